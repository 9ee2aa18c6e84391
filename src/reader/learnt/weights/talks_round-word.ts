// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-14 28 2 -19 -17 -30
a:'	1 -1 20 0 -21 0
a:'s	5 8 -4 -26 6 -7
a:'s <level>	8 -14 7 0 0 0
a:'s <office>	0 11 -8 0 0 0
a:'s <person>	7 0 -15 13 -3 0
a:'s ambassador	0 10 -8 0 0 0
a:'s commerce	0 -17 7 11 0 0
a:'s foreign	0 0 6 -8 0 0
a:'s meet	0 -15 4 0 13 0
a:'s on	0 -11 11 0 0 0
a:'s president	-13 21 -14 0 0 0
a:'s request	0 -12 14 0 0 0
a:'s ship	0 9 -7 0 0 0
a:'s talk	0 -1 -10 0 11 0
a:'s tariff	0 -15 3 0 10 0
a:'s turn	0 -15 17 0 0 0
a:*	-2 12 -7 0 0 0
a:+	0 -12 13 0 0 0
a:-	-4 1 7 6 -19 -1
a:- depth	0 -9 11 0 0 0
a:- premier	0 11 -14 2 0 0
a:- way	3 -9 7 0 0 0
a:.	-1 3 -1 8 2 -21
a:. .	0 10 -8 0 0 0
a:. <person>	3 -8 9 -3 -2 0
a:<agent>	4 10 -8 -6 -8 3
a:<day-ahead>	9 -9 1 -11 4 9
a:<day-ahead> .	5 13 -22 4 5 -4
a:<day-ahead> and	1 -6 -10 11 5 0
a:<day-ahead> are	0 7 -10 0 2 0
a:<day-ahead> at	0 12 -8 -5 -8 6
a:<day-ahead> before	2 10 -9 -1 -2 0
a:<day-ahead> evening	10 -8 0 0 0 0
a:<day-ahead> for	0 -22 11 12 0 0
a:<day-ahead> in	-5 0 9 -15 0 0
a:<day-ahead> is	0 -8 -3 0 11 0
a:<day-ahead> the	-4 -6 11 0 0 0
a:<day-ahead> to	-9 -6 5 0 11 0
a:<day-ahead> was	0 0 -6 0 9 0
a:<day-gone>	14 -24 10 8 -7 -6
a:<day-gone> 's	-4 10 -4 0 0 0
a:<day-gone> .	8 -8 0 16 -13 -11
a:<day-gone> ?	-8 12 0 0 -1 0
a:<day-gone> afternoon	0 9 -11 3 0 0
a:<day-gone> and	39 -23 -22 2 1 0
a:<day-gone> at	4 17 -12 -7 -3 0
a:<day-gone> between	-3 -9 12 0 0 0
a:<day-gone> evening	-7 10 -5 -4 7 0
a:<day-gone> for	0 12 -5 -6 -1 0
a:<day-gone> morning	1 5 -12 2 0 0
a:<day-gone> night	6 -15 -4 0 14 0
a:<day-gone> of	-9 11 0 0 0 0
a:<day-gone> over	0 10 -7 -1 0 0
a:<day-gone> to	-1 13 -8 -1 0 0
a:<day-gone> were	0 -7 10 -1 0 0
a:<day-gone> with	-5 1 9 -12 0 0
a:<day-gone> without	0 -5 8 -2 0 0
a:<day-today>	-1 9 -5 -19 8 1
a:<day-today> .	11 -6 3 -35 11 -2
a:<day-today> ?	-9 11 0 0 0 0
a:<day-today> after	14 -3 -4 -6 0 0
a:<day-today> by	-10 12 0 0 0 0
a:<day-today> evening	0 18 -16 0 0 0
a:<day-today> for	-5 10 0 -4 -5 2
a:<day-today> to	-5 2 0 -7 10 0
a:<day-today> with	21 4 -11 -10 -8 0
a:<day-today> without	0 -12 13 0 0 0
a:<duty>	-1 11 -3 -19 8 -6
a:<gate>	3 -26 15 1 0 15
a:<goods-amount>	-15 7 6 0 -1 0
a:<goods>	-21 4 22 -19 -26 -14
a:<level-noun>	12 0 -6 -6 0 2
a:<level>	0 14 -5 -14 -2 -3
a:<level> .	-22 5 6 0 -7 0
a:<level> and	0 15 -10 0 0 0
a:<level> in	0 20 -11 -3 -4 0
a:<level> of	0 -5 9 0 0 0
a:<level> on	-3 -1 10 -6 -5 0
a:<level> tariff	12 -22 8 0 5 0
a:<level> to	-3 -11 14 0 0 0
a:<money>	-9 -15 25 -3 -5 0
a:<money> of	0 -14 17 0 -1 0
a:<month-ahead>	-1 -22 5 6 19 -14
a:<month-ahead> .	0 -12 13 0 0 0
a:<month-ahead> to	0 -5 -6 16 -2 0
a:<month-gone>	19 -11 3 -3 0 5
a:<month-gone> in	0 -21 21 0 0 0
a:<month-gone> of	0 10 -8 0 0 0
a:<month-today>	6 -18 2 10 0 0
a:<name>	1 -6 -10 1 21 -25
a:<name> 's	13 -21 19 2 -6 0
a:<name> .	-4 -21 29 -22 9 0
a:<name> <day-ahead>	0 8 -13 3 0 0
a:<name> <day-today>	0 9 -9 -1 0 0
a:<name> <seat>	0 22 -21 0 0 0
a:<name> ?	0 12 -2 0 -5 0
a:<name> and	1 -3 8 1 -18 0
a:<name> are	8 13 -17 -8 0 0
a:<name> at	0 -1 -12 -11 13 0
a:<name> broke	0 -9 11 0 0 0
a:<name> come	0 -8 10 0 0 0
a:<name> continue	0 -8 11 0 0 0
a:<name> end	17 -4 -3 -7 0 0
a:<name> from	0 -22 4 16 0 0
a:<name> in	0 -1 -4 -20 22 0
a:<name> later	0 -9 -9 8 7 0
a:<name> levy	0 -10 10 0 0 0
a:<name> meet	0 1 -11 10 0 0
a:<name> next	0 -6 -6 0 12 0
a:<name> on	-6 0 -18 10 19 0
a:<name> open	0 3 -10 0 3 0
a:<name> sell	0 -8 0 0 10 0
a:<name> side	0 0 -11 13 0 0
a:<name> since	0 11 -8 0 0 0
a:<name> tariff	0 10 -9 0 0 0
a:<name> thi	-2 -7 -5 17 0 0
a:<name> to	-6 20 -12 0 0 0
a:<name> trade	0 -19 14 6 -3 0
a:<name> were	0 19 -10 -4 0 0
a:<name> with	0 9 -8 0 -1 0
a:<not>	-20 5 -3 -17 18 6
a:<number>	-3 2 7 2 -6 -9
a:<number> .	29 -20 9 -24 3 0
a:<number> <day-today>	9 -17 10 0 0 0
a:<number> <span>	0 -8 9 0 0 0
a:<number> and	6 -23 19 0 0 0
a:<number> in	-11 22 -3 0 -12 0
a:<number> minute	8 -19 13 -4 0 0
a:<number> of	0 -7 9 0 0 0
a:<number> on	-10 11 -3 2 0 0
a:<number> summit	0 -12 16 0 -2 0
a:<number> th	-4 -11 2 11 0 0
a:<number> the	0 -18 10 0 9 0
a:<number> time	0 10 -6 -5 0 0
a:<number> to	0 -13 14 0 0 0
a:<office>	0 -4 -4 3 -1 18
a:<office> 's	0 12 -4 0 -4 0
a:<office> .	13 -1 -3 -12 4 0
a:<office> <person>	-3 -8 12 0 0 0
a:<office> and	0 -12 14 0 0 0
a:<office> in	-19 13 -6 0 0 9
a:<office> is	0 -3 -5 10 0 0
a:<office> of	0 -19 14 0 7 0
a:<office> on	5 -2 -9 4 0 1
a:<organisation>	-11 7 0 -4 -3 1
a:<organisation> .	-5 6 -1 -8 -7 7
a:<organisation> by	0 -11 11 0 0 0
a:<organisation> has	0 -15 16 0 0 0
a:<organisation> in	0 -8 15 -6 -1 0
a:<organisation> on	0 13 -11 0 0 0
a:<organisation> publish	0 -9 10 0 0 0
a:<person>	-2 -20 10 -1 8 -11
a:<person> 's	-13 7 9 -8 -4 0
a:<person> .	-15 -3 17 0 -3 0
a:<person> <day-ahead>	0 -7 12 0 0 0
a:<person> <day-gone>	5 -13 1 4 0 0
a:<person> about	-12 0 8 0 1 0
a:<person> agree	0 -15 12 0 3 0
a:<person> and	2 -21 5 4 16 -2
a:<person> at	1 -4 -6 0 10 0
a:<person> by	19 -10 -4 0 0 0
a:<person> for	-13 -14 28 -11 -4 0
a:<person> is	2 -14 -4 0 15 0
a:<person> last	0 -14 8 0 0 7
a:<person> meet	0 0 -3 -4 9 0
a:<person> of	0 24 -16 -12 -13 0
a:<person> on	17 -25 -17 14 21 0
a:<person> sign	0 21 -15 0 -1 0
a:<person> since	12 -1 -10 0 0 0
a:<person> sit	-7 -16 4 6 7 0
a:<person> the	10 -22 -3 10 6 0
a:<person> there	0 14 -1 -7 -10 0
a:<person> threaten	-2 10 -4 0 0 0
a:<person> to	3 -12 21 -3 -10 0
a:<person> was	-1 10 -4 0 0 0
a:<person> with	-14 8 2 0 -2 0
a:<points>	-1 -7 -2 2 12 0
a:<quality>	3 -15 15 4 -16 6
a:<quality> -	0 -17 19 0 0 0
a:<quality> ambassador	0 -5 8 -1 0 0
a:<quality> and	0 -17 19 0 0 0
a:<quality> authority	0 -3 -5 0 0 10
a:<quality> beef	0 -8 9 0 0 0
a:<quality> counterpart	7 -10 1 6 -5 0
a:<quality> delegation	0 9 -12 4 0 0
a:<quality> duty	4 8 -8 0 0 0
a:<quality> in	0 -17 10 -1 1 6
a:<quality> negotiator	0 9 -7 -1 0 0
a:<quality> rice	0 -13 15 0 0 0
a:<quality> side	5 -25 22 0 0 0
a:<quality> sugar	0 -10 10 0 0 0
a:<quality> trade	2 -17 8 2 0 0
a:<quality> vice	0 10 -12 1 0 0
a:<quality> wine	0 10 -8 0 0 0
a:<seat>	-6 5 6 -3 -6 -12
a:<seat> .	-1 0 -3 -9 13 -2
a:<seat> <day-ahead>	1 -9 8 0 0 0
a:<seat> <day-gone>	-3 -4 12 0 0 0
a:<seat> <day-today>	-13 24 -14 0 1 0
a:<seat> about	10 -15 5 0 0 0
a:<seat> and	-9 19 -9 -1 0 0
a:<seat> at	-12 4 0 3 0 0
a:<seat> from	12 -35 27 -8 -7 0
a:<seat> go	0 -11 12 0 0 0
a:<seat> had	0 10 -8 0 0 0
a:<seat> has	2 -10 7 0 0 0
a:<seat> have	0 8 -6 0 0 0
a:<seat> in	2 -8 19 10 -41 0
a:<seat> is	0 8 -5 0 0 0
a:<seat> last	0 -5 10 -3 0 0
a:<seat> later	0 -11 0 -3 14 0
a:<seat> next	0 -5 10 -3 0 0
a:<seat> on	-6 10 -3 9 -16 -2
a:<seat> publish	0 -9 10 0 0 0
a:<seat> say	0 11 -10 0 0 0
a:<seat> that	-13 13 0 0 0 0
a:<seat> thi	0 12 -5 -8 0 0
a:<seat> were	-2 14 -9 0 0 0
a:<seat> with	-4 -12 20 -3 -1 0
a:<seat> within	0 -18 10 -4 5 0
a:<span>	-15 -10 11 1 11 0
a:<span> .	1 -35 16 8 22 0
a:<span> after	0 -7 11 0 0 0
a:<span> at	10 12 -16 -5 0 0
a:<span> from	0 20 -10 0 -11 0
a:<span> in	-9 13 -9 -2 6 0
a:<span> more	12 -13 1 0 0 0
a:<span> of	-6 -14 14 10 -2 0
a:<span> to	0 10 -10 1 0 0
a:<v-agree>	9 5 -21 1 17 -2
a:<v-bear>	12 -9 -12 2 18 0
a:<v-begin>	3 -5 -4 3 2 11
a:<v-buy>	-15 25 -11 -4 -8 0
a:<v-down>	-8 3 -10 5 12 -5
a:<v-end>	17 7 -8 -8 -3 -3
a:<v-impose>	0 -1 1 4 -8 0
a:<v-lack>	5 -10 10 -2 0 0
a:<v-propose>	10 4 -13 1 -3 0
a:<v-refuse>	0 -5 -3 12 0 0
a:<v-renew>	-10 8 -7 11 -4 0
a:<v-return>	-14 11 -15 10 4 0
a:<v-say>	-1 15 5 -19 -21 -3
a:<v-sign>	-8 7 0 9 -6 -3
a:<v-stay>	-11 -5 7 7 -1 -1
a:<v-suspend>	-10 1 4 0 -2 0
a:<v-target>	12 12 -15 -14 -7 0
a:<v-up>	-12 7 1 -7 -5 9
a:?	-1 5 2 -24 8 -2
a:a	-2 10 -3 -8 0 -22
a:a <level>	1 -16 9 0 6 0
a:a <name>	0 9 -6 0 0 0
a:a breach	0 -10 11 0 0 0
a:a breakthrough	0 -8 9 0 0 0
a:a constructive	0 13 -11 0 0 0
a:a deal	5 -23 12 -6 13 0
a:a dispute	0 -12 12 3 0 0
a:a duty	0 11 -7 0 0 0
a:a fact	0 11 -9 0 0 0
a:a first	-1 -11 15 0 0 0
a:a framework	8 2 -9 0 0 0
a:a further	7 -21 4 9 0 0
a:a good	-1 1 -6 8 0 0
a:a great	0 -10 10 0 0 0
a:a hotel	0 14 -11 0 0 0
a:a joint	9 0 -15 0 6 0
a:a lasting	0 -16 10 8 0 0
a:a list	0 -15 18 -2 0 0
a:a little	0 -7 -3 10 0 0
a:a long	4 -9 6 0 0 0
a:a lot	0 -11 11 0 0 0
a:a lower	0 14 -13 0 0 0
a:a meet	-3 12 -6 0 -1 0
a:a number	0 0 -9 0 9 0
a:a pause	-1 -16 19 0 0 0
a:a permanent	0 -11 13 0 0 0
a:a plan	0 9 -10 0 0 0
a:a preliminary	-5 -9 14 0 0 0
a:a quarrel	0 -12 13 0 0 0
a:a round	0 12 -11 0 0 0
a:a signature	0 20 -19 0 0 0
a:a standstill	0 -14 15 0 0 0
a:a state	0 -7 10 0 0 0
a:a summit	0 16 -11 0 -1 0
a:a suspension	-2 9 -6 0 0 0
a:a text	0 -8 10 0 0 0
a:a third	0 13 -7 -6 -1 0
a:a three	3 -9 7 0 0 0
a:a trade	19 -16 -11 16 -1 0
a:a treaty	0 -14 18 -3 0 0
a:a truce	-17 0 -1 9 5 0
a:a video	-11 13 0 0 0 0
a:a visit	0 11 -11 0 0 0
a:a week	10 -17 -6 0 12 0
a:a word	3 -15 1 0 8 0
a:a year	0 -10 11 0 0 0
a:aboard	0 7 -11 2 0 0
a:about	-1 -11 9 15 -13 -7
a:about <level>	0 -12 13 0 0 0
a:about <span>	-1 -5 -23 23 0 0
a:about an	0 11 -7 0 -6 0
a:about how	0 -7 13 -3 0 0
a:about tariff	0 9 -8 0 0 0
a:about the	11 -6 7 -3 -10 0
a:above	0 -11 0 13 0 0
a:account	5 -22 14 0 7 0
a:account .	0 -7 0 0 9 0
a:across	-11 -30 16 6 11 0
a:across from	0 -10 0 0 12 0
a:across the	-7 -11 8 7 0 0
a:add	0 13 -9 0 0 0
a:advertisement	0 14 -6 0 -5 0
a:after	-9 -6 2 6 13 -2
a:after <span>	6 -17 14 -2 0 0
a:after a	-8 1 12 -4 -4 0
a:after call	-10 30 -25 0 -3 0
a:after that	0 -8 -8 0 17 0
a:after the	-4 -15 15 0 2 0
a:after two	0 8 -7 0 0 0
a:afternoon	1 -5 -6 14 -13 9
a:afternoon .	1 -9 1 8 -2 0
a:afternoon the	0 -7 9 0 0 0
a:afterward .	0 -10 9 0 1 0
a:agadir	0 -13 14 0 0 0
a:again	-3 7 -17 27 -22 -8
a:again .	11 7 -14 -3 -4 0
a:again ?	0 14 -10 0 0 0
a:again at	0 12 -5 0 -3 0
a:again before	-2 -5 -10 20 0 0
a:again in	1 -6 8 6 -18 0
a:again on	-16 20 -3 -2 -3 0
a:again soon	-4 -4 -2 12 0 0
a:again within	0 -16 -5 21 0 0
a:against <name>	-2 14 -7 -2 0 0
a:ago	9 -33 21 0 7 0
a:ago .	3 -22 22 0 -1 0
a:agree in	5 -22 18 0 0 0
a:agree on	-3 11 -18 6 3 0
a:agreement	15 -10 2 13 -13 -1
a:agreement .	10 0 -17 8 0 0
a:agreement in	7 -14 0 7 0 0
a:agreement of	3 14 -16 0 0 0
a:agreement with	8 -16 15 -2 -2 0
a:ahead	0 10 -1 -10 0 0
a:ahead of	0 13 -10 0 0 0
a:air base	-1 -8 14 0 -1 0
a:airbu	0 14 -12 0 0 0
a:airport	0 -5 16 -10 0 0
a:akasaka	0 -14 18 0 -5 0
a:akasaka palace	0 -14 18 0 -5 0
a:all	-12 -16 32 -7 -8 0
a:almost	-9 7 1 0 0 0
a:alone	0 8 -17 -1 8 0
a:also	-2 24 -27 0 0 0
a:altogether	0 -12 14 -1 0 0
a:ambassador to	0 -8 10 0 0 0
a:an	7 7 -4 2 -20 -1
a:an agreement	2 5 -13 6 0 0
a:an early	0 -6 -7 12 0 0
a:an end	0 -9 15 -5 0 0
a:an hour	17 -21 18 -9 -15 0
a:an investigation	0 17 -16 0 0 0
a:and	5 -13 15 -12 8 -15
a:and <day-gone>	0 -15 14 1 0 0
a:and <day-today>	0 -16 18 0 0 0
a:and <level>	0 14 -9 0 0 0
a:and <month-gone>	0 11 -11 0 0 0
a:and <name>	-18 -12 21 7 -14 0
a:and <number>	10 -1 -3 -1 0 0
a:and <quality>	-8 -22 28 -1 0 0
a:and <seat>	-4 20 -19 -1 2 0
a:and agree	16 -17 7 -6 0 0
a:and are	0 -9 11 0 0 0
a:and come	7 13 -21 0 0 0
a:and end	0 -24 26 0 -1 0
a:and forty	-4 -6 2 0 9 0
a:and hold	0 3 -16 8 0 0
a:and in	-11 -9 7 -6 17 0
a:and is	0 17 -11 0 -7 0
a:and last	0 22 -19 0 0 0
a:and may	0 9 -8 0 0 0
a:and meet	1 18 -17 0 -1 0
a:and not	0 -7 9 0 0 0
a:and of	0 -10 11 0 0 0
a:and on	5 -9 6 0 0 0
a:and one	0 -9 -4 16 0 0
a:and promise	1 5 -8 0 0 0
a:and run	0 8 -8 0 0 0
a:and set	2 -12 8 0 0 0
a:and spoke	-4 0 -2 8 0 0
a:and stay	0 -8 8 0 0 0
a:and the	13 -3 -9 11 -5 0
a:and then	0 3 -13 0 10 0
a:and to	-3 12 -14 0 8 0
a:and trade	5 -3 -11 4 8 0
a:and was	6 -13 7 0 0 0
a:and we	9 -10 2 0 0 0
a:and will	13 -3 -4 -3 -1 2
a:and with	-9 2 7 -2 0 0
a:and would	0 9 -7 0 0 0
a:announce	0 2 7 -11 -6 0
a:announce <level>	0 -9 11 0 0 0
a:anybody	-6 -5 11 0 0 0
a:apec	-7 0 -22 0 26 0
a:apec summit	-2 -10 0 0 14 0
a:app	-6 10 0 0 0 0
a:approve	0 20 -16 0 0 0
a:approve the	0 12 -11 0 0 0
a:are	0 11 1 -17 -5 -2
a:are continue	0 -7 8 0 0 0
a:are go	0 13 -10 0 0 0
a:are in	0 -7 10 0 0 0
a:are still	0 -11 12 0 0 0
a:are under	0 4 -11 0 4 0
a:around	0 -6 9 0 0 0
a:arranged	10 -17 4 1 0 0
a:arranged for	3 -10 7 0 0 0
a:arusha	0 -8 9 0 0 0
a:as	5 17 -10 -18 -1 -1
a:as <name>	0 -6 10 0 0 0
a:as a	-3 17 -13 -1 0 0
a:as many	0 13 -7 0 -1 0
a:as plan	0 -7 0 0 12 0
a:as the	-2 -8 13 0 0 0
a:asean	-2 24 -11 0 -11 0
a:asean summit	-1 4 5 0 -9 0
a:asia	2 0 0 3 -10 0
a:asian	0 15 -13 0 0 0
a:ask	16 -3 -7 -1 0 0
a:ask for	12 -10 0 0 0 0
a:at	-4 6 -14 -4 9 4
a:at <number>	2 11 -16 3 0 0
a:at an	-2 -19 15 9 -3 0
a:at home	0 12 -10 0 0 0
a:at its	12 -11 0 0 0 0
a:at lancaster	1 -2 -6 10 0 0
a:at noon	-4 11 -9 0 0 0
a:at present	0 -7 14 0 -3 0
a:at rosenbad	0 23 -22 -1 0 0
a:at sea	0 -10 -2 13 0 0
a:at the	0 5 -15 -13 13 5
a:at three	5 7 -14 0 0 0
a:authority	0 -3 -5 0 0 10
a:autumn	5 -12 0 -6 14 0
a:autumn .	0 -10 0 -2 12 0
a:back	13 -19 17 -9 0 0
a:back .	11 -5 -6 0 0 0
a:back to	0 -8 10 0 0 0
a:balance	0 10 -9 0 0 0
a:banana	0 -11 -10 19 0 0
a:bandung	0 -11 13 0 0 0
a:basi	0 9 -7 0 0 0
a:basi of	0 8 -6 0 0 0
a:be	0 8 -14 11 -11 0
a:be put	0 -9 9 0 0 0
a:be resume	0 -14 9 4 0 0
a:bean	-10 7 0 0 0 0
a:bean .	-8 9 0 0 0 0
a:beef	0 -30 28 1 0 0
a:been	-21 5 0 12 -12 0
a:been excellent	-2 -9 12 0 0 0
a:been fix	2 -12 7 0 0 0
a:been hold	0 -15 5 7 0 0
a:been very	0 12 -10 0 0 0
a:before	-8 -6 -19 36 -2 -1
a:before <day-ahead>	-14 30 -19 0 0 0
a:before a	10 -2 -12 0 0 0
a:before that	0 -31 13 21 -1 0
a:before the	-7 -15 -11 20 12 0
a:begin	0 -1 14 -24 -1 -3
a:begin .	6 -9 0 -10 14 0
a:begin in	0 13 -4 -11 -3 0
a:begin of	-1 -7 12 -1 0 0
a:begin on	-2 15 -8 0 -7 0
a:being	17 -23 0 1 9 0
a:being prepare	2 -26 1 12 11 0
a:better	7 2 -12 0 0 0
a:between	11 11 -7 -21 -15 0
a:between <office>	5 -20 10 0 0 7
a:between <person>	0 9 0 -4 -10 0
a:between <seat>	-1 21 -18 0 0 0
a:between the	8 -1 1 -6 -2 -2
a:beyond	0 -10 10 0 0 0
a:bilateral	0 -9 10 0 0 0
a:bloc	0 -9 11 0 0 0
a:board	0 -13 17 0 0 0
a:body	0 11 -9 0 0 0
a:both	-3 1 6 -10 -4 0
a:both country	0 -6 9 0 0 0
a:both side	-4 18 -10 -3 0 0
a:breach	0 -10 11 0 0 0
a:breakthrough	0 -13 14 0 0 0
a:bridge	0 -13 -16 16 -3 13
a:bridge .	0 -7 -10 17 0 0
a:bring	11 -11 6 0 -6 0
a:brno	0 11 -10 0 0 0
a:broke	3 9 -10 0 -3 0
a:broke down	0 15 -16 3 0 0
a:broke off	0 -13 15 0 0 0
a:busan	4 -4 19 -13 -32 0
a:busan .	0 -1 10 0 -9 0
a:busan on	-3 -10 23 0 -7 0
a:by	-2 24 -23 -10 -9 15
a:by <day-ahead>	2 8 -10 0 0 0
a:by <level>	-8 11 -1 0 0 0
a:by <office>	0 -7 8 0 0 0
a:by <organisation>	0 9 -6 0 0 0
a:by <person>	-16 -3 5 10 -15 5
a:by <span>	-10 11 0 -5 -1 0
a:by phone	13 -11 0 0 0 0
a:by telephone	14 -6 -3 -2 -5 0
a:by the	-7 0 -5 3 5 8
a:by video	6 -1 -14 -8 6 7
a:call	3 13 -14 -13 -11 -3
a:call .	-15 8 8 -1 0 0
a:call between	10 -3 -6 0 0 0
a:call off	-9 5 1 0 0 0
a:call on	12 -16 3 -1 0 0
a:call to	-13 13 0 0 0 0
a:call with	5 13 -27 0 -4 0
a:can	0 -16 16 0 1 0
a:cancel	0 15 -13 0 0 0
a:cancel .	0 14 -13 0 0 0
a:candid	0 -5 10 -4 0 0
a:candid .	0 -10 11 0 0 0
a:candid and	0 -11 15 0 0 0
a:canola	0 9 -8 0 0 0
a:capital	0 2 6 -15 -6 0
a:capital .	0 10 -4 -5 -1 0
a:car	-5 -10 17 0 0 0
a:ceasefire	0 24 -20 0 0 0
a:ceasefire in	0 8 -6 0 0 0
a:cebu on	0 -7 9 0 0 0
a:certificate	4 -17 12 0 0 0
a:changed	-9 7 0 0 0 0
a:chapter	0 -7 9 0 0 0
a:check	-2 -2 -3 0 9 0
a:chess	0 23 -23 0 0 0
a:chiang	0 15 -12 0 0 0
a:chicken	0 13 -12 0 0 0
a:chip	-4 19 -9 -2 0 0
a:christma	0 8 -8 0 0 0
a:christma .	-2 10 -4 0 0 0
a:city	2 4 5 -11 -9 0
a:class	0 -12 12 0 0 0
a:clock	0 13 -11 0 0 0
a:close	0 16 -6 -10 0 0
a:close to	0 13 -7 -6 0 0
a:closed	-1 9 -12 6 0 0
a:closely	0 14 -14 0 0 0
a:coal	2 -12 8 0 0 0
a:colombo	0 -8 8 0 0 0
a:colonia	0 10 -9 0 0 0
a:come	-2 8 -21 10 6 -1
a:come .	0 -13 13 0 0 0
a:come back	0 9 -9 0 0 0
a:come down	0 13 -10 0 0 0
a:come on	0 -2 -7 0 10 0
a:come to	-1 -2 8 -4 0 0
a:come week	0 -1 -5 9 -1 0
a:commerce	0 -9 0 10 0 0
a:commerce minister	0 -12 11 0 0 0
a:commerce ministry	0 -5 -6 12 0 0
a:communiqué	0 -12 3 6 0 0
a:company	-8 13 -3 0 0 0
a:complete	9 0 -2 -3 -3 0
a:complete the	10 -8 0 -1 0 0
a:concern	0 8 -5 0 0 0
a:conclude in	0 16 -15 0 0 0
a:condition	0 -11 12 0 0 0
a:conference	14 -16 -5 0 0 8
a:confirm it	-10 11 0 0 0 0
a:consensu	-21 16 0 0 0 0
a:consensu .	-1 -9 12 0 0 0
a:constructive	-5 -6 14 -3 0 0
a:constructive .	-1 -12 17 0 0 0
a:consultation	0 10 -5 -4 0 0
a:continue	0 0 10 -16 -3 0
a:control on	0 9 -7 0 0 0
a:conversation	2 -8 8 0 0 0
a:conversation with	6 -15 9 0 0 0
a:cooperation	0 -5 12 0 -3 0
a:cork	0 -8 9 0 0 0
a:cost	-5 18 -10 0 0 0
a:could	0 22 -9 -21 4 0
a:could be	0 16 -3 -13 0 0
a:counterpart	7 -10 1 7 -7 0
a:counterpart in	-2 9 -12 8 -4 0
a:country	6 -11 18 -10 -8 0
a:country '	0 -12 12 0 0 0
a:couple	0 -11 -9 12 7 0
a:couple of	0 -14 -5 12 7 0
a:course	-2 -4 12 -1 -1 0
a:cover	0 -8 9 0 0 0
a:covered	-6 20 -14 0 0 0
a:cup	0 11 -10 0 0 0
a:cusco	10 6 -15 0 0 0
a:cut	-6 -7 8 -6 7 0
a:cut on	0 -9 10 0 0 0
a:da	0 -18 19 0 0 0
a:da nang	0 -13 15 0 0 0
a:dark	-4 -11 17 0 0 0
a:darwin	-10 -5 16 0 0 0
a:date	5 -7 -2 15 -11 0
a:date .	0 -11 11 9 -8 0
a:davo	-12 12 0 0 0 0
a:day	7 -6 -2 4 -5 9
a:day .	12 -24 5 11 -8 10
a:day of	0 16 -12 -2 -1 0
a:day on	0 -7 10 0 0 0
a:deal	1 9 -11 -3 0 0
a:deal .	-18 9 -2 -7 15 0
a:deal on	0 9 -5 0 0 0
a:deal that	0 -14 16 0 0 0
a:decide	0 -16 10 12 -5 0
a:decision	-2 -5 10 0 0 0
a:decision .	0 -9 9 0 0 0
a:delay	5 6 -12 0 0 0
a:delegation	-11 9 0 0 0 0
a:depend	12 -15 -5 0 9 0
a:depend on	12 -15 -5 0 9 0
a:depth	0 -9 11 0 0 0
a:described	4 -12 10 0 0 0
a:desk	-9 -4 3 7 0 0
a:desk .	-6 -12 8 8 0 0
a:dialogue	5 -15 11 0 0 0
a:did	1 13 -12 -2 0 0
a:did not	4 8 -12 0 0 0
a:discussion	0 8 -7 0 0 0
a:do	14 -19 11 0 -1 0
a:do so	16 -23 8 0 0 0
a:document	0 -15 16 0 0 0
a:doe	0 -26 15 10 7 0
a:doe not	0 -20 14 0 8 0
a:done	0 -21 23 0 0 0
a:done .	0 -21 22 0 0 0
a:door	0 13 -10 0 0 0
a:down	-12 13 -5 0 0 0
a:down the	0 10 -10 0 0 0
a:draw	0 12 -11 0 0 0
a:due	0 -8 10 -1 0 0
a:due in	0 -14 17 0 0 0
a:due to	0 10 -8 0 0 0
a:during	0 -13 14 0 0 0
a:during the	0 -11 12 0 0 0
a:duty	7 13 -8 -20 -7 0
a:duty of	0 13 -9 0 0 0
a:duty on	15 0 -7 -4 -2 0
a:each of	-1 10 -5 0 0 0
a:each other	9 -12 -6 13 0 0
a:early	0 -11 0 14 0 0
a:early next	-2 -5 10 -13 4 0
a:earth	-6 9 -3 0 -2 0
a:east	0 10 -9 0 0 0
a:easter	0 13 -8 -1 0 0
a:economic	14 -12 0 5 -4 0
a:economy	0 -9 1 0 7 0
a:either	0 -9 -5 9 8 0
a:either .	0 0 -10 9 0 0
a:el	0 22 -21 0 0 0
a:electricity	0 10 -9 0 0 0
a:electricity tariff	0 10 -9 0 0 0
a:eleven	12 -4 -7 0 0 0
a:else	-1 -4 9 0 0 0
a:end	11 -8 6 0 -8 -1
a:end .	-2 -28 22 14 -3 0
a:end <day-gone>	0 14 -13 0 0 0
a:end after	0 13 -9 -2 0 0
a:end of	1 -14 10 -3 6 0
a:end on	-4 31 -27 3 -5 0
a:end with	0 -20 21 0 0 0
a:end without	0 -11 9 2 0 0
a:entebbe	0 -9 11 0 0 0
a:evening	-2 -14 8 11 3 -2
a:evening <person>	-5 -4 12 0 0 0
a:evening to	6 4 -10 0 0 0
a:event	0 -10 10 0 0 0
a:every	-8 22 -13 0 0 0
a:everybody	0 -13 14 0 0 0
a:everybody .	0 -14 14 0 0 0
a:excellent	-2 -7 10 0 0 0
a:expect	0 3 -15 16 -5 0
a:expectation	0 10 -8 0 0 0
a:expire .	0 -10 11 0 0 0
a:export	1 -9 10 0 0 0
a:extend	-10 14 -9 2 0 0
a:extend the	0 0 -8 6 0 0
a:extend their	-10 7 0 0 0 0
a:extension	-10 9 -8 2 4 0
a:extension of	0 8 -12 7 0 0
a:extra	0 10 -6 0 0 0
a:extremely	-9 -9 0 0 18 0
a:face	-1 10 -5 0 -2 0
a:fact	0 13 -8 0 -2 0
a:fact sheet	0 13 -8 0 -2 0
a:factory	5 -9 3 0 0 0
a:failed	0 1 4 -11 -2 0
a:fair	12 -3 -5 0 0 0
a:fall .	0 -13 10 0 3 0
a:fall from	0 -8 9 0 0 0
a:farm	0 10 -7 0 0 0
a:fee	0 -16 20 0 0 0
a:fentanyl	-6 22 -14 0 0 0
a:ferry	0 -6 -7 2 9 0
a:fertiliser	0 16 -15 0 0 0
a:fifth round	0 11 -7 -1 0 0
a:final	0 20 -14 -4 -1 0
a:find	-1 1 -9 0 8 0
a:finish	-1 -18 15 2 0 0
a:finished	-1 23 -16 0 0 0
a:first	4 11 -13 -6 1 0
a:first step	-3 11 -5 0 0 0
a:first time	1 -2 -5 -3 10 0
a:fish	-5 -14 16 -8 8 0
a:five	0 9 -6 -3 0 0
a:five hour	0 14 -9 -2 0 0
a:fix	5 -10 6 0 0 0
a:fix for	7 -9 3 0 0 0
a:flower	0 -7 12 -2 0 0
a:follow	5 -15 15 0 -1 0
a:food	-1 -7 0 0 9 0
a:for	17 -8 10 -12 -7 2
a:for .	0 12 -12 0 0 0
a:for <day-ahead>	14 3 -6 -9 -7 0
a:for <level>	0 -15 15 0 0 0
a:for <month-ahead>	0 -14 13 3 -3 0
a:for <number>	6 -14 5 -6 8 0
a:for <person>	0 -11 5 0 6 0
a:for <quality>	-9 11 -2 0 0 0
a:for <span>	-18 3 7 -17 -4 6
a:for a	6 -1 2 -10 2 0
a:for about	10 -6 8 -1 -8 0
a:for an	24 -28 2 10 -6 0
a:for another	4 -23 13 6 0 0
a:for consultation	0 10 -9 0 0 0
a:for his	0 -5 -2 13 -2 0
a:for round	0 -18 19 0 0 0
a:for talk	-1 -4 -4 10 2 0
a:for tariff	0 -10 10 0 0 0
a:for trade	0 -12 14 -1 0 0
a:for what	0 -13 9 -2 9 0
a:foreign	0 -4 14 -9 0 0
a:foreign ministry	0 -1 11 -8 0 0
a:forty	1 -13 -4 -3 18 0
a:forty minute	0 -12 -3 -2 18 0
a:fourth	6 -3 3 -12 1 0
a:fourth round	0 -7 12 -5 0 0
a:fourth time	0 -5 10 -1 0 0
a:framework	9 -11 10 -7 -7 0
a:framework .	6 7 -12 -1 0 0
a:framework for	15 -7 -5 0 0 0
a:framework of	0 -13 18 0 -1 0
a:free	0 -3 12 -9 0 0
a:free trade	0 -4 11 -7 0 0
a:freeze	0 -7 9 0 0 0
a:friday	1 -23 22 0 0 0
a:friend	-10 0 -9 15 0 0
a:from	-6 4 -5 10 0 -6
a:from <day-ahead>	-18 0 0 21 -7 0
a:from <level>	9 -17 12 0 0 0
a:from <number>	0 16 -14 0 0 0
a:from <person>	13 -26 18 0 0 0
a:from a	1 -11 10 0 0 0
a:from the	-15 7 9 0 -3 0
a:further	7 -15 0 8 0 0
a:further <span>	8 -9 1 0 0 0
a:future	0 -16 9 3 5 0
a:future .	0 0 8 0 -10 0
a:g	0 0 3 6 -11 0
a:galle	0 -12 13 0 0 0
a:galway	0 -10 11 0 0 0
a:garden	0 -5 -11 14 0 0
a:gave	-1 18 -13 0 0 0
a:geneva	12 -5 10 -19 -11 0
a:geneva .	16 2 -10 -1 -4 0
a:geneva <day-ahead>	0 -6 10 0 0 0
a:geneva in	7 -29 21 0 0 0
a:go	-1 -2 0 0 -4 11
a:go .	0 -8 0 0 10 0
a:go from	0 10 -9 0 0 0
a:go into	0 -11 2 8 0 0
a:go well	0 -3 -3 0 0 9
a:golf	-3 -2 12 -1 -6 0
a:good	10 0 -5 0 -3 0
a:good .	8 -14 6 0 1 0
a:good at	0 -14 16 0 0 0
a:good have	11 -7 -2 0 0 0
a:gothenburg	0 -8 10 0 0 0
a:grant	0 11 -10 0 0 0
a:great	-8 1 3 8 -15 0
a:great hall	-4 16 -6 -6 -12 0
a:greer in	0 -6 10 -1 0 0
a:ground	8 -16 6 2 -1 0
a:ground .	8 -13 2 3 -1 0
a:guayaquil	-10 4 5 0 0 0
a:guest	0 13 -12 0 0 0
a:gyeongju on	-1 0 -16 0 18 0
a:had	-8 10 3 -7 -17 -2
a:had been	-14 6 6 -3 -3 0
a:had go	0 -3 11 0 -4 0
a:had not	-5 15 -19 9 0 0
a:half	0 19 -12 -4 0 0
a:halfway	19 -12 -2 -2 -1 0
a:halifax	0 -9 13 0 0 0
a:halifax on	0 -18 21 0 0 0
a:hall	-15 24 -8 -10 -15 0
a:hall .	0 18 -13 0 0 0
a:hall of	-2 6 1 -4 -10 0
a:hand	-14 0 6 0 0 0
a:hand .	-2 13 -9 0 0 0
a:hang	0 -11 13 0 0 0
a:has	15 -22 20 -1 -13 0
a:have	-3 -3 4 -2 10 0
a:have agree	-3 15 -11 0 0 0
a:have begin	0 -18 7 0 12 0
a:have end	0 -16 18 0 0 0
a:have failed	0 11 -7 0 0 0
a:have pay	11 -9 0 0 0 0
a:having	-1 24 -16 0 -6 0
a:he	-8 21 0 -18 -19 0
a:he and	2 -10 10 0 0 0
a:he had	4 8 -12 0 0 0
a:he in	0 19 -17 0 0 0
a:he meet	0 -14 7 0 6 0
a:he see	0 -18 17 -1 3 0
a:he spoke	-5 9 -2 0 0 0
a:he was	0 9 -1 0 -6 0
a:head	3 -13 2 -1 11 0
a:head of	3 -13 2 -1 11 0
a:headquarter	-9 16 -14 -1 4 0
a:headquarter of	0 14 -12 0 0 0
a:her	6 -14 9 0 0 0
a:here	4 4 -6 7 -10 0
a:here .	0 -6 13 -4 -5 0
a:higher	-2 -7 10 0 0 0
a:him	21 3 -10 -11 -7 0
a:him .	4 0 -11 -1 6 0
a:him in	0 16 -13 0 0 0
a:him the	0 -5 9 0 0 0
a:him there	0 -3 11 0 -6 0
a:him to	12 -11 0 0 0 0
a:himself	12 -23 4 9 -2 0
a:his	0 -6 12 7 -12 -2
a:his <office>	-9 13 0 1 -6 0
a:his <person>	4 10 -3 -13 -4 0
a:his <quality>	6 -22 17 9 -7 0
a:his country	2 -11 11 0 -3 0
a:his talk	-2 -12 1 0 12 0
a:history	0 11 -10 0 0 0
a:ho	0 -18 19 0 0 0
a:hold at	0 -16 7 10 0 0
a:hold in	-6 -7 25 -18 0 0
a:hold the	0 -7 8 0 0 0
a:holiday	0 10 -7 0 0 0
a:home	-2 21 -10 -6 -5 0
a:home .	0 8 0 -2 -4 0
a:hope	0 -11 12 0 0 0
a:hotel	8 7 -3 -14 -4 0
a:hour	9 9 -13 -7 0 0
a:hour .	6 0 -3 5 -11 0
a:hour and	4 -18 10 -4 7 0
a:hour in	-4 12 -3 -4 0 0
a:hour on	0 20 -23 3 0 0
a:house .	0 16 -15 0 0 0
a:house of	0 14 -13 0 0 0
a:how it	0 -11 0 0 10 0
a:i	0 16 -14 0 0 0
a:ice .	1 -12 10 0 0 0
a:important first	-2 10 -5 0 0 0
a:in	-8 -16 22 -17 12 -8
a:in -	0 -9 11 0 0 0
a:in <month-ahead>	-3 -13 -2 3 22 -12
a:in <month-gone>	21 -21 6 3 -7 7
a:in <month-today>	0 -8 0 12 0 0
a:in <name>	-28 12 -55 15 32 -3
a:in <number>	2 -9 0 -4 10 0
a:in <person>	0 -23 25 0 0 0
a:in <quality>	0 -13 13 0 0 0
a:in <seat>	3 3 23 -21 -62 -14
a:in <span>	-6 19 -37 -17 21 0
a:in a	20 3 -9 -19 1 0
a:in about	0 -4 -22 20 0 0
a:in agadir	0 -13 14 0 0 0
a:in almaty	0 -6 8 0 0 0
a:in as	0 10 -7 0 0 0
a:in bandung	0 -11 13 0 0 0
a:in brno	0 11 -10 0 0 0
a:in busan	12 -10 20 -9 -31 0
a:in colonia	0 10 -9 0 0 0
a:in cusco	10 6 -15 0 0 0
a:in da	0 -7 9 0 0 0
a:in darwin	-10 -5 16 0 0 0
a:in davo	-9 4 6 0 0 0
a:in each	0 10 -7 0 0 0
a:in early	0 -13 -2 17 0 0
a:in entebbe	0 -8 10 0 0 0
a:in for	0 -5 -4 12 0 0
a:in geneva	15 -21 23 -16 -11 0
a:in gothenburg	0 -8 10 0 0 0
a:in guayaquil	-10 6 2 0 0 0
a:in gyeongju	0 8 -9 -7 6 0
a:in it	0 0 -7 0 0 10
a:in its	0 18 -17 0 0 0
a:in kananaski	0 -4 10 0 -4 0
a:in karachi	0 -6 10 0 0 0
a:in kuala	-14 -7 6 0 8 0
a:in london	2 -6 10 -7 0 0
a:in lusaka	0 12 -11 0 0 0
a:in madrid	0 -11 8 3 0 0
a:in mombasa	0 -11 14 0 0 0
a:in muscat	0 18 -17 0 0 0
a:in naivasha	-5 -7 13 0 0 0
a:in new	-3 -3 0 -3 12 0
a:in oran	0 -12 12 0 0 0
a:in osaka	0 -8 21 0 -13 0
a:in pari	-4 8 1 -4 -2 0
a:in penang	0 -7 9 0 0 0
a:in person	1 -8 0 8 -7 0
a:in phuket	-1 -16 20 0 0 0
a:in place	0 12 -9 0 0 0
a:in pokhara	0 -5 -5 11 0 0
a:in recife	0 -18 19 0 0 0
a:in salalah	4 -12 7 0 0 0
a:in samarkand	0 -8 12 0 0 0
a:in seoul	0 11 7 -20 -8 0
a:in shanghai	0 0 -11 10 0 0
a:in shenzhen	0 11 2 -6 -11 0
a:in split	0 -9 12 0 0 0
a:in stockholm	-7 -4 17 -17 0 0
a:in the	6 10 -29 0 17 0
a:incheon	0 15 -4 -9 0 0
a:initial	0 10 -8 0 0 0
a:instead	8 0 -5 0 -1 0
a:into	-4 12 -9 4 -4 0
a:into <quality>	-6 14 -8 0 0 0
a:into a	0 -5 -1 9 0 0
a:investigation	0 19 -16 0 0 0
a:is	0 -6 -8 8 10 5
a:is <day-ahead>	0 9 -7 0 0 0
a:is <level>	0 10 -8 0 0 0
a:is <number>	0 16 -12 0 0 0
a:is at	0 -13 0 0 10 0
a:is back	-5 -5 11 0 0 0
a:is being	10 -22 0 6 10 0
a:is due	0 -7 9 0 0 0
a:is expect	0 -9 0 10 0 0
a:is fix	3 -10 6 0 0 0
a:is likely	10 -15 0 5 0 0
a:is off	0 23 -22 0 0 0
a:is plan	-5 9 -5 -14 -5 10
a:is put	0 13 -12 0 0 0
a:is up	-1 11 -6 0 0 0
a:island	0 15 -21 7 0 0
a:it	-20 -17 15 19 3 4
a:it 's	0 11 -6 0 0 0
a:it .	7 -1 -3 8 -16 0
a:it a	-4 19 -18 0 0 0
a:it at	0 -8 9 0 0 0
a:it did	0 -10 11 0 0 0
a:it doe	0 -29 22 11 0 0
a:it first	0 9 -8 0 0 0
a:it go	0 -11 0 0 10 0
a:it had	-10 12 0 -2 0 0
a:it has	0 -12 10 2 0 0
a:it is	-3 -11 6 4 4 0
a:it was	12 -31 12 0 11 0
a:its	-8 41 -24 -14 -13 0
a:its <level>	0 -9 12 -1 0 0
a:its <office>	0 12 -10 0 0 0
a:its country	0 12 -9 0 -3 0
a:its own	-1 13 -7 0 0 0
a:izmir on	6 -16 7 0 0 0
a:jeju	0 -16 5 9 0 0
a:jinping	1 -4 -5 -1 10 0
a:jinping .	4 -20 12 0 3 0
a:jinping in	-4 0 8 0 0 0
a:joint	8 -3 -4 0 3 0
a:joint statement	10 0 -18 0 5 0
a:joke	0 -11 11 0 0 0
a:just	0 10 -8 0 -3 0
a:kananaski	0 -4 10 0 -4 0
a:keep	-9 -13 13 0 5 0
a:keep the	-2 -10 12 0 0 0
a:keep their	-2 7 -10 0 8 0
a:kuala	-3 -11 6 0 8 0
a:kuala lumpur	-3 -11 6 0 8 0
a:lake	0 -14 -4 11 10 0
a:lancaster	1 -13 -1 10 7 0
a:lancaster house	1 -13 -1 10 7 0
a:land	8 -10 4 0 0 0
a:last	-18 15 -10 -4 1 2
a:last .	3 -27 22 0 0 0
a:last <month-gone>	0 7 -10 -5 9 0
a:last <span>	0 15 -12 0 0 0
a:last day	0 15 -11 0 -3 0
a:last time	0 -5 -4 12 -1 0
a:last until	0 0 -6 0 8 0
a:last week	-11 11 -5 -13 1 5
a:last year	-1 -7 17 -4 -6 0
a:lasted	-7 -13 23 -9 1 0
a:lasted <span>	0 -9 11 0 0 0
a:lasted about	-4 11 -2 0 -1 0
a:lasted from	11 -7 0 -2 -1 0
a:lasting	0 -24 20 7 0 0
a:lasting agreement	0 -22 16 8 0 0
a:late	15 -18 4 0 0 0
a:late .	0 -9 9 0 0 0
a:late on	16 -3 -14 0 0 0
a:later	-1 -25 5 15 8 0
a:later .	-2 3 5 0 -8 0
a:later in	0 -13 -4 -1 17 0
a:later thi	0 -20 8 21 -13 0
a:latest	0 10 -4 0 -3 0
a:law	0 18 -14 0 0 0
a:lead	0 10 -8 0 0 0
a:leader	4 -10 -6 -7 22 0
a:leader .	0 3 -10 0 7 0
a:leader in	8 -12 0 0 7 0
a:least <money>	0 -8 9 0 0 0
a:leather	9 -4 -4 0 0 0
a:leave	7 0 4 -3 -13 0
a:leave for	0 -1 -8 9 0 0
a:leave it	0 -8 9 0 0 0
a:leave the	8 -18 12 0 0 0
a:led	4 6 -17 3 0 0
a:led by	0 11 -8 0 0 0
a:less	-4 25 -18 0 -1 0
a:less than	0 11 -8 0 0 0
a:letter	0 9 -10 0 0 0
a:level	0 -9 15 -10 -4 2
a:levy	0 -12 14 0 0 0
a:lie	0 9 -8 0 0 0
a:lifeng in	0 -19 15 3 0 0
a:likely	13 -6 -8 8 -4 0
a:link on	0 -12 6 0 0 0
a:lisbon on	4 8 -11 0 0 0
a:list	-2 -10 17 -3 0 0
a:list of	0 11 -4 -2 0 0
a:little	0 -7 -8 9 8 0
a:local	0 -13 15 0 0 0
a:london	7 -10 11 -7 0 0
a:long	12 -17 17 -5 -6 0
a:look	0 -10 4 0 5 0
a:lose	0 0 -8 0 6 0
a:lot	0 -11 11 0 0 0
a:loui	0 -12 13 0 0 0
a:lower	-6 30 -22 -1 0 0
a:lower rate	0 10 -9 0 0 0
a:lumpur	-3 -11 6 0 8 0
a:lusaka	0 12 -11 0 0 0
a:machine	0 -17 13 3 0 0
a:madrid	0 -11 8 3 0 0
a:madrid in	0 -20 21 0 0 0
a:magnet	0 9 -8 0 0 0
a:main	0 -14 17 0 0 0
a:manage	0 11 -11 0 0 0
a:many	0 15 -8 -1 -1 0
a:margin	-2 -10 -5 5 6 8
a:margin of	-2 0 -19 6 6 8
a:me	7 0 -12 0 0 0
a:meal	-4 0 -2 -1 9 0
a:measure	-6 24 -18 0 0 0
a:meet	20 -26 4 2 7 0
a:meet <person>	0 16 -9 0 -10 0
a:meet in	13 -22 15 -12 2 0
a:meet of	-2 0 -12 0 19 0
a:mention	0 -13 0 0 14 0
a:mention it	0 -15 9 0 7 0
a:mention the	0 12 -10 0 0 0
a:merdeka	0 0 -10 9 4 0
a:merdeka <number>	0 0 -10 9 4 0
a:middle	2 -6 9 5 -15 0
a:middle .	0 -12 14 0 0 0
a:middle of	4 -7 0 10 -8 0
a:milk	0 12 -8 0 0 0
a:minister	8 -2 7 -15 -12 0
a:minister of	10 7 -15 0 0 0
a:ministerial	0 -8 10 0 0 0
a:ministry .	0 9 -5 -1 0 0
a:minute	1 -18 3 0 14 0
a:minute .	0 -11 -7 5 16 0
a:minute at	0 -13 17 0 -2 0
a:mombasa	0 -12 16 0 0 0
a:money	0 -8 11 0 0 0
a:month	7 -19 2 9 7 -1
a:month .	9 -12 -9 22 -2 0
a:month in	0 -14 9 -3 7 0
a:more	-3 2 -9 15 -2 0
a:more than	0 16 -10 -3 -7 0
a:morning	3 7 -1 -2 -28 -2
a:morning .	31 -13 -1 0 -17 0
a:morning <person>	0 -9 11 0 0 0
a:morning in	-11 22 -13 0 0 0
a:most	5 5 -17 0 4 0
a:most of	9 6 -16 0 0 0
a:move to	0 -13 14 0 0 0
a:mr	-2 8 -2 3 -9 0
a:mr <person>	-13 14 -11 10 -6 0
a:muscat	0 18 -17 0 0 0
a:my	0 9 -8 0 0 0
a:naivasha	-5 -7 13 0 0 0
a:name	0 19 -17 0 0 0
a:name to	0 11 -10 0 0 0
a:nang	0 -13 15 0 0 0
a:nation	0 -17 14 11 -8 0
a:national	6 -11 0 8 -3 0
a:near seoul	0 -8 -11 18 0 0
a:nearly	0 10 -7 0 0 0
a:need	-3 -8 16 0 0 0
a:negotiate	0 10 -6 -2 0 0
a:negotiation	-10 -3 3 5 0 0
a:negotiation between	0 -14 18 -2 0 0
a:negotiation on	0 -7 12 0 -1 0
a:negotiation with	0 -11 3 8 0 0
a:neither	-4 21 -15 0 0 0
a:new	-8 7 -5 -4 8 0
a:new date	0 -9 11 0 0 0
a:new from	-4 -6 10 0 0 0
a:new tariff	0 -15 7 0 9 0
a:new year	0 18 -7 0 -10 0
a:new york	-3 -5 0 -3 12 0
a:next	-7 -14 0 -2 17 6
a:next couple	0 -7 -5 15 0 0
a:next month	2 -19 7 -3 7 0
a:next week	4 -8 0 -20 12 9
a:night	9 -6 1 -5 0 0
a:night .	0 13 -8 -7 0 0
a:night to	0 -10 10 0 0 0
a:night without	0 14 -13 0 0 0
a:no	-5 13 -3 -10 -1 0
a:no agreement	0 14 -11 -1 0 0
a:noon	3 -9 -18 24 0 0
a:not	-5 5 0 -12 6 0
a:not happen	0 -11 12 0 0 0
a:not take	0 15 -12 0 0 0
a:nothing	0 19 -23 -7 -1 10
a:nothing .	0 6 -17 0 0 10
a:nothing else	0 -11 12 0 0 0
a:nothing to	0 -9 10 0 0 0
a:notice	-2 18 -12 0 0 0
a:now	3 -9 12 -3 -3 0
a:number	5 3 -10 -6 7 0
a:number .	-2 13 -9 0 0 0
a:number of	0 0 -6 0 9 0
a:nvidia	-4 14 -9 0 0 0
a:of	-26 9 1 0 1 0
a:of <day-gone>	14 -18 7 -4 4 0
a:of <goods-amount>	-12 15 0 0 0 0
a:of <level>	-23 19 -9 -2 0 0
a:of <month-ahead>	6 -6 11 -7 -6 0
a:of <month-gone>	-1 12 -7 0 0 0
a:of <name>	5 9 3 -23 -21 0
a:of <number>	-15 0 10 -8 2 0
a:of <office>	17 -9 -14 0 -2 10
a:of <organisation>	2 -15 5 0 7 0
a:of <person>	-23 16 -3 -11 7 0
a:of <quality>	-2 11 -6 -3 0 0
a:of <span>	-7 1 11 -10 -8 0
a:of a	-8 13 -3 3 -15 0
a:of about	1 -19 18 0 0 0
a:of all	-7 -4 12 0 0 0
a:of an	0 -18 4 15 0 0
a:of apec	0 -13 4 0 5 0
a:of asean	0 19 -19 0 0 0
a:of busan	-7 13 -2 -1 0 0
a:of commerce	0 9 -7 0 0 0
a:of good	0 -12 13 0 0 0
a:of his	0 -18 17 -2 0 0
a:of its	0 12 -7 0 0 0
a:of last	0 -22 18 -1 7 0
a:of next	-2 10 0 -5 -2 0
a:of peace	0 13 -12 0 0 0
a:of president	0 -7 -9 0 16 0
a:of progress	-1 -5 9 0 0 0
a:of southeast	0 11 -7 0 -2 0
a:of talk	-12 11 -2 -6 -2 -1
a:of tariff	0 17 -16 0 0 0
a:of the	14 3 -6 -14 0 0
a:of their	5 -9 -8 6 13 0
a:of trade	0 13 -20 5 3 0
a:of two	3 -27 12 12 0 0
a:of week	0 -14 -5 12 7 0
a:off	-17 4 5 -3 0 0
a:off .	-4 14 -5 -3 -4 0
a:off by	0 21 -19 0 0 0
a:off on	-9 -3 2 0 9 0
a:off the	5 -13 10 0 0 0
a:off to	0 -9 10 0 0 0
a:offer	-1 25 -30 8 0 0
a:official	0 4 -15 14 -2 0
a:oil	-14 2 10 -2 -2 0
a:old	0 14 -9 -1 0 0
a:olive	0 -13 16 0 0 0
a:on	6 0 -8 2 1 3
a:on .	0 20 -32 4 1 0
a:on <day-ahead>	3 -7 0 -14 9 9
a:on <day-gone>	8 -8 1 6 -13 -1
a:on <day-today>	-6 39 -31 -9 3 -2
a:on <level>	12 -20 0 0 9 0
a:on <money>	0 -16 18 0 0 0
a:on <person>	-7 18 -11 0 0 0
a:on <quality>	4 -15 18 -8 -3 0
a:on <seat>	4 -12 8 0 0 0
a:on <span>	0 -11 13 -1 0 0
a:on a	3 -20 14 8 -1 0
a:on all	-3 11 -5 0 0 0
a:on at	0 -10 11 0 0 0
a:on beef	0 -14 9 3 0 0
a:on fish	0 -11 12 0 0 0
a:on good	5 3 -10 0 0 0
a:on how	0 -22 15 0 10 0
a:on in	-9 16 -19 10 0 0
a:on it	0 -9 9 3 0 0
a:on its	0 11 -9 0 0 0
a:on most	9 -14 0 0 5 0
a:on one	0 -1 -7 -3 12 0
a:on paper	0 14 -11 0 0 0
a:on rare	-5 20 -14 0 0 0
a:on soybean	0 9 -7 0 0 0
a:on tea	0 -14 15 0 0 0
a:on the	1 -5 -5 13 -5 4
a:on trade	-19 25 -5 -3 -1 0
a:on until	0 -17 19 0 0 0
a:on what	0 -4 7 0 0 0
a:once	-16 -4 14 9 -9 0
a:once .	-4 -5 11 0 0 0
a:once more	-7 -14 14 14 -8 0
a:one	-6 -20 -2 21 19 0
a:one .	-6 -9 4 10 0 0
a:one and	0 -15 16 0 0 0
a:one another	0 -3 -7 0 12 0
a:one of	7 -4 -16 11 -1 0
a:only	5 8 -13 -3 0 0
a:open	-4 22 -7 -12 -6 0
a:open .	0 17 -9 0 -9 0
a:open up	0 4 -10 0 3 0
a:opened	-3 17 -7 -4 -1 0
a:or	-11 4 -21 12 6 0
a:or <day-ahead>	-3 13 -7 0 0 0
a:or <span>	0 -5 -10 13 0 0
a:oran	0 -12 12 0 0 0
a:ordinary	0 11 -8 0 0 0
a:origin	0 12 -9 0 0 0
a:osaka	-3 -10 24 0 -13 0
a:osaka on	0 -7 18 0 -11 0
a:other in	0 -12 2 7 0 0
a:our	-10 3 -10 19 -2 0
a:our <organisation>	0 0 -10 8 0 0
a:out	-4 17 -2 -9 -15 0
a:out .	21 0 -15 -1 -1 0
a:out of	0 -7 10 0 -1 0
a:out what	-3 13 -7 -1 0 0
a:outcome	0 -7 0 0 9 0
a:outcome .	0 -19 21 0 0 0
a:over	8 14 -20 2 -2 0
a:over .	-3 3 -10 8 0 0
a:over the	-5 16 -16 6 -3 0
a:owner	-5 13 -5 0 0 0
a:pacific	2 0 0 4 -10 0
a:pact .	0 -9 10 0 0 0
a:palace	0 -9 6 7 -6 0
a:palm	0 -8 12 -1 0 0
a:paper	-4 -10 12 1 -3 0
a:paper .	0 -21 23 0 0 0
a:pari	-4 8 1 -4 -2 0
a:pari in	0 -8 15 -5 0 0
a:party	0 13 -8 -1 0 0
a:pass	-4 7 -16 0 8 0
a:pass without	0 -1 -7 0 9 0
a:past	0 26 -23 0 0 0
a:pause	-2 -10 15 0 0 0
a:pause .	0 -12 13 0 0 0
a:pay	0 0 11 -9 -11 0
a:pay .	0 -9 11 0 -1 0
a:pay <level>	0 23 -14 0 0 0
a:pay <number>	-5 -12 17 0 0 0
a:pay it	11 -10 0 0 0 0
a:payment	0 11 -9 0 0 0
a:peace	-2 16 -9 -3 0 0
a:peace talk	0 17 -16 0 0 0
a:penang	0 -7 9 0 0 0
a:people	-11 9 2 -7 -11 0
a:people .	-7 -6 15 0 -4 0
a:permanent agreement	0 -11 11 0 0 0
a:permit	0 -8 11 0 0 0
a:person	1 -9 0 8 -7 0
a:person .	0 -12 15 -1 0 0
a:phase	10 -5 0 -3 0 0
a:phase one	11 -5 -3 0 0 0
a:phone	10 -4 -1 0 -4 0
a:phuket	-1 -16 20 0 0 0
a:piece	0 10 -10 0 0 0
a:piraeu	0 12 -11 0 0 0
a:place in	-1 -17 19 1 0 -1
a:place on	0 24 -19 -15 3 0
a:plan	-11 6 -5 -12 7 9
a:plan .	0 -8 1 -3 10 0
a:plan to	0 10 -10 0 0 0
a:plane	-2 -9 13 0 0 0
a:plant	7 -13 -2 0 8 0
a:plant in	9 -6 -2 0 0 0
a:plu	0 10 -8 0 0 0
a:pokhara	0 -5 -5 11 0 0
a:port	-5 -12 21 -1 -1 0
a:porto	0 9 -6 0 0 0
a:positive	-10 1 -14 0 18 0
a:possible	-3 10 -14 4 0 0
a:postpone	0 21 -20 0 0 0
a:preliminary	-5 -8 14 0 0 0
a:premier	0 11 -7 0 -3 0
a:prepare	1 -23 -3 13 11 0
a:prepare .	6 -17 -10 11 7 0
a:prepare for	0 -11 9 0 2 0
a:present	14 -17 10 -1 -3 0
a:present rate	12 -12 0 0 0 0
a:president	-1 -16 2 -14 27 -1
a:president <person>	0 -9 -11 0 20 0
a:president in	0 -12 1 -2 13 0
a:president on	16 -15 0 0 0 0
a:press	-12 0 13 0 0 0
a:press .	0 -10 10 0 0 0
a:press conference	-9 3 5 0 0 0
a:prevent	0 -16 16 0 0 0
a:prime	-1 4 3 -1 -8 0
a:prime minister	-1 4 3 -1 -8 0
a:produce	0 -9 10 0 0 0
a:produced	0 4 -13 -1 1 10
a:programme	0 9 -9 0 0 0
a:progress	6 -20 18 -1 0 0
a:progress .	-1 -11 15 0 0 0
a:project	0 -8 9 0 0 0
a:prolong their	-5 -3 9 0 0 0
a:promise	4 2 0 -1 -10 0
a:propose a	9 -8 0 0 0 0
a:publish	-1 -6 13 0 -4 0
a:publish a	0 19 -16 0 0 0
a:publish the	0 -12 13 0 0 0
a:purchase	-4 10 -3 0 0 0
a:purchase of	-1 12 -9 0 0 0
a:quarrel	0 -14 16 0 0 0
a:quarrel over	0 -10 10 0 0 0
a:question	-1 15 -3 -4 -3 0
a:raise	-8 19 -10 0 0 0
a:rare	-6 9 -3 0 -2 0
a:rare earth	-6 8 -2 0 -2 0
a:rate	8 14 -23 -1 0 0
a:rate .	11 -7 0 0 0 0
a:rate on	0 10 -9 0 0 0
a:rather	2 -13 9 0 0 0
a:rather than	0 -10 12 0 0 0
a:reach	-8 10 -9 -2 7 0
a:read	12 2 -15 0 0 0
a:receive	0 -18 0 0 18 0
a:receive <person>	0 -12 -7 0 19 0
a:recent	0 -5 -3 0 0 11
a:reciprocal	-9 11 0 0 0 0
a:reciprocal tariff	-5 9 -1 0 0 0
a:refuse	0 -8 -3 12 0 0
a:refuse to	0 -9 -3 13 0 0
a:region	0 0 -8 0 9 0
a:relation	0 -10 12 0 0 0
a:relationship	0 11 -14 2 0 0
a:reporter	-5 9 0 0 0 0
a:request	-2 -8 13 0 0 0
a:reserved	0 -11 14 0 0 0
a:resort	-1 4 7 -1 -14 0
a:resort in	0 4 5 0 -12 0
a:respect	0 -7 10 0 0 0
a:resume	-2 1 -4 9 -4 0
a:resume in	0 9 -5 -7 0 0
a:resume on	0 6 -24 13 0 0
a:return	0 20 -31 3 5 0
a:return to	0 14 -11 0 0 0
a:review	-10 4 7 0 0 0
a:review of	0 -6 9 0 0 0
a:right	0 -10 14 -1 0 0
a:rise	15 -13 2 0 0 0
a:rise to	19 -21 2 0 0 0
a:risk	0 -9 10 0 0 0
a:road	-2 11 -6 0 0 0
a:room	0 30 -25 -2 -2 0
a:rosenbad	0 13 -11 -1 0 0
a:round .	0 -4 9 -4 0 0
a:round of	0 7 -4 0 0 0
a:round on	0 4 -22 15 0 0
a:round with	0 -12 1 8 0 0
a:row	-3 20 -14 0 0 0
a:rule of	0 10 -7 0 0 0
a:run	6 21 -22 0 -5 0
a:run for	0 20 -11 0 -11 0
a:run out	0 9 -6 0 0 0
a:run until	0 12 -11 0 0 0
a:salalah	4 -12 7 0 0 0
a:sale	6 -10 2 0 0 0
a:salmon	0 8 -6 0 0 0
a:samarkand	0 -16 19 0 0 0
a:same	17 -14 0 1 0 4
a:same day	13 -27 16 9 -10 0
a:say	-11 -5 17 -8 -2 0
a:say a	3 -13 9 0 0 0
a:say it	-10 19 -8 0 0 0
a:say on	-2 -6 10 0 0 0
a:say that	0 -7 8 0 0 0
a:screen	12 -7 -7 0 0 0
a:sea	0 -9 -3 13 0 0
a:sea .	0 -12 0 14 0 0
a:seal	10 -10 -11 0 9 0
a:season .	-8 13 -3 0 0 0
a:second	13 -19 26 -28 -15 6
a:second .	0 -10 14 0 0 0
a:second day	0 -12 16 -2 -1 0
a:secretary	1 -5 8 -7 0 0
a:see	-1 3 -12 3 7 0
a:sell to	0 -7 -1 0 10 0
a:send	7 0 -9 0 0 0
a:seoul	0 3 -3 7 -9 0
a:seoul on	0 -9 3 2 0 0
a:set	2 5 -1 -10 -7 0
a:set for	0 15 -10 -2 -3 0
a:settle the	5 -13 13 0 -6 0
a:seventh	0 10 -8 0 0 0
a:shanghai	0 0 -11 10 0 0
a:share	0 11 -10 0 0 0
a:sheet	-1 22 -17 0 -2 0
a:sheet on	0 16 -13 0 0 0
a:shenzhen	0 11 1 -6 -11 0
a:shenzhen in	0 0 14 -2 -14 0
a:shenzhen on	0 4 -7 0 5 0
a:ship .	0 13 -11 0 0 0
a:shook	-1 -12 14 0 0 0
a:shook hand	-1 -12 14 0 0 0
a:shortly	-10 -22 -10 27 10 0
a:shortly at	0 -6 -4 13 0 0
a:should not	0 -9 9 0 0 0
a:show	3 -8 6 0 0 0
a:show .	0 -10 12 0 0 0
a:side	-7 -4 -12 8 12 9
a:side .	-11 2 -8 2 0 10
a:side want	0 9 -8 0 0 0
a:sideline	0 -24 9 8 2 0
a:sideline of	2 -18 13 3 0 0
a:sign	-8 -4 5 11 -4 0
a:sign a	0 -20 5 12 5 0
a:sign an	0 13 -10 0 0 0
a:signature	0 23 -17 0 -3 0
a:signature of	0 11 -8 0 0 0
a:since	2 18 -1 -27 -13 -5
a:since <month-gone>	3 3 0 -11 0 0
a:since geneva	0 12 -12 0 0 0
a:since last	0 19 -13 -5 0 0
a:since the	-15 0 15 0 -12 0
a:sit	-10 -17 8 14 0 0
a:six hour	0 11 -7 -1 0 0
a:sixth	0 -12 4 13 -3 0
a:sixth round	0 -12 0 14 0 0
a:so	13 -9 -3 7 0 0
a:some	0 -1 -11 -1 11 0
a:some time	0 -9 -5 0 14 0
a:soon	1 -34 2 25 3 0
a:soon .	-1 -24 0 15 9 0
a:south	4 9 -11 0 0 0
a:southeast	0 11 -7 0 -2 0
a:southeast asian	0 11 -7 0 -2 0
a:soybean	-13 6 2 0 -1 0
a:speak	-12 -2 21 0 -1 0
a:speak about	0 -9 10 0 0 0
a:speak of	6 -14 8 0 0 0
a:spirit	0 -9 11 0 0 0
a:split	0 -2 10 0 -4 0
a:spoke	8 -3 -8 7 -2 0
a:spoke of	-7 10 -11 9 0 0
a:spring	-8 -7 10 0 2 0
a:spring .	-8 10 -3 -4 4 0
a:spring of	0 -14 15 0 0 0
a:stand	-3 7 -17 11 0 0
a:stand .	0 10 -10 0 0 0
a:standstill	0 -11 12 0 0 0
a:start	3 -10 -6 7 1 5
a:start in	0 0 10 -7 0 0
a:state visit	0 -7 2 12 -3 0
a:statement	9 2 -18 0 5 0
a:statement on	11 -4 -5 0 0 0
a:stay	0 -9 10 0 0 0
a:stay suspend	0 -11 11 0 0 0
a:steel and	0 16 -13 0 0 0
a:step	-10 -2 9 0 0 0
a:step .	-3 14 -9 0 0 0
a:still	-4 -9 5 3 5 0
a:still in	0 17 -14 0 0 0
a:still pay	0 -10 11 0 0 0
a:still to	0 9 -4 -1 0 0
a:stockholm	-8 -10 23 -17 0 0
a:stockholm .	0 -13 16 0 0 0
a:stockholm last	0 -7 9 0 0 0
a:stop	-4 -9 15 0 0 0
a:stop .	0 -14 16 0 0 0
a:strike	8 6 -15 0 0 0
a:strike a	10 -9 0 0 0 0
a:subject	0 10 -9 0 0 0
a:success .	-2 -13 17 0 0 0
a:summer	0 -8 -2 12 1 0
a:summer .	0 -17 0 15 3 0
a:summit	-9 14 0 -5 -9 0
a:summit .	-2 32 -24 0 -10 0
a:summit in	-3 -20 10 -1 14 0
a:suspend the	-1 -8 11 0 0 0
a:swakopmund	0 -19 20 0 0 0
a:system	0 12 -10 0 0 0
a:table .	9 0 -5 0 0 0
a:table with	0 -9 10 0 0 0
a:talk	11 5 -14 3 12 -7
a:talk .	0 -15 7 13 0 0
a:talk at	0 19 -15 -4 0 0
a:talk between	0 10 -6 -3 0 0
a:talk in	0 9 -10 -7 12 0
a:talk of	0 -9 10 0 0 0
a:talk on	7 -3 3 -10 2 0
a:talk open	0 18 -17 0 0 0
a:talk since	5 -8 11 -9 0 0
a:talk with	-2 -5 0 1 8 0
a:talked	7 -11 7 0 0 0
a:talking	0 -9 11 0 0 0
a:tariff	-8 4 0 -6 13 -2
a:tariff .	8 -23 21 -1 0 0
a:tariff cut	0 -10 10 0 0 0
a:tariff for	-8 13 -5 0 0 0
a:tariff on	-5 -8 11 -4 3 0
a:tariff talk	4 -17 13 0 0 0
a:tariff truce	-2 9 -7 1 0 0
a:tariff were	0 -7 0 9 0 0
a:team	10 -23 10 9 0 0
a:telephone	23 -21 6 -9 -7 0
a:telephone .	-15 17 -1 0 0 0
a:telephone <day-today>	11 -10 0 0 0 0
a:telephone call	2 -11 13 0 0 0
a:telephone conversation	10 -8 0 0 0 0
a:telephone for	10 -7 -1 0 0 0
a:telephone in	11 -11 0 0 0 0
a:telephone on	17 -9 -7 0 0 0
a:telephoned	0 9 -12 0 0 0
a:television	-2 -4 10 -1 0 0
a:text	0 -7 11 0 0 0
a:th	-4 -11 2 11 0 0
a:than	7 9 -18 2 1 0
a:than five	0 25 -22 -1 0 0
a:than the	0 -6 -1 9 0 0
a:than they	0 9 -7 0 0 0
a:than two	0 17 -9 0 -5 0
a:that	-18 -7 14 16 -8 -4
a:that .	-1 -17 13 -2 8 0
a:that <name>	3 -11 11 0 0 0
a:that <seat>	0 13 -12 0 0 0
a:that day	4 -13 0 9 0 0
a:that he	-1 12 -6 0 -4 0
a:that it	0 -19 20 0 0 0
a:that of	0 -13 0 0 10 0
a:that the	-3 15 -6 -2 -7 0
a:the	-10 9 -13 0 7 10
a:the <level>	1 -23 15 13 -7 0
a:the <name>	13 -9 -3 -6 14 -2
a:the <number>	-2 -8 14 -2 0 0
a:the <office>	-17 3 3 11 0 -1
a:the <organisation>	-16 15 0 -12 -23 3
a:the <person>	-1 -2 20 -4 -26 0
a:the <quality>	-8 -4 6 1 -6 11
a:the <seat>	-37 -36 -7 3 51 0
a:the akasaka	0 -14 18 0 -5 0
a:the apec	-4 4 -11 -3 13 0
a:the asean	-1 3 6 0 -9 0
a:the autumn	6 -12 0 -4 14 0
a:the back	0 9 -9 0 0 0
a:the basi	0 8 -6 0 0 0
a:the begin	-1 -6 12 -1 0 0
a:the bridge	0 -10 0 -2 -2 13
a:the calendar	-1 -7 12 0 0 0
a:the ceasefire	0 13 -11 0 0 0
a:the come	0 0 -8 9 -9 0
a:the delegation	-7 -4 15 -4 0 0
a:the duty	0 10 -9 0 0 0
a:the economic	1 -11 10 0 0 0
a:the end	1 -11 6 -1 6 0
a:the evening	3 -13 0 0 12 0
a:the extension	0 17 -12 0 0 0
a:the fee	0 -10 11 0 0 0
a:the ferry	0 -4 -4 0 9 0
a:the first	13 -12 0 0 6 0
a:the framework	5 -17 16 0 -3 0
a:the g	0 0 3 6 -11 0
a:the great	-4 16 -6 -6 -12 0
a:the head	3 -8 5 0 0 0
a:the headquarter	0 14 -12 0 0 0
a:the joint	0 -8 10 0 0 0
a:the lake	0 -5 -2 11 0 0
a:the largest	0 15 -14 0 0 0
a:the last	-5 -10 4 16 -10 0
a:the latest	0 10 -4 0 -3 0
a:the leader	3 -14 13 0 -1 0
a:the line	10 -7 0 0 0 0
a:the margin	-2 -10 -5 5 6 8
a:the matter	0 11 -12 0 0 0
a:the meet	3 13 -13 -1 -1 0
a:the middle	2 -6 9 5 -15 0
a:the money	0 -9 11 0 0 0
a:the morning	0 11 -1 -9 -6 0
a:the national	0 -8 0 8 -3 0
a:the negotiation	0 -11 14 0 0 0
a:the new	-5 15 0 0 -12 0
a:the next	-11 2 -9 18 -9 0
a:the old	0 13 -9 -1 0 0
a:the one	0 -13 16 0 0 0
a:the outcome	1 -10 7 0 0 0
a:the people	-2 7 0 -4 -10 0
a:the president	9 -25 15 -2 9 0
a:the review	0 -7 10 0 0 0
a:the same	17 -14 0 1 0 4
a:the second	0 -5 11 -16 -8 6
a:the sideline	0 -24 9 8 2 0
a:the sign	0 -8 10 0 0 0
a:the sixth	0 -13 12 5 -2 0
a:the spring	-8 -8 12 5 -2 0
a:the summer	0 -17 0 14 2 0
a:the summit	0 -4 10 0 -6 0
a:the suspension	8 -18 13 0 0 0
a:the table	0 -12 17 0 0 0
a:the talk	3 -6 10 -7 0 0
a:the tariff	-12 13 0 -6 0 0
a:the team	0 0 -8 8 0 0
a:the telephone	6 -13 9 0 0 0
a:the three	-6 -2 9 0 0 0
a:the trade	-10 30 -15 -2 -10 0
a:the truce	16 -8 -2 -2 1 0
a:the two	10 -27 7 -10 29 -5
a:the visit	0 -2 10 0 -12 0
a:the week	7 -5 -3 8 -7 0
a:the winter	0 -4 -2 0 10 0
a:the word	1 -11 9 0 0 0
a:their	-8 11 -7 -11 15 -2
a:their <quality>	3 13 -14 -1 0 0
a:their country	1 -20 11 0 8 0
a:their dispute	-4 11 -14 -2 9 0
a:their president	-3 5 0 -9 2 0
a:their second	8 -25 21 0 0 0
a:their tariff	-4 10 -7 1 0 0
a:their truce	-9 19 -9 -1 0 0
a:them .	0 18 -10 0 -2 0
a:them in	0 -10 4 0 7 0
a:then	3 -6 -9 4 8 0
a:there	-10 -8 27 -17 -12 -1
a:there 's	0 -9 10 0 0 0
a:there .	0 7 -3 -9 2 0
a:there <day-ahead>	0 -21 27 0 -5 0
a:there on	0 -3 14 -16 -3 0
a:thereafter	0 -9 0 0 12 0
a:therefore	0 -10 10 0 0 0
a:these	0 -8 9 0 0 0
a:they	5 -17 21 0 -16 0
a:they go	0 10 -10 0 0 0
a:they had	-5 -8 11 3 0 0
a:they will	11 -9 0 0 0 0
a:thi	18 -19 1 17 -19 8
a:thi month	5 -17 0 10 5 0
a:thi week	14 -8 -1 16 -27 3
a:third	0 16 -9 -4 -6 0
a:third .	0 15 -14 0 0 0
a:third round	0 7 -8 2 0 0
a:third time	2 -10 13 -5 0 0
a:threat	-6 10 -3 0 0 0
a:threaten	-3 19 -11 0 0 0
a:three	-13 0 7 1 0 0
a:three -	3 -9 7 0 0 0
a:three hour	0 -4 -17 14 9 0
a:three time	-11 6 7 -2 -1 0
a:through	0 -8 14 -3 -1 0
a:tianjin	0 -10 0 0 6 0
a:till	0 -9 0 9 0 0
a:timber	0 -7 10 0 0 0
a:time	-5 5 -3 -13 1 4
a:time .	0 12 8 -11 -21 0
a:time after	0 -3 -4 0 9 0
a:time before	0 4 -18 11 -1 0
a:time in	-8 4 -1 -3 7 0
a:time thi	-1 14 -14 0 -4 7
a:to	10 5 -2 0 -21 -8
a:to .	0 18 -14 -3 0 0
a:to <level>	3 -8 11 -7 -3 0
a:to <name>	8 0 0 -11 0 0
a:to <person>	24 -3 -25 -2 -8 0
a:to <seat>	-26 2 8 22 -45 0
a:to agree	0 0 -6 9 0 0
a:to ask	17 -15 0 0 0 0
a:to be	-8 9 -14 7 -10 3
a:to begin	0 11 -2 -4 -2 0
a:to come	0 6 -11 3 0 0
a:to complete	12 -4 0 -3 -3 0
a:to cut	-1 -11 5 0 9 0
a:to decide	0 -8 13 0 -2 0
a:to do	0 -20 22 0 0 0
a:to end	0 -1 -9 11 0 0
a:to extend	-10 1 8 -1 0 0
a:to freeze	0 -9 11 0 0 0
a:to go	-1 -8 13 -4 0 0
a:to gyeongju	0 -10 14 0 -3 0
a:to hold	0 -4 -4 0 9 0
a:to keep	-8 -20 17 0 6 0
a:to look	0 -5 8 0 0 0
a:to make	-2 -7 11 0 0 0
a:to meet	13 0 -6 -1 -5 2
a:to nothing	0 13 -11 0 0 0
a:to prevent	0 -16 17 0 0 0
a:to prolong	3 -11 3 3 0 0
a:to raise	-7 16 -8 0 0 0
a:to say	-9 6 1 0 0 0
a:to set	0 8 -7 0 0 0
a:to show	0 -9 10 0 0 0
a:to speak	0 -9 12 0 0 0
a:to stop	0 -7 9 0 0 0
a:to suspend	-3 -6 9 0 0 0
a:to take	13 -12 0 0 0 0
a:to the	-12 14 -12 -15 11 0
a:to wait	12 -11 0 0 0 0
a:to work	5 12 -9 -11 0 0
a:together	-6 -6 9 -9 7 0
a:together for	0 -18 20 0 0 0
a:too	-4 18 -19 -6 3 0
a:top	0 11 -8 0 0 0
a:tour	0 12 -10 0 0 0
a:trade	-2 3 -7 13 -3 -3
a:trade .	-1 -6 0 0 9 0
a:trade agreement	8 -9 0 14 -8 0
a:trade and	0 21 -21 0 0 0
a:trade consultation	4 7 -11 0 0 0
a:trade deal	1 12 -4 -9 -7 0
a:trade negotiation	-5 -11 5 7 0 0
a:trade talk	0 -4 -11 11 2 0
a:trade truce	-19 36 -24 5 -3 0
a:travel	0 0 -3 10 -4 0
a:travel to	0 0 -3 10 -4 0
a:treaty	0 -11 16 -4 0 0
a:trieste	0 -9 11 0 0 0
a:trip	-1 -7 8 0 0 0
a:trip to	-1 -9 11 0 0 0
a:truce	-18 17 -10 12 0 0
a:truce between	15 3 -28 0 0 0
a:truce by	-12 1 12 0 0 0
a:truce in	0 -17 19 0 0 0
a:truce of	0 22 -17 0 0 0
a:truce on	0 -17 -7 13 9 0
a:truce over	0 -10 12 0 0 0
a:truce run	9 -5 -3 0 0 0
a:truce that	-7 17 -10 0 0 0
a:truce with	0 20 -15 0 0 0
a:tuna	0 16 -15 0 0 0
a:turnberry	0 0 8 0 -9 0
a:turned	10 -6 -3 0 0 0
a:twice	12 2 -12 -3 2 0
a:two	12 -27 14 3 10 -8
a:two <office>	26 -12 -5 -3 0 0
a:two country	0 -9 15 0 -4 0
a:two head	0 -6 0 0 11 0
a:two hour	13 2 -2 -7 -7 0
a:two in	0 -3 9 0 -2 0
a:two leader	0 -7 0 0 9 0
a:two or	0 -2 -8 14 -7 0
a:two president	0 -12 0 5 10 0
a:two round	0 14 -13 0 0 0
a:two side	-9 7 -7 0 8 0
a:under	0 7 3 -15 -5 0
a:under it	0 10 -9 0 0 0
a:under the	0 7 -3 0 0 0
a:until	19 0 0 -24 -7 0
a:until <day-ahead>	0 5 2 -18 -3 0
a:until the	0 15 -9 0 0 0
a:up	13 6 -27 -5 9 0
a:up .	14 -17 9 -1 -1 0
a:up again	0 0 -13 3 8 0
a:up its	0 12 -9 0 -3 0
a:up to	-4 16 -8 0 0 0
a:us	-9 11 0 -1 0 0
a:usual	0 -14 15 0 0 0
a:very	-4 13 -2 -7 -3 0
a:very good	-1 9 -2 0 -3 0
a:vice	0 10 -6 0 -3 0
a:vice -	0 11 -14 2 0 0
a:video	8 -4 -10 -9 6 7
a:video link	2 -11 6 0 0 0
a:video on	4 0 -9 -2 0 9
a:video with	-10 11 0 0 0 0
a:villa	0 0 -8 12 0 0
a:visit .	4 0 -18 14 -4 0
a:visit of	0 -11 16 0 -4 0
a:visit to	0 -1 -1 -4 10 0
a:vote	0 13 -9 0 0 0
a:wait	11 -4 -5 0 0 0
a:wait until	8 -2 -4 0 0 0
a:want	0 9 -6 0 0 0
a:war	8 7 -12 -4 2 0
a:war .	0 -8 12 0 -3 0
a:war in	0 10 -9 0 0 0
a:was	3 10 -6 -10 0 -3
a:was <level>	-1 14 -9 0 0 0
a:was <number>	-5 19 -10 0 0 0
a:was an	0 10 -5 0 -2 0
a:was call	-2 13 -10 0 0 0
a:was to	0 27 -14 -8 -10 0
a:water	0 0 -8 11 0 0
a:way	0 0 0 -9 6 0
a:way to	0 8 -11 0 4 0
a:we	20 -14 -6 5 0 0
a:week	16 -16 -19 26 -7 15
a:week .	5 -6 -11 10 -5 6
a:week ago	9 -22 4 0 7 0
a:week in	-4 0 9 -3 0 0
a:week to	0 11 -6 0 -4 0
a:weekend of	0 10 -10 0 0 0
a:well	2 0 3 -12 -13 8
a:well .	6 -11 12 -2 -5 0
a:were	11 3 -1 -6 -17 0
a:were a	9 -6 0 0 0 0
a:were continue	0 9 -5 0 0 0
a:were in	0 12 -6 -4 0 0
a:were the	0 -12 15 -1 0 0
a:what	-17 12 -6 -18 12 0
a:what happen	0 11 -5 0 -2 0
a:what he	0 10 -8 0 0 0
a:what it	0 8 -6 0 0 0
a:what was	0 15 -12 0 0 0
a:whatever	1 -17 15 0 0 0
a:wheat	0 9 -8 0 0 0
a:when	-9 20 -5 -1 -1 0
a:whether <name>	0 10 -7 0 0 0
a:whether a	0 -14 15 0 0 0
a:whether it	0 -7 0 11 0 0
a:whom	19 -9 -11 0 0 0
a:will	6 -7 3 -6 0 4
a:will be	-8 -1 0 10 0 0
a:will begin	0 9 -7 0 0 0
a:will do	17 -10 -7 0 0 0
a:will go	0 -2 -2 -1 0 10
a:will now	8 -20 12 0 0 0
a:will pay	-1 -7 10 0 0 0
a:win	-7 19 -11 0 0 0
a:wine	0 -6 10 -1 0 0
a:winter	0 -3 -3 0 10 0
a:winter .	0 -12 2 0 10 0
a:with	11 3 -10 -7 -1 0
a:with <name>	0 4 10 -4 -34 -1
a:with <office>	-17 3 16 0 0 0
a:with <person>	10 -14 2 -9 11 -6
a:with <quality>	16 -6 3 -5 -10 0
a:with <seat>	10 15 -41 5 3 0
a:with a	9 -12 1 -13 15 0
a:with an	7 14 -15 -3 -3 0
a:with both	-4 14 -9 0 0 0
a:with him	12 -20 2 0 8 0
a:with his	-7 0 19 -6 -7 0
a:with it	5 -14 2 5 0 0
a:with mr	0 -7 -3 10 0 0
a:with one	0 10 -7 0 0 0
a:with our	0 -1 -12 14 0 0
a:with plan	0 -11 12 0 0 0
a:with the	1 -1 -1 3 -15 11
a:with them	0 9 -8 0 0 0
a:with two	0 15 -10 -1 -1 0
a:within	1 -49 -2 41 8 0
a:within <span>	0 -23 11 -3 12 0
a:within the	0 -3 -3 9 0 0
a:within two	0 -7 0 9 0 0
a:within week	0 -21 -5 25 0 0
a:without	0 -22 16 3 13 0
a:without a	0 -10 0 4 14 0
a:without agreement	0 -10 0 4 0 0
a:word	8 -18 3 0 8 0
a:work	2 18 -11 -11 -2 0
a:work on	0 8 0 -9 0 0
a:work out	0 10 -8 0 0 0
a:would	0 0 -1 15 -17 -5
a:would be	6 1 -10 5 -2 0
a:would do	0 -18 18 0 0 0
a:would go	6 -1 -19 11 0 0
a:would probably	-1 10 -7 0 0 0
a:would resume	0 -14 7 8 0 0
a:write	0 19 -21 0 0 0
a:xi	1 -4 -5 -1 10 0
a:xi jinping	1 -4 -5 -1 10 0
a:year	-16 -15 26 -10 1 4
a:year .	0 -7 -2 -4 9 6
a:year ago	0 -10 11 0 0 0
a:york	-3 -5 0 -3 12 0
a:york .	0 -4 10 0 -7 0
a:york on	0 10 -16 0 9 0
a:you	8 -5 -4 0 6 0
a:évora	6 -11 1 0 0 0
asks	-4 4 4 -23 7 -2
b:"	-16 5 -6 19 5 -1
b:" <person>	12 -5 -4 -2 3 0
b:" and	0 9 -9 0 0 0
b:" in	0 -17 -5 13 9 0
b:" it	0 -5 -4 10 0 0
b:" mr	0 16 -15 0 0 0
b:" on	0 -25 26 0 0 0
b:" they	0 -8 11 0 0 0
b:" we	-9 18 -17 -1 5 0
b:" we'll	0 11 -6 0 -1 0
b:'	-4 -8 -3 6 21 0
b:'s	3 1 -7 -7 17 -3
b:'s <number>	0 11 -9 0 0 0
b:'s <organisation>	8 2 -9 0 0 0
b:'s <person>	1 -19 1 8 12 0
b:'s answer	0 10 -8 0 0 0
b:'s cabinet	0 -4 9 0 -2 0
b:'s commerce	-6 15 -12 -5 5 0
b:'s custom	-8 14 -4 0 0 0
b:'s economy	0 10 -6 -1 0 0
b:'s first	0 -11 -3 0 14 0
b:'s foreign	8 -12 2 8 -5 0
b:'s good	0 10 -7 0 0 0
b:'s minister	0 14 -15 0 0 0
b:'s ministry	-10 2 -11 0 6 6
b:'s negotiator	0 -14 25 -9 0 0
b:'s president	17 -7 2 0 -17 0
b:'s second	0 3 -15 0 10 0
b:'s signature	0 10 -8 0 0 0
b:'s state	-1 -9 12 -4 0 0
b:'s talk	2 -9 12 -2 -2 0
b:'s to	0 -13 12 -1 3 0
b:'s trade	7 -27 12 15 -3 0
b:'s vice	-4 -5 12 0 -1 0
b:'s visit	0 15 -11 0 -3 0
b:(	1 3 -9 -11 11 0
b:*	0 6 -4 0 0 0
b:,	5 -3 -2 10 -4 7
b:, <day-ahead>	-2 -2 10 -1 0 0
b:, <day-gone>	0 -6 10 0 0 0
b:, <level>	-1 -23 25 0 0 0
b:, <name>	6 8 -16 -9 15 -1
b:, <office>	-6 24 -19 -10 7 0
b:, <person>	-3 6 -16 19 0 -1
b:, <seat>	-4 24 -20 0 0 0
b:, <span>	10 -13 2 -1 8 0
b:, a	2 -13 13 -9 0 0
b:, after	20 -14 6 0 -13 0
b:, agree	10 -4 -3 -4 6 0
b:, and	1 13 -15 -9 4 0
b:, announce	-7 15 -1 -4 -6 0
b:, arrived	0 19 -15 0 0 0
b:, as	17 -20 0 0 4 6
b:, ask	7 3 -13 0 0 0
b:, at	0 -24 20 -2 9 0
b:, back	0 0 -10 11 -1 0
b:, before	0 19 -26 10 -1 0
b:, begin	0 -3 2 -9 6 0
b:, between	-5 5 -13 11 0 0
b:, broke	0 9 -7 0 0 0
b:, by	11 0 -19 0 0 0
b:, call	-15 14 2 -1 -2 0
b:, clear	-5 10 -1 0 0 0
b:, conclude	0 21 -17 -1 0 0
b:, did	-1 15 -12 0 0 0
b:, end	0 -5 10 -3 0 0
b:, fix	-6 16 -11 0 0 0
b:, following	10 -6 -3 0 0 0
b:, friday	0 8 -5 0 0 0
b:, from	-3 -2 9 -6 -3 0
b:, given	0 10 -9 0 0 0
b:, go	0 16 -12 -1 0 0
b:, had	-3 -4 14 0 -8 0
b:, has	-1 4 -12 15 -7 0
b:, have	0 0 -18 21 0 0
b:, having	0 -11 12 0 0 0
b:, he	3 2 3 -12 -7 0
b:, hold	11 -16 10 -6 0 0
b:, hour	3 -9 7 -5 0 0
b:, in	8 -16 0 5 15 0
b:, is	-10 -2 6 0 3 0
b:, it	-11 16 -12 4 0 0
b:, meet	0 -13 17 0 -5 0
b:, monday	-3 -16 9 0 13 0
b:, move	0 5 -14 7 0 0
b:, no	0 -4 -9 0 -1 13
b:, nobody	0 -9 10 0 0 0
b:, one	-7 23 -14 0 0 0
b:, publish	-1 18 -14 0 0 0
b:, reach	-4 -4 9 0 0 0
b:, receive	0 0 -13 10 0 0
b:, saturday	0 -11 12 0 0 0
b:, say	0 -8 6 13 -7 0
b:, send	0 -17 12 7 -1 0
b:, set	0 -12 14 0 0 0
b:, sit	0 -12 14 0 0 0
b:, so	12 -12 0 0 0 0
b:, stay	-8 19 -11 0 0 0
b:, take	7 0 -14 5 0 0
b:, tell	-10 13 -10 -3 5 0
b:, the	-11 15 -10 1 -12 4
b:, their	-3 -12 1 -10 20 0
b:, they	0 13 -8 -3 0 0
b:, thursday	-10 15 -8 0 0 0
b:, to	8 -12 9 1 -7 0
b:, tuesday	12 5 -26 0 0 0
b:, two	0 17 -15 0 0 0
b:, visited	0 -19 0 0 7 10
b:, was	-13 -9 13 7 -2 0
b:, we	-8 -6 18 0 0 0
b:, will	-7 -3 18 -10 -5 0
b:, with	-10 6 -5 -1 8 0
b:-	2 -3 1 -1 -13 7
b:- -	-2 -4 8 0 -2 0
b:- <name>	0 -2 1 9 -14 0
b:- <office>	0 -19 17 -5 3 0
b:- <person>	-4 10 -1 0 -15 0
b:- a	0 15 -13 0 0 0
b:- and	0 -12 12 0 0 0
b:- level	0 -7 -7 2 0 11
b:- minute	8 7 -17 0 0 0
b:- premier	0 -17 3 13 0 0
b:- the	0 4 -4 -13 7 0
b:- trade	0 17 -15 0 0 0
b:- way	3 -15 13 0 0 0
b:.	4 -18 8 -18 5 11
b:. <person>	12 -6 -4 -9 9 0
b:. the	0 -12 13 0 0 0
b:/	0 -26 34 -3 -8 0
b:/ <number>	0 -27 27 0 0 0
b:/ <person>	0 10 -13 0 0 0
b:/ the	0 -13 13 0 0 0
b::	8 10 -16 -6 5 0
b:: <day-gone>	-17 18 0 0 0 0
b:: <level>	-2 -11 16 0 0 0
b:: <number>	4 -1 -14 0 16 0
b:: <office>	0 -5 8 0 0 0
b:: <quality>	0 11 -4 0 -2 0
b:: <seat>	-3 13 -8 0 0 0
b:: a	10 0 -15 -3 9 0
b:: after	-7 4 -12 11 0 0
b:: at	0 -21 26 0 -6 0
b:: first	0 -11 12 0 0 0
b:: from	0 -12 16 -2 0 0
b:: he	-3 -9 0 0 11 0
b:: i	-14 9 2 0 0 0
b:: is	0 12 -10 0 0 0
b:: it	-2 19 -11 0 -5 0
b:: no	9 -16 0 14 -2 0
b:: second	0 10 -9 0 0 0
b:: the	22 -3 -5 -9 -4 0
b:: there	9 7 -15 0 0 0
b:: third	0 -11 12 0 0 0
b:: we	0 -6 9 0 -2 0
b:: will	0 17 -11 0 0 0
b:: you	0 12 -11 0 0 0
b:;	6 -5 4 14 -27 -6
b:; <name>	0 8 -3 -3 0 0
b:; <person>	3 -17 14 13 -14 0
b:; a	-5 5 -6 9 -2 0
b:; for	0 -16 16 0 0 0
b:; it	-3 3 -7 -2 9 0
b:; the	5 7 -2 -18 -3 0
b:; they	12 -18 1 5 0 0
b:<agent>	8 9 -7 -3 -11 -13
b:<day-ahead>	-10 -15 -2 12 19 -4
b:<day-ahead> 's	0 13 -19 -1 7 0
b:<day-ahead> <person>	5 -17 10 0 0 0
b:<day-ahead> and	0 -3 -11 3 18 0
b:<day-ahead> for	-2 -21 21 6 -15 0
b:<day-ahead> he	0 -15 11 0 4 0
b:<day-ahead> of	0 -16 4 12 -1 0
b:<day-gone>	7 -5 2 -8 2 0
b:<day-gone> 's	0 -6 0 -1 8 0
b:<day-gone> <name>	0 -1 -9 11 0 0
b:<day-gone> <person>	21 -16 -3 -2 9 0
b:<day-gone> and	15 -20 1 3 1 4
b:<day-gone> at	0 -3 9 0 -3 0
b:<day-gone> evening	-9 7 -3 5 0 0
b:<day-gone> for	0 0 8 -12 0 0
b:<day-gone> he	-8 0 10 0 -4 0
b:<day-gone> in	-5 8 -17 -5 15 0
b:<day-gone> on	0 -9 9 0 0 0
b:<day-gone> take	0 9 -9 0 0 0
b:<day-gone> that	-2 8 4 -5 -9 0
b:<day-gone> the	4 -11 2 10 -5 0
b:<day-gone> they	-4 13 -8 0 0 0
b:<day-today>	-10 3 8 -9 0 0
b:<day-today> <person>	-15 6 -1 0 11 0
b:<day-today> after	6 1 2 -9 -7 0
b:<day-today> and	6 -12 10 0 -2 0
b:<day-today> at	4 0 -7 10 -6 0
b:<day-today> by	-11 7 3 0 0 0
b:<day-today> for	-7 10 -3 1 -5 0
b:<day-today> that	10 -17 0 0 5 0
b:<day-today> to	-9 -7 4 -1 10 0
b:<duty>	-14 9 5 -18 -8 -4
b:<gate>	-10 -4 12 -4 0 -5
b:<goods-amount>	-3 14 0 0 -8 0
b:<goods>	26 18 -20 -9 -24 -14
b:<level-noun>	-2 0 -2 -8 2 11
b:<level>	-8 12 9 -37 -13 -6
b:<level> and	0 10 -7 0 0 0
b:<level> at	0 11 -8 0 0 0
b:<level> for	0 -1 -9 0 10 0
b:<level> from	0 10 -2 0 -3 0
b:<level> in	0 -8 23 -16 -19 0
b:<level> more	0 -9 9 0 0 0
b:<level> of	0 14 -10 0 0 0
b:<level> on	1 1 3 -3 -16 0
b:<level> since	-2 20 -12 0 0 0
b:<level> would	0 -11 11 0 0 0
b:<money>	10 12 -11 -3 -13 0
b:<money> in	-2 20 -10 0 -1 0
b:<month-ahead>	-1 25 -14 -10 0 0
b:<month-ahead> after	-6 22 -17 0 0 0
b:<month-gone>	9 2 -12 8 -8 0
b:<month-gone> and	0 -23 19 4 0 0
b:<month-gone> for	0 -11 0 8 0 0
b:<month-gone> he	-7 13 -4 0 0 0
b:<month-gone> they	14 -14 0 0 0 0
b:<name>	3 17 -18 -3 0 -2
b:<name> 's	8 -3 0 0 -6 0
b:<name> -	0 24 -19 0 -1 0
b:<name> <level>	0 -12 13 0 0 0
b:<name> a	0 1 -11 0 11 0
b:<name> agree	-3 -1 3 7 -10 0
b:<name> and	3 -17 17 6 -13 0
b:<name> announce	-2 -17 21 0 0 0
b:<name> are	-4 22 -24 -2 -2 7
b:<name> at	-3 30 -10 -1 -18 0
b:<name> before	0 -14 16 0 0 0
b:<name> begin	0 -3 21 -18 0 0
b:<name> call	-6 14 -7 0 0 0
b:<name> charge	0 10 -8 0 0 0
b:<name> close	0 16 -15 0 0 0
b:<name> conclude	-1 16 -6 -5 0 0
b:<name> end	-3 9 -13 10 0 0
b:<name> failed	-4 -10 6 6 0 0
b:<name> for	10 -9 -7 -1 8 0
b:<name> from	0 3 -26 16 4 0
b:<name> gave	0 -9 10 0 0 0
b:<name> get	-1 10 0 0 -2 0
b:<name> go	0 -3 -1 10 0 0
b:<name> has	-7 0 13 -12 -6 0
b:<name> have	0 21 -23 7 -3 0
b:<name> hold	2 -19 14 0 0 0
b:<name> in	-5 13 -4 -6 0 0
b:<name> is	5 11 -7 0 -19 0
b:<name> last	14 -9 -4 0 0 0
b:<name> leave	0 -9 10 0 0 0
b:<name> meet	0 12 -14 3 -1 0
b:<name> official	10 -1 -2 -5 0 0
b:<name> on	-6 -10 -10 16 19 8
b:<name> open	0 10 -9 0 0 0
b:<name> opened	0 -10 7 0 4 0
b:<name> pay	-1 10 -5 0 0 0
b:<name> prolong	0 -11 13 0 0 0
b:<name> publish	0 13 -11 0 0 0
b:<name> put	0 25 -22 0 0 0
b:<name> reach	0 10 -4 -1 0 0
b:<name> say	4 -10 9 0 -4 0
b:<name> settle	3 7 -7 -4 0 0
b:<name> sign	6 -9 10 -1 -7 0
b:<name> sit	0 -13 15 -1 0 0
b:<name> spoke	21 -20 0 0 0 0
b:<name> take	0 -9 7 -1 5 0
b:<name> tariff	0 15 -12 0 0 0
b:<name> trade	6 25 -22 -11 -4 0
b:<name> treasury	-9 4 0 7 -11 0
b:<name> until	0 13 -11 0 0 0
b:<name> was	6 -11 18 -12 -8 0
b:<name> were	-2 15 -9 -1 0 0
b:<name> will	-4 8 -11 2 6 0
b:<name> would	0 23 -24 0 -2 0
b:<not>	-21 0 13 2 -10 7
b:<number>	-10 3 0 9 -1 -12
b:<number> -	0 11 -6 0 -1 0
b:<number> .	0 -21 22 0 0 0
b:<number> /	0 -19 28 -3 -8 0
b:<number> and	3 7 -12 0 -1 0
b:<number> both	-17 -8 -1 0 23 0
b:<number> country	0 13 -11 0 0 0
b:<number> economy	0 8 -8 0 0 0
b:<number> had	-5 13 -7 0 0 0
b:<number> in	-3 -5 -4 0 13 0
b:<number> lose	12 -11 0 0 0 0
b:<number> minute	0 -12 13 0 0 0
b:<number> of	-2 -13 23 -6 -3 0
b:<number> on	8 13 -16 3 -10 0
b:<number> outcome	0 -18 24 0 -10 0
b:<number> round	0 -20 16 5 0 0
b:<number> since	0 15 -10 0 0 0
b:<number> state	0 9 -7 0 0 0
b:<number> summit	0 12 -12 0 0 0
b:<number> th	0 -9 7 2 0 0
b:<number> the	9 -2 -3 6 -7 0
b:<number> they	5 -12 6 0 0 0
b:<number> to	-1 -11 10 2 0 0
b:<number> vote	0 -17 17 0 0 0
b:<number> was	0 -9 9 0 0 0
b:<office>	11 -8 -6 2 -1 9
b:<office> <person>	6 -7 11 -5 -2 0
b:<office> agree	-3 -24 18 0 10 0
b:<office> and	0 -2 15 -10 -11 0
b:<office> answer	0 9 -4 0 -2 0
b:<office> are	7 -17 10 7 -7 0
b:<office> at	-1 22 -17 0 0 0
b:<office> fly	0 13 -11 0 0 0
b:<office> had	0 -9 -3 22 -13 0
b:<office> has	1 -28 10 0 19 0
b:<office> have	15 -26 19 -2 0 0
b:<office> in	-7 -4 2 10 0 0
b:<office> is	0 -13 0 9 5 0
b:<office> meet	11 7 -16 10 -16 0
b:<office> of	-10 -8 0 -8 14 14
b:<office> on	-10 9 0 -1 -2 2
b:<office> order	0 9 -6 0 0 0
b:<office> sit	0 -12 13 0 0 0
b:<office> spoke	17 -12 -4 0 0 0
b:<office> tell	0 16 -13 0 0 0
b:<office> the	0 8 -4 0 -1 0
b:<office> to	-14 14 0 0 0 0
b:<office> will	16 -7 9 -6 -20 -1
b:<office> would	9 3 -9 0 0 0
b:<organisation>	-20 16 1 -1 -4 -14
b:<organisation> 's	6 21 -24 0 -1 0
b:<organisation> agree	0 10 -9 0 0 0
b:<organisation> announce	0 22 -20 0 0 0
b:<organisation> confirm	0 13 -9 0 -3 0
b:<organisation> doe	0 -14 14 0 0 0
b:<organisation> end	0 33 -33 0 0 0
b:<organisation> from	0 -24 26 -4 0 0
b:<organisation> had	0 13 -10 0 0 0
b:<organisation> has	-5 12 -5 -2 0 0
b:<organisation> is	0 -15 19 0 0 0
b:<organisation> let	0 -14 14 0 0 0
b:<organisation> meet	-4 24 -15 0 -3 0
b:<organisation> of	0 -8 0 12 0 0
b:<organisation> on	-1 -1 9 0 -14 0
b:<organisation> put	0 -12 12 0 0 0
b:<organisation> tell	0 -15 17 0 0 0
b:<organisation> the	0 -14 0 0 15 0
b:<organisation> would	0 -18 12 -8 12 0
b:<person>	-2 5 -8 1 6 -21
b:<person> 's	-11 -6 -1 3 11 0
b:<person> accept	-4 0 8 0 -2 0
b:<person> and	-6 9 4 2 -21 -14
b:<person> announce	10 -17 16 2 -20 0
b:<person> are	4 -1 -13 -2 15 0
b:<person> arrive	0 2 0 11 -17 0
b:<person> ask	10 -10 0 0 0 0
b:<person> at	-18 1 0 1 9 0
b:<person> begin	0 -15 9 -10 5 0
b:<person> broke	0 10 -3 0 -2 0
b:<person> by	16 -9 -6 0 0 0
b:<person> call	1 -6 -3 8 0 0
b:<person> come	-4 -2 1 -5 10 0
b:<person> conclude	0 9 -6 0 0 0
b:<person> did	0 11 -10 0 0 0
b:<person> end	2 13 0 -19 -18 0
b:<person> expect	0 -15 -1 9 5 0
b:<person> flew	-1 -7 15 -2 -9 0
b:<person> fly	-1 7 -9 -3 8 0
b:<person> for	3 4 -16 5 6 0
b:<person> gave	2 0 -10 0 8 0
b:<person> get	7 -13 -3 0 10 0
b:<person> go	7 -10 0 -7 8 0
b:<person> had	-3 16 -6 -6 -1 -3
b:<person> has	25 8 -23 1 -15 0
b:<person> have	-10 0 9 3 -4 0
b:<person> hold	-5 25 -26 2 3 0
b:<person> hope	0 23 -2 0 -20 0
b:<person> in	-5 -10 14 -7 6 0
b:<person> is	0 -16 -4 3 19 0
b:<person> land	0 9 -4 0 -2 0
b:<person> leave	-6 -2 14 -6 -16 0
b:<person> make	-5 11 0 0 -3 0
b:<person> meet	-5 -19 22 0 -6 0
b:<person> of	1 -7 1 -12 3 6
b:<person> on	8 -16 -14 16 15 0
b:<person> opened	0 13 -9 0 0 0
b:<person> plan	0 -19 13 6 0 0
b:<person> post	-1 16 -9 0 -2 0
b:<person> propose	-4 10 0 0 -2 0
b:<person> raise	3 -10 7 0 0 0
b:<person> reach	0 -13 17 0 -2 0
b:<person> receive	-6 -8 21 -6 0 0
b:<person> return	0 4 -18 7 6 0
b:<person> say	0 -9 11 -15 9 -4
b:<person> see	-4 4 -17 10 4 0
b:<person> shook	0 -13 15 0 0 0
b:<person> sit	4 21 -23 -1 0 0
b:<person> speak	-20 21 0 0 0 0
b:<person> spent	0 13 -8 -1 -2 0
b:<person> spoke	-6 11 -5 2 -2 0
b:<person> take	11 0 -9 0 0 0
b:<person> talk	-7 15 -4 0 -4 0
b:<person> talked	5 -4 -15 -6 23 0
b:<person> tell	4 11 -9 -8 -10 9
b:<person> thanked	-3 9 -3 0 0 0
b:<person> there	0 10 -1 -4 -4 0
b:<person> to	-2 9 -12 -4 5 0
b:<person> want	0 -10 2 0 8 0
b:<person> was	10 29 -27 0 -20 0
b:<person> will	9 -10 -16 28 -5 -3
b:<person> would	8 -17 -8 0 18 0
b:<person> write	15 -6 -4 -2 -1 0
b:<points>	-1 12 -12 1 0 0
b:<quality>	10 -10 11 0 -12 -5
b:<quality> -	0 -17 8 12 0 0
b:<quality> and	0 -25 21 8 -5 0
b:<quality> business	0 12 -4 -2 -2 0
b:<quality> cabinet	0 9 -4 0 0 0
b:<quality> car	19 -29 16 0 0 0
b:<quality> cheese	0 8 -8 0 0 0
b:<quality> colleague	11 -2 -2 -1 0 0
b:<quality> counterpart	-4 0 10 -6 -4 0
b:<quality> custom	0 -16 16 0 0 0
b:<quality> delegation	-1 -5 0 10 0 0
b:<quality> economy	6 -12 7 0 0 0
b:<quality> embassy	0 0 -10 0 0 7
b:<quality> flag	0 -11 12 0 0 0
b:<quality> foreign	-12 13 0 0 0 0
b:<quality> good	-5 -8 13 -8 2 0
b:<quality> government	9 2 -7 -3 0 0
b:<quality> leader	9 -8 -6 -1 9 0
b:<quality> official	-19 15 -1 3 -1 0
b:<quality> one	0 -15 16 0 0 0
b:<quality> opposite	5 -14 9 0 0 0
b:<quality> owner	0 -10 10 0 0 0
b:<quality> president	10 7 -11 -9 0 0
b:<quality> prime	-1 -14 12 0 6 0
b:<quality> side	9 6 -14 -2 0 0
b:<quality> sugar	-1 -7 10 0 0 0
b:<quality> team	0 -4 -2 12 0 0
b:<quality> trade	5 -5 8 -10 -3 0
b:<quality> vice	0 13 -16 6 -7 0
b:<seat>	6 3 -1 -14 2 -1
b:<seat> 's	0 8 -10 -4 3 0
b:<seat> <day-gone>	0 -10 13 -3 0 0
b:<seat> <person>	0 -18 20 0 0 0
b:<seat> and	8 2 -25 7 10 0
b:<seat> at	0 13 -19 6 0 0
b:<seat> confirm	0 10 -8 0 0 0
b:<seat> did	0 -10 -2 11 0 0
b:<seat> end	0 -3 -4 0 9 0
b:<seat> expect	17 -14 0 0 -1 0
b:<seat> for	4 -10 12 0 -7 0
b:<seat> from	-4 -10 20 -7 -10 0
b:<seat> had	-15 12 -3 0 6 0
b:<seat> has	11 -10 -4 0 7 0
b:<seat> have	-2 9 -5 0 0 0
b:<seat> in	-3 29 -29 -3 5 0
b:<seat> is	0 -12 16 -3 0 0
b:<seat> last	0 -14 19 -4 0 0
b:<seat> on	0 -10 12 0 2 -10
b:<seat> publish	0 -10 15 0 -3 0
b:<seat> put	0 16 -12 0 -1 0
b:<seat> say	-7 37 -39 0 -12 6
b:<seat> since	10 1 -11 -1 4 0
b:<seat> that	20 -12 0 0 -7 0
b:<seat> to	0 -10 13 -7 -4 7
b:<seat> until	0 18 -16 0 0 0
b:<seat> want	0 0 -12 0 12 0
b:<seat> ·	0 -10 11 0 0 0
b:<sender>	1 28 -28 5 -19 -1
b:<span>	11 -24 14 -11 18 -7
b:<span> after	0 19 -12 -2 -10 0
b:<span> and	5 -19 13 -1 3 0
b:<span> at	9 -25 20 0 -1 0
b:<span> before	0 -24 10 -3 17 0
b:<span> from	0 23 -19 0 -1 0
b:<span> in	0 -39 36 -2 8 0
b:<span> later	2 0 5 0 -10 0
b:<span> of	-4 -26 23 2 5 -1
b:<span> to	0 16 -10 0 -1 0
b:<span> truce	0 3 -13 0 9 0
b:<span> visit	0 11 -25 0 12 0
b:<span> with	6 -17 13 0 0 0
b:<taker>	-5 -5 11 0 0 0
b:<v-bear>	3 6 -3 0 -4 -9
b:<v-buy>	2 2 5 -9 -11 0
b:<v-deny>	-11 28 -34 12 -8 0
b:<v-down>	0 7 -10 9 -4 -11
b:<v-end>	-6 20 -8 0 -10 -6
b:<v-impose>	5 5 -4 -7 -7 6
b:<v-lack>	-16 0 9 0 2 0
b:<v-renew>	-16 6 -3 1 2 0
b:<v-return>	-10 1 -5 6 4 -1
b:<v-say>	6 1 3 -9 -4 -3
b:<v-sell>	-2 3 -9 8 3 0
b:<v-sign>	-17 14 -5 -6 1 3
b:<v-suspend>	1 -11 5 4 -15 6
b:<v-target>	-11 12 10 -24 -29 0
b:<v-threaten>	-8 9 -6 6 -4 0
b:<v-up>	3 2 -4 -10 4 0
b:? *	0 9 -9 0 0 0
b:a	3 -9 0 13 -4 3
b:a <name>	0 9 -6 0 0 0
b:a <office>	-1 14 -8 -1 0 0
b:a <organisation>	-14 0 4 5 -7 0
b:a <quality>	10 1 -6 0 -6 0
b:a <span>	3 -6 2 -9 5 0
b:a call	14 -6 -13 0 0 0
b:a date	0 -3 -6 12 0 0
b:a deal	-13 18 -23 -1 9 0
b:a dinner	0 10 -4 0 -6 0
b:a duty	0 13 -12 0 0 0
b:a first	-2 -12 8 8 -2 0
b:a fourth	0 22 -10 -19 -5 0
b:a framework	0 -2 -2 -3 10 0
b:a fresh	0 -10 11 0 0 0
b:a golf	0 -25 21 0 3 0
b:a good	-2 -1 0 10 -5 0
b:a joint	-9 -6 13 0 0 0
b:a last	13 -1 -7 0 0 0
b:a lasting	0 -12 12 0 0 0
b:a letter	-3 11 -1 0 0 0
b:a mechanism	0 11 -4 -5 0 0
b:a meet	2 -6 -2 11 -5 4
b:a memorandum	-1 18 -14 0 0 0
b:a new	-3 -9 -2 12 4 0
b:a permanent	0 -12 13 0 0 0
b:a plan	8 7 -13 -5 0 0
b:a post	-3 18 -13 0 0 0
b:a preliminary	0 -13 14 0 0 0
b:a round	4 -25 15 0 6 0
b:a second	10 -3 0 3 -11 -2
b:a seventh	0 -13 -1 16 -1 0
b:a short	0 -11 13 0 0 0
b:a sixth	12 -21 7 7 0 0
b:a statement	8 -12 5 0 0 0
b:a step	0 4 -9 0 3 0
b:a summit	-3 -8 4 0 8 0
b:a tariff	4 -14 14 0 -5 0
b:a team	0 -7 13 -5 0 0
b:a telephone	16 -9 -4 -1 -2 0
b:a text	0 14 -12 0 0 0
b:a third	-17 27 -14 -5 -3 -2
b:a trade	13 -14 -5 12 0 0
b:a truce	-3 -4 9 0 0 0
b:a very	-17 5 3 0 1 0
b:a video	3 0 -13 -3 0 8
b:a week	0 10 -9 0 0 0
b:a weekend	0 -25 19 4 0 0
b:a year	0 14 -13 0 0 0
b:aarhu	0 -9 12 -3 0 0
b:aboard	0 -11 11 0 0 0
b:about	-14 5 7 -5 -4 7
b:about a	0 -6 -7 14 0 0
b:about it	0 -10 7 -2 7 0
b:accept	6 11 -14 -2 0 0
b:accept a	0 13 -13 0 0 0
b:accord on	0 10 -9 0 0 0
b:according	1 15 -12 0 -3 0
b:account	9 0 -22 -5 18 0
b:account of	12 2 -29 -3 18 0
b:across	12 -6 -1 0 0 0
b:across the	12 -9 0 0 0 0
b:additional	-2 -10 15 0 -1 0
b:additional tariff	0 -9 10 0 0 0
b:adjustment	0 9 -9 0 0 0
b:after	7 3 -5 4 -18 0
b:after <number>	0 2 -12 10 0 0
b:after <person>	0 -8 15 -8 -1 0
b:after <seat>	0 17 -16 0 0 0
b:after <span>	-11 -10 9 -6 14 0
b:after a	11 -15 0 8 -10 5
b:after four	0 11 -10 0 0 0
b:after he	3 -22 -7 8 15 0
b:after his	1 4 -9 0 2 0
b:after meet	0 -10 2 13 -4 0
b:after president	-1 13 -6 0 -5 0
b:after talk	0 -10 13 0 0 0
b:after the	7 2 -1 -12 -6 0
b:after their	-9 11 12 -10 -11 0
b:after they	16 6 -9 0 -11 0
b:after three	0 5 -13 8 0 0
b:afterward	-2 9 -2 -1 0 0
b:again at	0 12 -8 0 -2 0
b:again in	1 -19 13 7 -5 0
b:again on	2 8 -1 -11 -5 0
b:against	0 -4 9 -1 -1 0
b:ago	0 21 -24 0 0 0
b:agree	-13 -8 -2 14 14 8
b:agree by	11 -2 -8 4 -3 0
b:agree in	-17 9 1 -2 -6 6
b:agree to	-15 -16 6 14 7 7
b:agree with	0 -4 -7 0 11 0
b:agreement	-4 -4 4 16 -10 0
b:agreement at	0 11 -5 0 -2 0
b:agreement in	0 17 -16 -3 0 0
b:agreement on	-8 -6 3 16 -11 0
b:agreement with	2 -18 14 -5 7 0
b:ahead	4 1 -10 9 -4 0
b:ahead of	0 15 -20 9 -3 0
b:aim	-4 -4 13 0 -3 0
b:aircraft	0 12 -8 0 -1 0
b:airport	0 -7 11 -1 0 0
b:airport on	0 -13 16 -1 0 0
b:akasaka	0 -11 15 0 -1 0
b:akasaka palace	0 -11 15 0 -1 0
b:aktau	0 -9 10 0 0 0
b:al	17 -18 1 0 0 0
b:alexandria on	0 11 -10 0 0 0
b:all	0 -3 9 -12 -7 0
b:allow	0 10 -8 0 0 0
b:already	-8 -1 12 0 0 0
b:also	-17 1 13 -10 -3 0
b:also announce	0 -11 13 0 0 0
b:also on	-1 -8 12 0 0 0
b:ambassador	0 11 -7 0 0 0
b:an	27 -9 11 -18 -18 -6
b:an <office>	-1 13 -7 0 0 0
b:an <organisation>	0 -13 14 0 0 0
b:an <quality>	-1 -9 -4 0 17 0
b:an answer	0 -8 15 -2 0 0
b:an election	0 11 -4 0 -2 0
b:an emergency	-5 14 -7 0 0 0
b:an end	0 13 -11 0 0 0
b:an extension	0 11 -6 -2 0 0
b:an hour	12 -14 14 -9 -13 0
b:an investigation	0 11 -8 0 0 0
b:an invitation	6 -10 3 0 0 0
b:an order	0 -8 11 0 0 0
b:and	-8 3 0 2 -3 -5
b:and -	0 -12 12 0 0 0
b:and <name>	6 -9 7 4 -17 0
b:and <office>	0 19 -18 0 0 0
b:and <organisation>	12 -7 -4 0 0 0
b:and <person>	-15 -4 12 1 -4 -14
b:and <quality>	7 -14 9 8 -13 -1
b:and <seat>	3 -1 -10 -4 14 0
b:and again	6 -10 -3 9 0 0
b:and agree	-23 8 0 12 -1 0
b:and are	-2 -3 12 -7 -6 0
b:and at	0 1 -21 17 0 0
b:and both	0 -9 12 -3 0 0
b:and by	5 -10 0 8 0 0
b:and had	0 10 -9 0 0 0
b:and has	0 23 -16 -1 0 0
b:and have	0 -30 28 0 -2 0
b:and he	10 8 -25 -5 8 0
b:and his	-10 18 -4 -5 -7 0
b:and hold	0 -12 -5 17 0 0
b:and i	-7 -13 21 0 0 0
b:and in	20 -26 7 0 1 0
b:and is	0 7 -11 -2 5 0
b:and last	0 -21 10 1 6 0
b:and meet	-11 -6 10 0 4 0
b:and mr	22 0 -21 -3 4 0
b:and on	0 -12 0 16 0 0
b:and one	-8 14 -3 0 0 0
b:and promise	0 -11 12 0 0 0
b:and say	-9 -1 11 0 0 0
b:and sign	-1 -6 10 0 -1 0
b:and sir	0 -9 1 0 7 0
b:and stay	0 -14 15 0 0 0
b:and that	-11 28 -9 -4 -11 0
b:and the	-9 7 4 -12 0 -2
b:and there	0 13 -6 0 -4 0
b:and they	0 6 -13 -2 7 0
b:and to	0 15 -16 -5 7 0
b:and we	13 -9 0 0 0 0
b:and will	-7 -16 24 -11 -2 6
b:and would	1 6 -19 0 1 0
b:announce	0 -6 8 -4 0 0
b:announce a	7 -10 0 0 6 0
b:announce after	0 -20 26 0 -7 0
b:announce in	8 8 -12 0 0 0
b:announce its	0 -8 10 0 0 0
b:announce late	20 -16 0 0 0 0
b:announce on	-4 0 0 -10 15 0
b:announce that	0 -12 16 0 0 0
b:announce the	-5 -6 11 9 -15 0
b:announce thi	0 11 -10 0 0 0
b:annual	0 13 -11 0 0 0
b:another	8 -3 -4 4 -12 0
b:answer	-5 3 -6 -6 12 0
b:answer question	0 -6 -12 0 16 0
b:anything	14 -24 16 0 0 0
b:apec	7 20 -28 -9 6 0
b:apec meet	0 16 -10 0 -6 0
b:apec summit	10 1 -3 0 -5 0
b:app	-2 -8 14 0 -2 0
b:approve the	0 -11 13 0 0 0
b:aqaba on	0 10 -10 0 0 0
b:are	10 -13 -3 4 7 0
b:are back	-5 17 -12 0 0 0
b:are both	0 15 0 -2 -11 0
b:are closed	0 16 -15 0 0 0
b:are due	1 -29 16 -8 25 0
b:are expect	-1 -12 -5 17 0 0
b:are meant	0 -10 12 0 0 0
b:are on	14 -11 1 0 0 0
b:are prepare	0 -17 4 4 5 0
b:are still	0 8 0 0 -5 0
b:are the	0 -10 12 0 0 0
b:are to	15 -19 5 -9 13 -8
b:army	-12 14 0 0 0 0
b:arranged	3 -11 8 0 0 0
b:arranged for	0 -11 9 0 0 0
b:arrangement	-10 2 8 0 -5 0
b:arrangement was	0 13 -13 0 0 0
b:arrangement with	-8 12 -2 0 0 0
b:arrive	-8 10 -9 13 -10 0
b:arrive in	0 -1 11 2 -17 0
b:arrived	-8 19 -10 -7 0 0
b:arrived in	0 22 -17 -2 -4 0
b:as <name>	0 -9 9 0 0 0
b:as <seat>	0 -17 18 0 0 0
b:as a	-1 -20 25 0 0 0
b:as agree	0 -10 0 0 6 7
b:as early	0 10 -9 0 0 0
b:as of	5 15 -22 0 0 0
b:as the	7 -4 -9 8 0 0
b:as they	9 0 -1 -1 -3 0
b:asean	0 24 -13 0 -17 0
b:asia	0 17 -13 0 -2 0
b:asian	0 13 -10 0 -1 0
b:ask	7 -3 6 -11 -2 0
b:ask <person>	1 -9 8 0 0 0
b:ask about	0 16 -13 0 0 0
b:ask for	-7 28 -18 0 0 0
b:ask the	10 -7 0 0 0 0
b:ask what	0 -11 12 0 0 0
b:asparagu	0 10 -9 0 0 0
b:at	-16 -5 11 -11 9 0
b:at <level>	0 24 -23 0 0 0
b:at <number>	10 16 -30 0 -4 0
b:at a	-8 -10 13 -15 1 6
b:at chequer	0 0 -10 0 11 0
b:at his	0 14 -12 0 0 0
b:at incheon	0 0 -10 9 0 0
b:at it	0 -22 20 2 0 0
b:at its	0 15 -11 0 0 0
b:at lancaster	0 -11 14 -1 0 0
b:at least	7 -12 11 -1 -5 0
b:at one	0 13 -10 0 0 0
b:attend	0 23 -14 0 -12 0
b:attend the	0 11 -10 0 0 0
b:away	0 -18 4 -4 16 0
b:away on	0 -10 11 0 0 0
b:back	-1 18 -18 8 -11 0
b:back in	0 11 -11 0 0 0
b:back to	0 3 -9 8 0 0
b:ban	6 -13 7 0 0 0
b:ban on	7 -11 4 0 0 0
b:banana	0 10 -8 0 0 0
b:bandung on	0 -15 15 0 0 0
b:bank	0 19 -14 0 0 0
b:banomyong	-10 11 0 0 0 0
b:batumi	0 -10 10 0 0 0
b:batumi on	0 -16 16 0 0 0
b:be	-9 0 2 -3 6 0
b:be a	6 -6 14 -7 -9 0
b:be another	0 -15 0 17 0 0
b:be back	0 -7 10 0 0 0
b:be charge	7 -9 6 0 -3 0
b:be in	0 -13 6 10 0 0
b:be know	0 10 -9 0 0 0
b:be no	0 3 -15 -5 8 0
b:be on	4 -15 0 0 11 0
b:be review	0 -18 19 0 0 0
b:be take	-4 -10 13 -3 0 5
b:be the	0 5 3 -19 -1 0
b:be their	0 -4 10 -2 0 0
b:be there	0 11 -16 7 -1 0
b:bean	16 -15 1 0 0 0
b:bear	0 -7 11 0 0 0
b:because	0 0 9 -3 -6 0
b:because of	0 -12 17 0 -5 0
b:become	0 16 -13 0 0 0
b:been	-10 5 -2 3 -2 6
b:been a	0 -8 10 0 0 0
b:been announce	-8 7 0 0 0 0
b:been at	0 -10 9 2 0 0
b:been charge	0 9 -8 0 0 0
b:been due	0 25 -16 0 -11 0
b:been given	0 -7 8 0 0 0
b:been in	0 6 -8 -9 10 0
b:been move	0 -17 19 0 0 0
b:been on	-5 -2 9 0 0 0
b:been plan	0 9 -7 0 0 0
b:been set	0 10 -6 0 0 0
b:been to	0 9 -8 0 0 0
b:before	-10 -6 1 1 12 -2
b:before a	5 0 -15 3 4 0
b:before midnight	7 -14 0 7 0 0
b:before the	-5 -1 -6 4 12 0
b:before their	0 -14 6 9 -2 0
b:begin	-27 -1 5 2 0 4
b:begin <span>	0 9 -11 0 2 0
b:begin a	0 -16 10 -20 14 0
b:begin in	0 -18 2 23 -2 0
b:begin on	-9 12 -6 0 -14 -1
b:begin their	0 -13 -3 13 0 0
b:believe	-2 9 -10 0 3 0
b:bell	-9 10 0 0 0 0
b:bergen	-3 -11 15 0 0 0
b:beside	0 -14 17 0 -1 0
b:bessent	-8 -2 4 7 -10 0
b:bessent and	0 6 -13 11 -4 0
b:bessent say	0 -21 23 0 0 0
b:bessent tell	-10 9 0 0 0 0
b:better	-2 -3 9 0 0 0
b:between <name>	-8 6 -5 5 0 0
b:between <person>	1 -10 -5 4 11 0
b:between <seat>	12 -7 -3 0 0 0
b:between the	4 -7 16 -17 -8 0
b:between their	0 -11 11 0 0 0
b:between two	-5 20 -15 0 0 0
b:bless	0 9 -9 0 0 0
b:board	0 9 -8 0 0 0
b:border	-8 17 -7 0 0 0
b:boss	4 -12 0 9 0 0
b:bosse	0 -26 -6 0 30 0
b:both	-4 5 -5 -10 10 0
b:both <office>	10 -16 9 0 0 0
b:both are	0 13 0 0 -8 0
b:both country	10 -12 -4 -3 6 6
b:both delegation	0 34 -31 -3 0 0
b:both government	0 14 -11 0 0 0
b:both side	-2 5 -3 10 -10 -6
b:both sign	0 -11 11 0 0 0
b:both will	0 -10 10 0 0 0
b:break	0 13 -8 0 0 0
b:breakfast	-2 -21 15 10 0 0
b:breakthrough	0 -16 15 0 0 0
b:bridge	11 -2 -8 0 0 0
b:briefed	-11 27 -13 0 -2 0
b:briefed on	0 17 -13 0 -1 0
b:bring the	0 11 -10 0 0 0
b:broadcast	0 8 -12 0 0 0
b:broadcaster	0 9 -6 0 0 0
b:broke	-2 -5 16 -14 -5 0
b:broke down	0 -14 15 0 0 0
b:broke off	0 10 -3 -8 -3 0
b:broke up	0 -11 13 0 0 0
b:broker	0 -9 12 0 0 0
b:budget	0 14 -13 0 0 0
b:building	0 -4 12 -4 -1 0
b:built	0 10 -6 0 0 0
b:bulletin	0 13 -13 0 0 0
b:busan	-15 -9 24 -1 -13 0
b:busan last	0 9 -9 0 0 0
b:busan on	-3 -8 16 0 -4 0
b:busan run	0 14 -14 0 0 0
b:business	-9 -2 1 -14 5 10
b:business on	0 -9 5 -1 8 0
b:but	-12 -2 0 4 9 0
b:but on	0 0 -8 0 10 0
b:by	6 5 -21 -2 -11 20
b:by <name>	0 16 -13 -3 0 0
b:by <number>	-2 -19 22 0 0 0
b:by <office>	0 -11 11 0 0 0
b:by <person>	-8 24 -17 0 0 0
b:by <span>	-2 16 -10 0 0 0
b:by a	-10 0 11 0 0 0
b:by his	0 -10 11 0 0 0
b:by phone	11 -4 -5 0 0 0
b:by president	-6 21 -4 0 -13 0
b:by the	-3 -15 15 3 1 0
b:by video	0 -8 -16 0 6 17
b:cabinet will	2 -14 12 0 0 0
b:cable	0 9 -2 -5 0 0
b:call	18 -15 1 -4 2 -4
b:call a	-12 7 2 0 0 0
b:call between	16 -10 -9 0 0 0
b:call it	-19 3 15 0 -1 0
b:call the	-10 0 7 -2 0 0
b:call with	19 -11 -9 0 0 0
b:can	-3 15 -5 -2 -4 0
b:cancel	0 -6 -4 0 10 0
b:cancel the	0 -6 -4 0 10 0
b:capital	0 13 -6 -4 -3 0
b:car	14 -25 19 0 -5 0
b:car maker	10 -8 0 0 0 0
b:car on	0 -13 15 0 0 0
b:car pay	12 -24 15 0 0 0
b:cargoe	0 8 -8 0 0 0
b:carry	10 1 -4 -3 -3 0
b:carry out	10 -6 0 0 0 0
b:cartagena	0 -18 19 0 0 0
b:cartagena on	0 -12 12 0 0 0
b:case	0 24 -18 0 0 0
b:cattle	0 -10 4 8 -2 0
b:ceasefire	-1 9 -4 -1 0 0
b:cebu	0 -11 12 0 0 0
b:central	0 12 -9 0 0 0
b:chair	0 -9 9 0 0 0
b:changed	-2 15 -9 0 0 0
b:charge <level>	3 10 -11 0 -4 0
b:cheaper	0 11 -9 0 0 0
b:chenggang	0 -15 18 0 0 0
b:chequer	0 0 -10 0 11 0
b:chess	0 13 -13 0 0 0
b:chicago	0 8 -7 0 0 0
b:chicken	-1 -9 11 0 0 0
b:chip	-2 9 -18 8 -1 0
b:christian	0 -9 1 7 0 0
b:christian michelsen	0 -9 1 7 0 0
b:city	0 9 0 -8 -5 0
b:civilian	0 9 -8 0 0 0
b:clear	0 11 -8 -1 0 0
b:clerk	0 13 -12 0 0 0
b:close on	-1 13 -9 0 0 0
b:close to	0 -16 18 0 0 0
b:closed at	0 15 -12 0 0 0
b:closed on	-3 -1 6 0 0 0
b:closed the	0 -18 -1 18 0 0
b:closed their	0 -1 7 -6 0 0
b:club	0 17 -13 0 0 0
b:coffee and	0 -12 13 0 0 0
b:colleague	11 2 -5 -3 -2 0
b:colleague in	0 -8 10 0 0 0
b:collect	-2 14 -9 0 0 0
b:come at	0 -9 11 0 0 0
b:come down	-1 18 -21 5 0 0
b:come from	0 -2 -6 9 0 0
b:come home	0 25 -22 0 -1 0
b:come in	0 15 -15 0 -2 0
b:come of	9 3 -11 0 0 0
b:come on	-1 1 4 -13 0 0
b:come out	4 -11 0 5 3 0
b:come to	1 -12 15 -19 3 0
b:come up	-6 7 -15 9 0 0
b:commander	0 22 -19 -2 0 0
b:commerce	-6 12 -7 -16 9 0
b:commerce ministry	-5 16 -17 0 5 0
b:communication	0 17 -8 -5 0 0
b:communiqué of	0 11 -9 0 0 0
b:company	-8 26 -16 0 0 0
b:compared	0 -9 9 0 0 0
b:compared with	0 -9 9 0 0 0
b:conclude	0 19 -9 -4 -11 0
b:conclude <span>	7 10 -13 -1 0 0
b:conclude a	-3 4 -9 10 0 0
b:conclude its	0 15 -8 0 0 0
b:conclude on	0 16 -13 0 0 0
b:conclude the	0 13 -8 -2 0 0
b:conference	0 25 -37 -4 -2 8
b:conference after	0 20 -19 0 0 0
b:conference in	0 9 -8 0 0 0
b:conference on	-8 10 -5 0 0 5
b:confirm	5 -14 10 -1 3 0
b:confirm on	8 14 -21 0 -7 0
b:consensu	13 -9 2 -3 0 0
b:consensu reach	9 -17 8 0 0 0
b:constructive	-3 5 -4 -10 0 10
b:consultation	4 -24 19 0 0 -3
b:consultation were	0 -17 16 0 0 0
b:container	0 17 -15 0 0 0
b:control	-3 1 -5 9 -3 0
b:control on	0 -1 -4 11 -3 0
b:convene	0 -11 11 0 0 0
b:conversation	0 -19 15 0 9 0
b:conversation since	-6 0 0 0 10 0
b:copper	0 -15 17 0 0 0
b:cost	-3 11 -6 0 0 0
b:cotton	0 -9 10 0 0 0
b:could	9 0 0 0 -12 0
b:could not	0 -10 12 0 0 0
b:council	-13 6 6 0 0 0
b:count	5 -21 5 10 0 0
b:counted	0 10 -8 0 0 0
b:counter	0 13 -12 0 0 0
b:counterpart	-4 0 11 -7 -4 0
b:counterpart in	0 -8 15 -4 0 0
b:country	-3 18 -11 -15 -4 4
b:country 's	8 0 -9 0 0 0
b:country agree	0 10 -10 0 0 0
b:country end	0 -11 11 0 0 0
b:country has	0 -10 11 0 0 0
b:country say	0 -12 6 0 9 0
b:country were	0 0 -6 0 0 9
b:country will	0 -16 22 -5 -5 0
b:course	0 -14 0 7 6 0
b:course in	0 -9 5 0 3 0
b:crown	0 -9 -1 0 11 0
b:cruz	0 -8 9 0 0 0
b:custom	-16 -12 24 0 0 0
b:custom broker	0 -11 11 0 0 0
b:custom duty	0 -10 10 0 0 0
b:cut the	0 -9 10 0 0 0
b:da	-1 -16 18 -4 0 0
b:da silva	0 -4 11 0 -6 0
b:date	-5 -15 1 8 14 0
b:date for	0 -2 -7 11 0 0
b:date is	-1 -9 13 0 0 0
b:dated	-13 15 -1 0 0 0
b:day and	0 11 -10 0 0 0
b:day before	0 -7 10 0 0 0
b:day of	-3 -14 9 13 -1 0
b:day on	0 16 -14 0 0 0
b:deadline	-3 15 -7 0 -1 0
b:deal	-9 13 -11 5 0 0
b:deal and	-5 15 -9 0 0 0
b:deal in	0 -15 15 0 0 0
b:deal on	-1 -13 9 -1 9 0
b:deal was	0 22 -20 0 0 0
b:deal with	-4 16 0 0 -11 0
b:dealt	0 -12 13 0 0 0
b:dealt with	0 -12 13 0 0 0
b:decide	2 6 -11 4 -4 0
b:decree	0 14 -11 0 0 0
b:delegate	0 14 -13 0 0 0
b:delegation	-1 0 2 4 -16 -1
b:delegation from	0 -7 17 -10 0 0
b:delegation had	0 -13 17 -5 0 0
b:delegation have	0 -10 12 0 0 0
b:delegation led	0 11 -7 -4 0 0
b:delegation will	0 -12 0 12 0 0
b:delegation would	0 -15 0 13 0 0
b:delivery	0 -7 9 0 0 0
b:deny	0 10 -8 0 0 0
b:deputy	-7 -2 -4 -1 0 17
b:der	5 -13 1 0 2 0
b:described	-2 15 -6 -1 -3 0
b:desk	0 10 -8 0 0 0
b:detail	-2 21 -23 5 0 0
b:detail would	0 13 -11 0 0 0
b:did	15 -2 -13 5 2 0
b:did it	11 -4 -7 0 0 0
b:did not	-3 0 0 9 -5 0
b:did so	5 17 -25 0 0 0
b:did the	0 -16 20 0 -3 0
b:die	0 14 -12 0 0 0
b:dinner in	0 13 -9 0 -6 0
b:director	-5 18 -12 0 0 0
b:discuss	1 -8 2 -10 13 0
b:discussion	0 -6 8 0 0 0
b:dispute	-9 0 8 -1 0 0
b:dispute end	0 -14 15 0 0 0
b:distiller	0 -10 11 0 0 0
b:do	14 16 -16 -5 -17 0
b:do it	9 -1 -6 0 0 0
b:do so	-7 6 7 0 -9 0
b:do you	0 14 -9 0 0 0
b:document on	0 -10 11 0 0 0
b:doesn't	0 -9 9 0 0 0
b:don't	0 -8 11 0 0 0
b:double its	0 -10 10 0 0 0
b:down	18 -8 -3 -1 2 0
b:down again	0 10 -9 0 0 0
b:down for	8 -12 7 -1 0 0
b:down in	-3 -8 0 0 9 0
b:down the	14 -18 3 0 0 0
b:down to	-1 11 -7 0 0 0
b:draft	0 -11 14 0 0 0
b:driver	0 9 -7 0 0 0
b:drop	0 14 -10 0 0 0
b:due	11 5 3 -6 -15 0
b:due back	0 19 -19 0 0 0
b:due in	0 -20 28 -2 -11 0
b:due on	-7 31 -20 0 0 0
b:due to	14 1 2 -17 -6 0
b:during <person>	0 -24 26 0 0 0
b:during the	-7 17 -17 0 5 0
b:duty	-15 4 5 -9 -8 0
b:duty is	0 -8 8 0 0 0
b:duty of	-2 -9 13 0 0 0
b:duty on	-7 9 -3 -2 0 0
b:duty was	0 -23 23 0 0 0
b:each	14 10 -27 0 -3 0
b:each other	10 5 -12 -5 -1 0
b:earlier	-19 6 2 -1 6 0
b:earlier on	-18 8 0 0 8 0
b:early as	0 10 -9 0 0 0
b:early on	0 11 -9 0 0 0
b:east	0 14 -12 0 0 0
b:economic	0 14 -22 3 7 0
b:economic and	1 5 -10 8 -5 0
b:economic result	0 0 -16 0 15 0
b:edge	0 -10 9 0 1 0
b:effect	-10 1 2 -2 0 0
b:effect on	-5 13 -5 0 0 0
b:eight	-7 10 -1 0 0 0
b:eighth	0 5 4 -10 -3 0
b:el	0 19 -19 0 0 0
b:election	0 16 -10 0 -3 0
b:election on	0 11 -6 0 -2 0
b:elevator	0 -9 11 0 0 0
b:embassy	0 1 -11 0 0 7
b:emergency	-6 11 -2 0 0 0
b:emmanuel	0 -6 -5 0 14 0
b:emmanuel macron	0 -6 -5 0 14 0
b:employer	0 15 -14 0 0 0
b:empty	-2 -5 11 0 0 0
b:end	-4 -1 6 5 -10 -3
b:end <seat>	0 15 -13 0 0 0
b:end <span>	-4 1 -14 18 0 0
b:end a	-3 18 -13 -10 2 0
b:end here	0 -8 11 0 0 0
b:end in	0 -10 15 -4 0 0
b:end of	1 -14 1 10 1 0
b:end on	-6 15 -6 -6 -9 0
b:end the	0 18 -7 -6 -5 0
b:end their	6 -21 7 -1 8 0
b:end trade	0 9 -9 0 0 0
b:enter <name>	0 -10 11 0 0 0
b:envoy	0 13 -9 0 0 0
b:euro	14 -13 0 0 0 0
b:eve	0 22 -13 -1 -8 0
b:eve of	0 22 -13 -1 -8 0
b:even	0 -11 13 0 0 0
b:evening of	11 -9 1 0 0 0
b:evening the	-8 10 0 0 0 0
b:everybody	0 -9 -3 15 0 0
b:everything	0 -7 10 0 0 0
b:examine	-3 -8 0 0 0 9
b:exchanged	0 10 -8 0 0 0
b:exchanged on	0 -9 10 0 0 0
b:expect	9 -11 -12 9 15 -8
b:expect at	8 -11 0 -5 7 0
b:expect from	0 14 -13 0 0 0
b:expect in	-4 -6 16 -17 3 0
b:expect on	-1 -3 -9 15 0 0
b:expect the	0 3 -10 0 5 0
b:expect to	8 -32 5 18 3 0
b:expert	-18 -24 19 -5 -5 25
b:expert will	-15 -7 6 0 0 15
b:expire	-1 11 -6 0 0 0
b:expire on	0 28 -24 0 0 0
b:explanation	0 8 -4 0 -2 0
b:export	2 9 -15 4 -3 0
b:export control	0 -10 0 10 0 0
b:export of	6 1 -9 0 0 0
b:export to	0 11 -6 0 0 0
b:exporter	0 16 -12 0 0 0
b:extend	-4 20 -30 6 4 0
b:extend their	0 5 -14 7 0 0
b:extension	14 -4 2 -5 -8 0
b:extension in	7 4 -10 0 0 0
b:extension to	0 10 -9 0 0 0
b:extension was	0 -13 12 0 0 0
b:extra duty	0 11 -11 0 0 0
b:extraordinary	0 12 -8 0 0 0
b:face	-6 14 -3 -2 -3 0
b:face <level>	0 12 -7 0 0 0
b:fact	-9 18 -10 -1 -3 0
b:fact sheet	-9 18 -10 -1 -3 0
b:failed	-2 -21 9 14 0 0
b:failed on	-5 -6 -4 15 0 0
b:fall	-5 11 -5 -1 0 0
b:fed	0 10 -9 0 0 0
b:fee	0 20 -16 0 0 0
b:feed	0 0 -8 8 0 0
b:fentanyl	-5 28 -16 0 -10 0
b:fentanyl and	-1 13 -3 0 -4 0
b:fifth	3 -5 0 -2 9 0
b:fifth round	0 -5 9 -7 0 0
b:final	-8 -1 8 0 0 0
b:find	-10 0 5 0 0 0
b:finished	-1 -32 24 0 8 0
b:first	14 -8 7 -13 0 -3
b:first conversation	-1 -5 0 0 10 0
b:first round	0 1 3 -9 0 0
b:first time	5 -24 4 5 9 0
b:first visit	0 16 -4 0 -13 0
b:fish	0 -6 9 0 0 0
b:flew	-2 8 0 -6 -10 0
b:flew home	0 -6 13 -3 -9 0
b:flew to	0 13 -11 0 0 0
b:fly	-13 9 -5 2 0 0
b:fly on	0 -3 9 0 -4 0
b:fly to	-11 1 -1 4 3 0
b:follow the	0 -10 10 0 0 0
b:followed a	11 -8 0 0 0 0
b:followed by	0 -14 16 0 0 0
b:followed on	-10 19 -10 0 0 0
b:following	14 -21 8 -1 0 0
b:for	-4 14 -8 1 -8 -22
b:for <day-ahead>	0 9 -15 -1 5 0
b:for <name>	2 -17 1 19 -6 0
b:for <span>	0 -14 19 -2 -4 0
b:for a	-15 16 2 -9 -5 0
b:for about	1 11 -7 -1 -5 0
b:for an	0 -17 17 0 0 0
b:for his	0 -6 15 -7 -6 0
b:for more	-3 14 -3 -4 -4 0
b:for review	0 9 -8 0 0 0
b:for some	9 -8 0 0 0 0
b:for talk	11 3 -4 -12 0 0
b:for the	-16 6 -19 26 2 0
b:for their	0 11 -9 0 0 0
b:for two	-5 -16 10 0 7 0
b:for what	0 -17 11 0 9 0
b:force	-6 10 -1 -1 0 0
b:forty	-2 -2 0 9 -3 0
b:forty minute	-2 -11 7 9 -3 0
b:forward	0 -12 0 2 10 0
b:forward to	0 -9 0 3 6 0
b:found on	0 -9 9 0 0 0
b:four	12 -1 1 -13 -4 0
b:fourth	11 5 1 -13 -18 -1
b:fourth is	0 11 -9 0 0 0
b:fourth round	-2 18 -6 -17 0 0
b:fourth time	0 9 -6 0 0 0
b:fox	0 1 -7 0 -5 11
b:fox business	0 -3 0 0 -4 11
b:framework	0 15 -24 -9 12 0
b:framework for	-3 2 -18 0 19 0
b:framework in	9 -15 12 0 -4 0
b:framework of	0 12 -10 0 0 0
b:free	-3 23 -16 -3 0 0
b:free -	0 16 -14 0 0 0
b:freeze	0 13 -10 0 0 0
b:fresh	1 -11 11 0 0 0
b:fri	0 -16 17 0 0 0
b:friday	-5 -6 10 0 0 0
b:friend	0 -6 8 0 0 0
b:fringe	0 -10 2 0 9 0
b:fringe of	0 -10 2 0 9 0
b:from	-5 -9 10 10 -7 1
b:from <day-ahead>	-4 4 -15 17 -7 0
b:from <name>	10 5 2 -24 -3 0
b:from <seat>	0 -9 10 -16 6 0
b:from both	-2 -4 10 0 0 0
b:from the	10 -27 7 16 -1 0
b:front	0 15 -11 0 0 0
b:further round	0 -10 5 2 0 0
b:future	8 -9 -13 0 12 0
b:future rise	0 -13 0 0 14 0
b:galway	0 -15 15 0 0 0
b:garment	0 -12 13 0 0 0
b:gather	0 13 -16 0 4 0
b:gave	-1 17 -16 -4 4 0
b:gave <name>	0 -11 11 0 0 0
b:general	5 4 -12 0 0 0
b:geneva	-4 0 8 -13 -2 0
b:geneva in	0 13 -13 0 0 0
b:get	2 0 -5 -10 7 0
b:get a	-5 0 -4 0 9 0
b:get the	-10 11 0 0 0 0
b:give	9 -13 1 -1 2 0
b:give the	10 -6 -2 0 0 0
b:given	0 -8 0 2 9 0
b:given on	0 -8 10 0 0 0
b:given the	0 -11 0 0 11 0
b:go home	0 -5 -2 0 9 0
b:go into	0 12 -9 0 0 0
b:go on	7 4 3 -1 -16 -3
b:go to	-5 -24 10 3 12 5
b:golf	-1 -16 16 -1 1 0
b:golf course	0 -9 5 0 3 0
b:good	0 0 11 -4 -14 -1
b:good are	-4 12 -6 0 0 0
b:good from	13 -8 2 0 -2 0
b:good in	0 8 -12 0 3 0
b:good on	0 -9 11 0 0 0
b:good were	0 -9 9 0 0 0
b:government	10 0 -1 -2 -6 0
b:government announce	-3 13 -9 0 0 0
b:government confirm	9 -9 0 0 0 0
b:government had	0 9 -8 0 0 0
b:government have	0 14 -13 0 0 0
b:government on	0 9 -6 -2 0 0
b:government say	0 11 -9 0 0 0
b:government will	0 -7 13 -2 0 0
b:great	13 3 -8 -2 1 0
b:grower	-6 16 -9 0 0 0
b:guayaquil	0 -13 14 0 0 0
b:guest	-1 -4 -6 -1 17 0
b:guest at	0 -14 4 0 11 0
b:gyeongju	-5 -9 19 0 -8 0
b:gyeongju on	0 -8 12 0 -1 0
b:had	-3 7 -6 5 -14 10
b:had a	-7 9 3 -1 -5 0
b:had agree	3 13 -14 0 -5 0
b:had been	-2 19 -12 0 -23 9
b:had begin	-9 -13 25 -2 0 0
b:had broken	0 10 -7 0 0 0
b:had call	-7 -3 0 0 12 0
b:had come	0 7 -20 13 0 0
b:had it	0 0 -16 16 0 0
b:had meet	0 -23 13 0 6 0
b:had not	-15 0 7 0 7 0
b:had pass	0 -10 11 0 0 0
b:had plan	0 8 -3 0 -1 0
b:had prepare	6 -5 -10 11 -8 5
b:had publish	0 -13 14 0 0 0
b:had say	-7 20 -5 0 -6 0
b:had spent	0 -9 10 0 0 0
b:had spoken	12 -6 -7 0 0 0
b:had the	-10 4 4 0 0 0
b:had threaten	0 12 -9 0 0 0
b:had to	0 11 -4 0 0 0
b:hall	-9 16 -8 -4 2 0
b:halve	0 11 -7 -2 0 0
b:hammer	0 -11 13 0 0 0
b:hand at	0 14 -12 0 0 0
b:hand in	0 -16 5 0 15 0
b:handed	-2 11 -2 0 0 0
b:handshake	0 -12 15 0 0 0
b:happen	7 6 -19 0 0 0
b:happen on	0 16 -12 0 0 0
b:happened	-1 -21 23 0 0 0
b:harbour	0 -11 15 -1 0 0
b:harvest	-5 10 -2 0 0 0
b:has	11 1 -4 -5 6 -8
b:has a	10 0 -10 0 0 0
b:has been	4 -8 -1 -1 15 0
b:has call	-4 10 -1 0 0 0
b:has given	0 -10 0 0 11 0
b:has had	0 4 -12 11 0 0
b:has no	0 14 -7 0 -6 0
b:has propose	9 11 -19 0 0 0
b:has put	0 11 -8 0 0 0
b:has say	0 6 -7 6 -9 0
b:has to	0 15 -12 0 0 0
b:have	-23 32 -15 0 -4 -8
b:have a	9 -9 8 0 -6 0
b:have agree	10 -3 0 -3 0 0
b:have been	-10 3 0 7 -6 0
b:have begin	0 0 -10 11 0 0
b:have charge	0 11 -11 0 0 0
b:have come	0 16 -15 0 0 0
b:have had	0 8 -2 0 0 0
b:have hold	-10 6 4 0 0 0
b:have meet	0 11 -17 7 0 0
b:have pay	0 13 -9 0 0 0
b:have the	-15 17 0 0 0 0
b:he	-1 -2 9 -8 1 -27
b:he agree	0 -8 -1 0 11 0
b:he and	0 -5 14 -7 -9 0
b:he call	-3 -4 11 0 0 0
b:he fly	-5 0 0 9 -7 0
b:he go	0 -20 8 2 7 0
b:he hold	0 -4 12 -6 -2 0
b:he hope	-7 12 -2 0 0 0
b:he intend	0 -8 11 0 0 0
b:he is	-2 16 -6 -13 0 0
b:he lifeng	-2 4 -9 9 -6 0
b:he meet	0 -19 18 -9 7 0
b:he might	8 3 -6 0 -10 0
b:he plan	0 -7 -1 0 8 0
b:he say	-11 25 -4 -1 -9 0
b:he sign	0 7 -20 0 9 0
b:he tell	12 1 -7 -1 -9 0
b:he was	0 -7 13 -5 -2 0
b:he would	0 -14 17 0 0 -1
b:he'd	1 -16 14 0 0 0
b:he'll	17 -21 0 0 7 0
b:head	17 -27 -12 0 22 6
b:head of	17 -26 -8 0 22 0
b:hearing	0 16 -10 0 0 0
b:her	5 -8 0 9 -7 0
b:her on	-4 -10 5 11 -1 0
b:here	-8 0 11 -4 -6 0
b:here is	0 14 -12 0 0 0
b:here on	-4 0 15 -16 -9 0
b:herring	0 -9 9 0 0 0
b:high	0 14 -20 8 0 0
b:higher	13 -2 -9 0 0 0
b:higher duty	0 14 -13 0 0 0
b:higher on	14 -9 -7 0 0 0
b:highest	5 2 -10 0 0 0
b:him	20 -8 0 -9 -1 0
b:him in	0 14 -12 0 0 0
b:him to	0 19 -12 0 -6 0
b:himself	-13 -14 19 8 -3 0
b:his	0 5 -10 -7 9 -3
b:his <organisation>	9 -6 -2 5 -3 0
b:his <person>	0 -7 8 0 0 0
b:his <quality>	5 -6 8 -9 -4 0
b:his first	0 29 -8 -2 -23 0
b:his meet	0 -6 -2 0 12 0
b:his network	-7 9 0 0 0 0
b:his own	0 -12 9 0 5 0
b:his side	0 -13 11 0 0 0
b:his state	0 -9 18 0 -10 0
b:hold	15 -15 2 0 -6 7
b:hold a	7 12 -28 2 -3 4
b:hold an	13 -4 -3 -4 0 0
b:hold its	0 -20 16 6 0 0
b:hold talk	-7 -9 7 1 0 1
b:hold the	0 8 -8 1 0 0
b:hold their	-3 8 -5 -12 9 0
b:home	-4 10 -3 -6 0 0
b:home from	0 21 -12 -1 -9 0
b:home on	0 -12 7 -1 6 0
b:hope	-4 29 -4 0 -24 0
b:hope to	0 29 -8 0 -22 0
b:hospital	0 8 -7 0 0 0
b:host	0 9 -3 0 -6 0
b:hotel	0 -13 8 6 0 0
b:hour	23 -4 5 -18 -15 0
b:hour before	1 -7 8 -6 0 0
b:hour in	-5 13 -4 0 -4 0
b:hour on	13 0 -9 0 0 0
b:how	10 -9 3 0 -1 0
b:humiliate	-10 10 0 0 0 0
b:humiliate himself	-10 10 0 0 0 0
b:i	0 -8 17 -12 -14 0
b:i .	-1 14 -12 0 0 0
b:i have	-9 -13 20 0 0 0
b:i shall	0 -21 23 0 0 0
b:i sign	0 -22 22 0 0 0
b:i'll	0 6 -8 0 0 0
b:i'm	0 -11 12 0 0 0
b:implement the	7 -15 6 0 0 0
b:import	0 9 -7 0 0 0
b:in	-25 -10 29 -7 -3 -16
b:in <month-ahead>	0 12 -4 -7 0 0
b:in <month-gone>	20 -4 -8 2 -5 0
b:in <name>	-24 16 -64 29 32 -1
b:in <organisation>	0 17 -16 0 0 0
b:in <seat>	-1 9 6 -10 -65 0
b:in <span>	0 10 -17 -2 10 0
b:in a	18 -13 -4 -12 3 9
b:in aarhu	0 -9 13 -3 0 0
b:in an	6 26 -21 -4 -13 0
b:in bergen	-3 -14 18 0 0 0
b:in busan	-2 11 -2 0 -8 0
b:in cartagena	0 -14 14 0 0 0
b:in cebu	0 -10 10 0 0 0
b:in chicago	0 8 -7 0 0 0
b:in for	7 2 -9 0 0 0
b:in galway	0 -15 15 0 0 0
b:in geneva	-1 18 -11 -10 0 0
b:in gyeongju	-5 -10 18 0 -4 0
b:in his	0 0 -24 23 0 0
b:in it	0 -10 -5 8 0 4
b:in its	0 -5 -6 10 4 0
b:in jeddah	0 -10 11 0 0 0
b:in karachi	0 -8 13 0 -1 0
b:in kuala	-2 12 -7 -8 2 0
b:in madrid	-2 13 -7 -3 0 0
b:in mombasa	0 -9 10 0 0 0
b:in muscat	0 11 -11 0 0 0
b:in nagoya	0 -10 10 0 0 0
b:in new	0 2 15 -10 -18 0
b:in odesa	0 -12 13 0 0 0
b:in our	0 21 -20 0 0 0
b:in pari	0 12 -2 -8 -1 0
b:in person	-7 -10 5 12 -3 0
b:in recife	0 -12 12 0 0 0
b:in return	0 -8 8 0 0 0
b:in salvador	0 -10 10 0 0 0
b:in seoul	0 -16 27 -11 -1 0
b:in shenzhen	0 22 -15 0 -13 0
b:in stockholm	0 10 -2 -7 -3 0
b:in tariff	0 11 -11 0 0 0
b:in the	5 14 -27 -8 23 -6
b:in their	16 3 -8 -7 -2 0
b:in three	0 8 -9 0 0 0
b:in what	0 -5 12 -5 0 0
b:in zanzibar	0 -9 10 0 0 0
b:incheon	0 -11 2 7 0 0
b:incheon on	0 0 -8 9 0 0
b:instructed	0 11 -7 0 0 0
b:instrument	0 16 -15 0 0 0
b:intend	-1 -5 9 0 0 0
b:intend to	-1 -5 9 0 0 0
b:interim	0 10 -9 0 0 0
b:into	-6 21 -14 -5 0 0
b:into <name>	-1 8 -5 0 0 0
b:into a	0 -6 1 9 0 0
b:into force	0 11 -9 0 0 0
b:into the	0 16 -8 -11 0 0
b:into their	0 16 -14 0 0 0
b:invest	-1 17 -7 0 -2 0
b:invest <money>	-1 11 0 0 -1 0
b:investor	0 22 -18 -3 0 0
b:invited <person>	0 -15 14 0 3 0
b:invited the	0 13 -10 0 -1 0
b:is	-2 -5 6 -4 11 -19
b:is <level>	-1 -11 14 0 0 0
b:is a	-1 -1 -13 13 0 0
b:is at	0 15 -17 0 6 0
b:is being	0 -7 10 0 0 0
b:is closed	0 20 -19 0 0 0
b:is down	0 -9 9 0 0 0
b:is expect	-12 -11 5 0 15 0
b:is go	0 -14 15 0 0 0
b:is how	-1 -21 24 0 0 0
b:is now	-6 -11 10 12 -5 0
b:is on	-8 0 13 -4 -10 0
b:is scheduled	0 -10 12 0 0 0
b:is set	13 -14 7 0 -3 0
b:is the	0 16 -10 -17 -3 0
b:is their	9 -10 5 0 0 0
b:is up	-7 10 0 0 0 0
b:is what	11 -8 1 0 -1 0
b:issue	-5 12 -13 0 8 0
b:issue a	0 17 -17 0 0 0
b:istanbul on	0 10 -9 0 0 0
b:it	2 -5 1 3 7 -12
b:it again	8 -17 2 -2 7 0
b:it all	10 -11 0 0 0 0
b:it by	24 -26 8 -1 0 0
b:it down	18 -18 0 0 0 0
b:it end	0 14 -27 9 0 0
b:it enter	0 -13 14 0 0 0
b:it from	0 -16 9 0 8 0
b:it go	0 12 -7 0 0 0
b:it had	-11 -9 20 -4 0 0
b:it has	-1 9 -18 0 12 0
b:it in	1 -32 13 10 16 0
b:it is	22 -11 3 -8 0 0
b:it on	-4 14 -19 -8 10 0
b:it out	0 -13 14 0 0 0
b:it sell	0 -5 11 0 -5 0
b:it start	0 9 -6 0 0 0
b:it take	1 -13 1 12 0 0
b:it to	10 6 -17 0 -3 0
b:it was	-4 -1 -5 11 6 -2
b:it will	-13 19 3 -23 -8 0
b:it would	-8 20 0 -4 -7 0
b:its	-6 8 -16 14 6 -5
b:its <office>	11 -15 -17 3 20 0
b:its account	0 9 -7 0 0 0
b:its extension	0 -11 11 0 0 0
b:its fact	0 9 -3 0 -8 0
b:its own	-7 5 0 -10 2 0
b:its return	0 13 -12 0 0 0
b:its tariff	0 -26 27 0 0 0
b:izmir	0 -10 12 0 0 0
b:jeddah	0 -10 11 0 0 0
b:jinping in	9 -7 14 0 -11 0
b:jinping on	1 -7 8 0 -3 0
b:john	0 -10 11 0 0 0
b:joined	0 10 -8 0 0 0
b:joint	-15 27 -16 -7 -1 0
b:joint <organisation>	0 -20 21 0 0 0
b:joint fact	0 15 -13 0 0 0
b:joint statement	-9 30 -22 -1 0 0
b:jump	12 -11 0 0 0 0
b:just	-8 0 15 0 -1 0
b:keep	17 0 -14 -8 3 0
b:keep their	0 1 -9 0 9 0
b:know on	-5 13 -12 0 2 0
b:kuala	-3 2 1 -8 2 0
b:kuala lumpur	-3 2 1 -8 2 0
b:lancaster	4 -15 2 7 0 0
b:lancaster house	4 -15 2 7 0 0
b:land	0 5 2 -5 -12 0
b:land in	0 19 -13 0 -2 0
b:last	13 -3 -7 -16 20 -4
b:last -	8 3 -14 0 0 0
b:last day	0 -20 10 1 5 0
b:last week	7 -28 7 0 16 0
b:lasting	0 -15 15 0 0 0
b:lasting agreement	0 -14 14 0 0 0
b:late	17 -8 0 -6 -3 0
b:late on	10 0 -4 -3 -2 0
b:later	7 -10 0 0 6 0
b:later on	6 -9 3 0 0 0
b:latest	0 9 -6 0 -2 0
b:law	0 13 -7 0 0 0
b:lay	5 -16 7 7 0 0
b:lead	11 -11 -10 11 -1 0
b:lead the	10 -3 -4 0 0 0
b:leader	-21 23 -22 -18 24 -1
b:leader '	0 -13 4 0 9 0
b:leader of	-3 20 -8 0 -13 0
b:leader spoke	-21 6 0 0 16 0
b:leader to	-5 23 -19 0 -4 0
b:leader will	-4 2 -10 0 13 0
b:leader xi	0 -23 3 0 17 0
b:least	7 -12 10 -1 -5 0
b:leather	9 -4 -4 0 0 0
b:leave	-19 0 7 4 -4 0
b:leave <name>	0 -13 17 0 -2 0
b:leave <seat>	-3 14 -8 0 -3 0
b:leave for	0 17 -28 15 -5 0
b:leave on	0 -5 14 -1 -10 0
b:leave the	0 -8 9 -2 0 0
b:led	-4 0 -4 10 0 0
b:led by	0 1 -9 8 0 0
b:led the	-1 -9 12 0 0 0
b:lee	0 -11 16 0 -5 0
b:less	0 16 -9 0 -5 0
b:less than	0 12 -7 0 -5 0
b:let	-12 3 7 0 0 0
b:let the	0 -11 12 0 0 0
b:letter	-8 32 -13 -1 -3 0
b:level	3 -5 -10 0 0 13
b:levy	-1 1 -13 0 9 0
b:li	0 -20 23 0 0 0
b:li chenggang	0 -15 18 0 0 0
b:licence	0 -15 17 0 0 0
b:lifeng	-2 4 -9 9 -6 0
b:lifeng and	1 12 -6 -11 0 0
b:lifeng in	0 -11 12 0 0 0
b:like	0 13 -8 0 -1 0
b:like to	0 16 -11 0 0 0
b:line	15 -9 0 -1 -4 0
b:link on	11 -8 -7 0 0 0
b:list	3 9 -3 -5 -8 0
b:little	-1 -10 3 8 0 0
b:liu	0 15 -9 0 -1 0
b:liu he	0 15 -9 0 -1 0
b:live	3 4 -9 0 0 0
b:london	2 -11 10 0 0 0
b:long	6 -11 8 0 0 0
b:longer	0 -8 1 0 10 0
b:longer a	0 -7 -2 0 11 0
b:look	0 0 -12 6 6 0
b:look forward	0 -12 0 2 10 0
b:lorry	0 10 -8 0 0 0
b:lose	10 -5 -1 0 0 0
b:lose <level>	11 -13 1 0 0 0
b:lower	0 2 -9 4 4 0
b:lula	-2 -15 13 0 2 0
b:lula and	0 -8 -3 0 12 0
b:lula da	0 -4 11 0 -6 0
b:lumpur	-3 2 1 -8 2 0
b:lumpur on	0 -9 5 -3 6 0
b:lunch on	0 -5 11 -4 0 0
b:lutnick tell	0 -10 12 0 0 0
b:m	0 15 -12 0 0 0
b:macron	0 -6 -5 0 14 0
b:madrid	-2 17 -10 -4 0 0
b:magnet	0 -9 11 0 0 0
b:make	-6 7 2 0 -4 0
b:make in	0 9 -4 0 -2 0
b:make on	-7 17 -9 0 0 0
b:make public	0 -13 9 10 -7 0
b:maker	9 0 -11 0 0 0
b:man	0 18 -23 -5 3 0
b:manila	0 21 -20 0 0 0
b:many	0 -9 10 0 0 0
b:margin	0 2 -10 0 8 0
b:margin of	0 2 -10 0 8 0
b:mark	0 -11 5 0 7 0
b:match	0 12 -10 0 0 0
b:matter	-8 -10 17 -1 -5 12
b:matter in	0 -9 10 0 0 0
b:may	-16 47 -21 -10 -18 0
b:may be	0 11 -7 0 0 0
b:mayor	-3 17 -11 0 0 0
b:me on	-14 3 6 0 0 0
b:meant	0 14 -10 -1 0 0
b:mechanism	0 19 -9 -6 0 0
b:mechanism for	0 17 -10 -6 0 0
b:media	-3 -5 -1 15 0 0
b:media on	-3 -6 11 0 0 0
b:mediator	0 21 -20 0 0 0
b:medical	0 11 -10 0 0 0
b:meet <name>	0 16 -11 0 -4 0
b:meet <person>	-5 -6 17 -5 -3 0
b:meet <quality>	0 -28 18 7 0 0
b:meet again	0 21 -2 -12 -20 0
b:meet at	8 -10 3 -3 1 0
b:meet before	0 -3 -10 9 3 0
b:meet between	-2 -9 9 0 3 0
b:meet for	-2 24 -6 -14 -10 0
b:meet in	0 -7 10 -7 3 -3
b:meet next	0 10 -9 0 2 0
b:meet of	6 -9 7 0 -7 4
b:meet on	6 -8 -5 5 5 4
b:meet the	0 22 -15 -3 -2 0
b:meet there	0 -15 24 -4 -4 0
b:meet was	0 -11 6 7 -3 0
b:meet will	7 5 -10 0 0 0
b:meet with	0 -5 -16 16 8 0
b:meeting	4 -17 12 0 0 0
b:member of	-2 15 -10 0 0 0
b:memorandum	-5 -3 0 0 9 0
b:memorandum on	0 -3 -5 0 10 0
b:men	0 -1 12 -3 -7 0
b:mentioned	0 8 -9 0 -2 0
b:mercosur	0 17 -17 0 0 0
b:merdeka	0 0 -8 11 -1 0
b:merdeka <number>	0 0 -8 11 -1 0
b:michelsen	0 -10 1 7 0 0
b:might	7 15 -15 -5 -13 0
b:minister christian	0 -9 1 7 0 0
b:minister meet	13 23 -30 -3 -5 0
b:minister of	6 8 -11 0 0 0
b:minister on	2 -17 15 -1 0 0
b:ministerial	9 0 -5 -1 0 0
b:ministry	-11 -1 -1 3 4 5
b:ministry of	-7 5 -17 0 6 6
b:ministry say	13 -8 -6 6 0 0
b:minute	-4 0 -13 15 7 0
b:minute past	-2 11 -8 0 0 0
b:missing	0 -9 -5 14 0 0
b:mombasa	0 -11 13 0 0 0
b:monday	-10 -9 7 0 11 0
b:money	0 18 -13 -5 0 0
b:month	8 -15 2 3 0 0
b:more to	0 11 0 0 -8 0
b:morning	3 -5 12 -4 -10 0
b:most	-4 -7 12 -5 1 0
b:most <quality>	0 -14 10 0 5 0
b:most of	0 -15 19 0 -1 0
b:mouth	0 -1 -14 16 0 0
b:mr	-2 0 -1 -12 12 -1
b:mr .	10 0 -7 -12 7 0
b:mr <person>	-12 2 3 -1 7 0
b:much	-3 8 0 -5 0 0
b:mumbai	0 -4 10 0 -3 0
b:muscat	0 11 -11 0 0 0
b:musician	0 14 -13 0 0 0
b:my	-9 3 8 0 -5 0
b:my <office>	0 -9 13 0 0 0
b:nagoya	0 -10 10 0 0 0
b:name on	0 13 -10 0 0 0
b:name to	3 -5 8 0 -7 0
b:named	12 -5 -1 0 -2 0
b:national	0 11 -9 0 0 0
b:nearly	0 26 -24 0 0 0
b:need	-9 -13 18 -4 3 0
b:negotiate	1 -11 17 0 -10 0
b:negotiate in	0 -17 14 4 -3 0
b:negotiation	0 -12 11 1 -1 0
b:negotiation with	0 20 -18 0 0 0
b:negotiator	0 -12 11 3 -1 0
b:negotiator are	0 -12 18 -6 0 0
b:negotiator meet	0 0 10 -8 -2 0
b:negotiator will	0 -12 3 6 0 0
b:neither <organisation>	0 -9 9 0 0 0
b:neither side	0 8 -6 0 0 0
b:network	-2 0 -3 -5 0 11
b:network on	-5 -2 0 0 0 11
b:new	-12 13 -1 2 -14 0
b:new on	-1 12 -5 -1 0 0
b:new round	0 -12 8 1 0 0
b:new tariff	0 13 -11 0 0 0
b:new york	0 2 13 -12 -18 0
b:newspaper	-1 12 -8 0 0 0
b:next	0 12 -8 2 -22 3
b:next meet	5 15 -13 -4 -3 0
b:next on	0 12 -10 0 0 0
b:next round	0 5 -16 14 0 0
b:next talk	0 -10 10 0 0 0
b:next year	0 9 -12 -2 3 0
b:night	0 15 -4 -5 -7 0
b:ninth	-16 1 3 7 0 0
b:no	-4 17 -19 -1 -6 11
b:no .	0 -14 5 0 -3 13
b:no deal	0 -19 6 14 0 0
b:no longer	0 -2 -6 0 10 0
b:no reason	0 4 -11 -2 4 0
b:nobody	-11 -14 22 0 0 0
b:nobody had	0 -11 11 0 0 0
b:nobody in	0 10 -9 0 0 0
b:nobody will	0 -11 12 0 0 0
b:nor	-8 -1 10 0 0 0
b:northern	-7 17 -10 0 0 0
b:not	-13 2 10 -2 0 0
b:not be	0 13 -11 0 0 0
b:not been	0 -8 9 0 0 0
b:not before	0 -8 9 0 0 0
b:not cancel	0 -7 -3 0 11 0
b:not even	0 -11 12 0 0 0
b:not meet	0 17 -15 0 -1 0
b:not to	0 18 -15 0 0 0
b:nothing	0 -4 -4 12 0 0
b:notice	-2 10 -4 0 0 0
b:notice by	0 -9 10 0 0 0
b:notice come	0 13 -12 0 0 0
b:now	-8 -21 15 6 9 -1
b:now be	0 -9 10 0 0 0
b:number on	16 -18 3 0 0 0
b:odesa	0 -11 11 0 0 0
b:of	-7 12 -5 0 -11 6
b:of <day-gone>	6 8 -10 0 0 0
b:of <name>	16 -5 0 -14 -7 13
b:of <number>	-3 8 -2 0 0 0
b:of <organisation>	4 -3 -6 -5 12 0
b:of <person>	15 6 -9 0 -6 0
b:of <quality>	-4 -8 15 0 -2 0
b:of <span>	9 10 -10 -3 -6 0
b:of a	-9 -9 17 11 -18 -2
b:of an	2 -15 17 -2 -1 0
b:of both	16 -4 -9 -11 8 3
b:of busan	0 11 -11 0 0 0
b:of last	0 -14 -13 0 23 0
b:of negotiation	0 -11 14 -1 0 0
b:of peace	0 8 -7 0 0 0
b:of reference	0 9 -5 -1 0 0
b:of state	12 -31 3 4 11 0
b:of talk	-8 10 -6 4 -9 0
b:of tariff	-1 -12 17 -3 0 0
b:of that	9 4 -17 0 0 0
b:of the	-10 12 -2 1 -3 1
b:of them	-7 11 0 -5 -6 0
b:of three	0 -9 10 0 0 0
b:of two	-3 12 -6 0 0 0
b:off	-12 6 -12 15 2 0
b:off on	-6 7 -8 9 -4 0
b:off to	0 -9 10 0 0 0
b:off trade	0 13 -10 0 -1 0
b:offer to	0 7 -2 -2 0 0
b:official in	0 -7 0 9 0 0
b:official say	-6 -6 14 0 0 0
b:oil	3 -16 19 0 -6 0
b:oil will	0 -11 12 0 0 0
b:old	0 -19 21 0 0 0
b:old truce	0 -13 13 0 0 0
b:older	0 -15 15 0 0 0
b:on	2 -7 15 -8 -14 -5
b:on <day-ahead>	0 -9 6 -17 10 0
b:on <day-gone>	15 -2 0 -9 -8 3
b:on <level>	0 -10 0 0 11 0
b:on <money>	0 -15 16 0 0 0
b:on <name>	-5 13 -17 9 -5 0
b:on <person>	-7 13 -10 0 1 0
b:on <quality>	-17 -5 13 -3 1 0
b:on a	0 -5 0 14 -2 0
b:on air	-1 18 -14 0 0 0
b:on all	0 11 -9 0 0 0
b:on an	0 -12 13 0 0 0
b:on both	-2 17 -12 0 0 0
b:on by	20 -15 -3 0 0 0
b:on car	0 9 -8 0 0 0
b:on for	2 -15 12 0 0 0
b:on his	-5 14 -6 0 -2 0
b:on hold	0 -9 10 0 0 0
b:on how	7 1 -10 0 0 0
b:on in	0 13 -14 4 -7 0
b:on it	8 -10 10 -4 -2 0
b:on its	0 0 -10 13 0 0
b:on most	0 -15 16 0 0 0
b:on our	-11 2 6 0 0 0
b:on reciprocal	0 -14 15 0 0 0
b:on social	-3 -6 -1 15 0 0
b:on the	30 -20 1 -34 3 -4
b:on tiktok	-7 8 0 0 0 0
b:on to	0 0 11 0 -9 0
b:on truth	1 7 -9 -1 0 0
b:on what	0 -11 13 0 -4 0
b:on with	0 -6 10 0 0 0
b:on x	11 -10 0 0 0 0
b:once	-11 9 2 0 0 0
b:once and	-13 14 0 0 0 0
b:one	21 -20 5 5 -3 -2
b:one has	0 -16 17 0 0 0
b:one minute	-2 11 -7 0 0 0
b:one of	12 -17 9 0 0 0
b:open	7 5 0 -11 -17 0
b:open on	0 24 -18 0 -8 0
b:opened	-6 -9 5 -15 12 0
b:opened an	0 12 -8 0 0 0
b:opened in	0 -17 18 0 0 0
b:opened on	-2 -2 8 0 -1 0
b:operator had	0 -11 11 0 0 0
b:opposite number	5 -14 9 0 0 0
b:or	5 1 -6 -11 6 0
b:orchestra	0 9 -7 0 0 0
b:order	0 12 -6 0 -8 0
b:order late	0 -11 11 0 0 0
b:order of	0 12 -10 0 0 0
b:order on	0 21 -16 0 0 0
b:other	6 16 -23 -2 -5 0
b:other 's	0 12 -10 0 0 0
b:other again	0 11 -13 5 -2 0
b:other in	0 -16 14 -3 7 0
b:other on	12 2 -10 -6 -6 0
b:our	-31 6 10 3 -11 0
b:our bean	0 -8 9 0 0 0
b:our reporter	0 11 -10 0 0 0
b:out	10 2 -12 13 -13 -1
b:out its	0 16 -14 0 0 0
b:out of	18 -18 -2 6 0 0
b:out on	-3 12 -15 7 0 0
b:out the	0 15 -10 0 0 0
b:out what	12 -18 9 0 0 0
b:outcome	0 -3 14 -1 -16 0
b:outcome of	5 -8 15 -1 -16 0
b:outside	0 2 -9 6 0 0
b:over	-15 18 -5 0 -11 0
b:over the	-3 12 -5 -1 0 0
b:own	0 -14 4 -5 18 0
b:own agreement	0 9 -7 0 0 0
b:own deal	-1 20 -12 0 0 0
b:p	12 -19 10 0 0 0
b:p <number>	9 -22 17 0 0 0
b:pacific	0 21 -20 0 0 0
b:page	0 10 -9 0 0 0
b:pair	-5 -14 12 -3 13 0
b:palace	-1 -8 15 -1 -3 0
b:paper	-11 17 -4 -2 -4 0
b:pari	-1 -1 12 -14 -2 0
b:pari on	0 -3 13 -7 0 0
b:part	-3 0 10 -8 0 0
b:part in	0 13 -8 0 0 0
b:part of	0 -7 12 -3 0 0
b:parted	0 -18 14 5 0 0
b:parted in	0 -12 13 0 0 0
b:party	-4 9 -11 -1 -2 9
b:party will	0 -7 8 0 0 0
b:pass it	0 -10 11 0 0 0
b:pay	4 0 3 -21 0 -1
b:pay <level>	0 6 4 -8 -7 0
b:pay <number>	-11 5 3 0 -1 0
b:pay a	1 -13 7 0 5 0
b:pay in	-1 17 -11 0 0 0
b:pay no	0 -9 10 0 0 0
b:peace	0 22 -19 0 0 0
b:peace talk	0 15 -15 0 0 0
b:people briefed	0 11 -10 0 0 0
b:perhap	-6 11 0 0 -2 0
b:permanent agreement	0 -9 9 0 0 0
b:person	-4 0 -4 11 -3 0
b:phase	4 9 -12 0 0 0
b:phone	10 3 -17 -2 -3 0
b:phone on	23 -15 -7 0 0 0
b:picked	7 -9 0 0 0 0
b:picked up	7 -9 0 0 0 0
b:pilot	0 8 -6 0 0 0
b:piraeu	0 11 -11 0 0 0
b:place in	0 -19 20 -3 0 0
b:place on	10 8 -18 -7 4 0
b:plan	8 -4 -3 0 8 -1
b:plan a	0 -14 0 0 13 0
b:plan in	-2 10 -3 0 -3 0
b:plan to	0 -30 25 2 2 0
b:plane	0 9 -7 0 -1 0
b:play	0 9 -7 0 0 0
b:policy	0 -7 11 0 0 0
b:policy <person>	0 -9 12 0 0 0
b:port fee	0 11 -10 0 0 0
b:port of	0 10 -9 0 0 0
b:post	0 -8 5 11 -9 0
b:post of	-4 -25 18 14 0 0
b:post on	-7 10 -1 0 0 0
b:power	0 14 -12 0 0 0
b:premier	-4 10 -7 6 -12 0
b:premier he	-2 4 -9 9 -6 0
b:premier liu	0 15 -9 0 -1 0
b:prepare	7 -7 -11 14 -4 3
b:prepare <person>	0 -7 16 -5 -4 0
b:prepare a	6 0 -12 3 -1 0
b:prepare for	0 -22 17 -3 12 0
b:prepare in	0 10 -9 0 0 0
b:prepare the	4 -6 -3 18 -19 0
b:present	0 -4 -11 13 0 0
b:presented	0 16 -15 0 0 0
b:president	18 -7 -4 -25 11 -9
b:president <person>	-11 19 5 -8 -14 0
b:president are	-8 -5 11 -10 7 0
b:president emmanuel	0 -6 -5 0 14 0
b:president had	11 -21 -2 0 9 0
b:president meet	-7 -12 12 -1 5 0
b:president of	7 1 -3 -6 -2 0
b:president to	-11 15 -13 0 6 0
b:president would	13 5 -24 -3 4 0
b:president xi	14 12 -4 -5 -18 0
b:presidential policy	0 -9 12 0 0 0
b:press	1 12 -20 10 -1 0
b:press conference	-5 35 -29 -1 0 0
b:press on	12 -8 -4 0 0 0
b:pridi	-19 20 0 0 0 0
b:pridi banomyong	-10 11 0 0 0 0
b:prime	-8 -6 7 -1 9 0
b:prime minister	-8 -6 7 -1 9 0
b:printed	0 15 -14 0 0 0
b:probably	-5 -1 13 2 -9 0
b:proclamation on	0 -9 10 0 0 0
b:product	0 9 -6 0 0 0
b:progress	1 16 -23 5 -1 0
b:proposal	-1 0 9 -5 -3 0
b:proposal on	0 11 -7 0 0 0
b:propose	8 12 -14 0 -5 0
b:propose a	10 2 -11 0 0 0
b:propose on	0 -13 13 0 0 0
b:protested	7 -9 2 0 0 0
b:protocol	0 -8 10 0 0 0
b:protocol of	0 -10 10 0 0 0
b:public	0 -3 0 9 -7 0
b:public on	0 -3 -8 10 0 0
b:publish	-2 3 8 -4 -21 0
b:publish a	0 -4 9 0 0 0
b:publish its	0 -2 13 0 -11 0
b:publish on	-2 13 -8 0 0 0
b:purchase	0 -18 20 -1 0 0
b:purchase of	0 -9 11 -1 0 0
b:put	9 0 3 -18 -9 0
b:put a	8 -13 9 0 0 0
b:put his	6 10 -17 0 0 0
b:put into	0 7 -12 0 3 0
b:put it	13 -14 0 0 0 0
b:put off	-14 -2 16 0 0 0
b:put their	-8 0 10 -1 -7 0
b:quarter	0 -8 9 0 0 0
b:question	-4 -3 -7 0 14 0
b:question on	0 -5 -14 0 16 0
b:radio	-1 14 -8 0 0 0
b:railway	0 9 -7 0 0 0
b:raise duty	0 15 -13 0 0 0
b:rang	16 -7 -12 0 0 0
b:rate	0 10 -9 4 -4 0
b:rate of	3 -15 11 0 0 0
b:rather	0 11 -8 0 0 0
b:reach	3 3 -1 0 -16 0
b:reach a	0 -9 13 0 -3 0
b:reach by	4 9 -14 0 0 0
b:reach in	0 -7 12 0 -3 0
b:reach the	0 13 -9 0 0 0
b:read	-12 0 3 -1 6 0
b:readout	-18 16 -7 10 0 0
b:readout of	-18 16 -7 10 0 0
b:reason	0 -4 -3 -2 11 0
b:reason to	0 -6 -10 -1 16 0
b:receive	-10 -1 0 12 -1 0
b:receive <person>	-3 -13 15 1 -2 0
b:receive by	0 7 -10 0 3 0
b:receive the	0 5 -13 6 0 0
b:recently	0 -9 10 0 0 0
b:recife	0 -9 9 0 0 0
b:reciprocal	0 -10 12 0 0 0
b:reciprocal trade	0 -13 14 0 0 0
b:recommend	0 9 -5 0 0 0
b:record	0 -13 15 0 0 0
b:reference	0 10 -5 -1 0 0
b:regional	0 23 -22 0 0 0
b:regret	0 -7 9 0 0 0
b:released	-2 18 -14 0 0 0
b:relief	-5 15 -7 0 0 0
b:remain	0 -3 9 -1 -2 0
b:remain in	0 12 -8 0 0 0
b:renew	0 -16 17 0 0 0
b:report	-2 42 -34 0 -2 0
b:reporter	-3 9 -5 9 -23 0
b:reporter after	3 0 -10 7 0 0
b:resort	0 -4 9 0 -2 0
b:resort in	0 -6 10 0 -2 0
b:rest	0 12 -8 0 0 0
b:result	13 -12 -1 -10 15 0
b:result of	7 -7 -3 -7 13 0
b:return	-3 0 -6 1 10 0
b:return <name>	0 -9 10 0 0 0
b:return on	0 13 -16 3 0 0
b:return the	0 -12 2 0 9 0
b:return to	0 -9 11 0 0 0
b:review	-10 2 6 -1 0 0
b:review the	-7 10 -1 0 0 0
b:revive	0 -11 12 0 0 0
b:ring	-9 14 -6 0 0 0
b:rise	-6 5 -4 -6 9 0
b:rise <level>	0 -2 -14 0 13 0
b:road	-6 15 -9 0 0 0
b:robert	0 -9 0 10 0 0
b:roll	12 -11 0 0 0 0
b:room	0 8 -7 3 -6 0
b:round	-7 3 4 -6 -4 -8
b:round between	0 -13 15 0 0 0
b:round end	0 -8 9 0 0 0
b:round in	0 -24 19 6 0 0
b:round of	-10 16 -5 -16 0 -5
b:round on	0 -9 -9 20 0 0
b:round was	0 12 -11 0 0 0
b:row	0 -9 10 0 0 0
b:rule	-10 19 -23 12 -7 0
b:rule out	-8 13 0 0 -4 0
b:run	-10 19 -13 -3 5 0
b:run from	0 -17 10 0 5 0
b:run out	0 27 -22 0 0 0
b:run until	0 16 -15 0 0 0
b:sale	0 12 -9 0 -1 0
b:salvador on	0 -10 10 0 0 0
b:same	0 4 14 -14 -14 0
b:santa	0 -8 9 0 0 0
b:santa cruz	0 -8 9 0 0 0
b:sardine	0 -10 10 0 0 0
b:saturday	0 -9 12 0 0 0
b:say	-2 5 1 3 -15 -2
b:say <person>	-12 21 -14 0 2 0
b:say a	0 -14 9 9 -5 0
b:say after	2 -19 -3 13 14 6
b:say at	8 10 -19 0 -6 0
b:say by	-11 13 0 0 0 0
b:say he	3 9 -6 0 -10 0
b:say his	0 -6 11 -1 0 0
b:say in	-10 7 -11 6 5 0
b:say it	-4 22 -14 0 0 0
b:say on	0 8 1 -32 -3 -2
b:say she	-1 12 -8 0 0 0
b:say so	0 -9 13 0 -1 0
b:say that	12 -15 0 -2 7 0
b:say the	7 -17 19 0 -14 0
b:scott	-8 -2 4 7 -10 0
b:scott bessent	-8 -2 4 7 -10 0
b:seal	3 -11 0 7 3 0
b:second	-9 14 -11 5 0 -8
b:second and	0 -12 8 2 0 0
b:second day	0 14 -13 6 -12 0
b:second is	0 -17 4 12 0 0
b:second round	0 19 -10 -15 0 0
b:secretary	-3 -9 10 4 -13 0
b:secretary scott	-8 -4 4 8 -10 0
b:security	0 10 -7 0 0 0
b:see	-8 -15 4 17 2 -1
b:see <person>	-8 -13 4 8 7 0
b:see mr	0 6 -10 -1 6 0
b:see no	0 11 0 -1 -7 0
b:see the	0 14 -9 0 -11 0
b:seek	-6 13 0 0 -8 0
b:seemed	0 -2 -2 0 8 0
b:seemed to	0 -2 -2 0 8 0
b:send	-8 -2 4 9 -6 0
b:send a	0 12 -7 -2 0 0
b:senior	-10 3 8 0 0 0
b:senior <name>	-10 3 8 0 0 0
b:session	0 12 -8 -3 0 0
b:session on	0 11 -9 0 0 0
b:set	0 9 0 -11 -10 0
b:set down	0 -9 9 0 0 0
b:set the	0 -8 9 0 0 0
b:set up	0 12 -5 -3 0 0
b:settle	5 -2 -7 2 3 0
b:settle in	0 -12 13 0 0 0
b:settle its	0 18 -15 0 0 0
b:settle on	7 -1 -16 0 10 0
b:settle the	0 -14 6 7 0 0
b:settle with	0 13 -9 0 0 0
b:seventh	0 -13 6 12 -4 0
b:seventh round	0 -6 11 -6 0 0
b:seventy	0 -9 0 11 0 0
b:several	0 -7 10 0 0 0
b:shake	0 -11 0 0 13 0
b:shake hand	0 -11 0 0 13 0
b:shall be	0 -9 11 0 0 0
b:shanghai	0 9 -2 -5 0 0
b:share fall	0 -8 9 0 0 0
b:shared	0 17 -11 -5 0 0
b:she	-5 2 13 -11 -8 0
b:she'll	14 -12 -1 0 0 0
b:sheet	-10 14 -5 -1 -3 0
b:sheet of	-4 13 -8 0 0 0
b:shenzhen	0 22 -15 0 -13 0
b:shenzhen on	0 16 -10 0 -9 0
b:ship	-4 0 -13 0 14 0
b:short	-4 -9 14 0 0 0
b:shortly before	8 -12 6 -1 0 0
b:should	9 0 -4 -8 -4 7
b:should have	0 -10 13 0 0 0
b:should the	0 9 -8 0 0 0
b:show	0 20 -15 0 0 0
b:shrimp	-4 16 -11 0 0 0
b:shut	0 18 -12 0 0 0
b:side	10 -5 3 7 -23 -1
b:side are	0 -14 2 15 -3 0
b:side have	0 8 -7 0 0 0
b:side hold	0 -10 7 0 0 4
b:side on	0 -1 -11 12 0 0
b:side say	0 -17 19 -3 0 0
b:side should	11 -9 0 0 0 0
b:side will	15 17 -20 -4 -4 -6
b:sideline	0 -11 8 1 0 0
b:sign	-6 0 8 -19 0 -2
b:sign a	6 -15 4 -1 10 0
b:sign an	0 -10 14 0 -3 0
b:sign by	-10 5 1 0 0 0
b:sign for	0 -14 15 0 0 0
b:sign the	3 16 -20 0 2 0
b:sign their	0 14 -9 0 -2 0
b:sign trade	0 -26 27 0 0 0
b:signature	-5 -9 16 -2 -1 0
b:signature of	0 -16 17 0 0 0
b:silence	-9 3 6 0 0 0
b:silva	0 -4 11 0 -6 0
b:since	-5 0 -6 12 7 0
b:since <number>	10 -7 -8 6 0 0
b:since the	-3 -10 8 0 6 0
b:since their	0 -6 11 0 0 0
b:since they	-4 3 -8 0 10 0
b:sir	8 -24 0 -3 17 0
b:sir <person>	8 -24 0 -3 17 0
b:sit	-1 -1 6 -10 3 -7
b:sit down	-3 5 -6 -4 8 0
b:sit on	0 16 -14 0 0 0
b:sit until	0 -12 12 0 0 0
b:sit with	0 -13 17 0 0 0
b:six	0 8 -9 0 0 0
b:sixth	0 -19 11 10 -6 0
b:sixth round	0 -13 4 10 0 0
b:slap	0 -11 12 0 0 0
b:sleep	0 -9 12 0 0 0
b:small	-8 12 -2 0 0 0
b:so	-1 -6 17 -17 -1 0
b:so in	-4 0 8 0 -4 0
b:so it	0 -14 16 0 0 0
b:so on	10 3 -10 0 -2 0
b:so that	9 -2 -1 -2 0 0
b:so what	0 -11 12 0 0 0
b:social	2 -1 -9 13 -1 0
b:social media	-3 -6 -1 15 0 0
b:social on	-2 12 -6 -1 0 0
b:southeast	0 11 -8 0 -1 0
b:soybean	15 -17 -3 0 12 0
b:soybean future	10 -18 -4 0 14 0
b:spare	-1 10 -7 0 0 0
b:speak	4 8 -15 -5 -8 0
b:speak again	-8 1 6 0 0 0
b:speak by	-9 13 -4 0 0 0
b:speak of	-7 9 0 0 0 0
b:speak to	17 -14 0 0 0 0
b:speak with	7 0 -11 0 0 0
b:special	0 19 -15 0 0 0
b:speech	-2 17 -13 0 0 0
b:spent	-11 5 9 -6 -8 0
b:spent the	0 -12 12 0 0 0
b:split	0 -6 -2 9 0 0
b:spoke	4 -4 -2 0 10 -1
b:spoke at	-9 13 -3 0 0 0
b:spoke by	-2 -3 -1 2 13 0
b:spoke of	-14 11 1 0 0 0
b:spoke on	15 -9 -5 0 0 0
b:spoke to	3 -10 8 0 0 0
b:spoken	10 -4 -2 0 -1 0
b:square	0 -18 18 0 0 0
b:st	0 -12 14 0 0 0
b:st .	0 -8 9 0 0 0
b:staff	0 8 -12 -3 -1 7
b:start	-7 4 4 0 -17 0
b:start in	0 -21 22 0 0 0
b:start on	-2 13 -2 -1 -8 0
b:state	2 -26 8 -8 19 -1
b:state are	0 -1 -11 6 6 0
b:state in	10 -5 -4 0 0 0
b:state of	-1 7 -11 0 5 0
b:state on	3 8 -12 0 0 0
b:state visit	0 -23 9 -3 15 0
b:statement	13 9 -13 -4 -4 0
b:statement after	7 -18 11 0 0 0
b:statement of	0 9 -6 0 0 0
b:statement on	-3 8 -5 0 0 0
b:stay	-12 -5 7 12 -1 0
b:stay at	-9 14 -4 0 0 0
b:stay in	-2 2 -16 14 0 0
b:stay until	0 -19 19 0 0 0
b:steel	0 18 -22 0 0 0
b:steel and	-3 12 -8 0 0 0
b:step	0 5 -11 5 1 0
b:still	0 36 -34 -16 0 0
b:still in	0 12 -6 0 -1 0
b:stock	-6 27 -20 0 0 0
b:stockholm	-3 1 7 -11 -4 0
b:stockholm at	0 14 -14 0 0 0
b:stockholm on	0 -3 9 -2 0 0
b:stop	-4 26 -17 -2 0 0
b:street	0 8 -17 0 9 0
b:subject	0 -8 9 0 0 0
b:substantial	0 12 -11 3 -7 0
b:such	0 -21 19 -5 5 0
b:sugar	6 -10 6 0 0 0
b:sugar pay	-1 -8 11 0 0 0
b:suggest	0 26 -23 0 -2 0
b:sum	0 18 -15 0 0 0
b:summary	0 18 -22 0 0 0
b:summary of	0 11 -14 0 0 0
b:summit	8 10 -7 -10 -4 0
b:summit in	9 0 -3 -4 0 0
b:suspend	-5 15 -7 0 0 0
b:suspension of	0 8 -8 0 0 0
b:table	1 -15 12 -1 4 0
b:table in	10 -3 -3 0 0 0
b:table on	-2 -20 16 0 8 0
b:take a	-14 19 -2 0 0 0
b:take away	0 -6 0 0 9 0
b:take effect	-5 14 -6 -1 -1 0
b:take from	0 -11 -1 13 0 0
b:take one	18 -20 5 0 0 0
b:take place	8 -19 14 -1 0 1
b:take the	18 -11 -4 0 0 0
b:take three	-10 18 -6 0 0 0
b:talk	9 1 -9 2 -8 5
b:talk about	-5 -15 16 -5 0 8
b:talk and	0 9 -8 0 0 0
b:talk are	0 8 -5 -1 0 0
b:talk begin	0 -9 6 3 0 0
b:talk go	0 -10 13 -1 0 0
b:talk had	0 15 -15 0 0 0
b:talk in	-9 0 0 -5 10 0
b:talk is	0 18 -15 0 0 0
b:talk of	1 -13 11 0 0 0
b:talk on	3 -9 1 7 -4 6
b:talk resume	0 -10 8 2 0 0
b:talk take	0 -14 16 0 0 0
b:talk will	0 9 -8 0 0 0
b:talk with	0 28 -24 -5 0 0
b:talk would	12 -10 -2 4 0 0
b:talked	13 -3 -13 -8 9 11
b:talked about	-12 7 0 -2 3 0
b:talked by	13 -9 -7 0 0 0
b:talked for	-11 26 -16 -4 1 0
b:talked on	24 -3 -14 -1 0 0
b:talking	0 -8 3 10 -5 0
b:target	0 8 -7 0 0 0
b:tariff	-5 3 6 -9 -11 -1
b:tariff after	0 11 -6 0 -3 0
b:tariff at	0 -9 9 0 0 0
b:tariff of	4 -12 12 0 -4 0
b:tariff on	-12 -2 10 -2 0 0
b:tariff talk	-9 8 1 -4 0 0
b:team	-12 -15 3 28 -13 -2
b:team of	0 -12 20 -10 0 0
b:team would	-12 0 0 13 -2 0
b:technical	-9 -14 19 -4 0 6
b:technical team	0 -8 10 0 0 0
b:telephone	19 -5 -15 0 -14 -3
b:telephone for	9 0 -3 0 -2 0
b:telephoned	24 -13 -13 0 0 0
b:telephoned with	9 -8 0 0 0 0
b:television	-11 -6 3 0 14 0
b:tell	4 2 1 -11 -14 7
b:tell <person>	7 -7 -1 -11 13 0
b:tell <quality>	0 -15 18 0 -3 0
b:tell a	-13 29 -15 0 0 0
b:tell an	0 10 -8 0 0 0
b:tell his	10 -11 2 0 0 0
b:tell me	-13 0 8 0 0 0
b:tell reporter	-2 1 1 10 -20 0
b:tell the	7 1 -14 0 -2 11
b:tell thi	-10 13 -2 0 0 0
b:tell to	0 -8 9 0 0 0
b:tell us	-10 0 7 0 0 0
b:ten	-14 -6 0 4 12 0
b:ten minute	-13 6 -13 0 14 0
b:ten past	0 -10 3 5 0 0
b:term end	0 -13 13 0 0 0
b:term of	0 0 -9 -1 10 0
b:term on	0 12 -11 0 0 0
b:text	-6 2 7 -3 -8 0
b:th	0 -9 7 2 0 0
b:than	-13 7 5 -11 -6 0
b:than <level>	0 -9 9 0 0 0
b:than <span>	0 18 -16 0 -3 0
b:than on	0 -16 17 0 0 0
b:than two	-2 25 -15 -2 -4 0
b:thanked	-3 16 -10 0 0 0
b:that	4 -16 16 -9 3 7
b:that 's	-2 -14 14 0 2 0
b:that <name>	4 20 -19 -4 -7 0
b:that <person>	20 -5 -17 -2 7 0
b:that <seat>	0 20 -22 0 0 0
b:that a	0 -12 12 4 0 0
b:that begin	0 -4 12 -5 0 0
b:that both	3 1 -15 13 -5 0
b:that come	0 13 -11 0 0 0
b:that duty	0 -13 13 0 0 0
b:that end	0 -13 22 -8 0 0
b:that everybody	0 -10 11 0 0 0
b:that had	-1 10 -2 -1 0 0
b:that in	0 -18 20 0 0 0
b:that is	-8 -7 21 -7 -10 0
b:that it	-12 17 2 -3 -10 0
b:that lapse	0 -10 10 0 0 0
b:that last	0 10 -9 0 0 0
b:that leave	0 -11 11 0 0 0
b:that mr	-7 26 -10 0 -10 0
b:that nobody	0 -12 13 0 0 0
b:that on	0 11 -14 0 0 0
b:that start	0 10 -7 0 -2 0
b:that there	-7 0 -21 0 9 8
b:that they	13 -23 27 -7 -13 0
b:that thi	0 -6 -6 0 12 0
b:that was	6 -13 8 -7 8 0
b:that were	0 10 -7 0 0 0
b:that will	0 -10 5 5 0 0
b:the	2 1 0 -19 17 -4
b:the <name>	1 -10 11 -3 5 -6
b:the <number>	0 14 -12 2 -1 0
b:the <office>	2 6 -2 -11 0 -8
b:the <organisation>	-31 35 -15 -3 -10 -5
b:the <person>	6 -3 -17 -17 26 0
b:the <quality>	1 -15 9 4 6 1
b:the <seat>	1 -29 -12 12 44 -2
b:the <span>	-2 -12 5 4 5 0
b:the agenda	0 0 -5 0 10 0
b:the agreement	-1 -6 4 11 -12 0
b:the akasaka	0 -7 10 0 -1 0
b:the apec	7 19 -22 -8 0 0
b:the arrangement	-9 6 2 0 -3 0
b:the asean	0 21 -11 0 -16 0
b:the autumn	0 12 -11 0 0 0
b:the bell	-8 10 0 0 0 0
b:the border	0 13 -10 0 0 0
b:the breakthrough	0 -16 15 0 0 0
b:the budget	0 9 -9 0 0 0
b:the busan	-4 -25 30 0 -1 0
b:the call	16 -19 2 0 0 0
b:the consultation	0 -9 12 0 0 0
b:the custom	-5 -6 11 0 0 0
b:the date	-2 -18 13 0 10 0
b:the deadline	-1 10 -3 0 0 0
b:the deal	0 18 -15 0 0 0
b:the decision	-4 -5 0 9 0 0
b:the delegation	2 -7 2 5 -3 0
b:the deputy	0 -14 0 0 0 13
b:the duty	0 -23 26 0 0 0
b:the economic	0 8 -15 -1 11 0
b:the eighth	0 0 8 -6 -2 0
b:the end	0 -22 11 10 1 0
b:the eve	0 17 -8 0 -7 0
b:the evening	24 -8 -10 -1 0 0
b:the expert	-7 13 -13 0 0 6
b:the fifth	5 -8 4 -5 7 0
b:the final	-7 11 -2 0 0 0
b:the first	9 0 0 -10 -1 0
b:the framework	0 20 -18 0 0 0
b:the fringe	0 -10 2 0 9 0
b:the g	0 13 -7 1 -6 0
b:the geneva	0 -23 25 0 0 0
b:the house	0 11 -7 0 0 0
b:the instrument	0 14 -14 0 0 0
b:the investigation	0 -12 12 0 0 0
b:the joint	-2 15 -10 0 0 0
b:the last	-5 7 4 -2 -14 0
b:the leader	-3 -12 -4 0 28 0
b:the margin	0 2 -10 0 8 0
b:the matter	-6 -5 7 -1 -4 12
b:the meet	0 -7 10 -3 -2 0
b:the memorandum	0 -22 15 0 10 0
b:the morning	9 -11 8 0 -4 0
b:the most	0 12 -11 0 0 0
b:the negotiation	0 11 -18 7 0 0
b:the next	7 3 -13 17 -16 -6
b:the ninth	-15 7 10 -4 0 0
b:the northern	-7 17 -10 0 0 0
b:the old	0 -19 20 0 0 0
b:the operator	0 10 -10 0 0 0
b:the order	2 -11 10 0 0 0
b:the other	0 13 -4 -2 -1 0
b:the pair	-5 -18 15 -3 13 0
b:the pari	0 -18 18 0 0 0
b:the party	-4 3 -5 0 -2 9
b:the phone	6 0 -9 0 0 0
b:the president	18 -19 13 -18 2 0
b:the press	10 -12 -8 13 0 0
b:the proclamation	0 -9 10 0 0 0
b:the proposal	0 -12 13 0 0 0
b:the protocol	0 -8 9 0 0 0
b:the rate	2 -12 10 0 0 0
b:the result	0 -9 13 -6 0 0
b:the s	9 -12 5 0 0 0
b:the same	0 3 14 -13 -14 0
b:the second	-15 14 -4 0 -21 0
b:the seventh	0 -19 15 5 0 0
b:the sideline	0 -11 8 1 0 0
b:the sign	0 -18 19 0 0 0
b:the signature	0 -15 18 0 0 0
b:the sixth	-10 3 0 2 -2 0
b:the state	-4 -2 -19 -3 26 0
b:the statement	0 15 -12 0 -2 0
b:the table	2 -20 15 0 5 0
b:the tariff	-13 10 -11 4 6 0
b:the team	0 -15 3 11 0 0
b:the telephone	7 2 -10 0 -3 0
b:the term	0 -7 0 0 10 0
b:the text	-5 -8 18 -2 -7 0
b:the thing	0 11 -7 -1 0 0
b:the third	5 -7 0 15 -7 0
b:the three	8 -14 12 -3 -4 0
b:the time	-3 -11 9 5 0 0
b:the town	0 10 -7 0 0 0
b:the transaction	0 -5 -4 0 10 0
b:the truce	-18 0 8 -3 -1 0
b:the two	11 -34 16 -4 12 0
b:the understanding	2 -10 10 0 0 0
b:the visit	0 -18 6 15 -6 0
b:the war	0 -10 23 -4 -10 0
b:the way	0 12 -7 0 -3 0
b:the week	0 19 -16 0 0 0
b:the world	11 -9 1 0 0 0
b:their	-9 -4 -1 -1 17 0
b:their <office>	0 -9 7 2 0 0
b:their <organisation>	0 9 -7 0 0 0
b:their additional	0 -9 10 0 0 0
b:their agreement	0 9 -8 0 0 0
b:their dispute	0 12 -9 0 0 0
b:their duty	0 14 -12 0 0 0
b:their first	16 -15 -5 -8 11 0
b:their leader	-13 21 -10 0 0 0
b:their name	-5 0 10 0 -6 0
b:their president	-9 1 -18 2 19 0
b:their second	-13 -2 8 3 0 0
b:their seventh	0 13 -2 -11 0 0
b:their sixth	-4 12 0 -8 0 0
b:their talk	0 9 -13 0 4 0
b:their tariff	2 -15 14 0 0 0
b:their team	-9 0 0 12 -2 0
b:their third	-7 3 9 -18 0 0
b:their way	0 -8 11 0 0 0
b:them	-20 0 -6 1 7 13
b:them at	-3 -11 3 0 0 9
b:them is	0 9 -12 0 5 0
b:them to	0 -13 5 -1 10 0
b:then	0 8 -2 -7 -6 0
b:then come	7 -16 9 0 0 0
b:then the	-6 10 0 0 -3 0
b:there 's	3 -10 8 0 0 0
b:there are	0 12 -20 5 0 0
b:there from	0 -17 8 -1 10 0
b:there had	9 0 -9 -7 -7 11
b:there have	0 15 -12 0 0 0
b:there on	0 -10 8 4 0 0
b:there seemed	0 -4 -2 0 8 0
b:there since	0 -9 10 0 0 0
b:there was	-1 5 -25 6 12 0
b:there were	0 10 -4 -1 0 0
b:there will	0 34 -28 -1 -5 0
b:they	25 -22 13 -1 -8 -21
b:they agree	0 14 -24 15 -3 0
b:they are	0 -9 5 2 2 0
b:they arrive	0 10 -9 0 0 0
b:they begin	0 -7 9 -1 0 0
b:they did	19 -4 -13 0 0 0
b:they do	10 -8 0 0 0 0
b:they first	0 10 -9 0 0 0
b:they go	-2 -2 11 -2 -5 0
b:they had	-13 4 4 -1 0 0
b:they have	10 -4 2 -7 -2 0
b:they meet	0 -16 8 -6 15 0
b:they see	3 -4 -10 10 0 0
b:they sign	0 -8 9 0 0 0
b:they sit	0 -12 15 -1 0 0
b:they speak	-18 18 0 0 0 0
b:they start	0 0 -8 11 -1 0
b:they talk	14 -22 7 0 0 0
b:they want	0 -11 15 -3 0 0
b:they were	-10 17 -5 -6 -1 0
b:they will	14 -14 4 8 -8 -1
b:they would	10 -6 -3 -1 4 0
b:they'll	-14 -7 -1 12 11 0
b:they're	15 -25 7 8 -4 0
b:thi was	0 -8 9 0 0 0
b:thi week	2 -13 13 4 -9 0
b:third	-19 15 -2 -2 -18 -5
b:third and	0 -9 9 0 0 0
b:third is	0 -14 15 0 0 0
b:third meet	0 18 -16 0 0 0
b:third round	-11 19 -9 -8 -3 0
b:threaten	-2 27 -20 0 0 0
b:three -	3 -15 13 0 0 0
b:three country	0 10 -8 0 0 0
b:three hour	0 2 -11 8 0 0
b:three round	0 -7 11 -1 0 0
b:through	5 -8 8 -2 -1 0
b:thu	14 -6 -4 0 0 0
b:thursday	7 -17 15 -2 -1 0
b:tie	0 18 -16 0 0 0
b:tiktok	-12 12 0 0 -4 0
b:time	0 5 -18 11 5 0
b:time for	4 5 -12 0 0 0
b:time on	0 -3 -1 0 9 0
b:time since	0 -15 10 6 0 0
b:time the	6 -3 -9 10 -2 0
b:time they	-3 12 -5 0 0 0
b:time thi	0 -10 6 0 0 0
b:to	-4 10 -5 -18 4 -2
b:to <level>	-7 30 -21 0 -3 0
b:to <name>	2 -10 -1 1 9 0
b:to <number>	-7 -9 12 3 0 0
b:to <organisation>	0 8 -9 0 0 0
b:to <person>	18 12 -25 -1 -16 0
b:to <seat>	-4 -9 27 -9 -33 5
b:to an	0 18 -16 0 0 0
b:to announce	0 -10 11 0 0 0
b:to be	-15 3 -1 -3 5 3
b:to carry	6 5 -9 0 0 0
b:to come	0 0 -13 9 5 0
b:to confirm	10 -8 0 0 0 0
b:to continue	-4 10 -3 0 -4 0
b:to do	0 11 -2 0 -6 0
b:to end	10 -5 4 -2 -6 0
b:to follow	0 -14 10 0 5 0
b:to give	10 -8 0 0 0 0
b:to go	0 8 -1 -9 -4 0
b:to have	-10 34 -25 -1 0 0
b:to his	12 -19 -13 7 14 0
b:to hit	0 -9 10 0 0 0
b:to hold	17 -18 6 -10 4 0
b:to invest	-1 14 -6 0 -1 0
b:to keep	7 0 -11 -4 8 0
b:to land	0 9 -8 0 0 0
b:to leave	0 0 -15 14 0 0
b:to meet	-9 -9 7 -6 12 0
b:to open	0 11 -10 0 0 0
b:to present	0 -12 0 14 0 0
b:to put	0 15 -12 0 0 0
b:to receive	0 4 -13 4 0 0
b:to run	0 -8 9 0 0 0
b:to say	0 12 -5 0 -3 0
b:to see	0 3 6 -10 -2 0
b:to sign	-1 7 -20 0 12 0
b:to sit	0 8 -14 0 7 0
b:to start	0 -5 14 -5 -5 0
b:to take	4 -4 -2 -3 10 0
b:to talk	23 -9 -4 -6 0 0
b:to the	-8 3 4 -28 4 0
b:to visit	-1 -1 11 0 -9 0
b:to work	0 8 -10 0 0 0
b:together in	0 9 -7 0 0 0
b:together on	0 -11 12 0 0 0
b:top	0 -8 12 -1 0 0
b:touch	-7 -5 -2 14 0 0
b:touched	13 -8 -5 0 0 0
b:town	0 -4 12 -4 0 0
b:trade	23 -14 7 4 -25 0
b:trade agreement	0 -3 1 8 -10 0
b:trade and	0 4 -11 0 0 7
b:trade boss	-2 -6 0 10 0 0
b:trade commissioner	-1 -4 11 0 0 0
b:trade deal	8 -12 6 0 0 0
b:trade minister	10 -11 5 3 -6 0
b:trade negotiation	0 9 -9 0 0 0
b:trade talk	-5 10 5 -13 -7 0
b:trade war	-1 10 -13 0 7 0
b:trader	6 3 -9 0 0 0
b:train	0 0 -9 9 0 0
b:transaction	0 -5 -4 0 10 0
b:transfer	-4 15 -9 0 0 0
b:travel	0 -14 2 6 7 0
b:travel to	0 -13 5 7 1 0
b:treasury	-9 4 0 6 -11 0
b:treasury secretary	-9 0 1 7 -11 0
b:trieste on	0 -15 16 0 0 0
b:trip	0 -22 -8 0 25 0
b:trip to	0 -16 -2 0 19 0
b:tromsø on	0 -13 13 0 0 0
b:truce	-12 0 10 -2 -5 0
b:truce between	-2 10 -4 0 0 0
b:truce by	-6 14 -5 0 0 0
b:truce expire	0 -8 9 0 0 0
b:truce from	0 10 -9 0 0 0
b:truce in	-3 -6 11 0 0 0
b:truce on	7 -11 7 0 0 0
b:truce the	-3 8 -2 0 0 0
b:truce would	0 -10 11 0 0 0
b:truck	10 -1 -12 0 0 0
b:trump and	0 -7 0 -3 8 0
b:trump announce	-3 0 -8 0 10 0
b:trump has	0 -15 19 0 -6 0
b:trump say	2 -12 14 0 -8 0
b:truth	5 4 -9 -1 0 0
b:truth social	5 4 -9 -1 0 0
b:try again	2 -11 8 0 0 0
b:tuni	0 7 -8 0 0 0
b:turn	0 13 -9 0 0 0
b:turnberry	0 -12 15 0 -2 0
b:turnberry on	0 -10 12 0 0 0
b:turned	0 11 -11 0 0 0
b:tv	0 -9 9 0 0 0
b:twice	-2 15 -10 0 0 0
b:two	13 -13 1 -13 5 1
b:two <office>	7 -4 7 -7 -11 0
b:two agree	0 -12 -2 -1 18 0
b:two are	14 -16 15 -9 -9 0
b:two club	0 17 -16 0 0 0
b:two country	-18 16 3 -6 -10 0
b:two delegation	0 -19 22 0 -2 0
b:two had	8 -19 -14 9 16 0
b:two head	12 -28 -3 1 18 0
b:two hour	0 23 -14 -6 0 0
b:two leader	-10 1 18 -6 -4 0
b:two men	0 -8 15 -2 -7 0
b:two of	0 -5 10 -2 0 0
b:two paper	0 -10 12 0 0 0
b:two president	2 12 -16 -3 2 -2
b:two side	12 -12 5 0 -12 2
b:two spoke	0 -11 7 0 0 0
b:two team	0 21 -16 0 0 0
b:two will	5 -28 15 -3 9 0
b:under	3 -8 11 -7 -1 0
b:under <person>	0 -7 9 0 0 0
b:under a	8 -17 12 0 0 0
b:understanding	0 -17 18 0 0 0
b:understanding reach	0 -8 9 0 0 0
b:union	-1 11 -6 0 0 0
b:unless	3 12 -15 -1 -3 0
b:until	-37 21 -4 0 4 -3
b:until the	-2 -2 -8 0 16 0
b:up	3 -3 -7 2 5 0
b:up <span>	0 -7 0 7 0 0
b:up a	10 0 -7 -1 0 0
b:up again	0 0 -2 -6 9 0
b:up at	0 -11 0 11 0 0
b:up by	-11 7 0 0 0 5
b:up for	0 11 -9 0 0 0
b:up in	-8 -13 17 6 -4 0
b:up the	6 3 -8 0 0 0
b:updated	0 13 -9 0 0 0
b:us	-19 6 8 -3 0 0
b:us by	-10 10 0 0 0 0
b:use	-1 10 -3 -1 0 0
b:used	-3 -4 10 0 -5 0
b:vanilla	11 -5 -5 0 0 0
b:very	-19 0 11 -6 3 0
b:very good	-16 20 0 -3 -6 0
b:vice	-4 11 -8 7 -11 0
b:vice -	0 -19 4 13 0 0
b:vice premier	-3 23 -13 -1 -8 0
b:video	18 -19 -31 -5 4 22
b:video call	13 -5 -8 0 0 0
b:video conference	0 -6 -4 0 0 9
b:video link	9 -7 -3 0 0 0
b:video on	5 -8 -8 0 0 11
b:video with	-7 9 0 0 0 0
b:view on	0 10 -10 0 0 0
b:visit	-15 1 -11 5 13 0
b:visit <seat>	-3 0 9 0 -10 0
b:visit in	0 0 -5 9 -1 0
b:visited	-1 -7 -3 0 6 10
b:visited <seat>	0 -15 18 0 0 0
b:von	5 -13 1 0 2 0
b:von der	5 -13 1 0 2 0
b:vote on	0 12 -8 0 0 0
b:vote to	0 -17 17 0 0 0
b:wage	0 15 -14 0 0 0
b:walked	10 0 0 -9 0 0
b:walked out	10 2 -4 -9 0 0
b:wall street	0 10 -9 0 0 0
b:wang	0 -10 11 0 0 0
b:wang wentao	0 -10 10 0 0 0
b:want the	0 0 -11 0 12 0
b:war	-2 4 1 -9 0 0
b:war in	0 1 10 -4 -11 0
b:warn on	0 -9 10 0 0 0
b:was	0 -6 9 -1 0 -14
b:was <person>	0 11 -3 -2 -7 0
b:was a	-14 -2 1 15 0 0
b:was agree	9 -6 4 -2 -1 0
b:was an	-5 10 0 0 0 0
b:was ask	0 8 -5 0 0 0
b:was conclude	2 -23 24 -2 0 0
b:was due	21 2 1 -2 -24 0
b:was found	0 -10 10 0 0 0
b:was given	0 -9 10 0 0 0
b:was in	-10 -11 19 -11 0 0
b:was make	0 3 -13 10 0 0
b:was no	-3 5 -13 0 10 0
b:was on	-1 -9 13 0 0 0
b:was plan	-3 -15 18 0 0 0
b:was put	0 -8 12 0 0 0
b:was reach	0 16 -13 0 0 0
b:was take	0 -15 16 0 0 0
b:was tell	9 -16 9 0 0 0
b:was the	0 3 -13 4 12 0
b:was their	0 -11 8 0 6 0
b:was to	7 15 -19 4 -6 0
b:water	0 2 -14 11 0 0
b:water on	0 0 -10 11 0 0
b:way	1 -4 12 -8 -6 0
b:way for	-5 16 -6 0 -3 0
b:we	0 -2 8 -10 -16 10
b:we are	0 15 -11 0 0 0
b:we had	-10 0 9 0 0 0
b:we have	-6 -3 9 0 0 0
b:we know	-3 5 0 0 0 0
b:we meet	0 -13 9 0 -1 7
b:we shall	5 14 -16 -2 0 0
b:we sit	0 -9 10 0 0 0
b:we'll	0 -12 18 0 -3 0
b:wednesday	-7 -6 11 0 0 0
b:week	-6 -5 11 0 1 0
b:week 's	0 0 -17 0 20 0
b:week ago	0 13 -11 0 0 0
b:week for	0 -30 35 -5 0 0
b:week in	14 -16 1 0 0 0
b:week of	-10 6 0 4 0 0
b:welcome	0 11 -7 0 0 0
b:well	0 17 -15 0 0 0
b:wentao	0 -10 10 0 0 0
b:were	-3 14 -5 -29 -6 6
b:were a	0 -9 10 0 0 0
b:were due	-2 9 -2 0 0 0
b:were hold	0 -18 16 0 0 0
b:were on	1 11 -16 0 0 0
b:were sign	0 15 -15 0 0 0
b:were still	0 14 -13 0 0 0
b:were the	0 -9 13 -5 0 0
b:were to	5 -25 16 -11 8 9
b:what	11 -26 22 -4 1 -3
b:what <name>	0 -14 7 0 9 0
b:what <person>	18 -6 -3 0 -2 0
b:what <quality>	0 3 -8 4 0 0
b:what both	-1 -17 19 0 0 0
b:what change	0 15 -13 0 0 0
b:what come	9 0 -5 0 0 0
b:what did	15 -20 10 0 -3 0
b:what end	0 10 -8 0 0 0
b:what happen	0 14 -9 0 0 0
b:what happened	0 -27 29 0 0 0
b:what has	0 -8 -2 0 12 0
b:what is	0 -6 -2 11 0 0
b:what the	-12 5 6 -2 -4 0
b:what they	5 20 -29 -4 0 0
b:what was	0 -14 15 -1 0 0
b:what will	0 -23 27 -3 0 0
b:what would	0 -10 10 0 0 0
b:when	-9 -18 3 7 18 -4
b:when <name>	0 -13 15 0 0 0
b:when <person>	4 -18 -10 -1 28 0
b:when do	0 12 -7 0 0 0
b:when he	0 -8 -1 2 6 0
b:when the	-9 2 1 6 -6 0
b:when they	-1 -2 -9 0 17 0
b:where	-13 -11 17 0 0 -1
b:where <name>	0 -7 12 -4 0 0
b:where <person>	0 7 -15 6 6 0
b:where the	0 -16 15 7 -9 0
b:where they	0 -13 19 -4 0 0
b:where we	0 11 -10 0 0 0
b:whether	-5 19 -4 -12 -3 0
b:whether he	0 17 -4 0 -11 0
b:whether the	0 0 -6 -3 12 0
b:which <name>	0 14 -10 0 0 0
b:which <quality>	0 18 -17 0 0 0
b:which begin	0 -8 -4 17 -1 0
b:which both	0 -8 10 0 0 0
b:which each	0 11 -11 0 0 0
b:which fall	0 -13 14 0 0 0
b:which go	0 -11 0 12 0 0
b:which meet	0 14 -12 0 0 0
b:which opened	0 -14 15 0 0 0
b:which pay	0 -7 9 0 0 0
b:which the	9 -17 6 -3 9 0
b:which they	-10 22 -13 0 0 0
b:which was	0 18 -16 0 0 0
b:which were	0 -20 21 0 0 0
b:who is	0 -8 14 1 -9 0
b:who led	0 -11 12 0 0 0
b:who meet	0 -10 1 0 10 0
b:who negotiate	0 -11 14 0 0 0
b:who see	0 -14 12 -7 8 0
b:who sign	0 9 -9 0 0 0
b:who take	5 5 -12 0 0 0
b:whom he	3 -11 1 0 7 0
b:whose	-3 -1 -4 -7 8 10
b:whose <person>	0 -13 3 0 9 0
b:will	0 -1 3 4 -18 0
b:will again	-1 -2 -7 11 0 0
b:will be	2 20 -17 -5 -5 0
b:will begin	0 12 -10 0 0 0
b:will charge	0 -12 13 0 0 0
b:will discuss	0 -18 11 0 7 0
b:will do	-5 -3 12 0 0 0
b:will face	-3 9 -2 0 0 0
b:will go	0 0 -7 -9 10 5
b:will have	-7 -7 11 0 0 0
b:will hold	5 -1 -12 10 -8 3
b:will leave	0 0 -9 0 8 0
b:will let	-2 8 -2 0 0 0
b:will meet	-10 6 7 0 -13 0
b:will not	0 11 -5 -4 -2 0
b:will now	0 -16 19 0 0 0
b:will pay	1 -10 0 -4 17 0
b:will resume	0 11 -14 4 0 0
b:will see	0 -13 11 2 0 0
b:will sign	0 -1 7 0 -7 0
b:will speak	10 -1 -8 0 0 0
b:will still	0 17 -2 0 -13 0
b:will talk	20 -26 11 0 -3 0
b:will telephone	18 -16 0 0 0 0
b:will the	0 -7 11 0 -1 0
b:will they	0 12 0 0 -9 0
b:will travel	3 -19 6 11 -1 0
b:will try	-8 -5 18 0 0 0
b:will you	0 -11 12 0 0 0
b:win	10 2 -11 -1 -3 0
b:window	0 18 -14 0 0 0
b:winner	0 13 -13 0 0 0
b:wish	0 20 -13 0 -4 0
b:wish to	0 18 -11 0 -4 0
b:with	10 -9 4 -14 8 -16
b:with <level>	0 -7 8 0 0 0
b:with <person>	3 -20 3 3 15 0
b:with <quality>	2 -9 12 0 -6 0
b:with <seat>	11 11 -20 -2 2 -1
b:with the	-8 7 0 0 0 -2
b:with their	0 10 -9 0 0 0
b:with what	1 -13 12 0 0 0
b:without	0 6 -12 4 0 0
b:without a	0 14 -11 0 0 0
b:won't	0 -12 12 0 0 0
b:wool	-1 13 -9 0 0 0
b:word	-12 16 -1 -2 0 0
b:work	-10 8 -6 0 0 8
b:worked	0 -11 13 0 0 0
b:worked out	0 -8 10 0 0 0
b:worker	0 9 -6 0 0 0
b:working	0 -31 15 10 -5 13
b:world	10 -11 4 0 0 0
b:would	11 -12 -10 9 11 -21
b:would be	-9 -12 4 4 11 -2
b:would bring	0 -10 11 0 0 0
b:would come	0 -9 9 -5 4 0
b:would continue	0 -12 4 5 0 0
b:would follow	0 12 -10 0 0 0
b:would go	6 -21 20 4 -5 0
b:would have	0 9 -8 -6 3 0
b:would last	0 10 -9 0 0 0
b:would love	0 12 -7 0 -5 0
b:would meet	1 11 -23 4 6 0
b:would probably	-5 -3 14 2 -9 0
b:would speak	20 -17 -2 0 0 0
b:would still	0 -13 0 -4 17 0
b:would take	-3 14 -8 0 0 0
b:would then	0 10 -9 0 0 0
b:would travel	0 -10 11 0 2 0
b:wrapped	10 -12 -7 5 0 0
b:wrapped up	10 -12 -7 5 0 0
b:write	12 15 -28 -6 0 0
b:write on	18 -4 -7 -1 -5 0
b:write that	0 7 -9 0 1 0
b:x	11 -8 -1 0 0 0
b:yard	0 8 -8 0 0 0
b:year	0 26 -25 -3 1 0
b:year 's	0 14 -13 0 0 0
b:year ago	0 16 -15 0 0 0
b:yet to	0 -8 9 0 0 0
b:yield	0 -18 20 0 0 0
b:york	0 2 13 -12 -18 0
b:york from	0 -9 17 -2 -2 0
b:you	3 -4 10 -11 -6 0
b:you come	0 -13 16 -1 0 0
b:you in	0 -18 18 0 0 0
b:your	-6 15 -7 0 -2 0
b:zanzibar	0 -9 10 0 0 0
b:zero	0 10 -7 0 -1 0
b:|	0 14 -12 0 0 0
b:—	15 -8 1 -7 3 -10
b:— <name>	6 0 2 -1 -11 0
b:— <number>	0 13 -11 0 0 0
b:— <office>	7 12 -18 -17 13 0
b:— <person>	2 -11 14 -4 -8 0
b:— <quality>	3 5 -24 16 0 0
b:— a	-12 19 -9 0 0 0
b:— for	0 12 -11 0 0 0
b:— it	0 -1 -9 0 11 0
b:— the	-15 0 7 0 1 0
b:— there	-2 12 -8 0 0 0
b:— three	1 -8 -7 0 11 0
b:— with	0 10 -8 0 0 0
b:•	0 14 -11 0 0 0
both-sides	-6 7 2 0 -8 -10
c0=agree	5 -6 6 2 -3 -14
c0=bear	2 -5 4 -3 5 -16
c0=begin	-10 -2 2 7 -2 5
c0=deny	-9 25 -11 0 -5 0
c0=end	-12 14 -2 -6 0 -2
c0=impose	13 -3 1 2 -14 -2
c0=lack	-21 3 5 0 4 0
c0=propose	-29 -1 11 6 3 -2
c0=renew	-12 10 -4 -6 3 0
c0=say	9 6 -4 -21 -7 2
c0=sell	2 9 -2 -12 -1 0
c0=sign	7 0 3 -8 -5 -15
c0=suspend	-3 5 -4 6 -9 0
c0=target	6 1 4 -16 -16 0
c1=agree	7 -6 7 -9 -2 -1
c1=begin	-13 -7 5 9 2 0
c1=buy	0 10 -5 -2 -1 0
c1=deny	-10 25 -15 0 0 0
c1=down	1 -5 1 9 -3 -9
c1=impose	14 2 -8 -16 3 7
c1=lack	-14 0 6 0 3 0
c1=propose	-22 5 3 -5 10 2
c1=renew	-15 8 -1 -7 2 0
c1=say	11 2 -2 -24 0 2
c1=sell	-3 12 -1 -1 -2 0
c1=sign	0 3 2 -22 1 -1
c1=stay	6 -1 0 -1 -21 11
c1=suspend	6 -9 2 2 -11 7
c1=target	3 9 0 -17 -18 0
c1=up	2 0 -2 -10 10 -13
c2=agree	12 4 -29 5 22 -1
c2=bear	-6 -6 3 0 9 -10
c2=begin	8 -1 -7 0 4 8
c2=end	0 16 -11 -9 -4 0
c2=impose	19 -6 -3 6 -9 -2
c2=propose	-25 8 15 8 -9 -11
c2=refuse	0 -3 -10 12 0 0
c2=renew	-17 7 -1 9 -1 0
c2=say	0 6 11 -27 -23 0
c2=sell	0 -8 13 0 -2 0
c2=sign	-2 6 -13 13 1 0
c2=suspend	-15 17 -11 -2 0 0
c2=up	0 12 -13 -3 -5 11
ct0=agree future	-1 14 -13 -6 4 0
ct0=agree modal	0 -6 1 0 8 0
ct0=agree past-passive	3 -1 4 -3 -11 0
ct0=agree perfect-passive	0 -11 1 8 0 0
ct0=agree pluperfect	14 3 -5 -3 -9 0
ct0=bear future	-20 5 4 0 0 -20
ct0=bear modal	-2 8 -13 -2 10 -8
ct0=bear past	2 -9 6 0 -3 -2
ct0=bear past-passive	1 -18 13 -10 9 0
ct0=bear perfect	0 3 -5 10 -11 0
ct0=bear pluperfect	13 -18 9 -2 3 -1
ct0=bear pluperfect-passive	5 -10 8 0 0 0
ct0=bear present	10 -3 1 -10 0 5
ct0=bear present-passive	0 24 -18 0 -5 0
ct0=begin future	1 -3 0 -12 11 1
ct0=begin modal	-1 -1 10 -10 0 -1
ct0=begin past	14 -4 -1 2 -6 -6
ct0=begin past-passive	0 -9 11 0 0 0
ct0=begin present	-31 10 -9 13 -2 6
ct0=buy present	0 11 -6 0 0 0
ct0=deny past	-9 20 -6 0 -5 0
ct0=down modal	-1 0 3 -11 2 0
ct0=down past	3 0 0 4 -12 0
ct0=down perfect	0 -20 17 4 0 0
ct0=down pluperfect	5 3 -18 11 0 0
ct0=down present	-7 10 -7 -1 4 0
ct0=end modal	9 0 -6 -1 0 0
ct0=end past	-11 12 -8 0 6 0
ct0=end perfect	0 -4 12 0 -9 0
ct0=end pluperfect	0 1 -3 -9 10 0
ct0=impose future	9 -18 -2 13 12 0
ct0=impose modal	-4 0 6 0 -19 6
ct0=impose past	9 -3 1 0 -3 -18
ct0=impose past-passive	1 -9 6 8 0 -2
ct0=impose perfect	2 6 2 -18 -12 -1
ct0=impose perfect-passive	0 -7 3 -2 9 0
ct0=impose pluperfect	0 -10 4 3 -6 7
ct0=impose pluperfect-passive	-11 20 -8 0 0 0
ct0=impose present-passive	6 -3 0 4 -9 0
ct0=lack past	0 -5 12 -1 -5 0
ct0=lack present	-13 3 -8 3 9 0
ct0=propose future	-2 -35 21 12 9 0
ct0=propose modal	-8 16 -15 -7 0 6
ct0=propose modal-passive	0 -11 16 -1 0 0
ct0=propose past	-12 19 4 -12 -9 -4
ct0=propose past-passive	-10 0 7 0 -7 0
ct0=propose perfect	-12 15 -6 1 -3 0
ct0=propose perfect-passive	-4 14 -22 0 10 0
ct0=propose pluperfect	-4 -11 0 5 8 3
ct0=propose pluperfect-passive	0 12 -9 0 0 0
ct0=propose present	7 -15 9 6 -1 -7
ct0=renew past	-4 -7 11 0 0 0
ct0=renew past-passive	0 10 -19 0 6 0
ct0=say future	5 -10 11 0 -4 0
ct0=say future-passive	-13 24 -12 0 0 0
ct0=say modal	10 0 -6 0 -5 0
ct0=say past	2 6 -2 -12 -4 6
ct0=say past-passive	19 -18 -4 4 3 0
ct0=say pluperfect-passive	-8 1 6 0 0 0
ct0=sell future	0 12 -10 0 0 0
ct0=sell modal	8 -13 8 0 0 0
ct0=sell past	0 13 0 -1 -2 0
ct0=sign future	5 15 -20 -4 4 0
ct0=sign future-passive	-12 11 0 0 0 0
ct0=sign modal	9 -1 0 0 -7 0
ct0=sign modal-passive	0 -7 9 0 0 0
ct0=sign past	-12 -7 9 5 5 -5
ct0=sign past-passive	7 8 -11 1 -6 0
ct0=sign perfect	11 -6 0 0 0 0
ct0=sign pluperfect	18 -12 8 -1 -9 0
ct0=stay future	0 1 0 0 -13 4
ct0=stay modal	0 -10 -2 15 0 -3
ct0=stay perfect	-2 -5 11 -26 7 -1
ct0=stay pluperfect	-4 10 -9 -11 -20 17
ct0=stay present	1 -2 2 0 4 -21
ct0=suspend future	2 2 -13 5 0 2
ct0=suspend modal	0 -19 16 6 0 0
ct0=suspend past	6 1 0 -1 -16 -2
ct0=suspend past-passive	0 -9 15 0 -2 0
ct0=suspend present	-6 8 -12 8 6 0
ct0=target future-passive	8 0 -14 0 0 0
ct0=target modal	0 -10 12 0 0 0
ct0=target perfect	0 21 -19 0 0 0
ct0=target present	-6 -6 12 0 -2 0
ct0=target present-passive	9 0 -15 0 0 0
ct0=threaten pluperfect	0 12 -9 0 0 0
ct0=up future	0 -6 0 -18 12 4
ct0=up perfect-passive	0 -20 21 0 0 0
ct0=up present	-11 3 0 6 -3 -1
ct1=agree future	-1 13 -13 -4 4 0
ct1=agree modal	0 -3 0 0 8 0
ct1=agree participle-passive	4 -9 10 -15 0 3
ct1=agree past-passive	4 -1 4 -3 -11 0
ct1=agree perfect	11 -2 0 -4 0 0
ct1=agree perfect-passive	0 -11 1 8 0 0
ct1=agree pluperfect	8 9 -9 -2 -6 0
ct1=agree present	0 -11 7 9 -3 0
ct1=bear future	-20 9 -1 0 0 -20
ct1=bear gerund	0 -4 11 8 -15 0
ct1=bear infinitive	-16 10 1 0 -10 9
ct1=bear modal	-2 3 -8 -1 10 -8
ct1=bear participle-passive	-5 9 -7 9 -6 -2
ct1=bear past	2 -12 7 1 0 -2
ct1=bear past-passive	2 -20 14 -10 9 0
ct1=bear perfect	0 3 -5 10 -11 0
ct1=bear pluperfect	13 -18 9 -2 3 -1
ct1=bear pluperfect-passive	5 -9 6 0 0 0
ct1=bear present	11 -3 -1 -8 2 5
ct1=bear present-passive	0 24 -18 0 -5 0
ct1=begin future	1 -2 1 -10 11 -7
ct1=begin infinitive	1 -2 -4 -6 9 0
ct1=begin modal	0 4 2 -9 0 0
ct1=begin past	12 -8 1 4 -4 -6
ct1=begin past-passive	0 -9 11 0 0 0
ct1=begin pluperfect	-8 -2 1 10 -2 0
ct1=begin present	-31 4 -4 16 -4 6
ct1=buy present	0 10 -6 0 0 0
ct1=deny past	-9 16 -6 0 0 0
ct1=down infinitive	-2 10 -5 0 0 0
ct1=down modal	-1 0 3 -11 2 0
ct1=down participle-passive	0 12 -13 0 0 0
ct1=down perfect	0 -20 17 4 0 0
ct1=down pluperfect	5 -2 -11 11 0 0
ct1=end infinitive	0 24 -17 0 -4 0
ct1=end modal	9 0 -6 -1 0 0
ct1=end participle-passive	6 -13 4 8 0 0
ct1=end perfect	0 -5 13 0 -9 0
ct1=end pluperfect	0 1 -3 -9 10 0
ct1=impose future	4 -12 -5 14 12 0
ct1=impose gerund	13 -7 3 -9 0 0
ct1=impose infinitive	9 12 -11 -22 6 -2
ct1=impose modal	-9 1 4 0 -16 7
ct1=impose participle-passive	-7 11 -5 -31 -1 6
ct1=impose past	11 0 -6 -3 5 -16
ct1=impose past-passive	2 -9 4 8 0 -2
ct1=impose perfect	3 -7 14 -14 -9 -1
ct1=impose perfect-passive	0 -6 2 -2 9 0
ct1=impose pluperfect-passive	-10 21 -10 0 0 0
ct1=impose present-passive	6 -3 1 4 -9 0
ct1=lack past	0 -6 12 0 -5 0
ct1=lack present	-13 2 -7 3 9 0
ct1=propose future	-1 -30 13 12 9 0
ct1=propose infinitive	-1 5 -3 -15 3 3
ct1=propose modal	-13 6 -4 -4 3 7
ct1=propose modal-passive	0 -12 16 -1 0 0
ct1=propose participle-passive	0 13 -5 -10 -7 0
ct1=propose past	-11 16 6 -18 -7 -1
ct1=propose past-passive	-10 0 7 0 -7 0
ct1=propose perfect	-7 -2 8 3 -1 0
ct1=propose perfect-passive	-3 15 -23 0 10 0
ct1=propose pluperfect	-2 -11 -1 6 8 3
ct1=propose pluperfect-passive	0 12 -9 0 0 0
ct1=propose present	13 2 -7 -8 1 -2
ct1=renew past	-4 -7 11 0 0 0
ct1=renew past-passive	0 10 -19 0 6 0
ct1=say future	5 -10 11 0 -4 0
ct1=say future-passive	-13 24 -12 0 0 0
ct1=say modal	10 0 -6 0 -5 0
ct1=say participle-passive	-2 6 -9 0 2 0
ct1=say past	4 4 -4 -14 2 7
ct1=say past-passive	19 -18 -4 4 3 0
ct1=say pluperfect-passive	-8 0 7 0 0 0
ct1=sell future	0 12 -10 0 0 0
ct1=sell modal	8 -13 8 0 0 0
ct1=sell participle-passive	0 13 -8 0 0 0
ct1=sell past	0 13 0 -1 -2 0
ct1=sign future	5 15 -21 -1 5 0
ct1=sign future-passive	-12 11 0 0 0 0
ct1=sign gerund	-6 13 -1 0 -6 0
ct1=sign infinitive	0 -13 16 0 0 0
ct1=sign modal	9 0 -4 0 -7 0
ct1=sign modal-passive	0 -7 9 0 0 0
ct1=sign participle-passive	-11 -3 7 -12 7 3
ct1=sign perfect	12 -6 -1 0 0 0
ct1=sign pluperfect	12 -6 4 0 -6 0
ct1=stay future	0 2 -4 0 -10 5
ct1=stay infinitive	14 -3 -10 -6 12 0
ct1=stay modal	0 -13 2 15 -5 -3
ct1=stay participle-passive	0 -17 18 -8 -3 3
ct1=stay past	0 1 2 0 -12 0
ct1=stay perfect	-2 -7 14 -26 8 -1
ct1=stay pluperfect	-3 15 -17 -8 -19 18
ct1=stay present	2 4 0 -3 -4 -20
ct1=suspend future	2 1 -13 5 0 2
ct1=suspend infinitive	16 -8 0 -2 0 0
ct1=suspend modal	0 -19 16 6 0 0
ct1=suspend participle-passive	0 -14 12 -6 0 3
ct1=suspend past	6 0 2 -1 -16 -2
ct1=suspend past-passive	0 -9 15 0 -2 0
ct1=suspend present	-6 8 -12 8 6 0
ct1=target future-passive	8 0 -14 0 0 0
ct1=target infinitive	-1 15 -11 0 0 0
ct1=target perfect	0 20 -18 0 0 0
ct1=target present	-6 -6 12 0 -2 0
ct1=target present-passive	9 0 -15 0 0 0
ct1=up future	0 -3 1 -16 12 -2
ct1=up gerund	0 -11 14 0 0 0
ct1=up past	6 2 -11 -2 9 0
ct1=up perfect-passive	0 -20 21 0 0 0
ct1=up present	-11 5 -3 6 -2 -1
ct2=agree future	0 9 -23 8 6 0
ct2=agree infinitive	11 -4 -11 5 2 0
ct2=agree participle-passive	19 2 -7 -10 0 0
ct2=agree past	-3 -10 -2 6 16 0
ct2=agree perfect	-3 12 -6 0 0 0
ct2=agree present	0 -6 0 0 8 0
ct2=agree present-passive	0 9 -8 0 0 0
ct2=bear gerund	13 -6 7 0 -12 0
ct2=bear infinitive	-3 12 -15 1 2 0
ct2=bear modal	0 12 -2 0 -9 0
ct2=bear participle-passive	-4 0 0 8 -3 -3
ct2=bear past	-2 -16 11 -1 9 -2
ct2=bear perfect	14 9 -22 -5 0 0
ct2=bear present	-25 3 -3 -5 12 0
ct2=begin modal	6 -4 -12 8 3 0
ct2=begin participle-passive	-2 -3 9 0 0 0
ct2=begin past	-2 0 5 2 -13 -2
ct2=begin perfect	7 -12 0 -6 15 0
ct2=begin present	-17 6 -9 4 4 5
ct2=down future	0 -12 5 13 -5 0
ct2=down gerund	0 -9 8 0 3 0
ct2=down infinitive	-8 14 -11 0 2 0
ct2=down perfect	0 10 -7 -3 0 0
ct2=down present	2 -10 3 6 0 0
ct2=end gerund	0 13 -12 0 0 0
ct2=end past	-14 16 -4 -17 0 0
ct2=end past-passive	0 19 -16 -1 0 0
ct2=end perfect	0 -17 19 0 0 0
ct2=end present	-1 1 0 6 -9 0
ct2=impose future	0 10 -6 0 -10 0
ct2=impose gerund	4 5 -9 1 -3 0
ct2=impose infinitive	8 -21 8 5 7 0
ct2=impose modal-passive	0 12 -1 -10 0 0
ct2=impose participle-passive	7 0 5 -28 4 0
ct2=impose past	17 -10 4 17 -24 -1
ct2=impose past-passive	0 -1 -9 7 8 0
ct2=impose perfect	-7 15 -4 -3 0 0
ct2=impose present	-7 18 -8 -21 0 2
ct2=propose infinitive	3 -9 13 0 -11 0
ct2=propose participle-passive	-12 5 -3 0 11 0
ct2=propose past	-15 11 7 2 -17 -2
ct2=propose perfect	0 11 -8 -1 0 0
ct2=propose perfect-passive	-3 13 -8 0 0 0
ct2=propose pluperfect	0 13 -9 0 0 0
ct2=propose present-passive	-1 -38 22 16 6 0
ct2=renew gerund	-2 1 -7 9 0 0
ct2=renew infinitive	-12 -9 17 3 0 0
ct2=renew past	0 13 -8 -1 0 0
ct2=return past	0 12 -6 -4 0 0
ct2=say past	-1 24 -10 -13 -12 0
ct2=say perfect	8 -15 7 0 0 0
ct2=sell present	0 -10 10 0 0 0
ct2=sign future	-4 9 0 0 -3 0
ct2=sign gerund	0 12 -7 0 0 0
ct2=sign infinitive	0 13 -13 5 -6 0
ct2=sign modal	0 -9 0 11 0 0
ct2=sign participle-passive	20 -13 0 -9 6 0
ct2=sign present	0 -6 -1 0 9 0
ct2=stay gerund	-4 -4 0 9 0 0
ct2=stay infinitive	-5 -4 0 0 8 0
ct2=stay modal	0 14 -10 0 -4 0
ct2=stay modal-passive	0 15 -6 -8 0 0
ct2=stay participle-passive	-2 -3 11 -1 0 0
ct2=stay past	9 0 -9 0 0 1
ct2=stay past-passive	0 -9 13 -3 0 0
ct2=stay perfect	-6 -5 -3 15 0 0
ct2=stay perfect-passive	0 -23 14 7 0 0
ct2=stay pluperfect	0 -7 10 0 -1 0
ct2=stay present	5 16 -2 -33 -6 -7
ct2=stay present-passive	0 7 -3 0 0 0
ct2=suspend infinitive	-2 -17 13 0 7 0
ct2=suspend modal-passive	0 12 -6 -7 0 0
ct2=suspend participle-passive	-1 -5 11 0 0 0
ct2=suspend past	0 11 -3 -1 -2 0
ct2=suspend perfect-passive	0 12 -17 6 0 0
ct2=suspend present	0 29 -27 0 0 0
ct2=suspend present-passive	0 13 -7 -1 0 0
ct2=target participle-passive	0 -9 9 0 0 0
ct2=target past	-4 17 -9 0 0 0
ct2=up future	0 0 -5 -1 0 10
ct2=up infinitive	-7 20 -10 -4 0 0
ct2=up modal	4 -1 -18 11 0 0
ct2=up past	0 -5 11 -9 -4 0
day-l	-11 9 1 -2 -3 -37
day-none	-10 19 0 -9 -8 -6
day-r	-1 7 1 -10 -6 -9
day=l0	6 0 -4 3 -10 0
day=l1	-9 -4 7 -7 10 -10
day=l2	-3 0 7 -6 -1 -16
day=l5	1 6 0 2 -20 0
day=r1	4 0 1 -12 0 1
day=r3	2 3 -2 1 -8 -4
day=r4	-11 11 0 -3 -3 -16
days=0	-40 48 -16 -11 -9 -11
days=2	-9 2 6 -3 7 -56
days=3	18 -8 -4 10 3 -13
days=4	5 13 -9 -5 -14 0
f:"	0 28 -18 -34 0 -10
f:\$	13 -11 -1 0 0 0
f:&	0 10 0 0 -5 0
f:'	-17 23 -3 -6 -7 0
f:'s	-4 0 6 -11 0 -15
f:(	-8 -9 19 -5 -2 0
f:)	-8 -7 17 -5 -2 0
f:,	-6 4 6 -6 -14 0
f:-	37 -9 -27 7 4 -1
f:.	3 -1 5 7 -7 -15
f::	19 -4 11 -1 -26 -6
f:;	22 -14 8 -1 -9 0
f:<agent>	-4 6 -1 -9 0 1
f:<day-ahead>	5 -2 -10 18 4 -16
f:<day-gone>	-15 29 -18 1 -20 9
f:<day-today>	40 -12 -7 0 -21 -4
f:<duty>	-24 12 12 -22 -2 -17
f:<gate>	6 -3 -1 -29 21 -6
f:<goods-amount>	-11 9 1 -8 0 0
f:<goods>	-1 -12 0 21 7 2
f:<level-noun>	4 3 0 2 -8 -8
f:<level>	-5 17 -24 23 -4 5
f:<money>	-13 7 -19 2 22 -1
f:<month-ahead>	4 5 -14 -1 10 0
f:<month-gone>	0 -4 8 2 -4 -7
f:<name>	-30 -9 14 23 3 -8
f:<not>	-8 0 -7 24 0 -5
f:<number>	-8 29 -26 1 -4 4
f:<office>	11 -3 11 -16 -11 -8
f:<organisation>	12 14 0 -12 -32 -3
f:<person>	13 -36 2 28 24 -2
f:<points>	-18 24 -4 -8 -13 0
f:<quality>	3 -24 22 -24 7 12
f:<seat>	5 -17 1 2 23 -1
f:<span>	-21 -11 33 -4 -21 -15
f:<taker>	-29 8 17 -3 -9 0
f:<v-agree>	12 -11 12 -18 0 -11
f:<v-bear>	7 -5 -6 15 1 -1
f:<v-begin>	-9 -1 2 9 -9 6
f:<v-buy>	-3 1 1 -12 12 -1
f:<v-deny>	-16 20 -11 -10 1 0
f:<v-down>	-10 -20 13 17 7 -14
f:<v-end>	10 -9 -18 13 21 -1
f:<v-impose>	-12 8 4 -15 -1 9
f:<v-lack>	-28 7 12 -19 3 2
f:<v-propose>	6 1 3 -7 -4 -33
f:<v-refuse>	6 16 -35 7 -3 0
f:<v-renew>	8 -7 -1 14 -5 0
f:<v-return>	-3 7 -22 -2 22 5
f:<v-say>	6 10 -23 5 9 -13
f:<v-sell>	-14 1 1 5 0 -3
f:<v-sign>	14 6 -10 -22 15 -19
f:<v-stay>	10 4 2 -20 -8 0
f:<v-suspend>	4 -2 -8 2 10 5
f:<v-target>	-16 7 -3 0 5 -5
f:<v-threaten>	3 6 -16 0 8 0
f:<v-up>	11 6 -4 -4 -10 -11
f:?	-9 32 -30 -4 7 0
f:a	5 -1 -1 0 1 -37
f:abolish	0 -18 21 0 -5 0
f:about	2 5 -19 -5 26 -2
f:above	-1 3 -12 -1 14 0
f:accept	13 -8 -10 -4 14 0
f:accord	0 -19 21 0 0 0
f:account	26 -3 -22 -4 2 0
f:accuse	0 -7 9 0 0 0
f:across	0 -30 31 0 0 0
f:act	0 9 -10 0 0 0
f:add	4 -7 -14 11 17 0
f:additional	-24 34 -14 -12 -5 3
f:advance	16 -19 5 0 0 0
f:after	15 -18 -5 9 16 0
f:afternoon	-3 -11 15 6 -4 0
f:afterward	10 -16 3 -11 8 0
f:again	-2 -6 9 -20 13 -1
f:against	-11 19 -11 0 -1 0
f:age	0 -7 10 0 -1 0
f:agenda	0 -4 11 4 -12 0
f:agent	0 11 -10 0 0 0
f:ago	-23 17 -10 2 5 0
f:agree	1 -8 20 -21 -12 0
f:agreement	4 4 -3 -13 0 -1
f:ahead	11 -1 -13 0 1 0
f:aim	-2 -13 22 0 -1 0
f:air	-2 -1 -4 10 0 0
f:aircraft	5 10 -6 -10 -1 0
f:airline	0 32 -31 0 0 0
f:airport	0 24 -20 -5 0 0
f:alexandria	0 19 -18 0 0 0
f:allow	0 -8 10 0 0 0
f:almond	0 -14 0 0 14 0
f:almost	-15 15 -10 12 -4 0
f:alone	-9 23 -13 0 0 0
f:along	0 -9 12 0 0 0
f:already	-9 5 6 -4 -7 0
f:also	3 6 -16 0 0 9
f:althing	0 -18 18 0 0 0
f:although	-2 -4 16 0 -9 0
f:aluminium	13 -7 -7 0 0 0
f:aluminum	0 0 -13 0 9 0
f:alway	-5 5 -9 0 0 11
f:am	-1 -13 19 -3 0 0
f:ambassador	-15 4 9 0 0 0
f:amend	0 -4 -3 9 0 0
f:among	-3 18 -12 0 -7 0
f:amount	-2 17 -10 -2 0 0
f:an	-18 3 3 20 -21 7
f:and	-22 5 1 15 -11 4
f:announce	18 1 -24 -4 1 3
f:another	15 1 1 -26 -3 0
f:answer	-2 27 -23 -8 0 0
f:antimony	0 15 -13 0 0 0
f:antwerp	0 -7 10 -2 0 0
f:any	-21 1 23 0 -7 0
f:anybody	0 13 -9 0 0 0
f:anything	11 -24 14 0 2 0
f:apart	0 21 -17 0 0 0
f:apec	0 -13 2 4 5 0
f:apple	0 -7 10 0 0 0
f:application	9 -8 -8 0 8 0
f:apply	-6 10 0 -3 -6 0
f:appropriate	0 12 0 0 -12 0
f:approval	5 -19 14 -10 10 0
f:approve	16 -5 -2 -14 2 0
f:apricot	0 10 -8 0 0 0
f:arbiter	0 13 -9 -2 0 0
f:are	-14 15 10 -37 -15 5
f:aren't	0 -20 27 0 -9 0
f:arequipa	0 17 -15 0 0 0
f:argument	0 10 -9 0 0 0
f:arranged	5 8 -15 0 -2 0
f:arrangement	0 -13 11 -6 9 0
f:arrival	0 -1 -11 -1 17 0
f:arrive	5 3 -11 10 -13 0
f:arrived	-2 -14 5 -1 16 0
f:article	0 -7 8 0 0 0
f:as	6 13 -14 0 -7 -3
f:asean	0 13 -7 0 -5 0
f:asia	0 13 -15 0 2 0
f:asian	0 -10 0 0 13 0
f:aside	3 -12 10 0 0 0
f:ask	-3 13 -4 -8 -10 0
f:assent	0 9 -7 0 0 0
f:assured	11 -13 0 0 0 0
f:auckland	0 -13 11 0 0 0
f:autumn	0 -18 16 -5 6 0
f:average	0 19 -18 0 0 0
f:await	0 -27 29 0 0 0
f:away	-1 -12 4 -7 17 0
f:back	25 -10 6 -29 -6 0
f:badly	11 -6 -4 0 0 0
f:bag	0 -21 2 17 0 0
f:ball	0 10 -9 0 0 0
f:banana	-4 -25 15 18 0 0
f:bandung	0 -15 16 0 0 0
f:bank	-1 22 -17 0 0 0
f:bargain	9 -5 -3 0 0 0
f:barge	0 15 -14 0 0 0
f:barrier	0 14 -10 -5 0 0
f:base	0 8 20 0 -31 0
f:batumi	0 -20 21 0 0 0
f:bay	10 -29 27 0 -5 0
f:be	-21 5 15 -20 -9 10
f:beach	0 -9 0 0 9 0
f:bean	0 -13 -11 0 25 0
f:bear	0 21 -13 -2 -2 0
f:bearing	0 11 -8 0 0 0
f:became	-5 11 -3 0 0 0
f:because	-7 11 0 0 -13 0
f:beef	-7 6 0 -13 6 0
f:been	-16 10 -7 10 9 -5
f:beer	0 12 -7 0 0 0
f:begin	-27 8 5 0 2 0
f:behind	0 -23 16 9 0 0
f:being	4 5 -23 8 5 0
f:believe	-2 30 -23 0 -3 0
f:belonged	0 -11 11 0 0 0
f:below	0 -19 6 16 0 0
f:bergen	0 17 -25 7 -1 0
f:beside	0 -10 6 -2 7 0
f:bessent	-2 14 -13 -1 1 0
f:best	-4 -3 9 0 -1 0
f:between	3 -9 9 4 -10 0
f:beyond	-12 -20 33 -3 0 0
f:bid	10 -8 0 0 0 0
f:big	3 -6 -4 10 0 0
f:bigger	0 15 -12 0 0 0
f:biggest	-2 -10 18 -2 -2 0
f:bill	-3 14 -7 0 0 0
f:billion	17 -15 0 0 0 0
f:binding	0 12 -11 0 0 0
f:bless	11 -18 9 0 0 0
f:bloc	0 9 -7 0 0 0
f:blueberry	-1 1 -10 0 0 7
f:board	0 12 -9 0 0 0
f:boat	0 -8 0 0 9 0
f:booked	0 -9 12 0 0 0
f:booking	-6 10 -2 0 0 0
f:border	12 -26 19 0 0 0
f:both	18 -2 -11 18 -7 -5
f:bound	0 0 9 0 -8 0
f:bourbon	0 15 -15 0 0 0
f:box	0 8 -7 0 0 0
f:break	0 -11 12 0 0 0
f:bridge	0 -18 21 0 0 0
f:briefed	0 -8 10 0 0 0
f:briefing	-9 0 9 0 0 0
f:bring	-19 -5 10 5 0 0
f:broadcaster	0 -11 4 0 9 0
f:broke	-4 -9 21 -6 -5 0
f:broken	0 12 -6 -1 0 0
f:build	11 -2 -6 0 -2 0
f:busan	-20 -18 31 0 -5 0
f:buse	1 9 -9 0 0 0
f:but	-8 -12 22 -7 0 0
f:butter	1 5 -9 0 0 0
f:buy	5 -11 13 -12 0 0
f:buyer	-20 5 14 0 -1 0
f:by	20 5 -4 2 -27 -10
f:bytedance	1 7 -10 0 0 0
f:c	13 -3 -11 0 0 0
f:cabinet	3 -18 10 -1 -3 9
f:cake	7 -13 7 0 0 0
f:calendar	-4 -4 11 0 0 0
f:call	19 -1 -28 5 13 -1
f:calm	9 -18 11 0 0 0
f:can	-2 21 -17 2 -6 0
f:can't	9 -1 -7 0 0 0
f:cancel	-9 4 0 -7 3 0
f:candid	1 -17 12 5 0 0
f:canned	0 -12 13 0 0 0
f:cannot	-1 22 -23 3 0 0
f:canola	5 -10 -1 -1 9 0
f:cap	0 -12 13 0 0 0
f:capital	-6 -18 13 8 0 0
f:car	-13 -10 -14 22 26 0
f:card	0 9 -17 0 9 0
f:cargo	0 9 -8 0 0 0
f:carry	0 3 -10 13 -7 0
f:casablanca	0 18 -17 0 0 0
f:case	-1 43 -2 -3 -36 0
f:cash	0 -32 29 0 6 0
f:cashew	-18 4 11 0 0 0
f:cathode	-3 15 -11 0 0 0
f:cattle	0 -23 27 0 0 0
f:cease	0 -9 9 0 0 0
f:ceasefire	0 12 -5 0 -5 0
f:cebu	0 -29 32 -1 -2 0
f:ceiling	-2 14 -8 0 0 0
f:cement	-9 -14 25 0 -3 0
f:centre	0 -4 11 0 -5 0
f:ceremony	0 -17 18 0 0 0
f:chain	0 17 -11 0 -5 0
f:chair	10 -14 -11 19 0 0
f:chamber	0 0 -7 0 9 0
f:chance	4 -9 7 0 -1 0
f:chancellor	0 -8 0 0 10 0
f:changed	0 0 -13 0 10 0
f:charge	-46 21 0 1 4 0
f:cheese	8 -10 7 -2 0 0
f:chemical	0 -10 12 0 0 0
f:chicago	-6 16 -9 0 0 0
f:chicken	1 -16 15 0 0 0
f:chief	0 -26 16 16 0 0
f:chip	7 14 -22 -4 7 0
f:choir	0 -9 10 0 0 0
f:christma	-7 12 -3 0 0 0
f:cigar	0 16 -15 0 0 0
f:city	-11 26 -16 0 0 0
f:claim	0 11 -9 0 0 0
f:clause	0 9 -9 0 0 0
f:clear	-10 0 7 0 0 0
f:clock	-5 -24 26 0 0 0
f:close	-13 2 0 14 -8 0
f:closed	6 18 -40 18 -1 0
f:closer	0 0 -12 14 0 0
f:cloth	0 -6 9 -1 0 0
f:club	0 42 -39 0 0 0
f:cobalt	0 0 11 0 -15 0
f:cocoa	0 -11 14 0 0 0
f:cod	0 -10 -2 0 0 13
f:coercion	4 18 -21 0 0 0
f:coffee	10 -9 10 -14 -9 0
f:cold	0 -15 17 0 0 0
f:colleague	19 -11 -7 7 0 0
f:collect	-14 -13 19 0 -2 7
f:come	-9 -3 -10 21 6 -4
f:comment	0 -1 13 -6 -2 0
f:commerce	-5 16 -14 -4 4 0
f:commercial	0 -15 15 0 0 0
f:commit	3 -9 0 0 5 0
f:complaint	11 -4 -5 0 0 0
f:complete	-9 -21 29 -2 -1 0
f:concern	0 -5 -7 0 17 0
f:concerned	7 -12 5 0 0 0
f:concession	12 -12 0 0 0 0
f:conclude	-6 -6 14 -6 -1 0
f:conclusion	-12 1 9 0 0 0
f:conference	7 -22 27 -12 -4 0
f:confirm	14 -17 8 -17 13 0
f:consensu	0 -7 13 -19 3 0
f:consent	0 9 -6 0 0 0
f:consider	-2 -11 18 0 -1 0
f:constructive	1 -12 12 1 -2 0
f:contact	6 -21 20 -2 0 0
f:container	0 10 -6 0 0 0
f:content	0 -13 14 0 0 0
f:continue	-2 5 4 -7 -9 0
f:contract	0 10 -8 0 0 0
f:control	0 2 -13 -10 23 0
f:conversation	-8 -17 22 4 0 0
f:coordinating	0 17 -15 0 0 0
f:copper	0 23 -20 0 0 0
f:cork	0 19 -18 0 0 0
f:correct	-3 -6 -1 14 0 0
f:cost	-2 61 -54 -6 -3 0
f:cotton	0 20 -14 -3 0 0
f:could	-6 24 -8 4 -30 0
f:council	12 0 -9 0 0 0
f:count	-4 -6 0 14 0 0
f:counted	0 -19 21 0 0 0
f:countermeasure	-1 25 -20 -1 0 0
f:counterpart	9 -13 -1 14 -1 0
f:counting	0 -16 17 0 0 0
f:country	1 17 -8 -8 -13 0
f:court	0 21 -14 0 -7 0
f:cover	0 -2 -17 21 5 0
f:covered	0 -10 13 0 0 0
f:crab	0 -13 13 0 0 0
f:critical	0 -12 15 0 0 0
f:crop	0 17 -15 0 0 0
f:cruz	0 -25 26 0 0 0
f:curb	0 -14 14 0 0 0
f:currency	0 19 -14 -6 0 0
f:current	-2 -7 0 12 0 0
f:custom	-4 32 -20 -2 -5 0
f:cut	9 -27 13 0 11 0
f:date	1 7 -9 3 0 0
f:daughter	0 11 -10 0 0 0
f:davo	0 -7 10 0 -1 0
f:day	25 12 -37 -25 19 0
f:de	6 -4 4 0 -8 0
f:deadline	0 34 -29 -7 -4 0
f:deal	21 -33 22 -36 20 0
f:dealt	-14 17 -7 3 0 0
f:dearer	-1 14 -10 0 0 0
f:decide	7 43 -39 -3 -5 0
f:decision	0 9 -6 0 0 0
f:decisively	16 -16 0 0 0 0
f:declaration	-1 8 -12 7 -2 0
f:declare	-5 32 -25 -2 0 0
f:decree	0 7 -1 -1 -1 0
f:deficit	13 -22 6 -1 11 0
f:delegate	0 11 -11 0 0 0
f:delegation	7 14 -8 -19 -2 0
f:deliver	7 -3 -14 0 11 0
f:delivery	-2 22 -20 0 0 0
f:demand	0 9 -4 -1 0 0
f:deny	0 13 -10 0 0 0
f:department	0 12 -8 0 0 0
f:depend	0 -17 24 -2 -4 0
f:deposit	0 -2 12 0 -9 0
f:depth	8 -18 7 4 0 0
f:deputy	0 -24 28 -3 0 0
f:describe	0 -9 11 0 0 0
f:described	14 18 -19 -8 -7 0
f:detail	0 -16 21 0 -3 0
f:detailed	-11 18 -11 0 0 0
f:development	0 13 -12 0 0 0
f:dialogue	0 15 -13 -9 -6 11
f:did	0 13 -9 -15 6 0
f:didn't	8 -11 2 0 1 0
f:die	-1 5 -17 10 0 0
f:diet	0 -8 10 0 0 0
f:difference	0 6 -9 -6 0 10
f:digital	0 6 -11 5 0 0
f:dinner	0 1 -6 9 -7 0
f:discuss	-11 -2 11 -4 0 0
f:discussion	9 2 -9 -3 0 0
f:dispute	-1 9 -10 5 0 0
f:do	12 -22 14 -13 3 3
f:document	0 -16 18 0 0 0
f:doe	4 -14 -3 7 12 0
f:doesn't	0 12 -9 0 0 0
f:donald	0 9 -20 -2 13 0
f:done	-24 46 -24 0 -3 0
f:door	0 2 -5 9 -6 0
f:double	-8 23 -13 -2 0 0
f:doug	-1 12 -8 0 0 0
f:down	-11 -11 12 17 0 0
f:draw	7 7 -11 0 -2 0
f:drop	-1 -17 8 -6 17 0
f:due	-18 18 0 2 -16 0
f:dump	0 -20 21 0 0 0
f:during	-6 21 -11 -1 0 0
f:duty	7 -4 2 -16 12 -9
f:each	12 -15 1 17 -16 12
f:earlier	-8 30 -18 -14 -4 0
f:early	-22 -1 10 0 14 0
f:earth	0 -11 6 -25 19 9
f:east	0 12 -11 0 0 0
f:easter	0 22 -19 0 0 0
f:easy	14 -8 2 -9 0 0
f:effect	-6 -2 11 -5 -5 0
f:effectively	0 -4 -7 0 13 0
f:eighth	-2 -19 27 -13 0 0
f:either	-19 20 -7 -1 -4 0
f:election	-8 -23 -8 14 28 0
f:electric	0 -15 5 -1 8 0
f:eleven	0 -11 14 0 0 0
f:embargo	0 25 -24 0 0 0
f:embassy	0 16 -9 0 -3 0
f:emergency	-1 13 -15 7 -7 0
f:employer	0 11 -8 0 0 0
f:encounter	0 17 -15 0 0 0
f:end	11 -22 4 10 5 0
f:energy	-3 -7 1 -6 14 0
f:enforcement	0 14 -14 0 0 0
f:english	0 15 -14 0 0 0
f:enter	-4 -5 7 3 -2 0
f:enterprise	0 -10 12 0 0 0
f:entity	0 -14 27 0 -15 0
f:entry	-1 36 -33 0 0 0
f:envoy	-2 0 -7 0 13 0
f:equal	0 0 -9 0 0 11
f:escalation	0 -15 -14 24 0 0
f:ethanol	-3 -19 12 -3 11 0
f:even	0 15 -12 0 0 0
f:evening	-11 0 -8 6 8 0
f:event	-13 16 -1 0 0 0
f:ever	-10 3 10 -4 -3 0
f:every	-2 6 -1 0 0 0
f:everything	-9 19 -5 -4 -3 0
f:except	1 14 -15 0 0 0
f:exception	0 -11 12 0 0 0
f:excess	0 -7 9 0 0 0
f:exchanged	2 10 -9 -4 0 0
f:expect	11 15 -28 9 -12 0
f:expectation	11 -7 -2 0 0 0
f:expert	5 -23 17 0 0 0
f:expire	-14 3 -18 15 14 0
f:explain	-11 21 -7 0 -2 0
f:export	-6 -20 23 2 0 0
f:exporter	0 -8 13 -1 0 0
f:expressed	10 -9 1 0 0 0
f:extend	3 -4 -6 4 9 0
f:extension	8 -8 15 -13 -18 0
f:extra	8 -7 0 -9 7 0
f:fact	-3 -4 10 0 -1 0
f:fail	-2 18 -7 -14 -3 0
f:failed	2 17 -21 0 0 0
f:fall	5 9 -17 -14 10 0
f:family	0 11 -10 0 0 0
f:far	5 4 -15 11 -3 0
f:fare	0 10 -8 0 0 0
f:farm	-16 -14 25 -7 3 0
f:farmer	-4 -5 4 -7 11 0
f:fast	0 -8 0 0 9 0
f:fear	0 14 -11 0 0 0
f:federal	0 -14 15 0 0 0
f:federation	0 12 -10 0 0 0
f:fee	-10 17 -7 -1 -4 0
f:felt	0 10 -9 0 0 0
f:fentanyl	5 16 -28 0 8 0
f:ferry	0 15 -12 0 0 0
f:fertilizer	0 -9 10 0 0 0
f:fifth	-4 -42 52 -11 -7 0
f:figure	0 -16 23 -3 -3 0
f:filed	-2 13 -10 0 0 0
f:final	-6 -1 15 -9 -2 0
f:find	-3 5 -13 -10 8 9
f:fine	0 10 -7 0 0 0
f:finish	9 -14 -3 8 0 0
f:firm	0 22 -19 1 -15 0
f:first	-9 -11 21 -1 -11 -2
f:fish	-8 0 8 -14 4 0
f:fishing	0 -13 14 0 0 0
f:five	-13 14 0 -3 0 0
f:fix	0 -11 16 -1 0 0
f:flew	-8 14 -32 17 14 0
f:floor	0 9 -7 0 0 0
f:florida	0 -11 18 0 -6 0
f:flour	0 12 -10 0 0 0
f:flower	0 16 -13 -1 0 0
f:fly	13 -16 -6 19 -6 0
f:folder	0 12 -6 -1 0 0
f:follow	-4 30 -25 -3 0 0
f:followed	-5 27 -17 -4 -8 0
f:food	0 -13 18 0 0 0
f:football	11 -10 0 0 0 0
f:footing	0 0 -9 0 0 11
f:for	-14 -6 2 2 20 5
f:force	-9 1 2 -11 6 0
f:forced	-8 22 -11 0 0 0
f:ford	-1 15 -11 0 0 0
f:forecast	-1 -13 16 0 0 0
f:foreign	-2 0 -2 -7 10 0
f:forest	0 12 -12 0 0 0
f:forty	13 0 -3 -1 -7 0
f:forward	10 0 -5 0 0 0
f:found	-4 4 0 -9 5 0
f:four	1 -4 9 -10 -5 0
f:fourth	1 -31 42 -14 -4 0
f:framework	-3 -51 15 32 17 0
f:frank	-21 27 -11 0 0 0
f:free	-23 37 -42 14 0 0
f:freight	-6 9 -1 0 0 0
f:fresh	0 -13 14 0 0 0
f:friedrich	0 -8 0 0 10 0
f:friend	11 -5 0 -7 0 0
f:from	-23 1 11 -5 5 -8
f:front	-1 16 -11 0 0 0
f:frozen	0 -20 21 0 0 0
f:fuel	0 8 -7 0 0 0
f:full	-9 17 -2 -5 -4 0
f:further	0 -20 33 -14 -6 0
f:future	-1 0 -18 13 0 0
f:g	0 -12 19 0 -7 0
f:game	-1 10 -4 0 0 0
f:gap	0 30 -27 0 0 0
f:gas	17 -25 -4 12 9 0
f:gave	-22 21 -13 14 -11 0
f:gazette	-1 20 -17 0 0 0
f:geneva	-6 -5 0 18 -11 0
f:germanium	0 12 -11 0 0 0
f:get	-4 -27 19 -4 20 0
f:gin	0 10 -7 0 0 0
f:give	20 -5 -8 -3 0 0
f:given	13 -18 15 -18 1 0
f:glad	4 -15 0 13 0 0
f:glass	0 15 -13 0 0 0
f:go	26 -18 6 -6 1 -5
f:goal	0 12 -1 0 -10 0
f:gold	0 -10 -1 11 0 0
f:golden	0 -6 9 0 -1 0
f:golf	0 -14 4 0 10 0
f:good	18 -3 2 -6 -12 0
f:government	3 -1 0 3 -13 0
f:grant	2 8 -11 0 0 0
f:grape	-3 -28 31 0 0 0
f:great	12 0 -10 4 -6 0
f:greer	-3 0 13 1 -13 0
f:ground	-4 11 -5 -1 0 0
f:grow	-2 14 -7 -2 -2 0
f:grower	-6 25 -18 0 0 0
f:guayaquil	13 -4 -4 0 0 0
f:guest	0 10 -9 0 0 0
f:gyeongju	-3 10 8 -1 -23 0
f:had	23 -7 -7 -3 9 -13
f:half	-4 12 -18 -6 14 0
f:halve	-1 -5 12 0 -7 0
f:hand	4 17 -27 0 8 0
f:handshake	0 15 -11 0 0 0
f:hang	3 0 -14 7 0 0
f:happen	0 9 -3 -11 0 4
f:happy	8 -12 -12 9 7 0
f:hard	0 14 -14 0 0 0
f:harder	-4 9 -2 0 0 0
f:has	2 4 1 -17 0 -14
f:have	-1 7 -1 -1 -10 3
f:he	16 -6 -13 0 15 -21
f:he'd	11 -1 -7 0 0 0
f:he'll	22 -18 -16 0 13 0
f:head	-1 -4 -1 14 -9 0
f:hear	7 -2 -15 16 -7 0
f:heard	-2 10 -1 -1 -1 0
f:hearing	0 14 -9 -3 0 0
f:height	0 11 -9 0 0 0
f:help	9 -7 -11 -3 16 0
f:her	26 -4 -4 -10 -12 0
f:here	-9 -13 24 -5 -3 0
f:herring	0 -7 -9 16 0 0
f:hide	0 -16 17 0 0 0
f:high	8 -7 3 -1 -2 0
f:higher	8 -4 0 -3 -1 0
f:him	17 -9 8 -14 -5 0
f:himself	2 -4 -3 -6 10 0
f:his	6 4 -6 7 -14 -3
f:history	0 -10 11 0 0 0
f:hit	-3 -7 11 0 0 0
f:hold	11 14 -25 -10 2 9
f:home	-16 5 11 -15 -12 0
f:honey	0 12 -10 0 0 0
f:hope	-15 14 -3 0 -2 0
f:hospital	0 12 -12 0 0 0
f:host	0 -20 15 0 8 0
f:hotel	-2 -17 16 8 -4 0
f:hour	-26 -8 11 15 4 0
f:how	2 -16 16 -9 4 0
f:hurry	-21 30 -9 0 0 0
f:huế	0 -8 9 0 0 0
f:i	-4 -24 25 10 -8 -1
f:i'd	-1 -6 10 0 0 0
f:i'll	11 -20 9 0 1 0
f:i'm	0 -16 20 0 0 0
f:i've	0 12 -10 0 0 0
f:ice	11 -30 24 0 0 0
f:if	17 -10 -3 0 2 1
f:import	-8 19 -9 0 -2 0
f:importer	-5 -5 11 0 0 0
f:impose	-5 14 -2 0 -7 0
f:in	-18 -1 22 -20 -6 -2
f:include	-10 6 1 0 0 0
f:industrial	9 5 -28 -2 11 0
f:industry	-1 17 -8 0 -3 0
f:inflation	12 0 -14 0 0 0
f:information	11 -8 0 0 0 0
f:initial	11 -26 20 0 0 0
f:ink	7 -12 -3 12 -2 0
f:inside	0 5 -16 8 0 0
f:instead	1 0 -10 -9 3 13
f:instruction	0 -16 7 0 10 0
f:instrument	3 30 -32 0 0 0
f:intellectual	0 14 -10 -5 0 0
f:intend	-2 11 -5 0 0 0
f:intention	0 19 -20 0 0 0
f:interpreter	0 10 -9 0 0 0
f:interviewer	0 9 -14 0 4 0
f:into	-7 0 6 0 -11 0
f:investment	-14 5 -5 -8 16 0
f:invitation	3 2 -22 0 13 0
f:invited	0 0 10 -5 -4 0
f:is	-11 -6 7 19 -13 0
f:isn't	0 -5 -2 0 12 0
f:istanbul	0 -5 0 9 -2 0
f:it	1 -4 1 13 -16 4
f:it'll	8 5 -11 -1 0 0
f:item	-10 27 -9 -1 -12 0
f:its	1 -4 15 -25 -6 -8
f:itself	-3 13 -12 0 2 0
f:jamieson	-3 0 13 1 -13 0
f:jet	0 0 -10 12 0 0
f:jinping	0 -11 13 0 0 0
f:job	0 10 -9 0 0 0
f:join	0 -4 9 -5 0 0
f:joined	0 -10 13 -2 0 0
f:joke	0 -17 18 0 0 0
f:judge	0 12 -8 0 0 0
f:jump	0 13 -11 0 0 0
f:kava	0 -18 -4 21 0 0
f:keep	12 -12 5 9 -11 0
f:kind	-1 27 -19 0 -3 0
f:know	-10 -4 3 15 -10 0
f:kuala	1 7 0 -11 -2 0
f:labor	0 9 -5 0 0 0
f:lamb	0 11 -10 0 0 0
f:land	8 21 -24 -1 -2 0
f:lapse	-1 11 -5 0 0 0
f:larger	0 4 -14 0 10 0
f:largest	-10 13 -2 0 -3 0
f:last	-3 -9 15 -36 10 -5
f:lasted	-10 8 11 -19 -4 0
f:late	0 -2 11 -1 -7 0
f:later	-11 32 -23 -16 -1 0
f:latest	-1 -18 21 0 0 0
f:laughed	5 -16 13 0 0 0
f:law	-9 13 0 -2 -10 0
f:lawyer	0 13 -10 0 0 0
f:lead	9 -9 2 0 0 0
f:leader	0 -20 0 12 16 0
f:learned	0 -10 11 0 0 0
f:least	-5 -13 6 10 4 0
f:leather	0 9 -5 0 0 0
f:leave	-9 -32 26 13 11 0
f:led	0 -1 12 -25 -2 0
f:length	12 -5 -4 0 0 0
f:lent	0 -13 14 0 0 0
f:lentil	0 -14 16 0 0 0
f:let	-6 21 -20 -9 13 0
f:letter	-16 19 -9 0 0 0
f:level	-3 9 -7 0 0 0
f:levy	-3 -12 17 -4 0 0
f:license	-1 14 -9 0 0 0
f:lie	-1 9 -3 0 0 0
f:lift	16 -2 -21 -3 7 0
f:light	0 24 -23 0 0 0
f:like	25 9 -21 -7 -16 0
f:likely	0 -1 9 -9 0 0
f:likewise	0 17 -16 0 0 0
f:limit	0 10 -6 0 0 0
f:line	17 -17 6 2 -4 0
f:link	-3 33 -26 -5 0 0
f:list	0 -11 4 5 0 9
f:listed	0 3 -18 0 14 0
f:little	0 -1 -4 0 9 0
f:live	-1 -15 10 0 9 0
f:loan	0 -8 9 0 0 0
f:local	-1 9 -7 0 0 0
f:london	8 -23 16 4 -1 0
f:long	9 -10 4 0 -2 0
f:longer	-5 2 -1 4 -11 6
f:look	8 9 -12 -5 0 0
f:lose	2 0 -10 -3 9 0
f:lot	3 -15 7 0 7 0
f:love	0 -10 11 0 0 0
f:lower	0 -6 10 13 -24 0
f:lumber	0 0 -17 0 17 0
f:lumpur	1 7 0 -11 -2 0
f:lunch	-7 -11 11 0 9 0
f:machinery	-3 -6 12 0 -1 0
f:mackerel	0 -13 13 0 0 0
f:madrid	0 -7 10 0 0 0
f:magnet	-6 -15 14 -2 12 0
f:main	-10 35 -14 -3 -19 0
f:maize	0 21 -31 12 0 0
f:make	8 -14 5 3 0 0
f:maker	0 17 -22 0 3 0
f:man	-1 11 -5 0 0 0
f:management	0 22 -21 0 0 0
f:mandate	0 -6 13 0 -3 0
f:mangoe	12 -1 -12 0 0 0
f:manufacturer	-9 14 -4 0 0 0
f:many	1 10 -6 -2 -8 0
f:map	0 14 -2 0 -10 0
f:market	16 -2 -14 -9 6 0
f:maroš	0 9 -9 0 0 0
f:massive	0 16 -15 0 0 0
f:match	0 30 -28 0 0 0
f:matter	-3 -14 23 -13 0 0
f:may	-20 -9 10 15 1 0
f:me	-5 9 -1 -4 -2 0
f:meal	-4 0 -17 12 4 0
f:mean	6 5 -5 0 -9 0
f:meant	-5 0 -5 12 -2 0
f:meanwhile	0 -7 -3 0 10 0
f:measure	-9 5 5 -2 0 0
f:media	0 -2 -3 0 10 0
f:mediator	0 51 -49 -1 0 0
f:medicine	21 -23 0 12 -3 0
f:meet	3 0 0 -12 1 0
f:member	-20 16 -10 5 5 0
f:men	-2 10 -6 0 0 0
f:mention	0 6 -10 -4 -5 10
f:mentioned	11 0 -4 0 0 0
f:menu	0 -28 22 0 10 0
f:merz	0 -8 0 0 10 0
f:message	0 -10 11 0 0 0
f:metal	0 -19 22 0 0 0
f:middle	0 -16 10 0 9 0
f:midnight	-5 33 -28 0 0 0
f:might	-4 -14 16 15 -16 0
f:million	0 12 -11 0 0 0
f:mine	0 24 -22 0 0 0
f:mineral	0 -15 16 0 0 0
f:minister	-4 -5 22 -33 -7 0
f:ministry	-2 4 -3 -12 9 0
f:minute	0 11 -17 -14 13 0
f:money	0 8 -3 0 0 0
f:montego	12 -14 6 0 0 0
f:month	10 -8 -20 20 5 0
f:more	-1 19 -20 -7 0 0
f:morning	12 0 -5 -7 -1 0
f:most	0 11 -4 -15 2 0
f:mother	-12 15 -4 0 -3 0
f:motorcycle	2 10 -14 0 0 0
f:move	-5 40 -26 -6 -11 0
f:mr	10 -12 -6 0 17 0
f:mrs	4 9 -16 0 0 0
f:much	4 1 5 -10 -15 0
f:must	9 -14 10 -11 -14 8
f:my	-3 1 -4 9 -2 0
f:name	10 3 -8 -6 -1 0
f:named	-11 -7 -6 17 10 0
f:narrow	0 12 -12 0 0 0
f:nation	0 -8 -1 0 12 0
f:national	0 -2 -13 4 12 0
f:near	0 14 -12 0 0 0
f:nearly	0 20 -12 0 -5 0
f:necessary	0 17 -14 0 0 0
f:need	-21 24 -11 -10 2 3
f:negotiate	-14 32 -22 3 -15 0
f:negotiation	30 -5 -12 -10 3 0
f:negotiator	0 -8 13 4 -12 0
f:neither	13 -8 4 -18 6 0
f:new	5 -6 3 12 -7 -1
f:newest	0 -20 21 0 0 0
f:newspaper	0 18 -23 -5 7 0
f:nexperia	0 8 -14 0 8 0
f:next	22 -20 -11 12 10 0
f:night	-9 28 -27 3 0 0
f:no	-17 14 -8 -4 0 1
f:nobody	-30 16 -27 23 3 0
f:nod	-12 15 0 0 0 0
f:none	-12 11 -23 5 15 0
f:noon	-6 22 -10 -8 0 0
f:nor	0 -6 0 0 9 0
f:north	0 3 -19 0 8 0
f:note	-11 12 -1 -4 0 0
f:nothing	1 -6 12 3 -25 0
f:notice	-14 16 -4 -2 -1 0
f:notification	0 -20 20 0 0 0
f:now	-2 1 9 -38 3 0
f:nowhere	0 10 -10 0 0 0
f:number	12 -10 14 -5 -18 0
f:nut	-18 23 -4 0 0 0
f:o'clock	-13 20 -8 0 0 0
f:observer	0 10 -9 0 0 0
f:obtain	0 -14 18 -4 0 0
f:occasion	-4 -12 6 0 11 0
f:ocean	0 -8 10 0 0 0
f:of	-6 7 3 -24 5 -3
f:off	-14 9 1 -29 5 0
f:offer	-12 -8 16 0 0 0
f:office	0 21 -15 0 -2 0
f:oil	1 37 -22 -17 -26 0
f:old	-12 14 -34 5 20 0
f:older	0 10 -18 0 10 0
f:on	-26 8 2 5 -4 3
f:one	-9 10 -2 1 -6 -4
f:only	-11 19 -21 2 6 0
f:open	0 -3 15 -16 -8 0
f:opening	9 -4 -3 0 0 0
f:option	0 16 -10 0 -1 0
f:or	-12 17 -39 28 0 0
f:orange	-2 18 -13 0 0 0
f:order	-4 5 -8 4 7 0
f:ordinary	-2 -6 0 12 0 0
f:origin	0 -16 18 0 0 0
f:osaka	0 -25 27 0 0 0
f:our	12 -9 4 19 -24 0
f:out	-8 1 1 17 -31 0
f:outcome	0 -11 13 3 -3 0
f:outline	-1 10 -6 0 0 0
f:output	0 -18 -12 24 0 0
f:over	-14 -5 -7 14 15 11
f:owe	-2 11 -6 0 0 0
f:own	-7 3 9 -13 -6 0
f:owned	0 -10 13 -2 0 0
f:ownership	0 11 -10 0 0 0
f:package	0 -6 0 10 0 0
f:pact	0 -12 2 -2 15 0
f:page	-2 -4 8 6 -12 0
f:palace	4 -9 -2 0 9 0
f:palm	0 -10 4 0 9 0
f:paper	12 -9 12 -2 -21 0
f:parent	0 19 -17 0 0 0
f:parliament	-4 20 -14 0 -2 0
f:part	-19 -7 20 -1 7 0
f:parted	16 -18 0 2 -2 0
f:partner	-25 15 12 -7 -1 0
f:partnership	0 -17 25 0 -14 0
f:party	0 11 -6 -2 -2 0
f:past	-8 19 -9 0 0 0
f:patience	0 -4 10 -1 0 0
f:pause	-1 -19 17 11 -12 0
f:pay	16 -3 -16 4 16 -5
f:payment	0 9 -8 0 0 0
f:peace	-22 34 -10 0 -3 0
f:peak	0 -9 9 0 0 0
f:penalty	0 17 -15 0 0 0
f:people	16 2 -11 0 -9 0
f:per	0 12 -7 -2 0 0
f:perhap	0 12 -8 0 0 0
f:period	2 -9 8 0 0 0
f:permanent	-5 -20 29 -4 0 0
f:permit	1 -12 11 0 0 0
f:person	10 -15 7 0 0 0
f:phase	0 0 -11 6 0 0
f:phone	29 -35 13 -3 -1 0
f:pick	2 -15 12 0 0 0
f:piece	0 10 -9 0 0 0
f:pipe	0 -11 15 -4 0 0
f:place	9 4 -1 2 -21 4
f:plan	24 4 -6 -10 -9 0
f:plane	0 -18 10 -10 21 0
f:plant	-1 18 -11 0 0 0
f:plastic	0 -9 12 0 0 0
f:play	0 14 -14 -2 1 0
f:player	0 13 -12 0 0 0
f:plead	-1 -9 12 0 0 0
f:please	0 11 -7 0 0 0
f:plu	0 10 -8 0 0 0
f:point	10 -15 8 -10 3 0
f:pointed	0 13 -10 0 0 0
f:police	0 10 -9 0 0 0
f:policy	-12 -8 19 0 -3 0
f:pool	0 -17 18 0 0 0
f:poor	-1 11 -8 0 0 0
f:pork	0 -19 19 0 0 0
f:port	-12 23 -10 -1 -8 0
f:porto	0 -12 12 0 0 0
f:positive	-18 1 6 11 0 0
f:postpone	0 -8 0 0 9 0
f:potatoe	-1 -7 9 0 0 0
f:powder	0 -9 14 0 0 0
f:practice	-5 -6 2 9 0 0
f:preferred	-3 10 -6 0 0 0
f:preliminary	0 0 4 -14 5 0
f:premier	-1 -9 14 0 0 0
f:premium	0 11 -10 0 0 0
f:preparation	0 16 -6 -2 -6 0
f:prepare	10 0 2 -14 -7 0
f:present	-6 13 -21 11 0 0
f:president	-12 -20 15 -1 20 0
f:presidential	0 -12 13 0 0 0
f:press	5 -18 28 -15 -11 0
f:previou	0 -10 5 0 0 6
f:price	-9 24 -24 5 -3 0
f:prime	-9 14 -4 -5 0 0
f:principal	0 -11 -4 0 0 13
f:principle	-8 25 -20 0 0 0
f:print	13 -11 0 0 0 0
f:prisoner	0 50 -48 0 0 0
f:private	0 -18 18 0 0 0
f:problem	-3 3 -9 0 6 0
f:procedure	0 18 -19 0 4 0
f:proclamation	-6 21 -11 0 0 0
f:product	-9 0 14 -3 -2 0
f:progress	20 -29 7 3 1 0
f:project	0 -13 18 0 -5 0
f:prolong	-1 5 6 -13 -8 0
f:property	0 14 -10 -5 0 0
f:proposal	0 12 -6 -5 0 0
f:propose	-4 -2 3 -10 11 0
f:protect	11 -10 0 0 0 0
f:provide	0 14 -8 -2 -1 0
f:province	0 14 -13 0 0 0
f:public	0 14 -13 4 -4 0
f:pulp	-2 12 -22 12 0 0
f:purchase	0 0 0 -9 9 0
f:put	-12 24 -9 -19 -13 7
f:qingdao	-12 14 0 0 0 0
f:question	0 -7 0 16 -12 0
f:quiet	0 15 -15 0 0 0
f:quota	0 -15 22 -5 -1 0
f:radio	10 -15 11 0 -2 0
f:rain	0 8 -7 0 0 0
f:raise	-7 -5 19 -5 -10 0
f:rang	14 -10 -8 0 0 0
f:rare	0 -12 7 -26 19 9
f:rate	14 -6 -1 0 3 0
f:rather	3 -12 4 11 -7 0
f:ratify	0 19 -16 0 0 0
f:reach	-8 2 5 1 -15 0
f:read	-4 -12 24 -5 -6 0
f:reading	-1 10 -6 0 0 0
f:ready	4 -3 16 -15 -15 0
f:really	0 -24 14 13 0 0
f:reason	-13 12 -3 -11 5 0
f:recall	-10 15 -4 0 0 0
f:receive	-11 -29 37 -17 8 0
f:reckon	0 -5 -24 24 0 0
f:recommend	7 -13 10 -2 0 0
f:record	0 20 -17 0 0 0
f:reduce	0 7 9 0 -17 0
f:reduction	0 20 -19 0 0 0
f:refuse	0 21 -17 -4 0 0
f:regard	0 -17 18 0 0 0
f:regime	0 -12 12 0 0 0
f:region	0 18 -16 0 0 0
f:register	0 11 -9 0 0 0
f:registration	8 -10 0 0 0 0
f:regulator	0 15 -14 0 0 0
f:reject	0 11 -8 0 0 0
f:relation	1 -12 10 4 -4 0
f:relationship	0 10 -2 -2 -1 0
f:release	0 26 -25 0 0 0
f:relief	-3 12 -5 0 0 0
f:remain	-7 -3 12 -7 -4 0
f:remark	0 9 -6 0 0 0
f:remarked	0 13 -13 0 0 0
f:remove	-3 0 11 -1 -9 0
f:renew	9 -15 -3 20 -9 0
f:renewal	0 11 -9 0 0 0
f:report	18 26 -50 6 0 0
f:reporter	-12 23 0 -24 -7 0
f:represent	0 13 -12 0 0 0
f:representative	8 6 0 -1 -16 0
f:republic	0 -9 11 0 0 0
f:request	5 -20 18 0 0 0
f:require	-10 0 8 0 0 0
f:reserved	0 12 -11 0 0 0
f:resolved	-10 16 -5 0 0 0
f:respect	6 0 -14 0 7 0
f:rest	-5 11 -9 5 0 0
f:restriction	7 -14 0 0 12 0
f:result	6 -17 5 14 -1 0
f:return	0 4 -30 -3 29 6
f:review	0 22 -17 0 -4 0
f:rice	-4 10 -8 -10 7 0
f:right	-12 2 0 9 -10 0
f:ring	-3 10 -5 0 0 0
f:rise	-5 23 -25 8 0 0
f:risk	0 15 -13 0 0 0
f:river	0 0 -13 0 9 0
f:road	0 6 -24 19 0 0
f:roll	0 8 -6 0 0 0
f:room	-4 0 12 -4 -10 0
f:rose	0 -10 14 -2 0 0
f:round	-8 -1 21 -10 -38 -4
f:rover	10 -8 0 0 0 0
f:rubber	0 9 -7 0 0 0
f:rule	-13 16 -10 -8 3 0
f:rum	0 21 -19 0 0 0
f:rumour	-1 9 -6 0 0 0
f:run	-7 9 0 -2 -9 0
f:rush	-19 20 -6 0 1 0
f:s	0 10 0 0 -5 0
f:safeguard	0 -11 12 0 0 0
f:sale	-5 9 -6 8 -7 0
f:samarkand	5 -15 8 0 0 0
f:same	21 -7 -22 -26 21 4
f:sanction	0 13 -8 0 -1 0
f:santa	0 -22 23 0 0 0
f:sardine	0 -6 9 0 0 0
f:saturday	0 -20 21 0 0 0
f:save	0 -4 -21 11 13 0
f:say	-6 12 7 -39 2 -6
f:scale	0 -19 9 0 12 0
f:schedule	0 -10 -6 16 0 0
f:scheduled	-10 10 0 0 0 0
f:school	0 10 -8 0 0 0
f:sea	0 -9 0 9 0 0
f:seafood	0 10 -6 0 0 0
f:seal	-1 23 -4 0 -19 0
f:season	-4 11 -10 0 0 0
f:seat	2 10 -13 0 0 0
f:second	-37 -8 14 -2 22 0
f:secondary	0 -10 12 0 0 0
f:secret	0 -5 -6 11 0 0
f:secretary	-5 12 -7 -5 0 0
f:section	-7 12 -2 0 0 0
f:security	0 -15 0 4 6 0
f:see	-7 11 -27 32 -14 3
f:seek	2 -19 7 0 8 0
f:seem	0 -17 15 0 2 0
f:seemed	0 -2 -7 12 -3 0
f:sell	-6 35 -27 -7 0 0
f:senate	0 9 -8 0 0 0
f:send	-4 13 -4 -2 -3 0
f:sense	12 -8 -4 0 0 0
f:sensitive	0 -17 22 0 -6 0
f:seoul	-4 27 -14 -12 -11 0
f:seriou	0 -4 -16 0 17 0
f:service	0 34 -25 -10 0 0
f:sery	0 11 -6 0 0 0
f:set	-22 7 23 0 -33 0
f:settle	7 -24 27 -13 -4 0
f:settlement	0 -8 10 0 0 0
f:seventh	0 -11 4 12 -3 0
f:several	7 -16 11 0 0 0
f:shake	0 -5 -10 0 14 0
f:shall	19 -20 11 -2 -3 0
f:share	15 -11 0 0 0 0
f:she	29 -17 3 -8 0 0
f:shea	0 -12 13 0 0 0
f:shenzhen	0 -23 13 0 10 0
f:shift	0 13 -12 0 0 0
f:ship	-6 -12 10 10 -7 0
f:shipbuilding	0 -20 22 0 0 0
f:shipment	0 19 -16 0 0 0
f:shirt	0 -11 14 0 0 0
f:shook	0 10 -8 0 0 0
f:shoot	0 10 -8 0 0 0
f:shorter	0 2 -13 10 0 0
f:shortly	4 -27 22 0 0 0
f:should	19 -8 -3 0 0 0
f:show	-6 12 -21 4 7 0
f:shut	0 3 -15 14 0 0
f:sign	-1 8 -17 -10 20 -2
f:signature	-11 27 -14 5 -20 0
f:silent	-6 10 -20 3 5 0
f:since	-7 -2 18 -15 -17 -5
f:single	11 4 -13 0 0 0
f:sir	9 -15 -22 0 25 0
f:sit	34 -8 -16 -9 11 0
f:six	9 -5 0 -2 0 0
f:sixth	7 22 -18 -24 0 0
f:small	0 14 -12 0 0 0
f:smelter	0 16 -14 0 0 0
f:smoked	0 -11 12 0 0 0
f:snap	0 -3 -6 10 0 0
f:snow	0 -10 11 0 0 0
f:so	13 -8 0 -23 16 0
f:social	0 1 -11 8 0 0
f:software	10 0 -5 0 0 0
f:solution	12 -18 6 -9 6 0
f:some	7 -19 18 -4 0 0
f:something	-7 0 -1 0 9 0
f:soon	0 12 -4 1 -6 0
f:soup	0 -14 14 0 0 0
f:southeast	0 -10 0 0 12 0
f:sovereign	0 -8 9 0 0 0
f:soybean	0 7 -14 -20 22 0
f:speak	11 -5 7 -16 -8 0
f:speaking	0 10 -8 0 0 0
f:special	0 -12 14 0 0 0
f:spirit	0 -6 9 0 0 0
f:spoken	5 -6 -3 0 8 0
f:staff	0 13 -13 0 0 0
f:stage	1 -10 -6 0 14 0
f:stake	0 -20 23 0 0 0
f:stamp	0 -12 0 11 0 0
f:stand	-25 4 8 0 0 0
f:standstill	14 -37 28 -2 0 0
f:state	17 1 -14 0 -5 0
f:statement	5 3 -15 0 9 0
f:stay	-8 -1 4 -20 12 0
f:steel	0 19 -31 -12 9 0
f:step	-14 -15 19 5 0 0
f:still	-10 5 4 4 -7 0
f:stock	-1 2 -14 14 -3 0
f:stockfish	0 14 -12 0 0 0
f:stockholm	-7 -15 17 5 -1 0
f:street	2 5 -10 0 0 0
f:strike	-1 20 -19 4 -7 0
f:stuck	-2 -20 14 0 8 0
f:stuff	0 -11 12 0 0 0
f:subject	0 -22 33 -11 0 0
f:submit	0 4 -8 0 4 0
f:substantially	16 -14 0 0 0 0
f:such	3 10 -17 4 -1 0
f:sugar	-11 0 -1 -4 13 0
f:suggest	0 -7 13 0 -3 0
f:suit	0 11 -9 0 0 0
f:summary	0 -18 19 0 0 0
f:summit	4 -7 -1 0 8 0
f:sun	0 -8 10 0 0 0
f:supreme	0 12 -7 0 -5 0
f:surcharge	-15 10 2 0 0 0
f:surprised	0 -26 26 0 0 0
f:suspend	-16 13 0 -6 0 0
f:suspension	-12 1 0 6 -3 0
f:sustainable	-5 10 0 0 0 0
f:swiftly	16 -16 0 0 0 0
f:table	0 -20 13 0 9 0
f:take	-13 15 0 2 -41 16
f:talk	-8 -5 -2 2 20 -2
f:talked	19 5 -20 -7 -2 0
f:talking	4 2 -11 -1 3 0
f:tanker	0 -8 9 0 0 0
f:tariff	-20 10 14 -20 -3 -4
f:tax	10 -8 -13 18 -6 0
f:tea	-2 -25 26 -10 8 0
f:team	19 0 -4 -14 -2 0
f:technology	8 -9 3 -10 6 0
f:telephone	28 -7 -14 -20 3 0
f:telephoned	21 -17 -2 0 0 0
f:television	-1 1 -16 14 2 0
f:tell	-5 -5 8 6 -6 0
f:tema	0 -9 9 0 0 0
f:temporary	-13 15 0 0 0 0
f:ten	-11 7 2 0 0 0
f:term	13 -29 6 18 4 0
f:text	-13 -1 17 -14 -5 0
f:than	-7 -6 1 -3 17 0
f:thanked	9 -11 4 0 0 0
f:that	30 1 -12 4 -21 0
f:the	-1 15 -11 -3 -5 1
f:their	22 0 -17 12 -6 -4
f:them	-20 0 8 3 -1 -1
f:themselve	0 -13 20 -3 -1 0
f:then	-9 14 -19 1 15 -1
f:there	8 -12 16 -3 -10 -5
f:these	-4 15 -6 0 -2 0
f:they	13 -7 17 -13 -29 0
f:they'd	0 0 -8 0 11 0
f:they'll	12 -12 -2 0 5 0
f:they're	0 -2 -21 11 10 0
f:thi	4 -2 -10 7 12 -1
f:thing	10 -1 -5 11 -14 0
f:think	0 8 -10 5 -3 0
f:third	-3 -2 18 -29 -17 0
f:those	-1 -26 31 -13 5 0
f:though	10 -29 23 0 0 0
f:three	-4 30 -30 0 -1 0
f:threw	0 14 -11 0 0 0
f:through	-7 -5 -5 0 0 15
f:throughout	0 -10 11 0 0 0
f:tie	0 13 -15 0 0 0
f:tiktok	-3 6 0 -11 0 0
f:till	-3 -20 2 0 22 0
f:time	17 -26 7 -15 26 0
f:timetable	0 23 -22 0 0 0
f:timing	-1 9 -5 0 0 0
f:to	-1 -7 -1 -4 22 3
f:together	0 31 -21 -8 -9 0
f:tokyo	-1 -11 3 8 0 0
f:too	0 -20 18 2 0 0
f:top	-4 18 -9 -1 0 0
f:topic	0 -18 22 -3 0 0
f:total	-1 11 0 0 -6 0
f:touched	0 -6 8 0 0 0
f:town	0 13 -9 0 0 0
f:toy	0 -10 11 0 0 0
f:tractor	0 -8 13 0 0 0
f:trader	0 0 0 13 -13 0
f:transcript	-4 -25 29 0 0 0
f:transfer	0 -4 11 -9 0 0
f:transit	-13 12 0 0 0 0
f:travel	-6 21 -19 5 -1 0
f:treatment	0 -11 15 -3 0 0
f:treaty	7 -16 8 -4 6 0
f:trial	-5 9 2 -6 0 0
f:triple	-4 10 -4 0 0 0
f:truce	-36 -18 12 13 20 -7
f:true	0 -5 9 0 0 0
f:trump	0 8 -20 -2 14 0
f:truth	0 5 -21 8 1 0
f:tuna	21 -15 -3 0 0 0
f:turbine	0 -9 -9 15 0 0
f:turn	0 -16 13 6 -9 0
f:turned	0 17 -15 0 0 0
f:turning	-1 0 -5 0 10 0
f:twenty	-12 -14 -12 8 23 0
f:twice	7 7 -26 7 0 0
f:two	30 -16 -9 11 6 -5
f:tyre	-4 -7 14 0 0 0
f:under	3 4 4 -9 -12 -3
f:understanding	0 -10 8 4 0 0
f:undertook	0 -14 14 0 0 0
f:unfair	0 -10 11 0 0 0
f:union	9 -13 5 0 0 0
f:unless	5 -5 -8 -9 21 0
f:unreliable	0 0 14 0 -15 0
f:until	14 10 -8 -2 -10 -4
f:up	-2 22 -6 -8 -17 -1
f:upon	0 9 -13 0 2 0
f:urge	-25 2 22 0 -2 0
f:us	-7 -11 13 3 -1 0
f:useful	9 -20 12 0 0 0
f:usual	0 9 -7 0 0 0
f:vehicle	0 -16 20 0 -8 0
f:very	-22 11 2 6 0 0
f:vice	-2 -17 22 0 0 0
f:video	18 -13 -16 19 2 0
f:view	6 -27 21 0 0 0
f:villa	0 -10 11 0 0 0
f:visible	0 -12 12 0 0 0
f:visit	-15 20 -21 0 11 0
f:volume	0 11 -9 0 0 0
f:wage	0 13 -10 0 0 0
f:walk	0 9 -22 0 8 0
f:walked	0 -7 9 0 0 0
f:want	-28 -1 0 -4 23 -1
f:war	5 -16 15 -10 4 0
f:warn	8 14 -16 -2 -2 0
f:was	-5 -12 -6 38 8 -16
f:wasn't	-5 18 -7 0 -6 0
f:watch	0 0 -14 15 -1 0
f:watching	0 -10 10 0 0 0
f:water	7 3 -10 0 0 0
f:way	-16 -10 5 14 2 0
f:we	4 -3 6 -7 -10 7
f:we'd	0 -8 10 0 0 0
f:we'll	-4 16 -9 0 0 0
f:we're	11 -1 -26 0 14 0
f:we've	0 11 -8 0 0 0
f:weapon	0 8 -9 0 0 0
f:weather	5 6 -13 0 0 0
f:wednesday	2 8 -10 0 0 0
f:week	-8 39 -29 -3 -15 0
f:weekend	0 18 -16 0 0 0
f:well	14 -12 0 7 -3 0
f:were	1 11 4 -25 -20 -3
f:what	-12 17 -5 0 -20 1
f:whatever	-7 0 -1 0 0 9
f:when	9 -25 8 32 -24 0
f:where	-15 -2 -9 -9 30 0
f:whether	0 0 15 -13 -18 0
f:which	9 13 0 -21 -12 -7
f:while	-11 -4 -2 12 3 0
f:who	6 0 -1 -10 0 0
f:whole	0 12 -8 0 0 0
f:whom	-7 4 6 7 -19 0
f:whose	-16 4 -3 8 7 0
f:why	0 -13 15 0 0 0
f:will	-10 3 9 -25 5 -14
f:win	-4 2 -28 15 15 0
f:wine	-6 8 -9 8 -5 0
f:winter	-2 -11 14 0 0 0
f:wish	15 -3 -11 2 0 0
f:with	-2 -1 -6 10 3 -9
f:withdraw	0 -13 18 0 0 0
f:withhold	0 -7 -11 16 0 0
f:within	-11 8 -3 0 1 0
f:without	21 -32 11 26 -20 0
f:won't	10 -14 -4 10 0 0
f:wool	1 9 -12 0 0 0
f:word	5 0 3 -6 -10 0
f:work	-3 0 -4 -5 10 0
f:worker	12 -11 0 0 0 0
f:working	0 0 9 -9 0 0
f:world	-15 -1 -13 21 10 0
f:worse	0 -9 0 9 0 0
f:worth	-4 -2 -1 -6 14 0
f:would	22 1 -7 -12 -3 0
f:write	19 -23 11 17 -17 0
f:wrong	-4 -12 18 0 0 0
f:x	23 -29 0 8 0 0
f:xi	0 -11 13 0 0 0
f:year	-25 -7 -14 26 28 -1
f:yes	-7 -5 14 0 -1 0
f:yet	-7 -4 -6 -8 22 0
f:yield	0 17 -16 0 0 0
f:you	-24 4 -2 7 2 0
f:yuan	0 -12 0 0 14 0
f:zero	14 -10 -16 -13 26 0
f:šefčovič	0 9 -9 0 0 0
f:—	-7 -20 27 0 0 0
first-of-paragraph	-11 27 -9 -4 -7 -21
has-future	-17 6 -2 0 1 0
has-gerund	7 11 -3 6 -24 -10
has-infinitive	1 19 -17 -18 0 11
has-modal	0 10 -5 0 -10 -12
has-participle	-13 1 4 -10 8 4
has-past	-2 14 -1 1 -19 -29
has-perfect	-8 7 5 3 -17 -19
has-pluperfect	-15 7 9 -13 -15 9
has-present	-10 15 -7 -8 9 -10
headline	-16 13 -12 24 -5 1
heads=0	-17 21 16 26 -108 -14
heads=1	-8 23 -21 -11 9 -19
heads=2	5 -5 -15 -117 70 -12
heads=3	2 1 -1 -13 1 0
how=calendar	-8 52 -31 -26 -19 -8
how=calendar-span	-77 -95 102 6 8 -9
how=relative	23 16 -22 -1 -9 -18
how=relative-span	-2 -44 48 -2 0 0
how=weekday	-7 29 -29 -2 11 -2
how=weekday-span	-29 -32 46 11 -45 13
kind=day	-17 23 1 -14 -15 -13
kind=word	-1 8 1 -7 -2 -16
l1="	0 22 -15 0 -5 0
l1='s	-14 -8 0 -6 20 4
l1=(	-7 0 -1 -8 12 0
l1=,	3 -19 17 12 -8 4
l1=:	3 -8 -4 8 7 0
l1=;	-6 -3 12 -4 0 0
l1=<agent>	-5 -1 1 -14 17 0
l1=<day-gone>	3 25 -27 0 0 0
l1=<day-today>	10 -2 -5 0 0 0
l1=<gate>	9 4 -10 0 0 0
l1=<goods>	-19 4 7 -4 0 0
l1=<level>	0 -13 6 0 12 0
l1=<money>	14 -11 -1 0 0 0
l1=<month-ahead>	0 9 -6 0 0 0
l1=<name>	0 -8 -7 12 14 0
l1=<not>	-17 19 5 -15 -20 0
l1=<number>	13 -8 -4 14 -11 0
l1=<office>	13 1 -5 -1 -1 -2
l1=<organisation>	5 25 -19 -11 -10 0
l1=<person>	-9 -16 25 -8 4 -5
l1=<seat>	0 10 -6 -24 0 -3
l1=<sender>	6 14 -20 0 0 0
l1=<v-agree>	-12 0 7 -8 4 0
l1=<v-bear>	1 -9 2 4 3 0
l1=<v-begin>	-17 8 5 -3 -14 0
l1=<v-buy>	0 12 -10 0 0 0
l1=<v-deny>	0 -10 -2 14 0 0
l1=<v-end>	0 -10 8 3 -5 0
l1=<v-impose>	-14 19 -9 -10 5 0
l1=<v-propose>	7 4 -3 -11 0 0
l1=<v-return>	0 15 -12 -9 2 0
l1=<v-sign>	-13 10 -4 -6 1 0
l1=<v-stay>	-18 0 14 2 -9 0
l1=<v-suspend>	-7 -12 21 -3 -5 0
l1=<v-up>	0 16 -11 -1 0 0
l1=a	10 -9 -2 -7 0 13
l1=about	0 13 -10 0 0 0
l1=after	-4 5 0 0 -10 0
l1=again	0 2 -11 8 0 0
l1=ago	0 24 -23 0 0 0
l1=also	-10 3 8 -5 -1 0
l1=and	5 -6 9 -7 -1 0
l1=annual	0 10 -8 0 0 0
l1=another	10 -8 -5 8 -6 0
l1=any	0 11 -9 0 0 0
l1=as	0 5 -16 0 11 0
l1=asean	0 10 -1 0 -11 0
l1=at	-11 2 1 -9 7 0
l1=before	-11 8 5 -9 -4 0
l1=begin	-11 5 10 -15 -4 0
l1=between	0 3 -15 10 0 0
l1=both	-4 0 15 -12 0 0
l1=busan	-1 -14 19 0 -2 0
l1=business	0 12 -9 0 0 0
l1=by	13 -1 -5 -21 -6 6
l1=charge	0 -9 11 0 0 0
l1=chenggang	0 10 -9 0 0 0
l1=closed	0 22 -18 -1 0 0
l1=conclude	0 -12 16 -1 0 0
l1=confirm	0 -11 12 0 0 0
l1=constructive	0 0 -5 -6 0 10
l1=continue	0 7 -14 6 0 0
l1=day	0 17 -15 0 -1 0
l1=deal	-1 -6 0 12 -4 0
l1=decide	0 16 -15 0 0 0
l1=did	9 0 -14 -1 5 0
l1=do	8 -8 0 0 0 0
l1=down	0 11 -3 0 -8 0
l1=due	8 0 -12 0 0 0
l1=economy	0 -11 13 0 0 0
l1=expire	0 -8 9 0 0 0
l1=fifth	4 -4 -5 1 9 0
l1=final	-7 -15 20 0 0 0
l1=follow	-2 9 0 0 -5 0
l1=followed	0 9 -7 0 0 0
l1=four	13 -9 0 -1 0 0
l1=fourth	11 -6 4 0 -8 0
l1=fri	0 -16 17 0 0 0
l1=friday	-5 -6 10 0 0 0
l1=from	-20 4 -2 8 -2 6
l1=geneva	0 -14 18 -3 0 0
l1=go	0 18 -14 -1 0 0
l1=had	-1 0 1 -12 5 2
l1=happen	9 -7 0 0 0 0
l1=have	-8 -4 11 2 -6 0
l1=here	0 -12 15 0 0 0
l1=his	-7 0 2 -13 7 0
l1=hold	-5 -11 21 -2 -4 0
l1=hour	8 -10 3 0 0 0
l1=house	0 -13 16 0 0 0
l1=i	-3 17 -12 0 0 0
l1=if	0 -9 6 5 0 0
l1=in	-23 7 -18 9 12 -13
l1=is	0 0 -7 -5 11 0
l1=it	-17 18 -12 4 -7 3
l1=last	0 0 1 -13 3 0
l1=late	10 0 -13 0 0 0
l1=leader	-14 -5 4 0 17 0
l1=leave	0 11 -22 0 10 0
l1=level	0 -10 0 4 0 7
l1=lifeng	3 6 -11 0 0 0
l1=lumpur	0 8 -5 0 0 0
l1=madrid	0 21 -20 0 0 0
l1=make	-10 14 -3 0 0 0
l1=may	-4 21 -9 -2 -4 0
l1=me	0 12 -9 0 0 0
l1=men	0 -8 15 0 -2 0
l1=might	8 5 -8 -2 -10 0
l1=minister	-3 27 -22 -1 0 0
l1=minute	-5 5 -18 0 14 0
l1=monday	-10 -1 0 0 11 0
l1=more	3 1 -11 4 0 0
l1=my	-1 10 -3 0 -1 0
l1=negotiator	-1 -14 23 -5 0 0
l1=new	-8 -4 -2 16 -1 0
l1=next	3 -5 1 2 -13 6
l1=ninth	-6 0 -4 10 0 0
l1=no	-1 18 -7 -4 -5 0
l1=not	-11 5 9 -6 -11 0
l1=of	0 0 -1 3 1 -13
l1=off	0 10 -7 0 0 0
l1=official	14 -9 -1 -5 0 0
l1=one	0 -12 9 6 -3 0
l1=open	0 12 -12 0 0 0
l1=order	0 12 -10 0 0 0
l1=our	-12 19 -6 0 0 0
l1=own	0 0 2 -11 5 0
l1=paper	0 15 -14 0 0 0
l1=pay	2 5 -12 0 0 0
l1=peace	0 14 -14 0 0 0
l1=plan	8 7 -15 -4 0 0
l1=post	8 0 -8 0 -1 0
l1=prepare	0 14 -15 0 0 0
l1=president	9 -27 1 4 10 0
l1=probably	-4 6 7 0 -12 0
l1=released	0 10 -10 0 0 0
l1=remain	0 -11 12 0 0 0
l1=return	0 9 -16 0 3 0
l1=rule	0 -12 0 14 0 0
l1=same	0 15 -7 0 -6 0
l1=saturday	0 -9 12 0 0 0
l1=see	0 -12 6 5 0 0
l1=sell	0 -8 9 0 0 0
l1=shall	-2 -4 13 -4 0 0
l1=she	4 -10 8 0 0 0
l1=shortly	0 20 -19 0 0 0
l1=should	8 9 -14 -4 -1 0
l1=since	-1 5 -7 8 -14 1
l1=sit	0 17 -16 0 0 0
l1=spent	-6 7 0 0 -1 0
l1=spoke	9 -6 0 0 0 0
l1=such	0 -10 7 -5 5 0
l1=th	0 -12 16 -6 0 0
l1=that	10 -3 -2 8 -12 -3
l1=the	4 4 -2 -7 -2 -23
l1=their	0 -9 14 0 -8 0
l1=there	0 -6 2 10 -6 0
l1=they	4 1 -5 -8 6 0
l1=they'll	0 -5 -2 10 0 0
l1=thi	0 11 -10 0 0 0
l1=third	-6 -3 8 2 -9 0
l1=three	10 -9 5 -6 -2 0
l1=through	0 -8 10 0 0 0
l1=thursday	7 -10 7 -2 -1 0
l1=to	-12 0 -2 0 6 3
l1=trade	3 10 -13 0 0 0
l1=trump	7 10 -6 0 -12 0
l1=turned	0 12 -11 0 0 0
l1=two	5 -13 0 9 1 0
l1=until	-20 8 4 2 -8 -2
l1=video	0 -2 -9 -3 6 3
l1=was	-4 14 -7 -1 0 0
l1=wednesday	-7 -6 11 0 0 0
l1=were	-3 12 -7 0 0 0
l1=which	10 3 -5 -5 -4 0
l1=who	5 -6 6 -10 2 0
l1=with	-2 18 -11 0 0 0
l1=would	-1 -4 -6 11 2 -4
l1=you	-7 14 -3 0 0 0
l1=your	0 15 -11 0 -1 0
l1=—	17 0 -18 3 -1 0
l2='	-3 -16 1 11 12 0
l2='s	17 0 -15 -7 6 0
l2=(	2 7 -10 0 0 0
l2=)	-2 27 -28 4 0 0
l2=*	0 -10 10 1 0 0
l2=,	8 -25 14 2 23 -15
l2=-	3 0 -3 3 -16 6
l2=.	-10 -9 7 0 2 6
l2=:	19 -1 0 -13 -9 0
l2=<agent>	-13 10 4 3 -9 -2
l2=<begin>	9 -16 11 3 -1 -6
l2=<day-ahead>	0 -17 2 12 3 0
l2=<day-gone>	2 -10 5 -8 10 0
l2=<day-today>	-2 -4 16 -2 -12 0
l2=<gate>	0 -1 -5 -7 17 0
l2=<goods>	-7 4 5 1 -24 0
l2=<level-noun>	8 14 -18 -9 -5 1
l2=<level>	-6 13 -2 -21 3 0
l2=<money>	0 9 -8 0 0 0
l2=<month-ahead>	6 15 -16 -2 0 0
l2=<name>	-16 -4 -11 5 25 7
l2=<not>	0 -4 1 7 -9 0
l2=<number>	19 -12 7 -5 -8 0
l2=<office>	9 15 -5 -15 -20 0
l2=<organisation>	17 -19 13 -1 -2 -2
l2=<person>	3 -2 -14 6 8 -13
l2=<quality>	0 -8 19 -17 -7 0
l2=<seat>	9 4 -10 -12 10 8
l2=<sender>	-6 24 -13 0 -2 0
l2=<span>	0 -14 10 -10 9 4
l2=<taker>	0 9 -5 0 0 0
l2=<v-bear>	6 14 -25 -13 10 0
l2=<v-begin>	-7 0 -3 2 7 0
l2=<v-buy>	0 34 -28 0 0 0
l2=<v-deny>	0 13 -9 0 0 0
l2=<v-end>	-17 14 0 -13 0 0
l2=<v-impose>	4 16 -17 -11 11 -7
l2=<v-lack>	-12 8 -3 0 8 0
l2=<v-propose>	-6 18 -13 1 -3 -14
l2=<v-renew>	0 19 -14 0 0 0
l2=<v-return>	-1 2 -15 13 3 0
l2=<v-say>	1 5 -3 11 -21 -11
l2=<v-sell>	0 8 -12 -4 6 0
l2=<v-stay>	0 1 12 -27 -14 0
l2=<v-suspend>	-6 -6 16 -10 -1 2
l2=<v-target>	-3 -9 12 3 -5 0
l2=<v-up>	-1 -1 -6 -12 20 -3
l2=a	17 -6 -5 12 -12 -15
l2=about	-6 15 -1 -1 -1 0
l2=accord	0 11 -10 0 0 0
l2=act	0 13 -11 0 0 0
l2=add	0 12 -9 0 0 0
l2=after	36 -6 -8 -13 -14 4
l2=again	0 6 6 -14 -8 0
l2=agree	0 -28 14 1 20 -1
l2=agreement	-10 12 -13 11 -7 0
l2=airport	0 -23 26 -1 0 0
l2=aktau	0 -9 10 0 0 0
l2=alert	0 10 -7 0 0 0
l2=an	12 -12 1 -9 8 0
l2=and	-11 -9 9 7 8 -8
l2=announce	5 -4 4 -10 -1 0
l2=announcement	0 12 -11 0 0 0
l2=are	10 0 -6 2 0 -2
l2=arequipa	0 11 -9 0 0 0
l2=arranged	0 -9 8 0 0 0
l2=arrive	0 -1 0 11 -8 0
l2=arusha	0 -13 13 0 0 0
l2=ask	0 7 -3 0 0 0
l2=at	7 21 -15 -22 -8 0
l2=away	0 -10 11 0 0 0
l2=batumi	0 -22 23 0 0 0
l2=be	-1 -2 -18 14 12 0
l2=been	-5 -6 3 -6 3 10
l2=before	-10 23 -3 4 -20 0
l2=begin	-18 13 -9 3 -8 3
l2=between	0 9 -8 0 0 0
l2=border	0 15 -11 0 0 0
l2=briefing	-5 0 -11 12 0 0
l2=broke	0 17 -13 -1 0 0
l2=brussel	0 12 -10 0 0 0
l2=busan	-9 -17 27 0 -6 0
l2=business	0 -13 10 -2 7 0
l2=but	-2 3 -8 0 9 0
l2=by	-16 11 1 -4 3 4
l2=cancel	0 -7 -4 0 10 0
l2=car	0 -10 13 0 0 0
l2=cartagena	0 -15 15 0 0 0
l2=cebu	0 -15 16 0 0 0
l2=changed	0 10 -9 0 0 0
l2=chequer	-1 8 -11 0 5 0
l2=chicago	0 11 -9 0 0 0
l2=city	-5 -3 11 -1 -2 0
l2=close	-1 24 -20 0 0 0
l2=come	0 -15 10 0 9 0
l2=commerce	6 6 -10 -2 0 0
l2=communiqué	0 -25 25 0 0 0
l2=conclude	0 28 -18 -7 0 0
l2=confirm	9 10 -21 0 -3 0
l2=conversation	11 -15 3 0 0 0
l2=count	7 -10 2 0 0 0
l2=counterpart	-4 -2 10 0 0 0
l2=country	0 -8 14 0 -3 0
l2=course	0 -8 10 0 0 0
l2=custom	0 -13 14 0 0 0
l2=da	0 -2 9 0 -5 0
l2=date	-7 -10 9 0 9 0
l2=deadline	0 14 -10 0 0 0
l2=decide	0 0 -7 10 0 0
l2=delegation	0 -18 1 15 0 0
l2=described	-1 27 -19 0 -3 0
l2=did	-10 11 -2 0 0 0
l2=do	0 15 -8 0 0 0
l2=donald	7 10 -6 0 -12 0
l2=done	0 11 -9 0 0 0
l2=down	9 -1 -7 0 0 0
l2=due	-3 30 -23 2 -13 0
l2=early	0 19 -17 0 0 0
l2=edition	0 12 -11 0 0 0
l2=effect	-6 20 -11 0 -1 0
l2=election	0 12 -6 0 -2 0
l2=end	-9 3 9 -9 -11 0
l2=enter	0 -12 12 0 0 0
l2=evening	0 -4 -1 9 0 0
l2=expect	1 -11 0 17 -10 0
l2=expire	0 29 -25 0 0 0
l2=export	0 11 -8 0 0 0
l2=failed	-5 -8 -1 14 0 0
l2=file	0 -11 11 0 0 0
l2=first	12 -15 3 -1 2 0
l2=fish	0 -13 14 0 0 0
l2=fly	-4 0 0 10 -4 0
l2=followed	-10 3 6 0 0 0
l2=for	-14 26 -8 -12 -6 0
l2=force	-5 12 -5 0 0 0
l2=found	-1 -11 14 0 0 0
l2=fourth	0 12 -6 -1 -2 0
l2=friday	12 -1 -10 0 0 0
l2=from	-7 -9 10 9 -8 0
l2=full	0 -13 13 0 0 0
l2=galway	0 -9 10 0 0 0
l2=gave	0 10 -4 0 -1 0
l2=gdańsk	0 11 -11 0 0 0
l2=geneva	-11 -6 14 -6 0 0
l2=get	8 0 -11 0 0 0
l2=ghent	0 13 -13 0 0 0
l2=give	10 -5 -3 0 0 0
l2=given	0 -5 8 0 0 0
l2=go	-7 4 -11 -6 14 -2
l2=good	-15 0 11 -3 -3 0
l2=government	0 -11 16 -1 0 0
l2=gyeongju	0 -15 22 0 -7 0
l2=had	12 -10 7 0 -17 0
l2=halifax	0 -22 25 0 0 0
l2=hand	0 -1 -7 0 13 0
l2=happen	0 16 -12 0 0 0
l2=he	-4 0 -11 0 17 -1
l2=her	1 -7 -1 11 -1 0
l2=here	-5 -13 20 0 -7 0
l2=higher	14 -9 -7 0 0 0
l2=himself	-3 -19 12 10 0 0
l2=his	0 22 -15 -9 2 0
l2=hold	-1 -2 8 -6 0 3
l2=home	0 -8 2 -1 8 0
l2=hope	0 22 -9 0 -14 0
l2=i	-9 0 8 0 0 0
l2=if	0 10 -7 0 0 0
l2=in	-3 -10 9 -19 13 3
l2=incheon	0 -7 -11 18 0 0
l2=intend	0 -9 16 0 -3 0
l2=is	0 24 -23 -11 5 -1
l2=issue	-4 -6 11 0 0 0
l2=it	-17 14 -7 0 4 0
l2=its	-6 -12 9 12 -5 0
l2=jinping	1 5 8 -1 -13 0
l2=kauna	0 -16 16 0 0 0
l2=kobe	0 -16 18 0 0 0
l2=kuala	0 8 -5 0 0 0
l2=last	-2 10 -8 -3 4 0
l2=late	9 2 -7 -3 -2 0
l2=law	0 11 -10 0 0 0
l2=lead	10 -12 -3 6 0 0
l2=leader	-6 21 -9 -2 -5 0
l2=leave	0 2 6 -4 -14 0
l2=led	0 10 -5 -3 0 0
l2=letter	-2 20 -13 0 0 0
l2=li	0 10 -9 0 0 0
l2=lifeng	0 -7 0 9 -1 0
l2=like	0 12 -8 0 0 0
l2=line	5 2 -12 0 -1 0
l2=link	9 -8 -4 0 0 0
l2=list	0 9 -10 0 0 0
l2=lumpur	-14 -21 33 -2 -2 0
l2=lunch	0 -8 13 -5 0 0
l2=lviv	0 -15 15 0 0 0
l2=market	0 -7 8 0 0 0
l2=media	-3 -5 10 0 0 0
l2=meet	-3 13 -28 -4 16 1
l2=memorandum	0 -5 -2 0 10 0
l2=men	0 18 -14 0 0 0
l2=minister	10 -15 9 -3 0 0
l2=minute	11 -2 -4 0 0 0
l2=mombasa	0 -18 19 0 0 0
l2=montevideo	0 -12 12 0 0 0
l2=month	5 4 -14 0 0 0
l2=more	0 -9 16 -2 -2 0
l2=mr	2 14 -13 -5 0 0
l2=mérida	0 -14 14 0 0 0
l2=nagoya	0 -16 17 0 0 0
l2=nang	0 -11 12 0 0 0
l2=negotiate	0 9 -1 0 -3 0
l2=negotiation	0 -10 12 0 0 0
l2=network	-7 0 0 0 0 11
l2=new	11 -7 3 -4 -1 0
l2=night	0 16 -13 0 0 0
l2=no	7 -12 -1 12 -1 0
l2=nobody	0 -7 9 0 0 0
l2=not	-1 13 -6 -2 0 0
l2=note	0 23 -19 0 0 0
l2=nothing	0 13 -9 0 0 0
l2=now	0 -4 -8 12 0 0
l2=number	15 -5 -7 0 0 0
l2=of	19 -13 -2 12 -8 -6
l2=off	-7 1 3 4 -10 0
l2=offer	0 29 -26 0 0 0
l2=official	-3 9 -9 3 0 0
l2=on	3 -17 22 12 -33 -3
l2=one	13 -6 -5 2 -2 0
l2=open	0 24 -15 0 -9 0
l2=order	0 27 -22 0 0 0
l2=other	17 13 -27 -5 -9 0
l2=our	-10 -16 27 -4 0 0
l2=out	-4 12 -11 5 -4 0
l2=pacific	0 9 -7 0 0 0
l2=palace	0 -8 11 0 0 0
l2=pari	0 -6 15 -11 0 0
l2=past	0 -10 14 0 0 0
l2=pay	12 -7 0 0 -2 0
l2=peace	0 -8 9 0 0 0
l2=perth	0 11 -11 0 0 0
l2=phone	16 -9 -5 0 0 0
l2=place	8 2 -17 1 6 0
l2=plan	0 -15 1 12 7 0
l2=post	-10 -11 9 12 -2 0
l2=premier	0 9 -5 -2 0 0
l2=press	11 -25 17 0 0 0
l2=prolong	0 10 -6 0 0 0
l2=proposal	0 12 -5 -3 0 0
l2=protocol	0 13 -13 0 0 0
l2=publish	-2 22 -17 0 0 0
l2=put	-7 18 -11 0 0 0
l2=radio	0 11 -9 0 0 0
l2=read	0 10 -7 0 0 0
l2=release	12 -3 -10 0 0 0
l2=resort	0 9 -3 0 -2 0
l2=resume	0 -1 -5 11 -5 0
l2=return	0 1 -12 2 8 0
l2=reykjavík	0 -9 10 0 0 0
l2=rise	-4 -10 4 -1 12 0
l2=room	0 16 -14 0 0 0
l2=rosario	0 13 -13 0 0 0
l2=round	-8 0 -1 9 -2 -2
l2=salvador	0 -10 10 0 0 0
l2=samarkand	0 -15 16 0 0 0
l2=saturday	0 17 -14 0 0 0
l2=say	0 -3 3 17 -11 -6
l2=second	0 9 -14 0 4 0
l2=secretary	0 -9 10 0 0 0
l2=see	-1 -10 14 -5 1 0
l2=seoul	0 5 -10 6 0 0
l2=session	0 15 -12 -1 0 0
l2=set	0 10 -8 0 -3 0
l2=settle	-1 24 -19 0 -1 0
l2=shall	-1 -8 11 0 0 0
l2=sheet	-4 8 -1 0 -3 0
l2=shenzhen	0 16 -10 0 -9 0
l2=should	5 -18 16 -2 0 0
l2=side	2 -6 -3 13 -3 0
l2=sign	0 -1 6 0 -14 0
l2=since	8 -16 -4 3 14 0
l2=sir	0 -3 -11 0 16 0
l2=so	0 16 -10 -5 -7 0
l2=social	-14 22 -7 -1 0 0
l2=something	9 -5 -4 0 0 0
l2=speak	20 -11 -5 -1 -1 0
l2=split	0 -6 -1 9 0 0
l2=stand	0 14 -13 0 0 0
l2=start	-1 22 -15 2 -8 0
l2=stay	0 -19 22 0 0 0
l2=still	0 26 -15 -2 -6 0
l2=stockholm	0 -11 16 -3 0 0
l2=stop	0 12 -10 0 0 0
l2=substantial	0 16 -8 -2 -5 0
l2=sucre	0 9 -9 0 0 0
l2=suggest	0 14 -13 0 0 0
l2=summit	9 -15 9 -4 2 0
l2=sunday	-2 -8 11 0 0 0
l2=table	1 -21 14 0 7 0
l2=take	12 -18 8 2 0 0
l2=takoradi	0 -11 12 0 0 0
l2=talk	1 -11 14 -7 -2 0
l2=talked	7 -12 -1 -4 1 13
l2=talking	0 0 -7 12 -4 0
l2=tariff	-2 -3 10 -2 -3 0
l2=team	-4 -3 -8 18 -5 0
l2=telephone	7 4 -17 0 -1 0
l2=television	0 10 -5 0 0 0
l2=term	0 12 -10 0 0 0
l2=text	-2 -11 15 0 -1 0
l2=that	0 12 -14 0 -3 1
l2=the	-13 -14 12 11 11 -20
l2=them	-7 0 -8 0 9 5
l2=themselve	0 10 -9 0 0 0
l2=then	-2 12 -8 0 0 0
l2=there	-3 -24 19 7 6 0
l2=they	15 -1 -1 -5 -4 0
l2=thi	-4 13 -4 -1 0 0
l2=thing	0 9 -7 0 0 0
l2=third	0 16 -14 0 0 0
l2=three	0 -8 0 -1 11 0
l2=thursday	-6 -4 -8 1 17 0
l2=ticker	0 -11 11 0 0 0
l2=to	0 6 -1 -33 4 1
l2=top	0 -10 11 0 0 0
l2=town	0 -16 16 0 0 0
l2=travel	-7 10 -15 9 -2 0
l2=trieste	0 -11 12 0 0 0
l2=trip	0 -26 -4 0 29 0
l2=truce	0 15 -10 -1 -3 0
l2=trump	0 -16 17 0 0 0
l2=turnberry	0 -15 18 0 -1 0
l2=two	-1 1 5 -7 0 -2
l2=until	-2 10 -21 0 11 0
l2=up	-7 18 -17 0 1 0
l2=used	0 -10 11 0 0 0
l2=valparaíso	0 -18 7 14 0 0
l2=very	-8 12 0 -3 -4 0
l2=video	23 -14 -17 -10 0 11
l2=visit	0 11 -6 0 -4 0
l2=vote	0 12 -9 0 0 0
l2=wait	-6 12 -4 0 0 0
l2=want	-1 0 16 -9 -11 0
l2=war	0 8 2 -6 -10 0
l2=warn	0 -9 10 0 0 0
l2=was	0 -20 22 0 -2 0
l2=water	0 0 -12 11 0 0
l2=way	0 9 -8 0 0 0
l2=we	-7 16 -2 -8 -5 0
l2=week	1 -21 15 -6 11 0
l2=what	0 10 -6 -2 -1 0
l2=which	-13 19 -8 0 0 0
l2=who	-1 18 -17 -2 2 0
l2=whose	0 0 -15 0 5 10
l2=will	1 18 -24 8 -7 0
l2=wish	0 13 -7 0 -2 0
l2=with	1 11 -19 -3 7 0
l2=word	0 12 -9 0 0 0
l2=would	-9 3 0 0 5 0
l2=write	0 22 -17 0 -2 0
l2=year	0 26 -24 0 0 0
l2=york	-1 3 4 -8 -7 0
l2=zanzibar	0 -10 10 0 0 0
l3="	-10 8 2 -5 -1 0
l3=&	0 17 -15 0 0 0
l3='s	-22 22 -4 -7 0 0
l3=(	-12 7 0 0 0 0
l3=+	-1 0 -10 10 0 0
l3=,	-11 6 12 -25 -11 0
l3=-	-8 23 -10 -8 -8 0
l3=:	-10 -22 22 5 11 0
l3=;	9 -6 1 2 -8 0
l3=<agent>	-1 16 -17 0 7 -3
l3=<begin>	-4 0 1 10 5 -16
l3=<day-gone>	15 -21 9 -3 4 0
l3=<day-today>	-10 -6 20 -9 0 0
l3=<duty>	-10 0 10 -7 0 0
l3=<goods>	-4 22 -6 -22 -6 0
l3=<level-noun>	-15 -4 8 -10 5 4
l3=<level>	-12 0 13 0 -9 0
l3=<money>	-2 16 -5 0 -5 0
l3=<month-gone>	2 11 -10 0 0 0
l3=<name>	0 -9 11 3 -1 -5
l3=<not>	0 -11 -5 6 9 5
l3=<number>	15 -14 -4 -4 17 0
l3=<office>	-8 22 -13 1 -9 -3
l3=<organisation>	-15 13 0 -17 0 0
l3=<person>	-12 0 5 6 -2 -16
l3=<seat>	15 3 -6 -4 -7 0
l3=<sender>	4 12 -20 0 0 0
l3=<span>	-5 -23 17 0 12 0
l3=<v-agree>	-4 19 -5 -1 -31 0
l3=<v-bear>	-20 8 -3 5 0 0
l3=<v-begin>	5 -14 -3 13 8 0
l3=<v-buy>	0 -19 20 0 0 0
l3=<v-deny>	-4 8 -2 0 0 0
l3=<v-down>	2 -17 14 1 0 0
l3=<v-end>	7 -6 -9 0 14 0
l3=<v-lack>	-6 0 -6 0 11 0
l3=<v-propose>	-8 7 -5 -13 12 3
l3=<v-say>	-22 7 -4 11 1 2
l3=<v-sell>	0 10 -3 0 -10 0
l3=<v-sign>	-30 16 3 0 -5 0
l3=<v-stay>	9 9 -16 1 1 -11
l3=<v-target>	-10 6 2 0 0 0
l3=<v-threaten>	0 1 -10 7 0 0
l3=<v-up>	-5 7 -11 11 -1 0
l3=a	-23 14 3 -2 0 -3
l3=accept	0 10 -10 0 0 0
l3=account	14 -16 5 0 0 0
l3=additional	0 11 -10 0 0 0
l3=after	17 7 -25 -1 18 0
l3=again	0 -13 7 9 -5 0
l3=agenda	0 -13 7 0 4 0
l3=agree	-10 1 8 0 -12 1
l3=agreement	0 -4 -3 0 12 0
l3=air	0 -11 13 0 0 0
l3=an	16 3 -6 -12 -6 0
l3=and	-19 9 9 -4 -14 5
l3=announce	11 3 -14 0 -1 0
l3=another	0 -6 9 -3 0 0
l3=apec	10 2 -11 -1 0 0
l3=are	-1 12 -10 -6 6 0
l3=arrangement	0 -8 10 0 -1 0
l3=arrive	0 19 -14 0 -4 0
l3=as	16 3 -16 4 -7 0
l3=asean	0 9 -7 0 0 0
l3=asia	0 9 -6 0 0 0
l3=at	-16 -17 20 2 3 -3
l3=back	-4 -15 16 4 0 0
l3=be	-13 14 2 -8 -8 0
l3=bear	0 -10 12 0 0 0
l3=become	0 9 -7 0 0 0
l3=been	-13 14 -14 2 2 1
l3=before	2 0 -5 11 -9 0
l3=begin	3 -24 5 7 2 2
l3=border	0 -10 11 0 0 0
l3=both	6 7 -7 2 -11 0
l3=brief	-3 -1 9 0 -6 0
l3=briefed	0 15 -13 0 0 0
l3=broke	0 -5 11 -2 -2 0
l3=broken	0 9 -6 0 0 0
l3=broker	0 -10 10 0 0 0
l3=busan	0 11 -10 0 0 0
l3=business	0 -8 0 0 0 11
l3=but	0 13 -12 0 0 0
l3=by	25 0 -35 -24 0 9
l3=calendar	0 -11 11 0 0 0
l3=cape	0 -15 16 0 0 0
l3=car	12 0 -12 0 -1 0
l3=civilian	0 9 -8 0 0 0
l3=client	0 13 -12 0 0 0
l3=close	8 -14 -1 9 0 0
l3=closed	0 -6 0 8 0 0
l3=closing	0 -15 16 0 0 0
l3=come	-1 -9 9 0 2 0
l3=communication	0 11 -2 -3 0 0
l3=conclude	4 9 -7 -5 -2 0
l3=conference	0 12 -11 0 0 0
l3=confirm	-11 0 6 0 4 0
l3=country	-13 0 12 -4 -5 2
l3=de	0 14 -16 0 0 0
l3=deal	4 -10 9 2 -9 0
l3=desk	0 10 -9 0 0 0
l3=did	0 28 -29 0 0 0
l3=dinner	0 -16 18 0 0 0
l3=do	7 17 -20 0 -6 0
l3=donald	-1 -9 13 0 -1 0
l3=door	0 3 -14 10 -2 0
l3=down	-5 -3 10 0 0 0
l3=duty	0 -6 8 0 0 0
l3=each	25 -2 -23 2 -9 0
l3=early	0 14 -11 -1 0 0
l3=end	-2 -2 -7 0 15 0
l3=evening	-5 12 -5 0 0 0
l3=everybody	0 -12 13 0 0 0
l3=expect	0 -1 -4 -12 16 0
l3=export	0 9 -6 0 0 0
l3=extra	0 14 -12 0 0 0
l3=face	0 10 -6 0 0 0
l3=fact	-4 15 -8 0 -3 0
l3=figure	0 13 -12 0 0 0
l3=finished	0 -13 16 -1 0 0
l3=first	6 -3 13 -9 -16 0
l3=flew	0 -7 9 0 0 0
l3=following	9 -7 0 0 0 0
l3=for	-8 -6 12 2 -9 3
l3=four	0 12 -10 0 0 0
l3=fox	0 9 -3 0 -4 0
l3=framework	0 0 -14 0 13 0
l3=free	0 12 -10 0 0 0
l3=from	-11 13 -4 -9 0 0
l3=gave	0 16 -14 0 0 0
l3=given	0 9 -8 0 0 0
l3=government	-3 12 -7 0 0 0
l3=guest	0 3 -13 0 10 0
l3=had	-10 -10 19 -8 2 7
l3=half	13 -6 -1 -2 0 0
l3=hand	9 -12 4 0 0 0
l3=has	0 3 -14 4 6 0
l3=have	0 4 -9 -18 19 0
l3=he	-9 -4 17 8 -19 -3
l3=he'd	0 -12 10 0 0 0
l3=her	2 8 -11 -3 -1 0
l3=here	0 -9 10 0 0 0
l3=higher	0 9 -9 0 0 0
l3=him	8 -18 10 0 0 0
l3=himself	9 0 -11 0 0 0
l3=his	-5 9 -9 4 0 0
l3=home	0 11 -8 0 0 0
l3=i	-5 -11 16 0 0 0
l3=in	-21 -16 32 -6 -16 -31
l3=incheon	-3 -12 18 0 0 0
l3=into	-6 24 -18 0 0 0
l3=is	-1 16 -12 0 -14 -1
l3=it	16 4 -16 1 -4 0
l3=its	0 0 -3 10 -8 0
l3=jinping	-4 -8 0 0 12 0
l3=joint	-2 16 -12 0 0 0
l3=kuala	-14 -21 33 -2 -2 0
l3=la	0 11 -10 0 0 0
l3=last	0 -7 4 -11 8 0
l3=late	0 -13 15 0 0 0
l3=later	0 11 -2 0 -7 0
l3=latest	0 9 -9 0 0 0
l3=leader	-19 16 -8 0 13 0
l3=leather	9 -6 -2 0 0 0
l3=leave	0 -13 19 0 -6 0
l3=licence	0 -13 13 0 0 0
l3=lifeng	2 -6 12 -9 0 0
l3=list	0 -8 10 0 0 0
l3=long	7 3 -13 0 0 0
l3=look	0 9 -6 0 0 0
l3=lose	11 -7 -5 0 0 0
l3=lumpur	9 12 -21 0 0 0
l3=madrid	0 -19 20 0 0 0
l3=make	-1 17 -15 -1 1 0
l3=maker	9 -8 0 0 0 0
l3=malaysian	0 13 -13 0 0 0
l3=media	0 0 -9 8 0 0
l3=meet	-7 1 5 -9 0 1
l3=meeting	0 13 -12 0 0 0
l3=minister	0 2 -19 2 16 0
l3=ministry	10 -4 -1 0 0 0
l3=minute	0 11 -9 0 0 0
l3=morning	1 -17 6 13 0 0
l3=move	0 17 -13 -3 0 0
l3=mr	-13 -14 4 10 8 0
l3=much	0 12 -6 -2 0 0
l3=negotiation	0 -13 6 7 0 0
l3=neither	14 -19 5 0 0 0
l3=next	0 -7 -9 19 0 0
l3=not	-10 6 -7 -1 10 0
l3=note	-7 18 -11 0 0 0
l3=nothing	0 -14 6 7 0 0
l3=notice	0 11 -10 0 0 0
l3=now	-7 0 9 0 -3 0
l3=of	10 -30 15 -2 17 5
l3=off	6 -28 -5 19 14 0
l3=offer	0 -14 14 0 0 0
l3=on	-3 7 8 -27 -12 -3
l3=once	7 -15 9 0 0 0
l3=open	0 14 -10 -1 0 0
l3=or	10 -10 -1 0 3 0
l3=order	0 -14 15 0 0 0
l3=our	0 -19 22 0 -1 0
l3=over	-8 -11 23 -9 0 0
l3=part	0 10 -4 -1 0 0
l3=party	0 11 -10 0 0 0
l3=pay	-9 20 0 -8 -12 0
l3=phone	9 0 -6 -2 -4 0
l3=plan	0 10 -13 0 4 0
l3=point	0 -11 8 0 4 0
l3=post	0 16 -15 0 0 0
l3=prepare	0 -21 12 -1 0 6
l3=president	4 17 -21 -8 4 0
l3=press	4 -21 21 0 0 0
l3=progress	1 3 -15 7 0 0
l3=promise	-8 -3 11 0 0 0
l3=propose	0 19 -18 0 0 0
l3=radio	-1 25 -20 0 0 0
l3=rate	0 10 -5 0 0 0
l3=reach	-1 12 -9 1 -4 0
l3=readout	-19 21 -7 1 0 0
l3=reciprocal	0 9 -8 0 0 0
l3=report	0 -17 18 0 0 0
l3=reporter	-5 18 -11 0 0 0
l3=result	0 -10 17 0 -1 0
l3=return	0 -10 11 0 0 0
l3=rise	0 20 -15 0 -1 0
l3=room	0 12 -6 0 -2 0
l3=round	9 8 -18 2 4 0
l3=run	0 19 -14 0 0 0
l3=same	-1 -8 13 0 0 0
l3=say	-26 6 -5 7 0 4
l3=second	0 19 -8 -18 -3 0
l3=see	-10 -9 -12 15 13 0
l3=settle	7 -11 5 0 0 0
l3=seventh	0 -17 11 7 0 0
l3=sheet	0 16 -6 0 -9 0
l3=side	0 7 -8 2 -3 0
l3=sixth	0 -3 -5 10 0 0
l3=so	-5 15 -6 0 0 0
l3=social	1 -9 8 0 0 0
l3=some	9 -3 -5 0 0 0
l3=something	-7 0 9 0 0 0
l3=speak	-14 11 5 0 0 0
l3=spoke	-9 5 -1 0 7 0
l3=statement	7 3 -12 0 0 0
l3=step	0 -3 -4 10 0 0
l3=sugar	0 -11 12 0 0 0
l3=swedish	0 -11 12 0 0 0
l3=table	0 13 -12 0 0 0
l3=take	4 10 -26 3 8 0
l3=talked	15 -14 0 0 0 0
l3=tariff	-9 3 4 -5 0 0
l3=tea	0 -15 16 0 0 0
l3=team	0 -13 1 16 0 0
l3=telephone	32 -19 -15 -1 0 0
l3=telephoned	10 -8 0 0 0 0
l3=tell	-4 -6 15 0 -9 0
l3=term	4 -12 8 0 0 0
l3=than	0 -7 8 0 0 0
l3=that	0 -13 13 9 -5 -4
l3=the	4 -11 -3 1 23 -18
l3=their	0 -7 7 9 -17 0
l3=themselve	7 -10 0 2 0 0
l3=then	0 12 -10 0 0 0
l3=there	1 -3 11 -4 -3 0
l3=thi	-5 -10 24 -9 0 0
l3=three	0 19 -21 4 0 0
l3=through	0 -11 12 0 0 0
l3=thu	0 -9 9 0 0 0
l3=tiktok	-3 -13 15 0 1 0
l3=to	0 -2 8 -18 -4 0
l3=together	0 -15 9 7 0 0
l3=too	0 14 -13 0 0 0
l3=topic	0 -9 6 0 4 0
l3=town	0 -12 13 0 0 0
l3=trade	9 0 5 -12 -12 0
l3=travel	0 0 -10 0 9 0
l3=treaty	-1 11 -8 0 0 0
l3=truth	-3 13 -6 -1 0 0
l3=try	3 -12 8 0 0 0
l3=two	2 -12 1 -2 6 7
l3=understanding	0 17 -16 0 0 0
l3=until	-11 8 -3 5 0 0
l3=up	8 -4 0 0 0 0
l3=us	0 -11 13 0 0 0
l3=very	-8 -4 11 0 0 0
l3=video	0 3 -15 -1 0 6
l3=visit	-2 -1 -5 -7 14 0
l3=walvi	0 10 -10 0 0 0
l3=was	5 -1 12 -16 -22 -1
l3=week	1 -20 16 -1 1 0
l3=weekend	0 10 -9 0 0 0
l3=were	-8 -2 13 -19 -5 4
l3=whatever	0 -10 11 0 0 0
l3=when	-11 21 0 -13 -9 0
l3=where	0 -4 6 -11 5 0
l3=who	10 -11 4 0 0 0
l3=will	-6 13 -14 10 -4 0
l3=with	6 -28 4 3 30 0
l3=working	0 -14 5 0 0 10
l3=would	6 -3 -13 7 2 -1
l3=xi	1 5 7 -1 -13 0
l3=york	0 -9 10 0 0 0
l3=you	7 -8 1 0 0 0
l3=your	0 13 -10 0 0 0
l3=·	-5 27 -21 0 0 0
l3=—	0 -14 2 1 11 0
l4="	-11 14 -24 4 9 0
l4='s	19 -11 10 -18 -8 0
l4=(	0 10 -7 0 0 0
l4=)	14 -9 -9 3 7 0
l4=,	-7 -2 7 -3 -4 7
l4=-	11 -19 6 0 0 3
l4=.	-5 0 7 -6 -8 6
l4=/	0 10 -5 0 0 0
l4=:	1 2 -14 3 12 -2
l4=<agent>	16 -1 -2 2 -13 -5
l4=<begin>	2 -6 9 18 -5 -21
l4=<day-ahead>	15 11 -7 -4 -18 0
l4=<day-gone>	-8 6 -2 0 5 -1
l4=<day-today>	-17 11 3 -7 0 0
l4=<duty>	3 14 -11 -3 -2 0
l4=<gate>	-4 1 8 -12 -3 0
l4=<goods-amount>	0 -8 10 0 0 0
l4=<level>	-2 22 -9 -9 -11 0
l4=<money>	0 13 -15 0 2 0
l4=<month-ahead>	0 -8 11 0 0 0
l4=<month-gone>	12 0 -5 -2 0 0
l4=<name>	-32 8 9 -19 6 0
l4=<not>	-4 11 4 -10 -8 0
l4=<office>	14 -19 0 11 4 -5
l4=<organisation>	8 7 1 -25 -12 0
l4=<person>	-5 -2 -1 3 10 -14
l4=<quality>	9 -19 18 0 -6 -4
l4=<seat>	21 -3 0 -17 -16 3
l4=<span>	5 -19 27 1 -31 0
l4=<taker>	-2 13 -8 0 0 0
l4=<v-bear>	3 5 -12 12 0 -10
l4=<v-begin>	-21 -10 28 -18 -5 3
l4=<v-buy>	2 9 -10 -1 0 0
l4=<v-deny>	-6 16 -7 0 0 0
l4=<v-down>	-7 0 18 -30 -11 -1
l4=<v-impose>	-14 6 4 -3 -4 0
l4=<v-lack>	0 14 -8 0 0 0
l4=<v-propose>	2 4 -14 8 -3 2
l4=<v-say>	13 1 -7 -14 9 -7
l4=<v-sell>	-20 23 0 0 0 0
l4=<v-sign>	2 3 -1 -24 3 -4
l4=<v-stay>	1 1 6 -5 -23 0
l4=<v-target>	0 17 -14 -1 -1 0
l4=<v-up>	-6 0 11 -5 -13 6
l4=a	-13 -1 14 -10 -3 0
l4=about	0 -7 4 -5 10 0
l4=accord	0 -8 9 0 0 0
l4=account	5 5 -9 0 0 0
l4=additional	0 10 -7 0 0 0
l4=after	4 -6 8 0 -9 0
l4=again	3 -24 16 3 0 0
l4=against	0 -10 12 0 0 0
l4=agenda	0 10 -7 0 0 0
l4=ago	0 -10 9 0 0 0
l4=agreement	5 -3 3 0 -10 0
l4=ahead	0 0 -12 11 0 0
l4=aim	0 -10 11 0 0 0
l4=all	0 -9 12 0 0 0
l4=an	11 -2 -6 -6 5 0
l4=and	-20 -9 9 2 13 -10
l4=announce	-9 -8 17 -8 3 0
l4=are	-1 11 -11 0 0 2
l4=arrangement	0 -12 14 0 0 0
l4=arrived	0 15 -12 0 0 0
l4=asia	0 5 -15 0 8 0
l4=ask	-8 21 -10 0 0 0
l4=at	2 -18 -15 11 29 0
l4=back	-11 33 -20 -5 0 0
l4=be	-2 -1 11 -9 -2 0
l4=been	-10 -2 6 5 -4 0
l4=before	14 8 -29 7 0 0
l4=begin	-5 -21 16 5 4 0
l4=both	-9 -13 12 4 3 0
l4=breakfast	0 -6 -6 11 0 0
l4=brief	-3 10 -12 5 0 0
l4=business	0 2 -18 0 10 0
l4=but	0 8 -17 8 0 0
l4=by	5 -1 2 -13 -5 1
l4=call	11 -8 -12 8 0 0
l4=can	0 10 -5 0 -1 0
l4=car	9 -14 6 0 0 0
l4=charge	7 7 -18 0 0 0
l4=chenggang	0 -17 18 0 0 0
l4=chicken	0 -8 9 0 0 0
l4=closed	12 0 -9 0 0 0
l4=come	-9 0 14 -17 -4 0
l4=commerce	0 25 -21 0 0 0
l4=commissioner	9 -14 5 0 0 0
l4=communiqué	0 24 -23 0 0 0
l4=confirm	9 -11 1 0 0 0
l4=copper	0 9 -8 0 0 0
l4=could	0 19 -18 0 0 0
l4=counterpart	-15 1 17 0 0 0
l4=custom	-2 -10 14 0 0 0
l4=cut	0 -7 13 0 -2 0
l4=deal	-2 15 -2 -2 -7 0
l4=declare	0 -13 13 0 0 0
l4=delegation	0 13 -5 -8 0 0
l4=detail	0 14 -17 4 0 0
l4=dinner	0 10 -7 0 -2 0
l4=donald	3 -7 -1 10 -2 0
l4=down	-1 -19 18 -5 7 0
l4=due	6 -11 8 1 -2 0
l4=earth	0 -20 11 0 11 0
l4=effect	0 9 -7 0 0 0
l4=english	0 10 -10 0 0 0
l4=enter	-1 11 -6 0 0 0
l4=eve	0 7 0 0 -5 0
l4=evening	4 -24 20 0 0 0
l4=everything	0 15 -14 0 0 0
l4=extension	0 12 -10 0 0 0
l4=fact	0 16 -6 0 -9 0
l4=finance	0 -15 16 0 0 0
l4=fly	-2 27 -19 -5 -7 0
l4=followed	0 -9 10 0 0 0
l4=following	-11 9 0 0 0 0
l4=for	9 -6 9 -10 -3 0
l4=foreign	8 -9 2 0 0 0
l4=four	0 -7 9 0 0 0
l4=from	4 -3 5 2 -11 0
l4=geneva	-2 18 -14 0 0 0
l4=get	0 -15 8 0 9 0
l4=given	0 -3 -13 4 11 0
l4=go	2 -5 5 -1 -9 6
l4=government	5 9 -14 0 0 0
l4=ground	0 11 -12 3 -1 0
l4=guest	0 -9 6 0 1 0
l4=had	-11 14 -14 0 1 7
l4=hall	-4 9 -2 0 0 0
l4=has	-6 4 -1 -15 8 0
l4=he	-1 10 -16 -11 12 -1
l4=head	6 -16 7 -1 5 0
l4=here	0 9 -7 0 0 0
l4=him	0 23 -23 0 0 0
l4=himself	-6 -5 18 0 -7 0
l4=his	-2 6 -8 11 -7 0
l4=hold	12 -2 -1 0 -4 0
l4=hour	0 -17 20 -7 0 0
l4=house	9 -11 2 0 0 0
l4=i	0 15 -14 0 0 0
l4=if	14 0 -11 0 0 0
l4=in	-25 6 9 6 -15 -6
l4=initial	0 -9 11 0 0 0
l4=invited	0 14 0 0 -14 0
l4=is	-11 4 -14 15 7 0
l4=it	0 -3 0 -5 8 1
l4=its	-4 6 -11 1 6 0
l4=joint	-4 -6 12 0 0 0
l4=kuala	9 12 -21 0 0 0
l4=land	0 20 -19 0 0 0
l4=last	5 -12 4 -9 10 0
l4=leader	0 -11 0 -1 16 0
l4=leave	0 10 -18 3 3 0
l4=lifeng	0 -12 16 -7 0 0
l4=long	0 -12 12 0 0 0
l4=look	-2 12 -4 0 0 0
l4=lumpur	0 -8 9 0 0 0
l4=m	-1 9 -3 0 0 0
l4=major	0 2 -10 0 5 0
l4=margin	0 7 -16 0 9 0
l4=may	-1 -6 12 0 0 0
l4=me	-4 -4 9 0 0 0
l4=meant	0 -13 15 0 0 0
l4=meet	3 -25 13 8 7 -7
l4=might	0 15 -12 0 0 0
l4=minister	9 13 -15 -3 -5 0
l4=minute	6 -14 4 6 -2 0
l4=morning	-10 19 -9 -2 0 0
l4=mr	14 -17 11 -2 -3 0
l4=named	10 -6 -1 0 0 0
l4=neither	0 -7 9 0 0 0
l4=new	0 14 -9 0 -1 0
l4=next	-2 -16 26 -3 -4 0
l4=night	0 16 -8 0 -7 0
l4=no	-1 18 -7 -3 -3 0
l4=nobody	0 -9 11 0 0 0
l4=noon	0 -10 11 0 0 0
l4=note	-1 -10 8 5 0 0
l4=of	22 0 3 -13 -19 -7
l4=off	0 13 -8 0 0 0
l4=offer	0 -20 10 13 0 0
l4=on	12 5 -18 -1 9 -6
l4=one	6 5 -20 -1 9 0
l4=open	0 -13 15 0 0 0
l4=opened	0 -12 17 0 0 0
l4=other	0 -17 21 -10 3 0
l4=our	-8 31 -23 0 0 0
l4=p	0 -13 13 0 0 0
l4=pari	0 -14 17 -2 0 0
l4=parted	0 -8 9 0 0 0
l4=people	0 17 -15 0 0 0
l4=phone	-14 17 0 0 0 0
l4=place	0 -10 11 -1 0 0
l4=plan	3 2 -2 -9 1 0
l4=post	0 -8 11 0 0 0
l4=prepare	0 2 -8 11 -8 0
l4=president	9 5 -4 -13 -4 0
l4=press	-7 28 -21 0 0 0
l4=prime	0 -14 -11 0 20 0
l4=progress	0 4 -14 0 9 0
l4=publish	6 6 -12 0 0 0
l4=q	0 12 -11 0 0 0
l4=reach	-6 -7 15 0 -3 0
l4=receive	0 5 -17 8 3 0
l4=reference	-3 10 -4 0 0 0
l4=report	0 19 -17 0 0 0
l4=reporter	-7 13 -17 8 0 0
l4=result	4 -13 0 -2 12 0
l4=review	-2 11 -6 0 0 0
l4=room	0 -21 8 15 0 0
l4=rule	-6 10 -1 0 0 0
l4=same	0 12 -11 0 0 0
l4=say	-14 14 -10 0 4 -3
l4=second	1 -10 8 3 -3 0
l4=secretary	8 -14 8 0 0 0
l4=see	0 15 -15 11 -15 0
l4=sell	-12 15 0 0 0 0
l4=session	0 -9 10 0 0 0
l4=sheet	0 9 -5 0 -3 0
l4=shook	10 -13 4 0 0 0
l4=shortly	7 -18 16 -2 -3 0
l4=side	0 10 0 -11 -2 0
l4=sideline	0 -14 16 0 0 0
l4=sign	-2 10 -8 0 1 0
l4=signature	0 -7 8 0 0 0
l4=sixth	1 -11 8 0 0 0
l4=soybean	14 -24 0 0 14 0
l4=spoke	8 -13 10 -2 -1 0
l4=start	0 -9 10 0 0 0
l4=state	0 12 -21 -4 13 0
l4=steel	-2 11 -7 0 0 0
l4=still	0 11 -13 0 0 0
l4=stockholm	0 -12 15 0 -1 0
l4=summit	0 4 2 -2 -11 0
l4=take	-11 9 0 -12 1 0
l4=talk	1 15 -9 -13 -2 0
l4=tariff	5 8 -10 -1 0 0
l4=team	-8 4 -9 11 0 0
l4=tell	18 10 -17 -12 -11 0
l4=term	0 10 -6 0 0 0
l4=text	0 -14 18 0 0 0
l4=that	-7 -3 1 8 -9 8
l4=the	8 -5 3 2 -11 3
l4=their	9 -13 -4 -4 19 0
l4=them	0 -33 26 8 -1 0
l4=there	-10 10 -5 0 -14 9
l4=they	0 14 -7 0 -24 0
l4=think	0 9 -6 0 0 0
l4=third	0 5 -10 7 0 0
l4=threat	0 12 -11 0 0 0
l4=three	-4 15 -9 0 0 0
l4=through	0 -13 12 0 0 0
l4=time	0 -15 23 -8 -4 0
l4=to	0 9 8 -23 -8 -1
l4=together	0 15 -13 0 0 0
l4=too	0 -12 16 0 -2 0
l4=travel	-1 -9 4 5 1 0
l4=treasury	0 -11 13 0 0 0
l4=truce	-7 20 -9 -5 -9 0
l4=two	-15 7 -1 -1 4 2
l4=understanding	0 -14 13 0 0 0
l4=until	0 15 -9 0 0 0
l4=up	-10 -1 0 15 -3 0
l4=use	0 -8 9 0 0 0
l4=visit	-3 -25 10 13 5 0
l4=vote	0 -11 13 0 0 0
l4=want	0 -15 7 3 6 0
l4=was	-12 11 0 -16 0 0
l4=way	3 -13 10 0 0 0
l4=we	-14 -17 21 5 -1 0
l4=week	10 2 -6 -4 -2 0
l4=well	0 14 -13 0 0 0
l4=what	-7 -25 30 -9 5 0
l4=when	-8 -5 2 9 -1 0
l4=where	-2 0 -10 3 15 0
l4=whether	0 12 0 0 -10 0
l4=which	-3 -22 22 6 -1 0
l4=will	-1 14 -3 -11 1 -9
l4=wine	0 -9 10 0 0 0
l4=wire	0 11 -10 0 0 0
l4=with	3 21 -15 0 -21 0
l4=world	12 -9 -3 0 0 0
l4=would	0 6 -9 -19 15 0
l4=write	12 1 -12 0 0 0
l4=xi	-4 -8 0 0 12 0
l4=—	0 -15 22 -12 0 0
l=" on	0 -15 15 0 0 0
l=" we'll	0 11 -6 0 -1 0
l='s <organisation>	9 -4 -2 0 0 0
l='s <person>	8 -17 2 3 0 0
l='s first	0 -13 0 0 12 0
l=) ,	0 16 -13 0 0 0
l=, <level>	0 -13 15 0 0 0
l=, <person>	13 -18 6 0 0 0
l=, a	5 -18 14 -3 0 0
l=, after	3 -14 9 1 0 0
l=, and	-5 11 0 -7 0 0
l=, at	0 -14 0 0 16 0
l=, by	17 -9 -12 0 0 0
l=, for	0 12 -11 0 0 0
l=, friday	0 8 -5 0 0 0
l=, had	7 -8 9 -4 -1 0
l=, have	0 2 -10 9 0 0
l=, he	0 10 -9 0 0 0
l=, in	0 -14 -18 22 16 0
l=, monday	-3 -6 0 0 13 0
l=, on	8 -20 8 -1 15 0
l=, saturday	0 -11 12 0 0 0
l=, since	-3 -5 11 -1 0 0
l=, the	0 -7 13 0 -2 0
l=, thursday	-10 15 -8 0 0 0
l=, tuesday	12 5 -26 0 0 0
l=, until	-1 -6 10 0 0 0
l=, which	10 0 -3 -5 -4 0
l=, who	0 -14 17 -7 3 0
l=, will	0 12 -1 -6 -2 0
l=- <name>	0 11 -3 -7 0 0
l=- <person>	0 14 -6 0 -6 0
l=- hour	8 -10 3 0 0 0
l=- level	0 -13 0 4 0 7
l=: <number>	19 -3 -16 0 0 0
l=: <person>	7 -14 1 0 3 0
l=: from	0 -11 15 -2 0 0
l=: i	-4 10 -3 0 0 0
l=: on	10 -3 -2 0 0 0
l=: the	3 15 -17 0 0 0
l=; <person>	-2 -8 7 3 0 0
l=; a	-8 23 -15 0 0 0
l=; the	2 -14 15 0 0 0
l=<begin> "	0 11 -9 0 0 0
l=<begin> (	0 15 -10 0 0 0
l=<begin> <number>	-4 -11 11 2 0 0
l=<begin> <office>	11 0 -6 2 -6 0
l=<begin> <person>	-12 -1 14 0 -1 0
l=<begin> a	11 -24 13 -13 3 7
l=<begin> after	0 18 -16 0 0 0
l=<begin> and	0 15 -10 0 -5 0
l=<begin> first	0 -13 15 0 0 0
l=<begin> friday	-1 -6 9 0 0 0
l=<begin> from	8 -6 -4 9 -3 0
l=<begin> good	0 -8 10 0 0 0
l=<begin> he	15 -23 2 6 0 0
l=<begin> his	0 4 -12 0 7 0
l=<begin> if	0 13 -10 0 0 0
l=<begin> in	0 -3 -15 1 12 0
l=<begin> it	-2 11 -3 0 0 0
l=<begin> last	-4 -15 20 0 0 0
l=<begin> morning	-5 10 -3 0 0 0
l=<begin> next	0 9 0 -9 0 0
l=<begin> on	0 -3 -8 9 11 -4
l=<begin> one	-6 10 -1 0 0 0
l=<begin> second	0 -18 20 -2 0 0
l=<begin> she	-4 -1 9 0 0 0
l=<begin> since	-13 9 -6 4 0 0
l=<begin> the	-13 -6 6 3 1 -1
l=<begin> they	16 -12 0 2 -4 0
l=<begin> third	0 11 -10 0 0 0
l=<begin> thursday	13 -19 10 0 0 0
l=<begin> tuesday	-5 -18 22 0 0 0
l=<begin> we	-9 0 8 0 0 0
l=<begin> who	11 -4 -6 0 0 0
l=<day-ahead> 's	0 9 -14 0 5 0
l=<day-ahead> ,	-3 5 -9 7 -1 0
l=<day-ahead> <person>	5 -9 5 0 0 0
l=<day-ahead> and	0 -1 -5 0 8 0
l=<day-ahead> in	0 -10 2 0 5 0
l=<day-ahead> of	0 -11 0 13 0 0
l=<day-ahead> or	-2 12 -6 0 -1 0
l=<day-ahead> to	-1 -2 10 0 -1 0
l=<day-gone> 's	2 -10 1 0 8 0
l=<day-gone> ,	-13 7 -2 0 0 0
l=<day-gone> and	0 -9 6 2 -1 0
l=<day-gone> by	11 -8 -1 0 0 0
l=<day-gone> he	-7 -1 12 0 -3 0
l=<day-gone> that	0 9 0 -5 -1 0
l=<day-gone> to	0 -8 10 0 0 0
l=<day-today> (	0 9 -2 -2 -2 0
l=<day-today> by	-11 7 3 0 0 0
l=<level> (	0 -14 -10 0 20 0
l=<level> in	-3 -17 31 -11 -18 0
l=<level> on	5 31 -37 0 -4 0
l=<level> since	-1 13 -6 0 0 0
l=<month-ahead> after	-4 19 -16 0 0 0
l=<month-gone> to	0 -7 10 -1 0 0
l=<name> 's	0 0 5 -14 -6 6
l=<name> ,	-5 -23 20 0 9 0
l=<name> :	0 -13 0 12 0 0
l=<name> agree	0 -22 23 0 0 0
l=<name> before	0 -9 10 0 0 0
l=<name> for	0 -10 4 5 0 0
l=<name> from	0 12 -18 0 6 0
l=<name> had	0 14 -12 0 0 0
l=<name> on	0 -10 -17 17 25 0
l=<name> the	0 -8 10 0 0 0
l=<name> to	-5 21 -8 -3 -2 0
l=<name> trade	0 14 -12 0 0 0
l=<number> ,	11 0 -16 0 0 0
l=<number> /	0 7 -5 0 0 0
l=<number> on	7 9 -18 5 -3 0
l=<number> th	0 -12 16 -6 0 0
l=<number> the	6 -18 13 0 0 0
l=<number> to	0 -8 9 0 0 0
l=<number> —	-1 -5 9 0 0 0
l=<office> ,	10 4 -8 -7 0 0
l=<office> will	8 -7 7 -6 -7 0
l=<organisation> ,	19 -31 21 -2 0 0
l=<organisation> on	5 23 -25 0 -6 0
l=<person> 's	-8 -13 5 6 8 0
l=<person> ,	7 7 -22 5 2 0
l=<person> by	9 -4 -2 0 0 0
l=<person> had	-4 -13 19 -6 4 0
l=<person> has	12 -9 0 0 0 0
l=<person> have	-4 -3 10 0 0 0
l=<person> hold	0 12 -10 4 -5 0
l=<person> in	-4 3 -21 2 5 0
l=<person> on	3 -20 -3 13 13 0
l=<person> spent	0 10 -8 0 0 0
l=<person> to	-9 34 -40 -5 7 0
l=<person> will	-4 -3 18 1 -10 0
l=<person> would	4 5 -14 0 -3 0
l=<points> of	0 -9 3 5 0 0
l=<quality> negotiator	0 -8 17 -5 0 0
l=<quality> side	9 4 -17 0 0 0
l=<seat> ,	16 -9 2 -14 -2 9
l=<seat> <person>	0 -9 11 0 0 0
l=<seat> from	-4 -7 16 -4 -9 0
l=<seat> had	-4 8 0 0 0 0
l=<seat> on	-7 6 -7 5 8 -7
l=<seat> since	10 0 -5 0 0 0
l=<seat> to	0 -12 10 -4 -3 7
l=<seat> until	0 13 -13 0 0 0
l=<seat> ·	0 -11 12 0 0 0
l=<span> ,	-1 -16 13 -2 0 6
l=<span> from	0 28 -24 0 0 0
l=<span> in	0 -11 3 -1 11 0
l=<span> of	2 -15 8 -1 11 0
l=<span> to	0 11 -8 0 0 0
l=a <span>	-3 -7 11 -2 1 0
l=a deal	0 15 -10 0 -3 0
l=a first	0 -9 -3 16 0 0
l=a fourth	3 5 -1 -12 0 0
l=a new	-7 -10 2 14 0 0
l=a sixth	9 -1 -2 0 0 0
l=a telephone	7 -2 -5 0 0 0
l=a third	-6 8 -6 5 0 0
l=a video	16 -10 -3 0 0 0
l=about the	-3 16 -6 0 0 0
l=accord on	0 10 -9 0 0 0
l=after a	16 -22 0 1 -3 6
l=after the	11 -3 5 -11 -9 0
l=again in	0 -18 18 0 -2 0
l=again on	2 12 -6 -11 -5 0
l=agree by	12 -10 0 0 0 0
l=agree in	0 -10 14 0 -2 0
l=agree to	-6 -21 0 8 18 0
l=aire ,	0 9 -9 0 0 0
l=airport on	0 -13 16 -1 0 0
l=alexandria on	0 15 -15 0 0 0
l=also on	-1 -8 12 0 0 0
l=an emergency	-2 11 -5 0 0 0
l=and <name>	-9 -10 8 13 -3 0
l=and <person>	-6 -1 9 -2 0 0
l=and <seat>	-1 13 -10 0 0 0
l=and a	11 -11 2 0 0 0
l=and he	0 11 -8 0 0 0
l=and in	0 -9 10 0 0 0
l=and on	-2 -14 7 17 -2 0
l=and the	-7 -13 5 3 10 0
l=and would	0 0 -6 -8 14 0
l=aqaba on	0 11 -11 0 0 0
l=are to	14 -20 6 4 1 -2
l=arranged for	0 -9 8 0 0 0
l=as of	5 11 -19 0 0 0
l=ask for	0 16 -15 0 0 0
l=at <number>	10 0 -6 0 0 0
l=at its	0 9 -8 0 0 0
l=at the	-5 46 -31 -7 -16 0
l=at their	0 -13 16 0 -4 0
l=away on	0 -10 11 0 0 0
l=batumi on	0 -16 16 0 0 0
l=be another	0 -15 0 17 0 0
l=be in	0 -14 2 7 5 0
l=be on	0 0 -13 0 12 0
l=before <person>	0 0 10 0 -11 0
l=before he	-3 10 -8 0 0 0
l=before the	-19 16 -8 6 -4 0
l=begin on	-8 13 -7 0 -13 -1
l=both country	10 -8 -1 0 0 0
l=both delegation	0 14 -13 0 0 0
l=both side	-4 -5 14 0 0 0
l=briefing ,	0 -5 -8 13 0 0
l=broke off	0 15 -13 0 0 0
l=brussel ,	0 12 -11 0 0 0
l=busan ,	0 -12 13 0 0 0
l=busan on	-7 -7 16 0 -4 0
l=business on	0 -9 5 -1 8 0
l=but on	0 0 -8 0 10 0
l=by the	-5 19 -11 0 0 0
l=by video	-14 2 -1 0 7 5
l=call a	-9 15 -4 0 0 0
l=call of	16 -15 0 0 0 0
l=call on	8 2 -17 0 0 0
l=cancel the	0 -6 -3 0 10 0
l=car on	0 -13 15 0 0 0
l=cartagena on	0 -12 12 0 0 0
l=close on	0 10 -7 0 0 0
l=closed on	-2 -7 11 0 0 0
l=come on	0 -6 14 -11 -3 0
l=come to	0 -7 -4 0 14 0
l=conclude on	0 15 -13 0 0 0
l=conference on	-8 10 -5 0 0 5
l=confirm on	8 7 -17 0 -2 0
l=country have	0 -9 10 0 0 0
l=country will	0 -9 13 -2 0 0
l=course in	0 -7 9 0 0 0
l=date :	0 10 -7 0 0 0
l=date is	-1 -9 14 0 0 0
l=day ,	0 10 -10 0 0 0
l=day of	0 -7 11 -1 0 0
l=day on	0 16 -14 0 0 0
l=deal on	-1 -14 8 0 9 0
l=delegation had	0 -8 9 0 0 0
l=delegation will	0 -11 0 13 0 0
l=described the	-1 16 -6 0 -2 0
l=did ,	0 13 -11 0 0 0
l=did not	0 -7 9 0 0 0
l=donald trump	7 10 -6 0 -12 0
l=due on	-7 29 -19 0 0 0
l=duty of	0 -10 11 0 0 0
l=duty on	0 11 -8 0 0 0
l=early as	0 10 -9 0 0 0
l=early on	0 11 -9 0 0 0
l=effect on	-5 13 -5 0 0 0
l=election on	0 11 -6 0 -2 0
l=end of	0 0 -10 9 0 0
l=end on	-5 10 1 -23 -8 0
l=end their	0 -9 10 -1 0 0
l=end trade	0 9 -9 0 0 0
l=expect to	11 -19 6 11 -5 0
l=expire on	0 27 -23 0 0 0
l=failed on	-5 -6 -4 15 0 0
l=fly to	-3 -6 1 10 -1 0
l=followed on	-10 19 -10 0 0 0
l=for the	-5 20 -11 -2 0 0
l=force on	-2 9 -5 0 0 0
l=found on	0 -9 9 0 0 0
l=friday ,	12 -1 -10 0 0 0
l=given on	0 -8 10 0 0 0
l=go on	0 26 -16 -9 -6 0
l=go to	-2 -12 -4 0 18 0
l=go up	0 -11 11 0 0 0
l=good from	0 -10 11 0 0 0
l=gyeongju on	0 -8 12 0 -1 0
l=had a	4 -11 6 0 0 0
l=happen on	0 15 -12 0 0 0
l=has been	0 10 -7 0 0 0
l=he has	-12 13 0 0 0 0
l=he lifeng	3 6 -11 0 0 0
l=he might	8 1 -6 0 -8 0
l=he will	-1 -1 -21 2 23 0
l=he would	2 -23 16 1 3 0
l=here on	-3 -3 16 -10 -7 0
l=here since	0 -1 -5 9 0 0
l=higher on	14 -9 -7 0 0 0
l=his first	0 9 0 0 -10 0
l=home on	0 -8 2 -1 8 0
l=hope to	0 22 -8 0 -14 0
l=in <name>	-1 18 -39 2 11 0
l=in <seat>	-13 -1 11 -10 -10 0
l=in pari	0 13 -13 0 0 0
l=in the	-2 16 -30 -12 24 0
l=in three	0 8 -9 0 0 0
l=incheon ,	0 -7 -2 10 0 0
l=incheon on	0 0 -8 9 0 0
l=intend to	0 -9 16 0 -3 0
l=is a	-4 9 -3 0 0 0
l=is in	0 7 0 -9 0 0
l=is on	0 15 -7 0 -3 0
l=is to	0 -10 6 -1 6 0
l=issue on	-3 -9 13 0 0 0
l=istanbul on	0 10 -9 0 0 0
l=it by	11 -8 0 0 0 0
l=it end	0 -2 -8 10 0 0
l=it in	0 0 -7 -1 10 0
l=it on	-4 16 -11 -5 0 0
l=jinping in	10 0 0 0 -8 0
l=jinping on	0 -7 9 0 -3 0
l=know on	-6 14 -12 0 2 0
l=kuala lumpur	0 8 -5 0 0 0
l=lago ,	0 10 -9 0 0 0
l=late on	10 0 -5 -2 -2 0
l=later on	6 -9 3 0 0 0
l=lead the	10 -4 -3 0 0 0
l=leader will	-7 14 -6 0 0 0
l=leave on	0 -5 14 -1 -10 0
l=li chenggang	0 10 -9 0 0 0
l=like to	0 12 -8 0 0 0
l=link on	9 -8 -4 0 0 0
l=lumpur on	-13 -13 29 -1 -1 0
l=lunch on	0 -7 11 -4 0 0
l=make on	-7 10 -1 0 0 0
l=media on	-3 -6 10 0 0 0
l=meet :	2 14 -22 0 0 0
l=meet in	-6 10 -11 -5 10 -1
l=meet on	6 -1 -16 5 7 5
l=memorandum on	0 -9 0 0 10 0
l=minister ,	12 -2 -12 0 0 0
l=more than	-1 -9 12 0 0 0
l=move to	0 -10 13 0 -1 0
l=mr <person>	2 14 -13 -5 0 0
l=network on	-7 -1 0 0 0 11
l=new on	0 10 -5 -1 0 0
l=night ,	0 11 -11 0 0 0
l=no deal	0 -21 8 14 0 0
l=not before	0 -9 9 0 0 0
l=note ,	0 19 -17 0 0 0
l=notice by	0 -9 10 0 0 0
l=number on	16 -18 3 0 0 0
l=of <name>	13 -18 16 -3 -8 0
l=of a	0 -8 3 11 -5 0
l=of his	0 -19 17 0 0 0
l=of peace	0 9 -9 0 0 0
l=of tariff	6 -8 1 0 0 0
l=of their	0 -9 4 5 0 0
l=off on	-6 -3 1 9 -1 0
l=off to	0 -11 12 0 0 0
l=on a	2 27 -30 0 0 0
l=on it	0 -9 10 0 0 0
l=on the	6 -29 34 -6 -11 0
l=on to	0 16 -14 1 -9 0
l=one in	0 11 -9 0 0 0
l=open on	0 24 -17 0 -8 0
l=order on	0 19 -15 0 0 0
l=other on	19 0 -6 -4 -11 0
l=people on	0 17 -12 -1 -3 0
l=perth on	0 11 -11 0 0 0
l=phone on	19 -12 -3 0 0 0
l=place on	10 7 -18 -7 4 0
l=plan for	1 2 -4 8 -10 0
l=plan to	0 -26 12 5 5 0
l=post ,	0 14 -14 0 0 0
l=post of	-3 -26 19 14 0 0
l=prepare a	-2 1 -8 0 10 0
l=prepare the	0 -11 7 7 -14 0
l=president in	0 -11 8 0 2 0
l=press on	12 -9 -3 0 0 0
l=proclamation on	0 -10 10 0 0 0
l=propose on	0 -13 13 0 0 0
l=protocol on	0 8 -8 0 0 0
l=publish on	-2 21 -17 0 0 0
l=put on	0 10 -9 0 0 0
l=release ,	12 -4 -8 0 0 0
l=report on	0 10 -7 0 0 0
l=representative ,	0 -8 9 0 0 0
l=return on	0 13 -17 4 0 0
l=rise on	-3 -3 10 0 0 0
l=round of	-9 5 0 -3 2 -1
l=round on	0 -1 -18 21 0 0
l=run from	0 -17 10 0 5 0
l=run until	0 16 -14 0 0 0
l=salvador on	0 -10 10 0 0 0
l=saturday ,	0 17 -14 0 0 0
l=say on	-1 5 4 -24 -6 -1
l=say that	5 -27 -3 27 0 0
l=say the	-4 -3 9 0 0 0
l=secretary ,	-2 -7 10 0 0 0
l=sell to	4 -13 2 0 8 0
l=session of	0 10 -9 0 0 0
l=session on	0 11 -9 0 0 0
l=settle on	0 14 -11 0 0 0
l=shenzhen on	0 16 -10 0 -9 0
l=side on	0 -1 -11 12 0 0
l=sign on	4 -2 4 0 -11 0
l=since <number>	10 -10 -5 6 0 0
l=since the	0 -9 1 0 11 0
l=sir <person>	0 -3 -11 0 16 0
l=sit down	0 10 -3 0 -7 0
l=sit on	0 17 -16 0 0 0
l=sit until	0 -12 12 0 0 0
l=so on	7 5 -10 0 -2 0
l=social on	-3 13 -6 -1 0 0
l=speak on	20 -12 -5 0 0 0
l=spoke by	-9 7 -2 0 8 0
l=spoke on	10 -4 -4 0 0 0
l=start on	-1 23 -12 -1 -8 0
l=statement on	-2 -17 20 0 0 0
l=stay until	0 -19 19 0 0 0
l=still in	0 9 -2 0 -1 0
l=summit in	10 -6 -8 -1 5 0
l=summit of	0 -22 22 0 0 0
l=sunday ,	-2 -8 11 0 0 0
l=table on	-2 -20 16 0 8 0
l=take the	19 -17 0 0 0 0
l=talk in	0 -6 -3 11 3 0
l=talk of	0 -15 16 0 0 0
l=talk on	0 9 -3 -21 -1 2
l=talked by	12 -5 -1 -2 0 0
l=tariff on	-2 -7 11 0 0 0
l=team would	-12 0 -1 14 -2 0
l=telephone on	1 9 -15 0 0 0
l=that on	0 11 -13 0 0 0
l=that they	-3 -13 17 0 0 0
l=the <name>	-3 -9 6 -1 8 0
l=the <organisation>	-5 22 -11 -5 -4 0
l=the <quality>	0 -6 14 -2 -4 0
l=the <seat>	-11 -12 8 -1 11 0
l=the asean	0 7 0 0 -10 0
l=the busan	0 -9 12 0 0 0
l=the first	2 21 -11 -14 -12 0
l=the geneva	0 -20 21 0 0 0
l=the leader	7 -25 4 0 12 0
l=the next	6 -9 0 11 -7 -2
l=the pari	0 -16 17 0 0 0
l=the phone	8 -6 0 0 0 0
l=the president	0 -19 9 0 5 0
l=the same	0 13 -7 0 -5 0
l=the second	-4 5 -7 8 -3 0
l=the seventh	0 -7 1 7 0 0
l=the state	0 0 -13 -1 14 0
l=the three	7 -14 5 0 0 0
l=the trade	0 -15 15 0 0 0
l=the two	-7 -23 11 12 3 0
l=their first	12 -13 2 -4 2 0
l=their own	0 -5 0 -2 9 0
l=their president	0 -16 9 9 -6 0
l=their second	-4 -1 8 -1 0 0
l=their sixth	-4 16 -7 -4 0 0
l=their third	-7 6 3 -12 0 0
l=them to	0 -7 -3 -1 12 0
l=there are	0 6 -15 6 0 0
l=there from	0 -17 8 -1 10 0
l=there on	0 -20 17 5 1 0
l=they first	0 10 -9 0 0 0
l=they have	-1 -5 9 0 0 0
l=thursday ,	-6 -4 -8 1 17 0
l=to <seat>	4 8 -13 0 0 0
l=to a	-1 9 -7 0 0 0
l=to begin	0 -10 13 -1 0 0
l=to continue	0 11 -9 0 0 0
l=to end	12 -6 -5 0 0 0
l=to see	0 -8 9 -3 0 0
l=to start	0 13 -6 -4 0 0
l=to the	-12 5 -1 -14 7 0
l=together on	0 -11 12 0 0 0
l=trade minister	-1 20 -17 0 0 0
l=travel to	-5 3 -8 9 -1 0
l=trieste on	0 -15 16 0 0 0
l=trip to	0 -17 -1 0 19 0
l=tromsø on	0 -13 13 0 0 0
l=truce end	0 14 -12 0 0 0
l=truce of	0 12 -10 0 0 0
l=turnberry on	0 -10 12 0 0 0
l=two country	0 -3 9 0 -2 0
l=two delegation	0 -7 12 -2 0 0
l=two had	4 -11 -3 0 11 0
l=two president	0 15 -5 0 -10 0
l=until the	0 5 -17 0 11 0
l=valparaíso ,	0 -17 5 14 0 0
l=very good	-6 17 -6 -2 0 0
l=video on	15 -8 -14 -10 0 11
l=visit to	0 0 12 0 -14 0
l=vote on	0 10 -6 0 0 0
l=want to	-1 5 6 -4 -10 0
l=war in	0 -1 14 -4 -9 0
l=warn on	0 -9 10 0 0 0
l=was on	0 -16 17 0 0 0
l=was the	0 -16 18 0 0 0
l=was to	0 -6 9 -8 1 0
l=we shall	0 12 -3 -1 0 0
l=week 's	0 -12 0 0 14 0
l=week ,	6 -11 6 0 0 0
l=week ago	0 11 -10 0 0 0
l=week for	0 -7 8 0 0 0
l=weekend of	0 -9 10 0 0 0
l=were to	0 -8 4 -4 3 3
l=what both	0 -9 11 0 0 0
l=what he	-1 13 -11 0 0 0
l=who had	0 14 -14 0 0 0
l=will not	0 11 -7 -2 0 0
l=wish to	0 12 -6 0 -2 0
l=with <name>	-1 -1 -5 0 11 0
l=with a	0 11 -17 0 0 0
l=would probably	-4 6 7 0 -12 0
l=would see	0 -4 -3 0 8 0
l=write on	0 19 -15 0 -2 0
l=year ago	0 14 -13 0 0 0
l=york from	0 -9 16 -2 -1 0
l=york on	0 9 -6 -1 -1 0
l=— <name>	0 15 -14 0 0 0
l=— the	0 -20 22 0 0 0
lead="	-16 5 -6 19 5 -1
lead=(	1 3 -9 -11 11 0
lead=,	4 -1 -3 10 -6 7
lead=-	-3 4 9 -18 -14 0
lead=10	8 -13 13 0 -7 0
lead=11	19 -10 -8 0 0 0
lead=12	12 -1 -9 0 0 0
lead=13	-6 29 -21 0 0 0
lead=14	-15 -30 37 0 0 0
lead=15	-5 -12 16 0 0 0
lead=16	-7 -16 9 0 14 0
lead=17	-4 -11 15 0 0 0
lead=18	7 0 -13 0 0 0
lead=19	11 -3 -5 0 0 0
lead=21	-1 20 -15 0 0 0
lead=23	12 -32 25 0 0 0
lead=26	-2 -14 16 0 0 0
lead=27	-6 -1 -8 0 14 0
lead=28	18 -23 10 0 0 0
lead=29	-9 3 1 0 0 0
lead=30	-19 -26 29 0 6 0
lead=4	15 -10 0 0 0 0
lead=6	-16 1 10 0 0 0
lead=9	-7 -14 19 0 0 0
lead=:	8 10 -16 -6 5 0
lead=;	6 -5 4 14 -27 -6
lead=a	-5 -3 8 -6 1 0
lead=after	-13 2 8 -3 -2 -1
lead=agreed	0 -27 27 0 0 0
lead=all	0 15 -11 -1 0 0
lead=america	0 15 -10 -5 0 0
lead=american	0 -8 18 -9 0 0
lead=and	-21 8 -7 7 5 -4
lead=april	-4 15 -9 0 0 0
lead=as	-4 -7 24 -20 -12 0
lead=at	-19 8 -1 -15 8 0
lead=august	-7 38 -30 0 0 0
lead=because	0 0 9 -3 -6 0
lead=before	-19 4 1 -8 6 0
lead=beijing	-3 23 -13 0 -7 0
lead=bessent	-19 30 -18 17 -32 0
lead=both	7 1 0 -13 0 0
lead=brazil	0 10 -2 0 0 0
lead=brazilian	-1 -12 17 0 -2 0
lead=british	9 -6 -1 0 0 0
lead=business	0 -13 17 0 -2 0
lead=but	-12 -2 0 4 9 0
lead=by	-22 9 4 -2 8 0
lead=call	-6 10 -1 0 0 0
lead=cambodia	0 -11 12 0 0 0
lead=canada	8 -15 1 6 0 0
lead=carney	-5 -14 -10 10 19 0
lead=chief	0 -5 -3 9 0 0
lead=chile	0 -10 12 0 0 0
lead=china	-8 -3 22 -23 -8 -3
lead=chinese	-2 29 -18 -10 -4 0
lead=commissioner	13 -9 0 0 0 0
lead=communiqué	0 15 -13 0 0 0
lead=consultations	9 -5 3 -2 0 -3
lead=customs	0 -6 8 0 0 0
lead=december	-1 -11 14 0 0 0
lead=details	0 11 -10 0 0 0
lead=did	0 -7 0 0 10 0
lead=donald	8 -48 42 -16 7 0
lead=earlier	-18 5 3 0 7 0
lead=economy	0 18 -10 -7 0 0
lead=ecuador	0 -11 15 -3 0 0
lead=envoys	0 22 -21 0 0 0
lead=eu	8 29 -34 -1 -1 0
lead=european	-6 15 -1 -6 -8 0
lead=everybody	0 0 -16 16 0 0
lead=experts	-8 -18 21 0 0 7
lead=export	0 -7 -4 11 0 0
lead=february	6 -1 -25 0 14 0
lead=federal	-16 10 4 0 0 0
lead=finance	14 -8 -20 9 0 0
lead=first	0 -8 10 0 0 0
lead=following	0 -17 17 0 0 0
lead=for	0 14 -5 -3 -5 0
lead=four	0 -5 17 -2 -8 0
lead=france	0 11 -9 0 0 0
lead=french	0 0 -11 0 13 0
lead=friday	-23 30 -17 0 -1 0
lead=from	7 16 -37 19 0 0
lead=further	0 10 -9 0 0 0
lead=goods	10 -9 3 0 0 0
lead=greer	0 9 -4 0 0 0
lead=guest	0 15 -14 0 0 0
lead=he	17 -1 12 -11 -25 -9
lead=he'd	2 -14 11 0 0 0
lead=he'll	12 -20 0 0 7 0
lead=her	0 -10 11 0 0 0
lead=here	0 10 -9 0 0 0
lead=his	-10 0 -5 -2 16 0
lead=honduras	-2 14 -9 0 0 0
lead=i	19 -13 3 -2 -2 0
lead=iceland	0 -13 15 0 0 0
lead=in	12 -12 8 -7 2 0
lead=india	-1 28 -26 -13 6 0
lead=industry	0 18 -17 0 0 0
lead=it	8 4 -3 -6 -4 -8
lead=italy	0 -14 10 0 6 0
lead=its	8 -19 -3 2 20 0
lead=january	-3 22 -16 0 0 0
lead=japan	1 6 -10 4 -4 0
lead=joint	0 35 -34 0 0 0
lead=june	27 -39 17 0 0 0
lead=korea	0 -5 10 0 0 0
lead=korean	0 -9 10 0 0 0
lead=later	0 -13 13 0 0 0
lead=leaders	-1 38 -33 0 -2 0
lead=lula	-7 -4 0 0 8 0
lead=lunch	0 10 -9 0 0 0
lead=malaysia	0 26 -19 0 -1 0
lead=members	0 -14 15 0 0 0
lead=minister	2 -6 14 -16 0 0
lead=ministers	-18 0 25 -5 0 0
lead=modi	5 -6 -4 0 8 0
lead=monday	9 -26 26 0 -15 0
lead=morning	-10 18 -7 0 0 0
lead=mr	-7 -5 13 -21 8 0
lead=negotiations	0 -10 12 0 0 0
lead=negotiators	0 -35 14 26 -19 0
lead=neither	4 -12 11 0 0 0
lead=next	-2 9 1 -11 -3 0
lead=nigeria	0 -14 15 0 0 0
lead=no	0 -6 11 0 0 0
lead=not	0 -12 12 0 0 0
lead=nothing	0 -11 13 0 0 0
lead=nov	-3 27 -23 0 0 0
lead=november	-15 48 -37 0 0 0
lead=now	0 -12 -12 0 19 0
lead=oct	-3 -15 18 0 0 0
lead=october	0 -13 15 0 0 0
lead=of	-1 18 -15 0 0 0
lead=officials	2 -35 5 4 -2 21
lead=on	11 -6 -13 11 12 -9
lead=one	-10 11 0 0 0 0
lead=our	-13 -1 14 0 0 0
lead=overnight	6 6 -14 0 0 0
lead=panama	0 12 -10 0 0 0
lead=paris	0 11 -10 0 0 0
lead=phone	-15 16 0 0 0 0
lead=poland	0 13 -9 0 0 0
lead=portugal	0 -17 19 0 0 0
lead=premier	0 -8 11 0 0 0
lead=president	-14 9 9 -16 0 -1
lead=press	0 20 -19 0 0 0
lead=prime	22 -5 6 -7 -10 0
lead=read	-2 -9 1 0 9 0
lead=readout	-21 18 4 0 0 0
lead=retailers	0 -10 11 0 0 0
lead=rounds	0 -19 19 0 0 0
lead=ryosei	0 -11 10 0 0 0
lead=saturday	-16 -1 12 0 -2 0
lead=scott	-1 2 11 1 -25 0
lead=see	0 12 -8 0 0 0
lead=senior	-2 -1 -4 12 0 0
lead=september	-4 -17 20 0 0 0
lead=shares	0 13 -11 0 0 0
lead=she	0 -12 20 -6 -2 0
lead=should	0 17 -15 0 0 0
lead=signed	0 25 -25 0 0 0
lead=since	1 5 -8 0 -1 0
lead=six	0 -8 10 0 0 0
lead=so	-15 -24 30 -9 9 0
lead=south	-1 -1 10 -6 -4 0
lead=soybean	0 -11 -1 0 14 0
lead=stocks	0 12 -10 0 0 0
lead=sunday	-13 0 7 0 0 0
lead=talks	2 -9 11 7 -30 4
lead=technical	-6 -8 4 0 0 9
lead=ten	-3 12 -7 0 0 0
lead=the	-7 -12 17 -22 19 1
lead=their	3 6 -21 9 2 0
lead=then	0 -8 12 0 -3 0
lead=there	13 -8 5 -6 -3 0
lead=they	13 -26 20 18 -26 -12
lead=they'll	-13 3 -11 7 13 0
lead=third	0 26 -25 0 0 0
lead=thursday	26 -19 0 -7 6 0
lead=today	-10 4 -1 0 4 0
lead=tomorrow	-19 3 4 8 -10 0
lead=tonight	0 10 -6 0 0 0
lead=trade	-4 -5 7 9 -7 0
lead=treasury	-31 11 0 12 -18 9
lead=trump	-19 29 -8 -12 -9 -3
lead=tuesday	7 -13 10 0 -7 0
lead=turkish	6 -14 9 0 0 0
lead=twenty	0 11 -10 0 0 0
lead=two	8 -2 2 -5 -9 0
lead=u.s.	-9 10 -9 2 3 0
lead=uganda	0 -16 12 4 0 0
lead=unless	3 12 -15 -1 -3 0
lead=until	-12 13 -8 0 7 0
lead=ursula	0 -14 25 -1 -17 0
lead=us	-8 15 -16 6 2 0
lead=vice	-2 19 -17 12 -19 0
lead=vietnam	13 -13 -19 21 0 0
lead=von	0 9 -8 0 0 0
lead=washington	-1 15 -22 0 11 0
lead=we	-12 -15 33 -10 -10 0
lead=wednesday	13 -5 -2 0 -3 0
lead=what	13 -9 -8 9 1 0
lead=when	-1 -15 6 0 11 -3
lead=where	-13 -11 17 0 0 -1
lead=whether	0 10 1 -7 -7 0
lead=white	14 -8 -6 0 0 0
lead=whose	-3 -1 -4 -7 8 10
lead=will	0 -6 9 0 0 0
lead=with	-8 -8 11 -2 1 0
lead=xi	-23 18 -9 -10 5 0
lead=yesterday	-11 21 -21 12 -7 0
lead=—	18 -3 -4 -8 3 -10
lead=•	0 14 -11 0 0 0
left:calls	64 -31 -64 -28 2 12
left:coming	16 -16 9 7 -9 -13
left:experts	-10 -31 18 -15 -25 50
left:m=arrived	-7 27 -13 -5 -14 0
left:m=assembly	0 22 -22 0 0 0
left:m=attempt	5 12 -17 0 0 0
left:m=bargain	0 -16 17 0 0 0
left:m=came	8 -15 12 -2 1 0
left:m=come	-3 5 -9 3 2 0
left:m=conference	3 5 -8 -10 -4 8
left:m=delegations	-3 -22 23 5 -8 0
left:m=dinner	0 -5 12 0 -8 0
left:m=due	2 11 -1 -2 -14 0
left:m=ended	-5 -10 16 -7 0 0
left:m=expected	-4 9 -7 0 0 -1
left:m=flew	-3 13 -6 -5 -6 0
left:m=flies	-10 5 -1 4 -2 0
left:m=fly	0 11 -6 -1 -1 0
left:m=gather	0 16 -16 0 0 0
left:m=guest	0 3 -20 -1 19 0
left:m=guests	0 -12 14 0 0 0
left:m=here	-15 -7 15 -5 1 0
left:m=host	-8 26 -25 -11 11 0
left:m=hosts	0 17 -12 0 -5 0
left:m=invitation	4 -11 7 0 0 0
left:m=invited	-3 14 -2 -4 -8 0
left:m=land	0 18 -18 0 0 0
left:m=landed	2 19 -22 0 0 0
left:m=lands	-2 -5 12 0 -5 0
left:m=leg	0 -12 13 0 0 0
left:m=lunch	0 6 -4 -9 5 0
left:m=meet	-8 -2 0 -11 11 5
left:m=meeting	7 1 8 -9 -18 0
left:m=meets	0 -4 -8 7 11 0
left:m=met	-9 1 0 0 4 -3
left:m=negotiated	1 -14 16 -4 0 0
left:m=negotiation	0 -18 19 0 0 0
left:m=negotiator	0 4 -8 7 0 0
left:m=negotiators	0 -18 0 40 -30 -3
left:m=parted	0 -21 17 4 0 0
left:m=receive	0 7 -11 0 3 0
left:m=received	-10 2 0 5 0 0
left:m=rose	-9 0 -4 -5 17 0
left:m=round	0 -7 12 -3 -9 -7
left:m=rounds	-5 8 1 -12 0 0
left:m=see each other	0 -6 10 2 -5 0
left:m=settled	11 10 -14 -4 -4 0
left:m=signed	2 11 -2 -13 -16 -1
left:m=sit	-6 -23 21 0 2 0
left:m=sitting	0 -10 13 0 0 0
left:m=spent	-11 9 3 -6 -4 0
left:m=summit	9 -5 6 -10 -1 0
left:m=table	1 15 -16 -5 3 0
left:m=talk	9 13 -16 -23 -6 4
left:m=talked	7 -32 5 -8 24 12
left:m=talking	0 -5 1 9 -6 0
left:m=talks	-7 -12 17 0 -19 0
left:m=there	3 -12 4 12 -8 6
left:m=time	10 -14 4 4 -1 0
left:m=to see	0 10 -2 -2 -4 0
left:m=travel	-9 -8 -1 10 7 0
left:m=travels	-1 -7 10 0 0 0
left:m=visit	-13 -13 8 0 10 0
left:m=went	0 -3 10 -13 0 0
left:m=where	-11 12 -5 2 -3 0
left:meets	-13 -6 4 1 -4 12
left:running	-5 -15 2 9 19 0
left:summit	0 -6 -6 5 15 -26
left:sure	-12 -20 21 -11 3 2
left:wished	-7 18 -2 -15 -15 0
lll='s <person> on	9 -7 6 0 -8 0
lll=, <day-gone> and	0 -8 9 0 0 0
lll=, <level> from	0 -9 9 0 0 0
lll=, <level> in	0 -10 10 0 0 0
lll=, <name> ,	0 -29 32 0 0 0
lll=, <name> to	0 10 -10 0 0 0
lll=, <office> ,	0 10 -9 0 0 0
lll=, <organisation> ,	0 -20 21 0 0 0
lll=, <person> ,	-12 15 -12 8 0 0
lll=, <seat> ,	16 -16 5 -2 0 0
lll=, after the	15 -10 -3 0 0 0
lll=, and in	0 -10 10 0 0 0
lll=, and on	-14 9 -9 10 0 0
lll=, announce on	0 9 -7 0 0 0
lll=, as of	11 -7 -5 0 0 0
lll=, at a	0 10 -6 0 -3 0
lll=, begin on	0 15 -10 -7 0 0
lll=, friday ,	1 7 -12 0 0 0
lll=, in a	11 -11 0 0 0 0
lll=, is to	0 -12 0 -2 14 0
lll=, monday ,	0 14 -12 0 0 0
lll=, on a	0 11 -7 0 0 0
lll=, publish on	0 10 -8 0 0 0
lll=, sign on	7 -12 7 0 0 0
lll=, the second	0 12 -10 0 0 0
lll=, thursday ,	0 13 -7 0 0 0
lll=, wednesday ,	0 -16 16 0 0 0
lll=, where they	0 -13 14 0 0 0
lll=, who had	2 10 -13 0 0 0
lll=/ <seat> ,	7 11 -19 -3 0 0
lll=: <level> in	0 -13 15 0 0 0
lll=: <number> on	-3 9 -4 0 0 0
lll=<begin> <begin> "	0 11 -9 0 0 0
lll=<begin> <begin> (	0 15 -10 0 0 0
lll=<begin> <begin> <number>	-4 -11 11 2 0 0
lll=<begin> <begin> <office>	11 0 -6 2 -6 0
lll=<begin> <begin> <person>	-12 -1 14 0 -1 0
lll=<begin> <begin> a	11 -24 13 -13 3 7
lll=<begin> <begin> after	0 18 -16 0 0 0
lll=<begin> <begin> and	0 15 -10 0 -5 0
lll=<begin> <begin> first	0 -13 15 0 0 0
lll=<begin> <begin> friday	-1 -6 9 0 0 0
lll=<begin> <begin> from	8 -6 -4 9 -3 0
lll=<begin> <begin> good	0 -8 10 0 0 0
lll=<begin> <begin> he	15 -23 2 6 0 0
lll=<begin> <begin> his	0 4 -12 0 7 0
lll=<begin> <begin> if	0 13 -10 0 0 0
lll=<begin> <begin> in	0 -3 -15 1 12 0
lll=<begin> <begin> it	-2 11 -3 0 0 0
lll=<begin> <begin> last	-4 -15 20 0 0 0
lll=<begin> <begin> morning	-5 10 -3 0 0 0
lll=<begin> <begin> next	0 9 0 -9 0 0
lll=<begin> <begin> on	0 -3 -8 9 11 -4
lll=<begin> <begin> one	-6 10 -1 0 0 0
lll=<begin> <begin> second	0 -18 20 -2 0 0
lll=<begin> <begin> she	-4 -1 9 0 0 0
lll=<begin> <begin> since	-13 9 -6 4 0 0
lll=<begin> <begin> the	-13 -6 6 3 1 -1
lll=<begin> <begin> they	16 -12 0 2 -4 0
lll=<begin> <begin> third	0 11 -10 0 0 0
lll=<begin> <begin> thursday	13 -19 10 0 0 0
lll=<begin> <begin> tuesday	-5 -18 22 0 0 0
lll=<begin> <begin> we	-9 0 8 0 0 0
lll=<begin> <begin> who	11 -4 -6 0 0 0
lll=<begin> <name> 's	0 8 3 -11 -5 0
lll=<begin> <name> :	0 -12 0 13 0 0
lll=<begin> <office> will	0 -5 10 -2 0 0
lll=<begin> <organisation> ,	13 -10 0 0 0 0
lll=<begin> <person> 's	0 -12 18 0 -6 0
lll=<begin> <person> had	-7 -13 7 -3 18 0
lll=<begin> <person> has	13 -4 -6 0 0 0
lll=<begin> <person> hold	0 7 -11 6 0 0
lll=<begin> <person> say	-1 15 -8 0 0 0
lll=<begin> <person> to	-3 26 -25 0 0 0
lll=<begin> <seat> ,	3 -1 -1 -6 0 10
lll=<begin> <span> of	0 -21 23 0 0 0
lll=<begin> a first	0 -4 -5 12 0 0
lll=<begin> a further	0 -7 9 0 0 0
lll=<begin> a new	0 -10 3 5 0 0
lll=<begin> also on	-1 -8 12 0 0 0
lll=<begin> and on	0 -8 0 12 -2 0
lll=<begin> as of	0 9 -4 0 0 0
lll=<begin> brussel ,	0 10 -9 0 0 0
lll=<begin> friday ,	12 -2 -17 0 0 0
lll=<begin> from the	0 12 -12 0 0 0
lll=<begin> guayaquil ,	0 12 -12 0 0 0
lll=<begin> he had	1 -7 10 0 -5 0
lll=<begin> in the	0 10 -6 0 0 0
lll=<begin> incheon ,	0 -7 -2 10 0 0
lll=<begin> it end	0 -4 -6 10 0 0
lll=<begin> madrid ,	-2 -12 15 0 0 0
lll=<begin> monday ,	-5 -19 23 0 0 0
lll=<begin> mr <person>	-1 18 -12 -4 0 0
lll=<begin> on the	-2 -5 9 0 0 0
lll=<begin> sign on	0 10 -10 0 0 0
lll=<begin> sunday ,	0 -16 18 0 0 0
lll=<begin> the delegation	0 12 -12 0 0 0
lll=<begin> the fifth	0 -8 -10 12 4 0
lll=<begin> the fourth	0 -11 14 0 0 0
lll=<begin> the last	-3 -5 12 0 0 0
lll=<begin> the leader	7 -17 -1 0 10 0
lll=<begin> the next	2 1 -17 18 -2 0
lll=<begin> the second	0 -11 16 -5 0 0
lll=<begin> the state	0 -6 -2 0 10 0
lll=<begin> the three	0 -13 13 0 0 0
lll=<begin> the two	-3 -19 6 7 6 0
lll=<begin> they have	-1 -5 9 0 0 0
lll=<begin> they will	-1 0 -2 -5 10 0
lll=<begin> thursday ,	-5 -8 5 -2 9 0
lll=<begin> tuesday ,	-5 -18 22 0 0 0
lll=<begin> when they	0 -2 -7 0 10 0
lll=<day-ahead> , in	0 -11 -9 10 5 0
lll=<day-ahead> , until	0 -12 13 0 0 0
lll=<day-gone> after a	3 -13 9 0 0 0
lll=<day-gone> and on	9 -21 14 0 0 0
lll=<day-gone> that the	14 -6 -6 0 0 0
lll=<day-today> after a	5 -12 9 0 -3 0
lll=<level> , on	0 -10 12 0 0 0
lll=<name> 's <person>	0 -10 3 3 0 0
lll=<name> , in	0 11 -15 5 -4 0
lll=<name> , on	-1 -22 27 0 0 0
lll=<name> - <name>	0 11 -3 -7 0 0
lll=<name> <seat> ,	3 -16 12 0 0 0
lll=<name> agree on	-3 -1 6 -2 0 0
lll=<name> and <name>	-9 -3 0 13 -3 0
lll=<name> announce on	0 -19 21 0 0 0
lll=<name> at the	-2 28 -8 0 -18 0
lll=<name> begin on	0 -13 14 0 0 0
lll=<name> is in	0 13 -6 -3 0 0
lll=<name> meet on	0 10 -18 7 0 0
lll=<name> say on	0 -15 17 0 0 0
lll=<name> sell to	0 -16 8 0 10 0
lll=<name> sign on	0 -10 10 0 0 0
lll=<name> — <name>	0 15 -14 0 0 0
lll=<number> : <number>	19 -4 -14 0 0 0
lll=<number> round of	0 -10 9 0 0 0
lll=<office> , who	0 -8 8 0 0 0
lll=<office> are to	0 -8 0 9 -1 0
lll=<organisation> announce on	0 11 -9 0 0 0
lll=<organisation> meet on	0 10 -6 0 0 0
lll=<organisation> say on	0 24 -22 0 0 0
lll=<person> , had	6 -10 6 0 0 0
lll=<person> , on	5 -3 -9 0 7 0
lll=<person> , say	0 -12 13 0 0 0
lll=<person> , who	-18 18 -4 -5 0 0
lll=<person> : i	-4 10 -3 0 0 0
lll=<person> : on	14 -17 4 0 0 0
lll=<person> and <person>	-8 8 7 -16 0 0
lll=<person> announce on	-2 -8 13 0 0 0
lll=<person> are to	2 4 -9 -1 4 0
lll=<person> hold their	0 -9 7 -2 5 0
lll=<person> hope to	0 14 0 0 -12 0
lll=<person> in <name>	0 7 -14 -1 4 0
lll=<person> in <seat>	0 9 -6 0 -1 0
lll=<person> is to	2 -4 6 2 -10 0
lll=<person> meet in	0 0 -9 1 4 0
lll=<person> meet on	0 -29 14 6 -1 0
lll=<person> of <name>	14 -5 0 -2 -3 0
lll=<person> plan to	0 -15 6 7 0 0
lll=<person> say on	0 -7 11 -10 0 0
lll=<person> say that	0 -24 0 23 0 0
lll=<person> say the	0 -10 11 0 0 0
lll=<person> spoke by	-10 11 0 0 0 0
lll=<person> write on	0 15 -11 0 -1 0
lll=<quality> good from	0 -11 12 0 0 0
lll=<seat> , on	0 -24 26 0 0 0
lll=<seat> , thursday	-6 22 -17 0 0 0
lll=<seat> , tuesday	14 -5 -12 0 0 0
lll=<seat> and <seat>	-1 13 -10 0 0 0
lll=<seat> at the	0 9 -8 0 0 0
lll=<seat> on the	0 -11 11 0 0 0
lll=<seat> say on	-13 29 -17 0 0 0
lll=<seat> that the	0 11 -9 0 0 0
lll=<span> , from	0 15 -13 0 0 0
lll=<span> , to	0 19 -15 0 0 0
lll=<span> after the	0 -17 19 0 0 0
lll=<span> before the	0 -16 8 0 7 0
lll=a call on	-6 11 -8 0 0 0
lll=a deal on	0 -5 -2 0 10 0
lll=a post on	-1 14 -10 0 0 0
lll=a statement on	0 -7 8 0 0 0
lll=a truce on	0 -11 12 0 0 0
lll=a very good	-6 14 -5 0 0 0
lll=a week ago	0 8 -8 0 0 0
lll=a weekend of	0 -23 22 0 0 0
lll=a year ago	0 12 -12 0 0 0
lll=after <span> of	-9 -3 0 0 15 0
lll=after a telephone	17 -16 0 0 0 0
lll=after the second	0 4 -15 8 0 0
lll=after the third	0 9 -6 -1 0 0
lll=an hour on	4 -16 13 -3 0 0
lll=and <name> on	-4 -17 19 2 -1 0
lll=and <name> will	-3 -13 7 0 8 0
lll=and <person> ,	8 -14 -9 2 13 0
lll=and <person> by	-13 14 0 0 0 0
lll=and <person> had	-2 2 9 0 -11 0
lll=and <person> have	-4 -3 10 0 0 0
lll=and <person> on	-3 5 5 -4 -9 0
lll=and <person> to	-3 18 -16 -5 0 0
lll=and <quality> negotiator	0 -16 21 -3 0 0
lll=and <seat> ,	-1 10 -6 0 0 0
lll=and that the	0 -11 6 4 0 0
lll=and the <name>	0 -6 10 -1 0 0
lll=and the <organisation>	0 13 -12 0 0 0
lll=and to continue	0 8 -7 0 0 0
lll=announce it on	3 -10 9 0 0 0
lll=announce late on	11 -8 0 0 0 0
lll=apec summit in	11 -10 0 0 0 0
lll=are due to	-2 -14 8 -1 10 0
lll=are to see	0 -7 9 -1 0 0
lll=as early as	0 10 -9 0 0 0
lll=ask <person> on	4 -15 10 0 0 0
lll=at <number> on	8 6 -16 0 0 0
lll=at midnight on	-1 9 -5 0 0 0
lll=at noon on	0 12 -11 0 0 0
lll=at the <seat>	0 0 -14 0 11 0
lll=at the apec	0 -22 11 0 9 0
lll=at the third	0 -7 12 -2 0 0
lll=be hold on	0 -6 9 0 0 0
lll=be publish on	0 -9 10 0 0 0
lll=be the third	0 -8 11 -3 0 0
lll=be their third	0 8 -5 -1 0 0
lll=been move to	0 -12 13 0 0 0
lll=been plan for	0 9 -7 0 0 0
lll=before midnight on	7 -15 0 7 0 0
lll=bessent say on	0 -9 11 0 0 0
lll=both side on	0 -4 -8 12 0 0
lll=broke down on	0 -11 12 0 0 0
lll=bueno aire ,	0 9 -9 0 0 0
lll=by phone on	17 -13 0 0 0 0
lll=by telephone on	0 6 -9 0 0 0
lll=by video on	16 -9 -14 -10 0 11
lll=closed <span> of	0 -15 16 0 0 0
lll=come to the	0 -7 11 -3 0 0
lll=conclude <span> of	7 11 -15 0 0 0
lll=confirm it on	-9 10 0 0 0 0
lll=country say on	0 -20 21 0 0 0
lll=did so on	10 8 -22 0 0 0
lll=during <person> 's	0 -10 15 0 -4 0
lll=each other on	19 -1 -5 -4 -11 0
lll=end , on	0 -6 -2 0 9 0
lll=end <span> of	0 5 -13 9 0 0
lll=end of a	0 -10 1 9 0 0
lll=first , on	0 12 -9 0 0 0
lll=first time on	0 -17 18 0 0 0
lll=first visit to	0 4 4 0 -11 0
lll=flew home on	0 -14 16 0 0 0
lll=for <name> on	3 -22 14 10 -3 0
lll=for <seat> on	0 13 -12 0 0 0
lll=for <span> from	0 20 -17 0 0 0
lll=for <span> of	0 -9 12 0 0 0
lll=for a fourth	0 -6 11 -4 0 0
lll=for the first	0 12 -11 0 0 0
lll=for the fourth	0 -15 6 9 0 0
lll=for the next	0 9 0 -11 0 0
lll=for the second	0 -13 1 10 0 0
lll=for the sixth	0 7 -9 0 0 0
lll=fourth round of	0 8 -3 -4 0 0
lll=go on to	0 15 -13 2 -8 0
lll=golf course in	0 -7 9 0 0 0
lll=government say on	0 13 -12 0 0 0
lll=had announce for	-3 -4 8 0 0 0
lll=had begin on	0 -18 20 0 0 0
lll=had meet on	0 -13 5 -2 8 0
lll=had say on	-4 20 -13 0 0 0
lll=have end on	0 9 -8 0 0 0
lll=he and <person>	0 -9 5 6 0 0
lll=he announce on	0 -11 12 0 0 0
lll=he expect to	6 -6 6 4 -13 0
lll=his <organisation> on	11 -15 -5 9 0 0
lll=his network on	-10 11 0 0 0 0
lll=hold talk on	0 -4 9 -1 -1 0
lll=hour on the	9 -7 -1 0 0 0
lll=in <month-ahead> after	-4 19 -16 0 0 0
lll=in <name> on	-6 -20 -28 24 37 0
lll=in <organisation> on	0 9 -8 0 0 0
lll=in <seat> ,	15 1 -12 0 0 0
lll=in <seat> for	0 22 -21 0 0 0
lll=in <seat> on	0 14 -3 -5 -34 -3
lll=in <seat> until	0 13 -13 0 0 0
lll=in <span> on	-5 18 -13 0 0 0
lll=in a second	0 14 -11 -2 0 0
lll=in a video	10 -8 0 0 0 0
lll=in aqaba on	0 11 -11 0 0 0
lll=in brief ,	0 10 -10 0 0 0
lll=in busan on	-6 0 7 0 -3 0
lll=in cartagena on	0 -11 11 0 0 0
lll=in geneva on	-8 17 -9 -2 0 0
lll=in gyeongju on	0 -8 12 0 -1 0
lll=in istanbul on	0 10 -9 0 0 0
lll=in kuala lumpur	0 12 -10 0 0 0
lll=in london on	0 -13 16 0 0 0
lll=in new york	0 -7 9 0 0 0
lll=in salvador on	0 -10 10 0 0 0
lll=in seoul on	0 -9 17 -8 0 0
lll=in shenzhen on	0 16 -10 0 -9 0
lll=in the last	0 14 -13 0 0 0
lll=in the third	0 32 -30 0 0 0
lll=in their third	0 11 -9 0 0 0
lll=in trieste on	0 -15 16 0 0 0
lll=in tromsø on	0 -13 13 0 0 0
lll=is <level> from	0 -13 13 0 0 0
lll=is due on	-1 9 -4 0 0 0
lll=is fix for	5 -18 14 0 0 0
lll=is in <seat>	0 -11 12 0 0 0
lll=is plan for	10 -12 0 10 -3 0
lll=is the fourth	0 23 -21 0 0 0
lll=is their second	0 -3 9 -5 0 0
lll=it , on	6 -2 -8 3 0 0
lll=it again on	9 -7 -1 0 0 0
lll=it begin on	0 11 -7 0 0 0
lll=it end on	0 19 -16 0 0 0
lll=it meet on	0 10 -6 0 0 0
lll=it take effect	0 -13 13 0 0 0
lll=it was a	-9 15 -3 0 0 0
lll=its <person> ,	1 -11 4 2 0 0
lll=joint statement of	0 13 -12 0 0 0
lll=kuala lumpur on	-13 -13 29 -1 -1 0
lll=last week 's	0 -7 -6 0 14 0
lll=last week ,	0 -7 9 0 0 0
lll=leader spoke by	-10 0 0 0 9 0
lll=leave <name> before	0 -9 10 0 0 0
lll=lose <level> on	11 -7 -4 0 0 0
lll=malaysian capital on	0 13 -13 0 0 0
lll=meet <person> on	0 -38 23 -1 10 0
lll=meet again on	0 19 -14 0 0 0
lll=meet in <seat>	0 19 -17 0 0 0
lll=meet there on	0 -7 9 0 0 0
lll=ministry say on	14 -2 -11 0 0 0
lll=new york from	0 -9 16 -2 -1 0
lll=new york on	0 9 -6 -1 -1 0
lll=next round of	0 -14 -2 16 0 0
lll=not cancel the	0 -6 -3 0 10 0
lll=of <person> 's	0 -4 -10 6 11 0
lll=of both country	10 -4 -4 0 0 0
lll=of talk in	0 -7 0 9 0 0
lll=of talk on	0 9 -6 -2 0 0
lll=of the <organisation>	0 -9 11 0 0 0
lll=of the apec	0 6 -9 0 2 0
lll=of the asean	0 -14 17 0 -1 0
lll=of the state	0 0 -15 0 12 0
lll=on <day-ahead> for	0 10 -6 0 -1 0
lll=on <day-ahead> to	0 -14 18 0 0 0
lll=on <day-gone> ,	-13 0 6 -1 1 0
lll=on <day-gone> he	-7 -1 12 0 -3 0
lll=on a state	0 -10 16 0 -6 0
lll=on sunday ,	0 9 -8 0 0 0
lll=on the phone	9 -8 0 0 0 0
lll=order late on	0 -11 11 0 0 0
lll=order sign on	0 -9 9 0 0 0
lll=part in the	0 11 -8 0 0 0
lll=pay a state	0 -11 3 0 7 0
lll=plan for the	0 15 -9 0 -5 0
lll=premier he lifeng	3 6 -11 0 0 0
lll=president are to	-2 0 10 -1 -5 0
lll=president donald trump	7 10 -6 0 -12 0
lll=press conference on	-6 11 -1 0 0 0
lll=press release ,	12 -7 -6 0 0 0
lll=put off to	0 -11 12 0 0 0
lll=put out on	0 -9 9 0 0 0
lll=readout of the	-7 12 -6 0 0 0
lll=result of the	4 -13 10 0 0 0
lll=rise <level> on	0 14 -12 0 0 0
lll=round of peace	0 9 -9 0 0 0
lll=round of trade	0 0 -10 5 7 0
lll=run out on	0 16 -12 0 0 0
lll=say after a	0 -6 -8 -1 9 7
lll=say after the	0 8 -4 0 0 0
lll=say he would	12 -22 13 0 -3 0
lll=second day of	0 7 -9 3 0 0
lll=second round of	0 0 10 -20 0 0
lll=second round on	0 13 -10 0 0 0
lll=see <person> on	-3 -11 -5 10 8 0
lll=seventh round of	0 -12 13 0 0 0
lll=social media on	-2 -6 11 0 0 0
lll=state visit to	0 -16 22 0 -9 0
lll=stockholm at the	0 14 -14 0 0 0
lll=swedish capital on	0 -11 12 0 0 0
lll=take effect on	-2 11 -5 0 0 0
lll=take place on	10 9 -20 -6 4 0
lll=talk resume on	0 -9 6 3 0 0
lll=talked on the	16 -4 -10 0 0 0
lll=television interview on	0 -5 0 0 10 0
lll=tell <person> on	-1 12 -6 0 0 0
lll=tell reporter on	-2 -17 17 6 -3 0
lll=term end on	0 -13 13 0 0 0
lll=that <name> had	0 9 -9 0 0 0
lll=that end on	0 -8 11 0 0 0
lll=that he had	-4 16 -10 0 0 0
lll=that he might	11 0 -6 0 -8 0
lll=that he will	0 -11 1 -4 11 0
lll=that he would	-5 -11 4 6 6 0
lll=that lapse on	0 -10 10 0 0 0
lll=that start on	0 10 -7 0 -2 0
lll=the <day-ahead> ,	0 9 -9 0 0 0
lll=the <name> from	0 -4 -5 0 10 0
lll=the <name> on	8 13 -12 -9 -8 0
lll=the <number> th	0 -9 13 -4 0 0
lll=the <office> ,	7 -10 5 -1 0 0
lll=the <office> had	0 -7 9 0 0 0
lll=the <office> will	8 -1 0 -2 -5 0
lll=the <organisation> ,	11 -21 14 0 0 0
lll=the <organisation> has	0 -9 10 0 0 0
lll=the <organisation> on	-6 27 -18 -3 -2 0
lll=the <person> 's	-8 15 0 0 -8 0
lll=the <person> ,	0 15 -13 0 -4 0
lll=the <person> on	-3 12 -5 1 -9 0
lll=the <quality> side	9 4 -17 0 0 0
lll=the <seat> on	-7 -30 -10 20 30 0
lll=the <span> of	0 -11 18 -4 -2 0
lll=the arrangement of	0 12 -10 0 0 0
lll=the date is	0 -8 11 0 0 0
lll=the duty of	0 -13 13 0 0 0
lll=the duty on	0 -17 18 0 0 0
lll=the end of	0 0 -10 9 0 0
lll=the extension on	0 10 -9 0 0 0
lll=the memorandum on	0 -13 2 0 10 0
lll=the number on	6 -11 5 0 0 0
lll=the people on	0 17 -12 -1 -3 0
lll=the press on	12 -9 -3 0 0 0
lll=the proclamation on	0 -11 12 0 0 0
lll=the table on	-1 -21 15 0 8 0
lll=the talk of	0 -15 15 0 0 0
lll=the talk on	-9 -4 14 0 0 0
lll=the telephone on	10 -6 -2 0 0 0
lll=the truce end	0 9 -8 0 0 0
lll=the truce of	0 9 -8 0 0 0
lll=the two <office>	0 -13 13 0 0 0
lll=the two country	0 -3 9 0 -2 0
lll=the two delegation	0 -7 12 -2 0 0
lll=the two had	4 -11 -3 0 11 0
lll=the two president	0 15 -5 0 -10 0
lll=the war in	0 -2 14 -4 -9 0
lll=the week of	0 28 -27 0 0 0
lll=they agree to	1 -9 -10 15 0 0
lll=they are to	0 -12 5 0 6 0
lll=they begin on	0 -7 9 -1 0 0
lll=they meet in	0 -3 -5 -1 9 0
lll=thi week for	0 -7 8 0 0 0
lll=third round of	-2 16 -6 -15 0 0
lll=third round on	0 -6 -1 9 0 0
lll=to <level> on	-2 32 -25 0 0 0
lll=to <name> on	-7 -1 0 -1 8 0
lll=to <person> by	12 -11 0 0 0 0
lll=to <person> on	5 8 -9 0 -6 0
lll=to <seat> for	0 -8 9 0 0 0
lll=to <seat> on	-8 8 0 -5 -12 0
lll=to <seat> to	0 -18 11 -1 -3 7
lll=to begin on	0 27 -25 0 0 0
lll=to follow on	0 -12 8 0 6 0
lll=to last until	0 -11 15 0 0 0
lll=to meet on	0 1 -15 0 15 0
lll=to speak on	9 -7 0 0 0 0
lll=to start on	0 -4 8 0 -3 0
lll=to talk by	9 -8 0 0 0 0
lll=to travel to	0 12 -8 0 -4 0
lll=trade agreement on	-3 10 -4 0 0 0
lll=trade representative ,	0 -8 9 0 0 0
lll=trump say on	5 -8 1 0 0 0
lll=truth social on	-3 13 -6 -1 0 0
lll=two are to	0 -7 15 -5 -7 0
lll=two hour on	-10 8 -7 0 6 0
lll=two round of	0 12 -11 0 0 0
lll=video conference on	-8 6 -1 0 0 6
lll=video link on	8 -7 -4 0 0 0
lll=visit <seat> from	0 -10 16 0 -4 0
lll=visit to the	0 4 -10 0 6 0
lll=was conclude on	0 9 -8 0 0 0
lll=was given on	0 -10 10 0 0 0
lll=was reach on	0 14 -13 0 0 0
lll=was sign on	0 -7 8 0 0 0
lll=was tell on	10 -9 0 0 0 0
lll=was the fifth	0 13 -9 -2 0 0
lll=was the first	5 8 -12 0 0 0
lll=was the third	0 -13 2 12 0 0
lll=was their first	9 -10 -5 -1 8 0
lll=was their fourth	5 -11 -7 12 0 0
lll=was their sixth	-4 20 -12 -1 0 0
lll=was their third	-6 -12 19 0 0 0
lll=was to end	13 -9 -2 0 0 0
lll=were to begin	0 -12 12 0 0 0
lll=when the two	0 -11 16 0 -1 0
lll=which begin on	0 -6 0 9 -1 0
lll=who is in	0 -12 14 0 0 0
lll=will be on	0 -4 -9 0 12 0
lll=will go on	0 14 -8 -1 -1 0
lll=will go to	0 -12 -1 0 16 0
lll=will meet on	0 -11 14 0 -1 0
lll=will sign on	0 19 -15 0 -2 0
lll=will speak on	9 -5 -1 0 0 0
lll=will travel to	0 -11 9 12 -7 0
lll=with <name> on	3 11 -5 -13 -8 0
lll=with <person> by	12 -8 -1 0 0 0
lll=with <person> on	-3 -10 -6 7 17 0
lll=with <seat> on	9 16 -28 0 0 0
lll=would be another	0 -9 0 11 0 0
lll=would follow on	0 12 -10 0 0 0
lll=would go to	0 -5 9 5 -5 0
lll=would have end	0 -8 10 0 0 0
lll=would love to	0 12 -7 0 -5 0
lll=would resume on	0 -12 6 6 0 0
lll=xi jinping in	10 0 0 0 -8 0
lll=xi jinping on	0 -7 9 0 -3 0
lll=— <person> will	0 -5 10 0 -5 0
lll=— <seat> ,	-8 -19 24 0 0 0
loud	11 -13 14 -5 -21 -1
lr='s ,	0 14 -9 0 -4 0
lr='s <end>	-6 21 -11 0 0 0
lr='s are	0 -15 18 0 0 0
lr='s in	0 -6 -14 -1 22 7
lr='s of	0 -12 8 0 3 0
lr='s on	0 11 -4 0 -2 0
lr='s to	1 -22 12 16 -8 0
lr='s with	-3 13 -9 -4 4 0
lr=( )	-6 -3 1 -8 13 0
lr=, (	-5 -10 6 17 -4 0
lr=, )	-2 -4 7 0 0 0
lr=, ,	-15 -16 12 8 4 5
lr=, -	3 -9 6 0 -8 13
lr=, .	7 2 -3 -10 -3 0
lr=, :	-5 14 -14 0 4 0
lr=, <end>	30 -27 9 9 9 -12
lr=, <number>	0 -10 -2 15 0 0
lr=, <person>	0 8 -8 7 -11 0
lr=, a	0 -9 10 0 0 0
lr=, and	-12 0 9 0 0 0
lr=, at	0 19 -15 0 0 0
lr=, for	4 7 -9 -3 0 0
lr=, in	-3 0 15 -15 -5 0
lr=, it	2 6 -12 0 0 0
lr=, of	-8 14 -3 0 0 0
lr=, with	-8 0 11 0 0 0
lr=, —	-8 15 -5 -30 4 -2
lr=: 's	5 -11 6 0 0 0
lr=: ,	7 -31 16 0 11 0
lr=: .	0 22 -18 0 0 0
lr=: <end>	-2 25 -21 0 0 0
lr=: in	0 -17 5 13 0 0
lr=<begin> 's	0 -12 14 0 0 0
lr=<begin> (	13 -10 0 0 0 0
lr=<begin> ,	12 -7 0 -2 1 0
lr=<begin> -	-5 22 -17 0 0 0
lr=<begin> .	13 -24 14 -9 6 0
lr=<begin> :	13 5 -5 -1 -16 0
lr=<begin> <end>	-17 10 4 -6 0 -1
lr=<begin> <level>	0 9 -6 0 0 0
lr=<begin> <name>	-1 -1 -2 10 -3 0
lr=<begin> <number>	0 -15 16 0 -1 0
lr=<begin> <person>	2 8 -22 6 1 0
lr=<begin> <seat>	10 -14 3 0 0 0
lr=<begin> and	0 14 -12 0 0 0
lr=<begin> at	0 10 -22 0 9 0
lr=<begin> between	6 -13 10 -10 0 6
lr=<begin> continue	0 9 -9 0 0 0
lr=<begin> evening	0 -18 12 7 0 0
lr=<begin> go	0 2 -10 0 0 7
lr=<begin> in	-5 -24 25 4 0 0
lr=<begin> it	-12 10 -16 0 11 0
lr=<begin> morning	0 10 -9 0 0 0
lr=<begin> of	-12 9 -7 7 0 0
lr=<begin> on	-2 13 -5 -3 -1 -4
lr=<begin> that	0 -7 9 0 0 0
lr=<begin> they	7 -12 7 0 0 0
lr=<begin> with	0 32 -21 -6 -7 0
lr=<begin> would	7 -12 9 -1 0 0
lr=<begin> —	-7 0 8 0 -1 0
lr=<day-gone> .	9 0 -12 0 0 0
lr=<level> ,	-3 -13 16 0 0 0
lr=<level> .	4 0 -33 0 13 0
lr=<level> and	0 -7 8 0 0 0
lr=<money> .	14 -13 0 0 0 0
lr=<name> ,	0 -11 9 -7 9 0
lr=<name> <end>	13 -14 -9 9 0 0
lr=<name> for	0 -9 9 0 0 0
lr=<name> in	0 13 -14 2 0 0
lr=<name> on	-11 18 -15 5 0 0
lr=<number> ,	-7 0 9 -3 -1 0
lr=<number> .	0 28 -27 2 -7 0
lr=<number> of	0 -17 15 -1 3 0
lr=<number> the	0 11 -10 -1 0 0
lr=<office> again	0 -10 14 -2 0 0
lr=<office> by	9 -7 0 0 0 0
lr=<office> for	0 -19 22 -1 0 0
lr=<office> in	3 12 -18 7 0 0
lr=<office> on	0 10 -15 3 -1 0
lr=<organisation> .	9 2 -13 0 0 0
lr=<person> .	0 0 -13 -2 16 0
lr=<person> <end>	0 15 -13 0 0 0
lr=<person> <name>	0 -4 16 -5 -8 0
lr=<person> <person>	14 -22 11 2 -2 0
lr=<person> <seat>	0 -5 9 0 0 0
lr=<person> at	-6 5 -7 -1 9 0
lr=<person> him	5 -16 12 0 0 0
lr=<person> in	-9 6 -2 -3 3 0
lr=<person> it	-17 13 0 0 0 0
lr=<person> on	-6 -10 16 0 -2 0
lr=<person> the	-13 -25 38 -3 -8 0
lr=<person> with	0 -9 14 -4 0 0
lr=<quality> ,	0 11 -2 -1 -2 0
lr=<seat> .	-6 -8 9 -3 7 0
lr=<seat> <end>	0 21 -19 0 0 0
lr=<seat> after	9 -8 0 0 0 0
lr=<seat> and	0 7 -13 0 6 0
lr=<seat> with	0 11 -9 0 0 0
lr=<span> .	0 13 -9 0 0 0
lr=<span> in	0 -13 16 0 0 0
lr=a ,	-17 7 8 0 -3 0
lr=a .	6 9 -11 0 -7 0
lr=a and	0 10 -8 0 0 0
lr=a at	13 -1 -7 0 -2 0
lr=a between	-1 2 -16 9 0 0
lr=a by	0 -8 8 0 -6 6
lr=a call	6 1 -12 0 0 0
lr=a conference	9 -19 0 0 0 9
lr=a in	8 -2 4 -11 -5 -1
lr=a of	-8 -14 3 0 12 10
lr=a on	-1 -4 15 0 -5 0
lr=a that	-4 -7 14 -3 0 0
lr=a to	-2 35 -32 2 -3 0
lr=after .	6 -8 5 -1 0 0
lr=after with	-13 9 0 0 0 0
lr=again ,	-1 3 -11 9 0 0
lr=and .	0 -21 22 0 0 0
lr=and <person>	0 -17 6 0 9 0
lr=and of	11 -10 0 0 0 0
lr=are .	0 10 -5 0 0 0
lr=are in	0 -20 10 8 0 2
lr=at ,	0 -17 15 0 2 0
lr=at .	0 10 -7 0 0 0
lr=at on	-6 12 0 0 -5 0
lr=be .	0 17 -14 0 0 0
lr=been off	0 15 -13 0 0 0
lr=before ,	-2 11 -2 -5 0 0
lr=before .	-3 18 -11 0 0 0
lr=before :	0 -11 11 0 0 0
lr=before <end>	0 12 -11 0 0 0
lr=begin ,	0 -7 9 0 0 0
lr=begin .	-10 14 -3 0 0 0
lr=begin and	0 -5 9 0 0 0
lr=begin in	0 -8 10 0 0 0
lr=both of	0 9 0 -11 0 0
lr=by ,	18 -15 3 -1 0 0
lr=by <day-today>	-2 -6 0 0 9 0
lr=by <end>	-18 36 -18 0 0 0
lr=by afternoon	-1 -8 10 0 0 0
lr=by at	-8 12 0 0 0 0
lr=by evening	-5 -8 14 0 0 0
lr=by for	17 -16 0 0 0 0
lr=by link	-3 10 -6 0 0 0
lr=by night	0 -11 11 0 0 0
lr=by noon	0 10 -8 0 0 0
lr=by on	-3 12 -17 -5 -2 6
lr=by that	18 -17 0 0 0 0
lr=by with	-10 11 0 0 0 0
lr=charge .	0 -16 16 0 0 0
lr=confirm .	0 -10 10 0 0 0
lr=constructive with	0 -7 0 0 0 10
lr=country in	8 -14 10 0 -2 0
lr=deal .	0 -13 3 14 -3 0
lr=delegation for	0 -12 15 0 0 0
lr=delegation in	-2 -9 14 0 0 0
lr=do .	9 -12 4 0 0 0
lr=due ,	9 -7 -1 0 0 0
lr=earlier in	0 -9 9 0 0 0
lr=earlier take	0 -11 11 0 0 0
lr=earlier were	0 10 -10 0 0 0
lr=effect and	0 -13 13 0 0 0
lr=end .	8 -17 14 -2 0 0
lr=fifth ,	0 6 -10 -1 7 0
lr=fifth .	-2 -17 24 -4 -2 0
lr=fifth in	9 3 -12 0 0 0
lr=fifth of	0 16 -13 -8 2 0
lr=first ,	0 -27 30 0 0 0
lr=first .	-1 -9 7 -4 8 0
lr=first between	0 12 -11 0 0 0
lr=first of	-4 17 -3 -12 -6 0
lr=first since	10 -2 3 -3 -9 0
lr=first take	0 3 -16 14 0 0
lr=first to	0 0 12 0 -11 0
lr=for 's	0 -1 -6 0 8 0
lr=for ,	-21 31 -10 -4 -9 0
lr=for .	11 1 -11 4 -3 0
lr=for <end>	12 -14 -3 11 0 0
lr=for and	0 -11 14 0 0 0
lr=for at	0 9 -7 0 0 0
lr=for in	-7 -2 9 -3 -2 0
lr=for was	0 10 -8 0 0 0
lr=for with	-2 -20 5 16 0 0
lr=force ,	0 -12 12 0 0 0
lr=fourth .	0 -17 13 7 0 0
lr=fourth is	-2 10 -6 0 0 0
lr=fourth since	4 9 -7 -11 0 0
lr=from ,	-14 10 2 -1 -14 0
lr=from .	-11 -15 5 2 9 12
lr=from <end>	-5 -6 15 -5 -2 0
lr=from <name>	12 -12 -5 9 0 0
lr=from and	0 34 -28 -9 -1 0
lr=from it	0 -11 5 6 0 0
lr=from of	0 -6 9 -2 0 0
lr=from on	0 12 -12 0 0 0
lr=from to	0 9 0 -4 -2 0
lr=from we	0 -10 10 0 0 0
lr=further in	0 10 -8 0 0 0
lr=good ,	-3 -9 13 0 0 0
lr=good with	22 -11 -5 -2 0 0
lr=had ,	-1 3 -10 7 0 0
lr=had .	-12 0 11 0 0 0
lr=had <person>	0 -19 20 -9 4 0
lr=had for	0 -13 17 0 -2 0
lr=had him	14 0 -16 0 0 0
lr=had in	8 -8 4 0 -8 0
lr=had of	-12 -3 15 0 0 0
lr=had the	0 -5 0 -1 11 0
lr=had with	7 2 -15 -1 1 6
lr=has .	0 18 -13 0 0 0
lr=has for	0 -13 14 0 0 0
lr=has on	0 11 -9 0 0 0
lr=has with	-6 13 -7 0 0 0
lr=have ,	0 -13 14 0 0 0
lr=he <name>	0 -5 -7 10 3 0
lr=he <person>	0 -14 13 4 -2 0
lr=he of	-10 7 1 0 0 0
lr=he on	-16 4 5 0 2 0
lr=he the	-4 12 -6 0 0 0
lr=he to	11 -7 -4 0 0 0
lr=his ,	0 13 -7 0 -6 0
lr=his with	-9 -11 8 -7 14 0
lr=hold on	0 -11 17 -1 -5 0
lr=if 's	0 -18 19 0 0 0
lr=in (	0 -11 12 0 0 0
lr=in ,	-6 2 -3 -9 11 0
lr=in .	0 -12 -3 -1 22 0
lr=in <day-gone>	0 -11 -1 5 8 0
lr=in <end>	0 31 -9 -8 -21 0
lr=in fall	0 -9 9 0 0 0
lr=in from	0 0 0 8 -9 0
lr=in in	-2 -15 16 0 3 0
lr=in it	0 -9 -3 5 8 0
lr=in next	0 -13 0 3 6 0
lr=in on	-15 -6 0 11 4 -1
lr=in the	0 14 -3 0 -6 0
lr=in thi	-1 0 -6 13 -5 0
lr=in to	0 -5 10 0 -3 0
lr=in until	0 11 -5 0 0 0
lr=in with	0 21 -24 0 2 0
lr=is ,	-1 -10 15 0 0 0
lr=is .	-2 3 -18 0 11 0
lr=it ,	0 -11 2 8 0 0
lr=it .	-7 10 -1 0 0 0
lr=last ,	-3 -16 14 0 4 0
lr=last in	12 0 -7 0 0 0
lr=leader by	-9 0 0 0 9 0
lr=leader in	0 -10 7 0 1 0
lr=leave 's	0 -3 -7 0 11 0
lr=meet ,	0 -8 9 0 0 0
lr=meet .	0 -1 -8 0 12 0
lr=midnight the	0 -12 13 0 0 0
lr=minister in	-1 25 -22 0 0 0
lr=monday <end>	-6 -3 -1 0 12 0
lr=negotiator in	0 -7 14 -2 0 0
lr=next .	0 16 -9 -6 0 0
lr=next :	0 -12 8 5 0 0
lr=next has	0 -6 10 -3 0 0
lr=next is	0 -10 2 0 0 10
lr=next of	0 -12 -6 21 0 0
lr=next will	3 15 -20 0 0 0
lr=not in	0 10 -10 0 0 0
lr=not since	0 -15 16 0 0 0
lr=of 's	14 -14 5 0 -3 0
lr=of (	0 -11 12 0 0 0
lr=of ,	-7 0 10 -10 -5 0
lr=of .	5 -14 -3 15 3 0
lr=of ;	0 9 -7 0 0 0
lr=of <end>	-5 -1 -2 11 0 0
lr=of at	0 -18 9 3 5 0
lr=of between	0 17 -11 -8 0 0
lr=of here	0 -12 18 -5 0 0
lr=of in	6 12 -11 -17 9 0
lr=of is	0 8 -11 5 0 0
lr=of on	-5 8 0 -3 -4 0
lr=of take	0 10 -9 0 0 0
lr=of that	0 -13 0 12 0 0
lr=of the	0 11 -13 0 0 0
lr=on ,	16 5 -12 -8 6 -8
lr=on .	4 17 -25 13 -5 -10
lr=on :	-5 -14 13 -2 9 0
lr=on ;	0 10 -5 0 -12 0
lr=on <end>	-8 -21 21 -17 13 7
lr=on <level>	9 -9 0 0 0 0
lr=on <name>	0 3 -16 12 0 0
lr=on <person>	-12 -1 -8 0 20 0
lr=on <seat>	0 16 -16 0 0 0
lr=on ?	5 -24 15 0 8 0
lr=on a	0 10 -9 0 0 0
lr=on about	-6 30 -21 -3 -5 0
lr=on afternoon	-5 -4 -4 18 -1 0
lr=on and	0 -4 -1 16 -13 1
lr=on are	0 -10 11 0 0 0
lr=on as	11 -23 18 0 -3 0
lr=on at	-35 -4 19 -7 1 10
lr=on before	0 -6 9 0 0 0
lr=on between	-22 24 -2 0 0 0
lr=on but	9 -15 7 0 0 0
lr=on doe	0 -13 13 0 0 0
lr=on end	0 21 -20 0 0 0
lr=on evening	0 7 -1 -10 -16 0
lr=on extend	0 9 -6 0 0 0
lr=on for	-1 12 -9 5 -5 0
lr=on has	0 11 -8 0 0 0
lr=on he	-9 -13 18 -7 7 0
lr=on in	-10 1 6 -16 2 0
lr=on it	12 -15 14 -13 -4 0
lr=on morning	8 -8 12 -9 -9 0
lr=on night	4 -3 1 3 -11 0
lr=on of	-8 -2 12 0 -1 0
lr=on on	-3 -9 11 -5 1 0
lr=on or	0 15 -8 -6 0 0
lr=on over	0 20 -23 0 0 0
lr=on she	-9 5 3 0 0 0
lr=on sign	0 -16 18 0 0 0
lr=on that	-8 25 -15 -8 -11 7
lr=on the	0 -10 2 18 -2 0
lr=on there	-4 10 -4 0 0 0
lr=on they	6 -9 8 -1 -2 0
lr=on to	16 -14 10 2 -25 -1
lr=on unless	0 9 -7 0 0 0
lr=on we	0 12 -11 0 0 0
lr=on were	0 -9 11 0 0 0
lr=on what	0 11 -10 0 0 0
lr=on will	0 -15 18 0 0 0
lr=on with	-25 -12 13 -2 24 0
lr=on without	0 -13 12 1 0 0
lr=one ,	-5 10 -1 0 0 0
lr=one call	12 -11 0 0 0 0
lr=own .	0 -18 20 0 0 0
lr=own with	0 16 -11 -1 0 0
lr=pari with	0 -11 11 0 0 0
lr=post .	10 -6 -2 0 0 0
lr=president in	0 -21 15 8 -10 0
lr=resume in	0 -11 12 0 0 0
lr=return .	0 -5 -3 0 9 0
lr=same .	0 11 -9 0 0 0
lr=saturday <end>	0 28 -25 0 0 0
lr=say .	0 13 -10 0 0 0
lr=second ,	0 -27 27 1 0 0
lr=second .	0 -18 10 10 0 0
lr=second after	0 0 -8 0 10 0
lr=second in	0 -4 -5 13 0 0
lr=second is	0 -3 8 -2 0 0
lr=second of	1 14 -8 -10 0 0
lr=second on	0 12 -9 0 0 0
lr=second was	0 -8 9 0 0 0
lr=second with	0 -10 11 0 0 0
lr=seventh of	0 -9 12 0 0 0
lr=seventh since	0 17 -16 0 0 0
lr=side again	0 12 -9 0 0 0
lr=side at	11 -16 7 0 0 0
lr=side of	-4 9 -2 0 0 0
lr=sign ,	0 11 -10 0 0 0
lr=sign .	0 23 -18 0 -1 0
lr=sign by	0 12 -11 0 0 0
lr=since ,	2 9 -1 -16 -1 0
lr=since .	8 -20 4 16 -4 0
lr=since <end>	-3 33 -25 -1 0 0
lr=since morning	-1 -11 14 0 0 0
lr=since noon	0 -5 -8 14 0 0
lr=spent in	0 -12 13 0 0 0
lr=start .	0 -12 14 0 0 0
lr=start and	0 -10 10 0 0 0
lr=state ,	0 16 0 0 -19 0
lr=state .	-2 -12 2 3 9 0
lr=state later	8 -2 6 0 -13 0
lr=state of	0 -16 17 0 0 0
lr=state that	0 11 -5 0 -3 0
lr=state to	0 -16 19 -5 0 0
lr=stockholm ,	0 11 -9 0 0 0
lr=such since	0 -10 15 -2 0 0
lr=talk .	0 -5 8 0 0 0
lr=tariff in	0 11 -10 0 0 0
lr=telephone .	-6 2 5 0 0 0
lr=telephone to	-17 17 0 0 0 0
lr=telephone with	16 -13 0 0 0 0
lr=that in	0 -15 4 12 0 0
lr=that the	0 12 -8 0 0 0
lr=that were	-1 11 0 -9 0 0
lr=that will	0 -8 -2 11 0 0
lr=that with	7 -6 -11 9 0 0
lr=that would	8 -13 6 0 0 0
lr=the ,	-4 5 4 -28 0 0
lr=the .	-18 42 -21 9 -19 0
lr=the :	-11 0 13 -1 -2 0
lr=the <day-gone>	6 -11 7 0 0 0
lr=the <end>	-25 -6 25 -2 -9 0
lr=the <person>	0 11 -11 1 0 0
lr=the and	-12 26 -12 0 -3 0
lr=the are	0 25 -23 0 0 0
lr=the as	0 11 -3 0 -5 0
lr=the at	9 -27 16 11 -6 0
lr=the begin	-2 6 -9 6 0 0
lr=the between	19 -17 -6 2 8 0
lr=the border	0 -11 12 0 0 0
lr=the doe	0 16 -14 0 0 0
lr=the end	0 11 -13 6 -3 0
lr=the for	5 0 -13 0 6 0
lr=the from	-9 0 5 0 0 0
lr=the have	-1 -27 20 0 12 0
lr=the hold	0 -9 9 0 0 0
lr=the in	9 -27 17 0 0 0
lr=the instead	5 -10 4 0 0 0
lr=the is	4 -8 11 0 -9 0
lr=the last	0 11 -6 0 -1 0
lr=the lasted	-23 -12 22 -1 9 0
lr=the later	-5 -10 0 0 15 0
lr=the of	0 -24 10 1 19 0
lr=the on	2 -10 -3 5 10 0
lr=the some	1 -9 -5 0 12 0
lr=the take	-1 11 -3 -3 0 0
lr=the that	12 -22 -4 9 14 0
lr=the the	-6 9 -2 0 0 0
lr=the to	-7 -4 15 0 0 0
lr=the was	0 -5 10 0 -6 0
lr=the will	-1 15 -10 -8 2 0
lr=the with	17 0 -7 0 -15 0
lr=the would	0 35 -29 -6 -1 0
lr=their .	0 -7 0 9 -2 0
lr=their in	0 -5 22 -12 -6 0
lr=they ,	0 11 -11 0 0 0
lr=they .	0 19 -16 0 0 0
lr=they at	-2 13 -10 0 0 0
lr=they for	10 -11 4 0 0 0
lr=they in	13 -35 4 7 0 0
lr=they it	-4 10 -4 0 0 0
lr=they on	8 -9 -2 -2 9 0
lr=third ,	-7 -18 27 -2 0 0
lr=third .	0 -11 17 -11 0 0
lr=third in	4 14 -13 -5 0 0
lr=third is	0 11 -6 -2 0 0
lr=third of	-4 20 -9 -22 0 0
lr=third on	0 -11 -1 15 0 0
lr=third since	-6 -15 10 12 0 0
lr=third was	0 18 -18 0 0 0
lr=third will	0 -10 11 0 0 0
lr=three .	12 -7 -5 0 0 0
lr=through .	0 -15 16 0 0 0
lr=thursday ,	11 7 -23 0 0 0
lr=thursday <end>	0 -9 9 0 0 0
lr=to 's	0 12 -7 -1 -5 0
lr=to )	0 -8 9 0 0 0
lr=to ,	-8 33 -20 -1 -7 0
lr=to .	-18 4 7 -14 2 0
lr=to ;	-12 14 0 0 0 0
lr=to <day-today>	0 11 -8 0 -6 3
lr=to <end>	-3 19 -9 0 -6 0
lr=to <name>	0 -1 -10 -6 17 0
lr=to <number>	0 -14 8 0 6 0
lr=to <person>	-6 2 13 -1 -13 0
lr=to <seat>	8 -9 19 0 -27 0
lr=to a	0 12 -11 0 0 0
lr=to about	-4 -16 21 0 0 0
lr=to again	5 -5 -7 16 -7 0
lr=to before	0 -8 -7 6 8 0
lr=to each	0 -11 10 -4 5 0
lr=to from	0 -8 0 11 0 0
lr=to him	0 -2 9 0 -6 0
lr=to his	3 -8 6 3 -4 0
lr=to in	-22 -5 -2 7 14 -2
lr=to next	0 -8 -8 9 5 0
lr=to on	2 0 -16 6 4 0
lr=to once	0 -13 -4 16 0 0
lr=to since	0 10 -6 0 -1 0
lr=to the	-1 -8 -1 -1 19 0
lr=to thi	16 -25 0 -7 11 7
lr=to with	-3 29 -20 -1 -10 0
lr=trade between	0 -6 8 0 0 0
lr=trade in	0 21 -21 0 0 0
lr=trade with	6 -8 1 4 0 0
lr=truce .	0 -9 10 0 0 0
lr=tuesday ,	0 -8 9 0 0 0
lr=two again	0 -11 13 0 0 0
lr=two at	0 -10 14 0 -2 0
lr=two in	9 0 -9 0 2 0
lr=two of	0 21 -17 0 0 0
lr=two on	0 -11 -6 15 -1 0
lr=until .	-11 -30 36 2 0 0
lr=until <end>	0 33 -28 0 0 0
lr=until and	0 11 -10 0 0 0
lr=until at	0 10 -9 0 0 0
lr=until evening	0 -11 12 0 0 0
lr=until night	4 6 -10 0 0 0
lr=until to	0 11 -7 0 0 0
lr=us .	0 -9 9 0 0 0
lr=video <end>	-10 10 0 0 0 0
lr=was off	0 18 -21 0 0 0
lr=we again	-5 -2 10 0 0 0
lr=we in	10 0 -8 0 0 0
lr=wednesday (	0 21 -20 0 0 0
lr=wednesday <end>	-2 -11 14 0 0 0
lr=which on	0 13 -10 0 0 0
lr=who .	10 -7 -1 0 0 0
lr=who <person>	0 10 -4 -2 -1 0
lr=who at	0 -14 15 0 0 0
lr=who whom	11 -3 -8 0 0 0
lr=will <name>	0 -5 -18 7 17 0
lr=will <seat>	-2 9 -5 0 0 0
lr=will at	0 -11 14 -1 0 0
lr=will his	0 -10 0 6 0 0
lr=will in	8 -18 8 0 0 0
lr=will on	14 -8 4 -1 -9 0
lr=will the	0 -5 13 0 -8 0
lr=will to	-9 24 -12 -3 0 0
lr=would <person>	-5 -13 3 -1 17 0
lr=would <seat>	0 -10 12 0 -4 0
lr=would again	4 -6 -5 9 0 0
lr=would his	0 -3 -3 11 0 0
lr=would in	9 -6 0 -1 0 0
lr=would on	-7 17 0 -1 -9 0
lr=would shortly	-13 -9 -1 24 -2 0
lr=would to	12 -6 -2 0 0 0
lr=— ,	17 -11 -8 0 0 0
lr=— <end>	-8 22 -10 0 0 0
nc2=agree	6 -2 -9 10 0 -3
nc2=bear	3 -7 -3 19 0 -7
nc2=begin	-9 -4 13 -7 2 -9
nc2=buy	0 14 -8 0 0 0
nc2=down	-11 -4 16 -11 -7 -1
nc2=impose	15 4 -15 -3 10 -21
nc2=lack	9 0 -5 -1 0 0
nc2=propose	-5 -5 -1 -7 26 -4
nc2=refuse	8 -9 1 0 0 0
nc2=renew	3 2 1 -15 -2 0
nc2=return	0 8 -1 -6 0 0
nc2=say	7 -6 -5 -1 2 11
nc2=sell	2 9 -6 -1 -5 0
nc2=sign	1 6 -12 -2 3 -4
nc2=stay	7 2 -5 5 -9 -14
nc2=suspend	-26 -3 16 -3 4 0
nc2=target	-3 -10 14 2 -2 0
nc2=threaten	-12 10 4 -1 -9 0
nc2=up	-6 6 -10 4 11 -2
nct2=agree future	0 13 -10 0 0 0
nct2=agree infinitive	0 -12 9 0 5 0
nct2=agree modal	0 8 -17 8 -5 0
nct2=agree modal-passive	1 -12 10 0 0 0
nct2=agree participle-passive	-20 15 -8 6 5 0
nct2=agree past	11 -9 -4 9 2 0
nct2=agree present	9 1 -4 0 -3 0
nct2=agree present-passive	0 9 -9 0 0 0
nct2=bear gerund	13 -16 14 -6 -9 0
nct2=bear infinitive	0 13 -15 -1 2 0
nct2=bear modal	8 -1 -12 13 -6 0
nct2=bear past	2 -14 1 14 0 0
nct2=bear pluperfect	0 -10 5 8 -2 0
nct2=bear present	-20 7 -4 8 0 0
nct2=bear present-passive	-6 9 0 0 0 0
nct2=begin future	17 -15 12 -10 -6 0
nct2=begin infinitive	0 -7 -2 17 -2 0
nct2=begin modal	-1 22 -17 -10 2 0
nct2=begin past	-7 -9 16 -22 8 -1
nct2=begin perfect	-3 -15 16 -4 6 0
nct2=begin pluperfect	0 -3 -3 13 -6 0
nct2=begin present	-13 13 -6 -1 0 0
nct2=down future-passive	0 -10 10 0 0 0
nct2=down infinitive	0 15 -13 0 0 0
nct2=down modal	-7 -12 12 8 0 0
nct2=down past	-8 1 9 -14 -12 0
nct2=end future	0 -24 24 0 0 0
nct2=end modal	8 -15 8 0 0 0
nct2=end modal-passive	14 -22 10 0 0 0
nct2=end participle-passive	-3 14 -9 -2 0 0
nct2=end past	-10 -6 6 8 0 0
nct2=end perfect	-1 18 -14 0 0 0
nct2=end present	-11 14 -9 0 0 0
nct2=impose future	5 7 -2 -13 -11 0
nct2=impose gerund	-14 12 -12 5 3 0
nct2=impose modal	12 1 -13 0 0 0
nct2=impose participle-passive	-9 0 3 0 3 0
nct2=impose past	24 -1 -12 -17 10 -6
nct2=impose past-passive	0 7 -5 -1 -5 0
nct2=impose perfect	8 -10 2 4 -3 0
nct2=impose perfect-passive	0 -17 18 -1 0 0
nct2=impose pluperfect	-11 4 -1 3 1 0
nct2=impose present-passive	-3 -8 0 18 -2 0
nct2=lack future	0 10 -10 0 0 0
nct2=lack modal	12 -11 0 0 0 0
nct2=lack past	-6 10 -2 0 0 0
nct2=lack present	5 -9 7 0 0 0
nct2=propose gerund	-4 14 -10 0 0 0
nct2=propose modal	-3 11 -6 0 0 0
nct2=propose participle-passive	10 -9 5 -6 0 0
nct2=propose past	0 -8 11 -4 0 0
nct2=propose pluperfect-passive	0 0 -9 0 11 0
nct2=propose present	0 -9 -5 -2 20 0
nct2=propose present-passive	0 -7 -10 19 2 0
nct2=renew modal-passive	0 -16 18 0 0 0
nct2=renew participle-passive	0 13 -10 0 0 0
nct2=renew past	-1 21 -16 0 0 0
nct2=renew perfect	10 0 -15 0 0 0
nct2=renew present-passive	0 -9 10 0 0 0
nct2=return modal	0 -8 10 0 0 0
nct2=return past	0 13 -9 -2 0 0
nct2=say gerund	0 11 -2 -2 -4 0
nct2=say past	11 -5 -6 -4 0 13
nct2=say perfect	8 -4 -15 10 5 0
nct2=say pluperfect	-2 11 -14 0 4 0
nct2=say present	-4 -9 13 -3 2 0
nct2=sell pluperfect	0 12 -10 0 0 0
nct2=sign future	0 21 -17 0 0 0
nct2=sign infinitive	0 -7 9 0 0 0
nct2=sign modal	1 16 -17 0 0 0
nct2=sign modal-passive	0 -8 9 0 0 0
nct2=sign participle-passive	-16 8 -3 5 4 0
nct2=sign past	8 0 -8 0 1 0
nct2=sign past-passive	-10 12 -2 0 0 0
nct2=sign present	18 -11 1 0 -4 0
nct2=stay future	-9 13 -10 0 1 0
nct2=stay future-passive	0 24 -22 0 0 0
nct2=stay modal	-2 -9 8 11 -4 0
nct2=stay modal-passive	0 20 -19 0 0 0
nct2=stay past	10 -15 12 0 2 -3
nct2=stay past-passive	2 -10 10 -2 0 0
nct2=stay perfect	-3 -7 16 0 -6 0
nct2=stay pluperfect	0 9 -5 0 -7 0
nct2=stay present	5 4 -12 5 1 -2
nct2=suspend future	-2 -9 13 0 0 0
nct2=suspend future-passive	0 16 -15 0 0 0
nct2=suspend modal	-11 11 0 0 0 0
nct2=suspend modal-passive	0 17 -14 0 0 0
nct2=suspend past	-12 1 2 -2 9 0
nct2=suspend pluperfect	0 -11 12 0 0 0
nct2=suspend present-passive	0 -10 11 0 0 0
nct2=target future	0 -8 9 0 0 0
nct2=target future-passive	0 -9 11 0 0 0
nct2=target gerund	8 0 -10 0 0 0
nct2=target modal	0 14 -11 0 0 0
nct2=target modal-passive	0 -2 -5 0 9 0
nct2=target participle-passive	0 -10 11 0 0 0
nct2=target past	0 -8 2 10 -4 0
nct2=target present	0 0 8 -6 -2 0
nct2=threaten past	0 17 -8 0 -3 0
nct2=up future	7 -14 0 8 -1 0
nct2=up past	-12 -18 10 7 17 0
nct2=up present	-1 16 -10 -9 0 0
next:apart	-2 11 5 -2 -25 -10
next:calls	102 -38 -34 -2 -33 -30
next:coming	14 4 0 -12 -9 -16
next:ended	8 2 -10 4 7 -6
next:experts	23 -1 -4 -11 -10 -8
next:heads=0	-13 9 9 10 -18 -17
next:heads=1	6 11 -1 -23 -7 -12
next:heads=2	34 -33 21 3 -14 -9
next:meets	-19 -18 15 21 8 -14
next:running	9 5 -5 9 -19 0
next:summit	-26 4 -1 -10 27 -3
next:sure	-35 -12 36 -12 -19 -4
next:wished	-4 15 -11 4 -2 -18
next="	0 9 -9 0 0 0
next=(	-2 0 4 0 -10 0
next=)	-1 3 -4 -14 10 0
next=,	-7 3 -5 9 6 0
next=-	7 11 -9 -11 -6 0
next=:	-23 23 -7 -15 4 -7
next=;	19 4 -12 -1 -2 -8
next=after	23 0 -17 4 -11 0
next=and	-6 -3 5 -10 1 3
next=as	12 -5 2 -3 -9 0
next=because	-2 2 9 -11 -9 0
next=before	-6 -5 -5 -4 24 0
next=but	3 -24 17 -3 8 0
next=if	-3 16 -16 8 -1 0
next=they	-1 10 -7 0 0 0
next=unless	0 14 -8 0 0 0
next=until	0 -11 13 0 0 0
next=when	-16 0 15 -2 -5 0
next=where	2 -11 10 0 0 0
next=which	9 -10 3 8 -8 0
next=while	-1 -20 17 0 4 0
next=who	-1 29 -33 3 -1 0
next=yet	0 -14 15 0 0 0
next=—	-8 -17 23 -13 8 -3
nhas-gerund	9 -7 7 -5 -8 0
nhas-infinitive	-11 0 -2 2 15 -4
nhas-modal	13 -8 -1 9 -17 7
nhas-participle	-12 12 -10 -6 7 0
nhas-perfect	-4 2 -4 -13 19 0
nhas-pluperfect	-11 -2 6 11 -5 0
nhas-present	-14 6 0 0 1 -19
nt2=future-not	7 0 -12 0 0 0
nt2=future-passive	-6 8 -2 2 -2 0
nt2=gerund	10 3 -4 -7 -4 0
nt2=infinitive	-2 6 -14 5 9 0
nt2=infinitive-passive	0 13 -11 0 0 0
nt2=modal	10 2 -9 10 -16 -1
nt2=modal-not	2 -6 -1 0 0 11
nt2=modal-passive	7 -19 13 0 3 0
nt2=participle-passive	-16 5 3 -7 0 0
nt2=past	6 -16 4 5 3 4
nt2=past-not	13 0 -5 -7 0 0
nt2=past-passive	-5 25 -12 -11 -11 0
nt2=perfect	15 -10 -2 -7 16 0
nt2=perfect-not	-9 1 6 0 0 0
nt2=pluperfect	-16 -4 14 8 -9 0
nt2=present	-10 12 -5 -6 0 -15
nt2=present-not	1 2 -11 0 7 0
nt2=present-passive	-14 7 -10 14 4 0
nv0-none	-3 3 1 -1 3 -10
nv1-none	-3 3 1 -1 3 -10
nv2=add	15 6 -16 4 -12 0
nv2=agree	1 -8 3 0 1 0
nv2=answer	-7 14 -2 0 0 0
nv2=apply	3 -11 8 0 0 0
nv2=be	12 -3 3 5 -18 -8
nv2=bite	0 10 -6 0 0 0
nv2=bring	-1 -10 15 -3 -1 0
nv2=buy	0 11 -7 0 0 0
nv2=call	-16 14 -1 0 -6 0
nv2=cancel	-5 12 -12 2 0 0
nv2=carry	-7 17 -7 0 -2 0
nv2=clear	0 11 -9 0 0 0
nv2=collect	0 -11 10 0 0 0
nv2=come	0 14 -3 -17 -6 0
nv2=conclude	6 7 -14 -2 4 0
nv2=confirm	7 -19 17 -1 -3 0
nv2=continue	0 21 -19 0 0 0
nv2=decide	-7 18 -14 4 0 0
nv2=delay	0 -10 11 0 0 0
nv2=double	0 11 -9 0 0 0
nv2=end	-19 -10 20 -3 -8 0
nv2=expect	-2 -8 4 -2 11 0
nv2=expire	-6 8 -2 -3 4 0
nv2=face	0 -7 -7 13 0 0
nv2=gather	-3 -12 7 0 8 0
nv2=get	11 -17 6 -4 3 0
nv2=go	-3 1 0 -25 15 -1
nv2=hold	-12 15 -9 -1 7 0
nv2=impose	5 3 -9 0 0 0
nv2=intend	-3 -5 9 0 0 0
nv2=keep	12 2 -16 0 -1 0
nv2=leave	6 5 -10 2 0 0
nv2=look	-6 0 10 -4 -9 0
nv2=lower	-2 -13 16 0 0 0
nv2=make	5 0 -14 -1 6 0
nv2=move	7 0 -21 11 0 0
nv2=need	-6 -6 13 0 0 0
nv2=negotiate	-3 -16 11 0 8 0
nv2=note	0 -2 -6 9 0 0
nv2=other	-3 -6 3 -10 12 9
nv2=pay	-14 -3 0 10 2 0
nv2=plan	16 -19 4 7 0 0
nv2=post	-12 3 0 0 6 0
nv2=promise	5 -3 -17 -3 19 0
nv2=receive	-2 -4 -5 22 -11 0
nv2=recommend	12 -8 -2 0 0 0
nv2=refuse	8 -11 3 0 0 0
nv2=remain	0 10 -9 0 0 0
nv2=report	0 -14 4 13 -2 0
nv2=resume	0 7 -2 -2 0 0
nv2=review	-5 -7 12 0 0 0
nv2=revive	0 9 -9 0 0 0
nv2=rise	-4 0 -3 11 0 0
nv2=run	-1 -32 23 2 11 0
nv2=say	-9 -6 4 -9 7 15
nv2=send	6 10 -12 0 -4 0
nv2=set	0 -5 7 0 0 0
nv2=sign	0 21 -18 0 -6 0
nv2=sit	-2 14 -9 5 -11 0
nv2=spare	7 -8 3 0 0 0
nv2=start	-2 -2 -9 16 0 0
nv2=stay	-13 0 11 0 0 0
nv2=stop	-2 14 -9 0 0 0
nv2=strike	0 -7 0 10 0 0
nv2=suspend	-3 -19 23 0 0 0
nv2=take	-7 0 7 -6 0 0
nv2=tell	-8 14 -11 -1 5 0
nv2=think	0 13 -13 0 0 0
nv2=threaten	-10 2 8 0 -8 0
nv2=wait	15 -1 -13 0 0 0
nv2=want	5 -5 -14 -2 17 0
nv2=warn	0 13 -7 0 0 0
nv2=win	10 -11 0 0 0 0
nv2=withdraw	14 -16 3 0 0 0
nv2=write	16 -8 2 -10 -1 0
nvt2=accept modal	0 13 -11 0 0 0
nvt2=accept past	0 0 -7 0 9 0
nvt2=add past	17 3 -8 0 -11 0
nvt2=agree gerund	0 -10 11 0 0 0
nvt2=agree participle	-15 5 -3 6 5 0
nvt2=agree past	7 -11 7 -2 0 0
nvt2=agree present	10 5 -10 0 -2 0
nvt2=announce past	3 0 1 -9 0 0
nvt2=announce perfect	0 -7 -6 12 0 0
nvt2=answer past	-5 11 -1 0 0 0
nvt2=apply present	-6 -3 9 0 0 0
nvt2=ask past	3 8 -19 6 0 0
nvt2=ask perfect	0 -15 16 0 0 0
nvt2=ask pluperfect	0 12 -9 0 0 0
nvt2=be future	-5 4 4 -11 0 0
nvt2=be modal	-10 -6 7 12 -3 0
nvt2=be past	12 -7 -1 6 0 -2
nvt2=be pluperfect	-5 8 0 0 -4 0
nvt2=be present	14 -2 -2 -2 -6 0
nvt2=begin future	0 -11 13 0 0 0
nvt2=begin past	0 21 -12 -2 -9 0
nvt2=begin perfect	0 -16 9 0 8 0
nvt2=begin pluperfect	0 -16 9 6 -4 0
nvt2=bring modal	0 -11 12 0 0 0
nvt2=call past	-14 7 8 -6 -5 0
nvt2=call perfect	0 12 -11 0 0 0
nvt2=carry past	0 12 -12 0 0 0
nvt2=carry present	-6 14 -9 0 0 0
nvt2=charge modal	0 0 -9 0 9 0
nvt2=come past	-4 2 4 -9 -4 0
nvt2=come present	0 9 -6 0 0 0
nvt2=conclude past	0 9 -6 0 0 0
nvt2=conclude perfect	8 3 -13 0 0 0
nvt2=conclude pluperfect	0 -12 12 0 0 0
nvt2=confirm present	10 -21 13 0 0 0
nvt2=continue future	0 12 -10 0 0 0
nvt2=cut future	0 17 -15 0 0 0
nvt2=decide past	-7 13 -11 4 0 0
nvt2=end future	0 -14 15 0 0 0
nvt2=end past	-5 -8 10 0 0 0
nvt2=expect present	0 0 -9 -3 13 0
nvt2=expire present	-6 7 -2 -2 5 0
nvt2=extend modal	0 -8 9 0 0 0
nvt2=extend perfect	11 -6 -5 0 0 0
nvt2=face present	0 -10 -3 14 0 0
nvt2=fall modal	0 13 -12 0 0 0
nvt2=get past	9 -14 3 -2 4 0
nvt2=go future	10 -16 13 -5 0 0
nvt2=go past	-13 -8 5 -4 20 0
nvt2=go present	0 16 -12 -9 0 0
nvt2=have present	-7 9 -1 -12 1 0
nvt2=hold future	-2 17 -13 0 0 0
nvt2=hold modal	0 15 -13 0 0 0
nvt2=hold past	-7 -10 16 -6 8 0
nvt2=hold present	0 3 -7 6 0 0
nvt2=hope past	0 -8 10 0 0 0
nvt2=hope present	0 14 -9 0 -3 0
nvt2=impose future	7 -12 4 0 0 0
nvt2=impose past	0 20 -19 0 0 0
nvt2=intend present	0 -12 12 0 0 0
nvt2=keep future	0 10 -8 0 0 0
nvt2=keep past	11 -6 -2 0 0 0
nvt2=keep perfect	0 -13 15 0 0 0
nvt2=keep present	0 16 -13 0 0 0
nvt2=know present	0 18 -16 0 0 0
nvt2=leave future	0 -9 12 0 0 0
nvt2=leave gerund	0 0 -9 9 0 0
nvt2=leave modal	9 -7 0 0 0 0
nvt2=leave pluperfect	0 -7 10 0 0 0
nvt2=leave present	0 24 -14 0 -10 0
nvt2=look gerund	-1 14 -8 0 -2 0
nvt2=look past	-1 -16 22 -2 -3 0
nvt2=make past	-3 26 -20 0 0 0
nvt2=meet future	5 10 -13 4 -5 0
nvt2=meet gerund	6 -11 12 -4 -5 0
nvt2=meet modal	12 -16 9 -3 0 0
nvt2=meet perfect	-2 12 -9 0 0 0
nvt2=move past	7 -13 -7 12 0 0
nvt2=need present	0 -8 9 0 0 0
nvt2=other future	0 -2 -13 0 12 0
nvt2=other modal	-4 -12 0 6 0 11
nvt2=other perfect	-5 7 -6 -9 8 0
nvt2=other pluperfect	0 -18 25 0 -6 0
nvt2=other present	-5 12 -8 -4 2 0
nvt2=pay future	-2 -10 10 -5 5 0
nvt2=pay modal	0 -2 -6 10 0 0
nvt2=pay past	0 12 -8 0 0 0
nvt2=plan participle	11 -13 7 -6 0 0
nvt2=plan present	6 -12 0 13 -5 0
nvt2=prepare infinitive	0 17 -14 -4 0 0
nvt2=prepare past	0 -9 9 0 0 0
nvt2=prolong future	0 -14 14 0 0 0
nvt2=prolong modal	0 -10 11 0 0 0
nvt2=prolong past	0 19 -14 -4 0 0
nvt2=prolong perfect	0 11 -9 0 0 0
nvt2=prolong present	0 -11 12 0 0 0
nvt2=promise past	6 -3 -22 -2 19 0
nvt2=promise pluperfect	0 -11 12 0 0 0
nvt2=put modal	-1 9 -5 0 0 0
nvt2=put past	0 15 -13 0 0 0
nvt2=put perfect	11 -6 -2 0 0 0
nvt2=raise future	-4 11 -5 0 0 0
nvt2=raise perfect	0 9 -9 0 0 0
nvt2=raise present	0 -14 14 0 0 0
nvt2=reach perfect	0 -17 17 0 0 0
nvt2=reach pluperfect	0 14 -11 0 0 0
nvt2=receive past	-1 -8 -1 16 -4 0
nvt2=report past	3 -16 2 13 -2 0
nvt2=resume past	0 9 -6 -1 0 0
nvt2=return modal	0 -10 11 0 0 0
nvt2=rise future	0 -5 -7 13 0 0
nvt2=run past	0 -13 16 0 0 0
nvt2=run present	0 -27 14 5 12 0
nvt2=say gerund	0 -1 8 0 -2 0
nvt2=say past	-9 -1 -1 -5 4 17
nvt2=say perfect	9 -1 -8 -1 4 0
nvt2=say present	-4 -13 16 0 3 0
nvt2=see modal	0 10 -6 0 0 0
nvt2=see past	0 -19 16 2 -2 0
nvt2=see present	-4 14 -7 0 0 0
nvt2=send pluperfect	0 12 -10 0 0 0
nvt2=set perfect	0 11 -10 0 0 0
nvt2=set present	0 -19 20 0 0 0
nvt2=settle perfect	0 8 -4 0 0 0
nvt2=sign future	0 12 -10 0 0 0
nvt2=sign modal	0 -10 11 0 0 0
nvt2=sign participle	0 11 -10 0 0 0
nvt2=sign past	0 15 -15 0 -3 0
nvt2=sit future	0 17 -20 9 -7 0
nvt2=sit past	0 -21 26 -3 0 0
nvt2=sit present	0 15 -14 0 0 0
nvt2=spare gerund	8 0 -10 0 0 0
nvt2=start present	0 -14 0 10 0 0
nvt2=stay modal	-11 13 0 0 0 0
nvt2=stay past	0 11 -10 0 0 0
nvt2=step present	0 10 -7 0 0 0
nvt2=stop perfect	0 8 -4 0 0 0
nvt2=strike past	0 -8 0 10 0 0
nvt2=suspend past	0 11 -9 0 0 0
nvt2=suspend pluperfect	0 -8 8 0 0 0
nvt2=suspend present	0 -22 23 0 0 0
nvt2=take future	3 10 -13 0 0 0
nvt2=take infinitive	0 -9 10 0 0 0
nvt2=take modal	-4 13 -12 -5 6 0
nvt2=take past	0 -9 14 -5 -2 0
nvt2=take perfect	-1 -10 15 0 0 0
nvt2=tell past	-6 16 -16 0 5 0
nvt2=think past	0 21 -12 0 -8 0
nvt2=threaten past	0 12 -5 0 -4 0
nvt2=wait future	0 10 -10 0 0 0
nvt2=want present	0 -4 -11 -1 17 0
nvt2=warn past	0 10 -6 0 0 0
nvt2=write past	17 -7 0 -9 -1 0
o:act=add	0 21 -19 0 0 0
o:act=admit	10 -8 -1 0 0 0
o:act=agree	4 -12 -1 8 16 0
o:act=announce	-10 16 -3 -1 -21 0
o:act=answer	-9 10 -12 0 7 0
o:act=begin	-13 7 3 4 -26 0
o:act=call	-9 -2 0 7 6 0
o:act=carry	-7 -2 14 -2 0 0
o:act=charge	-10 -1 9 -3 0 0
o:act=clear	-3 12 -9 0 0 0
o:act=collect	0 14 -9 0 0 0
o:act=conclude	-10 0 8 0 -5 0
o:act=convene	0 -10 10 0 0 0
o:act=declare	-2 -11 14 0 0 0
o:act=discuss	-1 -14 13 -1 7 0
o:act=draw	0 -25 28 -2 0 0
o:act=expect	-16 29 -16 -3 -5 0
o:act=extend	-3 8 -16 5 4 0
o:act=fall	-5 11 -4 0 0 0
o:act=get	-25 22 -4 -3 6 0
o:act=hang	0 -13 14 0 0 0
o:act=have	-9 -13 21 -9 7 0
o:act=impose	0 9 -6 0 0 0
o:act=jump	10 -9 0 0 0 0
o:act=land	-10 24 -13 0 -2 0
o:act=lay	-5 -18 18 7 0 0
o:act=leave	-7 -1 9 0 -10 0
o:act=let	-6 15 -6 0 0 0
o:act=look	0 11 -9 0 -2 0
o:act=lower	-2 19 -14 0 0 0
o:act=make	-6 14 -4 -5 -5 0
o:act=no verb	12 -1 0 -11 3 -5
o:act=number	5 3 -10 0 0 0
o:act=order	0 15 -11 0 0 0
o:act=other	18 -12 2 0 0 -5
o:act=pass	0 -6 9 0 0 0
o:act=pay	16 15 -31 -10 0 0
o:act=place	7 -11 -1 6 4 0
o:act=plan	0 7 -2 5 -19 0
o:act=prepare	0 6 -19 0 4 5
o:act=prolong	-12 7 -3 4 0 0
o:act=promise	-15 27 -12 0 -2 0
o:act=publish	-2 14 -4 -4 -12 0
o:act=put	5 3 0 -8 -9 0
o:act=raise	-4 23 -12 -1 0 0
o:act=receive	-1 -14 3 10 5 0
o:act=recommend	-1 15 -12 0 0 0
o:act=remain	0 -9 10 0 0 0
o:act=report	-3 18 -7 0 -1 0
o:act=return	-7 3 0 1 -10 0
o:act=review	4 -12 9 0 0 0
o:act=rise	3 -11 0 -3 17 0
o:act=roll	12 -19 8 0 0 0
o:act=say	7 4 7 -24 -17 -5
o:act=seal	10 -4 -25 6 8 0
o:act=see	-15 -13 10 7 0 0
o:act=sell	5 0 -11 0 0 0
o:act=show	0 20 -18 0 0 0
o:act=sign	-13 5 -4 6 10 -1
o:act=sit	-15 -17 21 0 3 -6
o:act=spare	-1 9 -5 0 0 0
o:act=stand	-5 -1 -1 10 0 0
o:act=step	0 -21 15 10 0 0
o:act=suggest	0 14 -13 0 0 0
o:act=suspend	1 0 -1 -10 -3 5
o:act=tax	0 -13 13 0 0 0
o:act=tell	1 0 0 -12 1 8
o:act=threaten	-7 33 -22 0 0 0
o:act=vote	0 17 -12 0 0 0
o:act=wait	-3 27 -21 -2 0 0
o:act=write	-2 24 -16 -3 -10 0
o:adopt on gone	0 -11 12 0 0 0
o:agree agreed gone	-1 -10 7 0 8 0
o:agree by ahead	0 -8 9 0 0 0
o:agree the gone	4 3 -9 0 0 0
o:agree until ahead	0 8 -7 0 0 0
o:announce for ahead	-10 9 1 0 -4 0
o:announce on gone	0 0 6 -5 -9 0
o:approve by ahead	0 -14 14 0 0 0
o:ask on ahead	0 -19 20 0 0 0
o:be  ahead	0 11 -6 0 0 0
o:be  gone	-10 -12 5 0 16 0
o:be a ahead	-9 13 -2 0 0 0
o:be are ahead	0 8 -6 0 0 0
o:be due gone	9 -5 -3 0 0 0
o:be from ahead	-2 12 -7 -15 2 0
o:be from gone	0 -32 30 5 0 0
o:be is gone	0 10 -5 0 0 0
o:be of gone	-2 -5 9 0 0 0
o:be on ahead	7 2 -11 16 -2 -2
o:be on gone	10 -23 14 4 -18 2
o:be since gone	17 -11 1 0 -1 0
o:be the ahead	0 -15 18 0 0 0
o:begin  ahead	0 0 -11 7 0 0
o:begin began gone	0 13 -8 -2 0 0
o:begin begin gone	0 -11 11 0 0 0
o:begin by ahead	0 14 -10 0 0 0
o:begin from ahead	0 7 -13 6 0 0
o:begin from gone	0 -11 13 0 0 0
o:begin on ahead	-13 4 10 -16 -12 0
o:begin on gone	10 17 -23 0 0 0
o:begin since gone	0 18 -12 -5 0 0
o:begin till ahead	0 -16 9 7 0 0
o:begin to ahead	0 12 -10 0 0 0
o:begin up gone	0 -13 13 0 0 0
o:bring on ahead	0 -10 11 0 0 0
o:carried=controls	-15 -11 17 -9 10 2
o:carried=controls far	-9 4 1 -19 4 -1
o:carried=deal far	1 0 -6 0 11 -8
o:carried=duties	6 21 -13 0 -35 -15
o:carried=duties far	5 12 -5 -2 -13 -6
o:carried=exclusions far	-4 19 -22 0 6 0
o:carried=fees	-5 -11 6 9 0 0
o:carried=fees far	0 0 -9 -9 10 10
o:carried=longer	9 10 -7 -15 -5 0
o:carried=longer far	0 -15 20 -3 -13 0
o:carried=meeting	-6 -5 0 6 9 -3
o:carried=meeting far	0 -12 19 -4 -5 -9
o:carried=none	-7 2 1 8 -12 11
o:carried=procedure	-7 8 -1 1 -7 0
o:carried=procedure far	7 15 -10 -6 -20 0
o:carried=sale	-1 5 -14 -3 9 0
o:carried=sale far	2 12 -4 -15 -22 0
o:carried=truce	-6 15 -2 -15 -13 -6
o:carried=truce far	-19 11 -3 -2 14 -11
o:carry on gone	1 -19 18 0 0 0
o:charge from ahead	0 14 -10 0 0 0
o:charge on gone	0 -8 10 0 0 0
o:clear on gone	-7 14 -6 0 0 0
o:conclude concluded gone	0 -11 11 0 0 0
o:conclude on gone	-6 11 0 -6 -4 0
o:confirm confirmed gone	0 -12 12 0 0 0
o:confirm on ahead	16 -12 -1 0 -2 0
o:confirm on gone	-13 13 -1 0 1 0
o:convene on ahead	0 -10 10 0 0 0
o:decide on ahead	0 10 -7 0 0 0
o:decide on gone	0 -14 19 -4 -2 0
o:declare on gone	0 -15 17 0 0 0
o:discuss on ahead	0 -15 10 0 6 0
o:draw on gone	0 -14 16 0 0 0
o:end  gone	0 -10 12 0 0 0
o:end end gone	11 -6 -5 0 0 0
o:end ends gone	0 -17 11 9 0 0
o:end expires gone	0 -12 13 0 0 0
o:end on ahead	-10 26 -12 -10 -8 0
o:end on gone	0 -13 14 2 -1 0
o:expect from ahead	0 -9 11 0 0 0
o:expect on ahead	0 -52 41 8 5 0
o:expect on gone	-6 48 -37 -8 -7 0
o:face from ahead	0 11 -7 0 0 0
o:fall on gone	-1 14 -9 0 0 0
o:gather on ahead	0 10 -10 0 0 0
o:get on gone	-12 -3 6 0 8 0
o:hang on gone	0 -16 17 0 0 0
o:have  gone	0 8 -9 0 0 0
o:have by gone	0 -11 12 0 0 0
o:have for ahead	15 -19 4 0 0 0
o:have has ahead	0 13 -9 0 0 0
o:have has gone	9 -8 0 0 0 0
o:have on ahead	-15 -2 8 0 10 0
o:have on gone	-11 1 0 0 6 0
o:know on ahead	0 8 -7 0 0 0
o:land on gone	0 14 -12 0 0 0
o:leads=	1 -3 4 -13 3 -11
o:leads=(	0 15 -10 0 0 0
o:leads=14 (	0 -10 11 0 0 0
o:leads=159 on	0 -18 19 0 0 0
o:leads=19% on	0 -12 12 0 0 0
o:leads=2028 (	0 11 -10 0 0 0
o:leads=a deal	0 15 -10 0 -3 0
o:leads=ababa on	0 -9 10 0 0 0
o:leads=accord on	0 10 -9 0 0 0
o:leads=accra,	0 -19 18 0 0 0
o:leads=addis ababa,	8 -4 -3 0 0 0
o:leads=after	0 15 -14 0 0 0
o:leads=again on	2 12 -6 -11 -5 0
o:leads=airport on	0 -13 16 -1 0 0
o:leads=alexandria on	0 15 -15 0 0 0
o:leads=also on	-1 -8 12 0 0 0
o:leads=amman,	5 0 -9 0 0 0
o:leads=and	0 15 -10 0 -5 0
o:leads=and on	-2 -17 10 18 -2 0
o:leads=ankara,	10 -20 2 9 0 0
o:leads=applies from	0 -11 11 0 0 0
o:leads=aqaba on	0 11 -11 0 0 0
o:leads=arranged for	0 -9 8 0 0 0
o:leads=as of	5 10 -18 0 0 0
o:leads=astana,	4 -18 13 0 0 0
o:leads=at the	-6 80 -65 -2 -26 0
o:leads=away on	0 -10 11 0 0 0
o:leads=baku,	1 -13 11 0 0 0
o:leads=bangkok on	0 7 -7 0 0 0
o:leads=bangkok,	0 10 -7 0 0 0
o:leads=batumi on	0 -16 16 0 0 0
o:leads=be on	0 0 -13 0 12 0
o:leads=before the	-1 24 -16 0 0 0
o:leads=began on	-6 -12 11 8 -4 0
o:leads=begin on	0 30 -23 -6 0 0
o:leads=begins on	0 17 -12 -3 -2 0
o:leads=begun on	0 -11 13 0 0 0
o:leads=beijing from	0 -11 17 0 -8 0
o:leads=beijing on	-5 -15 24 -6 -11 0
o:leads=beijing,	-12 8 4 -7 0 0
o:leads=beijing/washington,	-6 11 -4 0 0 0
o:leads=belgrade,	-3 0 -5 10 0 0
o:leads=bern,	0 13 -11 0 0 0
o:leads=bessent on	-2 0 -9 17 -8 0
o:leads=britain on	0 12 -6 0 -2 0
o:leads=brussels on	18 15 -28 -1 0 0
o:leads=brussels,	11 -17 10 -3 -1 0
o:leads=buenos aires,	0 20 -18 0 0 0
o:leads=busan on	-7 -7 16 0 -4 0
o:leads=business on	0 -9 5 -1 8 0
o:leads=but on	0 0 -8 0 10 0
o:leads=by	-11 0 9 0 0 0
o:leads=by the	-2 17 -11 0 0 0
o:leads=by video	-2 -9 0 0 7 3
o:leads=cabinet on	12 -10 0 0 0 0
o:leads=cairo on	0 11 -10 0 0 0
o:leads=cairo,	0 -2 -9 13 0 0
o:leads=call of	16 -15 0 0 0 0
o:leads=call on	8 1 -17 0 0 0
o:leads=cambodia on	0 -16 17 0 0 0
o:leads=canada on	0 15 -16 0 0 2
o:leads=cartagena on	0 -12 12 0 0 0
o:leads=cent on	0 10 -6 0 0 0
o:leads=change on	0 -9 10 0 0 0
o:leads=changes on	0 15 -14 0 0 0
o:leads=china before	0 -11 11 0 0 0
o:leads=china on	-13 -6 17 -7 0 0
o:leads=close on	0 17 -15 0 0 0
o:leads=closed on	-2 -7 11 0 0 0
o:leads=cnbc on	0 -15 19 -3 0 0
o:leads=colombo,	0 14 -11 0 0 0
o:leads=come on	0 -5 10 -3 0 0
o:leads=comes on	0 -9 10 0 0 0
o:leads=concluded on	0 15 -13 0 0 0
o:leads=conference on	-8 10 -5 0 0 5
o:leads=confirmed on	0 18 -16 0 0 0
o:leads=congress on	0 18 -17 0 0 0
o:leads=continue on	-7 -3 10 0 0 0
o:leads=copenhagen on	0 9 -9 0 0 0
o:leads=date is	-1 -9 14 0 0 0
o:leads=day on	0 16 -14 0 0 0
o:leads=days, until	0 -8 9 0 0 0
o:leads=deal on	-1 -14 8 0 9 0
o:leads=dhaka on	0 -11 11 0 0 0
o:leads=dhaka,	10 -5 -5 0 0 0
o:leads=dublin,	0 12 -14 0 0 0
o:leads=due on	-4 27 -19 0 0 0
o:leads=duties of	0 -10 11 0 0 0
o:leads=duties on	0 9 -8 0 0 0
o:leads=early as	0 10 -9 0 0 0
o:leads=early on	0 11 -9 0 0 0
o:leads=effect on	-5 13 -5 0 0 0
o:leads=end on	2 10 -8 -3 0 0
o:leads=ended on	-5 -5 12 -11 0 0
o:leads=ends on	-3 12 -4 -1 -2 0
o:leads=expires on	0 22 -19 0 0 0
o:leads=failed on	-5 -6 -4 15 0 0
o:leads=first, on	0 12 -9 0 0 0
o:leads=followed on	-10 19 -10 0 0 0
o:leads=force on	-2 9 -5 0 0 0
o:leads=found on	0 -9 9 0 0 0
o:leads=friday	-1 -6 9 0 0 0
o:leads=friday,	12 -2 -17 0 0 0
o:leads=from	8 -3 -7 9 -3 0
o:leads=given on	0 -8 10 0 0 0
o:leads=go on	0 18 -13 -4 -3 0
o:leads=goods from	0 -10 12 0 0 0
o:leads=guayaquil,	0 12 -12 0 0 0
o:leads=gyeongju on	0 -8 12 0 -1 0
o:leads=hanoi on	0 14 -13 0 0 0
o:leads=hanoi,	0 12 -9 0 0 0
o:leads=havana on	0 8 -8 0 0 0
o:leads=helsinki on	0 -15 15 0 0 0
o:leads=helsinki,	-2 7 -4 0 0 0
o:leads=here on	-3 -3 16 -10 -7 0
o:leads=here since	0 -1 -5 9 0 0
o:leads=higher on	14 -9 -7 0 0 0
o:leads=home on	0 -8 2 -1 8 0
o:leads=hong kong,	0 15 -12 0 0 0
o:leads=hour on	4 -16 13 -3 0 0
o:leads=hours on	0 3 -10 4 6 0
o:leads=house on	-13 -21 -8 7 28 0
o:leads=in beijing	0 -12 14 0 0 0
o:leads=in beijing,	0 -11 13 0 0 0
o:leads=in brief,	0 10 -10 0 0 0
o:leads=in paris	0 13 -13 0 0 0
o:leads=in scotland	0 0 -12 0 11 0
o:leads=incheon on	0 0 -8 9 0 0
o:leads=incheon,	0 -7 -2 10 0 0
o:leads=is on	0 15 -7 0 -3 0
o:leads=issued on	-3 -9 13 0 0 0
o:leads=istanbul on	0 10 -9 0 0 0
o:leads=it ends	0 -8 0 10 0 0
o:leads=it on	-4 16 -11 -5 0 0
o:leads=it, on	6 -2 -8 3 0 0
o:leads=jinping on	-11 -21 12 -14 25 0
o:leads=known on	-6 12 -10 0 2 0
o:leads=korea on	-4 -25 -54 31 42 0
o:leads=korea, on	0 -24 26 0 0 0
o:leads=kuala lumpur,	-6 -5 12 -2 -3 0
o:leads=last week,	0 -7 9 0 0 0
o:leads=late on	10 -1 -2 -2 -2 0
o:leads=later on	6 -9 3 0 0 0
o:leads=left on	0 -8 10 0 0 0
o:leads=leyen on	0 -12 8 0 1 0
o:leads=lifeng on	0 -6 14 -6 0 0
o:leads=lima on	0 -14 14 0 0 0
o:leads=link on	9 -8 -4 0 0 0
o:leads=lisbon on	0 9 -8 0 0 0
o:leads=london,	-4 10 -5 0 0 0
o:leads=lumpur on	-14 -28 44 -12 -4 0
o:leads=lumpur, on	0 14 -13 0 0 0
o:leads=lunch on	0 -7 11 -4 0 0
o:leads=lutnick on	2 -18 0 13 0 0
o:leads=made on	-7 10 -1 0 0 0
o:leads=madrid,	-6 -16 21 -2 0 0
o:leads=malaysia on	0 -15 19 -3 0 0
o:leads=manila on	0 11 -10 0 0 0
o:leads=maputo,	0 11 -10 0 0 0
o:leads=media on	-3 -6 10 0 0 0
o:leads=meet on	-2 0 -16 -7 16 6
o:leads=meeting on	12 -1 0 3 -12 0
o:leads=meets on	0 19 -28 8 -6 0
o:leads=memorandum on	0 -9 0 0 10 0
o:leads=met on	-1 -11 6 0 6 0
o:leads=mexico city,	16 -2 -19 0 0 0
o:leads=mexico on	4 -11 7 0 0 0
o:leads=minister, on	0 -11 0 0 10 0
o:leads=monday,	-5 -19 23 0 0 0
o:leads=montevideo on	0 -16 17 0 0 0
o:leads=montevideo,	10 -2 -8 0 0 0
o:leads=months from	0 13 -12 0 0 0
o:leads=months, from	0 11 -10 0 0 0
o:leads=more than	0 -12 12 0 0 0
o:leads=moved to	0 -12 13 0 0 0
o:leads=muscat on	-1 13 -10 0 0 0
o:leads=muscat,	-4 23 -20 0 0 0
o:leads=nairobi on	0 16 -15 0 0 0
o:leads=nairobi,	3 7 -14 0 0 0
o:leads=network on	-7 -1 0 0 0 11
o:leads=news on	0 10 -5 -1 0 0
o:leads=no deal	0 -21 8 14 0 0
o:leads=not before	0 -9 9 0 0 0
o:leads=notice by	0 -9 10 0 0 0
o:leads=nouakchott,	0 4 -15 10 0 0
o:leads=number on	10 -14 5 0 0 0
o:leads=off on	-6 -3 1 9 -1 0
o:leads=off to	0 -11 12 0 0 0
o:leads=office on	0 -8 -14 21 2 0
o:leads=on	0 -3 -8 9 11 -4
o:leads=on a	-2 16 -11 0 0 0
o:leads=on it	0 -9 10 0 0 0
o:leads=on sunday,	0 9 -8 0 0 0
o:leads=on the	0 -34 36 0 0 0
o:leads=opens on	0 20 -14 0 -8 0
o:leads=order on	0 10 -7 0 0 0
o:leads=other on	19 -1 -5 -4 -11 0
o:leads=ottawa on	0 9 -8 0 0 0
o:leads=ottawa,	-5 22 -14 -1 0 0
o:leads=panama city,	-5 15 -9 0 0 0
o:leads=parliament on	-2 10 -4 0 0 0
o:leads=people on	0 17 -12 -1 -3 0
o:leads=percent on	14 0 -23 0 0 0
o:leads=perth on	0 11 -11 0 0 0
o:leads=phone on	19 -12 -3 0 0 0
o:leads=place on	10 9 -20 -6 4 0
o:leads=planned for	1 2 -4 8 -10 0
o:leads=post of	0 11 -8 0 0 0
o:leads=post on	-1 15 -12 0 0 0
o:leads=posts of	0 -35 26 14 0 0
o:leads=prague,	10 0 -10 0 0 0
o:leads=president on	-13 25 -3 0 -10 0
o:leads=press on	12 -9 -3 0 0 0
o:leads=press release,	12 -7 -6 0 0 0
o:leads=proclamation on	0 -10 11 0 0 0
o:leads=proposed on	0 -13 13 0 0 0
o:leads=protocol on	0 8 -8 0 0 0
o:leads=published on	-2 21 -17 0 0 0
o:leads=rabat on	0 23 -22 0 0 0
o:leads=rabat,	0 13 -11 0 0 0
o:leads=resume on	0 -14 9 7 -3 0
o:leads=riga on	0 23 -23 0 0 0
o:leads=rose on	-3 -4 10 0 0 0
o:leads=round on	0 -1 -18 21 0 0
o:leads=run from	0 -11 11 0 0 0
o:leads=run to	0 -8 10 0 0 0
o:leads=runs to	0 16 -15 0 0 0
o:leads=runs until	0 12 -11 0 0 0
o:leads=said on	-1 4 4 -24 -6 -1
o:leads=santiago on	-5 -11 16 0 0 0
o:leads=seoul on	0 4 -13 11 0 0
o:leads=seoul,	-9 9 -2 1 -5 0
o:leads=session on	0 11 -9 0 0 0
o:leads=settled on	0 14 -11 0 0 0
o:leads=shenzhen on	0 16 -10 0 -9 0
o:leads=sides on	0 -4 -8 12 0 0
o:leads=sign on	0 22 -17 0 -2 0
o:leads=signed on	0 -8 12 0 -5 0
o:leads=since	-13 10 -7 4 0 0
o:leads=since the	0 14 -13 0 0 0
o:leads=singapore,	0 -9 11 0 0 0
o:leads=sits on	0 12 -11 0 0 0
o:leads=so on	7 5 -10 0 -2 0
o:leads=social on	-3 13 -6 -1 0 0
o:leads=south korea	0 2 -12 8 0 0
o:leads=speak on	20 -12 -5 0 0 0
o:leads=spoke on	10 -4 -4 0 0 0
o:leads=starts on	0 26 -22 0 -3 0
o:leads=statement on	-2 -16 19 0 0 0
o:leads=states from	0 -7 -3 0 11 0
o:leads=states on	-1 19 -6 -4 -10 0
o:leads=stay until	0 -18 18 0 0 0
o:leads=stockholm on	0 -9 15 -4 0 0
o:leads=struck on	0 -9 11 0 0 0
o:leads=summit of	0 -22 22 0 0 0
o:leads=sunday,	0 -16 18 0 0 0
o:leads=switzerland on	0 -17 12 5 0 0
o:leads=table on	-2 -9 4 0 8 0
o:leads=takes effect	0 -11 12 0 0 0
o:leads=talk on	12 0 -19 0 5 0
o:leads=talks of	0 -15 16 0 0 0
o:leads=talks on	-16 10 8 -19 -12 3
o:leads=tariff on	0 -12 12 0 0 0
o:leads=tashkent,	3 -16 13 0 0 0
o:leads=tbilisi,	14 -5 -9 0 0 0
o:leads=telephone on	0 10 -15 0 0 0
o:leads=that on	0 11 -13 0 0 0
o:leads=the	0 10 -8 0 0 0
o:leads=the phone	9 -8 0 0 0 0
o:leads=the table	0 -9 11 0 0 0
o:leads=there are	0 8 -6 0 0 0
o:leads=there from	0 -17 8 -1 10 0
o:leads=there on	0 -20 17 5 1 0
o:leads=thursday	13 -19 10 0 0 0
o:leads=thursday and	0 -9 10 0 0 0
o:leads=thursday,	-5 -8 5 -2 9 0
o:leads=tirana,	0 -20 21 0 0 0
o:leads=to begin	0 -13 13 0 0 0
o:leads=to end	12 -6 -5 0 0 0
o:leads=together on	0 -11 12 0 0 0
o:leads=took effect	0 9 -8 0 0 0
o:leads=trieste on	0 -15 16 0 0 0
o:leads=tromsø on	0 -13 13 0 0 0
o:leads=truce ends	0 9 -7 0 0 0
o:leads=truce of	0 11 -10 0 0 0
o:leads=trump on	0 0 1 -22 10 0
o:leads=trump said	5 -9 5 0 0 0
o:leads=tuesday	-5 -18 22 0 0 0
o:leads=tuesday,	-5 -18 22 0 0 0
o:leads=tunis,	9 -13 4 0 0 0
o:leads=turnberry on	0 -10 12 0 0 0
o:leads=two days,	0 -23 16 -1 0 6
o:leads=union on	10 2 -14 0 0 0
o:leads=until the	0 14 -11 0 0 0
o:leads=video on	15 -8 -14 -10 0 11
o:leads=vienna,	-1 10 -7 0 0 0
o:leads=vilnius,	10 -13 2 0 0 0
o:leads=warned on	0 -9 10 0 0 0
o:leads=warsaw on	0 10 -10 0 0 0
o:leads=was on	0 -16 17 0 0 0
o:leads=washington on	-21 16 -2 0 -27 0
o:leads=washington,	-10 0 2 -11 11 0
o:leads=washington/beijing,	-3 12 -8 0 0 0
o:leads=week ago	0 8 -8 0 0 0
o:leads=white house	0 7 -19 0 10 0
o:leads=windhoek,	0 -10 12 0 0 0
o:leads=wrote on	0 17 -13 0 -2 0
o:leads=xi on	0 8 -11 -1 0 0
o:leads=year ago	0 12 -12 0 0 0
o:leads=york from	0 -9 16 -2 -1 0
o:leads=york on	0 9 -6 -1 -1 0
o:leave  ahead	0 11 -9 0 0 0
o:leave before gone	0 -20 20 0 0 0
o:leave on ahead	0 18 -24 9 -9 0
o:leave on gone	-6 -10 19 -10 0 0
o:left=controls right=none	-5 15 -5 -1 -6 0
o:left=deal	-2 1 1 1 -10 -7
o:left=deal right=meeting	0 18 -18 2 -3 0
o:left=deal right=none	3 -2 6 -8 -5 -5
o:left=deal right=truce	-4 -9 14 0 0 0
o:left=duties	5 9 -8 -19 7 0
o:left=duties right=deal	7 3 -13 0 0 0
o:left=duties right=duties	-15 -2 15 0 0 0
o:left=duties right=meeting	-9 -8 12 0 3 0
o:left=duties right=none	14 0 -6 -14 8 0
o:left=duties right=signing	0 12 -11 0 0 0
o:left=duties right=truce	0 31 -26 0 0 0
o:left=longer	-17 22 -10 -11 0 0
o:left=longer right=meeting	0 -12 12 0 0 0
o:left=longer right=none	-16 24 -13 -10 0 0
o:left=meeting	0 -7 9 1 -5 -4
o:left=meeting right=deal	9 -19 10 6 -3 0
o:left=meeting right=duties	0 -13 21 -11 -6 0
o:left=meeting right=meeting	0 11 -5 0 -5 0
o:left=meeting right=truce	3 -8 14 -10 -4 0
o:left=none right=deal	-22 11 0 6 -7 0
o:left=none right=duties	2 7 -10 -16 3 0
o:left=none right=exclusions	0 12 -8 0 0 0
o:left=none right=longer	0 2 -7 9 0 0
o:left=none right=meeting	-9 4 4 -7 -1 -8
o:left=none right=none	0 -8 9 12 -6 8
o:left=none right=signing	13 -4 -3 2 0 0
o:left=none right=truce	14 5 -13 -9 3 0
o:left=procedure	-17 11 0 -5 2 0
o:left=procedure right=none	-14 3 4 -4 3 0
o:left=sale	-8 -4 9 0 7 0
o:left=sale right=meeting	0 -10 11 0 0 0
o:left=sale right=none	-8 12 -12 0 7 0
o:left=sale right=truce	0 -9 10 0 0 0
o:left=signing	-28 11 0 -21 7 -2
o:left=signing right=deal	0 19 -19 0 0 0
o:left=signing right=duties	0 16 -13 0 0 0
o:left=signing right=none	-24 9 0 -18 9 -2
o:left=signing right=truce	0 -17 18 0 0 0
o:left=truce	1 25 -13 -35 -6 -4
o:left=truce right=duties	-1 11 -8 0 0 0
o:left=truce right=longer	0 13 -9 0 0 0
o:left=truce right=meeting	0 24 -21 0 0 0
o:left=truce right=none	5 14 -5 -29 -3 -3
o:lower on gone	0 10 -7 0 0 0
o:make from ahead	0 -16 16 0 0 0
o:make made gone	-10 13 -2 0 0 0
o:make on gone	-9 24 -11 -3 -3 0
o:meet  ahead	0 9 -1 0 -6 0
o:meet from ahead	0 -19 6 14 -4 0
o:meet from gone	0 0 -6 11 -5 0
o:meet geneva ahead	0 -9 11 0 0 0
o:meet meet ahead	0 -1 -9 0 13 0
o:meet met gone	0 -13 4 8 0 0
o:meet on ahead	1 -5 -4 -19 20 1
o:meet on gone	0 -18 25 -2 -10 -3
o:meet the ahead	-2 18 2 -2 -21 0
o:meet the gone	0 16 -15 0 0 0
o:move to ahead	0 -9 11 0 0 0
o:near=deal	-17 -6 9 15 -9 -3
o:near=duties	-12 16 -1 -17 -2 -3
o:near=fees	0 14 -11 0 0 0
o:near=longer	-5 13 -10 -4 3 0
o:near=meeting	-10 12 -12 0 3 0
o:near=procedure	-13 14 -7 -3 4 0
o:near=signing	-11 3 4 -12 1 -1
o:near=truce	-1 -13 21 -14 -2 0
o:need on gone	0 -8 10 0 0 0
o:no verb  ahead	-16 23 -13 -2 0 0
o:no verb  gone	11 -4 2 -8 -5 -6
o:no verb ( ahead	0 -11 12 0 0 0
o:no verb ( gone	-7 6 -10 -8 13 0
o:no verb a gone	-14 -2 13 0 0 0
o:no verb ababa, gone	8 -4 -3 0 0 0
o:no verb accra, gone	0 -24 23 0 0 0
o:no verb after ahead	0 12 -10 0 0 0
o:no verb again ahead	-1 -2 -7 11 0 0
o:no verb aires, gone	0 20 -18 0 0 0
o:no verb ankara, gone	10 -20 2 9 0 0
o:no verb astana, gone	4 -16 12 0 0 0
o:no verb asunción, gone	0 13 -11 0 0 0
o:no verb at gone	0 -8 -3 0 11 0
o:no verb baku, gone	1 -13 11 0 0 0
o:no verb bangkok, gone	-1 15 -11 0 0 0
o:no verb before ahead	-2 11 -8 0 0 0
o:no verb beijing, gone	-13 10 2 -9 0 0
o:no verb beijing/washington, gone	-6 11 -4 0 0 0
o:no verb belgrade, gone	8 -5 -11 9 0 0
o:no verb bern, gone	0 16 -14 0 0 0
o:no verb between gone	0 0 -11 10 0 0
o:no verb brasília, gone	4 7 -14 0 0 0
o:no verb briefing, gone	0 -5 -8 13 0 0
o:no verb busan, gone	0 -26 28 0 0 0
o:no verb cairo, gone	0 -2 -9 13 0 0
o:no verb city, gone	12 0 -11 0 0 0
o:no verb colombo, gone	0 14 -12 0 0 0
o:no verb correspondent, gone	-1 -9 12 0 0 0
o:no verb day, gone	0 10 -8 0 0 0
o:no verb dhaka, gone	10 -5 -5 0 0 0
o:no verb dublin, gone	0 12 -15 0 0 0
o:no verb for ahead	0 -11 9 0 4 0
o:no verb for gone	-3 -18 21 0 0 0
o:no verb force gone	0 -11 11 0 0 0
o:no verb friday gone	-5 -6 10 0 0 0
o:no verb friday, gone	14 -5 -8 0 0 0
o:no verb from ahead	-9 31 -14 -17 -8 0
o:no verb from gone	-12 -11 17 -16 -5 12
o:no verb goods gone	0 -10 10 0 0 0
o:no verb hanoi, gone	0 13 -10 0 0 0
o:no verb incheon, gone	0 -7 -2 10 0 0
o:no verb kampala, gone	0 -11 12 0 0 0
o:no verb kong, gone	0 15 -12 0 0 0
o:no verb lagos, gone	0 10 -9 0 0 0
o:no verb london, gone	-11 8 0 0 0 0
o:no verb lumpur, gone	-6 -12 19 -2 -3 0
o:no verb lusaka, gone	-1 10 -6 0 0 0
o:no verb madrid, gone	-7 -13 19 -3 0 0
o:no verb maputo, gone	0 12 -10 0 0 0
o:no verb meeting: ahead	3 4 -9 0 0 0
o:no verb monday gone	-10 -2 0 0 11 0
o:no verb montevideo, gone	9 0 -10 0 0 0
o:no verb muscat, gone	-4 17 -13 0 0 0
o:no verb nouakchott, gone	0 4 -15 10 0 0
o:no verb of gone	4 -2 -8 9 1 0
o:no verb office, gone	14 -8 -6 0 0 0
o:no verb on ahead	5 -8 -1 -4 15 0
o:no verb on gone	-2 4 -2 2 -6 -11
o:no verb oslo, gone	7 0 -9 0 0 0
o:no verb prague, gone	8 1 -13 0 0 0
o:no verb release, gone	12 -4 -8 0 0 0
o:no verb saturday gone	0 -10 13 0 0 0
o:no verb saturday, gone	0 13 -10 0 0 0
o:no verb seoul, gone	-10 10 -3 1 -5 0
o:no verb since gone	-10 31 -16 -9 0 0
o:no verb singapore, gone	0 -13 15 0 0 0
o:no verb starts ahead	0 -12 12 0 0 0
o:no verb sunday, gone	-1 -8 11 0 0 0
o:no verb taipei, gone	0 10 -9 0 0 0
o:no verb tashkent, gone	2 -10 8 0 0 0
o:no verb tbilisi, gone	13 -10 0 0 0 0
o:no verb the ahead	-3 -17 22 0 0 0
o:no verb the gone	2 10 -14 0 0 0
o:no verb through ahead	0 11 -10 0 0 0
o:no verb thursday gone	7 -10 7 -2 -1 0
o:no verb thursday, ahead	0 -6 -9 5 10 0
o:no verb thursday, gone	-9 0 0 -3 8 0
o:no verb tirana, gone	0 -20 21 0 0 0
o:no verb to ahead	-16 24 -8 0 0 0
o:no verb to gone	0 -12 13 0 0 0
o:no verb tomorrow, ahead	0 0 -13 10 0 0
o:no verb trump gone	10 -2 -6 0 0 0
o:no verb tunis, gone	8 -10 2 0 0 0
o:no verb ulaanbaatar, gone	0 -12 13 0 0 0
o:no verb until gone	0 -14 15 0 0 0
o:no verb valparaíso, gone	0 -17 4 14 0 0
o:no verb vilnius, gone	9 -10 1 0 0 0
o:no verb washington, gone	-5 0 0 -11 11 0
o:no verb washington/beijing, gone	-3 12 -8 0 0 0
o:no verb wednesday gone	-6 -8 13 0 0 0
o:no verb wellington, gone	0 -22 23 0 0 0
o:no verb windhoek, gone	-2 -14 17 0 0 0
o:no verb york, gone	0 -9 12 0 0 0
o:no verb zanzibar, gone	0 -14 14 0 0 0
o:no verb — gone	18 -1 -22 0 0 0
o:offer on ahead	0 -8 9 0 0 0
o:order on gone	0 13 -9 0 0 0
o:other  gone	0 8 -6 0 0 0
o:other before ahead	0 -13 13 0 0 0
o:other by ahead	9 -4 -6 0 0 0
o:other by gone	-8 18 -10 0 0 0
o:other from ahead	0 13 -12 0 0 0
o:other from gone	0 -14 15 0 0 0
o:other on ahead	0 18 -15 0 0 0
o:other on gone	13 -3 0 -12 0 0
o:other since gone	-5 -27 14 15 0 0
o:pass on ahead	0 -18 18 0 0 0
o:pass on gone	0 12 -9 0 0 0
o:pay cent gone	12 -12 0 0 0 0
o:pay from ahead	0 17 -19 0 2 0
o:pay on ahead	0 8 -6 0 0 0
o:pay since gone	-4 15 -7 -1 0 0
o:place on ahead	8 -9 0 0 5 0
o:plan for ahead	0 -2 0 8 -9 0
o:plan from ahead	0 -12 13 0 0 0
o:plan on ahead	0 -22 24 0 0 0
o:plan the ahead	0 18 -11 0 -6 0
o:prepare on gone	1 0 -13 14 -3 0
o:promise for ahead	-6 12 -4 0 0 0
o:promise on gone	-8 13 -3 0 -1 0
o:propose on gone	0 -12 13 0 0 0
o:publish by gone	0 -11 11 0 0 0
o:publish of gone	0 -16 17 0 0 0
o:publish on gone	0 12 -7 -1 -5 0
o:put from ahead	0 13 -12 0 0 0
o:put on gone	0 11 -7 -3 -5 0
o:put to ahead	0 -9 10 0 0 0
o:reach on gone	4 -14 13 0 -1 0
o:receive on ahead	0 -4 9 0 -2 0
o:receive on gone	-4 -14 3 5 9 0
o:renew on gone	0 -8 10 0 0 0
o:return on gone	-1 14 -10 0 0 0
o:review on gone	4 -11 7 0 0 0
o:right=controls	-2 20 -14 0 0 0
o:right=controls to	0 10 -10 0 0 0
o:right=deal	-13 10 -3 9 -14 0
o:right=deal 	7 2 -9 0 0 0
o:right=deal on	-8 2 0 13 -17 0
o:right=duties	-3 9 0 -15 -5 -4
o:right=duties 	-6 -8 12 0 0 0
o:right=duties beijing,	0 -11 11 0 0 0
o:right=duties from	10 -8 1 0 0 0
o:right=duties is	11 -10 0 0 0 0
o:right=duties of	0 20 -15 0 0 0
o:right=duties on	-10 16 -7 -5 -8 0
o:right=duties percent	0 -10 11 0 0 0
o:right=duties said	5 -9 3 0 0 0
o:right=duties since	-1 13 -8 -1 0 0
o:right=exclusions	0 13 -10 0 0 0
o:right=longer	-2 18 -21 11 -4 0
o:right=longer on	-15 10 -12 15 0 0
o:right=meeting	-16 12 0 -5 -6 -13
o:right=meeting 	11 -8 0 4 0 0
o:right=meeting (	0 -18 19 0 0 0
o:right=meeting after	0 17 -17 0 0 0
o:right=meeting before	0 -13 13 0 0 0
o:right=meeting for	0 -14 15 0 0 0
o:right=meeting from	0 14 -13 2 -2 0
o:right=meeting of	0 -2 11 0 -10 0
o:right=meeting on	-13 6 5 -16 2 -5
o:right=meeting to	-12 19 -2 -3 0 0
o:right=none	-7 13 1 -6 -2 -1
o:right=none 	-1 -4 4 -18 6 -9
o:right=none a	-24 16 5 0 0 0
o:right=none about	0 11 -9 0 0 0
o:right=none accra,	0 -24 24 0 0 0
o:right=none again	0 3 -13 8 0 0
o:right=none ago	0 22 -20 0 0 0
o:right=none aires,	0 17 -15 0 0 0
o:right=none and	-7 -2 14 -2 -8 0
o:right=none ankara,	0 -13 4 9 0 0
o:right=none announced	-1 12 -18 7 -2 0
o:right=none are	0 11 -9 0 0 0
o:right=none as	0 4 -18 0 11 0
o:right=none astana,	4 -16 12 0 0 0
o:right=none at	0 19 -16 0 0 0
o:right=none baku,	2 -21 18 0 0 0
o:right=none bangkok,	-1 15 -11 0 0 0
o:right=none before	-10 7 2 0 -1 0
o:right=none began	0 13 -8 -2 0 0
o:right=none begin	0 -12 14 0 0 0
o:right=none beijing	0 -11 13 0 0 0
o:right=none beijing,	-13 10 2 -9 -1 0
o:right=none beijing/washington,	-6 10 -3 0 0 0
o:right=none belgrade,	8 -6 -9 9 0 0
o:right=none bern,	0 11 -8 0 0 0
o:right=none between	0 0 -13 10 0 0
o:right=none briefing,	0 -5 -8 13 0 0
o:right=none busan,	0 -14 16 0 0 0
o:right=none by	-20 31 -6 -8 -11 -1
o:right=none cent	10 -2 -11 0 0 0
o:right=none city,	12 -10 0 0 0 0
o:right=none confirmed	0 -12 12 0 0 0
o:right=none correspondent,	-1 -9 12 0 0 0
o:right=none date:	0 10 -7 0 0 0
o:right=none days	0 12 -10 0 0 0
o:right=none deal	0 -7 0 12 -4 0
o:right=none did,	0 13 -11 0 0 0
o:right=none do	8 -9 0 0 0 0
o:right=none down	0 10 -2 0 -7 0
o:right=none due	8 0 -12 0 0 0
o:right=none end	11 2 -16 0 0 0
o:right=none ended	-3 -13 13 0 0 0
o:right=none ends	-5 -6 13 -4 0 0
o:right=none expires	0 -13 14 0 0 0
o:right=none followed	0 13 -12 0 0 0
o:right=none friday	-5 -6 10 0 0 0
o:right=none friday,	12 -7 -2 0 0 0
o:right=none from	-41 0 7 0 2 8
o:right=none geneva	0 10 -7 -1 0 0
o:right=none goods	0 -12 14 0 0 0
o:right=none hanoi,	0 11 -8 0 0 0
o:right=none happens	9 -8 0 0 0 0
o:right=none has	0 18 -14 0 0 0
o:right=none have	0 11 -10 0 0 0
o:right=none held	6 1 -9 0 0 0
o:right=none helsinki,	-2 -8 11 0 0 0
o:right=none here	0 -6 10 0 0 0
o:right=none house	0 -3 -1 0 9 0
o:right=none in	5 3 -10 0 0 0
o:right=none incheon,	0 0 -11 13 0 0
o:right=none is	-10 7 -6 -1 8 0
o:right=none it	-9 5 -8 6 0 3
o:right=none kampala,	0 -11 12 0 0 0
o:right=none korea	0 0 -11 7 3 0
o:right=none lagos,	0 10 -9 0 0 0
o:right=none late	10 -5 -4 0 0 0
o:right=none lusaka,	0 17 -15 0 0 0
o:right=none made	-10 13 -2 0 0 0
o:right=none madrid	0 18 -16 0 0 0
o:right=none madrid,	-7 -12 17 0 0 0
o:right=none meet	0 -5 -4 0 13 0
o:right=none meeting:	3 5 -10 0 0 0
o:right=none meets	0 9 -7 0 0 0
o:right=none met	0 -10 1 8 0 0
o:right=none midnight	0 5 -10 0 0 0
o:right=none monday	-11 0 -2 0 11 0
o:right=none montevideo,	9 -1 -6 0 0 0
o:right=none nine	0 -8 10 0 0 0
o:right=none nouakchott,	0 4 -15 10 0 0
o:right=none office,	14 -8 -6 0 0 0
o:right=none one	0 -15 16 0 0 0
o:right=none or	-2 10 -2 0 -2 0
o:right=none osaka,	0 18 -17 0 0 0
o:right=none paris	0 14 -14 0 0 0
o:right=none percent	-2 17 -11 0 0 0
o:right=none prague,	0 11 -9 0 0 0
o:right=none quito,	4 -11 7 0 0 0
o:right=none release,	12 -7 -6 0 0 0
o:right=none said	-6 18 -6 0 -5 0
o:right=none saturday	0 -9 12 0 0 0
o:right=none saturday,	0 16 -13 0 0 0
o:right=none second	0 20 -20 0 0 0
o:right=none seoul,	-8 13 -8 1 -2 0
o:right=none shortly	0 20 -19 0 0 0
o:right=none signed	0 18 -15 0 -1 0
o:right=none since	0 -6 -3 15 -10 2
o:right=none singapore,	0 -10 12 0 0 0
o:right=none six	13 -17 5 0 0 0
o:right=none spoke	9 -6 0 0 0 0
o:right=none stockholm,	-1 17 -14 0 0 0
o:right=none sunday,	-2 -8 11 0 0 0
o:right=none talk	4 -8 5 0 -1 0
o:right=none tallinn,	-9 -4 11 0 0 0
o:right=none tariffs	4 -10 5 0 0 0
o:right=none tashkent,	2 -10 8 0 0 0
o:right=none tbilisi,	13 -11 0 0 0 0
o:right=none the	-13 33 -5 -11 -37 0
o:right=none there	0 0 7 -1 -4 0
o:right=none through	0 -8 11 0 0 0
o:right=none thursday	7 -9 7 -2 -1 0
o:right=none thursday,	-6 0 -7 -5 17 0
o:right=none time	-2 14 -7 0 0 0
o:right=none tirana,	0 -20 21 0 0 0
o:right=none to	-12 -1 15 -5 -12 0
o:right=none tokyo,	-12 -6 18 -1 -1 0
o:right=none tomorrow,	-1 1 -13 10 0 0
o:right=none trump	10 0 0 0 -11 0
o:right=none ulaanbaatar,	0 -16 16 0 0 0
o:right=none until	-15 5 4 4 -6 -2
o:right=none valparaíso,	0 -17 5 14 0 0
o:right=none video	-2 -9 0 0 7 3
o:right=none vilnius,	9 -10 1 0 0 0
o:right=none washington,	-7 5 -3 -7 7 0
o:right=none washington/beijing,	-3 12 -8 0 0 0
o:right=none wednesday	-7 -6 11 0 0 0
o:right=none week,	6 -11 6 0 0 0
o:right=none wellington,	0 -22 23 0 0 0
o:right=none windhoek,	-1 -16 18 0 0 0
o:right=none with	0 10 -9 0 0 0
o:right=none —	18 0 -26 0 0 0
o:right=procedure said	0 -14 14 0 0 0
o:right=sale	-1 -7 12 0 0 0
o:right=sale by	0 -11 11 0 0 0
o:right=sale on	-7 -2 10 0 0 0
o:right=signing	10 0 -2 2 -6 0
o:right=signing 	0 18 -12 0 -1 0
o:right=signing on	4 -18 20 -14 0 0
o:right=signing the	0 9 -9 0 0 0
o:right=truce	9 -8 11 -24 -2 0
o:right=truce before	0 13 -9 -4 0 0
o:right=truce by	0 -18 18 0 0 0
o:right=truce on	-17 19 -4 -9 -11 0
o:right=truce since	0 11 -9 0 0 0
o:right=truce the	0 13 -12 0 0 0
o:right=truce washington,	0 -22 11 0 11 0
o:rise from ahead	12 -12 0 0 0 0
o:run from ahead	0 -12 6 0 5 0
o:run on ahead	0 21 -17 0 0 0
o:say on ahead	15 1 -16 0 0 0
o:say on gone	6 2 2 -15 -6 -3
o:seal on gone	4 6 -10 0 -3 0
o:see on ahead	0 -42 33 1 10 0
o:see on gone	-6 10 -9 10 -13 0
o:send on gone	0 11 -5 0 0 0
o:set on ahead	0 -10 10 0 0 0
o:show on gone	0 11 -11 0 0 0
o:sign  gone	0 -4 -2 0 8 0
o:sign on gone	-2 18 -16 5 -3 0
o:sign sign gone	0 -11 11 0 0 0
o:sit on gone	-3 -22 21 -1 5 -1
o:sit since gone	0 -17 9 7 0 0
o:stand on gone	-1 -7 0 12 0 0
o:step on gone	0 -25 19 10 0 0
o:subject=controls carried	-12 -14 16 -5 12 3
o:subject=controls carried be	-10 14 -3 0 0 0
o:subject=controls carried be ahead	-10 11 0 0 0 0
o:subject=controls carried begin	-2 12 -13 0 0 2
o:subject=controls carried begin ahead	-1 10 -11 0 0 2
o:subject=controls carried have	0 -10 0 0 10 0
o:subject=controls carried meet	0 -14 19 0 0 0
o:subject=controls carried meet gone	0 -13 13 0 0 0
o:subject=controls carried meet on	0 -12 13 0 0 0
o:subject=controls carried on ahead	-9 -20 9 0 18 3
o:subject=controls carried on gone	0 9 -5 0 0 0
o:subject=controls far	-11 -6 7 0 5 0
o:subject=controls far  gone	-7 -9 15 0 0 0
o:subject=controls far carried	-2 16 -8 -12 -1 0
o:subject=controls far carried  ahead	0 16 -8 0 -8 0
o:subject=controls far carried begin gone	0 -11 12 0 0 0
o:subject=controls far carried begin on	0 -9 10 0 0 0
o:subject=controls far carried confirm	9 -6 0 0 -1 0
o:subject=controls far carried confirm on	9 -6 0 0 -1 0
o:subject=controls far carried meet	0 17 1 -3 -18 0
o:subject=controls far carried meet ahead	0 12 -3 0 -6 0
o:subject=controls far carried meet gone	0 7 8 0 -15 0
o:subject=controls far carried meet on	0 6 7 -2 -12 0
o:subject=controls far carried on ahead	8 -1 -8 0 6 0
o:subject=controls far carried on gone	-5 24 -7 -4 -11 0
o:subject=controls far carried pay	0 -15 11 0 2 0
o:subject=controls far carried pay gone	0 -14 9 0 4 0
o:subject=controls far carried say	-3 16 -10 0 0 0
o:subject=controls far carried say gone	-2 15 -10 0 0 0
o:subject=controls far carried say on	-2 15 -9 0 0 0
o:subject=controls far carried sign	0 -14 14 0 0 0
o:subject=controls far carried sign gone	0 -15 15 0 0 0
o:subject=controls far carried suspend	0 -6 -3 0 9 0
o:subject=controls far carried until ahead	0 10 -9 0 0 0
o:subject=controls far no verb	-11 -6 7 0 5 0
o:subject=controls far no verb 	-7 -8 14 0 0 0
o:subject=controls far no verb gone	-10 -8 9 0 5 0
o:subject=controls no verb ahead	-8 17 -6 0 0 0
o:subject=controls no verb gone	0 -12 14 0 0 0
o:subject=controls no verb on	0 -15 15 0 0 0
o:subject=deal	0 4 0 13 -26 -4
o:subject=deal agree	0 5 -7 9 -6 0
o:subject=deal agree gone	0 4 -7 9 -6 0
o:subject=deal agree on	0 3 -7 10 -6 0
o:subject=deal begin	0 -5 -3 16 -4 0
o:subject=deal begin gone	0 0 -7 10 -3 0
o:subject=deal carried	-10 4 -4 -6 13 -1
o:subject=deal carried be gone	0 0 -7 0 10 0
o:subject=deal carried confirm	3 -10 0 0 4 0
o:subject=deal carried confirm gone	3 -10 0 0 4 0
o:subject=deal carried confirm on	3 -11 0 0 5 0
o:subject=deal carried end	0 -12 15 0 0 0
o:subject=deal carried end gone	0 -11 13 0 0 0
o:subject=deal carried end on	0 -14 16 0 0 0
o:subject=deal carried have	0 -16 17 0 0 0
o:subject=deal carried have gone	0 -17 18 0 0 0
o:subject=deal carried meet	0 -13 4 8 0 0
o:subject=deal carried meet gone	0 -11 2 9 0 0
o:subject=deal carried meet on	0 -18 7 8 0 0
o:subject=deal carried on gone	-19 -5 13 0 0 0
o:subject=deal carried other	0 9 -15 0 6 0
o:subject=deal carried other gone	0 7 -14 0 6 0
o:subject=deal carried return	0 -11 6 4 0 0
o:subject=deal carried return on	0 -11 6 4 0 0
o:subject=deal carried say	-1 13 -8 0 0 0
o:subject=deal carried say gone	-1 12 -8 0 0 0
o:subject=deal carried say on	0 8 -5 0 0 0
o:subject=deal carried see	0 -10 5 0 5 0
o:subject=deal carried sign	0 17 -15 0 0 0
o:subject=deal carried sign gone	0 13 -11 0 0 0
o:subject=deal carried sign on	0 11 -10 0 0 0
o:subject=deal carried tell	-3 14 -7 0 0 0
o:subject=deal carried tell gone	-3 14 -7 0 0 0
o:subject=deal carried tell on	-3 13 -6 0 0 0
o:subject=deal discuss	0 -8 8 0 0 0
o:subject=deal discuss gone	0 -8 8 0 0 0
o:subject=deal discuss on	0 -8 8 0 0 0
o:subject=deal end	0 11 -7 -4 0 0
o:subject=deal expect ahead	0 -7 8 0 0 0
o:subject=deal expect on	0 -11 13 0 0 0
o:subject=deal far	4 -7 -3 0 14 0
o:subject=deal far  ahead	0 11 -8 0 0 0
o:subject=deal far ( gone	0 -9 -7 0 14 0
o:subject=deal far beijing, gone	-6 13 -5 0 0 0
o:subject=deal far carried	0 7 -10 1 2 -3
o:subject=deal far carried announce	2 -11 14 0 -3 0
o:subject=deal far carried announce gone	3 -14 16 0 -3 0
o:subject=deal far carried announce on	3 -16 18 0 -3 0
o:subject=deal far carried approve	0 -14 14 0 0 0
o:subject=deal far carried approve ahead	0 -14 14 0 0 0
o:subject=deal far carried be gone	7 -18 9 3 0 0
o:subject=deal far carried be on	10 -8 -1 4 0 0
o:subject=deal far carried begin	0 -2 -6 16 -2 0
o:subject=deal far carried begin ahead	0 2 -27 19 -1 0
o:subject=deal far carried begin gone	0 -6 11 -3 0 0
o:subject=deal far carried by ahead	0 -8 9 0 0 0
o:subject=deal far carried conclude on	0 17 -15 0 0 0
o:subject=deal far carried confirm	-8 10 0 0 0 0
o:subject=deal far carried expect	0 16 -14 0 0 0
o:subject=deal far carried from ahead	0 11 -17 0 5 0
o:subject=deal far carried from gone	0 -7 14 0 -4 0
o:subject=deal far carried leave	0 11 -10 0 0 0
o:subject=deal far carried meet	11 0 -2 -4 0 0
o:subject=deal far carried meet ahead	12 5 -16 -1 5 0
o:subject=deal far carried meet gone	0 -11 22 0 -9 0
o:subject=deal far carried meet on	11 -10 1 -4 2 0
o:subject=deal far carried on ahead	11 7 -15 3 -1 0
o:subject=deal far carried on gone	-9 8 0 -5 -7 0
o:subject=deal far carried other	14 -6 -7 0 0 0
o:subject=deal far carried other gone	13 -6 -8 0 0 0
o:subject=deal far carried receive	0 -1 -4 -4 14 0
o:subject=deal far carried receive gone	0 -1 -4 -4 14 0
o:subject=deal far carried said gone	0 12 -9 0 0 0
o:subject=deal far carried say	-5 10 -2 0 -2 0
o:subject=deal far carried say said	0 12 -9 0 0 0
o:subject=deal far carried see	0 -4 8 0 -2 0
o:subject=deal far carried see ahead	0 -7 11 0 -2 0
o:subject=deal far carried sign	0 10 -16 0 9 0
o:subject=deal far carried sign gone	0 6 -12 0 9 0
o:subject=deal far carried sign on	0 17 -15 0 0 0
o:subject=deal far carried since gone	0 11 -8 0 0 0
o:subject=deal far carried until ahead	-1 -11 4 11 -2 0
o:subject=deal far friday, gone	13 -11 0 0 0 0
o:subject=deal far no verb	4 -7 -3 0 14 0
o:subject=deal far no verb (	0 -9 -7 0 14 0
o:subject=deal far no verb beijing,	-6 13 -5 0 0 0
o:subject=deal far no verb friday,	12 -10 0 0 0 0
o:subject=deal far no verb from	0 -10 12 -2 0 0
o:subject=deal far no verb on	0 16 -11 0 -5 0
o:subject=deal far no verb thursday	11 0 -16 0 0 0
o:subject=deal far on gone	0 22 -17 0 -4 0
o:subject=deal far thursday gone	11 0 -16 0 0 0
o:subject=deal from ahead	0 -9 0 11 0 0
o:subject=deal leave	0 -11 12 0 0 0
o:subject=deal meet	0 -1 0 10 -9 0
o:subject=deal meet from	0 -10 0 10 0 0
o:subject=deal no verb ahead	0 9 -9 -2 3 0
o:subject=deal no verb deal	0 -22 9 14 0 0
o:subject=deal no verb on	0 1 2 -13 0 0
o:subject=deal of gone	0 11 -6 0 0 0
o:subject=deal on gone	0 15 -8 3 -29 0
o:subject=deal return	2 12 -9 -5 0 0
o:subject=deal return gone	0 14 -8 -5 0 0
o:subject=deal return on	3 12 -12 -4 0 0
o:subject=deal say	0 -14 15 0 0 0
o:subject=deal say gone	0 -14 15 0 0 0
o:subject=deal say on	0 -14 15 0 0 0
o:subject=deal sign	0 15 -14 0 0 0
o:subject=deal sign ahead	0 17 -17 0 0 0
o:subject=deal sign on	0 18 -18 0 0 0
o:subject=deal sit	0 -8 9 0 0 0
o:subject=deal sit gone	0 -10 11 0 0 0
o:subject=duties	0 -5 15 -8 -20 -4
o:subject=duties  gone	-5 33 -27 0 0 0
o:subject=duties ( gone	0 12 -9 0 0 0
o:subject=duties agree	0 6 -12 6 0 0
o:subject=duties agree gone	0 5 -12 6 0 0
o:subject=duties agree on	0 6 -12 6 0 0
o:subject=duties announce	2 -8 7 0 0 0
o:subject=duties announce gone	2 -9 7 0 0 0
o:subject=duties announce on	7 -13 8 0 0 0
o:subject=duties be from	0 -20 21 0 0 0
o:subject=duties be on	-1 18 -13 0 0 0
o:subject=duties begin ahead	0 -11 14 0 0 0
o:subject=duties begin gone	1 20 -21 0 0 0
o:subject=duties beijing, gone	0 -9 9 0 0 0
o:subject=duties carried	10 8 -6 -2 -17 -9
o:subject=duties carried  gone	-4 22 -12 0 0 0
o:subject=duties carried agree	0 9 -10 0 0 0
o:subject=duties carried agree ahead	0 13 -12 0 0 0
o:subject=duties carried be 	0 11 -6 0 0 0
o:subject=duties carried be ahead	-10 4 -3 -1 7 0
o:subject=duties carried be from	0 0 -10 0 11 0
o:subject=duties carried be on	-10 -8 17 0 -2 0
o:subject=duties carried begin	-2 -9 6 10 -3 0
o:subject=duties carried begin ahead	0 -9 2 13 -1 0
o:subject=duties carried begin from	0 -8 0 9 0 0
o:subject=duties carried begin on	-3 16 -6 -6 -1 0
o:subject=duties carried by ahead	-3 10 -3 0 0 0
o:subject=duties carried call	-7 0 -1 9 0 0
o:subject=duties carried call gone	0 -6 -1 9 0 0
o:subject=duties carried call on	-6 -1 -1 9 0 0
o:subject=duties carried conclude	0 -10 10 0 0 0
o:subject=duties carried conclude gone	0 -10 10 0 0 0
o:subject=duties carried conclude on	0 -10 10 0 0 0
o:subject=duties carried end ahead	0 -15 17 0 0 0
o:subject=duties carried end gone	-4 26 -20 0 0 0
o:subject=duties carried expect ahead	0 -15 13 0 0 0
o:subject=duties carried from ahead	0 -12 -4 7 10 0
o:subject=duties carried have	12 -5 -6 0 0 0
o:subject=duties carried have ahead	11 -6 -4 0 0 0
o:subject=duties carried leave gone	0 10 -9 0 0 0
o:subject=duties carried meet	13 -2 -11 8 -1 0
o:subject=duties carried meet ahead	0 -5 9 0 -2 0
o:subject=duties carried meet gone	14 0 -21 8 0 0
o:subject=duties carried meet on	13 -12 -5 7 0 0
o:subject=duties carried on ahead	-10 -18 30 -14 -4 0
o:subject=duties carried on gone	7 2 -9 8 -10 0
o:subject=duties carried other ahead	0 10 -8 0 0 0
o:subject=duties carried other gone	8 -5 0 0 0 0
o:subject=duties carried other on	10 -10 1 0 0 0
o:subject=duties carried pay	3 5 -14 0 0 0
o:subject=duties carried return ahead	0 -10 10 0 0 0
o:subject=duties carried said gone	0 9 -6 0 0 0
o:subject=duties carried say said	0 9 -6 0 0 0
o:subject=duties carried settle	-7 -12 16 2 0 0
o:subject=duties carried settle gone	-7 -13 16 2 0 0
o:subject=duties carried settle on	0 -11 9 2 0 0
o:subject=duties carried sign ahead	0 -10 10 0 0 0
o:subject=duties carried since gone	0 14 -6 0 0 0
o:subject=duties carried tell	7 -16 11 0 0 0
o:subject=duties carried tell gone	7 -16 11 0 0 0
o:subject=duties cent gone	0 7 -5 0 0 0
o:subject=duties far	0 1 5 -18 -30 1
o:subject=duties far  gone	9 -10 7 0 -7 0
o:subject=duties far brussels, gone	-8 5 0 0 0 0
o:subject=duties far carried	2 2 8 -21 -6 -4
o:subject=duties far carried  gone	0 -9 0 0 13 0
o:subject=duties far carried agree agreed	0 0 -8 0 9 0
o:subject=duties far carried agree gone	2 -8 2 0 6 0
o:subject=duties far carried agree on	4 -9 8 0 0 0
o:subject=duties far carried agreed gone	0 0 -8 0 9 0
o:subject=duties far carried announce	-14 11 -3 4 -1 0
o:subject=duties far carried announce ahead	-8 17 -8 0 0 0
o:subject=duties far carried announce announced	0 13 -7 0 -1 0
o:subject=duties far carried announce on	-15 4 1 5 0 0
o:subject=duties far carried announced gone	0 12 -7 0 -1 0
o:subject=duties far carried ask ahead	0 -9 10 0 0 0
o:subject=duties far carried be 	0 -11 0 0 13 0
o:subject=duties far carried be ahead	-3 3 4 0 -10 0
o:subject=duties far carried be gone	0 -10 3 -4 8 3
o:subject=duties far carried be of	0 -10 11 0 0 0
o:subject=duties far carried be on	-5 14 -6 0 -7 0
o:subject=duties far carried before ahead	0 17 -12 -4 0 0
o:subject=duties far carried before gone	0 -8 9 0 0 0
o:subject=duties far carried begin	-4 6 0 -13 0 0
o:subject=duties far carried bring	0 -11 12 0 0 0
o:subject=duties far carried bring ahead	0 -13 13 0 0 0
o:subject=duties far carried bring on	0 -13 13 0 0 0
o:subject=duties far carried by ahead	0 15 -12 0 0 0
o:subject=duties far carried call on	8 -8 0 0 0 0
o:subject=duties far carried cent gone	12 -12 0 0 0 0
o:subject=duties far carried confirm	9 -5 -1 0 0 0
o:subject=duties far carried confirm gone	9 -5 -1 0 0 0
o:subject=duties far carried confirm on	9 -6 -1 0 0 0
o:subject=duties far carried discuss	0 -9 2 0 4 0
o:subject=duties far carried discuss on	0 -9 2 0 4 0
o:subject=duties far carried end	25 -24 4 -2 2 0
o:subject=duties far carried end ahead	0 30 -27 0 0 0
o:subject=duties far carried end gone	26 -37 17 -1 3 0
o:subject=duties far carried end on	8 -15 8 -1 3 0
o:subject=duties far carried expect	0 15 -10 -1 0 0
o:subject=duties far carried expect gone	0 20 -17 0 0 0
o:subject=duties far carried expect on	0 9 -5 0 0 0
o:subject=duties far carried fall	0 14 -11 0 0 0
o:subject=duties far carried fall on	0 12 -9 0 0 0
o:subject=duties far carried for ahead	8 -2 -22 0 10 0
o:subject=duties far carried from ahead	0 19 -6 -1 -10 0
o:subject=duties far carried get	-11 12 0 0 0 0
o:subject=duties far carried get ahead	-11 11 0 0 0 0
o:subject=duties far carried have ahead	0 -8 12 0 -2 0
o:subject=duties far carried have gone	-2 16 -12 -1 0 0
o:subject=duties far carried initial gone	0 11 -10 0 0 0
o:subject=duties far carried it gone	-1 13 -10 0 0 0
o:subject=duties far carried leave ahead	0 13 -12 0 0 0
o:subject=duties far carried leave on	0 10 -6 0 -4 0
o:subject=duties far carried meet	-2 18 -20 -1 8 -1
o:subject=duties far carried meet ahead	-11 14 -12 -5 7 0
o:subject=duties far carried meet gone	3 7 -12 1 1 0
o:subject=duties far carried meet on	0 -6 4 -10 12 0
o:subject=duties far carried meet the	0 12 -4 0 -6 0
o:subject=duties far carried of ahead	0 19 -16 0 0 0
o:subject=duties far carried offer	0 -19 20 0 0 0
o:subject=duties far carried offer on	0 -19 20 0 0 0
o:subject=duties far carried on ahead	-26 -19 32 -2 11 -4
o:subject=duties far carried on gone	21 -10 13 -19 -26 -1
o:subject=duties far carried other gone	0 -13 6 7 0 0
o:subject=duties far carried other since	0 -18 8 8 0 0
o:subject=duties far carried pass	0 -17 18 0 0 0
o:subject=duties far carried pass on	0 -17 18 0 0 0
o:subject=duties far carried pay	8 7 -17 0 -1 0
o:subject=duties far carried pay ahead	0 12 -10 0 0 0
o:subject=duties far carried pay on	0 9 -8 0 0 0
o:subject=duties far carried place	8 -5 0 0 0 0
o:subject=duties far carried place ahead	8 -5 0 0 0 0
o:subject=duties far carried place on	8 -5 0 0 0 0
o:subject=duties far carried prolong	0 -10 10 0 0 0
o:subject=duties far carried prolong gone	0 -10 11 0 0 0
o:subject=duties far carried promise	-5 10 -4 0 0 0
o:subject=duties far carried put	-1 -7 10 0 0 0
o:subject=duties far carried put gone	-1 -11 14 0 0 0
o:subject=duties far carried reach on	0 -11 10 0 0 0
o:subject=duties far carried renew	0 -9 9 0 0 0
o:subject=duties far carried return	0 17 -15 0 0 0
o:subject=duties far carried return on	0 17 -15 0 0 0
o:subject=duties far carried rise on	-1 1 -10 0 7 0
o:subject=duties far carried say	1 -9 9 4 -8 0
o:subject=duties far carried say ahead	2 4 -9 0 0 0
o:subject=duties far carried say gone	0 -11 13 4 -8 0
o:subject=duties far carried say on	7 -10 5 4 -6 0
o:subject=duties far carried see	-1 9 7 -6 -13 0
o:subject=duties far carried see ahead	0 -12 11 0 1 0
o:subject=duties far carried see gone	0 20 -2 -3 -18 0
o:subject=duties far carried see on	0 8 6 -5 -12 0
o:subject=duties far carried send	-6 -2 10 0 0 0
o:subject=duties far carried send ahead	-6 -3 10 0 0 0
o:subject=duties far carried send on	-6 -4 10 0 0 0
o:subject=duties far carried settle	-3 9 -3 0 0 0
o:subject=duties far carried settle gone	-3 9 -3 0 0 0
o:subject=duties far carried settle on	-3 19 -13 0 0 0
o:subject=duties far carried sign	-3 25 -19 0 -5 0
o:subject=duties far carried sign gone	-3 25 -20 0 -4 0
o:subject=duties far carried sign on	0 10 -6 0 -1 0
o:subject=duties far carried since gone	-6 -12 1 14 0 0
o:subject=duties far carried stand	0 14 -12 0 0 0
o:subject=duties far carried suspend	-12 -4 14 -1 0 3
o:subject=duties far carried suspend ahead	-10 18 -7 0 0 0
o:subject=duties far carried suspend gone	-1 -24 22 0 0 3
o:subject=duties far carried suspend on	-10 -9 17 0 0 3
o:subject=duties far carried the ahead	-1 21 -11 0 -9 0
o:subject=duties far carried the gone	0 9 -9 0 0 0
o:subject=duties far carried washington gone	0 -22 24 0 0 0
o:subject=duties far carried write	13 -11 0 0 0 0
o:subject=duties far carried write ahead	-8 10 0 0 0 0
o:subject=duties far carried write gone	22 -21 1 0 0 0
o:subject=duties far carried write on	14 -13 0 0 0 0
o:subject=duties far geneva, gone	0 16 -16 0 0 0
o:subject=duties far no verb	0 1 5 -18 -30 1
o:subject=duties far no verb 	5 -6 7 0 -9 0
o:subject=duties far no verb brussels,	-8 5 0 0 0 0
o:subject=duties far no verb geneva,	0 19 -19 0 0 0
o:subject=duties far no verb gone	0 0 6 -14 -25 -1
o:subject=duties far no verb the	0 -16 16 0 0 0
o:subject=duties far no verb thursday	-1 -10 12 0 0 0
o:subject=duties far no verb until	0 -12 13 0 0 0
o:subject=duties far no verb washington,	1 -14 13 0 0 0
o:subject=duties far no verb wednesday	0 11 -10 0 0 0
o:subject=duties far no verb wednesday,	0 -21 22 0 0 0
o:subject=duties far on ahead	-4 11 -12 0 0 4
o:subject=duties far on gone	8 -16 15 -1 -6 0
o:subject=duties far the ahead	0 -16 16 0 0 0
o:subject=duties far thursday gone	-1 -10 12 0 0 0
o:subject=duties far until ahead	0 -13 13 0 0 0
o:subject=duties far washington, gone	1 -14 13 0 0 0
o:subject=duties far wednesday, ahead	0 -12 13 0 0 0
o:subject=duties force gone	0 -11 11 0 0 0
o:subject=duties from ahead	10 -15 10 0 0 0
o:subject=duties from gone	0 -8 10 0 0 0
o:subject=duties no verb	-4 13 -2 -15 -8 -1
o:subject=duties no verb 	-6 28 -22 0 0 0
o:subject=duties no verb (	0 15 -11 0 0 0
o:subject=duties no verb ahead	-10 15 -7 -2 1 0
o:subject=duties no verb beijing,	0 -9 9 0 0 0
o:subject=duties no verb force	0 -11 12 0 0 0
o:subject=duties no verb from	-1 -5 7 0 0 0
o:subject=duties no verb gone	2 1 4 -9 -16 0
o:subject=duties no verb on	1 -6 10 -2 -7 0
o:subject=duties on ahead	-14 0 11 0 -1 0
o:subject=duties on gone	11 -15 9 2 -8 0
o:subject=duties publish on	0 10 -10 0 0 0
o:subject=duties rise	12 -16 5 0 0 0
o:subject=duties rise ahead	12 -9 -3 0 0 0
o:subject=duties rise from	12 -12 0 0 0 0
o:subject=duties rise gone	0 -8 9 0 0 0
o:subject=duties sign	0 -13 13 0 0 0
o:subject=duties sign gone	0 -13 13 0 0 0
o:subject=duties since gone	-1 18 -13 0 0 0
o:subject=duties stand	0 -10 12 0 0 0
o:subject=duties stand gone	0 -10 12 0 0 0
o:subject=exclusions	-1 17 -14 0 0 0
o:subject=exclusions carried	0 11 -8 0 0 0
o:subject=exclusions far carried	-2 11 -6 0 0 0
o:subject=exclusions no verb	0 12 -8 0 0 0
o:subject=exclusions no verb ahead	0 9 -7 0 0 0
o:subject=fees carried	0 -1 -4 10 0 0
o:subject=fees far carried	0 -1 -1 -5 -4 11
o:subject=fees far carried meet	0 10 -13 0 2 0
o:subject=fees far carried meet on	0 10 -13 0 2 0
o:subject=fees far carried on ahead	0 7 -10 0 2 0
o:subject=fees far carried on gone	0 4 -11 0 -6 11
o:subject=fees far carried tell	0 -10 0 0 0 11
o:subject=fees far carried tell gone	0 -10 0 0 0 11
o:subject=fees far carried tell on	0 -10 0 0 0 11
o:subject=fees far no verb ahead	0 -13 14 0 0 0
o:subject=fees far no verb gone	-5 14 -15 0 7 0
o:subject=fees far on gone	-1 4 -10 0 7 0
o:subject=fees no verb ahead	0 -12 13 0 0 0
o:subject=fees no verb gone	0 17 -15 0 0 0
o:subject=fees on gone	0 11 -10 0 0 0
o:subject=longer	15 -7 3 -4 -4 0
o:subject=longer agree	0 -9 7 0 0 0
o:subject=longer agree gone	0 -10 8 0 0 0
o:subject=longer agree on	0 -10 8 0 0 0
o:subject=longer carried	1 13 -8 -10 0 0
o:subject=longer carried be	8 -3 -3 0 0 0
o:subject=longer carried be gone	9 -8 0 0 0 0
o:subject=longer carried other	0 10 -8 0 0 0
o:subject=longer carried say	0 16 -12 0 0 0
o:subject=longer carried say gone	0 16 -12 0 0 0
o:subject=longer carried say on	0 16 -14 0 0 0
o:subject=longer carried tell on	0 -8 9 0 0 0
o:subject=longer far	0 11 -8 -2 -6 0
o:subject=longer far carried	-4 -5 9 0 -3 0
o:subject=longer far carried agree	0 -14 15 0 0 0
o:subject=longer far carried agree gone	0 -14 15 0 0 0
o:subject=longer far carried announce	0 14 -13 0 0 0
o:subject=longer far carried announce gone	0 13 -12 0 0 0
o:subject=longer far carried announce on	0 9 -9 0 0 0
o:subject=longer far carried be	7 7 -16 0 0 0
o:subject=longer far carried be ahead	9 -3 -5 0 0 0
o:subject=longer far carried be gone	0 13 -11 0 0 0
o:subject=longer far carried be on	8 3 -13 0 0 0
o:subject=longer far carried begin	0 -11 10 0 0 0
o:subject=longer far carried begin ahead	0 -9 11 0 0 0
o:subject=longer far carried begin on	0 -8 3 3 0 0
o:subject=longer far carried end gone	0 -9 11 0 0 0
o:subject=longer far carried extend	0 4 -12 7 0 0
o:subject=longer far carried extend gone	0 3 -12 7 0 0
o:subject=longer far carried extend on	0 2 -11 7 0 0
o:subject=longer far carried meet	0 -8 5 -1 4 0
o:subject=longer far carried meet ahead	0 -8 3 0 5 0
o:subject=longer far carried meet on	0 -9 4 0 5 0
o:subject=longer far carried on ahead	7 -2 -11 -3 9 0
o:subject=longer far carried on gone	0 -5 6 7 -11 0
o:subject=longer far carried other	0 -11 11 0 0 0
o:subject=longer far carried say	4 -21 21 0 -3 0
o:subject=longer far carried say gone	4 -22 21 0 -3 0
o:subject=longer far carried say on	6 -25 22 0 -2 0
o:subject=longer far carried sign	0 17 -16 0 0 0
o:subject=longer far carried sign gone	0 17 -15 0 0 0
o:subject=longer far carried sign on	0 15 -14 0 0 0
o:subject=longer far no verb	0 11 -8 -2 -6 0
o:subject=longer far no verb gone	1 12 -10 -2 -5 0
o:subject=longer no verb	14 12 -21 -2 -2 0
o:subject=longer no verb ahead	10 0 -6 0 0 0
o:subject=longer no verb gone	5 12 -16 0 0 0
o:subject=longer no verb to	0 8 -5 0 0 0
o:subject=longer sign	0 -16 16 0 0 0
o:subject=longer to ahead	0 14 -11 0 0 0
o:subject=meeting	2 -7 2 -3 5 -8
o:subject=meeting ( gone	0 -15 16 0 0 0
o:subject=meeting be ahead	-7 -6 11 4 -4 0
o:subject=meeting be gone	0 -5 0 -3 10 0
o:subject=meeting before ahead	0 16 -14 0 0 0
o:subject=meeting begin	3 12 -2 -20 -16 2
o:subject=meeting begin ahead	5 13 -9 -10 -6 0
o:subject=meeting begin gone	0 2 4 -10 -9 2
o:subject=meeting begin on	0 18 -8 -14 -12 2
o:subject=meeting bring gone	0 -12 12 0 0 0
o:subject=meeting carried	-25 16 -7 8 -9 0
o:subject=meeting carried agree	2 26 -28 0 0 0
o:subject=meeting carried agree ahead	0 12 -10 0 0 0
o:subject=meeting carried agree gone	5 16 -19 0 0 0
o:subject=meeting carried agree on	2 12 -14 0 0 0
o:subject=meeting carried announce	0 10 -11 0 0 0
o:subject=meeting carried be	0 -6 -6 14 7 0
o:subject=meeting carried be from	0 22 -20 0 0 0
o:subject=meeting carried be on	1 -27 0 20 9 0
o:subject=meeting carried be since	0 -14 15 0 0 0
o:subject=meeting carried be until	0 -11 13 0 0 0
o:subject=meeting carried begin	-2 -15 21 0 -9 0
o:subject=meeting carried begin ahead	0 0 0 8 -7 0
o:subject=meeting carried begin gone	0 -19 28 -12 0 0
o:subject=meeting carried begin on	0 7 0 -12 -5 0
o:subject=meeting carried by ahead	0 11 -7 0 0 0
o:subject=meeting carried end ahead	0 11 -7 0 0 0
o:subject=meeting carried end ends	0 -2 -9 10 0 0
o:subject=meeting carried end gone	0 -12 4 9 0 0
o:subject=meeting carried end on	0 -7 9 0 0 0
o:subject=meeting carried fix	0 14 -19 0 0 0
o:subject=meeting carried fix ahead	1 9 -13 0 0 0
o:subject=meeting carried fix for	1 9 -13 0 0 0
o:subject=meeting carried from ahead	0 14 -14 5 -2 0
o:subject=meeting carried have	-11 19 -7 0 0 0
o:subject=meeting carried have ahead	-12 18 -5 0 0 0
o:subject=meeting carried have on	-11 7 4 0 0 0
o:subject=meeting carried have until	0 11 -10 0 0 0
o:subject=meeting carried meet	0 -13 12 0 0 0
o:subject=meeting carried meet ahead	0 -15 16 -7 1 0
o:subject=meeting carried meet on	0 -12 6 0 3 0
o:subject=meeting carried meet the	0 9 -5 0 -3 0
o:subject=meeting carried on ahead	-11 5 -1 0 1 0
o:subject=meeting carried on gone	-12 0 1 8 -3 -1
o:subject=meeting carried other ahead	0 -2 -7 0 10 0
o:subject=meeting carried plan	0 -23 27 0 0 0
o:subject=meeting carried plan ahead	0 -20 23 0 0 0
o:subject=meeting carried plan for	0 -6 10 0 0 0
o:subject=meeting carried receive	0 11 -25 1 12 0
o:subject=meeting carried receive gone	0 12 -27 1 13 0
o:subject=meeting carried receive on	0 6 -17 1 8 0
o:subject=meeting carried return	-2 -12 17 0 0 0
o:subject=meeting carried return ahead	-2 -12 17 0 0 0
o:subject=meeting carried say	0 26 -30 0 -1 0
o:subject=meeting carried say gone	-6 35 -29 0 -1 0
o:subject=meeting carried say on	1 22 -27 0 -1 0
o:subject=meeting carried see ahead	0 10 0 0 -8 0
o:subject=meeting carried see gone	0 -2 -9 5 8 0
o:subject=meeting carried since gone	0 -15 12 -1 0 6
o:subject=meeting carried sit on	0 -9 10 0 0 0
o:subject=meeting carried suspend ahead	-2 -9 5 0 0 1
o:subject=meeting carried tell	-2 16 -6 -1 -3 0
o:subject=meeting carried tell gone	-2 15 -4 -1 -3 0
o:subject=meeting carried tell on	-1 11 -2 0 -3 0
o:subject=meeting carried the gone	0 12 -11 0 0 0
o:subject=meeting continue	0 18 -18 0 0 0
o:subject=meeting continue on	0 9 -10 0 0 0
o:subject=meeting days, gone	0 -10 12 0 0 0
o:subject=meeting end	0 -24 25 -2 0 0
o:subject=meeting end ahead	0 -10 9 0 1 0
o:subject=meeting end gone	0 -11 14 0 0 0
o:subject=meeting end on	0 -17 24 -10 0 0
o:subject=meeting far	3 -11 7 8 0 -2
o:subject=meeting far  ahead	-3 25 -21 0 0 0
o:subject=meeting far carried	-2 -11 11 3 0 -3
o:subject=meeting far carried  gone	0 -10 11 0 0 0
o:subject=meeting far carried agree	0 -11 15 -5 0 0
o:subject=meeting far carried announce	10 5 -15 0 0 0
o:subject=meeting far carried announce gone	10 4 -15 0 0 0
o:subject=meeting far carried announce on	0 11 -10 0 0 0
o:subject=meeting far carried be	6 0 -5 7 -14 0
o:subject=meeting far carried be ahead	0 21 -22 4 -7 0
o:subject=meeting far carried be from	0 7 -8 0 0 0
o:subject=meeting far carried be gone	6 -15 9 2 -4 0
o:subject=meeting far carried be on	9 -2 -4 4 -5 0
o:subject=meeting far carried before ahead	0 -13 13 0 0 0
o:subject=meeting far carried begin	6 -11 9 0 0 0
o:subject=meeting far carried begin ahead	0 -11 15 -4 0 0
o:subject=meeting far carried begin from	0 -9 10 0 0 0
o:subject=meeting far carried by ahead	0 -18 20 0 0 0
o:subject=meeting far carried confirm	-4 11 -6 0 0 0
o:subject=meeting far carried confirm gone	-5 11 -5 0 0 0
o:subject=meeting far carried discuss	0 4 -11 0 4 0
o:subject=meeting far carried end	0 9 -12 5 0 0
o:subject=meeting far carried end ahead	0 28 -26 0 0 0
o:subject=meeting far carried end gone	0 -12 7 5 0 0
o:subject=meeting far carried end on	0 15 -19 6 0 0
o:subject=meeting far carried fall	0 -17 17 0 0 0
o:subject=meeting far carried fall on	0 -17 17 0 0 0
o:subject=meeting far carried from ahead	0 19 -12 -4 -5 0
o:subject=meeting far carried from gone	0 -19 13 7 0 0
o:subject=meeting far carried leave	0 18 -15 0 0 0
o:subject=meeting far carried leave ahead	0 11 -10 0 0 0
o:subject=meeting far carried leave gone	0 8 -7 0 0 0
o:subject=meeting far carried leave on	0 17 -16 0 0 0
o:subject=meeting far carried make	-6 13 -5 0 0 0
o:subject=meeting far carried make gone	-6 13 -5 0 0 0
o:subject=meeting far carried meet	-5 -12 13 -3 7 0
o:subject=meeting far carried meet ahead	0 9 -11 0 0 0
o:subject=meeting far carried meet gone	-4 -23 26 -5 5 0
o:subject=meeting far carried of gone	3 11 -12 0 -1 0
o:subject=meeting far carried on gone	3 4 2 -9 -15 0
o:subject=meeting far carried other	-3 -5 0 10 0 0
o:subject=meeting far carried other ahead	0 -9 11 0 0 0
o:subject=meeting far carried other gone	-1 2 -10 11 0 0
o:subject=meeting far carried publish	0 -18 20 0 0 0
o:subject=meeting far carried publish gone	0 -18 20 0 0 0
o:subject=meeting far carried publish on	0 -18 19 0 0 0
o:subject=meeting far carried publish published	0 -16 16 0 0 0
o:subject=meeting far carried published gone	0 -16 16 0 0 0
o:subject=meeting far carried receive	0 -8 10 0 0 0
o:subject=meeting far carried receive on	0 -8 10 0 0 0
o:subject=meeting far carried rise	0 12 -10 0 0 0
o:subject=meeting far carried rise gone	0 11 -10 0 0 0
o:subject=meeting far carried rise on	0 12 -10 0 0 0
o:subject=meeting far carried see	0 -4 1 -5 8 0
o:subject=meeting far carried see ahead	0 -18 11 -2 9 0
o:subject=meeting far carried sign	0 -13 15 0 -1 0
o:subject=meeting far carried sign gone	0 -15 17 0 0 0
o:subject=meeting far carried since gone	0 15 -22 8 0 0
o:subject=meeting far carried sit	0 -9 14 0 0 0
o:subject=meeting far carried sit gone	0 -17 20 0 0 0
o:subject=meeting far carried sit on	0 -9 11 0 0 0
o:subject=meeting far carried suspend ahead	3 -9 7 0 0 0
o:subject=meeting far carried until ahead	0 -9 10 0 0 0
o:subject=meeting far carried write	-14 18 0 0 0 0
o:subject=meeting far carried write on	-14 17 0 0 0 0
o:subject=meeting far from ahead	0 12 -10 0 0 0
o:subject=meeting far no verb	3 -11 7 8 0 -2
o:subject=meeting far no verb 	5 7 -8 -3 -12 0
o:subject=meeting far no verb ahead	4 -23 5 13 9 0
o:subject=meeting far no verb gone	0 2 1 -3 -11 0
o:subject=meeting far no verb paris,	0 10 -10 0 0 0
o:subject=meeting far no verb the	0 -15 15 0 0 0
o:subject=meeting far no verb tuesday	0 -11 13 0 0 0
o:subject=meeting far no verb washington,	-3 17 -14 0 0 0
o:subject=meeting far on ahead	3 -14 12 0 0 0
o:subject=meeting far on gone	0 3 -13 8 1 0
o:subject=meeting far paris, gone	0 10 -10 0 0 0
o:subject=meeting far the ahead	0 -16 17 0 0 0
o:subject=meeting far tuesday gone	0 -11 13 0 0 0
o:subject=meeting far until ahead	0 11 -10 0 0 0
o:subject=meeting far washington, gone	-3 17 -14 0 0 0
o:subject=meeting far wednesday, gone	0 -12 13 0 0 0
o:subject=meeting fix	0 -15 15 0 0 0
o:subject=meeting fix ahead	0 -15 15 0 0 0
o:subject=meeting fix for	0 -15 15 0 0 0
o:subject=meeting from ahead	0 17 -10 -15 2 0
o:subject=meeting from gone	-6 -6 12 -8 3 0
o:subject=meeting meet	-6 -4 12 -8 0 0
o:subject=meeting meet ahead	0 -15 13 0 0 0
o:subject=meeting meeting: ahead	3 4 -9 0 0 0
o:subject=meeting no verb	9 -11 0 5 4 -14
o:subject=meeting no verb 	10 -14 1 6 6 0
o:subject=meeting no verb (	0 -16 18 0 0 0
o:subject=meeting no verb ahead	3 3 -8 -5 13 -4
o:subject=meeting no verb before	0 16 -14 0 0 0
o:subject=meeting no verb days,	0 -10 12 0 0 0
o:subject=meeting no verb friday,	0 -12 10 0 0 0
o:subject=meeting no verb from	-7 9 5 -17 -4 0
o:subject=meeting no verb gone	7 -12 4 10 -7 -6
o:subject=meeting no verb meeting:	3 5 -10 0 0 0
o:subject=meeting no verb thursday,	0 -10 -2 5 5 0
o:subject=meeting of ahead	0 15 -12 0 0 0
o:subject=meeting of gone	0 -12 9 0 4 0
o:subject=meeting on ahead	-2 -12 2 15 6 0
o:subject=meeting on gone	-3 15 -8 -7 -11 0
o:subject=meeting other gone	0 15 -13 0 -2 0
o:subject=meeting other on	0 20 -19 0 -1 0
o:subject=meeting place on	0 7 -11 0 5 0
o:subject=meeting plan	-6 20 -12 -4 -3 0
o:subject=meeting plan for	-5 11 -3 -1 -1 0
o:subject=meeting plan gone	0 19 -19 0 0 0
o:subject=meeting plan the	0 9 -8 0 0 0
o:subject=meeting prepare	0 7 -13 0 4 0
o:subject=meeting prepare ahead	0 -11 3 0 5 0
o:subject=meeting return	0 10 -17 8 0 0
o:subject=meeting return ahead	0 3 -11 9 0 0
o:subject=meeting return gone	0 11 -9 0 0 0
o:subject=meeting return on	0 4 -11 10 0 0
o:subject=meeting run	0 -18 12 0 5 0
o:subject=meeting run ahead	0 -18 12 0 5 0
o:subject=meeting say	6 -22 18 0 0 0
o:subject=meeting say gone	6 -22 18 0 0 0
o:subject=meeting say on	2 -8 5 0 0 0
o:subject=meeting see	0 0 9 -9 -4 0
o:subject=meeting see on	0 0 14 -9 -2 0
o:subject=meeting set for	0 10 -7 0 0 0
o:subject=meeting since gone	2 -14 14 -2 0 0
o:subject=meeting sit on	0 -9 11 0 0 0
o:subject=meeting suspend	0 -10 12 -4 0 0
o:subject=meeting suspend ahead	0 -19 20 0 0 0
o:subject=meeting telephone ahead	10 -8 0 0 0 0
o:subject=meeting the ahead	0 -13 17 0 0 0
o:subject=meeting the gone	0 17 -17 0 0 0
o:subject=meeting to ahead	-12 -4 15 0 0 0
o:subject=none	4 -6 2 0 1 12
o:subject=none ( gone	-5 17 -6 -1 -6 0
o:subject=none aires, gone	0 9 -8 0 0 0
o:subject=none astana, gone	4 -13 8 0 0 0
o:subject=none belgrade, gone	9 -13 -3 10 0 0
o:subject=none briefing, gone	0 -8 -4 13 0 0
o:subject=none brussels, gone	18 -11 -2 -2 0 0
o:subject=none bulletin, gone	0 -17 18 0 0 0
o:subject=none busan, gone	0 -17 18 0 0 0
o:subject=none carried	-6 2 -3 12 -7 5
o:subject=none carried  ahead	0 10 -15 7 -2 0
o:subject=none carried a ahead	0 11 -10 0 0 0
o:subject=none carried after ahead	0 11 -10 0 0 0
o:subject=none carried ago gone	0 14 -13 0 0 0
o:subject=none carried agree	-4 -7 -1 7 10 2
o:subject=none carried agree gone	-6 -7 0 7 10 2
o:subject=none carried agree on	-1 20 -26 -5 11 2
o:subject=none carried announce announced	2 -11 0 8 0 0
o:subject=none carried announce for	-3 -5 9 0 0 0
o:subject=none carried announced gone	2 -11 0 8 0 0
o:subject=none carried be	1 -3 6 -31 1 1
o:subject=none carried be 	0 -13 16 0 0 0
o:subject=none carried be gone	4 2 0 -22 -11 2
o:subject=none carried be is	0 -11 0 0 12 0
o:subject=none carried be on	0 -4 4 -11 0 3
o:subject=none carried be since	20 -14 2 -6 0 0
o:subject=none carried be until	0 14 -14 0 0 0
o:subject=none carried begin 	0 2 -11 7 0 0
o:subject=none carried begin ahead	-7 -4 13 -5 -16 1
o:subject=none carried begin gone	0 12 -20 0 11 0
o:subject=none carried begin on	9 -13 4 0 8 -1
o:subject=none carried bring	1 13 -14 0 0 0
o:subject=none carried bring ahead	0 10 -8 0 0 0
o:subject=none carried by ahead	-8 9 0 0 -1 0
o:subject=none carried carry	0 -13 14 0 0 0
o:subject=none carried carry gone	0 -14 14 0 0 0
o:subject=none carried conclude	-3 10 -4 -1 0 0
o:subject=none carried conclude gone	-3 10 -4 -1 0 0
o:subject=none carried conclude on	-2 14 -8 0 0 0
o:subject=none carried confirm on	0 10 -8 0 0 0
o:subject=none carried decide gone	0 -3 9 -3 0 0
o:subject=none carried decide on	0 -5 11 -3 0 0
o:subject=none carried declare	0 -9 11 0 0 0
o:subject=none carried declare gone	0 -9 11 0 0 0
o:subject=none carried declare on	0 -16 16 0 0 0
o:subject=none carried end	6 6 -3 -17 -3 0
o:subject=none carried end ahead	0 13 -9 0 0 0
o:subject=none carried end gone	8 0 1 -14 -2 0
o:subject=none carried end on	0 4 1 -11 -2 0
o:subject=none carried expect ahead	0 -10 0 6 1 0
o:subject=none carried expect gone	0 12 -10 0 0 0
o:subject=none carried expect on	0 -12 0 7 2 0
o:subject=none carried for ahead	0 -8 0 11 -1 0
o:subject=none carried for gone	-7 20 -13 0 0 0
o:subject=none carried from gone	0 -3 -16 16 7 0
o:subject=none carried get	-11 9 -12 0 10 0
o:subject=none carried get gone	-11 7 -11 0 10 0
o:subject=none carried get on	-10 2 -6 0 11 0
o:subject=none carried have	-3 -22 23 0 1 0
o:subject=none carried have ahead	0 -6 8 0 0 0
o:subject=none carried have by	0 -13 14 0 0 0
o:subject=none carried have gone	-3 -22 22 0 1 0
o:subject=none carried have on	-9 1 -4 3 7 0
o:subject=none carried have until	0 -15 16 0 0 0
o:subject=none carried is ahead	0 -15 3 0 12 0
o:subject=none carried issue	-3 12 -7 0 0 0
o:subject=none carried issue gone	-3 11 -7 0 0 0
o:subject=none carried issue on	-3 11 -6 0 0 0
o:subject=none carried it gone	0 0 -12 8 0 4
o:subject=none carried jump	13 -16 4 0 0 0
o:subject=none carried know	0 -10 12 0 0 0
o:subject=none carried know gone	0 -15 16 0 0 0
o:subject=none carried land	0 10 -8 0 0 0
o:subject=none carried land gone	0 8 -7 0 0 0
o:subject=none carried lay	0 -22 14 9 0 0
o:subject=none carried lay gone	0 -22 14 9 0 0
o:subject=none carried leave	-6 -11 16 -5 1 0
o:subject=none carried leave ahead	-1 10 -5 0 0 0
o:subject=none carried leave gone	-2 -18 20 -4 2 0
o:subject=none carried leave on	0 -23 24 -2 3 0
o:subject=none carried lumpur gone	0 -8 9 0 0 0
o:subject=none carried make	6 5 -9 0 0 0
o:subject=none carried make on	-1 11 -6 0 0 0
o:subject=none carried meet	-20 -7 10 8 -10 9
o:subject=none carried meet ahead	-11 -2 4 1 -4 6
o:subject=none carried meet from	0 -2 -7 10 0 0
o:subject=none carried meet on	-14 -8 22 -6 -11 5
o:subject=none carried meet the	0 20 -15 0 0 0
o:subject=none carried move to	0 -8 9 0 0 0
o:subject=none carried negotiate	0 -10 1 7 0 0
o:subject=none carried number	0 10 -9 0 0 0
o:subject=none carried number on	0 10 -9 0 0 0
o:subject=none carried of gone	0 -8 15 -6 -5 0
o:subject=none carried on ahead	-1 0 -4 -4 5 9
o:subject=none carried on gone	7 -16 6 4 6 0
o:subject=none carried other	-1 -4 14 -13 -1 0
o:subject=none carried other ahead	1 -15 15 0 0 0
o:subject=none carried other for	0 -8 9 0 0 0
o:subject=none carried other gone	-5 6 2 -12 0 0
o:subject=none carried other on	0 -8 11 0 0 0
o:subject=none carried pass	0 12 -10 0 0 0
o:subject=none carried pass gone	0 12 -10 0 0 0
o:subject=none carried pay	-14 15 0 -1 -1 0
o:subject=none carried pay ahead	0 16 -12 0 0 0
o:subject=none carried pay from	0 9 -7 0 0 0
o:subject=none carried pay gone	-12 2 6 0 0 0
o:subject=none carried plan	0 -3 -7 12 0 0
o:subject=none carried plan ahead	0 -3 -6 12 0 0
o:subject=none carried plan for	0 -3 -7 12 0 0
o:subject=none carried post on	0 -6 9 0 0 0
o:subject=none carried prolong on	-5 -21 17 7 0 0
o:subject=none carried promise	-10 16 -4 0 0 0
o:subject=none carried promise gone	-9 11 0 0 0 0
o:subject=none carried promise on	-9 10 0 0 0 0
o:subject=none carried publish	1 13 -9 0 -6 0
o:subject=none carried publish gone	1 13 -9 0 -6 0
o:subject=none carried publish on	2 9 -9 0 0 0
o:subject=none carried receive	0 -16 15 4 -1 0
o:subject=none carried receive gone	0 -12 9 4 0 0
o:subject=none carried receive on	0 -11 16 -3 0 0
o:subject=none carried rise	0 19 -17 0 0 0
o:subject=none carried rise gone	0 16 -14 0 0 0
o:subject=none carried rise on	0 12 -10 0 0 0
o:subject=none carried say	13 1 -7 -11 4 0
o:subject=none carried say ahead	0 9 -5 0 0 0
o:subject=none carried say gone	14 -1 -5 -11 4 0
o:subject=none carried say on	11 0 -7 -6 6 0
o:subject=none carried see ahead	0 -8 17 -2 -8 0
o:subject=none carried see gone	0 3 -13 8 0 0
o:subject=none carried see on	0 -16 8 8 0 0
o:subject=none carried sell ahead	13 -11 0 0 0 0
o:subject=none carried settle	0 -9 13 -3 -2 0
o:subject=none carried settle gone	5 -14 13 -3 -2 0
o:subject=none carried settle on	6 -15 12 -1 -2 0
o:subject=none carried sign	0 3 -13 8 10 0
o:subject=none carried sign 	0 -7 0 0 9 0
o:subject=none carried sign ahead	0 -3 -4 0 10 0
o:subject=none carried sign gone	0 5 -12 8 0 0
o:subject=none carried sign signed	0 14 -13 0 0 0
o:subject=none carried signed gone	0 13 -12 0 0 0
o:subject=none carried since gone	13 -16 11 -3 -1 0
o:subject=none carried sit	-9 0 1 5 -1 0
o:subject=none carried sit until	0 -11 11 0 0 0
o:subject=none carried stand	0 -6 -1 11 0 0
o:subject=none carried stand gone	0 -8 0 11 0 0
o:subject=none carried stand on	0 -18 5 12 0 0
o:subject=none carried step	0 -12 0 10 0 0
o:subject=none carried suspend ahead	4 13 -16 0 0 0
o:subject=none carried suspend gone	3 -14 14 -3 0 0
o:subject=none carried tell ahead	0 -8 9 0 0 0
o:subject=none carried tell gone	-4 8 -10 1 7 0
o:subject=none carried the ahead	-4 17 -9 0 -1 0
o:subject=none carried the gone	0 12 -11 0 0 0
o:subject=none carried wait	-5 21 -13 -2 0 0
o:subject=none carried wait gone	0 15 -11 -2 0 0
o:subject=none city, gone	-5 -2 8 0 0 0
o:subject=none copenhagen, gone	0 -7 9 0 0 0
o:subject=none correspondent, gone	-1 -15 17 0 0 0
o:subject=none dublin, gone	-3 11 -5 0 0 0
o:subject=none from gone	0 -1 -5 -3 0 13
o:subject=none lisbon, gone	11 -21 11 0 0 0
o:subject=none lumpur, gone	-1 -9 13 0 0 0
o:subject=none manila, gone	0 -12 13 0 0 0
o:subject=none monday gone	-7 -8 4 0 12 0
o:subject=none monday, ahead	0 -9 9 0 0 0
o:subject=none montevideo, gone	10 0 -11 0 0 0
o:subject=none no verb	4 -6 2 0 1 12
o:subject=none no verb 	-6 11 -4 -10 0 -2
o:subject=none no verb a	-1 10 -5 0 0 0
o:subject=none no verb ahead	-12 -5 16 -13 0 -1
o:subject=none no verb aires,	0 9 -8 0 0 0
o:subject=none no verb astana,	4 -13 8 0 0 0
o:subject=none no verb belgrade,	9 -13 -3 10 0 0
o:subject=none no verb briefing,	0 -8 -4 13 0 0
o:subject=none no verb brussels,	17 -14 0 -2 0 0
o:subject=none no verb bulletin,	0 -17 18 0 0 0
o:subject=none no verb busan,	0 -17 18 0 0 0
o:subject=none no verb city,	-5 -2 8 0 0 0
o:subject=none no verb copenhagen,	0 -7 9 0 0 0
o:subject=none no verb correspondent,	-1 -15 17 0 0 0
o:subject=none no verb dublin,	-3 11 -5 0 0 0
o:subject=none no verb for	-1 -13 16 0 0 0
o:subject=none no verb from	-2 3 -8 -5 -1 12
o:subject=none no verb gone	10 -4 -4 3 0 14
o:subject=none no verb lisbon,	11 -21 11 0 0 0
o:subject=none no verb manila,	0 -12 13 0 0 0
o:subject=none no verb monday	-7 -8 4 0 12 0
o:subject=none no verb montevideo,	10 0 -11 0 0 0
o:subject=none no verb of	13 -28 13 11 0 0
o:subject=none no verb since	-4 13 -5 0 0 0
o:subject=none no verb sunday	0 6 -4 0 0 0
o:subject=none no verb tallinn,	-3 -10 14 0 0 0
o:subject=none no verb tbilisi,	16 -15 0 0 0 0
o:subject=none no verb thursday	0 8 -8 0 0 0
o:subject=none no verb thursday,	-6 1 -5 0 9 0
o:subject=none no verb tunis,	9 -9 0 0 0 0
o:subject=none no verb ulaanbaatar,	0 -11 11 0 0 0
o:subject=none no verb washington,	-13 10 -5 -5 10 0
o:subject=none no verb washington/beijing,	-9 14 -4 0 0 0
o:subject=none no verb wednesday,	0 9 -5 0 0 0
o:subject=none no verb york,	0 14 -14 0 0 0
o:subject=none no verb —	0 10 -12 0 0 0
o:subject=none of ahead	0 -13 14 0 0 0
o:subject=none of gone	13 -21 3 12 0 0
o:subject=none since gone	-4 13 -5 0 0 0
o:subject=none stockholm, gone	0 12 -9 0 0 0
o:subject=none sunday gone	0 6 -4 0 0 0
o:subject=none tallinn, gone	-3 -10 14 0 0 0
o:subject=none tbilisi, gone	16 -15 0 0 0 0
o:subject=none the gone	3 -12 8 0 0 0
o:subject=none thursday gone	0 8 -8 0 0 0
o:subject=none thursday, gone	-6 0 -4 0 9 0
o:subject=none to ahead	0 11 -10 0 0 0
o:subject=none tunis, gone	9 -9 0 0 0 0
o:subject=none ulaanbaatar, gone	0 -11 11 0 0 0
o:subject=none washington, gone	-13 10 -5 -5 10 0
o:subject=none washington/beijing, gone	-9 14 -4 0 0 0
o:subject=none — gone	0 10 -12 0 0 0
o:subject=procedure	-17 35 -29 -2 4 0
o:subject=procedure carried be	0 -15 22 0 -4 0
o:subject=procedure carried be ahead	0 -9 14 0 -3 0
o:subject=procedure carried be from	0 -12 12 0 0 0
o:subject=procedure carried be gone	0 -8 10 0 0 0
o:subject=procedure carried begin	0 14 -12 0 0 0
o:subject=procedure carried from ahead	0 -12 12 0 0 0
o:subject=procedure carried on ahead	0 -6 10 0 0 0
o:subject=procedure carried on gone	0 9 -17 -1 8 0
o:subject=procedure carried tell	0 -4 -3 0 9 0
o:subject=procedure carried tell gone	0 -4 -3 0 9 0
o:subject=procedure carried tell on	0 -4 -3 0 9 0
o:subject=procedure far	9 -2 0 0 -7 0
o:subject=procedure far  gone	14 -9 -2 0 0 0
o:subject=procedure far carried	-15 10 0 0 -8 0
o:subject=procedure far carried announce	0 -11 11 0 0 0
o:subject=procedure far carried announce gone	0 -11 11 0 0 0
o:subject=procedure far carried announce on	0 -11 12 0 0 0
o:subject=procedure far carried be	0 -18 22 0 0 0
o:subject=procedure far carried be ahead	0 -19 21 0 0 0
o:subject=procedure far carried be on	0 -18 19 0 0 0
o:subject=procedure far carried end	0 -15 16 0 0 0
o:subject=procedure far carried end gone	0 -12 12 0 0 0
o:subject=procedure far carried from gone	0 -11 11 0 0 0
o:subject=procedure far carried meet	0 17 -18 0 1 0
o:subject=procedure far carried meet ahead	0 6 -9 0 2 0
o:subject=procedure far carried meet gone	0 12 -11 0 0 0
o:subject=procedure far carried meet on	0 8 -11 0 2 0
o:subject=procedure far carried on ahead	0 -14 10 5 0 0
o:subject=procedure far carried on gone	-3 21 -13 0 -3 0
o:subject=procedure far carried other gone	0 -9 11 0 0 0
o:subject=procedure far carried sign	0 10 -9 0 0 0
o:subject=procedure far carried sign gone	0 10 -9 0 0 0
o:subject=procedure far no verb	9 -2 0 0 -7 0
o:subject=procedure far no verb 	13 -15 5 0 0 0
o:subject=procedure far no verb ahead	-4 -6 10 0 0 0
o:subject=procedure far no verb gone	12 3 -13 0 -5 0
o:subject=procedure far no verb on	0 -6 10 0 -2 0
o:subject=procedure no verb 	0 18 -16 0 0 0
o:subject=procedure no verb ahead	-2 16 -29 0 7 0
o:subject=procedure on ahead	-1 2 -10 0 7 0
o:subject=sale	-7 19 -10 0 -2 0
o:subject=sale by ahead	0 -9 9 0 0 0
o:subject=sale carried	-4 0 -4 0 10 0
o:subject=sale carried confirm	-14 15 0 0 0 0
o:subject=sale carried confirm on	-14 15 0 0 0 0
o:subject=sale carried on gone	-15 13 -14 0 9 0
o:subject=sale carried sign	0 -9 0 0 11 0
o:subject=sale carried sign gone	0 -9 0 0 11 0
o:subject=sale carried sign on	0 -9 0 0 11 0
o:subject=sale far carried	-2 19 -10 -8 -12 0
o:subject=sale far carried agree	0 -12 13 0 0 0
o:subject=sale far carried agree gone	0 -12 13 0 0 0
o:subject=sale far carried begin	0 17 -13 0 -4 0
o:subject=sale far carried begin ahead	0 13 -9 0 -4 0
o:subject=sale far carried begin on	0 14 -10 0 -4 0
o:subject=sale far carried meet ahead	0 10 -9 0 0 0
o:subject=sale far carried meet on	0 10 -9 0 0 0
o:subject=sale far carried on ahead	3 17 -16 0 -5 0
o:subject=sale far carried other	0 11 -10 0 0 0
o:subject=sale far carried other gone	0 10 -10 0 0 0
o:subject=sale far carried say	9 -15 8 0 0 0
o:subject=sale far carried say gone	8 -14 8 0 0 0
o:subject=sale far carried say on	9 -15 9 0 0 0
o:subject=sale far carried tell	0 9 -8 0 0 0
o:subject=sale far carried tell gone	0 9 -8 0 0 0
o:subject=sale far carried tell on	0 9 -8 0 0 0
o:subject=sale far no verb on	2 16 -18 0 0 0
o:subject=sale have	-8 10 0 0 0 0
o:subject=sale no verb	0 8 -6 0 0 0
o:subject=sale no verb gone	-3 20 -17 0 0 0
o:subject=sale no verb on	-2 14 -10 0 0 0
o:subject=sale on gone	-15 16 -1 0 0 0
o:subject=signing	0 -4 0 0 11 0
o:subject=signing before ahead	0 -9 10 0 0 0
o:subject=signing no verb	1 -4 -6 0 15 0
o:subject=signing no verb 	0 10 -7 0 0 0
o:subject=signing no verb ahead	0 -14 0 0 19 0
o:subject=signing no verb friday,	0 9 -8 0 0 0
o:subject=signing no verb of	0 11 -11 0 0 0
o:subject=signing no verb on	-5 1 -3 0 9 0
o:subject=signing of gone	0 17 -16 0 0 0
o:subject=signing on ahead	0 -15 9 0 7 0
o:subject=signing other	0 -13 14 0 0 0
o:subject=signing other gone	0 -15 16 0 0 0
o:subject=signing other on	0 -17 18 0 0 0
o:subject=truce	0 10 -4 -5 0 -2
o:subject=truce  ahead	0 12 -9 0 0 0
o:subject=truce  gone	-9 -11 17 0 0 0
o:subject=truce be	-3 26 -19 0 0 0
o:subject=truce be ahead	0 14 -11 0 0 0
o:subject=truce be gone	-2 11 -6 0 0 0
o:subject=truce begin	-4 20 -14 0 0 0
o:subject=truce begin ahead	0 -6 8 0 0 0
o:subject=truce begin gone	-3 37 -31 0 0 0
o:subject=truce carried	-9 12 1 -7 -5 -2
o:subject=truce carried agree	-3 11 -6 0 0 0
o:subject=truce carried agree gone	-3 11 -6 0 0 0
o:subject=truce carried announce	-10 13 -4 0 0 0
o:subject=truce carried announce gone	-10 13 -4 0 0 0
o:subject=truce carried announce on	-10 7 1 0 0 0
o:subject=truce carried be	0 15 -17 3 -2 0
o:subject=truce carried be gone	0 7 -13 4 0 0
o:subject=truce carried begin	0 -6 11 -4 0 0
o:subject=truce carried begin gone	0 -9 13 -2 0 0
o:subject=truce carried discuss	0 -11 13 0 -1 0
o:subject=truce carried discuss ahead	0 -11 13 0 -1 0
o:subject=truce carried end	0 16 -11 0 0 0
o:subject=truce carried end gone	0 9 -6 0 0 0
o:subject=truce carried end on	0 14 -11 0 0 0
o:subject=truce carried extend	0 -6 -2 0 9 0
o:subject=truce carried have	0 10 -8 0 0 0
o:subject=truce carried meet	0 9 -3 0 -3 0
o:subject=truce carried meet on	0 10 -7 0 0 0
o:subject=truce carried on gone	-17 17 0 -15 -6 0
o:subject=truce carried pay	14 -13 0 0 0 0
o:subject=truce carried pay gone	14 -13 0 0 0 0
o:subject=truce carried say	-2 -8 13 0 -1 0
o:subject=truce carried say gone	-1 -9 13 0 0 0
o:subject=truce carried say on	-1 -9 12 0 0 0
o:subject=truce carried sign	0 -15 13 5 0 0
o:subject=truce carried sign gone	0 -16 14 5 0 0
o:subject=truce carried suspend	2 11 -13 0 0 0
o:subject=truce carried suspend ahead	0 8 -7 0 0 0
o:subject=truce carried suspend on	2 7 -10 0 0 0
o:subject=truce conclude	0 -16 16 0 0 0
o:subject=truce conclude gone	0 -17 17 0 0 0
o:subject=truce conclude on	0 -16 16 0 0 0
o:subject=truce end	-12 0 3 4 0 0
o:subject=truce end 	0 -10 12 0 0 0
o:subject=truce end ends	0 -9 10 0 0 0
o:subject=truce end gone	-10 -7 8 5 0 0
o:subject=truce end on	-3 18 -20 6 0 0
o:subject=truce ends ahead	0 10 -8 0 0 0
o:subject=truce far	1 5 -1 0 -21 0
o:subject=truce far beijing, gone	0 -11 12 0 0 0
o:subject=truce far carried	-2 0 -2 3 16 -4
o:subject=truce far carried agree	5 -25 22 0 0 0
o:subject=truce far carried agree gone	5 -25 23 0 0 0
o:subject=truce far carried agree on	0 -13 13 0 0 0
o:subject=truce far carried announce	0 11 -9 0 0 0
o:subject=truce far carried announce gone	0 10 -7 0 0 0
o:subject=truce far carried announce on	0 10 -7 0 0 0
o:subject=truce far carried be	-1 25 -36 12 0 0
o:subject=truce far carried be ahead	0 13 -19 6 0 0
o:subject=truce far carried be gone	-1 14 -22 5 1 0
o:subject=truce far carried begin ahead	0 -6 2 -3 9 0
o:subject=truce far carried begin on	6 0 -9 -3 8 0
o:subject=truce far carried by ahead	10 -9 0 0 0 0
o:subject=truce far carried charge	0 -17 17 0 0 0
o:subject=truce far carried charge gone	0 -17 18 0 0 0
o:subject=truce far carried charge on	0 -20 20 0 0 0
o:subject=truce far carried end	-3 10 -12 8 0 0
o:subject=truce far carried end gone	-1 10 -13 8 0 0
o:subject=truce far carried end on	0 6 -10 8 0 0
o:subject=truce far carried for ahead	0 -8 10 0 0 0
o:subject=truce far carried get	0 -9 11 0 0 0
o:subject=truce far carried get gone	0 -10 12 0 0 0
o:subject=truce far carried have gone	0 2 -12 0 6 0
o:subject=truce far carried make gone	0 10 -9 0 0 0
o:subject=truce far carried make on	0 10 -9 0 0 0
o:subject=truce far carried meet	0 -1 1 -9 5 0
o:subject=truce far carried meet gone	0 0 -6 -3 11 0
o:subject=truce far carried meet on	0 6 -9 -6 9 0
o:subject=truce far carried on gone	4 -3 -4 6 8 0
o:subject=truce far carried other	10 -7 0 0 0 0
o:subject=truce far carried other ahead	10 -3 -7 0 0 0
o:subject=truce far carried prolong	0 10 -9 0 0 0
o:subject=truce far carried reach	-2 -9 12 0 0 0
o:subject=truce far carried reach gone	-1 -11 14 0 0 0
o:subject=truce far carried reach on	-3 -8 13 0 0 0
o:subject=truce far carried return	0 -18 19 0 0 0
o:subject=truce far carried return ahead	0 -8 10 0 0 0
o:subject=truce far carried return on	0 -18 19 0 0 0
o:subject=truce far carried rise	0 -12 0 0 14 0
o:subject=truce far carried rise gone	0 -12 0 0 14 0
o:subject=truce far carried say on	-4 13 -14 0 7 0
o:subject=truce far carried suspend	0 -7 10 0 0 0
o:subject=truce far carried suspend on	0 -7 10 0 0 0
o:subject=truce far carried tell on	0 18 -14 -2 0 0
o:subject=truce far friday gone	0 -9 10 0 0 0
o:subject=truce far no verb	1 5 -1 0 -21 0
o:subject=truce far no verb ahead	4 12 -22 5 0 0
o:subject=truce far no verb beijing,	0 -11 12 0 0 0
o:subject=truce far no verb friday	0 -9 10 0 0 0
o:subject=truce far no verb gone	0 0 5 -14 -17 0
o:subject=truce far no verb monday,	0 10 -9 0 0 0
o:subject=truce far no verb thursday	0 -8 9 0 0 0
o:subject=truce far no verb thursday,	0 -8 9 0 0 0
o:subject=truce far no verb to	0 -14 14 0 0 0
o:subject=truce far no verb washington,	1 -8 6 0 0 0
o:subject=truce far no verb ·	0 -11 12 0 0 0
o:subject=truce far on ahead	10 0 -7 0 0 0
o:subject=truce far thursday gone	0 -8 9 0 0 0
o:subject=truce far thursday, gone	0 -9 10 0 0 0
o:subject=truce far washington, gone	1 -8 6 0 0 0
o:subject=truce far · gone	0 -11 12 0 0 0
o:subject=truce from ahead	0 12 -10 0 0 0
o:subject=truce from gone	0 15 -12 0 0 0
o:subject=truce no verb	6 7 -8 -11 0 0
o:subject=truce no verb ahead	-10 30 -18 -2 -6 0
o:subject=truce no verb ends	-1 10 -7 0 0 0
o:subject=truce no verb from	0 21 -19 0 0 0
o:subject=truce no verb gone	13 -12 2 -5 5 0
o:subject=truce no verb since	0 11 -9 0 0 0
o:subject=truce no verb washington,	0 -22 11 0 11 0
o:subject=truce on ahead	0 -5 10 -1 -3 0
o:subject=truce since gone	0 16 -13 0 0 0
o:subject=truce to ahead	0 13 -9 0 0 0
o:subject=truce tomorrow gone	0 -9 10 0 0 0
o:subject=truce until ahead	0 19 -14 0 -1 0
o:subject=truce washington, gone	0 -22 11 0 11 0
o:suspend from gone	0 -7 10 0 0 0
o:suspend on ahead	-8 -15 16 0 1 3
o:suspend on gone	3 12 -14 -2 -14 4
o:tell on gone	2 -8 4 -7 3 9
o:threaten on gone	-4 18 -11 0 0 0
o:topic=controls	-17 26 -9 -10 -11 2
o:topic=controls ahead	-17 15 0 -1 -6 3
o:topic=controls announce	-1 15 -12 0 0 0
o:topic=controls be	-10 16 -6 0 0 0
o:topic=controls continue	1 -13 8 0 0 0
o:topic=controls far	-16 -1 4 -4 10 0
o:topic=controls far  ahead	0 12 -9 0 -1 0
o:topic=controls far  gone	-7 -9 15 0 0 0
o:topic=controls far gone	-11 4 0 -2 3 0
o:topic=controls far no verb	-11 -6 7 0 5 0
o:topic=controls far on	0 -7 -3 -1 15 0
o:topic=controls far on ahead	0 -12 3 0 10 0
o:topic=controls far see	0 -9 1 0 5 0
o:topic=controls gone	0 17 -11 -6 -3 0
o:topic=controls of	0 11 -9 0 0 0
o:topic=controls on ahead	-9 -12 21 0 -4 3
o:topic=controls on gone	0 10 -7 -3 -1 0
o:topic=deal	-11 -2 6 1 0 -13
o:topic=deal  gone	4 -11 10 0 -1 0
o:topic=deal agree	-1 0 -7 13 0 0
o:topic=deal ahead	-17 10 2 -29 0 -3
o:topic=deal announce	-3 0 9 -11 -7 0
o:topic=deal be	-11 6 -7 -7 12 0
o:topic=deal begin	-2 18 -20 6 -4 0
o:topic=deal by	-8 31 -19 0 0 0
o:topic=deal by ahead	-8 26 -14 0 0 0
o:topic=deal call	-5 -1 8 0 0 0
o:topic=deal charge	0 9 -7 0 0 0
o:topic=deal confirm	15 -16 0 0 2 0
o:topic=deal deal	-1 -6 0 12 -4 0
o:topic=deal deal ahead	0 15 -10 0 -3 0
o:topic=deal deal gone	0 -18 8 13 0 0
o:topic=deal discuss	1 -9 1 0 4 0
o:topic=deal end	-1 -11 3 14 0 0
o:topic=deal expect	-4 8 0 -7 0 0
o:topic=deal far	-2 -8 7 6 2 -1
o:topic=deal far 	3 1 -10 0 6 0
o:topic=deal far  ahead	0 13 -10 0 0 0
o:topic=deal far (	0 -9 -7 0 14 0
o:topic=deal far ( gone	0 -9 -7 0 14 0
o:topic=deal far after	0 -12 12 0 0 0
o:topic=deal far announce	-3 16 -11 0 0 0
o:topic=deal far begin	0 0 1 8 -9 0
o:topic=deal far beijing,	-6 13 -5 0 0 0
o:topic=deal far beijing, gone	-6 13 -5 0 0 0
o:topic=deal far end	0 -11 11 0 0 0
o:topic=deal far for	0 -11 12 0 0 0
o:topic=deal far friday,	12 -10 0 0 0 0
o:topic=deal far friday, gone	13 -11 0 0 0 0
o:topic=deal far from	0 -12 16 -4 0 0
o:topic=deal far from ahead	0 11 -10 0 0 0
o:topic=deal far from gone	0 -21 23 -3 0 0
o:topic=deal far gone	0 -11 7 0 6 0
o:topic=deal far no verb	4 -7 -3 0 14 0
o:topic=deal far on	-22 9 8 9 -28 0
o:topic=deal far on ahead	0 -8 10 9 -10 0
o:topic=deal far on gone	-21 16 1 0 -21 0
o:topic=deal far other	8 -4 -2 0 0 0
o:topic=deal far thursday	11 0 -16 0 0 0
o:topic=deal far thursday gone	11 0 -16 0 0 0
o:topic=deal from	0 9 -5 -2 0 0
o:topic=deal from ahead	0 11 -9 0 0 0
o:topic=deal geneva	0 -13 15 0 0 0
o:topic=deal geneva gone	0 -8 10 0 0 0
o:topic=deal gone	-1 -4 3 10 -4 -7
o:topic=deal have	-10 4 12 -6 -7 0
o:topic=deal initial	0 16 -14 0 0 0
o:topic=deal leave	0 -22 24 0 0 0
o:topic=deal negotiate	3 -16 16 1 -4 0
o:topic=deal of	0 29 -25 0 0 0
o:topic=deal of gone	0 26 -23 0 0 0
o:topic=deal on ahead	0 -17 16 -12 9 0
o:topic=deal on gone	4 5 -4 3 -22 -4
o:topic=deal other	2 5 -12 -1 5 0
o:topic=deal plan	0 9 -8 0 0 0
o:topic=deal put	6 16 -24 0 0 0
o:topic=deal return	0 -14 15 0 0 0
o:topic=deal say	-9 15 -2 -5 -7 0
o:topic=deal see	0 -13 0 8 4 0
o:topic=deal settle	-3 -3 12 -3 -6 0
o:topic=deal sit	0 -12 13 0 0 0
o:topic=deal the	0 14 -11 0 0 0
o:topic=deal the ahead	0 9 -5 0 0 0
o:topic=duties	9 8 -5 -17 -3 -8
o:topic=duties 	-18 8 1 0 -1 0
o:topic=duties  gone	-14 4 3 0 0 0
o:topic=duties (	0 15 -11 0 0 0
o:topic=duties ( gone	0 12 -9 0 0 0
o:topic=duties a	-8 -2 10 0 0 0
o:topic=duties agree	4 3 -19 0 17 3
o:topic=duties ahead	-27 45 -23 0 -10 -6
o:topic=duties announce	0 16 -28 7 3 0
o:topic=duties announced	-5 2 -10 9 0 0
o:topic=duties announced gone	-5 2 -10 9 0 0
o:topic=duties ask	0 -10 10 0 0 0
o:topic=duties be	4 16 -15 -9 -9 0
o:topic=duties began	0 9 -8 0 0 0
o:topic=duties began gone	0 9 -8 0 0 0
o:topic=duties begin	-9 14 -8 5 -12 0
o:topic=duties beijing,	0 -9 9 0 0 0
o:topic=duties beijing, gone	0 -9 9 0 0 0
o:topic=duties by	-4 20 -13 0 0 0
o:topic=duties by ahead	-4 19 -12 0 0 0
o:topic=duties call	-9 0 -3 9 0 0
o:topic=duties confirm	8 -20 14 0 0 0
o:topic=duties due	9 -9 0 0 0 0
o:topic=duties end	9 -7 4 -1 0 0
o:topic=duties far	1 18 -10 -27 -14 0
o:topic=duties far 	5 -10 5 0 6 0
o:topic=duties far  ahead	-11 8 0 0 0 0
o:topic=duties far  gone	10 -17 7 0 7 0
o:topic=duties far ahead	-14 5 1 -9 8 0
o:topic=duties far announce	0 11 -6 0 -4 0
o:topic=duties far be	-13 1 -2 -4 6 5
o:topic=duties far begin	-1 -9 11 -3 3 0
o:topic=duties far bring	0 -13 13 0 0 0
o:topic=duties far brussels,	-8 5 0 0 0 0
o:topic=duties far brussels, gone	-8 5 0 0 0 0
o:topic=duties far by	0 13 -9 0 0 0
o:topic=duties far by ahead	0 10 -7 0 0 0
o:topic=duties far end	18 -18 4 0 0 0
o:topic=duties far expect	0 20 -16 0 0 0
o:topic=duties far fall	0 11 -8 0 0 0
o:topic=duties far for	9 -13 -10 0 11 0
o:topic=duties far for ahead	9 -13 -10 0 11 0
o:topic=duties far geneva,	0 19 -19 0 0 0
o:topic=duties far geneva, gone	0 16 -16 0 0 0
o:topic=duties far gone	10 16 -12 -20 -26 0
o:topic=duties far goods	0 -11 11 0 0 0
o:topic=duties far goods gone	0 -11 11 0 0 0
o:topic=duties far it	-1 9 -6 0 0 0
o:topic=duties far it gone	-1 9 -5 0 0 0
o:topic=duties far leave	2 8 -10 0 -4 0
o:topic=duties far no verb	0 1 5 -18 -30 1
o:topic=duties far of	0 15 -14 0 0 0
o:topic=duties far of gone	0 8 -8 0 0 0
o:topic=duties far on	-3 10 0 -24 -12 0
o:topic=duties far on ahead	-20 1 4 0 9 3
o:topic=duties far on gone	11 10 -3 -26 -26 -4
o:topic=duties far pay	-1 15 -11 0 0 0
o:topic=duties far prepare	0 -9 -3 3 9 0
o:topic=duties far promise	-5 10 -4 0 0 0
o:topic=duties far say	0 26 -25 0 0 0
o:topic=duties far see	0 15 -2 -5 -10 0
o:topic=duties far since	-7 -14 11 7 0 0
o:topic=duties far since gone	-7 -14 11 7 0 0
o:topic=duties far stand	0 11 -10 0 0 0
o:topic=duties far suspend	-11 0 8 0 0 0
o:topic=duties far tell	-9 -5 14 0 0 0
o:topic=duties far the ahead	0 -10 12 0 0 0
o:topic=duties far thursday	-1 -10 12 0 0 0
o:topic=duties far thursday gone	-1 -10 12 0 0 0
o:topic=duties far washington,	1 -14 13 0 0 0
o:topic=duties far washington, gone	1 -14 13 0 0 0
o:topic=duties far wednesday	0 11 -10 0 0 0
o:topic=duties far wednesday,	0 -21 22 0 0 0
o:topic=duties far wednesday, ahead	0 -12 13 0 0 0
o:topic=duties force	0 -11 11 0 0 0
o:topic=duties force gone	0 -11 11 0 0 0
o:topic=duties gone	23 -15 7 -20 3 -1
o:topic=duties have	10 -9 1 0 0 0
o:topic=duties is	9 -13 5 0 0 0
o:topic=duties is gone	11 -9 0 0 0 0
o:topic=duties leave	0 7 -15 0 4 0
o:topic=duties lower	-1 14 -10 0 0 0
o:topic=duties no verb	-4 13 -2 -15 -8 -1
o:topic=duties of	-8 14 -7 0 0 0
o:topic=duties on	3 -1 2 -22 1 0
o:topic=duties on ahead	-31 3 18 -11 -1 0
o:topic=duties on gone	18 -3 -8 -13 3 0
o:topic=duties other	9 -18 13 0 0 0
o:topic=duties pay	15 0 -10 -2 -6 0
o:topic=duties propose	0 -14 14 0 0 0
o:topic=duties raise	-1 13 -8 0 0 0
o:topic=duties review	3 -11 7 0 0 0
o:topic=duties rise	8 -16 0 0 12 0
o:topic=duties say	-7 -20 27 0 0 0
o:topic=duties since	-10 39 -29 -4 0 0
o:topic=duties since gone	-10 39 -29 -4 0 0
o:topic=duties stand	0 -9 11 0 0 0
o:topic=duties tariffs	4 -10 5 0 0 0
o:topic=duties tax	0 -13 13 0 0 0
o:topic=duties the	-1 19 -13 0 0 0
o:topic=duties the ahead	0 10 -4 0 0 0
o:topic=duties threaten	0 13 -8 0 0 0
o:topic=duties to	0 12 -9 0 0 0
o:topic=duties to ahead	0 11 -8 0 0 0
o:topic=duties until	-6 23 -15 0 0 0
o:topic=duties until ahead	-6 21 -14 0 0 0
o:topic=duties up	0 -12 12 0 0 0
o:topic=exclusions	-4 27 -19 0 0 0
o:topic=exclusions ahead	-1 12 -6 0 0 0
o:topic=exclusions far	-3 18 -13 0 0 0
o:topic=exclusions far gone	-1 12 -8 0 0 0
o:topic=exclusions gone	0 16 -12 0 0 0
o:topic=exclusions no verb	0 12 -8 0 0 0
o:topic=exclusions on	0 10 -6 0 0 0
o:topic=fees	0 -6 10 -2 0 0
o:topic=fees ahead	0 -7 10 0 0 0
o:topic=fees far	-9 -11 6 -1 5 11
o:topic=fees far ahead	0 -7 9 0 0 0
o:topic=fees far gone	-7 -7 0 0 5 11
o:topic=fees far on	-2 -1 -11 0 7 11
o:topic=fees far on gone	-3 -2 -12 0 7 11
o:topic=fees far tell	0 -10 0 0 0 11
o:topic=fees on	0 -15 16 0 0 0
o:topic=fees on gone	1 -13 11 0 0 0
o:topic=longer	0 12 -8 0 -1 0
o:topic=longer agree	0 -27 28 0 0 0
o:topic=longer ahead	3 29 -25 -6 -3 0
o:topic=longer be	8 2 -14 0 0 0
o:topic=longer begin	0 13 -12 0 0 0
o:topic=longer end	0 21 -17 0 0 0
o:topic=longer extend	0 0 -10 5 5 0
o:topic=longer far	0 6 0 -9 -7 0
o:topic=longer far be	8 6 -16 0 0 0
o:topic=longer far begin	0 -9 9 0 0 0
o:topic=longer far gone	-1 7 0 -6 -10 0
o:topic=longer far no verb	0 11 -8 -2 -6 0
o:topic=longer far on ahead	7 1 -17 0 0 0
o:topic=longer far other	0 -11 11 0 0 0
o:topic=longer no verb	14 12 -21 -2 -2 0
o:topic=longer on	-1 -18 19 6 -5 0
o:topic=longer on gone	-5 -18 22 7 -10 0
o:topic=longer say	-5 -6 12 0 0 0
o:topic=longer sign	0 20 -18 0 0 0
o:topic=longer the	0 11 -10 0 0 0
o:topic=longer to	-1 26 -19 0 0 0
o:topic=longer to ahead	-1 25 -18 0 0 0
o:topic=meeting	-9 -8 11 7 -3 -5
o:topic=meeting 	8 -15 6 2 5 0
o:topic=meeting  ahead	5 -12 9 -1 0 0
o:topic=meeting  gone	2 -7 0 5 4 0
o:topic=meeting (	0 -16 18 0 0 0
o:topic=meeting ( gone	0 -15 16 0 0 0
o:topic=meeting after	0 21 -20 0 0 0
o:topic=meeting after ahead	0 19 -19 0 0 0
o:topic=meeting agree	20 22 -22 -11 -11 0
o:topic=meeting ahead	-12 -14 20 -6 8 -7
o:topic=meeting and	0 -2 12 0 -7 0
o:topic=meeting and ahead	0 -1 9 0 -6 0
o:topic=meeting be	0 -13 10 2 5 -6
o:topic=meeting before	-2 13 -7 -4 0 0
o:topic=meeting before ahead	-2 27 -22 -4 0 0
o:topic=meeting before gone	0 -11 11 0 0 0
o:topic=meeting begin	14 -20 19 3 -20 0
o:topic=meeting by	0 24 -19 0 0 0
o:topic=meeting by ahead	0 21 -17 0 0 0
o:topic=meeting confirm	-15 19 -4 0 0 0
o:topic=meeting days,	0 -10 12 0 0 0
o:topic=meeting days, gone	0 -10 12 0 0 0
o:topic=meeting decide	1 9 -7 -3 0 0
o:topic=meeting end	-7 -44 41 4 0 0
o:topic=meeting ended	0 -14 9 1 0 0
o:topic=meeting ended gone	0 -15 10 2 0 0
o:topic=meeting ends	0 -14 17 0 0 0
o:topic=meeting face	0 -4 7 0 0 0
o:topic=meeting far	8 -11 -2 20 0 -9
o:topic=meeting far 	5 5 -4 -3 -12 0
o:topic=meeting far  ahead	-4 25 -21 0 0 0
o:topic=meeting far agree	0 -14 17 0 0 0
o:topic=meeting far ahead	2 -24 4 15 12 -2
o:topic=meeting far be	4 -8 -2 14 -10 0
o:topic=meeting far before	0 -13 13 0 0 0
o:topic=meeting far before ahead	0 -13 13 0 0 0
o:topic=meeting far end	0 18 -16 0 0 0
o:topic=meeting far from ahead	0 14 -4 -10 -3 0
o:topic=meeting far from gone	0 -9 2 7 0 0
o:topic=meeting far gone	5 4 -7 8 -19 -4
o:topic=meeting far leave	0 18 -17 0 0 0
o:topic=meeting far no verb	3 -11 7 8 0 -2
o:topic=meeting far on	10 13 -21 3 -12 0
o:topic=meeting far on gone	7 18 -22 0 -7 0
o:topic=meeting far other	-1 -1 -5 11 0 0
o:topic=meeting far paris,	0 10 -10 0 0 0
o:topic=meeting far paris, gone	0 10 -10 0 0 0
o:topic=meeting far publish	0 -19 20 0 0 0
o:topic=meeting far see	0 0 -6 -2 10 0
o:topic=meeting far since	0 8 -18 9 0 0
o:topic=meeting far since gone	0 8 -18 9 0 0
o:topic=meeting far sit	0 -8 12 0 0 0
o:topic=meeting far the	-6 -4 11 0 0 0
o:topic=meeting far the ahead	0 -12 13 0 0 0
o:topic=meeting far tuesday	0 -11 13 0 0 0
o:topic=meeting far tuesday gone	0 -11 13 0 0 0
o:topic=meeting far washington,	-3 17 -14 0 0 0
o:topic=meeting far washington, gone	-3 17 -14 0 0 0
o:topic=meeting far wednesday, gone	0 -12 13 0 0 0
o:topic=meeting for	-1 4 0 3 -17 0
o:topic=meeting for ahead	0 1 0 5 -13 0
o:topic=meeting for gone	0 9 -3 0 -1 0
o:topic=meeting friday,	0 -12 10 0 0 0
o:topic=meeting from	-13 -20 12 6 15 -1
o:topic=meeting from ahead	-3 5 -9 2 7 0
o:topic=meeting from gone	-7 -40 28 4 8 0
o:topic=meeting geneva ahead	0 -9 11 0 0 0
o:topic=meeting gone	0 2 -4 14 -16 0
o:topic=meeting have	-10 6 0 -3 5 0
o:topic=meeting here	0 -5 8 0 0 0
o:topic=meeting here gone	0 -8 10 0 0 0
o:topic=meeting issue	0 9 -8 0 0 0
o:topic=meeting korea	0 13 -14 9 -10 0
o:topic=meeting leave	-2 -1 5 4 -12 0
o:topic=meeting lumpur	0 17 -15 0 0 0
o:topic=meeting meet ahead	0 -1 -9 0 13 0
o:topic=meeting meeting:	3 5 -10 0 0 0
o:topic=meeting meeting: ahead	3 4 -9 0 0 0
o:topic=meeting meets	0 9 -7 0 0 0
o:topic=meeting met	0 -11 3 8 0 0
o:topic=meeting met gone	0 -11 3 8 0 0
o:topic=meeting no verb	9 -11 0 5 4 -14
o:topic=meeting of	-5 -7 16 -9 0 0
o:topic=meeting of ahead	0 25 -21 0 0 0
o:topic=meeting of gone	-3 -29 34 -6 0 0
o:topic=meeting offer	0 9 -8 0 0 0
o:topic=meeting on	-2 -7 2 9 1 -1
o:topic=meeting on ahead	3 -15 2 0 19 0
o:topic=meeting on gone	-5 4 0 11 -22 -1
o:topic=meeting other	-1 -6 10 -13 3 0
o:topic=meeting pay	0 0 -8 0 9 0
o:topic=meeting place	8 0 -16 5 4 0
o:topic=meeting plan	-13 8 0 6 -16 0
o:topic=meeting prepare	0 14 -17 -1 -2 5
o:topic=meeting publish	0 29 -25 0 -2 0
o:topic=meeting put	-2 -9 13 0 0 0
o:topic=meeting receive	0 -9 -6 11 11 0
o:topic=meeting return	-7 13 -11 4 -4 0
o:topic=meeting run	0 -16 12 0 5 0
o:topic=meeting say	3 10 -9 -2 -2 0
o:topic=meeting since	1 -25 20 0 0 5
o:topic=meeting since gone	1 -25 20 0 0 5
o:topic=meeting spoke	9 -6 0 0 0 0
o:topic=meeting spoke gone	9 -6 0 0 0 0
o:topic=meeting suspend	-14 -8 9 -3 0 8
o:topic=meeting telephone ahead	10 -8 0 0 0 0
o:topic=meeting tell	0 17 -2 -13 -10 0
o:topic=meeting the	-9 42 -17 -6 -32 0
o:topic=meeting the ahead	-8 10 17 -5 -31 0
o:topic=meeting the gone	0 48 -47 0 0 0
o:topic=meeting there	0 -13 5 12 -5 0
o:topic=meeting there ahead	0 0 7 0 -3 0
o:topic=meeting thursday,	0 -10 -2 5 5 0
o:topic=meeting to	-12 -9 23 -4 0 0
o:topic=meeting to ahead	-12 -8 23 -4 0 0
o:topic=meeting until	-1 -22 20 2 1 0
o:topic=meeting until ahead	-1 -24 22 3 1 0
o:topic=meeting washington	0 10 -5 0 -2 0
o:topic=meeting washington gone	0 13 -10 0 0 0
o:topic=meeting write	-4 23 -16 0 -2 0
o:topic=none	0 -4 3 5 -4 12
o:topic=none  ahead	-7 6 0 6 -11 0
o:topic=none  gone	-2 8 -8 -12 10 -2
o:topic=none ( gone	-5 17 -6 -1 -6 0
o:topic=none a	-2 18 -13 0 0 0
o:topic=none a gone	0 9 -5 0 0 0
o:topic=none ago	0 14 -13 0 0 0
o:topic=none ago gone	0 14 -13 0 0 0
o:topic=none agree	-11 10 -13 10 1 0
o:topic=none ahead	-21 7 7 -24 0 2
o:topic=none aires,	0 9 -8 0 0 0
o:topic=none aires, gone	0 9 -8 0 0 0
o:topic=none astana,	4 -13 8 0 0 0
o:topic=none astana, gone	4 -13 8 0 0 0
o:topic=none back	0 -10 11 0 0 0
o:topic=none be	6 -16 13 -22 8 1
o:topic=none begin	-5 -10 10 0 5 0
o:topic=none belgrade,	9 -13 -3 10 0 0
o:topic=none belgrade, gone	9 -13 -3 10 0 0
o:topic=none briefing,	0 -8 -4 13 0 0
o:topic=none briefing, gone	0 -8 -4 13 0 0
o:topic=none bring	2 12 -15 0 0 0
o:topic=none brussels,	17 -14 0 -2 0 0
o:topic=none brussels, gone	18 -11 -2 -2 0 0
o:topic=none bulletin,	0 -17 18 0 0 0
o:topic=none bulletin, gone	0 -17 18 0 0 0
o:topic=none busan,	0 -17 18 0 0 0
o:topic=none busan, gone	0 -17 18 0 0 0
o:topic=none by	-3 -6 12 0 0 0
o:topic=none by gone	0 -5 8 0 0 0
o:topic=none call	-10 13 -1 0 0 0
o:topic=none city,	-5 -2 8 0 0 0
o:topic=none city, gone	-5 -2 8 0 0 0
o:topic=none confirm	0 10 -8 0 0 0
o:topic=none copenhagen,	0 -7 9 0 0 0
o:topic=none copenhagen, gone	0 -7 9 0 0 0
o:topic=none correspondent,	-1 -15 17 0 0 0
o:topic=none correspondent, gone	-1 -15 17 0 0 0
o:topic=none dublin,	-3 11 -5 0 0 0
o:topic=none dublin, gone	-3 11 -5 0 0 0
o:topic=none end	0 18 -17 0 0 0
o:topic=none for gone	-10 9 0 0 0 0
o:topic=none from	-4 1 -9 2 -4 12
o:topic=none from ahead	0 11 -4 -1 -1 0
o:topic=none from gone	-1 -7 -5 4 0 12
o:topic=none get	-9 17 -9 0 0 0
o:topic=none gone	9 -7 -2 13 -2 10
o:topic=none have	-5 -25 21 3 9 0
o:topic=none is	0 -6 -5 0 12 0
o:topic=none is ahead	0 -9 -2 0 12 0
o:topic=none know	0 -12 13 0 0 0
o:topic=none leave	-5 -5 12 -2 0 0
o:topic=none lisbon,	11 -21 11 0 0 0
o:topic=none lisbon, gone	11 -21 11 0 0 0
o:topic=none lumpur, gone	-1 -9 13 0 0 0
o:topic=none make	6 4 -13 0 0 0
o:topic=none manila,	0 -12 13 0 0 0
o:topic=none manila, gone	0 -12 13 0 0 0
o:topic=none monday	-7 -8 4 0 12 0
o:topic=none monday gone	-7 -8 4 0 12 0
o:topic=none monday, ahead	0 -9 9 0 0 0
o:topic=none montevideo,	10 0 -11 0 0 0
o:topic=none montevideo, gone	10 0 -11 0 0 0
o:topic=none no verb	4 -6 2 0 1 12
o:topic=none of	14 -24 10 9 -1 0
o:topic=none of ahead	0 -10 13 0 0 0
o:topic=none of gone	15 -18 1 10 0 0
o:topic=none on	-1 -3 -2 8 1 0
o:topic=none on ahead	-1 5 -7 -13 4 3
o:topic=none on gone	-1 -5 0 13 -1 -1
o:topic=none other	0 7 0 -11 0 0
o:topic=none publish	2 26 -29 0 -2 0
o:topic=none return	0 21 -19 0 0 0
o:topic=none rise	0 18 -15 0 0 0
o:topic=none sign	0 -14 -10 13 9 0
o:topic=none since	12 -12 6 -2 0 0
o:topic=none since gone	12 -12 6 -2 0 0
o:topic=none sit	-9 5 -5 5 0 0
o:topic=none stand	0 19 -14 0 0 0
o:topic=none stockholm, gone	0 12 -9 0 0 0
o:topic=none sunday	0 6 -4 0 0 0
o:topic=none sunday gone	0 6 -4 0 0 0
o:topic=none tallinn,	-3 -10 14 0 0 0
o:topic=none tallinn, gone	-3 -10 14 0 0 0
o:topic=none tbilisi,	16 -15 0 0 0 0
o:topic=none tbilisi, gone	16 -15 0 0 0 0
o:topic=none tell	-4 14 -13 -2 4 0
o:topic=none the gone	2 -11 9 0 0 0
o:topic=none thursday	0 8 -8 0 0 0
o:topic=none thursday gone	0 8 -8 0 0 0
o:topic=none thursday,	-6 1 -5 0 9 0
o:topic=none thursday, gone	-6 0 -4 0 9 0
o:topic=none tunis,	9 -9 0 0 0 0
o:topic=none tunis, gone	9 -9 0 0 0 0
o:topic=none ulaanbaatar,	0 -11 11 0 0 0
o:topic=none ulaanbaatar, gone	0 -11 11 0 0 0
o:topic=none until	-4 -7 13 0 0 0
o:topic=none until ahead	-3 -5 10 0 0 0
o:topic=none wait	-5 12 -1 -2 0 0
o:topic=none washington,	-13 10 -5 -5 10 0
o:topic=none washington, gone	-13 10 -5 -5 10 0
o:topic=none washington/beijing,	-9 14 -4 0 0 0
o:topic=none washington/beijing, gone	-9 14 -4 0 0 0
o:topic=none wednesday,	0 9 -5 0 0 0
o:topic=none write	0 -8 7 0 0 0
o:topic=none york,	0 14 -14 0 0 0
o:topic=none —	0 12 -14 0 0 0
o:topic=none — gone	0 12 -13 0 0 0
o:topic=procedure	-13 16 -10 -15 9 -1
o:topic=procedure ahead	-7 22 -19 -4 4 0
o:topic=procedure begin	0 12 -6 -1 0 0
o:topic=procedure far	4 0 0 3 -15 0
o:topic=procedure far 	13 -15 5 0 0 0
o:topic=procedure far  gone	14 -9 -2 0 0 0
o:topic=procedure far announce	0 -11 11 0 0 0
o:topic=procedure far gone	9 0 -3 -1 -7 0
o:topic=procedure far no verb	9 -2 0 0 -7 0
o:topic=procedure for	0 6 -9 0 0 0
o:topic=procedure for ahead	0 6 -9 0 0 0
o:topic=procedure from ahead	0 16 -13 0 0 0
o:topic=procedure from gone	0 -10 11 0 0 0
o:topic=procedure on	-15 -2 4 -6 9 0
o:topic=procedure on ahead	-6 -10 14 0 2 0
o:topic=procedure on gone	-6 8 -9 -2 7 0
o:topic=procedure pass	0 -17 18 0 0 0
o:topic=procedure put	0 -10 10 0 0 0
o:topic=procedure said	0 -14 14 0 0 0
o:topic=procedure said gone	0 -14 14 0 0 0
o:topic=procedure say	0 -9 10 0 0 0
o:topic=procedure suspend	0 12 -9 0 0 0
o:topic=procedure tell	0 -7 0 0 9 0
o:topic=procedure vote	0 16 -11 0 0 0
o:topic=sale	-16 6 2 -3 6 0
o:topic=sale ahead	22 -16 -2 0 3 0
o:topic=sale by	0 -15 16 0 0 0
o:topic=sale by ahead	0 -15 16 0 0 0
o:topic=sale confirm	-9 11 0 0 0 0
o:topic=sale far	16 -3 -1 -5 -9 0
o:topic=sale far ahead	0 8 -5 0 -1 0
o:topic=sale far gone	16 -10 2 -3 -5 0
o:topic=sale far on	9 6 -9 0 -4 0
o:topic=sale far on ahead	0 12 -12 0 0 0
o:topic=sale far on gone	8 -2 0 0 -1 0
o:topic=sale far say	11 -3 -7 0 0 0
o:topic=sale gone	-36 20 4 0 2 0
o:topic=sale have	-8 11 -1 0 0 0
o:topic=sale no verb	0 8 -6 0 0 0
o:topic=sale on	-21 11 3 0 5 0
o:topic=sale on ahead	19 -12 -15 0 8 0
o:topic=sale on gone	-39 19 13 0 -1 0
o:topic=sale say	0 -11 13 0 0 0
o:topic=sale sell	5 0 -11 0 0 0
o:topic=sale since	0 9 -8 0 0 0
o:topic=sale since gone	0 9 -8 0 0 0
o:topic=signing	-10 10 -3 -9 6 -4
o:topic=signing 	0 18 -12 0 -1 0
o:topic=signing  gone	0 13 -8 0 0 0
o:topic=signing ahead	-5 4 -14 -4 20 0
o:topic=signing announce	0 -13 14 0 0 0
o:topic=signing be	0 -10 11 0 0 0
o:topic=signing before	0 -8 8 0 0 0
o:topic=signing before ahead	0 -8 8 0 0 0
o:topic=signing begin	0 21 -17 0 0 0
o:topic=signing by	0 -14 16 0 0 0
o:topic=signing by gone	0 -10 10 0 0 0
o:topic=signing end	0 12 -11 0 0 0
o:topic=signing expect	0 16 -11 0 0 0
o:topic=signing friday,	0 9 -8 0 0 0
o:topic=signing gone	-5 7 3 -4 -16 -2
o:topic=signing have	0 8 -7 0 0 0
o:topic=signing it	0 -7 8 0 0 0
o:topic=signing it gone	0 -8 8 0 0 0
o:topic=signing no verb	1 -4 -6 0 15 0
o:topic=signing on	-7 7 -3 -20 10 0
o:topic=signing on ahead	0 -8 0 0 15 0
o:topic=signing on gone	-5 12 -5 -16 -1 0
o:topic=signing order	0 11 -8 0 0 0
o:topic=signing other	0 -10 12 0 0 0
o:topic=signing publish	0 -23 24 0 0 0
o:topic=signing say	0 18 -15 0 0 0
o:topic=signing sign	-19 7 -1 0 2 0
o:topic=signing sign gone	0 -11 11 0 0 0
o:topic=signing sit	0 14 -14 0 0 0
o:topic=truce	8 15 -3 -35 -7 -10
o:topic=truce 	-13 16 -5 0 0 0
o:topic=truce  ahead	0 11 -9 0 0 0
o:topic=truce  gone	-12 6 0 0 0 0
o:topic=truce ahead	-32 63 -34 -17 -17 -2
o:topic=truce and	0 -10 10 0 0 0
o:topic=truce and ahead	0 -12 12 0 0 0
o:topic=truce announce	-18 5 9 0 0 0
o:topic=truce announced	0 -9 9 0 0 0
o:topic=truce announced gone	0 -9 9 0 0 0
o:topic=truce be	3 10 -12 2 -5 0
o:topic=truce begin	-6 32 -22 -7 -4 0
o:topic=truce conclude	0 -14 16 0 0 0
o:topic=truce declare	0 -18 18 0 0 0
o:topic=truce effect	0 -11 11 0 0 0
o:topic=truce effect gone	0 -11 11 0 0 0
o:topic=truce end	-10 36 -25 -8 -5 0
o:topic=truce ends ahead	0 13 -11 0 0 0
o:topic=truce ends gone	-2 -6 9 0 0 0
o:topic=truce expires	0 -14 14 0 0 0
o:topic=truce expires gone	0 -14 15 0 0 0
o:topic=truce extend	0 12 -7 0 0 0
o:topic=truce far 	-4 -4 9 0 -6 0
o:topic=truce far  gone	-2 -5 10 0 -5 0
o:topic=truce far ahead	15 8 -28 8 3 0
o:topic=truce far announce	0 11 -10 0 0 0
o:topic=truce far be	0 2 -17 13 0 0
o:topic=truce far begin	-1 0 -3 -3 9 0
o:topic=truce far beijing,	0 -11 12 0 0 0
o:topic=truce far beijing, gone	0 -11 12 0 0 0
o:topic=truce far by ahead	10 -10 0 0 0 0
o:topic=truce far charge	0 -18 18 0 0 0
o:topic=truce far end	0 23 -19 0 0 0
o:topic=truce far friday	0 -9 10 0 0 0
o:topic=truce far friday gone	0 -9 10 0 0 0
o:topic=truce far from	0 -9 11 0 0 0
o:topic=truce far get	0 -10 12 0 0 0
o:topic=truce far gone	-13 1 10 -7 -13 -1
o:topic=truce far have	0 2 -12 0 7 0
o:topic=truce far make	0 -10 10 0 0 0
o:topic=truce far monday,	0 10 -9 0 0 0
o:topic=truce far no verb	1 5 -1 0 -21 0
o:topic=truce far on ahead	8 -7 -3 0 8 0
o:topic=truce far on gone	-11 8 0 -7 0 0
o:topic=truce far other	9 -10 2 0 0 0
o:topic=truce far say	-5 -5 12 0 0 0
o:topic=truce far thursday	0 -8 9 0 0 0
o:topic=truce far thursday gone	0 -8 9 0 0 0
o:topic=truce far thursday,	0 -8 9 0 0 0
o:topic=truce far thursday, gone	0 -9 10 0 0 0
o:topic=truce far to	0 -11 12 0 0 0
o:topic=truce far washington,	1 -8 6 0 0 0
o:topic=truce far washington, gone	1 -8 6 0 0 0
o:topic=truce far ·	0 -11 12 0 0 0
o:topic=truce far · gone	0 -11 12 0 0 0
o:topic=truce for	1 -15 14 0 0 0
o:topic=truce for ahead	1 -15 14 0 0 0
o:topic=truce from	-1 16 -11 0 -1 0
o:topic=truce from gone	0 21 -18 0 0 0
o:topic=truce gone	25 -24 17 -21 1 -4
o:topic=truce have	7 -9 6 0 -2 0
o:topic=truce initial	0 -30 31 0 0 0
o:topic=truce make	0 10 -8 0 0 0
o:topic=truce no verb	6 7 -8 -11 0 0
o:topic=truce of	-3 12 -7 0 0 0
o:topic=truce on	1 -5 12 -28 -2 -3
o:topic=truce on ahead	-12 9 3 -5 -3 0
o:topic=truce on gone	8 -12 12 -20 0 -1
o:topic=truce other	0 16 -11 0 0 0
o:topic=truce pay	14 -11 -1 0 0 0
o:topic=truce promise	-9 11 0 0 0 0
o:topic=truce return	0 -20 21 0 0 0
o:topic=truce run	-1 20 -14 0 0 0
o:topic=truce say	27 -10 -15 0 6 0
o:topic=truce sign	7 -17 12 0 0 0
o:topic=truce since	-2 19 -20 3 0 0
o:topic=truce since gone	-2 19 -20 3 0 0
o:topic=truce sit	0 -14 15 0 0 0
o:topic=truce suspend	2 22 -27 0 0 0
o:topic=truce the	0 13 -10 0 0 0
o:topic=truce to	-2 31 -24 0 -1 0
o:topic=truce to ahead	-2 29 -22 0 -1 0
o:topic=truce tomorrow	0 -9 10 0 0 0
o:topic=truce tomorrow gone	0 -9 10 0 0 0
o:topic=truce until	0 38 -33 0 0 0
o:topic=truce until ahead	0 37 -32 0 0 0
o:topic=truce washington,	0 -22 11 0 11 0
o:topic=truce washington, gone	0 -22 11 0 11 0
o:vote on ahead	0 9 -6 0 0 0
o:warn on gone	0 -9 10 0 0 0
o:win on ahead	0 10 -3 0 -2 0
o:write on ahead	-18 27 -10 0 0 0
o:write on gone	14 -4 0 0 -6 0
pair: both	-6 10 2 -16 -5 2
pair: n=0	-5 0 4 -1 4 -19
pair: n=1	-2 6 -3 3 -2 14
pair: n=2	-5 10 7 -24 -10 -27
pair: n=3	6 14 -2 -18 -21 -8
pair: n=4	-1 3 5 -8 -16 0
pair: n=5	-6 7 -7 9 -7 0
pair: n=many	0 14 -9 0 0 0
pair: not-both	-5 12 2 -2 -10 -19
pair:both n=0	-2 5 -1 2 -9 -4
pair:both n=1	-10 8 2 -6 -3 -2
pair:both n=2	-7 1 -5 13 9 -2
pair:both n=3	11 -8 12 -14 -5 -9
pair:both n=4	9 -1 -3 -9 2 6
pair:both n=5	-6 -6 7 9 -8 0
pair:coming both	-1 6 -6 11 -9 -1
pair:coming n=0	13 3 -26 0 10 0
pair:coming n=1	-10 11 9 -10 -19 -11
pair:coming n=2	-9 8 2 2 -12 0
pair:coming n=3	0 -16 3 17 0 0
pair:coming n=4	0 -20 9 -1 13 0
pair:coming+ended both	4 7 -15 -3 7 0
pair:coming+ended n=0	-11 10 -13 14 -3 0
pair:coming+ended n=1	-19 5 0 -6 9 0
pair:coming+ended not-both	-32 11 2 4 -2 -4
pair:coming+ended+running n=1	5 10 -4 -12 -5 0
pair:coming+ended+running n=3	0 -11 13 0 0 0
pair:coming+ended+running not-both	3 3 5 -13 -12 0
pair:coming+running both	-6 9 -6 -16 9 0
pair:coming+running n=0	0 6 -1 -9 -5 6
pair:coming+running n=1	7 3 0 -5 -10 -4
pair:coming+running n=2	0 -7 10 0 0 0
pair:coming+running n=3	0 0 -15 0 16 0
pair:coming+running not-both	10 -6 3 -6 -8 2
pair:day 	-3 5 7 -6 -9 -5
pair:day both	-6 10 1 0 -11 -1
pair:day coming	-2 10 1 -19 0 -11
pair:day coming+ended	-23 29 -11 -13 -7 0
pair:day coming+ended+running	-4 8 -5 0 0 0
pair:day coming+running	-2 13 -1 -14 -12 0
pair:day day-none	20 -16 11 2 3 2
pair:day day=l0	8 7 -16 6 -10 0
pair:day day=l1	-19 6 13 -3 -20 0
pair:day day=l2	-28 6 8 -9 9 -3
pair:day day=l3	-6 18 -9 -12 -1 -2
pair:day day=l4	-10 9 -4 -12 9 -2
pair:day day=r1	-10 9 5 -9 -16 0
pair:day day=r2	-27 24 -5 7 -27 -4
pair:day day=r3	-4 19 -7 -10 -16 -4
pair:day day=r4	-15 21 -8 -12 0 -4
pair:day day=r5	-2 8 1 0 -23 0
pair:day ended	-20 3 0 9 0 -3
pair:day ended+running	14 -3 -2 4 -13 0
pair:day n=0	-8 -1 17 -11 -9 -4
pair:day n=1	0 7 -4 2 1 -5
pair:day n=2	-10 17 -9 5 -12 -7
pair:day n=3	1 11 -4 -8 -8 -6
pair:day n=4	-16 10 -3 -17 5 2
pair:day n=5	-3 24 -19 1 -5 0
pair:day n=many	0 15 -13 0 0 0
pair:day no-word	0 13 -2 -3 0 -15
pair:day not-both	-13 16 0 -16 -6 -11
pair:day part:sure	-17 12 0 -12 -5 0
pair:day prev:sure	-10 -12 20 -6 -1 -5
pair:day running	-3 4 -9 2 2 0
pair:day sent:sure	-14 21 -11 1 -17 3
pair:day-none 	-8 11 1 -4 -2 -2
pair:day-none both	-8 15 -2 -13 -7 4
pair:day-none coming+ended	-18 0 5 3 1 -3
pair:day-none coming+ended+running	5 11 -12 -12 2 0
pair:day-none coming+running	1 20 -7 -2 -23 0
pair:day-none ended	2 -6 7 -11 8 -1
pair:day-none n=0	-2 19 -26 4 6 -5
pair:day-none n=1	-14 14 -4 -5 -1 3
pair:day-none n=2	4 0 13 -18 -22 -4
pair:day-none n=3	1 -13 26 -5 -39 -6
pair:day-none n=4	9 -21 14 -13 8 2
pair:day-none no-word	0 12 -3 -8 5 -15
pair:day-none not-both	-6 9 2 0 -1 -9
pair:day-none part:sure	-18 8 1 -1 -7 5
pair:day-none prev:sure	-3 10 -6 -2 -1 -7
pair:day-none running	0 3 -9 7 0 -2
pair:day-none sent:sure	-4 -5 9 -3 -7 6
pair:day=l0 	10 -2 -5 6 -8 0
pair:day=l0 both	12 -2 -11 9 -8 0
pair:day=l0 coming	0 -11 14 0 0 0
pair:day=l0 n=0	0 -16 17 0 0 0
pair:day=l0 n=1	10 5 -13 0 -3 0
pair:day=l0 n=2	-2 10 -2 -1 0 0
pair:day=l0 n=3	0 6 -13 5 0 0
pair:day=l0 no-word	0 6 -8 6 -7 0
pair:day=l0 part:sure	3 -9 7 -1 0 0
pair:day=l0 prev:sure	3 -13 10 0 0 0
pair:day=l0 running	0 12 -10 0 0 0
pair:day=l0 sent:sure	1 12 -13 0 0 0
pair:day=l1 	-17 1 7 0 6 -3
pair:day=l1 both	-21 8 6 -5 0 -2
pair:day=l1 n=0	-10 15 -11 1 -1 -1
pair:day=l1 n=1	5 -8 4 -16 11 -3
pair:day=l1 n=2	-9 -10 10 4 2 0
pair:day=l1 n=3	-4 -2 10 -2 0 0
pair:day=l1 no-word	-7 11 -1 4 -15 0
pair:day=l1 not-both	3 -11 2 -2 10 -4
pair:day=l1 part:sure	7 -7 5 -16 7 -5
pair:day=l1 prev:sure	0 1 -8 0 9 0
pair:day=l1 running	7 10 -13 -3 0 0
pair:day=l1 sent:sure	-18 -13 13 6 7 0
pair:day=l2 	-6 12 -12 7 0 -5
pair:day=l2 both	-10 -1 7 1 -5 -5
pair:day=l2 coming	10 -2 1 -14 7 -3
pair:day=l2 coming+ended	0 5 -8 0 3 0
pair:day=l2 ended+running	5 -16 24 -13 -8 0
pair:day=l2 n=0	0 -12 10 11 -4 -3
pair:day=l2 n=1	-1 -4 -3 -5 20 -4
pair:day=l2 n=2	-7 8 11 -17 -18 -1
pair:day=l2 n=3	8 6 -4 -10 -4 0
pair:day=l2 n=4	-7 12 -3 -2 0 0
pair:day=l2 no-word	0 13 -2 -7 -16 -1
pair:day=l2 not-both	4 1 0 -14 5 -8
pair:day=l2 part:sure	-1 -12 13 0 -2 -9
pair:day=l2 prev:sure	-4 -8 8 -3 9 0
pair:day=l2 running	-10 0 10 -4 -6 0
pair:day=l2 sent:sure	1 7 -11 -6 10 0
pair:day=l3 	3 12 2 -7 -27 -4
pair:day=l3 both	-10 9 3 -3 -10 3
pair:day=l3 coming	-9 -4 -17 14 16 4
pair:day=l3 coming+running	0 -9 6 0 3 0
pair:day=l3 n=0	-12 -1 3 13 0 -2
pair:day=l3 n=1	-8 3 9 -22 0 -4
pair:day=l3 n=2	-1 16 -12 -3 -6 5
pair:day=l3 n=3	6 -18 0 4 12 0
pair:day=l3 n=4	9 7 -5 -2 -8 0
pair:day=l3 no-word	0 4 -4 -10 8 -2
pair:day=l3 not-both	3 -2 -3 0 10 -6
pair:day=l3 part:sure	-8 5 -12 4 7 2
pair:day=l3 prev:sure	-2 -4 19 -14 -14 0
pair:day=l3 running	-9 -9 13 -12 7 0
pair:day=l3 sent:sure	0 2 5 1 -22 0
pair:day=l4 	-19 1 5 -1 6 -2
pair:day=l4 coming	18 -6 0 -2 -5 0
pair:day=l4 coming+ended	0 14 -10 0 0 0
pair:day=l4 coming+running	0 -1 -2 -2 8 0
pair:day=l4 ended+running	0 6 -9 8 -7 0
pair:day=l4 n=0	-6 2 -13 2 13 0
pair:day=l4 n=1	9 0 -5 2 -10 -1
pair:day=l4 n=2	-12 3 5 3 -12 0
pair:day=l4 n=3	-8 11 -1 -24 5 0
pair:day=l4 n=4	0 3 -10 9 -1 0
pair:day=l4 no-word	-11 8 -1 0 2 0
pair:day=l4 not-both	-14 17 -6 2 -4 0
pair:day=l4 part:sure	7 6 -9 7 -9 -3
pair:day=l4 prev:sure	0 -1 9 -2 -8 0
pair:day=l4 sent:sure	-5 2 -3 -5 13 0
pair:day=l5 both	-1 -3 10 3 -16 0
pair:day=l5 coming	-14 14 -8 10 -7 0
pair:day=l5 n=0	4 5 -12 -3 0 0
pair:day=l5 n=1	-5 16 -8 7 -19 0
pair:day=l5 n=2	2 -16 15 -4 0 0
pair:day=l5 n=3	0 13 -9 2 -11 0
pair:day=l5 no-word	6 -5 3 -16 0 0
pair:day=l5 not-both	6 21 -24 -1 -3 0
pair:day=l5 part:sure	-2 4 0 7 -19 0
pair:day=l5 sent:sure	-5 10 -4 2 -6 0
pair:day=r0 	-1 15 -13 2 -23 8
pair:day=r0 both	14 -18 3 9 -6 2
pair:day=r0 coming	-2 0 -18 10 12 0
pair:day=r0 ended	0 -17 10 -6 12 0
pair:day=r0 n=0	2 -8 -6 3 12 -2
pair:day=r0 n=1	8 -4 1 0 -13 8
pair:day=r0 no-word	1 -8 -13 13 5 3
pair:day=r0 part:sure	-6 -1 7 -14 4 0
pair:day=r0 prev:sure	3 0 -12 7 0 0
pair:day=r0 running	6 -15 5 0 4 0
pair:day=r1 	-1 3 0 -14 4 -1
pair:day=r1 both	12 -13 5 0 -3 0
pair:day=r1 coming	5 3 5 -5 -11 -2
pair:day=r1 coming+ended+running	0 -15 19 -1 0 0
pair:day=r1 ended	21 4 -15 6 -9 0
pair:day=r1 n=0	-5 9 0 -21 0 3
pair:day=r1 n=1	1 2 -3 12 -4 -3
pair:day=r1 n=2	5 -11 -6 0 19 0
pair:day=r1 n=3	10 -14 19 -3 -13 0
pair:day=r1 no-word	4 1 -12 1 3 3
pair:day=r1 not-both	-5 10 -3 -17 3 2
pair:day=r1 part:sure	-11 2 12 -10 -4 0
pair:day=r1 running	-3 -10 -6 3 19 1
pair:day=r1 sent:sure	7 5 -13 -2 2 0
pair:day=r2 both	4 0 -12 3 12 2
pair:day=r2 coming	-1 6 8 -18 -13 3
pair:day=r2 coming+ended	-13 33 -26 -9 6 0
pair:day=r2 coming+running	0 -5 -2 0 13 0
pair:day=r2 ended	1 14 -12 5 -19 0
pair:day=r2 ended+running	-7 -15 8 12 0 0
pair:day=r2 n=0	0 6 0 -30 0 6
pair:day=r2 n=1	-15 1 9 8 -12 0
pair:day=r2 n=3	-6 -4 -2 2 11 0
pair:day=r2 n=4	-2 -12 15 -1 2 0
pair:day=r2 n=5	0 12 -17 5 0 0
pair:day=r2 no-word	1 12 -6 -7 -24 4
pair:day=r2 not-both	-13 3 17 -10 -24 -3
pair:day=r2 part:sure	-16 -3 7 0 2 -1
pair:day=r2 prev:sure	18 -25 17 -3 0 0
pair:day=r2 running	0 8 -19 5 8 0
pair:day=r2 sent:sure	-15 22 -12 1 -4 0
pair:day=r3 	6 -10 2 4 8 0
pair:day=r3 both	1 0 0 -3 0 -13
pair:day=r3 coming	-8 12 -2 2 -12 -10
pair:day=r3 coming+ended	0 -7 11 -2 0 0
pair:day=r3 ended	-1 9 -9 -1 -3 0
pair:day=r3 ended+running	5 14 -13 -6 0 0
pair:day=r3 n=0	0 -14 14 0 -3 0
pair:day=r3 n=1	0 9 1 -16 -11 0
pair:day=r3 n=2	9 2 -15 7 11 -2
pair:day=r3 n=3	-6 13 -8 4 -5 0
pair:day=r3 no-word	4 0 1 -7 -12 -5
pair:day=r3 not-both	0 5 -5 4 -10 1
pair:day=r3 prev:sure	-18 17 -5 4 -1 0
pair:day=r3 running	-5 -5 16 -2 -9 0
pair:day=r3 sent:sure	10 -3 0 -9 3 0
pair:day=r4 	0 9 0 -12 -7 -9
pair:day=r4 both	-5 -4 2 0 16 -7
pair:day=r4 coming	-20 18 -15 3 6 0
pair:day=r4 coming+ended	0 -11 6 4 0 0
pair:day=r4 ended	-13 -2 12 -18 4 0
pair:day=r4 ended+running	0 -13 5 12 -3 0
pair:day=r4 n=0	-5 24 -6 -1 -28 -1
pair:day=r4 n=1	-5 -12 16 -3 3 -5
pair:day=r4 n=2	-11 10 -16 12 12 0
pair:day=r4 n=3	7 2 0 -18 1 0
pair:day=r4 no-word	-5 7 -5 0 8 -3
pair:day=r4 not-both	-11 20 0 -7 -30 -5
pair:day=r4 part:sure	15 8 -12 -1 -5 -4
pair:day=r4 prev:sure	-20 -4 17 1 -4 0
pair:day=r4 running	0 15 -6 -6 0 0
pair:day=r4 sent:sure	-17 0 10 -7 0 0
pair:day=r5 coming	5 -13 4 1 0 0
pair:day=r5 n=1	13 -11 0 -5 8 0
pair:day=r5 n=2	-16 4 7 1 -4 0
pair:day=r5 n=3	7 13 -24 4 0 0
pair:day=r5 n=4	-2 10 -6 0 0 0
pair:day=r5 no-word	5 3 0 -12 -13 0
pair:day=r5 part:sure	11 2 -22 -2 12 0
pair:day=r5 sent:sure	-18 -3 10 6 -8 0
pair:ended both	-2 -6 3 14 -9 -26
pair:ended n=0	-12 15 -6 -3 -6 5
pair:ended n=2	6 -1 -1 -9 11 -7
pair:ended n=3	7 4 0 -1 -17 0
pair:ended n=4	4 9 -9 -5 0 0
pair:ended not-both	2 9 -6 -26 5 5
pair:ended+running n=0	9 0 7 -5 -27 -7
pair:ended+running n=1	-31 3 9 1 0 -5
pair:ended+running n=2	9 2 -24 7 9 5
pair:ended+running n=3	-1 -4 9 -1 0 0
pair:ended+running n=4	2 7 -9 0 0 0
pair:ended+running not-both	-2 -3 5 8 -12 0
pair:l=" not-both	0 18 -15 0 0 0
pair:l=" part:sure	0 11 -10 0 0 0
pair:l=" word	0 11 -10 0 0 0
pair:l="on 	5 -11 6 0 0 0
pair:l="on day	4 -10 6 0 0 0
pair:l="on day-none	4 -10 6 0 0 0
pair:l="on no-word	4 -10 6 0 0 0
pair:l="we'll part:sure	0 11 -6 0 -1 0
pair:l="we'll word	0 11 -6 0 -1 0
pair:l=( 	-7 0 -1 -8 12 0
pair:l=( both	-1 19 -10 -5 -5 0
pair:l=( day	-7 0 -1 -8 13 0
pair:l=( day-none	-2 -9 -3 0 18 0
pair:l=( n=0	-3 -6 0 0 11 0
pair:l=( no-word	-12 -3 0 -3 14 0
pair:l=( not-both	-5 -17 7 0 16 0
pair:l=20 	0 15 -14 0 0 0
pair:l=20 both	0 -10 11 0 0 0
pair:l=20 not-both	0 12 -10 0 0 0
pair:l=<begin> both	-19 26 -21 0 2 5
pair:l=<begin> coming	-7 -3 3 7 -18 4
pair:l=<begin> coming+ended	0 -10 11 0 0 0
pair:l=<begin> coming+running	0 -11 18 0 -6 0
pair:l=<begin> day	1 -3 4 -13 3 -11
pair:l=<begin> day=r0	0 -10 13 0 0 0
pair:l=<begin> day=r1	-17 12 -8 8 0 0
pair:l=<begin> day=r3	0 11 -12 4 -2 -2
pair:l=<begin> day=r4	0 0 7 -12 -5 0
pair:l=<begin> day=r5	0 13 -11 0 0 0
pair:l=<begin> ended	3 17 -15 0 -5 0
pair:l=<begin> ended+running	0 19 -16 0 0 0
pair:l=<begin> n=1	0 8 -1 -37 0 3
pair:l=<begin> n=2	0 9 -5 -2 0 0
pair:l=<begin> n=3	0 -21 22 0 0 0
pair:l=<begin> no-word	3 -2 2 -31 3 -9
pair:l=<begin> part:sure	-9 -2 8 3 -20 5
pair:l=<begin> running	-8 6 -1 -12 6 0
pair:l=<begin> word	-6 6 3 -2 -25 5
pair:l=a 	6 -1 -8 -1 4 3
pair:l=a both	0 -9 10 3 -9 0
pair:l=a coming	-17 0 19 0 -8 1
pair:l=a coming+ended	5 5 -10 0 0 0
pair:l=a day	-24 16 5 0 0 0
pair:l=a day-none	-8 6 0 -25 4 9
pair:l=a day=r1	16 -8 0 -1 -3 0
pair:l=a day=r2	12 0 -9 0 -5 6
pair:l=a ended	9 -15 3 -2 -5 9
pair:l=a n=0	12 -6 -21 -5 10 13
pair:l=a n=1	-3 6 -3 0 -9 2
pair:l=a n=2	-2 -6 12 -5 0 0
pair:l=a no-word	13 -9 0 -3 -14 6
pair:l=a not-both	7 -1 -12 -14 8 15
pair:l=a part:sure	-8 -5 1 -2 6 9
pair:l=a prev:sure	-7 15 -9 0 0 0
pair:l=a sent:sure	9 -3 -2 0 0 0
pair:l=a word	17 -13 -5 -5 0 14
pair:l=ababa, 	8 -4 -3 0 0 0
pair:l=ababa, both	9 -10 0 0 0 0
pair:l=ababa, day	8 -4 -3 0 0 0
pair:l=ababa, n=1	8 -6 -1 0 0 0
pair:l=ababa, no-word	8 -6 -1 0 0 0
pair:l=about 	0 11 -9 0 0 0
pair:l=about day	0 12 -10 0 0 0
pair:l=about day-none	0 13 -10 0 0 0
pair:l=about n=0	0 13 -11 0 0 0
pair:l=about not-both	0 13 -10 0 0 0
pair:l=accra day-none	0 17 -17 0 0 0
pair:l=accra, both	0 -19 20 0 0 0
pair:l=after both	-12 26 -13 0 -5 0
pair:l=after coming+ended	-3 17 -12 0 0 0
pair:l=after day	0 13 -9 0 0 0
pair:l=after day-none	1 11 -6 -6 -4 0
pair:l=after day=l1	-3 -12 18 0 0 0
pair:l=after day=l2	0 -20 21 0 0 0
pair:l=after day=r2	0 -1 -9 12 0 0
pair:l=after ended	0 2 0 2 -9 0
pair:l=after ended+running	0 -9 11 0 0 0
pair:l=after n=0	-8 -1 7 3 -4 0
pair:l=after n=2	-3 14 -9 -2 0 0
pair:l=after no-word	-11 7 3 0 0 0
pair:l=after not-both	6 -18 13 3 -2 0
pair:l=after part:sure	2 1 0 1 -9 0
pair:l=after word	-1 0 5 2 -9 0
pair:l=again day	0 2 -11 8 0 0
pair:l=again day-none	0 -2 -9 11 0 0
pair:l=again n=0	0 1 -13 9 0 0
pair:l=again no-word	0 -1 -8 11 0 0
pair:l=again not-both	0 1 -11 8 0 0
pair:l=ago 	0 21 -20 0 0 0
pair:l=ago both	0 16 -15 0 0 0
pair:l=ago day	0 24 -23 0 0 0
pair:l=ago day-none	0 24 -22 0 0 0
pair:l=ago n=1	0 20 -19 0 0 0
pair:l=ago no-word	0 13 -11 0 0 0
pair:l=ago not-both	0 10 -9 0 0 0
pair:l=agreed 	0 1 -7 0 9 0
pair:l=agreed day-none	0 -4 0 0 9 0
pair:l=agreed n=0	-1 12 -18 0 8 0
pair:l=agreed not-both	0 15 -14 0 0 0
pair:l=aires, 	0 20 -18 0 0 0
pair:l=aires, both	0 12 -11 0 0 0
pair:l=aires, day	0 20 -18 0 0 0
pair:l=aires, n=1	0 13 -12 0 0 0
pair:l=already n=1	0 -7 9 0 0 0
pair:l=already word	0 -8 9 0 0 0
pair:l=also 	-9 0 8 -4 0 0
pair:l=also day-none	-10 0 12 -5 -1 0
pair:l=also n=0	-4 13 -1 -4 0 0
pair:l=also n=1	-2 -13 16 0 0 0
pair:l=also no-word	-8 -9 16 0 0 0
pair:l=also not-both	-10 0 9 0 0 0
pair:l=also prev:sure	0 9 -8 0 0 0
pair:l=also word	-9 14 0 -5 0 0
pair:l=amman, n=1	5 -14 8 0 0 0
pair:l=and 	0 -16 24 0 -6 0
pair:l=and both	0 0 10 -6 -7 0
pair:l=and coming	0 11 -8 -5 2 0
pair:l=and day	-7 -1 10 0 -9 0
pair:l=and day-none	-11 17 0 -4 -8 0
pair:l=and day=l1	10 -20 5 0 5 0
pair:l=and day=l3	0 -9 11 0 0 0
pair:l=and n=0	0 14 -4 0 -11 0
pair:l=and n=1	6 -18 11 -7 7 0
pair:l=and n=3	0 -9 6 0 0 0
pair:l=and part:sure	3 2 0 -12 0 0
pair:l=and prev:sure	0 -17 17 0 0 0
pair:l=and word	10 -7 1 -12 4 0
pair:l=ankara, 	10 -20 2 9 0 0
pair:l=ankara, both	10 -22 3 9 0 0
pair:l=ankara, day	10 -20 2 9 0 0
pair:l=ankara, day=r4	10 -15 -6 9 0 0
pair:l=ankara, no-word	10 -12 -9 9 0 0
pair:l=announced 	0 3 -13 8 0 0
pair:l=announced both	1 2 -17 7 0 0
pair:l=announced day-none	0 14 -9 0 -2 0
pair:l=announced day=r3	0 -9 9 0 0 0
pair:l=announced n=1	0 3 -13 8 -2 0
pair:l=announced sent:sure	0 3 -14 8 0 0
pair:l=annual not-both	0 10 -8 0 0 0
pair:l=annual part:sure	0 10 -8 0 0 0
pair:l=annual word	0 10 -8 0 0 0
pair:l=another 	3 -13 0 14 -5 0
pair:l=another both	8 -3 0 0 -1 0
pair:l=another coming	0 -10 4 3 0 0
pair:l=another day-none	5 -10 -1 10 -4 0
pair:l=another ended	5 14 -9 -14 0 0
pair:l=another n=0	4 0 -23 12 -2 0
pair:l=another n=1	4 -18 18 -2 0 0
pair:l=another no-word	10 -8 0 0 0 0
pair:l=another not-both	0 -5 -4 9 -3 0
pair:l=another part:sure	0 -2 -3 9 -6 0
pair:l=another word	10 -10 -3 8 -6 0
pair:l=any n=1	0 11 -9 0 0 0
pair:l=any word	0 11 -9 0 0 0
pair:l=apec 	0 -10 0 0 13 0
pair:l=apec both	0 -12 -7 0 19 0
pair:l=apec coming	0 12 -9 -3 0 0
pair:l=apec day=r2	0 6 -13 0 7 0
pair:l=apec n=1	0 4 -15 0 11 0
pair:l=apec not-both	0 13 -5 -1 -6 0
pair:l=apec part:sure	-1 4 -12 -4 11 0
pair:l=apec word	-1 4 -12 -4 11 0
pair:l=are day	0 14 -12 0 0 0
pair:l=are n=0	0 10 -17 4 -1 0
pair:l=are n=1	0 -19 21 0 0 0
pair:l=are no-word	0 15 -12 0 0 0
pair:l=are part:sure	0 -17 14 4 -4 2
pair:l=are running	0 -10 12 -1 -2 2
pair:l=are word	0 -15 13 4 -4 2
pair:l=as 	0 1 -12 0 11 0
pair:l=as both	0 -1 -11 0 11 0
pair:l=as day	0 4 -19 0 11 0
pair:l=as day-none	0 2 -14 0 11 0
pair:l=as n=0	0 14 -10 0 0 0
pair:l=as n=1	0 0 -11 0 11 0
pair:l=as no-word	0 14 -13 0 0 0
pair:l=asean 	0 10 -2 0 -7 0
pair:l=asean part:sure	0 9 0 0 -10 0
pair:l=asean word	0 9 0 0 -10 0
pair:l=astana, 	4 -16 12 0 0 0
pair:l=astana, day	4 -16 12 0 0 0
pair:l=astana, no-word	4 -12 8 0 0 0
pair:l=asunción, 	0 14 -12 0 0 0
pair:l=asunción, day	0 13 -11 0 0 0
pair:l=at 	-8 8 -4 -5 5 0
pair:l=at both	-9 6 3 -4 0 0
pair:l=at day	0 8 -21 0 10 0
pair:l=at day=l4	0 -8 10 0 0 0
pair:l=at n=0	-8 0 11 -5 -1 0
pair:l=at no-word	-4 21 -12 0 -3 0
pair:l=at part:sure	-2 -8 5 -6 11 0
pair:l=at running	0 -8 10 0 0 0
pair:l=at word	-8 -3 13 -8 0 0
pair:l=baku, 	1 -13 11 0 0 0
pair:l=baku, day	1 -13 11 0 0 0
pair:l=baku, n=1	2 -14 12 0 0 0
pair:l=baku, no-word	1 -19 17 0 0 0
pair:l=bangkok, 	-1 14 -11 0 0 0
pair:l=bangkok, both	0 11 -9 0 0 0
pair:l=bangkok, day	-1 14 -11 0 0 0
pair:l=bangkok, n=1	-1 13 -9 0 0 0
pair:l=bangkok, no-word	-1 13 -10 0 0 0
pair:l=be n=0	0 3 -10 0 4 0
pair:l=been day=l1	0 9 -7 0 0 0
pair:l=been n=1	5 14 -15 0 0 0
pair:l=been n=2	0 -9 9 0 0 0
pair:l=been running	0 18 -15 0 0 0
pair:l=before both	-1 13 -6 -4 0 0
pair:l=before coming	-3 10 -1 -4 0 0
pair:l=before day	-11 8 4 -7 -3 0
pair:l=before day=r3	0 -9 10 0 0 0
pair:l=before n=0	-9 13 1 -7 -2 0
pair:l=before no-word	-11 1 8 0 -2 0
pair:l=before not-both	-8 0 8 -3 -3 0
pair:l=before part:sure	0 11 -5 -5 0 0
pair:l=before running	0 -10 11 0 0 0
pair:l=began day	0 13 -8 -2 0 0
pair:l=began day-none	0 18 -15 -1 0 0
pair:l=began n=0	0 14 -8 -3 0 0
pair:l=began not-both	0 9 -5 -1 0 0
pair:l=began part:sure	0 11 -6 -2 0 0
pair:l=began running	0 10 -5 -1 0 0
pair:l=begin 	0 -9 9 0 0 0
pair:l=begin day	0 -12 14 0 0 0
pair:l=begin day-none	0 -8 14 -4 0 0
pair:l=begin n=1	0 -14 14 0 0 0
pair:l=begin not-both	0 -6 11 -4 0 0
pair:l=beijing both	-2 11 -5 0 -3 0
pair:l=beijing n=2	0 9 -4 0 0 0
pair:l=beijing no-word	-1 -17 19 0 0 0
pair:l=beijing not-both	0 -16 18 0 0 0
pair:l=beijing, 	-16 9 5 -9 -1 0
pair:l=beijing, both	-10 7 4 -8 0 0
pair:l=beijing, day	-13 7 5 -9 -1 0
pair:l=beijing, day-none	-5 10 -5 0 0 0
pair:l=beijing, day=r0	0 -10 11 0 0 0
pair:l=beijing, day=r3	-1 -10 14 0 0 0
pair:l=beijing, day=r5	-4 10 -3 -2 0 0
pair:l=beijing, n=1	-4 -2 9 0 0 0
pair:l=beijing, n=2	-9 14 -4 0 0 0
pair:l=beijing, no-word	-12 -5 18 -3 0 0
pair:l=beijing, prev:sure	0 9 -7 0 0 0
pair:l=beijing, sent:sure	-2 10 -5 -3 0 0
pair:l=beijing/washington, 	-6 11 -4 0 0 0
pair:l=beijing/washington, both	-6 11 -4 0 0 0
pair:l=beijing/washington, day	-6 11 -4 0 0 0
pair:l=beijing/washington, day=r4	-11 14 -1 0 0 0
pair:l=beijing/washington, n=3	-11 12 0 0 0 0
pair:l=belgrade, 	8 -6 -9 9 0 0
pair:l=belgrade, day	8 -6 -9 9 0 0
pair:l=belgrade, day-none	9 -11 2 0 0 0
pair:l=belgrade, no-word	8 -16 -1 10 0 0
pair:l=belgrade, not-both	9 -13 4 0 0 0
pair:l=belgrade, sent:sure	0 12 -10 0 0 0
pair:l=bern, 	0 16 -14 0 0 0
pair:l=bern, day	0 16 -14 0 0 0
pair:l=bern, no-word	0 11 -8 0 0 0
pair:l=bern, not-both	0 12 -11 0 0 0
pair:l=bessent 	0 -1 5 4 -9 0
pair:l=bessent coming	0 -12 19 -1 -4 0
pair:l=bessent day=r2	0 13 -11 0 0 0
pair:l=bessent day=r3	0 -4 12 0 -5 0
pair:l=bessent ended	0 -11 12 0 0 0
pair:l=bessent n=0	0 -15 15 6 -7 0
pair:l=bessent n=1	0 10 -5 -2 -2 0
pair:l=bessent n=2	0 -8 14 0 -2 0
pair:l=bessent not-both	-8 -1 15 -3 -6 0
pair:l=bessent part:sure	0 -12 19 2 -13 0
pair:l=bessent prev:sure	0 13 -11 0 0 0
pair:l=bessent word	-1 -6 16 1 -15 0
pair:l=between 	0 2 -14 10 0 0
pair:l=between day	0 2 -15 10 0 0
pair:l=between n=1	0 0 -11 10 0 0
pair:l=bogotá, no-word	10 -8 -1 0 0 0
pair:l=both 	-4 0 12 -11 0 0
pair:l=both both	-1 7 2 -11 0 0
pair:l=both day	0 13 0 -11 0 0
pair:l=both day-none	0 4 8 -11 0 0
pair:l=both n=0	-2 22 -9 -11 0 0
pair:l=both n=1	0 -26 26 0 0 0
pair:l=both not-both	0 -12 14 0 0 0
pair:l=both part:sure	0 2 8 -11 0 0
pair:l=both word	-4 -12 16 0 0 0
pair:l=brasília, both	5 3 -10 0 0 0
pair:l=briefing, 	0 -5 -8 13 0 0
pair:l=briefing, day	0 -5 -8 13 0 0
pair:l=briefing, day-none	0 -5 -8 13 0 0
pair:l=briefing, n=1	0 -8 -6 14 0 0
pair:l=briefing, no-word	0 -8 -4 13 0 0
pair:l=briefing, not-both	0 -5 -8 13 0 0
pair:l=brussels coming	0 16 -15 0 0 0
pair:l=brussels not-both	0 12 -11 0 0 0
pair:l=brussels, 	9 -10 4 -4 -2 0
pair:l=brussels, day	9 -10 4 -4 -2 0
pair:l=brussels, day=r0	-4 11 -5 0 0 0
pair:l=brussels, day=r5	9 -15 7 0 0 0
pair:l=brussels, n=1	10 -20 13 -1 0 0
pair:l=brussels, n=2	-1 20 -16 0 0 0
pair:l=brussels, not-both	5 -14 9 0 0 0
pair:l=brussels, sent:sure	0 -5 9 0 0 0
pair:l=bulletin, n=1	0 17 -16 0 0 0
pair:l=busan 	0 -7 10 0 0 0
pair:l=busan both	0 -12 15 0 0 0
pair:l=busan coming	0 8 -7 0 0 0
pair:l=busan ended	0 -13 15 0 0 0
pair:l=busan n=2	0 -5 9 0 0 0
pair:l=busan part:sure	0 -19 24 0 -2 0
pair:l=busan word	0 -9 12 0 0 0
pair:l=busan, 	0 -14 15 0 0 0
pair:l=busan, both	0 -15 16 0 0 0
pair:l=busan, day	0 -14 16 0 0 0
pair:l=busan, n=1	0 -11 12 0 0 0
pair:l=business n=1	0 11 -9 0 0 0
pair:l=by 	-2 6 1 -13 -14 7
pair:l=by both	14 5 -11 -11 -9 -1
pair:l=by coming	25 -7 -6 -6 -8 -3
pair:l=by day	-22 19 6 -9 -12 -1
pair:l=by day-none	-5 4 13 -10 -14 -5
pair:l=by day=l3	13 -4 -6 0 0 0
pair:l=by day=r0	1 -14 -3 0 9 4
pair:l=by day=r1	6 0 -19 -5 -2 7
pair:l=by n=0	5 -2 3 -15 0 0
pair:l=by not-both	1 -4 4 -10 0 8
pair:l=by part:sure	12 -7 0 -4 0 0
pair:l=by prev:sure	28 -17 0 -1 0 0
pair:l=by running	0 -12 0 0 9 0
pair:l=by sent:sure	-6 25 -15 -5 -5 0
pair:l=by word	22 -13 -12 -12 0 8
pair:l=cabinet 	9 -2 -4 0 0 0
pair:l=cabinet day-none	9 -7 0 0 0 0
pair:l=cabinet n=0	0 11 -4 0 -2 0
pair:l=cabinet not-both	9 0 -6 0 -3 0
pair:l=cabinet part:sure	0 11 -4 0 -2 0
pair:l=cabinet word	0 11 -4 0 -2 0
pair:l=cairo, 	0 -2 -9 13 0 0
pair:l=cairo, day	0 -2 -9 13 0 0
pair:l=call not-both	11 -9 0 0 0 0
pair:l=came day-none	0 1 -12 8 0 0
pair:l=carney 	-2 -11 2 0 11 0
pair:l=carney both	-1 -10 15 0 0 0
pair:l=carney not-both	0 0 -12 0 14 0
pair:l=carney word	-2 -12 5 0 7 0
pair:l=cent day-none	10 -3 -9 0 0 0
pair:l=cent not-both	10 -2 -11 0 0 0
pair:l=charges 	0 -13 13 0 0 0
pair:l=chenggang 	-2 14 -10 0 0 0
pair:l=chenggang both	0 9 -8 0 0 0
pair:l=chenggang word	-3 13 -9 0 0 0
pair:l=china both	-14 13 -8 6 0 0
pair:l=china day-none	0 13 -11 0 0 0
pair:l=china day=r1	-11 11 0 0 0 0
pair:l=china day=r2	-1 -7 12 0 0 0
pair:l=china n=0	-3 0 -5 9 0 0
pair:l=china n=1	-10 13 -2 0 0 0
pair:l=china word	-14 6 0 6 0 0
pair:l=chinese day-none	0 -5 9 -1 0 0
pair:l=chinese part:sure	0 -7 11 -1 0 0
pair:l=city, 	12 0 -11 0 0 0
pair:l=city, both	3 10 -17 0 0 0
pair:l=city, day	12 0 -11 0 0 0
pair:l=city, day-none	7 -10 3 0 0 0
pair:l=city, day=r4	-2 20 -17 0 0 0
pair:l=city, n=1	14 -18 6 0 0 0
pair:l=city, no-word	13 -7 -4 0 0 0
pair:l=city, not-both	9 -12 3 0 0 0
pair:l=closed ended	0 18 -14 -1 0 0
pair:l=closed n=0	0 15 -11 -1 0 0
pair:l=closed not-both	0 12 -9 0 0 0
pair:l=colombo, 	0 14 -12 0 0 0
pair:l=colombo, day	0 14 -12 0 0 0
pair:l=colombo, n=1	0 12 -10 0 0 0
pair:l=colombo, no-word	0 14 -12 0 0 0
pair:l=commerce, 	0 16 -15 0 0 0
pair:l=commerce, day-none	0 16 -15 0 0 0
pair:l=commerce, n=1	0 14 -13 0 0 0
pair:l=commission word	0 -10 11 0 0 0
pair:l=commissioner, 	8 -10 1 0 0 0
pair:l=committee day=r2	0 -12 12 0 0 0
pair:l=concluded day	0 -11 11 0 0 0
pair:l=concluded ended	0 -5 7 0 0 0
pair:l=concluded not-both	0 -5 8 0 0 0
pair:l=confirmed 	0 -12 12 0 0 0
pair:l=confirmed day	0 -12 12 0 0 0
pair:l=confirmed day-none	0 -12 12 0 0 0
pair:l=constructive 	0 -6 0 -3 0 11
pair:l=constructive both	0 -3 -3 -3 0 10
pair:l=constructive day-none	0 -5 -3 0 0 11
pair:l=constructive n=0	-6 1 -4 -2 0 10
pair:l=constructive part:sure	6 -6 -5 -6 0 10
pair:l=constructive word	0 0 -5 -6 0 10
pair:l=continue day=l2	0 15 -14 0 0 0
pair:l=continue n=1	0 10 -9 0 0 0
pair:l=continue part:sure	0 2 -10 6 0 0
pair:l=continue word	0 2 -10 6 0 0
pair:l=copenhagen, n=2	0 11 -10 0 0 0
pair:l=correspondent, 	-1 -9 12 0 0 0
pair:l=correspondent, day	-1 -9 12 0 0 0
pair:l=correspondent, day-none	-1 -9 12 0 0 0
pair:l=correspondent, no-word	-1 -15 17 0 0 0
pair:l=correspondent, not-both	-1 -9 12 0 0 0
pair:l=could both	0 -6 11 -1 -2 0
pair:l=could part:sure	0 -5 10 -1 -2 0
pair:l=council 	0 18 -15 0 0 0
pair:l=council not-both	0 14 -12 0 0 0
pair:l=council part:sure	0 18 -15 0 0 0
pair:l=council word	0 19 -16 0 0 0
pair:l=council, 	0 16 -12 -2 0 0
pair:l=council, day-none	0 16 -12 -2 0 0
pair:l=council, n=0	0 10 -6 -2 0 0
pair:l=council, word	0 9 -5 -2 0 0
pair:l=countries coming	10 8 -14 0 -2 0
pair:l=countries day=r2	9 0 -7 0 0 0
pair:l=countries part:sure	9 0 -1 0 -3 0
pair:l=date: 	0 10 -7 0 0 0
pair:l=date: day	0 10 -7 0 0 0
pair:l=date: day-none	0 10 -7 0 0 0
pair:l=date: not-both	0 10 -7 0 0 0
pair:l=day day	0 17 -15 0 -1 0
pair:l=day, day-none	0 11 -10 0 0 0
pair:l=day, n=0	0 11 -9 0 0 0
pair:l=day, no-word	0 13 -11 0 0 0
pair:l=days day	0 12 -10 0 0 0
pair:l=days no-word	0 12 -10 0 0 0
pair:l=days not-both	0 12 -10 0 0 0
pair:l=days, no-word	0 -16 17 0 0 0
pair:l=days, sent:sure	0 6 -10 0 0 6
pair:l=deal 	0 -7 0 13 -3 0
pair:l=deal day	-1 -6 0 12 -4 0
pair:l=deal day-none	0 -17 7 13 0 0
pair:l=deal n=1	0 -9 -6 14 0 0
pair:l=deal no-word	0 -11 1 13 0 0
pair:l=deal not-both	0 -2 -10 13 -3 0
pair:l=delegations 	0 18 -11 -8 0 0
pair:l=delegations coming	0 -12 11 1 0 0
pair:l=delegations day-none	-2 10 -7 0 0 0
pair:l=delegations day=r2	0 -12 14 0 0 0
pair:l=delegations n=1	-2 15 -9 -1 0 0
pair:l=delhi, both	-9 17 -9 0 0 0
pair:l=delhi, n=1	-8 -7 15 0 0 0
pair:l=delhi, n=2	0 17 -16 0 0 0
pair:l=delhi, no-word	-10 15 -6 0 0 0
pair:l=dhaka, 	10 -5 -5 0 0 0
pair:l=dhaka, day	10 -5 -5 0 0 0
pair:l=dhaka, no-word	10 -5 -5 0 0 0
pair:l=did not-both	9 -3 -9 -1 5 0
pair:l=did word	5 0 -9 -1 6 0
pair:l=did, day	0 13 -11 0 0 0
pair:l=did, day-none	0 9 -7 0 0 0
pair:l=did, not-both	0 13 -11 0 0 0
pair:l=do 	9 -6 -2 0 0 0
pair:l=do day	8 -9 0 0 0 0
pair:l=do day-none	8 -8 0 0 0 0
pair:l=do n=0	8 -9 0 0 0 0
pair:l=do no-word	8 -9 0 0 0 0
pair:l=do not-both	-1 10 -6 0 0 0
pair:l=doha, 	0 11 -10 0 0 0
pair:l=down both	0 10 -4 0 -7 0
pair:l=down day	0 11 -3 0 -8 0
pair:l=down day-none	0 12 -5 0 -8 0
pair:l=down n=1	0 10 -4 0 -7 0
pair:l=dublin, both	0 8 -11 0 0 0
pair:l=due both	10 -5 -4 0 0 0
pair:l=due coming	8 0 -11 0 0 0
pair:l=due day	8 0 -12 0 0 0
pair:l=due day-none	9 0 -9 0 0 0
pair:l=due n=0	9 -7 0 0 0 0
pair:l=due no-word	8 -5 -3 0 0 0
pair:l=earlier 	0 -11 13 0 0 0
pair:l=earlier ended	0 12 -11 0 0 0
pair:l=effect n=0	0 -9 11 0 0 0
pair:l=effect not-both	0 -9 10 0 0 0
pair:l=eighth both	0 -4 11 -4 -1 0
pair:l=eighth day=l2	0 -7 10 0 0 0
pair:l=eighth n=0	0 23 -13 -3 -1 0
pair:l=eighth n=1	0 -12 17 -3 0 0
pair:l=eighth not-both	0 13 -6 -3 0 0
pair:l=eighth part:sure	0 7 3 -10 -3 0
pair:l=eighth word	0 7 3 -10 -3 0
pair:l=emergency 	-2 10 -5 0 0 0
pair:l=end 	0 20 -17 0 0 0
pair:l=end day	11 2 -16 0 0 0
pair:l=end day-none	11 0 -14 0 0 0
pair:l=end n=0	11 1 -15 0 0 0
pair:l=end no-word	11 -8 0 0 0 0
pair:l=end not-both	11 0 -13 0 0 0
pair:l=ended both	0 -6 11 -3 0 0
pair:l=ended day-none	0 -11 17 -6 0 0
pair:l=ended sent:sure	0 -10 2 6 0 0
pair:l=ends 	-4 -11 8 8 0 0
pair:l=ends day	-6 -15 14 7 -1 0
pair:l=ends day-none	-4 0 -1 8 0 0
pair:l=ends n=0	-5 -10 8 7 0 0
pair:l=ends n=2	0 -9 10 0 0 0
pair:l=ends no-word	-4 14 -8 0 0 0
pair:l=ends not-both	-3 -15 14 7 0 0
pair:l=ends prev:sure	0 -18 11 10 0 0
pair:l=ends sent:sure	0 -12 13 0 0 0
pair:l=every part:sure	0 -8 9 0 0 0
pair:l=expires 	0 -11 12 0 0 0
pair:l=expires both	0 -14 15 0 0 0
pair:l=expires day	0 -11 12 0 0 0
pair:l=fifth 	8 0 -15 14 -4 0
pair:l=fifth coming	-1 -14 21 -6 0 0
pair:l=fifth day-none	0 -1 -4 9 0 0
pair:l=fifth day=l2	8 -12 2 0 0 0
pair:l=fifth day=r2	0 -11 7 0 3 0
pair:l=fifth n=0	0 -10 1 11 0 0
pair:l=fifth n=3	9 -7 0 0 0 0
pair:l=fifth not-both	5 -19 9 6 0 0
pair:l=fifth part:sure	3 -17 5 4 7 0
pair:l=fifth word	3 -17 5 4 7 0
pair:l=final 	-5 -11 17 0 0 0
pair:l=final day-none	-7 -9 17 0 0 0
pair:l=final part:sure	0 -21 20 0 0 0
pair:l=final word	-7 -15 20 0 0 0
pair:l=first both	0 18 -11 0 -5 0
pair:l=first coming+ended+running	0 -18 20 0 0 0
pair:l=first day	0 11 -10 0 0 0
pair:l=first day-none	0 -8 8 -18 10 0
pair:l=first day=l2	4 0 5 0 -13 0
pair:l=first day=l3	0 11 -13 0 3 0
pair:l=first day=r1	7 9 -16 0 0 0
pair:l=first day=r3	3 1 -12 11 0 0
pair:l=first day=r4	0 -13 16 -2 0 0
pair:l=first ended+running	15 9 -8 -6 -15 0
pair:l=first n=0	12 19 -26 -20 4 0
pair:l=first n=1	-1 -21 22 9 -12 0
pair:l=first n=2	0 -12 13 -2 0 0
pair:l=first n=3	0 6 -10 5 0 0
pair:l=first no-word	12 0 -12 0 0 0
pair:l=first not-both	10 -20 15 0 0 0
pair:l=five both	0 -9 2 5 0 0
pair:l=five day	8 -10 -3 5 0 0
pair:l=five day-none	8 -2 0 0 0 0
pair:l=five n=0	8 -6 -8 4 0 0
pair:l=five n=1	0 5 -11 6 0 0
pair:l=five no-word	8 -10 -3 5 0 0
pair:l=five not-both	8 4 -16 6 0 0
pair:l=five part:sure	0 6 -9 5 0 0
pair:l=five running	8 -6 -6 5 0 0
pair:l=five word	0 6 -9 5 0 0
pair:l=followed 	0 9 -6 0 0 0
pair:l=followed day	0 13 -12 0 0 0
pair:l=followed n=1	0 9 -9 0 0 0
pair:l=for 	-6 12 -13 -3 13 0
pair:l=for both	-10 -4 2 5 3 0
pair:l=for coming	5 -17 19 7 -29 -2
pair:l=for day	2 -9 5 0 5 -2
pair:l=for day-none	12 -18 12 4 -7 -2
pair:l=for day=l1	0 -9 6 3 0 0
pair:l=for day=l2	-4 10 -3 0 0 0
pair:l=for day=l3	-11 -22 3 9 16 0
pair:l=for day=l4	0 9 -13 -1 5 0
pair:l=for day=r3	-10 16 -1 -6 0 0
pair:l=for n=0	10 -11 -7 7 10 0
pair:l=for n=1	-21 1 6 3 -4 -1
pair:l=for no-word	0 -14 8 -3 15 0
pair:l=for part:sure	-17 5 0 4 -3 -1
pair:l=for prev:sure	7 -10 6 0 0 0
pair:l=for running	0 1 -11 0 11 0
pair:l=for sent:sure	-4 11 -11 10 -7 0
pair:l=for word	-18 5 -4 8 0 0
pair:l=force both	0 -11 11 0 0 0
pair:l=four 	0 -8 10 0 0 0
pair:l=four both	0 11 -10 0 0 0
pair:l=four day	14 -17 2 0 0 0
pair:l=four day-none	13 -8 0 0 0 0
pair:l=four n=1	14 -13 0 0 0 0
pair:l=four not-both	14 -18 9 0 0 0
pair:l=four running	14 -18 3 0 0 0
pair:l=fourth 	-1 -13 9 11 -4 0
pair:l=fourth day-none	11 -11 4 5 -3 0
pair:l=fourth day=l2	0 6 0 -12 0 0
pair:l=fourth day=l3	0 -7 9 0 0 0
pair:l=fourth day=r2	6 6 -12 0 0 0
pair:l=fourth ended+running	12 0 -2 -12 0 0
pair:l=fourth n=3	0 -13 14 0 0 0
pair:l=fourth word	11 -6 4 0 -8 0
pair:l=fri 	0 -16 17 0 0 0
pair:l=fri day	0 -16 17 0 0 0
pair:l=fri day-none	0 -16 17 0 0 0
pair:l=friday day	-7 -4 9 0 0 0
pair:l=friday day=l0	0 10 -8 0 0 0
pair:l=friday n=0	-4 -19 23 0 0 0
pair:l=friday n=1	0 18 -15 0 0 0
pair:l=friday not-both	-7 -5 10 0 0 0
pair:l=friday, 	11 0 -10 -1 0 0
pair:l=friday, day	12 0 -11 0 0 0
pair:l=friday, n=1	14 -10 0 0 0 0
pair:l=friday, no-word	14 -3 -12 0 0 0
pair:l=from 	-5 -11 0 21 -4 9
pair:l=from both	0 11 -5 0 -8 -1
pair:l=from coming	-11 14 -4 -9 3 0
pair:l=from day	-19 5 0 3 -1 6
pair:l=from day-none	-3 -3 -2 5 2 8
pair:l=from day=l3	-4 19 -10 -4 0 0
pair:l=from day=r2	0 3 -18 14 0 0
pair:l=from day=r3	-2 -8 3 9 0 0
pair:l=from day=r4	0 9 0 -5 -5 0
pair:l=from day=r5	0 -9 10 0 0 0
pair:l=from n=0	-3 4 -16 7 5 9
pair:l=from n=1	-15 -5 12 -2 0 -2
pair:l=from n=2	0 -3 10 0 -11 0
pair:l=from n=3	-1 18 -13 0 0 0
pair:l=from no-word	-10 4 -1 1 -6 9
pair:l=from not-both	-28 -7 3 9 4 8
pair:l=from part:sure	-5 -10 0 10 8 -1
pair:l=from prev:sure	-3 -9 13 0 -7 0
pair:l=from running	-1 20 -15 0 0 0
pair:l=from sent:sure	0 25 -20 -6 0 0
pair:l=further 	0 10 -6 -1 0 0
pair:l=further day-none	0 0 -11 12 0 0
pair:l=further n=0	0 2 -18 11 0 0
pair:l=g7 	-8 0 11 0 0 0
pair:l=g7 both	0 -8 15 0 -4 0
pair:l=g7 word	-9 5 6 0 -3 0
pair:l=geneva 	0 -10 12 0 0 0
pair:l=geneva both	0 -10 12 0 0 0
pair:l=geneva n=2	0 -9 11 0 0 0
pair:l=geneva part:sure	0 -15 17 0 0 0
pair:l=geneva word	0 -15 15 0 0 0
pair:l=geneva, n=2	0 -16 17 0 0 0
pair:l=geneva, no-word	0 -21 22 0 0 0
pair:l=geneva, sent:sure	0 6 -5 0 0 0
pair:l=good 	10 1 -8 -3 0 0
pair:l=good n=0	11 -13 4 0 0 0
pair:l=good part:sure	0 9 -2 -3 -2 0
pair:l=goods 	0 -13 14 0 0 0
pair:l=goods day	0 -12 13 0 0 0
pair:l=goods n=1	0 -9 9 0 0 0
pair:l=goods not-both	0 -10 11 0 0 0
pair:l=got 	0 8 -13 0 4 0
pair:l=greer 	-5 11 0 -5 -4 0
pair:l=greer both	0 17 0 -24 -7 0
pair:l=greer day-none	0 26 -16 -9 -1 0
pair:l=greer day=l3	0 -8 9 0 0 0
pair:l=greer day=r3	-2 0 11 -5 -3 0
pair:l=greer n=0	-4 8 8 -17 -4 0
pair:l=greer n=1	0 15 -15 3 -2 0
pair:l=greer part:sure	0 14 0 -9 -9 0
pair:l=greer word	-6 15 0 -10 -10 0
pair:l=guayaquil, n=1	0 12 -12 0 0 0
pair:l=had both	-15 0 11 -16 8 0
pair:l=had day-none	2 -9 5 -5 10 0
pair:l=had day=l2	-4 -6 18 0 -5 0
pair:l=had day=r3	1 3 -12 0 2 6
pair:l=had ended	-5 -13 16 -2 2 0
pair:l=had ended+running	0 11 -10 0 0 0
pair:l=had n=0	-3 9 -18 -11 22 -1
pair:l=had n=1	7 -5 14 -16 -21 5
pair:l=had no-word	6 3 -13 0 -2 0
pair:l=had part:sure	-5 4 -4 -10 8 4
pair:l=had prev:sure	-10 -7 18 0 0 0
pair:l=had word	-1 -1 2 -12 5 2
pair:l=hanoi, 	0 13 -10 0 0 0
pair:l=hanoi, day	0 13 -10 0 0 0
pair:l=hanoi, n=1	0 10 -7 0 0 0
pair:l=hanoi, no-word	0 10 -7 0 0 0
pair:l=happens 	9 -7 0 0 0 0
pair:l=happens day	9 -7 0 0 0 0
pair:l=happens day-none	9 -8 0 0 0 0
pair:l=happens n=0	9 -7 0 0 0 0
pair:l=happens no-word	9 -7 0 0 0 0
pair:l=happens not-both	9 -8 0 0 0 0
pair:l=has both	13 -15 7 0 0 0
pair:l=has day	8 6 -16 0 0 0
pair:l=has day-none	5 -15 16 0 -2 0
pair:l=has day=r1	0 13 -11 0 0 0
pair:l=has no-word	5 7 -22 0 0 0
pair:l=has not-both	-4 18 -9 -2 -2 0
pair:l=has part:sure	0 -6 11 -1 0 0
pair:l=have both	-8 -13 21 -1 0 0
pair:l=have day-none	-2 5 2 -10 -3 0
pair:l=have day=r2	0 -8 -5 13 0 0
pair:l=have day=r3	-1 -7 14 -1 0 0
pair:l=have ended	-6 -1 8 0 0 0
pair:l=have n=0	-10 5 0 3 0 0
pair:l=have n=1	0 -22 22 0 -1 0
pair:l=have sent:sure	-2 -5 10 0 0 0
pair:l=have word	-7 -4 9 3 -5 0
pair:l=he 	0 -11 10 9 -5 0
pair:l=he coming	-4 7 -9 0 8 0
pair:l=he day-none	10 -3 -2 -7 0 0
pair:l=he day=l1	-1 -20 29 0 -9 0
pair:l=he day=l3	-4 10 -8 0 0 0
pair:l=he day=l4	-4 17 -13 10 -10 0
pair:l=he day=r2	2 -13 7 -1 2 0
pair:l=he day=r3	-3 4 -15 8 5 0
pair:l=he n=0	-2 3 4 -10 0 0
pair:l=he n=1	8 -9 -5 15 0 0
pair:l=he n=2	-3 -1 12 0 -4 0
pair:l=he part:sure	-13 -3 2 7 0 0
pair:l=he sent:sure	-3 10 -1 0 -3 0
pair:l=held day	6 1 -10 0 0 0
pair:l=held ended	0 -12 12 0 -4 1
pair:l=held part:sure	-7 -5 10 0 -4 1
pair:l=held word	-7 -10 15 0 -4 1
pair:l=helsinki, day-none	-1 -18 20 0 0 0
pair:l=here day	0 -6 10 0 0 0
pair:l=his 	-8 -14 19 -6 4 0
pair:l=his both	0 -4 -6 -3 16 0
pair:l=his day=l3	0 6 2 -2 -9 0
pair:l=his day=r2	-2 -6 -2 0 14 0
pair:l=his ended	0 15 -16 0 0 0
pair:l=his n=0	-9 -12 17 -7 7 0
pair:l=his not-both	-7 3 12 -7 -15 0
pair:l=his part:sure	-6 -3 4 -13 8 0
pair:l=his word	-7 -1 3 -13 8 0
pair:l=hold 	-1 -6 14 -1 -2 0
pair:l=hold day-none	-7 10 0 0 -1 0
pair:l=hold day=r2	2 5 -9 0 0 0
pair:l=hold day=r3	0 9 -12 0 5 0
pair:l=hold n=0	-7 -8 19 0 -4 0
pair:l=hold n=2	0 -18 19 0 0 0
pair:l=hold no-word	0 -10 13 0 0 0
pair:l=hold not-both	0 -14 19 0 -4 0
pair:l=hold part:sure	-3 -5 11 -4 0 0
pair:l=hold word	-5 -1 10 -4 0 0
pair:l=house 	-9 21 -16 0 1 0
pair:l=house day	0 -3 -1 0 9 0
pair:l=house day-none	-4 -9 0 0 12 0
pair:l=house day=r2	-2 10 -5 0 0 0
pair:l=house n=1	-9 0 1 0 1 0
pair:l=house part:sure	0 7 -12 0 7 0
pair:l=house word	-8 14 -5 0 0 0
pair:l=i ended	-3 12 -8 0 0 0
pair:l=i not-both	0 13 -11 0 0 0
pair:l=i part:sure	0 13 -9 0 0 0
pair:l=i word	0 14 -12 0 0 0
pair:l=ibrahim 	0 -4 9 0 -4 0
pair:l=ibrahim n=0	0 -4 9 0 -4 0
pair:l=ibrahim not-both	0 -4 9 0 -4 0
pair:l=ibrahim word	0 -4 9 0 -4 0
pair:l=if 	0 -11 7 5 0 0
pair:l=if day	0 -12 13 0 0 0
pair:l=if day-none	0 18 -15 0 0 0
pair:l=if n=0	0 -12 8 5 0 0
pair:l=if not-both	0 -13 9 5 0 0
pair:l=if part:sure	0 -10 5 5 0 0
pair:l=if word	0 0 -12 5 0 0
pair:l=in 	-21 -6 6 8 6 -4
pair:l=in both	-16 13 -12 10 -4 -5
pair:l=in coming	2 7 -18 7 -1 -4
pair:l=in coming+ended+running	0 -7 9 0 0 0
pair:l=in day	5 4 -11 0 0 0
pair:l=in day-none	-6 2 -4 -1 9 -2
pair:l=in day=l1	0 -7 -17 7 16 0
pair:l=in day=l2	-1 23 -12 -5 -5 0
pair:l=in day=r1	-1 1 -4 10 -3 -2
pair:l=in day=r2	0 20 -10 -9 0 0
pair:l=in day=r4	-2 18 -11 -4 -2 0
pair:l=in day=r5	0 -10 10 0 0 0
pair:l=in ended	0 20 -24 0 0 0
pair:l=in n=0	-15 -3 -31 21 16 -4
pair:l=in n=1	-18 7 10 -25 0 -4
pair:l=in n=2	-5 13 -17 4 5 0
pair:l=in n=3	10 8 -3 0 -12 0
pair:l=in n=4	0 -11 11 0 0 0
pair:l=in no-word	-24 19 -9 3 0 -2
pair:l=in not-both	-7 -2 -11 0 21 -5
pair:l=in part:sure	3 1 -16 1 8 -4
pair:l=in prev:sure	-6 6 -13 2 3 0
pair:l=in running	0 12 -9 -6 0 0
pair:l=in sent:sure	-3 -12 8 3 3 0
pair:l=in word	-27 6 -15 9 12 -13
pair:l=incheon, 	0 -7 -2 10 0 0
pair:l=incheon, both	0 -7 -2 10 0 0
pair:l=incheon, day	0 -7 -2 10 0 0
pair:l=incheon, day=r4	0 -1 12 -13 0 0
pair:l=incheon, sent:sure	0 -9 -1 10 0 0
pair:l=is 	3 -10 0 -3 13 0
pair:l=is both	9 -6 -8 0 4 0
pair:l=is coming	-4 12 -6 0 0 0
pair:l=is day	3 1 -11 -3 7 0
pair:l=is day-none	3 4 -17 -3 8 0
pair:l=is day=r3	0 -10 6 0 4 0
pair:l=is n=0	-16 29 -31 -4 7 0
pair:l=is n=1	9 -17 11 0 0 0
pair:l=is no-word	-17 5 0 0 8 0
pair:l=is not-both	-16 7 -1 -4 7 0
pair:l=is part:sure	0 8 -10 0 4 0
pair:l=is sent:sure	11 -8 0 0 0 0
pair:l=it 	-13 20 -4 0 -2 0
pair:l=it both	-3 0 -12 7 0 3
pair:l=it day	-9 5 -8 6 -1 3
pair:l=it day-none	-14 7 -8 6 -1 3
pair:l=it day=r1	0 9 -5 0 0 0
pair:l=it day=r2	0 -8 9 0 0 0
pair:l=it ended	0 9 -6 0 0 0
pair:l=it n=0	-9 9 -5 6 -4 0
pair:l=it n=1	0 15 -10 0 0 0
pair:l=it no-word	-14 4 0 7 0 0
pair:l=it not-both	-12 18 -3 -2 -6 0
pair:l=it running	0 6 -10 0 0 4
pair:l=it word	-6 18 -3 0 -3 0
pair:l=its both	0 16 -15 0 0 0
pair:l=its day=r1	0 10 -8 0 0 0
pair:l=its ended	0 11 -7 0 0 0
pair:l=its n=0	0 4 -11 5 -1 0
pair:l=jakarta, both	6 -19 14 0 0 0
pair:l=jakarta, not-both	0 8 -7 0 0 0
pair:l=jinping 	0 9 -15 -5 8 0
pair:l=jinping both	7 -13 -10 -7 23 0
pair:l=jinping coming	0 -20 8 0 10 0
pair:l=jinping day-none	-10 7 -4 0 5 0
pair:l=jinping day=l2	2 6 -18 0 7 0
pair:l=jinping day=l3	0 -8 12 0 -3 0
pair:l=jinping day=r1	7 -15 0 0 7 0
pair:l=jinping day=r3	0 -11 6 0 2 0
pair:l=jinping ended	4 -17 11 0 0 0
pair:l=jinping n=0	-4 -12 -18 -3 32 0
pair:l=jinping n=1	11 0 2 0 -12 0
pair:l=jinping n=2	0 -11 7 0 0 0
pair:l=jinping not-both	0 -7 10 0 0 0
pair:l=jinping part:sure	0 -7 -7 -9 22 0
pair:l=jinping word	1 -17 0 -9 19 0
pair:l=jinping's 	0 -12 -4 4 14 0
pair:l=jinping's day-none	0 -13 -9 14 7 0
pair:l=jinping's n=1	0 -24 8 11 2 0
pair:l=jinping's n=2	0 21 -16 0 -4 0
pair:l=jinping's part:sure	0 -12 -3 6 12 0
pair:l=jinping's word	0 -12 -3 6 12 0
pair:l=kampala, 	0 -11 12 0 0 0
pair:l=kampala, day	0 -11 12 0 0 0
pair:l=keller-sutter 	1 -10 7 3 -6 0
pair:l=keller-sutter word	1 -11 7 3 -6 0
pair:l=know no-word	0 -10 10 0 0 0
pair:l=kong, 	0 15 -12 0 0 0
pair:l=kong, day	0 15 -12 0 0 0
pair:l=kong, no-word	0 13 -11 0 0 0
pair:l=korea coming	0 -9 -8 7 8 0
pair:l=korea day	0 0 -12 7 3 0
pair:l=korea day-none	0 0 -7 8 0 0
pair:l=korea n=0	0 2 -14 6 0 0
pair:l=korea no-word	0 -13 0 0 10 0
pair:l=korea not-both	0 4 -12 8 -3 0
pair:l=korea part:sure	0 17 -7 -1 -7 0
pair:l=korea, both	0 -8 10 0 0 0
pair:l=korea, sent:sure	0 -11 12 0 0 0
pair:l=lagos, 	0 10 -9 0 0 0
pair:l=lagos, day	0 10 -9 0 0 0
pair:l=lagos, no-word	0 10 -9 0 0 0
pair:l=last coming+ended	0 -15 16 0 0 0
pair:l=last ended	0 6 -5 -12 4 0
pair:l=last n=0	3 4 -7 -3 1 0
pair:l=last n=1	0 -14 14 -5 1 0
pair:l=last n=2	0 10 -7 0 0 0
pair:l=last not-both	-6 -1 6 -9 4 0
pair:l=last part:sure	5 -2 0 -12 4 0
pair:l=last word	0 0 0 -12 4 0
pair:l=late 	10 -5 -4 0 0 0
pair:l=late day	10 0 -13 0 0 0
pair:l=late day-none	10 -5 -4 0 0 0
pair:l=late n=0	0 10 -8 0 0 0
pair:l=late not-both	10 -5 -4 0 0 0
pair:l=leaders coming	0 -1 -6 0 10 0
pair:l=leaders day=r1	-4 0 -4 0 8 0
pair:l=leaders n=0	-9 0 0 0 11 0
pair:l=leaders no-word	-18 2 6 0 9 0
pair:l=leaders not-both	-10 -4 0 0 17 0
pair:l=leaders part:sure	0 -6 0 0 9 0
pair:l=leaders word	-14 -5 4 0 17 0
pair:l=leaders' 	4 -12 5 0 0 0
pair:l=leaders' n=1	4 -14 5 0 4 0
pair:l=leaders' n=2	-2 7 -3 0 0 0
pair:l=leave both	0 -5 -5 0 11 0
pair:l=leave part:sure	0 0 -10 0 11 0
pair:l=leave word	0 0 -10 0 11 0
pair:l=leaves not-both	0 11 -10 0 0 0
pair:l=leyen day-none	-8 -5 17 0 -3 0
pair:l=leyen part:sure	0 -18 18 0 0 0
pair:l=leyen word	0 -12 14 0 0 0
pair:l=lifeng coming	0 0 0 8 -9 0
pair:l=lifeng day-none	0 7 -18 14 -3 0
pair:l=lifeng day=r1	0 -5 0 -4 9 0
pair:l=lifeng day=r2	-7 13 -1 0 -7 0
pair:l=lifeng n=0	-8 -8 15 7 -4 0
pair:l=lifeng n=1	-1 19 -15 1 -8 0
pair:l=lifeng n=3	0 9 -8 0 0 0
pair:l=lifeng no-word	4 -8 2 0 0 0
pair:l=lifeng not-both	0 7 -9 2 0 0
pair:l=lifeng part:sure	-1 10 -14 7 -1 0
pair:l=lima, day=r4	0 -13 13 0 0 0
pair:l=lima, n=1	-2 -9 12 0 0 0
pair:l=lima, n=2	0 15 -14 0 0 0
pair:l=lisbon, both	0 12 -11 0 0 0
pair:l=lisbon, day-none	10 -13 4 0 0 0
pair:l=lisbon, no-word	10 -15 6 0 0 0
pair:l=lisbon, not-both	10 -13 4 0 0 0
pair:l=london both	0 12 -10 0 0 0
pair:l=london day	0 16 -16 0 0 0
pair:l=london, 	-11 11 -2 0 0 0
pair:l=london, day	-11 11 -2 0 0 0
pair:l=london, day-none	-6 11 -4 0 0 0
pair:l=london, not-both	-6 11 -4 0 0 0
pair:l=lumpur 	0 -8 9 0 0 0
pair:l=lumpur both	0 20 -19 0 0 0
pair:l=lumpur ended	0 16 -15 0 0 0
pair:l=lumpur, 	-6 -5 12 -2 -3 0
pair:l=lumpur, both	-3 -19 26 -2 -2 0
pair:l=lumpur, day	-6 -5 12 -2 -3 0
pair:l=lumpur, day=r4	0 -17 22 0 -2 0
pair:l=lumpur, n=1	0 13 -10 0 0 0
pair:l=lumpur, n=2	0 -19 22 0 0 0
pair:l=lumpur, n=3	0 11 -8 0 0 0
pair:l=lumpur, not-both	0 14 -12 0 0 0
pair:l=lusaka, 	-1 10 -6 0 0 0
pair:l=lusaka, day	-1 10 -6 0 0 0
pair:l=lusaka, day-none	0 13 -12 0 0 0
pair:l=lusaka, n=1	0 14 -13 0 0 0
pair:l=lusaka, not-both	0 10 -9 0 0 0
pair:l=made day	-10 13 -2 0 0 0
pair:l=madrid 	0 8 -7 0 0 0
pair:l=madrid day	0 22 -20 0 0 0
pair:l=madrid n=1	0 22 -21 0 0 0
pair:l=madrid not-both	0 19 -18 0 0 0
pair:l=madrid part:sure	0 8 -7 0 0 0
pair:l=madrid, 	-7 -14 19 -3 0 0
pair:l=madrid, both	-3 -8 14 -2 0 0
pair:l=madrid, day	-7 -14 19 -3 0 0
pair:l=madrid, day=r5	0 -8 10 0 0 0
pair:l=madrid, n=3	0 -12 16 -1 0 0
pair:l=madrid, no-word	0 -14 16 0 0 0
pair:l=manila, n=2	0 -12 12 0 0 0
pair:l=manila, no-word	0 -15 17 0 0 0
pair:l=maputo, 	0 12 -10 0 0 0
pair:l=maputo, both	0 8 -7 0 0 0
pair:l=maputo, day	0 12 -10 0 0 0
pair:l=may 	-4 11 -3 0 0 0
pair:l=may coming	0 11 -5 -2 -2 0
pair:l=may n=0	-4 11 0 -2 -1 0
pair:l=may not-both	-4 14 -4 0 -1 0
pair:l=may part:sure	0 16 -9 -2 -4 0
pair:l=may word	-4 21 -9 -2 -4 0
pair:l=me 	0 12 -9 0 0 0
pair:l=me day	0 10 -8 0 0 0
pair:l=me day-none	0 11 -8 0 0 0
pair:l=me no-word	0 11 -8 0 0 0
pair:l=meet coming	5 -4 -9 0 11 0
pair:l=meet day	0 -5 -4 0 13 0
pair:l=meet day-none	5 -7 -5 -1 11 0
pair:l=meet n=0	0 -8 -3 0 12 0
pair:l=meet n=1	5 -12 8 0 0 0
pair:l=meet not-both	0 0 -9 0 11 0
pair:l=meet part:sure	5 -7 -4 -1 11 0
pair:l=meeting both	0 -6 9 0 -1 0
pair:l=meeting: 	3 5 -10 0 0 0
pair:l=meeting: day	3 5 -10 0 0 0
pair:l=meeting: day-none	3 5 -10 0 0 0
pair:l=meeting: not-both	3 5 -10 0 0 0
pair:l=meeting: sent:sure	3 5 -10 0 0 0
pair:l=meets day	0 9 -7 0 0 0
pair:l=meets day-none	0 9 -7 0 0 0
pair:l=meets not-both	0 9 -7 0 0 0
pair:l=meets part:sure	0 9 -7 0 0 0
pair:l=men not-both	0 -8 15 0 -2 0
pair:l=men part:sure	0 -8 15 0 -2 0
pair:l=men word	0 -2 9 0 -2 0
pair:l=met both	0 -3 -4 9 0 0
pair:l=met day	0 -11 3 8 0 0
pair:l=met n=1	0 -5 -2 9 0 0
pair:l=midnight both	1 -12 11 0 0 0
pair:l=midnight not-both	0 10 -6 0 0 0
pair:l=might 	8 -5 0 0 0 0
pair:l=might both	9 2 -7 0 -8 0
pair:l=might coming	0 16 -7 0 -9 0
pair:l=might day-none	8 2 -6 0 -9 0
pair:l=might n=1	16 -1 -7 0 -8 0
pair:l=might no-word	8 -8 0 0 0 0
pair:l=might part:sure	0 18 -7 -2 -10 0
pair:l=might word	8 5 -8 -2 -10 0
pair:l=minister day-none	-2 6 -9 0 3 0
pair:l=minister not-both	-12 8 0 0 3 0
pair:l=minister, 	10 0 -5 0 0 0
pair:l=minister, day-none	9 2 -12 0 0 0
pair:l=minister, no-word	11 4 -19 0 0 0
pair:l=minister, not-both	10 -5 -2 0 0 0
pair:l=minister, part:sure	0 -8 10 0 0 0
pair:l=minister, word	11 -14 4 0 0 0
pair:l=ministerial 	4 12 -15 0 0 0
pair:l=ministerial both	4 13 -17 0 0 0
pair:l=ministers day-none	0 -23 14 11 0 0
pair:l=ministers day=l2	-5 -1 10 0 0 0
pair:l=ministers day=r2	-6 25 -18 -4 -1 0
pair:l=ministers n=0	5 -20 5 12 0 0
pair:l=ministers n=1	-9 18 -6 -9 -5 0
pair:l=ministers n=2	1 -11 8 0 0 0
pair:l=ministers no-word	5 1 -10 0 0 0
pair:l=ministers part:sure	-12 -3 8 5 -8 0
pair:l=ministers, day-none	7 5 -14 0 0 0
pair:l=ministry 	-3 -12 17 0 0 0
pair:l=ministry n=1	0 -18 19 0 0 0
pair:l=ministry no-word	-2 -5 9 0 0 0
pair:l=ministry word	-3 -14 18 0 0 0
pair:l=minutes no-word	-4 -11 0 0 14 0
pair:l=minutes not-both	-4 -4 -8 0 14 0
pair:l=monday 	-11 0 -1 0 11 0
pair:l=monday both	0 14 -14 0 0 0
pair:l=monday day	-11 0 -2 0 11 0
pair:l=monday day-none	-10 -8 5 0 11 0
pair:l=monday n=1	-3 -3 -2 0 13 0
pair:l=monday no-word	-10 -13 11 0 11 0
pair:l=monday not-both	-11 -8 6 0 11 0
pair:l=monday prev:sure	0 13 -12 0 0 0
pair:l=monday's not-both	2 -11 9 0 0 0
pair:l=monday, n=0	-9 -5 11 -2 0 0
pair:l=monday, n=1	0 27 -32 8 0 0
pair:l=monday, n=2	1 -12 10 0 0 0
pair:l=monday, no-word	-9 10 -4 0 0 0
pair:l=monday, sent:sure	0 -11 3 7 0 0
pair:l=montevideo, 	9 -1 -6 0 0 0
pair:l=montevideo, day	9 -1 -6 0 0 0
pair:l=montevideo, day-none	10 -5 -4 0 0 0
pair:l=montevideo, n=1	12 -8 -3 0 0 0
pair:l=montevideo, n=2	-2 10 -7 0 0 0
pair:l=montevideo, no-word	9 -3 -5 0 0 0
pair:l=montevideo, not-both	10 0 -9 0 0 0
pair:l=more coming	0 3 -10 6 0 0
pair:l=more n=0	0 10 -5 0 0 0
pair:l=morning n=1	0 11 -11 0 0 0
pair:l=muscat, 	-4 17 -13 0 0 0
pair:l=muscat, both	-2 19 -17 0 0 0
pair:l=muscat, day	-4 17 -13 0 0 0
pair:l=muscat, n=1	-4 11 -6 0 0 0
pair:l=nairobi, n=1	4 3 -12 0 0 0
pair:l=nairobi, not-both	0 12 -10 0 0 0
pair:l=negotiators both	6 3 0 -10 -3 0
pair:l=negotiators day-none	0 -10 20 -9 0 0
pair:l=negotiators day=r2	-1 -5 -6 10 4 0
pair:l=negotiators n=2	0 -12 9 -6 5 0
pair:l=negotiators n=3	6 7 -19 7 0 0
pair:l=negotiators not-both	-7 -10 3 10 0 0
pair:l=new day-none	0 -5 -5 12 0 0
pair:l=new n=0	-7 0 -8 11 0 0
pair:l=new n=1	0 -8 0 9 0 0
pair:l=new not-both	0 -9 -2 13 0 0
pair:l=new part:sure	-7 -8 0 17 -1 0
pair:l=new word	-8 -8 0 17 -1 0
pair:l=next both	0 22 -10 -11 0 0
pair:l=next coming	3 -7 -2 8 -13 7
pair:l=next coming+ended	0 12 -3 -9 0 0
pair:l=next day=r0	0 13 -8 -4 0 0
pair:l=next day=r2	9 -1 -5 -12 0 9
pair:l=next n=0	1 22 -52 9 -10 8
pair:l=next n=1	0 -21 21 -1 0 0
pair:l=next not-both	3 -13 2 11 -11 6
pair:l=next part:sure	1 0 -3 3 -13 6
pair:l=next word	3 -1 -3 3 -13 6
pair:l=nine day	0 -8 10 0 0 0
pair:l=nine day-none	0 -13 15 -1 0 0
pair:l=nine n=0	0 -16 19 0 0 0
pair:l=nine no-word	0 -12 12 0 0 0
pair:l=nine not-both	0 -15 16 -1 0 0
pair:l=ninth day-none	-5 0 -9 11 0 0
pair:l=ninth n=0	-6 -3 0 11 0 0
pair:l=ninth not-both	-6 2 -12 10 0 0
pair:l=ninth part:sure	0 -4 -4 10 0 0
pair:l=ninth word	-6 0 -4 10 0 0
pair:l=no 	0 21 -14 0 -1 0
pair:l=no both	0 9 -6 0 0 0
pair:l=no coming	0 9 -4 0 -1 0
pair:l=no n=0	0 13 -3 -3 -1 0
pair:l=no not-both	0 10 -1 -1 -4 0
pair:l=no part:sure	0 13 -5 -4 -5 0
pair:l=no word	-1 17 -7 -4 -5 0
pair:l=nobody not-both	-3 10 -3 0 0 0
pair:l=not 	-9 -2 15 0 -8 0
pair:l=not coming	0 20 -18 -1 0 0
pair:l=not day-none	-1 -5 11 -2 0 0
pair:l=not ended+running	0 -15 16 0 0 0
pair:l=not n=0	-9 2 11 -2 -10 0
pair:l=not part:sure	0 5 2 -4 -10 0
pair:l=not word	-10 7 7 -5 -11 0
pair:l=nouakchott, 	0 4 -15 10 0 0
pair:l=nouakchott, day	0 4 -15 10 0 0
pair:l=nouakchott, n=1	0 10 -9 0 0 0
pair:l=of 	5 -5 1 15 -18 -5
pair:l=of both	0 -6 -3 4 12 -2
pair:l=of coming	-4 42 -39 3 -3 0
pair:l=of day	4 10 -8 -1 -8 -3
pair:l=of day-none	7 1 0 -1 -25 -5
pair:l=of day=l1	0 -5 -5 13 0 0
pair:l=of day=l4	0 -15 0 10 8 0
pair:l=of day=r0	0 -10 12 0 0 0
pair:l=of day=r1	-1 2 7 -13 0 0
pair:l=of day=r2	2 3 -11 2 10 0
pair:l=of day=r3	-2 15 -5 -15 0 0
pair:l=of ended	0 -7 2 -3 15 -1
pair:l=of ended+running	0 -20 27 -10 0 0
pair:l=of n=0	0 -7 25 -20 -27 -3
pair:l=of n=1	-16 -20 7 27 3 -4
pair:l=of n=2	8 21 -26 -3 9 0
pair:l=of n=3	-3 30 -25 -10 5 0
pair:l=of not-both	-1 7 1 -1 -22 -7
pair:l=of part:sure	-9 -14 14 2 6 -7
pair:l=of prev:sure	2 29 -34 0 0 0
pair:l=of sent:sure	0 22 -17 -2 0 0
pair:l=of word	-8 -6 4 4 8 -6
pair:l=off day-none	0 11 -9 0 0 0
pair:l=off n=0	0 10 -8 0 0 0
pair:l=off not-both	0 12 -10 0 0 0
pair:l=off part:sure	0 17 -14 0 0 0
pair:l=off word	0 16 -13 0 0 0
pair:l=office 	0 -9 3 0 5 0
pair:l=office day-none	0 -9 3 0 5 0
pair:l=office, 	8 0 -12 0 0 0
pair:l=office, day	14 -8 -7 0 0 0
pair:l=office, day-none	10 -4 -7 0 0 0
pair:l=office, n=1	-5 13 -6 0 0 0
pair:l=office, no-word	10 -4 -8 0 0 0
pair:l=office, not-both	8 0 -12 0 0 0
pair:l=office, word	-6 10 -2 0 0 0
pair:l=officials 	11 -5 -5 0 0 0
pair:l=officials both	14 -7 -1 -5 0 0
pair:l=officials coming	11 0 -4 -5 0 0
pair:l=officials n=1	11 2 -10 -5 0 0
pair:l=officials n=2	10 -12 0 0 0 0
pair:l=officials not-both	9 0 -7 0 0 0
pair:l=officials part:sure	19 -5 -7 -6 0 0
pair:l=officials word	11 -2 -3 0 0 0
pair:l=on 	-4 2 9 -4 -15 -6
pair:l=on both	-11 -11 20 -4 -1 0
pair:l=on coming	8 -9 0 -14 20 0
pair:l=on coming+ended	-10 31 -22 -4 0 0
pair:l=on day-none	-2 -1 -2 10 -4 4
pair:l=on day=l2	-10 -7 10 -22 22 -1
pair:l=on day=l3	1 -10 11 5 -6 0
pair:l=on day=l4	0 -1 7 -19 0 0
pair:l=on day=l5	0 -12 15 -3 0 0
pair:l=on day=r2	0 8 -2 -1 -10 0
pair:l=on day=r3	-4 16 -13 2 2 0
pair:l=on day=r4	-14 2 8 -16 0 0
pair:l=on day=r5	-12 5 4 -3 -3 0
pair:l=on ended	-21 0 6 8 -11 1
pair:l=on ended+running	5 9 -5 -15 -1 0
pair:l=on n=1	-11 -5 14 -1 -8 -14
pair:l=on n=2	-23 0 11 -2 0 -4
pair:l=on n=3	4 14 -6 -3 -15 0
pair:l=on n=5	0 23 -17 0 -2 0
pair:l=on prev:sure	0 -4 8 -4 0 -8
pair:l=on running	-10 4 -1 11 -20 -2
pair:l=on word	-2 15 -6 -11 -5 0
pair:l=one 	0 -4 8 0 -1 0
pair:l=one day	0 -15 16 0 0 0
pair:l=one day-none	2 -13 15 0 -1 0
pair:l=one n=0	-4 11 -6 0 0 0
pair:l=one n=1	4 -24 14 8 0 0
pair:l=one no-word	0 -15 17 0 0 0
pair:l=open 	0 12 -11 0 0 0
pair:l=open day-none	0 10 -10 0 0 0
pair:l=open n=1	0 11 -11 0 0 0
pair:l=open part:sure	0 11 -11 0 0 0
pair:l=open word	0 11 -11 0 0 0
pair:l=opened word	0 5 -12 0 8 0
pair:l=or day	-2 10 -2 0 -2 0
pair:l=or day=l1	-2 20 -14 0 -2 0
pair:l=or day=l3	0 -16 17 0 0 0
pair:l=or n=0	-2 -4 8 0 0 0
pair:l=or n=1	0 14 -12 0 -1 0
pair:l=oslo, 	7 0 -9 0 0 0
pair:l=oslo, day	7 0 -9 0 0 0
pair:l=oslo, day-none	7 2 -16 0 0 0
pair:l=oslo, n=1	8 0 -14 0 0 0
pair:l=oslo, no-word	8 0 -14 0 0 0
pair:l=oslo, not-both	7 3 -16 0 0 0
pair:l=ottawa, both	-3 13 -7 -1 0 0
pair:l=ottawa, n=1	-2 23 -18 0 0 0
pair:l=ottawa, n=2	-2 -5 9 0 0 0
pair:l=our 	-6 11 -3 0 0 0
pair:l=our day-none	-5 12 -5 0 0 0
pair:l=our n=0	-11 16 -3 0 0 0
pair:l=our no-word	-11 12 0 0 0 0
pair:l=our not-both	-11 20 -9 0 0 0
pair:l=our word	-6 13 -4 0 0 0
pair:l=out n=2	0 -10 10 0 0 0
pair:l=over n=1	-1 12 -18 10 0 0
pair:l=own day-none	0 -6 13 -6 0 0
pair:l=own ended	0 -5 0 -1 9 0
pair:l=own not-both	0 -1 2 -11 6 0
pair:l=own part:sure	0 14 -10 -11 5 0
pair:l=own word	0 14 -10 -11 5 0
pair:l=paris day	0 13 -13 0 0 0
pair:l=paris word	0 -9 11 0 0 0
pair:l=paris, n=1	0 15 -14 0 0 0
pair:l=pay not-both	-1 10 -5 0 0 0
pair:l=peace not-both	0 14 -14 0 0 0
pair:l=peace part:sure	0 14 -14 0 0 0
pair:l=peace word	0 14 -14 0 0 0
pair:l=people n=1	0 -13 14 0 0 0
pair:l=percent n=0	-1 10 -5 0 0 0
pair:l=phone 	-10 15 -3 0 0 0
pair:l=phone ended	13 -13 0 0 0 0
pair:l=phone n=1	8 -6 0 0 0 0
pair:l=place day-none	0 -11 11 0 0 0
pair:l=planned part:sure	8 4 -13 -3 0 0
pair:l=prague, 	9 0 -12 0 0 0
pair:l=prague, both	9 0 -11 0 0 0
pair:l=prague, day	8 1 -13 0 0 0
pair:l=prague, no-word	0 10 -7 0 0 0
pair:l=president day	0 -6 -1 0 10 0
pair:l=president day-none	1 -10 -1 0 9 0
pair:l=president no-word	8 -14 -1 0 9 0
pair:l=president word	12 -4 -3 0 -3 0
pair:l=president's 	-11 14 0 3 -8 0
pair:l=president's both	-9 10 0 1 -3 0
pair:l=president's no-word	-10 12 0 0 0 0
pair:l=president's word	-11 12 0 1 -4 0
pair:l=presidents 	0 4 -11 0 3 0
pair:l=presidents both	1 -4 -6 10 0 0
pair:l=presidents coming	0 -25 10 7 -1 0
pair:l=presidents day-none	0 3 6 0 -10 0
pair:l=presidents day=l2	0 -13 -4 0 15 0
pair:l=presidents day=r2	0 -9 11 0 -3 0
pair:l=presidents ended	0 -1 9 0 -3 0
pair:l=presidents n=0	0 10 -15 -2 5 0
pair:l=presidents n=1	0 -26 20 0 2 0
pair:l=presidents n=2	2 -8 0 10 -6 0
pair:l=presidents not-both	0 -13 9 -6 3 0
pair:l=presidents part:sure	-1 -14 4 4 2 0
pair:l=presidents word	0 -15 5 4 0 0
pair:l=probably n=0	-4 0 8 1 -9 0
pair:l=probably part:sure	0 11 -1 0 -10 0
pair:l=probably word	-4 6 7 0 -12 0
pair:l=promised 	0 -12 13 0 0 0
pair:l=published n=0	0 -15 16 0 0 0
pair:l=quito, 	3 -10 7 0 0 0
pair:l=quito, day	3 -10 7 0 0 0
pair:l=quito, no-word	-1 -12 15 0 0 0
pair:l=rabat, both	-1 -6 9 0 0 0
pair:l=rabat, no-word	-3 -7 11 0 0 0
pair:l=rabat, not-both	0 11 -9 0 0 0
pair:l=release, 	12 -4 -8 0 0 0
pair:l=release, day	12 -4 -8 0 0 0
pair:l=release, day-none	12 -4 -8 0 0 0
pair:l=release, n=0	12 -7 -6 0 0 0
pair:l=release, not-both	12 -7 -6 0 0 0
pair:l=released 	0 10 -9 0 0 0
pair:l=released day	0 10 -10 0 0 0
pair:l=representative, 	0 6 -10 5 0 0
pair:l=representative, both	0 4 -8 5 0 0
pair:l=representative, day-none	0 12 -6 -3 0 0
pair:l=representative, not-both	0 13 -12 0 0 0
pair:l=representative, part:sure	0 13 -17 4 0 0
pair:l=representative, word	0 16 -19 4 0 0
pair:l=resume word	0 10 -6 -1 0 0
pair:l=return both	0 -11 -5 0 15 0
pair:l=return coming	0 -10 -2 0 12 0
pair:l=return not-both	0 11 0 0 -10 0
pair:l=riga, no-word	0 9 -6 0 0 0
pair:l=said 	0 -3 8 0 -6 0
pair:l=said day-none	-2 -5 14 -3 -6 0
pair:l=said day=r4	0 9 -8 0 0 0
pair:l=said n=0	-6 9 0 0 -2 0
pair:l=said n=1	-10 4 4 0 0 0
pair:l=said n=2	9 -7 0 0 0 0
pair:l=said no-word	-14 14 0 0 -3 0
pair:l=said running	0 10 -5 0 0 0
pair:l=same n=0	0 14 -7 0 -5 0
pair:l=saturday 	-3 -6 10 0 0 0
pair:l=saturday day	-1 -9 12 0 0 0
pair:l=saturday, 	0 17 -14 0 0 0
pair:l=saturday, day	0 17 -14 0 0 0
pair:l=saturday, day-none	0 16 -13 0 0 0
pair:l=saturday, no-word	0 13 -10 0 0 0
pair:l=saturday, not-both	0 16 -13 0 0 0
pair:l=saw n=1	0 -5 -5 11 0 0
pair:l=saw not-both	0 -5 -5 11 0 0
pair:l=scotland n=0	0 -17 7 0 12 0
pair:l=scotland not-both	0 0 -12 0 11 0
pair:l=second 	-1 -13 16 0 -7 0
pair:l=second both	4 -10 -2 6 7 0
pair:l=second coming	-2 22 -11 -9 0 0
pair:l=second day	0 20 -20 0 0 0
pair:l=second day=l2	0 -12 4 0 9 0
pair:l=second day=r1	0 24 -21 -2 0 0
pair:l=second day=r3	0 -7 10 0 0 0
pair:l=second day=r4	-2 11 -7 0 0 0
pair:l=second ended	4 -14 2 0 9 0
pair:l=second ended+running	-7 14 -3 -1 0 0
pair:l=second n=0	-3 0 16 -19 -8 0
pair:l=second n=1	-13 -2 0 9 5 0
pair:l=second not-both	-16 9 3 -5 -12 0
pair:l=second running	0 4 -13 9 0 0
pair:l=secretary not-both	0 -2 -6 0 11 0
pair:l=secretary, n=1	0 -10 12 0 0 0
pair:l=secretary, not-both	-2 -5 9 0 0 0
pair:l=see day-none	0 -8 5 3 0 0
pair:l=see n=1	2 -17 2 -8 13 0
pair:l=sell 	0 -9 10 0 0 0
pair:l=sell part:sure	0 -9 9 0 0 0
pair:l=sell word	0 -9 9 0 0 0
pair:l=seoul, 	-10 10 -3 1 -5 0
pair:l=seoul, both	-7 10 -4 1 -4 0
pair:l=seoul, day	-10 10 -3 1 -5 0
pair:l=seoul, day-none	0 19 -15 0 0 0
pair:l=seoul, day=r4	0 -17 15 4 -1 0
pair:l=seoul, day=r5	-3 17 -12 0 0 0
pair:l=seoul, n=2	-5 12 -12 6 -3 0
pair:l=seoul, n=3	0 -12 16 -5 0 0
pair:l=seoul, no-word	-1 22 -18 0 0 0
pair:l=seven day-none	0 -5 -3 9 0 0
pair:l=seventh both	0 -10 10 0 0 0
pair:l=seventh ended+running	0 17 -15 0 0 0
pair:l=seventh n=1	0 16 -13 -1 0 0
pair:l=shall day-none	-1 -4 10 -2 0 0
pair:l=shall not-both	-2 -2 11 -3 0 0
pair:l=shall word	-2 -4 13 -4 0 0
pair:l=she 	4 -10 8 0 0 0
pair:l=she day-none	0 -6 8 0 0 0
pair:l=she n=0	4 -10 8 0 0 0
pair:l=she word	4 -10 8 0 0 0
pair:l=shortly 	0 20 -19 0 0 0
pair:l=shortly day	0 20 -19 0 0 0
pair:l=shortly day-none	0 20 -19 0 0 0
pair:l=should day-none	4 5 -10 0 0 0
pair:l=should not-both	0 14 -10 0 0 0
pair:l=side 	9 5 -18 0 0 0
pair:l=side day-none	10 -3 -7 0 0 0
pair:l=side n=0	10 -2 -8 0 0 0
pair:l=side no-word	10 -9 0 0 0 0
pair:l=side not-both	10 -2 -8 0 0 0
pair:l=side word	9 5 -18 0 0 0
pair:l=sides 	-5 0 7 -1 0 0
pair:l=sides day-none	-1 11 -6 0 0 0
pair:l=sides day=r2	0 -9 14 0 0 0
pair:l=sides n=1	-1 -5 12 -1 0 0
pair:l=sides not-both	-5 0 9 -7 -2 0
pair:l=sides part:sure	-4 0 9 -8 -3 0
pair:l=sides word	-7 1 10 -8 -3 0
pair:l=sign coming	0 -12 12 0 0 0
pair:l=sign n=0	0 -10 10 0 0 0
pair:l=sign no-word	0 9 -8 0 0 0
pair:l=signed 	0 -8 9 0 0 0
pair:l=signed both	0 12 -11 0 0 0
pair:l=signed day-none	0 12 -9 0 -1 0
pair:l=signed day=r3	0 -9 9 0 0 0
pair:l=signed prev:sure	0 9 -8 0 0 0
pair:l=signed running	0 18 -16 0 0 0
pair:l=since both	5 -1 -10 13 -3 0
pair:l=since day	-2 2 -4 8 -13 1
pair:l=since day-none	0 14 -13 0 -9 2
pair:l=since day=l4	2 0 -13 8 0 0
pair:l=since day=r4	0 -19 11 7 0 0
pair:l=since ended+running	0 2 -3 4 -13 1
pair:l=since n=1	-9 12 -6 1 0 0
pair:l=since n=2	9 0 -22 6 0 5
pair:l=since n=3	0 -10 11 0 0 0
pair:l=since no-word	0 2 0 3 -10 -2
pair:l=since not-both	-9 2 3 -2 -8 2
pair:l=since prev:sure	0 5 -20 8 0 6
pair:l=since sent:sure	0 1 3 -10 0 0
pair:l=singapore, 	0 -13 15 0 0 0
pair:l=singapore, both	0 -9 10 0 0 0
pair:l=singapore, day	0 -13 15 0 0 0
pair:l=singapore, day-none	0 -8 9 0 0 0
pair:l=singapore, n=1	0 -10 11 0 0 0
pair:l=six day	13 -17 5 0 0 0
pair:l=six day-none	13 -23 12 0 0 0
pair:l=six ended+running	11 -9 -1 0 0 0
pair:l=six n=0	13 -10 -3 0 0 0
pair:l=six n=1	0 -17 18 0 0 0
pair:l=six no-word	13 -20 8 0 0 0
pair:l=six not-both	11 -25 18 0 0 0
pair:l=sixth 	8 -10 0 9 0 0
pair:l=sixth both	-2 24 -9 -20 0 0
pair:l=sixth coming	0 -14 16 -1 0 0
pair:l=sixth day=l2	0 11 -6 -3 0 0
pair:l=sixth ended	0 14 -16 0 0 0
pair:l=sixth n=0	5 -45 34 10 0 0
pair:l=sixth n=1	-3 37 -23 -22 0 0
pair:l=sixth n=2	0 -5 -5 10 0 0
pair:l=sixth not-both	4 -22 7 16 -1 0
pair:l=spent 	-6 9 -1 0 -1 0
pair:l=spent day	-6 7 0 0 -1 0
pair:l=spent n=1	0 -11 13 0 0 0
pair:l=spent n=2	0 14 -13 0 0 0
pair:l=spent not-both	0 13 -12 0 0 0
pair:l=spoke day	9 -6 0 0 0 0
pair:l=spoke day-none	9 -6 0 0 0 0
pair:l=spoke no-word	9 -6 0 0 0 0
pair:l=stand day-none	0 8 -7 0 0 0
pair:l=start 	0 10 -6 -1 0 0
pair:l=start day-none	0 17 -16 0 -2 0
pair:l=start part:sure	0 12 -2 -7 0 0
pair:l=start word	0 12 -2 -7 0 0
pair:l=starts 	0 8 -7 0 0 0
pair:l=starts coming	0 -12 12 0 0 0
pair:l=state 	0 -8 -1 -13 17 0
pair:l=state coming	0 -20 20 2 -4 0
pair:l=state day-none	0 -1 10 -9 -3 0
pair:l=state day=l2	0 2 8 -3 -9 0
pair:l=state day=l3	0 -4 -6 0 13 0
pair:l=state day=l4	2 2 -13 6 0 0
pair:l=state day=r1	0 -5 -2 0 11 0
pair:l=state day=r2	0 -14 11 -2 4 0
pair:l=state day=r3	3 11 -11 0 -4 0
pair:l=state ended	-2 12 1 -3 -19 0
pair:l=state n=0	-3 -12 22 -11 0 0
pair:l=state n=1	-5 3 -8 -10 12 0
pair:l=state n=2	1 -2 7 5 -20 0
pair:l=state n=3	3 5 -11 0 2 0
pair:l=state not-both	-4 -8 11 -11 3 0
pair:l=state running	0 18 -8 0 -8 0
pair:l=states 	0 -16 19 -1 0 0
pair:l=states both	0 -17 19 -1 0 0
pair:l=states day-none	0 -10 11 0 0 0
pair:l=states n=0	0 -19 21 0 0 0
pair:l=still both	0 -4 0 0 9 0
pair:l=still not-both	0 15 0 0 -12 0
pair:l=stockholm both	0 -7 9 0 0 0
pair:l=stockholm coming	0 -4 9 0 0 0
pair:l=stockholm day=r1	0 -10 12 0 0 0
pair:l=stockholm n=1	0 -11 16 -1 0 0
pair:l=stockholm part:sure	0 -7 12 -2 0 0
pair:l=stockholm, both	0 -4 9 -3 0 0
pair:l=stockholm, day=r4	0 -20 20 0 0 0
pair:l=stockholm, n=2	0 -3 7 -2 0 0
pair:l=stockholm, sent:sure	0 -7 11 -2 0 0
pair:l=such ended+running	0 -10 15 -2 0 0
pair:l=such n=2	0 -10 10 0 0 0
pair:l=such part:sure	0 -10 7 -5 5 0
pair:l=such word	0 -10 7 -5 5 0
pair:l=sunday no-word	-2 -11 13 0 0 0
pair:l=sunday prev:sure	0 10 -10 0 0 0
pair:l=sunday, day	-2 -8 11 0 0 0
pair:l=sunday, not-both	-1 -12 13 -1 2 0
pair:l=suva, day-none	0 9 -6 0 0 0
pair:l=suva, n=1	0 11 -9 0 0 0
pair:l=suva, no-word	0 17 -14 0 0 0
pair:l=suva, not-both	0 10 -8 0 0 0
pair:l=switzerland day-none	8 -11 0 3 0 0
pair:l=table day	0 -8 10 0 0 0
pair:l=table n=0	0 -7 10 0 0 0
pair:l=table n=1	0 9 -8 0 0 0
pair:l=taipei, 	0 10 -9 0 0 0
pair:l=taipei, day	0 10 -9 0 0 0
pair:l=takaichi 	0 -9 0 0 7 0
pair:l=takaichi word	0 -13 5 0 3 0
pair:l=talk day	4 -8 5 0 -1 0
pair:l=talk day-none	4 -8 5 0 -1 0
pair:l=talk no-word	4 -8 5 0 -1 0
pair:l=talks ended	0 -6 8 0 0 0
pair:l=tallinn, day-none	-3 -9 13 0 0 0
pair:l=tariff coming	0 -12 10 2 0 0
pair:l=tariff day=r2	0 0 -9 10 0 0
pair:l=tariff n=2	7 5 -15 -1 4 0
pair:l=tariffs day	4 -10 5 0 0 0
pair:l=tariffs day-none	4 -10 5 0 0 0
pair:l=tariffs no-word	4 -10 5 0 0 0
pair:l=tashkent, 	2 -10 8 0 0 0
pair:l=tashkent, day	2 -10 8 0 0 0
pair:l=tashkent, day-none	0 -9 11 0 0 0
pair:l=tashkent, no-word	3 3 -9 0 0 0
pair:l=tashkent, not-both	0 -9 11 0 0 0
pair:l=tbilisi, 	13 -10 0 0 0 0
pair:l=tbilisi, day	13 -10 0 0 0 0
pair:l=tbilisi, day-none	19 -17 0 0 0 0
pair:l=tbilisi, n=1	17 -11 -4 0 0 0
pair:l=tbilisi, no-word	14 -5 -13 0 0 0
pair:l=technical ended	0 9 -6 0 0 0
pair:l=technical not-both	-5 -13 16 0 0 3
pair:l=telephone 	-16 16 0 0 0 0
pair:l=telephone day	14 -11 -2 0 0 0
pair:l=telephone day=r1	10 -7 0 0 0 0
pair:l=telephone ended	25 -23 -3 0 0 0
pair:l=telephone n=0	13 -8 -5 0 0 0
pair:l=telephone n=1	-20 17 3 0 0 0
pair:l=telephone n=3	9 -9 0 0 0 0
pair:l=telephone part:sure	12 -16 5 0 0 0
pair:l=ten no-word	0 9 -7 0 0 0
pair:l=tenth n=0	1 -10 6 1 0 0
pair:l=tenth not-both	1 -16 12 1 0 0
pair:l=than day-none	0 12 -11 0 0 0
pair:l=than n=0	0 -9 11 0 0 0
pair:l=than n=1	-1 17 -14 0 0 0
pair:l=than no-word	-2 -6 10 0 0 0
pair:l=that 	9 -9 10 -8 -4 0
pair:l=that both	9 -16 16 -6 0 0
pair:l=that coming	0 0 -4 8 -1 0
pair:l=that day-none	6 -4 -7 11 -2 0
pair:l=that day=l1	0 18 -5 -8 -3 0
pair:l=that day=r2	0 -11 5 5 0 0
pair:l=that n=0	12 2 -19 0 -3 0
pair:l=that n=1	0 -8 9 3 -4 0
pair:l=that no-word	19 -17 0 0 0 0
pair:l=that not-both	1 5 -16 13 -9 -1
pair:l=that part:sure	0 0 0 9 -11 -2
pair:l=that running	0 -1 -8 9 0 0
pair:l=that word	11 -3 -4 9 -11 -3
pair:l=the 	7 -2 -1 -10 5 -11
pair:l=the both	-13 0 16 2 -9 -5
pair:l=the coming	-2 13 2 -12 -9 -2
pair:l=the coming+ended	0 -3 -11 13 7 0
pair:l=the coming+running	0 10 -3 0 -8 0
pair:l=the day	-15 50 -22 -12 -37 0
pair:l=the day-none	-9 8 0 -8 7 -10
pair:l=the day=l2	7 -4 0 -12 6 0
pair:l=the day=l4	3 -1 7 2 -20 0
pair:l=the day=r1	14 -13 6 -2 -2 0
pair:l=the day=r2	-8 13 1 -4 -26 0
pair:l=the day=r3	-12 6 4 -4 -2 0
pair:l=the day=r4	0 -3 -13 12 9 0
pair:l=the ended	7 -8 1 6 -2 0
pair:l=the ended+running	0 -14 12 0 4 0
pair:l=the n=0	13 -1 0 -14 -2 -10
pair:l=the n=1	-15 23 -23 6 10 -7
pair:l=the n=2	-3 -12 20 0 -12 0
pair:l=the n=3	9 -19 20 -5 -13 0
pair:l=the no-word	3 9 -1 -18 -14 -3
pair:l=the not-both	13 5 -13 -11 5 -15
pair:l=the part:sure	3 -5 3 3 0 -14
pair:l=the running	-20 22 -7 2 -2 0
pair:l=the word	9 -21 11 -1 13 -19
pair:l=their 	6 -18 5 5 0 0
pair:l=their both	1 -17 16 1 -4 0
pair:l=their coming	0 13 -8 0 0 0
pair:l=their day=r2	0 0 2 -10 4 0
pair:l=their day=r3	0 -4 -4 9 0 0
pair:l=their n=0	0 1 4 0 -14 0
pair:l=their n=1	0 -8 8 -2 4 0
pair:l=their part:sure	-5 -8 17 0 -8 0
pair:l=their word	0 -11 16 0 -8 0
pair:l=them coming	0 12 -10 0 0 0
pair:l=there 	0 10 -5 0 0 0
pair:l=there coming	0 -18 9 12 -4 0
pair:l=there day	0 -9 4 11 -6 0
pair:l=there day-none	0 -4 0 11 -5 0
pair:l=there n=0	0 -6 0 11 -5 0
pair:l=there not-both	0 -6 1 11 -5 0
pair:l=there part:sure	0 -11 4 11 -5 0
pair:l=they coming	-9 8 -1 -18 11 0
pair:l=they day-none	-3 5 7 -11 -11 0
pair:l=they day=l2	3 10 -13 0 0 0
pair:l=they day=r1	0 -12 11 -2 7 0
pair:l=they day=r2	-8 -13 9 4 5 0
pair:l=they day=r3	4 8 -13 0 0 0
pair:l=they day=r4	3 6 -9 0 0 0
pair:l=they ended+running	3 -13 4 0 3 0
pair:l=they n=0	0 -10 15 -21 7 0
pair:l=they n=2	13 0 -9 0 -1 0
pair:l=they n=3	-12 14 -2 0 0 0
pair:l=they not-both	7 1 -5 -24 11 0
pair:l=they prev:sure	-9 13 -4 0 0 0
pair:l=they word	5 0 -5 -8 6 0
pair:l=they'll coming	0 -5 -2 10 0 0
pair:l=they'll n=2	0 -17 20 -2 0 0
pair:l=they'll not-both	0 -5 -2 10 0 0
pair:l=they'll part:sure	0 -5 -2 10 0 0
pair:l=they'll word	0 -5 -2 10 0 0
pair:l=third 	0 -10 15 -1 -4 0
pair:l=third both	0 -38 36 4 0 0
pair:l=third coming	0 12 -10 0 0 0
pair:l=third day-none	-13 -9 12 9 -2 0
pair:l=third day=l3	0 -6 9 -2 0 0
pair:l=third day=r1	0 10 -15 4 0 0
pair:l=third day=r2	-3 11 -2 -10 0 0
pair:l=third ended+running	-6 -11 7 11 0 0
pair:l=third n=0	0 9 -1 -4 -3 0
pair:l=third n=1	-11 -3 3 11 0 0
pair:l=third no-word	-12 14 0 0 0 0
pair:l=third not-both	-4 18 -11 -2 -7 0
pair:l=third part:sure	3 -6 7 2 -8 0
pair:l=third word	0 -5 7 2 -9 0
pair:l=this 	0 10 -9 0 0 0
pair:l=this day-none	0 11 -10 0 0 0
pair:l=this not-both	0 10 -9 0 0 0
pair:l=those n=0	0 6 -5 0 0 0
pair:l=three 	4 -18 19 -4 0 0
pair:l=three day=r2	0 -9 10 0 0 0
pair:l=three day=r3	1 -12 10 0 0 0
pair:l=three n=0	7 9 -15 -1 -1 0
pair:l=three n=1	4 -14 8 0 0 0
pair:l=three n=3	0 -15 16 0 0 0
pair:l=three-day part:sure	-1 -20 18 0 5 0
pair:l=three-day word	-1 -20 18 0 5 0
pair:l=through day	0 -8 10 0 0 0
pair:l=through day-none	0 -13 14 0 0 0
pair:l=thursday day	7 -9 7 -2 -1 0
pair:l=thursday n=1	7 9 -15 0 0 0
pair:l=thursday n=2	0 -22 23 0 0 0
pair:l=thursday not-both	7 -10 7 -1 -1 0
pair:l=thursday sent:sure	0 -12 13 0 0 0
pair:l=thursday's 	3 -9 4 0 0 0
pair:l=thursday's day=l1	3 -14 5 0 3 0
pair:l=thursday's not-both	1 -9 3 0 2 0
pair:l=thursday's part:sure	0 -10 5 0 4 0
pair:l=thursday's word	3 -14 5 0 3 0
pair:l=thursday, 	-12 -8 -3 6 15 0
pair:l=thursday, both	0 -13 -2 4 8 0
pair:l=thursday, day	-7 -3 -8 1 17 0
pair:l=thursday, day-none	-6 -3 -3 -5 17 0
pair:l=thursday, n=0	-5 -11 6 0 8 0
pair:l=thursday, n=1	-4 3 -13 4 9 0
pair:l=thursday, no-word	-9 3 -4 -1 8 0
pair:l=thursday, not-both	-15 0 0 0 7 0
pair:l=thursday, sent:sure	0 -15 -1 5 10 0
pair:l=till day-none	0 9 -4 0 0 0
pair:l=till day=l2	0 -15 9 7 0 0
pair:l=time day	-2 15 -8 0 0 0
pair:l=tirana, 	0 -20 21 0 0 0
pair:l=tirana, day	0 -20 21 0 0 0
pair:l=to 	-13 24 -16 -14 0 0
pair:l=to both	-16 21 -13 -5 -1 5
pair:l=to coming	1 -18 0 13 5 4
pair:l=to coming+ended	5 -14 11 -1 1 0
pair:l=to coming+running	0 -14 3 0 12 0
pair:l=to day	-25 20 3 -10 -14 0
pair:l=to day-none	3 0 -5 -12 10 0
pair:l=to day=l1	0 -27 26 -3 7 0
pair:l=to day=l2	-5 0 17 -5 -7 0
pair:l=to day=l3	-5 -9 -4 3 9 7
pair:l=to day=l4	1 -11 9 0 1 0
pair:l=to day=l5	0 26 -18 -7 -9 0
pair:l=to day=r0	-6 9 -1 0 -9 3
pair:l=to day=r1	2 7 -18 11 -2 0
pair:l=to day=r2	-25 16 0 0 0 0
pair:l=to day=r4	-1 -10 14 1 -5 0
pair:l=to day=r5	6 -7 -9 0 11 0
pair:l=to ended	-14 11 1 -5 -5 0
pair:l=to n=0	-7 -4 -4 -6 18 -13
pair:l=to n=1	0 6 -10 4 -4 4
pair:l=to n=2	-6 -7 17 11 -22 6
pair:l=to no-word	-7 14 -22 1 4 -4
pair:l=to not-both	0 -23 13 7 8 0
pair:l=to part:sure	-9 -9 7 1 2 7
pair:l=to prev:sure	10 6 -9 2 -12 0
pair:l=to running	-1 -5 11 -1 0 0
pair:l=to sent:sure	-14 -7 10 -8 12 0
pair:l=today no-word	13 -12 0 0 0 0
pair:l=tokyo, day=r3	0 9 -8 0 0 0
pair:l=tokyo, day=r5	0 -14 15 0 0 0
pair:l=tokyo, no-word	-9 -10 20 0 0 0
pair:l=tokyo, not-both	-10 -9 16 0 0 0
pair:l=tomorrow, 	-1 0 -5 9 0 0
pair:l=tomorrow, both	0 -4 -7 11 0 0
pair:l=tomorrow, day	-1 9 -21 10 0 0
pair:l=tomorrow, day=l0	-1 0 -5 9 0 0
pair:l=tomorrow, no-word	-1 1 -14 10 0 0
pair:l=trade 	0 10 -4 -14 -3 0
pair:l=trade coming	0 -10 0 10 0 0
pair:l=trade day-none	-3 6 0 -8 0 0
pair:l=trade day=l2	0 -13 0 12 0 0
pair:l=trade day=l3	0 30 -27 -1 0 0
pair:l=trade day=r4	0 8 -6 0 0 0
pair:l=trade ended	4 11 -13 0 0 0
pair:l=trade n=0	0 -14 14 0 0 0
pair:l=trade n=1	3 10 -11 -2 3 0
pair:l=trade n=3	0 10 -7 -1 0 0
pair:l=trade not-both	1 10 -8 -2 -1 0
pair:l=trade running	0 -10 2 0 7 0
pair:l=truce day-none	0 -17 18 0 0 0
pair:l=trudeau 	11 -11 0 0 0 0
pair:l=trudeau n=0	11 -11 0 0 0 0
pair:l=trudeau no-word	11 -11 0 0 0 0
pair:l=trudeau not-both	11 -11 0 0 0 0
pair:l=trudeau word	11 -11 0 0 0 0
pair:l=trump 	13 -15 2 -12 3 0
pair:l=trump both	18 -27 22 -11 -10 0
pair:l=trump coming	0 9 4 0 -14 0
pair:l=trump day	9 2 -1 0 -12 0
pair:l=trump day-none	11 5 -4 -2 -9 0
pair:l=trump day=l3	4 -13 22 0 -14 0
pair:l=trump day=r2	0 -10 2 -4 6 0
pair:l=trump day=r3	2 -9 0 0 7 0
pair:l=trump n=0	11 -14 20 -8 -17 0
pair:l=trump n=1	0 5 -9 -1 5 0
pair:l=trump no-word	12 -7 3 -1 -10 0
pair:l=trump not-both	-4 16 -17 -1 7 0
pair:l=trump part:sure	0 0 4 -10 0 0
pair:l=trump word	6 -14 9 -14 0 0
pair:l=trump's both	2 -13 15 -7 0 0
pair:l=trump's coming	0 -2 10 -3 -1 0
pair:l=trump's day-none	0 -13 9 0 3 0
pair:l=trump's day=r2	0 -5 12 0 -5 0
pair:l=trump's n=1	0 -20 10 -1 11 0
pair:l=trump's part:sure	2 -17 18 -8 0 0
pair:l=trump's word	2 -17 18 -8 0 0
pair:l=tuesday n=0	-7 -17 21 0 0 0
pair:l=tuesday n=1	0 29 -27 0 0 0
pair:l=tuesday n=2	14 -9 -7 0 0 0
pair:l=tuesday no-word	9 0 -8 0 0 0
pair:l=tuesday prev:sure	0 -11 13 0 0 0
pair:l=tunis, 	8 -10 2 0 0 0
pair:l=tunis, day	8 -10 2 0 0 0
pair:l=tunis, day-none	8 0 -10 0 0 0
pair:l=tunis, n=1	8 0 -9 0 0 0
pair:l=tunis, no-word	8 0 -10 0 0 0
pair:l=tunis, not-both	8 0 -10 0 0 0
pair:l=two 	3 -7 -8 12 2 0
pair:l=two both	0 -11 5 7 0 0
pair:l=two coming	-3 -14 22 0 -1 0
pair:l=two day-none	1 -23 14 4 3 0
pair:l=two day=l2	-5 7 -9 0 4 0
pair:l=two day=r2	2 -13 14 0 -3 0
pair:l=two day=r3	8 -3 -11 8 0 0
pair:l=two ended	7 4 -13 0 1 0
pair:l=two n=0	4 12 -31 6 -5 0
pair:l=two n=2	0 -21 24 0 0 0
pair:l=two n=3	0 -8 10 0 0 0
pair:l=two no-word	8 -12 5 0 0 0
pair:l=two part:sure	0 -1 -7 9 2 0
pair:l=two word	6 -9 -4 9 2 0
pair:l=two-day n=1	0 -10 15 0 -1 0
pair:l=ulaanbaatar, 	0 -12 13 0 0 0
pair:l=ulaanbaatar, day	0 -12 13 0 0 0
pair:l=ulaanbaatar, day-none	0 -9 11 0 0 0
pair:l=ulaanbaatar, n=1	0 -9 9 0 0 0
pair:l=ulaanbaatar, no-word	0 -12 13 0 0 0
pair:l=union day-none	-2 -5 0 0 9 0
pair:l=union n=0	-2 -1 -4 0 8 0
pair:l=union no-word	-2 -6 0 0 9 0
pair:l=until 	-10 19 -17 6 2 0
pair:l=until both	-12 -10 21 -1 -8 0
pair:l=until coming+ended	0 -9 12 0 0 0
pair:l=until day	-20 8 4 2 -8 -2
pair:l=until day-none	-3 11 -6 4 -4 -1
pair:l=until day=l1	0 -17 18 0 0 0
pair:l=until ended	-5 20 -11 0 -2 0
pair:l=until ended+running	0 -11 11 0 0 0
pair:l=until n=0	-12 15 -9 6 -3 0
pair:l=until n=2	0 -10 11 0 0 0
pair:l=until no-word	-17 5 9 0 -11 -1
pair:l=until not-both	-9 16 -10 5 0 -1
pair:l=until prev:sure	0 -6 12 -5 0 0
pair:l=until running	0 -8 10 0 0 0
pair:l=until sent:sure	0 11 -17 9 -3 0
pair:l=up n=0	0 -8 10 0 0 0
pair:l=us 	-1 -5 9 0 0 0
pair:l=us n=0	-1 -5 9 0 0 0
pair:l=us n=1	0 12 -10 0 0 0
pair:l=us no-word	-2 9 -4 0 0 0
pair:l=us word	-1 10 -5 0 0 0
pair:l=us-china 	0 13 -13 0 0 0
pair:l=us-china both	0 11 -10 0 0 0
pair:l=us-china part:sure	0 11 -10 0 0 0
pair:l=us-china word	0 11 -10 0 0 0
pair:l=valletta, day-none	0 16 -15 0 0 0
pair:l=valletta, no-word	0 18 -16 0 0 0
pair:l=valletta, not-both	0 15 -13 0 0 0
pair:l=valparaíso, 	0 -17 5 14 0 0
pair:l=valparaíso, day	0 -17 5 14 0 0
pair:l=video both	-15 19 -1 0 0 0
pair:l=video day	-2 -9 0 0 7 3
pair:l=video no-word	-14 3 0 0 7 5
pair:l=video not-both	13 -23 -5 -1 6 4
pair:l=video part:sure	14 -8 -3 -1 0 0
pair:l=vilnius, 	9 -10 1 0 0 0
pair:l=vilnius, day	9 -10 1 0 0 0
pair:l=vilnius, day-none	9 -10 1 0 0 0
pair:l=vilnius, n=1	9 -10 1 0 0 0
pair:l=vilnius, no-word	10 0 -13 0 0 0
pair:l=vilnius, not-both	9 -10 1 0 0 0
pair:l=was both	-4 18 -13 0 0 0
pair:l=was day-none	0 -10 14 0 0 0
pair:l=was n=0	-1 12 -6 0 0 0
pair:l=was n=2	-1 11 -8 0 0 0
pair:l=was sent:sure	-1 16 -14 0 0 0
pair:l=was word	-2 10 -3 -1 0 0
pair:l=washington 	0 9 -5 0 -1 0
pair:l=washington both	-1 21 -15 0 -2 0
pair:l=washington coming	0 -10 13 0 0 0
pair:l=washington day-none	-2 -7 14 -1 -4 0
pair:l=washington not-both	0 -22 26 0 -1 0
pair:l=washington part:sure	0 -5 9 0 -1 0
pair:l=washington, 	-11 0 2 -12 11 0
pair:l=washington, both	-5 -10 10 -10 12 0
pair:l=washington, day	-5 0 0 -11 11 0
pair:l=washington, day=r0	0 10 -7 0 0 0
pair:l=washington, day=r3	0 -9 12 0 -2 0
pair:l=washington, day=r4	-13 -6 3 0 16 0
pair:l=washington, n=1	1 19 -18 -1 -5 0
pair:l=washington, n=2	0 -3 0 -5 11 0
pair:l=washington, n=3	-1 -13 11 0 5 0
pair:l=washington, not-both	0 20 -18 0 0 0
pair:l=washington, sent:sure	-8 7 -4 -5 8 0
pair:l=washington/beijing, 	-3 12 -8 0 0 0
pair:l=washington/beijing, both	-3 12 -8 0 0 0
pair:l=washington/beijing, day	-3 12 -8 0 0 0
pair:l=washington/beijing, n=2	-12 15 0 0 0 0
pair:l=washington/beijing, n=3	11 -7 -3 0 0 0
pair:l=washington/beijing, no-word	-16 18 0 0 0 0
pair:l=washington/beijing, sent:sure	10 -4 -4 0 0 0
pair:l=way 	0 14 -11 0 0 0
pair:l=way day-none	0 12 -10 0 0 0
pair:l=way not-both	0 14 -11 0 0 0
pair:l=way part:sure	0 14 -11 0 0 0
pair:l=way word	0 14 -11 0 0 0
pair:l=we 	0 25 -22 0 -2 0
pair:l=we coming	4 -14 4 0 0 6
pair:l=we day-none	-5 26 -19 0 0 0
pair:l=we day=r0	0 -18 19 0 0 0
pair:l=we part:sure	9 -2 -1 -4 -6 6
pair:l=we'll not-both	0 -10 11 0 0 0
pair:l=we'll part:sure	0 -11 12 0 0 0
pair:l=we'll word	0 -10 11 0 0 0
pair:l=wednesday 	-9 -5 10 0 0 0
pair:l=wednesday day	-7 -6 11 0 0 0
pair:l=wednesday day-none	-7 -8 12 0 0 0
pair:l=wednesday n=1	0 -16 18 0 0 0
pair:l=wednesday not-both	-7 -6 11 0 0 0
pair:l=wednesday, no-word	-5 7 -1 0 0 0
pair:l=wednesday, prev:sure	0 -14 15 0 0 0
pair:l=week's both	0 3 -13 0 7 0
pair:l=week's day-none	0 -14 6 0 7 0
pair:l=week's ended	0 -9 -3 0 14 0
pair:l=week's not-both	0 -17 11 0 7 0
pair:l=week's part:sure	0 -12 0 0 14 0
pair:l=week's word	0 -12 0 0 14 0
pair:l=week, n=1	8 -15 7 0 0 0
pair:l=week, not-both	7 -12 5 0 0 0
pair:l=wellington, 	0 -22 23 0 0 0
pair:l=wellington, day	0 -22 23 0 0 0
pair:l=were day-none	-5 10 -3 0 0 0
pair:l=were word	-3 11 -6 0 0 0
pair:l=which 	10 -4 0 0 0 0
pair:l=which both	0 11 -6 -3 0 0
pair:l=which day-none	10 -2 -9 0 0 0
pair:l=which n=0	10 0 -7 0 -2 0
pair:l=which no-word	10 -7 -1 0 0 0
pair:l=which not-both	10 -4 0 0 -2 0
pair:l=which part:sure	0 12 -2 -5 -4 0
pair:l=which word	10 1 -3 -5 -4 0
pair:l=who 	5 -1 5 -8 -8 0
pair:l=who day-none	11 -2 -3 -1 -1 0
pair:l=who day=r1	0 -14 9 0 5 0
pair:l=who day=r3	0 11 -5 -2 -1 0
pair:l=who n=0	11 8 -18 -5 0 0
pair:l=who n=1	-7 -14 15 -1 4 0
pair:l=who no-word	6 -14 11 0 0 0
pair:l=who not-both	11 -13 7 -4 0 0
pair:l=who part:sure	-3 7 -3 -9 3 0
pair:l=who word	5 -2 0 -10 2 0
pair:l=will coming+ended	-15 21 -16 0 3 0
pair:l=will day-none	-24 -2 2 5 8 0
pair:l=will day=l3	0 -10 11 2 -6 0
pair:l=will day=r1	5 7 0 -11 -8 0
pair:l=will day=r2	1 -3 -5 0 11 0
pair:l=will day=r3	0 -3 9 -7 0 0
pair:l=will day=r4	0 9 -9 2 0 0
pair:l=will n=0	-19 0 -9 6 20 -1
pair:l=will n=1	13 10 -10 -4 -5 -1
pair:l=will n=2	6 -19 24 -9 -6 0
pair:l=windhoek, 	-2 -14 17 0 0 0
pair:l=windhoek, day	-2 -14 17 0 0 0
pair:l=windhoek, not-both	-1 -10 13 0 0 0
pair:l=with 	-1 13 -7 0 0 0
pair:l=with day	0 11 -9 0 0 0
pair:l=with day-none	0 10 -6 0 0 0
pair:l=with n=0	0 9 -5 0 0 0
pair:l=with n=1	0 11 -9 0 0 0
pair:l=with no-word	0 12 -9 0 0 0
pair:l=with not-both	-1 15 -10 0 0 0
pair:l=would 	11 -6 0 -8 1 0
pair:l=would both	-9 -4 -6 10 13 0
pair:l=would coming	-14 2 -4 10 3 -3
pair:l=would day-none	13 -23 2 7 5 0
pair:l=would day=l3	3 3 -7 -9 4 0
pair:l=would day=r1	-13 23 -1 0 -9 0
pair:l=would day=r3	-3 -10 9 2 0 0
pair:l=would n=0	-4 0 -4 8 -4 0
pair:l=would n=1	8 -13 3 5 0 -1
pair:l=would n=2	-4 9 -9 -3 7 0
pair:l=would not-both	10 0 0 1 -10 -2
pair:l=would part:sure	-8 -9 -1 12 7 -3
pair:l=would word	-1 -4 -6 11 2 -4
pair:l=xi 	-5 17 -6 0 -4 0
pair:l=xi both	0 24 -13 -2 -10 0
pair:l=xi coming	2 8 -9 -1 0 0
pair:l=xi day-none	-4 28 -25 0 0 0
pair:l=xi day=r1	0 -13 20 0 -12 0
pair:l=xi n=1	-9 29 -22 0 0 0
pair:l=xi part:sure	1 15 -7 -2 -7 0
pair:l=xi word	-5 28 -14 -3 -7 0
pair:l=xi's 	0 5 -10 7 -2 0
pair:l=xi's day-none	0 2 -9 7 0 0
pair:l=xi's part:sure	0 5 -10 7 -2 0
pair:l=xi's word	0 5 -10 7 -2 0
pair:l=yerevan, no-word	1 7 -12 0 0 0
pair:l=york day-none	0 -11 12 0 0 0
pair:l=york not-both	0 8 -5 0 0 0
pair:l=york part:sure	0 -7 9 0 0 0
pair:l=york, n=2	0 -12 13 0 0 0
pair:l=york, not-both	0 -10 11 0 0 0
pair:l=you 	-6 -3 10 0 0 0
pair:l=you coming	0 17 -13 0 0 0
pair:l=you day-none	0 17 -12 0 0 0
pair:l=you n=0	0 11 -4 0 0 0
pair:l=you n=1	-5 18 -12 0 0 0
pair:l=you not-both	0 9 -3 0 0 0
pair:l=you word	-7 8 0 0 0 0
pair:l=your 	0 11 -9 0 0 0
pair:l=your word	0 11 -9 0 0 0
pair:l=zanzibar, 	0 -14 14 0 0 0
pair:l=zanzibar, day	0 -14 14 0 0 0
pair:l=· n=0	0 -14 16 0 0 0
pair:l=· n=2	0 14 -13 0 0 0
pair:l=— 	12 -2 -6 0 0 0
pair:l=— both	7 0 -10 4 0 0
pair:l=— day	23 -8 -15 0 0 0
pair:l=— day-none	14 -6 -5 0 0 0
pair:l=— ended	6 8 -22 4 0 0
pair:l=— n=0	9 0 -11 0 0 0
pair:l=— n=1	4 7 -10 0 0 0
pair:l=— no-word	10 2 -24 0 0 0
pair:l=— not-both	11 0 -10 0 0 0
pair:no-word 	-3 16 -2 -6 -10 -11
pair:no-word both	16 7 -12 -2 -7 -25
pair:no-word coming	3 3 5 -22 -3 -2
pair:no-word coming+ended	-31 13 9 -3 4 0
pair:no-word coming+ended+running	-1 17 -21 2 0 0
pair:no-word ended	18 4 -19 -16 12 -16
pair:no-word ended+running	10 9 -15 6 -23 -5
pair:no-word n=0	13 10 -7 -19 -11 -8
pair:no-word n=1	-8 12 -2 -5 -7 0
pair:no-word n=2	3 12 -22 10 22 -16
pair:no-word n=3	0 8 -2 -2 -10 -1
pair:no-word n=4	-7 -3 4 -4 12 0
pair:no-word n=5	-2 13 0 0 -5 0
pair:no-word not-both	-7 24 -11 -19 0 -2
pair:no-word running	6 2 -17 1 9 -7
pair:not-both n=0	-7 13 -18 0 15 -5
pair:not-both n=1	0 4 4 -9 -11 -4
pair:not-both n=2	0 11 12 -35 -33 -15
pair:not-both n=3	-3 18 -11 3 -10 -3
pair:not-both n=4	-8 0 12 -10 -5 0
pair:part:sure 	5 8 -5 -1 0 -1
pair:part:sure both	-26 -9 10 4 2 4
pair:part:sure coming+ended	1 12 -13 0 -2 -4
pair:part:sure coming+ended+running	4 1 4 -19 0 0
pair:part:sure coming+running	12 11 -11 -12 1 -5
pair:part:sure ended	-26 -3 8 7 -5 5
pair:part:sure ended+running	-22 -12 23 -1 2 -6
pair:part:sure n=0	-34 17 -28 9 17 6
pair:part:sure n=1	7 -2 9 0 -9 -7
pair:part:sure n=2	-4 -1 16 -10 -14 -6
pair:part:sure n=3	7 -2 11 -13 -4 -8
pair:part:sure n=4	10 -5 3 -7 -9 6
pair:part:sure n=5	0 -11 4 11 -1 0
pair:part:sure not-both	3 8 -1 -5 -5 -8
pair:part:sure running	-8 7 -9 -12 12 0
pair:prev:sure 	0 -3 14 -23 -7 -12
pair:prev:sure both	-7 7 -1 4 -4 -3
pair:prev:sure coming	-2 9 -14 5 2 -7
pair:prev:sure coming+ended	3 -10 9 0 0 0
pair:prev:sure ended	-19 9 -2 10 0 0
pair:prev:sure ended+running	2 0 -11 6 -2 5
pair:prev:sure n=0	-5 -11 20 0 -7 -18
pair:prev:sure n=1	11 0 -3 -16 12 -5
pair:prev:sure n=2	-25 9 7 2 -21 5
pair:prev:sure not-both	-5 -6 16 -16 -1 -8
pair:prev:sure running	-1 -10 20 -13 -4 0
pair:running n=0	-13 6 -6 3 8 -10
pair:running n=1	19 0 -6 -52 14 -7
pair:running n=2	-19 -2 0 21 -13 0
pair:running not-both	-2 13 -14 -7 15 -17
pair:sent:sure 	-18 2 7 -6 -2 5
pair:sent:sure both	-25 10 5 -9 -12 4
pair:sent:sure coming	-12 12 -15 14 6 -2
pair:sent:sure coming+ended	0 4 -14 4 4 0
pair:sent:sure coming+running	0 -23 26 -1 0 0
pair:sent:sure ended	13 8 1 -23 -21 -3
pair:sent:sure ended+running	0 4 3 -13 -5 0
pair:sent:sure n=0	-18 4 2 3 2 -1
pair:sent:sure n=1	-21 5 3 -11 0 6
pair:sent:sure n=2	0 -1 6 -2 -11 -8
pair:sent:sure n=3	11 -2 -3 4 0 0
pair:sent:sure not-both	-3 -2 4 3 -2 -9
pair:sent:sure running	-15 -3 8 6 -6 0
pair:word 	-9 18 -3 -11 -5 -10
pair:word both	-5 0 2 -1 -2 -8
pair:word coming	1 -2 -5 11 -7 0
pair:word coming+ended	-3 -10 2 6 7 -2
pair:word coming+ended+running	5 -2 10 -17 -1 0
pair:word coming+running	10 -11 0 -8 11 1
pair:word day-none	-40 48 -16 -11 -9 -11
pair:word day=l0	0 -9 11 -1 0 0
pair:word day=l1	2 -8 -2 -4 17 -8
pair:word day=l2	12 -6 3 -2 -6 -10
pair:word day=l3	-2 -10 9 3 0 0
pair:word day=l4	0 2 -4 12 -15 -2
pair:word day=l5	3 20 -11 0 -25 0
pair:word day=r0	6 -10 -2 0 7 6
pair:word day=r2	7 -13 9 -7 2 2
pair:word day=r3	5 -11 3 5 0 0
pair:word day=r4	0 -13 12 3 -3 -8
pair:word day=r5	9 -4 -10 -2 12 0
pair:word ended	19 0 -3 -11 -4 -1
pair:word ended+running	-16 1 12 -1 -4 -6
pair:word n=0	-1 21 -46 9 13 -10
pair:word n=1	-11 6 11 -15 -11 -1
pair:word n=2	2 -6 16 -11 -5 -10
pair:word n=3	11 -8 10 -3 -5 -7
pair:word n=4	17 -19 10 -3 -5 1
pair:word n=5	-4 -35 32 6 0 0
pair:word no-word	6 29 -45 -24 -7 -3
pair:word not-both	1 9 -2 -8 -2 -8
pair:word part:sure	-7 -3 7 5 1 -5
pair:word prev:sure	-2 21 -19 -4 -4 -7
pair:word running	-1 -1 0 -15 14 -1
pair:word sent:sure	-16 -27 39 -14 7 -10
part:calls	70 -23 -27 -84 -71 12
part:coming	-7 9 -4 -3 -3 -9
part:ended	-7 10 1 -2 -11 -11
part:experts	-30 -28 6 -6 -11 69
part:m=arrive	-1 11 -13 6 0 0
part:m=arrived	-8 13 -4 -7 0 0
part:m=arrives	-4 8 -5 8 -9 0
part:m=assembly	0 18 -14 0 0 0
part:m=bargain	-2 -11 16 0 -2 0
part:m=broke off	0 1 6 -11 -4 0
part:m=broke up	0 -4 10 -4 0 0
part:m=came	10 10 -11 -4 -4 0
part:m=come	-5 4 -11 5 6 -1
part:m=comes	0 -8 5 -10 12 0
part:m=conference	14 4 -39 0 -5 16
part:m=consultations	12 2 3 -15 -12 -9
part:m=convention	0 -7 12 -3 0 0
part:m=delegation	-7 -24 14 21 -8 0
part:m=delegations	-7 7 6 -11 -13 -1
part:m=dinner	-8 18 0 -15 -28 0
part:m=due	12 3 6 -9 -15 0
part:m=edition	0 10 -9 0 0 0
part:m=expected	-8 0 -11 16 5 -3
part:m=face to face	6 13 -11 -5 -6 0
part:m=flew	-3 6 -2 2 -10 0
part:m=flies	-14 2 4 1 -2 0
part:m=fly	0 14 -8 -2 -2 0
part:m=flying	0 10 -6 0 -1 0
part:m=gather	0 19 -12 0 -5 0
part:m=gathering	4 -15 1 -3 10 0
part:m=go	7 -7 -2 3 -2 14
part:m=goes	-10 1 -1 -5 11 0
part:m=guest	-3 15 -22 -13 14 0
part:m=haggling	-2 -13 17 -1 0 0
part:m=handshake	0 -12 16 0 0 0
part:m=here	0 1 4 2 -16 0
part:m=host	0 23 -20 -7 1 0
part:m=hosts	0 10 -3 -1 -6 0
part:m=invited	-5 11 1 -5 -9 0
part:m=land	8 1 -9 0 0 0
part:m=landed	2 10 -11 0 -2 0
part:m=lands	-1 -8 16 0 -8 0
part:m=lunch	3 10 -11 -8 4 0
part:m=meeting	0 -13 3 16 0 2
part:m=meetings	6 -20 17 -6 -9 7
part:m=meets	-13 -4 -8 11 11 -2
part:m=met	-6 -7 10 4 -2 -20
part:m=negotiated	0 -27 28 -4 0 0
part:m=negotiations	-4 -10 9 10 -10 0
part:m=negotiators	-5 -4 -3 19 -5 -6
part:m=parted	0 -20 17 3 0 0
part:m=receive	0 7 -8 -12 10 0
part:m=received	-8 -4 -6 10 10 0
part:m=receives	0 -13 18 -6 0 0
part:m=receiving	0 -11 5 5 0 0
part:m=rose	-10 -5 0 -6 16 0
part:m=round	0 -17 15 20 -33 -26
part:m=rounds	2 0 8 -24 -2 -2
part:m=sat	0 5 -3 -17 5 6
part:m=saw each other	0 0 -6 11 -3 0
part:m=see each other	0 -1 0 9 -4 0
part:m=session	-8 0 5 -19 0 7
part:m=settled	7 -10 -1 0 11 0
part:m=shook hands	4 -13 13 -4 0 0
part:m=sit	1 -3 10 -13 -2 -2
part:m=sitting	-8 -7 0 15 0 0
part:m=spent	-12 5 8 -6 -8 0
part:m=summit	-13 5 6 -31 4 -6
part:m=table	10 -9 5 -6 1 0
part:m=talk	28 -9 -17 -3 -3 4
part:m=talked	18 -11 -8 -10 7 11
part:m=talking	0 -16 13 8 -6 0
part:m=talks	-18 10 -6 13 -18 0
part:m=there	-6 -13 19 1 -4 2
part:m=time	11 1 -21 0 8 3
part:m=to see	0 -3 25 -23 -3 -1
part:m=travel	1 -8 -6 7 9 0
part:m=travels	-2 -10 8 8 -5 0
part:m=visit	-5 -18 1 12 15 0
part:m=visited	-2 -3 -4 0 3 10
part:m=visits	-10 7 0 -3 0 0
part:m=where	-13 -11 17 0 0 -1
part:meets	-13 -9 11 8 4 2
part:running	-1 1 4 -14 6 -3
part:summit	2 -16 -5 3 17 -58
part:sure	-20 2 9 0 -1 -3
part:wished	-23 35 -10 -29 -1 -1
pc0=agree	7 -2 3 -18 0 2
pc0=bear	0 -12 3 4 -1 2
pc0=begin	0 -4 -5 4 13 3
pc0=buy	-2 15 -6 0 -4 0
pc0=down	8 -8 3 -15 7 4
pc0=end	-4 0 10 -1 -14 0
pc0=impose	-1 6 0 -9 -3 0
pc0=propose	0 -13 5 4 5 3
pc0=renew	9 2 -3 -5 -4 0
pc0=return	0 11 -8 4 -7 0
pc0=sell	0 19 -13 0 -2 0
pc0=sign	0 4 -7 -11 6 9
pc0=suspend	9 -1 1 -16 2 0
pc0=target	23 -21 4 0 -1 0
pc0=threaten	5 -12 7 -2 0 0
pc0=up	-2 2 -12 7 2 5
pc1=agree	2 -7 7 -12 7 2
pc1=bear	8 -13 11 -12 -8 9
pc1=begin	-3 10 -18 13 3 2
pc1=buy	-6 0 -12 9 4 0
pc1=deny	2 14 -12 0 -7 0
pc1=down	6 -10 8 -7 2 3
pc1=end	13 9 -2 -20 -15 0
pc1=impose	-9 2 -1 0 6 0
pc1=propose	-4 -2 -3 5 12 -7
pc1=renew	13 -8 2 3 -10 0
pc1=return	0 12 -9 4 -7 0
pc1=sell	0 9 -3 0 0 0
pc1=sign	1 -11 1 -4 13 9
pc1=suspend	6 10 -8 -18 2 0
pc1=up	-2 3 -7 8 -4 4
pct0=agree future	0 10 -1 0 -5 0
pct0=agree past	-4 11 -12 -5 1 4
pct0=agree past-passive	0 -6 13 0 -10 0
pct0=agree perfect	12 -10 4 -8 3 0
pct0=agree pluperfect	0 -11 9 -6 7 0
pct0=agree present-passive	-1 11 -6 0 0 0
pct0=bear future	-2 9 2 -2 -15 0
pct0=bear future-passive	0 8 -13 0 7 0
pct0=bear past	0 -26 11 9 9 0
pct0=bear pluperfect	1 -26 9 0 11 0
pct0=bear present	0 6 -6 0 -10 6
pct0=begin future	10 17 -17 -9 -5 0
pct0=begin modal	3 4 -25 3 6 0
pct0=begin pluperfect	0 -19 21 0 0 0
pct0=begin present	-8 -2 -3 0 11 6
pct0=buy future	0 17 -13 0 -3 0
pct0=down future	9 12 -14 -1 0 0
pct0=down modal	0 15 -12 -2 0 0
pct0=down past	5 -1 7 -15 -6 0
pct0=down present	-4 -17 6 2 18 0
pct0=end future	-8 10 0 0 0 0
pct0=end modal	0 -17 8 10 0 0
pct0=end present	5 2 3 -11 -5 0
pct0=impose future-passive	0 -12 16 0 -3 0
pct0=impose modal	-11 1 5 3 -3 0
pct0=impose past	-15 10 0 -4 0 2
pct0=impose present	-1 15 -4 -22 0 -2
pct0=impose present-passive	9 -11 7 0 0 0
pct0=lack present	0 13 -10 0 0 0
pct0=propose future	0 -27 11 6 10 0
pct0=propose pluperfect	2 -6 -5 0 10 0
pct0=propose present-passive	-1 -13 1 6 6 0
pct0=renew future	0 -9 11 0 0 0
pct0=renew future-passive	0 -9 12 0 0 0
pct0=renew past	8 2 -13 0 0 0
pct0=renew past-passive	0 13 -11 0 0 0
pct0=renew perfect	7 0 -11 0 0 0
pct0=renew perfect-passive	0 -9 9 0 0 0
pct0=renew present-passive	0 10 -8 0 0 0
pct0=return past	0 7 -1 0 -5 0
pct0=say modal	0 -12 13 0 0 0
pct0=say modal-passive	0 11 -10 0 0 0
pct0=say past	-13 -1 0 2 4 5
pct0=say perfect	0 25 -20 -6 -1 0
pct0=say pluperfect	9 21 -20 -1 -13 0
pct0=say present-passive	-5 -14 18 6 -4 0
pct0=sell present	0 12 -9 0 0 0
pct0=sign present	7 -11 -2 -1 3 7
pct0=stay future	-14 -5 1 11 2 0
pct0=stay modal	-6 13 -19 -5 13 0
pct0=stay modal-passive	12 -10 0 0 0 0
pct0=stay past	-6 -12 5 6 3 4
pct0=stay perfect	-4 -1 0 11 -3 0
pct0=stay pluperfect	3 17 -17 0 -2 0
pct0=stay present	8 -1 10 -6 -21 -4
pct0=suspend future	0 1 -10 0 9 0
pct0=suspend modal	0 -12 5 0 8 0
pct0=suspend past	0 12 -2 -7 -4 0
pct0=suspend pluperfect	0 9 -8 0 0 0
pct0=suspend present	0 -10 16 0 -3 0
pct0=suspend present-passive	12 -10 -2 0 0 0
pct0=target modal	6 -20 10 4 0 0
pct0=target perfect	14 -10 -3 0 0 0
pct0=target present	-5 9 -9 0 5 0
pct0=threaten past	6 -15 13 -1 -2 0
pct0=up modal	0 -15 1 8 5 0
pct0=up perfect-passive	0 10 -5 0 -1 0
pct1=agree future	0 10 -1 0 -5 0
pct1=agree gerund	0 -15 -1 0 14 0
pct1=agree infinitive	0 -11 16 -1 0 0
pct1=agree past	0 8 -13 -4 3 5
pct1=agree past-passive	0 -6 13 0 -10 0
pct1=agree pluperfect	0 -12 11 -6 7 0
pct1=agree present-passive	-1 11 -6 0 0 0
pct1=bear future	-4 8 3 -1 -14 0
pct1=bear future-passive	0 8 -13 0 7 0
pct1=bear gerund	0 9 0 -11 -6 0
pct1=bear infinitive	19 -17 13 -7 -16 7
pct1=bear modal	0 15 -6 -5 -3 0
pct1=bear past	0 -26 11 9 9 0
pct1=bear pluperfect	2 -26 12 -1 11 0
pct1=bear present	0 2 -4 0 -9 6
pct1=begin future	10 9 -11 -6 -2 0
pct1=begin modal	4 10 -22 3 -3 0
pct1=begin participle-passive	0 15 -23 11 -1 0
pct1=begin pluperfect	0 -19 21 0 0 0
pct1=begin present	-8 5 -12 0 12 6
pct1=buy future	0 17 -13 0 -3 0
pct1=buy gerund	0 -14 -6 10 9 0
pct1=down future	9 12 -14 -1 0 0
pct1=down modal	0 15 -12 -2 0 0
pct1=down participle-passive	0 -3 -3 9 0 0
pct1=down past	5 -1 6 -15 -6 0
pct1=down present	-4 -17 10 2 11 0
pct1=end participle-passive	14 2 -21 0 0 0
pct1=end present	5 2 3 -11 -5 0
pct1=impose future-passive	0 -10 13 0 -3 0
pct1=impose gerund	-2 -12 0 5 12 0
pct1=impose modal	-8 -3 10 4 -3 0
pct1=impose participle-passive	-9 4 -13 13 8 0
pct1=impose past	-12 6 0 -3 0 2
pct1=impose past-passive	2 -1 0 9 -10 0
pct1=impose perfect	0 3 -12 -1 2 5
pct1=impose present	-2 8 2 -21 -1 -1
pct1=impose present-passive	9 -11 7 0 0 0
pct1=lack present	0 12 -10 0 0 0
pct1=propose future	0 -27 11 6 10 0
pct1=propose gerund	0 11 -10 0 0 0
pct1=propose infinitive	0 29 -27 0 0 0
pct1=propose participle-passive	-10 -12 17 -2 2 0
pct1=propose perfect	-8 13 -9 1 0 0
pct1=propose pluperfect	2 -4 -7 0 10 0
pct1=propose present	8 2 -3 -8 -6 0
pct1=propose present-passive	-1 -13 1 6 6 0
pct1=renew future	0 -9 11 0 0 0
pct1=renew future-passive	0 -9 12 0 0 0
pct1=renew gerund	0 -14 8 9 -2 0
pct1=renew past	8 2 -13 0 0 0
pct1=renew past-passive	0 13 -11 0 0 0
pct1=renew perfect	7 0 -11 0 0 0
pct1=renew perfect-passive	0 -9 9 0 0 0
pct1=renew present-passive	0 10 -8 0 0 0
pct1=return past	0 7 -1 0 -5 0
pct1=say gerund	0 -8 11 0 0 0
pct1=say modal	0 -12 13 0 0 0
pct1=say modal-passive	0 11 -10 0 0 0
pct1=say past	-13 1 -2 2 4 5
pct1=say past-passive	0 8 -11 5 0 0
pct1=say perfect	0 25 -20 -6 -1 0
pct1=say pluperfect	9 21 -20 -1 -13 0
pct1=say present-passive	-5 -7 19 -3 -3 0
pct1=sell present	0 12 -9 0 0 0
pct1=sign gerund	0 -9 -7 0 14 0
pct1=sign infinitive	0 -13 13 0 0 0
pct1=sign participle-passive	8 -12 7 2 -9 0
pct1=sign present	7 -11 -2 -1 3 7
pct1=stay future	-12 0 2 0 1 0
pct1=stay modal	-2 0 -10 -1 14 0
pct1=stay modal-passive	12 -10 0 0 0 0
pct1=stay participle-passive	0 -3 -2 -1 13 0
pct1=stay past	-6 -10 2 7 5 4
pct1=stay perfect	-4 0 -3 11 -1 0
pct1=stay pluperfect	3 17 -17 0 -2 0
pct1=stay present	0 1 13 -10 -20 -4
pct1=suspend future	0 9 -10 0 0 0
pct1=suspend modal	0 -12 5 0 8 0
pct1=suspend participle-passive	0 2 -14 0 7 0
pct1=suspend past	0 11 -1 -7 -4 0
pct1=suspend pluperfect	0 9 -8 0 0 0
pct1=suspend present	-2 -9 16 0 -3 0
pct1=suspend present-passive	12 -10 -2 0 0 0
pct1=target modal	6 -12 0 5 0 0
pct1=target participle-passive	-9 12 -1 0 0 0
pct1=target past	5 -11 9 -1 0 0
pct1=target perfect	14 -11 -3 0 0 0
pct1=target present	-5 9 -9 0 5 0
pct1=threaten past	6 -16 14 -1 -1 0
pct1=up modal	0 -11 6 8 -4 0
pct1=up perfect-passive	0 10 -5 0 -1 0
pct1=up present	-3 10 -9 -3 0 6
people=0	-13 39 -10 -27 -16 -18
people=1	-36 24 2 -24 -3 8
people=2	16 -29 15 10 -2 -62
people=3	26 -32 7 6 -8 4
people=4	-2 -8 -17 25 4 0
people=5	-2 -14 21 0 -4 0
phas-gerund	-5 0 -10 7 13 0
phas-infinitive	14 1 -12 -6 0 11
phas-modal	-4 -3 -1 9 2 -2
phas-perfect	6 3 -2 -13 -5 2
phas-pluperfect	4 0 6 -25 0 -1
phas-present	0 5 4 -8 -16 7
prev:apart	2 -3 9 6 -2 -22
prev:calls	86 -39 -52 28 -8 10
prev:coming	1 -7 -2 29 -15 1
prev:ended	-8 15 1 -5 -25 -20
prev:experts	0 8 8 -9 -22 -8
prev:heads=0	-8 6 20 -23 -10 -18
prev:heads=1	13 2 -13 18 -18 -11
prev:heads=2	7 -14 2 -7 23 -15
prev:heads=3	7 -12 5 0 0 0
prev:meets	-2 1 15 -9 -21 -11
prev:running	6 -13 2 -5 15 -19
prev:summit	10 3 -1 -43 24 -34
prev:sure	-6 38 -29 2 -26 -42
prev:wished	-6 18 -3 -17 -11 -10
pt0=future	-3 11 -10 3 -2 -3
pt0=future-passive	0 -8 8 -1 2 0
pt0=future-passive-not	0 3 -11 0 6 0
pt0=modal	-10 -11 4 10 10 0
pt0=modal-not	0 12 -5 0 0 0
pt0=modal-passive	11 -4 0 0 -4 0
pt0=past-not	0 -11 13 0 0 0
pt0=pluperfect	3 8 -5 -20 1 0
pt0=pluperfect-not	0 -16 20 0 -2 0
pt0=present	3 9 -4 -10 -11 8
pt1=future	0 12 -10 -1 -1 -3
pt1=future-not	0 -7 10 0 0 0
pt1=future-passive-not	0 3 -11 0 6 0
pt1=gerund	-6 -9 0 9 9 0
pt1=infinitive	12 0 -6 -9 1 3
pt1=modal-not	0 10 -4 0 0 0
pt1=modal-passive	11 -4 0 0 -4 0
pt1=past-not	0 -11 13 0 0 0
pt1=past-passive	1 -5 -2 10 0 0
pt1=pluperfect	3 3 0 -24 3 0
pt1=pluperfect-not	0 -16 20 0 -2 0
pt1=present	-1 11 0 -12 -15 2
pv0-none	2 5 -1 -3 -7 -22
pv0=accept	0 -15 14 0 0 0
pv0=aim	0 -4 -5 0 9 0
pv0=announce	-1 6 -9 14 -10 0
pv0=answer	0 0 9 -5 -4 0
pv0=approve	-5 13 -12 -5 5 0
pv0=be	-6 -6 5 10 0 -6
pv0=buy	-1 18 -11 0 -3 0
pv0=call	-14 0 -7 8 14 0
pv0=carry	0 -15 10 6 0 0
pv0=come	0 -3 2 -4 10 0
pv0=confirm	1 -2 -11 4 6 0
pv0=continue	12 0 -10 0 0 0
pv0=delay	0 -11 12 0 0 0
pv0=discuss	5 -10 -1 0 9 0
pv0=draw	11 -8 0 0 0 0
pv0=end	4 2 2 -9 -9 0
pv0=expect	-11 -4 8 5 -13 7
pv0=extend	5 -11 10 0 0 0
pv0=face	6 -12 3 5 -3 0
pv0=fall	8 -11 1 0 2 0
pv0=get	-3 9 0 -1 -5 0
pv0=go	7 3 -20 0 3 6
pv0=have	-11 0 1 0 9 -2
pv0=hit	7 -11 6 -1 0 0
pv0=hold	-6 14 -1 -11 -4 0
pv0=hope	2 -17 17 0 0 0
pv0=initial	0 -7 11 0 0 0
pv0=know	-3 -3 11 -1 -5 0
pv0=leave	-14 3 -7 -5 19 0
pv0=let	6 9 -17 0 -3 0
pv0=look	0 -11 16 0 -3 0
pv0=lower	5 -20 6 0 4 7
pv0=meet	-10 -3 -7 7 10 0
pv0=need	0 12 -9 0 0 0
pv0=other	-6 -3 -3 1 14 0
pv0=pay	4 5 4 -9 -22 0
pv0=place	0 11 -11 0 0 0
pv0=plan	8 -9 0 0 4 0
pv0=post	-2 12 -3 0 0 0
pv0=prepare	0 -9 7 0 0 0
pv0=promise	0 20 -16 -2 0 0
pv0=propose	-4 15 -12 0 0 0
pv0=put	-10 2 10 -1 -6 0
pv0=renew	0 15 -11 0 0 0
pv0=reply	0 -9 12 0 0 0
pv0=resume	0 5 -11 7 0 0
pv0=return	0 7 0 -1 -6 0
pv0=rise	-11 7 -4 5 0 0
pv0=say	3 0 -11 9 -7 8
pv0=see	-2 -2 -8 1 12 0
pv0=sell	0 13 -11 0 0 0
pv0=set	9 -17 12 0 0 0
pv0=shelve	12 -9 -3 0 0 0
pv0=sign	-7 19 -5 -13 -6 0
pv0=stand	0 -3 -12 12 0 0
pv0=start	0 -24 27 0 0 0
pv0=stay	0 -14 0 0 15 0
pv0=stop	-7 -10 8 9 0 0
pv0=strike	0 11 -9 0 0 0
pv0=take	-4 0 -9 8 7 0
pv0=tell	-14 4 5 -4 3 -2
pv0=think	10 -18 11 0 -1 0
pv0=vote	0 -8 9 0 0 0
pv0=wait	-3 -4 9 0 0 0
pv0=want	-6 4 0 4 -9 0
pv0=wish	9 -7 0 0 0 0
pv0=write	-9 2 6 -6 0 0
pv1-none	1 4 1 0 -12 -20
pv1=accept	0 -18 16 0 0 0
pv1=add	3 5 -11 -4 3 0
pv1=agree	4 -3 -10 5 5 4
pv1=announce	-1 6 -9 14 -10 0
pv1=ask	-14 14 0 0 -9 0
pv1=be	-14 -3 4 7 3 -5
pv1=begin	0 12 -13 2 -1 0
pv1=buy	-2 11 -16 0 5 0
pv1=call	-17 3 -10 8 13 0
pv1=charge	-3 -5 11 -1 0 0
pv1=come	0 -3 2 -4 9 0
pv1=conclude	0 7 0 -9 0 0
pv1=continue	12 -3 -4 0 0 0
pv1=delay	0 -11 12 0 0 0
pv1=deny	4 15 -16 0 -7 0
pv1=discuss	5 -3 -5 0 9 0
pv1=draw	11 -8 0 0 0 0
pv1=end	17 1 -5 -10 -10 0
pv1=examine	0 -9 10 0 0 0
pv1=expect	-8 10 -1 4 -16 0
pv1=face	6 -14 4 5 -3 0
pv1=fall	8 -11 3 0 0 0
pv1=go	5 8 -17 0 -7 6
pv1=have	-10 -1 6 -12 10 0
pv1=hold	-5 14 -2 -12 -4 0
pv1=import	0 -6 -1 10 0 0
pv1=keep	0 9 -12 0 2 0
pv1=know	-3 -2 13 -3 -8 0
pv1=leave	-15 2 1 -9 11 0
pv1=let	6 9 -17 0 -3 0
pv1=lower	3 -19 12 0 0 7
pv1=meet	-4 -8 1 -4 7 5
pv1=other	-5 -6 0 3 10 0
pv1=pay	4 3 6 -9 -22 0
pv1=place	0 13 -13 0 0 0
pv1=plan	8 -24 10 -2 13 0
pv1=post	-2 13 -4 0 0 0
pv1=promise	0 12 -17 -2 6 0
pv1=propose	-4 33 -30 0 0 0
pv1=put	0 -4 12 -1 -6 0
pv1=reach	2 -13 14 -6 0 0
pv1=receive	0 12 -8 -1 -1 0
pv1=reduce	0 -3 -4 9 0 0
pv1=renew	6 0 -17 8 -3 0
pv1=reply	0 -7 11 0 0 0
pv1=resume	0 5 -11 7 0 0
pv1=return	0 9 -1 -1 -6 0
pv1=rise	-11 6 -3 5 0 0
pv1=say	4 0 -15 9 -1 8
pv1=set	9 -20 15 0 0 0
pv1=shelve	12 -9 -3 0 0 0
pv1=sign	-7 4 1 -17 4 0
pv1=sit	0 -11 11 -5 -4 6
pv1=stand	0 -2 -12 12 0 0
pv1=start	0 -7 11 0 0 0
pv1=strike	0 13 -11 0 0 0
pv1=suspend	0 9 -11 0 2 0
pv1=take	-9 2 -16 17 4 0
pv1=tell	-14 9 4 -12 3 -2
pv1=think	10 -18 11 0 -1 0
pv1=vote	0 -8 9 0 0 0
pv1=wait	-2 -11 7 9 0 0
pv1=want	-5 -5 10 4 -7 0
pv1=write	-10 0 10 -6 0 0
pv2-none	1 0 0 0 3 -8
pvt0=agree perfect	9 -6 0 -4 2 0
pvt0=agree present	6 -15 8 0 0 0
pvt0=announce past	-11 -1 3 14 -7 0
pvt0=announce pluperfect	9 -6 -2 0 0 0
pvt0=answer future	0 -8 14 -3 -2 0
pvt0=be future	-7 -12 15 4 -2 0
pvt0=be modal	0 8 -10 -2 6 0
pvt0=be past	-2 -9 0 13 6 0
pvt0=be pluperfect	-1 10 -10 0 1 0
pvt0=be present	6 -1 6 -2 -15 -1
pvt0=begin past	0 10 -12 5 -6 0
pvt0=begin pluperfect	0 -10 11 0 0 0
pvt0=buy future	0 16 -12 0 -3 0
pvt0=call past	-11 -3 -2 10 6 0
pvt0=carry present	0 -18 18 0 0 0
pvt0=come past	-1 2 4 -10 0 0
pvt0=come perfect	0 -12 12 0 0 0
pvt0=come present	0 0 -10 4 13 0
pvt0=discuss future	0 -14 3 0 9 0
pvt0=end past	0 -8 11 0 0 0
pvt0=expect past	0 14 -4 -4 -7 0
pvt0=expect present	-11 -15 12 9 -5 7
pvt0=extend future	-1 -22 24 0 0 0
pvt0=extend perfect	8 0 -10 0 0 0
pvt0=fall past	9 -11 3 0 0 0
pvt0=go future	4 11 -14 0 -3 0
pvt0=go modal	5 0 -17 0 9 0
pvt0=go past	0 5 -7 2 0 0
pvt0=go present	0 -9 7 0 0 6
pvt0=have present	-12 10 0 -8 1 -1
pvt0=hit modal	7 -12 6 -1 0 0
pvt0=hold present	-3 -1 9 0 -2 0
pvt0=initial past	0 -7 11 0 0 0
pvt0=leave future	-10 1 -2 0 11 0
pvt0=leave past	-1 5 -15 0 14 0
pvt0=levy present	0 -9 10 0 0 0
pvt0=lower future	7 5 -13 0 0 0
pvt0=lower present	0 -16 11 0 5 0
pvt0=meet future	-2 0 8 0 -10 0
pvt0=meet pluperfect	2 -30 11 0 11 0
pvt0=move perfect	0 10 -5 0 -1 0
pvt0=note past	0 -5 10 -1 0 0
pvt0=other past	3 -14 0 7 5 0
pvt0=other perfect	-2 -14 14 -4 8 0
pvt0=other pluperfect	-6 6 5 -11 0 0
pvt0=other present	0 21 -23 6 0 0
pvt0=post past	-2 12 -3 0 0 0
pvt0=prolong past	7 5 -16 0 0 0
pvt0=propose past	0 18 -17 0 0 0
pvt0=put modal	-4 -8 17 0 0 0
pvt0=raise present	0 12 -12 0 0 0
pvt0=receive past	1 -13 17 0 -5 0
pvt0=reply past	0 -8 10 0 0 0
pvt0=report past	0 -11 13 0 0 0
pvt0=rise future	0 9 -9 0 0 0
pvt0=rise modal	-6 -11 7 8 0 0
pvt0=run past	0 -13 14 0 0 0
pvt0=say past	5 4 -17 5 -5 10
pvt0=say perfect	0 11 -6 -2 -1 0
pvt0=say present	-3 -10 10 11 -7 0
pvt0=see past	-1 -21 0 7 13 0
pvt0=set present	10 -12 1 0 0 0
pvt0=sign past	-2 14 -8 -9 0 0
pvt0=start present	0 -13 15 0 0 0
pvt0=stay future	0 2 -11 0 7 0
pvt0=stay present	1 -13 10 0 0 0
pvt0=take past	0 -16 0 8 11 0
pvt0=take present	0 21 -15 -2 0 0
pvt0=tell present	-5 -10 8 8 0 0
pvt0=want present	-5 12 -1 -1 -6 0
pvt0=write past	-9 0 0 -4 11 0
pvt0=write pluperfect	0 12 0 0 -10 0
pvt0=write present	0 -12 12 0 0 0
pvt1=agree participle	4 7 -13 5 -4 0
pvt1=agree present	6 -15 8 0 0 0
pvt1=announce past	-11 0 2 15 -7 0
pvt1=announce pluperfect	9 -6 -2 0 0 0
pvt1=answer future	0 -8 14 -3 -2 0
pvt1=be future	-7 -10 11 1 1 0
pvt1=be past	-2 -7 -4 14 7 0
pvt1=be pluperfect	-1 9 -10 0 1 0
pvt1=be present	-2 1 9 -5 -14 0
pvt1=begin past	0 9 -11 6 -6 0
pvt1=begin pluperfect	0 -10 11 0 0 0
pvt1=buy future	0 16 -12 0 -3 0
pvt1=buy gerund	0 -4 -4 0 9 0
pvt1=call participle	-4 9 -4 0 0 0
pvt1=call past	-9 -6 -1 10 6 0
pvt1=carry present	0 -17 18 0 0 0
pvt1=come past	-1 2 4 -10 0 0
pvt1=come perfect	0 -12 12 0 0 0
pvt1=come present	0 0 -10 4 13 0
pvt1=cut infinitive	0 0 -9 0 9 0
pvt1=discuss future	0 -14 3 0 9 0
pvt1=end participle	15 -2 -13 0 0 0
pvt1=end past	0 -8 11 0 0 0
pvt1=expect past	0 11 -3 -3 -4 0
pvt1=expect present	-10 -4 6 6 0 0
pvt1=extend future	-1 -22 24 0 0 0
pvt1=extend perfect	8 0 -10 0 0 0
pvt1=fall past	9 -11 2 0 0 0
pvt1=go modal	5 3 -14 1 0 0
pvt1=go past	0 5 -7 2 0 0
pvt1=have past	0 -11 7 -2 7 0
pvt1=have present	-12 9 0 -7 3 0
pvt1=hold present	-5 -1 9 0 -2 0
pvt1=initial past	0 -7 11 0 0 0
pvt1=leave future	-10 1 -2 0 11 0
pvt1=leave gerund	0 -14 15 0 0 0
pvt1=leave past	-1 9 -12 0 7 0
pvt1=levy present	0 -9 10 0 0 0
pvt1=lower future	7 5 -13 0 0 0
pvt1=lower present	0 -15 16 0 0 0
pvt1=make participle	-1 -5 0 0 13 0
pvt1=meet future	-7 0 10 0 -10 0
pvt1=meet gerund	1 -2 8 -10 -1 0
pvt1=meet pluperfect	2 -30 15 0 11 0
pvt1=move perfect	0 10 -5 0 -1 0
pvt1=note past	0 -5 10 -1 0 0
pvt1=other past	3 -14 0 7 6 0
pvt1=other perfect	0 -15 18 -2 0 0
pvt1=other pluperfect	-6 3 8 -10 0 0
pvt1=other present	0 20 -23 6 0 0
pvt1=plan participle	0 -19 13 0 8 0
pvt1=post past	-2 12 -3 0 0 0
pvt1=prolong past	7 5 -16 0 0 0
pvt1=propose past	0 18 -17 0 0 0
pvt1=publish participle	5 -12 9 0 0 0
pvt1=put infinitive	9 -16 7 0 0 0
pvt1=put modal	-4 -8 17 0 0 0
pvt1=raise present	0 12 -12 0 0 0
pvt1=reach perfect	0 -13 15 0 0 0
pvt1=receive past	1 -13 17 0 -5 0
pvt1=reply past	0 -8 10 0 0 0
pvt1=report past	0 -11 13 0 0 0
pvt1=rise future	0 9 -8 0 0 0
pvt1=rise modal	-6 -12 8 8 0 0
pvt1=run past	0 -13 14 0 0 0
pvt1=say past	5 7 -21 5 -5 10
pvt1=say perfect	0 11 -6 -2 -1 0
pvt1=say present	-2 -13 11 11 -6 0
pvt1=see infinitive	0 -6 10 0 -3 0
pvt1=see past	-1 -21 0 7 13 0
pvt1=set present	10 -12 1 0 0 0
pvt1=settle infinitive	0 -7 9 0 -1 0
pvt1=sign past	-2 14 -8 -9 0 0
pvt1=stay future	0 11 -11 0 0 0
pvt1=stay present	1 -13 10 0 0 0
pvt1=suspend infinitive	-1 11 -8 0 0 0
pvt1=suspend participle	0 1 -10 0 7 0
pvt1=suspend perfect	1 -9 10 0 -3 0
pvt1=take past	0 -16 0 8 11 0
pvt1=take present	0 20 -14 -2 0 0
pvt1=tell present	-5 -2 10 0 0 0
pvt1=threaten past	7 -10 5 0 0 0
pvt1=write past	-9 0 0 -4 11 0
pvt1=write pluperfect	0 12 0 0 -10 0
pvt1=write present	0 -12 12 0 0 0
q:"	8 6 4 -25 -19 4
q:\$	0 15 -12 0 0 0
q:&	-2 7 -22 15 -3 0
q:'	15 -7 -18 -1 12 0
q:'s	7 0 -13 -9 17 0
q:(	17 -19 20 -22 0 0
q:)	17 -14 14 -22 0 0
q:*	0 24 -19 0 0 0
q:+	0 11 -7 0 0 0
q:,	7 -15 10 12 -9 8
q:-	-7 18 -14 -30 6 -4
q:.	5 5 4 -9 -7 -9
q:/	7 15 -13 -4 -7 0
q::	19 -10 9 7 -19 -22
q:;	14 -25 27 -27 0 -3
q:<agent>	0 11 -2 -10 -13 -12
q:<day-ahead>	-3 -7 -1 23 -6 -12
q:<day-gone>	10 -12 4 6 -10 -7
q:<day-today>	2 8 -8 -24 0 0
q:<duty>	0 -3 0 12 -13 0
q:<gate>	-13 3 -3 6 4 -1
q:<goods-amount>	-5 0 0 -5 0 9
q:<goods>	-16 9 -1 2 -16 18
q:<level-noun>	-22 16 -9 -25 20 -1
q:<level>	6 17 -20 -6 0 4
q:<money>	-13 24 -14 0 0 -4
q:<month-ahead>	-4 -13 8 4 9 0
q:<month-gone>	0 -23 5 16 -3 16
q:<month-today>	0 8 -10 6 -1 0
q:<name>	-6 -18 5 14 20 4
q:<not>	3 -2 -3 -8 16 -18
q:<number>	-21 8 3 -6 3 6
q:<office>	-6 -7 7 21 -11 -15
q:<organisation>	-20 32 -16 4 -10 -17
q:<person>	2 -1 -1 0 0 -14
q:<points>	0 -6 -14 28 0 0
q:<quality>	-3 0 9 -9 -24 20
q:<seat>	-9 -16 17 5 0 -1
q:<sender>	-3 23 -9 -34 -4 0
q:<span>	1 3 -21 8 28 -18
q:<taker>	-5 22 -6 -7 -10 0
q:<v-agree>	-5 8 -13 14 -7 -5
q:<v-bear>	5 -8 -5 11 2 -8
q:<v-begin>	23 3 -10 -1 -8 -1
q:<v-buy>	9 15 -12 -1 -21 4
q:<v-deny>	-16 1 12 0 -6 0
q:<v-down>	2 6 10 -38 -10 3
q:<v-end>	-16 6 -14 -13 29 9
q:<v-impose>	8 -1 2 5 -15 0
q:<v-lack>	-20 24 -5 -12 -4 7
q:<v-propose>	9 0 -19 11 -3 8
q:<v-renew>	-7 11 -10 0 4 0
q:<v-return>	8 0 7 -3 -27 8
q:<v-say>	4 1 -15 4 8 0
q:<v-sell>	-22 6 5 -36 8 14
q:<v-sign>	5 27 -34 -1 0 -7
q:<v-stay>	-8 13 5 -16 -24 2
q:<v-suspend>	-25 10 13 -5 -10 -11
q:<v-target>	0 -9 13 -10 8 -11
q:<v-threaten>	3 15 -20 0 1 0
q:<v-up>	21 19 -5 -22 -36 5
q:?	2 -4 -1 -2 14 -5
q:@	0 9 -5 0 0 0
q:[	1 -10 9 0 0 0
q:]	1 -10 9 0 0 0
q:a	-7 1 -9 -1 19 -7
q:aboard	0 -11 0 10 4 0
q:about	5 -3 -3 -4 9 -3
q:abroad	0 14 -11 0 0 0
q:accept	-12 1 3 5 0 0
q:according	-5 3 -20 -6 16 9
q:account	-10 -18 1 -7 15 15
q:accused	1 9 -11 0 0 0
q:additional	-4 8 1 -15 4 0
q:adjourned	-11 -7 19 -1 0 0
q:admit	0 12 -7 -4 0 0
q:adopt	0 13 -12 0 0 0
q:advance	0 -3 8 0 0 0
q:advertisement	-3 16 -11 0 0 0
q:advise	0 -9 9 0 0 0
q:affiliate	0 16 -13 0 0 0
q:afraid	13 3 -10 0 -5 0
q:after	9 -15 5 12 0 -1
q:afternoon	-4 -17 22 -3 7 0
q:afterward	0 -10 -6 4 14 0
q:again	4 2 6 -16 -18 -1
q:against	0 13 -11 9 -15 0
q:ago	6 -12 9 0 0 0
q:agree	10 -12 3 2 -5 0
q:agreement	0 11 -25 18 0 -6
q:ahead	-9 4 5 -3 0 0
q:aim	0 -11 7 -1 0 6
q:air	-3 16 -9 -7 -2 0
q:aircraft	10 -3 -3 0 0 0
q:aire	0 -4 12 -5 0 0
q:airport	0 -21 15 9 0 0
q:akureyri	0 -12 13 0 0 0
q:al	-4 20 -16 0 0 0
q:alive	0 22 -21 0 0 0
q:all	-10 21 -10 0 -11 0
q:ally	0 -11 8 4 -1 0
q:almost	0 -6 -12 15 0 0
q:alone	0 9 -22 0 11 0
q:already	-2 -7 0 19 -10 0
q:also	-25 13 4 -8 -8 16
q:aluminium	17 4 -14 0 -3 -2
q:am	11 7 -15 0 0 0
q:among	-9 5 -1 -2 5 0
q:amount	3 11 -11 0 0 0
q:an	6 9 8 -19 -22 -8
q:analog	0 17 -15 0 0 0
q:and	-8 -5 -1 7 13 5
q:announce	9 -14 -8 -9 25 7
q:announcement	17 -18 11 -7 -3 0
q:another	9 -1 -7 -14 13 0
q:answer	-1 -2 9 -14 0 0
q:anti	0 13 -11 0 0 0
q:any	10 -6 -7 6 2 0
q:anybody	10 -18 10 0 0 0
q:anyone	0 16 -9 0 -4 0
q:anything	22 -24 -34 0 30 0
q:apec	-8 -1 29 -11 -26 0
q:appeal	0 -8 12 -2 0 0
q:apply	14 -27 23 -5 0 -2
q:approval	-5 6 25 0 -25 0
q:approve	10 22 -9 -7 -24 0
q:aqaba	0 -10 11 0 0 0
q:are	11 -6 -2 -4 11 0
q:argument	0 -9 11 0 0 0
q:arithmetic	0 -9 9 0 0 0
q:arrangement	19 -29 7 -8 13 0
q:arrive	0 11 -7 0 0 0
q:arrived	-2 3 3 -16 2 0
q:as	5 16 -10 -24 -1 -5
q:asia	0 -21 4 -7 22 0
q:asian	0 13 -3 0 -6 0
q:aside	0 17 -15 0 0 0
q:ask	-4 1 6 -9 -10 5
q:asleep	0 -12 15 0 0 0
q:association	0 20 -19 0 0 0
q:at	3 -1 -9 16 -11 10
q:attend	0 4 -14 10 0 0
q:attention	0 -19 21 0 -1 0
q:auckland	5 -10 6 0 0 0
q:average	0 12 -10 0 0 0
q:await	0 -1 14 -10 0 0
q:away	-1 -12 0 15 6 0
q:awkward	0 -7 13 0 -2 0
q:back	10 -26 31 -23 -8 0
q:bad	0 -6 9 0 0 0
q:badly	-2 10 -8 0 0 0
q:bag	11 -17 -5 11 0 0
q:balanced	0 8 -5 0 -1 0
q:ban	-6 10 1 -3 -4 0
q:banana	0 18 -14 0 0 0
q:bar	9 -19 12 0 0 0
q:bargain	-2 14 -7 -4 0 0
q:barge	0 -11 11 0 0 0
q:barrel	0 17 -14 0 0 0
q:base	0 33 -29 -6 0 0
q:battery	0 20 -17 0 0 0
q:be	-6 -23 8 3 28 0
q:bean	-1 8 -17 6 3 0
q:bear	0 -8 13 -1 0 0
q:because	-3 17 -6 -16 1 0
q:become	0 9 -5 0 0 0
q:beef	8 -25 9 7 4 0
q:been	-6 -10 7 8 3 -11
q:before	1 5 -11 0 7 -2
q:begin	-1 2 -22 10 16 0
q:behind	0 -15 3 -1 13 0
q:being	-8 -28 20 9 3 0
q:believe	0 -7 10 0 0 0
q:belong	-2 -15 18 0 0 0
q:below	0 11 -1 -6 -2 0
q:bergen	0 -10 13 -3 0 0
q:beside	0 11 0 0 -12 0
q:bessent	-13 16 -4 0 -1 0
q:better	-12 11 6 -6 -8 0
q:between	20 -3 -10 14 -15 -2
q:big	0 -4 10 -3 -1 0
q:bilateral	0 -12 -4 15 0 0
q:bill	0 -9 12 0 0 0
q:bite	-18 25 0 0 -6 0
q:black	0 -4 -8 14 0 0
q:blackwell	16 -7 -5 0 -1 0
q:blinked	0 10 -10 0 0 0
q:bloc	5 -19 18 0 0 0
q:boat	0 -11 14 0 0 0
q:bonu	0 15 -11 0 0 0
q:border	18 -4 -9 -2 -1 0
q:both	13 3 -17 -9 7 1
q:bound	0 0 -16 16 0 0
q:brandy	0 13 -12 0 0 0
q:brass	0 -10 11 0 0 0
q:breakfast	0 16 -12 0 0 0
q:bridge	-1 32 -25 -3 0 0
q:bring	4 -5 17 -15 -13 0
q:broke	4 3 1 -11 -3 0
q:broken	-13 -9 23 -6 0 0
q:bueno	0 -4 12 -5 0 0
q:build	0 8 -17 0 11 0
q:built	0 -3 -7 0 10 0
q:bus	0 10 -10 0 0 0
q:busan	0 -3 14 6 -43 0
q:busy	18 -11 -1 -1 0 0
q:but	6 -18 3 1 17 0
q:butter	-4 -10 16 0 0 0
q:buy	-7 4 8 -9 -16 8
q:by	-8 0 -5 13 0 0
q:c	8 6 -15 0 0 0
q:cabinet	-1 28 -16 -2 -6 0
q:cable	0 11 -10 0 0 0
q:calendar	0 0 7 -2 -8 0
q:call	12 -20 11 -22 14 3
q:callao	-9 -15 14 0 0 9
q:calm	8 -6 -4 6 -5 0
q:can	0 18 -8 -11 0 0
q:cancel	-4 9 -16 -3 12 0
q:candid	0 19 -17 0 -4 0
q:canola	0 12 -21 -1 10 0
q:capital	0 36 -29 -16 2 0
q:car	-1 -8 -18 35 -1 0
q:careful	0 13 -12 0 0 0
q:carry	7 -20 -5 14 11 0
q:case	-2 40 -34 -9 0 0
q:cashmere	0 -12 12 0 0 0
q:center	0 -7 11 -1 0 0
q:certain	2 -14 13 0 0 0
q:certainty	0 -10 11 0 0 0
q:certificate	-5 -17 15 0 0 9
q:change	0 0 -14 8 0 10
q:changed	-4 24 -20 0 0 0
q:channel	1 11 -6 0 -6 0
q:charge	-14 1 14 -4 -5 -2
q:cheaper	0 -11 12 0 0 0
q:cheese	0 -21 27 -7 0 0
q:chess	0 13 -13 0 0 0
q:chicago	0 -3 -3 10 0 0
q:chicken	-2 10 -6 0 0 0
q:chief	0 10 -2 -3 -1 0
q:chip	-2 6 -5 -2 4 0
q:christian	0 -12 13 0 0 0
q:christma	11 -8 0 0 -1 0
q:city	-3 29 -32 -5 2 0
q:claim	0 9 -4 0 0 0
q:clause	7 -6 -17 15 0 0
q:close	-4 14 -2 -11 -3 0
q:closed	0 24 -24 1 0 0
q:club	0 26 -22 -1 0 0
q:coal	5 -15 9 -3 -6 10
q:coast	0 19 -19 0 0 0
q:cobalt	7 -11 2 0 0 0
q:colleague	12 -10 13 -6 -12 0
q:collect	9 -18 9 0 0 0
q:come	17 -17 17 -3 -13 1
q:comment	0 1 -16 0 14 0
q:commerce	5 -26 12 -9 16 3
q:commercial	14 -9 -1 0 0 0
q:commission	-1 23 -17 0 -2 0
q:commit	-1 -17 17 0 0 0
q:commitment	11 -18 12 0 0 0
q:communiqué	0 -22 10 14 0 0
q:company	1 21 -19 0 -5 0
q:complaint	0 16 -6 -4 -3 0
q:complete	9 -27 21 0 0 0
q:compromise	9 -1 -6 0 0 0
q:concerned	-5 9 -1 0 0 0
q:conclude	13 -29 11 16 -6 0
q:conference	-2 -3 17 -9 -1 0
q:confirm	8 0 -21 0 11 0
q:consensu	-12 -27 9 -1 27 0
q:consent	0 13 -9 0 0 0
q:consider	-4 15 -2 -3 0 0
q:constructive	-3 -10 17 0 -4 0
q:consult	0 24 -23 0 0 0
q:continue	5 15 -7 -5 -10 0
q:contract	0 10 -6 0 0 0
q:contrast	0 -7 9 0 0 0
q:control	-6 3 -6 -7 15 0
q:cooperation	0 -15 18 0 -4 0
q:cork	0 15 -11 0 0 0
q:cost	-5 10 -1 -4 0 0
q:cotton	-4 -14 -2 16 0 8
q:could	-17 11 -7 0 9 0
q:council	0 7 -10 0 0 0
q:count	-9 1 -2 9 -1 0
q:counted	-2 7 -22 13 0 0
q:counter	-3 12 -5 0 0 0
q:countermeasure	12 -3 0 -4 -3 0
q:counterpart	27 -10 -6 -6 0 0
q:country	9 -9 0 11 -9 -1
q:course	0 -6 11 0 0 0
q:cover	0 14 -11 0 0 0
q:crew	-1 -13 16 0 0 0
q:critic	0 -8 14 -3 -2 0
q:cross	0 14 -12 0 0 0
q:crude	0 21 -19 0 -1 0
q:cruz	0 -1 -6 11 0 0
q:current	9 -19 12 0 0 0
q:custom	-11 3 0 6 -4 0
q:cut	-15 33 -41 0 16 0
q:daily	0 -17 18 0 0 0
q:dairy	0 10 -7 0 0 0
q:dark	0 -14 15 0 0 0
q:data	0 11 -10 0 0 0
q:date	-19 10 -5 -4 17 0
q:davo	0 27 -26 0 0 0
q:day	-15 -4 3 0 8 6
q:de	-1 -23 21 4 -3 0
q:deadline	-6 16 -19 15 -8 0
q:deal	1 -8 4 12 -3 -2
q:dealt	0 -8 10 0 0 0
q:dearer	0 12 -10 0 0 0
q:decision	-9 29 -14 -7 -5 0
q:decoupling	-4 10 0 -2 0 0
q:defend	-2 11 -7 0 0 0
q:deficit	0 10 -12 0 3 0
q:delay	0 19 -13 0 -5 0
q:delegation	-10 -3 8 4 -6 0
q:delicate	0 -1 -16 4 15 0
q:demand	-10 19 -10 0 0 0
q:deny	-3 -13 24 -2 -2 0
q:deposit	-4 0 -16 0 21 0
q:deputy	0 -15 0 12 2 0
q:described	0 27 -17 -8 -5 0
q:desk	12 2 -19 0 0 0
q:detail	10 -14 0 6 0 0
q:detailed	0 0 -11 0 12 0
q:dialogue	0 21 -11 0 -10 0
q:diary	0 -10 11 0 0 0
q:did	-3 3 3 -27 9 -7
q:didn't	0 16 -13 0 0 0
q:different	0 -7 9 0 0 0
q:differently	-2 -3 -7 16 -2 0
q:digital	13 -1 -7 0 -1 0
q:dinner	-2 25 -29 -3 10 0
q:discuss	-13 2 -7 4 1 6
q:discussion	12 3 -11 -5 0 0
q:dispute	11 13 -18 1 -5 0
q:do	-17 -3 -2 10 12 0
q:doctor	0 10 -8 0 0 0
q:document	-4 -7 12 0 0 0
q:doe	2 15 -17 -16 -2 7
q:doha	-2 -14 -1 21 -9 0
q:doing	14 0 -13 0 -2 0
q:don't	-12 10 2 0 0 0
q:donald	-10 0 7 -1 4 0
q:done	-12 21 -13 -5 2 0
q:dongguan	0 9 -10 0 0 0
q:door	-3 4 1 -10 -5 3
q:doubt	12 -22 2 12 0 0
q:down	0 -4 15 -12 -15 3
q:dozen	0 -12 14 -1 0 0
q:draft	0 -8 11 0 0 0
q:draw	1 14 -12 -3 0 0
q:driver	0 21 -12 -6 0 0
q:drop	-6 -23 23 0 0 8
q:dry	0 13 -11 0 0 0
q:due	10 -3 -14 3 12 0
q:dump	0 20 -18 0 0 0
q:durban	0 -11 13 0 0 0
q:during	0 -10 1 9 0 0
q:duty	2 9 -11 7 -12 -5
q:each	-6 40 -41 7 -6 0
q:earlier	-3 9 -13 -7 12 0
q:early	10 0 -4 -3 -6 0
q:earth	-5 -9 2 0 16 -4
q:east	0 13 -11 0 0 0
q:easter	0 9 -6 0 0 0
q:eat	0 11 -14 0 5 0
q:economic	-4 -6 13 0 0 0
q:economy	-14 21 -4 0 -10 0
q:effect	0 11 -18 6 -2 0
q:eighth	-3 -10 -15 8 22 0
q:either	4 4 -17 11 -5 0
q:election	-26 33 -13 4 -3 0
q:else	0 -10 11 -2 1 0
q:elsewhere	9 -12 -9 19 -10 0
q:end	-12 -5 -6 -2 29 0
q:energy	0 -15 18 -8 1 0
q:enter	16 -1 -7 -2 0 0
q:even	12 -4 -3 0 0 0
q:evening	-11 -23 31 0 0 0
q:every	0 17 -11 -1 0 0
q:everybody	-2 11 -7 0 0 0
q:everyone	9 -8 0 0 0 0
q:everything	-15 26 -10 -1 0 0
q:exchanged	12 0 -10 0 0 0
q:exempt	0 17 -12 0 0 0
q:exemption	0 -16 23 -9 0 0
q:exist	0 -7 10 0 0 0
q:expect	0 0 -6 12 0 0
q:expire	0 13 -15 1 0 0
q:explain	5 -9 -1 0 0 5
q:export	-2 -8 16 -14 -5 2
q:extend	-11 5 0 3 -8 0
q:extra	-11 -12 14 10 2 0
q:extremely	-10 8 -7 0 8 0
q:face	0 4 -14 -3 10 0
q:fact	-2 -10 0 6 9 0
q:factory	-4 -2 11 0 0 0
q:failed	0 -10 -2 15 0 0
q:fall	0 31 -22 -7 -16 0
q:familiar	0 -7 -2 10 0 0
q:fare	-3 -3 -7 16 -2 0
q:fared	-8 9 0 0 0 0
q:farm	13 -3 -19 -3 11 0
q:farmer	-3 12 -9 0 2 0
q:fear	-5 -9 6 8 0 0
q:federal	0 16 -10 0 -5 0
q:fee	-15 -13 11 -6 7 15
q:felt	0 -11 14 -1 0 0
q:fentanyl	2 9 -1 -9 -1 0
q:ferry	0 -5 0 9 0 0
q:few	-15 8 5 -1 -1 0
q:fifth	0 -8 0 -4 13 0
q:figure	3 0 -12 0 9 0
q:final	-1 13 -17 5 0 0
q:find	7 -13 11 -1 0 0
q:fine	5 13 -16 -3 0 0
q:finish	0 -15 8 7 0 0
q:fire	0 -9 10 0 0 0
q:firmly	0 -9 10 0 0 0
q:first	28 -3 2 -31 -23 4
q:flag	0 -30 35 -3 0 0
q:flew	-8 -7 8 5 0 0
q:flour	0 13 -9 0 0 0
q:flow	0 22 -22 0 0 0
q:fly	-17 -14 11 11 5 0
q:folder	0 -4 -3 0 10 0
q:follow	2 13 -25 12 -3 0
q:footwear	-2 19 -16 0 0 0
q:for	-19 5 -8 25 -11 10
q:force	3 23 -26 -18 4 0
q:forced	-2 5 -13 -8 16 0
q:foreign	2 -5 11 -10 -6 0
q:foresee	0 16 -13 0 0 0
q:forty	11 -1 -2 0 -4 0
q:forward	0 9 -7 0 0 0
q:found	12 8 -19 -2 0 0
q:four	-22 10 -13 -3 22 0
q:fourth	1 -11 20 -17 -3 0
q:frame	0 -10 14 0 -2 0
q:framework	11 -10 7 -4 -6 0
q:franc	4 10 -15 0 0 0
q:free	-8 16 -12 0 3 0
q:friend	0 16 -9 0 -1 0
q:from	-4 -8 5 -12 15 0
q:frozen	11 -7 0 -1 0 0
q:fruit	0 -8 10 0 0 0
q:further	0 -23 8 14 2 0
q:future	-3 -4 12 0 0 0
q:gap	0 -7 9 0 0 0
q:garment	0 -8 10 0 0 0
q:gas	0 -4 -10 9 4 0
q:gate	0 -9 -6 11 9 0
q:gather	-5 8 5 -3 -12 0
q:gave	0 3 -10 -11 14 0
q:general	13 -11 -1 -5 5 0
q:generic	-3 -16 11 0 0 8
q:geneva	21 -27 13 15 -22 0
q:gentlemen	15 -8 -8 0 0 0
q:get	-5 -3 8 13 -28 0
q:given	0 0 -22 6 13 0
q:glove	14 -13 0 0 0 0
q:go	15 19 -6 -27 -19 1
q:goalkeeper	0 21 -20 0 0 0
q:golf	0 -15 17 0 0 0
q:good	4 -8 2 5 -7 9
q:government	6 -5 6 5 -21 0
q:grand	0 -10 10 0 0 0
q:graphite	0 -8 9 0 0 0
q:great	-2 -4 5 8 -12 0
q:green	0 12 -11 0 0 0
q:greer	-2 11 -6 0 -5 0
q:ground	0 1 -18 17 0 0
q:grow	9 -3 -4 0 0 0
q:guest	-3 14 -4 -11 0 0
q:gun	-14 22 0 0 -9 0
q:gyeongju	-6 -4 3 -6 9 0
q:h	0 -7 -6 13 0 0
q:habit	0 9 -8 0 0 0
q:had	10 -5 -3 13 -10 -20
q:half	-2 -11 6 -11 0 14
q:hall	-6 -7 6 15 -20 0
q:hand	13 -7 0 -8 2 0
q:hang	0 7 -11 0 5 0
q:happen	11 -15 0 -9 9 7
q:happy	-2 0 -2 0 9 0
q:harbour	5 -7 -7 12 0 0
q:hard	6 5 -11 0 0 0
q:hardest	-3 25 -18 0 0 0
q:hardly	3 -9 -7 14 -3 0
q:has	4 0 1 -22 4 -3
q:hasn't	-9 6 -1 -10 12 0
q:have	-20 -3 -4 21 4 0
q:having	0 18 -14 -1 0 0
q:hazelnut	0 15 -13 0 0 0
q:he	22 -9 -11 1 10 -3
q:hear	-2 9 -1 0 0 0
q:heard	0 -17 20 0 0 0
q:help	3 11 -19 0 2 0
q:helped	-3 11 -6 0 0 0
q:her	21 -33 10 7 1 0
q:higher	-4 -25 30 -1 1 0
q:him	17 0 -16 3 -3 0
q:himself	2 -16 -6 19 0 0
q:his	3 0 0 0 -9 6
q:hold	1 -7 11 -12 2 -2
q:holiday	12 -12 0 0 0 0
q:home	0 -7 17 -9 -2 0
q:honour	12 -11 10 -6 -6 0
q:hope	1 -4 -10 20 -4 0
q:hospital	0 16 -14 0 0 0
q:hotel	-2 -20 22 -6 5 0
q:hour	-2 -19 21 1 0 0
q:house	8 6 -7 -8 0 0
q:how	-5 1 5 5 -15 0
q:howard	0 9 -9 0 0 0
q:hundred	0 10 -8 0 0 0
q:i	6 -13 19 -25 -6 -1
q:i'm	0 12 -10 0 0 0
q:ice	1 2 -12 5 0 0
q:if	-6 8 -4 1 -8 2
q:import	4 15 -19 -1 0 0
q:important	0 31 -26 -2 -2 0
q:impose	-6 -7 0 6 0 10
q:in	7 -13 11 13 -12 -23
q:incheon	0 -22 14 9 0 0
q:including	-7 5 11 0 -8 0
q:increase	0 0 11 -5 -3 0
q:industry	0 -11 7 0 7 0
q:inflation	0 16 -13 0 0 0
q:inside	0 -17 19 0 0 0
q:insist	0 -1 -14 16 0 0
q:inspection	0 -8 10 0 0 0
q:instead	13 -23 0 -5 12 0
q:interest	7 5 -17 0 0 0
q:interview	-3 -8 12 0 0 0
q:into	9 44 -54 -6 0 0
q:introduce	0 -7 9 0 0 0
q:invest	0 12 -8 0 0 0
q:investigation	0 9 -3 -4 0 0
q:investment	0 -11 18 -3 -4 0
q:invited	0 -7 18 0 -12 0
q:iron	2 -9 6 0 0 0
q:is	8 8 -13 -2 9 -27
q:island	0 22 -16 -5 0 0
q:isn't	9 -9 0 0 0 0
q:issue	2 -11 -3 5 10 0
q:it	9 -17 14 -9 0 5
q:item	0 -11 15 -1 0 0
q:its	0 -9 -6 20 10 -13
q:itself	4 -6 -7 9 4 0
q:izmir	0 -7 14 -5 0 0
q:jamieson	-2 11 -6 0 -5 0
q:jersey	0 10 -10 0 0 0
q:jinping	-9 22 -19 4 0 0
q:job	0 10 -9 0 0 0
q:johan	0 -20 21 0 0 0
q:joined	0 19 -14 -3 0 0
q:joint	10 7 -43 14 -1 10
q:judge	12 -13 3 0 0 0
q:juice	9 -3 -6 0 0 0
q:jump	0 13 -1 0 -9 0
q:just	-9 8 2 -1 -3 0
q:keep	-15 9 -8 0 8 1
q:know	7 -13 21 -10 -11 0
q:kuala	-4 -12 9 -6 12 0
q:lamb	0 11 -10 0 0 0
q:land	-14 -20 27 -9 4 0
q:lapse	0 0 -10 7 5 0
q:large	0 9 -5 0 0 0
q:largest	0 8 -4 0 0 0
q:last	7 -7 6 24 -41 -6
q:lasted	-3 -3 11 -5 -2 0
q:late	0 -4 -27 9 14 0
q:later	-11 5 0 -8 6 0
q:latest	0 4 -9 0 4 0
q:law	-16 40 -26 -13 0 0
q:lawful	0 -10 10 0 0 0
q:lawyer	0 -11 12 0 0 0
q:lay	0 -8 3 9 -4 0
q:leader	6 -13 13 5 -14 0
q:least	-4 0 -2 0 0 10
q:leather	14 -17 3 0 0 0
q:leave	-3 5 2 -11 0 -2
q:led	-4 27 -21 0 -2 0
q:length	-18 23 -5 0 0 0
q:less	9 0 -1 -5 -1 0
q:let	12 13 -17 -9 0 0
q:letter	0 7 3 -5 -10 0
q:levy	-13 -21 27 0 -2 9
q:licence	-3 -26 25 0 -1 6
q:license	-8 -12 1 0 20 0
q:lie	0 -1 -14 0 20 0
q:lifeng	-6 -3 12 -3 0 0
q:lift	3 14 -14 -1 -1 0
q:light	0 16 -15 0 0 0
q:lighthizer	0 -12 14 0 0 0
q:like	9 15 -22 -5 -3 0
q:likely	0 22 -16 -1 0 0
q:likewise	0 9 -7 0 0 0
q:limited	0 -2 -3 8 0 0
q:line	4 5 -28 11 5 0
q:lisbon	6 0 -26 20 -7 0
q:list	4 -1 -10 1 0 10
q:lithium	0 -20 21 0 0 0
q:little	3 15 0 -4 -22 0
q:loaded	0 -3 -5 0 9 0
q:long	2 19 -25 -14 13 0
q:look	-1 4 -14 18 -11 0
q:lorry	0 12 -7 0 0 0
q:lose	-2 -17 19 -2 4 0
q:lower	-13 18 -23 -7 15 0
q:lula	-4 10 0 -2 0 0
q:lumber	0 -9 -3 0 13 0
q:lumpur	-4 -12 9 -6 12 0
q:lutnick	0 9 -9 0 0 0
q:m	0 0 -14 -5 24 0
q:magnet	0 18 -12 -4 0 0
q:maize	0 12 -9 0 0 0
q:make	-11 36 -21 -6 -4 0
q:man	0 -33 23 16 0 0
q:manage	9 -12 11 0 -6 -2
q:margin	0 3 6 -4 -12 0
q:market	-8 0 3 2 -5 0
q:matter	-6 6 4 -14 0 0
q:may	-9 11 6 -3 -18 0
q:me	3 -1 -11 0 9 0
q:meal	0 20 -11 0 -9 0
q:mean	0 8 0 -4 -9 0
q:meanwhile	0 18 -14 0 0 0
q:media	-6 -5 15 1 -6 0
q:mediator	0 9 -8 0 0 0
q:medicine	-10 -13 5 -1 7 8
q:meet	33 -14 0 -9 5 -14
q:meeting	-1 -18 0 -10 22 0
q:member	0 21 -18 -4 -3 0
q:memorandum	0 5 -16 12 0 0
q:mention	0 -5 -3 10 0 0
q:merdeka	-1 -8 2 0 9 0
q:message	9 -11 0 0 0 0
q:metal	2 0 3 -9 0 0
q:michelsen	0 -12 13 0 0 0
q:mid	0 14 -12 0 0 0
q:might	-14 3 11 5 -11 0
q:milk	0 17 -14 0 0 0
q:mind	0 10 -22 0 0 10
q:mine	0 7 -14 0 3 0
q:mineral	2 -13 8 0 3 0
q:minimum	0 -10 7 0 0 0
q:minister	2 -13 24 -22 -7 -5
q:ministry	-2 -22 15 -11 15 2
q:minute	21 -14 -1 -10 7 0
q:missing	20 -11 -4 -8 4 0
q:moment	-1 18 -12 -1 -2 0
q:monday	-4 11 -5 0 0 0
q:month	1 -3 -23 10 19 0
q:moratorium	0 22 -22 0 0 0
q:more	1 12 -10 6 -8 -1
q:morning	34 -21 3 11 -30 0
q:most	-17 6 0 6 0 0
q:move	-4 23 -13 -5 -5 0
q:movement	0 -8 10 0 0 0
q:mr	-1 -24 19 0 3 7
q:ms	0 10 -4 0 0 0
q:much	0 15 -5 -7 -1 0
q:muscat	0 -10 10 0 0 0
q:museum	-5 15 -10 0 0 0
q:must	-13 33 -20 -14 3 0
q:name	14 -5 0 -3 -4 0
q:named	0 15 -14 0 0 0
q:nation	0 -11 3 0 11 0
q:national	14 -1 -5 -1 -4 0
q:natural	0 13 -11 0 0 0
q:near	0 14 -12 -8 5 0
q:need	-10 29 -25 7 -5 0
q:negotiate	-6 8 5 -19 0 0
q:negotiation	-7 18 -17 0 0 0
q:negotiator	1 -11 1 0 13 0
q:neighbouring	0 11 -10 0 0 0
q:never	-5 -3 15 -1 -5 0
q:new	-26 5 6 -17 13 -5
q:newspaper	-11 -6 16 0 0 0
q:nexperia	0 0 -11 0 11 0
q:next	0 -13 25 1 -17 -3
q:night	15 6 -18 0 -3 0
q:nine	0 13 -11 0 0 0
q:no	-20 18 -9 -3 9 -8
q:nobody	-2 -21 13 16 -9 0
q:none	0 13 -3 -3 -7 0
q:noon	2 -9 0 9 0 0
q:nor	0 6 -9 0 2 0
q:north	12 -5 -8 0 0 0
q:northern	0 32 -31 0 0 0
q:not	33 -21 5 -10 4 -3
q:note	0 -8 2 -8 15 0
q:nothing	-28 13 -7 5 6 -1
q:notice	0 10 -5 -10 4 0
q:now	0 -10 13 -22 2 -1
q:nowhere	12 -10 -1 0 0 0
q:number	-2 10 -14 -3 3 4
q:nut	0 -27 22 8 0 0
q:nvidia	22 -14 -16 9 -5 0
q:objection	4 -16 12 0 0 0
q:observed	0 -13 13 0 0 0
q:observer	0 20 -19 0 0 0
q:of	-9 -15 2 -7 28 13
q:off	-7 -9 2 13 3 -2
q:offer	1 12 0 -18 -10 0
q:official	-6 13 -3 -9 1 0
q:often	0 -13 0 12 -1 0
q:oil	-20 14 0 -9 -10 13
q:old	-2 -18 13 7 0 0
q:olive	0 10 -7 0 0 0
q:on	1 -1 3 3 -12 -9
q:once	0 5 8 -5 -12 0
q:one	-7 -8 20 -22 0 -6
q:only	-13 9 -16 3 4 9
q:open	-14 -7 5 4 -5 11
q:opened	-2 -13 13 -6 8 0
q:opening	3 -10 7 0 0 0
q:operator	0 20 -16 -3 0 0
q:opinion	0 -3 10 -3 -2 0
q:opposed	0 -2 8 0 -2 0
q:opposite	0 12 -10 0 0 0
q:opposition	0 20 -18 0 0 0
q:or	-2 19 -22 -1 5 0
q:orange	9 -2 -3 0 0 0
q:order	16 -3 -6 -2 1 -2
q:ordinary	0 21 -16 0 0 0
q:osaka	-10 -17 21 -1 -1 9
q:other	-28 -2 -3 10 14 -2
q:otherwise	0 12 -10 0 0 0
q:our	16 -11 12 -23 -1 0
q:out	17 -16 1 0 7 -1
q:outline	2 -7 -11 -7 18 0
q:output	0 12 -8 0 0 0
q:outside	9 -5 -13 9 0 0
q:outstanding	0 -8 9 0 0 0
q:over	-9 16 -11 0 2 -1
q:owe	8 -10 7 0 -2 0
q:own	-15 10 -21 15 4 0
q:p	-10 2 -17 14 5 0
q:pacific	0 5 -14 -5 11 0
q:package	0 7 -11 -1 -1 7
q:pact	6 0 -6 -8 8 0
q:page	-4 9 -10 0 3 0
q:pair	0 -9 13 -1 0 0
q:palacio	0 -9 -2 12 0 0
q:palm	-2 17 -11 0 0 0
q:paper	-6 -12 1 2 19 0
q:pari	8 -5 13 -18 -9 0
q:park	0 19 -18 0 0 0
q:part	0 20 -24 1 1 0
q:partner	-12 -22 9 19 0 0
q:party	0 17 -17 -10 -6 9
q:pass	0 13 -31 2 10 0
q:past	-1 -15 15 -4 7 0
q:patient	0 16 -15 0 0 0
q:pause	-22 7 17 -7 0 0
q:pay	-4 25 -33 5 -2 10
q:payment	12 -7 -3 0 0 0
q:peace	-10 31 -29 5 0 0
q:peak	0 10 -10 0 0 0
q:pen	-9 2 4 0 0 0
q:people	-8 -8 3 24 -26 0
q:percent	0 11 -9 0 0 0
q:permanent	-2 -19 24 0 0 0
q:permit	2 -16 18 -4 0 0
q:pharmaceutical	0 9 -9 0 0 0
q:phase	3 -10 6 2 -2 0
q:phone	28 -30 9 0 -6 0
q:phosphate	0 11 -4 -1 0 0
q:pick	0 -7 14 0 -6 0
q:picked	17 -13 -1 0 0 0
q:picture	0 12 -11 0 0 0
q:piece	0 -8 10 0 0 0
q:place	0 22 -22 3 -6 0
q:plan	10 -27 -3 23 8 -2
q:plane	0 -16 17 -3 3 0
q:plant	-9 0 4 -1 3 0
q:player	0 27 -25 0 0 0
q:pleased	0 -20 22 0 0 0
q:point	-4 24 -15 -5 -2 0
q:police	0 -16 17 0 0 0
q:political	-5 -1 -2 0 11 0
q:poll	9 -7 0 0 0 0
q:poor	8 -2 -3 0 -1 0
q:pork	-2 5 8 -8 -10 0
q:port	-12 0 6 -10 5 -1
q:portal	0 12 -8 0 0 0
q:porto	0 -23 24 0 0 0
q:position	11 -6 4 0 -8 0
q:post	0 16 -13 0 -3 0
q:potatoe	-2 -16 18 0 0 0
q:poultry	0 10 -8 0 0 0
q:power	-1 -5 14 -4 0 0
q:preferred	0 -11 12 0 0 0
q:preliminary	-4 -10 4 0 8 0
q:premier	-14 0 10 -7 0 0
q:prepare	-3 8 -10 14 -13 0
q:present	2 -10 -8 -9 22 7
q:president	-15 -21 -7 -18 58 -1
q:press	2 -24 17 11 -4 0
q:pretty	0 -8 0 0 10 0
q:price	0 30 -22 -3 -3 0
q:priced	0 -11 12 0 0 0
q:prime	-12 3 6 -8 0 0
q:principle	1 15 -19 0 0 0
q:probably	0 13 0 0 -12 0
q:produced	0 -11 14 0 0 0
q:progress	-10 15 4 -3 -12 0
q:project	-4 -1 10 0 -2 0
q:prolong	-6 18 -26 0 13 0
q:prolongation	0 13 -9 0 0 0
q:promise	29 -36 8 14 -11 0
q:protocol	0 -13 14 0 0 0
q:province	0 13 -11 0 0 0
q:public	0 10 -10 0 0 0
q:publish	0 9 -15 -2 12 0
q:purchase	-6 12 -10 8 -8 0
q:put	3 -13 8 -1 8 -2
q:quarrel	-7 9 -1 -4 0 0
q:quarter	-8 0 0 0 0 8
q:question	-12 0 9 0 -12 8
q:queue	11 -14 3 0 0 0
q:quick	0 -11 13 0 0 0
q:quickly	0 9 -7 0 0 0
q:quiet	0 11 -10 0 0 0
q:quinoa	0 20 -18 0 0 0
q:quite	0 -17 18 0 0 0
q:quota	5 -12 14 0 -1 -2
q:radio	-13 6 5 0 -1 0
q:rain	4 7 -13 0 0 0
q:raise	-2 -7 8 -14 1 6
q:rang	34 -14 -25 0 0 0
q:rare	-5 -10 3 0 16 -4
q:rate	-16 15 -3 -15 5 0
q:reach	-16 3 10 0 -5 0
q:read	-10 8 0 0 0 0
q:reading	0 -17 18 0 0 0
q:reagan	0 10 -7 0 0 0
q:real	0 10 -10 0 0 0
q:reason	-11 -22 21 0 13 5
q:recall	9 -6 -2 0 0 0
q:receive	-15 -20 18 7 11 0
q:recent	0 8 -8 0 0 0
q:reciprocal	0 -6 13 -2 -3 0
q:reckon	2 -12 0 0 10 0
q:red	12 -1 -10 0 0 0
q:reduce	0 -14 16 0 0 0
q:regret	0 8 -4 -1 0 0
q:regretted	-7 -1 16 -3 0 0
q:regulation	0 10 -4 0 -1 0
q:relation	0 -10 0 15 -2 0
q:remain	-15 1 -2 5 1 7
q:renew	7 -9 12 -9 -1 0
q:renewal	8 -11 3 0 0 0
q:rent	0 15 -13 0 0 0
q:reply	9 -16 9 0 0 0
q:report	-11 27 -9 -5 -4 0
q:reporter	1 12 -11 -25 7 -1
q:representative	-7 1 2 6 -10 0
q:require	-7 0 -4 0 0 9
q:reserve	0 11 -5 0 -5 0
q:reserved	0 -19 21 0 -3 0
q:reset	10 -4 -4 0 0 0
q:rest	0 12 -11 0 0 0
q:result	-6 -7 16 -7 1 0
q:resume	-18 31 -15 -1 0 0
q:retaliate	-1 -11 18 0 0 0
q:return	19 -2 -12 3 0 0
q:review	-1 23 -17 -2 0 0
q:rice	-1 -3 14 -7 -1 0
q:rise	2 2 -24 22 -4 0
q:risk	4 -14 0 0 8 0
q:rival	0 -10 16 0 -5 0
q:river	0 -13 15 0 0 0
q:road	2 12 -12 -3 0 0
q:ronald	0 10 -7 0 0 0
q:room	8 -17 5 11 -4 0
q:rosenbad	-5 -18 19 3 0 0
q:round	-15 2 0 -3 13 1
q:row	0 11 -7 0 0 0
q:rubber	0 -7 12 -3 0 0
q:rule	-9 20 -19 3 -2 0
q:run	-2 0 11 -8 -8 0
q:s	0 0 -15 15 -3 0
q:sailing	0 9 -7 0 0 0
q:salalah	0 -13 15 0 0 0
q:sale	-1 25 -19 0 -3 0
q:salt	7 -15 9 0 0 0
q:san	0 -4 -5 12 -1 0
q:sanction	0 -13 -1 16 -1 0
q:santa	0 -1 -6 11 0 0
q:saturday	0 1 6 0 -10 0
q:say	0 8 -15 4 2 -6
q:scale	0 0 -11 0 11 0
q:scheduled	0 9 -4 0 -4 0
q:scott	-13 16 -4 0 -1 0
q:scrap	9 0 -8 0 0 -2
q:seafood	10 -17 8 0 0 0
q:seal	0 10 -20 12 0 0
q:seat	0 12 -18 9 0 0
q:second	0 -34 29 14 -4 -1
q:secretary	-11 2 10 -4 -9 0
q:section	-6 22 -5 -5 -6 0
q:see	-21 3 -20 30 1 0
q:seed	0 8 -2 0 -3 0
q:seek	0 -19 27 -4 -3 0
q:seemed	0 -10 0 0 11 0
q:sell	-25 19 -4 -6 9 0
q:send	14 -3 -17 -5 9 0
q:sentence	0 -9 0 10 0 0
q:seoul	0 9 -2 -3 -1 0
q:separate	0 -8 11 0 0 0
q:separately	0 -8 10 0 0 0
q:service	12 4 -19 0 0 0
q:session	0 -20 26 -4 0 0
q:set	-6 6 3 0 -10 0
q:settle	14 2 0 -17 -13 0
q:several	11 -11 0 3 0 0
q:shake	0 9 -16 0 6 0
q:shall	3 -16 0 15 0 0
q:share	0 24 -21 0 0 0
q:shared	0 18 -16 0 0 0
q:she	12 -28 19 2 -5 0
q:sheet	-1 -11 0 6 10 0
q:shenzhen	0 -2 5 6 -15 0
q:ship	-16 2 2 -7 -2 13
q:shipbuilding	0 0 -16 12 1 0
q:shoe	14 -9 0 0 0 0
q:shook	-1 -14 19 0 -2 0
q:shoot	0 11 -10 0 0 0
q:shorter	0 -14 15 0 0 0
q:should	-13 0 16 2 -12 0
q:shut	-1 24 -36 -5 21 0
q:side	-2 13 -21 -8 12 7
q:sideline	0 10 -3 -6 0 0
q:sign	-18 13 -3 -3 0 -4
q:signature	9 -28 18 5 2 0
q:silent	-13 15 0 0 0 0
q:similar	3 9 -4 -6 -1 0
q:since	-12 -5 8 11 -14 3
q:sir	-8 -8 16 0 0 0
q:sit	4 -4 16 -9 -25 0
q:six	11 0 -13 0 0 0
q:sixth	0 14 -7 -6 0 0
q:ski	0 12 -12 0 0 0
q:sleep	-5 -15 25 -6 0 0
q:small	-1 17 -13 0 0 0
q:snow	11 -7 -1 0 0 0
q:so	-11 20 3 -24 -27 0
q:social	-6 8 13 -4 -16 0
q:software	12 -3 -3 0 0 0
q:softwood	0 -8 -5 0 13 0
q:solar	0 -10 10 0 0 0
q:solution	-15 14 -7 0 5 0
q:some	-17 18 -3 1 -6 0
q:something	25 -6 -1 -4 -12 0
q:sooner	0 22 -21 0 0 0
q:sorry	0 30 -29 0 0 0
q:sounded	9 -6 -5 0 4 0
q:south	0 15 -13 -1 0 0
q:spare	14 -2 -9 0 0 0
q:speak	0 0 -15 14 3 0
q:speaking	5 6 -12 0 0 0
q:speed	0 -13 14 0 0 0
q:spent	1 31 -27 -6 -1 0
q:split	0 -23 12 13 0 0
q:spoke	-33 7 23 0 -6 -1
q:spoken	2 0 -15 12 -2 0
q:spring	-2 -19 34 -5 -23 10
q:squid	0 -11 13 0 0 0
q:staff	0 22 -20 -2 0 0
q:stalled	-18 17 0 0 0 0
q:standstill	0 -27 31 -4 0 0
q:start	-9 23 -14 -10 1 0
q:state	-8 -4 14 8 -22 0
q:statement	19 -12 -5 0 -5 9
q:station	-6 -3 10 0 0 0
q:steel	12 6 -3 -24 -2 0
q:step	12 -29 27 -9 0 0
q:still	-2 17 -18 7 0 -1
q:stock	0 -3 -7 15 -3 0
q:stockholm	-8 10 2 -7 -16 0
q:stop	0 -15 20 -7 -13 9
q:strike	-1 33 -30 -16 9 0
q:striker	0 15 -14 0 0 0
q:substantial	0 10 -12 0 0 0
q:success	0 16 -22 10 -2 0
q:such	0 -13 -1 14 3 0
q:summit	15 10 -17 0 -4 0
q:sunflower	0 -12 13 0 0 0
q:supplier	0 13 -8 0 0 0
q:surprise	0 -19 23 0 -4 0
q:suspend	-8 10 -4 8 -12 0
q:suspension	11 0 -4 -4 -3 0
q:sustainable	-6 -13 4 -4 19 0
q:t	0 -7 10 0 0 0
q:table	-1 -1 4 -16 3 0
q:take	7 -12 -4 16 0 4
q:talk	-15 -9 3 9 13 2
q:talked	12 -22 0 10 10 0
q:talking	5 13 -23 4 -6 3
q:target	0 -10 10 0 0 0
q:tariff	-18 -7 5 9 0 5
q:tax	10 -7 2 -2 -1 0
q:team	-11 14 -4 0 0 0
q:technical	0 -4 11 -4 0 0
q:telephone	22 -15 -4 0 0 -1
q:telephoned	-14 16 -12 0 6 0
q:tell	6 4 -11 4 -8 0
q:temporary	0 -4 -7 11 0 0
q:ten	-4 -15 21 0 0 0
q:term	17 -15 -1 12 -12 0
q:text	4 -11 14 -3 -8 0
q:textile	0 -7 -3 11 0 0
q:than	19 0 -1 8 -18 0
q:thank	-8 -26 42 -3 0 0
q:that	-18 -7 7 8 2 10
q:the	-20 19 -12 4 -1 6
q:their	0 9 -6 2 -8 -4
q:them	18 -6 1 0 -8 0
q:themselve	-14 0 -2 12 3 0
q:then	10 -2 2 -16 0 0
q:there	-14 -5 16 -15 5 -4
q:they	-4 -1 17 -1 -23 4
q:they'll	6 -14 10 0 0 0
q:they're	0 -7 10 0 0 0
q:thi	-12 -30 21 0 21 -4
q:think	5 9 -22 -14 15 0
q:third	-24 17 -7 8 -13 0
q:thirty	0 -10 0 10 0 0
q:those	-1 -3 15 -5 -9 0
q:though	9 -9 0 0 1 0
q:threat	5 -19 0 4 14 0
q:threaten	-1 10 -6 0 -6 0
q:three	19 -24 17 -24 6 0
q:thursday	0 13 -10 0 0 0
q:ticket	0 26 -25 0 0 0
q:tiktok	6 -10 28 -5 -21 0
q:tile	0 9 -8 0 0 0
q:timber	5 6 -13 0 0 0
q:time	-10 -15 17 -12 20 -3
q:timing	7 0 -17 -7 14 0
q:to	-32 2 -3 10 13 13
q:tokyo	8 -17 9 -3 2 0
q:tomatoe	7 -26 22 0 0 0
q:too	-9 26 -20 6 -2 0
q:tool	0 -21 24 0 0 0
q:top	1 -14 -8 4 14 7
q:topic	0 11 -9 0 0 0
q:total	9 -5 -1 0 0 0
q:touch	0 -9 0 9 0 0
q:touched	11 -12 3 0 0 0
q:tournament	-4 17 -13 0 0 0
q:town	-5 12 -15 9 0 0
q:tractor	-1 -13 15 0 0 0
q:trade	-3 3 1 -11 5 -8
q:trader	-1 13 -12 3 -2 0
q:trading	2 -9 0 9 0 0
q:train	0 15 -11 0 0 0
q:translated	0 31 -29 0 0 0
q:trawler	0 -14 15 0 0 0
q:treaty	10 -12 10 -7 -3 0
q:tried	-12 11 2 0 -2 0
q:trieste	0 -12 15 0 0 0
q:tromsø	-8 17 -8 0 0 0
q:trouble	5 -11 6 0 0 0
q:truce	-20 4 -3 8 9 -11
q:truck	6 -4 -11 10 0 0
q:trump	-10 0 2 -1 7 0
q:truth	0 20 -3 -1 -13 0
q:tuesday	-1 9 -4 0 0 0
q:turbine	-9 0 15 0 0 0
q:turku	-16 -21 32 -3 0 0
q:turned	2 -11 -6 15 0 0
q:twenty	3 -1 -23 0 19 0
q:twice	0 6 -18 -3 5 10
q:two	19 -10 4 -3 -6 -11
q:uncertainty	0 -10 9 0 0 0
q:understanding	0 -10 12 -2 0 0
q:united	-3 9 -4 0 0 0
q:unless	16 -3 -5 0 -3 0
q:until	6 16 -12 10 -24 -4
q:up	2 -15 15 -2 -1 1
q:update	12 -12 0 0 0 0
q:upper	-2 5 -9 0 9 0
q:urge	0 17 -16 0 0 0
q:us	-2 -7 12 3 -6 -1
q:use	-7 12 -1 -2 -2 0
q:used	-9 25 -12 -6 -2 0
q:v	0 -14 15 0 0 0
q:valley	0 34 -31 0 0 0
q:valparaíso	0 -22 24 0 0 0
q:vanilla	6 -8 2 0 0 0
q:very	6 -21 6 1 13 0
q:vessel	0 12 -10 0 0 0
q:vice	0 -6 13 -8 0 0
q:video	-6 -27 32 8 -5 0
q:villa	-1 11 -7 0 0 0
q:visit	-16 17 -5 -2 -5 0
q:volume	0 14 -11 0 0 0
q:vote	-6 0 8 -2 -1 0
q:vow	4 9 -13 0 0 0
q:wait	0 2 5 -16 0 0
q:walnut	12 -21 -5 16 0 0
q:want	7 -5 2 4 -18 0
q:war	-10 22 4 0 -24 0
q:warn	0 10 -8 0 0 0
q:was	-12 1 -3 -5 15 0
q:water	0 26 -22 -2 0 0
q:way	13 -16 18 -15 -10 0
q:we	0 2 7 -10 -12 -6
q:we'll	0 -24 19 0 8 0
q:weather	0 -7 -9 16 0 0
q:week	-11 15 7 -7 -25 -3
q:weekend	-1 -6 11 0 -2 0
q:welcomed	12 0 -14 0 0 0
q:well	3 -11 9 -3 1 0
q:were	-32 5 10 -9 14 0
q:what	18 20 -21 -5 -9 -6
q:wheat	0 12 -8 0 0 0
q:when	-3 0 -18 30 -4 0
q:where	-9 -4 -3 -5 22 0
q:wherever	11 -9 0 0 0 0
q:whether	-9 0 14 -4 -11 0
q:which	0 4 -11 10 0 -14
q:while	2 -19 18 -8 7 0
q:who	-11 -7 14 -7 12 -4
q:whole	0 13 -12 0 0 0
q:whom	0 19 -12 0 -3 0
q:whose	0 -10 9 7 -8 0
q:why	-2 -19 21 -3 6 0
q:wider	0 10 -9 0 0 0
q:will	7 12 -12 -9 -12 15
q:willing	0 -10 11 0 0 0
q:win	-10 21 -21 6 -2 0
q:wind	0 -14 15 0 0 0
q:window	-9 13 -2 -2 0 0
q:winner	6 11 -17 0 0 0
q:winter	16 -12 3 0 0 0
q:wire	0 25 -22 0 0 0
q:wish	13 -8 -4 0 0 0
q:with	7 -5 -4 3 10 -21
q:withdraw	-2 16 -10 0 0 0
q:within	2 3 -15 -2 0 10
q:without	6 1 1 -8 -13 -1
q:woke	0 -15 15 0 0 0
q:won't	-3 20 -13 -1 0 0
q:word	-10 19 -12 -5 2 0
q:work	2 5 -14 5 0 0
q:worker	0 12 -12 0 0 0
q:working	13 2 -14 0 0 0
q:world	-4 16 1 -10 -10 0
q:worry	-5 6 -16 12 0 0
q:worse	0 -19 4 16 0 0
q:worth	8 19 -22 -6 1 0
q:would	16 -21 6 8 -7 6
q:write	3 -9 10 -5 2 0
q:wrong	14 -9 0 0 0 0
q:xi	-9 22 -19 4 0 0
q:yard	0 -9 0 0 11 0
q:yarn	-7 -18 0 17 0 8
q:year	-20 25 -17 9 -7 -1
q:yes	-1 7 -7 11 -9 0
q:yet	4 2 -17 -3 16 0
q:york	-13 -17 23 -21 4 0
q:you	0 -24 32 -11 -9 0
q:young	7 11 -21 0 0 0
q:yuan	0 11 -10 0 0 0
q:zero	0 -25 18 -3 10 0
q:—	6 -15 7 15 -7 -7
qt=future	-18 2 -5 -5 19 1
qt=modal	-26 23 0 -7 -7 0
qt=past	0 -1 -10 11 5 2
qt=perfect	3 3 -14 13 0 -1
qt=pluperfect	8 -5 8 0 -17 -9
qt=present	6 -2 0 -22 22 -6
quoted	-15 15 -1 -1 0 -1
r1="	-11 0 7 -6 3 0
r1='s	8 -9 3 -29 13 0
r1=(	11 -17 8 12 -9 0
r1=)	-10 -4 7 -13 11 0
r1=,	4 3 7 -19 -2 -20
r1=-	0 2 -3 -1 -9 13
r1=.	4 -4 1 0 9 -13
r1=;	-13 13 -6 -2 0 -1
r1=<day-gone>	6 -17 6 0 4 0
r1=<duty>	-2 10 -6 0 0 0
r1=<goods>	0 22 -14 -2 0 0
r1=<level>	5 24 -31 -3 -1 0
r1=<name>	3 -6 -18 19 14 0
r1=<number>	4 -11 4 6 0 0
r1=<office>	0 6 -2 -11 0 7
r1=<person>	-12 -12 3 1 12 -6
r1=<seat>	14 -18 27 -2 -30 0
r1=<v-agree>	-7 -14 23 -6 -6 0
r1=<v-bear>	6 -3 9 -3 -12 0
r1=<v-begin>	-21 3 -1 1 -2 10
r1=<v-impose>	1 9 -1 0 -25 0
r1=<v-propose>	13 6 -25 0 -6 -1
r1=<v-refuse>	0 -8 -5 13 0 0
r1=<v-renew>	0 16 -12 0 0 0
r1=<v-return>	0 12 -19 4 0 0
r1=<v-say>	-4 9 -2 0 0 0
r1=<v-stay>	0 16 -10 -5 0 0
r1=<v-target>	10 -18 10 0 0 0
r1=?	5 0 -5 -11 8 0
r1=a	-21 33 -11 -15 -7 0
r1=about	-17 22 5 -29 -12 -1
r1=across	0 -9 5 0 3 0
r1=after	11 -15 0 7 10 0
r1=afternoon	-9 -10 0 16 -2 5
r1=again	-17 -1 5 18 -18 -3
r1=also	0 10 -9 0 0 0
r1=and	-23 11 4 0 -14 0
r1=announce	0 -10 11 0 0 0
r1=are	-10 20 -6 -8 -8 0
r1=as	11 -10 9 0 -9 0
r1=at	-12 1 2 -3 3 5
r1=back	15 -22 9 0 0 0
r1=before	-3 -17 4 2 14 0
r1=border	0 -11 12 0 0 0
r1=both	0 21 -16 -1 0 0
r1=but	8 -15 10 0 0 0
r1=by	16 -3 -2 -23 -5 1
r1=call	9 -1 -7 0 -1 -1
r1=closed	0 10 -10 0 0 0
r1=collapse	0 -10 10 0 0 0
r1=conclude	-1 -5 9 0 0 0
r1=conference	20 -22 -9 0 0 8
r1=constructive	0 -13 14 0 0 0
r1=could	0 8 0 -18 6 0
r1=custom	0 -8 8 0 0 0
r1=did	0 13 -11 0 0 0
r1=each	3 -17 11 0 2 0
r1=enter	0 -11 11 0 0 0
r1=evening	-8 -15 19 9 -22 0
r1=every	-5 11 -5 0 0 0
r1=extend	0 15 -12 0 0 0
r1=fail	0 8 -15 4 0 0
r1=failed	0 11 -6 -3 0 0
r1=followed	-9 -8 18 0 0 0
r1=for	-1 18 -9 -1 -4 0
r1=four	0 -6 11 -2 0 0
r1=from	-10 2 -8 12 4 0
r1=had	-9 12 -1 0 -7 0
r1=has	3 -19 18 2 -1 0
r1=have	-2 -19 6 3 14 0
r1=he	-9 -19 28 -12 2 0
r1=her	16 -21 7 0 0 0
r1=here	-3 -11 11 9 -11 0
r1=him	16 -5 2 -3 -16 0
r1=his	3 -20 9 14 -4 0
r1=i	0 11 -8 0 0 0
r1=if	0 23 -19 0 0 0
r1=in	18 -33 17 6 3 -5
r1=is	-5 7 -10 3 -5 8
r1=it	-25 8 2 0 4 -1
r1=its	-1 -7 12 -2 0 0
r1=last	0 3 -7 0 5 0
r1=lasted	-15 -16 22 -2 9 0
r1=later	0 -16 -3 17 2 0
r1=link	-3 9 -6 0 0 0
r1=may	0 17 -9 -1 -2 0
r1=meet	11 -4 -4 0 0 0
r1=morning	0 3 0 2 -11 0
r1=next	1 -13 -14 2 20 0
r1=night	4 -8 7 0 -12 0
r1=noon	-3 -7 -8 18 0 0
r1=of	-39 10 9 -18 9 0
r1=off	-4 20 -17 0 3 0
r1=on	-4 -2 -15 11 11 3
r1=once	0 -18 6 14 -6 0
r1=opened	0 10 -8 0 0 0
r1=or	-7 25 -19 0 -4 0
r1=our	0 -13 16 0 0 0
r1=over	11 3 -15 3 -1 0
r1=propose	9 -8 0 0 0 0
r1=publish	0 16 -11 0 -3 0
r1=reciprocal	-6 11 -1 0 0 0
r1=resume	0 11 -17 4 0 0
r1=run	0 8 -14 0 0 0
r1=say	-1 16 -11 0 0 0
r1=she	-9 0 10 0 0 0
r1=shortly	-14 -18 -7 34 -3 0
r1=sign	0 -10 13 0 0 0
r1=since	2 11 1 -24 -18 0
r1=some	1 -10 -6 0 14 0
r1=soon	-2 -17 3 9 6 0
r1=speak	-2 -14 17 0 0 0
r1=suspend	0 9 -7 0 0 0
r1=table	0 13 -12 0 0 0
r1=take	-3 1 -4 10 -3 0
r1=tariff	-2 9 -5 0 0 0
r1=that	-10 9 0 -5 0 4
r1=the	-18 17 -7 -3 11 -8
r1=their	1 13 -17 -3 2 0
r1=there	-8 -5 22 -17 -9 0
r1=they	11 -11 4 0 -6 0
r1=thi	2 0 -17 4 1 6
r1=three	-6 10 0 -7 0 0
r1=to	10 5 0 -4 -20 -9
r1=together	-4 9 -9 -7 8 0
r1=twice	15 -1 -8 -9 3 0
r1=two	0 -4 11 -2 0 0
r1=under	2 -8 11 -3 -4 0
r1=unless	0 17 -13 0 0 0
r1=until	13 -17 9 0 -3 0
r1=was	-4 2 7 0 -18 0
r1=week	0 17 -15 0 0 0
r1=were	4 3 5 -25 -7 0
r1=what	0 32 -24 0 -6 0
r1=when	-10 9 1 0 -1 0
r1=whether	0 15 -6 0 -3 0
r1=whom	8 0 -9 0 0 0
r1=with	8 -3 -9 1 9 3
r1=within	1 -6 -9 6 7 0
r1=would	15 -9 -2 7 -5 0
r1=you	-1 16 -12 0 0 0
r1=—	-16 20 -5 -24 0 -3
r2="	-18 16 -1 2 -12 0
r2='s	4 -6 -3 15 -1 0
r2=(	0 20 -18 0 0 0
r2=,	9 -14 2 7 -1 1
r2=-	0 -9 9 1 -2 0
r2=.	18 -16 19 -9 -23 0
r2=:	-5 -11 14 -3 3 0
r2=;	0 23 -18 0 -5 0
r2=<agent>	-9 17 -9 0 -5 0
r2=<day-ahead>	-4 -3 -16 17 6 8
r2=<day-gone>	23 -18 -2 -7 12 -8
r2=<day-today>	-7 9 3 -5 -6 0
r2=<duty>	-8 11 -8 -5 7 0
r2=<end>	-9 1 11 -7 4 -16
r2=<goods-amount>	-6 22 -13 0 0 0
r2=<goods>	-30 30 -6 -12 -5 -2
r2=<level>	-4 33 -17 -9 -12 0
r2=<month-ahead>	-1 -23 -29 11 42 0
r2=<month-gone>	3 11 -15 0 0 0
r2=<month-today>	7 -15 -3 12 0 0
r2=<name>	-3 13 -12 -3 0 -13
r2=<not>	-8 17 -8 -8 -4 0
r2=<number>	12 -16 18 -28 0 -1
r2=<office>	10 -26 15 1 -5 11
r2=<organisation>	-6 15 -7 0 -5 0
r2=<person>	1 -17 18 -15 9 -1
r2=<points>	0 -10 1 0 10 0
r2=<seat>	3 14 -10 7 -19 -9
r2=<span>	-21 16 3 -9 -12 0
r2=<v-agree>	10 -21 21 0 -15 0
r2=<v-bear>	-1 -18 6 -3 18 0
r2=<v-begin>	10 -7 9 -16 4 -3
r2=<v-buy>	0 10 -7 0 0 0
r2=<v-deny>	0 15 -9 0 0 0
r2=<v-down>	-7 22 -15 -11 0 0
r2=<v-end>	0 13 -11 1 -2 0
r2=<v-impose>	-4 9 1 -10 -12 3
r2=<v-lack>	10 -7 -1 0 0 0
r2=<v-propose>	-19 5 2 0 -3 8
r2=<v-renew>	-10 -1 0 9 0 0
r2=<v-say>	0 9 -6 8 -23 0
r2=<v-sell>	0 17 -10 0 -1 0
r2=<v-sign>	10 -13 11 0 -12 0
r2=<v-stay>	0 6 0 -21 0 0
r2=<v-suspend>	-5 10 -3 -12 2 0
r2=<v-target>	5 18 -23 -1 0 0
r2=<v-up>	-10 7 2 -2 0 -2
r2=?	9 -7 5 -2 -2 0
r2=a	-14 16 4 -18 -11 -9
r2=about	1 -26 8 20 -1 0
r2=according	0 13 -8 0 -1 0
r2=account	0 -10 10 0 0 0
r2=after	13 -6 4 -4 -12 0
r2=again	-8 -4 3 11 -1 0
r2=agree	9 -24 11 6 -2 0
r2=agreement	-5 11 -2 0 0 0
r2=all	1 -21 22 0 0 0
r2=almaty	0 14 -13 0 0 0
r2=an	-7 13 -1 -16 -2 0
r2=and	2 8 -11 13 -10 -12
r2=another	-4 14 -6 -3 0 0
r2=apec	0 -11 4 0 6 0
r2=are	0 -6 14 -5 -2 0
r2=as	1 2 -10 -10 15 0
r2=ask	0 -8 3 9 0 0
r2=at	-4 -14 7 24 -5 0
r2=bandung	0 -10 11 0 0 0
r2=be	12 13 -24 0 0 0
r2=beef	0 -23 18 3 0 0
r2=been	-17 -8 13 12 -6 0
r2=begin	4 -29 16 0 11 0
r2=beside	0 -7 10 0 0 0
r2=both	-6 -12 22 -6 0 0
r2=bring	0 8 -6 0 0 0
r2=busan	9 -16 19 -2 -14 0
r2=but	-9 22 -12 0 -1 0
r2=by	-9 10 -1 -13 5 0
r2=call	1 -7 9 0 0 0
r2=car	-4 -13 12 0 5 0
r2=collect	0 -13 13 0 0 0
r2=colonia	0 11 -11 0 0 0
r2=come	0 20 -18 0 0 0
r2=complete	22 -17 -3 0 0 0
r2=condition	0 -11 12 0 0 0
r2=continue	0 -17 21 -4 0 0
r2=could	0 0 -8 9 0 0
r2=covered	-3 13 -8 0 0 0
r2=cut	-2 4 -11 -1 8 0
r2=decide	0 10 -9 0 0 0
r2=detail	0 12 -11 0 0 0
r2=did	-1 12 -5 -2 -2 0
r2=dinner	0 13 -9 0 -1 0
r2=discuss	0 10 -8 0 0 0
r2=doe	0 -15 16 0 0 0
r2=due	0 11 -8 0 0 0
r2=duty	0 18 -15 -3 0 0
r2=each	13 -17 6 0 0 0
r2=early	0 -3 -12 13 2 0
r2=eastern	11 -15 5 0 0 0
r2=effect	0 -11 14 0 0 0
r2=entebbe	0 -8 9 0 0 0
r2=evening	2 -7 -10 0 12 0
r2=excerpt	0 13 -9 0 0 0
r2=expect	-6 19 -12 0 0 0
r2=extract	0 12 -9 0 0 0
r2=far	3 -11 10 -1 0 0
r2=finish	0 -10 5 4 0 0
r2=first	0 16 -12 -1 0 0
r2=fish	0 -8 9 0 0 0
r2=five	0 -13 14 0 0 0
r2=for	4 12 -8 -22 0 0
r2=four	-14 -8 10 11 0 0
r2=freeze	0 -8 10 0 0 0
r2=from	-3 -8 14 -1 -1 0
r2=gave	8 -2 -1 0 0 0
r2=get	10 -2 -12 -1 5 0
r2=go	0 8 2 -16 -6 0
r2=good	7 -13 12 -3 0 0
r2=guayaquil	0 -10 13 0 0 0
r2=gyeongju	1 -4 13 0 -13 0
r2=halifax	0 -7 8 0 0 0
r2=halve	0 -10 10 0 0 0
r2=happen	0 18 -13 0 -2 0
r2=have	-7 -11 17 0 0 0
r2=he	-6 4 9 -17 -3 -1
r2=here	0 -17 19 0 0 0
r2=him	11 -6 -5 -2 5 0
r2=his	1 6 -17 16 -2 0
r2=hold	0 1 0 -10 5 0
r2=hour	-9 18 -8 0 -4 0
r2=if	-1 -4 0 9 0 0
r2=in	-10 -2 4 -4 9 -9
r2=is	-16 -3 -1 1 13 0
r2=istmo	-8 14 -6 0 0 0
r2=it	-10 0 -2 5 0 7
r2=its	-22 13 0 8 -3 0
r2=izmir	7 -12 5 0 0 0
r2=joint	0 16 -14 0 0 0
r2=just	0 4 -12 9 -3 0
r2=keep	4 -10 7 0 0 0
r2=lake	0 -10 0 0 11 0
r2=lancaster	0 -3 -15 12 7 0
r2=last	8 17 -25 -13 4 0
r2=lasted	7 6 -9 -1 -2 0
r2=late	13 -6 -9 0 0 0
r2=led	0 18 -14 -4 0 0
r2=less	2 8 -10 0 0 0
r2=let	8 0 -9 0 0 0
r2=level	0 13 -10 0 0 0
r2=levy	0 -18 19 0 0 0
r2=likely	3 -12 0 12 0 0
r2=list	0 11 -9 0 0 0
r2=little	0 -1 -1 -3 9 0
r2=live	0 -9 9 0 0 0
r2=local	0 -9 10 0 0 0
r2=lunch	5 1 -10 0 0 0
r2=madrid	0 -9 6 6 0 0
r2=mean	0 -11 11 0 0 0
r2=merdeka	0 2 -12 2 6 0
r2=milk	0 10 -8 0 0 0
r2=mombasa	0 -13 16 0 0 0
r2=month	6 -12 0 0 5 0
r2=more	1 -7 -4 10 1 0
r2=morning	-4 13 -9 0 0 0
r2=move	0 4 -12 8 0 0
r2=my	0 -14 13 0 0 0
r2=next	-16 21 -3 -28 0 5
r2=no	0 21 -10 -4 -3 0
r2=not	-9 -16 18 0 2 0
r2=nothing	0 21 -17 0 0 0
r2=now	0 -10 14 0 -1 0
r2=number	0 -8 10 0 0 0
r2=of	0 10 2 -19 -17 0
r2=on	4 6 -1 -4 -14 0
r2=one	-13 12 -19 -6 18 0
r2=only	0 -15 13 0 2 0
r2=or	0 13 -13 -6 1 0
r2=oran	0 -12 13 0 0 0
r2=other	2 -11 10 -1 2 0
r2=out	0 -5 12 0 -3 0
r2=paper	0 11 -10 0 0 0
r2=pari	-1 7 3 -11 0 0
r2=peace	0 16 -15 0 0 0
r2=penang	0 -8 9 0 0 0
r2=person	-8 -7 0 16 -4 0
r2=phuket	-1 -14 17 0 0 0
r2=plan	-1 -1 2 -10 0 10
r2=port	0 -8 8 0 0 0
r2=prepare	0 -19 15 6 -5 0
r2=progress	1 -15 13 0 0 0
r2=promise	-4 8 -16 -3 13 0
r2=publish	0 -11 11 0 0 0
r2=put	-3 11 -6 0 0 0
r2=rate	0 12 -11 0 0 0
r2=receive	0 -5 -13 7 12 0
r2=rule	0 12 -7 0 0 0
r2=run	0 15 -12 0 0 0
r2=salmon	0 10 -9 0 0 0
r2=say	-2 0 -2 12 -12 0
r2=script	0 -10 11 0 0 0
r2=second	0 -33 35 0 0 0
r2=see	0 -10 7 -2 7 0
r2=senior	0 -9 10 0 0 0
r2=shall	0 -7 8 0 0 0
r2=shanghai	0 5 -11 4 0 0
r2=share	0 8 -7 0 0 0
r2=she	0 15 -14 0 0 0
r2=ship	0 10 -8 0 0 0
r2=shook	0 11 -9 0 0 0
r2=since	-2 -10 8 8 -2 0
r2=sit	0 13 -10 0 0 0
r2=soon	-5 -5 -4 16 0 0
r2=southeast	0 14 -11 0 -1 0
r2=soybean	-1 25 -18 0 -3 0
r2=spare	8 0 -11 0 0 0
r2=spoke	-20 6 16 0 0 0
r2=spring	0 10 -5 -2 0 0
r2=start	0 -23 24 0 0 0
r2=step	-1 -17 14 0 4 0
r2=stockholm	-5 0 10 -6 -8 0
r2=sugar	7 -10 2 0 0 0
r2=suspension	9 -14 6 0 0 0
r2=take	10 1 -6 -4 0 0
r2=talk	-10 12 -9 -10 15 -1
r2=telephone	31 -25 -4 -1 -2 0
r2=that	-22 17 -3 -10 5 0
r2=the	-14 3 0 -17 12 17
r2=their	0 1 3 -14 0 0
r2=then	0 -13 3 5 5 0
r2=there	8 -24 18 -16 2 14
r2=they	-7 -11 14 0 0 0
r2=thi	4 -3 0 9 -9 0
r2=third	0 -20 16 1 0 0
r2=though	12 -10 0 0 0 0
r2=three	-10 -2 0 5 6 0
r2=tiktok	-12 15 -2 0 0 0
r2=time	0 0 -3 -16 11 0
r2=to	12 6 -17 7 -6 -1
r2=trade	0 -15 11 3 0 0
r2=trader	-6 9 0 0 0 0
r2=transcript	12 -17 6 0 0 0
r2=truce	0 20 -26 0 0 0
r2=turnberry	0 -13 16 0 0 0
r2=twice	-1 9 -12 3 0 0
r2=two	0 26 -26 -11 5 0
r2=under	0 13 -14 -4 4 0
r2=unless	-1 13 -6 0 -3 0
r2=unofficial	0 13 -12 0 0 0
r2=up	7 7 -19 0 0 0
r2=video	16 -10 -15 -3 7 0
r2=visit	-1 1 8 0 -9 0
r2=was	12 -10 3 -4 1 0
r2=we	11 -13 -1 6 0 0
r2=week	11 -11 -8 3 1 5
r2=well	0 0 -8 0 0 9
r2=when	-6 -5 19 -5 -13 0
r2=where	0 8 -4 0 -5 0
r2=whether	0 -8 10 0 0 0
r2=which	2 0 -1 10 -11 0
r2=while	0 -8 10 0 0 0
r2=who	0 -11 0 0 13 0
r2=will	12 -5 2 -14 -2 1
r2=wire	0 -9 10 0 0 0
r2=with	17 -7 -14 0 11 0
r2=within	0 0 0 6 -8 0
r2=world	0 -14 15 0 0 0
r2=would	-3 11 -3 -2 0 0
r2=write	0 14 -10 0 0 0
r2=year	-6 0 -16 10 11 0
r2=yes	0 -10 12 0 0 0
r2=you	0 -9 10 0 0 0
r2=—	-5 -2 2 10 -4 0
r3='	0 17 -6 0 -10 0
r3='s	2 7 -8 0 1 0
r3=,	9 -13 4 -7 13 0
r3=-	0 11 -12 2 -2 0
r3=.	-1 -7 2 9 3 -10
r3=:	1 -16 17 0 0 0
r3=<agent>	13 -5 -6 9 -4 -3
r3=<day-ahead>	-12 9 -4 -3 1 0
r3=<day-gone>	18 -20 18 1 -18 -1
r3=<day-today>	-22 -7 23 -5 0 2
r3=<duty>	6 4 -9 0 0 0
r3=<end>	0 8 2 -15 0 -12
r3=<gate>	2 3 -10 3 1 0
r3=<goods-amount>	-8 16 -7 0 0 0
r3=<goods>	-4 15 -13 7 -18 4
r3=<level-noun>	4 -2 -1 -12 1 8
r3=<level>	-27 8 1 -3 -1 10
r3=<month-ahead>	0 0 -9 0 11 0
r3=<month-gone>	8 -12 0 8 -1 0
r3=<name>	0 -9 0 11 1 -4
r3=<not>	21 -6 -3 -10 4 0
r3=<number>	-11 18 -12 3 -1 0
r3=<office>	-5 0 4 -12 7 0
r3=<organisation>	-15 10 0 1 -20 0
r3=<person>	1 -22 3 13 10 0
r3=<quality>	0 -18 10 5 -2 12
r3=<seat>	-24 17 -12 -31 20 0
r3=<sender>	-2 22 -16 0 0 0
r3=<span>	-9 -6 4 -5 15 0
r3=<v-agree>	5 -14 -5 14 7 0
r3=<v-begin>	5 -14 5 -6 10 4
r3=<v-buy>	0 15 -12 0 0 0
r3=<v-deny>	0 12 -8 0 0 0
r3=<v-end>	-22 8 0 0 0 0
r3=<v-propose>	17 12 -14 -11 -12 -1
r3=<v-renew>	5 20 -17 -10 0 0
r3=<v-say>	-10 10 -5 12 -11 -3
r3=<v-sell>	0 16 -7 0 -1 0
r3=<v-sign>	10 -7 0 2 -16 0
r3=<v-stay>	-9 9 -3 7 -16 0
r3=<v-target>	-7 22 -9 -6 -3 0
r3=<v-threaten>	0 15 -11 0 0 0
r3=<v-up>	-3 9 -12 3 1 1
r3=?	-6 10 -2 -1 -1 0
r3=a	14 -12 7 0 -13 -2
r3=about	0 -20 15 13 -8 0
r3=according	0 -6 -2 10 0 0
r3=additional	0 -10 11 0 0 0
r3=after	-11 16 -10 -4 0 0
r3=afternoon	-5 11 -4 0 0 0
r3=agree	4 -17 15 0 -1 0
r3=ahead	0 -11 12 -2 0 0
r3=air	0 8 -7 0 0 0
r3=airport	0 -4 11 -5 0 0
r3=alone	0 0 -9 0 10 0
r3=and	0 -2 3 -4 8 -10
r3=announce	-3 14 0 -2 -6 0
r3=answer	-4 10 -3 0 0 0
r3=apec	-2 -2 0 0 8 0
r3=approval	14 -10 -5 0 0 0
r3=as	-11 11 -9 6 -1 0
r3=asian	0 14 -11 0 -1 0
r3=ask	15 -11 -2 0 0 0
r3=at	0 -4 -4 -6 9 3
r3=be	-9 4 8 -9 -10 0
r3=before	-9 -3 2 10 1 0
r3=behind	0 -7 10 0 0 0
r3=being	0 13 -9 -2 0 0
r3=between	15 -14 13 -11 -5 0
r3=bite	10 -6 -1 0 0 0
r3=both	5 -12 3 0 1 0
r3=busan	0 9 -6 0 -1 0
r3=but	-9 20 -9 0 0 0
r3=by	-10 0 0 11 -18 8
r3=call	0 8 -11 0 0 0
r3=can	0 -11 13 0 0 0
r3=clock	0 -7 9 0 0 0
r3=close	0 14 -8 -1 -2 0
r3=colleague	12 -23 12 1 -1 0
r3=commerce	0 -10 0 11 0 0
r3=continue	0 -5 9 -3 0 0
r3=cork	-2 -11 14 0 0 0
r3=could	0 14 -10 0 0 0
r3=counterpart	6 -3 -7 8 -4 0
r3=country	1 -33 16 13 7 0
r3=custom	0 10 -9 0 0 0
r3=day	-2 23 -21 -4 3 0
r3=deadline	0 10 -8 0 0 0
r3=deal	0 -23 23 -2 1 0
r3=decision	0 -11 12 0 0 0
r3=delegation	-4 17 -8 -1 0 0
r3=desk	0 14 -11 0 0 0
r3=do	14 -2 -8 0 0 0
r3=down	0 12 -20 4 7 0
r3=due	4 -9 5 0 0 0
r3=earlier	0 -9 10 0 0 0
r3=economic	0 18 -13 -7 0 0
r3=edition	0 13 -12 0 0 0
r3=eleven	11 -5 -4 0 0 0
r3=else	0 14 -11 0 0 0
r3=end	-15 5 -1 1 0 0
r3=enter	0 -12 13 0 0 0
r3=evening	0 1 -10 9 -1 0
r3=event	0 -11 11 0 0 0
r3=everybody	0 -11 11 0 0 0
r3=excellent	-2 -15 17 0 0 0
r3=expect	-2 9 2 -12 -2 0
r3=extension	-4 -7 12 -1 0 0
r3=face	0 14 -10 0 -1 0
r3=fact	-1 15 -11 0 0 0
r3=fail	0 -12 13 0 0 0
r3=first	9 -16 16 0 -3 0
r3=fix	0 -10 6 2 0 0
r3=for	-12 1 8 0 -29 4
r3=four	0 20 -17 0 0 0
r3=framework	-9 0 7 0 0 0
r3=free	0 10 -5 -1 0 0
r3=from	0 -7 9 0 -3 0
r3=g	0 10 0 0 -8 0
r3=geneva	0 -11 3 6 0 0
r3=go	-6 9 -16 5 4 1
r3=good	-17 27 -1 -3 -10 0
r3=great	-2 10 -2 -1 -6 0
r3=gyeongju	0 5 -15 0 12 0
r3=half	14 -9 -3 0 0 0
r3=hand	0 20 -16 0 0 0
r3=has	-7 17 -14 -9 7 0
r3=having	0 13 -12 0 0 0
r3=he	3 21 -11 -13 -9 0
r3=her	-10 9 1 0 0 0
r3=highest	-8 10 0 0 0 0
r3=his	-7 23 -9 -6 -6 0
r3=hold	0 24 -22 -1 -1 0
r3=home	0 -11 13 0 0 0
r3=hope	0 -8 10 0 0 0
r3=hour	-1 -19 10 4 12 0
r3=house	0 -5 -13 12 7 0
r3=i	0 -18 21 0 0 0
r3=in	12 -25 25 -27 7 0
r3=into	0 13 -11 0 0 0
r3=is	-14 -2 2 4 5 0
r3=island	0 13 -9 -1 0 0
r3=it	3 5 -5 -20 3 0
r3=its	-3 23 -15 -6 0 0
r3=joint	0 3 -11 0 5 0
r3=keep	0 -19 21 -1 0 0
r3=last	-7 -19 24 -3 -3 5
r3=lasted	24 -22 0 0 0 0
r3=lasting	0 -23 18 7 0 0
r3=later	-1 -9 21 0 -12 0
r3=latest	0 10 -9 0 0 0
r3=law	13 -11 -1 0 0 0
r3=leader	-1 -15 14 -2 6 0
r3=least	0 13 -12 0 0 0
r3=leave	0 0 0 -6 9 0
r3=led	0 2 -9 3 0 0
r3=less	0 -11 14 0 -2 0
r3=letter	0 -10 12 0 0 0
r3=level	4 -16 12 -4 0 4
r3=little	0 -10 11 0 0 0
r3=longer	0 -10 12 0 0 0
r3=lot	0 -11 11 0 0 0
r3=lunch	0 -14 8 0 6 0
r3=madrid	7 18 -23 0 0 0
r3=make	4 2 -8 0 0 0
r3=meant	0 -9 12 0 0 0
r3=middle	0 7 -13 7 0 0
r3=might	0 8 -6 0 0 0
r3=money	0 14 -9 0 -2 0
r3=month	0 7 -12 7 0 0
r3=more	2 1 -15 12 -3 0
r3=morning	2 0 -9 2 0 0
r3=most	9 0 -10 0 0 0
r3=mother	0 -12 15 0 0 0
r3=nearly	0 13 -11 0 0 0
r3=need	-1 -9 13 0 0 0
r3=negotiate	0 12 -11 0 0 0
r3=new	5 -6 1 9 -12 0
r3=next	5 -12 5 -6 7 -1
r3=night	1 -7 0 -3 10 0
r3=no	16 -10 1 -5 0 0
r3=none	0 9 -8 0 0 0
r3=not	-8 6 0 -12 5 0
r3=note	0 -16 6 9 0 0
r3=nothing	10 -2 -5 0 0 0
r3=now	6 9 -15 0 0 0
r3=number	0 13 -8 0 0 0
r3=of	-11 -3 7 6 0 -1
r3=off	5 -18 14 -2 1 0
r3=offer	0 13 -13 0 0 0
r3=olive	0 -12 13 0 0 0
r3=on	-6 -3 13 -2 -15 -3
r3=once	0 15 -12 0 0 0
r3=open	0 15 -12 0 0 0
r3=opened	0 13 -10 0 0 0
r3=or	0 -4 -2 -2 11 0
r3=order	0 12 -10 0 0 0
r3=other	7 -10 2 0 0 0
r3=over	-2 12 -13 4 0 0
r3=paper	0 12 -9 0 0 0
r3=pause	0 -18 20 0 0 0
r3=people	0 -2 8 -2 0 0
r3=phone	-5 10 -2 0 0 0
r3=port	0 9 -6 0 0 0
r3=post	-7 10 -5 0 2 0
r3=prepare	-6 -13 11 7 0 0
r3=president	9 -14 6 -2 2 0
r3=promise	13 -8 0 0 0 0
r3=publish	0 -18 18 0 0 0
r3=put	0 25 -20 0 0 0
r3=rate	0 12 -9 0 0 0
r3=receive	0 -6 8 0 0 0
r3=representative	0 -14 9 4 -1 0
r3=return	0 0 -9 0 7 0
r3=rise	3 8 -12 0 0 0
r3=room	0 8 -7 0 0 0
r3=round	-10 -12 23 -1 0 0
r3=rule	0 13 -10 0 0 0
r3=run	0 15 -8 0 -7 0
r3=same	0 -12 4 1 0 5
r3=say	-9 15 -5 5 -19 -1
r3=second	0 -2 3 -10 0 3
r3=secretary	0 -13 17 -3 0 0
r3=settle	0 -12 -6 13 5 0
r3=seventh	0 16 -15 0 0 0
r3=should	0 16 -13 0 0 0
r3=side	-9 -20 11 3 13 0
r3=sideline	2 -25 14 4 1 0
r3=sign	4 3 -13 8 -6 0
r3=signature	0 11 -9 0 0 0
r3=since	-10 -8 11 0 3 0
r3=six	0 12 -11 -1 0 0
r3=so	1 2 -16 6 0 0
r3=soon	7 -13 0 3 0 0
r3=spanish	11 3 -7 -2 -4 0
r3=spent	0 8 -7 0 0 0
r3=st	0 -8 10 0 0 0
r3=stand	0 -5 -8 13 0 0
r3=standstill	0 -12 13 0 0 0
r3=state	0 -16 6 12 0 0
r3=statement	0 15 -13 0 0 0
r3=stay	0 -18 20 0 0 0
r3=stockholm	0 16 -11 0 -1 0
r3=strike	0 10 -6 0 0 0
r3=sugar	0 11 -10 0 0 0
r3=summer	0 -6 9 0 0 0
r3=summit	0 9 -3 -1 0 0
r3=suspend	0 -10 11 0 0 0
r3=take	-7 -2 0 -6 10 4
r3=talk	0 13 -16 0 2 0
r3=team	0 4 -16 10 0 0
r3=telephone	-9 7 4 0 0 0
r3=term	9 -10 3 0 0 0
r3=than	0 19 -16 -2 0 0
r3=that	0 11 -13 4 0 -3
r3=the	-12 4 -1 7 0 -5
r3=their	-4 -2 15 -12 -10 0
r3=then	-14 0 10 -1 0 0
r3=there	0 -5 13 -4 0 -1
r3=they	-16 14 4 -10 -3 0
r3=think	0 19 -18 0 0 0
r3=three	5 -23 24 -5 0 0
r3=through	0 -13 14 0 0 0
r3=time	4 7 -9 0 -3 0
r3=to	-5 13 -13 12 -10 0
r3=top	0 -8 9 0 0 0
r3=trade	-6 -9 3 12 3 0
r3=travel	0 -5 9 0 -1 0
r3=truce	-5 10 0 -9 -3 0
r3=turned	10 -9 0 0 0 0
r3=twice	0 -7 9 0 0 0
r3=two	2 -9 6 -7 10 -4
r3=until	12 11 -18 0 0 0
r3=video	-5 0 8 -2 0 0
r3=villa	0 -9 11 0 0 0
r3=war	6 3 -14 0 0 0
r3=was	-7 1 -5 4 0 13
r3=way	0 8 0 -3 0 0
r3=we	-10 3 4 0 0 0
r3=week	-16 3 2 0 0 5
r3=what	-12 3 0 -2 10 0
r3=when	-2 6 -15 11 0 0
r3=which	17 -16 2 -9 6 0
r3=while	0 -12 14 0 0 0
r3=will	7 14 -24 -2 0 5
r3=winter	0 -17 7 0 10 0
r3=wire	4 13 -16 -2 0 0
r3=within	0 -12 -1 8 6 0
r3=would	12 -17 11 4 -9 0
r3=year	-5 7 4 -16 -2 0
r3=you	-2 -11 3 10 0 0
r3=—	0 9 -22 0 9 0
r4="	3 -1 -4 12 -6 0
r4='s	6 -11 12 0 -9 0
r4=(	-1 -9 14 0 0 0
r4=)	16 -18 -1 12 -1 0
r4=,	-8 -11 5 12 -3 7
r4=-	-13 12 -1 2 -5 0
r4=.	8 -4 -7 -8 12 -9
r4=:	0 -12 14 0 0 0
r4=;	0 -11 8 -4 7 0
r4=<agent>	17 -6 -16 4 9 7
r4=<day-ahead>	12 13 -5 -22 -8 -15
r4=<day-gone>	-22 2 8 7 -1 -6
r4=<day-today>	-5 22 -16 -6 2 0
r4=<duty>	-17 -4 20 -3 -10 0
r4=<end>	-7 6 4 -5 4 -14
r4=<gate>	0 -17 13 0 -4 8
r4=<goods>	-41 12 2 -7 14 0
r4=<level-noun>	0 17 -17 1 -4 0
r4=<level>	-16 24 -4 -8 -12 0
r4=<month-ahead>	3 -6 16 0 -19 -1
r4=<month-gone>	25 -34 10 -1 1 9
r4=<name>	6 -10 10 -10 -3 -3
r4=<not>	-1 10 -11 0 3 0
r4=<number>	6 -5 13 -13 -25 0
r4=<office>	16 -5 -11 0 10 -2
r4=<organisation>	0 -18 12 2 3 0
r4=<person>	-1 -7 -1 15 -3 0
r4=<quality>	-16 16 -1 -17 0 0
r4=<seat>	9 -3 8 -8 -10 -2
r4=<sender>	-1 26 -21 0 0 0
r4=<span>	9 5 -23 7 6 5
r4=<v-agree>	5 9 -9 -14 5 0
r4=<v-bear>	6 -13 11 4 -4 0
r4=<v-begin>	-2 -19 -5 25 13 2
r4=<v-deny>	0 9 -6 0 0 0
r4=<v-down>	-12 0 -1 8 0 0
r4=<v-end>	-3 -18 20 -3 6 0
r4=<v-impose>	14 3 3 -32 -7 0
r4=<v-lack>	11 -1 -11 0 0 0
r4=<v-propose>	-7 3 11 -2 -13 0
r4=<v-refuse>	0 -8 10 0 0 0
r4=<v-renew>	-3 19 -15 0 0 0
r4=<v-say>	-14 10 2 -8 -4 5
r4=<v-sell>	-2 12 -4 0 0 0
r4=<v-sign>	-11 25 -18 -5 3 0
r4=<v-stay>	6 -11 8 -2 -2 0
r4=<v-suspend>	13 -14 8 0 -4 0
r4=<v-target>	3 -15 16 -1 -1 0
r4=<v-up>	-8 5 -12 4 7 5
r4=a	0 4 -6 4 -10 12
r4=according	5 0 -11 0 3 0
r4=across	-6 -6 3 9 0 0
r4=additional	0 -15 16 0 0 0
r4=after	-6 23 -26 10 -6 0
r4=again	-7 11 -2 -2 -1 0
r4=agreement	-1 -6 -7 23 0 0
r4=aircraft	0 -9 9 0 0 0
r4=all	-7 13 -4 0 0 0
r4=and	-17 1 7 -13 15 -8
r4=any	0 -12 15 0 0 0
r4=are	1 15 -11 -6 0 0
r4=arrangement	0 -13 14 0 0 0
r4=as	9 -3 -2 -8 6 0
r4=ask	-2 10 -6 0 0 0
r4=at	14 3 -10 -7 0 -1
r4=authority	0 -5 -2 0 0 10
r4=back	-3 15 -10 0 0 0
r4=because	0 11 -7 0 0 0
r4=been	-10 23 -11 -8 0 0
r4=before	-9 6 -12 7 7 0
r4=begin	-2 -20 11 6 8 0
r4=behind	0 11 -10 0 0 0
r4=between	16 5 -19 -2 0 0
r4=bridge	0 0 -9 10 0 0
r4=bring	0 9 -7 0 0 0
r4=broke	0 8 -7 0 0 0
r4=by	10 -6 3 -1 -3 0
r4=cabinet	0 8 -7 0 0 0
r4=call	-7 0 10 -2 0 0
r4=capital	7 5 -8 -5 0 0
r4=carry	0 -24 26 0 -1 0
r4=ceasefire	0 9 -8 0 0 0
r4=city	0 -9 16 -5 -1 0
r4=coffee	0 -11 11 0 0 0
r4=come	-1 -14 8 12 0 0
r4=commerce	-3 -10 1 11 0 0
r4=complete	-7 12 -2 0 0 0
r4=confirm	-9 13 -3 0 0 0
r4=consensu	-15 20 -3 0 0 0
r4=constructive	0 -14 15 0 0 0
r4=continue	0 14 -10 0 0 0
r4=cotton	0 -9 10 0 0 0
r4=country	11 4 -7 -4 -7 0
r4=date	2 -3 7 0 -9 0
r4=deal	11 0 -11 6 -6 0
r4=decision	0 10 -9 0 0 0
r4=declare	0 -14 14 0 0 0
r4=delegation	0 -12 7 5 0 0
r4=did	0 -22 14 0 0 11
r4=doe	0 -6 -3 0 9 0
r4=done	-3 -23 25 0 0 0
r4=duty	-1 -28 36 -5 0 0
r4=each	-1 27 -24 0 0 0
r4=effect	0 -9 9 0 0 0
r4=end	-14 2 8 0 -4 0
r4=eve	8 1 -8 0 -3 0
r4=evening	0 5 -16 0 9 0
r4=expect	0 -10 0 11 -4 0
r4=extend	-3 11 -7 0 0 0
r4=face	0 -15 1 14 0 0
r4=fact	0 20 -18 0 -1 0
r4=fentanyl	0 -8 9 0 0 0
r4=first	-14 0 5 -12 12 0
r4=five	0 10 -9 -1 0 0
r4=follow	0 -11 13 0 0 0
r4=followed	2 9 -10 0 0 0
r4=for	16 -1 -13 1 1 0
r4=framework	0 9 -11 0 6 0
r4=from	0 11 -11 -1 2 0
r4=gave	-4 23 -16 -1 0 0
r4=geneva	1 20 -17 0 -1 0
r4=get	-6 14 -6 0 0 0
r4=go	-5 -4 -6 3 9 5
r4=good	1 0 -9 0 11 0
r4=government	0 9 -6 0 0 0
r4=had	12 0 -3 -2 -7 0
r4=half	0 22 -19 0 0 0
r4=hall	-4 23 -13 -2 -6 0
r4=harbour	0 10 -8 0 0 0
r4=has	7 15 -15 -4 -6 0
r4=have	-7 -11 17 -11 5 0
r4=he	-12 20 -8 9 -14 0
r4=head	0 -17 12 0 6 0
r4=heard	0 -13 14 0 0 0
r4=here	-3 9 -11 0 6 0
r4=hold	-3 -12 11 4 0 0
r4=home	0 -6 10 0 -1 0
r4=hour	0 7 -9 2 0 0
r4=house	0 9 -7 0 0 0
r4=i	0 12 -13 0 0 0
r4=if	0 -13 15 0 0 0
r4=in	6 -2 17 -15 -22 0
r4=into	0 -10 5 8 0 0
r4=is	8 14 -10 -8 -11 0
r4=it	5 -23 7 21 -4 0
r4=its	-1 -5 15 -2 -5 0
r4=jamieson	0 -14 9 4 -1 0
r4=know	0 12 -11 0 0 0
r4=land	13 -16 3 0 0 0
r4=last	0 11 -4 -7 -1 0
r4=late	6 3 -10 0 0 0
r4=later	0 -15 -10 2 15 0
r4=leave	12 -6 0 -3 -2 0
r4=level	0 13 -8 -1 0 0
r4=london	0 -8 9 0 0 0
r4=lose	0 -13 9 0 3 0
r4=magnet	0 10 -12 0 0 0
r4=make	-3 12 -8 0 -1 0
r4=margin	0 -24 22 3 0 0
r4=matter	0 10 -8 0 0 0
r4=mean	0 13 -8 0 -5 0
r4=meet	0 -17 19 1 -2 0
r4=middle	-8 0 9 0 0 0
r4=minister	11 0 -2 -4 -4 0
r4=ministry	9 -11 -2 7 0 0
r4=morning	-2 13 -1 -6 -6 0
r4=most	0 14 -12 0 0 0
r4=mr	7 -20 20 -5 -2 0
r4=need	0 10 -8 0 0 0
r4=negotiation	0 -3 -10 15 0 0
r4=new	-4 10 -13 -1 10 0
r4=next	-11 -8 0 16 0 0
r4=night	2 6 -12 0 0 0
r4=nobody	0 11 -9 0 0 0
r4=noon	6 -11 -2 8 0 0
r4=not	5 8 -11 -10 1 0
r4=nothing	-7 -9 10 5 0 0
r4=now	10 -13 3 0 0 0
r4=nvidia	-1 9 -6 0 0 0
r4=of	-8 -3 11 -5 0 -6
r4=offer	1 9 -12 0 0 0
r4=on	10 5 -17 7 3 0
r4=once	-10 2 6 0 0 0
r4=one	2 -19 25 -7 -8 0
r4=or	0 12 -19 5 -2 0
r4=our	-8 16 -9 0 0 0
r4=out	-7 -11 12 0 7 0
r4=over	-1 9 -2 -4 0 0
r4=palace	0 -15 7 9 -5 0
r4=paper	0 -14 11 3 0 0
r4=pass	0 -6 -1 0 8 0
r4=pause	11 4 -14 -4 0 0
r4=pay	9 0 -14 0 -1 0
r4=people	0 -9 0 0 9 0
r4=place	-6 -15 5 1 8 4
r4=plan	7 -20 19 -8 0 0
r4=prepare	0 6 -12 0 4 0
r4=president	-7 -7 -7 -8 31 0
r4=prime	3 5 -10 0 0 0
r4=productive	0 0 -8 8 0 0
r4=progress	2 6 -9 0 0 0
r4=prolong	0 9 -8 0 0 0
r4=promise	8 -10 4 0 -2 0
r4=publish	0 10 -7 0 0 0
r4=purchase	0 12 -9 0 0 0
r4=rate	0 7 -9 0 0 0
r4=ready	0 -9 10 0 0 0
r4=report	0 -2 -9 12 0 0
r4=reporter	-10 4 -3 0 8 0
r4=representative	-3 11 -10 3 0 0
r4=result	0 12 -10 0 0 0
r4=return	0 9 -6 0 0 0
r4=room	0 9 -6 0 0 0
r4=round	1 20 -18 -2 0 0
r4=row	0 12 -10 0 0 0
r4=run	0 -12 15 0 0 0
r4=say	-15 0 3 -6 1 6
r4=second	4 -1 -8 -7 16 0
r4=see	0 17 -19 -2 0 0
r4=send	0 12 -8 0 0 0
r4=seoul	0 -5 8 -1 0 0
r4=set	0 -11 16 0 0 0
r4=she	0 -10 2 12 -2 0
r4=sheet	0 10 -8 0 0 0
r4=ship	0 -10 11 0 0 0
r4=shortly	0 -9 0 -2 14 0
r4=side	4 -18 5 13 -4 0
r4=sign	-3 7 0 -3 -5 0
r4=sit	0 -10 8 -6 5 0
r4=sixth	0 14 -13 0 0 0
r4=so	12 0 -18 6 0 0
r4=some	-4 9 -3 0 0 0
r4=spoke	11 -3 0 -4 0 0
r4=spoken	-16 13 0 0 0 0
r4=stalled	10 -5 -3 0 0 0
r4=start	6 0 -29 20 0 0
r4=state	-1 -4 15 -3 -5 0
r4=statement	1 3 -14 0 7 0
r4=still	0 -1 -8 11 -1 0
r4=stockholm	0 -3 -2 0 10 0
r4=stop	0 -10 10 0 0 0
r4=summit	6 -13 8 0 0 0
r4=suspend	0 -6 8 0 0 0
r4=suspension	13 -7 -4 0 0 0
r4=take	3 6 0 -11 0 0
r4=talked	7 -9 1 0 0 0
r4=tariff	-13 20 -8 0 -7 0
r4=tea	0 15 -14 0 0 0
r4=telephone	13 -26 14 0 0 0
r4=telephoned	4 1 -9 0 0 0
r4=than	-2 -4 12 0 -7 0
r4=that	-4 2 -4 13 -4 0
r4=the	-4 2 0 -14 -9 19
r4=their	1 -25 20 -11 10 0
r4=them	0 -14 0 15 0 0
r4=then	0 -4 -7 11 2 0
r4=they	-1 -5 0 11 0 0
r4=thi	7 -17 19 0 -7 0
r4=third	0 10 -4 -4 -2 0
r4=time	0 -14 23 -1 -8 2
r4=to	-12 0 5 14 -7 0
r4=together	0 -8 9 0 0 0
r4=too	0 -2 -3 -4 10 0
r4=trade	-7 8 7 -15 -9 0
r4=translation	0 10 -9 0 0 0
r4=treasury	0 -11 3 4 0 0
r4=truce	-4 -14 18 -12 5 0
r4=two	5 -42 29 14 3 0
r4=vice	-7 -10 20 -1 -1 0
r4=video	10 -5 0 -3 0 0
r4=view	0 -11 12 0 0 0
r4=visit	-6 -6 -6 18 5 0
r4=wait	11 -9 0 0 0 0
r4=war	0 -12 14 0 0 0
r4=was	3 -28 26 0 3 0
r4=week	8 0 0 -4 -16 3
r4=what	-10 9 0 0 0 0
r4=when	0 -9 2 0 6 0
r4=which	0 -21 24 0 -4 0
r4=with	-16 -8 18 -23 9 0
r4=within	0 -13 -7 13 6 0
r4=without	2 -15 5 1 6 0
r4=would	-10 -12 26 -6 0 -1
r4=year	-7 -19 26 -10 6 0
r4=yet	0 -10 0 0 11 0
r4=—	-1 16 -9 -9 0 0
r=" .	0 6 -14 0 4 0
r=" <end>	0 -14 14 0 0 0
r='s meet	0 -21 15 0 6 0
r='s new	0 -10 11 0 0 0
r='s talk	0 -1 -10 0 11 0
r='s tariff	0 -6 -4 0 11 0
r=( <day-today>	-8 17 -7 -4 0 0
r=( <organisation>	-10 -2 10 -3 0 0
r=( excerpt	0 13 -9 0 0 0
r=( extract	0 11 -8 0 0 0
r=( istmo	-8 14 -6 0 0 0
r=( time	0 8 -7 0 0 0
r=( transcript	15 -14 0 0 0 0
r=( translated	0 -11 13 0 0 0
r=( wire	0 -9 10 0 0 0
r=) :	4 -15 12 0 0 0
r=) <end>	-11 -4 2 0 11 0
r=, "	-10 14 -13 7 -2 0
r=, <day-ahead>	-4 13 -17 11 -9 0
r=, <day-today>	0 -8 11 0 0 0
r=, <end>	0 -10 10 0 0 0
r=, <level>	-1 20 -14 0 0 0
r=, <name>	6 8 -14 -3 6 0
r=, <number>	1 -26 23 -5 9 0
r=, <office>	0 -19 19 0 0 0
r=, <organisation>	0 14 -12 0 0 0
r=, <quality>	0 15 -11 0 0 0
r=, <seat>	-1 19 -14 -1 0 0
r=, <span>	-2 24 -11 -7 -18 0
r=, according	0 13 -8 0 -1 0
r=, after	14 -12 5 0 -7 0
r=, all	6 3 -12 0 0 0
r=, and	0 9 -13 15 -10 -8
r=, are	0 -6 9 0 0 0
r=, as	-2 -14 3 0 15 0
r=, at	-10 -2 13 -2 -9 0
r=, between	-1 11 -8 0 0 0
r=, but	-9 20 -11 0 0 0
r=, by	11 -6 2 -8 0 0
r=, call	-1 -6 11 0 0 0
r=, did	0 10 -4 -2 -2 0
r=, due	0 20 -19 0 0 0
r=, for	0 2 -10 -5 14 0
r=, from	0 -8 12 0 0 0
r=, get	11 -8 0 0 0 0
r=, have	0 -10 10 0 0 0
r=, hold	0 8 -7 0 0 0
r=, hour	-5 11 -5 0 -3 0
r=, in	0 -26 21 3 8 0
r=, its	0 -12 1 11 0 0
r=, last	14 -11 -2 0 0 0
r=, lasted	3 7 -12 0 0 0
r=, led	0 12 -8 -3 0 0
r=, local	0 -11 12 0 0 0
r=, may	0 -8 11 0 0 0
r=, no	0 11 -9 0 0 0
r=, nobody	0 -4 10 0 0 0
r=, not	-4 -9 14 0 0 0
r=, of	0 -13 15 0 0 0
r=, on	26 -7 -7 -8 0 0
r=, or	0 18 -9 -4 -2 0
r=, publish	0 12 -12 0 0 0
r=, put	0 10 -8 0 0 0
r=, say	7 5 -8 1 -8 0
r=, she	0 11 -11 0 0 0
r=, sign	0 11 -9 0 0 0
r=, spare	8 0 -11 0 0 0
r=, that	-9 16 -5 0 -3 0
r=, the	0 -12 21 -22 -1 0
r=, there	0 10 -8 0 0 0
r=, time	13 -8 -2 0 0 0
r=, to	9 3 -14 5 0 0
r=, transcript	0 -9 10 0 0 0
r=, two	-4 12 -5 0 0 0
r=, unless	0 11 -4 0 -3 0
r=, until	0 -12 14 0 0 0
r=, we	0 14 -13 0 0 0
r=, what	0 10 -10 0 0 0
r=, when	0 -7 16 -4 -13 0
r=, which	0 0 -5 13 -8 0
r=, while	0 -15 15 0 0 0
r=, with	-4 -5 1 -6 14 0
r=, within	0 12 -4 -6 0 0
r=, would	-3 -4 9 0 0 0
r=, yes	0 -10 12 0 0 0
r=- <name>	13 -13 2 2 0 0
r=- <person>	0 20 -18 0 0 0
r=- a	0 10 -10 0 0 0
r=- the	-12 5 3 0 0 0
r=. .	0 10 -8 0 0 0
r=. <end>	3 -4 2 0 10 -12
r=: <day-ahead>	0 15 -14 -3 0 0
r=: <end>	0 14 -11 0 0 0
r=: <level>	-2 10 -5 0 0 0
r=: <name>	-9 11 -4 0 0 0
r=: <person>	4 -7 -1 0 5 0
r=: in	0 -6 -3 9 0 0
r=: on	0 18 -17 0 0 0
r=: the	10 3 -12 0 0 0
r=; <end>	0 -9 9 0 0 0
r=; <name>	3 -18 12 -1 8 0
r=; <person>	0 9 -3 -4 -1 0
r=; his	0 -20 7 13 0 0
r=; it	0 25 -22 -1 0 0
r=; the	0 10 -8 0 -5 0
r=; then	0 -9 9 0 0 0
r=; they	-9 19 -13 0 0 0
r=; until	0 -11 11 0 0 0
r=<day-ahead> <end>	-6 8 -11 7 -3 0
r=<day-gone> ,	1 -18 17 -1 0 0
r=<day-today> .	11 0 0 0 -5 0
r=<day-today> with	12 -4 -5 0 0 0
r=<level> in	0 8 -6 0 0 0
r=<name> 's	9 -22 5 16 0 0
r=<name> ,	0 20 -15 0 -2 0
r=<name> and	-1 15 -13 2 -3 0
r=<name> in	0 -13 -18 -4 31 0
r=<name> levy	0 -10 11 0 0 0
r=<name> trade	0 -14 9 4 -1 0
r=<number> .	6 -9 2 0 0 0
r=<number> of	0 -10 11 0 0 0
r=<person> ,	-9 -18 10 0 14 0
r=<person> .	6 -29 27 0 -7 0
r=<person> <end>	0 14 -2 0 -10 0
r=<person> and	-3 15 -12 -5 3 0
r=<person> announce	0 13 -12 0 0 0
r=<person> before	0 6 -3 6 -11 0
r=<person> in	-12 -8 5 0 6 0
r=<person> is	0 -13 -3 0 15 0
r=<person> on	6 -36 15 8 0 0
r=<person> sign	0 15 -11 0 0 0
r=<person> there	0 15 -5 -6 -4 0
r=<quality> good	11 -8 0 0 0 0
r=<seat> .	13 -24 15 0 -2 0
r=<seat> in	1 5 6 1 -25 0
r=? <end>	6 -1 -4 -10 8 0
r=a meet	0 16 -14 0 0 0
r=a truce	-6 11 -4 0 0 0
r=about how	-5 -1 11 -2 0 0
r=about the	0 21 -13 -6 -5 0
r=across from	0 -9 4 0 4 0
r=after <person>	17 -23 10 0 -3 0
r=after <span>	-6 -11 11 4 0 0
r=after a	-13 12 1 -1 -3 0
r=after all	0 12 -10 0 0 0
r=after he	8 -19 11 0 0 0
r=after the	0 10 -13 0 3 0
r=after two	0 8 -7 0 0 0
r=afternoon ,	0 0 -20 12 0 5
r=afternoon .	0 -10 2 7 0 0
r=afternoon the	0 -7 9 0 0 0
r=again ,	0 -12 11 3 -2 0
r=again .	-3 10 -8 0 0 0
r=again ?	0 11 -8 0 0 0
r=again at	0 10 -4 0 -3 0
r=again in	3 -20 12 12 -11 0
r=again on	-14 11 4 -10 -1 0
r=again soon	-4 -4 -2 12 0 0
r=again within	0 -8 -4 13 0 0
r=and <day-gone>	0 -15 13 1 0 0
r=and <day-today>	0 -9 10 0 0 0
r=and <name>	-6 0 11 -2 -4 0
r=and <number>	0 11 -10 0 0 0
r=and a	0 -7 11 0 0 0
r=and agree	7 -17 15 0 -1 0
r=and announce	0 -8 10 0 0 0
r=and are	0 -9 12 0 0 0
r=and ask	0 1 -11 9 0 0
r=and come	0 13 -14 0 0 0
r=and end	0 -4 -3 13 0 0
r=and in	-5 2 -6 0 10 0
r=and is	0 18 -12 0 -6 0
r=and keep	10 -9 0 0 0 0
r=and last	0 33 -32 0 0 0
r=and meet	0 18 -16 0 -1 0
r=and not	0 -7 9 0 0 0
r=and promise	-2 9 -3 -1 0 0
r=and run	0 9 -9 0 0 0
r=and say	-4 0 -6 13 0 0
r=and sign	0 -16 18 0 0 0
r=and spoke	-13 5 8 0 0 0
r=and the	0 -17 5 11 5 0
r=and will	6 -8 3 -2 0 2
r=and would	2 7 -10 0 0 0
r=are to	0 12 -5 -5 0 0
r=as the	0 -6 9 0 0 0
r=at <level>	0 13 -6 0 -1 0
r=at a	-7 -7 21 -3 -4 0
r=at lancaster	1 -5 -5 12 0 0
r=at merdeka	0 2 -12 2 6 0
r=at one	0 18 -14 0 0 0
r=at the	1 -9 5 0 1 2
r=back .	15 -15 0 0 0 0
r=before a	10 0 -14 0 0 0
r=before the	-5 -12 2 0 16 0
r=begin on	0 8 -11 5 0 0
r=between <office>	0 -15 10 0 0 7
r=between <seat>	0 18 -19 0 0 0
r=between the	6 -11 6 0 0 -1
r=by <name>	0 -14 16 0 0 0
r=by <person>	-7 -13 18 -7 -5 5
r=by <span>	0 12 -11 0 0 0
r=by phone	11 -9 0 0 0 0
r=by telephone	12 -1 -12 0 -2 0
r=by the	-5 -3 10 0 -1 0
r=by video	9 -2 -15 -3 7 0
r=call between	9 -5 -1 0 0 0
r=call on	9 -5 -1 0 0 0
r=call to	-13 13 0 0 0 0
r=call with	11 -9 0 0 0 0
r=conference with	12 -10 -1 0 0 0
r=continue .	0 -10 11 0 0 0
r=each other	3 -19 12 1 3 0
r=end .	0 -16 16 0 0 0
r=end in	9 5 -13 0 0 0
r=end on	0 17 -19 7 -3 0
r=evening ,	1 -15 14 0 -7 0
r=evening ;	0 11 -11 0 0 0
r=evening <person>	-5 -4 12 0 0 0
r=evening after	0 -5 9 0 0 0
r=fail ,	0 3 -11 5 0 0
r=for <name>	-4 17 -10 0 0 0
r=for <number>	11 0 -9 0 0 0
r=for a	-9 8 -3 -4 4 0
r=for an	9 -2 0 0 -4 0
r=for round	0 -16 16 0 0 0
r=from <day-ahead>	-10 -8 2 17 -6 0
r=from <day-gone>	0 -8 -2 0 13 0
r=from <person>	8 -17 12 0 0 0
r=from <seat>	0 13 -11 0 0 0
r=from the	-11 15 0 0 0 0
r=go on	-5 9 1 -6 -5 -2
r=had been	-9 0 9 0 -1 0
r=had lasted	-4 -6 11 0 0 0
r=he had	3 4 -9 0 0 0
r=he see	0 -18 17 -1 3 0
r=he was	0 9 -1 0 -6 0
r=here on	0 -10 18 -4 0 0
r=him in	0 16 -13 0 0 0
r=him there	0 -6 13 0 -6 0
r=his <quality>	14 -22 4 12 -6 0
r=hold in	0 -13 14 0 0 0
r=in <month-ahead>	0 -26 -28 13 42 0
r=in <month-gone>	9 -2 -2 0 -1 0
r=in <name>	-22 19 -41 17 9 0
r=in <number>	-3 16 -6 0 -1 0
r=in <person>	0 -29 31 0 0 0
r=in <seat>	10 -1 3 2 -21 -5
r=in <span>	0 19 -14 -4 -2 0
r=in a	0 12 -9 -2 -1 0
r=in about	0 -7 -6 12 0 0
r=in busan	12 0 2 -2 -14 0
r=in colonia	0 11 -11 0 0 0
r=in entebbe	0 -8 9 0 0 0
r=in geneva	2 -22 24 -7 0 0
r=in guayaquil	0 -8 9 0 0 0
r=in gyeongju	1 5 0 0 -10 0
r=in kuala	-10 7 -7 5 3 0
r=in london	0 -12 15 0 0 0
r=in mombasa	0 -13 15 0 0 0
r=in oran	0 -12 12 0 0 0
r=in pari	-1 7 3 -11 0 0
r=in penang	0 -8 9 0 0 0
r=in person	-8 -7 0 16 -4 0
r=in phuket	-1 -14 17 0 0 0
r=in seoul	0 0 14 -13 0 0
r=in shanghai	0 5 -11 4 0 0
r=in the	9 9 -24 -14 17 3
r=is <person>	-3 10 -4 0 0 0
r=is a	0 -7 9 0 0 0
r=is being	0 -13 1 8 3 0
r=is due	0 -8 9 0 0 0
r=is plan	-4 8 -8 -4 -3 10
r=is the	-1 15 -8 0 -1 0
r=it 's	0 11 -7 0 0 0
r=it a	-3 18 -18 0 0 0
r=it first	0 9 -8 0 0 0
r=it in	0 10 -5 0 -4 0
r=it is	-3 -13 7 4 5 0
r=it say	0 -8 8 0 0 0
r=it was	14 -20 -2 1 11 0
r=last year	0 15 -7 0 -2 0
r=later in	1 -17 2 0 10 0
r=later thi	0 -14 -5 20 -1 0
r=morning ,	0 14 -16 1 0 0
r=morning .	15 -7 -3 5 -5 0
r=morning <person>	0 -9 11 0 0 0
r=morning and	0 -6 9 0 0 0
r=morning in	-11 12 -2 0 0 0
r=mr <person>	-3 6 -11 4 3 0
r=next week	1 -11 -3 -2 16 0
r=next year	0 -3 -13 10 4 0
r=night .	0 11 -8 -2 0 0
r=night and	14 -9 -6 0 0 0
r=night to	0 -9 10 0 0 0
r=night without	0 10 -10 0 0 0
r=of "	-10 4 3 0 0 0
r=of <day-ahead>	0 -21 25 0 0 0
r=of <day-gone>	12 -12 8 -1 -5 0
r=of <level>	-8 18 -7 0 0 0
r=of <number>	-11 0 9 0 -1 0
r=of <office>	18 -6 -17 0 0 7
r=of <person>	-9 -2 0 -1 12 0
r=of <quality>	0 -11 12 0 0 0
r=of <span>	-3 0 11 -4 -2 0
r=of a	-4 12 -3 -1 -4 0
r=of about	0 -13 14 0 0 0
r=of last	0 -24 18 0 8 0
r=of mr	0 12 -13 0 0 0
r=of next	0 9 -4 0 0 0
r=of peace	0 12 -11 0 0 0
r=of president	0 -2 -8 0 12 0
r=of southeast	0 14 -11 0 -1 0
r=of talk	-7 13 -7 -6 0 0
r=of the	0 -9 10 -12 9 -5
r=of their	7 -22 7 -1 2 0
r=of trade	-2 6 -8 0 3 0
r=on .	0 10 -10 0 0 0
r=on <day-ahead>	2 -18 -20 7 24 12
r=on <day-gone>	14 -2 -7 -2 0 -6
r=on <day-today>	-16 11 0 2 -3 0
r=on <person>	-7 13 -5 0 0 0
r=on <quality>	0 -9 10 0 0 0
r=on <seat>	4 -12 9 0 0 0
r=on a	-9 -13 17 2 0 0
r=on beef	0 -10 5 3 0 0
r=on it	0 -11 11 3 0 0
r=on the	-3 8 0 -1 -9 0
r=on trade	-10 8 0 0 0 0
r=once more	0 -18 5 15 -5 0
r=or <day-ahead>	-3 13 -7 0 0 0
r=publish a	0 12 -10 0 0 0
r=publish the	0 10 -9 0 0 0
r=resume on	0 0 -11 10 0 0
r=shortly at	0 -13 -2 17 0 0
r=sign a	0 -11 11 0 0 0
r=sign the	0 -9 9 0 0 0
r=since <month-gone>	-3 13 -11 -1 0 0
r=since geneva	0 12 -12 0 0 0
r=since the	-7 -15 24 -8 -3 0
r=so far	0 -10 12 0 0 0
r=so that	0 8 -7 0 0 0
r=some time	0 -9 -5 0 14 0
r=take effect	0 -11 14 0 0 0
r=that <name>	15 -7 -1 0 0 0
r=that <person>	-5 12 -27 -3 15 0
r=that <seat>	7 -17 11 0 0 0
r=that a	-3 12 -7 0 0 0
r=that another	0 13 -7 -1 0 0
r=that begin	0 -13 6 6 0 0
r=that end	0 -10 12 0 0 0
r=that had	1 -14 8 -2 2 0
r=that he	-13 7 9 -8 -10 0
r=that his	-1 2 -12 0 8 0
r=that it	-1 17 -9 -2 -2 0
r=that its	-11 14 -1 0 0 0
r=that talk	0 10 -8 0 0 0
r=that the	-5 27 -25 0 -13 10
r=that their	0 9 -8 0 0 0
r=that there	12 -38 31 0 0 0
r=that they	-4 -8 8 4 0 0
r=the <name>	-9 29 -28 0 3 0
r=the <office>	1 -25 19 4 1 0
r=the <organisation>	-5 15 -6 0 0 0
r=the <person>	7 -7 13 -5 -14 0
r=the <quality>	-1 -11 10 1 2 0
r=the <seat>	0 -19 4 -2 16 0
r=the duty	0 11 -10 0 0 0
r=the first	0 15 -15 0 0 0
r=the meet	0 -6 12 0 -7 0
r=the suspension	9 -15 6 0 0 0
r=the tariff	-4 -7 11 0 0 0
r=the truce	7 2 -16 0 0 0
r=there .	0 0 9 -5 -8 0
r=there on	0 -16 19 0 0 0
r=there was	-4 -4 9 0 0 0
r=they go	0 10 -10 0 0 0
r=they had	0 -14 11 5 0 0
r=they will	11 -9 0 0 0 0
r=thi week	6 2 -11 0 -11 7
r=thi year	-2 -7 0 1 10 0
r=to <name>	-3 4 7 -4 -7 0
r=to <person>	25 -13 -18 0 -3 0
r=to <seat>	-22 -7 20 17 -29 0
r=to agree	0 -6 -5 10 0 0
r=to bring	0 13 -13 0 0 0
r=to complete	23 -17 -3 0 0 0
r=to cut	-1 -2 -3 0 9 0
r=to discuss	0 11 -9 0 0 0
r=to extend	-1 -10 14 0 0 0
r=to freeze	0 -9 11 0 0 0
r=to go	0 -15 17 -2 0 0
r=to hold	0 -3 -5 0 9 0
r=to keep	-5 0 7 0 0 0
r=to prepare	0 -2 9 -1 -1 0
r=to prolong	-2 -13 7 6 0 0
r=to sign	0 -9 11 0 0 0
r=to the	-18 16 -9 -4 7 0
r=together for	0 -5 8 0 0 0
r=twice ,	11 -5 -3 0 0 0
r=under a	6 -13 9 0 0 0
r=under the	0 8 -5 0 0 0
r=was "	-1 -14 17 0 0 0
r=was the	0 -16 18 0 0 0
r=was to	0 10 -1 -4 -2 0
r=week of	0 12 -10 0 0 0
r=were a	11 -9 0 0 0 0
r=were the	0 -8 9 0 0 0
r=what happen	0 11 -4 0 -2 0
r=will be	0 9 -19 5 2 0
r=will not	0 -9 10 0 0 0
r=will take	0 -8 17 -7 0 0
r=with <name>	1 -4 19 -9 -21 0
r=with <person>	-2 -6 2 0 10 -3
r=with <quality>	1 -7 13 -3 -9 0
r=with <seat>	1 18 -35 5 4 0
r=with a	6 -25 12 -4 17 0
r=with him	11 -20 2 0 8 0
r=with mr	0 -6 -2 10 0 0
r=with one	0 9 -9 0 0 0
r=with plan	0 -11 12 0 0 0
r=with the	12 -7 -8 5 -6 12
r=with two	0 15 -12 0 0 0
r=without result	0 11 -10 0 0 0
r=would be	8 1 -14 6 -1 0
r=— <name>	5 -9 6 -15 5 0
r=— <person>	-14 31 -14 -8 -23 0
r=— <quality>	-4 -2 0 -1 10 0
r=— <span>	1 10 -10 0 0 0
r=— a	0 23 -21 0 0 0
r=— for	6 2 -12 0 0 0
r=— second	0 -9 9 0 0 0
r=— the	-6 7 -3 -10 7 0
r=— there	0 18 -17 0 0 0
r=— three	0 10 -8 0 0 0
right:calls	46 -23 -31 -8 -4 0
right:coming	2 -13 14 4 -19 1
right:ended	0 0 10 -12 -3 -10
right:experts	-5 -13 9 -18 -9 28
right:m=arrive	0 -14 14 0 0 0
right:m=assembly	0 13 -12 0 0 0
right:m=broke up	0 -9 12 0 0 0
right:m=came	4 -12 4 -13 7 5
right:m=closed	-2 14 -14 2 0 0
right:m=come	-10 11 -9 -10 8 0
right:m=comes	0 1 -10 3 6 0
right:m=conference	12 -18 -9 -1 0 21
right:m=consultations	0 13 -8 -8 0 0
right:m=delegation	0 11 -10 1 0 0
right:m=delegations	-9 -16 15 6 0 0
right:m=dinner	0 11 -6 -1 -6 0
right:m=due	14 0 -12 9 -1 0
right:m=edition	0 23 -18 -3 0 0
right:m=expected	-6 6 -7 13 -17 0
right:m=face to face	-1 -4 9 0 -1 0
right:m=flew	0 11 -16 7 0 0
right:m=flies	0 -7 13 -1 -3 0
right:m=gathering	0 -7 -1 0 10 0
right:m=go	6 1 -17 9 0 11
right:m=goes	-5 10 -3 -6 0 0
right:m=haggling	6 -26 17 0 3 0
right:m=handshake	0 9 -7 0 0 0
right:m=here	0 -24 17 9 1 0
right:m=land	8 6 -16 0 0 0
right:m=lands	0 -10 18 -5 -3 0
right:m=meet	16 -18 7 -15 10 0
right:m=meeting	7 -11 21 -26 -11 0
right:m=meetings	-8 17 -6 -3 0 0
right:m=meets	0 -10 15 0 -2 0
right:m=met	-8 -6 8 2 0 0
right:m=negotiate	0 12 -11 0 0 0
right:m=negotiated	-6 -8 15 0 0 0
right:m=negotiations	-10 -5 13 3 -9 0
right:m=negotiator	0 4 -11 0 0 7
right:m=received	-3 -17 3 13 3 0
right:m=receives	0 17 -13 0 -6 0
right:m=rose	0 9 -5 0 0 0
right:m=rounds	0 20 -18 0 0 0
right:m=see each other	4 5 -10 0 0 0
right:m=signed	0 10 -2 0 -24 0
right:m=sits	0 9 -8 0 0 0
right:m=sitting	-4 16 -24 9 0 0
right:m=spent	-4 14 -7 0 0 0
right:m=summit	3 9 0 -5 -11 0
right:m=table	4 28 -27 -3 -7 0
right:m=talk	19 -27 9 13 -6 0
right:m=talked	29 -22 0 -2 -4 0
right:m=talking	5 -28 17 -1 12 0
right:m=talks	-18 15 -8 -4 6 -7
right:m=there	-3 -3 15 -17 -8 9
right:m=time	-11 -2 -3 -5 17 4
right:m=to see	0 11 -13 -3 2 0
right:m=travel	0 0 9 0 -11 0
right:m=visit	0 0 -4 12 0 0
right:m=went	-18 0 1 -4 19 0
right:m=where	-10 -2 4 4 0 0
right:meets	-2 -6 8 -14 6 11
right:running	-4 0 3 3 0 -20
right:summit	4 -4 2 -12 -1 0
right:sure	2 3 8 -20 -6 -19
right:wished	-10 8 -8 -13 18 1
s:!	-6 24 -18 0 0 0
s:"	-21 18 2 -5 -5 -13
s:'	-10 5 7 0 -7 -2
s:'s	-10 3 0 4 3 -8
s:(	-3 -5 4 6 3 -9
s:)	-3 -4 2 8 3 -10
s:+	-8 -10 9 9 0 0
s:,	-8 -5 12 2 1 -7
s:-	0 7 -7 10 -27 12
s:.	2 -5 5 6 8 -12
s:/	10 10 -12 0 -21 0
s::	18 -9 7 -26 0 9
s:;	4 1 -4 16 -17 -23
s:<agent>	0 1 5 -1 -20 -2
s:<day-ahead>	-20 2 16 -32 14 -13
s:<day-gone>	8 6 -6 9 -17 -5
s:<day-today>	-2 27 -15 -13 -8 -18
s:<duty>	-6 8 10 -16 -15 -12
s:<gate>	-12 12 1 -17 0 3
s:<goods-amount>	0 -1 15 -16 -17 0
s:<goods>	-7 4 7 -11 1 -2
s:<level-noun>	2 -9 -4 14 -1 18
s:<level>	0 27 -14 -22 -7 0
s:<money>	-10 16 -3 0 -8 -1
s:<month-ahead>	-9 -28 3 25 21 -21
s:<month-gone>	33 -20 -3 14 0 0
s:<month-today>	4 -11 8 4 -7 0
s:<name>	-20 -5 -12 23 36 -9
s:<not>	-22 6 9 -10 -1 8
s:<number>	-7 11 -12 5 10 -15
s:<office>	7 -14 3 -2 8 12
s:<organisation>	-13 20 -8 0 -11 6
s:<person>	-7 -5 9 4 -3 -6
s:<points>	-30 15 -25 3 19 0
s:<quality>	3 5 0 3 -17 0
s:<seat>	12 -4 -12 5 25 -14
s:<sender>	-16 27 -1 -27 -17 0
s:<span>	-10 -8 12 -3 8 -8
s:<taker>	-28 7 4 0 0 0
s:<v-agree>	-1 -12 9 -4 15 -2
s:<v-bear>	-3 16 -20 7 7 -20
s:<v-begin>	-16 -8 4 11 6 23
s:<v-buy>	-4 19 -4 -14 -9 -2
s:<v-deny>	-12 14 -4 0 -4 -2
s:<v-down>	0 -9 7 11 -7 1
s:<v-end>	4 20 -18 15 -15 -24
s:<v-impose>	-9 19 -11 0 -4 -4
s:<v-lack>	0 1 -18 8 6 4
s:<v-propose>	18 -2 -2 -15 1 -7
s:<v-refuse>	1 10 -17 7 -5 0
s:<v-renew>	1 -2 5 11 -21 -4
s:<v-return>	-32 -1 -2 24 0 -7
s:<v-say>	-5 2 -11 7 11 0
s:<v-sell>	-13 13 2 -1 -12 0
s:<v-sign>	-18 13 0 -7 -5 1
s:<v-stay>	9 2 -9 -10 -1 23
s:<v-suspend>	-3 3 6 -12 -14 1
s:<v-target>	13 14 -5 -11 -30 -10
s:<v-threaten>	13 7 -9 -7 -7 0
s:<v-up>	-8 4 -1 9 -9 4
s:?	-4 5 4 -25 7 -2
s:@	-8 12 -5 0 0 0
s:[	0 10 -6 0 0 0
s:a	16 2 -8 -5 -10 9
s:aarhu	0 -8 12 -3 0 0
s:abba	0 -10 10 0 0 0
s:abdullah	5 -11 4 0 0 0
s:able	0 15 -11 0 0 0
s:aboard	0 -9 -7 18 0 0
s:abolish	1 3 -14 0 6 0
s:about	-7 -6 0 16 -2 0
s:above	-6 4 -11 16 -8 0
s:absence	0 -10 11 0 0 0
s:accept	1 -8 3 -11 10 0
s:accord	-1 16 -11 -1 0 0
s:account	7 -4 -16 3 19 0
s:accra	-1 -14 19 0 0 0
s:accused	-3 11 -2 0 -1 0
s:achieved	6 8 -14 0 0 0
s:across	0 -24 7 15 9 0
s:act	-3 7 -3 -2 0 0
s:acted	0 13 -10 0 0 0
s:ad	0 20 -14 -3 -2 0
s:add	15 1 -13 0 0 0
s:additional	-17 10 0 -8 -3 0
s:address	0 12 -10 0 0 0
s:adjourned	0 12 -7 -4 0 0
s:adjustment	0 10 -10 0 0 0
s:admit	10 -11 3 0 0 0
s:adopt	0 8 -5 0 0 0
s:advance	0 13 -6 -1 0 0
s:advanced	0 15 -8 -1 0 0
s:advertisement	-3 38 -26 -3 -9 0
s:adviser	-8 12 -1 0 0 0
s:affair	0 -16 19 -2 0 0
s:affected	0 -10 10 0 0 0
s:affiliate	0 11 -19 0 8 0
s:after	7 1 -6 5 -8 0
s:afternoon	1 -16 0 17 -7 8
s:afterward	2 -2 9 -12 0 0
s:agadir	0 -11 14 0 0 0
s:again	-2 1 -10 39 -38 -19
s:against	-21 8 8 -16 -8 0
s:age	0 -8 13 0 -4 0
s:agency	-4 12 -2 -2 0 0
s:agenda	-2 -30 8 19 9 0
s:agent	0 19 -18 0 0 0
s:ago	-6 -25 29 -13 10 0
s:agree	-5 -13 6 6 0 8
s:agreement	-1 11 -13 12 -10 -10
s:ahead	-1 20 -20 9 -10 0
s:ahmad	-8 13 -5 0 0 0
s:aid	-12 16 -3 0 0 0
s:aim	-6 -1 14 -5 -5 0
s:air	-12 0 0 15 -14 0
s:aircraft	-2 4 6 -2 -14 0
s:aire	-7 -11 18 -1 -1 0
s:airport	-7 -14 6 18 -11 0
s:akasaka	-1 -26 23 0 2 0
s:akazawa	0 -13 2 13 -1 0
s:aktau	0 -18 20 0 0 0
s:akureyri	0 -18 20 0 0 0
s:al	10 -7 2 0 0 0
s:alaska	-3 43 -37 0 -13 0
s:alert	-1 31 -26 0 0 0
s:alexander	0 -12 2 0 10 0
s:alexandria	-4 -20 27 -7 0 0
s:all	0 -2 10 -11 -7 -4
s:allow	12 0 -14 0 0 0
s:allowed	0 13 -11 0 0 0
s:alloy	10 -9 0 0 0 0
s:almaty	0 21 -18 -1 0 0
s:almost	-15 13 2 -6 0 0
s:aloi	-11 11 0 0 0 0
s:alone	-14 15 -14 -7 15 0
s:along	11 6 -13 -1 0 0
s:already	-20 14 -4 6 -5 0
s:also	-14 -2 6 -5 4 2
s:alternately	0 -5 12 -3 0 0
s:although	-5 3 10 -1 -13 0
s:altogether	0 -9 12 -2 0 0
s:aluminum	-7 9 -13 0 9 0
s:am	-5 21 -14 0 0 0
s:amazing	-2 11 -4 0 0 0
s:ambassador	-10 23 -12 0 -11 0
s:among	-8 1 -10 1 0 13
s:amount	0 10 -4 0 0 0
s:an	3 7 4 -1 -22 -22
s:anchorage	0 19 -19 0 0 0
s:and	5 2 -4 3 -1 -8
s:andrew	12 -9 -1 0 0 0
s:annaba	0 -10 10 0 0 0
s:announcement	-10 25 -10 0 -11 0
s:annual	0 21 -18 0 0 0
s:another	21 -13 -5 -1 1 -2
s:answer	-32 26 -10 -14 13 0
s:anti	0 12 -20 3 0 0
s:antonio	-12 10 1 0 0 0
s:antwerp	3 9 -10 0 0 0
s:any	-19 20 -3 -3 -1 0
s:anybody	-8 -7 15 0 0 0
s:anyone	0 13 -10 0 0 0
s:anything	12 -29 28 -8 -4 0
s:ap	3 4 -8 0 0 0
s:apart	-1 13 -6 -5 0 0
s:apec	-7 33 -50 -18 32 0
s:app	-19 0 15 -3 -8 0
s:apparel	0 -11 12 0 0 0
s:apple	-4 18 -12 0 0 0
s:appliance	0 -10 12 0 0 0
s:application	-2 -7 12 0 0 0
s:appointment	9 -12 4 0 0 0
s:appropriate	0 -13 9 0 2 0
s:approval	6 0 0 -2 -9 0
s:approve	-2 14 -3 -15 0 0
s:aqaba	0 -6 10 -3 0 0
s:arabic	11 -14 3 0 0 0
s:arbitration	0 -14 14 0 0 0
s:archive	0 14 -14 0 0 0
s:are	0 -3 -2 9 0 -9
s:area	0 8 -7 0 0 0
s:argument	0 15 -12 0 0 0
s:arithmetic	0 -9 11 0 0 0
s:armed	0 16 -15 0 0 0
s:armistice	0 18 -10 -2 -1 0
s:army	-20 27 -7 0 0 0
s:arranged	11 -28 20 0 -1 0
s:arrangement	-19 14 6 -12 -15 0
s:arrival	0 -4 -2 0 9 0
s:arrive	-12 -2 10 7 -16 0
s:arrived	-12 14 0 -16 -6 0
s:artificial	-3 19 -21 -5 -1 9
s:arturo	0 8 -7 0 0 0
s:arusha	0 -22 24 0 0 0
s:as	1 12 -1 -24 -9 0
s:asean	-7 40 -22 -6 -23 0
s:asia	1 7 -9 0 0 0
s:asian	0 14 -16 -4 5 0
s:aside	-4 0 8 -4 -1 0
s:ask	10 0 7 -10 -28 4
s:asleep	-4 -4 9 0 0 0
s:asparagu	0 7 -4 0 0 0
s:assembly	0 9 -7 0 0 0
s:assent	0 9 -7 0 0 0
s:association	-3 15 -10 0 0 0
s:assured	0 12 -8 0 0 0
s:asunción	0 10 -7 0 0 0
s:at	-9 -16 5 -5 25 3
s:atlantic	-3 0 -15 21 0 0
s:attempt	4 -17 16 0 -3 0
s:attend	0 33 -19 -8 -11 0
s:auckland	-14 0 13 -1 0 0
s:authorise	0 -13 14 0 0 0
s:authority	5 -4 -12 0 0 10
s:autumn	2 -24 14 -16 22 0
s:average	0 -12 13 0 0 0
s:avocado	17 -10 -6 0 0 0
s:away	3 -6 -6 -3 17 0
s:b	7 13 -25 0 -3 7
s:back	-4 10 -6 14 -13 -3
s:bad	-3 8 -17 10 -1 0
s:badly	0 -9 10 0 0 0
s:bag	0 10 -20 -2 8 0
s:baker	0 11 -12 0 0 0
s:balance	0 13 -10 0 -1 0
s:balanced	12 -20 12 -1 0 0
s:bali	0 19 -17 0 0 0
s:ball	0 14 -12 0 0 0
s:ballroom	0 -18 19 0 0 0
s:banana	-1 4 -16 17 0 0
s:bandar	0 11 -11 0 0 0
s:bandung	0 -14 17 0 0 0
s:bank	-2 28 -22 0 0 0
s:banned	0 -9 10 0 0 0
s:banomyong	-10 8 1 0 0 0
s:banquet	0 6 -12 0 8 0
s:bargain	-5 -9 13 6 -10 0
s:bari	0 -10 10 0 0 0
s:barrel	-7 12 -1 0 0 0
s:base	-4 -21 31 -4 -8 0
s:basi	5 -18 16 0 0 0
s:battery	0 14 -10 0 0 0
s:batumi	0 -20 22 0 0 0
s:bayar	15 -3 -5 0 0 0
s:be	-15 -3 7 7 -3 -3
s:beach	-4 20 -13 0 0 0
s:became	8 8 -19 0 0 0
s:because	-5 15 -6 0 -11 0
s:become	0 -9 11 -3 0 0
s:bed	0 14 -12 0 0 0
s:beef	-10 -7 13 0 -11 0
s:been	-26 -2 10 15 -5 0
s:before	6 -18 -25 45 9 -18
s:begin	-11 -1 -4 7 9 0
s:behind	2 -18 18 -15 5 0
s:beira	9 7 -16 0 0 0
s:bell	-12 24 -10 0 0 0
s:below	-6 -5 4 -4 10 0
s:bergen	8 -36 32 -6 0 0
s:bern	0 11 -11 0 0 0
s:beside	-6 -3 18 -8 -14 0
s:bessent	15 0 -11 4 -4 0
s:best	0 18 -18 0 0 0
s:bet	0 18 -16 -1 0 0
s:better	0 -6 18 -4 -16 0
s:between	20 8 -13 -23 -10 -3
s:big	7 0 -22 10 0 0
s:bigger	10 0 -5 -2 0 0
s:bilateral	0 -25 28 -2 0 0
s:bill	-3 20 -12 0 0 0
s:biscuit	0 27 -27 0 0 0
s:bishop	-2 14 -8 0 0 0
s:bite	4 16 -25 -5 -5 0
s:blank	0 -15 -13 26 0 0
s:bless	0 14 -14 0 0 0
s:blue	-6 11 -5 0 0 0
s:boeing	7 10 -17 0 0 0
s:bond	0 0 -13 -1 14 0
s:book	0 10 -8 0 0 0
s:boot	0 -10 11 0 0 0
s:borden	0 -6 0 10 0 0
s:border	10 8 -10 0 -13 0
s:boss	4 -25 15 9 0 0
s:bosse	0 -11 -23 -1 33 0
s:both	-11 -11 16 -3 7 -5
s:box	0 4 -11 4 0 0
s:brand	0 11 -9 0 0 0
s:branded	0 12 -7 0 0 0
s:break	-3 37 -29 0 -1 0
s:breakfast	6 -8 -4 9 0 0
s:breaking	0 -9 13 -5 -1 0
s:breakthrough	5 -40 26 12 0 0
s:breath	0 8 -7 0 0 0
s:bridge	6 0 -23 8 -8 13
s:brief	-13 -9 5 4 6 0
s:briefed	-11 35 -19 -3 -5 0
s:briefing	6 10 -22 8 0 0
s:bring	0 -12 18 -1 -23 0
s:broadcast	3 6 -16 0 0 0
s:broke	0 0 8 -7 -15 0
s:broken	0 22 -12 -13 -3 0
s:broker	-3 -4 1 0 8 0
s:bruge	0 -23 25 0 0 0
s:brussel	0 10 -6 0 0 0
s:budget	0 18 -12 -1 0 0
s:bueno	-7 -11 18 -1 -1 0
s:build	0 14 -10 0 -2 0
s:building	-7 -7 16 -8 -13 6
s:bulletin	-2 12 -9 0 0 0
s:burden	16 -16 0 0 0 0
s:busan	-28 -3 38 -32 -53 -3
s:buse	-1 15 -9 -2 0 0
s:business	-22 13 -18 -5 15 9
s:but	-11 0 13 -11 -2 -3
s:buy	-10 21 -13 -9 2 0
s:buyer	-6 20 -9 0 0 0
s:by	40 -7 -29 -7 -23 27
s:c	0 9 -7 0 0 0
s:cabinet	-2 10 0 -5 -6 0
s:cable	-1 11 0 -8 0 0
s:cairn	0 10 -9 0 0 0
s:cairo	0 16 -14 0 0 0
s:call	34 6 -24 -33 -32 -40
s:calm	0 26 -17 -5 -3 0
s:can	8 12 -11 -14 -1 0
s:canal	0 9 -8 0 0 0
s:cancel	-8 31 -41 9 -1 0
s:candid	-8 23 -10 -2 -7 0
s:cannot	-1 15 -10 0 0 0
s:canteen	0 10 -8 0 0 0
s:cape	-2 -12 15 0 0 0
s:capital	0 6 13 -34 -22 0
s:car	0 0 8 -18 -6 0
s:card	0 -19 12 10 0 0
s:cardiff	-3 17 -12 0 0 0
s:care	0 21 -19 0 0 0
s:cargo	0 13 -10 0 0 0
s:cargoe	0 15 -16 0 0 0
s:carlo	-3 -12 16 0 0 0
s:carmaker	0 22 -16 -2 0 0
s:carry	4 8 -2 -10 -21 -1
s:cartagena	0 -32 33 0 0 0
s:case	-6 16 -2 -6 -7 0
s:cash	0 -12 17 -1 -4 0
s:cashmere	0 17 -15 0 0 0
s:cattle	0 2 -13 18 -5 0
s:cause	0 -8 13 -3 0 0
s:cease	4 3 -10 0 0 0
s:ceasefire	-8 48 -43 0 -3 0
s:cebu	8 -37 32 -9 -1 0
s:cellar	0 -4 -9 13 0 0
s:celâl	8 7 -14 0 0 0
s:cement	17 -13 5 -7 0 0
s:cent	-1 16 -12 0 0 0
s:central	10 -1 -5 0 0 0
s:century	0 -4 -11 14 0 0
s:ceremony	-1 -20 15 0 7 0
s:certain	0 14 -13 0 0 0
s:certificate	0 -36 25 7 0 7
s:chair	0 -25 29 -2 0 0
s:chairmanship	0 -18 20 0 0 0
s:chairmen	0 22 -22 0 0 0
s:chamber	0 24 -19 0 0 0
s:chance	11 0 -15 0 0 0
s:chang	3 11 -14 0 0 0
s:change	-14 4 6 -1 -1 0
s:changed	-14 9 -4 7 -3 0
s:channel	-4 -16 18 11 -8 0
s:charge	-18 16 -2 -10 0 -2
s:cheap	-5 12 -5 0 0 0
s:cheaper	0 13 -13 0 0 0
s:check	-4 7 -15 0 8 0
s:chemical	7 -24 19 0 0 0
s:chenggang	-2 -12 12 -8 9 0
s:chennai	0 -14 17 0 0 0
s:chequer	-10 -2 -5 -6 19 0
s:chess	0 34 -33 0 0 0
s:chicago	13 12 -18 0 -12 0
s:chief	-11 3 10 -10 -1 0
s:child	-1 11 -7 0 0 0
s:chinese	0 -33 35 -1 -3 0
s:chip	-11 8 0 0 0 0
s:chittagong	-1 -12 15 0 0 0
s:chișinău	0 -9 9 0 0 0
s:chocolate	0 -8 11 0 0 0
s:chosen	0 11 -6 -2 0 0
s:city	0 5 13 -31 -12 0
s:civilian	0 14 -10 0 0 0
s:clause	0 -5 8 -1 0 0
s:clear	0 8 -7 -3 -3 7
s:clerk	0 32 -31 0 0 0
s:clock	-8 21 -13 0 -1 0
s:close	-9 5 0 2 -1 0
s:closely	0 14 -14 0 0 0
s:clothing	0 14 -13 0 0 0
s:clove	0 15 -13 0 0 0
s:club	-19 46 -29 -2 0 0
s:coal	0 -7 10 0 -3 0
s:cobalt	0 14 -13 0 0 0
s:coffee	-16 8 -12 15 -5 0
s:collapsed	0 -6 16 -11 0 0
s:colleague	20 3 -15 0 -13 0
s:collect	-9 14 -6 -6 3 0
s:colombo	0 -16 17 0 0 0
s:column	0 14 -12 0 0 0
s:combined	0 9 -6 0 0 0
s:comma	4 -15 11 0 0 0
s:commander	-7 33 -24 -2 0 0
s:comment	0 21 -15 0 -1 0
s:commentary	0 13 -11 0 0 0
s:commerce	5 -7 -5 10 0 0
s:commission	0 8 -5 0 0 0
s:commissioner	21 -11 3 -14 -2 0
s:commit	16 -18 3 0 0 0
s:commitment	0 9 -6 -1 0 0
s:common	-2 17 -14 0 0 0
s:communication	0 8 1 -16 4 -1
s:communiqué	6 -9 -1 11 0 0
s:company	-28 27 -14 -11 11 0
s:compare	0 -9 9 0 0 0
s:compared	0 -8 9 0 0 0
s:complete	6 16 -22 -6 -8 0
s:completed	0 17 -10 -1 0 0
s:complied	0 12 -9 0 -1 0
s:compliment	0 -7 0 0 9 0
s:comprehensive	0 10 -6 0 0 0
s:computer	-3 14 -8 0 0 0
s:concepción	0 -9 10 0 0 0
s:concern	0 10 -18 -2 12 0
s:concerned	0 9 -5 0 0 0
s:concert	0 27 -26 0 0 0
s:concession	0 9 -4 -2 0 0
s:conclude	0 9 -11 -9 6 0
s:conference	20 -13 -17 -13 -12 32
s:confirm	12 -11 -3 -2 11 0
s:conflict	0 11 1 -7 -8 0
s:consensu	-5 -4 11 -4 0 0
s:consent	6 7 -11 -3 0 0
s:constitution	0 10 -10 0 0 0
s:constructive	-16 13 4 -28 -4 9
s:consul	0 10 -6 -1 0 0
s:consult	0 15 -13 0 0 0
s:consultation	6 3 3 -5 -19 -10
s:contact	13 -4 -13 -9 8 3
s:container	0 15 -10 0 0 0
s:continental	0 12 -8 0 -1 0
s:continue	12 6 -10 -13 -18 10
s:contract	0 18 -15 0 0 0
s:control	-14 14 -4 2 0 0
s:controlled	-2 -10 15 0 0 0
s:convene	0 -15 16 0 0 0
s:convention	0 -11 16 -3 0 0
s:conversation	-12 -5 20 0 7 -1
s:cook	0 14 -13 0 0 0
s:cool	-6 15 -7 0 0 0
s:cooperation	-1 5 5 -4 -10 0
s:copra	0 19 -18 0 0 0
s:cork	-6 -2 9 0 0 0
s:corn	0 15 -13 0 0 0
s:corner	0 0 -9 0 8 0
s:corresponding	0 10 -9 0 0 0
s:cost	-15 35 -19 -1 0 0
s:cotton	-2 -25 29 -3 0 0
s:council	-17 30 -13 -1 -2 0
s:count	2 -16 11 6 -4 0
s:counted	-1 15 -11 0 0 0
s:countermeasure	-7 22 -13 0 0 0
s:counterpart	13 -14 14 -1 -22 0
s:country	-11 12 3 -33 -6 10
s:county	0 20 -18 0 0 0
s:couple	8 -14 -20 15 7 0
s:course	-11 -25 12 15 8 0
s:court	0 15 -10 0 0 0
s:cover	0 -16 19 0 0 0
s:covered	-7 9 -3 0 0 0
s:crane	0 18 -14 -1 0 0
s:cream	11 -10 0 0 0 0
s:crew	0 11 -10 0 0 0
s:crisi	0 16 -12 0 0 0
s:crop	0 13 -14 0 0 0
s:cross	-4 9 -4 0 0 0
s:crown	0 1 -15 0 11 0
s:cruz	3 -25 16 6 0 0
s:cup	0 20 -18 0 0 0
s:current	15 -15 0 1 0 0
s:cusco	12 13 -23 0 0 0
s:custom	-21 10 8 -11 -9 0
s:customer	-1 22 -18 0 0 0
s:cut	-2 21 -15 -15 2 0
s:d	0 16 -15 0 0 0
s:da	-4 -26 32 -7 0 0
s:daegu	0 -11 11 0 0 0
s:daily	-6 24 -16 0 0 0
s:damage	0 8 -14 0 6 0
s:dark	-9 -4 14 0 0 0
s:darkhan	0 -14 15 0 0 0
s:darwin	-10 -18 27 0 0 0
s:date	-8 6 -12 29 -18 -3
s:dated	-14 20 -7 0 0 0
s:davao	2 -31 28 0 0 0
s:davo	-18 32 -13 -4 -5 0
s:day	-9 -6 16 -4 -9 3
s:de	2 10 -14 3 0 0
s:dead	-1 -8 -2 11 4 0
s:deadline	-13 36 -20 -11 -7 0
s:dealing	0 12 -2 0 -5 0
s:dealt	-14 -9 26 0 0 0
s:dearer	-5 18 -11 0 0 0
s:debate	0 14 -13 0 0 0
s:decide	-8 7 -10 18 -14 0
s:decision	-17 -2 17 1 -9 0
s:declaration	-5 12 -6 0 0 0
s:decree	-4 19 -8 0 -3 0
s:defer	-4 13 -9 0 0 0
s:deficit	12 0 -23 4 0 0
s:delay	8 -13 13 -4 -9 0
s:delegate	0 18 -17 0 0 0
s:delegation	-25 -25 20 27 -26 -5
s:deny	1 23 -19 -1 -10 0
s:depend	11 -12 -1 0 8 0
s:depth	-8 31 -20 -6 0 0
s:deputy	-1 0 -17 3 0 17
s:described	-2 14 -2 0 -14 0
s:desk	-19 -4 4 15 -1 0
s:detail	-8 30 -18 0 -8 0
s:determined	5 -17 -3 15 0 0
s:development	0 11 -6 -4 0 0
s:dialogue	2 2 -16 6 -3 9
s:diary	1 -29 26 0 0 0
s:did	20 -9 -10 10 -1 9
s:didn't	10 14 -16 -1 -8 0
s:die	-1 32 -28 0 0 0
s:diesel	-1 16 -13 0 0 0
s:difference	-2 28 -23 0 0 0
s:difficult	0 9 -4 -1 0 0
s:difficulty	0 -8 10 0 0 0
s:digest	0 14 -12 0 0 0
s:digital	10 -12 10 -5 -2 0
s:dined	0 -8 11 0 0 0
s:dinner	-4 0 20 -22 -39 0
s:directed	0 10 -6 0 0 0
s:direction	-9 29 -14 -7 0 0
s:director	-14 23 -10 0 0 0
s:disappointed	10 -8 -1 0 0 0
s:discuss	0 -22 13 -13 14 5
s:discussion	-5 9 0 -6 0 0
s:distant	0 -10 -11 -6 21 0
s:district	0 12 -10 0 0 0
s:do	20 5 -6 -20 -10 -1
s:docker	0 15 -13 0 0 0
s:doctor	0 18 -17 0 0 0
s:document	-2 0 9 -3 -13 0
s:doe	-11 11 -23 3 15 0
s:doing	0 14 -10 0 0 0
s:dollar	0 22 -17 0 0 0
s:donald	1 2 6 -1 -15 0
s:done	9 -8 1 7 -14 0
s:door	-5 -10 0 3 0 11
s:doorstep	-1 -17 19 0 0 0
s:doubt	0 0 -8 -5 18 0
s:down	1 -1 4 2 -14 -11
s:dozen	0 13 -10 0 0 0
s:draft	-4 11 -4 -3 0 0
s:draw	6 18 -18 -8 -3 0
s:drawer	-8 17 -8 0 0 0
s:dried	2 8 -14 0 0 0
s:driver	0 37 -32 -3 0 0
s:drone	0 7 -11 2 0 0
s:drug	0 17 -12 0 0 0
s:drunk	0 10 -6 -2 0 0
s:dry	0 15 -13 0 0 0
s:due	19 11 -7 -8 -15 -3
s:dump	-1 12 -6 0 0 0
s:during	0 -9 7 -12 8 0
s:durrë	0 -35 36 0 0 0
s:duty	13 -4 4 -5 -5 0
s:each	12 10 -14 -6 -1 -13
s:earlier	-36 25 17 -15 -16 0
s:early	-5 -7 16 -1 -5 0
s:earth	-10 6 2 -4 -4 0
s:ease	0 -3 13 -12 0 0
s:east	0 13 -8 -1 0 0
s:easter	0 22 -14 -3 0 0
s:easy	0 0 -8 0 8 0
s:economic	8 2 -20 20 -2 -2
s:economy	5 17 -14 -25 0 0
s:edge	0 -19 22 -4 0 0
s:edition	0 27 -21 -6 0 0
s:editor	0 -16 17 0 0 0
s:effect	-14 5 7 -15 -3 0
s:effective	0 17 -13 0 0 0
s:effectively	0 -10 14 0 0 0
s:effort	7 -11 2 0 0 0
s:eighth	-2 13 -7 0 -10 0
s:either	8 -25 11 3 9 0
s:el	5 23 -26 0 0 0
s:election	-3 24 -9 -8 -6 0
s:electricity	0 16 -15 0 0 0
s:elevator	0 -8 10 0 0 0
s:eleven	6 10 -15 -4 0 0
s:elsewhere	-1 0 -5 17 -13 0
s:embassy	-3 5 -23 0 0 15
s:emergency	-14 24 -9 -3 0 0
s:emmanuel	0 6 -16 0 11 0
s:employ	0 -12 13 0 0 0
s:employer	0 24 -23 0 0 0
s:empty	-7 -8 21 -12 0 0
s:encarnación	0 -7 10 0 0 0
s:end	13 -17 15 16 -18 -15
s:engine	3 12 -13 0 -2 0
s:english	-17 19 -5 0 0 0
s:entebbe	0 -22 24 0 0 0
s:entry	0 25 -22 0 0 0
s:equal	0 13 -11 0 0 0
s:error	0 -11 12 0 0 0
s:escalation	0 0 -13 0 12 0
s:estate	0 10 -10 0 0 0
s:este	1 -20 17 0 0 0
s:euro	13 -11 0 0 0 0
s:eve	12 26 -20 -5 -19 0
s:even	-1 -10 15 -2 0 0
s:evening	-13 -15 19 22 -22 -6
s:event	0 -12 14 0 0 0
s:ever	-4 0 -9 0 16 0
s:every	-16 6 2 4 -5 0
s:everybody	0 -7 2 13 -7 0
s:everyone	-9 25 -15 0 0 0
s:everything	4 2 3 -18 -10 0
s:examine	-4 -22 19 0 0 9
s:excellency	0 -7 10 0 0 0
s:excellent	-2 -16 18 0 0 0
s:excerpt	-3 17 -11 0 0 0
s:exclusion	-1 20 -16 0 0 0
s:exempt	0 17 -12 0 0 0
s:exemption	0 19 -13 0 0 0
s:expect	-4 -13 -8 27 3 0
s:expectation	0 12 -9 0 0 0
s:expert	-14 -47 34 -9 -10 32
s:expire	-14 5 13 -14 -1 0
s:expiry	0 -10 11 0 0 0
s:explanation	0 10 -3 0 -6 0
s:expo	0 13 -12 0 0 0
s:export	-7 -6 15 -1 -11 4
s:expressed	-3 10 -4 0 0 0
s:extend	-14 5 -1 9 0 0
s:extension	-11 -1 15 -2 -13 -1
s:extra	-9 -8 20 -7 -8 0
s:extraordinary	0 17 -10 0 -3 0
s:extremely	-12 -1 -2 0 17 0
s:face	17 -21 8 13 -21 0
s:fact	-21 12 3 -9 -8 0
s:fail	0 -3 -8 17 -5 0
s:failed	0 -12 5 14 -3 0
s:fair	10 0 -23 -7 12 2
s:fall	4 -6 -8 7 11 0
s:familiar	0 13 -3 -1 -1 0
s:far	11 1 -6 0 0 0
s:farm	-12 17 -13 -11 2 5
s:farmer	-5 18 -9 0 0 0
s:fast	0 -15 5 0 9 0
s:faster	0 -22 14 11 -1 0
s:fax	0 -10 11 0 0 0
s:fear	-2 0 -16 0 17 0
s:fed	0 15 -13 0 0 0
s:federal	0 23 -21 0 0 0
s:fee	-6 22 -11 -9 -3 0
s:feed	0 1 -24 22 0 0
s:felt	-2 14 -4 0 0 0
s:ferhat	0 -9 10 0 0 0
s:ferro	10 -9 0 0 0 0
s:ferry	4 -3 -33 18 9 0
s:few	-17 20 -12 -1 6 0
s:fewer	0 11 -10 0 0 0
s:fez	0 -14 16 0 0 0
s:fifth	1 -20 16 -7 11 0
s:fifty	-8 0 -1 10 0 0
s:fight	5 -2 5 -10 0 0
s:figure	2 0 13 -9 -18 0
s:file	0 -18 19 0 0 0
s:filed	0 -8 11 -1 0 0
s:filled	0 -4 -8 13 0 0
s:film	0 0 -16 12 0 0
s:final	-15 20 -13 -10 8 0
s:finalized	0 -14 15 0 0 0
s:financial	0 0 -13 12 0 0
s:find	-16 1 4 -1 4 0
s:finding	0 16 -10 -2 0 0
s:fine	0 9 -5 0 0 0
s:finish	-7 -24 23 5 -3 0
s:finished	-7 -18 17 3 4 0
s:fire	0 15 -13 0 0 0
s:firm	-4 28 -20 0 0 0
s:first	-11 0 0 6 4 4
s:fish	0 -11 16 -16 3 0
s:fishery	-2 -10 15 0 0 0
s:fishmeal	-3 16 -12 0 0 0
s:five	-7 1 7 -16 0 0
s:fix	-3 0 3 3 -12 0
s:flash	-14 6 3 0 0 0
s:flat	0 -9 10 0 0 0
s:flew	-6 9 -7 17 -21 0
s:flight	-3 -5 9 0 0 0
s:float	0 15 -10 0 -2 0
s:floor	-4 -27 17 16 0 0
s:florida	0 18 -13 -1 -1 0
s:flour	2 -1 -15 15 0 0
s:flower	-2 -24 29 -3 0 0
s:fly	-19 -1 6 5 -1 0
s:flying	-2 22 -12 -1 -7 0
s:fog	7 16 -21 0 0 0
s:folder	0 16 -14 0 0 0
s:follow	-12 -10 24 -10 0 -1
s:followed	-5 -2 16 -9 -11 0
s:food	-5 9 -17 0 8 0
s:football	0 17 -16 0 0 0
s:for	9 0 3 -17 -1 -8
s:force	-20 49 -27 -14 -10 0
s:forced	-5 25 -14 0 0 0
s:foreign	-7 3 18 -16 -22 0
s:foreseen	0 -18 -5 21 0 0
s:forest	0 -8 11 -1 0 0
s:formal	0 20 -16 -1 0 0
s:formally	0 12 -12 0 0 0
s:former	0 9 -5 -1 0 0
s:forty	0 -19 4 4 12 0
s:forward	-13 -8 0 1 21 0
s:found	-2 22 -14 -5 0 0
s:four	-6 -2 16 -10 -17 0
s:fourth	16 -11 20 -12 -22 -5
s:fox	0 0 -22 -1 11 10
s:framework	-3 -17 14 -33 25 -3
s:frankfurt	0 12 -10 0 0 0
s:free	-12 21 0 -31 -6 0
s:fresh	4 -15 13 0 0 0
s:fri	0 -7 8 0 0 0
s:friday	12 -7 3 -7 -3 0
s:friend	-12 -8 3 13 0 0
s:fringe	-7 -15 4 -2 16 0
s:from	-16 2 0 2 9 2
s:front	5 13 -13 -2 -1 0
s:frozen	14 -14 3 0 0 0
s:fuel	0 10 -5 0 0 0
s:full	-10 -5 16 -1 -1 0
s:furniture	0 21 -16 0 0 0
s:further	-6 -12 11 11 -5 0
s:future	0 -21 -5 2 29 0
s:g	-6 10 5 2 -25 0
s:gain	0 3 -9 0 5 0
s:gained	0 12 -9 0 0 0
s:galle	0 -14 16 0 0 0
s:galway	5 -18 13 0 0 0
s:game	0 23 -19 0 0 0
s:garden	0 2 -9 12 -7 0
s:gas	-4 0 -8 -1 15 0
s:gather	0 2 -5 -9 10 0
s:gave	-8 19 -14 -23 10 0
s:gazette	0 20 -17 0 0 0
s:gdańsk	0 9 -8 0 0 0
s:gear	0 13 -12 0 0 0
s:geneva	-17 5 14 -15 -30 -7
s:genoa	0 -10 12 0 0 0
s:gentlemen	0 10 -9 0 0 0
s:germanium	0 13 -9 0 0 0
s:get	18 0 -7 -29 0 0
s:gimhae	-2 -15 22 0 -2 0
s:give	3 9 -18 -7 3 0
s:giving	-4 12 -7 -1 0 0
s:glassware	0 -21 22 0 0 0
s:go	-8 0 5 -21 2 11
s:goa	0 9 -7 0 0 0
s:goalkeeper	0 23 -20 0 0 0
s:gold	-6 15 -7 0 0 0
s:golf	-14 -14 27 -7 -4 0
s:good	1 4 1 -4 -4 -13
s:goodwill	-1 14 -8 0 0 0
s:gothenburg	-3 -11 15 0 0 0
s:government	0 15 -11 1 -15 -3
s:goyal	0 -9 10 0 0 0
s:grand	0 -23 25 0 0 0
s:graz	0 -15 18 0 0 0
s:great	-2 -4 3 19 -10 0
s:green	0 8 -4 0 0 0
s:grip	0 21 -16 0 -3 0
s:group	0 13 -12 0 0 0
s:grower	-7 38 -30 0 0 0
s:growth	0 12 -10 0 0 0
s:guadalajara	0 -15 16 0 0 0
s:guard	9 -12 -4 9 0 0
s:guayaquil	-11 -6 17 -2 0 0
s:guest	-14 13 -9 -18 9 0
s:guidance	0 -13 14 0 0 0
s:gum	12 -12 0 0 0 0
s:gun	0 17 -14 0 0 0
s:gwadar	0 -18 19 0 0 0
s:gyeongju	-12 -1 20 -18 -11 0
s:gyumri	0 -16 17 0 0 0
s:h.e.	-3 -5 13 0 0 0
s:had	8 0 -1 -8 0 1
s:haggling	3 -35 27 -3 11 0
s:hake	0 -10 11 0 0 0
s:half	0 19 -7 -20 -18 0
s:halfway	25 -4 -15 -3 -3 0
s:halifax	-1 -13 19 -5 -1 0
s:hall	-27 17 -5 4 -8 1
s:halt	-6 14 -8 0 0 0
s:halted	0 9 -8 0 0 0
s:ham	-2 -20 24 -2 0 0
s:hammer	0 -16 18 0 0 0
s:hand	1 8 -16 9 1 0
s:handed	0 -6 15 -3 -3 0
s:handshake	-5 17 -9 -4 -2 0
s:hang	-11 -19 29 0 -3 0
s:happen	8 0 -8 -8 -1 11
s:happened	8 -19 16 0 0 0
s:hard	15 -1 -14 0 0 0
s:hardest	0 -9 11 0 0 0
s:harvest	-11 21 -9 0 0 0
s:has	-13 11 -3 -2 -3 -6
s:have	-12 9 -2 -11 8 -3
s:having	-9 0 14 -5 -10 0
s:hazelnut	12 -5 -8 0 0 0
s:he	7 -18 1 -5 25 -9
s:he'd	0 -21 23 0 0 0
s:he'll	18 -36 21 -2 7 0
s:head	12 -14 -14 -2 14 11
s:headline	0 -12 12 0 0 0
s:headquarter	-13 6 -3 -10 13 0
s:health	0 9 -8 0 0 0
s:hearing	-4 26 -18 0 0 0
s:heat	0 12 -8 0 0 0
s:heavy	0 16 -13 0 0 0
s:height	0 13 -12 0 0 0
s:help	10 -14 0 -2 8 0
s:helped	2 -10 8 0 0 0
s:henri	0 0 -11 11 0 0
s:her	22 -14 0 -5 -21 8
s:here	-9 -7 13 -14 6 -1
s:herring	0 -12 14 0 0 0
s:high	-5 18 -25 11 0 0
s:higher	14 0 -5 -9 -1 0
s:highest	0 21 -26 0 -2 0
s:him	13 -4 14 -34 -20 -1
s:himself	7 -43 16 19 8 0
s:hinted	0 9 -6 0 0 0
s:his	5 -4 5 -3 -1 -19
s:history	-1 21 -18 0 0 0
s:hobart	0 -17 19 0 0 0
s:hold	6 -9 -1 2 2 6
s:holiday	12 12 -25 0 0 0
s:home	-27 23 -3 -1 -14 0
s:hon	-7 15 -6 0 0 0
s:honey	0 -18 21 -2 0 0
s:honolulu	0 -22 23 0 0 0
s:honour	0 28 -24 0 -2 0
s:hope	-6 -6 32 -18 -20 0
s:hopeful	0 15 -9 0 -2 0
s:hospital	0 27 -25 0 0 0
s:host	0 9 -1 -5 -10 0
s:hot	0 -9 10 0 0 0
s:hotel	6 -10 1 10 -7 0
s:hotline	-21 6 9 0 0 0
s:hour	19 -13 2 7 -13 -8
s:house	0 -13 1 17 0 0
s:household	0 -14 15 0 0 0
s:how	16 -10 5 -19 0 0
s:hue	0 -28 29 0 0 0
s:humiliate	-10 10 0 0 0 0
s:hundred	0 18 -16 0 0 0
s:hurry	-5 28 -20 -2 -5 0
s:i	5 -3 15 -34 -25 -3
s:i'll	4 2 -10 0 0 0
s:i've	0 10 -8 0 0 0
s:ice	7 -12 0 -5 14 0
s:idea	0 -19 18 3 -3 0
s:if	-7 22 0 -15 -10 -3
s:iii	0 -8 9 0 0 0
s:imagine	0 17 -12 -5 0 0
s:immediate	0 20 -13 0 -9 0
s:import	-8 15 -19 9 0 0
s:impose	18 0 -3 -11 -10 0
s:improved	0 -5 -6 12 0 0
s:in	-23 -14 34 -15 0 -8
s:incheon	-2 0 -17 25 -4 0
s:included	-8 18 -25 -3 11 0
s:increase	7 -11 -3 16 -6 0
s:index	0 10 -9 0 0 0
s:industry	0 -8 14 0 -5 0
s:inflation	-1 13 -8 0 0 0
s:initial	-8 -22 22 8 -1 0
s:inside	0 -21 9 10 0 0
s:insist	0 -3 -15 17 0 0
s:instead	24 -15 1 -12 0 0
s:instructed	0 9 -5 0 0 0
s:instruction	0 -10 11 0 0 0
s:insult	0 -12 12 0 0 0
s:insurer	0 16 -16 0 0 0
s:intelligence	-3 18 -20 -5 -1 9
s:intent	0 -3 -3 10 -1 0
s:interest	0 12 -6 -2 0 0
s:interim	-2 21 -13 -5 0 0
s:internal	-1 11 -7 0 0 0
s:international	0 1 -11 4 0 10
s:interpretation	0 13 -6 0 -6 0
s:interrupted	0 14 -12 0 0 0
s:interview	-13 0 9 -15 2 0
s:interviewer	0 6 1 -10 0 0
s:into	-5 13 1 -13 -12 -2
s:invest	-2 26 -13 0 -6 0
s:investigation	-5 30 -21 -5 0 0
s:investment	-9 9 0 -10 0 0
s:investor	-2 26 -18 -7 0 0
s:invitation	0 -4 -5 -6 15 0
s:ion	-6 9 -2 0 0 0
s:is	-10 -6 3 14 7 -23
s:island	-18 41 -31 0 0 0
s:issue	-20 14 -3 0 5 0
s:istanbul	0 -7 11 0 0 0
s:istmo	-8 22 -15 0 0 0
s:it	9 -4 -3 13 -10 -11
s:its	-4 13 -1 -4 -20 -1
s:izmir	11 -16 12 -6 -1 0
s:jae	0 -6 13 0 -4 0
s:jakarta	5 10 -16 0 0 0
s:jean	-5 -16 11 0 9 0
s:jeddah	0 -15 17 0 0 0
s:jeju	0 -9 1 12 -2 0
s:jersey	0 11 -9 0 0 0
s:jet	0 -12 0 13 0 0
s:jinping	9 12 -11 -11 -3 0
s:john	0 -13 14 0 0 0
s:johor	0 14 -11 -3 0 0
s:joined	0 -2 -2 -3 9 0
s:joint	-18 -13 28 -30 3 0
s:joke	0 -7 9 0 0 0
s:josé	18 -6 -8 0 0 0
s:journalist	-4 -3 12 -2 -1 0
s:journey	0 -12 1 -2 16 0
s:judge	0 13 -9 0 0 0
s:juice	-4 15 -9 0 0 0
s:jump	7 -15 4 5 0 0
s:jury	0 16 -14 0 0 0
s:just	-22 20 -11 10 -10 0
s:jute	0 -14 15 0 0 0
s:jūrmala	13 -7 -3 -2 0 0
s:kananaski	0 -5 16 0 -12 0
s:karin	3 -9 13 -5 -6 0
s:kauna	0 -24 24 0 0 0
s:keep	14 -3 -17 -7 15 4
s:keller	3 -8 13 -5 -6 0
s:kernel	0 -23 25 0 0 0
s:key	0 14 -13 0 0 0
s:kilometre	11 -4 -7 0 0 0
s:kim	-5 33 -24 -2 -6 0
s:kind	-1 17 -9 -7 0 0
s:king	0 10 -22 0 9 0
s:kisumu	0 -23 24 0 0 0
s:kiwifruit	0 -15 16 0 0 0
s:klaipėda	0 -29 30 0 0 0
s:know	-20 -6 10 5 4 0
s:knowledge	0 -8 12 0 -1 0
s:kobe	-7 -15 24 -1 0 0
s:koper	0 11 -10 0 0 0
s:kuala	-9 1 1 -13 11 0
s:kumasi	9 -9 2 0 0 0
s:kutaisi	0 -30 32 0 0 0
s:label	0 -12 14 0 0 0
s:labor	0 13 -8 0 0 0
s:labour	0 -11 12 0 0 0
s:lace	0 -9 9 0 0 0
s:lack	0 -24 12 0 12 0
s:lago	-3 -17 11 -4 14 0
s:lahore	0 -10 12 0 0 0
s:lake	-2 -14 0 4 17 0
s:lala	0 -10 0 12 0 0
s:lamb	0 0 -14 -4 14 0
s:lamp	11 -8 0 0 0 0
s:lancaster	0 -13 -7 23 6 0
s:land	6 0 7 -3 -25 0
s:lapse	-6 8 0 -4 -1 0
s:laptop	-15 21 -3 0 0 0
s:larger	0 14 -7 -3 0 0
s:largest	-7 18 -13 -1 0 0
s:larnaca	0 -7 -2 12 0 0
s:las	10 -17 6 0 0 0
s:last	17 -19 1 3 17 2
s:lasted	8 2 -2 -25 -4 0
s:lasting	0 -38 35 6 0 0
s:late	32 -21 2 13 -30 0
s:later	12 -18 2 0 7 -1
s:latest	-2 20 -10 -1 -5 0
s:law	-7 18 -11 -11 6 0
s:lawyer	0 14 -9 0 0 0
s:lay	1 11 -17 5 -5 0
s:lead	15 -7 -2 0 -6 0
s:leader	-20 7 0 -38 26 -6
s:leap	0 -11 11 0 0 0
s:learned	-4 15 -10 0 0 0
s:least	5 -13 10 0 0 0
s:leather	29 -22 0 -2 0 0
s:leave	-10 -12 18 -17 9 -4
s:led	0 13 -8 0 -6 0
s:lee	0 -10 18 0 -7 0
s:length	-12 17 -3 0 0 0
s:lentil	16 -6 -11 0 0 0
s:less	12 3 1 -14 -19 0
s:let	0 12 0 -23 -15 0
s:leticia	0 -5 8 -1 0 0
s:letter	-13 21 -32 10 10 0
s:level	1 -12 7 -14 0 14
s:levy	-5 -13 15 -4 7 0
s:li	-2 -21 22 -9 8 0
s:library	0 16 -15 0 0 0
s:licence	-6 -20 36 -10 -9 0
s:license	0 11 -5 0 0 0
s:lie	0 17 -15 0 0 0
s:lifeng	-3 2 -12 21 -16 0
s:lift	2 8 -9 0 0 0
s:light	-2 -9 12 0 0 0
s:like	0 18 -7 -9 -10 0
s:likely	7 0 -2 12 -19 0
s:limit	0 -16 17 0 0 0
s:line	32 -22 -7 -16 10 0
s:link	4 -7 -6 -10 8 4
s:linked	0 -6 11 0 -1 0
s:linz	0 24 -23 0 0 0
s:lisbon	0 0 6 -11 -3 0
s:list	-8 0 -6 1 15 0
s:listed	0 12 -8 -5 1 0
s:listing	0 10 -9 0 0 0
s:little	-15 -12 9 13 4 0
s:liu	-8 0 13 -1 -6 0
s:live	0 17 -5 -3 -16 0
s:livingstone	0 -14 16 0 0 0
s:loaded	0 11 -7 0 0 0
s:lobito	-1 12 -9 0 0 0
s:locked	0 -22 27 -4 0 0
s:log	0 16 -13 0 0 0
s:lomé	0 -12 15 0 0 0
s:london	-4 -2 15 -22 -7 0
s:long	3 1 0 -4 -10 0
s:longer	0 -8 -12 5 24 0
s:look	-24 -12 12 0 14 -1
s:lord	-5 15 -7 0 0 0
s:lorry	-2 14 -7 0 -2 0
s:lose	8 -12 0 -1 11 0
s:losse	0 -10 10 0 0 0
s:lot	1 -12 11 0 0 0
s:loui	0 -17 18 0 0 0
s:love	0 11 -20 0 7 0
s:lower	-20 16 -14 3 3 6
s:lula	-3 -14 19 -4 0 0
s:lumpur	-9 3 0 -13 11 0
s:lunch	0 8 -18 -3 14 0
s:lusaka	0 24 -23 0 0 0
s:lviv	0 -15 16 0 0 0
s:m	14 4 -10 -5 -11 0
s:machine	-12 -20 16 5 0 6
s:machinery	11 14 -23 -1 0 0
s:mackerel	7 2 -9 0 0 0
s:macron	0 6 -16 0 11 0
s:madrid	-2 -7 13 -7 -7 0
s:magazine	-7 18 -10 0 0 0
s:magnet	0 8 -12 -1 7 0
s:mai	0 -2 7 -3 0 0
s:main	0 -10 13 0 -1 0
s:maintain	0 3 -16 5 5 0
s:maize	0 -11 11 0 0 0
s:major	-3 22 -19 -6 0 0
s:make	-5 11 0 -15 -5 2
s:making	20 2 -22 -5 0 0
s:malaysian	-2 -1 7 -2 0 0
s:malmö	0 18 -18 0 0 0
s:mamadou	0 -13 14 0 0 0
s:man	-15 14 -12 -11 11 0
s:manage	0 17 -14 0 0 0
s:management	0 22 -20 0 0 0
s:manager	0 9 -4 0 -2 0
s:managing	0 15 -14 0 0 0
s:mandarin	0 -11 -5 16 0 0
s:manila	0 10 -6 0 0 0
s:manuel	-1 10 -6 0 0 0
s:many	-2 -13 9 2 5 0
s:maputo	0 -12 13 0 0 0
s:mar	0 -23 3 -2 23 0
s:march	0 -6 11 0 -1 0
s:margin	-9 -25 11 0 17 6
s:maribor	0 -11 13 0 0 0
s:mark	-2 -10 9 -2 3 0
s:market	-12 13 -17 2 8 0
s:match	-3 21 -16 0 0 0
s:matter	-1 -1 12 -22 -19 11
s:may	-19 11 -6 14 -7 0
s:maybe	16 -9 -6 0 0 0
s:mayor	-4 24 -18 0 0 0
s:me	1 10 -11 -2 -3 0
s:mean	-19 0 16 -4 0 0
s:meaning	13 -11 -1 0 0 0
s:meant	-5 -5 17 -12 -5 0
s:meanwhile	0 19 -14 -1 0 0
s:mechanism	-7 8 8 -14 0 0
s:medellín	3 -9 3 0 0 0
s:media	-11 -1 0 18 -3 0
s:mediator	0 46 -40 -5 0 0
s:medical	0 26 -25 0 0 0
s:medicine	7 -15 5 10 -6 0
s:meet	-13 -1 -6 8 11 -2
s:meeting	4 0 1 -12 -12 7
s:member	-14 25 -6 -5 -6 0
s:memo	0 22 -19 0 0 0
s:memorandum	-9 1 -1 0 8 0
s:men	5 4 0 -6 -14 0
s:mendoza	0 -23 24 0 0 0
s:mention	-2 -4 -1 0 11 0
s:menu	9 -12 2 0 0 0
s:mercosur	0 36 -30 0 -1 0
s:merdeka	-2 -26 5 18 4 0
s:merely	-7 11 -4 0 0 0
s:mersin	0 10 -7 0 0 0
s:metal	-6 22 -14 0 0 0
s:mid	-5 0 10 -7 0 0
s:midday	13 -3 -14 0 0 0
s:middle	2 14 -4 1 -20 0
s:midnight	11 -1 -6 5 -9 0
s:might	14 9 -4 -17 -27 0
s:milan	-8 14 -5 0 0 0
s:military	0 11 -8 0 0 0
s:milk	14 9 -22 -3 0 0
s:mill	0 20 -17 0 0 0
s:million	0 28 -21 -3 0 0
s:mindelo	0 -13 15 0 0 0
s:mineral	-5 -6 12 -2 0 0
s:minister	13 -9 -2 2 0 2
s:ministerial	14 -20 13 -3 0 0
s:ministry	-2 4 -9 3 -9 11
s:minute	33 -14 -20 11 6 -2
s:missing	0 -5 -5 13 0 0
s:mistake	-9 17 -9 0 0 0
s:misunderstanding	0 15 -13 0 0 0
s:mombasa	0 -32 36 -2 0 0
s:monday	-1 -4 -3 11 9 0
s:money	-2 22 -17 -8 2 0
s:montego	0 -18 20 0 0 0
s:monterrey	11 -16 4 0 0 0
s:montevideo	0 -23 24 0 0 0
s:month	11 -19 -7 22 2 -4
s:more	-17 11 -3 9 -9 -5
s:morning	-5 -7 11 4 -20 5
s:most	0 6 -6 -13 5 0
s:mother	-6 -8 14 0 0 0
s:motorcycle	-1 9 -5 0 0 0
s:mountain	0 0 -21 23 0 0
s:mouth	0 0 -14 16 0 0
s:move	-6 11 -12 20 -18 0
s:mr	15 -1 6 -33 -6 3
s:mrs	0 14 -12 0 0 0
s:much	0 -16 14 0 5 0
s:mumbai	0 0 -12 -4 15 0
s:muscat	0 10 -7 -1 0 0
s:musician	0 21 -20 0 0 0
s:must	-11 39 -23 -5 -4 0
s:mustafa	15 -1 -11 -1 0 0
s:mutual	16 0 -17 0 -1 0
s:my	0 9 0 -7 -10 0
s:mérida	0 -15 17 0 0 0
s:nadi	0 -11 14 0 0 0
s:nafta	0 11 -8 0 0 0
s:nagoya	0 -25 28 -1 0 0
s:naivasha	0 -19 23 0 0 0
s:name	0 7 3 -10 -19 0
s:named	18 -3 -2 2 -15 0
s:nang	0 -29 31 0 0 0
s:narrow	0 24 -23 0 0 0
s:nation	-1 -17 14 8 0 0
s:national	17 2 -22 4 -5 0
s:nato	-11 35 -27 0 -1 0
s:nbc	0 10 -9 0 0 0
s:near	0 -15 -7 27 -3 0
s:nearly	-8 28 -26 -5 6 0
s:necessary	-4 21 -14 0 0 0
s:need	-10 21 -12 -2 -4 0
s:negotiate	0 -10 9 0 0 0
s:negotiation	0 -18 8 20 -8 -1
s:negotiator	-22 14 0 -1 -11 0
s:neighbor	0 12 -7 0 -1 0
s:neighbour	0 5 -13 7 0 0
s:neither	0 1 5 -9 -6 0
s:nelson	0 -7 8 0 0 0
s:net	-5 18 -10 0 0 0
s:network	0 7 -17 -11 2 11
s:new	-10 -3 3 -4 17 -10
s:newsletter	0 15 -11 0 0 0
s:newspaper	-8 41 -32 -3 -2 0
s:next	-2 -25 20 2 -5 16
s:nice	0 14 -13 0 0 0
s:nicely	0 9 -1 0 -4 0
s:nickel	6 -10 5 0 0 0
s:nicosia	0 -15 17 0 0 0
s:night	14 -2 2 -27 0 -2
s:nil	0 19 -12 0 -1 0
s:nineteen	0 -12 12 0 0 0
s:ninth	-16 3 0 7 0 0
s:niš	0 -17 18 0 0 0
s:no	-4 20 -15 -4 -9 6
s:nobody	-11 -16 22 -1 -15 12
s:noe	-5 24 -17 0 0 0
s:none	4 20 -17 -10 -3 0
s:noon	0 -6 -11 25 -8 0
s:nor	-10 5 1 1 -2 0
s:north	-7 33 -21 -4 0 0
s:northern	-7 38 -29 -2 0 0
s:not	-19 5 11 -21 7 0
s:note	-10 6 -3 7 -5 0
s:nothing	9 -10 2 9 -27 8
s:notice	-2 15 -16 -4 4 0
s:now	1 2 -11 11 3 -4
s:nowhere	0 16 -13 0 0 0
s:number	9 -5 -7 -2 0 11
s:nvidia	-11 15 -2 0 -1 0
s:objection	-16 20 -2 0 0 0
s:observed	0 12 -11 0 0 0
s:obtain	0 12 -10 0 0 0
s:of	-14 9 5 6 -26 0
s:off	-21 21 -7 0 -5 -7
s:offer	-2 -2 2 9 -10 0
s:office	5 -12 6 -1 6 0
s:officer	1 -11 5 0 0 5
s:official	-2 0 7 1 -14 -4
s:often	-1 11 -4 0 0 0
s:ohrid	0 -22 0 0 20 0
s:oil	-7 19 -8 -18 1 0
s:old	-13 12 -2 -1 -6 0
s:on	15 1 2 -15 -8 -5
s:once	-9 3 0 15 -10 0
s:one	1 1 -10 11 5 -12
s:online	27 -6 -18 -6 0 0
s:only	-22 14 5 -23 0 0
s:open	4 5 -1 -25 1 3
s:opened	-15 -14 16 -27 15 0
s:operation	-13 30 -19 -1 0 0
s:operator	-9 20 -12 0 0 0
s:opinion	0 17 -14 0 0 0
s:opportunity	0 9 -8 0 0 0
s:opposite	13 -5 0 -5 0 0
s:opposition	-2 27 -23 0 0 0
s:option	0 12 -8 0 -2 0
s:or	-10 26 -37 12 5 -2
s:oran	-2 -18 23 0 0 0
s:orange	-5 21 -13 0 0 0
s:orchestra	0 9 -7 0 0 0
s:order	0 8 4 -15 -6 0
s:oruro	0 -10 10 0 0 0
s:osaka	-10 -12 23 10 -21 0
s:osh	0 -25 25 0 0 0
s:oslo	0 21 -21 0 0 0
s:other	3 22 -18 -5 -9 -12
s:otherwise	0 13 -12 -3 4 0
s:ottawa	7 -15 6 0 0 0
s:ouidah	0 -13 14 0 0 0
s:our	-25 1 10 11 -18 -4
s:out	-18 6 -4 8 -11 17
s:outcome	0 -8 12 -12 -3 0
s:outline	0 -12 17 -10 0 0
s:outlive	0 17 -15 0 -2 0
s:outside	13 2 -22 8 -4 0
s:over	-9 7 2 6 -10 -8
s:owe	-8 22 -9 0 0 0
s:own	-2 -21 23 2 1 -1
s:owned	0 12 -9 0 0 0
s:owner	-9 22 -5 -10 -2 0
s:ownership	-8 -5 14 0 0 0
s:oyster	6 -9 1 0 0 0
s:p	19 -19 6 -3 -2 0
s:pace	0 -1 10 -6 0 0
s:pacific	6 36 -30 -1 -15 0
s:package	0 12 -8 0 0 0
s:pact	0 20 -5 -14 -10 0
s:page	0 2 -20 20 0 0
s:paint	0 -12 13 0 0 0
s:pair	-2 -8 7 -8 11 0
s:palace	-28 -20 11 17 13 0
s:palacio	13 -8 -11 7 0 0
s:palermo	0 -14 15 0 0 0
s:palm	9 -8 6 -8 -1 0
s:panel	0 9 -8 0 0 0
s:paper	-32 3 5 -3 -1 5
s:papho	0 -12 15 0 -2 0
s:paragraph	0 -13 14 0 0 0
s:pari	-13 -23 32 2 -20 0
s:parish	0 15 -13 0 0 0
s:parliament	-2 26 -18 0 0 0
s:parliamentary	0 17 -11 0 -9 0
s:part	0 -6 15 0 -17 0
s:parted	-4 -13 17 0 0 0
s:partner	-4 20 -11 -1 0 0
s:party	0 15 -19 -9 -6 8
s:past	1 -16 10 10 -6 0
s:pasta	0 -11 12 0 0 0
s:paste	0 12 -11 0 0 0
s:patented	0 14 -10 0 0 0
s:paul	0 3 -11 11 0 0
s:pause	-11 11 4 -16 -10 0
s:pay	-1 24 -9 -17 -13 -5
s:payment	9 9 -18 -2 0 0
s:peace	-17 28 -11 -10 -2 0
s:pen	-13 13 1 -7 -4 0
s:penalty	0 15 -13 0 0 0
s:penang	0 -13 16 0 0 0
s:pencilled	0 8 -9 3 0 0
s:people	-22 0 10 -8 1 0
s:pepper	-1 -4 9 0 0 0
s:per	-3 19 -11 0 0 0
s:perhap	-9 26 -11 -3 -5 0
s:permanent	-3 -6 12 -2 0 0
s:permission	0 -9 9 0 0 0
s:permit	-5 -21 30 -7 0 0
s:person	0 -27 9 22 -17 0
s:pharmaceutical	-5 10 -3 0 0 0
s:phase	1 18 -28 2 0 0
s:phone	39 2 -64 -3 -11 -7
s:phosphate	-5 -11 2 6 0 8
s:photograph	0 -24 20 10 -3 0
s:phuket	-1 -4 9 0 0 0
s:pick	0 12 -8 0 0 0
s:picture	0 13 -12 0 0 0
s:pilot	0 23 -21 0 0 0
s:piraeu	0 3 -9 0 8 0
s:pistachio	0 -1 -19 17 0 0
s:piyush	0 -9 10 0 0 0
s:place	6 -23 -2 31 0 0
s:plan	9 -7 -7 -6 24 4
s:plane	-7 -12 20 -2 -5 0
s:plant	2 -18 17 -3 2 0
s:platform	-10 6 3 0 0 0
s:play	-6 16 -8 0 0 0
s:player	0 22 -16 -2 0 0
s:plaza	0 -10 12 0 0 0
s:please	-1 12 -8 0 0 0
s:pleased	0 18 -12 -3 0 0
s:pledge	0 -7 12 0 -2 0
s:plough	0 11 -11 0 0 0
s:plovdiv	-1 -23 26 0 0 0
s:plu	-5 23 -17 -2 0 0
s:plywood	-16 25 -12 0 0 0
s:pm	0 16 -15 0 0 0
s:point	-5 1 12 -9 -10 0
s:pokhara	0 0 -8 10 0 0
s:police	0 -18 17 0 0 0
s:policy	-2 -3 7 -8 1 0
s:political	0 -8 10 0 0 0
s:poor	0 9 -7 0 0 0
s:port	-16 6 10 -9 -9 -1
s:positive	-4 -5 0 -5 14 0
s:possible	-4 10 -13 1 2 0
s:post	-6 -13 13 8 4 0
s:postpone	0 32 -27 -2 0 0
s:potash	0 9 -5 0 0 0
s:potatoe	-3 10 -4 0 0 0
s:powder	15 -8 -4 0 0 0
s:practically	0 9 -8 0 0 0
s:praised	0 -12 16 0 -3 0
s:predecessor	9 -7 0 0 0 0
s:preliminary	-13 -3 16 -11 0 0
s:premier	-13 10 -2 9 -32 0
s:prepare	4 -28 -11 28 6 2
s:present	0 14 -16 4 -10 0
s:presented	8 14 -20 0 -1 0
s:president	5 -23 -5 -27 44 0
s:press	-14 -14 21 14 -12 0
s:pretty	0 -14 4 13 0 0
s:prevent	-12 -10 12 0 14 0
s:price	4 27 -16 -11 -17 0
s:pridi	-19 17 0 0 0 0
s:prime	-8 -2 -5 3 17 0
s:prince	0 -8 0 -1 11 0
s:principal	0 -26 -2 28 0 0
s:principle	1 12 -19 12 -14 0
s:printed	-14 33 -22 0 0 0
s:prisoner	0 34 -33 0 0 0
s:private	5 5 -12 0 0 0
s:probably	-5 -1 18 -1 -16 0
s:probe	0 -10 10 0 0 0
s:problem	0 0 -6 0 9 0
s:produced	0 -8 0 -7 6 10
s:product	-1 12 -18 0 9 0
s:productive	-8 -11 6 16 -4 0
s:progress	19 -22 14 -13 7 0
s:prolong	6 -2 5 0 -25 0
s:promise	4 -9 7 -21 11 0
s:properly	0 -14 15 0 0 0
s:proposal	-5 0 12 -10 -4 0
s:propose	9 31 -34 -4 -9 -2
s:prosperity	0 -1 10 0 -5 0
s:protested	7 -12 8 0 0 0
s:protocol	-1 -12 16 0 0 0
s:provide	0 -19 21 0 0 0
s:province	0 19 -17 0 0 0
s:public	0 7 -2 7 -16 0
s:publish	3 5 2 -5 -20 0
s:pulled	0 15 -14 0 0 0
s:punish	0 10 -11 0 0 0
s:punta	1 -21 18 0 0 0
s:purchase	10 -23 24 -7 -10 0
s:purpose	0 -22 24 0 0 0
s:push	0 -9 10 0 0 0
s:put	1 9 6 -30 -22 -5
s:q	-4 -10 15 0 0 0
s:quadruple	-6 12 -3 0 0 0
s:quarter	-11 8 7 -10 0 0
s:quay	0 18 -13 0 0 0
s:question	-22 9 -9 8 6 -1
s:queue	-9 10 0 0 0 0
s:quickly	-12 7 4 0 0 0
s:quinoa	0 11 -7 0 0 0
s:quota	-4 8 0 -1 -1 0
s:race	0 20 -17 0 0 0
s:radio	16 -5 -14 -4 12 0
s:rahman	0 14 -13 0 0 0
s:rain	8 0 -4 0 0 0
s:raise	-1 5 -2 6 -14 -1
s:rang	49 -47 0 -2 -1 0
s:rare	-13 4 7 -4 -5 0
s:raspberry	0 12 -10 0 0 0
s:rate	8 9 -18 0 -3 -1
s:rated	0 -14 16 0 0 0
s:ratu	9 0 -7 0 0 0
s:raw	0 16 -12 0 0 0
s:rašín	-11 11 0 0 0 0
s:rd	0 -10 12 0 0 0
s:re	0 14 -13 0 0 0
s:reach	-12 9 -1 -19 12 -3
s:react	0 10 -7 0 0 0
s:read	-1 15 -8 -8 0 0
s:reading	0 26 -23 0 0 0
s:readout	3 -16 11 9 0 0
s:ready	-8 18 -7 1 -12 0
s:reagan	0 15 -12 0 0 0
s:reap	0 -12 15 0 0 0
s:reason	-15 -8 11 -10 13 0
s:recall	2 3 -13 0 10 0
s:receive	-30 -19 8 17 17 0
s:recent	-1 -1 -7 0 0 11
s:recently	-1 -13 21 -1 0 0
s:recife	0 -6 9 -1 0 0
s:reciprocal	-21 19 -1 -8 -3 0
s:recommend	14 -8 0 0 0 0
s:record	-6 -14 20 -1 -1 0
s:reduction	0 -12 15 0 0 0
s:refer	4 -11 -1 0 9 0
s:referee	-4 12 -6 0 0 0
s:reference	-17 34 -17 -3 -3 0
s:referred	0 -21 20 0 0 0
s:refiner	0 15 -12 0 -2 0
s:refuse	5 -5 -6 11 0 0
s:regional	0 34 -32 0 0 0
s:registration	0 -8 10 0 0 0
s:regretted	0 -7 11 -2 0 0
s:regulator	-11 4 5 0 0 0
s:reject	0 13 -8 -1 0 0
s:relation	-6 5 -6 1 2 0
s:relationship	0 17 -19 2 0 0
s:release	9 5 -8 0 -9 0
s:released	-11 11 0 0 -1 0
s:relief	6 -10 15 -2 -11 0
s:relieved	8 0 -6 0 0 0
s:remain	0 12 -3 -5 -7 0
s:remembered	0 -9 9 0 0 0
s:renewal	15 -7 -8 0 0 0
s:reopen	0 -4 -2 10 0 0
s:reopened	0 9 -9 0 0 0
s:report	-2 6 -9 11 -6 0
s:reporter	-8 -6 4 10 4 -3
s:representative	-4 -13 7 1 2 8
s:republic	3 -6 11 -8 -6 0
s:require	-4 -15 -4 8 10 7
s:rescind	11 -14 2 0 0 0
s:reserved	0 7 -12 10 0 0
s:reset	9 -9 -8 8 0 0
s:residence	0 -10 16 -2 -3 0
s:resolved	0 10 -7 0 0 0
s:resolving	0 -11 12 0 0 0
s:resort	-5 -6 24 -4 -21 0
s:rest	-5 5 -13 15 -3 0
s:restart	0 -4 7 -1 0 0
s:result	9 0 -3 -5 4 -2
s:resume	-15 8 -6 12 -21 -1
s:retaliation	8 17 -29 4 0 0
s:retaliatory	0 -9 9 0 0 0
s:return	-25 9 -13 10 7 0
s:reuter	-3 -6 16 -1 -4 0
s:review	-24 15 9 -8 0 0
s:revise	0 10 -10 0 0 0
s:revive	0 -12 14 0 0 0
s:reykjavik	0 -8 10 0 0 0
s:reykjavík	0 -10 11 0 0 0
s:richard	7 0 -9 0 0 0
s:right	-8 -5 9 2 -2 0
s:rijeka	0 -9 11 0 0 0
s:ring	0 11 -25 0 0 0
s:rio	0 10 -8 0 0 0
s:rise	10 -2 -11 13 -6 0
s:river	-1 24 -18 -2 0 0
s:road	-12 24 -12 -1 0 0
s:roaming	-8 11 0 0 0 0
s:robert	-3 -3 -8 16 0 0
s:roll	11 -9 0 0 0 0
s:rome	0 -11 13 0 0 0
s:ronald	0 14 -11 0 0 0
s:room	-5 6 -23 16 0 6
s:rose	0 14 -10 0 0 0
s:rosenbad	0 9 -10 4 0 0
s:round	-16 -12 13 25 -25 -38
s:rubber	0 21 -17 0 0 0
s:rule	-14 -7 12 5 3 -1
s:rum	0 -6 0 11 0 0
s:run	-8 12 -13 -2 8 2
s:rung	-12 14 0 0 0 0
s:ryosei	0 -13 2 13 -1 0
s:sail	0 16 -13 0 0 0
s:sailing	0 -5 -11 15 0 0
s:saint	0 -18 20 0 0 0
s:salalah	8 -34 26 0 0 0
s:sale	5 -9 -6 -2 18 0
s:salmon	-5 -3 10 -2 0 0
s:salted	0 -11 12 0 0 0
s:salvador	0 -21 22 0 0 0
s:samarkand	0 -30 36 -6 0 0
s:same	-2 9 5 -17 -18 2
s:sanction	0 2 -11 0 9 0
s:santa	3 -20 12 6 0 0
s:santiago	14 -14 5 0 -5 0
s:sapporo	0 -20 24 0 0 0
s:saskatchewan	-4 20 -10 0 -9 0
s:save	2 17 -18 -3 0 0
s:say	-5 7 -11 -2 0 10
s:scenario	0 -8 0 0 9 0
s:scheduled	3 -9 12 -7 -3 0
s:school	0 35 -33 -4 0 0
s:scott	8 1 -16 4 11 0
s:screen	39 -21 -24 3 0 0
s:sea	-6 -8 -6 22 -2 0
s:seal	8 -2 -21 3 12 0
s:season	13 7 -24 -1 -1 0
s:secretary	7 -22 13 1 8 -1
s:section	-8 29 -25 -1 -5 13
s:security	4 16 -18 -1 -1 0
s:see	-26 4 -6 1 12 -14
s:seed	-3 -14 19 0 0 0
s:seek	-10 19 -4 -7 0 0
s:seemed	-8 -13 20 -2 4 0
s:sell	0 0 9 -17 0 0
s:semiconductor	-4 14 -6 0 0 0
s:senate	0 9 -7 0 0 0
s:send	9 -1 -9 15 -21 0
s:senior	-10 0 13 0 0 0
s:sense	0 13 -13 0 0 0
s:seoul	-4 -1 -2 18 -18 0
s:separate	0 -8 14 0 -3 0
s:separately	0 13 -2 -9 -3 0
s:session	-11 -8 16 -26 0 7
s:set	5 2 20 -41 -33 -2
s:settle	18 -19 6 4 -1 -1
s:seven	0 12 -8 -4 0 0
s:seventh	0 -9 8 6 -7 0
s:seventy	-5 -15 11 10 0 0
s:several	-11 26 -8 0 -12 0
s:seville	0 -15 16 0 0 0
s:sfax	0 -9 11 0 0 0
s:shake	0 -15 -7 14 12 0
s:shall	-8 -10 24 -10 -5 0
s:shanghai	0 19 -19 0 0 0
s:share	-5 31 -23 -7 0 0
s:shared	0 26 -20 -8 0 0
s:sharply	14 -2 -13 0 0 0
s:she	-4 2 9 -2 -21 0
s:she'll	14 -12 -1 0 0 0
s:sheet	-23 19 0 -11 -9 0
s:sheikh	0 20 -19 0 0 0
s:shelve	10 -1 -3 0 -4 0
s:shenzhen	-3 29 -10 -11 -18 0
s:shift	0 15 -7 -4 0 0
s:ship	-26 32 -19 -10 9 0
s:shipbuilding	0 -9 14 -2 -1 0
s:shipment	-2 17 -9 0 0 0
s:shipyard	0 17 -16 0 0 0
s:shock	10 -7 0 0 0 0
s:shoe	15 -7 -9 0 0 0
s:shook	8 1 0 -16 -5 0
s:shoot	0 16 -8 0 -6 0
s:shop	-5 0 -6 11 0 0
s:short	-28 12 10 -7 -2 0
s:shortage	0 2 -15 0 12 0
s:shortly	-7 -14 -5 22 6 0
s:should	6 -4 -2 8 -26 5
s:shouting	0 10 -9 0 0 0
s:shrimp	14 -8 1 -7 0 0
s:shut	-3 16 -22 10 0 0
s:side	-8 1 1 7 -23 8
s:sideline	0 -16 7 1 5 0
s:siem	0 -12 15 0 0 0
s:sign	-27 8 8 -7 -4 -11
s:signature	-15 6 8 -26 -2 0
s:silence	-8 11 0 -3 0 0
s:since	0 10 -4 -1 -8 -9
s:sir	10 -11 -26 -10 36 0
s:sirloin	0 -25 27 0 0 0
s:sister	0 -16 17 0 0 0
s:sit	-9 0 9 -11 -8 8
s:sixth	7 -17 2 21 -15 0
s:size	0 -13 13 0 0 0
s:ski	0 10 -10 0 0 0
s:slam	0 -5 -5 10 0 0
s:slash	5 -12 7 0 0 0
s:sleep	-1 -28 33 -1 0 0
s:slide	0 10 -8 0 0 0
s:slow	0 12 -11 0 0 0
s:small	-16 27 -7 0 -3 0
s:smaller	0 11 -10 0 0 0
s:smelter	0 13 -12 0 0 0
s:smile	0 -23 25 0 0 0
s:snow	0 -15 17 0 0 0
s:so	1 5 -9 -4 -1 11
s:social	1 4 -11 7 -1 0
s:software	-7 11 -3 0 0 0
s:soldier	8 -4 0 0 0 0
s:some	4 7 -14 -14 6 0
s:somebody	6 8 -13 0 0 0
s:something	0 -16 17 -7 5 0
s:somewhere	0 12 -7 0 -2 0
s:soon	3 -6 -23 24 0 0
s:sooner	0 3 -12 0 6 0
s:sounded	0 13 -11 2 -4 0
s:soup	0 11 -7 0 0 0
s:sousse	0 -6 9 0 0 0
s:south	1 -24 19 4 -2 0
s:southeast	0 14 -8 0 -6 0
s:southern	0 0 -10 9 0 0
s:soy	0 19 -18 0 0 0
s:soybean	1 12 -29 -4 19 -1
s:spare	15 -3 -7 -5 0 0
s:speak	9 4 7 -4 -55 -13
s:speaking	16 -17 -6 -1 15 0
s:speech	-10 6 0 0 0 0
s:speeche	0 13 -12 0 0 0
s:speed	0 -14 9 6 -1 0
s:spent	-18 -4 24 -12 -13 0
s:spice	0 -11 12 0 0 0
s:spirit	-2 -2 9 -1 0 0
s:split	0 -25 25 7 -4 0
s:spoke	30 9 -32 -31 -8 -13
s:spoken	-25 3 21 2 5 -4
s:spokeswoman	11 -3 -5 0 0 0
s:sport	0 18 -17 0 0 0
s:spring	-18 -12 15 4 3 0
s:square	3 -21 19 0 0 0
s:st	-1 -14 19 -3 0 0
s:stability	0 17 -12 0 -1 0
s:staff	0 22 -29 -9 1 9
s:stage	-7 10 -8 -7 7 0
s:stake	0 12 -8 0 0 0
s:stalled	3 9 -13 -5 0 0
s:stand	-19 4 -1 15 -22 0
s:start	5 -7 5 9 -18 1
s:state	8 -15 9 -12 6 -6
s:statement	3 7 -2 -25 0 0
s:stavanger	0 -16 16 0 0 0
s:stay	-9 -10 9 3 12 -1
s:steel	-7 -1 3 -16 10 0
s:steep	0 13 -12 0 0 0
s:step	-26 3 4 -9 11 0
s:still	-9 16 -27 -10 16 12
s:stock	1 30 -40 4 -4 0
s:stockholm	-24 -23 40 -27 -7 -1
s:stop	-23 2 10 0 -9 0
s:straight	11 -13 9 -2 -3 0
s:strasbourg	0 -10 12 0 0 0
s:strategic	0 17 -16 0 0 0
s:street	0 19 -33 2 14 0
s:stretch	-3 9 -3 0 0 0
s:strike	2 29 -36 12 -9 0
s:striker	-4 14 -9 0 0 0
s:strong	0 9 -3 0 0 0
s:stuck	-3 12 -5 0 0 0
s:student	0 -2 -7 0 9 0
s:studio	0 18 -16 0 0 0
s:subject	-13 -13 19 -3 10 0
s:subsidy	11 -6 0 0 0 0
s:substance	0 -6 0 11 -1 0
s:substantial	-13 5 3 -3 0 -1
s:successful	-3 -20 8 -2 18 0
s:such	0 -21 19 -15 12 0
s:sugar	1 -11 -13 24 6 0
s:suggest	-2 11 -12 0 2 0
s:sukuna	0 -8 -2 12 0 0
s:sum	0 28 -23 0 0 0
s:summary	-1 17 -13 0 -3 0
s:summer	5 -7 -12 16 0 0
s:summit	-9 0 10 -48 11 -8
s:sunday	-10 -11 16 -2 0 0
s:supply	0 -10 13 0 0 0
s:surabaya	-2 -6 12 -3 0 0
s:surcharge	-7 38 -22 -2 -12 0
s:surplu	-4 2 -13 0 11 0
s:surprised	-4 11 -2 0 0 0
s:survey	-3 -3 -3 13 0 0
s:suspend	-3 18 -7 -16 -1 0
s:sutter	3 -8 13 -5 -6 0
s:swakopmund	0 -39 41 -1 0 0
s:szeged	0 -20 21 0 0 0
s:table	0 -1 12 -25 -6 -3
s:takahashi	13 1 -15 0 0 0
s:take	-15 -5 -1 13 4 14
s:takoradi	0 -13 13 0 0 0
s:talk	-6 -5 3 20 -16 0
s:talked	24 -27 6 -7 2 10
s:talking	0 -26 8 4 16 0
s:tamale	0 -16 17 0 0 0
s:target	0 11 -9 0 0 0
s:tariff	-3 11 0 -9 -7 -17
s:taro	-1 16 -13 0 0 0
s:tax	2 -8 1 10 -2 0
s:te	0 19 -19 0 0 0
s:tea	-10 11 0 -12 -2 0
s:team	2 -26 9 25 -4 -7
s:tech	0 -5 11 0 -5 0
s:technical	-12 -16 25 -11 -1 3
s:technology	-3 -11 4 -4 8 6
s:telegram	0 14 -13 0 0 0
s:telephone	84 -34 -71 -33 -33 -24
s:telephoned	67 -60 -10 -2 -8 0
s:television	-33 19 -6 -21 14 0
s:tell	5 4 -13 5 0 0
s:ten	0 -17 4 9 10 0
s:term	7 8 -6 -16 -2 0
s:terminate	-1 18 -10 -2 0 0
s:text	-14 -12 22 4 -16 0
s:textile	-2 -11 16 -1 0 0
s:th	-4 -19 0 27 -4 0
s:than	0 -7 10 -9 2 -3
s:thanked	0 14 -11 0 0 0
s:that	-11 1 3 1 3 1
s:their	6 -3 -5 0 10 -7
s:them	-4 -3 0 2 1 9
s:themselve	0 -1 -4 9 -2 0
s:there	-1 -5 2 0 1 15
s:thereafter	0 -13 1 0 12 0
s:these	-6 -13 20 -4 0 0
s:thessaloniki	11 0 -8 0 0 0
s:they	13 -25 9 4 5 -9
s:they'd	0 13 -14 0 0 0
s:they'll	-5 -11 0 11 11 0
s:they're	14 -24 2 13 -7 0
s:thi	20 -16 7 3 -21 0
s:thing	1 8 -1 -11 -10 0
s:think	3 3 -3 -12 3 0
s:third	-21 0 19 -6 -46 -11
s:thirty	1 -10 -7 13 0 0
s:those	-22 15 2 -13 -8 8
s:though	15 -8 6 -10 -7 0
s:threat	-14 -9 24 -14 -5 0
s:threaten	17 3 -7 -9 -13 0
s:through	-5 -11 20 -22 1 0
s:thu	11 2 -13 0 0 0
s:thursday	0 -13 -6 12 19 0
s:ticker	0 -9 10 0 0 0
s:ticket	0 16 -14 0 0 0
s:tighten	0 9 -3 0 -3 0
s:tiktok	22 -21 17 -24 -10 -1
s:tile	10 2 -15 0 0 0
s:till	-3 -15 7 14 0 0
s:time	14 -6 -11 -1 11 0
s:tinned	0 11 -10 0 0 0
s:tired	0 10 -10 0 0 0
s:to	-2 8 -2 -10 -2 -8
s:toamasina	11 -7 -2 0 0 0
s:together	-21 -7 17 -1 2 -2
s:tokyo	0 10 -13 -3 4 0
s:tomatoe	8 -11 6 0 0 0
s:ton	-5 9 0 0 0 0
s:tonnage	0 -9 10 0 0 0
s:too	-17 -5 3 -5 18 0
s:top	-12 7 -2 -8 5 0
s:toronto	0 9 -8 0 0 0
s:total	4 5 -10 0 0 0
s:totally	0 12 -10 0 0 0
s:touch	-1 0 -16 14 0 0
s:touched	16 -4 -14 0 0 0
s:tough	0 11 -7 0 0 0
s:tour	0 13 -8 0 -4 0
s:tournament	0 15 -11 -2 0 0
s:tower	0 8 -4 -12 2 0
s:town	-10 -12 19 0 -2 0
s:toy	-13 28 -11 0 -1 0
s:track	-7 7 -10 0 8 0
s:tractor	0 12 -10 0 0 0
s:trader	5 14 -19 -1 0 0
s:trading	0 13 -9 0 0 0
s:train	0 -2 -6 13 0 0
s:training	0 0 -17 0 14 0
s:transaction	0 -4 -5 0 10 0
s:transcript	6 -8 5 -3 0 0
s:transfer	-6 29 -27 -5 0 6
s:transit	0 -9 9 0 0 0
s:translated	-9 14 -8 -1 0 0
s:travel	1 -15 6 0 5 0
s:travelled	0 14 -12 0 0 0
s:treasury	8 -2 -12 7 10 -1
s:treatment	0 12 -11 0 0 0
s:treaty	-7 -2 13 -8 -1 0
s:tree	0 -8 9 0 0 0
s:trial	0 12 -8 0 0 0
s:trieste	0 -13 6 10 0 0
s:trikoupi	0 -14 0 0 14 0
s:trip	-7 -22 7 4 19 0
s:triple	8 0 -10 0 0 0
s:tromsø	0 -10 12 0 0 0
s:truce	-11 -2 8 0 6 -20
s:true	0 14 -10 0 -3 0
s:trump	3 -3 10 -2 -13 0
s:truth	9 5 -12 -9 0 0
s:try	-10 0 6 -11 7 0
s:tue	0 -1 -6 10 0 0
s:tuna	-5 27 -21 0 0 0
s:tuni	1 14 -16 0 0 0
s:turnberry	-10 -31 48 -2 -28 0
s:turned	10 -12 4 -5 4 0
s:tv	0 -10 14 -2 0 0
s:tweeted	10 -8 0 0 0 0
s:twenty	11 -10 2 -2 0 0
s:twice	22 -1 -8 0 -3 0
s:two	16 -11 -4 -2 5 8
s:type	16 -11 -6 0 0 0
s:ulsan	0 -15 17 0 0 0
s:ultimatum	0 9 -7 0 0 0
s:un	0 27 -17 -6 -10 0
s:unacceptable	0 -15 9 0 8 0
s:unchanged	17 -4 -15 0 0 0
s:unclear	0 12 -11 0 0 0
s:under	0 18 -4 -23 -13 -3
s:understood	0 6 -14 9 0 0
s:undertook	0 -8 9 0 0 0
s:union	-2 27 -23 0 0 0
s:united	0 10 -5 -3 -2 0
s:unless	2 26 -20 -10 -11 0
s:until	-10 13 -2 -8 -4 0
s:up	-11 -7 -2 8 18 0
s:updated	11 -12 3 0 0 0
s:upper	-4 -9 9 4 0 0
s:us	-32 11 -1 9 -1 0
s:use	-9 6 3 -6 -2 0
s:useful	10 -17 8 0 0 0
s:usmca	0 10 -9 0 0 0
s:usual	0 -14 15 0 0 0
s:utility	0 14 -13 0 0 0
s:valdivia	4 6 -10 0 0 0
s:valley	-11 22 -11 0 0 0
s:valparaíso	0 -26 21 10 0 0
s:vanilla	16 -24 12 0 0 0
s:varna	0 -8 10 0 0 0
s:venture	0 10 -9 0 0 0
s:veracruz	0 -11 11 0 0 0
s:verbatim	0 -11 12 0 0 0
s:version	-18 30 -17 0 0 0
s:very	-17 -4 24 -15 0 0
s:vessel	-8 3 -3 9 -1 0
s:veterinarian	0 -15 16 0 0 0
s:vice	-5 3 -6 10 -19 8
s:victoria	0 -10 12 0 0 0
s:video	67 -48 -72 -1 -2 36
s:vienna	4 -12 9 0 0 0
s:vigo	0 -9 11 0 0 0
s:village	-4 -7 12 0 0 0
s:visa	0 20 -19 0 0 0
s:visit	-15 -16 10 0 14 3
s:visited	-3 -3 -3 -1 3 10
s:visitor	0 -9 3 0 0 7
s:voice	-3 -6 12 -2 0 0
s:void	0 -17 18 0 0 0
s:volume	0 -9 9 0 0 0
s:vote	-7 24 -12 -4 -5 0
s:wage	0 25 -22 -2 0 0
s:wait	14 0 -6 7 -18 0
s:waive	0 -13 14 0 0 0
s:walk	0 -15 9 -5 -2 13
s:walked	6 -3 5 -12 -1 0
s:wall	0 10 -7 0 0 0
s:wang	3 -9 11 -4 0 0
s:want	-6 -6 14 -18 8 -2
s:war	2 3 0 -16 2 0
s:warsaw	0 -22 23 0 0 0
s:watch	0 14 -10 0 0 0
s:watching	0 -6 9 0 0 0
s:water	-1 9 -27 18 7 0
s:wave	0 -12 13 0 0 0
s:way	0 -13 22 -6 -6 -1
s:we	2 -7 13 -15 -14 8
s:we'd	0 -11 -10 0 19 0
s:wed	0 -13 0 9 0 0
s:wednesday	-15 -1 10 -3 -1 0
s:week	10 -18 -12 17 6 18
s:weekly	-11 36 -22 -7 0 0
s:weigh	0 11 -10 0 0 0
s:welcomed	-3 24 -17 0 0 0
s:well	0 -5 10 -22 -11 14
s:wellington	14 -16 3 0 0 0
s:wentao	9 -23 19 -2 0 0
s:were	17 0 -12 6 -1 0
s:west	0 -8 9 0 0 0
s:what	-3 7 5 -33 4 -12
s:wheat	-2 18 -12 0 0 0
s:when	-19 1 -3 4 14 -11
s:where	-30 -1 10 2 0 -4
s:wherea	11 -15 6 0 0 0
s:wherever	0 0 -10 0 8 0
s:whether	-18 8 1 0 -2 0
s:which	-26 9 6 5 -13 -3
s:while	-3 -10 18 -6 -4 0
s:whisky	9 -4 -1 0 0 0
s:white	12 -18 5 0 0 0
s:who	-10 12 1 -9 -2 -11
s:whole	-2 24 -14 -2 0 0
s:whom	9 -10 3 -3 1 0
s:whose	-2 -17 -7 10 18 9
s:why	-1 -6 0 15 -2 0
s:wife	0 12 0 0 -10 0
s:win	13 15 -26 -5 -10 0
s:wind	0 -27 13 15 0 0
s:window	-8 11 0 -1 0 0
s:windsor	0 3 -11 0 4 0
s:wing	0 0 -18 18 0 0
s:winner	8 14 -21 0 0 0
s:winter	7 -3 -15 10 9 0
s:wire	9 4 -7 -8 0 0
s:wireless	-1 12 -9 0 0 0
s:wish	5 7 -5 -4 -7 0
s:with	7 2 -5 -9 3 -7
s:withdraw	9 2 -11 0 0 0
s:within	-2 -24 3 28 -4 0
s:without	-5 -18 5 16 20 -3
s:word	-13 -3 15 -15 7 0
s:work	-15 15 0 -21 -3 6
s:worked	-2 -17 23 -3 0 0
s:worker	-1 27 -23 0 0 0
s:working	-13 -26 12 15 -8 15
s:world	0 10 -3 -18 0 0
s:worry	0 5 -10 1 0 0
s:worse	0 12 -7 0 0 0
s:worth	-13 0 7 -8 2 0
s:would	4 1 -9 6 -4 -6
s:wound	0 -21 24 -2 0 0
s:wrap	0 11 -10 0 0 0
s:wrapped	8 -19 -10 15 9 0
s:write	14 4 -12 -13 3 -2
s:wrong	6 4 -10 0 0 0
s:xi	15 13 -16 -15 -3 0
s:yard	0 12 -10 0 0 0
s:yarn	0 -7 9 0 0 0
s:year	-6 17 -3 -32 4 2
s:yes	-13 -8 14 -5 5 0
s:yet	12 -12 6 -5 3 0
s:yi	-6 13 -5 0 0 0
s:yield	0 -16 19 0 -2 0
s:yoghurt	11 -9 0 0 0 0
s:yogyakarta	0 -15 16 0 0 0
s:yokohama	0 -12 13 0 0 0
s:york	-18 -10 19 -34 20 0
s:you	6 -14 9 0 0 0
s:your	-11 17 -5 -1 -6 0
s:zero	0 10 -9 -1 -4 0
s:zurich	0 25 -23 0 0 0
s:·	-17 4 3 0 0 0
s:évora	7 -27 16 0 0 0
s:İzmir	0 -11 12 0 0 0
s:—	0 -5 4 -17 17 -5
sa:!	-6 22 -16 0 0 0
sa:! "	-4 10 -5 0 0 0
sa:"	-7 20 -3 -10 -15 -9
sa:" ,	19 4 -18 -3 -5 0
sa:" .	-16 9 6 -4 0 0
sa:" <name>	-1 -10 2 10 0 0
sa:" <person>	-3 7 1 -5 0 0
sa:" <span>	0 10 -8 0 0 0
sa:" a	14 -20 13 -2 -3 0
sa:" as	4 10 -16 0 0 0
sa:" go	0 11 -9 0 0 0
sa:" he	-22 7 -5 2 9 0
sa:" in	8 -13 -3 14 0 0
sa:" mr	23 -28 8 0 0 0
sa:" no	-14 3 8 0 0 0
sa:" on	-10 11 -1 0 0 0
sa:" over	0 -7 9 0 0 0
sa:" say	-11 28 -14 -2 0 0
sa:" she	0 -8 9 0 0 0
sa:" substantial	-6 -6 12 0 0 0
sa:" the	0 23 -20 0 0 0
sa:" to	0 -14 14 0 0 0
sa:" write	0 -12 12 0 0 0
sa:'	1 -4 23 -5 -27 0
sa:' meet	0 -15 16 0 0 0
sa:'s	4 6 -7 0 -2 -18
sa:'s ,	0 -8 13 -1 0 0
sa:'s <level>	16 -18 5 0 0 0
sa:'s <office>	0 21 -17 -1 0 0
sa:'s <person>	12 -22 0 14 6 0
sa:'s agreement	-7 10 0 0 0 0
sa:'s ambassador	0 30 -27 0 0 0
sa:'s answer	-13 16 0 0 0 0
sa:'s commerce	-6 -9 -8 24 0 0
sa:'s dinner	0 -15 17 0 0 0
sa:'s duty	2 12 -20 0 0 0
sa:'s economy	-4 -4 12 -3 0 0
sa:'s exporter	0 -10 10 0 0 0
sa:'s first	-16 17 0 0 -1 0
sa:'s foreign	0 13 3 -20 -7 0
sa:'s golf	0 -6 16 0 -6 0
sa:'s leader	5 -26 12 0 6 0
sa:'s meet	0 -7 -2 0 15 0
sa:'s minister	1 -11 4 9 -2 0
sa:'s ministry	7 0 -10 4 0 0
sa:'s negotiator	0 -19 20 0 0 0
sa:'s new	0 -13 16 0 0 0
sa:'s office	10 -29 22 0 0 0
sa:'s on	19 -21 5 0 0 0
sa:'s own	0 -14 14 0 0 0
sa:'s prime	13 1 -9 0 -9 0
sa:'s second	0 7 -16 0 9 0
sa:'s ship	0 11 -9 0 0 0
sa:'s state	0 12 -6 0 -5 0
sa:'s talk	0 5 -18 6 10 0
sa:'s tariff	-10 0 0 0 9 0
sa:'s the	0 -9 9 0 0 0
sa:'s trade	-13 11 -1 1 -4 0
sa:'s turn	0 -15 17 0 0 0
sa:'s vice	0 -13 18 0 -7 0
sa:'s visit	0 -14 3 7 3 0
sa:'s word	0 10 -9 0 0 0
sa:(	-5 7 -2 4 -17 -2
sa:( <day-ahead>	0 -9 11 0 0 0
sa:( <day-today>	-9 12 -1 -5 0 0
sa:( <level>	0 11 -10 0 0 0
sa:( <month-gone>	0 -16 18 0 0 0
sa:( <name>	0 -8 10 0 0 0
sa:( <organisation>	-10 -2 10 -3 0 0
sa:( excerpt	-3 17 -11 0 0 0
sa:( extract	0 13 -9 0 0 0
sa:( istmo	-8 14 -6 0 0 0
sa:( time	0 8 -7 0 0 0
sa:( transcript	18 -19 0 0 0 0
sa:( wire	0 -9 10 0 0 0
sa:)	-8 8 -2 -1 1 -4
sa:) ,	-2 -13 11 -1 7 0
sa:) .	-10 11 0 -12 -7 0
sa:) :	10 -22 15 0 0 0
sa:) and	0 -6 12 -3 0 0
sa:) —	6 -3 -6 12 -6 0
sa:+	0 -17 19 0 0 0
sa:,	9 -5 1 -2 6 -4
sa:, <day-ahead>	17 -33 17 13 -10 0
sa:, <day-gone>	10 -4 -1 -9 2 6
sa:, <day-today>	-24 73 -56 -11 -3 0
sa:, <month-gone>	0 -20 20 0 0 0
sa:, <name>	14 -10 2 0 -2 -3
sa:, <number>	0 -5 5 -13 8 0
sa:, <organisation>	11 -15 2 9 -3 0
sa:, <person>	-15 13 -9 8 -17 4
sa:, <points>	-3 -9 -2 0 16 0
sa:, <span>	8 15 -16 -6 -11 0
sa:, a	-4 0 9 -10 2 0
sa:, about	10 -24 12 4 0 0
sa:, after	5 -11 8 5 -13 0
sa:, again	0 -12 13 0 0 0
sa:, agree	-6 -4 14 -5 0 0
sa:, all	5 4 -12 0 0 0
sa:, although	0 11 -7 0 0 0
sa:, aluminum	0 -5 -2 0 10 0
sa:, among	0 7 -19 0 0 13
sa:, an	-13 -3 0 3 11 0
sa:, and	10 -9 -19 34 8 10
sa:, are	0 15 -19 7 -5 0
sa:, as	-15 -11 13 -14 17 0
sa:, at	2 -33 28 -4 12 -1
sa:, because	8 10 -27 -1 12 0
sa:, before	12 -20 2 9 -7 0
sa:, begin	0 15 -18 -6 10 0
sa:, between	-9 13 -14 9 0 0
sa:, both	23 -25 3 3 -1 0
sa:, bring	0 -21 24 0 0 0
sa:, broke	0 12 -10 0 0 0
sa:, but	-14 11 0 -2 -1 0
sa:, by	26 -8 -3 -14 -5 0
sa:, call	-9 -8 19 -2 0 0
sa:, car	-1 -16 4 0 14 0
sa:, closed	0 -11 11 0 0 0
sa:, cocoa	0 11 -11 0 0 0
sa:, come	9 -9 0 0 0 0
sa:, cork	0 12 -12 0 0 0
sa:, day	0 8 -16 0 5 0
sa:, did	0 20 -13 -5 -3 0
sa:, doe	0 2 -13 0 9 0
sa:, down	0 25 -22 0 0 0
sa:, due	-1 16 -19 6 0 0
sa:, end	-3 -8 20 -18 -5 0
sa:, everything	0 11 -10 0 0 0
sa:, fentanyl	3 -13 10 0 0 0
sa:, first	-3 -11 19 0 0 0
sa:, fix	0 11 -13 0 0 0
sa:, following	-6 -7 16 0 0 0
sa:, for	-17 19 -18 1 10 0
sa:, four	0 -11 13 0 0 0
sa:, from	-3 -9 17 -5 -4 0
sa:, get	11 -5 -3 0 0 0
sa:, giving	-2 10 -6 0 0 0
sa:, go	-4 -11 19 -1 0 0
sa:, had	-10 -8 20 -6 -9 0
sa:, has	-10 6 2 -14 0 0
sa:, have	0 -15 17 0 0 0
sa:, he	10 -25 11 7 12 -7
sa:, here	0 -18 22 -3 0 0
sa:, his	-3 7 7 -13 -10 0
sa:, hold	9 17 -15 -11 -2 0
sa:, hour	-10 14 -9 2 0 0
sa:, i	-5 20 -17 0 0 0
sa:, if	0 13 2 -16 -8 0
sa:, in	1 -37 37 -16 17 -6
sa:, instead	10 -10 2 0 0 0
sa:, is	-12 23 -14 4 -15 0
sa:, it	6 5 -6 -15 6 0
sa:, just	0 1 -16 12 0 0
sa:, last	13 -3 -5 0 -2 0
sa:, lasted	9 13 -27 0 0 0
sa:, leave	-1 9 -13 7 0 0
sa:, led	0 16 -11 -3 0 0
sa:, less	19 0 -14 0 -2 0
sa:, local	-3 -7 11 0 0 0
sa:, long	-4 11 -2 0 0 0
sa:, lumber	-5 8 0 0 0 0
sa:, may	0 -24 27 0 -2 0
sa:, meet	6 -14 11 0 0 0
sa:, most	0 -15 18 0 0 0
sa:, mr	-3 -13 14 -1 6 0
sa:, my	0 -9 11 0 0 0
sa:, nearly	0 -11 12 0 0 0
sa:, neither	0 -8 8 0 0 0
sa:, new	0 13 -12 0 0 0
sa:, no	0 3 -6 -10 9 0
sa:, not	-4 -7 18 -2 -6 0
sa:, of	-9 5 7 -5 0 0
sa:, on	38 -21 11 -18 -5 0
sa:, one	-16 11 5 -2 -11 0
sa:, only	-7 -1 10 -3 0 0
sa:, or	0 30 -14 -15 -5 0
sa:, pay	0 -10 11 0 0 0
sa:, perhap	0 11 -5 -2 -1 0
sa:, plan	16 -17 10 -5 -6 0
sa:, promise	13 -14 -14 0 13 0
sa:, provide	0 -10 10 0 0 0
sa:, put	0 -14 18 0 0 0
sa:, rare	0 -12 15 0 0 0
sa:, reach	0 -5 10 0 -2 0
sa:, receive	0 17 -20 8 -3 0
sa:, reply	0 11 -8 0 0 0
sa:, say	-6 13 -11 11 -11 -1
sa:, second	-2 -7 11 0 0 0
sa:, set	0 -9 14 0 -3 0
sa:, settle	0 -12 3 0 8 0
sa:, she	20 -12 -18 11 -2 0
sa:, sign	-4 29 -19 -5 -6 0
sa:, sit	0 -24 20 6 -1 0
sa:, so	-8 5 -9 0 0 14
sa:, soybean	-9 20 -12 0 0 0
sa:, spare	22 0 -28 0 0 0
sa:, start	0 -8 10 0 0 0
sa:, state	-9 12 0 0 0 0
sa:, tell	0 35 -26 -3 -9 0
sa:, that	0 -12 20 -9 -3 0
sa:, the	-2 -7 0 -5 1 21
sa:, their	10 -9 5 -13 4 0
sa:, then	-3 16 -8 0 0 0
sa:, there	-3 2 -18 17 0 0
sa:, they	5 10 -19 -4 9 0
sa:, thi	0 10 -7 0 0 0
sa:, though	4 -8 13 -6 -7 0
sa:, tiktok	-9 26 -22 0 0 0
sa:, time	13 -8 -2 0 0 0
sa:, to	10 7 -18 -3 13 0
sa:, twice	0 -11 13 0 0 0
sa:, two	-10 12 -1 -5 -1 0
sa:, under	1 0 -12 0 15 0
sa:, unless	-4 24 -15 0 -4 0
sa:, until	-10 1 6 -1 0 0
sa:, up	0 -7 9 0 0 0
sa:, was	-18 4 2 0 -6 0
sa:, were	-6 27 -19 0 -6 0
sa:, wheat	0 10 -8 0 0 0
sa:, where	-20 0 2 -2 10 0
sa:, which	-6 -10 13 1 -1 -4
sa:, while	-10 -4 13 0 -1 0
sa:, who	-7 -8 17 -8 0 0
sa:, whose	4 -13 3 3 0 0
sa:, will	0 11 -13 0 0 0
sa:, wine	0 9 -9 0 0 0
sa:, with	-17 10 -2 -10 6 -2
sa:, within	0 13 -6 -6 0 0
sa:, would	-14 4 2 6 -2 0
sa:, yes	0 -10 12 0 0 0
sa:, you	0 -10 11 0 0 0
sa:-	-6 15 -5 3 -26 8
sa:- -	8 0 -8 3 0 0
sa:- <month-ahead>	-2 14 -8 0 0 0
sa:- <month-today>	0 -9 10 0 0 0
sa:- <name>	4 -11 2 18 -8 0
sa:- <span>	0 -8 12 -2 0 0
sa:- a	0 0 -5 -2 8 0
sa:- built	0 -9 12 0 0 0
sa:- depth	-6 24 -15 -2 0 0
sa:- earth	0 8 -7 0 0 0
sa:- ho	0 10 -11 0 0 0
sa:- hour	11 -12 0 0 0 0
sa:- minute	10 -1 -9 0 0 0
sa:- premier	0 12 -17 6 0 0
sa:- tariff	2 10 -14 0 0 0
sa:- the	-19 10 7 -3 0 0
sa:- to	0 7 -7 0 0 0
sa:- up	0 14 -13 0 0 0
sa:- way	9 -21 15 -1 0 0
sa:.	4 -4 4 5 7 -12
sa:. "	-6 20 -9 -4 -9 0
sa:. )	0 15 -12 0 0 0
sa:. .	-10 23 -15 0 0 0
sa:. <number>	0 10 -8 0 0 0
sa:. <person>	-8 14 13 -15 -17 0
sa:. in	0 20 -19 0 0 0
sa:. m	15 -4 -5 0 -5 0
sa:. to	1 -12 9 0 0 0
sa::	8 -2 12 -35 -6 -14
sa:: "	-12 17 -4 -1 -3 0
sa:: '	-11 14 -2 0 0 0
sa:: <day-ahead>	0 22 -19 -3 0 0
sa:: <goods-amount>	0 9 -8 0 0 0
sa:: <name>	-13 9 0 -3 -4 0
sa:: <number>	0 10 -5 -7 -9 0
sa:: <person>	1 -24 16 1 5 0
sa:: <quality>	0 14 -11 0 0 0
sa:: in	0 -12 2 9 0 0
sa:: the	20 -3 -4 -8 -4 0
sa:: what	6 15 -25 0 -1 0
sa:;	0 -2 0 12 -7 -11
sa:; <level>	0 13 -10 0 0 0
sa:; <name>	4 -18 15 -5 3 0
sa:; <office>	0 -3 0 8 0 0
sa:; <person>	7 4 6 -17 -20 0
sa:; both	-5 -15 21 0 0 0
sa:; he	8 -9 2 0 0 0
sa:; his	0 -20 7 13 0 0
sa:; in	7 14 -20 -2 0 0
sa:; it	-5 20 -18 -9 7 0
sa:; no	0 8 -15 6 -5 0
sa:; talk	0 21 -21 0 0 0
sa:; there	0 -11 14 0 0 0
sa:; they	2 6 -3 0 -11 0
sa:; those	0 14 -9 -1 0 0
sa:; until	0 -10 11 0 0 0
sa:; without	0 -1 -10 0 12 0
sa:<agent>	2 8 0 -3 -23 -4
sa:<day-ahead>	14 -3 3 -22 0 0
sa:<day-ahead> 's	0 17 -22 0 8 0
sa:<day-ahead> ,	-6 0 3 -12 12 -13
sa:<day-ahead> .	13 -18 9 0 10 -11
sa:<day-ahead> ;	0 26 -20 -6 -4 0
sa:<day-ahead> after	0 14 -12 0 0 0
sa:<day-ahead> and	5 -8 -1 1 13 0
sa:<day-ahead> are	0 11 -14 0 2 0
sa:<day-ahead> as	0 13 -12 0 0 0
sa:<day-ahead> at	-4 24 -16 -6 -11 6
sa:<day-ahead> because	0 -20 22 0 0 0
sa:<day-ahead> before	14 7 -18 -1 -2 0
sa:<day-ahead> evening	10 0 -8 0 0 0
sa:<day-ahead> for	-5 -2 -13 24 0 0
sa:<day-ahead> he	0 16 0 0 -15 0
sa:<day-ahead> in	-4 -2 8 -21 0 -1
sa:<day-ahead> is	-2 -12 5 0 9 0
sa:<day-ahead> next	0 -15 16 0 0 0
sa:<day-ahead> of	0 -11 14 0 0 0
sa:<day-ahead> or	10 -7 0 0 0 0
sa:<day-ahead> the	14 -15 5 -2 0 0
sa:<day-ahead> to	-18 6 0 5 7 0
sa:<day-ahead> was	0 6 -13 -1 8 0
sa:<day-ahead> will	0 -24 27 0 0 0
sa:<day-ahead> would	0 -11 12 0 0 0
sa:<day-gone>	-10 3 -2 5 3 -7
sa:<day-gone> (	2 10 -15 0 0 0
sa:<day-gone> )	0 -17 19 0 0 0
sa:<day-gone> ,	1 5 -17 3 12 1
sa:<day-gone> .	-1 -9 -9 24 9 -17
sa:<day-gone> :	6 -15 12 0 0 0
sa:<day-gone> ;	10 0 1 -5 -7 0
sa:<day-gone> <number>	0 -10 10 0 0 0
sa:<day-gone> <person>	0 4 -10 0 1 0
sa:<day-gone> ?	-8 12 0 0 -1 0
sa:<day-gone> about	-13 14 0 0 0 0
sa:<day-gone> after	12 -3 -5 0 0 0
sa:<day-gone> at	0 18 -12 -2 -6 0
sa:<day-gone> between	0 -15 14 0 0 0
sa:<day-gone> evening	-10 24 -14 -11 6 0
sa:<day-gone> for	13 3 -5 -8 -7 0
sa:<day-gone> has	-13 16 -2 0 0 0
sa:<day-gone> in	-13 -10 9 5 4 0
sa:<day-gone> morning	3 7 -14 1 0 0
sa:<day-gone> night	0 2 -17 -4 13 0
sa:<day-gone> of	-9 4 4 0 0 0
sa:<day-gone> on	-2 -16 18 -5 4 0
sa:<day-gone> over	0 11 -7 -1 0 0
sa:<day-gone> that	-9 6 0 5 -3 0
sa:<day-gone> the	11 4 -24 5 2 0
sa:<day-gone> to	-6 30 -23 -2 0 0
sa:<day-gone> were	0 -5 9 -2 0 0
sa:<day-gone> with	-11 22 -7 -13 -1 0
sa:<day-gone> without	0 13 -17 6 0 0
sa:<day-today>	5 -12 13 0 -3 -3
sa:<day-today> (	0 10 -6 0 0 0
sa:<day-today> )	-20 18 0 -8 0 0
sa:<day-today> ,	20 -13 -1 15 -9 -1
sa:<day-today> .	1 22 -19 -24 14 -7
sa:<day-today> ;	0 -8 10 -2 0 0
sa:<day-today> ?	-9 11 0 0 0 0
sa:<day-today> about	25 -22 -1 0 0 0
sa:<day-today> after	8 -19 14 0 -5 0
sa:<day-today> afternoon	1 9 -16 0 0 3
sa:<day-today> and	19 -37 25 7 -14 0
sa:<day-today> as	0 11 -4 0 -5 0
sa:<day-today> at	-9 -12 11 2 5 0
sa:<day-today> because	0 10 -3 0 -2 0
sa:<day-today> by	-12 3 -2 13 0 0
sa:<day-today> evening	0 -3 8 -3 0 0
sa:<day-today> for	8 0 -2 -6 -6 2
sa:<day-today> he	4 -10 6 0 0 0
sa:<day-today> in	4 -27 28 -4 -2 0
sa:<day-today> night	0 -3 10 0 -3 0
sa:<day-today> over	2 -18 3 11 0 0
sa:<day-today> publish	-1 17 -15 0 0 0
sa:<day-today> the	15 -12 0 0 0 0
sa:<day-today> they	-4 -9 10 4 -3 0
sa:<day-today> to	8 -36 25 0 7 0
sa:<day-today> with	26 -26 13 -13 4 0
sa:<day-today> without	0 -19 22 -2 0 0
sa:<duty>	7 2 8 -20 -12 -16
sa:<gate>	3 8 -8 -9 -5 11
sa:<goods-amount>	4 -11 13 -9 0 0
sa:<goods-amount> ,	0 -11 12 0 0 0
sa:<goods-amount> <span>	-1 -18 24 0 0 0
sa:<goods-amount> for	26 -25 -1 0 0 0
sa:<goods-amount> in	-13 15 -8 0 4 0
sa:<goods-amount> of	-14 8 0 0 5 0
sa:<level-noun>	0 -8 -1 9 1 11
sa:<level>	-2 20 -7 -10 -15 0
sa:<level> "	0 -8 11 0 0 0
sa:<level> )	-1 15 -10 0 0 0
sa:<level> .	-2 16 -13 12 -19 -2
sa:<level> ;	-9 -1 9 0 0 0
sa:<level> again	0 12 -10 0 0 0
sa:<level> and	-7 20 -9 -5 -3 0
sa:<level> as	0 13 -8 0 0 0
sa:<level> at	8 1 -6 0 0 0
sa:<level> fentanyl	0 -9 10 0 0 0
sa:<level> for	3 -12 0 0 12 0
sa:<level> from	-7 -20 33 -3 -7 0
sa:<level> here	0 13 -12 0 0 0
sa:<level> in	-12 19 -9 -12 1 0
sa:<level> instead	-1 -12 15 0 0 0
sa:<level> is	-8 -4 13 0 0 0
sa:<level> more	0 17 -13 0 0 0
sa:<level> of	5 10 -9 -2 -1 0
sa:<level> off	0 14 -7 0 -5 0
sa:<level> on	3 -14 25 -27 -13 0
sa:<level> or	0 9 -5 0 0 0
sa:<level> over	0 9 -5 0 0 0
sa:<level> since	0 -8 4 0 6 0
sa:<level> tariff	27 -35 11 0 4 0
sa:<level> that	-4 0 -5 13 -3 0
sa:<level> there	0 10 -5 0 -1 0
sa:<level> to	0 -14 10 -4 8 0
sa:<level> was	10 -14 5 0 0 0
sa:<level> within	0 -9 22 -1 -12 0
sa:<money>	-13 10 6 -16 -15 0
sa:<money> .	-7 29 -14 0 -1 0
sa:<money> by	0 -8 9 0 0 0
sa:<money> of	-6 -9 18 -2 -7 0
sa:<money> on	0 14 -13 0 0 0
sa:<money> or	0 -13 15 0 0 0
sa:<month-ahead>	0 -35 2 27 22 -19
sa:<month-ahead> ,	-17 -10 -11 18 19 0
sa:<month-ahead> .	0 -19 22 -1 0 0
sa:<month-ahead> and	18 -11 -12 7 0 0
sa:<month-ahead> to	0 -5 -6 16 -2 0
sa:<month-gone>	31 -23 6 3 1 2
sa:<month-gone> )	0 -17 19 0 0 0
sa:<month-gone> ,	21 -12 0 6 -1 0
sa:<month-gone> .	0 13 -11 0 0 0
sa:<month-gone> ;	25 -14 -20 13 0 0
sa:<month-gone> and	-2 -5 2 -7 9 0
sa:<month-gone> end	0 9 -7 0 0 0
sa:<month-gone> in	0 -23 24 0 0 0
sa:<month-gone> last	0 -9 10 0 0 0
sa:<month-today>	7 -15 3 8 0 0
sa:<name>	-13 -1 -2 -1 23 -19
sa:<name> 's	11 -3 0 8 -17 -6
sa:<name> ,	-3 5 2 -18 9 -4
sa:<name> .	-17 -8 1 -5 20 10
sa:<name> :	0 -16 12 6 0 0
sa:<name> <day-today>	0 12 -12 -1 0 0
sa:<name> <level>	-1 -21 25 0 0 0
sa:<name> <number>	0 11 -9 0 -2 0
sa:<name> <seat>	0 22 -21 0 0 0
sa:<name> <span>	12 -11 0 0 0 0
sa:<name> ?	0 12 -2 0 -5 0
sa:<name> a	-1 26 -22 0 0 0
sa:<name> about	0 17 -7 -7 0 0
sa:<name> act	0 -9 10 0 0 0
sa:<name> after	-20 4 13 0 0 0
sa:<name> agree	5 -24 22 -1 0 0
sa:<name> an	0 -2 11 -6 0 0
sa:<name> and	15 -10 15 -8 -28 -6
sa:<name> are	8 11 -9 -17 -2 0
sa:<name> at	-4 0 11 -22 0 0
sa:<name> begin	3 -4 8 -8 0 0
sa:<name> broke	0 -9 10 0 0 0
sa:<name> by	-13 6 2 3 -10 0
sa:<name> charge	0 17 -13 0 0 0
sa:<name> come	0 -14 18 -2 0 0
sa:<name> commerce	-2 -19 23 -1 0 0
sa:<name> conclude	0 11 -8 0 0 0
sa:<name> continue	0 -8 10 0 0 0
sa:<name> could	0 11 -5 0 0 0
sa:<name> cut	0 -8 -2 0 11 0
sa:<name> doe	0 11 -8 0 0 0
sa:<name> economic	0 -27 25 0 0 0
sa:<name> end	13 -16 2 0 10 0
sa:<name> failed	-2 -14 5 10 0 0
sa:<name> from	-8 -10 3 14 0 0
sa:<name> gave	-2 9 -4 0 0 0
sa:<name> get	-2 -3 10 0 -2 0
sa:<name> had	8 0 -2 4 -12 0
sa:<name> has	-12 0 0 -7 9 0
sa:<name> have	12 17 -22 0 -5 0
sa:<name> hold	11 -6 -15 13 0 0
sa:<name> in	4 -8 -6 -12 24 0
sa:<name> is	10 -10 -1 -2 10 0
sa:<name> last	0 4 -11 0 7 0
sa:<name> later	0 -3 -9 7 3 0
sa:<name> levy	0 -8 9 0 0 0
sa:<name> meet	0 0 -5 10 0 0
sa:<name> might	0 -7 12 0 -5 0
sa:<name> official	-2 13 -18 10 0 0
sa:<name> on	-26 -6 -12 27 16 0
sa:<name> open	0 9 -13 0 0 0
sa:<name> or	-1 10 -11 0 0 0
sa:<name> over	0 -10 15 -2 0 0
sa:<name> pay	0 12 -7 0 -2 0
sa:<name> prolong	10 5 -17 0 0 0
sa:<name> publish	0 14 -11 0 0 0
sa:<name> raise	3 -20 16 0 0 0
sa:<name> reach	0 12 -11 0 0 0
sa:<name> require	0 -16 -8 10 12 0
sa:<name> rise	-1 -6 9 0 0 0
sa:<name> say	-3 10 -5 0 0 0
sa:<name> set	0 -10 10 0 0 0
sa:<name> settle	6 -11 4 0 0 0
sa:<name> side	-2 3 -11 11 -3 0
sa:<name> sign	8 -28 24 -2 0 0
sa:<name> since	0 22 -18 0 0 0
sa:<name> sit	0 -18 12 3 0 0
sa:<name> soybean	11 -10 0 0 0 0
sa:<name> stay	0 -12 13 0 0 0
sa:<name> suspend	0 -12 13 0 0 0
sa:<name> tariff	5 4 -8 0 0 0
sa:<name> the	0 15 -13 0 0 0
sa:<name> thi	0 -4 -5 14 -1 0
sa:<name> to	-16 -5 7 9 0 0
sa:<name> trade	-7 -11 7 11 0 0
sa:<name> treasury	5 0 -12 2 9 0
sa:<name> under	-1 9 0 0 -3 0
sa:<name> until	0 10 -7 0 0 0
sa:<name> want	2 -16 9 0 5 0
sa:<name> was	-1 15 -3 -10 -11 0
sa:<name> with	0 20 -14 0 -6 0
sa:<name> would	7 -6 -3 -5 11 0
sa:<name> —	0 -47 34 10 8 0
sa:<not>	-4 4 0 0 -16 17
sa:<number>	-1 12 0 -17 -2 -20
sa:<number> "	0 -6 8 0 0 0
sa:<number> ,	-6 19 -22 -5 12 0
sa:<number> -	0 9 -7 0 0 0
sa:<number> .	5 14 -5 -30 0 -3
sa:<number> <day-gone>	0 0 -8 8 0 0
sa:<number> <day-today>	8 -19 6 4 0 0
sa:<number> <office>	11 0 -14 0 0 0
sa:<number> <quality>	-2 22 -15 0 0 0
sa:<number> <seat>	-8 0 9 0 0 0
sa:<number> after	0 -11 11 0 0 0
sa:<number> as	0 -9 10 0 0 0
sa:<number> before	0 14 -11 0 0 0
sa:<number> economy	0 12 -7 0 0 0
sa:<number> from	-2 9 -4 0 0 0
sa:<number> if	0 -14 3 10 0 0
sa:<number> in	-16 17 3 -3 -11 0
sa:<number> largest	0 -11 11 0 0 0
sa:<number> minute	15 -15 9 -7 -2 0
sa:<number> more	0 17 -14 0 0 0
sa:<number> on	-18 5 11 0 -3 0
sa:<number> p	9 0 -7 0 0 0
sa:<number> pm	0 12 -11 0 0 0
sa:<number> round	0 19 -26 -3 8 0
sa:<number> summit	0 -13 18 0 -4 0
sa:<number> th	-3 -6 -9 21 0 0
sa:<number> the	10 -25 10 0 9 0
sa:<number> time	0 13 -8 -5 0 0
sa:<number> vote	0 9 -7 0 0 0
sa:<number> with	0 -6 9 0 0 0
sa:<office>	3 -8 -1 -6 14 11
sa:<office> ,	-10 0 13 -7 0 -1
sa:<office> .	8 -11 0 -9 18 -1
sa:<office> <person>	0 -44 49 -4 -6 0
sa:<office> agree	11 -22 0 0 10 0
sa:<office> and	0 -13 26 -10 -11 0
sa:<office> at	4 -11 7 0 0 0
sa:<office> end	0 -19 19 0 0 0
sa:<office> for	0 -10 11 0 0 0
sa:<office> has	0 10 -9 0 0 0
sa:<office> have	0 -9 9 0 0 0
sa:<office> in	-27 44 -38 4 -2 9
sa:<office> is	0 -2 -6 10 0 0
sa:<office> of	6 -11 5 -6 10 0
sa:<office> on	12 -10 -3 2 -2 0
sa:<office> order	0 21 -17 0 0 0
sa:<office> say	-2 31 -33 -7 12 0
sa:<office> since	0 5 -24 14 8 0
sa:<office> spoke	15 -5 -10 0 0 0
sa:<office> to	-9 -1 14 0 0 0
sa:<office> was	-2 -7 12 0 0 0
sa:<office> will	5 0 -11 7 -5 7
sa:<office> with	-4 17 -12 0 0 0
sa:<organisation>	-6 16 -17 -7 3 16
sa:<organisation> 's	6 -13 6 -2 5 0
sa:<organisation> )	-10 -7 15 -3 0 0
sa:<organisation> ,	3 -2 -6 3 -6 13
sa:<organisation> .	0 -4 -5 2 9 4
sa:<organisation> and	-4 12 0 -9 -6 -2
sa:<organisation> by	0 -17 18 0 0 0
sa:<organisation> confirm	-1 15 -12 0 0 0
sa:<organisation> end	0 10 -8 0 0 0
sa:<organisation> had	-9 16 -7 0 0 0
sa:<organisation> has	0 -7 13 -3 0 0
sa:<organisation> in	-8 10 2 -14 -5 0
sa:<organisation> may	0 10 -9 0 0 0
sa:<organisation> of	-4 27 -24 0 1 0
sa:<organisation> on	-3 15 -7 -8 0 0
sa:<organisation> publish	0 -9 10 0 0 0
sa:<organisation> report	14 -25 -2 18 -3 0
sa:<organisation> say	12 -30 22 3 -22 8
sa:<organisation> take	0 18 -17 0 0 0
sa:<organisation> to	-5 -1 0 0 9 0
sa:<organisation> was	0 -8 11 0 0 0
sa:<organisation> would	0 16 -13 0 0 0
sa:<person> 's	-28 8 6 6 -8 0
sa:<person> (	-12 19 -7 0 0 0
sa:<person> ,	2 -19 10 11 3 -10
sa:<person> .	9 -10 9 -2 -8 -4
sa:<person> :	0 13 -13 0 0 0
sa:<person> <day-ahead>	0 -7 12 0 0 0
sa:<person> <day-gone>	5 -13 1 4 0 0
sa:<person> about	-12 0 8 0 1 0
sa:<person> add	0 9 0 -1 -7 0
sa:<person> agree	1 -9 9 -1 0 0
sa:<person> and	-16 -4 7 2 7 -8
sa:<person> announce	-2 -6 15 -13 0 0
sa:<person> at	7 -5 -6 -10 14 0
sa:<person> before	0 10 -14 14 -16 0
sa:<person> begin	1 0 -15 2 10 0
sa:<person> business	0 10 -7 0 -2 0
sa:<person> by	19 -5 -11 0 0 0
sa:<person> call	-12 7 3 0 0 0
sa:<person> come	0 -20 14 0 7 0
sa:<person> did	13 -13 5 0 -2 0
sa:<person> for	-16 -1 16 -1 -6 0
sa:<person> from	0 14 -9 -2 -2 0
sa:<person> go	0 -12 7 -1 7 0
sa:<person> had	-6 5 2 3 -20 0
sa:<person> hold	-16 12 -3 0 7 0
sa:<person> impose	0 9 -8 0 0 0
sa:<person> is	2 -11 -7 5 15 0
sa:<person> land	0 -12 8 6 -4 0
sa:<person> last	0 -21 0 9 0 15
sa:<person> meet	-10 17 -25 -13 23 0
sa:<person> of	2 16 -3 -19 -18 0
sa:<person> on	13 1 -43 19 24 -1
sa:<person> post	6 0 -13 0 5 0
sa:<person> receive	-3 -8 4 7 0 0
sa:<person> say	14 -15 7 -5 -3 9
sa:<person> see	-5 -5 11 0 0 0
sa:<person> settle	2 -9 0 0 7 0
sa:<person> sign	-4 18 -14 -5 0 0
sa:<person> since	12 -1 -10 0 0 0
sa:<person> sit	-9 -14 0 6 15 0
sa:<person> speak	4 -3 -14 11 0 0
sa:<person> spoke	13 -15 11 -9 0 0
sa:<person> state	0 20 -14 -3 -1 0
sa:<person> take	-9 17 -1 -2 -6 0
sa:<person> tell	-4 -13 6 10 7 0
sa:<person> that	12 -5 -8 -1 8 0
sa:<person> the	10 -22 -3 10 6 0
sa:<person> there	0 22 -6 -8 -14 0
sa:<person> threaten	-5 16 -8 0 0 0
sa:<person> to	7 -23 14 1 0 0
sa:<person> travel	0 -5 0 10 -2 0
sa:<person> was	0 -13 12 0 0 0
sa:<person> with	-14 8 2 0 -2 0
sa:<person> would	3 3 3 -3 -17 10
sa:<person> write	14 9 -9 -13 -11 0
sa:<points>	-21 0 -12 4 21 0
sa:<points> that	0 12 -12 0 0 0
sa:<quality>	3 -5 8 1 -11 3
sa:<quality> ,	-4 -28 34 -6 0 0
sa:<quality> -	-4 -15 20 0 0 0
sa:<quality> ambassador	-2 -18 19 3 -3 0
sa:<quality> and	-9 -12 21 -7 0 0
sa:<quality> authority	0 0 -10 0 0 10
sa:<quality> car	-10 30 -20 0 0 0
sa:<quality> cement	11 -10 0 0 0 0
sa:<quality> coal	0 11 -11 0 0 0
sa:<quality> cocoa	0 13 -12 0 0 0
sa:<quality> colleague	1 11 -14 0 -2 0
sa:<quality> counterpart	17 -11 0 4 -7 0
sa:<quality> country	-1 -7 11 0 0 0
sa:<quality> delegation	0 -4 -2 13 0 0
sa:<quality> economy	0 15 -15 0 0 0
sa:<quality> embassy	0 0 -11 0 0 9
sa:<quality> export	0 -7 8 0 0 0
sa:<quality> farm	0 12 -10 0 0 0
sa:<quality> good	9 -4 -4 -3 10 0
sa:<quality> government	0 26 -23 -3 0 0
sa:<quality> in	0 -14 9 -2 1 6
sa:<quality> leader	0 18 -10 0 -6 0
sa:<quality> machine	0 -9 9 0 0 0
sa:<quality> medicine	0 -18 19 0 0 0
sa:<quality> minister	14 -4 -1 -6 0 0
sa:<quality> negotiator	0 14 -8 -7 0 0
sa:<quality> offer	0 -11 12 0 0 0
sa:<quality> oil	-13 38 -32 0 0 0
sa:<quality> order	0 -11 11 0 0 0
sa:<quality> palm	11 -7 -3 0 0 0
sa:<quality> president	11 -13 8 -7 1 0
sa:<quality> prime	-10 11 -12 -2 11 0
sa:<quality> rice	0 -12 15 0 0 0
sa:<quality> side	0 -19 23 0 0 0
sa:<quality> soybean	-9 10 0 0 0 0
sa:<quality> state	5 -10 7 0 0 0
sa:<quality> steel	0 25 -21 -3 0 0
sa:<quality> student	0 -8 0 0 10 0
sa:<quality> sugar	4 -15 11 0 0 0
sa:<quality> sunflower	0 -10 10 0 0 0
sa:<quality> team	0 -9 8 0 0 0
sa:<quality> time	-6 -2 10 0 -1 0
sa:<quality> trade	13 -20 13 0 0 0
sa:<quality> vice	0 8 -15 8 -1 0
sa:<quality> want	0 16 -10 0 -5 0
sa:<quality> were	0 0 -10 14 -1 0
sa:<quality> wheat	0 11 -10 0 0 0
sa:<quality> wine	0 16 -13 0 0 0
sa:<seat>	-12 12 -11 2 10 -5
sa:<seat> 's	-14 20 -5 -3 0 0
sa:<seat> )	0 28 -27 0 0 0
sa:<seat> ,	-11 1 7 -7 -6 2
sa:<seat> .	9 -24 -1 21 23 -8
sa:<seat> ;	0 -23 28 0 -3 0
sa:<seat> <day-ahead>	0 -13 13 0 0 0
sa:<seat> <day-gone>	-4 -22 4 10 9 0
sa:<seat> <day-today>	-18 34 -25 -1 9 0
sa:<seat> a	0 9 -23 0 12 0
sa:<seat> about	10 -14 4 0 0 0
sa:<seat> agree	-2 14 -12 0 0 0
sa:<seat> and	1 11 -17 12 -6 0
sa:<seat> at	-14 -4 -9 26 0 0
sa:<seat> before	0 15 -11 0 0 0
sa:<seat> end	0 9 -7 0 0 0
sa:<seat> for	3 -11 -1 6 2 0
sa:<seat> from	17 -26 20 -10 -7 0
sa:<seat> had	-16 30 -10 -1 -9 0
sa:<seat> have	0 13 -11 0 0 0
sa:<seat> in	1 -34 50 2 -50 0
sa:<seat> last	0 -1 9 -8 0 0
sa:<seat> later	0 1 -8 -4 11 0
sa:<seat> next	0 -3 10 -4 0 0
sa:<seat> on	-6 -8 13 -1 -2 -5
sa:<seat> publish	0 -9 10 0 0 0
sa:<seat> put	0 -3 8 0 -3 0
sa:<seat> say	-13 21 -35 0 13 8
sa:<seat> that	0 -8 -7 -1 19 0
sa:<seat> thi	0 15 -6 -10 0 0
sa:<seat> to	0 -19 21 -8 -1 2
sa:<seat> were	-6 15 -8 -1 0 0
sa:<seat> will	0 12 -6 0 -2 0
sa:<seat> within	0 -13 7 -4 5 0
sa:<seat> would	6 2 -20 9 0 0
sa:<sender>	-6 2 13 -30 -5 -3
sa:<span>	-7 -10 17 -2 -2 -6
sa:<span> '	8 11 0 0 -18 0
sa:<span> ,	-18 1 4 -3 4 4
sa:<span> ;	0 -1 11 -1 -4 0
sa:<span> a	0 -21 21 0 0 0
sa:<span> after	0 28 -24 -3 -4 0
sa:<span> and	-3 3 -2 -14 10 0
sa:<span> at	5 -15 8 1 -1 0
sa:<span> before	4 3 9 -32 -22 0
sa:<span> early	0 -27 32 -3 -1 0
sa:<span> longer	0 -16 -1 0 17 0
sa:<span> more	11 -10 0 0 0 0
sa:<span> of	-12 -32 27 24 0 0
sa:<span> or	-4 -8 4 13 -7 0
sa:<span> pause	0 11 -11 0 0 0
sa:<span> tariff	0 9 -8 0 0 0
sa:<span> that	0 -20 21 0 0 0
sa:<span> to	15 1 -8 0 -6 0
sa:<span> until	0 -15 0 10 0 0
sa:<span> with	-5 -10 16 0 0 0
sa:<taker>	-14 -5 12 -3 4 0
sa:<v-agree>	-13 -3 0 5 17 -16
sa:<v-bear>	-3 3 -15 2 19 0
sa:<v-begin>	6 -9 -5 7 5 22
sa:<v-buy>	-1 25 -13 -12 -25 0
sa:<v-deny>	-16 12 1 -2 -8 0
sa:<v-end>	6 7 -7 10 -11 -12
sa:<v-impose>	-6 1 6 -2 -5 -13
sa:<v-lack>	13 -1 -24 8 10 0
sa:<v-propose>	3 2 1 -19 6 -11
sa:<v-refuse>	3 -3 -6 11 -1 0
sa:<v-renew>	-6 -6 8 13 -14 0
sa:<v-return>	-15 -2 -5 20 2 0
sa:<v-say>	12 8 -19 0 3 1
sa:<v-sell>	0 11 -2 -12 -1 -3
sa:<v-sign>	-28 18 -4 -1 -3 -17
sa:<v-stay>	5 -11 -2 9 4 11
sa:<v-suspend>	-14 0 16 -10 -10 -2
sa:<v-target>	22 8 -16 -2 -13 -2
sa:<v-threaten>	15 0 -4 -8 -2 0
sa:?	-3 6 4 -25 7 -2
sa:a <name>	0 13 -9 0 0 0
sa:a <office>	-14 0 17 -7 0 0
sa:a <organisation>	-10 -8 13 -6 7 0
sa:a <quality>	8 8 0 -13 -16 0
sa:a ban	0 -12 13 0 0 0
sa:a bigger	10 -3 -1 -2 0 0
sa:a breach	0 -10 11 0 0 0
sa:a breakthrough	0 -8 9 0 0 0
sa:a call	25 -9 -21 0 0 0
sa:a ceasefire	0 -14 7 5 0 0
sa:a communiqué	0 -3 -12 17 0 0
sa:a conference	0 -16 4 0 0 14
sa:a constructive	0 16 -14 0 0 0
sa:a country	6 -15 9 0 0 0
sa:a date	7 20 -22 -6 -1 0
sa:a deal	17 -14 1 -6 5 0
sa:a decision	0 -12 17 0 -1 0
sa:a declaration	0 -10 13 0 0 0
sa:a decree	0 15 -11 0 0 0
sa:a dinner	0 -14 17 0 -2 0
sa:a dispute	-2 -9 12 1 -1 0
sa:a draft	0 16 -13 0 0 0
sa:a draw	0 19 -18 0 0 0
sa:a fact	0 13 -11 0 0 0
sa:a fair	12 -16 0 -3 9 0
sa:a few	-7 17 -6 -3 0 0
sa:a figure	0 -15 16 0 0 0
sa:a final	0 12 -8 0 0 0
sa:a first	-10 8 -17 17 0 0
sa:a fourth	0 -4 6 -9 4 0
sa:a free	0 0 14 -12 -7 0
sa:a further	5 -16 6 7 0 0
sa:a future	-6 15 -9 0 0 0
sa:a good	0 -6 9 3 -14 0
sa:a half	-3 16 -10 0 0 0
sa:a halt	0 12 -8 0 0 0
sa:a higher	6 -10 3 0 0 0
sa:a hotel	0 12 -16 5 0 0
sa:a joint	5 -4 -2 -11 14 0
sa:a larger	0 9 -5 -2 0 0
sa:a last	11 -23 15 0 0 0
sa:a lasting	0 -12 6 8 0 0
sa:a law	-7 17 -8 0 0 0
sa:a letter	2 -13 -18 9 17 0
sa:a licence	-1 11 -7 0 0 0
sa:a list	0 -9 14 -3 0 0
sa:a little	-1 -14 6 9 0 0
sa:a long	4 -15 14 0 0 0
sa:a longer	0 -8 0 9 2 0
sa:a lower	0 12 -10 0 0 0
sa:a matter	0 -9 12 0 0 0
sa:a meet	-6 -5 10 -3 3 0
sa:a memorandum	0 11 -7 0 0 0
sa:a minute	-3 13 -7 0 0 0
sa:a new	12 4 -11 -2 0 0
sa:a number	0 -19 0 -4 8 13
sa:a page	0 -11 0 11 0 0
sa:a pair	0 16 -15 0 0 0
sa:a paper	-4 5 -7 -3 9 0
sa:a part	0 -15 17 0 0 0
sa:a pause	0 -16 18 -1 0 0
sa:a pen	-3 11 -5 0 0 0
sa:a penalty	0 11 -9 0 0 0
sa:a permanent	0 -16 20 0 0 0
sa:a photograph	0 -8 -2 13 0 0
sa:a place	0 -2 -18 17 0 0
sa:a plan	-4 13 -18 8 0 0
sa:a post	9 0 -7 0 0 0
sa:a preliminary	-6 -9 18 0 -4 0
sa:a promise	0 -29 33 0 -4 0
sa:a rate	-1 -19 23 0 0 0
sa:a result	0 3 -9 11 -3 0
sa:a rise	8 -14 -2 9 0 0
sa:a round	-5 6 -9 7 0 0
sa:a second	4 -6 -3 11 -3 4
sa:a sery	0 9 -9 0 0 0
sa:a sign	0 -9 10 0 0 0
sa:a signature	-1 0 -4 -5 12 0
sa:a sixth	0 -18 5 14 0 0
sa:a smaller	0 10 -9 0 0 0
sa:a standstill	0 -9 10 0 0 0
sa:a state	1 -12 7 0 2 0
sa:a statement	-5 -11 19 0 0 0
sa:a step	0 21 -17 0 -2 0
sa:a strike	0 8 -20 11 0 0
sa:a successor	0 10 -9 0 0 0
sa:a summit	1 13 -13 -4 0 0
sa:a tariff	-7 -20 22 -4 9 0
sa:a television	-2 -4 11 -2 -2 0
sa:a text	0 -24 29 -4 0 0
sa:a third	-3 34 -19 -11 -12 0
sa:a three	6 -14 13 -5 0 0
sa:a trade	17 -5 -13 13 -8 0
sa:a treaty	0 -13 19 -4 0 0
sa:a truce	-2 0 -1 -4 9 -1
sa:a very	2 -16 21 -2 -11 0
sa:a video	-8 17 -13 6 -5 0
sa:a visit	4 1 -17 0 0 9
sa:a warn	0 8 -18 0 9 0
sa:a week	0 -5 -9 0 12 0
sa:a weekend	0 -8 10 0 0 0
sa:a word	0 -13 6 0 8 0
sa:a year	0 -7 9 0 0 0
sa:able	0 10 -9 0 0 0
sa:able to	0 10 -9 0 0 0
sa:aboard	0 8 -12 2 0 0
sa:about	0 2 -13 21 -3 -10
sa:about ,	0 15 -14 0 0 0
sa:about .	-1 16 -11 0 0 0
sa:about <level>	0 -10 11 0 0 0
sa:about <name>	-11 6 4 0 0 0
sa:about <span>	-2 -12 -35 37 0 0
sa:about a	4 3 -11 -5 6 0
sa:about an	0 13 -11 1 -8 0
sa:about how	7 -14 13 -3 0 0
sa:about it	1 15 -12 -6 0 0
sa:about its	0 9 -4 0 0 0
sa:about oil	-10 6 4 0 0 0
sa:about tariff	0 18 -16 0 0 0
sa:about the	-2 -2 2 -11 11 0
sa:above	-4 0 -4 13 -6 0
sa:above the	0 0 -9 15 -3 0
sa:accept	-7 -2 2 -1 8 0
sa:accept .	0 -27 26 0 0 0
sa:accept a	0 18 -17 0 0 0
sa:accept an	-5 19 -22 0 8 0
sa:access	7 -7 -9 0 8 0
sa:accord	0 15 -13 0 0 0
sa:account	-7 0 0 7 3 0
sa:account ,	6 -18 1 10 0 0
sa:account .	0 -5 0 0 9 0
sa:account for	0 -10 10 0 0 0
sa:achieved	2 8 -11 0 0 0
sa:across	-16 -18 12 5 10 0
sa:across from	0 -8 0 0 11 0
sa:across the	-11 0 0 7 0 0
sa:ad	0 16 -11 -2 0 0
sa:add	12 -1 0 8 -17 0
sa:add ,	6 1 4 2 -18 0
sa:add .	9 -16 9 0 0 0
sa:additional	-8 10 -3 -4 0 0
sa:additional <level>	-2 13 -7 -1 0 0
sa:additional duty	-1 12 -9 0 0 0
sa:admit	10 -17 8 0 0 0
sa:adopt	0 18 -18 0 0 0
sa:advertisement	-1 31 -23 -1 -7 0
sa:affair	0 -12 15 0 0 0
sa:affair .	0 -10 11 0 0 0
sa:affiliate	0 9 -8 0 0 0
sa:after	7 -2 -7 11 3 0
sa:after <day-ahead>	0 10 -6 0 0 0
sa:after <number>	0 11 -7 0 0 0
sa:after <person>	5 9 -4 -5 -16 0
sa:after <seat>	0 31 -27 0 0 0
sa:after <span>	-7 -21 24 0 0 0
sa:after a	0 8 -13 5 -2 8
sa:after all	0 20 -12 -2 -5 0
sa:after call	-10 30 -25 0 -3 0
sa:after he	21 -35 12 2 3 0
sa:after his	0 12 -15 0 0 0
sa:after its	0 -7 9 0 0 0
sa:after lunch	9 -10 3 0 0 0
sa:after meet	0 -22 27 -3 0 0
sa:after president	-1 9 -4 0 0 0
sa:after receive	-1 -14 4 0 10 0
sa:after that	0 -7 -15 -2 25 0
sa:after the	5 17 -27 6 3 0
sa:after they	6 -10 14 -7 -5 0
sa:after three	0 -3 -12 15 0 0
sa:after two	0 16 -15 0 0 0
sa:afternoon	0 -14 5 10 -14 8
sa:afternoon ,	0 11 -27 9 -4 9
sa:afternoon .	0 -21 16 5 -3 0
sa:afternoon the	0 -7 9 0 0 0
sa:afterward	5 -12 11 -16 4 0
sa:afterward .	2 -7 2 -10 8 0
sa:afterward that	4 -15 19 -6 -4 0
sa:again	-4 4 -7 23 -26 -11
sa:again ,	-5 -12 14 6 -5 0
sa:again .	11 4 -7 -8 -6 0
sa:again ?	0 14 -10 0 0 0
sa:again before	-3 -9 -15 25 0 0
sa:again from	-7 15 -6 0 0 0
sa:again in	1 -21 21 9 -20 0
sa:again next	-2 0 11 -11 0 0
sa:again on	-20 40 -21 -4 -3 0
sa:again soon	-1 -6 -4 12 0 0
sa:again within	0 -12 -8 20 0 0
sa:against	-16 20 -6 -7 -2 0
sa:against <name>	-2 17 -9 -2 0 0
sa:against <number>	0 10 -6 0 0 0
sa:against <quality>	0 -12 13 0 0 0
sa:agenda	0 -11 9 0 3 0
sa:agenda .	0 -15 16 0 0 0
sa:ago	-12 -16 15 -5 18 0
sa:ago ,	0 -11 6 0 7 0
sa:ago .	0 -5 -2 -1 14 0
sa:agree	-11 -4 13 -3 -5 -4
sa:agree at	0 -14 14 0 0 0
sa:agree by	12 -6 -7 0 0 0
sa:agree last	0 13 -12 0 0 0
sa:agree not	-6 12 -5 0 0 0
sa:agree on	-5 -9 11 0 3 0
sa:agree that	-3 -5 15 -2 0 0
sa:agree to	-8 0 4 2 0 0
sa:agreement ,	6 -16 8 0 7 0
sa:agreement .	7 0 -16 6 5 0
sa:agreement and	9 -8 0 0 0 0
sa:agreement for	0 9 -7 0 0 0
sa:agreement is	0 -15 26 -8 -7 0
sa:agreement on	-12 14 -16 16 -8 0
sa:agreement sign	0 -12 0 0 13 0
sa:agreement that	-1 9 -12 -5 8 0
sa:agreement under	0 14 -14 0 0 0
sa:agreement was	-6 11 -2 0 0 0
sa:agreement with	4 -1 8 -8 -11 0
sa:ahead	-5 17 -11 1 -3 0
sa:ahead of	0 9 -15 9 -4 0
sa:aid	-12 15 -2 0 0 0
sa:air	-4 8 -10 12 -6 0
sa:air base	-3 -13 20 0 -5 0
sa:air force	0 25 -24 0 0 0
sa:aircraft	-1 -2 10 0 -5 0
sa:aire	-2 -8 14 0 0 0
sa:airport	-1 -5 0 11 -7 0
sa:airport .	0 9 0 -8 -4 0
sa:airport on	0 -15 21 -8 0 0
sa:akasaka	0 -14 7 0 5 0
sa:akasaka palace	0 -14 7 0 5 0
sa:akureyri	0 -12 14 0 0 0
sa:alaska	-3 29 -22 0 -10 0
sa:alexandria	-3 -13 20 -6 0 0
sa:all	-4 -1 11 -2 -13 -1
sa:all ,	0 22 -20 0 0 0
sa:all -	0 11 -11 0 0 0
sa:all .	0 18 -7 -4 -12 0
sa:all but	0 -10 12 0 0 0
sa:all country	-3 10 -4 0 0 0
sa:all of	-3 -13 18 0 0 0
sa:all over	0 -5 -9 13 0 0
sa:all tariff	10 -10 0 0 0 0
sa:all three	11 -7 -1 0 0 0
sa:allow	12 -6 -4 0 0 0
sa:almost	-13 15 0 -2 0 0
sa:almost everything	0 -12 14 0 0 0
sa:alone ,	0 11 -5 0 -1 0
sa:along	9 0 -6 0 0 0
sa:already	-5 12 -7 0 0 0
sa:although the	0 -4 9 0 -2 0
sa:altogether	0 -9 13 -2 0 0
sa:aluminum	0 0 -8 0 10 0
sa:aluminum and	0 -5 -2 0 10 0
sa:ambassador ,	0 11 -9 0 0 0
sa:among	-4 4 -20 6 0 13
sa:among the	0 -9 0 10 0 0
sa:among them	0 19 -13 -1 0 0
sa:an	-14 15 4 -9 -17 -9
sa:an <office>	-3 6 -22 6 12 0
sa:an <organisation>	0 14 -12 0 0 0
sa:an agreement	-4 10 -13 1 9 0
sa:an answer	0 -4 11 -3 0 0
sa:an appropriate	0 -14 10 0 2 0
sa:an early	0 -6 -7 11 0 0
sa:an end	-4 -10 17 -7 0 0
sa:an export	0 -14 15 0 0 0
sa:an extension	-19 -10 21 0 1 0
sa:an extra	0 8 -5 0 0 0
sa:an hour	11 -34 41 -11 -26 0
sa:an idea	0 -8 9 0 0 0
sa:an investigation	0 19 -18 0 0 0
sa:an invitation	-5 18 -20 0 7 0
sa:an understanding	7 16 -19 0 -2 0
sa:and	5 -3 8 -3 -13 1
sa:and ,	9 -4 9 -11 -8 0
sa:and <day-gone>	0 -10 10 1 0 0
sa:and <day-today>	0 -5 11 0 -4 0
sa:and <name>	19 -19 20 13 -54 -7
sa:and <number>	12 12 -20 -17 4 0
sa:and <organisation>	-11 9 0 0 0 0
sa:and <person>	-11 -3 2 11 4 -11
sa:and <quality>	-15 -10 26 0 -13 0
sa:and <seat>	-13 12 -10 7 0 0
sa:and <span>	10 12 -13 -3 -6 0
sa:and a	15 -6 11 -10 -19 0
sa:and above	0 -9 10 0 0 0
sa:and again	4 0 -8 5 0 0
sa:and agree	-13 1 24 -12 -10 0
sa:and all	3 8 -11 0 0 0
sa:and aluminium	0 11 -8 0 0 0
sa:and an	-1 25 -20 -1 0 0
sa:and another	0 -10 11 0 0 0
sa:and apply	8 -3 -4 0 0 0
sa:and are	0 -14 22 -10 0 0
sa:and ask	0 3 -12 7 0 0
sa:and at	17 -1 -27 9 8 0
sa:and begin	0 -13 13 0 0 0
sa:and both	-11 23 -18 2 0 0
sa:and by	-9 -9 7 11 -2 0
sa:and cocoa	-1 10 -7 0 0 0
sa:and coffee	0 21 -18 0 0 0
sa:and come	4 17 -25 -5 -7 13
sa:and confirm	6 -15 11 0 -2 0
sa:and constructive	-6 25 -17 -3 0 0
sa:and continue	0 -10 10 0 0 0
sa:and duty	0 -15 -16 24 0 0
sa:and end	0 -13 8 9 -3 0
sa:and energy	0 0 -6 0 10 0
sa:and exchanged	0 -9 10 0 0 0
sa:and export	0 -10 11 0 0 0
sa:and flew	0 0 -15 18 0 0
sa:and for	0 -21 24 -6 -1 0
sa:and forty	-9 -5 8 -2 7 0
sa:and framework	0 -16 20 0 0 0
sa:and from	8 9 -13 -2 0 0
sa:and get	12 -24 11 -2 5 0
sa:and go	0 8 0 -2 -6 0
sa:and had	0 8 -5 0 0 0
sa:and has	-8 13 -17 10 0 0
sa:and have	-1 -16 6 -1 11 0
sa:and he	3 6 -3 -9 -5 3
sa:and here	4 -10 6 0 0 0
sa:and his	-4 1 4 -12 1 0
sa:and i	3 -23 24 -3 0 0
sa:and if	0 -20 11 0 9 0
sa:and in	9 -19 9 -3 11 0
sa:and is	-1 33 -25 0 -8 0
sa:and it	8 17 -21 -7 -2 0
sa:and keep	8 -6 0 0 0 0
sa:and last	-2 -10 9 5 -4 0
sa:and leave	-4 -21 35 -11 -17 0
sa:and london	0 -10 10 0 0 0
sa:and machine	0 -12 13 0 0 0
sa:and machinery	11 -1 -7 0 0 0
sa:and medicine	0 -13 1 12 0 0
sa:and meet	1 12 -11 0 -2 0
sa:and more	0 -2 -8 0 12 0
sa:and mr	13 -11 8 -4 -4 0
sa:and no	-2 21 -29 8 2 0
sa:and nobody	-6 9 -13 -2 -3 13
sa:and none	0 -10 12 0 0 0
sa:and nothing	0 -10 13 0 0 0
sa:and of	-2 -17 25 -6 0 0
sa:and on	-12 3 2 0 4 0
sa:and one	-9 0 -2 14 -6 0
sa:and only	0 11 -11 0 0 0
sa:and promise	-4 20 -15 -1 0 0
sa:and put	0 10 -6 0 0 0
sa:and rare	0 -31 33 0 0 0
sa:and rice	0 9 -7 0 0 0
sa:and rise	0 -16 19 0 0 0
sa:and run	0 16 -14 0 0 0
sa:and say	17 -29 8 9 0 0
sa:and set	2 -12 10 0 0 0
sa:and sign	5 -20 15 8 -13 0
sa:and so	0 14 -12 0 0 0
sa:and some	0 9 -5 0 0 0
sa:and soybean	5 1 -14 9 -2 0
sa:and spoke	5 1 -11 4 0 0
sa:and stay	0 -5 10 -5 0 0
sa:and steel	0 -12 2 0 10 0
sa:and stockholm	0 -16 3 6 0 0
sa:and tell	2 9 -10 0 -3 0
sa:and that	-10 -3 0 -5 6 15
sa:and the	1 -8 -4 23 8 -10
sa:and their	-1 16 -9 -1 0 0
sa:and then	-2 11 -10 -8 8 0
sa:and they	-5 0 10 -10 0 0
sa:and think	0 11 -4 0 -7 0
sa:and to	-1 17 -10 -16 2 0
sa:and toy	-7 10 0 0 0 0
sa:and want	-1 -7 11 0 0 0
sa:and we	7 -27 23 0 0 0
sa:and were	0 -16 13 4 0 0
sa:and what	-14 18 -15 0 10 0
sa:and which	0 -12 14 0 0 0
sa:and will	14 -21 17 -14 -7 1
sa:and wine	0 -11 15 -1 0 0
sa:and with	15 -29 12 9 -1 0
sa:and without	0 -9 0 0 13 0
sa:and would	0 26 -21 -2 -5 0
sa:and write	4 -12 8 0 0 0
sa:announce	0 -5 13 -8 -7 -1
sa:announce <day-gone>	10 -4 -10 5 0 0
sa:announce an	0 6 7 -9 -8 0
sa:announce for	10 -27 18 0 0 0
sa:announce in	0 17 -21 0 3 0
sa:announce it	0 11 -9 0 0 0
sa:announce last	-3 15 -9 0 0 0
sa:announce late	0 17 -15 0 0 0
sa:announce on	1 8 -5 -10 1 0
sa:announce that	0 -5 9 0 0 0
sa:another	19 -17 2 -5 2 0
sa:another .	0 -17 18 0 0 0
sa:another <level>	-6 27 -17 0 -1 0
sa:another <span>	10 9 -15 -7 -2 0
sa:another meet	2 -16 6 8 0 0
sa:another on	12 -15 1 0 0 0
sa:answer	-31 36 0 -8 -3 0
sa:answer ,	-3 9 -1 0 0 0
sa:answer to	-6 10 0 -2 0 0
sa:anti	0 17 -12 0 0 0
sa:anti -	0 16 -12 0 0 0
sa:antwerp	6 8 -14 0 0 0
sa:any	-7 9 -13 0 8 0
sa:any further	0 -12 12 0 0 0
sa:any time	0 -2 -7 0 11 0
sa:anybody	-7 -11 18 0 0 0
sa:anything	0 -8 12 0 0 0
sa:apec	-18 19 -34 -6 30 0
sa:apec gather	-3 -6 -5 0 17 0
sa:apec meet	0 16 -10 0 -2 0
sa:apec summit	-6 8 -17 -4 15 0
sa:app	-11 11 -1 0 -1 0
sa:application	0 -12 13 0 0 0
sa:apply	7 -1 -1 -2 0 0
sa:apply again	8 -5 0 0 0 0
sa:apply from	8 -7 0 0 0 0
sa:appropriate	0 -13 9 0 2 0
sa:appropriate time	0 -14 7 0 6 0
sa:approval of	14 -7 -8 0 0 0
sa:approve the	0 22 -19 0 0 0
sa:are	0 8 0 3 -27 -7
sa:are .	0 -12 4 7 0 0
sa:are at	0 -4 13 0 -7 0
sa:are continue	0 -7 8 0 0 0
sa:are due	0 -12 16 0 0 0
sa:are expect	0 -18 10 8 0 0
sa:are for	14 -11 -3 0 0 0
sa:are go	0 19 -15 0 0 0
sa:are meant	0 -9 14 -3 0 0
sa:are not	0 25 -22 0 -2 0
sa:are plan	0 -9 12 0 0 0
sa:are still	0 -11 14 0 0 0
sa:are to	0 -13 9 11 -7 0
sa:are under	0 5 -11 0 4 0
sa:arequipa	0 -9 12 -1 0 0
sa:armistice	0 12 -4 -1 -1 0
sa:arranged	10 -16 6 0 0 0
sa:arranged for	3 -10 7 0 0 0
sa:arrangement	-8 18 -9 -3 0 0
sa:arrangement .	0 -10 11 0 0 0
sa:arrangement of	0 13 -12 0 0 0
sa:arrangement to	0 11 -11 0 0 0
sa:arrangement would	0 -9 9 0 0 0
sa:arrival	0 -8 0 0 9 0
sa:arrive	0 -15 20 -3 -4 0
sa:arrive by	0 -9 10 0 0 0
sa:arrive in	0 -13 16 -2 -1 0
sa:artificial	0 11 -6 -1 0 0
sa:artificial intelligence	0 10 -5 -1 0 0
sa:arusha	0 -19 20 0 0 0
sa:as	4 15 -2 -25 -11 -8
sa:as <person>	0 -7 -11 11 10 0
sa:as announce	0 -10 10 0 0 0
sa:as before	0 9 -7 0 0 0
sa:as early	0 -9 12 0 0 0
sa:as far	0 -11 3 0 7 0
sa:as good	0 13 -11 0 0 0
sa:as in	0 9 -8 0 0 0
sa:as is	0 -13 13 0 0 0
sa:as long	3 15 -17 0 0 0
sa:as many	0 -3 10 -4 -3 0
sa:as much	0 15 -11 0 0 0
sa:as plan	0 -2 -4 -2 12 0
sa:as the	0 -5 12 -6 -3 0
sa:as they	10 -1 -3 0 -1 0
sa:as thi	0 -22 24 -2 0 0
sa:as though	12 -4 -9 0 0 0
sa:as we	16 -27 13 0 0 0
sa:asean	-5 22 -6 -3 -16 0
sa:asean summit	-2 15 -1 0 -13 0
sa:asia	4 -4 4 2 -10 0
sa:asian	0 7 -9 -1 5 0
sa:asian nation	0 -13 6 0 6 0
sa:aside	-3 12 -4 -3 0 0
sa:ask	12 -15 11 0 -10 0
sa:ask that	11 -9 0 0 0 0
sa:asleep	-2 -9 12 0 0 0
sa:at	0 -12 -1 10 5 5
sa:at <level>	1 29 -17 -15 -18 0
sa:at <number>	17 5 -20 1 -9 0
sa:at <seat>	0 -8 10 0 0 0
sa:at a	3 -27 30 10 -23 0
sa:at all	0 16 -14 -4 2 0
sa:at an	-5 -16 13 8 0 0
sa:at any	0 0 -8 0 11 0
sa:at apec	-5 13 -15 0 6 0
sa:at chequer	0 -14 2 0 8 0
sa:at first	0 11 -10 0 0 0
sa:at gimhae	-2 -6 12 0 0 0
sa:at his	0 20 -5 -9 -10 0
sa:at home	-1 16 -11 0 0 0
sa:at incheon	0 -11 7 0 0 0
sa:at it	0 -10 13 0 0 0
sa:at its	12 -16 5 0 0 0
sa:at lancaster	0 0 -5 10 0 0
sa:at last	-5 -14 21 0 0 0
sa:at midnight	0 5 -16 7 0 0
sa:at noon	-8 15 -13 4 -2 0
sa:at once	-13 -8 6 10 0 0
sa:at pace	0 -2 11 -6 0 0
sa:at present	-12 7 7 -2 -4 0
sa:at rosenbad	0 23 -22 -1 0 0
sa:at sea	0 -10 -3 13 0 0
sa:at that	4 -14 11 0 0 0
sa:at the	6 -7 -16 6 20 2
sa:at turnberry	0 -14 21 0 -5 0
sa:at two	0 13 -10 0 0 0
sa:at which	0 -4 21 -11 -10 0
sa:atlantic	4 -1 -13 10 0 0
sa:attempt	0 -24 24 1 0 0
sa:attend	0 16 -21 0 5 0
sa:auckland	-12 -5 17 0 0 0
sa:auckland on	0 -12 13 0 0 0
sa:authority	0 0 -10 0 0 10
sa:autumn	4 -10 2 -9 13 0
sa:autumn .	0 -2 -4 -3 12 0
sa:average	0 -9 9 0 0 0
sa:avocado	10 -6 -2 0 0 0
sa:away	4 12 -14 -5 0 0
sa:away the	1 9 -12 0 0 0
sa:back	9 -12 14 -7 -10 0
sa:back ,	0 -9 10 0 0 0
sa:back at	0 -18 21 0 0 0
sa:back its	-2 -8 11 0 0 0
sa:back on	14 -5 -5 0 0 0
sa:back to	0 -11 10 4 0 0
sa:back with	0 10 -8 0 0 0
sa:bad	0 16 -13 0 -1 0
sa:bag	0 3 -15 0 8 0
sa:balance	0 13 -10 0 -1 0
sa:balanced	12 -22 15 -1 0 0
sa:banana	0 -5 -8 18 0 0
sa:banana .	0 0 -21 20 0 0
sa:bandung	0 -14 16 0 0 0
sa:barrel	-7 9 0 0 0 0
sa:base	-3 -5 12 0 -5 0
sa:basi	0 -11 11 0 0 0
sa:basi in	0 -10 10 0 0 0
sa:bay	0 -7 11 0 0 0
sa:be	-3 -17 7 21 -1 0
sa:be <number>	0 18 -13 0 0 0
sa:be a	3 15 -14 -7 -4 4
sa:be an	0 -9 14 -1 0 0
sa:be announce	0 10 -3 -6 0 0
sa:be back	0 -11 12 0 0 0
sa:be charge	-8 -4 7 0 3 0
sa:be continue	0 19 -14 -2 0 0
sa:be determined	5 -18 0 15 0 0
sa:be extend	-1 -11 11 -4 5 0
sa:be hold	-4 11 -5 -5 -1 1
sa:be in	-3 -19 8 17 -1 0
sa:be make	0 15 -6 0 -5 0
sa:be meet	11 0 -12 0 0 0
sa:be on	2 3 -22 0 11 0
sa:be over	0 -1 -13 14 0 0
sa:be pay	0 -10 11 0 0 0
sa:be put	0 -25 20 8 -1 0
sa:be ready	0 0 -10 10 -1 0
sa:be resume	0 -17 12 4 0 0
sa:be sign	0 -7 12 -3 0 0
sa:be the	-2 1 8 -10 -5 0
sa:be used	0 9 -6 -1 0 0
sa:bean .	-11 12 0 0 0 0
sa:became	8 5 -16 0 0 0
sa:because	0 12 -6 -4 -5 0
sa:because of	-8 23 -14 0 -13 0
sa:because the	-1 -1 -1 -2 9 0
sa:become	0 -3 12 -8 0 0
sa:become a	0 -12 14 0 0 0
sa:become of	0 -8 11 -1 0 0
sa:beef	-9 -2 8 0 -3 0
sa:beef .	0 -13 15 0 0 0
sa:beef and	0 21 -23 3 0 0
sa:been	-16 9 -2 9 -6 -6
sa:been <number>	0 13 -11 0 0 0
sa:been a	0 11 -9 0 0 0
sa:been agree	3 -17 15 0 0 0
sa:been call	-9 29 -21 0 0 0
sa:been dealing	0 9 0 0 -4 0
sa:been due	0 22 -21 0 0 0
sa:been excellent	-2 -9 12 0 0 0
sa:been extend	0 11 -8 0 0 0
sa:been fix	2 -15 1 11 0 0
sa:been given	4 -10 7 0 0 0
sa:been hold	0 -25 2 17 0 0
sa:been make	0 13 -12 0 0 0
sa:been named	0 13 -15 0 0 0
sa:been offer	0 10 -9 0 0 0
sa:been postpone	0 27 -27 0 0 0
sa:been promise	0 10 -9 0 0 0
sa:been put	7 -13 12 -5 -2 0
sa:been settle	0 10 -8 0 0 0
sa:been the	0 -14 15 0 0 0
sa:been threaten	0 -6 10 0 0 0
sa:been very	0 14 -11 0 0 0
sa:beer	0 -7 9 0 0 0
sa:before	10 -7 -21 28 2 -9
sa:before ,	4 15 -8 -12 -4 0
sa:before .	-9 12 2 -11 -6 0
sa:before ;	0 -10 -2 0 12 0
sa:before <day-ahead>	-16 39 -27 0 0 0
sa:before <month-ahead>	0 -14 6 11 0 0
sa:before <number>	0 -8 12 -3 0 0
sa:before <person>	-18 24 -7 0 -8 0
sa:before a	3 6 -9 0 0 0
sa:before it	-2 -24 13 -8 24 0
sa:before its	14 -10 -2 0 0 0
sa:before that	0 -38 0 39 -10 0
sa:before the	2 -6 -20 27 2 -1
sa:before their	2 -29 29 -10 4 0
sa:before then	4 -17 9 5 0 0
sa:before they	0 -13 5 8 0 0
sa:begin	11 -6 -5 4 13 -9
sa:begin ,	-3 22 -17 -2 0 0
sa:begin .	12 0 -18 -6 15 0
sa:begin a	0 -26 9 -3 21 0
sa:begin at	0 9 -11 -6 8 0
sa:begin in	5 0 -20 28 -8 0
sa:begin of	0 -8 12 -1 0 0
sa:begin to	0 7 -1 -6 0 0
sa:behind	0 -4 12 -10 0 0
sa:being	3 -15 8 1 5 0
sa:being prepare	2 -26 -3 19 10 0
sa:below	-4 0 -10 0 16 0
sa:bergen	12 -26 16 -4 0 0
sa:bergen ,	0 -10 13 0 0 0
sa:bergen in	0 -12 14 0 0 0
sa:beside	-3 0 10 -4 -8 0
sa:beside him	0 10 -5 0 -3 0
sa:beside the	0 11 -10 0 0 0
sa:bessent and	6 -13 0 7 0 0
sa:best	0 10 -7 0 0 0
sa:better	0 6 0 -1 -10 0
sa:better than	0 0 9 0 -8 0
sa:between	2 9 -6 -12 -9 0
sa:between <name>	0 -4 7 0 -12 0
sa:between <office>	5 -19 10 0 0 7
sa:between <person>	6 -1 6 -7 -12 0
sa:between <seat>	-1 21 -18 0 0 0
sa:between them	0 26 -25 -1 0 0
sa:between two	-7 17 -12 0 0 0
sa:beyond <day-ahead>	0 -12 15 0 0 0
sa:beyond the	0 8 -7 0 0 0
sa:big	5 6 -8 -1 0 0
sa:bigger	10 -3 -1 -2 0 0
sa:biggest	0 15 -10 0 0 0
sa:bilateral	0 -20 22 0 0 0
sa:biscuit	0 27 -26 0 0 0
sa:bishop	-1 12 -8 0 0 0
sa:bite	7 7 -15 -3 -2 0
sa:blank	0 -12 0 13 0 0
sa:bloc 's	0 -8 10 0 0 0
sa:board	0 -12 17 -1 0 0
sa:boat	0 -17 11 0 7 0
sa:boeing	4 8 -12 0 0 0
sa:bond	0 0 -12 0 14 0
sa:border	20 -1 -9 2 -10 0
sa:border ,	16 -16 0 0 0 0
sa:border .	0 22 -22 -1 -3 0
sa:both .	0 -10 14 0 -2 0
sa:both <office>	12 -22 14 0 0 0
sa:both at	0 10 -8 0 0 0
sa:both call	-2 -5 9 0 0 0
sa:both have	0 -16 18 0 0 0
sa:both side	-2 19 -21 6 -3 0
sa:bottle	-2 -13 16 0 0 0
sa:break	0 23 -20 0 0 0
sa:breakfast	13 4 -18 0 0 0
sa:breakfast .	0 11 -9 0 0 0
sa:breaking	0 -13 17 -4 -1 0
sa:breakthrough	0 -20 21 0 0 0
sa:breakthrough .	0 -17 17 0 0 0
sa:bridge	0 -4 -21 16 -4 13
sa:bridge .	0 -6 -11 17 0 0
sa:brief	0 -10 14 0 0 0
sa:briefed	0 12 -7 0 0 0
sa:briefed on	0 8 -4 0 0 0
sa:bring	3 -19 22 -3 -14 0
sa:bring back	0 -8 9 0 0 0
sa:bring down	0 9 -8 0 0 0
sa:bring it	0 15 -14 0 0 0
sa:bring no	0 20 -17 0 0 0
sa:bring the	0 -7 10 0 0 0
sa:brno	0 10 -9 0 0 0
sa:broke	0 14 -10 -2 -5 0
sa:broke off	0 -14 17 -1 0 0
sa:broker	0 -1 -5 0 9 0
sa:broker in	0 -4 -2 0 9 0
sa:bruge	0 -12 13 0 0 0
sa:bueno	-2 -8 14 0 0 0
sa:bueno aire	-2 -8 14 0 0 0
sa:bulletin	0 8 -7 0 0 0
sa:busan	-2 4 12 -19 -21 0
sa:busan ,	-1 -12 20 0 -7 0
sa:busan .	-1 3 5 -2 -15 0
sa:busan agreement	0 -14 14 0 0 0
sa:busan and	0 15 -15 0 0 0
sa:busan on	-4 10 1 0 -11 0
sa:business	-12 22 -8 -1 0 0
sa:business on	0 -1 -5 0 9 0
sa:but	0 -6 12 -11 0 -1
sa:but a	0 -3 -2 0 9 0
sa:but not	-4 -15 22 -1 -3 0
sa:but that	22 -9 -10 0 0 0
sa:but the	-3 16 -12 0 0 0
sa:but they	0 -13 0 0 13 0
sa:butter	4 -8 9 -8 0 0
sa:butter ,	10 -3 -6 0 0 0
sa:butter .	0 -10 13 0 0 0
sa:buy	-11 26 -14 -1 -5 0
sa:buy <quality>	-12 24 -15 0 0 0
sa:buyer	0 15 -11 0 0 0
sa:buyer of	0 15 -13 0 0 0
sa:by	17 -7 -4 -8 -9 15
sa:by <day-ahead>	-1 11 -7 -5 3 0
sa:by <level>	-12 24 -12 0 0 0
sa:by <month-ahead>	-3 0 10 -4 0 0
sa:by <name>	-8 0 11 -7 0 0
sa:by <number>	-14 -2 15 0 0 0
sa:by <office>	0 -15 17 0 0 0
sa:by <organisation>	0 11 -7 0 0 0
sa:by <person>	-13 1 -5 14 -10 13
sa:by <quality>	-2 13 -11 0 0 0
sa:by <span>	-12 -8 28 -14 -10 0
sa:by a	0 0 10 -2 -19 0
sa:by half	0 -18 20 0 0 0
sa:by its	0 -15 19 0 -2 0
sa:by one	-4 5 -12 0 9 0
sa:by our	-2 -20 23 0 0 0
sa:by phone	25 -19 -19 0 9 0
sa:by telephone	21 7 -37 -7 -10 0
sa:by the	-20 -3 10 3 0 6
sa:by then	0 2 -15 8 0 0
sa:by two	0 -5 8 0 0 0
sa:by video	35 -20 -33 2 3 6
sa:bytedance	0 9 -8 0 0 0
sa:c	0 12 -11 0 0 0
sa:cable	0 10 -7 0 0 0
sa:cairn	0 13 -12 0 0 0
sa:call	9 11 -16 -11 -19 -6
sa:call ,	10 -7 -1 0 0 0
sa:call .	-20 12 9 -1 0 0
sa:call a	0 -7 8 3 -3 0
sa:call an	0 -11 13 0 0 0
sa:call between	17 -12 0 0 0 0
sa:call for	-17 13 1 0 0 0
sa:call it	-14 0 8 0 0 0
sa:call off	-18 38 -26 -3 0 0
sa:call on	27 -18 -15 3 -6 0
sa:call the	-12 -21 26 -3 6 0
sa:call to	-16 16 0 0 0 0
sa:call with	18 -2 -20 0 -5 0
sa:calm	0 12 -5 -1 0 0
sa:camera	8 9 -17 0 0 0
sa:camera .	9 -2 -4 0 0 0
sa:can	13 -11 3 -3 0 0
sa:cancel	-8 33 -31 5 -9 0
sa:cancel .	-6 20 -6 -2 -9 0
sa:candid	-7 14 -4 0 -7 0
sa:candid ,	-3 35 -31 -1 0 0
sa:candid and	-1 -9 15 -1 0 0
sa:canola	0 11 -9 0 0 0
sa:capital	-3 -3 19 -23 -10 0
sa:capital ,	-3 11 -5 0 0 0
sa:capital .	0 -2 12 -12 -4 0
sa:car	-17 4 4 -10 1 0
sa:car ,	-10 19 -8 0 0 0
sa:car .	0 17 -14 0 0 0
sa:car included	0 -13 0 0 14 0
sa:card	0 -18 9 10 0 0
sa:care	0 17 -15 0 0 0
sa:cargo	0 9 -8 0 0 0
sa:carmaker	0 15 -14 0 0 0
sa:carry	-1 7 2 -19 -9 0
sa:carry on	9 8 -11 -6 0 0
sa:carry the	0 -12 13 0 0 0
sa:cartagena	0 -11 13 0 0 0
sa:case	-9 9 3 -2 -3 0
sa:case on	0 -11 12 0 0 0
sa:cashew nut	0 13 -12 0 0 0
sa:cashmere	0 10 -9 0 0 0
sa:cattle	0 15 -24 11 0 0
sa:ceasefire	-3 31 -31 1 0 0
sa:ceasefire in	0 8 -7 0 0 0
sa:cebu	0 -15 19 0 0 0
sa:cebu on	0 -9 12 0 0 0
sa:cellar	0 -4 -9 13 0 0
sa:cement ,	0 -6 11 -3 0 0
sa:cement and	0 16 -15 0 0 0
sa:central	11 -15 3 0 0 0
sa:centre	0 12 -9 0 0 0
sa:century	0 -5 -10 14 0 0
sa:ceremony	0 -11 18 0 -7 0
sa:certificate	4 -26 13 9 0 0
sa:chair	0 -24 26 -1 0 0
sa:chairmanship	0 -18 20 0 0 0
sa:chairmanship of	0 -18 20 0 0 0
sa:chance	0 11 -7 0 0 0
sa:chance of	0 10 -9 0 0 0
sa:change	-11 1 8 0 0 0
sa:changed	-9 3 3 0 0 0
sa:charge	-25 27 -9 -11 0 0
sa:charge <level>	-16 14 -9 -3 6 0
sa:charge of	0 -10 12 0 0 0
sa:charge the	0 10 -8 0 0 0
sa:check	-2 0 -7 0 9 0
sa:cheese and	11 -5 -2 0 0 0
sa:chemical	7 -21 15 0 0 0
sa:chequer	0 -14 2 0 8 0
sa:chess	0 24 -24 0 0 0
sa:chicago	0 17 -6 0 -12 0
sa:chicken	-3 15 -10 0 0 0
sa:chicken ,	-1 10 -6 0 0 0
sa:chip	-7 11 -4 -7 5 0
sa:chip ,	-1 19 -16 0 0 0
sa:chipmaker	0 -10 11 0 0 0
sa:chittagong	0 -10 11 0 0 0
sa:chocolate	0 -9 10 0 0 0
sa:christian	0 11 -10 0 0 0
sa:city	0 0 13 -14 -19 0
sa:civilian	0 8 -6 0 0 0
sa:clause	0 -7 10 0 0 0
sa:clerk	0 13 -12 0 0 0
sa:climb	0 -7 10 0 0 0
sa:clock	-3 9 -5 0 0 0
sa:close	-15 10 -3 4 -5 0
sa:close <day-ahead>	0 -8 9 0 0 0
sa:close on	-3 9 -5 0 0 0
sa:close to	-1 10 0 -14 -3 0
sa:closed on	0 11 -8 0 0 0
sa:closed the	0 -9 -7 14 0 0
sa:closely	0 14 -14 0 0 0
sa:closer	7 -12 9 -1 0 0
sa:club	-8 15 -6 0 0 0
sa:coal	0 -9 10 0 0 0
sa:coffee	-6 1 -13 18 -2 0
sa:coffee .	0 0 -13 12 0 0
sa:coffee and	0 -1 -8 12 0 0
sa:collapsed	0 -3 11 -9 0 0
sa:colleague	1 12 -14 0 -2 0
sa:colleague ,	10 -16 9 0 0 0
sa:collect a	0 10 -8 0 0 0
sa:collect the	0 10 -9 0 0 0
sa:colombo	0 -15 16 0 0 0
sa:come	3 -2 -8 9 -5 8
sa:come ,	0 4 -17 0 9 0
sa:come away	3 -8 9 0 -3 0
sa:come back	10 -10 0 5 0 0
sa:come down	0 4 -19 11 -1 0
sa:come first	0 -17 11 8 0 0
sa:come for	0 -10 11 0 0 0
sa:come home	0 22 -19 0 0 0
sa:come in	0 15 -6 -9 0 0
sa:come out	2 0 -19 8 -2 13
sa:come to	0 -18 35 -25 -13 0
sa:come up	0 9 -8 0 0 0
sa:come week	0 3 -11 7 -1 0
sa:comma	4 -14 9 0 0 0
sa:commander	-6 10 -2 0 0 0
sa:commerce	-4 -24 5 26 -4 0
sa:commerce ,	0 10 -5 0 0 0
sa:commerce minister	-1 -6 11 -1 0 0
sa:commerce ministry	-6 -5 -14 24 0 0
sa:commerce secretary	-2 -10 15 -2 0 0
sa:commission	0 14 -12 0 0 0
sa:commit	16 -15 0 0 0 0
sa:commitment	0 15 -13 0 0 0
sa:common	0 10 -7 0 0 0
sa:communication	0 -3 -5 -6 16 0
sa:communiqué	0 -12 -3 16 0 0
sa:company	-16 28 -21 -4 7 0
sa:company .	-8 0 -1 0 9 0
sa:complained	0 13 -13 0 0 0
sa:complete	5 8 -11 -3 -5 0
sa:completed	0 11 -7 0 0 0
sa:computer	-2 12 -7 0 0 0
sa:concern	0 10 -21 0 12 0
sa:concern .	0 11 -10 0 0 0
sa:concert	0 19 -18 0 0 0
sa:concession	0 14 -11 0 0 0
sa:conclude	-4 -1 1 -19 14 0
sa:conclude a	0 26 -24 0 0 0
sa:conclude an	0 -12 0 -2 15 0
sa:conclude negotiation	0 -22 23 0 0 0
sa:conclude the	1 -11 5 0 4 0
sa:conclude with	0 11 -9 0 0 0
sa:conference	12 -10 -24 0 -3 28
sa:conference .	11 -5 -15 0 0 9
sa:conference on	-4 -15 -6 3 0 20
sa:confirm	7 2 -8 -9 3 0
sa:confirm by	14 -7 -7 0 0 0
sa:confirm on	0 10 -7 0 0 0
sa:confirm that	0 -13 16 0 -2 0
sa:confirm the	0 -11 12 0 0 0
sa:conflict	0 13 0 -6 -7 0
sa:consensu	-15 6 11 -6 -5 0
sa:consensu .	-2 -9 13 0 0 0
sa:consensu of	-12 4 9 0 0 0
sa:consensu that	0 11 -7 0 -3 0
sa:consent .	14 -12 0 0 0 0
sa:consider	-1 15 -12 0 -4 0
sa:constructive	-14 4 11 -15 -2 0
sa:constructive "	0 -11 12 0 0 0
sa:constructive .	-7 8 0 -4 0 0
sa:consult	0 14 -13 0 0 0
sa:consultation .	0 -6 9 0 0 0
sa:contact	10 0 -12 -3 6 0
sa:content .	0 -7 9 0 0 0
sa:content with	0 10 -10 0 0 0
sa:continue	6 12 -5 -21 -7 -1
sa:continue ,	0 -13 18 -4 0 0
sa:continue .	-1 15 -3 -7 -3 0
sa:continue on	0 22 -20 0 0 0
sa:continue to	11 -6 -3 0 0 0
sa:contract	0 12 -10 0 0 0
sa:control	0 10 -5 -4 0 0
sa:control ,	0 -17 18 0 0 0
sa:control of	0 14 -12 0 0 0
sa:control on	-1 21 -17 0 0 0
sa:conversation	9 -8 -1 -6 6 0
sa:conversation between	-11 4 0 -1 9 0
sa:conversation with	8 -11 4 0 0 0
sa:cool	-2 8 -4 0 0 0
sa:cooperation	-5 10 2 -1 -8 0
sa:cork	-3 -7 12 0 0 0
sa:corn	0 10 -8 0 0 0
sa:cost	-6 18 -8 0 0 0
sa:cotton	0 -13 17 -1 0 0
sa:could	-10 4 4 -2 0 0
sa:could be	0 -8 11 0 -4 0
sa:could come	0 9 -4 0 0 0
sa:could not	2 -7 6 0 0 0
sa:council	-2 13 -9 0 0 0
sa:count	0 -18 22 -1 -1 0
sa:count ,	0 -11 11 0 0 0
sa:countermeasure	-5 10 -3 0 0 0
sa:counterpart	17 -12 0 5 -9 0
sa:counterpart ,	16 -31 18 -3 0 0
sa:counterpart in	-3 10 -10 7 -5 0
sa:country	-7 5 11 -13 -12 -3
sa:country '	-3 -14 22 0 -8 0
sa:country 's	3 -13 6 0 3 0
sa:country ,	0 12 -17 -2 6 0
sa:country .	-21 23 5 -6 -18 0
sa:country and	0 -8 9 0 0 0
sa:country begin	0 9 -7 0 0 0
sa:country meet	0 10 -9 0 0 0
sa:country that	-13 22 -11 0 0 0
sa:country was	0 -10 0 0 9 0
sa:country will	-1 -15 18 0 0 0
sa:country would	0 2 9 -3 -11 0
sa:couple	8 -15 -19 15 7 0
sa:couple of	8 -18 -15 15 7 0
sa:course	-5 -14 13 4 0 0
sa:cover	0 -19 21 0 0 0
sa:covered	-6 8 -2 0 0 0
sa:cross	-5 11 -4 0 0 0
sa:cruz	4 -16 13 0 0 0
sa:cup	0 17 -15 0 0 0
sa:current	15 -14 0 0 0 0
sa:current season	13 -11 -1 0 0 0
sa:cusco	12 4 -16 0 0 0
sa:custom	-8 18 -8 -4 0 0
sa:custom officer	0 -7 8 0 0 0
sa:customer	0 15 -13 0 0 0
sa:customer .	0 11 -10 0 0 0
sa:cut	5 1 -11 -4 13 0
sa:cut from	0 12 -10 0 0 0
sa:cut its	6 -15 0 0 11 0
sa:cut on	0 -8 9 0 0 0
sa:cut the	9 2 -17 0 0 0
sa:da	0 -6 11 0 -1 0
sa:da nang	0 -16 17 0 0 0
sa:dairy	5 6 -9 0 0 0
sa:dark	-8 -7 15 0 0 0
sa:darwin	-10 -5 16 0 0 0
sa:date	2 3 -2 21 -33 -1
sa:date ,	0 -15 4 10 0 0
sa:date .	-1 0 5 15 -22 0
sa:date from	-6 10 -1 0 0 0
sa:date has	0 8 -1 -2 -4 0
sa:date that	0 11 -9 0 0 0
sa:davao	3 -15 11 0 0 0
sa:davo	-14 16 0 0 -2 0
sa:day "	14 -11 -1 0 0 0
sa:day .	3 3 -7 0 -13 9
sa:day before	-5 -1 -2 -2 13 0
sa:day for	-1 -9 12 0 0 0
sa:day of	-7 1 3 0 -11 0
sa:day on	-4 -3 9 -1 -1 0
sa:day two	0 11 -10 0 0 0
sa:dead	0 -10 0 11 0 0
sa:deadline	-5 18 -9 -6 0 0
sa:deadline .	0 8 -6 0 0 0
sa:deadline of	0 16 -16 0 0 0
sa:deal ,	17 -1 -7 -4 -3 0
sa:deal .	-33 14 -2 0 15 0
sa:deal by	0 -22 20 0 0 0
sa:deal for	0 -11 19 0 -4 0
sa:deal in	0 10 -1 0 -7 0
sa:deal of	-1 -9 8 -1 0 0
sa:deal on	-8 18 -8 0 -1 0
sa:deal that	12 -26 20 0 0 0
sa:deal was	0 6 -13 12 -6 0
sa:deal were	14 0 -15 0 0 0
sa:deal with	-3 17 -11 -7 -2 0
sa:dealing	0 11 -2 0 -5 0
sa:dealt	-13 -2 18 0 0 0
sa:dealt with	-11 -5 18 0 0 0
sa:dearer	0 12 -8 0 0 0
sa:debate	0 9 -8 0 0 0
sa:decide	-11 -3 2 16 -9 0
sa:decide in	-10 14 -3 0 0 0
sa:decide whether	0 -10 0 11 0 0
sa:decision	-5 -13 23 -3 -3 0
sa:decision .	0 -14 14 0 0 0
sa:declaration of	0 10 -9 0 0 0
sa:declare	8 -11 0 8 -3 0
sa:declare the	0 -9 10 0 0 0
sa:decree	-1 9 -3 0 0 0
sa:deficit	10 1 -16 0 0 0
sa:del este	2 -12 8 0 0 0
sa:delay	4 -4 7 -1 -6 0
sa:delegation	-20 -30 25 17 -3 0
sa:delegation ,	0 11 -8 0 0 0
sa:delegation from	0 -15 18 -1 0 0
sa:delegation in	-1 -9 15 -1 0 0
sa:delegation led	0 -5 9 -2 0 0
sa:delegation meet	-7 -11 19 0 0 0
sa:delegation of	0 -15 6 7 0 0
sa:deny	0 15 -10 0 0 0
sa:depend	11 -12 -2 0 8 0
sa:depend on	11 -5 -14 0 8 0
sa:depth	-6 24 -15 -2 0 0
sa:depth and	-4 33 -29 -1 0 0
sa:der	0 12 -9 0 0 0
sa:described as	0 -9 10 5 -6 0
sa:desk	-13 -15 9 16 0 0
sa:detail	0 9 -5 -2 0 0
sa:determined	5 -17 -3 15 0 0
sa:development	0 16 -16 -1 0 0
sa:dialogue on	0 15 -15 0 0 0
sa:did	10 -3 -1 1 -15 10
sa:did before	0 -9 10 0 0 0
sa:did in	0 -14 15 0 0 0
sa:did not	18 -5 -7 5 -20 10
sa:did so	0 13 -11 0 0 0
sa:didn't	10 2 -4 0 -8 0
sa:die	0 9 -7 0 0 0
sa:diet	0 -8 8 0 0 0
sa:difference	-1 22 -18 0 0 0
sa:digital	11 -12 8 0 -2 0
sa:dinner	0 -4 12 -4 -9 0
sa:direct	0 10 -8 0 0 0
sa:direction	-8 19 -3 -6 0 0
sa:direction .	-8 17 -8 0 0 0
sa:discuss	-5 -7 14 0 -9 0
sa:discussion	-1 21 -17 0 0 0
sa:dispute ,	0 -14 16 0 0 0
sa:dispute .	0 11 -7 0 0 0
sa:do	15 -13 6 -5 0 0
sa:do so	26 -31 12 0 -2 0
sa:doe	-16 3 -6 7 10 0
sa:doe .	0 0 -5 11 -5 0
sa:doe not	-8 -4 0 -1 15 0
sa:doha	0 -12 14 0 0 0
sa:doing	0 10 -7 0 0 0
sa:dollar	0 12 -10 0 0 0
sa:don't	0 15 -14 0 0 0
sa:donald	0 11 -3 1 -13 0
sa:donald trump	2 3 2 1 -12 0
sa:done	5 -7 0 11 -11 0
sa:done ,	-1 12 -6 0 0 0
sa:done .	9 -17 0 13 -5 0
sa:door	0 -5 0 -2 0 11
sa:double	-5 26 -19 0 0 0
sa:double the	0 11 -10 0 0 0
sa:double to	0 10 -9 0 0 0
sa:doubt	0 7 -20 0 16 0
sa:down	-5 3 -3 10 -5 0
sa:down .	-6 11 0 -2 0 0
sa:down from	0 23 -19 0 0 0
sa:down in	3 -14 -3 22 -8 0
sa:down on	2 -13 14 0 -1 0
sa:draft	0 12 -9 0 0 0
sa:draw	0 36 -33 0 0 0
sa:drop	-4 10 -13 9 0 0
sa:due	16 4 -4 -12 -9 0
sa:due .	10 -6 -3 0 0 0
sa:due at	0 17 -14 0 0 0
sa:due to	10 0 1 -11 -4 0
sa:durban	0 12 -11 0 0 0
sa:duty	18 -2 -4 2 -6 -4
sa:duty ,	13 -11 2 -3 0 0
sa:duty .	0 12 -8 -2 0 0
sa:duty at	0 7 -9 0 0 0
sa:duty between	0 -19 20 0 0 0
sa:duty come	0 -13 14 0 0 0
sa:duty in	0 12 -10 0 0 0
sa:duty of	-11 14 -13 8 0 0
sa:duty on	13 -16 6 1 2 0
sa:duty that	11 -10 0 0 0 0
sa:duty to	-8 18 -7 0 0 0
sa:duty were	6 0 -9 0 0 0
sa:duty will	0 -8 11 -1 0 0
sa:each .	-9 -5 14 0 0 0
sa:each of	-6 9 -7 0 4 0
sa:each other	13 -17 0 16 1 0
sa:each way	0 -12 13 0 0 0
sa:earlier	-21 13 9 -3 -5 0
sa:early	-1 -28 27 5 0 0
sa:early .	5 -14 14 -4 -1 0
sa:early <month-gone>	0 -3 -12 13 0 0
sa:early as	0 -9 12 0 0 0
sa:early next	-2 -4 7 -15 6 0
sa:earth	-16 4 6 2 -14 0
sa:earth ,	0 -9 10 0 0 0
sa:earth .	1 -18 18 0 -5 0
sa:earth and	-3 12 -5 0 0 0
sa:earth from	-8 2 -5 11 0 0
sa:ease	0 2 3 -11 0 0
sa:east	0 12 -9 0 0 0
sa:east room	0 11 -8 0 0 0
sa:easter	0 15 -8 -2 0 0
sa:eastern	10 -6 0 0 0 0
sa:eastern time	11 -17 6 0 0 0
sa:economic	12 -7 -10 17 -11 0
sa:economy	3 11 -13 -12 4 0
sa:economy and	0 -5 -2 0 9 0
sa:economy minister	-4 14 -6 -3 0 0
sa:edge of	0 -5 10 -2 0 0
sa:edition	0 20 -15 -4 0 0
sa:editor	0 -11 12 0 0 0
sa:effect and	0 -11 11 0 0 0
sa:effect at	0 -10 10 0 0 0
sa:effectively	0 -15 18 0 0 0
sa:effectively off	0 -19 21 0 0 0
sa:eight	4 -9 5 0 0 0
sa:eighth	0 14 -21 8 -3 0
sa:eighth time	0 15 -14 0 0 0
sa:either	12 -25 1 6 13 0
sa:either .	-5 -10 5 9 0 0
sa:either <organisation>	0 -11 -3 0 14 0
sa:either side	8 -11 3 0 0 0
sa:el	0 18 -19 0 0 0
sa:electricity	0 12 -11 0 0 0
sa:electricity tariff	0 11 -10 0 0 0
sa:eleven	11 10 -22 -1 0 0
sa:eleven hour	0 9 -8 0 0 0
sa:elsewhere	0 -16 0 18 -1 0
sa:elsewhere .	0 -17 0 18 -1 0
sa:embassy	0 0 -12 0 0 9
sa:embassy in	0 0 -8 0 0 9
sa:emergency	-5 11 -4 0 0 0
sa:employer	0 9 -9 0 0 0
sa:empty hand	0 19 -16 0 0 0
sa:encarnación	0 -9 11 0 0 0
sa:end	3 -14 14 11 -16 -7
sa:end ,	23 1 -20 -4 0 0
sa:end .	-17 18 -16 8 -7 0
sa:end <day-ahead>	-1 -38 27 14 -3 0
sa:end <day-gone>	0 19 -25 8 0 0
sa:end after	0 17 -13 -2 0 0
sa:end and	0 11 -9 0 0 0
sa:end at	0 15 -17 3 0 0
sa:end here	0 -20 23 -1 0 0
sa:end in	7 2 -2 -12 0 0
sa:end it	0 13 -12 0 0 0
sa:end of	7 -37 37 0 -8 0
sa:end on	-11 -4 8 -4 6 0
sa:end their	0 -17 13 4 0 0
sa:end with	0 -24 27 -1 0 0
sa:end without	0 12 -20 12 0 0
sa:english	-13 20 -8 0 0 0
sa:enough	0 -10 12 0 0 0
sa:entebbe	0 -11 12 0 0 0
sa:enter	-5 -10 13 2 0 0
sa:enter <name>	0 9 -6 0 0 0
sa:enter into	-2 -6 10 0 0 0
sa:enter the	0 -9 11 0 0 0
sa:entry	0 9 -8 0 0 0
sa:equal	0 12 -10 0 0 0
sa:error	0 -12 12 0 0 0
sa:este	2 -12 8 0 0 0
sa:eve	8 9 -7 0 -12 0
sa:eve of	8 9 -7 0 -12 0
sa:evening	-5 -12 17 4 -10 -3
sa:evening ,	-13 0 12 0 -9 0
sa:evening .	5 -11 9 0 1 0
sa:evening ;	0 12 -12 0 0 0
sa:evening <person>	-5 -4 12 0 0 0
sa:evening before	0 -6 -6 0 12 0
sa:evening they	0 -13 17 -5 0 0
sa:ever	0 9 -17 0 4 0
sa:every	-13 2 10 -2 0 0
sa:everybody .	0 -13 14 0 0 0
sa:everyone	-4 16 -10 0 0 0
sa:everything	0 12 -4 -7 -2 0
sa:everything else	0 -12 13 0 0 0
sa:excellent	-2 -15 18 0 0 0
sa:excerpt	-3 17 -11 0 0 0
sa:excerpt )	0 12 -7 0 0 0
sa:exemption	0 18 -16 0 0 0
sa:exist	0 11 -11 0 0 0
sa:expansion	9 -10 0 0 0 0
sa:expect	-8 -2 -1 15 0 0
sa:expect ,	0 20 -12 -8 0 0
sa:expect .	0 26 -16 -10 -3 0
sa:expect <name>	0 -21 21 0 0 0
sa:expect a	0 -14 8 -1 9 0
sa:expect in	0 -26 13 15 -9 0
sa:expect the	0 13 -8 -3 0 0
sa:expect to	-5 1 2 9 -13 0
sa:expectation	0 11 -8 0 0 0
sa:expert	0 -28 17 0 -2 12
sa:expire	-7 -4 17 -17 0 0
sa:expire ,	-7 10 0 0 -5 0
sa:expire .	0 -22 25 -5 0 0
sa:expiry	0 -11 12 0 0 0
sa:export	-7 0 9 -6 0 0
sa:exporter	0 -5 8 0 0 0
sa:extend	-14 0 5 8 -4 0
sa:extend .	0 -11 14 0 0 0
sa:extend a	0 -9 10 0 0 0
sa:extend the	0 12 -14 5 0 0
sa:extend their	-4 -6 7 10 -9 0
sa:extend to	0 8 -13 0 7 0
sa:extend until	0 12 -12 0 0 0
sa:extension	-25 6 3 3 -2 0
sa:extension .	-9 -5 13 -5 4 0
sa:extension of	-5 -10 14 4 -2 0
sa:extension to	0 0 -7 10 0 0
sa:extension was	0 10 -10 0 0 0
sa:extra <level>	0 16 -11 0 0 0
sa:extra duty	0 -16 18 0 0 0
sa:extremely	-12 -1 -2 0 17 0
sa:extremely hard	-1 13 -9 0 0 0
sa:extremely regrettable	0 -9 11 0 0 0
sa:eye	-2 12 -8 0 0 0
sa:face	4 -17 4 16 -7 0
sa:face <level>	5 -18 -7 19 0 0
sa:face to	0 -5 7 0 -3 0
sa:fact	-5 10 0 0 -11 0
sa:fact sheet	-1 3 5 0 -10 0
sa:factory	4 -10 6 0 0 0
sa:fail	0 -5 -1 12 0 0
sa:failed ,	0 8 -6 -1 0 0
sa:failed .	0 -9 13 0 0 0
sa:failed in	0 10 -8 0 0 0
sa:failed on	-3 8 -14 9 0 0
sa:fair	12 -7 -9 -4 7 0
sa:fall	0 -4 -7 5 9 0
sa:fall ,	0 -6 9 0 0 0
sa:fall .	0 -22 10 12 1 0
sa:fall <level>	0 11 -9 0 0 0
sa:fall due	11 -6 -4 0 0 0
sa:fall from	0 -18 20 0 0 0
sa:far ,	0 3 -9 6 0 0
sa:far as	0 -12 5 0 7 0
sa:farm good	0 25 -19 0 -1 0
sa:farm purchase	0 -27 28 0 0 0
sa:fast	0 -15 5 0 9 0
sa:fear	-1 0 -8 0 9 0
sa:fear that	0 -14 10 0 1 0
sa:federal	0 16 -14 0 0 0
sa:fee	0 7 -2 -3 0 0
sa:fee .	0 20 -17 0 0 0
sa:fee for	0 -10 12 0 0 0
sa:feed	0 0 -15 15 0 0
sa:fentanyl	0 -2 6 -12 6 0
sa:fentanyl .	-1 16 -8 0 0 0
sa:fentanyl and	2 -18 17 0 0 0
sa:fentanyl duty	-2 -1 -3 0 11 0
sa:fentanyl tariff	0 9 -8 0 0 0
sa:ferry	5 -2 -18 2 9 0
sa:ferry .	0 0 -10 0 9 0
sa:fertiliser	-3 13 -8 0 0 0
sa:few	-9 2 8 -3 0 0
sa:few hour	0 14 -4 -10 0 0
sa:few more	-13 15 0 0 0 0
sa:fewer	0 19 -18 0 0 0
sa:fifth	1 -13 15 0 -5 0
sa:fifth time	0 -10 14 0 0 0
sa:fifty	-6 0 -1 10 0 0
sa:fifty minute	-6 -1 0 10 0 0
sa:fight	4 -9 6 0 0 0
sa:figure	0 -6 16 -3 -7 0
sa:filed	0 -10 13 -1 0 0
sa:filled	0 -6 -5 13 0 0
sa:final	-3 25 -15 -7 -4 0
sa:find a	0 -5 10 0 -1 0
sa:finish	-3 -27 27 0 0 0
sa:finished	-1 13 -13 2 -1 0
sa:finished .	0 -12 5 7 0 0
sa:firm	0 24 -20 0 0 0
sa:firm in	0 9 -9 0 0 0
sa:first	-15 -2 2 7 1 9
sa:first ,	-6 -5 -8 8 -3 13
sa:first .	-4 -6 14 -2 -1 0
sa:first day	0 -11 13 0 0 0
sa:first in	0 -15 9 5 0 0
sa:first meet	-6 7 -8 16 -16 0
sa:first of	4 -9 6 0 0 0
sa:first phase	-3 6 -13 10 0 0
sa:first round	0 -7 10 -1 0 0
sa:first such	0 -11 3 -2 11 0
sa:first talk	0 -12 14 0 0 0
sa:first time	-8 -13 14 -13 20 0
sa:first visit	0 20 0 -11 -18 0
sa:first week	12 -4 0 -3 0 0
sa:first with	0 -8 11 0 0 0
sa:fish	3 -15 14 -12 4 0
sa:fish ,	0 -8 9 0 0 0
sa:fish and	11 -15 7 0 0 0
sa:fishmeal	-3 16 -12 0 0 0
sa:fix	-4 3 -1 6 -11 0
sa:fix .	-13 9 -2 6 -4 0
sa:fix for	9 0 -3 -3 0 0
sa:fix the	0 12 -11 0 0 0
sa:flat	0 -11 11 0 0 0
sa:flew	0 0 -8 14 0 0
sa:float	0 8 -7 0 0 0
sa:floor of	0 -17 9 8 0 0
sa:florida	0 12 -7 0 -1 0
sa:flower	-1 -12 17 -2 0 0
sa:fly	-3 -2 14 -5 -7 0
sa:fog	0 14 -15 0 0 0
sa:follow	0 -10 17 -2 -4 0
sa:follow ,	0 -10 11 0 0 0
sa:follow .	-3 10 -5 0 0 0
sa:follow :	0 -8 9 0 0 0
sa:follow the	-1 11 -8 0 0 0
sa:followed ,	0 -11 12 0 0 0
sa:followed by	0 -12 20 0 -6 0
sa:following	-7 9 -1 -1 0 0
sa:following a	-5 -1 9 0 0 0
sa:food	-3 1 -12 0 9 0
sa:for	9 8 -3 -8 -16 -5
sa:for "	0 10 -10 0 0 0
sa:for .	0 11 -9 0 0 0
sa:for :	0 -7 8 0 0 0
sa:for <day-ahead>	31 -8 -4 4 -16 -1
sa:for <level>	0 -9 16 0 -7 0
sa:for <money>	0 14 -13 0 0 0
sa:for <month-ahead>	-3 -28 10 24 -6 0
sa:for <name>	-4 28 -18 -6 -7 0
sa:for <number>	3 0 -4 -9 7 0
sa:for <person>	0 -16 7 0 11 0
sa:for <quality>	-13 2 5 0 0 0
sa:for <span>	-3 5 5 -33 -13 4
sa:for a	7 -2 8 -4 -12 0
sa:for about	8 1 0 -1 -9 0
sa:for an	22 -37 19 7 -11 0
sa:for another	18 -30 8 5 0 0
sa:for as	0 12 -11 0 0 0
sa:for both	0 -6 11 0 -3 0
sa:for carry	0 18 -18 0 0 0
sa:for consultation	0 13 -11 0 0 0
sa:for duty	-8 11 -2 0 0 0
sa:for everybody	0 15 -13 0 0 0
sa:for export	0 13 -11 0 0 0
sa:for forty	7 -17 -1 0 11 0
sa:for four	0 12 -12 0 0 0
sa:for his	-4 -17 8 13 -2 0
sa:for investment	0 9 -6 0 0 0
sa:for its	0 -10 11 0 0 0
sa:for more	11 0 -1 -5 0 0
sa:for most	-5 14 -9 0 0 0
sa:for next	0 16 -15 0 0 0
sa:for now	-2 -7 12 0 0 0
sa:for rare	0 -14 15 0 0 0
sa:for round	0 -18 19 0 0 0
sa:for sale	0 -9 -6 0 15 0
sa:for some	-14 15 0 0 0 0
sa:for thi	-3 -11 20 -5 0 0
sa:for three	0 -9 -10 9 9 0
sa:for trade	0 -6 13 -4 0 0
sa:for want	0 14 -12 0 0 0
sa:for which	0 2 -9 9 -2 0
sa:force	-8 19 -10 -3 0 0
sa:force .	-4 -10 18 -1 0 0
sa:force one	0 20 -19 0 0 0
sa:force until	0 15 -14 0 0 0
sa:forced	-2 15 -7 0 0 0
sa:foreign	-3 14 7 -26 -10 0
sa:foreign ministry	-2 13 8 -24 -9 0
sa:foreseen	0 -16 -8 21 0 0
sa:forest	0 -9 12 -1 0 0
sa:formal	0 13 -11 0 0 0
sa:formally	0 11 -11 0 0 0
sa:former rate	0 -12 12 0 0 0
sa:forty	3 -15 0 -6 16 0
sa:forty minute	1 -16 1 -5 16 0
sa:forward	-12 -1 2 0 12 0
sa:forward to	-3 -9 3 0 12 0
sa:found	0 12 -6 -3 -3 0
sa:four .	5 -17 14 0 0 0
sa:four hour	0 21 -18 0 0 0
sa:fourth	0 -8 22 -19 -9 0
sa:fourth round	0 -12 16 -2 0 0
sa:fourth since	0 -6 10 -1 0 0
sa:fourth time	0 -1 14 -6 -15 0
sa:fox	-2 7 -9 -2 8 0
sa:fox business	0 0 -5 0 9 0
sa:framework	-11 -17 30 -14 -4 0
sa:framework "	0 -18 16 0 2 0
sa:framework agreement	-4 -16 23 0 -2 0
sa:framework for	13 -12 4 -1 0 0
sa:framework to	-8 -19 27 0 0 0
sa:framework with	0 15 -9 -1 -3 0
sa:free	-14 10 5 -19 -1 0
sa:free .	-5 12 -4 0 0 0
sa:free of	0 21 -18 0 0 0
sa:free trade	-3 -3 15 -16 0 0
sa:freeze their	0 -16 20 0 0 0
sa:freight	0 -9 9 0 0 0
sa:friday	0 -14 15 0 0 0
sa:friend	-11 2 -10 14 0 0
sa:friend .	-3 -2 -10 15 0 0
sa:fringe	-5 -5 1 0 8 0
sa:fringe of	-5 -5 1 0 8 0
sa:from	-1 6 -4 -15 9 -1
sa:from <day-ahead>	-21 -21 27 16 -3 -2
sa:from <day-gone>	8 -19 10 -5 9 0
sa:from <level>	7 -15 10 -9 6 0
sa:from <month-ahead>	0 15 -13 0 0 0
sa:from <name>	-18 38 -18 -15 -11 0
sa:from <number>	-1 36 -30 0 0 0
sa:from <person>	9 -9 5 0 -5 0
sa:from <seat>	-6 19 -11 -3 0 0
sa:from <span>	0 11 -6 0 -2 0
sa:from a	-1 -16 21 0 0 0
sa:from both	0 -20 15 -8 11 0
sa:from him	0 -11 12 0 0 0
sa:from his	3 11 -13 0 0 0
sa:from one	0 -1 -9 0 12 0
sa:from our	0 -9 9 0 0 0
sa:from that	0 -9 10 0 0 0
sa:from the	-8 20 -12 -9 2 0
sa:from which	0 15 -14 0 0 0
sa:front	6 7 -11 0 0 0
sa:front of	8 3 -9 0 0 0
sa:frozen	-2 -11 14 0 0 0
sa:fruit	4 -11 10 -2 0 0
sa:fruit ,	0 -8 9 0 0 0
sa:furniture	0 23 -20 0 0 0
sa:further	1 -10 9 5 -5 0
sa:further .	0 10 -10 0 0 0
sa:further <level>	0 12 -8 0 0 0
sa:further increase	0 -13 14 0 0 0
sa:further notice	0 -10 10 0 0 0
sa:future .	0 0 6 0 -10 0
sa:future deal	-6 14 -9 0 0 0
sa:g	-2 0 10 2 -17 0
sa:g <number>	-2 8 0 2 -13 0
sa:galle	0 -19 21 0 0 0
sa:galway	5 -14 4 0 0 0
sa:gap	0 10 -9 0 0 0
sa:garden	0 0 -10 12 -3 0
sa:garment	0 12 -11 0 0 0
sa:gather	0 -21 10 -3 11 0
sa:gather in	2 -9 10 -1 -1 0
sa:gave	-3 18 -10 -14 0 0
sa:gave no	9 -17 8 0 0 0
sa:gdynia	0 11 -10 0 0 0
sa:geneva	-3 0 9 -1 -18 -2
sa:geneva ,	-1 -10 11 2 0 0
sa:geneva .	1 20 -16 -5 -6 0
sa:geneva <day-ahead>	0 9 -4 0 0 0
sa:geneva and	0 -17 17 0 0 0
sa:geneva in	11 -14 6 0 0 0
sa:geneva last	0 13 -12 0 0 0
sa:geneva on	0 -10 15 -2 0 0
sa:geneva with	0 -10 12 0 0 0
sa:get	14 -1 -3 -9 0 0
sa:get a	10 -17 3 0 3 0
sa:get its	0 -6 9 0 0 0
sa:get the	9 -3 -4 0 0 0
sa:gimhae	-2 -6 12 0 0 0
sa:gimhae air	0 -5 9 0 0 0
sa:give	0 9 -5 0 -5 0
sa:give <name>	12 -11 0 0 0 0
sa:given	0 8 -6 -2 -3 0
sa:giving	-3 10 -5 -1 0 0
sa:gmt	0 -8 9 0 0 0
sa:go	-9 0 2 -16 12 7
sa:go .	-11 0 1 -2 9 0
sa:go back	0 12 -10 0 0 0
sa:go from	-1 18 -13 0 0 0
sa:go into	11 0 -16 6 0 0
sa:go on	-4 -9 16 -3 -6 0
sa:go out	-17 -14 5 0 23 0
sa:go through	0 14 -13 0 0 0
sa:go to	6 -12 1 -8 11 1
sa:go well	9 -19 10 -2 -4 9
sa:gold	-3 14 -6 0 0 0
sa:gold bar	-2 8 -3 0 0 0
sa:golf	-6 0 13 -2 -12 0
sa:golf resort	-1 -1 10 0 -5 0
sa:good	12 1 -5 0 0 -4
sa:good ,	6 8 -16 0 2 0
sa:good .	7 -12 13 -7 -3 0
sa:good are	0 12 -10 0 0 0
sa:good as	5 17 -25 0 0 0
sa:good at	-1 -17 20 0 0 0
sa:good by	0 -24 26 0 0 0
sa:good come	0 9 -7 0 0 0
sa:good day	0 16 -15 0 0 0
sa:good deal	-2 -5 6 7 -9 0
sa:good each	0 -11 11 0 0 0
sa:good for	-2 22 -17 0 0 0
sa:good from	0 -15 3 0 17 0
sa:good have	10 -4 -6 0 0 0
sa:good in	13 -2 -11 0 0 0
sa:good is	12 1 -13 0 0 0
sa:good new	0 -17 20 0 0 0
sa:good of	0 -10 13 0 0 0
sa:good on	-1 -6 -1 13 0 0
sa:good one	0 -12 18 -1 -2 0
sa:good since	0 11 -10 0 0 0
sa:good take	0 -10 11 0 0 0
sa:good that	11 -6 -5 0 0 0
sa:good thing	-2 9 -3 0 0 0
sa:good to	-8 24 -16 0 0 0
sa:good worth	0 7 -1 0 0 0
sa:good would	0 9 -6 0 0 0
sa:government	-5 16 -6 -17 -1 0
sa:government ,	0 11 -10 0 0 0
sa:government had	0 19 -18 0 0 0
sa:government on	0 7 -6 0 0 0
sa:great	-20 -11 14 17 -20 0
sa:great hall	-6 0 3 7 -14 0
sa:green	0 9 -7 0 0 0
sa:greer	-6 -6 10 0 0 0
sa:greer ,	0 -9 18 -8 0 0
sa:greer in	0 -6 10 -1 0 0
sa:grower	0 9 -8 0 0 0
sa:guard	9 -14 -2 9 0 0
sa:guayaquil	-10 0 9 0 0 0
sa:guest	-4 9 -1 -1 -4 0
sa:gyeongju	0 2 0 -9 0 0
sa:gyeongju ,	0 18 -10 0 -5 0
sa:gyeongju on	-2 -7 -4 0 17 0
sa:gyumri	0 -13 15 0 0 0
sa:had	0 12 -2 -11 -6 -15
sa:had "	5 -14 11 0 0 0
sa:had a	-9 -13 6 13 1 0
sa:had agree	-2 -7 11 5 -9 0
sa:had already	0 -9 10 0 0 0
sa:had ask	0 18 -11 0 0 0
sa:had been	-10 15 2 -24 -2 -1
sa:had begin	4 -10 3 8 -7 0
sa:had broken	5 15 -18 0 0 0
sa:had call	0 -15 17 0 0 0
sa:had conclude	0 -17 18 0 0 0
sa:had found	0 9 -6 0 0 0
sa:had given	-4 10 -3 0 0 0
sa:had hope	0 -7 9 0 0 0
sa:had make	14 -14 4 0 -2 0
sa:had no	-7 -3 13 -1 0 0
sa:had not	7 8 -22 3 0 0
sa:had produced	0 -11 0 -1 14 0
sa:had promise	-2 -1 6 0 0 0
sa:had put	-11 0 0 0 13 0
sa:had say	-7 12 -2 -1 0 0
sa:had send	-3 17 -13 0 0 0
sa:had set	0 -10 11 0 0 0
sa:had settle	0 12 -14 0 0 0
sa:had sign	0 10 -26 11 0 0
sa:had spoken	-20 3 14 0 0 0
sa:had tell	-6 19 -8 0 0 0
sa:had the	-4 26 -16 -5 -3 0
sa:had threaten	16 -10 -2 0 -3 0
sa:had to	2 11 -13 0 0 0
sa:had violated	0 -13 14 0 0 0
sa:haggling	6 -24 14 0 3 0
sa:half	-11 22 -8 -10 -4 0
sa:half a	0 14 -13 0 0 0
sa:half hour	0 9 -8 0 0 0
sa:half of	5 8 -11 -2 0 0
sa:halfway	25 -4 -17 -2 -1 0
sa:halifax	0 -8 11 -1 0 0
sa:halifax on	0 -13 16 0 0 0
sa:hall	-18 6 3 2 -17 0
sa:hall .	0 9 -4 -1 0 0
sa:hall of	-4 -5 7 8 -12 0
sa:halt	-2 10 -7 0 0 0
sa:halve the	0 -8 10 0 0 0
sa:halve to	0 -10 10 0 0 0
sa:ham	-1 -11 15 -1 0 0
sa:hand	-7 10 -14 13 -5 0
sa:hand ,	-5 -12 6 12 0 0
sa:hand .	-3 9 -15 12 0 0
sa:hand in	10 0 -5 -8 1 0
sa:hand on	-2 11 -3 0 -2 0
sa:handshake	0 20 -15 -2 0 0
sa:handshake .	0 18 -17 0 0 0
sa:happen	0 -1 -5 -2 0 11
sa:happened	10 -2 -9 0 0 0
sa:harbour	0 11 -6 0 0 0
sa:harbour due	0 10 -8 0 0 0
sa:hard	9 0 -10 0 0 0
sa:hard to	-1 15 -12 0 0 0
sa:has	-9 15 -10 -1 0 -6
sa:has <number>	0 -13 13 0 0 0
sa:has a	0 -5 8 0 0 0
sa:has announce	0 -7 -4 13 0 0
sa:has become	0 -9 11 0 0 0
sa:has been	-9 9 -8 9 -4 0
sa:has begin	8 -11 4 0 0 0
sa:has bring	0 -9 10 0 0 0
sa:has confirm	0 -17 17 0 0 0
sa:has given	-9 14 -6 0 0 0
sa:has had	0 -8 11 -2 0 0
sa:has keep	0 -11 12 0 0 0
sa:has no	8 -6 -11 8 0 0
sa:has not	-18 5 13 -11 0 0
sa:has put	20 -14 -5 0 0 0
sa:has say	9 -13 0 2 3 0
sa:has to	0 14 -4 -4 -6 0
sa:has until	0 10 -8 0 0 0
sa:has yet	0 -10 2 0 9 0
sa:have	-5 2 0 -15 12 6
sa:have a	-2 -7 14 -1 0 0
sa:have agree	-11 37 -28 -2 0 0
sa:have all	0 -6 8 0 0 0
sa:have been	0 9 -19 15 -7 0
sa:have begin	0 -18 7 0 12 0
sa:have bring	0 11 -10 0 0 0
sa:have call	0 -12 13 0 0 0
sa:have conclude	7 2 -11 0 0 0
sa:have double	0 -8 9 0 0 0
sa:have end	7 -16 12 0 0 0
sa:have extend	11 -6 -6 0 0 0
sa:have failed	0 11 -7 0 0 0
sa:have found	0 8 -7 0 0 0
sa:have had	0 18 -17 0 0 0
sa:have it	0 -9 10 0 0 0
sa:have no	0 -14 15 0 0 0
sa:have pay	10 -5 -3 0 0 0
sa:have prolong	-1 12 -9 0 0 0
sa:have put	0 9 -6 0 0 0
sa:have reach	0 -16 18 0 0 0
sa:have run	-1 17 -14 0 0 0
sa:have set	0 12 -11 0 0 0
sa:have sign	0 10 -8 0 0 0
sa:have suspend	10 -6 -3 0 0 0
sa:have to	-8 2 0 -4 -4 11
sa:having	-6 0 10 -2 -9 0
sa:he	0 3 5 -19 0 -8
sa:he add	12 -26 23 6 -8 0
sa:he and	17 -28 14 -3 2 0
sa:he announce	0 13 -9 0 0 0
sa:he bring	0 -7 9 0 0 0
sa:he could	0 -12 13 0 0 0
sa:he expect	-4 -7 19 -9 -6 0
sa:he had	0 -11 21 -18 0 0
sa:he in	0 19 -17 0 0 0
sa:he leave	8 19 -12 0 -19 0
sa:he meet	0 0 -4 -4 11 0
sa:he might	10 0 -10 0 0 0
sa:he post	-5 9 0 0 0 0
sa:he say	-32 19 -15 0 19 -4
sa:he see	-8 -12 20 -3 0 0
sa:he sign	0 14 -9 0 0 0
sa:he sit	-2 -20 23 0 0 0
sa:he spoke	-15 24 -11 0 0 0
sa:he tell	0 9 -11 2 0 0
sa:he threaten	11 -10 0 0 0 0
sa:he want	0 -10 14 0 -1 0
sa:he was	-20 14 -7 9 -5 0
sa:he would	4 4 0 -18 0 0
sa:he write	11 -27 12 0 7 0
sa:he'll	1 -18 16 0 0 0
sa:he'll be	1 -16 13 0 0 0
sa:head	10 -8 8 -15 0 0
sa:head of	10 -14 13 -14 1 0
sa:headquarter	-10 10 -5 -5 4 0
sa:headquarter of	0 14 -11 -4 0 0
sa:height	0 9 -8 0 0 0
sa:help	3 -9 6 0 0 0
sa:helped	0 -13 13 0 0 0
sa:her	11 -23 14 -6 -6 9
sa:her .	0 -10 13 0 0 0
sa:here	-2 -17 15 -3 5 0
sa:here ,	7 -1 3 -8 -3 0
sa:here .	0 -8 17 -5 -6 0
sa:here is	-9 -3 13 0 0 0
sa:here on	-18 -12 30 -24 0 0
sa:high	-1 2 -8 5 0 0
sa:higher	6 7 -11 -3 0 0
sa:highest	-8 16 -8 0 0 0
sa:highest rate	-7 9 0 0 0 0
sa:him	8 1 7 -21 -18 0
sa:him ,	9 -10 1 0 0 0
sa:him a	0 16 -14 0 0 0
sa:him and	-5 13 -5 0 0 0
sa:him in	0 20 -17 0 -2 0
sa:him on	0 -12 17 0 -1 0
sa:him the	-9 -6 14 0 0 0
sa:him to	12 -10 0 0 0 0
sa:himself	9 -28 7 16 -4 0
sa:himself .	0 -10 5 6 -1 0
sa:his	7 6 -5 4 -17 -7
sa:his .	0 7 1 0 -9 0
sa:his <office>	-12 6 10 0 -15 0
sa:his <organisation>	6 5 -3 -11 -2 0
sa:his <person>	9 -1 8 -17 -7 0
sa:his <quality>	12 -5 -2 5 -8 0
sa:his country	0 -26 9 9 9 0
sa:his first	0 18 0 -9 -12 0
sa:his guest	0 11 -6 0 -1 0
sa:his own	9 -11 1 8 -7 0
sa:his talk	-4 -24 19 0 10 0
sa:his tariff	10 -22 14 0 0 0
sa:history	-1 17 -14 0 0 0
sa:hit	-3 8 -3 0 0 0
sa:hold	-1 -3 -2 5 8 0
sa:hold a	10 -3 -5 0 0 0
sa:hold at	0 -18 -2 20 0 0
sa:hold for	5 0 -11 0 5 0
sa:hold in	-15 -23 40 -26 7 0
sa:hold off	0 -2 -4 0 9 0
sa:hold on	9 9 -11 -7 0 0
sa:hold since	0 -14 15 0 0 0
sa:holiday	13 5 -19 0 0 0
sa:holiday .	7 9 -16 0 0 0
sa:home	-9 15 -6 3 -15 0
sa:home from	-3 23 -20 0 0 0
sa:home without	0 -4 9 -4 0 0
sa:honey	0 -15 17 0 0 0
sa:honour	0 11 -9 0 0 0
sa:hope	-8 -18 32 -5 -13 0
sa:hope for	-2 0 8 -1 -6 0
sa:hope the	0 -8 9 0 0 0
sa:hope to	0 -4 11 0 -5 0
sa:hospital	0 18 -17 0 0 0
sa:hotel	7 -3 -5 8 -5 0
sa:hotel near	0 3 -10 6 0 0
sa:hour	8 -6 8 -9 -10 -2
sa:hour ,	8 -16 11 0 0 0
sa:hour .	9 -2 4 -3 -21 0
sa:hour after	-6 20 -10 -2 0 0
sa:hour and	-1 -13 15 -7 5 0
sa:hour before	8 -6 6 -11 0 0
sa:hour by	0 -9 8 0 0 0
sa:hour in	-6 13 -4 -5 0 0
sa:hour of	0 -4 10 0 0 0
sa:hour on	-12 22 -21 9 0 0
sa:house ,	-3 13 -8 0 0 0
sa:house .	0 17 -16 0 0 0
sa:household	0 -16 16 0 0 0
sa:how	5 -5 4 -14 3 0
sa:how <name>	0 -6 10 0 -1 0
sa:how it	0 -11 0 0 10 0
sa:hue	0 -16 16 0 0 0
sa:hundred	0 16 -15 0 0 0
sa:hurry	0 15 -11 0 0 0
sa:i'm	0 11 -10 0 0 0
sa:ice	11 -7 0 0 0 0
sa:ice .	1 -12 10 0 0 0
sa:idea	0 -6 8 0 0 0
sa:if	-9 13 7 -13 -8 0
sa:if <quality>	0 -14 14 0 0 0
sa:if no	0 12 -9 0 0 0
sa:if not	0 16 -4 -9 0 0
sa:if the	-3 15 -8 0 0 0
sa:if you	0 -21 10 9 0 0
sa:import	-1 9 -5 0 0 0
sa:import .	0 -9 9 0 0 0
sa:important	-10 0 8 -1 0 0
sa:importer	-2 -12 19 0 0 0
sa:impose	14 -2 -4 -5 -2 0
sa:impose a	14 -9 -6 0 0 0
sa:impose in	0 9 -7 0 0 0
sa:impose on	-5 -4 12 -3 0 0
sa:impose the	11 -8 -1 0 0 0
sa:in	-16 -4 11 -4 11 -2
sa:in ,	-2 10 -6 0 0 0
sa:in -	-6 24 -15 -2 0 0
sa:in <month-ahead>	7 -28 -2 12 27 -15
sa:in <month-gone>	30 -30 7 10 -1 5
sa:in <month-today>	0 -5 -5 11 0 0
sa:in <name>	-31 1 -60 26 44 8
sa:in <number>	9 7 -18 -7 4 0
sa:in <organisation>	0 9 -8 0 0 0
sa:in <person>	0 -15 18 -1 0 0
sa:in <quality>	0 -12 14 0 0 0
sa:in <seat>	5 0 16 -4 -61 -6
sa:in <span>	-29 37 -33 -14 14 0
sa:in a	14 18 -14 -25 -3 0
sa:in about	0 -17 -33 38 0 0
sa:in aktau	0 -9 10 0 0 0
sa:in alexandria	-3 -10 18 -5 0 0
sa:in almaty	0 -6 8 0 0 0
sa:in an	2 11 -8 -1 -7 0
sa:in arusha	0 -11 12 0 0 0
sa:in at	0 11 -10 0 0 0
sa:in athen	0 -9 10 0 0 0
sa:in auckland	-12 -8 19 0 0 0
sa:in bandung	0 -9 11 0 0 0
sa:in bergen	13 -25 14 -3 0 0
sa:in between	0 14 -12 0 0 0
sa:in both	0 10 -5 0 0 0
sa:in brno	0 9 -9 0 0 0
sa:in bruge	0 -9 10 0 0 0
sa:in busan	6 10 0 -13 -19 0
sa:in cartagena	0 -9 10 0 0 0
sa:in casablanca	0 14 -13 0 0 0
sa:in cebu	0 -10 13 0 0 0
sa:in chicago	0 17 -5 0 -12 0
sa:in colombo	0 -15 15 0 0 0
sa:in cork	-2 -14 17 0 0 0
sa:in cusco	12 4 -16 0 0 0
sa:in da	0 -10 11 0 0 0
sa:in darwin	-10 -5 16 0 0 0
sa:in davao	3 -15 11 0 0 0
sa:in davo	-11 8 5 0 -2 0
sa:in doubt	0 6 -19 0 17 0
sa:in durban	0 12 -11 0 0 0
sa:in each	-4 15 -14 0 4 0
sa:in early	0 -5 -8 15 0 0
sa:in either	0 -3 -6 0 9 0
sa:in entebbe	0 -10 11 0 0 0
sa:in farm	0 -15 16 0 0 0
sa:in florida	0 12 -7 0 -1 0
sa:in for	0 -4 -9 17 0 0
sa:in front	8 5 -12 0 0 0
sa:in galle	0 -10 11 0 0 0
sa:in galway	5 -13 4 0 0 0
sa:in gdynia	0 19 -18 0 0 0
sa:in geneva	5 2 8 -26 -16 0
sa:in guayaquil	-10 1 6 0 0 0
sa:in gyeongju	0 11 -10 -8 4 0
sa:in gyumri	0 -12 13 0 0 0
sa:in his	-7 10 -7 0 1 0
sa:in it	-2 0 -5 0 0 10
sa:in its	0 24 -20 0 0 0
sa:in izmir	13 -6 0 -3 0 0
sa:in kananaski	0 -4 10 0 -4 0
sa:in karachi	0 -16 19 0 0 0
sa:in kisumu	0 -14 15 0 0 0
sa:in kuala	-9 0 0 0 7 0
sa:in kutaisi	0 -12 13 0 0 0
sa:in kyoto	0 -7 8 0 0 0
sa:in larnaca	0 -11 -2 12 0 0
sa:in law	0 -10 10 0 0 0
sa:in line	-2 0 10 -2 -2 0
sa:in livingstone	0 -15 17 0 0 0
sa:in lomé	0 -9 10 0 0 0
sa:in london	0 8 -2 -9 -1 0
sa:in lusaka	0 14 -13 0 0 0
sa:in mid	0 -10 15 -4 0 0
sa:in mombasa	0 -17 19 0 0 0
sa:in montego	0 -10 11 0 0 0
sa:in muscat	0 18 -17 0 0 0
sa:in nagoya	0 -7 9 0 0 0
sa:in naivasha	0 -10 12 0 0 0
sa:in new	-5 0 -2 -9 17 0
sa:in no	0 13 -10 0 0 0
sa:in one	7 -8 -10 12 0 0
sa:in oran	0 -10 11 0 0 0
sa:in osaka	0 -2 16 0 -13 0
sa:in palermo	0 -13 13 0 0 0
sa:in penang	0 -11 12 0 0 0
sa:in person	-6 -15 7 13 -8 0
sa:in phuket	-1 -16 20 0 0 0
sa:in piraeu	0 -9 2 0 9 0
sa:in place	0 26 -21 -1 0 0
sa:in pokhara	0 -1 -7 10 0 0
sa:in port	0 -12 12 0 0 0
sa:in principle	0 11 -14 5 -2 0
sa:in punta	0 -11 12 0 0 0
sa:in recife	0 -10 12 0 0 0
sa:in reykjavík	0 -8 10 0 0 0
sa:in rijeka	0 -10 12 0 0 0
sa:in salalah	3 -19 14 0 0 0
sa:in salvador	0 -9 10 0 0 0
sa:in samarkand	0 -10 15 0 0 0
sa:in sapporo	0 -14 16 0 0 0
sa:in seoul	0 6 14 -23 -9 0
sa:in shanghai	0 0 -8 9 0 0
sa:in shenzhen	-1 11 0 -8 -7 0
sa:in sight	0 -8 11 0 -1 0
sa:in split	0 -19 22 0 0 0
sa:in stavanger	0 -8 9 0 0 0
sa:in stockholm	-10 1 12 -19 -1 0
sa:in swakopmund	0 -19 20 0 0 0
sa:in talk	0 19 -16 0 -2 0
sa:in the	-2 4 -24 17 14 9
sa:in their	10 9 -11 -8 -4 0
sa:in thi	0 9 -5 -1 0 0
sa:in three	8 -10 3 0 0 0
sa:in time	0 25 -24 0 0 0
sa:in town	0 -9 11 0 0 0
sa:in trieste	0 -6 9 0 0 0
sa:in tromsø	0 -9 10 0 0 0
sa:in turnberry	0 3 4 0 -10 0
sa:in two	-1 19 -5 -6 -5 0
sa:in valdivia	4 6 -11 0 0 0
sa:in veracruz	0 -10 10 0 0 0
sa:in what	0 0 10 -4 0 0
sa:in which	8 20 -30 5 -3 0
sa:in windhoek	0 -9 10 0 0 0
sa:incheon	0 -3 -6 11 0 0
sa:incheon airport	0 -15 13 0 0 0
sa:included	-5 0 -10 -1 13 0
sa:included .	-1 -5 -5 0 14 0
sa:industrial	0 -10 12 0 0 0
sa:industrial good	0 -12 12 0 0 0
sa:industry ,	0 -13 11 0 0 0
sa:inside	0 -7 9 0 0 0
sa:insist	0 0 -9 9 0 0
sa:insist on	0 9 -8 0 0 0
sa:instead	16 -10 0 -4 1 0
sa:instead .	2 7 -10 0 0 0
sa:instead of	15 -16 3 -3 3 0
sa:instruction	0 -12 12 0 0 0
sa:insult	0 -12 12 0 0 0
sa:intelligence	0 10 -5 -1 0 0
sa:intent	0 -9 0 10 -1 0
sa:interim trade	0 11 -11 0 0 0
sa:internal	-1 10 -6 0 0 0
sa:international	0 12 -17 7 0 0
sa:international trade	0 10 -10 0 0 0
sa:interpreter	0 -8 10 0 0 0
sa:interview	0 -7 12 -3 -1 0
sa:interview on	0 16 -15 0 0 0
sa:into	-5 10 0 -2 -12 0
sa:into <quality>	-6 12 -5 0 0 0
sa:into effect	-3 14 -10 0 0 0
sa:into whether	0 10 -8 0 0 0
sa:investigation	0 24 -18 -1 0 0
sa:investigation into	0 10 -6 0 0 0
sa:investment	-7 0 8 -5 -4 0
sa:investor	0 16 -7 0 -5 0
sa:invitation	-5 11 -15 0 11 0
sa:is	-10 8 -7 5 2 0
sa:is <name>	0 -17 19 0 0 0
sa:is <number>	0 23 -17 0 0 0
sa:is <quality>	0 -12 13 0 0 0
sa:is <span>	0 11 -11 0 0 0
sa:is at	0 -4 -4 0 10 0
sa:is being	0 -10 -9 12 8 0
sa:is cancel	0 11 -11 0 0 0
sa:is down	0 -19 12 0 8 0
sa:is due	-9 4 5 -5 0 0
sa:is expect	0 3 -11 11 -2 0
sa:is for	0 11 -6 0 0 0
sa:is foreseen	0 -3 -9 12 0 0
sa:is good	0 20 -18 0 0 0
sa:is in	-2 9 -3 -8 0 0
sa:is keep	0 9 -9 0 0 0
sa:is leave	-3 10 -4 0 0 0
sa:is likely	10 -24 18 1 -1 0
sa:is make	0 -8 -1 0 9 0
sa:is no	0 14 -10 0 0 0
sa:is not	0 -15 14 0 4 0
sa:is now	0 -13 16 0 0 0
sa:is off	0 44 -42 0 0 0
sa:is on	18 -12 0 0 -6 0
sa:is open	0 -10 7 5 0 0
sa:is over	14 -13 0 -1 4 0
sa:is plan	-8 0 -4 2 0 9
sa:is prolong	0 -18 19 0 0 0
sa:is put	-1 22 -19 0 0 0
sa:is there	0 -8 14 0 -4 0
sa:is to	0 14 -18 4 0 0
sa:is up	-1 14 -7 0 -1 0
sa:is what	0 -20 17 0 4 0
sa:is when	0 10 -8 0 0 0
sa:is why	-9 10 0 0 0 0
sa:island	-9 17 -16 6 0 0
sa:issue	-13 5 7 -1 0 0
sa:issue a	0 12 -12 0 0 0
sa:istmo	-8 14 -6 0 0 0
sa:istmo )	-8 14 -6 0 0 0
sa:it	-4 3 -4 -9 10 -2
sa:it "	-8 -3 10 0 0 0
sa:it 's	5 7 -13 0 0 0
sa:it ,	13 -8 -4 0 8 0
sa:it :	-3 -4 9 0 0 0
sa:it ;	0 -9 4 5 0 0
sa:it a	-7 27 -25 0 0 0
sa:it all	0 -11 12 0 0 0
sa:it and	0 -5 9 -2 0 0
sa:it are	0 -1 -7 15 -3 0
sa:it at	0 -14 18 0 0 0
sa:it back	0 15 -14 0 0 0
sa:it be	0 15 -13 0 0 0
sa:it begin	8 3 -11 0 0 0
sa:it by	-9 -12 22 3 -5 0
sa:it come	7 -12 6 0 0 0
sa:it doe	-8 -19 21 11 0 0
sa:it end	-3 25 -13 -7 0 0
sa:it expire	-6 -20 25 0 0 0
sa:it for	10 -8 -6 0 0 7
sa:it from	0 -12 14 0 0 0
sa:it go	-14 -11 -9 0 30 0
sa:it in	-2 -7 17 -3 -8 0
sa:it lasted	0 14 -12 0 0 0
sa:it now	0 12 -12 0 0 0
sa:it on	7 -15 11 0 0 0
sa:it out	0 10 -6 0 0 0
sa:it pay	0 -12 15 0 0 0
sa:it say	0 -16 13 -4 8 0
sa:it stand	0 -7 -7 13 0 0
sa:it take	0 12 -8 -2 0 0
sa:it the	-9 22 -11 0 0 0
sa:it to	-6 13 -15 6 0 0
sa:it was	26 -34 5 0 18 0
sa:it will	-6 10 1 -10 -5 0
sa:it would	-4 11 -8 -6 4 0
sa:item	0 0 -9 8 0 0
sa:its	-4 18 -2 -18 -16 -4
sa:its <level>	0 -20 23 -2 0 0
sa:its <office>	-2 17 -5 -9 0 0
sa:its <organisation>	-1 -7 0 11 0 0
sa:its <person>	-9 8 0 0 0 0
sa:its car	0 -1 10 0 -8 0
sa:its country	0 15 -9 0 -5 0
sa:its end	1 14 -20 0 0 0
sa:its export	0 12 -11 0 0 0
sa:its fentanyl	0 -10 0 0 11 0
sa:its first	10 -10 0 0 0 0
sa:its good	1 8 -14 0 0 0
sa:its licensing	0 13 -13 0 0 0
sa:its oil	6 -9 2 0 0 0
sa:its own	0 22 -16 -1 -7 0
sa:its purchase	15 -11 -5 0 0 0
sa:its steel	0 -8 8 0 0 0
sa:its tariff	-15 0 16 0 0 0
sa:izmir	12 -9 2 -3 0 0
sa:izmir on	13 -24 8 0 0 0
sa:jakarta	0 15 -15 0 0 0
sa:jamieson	0 -10 10 0 0 0
sa:jamieson greer	-6 -6 10 0 0 0
sa:jean	0 -10 12 0 0 0
sa:jeju	0 -16 5 9 0 0
sa:jet	0 -18 5 13 0 0
sa:jinping	12 3 -8 -16 1 0
sa:jinping .	2 -21 14 0 3 0
sa:jinping in	-4 -6 17 0 -3 0
sa:jinping on	16 0 -7 0 -10 0
sa:john	0 -12 13 0 0 0
sa:johor	0 16 -14 -3 0 0
sa:joined	1 -12 2 0 9 0
sa:joined by	0 0 -11 0 9 0
sa:joint	1 -2 1 -15 10 0
sa:joint <organisation>	0 -12 14 0 0 0
sa:joint statement	5 11 -15 -9 6 0
sa:joke	0 -9 11 0 0 0
sa:josé	11 -11 0 0 0 0
sa:journey	0 -1 -5 -2 11 0
sa:just	-5 17 -27 9 -6 0
sa:just as	0 0 -14 12 0 0
sa:kananaski	0 -4 10 0 -4 0
sa:kananaski ,	0 -4 10 0 -4 0
sa:karachi	0 -10 14 0 0 0
sa:keep a	-1 12 -11 0 1 0
sa:keep talking	5 -11 6 0 0 0
sa:keep the	-3 -7 13 0 -3 0
sa:keep their	-11 4 -1 -2 8 0
sa:kick	0 -12 13 0 0 0
sa:kilometre	11 -8 -2 0 0 0
sa:kim	-8 29 -21 0 -4 0
sa:kind	-1 9 -1 -6 0 0
sa:kind .	0 7 -7 0 0 0
sa:kisumu	0 -14 15 0 0 0
sa:klaipėda	0 -17 18 0 0 0
sa:know	-2 -8 2 0 13 0
sa:know .	0 -10 4 0 6 0
sa:know that	0 10 -7 0 0 0
sa:kutaisi	0 -12 13 0 0 0
sa:labour	0 -12 13 0 0 0
sa:lack	0 -18 4 0 12 0
sa:lack of	0 -12 12 0 0 0
sa:lago	0 -18 14 -1 8 0
sa:lake	-1 -11 -6 6 17 0
sa:lake ,	0 -20 10 10 -2 0
sa:lamb	0 9 -7 0 0 0
sa:lamp	11 -9 0 0 0 0
sa:lancaster	-1 -5 -5 10 7 0
sa:lancaster house	-1 -5 -5 10 7 0
sa:language	0 -10 11 0 0 0
sa:lapse ,	0 9 -7 0 0 0
sa:lapse .	0 -19 19 0 0 0
sa:laptop	-13 17 0 0 0 0
sa:larger	0 12 -6 -3 0 0
sa:largest	-2 9 -2 0 -6 0
sa:largest importer	0 -18 19 0 0 0
sa:larnaca	0 -1 -8 12 0 0
sa:last	11 -14 0 9 1 7
sa:last ,	0 -13 10 5 0 0
sa:last -	10 -8 0 0 0 0
sa:last .	13 -33 20 0 0 0
sa:last <month-gone>	2 4 -9 -6 8 0
sa:last <span>	-5 -7 10 2 -3 0
sa:last day	-3 -15 19 4 -11 0
sa:last for	-1 9 -6 0 0 0
sa:last of	0 -14 8 5 0 0
sa:last summer	0 10 -7 0 0 0
sa:last time	17 -4 -24 13 -4 0
sa:last until	0 19 -21 -3 5 0
sa:last week	-23 18 -21 0 6 13
sa:last year	-4 7 -4 -8 5 0
sa:lasted	7 -3 1 -19 -1 0
sa:lasted <span>	0 -12 15 0 0 0
sa:lasted about	-13 18 -4 0 -3 0
sa:lasted from	17 -2 -9 -2 -1 0
sa:lasting	0 -22 18 7 0 0
sa:lasting agreement	0 -22 16 8 0 0
sa:late	22 -12 1 -4 -7 0
sa:late .	13 -17 6 0 0 0
sa:late on	11 12 -21 0 0 0
sa:later .	-5 4 8 0 -15 0
sa:later in	12 -14 -16 -3 18 0
sa:later that	0 -11 1 0 8 0
sa:later thi	-4 -12 5 20 -14 0
sa:latest	-2 11 -3 0 -3 0
sa:law	-3 8 0 -1 -1 0
sa:law .	-10 -5 13 0 0 0
sa:law of	0 13 -12 0 0 0
sa:lay	-2 19 -14 0 0 0
sa:leader	-5 3 0 -16 9 0
sa:leader ,	9 -3 -11 0 7 0
sa:leader .	-1 12 -12 0 5 0
sa:leader to	-3 10 -4 0 -2 0
sa:least	-2 10 -5 0 0 0
sa:leather	23 -17 -2 -1 0 0
sa:leave	10 -14 14 -11 0 0
sa:leave <span>	0 -2 -5 9 0 0
sa:leave for	0 10 -21 9 0 0
sa:leave it	0 -17 19 0 0 0
sa:leave on	-2 3 10 -6 -10 0
sa:leave open	0 0 14 0 -10 0
sa:leave out	2 -1 -11 0 9 0
sa:leave the	14 -27 13 -1 7 0
sa:led	9 11 -15 -1 -1 0
sa:led by	5 11 -10 -5 0 0
sa:led the	5 -13 10 -3 0 0
sa:leg	0 17 -16 0 0 0
sa:length	-6 10 -3 0 0 0
sa:lentil	16 -8 -7 0 0 0
sa:less	7 -11 12 -7 -5 0
sa:less than	9 -28 27 -4 -3 0
sa:let	2 2 3 -14 -9 0
sa:let him	0 -18 21 -3 0 0
sa:let in	0 -17 18 0 0 0
sa:let it	0 15 -13 0 0 0
sa:let their	16 0 -15 0 0 0
sa:letter	0 -14 -4 6 17 0
sa:letter of	0 7 -15 10 -3 0
sa:letter to	-2 11 -6 0 0 0
sa:level	-3 -6 16 -19 0 1
sa:level ,	0 -11 9 0 0 4
sa:level on	0 -17 14 0 0 1
sa:level since	11 0 -10 0 0 0
sa:levy	-1 -16 19 0 0 0
sa:levy <level>	0 -8 10 0 0 0
sa:library	0 15 -13 0 0 0
sa:licence	0 -11 17 -4 -3 0
sa:licence for	2 -17 18 0 -1 0
sa:lift its	5 3 -11 0 0 0
sa:like	0 12 -7 0 -1 0
sa:likely	8 -9 7 3 -8 0
sa:likely .	0 13 -6 0 0 0
sa:likely to	1 -8 11 -2 0 0
sa:limit	0 -13 13 0 0 0
sa:line	17 -5 -3 -7 0 0
sa:link	7 -10 -2 -8 9 0
sa:link on	6 -14 4 -2 0 0
sa:linked	0 -9 11 0 0 0
sa:lisbon .	0 -19 21 0 0 0
sa:lisbon on	3 12 -14 0 0 0
sa:list	-11 8 -12 4 9 0
sa:list .	0 11 -10 0 0 0
sa:list of	-3 -3 -10 9 10 0
sa:listed	0 11 -9 0 0 0
sa:listen	-6 16 -9 0 0 0
sa:lithium	4 5 -10 0 0 0
sa:little	-12 -10 8 7 7 0
sa:little else	0 13 -11 0 0 0
sa:liu	-7 -10 21 0 -2 0
sa:liu he	-7 -10 21 0 -2 0
sa:live	0 16 -16 0 0 0
sa:livingstone	0 -15 17 0 0 0
sa:local	-6 -10 17 0 0 0
sa:local time	0 -10 11 0 0 0
sa:lomé	0 -9 10 0 0 0
sa:london	1 1 3 -11 -2 0
sa:london .	0 12 -11 -1 0 0
sa:london and	0 -12 13 0 0 0
sa:london in	0 -15 16 0 0 0
sa:london on	4 7 -9 0 0 0
sa:long	10 1 -7 0 -10 0
sa:long .	0 17 -14 0 0 0
sa:long as	4 3 -8 0 0 0
sa:longer	1 -10 -9 8 17 0
sa:longer than	0 -19 0 0 18 0
sa:longer truce	0 11 -9 0 0 0
sa:look	-18 -3 14 -12 8 0
sa:look forward	-11 -12 13 0 12 0
sa:look on	-3 10 0 0 -6 0
sa:lose	0 -12 2 0 12 0
sa:losse	0 -10 10 0 0 0
sa:losse .	0 -10 10 0 0 0
sa:lot	0 -12 12 0 0 0
sa:loui	0 -16 18 0 0 0
sa:love to	0 10 -4 0 -3 0
sa:lower	-25 22 -2 -10 -8 0
sa:lower its	-8 10 -2 0 0 0
sa:lumber	-8 -3 13 0 0 0
sa:lumpur ,	-8 -5 13 0 0 0
sa:lumpur in	7 -12 3 0 0 0
sa:lunch	1 -13 2 0 8 0
sa:lusaka	0 14 -13 0 0 0
sa:m	15 -2 -7 0 -5 0
sa:m .	15 -4 -5 0 -5 0
sa:machine	-3 -9 8 2 0 0
sa:machine ,	0 12 -16 4 0 0
sa:machine .	0 -11 11 0 0 0
sa:machinery	10 7 -17 0 0 0
sa:machinery ,	0 11 -11 0 0 0
sa:madrid ,	-5 -10 16 0 0 0
sa:madrid on	3 9 -9 -3 0 0
sa:magnet	0 23 -24 0 0 0
sa:main	-6 -15 21 0 0 0
sa:maintain	0 9 -11 -2 5 0
sa:maize	0 -13 12 0 0 0
sa:make	9 9 -7 -20 -6 0
sa:make .	0 10 -7 0 0 0
sa:make good	-3 11 -5 0 0 0
sa:make on	-1 13 -8 0 0 0
sa:make progress	27 -26 0 0 -1 0
sa:make substantial	0 12 -11 0 0 0
sa:make with	-2 17 -5 0 -7 0
sa:maker of	0 -11 14 0 0 0
sa:making	22 2 -26 -3 0 0
sa:making of	22 2 -26 -3 0 0
sa:malaysian	0 -13 15 0 0 0
sa:malaysian capital	0 -13 15 0 0 0
sa:man	-4 12 -5 0 -3 0
sa:man in	0 -12 13 0 0 0
sa:manage	0 16 -15 0 0 0
sa:manage trade	0 10 -9 0 0 0
sa:managing	0 13 -13 0 0 0
sa:manuel	-1 11 -8 0 0 0
sa:many month	0 12 -6 -4 0 0
sa:march	0 -16 17 0 0 0
sa:margin	-6 -21 7 0 11 6
sa:margin of	-6 -11 -3 3 12 6
sa:market	-6 5 -8 -4 11 0
sa:marseille	0 -14 15 0 0 0
sa:matter	-5 6 4 -13 -6 0
sa:may	0 -7 1 10 0 0
sa:maybe	17 -13 -2 0 0 0
sa:me	7 4 -14 0 0 0
sa:mean	-18 9 6 0 -6 0
sa:meaning	13 -12 0 0 0 0
sa:meant	-2 -18 26 -8 0 0
sa:meant to	-1 -14 23 -8 0 0
sa:measure	-10 13 0 -1 0 0
sa:mechanism	-3 -4 14 -4 0 0
sa:media	-20 8 6 5 -5 0
sa:media .	0 -15 18 0 0 0
sa:media that	-6 12 -5 0 0 0
sa:mediator	0 28 -25 -1 0 0
sa:medicine	10 -19 5 11 -2 0
sa:medicine ,	0 12 -11 0 0 0
sa:medicine .	14 -21 9 0 0 0
sa:medicine will	0 -6 -8 13 0 0
sa:meet	0 1 -6 -3 3 8
sa:meet ,	0 16 -28 7 0 0
sa:meet .	-18 4 4 -5 8 0
sa:meet <person>	-6 -1 -9 13 0 10
sa:meet <quality>	0 12 -14 0 4 0
sa:meet again	0 -10 22 -17 0 0
sa:meet and	0 13 -10 0 -1 0
sa:meet here	0 -11 0 11 0 0
sa:meet him	-3 18 -12 0 0 0
sa:meet in	31 -23 4 -1 3 1
sa:meet of	-10 7 -5 -5 8 0
sa:meet on	-14 10 -6 6 0 0
sa:meet since	-4 -9 23 -2 -6 0
sa:meet that	13 -19 -1 0 8 0
sa:meet thi	3 5 -12 0 5 -1
sa:meet with	4 -8 10 0 -14 0
sa:meeting	-14 17 -2 -4 0 0
sa:meeting in	-3 -6 13 0 0 0
sa:memorandum	-1 17 -12 0 0 0
sa:men	4 10 -15 0 0 0
sa:mention	-1 -1 -5 0 11 0
sa:mention it	0 -14 8 0 7 0
sa:mention the	0 19 -16 0 -3 0
sa:mentioned	8 -13 4 0 0 0
sa:menu	9 -9 0 0 0 0
sa:merdeka	-1 -12 2 7 2 0
sa:merdeka <number>	-1 -12 2 7 2 0
sa:middle	0 12 -4 3 -15 0
sa:middle ,	0 11 -2 -2 -4 0
sa:middle .	0 -11 14 0 0 0
sa:midnight	0 17 -17 0 0 0
sa:midnight ,	7 -14 2 6 0 0
sa:midnight .	0 13 -7 -3 0 0
sa:midnight in	0 13 -11 0 0 0
sa:midnight on	-8 22 -12 0 0 0
sa:might	8 0 1 -7 -12 0
sa:might be	1 8 -12 0 0 0
sa:might have	0 13 -9 0 0 0
sa:military	0 10 -8 0 0 0
sa:milk	-1 17 -11 -1 0 0
sa:milk powder	0 10 -8 0 0 0
sa:mill	0 16 -14 0 0 0
sa:mill .	0 10 -9 0 0 0
sa:minister	6 -8 1 2 0 0
sa:minister ,	-13 3 -3 0 12 0
sa:minister .	-24 21 -9 13 -6 0
sa:minister for	1 8 -10 0 0 0
sa:minister of	14 1 -8 -5 0 0
sa:minister wang	0 -9 9 0 0 0
sa:ministerial	5 -12 8 0 0 0
sa:ministry	6 7 -11 7 -14 0
sa:ministry ,	0 -7 13 -3 0 0
sa:ministry .	0 0 12 -9 0 0
sa:ministry has	0 0 -11 13 0 0
sa:ministry of	8 10 -20 2 0 0
sa:minute	31 -9 -13 -7 0 0
sa:minute ,	-2 7 -18 0 12 0
sa:minute .	18 -11 -12 2 4 0
sa:minute at	-3 -12 19 0 -2 0
sa:minute in	7 -14 6 0 0 0
sa:misunderstanding	0 13 -11 0 0 0
sa:mombasa	0 -15 19 0 0 0
sa:monday	-1 19 -12 -1 0 0
sa:monday ,	0 15 -10 -1 0 0
sa:money	-2 10 -3 0 -2 0
sa:montego	0 -10 11 0 0 0
sa:montego bay	0 -10 11 0 0 0
sa:month	0 -6 -4 13 3 -2
sa:month ,	10 -3 0 -8 8 0
sa:month .	1 0 -18 26 -3 0
sa:month in	0 -27 17 5 6 0
sa:month of	0 10 -9 0 0 0
sa:more	-14 19 -13 2 0 -1
sa:more ,	0 -8 2 10 -4 0
sa:more ;	0 13 -12 0 0 0
sa:more at	5 -11 6 0 0 0
sa:more for	0 13 -11 0 0 0
sa:more from	0 8 -8 0 0 0
sa:more productive	0 -7 0 9 0 0
sa:more than	1 12 -1 -10 -15 0
sa:more to	0 -3 -7 0 12 0
sa:more week	-14 16 0 0 0 0
sa:morning	2 -2 3 -2 -19 6
sa:morning ,	-11 19 -10 2 -9 0
sa:morning .	30 -23 6 3 -12 0
sa:morning <person>	0 -9 11 0 0 0
sa:morning and	0 -2 10 -4 -2 0
sa:morning in	-9 23 -15 0 0 0
sa:most	6 5 -13 -1 5 0
sa:most .	0 19 -17 0 0 0
sa:most <quality>	-5 -2 -1 0 10 0
sa:most important	0 -12 14 0 0 0
sa:most of	14 3 -14 2 0 0
sa:most recently	0 -18 21 0 0 0
sa:mother	-4 -9 14 0 0 0
sa:motor	11 -9 0 0 0 0
sa:move	0 9 -21 20 -5 0
sa:move to	0 -14 -10 25 0 0
sa:mr	7 -8 18 -6 -15 -1
sa:mr .	-6 8 18 -15 -17 0
sa:mr <person>	15 -17 2 6 0 0
sa:ms	0 -8 11 0 0 0
sa:much	-8 -15 13 -1 9 0
sa:much as	0 18 -15 0 0 0
sa:muscat	0 9 -7 0 0 0
sa:must	-5 18 -8 0 -1 0
sa:mutual	16 4 -24 1 -1 0
sa:mutual respect	0 -8 10 0 0 0
sa:my	-8 2 4 0 0 0
sa:nafta	0 13 -11 0 0 0
sa:nagoya	0 -10 11 0 0 0
sa:naivasha	0 -12 15 0 0 0
sa:named .	0 7 -22 10 0 0
sa:named no	0 -8 14 -4 0 0
sa:nang	0 -16 17 0 0 0
sa:narrow	0 19 -18 0 0 0
sa:nation	0 -12 7 9 0 0
sa:nation .	0 -23 24 0 0 0
sa:national	15 -12 -5 7 -4 0
sa:nato	-9 28 -20 0 0 0
sa:near seoul	0 -5 -13 18 0 0
sa:nearly <number>	0 -10 10 0 0 0
sa:necessary	-4 19 -14 0 0 0
sa:necessary .	-4 18 -14 0 0 0
sa:need	0 16 -14 2 -9 0
sa:need .	4 4 -9 0 0 0
sa:need <span>	-3 -8 12 0 0 0
sa:need a	0 4 -12 8 -1 0
sa:need for	0 -9 11 0 0 0
sa:need the	0 16 -12 0 0 0
sa:need to	0 15 -12 0 0 0
sa:negotiate	0 0 -3 -14 10 0
sa:negotiate ,	0 0 -11 0 9 0
sa:negotiate for	-7 11 -3 0 0 0
sa:negotiation	-4 -2 -8 21 -1 0
sa:negotiation ,	0 17 -14 0 0 0
sa:negotiation .	1 5 -18 11 -1 0
sa:negotiation between	0 -18 22 -2 0 0
sa:negotiation in	-1 1 -16 18 0 0
sa:negotiation on	-2 -24 30 -1 -1 0
sa:negotiation with	-3 -8 0 15 -2 0
sa:negotiator	-6 6 2 -16 -1 0
sa:neither	-7 17 -10 -2 0 0
sa:neither .	-3 11 -5 0 0 0
sa:neutral	-1 -4 10 0 0 0
sa:new	0 0 -1 -3 11 -3
sa:new )	3 -13 -1 11 0 0
sa:new <quality>	0 11 -10 0 0 0
sa:new date	-4 6 -10 8 0 0
sa:new from	-4 -6 10 0 0 0
sa:new one	0 12 -10 0 0 0
sa:new tariff	-8 -9 8 0 7 0
sa:new truce	0 -11 11 0 0 0
sa:new year	11 3 -6 0 -11 0
sa:new york	-6 -5 2 -9 17 0
sa:newspaper	-2 25 -19 -1 0 0
sa:newspaper .	-1 17 -11 -1 0 0
sa:nexperia	2 15 -14 0 -2 0
sa:next	-3 -6 -4 -6 9 15
sa:next .	10 -9 0 0 0 0
sa:next <span>	0 9 -6 0 0 0
sa:next couple	8 -13 -14 18 0 0
sa:next day	0 10 -2 -5 0 0
sa:next month	0 -17 5 0 7 0
sa:next week	0 4 -3 -25 3 13
sa:next year	-10 0 1 -1 5 0
sa:nice	0 14 -13 0 0 0
sa:nicely	0 9 0 0 -4 0
sa:nickel	0 -14 15 0 0 0
sa:night	18 -17 12 -15 -2 -1
sa:night ,	1 -4 -1 -3 10 0
sa:night .	11 -1 2 -14 -2 0
sa:night and	11 -14 3 0 0 0
sa:night of	-2 9 -4 0 0 0
sa:night to	-3 -9 13 0 0 0
sa:night without	0 24 -23 0 0 0
sa:nil	0 15 -10 0 0 0
sa:no basi	0 -10 10 0 0 0
sa:no day	0 -8 8 1 0 0
sa:no deal	0 12 -8 -1 0 0
sa:no hurry	0 8 -5 0 0 0
sa:no longer	3 23 -29 0 -2 0
sa:no new	0 7 -14 9 0 0
sa:no other	0 10 -9 0 0 0
sa:no paper	0 -11 11 0 0 0
sa:no power	0 -7 9 0 0 0
sa:no result	0 15 -14 0 0 0
sa:no sign	0 -8 9 0 0 0
sa:no signature	0 14 -12 0 0 0
sa:no tariff	0 0 -11 13 0 0
sa:nobody	-15 -5 9 0 -11 13
sa:nobody at	0 15 -14 0 0 0
sa:nobody in	0 21 -18 0 0 0
sa:noe	-4 12 -5 0 0 0
sa:none	-3 11 -3 -4 -2 0
sa:none .	0 9 -8 0 0 0
sa:noon	6 -1 -26 24 -4 0
sa:noon .	-7 20 -19 3 0 0
sa:nor	0 10 -6 0 -1 0
sa:north	-4 23 -20 0 0 0
sa:north <quality>	0 11 -9 0 0 0
sa:not	-4 -1 13 -13 -7 5
sa:not ,	0 -7 10 0 0 0
sa:not .	-2 -21 26 0 0 0
sa:not <level>	11 0 -13 0 0 0
sa:not be	-8 1 7 -5 -1 0
sa:not been	0 -17 11 7 0 0
sa:not expect	0 -10 11 0 0 0
sa:not for	-2 -15 5 0 13 0
sa:not happen	0 -11 12 0 0 0
sa:not have	0 -4 -3 0 0 11
sa:not in	4 -15 11 0 0 0
sa:not meet	-2 13 -9 0 0 0
sa:not on	0 -15 17 0 0 0
sa:not raise	5 0 -10 0 0 0
sa:not take	-16 36 -21 0 -1 0
sa:not the	-1 25 -20 0 -3 0
sa:not to	-8 8 0 0 0 0
sa:not yet	14 -14 -1 4 0 0
sa:note	-2 5 -10 7 0 0
sa:nothing	9 -4 -1 0 -19 9
sa:nothing ,	3 5 -9 0 0 0
sa:nothing .	3 -19 11 -2 0 10
sa:nothing about	0 17 -13 -1 0 0
sa:nothing but	0 17 -16 0 0 0
sa:nothing else	0 -20 21 0 0 0
sa:nothing from	0 -10 10 0 0 0
sa:nothing had	12 -12 0 0 0 0
sa:nothing happen	0 10 -9 0 0 0
sa:nothing is	-13 9 3 0 -3 0
sa:nothing of	10 -7 -1 0 0 0
sa:notice .	6 -13 7 0 0 0
sa:now ,	-6 19 -10 0 0 0
sa:now .	-1 8 -3 0 0 0
sa:nowhere	0 14 -12 0 0 0
sa:number	0 -9 -4 0 4 12
sa:number ,	0 24 -21 0 0 0
sa:number .	-7 -6 3 -6 -4 13
sa:number of	0 -5 -1 0 9 0
sa:number on	10 -17 7 0 0 0
sa:nvidia had	0 -13 15 0 0 0
sa:objection	-16 16 0 0 0 0
sa:occasion	0 -5 14 -8 0 0
sa:odd	0 -12 14 0 0 0
sa:odesa	0 -16 16 0 0 0
sa:of	4 6 2 6 -23 -18
sa:of "	-18 16 0 0 0 0
sa:of <day-gone>	14 -18 10 -10 7 0
sa:of <goods-amount>	-15 10 1 0 0 0
sa:of <level>	10 -21 15 1 0 0
sa:of <money>	0 -8 10 0 0 0
sa:of <month-ahead>	9 0 6 -10 -7 0
sa:of <name>	14 6 0 -10 -32 0
sa:of <number>	-22 -5 15 -17 5 0
sa:of <office>	16 -14 0 -2 -13 9
sa:of <organisation>	2 -15 6 0 7 0
sa:of <person>	-22 11 1 -1 0 0
sa:of <quality>	-11 16 -5 -4 -5 0
sa:of <seat>	10 -7 -11 8 0 0
sa:of <span>	0 -19 33 -22 -17 0
sa:of a	-11 4 11 -5 -18 -2
sa:of about	3 -22 21 0 0 0
sa:of additional	0 13 -13 0 0 0
sa:of an	0 -10 1 14 -3 0
sa:of any	-7 18 -11 0 0 0
sa:of apec	0 -12 6 0 5 0
sa:of busan	-7 22 -13 -1 0 0
sa:of coal	0 -7 9 0 0 0
sa:of commerce	6 11 -18 1 0 0
sa:of day	10 -6 -2 0 0 0
sa:of each	0 -10 6 4 0 0
sa:of four	0 -14 0 12 0 0
sa:of geneva	8 1 -10 0 0 0
sa:of good	-2 -31 25 13 0 0
sa:of his	7 -21 16 -2 0 0
sa:of intent	0 -9 0 10 -1 0
sa:of investment	0 14 -9 0 -3 0
sa:of it	10 27 -32 -7 -4 0
sa:of its	-6 48 -34 -5 -8 0
sa:of last	-1 -14 13 -4 6 0
sa:of medicine	14 -7 -5 0 0 0
sa:of merdeka	0 -21 13 8 0 0
sa:of mutual	15 0 -24 3 0 0
sa:of negotiation	-6 0 -17 16 11 0
sa:of next	-11 6 9 -6 -4 0
sa:of nothing	0 9 -8 0 0 0
sa:of peace	0 9 -7 0 0 0
sa:of president	0 0 -12 0 14 0
sa:of progress	-2 -18 25 -3 0 0
sa:of representative	0 -10 11 0 0 0
sa:of respect	0 -8 10 0 0 0
sa:of soybean	-13 9 1 0 0 0
sa:of state	4 -2 11 -15 -4 0
sa:of talk	-30 2 5 0 0 -3
sa:of tariff	0 13 -5 -3 -6 0
sa:of the	13 7 -13 0 -5 -4
sa:of their	2 0 -25 20 19 0
sa:of them	5 -3 5 0 -12 0
sa:of thi	-5 0 -2 14 -4 0
sa:of three	0 -14 16 0 0 0
sa:of two	12 -25 2 11 0 0
sa:of week	-1 -10 -14 16 7 0
sa:of what	11 12 -21 0 -3 0
sa:off	-7 15 2 -25 -14 -2
sa:off ,	-6 46 -42 0 0 0
sa:off .	-4 30 -20 -15 -1 0
sa:off <span>	0 -20 20 0 0 0
sa:off a	11 -21 12 0 0 0
sa:off by	-6 30 -26 0 0 0
sa:off last	0 10 -6 0 0 0
sa:off on	-13 -2 3 0 9 0
sa:off the	3 -39 41 -1 -2 0
sa:off their	0 15 -15 0 0 0
sa:off to	10 -6 0 0 0 0
sa:office	8 -8 6 -5 0 0
sa:office .	0 15 -12 0 0 0
sa:officer	0 -16 17 0 0 0
sa:official say	-2 14 -7 0 0 0
sa:often	-1 9 -3 0 0 0
sa:oil	-6 24 -15 -7 0 0
sa:oil ,	-5 28 -24 0 0 0
sa:oil .	-1 8 -5 0 0 0
sa:old	0 31 -21 -14 -2 0
sa:old .	0 -8 10 0 0 0
sa:old duty	0 17 -15 0 0 0
sa:older	0 11 -8 0 0 0
sa:olive	-1 -8 12 -1 0 0
sa:on	10 -3 9 -16 -9 0
sa:on .	-6 24 -25 0 3 0
sa:on <day-ahead>	8 -1 4 -38 8 4
sa:on <day-gone>	-10 21 -17 5 -12 -8
sa:on <day-today>	25 -38 27 8 -6 -13
sa:on <level>	12 -24 6 0 9 0
sa:on <money>	-1 -27 30 -1 0 0
sa:on <name>	0 -5 11 -1 -4 0
sa:on <organisation>	0 -2 -12 16 0 0
sa:on <person>	-7 19 -11 0 0 0
sa:on <quality>	28 -15 6 -28 -5 0
sa:on <span>	13 -20 13 -3 0 0
sa:on a	1 8 -7 6 -11 -2
sa:on an	-3 10 -4 -5 0 0
sa:on another	0 -12 14 0 0 0
sa:on at	0 -6 8 0 0 0
sa:on beef	0 -14 10 3 0 0
sa:on canola	0 15 -14 0 0 0
sa:on cement	0 -22 23 0 0 0
sa:on chip	0 -9 9 0 0 0
sa:on cocoa	0 -21 23 0 0 0
sa:on coffee	0 -3 -6 12 0 0
sa:on copper	0 -9 10 0 0 0
sa:on digital	0 9 -7 0 0 0
sa:on each	-9 -6 13 -5 -3 0
sa:on every	0 -7 9 0 0 0
sa:on everything	0 13 -9 0 0 0
sa:on fentanyl	0 11 0 -9 0 0
sa:on food	-2 0 -7 0 9 0
sa:on for	6 11 -20 0 0 0
sa:on good	2 10 -10 0 -2 0
sa:on his	0 14 -5 -5 -7 0
sa:on how	1 -15 10 0 7 0
sa:on in	-11 10 -21 9 0 14
sa:on it	-3 -13 15 7 -6 0
sa:on its	6 -20 24 -3 -9 0
sa:on most	11 -10 -2 0 3 0
sa:on one	-1 -5 3 -6 11 0
sa:on paper	0 22 -18 0 -1 0
sa:on rare	-3 25 -19 0 -2 0
sa:on ship	0 9 -7 0 0 0
sa:on social	-7 14 -3 0 -1 0
sa:on soybean	10 0 -4 0 0 0
sa:on technology	-1 1 -11 0 10 0
sa:on television	-4 -6 11 0 0 0
sa:on that	0 6 0 -10 0 0
sa:on the	23 -15 3 -3 0 0
sa:on them	-2 -4 12 0 0 0
sa:on tiktok	22 -18 -5 0 0 0
sa:on tile	0 11 -10 0 0 0
sa:on to	0 -12 12 3 -5 0
sa:on top	-6 14 -7 0 0 0
sa:on trade	-15 23 -3 -3 -6 0
sa:on truth	6 -14 2 -2 9 0
sa:on until	4 -23 11 4 6 0
sa:on what	0 -6 10 0 -2 0
sa:on which	-13 -10 8 15 -9 0
sa:on with	0 10 -7 0 0 0
sa:once	-23 4 0 17 -6 0
sa:once ,	-4 15 -18 9 0 0
sa:once more	-9 -10 12 13 -8 0
sa:once the	0 13 -11 0 0 0
sa:one	-8 -1 -6 14 10 -4
sa:one ,	0 0 9 -2 -4 0
sa:one .	-13 -4 13 3 -9 0
sa:one <level>	0 -9 10 0 0 0
sa:one agreement	-2 10 -6 0 0 0
sa:one and	0 -15 15 0 0 0
sa:one another	16 -18 -12 0 12 0
sa:one end	0 -14 16 -2 0 0
sa:one in	0 -15 3 11 0 0
sa:one number	0 14 -13 0 0 0
sa:one of	5 -10 5 5 -2 0
sa:one on	-1 -7 13 0 -3 0
sa:one side	0 -13 18 0 0 0
sa:one table	0 13 -12 0 0 0
sa:one that	0 19 -10 0 -4 0
sa:one thing	0 -12 14 0 0 0
sa:one to	0 16 -15 0 0 0
sa:onion	0 -13 16 -1 0 0
sa:only	-10 3 8 -17 2 0
sa:only of	-6 -7 12 0 0 0
sa:only that	-1 13 -9 0 0 0
sa:only the	0 -11 12 0 0 0
sa:open	-15 9 3 -11 -5 4
sa:open .	0 0 2 2 -10 5
sa:open for	0 10 -9 0 0 0
sa:open on	0 -11 8 0 2 0
sa:open up	0 10 -13 0 0 0
sa:opened	-6 0 8 -9 -3 0
sa:opened an	0 11 -8 0 0 0
sa:opened in	0 -11 13 0 0 0
sa:operation	0 17 -15 -1 0 0
sa:operator	0 15 -12 0 0 0
sa:option	0 13 -10 0 -1 0
sa:or	-10 29 -36 13 -8 0
sa:or <level>	0 8 -5 0 0 0
sa:or <name>	0 15 -10 0 -2 0
sa:or <span>	0 5 -19 12 0 0
sa:or in	0 13 -3 -21 5 0
sa:or not	0 20 -15 0 0 0
sa:or so	-4 -15 18 2 -3 0
sa:or sooner	0 8 -6 0 0 0
sa:or two	0 0 -8 10 -1 0
sa:or without	0 -19 11 10 0 0
sa:oran	0 -10 11 0 0 0
sa:order	0 17 -7 -5 -12 0
sa:order and	0 -8 9 0 0 0
sa:order has	0 -8 9 0 0 0
sa:order that	0 21 -16 0 0 0
sa:ordinary	5 9 -16 0 0 0
sa:ordinary duty	5 6 -16 0 0 0
sa:ore	-5 13 -7 0 0 0
sa:osaka	-4 -5 20 0 -13 0
sa:osaka on	0 9 1 0 -11 0
sa:other .	-4 -8 8 4 0 0
sa:other again	0 -8 0 17 -5 0
sa:other for	0 13 -11 0 0 0
sa:other on	0 19 -19 -1 0 0
sa:other side	0 -18 19 0 0 0
sa:other way	0 9 -9 0 0 0
sa:our	-11 -1 1 11 0 0
sa:our <organisation>	0 0 -10 8 0 0
sa:our own	0 -8 10 0 0 0
sa:out	-34 10 0 -3 0 20
sa:out ,	-13 15 0 -1 0 0
sa:out .	-4 0 -25 -9 22 12
sa:out and	0 -23 27 0 0 0
sa:out by	0 -8 -1 11 0 0
sa:out in	0 13 -19 7 0 0
sa:out of	-15 0 7 2 -5 0
sa:out what	-9 -5 18 -4 -1 0
sa:out with	0 2 -15 0 0 13
sa:outcome .	-1 -19 21 0 0 0
sa:outline	0 -7 8 -4 0 0
sa:outline of	0 -15 16 -3 0 0
sa:outside	14 -4 -9 1 -2 0
sa:outside the	8 0 -3 0 -1 0
sa:over	-7 4 -4 12 0 -4
sa:over ,	26 -30 -12 11 5 0
sa:over .	-4 26 -34 13 0 0
sa:over <span>	0 -8 9 0 0 0
sa:over and	0 -8 10 0 0 0
sa:over fentanyl	-2 -8 12 0 0 0
sa:over sugar	0 1 -8 -1 9 0
sa:over tariff	-11 19 -8 0 0 0
sa:over tea	0 19 -18 0 0 0
sa:over the	-18 7 0 12 -11 0
sa:owe	-2 13 -5 0 0 0
sa:own	3 -3 9 1 -17 0
sa:owner	-7 8 0 0 0 0
sa:ownership	-3 -13 17 0 0 0
sa:p	9 -4 -1 0 0 0
sa:p .	9 0 -6 0 0 0
sa:pace	0 -2 11 -6 0 0
sa:pacific	2 10 -8 3 -10 0
sa:pact .	0 -9 10 0 0 0
sa:pact with	0 9 -7 0 0 0
sa:page	0 0 -12 8 0 0
sa:page .	3 -12 -6 10 1 0
sa:pair	0 12 -6 -3 0 0
sa:pair of	0 15 -14 0 0 0
sa:palace	-23 -3 0 5 16 0
sa:palace .	-13 3 -16 0 21 0
sa:palacio	10 -2 -3 0 0 0
sa:palermo	0 -13 13 0 0 0
sa:palm	8 -2 0 -6 0 0
sa:palm oil	10 0 -4 -4 0 0
sa:paper	-23 -12 18 -2 2 0
sa:paper on	0 0 -5 0 10 0
sa:paper with	0 -13 14 0 0 0
sa:paragraph	0 -13 14 0 0 0
sa:pari	-6 -9 13 2 -4 0
sa:pari in	0 -9 17 -6 0 0
sa:pari on	-1 -6 9 0 0 0
sa:part	-14 1 7 0 -9 0
sa:part of	-1 9 0 -4 -8 0
sa:parted	0 -17 21 -2 0 0
sa:partner	-2 18 -13 0 0 0
sa:party	0 15 -9 -3 0 0
sa:pass without	0 0 -18 0 17 0
sa:past	0 -9 14 -9 -1 0
sa:pasta	0 -11 12 0 0 0
sa:paste	0 11 -11 0 0 0
sa:pause	-9 0 12 -10 -5 0
sa:pause ,	-10 3 6 0 0 0
sa:pause .	0 -7 8 0 0 0
sa:pause of	10 4 -16 0 0 0
sa:pause on	0 -11 12 0 0 0
sa:pay	-20 10 1 4 -11 0
sa:pay .	-2 -21 21 5 -6 0
sa:pay <level>	-14 10 -5 0 0 0
sa:pay <number>	-9 -23 26 -1 3 0
sa:pay it	11 -10 0 0 0 0
sa:payment	9 0 -11 0 0 0
sa:peace	-15 8 6 -6 0 0
sa:peace talk	0 22 -20 0 0 0
sa:pen	-12 25 -9 -6 -3 0
sa:pen .	-6 29 -19 -5 -3 0
sa:penalty	0 12 -10 0 0 0
sa:penalty for	0 8 -7 0 0 0
sa:penang	0 -14 15 0 0 0
sa:people	-16 5 5 0 -7 0
sa:people ,	0 29 -29 0 0 0
sa:people .	-8 -6 5 12 -4 0
sa:people briefed	0 8 -4 0 0 0
sa:people on	-2 7 0 -6 -9 0
sa:pepper	0 -10 12 0 0 0
sa:per	0 10 -5 0 0 0
sa:perhap	0 14 -8 -2 -1 0
sa:permanent agreement	0 -18 19 0 0 0
sa:permit	-3 -10 15 0 0 0
sa:permit for	-2 -5 9 0 0 0
sa:person	-6 -11 6 11 -9 0
sa:person ,	-12 -5 2 11 0 0
sa:person .	0 -9 14 -1 0 0
sa:pharmaceutical	-4 9 -2 0 0 0
sa:phase	0 11 -24 5 2 0
sa:phase of	0 4 -9 0 5 0
sa:phase one	3 5 -9 -1 0 0
sa:phone	24 -6 -35 -5 11 0
sa:phone ,	8 0 -10 -1 0 0
sa:phone on	16 -5 -17 0 3 0
sa:phosphate .	0 -10 3 7 0 0
sa:photograph	0 -20 11 11 0 0
sa:pick	0 10 -6 0 0 0
sa:picked	-12 7 3 0 0 0
sa:picked up	-12 7 3 0 0 0
sa:piraeu	0 -3 0 0 9 0
sa:place	1 -17 -8 28 3 0
sa:place ,	0 16 -15 -12 5 0
sa:place .	-15 25 -12 -4 0 0
sa:place in	-2 -10 7 6 0 -2
sa:place of	0 13 -8 0 0 0
sa:place on	15 13 -15 -23 3 0
sa:place to	5 -24 -7 24 0 0
sa:plan	4 0 -9 -1 7 8
sa:plan ,	0 0 -11 -1 14 0
sa:plan .	-3 -17 12 -7 12 0
sa:plan for	7 -19 14 7 -5 0
sa:plan in	0 -7 9 0 0 0
sa:plan say	0 -1 10 -2 -3 0
sa:plan to	6 24 -29 0 -2 0
sa:plane	-5 -9 15 0 0 0
sa:plane .	0 10 -9 0 0 0
sa:plant	5 -22 15 0 4 0
sa:platform	-10 4 5 0 0 0
sa:pleased	0 15 -10 -2 0 0
sa:pledge	0 -13 17 0 -2 0
sa:plovdiv	0 -11 12 0 0 0
sa:plu	-1 17 -13 0 0 0
sa:plu <level>	0 10 -10 0 0 0
sa:plywood	-7 16 -9 0 0 0
sa:pm	0 12 -11 0 0 0
sa:point	1 7 -5 0 -4 0
sa:point ,	0 -12 13 0 0 0
sa:pokhara	0 -1 -7 10 0 0
sa:police	1 -22 21 0 0 0
sa:policy	0 -2 -4 0 10 0
sa:political	0 -13 15 0 0 0
sa:port .	0 9 -7 0 0 0
sa:port of	0 10 -9 0 0 0
sa:position	0 14 -13 0 0 0
sa:positive	-2 -8 0 -2 16 0
sa:positive .	-7 -5 -9 0 18 0
sa:possible ,	0 14 -13 0 0 0
sa:possible .	-5 -2 7 3 -1 0
sa:post .	-9 10 -7 0 7 0
sa:post of	0 -8 9 0 0 0
sa:postpone	0 33 -29 -1 0 0
sa:potatoe	-2 14 -9 0 0 0
sa:powder	0 11 -8 0 0 0
sa:preliminary	-7 -9 19 0 -4 0
sa:preliminary consensu	-6 -1 11 0 -4 0
sa:premier	-5 7 -5 6 -11 0
sa:premier ,	0 19 -18 0 0 0
sa:premier liu	-7 -10 21 0 -2 0
sa:prepare	1 -23 -3 18 12 0
sa:prepare .	6 -18 -15 18 6 0
sa:prepare <person>	0 0 17 -21 0 0
sa:prepare a	0 -11 15 -1 -1 0
sa:prepare the	0 17 -18 6 -3 0
sa:prepare to	0 -15 5 10 0 0
sa:presence	0 -9 2 0 8 0
sa:presence of	0 -5 11 0 -4 0
sa:present	1 18 -13 -9 -6 0
sa:present .	0 -5 13 -3 -3 0
sa:present level	-11 1 10 0 0 0
sa:present rate	14 -13 0 0 0 0
sa:present truce	0 13 -11 0 0 0
sa:president	5 -11 0 -14 19 0
sa:president '	5 -12 8 0 0 0
sa:president ,	-13 -8 22 0 3 0
sa:president <person>	-6 18 -26 -2 19 0
sa:president agree	-10 5 -4 7 0 0
sa:president are	0 -13 16 0 0 0
sa:president donald	0 8 0 1 -13 0
sa:president in	0 -7 10 -18 6 0
sa:president is	9 -17 4 0 2 0
sa:president might	11 -8 0 0 0 0
sa:president of	1 12 -14 0 0 0
sa:president on	14 -14 0 0 0 0
sa:president to	0 -2 9 -2 0 0
sa:president will	0 -20 12 0 8 0
sa:president xi	16 0 -11 -5 0 0
sa:press	-11 22 -18 5 0 0
sa:press )	2 0 -11 8 0 0
sa:press .	0 -11 12 0 0 0
sa:press conference	-11 8 0 0 0 0
sa:pretty	0 11 -10 0 0 0
sa:prevent	-12 -3 13 0 5 0
sa:price	-2 31 -16 -5 -13 0
sa:price in	0 16 -3 0 -12 0
sa:principle	0 12 -15 5 -2 0
sa:print .	0 -12 12 0 0 0
sa:printed	-12 18 -6 0 0 0
sa:prisoner	0 24 -23 0 0 0
sa:probably	0 3 3 0 -9 0
sa:problem	0 -5 0 0 9 0
sa:problem .	0 -14 4 0 10 0
sa:proclamation	0 11 -7 0 0 0
sa:produced	0 -13 0 -7 11 10
sa:produced a	0 -6 9 0 0 0
sa:product	-6 15 -5 -3 -1 0
sa:product ,	0 19 -17 0 0 0
sa:productive	-1 -11 6 8 0 0
sa:programme	0 11 -11 0 0 0
sa:progress	22 -25 24 -21 -8 0
sa:progress ,	0 -20 21 0 0 0
sa:progress on	13 -6 -6 0 0 0
sa:prolong	1 -6 1 9 -7 0
sa:prolong by	-1 -15 18 0 0 0
sa:prolong it	2 -21 16 3 -1 0
sa:prolong the	-1 20 -35 15 0 0
sa:prolong their	2 -20 19 -1 0 0
sa:prolong until	0 10 -9 0 0 0
sa:promise	6 -7 2 -10 10 0
sa:promise .	-2 14 -10 0 0 0
sa:promise a	13 -19 0 0 8 0
sa:promise of	0 -15 19 0 -2 0
sa:promise to	-3 9 -18 -3 13 0
sa:properly	0 -7 9 0 0 0
sa:provide	0 -16 17 0 0 0
sa:province	0 9 -7 0 0 0
sa:provisional	0 12 -11 0 0 0
sa:public	-2 11 -5 0 -2 0
sa:publish <day-today>	0 -8 8 0 0 0
sa:publish a	-1 28 -23 0 0 0
sa:publish by	8 -14 0 0 6 0
sa:publish on	0 15 -9 0 -2 0
sa:punish	0 10 -11 0 0 0
sa:punta	2 -13 10 0 0 0
sa:punta del	2 -12 8 0 0 0
sa:purchase	9 -19 16 -2 -5 0
sa:purchase of	11 -1 -9 0 0 0
sa:purpose	0 -15 16 0 0 0
sa:purpose .	0 -13 14 0 0 0
sa:push	0 -11 11 0 0 0
sa:push for	0 -11 11 0 0 0
sa:put	4 11 -2 -8 -16 0
sa:put <level>	-1 22 -17 0 0 0
sa:put <number>	0 11 -9 0 0 0
sa:put a	0 9 -6 0 0 0
sa:put down	-3 10 -5 0 0 0
sa:put in	0 2 -13 0 13 0
sa:put off	24 -2 -2 -10 -11 0
sa:put tariff	0 -14 15 0 0 0
sa:put the	-9 12 -3 0 0 0
sa:put their	-9 -6 15 0 0 0
sa:quadruple	-6 12 -2 0 0 0
sa:quadruple its	-6 11 -2 0 0 0
sa:quarrel	-5 -4 11 0 -2 0
sa:quarrel begin	0 14 -12 0 0 0
sa:quarrel over	0 -10 7 1 0 0
sa:quarter	0 8 0 -10 0 0
sa:quarter ,	0 11 0 -9 0 0
sa:question	0 0 -6 13 -5 0
sa:question of	0 13 -12 0 0 0
sa:quickly	-12 7 4 0 0 0
sa:quickly .	0 -7 9 0 0 0
sa:quinoa	0 10 -8 0 0 0
sa:radio	12 -1 -10 0 0 0
sa:rain	9 -7 0 0 0 0
sa:rain ,	3 -12 8 0 0 0
sa:raise	4 12 -14 -7 -2 0
sa:raise duty	11 0 -12 0 0 0
sa:raise its	11 -18 8 0 0 0
sa:raise tariff	-9 2 3 0 0 0
sa:rare	-13 0 10 2 -15 0
sa:rare -	0 8 -7 0 0 0
sa:rare earth	-10 -1 10 2 -14 0
sa:rate	19 -8 3 -15 -10 0
sa:rate .	24 -18 -3 -1 0 0
sa:rate at	9 -10 2 0 0 0
sa:rate of	-7 -12 22 0 0 0
sa:rate on	4 7 -11 0 0 0
sa:rather than	0 -14 17 0 0 0
sa:reach	-13 7 -4 -8 15 0
sa:reach a	-8 -14 9 -9 14 0
sa:reach by	7 8 -16 0 0 0
sa:reach in	0 24 -21 0 0 0
sa:reach the	-11 7 3 0 0 0
sa:read	8 13 -14 -1 -6 0
sa:read it	0 10 -8 0 0 0
sa:reading	0 14 -12 0 0 0
sa:ready	-4 8 -4 5 -8 0
sa:ready ,	0 -10 11 0 0 0
sa:ready to	-2 9 0 -3 -3 0
sa:reagan	0 14 -12 0 0 0
sa:reason	-8 -4 9 0 2 0
sa:recall	3 13 -15 0 0 0
sa:receive	-24 -21 -2 21 20 0
sa:receive <person>	-7 -12 -6 11 16 0
sa:recent	0 -4 -5 0 0 11
sa:recently	0 -15 20 0 0 0
sa:recently in	0 -15 17 0 0 0
sa:reciprocal	-14 36 -17 -5 0 0
sa:reciprocal tariff	-7 18 -10 0 0 0
sa:reciprocity	0 -8 10 0 0 0
sa:recommend	11 -12 4 0 0 0
sa:reduce	0 -7 9 0 0 0
sa:reference	-12 19 -7 0 0 0
sa:refuse	6 -11 0 12 0 0
sa:refuse to	0 -9 0 12 0 0
sa:region	0 0 -5 0 9 0
sa:region .	0 -8 0 0 9 0
sa:regrettable .	0 -10 12 0 0 0
sa:regulator	-10 1 8 0 0 0
sa:relation	-2 -14 11 7 -1 0
sa:relation between	0 -15 16 0 0 0
sa:relationship	0 14 -16 2 0 0
sa:released	0 -7 9 0 0 0
sa:relief	-2 -13 23 -1 -8 0
sa:relieved	0 12 -10 0 0 0
sa:remain	4 9 -10 0 0 0
sa:renew for	0 -15 16 0 0 0
sa:reopen	0 -10 0 10 0 0
sa:report	-4 -2 -3 19 -10 0
sa:report .	0 -9 -9 22 -8 0
sa:report that	-2 12 -8 0 0 0
sa:reporter .	0 7 -17 12 -5 0
sa:reporter on	-2 17 -23 8 -1 0
sa:reporter that	0 -17 18 -4 5 0
sa:representative	-2 -3 -3 10 0 0
sa:representative jamieson	0 -8 6 0 0 0
sa:require	0 -11 -12 10 12 0
sa:rescind	11 -14 2 0 0 0
sa:reset	9 -12 -6 8 0 0
sa:resort	-3 5 8 -1 -16 0
sa:resort in	-1 5 5 0 -13 0
sa:respect	0 -13 15 -1 0 0
sa:respect .	0 -21 22 0 0 0
sa:rest	0 0 -12 16 0 0
sa:rest of	0 -5 -4 11 0 0
sa:restart	0 -7 10 0 0 0
sa:result	9 1 -3 2 -11 0
sa:result ,	0 -7 10 0 0 0
sa:result .	10 -8 6 0 -8 0
sa:result of	0 14 -12 0 0 0
sa:resume	-9 0 3 4 -8 0
sa:resume .	0 -4 11 -4 -1 0
sa:resume on	0 5 -19 13 0 0
sa:retaliation	8 10 -23 4 0 0
sa:return	-15 17 -19 10 2 0
sa:return from	0 20 -16 0 0 0
sa:return on	0 -7 -1 10 0 0
sa:return to	-5 23 -14 -1 -1 0
sa:review	-16 0 18 -2 0 0
sa:review of	0 -8 11 0 0 0
sa:rice ,	0 14 -13 0 0 0
sa:right	-6 -10 12 3 -1 0
sa:right ,	0 -12 13 0 0 0
sa:rijeka	0 -10 12 0 0 0
sa:rise	10 -4 -4 14 -18 0
sa:rise <level>	0 23 -12 0 -12 0
sa:rise from	11 -21 13 0 0 0
sa:rise to	2 0 -12 10 0 0
sa:river	0 17 -15 0 0 0
sa:road	-4 10 -3 0 0 0
sa:ronald	0 12 -11 0 0 0
sa:ronald reagan	0 12 -11 0 0 0
sa:room	0 17 -21 0 8 0
sa:room ,	-1 5 -15 -3 14 0
sa:room .	0 -4 9 -7 0 0
sa:rose	0 14 -12 0 0 0
sa:round	-8 -1 -1 15 -5 -3
sa:round .	-5 7 3 -15 -3 0
sa:round <number>	0 -15 4 9 -1 0
sa:round between	0 -10 5 4 0 0
sa:round in	5 -7 13 -13 0 0
sa:round of	-13 30 -43 20 7 0
sa:round on	0 -8 -6 19 0 0
sa:round since	0 -10 16 -7 0 0
sa:row	-4 16 -6 -1 -5 0
sa:row ,	0 14 -13 0 0 0
sa:rubber and	0 12 -10 0 0 0
sa:rule	-12 -1 11 0 -4 0
sa:rule of	0 10 -6 0 0 0
sa:rule that	0 -15 15 0 0 0
sa:rum	0 -17 7 11 0 0
sa:run	-1 -7 0 -7 14 4
sa:run <span>	0 -18 6 0 11 0
sa:run for	0 -1 14 0 -11 0
sa:run from	0 -20 -1 0 17 6
sa:run on	16 -6 -6 0 0 0
sa:run out	-10 13 -12 1 1 0
sa:run to	0 19 -16 0 0 0
sa:saint	0 -10 11 0 0 0
sa:saint -	0 -10 12 0 0 0
sa:salalah	3 -19 14 0 0 0
sa:sale	4 -19 2 0 15 0
sa:sale .	0 -2 -6 0 9 0
sa:salmon .	0 -9 10 0 0 0
sa:salvador	0 -16 17 0 0 0
sa:samarkand	0 -15 19 -1 0 0
sa:same	3 -5 8 -3 -11 3
sa:same .	7 10 -11 -1 -5 0
sa:same as	0 10 -9 0 0 0
sa:same city	0 -19 30 -9 -8 0
sa:same day	-1 -11 15 8 -12 0
sa:same evening	0 -14 5 11 0 0
sa:same level	0 -8 9 0 0 0
sa:sanctioning	0 -9 10 0 0 0
sa:sanctioning <name>	0 -9 10 0 0 0
sa:santa	4 -15 13 0 0 0
sa:santa cruz	4 -16 13 0 0 0
sa:sapporo	0 -15 17 0 0 0
sa:saturday	0 14 -12 0 0 0
sa:save	0 14 -12 -2 0 0
sa:saved	0 -10 10 0 0 0
sa:say	0 4 -6 -3 -1 10
sa:say ,	0 2 1 -15 3 0
sa:say .	20 -3 -3 -17 4 2
sa:say :	-2 22 -15 0 0 0
sa:say ;	0 -9 -13 20 0 0
sa:say <day-gone>	4 9 -11 0 -1 0
sa:say <day-today>	0 -6 9 0 0 0
sa:say <name>	-1 11 -10 0 0 0
sa:say <person>	-8 10 -13 10 -1 0
sa:say after	-9 -17 1 1 17 8
sa:say afterward	4 -13 20 -9 -5 0
sa:say at	0 0 0 -3 -3 9
sa:say he	0 10 5 -5 -20 0
sa:say in	-10 9 2 -19 2 0
sa:say it	-13 15 -1 0 0 0
sa:say no	4 -10 6 0 0 0
sa:say nothing	10 -2 -5 0 0 0
sa:say that	12 -6 4 -11 0 -1
sa:say the	-8 1 -16 9 16 0
sa:say there	0 11 -7 0 -2 0
sa:say yes	0 9 -4 0 0 0
sa:schedule	0 12 -7 0 -2 0
sa:scheduled for	0 -15 15 0 0 0
sa:school	0 27 -26 -3 0 0
sa:scotch	0 11 -10 0 0 0
sa:scott	5 -1 -11 2 9 0
sa:screen	19 -6 -15 0 0 0
sa:sea	0 -5 -5 12 0 0
sa:sea .	0 -7 -5 13 0 0
sa:seal	5 7 -20 0 5 0
sa:season	12 -2 -9 0 0 0
sa:season .	6 2 -11 0 0 0
sa:season and	9 -8 0 0 0 0
sa:second	5 -9 2 -8 12 9
sa:second -	0 9 -5 0 0 0
sa:second .	0 -15 18 0 0 0
sa:second and	0 -31 24 8 0 0
sa:second day	-3 2 5 -14 -6 0
sa:second in	5 9 -8 -2 -1 0
sa:second is	0 0 -15 14 0 0
sa:second meet	0 -10 13 0 0 0
sa:second time	-3 0 -8 -3 10 7
sa:second truce	0 -17 17 0 0 0
sa:secretary	0 -10 5 0 8 0
sa:secretary ,	0 -18 19 0 0 0
sa:secretary scott	6 -1 -11 2 9 0
sa:section	-3 22 -14 0 0 0
sa:section <number>	-3 21 -13 0 0 0
sa:security	5 4 -10 0 0 0
sa:see "	-5 -6 12 0 0 0
sa:see <name>	0 -7 0 0 10 0
sa:see each	4 -15 -3 16 0 0
sa:seem	0 9 -5 0 0 0
sa:seemed	-4 -16 14 0 7 0
sa:sell	-7 7 -3 -5 3 0
sa:sell a	0 8 -8 0 0 0
sa:sell to	0 2 -12 0 8 0
sa:send	23 5 -29 4 -5 0
sa:send its	0 12 -9 0 0 0
sa:sense	0 9 -9 0 0 0
sa:sentence	9 -7 0 0 0 0
sa:seoul	-1 -3 4 5 -10 0
sa:seriou	0 -8 10 0 0 0
sa:sery of	0 9 -9 0 0 0
sa:session	0 11 -7 0 -1 0
sa:set	-2 12 5 -24 -21 0
sa:set a	2 -12 10 0 0 0
sa:set aside	0 -11 12 0 0 0
sa:set for	0 21 -14 -6 -5 0
sa:set up	-3 -9 16 -1 0 0
sa:settle	7 -19 9 6 2 0
sa:settle in	10 14 -22 0 0 0
sa:settle on	0 -3 -4 0 10 0
sa:settle the	9 -16 17 -4 -10 0
sa:seven	0 11 -9 0 0 0
sa:several	-10 28 -22 0 0 0
sa:shall	-10 -15 24 0 0 0
sa:shanghai	0 1 -10 9 0 0
sa:shanghai on	0 -14 1 11 0 0
sa:share	0 27 -23 0 0 0
sa:share in	0 12 -11 0 0 0
sa:shared	0 13 -10 0 0 0
sa:she	8 0 -13 9 -6 0
sa:she say	14 -26 7 12 -2 0
sa:sheet	-4 24 -11 0 -11 0
sa:sheet of	0 22 -21 0 0 0
sa:sheet on	0 25 -21 0 -2 0
sa:sheet that	0 -4 9 0 -4 0
sa:shenzhen	-1 12 0 -8 -7 0
sa:shenzhen ,	0 -2 13 0 -9 0
sa:shenzhen in	0 0 13 -3 -15 0
sa:shenzhen on	0 1 -9 0 10 0
sa:ship	-17 16 -5 -4 0 0
sa:ship .	0 12 -9 0 0 0
sa:shoe	16 -12 -3 0 0 0
sa:shook	2 8 -6 -11 0 0
sa:shook hand	3 6 -3 -11 0 0
sa:shoot	0 13 -11 0 0 0
sa:short	-16 18 -2 -1 0 0
sa:shortly	-12 -18 -9 26 9 0
sa:shortly at	5 -12 -5 13 0 0
sa:should	2 7 -13 9 -12 0
sa:should not	0 -16 19 0 0 0
sa:shouting	0 10 -9 0 0 0
sa:show	1 -11 12 0 0 0
sa:show .	0 -12 14 0 0 0
sa:shut	0 0 -12 11 0 0
sa:side	-10 -4 1 3 -1 6
sa:side .	-15 -9 9 3 -7 10
sa:side and	0 -21 13 0 8 0
sa:side are	0 18 -17 0 0 0
sa:side by	-2 4 -8 0 7 0
sa:side had	0 -24 23 4 0 0
sa:side meet	0 -13 14 0 0 0
sa:side say	0 11 -6 0 0 0
sa:side should	7 7 -15 0 0 0
sa:side since	0 11 -11 0 0 0
sa:side want	0 14 -12 0 0 0
sa:sideline	0 -14 6 6 0 0
sa:sideline of	0 -9 10 0 -1 0
sa:sight	0 -8 11 0 -1 0
sa:sign	-11 5 -3 7 -2 -1
sa:sign .	-4 16 -15 5 -6 0
sa:sign a	2 -19 5 8 11 0
sa:sign agreement	0 12 -10 0 0 0
sa:sign an	-3 21 -14 -1 0 0
sa:sign by	7 5 -15 0 0 0
sa:sign for	0 8 -7 0 0 0
sa:sign in	0 0 -9 0 12 0
sa:sign of	0 -7 10 0 0 0
sa:sign on	0 -12 14 0 0 0
sa:sign the	-5 12 -7 -10 2 0
sa:signature	-3 3 0 -18 6 0
sa:since	3 18 -10 -19 -1 -9
sa:since .	0 -3 0 0 9 0
sa:since <day-gone>	-10 -12 16 4 3 0
sa:since <number>	-12 8 9 -15 -7 0
sa:since <person>	0 10 -7 -8 0 0
sa:since last	4 16 -25 -7 10 0
sa:since one	0 -8 9 0 0 0
sa:since spring	0 -5 0 -7 11 0
sa:since the	3 7 -4 1 -22 0
sa:since they	0 11 -17 10 -3 0
sa:sir	0 -9 1 0 6 0
sa:sir <person>	0 -11 3 0 6 0
sa:sit	-6 -14 4 19 0 3
sa:sit for	0 21 -20 0 0 0
sa:sit in	4 -17 0 12 0 0
sa:sit on	0 19 -16 0 0 0
sa:sit with	-4 -7 14 0 0 0
sa:sixth	-2 -4 -4 19 -6 0
sa:sixth round	0 0 -13 18 0 0
sa:sixth time	0 10 -4 0 -2 0
sa:size	0 -13 13 0 0 0
sa:sleep	0 -14 16 0 0 0
sa:sleep .	0 -8 9 0 0 0
sa:small	-7 13 -1 0 -2 0
sa:smaller	0 10 -10 0 0 0
sa:smile	0 -19 20 0 0 0
sa:smoke	0 15 -12 -4 0 0
sa:snow	0 -14 16 0 0 0
sa:so	12 0 -15 11 -17 13
sa:so ,	9 -6 -2 0 0 0
sa:so far	-4 1 -4 9 0 0
sa:so that	-2 21 -28 5 0 0
sa:social media	-7 14 -3 0 -1 0
sa:software and	0 11 -10 0 0 0
sa:soldier	9 -8 0 0 0 0
sa:solution	-2 10 -3 0 0 0
sa:some	-4 3 -8 -9 10 0
sa:some <number>	0 16 -9 -1 -3 0
sa:some time	0 -12 -7 0 19 0
sa:something .	0 13 -11 0 0 0
sa:somewhere	0 12 -7 0 -2 0
sa:soon	4 -18 -14 25 2 0
sa:soon ,	5 -16 -3 15 0 0
sa:soon .	-2 -20 0 14 8 0
sa:sooner	0 11 -8 0 0 0
sa:soup	0 11 -7 0 0 0
sa:south	3 -19 17 -1 0 0
sa:soy	0 15 -15 0 0 0
sa:soybean	-7 10 -10 0 9 0
sa:soybean ,	-5 19 -12 0 -1 0
sa:soybean .	0 -10 11 0 0 0
sa:soybean and	0 -9 14 0 0 0
sa:soybean to	8 -8 0 0 0 0
sa:soybean will	0 -3 -8 0 12 0
sa:spanish	1 -8 12 -6 -6 0
sa:spanish capital	1 -8 12 -6 -6 0
sa:spare	18 -13 0 -4 0 0
sa:spare .	0 -9 11 0 0 0
sa:spare the	5 2 -9 0 0 0
sa:speak	-6 10 0 5 -14 0
sa:speak .	0 -9 9 0 0 0
sa:speak about	0 -8 10 0 0 0
sa:speak by	-6 10 -3 0 0 0
sa:speak of	0 -9 2 9 -5 0
sa:speak to	-6 22 -12 -1 -2 0
sa:speaking	11 -15 5 0 0 0
sa:speed	0 -16 14 1 0 0
sa:spent	-5 -5 11 0 0 0
sa:spirit	-1 -3 9 0 0 0
sa:split	0 -14 21 0 -4 0
sa:spoke	5 12 -17 -6 0 0
sa:spoke by	-2 16 -14 0 -3 0
sa:spoke of	-10 -3 12 0 0 0
sa:spoke on	11 -11 -8 0 6 0
sa:spoke with	0 15 -15 0 0 0
sa:spoken	-24 6 4 -1 11 0
sa:spoken by	-7 3 -12 0 13 0
sa:spoken of	-7 -9 17 0 0 0
sa:spring	-15 -11 9 6 5 0
sa:spring .	-9 5 -11 7 6 0
sa:spring of	0 -14 14 0 0 0
sa:st	0 -13 16 -1 0 0
sa:st .	0 -11 12 0 0 0
sa:stability	0 16 -12 0 0 0
sa:staff	0 4 -9 -1 3 0
sa:stage	0 19 -12 -3 0 0
sa:stalled	8 2 -10 -3 0 0
sa:stand	-12 0 -7 21 -15 0
sa:stand at	-2 18 -9 0 -3 0
sa:stand by	0 -9 13 0 -2 0
sa:stand in	0 -13 -14 23 0 0
sa:stand ready	0 11 -7 0 0 0
sa:start	11 -7 -5 7 -4 4
sa:start <day-ahead>	0 -9 10 0 0 0
sa:start on	-7 22 -11 -10 0 0
sa:state in	7 -13 6 0 0 0
sa:state visit	0 0 -12 11 6 0
sa:statement	0 10 -8 -14 5 0
sa:statement .	-5 -6 18 -8 0 0
sa:statement on	9 11 -21 0 0 0
sa:stavanger	0 -8 9 0 0 0
sa:stay	-7 0 10 -11 -4 0
sa:stay at	-13 -10 24 0 0 0
sa:stay in	3 13 -17 0 0 0
sa:stay there	0 11 -9 0 0 0
sa:steel	-2 -9 4 -12 16 0
sa:steel ,	0 -15 8 0 10 0
sa:steel .	0 9 -7 0 0 0
sa:steel and	-5 15 -9 0 0 0
sa:step	-20 -3 17 -6 -3 0
sa:step of	-1 7 -3 0 0 0
sa:step that	0 -7 8 0 0 0
sa:still	-8 3 -14 0 11 14
sa:still go	0 -16 16 0 1 0
sa:still in	0 25 -23 0 0 0
sa:still meet	0 -8 -1 0 -4 15
sa:still on	0 -13 0 9 5 0
sa:still pay	0 -8 10 0 0 0
sa:still to	0 14 -12 0 0 0
sa:still wait	0 0 10 0 -7 0
sa:stock	0 17 -14 0 0 0
sa:stockholm	-14 -9 20 -8 -2 0
sa:stockholm ,	0 1 -11 6 6 0
sa:stockholm .	0 -11 14 0 0 0
sa:stockholm and	0 -7 9 0 0 0
sa:stockholm on	0 -5 13 -7 -4 0
sa:stop	-14 0 11 -10 -3 0
sa:stop .	-2 -15 19 0 0 0
sa:straight	12 -6 0 0 -3 0
sa:strait	0 -12 13 0 0 0
sa:strategic	0 17 -15 0 0 0
sa:strike	9 30 -52 16 -2 0
sa:strike a	8 -12 5 0 0 0
sa:strike on	5 -8 3 0 0 0
sa:strong	0 9 -3 0 0 0
sa:student	0 -5 -4 0 10 0
sa:subject to	-2 -8 13 0 0 0
sa:subsidy	9 -11 3 0 0 0
sa:substance	0 -6 0 9 0 0
sa:substantial	-10 -10 18 -7 5 0
sa:success .	-6 -13 19 0 0 0
sa:successful	-2 -11 13 0 2 0
sa:successful framework	-1 -13 13 0 2 0
sa:successor	0 22 -19 0 0 0
sa:successor ,	0 8 -8 0 0 0
sa:such	0 -18 14 -6 7 0
sa:such meet	0 -21 9 -2 11 0
sa:sugar	-1 -3 -10 13 8 0
sa:sugar ,	-3 17 -26 0 9 0
sa:sugar and	0 -17 20 -1 0 0
sa:sugar from	4 -13 9 0 0 0
sa:sugar truce	0 -6 -13 17 0 0
sa:sum	0 11 -8 0 0 0
sa:summer	-4 -10 -6 20 1 0
sa:summer ,	0 -2 -9 10 0 0
sa:summer .	0 -21 6 15 3 0
sa:summit	1 3 -2 -20 4 0
sa:summit ,	0 -18 25 0 -8 0
sa:summit .	-5 26 -23 0 -2 0
sa:summit in	0 -24 15 -6 12 0
sa:summit of	9 -18 5 -1 4 0
sa:supply	0 -12 15 0 0 0
sa:surcharge	-2 14 -2 -2 -5 0
sa:surcharge of	0 18 -11 0 -5 0
sa:surplu	-3 0 -10 0 12 0
sa:surprised	-4 10 -2 0 0 0
sa:suspend	0 -3 9 -7 -5 0
sa:suspend ,	0 -8 8 0 0 0
sa:suspend its	0 -9 10 0 0 0
sa:suspend the	-8 -9 17 0 0 0
sa:suspension	11 -10 0 2 0 0
sa:suspension .	0 12 -10 0 0 0
sa:suspension of	10 -19 5 7 0 0
sa:swakopmund	0 -32 33 0 0 0
sa:table	0 3 4 -10 -14 -1
sa:table .	6 -15 15 -1 -3 0
sa:table in	0 -9 11 0 0 0
sa:table on	0 8 -4 0 0 0
sa:table with	0 -9 10 0 0 0
sa:take	-15 3 -6 4 2 12
sa:take <span>	0 -12 1 12 0 0
sa:take a	0 20 -19 0 0 0
sa:take away	1 17 -19 0 0 0
sa:take back	0 22 -19 0 0 0
sa:take both	0 -9 10 0 0 0
sa:take effect	-3 -11 18 -2 -3 0
sa:take in	0 11 -10 0 0 0
sa:take note	0 9 -6 0 0 0
sa:take on	0 11 -9 0 0 0
sa:take part	0 1 -10 7 0 0
sa:take place	0 -19 6 7 9 0
sa:take the	0 -8 -1 0 0 14
sa:take up	0 -20 11 0 6 0
sa:talk	11 6 -13 8 0 -15
sa:talk ,	5 -19 3 15 0 0
sa:talk .	-1 -10 6 11 -6 0
sa:talk about	9 0 -4 0 -1 0
sa:talk and	0 15 -13 0 0 0
sa:talk are	0 7 -10 2 0 0
sa:talk at	0 21 -14 -6 0 0
sa:talk candid	-1 -4 8 0 0 0
sa:talk had	0 19 -18 0 0 0
sa:talk here	0 12 -7 -6 0 0
sa:talk in	-6 14 -17 1 12 0
sa:talk is	0 11 -19 11 0 0
sa:talk of	0 -23 25 0 0 0
sa:talk on	2 1 0 -9 1 0
sa:talk open	0 18 -17 0 0 0
sa:talk over	0 11 -10 0 0 0
sa:talk since	5 -4 9 -11 0 0
sa:talk that	0 -30 25 2 0 0
sa:talk to	16 -3 -12 0 0 0
sa:talk with	-15 5 3 -7 2 0
sa:talk would	0 -2 -3 10 0 0
sa:talked	20 -10 0 -8 -6 0
sa:talked by	15 -7 -7 0 0 0
sa:talking	1 -13 3 -3 12 0
sa:talking about	0 -17 7 0 13 0
sa:tallest	0 11 -7 0 -1 0
sa:tangier	0 -14 15 0 0 0
sa:tangier ,	0 -11 11 0 0 0
sa:tariff	0 2 4 -10 -2 -7
sa:tariff "	12 -8 -2 0 0 0
sa:tariff ,	-8 20 -7 -4 -6 0
sa:tariff .	5 1 2 -5 -9 0
sa:tariff and	0 9 -7 0 0 0
sa:tariff are	0 -11 -1 14 0 0
sa:tariff deal	0 -9 10 0 0 0
sa:tariff for	-12 9 0 0 -3 0
sa:tariff in	7 -11 4 0 0 0
sa:tariff of	8 -24 18 -6 8 0
sa:tariff on	12 -8 5 -13 -1 0
sa:tariff over	0 14 -12 0 0 0
sa:tariff pause	-9 3 3 0 0 0
sa:tariff rate	0 13 -12 0 0 0
sa:tariff take	-1 -4 9 0 0 0
sa:tariff talk	4 -8 7 -1 0 0
sa:tariff to	4 -17 14 0 0 0
sa:tariff were	0 -10 0 9 0 0
sa:tariff will	0 0 -11 13 0 0
sa:tariff would	-8 12 -2 0 0 0
sa:tax at	0 -13 13 0 0 0
sa:tea	-2 11 -5 -5 0 0
sa:tea ,	0 -10 10 0 0 0
sa:tea .	0 -7 11 0 0 0
sa:tea and	5 12 -17 0 0 0
sa:team	16 -19 9 -10 5 0
sa:team to	13 -9 1 0 -3 0
sa:team would	0 -6 9 0 -2 0
sa:technical	0 -5 10 -1 0 -1
sa:technology	-2 -5 -3 -4 10 6
sa:technology ,	0 0 -9 0 10 0
sa:telephone	51 -26 -31 -25 -7 -2
sa:telephone ,	28 -21 -10 0 0 0
sa:telephone .	14 -10 0 -2 -1 0
sa:telephone <day-today>	18 -17 0 0 0 0
sa:telephone conversation	13 -16 -4 -4 7 0
sa:telephone for	-1 10 -8 0 0 0
sa:telephone in	12 -11 0 0 0 0
sa:telephone on	0 19 -23 0 -5 0
sa:telephoned	17 -4 -13 0 0 0
sa:television	-10 -12 22 -4 -6 0
sa:television advertisement	0 19 -15 0 0 0
sa:television interview	0 -16 18 0 0 0
sa:television on	0 10 -8 0 0 0
sa:tell	-2 12 -16 0 8 -2
sa:tell <name>	0 -4 10 0 -2 0
sa:tell <organisation>	0 13 -8 0 0 0
sa:tell <person>	12 -1 -21 -1 8 0
sa:tell <quality>	0 -19 21 -3 0 0
sa:tell a	0 11 -8 0 0 0
sa:tell fox	0 0 -7 0 9 0
sa:tell her	-8 10 0 0 0 0
sa:tell him	-11 12 -1 0 0 0
sa:tell his	0 12 -3 -3 0 0
sa:tell reporter	-1 -9 1 11 7 0
sa:tell the	-3 32 -25 -1 -1 0
sa:tell them	9 0 -11 0 0 0
sa:tell thi	-1 13 -7 -1 0 0
sa:tell us	0 -10 0 6 1 0
sa:temporary	0 -12 14 0 0 0
sa:ten	10 -11 4 0 0 0
sa:ten minute	11 -8 0 0 0 0
sa:tenth	-3 13 -7 0 0 0
sa:tenth of	-2 9 -4 0 0 0
sa:term	5 14 -9 -7 -9 0
sa:term .	0 9 -7 0 0 0
sa:terminate	0 10 -5 -1 0 0
sa:text	-14 -21 29 4 -2 0
sa:text .	0 -13 8 8 0 0
sa:text that	0 -8 9 0 0 0
sa:textile	-1 -8 12 -1 0 0
sa:th	-3 -6 -9 21 0 0
sa:than <level>	0 -26 27 0 0 0
sa:than an	15 -18 1 0 0 0
sa:than plan	0 -18 7 0 14 0
sa:than the	-3 0 -6 9 0 0
sa:than they	0 17 -13 0 0 0
sa:than two	-4 5 4 0 -9 0
sa:that	-13 6 2 -17 11 7
sa:that 's	0 9 -8 0 0 0
sa:that ,	0 -7 -7 21 -6 0
sa:that .	-4 -13 10 -4 10 0
sa:that <level>	0 -13 16 0 0 0
sa:that <name>	18 18 -13 -21 -31 0
sa:that <office>	0 11 -10 0 0 0
sa:that <person>	-10 14 -15 -13 4 10
sa:that <quality>	-9 -7 -12 15 9 0
sa:that <seat>	1 20 -22 0 0 0
sa:that <span>	9 -16 0 0 10 0
sa:that a	3 8 -15 2 0 0
sa:that an	-1 12 -3 -6 -1 0
sa:that another	0 11 -4 -2 0 0
sa:that are	-1 -14 23 -6 0 0
sa:that begin	0 -13 8 8 -1 0
sa:that both	0 3 0 1 -11 0
sa:that bring	0 12 -12 0 0 0
sa:that buy	-12 15 -3 0 0 0
sa:that come	0 14 -13 0 0 0
sa:that day	10 -17 -10 8 7 0
sa:that end	0 -26 12 19 -6 0
sa:that expire	0 -9 9 0 0 0
sa:that go	-7 0 7 0 -2 0
sa:that good	0 -3 -4 0 9 0
sa:that had	1 -12 14 -16 3 0
sa:that has	2 13 -10 -5 -2 0
sa:that have	-1 -5 11 -1 0 0
sa:that he	-3 19 -9 -16 -3 -2
sa:that his	-9 -5 6 0 5 0
sa:that is	-13 6 2 -3 -2 0
sa:that it	16 1 -11 -21 7 0
sa:that its	-10 -1 14 0 0 0
sa:that lower	0 -20 20 0 0 0
sa:that make	0 10 -7 0 0 0
sa:that morning	9 -18 16 0 -8 0
sa:that most	0 -21 13 0 9 0
sa:that mr	-2 -3 17 0 -13 0
sa:that nobody	-4 -4 11 0 0 0
sa:that nothing	0 -7 0 12 -3 0
sa:that of	0 -13 1 0 14 0
sa:that open	0 -13 10 0 6 0
sa:that put	-7 17 -10 0 0 0
sa:that run	0 -33 32 -4 0 6
sa:that say	0 8 -7 0 0 0
sa:that she	-3 19 -14 0 0 0
sa:that some	0 -12 12 0 0 0
sa:that start	0 -17 17 0 0 0
sa:that the	14 -5 7 -10 -23 16
sa:that their	-17 29 -16 -2 1 0
sa:that there	13 -29 8 -4 18 4
sa:that they	-2 -3 7 2 -9 0
sa:that thi	-2 11 -7 0 0 0
sa:that to	0 0 -5 10 -2 0
sa:that trade	7 -12 7 0 0 0
sa:that were	12 0 -7 0 0 0
sa:that will	0 -17 13 0 7 0
sa:that would	-15 4 5 -4 0 0
sa:that you	0 -9 10 0 0 0
sa:the	-11 10 -11 1 10 16
sa:the <day-ahead>	13 -12 -2 -6 7 5
sa:the <day-gone>	-6 -9 -2 15 3 0
sa:the <level>	15 -41 17 13 -2 10
sa:the <money>	0 23 -20 0 0 0
sa:the <month-gone>	0 18 -17 0 0 0
sa:the <name>	-8 10 -2 -26 11 -10
sa:the <office>	-4 -9 -5 9 25 -8
sa:the <organisation>	-18 21 -14 -18 -6 20
sa:the <person>	9 27 -17 -20 -28 0
sa:the <points>	0 -13 4 10 0 0
sa:the <quality>	-24 -7 17 -1 -4 15
sa:the <seat>	-28 -47 -19 9 80 3
sa:the <span>	-10 25 -27 4 4 0
sa:the afternoon	6 -5 11 -8 -7 0
sa:the agreement	2 -5 -9 9 8 0
sa:the akasaka	0 -14 7 0 5 0
sa:the apec	-13 20 -29 -10 20 0
sa:the app	0 -8 11 0 0 0
sa:the approval	14 -7 -8 0 0 0
sa:the asean	-4 14 0 0 -13 0
sa:the autumn	5 -6 -4 -5 13 0
sa:the back	0 18 -17 0 0 0
sa:the begin	0 -8 11 -1 0 0
sa:the border	15 12 -20 -1 -9 0
sa:the bridge	0 -9 0 -2 -2 13
sa:the budget	0 12 -11 0 0 0
sa:the buyer	0 13 -11 0 0 0
sa:the case	-4 -9 17 0 0 0
sa:the ceasefire	0 14 -11 0 0 0
sa:the cellar	0 -4 -9 13 0 0
sa:the chairmanship	0 -18 20 0 0 0
sa:the city	0 14 -9 0 0 0
sa:the close	-5 -8 15 0 0 0
sa:the coffee	0 -9 -2 13 0 0
sa:the come	0 8 -15 7 -11 0
sa:the commitment	0 10 -9 0 0 0
sa:the company	-3 13 -7 0 0 0
sa:the consensu	-7 10 0 -2 0 0
sa:the country	10 -6 1 0 0 0
sa:the current	12 -13 0 0 0 0
sa:the custom	0 12 -10 0 0 0
sa:the date	0 -8 7 7 -8 0
sa:the day	-1 12 -4 -10 0 0
sa:the deal	-8 -4 6 15 -11 0
sa:the declaration	0 18 -17 0 0 0
sa:the delegation	-8 -12 25 -12 0 0
sa:the desk	-8 -23 12 17 0 0
sa:the diet	0 -8 8 0 0 0
sa:the discussion	0 9 -7 0 0 0
sa:the dispute	-1 -5 12 0 -3 0
sa:the east	0 13 -11 0 0 0
sa:the eighth	0 5 -12 9 -2 0
sa:the end	5 -24 24 0 -9 0
sa:the eve	8 3 -3 0 -9 0
sa:the export	3 -13 12 0 0 0
sa:the extension	-2 18 -9 -1 -6 0
sa:the extra	0 -10 12 0 0 0
sa:the fall	0 -12 9 0 3 0
sa:the fentanyl	0 11 -9 0 0 0
sa:the ferry	0 0 -10 0 9 0
sa:the fifth	1 -20 20 0 -2 0
sa:the final	0 10 -8 0 0 0
sa:the first	-1 -14 11 -3 10 -2
sa:the fish	0 -11 12 0 0 0
sa:the following	0 12 -9 0 0 0
sa:the former	0 -12 12 0 0 0
sa:the fourth	2 -19 29 -7 -17 0
sa:the freeze	0 12 -11 0 0 0
sa:the fringe	-5 -5 1 0 8 0
sa:the future	0 -20 14 7 0 0
sa:the g	-2 1 9 2 -17 0
sa:the geneva	0 -17 18 0 0 0
sa:the good	0 -10 11 0 0 0
sa:the great	-6 0 2 7 -14 0
sa:the head	3 -12 9 0 0 0
sa:the headquarter	0 14 -11 -4 0 0
sa:the highest	-8 17 -9 0 0 0
sa:the industry	0 -9 10 0 0 0
sa:the investment	0 4 -10 0 6 0
sa:the island	-8 16 -6 -1 0 0
sa:the largest	0 19 -13 0 -4 0
sa:the last	6 -31 20 20 -23 -2
sa:the latest	-2 11 -3 0 -3 0
sa:the law	10 0 -13 0 0 0
sa:the leader	0 -12 15 -1 -4 0
sa:the leave	0 9 -5 -1 0 0
sa:the letter	0 -10 9 0 2 0
sa:the level	0 11 -8 0 0 0
sa:the line	16 -11 -9 0 3 0
sa:the list	0 7 -23 0 13 0
sa:the main	-2 -5 10 0 0 0
sa:the making	22 2 -26 -3 0 0
sa:the malaysian	0 -13 15 0 0 0
sa:the margin	-6 -19 5 2 11 6
sa:the matter	0 24 -23 0 0 0
sa:the meet	0 18 -19 0 0 0
sa:the middle	0 12 -4 3 -15 0
sa:the money	0 -9 11 0 0 0
sa:the month	-2 -9 2 14 -2 0
sa:the morning	-4 5 4 -18 0 0
sa:the most	-4 -6 11 0 0 0
sa:the national	8 -14 0 8 -3 0
sa:the negotiation	6 -13 16 -7 -7 0
sa:the new	0 21 -11 -3 -13 0
sa:the next	0 -6 -4 17 -12 0
sa:the night	0 -10 13 0 0 0
sa:the north	0 15 -18 2 0 0
sa:the old	0 18 -11 -4 -1 0
sa:the one	0 -14 9 10 -4 0
sa:the order	7 14 -21 0 0 0
sa:the other	-7 0 12 -12 -6 0
sa:the outcome	1 -15 13 0 0 0
sa:the outline	-1 -4 9 -3 0 0
sa:the owner	0 10 -10 0 0 0
sa:the palace	-13 2 -9 0 14 0
sa:the palacio	10 0 -8 0 0 0
sa:the paper	-3 -6 11 0 0 0
sa:the pen	-1 19 -12 -5 0 0
sa:the people	-4 0 1 8 -12 0
sa:the phase	-2 11 -7 0 0 0
sa:the phone	8 7 -21 -2 3 0
sa:the place	0 -9 10 0 0 0
sa:the port	4 12 -13 0 -1 0
sa:the presence	0 -5 11 0 -4 0
sa:the present	0 17 -15 0 0 0
sa:the president	20 -16 0 -7 5 0
sa:the press	-3 14 -9 0 0 0
sa:the progress	0 9 -6 0 0 0
sa:the proposal	0 -10 10 0 0 0
sa:the quarrel	0 12 -10 0 0 0
sa:the question	0 1 -17 16 0 0
sa:the rain	10 -15 6 0 0 0
sa:the reciprocal	-1 15 -10 0 0 0
sa:the region	0 -9 0 0 9 0
sa:the rest	0 0 -15 10 0 0
sa:the review	0 -8 11 0 0 0
sa:the river	0 12 -10 0 0 0
sa:the room	0 -8 5 5 0 0
sa:the round	0 -7 10 0 0 0
sa:the rule	-1 11 -6 0 0 0
sa:the same	3 -6 9 -2 -11 3
sa:the season	0 9 -7 0 0 0
sa:the second	-4 9 -10 -12 7 5
sa:the seventh	0 22 -19 0 0 0
sa:the sideline	0 -14 6 6 0 0
sa:the sign	0 -12 3 8 0 0
sa:the signature	0 -3 12 -6 -2 0
sa:the spanish	1 -8 12 -6 -6 0
sa:the spring	-8 -25 22 14 -7 0
sa:the state	6 6 -11 0 0 0
sa:the strait	0 -13 14 0 0 0
sa:the strike	0 23 -23 0 0 0
sa:the sugar	0 -3 -16 17 0 0
sa:the summer	0 -21 -2 22 2 0
sa:the summit	9 -23 14 -1 0 0
sa:the surcharge	0 8 0 0 -5 0
sa:the suspend	0 -11 11 0 0 0
sa:the suspension	18 -20 10 -6 0 0
sa:the table	-8 -7 19 -6 -9 -1
sa:the talk	5 7 2 -24 -8 0
sa:the tariff	0 21 -11 -12 -11 0
sa:the team	0 0 -9 3 8 0
sa:the telephone	28 -33 10 -3 -1 0
sa:the text	-7 -10 9 10 0 0
sa:the third	0 -17 11 15 -7 0
sa:the threat	-6 -7 13 0 0 0
sa:the three	-9 -5 14 -2 0 0
sa:the time	-3 -16 14 3 0 0
sa:the trade	-21 4 8 -17 6 0
sa:the transfer	0 11 -10 0 0 0
sa:the trip	0 8 -16 10 -2 0
sa:the truce	8 -1 -8 0 0 -1
sa:the two	11 -12 0 -10 17 0
sa:the united	0 10 -7 0 0 0
sa:the valley	-10 12 -1 0 0 0
sa:the villa	0 -2 9 -7 -3 0
sa:the visit	0 1 7 -1 -15 0
sa:the war	-1 -1 9 -11 0 0
sa:the way	-1 -6 0 11 0 0
sa:the week	34 -23 -10 7 -8 0
sa:the west	0 -11 12 0 0 0
sa:the winter	0 -3 -3 0 10 0
sa:the world	0 9 0 -11 -8 0
sa:the worst	0 -14 16 0 0 0
sa:the year	-7 10 -9 -7 9 0
sa:their	4 1 -4 -7 10 -11
sa:their <office>	0 4 -6 -9 4 0
sa:their <organisation>	0 22 -20 0 0 0
sa:their <quality>	2 10 -9 -2 0 0
sa:their country	-4 -6 4 -1 10 0
sa:their deal	0 14 -9 0 -1 0
sa:their dispute	3 14 -20 -5 8 0
sa:their duty	20 -18 3 0 0 0
sa:their economic	0 10 -14 2 0 0
sa:their eighth	0 17 -15 0 0 0
sa:their fourth	0 16 -11 -4 0 0
sa:their good	0 19 -14 0 0 0
sa:their government	-3 -7 12 0 0 0
sa:their leader	-8 -1 -3 -3 16 0
sa:their name	-1 -16 20 0 0 0
sa:their president	-9 -13 7 0 15 0
sa:their second	12 -18 13 -4 0 0
sa:their seventh	0 -12 15 -4 0 0
sa:their talk	0 0 -16 18 0 0
sa:their tariff	4 -10 7 -1 0 0
sa:their trade	-4 -22 4 26 -5 0
sa:their truce	-14 1 19 -22 -4 0
sa:them "	0 -10 11 0 0 0
sa:them ,	1 12 -14 -2 0 0
sa:them .	-1 23 -13 -9 -1 0
sa:them a	0 11 -7 0 0 0
sa:them in	0 -10 0 4 7 0
sa:them is	0 12 -9 -1 0 0
sa:them off	0 13 -12 0 0 0
sa:them on	0 -14 0 13 0 0
sa:then	-6 2 -8 11 2 0
sa:then ,	0 15 -12 0 0 0
sa:then it	0 -20 21 0 0 0
sa:then the	0 -10 -1 13 0 0
sa:then to	0 7 -15 0 10 0
sa:there	6 -7 5 1 -12 13
sa:there 's	0 -12 13 0 0 0
sa:there .	-11 9 6 -18 -6 0
sa:there <day-ahead>	0 -21 27 0 -5 0
sa:there are	0 -8 10 0 0 0
sa:there for	0 -12 13 0 0 0
sa:there has	0 12 -11 0 0 0
sa:there in	0 10 -6 0 -4 0
sa:there since	0 9 -8 0 0 0
sa:there the	0 -11 13 0 0 0
sa:there was	1 -10 -9 17 -5 13
sa:there were	9 14 -25 -4 6 0
sa:there will	0 12 -9 0 0 0
sa:thereafter	0 -8 0 0 12 0
sa:therefore	0 -8 8 0 0 0
sa:these	0 -14 16 0 0 0
sa:they	1 -5 0 6 -17 9
sa:they agree	4 -14 7 5 -3 0
sa:they are	8 -14 12 3 -14 0
sa:they arrive	0 -10 10 0 0 0
sa:they call	-4 20 -22 6 0 0
sa:they come	0 -8 10 0 0 0
sa:they do	0 18 -15 0 0 0
sa:they first	0 0 -8 10 0 0
sa:they go	0 11 -10 0 0 0
sa:they had	-16 -11 11 13 0 0
sa:they meet	0 8 2 -4 -10 0
sa:they negotiate	0 0 -10 0 9 0
sa:they reach	0 24 -24 0 0 0
sa:they shook	0 15 -14 0 0 0
sa:they sit	0 11 -10 0 0 0
sa:they take	0 -11 0 0 0 14
sa:they will	28 -3 -16 -7 -1 0
sa:thi	7 -9 -1 9 -13 4
sa:thi .	5 4 -11 0 0 0
sa:thi month	2 -9 -2 9 4 0
sa:thi newspaper	-2 16 -10 0 0 0
sa:thi time	0 15 -12 0 0 0
sa:thi week	2 -17 18 11 -23 1
sa:thi winter	0 -2 -12 14 0 0
sa:thi would	-2 10 -4 0 0 0
sa:thing that	0 -12 14 0 0 0
sa:think	-5 15 -16 0 4 0
sa:think .	0 -8 0 0 9 0
sa:think about	0 13 -11 0 0 0
sa:think of	0 11 -9 0 0 0
sa:third	-4 2 5 1 -22 -1
sa:third ,	0 -13 15 0 0 0
sa:third .	0 12 -9 0 0 0
sa:third and	0 11 -9 0 0 0
sa:third day	0 -15 17 0 0 0
sa:third of	0 7 -21 13 0 0
sa:third round	-11 -3 10 0 0 0
sa:third time	0 -9 8 2 -3 0
sa:those	-17 19 0 -10 -3 5
sa:those of	-2 9 -3 0 0 0
sa:those with	0 10 -5 -1 0 0
sa:though	15 -10 7 -6 -7 0
sa:threat	-10 0 12 -8 0 0
sa:threat of	-2 -8 14 -3 0 0
sa:threaten	17 -8 5 -3 -15 0
sa:threaten <number>	-2 -6 10 0 0 0
sa:threaten another	0 9 -7 0 0 0
sa:threaten to	12 0 -16 0 0 0
sa:threaten with	0 -7 11 0 0 0
sa:three	5 -26 22 -2 5 0
sa:three -	12 -18 12 -5 0 0
sa:three .	-3 -5 13 -4 0 0
sa:three and	0 14 -11 0 0 0
sa:three hour	-1 -14 -15 21 9 0
sa:three in	5 -17 12 0 0 0
sa:three time	-4 6 -7 -7 10 0
sa:three week	0 -12 15 0 0 0
sa:through	-9 -5 16 -13 -3 0
sa:thursday	-1 10 -18 8 2 0
sa:ticket	0 11 -10 0 0 0
sa:tiktok	20 -19 3 -7 -5 0
sa:tiktok ,	6 9 -17 0 0 0
sa:tiktok and	14 -12 0 0 0 0
sa:tile	0 12 -11 0 0 0
sa:tile .	0 11 -11 0 0 0
sa:till	0 -12 6 8 0 0
sa:till <day-ahead>	0 -15 7 9 0 0
sa:time	4 -4 -3 -23 18 1
sa:time )	12 -18 6 0 0 0
sa:time ,	-18 19 1 -13 -8 0
sa:time .	24 -5 4 -29 -4 0
sa:time after	0 -7 -5 0 13 0
sa:time and	0 12 -11 0 0 0
sa:time before	-2 8 -21 10 -1 0
sa:time being	0 -13 15 0 0 0
sa:time in	-33 29 -1 -9 -1 0
sa:time on	6 22 -24 -5 0 0
sa:time since	0 -9 -10 2 23 0
sa:time that	0 -19 23 -1 0 0
sa:time the	10 1 -19 6 0 0
sa:tinned	0 19 -19 0 0 0
sa:to	8 -6 7 -3 -3 -12
sa:to -	0 7 -7 0 0 0
sa:to .	0 16 -10 -4 0 0
sa:to <day-ahead>	6 5 -5 -8 1 0
sa:to <goods-amount>	19 -23 5 0 0 0
sa:to <money>	-1 21 -16 0 0 0
sa:to <name>	0 3 -1 -11 6 0
sa:to <number>	-7 -15 21 0 -10 0
sa:to <person>	32 -8 -6 -5 -20 0
sa:to <quality>	3 -18 0 -1 16 0
sa:to <seat>	-16 -1 7 30 -58 0
sa:to <span>	-3 18 -14 0 0 0
sa:to a	0 -2 8 -1 -11 0
sa:to act	0 -12 13 0 0 0
sa:to agree	0 -14 7 8 0 0
sa:to an	-2 4 2 -9 0 0
sa:to announce	0 -9 13 0 -2 0
sa:to approve	-1 12 -7 0 0 0
sa:to ask	16 -19 4 0 0 0
sa:to be	1 -2 1 8 -25 1
sa:to begin	1 0 -16 19 -7 0
sa:to build	0 13 -12 0 0 0
sa:to carry	0 -27 30 0 0 0
sa:to charge	0 13 -10 0 0 0
sa:to clear	0 -10 9 0 0 0
sa:to close	0 -9 9 0 0 0
sa:to collect	0 21 -20 0 0 0
sa:to come	11 8 -26 9 -1 0
sa:to complete	9 -5 2 -3 -4 0
sa:to conclude	-6 -20 10 -4 19 0
sa:to confirm	1 9 -17 -2 3 0
sa:to continue	0 12 -9 0 0 0
sa:to cut	6 -17 4 0 8 0
sa:to deal	0 -13 17 0 0 0
sa:to decide	-2 -10 18 -2 -4 0
sa:to do	4 -22 19 0 1 0
sa:to end	-16 0 6 4 -1 0
sa:to expire	8 -13 5 0 0 0
sa:to extend	-15 3 10 -4 0 0
sa:to face	0 -5 7 0 -3 0
sa:to fall	0 -8 -5 14 0 0
sa:to find	-1 11 -5 0 0 0
sa:to finish	0 -18 23 -5 0 0
sa:to four	19 -15 -6 0 0 0
sa:to freeze	0 -19 23 0 0 0
sa:to get	0 14 -12 0 0 0
sa:to give	-9 16 -7 0 0 0
sa:to go	-13 -4 18 -15 0 0
sa:to gyeongju	0 -8 12 0 -4 0
sa:to happen	0 -10 0 0 0 11
sa:to have	-4 1 -6 10 0 0
sa:to his	18 -17 -10 15 -1 0
sa:to hold	0 -24 14 0 7 0
sa:to it	-6 12 -14 -1 8 0
sa:to its	0 9 -7 0 0 0
sa:to keep	-13 -27 23 8 6 0
sa:to know	0 -8 -4 0 11 0
sa:to land	0 19 -14 -3 0 0
sa:to last	-3 31 -25 0 -3 0
sa:to leave	5 13 -18 0 0 0
sa:to let	11 -2 -1 -1 -4 0
sa:to lose	0 -6 -6 0 12 0
sa:to lower	-8 14 -4 0 -1 0
sa:to manage	0 10 -9 0 0 0
sa:to meet	-6 8 -6 6 -6 1
sa:to prepare	0 10 -4 -6 2 0
sa:to prevent	-12 -3 13 0 5 0
sa:to prolong	0 -25 14 10 0 0
sa:to push	0 -13 14 0 0 0
sa:to raise	-8 12 -3 0 0 0
sa:to reach	0 0 -8 -5 14 0
sa:to receive	-2 -7 12 0 -1 0
sa:to report	0 11 -10 0 0 0
sa:to reporter	0 14 -12 0 0 0
sa:to resume	-1 -10 13 -2 0 0
sa:to return	0 8 -7 0 0 0
sa:to rise	11 -11 0 0 0 0
sa:to save	0 11 -10 -2 0 0
sa:to say	-11 24 -9 -6 0 0
sa:to seal	8 0 -18 0 8 0
sa:to see	0 3 2 -18 3 0
sa:to send	17 -8 -10 0 0 0
sa:to sign	-7 12 -7 -4 0 0
sa:to sit	0 10 -5 0 -5 0
sa:to spare	0 -13 14 0 0 0
sa:to speak	-5 14 -5 -1 -2 0
sa:to start	14 -17 0 11 -4 0
sa:to stay	3 -12 10 0 0 0
sa:to stop	0 -10 13 0 0 0
sa:to suspend	0 -13 14 0 0 0
sa:to take	9 -1 -5 0 0 0
sa:to talk	14 -8 1 0 -2 0
sa:to the	-16 5 3 -25 7 2
sa:to them	-6 10 0 0 0 0
sa:to think	0 12 -9 0 0 0
sa:to try	-2 -3 -5 -4 14 0
sa:to turn	-3 -2 11 -4 0 0
sa:to two	-10 18 -12 0 0 0
sa:to us	-2 10 -5 0 0 0
sa:to use	0 10 -9 0 0 0
sa:to visit	1 4 -10 0 3 0
sa:to wait	9 0 -9 0 0 0
sa:to work	4 -2 9 -13 0 0
sa:together	-15 -1 8 -11 6 0
sa:together ,	0 13 -12 0 0 0
sa:together for	0 -10 13 0 0 0
sa:tomatoe	8 0 -8 0 0 0
sa:tomatoe .	10 -8 0 0 0 0
sa:ton	-1 10 -4 0 0 0
sa:too	-11 19 -11 -13 6 0
sa:too .	0 12 -5 0 0 0
sa:tool	12 -3 -5 0 0 0
sa:top	-7 21 -14 -1 0 0
sa:tough	-1 9 -6 0 0 0
sa:toward	-4 13 -3 0 -3 0
sa:town	-4 0 7 -5 0 0
sa:toy	-11 16 -2 0 0 0
sa:track	-4 2 -9 0 9 0
sa:trade	-13 -4 8 12 -6 -9
sa:trade ,	-5 9 0 -9 -2 0
sa:trade .	-8 -9 9 0 8 0
sa:trade and	0 9 -6 -1 -1 0
sa:trade between	0 11 -10 0 0 0
sa:trade commissioner	1 -9 7 0 0 0
sa:trade deal	4 -6 18 -14 -17 0
sa:trade negotiation	-6 -5 -10 19 0 0
sa:trade negotiator	0 9 -8 0 0 0
sa:trade representative	-5 0 -7 11 0 0
sa:trade secretary	0 -9 9 0 0 0
sa:trade team	0 -12 13 0 0 0
sa:trade truce	-22 11 -12 17 0 0
sa:trade war	0 -9 2 -1 9 0
sa:trader	-1 16 -13 0 0 0
sa:trading	0 11 -8 0 0 0
sa:train	0 8 -13 5 0 0
sa:transcript	10 -21 15 -1 0 0
sa:transcript )	11 -21 10 0 0 0
sa:transcript of	6 -14 8 0 0 0
sa:transfer	0 10 -14 -1 0 6
sa:translated	-2 9 -5 0 0 0
sa:translation	0 15 -13 0 0 0
sa:travel	0 -8 17 6 -20 0
sa:travel to	0 -4 14 6 -20 0
sa:treasury	5 0 -11 2 9 0
sa:treasury secretary	5 3 -17 2 9 0
sa:treaty	-2 -11 19 -5 0 0
sa:tree	0 -8 9 0 0 0
sa:trieste	0 -11 14 0 0 0
sa:trip to	-3 -17 21 0 0 0
sa:triple	8 0 -10 0 0 0
sa:tromsø	0 -9 10 0 0 0
sa:truce	-4 -7 8 1 5 -10
sa:truce ,	-19 -22 22 5 7 0
sa:truce .	-15 -5 20 -11 -3 0
sa:truce :	9 -9 1 0 0 0
sa:truce agree	5 6 -12 0 0 0
sa:truce between	6 22 -30 -8 2 0
sa:truce by	-6 -15 26 -1 0 0
sa:truce end	3 0 -24 23 -1 0
sa:truce go	5 -12 8 0 0 0
sa:truce has	0 15 -13 0 0 0
sa:truce is	-9 17 -8 0 0 0
sa:truce on	3 -15 -1 11 8 0
sa:truce run	16 0 -22 4 4 0
sa:truce that	-14 -18 24 10 -7 0
sa:truce to	9 0 -3 0 -3 0
sa:truce until	0 19 -16 0 0 0
sa:truce was	0 12 -9 0 0 0
sa:truce with	-14 20 -21 0 11 0
sa:truce would	0 -28 30 0 0 0
sa:trump	2 3 2 1 -12 0
sa:trump and	-7 16 3 -9 -9 0
sa:trump has	20 -15 -6 0 0 0
sa:trump say	5 -10 5 0 0 0
sa:truth	5 -11 0 -2 9 0
sa:truth social	6 -11 0 -2 9 0
sa:try	-2 0 -2 -8 11 0
sa:try to	0 5 -11 -7 12 0
sa:tuna	-5 24 -18 0 0 0
sa:tuna ,	0 14 -13 0 0 0
sa:turnberry	-3 -10 25 0 -17 0
sa:turnberry on	0 14 -8 0 -1 0
sa:turned	9 -26 23 0 -1 0
sa:tweeted	11 -5 -4 0 0 0
sa:twenty minute	9 -2 -7 0 0 0
sa:twice	10 -10 1 3 -2 0
sa:twice ,	10 -3 -4 0 0 0
sa:twice as	0 -12 12 0 0 0
sa:two ,	0 -9 10 0 0 0
sa:two .	0 -27 22 9 -2 0
sa:two <office>	19 -7 -8 6 -4 0
sa:two <quality>	0 8 -6 0 0 0
sa:two account	-2 7 -6 0 0 0
sa:two agree	0 7 -18 -3 12 0
sa:two and	0 9 -8 0 0 0
sa:two country	-12 10 10 -11 -26 0
sa:two delegation	-3 -24 13 7 0 0
sa:two government	0 16 -12 -3 -2 0
sa:two had	6 -11 0 6 0 0
sa:two head	7 -8 -4 -2 11 0
sa:two hour	18 -11 9 -11 -12 0
sa:two leader	-1 -4 0 0 9 0
sa:two list	0 -10 0 14 0 0
sa:two men	7 8 -16 0 0 0
sa:two more	0 -15 17 0 0 0
sa:two new	0 -26 31 -1 -1 0
sa:two of	11 4 -11 0 0 0
sa:two or	0 7 -17 12 -8 0
sa:two president	-14 0 7 -5 1 3
sa:two round	0 22 -21 0 0 0
sa:two team	11 -3 0 -7 0 0
sa:two week	0 -11 2 0 10 0
sa:two were	0 -12 9 0 3 0
sa:two would	13 -4 -7 0 0 0
sa:type	16 -14 -2 0 0 0
sa:un	0 13 -2 -4 -8 0
sa:unchanged	11 -7 -4 0 0 0
sa:under	-4 25 -16 -26 3 0
sa:under an	0 15 -13 0 0 0
sa:under it	0 14 -13 0 0 0
sa:under section	0 12 -8 0 0 0
sa:under the	-1 8 -1 -2 0 0
sa:understanding	5 17 -17 -1 -4 0
sa:union	0 11 -10 0 0 0
sa:united	0 11 -8 0 0 0
sa:unless	-11 34 -18 -3 -7 0
sa:unless the	0 15 -8 0 0 0
sa:until	4 1 2 -12 -2 -6
sa:until <day-ahead>	-3 4 3 -10 -2 -2
sa:until <number>	9 -5 -12 0 8 0
sa:until it	0 -13 13 0 0 0
sa:up	-1 -9 9 1 0 -2
sa:up .	12 -25 23 -7 -3 0
sa:up <level>	0 -15 16 0 0 0
sa:up <span>	0 -16 0 14 0 0
sa:up a	-1 -28 27 7 -3 0
sa:up by	-3 10 -8 0 2 0
sa:up from	0 12 -9 0 0 0
sa:up its	0 16 -11 0 -5 0
sa:up on	0 23 -26 0 7 0
sa:up the	-13 13 0 0 0 0
sa:up to	-13 0 11 -3 -6 0
sa:upper	0 -8 12 0 0 0
sa:us	-15 1 3 1 0 0
sa:us ,	0 15 -11 0 0 0
sa:us .	0 -10 10 0 2 0
sa:us in	0 8 -7 0 0 0
sa:use	-5 11 -4 0 0 0
sa:use of	-1 9 -6 0 0 0
sa:used	8 0 -2 -2 0 0
sa:useful	10 -17 8 0 0 0
sa:usual	0 -14 15 0 0 0
sa:valdivia	4 6 -11 0 0 0
sa:valley	-10 16 -6 0 0 0
sa:valparaíso	0 -7 10 0 0 0
sa:valparaíso on	0 -11 13 0 0 0
sa:vanilla	6 -8 2 0 0 0
sa:veracruz	0 -10 11 0 0 0
sa:version	-12 19 -8 0 0 0
sa:very	-4 -13 22 0 -6 0
sa:very close	0 -9 10 0 0 0
sa:very constructive	0 -17 19 0 0 0
sa:very good	-5 16 -2 -5 -6 0
sa:very successful	-2 -11 13 0 2 0
sa:vessel	0 5 -13 7 0 0
sa:vice	0 0 -1 6 -11 0
sa:vice -	0 11 -16 6 0 0
sa:vice premier	-5 1 3 1 -9 0
sa:video	36 -20 -33 4 0 5
sa:video ,	15 -10 0 -2 0 0
sa:video .	8 0 -5 0 0 0
sa:video link	13 -16 2 -7 0 0
sa:video on	21 -14 -19 0 -2 8
sa:video with	-9 10 0 0 0 0
sa:villa above	0 -3 -8 14 0 0
sa:villa of	0 -2 10 -7 -3 0
sa:visa	0 12 -11 0 0 0
sa:visit	4 9 -21 3 5 7
sa:visit ,	-1 -18 25 -1 -3 0
sa:visit .	3 0 -21 17 3 0
sa:visit <seat>	4 9 -12 0 -1 0
sa:visit by	0 0 -2 0 -3 9
sa:visit of	0 -9 18 -4 -9 0
sa:visit to	0 -3 -8 5 9 0
sa:volume	0 -9 10 0 0 0
sa:von	0 12 -9 0 0 0
sa:von der	0 12 -9 0 0 0
sa:vote	0 40 -34 -1 0 0
sa:vote to	0 10 -7 0 0 0
sa:wait	20 -1 -7 -3 -9 0
sa:wait for	-5 16 -2 0 -8 0
sa:wait until	22 -15 -4 0 0 0
sa:walk	0 -20 10 0 -1 13
sa:wang	11 -13 3 0 0 0
sa:wang wentao	12 -20 8 0 0 0
sa:want	4 -7 5 -19 11 0
sa:want a	0 21 -19 0 0 0
sa:want more	0 11 -9 0 0 0
sa:want of	0 14 -12 0 0 0
sa:want to	9 -29 20 -13 16 0
sa:war	8 -5 3 -17 5 0
sa:war .	-1 11 -3 0 -6 0
sa:war with	-1 -9 3 -3 11 0
sa:warn	0 14 -20 -2 8 0
sa:warn .	0 -5 -4 0 9 0
sa:warn that	0 20 -18 0 0 0
sa:was	-14 2 0 0 -3 9
sa:was <level>	-2 21 -15 0 0 0
sa:was <name>	12 -14 -1 5 0 0
sa:was <number>	-7 34 -24 0 0 0
sa:was a	-2 -4 -12 16 -7 14
sa:was all	0 -17 4 13 0 0
sa:was an	0 15 -9 0 -3 0
sa:was at	0 8 -4 0 0 0
sa:was call	-6 31 -26 0 0 0
sa:was cut	0 9 -8 0 0 0
sa:was done	-1 -9 1 13 -6 0
sa:was due	18 0 -3 -16 0 0
sa:was first	0 12 -11 0 0 0
sa:was hold	1 -33 35 -7 0 0
sa:was leave	0 -18 -3 0 21 0
sa:was look	0 -10 11 0 0 0
sa:was meant	0 -7 9 0 0 0
sa:was not	9 -4 -19 9 5 0
sa:was now	12 -11 0 0 0 0
sa:was plan	0 6 -9 0 0 0
sa:was possible	0 13 -10 0 0 0
sa:was prepare	0 0 -7 9 -1 0
sa:was put	0 16 -16 0 0 0
sa:was receive	0 -4 -14 7 12 0
sa:was tell	5 -13 8 0 0 0
sa:was the	-15 -10 23 -10 1 0
sa:was their	0 -28 19 0 11 0
sa:was to	-9 1 7 6 -20 0
sa:was too	0 13 -13 0 0 0
sa:watching	0 -6 9 0 0 0
sa:water	0 -10 -4 9 7 0
sa:way	2 -12 8 0 2 0
sa:way ,	0 2 -9 0 5 0
sa:way of	0 -12 0 12 0 0
sa:we	9 -12 8 0 -3 0
sa:we shall	-9 -7 15 0 0 0
sa:we will	1 4 -10 0 0 0
sa:week	7 -10 -21 21 -2 21
sa:week 's	0 11 -12 0 0 0
sa:week ,	-3 -1 -7 13 -1 4
sa:week .	12 -12 -11 10 -14 18
sa:week ago	-10 -16 10 0 18 0
sa:week and	0 20 -25 -3 9 0
sa:week before	0 -7 10 -1 0 0
sa:week for	0 8 -3 0 -1 0
sa:week in	0 -4 12 -6 -1 -2
sa:week that	0 22 -18 -3 0 0
sa:weekend	0 8 -2 -9 0 0
sa:weekend .	1 12 -11 -5 0 0
sa:weekly	-8 11 0 0 0 0
sa:welcomed	0 10 -9 0 0 0
sa:well	2 -4 11 -18 -10 7
sa:well "	0 12 -10 0 0 0
sa:well ,	-4 -2 9 -3 -10 9
sa:well .	9 -15 11 -5 0 0
sa:wentao	12 -20 8 0 0 0
sa:were	25 -2 -11 -6 7 -6
sa:were "	0 19 -13 -2 0 0
sa:were continue	0 11 -7 0 0 0
sa:were in	-5 8 1 -7 0 0
sa:were leave	8 -13 -4 8 0 0
sa:were not	0 14 -11 0 0 0
sa:were on	0 -5 10 0 0 0
sa:were still	0 -22 16 11 0 0
sa:were the	9 -18 0 9 6 0
sa:were there	14 -12 0 0 0 0
sa:were to	16 3 -17 -3 1 0
sa:west	0 -10 11 0 0 0
sa:what	-11 9 2 -42 17 -3
sa:what <seat>	0 13 -10 0 0 0
sa:what a	0 -13 -4 0 16 0
sa:what both	0 -9 11 0 0 0
sa:what had	-7 16 -8 0 0 0
sa:what happen	0 21 -17 0 -3 0
sa:what has	0 -13 13 0 0 0
sa:what he	9 7 -14 0 -2 0
sa:what it	-10 6 3 0 -1 0
sa:what the	-2 -4 11 -2 -1 0
sa:what they	-5 24 -17 -1 0 0
sa:what to	0 -12 12 0 0 0
sa:what we	0 -10 11 0 0 0
sa:what would	0 -13 16 -1 0 0
sa:whatever the	0 -8 9 0 0 0
sa:wheat	0 10 -6 0 0 0
sa:when	-18 20 -7 0 -8 -1
sa:when <name>	-1 -10 13 0 0 0
sa:when <person>	0 -13 10 1 1 0
sa:when <seat>	0 12 -10 0 0 0
sa:when a	8 0 -22 10 0 0
sa:when he	-10 6 4 0 -2 0
sa:when it	-6 2 -10 11 0 0
sa:when the	-12 12 2 -15 -4 0
sa:when they	-9 11 0 -6 -2 0
sa:where	-15 6 -5 2 7 0
sa:where <name>	0 -24 26 -2 0 0
sa:where <person>	-4 3 -7 6 2 0
sa:where he	-12 11 -14 -5 16 0
sa:where it	0 20 -16 -1 0 0
sa:where there	0 -12 13 0 0 0
sa:whether a	0 -22 24 0 0 0
sa:whether it	0 -3 -4 10 0 0
sa:which	-16 0 8 7 -8 -10
sa:which <name>	-7 14 -26 8 4 0
sa:which <number>	0 -15 15 0 0 0
sa:which <person>	-6 -3 -1 16 -4 0
sa:which begin	6 -34 14 10 0 0
sa:which each	-1 23 -20 0 0 0
sa:which expire	0 12 -9 0 0 0
sa:which go	0 -8 0 10 0 0
sa:which has	0 -19 20 0 0 0
sa:which have	0 -6 8 0 0 0
sa:which is	6 -14 15 -16 1 0
sa:which lasted	4 8 -12 -1 0 0
sa:which neither	0 8 -8 0 0 0
sa:which run	0 -11 12 0 0 0
sa:which start	0 17 -5 -10 0 0
sa:which take	0 -12 15 0 0 0
sa:which the	8 -16 17 -12 0 0
sa:which was	-9 1 -2 10 0 0
sa:which we	0 10 -8 0 0 0
sa:while	-10 -9 18 -1 0 0
sa:while <name>	0 -8 10 0 0 0
sa:while <person>	5 -14 11 0 0 0
sa:while the	-8 4 1 0 0 0
sa:while they	0 5 -18 0 9 0
sa:whisky	9 0 -12 0 0 0
sa:white	12 -18 6 0 0 0
sa:who	-24 17 0 -7 -3 0
sa:who had	0 11 -8 0 0 0
sa:who has	0 16 -12 0 -1 0
sa:who is	0 -18 22 0 0 0
sa:who pay	0 15 -14 0 0 0
sa:whole	0 12 -8 0 0 0
sa:whom	11 -1 -4 0 -6 0
sa:why	0 -11 0 15 0 0
sa:will	0 -2 -1 -11 14 0
sa:will ask	0 12 -11 0 0 0
sa:will be	-14 -3 -3 12 14 -3
sa:will charge	-1 24 -20 0 0 0
sa:will come	0 3 6 -11 -3 0
sa:will continue	0 11 -9 0 0 0
sa:will cut	0 17 -16 0 0 0
sa:will do	17 -17 0 0 0 0
sa:will end	0 -14 15 0 0 0
sa:will follow	0 -24 25 0 0 0
sa:will go	9 0 -12 -6 2 9
sa:will have	-1 -14 17 0 0 0
sa:will hold	-3 16 -12 0 0 0
sa:will let	-7 -2 10 0 0 0
sa:will meet	8 25 -25 -6 -2 0
sa:will not	13 -13 9 -5 -7 0
sa:will pay	-10 -9 10 -8 9 0
sa:will probably	0 -6 9 0 0 0
sa:will put	0 12 -10 0 0 0
sa:will reach	0 -9 9 0 0 0
sa:will rise	0 -4 -9 13 0 0
sa:will run	0 -5 -7 0 11 0
sa:will sit	0 3 -3 7 -8 0
sa:will start	0 15 -7 -6 0 0
sa:will stay	0 -11 12 0 0 0
sa:will suspend	-3 -7 11 0 0 0
sa:will take	-1 -18 0 7 13 0
sa:will talk	0 11 -13 -1 0 0
sa:will travel	0 -14 27 -2 -14 0
sa:willing to	0 -10 10 0 0 0
sa:win	5 9 -13 0 -4 0
sa:wind	0 -18 9 8 0 0
sa:windhoek	0 -9 10 0 0 0
sa:window	-5 -4 9 0 0 0
sa:wine	-5 11 -1 -5 0 0
sa:wine and	0 11 -9 0 0 0
sa:winter	0 0 -18 12 9 0
sa:winter .	0 -5 -17 13 10 0
sa:wire	3 12 -15 -2 0 0
sa:with	2 0 2 -9 -5 4
sa:with .	0 -9 12 0 0 0
sa:with <day-ahead>	0 13 -10 0 0 0
sa:with <level>	5 -11 10 0 -1 0
sa:with <name>	-21 26 -1 -15 -14 -4
sa:with <number>	-4 1 -10 0 12 0
sa:with <office>	-17 5 14 0 0 0
sa:with <organisation>	14 -13 0 0 0 0
sa:with <person>	15 -24 11 -4 5 -8
sa:with <quality>	14 0 0 -8 -13 0
sa:with <seat>	5 26 -52 3 9 0
sa:with <span>	8 -19 14 -1 0 0
sa:with a	-2 -17 4 -9 24 11
sa:with both	-5 15 -8 -3 0 0
sa:with either	8 -11 5 0 0 0
sa:with empty	0 19 -16 0 0 0
sa:with him	11 -14 0 0 4 0
sa:with his	-1 3 9 -7 -11 0
sa:with it	17 -19 -1 10 0 0
sa:with mr	-9 7 -10 10 0 0
sa:with nothing	0 9 -6 0 0 0
sa:with one	-4 12 -7 0 0 0
sa:with or	0 -10 10 0 0 0
sa:with our	0 0 -12 13 0 0
sa:with plan	0 -11 12 0 0 0
sa:with the	-4 8 0 -4 -23 9
sa:with them	0 -2 -11 12 0 0
sa:with two	0 18 -11 -2 -3 0
sa:with what	-3 -2 8 0 0 0
sa:withdraw	10 -9 0 0 0 0
sa:withdraw .	14 -14 0 0 0 0
sa:within	0 -31 5 31 -1 0
sa:within <span>	-1 -23 17 -7 11 0
sa:within minute	0 12 -2 0 -12 0
sa:within the	0 -8 1 8 0 0
sa:within two	0 -5 -1 8 0 0
sa:within week	0 -22 0 23 0 0
sa:without	0 -14 2 15 15 -2
sa:without a	-9 3 -18 10 23 0
sa:without agreement	0 -17 -6 17 0 0
sa:without an	0 17 -10 -9 -1 0
sa:without result	11 -13 10 -5 0 0
sa:without say	0 -25 29 -1 0 0
sa:woke	0 -11 12 0 0 0
sa:wool	-3 -14 17 0 0 0
sa:word ,	-9 13 -3 0 0 0
sa:word about	0 -15 6 0 8 0
sa:work	-9 7 12 -16 -8 0
sa:work for	0 -5 8 0 0 0
sa:work on	-11 18 0 -10 0 0
sa:work with	5 -17 12 0 0 0
sa:worker	0 11 -9 0 0 0
sa:working day	0 -14 15 0 0 0
sa:working out	0 -10 13 0 0 0
sa:world	-2 0 9 -12 -9 0
sa:world economy	0 13 -7 -2 0 0
sa:worse	0 12 -6 0 0 0
sa:worst	-2 -10 13 0 0 0
sa:worth	-2 14 -6 -1 -2 0
sa:would	7 -9 8 1 -22 8
sa:would "	0 13 -10 0 0 0
sa:would be	0 -11 3 0 12 2
sa:would come	-5 10 8 -8 -10 0
sa:would cut	-3 -14 16 0 0 0
sa:would do	0 -15 17 0 0 0
sa:would extend	0 -5 13 0 -8 0
sa:would go	-6 -1 -12 12 11 0
sa:would have	-1 21 -16 -5 -1 0
sa:would leave	9 -10 0 0 0 0
sa:would make	10 -12 1 0 0 0
sa:would meet	9 -2 5 -13 -9 -1
sa:would not	-11 5 6 -5 -7 0
sa:would now	0 -11 13 0 0 0
sa:would pay	0 9 -4 0 0 0
sa:would probably	-2 14 -4 0 -8 0
sa:would put	-1 17 -7 0 -2 0
sa:would raise	8 13 -22 0 0 0
sa:would receive	0 -8 0 0 9 0
sa:would resume	0 -10 5 7 0 0
sa:would return	0 -8 9 0 0 0
sa:would run	0 10 -9 0 0 0
sa:would say	-4 9 -1 0 0 0
sa:would see	0 -12 0 13 0 0
sa:would stand	0 -15 18 0 -2 0
sa:would start	0 -15 22 -5 -3 0
sa:would stay	-5 9 -3 0 0 0
sa:would still	0 -9 -5 -2 0 15
sa:would take	0 -7 -4 19 -6 0
sa:would then	0 -14 7 8 0 0
sa:would work	0 -13 14 0 0 0
sa:wound	0 -21 16 2 0 0
sa:wound up	0 -16 11 2 0 0
sa:write	15 -2 -2 -17 0 0
sa:write .	8 -19 0 0 14 0
sa:write on	-1 17 -3 -6 -14 0
sa:write that	-2 19 -23 0 6 0
sa:xi	18 3 -13 -16 1 0
sa:xi jinping	12 3 -8 -16 1 0
sa:year	-8 9 -7 -24 13 3
sa:year ,	-11 22 -8 2 -11 0
sa:year .	3 1 -21 -14 25 5
sa:year :	0 -13 13 0 0 0
sa:year ago	0 -10 13 0 0 0
sa:year and	0 0 16 0 -11 0
sa:yet	13 -22 12 -3 7 0
sa:yet .	0 -7 9 0 0 0
sa:yet to	0 4 -12 -6 9 0
sa:yokohama	0 -8 10 0 0 0
sa:york	-6 -5 2 -9 17 0
sa:york .	0 -17 26 -3 -9 0
sa:york from	0 3 -15 0 13 0
sa:york on	0 26 -29 -1 9 0
sa:you	5 -12 0 6 5 0
sa:your	-1 10 -5 0 0 0
sa:évora	7 -15 3 0 0 0
sa:—	-7 12 -9 1 1 -5
sa:— "	0 10 -8 0 0 0
sa:— <day-today>	9 -6 -3 0 0 0
sa:— <name>	9 -18 8 1 4 0
sa:— <number>	0 -10 11 0 0 0
sa:— <person>	-13 35 -22 -10 -7 0
sa:— <quality>	-6 4 -5 -2 10 0
sa:— <seat>	-1 11 -7 0 0 0
sa:— a	-2 20 -17 0 0 0
sa:— and	0 0 -15 13 0 0
sa:— for	5 3 -13 0 0 0
sa:— second	0 -10 10 0 0 0
sa:— talk	0 -14 1 13 0 0
sa:— the	-3 9 -7 -12 6 0
sa:— there	0 18 -17 0 0 0
sa:— three	0 10 -8 0 0 0
sa:— transcript	-4 9 -3 0 0 0
sa:— with	0 4 -11 7 0 0
sb:"	-32 18 -4 4 6 -5
sb:" <name>	-4 -6 4 11 -7 0
sb:" <person>	10 -17 3 -7 15 0
sb:" <quality>	0 18 -15 -1 0 0
sb:" <seat>	0 -14 17 0 -3 0
sb:" a	-12 -3 10 9 -8 0
sb:" and	0 9 -5 0 0 0
sb:" for	4 -9 0 0 7 0
sb:" he	13 -2 -4 0 -2 0
sb:" i	-8 -4 17 0 -6 0
sb:" i'd	0 9 0 0 -5 0
sb:" in	0 -18 -4 10 13 0
sb:" is	0 -11 13 0 0 0
sb:" it	0 0 -14 9 0 0
sb:" mr	0 16 -14 0 0 0
sb:" no	0 -3 9 0 -1 0
sb:" on	0 -24 26 0 0 0
sb:" the	0 20 -27 -2 0 0
sb:" there	-3 12 -4 0 0 0
sb:" thi	0 11 -3 -1 0 0
sb:" we	0 8 -13 -9 14 0
sb:" we'll	0 22 -13 0 -6 0
sb:&	0 13 -9 -2 0 0
sb:'	-12 10 -12 3 14 0
sb:' worth	0 -13 15 0 0 0
sb:'s	-20 0 6 1 6 0
sb:'s ,	0 -3 12 -9 -2 0
sb:'s <level>	-3 13 -7 0 0 0
sb:'s <number>	0 12 -9 0 0 0
sb:'s <office>	-10 11 0 0 0 0
sb:'s <organisation>	7 7 -14 0 -1 0
sb:'s <person>	7 -26 5 8 13 0
sb:'s a	-12 25 -15 0 0 0
sb:'s agreement	0 10 -5 0 0 0
sb:'s ambassador	0 12 -5 -1 -1 0
sb:'s answer	0 12 -9 0 0 0
sb:'s been	6 -18 3 9 0 0
sb:'s cabinet	-1 -7 12 0 -2 0
sb:'s chief	-13 4 5 -1 0 0
sb:'s commerce	-2 19 -9 -19 3 0
sb:'s custom	-8 15 -6 0 0 0
sb:'s deputy	-3 10 -15 7 0 0
sb:'s economy	-10 20 -7 -7 0 0
sb:'s envoy	0 -9 12 0 0 0
sb:'s finance	-2 -3 -2 11 0 0
sb:'s first	0 -18 -4 0 22 0
sb:'s foreign	8 -19 12 6 -8 0
sb:'s go	0 11 -9 0 0 0
sb:'s industry	0 -12 15 0 0 0
sb:'s minister	-6 -1 13 -10 0 0
sb:'s ministry	-12 3 -23 3 4 17
sb:'s negotiator	-3 -10 24 -15 -4 0
sb:'s new	0 -4 10 0 -5 0
sb:'s own	0 -18 10 7 0 0
sb:'s premier	0 -9 10 0 0 0
sb:'s rule	0 -15 0 0 16 0
sb:'s signature	0 15 -9 0 0 0
sb:'s state	-2 -15 20 -5 -1 0
sb:'s talk	2 -9 0 9 -3 0
sb:'s tariff	0 -9 0 0 10 0
sb:'s the	0 10 -8 0 0 0
sb:'s to	0 -19 18 -1 3 0
sb:'s trade	10 -21 11 11 -14 0
sb:'s trip	0 -19 14 0 5 0
sb:'s vice	-5 -1 11 -3 -5 0
sb:'s visit	0 15 -5 -2 -11 0
sb:'s was	0 13 -10 0 0 0
sb:(	0 -13 7 3 10 -3
sb:( <day-today>	1 10 0 -13 -6 0
sb:( <level>	0 -7 -11 7 9 0
sb:( <name>	0 -23 26 -1 -1 0
sb:( <number>	8 -8 -7 -4 12 0
sb:( <organisation>	-5 2 8 -8 -4 0
sb:( <person>	0 16 -14 0 0 0
sb:( <seat>	0 10 -7 0 0 0
sb:( ap	3 4 -8 0 0 0
sb:( b	10 -9 0 0 0 0
sb:( c	0 -9 10 0 0 0
sb:( from	0 11 -10 0 0 0
sb:( reuter	0 -11 12 0 0 0
sb:)	2 -15 5 9 1 -2
sb:) -	-4 -7 10 8 -9 0
sb:) —	2 7 -22 6 11 0
sb:+	-7 0 -1 10 0 0
sb:, <day-ahead>	-3 -3 0 7 0 0
sb:, <day-gone>	-13 -23 21 10 -3 0
sb:, <level>	-18 -3 16 0 0 0
sb:, <name>	12 -17 9 -14 10 5
sb:, <number>	-4 16 -16 0 3 0
sb:, <office>	-16 14 -9 0 5 0
sb:, <organisation>	0 -11 13 0 0 0
sb:, <person>	-23 2 0 30 -10 -8
sb:, <seat>	17 -24 20 -6 -11 0
sb:, <span>	8 8 -10 -3 -2 0
sb:, about	0 -21 24 -1 0 0
sb:, after	6 5 -8 2 -13 0
sb:, agree	9 5 -10 -12 4 0
sb:, also	0 -9 -1 14 -1 0
sb:, among	0 17 -7 -2 -7 0
sb:, and	-2 -5 -9 2 17 4
sb:, announce	-7 19 -2 -8 -7 0
sb:, are	10 -8 0 0 1 0
sb:, as	13 -29 19 -11 0 6
sb:, ask	12 0 -8 0 0 0
sb:, at	-6 -26 30 -16 9 0
sb:, back	0 2 -12 11 -1 0
sb:, because	0 16 -13 0 0 0
sb:, before	0 10 -27 18 -1 0
sb:, begin	0 2 -2 -10 6 0
sb:, between	-5 5 -13 10 0 0
sb:, but	-9 1 8 -5 -3 0
sb:, by	22 0 -38 -5 9 0
sb:, call	-22 24 0 -4 -3 0
sb:, carlo	-3 -11 15 0 0 0
sb:, citing	0 -11 2 7 0 0
sb:, clear	-5 10 -1 0 0 0
sb:, collect	0 -14 14 0 0 0
sb:, come	-9 6 -1 -4 5 0
sb:, conclude	0 24 -19 -2 0 0
sb:, confirm	0 9 -4 0 0 0
sb:, cork	0 10 -10 0 0 0
sb:, dated	0 11 -10 0 0 0
sb:, did	-1 13 -8 0 0 0
sb:, during	0 0 10 0 -9 0
sb:, end	0 -4 10 -6 0 0
sb:, evening	0 -11 11 0 0 0
sb:, everything	0 9 -8 0 0 0
sb:, fentanyl	-1 -8 11 0 0 0
sb:, first	0 -4 10 0 -1 0
sb:, fix	-6 12 -6 0 0 0
sb:, followed	0 -10 11 0 0 0
sb:, following	10 -7 -1 -1 0 0
sb:, four	0 -25 26 0 0 0
sb:, friday	0 19 -19 0 0 0
sb:, from	-5 7 2 -10 -8 0
sb:, given	0 10 -9 0 0 0
sb:, go	0 13 -7 -2 0 0
sb:, had	0 -8 17 -3 -7 0
sb:, has	-1 0 -3 12 -12 0
sb:, have	-1 -4 -10 21 0 0
sb:, having	0 -10 12 0 0 0
sb:, he	11 -20 0 -14 24 0
sb:, his	9 6 -5 -12 -1 0
sb:, hold	11 -13 7 -6 0 0
sb:, if	12 -3 -6 0 3 0
sb:, in	8 -41 25 4 14 -1
sb:, initial	0 12 -11 0 0 0
sb:, instead	0 -9 11 0 0 0
sb:, it	-17 41 -36 8 -1 0
sb:, its	-2 12 -1 -1 -2 0
sb:, led	0 -20 23 0 0 0
sb:, less	10 14 -15 0 -10 0
sb:, li	0 7 -13 -3 11 0
sb:, make	0 13 -11 0 0 0
sb:, meet	-2 -24 16 12 -8 0
sb:, monday	-5 -2 -1 0 13 0
sb:, move	0 5 -15 7 0 0
sb:, mr	0 -11 10 -1 0 0
sb:, no	0 5 -16 0 -2 13
sb:, nobody	0 -9 10 0 0 0
sb:, not	0 20 -17 0 0 0
sb:, now	0 6 -17 11 0 0
sb:, offer	0 10 -8 0 0 0
sb:, one	-9 33 -23 -4 0 0
sb:, opened	0 -19 23 0 -1 0
sb:, or	0 -11 -6 5 13 0
sb:, plan	-5 -11 20 -1 -9 0
sb:, post	0 -23 25 0 0 0
sb:, presidential	0 -11 19 -2 -7 0
sb:, publish	1 13 -16 0 0 0
sb:, put	-2 9 -4 -1 0 0
sb:, radio	0 10 -9 0 0 0
sb:, receive	0 5 -10 9 -9 0
sb:, resume	-1 12 -9 0 0 0
sb:, return	0 -4 8 -3 0 0
sb:, saturday	0 -10 11 0 0 0
sb:, say	-2 8 -5 0 0 -2
sb:, see	0 16 -7 0 -7 0
sb:, send	0 -18 16 4 -2 0
sb:, set	0 -10 12 0 0 0
sb:, sign	16 6 -11 -5 -4 0
sb:, since	8 -6 5 -8 0 0
sb:, speaking	9 -16 11 0 -3 0
sb:, stay	0 12 -12 0 0 0
sb:, sunday	0 -16 15 0 2 0
sb:, take	7 6 -20 4 0 0
sb:, talk	0 -11 -7 15 0 0
sb:, tell	-19 23 -13 0 -1 0
sb:, that	-10 21 -11 3 -10 0
sb:, the	-17 -1 10 3 -25 0
sb:, their	-2 -15 0 1 18 0
sb:, thi	0 -14 18 0 0 0
sb:, threaten	-9 8 2 0 0 0
sb:, three	0 19 -17 0 0 0
sb:, thursday	-14 23 -12 -2 -1 0
sb:, to	4 -5 10 9 -24 0
sb:, too	-9 -5 13 0 0 0
sb:, tuesday	11 6 -17 0 0 0
sb:, two	0 9 -6 0 0 0
sb:, unless	11 -17 7 0 0 0
sb:, visited	0 -17 0 0 7 10
sb:, wang	-1 12 -9 0 0 0
sb:, was	-21 3 3 1 0 0
sb:, we	-10 -7 21 0 -1 0
sb:, wednesday	-3 -14 17 0 0 0
sb:, week	0 -18 21 0 0 0
sb:, were	-7 18 -9 -4 0 0
sb:, when	1 -11 16 -23 1 0
sb:, where	-13 -16 18 1 3 0
sb:, which	-1 -12 16 10 -14 -5
sb:, while	0 -7 10 0 0 0
sb:, who	5 -13 10 0 4 -6
sb:, whose	-9 -13 -6 8 14 9
sb:, will	-14 -8 23 0 -12 0
sb:, with	-16 27 -22 -16 13 0
sb:, without	-9 1 6 0 0 0
sb:, yes	-1 -6 11 0 0 0
sb:, —	0 20 -15 0 -2 0
sb:-	4 -5 -2 8 -15 4
sb:- -	-3 -10 14 -1 -1 0
sb:- <name>	6 -4 -1 7 -16 0
sb:- <office>	0 -21 19 -6 5 0
sb:- <person>	-14 22 -6 -1 -18 0
sb:- <quality>	0 -11 11 2 0 0
sb:- <span>	0 0 -8 18 -6 0
sb:- a	0 17 -15 0 0 0
sb:- and	0 -9 10 0 0 0
sb:- depth	-2 12 -7 -1 0 0
sb:- in	-6 12 -5 0 0 0
sb:- level	2 -4 -10 1 0 11
sb:- minute	8 8 -17 0 0 0
sb:- on	0 13 -12 0 0 0
sb:- pacific	2 27 -25 -7 -1 0
sb:- premier	0 0 -11 13 -1 0
sb:- sutter	0 -5 13 -5 -6 0
sb:- the	0 8 -5 -19 3 0
sb:- trade	0 17 -15 0 0 0
sb:- two	0 12 -9 0 0 0
sb:- way	2 -18 16 0 0 0
sb:.	-3 -8 1 -13 5 18
sb:. -	0 -11 12 0 0 0
sb:. <number>	0 17 -13 0 0 0
sb:. <person>	13 0 -14 -20 11 8
sb:. he	-1 -11 15 0 0 0
sb:. m	0 10 -4 -1 -3 0
sb:. the	0 -17 19 0 0 0
sb:/	9 8 -10 0 -20 0
sb:/ <number>	-2 -7 11 0 0 0
sb:/ <person>	0 10 -13 0 0 0
sb:/ <seat>	9 12 -24 5 -9 0
sb:/ the	0 -12 13 0 0 0
sb::	7 -12 3 -7 5 16
sb:: "	-6 17 -9 0 -3 0
sb:: <day-gone>	-17 16 -3 -3 8 0
sb:: <level>	0 -4 -4 -2 16 0
sb:: <number>	6 -13 14 -19 1 -2
sb:: <office>	-8 0 8 0 0 0
sb:: <person>	0 8 -15 4 0 0
sb:: a	19 -10 -16 -4 18 0
sb:: after	-8 0 -3 11 0 0
sb:: and	0 -6 9 0 0 0
sb:: at	0 -3 8 0 -6 0
sb:: by	-1 20 -17 0 0 0
sb:: first	0 -11 12 0 0 0
sb:: from	0 -10 15 -2 0 0
sb:: he	-4 -4 0 0 11 0
sb:: i	-15 10 2 0 0 0
sb:: in	0 -6 9 0 0 0
sb:: is	0 19 -16 0 0 0
sb:: it	-5 0 10 -3 -6 0
sb:: its	2 0 -9 7 0 0
sb:: mr	-1 10 -19 0 1 11
sb:: no	9 -25 1 12 -6 13
sb:: second	0 11 -10 0 0 0
sb:: the	27 -12 -1 1 -10 0
sb:: there	12 3 -12 -2 0 0
sb:: third	0 -12 13 0 0 0
sb:: truce	0 11 -10 0 0 0
sb:: we	0 -7 10 0 -3 0
sb:: what	-7 13 -5 0 0 0
sb:: when	-6 17 -8 0 0 0
sb:: who	0 19 -16 0 0 0
sb:: will	0 17 -11 0 0 0
sb:: you	0 12 -11 0 0 0
sb:;	5 6 -8 6 -13 -10
sb:; <name>	-2 18 -8 -5 -2 0
sb:; <person>	3 -13 10 7 -7 0
sb:; <quality>	0 10 -6 0 0 0
sb:; a	-5 7 -8 9 -2 0
sb:; both	-9 -4 13 0 0 0
sb:; for	0 -13 13 0 0 0
sb:; it	-5 16 -18 -6 9 0
sb:; its	10 -8 0 2 -5 0
sb:; that	0 -14 15 0 0 0
sb:; the	2 14 -10 -6 -6 0
sb:; they	12 -21 4 4 0 0
sb:<agent>	8 -6 5 -4 -13 0
sb:<day-ahead>	6 -9 -4 19 3 -16
sb:<day-ahead> 's	0 15 -21 -2 7 0
sb:<day-ahead> (	0 -13 14 0 0 0
sb:<day-ahead> ,	-1 4 -12 16 2 -4
sb:<day-ahead> :	4 -17 16 0 0 0
sb:<day-ahead> ;	8 -11 2 2 -2 0
sb:<day-ahead> <person>	3 -12 11 0 -1 0
sb:<day-ahead> after	0 12 -9 0 0 0
sb:<day-ahead> as	0 19 -9 0 -11 0
sb:<day-ahead> evening	0 5 -13 6 0 0
sb:<day-ahead> for	-4 -21 25 5 -19 0
sb:<day-ahead> he	0 -16 13 -1 4 0
sb:<day-ahead> in	-4 -11 3 0 10 0
sb:<day-ahead> of	0 -13 0 15 -1 0
sb:<day-ahead> the	11 -24 0 14 0 0
sb:<day-ahead> to	-2 2 6 0 -10 0
sb:<day-gone>	-5 6 0 -13 12 -12
sb:<day-gone> 's	0 -5 3 -7 8 0
sb:<day-gone> )	1 10 -10 0 0 0
sb:<day-gone> ,	-12 -4 8 -7 13 -5
sb:<day-gone> .	0 3 -15 11 0 0
sb:<day-gone> :	3 -17 3 8 5 0
sb:<day-gone> ;	19 5 -13 -8 -7 0
sb:<day-gone> <name>	0 -16 -1 18 0 0
sb:<day-gone> <number>	0 -19 9 0 10 0
sb:<day-gone> <person>	19 -8 -11 -4 13 0
sb:<day-gone> after	-4 -10 19 -10 -2 0
sb:<day-gone> and	5 -22 1 19 1 4
sb:<day-gone> by	7 -11 2 -2 3 0
sb:<day-gone> evening	-14 11 6 2 -14 0
sb:<day-gone> for	9 1 6 -21 -4 0
sb:<day-gone> good	0 12 -11 0 0 0
sb:<day-gone> he	-11 -14 10 0 14 0
sb:<day-gone> in	-10 12 -12 -4 10 0
sb:<day-gone> it	0 -9 0 12 0 0
sb:<day-gone> morning	-9 1 0 7 0 0
sb:<day-gone> night	0 0 -1 -8 10 0
sb:<day-gone> take	0 9 -9 0 0 0
sb:<day-gone> that	-3 33 -34 -18 6 -1
sb:<day-gone> the	5 -17 10 9 -10 0
sb:<day-gone> they	-10 2 7 0 0 0
sb:<day-gone> to	-8 10 0 -1 -4 0
sb:<day-gone> we	1 25 -26 0 0 0
sb:<day-gone> will	0 -7 9 0 0 0
sb:<day-gone> with	-3 -2 10 -2 -4 0
sb:<day-gone> —	-2 15 -7 -3 -3 0
sb:<day-today>	1 6 -7 2 -4 -22
sb:<day-today> (	-4 -9 2 16 -2 0
sb:<day-today> )	3 8 0 -13 -5 0
sb:<day-today> ,	-2 -5 -2 15 -5 0
sb:<day-today> -	3 7 -14 1 2 0
sb:<day-today> :	0 22 -24 0 1 0
sb:<day-today> ;	-1 -13 20 -3 0 0
sb:<day-today> <person>	-15 7 -9 0 18 0
sb:<day-today> after	11 2 0 -1 -11 0
sb:<day-today> and	0 -24 20 1 0 0
sb:<day-today> at	3 -4 -1 9 -7 0
sb:<day-today> by	-12 -4 21 -3 0 0
sb:<day-today> evening	-8 -2 15 0 -7 0
sb:<day-today> in	0 0 12 -6 -6 0
sb:<day-today> morning	0 -6 13 -5 0 0
sb:<day-today> on	0 9 -6 0 0 0
sb:<day-today> over	0 -12 13 0 0 0
sb:<day-today> that	11 38 -62 11 -9 0
sb:<day-today> the	0 -18 8 13 -4 0
sb:<day-today> to	-9 -5 9 -8 7 0
sb:<day-today> —	1 5 6 -29 -2 -4
sb:<duty>	-9 8 0 0 -4 0
sb:<gate>	-18 8 8 -15 0 -12
sb:<goods-amount>	-6 28 -5 -5 -21 0
sb:<goods-amount> by	-3 16 -12 0 0 0
sb:<goods>	2 5 3 -9 -1 -4
sb:<level-noun>	1 -3 -8 6 1 7
sb:<level>	-3 15 -3 -20 0 0
sb:<level> (	0 -11 -14 0 20 0
sb:<level> )	0 -18 6 6 9 0
sb:<level> ,	-11 6 -2 5 -10 5
sb:<level> ;	0 24 -23 0 -2 0
sb:<level> <day-today>	0 -11 12 0 0 0
sb:<level> and	-3 24 -19 0 0 0
sb:<level> as	0 13 -9 0 0 0
sb:<level> at	0 22 -16 0 0 0
sb:<level> before	9 -16 7 0 0 0
sb:<level> by	0 -7 10 0 0 0
sb:<level> for	0 -1 -6 0 10 0
sb:<level> from	0 3 -8 7 0 0
sb:<level> has	0 -13 13 0 0 0
sb:<level> in	12 -7 21 -25 -31 0
sb:<level> instead	9 -17 10 0 0 0
sb:<level> is	8 0 -11 0 0 0
sb:<level> it	0 -11 12 0 0 0
sb:<level> now	0 12 -6 0 -5 0
sb:<level> of	-4 36 -30 0 0 0
sb:<level> on	0 10 -5 -2 -7 -1
sb:<level> tariff	-13 0 2 -1 10 0
sb:<level> when	0 -12 12 0 0 0
sb:<level> would	0 -10 11 0 0 0
sb:<money>	0 9 -13 6 2 0
sb:<money> '	0 -13 15 0 0 0
sb:<money> ,	0 14 -20 0 6 0
sb:<money> a	0 10 -5 0 0 0
sb:<money> in	-2 11 -16 10 -5 0
sb:<money> on	0 -19 11 0 9 0
sb:<month-ahead>	-15 7 1 0 0 0
sb:<month-ahead> ,	-3 -17 4 13 1 0
sb:<month-ahead> :	0 -19 20 0 0 0
sb:<month-ahead> after	-6 22 -17 0 0 0
sb:<month-ahead> and	-12 10 0 0 5 0
sb:<month-ahead> the	0 -16 18 -1 0 0
sb:<month-gone>	5 3 -12 12 -2 -3
sb:<month-gone> ,	-1 -13 21 -11 -2 0
sb:<month-gone> :	0 13 -11 0 0 0
sb:<month-gone> ;	11 8 -24 10 0 0
sb:<month-gone> <person>	0 -11 0 12 0 0
sb:<month-gone> after	0 8 -10 0 0 0
sb:<month-gone> and	-6 -12 11 1 6 0
sb:<month-gone> at	0 10 -10 0 0 0
sb:<month-gone> had	2 -13 8 0 0 0
sb:<month-gone> he	-7 19 -11 0 0 0
sb:<month-gone> they	14 -13 0 0 0 0
sb:<name> '	0 -13 0 0 12 0
sb:<name> 's	-9 -10 14 8 -15 5
sb:<name> (	12 -30 21 4 -4 0
sb:<name> )	0 -19 22 0 0 0
sb:<name> ,	-20 13 -21 19 9 0
sb:<name> -	0 17 -13 -3 -3 0
sb:<name> :	16 -21 -2 15 6 0
sb:<name> <day-ahead>	0 -10 9 1 0 0
sb:<name> <day-gone>	0 -9 7 -2 7 0
sb:<name> <day-today>	5 -18 15 0 0 0
sb:<name> <person>	0 -2 -9 0 12 0
sb:<name> <seat>	3 -16 12 0 0 0
sb:<name> a	0 3 -10 0 9 0
sb:<name> accept	0 -10 12 0 0 0
sb:<name> again	0 -1 -14 13 0 0
sb:<name> agree	-6 -1 6 4 -13 0
sb:<name> and	12 -13 11 3 -12 -1
sb:<name> announce	-3 -18 18 0 4 0
sb:<name> are	-6 23 -19 -5 -4 7
sb:<name> at	0 38 -13 -6 -26 0
sb:<name> before	0 -17 21 -1 0 0
sb:<name> begin	0 9 7 -19 -5 0
sb:<name> call	-6 21 -14 0 0 0
sb:<name> charge	0 19 -16 0 0 0
sb:<name> close	0 16 -15 0 0 0
sb:<name> conclude	-1 13 -3 -7 0 0
sb:<name> continue	0 -10 12 0 0 0
sb:<name> delegation	0 17 -15 0 0 0
sb:<name> doe	0 11 -10 0 0 0
sb:<name> early	0 -6 16 -3 -3 0
sb:<name> end	-8 4 -6 8 -1 0
sb:<name> failed	0 -16 6 6 0 0
sb:<name> fall	8 -10 2 0 0 0
sb:<name> for	9 0 -10 -3 6 0
sb:<name> from	-1 0 -16 15 4 0
sb:<name> gave	0 -10 12 0 0 0
sb:<name> go	0 0 -4 10 0 0
sb:<name> had	0 4 0 -14 0 0
sb:<name> has	-11 -1 14 -23 0 0
sb:<name> have	18 13 -28 8 -5 0
sb:<name> hold	2 -27 25 0 0 0
sb:<name> in	0 -4 2 -16 10 0
sb:<name> instead	0 16 -17 0 0 0
sb:<name> international	0 -6 -1 0 0 10
sb:<name> is	4 0 -1 7 -16 0
sb:<name> it	0 8 -1 0 -3 0
sb:<name> last	9 -13 4 0 -2 0
sb:<name> make	0 18 -17 0 0 0
sb:<name> may	0 2 -13 0 9 0
sb:<name> meet	0 16 -16 0 -3 0
sb:<name> negotiator	0 2 -17 14 0 0
sb:<name> official	9 2 -5 -7 0 0
sb:<name> on	-9 -13 -2 21 7 7
sb:<name> open	0 9 -22 0 16 0
sb:<name> opened	0 -7 0 0 11 0
sb:<name> over	0 -9 16 0 -4 0
sb:<name> pay	-3 7 -19 0 9 0
sb:<name> plan	0 10 -7 0 0 0
sb:<name> president	-1 -9 15 -3 -4 0
sb:<name> prolong	7 -18 13 0 0 0
sb:<name> publish	0 10 -17 6 0 0
sb:<name> put	0 28 -24 0 0 0
sb:<name> reach	-1 27 -18 -2 -7 0
sb:<name> require	-1 -16 11 0 0 8
sb:<name> rise	0 -5 9 -3 0 0
sb:<name> settle	2 11 -11 -4 0 0
sb:<name> should	0 -12 3 10 0 0
sb:<name> sign	5 -4 7 -3 -10 0
sb:<name> sit	-3 -19 25 -3 0 0
sb:<name> spoke	18 -9 0 -5 0 0
sb:<name> take	-7 -8 12 -3 4 0
sb:<name> tariff	2 11 -9 -1 -2 0
sb:<name> that	-9 35 -21 -3 -8 0
sb:<name> thi	0 8 -11 1 0 0
sb:<name> to	0 -18 25 -10 0 0
sb:<name> trade	17 -8 2 -10 0 0
sb:<name> under	15 -22 10 0 0 0
sb:<name> until	-8 15 -6 0 0 0
sb:<name> want	0 -6 8 0 0 0
sb:<name> was	4 -6 14 -18 -1 0
sb:<name> were	-3 -16 23 -6 0 0
sb:<name> with	0 20 -17 0 0 0
sb:<name> would	-19 32 -8 -2 -11 0
sb:<not>	-26 4 9 -12 7 3
sb:<number>	-10 3 -10 15 10 -2
sb:<number> (	0 12 -11 0 0 0
sb:<number> )	8 -21 1 -2 12 0
sb:<number> ,	0 6 -11 1 7 0
sb:<number> -	-10 15 -2 -2 -2 0
sb:<number> .	0 -25 27 0 0 0
sb:<number> /	0 -4 12 -4 -10 0
sb:<number> :	8 -14 4 -16 10 5
sb:<number> <day-today>	12 -17 8 0 0 0
sb:<number> <name>	-4 15 -9 0 0 0
sb:<number> <person>	-4 -3 9 -8 0 0
sb:<number> <quality>	0 16 -17 4 -7 0
sb:<number> a	-12 8 1 0 -1 0
sb:<number> after	-9 0 10 0 0 0
sb:<number> and	3 -7 -13 1 14 0
sb:<number> both	-17 -13 2 0 23 0
sb:<number> country	0 13 -11 0 0 0
sb:<number> economy	0 15 -11 0 0 0
sb:<number> for	0 7 -13 0 6 0
sb:<number> had	-4 13 -7 0 0 0
sb:<number> in	0 6 -15 -2 11 0
sb:<number> lose	12 -11 0 0 0 0
sb:<number> million	0 23 -19 -1 0 0
sb:<number> minute	0 -14 10 0 2 0
sb:<number> of	-5 -9 21 -8 -4 0
sb:<number> on	0 6 -15 19 -11 0
sb:<number> outcome	0 -18 24 0 -10 0
sb:<number> over	0 -13 14 0 0 0
sb:<number> round	0 -15 12 3 0 0
sb:<number> since	0 18 -12 0 0 0
sb:<number> state	0 17 -11 -4 0 0
sb:<number> summit	0 13 -10 0 -1 0
sb:<number> th	0 -14 8 9 0 0
sb:<number> the	8 0 -4 6 -8 0
sb:<number> there	0 10 -9 0 0 0
sb:<number> they	4 -23 19 0 0 0
sb:<number> time	0 0 -8 10 0 0
sb:<number> to	-3 -20 20 2 0 0
sb:<number> vote	0 -16 16 0 0 0
sb:<number> was	0 -10 13 0 -1 0
sb:<number> —	9 -3 -4 -3 -5 7
sb:<office>	6 -5 -4 3 -2 10
sb:<office> ,	3 -8 -1 14 -3 -3
sb:<office> :	-1 21 -45 11 9 10
sb:<office> <person>	5 -15 22 -11 -3 0
sb:<office> agree	-3 -2 1 -4 10 0
sb:<office> and	-1 1 14 -14 -12 0
sb:<office> announce	0 -8 11 0 0 0
sb:<office> answer	0 21 -17 0 -2 0
sb:<office> are	5 -32 27 7 -8 0
sb:<office> at	-1 26 -21 0 0 0
sb:<office> call	0 -11 13 0 0 0
sb:<office> fly	0 13 -11 0 0 0
sb:<office> from	8 -5 -2 -5 11 0
sb:<office> had	0 -4 -4 21 -14 0
sb:<office> has	0 -25 12 -3 17 0
sb:<office> have	6 -17 18 -3 0 0
sb:<office> in	2 3 -8 6 -1 0
sb:<office> is	0 -21 4 9 5 0
sb:<office> meet	18 0 -5 7 -21 0
sb:<office> of	-11 -7 5 -18 12 13
sb:<office> on	-11 14 1 -11 -4 2
sb:<office> order	0 5 -16 0 7 0
sb:<office> responsible	0 9 -4 -2 0 0
sb:<office> say	-13 7 0 4 -7 0
sb:<office> sign	-13 -4 17 0 0 0
sb:<office> sit	0 -12 15 0 0 0
sb:<office> spoke	16 -11 -4 0 0 0
sb:<office> tell	0 20 -16 0 0 0
sb:<office> the	0 17 -14 0 -1 0
sb:<office> to	-15 14 1 0 0 0
sb:<office> will	27 -17 10 -6 -20 -2
sb:<office> would	9 4 -9 0 0 0
sb:<office> —	0 -17 17 0 0 0
sb:<organisation>	-6 6 8 1 -15 -16
sb:<organisation> 's	10 7 -15 -6 4 0
sb:<organisation> )	0 -13 18 -2 -6 0
sb:<organisation> ,	24 6 -18 2 -18 -1
sb:<organisation> :	0 0 -16 0 14 0
sb:<organisation> agree	0 11 -9 0 0 0
sb:<organisation> and	0 2 6 -15 -5 0
sb:<organisation> announce	0 14 -30 14 -3 2
sb:<organisation> confirm	0 20 -15 0 -3 0
sb:<organisation> doe	0 -12 12 0 0 0
sb:<organisation> end	0 34 -34 0 0 0
sb:<organisation> expect	0 -11 12 0 0 0
sb:<organisation> had	0 19 -16 0 0 0
sb:<organisation> has	-7 34 -31 0 0 0
sb:<organisation> inform	0 -10 11 0 0 0
sb:<organisation> is	0 -24 27 -1 -1 0
sb:<organisation> led	0 -9 -4 14 0 0
sb:<organisation> let	0 -13 14 0 0 0
sb:<organisation> meet	-4 28 -18 -2 -4 0
sb:<organisation> need	0 -12 12 0 0 0
sb:<organisation> note	0 -14 17 -2 0 0
sb:<organisation> of	-3 -1 -1 10 -1 0
sb:<organisation> on	-13 16 -14 10 0 0
sb:<organisation> put	0 -9 9 0 0 0
sb:<organisation> say	8 -26 21 7 -9 0
sb:<organisation> sign	0 11 -11 0 0 0
sb:<organisation> tell	0 -15 16 0 0 0
sb:<organisation> that	-6 -15 34 -14 -6 0
sb:<organisation> the	0 -20 6 0 14 0
sb:<organisation> thi	8 -6 0 0 0 0
sb:<organisation> vote	0 -13 13 0 0 0
sb:<organisation> was	0 12 -18 8 -2 0
sb:<organisation> with	-10 0 13 0 0 0
sb:<organisation> would	0 -16 11 -8 12 0
sb:<organisation> —	-8 -7 12 0 0 0
sb:<person>	-5 -4 8 0 1 -7
sb:<person> 's	-13 -12 12 0 6 -2
sb:<person> (	-14 6 4 -2 -5 0
sb:<person> ,	8 9 -10 0 -15 -2
sb:<person> :	-3 -7 18 -12 -23 11
sb:<person> ;	0 -30 28 0 0 0
sb:<person> <day-gone>	-10 17 -8 0 0 0
sb:<person> accept	-4 0 8 0 -2 0
sb:<person> agree	-10 0 11 -9 -1 0
sb:<person> and	8 -14 3 14 -4 -21
sb:<person> announce	9 -1 5 0 -29 0
sb:<person> are	0 0 -15 0 16 0
sb:<person> arrive	0 11 -4 9 -17 0
sb:<person> ask	9 -9 1 0 0 0
sb:<person> at	-15 4 -19 0 28 0
sb:<person> before	-6 -7 11 9 -9 0
sb:<person> begin	-1 -20 13 -5 4 0
sb:<person> broke	0 10 -3 0 -2 0
sb:<person> business	-2 14 -4 -7 -2 0
sb:<person> by	18 -4 -19 3 -7 0
sb:<person> call	-4 9 -8 6 -3 0
sb:<person> come	-6 -8 9 -6 9 0
sb:<person> confirm	1 -5 -2 11 -6 0
sb:<person> described	0 10 -6 0 -3 0
sb:<person> end	2 14 0 -19 -18 0
sb:<person> expect	0 -13 -6 13 2 0
sb:<person> flew	-2 -5 17 -3 -15 0
sb:<person> fly	-1 3 -8 -5 12 0
sb:<person> gave	1 -1 -12 -1 14 0
sb:<person> get	7 -13 -3 0 10 0
sb:<person> go	7 1 -12 -8 7 0
sb:<person> had	-3 20 -9 -4 -6 -4
sb:<person> has	15 15 -15 -2 -20 0
sb:<person> have	-10 0 10 3 -5 0
sb:<person> himself	9 -9 -18 0 22 0
sb:<person> hinted	0 12 -10 0 0 0
sb:<person> hold	-8 26 -27 0 7 0
sb:<person> hope	0 24 -3 0 -20 0
sb:<person> is	6 -21 -9 18 18 0
sb:<person> leave	-11 19 0 -13 -19 0
sb:<person> make	-12 10 -3 5 0 0
sb:<person> may	0 -6 10 0 0 0
sb:<person> meet	-13 -22 20 -13 9 0
sb:<person> new	-1 13 -15 -3 5 0
sb:<person> of	10 -36 29 -28 0 12
sb:<person> on	19 -15 -14 15 4 -1
sb:<person> open	0 -6 10 -2 0 0
sb:<person> opened	0 14 -10 0 0 0
sb:<person> plan	0 -21 16 6 0 0
sb:<person> post	-4 21 -17 2 -6 0
sb:<person> propose	-4 12 -3 0 -2 0
sb:<person> raise	3 -15 13 0 0 0
sb:<person> reach	0 -14 19 0 -3 0
sb:<person> receive	-4 -9 27 -10 -6 0
sb:<person> reply	0 -8 11 0 0 0
sb:<person> report	0 -21 6 0 10 0
sb:<person> return	0 14 -26 11 0 0
sb:<person> say	-2 -6 15 -5 -4 1
sb:<person> see	-4 -5 -10 18 2 0
sb:<person> set	0 -8 9 0 0 0
sb:<person> shook	-1 -15 17 0 0 0
sb:<person> sign	-9 0 5 -7 1 0
sb:<person> sit	2 11 -9 -8 0 0
sb:<person> speak	-21 18 -3 9 0 0
sb:<person> spent	0 13 -7 -2 -6 0
sb:<person> spoke	13 0 -7 -4 -15 0
sb:<person> take	11 0 -8 0 0 0
sb:<person> talk	-21 41 -11 -13 -15 0
sb:<person> talked	-1 -2 -13 2 19 0
sb:<person> telephoned	19 -13 -6 0 0 0
sb:<person> tell	10 6 -7 3 -25 8
sb:<person> that	0 -16 6 15 -1 0
sb:<person> there	0 16 0 -8 -10 0
sb:<person> threaten	6 6 -14 0 0 0
sb:<person> to	-2 1 -3 -10 9 0
sb:<person> travel	0 -11 8 -2 2 0
sb:<person> warn	0 -14 11 6 0 0
sb:<person> was	6 32 -29 6 -24 0
sb:<person> when	0 -1 10 0 -6 0
sb:<person> will	6 -6 -20 21 3 -3
sb:<person> with	14 -13 0 0 0 0
sb:<person> would	8 -6 -20 0 15 0
sb:<person> write	17 -7 -6 6 -7 0
sb:<person> —	-2 18 -14 0 0 0
sb:<points>	-7 25 -21 0 0 0
sb:<points> on	0 13 -10 0 0 0
sb:<quality> ,	0 15 -13 -3 0 0
sb:<quality> -	-6 -25 21 11 0 0
sb:<quality> and	-1 -40 29 19 -10 0
sb:<quality> apparel	0 -12 12 0 0 0
sb:<quality> beef	0 -14 16 0 0 0
sb:<quality> cabinet	0 15 -9 0 0 0
sb:<quality> car	20 -23 8 0 0 0
sb:<quality> cement	10 -8 0 0 0 0
sb:<quality> cheese	0 8 -8 0 0 0
sb:<quality> colleague	23 -16 -1 3 -5 0
sb:<quality> control	0 -10 10 0 0 0
sb:<quality> council	-3 10 -3 0 0 0
sb:<quality> counterpart	0 -4 18 -14 -11 0
sb:<quality> crude	0 -9 9 0 0 0
sb:<quality> custom	0 -19 20 0 0 0
sb:<quality> delegation	-5 -16 8 14 -1 0
sb:<quality> economy	6 -9 5 0 0 0
sb:<quality> embassy	0 1 -10 0 0 7
sb:<quality> energy	0 -7 0 11 0 0
sb:<quality> farm	0 10 -7 0 0 0
sb:<quality> fertiliser	0 -13 13 0 0 0
sb:<quality> flag	0 -12 13 0 0 0
sb:<quality> foreign	-14 5 10 -1 0 0
sb:<quality> good	-14 -8 0 11 16 0
sb:<quality> government	3 17 -26 4 0 0
sb:<quality> have	0 -10 11 0 0 0
sb:<quality> in	0 -4 10 -5 0 0
sb:<quality> leader	11 -8 -6 -1 9 0
sb:<quality> minister	20 5 -12 -4 -9 0
sb:<quality> negotiator	0 14 -16 6 0 0
sb:<quality> official	-21 6 10 0 -4 0
sb:<quality> oil	0 16 -19 0 2 0
sb:<quality> one	-10 -6 15 0 0 0
sb:<quality> opposite	4 -15 13 -1 0 0
sb:<quality> paper	0 12 -11 0 0 0
sb:<quality> parliament	0 10 -7 0 0 0
sb:<quality> plywood	-9 10 0 0 0 0
sb:<quality> port	-1 -5 9 0 0 0
sb:<quality> president	6 13 -11 -17 0 0
sb:<quality> prime	0 -10 2 -8 12 0
sb:<quality> proposal	0 11 -3 -3 0 0
sb:<quality> rum	0 8 -8 0 0 0
sb:<quality> salmon	0 15 -12 0 0 0
sb:<quality> ship	0 15 -13 0 0 0
sb:<quality> side	0 19 -12 -14 0 0
sb:<quality> steel	0 -15 18 0 0 0
sb:<quality> sugar	-2 -6 9 0 0 0
sb:<quality> surcharge	0 13 -10 0 -4 0
sb:<quality> team	0 -7 1 10 0 0
sb:<quality> tile	10 -9 0 0 0 0
sb:<quality> trade	11 14 -10 -25 -5 0
sb:<quality> vice	-1 5 -10 7 0 0
sb:<quality> wine	0 10 -8 0 0 0
sb:<seat>	14 -8 -3 -4 20 -10
sb:<seat> 's	-13 10 -5 -11 9 0
sb:<seat> (	9 12 -19 0 -6 0
sb:<seat> ,	19 -10 3 -1 -10 0
sb:<seat> -	-7 -10 20 -3 -10 0
sb:<seat> /	9 5 -20 7 -6 0
sb:<seat> :	3 -14 1 -3 15 0
sb:<seat> ;	-7 18 -10 0 0 0
sb:<seat> <day-gone>	0 -12 7 -9 12 0
sb:<seat> <day-today>	0 -18 27 0 -10 0
sb:<seat> <number>	0 0 -13 12 0 0
sb:<seat> <person>	0 -12 16 0 -1 0
sb:<seat> a	-1 20 -17 0 0 0
sb:<seat> and	12 3 -23 4 8 0
sb:<seat> are	0 11 -7 -1 0 0
sb:<seat> charge	0 -7 -4 10 0 0
sb:<seat> confirm	0 2 -14 0 9 0
sb:<seat> did	0 -10 -2 11 0 0
sb:<seat> end	11 -16 -8 0 14 0
sb:<seat> for	0 -14 17 -2 -4 0
sb:<seat> from	-7 10 1 -13 -14 0
sb:<seat> had	-17 15 -3 -1 2 0
sb:<seat> has	9 -4 -5 -4 7 0
sb:<seat> he	4 11 -14 0 0 0
sb:<seat> in	-3 9 -6 -3 0 0
sb:<seat> issue	0 -8 9 0 0 0
sb:<seat> last	0 -4 12 -6 -1 0
sb:<seat> later	-7 -12 6 0 9 0
sb:<seat> next	0 -13 20 0 -6 0
sb:<seat> official	10 -8 0 0 0 0
sb:<seat> on	-1 -11 11 -5 12 -11
sb:<seat> press	-3 12 -6 0 0 0
sb:<seat> publish	0 -10 16 0 -6 0
sb:<seat> put	0 10 -5 0 -3 0
sb:<seat> say	0 21 -56 14 -2 6
sb:<seat> since	13 1 -13 -1 4 0
sb:<seat> that	16 -1 0 -3 -17 0
sb:<seat> the	0 23 -16 -2 -2 0
sb:<seat> thi	0 -14 7 -3 11 0
sb:<seat> to	0 -2 13 -16 -5 7
sb:<seat> trade	0 11 -9 0 0 0
sb:<seat> until	0 20 -18 0 0 0
sb:<seat> want	0 8 -19 0 11 0
sb:<seat> were	-6 11 -4 0 0 0
sb:<seat> will	-4 14 -6 0 0 0
sb:<seat> would	0 -11 12 0 0 0
sb:<seat> ·	0 -10 11 0 0 0
sb:<seat> —	-29 1 1 4 15 0
sb:<sender>	-14 31 -14 -10 -14 2
sb:<span>	0 -8 4 -4 10 -2
sb:<span> ,	-3 21 1 -39 -27 4
sb:<span> :	0 10 -10 0 0 0
sb:<span> ;	0 -7 10 0 0 0
sb:<span> after	6 25 -27 -1 -2 0
sb:<span> and	4 -10 7 -6 2 0
sb:<span> are	0 11 -12 0 0 0
sb:<span> at	10 -27 16 7 -2 0
sb:<span> before	-6 11 -11 4 0 0
sb:<span> extension	9 -4 -4 0 0 0
sb:<span> from	0 18 -22 0 4 0
sb:<span> in	0 -36 37 -10 6 0
sb:<span> later	7 4 0 0 -11 0
sb:<span> longer	0 11 -10 0 0 0
sb:<span> of	-10 -47 36 8 16 -2
sb:<span> that	0 10 -8 0 0 0
sb:<span> the	-4 23 -16 -2 0 0
sb:<span> to	-9 3 -19 8 16 0
sb:<span> truce	0 2 -10 0 9 0
sb:<span> visit	0 18 -26 0 6 0
sb:<span> was	0 -7 10 0 0 0
sb:<span> with	8 -16 9 0 0 0
sb:<span> without	0 0 -9 0 9 0
sb:<taker>	-13 19 -9 2 -3 0
sb:<v-bear>	13 -9 3 0 -1 -6
sb:<v-begin>	-33 4 5 2 -1 4
sb:<v-buy>	-2 -5 10 -4 2 0
sb:<v-down>	-6 4 -2 8 -11 -1
sb:<v-end>	-2 22 -15 6 -5 -10
sb:<v-lack>	-20 2 4 0 -2 6
sb:<v-propose>	18 -7 -9 5 0 5
sb:<v-refuse>	0 25 -18 -3 0 0
sb:<v-renew>	9 5 -3 0 -10 0
sb:<v-return>	-22 1 3 8 -1 -2
sb:<v-say>	-12 2 -2 2 8 -3
sb:<v-sell>	-15 2 8 4 -13 4
sb:<v-sign>	-5 9 -1 -7 -5 8
sb:<v-stay>	6 0 -7 -7 -4 21
sb:<v-suspend>	10 4 -9 -4 -4 4
sb:<v-target>	-3 5 10 -9 -23 -4
sb:<v-threaten>	0 9 -5 0 -4 0
sb:<v-up>	-1 -6 4 10 -4 1
sb:[	0 10 -6 0 0 0
sb:a	8 9 -16 -2 -4 1
sb:a <name>	0 18 -9 0 -6 0
sb:a <number>	0 10 -8 0 0 0
sb:a <office>	-5 14 0 -13 -7 0
sb:a <organisation>	-16 5 0 8 -12 0
sb:a <person>	12 -17 7 0 0 0
sb:a <quality>	5 0 1 -4 -9 0
sb:a <span>	1 5 -3 -11 0 0
sb:a bridge	0 14 -4 -7 0 0
sb:a business	0 0 0 10 -5 0
sb:a call	18 -9 -10 -1 -1 0
sb:a ceasefire	0 12 -8 0 0 0
sb:a container	0 9 -7 0 0 0
sb:a date	0 -7 -7 15 2 0
sb:a deal	-3 17 -16 -18 7 0
sb:a dialogue	0 5 -11 -2 -1 9
sb:a dinner	0 5 2 0 -9 0
sb:a draft	0 15 -13 0 0 0
sb:a duty	0 -11 14 0 0 0
sb:a few	-2 13 -22 2 7 0
sb:a figure	0 10 -1 0 -5 0
sb:a final	0 -10 0 0 11 0
sb:a first	-5 -20 1 13 16 0
sb:a former	0 17 -15 0 0 0
sb:a fourth	0 20 -8 -19 -4 0
sb:a framework	12 -14 -4 -8 20 0
sb:a fresh	0 -8 10 0 0 0
sb:a further	-9 -17 16 7 0 0
sb:a golf	0 -28 21 0 9 0
sb:a good	-9 4 -6 16 -10 0
sb:a handshake	0 -12 14 0 0 0
sb:a last	15 -4 -7 0 0 0
sb:a lasting	0 -18 19 0 0 0
sb:a letter	-8 14 -11 8 -4 0
sb:a list	0 -10 5 6 0 0
sb:a little	0 -12 3 8 0 0
sb:a major	0 14 -11 0 -3 0
sb:a meet	5 3 -10 1 -2 2
sb:a new	-5 -9 4 8 1 0
sb:a night	0 -11 11 0 0 0
sb:a permanent	0 -11 14 0 0 0
sb:a phone	5 1 -10 0 0 0
sb:a plan	7 18 -23 -5 0 0
sb:a point	0 10 -7 0 0 0
sb:a post	0 14 -8 0 0 0
sb:a price	0 9 -8 0 0 0
sb:a quota	0 9 -6 0 0 0
sb:a rate	0 9 -6 0 0 0
sb:a reason	0 -8 -1 0 11 0
sb:a report	-2 16 -5 -1 -2 0
sb:a rise	12 -6 -8 0 0 0
sb:a round	4 -22 8 0 9 0
sb:a row	0 -14 14 0 0 0
sb:a second	9 -3 0 6 -14 -3
sb:a separate	0 9 -8 0 0 0
sb:a seventh	0 -16 0 16 -1 0
sb:a signature	0 -9 10 0 0 0
sb:a sixth	22 -20 0 6 0 0
sb:a special	0 10 -6 0 0 0
sb:a standstill	0 9 -9 0 0 0
sb:a state	6 -12 14 -3 -1 0
sb:a statement	8 -10 3 0 0 0
sb:a step	0 9 -13 0 2 0
sb:a successor	0 -14 14 0 0 0
sb:a summit	-6 -4 1 0 10 0
sb:a tariff	20 -16 11 -5 -16 0
sb:a team	0 11 -4 -10 0 0
sb:a telephone	21 -8 -8 -2 -12 0
sb:a television	-12 14 -3 -8 2 0
sb:a third	-2 15 -5 -10 -8 -2
sb:a tiktok	7 -20 11 0 0 0
sb:a trade	12 -17 -18 20 20 0
sb:a truce	0 17 -13 -9 0 0
sb:a very	-14 10 2 -5 0 0
sb:a video	10 -1 -19 -3 0 8
sb:a visit	0 11 -10 0 0 0
sb:a weekend	0 -19 15 4 0 0
sb:a word	-4 -12 17 0 0 0
sb:aarhu	0 -7 11 -3 0 0
sb:abba	0 -10 10 0 0 0
sb:aboard	0 -17 1 16 0 0
sb:aboard air	0 -7 8 0 0 0
sb:about	-12 -13 22 -6 1 6
sb:about <level>	0 -13 16 0 0 0
sb:about a	0 -4 -8 13 0 0
sb:about an	0 -12 4 0 3 0
sb:about that	-8 -3 2 0 0 9
sb:about the	-5 -7 21 -8 -7 0
sb:absence	0 -12 12 0 0 0
sb:absence of	0 -12 12 0 0 0
sb:accept	8 -10 2 -7 3 0
sb:accept <level>	0 -9 11 0 0 0
sb:accept an	10 -11 -8 -1 12 0
sb:accord on	0 10 -9 0 0 0
sb:account	17 -5 -20 -6 17 0
sb:account ,	11 -9 0 0 0 0
sb:account of	11 2 -26 -4 17 0
sb:across	9 -11 -3 11 0 0
sb:across the	10 -10 2 0 0 0
sb:act	0 12 -11 0 1 0
sb:act of	0 10 -8 0 0 0
sb:act on	0 5 -11 0 2 0
sb:acted	0 12 -10 0 0 0
sb:add	4 3 -14 -11 12 0
sb:add ,	0 16 -12 2 -10 0
sb:add on	0 11 -9 0 0 0
sb:add that	8 -27 13 -13 17 0
sb:additional duty	0 22 -20 0 0 0
sb:adjustment	0 9 -9 0 0 0
sb:advance	0 12 -5 0 0 0
sb:adviser	-7 11 0 0 0 0
sb:adviser ,	-6 11 -1 0 0 0
sb:affected	0 -11 11 0 0 0
sb:after	0 5 0 -4 -15 0
sb:after <name>	0 0 0 -7 11 0
sb:after <number>	0 14 -25 10 0 0
sb:after <person>	0 2 6 -10 -7 0
sb:after <seat>	0 11 -16 -1 8 0
sb:after <span>	-10 -24 19 -3 21 0
sb:after a	12 -15 7 7 -22 5
sb:after all	0 -10 10 0 0 0
sb:after busan	-5 -5 10 0 0 0
sb:after four	0 11 -10 0 0 0
sb:after he	1 -18 -7 8 15 0
sb:after his	0 0 -15 0 13 0
sb:after its	0 10 -8 0 0 0
sb:after meet	0 -14 7 12 -4 0
sb:after president	-1 13 -6 0 -5 0
sb:after the	9 -9 12 -9 -12 0
sb:after their	-9 8 16 -10 -12 0
sb:after they	16 13 -10 -9 -15 0
sb:after three	0 7 -14 8 0 0
sb:afterward	-3 14 -1 0 -8 0
sb:again	0 -2 -5 25 -19 -5
sb:again ,	-4 -17 6 20 -5 0
sb:again :	0 10 -11 0 0 0
sb:again at	0 15 -10 -1 -2 0
sb:again in	0 -20 18 5 -8 0
sb:again on	3 9 -5 -7 -6 0
sb:again when	0 -9 0 10 -1 0
sb:against	-3 -9 18 -7 -2 0
sb:against <name>	0 -11 15 0 0 0
sb:agency	-1 10 -4 0 0 0
sb:agenda	-1 -22 0 20 5 0
sb:agenda of	0 -7 10 0 0 0
sb:agent	0 15 -14 0 0 0
sb:ago	4 -16 21 -6 -9 0
sb:ago ,	3 -20 24 -2 -7 0
sb:agree	4 -10 -4 8 7 11
sb:agree ,	9 0 -10 0 0 0
sb:agree :	0 -9 9 0 0 0
sb:agree between	0 -11 0 0 11 0
sb:agree by	12 -12 -6 16 -5 0
sb:agree in	-21 7 2 9 -13 5
sb:agree on	1 8 -8 -9 8 -2
sb:agree to	2 -19 5 12 2 6
sb:agree with	-1 -3 -6 0 11 0
sb:agreement	-2 11 -10 7 -18 -1
sb:agreement ,	7 -14 0 10 -1 0
sb:agreement at	0 10 -4 0 -3 0
sb:agreement come	0 1 -11 8 0 0
sb:agreement in	0 19 -15 -9 0 0
sb:agreement of	0 9 -3 -3 0 0
sb:agreement on	-1 0 -3 15 -13 0
sb:agreement sign	0 -9 10 0 0 0
sb:agreement was	0 -9 14 -7 -1 0
sb:agreement with	1 3 -1 -12 1 0
sb:ahead of	0 18 -22 8 -3 0
sb:aim	-4 -6 15 -1 -4 0
sb:air	-7 -9 13 5 -6 0
sb:air base	0 -23 28 0 0 0
sb:aircraft	0 13 -3 0 -7 0
sb:airport	-3 -14 8 8 0 0
sb:airport ,	0 -15 2 11 0 0
sb:airport on	0 -13 16 -1 0 0
sb:akasaka	0 -15 18 0 -2 0
sb:akasaka palace	0 -15 18 0 -2 0
sb:aktau	0 -12 14 0 0 0
sb:al	13 -14 4 0 0 0
sb:alert	-1 31 -26 0 0 0
sb:alexander	0 -10 0 0 10 0
sb:alexandria	0 -12 14 0 0 0
sb:alexandria ,	0 -13 14 0 0 0
sb:all	2 -1 1 -9 1 0
sb:all <quality>	0 13 -10 0 0 0
sb:all but	0 -8 10 0 0 0
sb:all from	0 -8 9 0 0 0
sb:all of	0 9 -14 7 0 0
sb:all trade	0 17 -12 0 0 0
sb:allow	0 11 -9 0 0 0
sb:allowed	0 10 -9 0 0 0
sb:almaty	0 18 -17 0 0 0
sb:aloi	-10 14 -2 0 0 0
sb:aloi rašín	-10 14 -2 0 0 0
sb:alone	-13 17 -14 -1 9 0
sb:already	-14 3 0 7 -3 0
sb:already in	0 -10 13 0 0 0
sb:also	-11 -4 6 -1 4 2
sb:also agree	0 -12 13 0 0 0
sb:also announce	0 -9 11 0 0 0
sb:also on	-3 -7 14 0 -5 0
sb:also say	9 -2 -14 -3 7 0
sb:aluminum	-4 14 -6 0 0 0
sb:am	-4 19 -13 0 0 0
sb:am tell	-2 11 -7 0 0 0
sb:amazing	0 12 -9 0 0 0
sb:ambassador	-1 20 -11 -5 -3 0
sb:among the	0 -17 14 -2 8 0
sb:among them	0 18 -8 0 -9 0
sb:amount	0 11 -7 0 0 0
sb:amount to	0 10 -7 0 0 0
sb:an	19 -5 -2 5 -8 -10
sb:an <office>	-2 11 -4 0 0 0
sb:an <quality>	-9 -3 -6 3 16 0
sb:an agreement	-6 12 1 -19 -9 0
sb:an air	0 -12 13 0 0 0
sb:an answer	0 -6 12 -2 0 0
sb:an audience	0 10 -10 0 0 0
sb:an election	0 11 -4 0 -2 0
sb:an emergency	-5 16 -9 0 0 0
sb:an hour	9 -37 15 19 -7 0
sb:an increase	0 -1 -10 12 0 0
sb:an interim	0 13 -13 0 0 0
sb:an investigation	0 14 -10 0 0 0
sb:an invitation	9 -18 0 -2 10 0
sb:an ordinary	0 -13 13 0 0 0
sb:and	-1 -14 5 4 10 -2
sb:and -	0 -9 10 0 0 0
sb:and <day-ahead>	0 8 -10 0 1 0
sb:and <level>	-2 20 -9 -6 0 0
sb:and <name>	7 -8 -1 9 4 0
sb:and <number>	0 -23 10 4 9 0
sb:and <office>	0 19 -16 0 0 0
sb:and <organisation>	12 -6 -4 0 0 0
sb:and <person>	-8 -22 8 11 11 -22
sb:and <quality>	22 -38 19 13 -12 -2
sb:and <seat>	-1 15 -22 -14 13 0
sb:and <span>	0 14 -6 -8 -1 0
sb:and a	-11 5 4 -2 0 0
sb:and agree	-15 4 0 4 -4 7
sb:and aluminum	-4 12 -4 0 0 0
sb:and an	-4 -20 23 0 0 0
sb:and are	-2 -2 12 -7 -6 0
sb:and at	6 9 -34 16 4 0
sb:and both	0 -20 23 -3 0 0
sb:and call	-4 10 -5 0 0 0
sb:and constructive	0 15 -11 -1 0 0
sb:and dairy	0 -10 12 0 0 0
sb:and expect	0 -17 18 0 0 0
sb:and gas	0 -8 -3 0 12 0
sb:and go	0 -2 22 0 -19 0
sb:and had	0 10 -10 0 0 0
sb:and has	-7 34 -18 -3 -5 0
sb:and have	0 -30 28 0 -2 0
sb:and he	9 -5 -12 -6 17 0
sb:and his	-3 -3 22 -16 -15 0
sb:and hold	1 -12 -9 16 0 0
sb:and i	-8 -15 23 0 0 0
sb:and if	0 0 -9 0 8 0
sb:and in	22 -1 -14 -4 2 0
sb:and is	0 10 -13 -2 5 0
sb:and it	-10 -7 16 -5 -2 0
sb:and keep	0 -8 -2 0 11 0
sb:and last	0 -23 15 0 4 0
sb:and management	0 14 -13 0 0 0
sb:and me	0 11 -9 0 0 0
sb:and meet	-11 -7 12 0 3 0
sb:and mr	25 -1 -22 -4 4 0
sb:and neither	0 11 -8 0 0 0
sb:and no	0 7 -11 3 0 0
sb:and none	0 10 -6 -2 0 0
sb:and of	0 2 -9 14 -5 0
sb:and on	-8 -18 -1 26 10 0
sb:and promise	0 -11 12 0 0 0
sb:and run	0 -11 11 0 0 0
sb:and say	-16 -1 15 0 -3 0
sb:and set	-4 -5 10 0 0 0
sb:and sign	-1 -6 10 0 -1 0
sb:and sir	3 -12 0 0 7 0
sb:and so	0 12 -9 0 0 0
sb:and spoke	2 0 -10 7 -1 0
sb:and stay	0 -20 20 0 0 0
sb:and take	0 0 -12 11 -1 0
sb:and talk	0 -13 13 0 0 0
sb:and textile	0 -9 10 0 0 0
sb:and that	-8 16 -26 8 1 0
sb:and their	0 11 -9 0 0 0
sb:and there	0 16 -8 0 -4 0
sb:and they	-3 12 -16 -2 7 0
sb:and three	0 11 -9 0 0 0
sb:and to	-4 26 -25 -7 8 0
sb:and trade	0 -18 16 4 -6 0
sb:and we	13 0 -10 0 0 0
sb:and were	0 13 -12 0 0 0
sb:and what	-2 18 -14 0 0 0
sb:and which	0 10 -8 0 0 0
sb:and will	-6 -25 33 -14 -3 6
sb:and would	1 3 -13 0 1 0
sb:andré	0 -11 12 0 0 0
sb:announce ,	0 0 -7 3 0 0
sb:announce <level>	0 11 -8 0 0 0
sb:announce a	10 -8 -4 0 8 0
sb:announce after	0 -23 30 0 -8 0
sb:announce at	0 -12 13 0 0 0
sb:announce for	17 -3 -5 0 -6 0
sb:announce its	0 -8 10 0 0 0
sb:announce late	20 -16 0 0 0 0
sb:announce on	-12 3 2 -13 13 0
sb:announce that	-1 -21 4 11 6 0
sb:announce the	-6 -5 15 8 -24 0
sb:announce thi	0 14 -11 0 0 0
sb:announcement	-4 21 -14 2 -7 0
sb:announcement on	3 12 -21 6 0 0
sb:annual	0 16 -14 0 0 0
sb:another <number>	0 10 -6 0 0 0
sb:answer	-7 6 -9 -8 15 0
sb:answer ,	0 16 -15 0 0 0
sb:answer :	2 -16 3 0 9 0
sb:answer in	0 -6 13 -4 -3 0
sb:answer question	0 1 -24 0 16 0
sb:any	-14 13 8 -3 -12 0
sb:anything	13 -24 20 -5 -1 0
sb:anything ,	0 12 -12 0 0 0
sb:ap	3 4 -8 0 0 0
sb:ap )	3 4 -8 0 0 0
sb:apec	7 21 -29 -11 9 0
sb:apec leader	0 16 -15 0 0 0
sb:apec meet	0 17 -12 0 -3 0
sb:apec summit	10 1 -3 -2 -1 0
sb:app	-6 -11 20 0 -4 0
sb:apparel	0 -11 12 0 0 0
sb:apple	0 10 -8 0 0 0
sb:apply	-2 14 -6 -3 0 0
sb:approval by	0 -12 12 0 0 0
sb:approve by	-5 18 -12 0 0 0
sb:approve it	0 8 -13 -2 7 0
sb:approve the	12 -21 14 0 0 0
sb:aqaba	0 -7 11 -2 0 0
sb:are	0 -10 -3 7 11 -3
sb:are ,	0 -17 0 0 18 0
sb:are a	0 -10 11 0 0 0
sb:are at	0 -9 10 0 0 0
sb:are both	0 15 0 -2 -11 0
sb:are close	0 10 -9 0 0 0
sb:are closed	0 17 -15 0 0 0
sb:are due	1 -28 16 -8 24 0
sb:are expect	-3 -7 -8 20 0 0
sb:are in	0 -1 10 -9 -2 0
sb:are meant	0 -10 12 0 0 0
sb:are meet	0 -12 11 0 -3 3
sb:are not	0 17 -14 0 -2 0
sb:are on	14 -10 0 0 0 0
sb:are part	0 14 -14 0 0 0
sb:are prepare	0 -18 5 4 5 0
sb:are still	0 -1 9 -1 -4 0
sb:are the	-3 -23 27 -1 0 0
sb:are to	14 -19 4 -4 13 -9
sb:are up	0 9 -5 0 0 0
sb:arequipa ,	0 -5 9 -1 0 0
sb:argument	0 11 -9 0 0 0
sb:army	-20 26 -5 0 0 0
sb:arranged	0 -15 15 0 0 0
sb:arranged for	0 -17 16 0 0 0
sb:arrangement	-12 1 14 -6 -12 0
sb:arrangement ,	0 11 -10 0 0 0
sb:arrangement was	0 14 -14 0 0 0
sb:arrangement with	-8 0 11 0 0 0
sb:arrive	-10 6 -2 11 -12 0
sb:arrive in	-1 0 9 0 -17 0
sb:arrived	-11 14 0 -15 -5 0
sb:arrived in	0 17 -8 -5 -6 0
sb:artificial	0 9 -17 -1 -1 9
sb:artificial intelligence	0 8 -16 0 -1 9
sb:as <level>	10 -10 0 0 0 0
sb:as <name>	0 -7 9 0 0 0
sb:as <seat>	0 -17 18 0 0 0
sb:as a	-3 -5 21 -3 -12 0
sb:as agree	-1 -14 0 5 5 6
sb:as he	-9 11 -1 0 0 0
sb:as long	-10 16 -3 0 -2 0
sb:as of	7 19 -27 -2 0 0
sb:as plan	0 -12 2 0 10 0
sb:as the	8 -3 -10 8 0 0
sb:as they	9 -4 -5 5 -3 0
sb:as to	0 18 -16 0 0 0
sb:asean	0 27 -19 0 -10 0
sb:asia	-1 10 -12 -1 7 0
sb:asia ,	0 -12 0 0 14 0
sb:asia -	2 27 -25 -7 -1 0
sb:asia on	0 13 -8 0 0 0
sb:aside	0 -13 14 0 0 0
sb:ask	0 12 -2 -11 -19 5
sb:ask about	0 18 -14 0 -7 0
sb:ask both	0 -10 11 0 0 0
sb:ask for	-4 28 -20 -2 -2 0
sb:ask the	9 -9 1 0 0 0
sb:ask what	0 -11 12 0 0 0
sb:asparagu	0 12 -11 0 0 0
sb:association	0 12 -9 0 0 0
sb:assured	0 8 -4 0 0 0
sb:at	-7 -9 6 -15 24 -2
sb:at <level>	5 37 -35 -5 -12 0
sb:at <number>	6 0 -12 4 3 0
sb:at a	-5 -8 10 -20 4 6
sb:at all	0 15 -13 0 0 0
sb:at an	0 -6 10 0 0 0
sb:at chequer	0 0 -12 0 16 0
sb:at four	14 -16 0 0 0 0
sb:at gimhae	0 -8 11 0 0 0
sb:at his	0 12 -5 0 -8 0
sb:at incheon	0 0 -9 9 0 0
sb:at it	0 -29 27 3 0 0
sb:at lancaster	-3 -5 14 -4 0 0
sb:at least	8 -20 11 1 0 0
sb:at midnight	8 -3 0 0 0 0
sb:at once	-13 1 11 0 0 0
sb:at rosenbad	0 15 -23 8 0 0
sb:at sea	-4 -2 -4 13 0 0
sb:at stake	0 12 -11 0 0 0
sb:at such	0 11 -10 0 0 0
sb:at the	3 -3 -7 -9 21 -8
sb:at turnberry	0 -8 11 0 -2 0
sb:atlantic	-8 2 -6 14 0 0
sb:attempt to	11 -11 2 -3 0 0
sb:attend	0 22 -3 -7 -21 0
sb:attend the	0 11 -10 0 0 0
sb:attended	0 14 -12 0 0 0
sb:auckland ,	0 13 -10 0 0 0
sb:audience in	0 10 -10 0 0 0
sb:autumn	0 -21 14 -4 13 0
sb:autumn ,	0 -25 12 -2 15 0
sb:avocado	8 -3 -2 0 0 0
sb:avoid the	11 -8 -2 0 0 0
sb:away	0 -25 6 0 19 0
sb:away ,	0 -14 8 5 0 0
sb:away on	0 -9 11 0 0 0
sb:b	9 5 -19 0 -3 7
sb:b )	10 -9 0 0 0 0
sb:b ,	0 14 -12 0 0 0
sb:back	-16 20 -19 20 -6 0
sb:back from	-6 1 -8 21 -11 0
sb:back the	0 -8 9 0 0 0
sb:back to	-4 16 -16 6 -1 0
sb:bad	-1 -4 -4 11 0 0
sb:baker	0 7 -8 0 0 0
sb:banana	0 17 -13 0 0 0
sb:bandung on	0 -15 15 0 0 0
sb:bank	0 21 -16 0 0 0
sb:banomyong	-10 9 0 0 0 0
sb:base	0 -21 25 0 -1 0
sb:base in	0 -12 13 0 0 0
sb:basel	0 11 -4 -4 0 0
sb:basel ,	0 10 -9 0 0 0
sb:basi	3 -10 7 0 0 0
sb:batumi	0 -17 18 0 0 0
sb:batumi on	0 -16 16 0 0 0
sb:bayar	11 -19 7 0 0 0
sb:be	-18 9 5 -13 -4 -4
sb:be "	0 -4 24 0 -15 0
sb:be <level>	0 0 -4 0 9 0
sb:be <number>	-1 17 -12 0 0 0
sb:be a	2 -5 13 -10 -1 0
sb:be announce	0 14 -16 0 1 0
sb:be another	0 -19 4 17 0 0
sb:be approve	-5 11 -4 0 0 0
sb:be back	0 -7 9 0 0 0
sb:be charge	12 -10 3 0 -5 0
sb:be continue	19 -14 -3 0 0 -1
sb:be extend	0 8 0 0 -9 0
sb:be given	0 10 -9 0 0 0
sb:be in	-2 -20 17 9 0 0
sb:be know	0 14 -8 -1 0 0
sb:be look	0 -4 -3 9 0 0
sb:be next	0 12 -10 0 0 0
sb:be no	0 2 -17 -6 11 0
sb:be on	0 -18 7 0 10 0
sb:be over	0 9 -8 0 0 0
sb:be prolong	-2 4 7 -4 -11 0
sb:be put	0 -7 8 0 0 0
sb:be review	0 -15 17 0 0 0
sb:be the	0 13 0 -20 -8 0
sb:be their	0 -4 10 -2 0 0
sb:be there	0 13 -17 7 -2 0
sb:beach	-1 13 -9 0 0 0
sb:bean ,	-8 11 0 0 0 0
sb:bean in	0 -9 9 0 0 0
sb:because of	0 -7 8 5 -6 0
sb:become of	0 -13 13 0 0 0
sb:beef from	0 13 -6 0 -3 0
sb:beef pay	0 -14 14 0 0 0
sb:been	-16 -9 13 9 0 4
sb:been <number>	0 16 -14 0 0 0
sb:been a	0 -11 14 0 0 0
sb:been agree	0 -18 19 0 0 0
sb:been announce	-8 7 0 0 0 0
sb:been at	0 -18 15 2 -1 0
sb:been call	0 10 -7 0 0 0
sb:been charge	0 13 -13 0 0 0
sb:been due	0 25 -16 0 -11 0
sb:been given	0 -16 17 0 0 0
sb:been in	0 4 -4 -11 9 0
sb:been meet	0 -9 12 0 0 0
sb:been move	0 -6 12 0 -3 0
sb:been offer	0 18 -17 0 0 0
sb:been on	-6 -3 9 0 0 0
sb:been plan	-8 18 -8 0 0 0
sb:been prepare	0 -5 -5 0 12 0
sb:been reach	0 0 -9 0 11 0
sb:been set	-4 10 -2 0 0 0
sb:been settle	8 -13 1 1 0 0
sb:been talking	0 -18 5 11 0 0
sb:been to	-6 13 -6 0 0 0
sb:been two	0 -8 10 0 0 0
sb:before	-4 -13 -10 26 10 -6
sb:before <person>	-5 -5 9 -8 2 0
sb:before a	4 2 -17 1 3 0
sb:before it	2 -13 13 0 0 0
sb:before midnight	4 -12 1 4 0 0
sb:before that	0 -12 -3 17 -4 0
sb:before the	-5 -2 -14 18 8 0
sb:before their	0 -19 2 19 -4 0
sb:before they	8 -12 11 -6 0 0
sb:begin	-28 5 -1 3 0 4
sb:begin ,	-2 15 -3 -9 0 0
sb:begin <span>	0 6 -12 0 6 0
sb:begin a	0 -18 11 -21 14 0
sb:begin in	0 -2 -9 22 -3 0
sb:begin on	-10 -4 8 3 -10 -1
sb:begin their	0 -4 -15 20 0 0
sb:begin with	-6 11 -2 0 0 0
sb:behind	5 -17 8 -4 7 0
sb:being	-1 13 -6 -4 0 0
sb:beira	0 10 -8 0 0 0
sb:bell	-9 16 -5 0 0 0
sb:belong	-3 -7 12 -2 0 0
sb:below	0 -5 13 -1 -5 0
sb:below the	0 -2 11 0 -5 0
sb:bergen	-4 -17 22 0 0 0
sb:bergen ,	0 -7 8 0 0 0
sb:bern	0 11 -11 0 0 0
sb:beside	0 -5 11 -1 -3 0
sb:bessent	11 -1 -6 1 -2 0
sb:bessent and	5 1 -9 7 -6 0
sb:bessent say	17 -18 1 0 7 0
sb:bessent tell	-9 11 0 0 0 0
sb:best	0 9 -12 0 0 0
sb:bet	0 10 -12 0 2 0
sb:better	-1 -17 23 0 -5 0
sb:between	23 1 -11 -13 -1 -4
sb:between <name>	-10 18 -10 0 -7 0
sb:between <person>	22 -25 -7 2 10 0
sb:between <seat>	10 -9 0 0 0 0
sb:between the	-11 3 18 -33 -5 0
sb:between their	0 -11 11 0 0 0
sb:between them	0 9 -8 0 0 0
sb:between two	-1 17 -15 0 0 0
sb:big	0 -3 -15 12 1 0
sb:biggest	0 -11 13 0 0 0
sb:bill	0 12 -8 0 0 0
sb:bin	9 -10 0 0 0 0
sb:bite	-1 11 -9 0 0 0
sb:bless	0 11 -10 0 0 0
sb:bloc	0 12 -9 0 0 0
sb:blue	-6 11 -5 0 0 0
sb:board	0 25 -24 0 0 0
sb:board ,	0 13 -13 0 0 0
sb:board of	0 15 -13 0 0 0
sb:boat	0 11 -9 0 0 0
sb:boat ,	0 16 -16 0 0 0
sb:borden	0 -8 0 10 0 0
sb:border	-10 14 -2 -3 -1 0
sb:boss	4 -15 1 9 0 0
sb:bosse	0 -25 -10 -1 33 0
sb:both	-18 -3 7 2 6 0
sb:both <office>	-3 -17 24 0 0 0
sb:both are	3 14 -11 0 -8 0
sb:both call	0 -8 9 0 0 0
sb:both capital	0 13 -10 0 -2 0
sb:both country	11 -15 0 -4 5 6
sb:both delegation	0 29 -25 -5 0 0
sb:both government	-1 10 -5 -1 0 0
sb:both have	0 12 -8 0 0 0
sb:both ministry	6 -11 6 0 0 0
sb:both president	0 -9 -7 -1 18 0
sb:both side	-8 6 3 7 -21 -7
sb:both sign	0 -10 10 0 0 0
sb:both were	0 -4 -14 17 0 0
sb:both will	0 -10 11 0 0 0
sb:break	-1 17 -11 0 0 0
sb:breakfast	-7 -13 10 10 0 0
sb:breakthrough	6 -26 7 12 0 0
sb:brief	-11 -3 -3 6 8 0
sb:brief —	0 15 -13 0 0 0
sb:briefed	-11 27 -13 0 -2 0
sb:briefed on	0 18 -13 0 -1 0
sb:briefing	7 10 -23 8 0 0
sb:briefing ,	-2 4 -22 13 0 0
sb:bring	-1 9 -4 0 -9 0
sb:brno	0 -19 20 0 0 0
sb:broadcast	0 10 -13 0 0 0
sb:broadcaster on	-4 11 -5 0 0 0
sb:broke	0 -14 22 -4 -7 0
sb:broke off	0 0 6 -10 -3 0
sb:broke up	0 -16 17 0 0 0
sb:broken	-6 18 -7 -3 0 0
sb:bruge	0 -13 14 0 0 0
sb:brussel	0 11 -8 0 0 0
sb:brussel ,	0 13 -11 0 0 0
sb:budget	0 15 -14 0 0 0
sb:build	0 8 -4 0 -1 0
sb:building	-1 0 11 -5 -3 0
sb:built	-1 18 -11 0 0 0
sb:bulletin	-1 7 -5 0 0 0
sb:bulletin of	0 19 -19 0 0 0
sb:busan	-34 -6 34 -12 -40 0
sb:busan ,	-14 -11 27 -4 -24 0
sb:busan last	0 22 -21 0 0 0
sb:busan on	-4 -14 23 0 -7 0
sb:busan run	0 15 -14 0 0 0
sb:buse	0 16 -14 -1 0 0
sb:business	-12 2 -13 -3 15 10
sb:business council	0 10 -8 0 0 0
sb:business in	0 10 -5 0 -2 0
sb:business leader	0 17 -2 0 -14 0
sb:business on	0 -11 0 -3 15 0
sb:business or	0 -13 13 0 0 0
sb:business that	0 -7 -6 0 10 0
sb:but	-18 8 2 0 -4 0
sb:but <person>	0 18 -12 -1 -1 0
sb:buy <quality>	0 -4 -4 0 9 0
sb:by	23 -2 -22 -4 -18 14
sb:by <day-ahead>	-13 -5 10 -5 6 0
sb:by <day-today>	-14 20 -7 0 0 0
sb:by <name>	0 -3 11 -12 0 0
sb:by <number>	-3 -10 14 0 0 0
sb:by <person>	-8 -18 20 11 -10 0
sb:by <quality>	0 0 -11 13 0 0
sb:by <span>	-6 8 6 -17 -6 0
sb:by a	-14 6 9 0 -2 0
sb:by an	0 20 -16 0 0 0
sb:by expert	-4 11 -12 0 0 4
sb:by his	0 -10 13 0 0 0
sb:by letter	8 -6 -1 0 0 0
sb:by one	0 9 -8 0 0 0
sb:by phone	19 0 -11 -3 -13 0
sb:by president	-6 21 -4 0 -13 0
sb:by telephone	21 -6 -17 -1 0 -2
sb:by the	-29 10 1 0 2 -1
sb:by video	16 -7 -35 2 -4 15
sb:by which	0 13 -8 0 0 0
sb:c )	0 -9 10 0 0 0
sb:cabinet will	2 -23 21 0 -1 0
sb:cairo	0 12 -11 0 0 0
sb:call	29 -6 -28 -1 4 -9
sb:call <person>	13 -16 2 0 0 0
sb:call a	-16 28 -14 -1 0 0
sb:call between	26 -18 -7 -3 -1 0
sb:call it	-34 20 13 -4 -5 0
sb:call of	18 -15 -3 0 0 0
sb:call off	-9 4 -9 11 0 0
sb:call on	17 -9 -7 -5 0 0
sb:call that	-7 0 -2 8 0 0
sb:call the	-18 7 8 -8 0 0
sb:call to	-6 9 0 0 0 0
sb:call with	20 -4 -15 0 -9 0
sb:calm	0 14 -10 0 0 0
sb:camera	0 -15 7 0 7 0
sb:can	-6 29 -18 -8 -4 0
sb:cancel	0 0 -15 3 8 0
sb:cancel the	0 -6 -4 0 10 0
sb:candid	0 13 -9 -3 0 0
sb:candid and	0 13 -12 0 0 0
sb:capital	4 12 -4 -12 -11 0
sb:capital ,	4 10 -13 0 0 0
sb:capital on	0 -14 18 -2 -2 0
sb:car	12 -5 4 -5 -14 0
sb:car ,	-3 14 -6 0 -2 0
sb:car maker	10 -8 0 0 0 0
sb:car on	0 -13 15 0 0 0
sb:car pay	12 -26 18 0 0 0
sb:cargoe	0 14 -16 0 0 0
sb:carlo	-3 -23 26 0 0 0
sb:carmaker	0 9 -5 -1 0 0
sb:carry	8 2 -5 2 -10 0
sb:carry on	0 1 -10 5 0 0
sb:cartagena	0 -24 24 0 0 0
sb:cartagena on	0 -12 12 0 0 0
sb:case	0 7 -6 0 0 0
sb:cash	0 -9 13 -1 -1 0
sb:ceasefire	-2 27 -21 -1 -1 0
sb:ceasefire was	0 16 -7 -6 0 0
sb:cebu	10 -27 18 -7 0 0
sb:cement	9 -4 -2 0 0 0
sb:central	0 17 -12 0 0 0
sb:centre	0 -3 8 -3 0 0
sb:ceremony	0 -10 0 0 14 0
sb:certificate	-6 -15 15 0 0 8
sb:chairmen	0 22 -21 0 0 0
sb:chamber	0 20 -16 0 0 0
sb:chamber of	0 11 -9 0 0 0
sb:chance	12 -5 -7 0 0 0
sb:changed	-3 7 -11 8 -2 0
sb:channel	-2 -13 14 12 -9 0
sb:channel on	0 0 -6 13 -4 0
sb:chapter	0 11 -10 0 0 0
sb:charge <level>	5 14 -27 7 -6 0
sb:charge on	-2 -14 18 0 0 0
sb:cheaper	0 9 -10 0 0 0
sb:check	0 9 -6 0 0 0
sb:chenggang	-1 -8 7 -6 10 0
sb:chenggang ,	0 7 -13 -3 11 0
sb:chennai	0 -14 15 0 0 0
sb:chequer	-2 2 -15 -1 15 0
sb:chess	0 14 -13 0 0 0
sb:chiang	0 -9 10 0 0 0
sb:chiang mai	0 -9 11 0 0 0
sb:chicago	13 9 -15 0 -12 0
sb:chicago ,	7 14 -17 0 -12 0
sb:chicken	-2 -7 10 0 0 0
sb:chief	-8 3 5 -4 0 0
sb:chief negotiator	-12 6 3 0 0 0
sb:chip ,	0 -15 17 0 0 0
sb:chip maker	0 -8 10 0 0 0
sb:christian	0 -9 1 7 0 0
sb:christian michelsen	0 -9 1 7 0 0
sb:circular <number>	0 11 -9 0 0 0
sb:citing	0 -11 2 7 0 0
sb:city	-2 5 2 -17 0 0
sb:clear	-1 10 -14 -1 -2 7
sb:clerk	0 22 -22 0 0 0
sb:climb	-3 13 -6 -2 0 0
sb:clock	-3 16 -11 0 0 0
sb:close of	0 -14 16 0 0 0
sb:close on	-1 10 -5 0 0 0
sb:close to	0 -7 15 -5 -3 0
sb:closed at	0 19 -15 0 0 0
sb:closed on	-3 -1 6 0 0 0
sb:closed the	0 -18 -1 18 0 0
sb:closed their	0 -3 10 -7 0 0
sb:clothing	0 9 -8 0 0 0
sb:club	-13 36 -24 0 0 0
sb:club meet	-7 14 -6 0 0 0
sb:cnbc	0 -12 12 0 0 0
sb:cobalt	0 10 -9 0 0 0
sb:cod	0 10 -7 0 0 0
sb:coffee	-8 10 -1 -5 0 0
sb:coffee and	0 -9 10 0 0 0
sb:colleague	23 -9 -5 2 -8 0
sb:colleague ,	18 -12 -6 6 -1 0
sb:collect	-5 15 -4 -2 -1 0
sb:come	-8 -5 4 2 10 -9
sb:come ,	0 -13 15 0 0 0
sb:come <span>	0 7 -8 -10 9 0
sb:come after	0 18 -17 -1 0 0
sb:come at	0 -6 13 -4 0 0
sb:come day	0 -10 0 0 12 0
sb:come down	-2 14 -16 4 0 0
sb:come first	0 0 -8 9 0 0
sb:come for	0 -15 8 0 9 0
sb:come from	-2 -23 11 18 0 0
sb:come home	0 26 -23 0 -1 0
sb:come in	6 19 -23 0 -3 0
sb:come into	-7 13 -4 0 0 0
sb:come of	9 -4 0 0 0 0
sb:come on	-2 4 3 -15 0 0
sb:come to	-5 -3 10 -23 3 0
sb:come together	0 -8 9 0 0 0
sb:come up	-9 -7 11 7 -2 0
sb:come within	0 -10 14 -3 0 0
sb:commander	0 25 -21 -2 0 0
sb:comment	0 14 -8 0 0 0
sb:commerce	11 9 -10 -24 4 1
sb:commerce minister	9 0 0 -10 0 0
sb:commerce ministry	-9 30 -20 -9 4 0
sb:commissioner	19 -6 0 -12 -2 0
sb:communication	0 10 5 -8 -10 0
sb:communiqué of	0 9 -7 0 0 0
sb:company	-13 2 3 -4 4 0
sb:compared	0 -9 9 0 0 0
sb:compared with	0 -9 9 0 0 0
sb:complained	1 -10 6 0 3 0
sb:complete	0 14 -13 0 0 0
sb:conclude	3 16 -16 0 -13 0
sb:conclude <span>	7 9 -13 -2 0 0
sb:conclude a	-3 -2 -11 21 -2 0
sb:conclude its	0 15 -8 0 0 0
sb:conclude on	0 16 -13 0 0 0
sb:condition	0 -12 2 0 9 0
sb:conference	10 -4 0 -14 -6 7
sb:conference ,	17 -27 14 0 0 0
sb:conference in	0 15 -14 0 0 0
sb:conference on	-8 12 -8 0 0 5
sb:confirm	5 -16 3 2 9 0
sb:confirm it	0 -13 -2 11 9 0
sb:confirm on	8 7 -20 -1 3 0
sb:confirm the	1 -12 13 0 -4 0
sb:consensu	8 -12 3 0 4 0
sb:consensu ,	-2 15 -14 0 3 0
sb:consensu and	-2 -11 6 7 0 0
sb:consensu on	0 -13 14 0 0 0
sb:consensu reach	9 -17 8 0 0 0
sb:consent	0 25 -20 -3 0 0
sb:consent of	0 10 -5 -2 0 0
sb:consider	-3 -13 0 0 8 8
sb:constructive	-5 12 -7 -13 0 10
sb:consul	0 12 -11 0 0 0
sb:consultation	3 -10 5 6 -4 -3
sb:consultation in	0 0 -6 10 0 0
sb:consultation were	0 -17 16 0 0 0
sb:container	0 22 -20 0 0 0
sb:continue	7 -3 -7 0 -9 12
sb:control	-17 5 0 6 0 0
sb:control ,	-5 -9 17 0 0 0
sb:control of	0 16 -12 0 0 0
sb:control on	0 -3 -6 10 1 0
sb:convene	0 -11 11 0 0 0
sb:convention	0 -6 10 -3 0 0
sb:conversation	1 -25 16 7 7 0
sb:conversation ,	0 -8 12 0 0 0
sb:conversation between	-3 -7 11 0 0 0
sb:conversation since	-10 -3 -2 10 8 0
sb:conversation with	-2 16 -13 0 0 0
sb:corresponding	0 9 -9 0 0 0
sb:cost	-7 21 -13 0 0 0
sb:cotton	0 -16 18 0 0 0
sb:could	9 6 -5 -4 -6 0
sb:could not	0 -8 10 0 0 0
sb:council	-14 22 -6 0 -2 0
sb:council ,	0 10 -8 0 0 0
sb:council of	0 11 -9 0 0 0
sb:counted	0 17 -13 0 0 0
sb:counter -	0 -9 9 0 0 0
sb:countermeasure	0 14 -11 0 0 0
sb:counterpart	0 -4 19 -14 -12 0
sb:counterpart in	-1 -15 22 -5 -1 0
sb:country	-5 11 -6 -27 2 13
sb:country 's	8 0 -9 0 0 0
sb:country ,	0 -4 -7 0 15 0
sb:country end	0 -9 10 0 0 0
sb:country had	0 -10 11 0 0 0
sb:country has	0 -14 16 0 0 0
sb:country say	0 -9 4 0 9 0
sb:country were	0 0 -9 0 0 9
sb:country will	-3 -16 24 -5 -6 10
sb:county	0 11 -11 0 0 0
sb:course	-3 -15 0 11 7 0
sb:course of	0 -8 -4 12 2 0
sb:crane	0 12 -8 0 0 0
sb:crown	0 -5 -6 0 11 0
sb:cruz	0 -12 4 7 0 0
sb:custom	-13 -1 15 -5 -5 0
sb:custom broker	0 -9 9 0 0 0
sb:custom service	0 -9 10 0 0 0
sb:cut	-14 25 -6 -10 -11 0
sb:cut flower	0 -9 10 0 0 0
sb:cut from	0 -10 11 0 0 0
sb:cut its	0 10 -7 0 0 0
sb:cut of	0 12 -10 0 0 0
sb:d	0 12 -11 0 0 0
sb:da	-2 -23 25 -5 0 0
sb:da nang	0 -16 17 0 0 0
sb:da silva	0 -8 15 0 -5 0
sb:daily	0 16 -14 0 0 0
sb:dairy	0 -7 10 0 0 0
sb:darwin	0 -13 14 0 0 0
sb:data	0 12 -9 0 0 0
sb:date	-16 7 -14 12 10 0
sb:date ,	0 11 -12 0 0 0
sb:date :	-2 16 -9 0 0 0
sb:date for	-5 -2 -6 15 0 0
sb:date in	0 15 -13 0 0 0
sb:date is	-2 -15 16 6 -5 0
sb:dated	-13 18 -5 0 0 0
sb:davao	0 -25 26 0 0 0
sb:davo	-3 22 -15 -1 0 0
sb:davo ,	0 14 -13 0 0 0
sb:davo on	-2 -2 8 0 0 0
sb:day	-10 -7 16 -4 -1 -1
sb:day ,	0 -13 11 -1 3 0
sb:day <person>	1 19 0 0 -20 0
sb:day and	0 11 -11 0 0 0
sb:day before	0 0 -9 -6 16 0
sb:day from	0 11 -9 0 0 0
sb:day of	-6 -28 27 8 -3 0
sb:day on	-2 13 -17 0 5 0
sb:day the	0 -15 16 0 0 0
sb:deadline	-6 26 -14 -3 -3 0
sb:deal	9 -2 4 -13 0 -3
sb:deal ,	24 -8 5 -11 -13 0
sb:deal and	0 14 -11 0 -4 0
sb:deal at	0 -9 0 0 9 0
sb:deal in	0 -14 13 0 0 0
sb:deal of	0 10 -6 0 0 0
sb:deal that	-2 7 -10 -8 10 0
sb:deal was	0 22 -19 0 0 0
sb:deal with	-11 3 7 -5 0 0
sb:decide	0 15 -16 2 -2 0
sb:decision	-11 8 -1 5 -4 0
sb:declaration	-1 12 -9 0 0 0
sb:declare in	0 -7 8 0 0 0
sb:decree	0 9 -3 0 0 0
sb:decree sign	0 -10 10 0 0 0
sb:delegate	0 18 -17 0 0 0
sb:delegation	-8 -7 5 16 -19 -2
sb:delegation ,	0 -25 29 -4 0 0
sb:delegation agree	0 -17 18 0 0 0
sb:delegation from	0 -7 17 -10 0 0
sb:delegation had	0 -17 21 -5 0 0
sb:delegation have	0 -10 11 0 0 0
sb:delegation is	0 15 -15 0 0 0
sb:delegation led	0 10 -5 -5 0 0
sb:delegation meet	0 13 -9 -5 0 0
sb:delegation of	0 -2 -13 19 0 0
sb:delegation will	0 -14 0 12 0 0
sb:delegation would	0 -13 0 13 0 0
sb:deny	3 12 -10 0 -8 0
sb:deny that	4 7 -13 0 0 0
sb:depth	0 12 -7 -1 0 0
sb:deputy	0 -3 -16 4 0 17
sb:der	2 -9 1 0 2 0
sb:described	-5 17 -7 -3 -4 0
sb:desk	-5 8 -2 0 0 0
sb:desk ,	0 -11 13 0 0 0
sb:detail	-5 24 -15 0 -11 0
sb:dialogue	0 0 -10 5 -1 9
sb:dialogue on	0 -3 0 -2 -1 10
sb:diary	-1 -23 25 0 0 0
sb:did	13 -9 -10 10 8 0
sb:did ,	-5 32 -25 0 0 0
sb:did it	11 -4 -6 0 0 0
sb:did not	-4 -4 0 16 -4 0
sb:did so	4 19 -24 0 -2 0
sb:did the	6 -21 17 2 -3 0
sb:didn't	0 19 -17 0 0 0
sb:die	0 25 -21 0 0 0
sb:difference	0 9 -7 0 0 0
sb:digest	0 13 -12 0 0 0
sb:dined	0 -8 10 0 0 0
sb:dinner	-1 -4 15 -3 -14 0
sb:dinner in	0 12 -3 0 -10 0
sb:dinner on	0 -9 12 0 0 0
sb:diplomatic	0 10 -7 0 0 0
sb:direct	0 -6 11 0 -2 0
sb:direction	0 12 -11 0 0 0
sb:direction ,	0 9 -8 0 0 0
sb:director	-14 22 -8 0 0 0
sb:discuss	4 -17 1 -15 20 6
sb:discuss at	0 -7 9 0 0 0
sb:discuss in	0 -13 13 -4 3 0
sb:discuss on	0 -1 -18 0 19 0
sb:discussion	0 -8 14 -2 0 0
sb:dispute	-3 -4 10 -4 0 0
sb:dispute end	0 -14 14 0 0 0
sb:do	8 26 -17 -13 -11 0
sb:do ,	0 -4 10 -1 0 0
sb:do it	9 6 -15 0 0 0
sb:do so	-9 14 0 -2 -3 0
sb:do with	9 -9 0 0 0 0
sb:do you	0 14 -9 0 0 0
sb:doctor	0 15 -15 0 0 0
sb:document	0 -7 11 0 -2 0
sb:doe	2 11 -22 -4 7 0
sb:doe ,	0 10 -8 0 0 0
sb:doe <name>	0 -7 -2 0 11 0
sb:doesn't	0 -9 10 0 0 0
sb:doha	0 21 -18 0 0 0
sb:donald trump	0 -12 16 -3 -4 0
sb:done by	8 -1 -6 0 0 0
sb:door on	0 -4 -6 10 0 0
sb:doorstep	-1 -17 19 0 0 0
sb:double	0 -10 13 0 0 0
sb:double on	0 11 -11 0 0 0
sb:down again	0 10 -9 0 0 0
sb:down at	0 -9 12 0 0 0
sb:down from	0 5 -14 7 0 0
sb:down in	-10 -15 5 7 9 0
sb:down the	14 -11 0 0 0 0
sb:draft ,	0 9 -8 0 0 0
sb:draw up	0 -17 20 -2 0 0
sb:drawer	-7 10 -1 0 0 0
sb:dried	0 10 -7 0 0 0
sb:driver	0 30 -25 -3 0 0
sb:driver ,	0 10 -7 -1 0 0
sb:driver and	0 11 -10 0 0 0
sb:drug	0 11 -9 0 0 0
sb:drunk	0 8 -5 -2 0 0
sb:dry	0 10 -9 0 0 0
sb:due	6 5 -2 0 -10 0
sb:due back	0 19 -19 0 0 0
sb:due in	-1 -11 20 -4 -12 0
sb:due on	0 20 -24 0 0 0
sb:due to	12 4 -1 -20 0 0
sb:during	2 -12 2 -6 13 0
sb:during <person>	0 -15 9 0 8 0
sb:during that	10 -10 0 0 0 0
sb:during the	-8 14 -12 0 4 0
sb:during which	0 -5 10 0 0 0
sb:durrë	0 -25 25 0 0 0
sb:duty	-7 -5 11 -10 0 3
sb:duty ,	2 -15 16 0 0 0
sb:duty of	-18 -1 8 -1 6 0
sb:duty on	-12 -6 8 0 0 5
sb:duty start	0 -10 10 0 0 0
sb:duty take	0 -10 10 0 0 0
sb:duty that	13 9 -21 0 0 0
sb:duty was	0 -23 23 0 0 0
sb:duty which	0 -12 12 0 0 0
sb:duty will	0 9 -7 0 0 0
sb:duty would	0 12 -11 0 0 0
sb:each of	0 -8 6 9 -6 0
sb:each other	7 -3 0 -15 4 0
sb:earlier	-20 17 11 -10 -12 0
sb:earlier ,	0 17 -16 0 0 0
sb:earlier in	0 1 21 -2 -18 0
sb:earlier on	-18 12 0 0 7 0
sb:early	-3 22 -7 -14 -7 0
sb:early <month-gone>	0 -9 12 -1 0 0
sb:early next	0 -6 16 -3 -3 0
sb:early on	0 9 -9 0 0 0
sb:earth	5 6 -6 -12 2 0
sb:earth to	5 -10 0 0 4 0
sb:ease	0 -11 12 0 0 0
sb:easy	0 -3 -5 0 9 0
sb:economic	-2 8 -13 6 4 0
sb:economic result	0 0 -17 0 15 0
sb:economy	1 11 -5 -13 -7 0
sb:economy minister	-11 11 0 -4 0 0
sb:edge	0 -20 19 0 0 0
sb:edge of	0 -21 20 0 1 0
sb:effect	-13 6 1 -8 0 0
sb:effect on	-6 17 -7 -3 0 0
sb:effective	0 10 -8 0 0 0
sb:eight	-7 13 -4 0 0 0
sb:eighth	0 0 13 -12 -5 0
sb:either	-2 -4 12 -2 -4 0
sb:el	3 9 -11 0 0 0
sb:election	0 20 -10 -5 -3 0
sb:election on	0 11 -6 0 -2 0
sb:elevator	0 -9 10 0 0 0
sb:else	5 8 -14 0 0 0
sb:elsewhere	0 18 -5 0 -9 0
sb:embassy	0 4 -12 0 0 7
sb:emergency	-7 16 -5 -2 0 0
sb:emmanuel	0 6 -16 0 11 0
sb:emmanuel macron	0 6 -16 0 11 0
sb:employer	0 15 -14 0 0 0
sb:empty	-3 -12 18 0 0 0
sb:end	12 -4 0 7 -4 -5
sb:end ,	12 -34 24 -6 7 0
sb:end <day-gone>	0 18 -16 0 0 0
sb:end <seat>	0 15 -13 0 0 0
sb:end <span>	-5 -12 -4 25 -1 0
sb:end a	-3 12 -5 -14 1 0
sb:end at	10 -6 2 -6 0 0
sb:end here	0 -7 11 0 0 0
sb:end in	0 -3 18 -6 -12 0
sb:end of	0 -19 11 6 0 0
sb:end on	-6 15 -15 9 0 0
sb:end the	0 23 -10 -7 -5 0
sb:end their	5 -18 1 -2 13 0
sb:end trade	0 9 -9 0 0 0
sb:end with	0 -22 22 0 0 0
sb:energy	0 0 -8 10 0 0
sb:energy ,	0 -4 -5 11 0 0
sb:engine	0 9 -5 0 -1 0
sb:enough	0 16 -14 0 0 0
sb:entebbe	0 -15 15 0 0 0
sb:enter <name>	0 -14 16 0 0 0
sb:enter into	-1 9 -5 0 0 0
sb:entry	0 15 -12 0 0 0
sb:envoy	-4 10 -3 -4 -2 0
sb:envoy ,	0 -9 12 0 0 0
sb:euro	14 -13 0 0 0 0
sb:eve	3 21 -15 -2 -8 0
sb:eve of	3 21 -15 -2 -8 0
sb:even	0 -10 12 0 0 0
sb:evening	-12 -2 6 21 -15 0
sb:evening ,	-18 5 16 0 -16 0
sb:evening ;	0 19 -18 0 0 0
sb:evening <person>	-14 12 0 4 0 0
sb:evening after	-3 17 -10 0 0 0
sb:evening before	0 -5 -7 0 12 0
sb:evening new	0 -9 10 0 0 0
sb:evening of	10 -5 0 0 0 0
sb:evening that	0 0 -13 11 0 0
sb:evening the	-7 9 0 0 0 0
sb:ever	0 -10 0 0 12 0
sb:everybody	-4 -2 -4 14 -1 0
sb:everyone	-3 10 -3 0 0 0
sb:everything	7 -7 8 -9 -4 0
sb:everything ,	0 13 -11 0 0 0
sb:examine	-3 -20 15 0 0 9
sb:exchange	0 8 -8 0 0 0
sb:exchanged on	0 -9 10 0 0 0
sb:exclusion	0 11 -8 0 0 0
sb:exempt	0 9 -6 0 0 0
sb:exist	8 -13 5 0 0 0
sb:expect	0 -11 -9 19 3 1
sb:expect <name>	0 -13 15 0 0 0
sb:expect at	8 -11 0 -5 7 0
sb:expect from	0 13 -11 0 0 0
sb:expect in	-4 -6 15 -9 0 0
sb:expect on	-1 -2 -10 15 0 0
sb:expect that	-9 -5 15 0 0 0
sb:expect the	0 0 -9 0 1 7
sb:expect them	0 -5 -5 -1 12 0
sb:expect to	4 -19 -2 21 0 0
sb:expert	-15 -28 23 -6 -6 24
sb:expert of	10 -1 -7 -2 -1 3
sb:expert will	-15 -7 6 0 0 15
sb:expire	-7 11 -2 0 0 0
sb:expire on	0 12 -4 -4 0 0
sb:explanation	0 8 -4 0 -2 0
sb:export control	0 -15 8 9 0 0
sb:export of	3 6 -18 0 0 7
sb:export permit	0 -13 17 -3 0 0
sb:exporter	-4 14 -7 0 0 0
sb:exporter will	-1 10 -5 0 0 0
sb:expressed	-3 10 -4 0 0 0
sb:extend by	0 3 2 0 -8 0
sb:extend their	5 -3 -10 5 5 0
sb:extension	6 -7 13 -12 -13 0
sb:extension ,	-7 -5 12 0 0 0
sb:extension of	13 -4 -3 0 0 0
sb:extension take	0 -11 11 0 0 0
sb:extension was	0 -14 14 0 0 0
sb:extra	-4 -5 13 -3 -5 0
sb:extra <level>	-1 -6 11 0 0 0
sb:extra tariff	0 -11 11 0 0 0
sb:extraordinary	0 13 -9 0 0 0
sb:face	6 -5 2 0 -9 0
sb:face <level>	3 4 -14 4 -6 0
sb:fact	-14 5 3 -6 0 0
sb:fact sheet	-14 2 5 -5 0 0
sb:failed	-6 -11 4 13 0 0
sb:failed on	0 -8 -5 15 0 0
sb:fair	0 9 -16 0 4 3
sb:fall <level>	0 15 -12 0 0 0
sb:fall by	7 -15 5 5 0 0
sb:farm	-2 16 -19 -4 7 0
sb:farm product	0 -4 -5 0 9 0
sb:faster	0 -16 6 11 0 0
sb:fear	0 0 -9 0 9 0
sb:fed	0 13 -12 0 0 0
sb:fee	-7 20 -12 -2 0 0
sb:fee on	0 16 -13 0 0 0
sb:feed	0 3 -12 8 0 0
sb:fentanyl	-14 14 0 1 -13 0
sb:ferhat	0 -9 10 0 0 0
sb:ferhat abba	0 -9 10 0 0 0
sb:ferry	0 0 -18 15 0 0
sb:ferry ,	0 -10 -2 13 0 0
sb:fertiliser	0 -18 19 0 0 0
sb:few	-10 23 -24 1 7 0
sb:fifth	0 -9 3 -7 15 0
sb:fifth round	-3 0 0 -11 7 0
sb:fifth time	0 -5 10 -3 0 0
sb:figure	4 10 0 -3 -11 0
sb:file	0 -15 16 0 0 0
sb:final	-9 -1 0 -2 12 0
sb:finalized	0 -16 17 0 0 0
sb:finance	-4 -7 5 9 -1 0
sb:finance minister	-3 -1 -1 9 0 0
sb:financial	0 1 -11 8 0 0
sb:find	-11 0 9 0 0 0
sb:finished	-3 -34 29 0 7 0
sb:fire	0 11 -11 0 0 0
sb:first ,	-2 4 -9 8 0 0
sb:first agreement	0 12 -10 0 0 0
sb:first conversation	-1 -5 0 0 10 0
sb:first day	-1 -1 6 0 0 0
sb:first meet	0 -10 0 10 0 0
sb:first round	0 19 -9 -13 0 0
sb:first session	0 -13 13 0 0 0
sb:first to	0 17 -11 0 -6 0
sb:first truce	0 11 -11 0 0 0
sb:first visit	0 10 -4 0 -3 0
sb:first was	0 12 -11 0 0 0
sb:five	0 -8 12 -5 0 0
sb:five hour	0 -9 13 -3 0 0
sb:flash	-14 2 7 0 0 0
sb:flash —	-13 21 -9 0 0 0
sb:flew	-5 6 1 4 -20 0
sb:flew home	0 -11 19 -3 -9 0
sb:flew to	-1 9 -1 -2 -8 0
sb:flight	-2 -9 12 0 0 0
sb:floor	0 -31 20 10 0 0
sb:flour	0 -4 -12 15 0 0
sb:flower	0 -15 16 0 0 0
sb:fly	-13 0 -1 9 2 0
sb:fly on	0 -3 11 0 -6 0
sb:fly to	-12 -3 1 2 8 0
sb:follow	-13 -1 11 -5 4 0
sb:follow from	0 -10 11 0 0 0
sb:follow the	-5 -2 11 0 0 0
sb:followed	-1 -7 14 -3 -1 0
sb:followed a	11 -10 0 0 0 0
sb:followed by	0 -13 15 0 0 0
sb:followed on	-10 19 -10 0 0 0
sb:following	13 -17 7 -2 0 0
sb:for	0 -2 3 -14 13 -3
sb:for <day-ahead>	26 -19 2 -6 1 0
sb:for <level>	-6 16 -10 0 0 0
sb:for <name>	4 -9 5 8 -8 0
sb:for <person>	0 -9 -1 -1 17 0
sb:for <quality>	-1 16 -11 0 0 0
sb:for <seat>	0 10 -2 -4 -9 0
sb:for <span>	7 6 -15 -19 15 4
sb:for a	4 1 8 -12 -10 -2
sb:for all	0 12 -11 0 0 0
sb:for an	-4 -13 16 5 -3 0
sb:for another	0 -10 12 0 0 0
sb:for asia	0 0 -15 0 12 0
sb:for him	0 18 -14 0 0 0
sb:for his	-1 -5 18 -8 -9 0
sb:for investment	0 10 -8 0 0 0
sb:for it	5 0 -14 0 4 0
sb:for more	0 -2 12 -8 -5 0
sb:for most	0 -11 14 0 0 0
sb:for one	0 -14 5 0 9 0
sb:for our	0 -9 10 0 0 0
sb:for review	0 9 -8 0 0 0
sb:for some	17 -20 2 0 0 0
sb:for talk	10 -11 15 -18 -4 0
sb:for the	-15 -3 -7 13 12 4
sb:for their	4 6 -17 4 0 0
sb:for them	0 12 -7 -3 0 0
sb:for thi	-3 -3 9 0 -1 0
sb:for tiktok	3 -13 8 0 0 0
sb:for trade	-17 34 -17 -5 0 0
sb:for two	3 -16 4 -4 6 0
sb:for what	-1 -20 15 0 9 0
sb:for which	0 19 -17 0 0 0
sb:force	-11 38 -19 -8 -8 0
sb:force ,	0 11 -6 0 -4 0
sb:force on	-3 12 -9 0 0 0
sb:force since	0 16 -12 0 0 0
sb:foreign	-4 -6 13 2 -10 0
sb:foreign trade	3 -10 9 0 0 0
sb:formal	0 10 -7 0 0 0
sb:former	0 21 -18 -1 0 0
sb:forty	-4 -4 2 9 -5 0
sb:forty minute	-3 -13 11 9 -5 0
sb:forward	0 -9 -4 2 10 0
sb:forward to	0 -9 0 3 6 0
sb:found	-5 13 -9 0 0 0
sb:found on	0 -9 9 0 0 0
sb:four	2 -1 10 -18 -8 0
sb:four hour	0 -11 13 0 0 0
sb:four round	-7 12 -3 0 0 0
sb:fourth	18 -4 3 0 -14 -3
sb:fourth ,	0 -10 11 0 0 0
sb:fourth is	0 11 -9 0 0 0
sb:fourth round	-2 10 -5 0 0 0
sb:fox	3 -2 -15 0 3 11
sb:fox business	0 -8 -5 0 4 11
sb:framework	3 -4 -12 -22 29 0
sb:framework "	4 -9 0 0 7 0
sb:framework agreement	0 12 -9 0 0 0
sb:framework for	9 -21 -4 -2 23 0
sb:framework of	-13 19 -21 -1 14 0
sb:frankfurt	0 11 -9 0 0 0
sb:free	0 17 -7 -11 -6 0
sb:free -	0 16 -14 0 0 0
sb:free trade	0 -4 11 -5 -2 0
sb:freeze	0 12 -8 -1 0 0
sb:fresh	4 -11 9 0 0 0
sb:fri	0 -7 8 0 0 0
sb:friday	11 2 -8 -5 -2 0
sb:friday ,	12 9 -24 -2 0 0
sb:friend	0 -12 15 0 0 0
sb:fringe	0 -10 2 0 9 0
sb:fringe of	0 -10 2 0 9 0
sb:from	-16 1 -1 13 0 4
sb:from <day-ahead>	-11 17 -19 10 0 0
sb:from <day-gone>	-11 15 -9 0 0 0
sb:from <level>	4 -9 -4 9 -1 6
sb:from <name>	7 0 11 -36 -1 0
sb:from <number>	-7 38 -28 0 0 0
sb:from <seat>	0 -16 21 -26 8 0
sb:from both	-2 -7 13 0 0 0
sb:from here	0 -1 -9 0 11 0
sb:from monday	0 0 -20 20 0 0
sb:from our	0 13 -11 0 0 0
sb:from the	1 -8 -4 25 -10 0
sb:from there	0 6 -18 3 6 0
sb:front of	0 -10 12 0 0 0
sb:frozen	16 -4 -9 0 0 0
sb:frozen until	17 -8 -12 0 0 0
sb:fruit	-2 14 -9 0 0 0
sb:full	-4 -13 18 0 0 0
sb:full agreement	0 -15 16 0 0 0
sb:further	-13 -5 5 7 0 0
sb:future	7 -20 -14 -2 27 0
sb:future rise	0 -13 0 0 14 0
sb:g	0 11 -2 0 -10 0
sb:gained	0 11 -9 0 0 0
sb:gained <level>	0 10 -9 0 0 0
sb:game	0 15 -13 0 0 0
sb:gap	0 -8 10 0 0 0
sb:garment	0 -11 12 0 0 0
sb:gas	0 -1 -8 0 11 0
sb:gather	2 11 -16 0 4 0
sb:gave	-5 7 -6 -8 9 0
sb:gave <name>	0 -12 14 0 0 0
sb:gave his	0 9 -6 0 0 0
sb:gazette	0 17 -15 0 0 0
sb:gdańsk	0 11 -11 0 0 0
sb:general tariff	-14 15 0 0 0 0
sb:geneva	-21 5 9 -17 -13 -1
sb:geneva ,	-8 3 4 -11 -2 0
sb:geneva on	-4 18 -9 -8 0 0
sb:gentlemen	0 11 -10 0 0 0
sb:gentlemen ,	0 -8 9 0 0 0
sb:get	8 4 -5 -19 0 0
sb:get the	-10 16 -1 0 -1 0
sb:get there	0 10 -6 0 0 0
sb:gimhae	0 -8 11 0 0 0
sb:gimhae air	0 -7 10 0 0 0
sb:gin	0 -11 11 0 0 0
sb:give	7 0 -15 -3 8 0
sb:give the	10 -11 -5 0 6 0
sb:given	0 -9 -5 10 8 0
sb:given on	0 -8 10 0 0 0
sb:given the	0 -11 0 0 11 0
sb:glassware	0 -20 20 0 0 0
sb:go down	0 9 -7 0 0 0
sb:go from	-3 -4 13 0 -4 0
sb:go home	0 -3 -4 0 9 0
sb:go on	4 8 1 2 -22 -4
sb:go through	8 -19 14 0 0 0
sb:go to	-10 -12 1 3 9 4
sb:goalkeeper	0 17 -15 0 0 0
sb:golf	-5 -17 18 -2 2 0
sb:golf resort	0 -9 14 0 -2 0
sb:good ,	-2 20 -12 0 -6 0
sb:good are	-11 22 -11 0 0 0
sb:good by	0 -9 11 0 0 0
sb:good for	0 17 -15 0 0 0
sb:good from	22 -20 13 -3 -11 0
sb:good in	-1 16 -20 0 5 0
sb:good morning	0 -13 16 0 0 0
sb:good new	0 -8 9 0 0 0
sb:good of	0 15 -10 0 0 0
sb:good originating	0 -11 11 0 0 0
sb:good pay	0 3 3 0 -10 0
sb:good that	-6 -5 -1 18 -5 0
sb:good to	9 -5 0 0 0 0
sb:good were	0 -9 9 0 0 0
sb:good will	16 -24 11 -2 0 0
sb:good worth	0 1 -10 0 8 0
sb:good would	0 12 -2 -1 -1 0
sb:government	2 3 -7 10 -15 -1
sb:government ,	-2 16 -22 7 0 0
sb:government agree	0 -25 26 0 0 0
sb:government announce	-3 13 -9 0 0 0
sb:government had	0 12 -9 0 0 0
sb:government have	0 20 -18 0 0 0
sb:government meet	0 -7 10 0 0 0
sb:government on	0 10 -7 -3 0 0
sb:government say	-4 2 -10 12 0 0
sb:grand	0 -23 24 0 0 0
sb:graz	0 -17 19 0 0 0
sb:great	12 2 -9 4 0 0
sb:greer	-1 10 -5 -9 4 0
sb:greer in	0 -15 19 -1 0 0
sb:greer say	0 11 -8 0 0 0
sb:grip	0 12 -8 0 -3 0
sb:grip on	0 12 -8 0 -3 0
sb:grower	-6 35 -28 0 0 0
sb:guadalajara	0 -11 11 0 0 0
sb:guayaquil	0 -7 10 0 0 0
sb:guess	0 8 -6 0 0 0
sb:guest	-2 0 -6 -3 16 0
sb:guest at	0 -19 11 0 10 0
sb:gun	0 10 -8 0 0 0
sb:gwadar	0 -13 13 0 0 0
sb:gyeongju	-19 -1 24 -7 -17 0
sb:gyeongju ,	-4 8 9 -2 -20 0
sb:had	5 -9 2 2 1 6
sb:had "	0 -7 -3 0 11 0
sb:had <person>	14 -13 0 0 0 0
sb:had <span>	0 -8 9 0 0 0
sb:had a	2 -6 16 -1 -10 0
sb:had accept	6 -8 0 0 0 0
sb:had agree	2 19 -19 -15 0 0
sb:had an	-3 14 -9 0 0 0
sb:had announce	10 -4 0 0 -1 0
sb:had ask	-7 8 0 0 0 0
sb:had been	-6 12 -6 2 -18 8
sb:had begin	-9 -20 33 -4 0 0
sb:had broken	-4 19 -13 0 0 0
sb:had call	-7 4 -9 0 12 0
sb:had come	-1 -6 -9 21 0 0
sb:had end	0 9 -1 -8 0 0
sb:had first	-1 12 -6 0 0 0
sb:had impose	0 -13 14 0 0 0
sb:had it	0 8 -23 16 0 0
sb:had meet	0 -42 22 2 14 0
sb:had no	0 10 -5 0 -2 0
sb:had not	-16 -8 18 -2 4 0
sb:had one	0 1 -15 14 0 0
sb:had pass	0 -10 11 0 0 0
sb:had plan	0 10 -4 0 -1 0
sb:had prepare	5 -5 -10 12 -9 4
sb:had publish	0 -15 15 0 0 0
sb:had reach	-2 -3 8 -2 0 0
sb:had report	0 20 -19 0 0 0
sb:had say	-11 36 -11 -4 -14 0
sb:had send	0 10 -5 0 -2 0
sb:had sign	8 -10 7 -1 -2 0
sb:had spent	0 -9 10 0 0 0
sb:had spoken	5 -5 -11 9 0 0
sb:had talked	11 -10 0 0 1 0
sb:had the	-11 0 9 0 0 0
sb:had to	0 -6 10 0 0 0
sb:had two	7 -22 17 0 0 0
sb:had write	0 10 -2 0 -5 0
sb:haggling	-1 -17 16 -1 7 0
sb:half	10 4 -2 -8 -11 0
sb:half -	9 -10 1 0 0 0
sb:hall	-10 11 -8 0 1 2
sb:ham	0 -11 12 0 0 0
sb:hammer	0 -11 13 0 0 0
sb:hand	9 0 -6 -6 6 0
sb:hand ,	10 -1 -4 0 0 0
sb:hand in	0 -2 -7 0 15 0
sb:handed	0 -9 13 -1 0 0
sb:handed to	0 -10 10 0 0 0
sb:hang	0 -24 27 0 0 0
sb:hang over	0 -14 15 0 0 0
sb:happen on	0 16 -12 0 0 0
sb:happened	-2 -20 23 0 0 0
sb:harbour	0 -3 11 -6 0 0
sb:harvest	-6 17 -9 0 0 0
sb:has	-11 5 2 -2 1 -1
sb:has <span>	0 -15 16 0 0 0
sb:has a	8 -17 11 0 0 0
sb:has accept	7 -10 1 0 0 0
sb:has an	0 -26 12 0 19 0
sb:has been	5 -23 11 4 17 -1
sb:has call	-6 17 -8 0 0 0
sb:has done	0 -8 10 0 0 0
sb:has given	0 -8 -2 0 11 0
sb:has go	0 -17 19 0 0 0
sb:has had	0 10 -15 9 -1 0
sb:has invited	0 -12 15 0 0 0
sb:has it	0 13 -10 0 0 0
sb:has lasted	0 9 -9 0 0 0
sb:has make	0 -11 14 0 0 0
sb:has meet	0 13 -10 0 0 0
sb:has no	0 19 -10 0 -7 0
sb:has not	0 19 -15 0 -1 0
sb:has offer	0 -11 13 0 0 0
sb:has pay	0 11 -7 0 0 0
sb:has promise	0 10 -9 0 0 0
sb:has say	-1 17 -22 1 -7 0
sb:has set	0 11 -10 0 0 0
sb:has tell	0 10 -5 -2 0 0
sb:has the	0 31 -25 0 -2 0
sb:has to	0 20 -26 0 2 0
sb:has until	0 -10 13 0 0 0
sb:hasn't	0 0 8 -5 -1 0
sb:have	-9 5 2 -5 0 -14
sb:have a	14 -21 22 -3 -10 0
sb:have agree	21 0 -10 -13 0 0
sb:have an	9 0 -9 0 0 0
sb:have ask	0 12 -17 5 0 0
sb:have been	-22 5 8 0 -10 0
sb:have begin	0 0 -11 10 0 0
sb:have end	5 -12 9 0 0 0
sb:have extend	8 0 -10 0 0 0
sb:have finished	0 -15 15 0 0 0
sb:have given	0 -3 -11 13 0 0
sb:have hold	-10 5 5 0 0 0
sb:have it	9 -8 -5 0 7 0
sb:have just	0 -8 12 0 0 0
sb:have meet	0 -14 6 9 0 0
sb:have now	0 -10 9 0 0 0
sb:have one	-11 0 11 0 0 0
sb:have pay	0 16 -12 0 0 0
sb:have promise	-2 -10 13 0 0 0
sb:have reach	-5 -1 8 0 -3 0
sb:have set	0 -8 9 0 0 0
sb:have sign	0 13 -10 0 0 0
sb:have the	-15 27 -14 0 0 0
sb:have until	0 9 -6 0 0 0
sb:hazelnut	12 -8 -4 0 0 0
sb:he	5 -24 7 0 19 -4
sb:he add	4 -2 -16 0 9 0
sb:he agree	7 -11 -5 -1 10 0
sb:he also	9 -22 0 -5 18 0
sb:he and	-5 -17 18 -17 10 0
sb:he announce	0 -11 2 1 8 0
sb:he did	8 14 -27 -5 4 0
sb:he expect	-2 -4 -13 9 2 5
sb:he fly	-5 -4 5 9 -7 0
sb:he gave	-2 11 -7 0 0 0
sb:he get	4 -15 13 0 0 0
sb:he go	0 -23 1 11 7 0
sb:he had	3 -12 0 20 -1 -1
sb:he has	-4 6 6 -9 -5 0
sb:he hold	0 -4 12 -6 -2 0
sb:he intend	0 -7 11 0 0 0
sb:he is	-3 25 -13 -16 -1 0
sb:he lifeng	-4 2 -9 16 -12 0
sb:he may	-2 -6 12 0 0 0
sb:he meet	-4 -23 0 9 17 0
sb:he might	8 0 0 0 -10 0
sb:he plan	0 -7 -1 0 8 0
sb:he say	0 15 -24 -24 16 3
sb:he sign	0 7 -20 0 9 0
sb:he spoke	-3 3 -13 0 8 0
sb:he take	0 -14 14 0 0 0
sb:he tell	23 -21 0 -5 14 0
sb:he want	0 -9 15 -2 0 0
sb:he was	4 -1 6 -17 -2 0
sb:he will	-6 -4 8 -9 6 0
sb:he would	-9 0 8 -6 3 -2
sb:he write	0 -16 6 -2 8 0
sb:he'd	1 -22 20 0 0 0
sb:he'll	16 -25 6 -1 5 0
sb:head	2 -6 -25 7 15 12
sb:head of	14 -22 -8 9 15 0
sb:head the	-4 15 -7 0 0 0
sb:headquarter	-2 -2 0 -3 8 0
sb:health	0 13 -12 0 0 0
sb:hear	0 4 -15 0 7 0
sb:hearing	-1 18 -12 0 0 0
sb:heavy	0 11 -10 0 0 0
sb:henri	0 1 -13 11 0 0
sb:her	13 6 -14 0 -13 0
sb:her <person>	0 15 -8 -6 -1 0
sb:her on	-4 -10 5 11 -1 0
sb:here	-11 10 0 -12 0 0
sb:here ,	0 -7 10 0 0 0
sb:here is	0 21 -19 0 0 0
sb:here on	-5 6 5 -20 -1 0
sb:herring	0 -15 16 0 0 0
sb:high	0 19 -21 5 0 0
sb:high -	0 10 -8 0 0 0
sb:higher	10 -9 4 -3 0 0
sb:higher ,	0 -14 15 0 0 0
sb:higher duty	0 16 -15 0 0 0
sb:higher on	14 -9 -7 0 0 0
sb:highest	9 7 -17 0 -1 0
sb:him	5 -8 14 -13 -4 0
sb:him in	0 14 -12 0 0 0
sb:him to	0 20 -12 0 -6 0
sb:himself	0 -25 10 5 11 0
sb:himself ,	10 -10 0 0 0 0
sb:hinted	0 13 -11 0 0 0
sb:his	2 -11 12 -16 4 -8
sb:his <office>	0 6 -10 -5 7 0
sb:his <organisation>	11 -3 0 0 -10 0
sb:his <person>	12 -16 13 -7 -2 0
sb:his <quality>	15 -24 22 -3 -16 0
sb:his first	0 28 -5 -2 -25 0
sb:his guest	0 14 -14 0 0 0
sb:his meet	0 -5 -2 0 10 0
sb:his network	-7 9 0 0 0 0
sb:his own	0 -13 11 0 5 0
sb:his state	0 -4 15 -1 -11 0
sb:his team	4 -17 15 0 0 0
sb:his visit	0 -10 11 0 0 0
sb:his way	-10 -1 16 -1 -5 0
sb:hobart	0 -17 17 0 0 0
sb:hold	9 -5 -1 -2 -4 6
sb:hold a	6 18 -37 6 -3 4
sb:hold an	13 -4 -3 -4 0 0
sb:hold back	-5 -4 11 0 0 0
sb:hold in	-3 -5 10 -10 5 0
sb:hold its	-8 -10 14 6 0 0
sb:hold talk	-8 -8 10 0 0 0
sb:hold their	0 3 -4 -13 8 0
sb:holiday	0 11 -8 0 0 0
sb:home	-19 13 1 -10 0 0
sb:home from	-15 29 -9 -3 -14 0
sb:home on	3 -21 15 -1 6 0
sb:honolulu	0 -16 17 0 0 0
sb:honour	0 21 -17 0 -1 0
sb:honour to	0 18 -16 0 0 0
sb:hope	0 10 1 -10 -9 0
sb:hope for	2 -17 1 0 15 0
sb:hope to	0 22 0 -6 -24 0
sb:hospital	0 11 -9 0 0 0
sb:host	0 11 -5 -1 -7 0
sb:host the	0 11 -9 0 -1 0
sb:hour	14 -13 -3 17 -5 -2
sb:hour ,	-4 16 -9 0 0 0
sb:hour after	3 6 -9 -1 0 0
sb:hour and	0 -3 -2 11 -4 0
sb:hour at	0 -3 9 0 -4 0
sb:hour before	2 -13 3 -3 8 0
sb:hour on	11 -15 0 3 4 0
sb:hour to	0 -5 -12 15 0 0
sb:house	4 -16 7 13 -5 0
sb:house has	0 -19 7 13 0 0
sb:house of	0 15 -12 0 0 0
sb:house that	9 -12 3 0 0 0
sb:how	13 -8 2 -2 -3 0
sb:how long	0 -6 10 0 0 0
sb:hue	0 -13 14 0 0 0
sb:humiliate	-10 10 0 0 0 0
sb:humiliate himself	-10 10 0 0 0 0
sb:hurry	-2 19 -12 0 -4 0
sb:i	8 -8 16 -26 -27 -1
sb:i .	-1 14 -12 0 0 0
sb:i am	-3 13 -7 0 0 0
sb:i can	0 -11 13 0 0 0
sb:i have	1 -14 15 -1 0 0
sb:i shall	-4 -18 23 0 0 0
sb:i should	0 -7 8 0 0 0
sb:i sign	0 -28 28 0 0 0
sb:i tell	10 -9 0 0 0 0
sb:i was	0 -7 10 0 0 0
sb:i will	-4 -6 11 0 0 0
sb:i'd	0 14 -4 0 -5 0
sb:i'll	4 1 -10 0 0 0
sb:i'm	0 -11 11 0 0 0
sb:ice	-3 -6 0 -3 14 0
sb:idea	0 -16 13 4 -3 0
sb:if	0 10 -4 -4 -1 0
sb:if nothing	0 -19 20 0 0 0
sb:if one	0 -18 19 0 0 0
sb:if the	-3 9 0 -6 -5 0
sb:if there	0 19 -16 0 0 0
sb:if we	0 12 -11 0 0 0
sb:iii	0 -8 9 0 0 0
sb:immediate	0 16 -8 0 -8 0
sb:implement the	5 -20 6 6 0 0
sb:import	-3 5 -17 10 0 0
sb:important	7 2 -6 -2 0 0
sb:important trade	0 -12 13 0 0 0
sb:importer	-2 21 -22 4 0 0
sb:impose on	-3 -4 13 -2 -4 0
sb:impose the	10 -2 -9 0 0 0
sb:improved	0 -9 -3 13 0 0
sb:in	-8 -11 29 -7 -16 -14
sb:in ,	-1 16 -12 0 0 0
sb:in -	-2 13 -7 -1 0 0
sb:in :	0 -9 9 0 0 0
sb:in <month-ahead>	-8 13 -12 6 0 0
sb:in <month-gone>	25 -20 -2 13 -2 -1
sb:in <month-today>	-1 -2 11 -4 -3 0
sb:in <name>	6 9 -54 25 24 3
sb:in <organisation>	0 27 -24 0 0 0
sb:in <person>	0 16 -9 -2 -3 0
sb:in <quality>	0 -13 2 11 0 0
sb:in <seat>	10 10 3 -12 -74 -2
sb:in <span>	-2 25 -25 -6 3 0
sb:in a	11 2 -19 -6 4 9
sb:in aarhu	0 -9 12 -3 0 0
sb:in alexandria	0 -20 21 0 0 0
sb:in almaty	0 8 -8 0 0 0
sb:in an	7 27 -24 -10 -3 0
sb:in any	0 -9 10 0 0 0
sb:in arusha	0 18 -17 0 0 0
sb:in bergen	-3 -16 20 0 0 0
sb:in between	10 -6 -1 0 0 0
sb:in both	4 7 -12 0 0 0
sb:in brief	0 21 -20 0 0 0
sb:in bueno	0 -8 11 0 0 0
sb:in busan	-8 10 2 -4 -18 0
sb:in cartagena	0 -17 18 0 0 0
sb:in cebu	0 -10 11 0 0 0
sb:in chicago	0 14 -13 0 0 0
sb:in doha	0 9 -7 0 0 0
sb:in each	0 20 -12 0 -6 0
sb:in early	0 -6 11 -2 0 0
sb:in for	9 -2 -20 12 0 0
sb:in force	-2 23 -13 -2 -6 0
sb:in front	0 -10 12 0 0 0
sb:in geneva	-6 38 -25 -19 -6 0
sb:in graz	0 -19 20 0 0 0
sb:in gyeongju	-5 14 -10 -2 1 0
sb:in hamburg	0 -10 11 0 0 0
sb:in his	0 -1 -29 23 5 0
sb:in honolulu	0 -16 16 0 0 0
sb:in hue	0 -13 14 0 0 0
sb:in incheon	-3 -5 10 0 0 0
sb:in it	0 0 -19 7 0 10
sb:in its	-2 -1 -9 10 4 0
sb:in jeddah	0 -10 11 0 0 0
sb:in kobe	0 -20 22 0 0 0
sb:in kochi	0 -11 12 0 0 0
sb:in kuala	-9 24 -14 -10 0 0
sb:in kutaisi	0 -13 13 0 0 0
sb:in lviv	0 -18 18 0 0 0
sb:in manila	0 19 -19 0 0 0
sb:in mindelo	0 -15 15 0 0 0
sb:in montevideo	0 -17 18 0 0 0
sb:in nagoya	0 -13 14 0 0 0
sb:in new	-3 9 0 -21 4 0
sb:in one	0 -14 15 0 0 0
sb:in oran	0 -14 14 0 0 0
sb:in osaka	0 -5 13 -1 -7 0
sb:in our	0 25 -23 0 0 0
sb:in pari	-3 -9 9 7 -7 0
sb:in person	1 -16 0 12 -6 0
sb:in place	0 13 -11 0 0 0
sb:in principle	2 1 -6 8 -10 0
sb:in recife	0 -13 14 0 0 0
sb:in return	0 -12 13 0 0 0
sb:in salvador	0 -12 12 0 0 0
sb:in sapporo	0 -9 9 0 0 0
sb:in seoul	0 -23 37 -16 -2 0
sb:in sfax	0 -5 7 0 0 0
sb:in shanghai	0 19 -13 -7 0 0
sb:in shenzhen	0 22 -12 0 -20 0
sb:in stockholm	-1 -1 10 -17 -3 0
sb:in sucre	0 -9 10 0 0 0
sb:in swakopmund	0 -7 8 0 0 0
sb:in talk	0 10 -10 -1 3 0
sb:in tariff	10 5 -19 0 0 0
sb:in tartu	0 -12 13 0 0 0
sb:in that	0 -7 -4 16 -1 0
sb:in the	16 15 -35 19 5 -10
sb:in their	21 9 -12 -12 -12 0
sb:in thi	0 17 -15 0 0 0
sb:in three	0 8 -7 0 0 0
sb:in trade	0 14 -11 0 0 0
sb:in walvi	0 -7 8 0 0 0
sb:in what	0 0 8 -7 0 0
sb:in which	0 29 -23 -6 0 0
sb:incheon	-5 -3 -8 18 0 0
sb:incheon ,	-5 1 -8 11 0 0
sb:incheon airport	0 -11 0 10 0 0
sb:incheon on	0 0 -8 9 0 0
sb:included	0 22 -17 0 -1 0
sb:included ,	0 15 -11 0 0 0
sb:increase	8 -12 -11 17 0 0
sb:increase announce	11 -11 0 0 0 0
sb:increase to	0 -4 -8 12 0 0
sb:index	0 10 -8 0 0 0
sb:industry minister	0 8 -4 -3 0 0
sb:initial	-4 -17 15 9 0 0
sb:initial a	0 -12 0 15 0 0
sb:inside	0 -16 1 11 0 0
sb:insist	0 -4 -6 10 0 0
sb:instead	10 -15 11 -5 0 0
sb:instead of	9 -12 7 -3 0 0
sb:instructed	0 9 -5 0 0 0
sb:insurer	0 14 -14 0 0 0
sb:intelligence	0 8 -16 -1 -1 9
sb:intelligence ,	0 0 -12 0 0 10
sb:interest	0 9 -4 0 0 0
sb:interim	-1 19 -14 0 0 0
sb:international	0 -5 0 -1 0 10
sb:international trade	0 -6 0 0 0 10
sb:interpretation	0 10 -3 0 -6 0
sb:interview	-11 5 0 -9 3 0
sb:interview ,	0 13 -12 0 0 0
sb:interview on	-2 -1 -3 -7 12 0
sb:interviewer	0 6 1 -10 0 0
sb:into	0 5 2 -11 -4 0
sb:into <name>	0 11 -12 0 0 0
sb:into a	0 -3 0 8 0 0
sb:into effect	-2 -20 19 0 2 0
sb:into force	-8 20 -12 0 0 0
sb:into the	6 9 -6 -11 0 0
sb:into their	0 14 -12 0 0 0
sb:into write	0 10 -8 0 0 0
sb:introduce	0 10 -8 0 0 0
sb:invest	-1 20 -7 0 -3 0
sb:invest <money>	-1 14 -1 0 -3 0
sb:investment	0 11 -14 -2 5 0
sb:investment ,	0 13 -11 0 0 0
sb:investor	0 13 -11 -6 2 0
sb:invitation	6 -23 8 -4 5 0
sb:invitation of	0 -10 12 0 0 0
sb:invitation to	6 -14 -1 -1 10 0
sb:invited <person>	0 -15 14 0 3 0
sb:invited the	0 13 -10 0 -1 0
sb:iowa	0 10 -9 0 0 0
sb:is	-5 -9 4 14 8 -28
sb:is ,	-8 24 -15 0 0 0
sb:is <day-ahead>	0 -9 5 7 -1 0
sb:is <level>	-2 -23 26 0 0 0
sb:is <person>	0 8 -16 0 7 0
sb:is <span>	0 -5 -6 0 11 0
sb:is at	-1 27 -28 0 6 0
sb:is back	0 -4 -18 20 0 0
sb:is closed	0 19 -17 0 0 0
sb:is come	0 -11 0 10 0 0
sb:is down	0 -7 9 0 0 0
sb:is due	-9 0 2 -9 10 0
sb:is expect	-13 -18 16 1 6 0
sb:is for	0 22 -22 0 0 0
sb:is go	0 -11 13 0 0 0
sb:is how	-3 -18 22 0 0 0
sb:is in	-5 -17 26 -5 -5 0
sb:is it	-1 12 -7 0 0 0
sb:is leave	0 -12 12 0 0 0
sb:is missing	0 -13 0 14 0 0
sb:is no	0 18 -15 0 0 0
sb:is now	2 -15 8 11 -6 0
sb:is on	-9 4 9 -7 -12 0
sb:is one	0 -9 12 0 0 0
sb:is open	0 10 -8 0 0 0
sb:is over	0 14 -11 -2 0 0
sb:is part	9 -9 1 0 0 0
sb:is scheduled	0 -10 12 0 0 0
sb:is set	12 -19 13 0 -3 0
sb:is still	0 -10 0 3 9 0
sb:is that	0 -4 -7 11 0 0
sb:is the	6 13 -6 -28 -9 0
sb:is under	0 -7 9 0 0 0
sb:is up	-7 10 0 0 0 0
sb:is wait	0 -7 11 0 0 0
sb:is what	7 16 -25 4 -6 0
sb:is write	0 -10 11 0 0 0
sb:island	-9 31 -20 -7 0 0
sb:island 's	-7 16 -9 0 0 0
sb:issue a	0 18 -17 0 0 0
sb:istanbul	0 -9 11 0 0 0
sb:istanbul on	0 9 -9 0 0 0
sb:it	8 -4 0 11 -14 -10
sb:it "	-4 10 -5 0 0 0
sb:it 's	-4 7 -10 4 0 0
sb:it ,	8 -20 19 -2 -7 0
sb:it ;	0 13 -11 0 0 0
sb:it <day-gone>	0 10 -10 0 0 0
sb:it a	-11 14 0 0 0 0
sb:it add	0 -8 11 -3 0 0
sb:it again	8 -19 5 -3 7 0
sb:it all	10 -12 0 0 0 0
sb:it and	0 -6 0 9 -2 0
sb:it are	0 -10 11 4 -6 0
sb:it by	24 -23 6 -1 0 0
sb:it can	0 9 -7 0 0 0
sb:it charge	0 -12 12 0 0 0
sb:it come	-5 18 -13 -5 3 0
sb:it down	18 -18 0 0 0 0
sb:it end	-3 10 -15 9 0 0
sb:it enter	0 -13 14 0 0 0
sb:it expire	-3 9 -4 0 0 0
sb:it follow	0 -14 15 0 0 0
sb:it for	4 -10 0 0 0 6
sb:it from	12 -24 6 0 8 0
sb:it had	-4 -14 17 3 0 0
sb:it has	-2 -7 -1 8 10 -1
sb:it in	0 -8 -5 7 16 0
sb:it is	15 -7 6 -23 3 0
sb:it lack	0 -9 10 0 0 0
sb:it lower	0 -11 11 0 0 0
sb:it may	-1 -9 0 12 -2 0
sb:it need	0 12 -9 0 0 0
sb:it on	1 9 -17 -14 8 0
sb:it out	0 -15 17 0 0 0
sb:it say	0 -6 21 -2 -14 0
sb:it sell	0 -5 12 0 -6 0
sb:it since	0 -8 4 5 0 0
sb:it so	0 -9 9 0 0 0
sb:it start	0 15 -12 0 0 0
sb:it take	3 -17 7 9 0 0
sb:it that	0 9 -9 0 0 0
sb:it the	-1 9 -2 0 0 0
sb:it to	10 0 -4 0 -4 0
sb:it was	0 -5 -11 14 17 -6
sb:it will	-17 24 0 -27 -11 0
sb:it with	-1 -7 15 0 -2 0
sb:it would	-3 14 0 -6 -9 0
sb:item	-2 -2 8 0 0 0
sb:its	1 -2 -1 15 -9 0
sb:its <office>	15 -9 -22 2 18 0
sb:its <organisation>	3 -12 14 -6 0 0
sb:its <person>	11 -18 0 19 -15 0
sb:its account	0 9 -8 0 0 0
sb:its car	0 -6 9 0 0 0
sb:its end	-7 0 0 0 9 0
sb:its extension	0 -12 13 0 0 0
sb:its fact	0 9 -3 0 -8 0
sb:its general	-14 14 0 0 0 0
sb:its levy	0 11 -11 0 0 0
sb:its meet	0 10 -7 0 0 0
sb:its new	-7 10 0 0 0 0
sb:its own	-16 16 -1 -14 -1 0
sb:its part	0 16 -12 0 0 0
sb:its return	0 13 -12 0 0 0
sb:its rule	0 -14 14 0 0 0
sb:its tariff	6 -27 20 5 -1 0
sb:its truce	20 -29 14 0 0 0
sb:its way	0 19 -19 0 0 0
sb:its working	0 -8 -6 14 0 0
sb:itself ,	0 -11 12 0 0 0
sb:izmir	0 -7 11 0 0 0
sb:izmir on	0 -15 16 0 0 0
sb:jae	0 -4 11 0 -4 0
sb:jamieson	-1 10 -5 -9 4 0
sb:jamieson greer	-1 10 -5 -9 4 0
sb:jean	-2 -6 0 0 9 0
sb:jeddah	0 -10 11 0 0 0
sb:jinping	-2 10 -5 0 -3 0
sb:jinping in	9 0 11 0 -16 0
sb:jinping on	0 -6 18 1 -13 0
sb:jinping spoke	10 -1 0 -3 0 0
sb:joined	0 12 -8 0 0 0
sb:joint	-25 -12 31 -14 -10 0
sb:joint <organisation>	0 -27 29 0 0 0
sb:joint fact	0 9 -3 0 -2 0
sb:joint press	-3 -37 41 0 0 0
sb:joint statement	-14 24 -11 -5 0 0
sb:josé	7 3 -12 0 0 0
sb:journalist	-3 -10 17 -2 0 0
sb:journey	0 -12 7 0 6 0
sb:juice	-2 13 -8 0 0 0
sb:juice ,	-2 9 -4 0 0 0
sb:jump	10 -12 0 5 0 0
sb:just	-17 6 13 0 -2 0
sb:jute	0 -15 16 0 0 0
sb:kananaski ,	0 -5 10 0 -3 0
sb:karin	0 -6 14 -5 -6 0
sb:karin keller	0 -5 13 -5 -6 0
sb:kauna	0 -11 11 0 0 0
sb:keep	22 0 -30 -20 13 5
sb:keep their	0 1 -7 0 9 0
sb:keller	0 -5 13 -5 -6 0
sb:keller -	0 -5 13 -5 -6 0
sb:kernel	0 -10 11 0 0 0
sb:kim	0 10 -8 -1 0 0
sb:kind	0 10 -9 0 0 0
sb:kiwifruit	0 -14 14 0 0 0
sb:know	-18 0 9 7 -9 0
sb:know before	0 -11 13 0 0 0
sb:know on	-5 15 -14 0 1 0
sb:kobe	0 -22 25 0 0 0
sb:kochi	0 -10 11 0 0 0
sb:kuala	-10 0 3 -16 13 0
sb:kuala lumpur	-10 0 3 -16 13 0
sb:kutaisi	0 -20 21 0 0 0
sb:la	0 9 -7 0 0 0
sb:lack	0 -9 10 0 0 0
sb:lala	0 -10 0 12 0 0
sb:lala sukuna	0 -10 0 12 0 0
sb:lamb	0 -5 -5 -3 14 0
sb:lancaster	0 -10 -3 16 0 0
sb:lancaster house	0 -20 3 16 0 0
sb:land	0 0 13 -9 -17 0
sb:lapse	-1 15 -9 -1 0 0
sb:largest	-2 10 -12 0 5 0
sb:last	7 -9 0 -7 19 -8
sb:last -	8 4 -14 0 0 0
sb:last <month-gone>	-6 13 -4 0 -3 0
sb:last <span>	0 15 -12 0 0 0
sb:last autumn	0 -6 10 0 0 0
sb:last day	-1 -11 6 0 4 0
sb:last meet	1 -29 15 -1 11 0
sb:last month	0 12 -10 0 0 0
sb:last round	0 -5 8 0 0 0
sb:last week	11 -11 -10 6 18 0
sb:last word	-7 -3 12 0 0 0
sb:lasted	0 11 -6 -4 -3 0
sb:lasting	0 -22 23 0 0 0
sb:lasting agreement	0 -20 21 0 0 0
sb:late	16 -15 2 17 -23 0
sb:late on	9 1 -6 9 -19 0
sb:later	9 -15 7 -14 7 0
sb:later ,	2 14 -16 0 0 0
sb:later in	0 -11 12 0 -2 0
sb:later on	6 -9 3 0 0 0
sb:later than	0 14 -13 0 0 0
sb:later that	0 -5 12 -2 -3 0
sb:latest	0 10 -8 0 0 0
sb:law	-3 13 -14 -7 8 0
sb:law on	0 16 -14 0 0 0
sb:lay down	0 13 -12 0 0 0
sb:lead	8 -9 0 4 -4 0
sb:lead the	9 -1 -3 -2 0 0
sb:lead to	0 11 -11 0 0 0
sb:leader	-18 7 0 -23 21 -3
sb:leader '	0 -12 2 0 9 0
sb:leader of	-4 0 12 -1 -10 0
sb:leader spoke	-21 6 0 0 16 0
sb:leader to	-5 23 -19 0 -4 0
sb:leader will	-5 -3 0 0 11 0
sb:leader would	8 -11 2 0 1 0
sb:leader xi	0 -25 5 0 17 0
sb:learned	0 9 -9 0 0 0
sb:least	8 -27 18 0 0 0
sb:least <money>	0 -14 9 0 6 0
sb:leave	-37 -1 10 -8 12 0
sb:leave ,	0 -9 10 0 0 0
sb:leave <name>	-2 0 9 -1 -10 0
sb:leave <seat>	-4 9 -11 -4 9 0
sb:leave for	-1 10 -13 14 -17 0
sb:leave it	0 -8 9 0 0 0
sb:leave open	0 -11 12 0 0 0
sb:leave to	0 -12 2 0 8 0
sb:led	-14 4 2 1 -2 0
sb:led the	-4 11 -1 -9 0 0
sb:lee	0 -8 15 0 -6 0
sb:leg	0 -12 13 0 0 0
sb:less	6 21 -12 -4 -16 0
sb:less than	8 13 -6 -4 -15 0
sb:let	-4 13 0 -8 -7 0
sb:let its	0 -10 10 0 0 0
sb:leticia	0 -11 14 0 0 0
sb:letter	-3 41 -36 3 -12 0
sb:letter ,	8 5 -15 0 0 0
sb:letter of	0 11 -7 0 0 0
sb:letter to	-3 4 -8 9 -2 0
sb:level	7 -6 -8 0 -3 12
sb:levy	-2 0 -1 -1 8 0
sb:levy on	0 22 -19 0 0 0
sb:li	0 -18 17 -7 9 0
sb:li chenggang	-1 -8 7 -6 10 0
sb:licence	-7 -11 23 -2 -4 0
sb:licence for	0 -4 10 0 0 0
sb:lie	0 16 -17 0 0 0
sb:lifeng	-4 2 -9 16 -12 0
sb:lifeng ,	0 13 -8 -3 0 0
sb:lifeng and	1 12 -6 -11 0 0
sb:lifeng in	0 -14 15 0 0 0
sb:lift	0 17 -15 0 0 0
sb:like	0 9 -1 -5 -6 0
sb:likely	0 14 -16 10 -12 0
sb:likely to	0 0 -10 12 -1 0
sb:lima ,	0 11 -10 0 0 0
sb:line	13 -8 0 -7 -1 0
sb:link	12 -13 -1 0 0 0
sb:link on	11 -8 -7 0 0 0
sb:list and	0 -8 15 -6 0 0
sb:lithium	0 -16 18 0 0 0
sb:liu	0 9 -4 0 -1 0
sb:liu he	0 9 -4 0 -1 0
sb:live	0 4 7 -1 -15 0
sb:live ,	0 -13 13 0 0 0
sb:live :	0 16 -3 0 -14 0
sb:live from	4 -22 19 0 0 0
sb:loaded	0 11 -7 0 0 0
sb:locked	0 -17 22 -3 0 0
sb:log	0 11 -10 0 0 0
sb:long ,	-10 13 -3 0 0 0
sb:long as	0 16 -11 0 -2 0
sb:long beach	0 10 -9 0 0 0
sb:longer	0 1 -5 -2 9 0
sb:longer a	0 -6 -2 0 11 0
sb:longer than	0 9 -8 0 0 0
sb:look for	0 6 -10 9 -2 0
sb:look forward	0 -12 0 2 10 0
sb:lorry	0 9 -7 0 0 0
sb:lose	9 -1 -5 0 0 0
sb:lose <level>	11 -12 0 0 0 0
sb:love	0 4 -18 0 10 0
sb:love to	0 4 -18 0 10 0
sb:lower	2 -2 -15 11 10 6
sb:lower duty	0 11 -11 0 0 0
sb:lower in	0 -9 8 0 0 0
sb:lower its	3 -17 8 0 0 7
sb:lower rate	0 0 -16 15 0 0
sb:lower the	0 13 -10 0 0 0
sb:luiz	0 -8 14 0 -5 0
sb:lula	-7 -24 25 -3 0 0
sb:lula and	-3 -14 4 0 10 0
sb:lula da	0 -8 15 0 -5 0
sb:lumpur	-10 -1 4 -17 12 0
sb:lumpur ,	-3 -24 14 -3 16 0
sb:lumpur on	-5 -14 14 -4 5 0
sb:lumpur to	0 11 -10 0 0 0
sb:lunch	0 2 1 -14 3 0
sb:lunch on	0 -5 11 -4 0 0
sb:lutnick tell	-3 -9 15 -2 0 0
sb:lviv	0 -25 26 0 0 0
sb:m	0 14 -8 -2 -3 0
sb:m .	0 10 -4 -1 -3 0
sb:machine	-7 -14 10 2 0 7
sb:machine ,	0 -9 6 2 0 0
sb:machinery	0 10 -9 0 0 0
sb:macron	0 6 -16 0 11 0
sb:madrid	0 -12 18 -9 -2 0
sb:madrid ,	0 -23 24 -1 0 0
sb:magazine	0 10 -9 0 0 0
sb:magnet	-1 -10 7 0 5 0
sb:magnet ,	0 -9 0 0 7 0
sb:mai	0 -9 11 0 0 0
sb:major	0 16 -14 0 -3 0
sb:major topic	0 14 -11 0 -3 0
sb:make	-18 7 5 -1 0 4
sb:make it	0 -12 11 0 0 0
sb:make on	-8 29 -23 0 0 0
sb:make progress	0 0 -10 0 8 0
sb:make public	0 -5 1 9 -7 0
sb:make that	-8 9 0 0 0 0
sb:make up	0 10 -9 0 0 0
sb:maker nexperia	0 -11 12 0 0 0
sb:maker were	10 -9 0 0 0 0
sb:man	-10 4 -7 -10 14 0
sb:man in	0 16 -14 0 0 0
sb:management	0 17 -16 0 0 0
sb:manila	0 9 -8 0 0 0
sb:many	0 -8 12 -1 0 0
sb:margin	0 -10 5 0 7 0
sb:margin of	0 -11 6 0 7 0
sb:market to	0 -8 8 0 0 0
sb:match	-1 22 -19 0 0 0
sb:matter	0 -8 8 -8 -11 11
sb:matter in	0 -8 9 0 0 0
sb:matter of	0 -9 8 0 0 0
sb:matter on	12 0 -13 0 0 0
sb:may	-20 22 -11 6 -8 0
sb:may be	-4 11 0 0 -1 0
sb:may go	0 -3 -5 0 9 0
sb:may leave	0 -11 11 0 0 0
sb:mayor	-3 17 -11 0 0 0
sb:me on	-14 3 6 0 0 0
sb:me that	0 10 -9 0 0 0
sb:me to	0 9 -9 0 0 0
sb:mean	0 -13 11 0 6 0
sb:mean to	0 -12 9 0 6 0
sb:meant	0 12 -7 -2 -1 0
sb:meanwhile	0 17 -13 -1 0 0
sb:meanwhile ,	0 11 -9 0 0 0
sb:measure	0 -6 10 -2 -4 0
sb:mechanism	-1 13 -2 -8 0 0
sb:mechanism for	0 24 -16 -7 0 0
sb:media	3 -7 -5 14 0 0
sb:media on	-3 -5 10 -1 0 0
sb:mediator	0 24 -21 0 0 0
sb:medical	0 20 -20 0 0 0
sb:meet	-1 -13 5 0 10 0
sb:meet :	3 0 -10 -1 8 0
sb:meet <name>	-5 12 0 -2 -12 0
sb:meet <office>	0 14 -12 0 0 0
sb:meet <person>	-13 -10 7 1 7 0
sb:meet <quality>	0 -15 16 5 -6 0
sb:meet again	-1 5 8 0 -24 0
sb:meet at	6 16 -21 -9 7 0
sb:meet between	-2 -20 20 -1 3 0
sb:meet for	-4 23 -2 -21 -13 0
sb:meet here	0 6 -10 7 -1 0
sb:meet him	0 -7 10 0 0 0
sb:meet his	-5 -6 2 10 0 0
sb:meet in	8 -22 14 -6 4 2
sb:meet mr	0 -11 -3 7 7 0
sb:meet next	0 11 -10 -1 1 0
sb:meet of	3 -4 10 -11 -9 3
sb:meet on	5 -17 1 2 9 3
sb:meet take	0 -8 -3 12 0 0
sb:meet there	0 -21 31 -6 -5 0
sb:meet was	0 -20 13 9 -4 0
sb:meet will	7 9 -14 0 0 0
sb:meet with	-2 -12 -8 14 13 0
sb:meeting ,	3 14 -18 0 0 0
sb:member	-11 27 -12 -4 -3 0
sb:member ,	0 11 -10 0 0 0
sb:member of	-2 22 -18 0 0 0
sb:member state	-5 13 -5 0 0 0
sb:memo	0 18 -16 0 0 0
sb:memorandum	-5 -9 6 0 8 0
sb:memorandum on	0 -3 -4 0 10 0
sb:men	0 -3 13 -5 -13 0
sb:men meet	0 -5 10 0 0 0
sb:mendoza	0 -20 21 0 0 0
sb:mendoza ,	0 -20 20 0 0 0
sb:mercosur	0 30 -24 0 -1 0
sb:merdeka	0 -19 3 12 0 0
sb:merdeka <number>	0 -17 1 12 0 0
sb:mersin	0 9 -7 0 0 0
sb:metal	0 18 -13 0 0 0
sb:michelsen	0 -9 1 7 0 0
sb:midday	13 -4 -13 0 0 0
sb:midday briefing	14 -12 0 0 0 0
sb:middle ,	0 12 -9 0 0 0
sb:midnight	13 -15 4 4 -5 0
sb:midnight on	8 -18 8 7 -2 0
sb:might	7 14 -11 -7 -15 0
sb:milan	-7 12 -4 0 0 0
sb:milk	16 -2 -13 0 0 0
sb:milk powder	16 -7 -9 0 0 0
sb:million	0 25 -21 -1 0 0
sb:mindelo	0 -8 9 0 0 0
sb:minister	11 -4 -6 0 0 4
sb:minister ,	15 -23 -2 14 5 8
sb:minister are	0 -19 10 0 11 0
sb:minister christian	0 -9 1 7 0 0
sb:minister for	-17 19 0 -2 0 0
sb:minister meet	13 23 -30 -3 -5 0
sb:minister of	24 -4 -1 -17 -2 -2
sb:minister on	2 -16 15 -1 0 0
sb:ministerial	9 -10 6 -1 0 0
sb:ministry	-8 -2 0 -4 0 13
sb:ministry ,	0 -6 16 -7 0 0
sb:ministry of	-12 0 -19 3 3 16
sb:ministry say	12 0 -8 0 -2 0
sb:minute	3 -6 -13 17 8 0
sb:minute ,	9 -10 -4 0 7 0
sb:minute at	0 -5 8 0 0 0
sb:minute in	0 -11 1 10 0 0
sb:minute of	0 9 -10 0 0 0
sb:minute on	-5 0 13 -2 -4 0
sb:missing	0 -7 -6 13 0 0
sb:mombasa	0 -22 24 0 0 0
sb:mombasa ,	0 -16 17 0 0 0
sb:moment	0 10 -9 0 0 0
sb:monday	0 -10 0 13 9 0
sb:monday ,	0 -5 -1 15 0 0
sb:money	0 13 -18 -5 6 0
sb:montevideo	0 -19 20 0 0 0
sb:month	16 -19 -3 12 0 0
sb:month ,	0 -3 -5 8 0 0
sb:month on	6 0 -10 0 0 0
sb:month the	0 -13 1 8 0 0
sb:more	-6 -4 12 5 -14 0
sb:more of	-6 9 -1 0 0 0
sb:more than	-10 -12 23 0 -10 0
sb:more to	-3 17 -2 0 -8 0
sb:morning	-12 -7 15 8 -2 0
sb:most	-13 2 7 -13 0 0
sb:most <quality>	0 -10 8 0 5 0
sb:most important	0 16 -14 0 0 0
sb:mountain	0 -8 -1 9 0 0
sb:mouth	0 0 -15 16 0 0
sb:move	-7 2 8 0 -12 0
sb:mr	9 4 -1 -34 2 5
sb:mr .	11 3 -16 -21 9 8
sb:mr <person>	0 3 10 -17 -4 -1
sb:musician	0 20 -19 0 0 0
sb:must	-4 25 -17 -3 0 0
sb:must be	0 16 -10 0 -1 0
sb:mustafa	3 9 -12 -1 0 0
sb:mutual	0 -9 12 0 0 0
sb:my <office>	0 -9 12 0 0 0
sb:my <person>	16 -20 6 0 0 0
sb:mérida	0 -17 17 0 0 0
sb:mérida ,	0 -21 21 0 0 0
sb:nadi	0 -23 25 0 0 0
sb:nagoya	0 -17 19 0 0 0
sb:nagoya ,	0 -6 7 0 0 0
sb:naivasha	0 -7 8 0 0 0
sb:name	0 4 6 -6 -15 0
sb:named	12 4 -8 -2 -9 0
sb:nang	0 -16 17 0 0 0
sb:nation	0 -9 11 0 0 0
sb:national	1 19 -18 -3 0 0
sb:nato	0 10 -8 0 0 0
sb:near	0 -16 -7 25 0 0
sb:near seoul	0 4 -29 24 0 0
sb:nearly	-1 28 -25 0 0 0
sb:need	-14 12 -1 -7 0 0
sb:need a	0 11 -6 0 0 0
sb:need the	0 27 -21 -4 0 0
sb:negotiate	0 -11 13 8 -17 0
sb:negotiate in	0 -20 20 2 -6 0
sb:negotiate with	0 14 -8 0 -5 0
sb:negotiation	4 -18 22 -1 -9 0
sb:negotiator	-17 12 -3 3 -8 0
sb:negotiator ,	-15 17 -1 -10 -4 0
sb:negotiator are	0 -13 19 -6 0 0
sb:negotiator have	0 -7 10 -1 0 0
sb:negotiator will	0 -3 -6 12 0 0
sb:neighbour	0 6 -16 7 0 0
sb:neither	2 -14 18 -4 -2 0
sb:neither <organisation>	0 -15 16 0 0 0
sb:neither side	0 14 -9 -1 0 0
sb:net	0 13 -8 0 0 0
sb:network	-2 4 -15 -8 7 11
sb:network on	-5 -4 0 0 0 11
sb:network that	0 11 -3 0 -5 0
sb:new	-10 0 0 -3 11 -4
sb:new )	-2 -10 1 11 0 0
sb:new <organisation>	4 -11 6 0 0 0
sb:new at	0 -22 10 0 14 0
sb:new date	0 13 -7 0 -5 0
sb:new from	0 -15 15 0 0 0
sb:new on	-2 16 -15 -8 6 0
sb:new one	6 8 -13 0 0 0
sb:new round	0 -12 8 1 0 0
sb:new tariff	0 26 -21 -2 0 0
sb:new york	-10 0 11 -32 8 0
sb:new —	14 -12 -1 0 0 0
sb:newsletter	0 15 -11 0 0 0
sb:newspaper	-2 22 -17 0 0 0
sb:nexperia	0 -9 12 0 0 0
sb:nexperia ,	0 -10 11 0 0 0
sb:next	0 -25 27 9 -17 1
sb:next :	15 -38 20 11 -5 0
sb:next <span>	0 11 -8 0 0 0
sb:next is	0 -13 14 0 0 0
sb:next meet	9 0 0 -8 -5 0
sb:next month	-2 -26 14 5 7 0
sb:next on	0 11 -10 0 0 0
sb:next round	0 -3 -11 21 0 0
sb:next talk	0 -17 18 0 0 0
sb:next time	0 -23 26 0 0 0
sb:next week	-3 2 -3 -6 8 0
sb:nicosia	0 -14 15 0 0 0
sb:night	-6 22 -12 -16 2 0
sb:night ,	0 22 -16 -2 0 0
sb:night and	-4 10 -3 0 0 0
sb:nine hour	0 17 -14 0 0 0
sb:ninth	-16 3 1 7 0 0
sb:no	-14 19 -11 -6 -8 10
sb:no ,	0 -6 -2 0 -2 13
sb:no .	-4 -18 14 0 -5 13
sb:no <quality>	0 19 -18 0 0 0
sb:no date	0 8 -4 0 0 0
sb:no deal	0 -17 4 14 0 0
sb:no longer	0 0 -11 0 10 0
sb:no more	-2 -11 7 7 0 0
sb:no text	0 12 -9 0 0 0
sb:nobody	1 -16 19 -4 -2 0
sb:nobody in	0 13 -11 0 0 0
sb:nobody will	0 -11 12 0 0 0
sb:noe	0 12 -10 0 0 0
sb:none	8 13 -19 -3 0 0
sb:noon ,	0 -16 12 5 0 0
sb:nor	-9 -3 9 2 0 0
sb:north	0 13 -3 -6 0 0
sb:northern	-7 33 -25 -2 0 0
sb:northern front	0 10 -9 0 0 0
sb:not	-19 6 1 -10 17 -5
sb:not ;	0 -8 9 0 0 0
sb:not affected	0 -11 11 0 0 0
sb:not answer	0 9 -9 0 0 0
sb:not approve	0 -18 19 0 0 0
sb:not be	0 17 -14 0 0 0
sb:not been	0 -6 8 0 0 0
sb:not before	0 -9 10 0 0 0
sb:not by	0 -14 14 0 0 0
sb:not cancel	0 -5 -4 0 9 0
sb:not end	0 4 3 0 -9 0
sb:not even	0 -11 12 0 0 0
sb:not extend	0 -6 -3 0 9 0
sb:not impose	10 -4 -7 0 0 0
sb:not know	0 12 -12 0 0 0
sb:not let	0 -9 10 0 0 0
sb:not meet	0 20 -17 0 -1 0
sb:not on	0 -10 -2 0 16 0
sb:not raise	-11 10 5 0 -3 0
sb:not sign	0 -9 10 0 0 0
sb:not to	2 20 -22 0 -4 0
sb:not yet	0 20 -19 0 0 0
sb:note :	0 18 -18 0 0 0
sb:note from	0 -6 8 0 0 0
sb:note on	0 -8 9 0 0 0
sb:nothing	0 -9 5 9 -6 0
sb:nothing come	0 -20 21 0 0 0
sb:nothing is	0 11 -7 0 0 0
sb:nothing of	0 -4 -12 14 0 0
sb:notice	-7 24 -13 -1 -1 0
sb:notice ,	0 10 -7 0 0 0
sb:notice by	0 -9 10 0 0 0
sb:notice come	0 11 -8 0 0 0
sb:notice of	-1 10 -5 0 0 0
sb:now ,	0 16 -13 0 0 0
sb:now the	-2 -12 0 12 0 0
sb:number	10 1 -2 -7 -3 0
sb:number ,	0 -14 17 -1 0 0
sb:number on	19 -19 5 0 -5 0
sb:nut	0 11 -9 0 0 0
sb:nvidia	-1 18 -10 0 0 0
sb:occasion	0 8 -5 0 -1 0
sb:odd	2 9 -10 0 0 0
sb:odense	0 11 -10 0 0 0
sb:odesa	0 12 -11 0 0 0
sb:of	-11 6 2 4 -15 11
sb:of <day-ahead>	3 9 -8 -3 -2 0
sb:of <day-gone>	3 12 -22 -6 12 0
sb:of <day-today>	0 12 -10 0 0 0
sb:of <level>	0 1 8 -11 -19 0
sb:of <money>	0 -2 -6 9 0 0
sb:of <name>	22 -25 6 1 -7 17
sb:of <number>	2 0 8 -11 -6 0
sb:of <office>	4 -11 0 3 0 3
sb:of <organisation>	4 -4 -3 -6 12 0
sb:of <person>	22 1 -7 -7 -5 0
sb:of <span>	8 0 3 -8 -11 0
sb:of a	-20 0 7 10 -4 -5
sb:of about	3 -12 8 0 0 0
sb:of an	12 -17 13 -3 -2 0
sb:of asia	0 19 -15 -6 0 0
sb:of both	22 -21 3 -13 7 2
sb:of busan	0 11 -8 0 0 0
sb:of commerce	11 -4 -8 -1 3 3
sb:of custom	0 -14 17 0 0 0
sb:of each	0 12 -10 0 0 0
sb:of foreign	0 -7 10 0 0 0
sb:of geneva	0 -14 14 0 0 0
sb:of good	0 11 -9 0 0 0
sb:of his	0 -14 15 -2 0 0
sb:of industry	0 -11 1 7 0 0
sb:of its	-3 12 -1 -6 -8 0
sb:of last	-5 -12 -2 0 22 0
sb:of lithium	0 -12 12 0 0 0
sb:of negotiation	0 -8 12 -2 0 0
sb:of next	0 8 0 -4 -3 0
sb:of origin	6 -9 4 0 0 0
sb:of peace	0 8 -7 0 0 0
sb:of raw	0 11 -11 0 0 0
sb:of reference	0 14 -7 -2 -2 0
sb:of state	12 -35 0 15 10 0
sb:of talk	-21 -10 5 11 10 -1
sb:of tariff	0 -28 23 3 0 0
sb:of that	9 0 -9 0 0 0
sb:of the	-10 13 2 -3 -14 0
sb:of them	-8 2 12 -11 -8 0
sb:of three	0 -19 19 0 0 0
sb:of tiktok	1 -19 19 0 0 0
sb:of trade	-3 -5 -5 -1 6 13
sb:of two	-4 15 -8 0 0 0
sb:of up	-2 -8 1 0 10 0
sb:off	-14 9 -16 17 9 -1
sb:off ,	0 10 -8 0 0 0
sb:off a	9 -10 2 0 0 0
sb:off for	-7 13 -4 0 0 0
sb:off on	-10 4 -7 8 1 0
sb:off talk	0 -10 11 0 0 0
sb:off the	1 17 -12 -9 -4 0
sb:off trade	0 17 -12 0 -1 0
sb:offer <number>	0 -9 11 0 0 0
sb:offer to	0 18 -12 -5 0 0
sb:officer	3 1 -9 0 0 5
sb:official	1 -6 14 -8 -6 -1
sb:official end	0 -8 10 0 0 0
sb:official in	0 -4 -2 9 0 0
sb:official say	0 -9 14 0 0 0
sb:oil	0 -2 6 -12 1 0
sb:oil ,	0 14 -5 0 -4 0
sb:oil and	0 0 -13 0 12 0
sb:oil will	0 -21 22 0 0 0
sb:old	-11 -14 18 5 0 0
sb:old one	0 13 -12 0 0 0
sb:old rate	-7 9 0 0 0 0
sb:old truce	0 -12 12 0 0 0
sb:older	0 -12 13 0 0 0
sb:older duty	0 -9 9 0 0 0
sb:on	0 4 0 -8 0 -10
sb:on ,	0 14 -11 0 0 0
sb:on <day-ahead>	7 9 -20 -10 18 -4
sb:on <day-gone>	0 12 -8 -3 0 -5
sb:on <level>	0 -5 -6 0 11 0
sb:on <money>	0 -26 22 6 0 0
sb:on <name>	-11 9 -8 7 -1 0
sb:on <number>	4 -10 0 6 -1 0
sb:on <organisation>	-2 -20 6 5 14 0
sb:on <quality>	-25 -6 19 -11 7 0
sb:on a	-4 8 -2 1 -5 -1
sb:on air	-1 21 -16 0 0 0
sb:on all	0 21 -17 0 0 0
sb:on an	0 -10 8 4 0 0
sb:on artificial	0 3 -12 0 -1 10
sb:on beef	0 -13 10 2 0 0
sb:on both	-9 30 -20 0 0 0
sb:on by	19 -14 -3 0 0 0
sb:on cashew	0 -17 19 0 0 0
sb:on chip	0 9 -6 0 0 0
sb:on cocoa	0 9 -8 0 0 0
sb:on each	-6 -22 23 -4 6 0
sb:on for	12 -20 10 0 0 0
sb:on friday	3 13 -14 0 0 0
sb:on from	-11 -9 19 0 0 0
sb:on good	9 -3 -1 0 0 0
sb:on his	-16 10 1 -5 1 0
sb:on how	7 2 -12 0 0 0
sb:on it	6 3 -1 -18 3 0
sb:on its	-1 6 -13 11 -1 0
sb:on most	-1 -14 17 0 0 0
sb:on our	-11 6 2 0 0 0
sb:on paper	-1 4 -9 0 0 7
sb:on reciprocal	0 -15 16 0 0 0
sb:on scotch	0 -16 16 0 0 0
sb:on since	0 -12 12 0 0 0
sb:on social	-7 -2 0 14 -6 0
sb:on some	0 -9 3 0 8 0
sb:on sugar	0 -5 -12 15 0 0
sb:on television	-6 20 -30 -6 21 0
sb:on that	3 -21 6 0 15 0
sb:on the	32 -20 0 -18 5 -11
sb:on them	0 -2 -3 10 0 0
sb:on tiktok	-7 12 -18 0 11 0
sb:on to	0 9 4 12 -31 0
sb:on top	0 0 -9 0 8 0
sb:on truth	0 18 -12 -3 -11 0
sb:on what	0 -4 8 0 -7 0
sb:on which	-2 6 -19 0 15 0
sb:on with	0 -14 17 0 0 0
sb:on x	10 -5 0 0 -1 0
sb:once ,	13 -10 0 0 0 0
sb:once and	-13 14 0 0 0 0
sb:once the	0 11 -9 0 0 0
sb:one ,	-17 24 -15 -2 6 0
sb:one another	6 5 -11 0 0 0
sb:one at	0 10 -9 0 0 0
sb:one end	0 17 -15 0 0 0
sb:one has	0 -16 17 0 0 0
sb:one in	0 9 -5 0 0 0
sb:one more	11 -8 -9 5 0 0
sb:one of	10 -13 8 -2 0 0
sb:one was	0 -9 11 0 0 0
sb:onion	0 12 -10 0 0 0
sb:online	27 -3 -22 -5 0 0
sb:only	-13 16 -1 -4 -4 0
sb:only after	-10 9 0 0 0 0
sb:open	14 -3 -3 -16 8 0
sb:open a	0 -11 12 0 0 0
sb:open on	0 15 -17 0 0 0
sb:open the	0 10 -6 0 -3 0
sb:opened	-8 -20 13 -17 17 0
sb:opened in	0 -30 32 0 0 0
sb:opened on	-2 -7 13 -1 -1 0
sb:opened two	0 10 -8 0 0 0
sb:opening	-1 16 -12 0 0 0
sb:operation	-13 17 -3 0 0 0
sb:operator	-7 9 -3 0 0 0
sb:operator and	0 12 -11 0 0 0
sb:operator had	0 -11 11 0 0 0
sb:opinion	0 13 -11 0 0 0
sb:opposite number	4 -15 13 -1 0 0
sb:opposition	-1 24 -21 0 0 0
sb:or	0 0 -8 -2 14 0
sb:or a	0 -11 12 0 0 0
sb:or before	0 -9 0 0 9 0
sb:oran	-2 -9 13 0 0 0
sb:orange	-3 14 -7 0 0 0
sb:orange juice	-2 9 -5 0 0 0
sb:orchestra	0 9 -7 0 0 0
sb:order	0 -7 13 -8 0 0
sb:order late	0 -11 11 0 0 0
sb:order of	0 13 -19 -2 7 0
sb:order on	0 11 -4 0 -3 0
sb:order that	0 -17 16 0 1 0
sb:order was	0 11 -10 0 0 0
sb:osaka	-3 -2 2 11 -10 0
sb:osaka on	0 -12 19 0 -7 0
sb:osh	0 -22 22 0 0 0
sb:other	2 16 -16 -10 0 -1
sb:other again	0 15 -15 3 -6 0
sb:other in	0 -3 0 -5 11 0
sb:other on	13 1 -10 -6 -6 0
sb:otherwise	0 4 -13 0 9 0
sb:our	-19 2 10 0 -24 -1
sb:our <person>	3 6 -10 0 0 0
sb:our <seat>	0 13 -12 0 0 0
sb:our bean	0 -7 9 0 0 0
sb:our client	0 -14 14 0 0 0
sb:our deal	0 -17 19 0 0 0
sb:our own	0 -21 10 11 0 0
sb:our reporter	0 17 -14 0 0 0
sb:out	11 0 -7 15 -18 -3
sb:out ;	0 12 -11 0 0 0
sb:out a	-8 20 -17 0 3 0
sb:out for	0 -8 11 0 0 0
sb:out its	0 16 -14 0 0 0
sb:out of	25 -24 0 6 -2 0
sb:out on	-9 17 -16 7 -2 0
sb:out that	0 -10 11 0 0 0
sb:out what	11 -10 5 0 -4 0
sb:outcome	0 -1 13 -5 -17 0
sb:outcome of	3 -6 15 -3 -16 0
sb:outline	0 -8 11 -5 0 0
sb:outline of	0 -8 11 -4 0 0
sb:outside	0 10 -14 5 0 0
sb:over	-2 1 10 -8 -14 0
sb:over a	0 -9 10 0 0 0
sb:over fentanyl	-3 13 -14 6 -4 0
sb:over fish	0 -9 9 0 0 0
sb:owe	-5 10 -1 0 0 0
sb:own	-9 -21 17 1 14 0
sb:own :	0 10 -4 0 -4 0
sb:own agreement	0 13 -9 0 0 0
sb:own deal	-1 20 -13 0 0 0
sb:own on	0 15 -13 0 0 0
sb:owner	0 15 -5 -7 -1 0
sb:ownership of	0 -12 11 0 0 0
sb:p	13 -19 10 0 0 0
sb:p <number>	8 -22 17 0 0 0
sb:pacific	2 32 -27 -8 -4 0
sb:packed	0 10 -7 0 0 0
sb:pact	0 17 -10 -2 -2 0
sb:pact ,	0 16 -14 0 0 0
sb:page	0 1 -11 14 -3 0
sb:page ,	0 7 -24 15 -2 0
sb:pair	-1 -19 13 -3 13 0
sb:palace	-4 -21 13 13 -4 0
sb:palace ,	0 -8 2 4 0 0
sb:palm	0 -6 7 0 0 0
sb:palm oil	3 -11 9 0 0 0
sb:panel	0 9 -7 0 0 0
sb:paper	-14 19 -13 0 -8 6
sb:paper were	0 10 -10 0 0 0
sb:pari	-6 -14 23 0 -15 0
sb:pari ,	0 -11 21 -16 0 0
sb:pari on	-1 -14 5 11 -4 0
sb:pari talk	0 11 -6 0 -3 0
sb:parliament	0 20 -15 0 0 0
sb:part	8 -8 7 -2 -9 0
sb:part in	0 11 -6 0 0 0
sb:part of	7 -12 8 0 -4 0
sb:party	0 4 -10 -2 -5 9
sb:party agree	-2 -7 0 0 0 10
sb:party will	0 -7 8 0 0 0
sb:pass it	0 -10 10 0 0 0
sb:past	0 -10 0 16 -1 0
sb:past <number>	-1 -7 -3 14 0 0
sb:paul	0 3 -11 11 0 0
sb:pause	-3 15 -9 -3 -2 0
sb:pause ,	7 1 -13 0 0 0
sb:pay	5 11 0 -37 -8 -2
sb:pay <level>	8 2 13 -20 -26 0
sb:pay <name>	0 -6 -5 0 12 0
sb:pay <number>	-15 0 0 -2 8 0
sb:pay in	-2 20 -13 0 0 0
sb:pay no	0 -9 10 0 0 0
sb:payment	0 11 -8 -1 0 0
sb:peace	0 26 -22 -1 0 0
sb:peace talk	0 15 -15 0 0 0
sb:pen	0 -12 13 0 0 0
sb:people	-4 -7 9 -8 6 0
sb:people briefed	0 11 -10 0 0 0
sb:people in	0 0 -12 0 15 0
sb:people on	0 0 8 -3 -12 0
sb:perhap	-7 14 -2 0 -2 0
sb:permanent agreement	0 -9 9 0 0 0
sb:permit	0 -17 22 -4 0 0
sb:permit for	0 -14 18 -3 0 0
sb:person	4 -19 5 12 -7 0
sb:phase	1 9 -7 -2 -1 0
sb:phone	28 4 -37 1 -24 -1
sb:phone ,	8 9 -7 -5 -6 0
sb:phone call	2 6 -12 0 -4 0
sb:phone on	22 -4 -11 -1 -8 0
sb:phone with	11 -11 0 0 0 0
sb:phosphate	-1 -10 5 0 0 8
sb:picked	7 -9 0 0 0 0
sb:picked up	7 -9 0 0 0 0
sb:pilot	0 20 -18 0 0 0
sb:piraeu	0 13 -12 0 0 0
sb:pistachio	0 0 -10 9 0 0
sb:place ,	0 -11 15 0 0 0
sb:place at	0 -7 15 0 -6 0
sb:place in	0 -20 14 9 0 0
sb:place on	10 9 -19 -7 4 0
sb:plan	6 -13 2 -7 20 -2
sb:plan a	0 -21 2 0 18 0
sb:plan for	-3 -8 15 3 -12 0
sb:plan in	-2 12 -6 0 -3 0
sb:plan to	0 -29 25 2 1 0
sb:play	-5 16 -10 0 0 0
sb:player	0 13 -9 -1 0 0
sb:plovdiv	0 -14 16 0 0 0
sb:plywood	-10 12 -1 0 0 0
sb:point	-9 -6 20 -6 -5 0
sb:point ,	-4 -22 28 0 -5 0
sb:policy	-3 -1 14 -6 -9 0
sb:policy <person>	-1 -15 24 -3 -7 0
sb:port	-11 2 9 -2 -1 0
sb:port ,	0 -16 18 0 0 0
sb:port of	0 25 -24 0 0 0
sb:porto	0 -8 11 0 0 0
sb:position	0 -12 14 0 0 0
sb:post	-5 -21 16 11 3 0
sb:post ,	0 13 -20 0 6 0
sb:post by	0 -22 23 0 0 0
sb:post of	-5 -35 30 13 0 0
sb:post on	-8 13 -3 0 -1 0
sb:powder	16 -17 0 0 0 0
sb:preliminary consensu	-2 9 -9 -3 6 0
sb:premier	-8 5 4 3 -21 0
sb:premier ,	-1 -4 11 -5 0 0
sb:premier he	-3 4 -5 10 -11 0
sb:premier liu	0 9 -4 0 -1 0
sb:prepare	3 -9 -11 16 -3 3
sb:prepare <person>	0 -13 23 -6 -6 0
sb:prepare a	6 0 -11 3 -1 0
sb:prepare by	0 -1 -2 9 -4 0
sb:prepare for	0 -20 14 -5 14 0
sb:prepare in	0 9 -8 0 0 0
sb:prepare the	3 -8 0 15 -17 0
sb:present	0 -1 -5 11 -1 0
sb:presented	0 16 -14 0 0 0
sb:president	3 -19 -3 -20 31 0
sb:president ,	-3 0 0 -14 11 0
sb:president <person>	-17 20 0 -12 -4 0
sb:president are	-8 -4 12 -11 6 0
sb:president donald	0 -12 16 -1 -5 0
sb:president emmanuel	0 6 -16 0 11 0
sb:president had	11 -22 0 0 9 0
sb:president in	0 22 -21 -3 0 0
sb:president meet	-8 -19 3 8 14 0
sb:president of	14 -10 0 -10 6 0
sb:president to	-11 9 -10 -2 2 7
sb:president would	13 5 -24 -3 3 0
sb:president xi	4 19 -11 1 -12 0
sb:presidential policy	-1 -15 24 -3 -7 0
sb:press	-6 -28 32 10 -9 0
sb:press )	-6 2 -8 13 0 0
sb:press briefing	0 18 -16 0 0 0
sb:press conference	-16 0 16 -11 -3 0
sb:press on	12 -5 -9 0 0 0
sb:press release	11 -3 -11 0 0 0
sb:press secretary	-3 10 -5 0 0 0
sb:press that	-5 14 -6 -1 0 0
sb:pretty	0 -23 12 13 0 0
sb:pretty much	0 -17 18 0 0 0
sb:price war	0 9 -8 0 0 0
sb:pridi	-19 18 0 0 0 0
sb:pridi banomyong	-10 9 0 0 0 0
sb:prime	-14 -7 0 7 15 0
sb:prime minister	-14 -7 0 7 15 0
sb:prince	0 -7 0 -1 11 0
sb:principle	2 1 -6 8 -10 0
sb:printed	0 18 -16 0 0 0
sb:prisoner	0 13 -13 0 0 0
sb:probably	-6 -5 18 0 -9 0
sb:procedure	0 14 -12 0 0 0
sb:proclamation on	0 -9 10 0 0 0
sb:product	1 -2 -21 4 11 0
sb:productive	-4 0 0 9 -3 0
sb:progress	0 -1 -7 1 12 0
sb:progress "	0 -7 -4 -2 13 0
sb:progress ,	0 -13 18 0 -6 0
sb:prolong	5 5 4 -18 -18 0
sb:prolong by	-6 12 2 -6 -12 0
sb:prolong their	11 -25 18 0 0 0
sb:promise	0 -4 8 -9 0 0
sb:proposal	-2 0 11 -6 -3 0
sb:proposal on	0 11 -7 0 0 0
sb:propose	2 34 -33 -1 -8 -2
sb:propose a	10 0 -11 0 0 0
sb:propose on	0 -13 13 0 0 0
sb:propose that	0 37 -35 0 0 0
sb:protested	7 -12 8 0 0 0
sb:protested against	0 -7 10 0 0 0
sb:protocol	0 -17 19 0 0 0
sb:provide for	0 -8 8 0 0 0
sb:province	0 10 -9 0 0 0
sb:provisional	0 -9 10 0 0 0
sb:public	0 -1 1 8 -12 0
sb:public on	0 -3 -8 10 0 0
sb:publish	4 5 3 0 -29 0
sb:publish a	0 -16 14 5 -1 0
sb:publish its	0 0 10 0 -12 0
sb:publish on	-2 17 -10 0 -2 0
sb:publish the	10 2 -8 0 0 0
sb:pulled	0 21 -20 0 0 0
sb:purchase	0 -5 11 -3 -2 0
sb:purpose	0 -8 10 0 0 0
sb:put	0 -1 13 -29 -9 -1
sb:put a	7 -11 7 0 -1 0
sb:put his	6 6 -12 0 0 0
sb:put it	13 -10 -1 0 0 0
sb:put off	-2 -5 15 -3 -4 0
sb:put the	-14 -1 12 0 0 0
sb:put their	-11 9 3 -2 -8 0
sb:q	-4 -10 15 0 0 0
sb:q :	0 -17 20 0 0 0
sb:quarrel	15 -4 0 -9 -4 0
sb:quarrel over	16 -10 0 -4 0 0
sb:question	-22 12 -4 -7 11 0
sb:question :	-15 7 10 -3 -3 0
sb:question of	0 -13 15 0 0 0
sb:question on	0 2 -25 0 16 0
sb:quota	0 17 -12 0 0 0
sb:quote	-1 9 -2 0 0 0
sb:race	0 14 -14 0 0 0
sb:radio	6 -4 -7 -1 12 0
sb:radio ,	0 12 -11 0 0 0
sb:rahman	0 14 -13 0 0 0
sb:rain	0 11 -9 0 0 0
sb:raise	-8 -6 10 11 -10 0
sb:raise duty	0 15 -15 0 0 0
sb:raise its	-9 -2 9 5 0 0
sb:rang	20 -15 -2 0 0 0
sb:rare	0 10 -5 -12 2 0
sb:rare earth	0 12 -9 -11 2 0
sb:rate	-14 26 -25 8 1 0
sb:rate ,	-7 21 -14 0 0 0
sb:rate were	0 -2 -12 15 0 0
sb:rate will	0 -3 -6 0 10 0
sb:rather	0 16 -13 0 0 0
sb:rather than	0 11 -9 0 0 0
sb:ratify the	0 -5 8 0 0 0
sb:ratu	9 -2 -5 0 0 0
sb:ratu <person>	9 -12 1 0 0 0
sb:raw	0 14 -12 0 0 0
sb:rašín	-10 14 -2 0 0 0
sb:re	0 14 -13 0 0 0
sb:re :	0 14 -13 0 0 0
sb:reach	-3 4 2 -11 -2 -1
sb:reach ,	0 -4 -4 0 11 0
sb:reach a	0 -13 14 -2 0 0
sb:reach an	0 -13 16 0 -3 0
sb:reach by	4 8 -12 0 0 0
sb:reach framework	0 17 -11 0 -4 0
sb:reach in	0 -8 16 -2 -8 0
sb:reach the	2 11 -13 -3 1 0
sb:read	-17 2 3 -4 5 0
sb:read out	0 -11 12 0 0 0
sb:reading	0 13 -12 0 0 0
sb:readout	-3 -9 11 9 0 0
sb:readout ,	21 -33 16 0 0 0
sb:readout of	-16 16 -9 9 0 0
sb:ready	-1 10 -1 -4 -2 0
sb:reason	-6 -6 3 -8 12 0
sb:reason :	-2 8 -4 0 0 0
sb:reason to	0 -9 -12 -3 20 0
sb:recall	0 -8 0 0 10 0
sb:recall that	0 -22 10 0 11 0
sb:receive	-10 -4 9 8 -7 0
sb:receive <person>	-4 -6 13 0 -6 0
sb:receive a	0 4 -10 4 -4 0
sb:receive at	0 9 -21 0 12 0
sb:receive by	0 7 -10 0 3 0
sb:receive the	0 -10 9 4 -3 0
sb:recife	0 -6 8 0 0 0
sb:reciprocal trade	0 -13 15 0 0 0
sb:record	0 -15 19 0 0 0
sb:reduce	-1 3 -7 9 -4 0
sb:reduction	0 -10 13 0 0 0
sb:reference	-5 20 -10 -2 -2 0
sb:referred	0 -13 12 0 0 0
sb:refiner	0 12 -10 0 -2 0
sb:refuse	0 11 -7 0 0 0
sb:region	0 14 -4 0 -9 0
sb:regional	0 26 -26 0 0 0
sb:regretted	0 -7 11 -2 0 0
sb:regretted the	0 -7 11 -2 0 0
sb:relation	-1 20 -19 -5 5 0
sb:release	9 1 -4 0 -9 0
sb:release ,	12 3 -13 0 -8 0
sb:released	-10 22 -12 0 0 0
sb:released on	-9 13 -2 0 0 0
sb:relief	8 0 -16 0 0 0
sb:relieved	10 -13 2 0 0 0
sb:remain at	0 12 -10 0 0 0
sb:remain in	0 12 -8 0 0 0
sb:renew	5 -13 5 7 -4 0
sb:reopened	0 9 -8 0 0 0
sb:reply	0 -2 11 -2 -3 0
sb:report	1 10 -7 -13 0 0
sb:report ,	0 -29 30 0 0 0
sb:report on	0 11 -9 0 0 0
sb:reporter ,	0 -6 -3 0 12 0
sb:reporter after	3 -11 -3 13 0 0
sb:reporter at	-6 16 -11 0 0 0
sb:reporter in	0 15 -9 -2 -13 0
sb:reporter that	4 -25 13 0 13 0
sb:representative	-1 -12 11 -10 1 8
sb:representative ,	0 -12 18 -9 0 0
sb:republic	-1 -13 22 -6 -4 0
sb:republic ,	0 -5 11 -1 0 0
sb:republic of	0 -19 23 -2 0 0
sb:request	0 13 -9 -1 0 0
sb:require for	-1 -17 12 0 0 8
sb:reserved	0 5 -12 9 0 0
sb:resort	0 -14 19 0 -4 0
sb:resort in	0 -16 21 0 -4 0
sb:respect	0 11 -9 0 0 0
sb:result	1 -1 -1 -15 10 0
sb:result ,	-12 11 1 0 0 0
sb:result of	13 -6 -4 -10 13 0
sb:resume	-6 10 -10 8 -10 0
sb:retaliatory	0 -10 10 0 0 0
sb:return	-9 -2 1 0 4 0
sb:return <name>	0 -9 9 0 0 0
sb:return from	0 -1 13 -10 -2 0
sb:return on	0 16 -19 3 0 0
sb:return the	0 -12 2 0 9 0
sb:return to	0 -4 9 2 -8 0
sb:reuter	-2 0 9 -1 -4 0
sb:reuter )	0 -11 12 0 0 0
sb:review	-11 16 -3 -3 0 0
sb:review the	-7 18 -12 0 0 0
sb:revive	0 -11 12 0 0 0
sb:ring	-13 18 -7 0 0 0
sb:rio	0 10 -10 0 0 0
sb:rise	0 5 -14 0 8 0
sb:rise <level>	-1 6 -22 -1 13 0
sb:rise in	12 -9 -2 0 0 0
sb:rise on	-4 0 8 -4 0 0
sb:rise to	-12 2 0 7 0 0
sb:rival	0 11 -5 0 -3 0
sb:road	-7 17 -10 0 0 0
sb:robert	0 -7 0 10 0 0
sb:robert borden	0 -8 0 10 0 0
sb:roll	12 -9 -1 0 0 0
sb:room	-2 -9 -4 18 -11 7
sb:room on	0 13 -12 0 0 0
sb:rosenbad	0 11 -17 7 0 0
sb:round	-18 3 2 2 0 -12
sb:round ,	10 -13 2 8 -5 0
sb:round between	0 -7 9 -2 0 0
sb:round end	0 -8 9 0 0 0
sb:round has	0 -12 14 0 0 0
sb:round in	-9 -19 18 12 -1 0
sb:round of	-17 28 -21 -9 8 -6
sb:round on	0 -12 -9 22 0 0
sb:round since	-8 -2 13 -4 0 0
sb:round was	0 9 -7 0 0 0
sb:row	0 -9 9 0 0 0
sb:royal	0 -12 14 0 0 0
sb:rubber	0 14 -12 0 0 0
sb:rule	-5 -8 2 8 7 0
sb:rule ,	0 0 -9 0 9 0
sb:rule for	0 -14 15 0 0 0
sb:rule out	-8 15 0 0 -4 0
sb:rum	0 11 -10 0 0 0
sb:run	-12 28 -17 2 -5 0
sb:run ,	0 14 -11 -1 0 0
sb:run from	0 -17 10 0 5 0
sb:run out	-7 21 -21 8 0 0
sb:run through	0 -7 8 0 0 0
sb:run to	6 -7 3 3 -1 0
sb:saffron	0 -9 9 0 0 0
sb:salalah	3 -20 16 0 0 0
sb:sale	0 7 -10 0 4 0
sb:sale of	0 -11 10 0 0 0
sb:salvador on	0 -10 10 0 0 0
sb:samarkand	0 -19 22 -2 0 0
sb:same	-8 25 -2 -22 -13 0
sb:sanction	0 0 -8 0 9 0
sb:santa cruz	0 -12 4 7 0 0
sb:say ,	-4 -10 -2 0 19 0
sb:say ;	9 -7 -1 0 0 0
sb:say <day-gone>	0 15 -12 -5 0 0
sb:say <day-today>	-3 27 -21 2 -15 0
sb:say <name>	-8 10 -10 0 6 0
sb:say <person>	-14 8 10 -6 -7 0
sb:say a	0 -14 11 9 -6 0
sb:say after	-4 -24 10 7 12 5
sb:say at	4 27 -34 -5 -1 0
sb:say bin	9 -8 0 0 0 0
sb:say by	-11 16 -2 0 0 0
sb:say he	4 -8 11 -3 -5 0
sb:say in	-8 12 -21 6 15 0
sb:say it	-6 35 -19 -3 -8 0
sb:say late	0 -8 -4 13 0 0
sb:say no	0 -9 10 0 0 0
sb:say on	5 30 -17 -38 -4 -8
sb:say she	-1 16 -9 0 -2 0
sb:say so	-1 -7 11 0 0 0
sb:say that	-7 -23 17 15 -8 8
sb:say the	8 -19 15 -2 1 0
sb:say to	0 4 0 -1 -9 0
sb:say what	0 -16 16 0 0 0
sb:say whether	0 10 -9 0 0 0
sb:scenario	0 -8 0 0 9 0
sb:school	0 10 -9 0 0 0
sb:scotch	0 -15 16 0 0 0
sb:scott b	0 10 -6 0 -1 0
sb:screen	14 -6 -11 3 0 0
sb:sea	-4 -3 -1 11 0 0
sb:seal	2 -8 -4 5 7 0
sb:season	1 16 -17 0 0 0
sb:seat	0 0 -8 10 0 0
sb:seat of	0 -2 -7 11 0 0
sb:second	-7 -4 8 8 -8 -11
sb:second ,	0 8 -7 -1 0 0
sb:second day	-3 -10 15 2 -15 0
sb:second is	0 -17 4 12 0 0
sb:second round	0 14 -14 3 -4 0
sb:second time	0 -8 12 0 0 0
sb:second truce	0 -12 12 0 0 0
sb:secretary	6 -18 11 1 1 0
sb:secretary ,	-6 -15 19 1 0 0
sb:secretary of	0 -15 17 0 0 0
sb:section	-2 8 -15 0 -2 13
sb:security	0 13 -8 0 0 0
sb:see	-16 -14 -2 15 14 -2
sb:see <name>	0 -17 0 0 17 0
sb:see <person>	-11 -20 0 8 17 0
sb:see each	-1 -7 9 -5 1 0
sb:see mr	0 8 -11 -2 5 0
sb:see no	0 12 -1 -2 -6 0
sb:see the	0 21 -12 6 -22 0
sb:seed	-3 -13 18 0 0 0
sb:seed potatoe	0 -9 10 0 0 0
sb:seed to	0 -12 14 0 0 0
sb:seek	-6 12 0 -1 -3 0
sb:sell	3 -7 13 -9 -4 0
sb:sell in	0 10 -4 0 0 0
sb:sell to	-1 -10 13 0 0 0
sb:semiconductor	-1 11 -6 0 0 0
sb:send	-9 -7 12 11 -14 0
sb:send <person>	0 -13 11 4 -1 0
sb:send a	0 13 -8 -2 0 0
sb:senior	-10 3 9 0 0 0
sb:senior <name>	-10 3 9 0 0 0
sb:seoul	0 0 -7 14 -7 0
sb:seoul ,	0 16 -9 -4 -1 0
sb:separate	0 -12 16 0 -3 0
sb:session	0 -9 14 -8 0 0
sb:session on	0 11 -9 0 0 0
sb:set	7 -8 19 -20 -14 0
sb:set aside	0 -16 17 0 0 0
sb:set down	0 -9 9 0 0 0
sb:set for	14 2 -3 -9 -4 0
sb:set up	-1 14 -5 -4 0 0
sb:settle	13 -1 -2 0 -6 0
sb:settle in	0 -8 9 0 0 0
sb:settle its	0 18 -15 0 0 0
sb:settle on	5 1 -21 0 10 0
sb:settle the	0 0 5 1 -10 0
sb:settle with	0 13 -9 0 0 0
sb:seventh	0 -16 10 12 -4 0
sb:seventh round	0 -10 16 -6 0 0
sb:seventy	0 -9 0 11 0 0
sb:several	0 1 8 0 -11 0
sb:sfax	0 -7 9 0 0 0
sb:shake	0 -10 0 0 13 0
sb:shake hand	0 -12 0 0 13 0
sb:shall	0 -2 11 -8 -4 0
sb:shall be	-3 -9 14 0 0 0
sb:shanghai	0 7 -10 2 0 0
sb:share	-1 9 -2 -5 0 0
sb:share fall	0 -8 9 0 0 0
sb:shared	0 19 -13 -6 0 0
sb:she	-13 2 21 -18 -14 0
sb:she and	-6 14 -8 0 0 0
sb:she expect	2 16 -15 -2 -2 0
sb:she had	-6 -2 11 -1 0 0
sb:she say	0 -8 12 0 0 0
sb:she'll	14 -12 -1 0 0 0
sb:sheet	-17 3 6 -7 -1 0
sb:sheet for	0 -10 11 0 0 0
sb:sheet of	-4 8 -13 0 8 0
sb:sheet that	0 -18 22 0 -1 0
sb:shelve	11 0 -10 0 -4 0
sb:shenzhen	0 22 -12 0 -14 0
sb:shenzhen on	0 13 -5 0 -11 0
sb:ship	-14 24 -22 -3 10 0
sb:shipbuilding	0 -8 13 -1 -1 0
sb:shop	-4 5 -9 5 0 0
sb:short	-13 -1 14 -2 -1 0
sb:shortly before	4 -15 15 -5 0 0
sb:should	4 -14 11 0 -13 6
sb:should have	0 -15 19 -4 0 0
sb:should it	0 15 -14 0 0 0
sb:should know	0 -14 14 0 0 0
sb:should like	0 -14 14 0 0 0
sb:should the	0 15 -11 0 0 0
sb:show	-2 24 -16 0 0 0
sb:shrimp	12 -4 -4 0 0 0
sb:shrimp and	17 -14 -4 0 0 0
sb:shut	-1 18 -10 0 0 0
sb:side	-2 4 -1 8 -31 2
sb:side ,	-18 -14 21 0 5 0
sb:side agree	0 15 -8 0 -3 0
sb:side and	0 9 -8 0 0 0
sb:side are	0 -15 0 19 -3 0
sb:side by	0 -12 15 0 0 0
sb:side had	14 12 -26 -7 -4 3
sb:side have	-11 24 -12 0 0 0
sb:side hold	5 -14 5 -1 0 3
sb:side in	0 -11 13 0 0 0
sb:side meet	0 10 -4 -1 -1 0
sb:side of	0 -6 9 -1 0 0
sb:side on	0 -1 -11 12 0 0
sb:side say	0 -16 17 0 0 0
sb:side should	11 -9 0 0 0 0
sb:side the	0 12 -11 0 0 0
sb:side will	14 10 -18 2 -8 -6
sb:side would	0 -11 5 2 1 0
sb:sign	-18 4 12 -25 -3 -6
sb:sign a	5 -12 5 -5 9 0
sb:sign by	-11 22 -8 0 -5 0
sb:sign for	0 -10 12 0 0 0
sb:sign in	-2 13 -7 -4 -7 0
sb:sign it	0 -8 16 -3 -10 0
sb:sign its	0 10 -7 0 0 0
sb:sign on	14 -7 1 -3 5 0
sb:sign the	1 19 -22 -5 6 0
sb:sign their	0 15 -11 0 -2 0
sb:sign trade	0 -24 28 0 -2 0
sb:sign what	0 -11 10 0 0 0
sb:sign when	0 10 -7 0 0 0
sb:sign with	0 -10 16 0 -7 0
sb:signature	-10 3 11 -7 -14 0
sb:signature ,	0 -12 16 0 0 0
sb:signature come	0 0 9 0 -5 0
sb:signature is	0 16 -14 0 0 0
sb:signature was	0 -9 10 0 0 0
sb:silence	-9 4 6 0 0 0
sb:silva	0 -8 15 0 -5 0
sb:since	-3 -8 4 17 -9 0
sb:since <day-gone>	-8 -6 9 6 -9 0
sb:since <month-gone>	-12 15 -10 6 0 0
sb:since <name>	10 -6 0 0 0 0
sb:since <number>	9 -7 0 2 0 0
sb:since <person>	0 12 -27 15 -1 0
sb:since last	0 -11 13 0 0 0
sb:since that	0 -10 10 0 0 0
sb:since the	0 -3 7 -10 3 0
sb:since their	0 -13 13 1 0 0
sb:since they	-4 3 -7 0 9 0
sb:sir	10 -5 -30 -8 32 0
sb:sir ,	-3 25 -18 0 -2 0
sb:sir <person>	13 -24 -20 -6 34 0
sb:sirloin	0 -29 31 0 0 0
sb:sit	-5 -6 14 -22 0 0
sb:sit at	0 21 -20 0 0 0
sb:sit down	-4 2 1 -10 5 0
sb:sit in	0 -11 6 0 0 6
sb:sit on	0 11 -9 0 0 0
sb:sit until	0 -12 12 0 0 0
sb:sit with	-1 -18 23 0 0 0
sb:six	-12 0 11 -1 0 0
sb:six hour	-11 17 -7 0 0 0
sb:six o'clock	0 -11 12 0 0 0
sb:sixth	10 -16 6 7 -7 0
sb:sixth round	10 -15 2 6 0 0
sb:slam	0 -5 -5 10 0 0
sb:sleep	0 -17 21 0 0 0
sb:small	-8 17 -7 0 0 0
sb:smelter	0 12 -11 0 0 0
sb:so	-9 7 1 -29 6 -1
sb:so doe	0 -8 -1 0 11 0
sb:so in	-5 0 13 -1 -4 0
sb:so is	0 11 -10 0 0 0
sb:so it	0 -23 26 0 0 0
sb:so on	9 8 -15 0 -1 0
sb:so we	-4 9 -3 0 0 0
sb:so what	0 -11 12 0 0 0
sb:social	-1 8 -9 10 -10 0
sb:social media	-8 -3 0 14 0 0
sb:social that	0 9 -1 0 -5 0
sb:some	11 5 -8 -3 -2 0
sb:some <quality>	0 -20 14 0 8 0
sb:some of	0 12 -8 0 0 0
sb:something	1 -21 23 -8 3 0
sb:soon	0 15 -11 0 -2 0
sb:southeast asia	0 -9 10 0 0 0
sb:soybean	9 2 -28 -7 12 0
sb:soybean ,	-2 1 -17 0 13 0
sb:soybean future	9 -17 -4 0 14 0
sb:spare	-3 17 -14 0 0 0
sb:speak	20 -2 -21 0 -10 -2
sb:speak again	-8 4 4 0 0 0
sb:speak by	0 6 -13 2 0 0
sb:speak of	-9 10 0 0 0 0
sb:speak on	6 2 -11 0 -1 0
sb:speak to	24 -15 -8 0 0 0
sb:speak with	10 -2 -14 1 0 0
sb:speaking	7 -5 -10 0 15 0
sb:speech	-3 11 -7 0 0 0
sb:spent	-12 0 16 -10 -11 0
sb:spent <span>	0 -18 21 0 0 0
sb:split	0 -14 7 8 0 0
sb:split ,	0 -14 15 0 0 0
sb:spoke	40 -14 -23 -16 -1 -4
sb:spoke at	-9 13 -2 0 0 0
sb:spoke by	22 -6 -17 -16 2 -1
sb:spoke of	-16 8 0 3 -4 0
sb:spoke on	14 -5 -1 -6 0 0
sb:spoke to	13 -18 6 0 0 0
sb:spoke with	-2 11 -13 3 -2 0
sb:spoken	1 -9 7 7 0 0
sb:spoken by	-20 9 4 10 0 0
sb:spoken to	16 -16 0 0 0 0
sb:sport	0 18 -17 0 0 0
sb:spring	-6 -3 12 0 -1 0
sb:square	4 -21 18 0 0 0
sb:staff	0 18 -21 -5 0 7
sb:stake	0 10 -9 0 0 0
sb:stake is	0 9 -9 0 0 0
sb:stand in	0 -18 5 13 0 0
sb:standstill	-1 19 -15 0 0 0
sb:standstill of	0 12 -12 0 0 0
sb:start	-9 -1 12 1 -17 -1
sb:start <day-ahead>	0 -10 3 9 -1 0
sb:start again	0 9 -8 0 0 0
sb:start in	0 -20 21 0 0 0
sb:state	0 -13 9 -9 7 -2
sb:state ,	-5 18 -6 -4 0 0
sb:state are	0 -3 -15 11 6 0
sb:state in	10 -7 -1 0 0 0
sb:state visit	1 -14 14 -12 3 0
sb:statement	3 0 2 -10 -9 0
sb:statement ,	-1 -23 25 0 0 0
sb:statement after	7 -18 11 0 0 0
sb:statement on	-8 12 -7 0 0 0
sb:stay	-3 -14 0 12 16 0
sb:stay in	2 0 -22 12 3 0
sb:stay until	0 -23 24 0 0 0
sb:steel	-4 11 -1 -1 -8 0
sb:steel ,	0 -9 10 0 0 0
sb:steel and	-11 14 -2 0 -1 0
sb:step	-4 8 -15 -3 16 0
sb:still	-2 18 -20 -11 7 0
sb:still at	0 11 -9 0 0 0
sb:still in	0 13 -6 -1 -1 0
sb:still meet	0 9 -6 -2 0 0
sb:stock	3 18 -29 5 -4 0
sb:stockholm	-8 -19 30 -24 -5 0
sb:stockholm ,	0 -21 20 -1 0 0
sb:stockholm <day-ahead>	0 -15 17 0 0 0
sb:stockholm at	0 13 -12 0 0 0
sb:stockholm on	0 10 -4 -4 -1 0
sb:stockholm —	0 -14 16 -1 0 0
sb:stop	-11 4 0 6 -3 0
sb:straight	0 -9 11 0 0 0
sb:street	0 11 -28 3 14 0
sb:strike	-8 6 2 -5 -4 0
sb:subject	-9 -4 14 0 2 0
sb:substantial	0 16 -13 0 -4 -1
sb:substantial communication	0 21 -8 -3 -8 0
sb:substantial progress	0 -10 0 4 8 0
sb:successful	0 -10 -6 0 16 0
sb:successful framework	0 -11 -5 0 16 0
sb:successor	0 -10 12 0 0 0
sb:such a	0 11 -10 0 0 0
sb:sugar	4 -12 -3 14 0 0
sb:sugar ,	0 -2 -14 15 0 0
sb:sugar pay	-1 -8 11 0 0 0
sb:sugar truce	9 -7 -1 0 0 0
sb:suggest	-1 7 -11 0 6 0
sb:sukuna	0 -10 0 12 0 0
sb:sum	0 20 -17 0 0 0
sb:summary	0 17 -15 0 -2 0
sb:summary of	0 17 -17 0 -2 0
sb:summit	1 -3 10 -17 -1 0
sb:summit ,	0 -11 12 0 0 0
sb:summit in	8 15 -7 -8 -9 0
sb:summit of	-5 -6 10 0 1 0
sb:sunday	-8 -12 16 -1 0 0
sb:supreme	0 -8 9 0 0 0
sb:surcharge	-2 28 -22 0 -5 0
sb:surcharge on	0 14 -10 0 -4 0
sb:suspend	-2 35 -29 -7 0 0
sb:suspension	-9 20 -9 -2 -3 0
sb:suspension of	-6 11 -2 0 -1 0
sb:sutter	0 -5 13 -5 -6 0
sb:swakopmund	0 -10 12 0 0 0
sb:szeged	0 -19 20 0 0 0
sb:table	0 -1 6 -13 0 0
sb:table ,	0 12 -8 -2 0 0
sb:table :	0 11 -10 0 0 0
sb:table in	10 -10 3 0 0 0
sb:table of	0 14 -14 0 0 0
sb:table on	-4 -27 24 0 8 0
sb:table when	0 13 -10 0 0 0
sb:takahashi	13 1 -15 0 0 0
sb:take	-4 -7 2 11 3 1
sb:take <organisation>	0 7 -12 0 5 0
sb:take <span>	-3 -4 11 0 0 0
sb:take a	-15 21 -5 0 0 0
sb:take away	0 -6 -1 0 9 0
sb:take effect	-8 19 -7 -7 -3 0
sb:take from	0 -11 -1 13 0 0
sb:take its	0 12 -8 0 0 0
sb:take on	0 -11 12 0 0 0
sb:take one	18 -15 0 -1 0 0
sb:take place	8 -18 8 7 0 1
sb:take the	12 -3 -10 1 -1 0
sb:take three	-15 23 -7 0 0 0
sb:takoradi	0 -12 12 0 0 0
sb:talk	-6 -18 11 12 0 6
sb:talk ;	0 12 -11 0 0 0
sb:talk about	-8 -4 7 0 -3 8
sb:talk are	0 11 -8 -1 0 0
sb:talk begin	0 -8 5 2 0 0
sb:talk between	-10 -8 14 1 -7 0
sb:talk by	9 -2 0 -1 -2 0
sb:talk end	0 7 -12 6 0 0
sb:talk for	0 15 -10 -3 0 0
sb:talk go	0 -20 17 -2 0 6
sb:talk had	0 10 -8 0 0 0
sb:talk here	0 9 -5 -4 0 0
sb:talk in	-22 -5 7 4 5 -2
sb:talk is	0 23 -29 10 0 0
sb:talk of	0 -16 17 0 0 0
sb:talk on	4 -13 6 1 0 4
sb:talk resume	0 -10 8 2 0 0
sb:talk since	0 -15 18 0 0 0
sb:talk take	0 -16 20 -2 0 0
sb:talk that	0 -36 20 11 5 0
sb:talk will	0 10 -9 0 0 0
sb:talk with	-11 23 -19 -6 9 -1
sb:talk would	22 -25 3 2 0 0
sb:talked	8 -22 5 -2 7 11
sb:talked about	-14 2 0 -2 9 0
sb:talked by	9 2 -20 3 -2 0
sb:talked for	-12 16 -7 -6 0 0
sb:talked in	0 -16 9 0 7 0
sb:talked on	20 -8 -8 2 -3 0
sb:talked with	4 -16 12 0 0 0
sb:talking	-1 -16 5 7 5 0
sb:tangier	0 9 -7 0 0 0
sb:tangier ,	0 13 -11 0 0 0
sb:target	0 8 -7 0 0 0
sb:tariff ,	-5 24 -17 0 0 0
sb:tariff after	0 14 -6 0 -3 0
sb:tariff at	0 -12 13 0 0 0
sb:tariff increase	11 -13 -5 7 0 0
sb:tariff of	11 -22 22 -4 -10 0
sb:tariff on	-27 -4 15 0 8 0
sb:tariff pause	8 -10 1 0 0 0
sb:tariff stand	0 -14 14 0 0 0
sb:tariff that	9 -19 15 0 0 0
sb:tariff they	0 12 -11 0 0 0
sb:tariff truce	-13 7 7 -4 -16 0
sb:tariff war	-2 10 -12 5 0 0
sb:tax	-1 0 -8 12 -1 0
sb:te	0 10 -10 0 0 0
sb:team	-11 -14 1 31 -19 -4
sb:team ,	2 -22 16 8 -1 0
sb:team of	0 7 3 -18 0 0
sb:team would	-12 4 -8 13 -2 0
sb:technical	-10 -12 19 -6 0 6
sb:technical team	0 -8 10 0 0 0
sb:telegram	0 12 -11 0 0 0
sb:telephone	44 -11 -44 -9 -14 -6
sb:telephone ,	8 0 -8 0 0 0
sb:telephone call	11 -5 0 0 -2 0
sb:telephone conversation	15 -6 -8 0 0 0
sb:telephone for	16 -2 -8 -2 -2 0
sb:telephone on	21 3 -27 0 -17 0
sb:telephone with	-2 -12 -1 10 9 0
sb:telephoned	31 -30 -1 0 -1 0
sb:telephoned with	23 -20 -5 0 0 0
sb:television	-22 34 -27 -16 17 0
sb:television ,	0 10 -9 0 0 0
sb:television interviewer	0 6 1 -10 0 0
sb:television on	0 12 -11 0 0 0
sb:tell	8 -4 -2 6 -7 3
sb:tell <organisation>	-10 8 -2 7 -12 0
sb:tell <person>	18 -4 -20 -9 19 0
sb:tell <quality>	0 -17 21 -1 -3 0
sb:tell a	-13 34 -16 2 -17 0
sb:tell an	-5 14 -14 2 0 0
sb:tell by	0 -9 0 11 0 0
sb:tell fox	0 6 -12 0 1 0
sb:tell his	13 -11 0 -1 0 0
sb:tell me	-13 8 1 0 0 0
sb:tell reporter	-3 -16 13 8 1 0
sb:tell reuter	-1 13 -2 0 -4 0
sb:tell that	-2 12 -8 0 0 0
sb:tell the	11 -18 10 -15 3 10
sb:tell them	4 -11 7 0 0 0
sb:tell to	0 -14 6 9 0 0
sb:tell us	-10 12 -10 7 0 0
sb:temporary	0 10 -7 0 0 0
sb:ten	-15 -9 0 10 12 0
sb:ten minute	-13 1 -1 -2 13 0
sb:ten past	0 -15 0 14 0 0
sb:term end	0 -13 13 0 0 0
sb:term on	0 12 -11 0 0 0
sb:text	-1 6 -1 0 -11 0
sb:th	0 -14 8 9 0 0
sb:than	-2 -3 11 -4 -6 0
sb:than <level>	0 -11 13 0 0 0
sb:than <span>	10 20 -22 0 -10 0
sb:than a	0 -8 9 0 0 0
sb:than five	0 -9 13 -3 0 0
sb:than on	0 -11 12 0 0 0
sb:than plan	0 8 -15 0 8 0
sb:than two	-2 15 -6 -3 -5 0
sb:thank	0 -13 15 0 0 0
sb:thanked	0 9 -8 0 0 0
sb:that	-3 0 -13 11 8 2
sb:that 's	-4 -15 16 -2 5 0
sb:that ,	0 3 -27 11 7 0
sb:that <name>	0 13 -9 0 -9 0
sb:that <office>	4 -8 8 0 -1 0
sb:that <person>	22 -9 -26 0 21 0
sb:that <seat>	0 13 -11 -1 0 0
sb:that a	0 -7 10 0 -1 0
sb:that all	0 12 -10 0 0 0
sb:that and	0 -17 16 0 0 0
sb:that are	-5 11 -1 -1 0 0
sb:that begin	0 -7 15 -6 0 0
sb:that both	2 0 -10 12 -6 0
sb:that come	0 16 -13 0 0 0
sb:that day	7 -15 11 -1 0 0
sb:that delegation	0 -6 11 -3 0 0
sb:that duty	0 -13 13 0 0 0
sb:that end	-4 -5 22 -13 -8 0
sb:that everybody	0 -10 11 0 0 0
sb:that for	12 -9 -2 0 0 0
sb:that had	-4 23 -10 -5 -5 0
sb:that have	16 -18 1 0 0 0
sb:that he	-7 -3 -4 5 11 -7
sb:that in	0 -11 13 0 0 0
sb:that it	0 5 -16 13 -4 0
sb:that its	0 9 -6 0 0 0
sb:that lapse	0 -10 10 0 0 0
sb:that last	0 10 -8 0 0 0
sb:that leave	0 -5 9 -1 0 0
sb:that mr	-7 33 -17 -1 -11 0
sb:that nobody	0 -9 10 0 0 0
sb:that of	0 5 -21 10 7 0
sb:that on	-7 20 -14 0 0 0
sb:that start	0 10 -7 0 -2 0
sb:that take	0 15 -9 -2 0 0
sb:that the	0 12 0 -15 -11 -1
sb:that their	-4 4 -10 5 2 0
sb:that there	-4 7 -16 -1 0 8
sb:that they	12 -18 16 -11 0 0
sb:that thi	0 2 -11 -7 12 0
sb:that time	10 -13 -9 16 -1 0
sb:that were	-1 16 -11 0 0 0
sb:that what	0 9 -5 0 0 0
sb:that would	-18 20 -6 -6 0 0
sb:the	-16 6 4 4 8 -11
sb:the <day-ahead>	16 7 -18 0 -1 0
sb:the <level>	-1 3 4 0 -10 0
sb:the <name>	-12 6 8 0 -10 -13
sb:the <number>	-3 16 -15 4 -4 0
sb:the <office>	12 -18 13 4 -13 -15
sb:the <organisation>	-21 24 -13 0 3 -4
sb:the <person>	0 -2 3 -16 11 -6
sb:the <quality>	-24 9 5 -12 1 0
sb:the <seat>	2 -32 -27 16 64 -5
sb:the absence	0 -12 12 0 0 0
sb:the additional	0 22 -19 0 0 0
sb:the afternoon	0 6 -13 9 -4 0
sb:the agenda	0 -23 0 20 9 0
sb:the agreement	0 14 -11 9 -18 0
sb:the aim	-3 -9 15 0 0 0
sb:the airport	0 14 -12 0 0 0
sb:the akasaka	0 -11 14 0 -1 0
sb:the announcement	-2 10 -7 3 -6 0
sb:the apec	7 20 -22 -11 2 0
sb:the asean	0 20 -13 0 -9 0
sb:the autumn	0 15 -14 0 0 0
sb:the bell	-8 10 0 0 0 0
sb:the biggest	0 -7 9 0 0 0
sb:the border	0 17 -14 0 0 0
sb:the breakthrough	6 -20 15 0 0 0
sb:the budget	0 10 -10 0 0 0
sb:the busan	-4 -23 29 0 -1 0
sb:the calendar	-1 13 -10 0 0 0
sb:the call	19 -21 4 -3 0 0
sb:the certificate	-5 -14 10 0 0 8
sb:the change	0 12 -11 0 0 0
sb:the clock	-3 13 -8 0 0 0
sb:the close	0 -14 15 0 0 0
sb:the company	0 9 -6 0 0 0
sb:the consent	0 10 -5 -2 0 0
sb:the control	-7 16 -8 0 0 0
sb:the convention	0 -6 10 -3 0 0
sb:the copper	0 -10 11 0 0 0
sb:the course	0 -8 -4 12 2 0
sb:the custom	0 -8 10 0 0 0
sb:the date	-3 -18 16 -2 9 0
sb:the day	-2 21 -13 -2 -7 0
sb:the deadline	-1 12 -5 0 0 0
sb:the deal	3 21 -16 -5 -10 0
sb:the decree	0 12 -10 0 0 0
sb:the delegation	0 -17 2 21 -3 0
sb:the deputy	0 -14 0 0 0 13
sb:the diary	0 -9 9 0 0 0
sb:the discussion	0 -12 14 0 0 0
sb:the double	0 -8 8 0 0 0
sb:the economic	-3 -3 1 -4 11 0
sb:the edge	0 -21 20 0 1 0
sb:the eighth	0 -7 16 -8 -3 0
sb:the eleventh	0 -9 10 0 0 0
sb:the end	6 -28 15 6 0 0
sb:the euro	14 -13 0 0 0 0
sb:the eve	3 16 -11 0 -7 0
sb:the evening	13 -4 -34 17 5 0
sb:the extension	3 -10 13 -3 -6 0
sb:the extra	0 -16 18 0 0 0
sb:the fact	0 -12 14 0 0 0
sb:the ferry	0 10 -13 2 0 0
sb:the fifth	2 -9 10 -13 7 0
sb:the final	-7 11 -6 0 3 0
sb:the first	3 25 -13 -24 -11 -1
sb:the fourth	16 -24 9 13 -6 0
sb:the framework	-15 17 -9 -3 2 0
sb:the freeze	0 11 -6 0 0 0
sb:the fringe	0 -10 2 0 9 0
sb:the g	0 13 -5 0 -10 0
sb:the geneva	-4 -10 9 5 0 0
sb:the grower	0 10 -9 0 0 0
sb:the harvest	-5 8 0 0 0 0
sb:the highest	4 10 -12 0 -1 0
sb:the honour	0 18 -16 0 0 0
sb:the hotel	0 9 -7 0 0 0
sb:the house	7 5 -9 0 0 0
sb:the ice	-1 0 -10 -3 14 0
sb:the investigation	0 -16 17 0 0 0
sb:the invitation	0 -11 16 0 -4 0
sb:the island	-8 17 -11 0 0 0
sb:the joint	-12 -6 20 -2 0 0
sb:the kind	0 9 -9 0 0 0
sb:the largest	0 2 -9 0 6 0
sb:the last	-7 0 14 -2 -20 0
sb:the law	0 -12 2 -2 10 0
sb:the leader	-2 -29 16 -1 29 0
sb:the levy	0 -13 13 0 0 0
sb:the lower	0 11 -9 0 0 0
sb:the margin	0 -11 6 0 7 0
sb:the matter	2 -11 4 -4 -6 12
sb:the member	-5 10 -2 0 0 0
sb:the memorandum	0 -22 14 0 10 0
sb:the minute	0 9 -7 0 0 0
sb:the most	0 9 -4 -1 -3 0
sb:the mountain	0 -1 -9 10 0 0
sb:the negotiation	6 -14 5 6 0 0
sb:the next	3 1 -4 18 -30 -7
sb:the ninth	-16 9 8 -4 0 0
sb:the north	0 13 -12 0 0 0
sb:the northern	-7 31 -23 -1 0 0
sb:the number	7 10 -15 0 0 0
sb:the old	-10 -15 17 6 0 0
sb:the operator	0 12 -12 0 0 0
sb:the opposition	0 12 -9 0 0 0
sb:the order	4 -32 33 0 -2 0
sb:the outcome	1 -10 10 0 0 0
sb:the outline	0 -5 8 -4 0 0
sb:the pair	-1 -23 17 -3 13 0
sb:the pari	0 -18 22 0 -2 0
sb:the part	0 -10 10 0 0 0
sb:the party	-4 1 -3 -1 -2 9
sb:the pause	-5 17 -10 0 0 0
sb:the people	-2 -1 9 -8 -4 0
sb:the phone	14 -4 -17 8 -4 0
sb:the plane	0 -16 19 0 -1 0
sb:the port	0 10 -8 0 0 0
sb:the president	23 -29 24 -25 0 0
sb:the press	1 -9 1 9 0 0
sb:the proposal	0 -10 12 0 0 0
sb:the protocol	0 -15 16 0 0 0
sb:the quarrel	12 -4 -10 0 0 0
sb:the question	0 -14 17 0 0 0
sb:the rate	0 -13 6 0 8 0
sb:the reason	0 -11 13 0 0 0
sb:the reciprocal	0 14 -11 0 0 0
sb:the reduce	0 -10 0 9 0 0
sb:the reduction	0 -8 9 0 0 0
sb:the region	0 13 -3 0 -9 0
sb:the regional	0 10 -10 0 0 0
sb:the republic	0 -16 22 -2 0 0
sb:the result	-3 -5 12 -9 0 0
sb:the room	0 -23 10 16 0 0
sb:the s	9 -11 4 0 0 0
sb:the same	-7 25 -2 -22 -13 0
sb:the seat	0 13 -7 -8 0 0
sb:the second	-18 -8 21 -1 -29 -1
sb:the seventh	0 -20 17 5 0 0
sb:the sheet	0 12 -10 0 0 0
sb:the short	-11 -2 15 0 0 0
sb:the sign	0 -21 18 7 0 0
sb:the sixth	-12 5 -1 1 -2 0
sb:the special	0 -11 12 0 0 0
sb:the spring	0 -14 12 1 0 0
sb:the standstill	0 25 -22 0 0 0
sb:the state	-4 11 -33 -4 25 0
sb:the statement	0 22 -18 0 -4 0
sb:the step	0 1 -1 -9 11 0
sb:the subject	0 -7 9 0 0 0
sb:the summer	10 -2 -2 -3 0 0
sb:the summit	0 -13 17 -5 0 0
sb:the suspension	-7 10 -1 0 -2 0
sb:the table	0 -10 14 -11 2 0
sb:the talk	-4 -21 21 6 0 -2
sb:the team	0 -17 6 12 -4 0
sb:the technical	0 -12 13 0 0 0
sb:the telephone	21 -4 -18 -2 -7 0
sb:the term	0 -9 5 0 9 0
sb:the thing	0 12 -8 -1 0 0
sb:the third	2 -16 11 12 -9 0
sb:the threat	0 -15 17 0 0 0
sb:the three	12 -27 22 -4 -4 0
sb:the tiktok	16 -13 3 0 -5 0
sb:the town	0 10 -5 -1 0 0
sb:the trade	-3 33 -22 -9 -9 0
sb:the transaction	0 -5 -4 0 10 0
sb:the transfer	0 15 -11 -1 0 0
sb:the trip	0 -10 -2 0 12 0
sb:the truce	-35 11 -1 11 -6 0
sb:the two	10 -32 8 9 7 11
sb:the understanding	0 -11 13 -3 0 0
sb:the use	0 -9 9 0 0 0
sb:the utility	0 11 -10 0 0 0
sb:the visit	-2 -33 32 9 -12 0
sb:the war	1 -13 24 -6 -10 0
sb:the water	0 25 -24 0 0 0
sb:the week	-3 12 -4 -5 0 0
sb:the weekend	0 -12 17 -3 -1 0
sb:the whole	0 10 -5 -1 0 0
sb:the window	0 11 -8 0 0 0
sb:the winter	7 -11 6 0 0 0
sb:the word	0 -7 9 0 0 0
sb:the world	4 9 -17 -3 6 0
sb:their	3 -8 -6 3 18 -1
sb:their <office>	-3 -11 15 0 0 0
sb:their <organisation>	0 19 -17 0 0 0
sb:their agreement	0 10 -9 0 0 0
sb:their country	0 -5 -7 0 16 0
sb:their fifth	0 -4 2 -9 10 0
sb:their first	13 -26 3 3 8 0
sb:their fourth	10 4 -12 1 -1 0
sb:their last	0 -7 12 0 0 0
sb:their leader	-14 10 1 0 0 0
sb:their meet	0 -10 17 0 -7 0
sb:their own	0 3 -10 -7 13 0
sb:their president	-10 0 -25 17 17 0
sb:their seventh	0 13 -2 -11 0 0
sb:their sixth	-4 10 0 -9 0 0
sb:their tariff	-7 -1 14 -7 -11 0
sb:their team	-9 -5 0 17 -3 0
sb:their third	-9 2 10 -20 0 0
sb:their trade	11 -1 -11 -2 10 0
sb:their way	0 -8 11 0 0 0
sb:them	-10 -12 4 1 8 11
sb:them at	2 -13 0 0 0 9
sb:them is	0 -12 11 0 5 0
sb:them since	0 9 -15 0 0 6
sb:them that	0 -8 9 0 0 0
sb:them the	0 10 -2 0 -7 0
sb:them to	0 -17 11 -1 10 0
sb:themselve	4 -5 -8 11 0 0
sb:then	4 -5 8 -5 -6 0
sb:then come	6 -11 5 0 0 0
sb:then the	-7 -11 20 0 -3 0
sb:there	-5 2 -8 -1 10 2
sb:there ,	-3 0 8 -9 -3 0
sb:there are	0 14 -22 5 -1 0
sb:there from	0 -19 6 -5 16 0
sb:there had	7 0 -7 -12 -1 11
sb:there have	-2 14 -10 0 0 0
sb:there is	4 7 -15 -6 7 0
sb:there on	-3 -6 11 0 -1 0
sb:there since	0 -9 10 0 0 0
sb:there was	7 0 -35 8 16 0
sb:there will	-2 23 -13 -2 -9 0
sb:these	-4 -5 11 -3 0 0
sb:these are	0 -24 25 0 0 0
sb:they	22 -27 8 0 15 -27
sb:they agree	3 18 -22 9 -11 0
sb:they are	-4 -7 -5 0 18 0
sb:they ask	0 -16 16 0 0 0
sb:they begin	0 -8 10 -1 0 0
sb:they come	-1 13 -18 7 0 0
sb:they did	16 -11 -2 0 0 0
sb:they do	9 -3 -6 0 0 0
sb:they go	-13 -6 21 -3 -5 0
sb:they had	-15 -4 6 -15 22 0
sb:they have	8 -14 14 -13 0 0
sb:they leave	0 -24 24 0 0 0
sb:they make	9 -9 0 0 0 0
sb:they meet	2 3 -13 -10 17 0
sb:they reach	7 10 -20 0 2 0
sb:they say	7 -11 -2 7 0 0
sb:they see	3 -4 -10 10 0 0
sb:they speak	-18 18 0 0 0 0
sb:they spoke	17 -5 -13 0 0 0
sb:they start	0 -10 0 16 -2 0
sb:they talk	14 -27 12 0 -1 0
sb:they talked	-6 -6 12 0 0 0
sb:they want	0 -10 15 -3 0 0
sb:they were	-13 19 -17 9 -4 0
sb:they will	12 -19 6 12 -6 -1
sb:they would	10 2 -23 -4 13 0
sb:they'd	0 14 -13 0 0 0
sb:they'll	-14 -10 1 12 11 0
sb:they're	14 -25 3 13 -6 0
sb:they've	0 -9 10 0 0 0
sb:thi	16 -10 10 -9 -8 -8
sb:thi ,	-9 -4 12 0 0 0
sb:thi month	0 3 -12 7 0 0
sb:thi to	-3 10 0 -1 0 0
sb:thi was	8 -6 6 -9 0 0
sb:thi week	12 -16 14 0 -8 0
sb:thi will	7 -12 -8 0 12 -1
sb:thing	-3 16 -6 -3 -3 0
sb:think	7 -11 11 -8 0 0
sb:think it	0 -8 10 0 0 0
sb:think that	10 -2 0 -2 -2 0
sb:third	-9 -3 16 -8 -24 -6
sb:third ,	5 -20 15 0 0 0
sb:third and	0 -19 20 0 0 0
sb:third day	0 14 -14 2 -1 0
sb:third is	0 -14 15 0 0 0
sb:third round	-10 7 4 -15 -3 0
sb:thread ,	0 -11 12 0 0 0
sb:threat	-2 -9 16 -4 -1 0
sb:threat of	0 -13 14 0 0 0
sb:threaten	1 14 -15 -3 0 0
sb:threaten from	0 10 -9 0 0 0
sb:threaten with	-9 9 1 0 0 0
sb:three	3 8 -7 -4 -5 -1
sb:three ,	0 23 -18 0 -4 0
sb:three -	2 -12 10 0 0 0
sb:three <office>	0 -13 12 0 0 0
sb:three and	0 24 -20 0 -1 0
sb:three country	0 12 -9 0 0 0
sb:three hour	0 4 -13 8 0 0
sb:three of	0 15 -14 0 0 0
sb:three round	-6 -6 16 -3 0 0
sb:through	0 -8 8 -7 5 0
sb:through <number>	0 -7 -1 0 9 0
sb:through the	-1 17 -16 0 0 0
sb:thu	11 1 -12 0 0 0
sb:thursday	2 -19 2 5 17 0
sb:thursday ,	-7 -5 -14 9 19 0
sb:tianjin	0 5 7 0 -11 0
sb:ticker	0 -9 10 0 0 0
sb:tiktok	5 -7 14 -16 -6 0
sb:tiktok 's	-3 -4 10 0 0 0
sb:tiktok ,	11 -17 11 0 0 0
sb:tiktok and	0 2 -11 0 4 0
sb:tiktok deal	23 -14 9 0 -16 0
sb:tile	10 -6 -3 0 0 0
sb:time	13 -6 -10 15 -9 -2
sb:time ,	14 3 -3 -7 -11 0
sb:time for	4 3 -13 1 0 0
sb:time in	-1 0 -2 9 0 0
sb:time on	0 -2 -2 0 9 0
sb:time since	0 -10 7 1 0 0
sb:time that	-2 -2 17 -2 -7 0
sb:time the	11 -16 -9 21 -5 0
sb:to :	0 -13 13 0 0 0
sb:to <level>	-9 -12 6 5 4 6
sb:to <money>	0 9 -6 0 0 0
sb:to <name>	-1 -1 -17 1 19 0
sb:to <number>	-11 -13 15 10 -5 0
sb:to <office>	0 21 -15 -3 -2 0
sb:to <organisation>	-1 9 -10 3 0 0
sb:to <person>	29 -8 -6 -7 -9 0
sb:to <seat>	-19 -6 36 -15 -41 4
sb:to a	-4 22 -13 0 -7 0
sb:to add	0 16 -12 0 -1 0
sb:to an	0 22 -20 -3 0 0
sb:to announce	0 -10 12 0 0 0
sb:to approve	0 13 -12 0 0 0
sb:to arrive	0 -12 3 6 0 0
sb:to be	-29 17 -7 -5 0 2
sb:to begin	0 2 4 -10 -3 0
sb:to bring	0 11 -6 0 -2 0
sb:to call	9 -5 -4 0 0 0
sb:to carry	6 5 -9 -1 0 0
sb:to come	-1 5 -17 7 4 0
sb:to conclude	0 -4 -8 11 0 0
sb:to confirm	10 -18 8 0 -2 0
sb:to continue	-4 12 -5 0 -4 0
sb:to do	-3 11 -3 -4 -1 0
sb:to end	16 -13 -6 15 1 0
sb:to expect	0 16 -15 0 0 0
sb:to fentanyl	0 -12 13 0 0 0
sb:to follow	0 -14 11 0 5 0
sb:to geneva	0 -30 30 0 0 0
sb:to give	9 -10 -1 0 5 0
sb:to go	0 9 -1 -11 -5 0
sb:to have	-12 25 -12 -5 -4 0
sb:to his	10 -4 -22 7 13 0
sb:to hit	7 -19 16 -3 0 0
sb:to hold	17 -26 13 -12 6 0
sb:to in	0 9 -9 0 0 0
sb:to invest	-1 15 -6 0 -1 0
sb:to its	0 11 -10 0 0 0
sb:to keep	22 -14 -23 -8 10 7
sb:to land	0 9 -8 0 0 0
sb:to leave	-2 6 -19 12 0 0
sb:to meet	-12 -9 4 6 2 5
sb:to midnight	0 -8 12 -2 0 0
sb:to move	-1 -7 12 0 0 0
sb:to mr	9 0 -14 0 5 0
sb:to on	12 -3 -6 0 0 0
sb:to open	0 12 -11 0 0 0
sb:to our	0 12 -11 0 0 0
sb:to present	0 -12 0 13 0 0
sb:to prolong	9 -17 12 0 0 0
sb:to propose	0 17 -15 0 0 0
sb:to raise	2 -10 0 0 6 0
sb:to receive	0 4 -13 4 0 0
sb:to resume	0 1 4 -9 -1 0
sb:to rise	-7 -12 9 7 0 0
sb:to say	0 10 -24 -3 12 0
sb:to scott	0 10 -6 0 -1 0
sb:to see	0 4 0 -10 0 0
sb:to sell	0 -7 10 0 0 0
sb:to settle	-1 -5 14 -1 -2 0
sb:to sit	0 15 -20 0 7 0
sb:to spare	-4 12 -7 0 0 0
sb:to speak	10 -4 0 -2 -3 0
sb:to start	0 -1 10 -6 -2 0
sb:to suspend	-1 13 -10 0 0 0
sb:to take	0 0 0 -7 9 0
sb:to talk	22 -13 -3 0 -1 0
sb:to term	0 10 -8 0 0 0
sb:to that	0 10 -11 0 0 0
sb:to the	-9 0 10 -9 0 -3
sb:to visit	0 -12 12 0 -3 0
sb:to wait	6 -11 -3 9 0 0
sb:to work	0 9 -15 0 4 0
sb:together on	0 -11 12 0 0 0
sb:tokyo	0 8 -12 -2 6 0
sb:tomatoe	0 -13 14 0 0 0
sb:too	-8 -26 15 2 14 0
sb:too ,	-10 -9 18 0 0 0
sb:topic when	0 5 -11 0 3 0
sb:toronto	0 9 -8 0 0 0
sb:total	-3 10 -4 0 0 0
sb:touch	-8 0 -10 14 0 0
sb:touched	13 -8 -6 0 0 0
sb:tour	0 9 -4 0 -1 0
sb:tournament	0 10 -7 0 0 0
sb:town	-3 -13 15 1 0 0
sb:toy	0 12 -7 0 -1 0
sb:trade	29 -13 -5 -13 10 11
sb:trade ,	4 12 -17 -15 10 0
sb:trade agreement	7 4 -16 11 -8 0
sb:trade and	0 9 -17 0 -1 13
sb:trade between	0 -9 10 0 0 0
sb:trade boss	-2 -9 3 10 0 0
sb:trade chief	1 -12 13 0 0 0
sb:trade commissioner	20 -26 18 -12 -1 0
sb:trade consultation	0 -4 -2 9 0 0
sb:trade deal	0 -2 -1 -13 12 0
sb:trade in	10 -8 -3 0 7 0
sb:trade minister	18 -2 -8 5 -11 0
sb:trade ministry	9 -4 0 0 0 0
sb:trade negotiation	0 22 -19 0 0 0
sb:trade policy	0 14 -13 0 0 0
sb:trade representative	0 -20 16 -8 2 9
sb:trade secretary	-1 -7 14 -5 0 0
sb:trade talk	-7 0 13 -20 0 0
sb:trade truce	-8 7 -16 3 10 0
sb:trade with	-15 0 18 -4 0 0
sb:trader	9 0 -7 0 0 0
sb:train	0 -10 3 8 0 0
sb:transaction	0 -5 -4 0 10 0
sb:transcript	-5 12 -7 0 0 0
sb:transcript ,	0 11 -9 0 0 0
sb:transfer	-4 23 -16 -1 0 0
sb:transit	0 -11 11 0 0 0
sb:translation	0 -9 10 0 0 0
sb:travel	1 -10 -3 -3 16 0
sb:travel to	3 -13 0 2 9 0
sb:treaty with	-1 9 -5 0 0 0
sb:trieste	0 -4 -3 10 0 0
sb:trieste on	0 -15 16 0 0 0
sb:trip	-1 -18 1 -3 23 0
sb:trip to	-2 -15 4 -1 17 0
sb:tromsø on	0 -13 13 0 0 0
sb:truce	-9 3 3 -2 0 -7
sb:truce ,	-4 15 -7 -5 0 0
sb:truce :	0 -8 10 0 0 0
sb:truce as	0 10 -10 0 0 0
sb:truce between	-9 9 2 -6 -6 0
sb:truce by	0 -3 -5 -1 12 0
sb:truce end	-1 -15 12 6 0 0
sb:truce from	0 10 -9 0 0 0
sb:truce go	0 9 -7 0 0 0
sb:truce has	0 13 -9 0 0 0
sb:truce hold	0 -12 12 0 0 0
sb:truce in	-11 -8 18 0 -3 0
sb:truce of	0 13 -9 -3 -2 0
sb:truce on	6 -18 16 0 0 0
sb:truce run	14 -17 -9 13 0 0
sb:truce that	-6 19 -11 -6 0 0
sb:truce the	-3 8 -2 0 0 0
sb:truce they	0 9 -8 0 0 0
sb:truce to	8 -8 1 0 0 0
sb:truce was	-2 -6 -10 16 9 0
sb:truce with	11 -4 0 0 -10 0
sb:truck	9 -3 -6 0 0 0
sb:true	0 13 -9 0 -3 0
sb:trump	0 -6 11 -4 -4 0
sb:trump and	1 -8 3 -6 6 0
sb:trump has	0 -12 14 0 0 0
sb:truth	3 17 -14 -5 -11 0
sb:truth social	4 15 -12 -3 -11 0
sb:try	-6 0 12 0 -5 0
sb:try again	4 -12 8 0 0 0
sb:try to	-12 12 4 0 -4 0
sb:tue	0 0 -10 11 0 0
sb:tuesday	2 -20 21 -3 -1 0
sb:tuni	0 8 -9 0 0 0
sb:turn	0 4 -13 7 0 0
sb:turnberry	-4 -25 33 0 -11 0
sb:turnberry ,	0 -15 21 0 -5 0
sb:turnberry on	0 -16 17 0 0 0
sb:turned	0 15 -21 -3 7 0
sb:twelve	0 10 -8 0 0 0
sb:twice	15 8 -14 -7 0 0
sb:twice ,	0 11 -8 0 0 0
sb:two	13 -15 -1 -3 2 12
sb:two -	-15 15 -8 0 8 0
sb:two <office>	11 -15 0 9 0 -1
sb:two <quality>	0 -10 0 0 11 0
sb:two agree	0 -11 -2 -1 18 0
sb:two and	0 -10 10 0 0 0
sb:two are	17 -18 13 -9 -9 0
sb:two club	-11 34 -25 0 0 0
sb:two country	-19 4 16 -12 -18 8
sb:two government	-3 -12 10 12 -7 0
sb:two had	18 -22 -19 3 17 0
sb:two have	0 -15 17 0 0 0
sb:two head	12 -28 -10 13 18 0
sb:two hour	13 8 -10 -12 0 0
sb:two in	0 12 -11 0 0 0
sb:two last	0 -10 9 0 0 0
sb:two leader	-9 1 14 -8 -1 0
sb:two men	3 0 6 -3 -12 0
sb:two more	0 -10 10 0 0 0
sb:two neighbour	0 12 -12 0 0 0
sb:two of	0 -26 31 -7 -1 0
sb:two paper	0 -10 12 0 0 0
sb:two president	-5 -1 -8 -5 13 4
sb:two round	-7 17 -10 0 0 0
sb:two side	11 6 -16 8 -21 2
sb:two spoke	14 -14 1 0 -6 0
sb:two team	0 18 -13 0 0 0
sb:two was	0 9 -8 0 0 0
sb:two will	5 -22 11 -4 10 0
sb:unchanged	6 0 -9 0 0 0
sb:under	4 0 7 -3 -26 0
sb:under <person>	0 -22 27 -3 -1 0
sb:under a	18 -20 13 -5 -6 0
sb:under the	0 8 0 -9 -8 0
sb:under which	0 10 -6 0 0 0
sb:understanding	0 -7 11 -5 0 0
sb:understanding reach	0 -12 14 0 0 0
sb:understood	0 2 -11 9 0 0
sb:union	-2 18 -13 0 0 0
sb:until	-18 15 -4 3 -4 2
sb:until <day-ahead>	1 0 0 10 -18 0
sb:until a	0 -15 15 0 0 0
sb:until he	-7 10 0 0 0 0
sb:until last	0 10 -9 0 0 0
sb:until the	-3 9 -18 -2 15 0
sb:until then	8 -17 11 0 0 0
sb:until there	0 -9 9 0 0 0
sb:up	-10 -1 -11 7 20 0
sb:up ,	-8 14 -4 0 0 0
sb:up :	0 -10 10 0 0 0
sb:up <span>	0 -15 1 14 0 0
sb:up a	9 8 -12 -2 0 0
sb:up at	0 -11 1 11 0 0
sb:up by	-12 10 -8 0 5 5
sb:up for	0 13 -12 0 0 0
sb:up in	-9 -7 15 1 -5 0
sb:up most	0 12 -11 0 0 0
sb:up their	0 0 -18 2 15 0
sb:up to	-6 3 -6 -4 12 0
sb:updated	-2 19 -13 0 0 0
sb:us	-19 12 -5 7 -3 0
sb:us by	-10 10 0 0 0 0
sb:use the	0 -7 11 -1 0 0
sb:used	-3 -1 10 -1 -5 0
sb:utility	0 11 -10 0 0 0
sb:valid	0 15 -13 0 0 0
sb:valparaíso	0 -20 11 12 0 0
sb:valparaíso ,	0 -20 8 14 0 0
sb:vancouver	0 10 -9 0 0 0
sb:vanilla	11 -17 9 0 0 0
sb:version	-6 15 -7 0 0 0
sb:very	-17 8 6 -21 4 0
sb:very good	-13 23 0 -8 -12 0
sb:very important	0 -12 13 0 0 0
sb:very successful	0 -10 -6 0 16 0
sb:vessel that	0 -9 10 0 0 0
sb:veterinarian	0 -9 9 0 0 0
sb:vice	-7 4 -4 4 -8 9
sb:vice -	0 0 -15 12 3 0
sb:vice minister	0 -14 0 0 0 10
sb:vice premier	-6 8 4 -4 -13 0
sb:video	39 -28 -40 -1 -7 20
sb:video ,	13 -10 -2 0 0 0
sb:video call	22 -8 -15 0 0 0
sb:video conference	10 -13 -10 0 0 9
sb:video link	13 -14 -1 0 0 0
sb:video on	12 8 -28 0 -11 10
sb:view	0 -6 9 0 0 0
sb:vigo	0 -9 10 0 0 0
sb:village	-4 -9 14 0 0 0
sb:visit	-9 -9 16 -9 0 -1
sb:visit ,	-1 -1 12 -6 -11 0
sb:visit <seat>	0 -9 17 0 -14 0
sb:visit of	0 -14 20 0 -2 0
sb:visit to	-10 3 1 -16 1 0
sb:visited	-1 -3 -6 -1 6 10
sb:visited <seat>	0 -10 14 0 0 0
sb:visitor	0 -10 4 0 0 7
sb:voice	-2 -6 11 -1 0 0
sb:void	0 -19 19 0 0 0
sb:von	2 -9 1 0 2 0
sb:von der	2 -9 1 0 2 0
sb:vote to	0 -16 16 0 0 0
sb:wage	0 20 -18 0 0 0
sb:wage talk	0 10 -10 0 0 0
sb:wait	-2 0 0 10 -8 0
sb:walked	9 -3 3 -10 0 0
sb:walked out	10 -1 0 -10 0 0
sb:wall	0 11 -8 0 0 0
sb:wall street	0 16 -14 0 0 0
sb:wang wentao	0 -6 12 0 0 0
sb:wang yi	-4 8 -1 0 0 0
sb:want	-18 0 12 -2 0 0
sb:want a	0 -6 9 0 0 0
sb:want the	0 -4 -3 0 11 0
sb:want to	-11 5 12 -12 -6 0
sb:war	-7 12 -4 -1 -3 0
sb:war ,	-5 17 -18 6 0 0
sb:war in	0 0 13 -6 -12 0
sb:warsaw	0 -9 9 0 0 0
sb:was	-2 -2 -2 6 8 -23
sb:was <level>	0 10 -9 0 0 0
sb:was <person>	-15 21 0 -4 -8 0
sb:was a	-2 3 -11 7 0 0
sb:was agree	8 -19 20 -4 -8 0
sb:was an	-6 16 -5 0 0 0
sb:was announce	4 -14 -11 10 13 0
sb:was ask	-3 13 -7 0 0 0
sb:was at	0 13 -9 0 0 0
sb:was conclude	2 -8 12 -6 0 0
sb:was cut	0 -9 9 0 0 0
sb:was due	21 0 -1 3 -24 0
sb:was expect	0 11 -2 -8 -2 0
sb:was extend	0 12 -8 0 0 0
sb:was given	0 -8 9 0 0 0
sb:was in	-17 -14 23 -28 8 0
sb:was make	-1 9 -17 9 0 0
sb:was negotiate	0 -12 13 0 0 0
sb:was no	-4 8 -15 0 10 0
sb:was not	4 -19 11 -1 6 0
sb:was on	-1 -13 19 -1 -1 0
sb:was plan	6 -19 13 0 0 0
sb:was prepare	0 5 -12 10 -5 0
sb:was prolong	0 16 -13 0 0 0
sb:was put	-2 -10 17 0 0 0
sb:was raise	0 0 -9 9 -1 0
sb:was reach	0 8 -3 -1 0 0
sb:was set	0 11 -7 -2 0 0
sb:was still	0 11 -11 -2 3 0
sb:was take	0 -15 16 0 0 0
sb:was tell	9 -22 7 10 0 0
sb:was the	8 -2 -5 1 2 0
sb:was their	0 -13 11 0 5 0
sb:was to	6 7 -18 19 -10 0
sb:was worked	0 -8 9 0 0 0
sb:watch	0 13 -9 0 0 0
sb:watche	0 11 -4 -2 0 0
sb:water	0 20 -26 10 0 0
sb:water on	0 0 -10 11 0 0
sb:way	0 -4 18 -14 -13 0
sb:way ,	1 -17 15 0 0 0
sb:way for	-5 16 -6 0 -3 0
sb:way home	-7 9 0 0 0 0
sb:way in	5 -15 10 0 0 0
sb:way to	0 -12 16 -1 0 0
sb:we	-6 -1 12 -15 -11 9
sb:we agree	0 9 -13 0 0 0
sb:we are	-9 32 -20 -2 -1 0
sb:we avoid	11 -10 0 0 0 0
sb:we can	0 18 -16 0 0 0
sb:we had	-10 -1 10 0 0 0
sb:we have	-14 -19 25 -1 1 0
sb:we know	-8 10 -6 3 0 0
sb:we make	0 -20 21 0 0 0
sb:we meet	0 -11 8 0 -2 7
sb:we shall	3 13 -13 -3 -1 0
sb:we sit	0 -8 9 0 0 0
sb:we think	10 -14 5 0 0 0
sb:we were	0 18 -16 0 0 0
sb:we will	-5 -3 0 0 12 0
sb:we write	0 24 -24 0 0 0
sb:we'd	0 -11 -10 0 19 0
sb:wed	0 0 -13 11 0 0
sb:wednesday	-17 -5 13 -2 0 0
sb:week	7 -11 5 -6 7 -5
sb:week 's	0 0 -16 -1 20 0
sb:week ,	23 0 -27 2 9 0
sb:week :	0 -9 11 0 0 0
sb:week and	-6 13 -3 0 -3 0
sb:week for	0 -34 32 -9 8 0
sb:week in	13 -6 -2 -1 0 0
sb:week of	-13 9 -1 3 0 0
sb:week that	-3 17 0 -6 -13 0
sb:weekend	-1 -5 10 0 -3 0
sb:weekly	-1 27 -19 -6 0 0
sb:welcome	-4 -4 10 0 -1 0
sb:welcome the	0 -12 13 0 0 0
sb:welcomed	-1 15 -9 0 0 0
sb:well ,	0 -15 11 0 0 7
sb:wellington	14 -16 3 0 0 0
sb:wentao	0 -6 12 0 0 0
sb:were	-7 7 -8 11 -17 4
sb:were <level>	0 -8 9 0 0 0
sb:were a	0 -4 9 0 0 0
sb:were agree	0 -6 -8 15 0 0
sb:were at	0 10 -8 0 0 0
sb:were due	-2 11 -3 0 0 0
sb:were hold	0 -21 19 0 0 0
sb:were on	0 5 -28 19 0 0
sb:were set	0 13 -12 0 0 0
sb:were sign	0 15 -15 0 0 0
sb:were still	0 14 -13 0 0 0
sb:were the	0 -6 12 -6 0 0
sb:were to	10 -18 8 -15 6 8
sb:what	0 5 2 -3 -17 -6
sb:what 's	-2 10 -5 0 0 0
sb:what <name>	0 -15 4 5 8 0
sb:what <person>	16 -2 0 -2 -13 0
sb:what both	-2 -16 19 0 0 0
sb:what change	0 16 -14 0 0 0
sb:what come	8 16 -22 0 0 0
sb:what did	14 -22 13 0 -4 0
sb:what end	0 10 -8 0 0 0
sb:what hang	0 -20 21 0 0 0
sb:what happen	-1 20 -14 0 0 0
sb:what happened	0 -26 27 0 0 0
sb:what has	0 -7 -4 0 12 0
sb:what is	0 0 -7 11 0 0
sb:what our	0 -13 13 0 0 0
sb:what president	0 13 -13 0 0 0
sb:what the	-12 25 -13 -5 -4 0
sb:what they	5 35 -43 -6 -6 0
sb:what to	0 22 -20 0 -1 0
sb:what was	0 -8 9 -1 -1 0
sb:what we	-11 -4 9 2 0 0
sb:what will	0 -18 22 -3 0 0
sb:what would	0 -24 25 0 0 0
sb:what you	-4 16 -9 0 0 0
sb:whatever	-3 7 -9 -2 6 0
sb:wheat	0 9 -5 0 0 0
sb:when	-6 -15 1 5 20 -6
sb:when <name>	0 -11 13 -1 0 0
sb:when <person>	3 -30 2 0 25 0
sb:when do	0 12 -7 0 0 0
sb:when he	8 -10 -7 2 7 0
sb:when the	-15 -3 10 0 -1 0
sb:when they	0 4 -18 -1 18 0
sb:where	-19 -8 17 -1 0 -1
sb:where <name>	0 -11 19 -9 0 0
sb:where the	-1 -13 13 6 -5 0
sb:where they	0 -10 15 -5 -1 0
sb:where we	0 11 -10 0 0 0
sb:whether	-7 16 -2 -5 -5 0
sb:whether he	0 19 -5 0 -13 0
sb:whether the	0 -5 0 -4 12 0
sb:which	-12 5 6 -1 -9 1
sb:which <quality>	0 28 -26 0 0 0
sb:which <seat>	0 -10 4 0 6 0
sb:which begin	0 -13 -4 21 0 0
sb:which both	0 -7 10 0 0 0
sb:which each	0 14 -13 0 0 0
sb:which fall	0 -13 14 0 0 0
sb:which go	0 -10 0 12 0 0
sb:which had	-6 17 -9 0 0 0
sb:which i	0 -19 21 0 0 0
sb:which it	0 14 -10 0 0 0
sb:which meet	0 18 -14 0 0 0
sb:which must	0 -10 10 0 0 0
sb:which opened	0 -24 25 0 0 0
sb:which pay	0 -7 12 0 -2 0
sb:which say	0 -11 12 0 0 0
sb:which start	0 -11 12 0 0 0
sb:which the	12 -20 0 3 13 0
sb:which there	0 16 -15 0 0 0
sb:which they	0 28 -28 0 0 0
sb:which was	8 12 -19 0 0 0
sb:which were	0 -20 21 0 0 0
sb:which would	0 13 -11 0 0 0
sb:while they	0 9 -8 0 0 0
sb:who also	-1 11 -14 0 4 0
sb:who arrived	0 17 -9 0 -8 0
sb:who has	2 14 -16 0 0 0
sb:who head	-4 20 -14 0 0 0
sb:who is	-3 -23 37 -9 -12 0
sb:who led	-6 10 0 -8 0 0
sb:who meet	-5 -8 4 0 8 0
sb:who negotiate	0 -13 8 7 0 0
sb:who see	0 -14 12 -7 8 0
sb:who take	5 10 -21 0 4 0
sb:who were	0 -11 13 0 0 0
sb:whole	0 12 -6 -1 0 0
sb:whom	0 -10 9 -2 7 0
sb:whom he	3 -11 1 0 7 0
sb:whose	-10 -10 -12 7 18 9
sb:whose <person>	-2 -14 0 0 17 0
sb:whose good	0 -9 5 7 -4 0
sb:why the	0 9 -9 0 0 0
sb:will	3 -3 0 1 -12 2
sb:will again	-1 -9 -9 21 -7 0
sb:will answer	0 -4 10 -3 -2 0
sb:will bear	-7 11 -2 0 0 0
sb:will begin	0 13 -11 0 0 0
sb:will buy	0 12 -8 0 -1 0
sb:will continue	-8 -12 4 0 0 16
sb:will discuss	0 -27 11 0 16 0
sb:will do	-9 9 2 -1 -2 0
sb:will extend	-1 -16 8 0 9 0
sb:will face	5 1 -10 0 0 0
sb:will go	6 7 -16 -11 6 5
sb:will have	-9 -7 6 -1 9 0
sb:will hold	4 2 -16 10 -9 3
sb:will leave	-10 6 -17 0 18 0
sb:will lower	7 2 -9 0 0 0
sb:will meet	-9 0 10 -2 -7 -1
sb:will now	0 -9 13 -2 0 0
sb:will pay	0 -9 4 -6 10 0
sb:will publish	0 9 -9 0 0 0
sb:will resume	0 11 -18 12 0 0
sb:will run	0 9 0 -3 -8 0
sb:will see	0 -8 7 0 -1 0
sb:will sign	0 6 0 0 -10 0
sb:will speak	15 -2 -12 0 0 0
sb:will start	0 6 -9 3 0 0
sb:will still	0 21 -6 0 -14 0
sb:will talk	20 -17 5 -2 -4 0
sb:will telephone	23 -16 -9 0 0 0
sb:will the	0 -7 11 0 -1 0
sb:will they	0 12 0 0 -9 0
sb:will travel	7 -16 11 2 -6 0
sb:will try	-6 -6 18 0 0 0
sb:will you	0 -11 12 0 0 0
sb:win	10 7 -15 -3 -3 0
sb:wind	0 -12 5 7 0 0
sb:window	0 22 -17 0 0 0
sb:windsor	0 -8 -4 0 11 0
sb:wine from	0 -8 8 0 0 0
sb:wing	0 0 -13 12 0 0
sb:winner	0 16 -17 0 0 0
sb:winter ,	0 -9 11 0 0 0
sb:wish	9 6 -11 -2 -6 0
sb:with	2 -3 -4 -7 19 -28
sb:with <day-ahead>	0 9 -8 0 0 0
sb:with <name>	-6 -7 13 -6 8 -3
sb:with <number>	-9 11 -10 0 9 0
sb:with <office>	-6 0 0 -1 11 0
sb:with <person>	2 -33 26 -3 10 -2
sb:with <quality>	4 -13 15 -1 -5 0
sb:with <seat>	14 11 -25 3 0 -1
sb:with a	0 14 -17 -7 11 0
sb:with an	0 11 -15 9 -6 0
sb:with his	8 -11 7 -2 0 0
sb:with the	-28 31 -19 13 -5 -4
sb:with their	7 2 -10 0 0 0
sb:with what	0 -23 23 0 0 0
sb:with which	0 9 -5 0 0 0
sb:withdraw	0 20 -16 0 0 0
sb:within <span>	0 -11 15 0 -1 0
sb:within the	-1 11 -6 0 0 0
sb:without result	-7 9 0 0 0 0
sb:woke	0 10 -8 0 0 0
sb:wool	9 1 -14 0 0 0
sb:word	-7 -10 20 -7 1 0
sb:work	-7 13 -15 -3 2 7
sb:work out	0 8 -13 0 4 0
sb:worked	0 -19 22 0 0 0
sb:worked out	0 -12 15 0 0 0
sb:worker	0 16 -13 0 0 0
sb:working	-1 -33 18 10 -5 13
sb:working -	0 -5 -5 0 0 11
sb:working procedure	0 13 -12 0 0 0
sb:world	3 10 -17 -4 6 0
sb:world ,	0 14 -12 0 0 0
sb:world trade	12 -14 1 0 0 0
sb:worth	-8 -11 14 -3 5 0
sb:worth <money>	-5 25 -12 0 0 0
sb:worth at	0 -22 15 0 8 0
sb:worth of	0 -10 12 0 0 0
sb:would	-4 9 -10 0 4 -27
sb:would be	0 -18 10 5 3 -2
sb:would bring	0 -8 8 0 0 0
sb:would buy	0 -10 11 0 0 0
sb:would continue	0 -11 4 5 0 0
sb:would follow	0 11 -7 0 0 0
sb:would go	12 -21 18 5 -4 0
sb:would have	0 9 -6 -10 0 0
sb:would hold	-7 10 0 0 0 0
sb:would keep	-10 24 -12 -1 -4 0
sb:would like	0 19 -12 0 -1 0
sb:would look	0 11 -7 0 0 0
sb:would love	0 12 -7 0 -5 0
sb:would lower	0 17 -16 0 0 0
sb:would meet	0 7 -16 0 7 0
sb:would not	-11 6 8 -1 -4 0
sb:would pay	-2 0 9 0 -8 0
sb:would probably	-5 6 4 0 -8 0
sb:would sign	-10 18 0 0 -5 0
sb:would speak	29 -24 -5 0 0 0
sb:would still	0 -11 0 -4 17 0
sb:would take	-3 12 -10 1 0 0
sb:wrapped	9 -14 -16 12 5 0
sb:wrapped up	9 -15 -16 12 5 0
sb:write ,	0 0 -12 0 12 0
sb:write <person>	-16 20 -9 0 3 0
sb:write in	0 -14 16 0 0 0
sb:write of	13 -14 0 0 4 0
sb:write on	15 5 -7 -3 -15 0
sb:write that	1 -11 -5 6 11 0
sb:write to	0 10 -4 0 0 0
sb:x	10 -3 -2 0 -1 0
sb:xi	-1 11 -5 -1 -3 0
sb:xi jinping	-1 11 -4 -1 -2 0
sb:yard	0 8 -8 0 0 0
sb:year	0 9 3 -9 -13 0
sb:year 's	0 10 -4 0 -1 0
sb:year ,	2 7 -10 1 -2 0
sb:year and	0 -19 23 -1 -4 0
sb:yi	-4 8 -1 0 0 0
sb:yield	0 -18 20 0 0 0
sb:york	-10 2 10 -32 7 0
sb:york ,	-2 -5 -3 -4 19 0
sb:york from	0 -18 27 -5 -4 0
sb:york on	0 11 -4 -7 -1 0
sb:you	1 -3 10 -12 -8 0
sb:you come	0 -13 16 -1 0 0
sb:you in	0 -18 18 0 0 0
sb:zero	-4 13 -6 0 -1 0
sb:zurich	0 16 -15 0 0 0
sb:|	0 25 -22 0 0 0
sb:·	-11 2 3 0 0 0
sb:évora	0 -13 15 0 0 0
sb:—	1 -14 10 -13 16 0
sb:— "	-4 -7 12 0 0 0
sb:— <name>	0 -15 15 -8 8 -1
sb:— <number>	0 17 -15 0 0 0
sb:— <office>	6 19 -21 -22 13 0
sb:— <organisation>	-2 -17 20 0 0 0
sb:— <person>	0 -1 8 5 -15 0
sb:— <quality>	2 8 -30 22 0 0
sb:— <seat>	-10 -14 23 0 -2 0
sb:— <span>	-18 22 -8 -6 0 0
sb:— a	-20 15 2 -4 -6 0
sb:— after	0 -11 13 -2 0 0
sb:— by	-14 15 0 0 0 0
sb:— for	0 20 -11 0 -9 0
sb:— it	0 3 -15 0 11 0
sb:— new	14 -9 -6 0 0 0
sb:— since	0 17 -16 0 0 0
sb:— soybean	20 -5 -5 0 -12 0
sb:— that	-3 -8 10 0 0 0
sb:— the	-2 -5 -6 -2 28 0
sb:— there	-2 15 -11 0 0 0
sb:— three	0 0 -12 0 10 0
sb:— tuesday	0 13 -12 0 0 0
sb:— while	0 -11 12 0 0 0
sb:— with	-5 18 -22 12 0 0
sent:calls	132 -48 -78 -51 -78 4
sent:coming	12 -12 2 10 0 -6
sent:ended	7 -10 23 -8 -17 -20
sent:experts	-15 -19 5 -15 -23 69
sent:m=adjourned	0 15 -9 -5 0 0
sent:m=arrive	-5 -19 17 3 -1 0
sent:m=arrived	-12 11 3 -17 -6 0
sent:m=arrives	-6 11 -2 5 -14 0
sent:m=assembly	0 20 -23 -5 6 0
sent:m=attempt	3 -15 15 0 -3 0
sent:m=bargain	-6 -8 13 6 -11 0
sent:m=broke off	-1 -9 19 -14 -4 0
sent:m=broke up	0 -6 12 -5 0 0
sent:m=came	4 -5 10 -22 -7 9
sent:m=come	3 5 -3 5 -9 -6
sent:m=comes	-16 -7 0 0 19 0
sent:m=conference	29 -20 -17 -13 -12 32
sent:m=consultations	10 0 3 -4 -19 -9
sent:m=convene	0 -13 13 0 0 0
sent:m=convention	0 -11 16 -3 0 0
sent:m=delegation	-17 -25 18 25 -15 -2
sent:m=delegations	-20 -25 20 22 -17 -2
sent:m=dialogue	2 3 -16 6 -3 9
sent:m=dined	0 -8 11 0 0 0
sent:m=dinner	-4 1 19 -22 -39 0
sent:m=due	25 16 -15 -10 -15 -2
sent:m=edition	0 27 -21 -6 0 0
sent:m=ended	11 -22 19 9 -5 -5
sent:m=expected	-16 -1 -13 28 0 -6
sent:m=face to face	9 -2 4 -6 -7 0
sent:m=flew	-7 6 -4 17 -21 0
sent:m=flies	-16 -1 7 0 0 0
sent:m=fly	0 0 -3 12 -3 0
sent:m=flying	-2 22 -12 -1 -7 0
sent:m=gather	0 12 -4 0 -7 0
sent:m=gathering	0 -6 -8 -6 18 0
sent:m=go	-8 2 -6 -5 7 16
sent:m=goes	0 -3 9 -6 -2 -1
sent:m=guest	-7 24 -26 -17 11 0
sent:m=guests	-5 -9 8 7 -3 0
sent:m=haggling	3 -34 26 -3 11 0
sent:m=handshake	-5 17 -10 -4 -2 0
sent:m=here	-9 -9 15 -15 6 -2
sent:m=host	-13 26 -14 -25 4 0
sent:m=hosts	0 11 -2 -5 -10 0
sent:m=invitation	7 -5 -4 -8 9 0
sent:m=land	5 21 -26 0 -3 0
sent:m=lands	-6 -18 25 4 -16 0
sent:m=lunch	0 8 -18 -3 14 0
sent:m=meet	10 -6 -7 5 -2 10
sent:m=meeting	-13 -16 17 11 -5 0
sent:m=meetings	6 -4 5 -12 -12 7
sent:m=meets	-19 1 -11 4 14 -2
sent:m=met	-5 -15 8 8 11 -26
sent:m=negotiate	12 -13 -1 -8 11 0
sent:m=negotiated	-6 -12 16 1 -3 0
sent:m=negotiates	0 8 -3 0 -3 0
sent:m=negotiating	-9 4 0 3 -9 0
sent:m=negotiation	0 -2 0 -7 13 0
sent:m=negotiations	0 -11 7 24 -31 0
sent:m=negotiator	-22 11 -3 -2 -16 14
sent:m=negotiators	-4 -9 3 19 -13 -10
sent:m=parted	-5 -13 17 0 0 0
sent:m=receive	-6 0 -3 -16 17 0
sent:m=received	-18 -27 11 26 8 0
sent:m=receives	-2 9 2 -9 -8 0
sent:m=receiving	-5 -20 11 5 7 0
sent:m=rose	-19 10 2 -14 2 0
sent:m=round	-7 -14 9 34 -37 -33
sent:m=rounds	-7 15 -3 -31 5 -2
sent:m=sat	-6 -6 10 -20 6 11
sent:m=saw each other	0 -21 12 10 -4 0
sent:m=see each other	3 -4 -5 16 -5 0
sent:m=session	-11 -9 16 -25 0 7
sent:m=settled	16 2 -9 -14 1 0
sent:m=signed	-11 19 -3 -21 -10 -8
sent:m=sit	11 2 2 -8 -11 -4
sent:m=sits	-4 17 -5 0 -9 0
sent:m=sitting	-13 -21 12 13 0 4
sent:m=spent	-18 -11 32 -15 -13 0
sent:m=stop	-11 -22 28 5 -4 0
sent:m=summit	-6 -7 15 -46 12 -8
sent:m=table	5 3 7 -25 -6 -3
sent:m=talk	36 -4 -28 5 -16 3
sent:m=talked	26 -29 8 -10 1 10
sent:m=talking	0 -20 3 3 16 0
sent:m=talks	-47 -8 15 18 -6 -1
sent:m=there	-2 -6 -1 4 7 14
sent:m=time	22 -15 2 -8 3 0
sent:m=to see	0 1 16 -33 3 -3
sent:m=travel	0 -11 5 -4 8 0
sent:m=travelled	0 14 -12 0 0 0
sent:m=visit	-12 -18 8 6 12 4
sent:m=visited	-3 -3 -3 -1 3 10
sent:m=visits	-14 12 0 -5 0 0
sent:m=went	-20 9 0 -8 10 0
sent:m=where	-18 -5 10 7 0 -4
sent:meets	-16 -16 28 -1 -1 1
sent:running	-6 2 -5 1 9 4
sent:summit	-5 -14 -8 4 27 -12
sent:sure	-30 6 11 -2 -4 -5
sent:wished	-24 20 -4 0 -14 4
sides=0	-22 32 4 -51 -26 -16
sides=1	11 10 -5 -4 -14 -3
sides=2	2 2 1 -3 -3 -13
sides=3	-15 -24 12 19 3 2
sides=4	-13 16 -29 1 23 0
sides=5	-10 -1 5 -5 4 0
sides=many	-8 14 -1 -2 -2 0
sort=call	29 4 -1 -89 -62 -7
sort=land	-46 3 -18 18 25 -23
sort=meeting	-30 6 11 0 -6 -1
t0=future	-11 -6 5 1 6 -4
t0=future-not	0 9 -1 -3 -5 0
t0=future-passive	0 14 -7 -13 -9 0
t0=modal	0 7 -13 0 5 -3
t0=modal-not	8 -18 15 0 0 0
t0=modal-passive	-11 3 10 -13 -9 0
t0=past	-4 5 -2 4 -3 -12
t0=past-not	0 4 5 -4 -9 0
t0=past-passive	0 0 4 -2 -11 -7
t0=past-passive-not	7 -10 -3 0 8 0
t0=perfect	-10 7 11 -7 -17 -11
t0=perfect-passive	-3 -14 6 11 5 0
t0=pluperfect	1 -7 6 -4 -9 12
t0=pluperfect-not	-15 0 6 0 7 0
t0=pluperfect-passive	-8 6 3 -7 -1 0
t0=present-not	-2 -8 14 0 -2 0
t0=present-passive	8 8 -4 -3 -11 -3
t1=future	-15 1 -3 5 8 -12
t1=future-not	0 9 -1 -3 -5 0
t1=future-passive	0 14 -7 -13 -9 0
t1=gerund	4 0 15 0 -21 -2
t1=infinitive	-20 22 -11 -14 0 8
t1=infinitive-passive	-2 1 -8 4 0 4
t1=modal	-1 5 -13 2 5 -2
t1=modal-not	8 -16 12 0 0 0
t1=modal-passive	-11 2 10 -12 -9 0
t1=participle-passive	-6 6 0 -7 -9 1
t1=past	1 0 0 0 -3 -9
t1=past-passive	1 0 4 -1 -10 -6
t1=past-passive-not	7 -10 -3 0 8 0
t1=perfect	-3 -6 20 -4 -12 -10
t1=perfect-passive	-3 -14 5 11 5 0
t1=pluperfect	0 -11 7 0 -4 13
t1=pluperfect-not	-15 0 6 0 7 0
t1=pluperfect-passive	-8 6 3 -7 -1 0
t1=present-not	-2 -8 14 0 -1 0
t1=present-passive	8 7 -4 -3 -10 -3
t2=future	0 8 -7 -11 0 6
t2=future-passive	-11 -9 8 11 -3 0
t2=gerund	10 -4 5 2 -13 -1
t2=modal	-1 8 -15 16 -8 -2
t2=modal-passive	-3 17 -2 -10 -7 0
t2=modal-passive-not	0 -7 9 0 0 0
t2=past	-10 8 11 -8 -15 -8
t2=past-not	0 23 -23 0 0 0
t2=past-passive	6 7 -8 -2 0 -2
t2=perfect	15 -10 0 0 5 0
t2=present	-17 5 5 -17 3 -1
t2=present-passive	7 -17 0 17 0 -1
third-side	-2 -28 -10 23 38 -2
top	-12 13 3 -3 -5 -19
town-l	-13 12 -1 2 -4 3
town-none	-5 24 -28 0 2 -11
town-r	1 -2 27 -39 -29 -34
town=l0	-5 -4 16 -19 -11 -1
town=l1	-39 -6 36 -16 -33 -3
town=l2	-12 17 -2 -28 -10 17
town=l3	12 12 -42 23 19 0
town=l4	6 0 -23 16 20 -5
town=l5	15 2 -21 13 0 -3
town=r0	18 -13 25 -14 -39 -2
town=r1	5 0 15 -27 -12 -48
town=r2	-22 -2 26 -27 -16 -7
town=r3	-13 2 1 -12 17 3
town=r4	12 8 -22 12 -9 -6
town=r5	4 -5 1 9 -9 0
towns=0	-7 17 -21 1 6 -9
towns=1	-5 9 7 -14 -12 -7
towns=2	-6 9 5 -5 -12 -17
towns=3	7 4 4 -11 -10 -16
towns=4	4 -2 4 -17 0 5
towns=5	-9 0 3 8 -9 0
tri:day day-none no-word	16 -11 6 2 11 -4
tri:day day-none sent:sure	0 -3 3 -5 -10 9
tri:day day=l0 no-word	5 1 -8 6 -6 0
tri:day day=l0 sent:sure	3 10 -12 0 0 0
tri:day day=l1 no-word	-9 10 1 -9 -9 0
tri:day day=l1 prev:sure	-11 16 -4 0 0 0
tri:day day=l1 sent:sure	-1 -14 13 6 -2 0
tri:day day=l2 no-word	-15 23 -9 -1 -1 0
tri:day day=l2 part:sure	-8 -11 19 -3 1 0
tri:day day=l2 prev:sure	-2 -10 6 -1 10 0
tri:day day=l3 part:sure	-24 15 -12 -6 15 0
tri:day day=l3 prev:sure	6 -10 15 -11 -2 0
tri:day day=l3 sent:sure	0 22 -13 3 -22 0
tri:day day=l4 part:sure	0 6 0 -12 0 0
tri:day day=l4 prev:sure	0 -7 10 0 -4 0
tri:day day=l4 sent:sure	-5 9 -11 -3 13 0
tri:day day=l5 no-word	1 -4 5 -15 1 0
tri:day day=l5 part:sure	0 -18 10 8 0 0
tri:day day=l5 sent:sure	-6 10 -4 2 -5 0
tri:day day=r0 no-word	-4 -1 -1 11 -5 0
tri:day day=r1 no-word	-7 3 7 -10 -7 0
tri:day day=r2 no-word	-11 19 -5 0 -16 -1
tri:day day=r2 part:sure	-14 14 -6 8 -9 0
tri:day day=r2 prev:sure	-5 -18 24 0 0 0
tri:day day=r2 sent:sure	-3 14 -13 2 0 0
tri:day day=r3 no-word	-11 2 7 0 -10 0
tri:day day=r3 part:sure	0 22 -8 -12 -17 0
tri:day day=r3 prev:sure	-6 11 -10 5 0 0
tri:day day=r3 sent:sure	15 4 -11 -8 5 0
tri:day day=r4 no-word	1 7 -13 3 8 0
tri:day day=r4 part:sure	2 21 -13 -14 -9 0
tri:day day=r4 prev:sure	-19 -6 22 0 -3 0
tri:day day=r4 sent:sure	-16 9 0 -5 2 0
tri:day day=r5 no-word	6 11 -9 -12 -13 0
tri:day day=r5 sent:sure	-17 -3 9 6 -7 0
tri:l=" word part:sure	0 11 -10 0 0 0
tri:l="on day day-none	4 -10 6 0 0 0
tri:l="on day no-word	4 -10 6 0 0 0
tri:l="on day-none no-word	4 -10 6 0 0 0
tri:l="we'll word part:sure	0 11 -6 0 -1 0
tri:l=( day day-none	-2 -10 -1 0 18 0
tri:l=( day no-word	-12 -3 0 -3 14 0
tri:l=( day-none no-word	-2 -8 -6 0 18 0
tri:l=( day=l0 no-word	-6 -3 11 -1 -1 0
tri:l=<begin> day day-none	3 -13 11 -11 6 -10
tri:l=<begin> day day=r0	0 -13 15 0 0 0
tri:l=<begin> day day=r2	0 9 -6 0 0 0
tri:l=<begin> day day=r3	-3 31 -27 0 0 0
tri:l=<begin> day no-word	6 -5 4 -30 3 -8
tri:l=<begin> day part:sure	0 -8 3 11 -1 0
tri:l=<begin> day prev:sure	-18 8 1 -3 -3 0
tri:l=<begin> day-none no-word	11 -10 5 -28 5 -8
tri:l=<begin> day-none part:sure	-6 5 -5 3 -10 9
tri:l=<begin> day-none prev:sure	-18 6 3 -2 -3 0
tri:l=<begin> day=r1 no-word	-10 -1 10 0 0 0
tri:l=<begin> day=r3 no-word	-4 19 -15 0 0 0
tri:l=<begin> day=r4 no-word	0 11 -10 0 0 0
tri:l=<begin> day=r4 part:sure	-5 -1 12 -10 -2 0
tri:l=<begin> word day-none	0 17 -15 -3 -13 10
tri:l=<begin> word day=r1	-13 9 -8 8 0 0
tri:l=<begin> word day=r3	1 -7 4 4 0 -2
tri:l=<begin> word day=r4	-5 -1 11 -10 -2 0
tri:l=<begin> word no-word	-6 11 -4 0 0 0
tri:l=<begin> word part:sure	-6 2 5 -2 -24 5
tri:l=a day day-none	-14 14 0 0 0 0
tri:l=a day day=l1	-11 0 12 0 0 0
tri:l=a day no-word	-17 6 7 0 0 0
tri:l=a day-none part:sure	0 -4 0 -22 8 10
tri:l=a day-none prev:sure	-9 11 0 0 0 0
tri:l=a day=l3 part:sure	-1 -10 9 0 0 0
tri:l=a day=r1 sent:sure	14 -7 -6 0 0 0
tri:l=a day=r2 no-word	6 -16 0 0 0 9
tri:l=a day=r2 part:sure	1 13 -10 0 -5 -2
tri:l=a day=r3 no-word	19 -19 0 0 0 0
tri:l=a day=r3 part:sure	-13 0 -1 2 4 3
tri:l=a day=r4 part:sure	2 -13 0 6 4 0
tri:l=a word day-none	-2 0 0 -24 5 9
tri:l=a word day=r1	16 -8 0 -1 -3 0
tri:l=a word day=r2	12 -1 -7 0 -5 6
tri:l=a word day=r3	3 -8 -3 1 3 2
tri:l=a word no-word	20 -12 -11 -1 -12 6
tri:l=a word part:sure	-1 -9 2 -2 6 9
tri:l=a word prev:sure	-7 14 -7 0 0 0
tri:l=a word sent:sure	9 0 -7 0 0 0
tri:l=ababa, day no-word	8 -6 -1 0 0 0
tri:l=about day day-none	0 12 -10 0 0 0
tri:l=after day day-none	0 20 -16 0 0 0
tri:l=after day part:sure	0 13 -12 0 0 0
tri:l=after day-none no-word	-12 25 -12 0 0 0
tri:l=after day-none part:sure	10 -1 0 -6 -3 0
tri:l=after day=l2 part:sure	0 -19 21 0 0 0
tri:l=after day=r2 part:sure	0 -1 -9 12 0 0
tri:l=after word day=l2	0 -20 21 0 0 0
tri:l=after word day=r2	0 -1 -9 12 0 0
tri:l=after word no-word	-8 9 0 0 0 0
tri:l=after word part:sure	2 -5 5 2 -9 0
tri:l=again day day-none	0 -2 -9 11 0 0
tri:l=again day no-word	0 -1 -8 11 0 0
tri:l=again day-none no-word	0 0 -11 11 0 0
tri:l=ago day day-none	0 24 -22 0 0 0
tri:l=ago day no-word	0 13 -11 0 0 0
tri:l=ago day-none no-word	0 12 -10 0 0 0
tri:l=agreed day day-none	0 -4 0 0 9 0
tri:l=agreed day-none no-word	0 -11 3 0 9 0
tri:l=also day-none no-word	-6 -10 16 0 0 0
tri:l=also word day-none	-8 9 1 -5 0 0
tri:l=also word prev:sure	0 9 -8 0 0 0
tri:l=and day day=l1	0 -9 7 3 0 0
tri:l=and day no-word	-5 18 -10 0 0 0
tri:l=and day-none no-word	-7 14 -5 0 0 0
tri:l=and day-none part:sure	0 13 -5 -2 -6 0
tri:l=and day-none prev:sure	0 -13 14 0 0 0
tri:l=and day-none sent:sure	-3 8 -4 0 0 0
tri:l=and day=l1 no-word	10 -4 -3 0 0 0
tri:l=and day=l1 sent:sure	0 -11 7 4 0 0
tri:l=and word day-none	-8 16 -5 -2 0 0
tri:l=and word day=l1	11 -12 0 -6 7 0
tri:l=and word no-word	9 -9 0 0 0 0
tri:l=and word part:sure	4 0 0 -10 5 0
tri:l=ankara, day day=r4	10 -15 -6 9 0 0
tri:l=ankara, day no-word	10 -12 -9 9 0 0
tri:l=ankara, day=r4 no-word	10 -15 -6 9 0 0
tri:l=announced day day-none	0 14 -9 0 -2 0
tri:l=announced day day=r3	0 -9 9 0 0 0
tri:l=announced day sent:sure	0 3 -14 8 0 0
tri:l=announced day=r3 no-word	0 -9 9 0 0 0
tri:l=annual word part:sure	0 10 -8 0 0 0
tri:l=another day-none part:sure	0 -6 0 10 -4 0
tri:l=another word day-none	6 -11 0 10 -4 0
tri:l=another word part:sure	0 -2 -3 9 -6 0
tri:l=apec day=r2 part:sure	0 6 -13 0 7 0
tri:l=apec word day=r2	0 6 -13 0 7 0
tri:l=apec word part:sure	-1 4 -12 -4 11 0
tri:l=are day day-none	0 14 -12 0 0 0
tri:l=are day no-word	0 14 -12 0 0 0
tri:l=are day-none no-word	0 14 -12 0 0 0
tri:l=are day-none part:sure	0 -12 9 5 0 0
tri:l=are word day-none	0 -11 9 5 0 0
tri:l=are word part:sure	0 -17 14 4 -4 2
tri:l=as day day-none	0 3 -17 0 11 0
tri:l=as day no-word	0 14 -13 0 0 0
tri:l=as day-none no-word	0 13 -12 0 0 0
tri:l=asean word part:sure	0 9 0 0 -10 0
tri:l=astana, day no-word	4 -12 8 0 0 0
tri:l=at day day-none	0 5 -18 0 10 0
tri:l=at day prev:sure	0 11 -9 0 0 0
tri:l=at day-none no-word	0 10 -6 0 0 0
tri:l=at day-none prev:sure	0 16 -11 0 -2 0
tri:l=at day=l4 part:sure	0 -10 12 0 0 0
tri:l=at word day=l4	0 -10 12 0 0 0
tri:l=at word no-word	-2 13 -4 0 -3 0
tri:l=at word part:sure	-2 -3 8 -5 0 0
tri:l=baku, day no-word	1 -19 17 0 0 0
tri:l=bangkok, day no-word	-1 13 -10 0 0 0
tri:l=been word day=l1	0 9 -7 0 0 0
tri:l=before day day=r3	0 -9 10 0 0 0
tri:l=before day no-word	-11 1 8 0 -2 0
tri:l=before day part:sure	0 11 -6 -4 0 0
tri:l=before day=r3 no-word	0 -9 10 0 0 0
tri:l=began day day-none	0 16 -14 0 0 0
tri:l=beijing day no-word	0 -19 21 0 0 0
tri:l=beijing day-none no-word	-1 -18 20 0 0 0
tri:l=beijing, day day-none	-5 10 -5 0 0 0
tri:l=beijing, day day=r0	0 -10 11 0 0 0
tri:l=beijing, day day=r3	-1 -10 14 0 0 0
tri:l=beijing, day day=r5	-4 10 -3 -2 0 0
tri:l=beijing, day no-word	-9 -7 18 -3 0 0
tri:l=beijing, day prev:sure	0 9 -7 0 0 0
tri:l=beijing, day sent:sure	-2 10 -5 -3 0 0
tri:l=beijing, day-none sent:sure	0 13 -10 0 0 0
tri:l=beijing, day=r0 no-word	0 -10 11 0 0 0
tri:l=beijing, day=r3 sent:sure	0 -11 12 0 0 0
tri:l=beijing/washington, day day=r4	-11 14 -1 0 0 0
tri:l=belgrade, day day-none	9 -11 2 0 0 0
tri:l=belgrade, day no-word	8 -16 -1 10 0 0
tri:l=belgrade, day sent:sure	0 12 -10 0 0 0
tri:l=belgrade, day-none no-word	10 -13 4 0 0 0
tri:l=bern, day no-word	0 11 -8 0 0 0
tri:l=bessent day=r2 part:sure	0 13 -11 0 0 0
tri:l=bessent day=r3 part:sure	0 -4 12 0 -5 0
tri:l=bessent word day=r2	0 13 -11 0 0 0
tri:l=bessent word day=r3	0 -4 12 0 -5 0
tri:l=bessent word part:sure	0 -12 19 2 -13 0
tri:l=bessent word prev:sure	0 13 -11 0 0 0
tri:l=bogotá, day no-word	10 -8 -1 0 0 0
tri:l=both day day-none	0 13 0 -11 0 0
tri:l=both word day-none	0 -8 9 0 0 0
tri:l=briefing, day day-none	0 -5 -8 13 0 0
tri:l=briefing, day no-word	0 -8 -4 13 0 0
tri:l=briefing, day-none no-word	0 -8 -4 13 0 0
tri:l=brussels, day day=r0	-4 11 -5 0 0 0
tri:l=brussels, day day=r5	9 -15 7 0 0 0
tri:l=brussels, day sent:sure	0 -5 9 0 0 0
tri:l=brussels, day=r0 no-word	-4 11 -5 0 0 0
tri:l=brussels, day=r5 no-word	10 -5 -3 0 0 0
tri:l=busan day part:sure	0 -11 13 0 0 0
tri:l=busan day-none part:sure	0 -12 14 0 0 0
tri:l=busan word part:sure	0 -9 12 0 0 0
tri:l=by day day-none	-13 12 5 -5 -7 0
tri:l=by day day=l4	-4 10 -2 0 0 0
tri:l=by day no-word	-16 5 14 -2 -8 0
tri:l=by day sent:sure	0 14 -12 0 0 0
tri:l=by day-none no-word	-10 5 14 -3 -8 -1
tri:l=by day-none part:sure	0 -10 13 0 0 0
tri:l=by day-none prev:sure	17 -3 -7 0 0 0
tri:l=by day-none sent:sure	-2 10 -3 0 -1 0
tri:l=by day=l3 no-word	14 -11 0 0 0 0
tri:l=by day=r0 no-word	0 -16 0 0 9 5
tri:l=by day=r1 part:sure	15 -7 -9 -2 0 0
tri:l=by day=r1 prev:sure	12 -10 0 0 0 0
tri:l=by day=r1 sent:sure	-5 11 -2 0 0 0
tri:l=by day=r3 no-word	0 -9 8 0 0 0
tri:l=by word day-none	0 -3 12 -1 -4 -1
tri:l=by word day=l3	13 -11 0 0 0 0
tri:l=by word day=r0	1 -15 -2 0 9 5
tri:l=by word day=r1	7 0 -18 -5 -2 7
tri:l=by word no-word	3 -5 -12 -1 5 9
tri:l=by word part:sure	12 -10 0 -3 0 0
tri:l=by word prev:sure	33 -30 0 0 0 0
tri:l=by word sent:sure	-5 16 -5 -2 -4 0
tri:l=cabinet word part:sure	0 11 -4 0 -2 0
tri:l=came day day-none	0 0 -9 8 0 0
tri:l=came day-none no-word	0 0 -9 8 0 0
tri:l=cent day day-none	10 -4 -8 0 0 0
tri:l=china day-none part:sure	0 11 -10 0 0 0
tri:l=china day=r2 part:sure	0 -11 12 0 0 0
tri:l=china word day-none	0 11 -10 0 0 0
tri:l=china word day=r2	-1 -7 12 0 0 0
tri:l=chinese day-none part:sure	0 -5 9 -1 0 0
tri:l=city, day day-none	7 -10 3 0 0 0
tri:l=city, day day=r4	-2 20 -17 0 0 0
tri:l=city, day no-word	13 -7 -4 0 0 0
tri:l=city, day-none no-word	7 -10 3 0 0 0
tri:l=city, day=r5 no-word	10 -5 -4 0 0 0
tri:l=colombo, day no-word	0 14 -12 0 0 0
tri:l=committee day=r2 part:sure	0 -12 12 0 0 0
tri:l=committee word day=r2	0 -12 12 0 0 0
tri:l=constructive day-none part:sure	0 -5 -3 0 0 11
tri:l=constructive word day-none	0 -5 -3 0 0 11
tri:l=constructive word part:sure	6 -6 -5 -6 0 10
tri:l=continue word part:sure	0 2 -10 6 0 0
tri:l=correspondent, day day-none	-1 -9 12 0 0 0
tri:l=correspondent, day no-word	-1 -15 17 0 0 0
tri:l=correspondent, day-none no-word	-1 -15 17 0 0 0
tri:l=could word part:sure	0 -5 10 -1 -2 0
tri:l=council word part:sure	0 18 -15 0 0 0
tri:l=council, word day-none	0 9 -5 -2 0 0
tri:l=countries day=r2 part:sure	9 0 -7 0 0 0
tri:l=countries word day=r2	9 0 -7 0 0 0
tri:l=countries word part:sure	9 0 -1 0 -3 0
tri:l=date: day day-none	0 10 -7 0 0 0
tri:l=day, day day-none	0 11 -10 0 0 0
tri:l=day, day no-word	0 13 -11 0 0 0
tri:l=day, day-none no-word	0 11 -10 0 0 0
tri:l=days day no-word	0 12 -10 0 0 0
tri:l=days, day no-word	0 -16 17 0 0 0
tri:l=days, day sent:sure	0 6 -10 0 0 6
tri:l=days, day-none no-word	0 -16 17 0 0 0
tri:l=days, day-none sent:sure	0 6 -10 0 0 6
tri:l=deal day day-none	0 -17 7 13 0 0
tri:l=deal day no-word	0 -11 1 13 0 0
tri:l=deal day-none no-word	0 -18 7 13 0 0
tri:l=delegations day=r2 part:sure	0 -12 14 0 0 0
tri:l=delegations word day=r2	0 -12 14 0 0 0
tri:l=delhi, day no-word	-10 15 -6 0 0 0
tri:l=dhaka, day no-word	10 -5 -5 0 0 0
tri:l=did, day day-none	0 9 -7 0 0 0
tri:l=do day day-none	8 -9 0 0 0 0
tri:l=do day no-word	8 -9 0 0 0 0
tri:l=do day-none no-word	8 -9 0 0 0 0
tri:l=down day day-none	0 12 -5 0 -8 0
tri:l=down day-none part:sure	0 11 -5 0 -7 0
tri:l=due day day-none	9 0 -9 0 0 0
tri:l=due day no-word	8 -5 -3 0 0 0
tri:l=due day-none no-word	9 -8 0 0 0 0
tri:l=eighth day=l2 part:sure	0 -7 10 0 0 0
tri:l=eighth word day=l2	0 -7 10 0 0 0
tri:l=eighth word part:sure	0 7 3 -10 -3 0
tri:l=end day day-none	11 0 -11 0 0 0
tri:l=end day no-word	11 -8 0 0 0 0
tri:l=end day-none no-word	11 -10 0 0 0 0
tri:l=ended day day-none	0 -11 17 -6 0 0
tri:l=ended day sent:sure	0 -10 2 6 0 0
tri:l=ends day day-none	-4 -5 1 8 0 0
tri:l=ends day no-word	-4 14 -8 0 0 0
tri:l=ends day prev:sure	0 -18 11 10 0 0
tri:l=ends day sent:sure	0 -12 13 0 0 0
tri:l=ends day-none no-word	-3 19 -12 0 0 0
tri:l=ends day-none prev:sure	0 -18 9 10 0 0
tri:l=every word part:sure	0 -8 9 0 0 0
tri:l=fifth day-none part:sure	0 -2 -3 9 0 0
tri:l=fifth day=l2 part:sure	8 -12 2 0 0 0
tri:l=fifth day=r2 part:sure	0 -11 7 0 3 0
tri:l=fifth word day-none	0 -2 -3 9 0 0
tri:l=fifth word day=l2	8 -12 2 0 0 0
tri:l=fifth word day=r2	0 -11 7 0 3 0
tri:l=fifth word part:sure	3 -17 5 4 7 0
tri:l=final word day-none	-7 -9 17 0 0 0
tri:l=final word part:sure	0 -21 20 0 0 0
tri:l=first day-none part:sure	-1 -9 9 -18 10 0
tri:l=first day=l2 part:sure	2 -1 10 0 -13 0
tri:l=first day=l3 part:sure	0 11 -13 0 3 0
tri:l=first day=r2 part:sure	0 -12 9 6 -7 0
tri:l=first day=r3 part:sure	0 5 -12 11 0 0
tri:l=first day=r4 part:sure	0 -11 16 -2 0 0
tri:l=first word day-none	0 -10 9 -18 10 0
tri:l=first word day=l2	4 0 5 0 -13 0
tri:l=first word day=l3	0 11 -13 0 3 0
tri:l=first word day=r1	8 1 -9 0 0 0
tri:l=first word day=r3	3 1 -12 11 0 0
tri:l=first word day=r4	0 -13 16 -2 0 0
tri:l=first word no-word	13 -10 0 0 0 0
tri:l=five day no-word	8 -10 -3 5 0 0
tri:l=five word part:sure	0 6 -9 5 0 0
tri:l=for day day-none	15 -32 25 1 -5 -2
tri:l=for day day=l2	-4 16 -11 0 0 0
tri:l=for day day=l3	-7 -20 15 0 10 0
tri:l=for day day=l4	0 7 -15 0 6 0
tri:l=for day day=r3	-9 28 -19 0 0 0
tri:l=for day no-word	3 -18 8 -3 15 0
tri:l=for day prev:sure	8 -11 7 0 0 0
tri:l=for day sent:sure	-4 11 -11 10 -7 0
tri:l=for day-none no-word	10 -30 24 -2 1 0
tri:l=for day-none part:sure	-3 13 -8 0 -7 0
tri:l=for day-none sent:sure	-1 -4 2 10 -6 0
tri:l=for day=l1 part:sure	0 -12 9 3 0 0
tri:l=for day=l3 part:sure	-3 -17 0 10 7 0
tri:l=for day=l4 no-word	0 6 -13 0 6 0
tri:l=for day=r3 no-word	-9 13 -3 0 0 0
tri:l=for day=r3 part:sure	0 -8 15 -6 0 0
tri:l=for day=r3 sent:sure	0 20 -20 0 0 0
tri:l=for word day-none	-6 22 -19 1 -1 0
tri:l=for word day=l1	0 -12 9 3 0 0
tri:l=for word day=l3	-1 -3 -12 10 6 0
tri:l=for word day=r3	0 -9 15 -5 0 0
tri:l=four day day-none	14 -17 2 0 0 0
tri:l=fourth day=l2 part:sure	0 6 0 -12 0 0
tri:l=fourth day=l3 part:sure	0 -7 9 0 0 0
tri:l=fourth day=r2 part:sure	6 6 -12 0 0 0
tri:l=fourth word day-none	11 -11 4 5 -3 0
tri:l=fourth word day=l2	0 6 0 -12 0 0
tri:l=fourth word day=l3	0 -7 9 0 0 0
tri:l=fourth word day=r2	6 6 -12 0 0 0
tri:l=fri day day-none	0 -16 17 0 0 0
tri:l=friday, day no-word	14 -3 -11 0 0 0
tri:l=from day day-none	-3 -3 -2 6 2 9
tri:l=from day day=l3	-4 19 -10 -4 0 0
tri:l=from day day=r2	0 3 -18 14 0 0
tri:l=from day day=r4	0 9 0 -5 -5 0
tri:l=from day day=r5	0 -9 10 0 0 0
tri:l=from day no-word	-10 4 -1 1 -6 9
tri:l=from day prev:sure	-3 -9 13 0 -7 0
tri:l=from day sent:sure	0 25 -20 -6 0 0
tri:l=from day-none no-word	0 5 -12 0 0 10
tri:l=from day-none part:sure	0 -11 0 8 7 0
tri:l=from day-none prev:sure	-2 -9 13 0 -6 0
tri:l=from day-none sent:sure	0 12 -8 -4 0 0
tri:l=from day=l3 no-word	0 13 -11 0 0 0
tri:l=from day=r2 no-word	0 -5 -3 9 0 0
tri:l=from day=r3 part:sure	0 -11 0 9 0 0
tri:l=further day-none part:sure	0 0 -11 12 0 0
tri:l=further word day-none	0 0 -11 12 0 0
tri:l=geneva day-none part:sure	0 -7 9 0 0 0
tri:l=geneva word day-none	0 -11 11 0 0 0
tri:l=geneva word part:sure	0 -15 15 0 0 0
tri:l=geneva, day no-word	0 -21 22 0 0 0
tri:l=geneva, day sent:sure	0 6 -5 0 0 0
tri:l=good day-none part:sure	0 -9 10 0 0 0
tri:l=good word day-none	2 -10 10 0 0 0
tri:l=good word part:sure	0 9 -2 -3 -2 0
tri:l=greer day-none part:sure	0 23 -15 -9 0 0
tri:l=greer day=r3 part:sure	0 -2 11 -5 -3 0
tri:l=greer word day-none	0 26 -16 -9 -1 0
tri:l=greer word day=l3	0 -8 9 0 0 0
tri:l=greer word day=r3	-2 0 11 -5 -3 0
tri:l=greer word part:sure	0 14 0 -9 -9 0
tri:l=had day-none no-word	8 -1 -10 0 0 0
tri:l=had day-none part:sure	-1 -3 0 -4 12 0
tri:l=had day=r1 no-word	-7 9 0 0 0 0
tri:l=had day=r1 part:sure	-2 -8 10 -6 6 0
tri:l=had day=r3 part:sure	2 2 -12 0 2 6
tri:l=had word day-none	2 -10 5 -5 10 0
tri:l=had word day=l2	-4 -6 18 0 -5 0
tri:l=had word day=r3	1 3 -12 0 2 6
tri:l=had word no-word	6 2 -11 0 -2 0
tri:l=had word part:sure	-5 4 -4 -10 8 4
tri:l=had word prev:sure	-10 -7 18 0 0 0
tri:l=hanoi, day no-word	0 10 -7 0 0 0
tri:l=happens day day-none	9 -8 0 0 0 0
tri:l=happens day no-word	9 -7 0 0 0 0
tri:l=happens day-none no-word	9 -8 0 0 0 0
tri:l=has day-none no-word	6 3 -15 0 0 0
tri:l=has day-none part:sure	0 -19 21 0 0 0
tri:l=has day=r1 part:sure	0 12 -11 0 0 0
tri:l=has word day-none	-2 -15 21 0 0 0
tri:l=has word day=r1	0 12 -11 0 0 0
tri:l=has word no-word	0 10 -11 0 0 0
tri:l=has word part:sure	0 -6 11 -1 0 0
tri:l=have day=r2 part:sure	0 -8 -4 13 0 0
tri:l=have day=r3 part:sure	0 -14 16 -1 0 0
tri:l=have word day-none	-2 3 2 -9 -2 0
tri:l=have word day=r2	0 -8 -4 13 0 0
tri:l=have word day=r3	-1 -10 16 -1 0 0
tri:l=have word sent:sure	-2 -5 10 0 0 0
tri:l=he day-none no-word	13 -17 5 0 0 0
tri:l=he day=l1 part:sure	0 -20 25 0 -5 0
tri:l=he day=l4 part:sure	0 13 -11 10 -10 0
tri:l=he day=r2 part:sure	0 -12 10 0 2 0
tri:l=he day=r3 part:sure	0 2 -15 8 5 0
tri:l=he word day-none	10 -3 -2 -7 0 0
tri:l=he word day=l1	-1 -20 29 0 -9 0
tri:l=he word day=l3	-4 10 -8 0 0 0
tri:l=he word day=l4	-4 17 -13 10 -10 0
tri:l=he word day=r2	2 -13 7 -1 2 0
tri:l=he word day=r3	-3 4 -15 8 5 0
tri:l=he word part:sure	-13 -3 2 7 0 0
tri:l=he word sent:sure	-3 10 -1 0 -3 0
tri:l=held day day-none	6 2 -10 0 0 0
tri:l=held word part:sure	-7 -10 15 0 -4 1
tri:l=helsinki, day day-none	-1 -18 20 0 0 0
tri:l=his day-none part:sure	0 -2 8 -3 -4 0
tri:l=his day=l3 part:sure	0 7 2 -2 -9 0
tri:l=his day=r2 part:sure	-3 -6 -2 0 14 0
tri:l=his word day=l3	0 6 2 -2 -9 0
tri:l=his word day=r2	-2 -6 -2 0 14 0
tri:l=his word part:sure	-6 -3 4 -13 8 0
tri:l=hold day=r2 part:sure	0 10 -9 0 0 0
tri:l=hold day=r3 part:sure	0 9 -12 0 5 0
tri:l=hold word day-none	-7 10 0 0 -1 0
tri:l=hold word day=r2	2 5 -9 0 0 0
tri:l=hold word day=r3	0 9 -12 0 5 0
tri:l=hold word part:sure	-3 -5 11 -4 0 0
tri:l=house day day-none	0 -13 1 0 12 0
tri:l=i word part:sure	0 13 -9 0 0 0
tri:l=if day-none part:sure	0 10 -8 0 0 0
tri:l=if word day-none	0 10 -7 0 0 0
tri:l=if word part:sure	0 0 -12 5 0 0
tri:l=in day no-word	5 3 -10 0 0 0
tri:l=in day-none no-word	0 -9 6 3 5 0
tri:l=in day-none part:sure	-3 5 -10 -15 16 0
tri:l=in day-none prev:sure	0 22 -15 0 -10 0
tri:l=in day-none sent:sure	0 -3 2 9 -8 0
tri:l=in day=l1 no-word	0 -8 -3 11 0 0
tri:l=in day=l1 part:sure	0 -1 9 -4 -3 0
tri:l=in day=l1 sent:sure	0 6 -23 0 15 0
tri:l=in day=l2 no-word	0 21 -11 -2 -4 0
tri:l=in day=r0 no-word	0 -8 0 4 6 0
tri:l=in day=r1 no-word	-9 8 -7 0 2 0
tri:l=in day=r1 part:sure	5 7 -12 15 -11 -1
tri:l=in day=r1 prev:sure	0 -10 6 0 5 0
tri:l=in day=r1 sent:sure	0 -7 9 -3 0 0
tri:l=in day=r2 no-word	0 23 -16 0 -2 0
tri:l=in day=r3 no-word	-1 11 -5 -1 0 0
tri:l=in day=r4 no-word	-1 18 -10 0 -5 0
tri:l=in word day-none	-16 1 -2 -1 9 -2
tri:l=in word day=l1	0 -7 -17 7 16 0
tri:l=in word day=l2	-1 23 -12 -5 -5 0
tri:l=in word day=r1	-1 1 -4 10 -3 -2
tri:l=in word day=r2	0 20 -10 -9 0 0
tri:l=in word day=r4	-2 14 -7 -4 -2 0
tri:l=in word day=r5	0 -10 10 0 0 0
tri:l=in word no-word	-34 16 -4 3 0 -2
tri:l=in word part:sure	3 1 -16 1 8 -4
tri:l=in word prev:sure	-6 5 -12 2 3 0
tri:l=in word sent:sure	-3 -12 8 3 3 0
tri:l=incheon, day day=r4	0 -1 12 -13 0 0
tri:l=incheon, day sent:sure	0 -9 -1 10 0 0
tri:l=is day day-none	6 0 -13 -1 9 0
tri:l=is day no-word	-10 10 -11 0 8 0
tri:l=is day sent:sure	11 -8 0 0 0 0
tri:l=is day-none no-word	-10 14 -24 0 9 0
tri:l=is day-none sent:sure	11 -9 0 0 0 0
tri:l=is day=r3 no-word	0 -10 11 0 0 0
tri:l=is word day-none	-1 11 -4 0 0 0
tri:l=is word no-word	-5 -4 9 0 0 0
tri:l=it day day-none	-8 0 -3 7 0 3
tri:l=it day no-word	-8 0 0 7 0 0
tri:l=it day-none no-word	-12 1 0 7 0 0
tri:l=it day=r1 part:sure	0 9 -5 0 0 0
tri:l=it word day-none	-3 13 -7 0 0 0
tri:l=it word day=r1	0 9 -5 0 0 0
tri:l=its day=r1 part:sure	0 10 -8 0 0 0
tri:l=its word day=r1	0 10 -8 0 0 0
tri:l=jinping day part:sure	0 7 -10 0 1 0
tri:l=jinping day-none no-word	-10 6 0 0 4 0
tri:l=jinping day-none part:sure	0 5 -9 0 3 0
tri:l=jinping day=l2 part:sure	0 7 -16 0 7 0
tri:l=jinping day=r3 part:sure	0 -10 6 0 2 0
tri:l=jinping word day-none	-11 6 -3 0 6 0
tri:l=jinping word day=l2	2 6 -18 0 7 0
tri:l=jinping word day=l3	0 -8 12 0 -3 0
tri:l=jinping word day=r1	2 -11 0 0 7 0
tri:l=jinping word day=r3	0 -11 6 0 2 0
tri:l=jinping word part:sure	0 -13 0 -8 20 0
tri:l=jinping's day-none part:sure	0 -13 -9 14 7 0
tri:l=jinping's word day-none	0 -13 -9 14 7 0
tri:l=jinping's word part:sure	0 -12 -3 6 12 0
tri:l=know day no-word	0 -10 10 0 0 0
tri:l=know day-none no-word	0 -10 11 0 0 0
tri:l=kong, day no-word	0 13 -11 0 0 0
tri:l=korea day day-none	0 -1 -5 8 0 0
tri:l=korea day no-word	0 -12 0 0 10 0
tri:l=korea, day sent:sure	0 -11 12 0 0 0
tri:l=lagos, day no-word	0 10 -9 0 0 0
tri:l=last day-none no-word	-4 9 -4 0 0 0
tri:l=last word part:sure	5 -2 0 -12 4 0
tri:l=late day day-none	10 -5 -4 0 0 0
tri:l=leaders word day=r1	-4 0 -4 0 8 0
tri:l=leaders word no-word	-18 2 6 0 9 0
tri:l=leaders word part:sure	0 -6 0 0 9 0
tri:l=leave word part:sure	0 0 -10 0 11 0
tri:l=leyen day-none no-word	-8 9 0 0 0 0
tri:l=leyen word day-none	0 -13 17 0 -2 0
tri:l=leyen word part:sure	0 -18 18 0 0 0
tri:l=lifeng day-none part:sure	0 7 -18 14 -3 0
tri:l=lifeng day=r1 part:sure	0 -4 0 -4 9 0
tri:l=lifeng word day-none	0 2 -13 14 -2 0
tri:l=lifeng word day=r1	0 -5 0 -4 9 0
tri:l=lifeng word day=r2	-7 13 -1 0 -7 0
tri:l=lifeng word no-word	4 -8 2 0 0 0
tri:l=lima, day day=r4	0 -13 13 0 0 0
tri:l=lima, day-none no-word	-2 -10 12 0 0 0
tri:l=lisbon, day day-none	10 -13 4 0 0 0
tri:l=lisbon, day no-word	10 -15 6 0 0 0
tri:l=lisbon, day-none no-word	11 -17 7 0 0 0
tri:l=london, day day-none	-6 11 -4 0 0 0
tri:l=london, day-none no-word	-6 11 -4 0 0 0
tri:l=lumpur day-none no-word	0 -17 19 0 0 0
tri:l=lumpur day-none part:sure	0 11 -10 0 0 0
tri:l=lumpur, day day=r4	0 -17 22 0 -2 0
tri:l=lumpur, day=r4 sent:sure	0 -7 10 0 0 0
tri:l=lusaka, day day-none	0 13 -12 0 0 0
tri:l=madrid day day-none	0 18 -16 0 0 0
tri:l=madrid word day-none	0 -10 10 0 0 0
tri:l=madrid, day day=r5	0 -8 10 0 0 0
tri:l=madrid, day no-word	0 -14 16 0 0 0
tri:l=madrid, day=r4 sent:sure	0 11 -9 0 0 0
tri:l=madrid, day=r5 sent:sure	0 -9 11 0 0 0
tri:l=manila, day no-word	0 -15 17 0 0 0
tri:l=manila, day-none no-word	0 -16 17 0 0 0
tri:l=may word part:sure	0 16 -9 -2 -4 0
tri:l=me day-none no-word	0 10 -8 0 0 0
tri:l=meet day day-none	0 -5 -4 0 13 0
tri:l=meet day part:sure	0 -5 -4 0 13 0
tri:l=meet day-none part:sure	5 -7 -5 -1 11 0
tri:l=meeting: day day-none	3 5 -10 0 0 0
tri:l=meeting: day sent:sure	3 5 -10 0 0 0
tri:l=meeting: day-none sent:sure	3 5 -10 0 0 0
tri:l=meets day day-none	0 9 -7 0 0 0
tri:l=meets day part:sure	0 9 -7 0 0 0
tri:l=meets day-none part:sure	0 9 -7 0 0 0
tri:l=men word part:sure	0 -2 9 0 -2 0
tri:l=met day day-none	0 -11 3 8 0 0
tri:l=met day part:sure	0 -13 4 8 0 0
tri:l=might day-none no-word	8 -8 0 0 0 0
tri:l=might day-none part:sure	0 15 -5 0 -8 0
tri:l=might word day-none	8 2 -6 0 -9 0
tri:l=might word no-word	8 -8 0 0 0 0
tri:l=might word part:sure	0 18 -7 -2 -10 0
tri:l=minister, day-none no-word	9 3 -17 0 0 0
tri:l=minister, word day-none	10 -8 0 0 0 0
tri:l=minister, word no-word	12 -8 -5 0 0 0
tri:l=minister, word part:sure	0 -8 10 0 0 0
tri:l=ministers day-none part:sure	0 -26 18 11 0 0
tri:l=ministers day=l2 part:sure	0 -10 12 0 0 0
tri:l=ministers day=r2 part:sure	-8 26 -18 -4 -1 0
tri:l=ministers word day-none	0 -26 18 11 0 0
tri:l=ministers word day=l2	-5 -1 10 0 0 0
tri:l=ministers word day=r2	-6 25 -18 -4 -1 0
tri:l=ministers word part:sure	-12 -4 8 5 -8 0
tri:l=ministry word no-word	-2 -7 10 0 0 0
tri:l=monday day day-none	-10 -8 5 0 11 0
tri:l=monday day no-word	-10 -13 11 0 11 0
tri:l=monday day prev:sure	0 13 -12 0 0 0
tri:l=monday day-none no-word	-9 -15 13 0 11 0
tri:l=monday, day no-word	-9 10 -4 0 0 0
tri:l=monday, day sent:sure	0 -11 3 7 0 0
tri:l=monday, day-none sent:sure	1 -13 12 0 0 0
tri:l=montevideo, day day-none	10 -5 -4 0 0 0
tri:l=montevideo, day no-word	9 -3 -5 0 0 0
tri:l=montevideo, day-none no-word	11 -1 -9 0 0 0
tri:l=negotiators day-none part:sure	0 -10 20 -9 0 0
tri:l=negotiators day=r2 part:sure	0 0 -11 10 4 0
tri:l=negotiators word day-none	0 -10 20 -9 0 0
tri:l=negotiators word day=r2	-1 -5 -6 10 4 0
tri:l=new day-none part:sure	0 -7 -4 12 0 0
tri:l=new word day-none	0 -6 -5 12 0 0
tri:l=new word part:sure	-7 -8 0 17 -1 0
tri:l=next day=r0 part:sure	0 13 -8 -4 0 0
tri:l=next day=r2 part:sure	6 0 -4 -12 0 9
tri:l=next word day=r0	0 13 -8 -4 0 0
tri:l=next word day=r2	9 -1 -5 -12 0 9
tri:l=next word part:sure	1 0 -3 3 -13 6
tri:l=nine day day-none	0 -8 10 0 0 0
tri:l=nine day no-word	0 -12 12 0 0 0
tri:l=nine day-none no-word	0 -12 12 0 0 0
tri:l=ninth day-none part:sure	0 -3 -9 11 0 0
tri:l=ninth word day-none	-5 0 -9 11 0 0
tri:l=ninth word part:sure	0 -4 -4 10 0 0
tri:l=no word part:sure	0 13 -5 -4 -5 0
tri:l=not day day-none	0 -12 12 0 0 0
tri:l=not day no-word	0 -8 9 0 0 0
tri:l=not day-none no-word	0 -6 9 0 0 0
tri:l=not word no-word	-8 14 -4 0 0 0
tri:l=not word part:sure	0 5 2 -4 -10 0
tri:l=of day day-none	12 1 -6 3 -16 -2
tri:l=of day day=r3	0 16 -14 0 0 0
tri:l=of day day=r4	-1 11 -6 0 0 0
tri:l=of day part:sure	0 -17 21 -4 0 0
tri:l=of day prev:sure	2 29 -34 0 0 0
tri:l=of day sent:sure	0 22 -17 -2 0 0
tri:l=of day-none no-word	9 -14 6 7 -5 0
tri:l=of day-none part:sure	-8 0 12 -6 -16 0
tri:l=of day-none prev:sure	3 22 -28 0 0 0
tri:l=of day-none sent:sure	0 15 -13 0 0 0
tri:l=of day=l1 part:sure	0 -9 -2 13 0 0
tri:l=of day=l3 no-word	0 -10 10 0 0 0
tri:l=of day=l3 part:sure	0 13 -14 -2 4 0
tri:l=of day=l4 part:sure	0 -21 0 13 9 0
tri:l=of day=r0 part:sure	0 -12 14 0 0 0
tri:l=of day=r1 part:sure	-1 0 9 -13 0 0
tri:l=of day=r2 no-word	0 12 -8 0 0 0
tri:l=of day=r2 part:sure	3 0 -8 2 10 0
tri:l=of day=r3 part:sure	0 9 -1 -15 0 0
tri:l=of day=r4 no-word	-1 16 -13 0 0 0
tri:l=of day=r4 part:sure	0 -20 15 0 6 0
tri:l=of word day=l1	0 -9 -2 13 0 0
tri:l=of word day=l3	0 13 -8 -2 -1 0
tri:l=of word day=l4	0 -20 -1 13 10 0
tri:l=of word day=r0	0 -6 9 0 0 0
tri:l=of word day=r1	-1 0 9 -13 0 0
tri:l=of word day=r2	3 5 -14 2 10 0
tri:l=of word day=r3	0 6 0 -15 0 0
tri:l=of word day=r4	0 -19 12 0 7 0
tri:l=of word part:sure	-7 -6 4 4 8 -6
tri:l=off word part:sure	0 16 -13 0 0 0
tri:l=office, day day-none	14 -8 -6 0 0 0
tri:l=office, day no-word	14 -8 -7 0 0 0
tri:l=office, day-none no-word	10 -4 -7 0 0 0
tri:l=officials word part:sure	9 -3 -1 0 0 0
tri:l=on day day-none	-4 -2 -2 11 -3 5
tri:l=on day day=l2	-9 -6 8 -22 22 -1
tri:l=on day day=l4	1 -9 15 -18 0 0
tri:l=on day day=l5	0 -16 19 -3 0 0
tri:l=on day day=r2	0 6 -1 0 -10 0
tri:l=on day day=r4	-14 8 3 -16 0 0
tri:l=on day day=r5	-12 5 4 -3 -3 0
tri:l=on day prev:sure	0 -4 8 -4 0 -8
tri:l=on day-none no-word	-14 4 1 8 -4 0
tri:l=on day-none part:sure	18 -17 5 5 3 0
tri:l=on day-none sent:sure	4 6 -8 -1 -10 8
tri:l=on day=l1 no-word	3 4 -9 0 0 0
tri:l=on day=l1 prev:sure	0 10 -8 0 0 0
tri:l=on day=l1 sent:sure	0 -14 17 0 0 0
tri:l=on day=l2 no-word	1 23 -25 -6 2 0
tri:l=on day=l2 part:sure	-7 -14 14 -1 9 0
tri:l=on day=l2 prev:sure	0 -26 18 0 11 0
tri:l=on day=l2 sent:sure	-5 -4 8 -9 4 0
tri:l=on day=l3 no-word	3 -14 12 1 0 0
tri:l=on day=l3 part:sure	-16 9 0 -1 -1 0
tri:l=on day=l3 sent:sure	2 -2 -3 10 -2 0
tri:l=on day=l4 part:sure	0 9 4 -17 -15 0
tri:l=on day=l4 prev:sure	0 -12 15 0 -3 0
tri:l=on day=l4 sent:sure	0 6 -10 -10 12 0
tri:l=on day=l5 part:sure	0 -12 4 9 0 0
tri:l=on day=l5 sent:sure	-5 4 6 -10 -5 0
tri:l=on day=r1 prev:sure	0 11 -9 0 0 0
tri:l=on day=r2 no-word	12 0 -1 -6 -10 0
tri:l=on day=r2 part:sure	-12 14 -7 5 0 0
tri:l=on day=r3 part:sure	-13 14 0 -4 -8 0
tri:l=on day=r3 sent:sure	8 1 -16 0 10 0
tri:l=on day=r4 no-word	-11 1 1 -2 8 0
tri:l=on day=r4 prev:sure	-7 -5 12 0 0 0
tri:l=on word day=l4	0 20 -18 0 0 0
tri:l=on word day=r3	0 10 -8 0 0 0
tri:l=on word part:sure	-10 15 -4 -10 -4 0
tri:l=one day day-none	0 -15 16 0 0 0
tri:l=one day no-word	0 -18 19 0 0 0
tri:l=one day-none no-word	3 -18 17 0 0 0
tri:l=open day-none part:sure	0 10 -10 0 0 0
tri:l=open word day-none	0 10 -10 0 0 0
tri:l=open word part:sure	0 11 -11 0 0 0
tri:l=opened word part:sure	0 5 -12 0 8 0
tri:l=or day day=l1	-2 20 -14 0 -2 0
tri:l=oslo, day day-none	7 2 -16 0 0 0
tri:l=oslo, day no-word	8 0 -14 0 0 0
tri:l=oslo, day-none no-word	8 0 -13 0 0 0
tri:l=own word part:sure	0 14 -10 -11 5 0
tri:l=paris day day-none	0 13 -13 0 0 0
tri:l=paris word day-none	0 -8 9 0 0 0
tri:l=paris word part:sure	0 -9 11 0 0 0
tri:l=peace word part:sure	0 14 -14 0 0 0
tri:l=phone word day-none	-14 6 8 0 0 0
tri:l=place day day-none	0 -11 11 0 0 0
tri:l=prague, day no-word	0 10 -7 0 0 0
tri:l=president day day-none	0 -6 0 0 10 0
tri:l=president day no-word	0 -6 0 0 10 0
tri:l=president day-none no-word	1 -10 -1 0 9 0
tri:l=president's word no-word	-10 12 0 0 0 0
tri:l=presidents day-none part:sure	0 2 6 0 -10 0
tri:l=presidents day=l2 part:sure	0 -11 -4 0 15 0
tri:l=presidents day=r2 part:sure	0 -8 11 0 -3 0
tri:l=presidents word day-none	0 3 6 0 -10 0
tri:l=presidents word day=l2	0 -13 -4 0 15 0
tri:l=presidents word day=r2	0 -9 11 0 -3 0
tri:l=presidents word part:sure	-1 -13 6 4 0 0
tri:l=probably word part:sure	0 11 -1 0 -10 0
tri:l=quito, day no-word	-1 -12 15 0 0 0
tri:l=rabat, day no-word	-3 -8 11 0 0 0
tri:l=release, day day-none	12 -4 -8 0 0 0
tri:l=representative, word day-none	0 12 -6 -3 0 0
tri:l=representative, word part:sure	0 13 -17 4 0 0
tri:l=resume word part:sure	0 10 -6 -1 0 0
tri:l=riga, day no-word	0 9 -6 0 0 0
tri:l=said day day-none	-2 0 8 -1 -6 0
tri:l=said day no-word	-14 14 0 0 -3 0
tri:l=said day-none no-word	-12 5 3 0 -2 0
tri:l=said day-none part:sure	0 -7 9 0 0 0
tri:l=said day-none sent:sure	5 -11 7 0 0 0
tri:l=saturday day-none no-word	0 10 -7 0 0 0
tri:l=saturday, day day-none	0 16 -13 0 0 0
tri:l=saturday, day no-word	0 13 -10 0 0 0
tri:l=saturday, day-none no-word	0 12 -10 0 0 0
tri:l=second day-none part:sure	-5 -8 17 -9 -6 0
tri:l=second day=l2 part:sure	0 -12 4 0 9 0
tri:l=second day=r1 part:sure	0 20 -17 -2 0 0
tri:l=second day=r3 part:sure	-2 -6 10 0 0 0
tri:l=second word day-none	-7 -7 17 -9 -6 0
tri:l=second word day=l2	0 -12 4 0 9 0
tri:l=second word day=r1	0 20 -17 -2 0 0
tri:l=second word day=r3	0 -7 10 0 0 0
tri:l=second word day=r4	-2 11 -7 0 0 0
tri:l=see day-none part:sure	0 -8 5 3 0 0
tri:l=see word day-none	0 -8 5 3 0 0
tri:l=sell word part:sure	0 -9 9 0 0 0
tri:l=seoul, day day-none	0 19 -15 0 0 0
tri:l=seoul, day day=r4	0 -17 15 4 -1 0
tri:l=seoul, day day=r5	-3 17 -12 0 0 0
tri:l=seoul, day no-word	-1 22 -18 0 0 0
tri:l=seoul, day-none no-word	0 11 -8 0 0 0
tri:l=seoul, day=r4 sent:sure	0 -19 16 4 -1 0
tri:l=shall word day-none	-1 -4 10 -2 0 0
tri:l=she word day-none	0 -6 8 0 0 0
tri:l=shortly day day-none	0 20 -19 0 0 0
tri:l=side day-none no-word	10 -9 0 0 0 0
tri:l=side word day-none	10 -4 -6 0 0 0
tri:l=side word no-word	10 -10 0 0 0 0
tri:l=sides day=r2 part:sure	0 -9 14 0 0 0
tri:l=sides word day-none	-1 10 -6 0 0 0
tri:l=sides word day=r2	0 -9 14 0 0 0
tri:l=sides word part:sure	-4 0 9 -8 -3 0
tri:l=sign day no-word	0 9 -8 0 0 0
tri:l=sign day-none no-word	0 9 -8 0 0 0
tri:l=signed day day-none	0 12 -9 0 -1 0
tri:l=signed day day=r3	0 -9 9 0 0 0
tri:l=signed day prev:sure	0 9 -8 0 0 0
tri:l=signed day-none prev:sure	0 9 -8 0 0 0
tri:l=signed day=r3 no-word	0 -9 9 0 0 0
tri:l=since day day-none	0 13 -12 0 -9 2
tri:l=since day day=l4	2 0 -13 8 0 0
tri:l=since day day=r4	0 -18 12 7 0 0
tri:l=since day no-word	0 2 0 3 -10 -2
tri:l=since day part:sure	0 -10 5 4 0 0
tri:l=since day prev:sure	0 5 -20 8 0 6
tri:l=since day sent:sure	0 2 3 -10 0 0
tri:l=since day-none no-word	0 16 -11 -1 -7 -2
tri:l=since day-none prev:sure	0 0 -15 9 0 6
tri:l=since day=r4 no-word	0 -15 4 11 0 0
tri:l=singapore, day day-none	0 -8 9 0 0 0
tri:l=six day day-none	13 -17 5 0 0 0
tri:l=six day no-word	13 -20 8 0 0 0
tri:l=six day-none no-word	13 -20 8 0 0 0
tri:l=sixth day=l2 part:sure	0 11 -6 -3 0 0
tri:l=sixth word day=l2	0 11 -6 -3 0 0
tri:l=spoke day day-none	9 -6 0 0 0 0
tri:l=spoke day no-word	9 -6 0 0 0 0
tri:l=spoke day-none no-word	9 -6 0 0 0 0
tri:l=stand day day-none	0 8 -7 0 0 0
tri:l=stand day-none no-word	0 6 -6 0 0 0
tri:l=start day day-none	0 1 -10 7 0 0
tri:l=start word part:sure	0 12 -2 -7 0 0
tri:l=state day-none part:sure	0 -1 10 -9 -3 0
tri:l=state day=l2 part:sure	0 2 8 -3 -9 0
tri:l=state day=l3 part:sure	0 -4 -6 0 13 0
tri:l=state day=l4 part:sure	2 2 -13 6 0 0
tri:l=state day=r1 part:sure	0 -5 -2 0 11 0
tri:l=state day=r2 part:sure	0 -14 11 -2 4 0
tri:l=state day=r3 part:sure	3 11 -11 0 -4 0
tri:l=state word day-none	0 -1 10 -9 -3 0
tri:l=state word day=l2	0 2 8 -3 -9 0
tri:l=state word day=l3	0 -4 -6 0 13 0
tri:l=state word day=l4	2 2 -13 6 0 0
tri:l=state word day=r1	0 -5 -2 0 11 0
tri:l=state word day=r2	0 -14 11 -2 4 0
tri:l=state word day=r3	3 11 -11 0 -4 0
tri:l=states day day-none	0 -10 11 0 0 0
tri:l=states day-none no-word	0 -10 11 0 0 0
tri:l=stockholm day part:sure	0 -9 11 0 0 0
tri:l=stockholm day=r1 part:sure	0 -10 12 0 0 0
tri:l=stockholm, day day=r4	0 -20 20 0 0 0
tri:l=stockholm, day sent:sure	0 -7 11 -2 0 0
tri:l=stockholm, day=r4 sent:sure	0 -20 20 0 0 0
tri:l=such word part:sure	0 -10 7 -5 5 0
tri:l=sunday day no-word	-1 -11 13 0 0 0
tri:l=sunday day prev:sure	0 10 -10 0 0 0
tri:l=sunday day-none no-word	-1 -13 15 0 0 0
tri:l=sunday day-none prev:sure	0 10 -10 0 0 0
tri:l=suva, day day-none	0 9 -6 0 0 0
tri:l=suva, day no-word	0 17 -14 0 0 0
tri:l=suva, day-none no-word	0 10 -8 0 0 0
tri:l=table day day-none	0 -8 10 0 0 0
tri:l=talk day day-none	4 -8 5 0 -1 0
tri:l=talk day no-word	4 -8 5 0 -1 0
tri:l=talk day-none no-word	4 -8 5 0 -1 0
tri:l=tallinn, day day-none	-3 -9 13 0 0 0
tri:l=tallinn, day-none no-word	-3 -9 13 0 0 0
tri:l=tariff day=r2 part:sure	0 0 -9 10 0 0
tri:l=tariff word day=r2	0 0 -9 10 0 0
tri:l=tariffs day day-none	4 -10 5 0 0 0
tri:l=tariffs day no-word	4 -10 5 0 0 0
tri:l=tariffs day-none no-word	4 -10 5 0 0 0
tri:l=tashkent, day day-none	0 -9 11 0 0 0
tri:l=tashkent, day no-word	3 3 -9 0 0 0
tri:l=tbilisi, day day-none	19 -17 0 0 0 0
tri:l=tbilisi, day no-word	14 -5 -13 0 0 0
tri:l=telephone word day-none	-16 11 6 0 0 0
tri:l=telephone word day=r1	10 -7 0 0 0 0
tri:l=telephone word no-word	-4 10 -7 0 0 0
tri:l=telephone word part:sure	5 -12 7 0 0 0
tri:l=than day day-none	0 12 -10 0 0 0
tri:l=than day no-word	0 -9 11 0 0 0
tri:l=that day-none no-word	17 -11 -7 0 0 0
tri:l=that day-none part:sure	0 -5 -1 12 -2 0
tri:l=that day=l1 part:sure	0 18 -5 -8 -3 0
tri:l=that day=r2 part:sure	0 -11 5 5 0 0
tri:l=that word day-none	7 -7 -6 12 -2 0
tri:l=that word day=l1	0 18 -5 -8 -3 0
tri:l=that word day=r2	0 -11 5 5 0 0
tri:l=that word no-word	20 -16 -6 0 0 0
tri:l=that word part:sure	0 0 0 9 -11 -2
tri:l=the day day-none	-12 22 1 -8 -32 0
tri:l=the day day=l3	0 15 -13 0 0 0
tri:l=the day day=l4	-3 17 -7 0 -4 0
tri:l=the day day=r3	0 9 -7 0 0 0
tri:l=the day no-word	-6 12 -3 0 -2 0
tri:l=the day part:sure	-7 32 -8 -5 -27 0
tri:l=the day sent:sure	0 32 -27 0 -6 0
tri:l=the day-none no-word	-3 5 12 -6 -29 0
tri:l=the day-none part:sure	-11 0 -2 1 13 -5
tri:l=the day=l1 no-word	-8 10 0 0 0 0
tri:l=the day=l2 part:sure	8 -9 2 -12 6 0
tri:l=the day=l3 no-word	9 -4 -15 0 4 0
tri:l=the day=l3 prev:sure	-10 -2 11 0 0 0
tri:l=the day=l4 part:sure	12 -3 0 3 -14 0
tri:l=the day=r1 no-word	16 -6 -12 0 2 0
tri:l=the day=r1 part:sure	-11 -5 14 0 -5 0
tri:l=the day=r1 sent:sure	10 -8 0 0 0 0
tri:l=the day=r2 part:sure	-7 11 1 -3 -23 0
tri:l=the day=r3 no-word	-3 13 -13 0 0 0
tri:l=the day=r4 part:sure	0 -3 -12 12 4 0
tri:l=the word day-none	-4 -8 0 -2 24 -6
tri:l=the word day=l2	8 -6 1 -12 6 0
tri:l=the word day=l3	2 -17 2 4 8 0
tri:l=the word day=l4	6 -12 12 4 -16 0
tri:l=the word day=r1	14 -14 8 -2 -1 0
tri:l=the word day=r2	-6 11 2 -4 -26 0
tri:l=the word day=r3	-12 1 8 -4 -1 0
tri:l=the word day=r4	-1 -4 -10 12 9 0
tri:l=the word no-word	6 2 1 -14 -11 -1
tri:l=the word part:sure	7 -22 8 6 14 -13
tri:l=the word sent:sure	6 -20 15 -2 0 0
tri:l=their day-none part:sure	0 -3 10 -1 -3 0
tri:l=their day=r1 part:sure	0 -5 11 0 -4 0
tri:l=their day=r2 part:sure	0 1 2 -10 4 0
tri:l=their day=r3 part:sure	0 -4 -4 9 0 0
tri:l=their word day-none	0 -6 10 -1 -3 0
tri:l=their word day=r2	0 0 2 -10 4 0
tri:l=their word day=r3	0 -4 -4 9 0 0
tri:l=their word part:sure	-5 -8 17 0 -8 0
tri:l=there day day-none	0 -7 1 11 -5 0
tri:l=there day part:sure	0 -14 6 12 -5 0
tri:l=there day-none no-word	0 12 -10 0 0 0
tri:l=there day-none part:sure	0 -10 2 11 -4 0
tri:l=they day-none no-word	3 -13 11 0 0 0
tri:l=they day-none part:sure	-5 10 2 -11 -10 0
tri:l=they day-none prev:sure	-7 10 0 0 0 0
tri:l=they day=l2 part:sure	1 10 -12 0 0 0
tri:l=they day=r1 part:sure	-6 -10 11 -2 7 0
tri:l=they day=r2 part:sure	-14 -13 11 5 5 0
tri:l=they day=r3 part:sure	13 0 -11 0 0 0
tri:l=they day=r4 part:sure	3 6 -9 0 0 0
tri:l=they word day-none	-3 5 7 -11 -11 0
tri:l=they word day=l2	3 10 -13 0 0 0
tri:l=they word day=r1	0 -12 11 -2 7 0
tri:l=they word day=r2	-8 -13 9 4 5 0
tri:l=they word day=r3	4 8 -13 0 0 0
tri:l=they word day=r4	3 6 -9 0 0 0
tri:l=they word prev:sure	-9 13 -4 0 0 0
tri:l=they'll word part:sure	0 -5 -2 10 0 0
tri:l=third day-none no-word	-12 13 0 0 0 0
tri:l=third day=l3 part:sure	0 -6 9 -2 0 0
tri:l=third day=r1 part:sure	0 10 -14 4 0 0
tri:l=third day=r2 part:sure	-3 11 -2 -10 0 0
tri:l=third word day=l3	0 -6 9 -2 0 0
tri:l=third word day=r1	0 10 -14 4 0 0
tri:l=third word day=r2	-3 11 -2 -10 0 0
tri:l=third word part:sure	3 -6 7 2 -8 0
tri:l=three day-none part:sure	3 7 -6 -3 -1 0
tri:l=three day=r2 part:sure	0 -9 10 0 0 0
tri:l=three day=r3 part:sure	0 -11 10 0 0 0
tri:l=three word day-none	0 13 -6 -3 -1 0
tri:l=three word day=r2	0 -9 10 0 0 0
tri:l=three word day=r3	1 -12 10 0 0 0
tri:l=three-day word part:sure	-1 -20 18 0 5 0
tri:l=through day day-none	0 -13 14 0 0 0
tri:l=thursday day sent:sure	0 -12 13 0 0 0
tri:l=thursday's day=l1 part:sure	0 -10 5 0 4 0
tri:l=thursday's word day=l1	3 -14 5 0 3 0
tri:l=thursday's word part:sure	0 -10 5 0 4 0
tri:l=thursday, day day-none	-6 -3 -3 -5 17 0
tri:l=thursday, day no-word	-5 0 -1 -1 8 0
tri:l=thursday, day sent:sure	0 -11 -6 5 10 0
tri:l=thursday, day-none no-word	-5 0 0 -1 8 0
tri:l=thursday, day-none sent:sure	0 -9 0 0 10 0
tri:l=till day day-none	0 9 -4 0 0 0
tri:l=till day day=l2	0 -15 9 7 0 0
tri:l=till day-none no-word	0 7 -3 0 0 0
tri:l=time day day-none	0 12 -6 0 0 0
tri:l=to day day-none	-4 14 -6 0 -5 0
tri:l=to day day=l1	0 -4 10 -4 0 0
tri:l=to day day=r2	-14 16 0 0 0 0
tri:l=to day no-word	-23 24 -1 -1 -6 0
tri:l=to day part:sure	0 -4 9 -4 0 0
tri:l=to day prev:sure	0 19 -16 0 0 0
tri:l=to day-none no-word	0 5 -27 -1 11 -1
tri:l=to day-none part:sure	0 -2 6 -8 1 1
tri:l=to day=l1 no-word	-1 -9 13 0 0 0
tri:l=to day=l1 part:sure	1 -19 10 -2 9 0
tri:l=to day=l2 part:sure	-10 4 16 -2 -10 0
tri:l=to day=l2 sent:sure	0 -9 2 0 8 0
tri:l=to day=l3 no-word	-2 0 -10 0 11 0
tri:l=to day=l3 part:sure	0 -14 0 4 5 7
tri:l=to day=l3 prev:sure	0 11 0 0 -9 0
tri:l=to day=l4 no-word	0 -13 5 0 9 0
tri:l=to day=r0 no-word	-6 14 -1 0 -4 0
tri:l=to day=r1 no-word	10 -1 -2 13 -18 0
tri:l=to day=r1 part:sure	-5 7 -12 1 7 0
tri:l=to day=r2 no-word	-16 21 -6 0 0 0
tri:l=to day=r2 part:sure	0 -9 7 1 0 0
tri:l=to day=r3 no-word	0 12 -12 0 0 0
tri:l=to day=r3 part:sure	-4 1 -3 12 -6 0
tri:l=to day=r4 part:sure	0 -9 13 0 0 0
tri:l=to day=r5 part:sure	6 -8 -8 0 11 0
tri:l=to word day-none	6 -5 -2 -11 12 0
tri:l=to word day=l1	0 -30 19 0 9 0
tri:l=to word day=l2	-5 1 13 -4 -6 0
tri:l=to word day=l3	-2 -5 -11 3 9 7
tri:l=to word day=l4	2 -13 10 0 2 0
tri:l=to word day=l5	0 25 -17 -7 -9 0
tri:l=to word day=r0	-6 9 -1 0 -9 3
tri:l=to word day=r1	2 7 -18 11 -2 0
tri:l=to word day=r2	-14 4 1 0 0 0
tri:l=to word day=r3	3 0 -5 10 -5 0
tri:l=to word day=r4	0 -13 16 1 -5 0
tri:l=to word day=r5	6 -8 -8 0 11 0
tri:l=to word no-word	6 0 -26 4 7 -2
tri:l=to word prev:sure	11 0 0 2 -11 0
tri:l=to word sent:sure	-13 -5 4 -6 14 0
tri:l=tokyo, day day=r3	0 9 -8 0 0 0
tri:l=tokyo, day day=r5	0 -14 15 0 0 0
tri:l=tokyo, day no-word	-9 -10 20 0 0 0
tri:l=tokyo, day-none no-word	-9 -9 15 0 0 0
tri:l=tokyo, day=r5 no-word	0 -14 15 0 0 0
tri:l=tomorrow, day day=l0	-1 9 -21 10 0 0
tri:l=tomorrow, day no-word	-1 1 -14 10 0 0
tri:l=tomorrow, day=l0 no-word	-1 1 -14 10 0 0
tri:l=trade day-none part:sure	-2 5 0 -8 0 0
tri:l=trade day=l2 part:sure	0 -13 0 12 0 0
tri:l=trade day=l3 part:sure	0 30 -27 -1 0 0
tri:l=trade day=r4 part:sure	0 8 -6 0 0 0
tri:l=trade word day-none	-3 6 0 -8 0 0
tri:l=trade word day=l2	0 -13 0 12 0 0
tri:l=trade word day=l3	0 30 -27 -1 0 0
tri:l=trade word day=r4	0 8 -6 0 0 0
tri:l=truce day day-none	0 -9 10 0 0 0
tri:l=truce day-none no-word	0 -9 10 0 0 0
tri:l=trudeau word no-word	11 -11 0 0 0 0
tri:l=trump day day-none	10 -1 1 0 -11 0
tri:l=trump day no-word	10 -5 1 0 -5 0
tri:l=trump day-none no-word	11 -10 5 0 -8 0
tri:l=trump day-none part:sure	0 16 -10 -1 -3 0
tri:l=trump day=l3 part:sure	0 -3 17 0 -14 0
tri:l=trump day=r2 no-word	-2 -6 10 0 0 0
tri:l=trump day=r3 part:sure	0 -11 1 0 8 0
tri:l=trump word day-none	0 8 -8 0 -1 0
tri:l=trump word day=l3	4 -13 21 0 -14 0
tri:l=trump word day=r2	0 -10 2 -4 6 0
tri:l=trump word day=r3	2 -9 0 0 7 0
tri:l=trump word part:sure	0 -10 7 -9 2 0
tri:l=trump's day-none part:sure	0 -13 9 0 3 0
tri:l=trump's day=r2 part:sure	0 -5 12 0 -5 0
tri:l=trump's word day-none	0 -13 9 0 3 0
tri:l=trump's word day=r2	0 -5 12 0 -5 0
tri:l=trump's word part:sure	2 -17 18 -8 0 0
tri:l=tuesday day no-word	9 0 -8 0 0 0
tri:l=tuesday day prev:sure	0 -11 13 0 0 0
tri:l=tuesday day-none no-word	9 0 -6 0 0 0
tri:l=tuesday day-none prev:sure	0 -11 13 0 0 0
tri:l=tunis, day day-none	8 0 -10 0 0 0
tri:l=tunis, day no-word	8 0 -10 0 0 0
tri:l=tunis, day-none no-word	8 0 -10 0 0 0
tri:l=two day-none no-word	5 -10 5 0 0 0
tri:l=two day-none part:sure	0 -13 3 4 4 0
tri:l=two day=l2 part:sure	-5 7 -9 0 4 0
tri:l=two day=r2 part:sure	0 -9 15 0 -3 0
tri:l=two day=r3 part:sure	8 -3 -11 8 0 0
tri:l=two word day-none	1 -19 9 4 3 0
tri:l=two word day=l2	-5 7 -9 0 4 0
tri:l=two word day=r2	2 -13 14 0 -3 0
tri:l=two word day=r3	8 -3 -11 8 0 0
tri:l=two word part:sure	0 -1 -7 9 2 0
tri:l=ulaanbaatar, day day-none	0 -9 11 0 0 0
tri:l=ulaanbaatar, day no-word	0 -12 13 0 0 0
tri:l=ulaanbaatar, day-none no-word	0 -9 11 0 0 0
tri:l=union day-none no-word	-2 -6 0 0 9 0
tri:l=until day day-none	-3 11 -6 4 -4 -1
tri:l=until day day=l1	0 -17 18 0 0 0
tri:l=until day no-word	-17 5 9 0 -11 -1
tri:l=until day prev:sure	0 -6 12 -5 0 0
tri:l=until day sent:sure	0 11 -17 9 -3 0
tri:l=until day-none no-word	-1 15 -5 -4 -7 0
tri:l=until day-none sent:sure	0 0 -9 11 -2 0
tri:l=until day=l1 no-word	0 -16 17 0 0 0
tri:l=until day=l2 no-word	0 -12 15 0 0 0
tri:l=up day-none no-word	8 -12 6 0 0 0
tri:l=us-china word part:sure	0 11 -10 0 0 0
tri:l=valletta, day day-none	0 16 -15 0 0 0
tri:l=valletta, day no-word	0 18 -16 0 0 0
tri:l=valletta, day-none no-word	0 12 -11 0 0 0
tri:l=video day day-none	-2 -9 0 0 7 3
tri:l=video day no-word	-2 -10 0 0 8 3
tri:l=video day-none no-word	-17 7 0 0 7 2
tri:l=video day-none part:sure	9 -5 -1 0 0 0
tri:l=video word no-word	-11 11 0 0 0 0
tri:l=video word part:sure	15 -9 -3 -1 0 0
tri:l=vilnius, day day-none	9 -10 1 0 0 0
tri:l=vilnius, day no-word	10 0 -13 0 0 0
tri:l=vilnius, day-none no-word	10 0 -13 0 0 0
tri:l=was word day-none	0 -13 17 0 0 0
tri:l=was word no-word	-2 -7 11 0 0 0
tri:l=was word sent:sure	-1 16 -14 0 0 0
tri:l=washington day day-none	-1 -11 18 -1 -4 0
tri:l=washington day-none no-word	0 -15 19 0 0 0
tri:l=washington, day day=r0	0 10 -7 0 0 0
tri:l=washington, day day=r3	0 -9 11 0 -2 0
tri:l=washington, day day=r4	-13 -6 3 0 16 0
tri:l=washington, day sent:sure	-8 7 -4 -5 8 0
tri:l=washington, day=r3 sent:sure	2 -10 9 0 0 0
tri:l=washington, day=r4 no-word	0 -13 3 0 11 0
tri:l=washington, day=r4 sent:sure	-13 7 -4 0 10 0
tri:l=washington/beijing, day no-word	-16 18 0 0 0 0
tri:l=washington/beijing, day sent:sure	10 -4 -4 0 0 0
tri:l=way day-none part:sure	0 12 -10 0 0 0
tri:l=way word day-none	0 12 -10 0 0 0
tri:l=way word part:sure	0 14 -11 0 0 0
tri:l=we day-none part:sure	0 16 -15 0 0 0
tri:l=we day=r0 part:sure	0 -18 19 0 0 0
tri:l=we word day-none	-5 26 -19 0 0 0
tri:l=we word day=r0	0 -18 19 0 0 0
tri:l=we word part:sure	9 -2 -1 -4 -6 6
tri:l=we'll word part:sure	0 -11 12 0 0 0
tri:l=wednesday day day-none	-7 -8 12 0 0 0
tri:l=wednesday, day no-word	-4 6 -1 0 0 0
tri:l=wednesday, day prev:sure	0 -14 15 0 0 0
tri:l=wednesday, day-none prev:sure	0 -14 15 0 0 0
tri:l=week's day-none part:sure	0 -14 6 0 7 0
tri:l=week's word day-none	0 -14 6 0 7 0
tri:l=week's word part:sure	0 -12 0 0 14 0
tri:l=which day-none no-word	10 -8 0 0 0 0
tri:l=which word day-none	11 -4 -6 0 0 0
tri:l=which word no-word	11 -10 0 0 0 0
tri:l=which word part:sure	0 12 -2 -5 -4 0
tri:l=who day-none no-word	11 -8 -3 0 0 0
tri:l=who day=r2 part:sure	0 -10 6 0 3 0
tri:l=who day=r3 part:sure	0 9 -4 -2 -1 0
tri:l=who word day-none	11 -2 -3 -1 -1 0
tri:l=who word day=r3	0 11 -5 -2 -1 0
tri:l=who word no-word	6 -9 3 0 0 0
tri:l=who word part:sure	-3 7 -3 -9 3 0
tri:l=will day-none no-word	-13 16 0 0 0 0
tri:l=will day-none part:sure	-10 -13 4 5 9 0
tri:l=will day=l3 part:sure	0 -9 11 3 -6 0
tri:l=will day=r1 part:sure	-8 11 6 -10 -7 0
tri:l=will day=r2 part:sure	0 -1 -5 0 11 0
tri:l=will day=r3 part:sure	0 -4 9 -7 0 0
tri:l=will day=r4 part:sure	0 8 -8 2 0 0
tri:l=will word day-none	-24 -3 2 5 8 0
tri:l=will word day=l3	0 -10 11 2 -6 0
tri:l=will word day=r1	5 7 0 -11 -8 0
tri:l=will word day=r2	1 -3 -5 0 11 0
tri:l=will word day=r3	0 -3 9 -7 0 0
tri:l=will word day=r4	0 9 -9 2 0 0
tri:l=with day no-word	0 10 -9 0 0 0
tri:l=would day-none part:sure	-2 -18 6 8 8 0
tri:l=would day=r1 part:sure	0 12 0 0 -8 0
tri:l=would day=r2 part:sure	0 10 -1 -6 -6 0
tri:l=would day=r3 part:sure	-3 -13 10 2 0 0
tri:l=would word day-none	13 -23 2 7 5 0
tri:l=would word day=l3	3 3 -7 -9 4 0
tri:l=would word day=r1	-13 23 -1 0 -9 0
tri:l=would word day=r3	-3 -10 9 2 0 0
tri:l=would word part:sure	-8 -9 -1 12 7 -3
tri:l=xi day-none part:sure	0 20 -17 0 -3 0
tri:l=xi word day-none	-4 32 -25 0 -4 0
tri:l=xi word day=r1	0 -13 20 0 -12 0
tri:l=xi word part:sure	1 16 -9 -2 -7 0
tri:l=xi's word day-none	0 2 -9 7 0 0
tri:l=xi's word part:sure	0 5 -10 7 -2 0
tri:l=yerevan, day no-word	1 7 -12 0 0 0
tri:l=york day part:sure	0 -7 9 0 0 0
tri:l=york, day-none no-word	0 11 -11 0 0 0
tri:l=york, day=r3 no-word	0 -13 13 0 0 0
tri:l=you day-none part:sure	0 16 -11 0 0 0
tri:l=you word day-none	0 10 -5 0 0 0
tri:l=— day day-none	17 -4 -12 0 0 0
tri:l=— day no-word	16 -2 -21 0 0 0
tri:l=— day-none no-word	6 4 -16 0 0 0
tri:word day-none no-word	-19 47 -33 -13 -7 -24
tri:word day-none part:sure	-21 13 -2 -5 -5 2
tri:word day-none prev:sure	-15 34 -21 -4 -2 -2
tri:word day-none sent:sure	-8 -3 10 1 0 -2
tri:word day=l0 part:sure	3 -17 15 0 0 0
tri:word day=l1 no-word	0 2 -8 10 -7 0
tri:word day=l1 part:sure	7 -6 1 -12 9 -5
tri:word day=l1 prev:sure	9 -12 -3 0 9 0
tri:word day=l1 sent:sure	-15 0 2 0 10 0
tri:word day=l2 no-word	10 -6 10 -8 -14 0
tri:word day=l2 sent:sure	6 15 -27 -4 6 0
tri:word day=l3 no-word	0 4 -8 -6 9 0
tri:word day=l3 part:sure	4 -4 -5 8 0 3
tri:word day=l3 prev:sure	-10 10 5 0 -10 0
tri:word day=l3 sent:sure	0 -30 31 0 0 0
tri:word day=l4 part:sure	8 1 -11 16 -12 -1
tri:word day=l4 sent:sure	-1 -11 12 0 0 0
tri:word day=l5 part:sure	-1 22 -9 0 -21 0
tri:word day=r0 no-word	5 -7 -18 2 9 4
tri:word day=r0 part:sure	-5 -2 7 -11 4 0
tri:word day=r0 prev:sure	4 0 -10 7 0 0
tri:word day=r1 no-word	8 -2 -34 6 6 4
tri:word day=r1 part:sure	-11 0 12 -7 -2 0
tri:word day=r1 sent:sure	9 5 -15 -7 4 0
tri:word day=r2 no-word	10 -4 -1 -9 -9 6
tri:word day=r2 part:sure	-8 -10 11 -3 5 -1
tri:word day=r2 prev:sure	24 -11 -12 0 0 0
tri:word day=r2 sent:sure	-12 13 0 0 -1 0
tri:word day=r3 no-word	14 0 -9 -11 -3 -1
tri:word day=r3 prev:sure	-13 9 5 0 0 0
tri:word day=r3 sent:sure	-4 -15 21 0 0 0
tri:word day=r4 no-word	-8 -2 16 -3 0 0
tri:word day=r4 part:sure	13 -4 -5 4 0 -4
tri:word day=r4 sent:sure	0 -23 29 -1 -3 0
tri:word day=r5 no-word	0 -13 15 0 0 0
tri:word day=r5 part:sure	11 5 -26 -2 13 0
under ahead	-1 -5 10 -3 -10 0
under gone	18 -7 -5 -39 13 0
under gone day	10 -5 1 -26 2 0
under gone word	14 -2 -15 -15 13 0
v0-none	-5 15 3 -16 -11 -6
v0=accept	6 9 -13 -2 0 0
v0=add	4 10 -12 0 -5 0
v0=admit	10 -5 -5 0 0 0
v0=agree	7 -14 6 9 0 -5
v0=announce	0 -9 10 -3 0 0
v0=answer	-1 -7 -10 0 18 0
v0=ask	10 -1 0 -6 -6 0
v0=be	4 -6 -2 0 10 1
v0=begin	-26 3 0 2 1 5
v0=call	-32 4 20 -2 8 -3
v0=cancel	0 -6 -4 0 10 0
v0=carry	0 15 -10 -2 0 0
v0=convene	0 -11 11 0 0 0
v0=die	0 13 -11 0 0 0
v0=discuss	-4 0 1 -10 13 0
v0=draw	-1 -19 25 -3 0 0
v0=expect	13 -9 -5 -1 12 -6
v0=expire	0 9 -4 0 0 0
v0=extend	-3 15 -19 0 5 0
v0=face	-6 12 0 -2 -2 0
v0=get	6 -4 -2 -9 7 0
v0=hammer	0 -11 13 0 0 0
v0=hang	-5 12 -5 0 0 0
v0=have	11 0 -21 4 13 -3
v0=hope	-14 38 -6 0 -23 0
v0=intend	-1 -5 9 0 0 0
v0=issue	0 14 -11 0 0 0
v0=jump	12 -11 1 0 0 0
v0=keep	0 13 -4 -1 -5 0
v0=land	1 14 -11 -2 -5 0
v0=lay	5 -17 8 7 0 0
v0=leave	-14 0 2 8 -1 0
v0=let	-4 16 -8 0 0 0
v0=levy	0 10 -8 0 0 0
v0=make	-4 8 1 1 -12 0
v0=move	0 -6 12 0 -1 0
v0=need	-9 -7 13 -3 3 0
v0=negotiate	0 -10 16 0 -10 0
v0=order	0 13 -9 0 0 0
v0=other	9 2 1 -4 -24 -14
v0=pass	0 -12 14 0 0 0
v0=pay	9 -1 0 -18 2 0
v0=place	7 -13 0 5 4 0
v0=plan	3 -20 8 7 8 0
v0=prepare	9 -18 -11 24 -8 3
v0=promise	-9 12 0 0 -1 0
v0=propose	8 11 -13 0 -5 0
v0=publish	0 -7 19 -2 -18 0
v0=put	10 -2 7 -15 -17 0
v0=reach	-8 18 -11 3 -7 0
v0=ready	0 14 -3 0 -2 0
v0=recommend	0 9 -5 0 0 0
v0=report	0 15 -7 0 -1 0
v0=review	-9 -6 17 0 0 0
v0=revive	0 -13 14 0 0 0
v0=rise	-11 -1 -1 -6 16 0
v0=rule	-9 17 -1 0 -5 0
v0=run	-4 18 -15 -2 3 0
v0=seal	4 -16 1 7 3 0
v0=see	-17 -12 0 12 12 -4
v0=seek	-6 10 2 0 -8 0
v0=sell	3 -12 11 -3 0 0
v0=send	0 24 -14 -4 -2 0
v0=shoot	0 13 -7 0 -4 0
v0=show	0 13 -10 0 0 0
v0=sign	-12 6 0 -15 5 0
v0=sleep	0 -12 13 0 0 0
v0=start	-3 -1 8 5 -15 0
v0=stay	-10 -1 0 13 -1 0
v0=stop	-3 21 -17 0 0 0
v0=strike	0 -7 12 0 -2 0
v0=suggest	0 26 -23 0 -2 0
v0=suspend	-2 10 -3 0 0 0
v0=take	0 -6 12 -6 -10 4
v0=tell	5 6 -5 -8 -10 7
v0=threaten	-2 26 -19 0 0 0
v0=vote	0 15 -11 0 0 0
v0=want	-5 -2 10 -3 0 0
v0=win	10 0 -7 0 -2 0
v0=write	12 3 -14 -5 0 0
v1-none	-1 11 5 -11 -9 -21
v1=accept	6 10 -14 -2 0 0
v1=admit	10 -5 -5 0 0 0
v1=answer	-1 -6 -11 0 18 0
v1=ask	0 7 -1 -6 -8 0
v1=be	6 1 -3 1 -8 2
v1=begin	-26 -8 9 4 2 5
v1=call	-33 10 15 -2 8 -3
v1=cancel	0 -6 -4 0 10 0
v1=carry	0 18 -13 -2 0 0
v1=collect	-2 13 -8 0 0 0
v1=come	2 -7 -3 11 5 -5
v1=conclude	0 6 0 -4 -11 0
v1=convene	0 -11 11 0 0 0
v1=declare	-7 -4 11 0 0 0
v1=die	0 13 -11 0 0 0
v1=discuss	-1 -6 2 -10 14 0
v1=draw	-1 -19 25 -3 0 0
v1=drop	0 11 -8 0 0 0
v1=end	-4 0 5 2 -10 -2
v1=expect	19 3 -8 -10 -2 -2
v1=expire	-1 10 -5 0 0 0
v1=extend	-3 13 -15 0 5 0
v1=face	-6 18 -7 -2 -2 0
v1=get	3 -1 -2 -10 7 0
v1=go	3 5 -9 -5 5 -10
v1=hammer	0 -11 13 0 0 0
v1=have	8 -7 -13 0 22 -3
v1=hit	0 13 -12 0 0 0
v1=hold	19 -16 1 -4 -4 8
v1=hope	-9 12 -1 0 0 0
v1=implement	3 -12 7 0 0 0
v1=initial	0 -7 10 0 0 0
v1=issue	-5 11 -14 0 8 0
v1=jump	12 -11 0 0 0 0
v1=know	-7 -6 14 0 0 0
v1=land	0 18 -14 -3 -5 0
v1=lay	5 -16 7 7 0 0
v1=leave	-17 6 -2 4 -3 0
v1=let	-11 18 -5 0 0 0
v1=levy	0 11 -8 0 0 0
v1=like	0 -8 9 0 0 0
v1=look	0 2 -10 0 7 0
v1=lose	10 -8 0 0 0 0
v1=make	-2 1 10 0 -21 0
v1=need	-9 -9 14 -3 3 0
v1=negotiate	2 -14 20 0 -10 0
v1=offer	-1 -13 16 0 0 0
v1=order	0 16 -11 0 0 0
v1=other	5 -1 5 -2 -16 -13
v1=pass	0 -7 9 0 0 0
v1=pay	8 -1 1 -19 2 0
v1=plan	6 4 -14 -1 10 0
v1=prepare	7 -9 -12 18 -5 3
v1=publish	-1 0 12 -3 -20 0
v1=put	4 0 8 -13 -17 0
v1=reach	1 1 0 1 -13 0
v1=receive	-11 1 0 6 0 0
v1=recommend	0 9 -5 0 0 0
v1=report	0 15 -7 0 -1 0
v1=review	-9 -4 14 0 0 0
v1=revive	0 -8 9 0 0 0
v1=rise	-10 -1 -2 -6 16 0
v1=rule	-9 13 -2 0 0 0
v1=say	4 3 -2 -11 0 0
v1=seal	3 -10 -2 7 3 0
v1=see	-16 -10 9 6 3 -7
v1=seek	-6 13 0 0 -8 0
v1=send	-7 15 -3 1 -2 0
v1=show	0 14 -10 0 0 0
v1=sign	-4 1 5 -17 0 -1
v1=sit	-2 1 0 -9 5 0
v1=sleep	0 -11 12 0 0 0
v1=spare	-1 10 -6 0 0 0
v1=start	-5 3 4 4 -16 0
v1=stay	-14 0 0 13 0 0
v1=stop	0 19 -16 0 0 0
v1=strike	-1 -16 21 0 -3 0
v1=suggest	0 25 -22 0 -2 0
v1=suspend	-2 14 -7 0 0 0
v1=threaten	-2 21 -14 0 0 0
v1=vote	0 16 -11 0 0 0
v1=want	-2 -5 1 -4 10 0
v1=win	10 0 -8 0 -2 0
v1=write	12 5 -16 -5 0 0
v2-none	-3 12 1 -13 -5 -12
v2=agree	15 0 -6 -3 0 0
v2=approve	0 16 -14 0 0 0
v2=ask	16 -5 -6 0 0 0
v2=be	8 0 -2 -1 -2 -8
v2=begin	1 2 6 -20 0 -3
v2=bring	12 -12 5 1 -5 0
v2=call	-35 17 22 -20 -16 -5
v2=charge	0 15 -7 0 0 0
v2=conclude	-6 14 -8 -7 0 0
v2=continue	0 18 -5 -16 -3 0
v2=decide	0 -18 11 12 -5 0
v2=discuss	-2 -6 9 0 0 0
v2=end	0 8 -2 -5 -15 0
v2=enter	-3 -9 10 5 0 0
v2=expect	-2 1 -11 13 -2 0
v2=expire	0 -8 9 0 0 0
v2=extend	-10 14 -11 6 0 0
v2=face	0 26 -21 -4 -4 0
v2=fix	5 -13 5 1 0 0
v2=freeze	0 -9 11 0 0 0
v2=gather	1 13 -6 -2 -5 0
v2=go	2 9 -16 0 -2 11
v2=have	4 -8 15 -16 -9 0
v2=hold	-3 -9 7 0 3 1
v2=leave	6 9 -2 -4 -15 0
v2=levy	0 -15 16 0 0 0
v2=lose	0 0 -8 0 6 0
v2=lower	0 9 -6 0 0 0
v2=meet	3 -9 7 6 -3 -6
v2=negotiate	0 18 -16 -1 0 0
v2=offer	0 12 -21 8 0 0
v2=pass	-4 0 -5 0 8 0
v2=plan	-3 -11 12 -6 7 0
v2=postpone	0 24 -22 0 0 0
v2=prepare	0 -26 10 13 0 0
v2=prolong	-7 -11 13 3 0 0
v2=promise	10 0 -4 0 -1 0
v2=publish	-1 -6 13 0 -4 0
v2=put	0 10 -7 -2 -3 0
v2=reach	-3 9 -12 0 8 0
v2=receive	0 -23 9 -5 17 0
v2=refuse	0 -8 -3 12 0 0
v2=resume	-2 1 -4 9 -4 0
v2=review	-9 10 0 0 0 0
v2=rise	9 -9 1 0 0 0
v2=run	0 7 -10 0 3 0
v2=say	-13 -3 16 -5 -2 0
v2=scrap	0 10 -10 0 0 0
v2=see	-3 10 -10 -6 7 0
v2=ship	0 -12 12 0 0 0
v2=show	7 -10 5 0 0 0
v2=sign	-5 10 -16 13 0 0
v2=stand	-2 5 -14 11 0 0
v2=start	7 -8 -2 9 -3 0
v2=stay	0 17 -14 0 0 0
v2=step	-3 -4 9 0 0 0
v2=stop	-3 -6 11 0 0 0
v2=suspend	-5 14 -6 0 0 0
v2=tax	0 -13 13 0 0 0
v2=threaten	-3 19 -11 0 0 0
v2=win	0 12 -10 0 0 0
v2=write	1 14 -17 0 0 0
verbless	4 4 4 -17 -11 -10
vt0=admit present	11 -7 -2 0 0 0
vt0=agree past	-4 -15 5 16 7 -1
vt0=agree perfect	5 -13 10 0 0 0
vt0=agree pluperfect	8 7 -8 0 -5 0
vt0=announce future	0 -7 9 0 0 0
vt0=announce modal	0 8 -3 0 0 0
vt0=announce past	7 -11 4 -1 4 0
vt0=announce pluperfect	-11 5 5 0 0 0
vt0=answer past	0 -8 -12 0 18 0
vt0=approve present	0 -13 14 0 0 0
vt0=ask past	19 -4 -10 0 -4 0
vt0=be future	15 -12 16 -6 -10 -5
vt0=be modal	0 0 -14 8 4 0
vt0=be past	-14 1 -7 6 15 5
vt0=be perfect	2 3 -4 -20 8 0
vt0=be pluperfect	-1 0 1 -4 -13 10
vt0=be present	9 -6 2 0 2 -12
vt0=bear present	0 -10 12 0 0 0
vt0=begin future	0 25 -18 -5 -1 0
vt0=begin past	-7 -11 8 3 3 0
vt0=begin perfect	0 0 -10 11 0 0
vt0=begin pluperfect	-9 -13 25 -2 0 0
vt0=bring modal	0 -9 9 0 0 0
vt0=bring present	0 13 -10 0 0 0
vt0=call modal	-12 4 6 0 0 0
vt0=call past	-10 3 6 2 -7 0
vt0=call perfect	-16 29 -10 0 0 0
vt0=call pluperfect	-2 -19 10 0 15 0
vt0=call present	0 -9 12 0 0 0
vt0=cancel pluperfect	0 -7 -3 0 10 0
vt0=carry future	-4 13 -5 0 0 0
vt0=charge future	7 -8 3 0 0 0
vt0=charge modal	0 -8 9 0 0 0
vt0=charge perfect	0 18 -17 0 0 0
vt0=charge present	-5 -7 12 0 0 0
vt0=come future	2 -13 1 5 3 0
vt0=come modal	0 0 1 -10 2 0
vt0=come past	10 1 -4 0 -6 0
vt0=come pluperfect	0 7 -20 13 0 0
vt0=come present	0 -4 0 0 10 0
vt0=conclude past	5 -3 10 -16 -5 0
vt0=conclude present	-4 -7 0 11 0 0
vt0=confirm modal	12 -8 -1 0 -1 0
vt0=continue modal	0 -11 4 5 0 0
vt0=continue present	0 18 -17 0 0 0
vt0=decide past	5 -17 3 6 0 0
vt0=die past	0 11 -10 0 0 0
vt0=discuss future	0 -9 5 -1 8 0
vt0=draw past	0 -17 20 -2 0 0
vt0=end modal	9 -1 -2 -1 0 0
vt0=end perfect	0 -7 14 0 -9 0
vt0=enter past	0 9 0 -6 0 0
vt0=enter present	0 -12 1 13 0 0
vt0=expect past	0 10 0 -9 0 0
vt0=expect present	18 -21 -2 6 14 -3
vt0=explain past	0 -10 4 0 5 0
vt0=extend past	-1 7 -14 0 6 0
vt0=fall past	-2 12 -7 0 0 0
vt0=gather present	0 12 -11 0 0 0
vt0=get present	15 -15 -10 0 8 0
vt0=go future	0 -7 0 -17 12 4
vt0=hammer past	0 -11 13 0 0 0
vt0=have past	3 8 -28 17 0 0
vt0=have present	8 -7 0 -25 15 0
vt0=hit modal	0 -9 10 0 0 0
vt0=hold future	1 6 -12 3 0 1
vt0=hold modal	0 -11 9 4 0 0
vt0=hold past	7 0 2 -2 -16 -4
vt0=hold pluperfect	0 -10 6 0 0 5
vt0=hope present	-8 31 -3 0 -22 0
vt0=initial past	0 10 -8 0 0 0
vt0=intend present	-1 -6 9 0 0 0
vt0=issue past	0 9 -8 0 0 0
vt0=jump past	12 -12 1 0 0 0
vt0=lay past	10 -10 3 0 0 0
vt0=lay present	0 -10 3 9 0 0
vt0=leave future	0 -6 -19 14 8 0
vt0=leave past	-8 0 8 -2 -3 0
vt0=leave present	-2 10 -2 -2 -9 0
vt0=let future	-2 8 -2 0 0 0
vt0=like modal	0 15 -11 0 0 0
vt0=like present	0 -10 10 0 0 0
vt0=look past	0 -12 -2 2 10 0
vt0=look present	0 12 -8 0 -2 0
vt0=lower modal	0 9 -8 0 0 0
vt0=lower present	0 5 -10 0 5 0
vt0=make present	0 13 -11 0 0 0
vt0=meet future	-11 -4 10 7 -7 -15
vt0=meet modal	0 3 -11 0 9 -6
vt0=meet past	4 8 -3 -11 0 0
vt0=meet perfect	-1 -2 0 9 -6 0
vt0=meet pluperfect	1 -10 9 -9 7 0
vt0=meet present	1 2 1 -10 -5 8
vt0=move perfect	0 -15 18 0 0 0
vt0=need past	0 -6 12 0 -4 0
vt0=need present	0 0 -11 0 8 0
vt0=negotiate past	0 -14 20 -2 0 0
vt0=negotiate present	0 11 0 -1 -9 0
vt0=offer past	0 -8 10 0 0 0
vt0=other future	3 8 -13 0 -2 0
vt0=other modal	-1 18 -10 0 0 0
vt0=other past	6 2 -5 -16 2 0
vt0=other pluperfect	2 -6 10 0 -8 -6
vt0=other present	2 11 -4 0 -18 0
vt0=pass pluperfect	0 -10 10 0 0 0
vt0=pay future	0 -2 -3 -6 10 0
vt0=pay modal	0 -6 11 0 -2 0
vt0=pay past	-1 -6 9 0 0 0
vt0=pay perfect	-1 23 -17 0 0 0
vt0=pay present	14 -1 -2 -5 -4 0
vt0=place present	7 -12 -1 6 4 0
vt0=plan pluperfect	0 12 -8 0 0 0
vt0=plan present	9 -25 10 10 5 0
vt0=prepare future	5 -5 -5 16 -12 0
vt0=prepare pluperfect	6 0 -14 11 -9 5
vt0=promise past	-5 15 -9 0 0 0
vt0=propose past	-5 -1 9 0 -3 0
vt0=propose perfect	9 11 -19 0 0 0
vt0=publish future	0 11 -10 0 0 0
vt0=publish past	0 -2 12 0 -17 0
vt0=publish pluperfect	0 -12 13 0 0 0
vt0=put future	15 -7 -10 0 0 0
vt0=put past	-8 0 9 0 0 0
vt0=put present	6 2 1 -6 -15 0
vt0=ready present	0 14 -3 0 -2 0
vt0=receive modal	0 6 -17 -3 12 0
vt0=receive past	-4 -14 13 -1 6 0
vt0=receive present	0 15 -7 0 -6 0
vt0=recommend past	0 10 -9 0 0 0
vt0=remain present	0 -6 9 0 0 0
vt0=report future	0 10 -4 0 0 0
vt0=resume future	0 12 -11 1 0 0
vt0=resume modal	0 -11 8 5 0 0
vt0=return future	0 -12 12 0 1 0
vt0=return past	0 9 -13 6 0 0
vt0=review future	0 -12 13 0 0 0
vt0=rise past	-9 -5 0 -5 17 0
vt0=rule past	-8 15 0 0 -4 0
vt0=say pluperfect	-7 17 -5 0 -2 0
vt0=say present	11 6 -21 -6 1 0
vt0=seal past	9 -16 10 0 -1 0
vt0=see past	0 -18 0 20 0 0
vt0=see present	-5 -11 0 0 14 0
vt0=sell modal	8 -11 5 0 0 0
vt0=settle pluperfect	4 -8 5 0 0 0
vt0=shoot past	0 13 -7 0 -4 0
vt0=show past	0 11 -8 0 0 0
vt0=sign past	-8 9 -3 -12 1 0
vt0=sign present	0 -16 17 0 0 0
vt0=sit future	-5 10 -8 7 -3 0
vt0=sit perfect	0 -18 20 0 0 0
vt0=sit pluperfect	0 22 -20 -2 -6 3
vt0=sit present	-1 -4 11 -8 -1 0
vt0=start modal	0 -20 21 0 0 0
vt0=start present	0 13 -11 5 -7 0
vt0=stay present	-9 -1 0 14 0 0
vt0=stop past	-1 11 -8 0 0 0
vt0=strike past	0 -8 12 0 -2 0
vt0=take future	-5 -23 26 -10 4 3
vt0=take modal	-3 20 -15 0 0 0
vt0=take past	12 -10 3 5 -14 0
vt0=take present	-10 9 0 -6 -2 2
vt0=tell past	3 3 -3 -5 -7 8
vt0=threaten pluperfect	0 13 -10 0 0 0
vt0=want past	0 12 -6 0 -1 0
vt0=win past	11 -1 -5 0 -2 0
vt0=write past	13 9 -21 -3 -4 0
vt1=admit present	11 -7 -2 0 0 0
vt1=agree participle	-12 5 -1 -7 5 4
vt1=agree past	1 -8 -3 5 11 0
vt1=agree perfect	6 -19 14 0 0 0
vt1=agree pluperfect	0 14 -13 0 -1 0
vt1=announce future	0 -7 9 0 0 0
vt1=announce modal	0 8 -3 0 0 0
vt1=announce past	9 -5 -5 0 11 0
vt1=announce pluperfect	-11 5 5 0 0 0
vt1=answer past	0 -8 -12 0 18 0
vt1=approve present	0 -13 14 0 0 0
vt1=ask participle	-1 10 -2 0 -3 0
vt1=ask past	10 0 -9 0 0 0
vt1=be future	15 -9 10 -5 -6 -4
vt1=be past	-11 2 -4 7 0 5
vt1=be perfect	2 2 -3 -20 8 0
vt1=be pluperfect	-1 5 -6 -1 -12 10
vt1=be present	10 1 0 -2 -8 -12
vt1=bear present	0 -10 12 0 0 0
vt1=begin future	0 24 -17 -5 -1 0
vt1=begin infinitive	0 -11 11 0 0 0
vt1=begin past	-7 -17 12 3 3 0
vt1=begin perfect	0 0 -10 11 0 0
vt1=begin pluperfect	-9 -15 25 0 0 0
vt1=bring modal	0 -9 9 0 0 0
vt1=bring present	0 13 -10 0 0 0
vt1=call modal	-12 4 6 0 0 0
vt1=call perfect	-16 28 -10 0 0 0
vt1=call pluperfect	-2 -19 10 0 15 0
vt1=call present	0 -9 12 0 0 0
vt1=cancel pluperfect	0 -7 -3 0 10 0
vt1=carry future	-4 13 -5 0 0 0
vt1=carry infinitive	0 9 -9 0 0 0
vt1=charge future	7 -8 3 0 0 0
vt1=charge gerund	0 10 -8 0 0 0
vt1=charge modal	0 -8 9 0 0 0
vt1=charge perfect	0 18 -16 0 0 0
vt1=charge present	-5 -7 12 0 0 0
vt1=come future	2 -13 1 5 3 0
vt1=come modal	0 0 1 -10 2 0
vt1=come pluperfect	0 0 -12 13 0 0
vt1=conclude participle	0 14 -10 0 0 0
vt1=conclude past	5 -4 11 -16 -5 0
vt1=conclude present	-4 -7 0 11 0 0
vt1=confirm modal	12 -8 -1 0 -1 0
vt1=continue infinitive	0 8 -3 0 -1 0
vt1=continue modal	0 -11 4 5 0 0
vt1=continue present	0 17 -16 0 0 0
vt1=decide past	5 -17 3 6 0 0
vt1=die past	0 11 -10 0 0 0
vt1=discuss future	0 -9 5 -1 8 0
vt1=double participle	0 -9 10 0 0 0
vt1=draw past	0 -17 20 -2 0 0
vt1=end infinitive	0 15 -9 0 -4 0
vt1=end modal	9 -1 -2 -1 0 0
vt1=end participle	-6 0 -2 9 0 0
vt1=end perfect	0 -7 14 0 -9 0
vt1=enter past	0 9 0 -6 0 0
vt1=enter present	0 -12 1 13 0 0
vt1=expect past	2 5 0 -9 -1 0
vt1=expect present	20 -7 -2 -1 0 -1
vt1=explain past	0 -10 4 0 5 0
vt1=extend past	-1 7 -14 0 6 0
vt1=fall past	-2 12 -7 0 0 0
vt1=gather present	0 12 -11 0 0 0
vt1=get present	15 -16 -9 0 8 0
vt1=go future	1 -4 1 -16 13 -2
vt1=go gerund	0 -14 16 0 0 0
vt1=hammer past	0 -11 13 0 0 0
vt1=have past	4 4 -20 11 0 0
vt1=have present	5 -12 1 -22 24 0
vt1=hold future	1 6 -12 3 0 1
vt1=hold infinitive	19 -19 0 -1 0 4
vt1=hold modal	0 -11 9 4 0 0
vt1=hold participle	0 -16 14 -5 0 3
vt1=hold past	7 -1 4 -2 -16 -4
vt1=hold perfect	-5 0 9 0 0 0
vt1=hold pluperfect	0 -10 6 0 0 5
vt1=initial participle	0 -23 23 0 0 0
vt1=initial past	0 10 -8 0 0 0
vt1=issue participle	-3 -1 -3 0 9 0
vt1=issue past	0 9 -8 0 0 0
vt1=jump past	12 -12 1 0 0 0
vt1=know infinitive	0 -9 10 0 0 0
vt1=land past	2 12 -13 0 -2 0
vt1=lay past	10 -10 3 0 0 0
vt1=lay present	0 -10 3 9 0 0
vt1=leave future	0 -6 -19 14 8 0
vt1=leave infinitive	0 13 -10 0 0 0
vt1=leave past	-8 -1 9 -2 -3 0
vt1=leave present	-1 14 -7 -1 -7 0
vt1=let future	-2 8 -2 0 0 0
vt1=look past	0 -10 0 -2 10 0
vt1=look present	0 12 -8 0 -2 0
vt1=lose participle	12 -11 0 0 0 0
vt1=lower modal	0 9 -8 0 0 0
vt1=make past	0 -2 5 7 -16 0
vt1=make present	0 13 -10 0 0 0
vt1=meet future	-12 0 3 9 -7 -15
vt1=meet infinitive	-13 -6 0 8 1 11
vt1=meet past	4 5 -1 -11 0 0
vt1=meet perfect	-1 -2 0 9 -6 0
vt1=meet pluperfect	1 -10 9 -9 7 0
vt1=meet present	1 4 -2 -8 -3 8
vt1=move participle	0 12 -10 0 0 0
vt1=move perfect	0 -15 18 0 0 0
vt1=need past	0 -7 13 0 -4 0
vt1=need present	0 0 -11 0 8 0
vt1=negotiate past	0 -14 20 -2 0 0
vt1=negotiate present	0 11 0 -1 -9 0
vt1=offer past	0 -8 10 0 0 0
vt1=other future	3 8 -13 0 -2 0
vt1=other modal	-1 17 -10 0 0 0
vt1=other past	6 2 -5 -15 3 0
vt1=other perfect	0 -12 9 6 4 0
vt1=other pluperfect	2 -10 15 0 -4 -5
vt1=other present	-3 15 -4 2 -14 0
vt1=pass pluperfect	0 -10 10 0 0 0
vt1=pay future	0 -3 -3 -6 11 0
vt1=pay modal	0 -6 11 0 -2 0
vt1=pay past	-1 -6 9 0 0 0
vt1=pay perfect	-1 23 -17 0 0 0
vt1=pay present	14 -2 -1 -5 -4 0
vt1=place present	7 -12 -1 6 4 0
vt1=plan participle	1 13 -13 -6 1 0
vt1=plan pluperfect	0 10 -8 0 0 0
vt1=prepare future	5 -5 -5 16 -12 0
vt1=prepare infinitive	0 12 -2 -13 0 0
vt1=prepare pluperfect	6 0 -14 11 -9 5
vt1=promise participle	1 -13 10 0 0 0
vt1=promise past	-5 16 -9 0 0 0
vt1=propose past	-5 -1 9 0 -3 0
vt1=propose perfect	9 4 -13 0 0 0
vt1=publish future	0 11 -10 0 0 0
vt1=publish past	1 0 9 0 -17 0
vt1=publish pluperfect	0 -12 13 0 0 0
vt1=put infinitive	0 9 -8 0 0 0
vt1=put present	6 0 2 -6 -13 0
vt1=reach participle	12 -24 15 0 0 0
vt1=reach past	-7 8 -3 4 -5 0
vt1=receive modal	0 6 -17 -3 12 0
vt1=receive past	-4 -14 13 -1 6 0
vt1=receive present	0 15 -7 0 -6 0
vt1=recommend past	0 10 -9 0 0 0
vt1=remain present	0 -6 9 0 0 0
vt1=report future	0 10 -4 0 0 0
vt1=resume future	0 12 -11 1 0 0
vt1=resume modal	0 -11 8 5 0 0
vt1=return past	0 9 -13 6 0 0
vt1=review future	0 -12 13 0 0 0
vt1=rise past	-8 -5 0 -5 17 0
vt1=rule past	-8 10 0 0 0 0
vt1=run infinitive	0 -11 11 0 0 0
vt1=say pluperfect	-7 17 -5 0 -2 0
vt1=say present	15 0 -14 -5 2 0
vt1=seal past	9 -16 10 0 -1 0
vt1=see infinitive	0 6 13 -8 -15 0
vt1=see past	0 -24 0 21 4 0
vt1=see present	-5 -11 0 0 14 0
vt1=sell modal	8 -12 5 0 0 0
vt1=settle participle	0 8 -10 0 0 0
vt1=shoot past	0 13 -7 0 -4 0
vt1=show past	0 11 -8 0 0 0
vt1=sign past	-8 9 -3 -12 1 0
vt1=sign present	0 -13 14 0 0 0
vt1=sit future	-5 10 -9 8 -3 0
vt1=sit infinitive	0 5 -18 0 16 0
vt1=sit perfect	0 -18 20 0 0 0
vt1=sit pluperfect	0 22 -20 -2 -6 3
vt1=sit present	-1 -4 11 -8 -1 0
vt1=start modal	0 -20 21 0 0 0
vt1=start present	0 11 -10 5 -7 0
vt1=stay present	-9 -1 0 14 0 0
vt1=strike past	0 -8 12 0 -2 0
vt1=take future	-5 -23 26 -10 4 3
vt1=take infinitive	4 -8 -2 0 9 0
vt1=take modal	-3 20 -15 0 0 0
vt1=take past	12 -11 4 5 -14 0
vt1=take present	-10 6 3 -5 -2 2
vt1=tell past	5 -2 0 -4 -5 8
vt1=want present	0 -9 3 -3 10 0
vt1=win past	11 -1 -5 0 -2 0
vt1=write past	13 9 -21 -3 -4 0
vt2=agree infinitive	0 0 -6 9 0 0
vt2=agree participle	21 -9 0 -9 0 0
vt2=ask infinitive	17 -16 0 0 0 0
vt2=be modal	0 19 -18 0 -2 0
vt2=be past	9 -13 8 0 -1 0
vt2=be present	1 3 1 -15 1 -3
vt2=begin future	0 20 -14 -6 0 0
vt2=begin past	-7 11 0 -1 -7 0
vt2=begin perfect	8 -17 0 -2 15 0
vt2=bring infinitive	0 14 -13 0 0 0
vt2=bring past	7 -24 13 5 0 0
vt2=bring present	6 -10 8 0 -1 0
vt2=call participle	-16 19 -2 0 0 0
vt2=call past	-28 15 14 -14 -10 -2
vt2=call present	5 -13 14 0 0 0
vt2=carry gerund	0 14 -14 0 0 0
vt2=come future	0 -15 13 3 0 0
vt2=come past	0 24 -21 -11 2 0
vt2=come present	0 -12 1 9 3 0
vt2=continue past	0 9 -5 0 0 0
vt2=discuss past	0 -8 10 0 0 0
vt2=end participle	7 6 -10 0 0 0
vt2=end past	-7 8 0 -18 0 0
vt2=end perfect	0 -25 26 0 0 0
vt2=enter present	0 -13 7 8 0 0
vt2=expect past	-2 11 0 -2 -1 0
vt2=expect present	0 -6 -9 14 0 0
vt2=expire present	0 -9 9 0 0 0
vt2=extend gerund	0 5 -16 10 0 0
vt2=extend infinitive	-9 0 10 -1 0 0
vt2=fix perfect	0 -16 10 3 0 0
vt2=freeze infinitive	0 -9 11 0 0 0
vt2=go future	0 -1 -4 -1 0 10
vt2=go modal	6 -3 -17 11 0 0
vt2=go present	-2 4 -10 0 5 3
vt2=have past	6 -5 6 -9 -3 0
vt2=have present	0 -4 10 -5 -2 0
vt2=hold infinitive	0 -7 -5 0 9 4
vt2=hold modal	0 8 -1 -7 0 0
vt2=hold participle	-1 -12 16 0 0 0
vt2=hold past	0 -10 17 -6 -2 0
vt2=hold perfect	0 -14 4 7 0 0
vt2=hold present	0 25 -23 0 0 0
vt2=keep infinitive	-6 -10 5 1 6 0
vt2=keep perfect	0 -9 10 0 0 0
vt2=leave participle	-4 28 -12 -10 -6 0
vt2=leave past	8 -13 13 7 -9 0
vt2=levy present	0 -11 11 0 0 0
vt2=lower past	0 11 -10 0 0 0
vt2=make past	0 11 -8 0 -4 0
vt2=meet gerund	13 -9 10 0 -16 0
vt2=meet participle	-1 -4 2 8 -3 -3
vt2=meet present	-13 3 -5 -3 9 0
vt2=offer past	0 2 -13 8 0 0
vt2=other future	-10 17 -12 0 3 0
vt2=other past	9 -17 14 -11 2 0
vt2=other perfect	1 12 -2 -12 -8 0
vt2=other present	6 1 -12 9 -8 0
vt2=pay future	-4 -16 21 0 0 0
vt2=pay perfect	11 -7 0 0 0 0
vt2=pay present	-3 29 -16 0 -1 0
vt2=plan participle	0 -9 0 -1 15 0
vt2=plan present	0 -10 20 -12 -4 0
vt2=prepare infinitive	0 -11 19 0 -8 0
vt2=prepare present	0 -16 -9 13 11 0
vt2=prolong gerund	-2 -6 11 0 0 0
vt2=prolong infinitive	-1 -14 9 6 0 0
vt2=prolong past	0 11 -8 0 0 0
vt2=propose past	9 -8 0 0 0 0
vt2=publish past	-1 -7 14 0 -4 0
vt2=put modal	0 -9 10 0 0 0
vt2=put present	3 10 -9 0 -3 0
vt2=reach past	-3 0 -8 0 10 0
vt2=receive past	0 -10 0 0 11 0
vt2=receive present	0 -12 11 -3 1 0
vt2=resume modal	0 -13 11 4 0 0
vt2=rise present	10 -10 0 0 0 0
vt2=say infinitive	-9 5 1 0 0 0
vt2=see modal	0 8 -7 0 0 0
vt2=settle past	0 -18 14 0 6 0
vt2=sign future	0 9 -4 0 -1 0
vt2=sign infinitive	0 10 -9 0 0 0
vt2=sign past	-2 9 -13 11 -5 0
vt2=sign present	0 -4 -5 0 9 0
vt2=sit future	0 -12 13 0 0 0
vt2=sit past	0 4 -9 -5 8 3
vt2=sit present	1 -9 25 -15 -17 0
vt2=stand past	0 -8 0 11 0 0
vt2=stay present	0 9 -7 0 0 0
vt2=step present	-3 9 -3 0 0 0
vt2=suspend infinitive	-2 -7 10 0 0 0
vt2=suspend past	0 14 -12 0 0 0
vt2=take future	2 -12 13 0 0 0
vt2=take infinitive	10 -10 0 0 0 0
vt2=take past	2 -14 12 6 -8 0
vt2=take present	-6 30 -27 -6 2 3
vt2=tell past	3 4 -12 0 0 0
vt2=threaten past	-3 16 -8 0 0 0
vt2=write past	1 11 -16 0 0 0
word=argentina	0 9 -4 0 0 0
word=call	33 -4 -36 -11 -26 -11
word=called	-37 10 28 -17 -7 -4
word=calling	-12 14 0 0 0 0
word=calls	-13 12 0 0 0 0
word=canada	0 -19 19 0 0 0
word=china	-3 0 -7 -11 17 -2
word=consultations	4 10 -1 -15 -9 -2
word=conversation	-29 22 11 0 -6 0
word=cyprus	0 8 -16 10 -6 0
word=denmark	0 9 -7 0 0 0
word=dinner	-2 13 0 -11 -18 0
word=each other	4 16 -7 -6 -10 -2
word=ethiopia	0 -10 10 0 0 0
word=eu	0 9 -4 0 -2 0
word=ghana	0 11 -8 0 0 0
word=guest	-2 14 -6 -9 -2 0
word=hong kong	0 12 -8 0 0 0
word=hotline	-15 20 -4 0 0 0
word=india	0 -7 0 0 10 0
word=indonesia	0 11 -7 0 0 0
word=iran	0 -6 16 -3 -9 0
word=ireland	0 -17 18 0 0 0
word=japan	0 9 -12 4 0 0
word=korea	0 -16 -28 -14 39 0
word=kuwait	0 -21 9 14 0 0
word=link	-13 14 -1 0 0 1
word=lunch	0 11 -15 0 2 0
word=luxembourg	0 10 -1 -3 -3 0
word=malaysia	-11 -20 -13 57 -33 0
word=meet	-7 7 -16 9 1 3
word=meeting	-19 -9 4 9 10 0
word=meetings	7 -11 4 -1 -8 8
word=meets	-9 -6 1 9 1 0
word=met	0 -5 10 0 -6 -11
word=on the line	10 -16 -11 0 14 0
word=panama	0 -3 12 -3 -5 0
word=phones	-21 27 -5 0 0 0
word=rang	36 -38 2 0 0 0
word=receive	0 6 -4 -10 5 0
word=republic of korea	-3 -10 -5 0 18 0
word=ring	-7 14 -7 0 0 0
word=rings	16 -12 -5 0 0 0
word=romania	0 -9 10 0 0 0
word=round	4 -13 8 18 -25 -14
word=rounds	3 -4 8 -13 0 0
word=rung	-8 9 0 0 0 0
word=sat	4 15 -23 0 0 11
word=sat down	-5 -1 11 -12 0 0
word=scotland	-4 16 -16 -11 4 0
word=screen	24 -12 -16 0 0 0
word=see	-13 23 -4 -14 -3 -5
word=session	-8 -12 14 -13 1 8
word=singapore	0 -31 46 -9 -16 0
word=sit-down	3 13 -11 -6 0 0
word=south korea	4 -2 -59 3 38 0
word=speak	2 -5 27 -13 -30 -4
word=speaks	-23 17 3 0 -2 0
word=spoke	-9 15 2 -15 -8 -4
word=spoken	-23 11 14 -2 -5 0
word=sri lanka	0 -9 10 0 0 0
word=summit	-19 -5 9 -18 11 -3
word=switzerland	0 4 1 3 -13 0
word=talks	-12 4 3 7 -25 0
word=telephone	27 -7 -24 -6 -16 -8
word=telephoned	43 -42 0 0 -3 0
word=telephones	-9 9 0 0 0 0
word=turkey	0 12 -8 0 0 0
word=u.s.	0 14 -3 0 -8 0
word=ukraine	0 10 -6 0 -3 0
word=united states	-4 2 -1 -10 7 0
word=uruguay	0 9 -8 0 0 0
word=us	-2 -6 8 0 2 0
word=video	18 -15 -26 -9 5 18
word=vietnam	0 12 -6 0 0 0
word=visit	0 -18 6 5 10 0
words=0	17 -9 6 -46 11 -15
words=1	-23 4 15 -14 -4 -22
words=2	5 2 5 -46 0 3
words=3	-19 21 -1 -15 1 -22
words=4	-13 17 -1 4 -25 -4
words=5	7 0 -9 13 -2 2
year	-9 6 1 10 -1 2`;
