// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-13 27 5 -19 -19 -31
a:'	3 -1 19 0 -21 0
a:'s	7 9 -5 -27 4 -7
a:'s <level>	8 -11 4 0 0 0
a:'s <office>	0 11 -9 0 0 0
a:'s <person>	8 3 -22 12 -2 0
a:'s ambassador	0 11 -9 0 0 0
a:'s commerce	0 -16 6 11 0 0
a:'s foreign	0 0 7 -8 0 0
a:'s meet	0 -15 12 0 4 0
a:'s on	0 -11 11 0 0 0
a:'s president	-12 19 -15 0 0 0
a:'s request	0 -10 13 0 0 0
a:'s ship	0 11 -9 0 0 0
a:'s talk	0 -1 -11 0 11 0
a:'s tariff	0 -16 5 0 10 0
a:'s trade	-2 -2 9 -2 0 0
a:*	10 0 -11 0 0 0
a:+	0 -11 12 0 0 0
a:-	-6 2 6 5 -16 -1
a:- <month-gone>	0 -5 10 -2 0 0
a:- depth	0 -8 10 0 0 0
a:- premier	0 10 -12 1 0 0
a:- way	2 -9 7 0 0 0
a:.	-1 4 0 6 0 -22
a:. *	11 -6 -3 0 0 0
a:. .	0 10 -8 0 0 0
a:<agent>	7 9 -9 -7 -6 3
a:<day-ahead>	5 -4 0 -12 3 9
a:<day-ahead> .	8 11 -22 0 5 -5
a:<day-ahead> and	0 0 -14 11 5 0
a:<day-ahead> are	0 6 -11 0 3 0
a:<day-ahead> at	0 11 -7 -4 -8 6
a:<day-ahead> before	3 12 -11 -2 -2 0
a:<day-ahead> for	0 -21 11 14 -3 0
a:<day-ahead> in	-4 -3 11 -15 0 0
a:<day-ahead> is	0 -9 -2 0 11 0
a:<day-ahead> to	-6 -11 9 1 10 0
a:<day-gone>	17 -24 9 6 -4 -7
a:<day-gone> 's	-3 10 -5 0 0 0
a:<day-gone> .	8 -8 -1 15 -11 -13
a:<day-gone> <person>	0 8 -11 0 0 0
a:<day-gone> ?	-8 12 0 0 0 0
a:<day-gone> afternoon	0 10 -12 4 0 0
a:<day-gone> and	39 -24 -20 3 0 0
a:<day-gone> at	3 15 -13 -6 -1 0
a:<day-gone> between	-3 -9 12 0 0 0
a:<day-gone> for	0 4 -6 -7 9 0
a:<day-gone> in	-9 -6 2 5 8 0
a:<day-gone> morning	3 3 -11 2 0 0
a:<day-gone> night	7 -16 -1 0 13 0
a:<day-gone> of	-10 13 0 0 0 0
a:<day-gone> to	-5 13 -1 -5 0 0
a:<day-gone> were	0 -6 9 0 0 0
a:<day-gone> with	-2 1 6 -10 0 0
a:<day-today>	0 12 -8 -22 9 1
a:<day-today> .	8 -5 7 -35 10 -3
a:<day-today> ?	-10 11 0 0 0 0
a:<day-today> after	14 -2 -3 -7 0 0
a:<day-today> afternoon	0 3 -10 0 0 4
a:<day-today> by	-11 12 0 0 0 0
a:<day-today> evening	0 18 -16 0 0 0
a:<day-today> for	-5 12 -4 -3 -6 3
a:<day-today> in	0 -5 9 -2 -1 0
a:<day-today> the	9 -4 -2 0 0 0
a:<day-today> to	-2 3 -6 -6 11 0
a:<day-today> with	23 4 -12 -10 -8 0
a:<day-today> without	0 -8 10 0 0 0
a:<duty>	-1 7 -1 -19 8 -7
a:<gate>	4 -26 16 1 0 14
a:<goods-amount>	-15 7 7 0 -2 0
a:<goods-amount> in	-1 8 -3 0 0 0
a:<goods-amount> of	-4 9 0 0 0 0
a:<goods>	-24 3 25 -18 -27 -14
a:<level-noun>	13 -1 -4 -5 0 1
a:<level>	0 13 -2 -11 -2 -3
a:<level> .	-22 5 4 0 -5 0
a:<level> and	0 11 -7 0 0 0
a:<level> at	0 9 -7 0 0 0
a:<level> for	-1 0 -3 0 9 0
a:<level> in	0 21 -11 -3 -4 0
a:<level> tariff	14 -23 6 0 6 0
a:<level> to	-4 -11 16 0 0 0
a:<money>	-8 -16 26 -3 -4 0
a:<money> of	0 -15 18 0 0 0
a:<month-ahead>	0 -25 4 6 20 -13
a:<month-ahead> .	0 -9 10 0 0 0
a:<month-ahead> to	0 -7 -5 16 -2 0
a:<month-gone>	19 -14 0 -2 -1 4
a:<month-gone> .	0 11 -11 0 0 0
a:<month-gone> had	4 -9 4 0 0 0
a:<month-gone> in	0 -22 23 0 0 0
a:<month-gone> of	0 10 -9 0 0 0
a:<month-today>	6 -27 13 11 0 0
a:<name>	1 -6 -9 0 20 -26
a:<name> 's	18 -18 9 4 -6 0
a:<name> .	-5 -15 29 -20 1 0
a:<name> <day-ahead>	0 6 -9 1 0 0
a:<name> <day-today>	0 9 -8 -2 0 0
a:<name> <seat>	0 22 -21 0 0 0
a:<name> ?	0 11 -2 0 -4 0
a:<name> and	-1 -1 10 1 -18 0
a:<name> are	5 15 -15 -7 0 0
a:<name> at	0 -5 -10 -13 18 0
a:<name> broke	0 -8 9 0 0 0
a:<name> come	0 -9 11 0 0 0
a:<name> continue	0 -10 12 0 0 0
a:<name> end	17 -1 -7 -7 0 0
a:<name> from	0 -21 4 16 0 0
a:<name> go	0 -12 9 5 0 0
a:<name> in	-1 -1 -7 -23 25 0
a:<name> is	-6 -5 9 -6 7 0
a:<name> later	0 -9 -7 6 8 0
a:<name> levy	0 -10 11 0 0 0
a:<name> meet	0 0 -11 11 0 0
a:<name> on	-5 0 -17 12 17 0
a:<name> sell	0 -8 0 0 10 0
a:<name> side	0 0 -11 13 -1 0
a:<name> since	0 11 -7 0 -2 0
a:<name> tariff	0 12 -12 0 0 0
a:<name> thi	-2 -7 -7 19 0 0
a:<name> to	-5 18 -10 0 0 0
a:<name> trade	0 -20 17 6 -6 0
a:<name> was	0 9 -3 0 -3 0
a:<name> were	0 21 -12 -4 -1 0
a:<name> would	0 4 -9 3 0 0
a:<not>	-19 7 -2 -16 19 6
a:<number>	-2 0 9 0 -4 -9
a:<number> .	33 -25 7 -21 4 0
a:<number> <day-today>	9 -17 9 0 0 0
a:<number> <quality>	-1 12 -6 0 0 0
a:<number> and	7 -24 19 0 0 0
a:<number> in	-12 19 -5 0 -8 0
a:<number> minute	10 -17 10 -4 0 0
a:<number> of	0 -7 10 0 0 0
a:<number> on	-10 12 -4 3 0 0
a:<number> summit	0 -8 14 0 -4 0
a:<number> th	-4 -11 3 12 0 0
a:<number> the	0 -18 10 0 9 0
a:<number> time	0 11 -6 -5 0 0
a:<office>	-1 -4 -2 0 0 18
a:<office> 's	0 12 -4 0 -5 0
a:<office> .	13 -3 -1 -11 3 0
a:<office> <person>	-3 -5 9 0 0 0
a:<office> and	0 -10 14 0 0 0
a:<office> in	-18 14 -6 0 0 9
a:<office> is	0 -5 -4 9 0 0
a:<office> of	0 -19 14 0 6 0
a:<organisation>	-6 10 0 -7 -1 2
a:<organisation> has	0 -14 15 0 0 0
a:<organisation> in	0 -10 17 -6 -2 0
a:<organisation> on	0 16 -14 -2 0 0
a:<organisation> publish	0 -10 10 0 0 0
a:<person>	1 -10 5 -3 7 -9
a:<person> 's	-16 9 9 -12 0 0
a:<person> .	-13 -4 14 0 1 0
a:<person> <day-ahead>	0 -8 12 0 0 0
a:<person> <day-gone>	4 -13 2 4 0 0
a:<person> about	-13 0 8 0 1 0
a:<person> agree	0 -14 12 0 3 0
a:<person> and	0 -18 5 6 13 -1
a:<person> at	0 -5 -7 0 12 0
a:<person> by	19 -11 -6 0 0 0
a:<person> for	-12 -14 29 -11 -5 0
a:<person> had	-10 5 0 0 -2 0
a:<person> is	0 4 -15 -2 7 0
a:<person> last	0 -13 8 0 0 6
a:<person> meet	0 0 -6 -4 11 0
a:<person> of	0 22 -12 -12 -10 0
a:<person> on	18 -25 -17 13 21 0
a:<person> sign	0 21 -16 0 -1 0
a:<person> since	12 -1 -10 0 0 0
a:<person> sit	-8 -9 2 5 7 0
a:<person> the	11 -23 -3 10 5 0
a:<person> there	0 15 -3 -7 -8 0
a:<person> to	5 -12 18 -2 -7 0
a:<person> was	-2 10 -5 0 0 0
a:<person> with	-13 10 0 0 0 0
a:<points>	-1 -12 0 3 13 0
a:<quality>	0 -14 14 4 -14 6
a:<quality> -	0 -18 20 0 0 0
a:<quality> ambassador	0 -8 10 0 0 0
a:<quality> and	0 -17 18 0 0 0
a:<quality> authority	0 -1 -7 0 0 10
a:<quality> beef	0 -10 10 0 0 0
a:<quality> counterpart	6 -9 0 6 -3 0
a:<quality> delegation	0 7 -11 5 0 0
a:<quality> duty	3 8 -9 0 0 0
a:<quality> in	0 -19 13 -3 2 5
a:<quality> opposite	7 -9 0 0 0 0
a:<quality> president	6 -9 4 -2 1 0
a:<quality> rice	0 -11 13 0 0 0
a:<quality> side	6 -24 20 1 0 0
a:<quality> sugar	0 -10 10 0 0 0
a:<quality> trade	2 -14 6 2 0 0
a:<quality> vice	0 11 -10 0 0 0
a:<quality> wine	0 10 -8 0 0 0
a:<seat>	-7 7 2 -4 -6 -11
a:<seat> .	-4 0 -2 -9 10 -3
a:<seat> <day-gone>	-3 -4 13 0 0 0
a:<seat> <day-today>	-13 22 -13 0 1 0
a:<seat> about	11 -17 6 0 0 0
a:<seat> and	-11 17 -6 -1 0 0
a:<seat> at	-11 2 0 3 0 0
a:<seat> for	0 -10 1 0 8 0
a:<seat> from	11 -35 29 -8 -9 0
a:<seat> have	0 10 -8 0 0 0
a:<seat> in	1 -8 21 7 -43 0
a:<seat> last	0 -5 10 -3 0 0
a:<seat> later	0 -12 0 -3 15 0
a:<seat> on	-3 11 -5 12 -16 -2
a:<seat> publish	0 -7 9 0 0 0
a:<seat> say	0 9 -9 0 0 0
a:<seat> since	0 0 -10 0 6 0
a:<seat> that	-13 11 0 0 0 0
a:<seat> thi	0 10 -4 -6 0 0
a:<seat> to	3 -12 6 -3 0 4
a:<seat> were	0 12 -8 0 0 0
a:<seat> with	-3 -14 22 -3 -1 0
a:<seat> within	0 -17 10 -5 4 0
a:<span>	-19 -9 9 2 13 1
a:<span> .	1 -33 11 12 25 0
a:<span> after	0 -6 10 0 0 0
a:<span> at	10 9 -15 -2 0 0
a:<span> from	0 23 -13 0 -12 0
a:<span> in	-8 11 -7 -2 8 0
a:<span> more	12 -15 2 0 0 0
a:<span> of	-8 -15 15 9 -2 0
a:<v-agree>	6 5 -21 2 17 -2
a:<v-bear>	11 -8 -10 2 18 0
a:<v-begin>	5 -6 -2 5 0 10
a:<v-buy>	-13 23 -7 -3 -8 0
a:<v-deny>	-3 8 1 -4 -6 0
a:<v-down>	-9 4 -12 9 9 -5
a:<v-end>	15 7 -10 -10 -3 -2
a:<v-lack>	5 -11 11 -2 0 0
a:<v-propose>	10 1 -9 0 -4 0
a:<v-refuse>	0 -5 -4 11 0 0
a:<v-renew>	-8 7 -8 12 -4 0
a:<v-return>	-12 10 -13 10 4 0
a:<v-say>	0 11 4 -17 -20 -2
a:<v-sign>	-12 5 1 11 -4 -2
a:<v-stay>	-10 -10 11 7 0 -1
a:<v-target>	13 10 -13 -13 -7 0
a:<v-up>	-15 3 4 -5 -3 9
a:?	0 7 1 -24 3 -1
a:a	-8 9 3 -8 0 -24
a:a <level>	2 -17 8 0 7 0
a:a <name>	0 8 -6 0 0 0
a:a breach	0 -10 10 0 0 0
a:a breakthrough	0 -8 8 0 0 0
a:a constructive	0 12 -11 0 0 0
a:a date	0 8 -5 -2 0 0
a:a deal	7 -20 7 -4 14 0
a:a dispute	0 -9 10 2 0 0
a:a fact	0 11 -8 0 0 0
a:a first	-1 -12 16 0 0 0
a:a framework	10 5 -13 0 0 0
a:a further	7 -21 3 9 0 0
a:a great	0 -9 10 0 0 0
a:a hotel	0 16 -12 -1 0 0
a:a joint	9 1 -18 0 6 0
a:a lasting	0 -15 10 7 0 0
a:a list	0 -12 14 0 0 0
a:a little	0 -7 -3 10 0 0
a:a long	6 -11 6 0 0 0
a:a lot	0 -11 11 0 0 0
a:a lower	0 14 -13 0 0 0
a:a meet	-1 11 -6 0 0 0
a:a number	0 0 -9 0 10 0
a:a pause	-1 -19 21 0 0 0
a:a permanent	0 -12 14 0 0 0
a:a plan	0 9 -11 0 1 0
a:a preliminary	-7 -8 14 0 0 0
a:a quarrel	0 -9 10 0 0 0
a:a round	0 10 -8 0 0 0
a:a signature	0 21 -20 0 0 0
a:a standstill	0 -14 15 0 0 0
a:a state	0 -8 10 0 0 0
a:a summit	0 15 -13 0 0 0
a:a suspension	-2 10 -7 0 0 0
a:a tariff	-9 7 -3 0 3 0
a:a third	0 12 -7 -5 -1 0
a:a threat	0 9 -7 0 0 0
a:a three	2 -9 7 0 0 0
a:a trade	19 -14 -13 16 0 0
a:a treaty	0 -14 18 -3 0 0
a:a truce	-15 0 -3 10 6 0
a:a video	-8 12 0 0 0 0
a:a visit	0 10 -10 0 0 0
a:a week	10 -15 -7 0 12 0
a:a word	1 -15 4 0 9 0
a:a year	0 -8 9 0 0 0
a:aboard	0 6 -10 2 0 0
a:about	-2 -15 11 17 -14 -7
a:about .	-2 11 -6 0 0 0
a:about <level>	0 -13 13 0 0 0
a:about <span>	0 -5 -22 25 0 0
a:about an	-1 12 -7 0 -5 0
a:about how	1 -16 14 0 0 0
a:about the	11 -7 6 -4 -9 0
a:above	0 -11 0 13 0 0
a:account	4 -21 13 0 8 0
a:account .	0 -7 0 0 9 0
a:across	-12 -28 17 5 11 0
a:across from	0 -10 0 0 12 0
a:across the	-8 -9 7 7 0 0
a:add	0 14 -10 0 0 0
a:advertisement	0 16 -7 0 -6 0
a:after	-9 -5 3 2 14 -2
a:after <span>	7 -17 15 -1 0 0
a:after call	-10 30 -25 0 -2 0
a:after that	0 -5 -12 0 19 0
a:after the	-3 -23 23 0 3 0
a:afternoon	0 -5 -8 15 -11 9
a:afternoon .	1 -10 2 8 -2 0
a:afternoon the	0 -8 11 0 0 0
a:afterward .	0 -10 9 0 1 0
a:agadir	0 -14 15 0 0 0
a:again	-5 7 -16 26 -22 -8
a:again .	11 7 -13 -4 -3 0
a:again ?	0 13 -9 0 0 0
a:again at	0 11 -6 -1 -2 0
a:again before	-3 -6 -10 20 -1 0
a:again in	0 -6 5 6 -19 0
a:again next	0 0 8 -8 0 0
a:again on	-17 21 -2 -5 -4 0
a:again soon	-3 -5 -1 11 0 0
a:again within	0 -15 -6 21 0 0
a:against	-7 9 0 -3 0 0
a:against <name>	-3 15 -7 -1 0 0
a:ago	9 -32 20 0 7 0
a:ago .	5 -23 21 0 -1 0
a:agree in	0 -20 20 0 0 0
a:agree on	-2 11 -20 6 2 0
a:agreement	13 -16 3 12 -8 -1
a:agreement .	10 0 -18 5 1 0
a:agreement in	7 -10 -1 5 0 0
a:agreement of	0 18 -17 0 0 0
a:agreement with	8 -20 19 -3 -2 0
a:ahead	0 10 -2 -10 0 0
a:ahead of	0 11 -8 0 0 0
a:air base	0 -9 13 0 -1 0
a:airbu	0 14 -13 0 0 0
a:aircraft	0 -4 8 0 -2 0
a:airport	0 -4 16 -11 0 0
a:akasaka	0 -14 19 0 -5 0
a:akasaka palace	0 -14 19 0 -5 0
a:akureyri	0 -9 10 0 0 0
a:all	-14 -18 32 -8 -8 0
a:almost	-10 9 0 0 0 0
a:alone	0 10 -18 0 8 0
a:also	-3 26 -27 0 2 0
a:altogether	0 -14 16 -2 0 0
a:ambassador to	0 -8 10 0 0 0
a:an	8 1 0 2 -15 -2
a:an agreement	2 3 -12 3 2 0
a:an early	0 -6 -6 12 0 0
a:an end	0 -10 15 -4 0 0
a:an hour	18 -19 16 -10 -14 0
a:an investigation	0 16 -15 0 0 0
a:and	1 -14 14 -14 8 -12
a:and <day-gone>	0 -15 13 2 0 0
a:and <day-today>	0 -15 18 0 0 0
a:and <goods-amount>	-1 8 -3 0 0 0
a:and <level>	0 13 -7 0 0 0
a:and <name>	-15 -16 21 10 -12 0
a:and <number>	10 0 -2 -1 -1 0
a:and <person>	4 -10 0 2 5 0
a:and <quality>	-8 -22 28 -1 0 0
a:and <seat>	-6 21 -17 0 1 0
a:and agree	17 -20 9 -6 0 0
a:and are	0 -10 11 0 0 0
a:and at	4 10 -12 0 0 0
a:and come	6 11 -18 0 0 0
a:and end	1 -25 25 0 0 0
a:and his	0 10 -6 -4 0 0
a:and hold	0 4 -15 7 0 0
a:and in	-12 -8 5 -5 16 0
a:and is	0 16 -10 0 -7 0
a:and last	0 21 -18 -1 0 0
a:and meet	1 18 -18 0 -1 0
a:and mr	0 -10 10 0 0 0
a:and not	0 -8 11 0 0 0
a:and of	0 -10 11 0 0 0
a:and one	-1 -7 -5 16 0 0
a:and promise	0 7 -8 0 0 0
a:and say	-1 10 -6 0 0 0
a:and the	7 0 -7 10 -5 0
a:and then	0 0 -11 0 10 0
a:and to	0 13 -17 0 8 0
a:and was	6 -13 7 0 0 0
a:and we	8 -12 4 0 0 0
a:and will	12 -3 -4 -4 -1 3
a:and with	-5 0 9 -3 0 0
a:announce	0 0 7 -10 -4 0
a:announce <level>	0 -10 11 0 0 0
a:another	0 -8 0 1 7 0
a:another <level>	0 10 -6 0 0 0
a:answer	-9 2 4 0 0 0
a:anybody	-6 -3 10 0 0 0
a:apec	-6 -2 -22 0 29 0
a:apec summit	-1 -14 0 0 16 0
a:app	-4 11 -1 0 0 0
a:approve	0 18 -15 0 0 0
a:approve the	0 11 -10 0 0 0
a:are	-4 9 2 -15 -1 -2
a:are continue	0 -7 9 0 0 0
a:are go	0 14 -11 0 0 0
a:are in	0 -7 10 0 0 0
a:are still	0 -11 12 0 0 0
a:are under	0 3 -10 0 4 0
a:arranged	8 -14 4 0 0 0
a:arranged for	2 -10 6 0 0 0
a:arrive	0 18 -17 0 0 0
a:arusha	0 -9 10 0 0 0
a:as	5 17 -15 -17 0 -1
a:as a	-3 17 -14 -1 0 0
a:as many	0 13 -8 0 0 0
a:as plan	0 -6 -1 0 13 0
a:as the	-2 -5 11 0 0 0
a:asean	-2 23 -14 0 -11 0
a:asean summit	-2 3 4 0 -9 0
a:asian	0 16 -14 0 0 0
a:ask	16 -4 -7 -1 0 0
a:ask for	11 -9 0 0 0 0
a:at	-5 9 -12 -3 10 4
a:at <name>	0 -4 8 -2 0 0
a:at <number>	-1 10 -15 4 0 0
a:at an	-1 -20 15 10 -2 0
a:at home	0 11 -10 0 0 0
a:at its	13 -12 0 0 0 0
a:at lancaster	1 -4 -5 10 0 0
a:at present	0 -8 14 0 -3 0
a:at rosenbad	0 26 -24 -1 0 0
a:at sea	0 -10 -2 13 0 0
a:at the	1 10 -20 -14 14 6
a:at three	6 5 -14 0 0 0
a:authority	0 -1 -7 0 0 10
a:autumn	6 -12 0 -7 14 0
a:autumn .	0 -9 0 -3 13 0
a:away	7 -10 3 0 0 0
a:back	13 -20 15 -7 0 0
a:back .	11 -7 -5 0 0 0
a:back to	0 -7 10 0 0 0
a:balance	0 10 -8 0 0 0
a:banana	0 -11 -10 19 0 0
a:bandung	0 -11 12 0 0 0
a:bargain	-2 -8 13 0 0 0
a:be	0 6 -13 12 -12 0
a:be put	0 -9 9 0 0 0
a:be resume	0 -13 8 4 0 0
a:bean	-11 10 0 0 0 0
a:bean .	-9 10 0 0 0 0
a:beef	0 -32 29 1 0 0
a:been	-29 5 0 13 -10 0
a:been excellent	-4 -8 12 0 0 0
a:been fix	0 -11 7 1 0 0
a:been hold	0 -15 6 7 0 0
a:been very	0 14 -13 0 0 0
a:before	-5 -9 -19 37 -4 -2
a:before <day-ahead>	-14 30 -20 0 0 0
a:before a	10 0 -14 0 0 0
a:before that	0 -31 12 22 -1 0
a:before the	-7 -19 -9 21 14 0
a:begin	0 -1 15 -24 0 -4
a:begin .	6 -7 0 -11 14 0
a:begin in	0 13 -5 -9 -2 0
a:begin of	-1 -7 11 0 0 0
a:begin on	-2 18 -12 0 -6 0
a:behind	0 10 -2 -7 0 0
a:being	18 -22 -4 3 8 0
a:being carry	9 -4 0 0 0 0
a:being prepare	1 -24 1 12 10 0
a:better	8 0 -9 0 0 0
a:between	10 10 -6 -22 -14 0
a:between <office>	4 -20 11 0 0 7
a:between <person>	2 5 0 -4 -11 0
a:between <seat>	-3 20 -15 0 0 0
a:beyond	0 -10 11 0 0 0
a:bilateral	0 -10 11 0 0 0
a:bloc	0 -10 12 0 0 0
a:board	0 -14 18 0 0 0
a:body	0 12 -10 0 0 0
a:both	-3 4 3 -10 -4 0
a:both side	-5 19 -12 -2 0 0
a:breach	0 -10 10 0 0 0
a:breakthrough	0 -14 15 0 0 0
a:bridge	0 -14 -17 17 -2 14
a:bridge .	0 -7 -10 17 0 0
a:bring	13 -16 10 1 -6 0
a:brno	0 10 -9 0 0 0
a:broke	4 10 -9 0 -4 0
a:broke down	0 14 -15 3 0 0
a:broke off	0 -13 15 0 0 0
a:budget	0 8 -8 0 0 0
a:busan	9 -9 18 -11 -36 0
a:busan .	0 0 5 0 -9 0
a:busan on	-3 -8 20 0 -7 0
a:by	-3 20 -21 -6 -12 13
a:by <day-ahead>	1 8 -12 0 0 0
a:by <level>	-7 11 0 0 0 0
a:by <number>	-8 12 -1 0 0 0
a:by <organisation>	0 10 -7 0 0 0
a:by <person>	-16 -2 5 14 -16 5
a:by <span>	-9 8 1 -5 0 0
a:by a	-4 9 0 0 -6 0
a:by phone	11 -7 0 0 -1 0
a:by telephone	16 -9 -1 -1 -4 0
a:by video	7 -4 -14 -6 6 6
a:cabinet	0 8 -6 0 0 0
a:call	5 13 -15 -13 -10 -3
a:call .	-16 10 8 -2 0 0
a:call of	9 -10 0 0 0 0
a:call off	-10 5 2 0 0 0
a:call on	14 -15 0 -2 0 0
a:call to	-14 14 0 0 0 0
a:call with	4 12 -27 0 -3 0
a:can	0 -15 14 0 2 0
a:cancel	0 17 -15 0 0 0
a:cancel .	0 16 -14 0 0 0
a:candid	-1 -4 10 -2 0 0
a:candid .	0 -10 10 0 0 0
a:candid and	0 -11 13 0 0 0
a:canola	0 10 -9 0 0 0
a:capital	0 6 4 -14 -7 0
a:capital .	0 11 -5 -6 -1 0
a:car	-5 -8 15 0 0 0
a:ceasefire	-2 25 -21 0 0 0
a:cebu on	0 -7 9 0 0 0
a:certificate	4 -16 12 0 0 0
a:changed	-9 8 0 0 0 0
a:chapter	0 -7 9 0 0 0
a:check	-3 -2 -3 0 9 0
a:chess	0 23 -23 0 0 0
a:chiang	0 12 -10 0 0 0
a:chicken	0 13 -12 0 0 0
a:chip	-5 21 -11 -2 0 0
a:christma .	-3 10 -4 0 0 0
a:city	2 4 2 -10 -8 0
a:class	0 -11 11 0 0 0
a:clear	2 -11 8 0 0 0
a:clock	0 13 -11 0 0 0
a:close	0 16 -6 -13 0 0
a:close to	0 15 -8 -7 0 0
a:closely	0 15 -14 0 0 0
a:closer	8 -8 2 -2 0 0
a:coal	1 -13 11 0 0 0
a:cocoa	-1 9 -5 0 0 0
a:colombo	0 -9 9 0 0 0
a:colonia	0 10 -8 0 0 0
a:come	-1 8 -21 11 6 -1
a:come .	0 -13 13 0 0 0
a:come back	0 11 -10 0 0 0
a:come down	0 10 -8 0 0 0
a:come on	0 -1 -7 0 9 0
a:come to	0 -5 9 -3 0 0
a:come week	-1 0 -4 9 -2 0
a:commerce minister	1 -13 12 0 0 0
a:commerce ministry	0 -4 -6 12 0 0
a:communiqué	0 -11 4 5 0 0
a:company	-7 14 -5 0 0 0
a:complete	11 -3 0 -3 -4 0
a:conclude in	0 15 -14 0 0 0
a:condition	0 -11 12 0 0 0
a:conference	13 -19 -7 0 -1 8
a:confirm it	-9 11 0 0 0 0
a:consensu	-11 9 -1 0 0 0
a:consensu .	-3 -5 9 0 0 0
a:constructive	-3 -3 11 -2 0 0
a:constructive .	0 -12 16 0 0 0
a:consultation	0 10 -3 -7 0 0
a:continue	0 -3 14 -17 -4 0
a:continue .	0 10 0 -7 -1 0
a:conversation with	7 -14 8 0 0 0
a:cooperation	0 -4 10 0 -4 0
a:cost	-6 21 -12 0 0 0
a:could	-1 24 -11 -20 4 0
a:could be	0 16 -4 -11 0 0
a:counterpart in	-2 7 -9 5 -2 0
a:country	9 -12 16 -9 -8 0
a:country '	2 -12 11 0 0 0
a:couple	-1 -11 -8 11 9 0
a:couple of	-1 -15 -4 11 9 0
a:course	-3 -7 14 -1 0 0
a:covered	-7 23 -15 0 0 0
a:cusco	10 6 -16 0 0 0
a:custom house	0 -7 10 0 0 0
a:cut on	0 -10 10 0 0 0
a:da	0 -16 17 0 0 0
a:da nang	0 -12 13 0 0 0
a:dark	-4 -10 15 0 0 0
a:darwin	-9 -4 14 0 0 0
a:date	3 -4 -3 15 -10 0
a:date .	0 -11 10 8 -8 0
a:davo	-11 10 1 0 0 0
a:day	8 -6 -3 2 -2 9
a:day .	15 -27 3 11 -7 10
a:day of	0 14 -9 -3 0 0
a:day on	0 -7 10 0 0 0
a:deal	2 11 -13 -4 2 0
a:deal .	-17 7 -1 -5 14 0
a:deal that	0 -14 16 0 0 0
a:decide	-1 -15 9 12 -5 0
a:decision .	0 -9 9 0 0 0
a:delay	5 8 -13 0 0 0
a:delegation	-9 6 3 0 0 0
a:demand	5 -10 5 0 0 0
a:depend	12 -13 -7 0 8 0
a:depend on	12 -13 -7 0 8 0
a:depth	0 -8 10 0 0 0
a:described	3 -11 9 0 0 0
a:desk .	-7 -11 8 7 0 0
a:dialogue	5 -13 9 0 0 0
a:did	1 11 -11 -2 0 0
a:did not	4 8 -13 0 0 0
a:direction .	-8 10 0 0 0 0
a:do	14 -18 10 0 -1 0
a:do so	16 -22 8 0 0 0
a:document	0 -14 15 0 0 0
a:doe	0 -26 15 10 6 0
a:doe not	0 -19 14 0 7 0
a:done	0 -21 22 0 0 0
a:done .	0 -21 21 0 0 0
a:door	0 14 -11 0 0 0
a:down	-13 16 -9 -1 0 0
a:down in	0 11 -13 5 0 0
a:down to	0 9 -6 0 0 0
a:draw	0 12 -10 0 0 0
a:due	0 -11 13 -1 0 0
a:due in	0 -13 15 0 0 0
a:due to	0 9 -7 0 0 0
a:during	0 -12 14 0 0 0
a:during the	0 -11 12 0 0 0
a:duty	6 8 -4 -19 -6 0
a:duty of	0 15 -10 0 0 0
a:duty on	17 -1 -7 -4 0 0
a:each of	-2 11 -5 0 0 0
a:each other	7 -11 -7 12 0 0
a:early	0 -11 1 15 -2 0
a:early next	-1 -4 10 -13 2 0
a:earth	-6 11 -5 1 -2 0
a:east	0 10 -9 0 0 0
a:easter	0 12 -8 -2 0 0
a:economic	14 -14 0 6 -4 0
a:economy	0 -13 2 0 7 0
a:either	0 -10 -5 9 9 0
a:either .	0 0 -10 10 0 0
a:el	0 22 -21 0 0 0
a:eleven	12 -5 -7 0 0 0
a:end	10 -9 6 0 -5 0
a:end .	-2 -30 24 15 -3 0
a:end <day-ahead>	0 -5 9 0 0 0
a:end <day-gone>	0 14 -13 0 0 0
a:end <day-today>	0 -4 7 -1 0 0
a:end of	1 -14 10 -3 8 0
a:end on	-4 22 -18 2 -5 0
a:end with	0 -20 21 0 0 0
a:end without	0 -11 6 2 0 0
a:entebbe	0 -9 11 0 0 0
a:enter	-1 -10 10 3 0 0
a:evening	-2 -14 11 10 2 -2
a:evening <person>	-7 -6 15 0 0 0
a:event	0 -10 11 0 0 0
a:every	-9 21 -13 0 0 0
a:everybody	0 -11 12 0 0 0
a:everybody .	0 -13 13 0 0 0
a:everything	0 -6 8 0 0 0
a:excellent	-2 -6 10 0 0 0
a:expect	0 3 -21 15 -3 0
a:expectation	0 9 -6 0 0 0
a:expire .	0 -11 12 0 0 0
a:extend	-11 13 -8 3 0 0
a:extend it	0 -8 8 0 0 0
a:extend the	0 2 -10 6 0 0
a:extend their	-10 5 1 0 0 0
a:extension of	0 7 -13 8 0 0
a:extra	0 13 -9 0 0 0
a:extra <level>	0 10 -7 0 0 0
a:extremely	-9 -9 0 0 17 0
a:face	-1 10 -5 0 0 0
a:fact	0 13 -9 0 -1 0
a:fact sheet	0 13 -9 0 -1 0
a:failed	0 0 6 -12 -1 0
a:fair	12 -3 -5 0 0 0
a:fall .	0 -12 9 0 3 0
a:fall from	0 -8 9 0 0 0
a:farm good	0 9 -8 0 0 0
a:fee	0 -15 19 0 0 0
a:fentanyl	-5 24 -16 0 0 0
a:ferry	0 -6 -6 2 9 0
a:fertiliser	0 15 -14 0 0 0
a:fifth round	0 11 -6 -3 0 0
a:fight	-4 -2 9 0 0 0
a:file	0 -8 8 0 0 0
a:final	0 17 -11 -4 0 0
a:find	0 3 -11 0 8 0
a:finish	0 -19 14 2 0 0
a:finished	-2 22 -17 0 0 0
a:first	3 11 -12 -5 3 0
a:first day	0 -6 9 0 0 0
a:first step	-3 11 -6 0 0 0
a:first time	1 -5 -2 -3 12 0
a:fish	-6 -12 14 -6 8 0
a:five	0 13 -10 -4 0 0
a:five hour	0 17 -12 -3 0 0
a:fix	4 -11 8 0 0 0
a:fix for	6 -10 6 0 0 0
a:flag	0 0 -7 0 9 0
a:flower	-1 -10 14 -1 0 0
a:follow	6 -15 14 0 -1 0
a:follow in	6 -10 3 0 0 0
a:food	-2 -6 0 0 9 0
a:for	20 -11 12 -15 -2 1
a:for .	0 13 -12 0 0 0
a:for <day-ahead>	15 7 -12 -7 -3 0
a:for <day-gone>	0 7 -4 -2 0 0
a:for <level>	0 -14 15 0 0 0
a:for <month-ahead>	0 -14 13 4 -3 0
a:for <name>	0 7 -6 0 0 0
a:for <number>	5 -14 6 -6 6 0
a:for <person>	0 -10 5 0 5 0
a:for <quality>	-9 11 -3 0 0 0
a:for <span>	-17 0 8 -17 -3 6
a:for about	11 -9 8 0 -9 0
a:for an	24 -28 5 10 -6 0
a:for another	5 -21 11 5 0 0
a:for consultation	0 11 -10 0 0 0
a:for his	0 -9 0 13 0 0
a:for round	0 -19 20 0 0 0
a:for talk	-1 -4 -5 10 6 0
a:for tariff	0 -10 10 0 0 0
a:for their	0 -4 10 -2 0 0
a:for trade	0 -13 16 -1 0 0
a:for what	0 -11 6 -2 9 0
a:foreign	0 -6 16 -9 0 0
a:foreign ministry	0 -3 13 -8 0 0
a:formal	0 8 -7 0 0 0
a:forty	0 -11 -2 -4 17 0
a:forty minute	0 -10 -2 -3 17 0
a:found	7 -12 8 0 0 0
a:fourth	6 -1 1 -13 1 0
a:fourth time	0 -5 11 -2 0 0
a:framework	12 -9 9 -7 -6 0
a:framework for	17 -7 -6 0 0 0
a:framework of	0 -13 17 0 -1 0
a:free	-1 -4 12 -8 0 0
a:free trade	0 -3 10 -7 0 0
a:freeze	0 -7 9 0 0 0
a:friday	0 -24 23 0 0 0
a:friend	-10 0 -7 14 0 0
a:from	-8 4 -4 12 0 -7
a:from <day-ahead>	-18 0 0 22 -9 0
a:from <level>	9 -20 15 0 0 0
a:from <number>	0 15 -12 0 0 0
a:from <person>	13 -28 19 0 0 0
a:from a	0 -9 8 0 0 0
a:from the	-14 6 10 0 -3 0
a:front	0 11 -10 0 0 0
a:further	7 -14 0 8 0 0
a:further <span>	8 -12 4 0 0 0
a:future	0 -14 7 3 4 0
a:future .	0 0 8 0 -11 0
a:g	0 1 1 5 -12 0
a:g <number>	0 2 0 5 -8 0
a:galle	0 -14 16 0 0 0
a:garden	0 -5 -9 14 0 0
a:gave	-2 18 -14 0 0 0
a:geneva	12 -9 12 -18 -11 0
a:geneva .	16 4 -10 -2 -5 0
a:geneva in	8 -29 19 0 0 0
a:go	0 -3 0 0 -2 11
a:go .	-1 -8 0 0 10 0
a:go into	0 -9 2 7 0 0
a:go on	0 -10 10 1 -9 0
a:go very	0 8 0 0 -6 0
a:go well	0 -3 -2 0 0 8
a:golf	-3 -4 13 -1 -5 0
a:good	11 0 -2 0 -3 0
a:good .	9 -15 7 0 1 0
a:good at	0 -16 18 0 0 0
a:good have	11 -6 -4 0 0 0
a:gothenburg	0 -9 12 0 0 0
a:grant	0 12 -11 0 0 0
a:great	-7 2 2 8 -15 0
a:great hall	-4 17 -6 -6 -12 0
a:greer in	0 -7 12 -3 0 0
a:ground	9 -15 5 0 0 0
a:ground .	9 -13 0 1 0 0
a:guayaquil	-10 3 7 0 0 0
a:guest	0 14 -13 0 0 0
a:gyeongju .	0 0 9 -2 -4 0
a:gyeongju on	0 2 -16 0 16 0
a:had	-8 12 1 -5 -17 -1
a:had been	-15 5 4 -3 -2 0
a:had go	0 -4 11 0 -4 0
a:had not	-6 18 -20 10 0 0
a:half	0 17 -13 -3 0 0
a:halfway	20 -14 -2 -3 0 0
a:halifax	0 -9 13 0 0 0
a:halifax on	0 -16 19 0 0 0
a:hall	-15 25 -8 -9 -14 0
a:hall .	0 16 -12 0 0 0
a:hall of	-2 7 1 -4 -10 0
a:halt	-2 11 -7 0 0 0
a:hand	-12 0 7 0 0 0
a:hand .	-3 10 -6 0 0 0
a:hang	0 -10 13 0 0 0
a:has	14 -22 19 0 -10 0
a:have	-4 -3 3 -4 11 0
a:have agree	-4 13 -8 0 0 0
a:have begin	0 -17 6 0 13 0
a:have end	0 -17 19 0 0 0
a:have failed	0 10 -7 0 0 0
a:have not	0 9 -7 0 0 0
a:have pay	11 -9 0 0 0 0
a:having	-3 21 -13 0 -5 0
a:he	-7 29 -2 -23 -24 0
a:he and	2 -9 7 0 0 0
a:he in	0 20 -18 0 0 0
a:he meet	0 -16 9 0 6 0
a:he spoke	-5 9 -1 0 0 0
a:he was	0 10 -3 0 -5 0
a:head	2 -13 2 -1 12 0
a:head of	2 -13 2 -1 12 0
a:headquarter	-11 17 -13 -2 4 0
a:headquarter of	0 12 -10 -1 0 0
a:her	9 -16 10 0 0 0
a:here	3 3 -4 7 -10 0
a:here .	0 -6 13 -4 -4 0
a:here on	-3 1 5 -9 1 0
a:higher	-4 -6 12 0 0 0
a:higher tariff	0 -9 10 0 0 0
a:him	23 0 -13 -6 -5 0
a:him .	3 0 -12 -2 6 0
a:him in	0 16 -12 0 -1 0
a:him the	-1 -7 11 0 0 0
a:him there	0 -4 11 0 -4 0
a:him to	12 -11 0 0 0 0
a:himself	13 -24 6 9 -2 0
a:his	-1 -8 13 7 -19 -1
a:his <office>	-8 10 0 2 -5 0
a:his <person>	5 7 -1 -13 -3 0
a:his <quality>	3 -22 15 8 -5 0
a:his country	3 -13 13 0 -2 0
a:his talk	0 -12 0 0 12 0
a:history	0 11 -10 0 0 0
a:ho	0 -15 15 0 0 0
a:hold at	0 -17 8 10 0 0
a:hold for	0 10 -8 0 0 0
a:hold in	-8 -9 27 -17 0 0
a:hold the	0 -7 8 0 0 0
a:holiday	0 9 -5 0 0 0
a:home	-3 20 -9 -7 -5 0
a:home .	0 8 0 -3 -4 0
a:hope	0 -11 12 0 0 0
a:hotel	9 7 -4 -13 -4 0
a:hotel .	0 8 -5 0 0 0
a:hour	8 9 -16 -6 1 0
a:hour .	5 2 -7 5 -10 0
a:hour and	4 -16 9 -5 7 0
a:hour in	-3 12 -3 -5 0 0
a:hour on	0 19 -22 1 0 0
a:house	0 0 -9 7 6 0
a:house .	0 16 -15 0 0 0
a:house of	0 11 -10 0 0 0
a:how it	0 -11 1 0 9 0
a:i	0 20 -16 0 0 0
a:ice .	3 -13 10 0 0 0
a:important first	-2 10 -5 0 0 0
a:in	-7 -15 22 -20 10 -10
a:in -	0 -8 10 0 0 0
a:in <month-ahead>	-3 -15 -1 1 25 -11
a:in <month-gone>	21 -23 7 2 -8 7
a:in <month-today>	0 -8 -2 12 0 0
a:in <name>	-29 15 -55 14 29 -4
a:in <number>	2 -6 0 -4 7 0
a:in <person>	0 -22 24 0 0 0
a:in <quality>	0 -13 14 0 0 0
a:in <seat>	0 0 24 -20 -59 -15
a:in <span>	-5 14 -36 -17 25 0
a:in a	19 1 -8 -20 0 0
a:in about	0 -4 -22 22 0 0
a:in agadir	0 -14 15 0 0 0
a:in akureyri	0 -9 10 0 0 0
a:in as	0 10 -8 0 0 0
a:in bandung	0 -11 12 0 0 0
a:in brno	0 10 -9 0 0 0
a:in busan	8 -9 18 -9 -35 0
a:in colonia	0 10 -8 0 0 0
a:in cusco	10 6 -16 0 0 0
a:in darwin	-9 -4 14 0 0 0
a:in each	0 11 -6 0 0 0
a:in early	0 -15 -1 17 0 0
a:in entebbe	0 -8 10 0 0 0
a:in for	0 -5 -3 12 0 0
a:in geneva	15 -25 25 -15 -11 0
a:in gothenburg	0 -10 12 0 0 0
a:in guayaquil	-10 5 3 0 0 0
a:in it	0 0 -8 0 0 11
a:in its	0 19 -18 0 0 0
a:in kananaski	0 -4 11 0 -5 0
a:in karachi	0 -5 10 0 -1 0
a:in kuala	-13 -6 5 0 9 0
a:in london	2 -9 11 -7 0 0
a:in lugano	0 10 -9 0 0 0
a:in lusaka	0 12 -12 0 0 0
a:in madrid	0 -12 9 2 0 0
a:in mid	0 -4 9 -2 0 0
a:in muscat	0 17 -17 0 0 0
a:in naivasha	-5 -8 13 0 0 0
a:in new	-4 -4 0 -5 11 0
a:in oran	0 -13 13 0 0 0
a:in osaka	0 -10 21 0 -12 0
a:in pari	-4 9 0 -6 -2 0
a:in person	0 -5 0 8 -7 0
a:in phuket	-1 -15 18 0 0 0
a:in place	0 12 -9 -1 0 0
a:in pokhara	0 -5 -4 10 0 0
a:in recife	0 -20 22 0 0 0
a:in salalah	4 -11 4 0 0 0
a:in samarkand	0 -8 11 0 0 0
a:in seoul	0 5 9 -17 -6 0
a:in shanghai	0 0 -11 12 0 0
a:in shenzhen	0 10 3 -6 -11 0
a:in split	0 -9 11 0 0 0
a:in stockholm	-6 -5 17 -17 0 0
a:in the	6 8 -28 -1 22 0
a:in their	0 10 -6 -4 0 0
a:incheon	0 10 -1 -9 0 0
a:initial	0 8 -6 0 0 0
a:instead	9 0 -5 0 0 0
a:instead .	2 4 -8 0 0 0
a:into	-2 11 -8 3 -4 0
a:into <quality>	-5 15 -10 0 0 0
a:investigation	0 21 -16 0 0 0
a:is	5 -4 -8 8 6 4
a:is .	0 -9 9 0 0 0
a:is <number>	11 -4 -8 0 0 0
a:is <person>	-3 5 -12 7 0 0
a:is at	0 11 -11 -1 0 0
a:is back	-5 -4 10 0 0 0
a:is being	14 -24 -2 8 10 0
a:is due	0 -9 11 0 0 0
a:is expect	0 -1 -9 10 0 0
a:is fix	3 -13 10 0 0 0
a:is likely	9 -14 0 5 0 0
a:is off	0 21 -20 0 0 0
a:is plan	-5 9 -5 -13 -6 9
a:is still	0 -7 10 0 0 0
a:is up	-2 10 -4 0 0 0
a:island	0 15 -21 7 0 0
a:it	-10 -20 16 20 3 4
a:it 's	0 12 -8 0 0 0
a:it .	10 -2 -5 7 -16 0
a:it a	-3 18 -18 0 0 0
a:it at	0 -8 9 0 0 0
a:it doe	0 -28 21 11 0 0
a:it first	0 10 -9 0 0 0
a:it go	0 -11 1 0 10 0
a:it had	-9 13 0 -2 0 0
a:it has	0 -11 8 3 0 0
a:it in	0 0 9 0 -5 0
a:it is	9 -8 -9 5 7 0
a:it was	10 -34 17 1 12 0
a:it will	-1 -5 11 -2 0 0
a:its	-8 42 -25 -13 -12 0
a:its <level>	0 -11 12 0 0 0
a:its <office>	0 12 -10 0 0 0
a:its <person>	-8 7 0 0 0 0
a:its country	0 10 -6 0 -3 0
a:its own	0 13 -8 0 0 0
a:izmir on	7 -16 6 0 0 0
a:jeju	0 -17 6 9 0 0
a:jinping	1 -5 -4 -2 10 0
a:jinping .	3 -20 12 0 3 0
a:joint statement	11 0 -18 0 5 0
a:joke	0 -11 11 0 0 0
a:kananaski	0 -4 11 0 -5 0
a:keep	-9 -16 15 0 5 0
a:keep the	-5 -10 14 0 -1 0
a:keep their	0 4 -11 0 9 0
a:know .	0 8 -6 0 0 0
a:kuala	-4 -9 4 0 9 0
a:kuala lumpur	-4 -9 4 0 9 0
a:lake	0 -14 -2 11 10 0
a:lancaster	1 -14 -1 10 7 0
a:lancaster house	1 -14 -1 10 7 0
a:land	8 -13 7 0 0 0
a:last	-15 10 -6 -4 2 2
a:last .	3 -23 19 0 0 0
a:last <month-gone>	0 2 -8 -5 10 0
a:last <span>	0 14 -11 0 0 0
a:last day	0 13 -10 -2 -2 0
a:last time	0 -3 -7 13 -2 0
a:last until	0 0 -6 0 10 0
a:last week	-12 10 -3 -10 0 4
a:last year	-1 -5 14 -4 -6 0
a:lasted	-9 -14 26 -10 2 0
a:lasted <span>	0 -10 11 0 0 0
a:lasted about	-7 13 -1 0 0 0
a:lasted from	12 -9 0 0 0 0
a:lasting	0 -22 19 6 0 0
a:lasting agreement	0 -22 17 8 0 0
a:late	15 -16 3 0 0 0
a:late .	0 -10 10 0 0 0
a:late on	16 -1 -15 0 0 0
a:later	-2 -24 5 14 7 0
a:later in	1 -13 -4 -2 17 0
a:later thi	0 -19 9 21 -14 0
a:latest	0 12 -6 0 -4 0
a:law	0 19 -15 0 0 0
a:leader	9 -11 -11 -5 24 0
a:leader .	0 0 -9 0 8 0
a:leader in	9 -13 0 0 8 0
a:least <money>	0 -9 10 0 0 0
a:leather	9 -4 -4 0 0 0
a:leave	7 0 7 -3 -12 0
a:leave for	0 -3 -6 9 0 0
a:leave it	0 -8 9 0 0 0
a:leave the	8 -20 14 0 0 0
a:led	4 4 -13 4 0 0
a:led by	0 10 -7 0 0 0
a:less	-2 23 -17 0 0 0
a:less than	0 12 -10 0 0 0
a:letter	0 12 -9 0 0 0
a:level	0 -11 15 -8 -4 2
a:level .	0 9 -4 0 0 0
a:levy	0 -9 13 0 0 0
a:lie	0 9 -7 0 0 0
a:lifeng in	0 -18 15 1 0 0
a:likely	13 -8 -7 9 -5 0
a:link on	1 -11 5 0 0 0
a:linked	0 -5 8 0 0 0
a:lisbon on	4 9 -12 0 0 0
a:list	-3 -10 16 -2 0 0
a:list of	0 10 -4 -1 0 0
a:little	0 -2 -4 9 0 0
a:local	0 -13 14 0 0 0
a:london	7 -12 11 -7 0 0
a:london in	0 -7 8 0 0 0
a:long	13 -18 16 -4 -5 0
a:look	0 -9 5 0 4 0
a:lose	0 0 -10 0 8 0
a:lot	0 -11 11 0 0 0
a:loui	0 -11 12 0 0 0
a:lower	-6 31 -23 0 0 0
a:lower rate	0 11 -10 0 0 0
a:lower tariff	0 8 -8 0 0 0
a:lugano	0 10 -9 0 0 0
a:lumpur	-4 -9 4 0 9 0
a:lusaka	0 12 -12 0 0 0
a:machine	0 -15 12 3 0 0
a:madrid	0 -12 9 2 0 0
a:madrid .	0 -7 0 9 0 0
a:madrid in	0 -20 21 0 0 0
a:main	0 -15 17 0 0 0
a:manage	0 12 -12 0 0 0
a:many	0 15 -9 -1 0 0
a:margin	-2 -9 -4 5 4 8
a:margin of	-2 0 -17 6 4 8
a:me	7 0 -12 0 0 0
a:meal	-5 0 -3 0 9 0
a:measure	-7 26 -19 0 0 0
a:meet	19 -24 5 2 7 0
a:meet <person>	0 17 -13 0 -6 0
a:meet in	12 -28 18 -11 5 0
a:meet of	-2 6 -14 0 10 0
a:mention	0 -13 0 0 13 0
a:mention it	0 -16 10 0 7 0
a:mention the	0 14 -12 0 0 0
a:merdeka	0 0 -10 11 4 0
a:merdeka <number>	0 0 -10 11 4 0
a:middle	1 -4 6 5 -15 0
a:middle .	-1 -12 14 0 0 0
a:middle of	4 -6 0 9 -6 0
a:milk	0 13 -11 -1 0 0
a:minister	10 -7 11 -16 -12 0
a:minister of	9 7 -15 0 0 0
a:ministerial	0 -8 10 0 0 0
a:ministry .	0 10 -6 -1 0 0
a:minute	1 -18 2 0 14 0
a:minute .	0 -11 -6 4 16 0
a:minute at	0 -13 18 0 -2 0
a:minute past	0 11 -8 0 0 0
a:mombasa	0 -6 11 -1 0 0
a:money	0 -8 11 0 0 0
a:month	8 -22 2 6 8 -1
a:month .	7 -12 -9 21 -2 0
a:month in	0 -14 9 -3 7 0
a:more	-3 3 -10 14 -1 0
a:more than	1 15 -10 -4 -6 0
a:morning	2 5 0 -3 -26 -2
a:morning .	31 -12 0 0 -15 0
a:morning <person>	0 -10 13 0 0 0
a:morning in	-12 21 -12 0 0 0
a:most	4 8 -16 0 5 0
a:most of	8 8 -17 0 0 0
a:move to	0 -12 13 0 0 0
a:mr	-3 11 -3 0 -8 0
a:mr <person>	-13 17 -15 9 -5 0
a:muscat	0 17 -17 0 0 0
a:my	-2 12 -8 0 0 0
a:naivasha	-5 -8 13 0 0 0
a:name	0 22 -20 0 0 0
a:name to	0 12 -11 0 0 0
a:nang	0 -12 13 0 0 0
a:nation	0 -18 15 11 -8 0
a:national	5 -12 0 8 -2 0
a:near	-9 0 0 7 0 0
a:near seoul	0 -8 -10 18 0 0
a:need	-2 -8 15 0 0 0
a:negotiate	0 19 -15 -2 0 0
a:negotiation	-8 -2 2 5 0 0
a:negotiation between	0 -14 17 -1 0 0
a:negotiation on	0 -8 13 -1 0 0
a:new	-11 6 -3 -3 8 0
a:new date	0 -8 9 0 0 0
a:new from	-2 -8 11 0 0 0
a:new tariff	-1 -14 7 0 9 0
a:new year	0 20 -8 0 -9 0
a:new york	-4 -6 2 -5 11 0
a:next	-5 -10 0 -4 16 7
a:next couple	-1 -7 -3 14 0 0
a:next month	2 -16 4 -5 8 0
a:next week	7 -9 1 -19 11 9
a:night	12 -8 2 -6 1 0
a:night .	1 11 -8 -8 0 0
a:night to	0 -12 11 0 0 0
a:night without	0 13 -12 0 0 0
a:no	-4 15 -4 -8 -1 0
a:no agreement	0 12 -10 0 0 0
a:noon	4 -12 -14 26 0 0
a:noon .	-3 9 -8 2 0 0
a:not	-6 7 -2 -12 6 0
a:not happen	0 -12 14 0 0 0
a:not take	0 16 -12 0 0 0
a:nothing	0 16 -20 -6 0 10
a:nothing .	0 9 -18 0 0 10
a:nothing else	0 -12 13 0 0 0
a:notice	-2 18 -13 0 0 0
a:now	2 -11 13 -3 -1 0
a:nowhere	0 9 -8 0 0 0
a:number .	-1 12 -9 0 0 0
a:number of	0 0 -7 0 10 0
a:nvidia	-4 13 -8 0 0 0
a:of	-27 14 -1 0 3 -2
a:of <day-ahead>	0 0 -1 10 -2 0
a:of <day-gone>	15 -19 7 -4 4 0
a:of <goods-amount>	-13 16 0 0 0 0
a:of <level>	-18 20 -10 -1 1 0
a:of <month-ahead>	7 -4 8 -6 -6 0
a:of <month-gone>	0 10 -6 -1 0 0
a:of <name>	5 4 6 -21 -21 0
a:of <number>	-16 0 12 -8 3 0
a:of <office>	16 -9 -12 0 -2 9
a:of <organisation>	2 -15 4 0 8 0
a:of <person>	-25 15 -3 -10 7 0
a:of <quality>	-1 12 -6 -2 0 0
a:of <span>	-6 1 9 -9 -7 0
a:of a	-6 12 -5 2 -15 0
a:of about	0 -19 18 0 0 0
a:of all	-6 -6 12 0 0 0
a:of an	0 -20 4 15 -1 0
a:of apec	0 -14 5 0 5 0
a:of asean	0 21 -20 0 0 0
a:of consultation	0 -2 8 -2 0 0
a:of good	0 -12 15 0 0 0
a:of his	0 -18 17 -1 0 0
a:of its	0 11 -7 0 0 0
a:of last	0 -19 15 -1 8 0
a:of peace	0 13 -13 0 0 0
a:of president	0 -8 -8 0 16 0
a:of southeast	0 11 -9 0 0 0
a:of talk	-11 13 -4 -8 -1 -1
a:of tariff	0 17 -14 0 0 0
a:of the	14 6 -7 -12 -2 0
a:of their	5 -9 -9 6 15 0
a:of them	0 10 -1 -1 -4 0
a:of thi	-6 0 9 -1 -3 0
a:of trade	-2 15 -21 6 3 0
a:of two	1 -24 12 12 0 0
a:of week	-2 -14 -4 11 9 0
a:off	-19 5 7 -4 0 0
a:off .	-6 18 -8 -3 -2 0
a:off by	0 19 -17 0 0 0
a:off on	-9 -5 4 0 9 0
a:off the	4 -18 15 0 0 0
a:offer	0 24 -31 8 0 0
a:official	0 4 -14 14 -3 0
a:oil	-14 2 11 -1 -1 0
a:old	0 15 -7 -2 0 0
a:olive	0 -11 14 0 0 0
a:on .	0 16 -27 6 0 0
a:on <day-ahead>	7 -7 -1 -17 10 9
a:on <day-gone>	15 -11 -2 6 -10 -1
a:on <day-today>	-7 40 -30 -11 5 -2
a:on <level>	12 -20 0 0 9 0
a:on <money>	0 -18 19 0 0 0
a:on <person>	-8 18 -11 0 0 0
a:on <quality>	4 -17 20 -7 -1 0
a:on <seat>	3 -12 8 0 0 0
a:on <span>	0 -12 14 -1 0 0
a:on a	4 -18 10 9 0 -1
a:on all	-3 11 -5 0 0 0
a:on at	0 -12 13 0 0 0
a:on beef	0 -14 9 3 0 0
a:on fish	0 -11 12 0 0 0
a:on good	6 2 -10 0 0 0
a:on how	0 -22 15 0 10 0
a:on in	-10 18 -20 10 0 0
a:on it	0 -9 9 3 0 0
a:on its	0 10 -8 0 0 0
a:on most	8 -14 0 0 6 0
a:on one	0 -2 -5 -3 12 0
a:on rare	-5 22 -16 0 0 0
a:on tariff	6 -8 -4 8 0 0
a:on tea	0 -13 14 0 0 0
a:on the	9 -3 -10 14 -4 4
a:on them	-3 -5 10 0 0 0
a:on trade	-20 23 -3 -3 0 0
a:on until	0 -17 17 0 0 0
a:on what	0 -5 9 0 0 0
a:once	-15 -6 17 7 -10 0
a:once .	-3 -7 12 0 0 0
a:once more	-8 -15 14 13 -8 0
a:one	-10 -16 -3 21 20 0
a:one .	-7 -11 6 10 0 0
a:one and	0 -14 15 0 0 0
a:one another	0 -3 -6 0 12 0
a:one of	7 -4 -13 11 -2 0
a:only	6 8 -13 -4 0 0
a:open	-2 25 -12 -12 -5 0
a:open .	0 16 -8 0 -8 0
a:opened	-2 14 -5 -4 0 0
a:opposite number	7 -9 0 0 0 0
a:or	-12 5 -21 10 5 0
a:or <day-ahead>	-4 14 -8 0 0 0
a:or <span>	0 -4 -10 12 0 0
a:oran	0 -13 13 0 0 0
a:ordinary	0 10 -7 0 0 0
a:origin	0 10 -8 0 0 0
a:osaka	-4 -11 24 0 -12 0
a:osaka on	0 -7 17 0 -10 0
a:other in	0 -14 8 5 0 0
a:our	-9 4 -12 17 -2 0
a:our <organisation>	0 0 -10 7 0 0
a:out	-3 15 -3 -5 -15 0
a:out .	6 9 -13 0 -2 0
a:out what	-4 9 -4 0 0 0
a:outcome	0 -6 0 0 9 0
a:outcome .	0 -20 22 0 0 0
a:over	4 19 -21 1 -2 0
a:over .	-4 6 -11 7 0 0
a:over the	-4 14 -15 7 -3 0
a:owner	-4 15 -6 -2 0 0
a:pacific	3 0 0 4 -9 0
a:pact .	0 -9 10 0 0 0
a:palm	0 -8 11 0 0 0
a:paper	-4 -9 11 1 -3 0
a:paper .	0 -18 21 0 0 0
a:pari	-4 9 0 -6 -2 0
a:pari in	0 -9 17 -5 0 0
a:part	0 10 0 0 -5 0
a:party	0 10 -7 0 0 0
a:pass	-4 6 -14 0 9 0
a:pass without	0 -2 -6 0 9 0
a:past	0 24 -21 0 0 0
a:pause	-2 -14 19 0 0 0
a:pause .	0 -13 14 0 0 0
a:pay	0 1 8 -9 -9 0
a:pay .	0 -7 10 0 -1 0
a:pay <level>	0 25 -15 0 0 0
a:pay <number>	-6 -12 17 0 0 0
a:pay it	11 -10 0 0 0 0
a:payment	0 11 -9 0 0 0
a:peace	0 16 -11 -3 0 0
a:peace talk	0 16 -16 0 0 0
a:people	-11 7 4 -7 -11 0
a:people .	-7 -7 15 0 -2 0
a:permanent agreement	0 -11 12 0 0 0
a:person	0 -9 2 8 -7 0
a:person .	0 -11 14 -1 0 0
a:person in	0 -4 9 0 0 0
a:phase	8 -3 0 -3 0 0
a:phase one	10 -2 -4 -1 0 0
a:phone	13 -6 0 0 -4 0
a:phuket	-1 -15 18 0 0 0
a:piece	0 10 -10 0 0 0
a:piraeu	0 11 -10 0 0 0
a:place	-1 -10 8 0 0 0
a:place .	-6 4 4 -9 0 0
a:place in	-1 -15 17 0 0 -1
a:place on	0 20 -15 -14 3 0
a:plan	-12 7 -6 -11 6 8
a:plan .	0 -9 1 -1 11 0
a:plan for	-9 2 6 0 -9 0
a:plan to	0 11 -11 0 0 0
a:plane	-2 -10 13 0 0 0
a:plant	5 -12 -2 0 8 0
a:plant in	9 -6 -1 0 0 0
a:pokhara	0 -5 -4 10 0 0
a:port	-5 -12 21 -1 0 0
a:porto	0 10 -7 0 0 0
a:positive	-10 1 -12 0 17 0
a:possible	-2 12 -16 2 0 0
a:postpone	0 20 -20 0 0 0
a:practice	4 4 -9 0 0 0
a:preliminary	-8 -7 14 0 0 0
a:premier	-1 13 -6 0 -3 0
a:prepare	0 -17 -3 12 11 0
a:prepare .	6 -18 -8 12 7 0
a:prepare for	0 -10 9 0 2 0
a:present	14 -18 11 0 -4 0
a:present rate	13 -13 0 0 0 0
a:president	0 -12 0 -15 26 -1
a:president <person>	-1 -10 -10 0 22 0
a:president on	18 -15 0 0 0 0
a:press	-12 0 14 0 0 0
a:press .	0 -10 10 0 0 0
a:prevent	0 -16 15 0 0 0
a:price	0 9 -3 -1 0 0
a:produce	0 -9 10 0 0 0
a:produced	0 4 -12 -1 1 10
a:programme	0 11 -10 0 0 0
a:progress	9 -22 16 0 0 0
a:progress .	-1 -12 15 0 0 0
a:prolong their	-5 -5 11 0 0 0
a:propose a	9 -8 0 0 0 0
a:publish	-2 -7 12 0 -2 0
a:publish a	0 20 -17 0 0 0
a:publish the	0 -11 12 0 0 0
a:purchase	-3 9 -2 0 -1 0
a:purchase of	0 12 -8 0 0 0
a:quarrel	0 -12 15 0 0 0
a:quarrel over	0 -8 9 0 0 0
a:question	-1 13 -2 -4 -3 0
a:raise	-8 19 -10 0 0 0
a:rang	9 -6 -1 0 0 0
a:rare	-6 11 -5 1 -2 0
a:rare earth	-6 10 -4 1 -2 0
a:rate	9 14 -24 -1 0 0
a:rate .	12 -8 0 0 0 0
a:rate on	0 10 -10 0 0 0
a:rather	2 -12 9 0 0 0
a:rather than	0 -10 11 0 0 0
a:reach	-8 12 -10 -2 7 0
a:reach a	0 -5 -1 0 9 0
a:read	11 2 -16 0 0 0
a:receive	0 -21 0 0 20 0
a:receive <person>	0 -16 -6 0 21 0
a:recent	0 -6 -2 0 0 10
a:reciprocal	-9 12 0 0 0 0
a:reciprocal tariff	-3 8 -2 0 0 0
a:refuse	0 -9 -2 13 0 0
a:refuse to	0 -10 -2 13 0 0
a:relation	0 -9 11 0 0 0
a:relationship	0 11 -14 3 0 0
a:reporter	-6 10 0 0 0 0
a:request	-3 -5 11 0 0 0
a:reserved	0 -10 14 -1 0 0
a:resort	-2 6 5 0 -12 0
a:resort in	-1 5 3 0 -10 0
a:respect	0 -8 10 0 0 0
a:resume	-1 0 -3 10 -5 0
a:resume .	0 -5 10 -1 0 0
a:resume in	0 10 -5 -7 0 0
a:resume on	0 4 -25 13 0 0
a:return	0 18 -31 3 5 0
a:return to	0 14 -11 -1 0 0
a:review	-9 6 6 -2 0 0
a:review of	0 -6 9 0 0 0
a:right	0 -10 14 -1 0 0
a:rise	14 -14 4 0 0 0
a:rise to	17 -20 3 0 0 0
a:risk	0 -9 9 0 0 0
a:road	-3 11 -5 0 0 0
a:room	0 31 -25 -3 -1 0
a:rosenbad	0 15 -12 -2 0 0
a:round on	0 4 -18 14 0 0
a:round with	0 -13 4 7 0 0
a:row	-5 22 -16 0 0 0
a:rule of	0 12 -8 0 0 0
a:run	4 24 -24 0 -6 0
a:run for	0 21 -12 0 -12 0
a:run until	0 13 -12 0 0 0
a:salalah	4 -11 4 0 0 0
a:sale	6 -9 2 0 0 0
a:salmon	0 10 -8 0 0 0
a:samarkand	0 -15 17 0 0 0
a:same	18 -16 0 2 0 4
a:same day	14 -26 13 9 -10 0
a:say	-10 -3 14 -7 -2 0
a:say a	2 -11 8 0 0 0
a:say it	-9 17 -8 0 0 0
a:say that	0 -8 8 0 0 0
a:screen	12 -7 -7 0 0 0
a:sea	0 -9 -3 13 0 0
a:sea .	0 -11 0 13 0 0
a:seal	11 -11 -11 0 8 0
a:season .	-7 12 -2 0 0 0
a:second	12 -22 25 -29 -16 5
a:second .	0 -9 12 0 0 0
a:second day	0 -7 11 -2 -1 0
a:see	-3 10 -14 3 4 0
a:see <name>	0 4 -9 0 3 0
a:sell to	0 -7 -1 0 10 0
a:send	6 1 -10 0 0 0
a:set	3 6 -1 -8 -7 0
a:set for	1 13 -12 -2 -3 0
a:settle the	4 -14 16 0 -6 0
a:seventh	0 11 -10 0 0 0
a:shanghai	0 0 -11 12 0 0
a:share	0 11 -10 0 0 0
a:sheet	-2 21 -16 0 -1 0
a:sheet on	0 15 -13 0 0 0
a:shenzhen	-1 11 2 -6 -11 0
a:shenzhen in	0 0 11 -3 -14 0
a:shenzhen on	0 4 -9 0 5 0
a:ship .	0 13 -10 0 0 0
a:shook	0 -14 15 0 1 0
a:shook hand	0 -14 15 0 1 0
a:shortly	-9 -21 -11 27 8 0
a:shortly .	-6 0 0 9 0 0
a:shortly at	0 -5 -4 11 -1 0
a:should not	0 -8 8 0 0 0
a:show .	0 -11 12 0 0 0
a:shrimp	3 -9 8 0 0 0
a:side	-8 -8 -6 8 11 9
a:side .	-11 5 -9 2 0 10
a:side and	0 -7 -1 0 9 0
a:sideline	2 -24 8 7 3 0
a:sideline of	3 -18 12 3 0 0
a:sign	-6 -5 4 11 -3 0
a:sign a	0 -19 4 12 5 0
a:sign an	0 11 -8 0 0 0
a:signature	0 21 -15 -2 -2 0
a:signature of	0 13 -10 0 0 0
a:since	0 14 0 -23 -13 -5
a:since <day-gone>	1 -9 3 7 -1 0
a:since <month-gone>	1 5 -1 -10 -1 0
a:since geneva	0 13 -12 0 0 0
a:since last	0 15 -9 -6 0 0
a:since the	-15 1 15 0 -14 0
a:sit	-11 -11 6 13 0 0
a:sit down	0 12 -5 -1 -6 0
a:six	6 5 -9 -2 0 0
a:six hour	0 11 -8 -1 0 0
a:sixth	0 -8 3 10 -3 0
a:sixth round	0 -10 0 11 0 0
a:small	-5 11 -4 0 0 0
a:so	12 -10 -1 6 0 0
a:some	0 0 -10 0 9 0
a:some time	0 -8 -7 0 15 0
a:soon	0 -29 1 22 2 0
a:soon .	-2 -26 2 15 9 0
a:south	5 10 -13 0 0 0
a:southeast	0 11 -9 0 0 0
a:southeast asian	0 11 -9 0 0 0
a:soybean	-12 9 1 0 -1 0
a:spanish	3 -7 10 -3 -5 0
a:spanish capital	3 -7 10 -3 -5 0
a:speak	-15 -1 21 0 0 0
a:speak about	0 -9 11 0 0 0
a:speak of	6 -14 9 0 0 0
a:spirit	0 -9 11 0 0 0
a:split	0 -2 10 0 -4 0
a:spoke	10 -7 -7 7 -1 0
a:spring	-7 -5 10 0 2 0
a:spring .	-9 8 -1 -3 5 0
a:spring of	0 -16 17 0 0 0
a:stand	-1 6 -15 10 0 0
a:stand .	0 9 -8 0 0 0
a:standstill	0 -13 14 0 0 0
a:start	2 -10 -5 8 2 5
a:start in	0 -2 11 -6 -1 0
a:start on	0 9 -6 0 0 0
a:state visit	0 -10 4 12 -1 0
a:statement	10 1 -19 0 5 0
a:statement on	11 -5 -4 0 0 0
a:stay	0 -10 11 0 0 0
a:stay suspend	0 -11 11 0 0 0
a:steel and	0 14 -11 0 0 0
a:step	-11 -2 8 0 1 0
a:step .	-3 14 -8 0 0 0
a:still	-4 -13 10 2 5 0
a:still in	0 17 -14 0 0 0
a:still pay	0 -11 11 0 0 0
a:stockholm	-6 -13 25 -18 0 0
a:stockholm .	0 -11 12 0 0 0
a:stockholm <day-ahead>	0 -5 9 -1 0 0
a:stockholm last	0 -9 11 0 0 0
a:stockholm on	0 0 7 -6 -2 0
a:stop	-4 -10 15 0 0 0
a:stop .	0 -15 17 0 0 0
a:strike	8 4 -13 0 0 0
a:subject	0 10 -9 0 0 0
a:success .	-3 -12 17 0 0 0
a:successor	0 9 -8 0 0 0
a:summer	0 -6 -4 12 1 0
a:summer .	0 -17 0 15 3 0
a:summit	-7 13 -1 -2 -9 0
a:summit .	-2 30 -24 1 -12 0
a:summit in	0 -17 7 -2 14 0
a:suspend the	0 -8 10 0 0 0
a:swakopmund	0 -19 21 0 0 0
a:system	0 12 -10 0 0 0
a:table .	10 -1 -5 0 0 0
a:table with	-1 -9 11 0 0 0
a:take place	2 -8 4 -2 4 0
a:talk	14 1 -11 2 15 -7
a:talk .	0 -14 5 12 0 0
a:talk at	0 21 -17 -4 0 0
a:talk between	0 9 -5 -4 0 0
a:talk in	-1 9 -10 -9 12 0
a:talk is	0 4 -8 4 0 0
a:talk of	0 -10 11 0 0 0
a:talk on	6 -3 3 -12 2 0
a:talk open	0 18 -18 0 0 0
a:talk since	5 -11 14 -10 0 0
a:talk with	0 -6 0 1 12 0
a:talked	6 -11 6 0 -1 0
a:talking	0 -11 12 0 0 0
a:tariff	-6 2 0 -6 13 -2
a:tariff .	5 -21 21 -2 0 0
a:tariff cut	0 -10 10 0 0 0
a:tariff for	-10 13 -4 0 0 0
a:tariff on	-2 -9 11 -5 4 0
a:tariff over	0 10 -10 0 0 0
a:tariff talk	4 -17 13 0 0 0
a:tariff truce	0 11 -11 1 0 0
a:tariff were	0 -8 0 9 0 0
a:team	10 -24 10 8 0 0
a:telephone	21 -21 7 -8 -7 -1
a:telephone .	-10 15 -2 0 0 0
a:telephone <day-today>	12 -11 0 0 0 0
a:telephone call	3 -12 13 -1 0 0
a:telephone conversation	10 -8 0 0 0 0
a:telephone for	9 -7 0 0 0 0
a:telephone in	13 -12 0 0 0 0
a:telephone on	19 -10 -6 0 0 0
a:telephoned	5 4 -13 0 0 0
a:television	-2 -5 10 0 0 0
a:text	0 -5 10 0 0 0
a:th	-4 -11 3 12 0 0
a:than	7 9 -18 2 2 0
a:than five	0 27 -24 -2 0 0
a:than the	0 -5 -2 10 0 0
a:than they	0 9 -7 0 0 0
a:than two	-2 16 -9 0 -5 0
a:that	-19 -5 16 16 -7 -5
a:that .	-1 -16 11 -2 9 0
a:that <name>	2 -10 10 0 0 0
a:that <seat>	0 13 -12 0 0 0
a:that day	5 -13 0 8 0 0
a:that he	-1 11 -5 0 -3 0
a:that it	0 -16 18 0 0 0
a:that of	0 -12 0 0 10 0
a:that the	-2 13 -6 -3 -6 0
a:the	-14 12 -10 -2 8 9
a:the <day-ahead>	3 -9 0 -6 11 5
a:the <level>	0 -23 15 13 -7 0
a:the <month-gone>	0 9 -9 0 0 0
a:the <name>	10 -9 -1 -7 16 -2
a:the <number>	-1 -7 13 -2 0 0
a:the <office>	-18 2 3 12 0 -1
a:the <organisation>	-15 18 -1 -14 -20 4
a:the <person>	0 0 16 -3 -25 0
a:the <quality>	-6 -4 4 1 -7 10
a:the <seat>	-36 -32 -12 1 51 0
a:the akasaka	0 -14 19 0 -5 0
a:the apec	-3 3 -14 -3 16 0
a:the asean	-2 2 5 0 -9 0
a:the autumn	6 -10 -2 -5 14 0
a:the back	0 9 -9 0 0 0
a:the begin	-1 -7 11 0 0 0
a:the bridge	0 -10 0 0 -2 14
a:the calendar	0 -7 11 0 0 0
a:the ceasefire	0 13 -11 0 0 0
a:the come	0 1 -7 10 -11 0
a:the delegation	-7 -6 16 -4 0 0
a:the dispute	0 -11 13 0 -1 0
a:the economic	0 -10 10 0 0 0
a:the end	1 -10 5 -1 8 0
a:the evening	6 -15 0 -1 12 0
a:the extension	0 14 -11 0 0 0
a:the fee	0 -10 11 0 0 0
a:the ferry	0 -5 -3 0 9 0
a:the first	13 -11 -1 0 8 0
a:the framework	4 -17 16 0 -2 0
a:the g	0 1 1 5 -12 0
a:the great	-4 17 -6 -6 -12 0
a:the headquarter	0 12 -10 -1 0 0
a:the lake	0 -6 -1 11 0 0
a:the largest	0 14 -14 0 0 0
a:the last	-1 -12 4 17 -10 0
a:the latest	0 12 -6 0 -4 0
a:the leader	5 -15 12 0 0 0
a:the line	10 -7 0 0 0 0
a:the margin	-2 -9 -4 5 4 8
a:the matter	2 11 -13 0 0 0
a:the meet	3 14 -13 -1 -1 0
a:the middle	1 -4 6 5 -15 0
a:the money	0 -9 11 0 0 0
a:the morning	0 9 0 -10 -5 0
a:the national	0 -9 1 9 -2 0
a:the negotiation	0 -10 14 0 0 0
a:the new	-4 14 0 -1 -12 0
a:the next	-15 4 -4 15 -11 0
a:the old	0 14 -7 -1 0 0
a:the one	0 -12 14 0 0 0
a:the people	-2 9 0 -4 -11 0
a:the president	7 -26 16 0 9 0
a:the review	0 -7 9 0 0 0
a:the right	0 -6 9 -1 0 0
a:the rule	0 11 -8 0 0 0
a:the same	18 -16 0 2 0 4
a:the second	0 -7 12 -16 -9 6
a:the sideline	2 -24 8 7 3 0
a:the sixth	0 -12 11 5 -3 0
a:the south	4 7 -10 0 0 0
a:the spanish	3 -7 10 -3 -5 0
a:the spring	-9 -11 18 5 -1 0
a:the summer	0 -17 0 15 2 0
a:the suspension	8 -17 12 0 0 0
a:the table	0 -13 17 0 0 0
a:the talk	3 -6 10 -7 -1 0
a:the tariff	-12 11 0 -6 0 0
a:the team	0 0 -9 7 0 0
a:the telephone	10 -15 7 0 0 0
a:the three	-7 -1 9 0 0 0
a:the trade	-10 30 -16 -2 -8 0
a:the truce	14 -8 -1 -1 0 0
a:the two	12 -22 3 -14 26 -5
a:the visit	0 -4 12 0 -12 0
a:the week	8 -4 -3 6 -5 0
a:the winter	1 -3 -4 0 9 0
a:the word	2 -11 8 0 0 0
a:their	-4 5 -6 -9 18 -2
a:their <quality>	4 14 -16 -2 0 0
a:their country	1 -19 8 0 8 0
a:their dispute	-5 12 -14 -2 9 0
a:their duty	6 1 -7 0 0 0
a:their president	-5 3 3 -10 3 0
a:their second	8 -26 21 0 0 0
a:their tariff	-1 10 -10 1 0 0
a:their truce	-10 20 -9 -1 0 0
a:them .	0 13 -5 0 -4 0
a:them in	0 -12 4 0 8 0
a:there	-8 -10 30 -18 -13 -1
a:there 's	0 -8 8 0 0 0
a:there .	0 6 -2 -9 3 0
a:there <day-ahead>	0 -23 28 -1 -4 0
a:there on	2 -1 11 -17 -3 0
a:thereafter	0 -6 -3 0 12 0
a:therefore	0 -10 10 0 0 0
a:these	0 -8 10 0 0 0
a:they	7 -22 24 0 -15 0
a:they had	-6 -11 14 3 0 0
a:they will	11 -8 -1 0 0 0
a:thi	18 -20 0 16 -20 8
a:thi month	5 -19 0 9 4 0
a:thi week	12 -12 0 16 -30 4
a:thi year	0 -9 6 0 -1 6
a:third	0 17 -11 -2 -7 0
a:third .	0 15 -13 0 0 0
a:third round	0 9 -13 3 0 0
a:third time	2 -10 12 -6 -1 0
a:threaten	-3 18 -10 0 0 0
a:three	-16 1 5 0 0 0
a:three -	2 -9 7 0 0 0
a:three hour	0 -2 -16 13 9 0
a:three time	-12 6 7 -3 -1 0
a:through	0 -4 9 -3 -1 0
a:tianjin	0 -11 1 0 6 0
a:tiktok	9 2 -9 0 0 0
a:till	0 -10 1 8 0 0
a:time	-3 5 -2 -17 1 4
a:time .	0 9 11 -12 -22 0
a:time after	0 -3 -4 0 9 0
a:time before	0 6 -18 11 -2 0
a:time since	0 -5 1 -2 9 0
a:time thi	-1 15 -15 0 -4 7
a:to	8 6 -1 0 -18 -7
a:to .	0 17 -13 -2 0 0
a:to <day-gone>	0 -16 20 -3 0 0
a:to <level>	0 -5 10 -6 -2 0
a:to <name>	9 0 -5 -8 0 0
a:to <person>	24 -2 -22 -3 -10 0
a:to <seat>	-26 5 7 20 -44 1
a:to agree	0 -2 -4 8 0 0
a:to apply	0 -9 9 0 0 0
a:to ask	17 -16 0 0 0 0
a:to be	-8 13 -19 9 -9 3
a:to begin	0 14 -6 -4 -2 0
a:to come	0 5 -10 4 0 0
a:to complete	13 -6 0 -3 -3 0
a:to cut	-2 -9 3 0 9 0
a:to decide	0 -7 14 0 -1 0
a:to discuss	0 9 -8 1 0 0
a:to do	0 -19 22 0 0 0
a:to end	0 -1 -7 11 0 0
a:to extend	-10 0 9 -1 0 0
a:to freeze	0 -9 11 0 0 0
a:to go	-2 -7 13 -4 0 0
a:to gyeongju	0 -14 17 0 -2 0
a:to hold	2 -5 -5 0 9 0
a:to keep	-8 -22 17 0 6 0
a:to make	-2 -8 11 0 0 0
a:to meet	13 0 -10 -1 -3 3
a:to nothing	0 12 -10 0 0 0
a:to prevent	0 -16 15 0 0 0
a:to prolong	3 -11 2 3 0 0
a:to raise	-7 16 -9 0 0 0
a:to speak	0 -9 12 0 0 0
a:to stop	0 -8 10 0 0 0
a:to take	13 -10 0 0 0 0
a:to that	0 0 -7 9 -4 0
a:to the	-13 14 -11 -16 11 0
a:to wait	11 -10 0 0 0 0
a:to work	4 13 -9 -10 0 0
a:together for	0 -19 21 0 0 0
a:too	-3 18 -20 -6 2 0
a:top	0 12 -9 0 0 0
a:tour	0 11 -9 0 0 0
a:trade	-8 5 -8 14 -2 -3
a:trade .	0 -8 0 0 10 0
a:trade agreement	8 -11 0 12 -8 0
a:trade and	0 21 -20 0 0 0
a:trade consultation	3 11 -13 -1 0 0
a:trade deal	2 14 -8 -8 -4 0
a:trade negotiation	-5 -11 5 7 0 0
a:trade talk	0 -2 -11 12 2 0
a:trade truce	-20 36 -25 4 -2 0
a:travel	0 8 -17 10 -2 0
a:travel to	0 7 -16 10 -2 0
a:treaty	0 -11 17 -4 0 0
a:trieste	0 -8 11 0 0 0
a:trip to	0 -9 12 0 0 0
a:truce	-18 15 -11 13 0 -1
a:truce between	15 5 -25 0 0 0
a:truce by	-11 0 11 0 0 0
a:truce in	0 -16 18 0 0 0
a:truce of	0 21 -18 0 0 0
a:truce on	0 -17 -5 13 9 0
a:truce over	0 -7 9 0 0 0
a:truce that	-7 18 -11 0 0 0
a:truce with	0 19 -14 0 0 0
a:tuna	0 16 -14 0 0 0
a:turned	10 -6 -4 0 0 0
a:twice	12 1 -12 -3 2 0
a:two	11 -23 12 0 8 -8
a:two <office>	25 -11 -3 -2 0 0
a:two country	0 -3 9 -1 -3 0
a:two head	0 -6 0 0 12 0
a:two hour	10 3 -1 -6 -7 0
a:two in	0 -3 9 0 -2 0
a:two leader	0 -10 0 0 9 0
a:two or	0 -1 -8 12 -6 0
a:two round	0 14 -13 0 0 0
a:two side	-9 10 -10 0 8 0
a:unacceptable	0 -8 9 0 0 0
a:under	-1 8 4 -16 -6 0
a:under the	0 10 -4 0 0 0
a:until	19 0 -2 -25 -4 -1
a:until <day-ahead>	0 4 1 -18 -1 0
a:until the	0 20 -15 -1 0 0
a:up	16 1 -22 -7 9 0
a:up .	15 -19 10 -1 -1 0
a:up again	0 1 -14 3 8 0
a:up its	0 10 -6 0 -3 0
a:up to	-5 17 -9 0 0 0
a:us	-10 4 3 -2 0 0
a:usual	0 -13 15 0 0 0
a:very	-2 20 -5 -7 -6 0
a:vice	-1 12 -5 0 -3 0
a:vice -	0 10 -12 1 0 0
a:video	10 -7 -10 -8 5 6
a:video link	1 -10 6 0 0 0
a:video on	4 0 -13 -1 0 8
a:video with	-11 12 0 0 0 0
a:villa	0 -1 -7 12 0 0
a:visit .	4 0 -18 15 -1 0
a:visit of	0 -13 19 0 -5 0
a:visit to	0 0 -2 -5 10 0
a:vote	0 11 -7 0 0 0
a:wait	10 -5 -3 0 0 0
a:wait until	9 -4 -3 0 0 0
a:war	8 9 -15 -4 2 0
a:war .	0 -9 12 0 -2 0
a:war in	0 11 -9 0 0 0
a:was	3 7 -6 -11 0 -4
a:was <level>	-1 17 -13 0 0 0
a:was <number>	-6 20 -11 0 0 0
a:was an	0 11 -6 0 -3 0
a:was call	-3 14 -11 0 0 0
a:was to	0 25 -14 -6 -8 0
a:water	0 -1 -8 11 0 0
a:way	0 -2 1 -9 7 0
a:way to	0 5 -12 0 4 0
a:we	19 -17 -3 5 0 0
a:week	15 -18 -17 23 -6 15
a:week .	6 -6 -12 8 -3 7
a:week ago	9 -21 5 0 7 0
a:week in	-4 0 9 -3 0 0
a:week to	0 12 -6 0 -4 0
a:weekend of	0 12 -12 0 0 0
a:well	1 1 4 -11 -13 8
a:well .	6 -10 12 -2 -5 0
a:were	12 1 1 -10 -17 0
a:were a	10 -7 0 0 0 0
a:were in	0 11 -4 -4 0 0
a:were the	0 -12 14 0 0 0
a:what	-20 13 -3 -17 13 0
a:what <name>	0 -9 0 0 9 0
a:what happen	0 11 -5 0 -2 0
a:what he	0 9 -7 0 0 0
a:what it	0 10 -8 0 0 0
a:what was	0 14 -11 0 0 0
a:whatever	0 -17 15 0 0 0
a:when	-8 17 -4 -1 0 0
a:whether	-4 1 0 8 -7 0
a:whether <name>	0 9 -7 0 0 0
a:whether a	0 -14 15 0 0 0
a:whether it	0 -6 -1 11 0 0
a:whom	18 -9 -11 0 0 0
a:will	4 -10 6 -5 0 4
a:will be	-7 -4 5 9 0 -1
a:will begin	0 8 -6 0 0 0
a:will do	16 -10 -8 0 0 0
a:will go	0 -3 -2 -2 0 10
a:will now	7 -21 15 0 0 0
a:will pay	-2 -6 10 0 0 0
a:win	-7 19 -12 0 0 0
a:wine	0 -6 10 -2 0 0
a:winter	1 -2 -5 0 9 0
a:winter .	0 -12 1 0 10 0
a:with	11 4 -6 -8 -4 0
a:with <name>	0 1 13 -7 -34 -2
a:with <office>	-20 0 19 0 0 0
a:with <person>	8 -10 1 -9 12 -5
a:with <quality>	14 -4 2 -5 -8 0
a:with <seat>	14 14 -41 5 4 0
a:with a	8 -11 2 -12 17 0
a:with an	6 15 -14 -5 -2 0
a:with both	-4 14 -10 0 0 0
a:with him	11 -19 2 0 8 0
a:with his	-7 -1 20 -7 -7 0
a:with it	5 -14 1 6 0 0
a:with mr	0 -8 -2 11 0 0
a:with one	0 10 -8 0 0 0
a:with our	0 -4 -11 14 0 0
a:with plan	0 -9 10 0 0 0
a:with the	0 0 -3 3 -17 10
a:with them	0 9 -8 0 0 0
a:with two	0 16 -10 -1 0 0
a:with what	0 -5 10 -2 0 0
a:within	1 -46 -1 40 8 0
a:within <span>	0 -24 11 -3 12 0
a:within the	0 -3 -3 9 0 0
a:within week	0 -19 -5 23 0 0
a:without	0 -19 13 1 15 0
a:without a	0 -7 0 2 15 0
a:word	5 -17 5 0 9 0
a:work	2 18 -11 -11 -1 0
a:work on	0 7 0 -10 0 0
a:work out	0 9 -8 0 0 0
a:worked	0 -7 8 0 0 0
a:world	2 -8 9 0 0 0
a:would	0 -1 -2 16 -18 -4
a:would be	6 3 -14 4 -2 0
a:would do	0 -17 18 0 0 0
a:would go	6 0 -19 12 0 0
a:would probably	-1 10 -8 0 0 0
a:would resume	0 -14 6 9 0 0
a:write	0 19 -21 0 0 0
a:xi	1 -5 -4 -2 10 0
a:xi jinping	1 -5 -4 -2 10 0
a:year	-14 -12 23 -9 0 4
a:year .	0 -5 -6 -5 12 6
a:year ago	0 -8 9 0 0 0
a:york	-4 -6 2 -5 11 0
a:york .	0 -3 10 0 -8 0
a:york on	0 8 -14 -3 10 0
a:évora	6 -10 2 0 0 0
asks	-3 5 4 -23 2 -2
b:"	-17 4 -4 20 2 -1
b:" <name>	0 0 -1 8 -6 0
b:" <person>	10 -3 -7 -2 4 0
b:" in	0 -17 -5 12 10 0
b:" it	0 -5 -5 10 0 0
b:" mr	0 17 -16 0 0 0
b:" my	-2 -1 9 0 -2 0
b:" on	0 -25 26 0 0 0
b:" they	0 -7 10 0 0 0
b:" we	-8 17 -17 -1 5 0
b:" we'll	0 11 -6 0 -1 0
b:& p	6 -8 3 0 0 0
b:'	-4 -10 -5 7 19 0
b:'s	4 1 -13 -9 19 -3
b:'s <number>	0 12 -10 0 0 0
b:'s <organisation>	9 2 -9 0 -1 0
b:'s <person>	1 -18 1 7 15 0
b:'s account	-8 10 -7 0 6 0
b:'s answer	0 11 -8 0 0 0
b:'s cabinet	0 -6 9 0 0 0
b:'s commerce	-7 18 -11 -6 5 0
b:'s custom	-9 16 -6 0 0 0
b:'s economy	0 9 -5 0 0 0
b:'s first	0 -8 -4 0 14 0
b:'s foreign	8 -13 4 8 -5 0
b:'s good	0 11 -7 0 0 0
b:'s minister	0 13 -13 0 0 0
b:'s ministry	-10 1 -10 0 5 7
b:'s negotiator	0 -17 26 -9 0 0
b:'s on	0 14 -11 0 0 0
b:'s president	17 -9 3 0 -19 0
b:'s second	0 3 -16 0 9 0
b:'s state	-1 -7 12 -5 -1 0
b:'s talk	4 -13 14 -2 -2 0
b:'s to	0 -16 11 0 6 0
b:'s trade	7 -28 12 16 -2 0
b:'s vice	-2 -6 15 0 -3 0
b:'s visit	0 17 -12 -1 -2 0
b:(	2 4 -10 -11 10 0
b:*	10 0 -7 0 0 0
b:,	1 -4 2 13 -3 6
b:, <day-ahead>	-1 -2 9 -1 0 0
b:, <level>	-1 -21 24 0 0 0
b:, <name>	6 11 -18 -10 16 -1
b:, <office>	-6 25 -21 -10 8 0
b:, <person>	-4 11 -18 18 -4 -1
b:, <seat>	-6 27 -21 0 0 0
b:, <span>	7 -12 2 -1 7 0
b:, a	1 -16 17 -7 0 0
b:, after	18 -13 9 0 -12 0
b:, agree	11 -3 -5 -3 6 0
b:, an	0 9 -8 0 0 0
b:, and	4 15 -17 -7 5 1
b:, announce	-5 14 -1 -4 -6 0
b:, are	7 -8 1 -8 4 0
b:, arrived	0 19 -15 0 0 0
b:, as	16 -21 0 0 3 7
b:, ask	8 6 -16 0 0 0
b:, at	-1 -26 19 -2 9 0
b:, back	0 0 -9 10 -3 0
b:, before	0 19 -25 10 -2 0
b:, between	-5 5 -12 10 0 0
b:, both	-1 10 -5 0 0 0
b:, broke	0 10 -8 0 0 0
b:, by	11 0 -17 0 0 0
b:, call	-16 15 1 -1 -2 0
b:, clear	-5 10 -1 0 0 0
b:, conclude	0 21 -18 -1 0 0
b:, did	-2 -4 9 0 0 0
b:, end	0 -10 15 -3 0 0
b:, fix	-2 12 -8 0 0 0
b:, following	11 -5 -5 0 0 0
b:, from	-3 -4 12 -6 -3 0
b:, go	0 16 -12 -2 0 0
b:, had	-2 -6 13 1 -8 0
b:, has	-1 4 -12 16 -6 0
b:, have	0 0 -20 21 0 0
b:, having	0 -12 13 0 0 0
b:, he	4 2 2 -12 -5 0
b:, hold	10 -14 10 -6 0 0
b:, in	10 -20 0 4 13 0
b:, is	-11 -4 7 0 4 0
b:, it	-11 16 -12 5 0 0
b:, meet	0 -12 16 1 -5 0
b:, monday	-3 -16 10 0 13 0
b:, move	0 4 -14 7 0 0
b:, no	0 -4 -10 0 -1 14
b:, nobody	0 -9 10 0 0 0
b:, on	2 -3 1 -9 4 0
b:, one	-6 21 -13 0 0 0
b:, plan	0 8 -3 0 -3 0
b:, publish	-2 19 -16 0 0 0
b:, put	0 9 -6 0 0 0
b:, reach	-3 -5 9 0 0 0
b:, receive	0 0 -12 9 0 0
b:, saturday	0 -11 11 0 0 0
b:, say	-4 -5 8 11 -13 0
b:, set	0 -13 14 0 0 0
b:, so	11 -11 0 0 0 0
b:, stay	-9 19 -11 0 0 0
b:, take	8 0 -15 5 0 0
b:, tell	-8 13 -11 -2 5 0
b:, the	-12 10 -6 3 -10 3
b:, their	-1 -13 2 -9 22 0
b:, they	0 13 -9 -2 0 0
b:, thursday	-10 13 -7 0 0 0
b:, to	9 -10 8 0 -5 0
b:, tuesday	12 5 -25 0 0 0
b:, two	0 16 -14 0 0 0
b:, until	0 -8 4 0 7 0
b:, visited	0 -19 0 0 7 11
b:, was	-12 -9 11 8 -2 0
b:, we	-7 -6 18 0 0 0
b:, will	-5 -5 21 -9 -7 0
b:, with	-9 4 -3 0 10 0
b:-	6 -3 3 0 -19 8
b:- -	-2 -7 12 0 -2 0
b:- <name>	0 -6 6 10 -15 0
b:- <office>	0 -22 21 -6 3 0
b:- <person>	-5 11 -3 0 -14 0
b:- a	0 14 -13 0 0 0
b:- and	0 -12 12 0 0 0
b:- level	0 -5 -8 2 0 12
b:- minute	8 7 -17 0 0 0
b:- premier	0 -17 2 12 0 0
b:- the	0 6 -6 -12 7 0
b:- trade	0 18 -15 0 0 0
b:- way	2 -15 13 0 0 0
b:.	3 -16 6 -18 8 12
b:. <person>	13 -8 -5 -9 11 0
b:. the	0 -12 13 0 0 0
b:/	0 -25 34 -3 -6 0
b:/ <number>	0 -28 29 0 0 0
b:/ <person>	0 10 -11 0 0 0
b:/ the	0 -13 13 0 0 0
b::	9 7 -16 -4 5 -1
b:: <day-gone>	-16 17 0 0 0 0
b:: <level>	-1 -9 14 0 0 0
b:: <number>	5 -2 -15 0 15 0
b:: <quality>	0 11 -5 0 -2 0
b:: <seat>	-2 13 -7 0 0 0
b:: a	10 0 -18 -2 8 0
b:: after	-7 4 -12 12 0 0
b:: at	0 -21 26 0 -7 0
b:: first	0 -11 11 0 0 0
b:: from	0 -12 16 -2 0 0
b:: he	-3 -10 2 0 11 0
b:: i	-12 8 1 0 0 0
b:: is	0 11 -10 0 0 0
b:: it	0 19 -11 0 -6 0
b:: its	-6 10 -2 0 0 0
b:: no	9 -18 0 14 -2 0
b:: second	0 11 -10 0 0 0
b:: the	20 -3 -2 -9 -8 0
b:: then	0 10 -9 0 0 0
b:: there	9 5 -15 0 0 0
b:: third	0 -10 11 0 0 0
b:: we	2 -6 8 -1 -3 0
b:: will	0 17 -13 0 0 0
b:: you	0 11 -10 0 0 0
b:;	8 -6 4 12 -23 -8
b:; <person>	2 -22 16 13 -13 0
b:; a	-3 3 -6 9 -2 0
b:; for	0 -16 16 0 0 0
b:; it	-2 1 -7 -1 10 0
b:; the	4 4 0 -17 -2 0
b:; there	0 -9 0 8 0 0
b:; they	12 -21 3 5 -3 0
b:<agent>	6 10 -9 -3 -5 -16
b:<day-ahead>	-24 -18 3 14 15 -3
b:<day-ahead> 's	0 15 -16 0 2 0
b:<day-ahead> <person>	0 -12 8 0 0 0
b:<day-ahead> and	-1 0 -18 6 18 0
b:<day-ahead> for	-1 -25 21 8 -14 0
b:<day-ahead> he	0 -15 12 0 4 0
b:<day-ahead> in	0 -9 4 0 2 0
b:<day-ahead> of	0 -15 2 12 -1 0
b:<day-gone>	8 -4 -3 -9 10 0
b:<day-gone> 's	0 -5 -2 -2 13 0
b:<day-gone> <name>	0 0 -10 11 0 0
b:<day-gone> <person>	24 -19 -5 -2 9 0
b:<day-gone> and	16 -20 3 3 0 3
b:<day-gone> evening	-8 0 -4 13 0 0
b:<day-gone> for	-1 6 0 -12 0 0
b:<day-gone> he	-10 -2 10 0 0 0
b:<day-gone> in	-6 8 -21 -5 19 0
b:<day-gone> on	0 -9 9 0 0 0
b:<day-gone> that	-3 9 4 -4 -10 0
b:<day-gone> the	3 -12 7 7 -6 0
b:<day-gone> they	-2 13 -8 0 0 0
b:<day-today>	-8 0 6 -8 3 0
b:<day-today> <person>	-14 6 -3 0 12 0
b:<day-today> after	8 -4 6 -9 -5 0
b:<day-today> and	9 -12 8 0 -2 0
b:<day-today> at	5 0 -10 9 -7 0
b:<day-today> by	-10 6 4 0 0 0
b:<day-today> that	10 -14 0 0 4 0
b:<day-today> to	-11 -7 6 0 11 0
b:<duty>	-18 10 6 -14 -6 -4
b:<gate>	-4 -4 9 -5 4 -5
b:<goods-amount>	-2 17 0 0 -9 0
b:<goods-amount> by	0 9 -6 0 0 0
b:<goods>	27 17 -22 -8 -23 -14
b:<level-noun>	-3 1 -4 -11 3 12
b:<level>	-5 12 7 -37 -9 -5
b:<level> and	0 12 -8 0 0 0
b:<level> at	0 11 -9 0 0 0
b:<level> for	0 -3 -8 0 11 0
b:<level> from	0 11 -3 0 -5 0
b:<level> in	-1 -6 23 -16 -17 0
b:<level> more	0 -8 9 0 0 0
b:<level> of	0 17 -12 0 0 0
b:<level> on	2 4 0 -4 -15 0
b:<level> since	-1 20 -14 0 0 0
b:<level> would	0 -10 11 0 0 0
b:<money>	9 12 -7 -4 -14 0
b:<money> in	-2 21 -9 0 -3 0
b:<month-ahead>	0 26 -15 -12 0 0
b:<month-ahead> after	-6 22 -17 0 0 0
b:<month-gone>	8 2 -11 8 -8 0
b:<month-gone> and	0 -23 19 3 0 0
b:<month-gone> he	-6 13 -5 0 0 0
b:<month-gone> they	14 -15 0 0 0 0
b:<month-gone> to	-1 9 -3 -3 0 0
b:<name>	2 18 -19 -4 2 0
b:<name> 's	8 -3 0 0 -4 0
b:<name> -	0 27 -21 0 0 0
b:<name> <level>	0 -12 12 0 0 0
b:<name> a	0 0 -11 0 11 0
b:<name> agree	0 -2 2 7 -11 0
b:<name> and	1 -16 15 5 -10 0
b:<name> announce	-2 -16 19 0 0 0
b:<name> are	0 17 -23 -2 -1 7
b:<name> at	-5 28 -10 -1 -15 0
b:<name> before	0 -13 15 0 0 0
b:<name> begin	0 -6 20 -17 0 0
b:<name> call	-4 15 -9 0 0 0
b:<name> close	0 17 -16 0 0 0
b:<name> conclude	-1 15 -6 -6 0 0
b:<name> economic	0 5 -9 6 0 0
b:<name> end	-5 9 -11 9 0 0
b:<name> failed	-5 -9 6 6 0 0
b:<name> for	11 -10 -5 0 7 0
b:<name> from	0 5 -24 15 5 0
b:<name> gave	0 -9 10 0 0 0
b:<name> had	-2 -1 11 -7 -1 0
b:<name> has	-7 -1 16 -12 -5 0
b:<name> have	-1 20 -23 9 -3 0
b:<name> hold	2 -19 14 0 0 0
b:<name> in	-5 12 -5 -5 0 0
b:<name> is	5 8 -6 0 -17 0
b:<name> last	14 -9 -4 0 0 0
b:<name> leave	0 -8 9 0 0 0
b:<name> meet	0 13 -13 2 -3 0
b:<name> official	10 -5 0 -6 0 0
b:<name> on	-4 -8 -14 16 17 8
b:<name> open	0 10 -8 0 0 0
b:<name> opened	0 -12 7 0 5 0
b:<name> pay	0 12 -5 0 0 0
b:<name> prolong	-1 -11 14 0 0 0
b:<name> promise	0 10 -9 0 0 0
b:<name> publish	0 13 -11 0 0 0
b:<name> put	0 22 -19 0 0 0
b:<name> reach	0 11 -5 -2 0 0
b:<name> say	6 -11 10 0 -3 0
b:<name> sell	0 -9 1 0 9 0
b:<name> sign	5 -10 11 -1 -6 0
b:<name> sit	0 -15 17 -1 0 0
b:<name> spoke	19 -18 0 0 0 0
b:<name> tariff	0 16 -13 0 0 0
b:<name> trade	6 24 -21 -11 -6 0
b:<name> treasury	-5 2 0 6 -10 0
b:<name> until	0 14 -11 0 0 0
b:<name> was	7 -8 15 -12 -9 0
b:<name> were	-1 12 -7 -1 0 0
b:<name> will	-3 8 -10 0 5 0
b:<name> would	1 24 -25 0 -1 0
b:<not>	-16 0 10 5 -9 8
b:<number>	-11 6 -2 6 0 -12
b:<number> -	0 11 -6 0 0 0
b:<number> .	0 -19 20 0 0 0
b:<number> /	0 -20 29 -3 -6 0
b:<number> and	1 10 -13 0 -1 0
b:<number> both	-17 -8 -2 0 24 0
b:<number> country	0 13 -11 0 0 0
b:<number> had	-2 12 -8 0 0 0
b:<number> in	-4 -4 -6 0 13 0
b:<number> lose	12 -11 0 0 0 0
b:<number> minute	2 -12 11 0 -1 0
b:<number> of	-1 -10 20 -8 -3 0
b:<number> on	10 12 -20 4 -10 0
b:<number> outcome	0 -19 25 0 -10 0
b:<number> round	0 -13 10 3 0 0
b:<number> since	0 14 -9 0 0 0
b:<number> th	0 -9 6 1 0 0
b:<number> they	4 -11 7 0 0 0
b:<number> time	0 1 -9 6 0 0
b:<number> to	-2 -13 12 3 0 0
b:<number> vote	0 -13 13 0 0 0
b:<number> was	0 -9 9 0 0 0
b:<office>	8 -8 -5 0 0 8
b:<office> <person>	6 -10 13 -5 -2 0
b:<office> agree	-2 -26 20 0 11 0
b:<office> and	0 -1 17 -10 -11 0
b:<office> are	8 -16 9 7 -8 0
b:<office> discuss	-2 -1 7 0 0 0
b:<office> fly	0 10 -8 0 0 0
b:<office> had	0 -16 0 22 -11 0
b:<office> has	1 -28 9 0 18 0
b:<office> have	17 -27 18 -2 0 0
b:<office> in	-7 -6 4 10 -1 0
b:<office> is	1 -15 -3 10 5 0
b:<office> meet	11 8 -15 12 -17 0
b:<office> of	-8 -11 0 -10 16 14
b:<office> on	-5 8 -3 -1 -2 3
b:<office> sit	0 -17 18 0 0 0
b:<office> spoke	15 -10 -4 0 0 0
b:<office> tell	0 17 -14 0 0 0
b:<office> the	0 7 -2 0 -3 0
b:<office> to	-16 13 1 0 0 0
b:<office> will	16 -8 12 -4 -23 -2
b:<organisation>	-15 15 -1 0 -4 -14
b:<organisation> 's	6 16 -22 0 0 0
b:<organisation> agree	0 9 -8 0 0 0
b:<organisation> announce	0 21 -19 0 0 0
b:<organisation> confirm	0 13 -9 0 -3 0
b:<organisation> doe	0 -14 14 0 0 0
b:<organisation> end	0 35 -34 0 0 0
b:<organisation> from	0 -23 26 -3 0 0
b:<organisation> had	0 14 -11 0 0 0
b:<organisation> is	0 -18 21 0 0 0
b:<organisation> let	0 -14 14 0 0 0
b:<organisation> meet	-3 27 -17 0 -4 0
b:<organisation> need	0 -8 9 0 0 0
b:<organisation> of	0 -6 0 12 0 0
b:<organisation> on	0 -1 8 0 -13 0
b:<organisation> put	0 -12 12 0 0 0
b:<organisation> say	6 -2 -9 8 0 0
b:<organisation> tell	0 -14 15 0 0 0
b:<organisation> the	0 -14 0 0 14 0
b:<organisation> to	0 8 -10 2 0 0
b:<organisation> would	0 -16 11 -6 10 0
b:<person>	-2 3 -8 0 12 -23
b:<person> 's	-11 -3 0 2 9 0
b:<person> agree	-6 2 8 -7 -4 0
b:<person> and	-7 10 5 1 -17 -13
b:<person> announce	8 -11 14 2 -21 0
b:<person> are	6 -7 -10 -1 15 0
b:<person> arrive	0 0 1 10 -12 0
b:<person> ask	9 -9 0 0 0 0
b:<person> at	-16 10 -5 0 7 0
b:<person> begin	0 -20 9 -9 7 0
b:<person> broke	0 10 -4 0 -2 0
b:<person> by	14 -8 -4 0 0 0
b:<person> come	-5 -2 1 -5 10 0
b:<person> did	0 11 -10 0 0 0
b:<person> end	3 13 2 -19 -18 0
b:<person> expect	0 -16 0 9 5 0
b:<person> flew	-4 -7 17 -2 -9 0
b:<person> for	4 6 -20 6 7 0
b:<person> gave	2 0 -9 0 9 0
b:<person> get	6 -14 -4 0 12 0
b:<person> go	9 -8 -7 -7 12 0
b:<person> had	0 14 -5 -8 -3 -3
b:<person> has	24 7 -21 2 -14 0
b:<person> have	-12 0 11 2 -4 0
b:<person> hold	-6 24 -24 3 2 0
b:<person> hope	0 23 -1 0 -21 0
b:<person> in	-7 -11 14 -3 4 0
b:<person> invited	0 -8 9 0 0 0
b:<person> is	0 -14 -4 3 18 0
b:<person> leave	-5 -2 14 -7 -14 0
b:<person> make	-7 11 0 0 -3 0
b:<person> meet	-5 -18 22 0 -3 0
b:<person> of	1 -11 7 -10 2 6
b:<person> on	15 -19 -13 14 13 0
b:<person> opened	0 13 -10 0 0 0
b:<person> plan	0 -16 16 6 -3 0
b:<person> post	-2 17 -8 0 -2 0
b:<person> prepare	0 11 -5 -5 0 0
b:<person> propose	-4 10 0 0 -2 0
b:<person> reach	0 -9 16 0 -3 0
b:<person> receive	-5 -11 20 -6 0 0
b:<person> return	0 3 -18 7 7 0
b:<person> say	2 -8 8 -13 9 -6
b:<person> see	-5 6 -18 14 1 0
b:<person> settle	0 -8 -9 8 8 0
b:<person> shook	-1 -19 19 0 1 0
b:<person> sit	4 13 -17 -2 0 0
b:<person> speak	-19 22 0 0 0 0
b:<person> spent	0 14 -8 -1 -3 0
b:<person> spoke	-7 13 -5 3 -4 0
b:<person> take	11 0 -9 0 0 0
b:<person> talk	-13 19 -3 0 -2 0
b:<person> talked	5 -5 -13 -6 23 0
b:<person> telephoned	9 -5 -1 0 0 0
b:<person> tell	6 9 -10 -9 -12 9
b:<person> thanked	-5 10 -2 0 0 0
b:<person> to	-3 19 -25 -3 7 0
b:<person> was	9 30 -25 1 -21 0
b:<person> will	9 -15 -12 28 -3 -2
b:<person> would	12 -21 -8 2 15 0
b:<person> write	13 -4 -7 -2 0 0
b:<points>	-1 11 -9 1 -1 0
b:<quality>	12 -11 10 -1 -8 -5
b:<quality> -	0 -18 9 13 0 0
b:<quality> and	-2 -25 20 8 -5 0
b:<quality> business	0 9 -3 0 -1 0
b:<quality> cabinet	0 9 -5 0 0 0
b:<quality> car	19 -30 17 0 0 0
b:<quality> colleague	12 -1 -4 -2 0 0
b:<quality> counterpart	-2 -4 14 -6 -3 0
b:<quality> custom	0 -14 15 0 0 0
b:<quality> delegation	-1 -5 0 9 0 0
b:<quality> duty	0 11 -8 0 0 0
b:<quality> economy	6 -10 5 0 0 0
b:<quality> embassy	0 0 -10 0 0 6
b:<quality> flag	0 -8 10 0 0 0
b:<quality> foreign	-11 13 0 0 0 0
b:<quality> good	-5 -10 17 -8 0 0
b:<quality> government	8 1 -7 -3 0 0
b:<quality> leader	11 -10 -5 -1 7 0
b:<quality> official	-19 18 -4 3 -3 0
b:<quality> one	0 -14 15 0 0 0
b:<quality> opposite	6 -14 9 0 0 0
b:<quality> owner	0 -9 9 0 0 0
b:<quality> paper	0 9 -7 0 0 0
b:<quality> president	11 5 -12 -9 3 0
b:<quality> prime	0 -16 14 -1 5 0
b:<quality> side	9 6 -14 -2 0 0
b:<quality> sugar	-1 -6 9 0 0 0
b:<quality> team	0 -5 0 10 0 0
b:<quality> trade	2 -5 10 -11 -3 0
b:<quality> vice	0 13 -16 5 -6 0
b:<seat>	7 2 0 -15 5 -3
b:<seat> <day-gone>	0 -9 13 -2 0 0
b:<seat> <person>	0 -15 17 0 0 0
b:<seat> and	9 2 -25 8 11 0
b:<seat> at	0 14 -20 6 0 0
b:<seat> confirm	0 9 -7 0 0 0
b:<seat> did	0 -9 -5 12 3 0
b:<seat> end	0 -2 -5 0 9 0
b:<seat> expect	16 -14 0 0 0 0
b:<seat> from	-5 -10 21 -6 -11 0
b:<seat> had	-15 11 -6 0 6 0
b:<seat> has	11 -12 -3 0 9 0
b:<seat> have	-2 11 -6 0 0 0
b:<seat> in	-2 27 -27 -3 3 0
b:<seat> is	0 -11 14 -1 0 0
b:<seat> last	0 -17 22 -4 0 0
b:<seat> on	0 -8 8 0 3 -11
b:<seat> publish	0 -10 14 0 -3 0
b:<seat> put	0 15 -12 0 -1 0
b:<seat> say	-8 36 -33 0 -13 6
b:<seat> since	10 3 -13 0 4 0
b:<seat> that	22 -11 0 0 -8 0
b:<seat> the	0 -12 13 0 0 0
b:<seat> time	0 9 -6 0 0 0
b:<seat> to	0 -10 12 -6 -4 6
b:<seat> until	0 16 -14 0 0 0
b:<seat> want	0 0 -12 0 11 0
b:<seat> ·	0 -10 10 0 0 0
b:<sender>	2 31 -29 5 -19 -1
b:<span>	10 -22 10 -7 20 -7
b:<span> after	-2 21 -13 -2 -6 0
b:<span> and	6 -18 11 -1 3 0
b:<span> at	11 -28 22 0 -2 0
b:<span> before	0 -22 11 -2 15 0
b:<span> from	0 22 -18 0 -1 0
b:<span> in	0 -37 34 -1 7 0
b:<span> later	2 0 6 0 -10 0
b:<span> of	-4 -25 21 0 7 -1
b:<span> to	-1 19 -13 0 -2 0
b:<span> truce	0 0 -8 0 9 0
b:<span> visit	0 12 -25 0 12 0
b:<span> with	6 -16 11 0 0 0
b:<taker>	-6 -3 11 0 0 0
b:<v-bear>	3 5 -1 0 -3 -9
b:<v-buy>	2 3 4 -10 -12 0
b:<v-deny>	-11 26 -29 12 -8 0
b:<v-down>	0 5 -11 11 0 -11
b:<v-end>	-6 17 -10 0 -7 -6
b:<v-lack>	-15 0 12 0 -1 0
b:<v-renew>	-16 10 -5 3 1 0
b:<v-return>	-12 1 -5 6 5 -1
b:<v-sell>	-1 6 -18 10 6 0
b:<v-sign>	-20 18 -4 -8 0 2
b:<v-suspend>	0 -4 3 5 -16 7
b:<v-target>	-11 12 12 -24 -29 -1
b:<v-threaten>	-7 11 -11 5 -3 0
b:<v-up>	2 0 0 -9 4 0
b:? *	0 10 -9 0 0 0
b:a	0 -6 -1 13 -7 2
b:a <name>	0 10 -7 0 0 0
b:a <office>	0 12 -8 0 0 0
b:a <organisation>	-9 0 1 6 -8 0
b:a <quality>	10 2 -7 0 -7 0
b:a <span>	2 -2 1 -9 3 0
b:a call	9 0 -13 0 -1 0
b:a conference	11 -7 -1 0 0 0
b:a date	0 -6 -5 13 0 0
b:a deal	-13 17 -18 -1 9 0
b:a dinner	0 10 -2 0 -6 0
b:a duty	0 11 -10 0 0 0
b:a first	-1 -10 6 8 -3 0
b:a fourth	0 24 -13 -16 -6 0
b:a fresh	0 -10 11 0 0 0
b:a golf	0 -25 22 0 2 0
b:a good	-3 -2 0 10 -5 0
b:a joint	-9 -5 12 -1 0 0
b:a last	14 -1 -9 0 0 0
b:a lasting	0 -10 11 0 0 0
b:a mechanism	0 10 -3 -4 0 0
b:a meet	1 -7 -1 9 -1 4
b:a memorandum	-2 18 -13 0 0 0
b:a new	-7 -8 0 11 4 0
b:a notice	0 -8 9 0 0 0
b:a permanent	0 -15 15 0 0 0
b:a plan	7 7 -12 -5 0 0
b:a post	-2 17 -14 0 0 0
b:a preliminary	0 -13 14 0 0 0
b:a round	4 -21 6 1 6 0
b:a second	4 3 -3 3 -9 -2
b:a seventh	0 -15 0 16 0 0
b:a short	0 -10 13 0 0 0
b:a sixth	11 -17 6 4 0 0
b:a statement	8 -13 5 0 0 0
b:a summit	-3 -11 5 0 10 0
b:a tariff	2 -13 15 0 -5 0
b:a team	0 -10 15 -4 0 0
b:a telephone	13 -14 7 -1 -3 0
b:a text	0 11 -10 0 0 0
b:a third	-13 27 -15 -8 -3 -1
b:a trade	13 -16 -3 13 0 0
b:a very	-16 9 6 0 -1 0
b:a video	6 -1 -14 -2 0 7
b:a week	0 11 -9 0 0 0
b:a weekend	0 -25 22 4 0 0
b:a year	0 13 -12 0 0 0
b:aarhu	0 -8 11 -2 0 0
b:aboard	0 -11 12 0 0 0
b:about	-13 3 8 -4 -6 6
b:about a	0 -8 -6 15 0 0
b:about it	0 -13 9 -1 5 0
b:accept	0 18 -14 -2 0 0
b:accept a	0 10 -10 0 0 0
b:accord on	0 10 -9 0 0 0
b:according	3 13 -12 -1 -3 0
b:account	8 2 -24 -4 18 0
b:account of	11 3 -29 -3 18 0
b:across	11 -6 -2 0 0 0
b:across the	12 -9 0 0 0 0
b:act	0 12 -10 0 0 0
b:additional	-2 -7 12 0 -1 0
b:adjustment	0 10 -10 0 0 0
b:after	7 3 -3 3 -18 0
b:after <number>	0 0 -10 10 0 0
b:after <person>	0 -9 14 -8 0 0
b:after <seat>	0 14 -13 0 0 0
b:after <span>	-12 -6 5 -7 15 0
b:after a	16 -20 3 7 -10 4
b:after four	0 13 -12 0 0 0
b:after he	0 -22 -4 8 14 0
b:after his	2 3 -8 0 2 0
b:after meet	0 -13 5 13 -4 0
b:after president	0 11 -6 0 -3 0
b:after talk	0 -8 10 0 0 0
b:after the	7 6 -2 -11 -6 0
b:after their	-9 10 12 -11 -11 0
b:after they	15 8 -11 -1 -11 0
b:after three	0 7 -14 8 0 0
b:after two	9 -2 -1 0 0 0
b:afterward	0 9 -3 -2 0 0
b:again in	1 -14 8 9 -4 0
b:again on	2 7 -1 -10 -6 0
b:against	0 -4 10 -1 -1 0
b:ago	2 21 -23 0 0 0
b:agree	-12 -5 -1 13 14 9
b:agree by	12 -1 -8 4 -5 0
b:agree in	-12 9 -1 -3 -6 6
b:agree to	-17 -13 9 14 6 7
b:agree with	-4 -3 -2 0 11 0
b:agreement	-1 -5 2 18 -9 0
b:agreement at	0 11 -7 0 -2 0
b:agreement in	0 17 -16 -3 0 0
b:agreement on	-5 -6 3 16 -10 0
b:agreement with	1 -15 11 -4 8 0
b:ahead	5 1 -9 9 -5 0
b:ahead of	0 14 -18 9 -4 0
b:aim	-2 -3 11 0 -2 0
b:aircraft	0 12 -7 0 -3 0
b:airport on	0 -13 15 0 0 0
b:akasaka	0 -11 14 0 -2 0
b:akasaka palace	0 -11 14 0 -2 0
b:aktau	0 -8 9 0 0 0
b:al	16 -18 1 0 0 0
b:alexandria on	0 11 -10 0 0 0
b:all	1 -4 10 -11 -6 0
b:allow	0 10 -8 0 0 0
b:already	-9 -3 14 0 0 0
b:also	-16 0 16 -8 0 0
b:also announce	0 -10 12 0 0 0
b:also on	0 -9 12 0 0 0
b:ambassador	-1 12 -9 0 0 0
b:among	0 -10 7 -1 6 0
b:an	29 -11 13 -22 -19 -6
b:an <office>	0 14 -9 0 0 0
b:an <organisation>	0 -13 14 0 0 0
b:an <quality>	-1 -9 -3 0 17 0
b:an answer	0 -7 14 -3 0 0
b:an emergency	-6 15 -8 0 0 0
b:an end	0 14 -11 0 0 0
b:an extension	0 15 -10 -2 0 0
b:an hour	11 -12 15 -9 -13 0
b:an investigation	0 12 -9 0 0 0
b:an order	0 -7 9 0 0 0
b:and	-9 0 4 1 1 -6
b:and -	0 -12 12 0 0 0
b:and <name>	0 -12 9 4 -10 0
b:and <number>	0 -12 7 0 2 0
b:and <office>	0 18 -17 0 0 0
b:and <organisation>	13 -7 -4 0 0 0
b:and <person>	-14 -4 16 0 0 -13
b:and <quality>	5 -14 10 7 -11 -2
b:and <seat>	2 0 -12 -4 15 0
b:and again	6 -11 -2 9 0 0
b:and agree	-23 10 1 11 -2 0
b:and another	-3 10 -4 0 0 0
b:and are	-2 -2 12 -8 -5 0
b:and at	0 0 -21 18 0 0
b:and both	0 -7 10 -2 0 0
b:and by	4 -15 3 6 0 0
b:and had	0 11 -10 0 0 0
b:and has	0 23 -13 -2 0 0
b:and have	0 -29 26 0 -1 0
b:and he	9 11 -26 -4 7 0
b:and his	-11 15 0 -3 -8 0
b:and hold	0 -12 -5 17 0 0
b:and i	-7 -15 22 0 0 0
b:and in	21 -27 4 -1 0 0
b:and is	0 11 -12 -1 2 0
b:and it	-5 9 0 -3 -2 0
b:and last	0 -19 9 2 6 0
b:and meet	-12 -5 9 0 6 0
b:and mr	23 0 -23 -3 4 0
b:and on	0 -7 -4 16 0 0
b:and one	-7 12 -1 0 0 0
b:and promise	0 -10 10 0 0 0
b:and say	-7 -2 11 -1 0 0
b:and sign	-2 -4 9 0 -1 0
b:and sir	0 -10 2 0 7 0
b:and stay	0 -12 12 0 0 0
b:and that	-12 28 -9 -4 -10 0
b:and the	-6 8 1 -12 0 -2
b:and there	0 12 -7 0 -2 0
b:and they	-2 8 -12 -1 7 0
b:and to	0 12 -18 -3 9 0
b:and we	15 -10 -1 0 0 0
b:and will	-7 -16 23 -14 -1 5
b:and would	2 8 -17 0 1 0
b:announce after	0 -19 25 0 -7 0
b:announce in	8 6 -11 0 0 0
b:announce its	0 -8 10 0 0 0
b:announce late	19 -16 0 0 0 0
b:announce on	-3 2 -3 -9 14 0
b:announce that	0 -12 16 -1 0 0
b:announce the	-6 -6 12 8 -17 0
b:announce thi	0 11 -10 0 0 0
b:annual	0 14 -12 0 0 0
b:another	4 -3 -1 6 -11 0
b:answer	-4 6 -10 -7 11 0
b:answer question	0 -2 -14 0 15 0
b:anything	14 -24 17 -1 0 0
b:apec	7 20 -26 -7 5 0
b:apec meet	0 17 -9 0 -7 0
b:apec summit	10 1 -2 0 -6 0
b:app	-3 -10 15 0 0 0
b:approve the	0 -12 13 0 0 0
b:aqaba on	0 10 -10 0 0 0
b:are	14 -14 -4 2 8 -1
b:are back	0 15 -14 0 0 0
b:are both	0 17 -2 -3 -12 0
b:are closed	0 15 -13 0 0 0
b:are due	3 -29 13 -9 25 0
b:are expect	-2 -4 -10 15 0 0
b:are in	0 0 6 -8 -2 0
b:are meant	0 -8 10 0 0 0
b:are on	14 -9 0 0 0 0
b:are prepare	0 -19 7 4 6 0
b:are still	0 10 0 0 -6 0
b:are the	0 -11 13 0 0 0
b:are to	16 -20 7 -10 15 -8
b:army	-12 14 0 0 0 0
b:arranged	-3 -7 11 0 0 0
b:arranged for	-5 -6 11 0 0 0
b:arrangement	-11 1 8 0 -5 0
b:arrangement was	0 14 -14 0 0 0
b:arrangement with	-8 13 -2 0 0 0
b:arrive	-7 21 -18 13 -18 0
b:arrive in	0 6 0 2 -14 0
b:arrived	-6 18 -11 -8 0 0
b:arrived in	0 22 -17 -2 -3 0
b:arrived on	-1 -7 11 0 0 0
b:as	3 0 2 -10 -2 5
b:as <name>	0 -8 9 0 0 0
b:as <seat>	0 -17 17 0 0 0
b:as a	0 -20 24 0 0 0
b:as agree	-1 -10 0 0 3 7
b:as early	0 9 -8 0 0 0
b:as it	0 10 -9 0 0 0
b:as of	5 17 -25 0 0 0
b:as the	6 -6 -8 9 0 0
b:as they	9 -1 0 -1 -2 0
b:asean	0 23 -12 0 -15 0
b:asia	0 15 -11 0 -3 0
b:asian	0 12 -9 0 -1 0
b:ask	7 0 4 -12 -4 0
b:ask <person>	2 -10 8 0 0 0
b:ask about	0 18 -16 0 0 0
b:ask for	-6 25 -15 -1 0 0
b:ask the	9 -5 -2 0 0 0
b:ask what	0 -11 12 0 0 0
b:asparagu	0 11 -10 0 0 0
b:at	-12 -5 10 -10 7 0
b:at <level>	0 17 -25 0 0 0
b:at <number>	12 13 -29 0 -3 0
b:at a	-7 -6 11 -13 0 6
b:at chequer	0 0 -9 0 9 0
b:at his	0 11 -10 0 0 0
b:at incheon	0 0 -11 10 0 0
b:at it	0 -19 18 3 0 0
b:at its	0 16 -13 0 -1 0
b:at lancaster	0 -12 14 0 0 0
b:at least	7 -11 10 0 -5 0
b:at one	-3 14 -10 0 0 0
b:at turnberry	0 -8 12 0 -2 0
b:attend	0 24 -13 0 -13 0
b:attend the	0 11 -10 0 0 0
b:away	0 -15 1 -4 15 0
b:away on	0 -9 10 0 0 0
b:back	0 20 -18 6 -13 0
b:back from	-6 9 -5 4 -5 0
b:back in	0 15 -13 0 0 0
b:back on	10 -3 0 -2 0 0
b:back to	0 3 -9 8 0 0
b:ban	8 -15 8 0 0 0
b:ban on	8 -12 4 0 0 0
b:bandung on	0 -16 17 0 0 0
b:bank	0 18 -14 0 0 0
b:banomyong	-10 12 0 0 0 0
b:batumi	0 -11 11 0 0 0
b:batumi on	0 -17 17 0 0 0
b:be	-8 -2 0 -2 9 0
b:be a	6 -5 14 -7 -10 0
b:be another	0 -15 0 17 0 0
b:be back	0 -6 9 0 0 0
b:be charge	7 -9 6 0 -3 0
b:be in	0 -13 7 9 0 0
b:be know	0 10 -9 0 0 0
b:be no	0 3 -16 -4 9 0
b:be on	4 -12 0 0 10 0
b:be publish	0 -8 9 0 0 0
b:be resume	0 -10 10 0 0 0
b:be review	0 -18 19 0 0 0
b:be take	-4 -9 11 -2 0 4
b:be the	0 6 3 -20 -1 0
b:be their	0 -5 11 -1 0 0
b:be there	0 6 -10 7 -1 0
b:bean	17 -14 0 0 0 0
b:because	0 -1 10 -2 -6 0
b:because of	0 -12 18 0 -5 0
b:become	0 14 -12 0 0 0
b:been	-10 6 -3 4 -8 7
b:been announce	-9 8 0 0 0 0
b:been at	0 -10 9 2 0 0
b:been due	0 24 -13 0 -12 0
b:been given	0 -8 9 0 0 0
b:been in	0 5 -8 -10 10 0
b:been move	0 -17 18 0 0 0
b:been plan	0 10 -8 0 0 0
b:before	-10 -8 1 4 12 -2
b:before <person>	-5 -6 9 -5 1 0
b:before a	5 0 -15 2 3 0
b:before midnight	6 -12 -1 7 0 0
b:before the	-5 -1 -9 7 11 0
b:before their	0 -8 0 9 0 0
b:begin	-24 -5 8 2 1 3
b:begin <span>	0 6 -9 0 2 0
b:begin a	0 -19 10 -18 15 0
b:begin in	0 -17 0 24 0 0
b:begin on	-7 10 -4 0 -11 -1
b:begin their	0 -12 -3 12 0 0
b:believe	-2 10 -9 0 2 0
b:bell	-9 11 0 0 0 0
b:bergen	-1 -10 12 0 0 0
b:beside	0 -12 15 0 0 0
b:bessent	-5 -3 4 6 -10 0
b:bessent and	3 0 -9 8 -4 0
b:bessent say	0 -22 24 0 0 0
b:bessent tell	-11 11 0 0 0 0
b:between <name>	-9 4 -3 5 0 0
b:between <person>	0 -4 -7 3 10 0
b:between <seat>	11 -8 -1 0 0 0
b:between the	6 -7 13 -17 -6 0
b:between their	0 -11 11 0 0 0
b:between two	-5 19 -14 0 0 0
b:beyond	0 11 -9 0 0 0
b:bless	0 9 -9 0 0 0
b:board	0 10 -8 0 0 0
b:border	-8 18 -8 0 0 0
b:boss	5 -11 0 9 0 0
b:bosse	0 -27 -5 0 31 0
b:both	-8 4 1 -14 7 0
b:both <office>	10 -20 12 0 0 0
b:both are	0 13 0 0 -8 0
b:both country	11 -10 -5 -5 5 7
b:both delegation	0 14 -11 -4 0 0
b:both government	0 14 -10 0 0 0
b:both ministry	0 9 -9 0 0 0
b:both side	-3 6 -4 10 -11 -6
b:both sign	0 -11 11 0 0 0
b:both will	0 -10 11 0 0 0
b:break	0 12 -7 0 0 0
b:breakfast	-2 -19 14 11 0 0
b:breakthrough	0 -15 15 0 0 0
b:bridge	11 -3 -10 0 0 0
b:briefed	-11 25 -13 0 -1 0
b:briefed on	0 16 -12 0 0 0
b:bring the	0 10 -9 0 0 0
b:broadcast	0 8 -11 0 0 0
b:broke	-2 -4 15 -15 -6 0
b:broke down	0 -10 13 0 0 0
b:broke off	0 10 -2 -8 -4 0
b:broke up	0 -9 11 0 0 0
b:broker	0 -10 12 0 0 0
b:budget	0 13 -13 0 0 0
b:building	0 -3 10 -3 0 0
b:bulletin	0 13 -13 0 0 0
b:busan	-14 -7 22 -1 -12 0
b:busan last	0 10 -10 0 0 0
b:busan on	-2 -11 17 0 -3 0
b:busan run	0 14 -14 0 0 0
b:business	-9 -4 3 -13 5 11
b:business on	0 -9 5 -1 9 0
b:but	-11 -2 0 5 11 0
b:but on	0 -1 -7 0 10 0
b:by	5 6 -21 0 -19 19
b:by <name>	0 15 -13 -2 0 0
b:by <number>	-3 -16 20 0 0 0
b:by <office>	0 -12 12 0 0 0
b:by <person>	-8 27 -19 0 0 0
b:by <span>	-2 13 -8 0 0 0
b:by a	-8 -2 12 0 0 0
b:by his	0 -10 11 0 0 0
b:by president	-6 21 -2 0 -13 0
b:by the	-3 -13 13 2 0 0
b:by video	5 -16 -16 0 6 16
b:cabinet will	4 -15 10 0 0 0
b:call	10 -9 1 -3 4 -4
b:call a	-10 8 0 0 0 0
b:call between	14 -6 -10 0 0 0
b:call is	-17 8 10 0 0 0
b:call it	-18 5 13 0 0 0
b:call on	11 -6 0 -3 0 0
b:call the	-10 1 3 -1 2 0
b:call with	15 -7 -11 0 0 0
b:can	-4 17 -6 -2 -4 0
b:cancel	0 -7 -3 0 11 0
b:canola	0 9 -7 0 0 0
b:capital	0 13 -7 -4 -2 0
b:capital on	0 -7 12 0 0 0
b:car	14 -28 22 0 -5 0
b:car on	0 -15 16 0 0 0
b:car pay	12 -25 16 0 0 0
b:cargoe	0 8 -8 0 0 0
b:carry	13 2 -6 -3 -2 0
b:carry out	10 -2 0 0 0 0
b:cartagena	0 -17 18 0 0 0
b:cartagena on	0 -12 12 0 0 0
b:case	0 26 -20 0 0 0
b:cashew	0 -7 8 0 0 0
b:cattle	0 -10 5 8 -2 0
b:cebu	0 -11 12 0 0 0
b:central	0 11 -8 0 0 0
b:chair	0 -8 9 0 0 0
b:changed	-1 15 -9 0 0 0
b:channel	-2 10 -4 0 0 0
b:charge <level>	5 9 -12 0 -3 0
b:cheaper	0 10 -9 0 0 0
b:chenggang	0 -14 17 0 0 0
b:chequer	0 0 -9 0 9 0
b:chequer on	0 5 -8 0 3 0
b:chess	0 12 -12 0 0 0
b:chicago	0 9 -8 0 0 0
b:chicken	0 -10 11 0 0 0
b:chip	-1 7 -17 10 -2 0
b:christian	0 -8 1 7 0 0
b:christian michelsen	0 -8 1 7 0 0
b:city	0 12 0 -9 -6 0
b:clear	0 12 -9 0 0 0
b:clerk	0 12 -11 0 0 0
b:close on	-1 14 -9 0 0 0
b:close to	0 -15 17 0 0 0
b:closed <span>	0 -6 10 -3 0 0
b:closed at	0 12 -9 0 0 0
b:closed on	-1 -4 8 0 0 0
b:closed the	0 -18 0 17 0 0
b:closed their	0 -2 9 -7 0 0
b:club	0 18 -15 0 0 0
b:coffee and	0 -12 13 0 0 0
b:colleague	12 2 -6 -4 -2 0
b:colleague in	0 -6 9 0 0 0
b:collect	-1 16 -10 0 0 0
b:come at	0 -9 10 0 0 0
b:come down	-2 17 -19 7 0 0
b:come home	0 23 -21 0 0 0
b:come in	0 15 -13 0 -1 0
b:come of	9 1 -11 0 0 0
b:come on	-2 0 6 -11 0 0
b:come out	6 -11 0 3 1 0
b:come to	0 -12 13 -19 4 0
b:come up	-6 7 -15 10 0 0
b:commander	0 23 -19 -1 0 0
b:commerce	-9 14 -7 -16 9 0
b:commerce ministry	-5 16 -16 0 6 0
b:communication	0 14 -7 -5 0 0
b:communiqué of	0 10 -9 0 0 0
b:company	-7 28 -15 0 -2 0
b:compared	0 -10 10 0 0 0
b:compared with	0 -10 10 0 0 0
b:conclude	0 16 -9 -5 -11 0
b:conclude <span>	8 9 -13 -3 0 0
b:conclude a	-2 5 -10 10 -1 0
b:conclude its	0 13 -8 0 0 0
b:conclude on	0 17 -14 0 0 0
b:conclude the	0 15 -12 -1 0 0
b:conference	4 22 -38 -4 -1 8
b:conference after	0 21 -19 0 0 0
b:conference in	0 11 -10 0 0 0
b:conference on	-11 12 -7 0 0 4
b:confirm	4 -11 6 -2 4 0
b:confirm it	0 -9 2 0 9 0
b:confirm on	8 12 -22 0 -6 0
b:consensu	12 -16 12 -5 0 0
b:consensu reach	9 -15 7 0 0 0
b:constructive	-3 5 -4 -11 0 10
b:consultation	5 -22 18 0 0 -2
b:consultation were	0 -19 18 0 0 0
b:container	0 16 -13 0 0 0
b:control	-3 0 -5 10 -3 0
b:control on	0 -3 -3 12 -3 0
b:convene	0 -10 11 0 0 0
b:conversation	2 -20 13 0 9 0
b:conversation since	-8 0 0 0 10 0
b:copper	0 -13 16 0 0 0
b:cost	-2 13 -8 0 0 0
b:could	3 2 0 0 -11 0
b:could not	0 -10 11 0 0 0
b:council	-13 7 3 0 0 0
b:count	4 -23 6 10 0 0
b:counted	0 11 -9 0 0 0
b:counter	0 14 -13 0 0 0
b:counterpart	-2 -4 15 -6 -3 0
b:counterpart in	0 -9 15 -3 0 0
b:counting	0 -12 12 0 0 0
b:country	-1 19 -12 -16 -2 4
b:country agree	0 11 -10 0 0 0
b:country end	0 -10 11 0 0 0
b:country had	0 -8 9 0 0 0
b:country has	0 -10 11 0 0 0
b:country say	0 -11 3 0 11 0
b:country were	0 0 -8 0 0 10
b:country will	0 -14 22 -5 -6 0
b:course	0 -14 0 6 6 0
b:course in	0 -9 6 0 2 0
b:crown	0 -8 0 0 10 0
b:cruz	0 -11 12 0 0 0
b:custom	-18 -16 28 0 0 0
b:custom broker	0 -11 11 0 0 0
b:custom duty	0 -9 10 0 0 0
b:custom say	0 -12 12 0 0 0
b:cut	-9 6 6 -3 -5 0
b:da	-2 -17 19 -4 3 0
b:da nang	0 -8 10 0 0 0
b:da silva	0 -3 11 0 -5 0
b:date	-6 -18 4 11 14 0
b:date for	0 -5 -6 13 0 0
b:date is	-1 -10 14 0 0 0
b:dated	-13 15 -1 0 0 0
b:day and	0 11 -11 0 0 0
b:day before	0 -7 9 0 0 0
b:day in	2 8 -11 0 0 0
b:day of	-3 -12 7 13 -1 0
b:day on	0 14 -13 0 0 0
b:deadline	-3 16 -8 0 -1 0
b:deal	-7 12 -11 4 0 0
b:deal and	-5 14 -8 0 0 0
b:deal in	0 -16 16 0 0 0
b:deal on	-2 -16 13 -3 9 0
b:deal was	0 21 -19 0 0 0
b:deal with	-5 16 -1 0 -12 0
b:dealt	0 -11 12 0 0 0
b:dealt with	0 -11 12 0 0 0
b:decide	2 9 -13 4 -3 0
b:decree	0 13 -10 0 0 0
b:delay	-1 10 -6 0 0 0
b:delegate	0 14 -13 0 0 0
b:delegation	-2 -4 4 5 -15 -2
b:delegation from	0 -7 17 -11 0 0
b:delegation had	0 -15 21 -5 0 0
b:delegation have	0 -10 12 0 0 0
b:delegation led	0 11 -7 -4 0 0
b:delegation of	0 9 -10 1 0 0
b:delegation will	0 -11 -1 12 0 0
b:delegation would	0 -15 0 13 0 0
b:deputy	-7 0 -6 -1 0 17
b:der	5 -11 0 0 5 0
b:described	-1 15 -6 -2 -4 0
b:desk	0 11 -9 0 0 0
b:detail	-2 22 -24 6 -1 0
b:detail would	0 14 -12 0 0 0
b:did	13 -9 -8 5 4 0
b:did it	10 -1 -8 0 0 0
b:did not	-1 0 -1 10 -3 0
b:did so	1 8 -11 0 0 0
b:did the	0 -14 17 0 -1 0
b:die	0 13 -10 0 0 0
b:dinner in	0 10 -5 0 -5 0
b:director	-5 23 -18 0 0 0
b:discuss	1 -3 3 -17 8 0
b:discuss in	0 3 0 -11 0 0
b:discuss it	0 0 -3 -2 9 0
b:dispute	-12 0 10 -1 0 0
b:dispute end	0 -15 15 0 0 0
b:do	14 13 -17 -4 -15 0
b:do it	9 -2 -5 0 0 0
b:do you	0 12 -7 0 0 0
b:doesn't	0 -9 9 0 0 0
b:don't	0 -8 11 0 0 0
b:double its	0 -10 10 0 0 0
b:down	16 -8 0 0 0 0
b:down for	8 -22 19 -1 0 0
b:down the	15 -18 2 0 0 0
b:down to	-2 14 -8 0 0 0
b:draft	0 -11 13 0 0 0
b:driver	0 8 -7 0 0 0
b:drop	0 14 -10 0 0 0
b:due	12 2 2 -8 -14 0
b:due back	0 21 -20 0 0 0
b:due in	0 -17 26 -2 -13 0
b:due on	-6 29 -20 0 0 0
b:due to	15 -1 2 -18 -4 0
b:during <person>	0 -24 25 0 0 0
b:during the	-7 16 -15 0 5 0
b:duty	-14 6 5 -9 -8 0
b:duty of	-2 -7 10 0 0 0
b:duty on	-9 7 0 -3 0 0
b:duty was	0 -24 24 0 0 0
b:each	13 9 -25 2 -2 0
b:each other	9 3 -9 -4 0 0
b:earlier	-18 6 3 -1 7 0
b:earlier on	-17 7 0 0 8 0
b:early	0 8 -6 -4 4 0
b:early as	0 9 -8 0 0 0
b:early on	0 10 -8 0 0 0
b:east	0 14 -12 0 0 0
b:east room	0 9 -7 0 0 0
b:economic	0 12 -23 5 6 0
b:economic and	0 5 -11 9 -5 0
b:economic result	0 0 -18 0 14 0
b:edge	0 -10 10 0 0 0
b:effect	-10 5 0 -2 0 0
b:effect on	-4 13 -5 0 0 0
b:eight	-7 10 0 0 0 0
b:eighth	0 3 4 -9 -2 0
b:el	0 20 -20 0 0 0
b:elevator	0 -9 10 0 0 0
b:embassy	0 1 -11 0 0 6
b:emergency	-6 13 -3 -1 0 0
b:emmanuel	0 -6 -5 0 13 0
b:emmanuel macron	0 -6 -5 0 13 0
b:employer	0 15 -14 0 0 0
b:empty	0 -6 9 0 0 0
b:end	-4 -4 7 6 -10 -3
b:end <seat>	0 15 -13 0 0 0
b:end <span>	-3 0 -12 17 0 0
b:end a	-1 16 -13 -9 2 0
b:end here	0 -10 12 0 0 0
b:end in	-1 -10 15 -2 0 0
b:end of	2 -14 3 9 0 0
b:end on	-6 15 -5 -5 -9 0
b:end the	0 17 -4 -5 -6 0
b:end their	6 -19 5 -3 8 0
b:enter <name>	0 -10 10 0 0 0
b:envoy	0 13 -8 0 -1 0
b:euro	14 -14 0 0 0 0
b:eve	0 22 -12 -2 -7 0
b:eve of	0 22 -12 -2 -7 0
b:even	0 -12 13 0 0 0
b:evening of	9 -9 2 0 0 0
b:evening the	-7 9 -1 0 0 0
b:everybody	0 -9 -2 15 0 0
b:everything	0 -8 12 -1 0 0
b:examine	-4 -6 0 0 0 9
b:exchanged	0 10 -8 -1 0 0
b:expect	9 -9 -12 6 14 -7
b:expect a	0 7 0 -5 -6 0
b:expect at	8 -11 -2 -3 9 0
b:expect from	0 15 -14 0 0 0
b:expect in	-3 -9 17 -14 3 0
b:expect on	0 -2 -10 15 0 0
b:expect to	10 -26 4 16 0 0
b:expert	-18 -24 18 -5 -6 26
b:expert will	-15 -9 7 0 0 15
b:expire	-1 11 -6 0 0 0
b:expire on	0 26 -23 0 0 0
b:explanation	0 9 -5 0 -3 0
b:export	4 6 -16 6 -2 0
b:export control	0 -11 0 11 0 0
b:export of	8 0 -10 0 0 0
b:export to	0 14 -7 0 0 0
b:exporter	0 16 -12 0 0 0
b:extend	-3 23 -33 7 4 0
b:extend their	0 4 -14 8 0 0
b:extension	13 -4 3 -5 -8 0
b:extension in	5 6 -12 0 0 0
b:extension to	0 11 -10 0 0 0
b:extension was	0 -14 12 0 0 0
b:extra duty	0 10 -10 0 0 0
b:extraordinary	0 11 -7 0 0 0
b:face	-8 9 0 -2 -3 0
b:face <level>	0 12 -8 0 -1 0
b:fact	-9 16 -8 -1 -4 0
b:fact sheet	-9 16 -8 -1 -4 0
b:failed	-3 -21 11 13 0 0
b:failed on	-6 -6 -2 15 0 0
b:fall	-4 11 -6 -2 0 0
b:fee	0 18 -13 -1 0 0
b:fentanyl	-5 29 -18 0 -7 0
b:fentanyl and	-1 13 -6 0 -2 0
b:fifth	3 -8 1 -2 9 0
b:fifth round	0 -8 10 -6 0 0
b:find	-10 0 6 0 0 0
b:finding	0 8 -6 -1 0 0
b:finished	-1 -31 23 1 8 0
b:first	14 -8 5 -10 0 -3
b:first conversation	-5 -1 0 0 10 0
b:first round	0 0 3 -10 0 0
b:first time	4 -21 1 5 8 0
b:first visit	0 16 -2 0 -12 0
b:fish	0 -7 11 0 0 0
b:flew	-5 8 2 -8 -10 0
b:flew home	0 -5 14 -4 -9 0
b:flew to	-2 15 -10 0 0 0
b:fly	-14 5 -1 1 0 0
b:fly on	0 -4 11 0 -3 0
b:fly to	-12 1 0 3 2 0
b:follow	-7 -5 8 -3 4 0
b:follow the	0 -7 10 0 0 0
b:followed	0 -3 8 -3 -1 0
b:followed a	12 -9 0 0 0 0
b:followed by	0 -14 16 0 0 0
b:followed on	-10 19 -9 0 0 0
b:following	14 -22 8 -1 0 0
b:following the	0 -8 8 0 0 0
b:for	-7 15 -6 4 -9 -21
b:for <day-gone>	0 0 -12 0 12 0
b:for <name>	3 -20 3 19 -4 0
b:for <person>	0 0 -5 0 10 0
b:for <span>	0 -13 20 -4 -5 0
b:for a	-12 11 0 -8 -5 0
b:for about	1 11 -5 -2 -6 0
b:for an	4 -20 16 0 0 0
b:for his	0 -6 14 -6 -4 0
b:for more	-3 13 -4 -4 -5 0
b:for most	0 -8 8 0 0 0
b:for some	9 -9 0 0 0 0
b:for talk	12 2 -3 -12 0 0
b:for the	-11 7 -18 27 0 0
b:for their	-1 9 -8 0 0 0
b:for two	-6 -15 10 0 7 0
b:for what	0 -19 10 0 10 0
b:force	-6 12 -2 -1 0 0
b:forty	-3 -5 0 10 -2 0
b:forty minute	-3 -13 7 10 -2 0
b:forward	0 -13 0 3 11 0
b:four	12 -2 3 -13 -5 0
b:fourth	11 3 2 -12 -17 -2
b:fourth is	0 8 -7 0 0 0
b:fourth round	-3 18 -7 -17 0 0
b:fox	0 0 -5 0 -4 11
b:fox business	0 -2 -2 0 -4 11
b:framework	0 19 -20 -8 1 0
b:framework for	-3 12 -18 0 7 0
b:framework in	9 -17 12 0 -2 0
b:framework of	0 11 -9 0 0 0
b:free	-2 23 -16 -3 0 0
b:free -	0 16 -14 0 0 0
b:free trade	0 -5 8 0 0 0
b:freeze	0 12 -9 0 0 0
b:fresh	0 -11 11 0 0 0
b:fri	0 -16 16 0 0 0
b:friday	-6 -6 11 0 0 0
b:friend	0 -7 8 0 0 0
b:from	-2 -9 8 9 -6 0
b:from <day-ahead>	-3 12 -16 11 -8 0
b:from <day-gone>	0 -7 -2 15 -1 0
b:from <name>	13 4 0 -24 -4 0
b:from <seat>	0 -5 7 -14 6 0
b:from a	0 0 0 4 -8 0
b:from both	-1 -15 20 0 0 0
b:from the	11 -25 5 15 -1 0
b:front	0 14 -10 0 0 0
b:further <level>	0 9 -8 0 0 0
b:further round	0 -10 8 0 0 0
b:future	7 -8 -14 0 13 0
b:future rise	0 -12 -1 0 14 0
b:garment	0 -12 13 0 0 0
b:gather	0 16 -19 0 1 0
b:gave	0 18 -18 -4 5 0
b:gave <name>	0 -10 11 0 0 0
b:general	5 3 -12 0 0 0
b:geneva	-5 1 7 -14 -2 0
b:geneva in	0 12 -12 0 0 0
b:get	4 -2 -3 -10 9 0
b:get a	-5 0 -5 0 9 0
b:get the	-10 11 0 0 0 0
b:give	10 -13 2 0 1 0
b:give the	9 -6 0 0 0 0
b:given	0 -10 0 1 9 0
b:given on	0 -9 11 0 0 0
b:given the	0 -11 0 0 11 0
b:go from	-1 9 0 0 -4 0
b:go home	0 -5 -1 0 9 0
b:go into	0 12 -6 -6 0 0
b:go on	7 -2 9 -1 -12 -3
b:go through	10 -6 0 0 0 0
b:go to	-4 -25 10 4 10 4
b:golf	-2 -14 17 -2 0 0
b:golf course	0 -9 6 0 2 0
b:good	-1 0 13 -4 -12 0
b:good are	-4 13 -6 0 0 0
b:good from	13 -10 2 0 -3 0
b:good in	0 6 -12 0 3 0
b:good on	0 -10 12 0 0 0
b:good were	0 -10 10 0 0 0
b:gothenburg	-2 -6 10 0 0 0
b:government	11 -2 0 -1 -8 0
b:government announce	-3 14 -10 0 0 0
b:government confirm	9 -8 0 0 0 0
b:government had	0 8 -6 0 0 0
b:government have	0 16 -14 0 0 0
b:government on	0 10 -7 -2 0 0
b:government say	0 11 -10 0 0 0
b:government will	0 -7 12 -1 0 0
b:great	12 2 -8 -3 1 0
b:grower	-7 16 -8 0 0 0
b:guayaquil	0 -13 14 0 0 0
b:guest	-1 -5 -4 -2 19 0
b:guest at	0 -14 4 0 11 0
b:gyeongju	-6 -11 20 0 -7 0
b:gyeongju on	0 -9 12 0 -1 0
b:had	-1 5 -8 4 -16 9
b:had a	-8 8 3 0 -1 0
b:had agree	6 15 -18 0 -5 0
b:had been	-3 19 -12 0 -24 9
b:had begin	-9 -15 27 -3 0 0
b:had broken	0 9 -6 0 0 0
b:had call	-7 -1 -1 0 12 0
b:had come	0 7 -20 13 0 0
b:had it	0 0 -16 16 0 0
b:had meet	-1 -21 13 0 7 0
b:had no	0 9 -4 0 -1 0
b:had not	-14 -3 7 0 8 0
b:had pass	0 -14 14 0 0 0
b:had plan	0 9 -4 0 -1 0
b:had prepare	8 -10 -9 11 -6 4
b:had publish	0 -14 14 0 0 0
b:had say	-6 17 -3 0 -6 0
b:had spoken	13 -7 -7 0 0 0
b:had talked	9 -9 6 0 -3 0
b:had the	-11 2 6 0 0 0
b:had threaten	0 11 -9 0 0 0
b:had to	0 11 -5 0 0 0
b:hall	-9 12 -6 -5 2 0
b:hall of	0 11 -3 -3 -7 0
b:halve	0 11 -7 -2 0 0
b:hammer	0 -13 15 0 0 0
b:hand	4 -7 0 -2 9 0
b:hand in	0 -15 2 0 16 0
b:handshake	0 -13 15 0 0 0
b:happen	6 5 -18 0 0 0
b:happen on	0 14 -11 0 0 0
b:happened	-1 -23 25 0 0 0
b:harbour	0 -13 17 -1 0 0
b:harvest	-6 12 -3 0 0 0
b:has	13 4 -6 -4 1 -8
b:has a	9 0 -11 0 0 0
b:has given	0 -10 0 0 11 0
b:has had	0 4 -12 11 0 0
b:has no	0 16 -7 0 -7 0
b:has propose	9 12 -20 0 0 0
b:has to	0 16 -12 0 0 0
b:have	-21 28 -13 0 -4 -8
b:have agree	10 -2 0 -2 0 0
b:have begin	0 0 -9 11 0 0
b:have charge	0 11 -11 0 0 0
b:have come	0 16 -15 0 0 0
b:have hold	-10 4 4 0 0 0
b:have it	0 -7 0 0 8 0
b:have meet	0 9 -16 8 0 0
b:have not	0 -5 9 0 0 0
b:have pay	0 14 -10 0 0 0
b:have the	-14 17 -1 0 0 0
b:he	-1 -2 9 -7 -3 -27
b:he agree	0 -7 0 -1 10 0
b:he and	-1 -4 12 -4 -8 0
b:he call	-5 -3 11 0 0 0
b:he did	1 12 -12 -2 -2 0
b:he fly	-4 -1 1 10 -8 0
b:he go	0 -19 9 2 7 0
b:he had	8 1 -4 -2 -2 -1
b:he hold	0 -2 11 -7 -2 0
b:he hope	-8 13 -2 0 0 0
b:he intend	0 -10 12 0 0 0
b:he is	-2 13 -3 -13 -2 0
b:he lifeng	0 3 -8 8 -7 0
b:he meet	0 -16 15 -9 8 0
b:he might	10 1 -6 0 -9 0
b:he plan	1 -8 -2 0 9 0
b:he post	0 10 -6 0 0 0
b:he say	-9 20 -6 -3 -7 0
b:he sign	0 5 -19 0 10 0
b:he tell	12 0 -4 -2 -10 0
b:he was	0 -5 12 -5 -2 0
b:he would	1 -12 15 0 0 -2
b:he'd	3 -15 13 0 0 0
b:he'll	18 -22 0 0 7 0
b:head	18 -26 -11 0 21 6
b:head of	18 -25 -7 0 21 0
b:hearing	0 15 -10 0 0 0
b:her	5 -8 0 9 -6 0
b:her on	-3 -10 3 11 -1 0
b:here	-7 0 11 -5 -6 0
b:here is	0 14 -13 0 0 0
b:here on	-3 0 14 -15 -9 0
b:herring	0 -9 9 0 0 0
b:high	0 16 -21 8 0 0
b:higher	13 -2 -10 0 0 0
b:higher duty	0 12 -11 0 0 0
b:higher on	14 -8 -7 0 0 0
b:highest	6 0 -9 0 0 0
b:him	20 -8 1 -8 -3 0
b:him in	0 16 -13 0 0 0
b:him to	0 20 -14 0 -6 0
b:himself	-13 -16 18 8 -2 0
b:his	-1 5 -8 -7 8 -3
b:his <quality>	7 -10 10 -7 -2 0
b:his first	0 27 -6 -2 -22 0
b:his meet	0 -6 -4 0 12 0
b:his network	-6 9 0 0 0 0
b:his own	0 -11 8 0 4 0
b:his side	0 -13 10 0 2 0
b:his state	0 -13 21 0 -10 0
b:hold	16 -14 2 0 -7 8
b:hold a	5 13 -29 2 -3 4
b:hold an	13 -4 -4 -4 0 0
b:hold its	0 -19 14 7 0 0
b:hold their	0 8 -7 -13 10 0
b:home from	0 23 -15 -1 -9 0
b:home on	0 -15 10 -2 7 0
b:hope	-3 29 -2 -1 -25 0
b:hope to	0 25 -3 0 -23 0
b:hospital	0 9 -8 0 0 0
b:host	0 10 -4 0 -7 0
b:hotel	0 -17 11 7 0 0
b:hour	21 -4 5 -18 -14 0
b:hour in	-6 15 -5 -1 -4 0
b:hour on	14 0 -10 0 0 0
b:how	9 -6 1 0 -1 0
b:humiliate	-10 11 0 0 0 0
b:humiliate himself	-10 11 0 0 0 0
b:i	0 -5 14 -12 -13 0
b:i .	0 14 -11 0 0 0
b:i have	-9 -12 19 0 0 0
b:i shall	0 -20 21 0 0 0
b:i sign	0 -22 23 0 0 0
b:i'm	0 -12 12 0 0 0
b:if there	0 8 -6 0 0 0
b:implement the	6 -13 5 0 0 0
b:importer	0 8 -4 0 0 0
b:in	-23 -9 26 -5 -2 -15
b:in <month-ahead>	0 13 -5 -8 0 0
b:in <month-gone>	17 -6 -5 2 -4 0
b:in <name>	-26 19 -63 26 25 0
b:in <organisation>	0 18 -16 0 0 0
b:in <seat>	1 6 9 -9 -63 0
b:in <span>	0 7 -17 -1 8 0
b:in a	16 -13 -5 -10 5 10
b:in aarhu	0 -9 12 -2 0 0
b:in an	6 25 -21 -4 -13 0
b:in bergen	-1 -14 16 0 0 0
b:in busan	-2 12 -4 0 -8 0
b:in cartagena	0 -12 13 0 0 0
b:in cebu	0 -10 11 0 0 0
b:in chicago	0 9 -8 0 0 0
b:in geneva	-1 19 -12 -10 0 0
b:in gyeongju	-6 -10 18 0 -4 0
b:in his	0 0 -23 23 0 0
b:in it	3 -11 -5 8 0 3
b:in its	0 -6 -6 10 5 0
b:in jeddah	0 -9 10 0 0 0
b:in kuala	-4 15 -10 -8 3 0
b:in madrid	-2 12 -7 -1 0 0
b:in mombasa	0 -8 9 0 0 0
b:in montevideo	0 -9 9 0 0 0
b:in muscat	0 12 -11 0 0 0
b:in nadi	0 -10 11 0 0 0
b:in nagoya	0 -10 10 0 0 0
b:in new	0 -4 20 -10 -17 0
b:in odesa	0 -14 14 0 0 0
b:in our	0 21 -20 0 0 0
b:in pari	0 12 -3 -8 0 0
b:in person	-6 -9 4 12 -2 0
b:in recife	0 -14 14 0 0 0
b:in salvador	0 -12 12 0 0 0
b:in seoul	0 -18 28 -11 0 0
b:in shenzhen	0 21 -14 0 -11 0
b:in stockholm	0 11 -4 -8 -2 0
b:in tariff	0 11 -10 0 0 0
b:in the	4 14 -24 -8 23 -5
b:in their	19 0 -8 -7 0 0
b:in thi	0 10 -8 0 0 0
b:in three	0 9 -10 0 0 0
b:in walvi	0 -5 6 0 0 0
b:in what	0 -6 12 -5 0 0
b:incheon	0 -12 2 8 0 0
b:incheon on	0 -1 -7 10 0 0
b:instructed	0 11 -7 0 0 0
b:instrument	0 14 -13 0 0 0
b:interim	0 10 -9 0 0 0
b:interview on	0 0 -4 0 10 0
b:into	-6 24 -14 -10 0 0
b:into force	-1 10 -9 0 0 0
b:into the	0 14 -6 -11 0 0
b:into their	0 16 -15 0 0 0
b:invest	-2 20 -8 0 -3 0
b:invest <money>	-2 13 -1 0 -3 0
b:investor	0 21 -17 -3 0 0
b:invited	-3 10 0 -4 -6 0
b:invited the	0 12 -9 0 -1 0
b:is	-10 -5 8 -7 13 -19
b:is <level>	0 -12 14 0 0 0
b:is a	-1 3 -17 13 -4 0
b:is arranged	-5 -12 15 0 0 0
b:is at	0 13 -17 0 7 0
b:is being	0 -6 8 0 0 0
b:is closed	0 18 -17 0 0 0
b:is expect	-9 -14 6 0 15 0
b:is go	0 -14 15 0 0 0
b:is how	0 -21 22 0 0 0
b:is no	0 8 -5 0 0 0
b:is now	-6 -12 9 12 -4 0
b:is on	-25 10 13 -3 -8 0
b:is over	0 12 -11 0 0 0
b:is scheduled	0 -10 12 0 0 0
b:is set	16 -19 6 0 0 0
b:is the	0 18 -10 -16 -5 0
b:is their	9 -12 8 0 -1 0
b:is up	-6 9 0 0 0 0
b:is what	11 -8 0 0 0 0
b:issue	-5 12 -13 -1 7 0
b:issue a	0 16 -16 0 0 0
b:istanbul on	0 10 -9 0 0 0
b:it	4 -9 2 3 8 -10
b:it again	8 -16 1 -1 6 0
b:it all	10 -10 0 0 0 0
b:it by	23 -29 12 -1 0 0
b:it down	18 -29 11 0 0 0
b:it end	0 12 -25 9 0 0
b:it enter	0 -13 13 0 0 0
b:it from	0 -17 10 0 8 0
b:it go	0 13 -8 0 0 0
b:it had	-11 -5 15 -4 0 0
b:it has	-2 9 -19 -1 12 0
b:it in	0 -29 10 9 18 0
b:it is	21 -11 3 -7 0 0
b:it on	-7 13 -15 -8 12 0
b:it out	0 -13 14 0 0 0
b:it sell	0 -4 10 0 -5 0
b:it take	2 -10 0 11 0 0
b:it to	12 5 -20 0 -4 0
b:it was	-7 0 -4 12 6 -1
b:it will	-12 20 3 -24 -8 0
b:it would	-8 17 0 -2 -7 0
b:its	-7 11 -13 11 4 -4
b:its <office>	12 -10 -17 -4 20 0
b:its account	0 8 -8 0 1 0
b:its extension	0 -11 11 0 0 0
b:its fact	0 9 -2 0 -9 0
b:its return	0 11 -11 0 0 0
b:its tariff	0 -28 28 0 0 0
b:its truce	0 -9 11 0 0 0
b:izmir	0 -14 16 0 0 0
b:jeddah	0 -9 10 0 0 0
b:jinping in	8 -7 14 0 -12 0
b:jinping on	0 -7 10 0 -4 0
b:john	0 -13 14 0 0 0
b:joined	0 10 -8 0 0 0
b:joint	-14 27 -15 -6 -2 0
b:joint <organisation>	0 -20 22 0 0 0
b:joint fact	0 13 -11 0 0 0
b:joint statement	-9 32 -25 0 0 0
b:jump	11 -10 0 0 0 0
b:just	-9 1 14 -2 0 0
b:keep	17 -1 -14 -6 4 0
b:keep their	0 0 -8 0 10 0
b:know on	-7 14 -12 0 3 0
b:lancaster	5 -16 2 7 0 0
b:lancaster house	5 -16 2 7 0 0
b:land	0 6 0 -3 -11 0
b:land in	0 14 -9 0 -2 0
b:last	11 -2 -9 -17 20 -4
b:last -	8 3 -14 0 0 0
b:last day	0 -22 13 2 6 0
b:last meet	4 0 -8 0 1 0
b:last week	7 -28 8 0 16 0
b:lasting	0 -14 15 0 0 0
b:lasting agreement	0 -15 15 0 0 0
b:late	15 -8 1 -7 -3 0
b:late on	9 -1 -2 -3 -2 0
b:later	7 -8 0 0 3 0
b:later on	6 -9 4 0 0 0
b:latest	0 11 -8 0 -3 0
b:law	0 15 -9 0 0 0
b:lay	5 -15 6 7 0 0
b:lead	9 -9 -10 12 -2 0
b:lead the	10 -4 -3 0 0 0
b:leader	-22 19 -20 -17 24 -1
b:leader '	0 -11 2 0 8 0
b:leader of	-4 23 -9 0 -13 0
b:leader spoke	-20 6 0 0 16 0
b:leader to	-6 23 -17 0 -5 0
b:leader will	-6 0 -7 0 14 0
b:leader xi	0 -22 3 0 15 0
b:least	7 -11 10 0 -5 0
b:leave	-18 0 6 5 -6 0
b:leave <name>	0 -12 17 0 -2 0
b:leave <seat>	-3 14 -9 0 -2 0
b:leave for	0 17 -27 16 -6 0
b:leave on	0 -5 13 -1 -9 0
b:led	-4 0 -3 10 0 0
b:led by	0 2 -12 9 0 0
b:led the	-1 -11 15 0 0 0
b:lee	0 -10 16 0 -5 0
b:less	0 12 -6 0 -4 0
b:less than	0 9 -4 0 -3 0
b:let	-11 5 4 0 0 0
b:let the	0 -12 12 0 0 0
b:letter	-6 23 -11 -1 -4 0
b:level	2 -3 -10 0 0 14
b:levy	-1 2 -13 0 9 0
b:li	0 -20 23 0 0 0
b:li chenggang	0 -14 17 0 0 0
b:licence	0 -16 17 0 0 0
b:lifeng	0 3 -8 8 -7 0
b:lifeng and	0 13 -6 -12 0 0
b:lifeng in	0 -10 10 0 0 0
b:like	0 13 -8 0 0 0
b:like to	0 16 -12 0 0 0
b:line	17 -9 -1 0 -4 0
b:link on	13 -9 -8 0 0 1
b:list	4 13 -6 -6 -8 0
b:little	-2 -8 2 8 0 0
b:liu	0 15 -11 0 -1 0
b:liu he	0 15 -11 0 -1 0
b:london	2 -15 13 0 0 0
b:london on	-1 -6 10 0 0 0
b:longer	0 -8 1 0 10 0
b:longer a	0 -7 0 0 10 0
b:look	-3 0 -13 8 9 0
b:look forward	0 -13 0 3 11 0
b:lorry	0 11 -9 0 0 0
b:lose	10 -4 -3 0 0 0
b:lose <level>	11 -11 0 0 0 0
b:lower	0 3 -9 4 2 0
b:lula	-3 -14 15 0 2 0
b:lula and	0 -8 -3 0 12 0
b:lula da	0 -3 11 0 -5 0
b:lumpur on	-2 -8 5 -3 6 0
b:lunch on	0 -5 10 -3 0 0
b:lutnick tell	-1 -6 10 0 0 0
b:m	0 12 -9 0 0 0
b:macron	0 -6 -5 0 13 0
b:madrid	-3 17 -12 -3 0 0
b:magnet	0 -10 12 0 0 0
b:make in	0 8 -3 0 -2 0
b:make on	-8 17 -9 0 0 0
b:make public	0 -13 10 9 -7 0
b:maker	9 0 -12 0 0 0
b:man	0 18 -20 -5 3 0
b:management	0 10 -9 0 0 0
b:manila	0 22 -21 0 0 0
b:margin	0 2 -11 0 8 0
b:margin of	0 2 -11 0 8 0
b:mark	0 -12 7 -1 7 0
b:match	0 12 -10 0 0 0
b:matter	-8 -10 15 -2 -5 12
b:may	-14 45 -20 -10 -15 0
b:may be	0 10 -5 0 0 0
b:mayor	-4 17 -12 0 0 0
b:me on	-14 2 7 0 0 0
b:meant	0 13 -10 0 0 0
b:mechanism	-1 19 -9 -5 0 0
b:mechanism for	0 16 -9 -5 0 0
b:media	-4 -4 -1 14 0 0
b:media on	-2 -7 12 -1 0 0
b:mediator	0 26 -24 0 0 0
b:medical	0 12 -12 0 0 0
b:meet <name>	0 18 -10 -1 -6 0
b:meet <person>	-6 -4 15 -4 -4 0
b:meet <quality>	0 -30 18 7 0 0
b:meet again	0 17 0 -13 -19 0
b:meet at	7 -10 4 0 0 0
b:meet between	-2 -8 8 0 1 0
b:meet by	-3 8 0 0 0 0
b:meet for	-1 20 -4 -15 -11 0
b:meet him	0 -6 9 0 -2 0
b:meet next	0 10 -8 0 0 0
b:meet on	6 -8 -5 5 5 5
b:meet the	0 20 -14 -3 -2 0
b:meet there	0 -12 21 -4 -4 0
b:meet was	0 -11 7 7 -4 0
b:meet with	0 -3 -15 14 5 0
b:meeting	4 -17 11 0 0 0
b:member of	-1 14 -9 0 0 0
b:memorandum	-5 -4 0 0 9 0
b:memorandum on	0 -2 -6 0 10 0
b:men	0 -2 12 -4 -7 0
b:mentioned	3 7 -11 0 -2 0
b:mercosur	0 16 -15 0 0 0
b:merdeka	0 0 -8 11 -1 0
b:merdeka <number>	0 0 -8 11 -1 0
b:michelsen	1 -12 0 7 0 0
b:midnight on	0 -10 6 3 0 0
b:might	9 14 -15 -5 -12 0
b:mine	0 10 -9 0 0 0
b:minister christian	0 -8 1 7 0 0
b:minister meet	12 22 -28 -3 -5 0
b:minister of	6 8 -11 0 0 0
b:minister on	0 -17 16 -1 0 0
b:ministerial	9 2 -7 0 0 0
b:ministry	-10 3 -6 4 3 5
b:ministry of	-7 5 -16 0 5 7
b:ministry say	13 -12 -2 7 0 0
b:minute	-3 -1 -12 15 7 0
b:minute on	-2 -3 9 0 -3 0
b:minute past	-5 15 -8 0 0 0
b:missing	0 -7 -6 14 0 0
b:mombasa	0 -10 12 0 0 0
b:monday	-9 -10 8 0 11 0
b:money	0 16 -12 -4 0 0
b:montevideo	0 -9 9 0 0 0
b:month	7 -15 4 1 0 0
b:more	-4 0 10 -5 -6 0
b:more to	0 12 0 0 -7 0
b:morning	3 -6 13 -4 -10 0
b:most	-3 -6 9 -4 0 0
b:most <quality>	0 -13 9 0 5 0
b:most of	0 -10 14 0 -1 0
b:mouth	0 -3 -14 16 0 0
b:mr	-4 2 -4 -12 12 -1
b:mr .	10 -2 -8 -11 9 0
b:mr <person>	-13 6 1 -3 4 0
b:much	-3 10 -5 -4 1 0
b:mumbai	0 -7 12 0 -2 0
b:muscat	0 12 -12 0 0 0
b:musician	0 15 -14 0 0 0
b:my	-9 3 8 0 -5 0
b:my <office>	0 -10 13 0 0 0
b:nadi	0 -10 11 0 0 0
b:nagoya	0 -10 10 0 0 0
b:name	0 -2 9 -3 -8 0
b:name on	0 13 -11 0 0 0
b:name to	2 -5 9 -1 -7 0
b:named	13 -5 -2 0 -2 0
b:nang	0 -8 10 0 0 0
b:national	0 10 -9 0 0 0
b:nearly	0 26 -24 0 0 0
b:need	-9 -7 20 -2 -5 0
b:negotiate	1 -9 15 0 -10 0
b:negotiate in	2 -18 13 5 -3 0
b:negotiation	0 -14 13 1 0 0
b:negotiation with	0 18 -17 0 0 0
b:negotiator	0 -16 12 3 0 0
b:negotiator are	0 -12 18 -6 0 0
b:negotiator will	0 -10 4 5 0 0
b:network	-2 0 -5 -6 0 11
b:network on	-3 -2 -1 0 0 11
b:new	-17 12 0 3 -13 -2
b:new on	0 11 -5 -1 0 0
b:new round	0 -12 7 2 0 0
b:new tariff	0 14 -13 0 0 0
b:new york	0 1 12 -13 -17 0
b:newspaper	-1 14 -10 0 0 0
b:next	1 9 -8 3 -23 3
b:next meet	3 14 -10 -5 -4 0
b:next on	0 12 -10 0 0 0
b:next round	0 7 -20 14 0 0
b:next talk	0 -9 10 0 0 0
b:next week	0 0 10 -2 -8 0
b:next year	0 7 -11 0 4 0
b:night	0 15 -5 -4 -8 0
b:ninth	-17 2 3 7 0 0
b:no	-2 14 -19 -1 -5 12
b:no .	0 -16 6 0 -3 14
b:no deal	0 -20 7 14 0 0
b:no longer	0 -2 -5 0 9 0
b:no reason	0 1 -11 -2 7 0
b:nobody	-11 -15 22 0 0 0
b:nobody had	0 -11 11 0 0 0
b:nobody in	0 10 -9 0 0 0
b:nobody will	0 -12 12 0 0 0
b:nor	-8 0 8 0 0 0
b:north	0 9 -5 0 0 0
b:northern	-7 19 -12 0 0 0
b:not	-12 0 9 -1 1 0
b:not be	0 14 -12 0 0 0
b:not been	0 -9 10 0 0 0
b:not before	0 -9 10 0 0 0
b:not cancel	0 -8 -2 0 11 0
b:not even	0 -11 12 0 0 0
b:not meet	0 18 -15 0 -2 0
b:not to	0 16 -13 0 0 0
b:nothing	0 -5 -4 12 -1 0
b:notice	-3 10 -4 0 0 0
b:notice by	0 -10 10 0 0 0
b:notice come	0 12 -12 0 0 0
b:now	-8 -23 15 7 11 0
b:now be	0 -10 10 0 0 0
b:number on	15 -18 3 0 0 0
b:odd	0 9 -7 0 0 0
b:odesa	0 -11 12 0 0 0
b:of	-6 8 -3 0 -9 7
b:of <day-gone>	5 8 -8 0 -3 0
b:of <name>	12 -3 0 -15 -7 12
b:of <organisation>	5 -5 -6 -4 12 0
b:of <person>	13 4 -7 0 -4 0
b:of <quality>	-3 -8 16 0 -3 0
b:of <span>	10 5 -8 -2 -5 0
b:of a	-8 -9 17 9 -16 -2
b:of an	1 -15 17 -3 -1 0
b:of both	15 -2 -11 -11 9 4
b:of busan	0 12 -12 0 0 0
b:of each	0 8 -6 0 0 0
b:of its	0 -3 7 -1 0 0
b:of last	0 -15 -12 0 23 0
b:of negotiation	0 -11 14 0 0 0
b:of peace	0 7 -7 0 0 0
b:of reference	0 11 -7 -2 0 0
b:of state	14 -31 4 4 10 0
b:of talk	-5 9 -7 4 -8 0
b:of tariff	0 -13 17 -4 0 0
b:of that	9 4 -17 0 0 0
b:of the	-9 5 0 0 -1 1
b:of them	-7 13 0 -5 -7 0
b:of three	0 -10 10 0 0 0
b:of trade	0 -7 0 0 0 7
b:of two	-3 11 -6 0 0 0
b:off	-14 10 -14 14 2 0
b:off to	0 -11 12 0 0 0
b:off trade	0 13 -9 0 -1 0
b:offer to	0 7 -1 -2 0 0
b:official in	0 -6 0 9 0 0
b:official say	-7 -5 15 0 0 0
b:oil	1 -13 18 0 -7 0
b:oil will	0 -11 11 0 0 0
b:old	0 -16 18 0 0 0
b:old truce	0 -12 12 0 0 0
b:older	0 -15 15 0 0 0
b:on	1 -8 20 -9 -15 -7
b:on <day-ahead>	-2 -13 8 -10 15 0
b:on <day-gone>	16 -2 0 -14 -8 1
b:on <level>	0 -10 0 0 11 0
b:on <money>	0 -17 19 0 0 0
b:on <name>	-5 13 -14 8 -2 0
b:on <person>	-7 17 -13 0 1 0
b:on <quality>	-17 -4 12 -4 0 0
b:on a	0 -6 -1 14 0 0
b:on air	0 17 -13 0 0 0
b:on all	0 10 -8 0 0 0
b:on an	0 -16 16 0 0 0
b:on both	-3 19 -14 0 0 0
b:on by	20 -15 -5 0 0 0
b:on for	-11 0 11 0 0 0
b:on his	-5 19 -11 -1 -1 0
b:on hold	0 -9 10 0 0 0
b:on how	7 2 -10 0 0 0
b:on in	0 10 -11 4 -7 0
b:on it	8 -11 11 -4 -2 0
b:on its	0 0 -10 13 0 0
b:on most	0 -14 15 0 0 0
b:on our	-11 2 5 0 0 0
b:on reciprocal	0 -16 16 0 0 0
b:on social	-3 -7 0 14 0 0
b:on the	32 -17 2 -35 2 -4
b:on tiktok	-8 9 0 0 0 0
b:on to	0 -3 12 0 -6 0
b:on what	0 -11 14 0 -3 0
b:on with	0 -7 12 0 -1 0
b:on x	11 -10 0 0 0 0
b:once and	-13 14 0 0 0 0
b:once more	0 -8 9 0 0 0
b:one	15 -16 5 7 -1 -3
b:one end	0 11 -10 0 0 0
b:one has	0 -18 19 0 0 0
b:one minute	-4 13 -7 0 0 0
b:one of	12 -18 10 0 0 0
b:only	0 -6 9 0 0 0
b:open	7 12 -1 -14 -17 0
b:open on	0 26 -19 0 -9 0
b:opened	-5 -12 4 -14 15 0
b:opened an	0 13 -10 0 0 0
b:opened in	0 -16 17 0 0 0
b:opened on	-3 -2 8 -1 0 0
b:operator had	0 -11 11 0 0 0
b:opposite number	6 -14 9 0 0 0
b:or	5 0 -4 -11 8 0
b:orchestra	0 10 -8 0 0 0
b:order	1 12 -6 -1 -9 0
b:order late	0 -12 12 0 0 0
b:order of	0 11 -9 0 0 0
b:order on	0 21 -16 0 0 0
b:other	6 15 -20 0 -3 0
b:other 's	0 11 -10 0 0 0
b:other again	0 8 -10 5 -2 0
b:other at	0 -9 3 -1 7 0
b:other in	0 -20 15 -2 8 0
b:other on	11 2 -10 -4 -7 0
b:otherwise	0 10 -8 0 0 0
b:our	-32 6 8 3 -10 0
b:our reporter	0 11 -10 0 0 0
b:out	9 5 -14 12 -12 -1
b:out its	0 14 -13 0 0 0
b:out of	18 -20 0 6 0 0
b:out on	-3 10 -14 8 0 0
b:out the	-1 22 -16 -1 0 0
b:out what	13 -18 10 0 0 0
b:outcome	0 -4 17 -2 -16 0
b:outcome of	5 -12 20 -2 -16 0
b:over	-14 13 -1 0 -10 0
b:over the	-1 13 -8 -1 0 0
b:own	0 -11 2 -6 17 0
b:own deal	-1 19 -13 0 0 0
b:p	10 -16 8 0 0 0
b:p <number>	7 -20 16 0 0 0
b:pacific	1 19 -19 0 -2 0
b:page	0 9 -8 0 0 0
b:pair	-4 -13 11 -4 12 0
b:palace	-1 -7 14 -1 -3 0
b:paper	-11 16 -3 -4 -4 0
b:pari	0 0 11 -13 -1 0
b:pari on	0 -3 11 -5 0 0
b:part	-4 -1 11 -9 -1 0
b:part in	0 14 -8 0 0 0
b:part of	-1 -7 13 -3 0 0
b:parted	0 -17 11 5 0 0
b:parted in	0 -11 12 0 0 0
b:partner	0 9 -6 0 0 0
b:party	-5 10 -10 0 -1 9
b:pass it	0 -14 14 0 0 0
b:past	-9 -2 6 2 0 0
b:pay	3 1 3 -21 0 0
b:pay a	1 -10 5 0 3 0
b:pay in	-1 17 -11 0 0 0
b:pay no	0 -10 11 0 0 0
b:peace	0 21 -18 0 0 0
b:peace talk	0 15 -14 0 0 0
b:people briefed	0 11 -9 0 0 0
b:perhap	-7 10 0 0 0 0
b:person	-7 3 -5 11 -2 0
b:phase	3 11 -12 0 0 0
b:phone	12 1 -16 -3 -3 0
b:phone on	15 -8 -6 0 0 0
b:pilot	0 9 -7 0 0 0
b:piraeu	0 13 -12 0 0 0
b:place in	0 -16 18 -3 0 0
b:place on	10 8 -18 -7 4 0
b:plan	0 -1 -3 0 8 -1
b:plan a	0 -14 0 0 13 0
b:plan in	0 11 -4 0 -4 0
b:plan to	0 -26 25 2 0 0
b:plane	0 10 -7 0 -1 0
b:play	0 9 -5 0 0 0
b:policy	-1 -6 11 0 0 0
b:policy <person>	-1 -9 12 0 0 0
b:port fee	0 10 -9 0 0 0
b:port operator	0 -10 10 0 0 0
b:post	-1 -8 6 11 -8 0
b:post of	-6 -24 18 13 0 0
b:post on	-7 8 -1 0 0 0
b:power	0 14 -12 0 0 0
b:premier	-1 9 -8 5 -13 0
b:premier he	0 3 -8 8 -7 0
b:premier liu	0 15 -11 0 -1 0
b:prepare	8 -6 -10 17 -7 3
b:prepare <person>	0 -9 17 -5 -5 0
b:prepare for	0 -17 16 -2 2 0
b:prepare the	6 -12 -3 22 -16 0
b:present	0 -4 -12 13 0 0
b:presented	0 14 -13 0 0 0
b:president	16 -3 -3 -25 9 -8
b:president <person>	-17 21 8 -7 -17 0
b:president are	-9 4 7 -16 4 0
b:president emmanuel	0 -6 -5 0 13 0
b:president had	12 -22 -2 0 11 0
b:president meet	-7 -15 14 -1 7 0
b:president on	-2 11 -9 0 0 0
b:president to	-11 18 -11 0 0 0
b:president would	14 3 -27 -1 7 0
b:president xi	14 10 -3 -6 -15 0
b:presidential policy	-1 -9 13 0 0 0
b:press	0 13 -19 9 -1 0
b:press conference	-7 37 -30 -2 0 0
b:press on	11 -5 -5 0 0 0
b:pridi	-16 18 -1 0 0 0
b:pridi banomyong	-10 12 0 0 0 0
b:printed	0 15 -13 0 0 0
b:probably	-6 0 11 3 -9 0
b:proclamation on	0 -9 10 0 0 0
b:product	0 7 -4 0 0 0
b:productive	-4 0 9 -2 -3 0
b:progress	0 19 -25 6 -2 0
b:proposal on	0 11 -6 0 0 0
b:propose	9 10 -15 0 -4 0
b:propose a	11 0 -10 0 0 0
b:propose on	0 -13 13 0 0 0
b:propose to	0 9 -8 0 0 0
b:protested	8 -11 2 0 0 0
b:protocol	0 -9 11 0 0 0
b:protocol of	0 -11 12 0 0 0
b:public	0 -2 0 9 -7 0
b:public on	0 -1 -10 10 0 0
b:publish	0 7 6 -4 -20 0
b:publish its	0 -4 14 0 -11 0
b:publish on	-3 15 -9 0 0 0
b:purchase	0 -19 21 -2 0 0
b:purchase of	0 -10 12 -2 0 0
b:put	10 2 1 -16 -10 0
b:put a	8 -16 12 0 0 0
b:put his	6 10 -17 0 0 0
b:put into	0 10 -13 0 2 0
b:put it	13 -14 0 0 0 0
b:put off	-13 -1 15 0 0 0
b:put their	-7 0 13 -2 -8 0
b:quarter	0 -8 9 0 0 0
b:question	-4 0 -10 0 13 0
b:question on	0 -2 -14 0 15 0
b:radio	-1 12 -8 0 0 0
b:railway	0 9 -6 0 0 0
b:raise duty	0 13 -11 0 0 0
b:rang	15 -5 -12 0 0 0
b:rate	0 12 -10 4 -5 0
b:rate of	3 -11 8 0 0 0
b:rather	0 11 -9 0 0 0
b:rather than	0 9 -8 0 0 0
b:reach	5 3 -2 0 -14 0
b:reach a	0 -10 13 0 -3 0
b:reach by	4 9 -13 0 0 0
b:reach in	0 -8 12 0 -4 0
b:reach the	-1 13 -10 0 0 0
b:read	-13 0 2 0 6 0
b:read the	0 1 -9 0 7 0
b:readout	-21 18 -7 10 0 0
b:readout of	-21 18 -8 10 0 0
b:reason	0 -5 -4 -3 14 0
b:reason to	0 -7 -11 -1 17 0
b:receive	-11 -1 0 11 0 0
b:receive <person>	-5 -16 17 1 0 0
b:receive by	0 12 -13 0 2 0
b:receive the	0 7 -13 5 0 0
b:recently	0 -11 11 0 0 0
b:recife	0 -11 11 0 0 0
b:reciprocal	0 -13 15 0 0 0
b:reciprocal trade	0 -15 16 0 0 0
b:recommend	-1 9 -5 0 0 0
b:record	0 -13 16 0 0 0
b:reference	0 11 -7 -2 0 0
b:regional	0 20 -19 0 0 0
b:released	-1 17 -13 0 0 0
b:relief	-5 15 -8 0 0 0
b:remain in	0 12 -7 0 0 0
b:renew	0 -15 17 0 0 0
b:report	-3 41 -32 -1 -2 0
b:report on	0 9 -9 0 0 0
b:reporter	-1 8 -5 10 -24 0
b:reporter after	4 0 -14 8 0 0
b:reporter at	-5 9 -4 0 0 0
b:resort	0 -4 11 0 -4 0
b:resort in	0 -6 11 0 -2 0
b:result	15 -12 -1 -10 12 0
b:result of	8 -6 -4 -8 11 0
b:resume	-7 10 -8 4 -6 0
b:resume on	0 -10 6 6 -2 0
b:return	-4 0 -7 3 11 0
b:return <name>	0 -10 10 0 0 0
b:return on	0 14 -17 2 0 0
b:return the	0 -12 1 0 10 0
b:return to	0 -9 11 0 0 0
b:review	-13 4 7 0 0 0
b:revive	0 -11 12 0 0 0
b:ring	-8 12 -4 0 0 0
b:rise	-11 6 -4 -6 9 0
b:rise <level>	0 -2 -14 0 14 0
b:road	-5 14 -8 0 0 0
b:robert	0 -11 0 10 0 0
b:roll	12 -10 0 0 0 0
b:room	0 9 -6 1 -5 0
b:round between	0 -11 14 -1 0 0
b:round end	0 -7 9 0 0 0
b:round in	0 -25 19 5 0 0
b:round of	-10 16 -3 -14 0 -5
b:round on	0 -2 -12 15 0 0
b:round was	0 11 -9 0 0 0
b:row	0 -8 9 0 0 0
b:rule	-10 18 -21 13 -7 0
b:rule out	-8 14 0 0 -5 0
b:run	-10 21 -17 -3 5 0
b:run from	0 -15 9 0 6 0
b:run out	-1 24 -19 0 0 0
b:run until	0 17 -16 0 0 0
b:s	6 -8 3 0 0 0
b:s &	6 -8 3 0 0 0
b:sale	0 11 -7 0 -2 0
b:salvador on	0 -12 12 0 0 0
b:same	0 1 15 -12 -13 0
b:santa	0 -11 12 0 0 0
b:santa cruz	0 -11 12 0 0 0
b:sardine	0 -9 9 0 0 0
b:saturday	-1 -10 12 0 0 0
b:say	-1 6 0 5 -15 -3
b:say <person>	-10 20 -14 0 1 0
b:say a	0 -14 11 9 -4 0
b:say after	6 -23 -4 14 14 5
b:say at	9 10 -19 0 -5 0
b:say by	-11 14 -1 0 0 0
b:say he	5 9 -4 -2 -9 0
b:say his	0 -7 11 0 0 0
b:say in	-6 5 -11 4 5 0
b:say it	-4 20 -12 0 0 0
b:say on	2 9 -2 -36 -3 -3
b:say she	0 13 -8 0 0 0
b:say so	-1 -5 11 0 -2 0
b:say that	12 -12 -1 -1 8 0
b:say the	2 -17 21 0 -13 0
b:say they	-5 -9 6 7 -1 0
b:scott	-5 -3 4 6 -10 0
b:scott bessent	-5 -3 4 6 -10 0
b:seal	3 -13 0 6 5 0
b:second	-19 16 -12 5 0 -8
b:second and	0 -12 8 3 0 0
b:second day	0 14 -13 6 -12 0
b:second is	0 -18 1 12 0 0
b:second round	2 18 -10 -13 0 0
b:secretary	0 -13 12 3 -11 0
b:secretary scott	-5 -6 5 8 -9 0
b:section	0 1 -8 0 0 7
b:security	0 9 -6 0 0 0
b:see	-8 -15 6 16 1 0
b:see <name>	0 -11 2 0 6 0
b:see no	0 13 -1 -1 -6 0
b:see the	0 16 -10 0 -8 0
b:seed	0 10 -7 0 0 0
b:seek	-6 13 0 0 -9 0
b:sell in	0 10 -3 0 -1 0
b:send	-7 8 -9 11 -5 0
b:send a	0 12 -7 -3 0 0
b:senior	-10 3 8 0 0 0
b:senior <name>	-10 3 8 0 0 0
b:session	0 12 -10 -2 0 0
b:session of	0 9 -8 0 0 0
b:session on	0 11 -9 0 0 0
b:set	5 7 -2 -11 -7 0
b:set down	0 -8 8 0 0 0
b:set the	0 -8 9 0 0 0
b:set up	-1 14 -5 -2 0 0
b:settle	7 -6 -7 3 3 0
b:settle in	0 -14 14 0 0 0
b:settle its	0 17 -15 0 0 0
b:settle on	7 -3 -16 0 11 0
b:settle the	1 -14 5 7 -1 0
b:settle with	0 13 -9 0 0 0
b:seventh	0 -14 8 13 -4 0
b:seventh round	0 -4 9 -5 0 0
b:seventy	0 -9 -1 11 0 0
b:shake	0 -11 0 0 12 0
b:shake hand	0 -11 0 0 12 0
b:shall be	-2 -5 9 0 0 0
b:shared	0 18 -12 -6 0 0
b:she	-4 0 14 -11 -7 0
b:she'll	15 -14 0 0 0 0
b:sheet	-11 21 -12 -1 -4 0
b:sheet of	-4 10 -5 0 0 0
b:shenzhen	0 21 -14 0 -11 0
b:shenzhen on	0 15 -10 0 -6 0
b:ship	-4 1 -15 0 13 0
b:shook	5 -12 11 -1 0 0
b:short	-3 -7 13 0 0 0
b:shortly before	7 -10 4 0 0 0
b:should	11 0 -8 -9 -3 7
b:should have	0 -10 13 0 0 0
b:show	0 22 -18 0 0 0
b:shrimp	-5 16 -9 0 0 0
b:shut	-1 19 -13 0 0 0
b:side	13 -7 1 7 -20 -1
b:side are	-1 -15 3 16 -3 0
b:side hold	0 -11 4 0 0 5
b:side on	0 -1 -11 13 0 0
b:side say	0 -15 18 -2 0 0
b:side should	12 -10 0 -1 0 0
b:side will	14 20 -19 -7 -3 -5
b:sideline	0 -12 10 1 0 0
b:sign	-3 -4 10 -19 0 -1
b:sign a	4 -13 4 -1 11 0
b:sign an	0 -10 14 0 -2 0
b:sign by	-10 8 0 0 0 0
b:sign for	0 -15 15 0 0 0
b:sign the	2 14 -20 0 3 0
b:sign their	0 14 -9 0 -2 0
b:sign trade	0 -25 26 0 0 0
b:sign two	0 -5 10 0 -5 0
b:signature	-3 -10 16 -1 -1 0
b:signature of	0 -17 17 0 0 0
b:silence	-8 2 6 0 0 0
b:silva	0 -3 11 0 -5 0
b:since	-6 0 -7 15 8 0
b:since <number>	10 -10 -5 5 0 0
b:since the	-2 -10 5 0 7 0
b:since their	0 -4 11 0 0 0
b:since they	-3 5 -10 0 9 0
b:sir	7 -21 -1 -4 18 0
b:sir <person>	7 -21 -1 -4 18 0
b:sit	-2 1 4 -11 1 -6
b:sit down	-4 10 -8 -4 5 0
b:sit on	0 12 -11 0 0 0
b:sit together	0 8 -6 0 0 0
b:sit until	0 -14 14 0 0 0
b:sit with	0 -13 17 0 0 0
b:six	0 8 -10 0 0 0
b:six hour	1 6 -8 0 0 0
b:sixth	0 -14 10 7 -6 0
b:slap	0 -11 13 0 0 0
b:sleep	0 -8 12 0 -1 0
b:small	-10 13 -1 0 0 0
b:so	-4 -7 21 -17 0 0
b:so in	-4 0 9 0 -4 0
b:so it	0 -11 13 0 0 0
b:so on	9 -5 0 0 0 0
b:so that	9 -2 -2 -2 0 0
b:so what	0 -10 11 0 0 0
b:social	1 0 -8 12 -1 0
b:social media	-4 -5 0 14 0 0
b:social on	-2 9 -5 0 0 0
b:southeast	0 11 -8 0 -2 0
b:soybean	14 -18 -3 -1 13 0
b:soybean future	9 -16 -5 0 14 0
b:spare	-1 11 -8 0 0 0
b:speak	-1 15 -13 -6 -7 0
b:speak by	-8 11 -2 0 0 0
b:speak of	-7 9 0 0 0 0
b:speak with	6 3 -12 0 0 0
b:special	0 21 -18 0 0 0
b:speech	-1 17 -14 0 0 0
b:spent	-11 4 8 -6 -8 0
b:spent the	0 -12 13 0 0 0
b:split	0 -7 0 9 0 0
b:spoke at	-9 15 -4 0 0 0
b:spoke by	4 -10 -5 4 13 0
b:spoke of	-14 14 0 0 0 0
b:spoke on	14 -10 -3 0 0 0
b:spoke to	3 -11 8 0 0 0
b:spoken	10 -6 -1 0 -1 0
b:square	0 -19 19 0 0 0
b:staff	0 10 -11 -4 -1 7
b:start	-7 6 4 0 -18 0
b:start in	0 -18 19 0 0 0
b:start on	-2 11 0 -2 -9 0
b:state	0 -24 9 -11 19 0
b:state are	0 0 -13 6 6 0
b:state council	0 -8 8 0 0 0
b:state in	10 -4 -3 0 0 0
b:state of	-1 8 -11 0 5 0
b:state on	5 7 -12 0 0 0
b:state visit	0 -21 5 -2 17 0
b:statement	14 8 -14 -3 -4 0
b:statement after	7 -15 9 0 0 0
b:statement of	0 8 -6 0 0 0
b:stay	-13 -4 5 13 -1 0
b:stay at	-10 14 -3 0 0 0
b:stay in	-2 0 -15 15 0 0
b:stay until	0 -18 19 0 0 0
b:steel	2 17 -22 0 0 0
b:steel and	-2 13 -9 0 0 0
b:step	-1 7 -11 4 1 0
b:still	0 31 -36 -17 1 0
b:still in	0 14 -7 0 -2 0
b:stock	-9 31 -22 0 0 0
b:stockholm	-2 2 5 -11 -3 0
b:stockholm at	0 13 -13 0 0 0
b:stop	-2 24 -17 -3 0 0
b:street	0 8 -16 0 9 0
b:strike	-4 -5 11 -1 -4 0
b:substantial	0 15 -12 3 -5 0
b:such	0 -22 21 -6 5 0
b:sugar	5 -9 5 0 0 0
b:sugar pay	-1 -8 10 0 0 0
b:suggest	0 26 -23 0 -1 0
b:sum	0 17 -16 0 0 0
b:summary	0 20 -21 0 0 0
b:summary of	0 13 -13 0 0 0
b:summit	9 5 -2 -10 -5 0
b:summit in	10 3 -5 -4 -1 0
b:suspend	-5 19 -10 0 0 0
b:suspension of	0 10 -8 0 0 0
b:system	0 9 -8 0 0 0
b:table	3 -15 11 -1 6 0
b:table in	10 -4 -1 0 0 0
b:table on	-1 -22 17 0 9 0
b:take	6 -9 3 -4 0 3
b:take a	-14 18 -2 0 0 0
b:take away	0 -6 -1 0 9 0
b:take effect	-4 13 -5 -1 -1 0
b:take from	0 -11 -2 14 0 0
b:take one	20 -21 3 0 0 0
b:take place	8 -16 9 -2 0 2
b:take the	17 -9 -7 -1 0 0
b:take three	-12 21 -6 0 0 0
b:talk	3 6 -10 2 -10 5
b:talk about	-3 -22 22 -5 0 8
b:talk are	0 9 -5 -2 -1 0
b:talk at	0 7 -11 -2 0 1
b:talk go	0 -9 12 0 0 0
b:talk had	0 15 -14 0 0 0
b:talk in	-8 1 -3 -5 11 0
b:talk is	0 20 -18 0 0 0
b:talk of	4 -18 13 2 0 0
b:talk on	-4 -2 1 9 -19 7
b:talk take	0 -12 13 0 0 0
b:talk to	9 -1 -4 0 0 0
b:talk will	0 8 -8 0 0 0
b:talk with	6 27 -24 -9 0 0
b:talk would	11 -9 -3 4 0 0
b:talked	12 -7 -9 -9 9 11
b:talked about	-12 9 0 -1 2 0
b:talked by	16 -13 -7 0 0 0
b:talked for	-13 24 -15 -5 1 0
b:talked on	22 -7 -10 0 0 0
b:talked with	3 -9 5 0 0 0
b:talking	0 -11 5 10 -5 0
b:tariff	-6 4 6 -7 -8 -1
b:tariff after	0 10 -7 0 0 0
b:tariff at	0 -10 11 0 0 0
b:tariff of	3 -9 10 0 -4 0
b:tariff on	-10 -1 10 -4 0 0
b:tea and	-1 9 -6 0 0 0
b:team	-11 -15 6 26 -14 -2
b:team of	0 -15 23 -9 0 0
b:team would	-11 0 0 11 -4 0
b:technical	-8 -14 17 -5 0 6
b:technical team	0 -10 11 0 0 0
b:telephone	21 -8 -5 0 -13 -3
b:telephone call	1 -6 10 0 -1 0
b:telephone for	10 0 -4 0 -2 0
b:telephone on	-7 8 0 6 -1 0
b:telephoned	25 -16 -12 0 0 0
b:telephoned with	8 -7 0 0 0 0
b:television	-11 -5 2 -2 13 0
b:tell	6 3 0 -11 -16 7
b:tell <person>	9 -7 -2 -10 12 0
b:tell <quality>	0 -16 18 0 -1 0
b:tell a	-13 30 -15 -2 0 0
b:tell an	0 12 -9 0 0 0
b:tell his	10 -10 1 0 0 0
b:tell me	-13 0 9 0 0 0
b:tell reporter	0 0 2 10 -20 0
b:tell the	6 0 -14 -1 -2 11
b:tell thi	-9 13 -2 0 0 0
b:tell us	-9 0 6 0 0 0
b:ten	-13 -8 3 4 12 0
b:ten minute	-12 7 -12 0 14 0
b:ten past	0 -12 6 5 0 0
b:term	-1 0 -2 -4 9 0
b:term end	0 -12 13 0 0 0
b:term of	0 0 -11 -2 10 0
b:term on	0 12 -11 0 0 0
b:th	0 -9 6 1 0 0
b:than	-15 2 9 -11 -6 0
b:than <level>	0 -9 10 0 0 0
b:than <span>	0 16 -13 0 -1 0
b:than on	0 -16 17 0 0 0
b:than two	-1 22 -14 -4 -5 0
b:thanked	-5 16 -9 0 0 0
b:thanked <person>	-4 10 -5 0 0 0
b:that	3 -10 11 -8 2 6
b:that 's	0 -17 16 0 4 0
b:that <name>	7 24 -21 -6 -7 0
b:that <person>	22 -5 -17 0 6 0
b:that <quality>	8 -1 -2 0 -1 0
b:that <seat>	0 17 -20 0 0 0
b:that a	0 -12 10 5 0 0
b:that begin	0 -4 10 -4 0 0
b:that both	3 1 -15 14 -8 0
b:that come	0 10 -9 0 0 0
b:that duty	0 -13 13 0 0 0
b:that end	0 -16 23 -6 0 0
b:that everybody	0 -11 11 0 0 0
b:that from	0 15 -11 -3 0 0
b:that had	0 12 -5 -1 -1 0
b:that in	0 -17 19 0 0 0
b:that is	-5 -10 22 -6 -9 0
b:that it	-11 17 2 -3 -10 0
b:that lapse	0 -11 11 0 0 0
b:that last	0 10 -9 0 0 0
b:that leave	0 -10 10 0 0 0
b:that mr	-8 25 -8 0 -10 0
b:that nobody	0 -12 12 0 0 0
b:that on	0 10 -12 0 0 0
b:that start	0 12 -8 0 -2 0
b:that the	-2 1 -1 -5 7 -1
b:that there	-6 0 -21 0 11 8
b:that they	12 -24 27 -8 -11 0
b:that thi	0 -7 -4 0 11 0
b:that was	5 -9 3 -7 9 0
b:that were	0 9 -6 0 0 0
b:the	1 -1 0 -18 16 -3
b:the <name>	4 -12 8 -4 6 -5
b:the <number>	0 13 -11 1 0 0
b:the <office>	4 2 1 -11 -1 -8
b:the <organisation>	-33 32 -15 -2 -9 -4
b:the <person>	5 -5 -17 -18 30 0
b:the <quality>	-1 -16 9 5 7 2
b:the <seat>	3 -30 -11 12 46 -2
b:the <span>	-5 -10 5 3 4 0
b:the agenda	0 0 -5 -2 10 0
b:the agreement	0 -7 4 12 -12 0
b:the akasaka	0 -7 10 0 -2 0
b:the apec	7 18 -19 -7 0 0
b:the arrangement	-10 6 2 0 -1 0
b:the asean	0 20 -9 0 -15 0
b:the bell	-9 10 0 0 0 0
b:the border	0 13 -12 0 0 0
b:the breakthrough	0 -15 15 0 0 0
b:the busan	-5 -24 30 0 -1 0
b:the company	0 10 -9 0 0 0
b:the consultation	-1 -11 14 0 0 0
b:the custom	-6 -3 9 0 0 0
b:the date	-2 -16 10 0 11 0
b:the deadline	-2 12 -5 0 0 0
b:the deal	0 19 -15 0 -2 0
b:the decision	-5 -3 0 9 0 0
b:the deputy	0 -13 -1 0 0 13
b:the detail	0 2 -11 8 0 0
b:the duty	0 -20 24 0 0 0
b:the economic	0 11 -20 -1 10 0
b:the eighth	0 -1 8 -5 -1 0
b:the employer	0 8 -7 0 0 0
b:the end	0 -20 10 9 0 0
b:the eve	0 19 -10 -1 -7 0
b:the evening	23 -8 -10 -1 0 0
b:the expert	-7 15 -13 0 0 6
b:the extension	8 -4 2 0 -5 0
b:the fifth	5 -11 6 -4 7 0
b:the final	-7 12 -2 0 0 0
b:the first	8 0 1 -10 -2 0
b:the framework	0 17 -15 0 0 0
b:the geneva	0 -24 26 0 0 0
b:the house	0 14 -12 0 0 0
b:the instrument	0 13 -13 0 0 0
b:the investigation	0 -12 12 0 0 0
b:the joint	-1 16 -12 0 0 0
b:the last	-7 8 3 -1 -15 0
b:the leader	-2 -12 -3 0 27 0
b:the line	8 -4 -4 0 0 0
b:the margin	0 2 -11 0 8 0
b:the matter	-5 -6 6 -2 -3 12
b:the memorandum	0 -22 14 0 10 0
b:the morning	10 -14 9 0 -2 0
b:the most	0 12 -10 0 0 0
b:the negotiation	0 11 -19 6 0 0
b:the next	10 3 -15 17 -16 -6
b:the ninth	-17 7 11 -4 0 0
b:the north	0 9 -8 0 0 0
b:the northern	-7 19 -11 0 0 0
b:the notice	0 10 -9 0 0 0
b:the old	0 -18 19 0 0 0
b:the operator	0 10 -9 0 0 0
b:the order	5 -14 12 0 -1 0
b:the other	0 15 -5 -2 -1 0
b:the pair	-4 -16 15 -4 12 0
b:the pari	0 -17 17 0 0 0
b:the party	-5 1 -3 0 -1 9
b:the phone	12 -5 -10 0 0 0
b:the president	17 -21 11 -18 2 0
b:the press	9 -10 -8 13 0 0
b:the proposal	0 -13 14 0 0 0
b:the protocol	0 -9 10 0 0 0
b:the rate	1 -9 8 0 0 0
b:the result	0 -7 12 -6 0 0
b:the s	7 -9 3 0 0 0
b:the same	0 0 15 -12 -13 0
b:the second	-13 15 -5 0 -19 0
b:the seventh	0 -17 15 5 0 0
b:the sideline	0 -12 10 1 0 0
b:the sign	0 -20 20 0 0 0
b:the signature	0 -15 17 0 0 0
b:the sixth	-11 2 0 4 -2 0
b:the state	-4 0 -20 -4 25 0
b:the statement	0 16 -13 0 -1 0
b:the table	4 -22 15 0 7 0
b:the talk	-4 -7 10 0 0 -1
b:the tariff	-12 11 -12 3 6 0
b:the team	0 -12 3 9 0 0
b:the telephone	2 5 -10 0 -3 0
b:the term	0 -6 0 0 11 0
b:the text	-4 -8 18 -3 -8 0
b:the thing	0 9 -6 0 0 0
b:the third	3 -7 -1 16 -7 0
b:the three	8 -13 12 -2 -5 0
b:the time	-2 -11 7 5 0 0
b:the transaction	0 -4 -4 0 10 0
b:the truce	-19 2 7 -2 -3 0
b:the two	11 -28 17 -5 10 0
b:the understanding	2 -12 12 0 0 0
b:the visit	0 -18 7 15 -4 0
b:the war	0 -9 21 -4 -9 0
b:the way	0 11 -7 0 -4 0
b:the week	0 19 -17 0 0 0
b:the world	11 -10 2 0 0 0
b:their	-11 -2 1 -1 13 0
b:their <office>	0 -18 12 3 2 0
b:their agreement	0 9 -8 0 0 0
b:their dispute	0 9 -6 0 0 0
b:their duty	0 14 -12 0 0 0
b:their first	15 -15 -7 -8 12 0
b:their leader	-13 18 -9 0 2 0
b:their name	-6 0 11 -1 -6 0
b:their president	-7 11 -18 0 9 0
b:their second	-12 -3 9 3 0 0
b:their seventh	0 11 0 -10 0 0
b:their sixth	-3 12 0 -9 0 0
b:their talk	0 11 -15 0 5 0
b:their tariff	3 -19 17 0 0 0
b:their team	-7 -2 0 12 -2 0
b:their third	-8 2 10 -18 0 0
b:their way	0 -9 11 0 0 0
b:them	-18 3 -9 4 8 13
b:them at	-4 -9 3 0 0 10
b:them is	0 8 -12 0 4 0
b:them to	0 -11 4 -1 12 0
b:then	1 6 0 -8 -8 0
b:then come	9 -17 9 0 0 0
b:then we	0 8 -6 0 0 0
b:there 's	5 -12 9 0 0 0
b:there are	0 12 -21 5 0 0
b:there from	0 -17 10 -1 10 0
b:there had	9 0 -11 -5 -6 11
b:there have	0 15 -12 0 0 0
b:there on	-10 -8 10 4 1 0
b:there was	0 1 -20 7 9 0
b:there were	0 9 -4 -2 0 0
b:there will	0 36 -30 0 -6 0
b:they	24 -22 12 0 -10 -21
b:they agree	0 14 -24 15 -2 0
b:they are	-1 -9 4 3 3 0
b:they begin	0 -6 9 -2 0 0
b:they did	19 -5 -11 0 0 0
b:they do	9 -6 -2 0 0 0
b:they first	0 10 -8 0 0 0
b:they go	-2 -8 16 -2 -5 0
b:they had	-9 4 3 -1 -9 0
b:they have	12 -7 3 -6 0 0
b:they meet	0 -16 8 -7 15 0
b:they see	3 -5 -10 10 0 0
b:they sign	0 -8 9 0 0 0
b:they speak	-16 16 0 0 0 0
b:they start	0 0 -11 11 -3 0
b:they talk	0 20 -19 0 0 0
b:they want	0 -14 18 -3 0 0
b:they were	-10 15 -2 -6 -2 0
b:they will	14 -17 7 9 -11 0
b:they would	8 -9 -1 0 5 0
b:they'll	-13 1 -11 13 11 0
b:they're	15 -26 6 8 -4 0
b:they've	0 -10 11 0 0 0
b:thi week	1 -12 13 3 -7 0
b:think	0 8 -9 -3 4 0
b:third	-15 16 -3 -3 -15 -5
b:third and	0 -10 10 0 0 0
b:third is	0 -11 11 0 0 0
b:third meet	0 14 -13 0 0 0
b:third round	-11 17 -6 -7 -1 0
b:threaten	-2 29 -24 0 0 0
b:three -	2 -15 13 0 0 0
b:three country	0 10 -8 0 0 0
b:three hour	0 3 -11 8 0 0
b:three round	-1 -3 9 -2 0 0
b:through the	8 1 -7 0 0 0
b:thu	14 -4 -6 0 0 0
b:thursday	7 -18 16 -2 -2 0
b:tie	0 19 -18 0 0 0
b:tiktok	-13 11 0 0 -6 0
b:time	0 2 -17 13 6 0
b:time on	0 -1 -2 0 8 0
b:time since	0 -19 13 6 0 0
b:time the	5 -1 -11 10 -1 0
b:time they	-3 11 -4 0 0 0
b:time thi	0 -11 8 0 0 0
b:to	-2 14 -4 -16 1 -5
b:to <level>	-6 31 -22 0 -4 0
b:to <name>	0 -11 0 2 11 0
b:to <number>	-8 -8 10 3 0 0
b:to <person>	21 7 -21 0 -15 0
b:to <seat>	-3 -5 22 -9 -38 4
b:to an	0 19 -18 0 0 0
b:to announce	0 -11 12 0 0 0
b:to be	-13 0 0 -1 8 3
b:to come	0 0 -17 9 9 0
b:to confirm	10 -7 0 0 0 0
b:to continue	-6 7 0 0 -3 0
b:to do	0 13 -3 0 -5 0
b:to end	9 -4 3 -3 -8 0
b:to follow	0 -15 10 0 7 0
b:to give	10 -8 0 0 0 0
b:to go	0 5 1 -9 -5 0
b:to have	-9 34 -27 0 0 0
b:to his	0 -6 -13 7 15 0
b:to hit	0 -9 11 0 0 0
b:to hold	17 -19 8 -11 3 0
b:to invest	-1 16 -7 0 -2 0
b:to keep	7 -1 -10 -3 9 0
b:to leave	-2 0 -14 14 0 0
b:to meet	-10 -8 9 -12 12 0
b:to open	0 12 -11 0 0 0
b:to present	0 -13 0 14 0 0
b:to put	0 12 -10 0 0 0
b:to receive	0 6 -13 4 0 0
b:to say	0 10 -3 0 -2 0
b:to see	0 1 6 -8 -2 0
b:to sign	0 7 -21 0 12 0
b:to sit	0 5 -15 0 8 0
b:to start	0 -4 14 -6 -6 0
b:to take	5 -3 -4 -2 10 0
b:to talk	29 -25 0 -5 0 0
b:to term	0 9 -7 0 0 0
b:to the	-5 4 3 -29 2 0
b:to visit	-3 -4 16 0 -10 0
b:together on	0 -11 12 0 0 0
b:top	0 -7 11 -2 0 0
b:touch	-7 -8 0 15 0 0
b:touched	14 -9 -5 0 0 0
b:town	0 -3 10 -4 0 0
b:trade	24 -18 8 6 -23 0
b:trade agreement	0 -6 2 10 -7 0
b:trade and	0 4 -11 0 0 7
b:trade boss	-2 -5 0 10 0 0
b:trade commissioner	-2 -5 12 0 0 0
b:trade deal	9 -13 7 0 -1 0
b:trade minister	7 -12 6 4 -7 0
b:trade negotiation	0 8 -8 0 0 0
b:trade talk	0 5 5 -12 -6 0
b:trade war	-1 7 -14 0 9 0
b:trader	8 4 -11 0 0 0
b:train	0 0 -10 8 0 0
b:transaction	0 -4 -4 0 10 0
b:transfer	-2 15 -9 0 0 0
b:travel	0 -14 4 4 8 0
b:travel to	0 -13 5 6 2 0
b:treasury	-5 1 0 6 -10 0
b:treasury secretary	-5 0 1 6 -10 0
b:trieste on	0 -16 17 0 0 0
b:trip	0 -19 -7 0 23 0
b:trip to	0 -17 -2 0 19 0
b:tromsø on	0 -12 13 0 0 0
b:truce	-13 -2 14 -3 -6 0
b:truce by	-7 15 -5 0 0 0
b:truce expire	0 -9 10 0 0 0
b:truce from	0 9 -8 0 0 0
b:truce in	-5 -5 12 0 0 0
b:truce on	6 -11 7 0 0 0
b:truce would	0 -10 11 0 0 0
b:truck	9 0 -13 0 0 0
b:trump and	1 -8 0 -3 10 0
b:trump announce	-5 0 -7 0 10 0
b:trump has	0 -17 21 0 -7 0
b:trump say	3 -13 16 0 -7 0
b:try	-7 2 9 0 -4 0
b:try again	3 -10 7 0 0 0
b:turn	0 13 -9 0 0 0
b:turnberry	0 -16 20 0 -3 0
b:turnberry on	0 -13 15 0 0 0
b:turned	0 10 -10 0 0 0
b:twice	-3 15 -9 0 0 0
b:two	13 -8 0 -14 4 2
b:two <office>	9 -3 3 -7 -12 0
b:two agree	0 -15 0 -1 17 0
b:two are	14 -19 17 -9 -8 0
b:two club	0 18 -17 0 0 0
b:two country	-19 12 7 -7 -11 0
b:two delegation	0 -14 17 0 -2 0
b:two had	9 -19 -13 9 15 0
b:two head	14 -28 -4 1 19 0
b:two hour	0 19 -14 -7 0 0
b:two leader	-13 1 16 -6 -3 0
b:two men	1 -8 14 -2 -6 0
b:two of	0 -7 13 -3 0 0
b:two paper	0 -9 11 0 0 0
b:two president	4 11 -15 -1 0 -1
b:two side	12 -14 7 0 -10 2
b:two spoke	0 -10 8 0 0 0
b:two team	0 20 -16 0 0 0
b:two will	8 -17 8 -4 6 0
b:under a	9 -19 12 0 0 0
b:understanding	0 -18 19 0 0 0
b:understanding reach	0 -9 10 0 0 0
b:union	0 10 -7 0 0 0
b:unless	2 10 -11 -1 -4 0
b:until	-38 23 -6 0 4 -3
b:until the	-1 -2 -8 0 15 0
b:up a	10 0 -6 -1 0 0
b:up again	0 -2 0 -4 10 0
b:up at	0 -11 0 11 0 0
b:up by	-10 5 0 0 0 4
b:up for	0 10 -8 0 0 0
b:up in	-8 -14 17 6 -2 0
b:up the	7 4 -10 0 0 0
b:us	-19 5 8 -2 0 0
b:us by	-10 11 0 0 0 0
b:use	-2 12 -5 0 0 0
b:used	-3 -5 12 0 -4 0
b:vanilla	11 -6 -5 0 0 0
b:very	-18 0 12 -6 1 0
b:very good	-16 19 0 -3 -3 0
b:vice	-1 11 -9 5 -12 0
b:vice -	0 -18 4 12 0 0
b:vice premier	0 25 -16 -2 -10 0
b:video	19 -19 -32 -4 4 21
b:video call	1 4 -9 0 0 0
b:video conference	1 -5 -5 0 0 9
b:video on	0 -3 -5 0 0 10
b:view	0 7 -3 -1 0 0
b:view on	1 11 -12 0 0 0
b:visit	-14 3 -12 3 14 0
b:visit <seat>	-4 0 12 0 -10 0
b:visit in	0 0 -6 9 0 0
b:visited	0 -9 -3 -1 7 10
b:visited <seat>	0 -16 19 0 0 0
b:von	5 -11 0 0 5 0
b:von der	5 -11 0 0 5 0
b:vote on	0 13 -9 0 0 0
b:vote to	0 -13 13 0 0 0
b:wage	0 15 -14 0 0 0
b:waive	0 -10 10 0 0 0
b:walked	11 0 0 -8 0 0
b:walked out	11 2 -4 -8 0 0
b:wall street	0 10 -9 0 0 0
b:wang	0 -10 11 0 0 0
b:wang wentao	0 -10 11 0 0 0
b:want the	0 0 -11 0 11 0
b:war	-2 2 1 -10 0 0
b:war in	0 0 11 -4 -10 0
b:warn on	0 -9 10 0 0 0
b:was	0 -4 8 -1 -3 -14
b:was <person>	0 10 -3 -1 -7 0
b:was a	-14 -1 0 15 0 0
b:was agree	7 -9 8 -2 -1 0
b:was an	-4 10 -2 0 0 0
b:was conclude	4 -21 21 -2 0 0
b:was due	21 1 2 -2 -23 0
b:was found	0 -10 11 0 0 0
b:was given	0 -8 9 0 0 0
b:was in	-8 -9 19 -9 -1 0
b:was make	0 4 -14 9 0 0
b:was no	-2 2 -10 0 9 0
b:was not	7 -11 0 0 7 0
b:was on	-1 -10 14 0 0 0
b:was plan	-1 -14 17 0 0 0
b:was put	0 -6 10 0 -1 0
b:was reach	0 19 -15 0 0 0
b:was still	0 7 -9 -1 5 0
b:was take	0 -14 15 0 0 0
b:was tell	10 -16 7 0 0 0
b:was the	-1 3 -13 2 10 0
b:was their	0 -8 7 0 7 0
b:was to	10 18 -20 5 -9 0
b:water	0 3 -15 11 0 0
b:water on	0 -1 -10 11 0 0
b:way for	-5 16 -5 0 -4 0
b:way to	0 -9 6 0 0 0
b:we	0 -3 10 -14 -15 11
b:we are	0 16 -11 0 0 0
b:we had	-11 -1 11 0 0 0
b:we have	-5 -2 7 0 0 0
b:we meet	0 -15 10 0 -1 7
b:we shall	6 12 -16 -2 -1 0
b:we sit	0 -11 12 0 0 0
b:we'll	0 -12 18 0 -2 0
b:wednesday	-7 -5 10 0 0 0
b:week	-7 -6 13 0 0 0
b:week 's	0 0 -16 -1 20 0
b:week ago	0 12 -11 0 0 0
b:week for	0 -30 35 -6 0 0
b:week in	14 -15 1 0 0 0
b:week of	-9 6 -2 5 0 0
b:welcome	0 9 -6 0 0 0
b:well	0 17 -16 0 0 0
b:wentao	0 -10 11 0 0 0
b:were	0 14 -5 -28 -5 7
b:were a	0 -9 9 0 0 0
b:were announce	10 -2 -6 0 0 0
b:were hold	0 -18 17 0 0 0
b:were on	2 8 -15 0 0 0
b:were sign	0 16 -15 0 0 0
b:were still	0 13 -12 0 0 0
b:were the	0 -9 13 -5 0 0
b:were to	7 -27 19 -12 5 9
b:what	14 -23 23 -4 -14 -3
b:what <name>	0 -17 9 0 10 0
b:what <person>	17 -2 -6 -1 -1 0
b:what both	-1 -16 18 0 0 0
b:what change	0 15 -14 0 0 0
b:what come	9 -2 -3 0 0 0
b:what did	16 -21 9 0 -1 0
b:what end	0 10 -9 0 0 0
b:what happen	0 12 -9 0 0 0
b:what happened	0 -28 29 0 0 0
b:what is	1 -8 0 11 0 0
b:what the	-10 6 3 -1 -2 0
b:what they	8 19 -29 -3 -1 0
b:what to	0 10 -10 0 0 0
b:what was	1 -15 15 -1 0 0
b:what will	0 -23 27 -3 0 0
b:what would	0 -10 11 0 0 0
b:when	-9 -19 4 6 17 -4
b:when <person>	4 -20 -4 -3 26 0
b:when do	0 11 -6 0 0 0
b:when the	-9 -2 7 5 -7 0
b:when they	-1 -4 -9 0 19 0
b:where	-15 -11 17 0 0 -1
b:where <name>	0 -12 17 -4 0 0
b:where <person>	0 3 -12 7 3 0
b:where the	0 -13 12 8 -8 0
b:where they	0 -12 17 -2 0 0
b:where we	0 9 -8 0 0 0
b:whether	-5 19 -2 -12 -5 0
b:whether he	0 17 -3 0 -12 0
b:whether the	0 -3 -1 -3 11 0
b:which <name>	0 11 -7 0 0 0
b:which <quality>	0 18 -17 0 0 0
b:which begin	0 -7 -6 17 -2 0
b:which both	0 -13 14 0 0 0
b:which each	0 13 -12 0 0 0
b:which fall	0 -13 13 0 0 0
b:which go	0 -6 -3 12 0 0
b:which meet	0 16 -12 0 -2 0
b:which opened	0 -13 14 0 0 0
b:which pay	0 -8 10 0 0 0
b:which the	8 -18 4 -3 11 0
b:which they	-10 21 -13 0 0 0
b:which was	0 18 -17 0 0 0
b:which were	0 -21 21 0 0 0
b:while	6 -10 8 0 -2 0
b:who is	0 -5 14 1 -11 0
b:who led	0 -12 14 0 0 0
b:who meet	0 -10 0 0 12 0
b:who negotiate	0 -12 14 0 0 0
b:who see	0 -17 14 -6 9 0
b:who sign	0 10 -10 0 0 0
b:who take	6 5 -12 0 0 0
b:whose	-1 -5 -1 -5 6 10
b:whose <office>	0 8 -6 0 0 0
b:whose <person>	0 -24 14 0 9 0
b:whose member	0 8 -8 0 0 0
b:will	0 -2 6 4 -16 0
b:will again	-1 0 -7 11 0 0
b:will be	3 18 -18 -4 -5 0
b:will begin	0 14 -11 0 0 0
b:will charge	0 -12 13 0 0 0
b:will continue	-8 0 3 0 0 7
b:will discuss	0 -18 8 0 10 0
b:will do	-5 0 10 0 -1 0
b:will face	-3 11 -3 0 0 0
b:will fly	0 -10 13 0 0 0
b:will go	0 0 -6 -8 10 5
b:will have	-6 -8 11 0 0 0
b:will hold	5 -1 -10 10 -9 4
b:will leave	0 0 -9 0 8 0
b:will meet	-8 10 3 0 -15 0
b:will not	-1 12 -4 -2 -3 0
b:will now	0 -17 20 0 0 0
b:will pay	1 -9 -1 -4 17 0
b:will resume	0 14 -16 4 0 0
b:will see	0 -15 12 0 1 0
b:will sign	0 -2 8 0 -9 0
b:will speak	10 -2 -6 0 0 0
b:will still	0 16 0 0 -14 0
b:will talk	24 -33 13 0 -2 0
b:will telephone	15 -14 0 0 0 0
b:will the	0 -9 12 0 -1 0
b:will they	0 11 0 0 -7 0
b:will travel	4 -17 5 10 -3 0
b:will try	-8 -4 17 0 0 0
b:will you	0 -12 12 0 0 0
b:win	10 -4 0 -2 -1 0
b:window	0 19 -16 0 0 0
b:winner	0 12 -12 0 0 0
b:wish	0 21 -15 0 -4 0
b:wish to	0 18 -12 0 -3 0
b:with	10 -7 5 -17 4 -16
b:with <name>	10 -5 4 -10 0 0
b:with <person>	6 -23 2 2 15 0
b:with <quality>	2 -8 12 0 -6 0
b:with <seat>	1 15 -20 -1 1 -1
b:with a	-2 1 1 -5 8 0
b:with mr	1 11 -11 0 0 0
b:with the	-3 9 -2 0 0 -1
b:with their	0 10 -9 0 0 0
b:with what	1 -11 9 0 0 0
b:without	0 4 -11 6 0 0
b:without a	0 14 -11 0 0 0
b:won't	0 -12 13 0 0 0
b:wool	0 12 -10 0 0 0
b:word	-11 13 0 -1 0 0
b:work	-9 12 -8 0 0 8
b:worked	0 -11 14 0 0 0
b:worked out	0 -9 11 0 0 0
b:worker	0 9 -6 0 0 0
b:working	0 -29 13 10 -5 15
b:world	10 -12 5 0 0 0
b:would	15 -10 -13 9 11 -23
b:would be	-8 -14 3 3 13 -1
b:would bring	0 -11 11 0 0 0
b:would come	0 -9 9 -5 3 0
b:would continue	0 -10 4 5 0 0
b:would follow	0 13 -11 0 0 0
b:would go	7 -19 18 4 -6 0
b:would have	0 10 -9 -6 2 0
b:would last	0 10 -9 0 0 0
b:would love	0 11 -6 0 -4 0
b:would meet	0 11 -20 4 4 0
b:would probably	-6 -3 14 3 -9 0
b:would speak	22 -19 -1 0 0 0
b:would still	0 -13 -1 0 22 0
b:would take	-2 15 -8 0 0 0
b:would travel	0 -9 12 -1 2 0
b:wrapped	10 -14 -6 5 0 0
b:wrapped up	10 -14 -6 5 0 0
b:write	10 14 -27 -6 0 0
b:write on	18 -3 -9 -1 -4 0
b:x	11 -9 0 0 0 0
b:yard	0 9 -8 0 0 0
b:year	0 25 -24 -1 0 0
b:year 's	0 14 -12 0 0 0
b:year ago	0 16 -14 0 0 0
b:yet to	0 -8 11 0 0 0
b:yield	0 -18 20 0 -1 0
b:york	0 1 12 -13 -17 0
b:york from	0 -13 20 -3 -2 0
b:york on	0 16 -9 -2 -4 0
b:you	2 -5 12 -11 -5 0
b:you come	0 -12 14 0 0 0
b:you in	0 -17 17 0 0 0
b:your	-6 15 -5 0 -1 0
b:zero	0 11 -7 0 -1 0
b:|	0 17 -14 0 0 0
b:—	21 -8 0 -9 3 -11
b:— <name>	6 -5 5 -2 -9 0
b:— <number>	0 13 -10 0 0 0
b:— <office>	7 9 -16 -15 14 0
b:— <person>	2 -7 14 -6 -7 0
b:— <quality>	10 2 -24 15 0 0
b:— a	-13 14 -6 0 0 0
b:— for	0 12 -12 0 0 0
b:— it	0 -1 -10 0 11 0
b:— talk	0 -11 2 7 0 0
b:— the	-15 6 0 0 2 0
b:— there	-1 14 -10 0 0 0
b:— three	3 -9 -7 0 11 0
b:— with	0 9 -7 0 0 0
b:•	0 14 -10 0 0 0
both-sides	-6 7 2 -1 -8 -10
c0=agree	7 -10 9 0 -2 -13
c0=bear	2 -4 5 -4 4 -16
c0=begin	-11 -3 2 9 -2 4
c0=deny	-9 23 -9 0 -5 0
c0=end	-13 12 -3 -6 0 -2
c0=impose	9 -3 1 3 -11 0
c0=lack	-21 5 7 0 0 0
c0=propose	-28 0 11 6 0 -1
c0=renew	-12 13 -5 -5 3 0
c0=say	9 5 -4 -21 -5 2
c0=sell	2 7 -3 -13 0 0
c0=sign	4 2 4 -6 -4 -14
c0=suspend	-2 4 -3 7 -10 0
c0=target	9 2 4 -16 -16 0
c0=up	4 -5 2 -9 6 0
c1=agree	8 -5 7 -11 -2 -1
c1=begin	-13 -9 6 10 3 0
c1=buy	0 11 -8 -1 -1 0
c1=deny	-9 23 -13 0 0 0
c1=down	2 -4 1 10 -4 -9
c1=end	-8 9 -2 0 -3 -3
c1=impose	9 5 -8 -14 3 8
c1=lack	-14 0 8 0 -1 0
c1=propose	-26 4 4 -3 8 2
c1=renew	-15 11 -1 -6 2 0
c1=say	10 1 -3 -24 1 2
c1=sell	-2 9 -2 0 -2 0
c1=sign	-2 3 4 -23 1 -2
c1=stay	6 3 -1 -1 -20 12
c1=suspend	7 -9 3 3 -11 8
c1=target	5 9 1 -17 -17 0
c1=up	2 -1 0 -9 10 -13
c2=agree	11 1 -27 6 22 0
c2=bear	-5 -2 1 1 9 -9
c2=begin	10 -1 -8 1 2 7
c2=end	2 15 -10 -14 -5 0
c2=impose	16 -4 -2 9 -7 -5
c2=propose	-28 8 13 7 -10 -12
c2=refuse	0 -3 -10 12 0 0
c2=renew	-17 5 0 8 -1 0
c2=say	0 6 9 -27 -22 -1
c2=sell	0 -11 15 0 -2 0
c2=sign	-2 6 -13 14 1 0
c2=suspend	-9 8 -7 0 0 1
c2=up	0 10 -13 -1 -2 11
ct0=agree future	0 14 -14 -6 3 0
ct0=agree past-passive	3 -1 5 -4 -13 0
ct0=agree perfect-passive	0 -10 0 8 0 0
ct0=agree pluperfect	12 3 -7 -4 -8 0
ct0=bear future	-22 4 5 0 0 -19
ct0=bear modal	-2 9 -11 -1 7 -9
ct0=bear past	1 -10 9 0 -1 -2
ct0=bear past-passive	1 -20 13 -9 8 0
ct0=bear perfect	0 4 -7 11 -12 0
ct0=bear pluperfect	7 -19 9 -1 4 -2
ct0=bear pluperfect-passive	4 -8 5 0 0 0
ct0=bear present	9 0 0 -13 -1 5
ct0=bear present-passive	0 24 -17 0 -6 0
ct0=begin future	0 -1 0 -11 9 0
ct0=begin modal	0 0 7 -10 -2 -1
ct0=begin past	15 -4 -2 4 -7 -7
ct0=begin past-passive	0 -9 11 0 0 0
ct0=begin present	-33 7 -9 13 0 5
ct0=buy present	0 11 -6 0 0 0
ct0=deny past	-9 19 -4 0 -5 0
ct0=down future	0 -9 3 2 1 0
ct0=down modal	-2 3 1 -10 0 0
ct0=down past	4 1 -3 3 -10 0
ct0=down perfect	0 -17 14 4 0 0
ct0=down pluperfect	7 0 -17 12 0 0
ct0=down present	-9 6 -4 0 3 0
ct0=end modal	9 0 -7 -1 0 0
ct0=end past	-10 7 -7 0 5 0
ct0=end perfect	0 -5 13 0 -9 0
ct0=end pluperfect	0 1 -4 -9 10 0
ct0=impose future	9 -20 -2 13 9 0
ct0=impose modal	-1 0 3 0 -19 6
ct0=impose past	10 1 -2 0 -3 -18
ct0=impose past-passive	1 -9 5 9 -3 -2
ct0=impose perfect	4 3 2 -15 -10 -2
ct0=impose pluperfect	0 -11 2 3 0 6
ct0=impose pluperfect-passive	-11 18 -7 0 0 0
ct0=lack past	0 -4 10 0 -4 0
ct0=lack present	-13 3 -1 4 2 0
ct0=propose future	-6 -29 20 8 8 0
ct0=propose modal	-5 13 -12 -7 0 6
ct0=propose modal-passive	0 -11 16 -1 0 0
ct0=propose past	-10 13 5 -9 -10 -3
ct0=propose perfect	-12 14 -5 2 -2 0
ct0=propose perfect-passive	-2 24 -20 0 0 0
ct0=propose pluperfect	-3 -12 0 5 9 2
ct0=propose pluperfect-passive	0 13 -9 0 0 0
ct0=propose present	9 -11 5 2 -1 -7
ct0=propose present-passive	-14 -1 2 5 2 0
ct0=renew past	-6 -5 10 0 0 0
ct0=renew past-passive	0 10 -21 0 6 0
ct0=say future	5 -13 13 0 -4 0
ct0=say future-passive	-13 23 -12 0 0 0
ct0=say modal	10 0 -7 0 -3 0
ct0=say past	7 2 -2 -14 -5 5
ct0=say past-passive	21 -17 -5 4 2 0
ct0=say pluperfect-passive	-9 3 6 0 0 0
ct0=sell future	0 13 -11 0 0 0
ct0=sell modal	9 -14 8 0 0 0
ct0=sell past	0 11 0 -1 -2 0
ct0=sign future	5 14 -17 -5 4 0
ct0=sign future-passive	-12 13 -1 0 0 0
ct0=sign modal	10 -1 -1 0 -6 0
ct0=sign past-passive	4 10 -11 1 -8 0
ct0=sign perfect	11 -7 1 0 0 0
ct0=sign pluperfect	12 -10 7 -2 -8 0
ct0=stay future	0 0 0 0 -12 5
ct0=stay modal	0 -8 -3 14 0 -3
ct0=stay perfect	0 -9 13 -25 8 -2
ct0=stay pluperfect	-3 10 -7 -11 -18 17
ct0=stay present	0 0 1 0 2 -22
ct0=suspend future	2 2 -11 3 -1 3
ct0=suspend modal	0 -17 13 5 0 0
ct0=suspend past	5 4 0 0 -15 -2
ct0=suspend past-passive	0 -9 14 0 -2 0
ct0=suspend present	-4 9 -12 8 6 -1
ct0=target future-passive	9 1 -15 0 0 0
ct0=target modal	0 -10 12 0 0 0
ct0=target perfect	0 18 -17 0 0 0
ct0=target present-passive	9 0 -13 0 0 0
ct0=threaten pluperfect	0 11 -8 0 0 0
ct0=up future	0 -5 0 -17 11 4
ct0=up past	6 0 -9 -1 9 0
ct0=up perfect-passive	0 -19 20 0 0 0
ct0=up present	-12 3 0 2 -1 -2
ct1=agree future	0 12 -14 -4 3 0
ct1=agree participle-passive	3 -3 3 -14 -1 3
ct1=agree past-passive	3 -1 5 -4 -13 0
ct1=agree perfect	13 0 -6 -3 0 0
ct1=agree perfect-passive	0 -10 0 8 0 0
ct1=agree pluperfect	8 9 -12 -3 -6 0
ct1=agree present	0 -9 8 9 -5 0
ct1=bear future	-23 8 0 1 0 -19
ct1=bear gerund	0 -8 11 8 -13 0
ct1=bear infinitive	-13 8 0 0 -11 9
ct1=bear modal	-2 4 -6 0 7 -8
ct1=bear participle-passive	-6 10 -9 9 -6 -2
ct1=bear past	2 -14 10 1 0 -2
ct1=bear past-passive	2 -21 13 -9 8 0
ct1=bear perfect	0 3 -6 11 -12 0
ct1=bear pluperfect	7 -19 9 -1 4 -2
ct1=bear present	9 -1 0 -11 0 5
ct1=bear present-passive	0 24 -17 0 -6 0
ct1=begin future	0 0 0 -8 10 -7
ct1=begin infinitive	2 -5 -1 -6 10 0
ct1=begin modal	0 6 0 -9 -1 -1
ct1=begin past	12 -9 1 5 -3 -7
ct1=begin past-passive	0 -9 11 0 0 0
ct1=begin pluperfect	-7 -4 2 10 0 0
ct1=begin present	-32 3 -4 16 -3 6
ct1=buy present	0 11 -6 0 0 0
ct1=deny past	-9 14 -4 0 0 0
ct1=down future	0 -10 3 2 1 0
ct1=down infinitive	-4 11 -6 0 0 0
ct1=down modal	-2 3 1 -10 0 0
ct1=down participle-passive	0 12 -12 0 0 0
ct1=down perfect	0 -17 14 4 0 0
ct1=down pluperfect	7 -6 -10 12 0 0
ct1=end infinitive	0 25 -18 0 -5 0
ct1=end modal	9 0 -7 -1 0 0
ct1=end participle-passive	5 -11 3 10 0 0
ct1=end perfect	0 -7 14 0 -9 0
ct1=end pluperfect	0 1 -4 -9 10 0
ct1=impose future	4 -16 -4 14 10 0
ct1=impose gerund	14 -4 0 -8 -3 0
ct1=impose infinitive	5 7 -8 -23 8 -1
ct1=impose modal	-9 0 3 0 -15 6
ct1=impose participle-passive	-6 10 -2 -28 -3 8
ct1=impose past	10 4 -7 -4 3 -16
ct1=impose past-passive	1 -8 4 10 -1 -2
ct1=impose perfect	7 -8 13 -12 -8 -1
ct1=impose pluperfect-passive	-11 19 -8 0 0 0
ct1=lack past	0 -5 11 0 -4 0
ct1=lack present	-13 2 0 4 2 0
ct1=propose future	-4 -25 13 8 9 0
ct1=propose infinitive	0 6 -3 -14 0 3
ct1=propose modal	-11 5 -1 -4 2 6
ct1=propose modal-passive	0 -11 16 -1 0 0
ct1=propose participle-passive	2 17 -10 -10 -5 0
ct1=propose past	-10 11 7 -14 -4 -1
ct1=propose perfect-passive	-2 24 -20 0 0 0
ct1=propose pluperfect	-2 -12 0 7 10 3
ct1=propose pluperfect-passive	0 13 -9 0 0 0
ct1=propose present	15 0 -9 -10 3 -2
ct1=propose present-passive	-14 0 1 6 2 0
ct1=renew past	-6 -5 10 0 0 0
ct1=renew past-passive	0 10 -21 0 6 0
ct1=say future	5 -13 13 0 -4 0
ct1=say future-passive	-13 23 -12 0 0 0
ct1=say modal	10 0 -7 0 -3 0
ct1=say participle-passive	-6 11 -11 0 2 0
ct1=say past	9 0 -4 -16 2 5
ct1=say past-passive	21 -17 -5 4 2 0
ct1=say pluperfect-passive	-9 2 6 0 0 0
ct1=sell future	0 13 -11 0 0 0
ct1=sell modal	9 -15 8 0 0 0
ct1=sell participle-passive	0 12 -7 0 0 0
ct1=sell past	0 11 0 -1 -2 0
ct1=sign future	5 14 -19 -2 4 0
ct1=sign future-passive	-12 13 -1 0 0 0
ct1=sign gerund	-7 15 -2 0 -5 0
ct1=sign infinitive	0 -12 14 0 0 0
ct1=sign modal	10 0 -6 0 -6 0
ct1=sign participle-passive	-12 -3 8 -12 5 4
ct1=sign past-passive	5 10 -11 1 -8 0
ct1=sign perfect	13 -7 -2 0 0 0
ct1=sign pluperfect	9 -5 3 -1 -5 0
ct1=stay future	1 3 -3 0 -10 5
ct1=stay gerund	0 10 -6 0 -2 0
ct1=stay infinitive	14 -4 -11 -7 12 0
ct1=stay modal	0 -14 5 15 -3 -3
ct1=stay participle-passive	0 -14 17 -8 -4 5
ct1=stay past	0 4 0 1 -13 1
ct1=stay perfect	0 -10 14 -24 8 -1
ct1=stay pluperfect	-3 15 -16 -7 -17 17
ct1=stay present	1 6 -1 -2 -4 -21
ct1=suspend future	2 2 -11 3 -1 3
ct1=suspend infinitive	17 -13 0 -2 0 0
ct1=suspend modal	0 -17 13 5 0 0
ct1=suspend participle-passive	0 -15 14 -6 0 5
ct1=suspend past	6 1 2 0 -15 -2
ct1=suspend past-passive	0 -9 14 0 -2 0
ct1=suspend present	-4 8 -12 8 6 -1
ct1=target future-passive	9 1 -15 0 0 0
ct1=target infinitive	-1 13 -9 0 0 0
ct1=target perfect	0 17 -16 0 0 0
ct1=target present-passive	9 0 -13 0 0 0
ct1=up future	0 -2 0 -14 12 -1
ct1=up gerund	0 -13 16 0 0 0
ct1=up past	6 0 -11 -1 9 0
ct1=up perfect-passive	0 -19 20 0 0 0
ct1=up present	-11 5 -1 2 -2 -2
ct2=agree future	0 7 -22 8 6 0
ct2=agree gerund	0 10 -5 0 -2 0
ct2=agree infinitive	11 -8 -12 5 4 0
ct2=agree participle-passive	17 2 -6 -11 -1 0
ct2=agree past	-4 -11 -1 5 17 0
ct2=agree perfect	-3 12 -5 0 0 0
ct2=agree present-passive	0 10 -9 0 0 0
ct2=bear gerund	10 -3 9 -3 -14 0
ct2=bear infinitive	-4 5 -9 2 4 0
ct2=bear modal	0 9 -1 0 -6 0
ct2=bear participle-passive	-6 2 -1 8 -4 -3
ct2=bear past	-2 -19 11 0 9 -2
ct2=bear perfect	13 9 -22 -4 0 0
ct2=bear present	-26 5 -5 -5 16 -1
ct2=begin future	0 0 0 -5 -7 8
ct2=begin modal	5 -2 -14 8 2 0
ct2=begin past	-3 0 5 3 -14 -2
ct2=begin perfect	8 -10 -3 -6 15 0
ct2=begin present	-17 6 -7 3 4 4
ct2=down future	0 -12 4 13 -4 0
ct2=down infinitive	-9 16 -11 0 3 0
ct2=down perfect	0 12 -8 -3 0 0
ct2=down present	3 -11 3 7 0 0
ct2=end gerund	0 12 -11 0 0 0
ct2=end modal	0 9 -5 0 0 0
ct2=end past	-13 13 -1 -17 0 0
ct2=end past-passive	0 21 -17 -1 0 0
ct2=end perfect	0 -17 19 0 0 0
ct2=impose future	0 8 -4 0 -9 0
ct2=impose gerund	6 6 -11 0 -3 0
ct2=impose infinitive	5 -18 8 2 8 0
ct2=impose modal-passive	0 11 -1 -8 0 0
ct2=impose participle-passive	7 0 3 -28 4 0
ct2=impose past	18 -13 2 18 -21 -1
ct2=impose past-passive	0 0 -6 8 6 0
ct2=impose perfect	-7 14 -4 -3 0 0
ct2=impose present	-4 20 -14 -20 0 1
ct2=impose present-passive	3 -9 3 0 5 0
ct2=propose infinitive	4 -5 9 -1 -10 0
ct2=propose participle-passive	-15 5 -2 0 12 0
ct2=propose past	-15 12 4 2 -17 -2
ct2=propose perfect	0 10 -8 0 0 0
ct2=propose perfect-passive	-3 15 -10 0 0 0
ct2=propose pluperfect	0 13 -9 0 0 0
ct2=propose present-passive	-1 -36 21 17 6 0
ct2=renew gerund	-1 3 -11 9 0 0
ct2=renew infinitive	-13 -9 17 3 0 0
ct2=renew past	0 9 -4 -3 0 0
ct2=return future	0 9 -7 0 0 0
ct2=return past	0 14 -7 -5 0 0
ct2=say future	0 -7 10 0 0 0
ct2=say past	0 17 -9 -13 -12 0
ct2=say perfect	9 -15 7 0 0 0
ct2=sell present	0 -10 11 0 0 0
ct2=sign future	-4 9 0 0 -3 0
ct2=sign gerund	0 13 -8 0 -1 0
ct2=sign infinitive	0 13 -16 4 -6 0
ct2=sign modal	0 -9 0 11 0 0
ct2=sign participle-passive	17 -10 0 -10 7 0
ct2=sign past	-9 1 0 6 0 0
ct2=sign present	0 -6 -1 0 9 0
ct2=stay gerund	-4 -5 0 9 0 0
ct2=stay infinitive	-3 -11 2 0 9 0
ct2=stay modal	0 15 -13 0 -4 0
ct2=stay modal-passive	0 15 -7 -7 0 0
ct2=stay participle-passive	-2 -4 11 -2 0 0
ct2=stay past-passive	0 -6 11 -2 0 0
ct2=stay perfect	-6 -5 -2 15 0 0
ct2=stay perfect-passive	0 -23 15 7 0 0
ct2=stay pluperfect	0 -6 9 0 -1 0
ct2=stay present	6 15 -3 -35 -5 -7
ct2=suspend infinitive	0 -19 12 0 7 0
ct2=suspend modal-passive	0 12 -6 -6 0 0
ct2=suspend participle-passive	-1 -7 12 0 0 0
ct2=suspend perfect-passive	0 9 -15 6 0 0
ct2=suspend present	0 29 -27 0 0 0
ct2=suspend present-passive	0 13 -8 -1 0 0
ct2=target participle-passive	0 -11 12 0 0 0
ct2=target past	-3 16 -9 0 0 0
ct2=up future	0 0 -5 -2 0 10
ct2=up infinitive	-7 16 -7 -4 0 0
ct2=up modal	4 0 -19 12 0 0
ct2=up past	0 -6 13 -9 -4 0
day-l	-12 11 2 -3 -6 -34
day-none	-9 18 1 -9 -5 -7
day-r	0 8 0 -9 -8 -5
day=l1	-9 -1 5 -6 11 -10
day=l2	-3 1 6 -7 0 -16
day=l4	-5 10 -6 1 0 -8
day=l5	3 7 -2 3 -22 0
day=r1	3 0 0 -9 0 0
day=r4	-11 8 0 -3 -1 -17
days=0	-42 49 -13 -12 -10 -13
days=2	-14 4 7 -2 5 -57
days=3	17 -7 -8 9 4 -14
days=4	3 15 -8 -7 -15 0
f:"	0 27 -17 -26 -1 -9
f:'	-17 26 -4 -8 -6 0
f:'s	-5 1 9 -10 0 -15
f:(	-8 -9 17 -5 -1 0
f:)	-8 -8 16 -5 -1 0
f:,	-6 4 7 -6 -11 -3
f:-	36 -7 -25 5 6 -2
f:.	5 0 4 7 -9 -12
f::	22 -6 10 -4 -27 -5
f:;	22 -15 9 -1 -8 0
f:<day-ahead>	12 1 -6 4 0 -14
f:<day-gone>	-20 24 -20 12 -10 7
f:<day-today>	39 -13 -7 0 -18 -4
f:<duty>	-24 13 10 -19 -2 -17
f:<gate>	8 -3 -2 -23 17 -5
f:<goods-amount>	-13 7 2 -8 0 0
f:<goods>	0 -14 2 21 11 1
f:<level-noun>	6 4 0 -1 -11 -8
f:<level>	-7 15 -25 21 -1 5
f:<money>	-2 4 -18 3 20 -2
f:<month-ahead>	7 4 -15 -2 10 0
f:<month-gone>	-3 -4 10 0 -6 -8
f:<month-today>	0 -10 11 4 -4 0
f:<name>	-25 -11 13 21 0 -9
f:<not>	-8 -1 -7 21 3 -5
f:<number>	-12 30 -26 1 -4 4
f:<office>	13 -5 10 -17 -8 -8
f:<organisation>	14 15 -3 -12 -33 -2
f:<person>	11 -34 2 31 21 -4
f:<points>	-17 23 -5 -5 -14 0
f:<quality>	3 -24 22 -29 10 11
f:<seat>	9 -16 0 0 21 -2
f:<span>	-20 -11 34 -5 -24 -14
f:<taker>	-28 6 16 -3 -8 0
f:<v-agree>	11 -12 14 -15 2 -11
f:<v-bear>	5 -4 -10 15 3 -2
f:<v-begin>	-8 0 2 9 -8 6
f:<v-buy>	-3 0 2 -9 10 -1
f:<v-deny>	-14 20 -13 -10 2 0
f:<v-down>	-13 -21 15 16 15 -14
f:<v-end>	9 -9 -20 17 25 0
f:<v-impose>	-11 6 5 -16 0 11
f:<v-lack>	-24 8 9 -22 4 2
f:<v-propose>	7 3 2 -10 0 -32
f:<v-refuse>	8 20 -37 7 -3 0
f:<v-renew>	5 -7 -1 15 -3 0
f:<v-return>	-8 8 -20 0 25 5
f:<v-say>	5 11 -22 4 10 -15
f:<v-sell>	-12 0 3 6 -3 -5
f:<v-sign>	13 8 -13 -21 15 -19
f:<v-stay>	9 4 1 -20 -8 0
f:<v-suspend>	2 -2 -8 2 10 6
f:<v-target>	-12 5 0 1 3 -5
f:<v-threaten>	4 11 -17 0 7 0
f:<v-up>	13 7 -8 -3 -10 -12
f:?	-5 29 -31 -3 7 0
f:]	0 10 -9 0 0 0
f:a	9 0 0 0 -1 -35
f:abolish	0 -18 21 0 -3 0
f:about	0 5 -15 -7 26 -2
f:above	-1 1 -10 -2 13 0
f:accept	14 -11 -8 -4 14 0
f:accord	0 -19 21 0 0 0
f:account	25 -4 -21 -4 2 0
f:accused	0 9 -7 0 0 0
f:across	0 -29 30 0 0 0
f:add	4 -10 -10 12 19 0
f:additional	-22 34 -15 -11 -11 3
f:advance	15 -18 4 0 0 0
f:advanced	0 -11 12 -1 0 0
f:after	17 -17 -4 7 18 0
f:afternoon	-4 -8 14 6 -6 0
f:afterward	12 -18 4 -9 9 0
f:again	-2 -5 11 -21 11 -2
f:against	-15 25 -17 0 -2 0
f:age	0 -7 10 0 0 0
f:agency	-1 1 -8 0 8 0
f:agenda	0 -3 8 5 -12 0
f:agent	0 11 -11 0 0 0
f:ago	-24 15 -7 3 7 0
f:agree	4 -8 18 -18 -14 0
f:agreement	5 4 -1 -14 -1 0
f:ahead	12 0 -14 0 0 0
f:aim	-1 -12 17 0 0 0
f:air	-2 -3 -2 10 0 0
f:airline	0 32 -31 0 0 0
f:airport	0 23 -18 -5 0 0
f:alexandria	0 18 -17 0 0 0
f:all	7 -9 5 0 2 0
f:almond	0 -13 0 0 14 0
f:almost	-13 11 -10 11 -4 0
f:alone	-10 22 -12 0 0 0
f:along	0 -9 12 0 0 0
f:already	-9 12 1 -4 -7 0
f:also	8 7 -17 1 -1 9
f:althing	0 -17 18 0 0 0
f:although	-3 -3 17 0 -11 0
f:aluminium	14 -7 -7 0 0 0
f:aluminum	0 0 -13 0 10 0
f:alway	-4 5 -10 0 0 11
f:am	0 -14 20 -4 0 0
f:ambassador	-15 4 8 0 0 0
f:amend	0 -4 -5 10 0 0
f:among	-2 19 -10 -3 -6 0
f:amount	-3 22 -12 -1 0 0
f:an	-20 1 5 17 -24 7
f:and	-22 5 6 12 -16 2
f:announce	14 1 -24 -6 5 3
f:another	16 0 0 -25 -2 0
f:answer	-3 31 -20 -8 -10 0
f:antimony	0 15 -13 0 0 0
f:antwerp	0 -7 10 -2 0 0
f:any	-18 0 18 0 -4 0
f:anybody	0 13 -8 0 0 0
f:anything	11 -27 17 0 3 0
f:apart	0 23 -19 0 0 0
f:apple	0 -7 11 0 0 0
f:application	10 -9 -10 0 8 0
f:appropriate	0 10 0 0 -10 0
f:approval	7 -17 10 -9 8 0
f:approve	16 -10 2 -14 1 0
f:apricot	0 10 -8 0 0 0
f:arbiter	0 13 -9 -2 0 0
f:are	-17 14 14 -40 -10 6
f:aren't	0 -19 26 0 -10 0
f:arequipa	0 15 -12 0 0 0
f:argument	0 10 -10 0 0 0
f:arranged	6 6 -15 0 0 0
f:arrangement	-4 -13 12 -5 9 0
f:arrival	0 -3 -8 0 18 0
f:arrive	2 3 -10 10 -11 0
f:as	9 14 -16 0 -9 -4
f:asean	0 8 -4 0 -2 0
f:asia	0 14 -15 -2 4 0
f:asian	0 -10 -1 0 13 0
f:aside	0 -13 12 0 0 0
f:ask	-5 16 -5 -6 -8 -1
f:assured	10 -11 0 0 0 0
f:auckland	0 -11 10 0 0 0
f:autumn	0 -17 16 -5 6 0
f:average	0 18 -17 0 0 0
f:await	0 -27 29 0 0 0
f:away	-4 -15 8 -7 17 0
f:back	24 -5 4 -27 -7 0
f:badly	12 -7 -4 0 0 0
f:bag	0 -21 1 18 0 0
f:balanced	0 14 -13 0 0 0
f:ball	0 9 -8 0 0 0
f:banana	-3 -28 19 18 -2 0
f:bandung	0 -17 18 0 0 0
f:bank	-1 21 -16 0 0 0
f:bargain	10 -4 -4 0 0 0
f:barge	0 14 -14 0 0 0
f:barrier	0 14 -9 -4 0 0
f:base	0 7 20 0 -30 0
f:batumi	0 -20 21 0 0 0
f:bay	10 -30 30 0 -7 0
f:be	-19 4 12 -20 -8 10
f:beach	0 0 -9 0 9 0
f:bean	0 -12 -13 0 25 0
f:bear	0 18 -11 -2 -1 0
f:bearing	0 12 -9 0 0 0
f:became	-4 12 -5 0 0 0
f:because	-12 11 0 0 -9 0
f:beef	-7 4 1 -13 5 0
f:been	-18 7 -11 8 11 -6
f:beer	0 11 -7 0 0 0
f:begin	-24 10 4 0 0 0
f:behind	0 -23 16 9 0 0
f:being	6 2 -23 8 4 0
f:believe	-2 27 -22 0 -1 0
f:belonged	0 -9 10 0 0 0
f:below	0 -19 7 16 0 0
f:bergen	0 17 -24 6 -1 0
f:beside	0 -12 7 -1 8 0
f:bessent	-3 10 -10 -1 4 0
f:best	-4 -3 9 0 -1 0
f:between	15 -10 3 4 -9 0
f:beyond	-11 -22 33 -3 0 0
f:bid	10 -8 0 0 0 0
f:big	1 -6 -5 10 0 0
f:bigger	0 15 -12 0 0 0
f:biggest	-2 -12 20 -2 -3 0
f:bill	-3 14 -8 0 0 0
f:binding	0 15 -14 0 0 0
f:bite	0 -11 11 0 0 0
f:bless	12 -22 12 0 0 0
f:bloc	-11 19 -8 0 0 0
f:blueberry	-1 0 -9 0 0 7
f:boat	0 -8 0 0 9 0
f:booked	0 -7 9 0 0 0
f:booking	-7 11 -2 0 0 0
f:border	12 -26 20 0 -2 0
f:both	18 -1 -13 18 -7 -5
f:bourbon	0 17 -17 0 0 0
f:break	0 -13 14 0 0 0
f:bridge	0 -20 21 0 0 0
f:bring	-18 -6 9 6 0 0
f:broke	-3 -9 20 -7 -5 0
f:build	11 0 -7 0 -1 0
f:built	0 8 -4 0 0 0
f:busan	-19 -16 32 0 -14 0
f:buse	2 11 -11 0 -3 0
f:but	-9 -10 18 -7 0 0
f:butter	-4 17 -9 0 0 0
f:buy	2 -6 11 -13 0 0
f:buyer	-20 3 14 0 -1 0
f:by	21 4 -5 3 -28 -10
f:bytedance	0 8 -9 0 0 0
f:c	13 -3 -12 0 0 0
f:cabinet	5 -20 11 -1 -1 8
f:cake	8 -14 6 0 0 0
f:calendar	-3 -5 11 0 0 0
f:call	20 -3 -23 8 10 -1
f:calm	9 -17 11 0 0 0
f:can	0 20 -21 2 -7 0
f:candid	2 -20 11 6 0 0
f:canned	0 -12 13 0 0 0
f:cannot	-2 23 -24 4 0 0
f:canola	6 -10 0 -1 6 0
f:cap	0 -12 13 0 0 0
f:capital	-5 -15 11 7 0 0
f:car	-7 -10 -14 23 22 0
f:card	0 8 -16 0 9 0
f:carry	0 0 -6 14 -7 0
f:casablanca	0 20 -18 0 0 0
f:case	-2 44 0 -3 -36 0
f:cash	0 -33 30 0 5 0
f:cashew	-18 5 9 0 0 0
f:cathode	-3 16 -11 0 0 0
f:cattle	0 -22 26 0 0 0
f:cease	0 -8 8 0 0 0
f:ceasefire	0 12 -5 0 -7 0
f:cebu	0 -29 33 -1 -2 0
f:ceiling	0 13 -9 0 0 0
f:cement	-8 -14 23 0 -2 0
f:centre	0 -4 10 0 -6 0
f:ceremony	0 -17 18 0 0 0
f:certificate	-2 -4 11 -1 0 0
f:chain	0 17 -11 0 -3 0
f:chair	10 -17 -12 19 0 0
f:chamber	0 -2 -5 0 9 0
f:chance	5 -11 9 0 0 0
f:chancellor	0 -7 0 0 10 0
f:changed	0 1 -13 0 10 0
f:charge	-45 19 0 3 4 0
f:cheese	10 -14 10 -3 0 0
f:chemical	0 -9 11 0 0 0
f:chicago	-6 17 -10 0 0 0
f:chicken	-4 -7 13 0 0 0
f:chief	-1 -26 17 16 0 0
f:chip	6 12 -23 -4 7 0
f:choir	0 -8 10 0 0 0
f:cigar	0 15 -15 0 0 0
f:city	-13 27 -16 0 0 0
f:claim	0 11 -9 0 0 0
f:client	-1 8 -11 4 0 0
f:clock	-6 -24 26 0 0 0
f:close	-12 0 0 14 -6 0
f:closed	8 17 -38 17 0 0
f:closer	0 -2 -10 14 0 0
f:cloth	0 -8 10 0 0 0
f:club	0 40 -38 0 0 0
f:cobalt	0 0 12 0 -14 0
f:cocoa	0 -12 15 0 0 0
f:cod	0 -12 0 0 0 13
f:coercion	4 19 -22 0 0 0
f:coffee	12 -6 8 -11 -10 0
f:cold	0 -16 17 0 0 0
f:colleague	17 -12 -3 8 0 0
f:collect	-14 -15 19 0 -1 7
f:come	-10 -4 -10 22 12 -3
f:comment	0 -2 13 -5 -3 0
f:commerce	-5 19 -17 -6 4 0
f:commercial	1 -14 12 0 0 0
f:communication	0 -6 10 -4 0 0
f:complaint	9 -1 -7 0 0 0
f:complete	-9 -23 28 -2 0 0
f:concern	0 -3 -8 0 16 0
f:concerned	8 -14 5 0 0 0
f:concession	12 -12 0 0 0 0
f:conclude	-5 -7 16 -7 -1 0
f:conclusion	-11 0 11 0 0 0
f:conference	6 -18 23 -11 -3 0
f:confirm	8 -17 9 -16 14 0
f:consensu	-1 -1 9 -17 1 0
f:consent	0 11 -8 0 0 0
f:consider	-3 -15 20 0 0 0
f:constructive	1 -15 12 3 -1 0
f:contact	8 -23 20 -2 0 0
f:container	0 12 -6 0 0 0
f:content	0 -13 14 0 0 0
f:continue	-5 7 1 -7 -7 0
f:contract	0 10 -8 0 0 0
f:control	0 2 -12 -9 22 0
f:conversation	-3 -19 21 4 0 0
f:coordinating	0 18 -17 0 0 0
f:copper	0 25 -22 0 0 0
f:cork	0 20 -19 0 0 0
f:correct	-3 -4 -3 13 0 0
f:cost	-2 59 -52 -6 -2 0
f:cotton	0 17 -13 -1 0 0
f:could	-5 22 -6 4 -34 0
f:council	12 1 -10 0 0 0
f:count	-6 -7 1 14 0 0
f:counted	0 -19 21 0 0 0
f:countermeasure	-1 22 -18 -1 0 0
f:counterpart	8 -10 -4 13 -1 0
f:counting	0 -16 18 0 0 0
f:country	0 18 -10 -10 -10 0
f:court	0 21 -12 0 -8 0
f:cover	0 -3 -18 20 6 0
f:covered	0 -10 11 0 0 0
f:crab	0 -12 13 0 0 0
f:critical	0 -13 16 0 0 0
f:crop	0 16 -15 0 0 0
f:cruz	0 -26 26 0 0 0
f:curb	0 -16 17 0 0 0
f:currency	0 18 -14 -5 0 0
f:current	-4 -7 0 13 0 0
f:custom	-6 31 -20 -3 -6 0
f:cut	9 -28 15 0 13 0
f:data	-8 4 8 0 -6 0
f:date	1 2 -14 2 0 0
f:daughter	0 12 -10 0 0 0
f:davo	0 -6 9 0 -1 0
f:day	27 15 -39 -24 21 0
f:de	4 -3 4 0 -9 0
f:deadline	0 33 -27 -7 -5 0
f:deal	25 -32 14 -36 25 0
f:dealt	-12 11 -4 4 0 0
f:dearer	-1 14 -11 0 0 0
f:decide	5 39 -37 -3 -5 0
f:decisively	16 -16 0 0 0 0
f:declaration	-3 10 -12 7 -3 0
f:declare	-5 31 -25 -2 0 0
f:deficit	16 -27 8 0 11 0
f:delegate	0 12 -12 0 0 0
f:delegation	11 11 -8 -19 -1 0
f:deliver	7 -2 -13 0 11 0
f:delivery	-3 22 -19 0 0 0
f:demand	0 11 -4 -1 -1 0
f:deny	0 13 -10 0 0 0
f:department	0 12 -8 0 0 0
f:depend	0 -19 24 -1 -4 0
f:deposit	0 -3 12 0 -9 0
f:depth	5 -16 7 5 0 0
f:deputy	0 -23 26 -1 0 0
f:describe	0 -8 9 0 0 0
f:described	14 21 -21 -7 -7 0
f:desk	0 6 -11 5 0 0
f:detail	0 -17 23 0 -3 0
f:detailed	-10 18 -12 0 0 0
f:development	0 11 -10 0 0 0
f:dialogue	0 12 -8 -11 -6 11
f:did	-3 17 -11 -15 9 0
f:didn't	6 -10 0 0 2 0
f:die	-1 7 -19 9 0 0
f:diet	0 -9 10 0 0 0
f:difference	0 5 -8 -7 0 11
f:digital	0 9 -14 5 0 0
f:dinner	0 1 -3 9 -8 0
f:discuss	-8 -4 15 -5 -3 0
f:discussion	8 3 -11 -3 0 0
f:do	14 -23 15 -10 6 2
f:document	0 -15 16 0 0 0
f:doe	5 -14 -3 3 15 0
f:doesn't	0 12 -9 0 0 0
f:donald	0 9 -19 -2 13 0
f:done	-20 39 -23 0 -1 0
f:double	-10 24 -12 -1 0 0
f:doug	-1 11 -7 0 0 0
f:down	-11 -15 14 17 0 0
f:draw	7 9 -12 0 -4 0
f:drop	-1 -15 5 -5 18 0
f:drug	0 9 -7 0 0 0
f:due	-18 13 0 1 -8 0
f:dump	0 -18 19 0 0 0
f:during	-7 16 -7 0 0 0
f:duty	7 -4 3 -15 8 -8
f:each	11 -15 3 16 -14 11
f:earlier	-5 27 -17 -13 -4 0
f:early	-23 -3 12 1 15 0
f:earth	3 -12 2 -28 17 9
f:east	0 12 -11 0 0 0
f:easter	0 23 -20 0 0 0
f:easy	14 -7 2 -9 0 0
f:economic	0 8 -10 3 0 0
f:effect	-7 -1 8 -5 -4 0
f:effective	8 -2 -5 0 0 0
f:effectively	0 -1 -6 0 10 0
f:eighth	-2 -24 32 -11 0 0
f:either	-19 19 -5 -3 -3 0
f:election	-10 -24 -9 14 28 0
f:electric	0 -11 4 -1 6 0
f:eleven	-1 -11 15 0 0 0
f:embargo	0 13 -13 0 0 0
f:embassy	0 16 -9 0 -4 0
f:emergency	-2 14 -15 6 -8 0
f:employer	0 11 -8 0 0 0
f:encounter	0 17 -13 -1 0 0
f:end	12 -20 4 13 4 0
f:energy	-4 -9 3 -5 14 0
f:enforcement	0 14 -14 0 0 0
f:english	0 15 -14 0 0 0
f:enter	-4 -9 11 2 -4 0
f:enterprise	0 -11 12 0 0 0
f:entity	0 -17 29 0 -14 0
f:entry	-1 40 -37 0 0 0
f:envoy	-3 0 -7 0 13 0
f:equal	0 0 -9 0 0 11
f:escalation	0 -15 -13 24 0 0
f:ethanol	-4 -19 12 -3 11 0
f:even	0 14 -12 0 0 0
f:event	-13 16 -1 0 0 0
f:ever	-11 2 12 -5 -4 0
f:everybody	-7 -1 10 -1 0 0
f:everything	-9 17 -4 -3 -2 0
f:except	2 15 -17 0 0 0
f:exception	0 -7 8 0 0 0
f:expect	13 17 -28 9 -9 0
f:expectation	11 -8 0 0 0 0
f:expert	3 -23 19 0 0 0
f:expire	-13 2 -21 15 18 0
f:explain	-11 23 -9 0 -2 0
f:export	-5 -19 21 2 0 0
f:exporter	0 -6 11 -1 0 0
f:expressed	11 -11 1 0 0 0
f:extend	4 -6 -5 4 9 0
f:extension	9 -4 10 -12 -15 0
f:extra	7 -2 -8 -12 15 0
f:face	0 -1 -3 9 -1 0
f:fact	-2 -7 12 0 0 0
f:fail	0 16 -6 -13 -4 0
f:failed	2 19 -21 0 0 0
f:fall	6 14 -21 -12 11 0
f:family	0 11 -10 0 0 0
f:far	6 0 -11 11 -3 0
f:fare	0 10 -7 0 0 0
f:farm	-16 -12 23 -6 2 0
f:farmer	-4 -5 3 -9 14 0
f:fast	0 -10 0 0 10 0
f:fear	0 14 -12 0 0 0
f:federal	0 -13 15 0 0 0
f:federation	0 13 -11 0 0 0
f:fee	-9 15 -5 0 -4 0
f:felt	0 9 -8 0 0 0
f:fentanyl	3 16 -28 0 9 0
f:ferry	0 12 -10 0 0 0
f:few	0 12 -5 -6 -2 0
f:fifth	-4 -42 51 -11 -7 0
f:figure	0 -14 21 -2 -2 0
f:filed	-2 15 -10 0 0 0
f:final	-6 -4 18 -8 -1 0
f:find	-3 4 -12 -11 7 8
f:fine	0 10 -5 0 0 0
f:finish	9 -14 0 7 0 0
f:firm	0 22 -18 1 -17 0
f:firmly	0 9 -8 0 0 0
f:first	-6 -13 22 0 -13 -3
f:fish	-5 0 7 -15 4 0
f:fishing	0 -14 15 0 0 0
f:five	-12 13 0 -3 0 0
f:fix	0 -11 14 0 0 0
f:flew	-8 12 -29 17 13 0
f:florida	0 -11 18 0 -6 0
f:flour	0 15 -14 0 0 0
f:flower	0 11 -12 0 0 0
f:fly	12 -18 -2 19 -5 0
f:folder	0 11 -2 -3 0 0
f:follow	-4 28 -20 -4 -1 0
f:followed	-5 26 -18 -5 -5 0
f:food	0 -14 17 0 0 0
f:football	12 -10 0 0 0 0
f:footing	0 0 -9 0 0 11
f:for	-14 -7 0 5 19 3
f:forbid	0 14 -12 0 0 0
f:force	-10 0 4 -10 6 0
f:forced	-9 22 -10 -1 0 0
f:ford	-1 14 -10 0 0 0
f:forecast	-2 -15 18 0 0 0
f:foreign	-5 0 0 -7 9 0
f:forest	0 13 -12 0 0 0
f:forty	13 -1 -1 -2 -6 0
f:forward	9 0 -7 0 0 0
f:four	2 -3 7 -10 -4 0
f:fourth	3 -38 47 -14 -4 0
f:framework	-3 -47 15 32 8 0
f:frank	-20 27 -12 0 0 0
f:free	-17 42 -45 14 0 0
f:freight	-7 11 -1 0 0 0
f:fresh	0 -13 14 0 0 0
f:friedrich	0 -7 0 0 10 0
f:friend	12 -7 0 -7 0 0
f:from	-23 1 9 -8 5 -8
f:front	-1 17 -12 0 0 0
f:frozen	0 -17 19 0 0 0
f:fuel	0 9 -8 0 0 0
f:full	-9 15 0 -5 -4 0
f:further	0 -24 34 -9 -6 0
f:future	0 3 -18 14 -1 0
f:g	0 -12 19 -1 -8 0
f:gallium	0 10 -9 0 0 0
f:game	-3 11 -5 0 0 0
f:gap	0 30 -28 0 0 0
f:gas	17 -22 -7 12 9 0
f:gave	-22 15 -12 16 -8 0
f:gazette	-1 21 -18 0 0 0
f:general	-7 2 0 9 -3 0
f:geneva	-7 -5 0 17 -10 0
f:germanium	0 13 -12 0 0 0
f:get	-7 -27 23 -4 19 0
f:gift	-6 11 1 0 -6 0
f:give	22 -8 -10 -3 0 0
f:given	15 -19 15 -17 1 0
f:glad	4 -15 -1 13 0 0
f:glass	0 16 -14 0 0 0
f:go	24 -14 3 -3 4 -5
f:goal	0 12 -1 0 -10 0
f:gold	0 -11 -2 12 0 0
f:golden	0 -6 9 0 0 0
f:golf	0 -12 1 0 10 0
f:good	16 -5 3 -5 -9 0
f:government	0 2 0 2 -13 0
f:grape	-4 -28 31 0 0 0
f:great	12 -2 -10 5 -5 0
f:greer	-4 0 10 0 -14 0
f:ground	-2 13 -8 0 0 0
f:grow	-3 15 -7 -2 -2 0
f:grower	-5 24 -19 0 0 0
f:guayaquil	14 -4 -5 0 0 0
f:guest	2 12 -11 -1 0 0
f:guided	0 -10 11 0 0 0
f:gyeongju	-2 11 4 -1 -21 0
f:had	22 -7 -7 -4 7 -13
f:half	-3 10 -16 -6 14 0
f:halve	-1 -8 14 0 -7 0
f:hand	4 15 -26 0 9 0
f:handshake	0 15 -11 0 0 0
f:hang	3 1 -16 7 0 0
f:happen	0 8 -1 -11 0 4
f:happy	8 -13 -13 9 8 0
f:hard	0 14 -13 0 0 0
f:harder	-5 11 -4 0 0 0
f:has	1 4 4 -15 1 -15
f:having	0 -4 8 -1 0 0
f:he	16 -6 -13 0 17 -20
f:he'd	11 0 -9 0 0 0
f:he'll	22 -17 -13 0 12 0
f:head	-3 0 -4 14 -9 0
f:hear	5 -1 -15 16 -8 0
f:heard	-3 13 -4 0 0 0
f:hearing	0 16 -9 -5 0 0
f:height	0 13 -11 0 0 0
f:help	11 -9 -13 -3 17 0
f:her	27 -5 -4 -11 -11 0
f:here	-5 -17 23 -4 -3 0
f:herring	0 -8 -10 17 0 0
f:hide	0 -16 16 0 0 0
f:high	8 -20 19 -2 -2 0
f:higher	9 -4 0 -2 -2 0
f:him	18 -6 7 -14 -7 0
f:himself	1 -1 -5 -5 10 0
f:his	5 3 -9 10 -7 -5
f:history	0 -10 11 0 0 0
f:hit	-3 -11 13 0 1 0
f:hold	9 13 -22 -12 2 9
f:home	-14 5 10 -14 -12 0
f:honey	0 12 -10 0 0 0
f:hope	-15 11 -3 0 0 0
f:hospital	0 12 -11 0 0 0
f:host	0 -21 15 0 7 0
f:hotel	-1 -18 15 8 -3 0
f:hour	-24 -6 7 14 0 0
f:house	0 -11 15 -1 0 0
f:how	2 -15 14 -8 4 0
f:hurry	-22 29 -9 0 0 0
f:huế	0 -8 9 0 0 0
f:i	-11 -17 25 8 -8 -2
f:i'd	-2 -6 12 0 0 0
f:i'll	11 -21 10 0 1 0
f:i'm	0 -16 20 0 0 0
f:i've	0 14 -11 0 0 0
f:ice	11 -29 22 0 0 0
f:if	18 -9 -2 -7 3 0
f:immediately	8 -10 6 0 -3 0
f:import	-5 17 -9 0 -2 0
f:importer	-3 -6 10 0 0 0
f:impose	-4 14 -3 0 -5 0
f:in	-12 -4 19 -16 -9 -2
f:include	-10 7 0 0 0 0
f:included	-5 14 -2 0 -5 0
f:industrial	8 5 -26 -3 10 0
f:industry	-1 14 -6 0 -3 0
f:inflation	12 0 -13 0 0 0
f:initial	10 -27 20 -1 -1 0
f:ink	8 -11 -4 13 -2 0
f:inside	0 5 -16 8 0 0
f:instead	0 0 -10 -9 3 13
f:instruction	0 -16 6 0 11 0
f:instrument	3 29 -32 0 0 0
f:intellectual	0 14 -10 -4 0 0
f:intention	0 20 -16 -2 -1 0
f:interpreter	0 10 -9 0 0 0
f:interviewer	0 9 -15 0 5 0
f:into	-8 2 7 0 -11 0
f:invest	-3 -9 9 -2 6 0
f:investment	-13 0 -3 -6 17 0
f:invitation	5 0 -22 0 12 0
f:invited	0 0 10 -6 -4 0
f:is	-9 -5 6 19 -14 0
f:isn't	0 -6 0 0 12 0
f:istanbul	0 -5 0 10 -2 0
f:it	5 -3 2 10 -17 2
f:it'll	8 3 -9 0 0 0
f:item	-9 26 -9 -1 -11 0
f:its	5 -1 12 -23 -5 -7
f:itself	-3 10 -9 0 2 0
f:jamieson	-4 0 10 0 -14 0
f:jet	0 0 -12 12 0 0
f:jinping	0 -10 13 0 0 0
f:join	0 -6 11 -5 0 0
f:joined	0 -11 15 -3 0 0
f:joke	0 -17 18 0 0 0
f:judge	0 13 -9 0 0 0
f:jump	0 12 -10 0 0 0
f:just	0 2 -9 9 0 0
f:kava	0 -16 -2 19 0 0
f:keep	12 -14 9 7 -12 0
f:kind	-1 31 -23 0 -4 0
f:know	-6 1 -4 16 -12 0
f:kuala	3 2 0 -12 0 0
f:labour	0 10 -7 0 0 0
f:lamb	0 11 -11 0 0 0
f:land	8 20 -24 0 -3 0
f:lapse	-2 11 -6 0 0 0
f:large	-1 0 9 0 -3 0
f:larger	0 5 -16 0 10 0
f:largest	-7 12 -2 0 -3 0
f:last	-8 -4 15 -37 10 -5
f:lasted	-8 5 14 -19 -3 0
f:later	-15 30 -18 -16 0 0
f:latest	0 -18 20 0 0 0
f:laughed	5 -17 14 0 0 0
f:law	-7 11 1 -4 -9 0
f:lawyer	0 10 -8 0 0 0
f:lead	9 -9 3 0 0 0
f:leader	-1 -20 0 11 17 0
f:learned	0 -11 12 0 0 0
f:least	-4 -16 6 11 5 0
f:leather	0 10 -6 0 0 0
f:leave	-4 -26 17 11 12 0
f:led	0 -1 12 -26 -1 0
f:length	11 -6 -2 0 0 0
f:lent	0 -14 15 0 0 0
f:lentil	0 -16 18 0 0 0
f:less	0 9 -14 -6 5 0
f:let	-6 26 -28 -9 13 0
f:letter	-15 21 -11 0 0 0
f:level	-3 10 -6 0 -2 0
f:levy	-4 -12 21 -5 -1 0
f:license	-1 14 -10 0 0 0
f:lift	16 -2 -21 -3 8 0
f:light	0 24 -24 0 0 0
f:like	25 10 -20 -7 -15 0
f:likely	0 6 0 -10 0 0
f:likewise	0 15 -15 0 0 0
f:limit	0 11 -7 0 0 0
f:line	17 -21 7 3 -4 0
f:link	-2 32 -26 -6 0 0
f:list	0 -9 0 6 0 9
f:listed	0 2 -17 0 13 0
f:lithium	0 -5 9 0 0 0
f:little	-2 0 -3 0 9 0
f:live	-1 -14 9 0 10 0
f:loan	0 -9 10 0 0 0
f:london	7 -20 13 3 -2 0
f:long	9 -11 6 0 -2 0
f:look	8 11 -12 -5 0 0
f:lose	2 0 -13 -1 11 0
f:lot	1 -15 8 0 8 0
f:love	0 -10 11 0 0 0
f:lower	0 -10 13 14 -26 0
f:lumber	0 0 -18 0 16 0
f:lumpur	3 2 0 -12 0 0
f:lunch	-4 -11 9 -1 9 0
f:machinery	-3 -6 12 0 -1 0
f:mackerel	0 -13 13 0 0 0
f:madrid	0 -7 10 -1 0 0
f:magnet	-5 -14 10 -2 13 0
f:main	-8 33 -15 -3 -20 0
f:maize	0 18 -31 12 0 0
f:make	9 -7 3 2 -8 -1
f:maker	0 15 -20 0 2 0
f:man	-1 13 -8 0 0 0
f:management	0 21 -20 0 0 0
f:mandate	0 -7 15 0 -3 0
f:mangoe	12 -4 -9 0 0 0
f:manufacturer	-10 14 -3 0 0 0
f:many	3 13 -8 -2 -9 0
f:map	0 10 0 0 -10 0
f:market	19 -6 -11 -8 8 0
f:maroš	0 10 -10 0 0 0
f:massive	0 16 -15 0 0 0
f:match	0 30 -28 0 0 0
f:matter	0 -17 23 -12 0 0
f:may	-15 -13 10 16 0 0
f:me	-4 8 -2 -3 -1 0
f:meal	-2 3 -20 11 2 0
f:meant	-7 0 -5 13 -3 0
f:meanwhile	0 -7 -3 0 10 0
f:measure	-9 7 4 -4 0 0
f:media	0 -7 0 -1 10 0
f:mediator	0 53 -51 -1 0 0
f:medicine	22 -25 0 12 -2 0
f:meet	2 0 -1 -13 4 0
f:member	-21 23 -18 5 5 0
f:men	-2 9 -4 0 0 0
f:mention	0 5 -9 -3 -6 10
f:mentioned	11 0 -8 0 0 0
f:menu	0 -28 22 0 9 0
f:merz	0 -7 0 0 10 0
f:message	0 -10 11 0 0 0
f:metal	-1 -19 22 0 0 0
f:middle	0 -16 11 0 9 0
f:midnight	-6 33 -27 0 0 0
f:might	-4 -15 16 15 -13 0
f:million	2 9 -9 0 0 0
f:mine	0 24 -23 0 0 0
f:mineral	0 -18 19 0 0 0
f:minister	-6 -4 23 -32 -7 0
f:ministry	-4 7 -5 -13 8 0
f:minute	0 8 -19 -14 15 0
f:model	0 14 -13 0 0 0
f:money	0 9 -6 0 0 0
f:montego	12 -15 7 0 0 0
f:month	9 -10 -17 20 5 0
f:more	0 20 -18 -8 0 0
f:morning	16 -3 -2 -7 -1 0
f:most	0 11 -5 -16 1 0
f:mostly	3 4 -9 0 0 0
f:mother	-11 14 -5 0 -1 0
f:motorcycle	1 12 -16 0 0 0
f:move	-4 39 -26 -6 -10 0
f:mr	7 -9 -3 -1 17 0
f:mrs	4 12 -17 0 0 0
f:much	6 0 5 -9 -15 0
f:mumbai	0 -8 9 0 0 0
f:must	6 -11 9 -9 -12 8
f:my	-5 0 -1 10 -2 0
f:name	9 1 -5 -5 -1 0
f:named	-13 -9 -3 19 11 0
f:namely	0 8 -6 0 0 0
f:narrow	0 14 -13 0 0 0
f:nation	0 -7 -1 0 11 0
f:national	0 -2 -14 6 9 0
f:near	0 12 -10 0 0 0
f:nearly	0 12 -6 0 -3 0
f:necessary	0 17 -14 0 0 0
f:need	-19 27 -18 -11 3 3
f:negotiate	-15 32 -21 3 -13 0
f:negotiation	30 -6 -12 -11 4 0
f:negotiator	0 -8 12 4 -11 0
f:neither	14 -9 1 -13 7 0
f:new	0 -6 2 10 -3 -1
f:newest	0 -20 21 0 0 0
f:newspaper	0 25 -19 -4 0 0
f:nexperia	0 5 -12 0 8 0
f:next	22 -17 -10 13 10 0
f:night	-9 32 -26 0 0 0
f:no	-13 14 -10 -5 0 1
f:nobody	-27 20 -29 21 4 0
f:nod	-11 13 0 0 0 0
f:none	-14 9 -21 5 14 0
f:noon	-5 18 -7 -8 0 0
f:nor	0 -5 0 0 8 0
f:north	1 3 -19 0 6 0
f:not	0 1 7 -10 -7 -1
f:note	-10 11 -1 -4 0 0
f:nothing	0 -8 16 2 -23 0
f:notice	-15 17 -4 -3 -1 0
f:notification	0 -20 21 0 0 0
f:now	-5 0 9 -36 4 0
f:nowhere	0 10 -9 0 0 0
f:number	14 -5 6 -4 -18 0
f:nut	-19 25 -5 0 0 0
f:o'clock	-13 20 -7 0 0 0
f:observer	0 12 -11 0 0 0
f:obtain	0 -15 19 -4 0 0
f:occasion	-5 -12 7 0 11 0
f:ocean	0 -9 11 0 0 0
f:of	-6 6 2 -23 7 -6
f:off	-7 8 1 -29 3 0
f:offer	-12 -6 13 0 0 0
f:office	-1 20 -14 0 -1 0
f:oil	0 36 -25 -17 -21 0
f:old	-6 13 -31 6 20 0
f:older	0 12 -20 0 9 0
f:on	-26 8 4 3 -7 2
f:one	-10 13 -6 3 -3 -4
f:only	-10 20 -24 3 6 0
f:open	0 -5 17 -16 -8 0
f:opening	9 -4 -3 0 0 0
f:option	0 17 -12 0 -1 0
f:or	-13 16 -37 29 4 0
f:orange	-2 16 -11 0 0 0
f:order	-1 4 -8 4 6 0
f:ordinary	-3 -6 0 12 0 0
f:origin	0 -17 19 0 0 0
f:osaka	0 -25 27 0 0 0
f:our	11 -12 7 21 -25 0
f:out	-8 5 -1 15 -28 0
f:outcome	0 -10 11 3 -3 0
f:output	0 -18 -11 24 0 0
f:over	-11 -8 -7 13 19 11
f:owe	-1 11 -6 0 0 0
f:own	-6 4 7 -17 -6 0
f:owned	0 -9 11 -2 1 0
f:owner	0 8 -5 0 0 0
f:ownership	0 12 -10 0 0 0
f:package	0 -7 -1 11 0 0
f:pact	0 -11 3 -2 13 0
f:page	0 -3 7 3 -12 0
f:palace	5 -9 -2 0 8 0
f:paper	11 -10 13 0 -22 0
f:parent	0 19 -17 0 0 0
f:parliament	-4 17 -11 0 -2 0
f:part	-16 -3 15 -1 6 0
f:parted	19 -13 -4 0 0 0
f:partner	-25 13 12 -7 0 0
f:partnership	0 -21 28 0 -13 0
f:party	0 10 -7 -1 0 0
f:past	-8 14 -6 0 0 0
f:patience	0 -2 10 -2 0 0
f:pause	0 -12 9 12 -13 0
f:pay	13 -5 -12 5 13 -5
f:peace	-20 30 -9 0 -2 0
f:penalty	0 13 -11 0 0 0
f:people	14 6 -12 0 -10 0
f:per	0 14 -10 0 0 0
f:perhap	0 10 -5 0 0 0
f:period	5 -11 7 0 0 0
f:permanent	-4 -19 29 -6 0 0
f:permit	0 -15 16 0 0 0
f:phase	0 0 -9 6 0 0
f:phone	29 -33 12 -4 -2 0
f:phosphate	0 -7 9 0 0 0
f:pick	-4 -7 12 0 0 0
f:pipe	0 -10 15 -3 0 0
f:place	10 3 -1 1 -20 4
f:plan	23 0 -5 -7 -8 0
f:plane	0 -23 11 -10 23 0
f:plant	-1 14 -8 0 0 0
f:plastic	0 -9 13 0 0 0
f:play	0 16 -14 -2 0 0
f:player	0 12 -11 0 0 0
f:plead	0 -10 12 0 0 0
f:please	0 9 -5 0 0 0
f:plu	0 10 -8 0 0 0
f:point	11 -13 7 -10 3 0
f:pointed	0 11 -8 0 0 0
f:police	0 8 -7 0 0 0
f:policy	-10 -3 13 0 -3 0
f:pool	0 -17 18 0 0 0
f:poor	-1 12 -8 0 0 0
f:pork	0 -16 18 0 0 0
f:port	-12 20 -10 0 -6 0
f:porto	0 -12 13 0 0 0
f:positive	-19 2 4 11 0 0
f:postpone	0 -7 0 0 9 0
f:potatoe	-3 -7 10 0 0 0
f:poultry	0 -7 9 0 0 0
f:powder	0 -11 16 0 -2 0
f:practice	-5 -7 2 9 0 0
f:preliminary	-1 6 0 -13 3 0
f:premier	-1 -6 12 0 0 0
f:premium	0 9 -8 0 0 0
f:preparation	-1 17 -9 -1 -4 0
f:prepare	10 -1 3 -11 -5 0
f:present	-5 9 -19 12 2 0
f:president	-12 -18 19 -3 14 0
f:presidential	0 -16 16 0 0 0
f:press	5 -27 36 -15 -11 0
f:previou	0 -13 8 0 0 6
f:price	-9 32 -31 4 -2 0
f:prime	-8 16 -5 -5 0 0
f:principal	0 -10 -5 0 0 13
f:principle	-8 25 -17 0 0 0
f:print	13 -11 0 0 0 0
f:prisoner	0 51 -49 0 0 0
f:private	1 -17 15 0 0 0
f:problem	-3 2 -9 0 7 0
f:procedure	0 23 -27 0 1 0
f:proclamation	-6 20 -11 0 0 0
f:product	-5 -4 16 -3 -3 0
f:progress	20 -32 8 3 3 0
f:project	0 -10 16 0 -5 0
f:property	0 14 -10 -4 0 0
f:proposal	0 15 -8 -5 0 0
f:propose	-2 0 0 -10 10 0
f:protect	11 -12 0 0 0 0
f:provide	0 15 -8 -2 0 0
f:province	0 15 -14 0 0 0
f:public	0 15 -14 5 -4 0
f:publish	7 -9 -1 8 0 0
f:pulp	-2 11 -20 12 0 0
f:purchase	0 -3 1 -7 11 0
f:push	0 -7 9 0 0 0
f:put	-11 25 -7 -15 -22 7
f:qingdao	-14 16 -1 0 0 0
f:question	0 -8 0 17 -12 0
f:quickly	-5 9 1 -3 -3 0
f:quiet	0 17 -17 0 0 0
f:quite	0 -1 10 -2 -5 0
f:quota	0 -14 21 -3 -1 0
f:radio	10 -15 9 0 -1 0
f:raise	-5 -6 17 -5 -9 0
f:rang	14 -9 -9 0 0 0
f:rare	3 -12 3 -28 17 9
f:rate	12 -7 0 0 1 0
f:rather	4 -11 2 11 -6 0
f:ratify	0 17 -13 0 0 0
f:reach	-12 6 3 3 -15 0
f:read	-4 -12 24 -3 -6 0
f:reading	0 9 -6 0 0 0
f:ready	5 -3 15 -16 -16 0
f:really	0 -25 16 13 0 0
f:reason	-15 8 0 -12 6 0
f:recall	-9 16 -6 0 0 0
f:receive	-9 -29 38 -17 8 0
f:reciprocal	0 -3 9 0 -7 0
f:reckon	0 -4 -26 23 0 0
f:recommend	8 -11 8 -1 0 0
f:record	0 20 -17 0 0 0
f:reduce	0 8 7 0 -15 0
f:reduction	0 21 -20 0 0 0
f:refuse	0 22 -18 -4 0 0
f:regard	0 -16 18 0 0 0
f:region	0 18 -16 0 0 0
f:register	0 10 -8 0 0 0
f:registration	8 -9 0 0 0 0
f:regulator	0 14 -13 0 0 0
f:reject	0 12 -9 0 0 0
f:relation	1 -11 8 5 -4 0
f:relationship	0 12 -5 -1 -2 0
f:release	0 25 -25 0 0 0
f:relief	-3 13 -6 -1 0 0
f:remarked	0 16 -14 0 0 0
f:remove	-3 0 11 -1 -8 0
f:renew	7 -15 -5 19 -7 0
f:renewal	0 11 -10 0 0 0
f:reply	0 1 3 -9 0 0
f:report	18 27 -50 5 0 0
f:reporter	-10 18 1 -20 -9 0
f:represent	0 13 -12 0 0 0
f:representative	9 3 2 -4 -16 0
f:republic	0 -10 11 0 0 0
f:request	5 -18 15 0 0 0
f:require	-8 0 7 0 0 0
f:reserved	0 11 -10 0 0 0
f:resolved	-9 16 -6 0 0 0
f:respect	7 -4 -13 0 8 0
f:restriction	7 -16 0 0 12 0
f:result	7 -20 7 15 0 0
f:return	0 9 -31 -3 30 6
f:review	0 23 -18 0 -5 0
f:rice	-4 12 -9 -10 7 0
f:right	-12 0 2 11 -9 0
f:rise	-4 21 -20 8 -2 0
f:risk	0 15 -13 0 0 0
f:river	0 0 -12 0 9 0
f:road	0 6 -23 18 0 0
f:room	-6 -1 12 -4 -8 0
f:rose	0 -11 14 -1 0 0
f:round	-12 -1 22 -10 -38 -4
f:rover	11 -7 -1 0 0 0
f:row	0 -4 9 0 -1 0
f:rule	-11 13 -8 -8 4 0
f:rum	0 20 -18 0 0 0
f:run	-7 4 2 -2 -5 0
f:rush	-19 22 -5 0 0 0
f:safeguard	0 -11 12 0 0 0
f:sale	-4 9 -4 9 -10 0
f:samarkand	6 -12 6 0 0 0
f:same	21 -5 -23 -25 21 3
f:sanction	0 20 -14 0 -2 0
f:santa	0 -22 23 0 0 0
f:saturday	0 -19 20 0 0 0
f:save	0 -6 -19 12 12 0
f:say	-3 10 3 -38 7 -8
f:scale	0 -18 9 0 11 0
f:schedule	0 -10 -5 16 0 0
f:scheduled	-11 10 0 0 0 0
f:school	0 11 -9 0 0 0
f:sea	0 -7 0 9 0 0
f:seal	0 19 -3 0 -17 0
f:season	-1 8 -11 0 0 0
f:seat	1 11 -13 0 0 0
f:second	-40 -5 14 0 21 -1
f:secondary	0 -9 10 0 0 0
f:secret	0 -5 -7 11 0 0
f:section	-6 12 -2 0 0 0
f:security	0 -17 2 6 4 0
f:see	-8 12 -25 32 -16 2
f:seek	2 -22 9 0 8 0
f:seem	0 -17 14 0 4 0
f:seemed	0 0 -9 12 -4 0
f:sell	-6 43 -33 -8 0 0
f:send	-3 11 -2 -2 -3 0
f:sense	12 -8 -4 0 0 0
f:sensitive	0 -15 21 0 -7 0
f:seoul	-4 32 -20 -9 -8 0
f:seriou	0 0 -16 0 17 0
f:service	0 35 -27 -10 -1 0
f:sery	0 11 -7 0 0 0
f:set	-22 6 26 -1 -31 0
f:settle	8 -26 29 -13 -4 0
f:seventh	0 -13 5 13 -4 0
f:several	6 -16 13 0 0 0
f:shake	0 -6 -8 0 14 0
f:shall	18 -15 6 -4 -4 0
f:share	16 -11 0 0 0 0
f:she	25 -16 3 -7 0 0
f:shea	0 -12 13 0 0 0
f:shenzhen	-1 -13 4 0 11 0
f:shift	0 14 -13 0 0 0
f:ship	-8 -18 16 12 -6 0
f:shipbuilding	0 -22 23 0 0 0
f:shipment	0 17 -13 0 0 0
f:shirt	0 -10 12 0 0 0
f:shook	0 13 -12 0 0 0
f:shorter	0 1 -13 10 0 0
f:shortly	3 -27 23 0 0 0
f:should	20 -5 0 0 -12 0
f:show	-5 15 -21 5 6 0
f:shrink	0 -6 8 0 0 0
f:shut	0 1 -13 13 0 0
f:side	-11 2 3 -3 5 -4
f:sign	-3 12 -16 -11 22 -2
f:signature	-11 23 -10 6 -19 0
f:silent	-5 11 -22 4 4 0
f:since	-5 0 17 -18 -21 -6
f:single	11 1 -12 0 0 0
f:sir	9 -11 -23 0 23 0
f:sit	32 -9 -11 -9 11 0
f:six	9 -4 0 -3 0 0
f:sixth	7 21 -13 -25 0 0
f:sleep	9 -5 0 0 0 0
f:small	0 12 -11 0 0 0
f:smelter	0 17 -15 0 0 0
f:smoked	0 -13 14 0 0 0
f:snap	0 -3 -6 10 0 0
f:snow	0 -10 11 0 0 0
f:so	13 -7 0 -23 17 0
f:software	9 0 -5 0 0 0
f:solution	10 -18 6 -9 8 0
f:some	4 -20 20 -4 0 0
f:somebody	-4 11 0 -4 -2 0
f:something	-5 3 -6 0 9 0
f:soon	-1 10 -3 1 -6 0
f:soup	0 -12 13 0 0 0
f:southeast	0 -9 0 0 12 0
f:sovereign	0 -9 10 0 0 0
f:soybean	0 10 -17 -20 23 0
f:spare	0 -7 9 0 0 0
f:speak	7 -3 6 -15 -5 0
f:speaking	0 9 -8 0 0 0
f:special	0 -10 13 0 0 0
f:spoken	4 -6 -3 0 8 0
f:spot	9 -11 3 0 0 0
f:spring	-10 3 6 -3 -5 0
f:staff	0 13 -11 0 0 0
f:stage	0 -6 -8 0 14 0
f:stake	0 -21 23 0 0 0
f:stamp	0 -14 2 11 0 0
f:stand	-23 1 9 0 0 0
f:standstill	15 -36 27 -1 0 -1
f:start	0 -5 2 -7 9 0
f:state	15 1 -11 0 -6 0
f:statement	4 3 -14 0 12 0
f:stay	-6 -6 7 -18 12 0
f:steel	0 17 -32 -10 11 0
f:step	-16 -13 18 5 0 0
f:still	-11 5 2 6 -4 0
f:stock	0 0 -11 14 -5 0
f:stockfish	0 12 -11 0 0 0
f:stockholm	-7 -15 16 5 0 0
f:strike	-3 20 -18 3 -5 0
f:stuck	-3 -20 14 0 9 0
f:stuff	0 -12 13 0 0 0
f:subject	1 -30 36 -10 0 0
f:submit	0 9 -11 0 1 0
f:substantially	15 -13 0 0 0 0
f:such	2 15 -21 2 -1 0
f:sugar	-11 0 -2 -3 14 0
f:suggest	0 -9 14 0 -2 0
f:suit	0 9 -8 0 0 0
f:summary	0 -17 18 0 0 0
f:summit	2 -7 0 0 10 0
f:sun	0 -7 9 0 0 0
f:supreme	0 12 -7 0 -6 0
f:surcharge	-15 10 3 0 0 0
f:surprised	0 -26 27 0 0 0
f:suspend	-20 17 -2 -6 -1 0
f:suspension	-11 -1 6 7 -3 0
f:sustainable	-5 10 0 0 0 0
f:swiftly	16 -16 0 0 0 0
f:table	0 -13 11 0 2 0
f:take	-13 16 -1 0 -42 15
f:talk	-6 -10 0 0 25 -2
f:talked	19 6 -17 -8 -2 0
f:tanker	0 -11 12 0 0 0
f:tariff	-22 11 11 -14 -5 -4
f:tax	12 -8 -13 17 -6 0
f:tea	-3 -25 26 -10 8 0
f:team	20 0 -5 -14 -1 0
f:technology	8 -10 3 -9 6 0
f:telephone	27 -4 -17 -20 4 0
f:telephoned	21 -19 0 0 0 0
f:television	-1 0 -15 14 3 0
f:tell	-6 0 8 4 -13 0
f:temporary	-13 17 -3 0 0 0
f:ten	-13 8 1 0 0 0
f:term	14 -29 9 11 4 0
f:text	-15 -3 18 -15 -5 0
f:than	-5 -11 5 -4 18 0
f:thanked	10 -11 4 0 0 0
f:that	32 -1 -13 8 -21 0
f:the	-4 16 -10 -3 -2 2
f:their	21 3 -17 12 -8 -6
f:them	-18 0 6 3 0 -1
f:themselve	0 -14 22 -4 -2 0
f:then	-7 14 -18 0 13 -1
f:there	8 -12 15 -6 -11 -5
f:they	16 -10 16 -16 -24 0
f:they'll	12 -13 -3 0 6 0
f:they're	0 0 -22 12 10 0
f:thi	6 -1 -10 7 11 -2
f:thing	12 0 -11 9 -13 0
f:third	0 -8 16 -29 -16 -1
f:those	0 -26 29 -12 5 0
f:though	11 -29 23 0 0 0
f:three	-3 28 -26 0 -2 0
f:threw	0 13 -10 0 0 0
f:through	-8 -4 -5 0 0 15
f:throughout	0 -12 13 0 0 0
f:tie	0 14 -14 0 0 0
f:tiktok	0 6 -3 -10 0 0
f:till	-3 -18 1 0 22 0
f:time	17 -26 8 -14 29 0
f:timetable	0 22 -21 0 0 0
f:timing	0 9 -6 0 0 0
f:to	1 -8 -2 -4 25 1
f:together	0 35 -24 -8 -10 0
f:tokyo	0 -15 7 8 0 0
f:too	0 -17 17 2 0 0
f:top	-3 19 -9 -1 0 0
f:topic	0 -17 22 -3 0 0
f:total	-1 10 0 0 -7 0
f:town	-1 14 -9 0 0 0
f:toy	0 -9 10 0 0 0
f:tractor	0 -8 14 0 -2 0
f:trade	-2 11 -4 -6 -4 -2
f:trader	0 -1 0 13 -14 0
f:transcript	-4 -25 29 0 0 0
f:transfer	0 -5 12 -9 0 0
f:transit	-13 12 0 0 0 0
f:travel	-4 19 -20 5 -2 0
f:treatment	0 -13 16 -2 0 0
f:treaty	5 -21 13 -4 7 0
f:trip	-3 -3 0 -6 10 0
f:triple	-6 13 -5 0 0 0
f:truce	-32 -15 11 15 14 -6
f:trump	0 9 -19 -2 13 0
f:truth	0 4 -20 8 1 0
f:tuna	21 -14 -4 0 0 0
f:turbine	0 -9 -8 15 0 0
f:turn	0 -16 11 6 -7 0
f:turned	0 18 -15 0 0 0
f:turning	-1 -2 -3 0 9 0
f:twenty	-11 -13 -14 8 23 0
f:twice	7 6 -24 6 0 0
f:two	31 -16 -11 11 5 -5
f:tyre	-4 -6 13 -1 0 0
f:under	9 -1 6 -8 -12 -3
f:understanding	0 -11 8 5 0 0
f:undertook	0 -16 15 0 0 0
f:unfair	0 -10 11 0 0 0
f:unilateral	-2 3 -9 0 8 0
f:union	11 -12 3 0 0 0
f:unless	4 -6 -8 -9 19 0
f:unreliable	0 0 12 0 -14 0
f:until	14 8 -12 0 -9 -3
f:up	-5 25 -9 -10 -15 -1
f:upon	0 18 -11 0 -6 0
f:urge	-25 4 22 0 -1 0
f:us	-15 -2 9 3 0 0
f:use	2 2 -9 5 -6 0
f:useful	8 -19 12 0 0 0
f:value	0 9 -7 0 0 0
f:vanilla	0 8 -7 0 0 0
f:vehicle	0 -16 20 0 -8 0
f:very	-26 7 5 6 0 0
f:vice	-2 -16 21 0 0 0
f:video	19 -16 -14 19 2 0
f:view	8 -28 21 0 0 0
f:villa	0 -11 12 0 0 0
f:visible	0 -12 13 0 0 0
f:visit	-12 16 -20 1 13 0
f:visitor	0 10 -7 0 0 0
f:volume	0 10 -9 0 0 0
f:wage	0 14 -11 0 0 0
f:walk	0 10 -23 0 8 0
f:walked	0 -9 10 0 0 0
f:want	-24 0 0 -6 27 -1
f:war	4 -14 12 -9 4 0
f:warn	8 12 -17 -1 -1 0
f:was	-3 -15 -5 38 10 -17
f:wasn't	-5 17 -6 0 -7 0
f:watch	0 0 -13 14 0 0
f:watching	0 -10 10 0 0 0
f:water	5 4 -11 0 0 0
f:way	-18 -10 7 15 2 0
f:we'd	0 -8 10 0 0 0
f:we'll	-4 15 -8 0 0 0
f:we're	11 1 -26 0 13 0
f:weapon	0 7 -9 0 0 0
f:weather	5 7 -14 0 0 0
f:wednesday	0 10 -11 0 0 0
f:week	-3 31 -26 -3 -15 0
f:weekend	0 17 -15 0 0 0
f:well	15 -10 0 6 -4 0
f:were	5 13 2 -25 -21 -2
f:what	-13 16 -8 0 -16 0
f:whatever	-8 0 -1 0 0 9
f:when	8 -25 8 31 -26 0
f:where	-12 -3 -5 -10 29 0
f:whether	0 0 16 -13 -18 0
f:which	6 15 -2 -18 -17 -8
f:while	-11 -4 -2 12 3 0
f:who	8 0 0 -11 0 0
f:whole	0 13 -9 0 0 0
f:whom	-6 4 5 8 -18 0
f:whose	-22 5 0 9 5 0
f:why	0 -13 15 0 0 0
f:will	-13 4 7 -26 7 -14
f:win	-5 0 -28 15 15 0
f:wine	-6 9 -10 8 -5 0
f:winter	-1 -10 13 0 0 0
f:wish	15 -5 -12 2 0 0
f:with	0 0 -4 14 -4 -9
f:withdraw	0 -11 15 0 0 0
f:withhold	0 -7 -11 16 0 0
f:within	-16 10 -3 0 4 0
f:without	21 -34 11 27 -19 0
f:won't	11 -15 -4 10 0 0
f:wool	3 7 -11 0 0 0
f:word	5 0 4 -7 -9 0
f:work	-3 -1 0 -6 10 0
f:worker	11 -9 0 0 0 0
f:world	-15 1 -15 22 11 0
f:worse	0 -12 0 9 0 0
f:worth	-6 -6 2 -6 15 0
f:would	17 4 -6 -9 -5 -2
f:write	19 -22 9 18 -14 0
f:wrong	-2 -14 17 0 0 0
f:x	23 -30 0 8 0 0
f:xi	0 -10 13 0 0 0
f:year	-20 -6 -15 25 28 -1
f:yes	-7 -8 17 0 0 0
f:yet	-7 -3 -5 -8 22 0
f:yield	0 18 -17 0 0 0
f:york	-6 2 -3 -7 8 0
f:you	-21 7 -6 8 3 0
f:yuan	0 -12 0 0 14 0
f:zero	16 -13 -15 -14 24 0
f:šefčovič	0 10 -10 0 0 0
f:—	-8 -20 26 0 0 0
first-of-paragraph	-8 23 -7 -6 -9 -19
has-future	-14 4 0 0 0 0
has-gerund	8 7 -3 5 -22 -8
has-infinitive	1 21 -17 -15 -6 11
has-modal	3 12 -4 3 -11 -12
has-participle	-15 4 1 -11 9 5
has-past	0 13 1 0 -17 -29
has-perfect	-8 9 5 0 -17 -19
has-pluperfect	-13 5 9 -13 -17 9
has-present	-7 12 -6 -7 9 -8
headline	-18 10 -11 25 -6 2
heads=0	-14 19 19 23 -111 -13
heads=1	-10 21 -17 -10 10 -20
heads=2	8 -6 -16 -116 70 -8
heads=3	3 2 -1 -12 0 0
how=calendar	-7 50 -31 -28 -14 -8
how=calendar-span	-73 -97 104 1 11 -9
how=relative	25 12 -24 0 -6 -15
how=relative-span	-2 -47 51 -3 0 0
how=weekday	-10 30 -28 -4 4 -3
how=weekday-span	-34 -37 48 14 -45 13
kind=day	-12 21 2 -15 -14 -14
kind=word	-2 9 1 -6 -4 -15
l1="	0 25 -17 0 -5 0
l1='	-2 -5 9 0 0 0
l1='s	-12 -7 1 -6 16 4
l1=(	-7 2 -3 -8 12 0
l1=,	7 -19 13 13 -7 2
l1=<agent>	-1 -4 3 -13 15 0
l1=<day-gone>	2 32 -26 0 -2 0
l1=<day-today>	9 0 -7 0 0 0
l1=<gate>	8 4 -10 0 0 0
l1=<goods>	-20 4 8 -4 0 0
l1=<level-noun>	-3 -8 0 2 0 9
l1=<level>	0 -11 3 0 12 0
l1=<money>	14 -13 0 0 0 0
l1=<name>	1 -12 -5 12 13 0
l1=<not>	-19 20 8 -13 -20 0
l1=<number>	15 -4 -8 13 -8 0
l1=<office>	10 1 -4 0 -3 -2
l1=<organisation>	3 28 -19 -10 -12 0
l1=<person>	-11 -21 29 -8 4 -4
l1=<quality>	-11 -6 0 9 5 0
l1=<seat>	0 8 -3 -23 2 -3
l1=<sender>	4 15 -21 0 0 0
l1=<span>	0 -9 4 2 2 0
l1=<v-agree>	-13 -1 9 -8 3 0
l1=<v-bear>	1 -12 5 3 5 0
l1=<v-begin>	-15 15 1 -3 -14 0
l1=<v-buy>	0 12 -10 0 0 0
l1=<v-deny>	0 -11 0 14 0 0
l1=<v-impose>	-10 19 -11 -9 4 0
l1=<v-propose>	8 2 -3 -12 0 0
l1=<v-return>	-1 14 -9 -10 1 0
l1=<v-sign>	-14 11 -4 -5 0 0
l1=<v-stay>	-19 0 13 1 -9 0
l1=<v-suspend>	-6 -12 21 -2 -6 0
l1=<v-up>	0 17 -13 0 0 0
l1=a	12 -11 -4 -9 0 13
l1=about	0 13 -9 0 0 0
l1=after	-3 5 2 0 -11 0
l1=again	0 2 -11 8 0 0
l1=ago	0 25 -23 0 0 0
l1=also	-11 3 9 -6 -1 0
l1=and	4 -6 11 -6 -3 0
l1=announce	-2 4 -8 7 -2 0
l1=annual	0 10 -8 0 0 0
l1=another	11 -10 -5 10 -6 0
l1=any	0 11 -9 0 0 0
l1=apec	-2 7 -8 -4 5 0
l1=as	0 5 -15 0 11 0
l1=asean	0 8 -1 0 -10 0
l1=at	-12 3 0 -8 8 0
l1=before	-11 8 4 -8 -4 0
l1=begin	-10 6 10 -14 -5 0
l1=between	0 2 -13 10 0 0
l1=beyond	0 11 -9 0 0 0
l1=both	-5 0 14 -11 0 0
l1=busan	-2 -15 21 0 -1 0
l1=by	12 -2 -2 -22 -8 5
l1=chenggang	0 10 -9 0 0 0
l1=closed	0 21 -17 -1 0 0
l1=conclude	0 -12 17 -2 0 0
l1=confirm	0 -10 11 0 0 0
l1=constructive	0 0 -3 -7 0 10
l1=continue	0 7 -15 6 0 0
l1=could	0 -5 11 -1 -1 0
l1=day	0 18 -14 0 -3 0
l1=deal	-1 -5 0 13 -4 0
l1=decide	0 18 -16 0 0 0
l1=delegation	-3 -6 14 -5 -1 0
l1=did	9 0 -14 -1 5 0
l1=due	8 0 -11 0 0 0
l1=economy	0 -11 12 0 0 0
l1=expire	0 -11 13 0 0 0
l1=fifth	4 -5 -3 0 9 0
l1=final	-7 -12 19 0 0 0
l1=follow	0 9 -1 0 -5 0
l1=followed	0 10 -7 0 0 0
l1=for	-9 2 4 9 -14 -4
l1=four	13 -7 0 -2 0 0
l1=fourth	11 -8 6 0 -8 0
l1=fri	0 -16 16 0 0 0
l1=friday	-6 -6 11 0 0 0
l1=from	-21 6 -2 4 -2 6
l1=gave	0 8 -7 0 0 0
l1=geneva	0 -9 14 -5 0 0
l1=go	0 18 -16 0 0 0
l1=had	-2 0 1 -13 6 1
l1=happen	8 -6 0 0 0 0
l1=have	-7 -4 10 2 -7 0
l1=here	0 -11 15 0 0 0
l1=his	-7 0 3 -13 7 0
l1=hold	-5 -10 19 -2 -6 0
l1=hour	8 -9 2 0 0 0
l1=house	0 -13 17 0 0 0
l1=i	-3 18 -12 0 0 0
l1=if	0 -13 9 5 0 0
l1=in	-20 9 -17 9 13 -14
l1=is	0 2 -9 -4 12 0
l1=it	-16 20 -13 5 -8 2
l1=last	0 0 2 -11 2 0
l1=late	9 2 -13 0 0 0
l1=leader	-11 -4 3 0 15 0
l1=leave	0 10 -23 0 10 0
l1=level	0 -9 -1 3 0 9
l1=lifeng	0 9 -13 0 0 0
l1=lumpur	0 8 -6 0 0 0
l1=madrid	0 22 -21 0 0 0
l1=make	-10 15 -5 0 0 0
l1=may	-3 20 -11 0 -3 0
l1=me	0 12 -9 0 0 0
l1=men	0 -9 15 0 -2 0
l1=might	9 6 -8 -4 -10 0
l1=minister	-4 27 -22 -1 0 0
l1=ministry	-1 -5 9 0 0 0
l1=minute	-5 7 -19 0 14 0
l1=monday	-9 -2 0 0 11 0
l1=more	2 3 -13 4 0 0
l1=my	-1 9 -3 0 0 0
l1=negotiator	0 -13 20 -5 0 0
l1=new	-9 -3 -1 14 0 0
l1=next	2 -5 0 3 -13 6
l1=ninth	-7 1 -5 9 0 0
l1=no	-2 17 -6 -3 -5 0
l1=not	-11 7 10 -4 -11 0
l1=of	0 -1 0 4 2 -14
l1=off	0 12 -7 -1 0 0
l1=official	13 -8 0 -5 0 0
l1=one	0 -12 10 7 -3 0
l1=open	0 12 -12 0 0 0
l1=order	0 12 -10 0 0 0
l1=our	-11 19 -6 0 0 0
l1=own	0 0 1 -11 4 0
l1=paper	0 13 -12 0 0 0
l1=pay	2 5 -13 0 0 0
l1=peace	0 15 -14 0 0 0
l1=plan	8 8 -16 -4 0 0
l1=prepare	0 7 -11 0 1 0
l1=president	8 -26 0 5 11 0
l1=probably	-5 7 7 1 -12 0
l1=released	0 13 -12 0 0 0
l1=remain	0 -11 11 0 0 0
l1=return	0 8 -13 0 2 0
l1=rule	0 -13 0 14 0 0
l1=same	0 15 -7 0 -6 0
l1=saturday	-1 -10 12 0 0 0
l1=see	0 -14 8 5 0 0
l1=sell	0 -8 8 0 0 0
l1=shall	-1 -3 11 -4 0 0
l1=she	4 -11 9 0 0 0
l1=shortly	0 20 -20 0 0 0
l1=should	9 9 -14 -5 0 0
l1=since	-2 6 -8 10 -13 2
l1=sit	0 13 -11 0 0 0
l1=spoke	9 -6 -1 0 0 0
l1=such	0 -9 7 -5 5 0
l1=tariff	10 -4 -7 2 3 0
l1=th	0 -13 17 -6 0 0
l1=that	9 -2 -5 9 -12 -2
l1=the	2 9 -3 -7 -1 -23
l1=their	0 -11 14 0 -8 0
l1=there	0 -8 2 11 -5 0
l1=they	4 0 -3 -8 8 0
l1=they'll	0 -8 0 11 0 0
l1=thi	0 13 -12 0 0 0
l1=third	-4 -1 7 0 -8 0
l1=three	10 -8 6 -7 -2 0
l1=through	0 -10 12 0 0 0
l1=thursday	7 -11 8 -2 -2 0
l1=to	-14 1 0 0 6 3
l1=trade	0 14 -15 -1 0 0
l1=trump	8 10 -7 0 -12 0
l1=turned	0 12 -10 0 0 0
l1=two	4 -13 0 9 2 0
l1=until	-23 11 2 2 -6 -2
l1=video	1 -4 -9 -2 7 3
l1=was	-3 17 -11 -1 0 0
l1=wednesday	-7 -5 10 0 0 0
l1=were	-5 14 -7 0 0 0
l1=which	9 1 -5 -4 -4 0
l1=who	4 -4 5 -10 0 0
l1=with	-2 18 -10 0 0 0
l1=would	1 -5 -6 11 0 -5
l1=york	0 -8 10 0 0 0
l1=you	-8 16 -5 0 0 0
l1=your	0 14 -11 0 0 0
l1=—	17 0 -16 3 -1 0
l2="	0 16 -9 -5 -5 0
l2='	-2 -18 1 11 11 0
l2='s	15 2 -15 -9 6 0
l2=(	1 10 -12 0 0 0
l2=)	-2 27 -27 3 0 0
l2=*	0 -9 9 1 0 0
l2=,	10 -26 10 4 23 -14
l2=-	4 0 -6 3 -13 8
l2=.	-10 -11 8 0 2 7
l2=:	20 -1 0 -16 -11 0
l2=<agent>	-17 12 0 10 -12 -2
l2=<begin>	12 -13 9 3 0 -7
l2=<day-ahead>	-7 -15 5 16 0 0
l2=<day-gone>	0 -12 8 -11 13 0
l2=<day-today>	0 -6 13 -2 -12 0
l2=<gate>	0 0 -8 -7 20 0
l2=<goods>	-5 5 3 1 -22 0
l2=<level-noun>	9 11 -16 -9 -5 1
l2=<level>	-6 12 0 -21 2 -1
l2=<money>	1 8 -8 0 0 0
l2=<month-ahead>	7 11 -13 -1 -1 0
l2=<name>	-12 -6 -9 4 22 9
l2=<number>	19 -14 9 -4 -8 0
l2=<office>	10 13 -8 -14 -19 0
l2=<organisation>	18 -15 10 -2 -2 -2
l2=<person>	7 -2 -10 4 5 -13
l2=<quality>	2 -10 20 -17 -6 0
l2=<seat>	7 4 -11 -12 10 7
l2=<sender>	-5 26 -15 0 -1 0
l2=<span>	0 -13 9 -9 9 4
l2=<taker>	0 10 -5 0 0 0
l2=<v-bear>	2 19 -27 -14 15 0
l2=<v-begin>	0 2 -8 0 7 -1
l2=<v-buy>	0 31 -25 0 0 0
l2=<v-deny>	0 10 -7 0 0 0
l2=<v-end>	-16 15 -2 -14 1 0
l2=<v-impose>	0 14 -12 -12 9 -5
l2=<v-lack>	-12 17 -1 0 0 0
l2=<v-propose>	-7 12 -11 3 -2 -13
l2=<v-renew>	-2 21 -18 0 0 0
l2=<v-return>	-2 0 -12 13 5 0
l2=<v-say>	0 7 -2 14 -14 -12
l2=<v-sell>	2 4 -12 -4 6 0
l2=<v-stay>	3 0 10 -28 -14 0
l2=<v-suspend>	-3 -3 11 -12 -1 1
l2=<v-up>	0 -2 -3 -12 17 -3
l2=a	20 -10 -4 12 -8 -15
l2=about	-5 11 0 0 -2 0
l2=accord	0 11 -11 0 0 0
l2=act	0 9 -7 0 0 0
l2=add	0 11 -8 0 0 0
l2=after	36 -8 -7 -9 -15 3
l2=again	0 7 7 -15 -13 0
l2=agenda	0 11 -10 0 0 0
l2=agree	-1 -28 19 0 21 -1
l2=agreement	-9 11 -11 12 -6 0
l2=airport	0 -22 24 0 0 0
l2=aktau	0 -8 9 0 0 0
l2=alert	0 11 -8 0 0 0
l2=an	12 -12 2 -11 8 0
l2=and	-12 -10 7 7 8 -8
l2=announce	6 -6 5 -9 0 0
l2=announcement	0 13 -12 0 0 0
l2=are	10 5 -12 1 0 -2
l2=arequipa	0 12 -11 0 0 0
l2=arranged	-5 -5 10 0 0 0
l2=arrive	0 -4 -2 12 -3 0
l2=arusha	0 -11 11 0 0 0
l2=ask	0 7 -3 0 0 0
l2=at	8 26 -15 -23 -13 0
l2=attend	0 1 5 0 -8 0
l2=away	0 -9 10 0 0 0
l2=back	3 7 -5 -3 -1 0
l2=batumi	0 -24 24 0 0 0
l2=be	-3 2 -23 15 10 0
l2=been	-4 -6 1 -6 4 9
l2=before	-10 21 -2 5 -19 0
l2=begin	-18 14 -10 2 -3 1
l2=border	-2 15 -11 0 0 0
l2=briefing	-5 0 -11 13 0 0
l2=broke	0 17 -12 -1 0 0
l2=brussel	0 13 -11 0 0 0
l2=busan	-8 -16 24 0 -5 0
l2=business	0 -13 11 -2 8 0
l2=but	-2 4 -9 0 10 0
l2=by	-18 10 1 -4 5 4
l2=cancel	0 -7 -2 0 11 0
l2=car	0 -12 14 0 0 0
l2=cartagena	0 -15 15 0 0 0
l2=cebu	0 -14 16 0 0 0
l2=chequer	0 7 -10 0 3 0
l2=chip	0 12 -6 0 0 0
l2=city	-7 0 11 0 -4 0
l2=close	-2 25 -20 0 0 0
l2=colonia	0 -10 11 0 0 0
l2=come	4 -17 10 0 9 0
l2=communiqué	0 -25 25 0 0 0
l2=conclude	0 28 -20 -6 0 0
l2=confirm	8 10 -22 0 -2 0
l2=conversation	11 -14 1 0 0 0
l2=count	6 -9 3 0 0 0
l2=counterpart	-5 -1 9 0 0 0
l2=country	-2 -6 15 -1 -3 0
l2=course	0 -7 10 0 0 0
l2=cruz	0 -8 9 0 0 0
l2=custom	0 -12 13 0 0 0
l2=date	-8 -8 5 0 10 0
l2=deadline	0 15 -10 0 0 0
l2=deal	-10 0 2 -4 8 0
l2=decide	-1 0 -7 9 0 0
l2=delegation	0 -16 0 15 0 0
l2=described	0 26 -17 0 -4 0
l2=did	-10 13 -4 0 0 0
l2=do	0 15 -8 0 0 0
l2=donald	8 10 -7 0 -12 0
l2=down	9 -12 1 3 0 0
l2=due	-4 31 -20 2 -12 0
l2=early	0 17 -15 0 0 0
l2=effect	-4 22 -13 0 -1 0
l2=end	-9 3 7 -10 -11 0
l2=enter	0 -12 12 0 0 0
l2=evening	-2 -6 0 11 0 0
l2=expect	4 -10 0 14 -8 0
l2=expire	0 27 -25 0 0 0
l2=export	0 11 -9 0 0 0
l2=failed	-6 -8 0 14 0 0
l2=file	0 -11 11 0 0 0
l2=first	12 -15 2 -1 2 0
l2=fish	0 -13 14 0 0 0
l2=fly	-3 0 -1 10 -4 0
l2=followed	-10 2 6 0 0 0
l2=for	-8 22 -9 -11 -3 0
l2=force	-6 13 -6 0 0 0
l2=found	-2 -12 16 0 0 0
l2=fourth	0 13 -5 -2 -3 0
l2=framework	0 14 -3 -1 -8 0
l2=friday	13 0 -11 0 0 0
l2=from	-7 -10 9 10 -7 0
l2=full	0 -13 13 0 0 0
l2=gather	3 5 -9 0 0 0
l2=gave	0 11 -6 0 0 0
l2=gdańsk	0 11 -11 0 0 0
l2=geneva	-11 -5 14 -6 0 0
l2=get	7 1 -9 0 0 0
l2=ghent	0 14 -13 0 0 0
l2=give	9 -5 -3 0 0 0
l2=given	0 -6 9 0 0 0
l2=go	-7 6 -12 -6 12 -2
l2=good	-16 0 12 -2 -2 0
l2=gothenburg	0 -10 10 0 0 0
l2=government	0 -11 15 0 0 0
l2=gyeongju	0 -18 24 0 -6 0
l2=had	10 -5 4 0 -14 0
l2=half	0 11 -10 0 0 0
l2=halifax	0 -21 23 0 0 0
l2=hand	0 0 -14 0 15 0
l2=happen	0 14 -11 0 0 0
l2=have	-4 8 0 -7 -2 0
l2=he	0 -1 -9 -2 15 -1
l2=her	1 -6 -3 11 -1 0
l2=here	-4 -14 22 0 -7 0
l2=higher	14 -8 -8 0 0 0
l2=himself	-4 -17 10 11 0 0
l2=his	0 16 -14 -9 2 0
l2=hold	0 -2 5 -9 0 2
l2=home	0 -9 3 -2 8 0
l2=hope	0 21 -7 0 -14 0
l2=i	-8 -1 9 0 0 0
l2=if	0 11 -8 0 0 0
l2=in	-5 -6 3 -22 14 3
l2=incheon	0 -4 -11 17 0 0
l2=intend	0 -11 15 0 0 0
l2=interview	0 2 -9 0 10 0
l2=invitation	7 -15 5 0 0 0
l2=is	5 20 -20 -14 6 -1
l2=issue	-4 -7 13 0 0 0
l2=it	-19 18 -6 0 3 0
l2=its	-5 -12 9 12 -6 0
l2=jinping	0 8 8 0 -17 0
l2=kauna	0 -15 15 0 0 0
l2=kobe	0 -16 18 0 0 0
l2=kuala	0 8 -6 0 0 0
l2=land	0 9 -5 0 0 0
l2=last	-2 10 -9 -3 4 0
l2=law	0 11 -10 0 0 0
l2=lead	10 -11 -3 4 0 0
l2=leader	-11 21 -7 0 -7 0
l2=leave	0 5 3 -4 -14 0
l2=led	0 11 -4 -4 0 0
l2=letter	-1 18 -12 0 0 0
l2=li	0 10 -9 0 0 0
l2=like	0 12 -9 0 0 0
l2=line	6 1 -11 0 -2 0
l2=london	-2 -1 5 0 0 0
l2=lumpur	-15 -18 31 -2 -2 0
l2=lunch	0 -7 12 -4 0 0
l2=lviv	0 -13 14 0 0 0
l2=media	-2 -6 11 0 0 0
l2=meet	-2 12 -28 -3 19 2
l2=memorandum	0 -4 -2 0 10 0
l2=men	0 17 -14 0 0 0
l2=minister	10 -15 9 -3 0 0
l2=minute	13 -5 -3 0 0 0
l2=mombasa	0 -18 19 0 0 0
l2=montevideo	0 -12 13 0 0 0
l2=month	5 2 -12 0 0 0
l2=more	0 -8 13 -2 -1 0
l2=mr	2 14 -13 -5 -1 0
l2=mérida	0 -13 14 0 0 0
l2=nagoya	0 -17 17 0 0 0
l2=nang	0 -10 12 0 0 0
l2=negotiation	0 -12 13 0 0 0
l2=network	-6 0 -2 0 0 11
l2=new	11 -7 4 -4 -1 0
l2=night	0 17 -13 0 0 0
l2=no	6 -13 0 13 -1 0
l2=nobody	0 -8 9 0 0 0
l2=not	0 12 -8 -1 0 0
l2=note	0 25 -21 0 0 0
l2=nothing	0 11 -7 0 0 0
l2=now	-1 -2 -10 12 0 0
l2=number	15 -4 -7 0 0 0
l2=of	19 -9 -4 10 -10 -5
l2=off	-10 2 3 4 -9 0
l2=offer	0 29 -27 0 0 0
l2=official	-3 11 -10 3 0 0
l2=on	-2 -12 21 11 -26 -3
l2=one	13 -8 -2 2 -1 0
l2=open	0 23 -11 0 -11 0
l2=order	0 25 -21 0 0 0
l2=osaka	0 10 -5 0 -4 0
l2=other	17 10 -25 -3 -7 0
l2=our	-10 -14 25 -4 0 0
l2=out	-4 10 -7 4 -2 0
l2=pacific	0 9 -7 0 0 0
l2=palace	0 -8 12 0 -1 0
l2=pari	0 -8 14 -9 0 0
l2=parted	0 -10 2 6 0 0
l2=past	0 -8 13 0 0 0
l2=pay	14 -10 0 0 -2 0
l2=peace	0 -10 11 0 0 0
l2=phone	10 -4 -6 0 0 0
l2=piraeu	0 11 -11 0 0 0
l2=place	7 4 -18 0 5 0
l2=plan	-10 -13 5 12 8 0
l2=post	-10 -12 10 12 -1 0
l2=premier	0 9 -6 -2 0 0
l2=press	11 -25 18 0 0 0
l2=prolong	-2 11 -8 0 0 0
l2=proposal	0 12 -5 -4 0 0
l2=protocol	0 14 -14 0 0 0
l2=public	0 10 -10 0 0 0
l2=publish	-3 25 -20 0 0 0
l2=put	-6 20 -14 0 0 0
l2=radio	0 12 -10 0 0 0
l2=rather	0 9 -8 0 0 0
l2=read	0 10 -8 0 0 0
l2=release	12 -4 -10 0 0 0
l2=resort	0 9 -3 0 -2 0
l2=resume	0 -3 -2 11 -3 0
l2=return	0 2 -14 2 9 0
l2=reykjavík	0 -11 12 0 0 0
l2=rise	-3 -11 3 0 12 0
l2=room	0 16 -14 0 0 0
l2=rosario	0 13 -12 0 0 0
l2=salvador	0 -11 11 0 0 0
l2=samarkand	0 -16 17 0 0 0
l2=saturday	0 16 -13 0 0 0
l2=say	-1 -5 3 19 -8 -7
l2=second	0 12 -14 0 2 0
l2=secretary	0 -7 9 0 0 0
l2=see	-1 -14 12 -4 6 0
l2=seoul	0 5 -10 6 0 0
l2=session	0 16 -14 0 0 0
l2=set	5 8 -12 0 0 0
l2=settle	0 23 -18 0 0 0
l2=shall	-1 -9 11 0 0 0
l2=sheet	-5 16 -8 0 -4 0
l2=shenzhen	0 15 -11 0 -6 0
l2=should	6 -20 17 -2 0 0
l2=side	0 -6 -2 12 -2 0
l2=sign	0 -1 6 0 -15 0
l2=since	7 -15 -5 3 15 0
l2=sir	0 -1 -11 0 15 0
l2=so	0 10 0 -6 -8 0
l2=social	-14 20 -5 0 0 0
l2=something	9 -3 -5 0 0 0
l2=speak	19 -10 -5 -2 -1 0
l2=split	0 -8 0 9 0 0
l2=spoke	-5 7 -8 0 6 0
l2=stand	0 13 -12 0 0 0
l2=start	-2 20 -14 0 -9 0
l2=stay	0 -19 21 0 0 0
l2=still	0 23 -16 -2 -2 0
l2=stockholm	0 -5 10 -4 0 0
l2=stop	0 14 -11 0 0 0
l2=substantial	0 15 -8 -2 -4 0
l2=suggest	0 14 -13 0 0 0
l2=summit	10 -22 15 -4 3 0
l2=sunday	-3 -7 11 0 0 0
l2=table	2 -25 17 0 8 0
l2=take	12 -15 5 1 0 0
l2=takoradi	0 -11 11 0 0 0
l2=talk	10 -9 11 -6 -11 0
l2=talked	5 -14 0 -3 2 12
l2=talking	0 0 -5 12 -6 0
l2=tariff	-2 -4 11 -2 -1 0
l2=team	-1 0 -7 13 -7 0
l2=telephone	8 1 -15 0 0 0
l2=television	0 12 -7 0 0 0
l2=term	0 11 -9 0 0 0
l2=text	-1 -11 15 0 -1 0
l2=that	1 15 -17 0 -3 0
l2=the	-17 -10 10 9 11 -21
l2=their	-3 1 2 -10 7 -2
l2=them	-7 0 -10 0 9 5
l2=themselve	0 10 -10 0 0 0
l2=then	-4 13 -7 0 0 0
l2=there	-12 -22 19 6 8 0
l2=they	15 -2 -2 -3 -3 0
l2=thi	-3 13 -6 -2 0 0
l2=thing	0 10 -8 0 0 0
l2=third	0 14 -11 0 0 0
l2=three	-2 -6 0 0 11 0
l2=thursday	-7 -4 -7 2 17 0
l2=ticker	0 -11 11 0 0 0
l2=to	0 5 0 -33 2 1
l2=together	0 -6 9 0 0 0
l2=top	0 -9 10 0 0 0
l2=town	0 -17 18 0 0 0
l2=trade	-5 10 -4 0 0 0
l2=travel	-6 7 -14 9 -1 0
l2=trieste	0 -12 14 0 0 0
l2=trip	0 -27 -5 0 30 0
l2=truce	-1 15 -10 -2 -3 0
l2=trump	0 -17 17 0 0 0
l2=turnberry	0 -16 21 0 -2 0
l2=until	-2 12 -22 0 11 0
l2=up	-6 15 -14 1 1 0
l2=updated	0 -8 9 0 0 0
l2=used	0 -10 11 0 0 0
l2=valparaíso	0 -19 10 14 0 0
l2=very	-6 10 1 -3 -3 0
l2=video	15 -9 -16 -11 0 10
l2=visit	0 12 -9 0 -1 0
l2=vote	0 12 -9 0 0 0
l2=wait	-5 11 -3 0 0 0
l2=want	0 -1 17 -9 -12 0
l2=war	0 8 2 -7 -9 0
l2=warn	0 -9 10 0 0 0
l2=was	0 -18 22 0 -6 0
l2=water	0 0 -12 11 0 0
l2=way	0 10 -8 0 0 0
l2=we	-7 14 0 -8 -6 0
l2=week	0 -13 8 -5 12 0
l2=were	4 4 -13 -7 1 4
l2=what	0 13 -10 -2 0 0
l2=when	-4 -8 4 2 1 0
l2=which	-13 18 -5 -2 -3 0
l2=who	-6 20 -13 -3 1 0
l2=whose	0 0 -17 0 5 10
l2=will	1 17 -26 6 -6 0
l2=wish	0 13 -8 0 -2 0
l2=with	0 11 -15 -2 6 -1
l2=word	0 10 -8 0 0 0
l2=would	-10 0 2 0 3 0
l2=write	0 20 -20 0 -3 0
l2=year	0 24 -22 0 0 0
l2=york	-1 5 3 -9 -8 0
l2=zanzibar	0 -10 11 0 0 0
l2=—	0 -3 10 -8 -7 0
l3="	-13 7 1 -6 0 0
l3=&	0 19 -16 0 0 0
l3='s	-19 25 -5 -8 -2 0
l3=(	-12 9 -1 0 0 0
l3=+	-2 2 -10 11 0 0
l3=,	-12 7 13 -29 -10 0
l3=-	-8 28 -16 -8 -8 0
l3=:	-11 -21 21 6 10 0
l3=;	11 -12 5 0 -8 0
l3=<agent>	-2 18 -18 -2 7 -3
l3=<begin>	-3 0 2 10 6 -12
l3=<day-ahead>	0 -9 2 0 10 0
l3=<day-gone>	17 -21 6 2 3 0
l3=<day-today>	-10 -4 17 -9 0 0
l3=<duty>	-10 -1 9 -5 0 0
l3=<goods>	-3 20 -9 -24 -4 0
l3=<level-noun>	-16 -8 11 -10 7 4
l3=<level>	-10 0 10 0 -6 0
l3=<money>	-2 15 -4 0 -6 0
l3=<month-gone>	2 10 -9 0 -2 0
l3=<name>	-4 -12 12 6 2 -5
l3=<number>	14 -16 0 -6 17 0
l3=<office>	-13 24 -10 4 -10 -3
l3=<organisation>	-13 16 -1 -17 0 0
l3=<person>	-7 3 8 0 -4 -15
l3=<quality>	-3 -6 9 2 -1 0
l3=<seat>	14 1 -8 -1 -7 -1
l3=<sender>	5 11 -21 0 0 0
l3=<span>	-5 -18 15 -4 13 0
l3=<v-agree>	-5 17 -4 0 -32 0
l3=<v-bear>	-23 9 -4 3 0 0
l3=<v-begin>	3 -13 -1 12 6 1
l3=<v-buy>	0 -17 19 0 0 0
l3=<v-down>	0 -15 14 1 0 0
l3=<v-end>	6 -5 -9 0 15 0
l3=<v-impose>	-4 4 2 -3 -11 0
l3=<v-lack>	-6 0 -7 0 10 0
l3=<v-propose>	-8 9 -9 -12 13 3
l3=<v-say>	-21 12 -5 9 -1 0
l3=<v-sell>	0 6 -1 0 -9 0
l3=<v-sign>	-27 13 5 0 -9 0
l3=<v-stay>	7 5 -13 2 5 -11
l3=<v-target>	-10 4 4 0 0 0
l3=<v-threaten>	0 1 -11 7 0 0
l3=<v-up>	-4 6 -9 11 -3 0
l3=a	-21 19 2 0 -6 -4
l3=accept	0 8 -8 0 0 0
l3=account	14 -15 3 0 0 0
l3=additional	0 9 -7 0 0 0
l3=after	19 8 -27 -2 20 0
l3=again	1 -16 5 10 -2 0
l3=agenda	0 -11 6 0 4 0
l3=agree	-9 0 10 1 -13 0
l3=agreement	0 -10 -2 0 13 0
l3=air	0 -12 14 0 0 0
l3=an	18 -5 1 -13 -6 0
l3=and	-15 4 12 -6 -12 5
l3=announce	11 3 -14 0 -1 0
l3=another	0 -4 9 -3 0 0
l3=apec	10 1 -10 0 0 0
l3=are	-1 12 -12 -4 5 0
l3=arrangement	0 -9 11 0 0 0
l3=arrive	0 20 -17 0 0 0
l3=as	15 2 -17 4 -8 0
l3=asean	0 10 -7 0 -1 0
l3=at	-15 -16 20 2 3 -4
l3=back	-4 -16 16 4 0 0
l3=be	-8 12 0 -9 -7 -1
l3=bear	0 -12 13 0 0 0
l3=been	-11 15 -12 3 -3 2
l3=before	0 -7 1 13 -11 0
l3=begin	3 -23 4 8 2 3
l3=border	0 -10 11 0 0 0
l3=both	4 10 -7 3 -16 0
l3=brief	-3 -1 9 0 -6 0
l3=briefed	0 13 -12 0 0 0
l3=broke	0 -2 8 -3 -2 0
l3=broker	0 -10 10 0 0 0
l3=busan	0 12 -11 0 0 0
l3=business	-1 -3 -1 0 0 11
l3=but	0 13 -11 0 0 0
l3=by	18 5 -34 -24 0 8
l3=cape	0 -17 18 0 0 0
l3=car	12 0 -12 0 0 0
l3=client	0 12 -11 0 0 0
l3=close	9 -10 -6 10 0 0
l3=closed	0 -12 6 6 0 0
l3=closing	0 -15 16 0 0 0
l3=colleague	0 -6 9 0 0 0
l3=communication	0 11 -2 -3 0 0
l3=conclude	4 13 -9 -6 -3 0
l3=conference	0 14 -12 0 0 0
l3=confirm	-12 2 5 0 3 0
l3=could	10 0 -7 -1 0 0
l3=counterpart	6 -10 3 0 0 0
l3=country	-9 1 7 -5 -3 3
l3=da	0 -8 10 0 0 0
l3=data	0 10 -9 0 0 0
l3=de	0 14 -15 0 0 0
l3=deal	5 -11 10 1 -10 0
l3=desk	0 10 -8 0 0 0
l3=did	0 17 -18 0 0 0
l3=dinner	0 -16 17 0 0 0
l3=do	7 18 -21 0 -6 0
l3=donald	0 -9 13 0 -1 0
l3=door	0 2 -13 10 0 0
l3=down	-5 -7 14 0 0 0
l3=each	24 -2 -24 3 -6 0
l3=early	0 14 -12 0 0 0
l3=end	-3 -2 -7 0 15 0
l3=evening	-3 11 -7 0 0 0
l3=everybody	0 -12 12 0 0 0
l3=expect	-1 0 -4 -14 18 0
l3=export	0 11 -6 0 0 0
l3=extra	0 12 -10 0 0 0
l3=face	0 10 -7 0 0 0
l3=fact	-4 11 -4 0 -3 0
l3=figure	0 14 -13 0 0 0
l3=finished	0 -10 12 0 0 0
l3=first	5 -2 13 -10 -15 0
l3=five	0 -12 15 0 0 0
l3=fly	0 -8 13 0 -3 0
l3=following	10 -7 -1 0 0 0
l3=for	-4 -13 17 1 -9 3
l3=foreign	0 10 -6 0 0 0
l3=four	0 10 -7 0 0 0
l3=fox	0 9 -4 0 -3 0
l3=framework	0 12 -15 0 4 0
l3=free	0 11 -10 0 0 0
l3=from	-13 7 0 -9 0 0
l3=gave	0 14 -12 0 0 0
l3=government	-2 12 -8 0 0 0
l3=guest	0 1 -9 0 9 0
l3=had	-11 -9 20 -11 3 6
l3=half	13 -3 -6 -2 0 0
l3=hand	8 -12 4 0 0 0
l3=has	0 0 -13 4 9 0
l3=have	0 8 -13 -17 18 0
l3=he	-8 -3 18 10 -23 -2
l3=he'd	0 -8 9 0 0 0
l3=her	3 7 -11 -3 -1 0
l3=higher	0 9 -9 0 0 0
l3=him	9 -19 10 0 0 0
l3=himself	9 0 -10 0 0 0
l3=his	0 0 -8 5 3 0
l3=hold	9 -3 -1 1 0 -5
l3=home	0 12 -9 0 0 0
l3=i	-5 -10 16 0 0 0
l3=in	-28 -14 32 -2 -22 -32
l3=incheon	-3 -12 17 0 0 0
l3=interview	-1 -3 8 0 -1 0
l3=into	-7 20 -15 1 0 0
l3=is	-14 25 -12 2 -10 -1
l3=it	15 0 -9 1 -9 0
l3=its	0 2 -8 11 -7 0
l3=jinping	-4 -5 0 0 10 0
l3=joint	-2 17 -13 0 0 0
l3=kuala	-15 -18 31 -2 -2 0
l3=la	0 11 -9 0 0 0
l3=last	1 -6 3 -11 8 0
l3=late	0 -15 18 0 0 0
l3=latest	0 9 -9 0 0 0
l3=leader	-16 15 -12 0 13 0
l3=leave	0 -15 19 0 -5 0
l3=licence	0 -13 13 0 0 0
l3=lifeng	0 -2 13 -9 -1 0
l3=long	7 2 -13 0 0 0
l3=lose	11 -6 -4 0 0 0
l3=lumpur	9 16 -24 0 0 0
l3=madrid	0 -17 19 0 0 0
l3=make	0 13 -14 0 2 0
l3=malaysian	0 12 -11 0 0 0
l3=mechanism	0 8 -1 -3 0 0
l3=media	0 0 -10 8 0 0
l3=meet	-10 1 2 -8 0 0
l3=meeting	0 14 -12 0 0 0
l3=minister	0 3 -17 1 14 0
l3=ministry	10 -4 -1 0 0 0
l3=minute	0 12 -9 0 0 0
l3=morning	1 -14 4 12 -1 0
l3=move	0 17 -13 -4 0 0
l3=mr	-15 -12 7 8 5 0
l3=much	0 12 -6 -1 0 0
l3=negotiation	0 -12 6 6 0 0
l3=neither	14 -18 4 0 0 0
l3=new	-8 -4 8 3 -10 0
l3=next	0 1 -18 17 0 0
l3=no	-6 6 -8 -4 0 6
l3=not	-11 5 -9 0 12 0
l3=note	-7 20 -14 0 0 0
l3=nothing	0 -13 5 7 0 0
l3=notice	0 11 -10 0 0 0
l3=now	-6 0 10 0 -2 0
l3=of	6 -26 14 -6 17 6
l3=off	6 -19 -16 18 13 0
l3=offer	0 -14 14 0 0 0
l3=on	-1 6 6 -23 -8 -4
l3=once	9 -14 7 0 0 0
l3=open	0 12 -8 -2 0 0
l3=or	10 -11 0 0 3 0
l3=order	0 -13 14 0 0 0
l3=other	-9 6 0 4 -5 0
l3=our	1 -20 23 0 -2 0
l3=over	-11 -8 22 -8 0 0
l3=own	0 -10 9 0 4 0
l3=part	0 10 -5 -1 0 0
l3=party	0 12 -11 0 0 0
l3=pay	-10 18 0 -8 -9 0
l3=phone	9 0 -5 -1 -3 0
l3=plan	0 13 -14 0 3 0
l3=point	0 -13 11 0 3 0
l3=post	0 16 -15 0 0 0
l3=prepare	0 -11 3 0 0 6
l3=president	4 23 -20 -6 -7 0
l3=press	4 -19 20 0 0 0
l3=progress	1 4 -17 8 0 0
l3=promise	-7 -5 12 0 0 0
l3=propose	0 18 -16 0 0 0
l3=radio	-2 25 -20 0 0 0
l3=rate	0 10 -5 0 0 0
l3=reach	0 13 -11 1 -4 0
l3=readout	-19 19 -7 1 0 0
l3=reciprocal	0 9 -9 0 0 0
l3=report	0 -15 18 0 0 0
l3=reporter	-4 18 -12 0 0 0
l3=result	0 -13 17 0 0 0
l3=return	0 -11 12 0 0 0
l3=rise	-1 20 -15 0 -1 0
l3=room	0 11 -4 0 -3 0
l3=round	8 8 -17 1 2 0
l3=run	0 17 -12 0 0 0
l3=same	-1 -8 12 0 0 0
l3=say	-16 4 -1 5 0 4
l3=second	0 17 -8 -17 -2 0
l3=see	-9 -4 -9 11 8 0
l3=settle	7 -13 5 0 0 0
l3=seventh	0 -16 10 7 0 0
l3=sheet	-1 15 -4 0 -9 0
l3=side	0 7 -8 0 -3 0
l3=since	0 -12 11 -2 3 0
l3=sit	4 -11 2 4 1 0
l3=small	-7 10 -1 0 0 0
l3=so	-8 19 -7 0 -1 0
l3=some	9 -3 -6 0 0 0
l3=speak	-12 9 5 0 0 0
l3=spoke	-12 7 0 0 8 0
l3=statement	8 4 -15 0 0 0
l3=step	0 0 -5 10 -2 0
l3=sugar	0 -10 12 0 0 0
l3=table	0 12 -10 0 0 0
l3=take	4 12 -26 1 6 0
l3=talked	15 -17 1 0 0 0
l3=tea	0 -14 15 0 0 0
l3=team	0 -17 2 17 0 0
l3=telephone	31 -20 -15 -1 0 0
l3=telephoned	10 -7 0 0 0 0
l3=television	-4 -3 0 0 9 0
l3=tell	-6 -5 16 -1 -10 0
l3=term	3 -11 7 0 0 0
l3=that	1 -16 9 14 -4 -5
l3=the	2 -10 -1 2 24 -11
l3=their	2 -9 6 7 -19 0
l3=themselve	6 -10 0 3 0 0
l3=then	1 9 -12 0 0 0
l3=there	11 -8 9 -4 -4 0
l3=they	-14 3 0 5 0 -1
l3=thi	-4 -9 22 -8 0 0
l3=three	0 20 -22 2 0 0
l3=through	0 -12 12 0 0 0
l3=tiktok	-2 -7 10 0 0 0
l3=to	0 -3 10 -17 1 0
l3=together	0 -14 8 7 0 0
l3=too	0 12 -12 0 0 0
l3=town	0 -11 12 0 0 0
l3=trade	6 -3 8 -10 -10 0
l3=travel	0 1 -10 0 9 0
l3=treaty	0 11 -9 0 0 0
l3=truce	-9 10 0 -2 0 0
l3=trump	3 4 -16 9 0 0
l3=truth	-3 10 -5 0 0 0
l3=try	4 -12 8 0 0 0
l3=two	0 -14 2 -2 8 7
l3=understanding	0 16 -15 0 0 0
l3=until	-11 9 -6 5 0 0
l3=us	0 -12 14 0 0 0
l3=very	-9 -1 10 0 0 0
l3=video	6 -1 -15 0 0 6
l3=visit	-4 -2 -3 -7 14 0
l3=walvi	0 12 -11 0 0 0
l3=was	3 3 13 -16 -26 -1
l3=week	0 -19 16 -2 3 0
l3=were	-4 -3 12 -17 -6 4
l3=whatever	0 -10 11 0 0 0
l3=when	-13 19 0 -11 -7 0
l3=where	0 -3 7 -11 4 0
l3=who	10 -11 6 -1 0 0
l3=whose	-1 10 -7 0 0 0
l3=will	-2 5 -14 11 -3 0
l3=with	3 -26 3 1 29 -1
l3=within	0 -10 3 5 0 0
l3=working	0 -15 4 0 0 12
l3=would	7 -4 -14 9 2 -1
l3=xi	0 8 8 0 -17 0
l3=york	0 -11 11 0 0 0
l3=your	0 13 -10 0 0 0
l3=·	-6 24 -18 0 0 0
l3=—	-1 -13 6 1 13 0
l4="	-11 24 -30 3 7 0
l4='s	20 -8 8 -17 -8 0
l4=(	0 10 -7 0 0 0
l4=)	14 -7 -11 3 7 0
l4=,	-3 -2 4 -2 -5 8
l4=-	9 -15 5 0 1 2
l4=/	0 13 -8 0 0 0
l4=:	0 5 -17 3 12 -2
l4=<agent>	19 -1 -3 0 -12 -6
l4=<begin>	-1 -6 9 18 -3 -24
l4=<day-ahead>	16 10 -11 -2 -13 0
l4=<day-gone>	-6 12 -6 -2 4 -1
l4=<day-today>	-17 11 0 -4 0 0
l4=<duty>	6 14 -14 -3 -2 0
l4=<gate>	-6 0 11 -12 -1 0
l4=<goods-amount>	0 -7 10 0 0 0
l4=<level-noun>	-4 11 -11 4 0 0
l4=<level>	0 28 -12 -10 -11 0
l4=<money>	0 11 -15 0 2 0
l4=<month-ahead>	0 -9 13 -2 0 0
l4=<month-gone>	11 0 -4 -2 0 0
l4=<name>	-31 10 10 -16 1 0
l4=<not>	-2 17 -5 -7 -7 0
l4=<office>	17 -15 -1 4 3 -5
l4=<organisation>	8 12 -4 -25 -13 0
l4=<person>	-10 1 -5 7 7 -14
l4=<quality>	10 -19 17 -1 -3 -4
l4=<seat>	15 3 -3 -16 -15 3
l4=<span>	5 -22 23 3 -27 0
l4=<taker>	0 10 -6 0 0 0
l4=<v-bear>	1 -1 -10 12 6 -11
l4=<v-begin>	-24 -9 26 -17 -4 2
l4=<v-buy>	1 8 -10 0 0 0
l4=<v-deny>	-6 14 -6 0 0 0
l4=<v-down>	-10 2 17 -28 -12 0
l4=<v-impose>	-10 3 2 2 -11 0
l4=<v-lack>	0 14 -9 0 0 0
l4=<v-say>	12 4 -8 -10 3 -7
l4=<v-sell>	-19 20 0 0 0 0
l4=<v-sign>	4 1 0 -23 4 -4
l4=<v-stay>	0 -2 9 0 -20 2
l4=<v-target>	0 14 -12 -1 -2 0
l4=<v-up>	-7 -2 11 -3 -15 5
l4=a	-7 0 13 -13 -5 0
l4=about	0 -5 2 -5 10 0
l4=account	5 4 -10 0 0 0
l4=additional	0 10 -7 0 0 0
l4=adopt	0 -9 9 0 0 0
l4=again	2 -18 14 3 0 0
l4=against	0 -8 10 0 0 0
l4=ago	2 -12 10 0 0 0
l4=agreement	5 -7 7 0 -9 0
l4=ahead	0 0 -12 11 -2 0
l4=aim	0 -9 10 0 0 0
l4=all	0 -10 13 0 0 0
l4=an	9 -1 -5 -6 5 0
l4=and	-15 -7 12 5 10 -10
l4=announce	-9 -2 15 -8 -3 0
l4=answer	0 -7 9 0 0 0
l4=are	-5 11 -13 -3 4 1
l4=arrangement	0 -13 14 0 0 0
l4=arrive	0 23 -23 0 0 0
l4=arrived	0 14 -12 0 0 0
l4=as	-7 9 -10 -1 6 1
l4=asia	0 4 -14 0 8 0
l4=ask	-9 23 -11 0 0 0
l4=at	0 -18 -13 13 27 0
l4=back	-1 25 -17 -8 0 0
l4=be	-1 0 9 -7 -2 0
l4=been	-8 -4 8 5 -4 0
l4=before	14 5 -28 7 0 0
l4=begin	-5 -20 16 5 5 0
l4=between	9 -10 4 0 0 0
l4=both	-12 -9 8 3 4 1
l4=breakfast	0 -6 -7 11 0 0
l4=brief	-3 10 -12 7 0 0
l4=business	0 6 -19 0 9 0
l4=but	0 9 -17 8 -1 0
l4=by	1 -2 3 -13 -4 4
l4=can	0 10 -6 0 0 0
l4=charge	8 5 -19 0 0 0
l4=chenggang	0 -17 17 0 0 0
l4=closed	13 -2 -8 0 0 0
l4=come	-11 0 14 -16 -5 0
l4=commerce	-1 28 -23 0 0 0
l4=commissioner	8 -14 6 0 0 0
l4=communiqué	0 24 -23 0 0 0
l4=continue	0 -8 8 0 0 0
l4=copper	0 9 -8 0 0 0
l4=could	0 19 -18 0 0 0
l4=counterpart	-15 0 17 0 0 0
l4=custom	-4 -15 20 0 0 0
l4=cut	0 -6 12 0 0 0
l4=day	0 -11 0 2 9 0
l4=deal	0 14 -3 -1 -8 0
l4=declare	0 -13 14 0 0 0
l4=delegation	0 9 -1 -7 0 0
l4=detail	0 16 -18 4 0 0
l4=donald	3 0 -11 9 0 0
l4=due	7 -13 11 2 -3 0
l4=during	0 -6 10 0 -2 0
l4=earth	0 -18 9 0 12 0
l4=effect	0 8 -6 0 0 0
l4=enter	-1 13 -7 0 0 0
l4=eve	0 8 0 0 -5 0
l4=evening	3 -24 22 0 0 0
l4=everything	0 17 -15 -1 0 0
l4=expect	2 2 -1 -10 3 0
l4=extension	0 14 -13 0 0 0
l4=fact	-1 15 -4 0 -9 0
l4=finance	0 -14 16 0 0 0
l4=fly	-3 22 -14 -4 -7 0
l4=followed	0 -10 11 0 0 0
l4=following	-11 10 0 0 0 0
l4=for	11 -7 6 -6 -4 0
l4=foreign	9 -8 1 0 0 0
l4=four	0 -7 9 0 0 0
l4=from	6 -3 1 4 -9 0
l4=geneva	-2 16 -12 0 0 0
l4=get	0 -18 9 0 10 0
l4=given	0 -3 -13 4 11 0
l4=go	1 -5 5 0 -9 5
l4=government	5 9 -16 0 0 0
l4=had	-13 8 -13 2 5 7
l4=has	-4 1 7 -12 0 0
l4=he	0 13 -22 -14 13 -1
l4=head	9 -19 7 -2 5 0
l4=him	0 26 -24 0 0 0
l4=himself	-6 -7 19 0 -7 0
l4=his	-7 12 -6 11 -9 0
l4=hold	11 -6 0 1 -6 2
l4=home	-2 11 -7 0 0 0
l4=hour	0 -14 19 -7 0 0
l4=house	8 -11 2 0 0 0
l4=i	0 19 -17 0 0 0
l4=if	13 -1 -10 0 0 0
l4=in	-23 8 8 5 -16 -5
l4=invited	0 16 0 0 -15 0
l4=is	-4 1 -16 16 9 0
l4=it	5 -5 -4 -4 10 1
l4=its	-2 6 -12 1 7 0
l4=joint	-3 -8 13 0 0 0
l4=kuala	9 16 -24 0 0 0
l4=land	0 17 -15 0 0 0
l4=last	5 -9 2 -10 10 0
l4=lay	-1 -1 -3 8 0 0
l4=leader	0 -14 0 -1 14 0
l4=leave	0 11 -19 4 3 0
l4=lifeng	0 -10 17 -8 0 0
l4=long	0 -12 12 0 0 0
l4=look	-3 12 -4 0 0 0
l4=margin	0 7 -17 0 9 0
l4=may	-2 -2 11 0 -1 0
l4=me	-1 -7 10 0 0 0
l4=meant	0 -11 13 0 0 0
l4=meet	0 -25 11 5 12 -7
l4=might	0 13 -12 0 0 0
l4=minister	8 15 -16 -3 -5 0
l4=minute	4 -12 5 7 -3 0
l4=morning	-10 19 -11 -1 0 0
l4=move	-1 10 -6 0 0 0
l4=mr	14 -15 11 -2 -4 0
l4=named	10 -8 0 0 0 0
l4=negotiator	6 -9 1 1 0 0
l4=new	0 17 -11 0 0 0
l4=next	-1 -16 26 -3 -4 0
l4=night	0 17 -7 -1 -7 0
l4=no	-1 16 -8 -2 -2 0
l4=nobody	0 -9 10 0 0 0
l4=noon	0 -11 12 0 0 0
l4=note	0 -12 8 5 0 0
l4=now	0 -10 4 -1 5 0
l4=of	19 7 0 -14 -16 -7
l4=off	-1 14 -7 0 0 0
l4=offer	0 -20 10 13 0 0
l4=on	9 4 -18 -3 14 -5
l4=one	0 8 -14 -2 8 0
l4=open	0 -16 19 -1 0 0
l4=opened	0 -12 15 0 0 0
l4=order	0 11 -8 0 0 0
l4=other	0 -16 21 -10 2 0
l4=our	-8 33 -25 0 0 0
l4=p	0 -13 13 0 0 0
l4=pari	0 -13 16 -2 0 0
l4=parted	0 -8 9 0 0 0
l4=people	0 17 -16 0 0 0
l4=phone	-11 13 0 0 0 0
l4=plan	4 0 -2 -9 2 0
l4=post	0 -7 11 0 0 0
l4=prepare	0 1 -8 13 -7 0
l4=president	13 4 -1 -12 -9 0
l4=press	-7 26 -20 0 0 0
l4=prime	1 -14 -10 0 19 0
l4=progress	0 4 -14 0 9 0
l4=promise	0 9 -4 0 0 0
l4=publish	6 7 -14 0 0 0
l4=put	1 9 -9 0 0 0
l4=q	0 13 -11 0 0 0
l4=raise	0 -6 8 0 0 0
l4=reach	-7 -6 16 0 -2 0
l4=receive	0 6 -15 9 0 0
l4=reference	-3 9 -3 0 0 0
l4=report	0 19 -16 0 0 0
l4=reporter	-7 13 -20 11 0 0
l4=result	5 -9 0 -3 11 0
l4=review	0 10 -7 0 0 0
l4=room	0 -20 7 14 0 0
l4=rule	-5 9 0 0 0 0
l4=same	0 12 -11 0 0 0
l4=say	-10 13 -10 0 3 -2
l4=second	4 -10 7 2 -4 0
l4=secretary	9 -17 9 0 0 0
l4=see	-1 16 -20 13 -13 0
l4=sell	-11 15 0 0 0 0
l4=session	0 -9 10 0 0 0
l4=set	0 -5 8 0 0 0
l4=sheet	0 8 -5 0 -2 0
l4=shook	9 -13 4 0 0 0
l4=shortly	6 -16 14 -1 -1 0
l4=side	0 9 -1 -10 0 0
l4=sideline	0 -16 18 0 0 0
l4=sign	-2 12 -12 0 1 0
l4=sixth	1 -14 11 0 0 0
l4=so	-10 6 3 0 0 0
l4=social	7 -4 -10 8 0 0
l4=soybean	14 -25 0 0 14 0
l4=spoke	15 -14 4 0 -1 0
l4=start	0 -9 10 0 0 0
l4=state	-2 11 -21 -3 14 0
l4=steel	-1 9 -6 0 0 0
l4=still	0 11 -12 0 0 0
l4=stockholm	0 -9 12 0 0 0
l4=strike	0 -10 11 0 0 0
l4=summit	2 1 5 -1 -11 0
l4=suspension	0 9 -9 0 0 0
l4=take	-10 9 0 -12 0 0
l4=talk	-18 27 -7 -13 0 0
l4=tariff	5 11 -13 -2 -1 0
l4=team	-8 4 -9 12 0 0
l4=tell	20 9 -20 -13 -12 0
l4=term	0 11 -7 0 0 0
l4=text	0 -12 16 0 0 0
l4=than	0 -8 14 -1 -1 0
l4=that	-2 -3 0 10 -10 8
l4=the	4 -4 5 -2 -9 2
l4=their	12 -13 -1 0 13 0
l4=them	0 -26 19 8 0 0
l4=there	-8 10 -5 0 -14 8
l4=they	1 14 -8 0 -22 0
l4=think	0 9 -6 0 0 0
l4=threat	0 12 -11 0 0 0
l4=three	-4 17 -11 0 0 0
l4=through	0 -12 12 0 0 0
l4=time	1 -17 22 -8 -3 0
l4=to	3 5 9 -30 -5 0
l4=together	0 13 -11 0 0 0
l4=too	0 -11 15 0 -2 0
l4=treasury	0 -10 12 0 0 0
l4=truce	-9 19 -10 -3 -7 0
l4=two	-13 9 1 -1 -4 2
l4=understanding	0 -12 11 0 0 0
l4=until	0 14 -9 0 0 0
l4=up	-9 0 -1 13 -3 0
l4=visit	-2 -22 11 11 1 0
l4=want	0 -13 6 3 5 0
l4=was	-11 7 3 -17 0 0
l4=way	0 -12 12 0 0 0
l4=we	-14 -14 22 6 -1 0
l4=well	0 17 -16 0 0 0
l4=were	7 -10 2 0 4 0
l4=what	-7 -28 31 -7 7 0
l4=when	-9 -10 8 12 -4 0
l4=where	-2 -1 -11 4 15 0
l4=whether	0 12 0 0 -11 0
l4=which	-6 -22 26 7 -4 0
l4=will	0 9 -1 -7 0 -9
l4=wine	0 -9 9 0 0 0
l4=wire	0 10 -9 0 0 0
l4=with	4 19 -14 0 -22 0
l4=world	12 -8 -4 0 0 0
l4=would	2 3 -8 -16 12 0
l4=write	11 0 -10 0 0 0
l4=xi	-4 -5 0 0 10 0
l4=—	-3 -14 23 -10 0 0
l=" on	0 -16 16 0 0 0
l=" we'll	0 11 -6 0 -1 0
l='s <organisation>	10 -5 -2 0 0 0
l='s <person>	6 -16 3 2 0 0
l='s first	0 -13 0 0 12 0
l='s on	0 12 -10 0 0 0
l=) ,	0 16 -13 0 0 0
l=, <level>	0 -14 15 0 0 0
l=, <person>	12 -17 6 0 0 0
l=, a	3 -16 14 -1 0 0
l=, after	5 -15 8 3 0 0
l=, at	0 -14 -1 0 16 0
l=, by	15 -7 -11 0 0 0
l=, for	0 13 -12 0 0 0
l=, had	5 -9 12 -3 -1 0
l=, have	0 3 -11 9 0 0
l=, he	0 11 -9 0 0 0
l=, in	0 -13 -19 22 15 0
l=, monday	-3 -6 0 0 13 0
l=, on	12 -22 6 0 17 0
l=, saturday	0 -11 11 0 0 0
l=, since	-3 -3 10 -3 0 0
l=, the	-1 -6 12 0 -2 0
l=, thursday	-10 13 -7 0 0 0
l=, tuesday	12 5 -25 0 0 0
l=, until	0 -7 9 0 0 0
l=, which	9 0 -3 -4 -3 0
l=, who	0 -12 16 -7 1 0
l=, will	0 12 -3 -6 -2 0
l=- <name>	0 12 -5 -7 0 0
l=- <person>	0 14 -6 0 -6 0
l=- level	0 -12 0 3 0 9
l=: <number>	21 -5 -17 0 0 0
l=: <person>	6 -14 1 0 2 0
l=: from	0 -11 15 -2 0 0
l=: i	-4 10 -4 0 0 0
l=: on	11 -5 0 0 0 0
l=: the	3 18 -20 0 0 0
l=; a	-7 21 -13 0 0 0
l=; the	1 -15 16 0 0 0
l=<begin> "	0 12 -10 0 0 0
l=<begin> (	0 13 -9 0 0 0
l=<begin> <number>	-4 -10 10 2 0 0
l=<begin> <office>	12 0 -7 2 -6 0
l=<begin> <person>	-12 0 13 0 -1 0
l=<begin> a	8 -23 15 -14 3 7
l=<begin> and	0 16 -11 0 -5 0
l=<begin> first	0 -15 16 0 0 0
l=<begin> friday	-1 -7 9 0 0 0
l=<begin> from	8 -5 -4 9 -3 0
l=<begin> good	0 -8 10 0 0 0
l=<begin> he	15 -22 2 5 0 0
l=<begin> his	0 4 -12 0 6 0
l=<begin> in	0 -1 -15 3 13 0
l=<begin> it	-2 11 -3 0 0 0
l=<begin> last	-3 -18 22 0 0 0
l=<begin> morning	-5 10 -3 0 0 0
l=<begin> next	0 9 0 -10 0 0
l=<begin> on	2 -3 -9 10 10 -4
l=<begin> one	-6 11 -1 0 0 0
l=<begin> second	0 -19 21 -1 0 0
l=<begin> she	-5 -1 10 0 0 0
l=<begin> since	-13 9 -7 5 0 0
l=<begin> the	-14 -2 5 3 3 -1
l=<begin> they	16 -13 0 1 -1 0
l=<begin> third	0 9 -8 0 0 0
l=<begin> thursday	13 -20 12 0 0 0
l=<begin> tuesday	-4 -19 22 0 0 0
l=<begin> we	-9 0 9 0 0 0
l=<begin> who	10 -4 -5 0 0 0
l=<day-ahead> 's	0 12 -14 0 2 0
l=<day-ahead> ,	-2 9 -14 9 0 0
l=<day-ahead> and	0 -3 -3 0 9 0
l=<day-ahead> for	0 -17 14 3 0 0
l=<day-ahead> of	0 -13 0 14 0 0
l=<day-ahead> or	-1 13 -8 0 0 0
l=<day-ahead> to	0 -1 7 0 -1 0
l=<day-gone> 's	2 -10 1 0 7 0
l=<day-gone> ,	-14 0 7 0 1 0
l=<day-gone> by	10 -7 -1 0 0 0
l=<day-gone> he	-9 0 11 0 -3 0
l=<day-gone> in	0 -2 -4 0 9 0
l=<day-gone> to	0 -6 8 0 0 0
l=<day-today> (	0 11 -3 -2 -2 0
l=<day-today> by	-10 6 4 0 0 0
l=<level> (	0 -14 -9 0 20 0
l=<level> in	-4 -16 30 -11 -19 0
l=<level> on	5 30 -36 0 -3 0
l=<level> since	0 12 -7 0 0 0
l=<month-ahead> after	-3 20 -16 0 0 0
l=<month-gone> to	0 -8 11 -2 0 0
l=<name> 's	0 0 5 -15 -5 7
l=<name> (	0 -8 9 0 0 0
l=<name> ,	-3 -21 17 0 9 0
l=<name> :	0 -14 0 12 0 0
l=<name> agree	0 -22 23 0 0 0
l=<name> before	0 -9 10 0 0 0
l=<name> end	0 12 -7 0 0 0
l=<name> for	0 -11 5 6 0 0
l=<name> from	0 12 -17 0 7 0
l=<name> had	0 14 -10 0 0 0
l=<name> on	0 -9 -17 15 22 1
l=<name> since	0 10 -6 0 0 0
l=<name> the	0 -9 10 0 0 0
l=<name> to	-5 21 -7 -3 -2 0
l=<name> trade	0 16 -13 0 0 0
l=<number> ,	11 0 -15 0 0 0
l=<number> /	0 10 -8 0 0 0
l=<number> on	9 8 -20 5 -1 0
l=<number> th	0 -13 17 -6 0 0
l=<number> the	6 -18 14 0 0 0
l=<number> to	0 -10 11 0 0 0
l=<number> —	-2 -6 10 0 0 0
l=<office> 's	-1 2 1 3 -10 0
l=<office> ,	9 4 -9 -6 0 0
l=<office> will	6 0 4 -5 -9 0
l=<organisation> ,	19 -32 22 -2 0 0
l=<organisation> hold	0 -9 9 0 0 0
l=<organisation> on	7 19 -24 0 -6 0
l=<person> 's	-8 -11 4 5 8 0
l=<person> ,	9 8 -22 6 0 0
l=<person> :	-3 -4 9 0 0 0
l=<person> by	10 -5 -2 0 0 0
l=<person> had	-4 -12 18 -3 4 0
l=<person> has	13 -11 1 0 0 0
l=<person> have	-4 -5 11 0 0 0
l=<person> in	-4 5 -21 3 4 0
l=<person> on	9 -22 -2 10 10 0
l=<person> spent	0 9 -7 0 0 0
l=<person> to	-7 30 -39 -2 11 0
l=<person> will	-2 -7 17 0 -5 0
l=<person> would	6 3 -13 1 -3 0
l=<points> of	0 -12 5 5 0 0
l=<quality> negotiator	0 -8 15 -5 0 0
l=<quality> side	9 4 -16 0 0 0
l=<seat> 's	0 10 -7 0 0 0
l=<seat> ,	13 -8 2 -12 -3 8
l=<seat> <person>	0 -10 11 0 0 0
l=<seat> for	0 11 -15 0 7 0
l=<seat> from	-5 -8 18 -3 -9 0
l=<seat> on	-8 4 -6 5 7 -8
l=<seat> since	10 0 -9 0 0 0
l=<seat> to	0 -11 10 -4 -1 6
l=<seat> until	0 9 -9 0 0 0
l=<seat> ·	0 -12 12 0 0 0
l=<span> ,	0 -15 11 -3 0 6
l=<span> from	0 26 -23 0 -1 0
l=<span> in	0 -13 6 0 9 0
l=<span> of	1 -17 9 -2 12 0
l=<span> to	0 14 -10 0 0 0
l=a deal	0 16 -11 0 -3 0
l=a first	-1 -8 -4 15 0 0
l=a fourth	2 4 0 -11 0 0
l=a new	-7 -8 3 12 0 0
l=a state	0 -14 11 0 0 0
l=a third	-4 12 -10 4 0 0
l=a video	17 -12 -2 0 0 0
l=about the	-3 14 -6 0 -2 0
l=accord on	0 10 -9 0 0 0
l=after a	19 -20 0 1 -3 5
l=after the	11 -5 5 -11 -8 0
l=again in	0 -20 19 0 -5 0
l=again on	2 11 -5 -10 -6 0
l=agree by	10 -7 0 0 0 0
l=agree in	0 -12 16 0 -1 0
l=agree to	-8 -15 0 6 17 0
l=airport on	0 -13 15 0 0 0
l=alexandria on	0 16 -15 0 0 0
l=also on	0 -9 12 0 0 0
l=an emergency	-2 10 -6 0 0 0
l=and <name>	-7 -10 8 12 -4 0
l=and <seat>	-1 13 -10 0 0 0
l=and a	9 -9 2 0 0 0
l=and he	0 10 -9 0 0 0
l=and in	0 -10 10 0 0 0
l=and on	-2 -10 1 18 -1 0
l=and that	0 8 0 -8 0 0
l=and the	-5 -16 5 4 10 0
l=and would	0 0 -6 -8 11 0
l=apply from	0 -8 9 0 0 0
l=aqaba on	0 11 -11 0 0 0
l=are in	0 11 -6 0 0 0
l=are to	15 -22 3 5 3 -2
l=arranged for	-5 -5 10 0 0 0
l=as of	5 14 -22 0 0 0
l=ask for	0 14 -13 0 0 0
l=at <number>	12 -1 -5 0 0 0
l=at its	0 10 -8 0 0 0
l=at the	-6 48 -32 -7 -17 0
l=at their	0 -15 19 0 -4 0
l=away on	0 -9 10 0 0 0
l=batumi ,	0 -9 9 0 0 0
l=batumi on	0 -17 17 0 0 0
l=be another	0 -15 0 17 0 0
l=be in	0 -11 0 6 4 0
l=be on	0 0 -11 0 11 0
l=before <person>	0 0 11 0 -11 0
l=before he	-2 10 -8 0 0 0
l=before the	-19 16 -10 9 -6 0
l=begin on	-7 14 -8 1 -10 -1
l=both country	10 -6 -2 0 0 0
l=both side	-2 -6 14 0 0 0
l=briefing ,	0 -5 -8 13 0 0
l=broke off	0 15 -12 0 0 0
l=brussel ,	0 13 -11 0 0 0
l=bulletin ,	0 -7 8 0 0 0
l=busan ,	0 -11 12 0 0 0
l=busan on	-6 -6 14 0 -2 0
l=business on	0 -10 5 -1 9 0
l=but on	0 -1 -6 0 10 0
l=by the	-4 21 -13 0 0 0
l=by video	-16 4 -1 0 8 5
l=call a	-8 14 -4 0 0 0
l=call of	17 -15 -1 0 0 0
l=call on	9 1 -17 -1 0 0
l=car on	0 -15 16 0 0 0
l=cartagena on	0 -12 12 0 0 0
l=chequer on	0 5 -8 0 3 0
l=close on	-1 10 -6 0 0 0
l=closed on	0 -9 12 0 0 0
l=come on	-1 -7 14 -10 -2 0
l=come to	0 -8 -2 0 14 0
l=conclude on	0 16 -14 0 0 0
l=conference on	-11 12 -7 0 0 4
l=confirm on	8 5 -17 0 0 0
l=country have	0 -8 9 0 0 0
l=country will	0 -8 12 -2 0 0
l=course in	0 -6 10 0 0 0
l=date is	-1 -10 14 0 0 0
l=day of	0 -8 10 0 0 0
l=day on	0 14 -13 0 0 0
l=deal on	-2 -16 11 -1 10 0
l=delegation had	0 -8 10 0 0 0
l=delegation will	0 -9 -2 12 0 0
l=described the	0 14 -5 0 -3 0
l=did ,	0 12 -10 0 0 0
l=did not	0 -7 8 0 0 0
l=discuss on	0 8 0 0 -6 0
l=donald trump	8 10 -7 0 -12 0
l=due on	-6 27 -18 0 0 0
l=duty of	0 -9 10 0 0 0
l=duty on	0 13 -8 0 0 0
l=early as	0 9 -8 0 0 0
l=early on	0 10 -8 0 0 0
l=effect on	-4 13 -6 0 0 0
l=end of	0 0 -10 8 0 0
l=end on	-4 7 3 -22 -7 0
l=end their	0 -9 10 -2 0 0
l=expect on	0 0 -4 8 0 0
l=expect to	13 -23 6 11 -4 0
l=expire on	0 25 -22 0 0 0
l=failed on	-6 -6 -2 15 0 0
l=fly to	-2 -4 0 10 -2 0
l=followed on	-10 19 -9 0 0 0
l=for the	-3 17 -10 -2 -1 0
l=force on	-4 10 -5 0 0 0
l=friday ,	13 0 -11 0 0 0
l=from the	-2 -2 0 9 0 0
l=given on	0 -9 11 0 0 0
l=go on	0 27 -17 -8 -6 0
l=go to	-1 -12 -2 0 16 0
l=go up	0 -12 12 0 0 0
l=good from	0 -10 11 0 0 0
l=gyeongju on	0 -9 12 0 -1 0
l=happen on	0 13 -11 0 0 0
l=has been	-1 10 -6 0 0 0
l=have not	0 -6 9 0 0 0
l=he has	-13 14 0 0 0 0
l=he lifeng	0 9 -13 0 0 0
l=he might	10 0 -5 0 -8 0
l=he will	-1 -5 -17 1 23 0
l=he would	2 -21 15 2 2 0
l=here on	-3 -1 15 -12 -6 0
l=higher on	14 -8 -7 0 0 0
l=his first	0 9 0 0 -11 0
l=home on	1 -10 3 -2 8 0
l=hope to	0 20 -6 0 -14 0
l=hour of	0 9 -5 -1 0 0
l=hour on	5 -9 -1 1 5 0
l=in <name>	-2 10 -36 4 12 0
l=in <seat>	-13 -2 13 -9 -9 0
l=in a	9 -4 -9 0 0 4
l=in busan	0 -6 10 0 0 0
l=in pari	0 11 -11 0 0 0
l=in the	-5 16 -25 -15 21 0
l=in three	0 7 -9 0 0 0
l=incheon ,	0 -5 -3 10 0 0
l=incheon on	0 -1 -7 10 0 0
l=intend to	0 -11 15 0 0 0
l=interview on	0 0 -4 0 10 0
l=is in	0 12 0 -9 -2 0
l=is on	-12 16 -2 0 -1 0
l=issue on	-3 -10 15 0 0 0
l=istanbul on	0 10 -9 0 0 0
l=it by	10 -5 0 0 0 0
l=it end	0 -2 -9 10 0 0
l=it on	-4 14 -9 -5 2 0
l=jinping in	9 2 0 0 -11 0
l=jinping on	0 -7 10 0 -4 0
l=know on	-8 14 -12 0 3 0
l=kuala lumpur	0 8 -6 0 0 0
l=lago ,	0 11 -9 0 0 0
l=late on	10 0 -3 -2 -2 0
l=later on	6 -9 4 0 0 0
l=lead the	10 -4 -2 0 0 0
l=leader will	-10 14 -4 0 0 0
l=leave on	0 -6 13 -1 -9 0
l=li chenggang	0 10 -9 0 0 0
l=like to	0 12 -9 0 0 0
l=lisbon ,	0 -9 10 0 0 0
l=london on	0 -9 12 0 0 0
l=lumpur on	-14 -11 28 -1 -1 0
l=lunch on	0 -7 11 -3 0 0
l=make on	-7 10 -2 0 0 0
l=media on	-2 -6 11 0 0 0
l=meet :	1 15 -21 0 0 0
l=meet on	5 -1 -19 8 10 5
l=memorandum on	0 -9 0 0 10 0
l=midnight on	0 -10 7 3 0 0
l=minister ,	12 -1 -11 0 0 0
l=more than	0 -10 12 0 0 0
l=move to	0 -11 13 0 0 0
l=mr <person>	2 14 -13 -5 -1 0
l=name on	0 10 -8 0 0 0
l=network on	-6 -1 -1 0 0 11
l=new york	0 -8 10 0 0 0
l=night ,	0 11 -11 0 0 0
l=no deal	0 -22 9 14 0 0
l=not before	0 -10 10 0 0 0
l=note ,	0 18 -17 0 0 0
l=notice by	0 -10 10 0 0 0
l=number on	15 -18 3 0 0 0
l=of <day-gone>	-2 11 -6 0 0 0
l=of <name>	14 -19 16 -3 -9 0
l=of a	0 -5 0 10 -7 0
l=of his	0 -21 18 0 1 0
l=of peace	0 9 -9 0 0 0
l=of tariff	5 -8 3 0 0 0
l=of their	0 -9 4 5 0 0
l=off to	0 -11 12 0 0 0
l=on a	0 30 -31 0 0 0
l=on in	0 3 -9 7 -5 0
l=on it	0 -10 11 0 0 0
l=on the	6 -29 35 -5 -9 0
l=on to	0 15 -13 1 -9 0
l=one in	0 9 -8 0 0 0
l=open on	0 26 -18 0 -9 0
l=order on	0 20 -16 0 0 0
l=other on	19 -1 -7 -4 -10 0
l=out on	-3 6 -9 8 0 0
l=over on	0 4 -10 6 0 0
l=parted on	0 -10 2 6 0 0
l=people on	0 16 -11 -1 -4 0
l=phone on	12 -6 -5 0 0 0
l=place on	10 8 -18 -7 4 0
l=plan to	0 -23 12 5 3 0
l=post ,	0 15 -14 0 0 0
l=post of	-4 -25 18 13 0 0
l=prepare a	-3 0 -6 0 10 0
l=prepare the	0 -12 7 10 -12 0
l=president in	0 -14 7 0 6 0
l=president on	-2 11 -9 0 0 0
l=press on	12 -8 -3 0 0 0
l=proclamation on	0 -9 10 0 0 0
l=propose on	0 -13 13 0 0 0
l=protocol on	0 9 -9 0 0 0
l=publish on	-3 24 -19 0 0 0
l=put on	0 12 -11 0 0 0
l=reason to	0 -5 -2 0 11 0
l=release ,	12 -5 -8 0 0 0
l=report on	0 11 -8 0 0 0
l=representative ,	0 -9 9 0 0 0
l=resume on	0 -10 6 6 -2 0
l=return on	0 14 -17 2 0 0
l=rise on	-3 -4 10 0 0 0
l=round of	-10 1 2 -1 1 -1
l=round on	0 5 -25 16 0 0
l=run from	0 -16 9 0 6 0
l=run until	0 16 -15 0 0 0
l=salvador on	0 -12 12 0 0 0
l=saturday ,	0 16 -13 0 0 0
l=say by	-7 10 0 0 0 0
l=say on	1 2 3 -23 -5 -2
l=say that	4 -27 -3 28 0 0
l=say the	-3 -4 8 0 0 0
l=say to	0 10 -4 0 -5 0
l=secretary ,	-3 -5 9 0 0 0
l=see <person>	0 -13 7 0 5 0
l=sell to	5 -13 1 0 9 0
l=seoul ,	0 8 -7 0 0 0
l=session of	0 11 -10 0 0 0
l=session on	0 11 -9 0 0 0
l=settle on	0 13 -10 0 0 0
l=shenzhen on	0 15 -10 0 -6 0
l=side on	0 -1 -11 13 0 0
l=side would	0 -11 4 5 0 0
l=sign on	6 -3 4 0 -11 0
l=since <number>	11 -11 -3 5 0 0
l=since the	0 -8 0 0 11 0
l=sir <person>	0 -1 -11 0 15 0
l=sit on	0 14 -13 0 0 0
l=sit until	0 -14 14 0 0 0
l=social on	-3 10 -5 0 0 0
l=speak by	12 -10 -1 0 0 0
l=speak on	16 -10 -5 0 0 0
l=spoke by	-11 10 -3 0 7 0
l=spoke on	8 -5 -2 0 0 0
l=start on	-2 21 -10 -2 -9 0
l=statement on	-2 -17 19 0 0 0
l=stay until	0 -18 19 0 0 0
l=still in	0 10 -4 0 -2 0
l=strike on	0 -7 10 0 0 0
l=summit in	10 -4 -10 -1 5 0
l=summit of	0 -22 22 0 0 0
l=sunday ,	-3 -7 11 0 0 0
l=table on	-1 -22 17 0 9 0
l=take the	18 -16 0 0 0 0
l=talk by	15 -12 -1 0 0 0
l=talk in	0 -3 -6 9 2 0
l=talk of	0 -15 15 0 0 0
l=talk on	0 15 -3 -21 -16 2
l=talked by	11 -4 -1 -2 0 0
l=tariff on	-2 -7 11 0 0 0
l=team would	-11 0 -1 12 -4 0
l=telephone on	1 8 -14 0 0 0
l=term on	0 9 -7 0 0 0
l=that from	0 14 -11 -3 0 0
l=that on	0 9 -12 0 0 0
l=that the	4 -5 4 2 -10 0
l=that they	-1 -13 17 0 0 0
l=the <organisation>	-4 22 -11 -5 -6 0
l=the <quality>	0 -6 15 -2 -4 0
l=the <seat>	-10 -11 7 -1 12 0
l=the apec	-2 8 -4 -3 0 0
l=the asean	0 6 0 0 -9 0
l=the busan	0 -10 13 0 0 0
l=the fifth	6 -1 -5 0 9 0
l=the first	2 21 -11 -12 -14 0
l=the geneva	0 -21 22 0 0 0
l=the leader	7 -26 6 0 11 0
l=the next	6 -10 0 11 -7 -2
l=the pari	0 -15 16 0 0 0
l=the phone	9 -7 0 0 0 0
l=the president	0 -16 11 0 4 0
l=the same	0 13 -6 0 -6 0
l=the seventh	0 -9 4 6 0 0
l=the state	0 0 -11 -2 14 0
l=the tariff	0 -7 -2 6 4 0
l=the three	7 -14 5 0 0 0
l=the trade	0 -12 13 0 0 0
l=the two	-6 -23 9 12 4 0
l=their first	12 -14 1 -4 3 0
l=their own	0 -6 0 -2 9 0
l=their president	0 -19 8 9 -2 0
l=their sixth	-3 16 -5 -6 0 0
l=their third	-7 5 4 -12 0 0
l=them to	0 -7 -1 -1 13 0
l=there are	0 6 -15 6 0 0
l=there from	0 -17 10 -1 10 0
l=there on	-9 -16 16 5 2 0
l=they first	0 10 -8 0 0 0
l=they have	-1 -7 11 0 0 0
l=thursday ,	-7 -4 -7 2 17 0
l=to <seat>	4 8 -13 0 0 0
l=to a	-3 10 -7 0 0 0
l=to begin	0 -9 13 -1 0 0
l=to continue	0 11 -9 0 0 0
l=to end	12 -5 -6 0 0 0
l=to start	0 13 -6 -4 0 0
l=to the	-12 9 -2 -14 4 0
l=together on	0 -11 12 0 0 0
l=trade minister	-3 20 -17 0 0 0
l=travel to	-4 2 -8 9 0 0
l=trieste on	0 -16 17 0 0 0
l=trip to	0 -18 0 0 20 0
l=tromsø on	0 -12 13 0 0 0
l=truce end	0 15 -12 0 0 0
l=truce of	0 12 -10 0 0 0
l=turnberry on	0 -13 15 0 0 0
l=two country	0 -6 12 0 -2 0
l=two delegation	0 -3 9 -3 0 0
l=two had	1 -7 -3 0 11 0
l=two president	0 16 -6 0 -12 0
l=two will	0 -10 7 -1 4 0
l=until the	0 4 -17 0 12 0
l=valparaíso ,	0 -18 5 14 0 0
l=very good	-5 16 -4 -2 0 0
l=video on	7 -1 -13 -11 0 11
l=visit to	0 -1 14 -2 -11 0
l=want to	0 3 8 -4 -12 0
l=war in	0 -2 14 -4 -9 0
l=warn on	0 -9 10 0 0 0
l=was a	-7 10 -8 2 0 0
l=was on	0 -18 19 0 0 0
l=was the	0 -16 18 0 0 0
l=was to	0 -4 10 -8 0 0
l=we shall	0 13 -5 -1 0 0
l=week 's	0 -11 0 0 14 0
l=week ,	5 -10 6 0 0 0
l=week ago	0 12 -11 0 0 0
l=week for	0 -8 9 0 0 0
l=what both	0 -9 11 0 0 0
l=what he	-1 11 -9 0 0 0
l=who had	0 17 -14 0 0 0
l=will not	0 12 -8 0 0 0
l=wish to	0 12 -7 0 -2 0
l=with <name>	0 -2 -7 0 11 0
l=with a	1 8 -16 0 0 0
l=would probably	-5 7 7 1 -12 0
l=would still	0 -6 0 0 8 0
l=write on	0 18 -17 0 -2 0
l=year ago	0 13 -11 0 0 0
l=york from	0 -13 20 -3 -2 0
l=york on	0 18 -14 -1 -1 0
l=— <name>	0 16 -15 0 0 0
l=— the	0 -19 21 0 0 0
lead="	-17 4 -4 20 2 -1
lead=(	2 4 -10 -11 10 0
lead=*	10 -2 -6 0 0 0
lead=,	1 -3 1 13 -5 6
lead=-	-3 5 8 -16 -13 0
lead=10	8 -13 12 0 -6 0
lead=11	20 -9 -10 0 0 0
lead=12	11 0 -10 0 0 0
lead=13	-5 29 -22 0 0 0
lead=14	-16 -27 34 0 0 0
lead=15	-5 -13 17 0 0 0
lead=16	-6 -17 8 0 14 0
lead=17	-4 -11 15 0 0 0
lead=18	7 0 -13 0 0 0
lead=19	12 -5 -4 0 0 0
lead=21	-1 21 -17 0 0 0
lead=22	-4 9 -4 0 0 0
lead=23	12 -31 23 0 0 0
lead=26	-2 -13 16 0 0 0
lead=27	-5 -1 -14 0 14 0
lead=28	18 -22 9 0 0 0
lead=29	-11 2 1 0 0 0
lead=30	-21 -27 31 0 5 0
lead=4	15 -9 0 0 0 0
lead=6	-16 1 11 0 0 0
lead=9	-7 -16 21 0 0 0
lead=:	9 7 -16 -4 5 -1
lead=;	8 -6 4 12 -23 -8
lead=a	-9 -5 13 -3 2 -2
lead=agreed	0 -27 28 0 0 0
lead=all	0 16 -11 0 0 0
lead=america	0 14 -9 -4 0 0
lead=american	0 -8 19 -10 0 0
lead=and	-19 6 -4 3 6 -4
lead=april	-4 16 -9 0 0 0
lead=as	-5 -7 21 -17 -11 0
lead=at	-15 6 -1 -14 8 0
lead=august	-7 37 -30 0 0 0
lead=because	0 -1 10 -2 -6 0
lead=before	-20 8 -1 -6 7 0
lead=beijing	-4 28 -15 0 -7 0
lead=bessent	-18 28 -15 17 -31 0
lead=both	6 2 -1 -15 0 0
lead=brazil	-1 12 -4 0 0 0
lead=brazilian	-1 -11 16 0 -3 0
lead=business	0 -11 15 0 -2 0
lead=but	-11 -2 0 5 11 0
lead=by	-21 13 3 -2 0 0
lead=call	-7 11 -1 0 0 0
lead=cambodia	0 -10 12 0 0 0
lead=canada	9 -15 0 6 0 0
lead=carney	-7 -9 -10 10 17 0
lead=chief	0 -5 -4 10 0 0
lead=chile	0 -11 12 0 0 0
lead=china	-9 -7 25 -23 -7 -3
lead=chinese	-3 27 -15 -11 -4 0
lead=commissioner	13 -11 0 0 0 0
lead=communiqué	0 15 -14 0 0 0
lead=consultations	9 -9 6 -1 0 -2
lead=december	-1 -12 15 0 0 0
lead=delegations	0 10 -10 0 0 0
lead=details	0 13 -11 0 0 0
lead=did	0 -8 0 0 11 0
lead=donald	11 -44 42 -16 1 0
lead=earlier	-17 3 4 0 8 0
lead=economy	0 11 -5 -7 -2 0
lead=ecuador	0 -13 17 -1 0 0
lead=ends	0 10 -9 0 0 0
lead=envoys	0 18 -18 0 0 0
lead=eu	8 27 -32 0 -1 0
lead=european	-4 10 0 -6 -7 0
lead=everybody	0 0 -15 16 0 0
lead=experts	-9 -17 19 0 0 8
lead=export	0 -6 -6 12 0 0
lead=february	6 -1 -23 0 13 0
lead=federal	-16 10 3 0 0 0
lead=fiji	0 -5 8 -1 0 0
lead=finance	13 -6 -21 9 0 0
lead=first	0 -11 13 0 0 0
lead=following	0 -19 19 0 0 0
lead=for	0 15 -9 -2 -3 0
lead=four	0 -5 16 -3 -9 0
lead=france	0 9 -8 0 0 0
lead=french	0 0 -12 0 13 0
lead=friday	-22 30 -17 0 0 0
lead=from	9 16 -37 19 -1 0
lead=further	0 9 -7 0 0 0
lead=goods	11 -11 2 0 0 0
lead=greer	0 9 -6 0 0 0
lead=guest	0 17 -16 0 0 0
lead=he	15 0 13 -13 -28 -9
lead=he'd	3 -13 10 0 0 0
lead=he'll	14 -21 0 0 7 0
lead=her	0 -9 10 0 0 0
lead=here	0 10 -9 0 0 0
lead=his	-11 0 -3 -2 15 0
lead=honduras	0 11 -7 0 0 0
lead=i	21 -11 0 -1 -1 0
lead=iceland	0 -14 16 0 0 0
lead=in	13 -13 9 -8 5 0
lead=india	-1 23 -22 -13 6 0
lead=industry	0 19 -18 0 0 0
lead=it	6 6 -3 -6 -6 -9
lead=italy	0 -14 10 0 6 0
lead=its	8 -20 -1 3 18 0
lead=january	-4 24 -18 0 0 0
lead=japan	1 6 -11 4 -3 0
lead=joint	0 35 -34 0 0 0
lead=july	-8 -3 9 0 0 0
lead=june	26 -39 17 0 0 0
lead=korea	0 -8 13 0 0 0
lead=korean	0 -8 9 0 0 0
lead=last	-1 9 -4 0 -2 0
lead=later	0 -13 14 0 0 0
lead=leaders	-1 36 -32 0 -2 0
lead=lunch	0 10 -10 0 0 0
lead=malaysia	0 24 -18 0 -1 0
lead=meeting	0 -8 9 0 0 0
lead=members	0 -14 15 0 0 0
lead=mexico	8 -2 -1 0 -1 0
lead=minister	0 -6 16 -15 0 0
lead=ministers	-24 6 25 -4 0 0
lead=modi	7 -9 -3 0 9 0
lead=monday	13 -30 28 0 -14 0
lead=morning	-8 17 -7 0 0 0
lead=mr	-10 -3 12 -23 6 0
lead=negotiators	0 -33 14 27 -19 0
lead=neither	3 -13 13 0 0 0
lead=next	-2 8 2 -12 -2 0
lead=nigeria	0 -14 15 0 0 0
lead=no	-1 -8 12 0 0 0
lead=not	0 -12 12 0 0 0
lead=nothing	0 -11 12 0 0 0
lead=nov	-3 26 -23 0 0 0
lead=november	-14 47 -36 0 0 0
lead=now	1 -11 -13 0 20 0
lead=oct	-4 -17 20 0 0 0
lead=october	0 -12 14 0 0 0
lead=of	-1 16 -13 0 0 0
lead=officials	2 -33 6 5 -2 20
lead=on	15 -7 -14 11 9 -9
lead=one	-10 12 -1 0 0 0
lead=our	-12 0 11 0 0 0
lead=overnight	6 5 -14 0 0 0
lead=panama	0 11 -10 0 0 0
lead=paris	0 10 -8 0 0 0
lead=parliament	0 11 -10 0 0 0
lead=phone	-14 15 0 0 0 0
lead=poland	0 12 -9 0 0 0
lead=portugal	0 -18 20 0 0 0
lead=premier	0 -9 11 0 0 0
lead=president	-13 10 9 -13 -4 -1
lead=presidents	-2 -5 10 -6 2 0
lead=press	0 22 -20 0 0 0
lead=prime	22 -6 7 -8 -15 0
lead=read	-3 -7 0 0 9 0
lead=readout	-25 21 4 0 0 0
lead=round	0 -8 10 0 0 0
lead=rounds	0 -18 18 0 0 0
lead=ryosei	0 -12 11 0 0 0
lead=saturday	-16 -2 12 0 -1 0
lead=scott	0 -2 15 0 -21 0
lead=second	0 -6 9 -2 0 0
lead=see	0 11 -7 0 0 0
lead=senior	-2 0 -3 10 0 0
lead=september	-3 -17 20 0 0 0
lead=shares	0 12 -11 0 0 0
lead=she	0 -14 21 -7 -2 0
lead=should	0 15 -14 0 0 0
lead=signed	0 23 -23 0 0 0
lead=since	0 5 -8 2 -1 0
lead=six	0 -7 10 0 0 0
lead=so	-13 -21 27 -9 9 0
lead=soybean	0 -11 -1 0 14 0
lead=stocks	0 12 -10 0 0 0
lead=sunday	-12 0 7 0 0 0
lead=talks	3 -8 11 4 -31 3
lead=technical	-5 -9 1 0 0 9
lead=ten	-2 12 -7 0 0 0
lead=that	-2 -7 8 -6 8 1
lead=the	-7 -13 16 -22 20 1
lead=their	5 3 -26 10 7 0
lead=then	0 -8 12 0 -4 0
lead=there	7 -9 8 -6 0 0
lead=they	8 -22 17 18 -19 -11
lead=they'll	-12 10 -17 7 13 0
lead=third	0 25 -24 0 0 0
lead=thursday	26 -22 1 -7 7 0
lead=today	-13 4 -2 -1 8 0
lead=tomorrow	-22 5 1 8 -9 0
lead=tonight	0 9 -5 0 0 0
lead=trade	-3 -8 8 11 -7 0
lead=treasury	-31 15 -1 10 -20 9
lead=trump	-17 28 -9 -15 -7 -3
lead=tuesday	7 -13 11 0 -6 0
lead=turkish	5 -15 10 0 0 0
lead=twenty	0 11 -9 0 0 0
lead=two	8 -2 3 -7 -9 0
lead=u.s.	-10 11 -10 0 6 0
lead=uganda	0 -19 15 4 0 0
lead=unless	2 10 -11 -1 -4 0
lead=until	-11 12 -8 0 7 0
lead=ursula	0 -13 23 -1 -17 0
lead=us	-8 19 -21 6 2 0
lead=vice	-6 13 -13 15 -19 0
lead=vietnam	13 -16 -17 20 0 0
lead=von	0 9 -8 0 0 0
lead=washington	0 14 -21 0 11 0
lead=we	-13 -17 36 -10 -9 0
lead=wednesday	12 -4 -1 0 -2 0
lead=what	14 -6 -4 10 -11 0
lead=when	-2 -13 6 0 11 -3
lead=where	-15 -11 17 0 0 -1
lead=whether	0 9 3 -7 -8 0
lead=while	6 -10 8 0 -2 0
lead=white	13 -7 -6 0 0 0
lead=whose	-1 -5 -1 -5 6 10
lead=will	0 -7 10 0 0 0
lead=with	-6 -6 9 -2 1 0
lead=xi	-17 21 -21 -10 10 0
lead=yesterday	-8 20 -22 11 -9 0
lead=you	0 -5 10 0 0 0
lead=—	23 -4 -4 -10 2 -11
lead=•	0 14 -10 0 0 0
left:calls	59 -25 -62 -29 6 11
left:coming	16 -15 10 8 -7 -7
left:ended	7 -2 1 -5 0 0
left:experts	-13 -29 13 -13 -23 52
left:m=arrived	-5 23 -12 -5 -14 0
left:m=arrives	-4 8 -6 8 -10 0
left:m=attempt	5 10 -17 0 0 0
left:m=bargain	0 -15 15 0 0 0
left:m=came	7 -16 11 -2 1 0
left:m=closed	7 9 -12 3 -3 0
left:m=conference	8 2 -10 -10 -4 8
left:m=delegations	-5 -18 21 3 -10 0
left:m=dinner	0 -5 13 0 -7 0
left:m=due	3 10 -3 -2 -14 0
left:m=ended	-6 -10 14 -7 0 0
left:m=expected	-3 13 -11 -1 -1 -1
left:m=flew	-4 12 -3 -5 -7 0
left:m=flies	-10 8 -4 4 -3 0
left:m=fly	0 10 -5 -1 -1 0
left:m=gather	0 16 -16 0 0 0
left:m=guest	0 6 -20 -2 19 0
left:m=guests	0 -12 14 0 0 0
left:m=here	-13 -9 15 -7 0 0
left:m=host	-7 20 -22 -9 12 0
left:m=hosts	0 18 -12 0 -6 0
left:m=invitation	5 -9 5 0 -1 0
left:m=invited	-1 20 -10 -3 -5 0
left:m=land	0 12 -17 0 0 0
left:m=landed	2 19 -22 0 0 0
left:m=leg	0 -13 15 0 0 0
left:m=meet	-13 0 0 -9 11 5
left:m=meeting	7 0 4 -8 -15 0
left:m=meets	0 0 -15 6 10 0
left:m=met	-10 -1 0 2 3 -3
left:m=negotiated	0 -17 18 -3 0 0
left:m=negotiation	0 -19 19 0 0 0
left:m=negotiator	0 6 -9 5 0 0
left:m=negotiators	0 -23 0 41 -30 -3
left:m=parted	0 -19 14 4 0 0
left:m=receive	0 9 -12 0 3 0
left:m=received	-11 2 0 5 0 0
left:m=rose	-9 0 -5 -5 16 0
left:m=round	1 -8 11 -3 -6 -7
left:m=rounds	-6 7 2 -12 0 0
left:m=sat	2 -7 8 -8 -6 2
left:m=see each other	0 -12 12 5 -2 0
left:m=settled	12 7 -15 -4 -3 0
left:m=signed	4 9 0 -14 -16 -1
left:m=sitting	0 -6 9 0 0 0
left:m=spent	-11 7 5 -6 -5 0
left:m=summit	11 -6 7 -10 0 0
left:m=table	1 15 -18 -4 5 0
left:m=talk	-1 31 -27 -21 -15 4
left:m=talked	7 -32 6 -8 22 11
left:m=talking	-1 -4 0 10 -6 0
left:m=talks	-5 -15 19 5 -19 1
left:m=there	-1 -12 4 13 -4 7
left:m=time	10 -16 6 4 0 0
left:m=travel	-9 -11 0 11 9 0
left:m=travelled	0 9 -7 0 0 0
left:m=visit	-12 -8 6 -2 11 0
left:m=visits	-1 12 -8 0 0 0
left:m=went	0 -5 12 -13 0 0
left:m=where	-14 12 -4 2 -3 0
left:meets	-16 -2 9 1 -2 10
left:running	-3 -14 2 12 16 1
left:summit	1 -9 -7 5 18 -24
left:sure	-15 -20 22 -7 9 3
left:wished	-2 20 -2 -13 -15 0
lll=, <day-gone> and	0 -8 9 0 0 0
lll=, <level> in	0 -10 10 0 0 0
lll=, <name> ,	0 -26 29 0 0 0
lll=, <name> to	0 9 -9 0 0 0
lll=, <office> ,	0 10 -8 0 0 0
lll=, <organisation> ,	0 -21 21 0 0 0
lll=, <person> ,	-11 15 -13 8 0 0
lll=, <seat> ,	14 -16 6 -2 0 0
lll=, after the	15 -11 -1 0 0 0
lll=, and in	0 -10 10 0 0 0
lll=, and on	-13 16 -16 9 0 0
lll=, announce on	0 10 -9 0 0 0
lll=, as of	11 -7 -5 0 0 0
lll=, begin on	0 13 -9 -6 0 0
lll=, friday ,	2 6 -12 0 0 0
lll=, in a	12 -11 0 0 0 0
lll=, is to	0 -13 0 -2 13 0
lll=, monday ,	0 15 -12 0 0 0
lll=, on a	0 12 -9 0 0 0
lll=, publish on	-1 12 -9 0 0 0
lll=, sign on	8 -12 6 0 0 0
lll=, the fifth	0 -7 9 0 0 0
lll=, the second	0 12 -10 0 0 0
lll=, thursday ,	-1 14 -9 0 0 0
lll=, wednesday ,	0 -16 16 0 0 0
lll=, where they	0 -10 11 0 0 0
lll=, who had	0 13 -13 0 0 0
lll=/ <seat> ,	5 11 -19 -3 0 0
lll=: <level> in	0 -11 13 0 0 0
lll=: <number> on	-3 9 -4 0 0 0
lll=<begin> <begin> "	0 12 -10 0 0 0
lll=<begin> <begin> (	0 13 -9 0 0 0
lll=<begin> <begin> <number>	-4 -10 10 2 0 0
lll=<begin> <begin> <office>	12 0 -7 2 -6 0
lll=<begin> <begin> <person>	-12 0 13 0 -1 0
lll=<begin> <begin> a	8 -23 15 -14 3 7
lll=<begin> <begin> and	0 16 -11 0 -5 0
lll=<begin> <begin> first	0 -15 16 0 0 0
lll=<begin> <begin> friday	-1 -7 9 0 0 0
lll=<begin> <begin> from	8 -5 -4 9 -3 0
lll=<begin> <begin> good	0 -8 10 0 0 0
lll=<begin> <begin> he	15 -22 2 5 0 0
lll=<begin> <begin> his	0 4 -12 0 6 0
lll=<begin> <begin> in	0 -1 -15 3 13 0
lll=<begin> <begin> it	-2 11 -3 0 0 0
lll=<begin> <begin> last	-3 -18 22 0 0 0
lll=<begin> <begin> morning	-5 10 -3 0 0 0
lll=<begin> <begin> next	0 9 0 -10 0 0
lll=<begin> <begin> on	2 -3 -9 10 10 -4
lll=<begin> <begin> one	-6 11 -1 0 0 0
lll=<begin> <begin> second	0 -19 21 -1 0 0
lll=<begin> <begin> she	-5 -1 10 0 0 0
lll=<begin> <begin> since	-13 9 -7 5 0 0
lll=<begin> <begin> the	-14 -2 5 3 3 -1
lll=<begin> <begin> they	16 -13 0 1 -1 0
lll=<begin> <begin> third	0 9 -8 0 0 0
lll=<begin> <begin> thursday	13 -20 12 0 0 0
lll=<begin> <begin> tuesday	-4 -19 22 0 0 0
lll=<begin> <begin> we	-9 0 9 0 0 0
lll=<begin> <begin> who	10 -4 -5 0 0 0
lll=<begin> <name> 's	0 7 4 -12 -4 0
lll=<begin> <name> :	0 -13 0 13 0 0
lll=<begin> <organisation> ,	13 -10 0 0 0 0
lll=<begin> <person> 's	0 -9 17 0 -5 0
lll=<begin> <person> had	-7 -11 7 -2 17 0
lll=<begin> <person> has	13 -6 -5 0 0 0
lll=<begin> <person> hold	0 7 -10 6 0 0
lll=<begin> <person> say	0 14 -8 0 0 0
lll=<begin> <person> to	-2 26 -25 0 0 0
lll=<begin> <seat> ,	1 0 -4 -5 0 9
lll=<begin> <span> of	0 -24 26 0 0 0
lll=<begin> a first	0 -2 -6 12 0 0
lll=<begin> a new	0 -12 6 5 0 0
lll=<begin> also on	0 -9 12 0 0 0
lll=<begin> and on	0 -8 0 12 -2 0
lll=<begin> as of	0 9 -6 0 0 0
lll=<begin> brussel ,	0 10 -9 0 0 0
lll=<begin> friday ,	13 -2 -18 0 0 0
lll=<begin> from the	0 12 -11 0 0 0
lll=<begin> guayaquil ,	0 10 -9 0 0 0
lll=<begin> he had	2 -8 10 0 -5 0
lll=<begin> in the	0 10 -7 0 0 0
lll=<begin> incheon ,	0 -5 -3 10 0 0
lll=<begin> it end	0 -4 -6 10 0 0
lll=<begin> madrid ,	-2 -10 13 0 0 0
lll=<begin> monday ,	-5 -18 22 0 0 0
lll=<begin> mr <person>	-2 20 -12 -4 0 0
lll=<begin> on the	-1 -7 10 0 0 0
lll=<begin> sunday ,	0 -17 19 0 0 0
lll=<begin> the delegation	0 14 -14 0 0 0
lll=<begin> the fifth	0 -11 -6 12 3 0
lll=<begin> the fourth	0 -10 14 -2 0 0
lll=<begin> the last	-3 -5 12 0 0 0
lll=<begin> the leader	7 -17 0 0 10 0
lll=<begin> the next	2 0 -17 18 -3 0
lll=<begin> the second	0 -11 16 -7 0 0
lll=<begin> the state	0 -7 -1 0 10 0
lll=<begin> the three	0 -12 13 0 0 0
lll=<begin> the two	-3 -21 7 7 7 0
lll=<begin> they have	-1 -7 11 0 0 0
lll=<begin> they will	0 0 -1 -6 11 0
lll=<begin> thursday ,	-5 -9 6 -2 9 0
lll=<begin> tuesday ,	-4 -17 21 0 0 0
lll=<begin> when they	0 -1 -8 0 10 0
lll=<day-ahead> , in	0 -10 -9 11 4 0
lll=<day-ahead> , until	0 -12 12 0 0 0
lll=<day-gone> after a	3 -13 9 0 0 0
lll=<day-gone> and on	10 -21 14 0 0 0
lll=<day-gone> that the	15 -7 -6 0 0 0
lll=<day-today> after a	5 -12 7 0 0 0
lll=<level> , on	0 -10 12 0 0 0
lll=<name> 's <person>	0 -10 4 2 0 0
lll=<name> , in	0 12 -15 5 -5 0
lll=<name> , on	-3 -25 29 0 0 0
lll=<name> - <name>	0 12 -5 -7 0 0
lll=<name> <seat> ,	4 -17 14 0 0 0
lll=<name> agree on	-1 -6 9 -2 0 0
lll=<name> and <name>	-7 -2 0 13 -4 0
lll=<name> announce on	0 -18 20 0 0 0
lll=<name> at the	-4 31 -8 0 -19 0
lll=<name> begin on	0 -14 14 0 0 0
lll=<name> is in	0 13 -5 -4 0 0
lll=<name> meet on	0 14 -21 8 0 0
lll=<name> say on	0 -14 16 0 0 0
lll=<name> sell to	0 -17 8 0 10 0
lll=<name> sign on	0 -10 10 0 0 0
lll=<name> — <name>	0 16 -15 0 0 0
lll=<number> : <number>	21 -6 -16 0 0 0
lll=<number> round of	0 -12 14 0 0 0
lll=<office> , who	0 -7 8 0 0 0
lll=<office> are to	0 -9 0 9 -2 0
lll=<organisation> announce on	0 10 -9 0 0 0
lll=<organisation> meet on	0 11 -7 0 0 0
lll=<organisation> say on	0 22 -19 0 0 0
lll=<person> , had	4 -10 7 0 0 0
lll=<person> , in	0 7 -9 0 1 0
lll=<person> , on	7 -7 -8 1 8 0
lll=<person> , say	0 -13 13 0 0 0
lll=<person> , who	-19 20 -5 -4 0 0
lll=<person> : i	-4 10 -4 0 0 0
lll=<person> : on	14 -18 7 0 0 0
lll=<person> and <person>	-8 6 6 -14 -1 0
lll=<person> announce on	-3 -6 13 0 0 0
lll=<person> are to	1 5 -11 0 3 0
lll=<person> hope to	0 13 0 0 -12 0
lll=<person> in <name>	0 7 -14 0 3 0
lll=<person> in <seat>	0 11 -7 0 -1 0
lll=<person> meet on	0 -28 12 7 0 0
lll=<person> of <name>	14 -5 -1 -2 -3 0
lll=<person> plan to	0 -14 9 6 -1 0
lll=<person> say on	3 -9 11 -9 1 0
lll=<person> say that	0 -24 0 24 0 0
lll=<person> say the	0 -10 11 0 0 0
lll=<person> spoke by	-13 15 0 0 0 0
lll=<person> write on	0 15 -14 0 -1 0
lll=<quality> good from	0 -11 12 0 0 0
lll=<seat> , on	0 -23 25 0 0 0
lll=<seat> , thursday	-6 23 -18 0 0 0
lll=<seat> , tuesday	13 -3 -12 0 0 0
lll=<seat> and <seat>	-1 13 -10 0 0 0
lll=<seat> at the	0 9 -9 0 0 0
lll=<seat> on the	0 -10 11 0 0 0
lll=<seat> say on	-14 30 -16 0 0 0
lll=<seat> that the	0 11 -10 0 0 0
lll=<span> , from	0 15 -13 0 0 0
lll=<span> , to	0 18 -14 0 0 0
lll=<span> after the	0 -17 19 0 0 0
lll=<span> before the	0 -15 9 0 6 0
lll=a deal on	0 -7 0 0 11 0
lll=a post on	0 14 -10 0 0 0
lll=a statement on	0 -8 9 0 0 0
lll=a truce on	0 -12 12 0 0 0
lll=a very good	-5 11 -2 0 0 0
lll=a weekend of	0 -24 22 0 0 0
lll=a year ago	0 10 -10 0 0 0
lll=after <span> of	-11 -2 -1 -2 16 0
lll=after a telephone	17 -15 0 0 0 0
lll=after the second	0 2 -14 8 0 0
lll=an hour on	5 -18 15 -2 0 0
lll=and <name> on	-4 -16 17 1 0 0
lll=and <name> will	-4 -14 8 0 8 0
lll=and <person> ,	9 -14 -9 2 12 0
lll=and <person> by	-15 16 0 0 0 0
lll=and <person> had	-2 1 7 0 -11 0
lll=and <person> have	-4 -5 11 0 0 0
lll=and <person> to	-3 17 -15 -5 0 0
lll=and <person> would	-2 1 -2 9 -5 0
lll=and <quality> negotiator	0 -14 18 -3 0 0
lll=and <seat> ,	-1 10 -6 0 0 0
lll=and that the	0 -9 5 4 0 0
lll=and the <name>	0 -8 11 -1 0 0
lll=and the <organisation>	0 12 -11 0 0 0
lll=announce it on	3 -11 10 0 0 0
lll=announce late on	11 -7 0 0 0 0
lll=apec summit in	10 -11 0 0 1 0
lll=are due to	0 -14 8 -1 7 0
lll=are expect to	0 -9 0 7 0 0
lll=as early as	0 9 -8 0 0 0
lll=ask <person> on	5 -16 11 0 0 0
lll=at <number> on	8 5 -16 0 0 0
lll=at chequer on	0 5 -8 0 3 0
lll=at midnight on	-1 11 -8 0 0 0
lll=at noon on	0 13 -12 0 0 0
lll=at the <seat>	0 2 -15 0 11 0
lll=at the apec	0 -19 9 -2 11 0
lll=at the third	0 -5 10 -1 -2 0
lll=be hold on	0 -4 8 0 0 0
lll=be publish on	0 -10 10 0 0 0
lll=be the fourth	0 8 -6 0 0 0
lll=be the third	0 -7 11 -4 0 0
lll=been move to	0 -13 14 0 0 0
lll=been plan for	0 8 -8 0 0 0
lll=before midnight on	6 -13 0 7 0 0
lll=bessent say on	0 -9 11 0 0 0
lll=both side on	0 -4 -8 13 0 0
lll=broke down on	0 -7 9 0 0 0
lll=by video on	7 -1 -13 -11 0 11
lll=closed <span> of	0 -15 17 -1 0 0
lll=come to the	0 -7 9 -3 0 0
lll=conclude <span> of	7 11 -15 -1 0 0
lll=confirm it on	-9 11 0 0 0 0
lll=country say on	0 -20 21 0 0 0
lll=during <person> 's	0 -10 15 0 -3 0
lll=each other on	19 -1 -6 -3 -9 0
lll=end , on	0 -7 -2 0 11 0
lll=end <span> of	0 2 -9 8 0 0
lll=first , on	0 14 -10 0 0 0
lll=first time on	0 -15 17 0 0 0
lll=first visit to	0 3 4 0 -10 0
lll=flew home on	0 -13 16 -1 0 0
lll=for <name> on	4 -21 11 10 -1 0
lll=for <seat> on	0 10 -9 0 0 0
lll=for <span> from	0 18 -15 0 0 0
lll=for <span> of	0 -10 13 0 0 0
lll=for a fourth	0 -13 18 -5 0 0
lll=for the first	0 13 -12 0 0 0
lll=for the fourth	0 -15 7 9 0 0
lll=for the next	0 8 0 -11 0 0
lll=for the second	0 -12 0 11 0 0
lll=fourth round of	0 9 -4 -5 0 0
lll=go on to	0 13 -12 2 -8 0
lll=go to the	0 10 -3 0 0 0
lll=golf course in	0 -6 10 0 0 0
lll=government say on	0 15 -15 0 0 0
lll=had begin on	0 -18 20 0 0 0
lll=had meet on	0 -12 6 -3 8 0
lll=had say on	-4 17 -12 0 0 0
lll=had sign on	0 9 -9 0 0 0
lll=he and <person>	0 -11 7 6 0 0
lll=he announce on	0 -11 12 0 0 0
lll=he expect to	7 -4 5 4 -14 0
lll=his <organisation> on	12 -16 -5 9 0 0
lll=his network on	-10 12 0 0 0 0
lll=in <month-ahead> after	-3 20 -16 0 0 0
lll=in <name> on	-7 -12 -28 20 25 0
lll=in <seat> ,	16 1 -13 0 0 0
lll=in <seat> for	0 20 -19 0 0 0
lll=in <seat> on	0 17 -6 -3 -36 -3
lll=in <seat> until	0 9 -9 0 0 0
lll=in <span> on	-2 17 -14 0 0 0
lll=in a second	0 11 -9 0 0 0
lll=in a video	10 -8 0 0 0 0
lll=in aqaba on	0 11 -11 0 0 0
lll=in bergen on	0 -8 9 0 0 0
lll=in brief ,	0 9 -9 0 0 0
lll=in busan on	-6 0 6 0 -2 0
lll=in cartagena on	0 -10 10 0 0 0
lll=in geneva on	-8 18 -9 -2 0 0
lll=in gyeongju on	0 -9 12 0 -1 0
lll=in istanbul on	0 10 -9 0 0 0
lll=in kuala lumpur	0 14 -12 0 0 0
lll=in london on	0 -13 16 0 0 0
lll=in new york	0 -9 11 0 0 0
lll=in salvador on	0 -12 12 0 0 0
lll=in seoul on	0 -10 17 -7 0 0
lll=in shenzhen on	0 15 -10 0 -6 0
lll=in the first	0 8 -6 0 0 0
lll=in the last	0 13 -12 0 0 0
lll=in the third	0 32 -30 -1 0 0
lll=in their third	0 11 -9 0 0 0
lll=in trieste on	0 -16 17 0 0 0
lll=in tromsø on	0 -12 13 0 0 0
lll=is <level> from	0 -13 13 0 0 0
lll=is expect on	0 -4 -1 9 0 0
lll=is in <seat>	0 -11 12 0 0 0
lll=is over on	0 11 -10 0 0 0
lll=is plan for	-4 -2 0 10 -1 0
lll=is set for	12 0 -9 0 0 0
lll=is the fourth	0 22 -21 0 0 0
lll=is their second	0 -5 10 -4 0 0
lll=it , on	6 0 -8 3 0 0
lll=it again on	9 -5 -3 0 0 0
lll=it begin on	0 10 -6 0 0 0
lll=it end on	0 19 -17 0 0 0
lll=it meet on	0 11 -6 0 0 0
lll=it take effect	0 -12 13 0 0 0
lll=it was a	-10 16 -6 0 0 0
lll=joint statement of	0 14 -12 0 0 0
lll=kuala lumpur on	-14 -11 28 -1 -1 0
lll=last week 's	0 -7 -5 0 14 0
lll=last week ,	0 -7 9 0 0 0
lll=leader spoke by	-8 0 0 0 9 0
lll=leave <name> before	0 -9 10 0 0 0
lll=lose <level> on	11 -7 -3 0 0 0
lll=malaysian capital on	0 12 -11 0 0 0
lll=meet , in	0 -1 -3 0 8 0
lll=meet <person> in	0 10 -5 1 -6 0
lll=meet <person> on	0 -41 19 0 10 0
lll=meet again on	0 16 -11 -2 -2 0
lll=meet in <seat>	0 19 -17 0 0 0
lll=meet there on	0 -6 9 0 0 0
lll=ministry say on	15 -4 -8 0 0 0
lll=new york from	0 -13 20 -3 -2 0
lll=new york on	0 18 -14 -1 -1 0
lll=next round of	0 -12 -3 16 0 0
lll=of <person> 's	0 -2 -12 5 13 0
lll=of both country	10 -4 -4 0 0 0
lll=of the <organisation>	0 -6 9 0 0 0
lll=of the apec	0 8 -9 0 0 0
lll=of the asean	0 -16 20 0 -1 0
lll=of the state	0 1 -16 0 11 0
lll=on <day-ahead> to	0 -9 12 0 0 0
lll=on <day-gone> ,	-13 2 5 -2 1 0
lll=on <day-gone> he	-9 0 11 0 -3 0
lll=on <day-gone> in	0 -4 -4 0 11 0
lll=on a state	0 -8 18 0 -8 0
lll=on the phone	10 -9 0 0 0 0
lll=one end on	0 10 -9 0 0 0
lll=order late on	0 -12 12 0 0 0
lll=order sign on	0 -10 10 0 0 0
lll=our <person> ,	9 -10 0 0 0 0
lll=part in the	0 12 -8 0 0 0
lll=pay a state	0 -10 1 0 7 0
lll=plan for the	0 14 -8 0 -5 0
lll=premier he lifeng	0 9 -13 0 0 0
lll=prepare <person> 's	0 -1 10 -4 -3 0
lll=president donald trump	8 10 -7 0 -12 0
lll=press conference on	-7 12 -3 0 0 0
lll=press release ,	12 -7 -6 0 0 0
lll=put off to	0 -12 12 0 0 0
lll=put out on	0 -9 9 0 0 0
lll=readout of the	-7 13 -6 0 0 0
lll=result of the	4 -15 11 0 0 0
lll=rise <level> on	0 15 -13 0 0 0
lll=round of peace	0 9 -9 0 0 0
lll=round of trade	0 0 -10 5 6 0
lll=run out on	0 13 -10 0 0 0
lll=say after a	4 -9 -9 -1 8 6
lll=say after the	0 8 -4 -1 0 0
lll=say he would	11 -21 16 -3 -4 0
lll=second round of	0 -1 11 -20 0 0
lll=second round on	0 18 -16 0 0 0
lll=see <person> in	0 -10 0 0 13 0
lll=seventh round of	0 -10 12 0 0 0
lll=sit down in	0 -10 -6 10 4 0
lll=sixth round of	0 0 -8 8 0 0
lll=social media on	-2 -7 11 0 0 0
lll=state visit to	0 -19 24 0 -9 0
lll=stockholm at the	0 13 -13 0 0 0
lll=take effect on	0 9 -4 0 0 0
lll=take place on	10 10 -20 -7 4 0
lll=talk go on	0 -8 10 0 0 0
lll=talked on the	15 -5 -10 0 0 0
lll=television interview on	0 -5 0 0 10 0
lll=tell <person> on	-1 11 -6 0 0 0
lll=tell reporter on	-2 -17 18 5 -3 0
lll=term end on	0 -12 13 0 0 0
lll=that <name> had	0 10 -8 0 0 0
lll=that end on	0 -9 11 0 0 0
lll=that he had	-2 14 -10 0 0 0
lll=that he might	11 0 -5 0 -8 0
lll=that he will	0 -10 1 -3 10 0
lll=that he would	-6 -9 2 9 5 0
lll=that lapse on	0 -11 11 0 0 0
lll=that start on	0 12 -8 0 -2 0
lll=that the next	0 -9 7 0 0 0
lll=the <day-ahead> ,	0 10 -10 0 0 0
lll=the <name> from	0 -4 -3 0 11 0
lll=the <name> on	9 16 -15 -9 -9 0
lll=the <number> th	0 -10 14 -4 0 0
lll=the <office> 's	-1 2 1 3 -10 0
lll=the <organisation> ,	11 -23 16 0 0 0
lll=the <organisation> on	-7 29 -19 -4 -2 0
lll=the <person> 's	-8 12 1 0 -8 0
lll=the <person> ,	2 14 -14 0 -4 0
lll=the <person> on	-3 13 -5 1 -7 0
lll=the <quality> side	9 4 -16 0 0 0
lll=the <seat> on	-3 -32 -11 19 29 0
lll=the <span> of	0 -10 18 -4 -3 0
lll=the arrangement of	0 13 -10 0 0 0
lll=the date is	0 -8 10 0 0 0
lll=the duty of	0 -13 13 0 0 0
lll=the duty on	0 -15 16 0 0 0
lll=the end of	0 0 -10 8 0 0
lll=the extension on	0 9 -8 0 0 0
lll=the memorandum on	0 -12 1 0 10 0
lll=the number on	6 -11 5 0 0 0
lll=the people on	0 16 -11 -1 -4 0
lll=the press on	12 -8 -3 0 0 0
lll=the proclamation on	0 -11 12 0 0 0
lll=the table on	0 -22 16 0 9 0
lll=the talk of	0 -14 15 0 0 0
lll=the talk on	-9 -5 15 0 0 0
lll=the truce end	0 9 -8 0 0 0
lll=the truce of	0 9 -8 0 0 0
lll=the two <office>	0 -14 15 0 0 0
lll=the two country	0 -6 12 0 -2 0
lll=the two delegation	0 -3 9 -3 0 0
lll=the two had	1 -7 -3 0 11 0
lll=the two president	0 16 -6 0 -12 0
lll=the two will	0 -10 7 -1 4 0
lll=the war in	0 -2 14 -4 -9 0
lll=the week of	0 30 -28 0 0 0
lll=they agree to	0 -8 -10 15 0 0
lll=they are to	0 -11 3 0 6 0
lll=they begin on	0 -6 9 -2 0 0
lll=they want to	0 -12 13 0 0 0
lll=thi week for	0 -9 9 0 0 0
lll=third round of	-3 14 -4 -13 0 0
lll=third round on	0 -10 0 9 0 0
lll=to <level> on	-2 29 -22 0 0 0
lll=to <name> on	-8 -3 0 -1 12 0
lll=to <person> by	12 -12 0 0 0 0
lll=to <seat> on	-9 3 7 -4 -11 0
lll=to <seat> to	0 -17 12 -2 -1 6
lll=to be a	0 -7 9 0 0 0
lll=to begin on	0 28 -26 0 0 0
lll=to discuss on	0 17 -3 0 -12 0
lll=to follow on	0 -15 9 0 7 0
lll=to last until	0 -10 13 0 0 0
lll=to meet on	0 0 -12 0 14 0
lll=to start on	0 -4 10 0 -3 0
lll=to talk by	10 -10 0 0 0 0
lll=to travel to	0 12 -7 0 -4 0
lll=trade representative ,	0 -9 9 0 0 0
lll=trump say on	5 -9 3 0 0 0
lll=truth social on	-3 10 -5 0 0 0
lll=two are to	0 -7 15 -5 -7 0
lll=two round of	0 9 -9 0 0 0
lll=video conference on	-11 8 -1 0 0 4
lll=visit <seat> from	0 -10 16 0 -5 0
lll=visit to the	0 5 -10 0 6 0
lll=was conclude on	0 9 -7 0 0 0
lll=was given on	0 -9 10 0 0 0
lll=was reach on	0 15 -13 0 0 0
lll=was sign on	0 -7 7 0 0 0
lll=was tell on	10 -9 0 0 0 0
lll=was the fifth	0 12 -7 -3 0 0
lll=was the first	5 8 -14 0 0 0
lll=was the third	0 -10 0 12 0 0
lll=was their first	9 -12 -3 -1 9 0
lll=was their fourth	4 -8 -9 11 0 0
lll=was their sixth	-2 20 -14 -1 0 0
lll=was their third	-6 -14 21 0 0 0
lll=was to end	13 -9 -2 0 0 0
lll=were to begin	0 -12 12 0 0 0
lll=when the two	0 -9 15 0 -2 0
lll=which begin on	0 -5 -1 9 -1 0
lll=which end on	0 8 -7 0 0 0
lll=who is in	0 -10 13 0 0 0
lll=will be on	0 -2 -8 0 11 0
lll=will go on	0 14 -9 -1 0 0
lll=will go to	0 -11 -2 0 15 0
lll=will meet on	0 -15 18 0 -3 0
lll=will sign on	0 17 -13 0 -1 0
lll=will speak on	8 -6 -1 0 0 0
lll=will travel to	0 -9 8 11 -7 0
lll=with <name> on	2 9 -4 -11 -6 0
lll=with <person> by	12 -8 0 0 0 0
lll=with <person> in	-2 0 -9 2 6 0
lll=with <person> on	1 -13 -9 6 18 0
lll=with <seat> on	0 20 -29 0 0 0
lll=would be another	0 -9 0 12 0 0
lll=would follow on	0 13 -11 0 0 0
lll=would go to	0 -6 9 5 -5 0
lll=would have end	0 -9 11 0 0 0
lll=would love to	0 11 -6 0 -4 0
lll=would resume on	0 -13 8 6 0 0
lll=xi jinping in	9 2 0 0 -11 0
lll=xi jinping on	0 -7 10 0 -4 0
lll=— <person> will	0 -6 12 0 -5 0
lll=— <seat> ,	-8 -17 23 0 0 0
loud	11 -13 14 -5 -21 -1
lr='s ,	0 14 -10 0 -4 0
lr='s .	-3 -5 0 0 8 0
lr='s <end>	-7 23 -13 0 0 0
lr='s are	0 -16 18 0 0 0
lr='s in	0 -4 -16 -1 21 7
lr='s of	0 -10 4 0 4 0
lr='s on	0 10 -3 0 -2 0
lr='s to	0 -24 12 15 -11 0
lr='s with	-2 14 -9 -5 2 0
lr=( )	-6 -3 1 -7 12 0
lr=, (	-4 -9 6 16 -5 0
lr=, ,	-16 -17 12 10 6 5
lr=, -	2 -8 5 -1 -10 13
lr=, .	9 2 -1 -10 -4 0
lr=, :	-5 12 -13 0 4 0
lr=, <end>	32 -31 12 9 8 -13
lr=, <number>	0 -10 -2 15 0 0
lr=, <person>	0 10 -11 8 -11 0
lr=, a	0 -9 10 0 0 0
lr=, and	-12 1 7 0 0 0
lr=, at	0 20 -15 0 0 0
lr=, for	4 9 -9 -3 0 0
lr=, in	-4 0 16 -14 -6 0
lr=, it	2 6 -13 0 0 0
lr=, of	-8 17 -7 0 0 0
lr=, with	-3 -2 9 0 0 0
lr=, —	-8 19 -7 -31 3 -3
lr=/ <end>	0 -8 9 0 0 0
lr=: 's	5 -10 5 0 0 0
lr=: ,	6 -29 14 0 13 0
lr=: .	0 26 -21 0 0 0
lr=: <end>	-1 28 -24 0 0 0
lr=: in	0 -17 4 13 0 0
lr=<begin> 's	0 -8 11 0 0 0
lr=<begin> (	12 -9 0 0 0 0
lr=<begin> ,	12 -5 -1 -1 1 0
lr=<begin> -	-5 22 -17 0 0 0
lr=<begin> .	15 -25 14 -10 5 0
lr=<begin> :	12 5 -6 -2 -17 0
lr=<begin> <end>	-20 12 3 -5 0 -1
lr=<begin> <level>	-1 11 -7 0 0 0
lr=<begin> <name>	0 -1 -2 10 -3 0
lr=<begin> <number>	0 -15 17 0 0 0
lr=<begin> <person>	4 3 -20 6 4 0
lr=<begin> <seat>	11 -14 1 0 0 0
lr=<begin> and	0 12 -10 0 0 0
lr=<begin> at	0 8 -19 0 9 0
lr=<begin> between	3 -12 11 -9 -1 6
lr=<begin> continue	0 8 -8 0 0 0
lr=<begin> evening	0 -18 13 6 0 0
lr=<begin> go	0 1 -11 0 0 7
lr=<begin> in	-5 -24 25 5 0 0
lr=<begin> it	-15 9 -13 0 11 0
lr=<begin> morning	0 10 -8 0 0 0
lr=<begin> night	-4 9 -2 0 0 0
lr=<begin> of	-11 12 -11 7 0 0
lr=<begin> on	-2 14 -5 -3 0 -3
lr=<begin> that	0 -8 9 0 0 0
lr=<begin> they	7 -13 6 0 0 0
lr=<begin> with	-1 30 -19 -6 -7 0
lr=<begin> would	7 -11 8 -1 0 0
lr=<begin> —	-8 -1 10 0 -1 0
lr=<day-gone> .	9 0 -11 0 0 0
lr=<level> ,	-3 -11 14 0 0 0
lr=<level> .	4 0 -32 0 13 0
lr=<money> .	14 -14 0 0 0 0
lr=<name> ,	0 -15 9 -6 11 0
lr=<name> <end>	13 -14 -9 10 0 0
lr=<name> in	0 10 -11 1 0 0
lr=<name> on	-11 16 -15 7 0 0
lr=<number> ,	-9 0 10 -4 0 0
lr=<number> .	0 26 -27 2 -7 0
lr=<number> morning	0 -6 -4 8 0 0
lr=<number> of	0 -16 15 -1 4 0
lr=<number> the	0 9 -10 0 0 0
lr=<office> again	0 -11 15 -2 0 0
lr=<office> for	0 -19 22 0 0 0
lr=<office> in	2 9 -13 7 -1 0
lr=<office> on	1 10 -16 3 -1 0
lr=<office> the	-1 6 -9 0 8 0
lr=<organisation> .	9 3 -15 0 0 0
lr=<person> .	-2 2 -14 -2 17 0
lr=<person> <end>	0 17 -16 0 0 0
lr=<person> <name>	-1 -7 19 -5 -8 0
lr=<person> <person>	13 -25 13 2 -2 0
lr=<person> <seat>	0 -3 8 0 -1 0
lr=<person> at	-8 3 -5 -1 10 0
lr=<person> him	3 -13 11 0 0 0
lr=<person> in	-9 5 -1 -6 4 0
lr=<person> it	-16 16 0 0 0 0
lr=<person> of	-9 8 2 0 0 0
lr=<person> on	-6 -7 17 0 -5 0
lr=<person> that	-3 -3 8 0 0 0
lr=<person> the	-12 -25 39 -4 -9 0
lr=<person> with	0 -12 16 -2 -1 0
lr=<quality> ,	0 11 -2 0 -3 0
lr=<seat> .	-4 -6 6 -2 7 0
lr=<seat> <end>	0 21 -19 0 0 0
lr=<seat> after	9 -7 0 0 0 0
lr=<seat> and	0 6 -14 0 6 0
lr=<span> .	0 12 -9 0 0 0
lr=<span> in	0 -13 16 0 0 0
lr=a ,	-21 12 8 -1 -3 0
lr=a .	4 13 -13 0 -7 0
lr=a and	0 10 -7 0 0 0
lr=a at	12 -3 -5 0 -2 0
lr=a between	-2 3 -14 9 0 0
lr=a by	0 -7 8 0 -5 5
lr=a call	8 0 -11 0 0 0
lr=a conference	10 -21 -2 0 0 9
lr=a in	8 -2 5 -9 -6 -1
lr=a of	-10 -13 4 0 12 11
lr=a on	0 -8 17 0 -7 0
lr=a that	-5 -7 15 -3 0 0
lr=a to	-5 37 -33 1 -4 0
lr=after 's	0 -18 18 0 0 0
lr=after ,	0 9 -8 0 0 0
lr=after <person>	0 9 -9 3 -1 0
lr=after with	-12 9 0 0 0 0
lr=again ,	-2 3 -11 9 0 0
lr=and .	0 -21 23 0 0 0
lr=and <person>	0 -16 4 0 9 0
lr=and in	0 -9 9 0 0 0
lr=and of	12 -8 -2 0 0 0
lr=another in	0 -10 3 7 0 0
lr=are .	0 11 -6 0 0 0
lr=are in	0 -19 9 8 0 2
lr=at ,	0 -18 16 0 2 0
lr=at .	0 11 -6 0 0 0
lr=at on	-5 13 -3 0 -3 0
lr=be .	0 18 -15 0 0 0
lr=been off	0 15 -13 0 0 0
lr=before ,	-3 9 0 -5 0 0
lr=before .	-2 18 -13 0 0 0
lr=before :	0 -11 11 0 0 0
lr=before <end>	0 13 -12 0 0 0
lr=begin ,	0 -8 9 0 0 0
lr=begin .	-10 15 -4 -1 0 0
lr=begin and	0 -7 10 0 0 0
lr=begin in	0 -9 12 0 0 0
lr=both of	0 9 0 -11 0 0
lr=by ,	21 -17 3 -1 -1 0
lr=by <day-ahead>	4 -8 0 0 0 4
lr=by <day-today>	-2 -6 0 0 9 0
lr=by <end>	-15 32 -17 0 0 0
lr=by afternoon	-2 -8 10 0 0 0
lr=by at	-11 12 0 0 0 0
lr=by evening	-7 -13 20 0 0 0
lr=by for	15 -14 0 0 0 0
lr=by link	-1 10 -7 0 0 0
lr=by night	0 -10 10 0 0 0
lr=by on	-1 9 -15 -4 -3 6
lr=by that	19 -18 0 0 0 0
lr=by with	-14 15 0 0 0 0
lr=charge .	0 -17 17 0 0 0
lr=confirm .	0 -10 11 0 0 0
lr=constructive with	0 -6 0 0 0 10
lr=country in	8 -16 11 0 -3 0
lr=deal .	0 -11 2 14 -4 0
lr=decide .	0 9 -8 0 0 0
lr=delegation for	0 -5 9 0 0 0
lr=delegation in	-1 -5 11 0 0 0
lr=do .	8 -12 4 0 0 0
lr=due ,	9 -7 0 0 0 0
lr=earlier take	0 -12 12 0 0 0
lr=earlier were	0 11 -11 0 0 0
lr=effect and	0 -13 13 0 0 0
lr=end .	8 -16 13 -2 0 0
lr=fifth .	-1 -18 25 -4 -3 0
lr=fifth in	9 3 -12 0 0 0
lr=fifth of	0 15 -12 -8 2 0
lr=first ,	0 -26 30 0 0 0
lr=first .	-1 -12 9 -4 9 0
lr=first of	-3 18 -5 -11 -6 0
lr=first since	11 -3 1 -3 -7 0
lr=first take	0 3 -16 14 0 0
lr=first to	0 0 10 0 -14 0
lr=for 's	0 20 -13 0 -10 0
lr=for ,	-16 23 -11 -4 -2 0
lr=for .	-8 14 -8 5 -9 0
lr=for <end>	23 -24 -4 11 0 0
lr=for and	0 -18 20 -1 0 0
lr=for at	0 11 -8 0 0 0
lr=for with	-2 -26 8 16 2 0
lr=force ,	0 -11 11 0 0 0
lr=fourth .	0 -17 15 4 0 0
lr=fourth is	-3 10 -5 0 0 0
lr=fourth since	3 8 -5 -10 0 0
lr=from ,	-14 6 6 0 -14 0
lr=from .	-12 -10 1 2 9 12
lr=from <end>	-4 -5 13 -4 -3 0
lr=from <name>	12 -12 -6 10 0 0
lr=from and	0 35 -28 -9 0 0
lr=from for	0 9 -8 0 0 0
lr=from in	0 9 -5 -4 0 0
lr=from it	0 -11 5 6 0 0
lr=from of	0 -5 9 -2 0 0
lr=from to	0 9 0 -4 -1 0
lr=from we	0 -10 11 0 0 0
lr=further in	0 11 -9 0 0 0
lr=good ,	-5 -6 12 0 0 0
lr=good with	22 -12 -2 -2 -1 0
lr=had .	-12 0 10 0 0 0
lr=had <person>	0 -20 20 -9 3 0
lr=had for	0 -14 18 0 -1 0
lr=had him	13 1 -16 0 0 0
lr=had in	6 -6 4 1 -9 0
lr=had of	-11 -5 15 0 0 0
lr=had the	0 -5 0 -1 11 0
lr=had with	7 1 -15 0 1 6
lr=has .	0 18 -14 0 0 0
lr=has for	0 -13 13 0 0 0
lr=has of	0 -8 10 0 0 0
lr=has on	0 13 -11 0 0 0
lr=has with	-6 12 -6 0 0 0
lr=have ,	0 -12 14 0 0 0
lr=he <name>	-1 -6 -7 10 4 0
lr=he <person>	-3 -17 16 3 -1 0
lr=he of	-11 9 0 0 0 0
lr=he on	-15 5 5 0 0 0
lr=he the	-1 11 -7 0 0 0
lr=he to	12 -8 -5 0 0 0
lr=his ,	0 14 -7 0 -6 0
lr=his with	-8 -16 12 -7 15 0
lr=hold on	0 -11 18 0 -7 0
lr=if 's	0 -23 24 0 0 0
lr=in (	0 -9 11 0 0 0
lr=in .	-1 -14 -3 -1 22 0
lr=in <day-gone>	0 -12 0 6 7 0
lr=in <end>	0 30 -8 -6 -20 0
lr=in at	11 1 -1 -9 -2 0
lr=in fall	0 -9 10 0 0 0
lr=in from	0 0 0 7 -11 0
lr=in in	-2 -13 14 0 1 0
lr=in it	0 -12 -2 7 9 0
lr=in next	0 -9 0 2 4 0
lr=in on	-17 -9 0 12 7 -1
lr=in the	0 17 -2 0 -8 0
lr=in thi	-1 1 -7 10 -2 0
lr=in to	0 -4 10 0 -3 0
lr=in until	0 10 -5 0 0 0
lr=in with	0 17 -20 -1 2 0
lr=is ,	0 -10 14 0 0 0
lr=is .	-2 5 -18 0 11 0
lr=it ,	0 -9 0 8 0 0
lr=it .	-6 10 -2 0 0 0
lr=last ,	-3 -17 16 0 3 0
lr=last in	12 0 -7 0 0 0
lr=leader by	-6 0 0 0 9 0
lr=leader in	0 -10 9 0 0 0
lr=leave 's	0 -2 -8 0 11 0
lr=meet ,	0 -8 10 0 0 0
lr=meet .	0 -1 -7 -1 13 0
lr=midnight the	0 -12 13 0 0 0
lr=minister in	-3 26 -22 0 0 0
lr=monday .	0 -7 8 0 0 0
lr=monday <end>	-6 -4 0 0 12 0
lr=negotiator in	0 -6 12 -2 0 0
lr=next .	0 17 -8 -7 0 0
lr=next :	0 -12 9 4 0 0
lr=next has	0 -7 11 -4 0 0
lr=next is	0 -9 2 0 0 10
lr=next of	0 -12 -6 21 0 0
lr=next will	4 17 -21 0 0 0
lr=not in	0 9 -9 0 0 0
lr=not since	0 -15 16 0 0 0
lr=of 's	14 -14 4 0 -2 0
lr=of (	0 -12 13 0 0 0
lr=of ,	-9 2 7 -8 -6 0
lr=of .	5 -12 -4 16 2 0
lr=of <end>	-9 3 -4 12 0 0
lr=of and	0 9 -8 0 0 0
lr=of at	0 -18 8 4 5 0
lr=of between	0 17 -11 -8 0 0
lr=of had	0 9 -8 0 0 0
lr=of here	0 -11 16 -5 0 0
lr=of in	7 11 -13 -16 10 0
lr=of that	0 -11 0 11 0 0
lr=of the	1 11 -15 0 0 0
lr=on 's	-3 6 -1 -1 0 0
lr=on ,	11 5 -14 -10 11 -10
lr=on .	0 20 -23 11 -3 -13
lr=on :	-4 -10 8 -1 10 0
lr=on ;	0 10 -8 0 -10 0
lr=on <end>	-8 -23 25 -15 11 8
lr=on <level>	9 -9 0 0 0 0
lr=on <name>	1 1 -17 13 0 0
lr=on <person>	-3 6 -17 0 14 0
lr=on <seat>	0 9 -13 0 0 0
lr=on ?	5 -29 20 0 10 0
lr=on a	0 11 -8 0 0 0
lr=on about	-1 28 -23 0 -3 0
lr=on afternoon	-3 -4 -5 17 0 0
lr=on and	0 -6 -1 17 -12 2
lr=on are	0 -10 11 0 0 0
lr=on as	11 -24 18 0 -1 0
lr=on at	-33 -5 19 -5 4 9
lr=on between	-15 19 -4 0 0 0
lr=on but	8 -16 8 0 0 0
lr=on doe	0 -13 13 0 0 0
lr=on end	0 21 -20 0 0 0
lr=on evening	0 7 1 -9 -15 0
lr=on extend	0 9 -6 0 0 0
lr=on for	0 14 -9 4 -17 0
lr=on has	0 10 -9 0 0 0
lr=on he	-10 -12 19 -7 3 0
lr=on in	-7 -2 9 -13 0 0
lr=on it	11 -8 6 -13 -2 0
lr=on morning	9 -13 15 -9 -7 0
lr=on mr	-3 14 -11 0 0 0
lr=on of	-7 -5 13 0 0 0
lr=on on	-2 -7 11 -5 1 0
lr=on or	0 16 -10 -5 0 0
lr=on over	0 22 -21 0 0 0
lr=on sign	0 -17 19 0 0 0
lr=on that	-7 19 -11 -10 -8 7
lr=on the	0 -12 2 19 0 0
lr=on they	5 -11 10 -1 -1 0
lr=on to	17 -17 14 0 -24 -3
lr=on unless	0 10 -9 0 0 0
lr=on we	0 10 -9 0 0 0
lr=on were	0 -10 10 0 0 0
lr=on what	0 12 -11 0 0 0
lr=on when	0 -7 10 0 0 0
lr=on will	0 -17 19 0 0 0
lr=on with	-23 -10 13 0 19 0
lr=on without	0 -10 10 0 0 0
lr=one ,	-5 10 -2 0 0 0
lr=one call	12 -11 0 0 0 0
lr=own .	0 -19 20 0 0 0
lr=own with	0 17 -11 -2 0 0
lr=pari with	0 -8 9 0 0 0
lr=post .	9 -4 -2 0 0 0
lr=president in	0 -20 12 8 -8 0
lr=president on	0 -6 -1 0 8 0
lr=resume in	0 -10 12 0 0 0
lr=same .	0 10 -9 0 0 0
lr=saturday <end>	0 29 -25 0 0 0
lr=say .	-1 17 -12 0 0 0
lr=second ,	0 -31 31 1 0 0
lr=second .	0 -18 9 10 0 0
lr=second after	0 2 -11 0 10 0
lr=second in	0 -4 -4 14 0 0
lr=second is	0 -3 8 -3 0 0
lr=second of	3 11 -5 -9 0 0
lr=second on	0 11 -8 0 0 0
lr=second with	0 -11 12 0 0 0
lr=seventh of	0 -11 13 0 0 0
lr=seventh since	0 18 -16 0 0 0
lr=side again	0 11 -8 0 0 0
lr=side at	11 -16 7 0 0 0
lr=sign ,	0 11 -10 0 0 0
lr=sign .	0 25 -19 0 -2 0
lr=sign by	0 12 -11 0 0 0
lr=since ,	2 7 -1 -16 0 0
lr=since .	8 -22 5 16 -3 0
lr=since <end>	-2 30 -24 0 0 0
lr=since morning	-1 -12 15 0 0 0
lr=since noon	-1 -6 -7 13 0 0
lr=sixth ,	5 2 -8 3 0 0
lr=sixth .	0 -4 9 -5 0 0
lr=sixth of	1 -11 6 2 0 0
lr=spent in	0 -12 13 0 0 0
lr=start .	0 -11 13 0 0 0
lr=state ,	0 16 0 0 -19 0
lr=state .	-1 -13 3 4 8 0
lr=state later	8 -1 6 0 -12 0
lr=state of	0 -17 17 0 0 0
lr=state that	0 10 -5 0 -4 0
lr=state to	-2 -16 21 -6 0 0
lr=stockholm ,	0 8 -7 0 0 0
lr=such since	0 -10 15 -3 0 0
lr=talk .	0 -4 7 0 0 0
lr=tariff ,	0 0 -9 7 0 0
lr=telephone to	-15 15 0 0 0 0
lr=telephone with	13 -9 0 0 0 0
lr=that .	-1 9 -4 0 0 0
lr=that in	0 -15 4 12 0 0
lr=that the	0 15 -11 -1 0 0
lr=that were	-4 11 0 -8 0 0
lr=that will	0 -10 0 12 0 0
lr=that with	7 -4 -13 9 0 0
lr=that would	8 -12 5 0 0 0
lr=the ,	-4 13 2 -27 -3 0
lr=the .	-15 38 -24 11 -21 0
lr=the :	-12 2 11 -2 -4 0
lr=the <day-gone>	6 -12 8 0 0 0
lr=the <end>	-23 -8 22 -1 -7 0
lr=the <person>	0 12 -13 1 0 0
lr=the and	-11 26 -12 0 -2 0
lr=the are	0 26 -24 0 0 0
lr=the as	0 11 -3 0 -4 0
lr=the at	10 -27 14 11 -5 0
lr=the between	21 -20 -2 0 7 0
lr=the border	0 -12 12 0 0 0
lr=the by	0 10 -4 0 -1 0
lr=the call	10 -10 0 0 0 0
lr=the conversation	-7 9 -1 0 0 0
lr=the doe	0 16 -14 0 0 0
lr=the end	0 12 -14 6 -2 0
lr=the fail	0 9 -7 0 0 0
lr=the for	4 0 -13 0 7 0
lr=the had	-9 0 9 -6 -2 0
lr=the have	-1 -26 18 0 12 0
lr=the hold	0 -9 10 0 0 0
lr=the in	5 -23 19 0 0 0
lr=the instead	5 -9 3 0 0 0
lr=the is	7 -10 11 0 -9 0
lr=the last	0 14 -9 0 -2 0
lr=the lasted	-24 -13 23 0 10 0
lr=the later	-4 -6 0 0 12 0
lr=the of	1 -21 6 0 20 0
lr=the on	4 -10 -6 5 10 0
lr=the some	1 -8 -7 0 14 0
lr=the take	0 11 -3 -4 0 0
lr=the that	12 -20 -6 9 14 0
lr=the the	-5 10 -4 0 0 0
lr=the to	-5 -3 14 0 0 0
lr=the will	0 13 -9 -9 1 0
lr=the with	19 4 -17 0 -11 0
lr=the would	0 38 -31 -8 -3 0
lr=their .	0 -8 0 11 -2 0
lr=their in	0 -10 24 -10 -7 0
lr=they ,	0 10 -10 0 0 0
lr=they .	0 22 -19 0 0 0
lr=they again	-8 8 3 -2 0 0
lr=they at	0 12 -9 0 0 0
lr=they for	11 -12 4 0 0 0
lr=they in	11 -35 5 6 1 0
lr=they it	-5 11 -3 0 0 0
lr=they on	9 -7 -5 -2 9 0
lr=third ,	-6 -17 25 0 0 0
lr=third .	0 -11 19 -12 0 0
lr=third in	3 14 -10 -4 -2 0
lr=third is	0 14 -10 -1 0 0
lr=third of	-2 17 -6 -21 0 0
lr=third on	0 -11 -1 15 0 0
lr=third since	-6 -16 11 12 0 0
lr=third was	0 18 -18 0 0 0
lr=third will	0 -9 10 0 0 0
lr=third with	0 -9 1 6 0 0
lr=three .	12 -7 -4 0 0 0
lr=through .	0 -16 17 0 0 0
lr=thursday ,	10 7 -21 0 0 0
lr=to 's	0 11 -5 -1 -4 0
lr=to )	0 -8 9 0 0 0
lr=to ,	-9 33 -21 -4 -5 0
lr=to .	-15 6 7 -14 0 0
lr=to ;	-12 14 0 0 0 0
lr=to <day-today>	0 10 -9 0 -6 4
lr=to <end>	-5 18 -8 0 -6 0
lr=to <name>	0 -1 -8 -5 17 0
lr=to <number>	0 -15 10 0 5 0
lr=to <person>	-5 -1 17 -1 -11 0
lr=to <seat>	8 -11 21 0 -26 0
lr=to a	0 12 -11 0 0 0
lr=to about	-4 -18 22 0 0 0
lr=to again	4 -5 -5 15 -10 0
lr=to as	9 -7 0 0 0 0
lr=to each	0 -10 12 -5 1 0
lr=to from	0 -9 0 12 0 0
lr=to in	-22 -7 -2 7 17 -2
lr=to it	6 3 -11 0 0 0
lr=to next	0 -7 -9 8 6 0
lr=to on	5 0 -15 6 4 0
lr=to once	0 -13 -5 16 0 0
lr=to since	0 10 -7 0 -1 0
lr=to that	-3 9 -2 0 0 0
lr=to the	-1 -10 -2 0 19 0
lr=to thi	16 -27 0 -6 10 8
lr=to with	-3 28 -20 0 -10 0
lr=trade between	0 -4 6 0 0 0
lr=trade in	0 19 -17 0 0 0
lr=truce .	0 -9 10 0 0 0
lr=tuesday —	0 10 -9 0 0 0
lr=two again	-1 -10 12 0 0 0
lr=two at	0 -10 15 0 -1 0
lr=two in	9 0 -8 0 1 0
lr=two of	0 18 -14 0 0 0
lr=two on	0 -8 -7 16 -1 0
lr=until ,	-4 8 -6 4 0 0
lr=until .	-12 -32 36 3 0 0
lr=until <end>	0 30 -25 0 0 0
lr=until and	0 12 -12 0 0 0
lr=until at	0 10 -10 0 0 0
lr=until evening	0 -11 12 0 0 0
lr=until night	3 7 -10 0 0 0
lr=until to	0 15 -11 0 0 0
lr=video <end>	-9 10 0 0 0 0
lr=was .	0 -5 8 0 0 0
lr=was off	0 20 -23 0 0 0
lr=we again	-5 -5 11 0 0 0
lr=we in	11 0 -7 0 0 0
lr=we'll what	0 9 -4 0 -1 0
lr=wednesday (	0 21 -20 0 0 0
lr=wednesday .	-1 -4 7 0 0 0
lr=wednesday <end>	-1 -11 13 0 0 0
lr=which on	0 12 -10 0 0 0
lr=who .	11 -8 0 0 0 0
lr=who at	0 -13 15 0 0 0
lr=who for	-8 8 0 0 0 0
lr=who whom	11 -4 -7 0 0 0
lr=will <name>	0 -3 -17 6 14 0
lr=will <person>	0 -9 0 0 10 0
lr=will <seat>	-3 9 -6 0 0 0
lr=will at	0 -9 15 0 -2 0
lr=will his	0 -11 1 5 0 0
lr=will in	10 -21 8 0 2 0
lr=will on	12 -8 6 0 -10 0
lr=will the	0 -4 12 0 -9 0
lr=will to	-9 25 -12 -3 -1 0
lr=would <person>	-4 -12 3 -1 17 0
lr=would <seat>	0 -10 11 0 -2 0
lr=would again	4 -3 -6 9 0 0
lr=would his	0 -4 -6 13 0 0
lr=would in	10 -4 0 0 0 0
lr=would on	-6 16 0 0 -9 0
lr=would shortly	-12 -9 0 23 -3 0
lr=would to	12 -6 -3 0 0 0
lr=— ,	17 -12 -7 0 0 0
lr=— <end>	-9 23 -10 0 0 0
lr=— between	-3 8 -9 4 0 0
nc2=agree	7 -2 -7 10 0 -2
nc2=bear	7 -8 -2 20 -2 -8
nc2=begin	-12 -2 10 -4 1 -9
nc2=buy	0 12 -9 0 0 0
nc2=down	-14 -3 16 -12 -6 -1
nc2=impose	19 2 -13 -5 10 -20
nc2=lack	10 0 -7 -1 0 0
nc2=propose	-2 -5 -5 -4 25 -4
nc2=renew	3 2 2 -14 -3 0
nc2=return	0 11 -3 -6 0 0
nc2=say	8 -7 -2 0 2 12
nc2=sell	0 8 -2 -2 -5 0
nc2=sign	2 9 -11 -3 4 -3
nc2=stay	9 3 -3 4 -9 -15
nc2=suspend	-23 -3 15 -4 5 0
nc2=target	-4 -11 16 0 -2 0
nc2=threaten	-10 13 1 -2 -7 0
nc2=up	-7 3 -7 4 10 -3
nct2=agree future	0 14 -11 0 0 0
nct2=agree infinitive	0 -12 8 0 4 0
nct2=agree modal	0 6 -14 8 -3 0
nct2=agree modal-passive	3 -12 10 0 0 0
nct2=agree participle-passive	-17 15 -12 8 5 0
nct2=agree past	13 -15 0 8 1 0
nct2=agree present-passive	0 9 -9 0 0 0
nct2=bear gerund	15 -12 9 -6 -9 0
nct2=bear infinitive	0 14 -17 -1 3 0
nct2=bear modal	8 -1 -12 13 -6 0
nct2=bear past	0 -14 1 14 0 0
nct2=bear pluperfect	0 -18 12 8 -3 0
nct2=bear present	-20 9 -7 8 1 0
nct2=begin future	13 -8 7 -9 -7 0
nct2=begin infinitive	0 -7 -3 16 -1 0
nct2=begin modal	0 20 -15 -10 1 0
nct2=begin past	-8 -10 17 -20 8 -1
nct2=begin perfect	-5 -12 14 -2 4 0
nct2=begin pluperfect	0 -6 -1 14 -6 0
nct2=begin present	-16 20 -11 -1 0 0
nct2=down future-passive	0 -10 11 0 0 0
nct2=down infinitive	0 16 -14 0 0 0
nct2=down modal	-6 -13 11 8 0 0
nct2=down past	-9 3 8 -15 -10 0
nct2=end future	0 -24 25 0 0 0
nct2=end modal	8 -15 8 0 0 0
nct2=end modal-passive	14 -22 10 0 0 0
nct2=end participle-passive	-4 11 -6 -3 0 0
nct2=end past	-10 -7 6 7 -1 0
nct2=end perfect	-1 19 -15 0 0 0
nct2=end present	-12 13 -6 0 0 0
nct2=impose future	4 5 0 -12 -11 0
nct2=impose gerund	-15 10 -10 4 4 0
nct2=impose modal	12 5 -20 1 0 0
nct2=impose past	21 3 -13 -17 12 -6
nct2=impose perfect	8 -9 3 4 -4 0
nct2=impose perfect-passive	0 -18 18 -2 0 0
nct2=impose pluperfect	-9 7 -2 3 0 0
nct2=impose present	7 2 -3 -9 -3 0
nct2=impose present-passive	-2 -7 -1 18 -1 0
nct2=lack future	0 9 -9 0 0 0
nct2=lack modal	12 -11 0 0 0 0
nct2=lack past	-6 11 -4 0 0 0
nct2=lack present	5 -11 7 0 0 0
nct2=propose gerund	-5 18 -13 0 1 0
nct2=propose participle-passive	9 -10 7 -5 0 0
nct2=propose past	0 -5 11 -3 0 0
nct2=propose pluperfect-passive	0 0 -10 0 12 0
nct2=propose present	2 -12 -7 -3 23 0
nct2=propose present-passive	0 -11 -8 19 2 0
nct2=refuse past	0 9 -8 0 0 0
nct2=renew modal-passive	0 -15 16 0 0 0
nct2=renew participle-passive	0 9 -7 0 0 0
nct2=renew past	-2 18 -13 0 0 0
nct2=renew perfect	11 0 -14 0 0 0
nct2=return modal	0 -9 10 0 0 0
nct2=return past	0 14 -9 -2 0 0
nct2=say gerund	0 10 -1 -1 -3 0
nct2=say past	12 -5 -6 -2 0 14
nct2=say perfect	8 -7 -13 10 7 0
nct2=say pluperfect	0 13 -17 -1 4 0
nct2=say present	-4 -7 12 -3 2 0
nct2=sell pluperfect	-1 13 -10 0 0 0
nct2=sign future	0 20 -16 0 0 0
nct2=sign infinitive	0 -8 10 0 0 0
nct2=sign modal	0 15 -15 0 0 0
nct2=sign modal-passive	0 -8 9 0 0 0
nct2=sign participle-passive	-14 7 -5 7 3 0
nct2=sign past	11 -2 -6 0 2 0
nct2=sign past-passive	-10 12 -3 0 0 0
nct2=sign present	17 -11 2 0 -5 0
nct2=stay future	-5 13 -12 0 1 0
nct2=stay future-passive	0 24 -21 0 0 0
nct2=stay modal	-2 -7 6 11 -3 0
nct2=stay modal-passive	0 20 -21 0 0 0
nct2=stay past	13 -19 13 -1 2 -3
nct2=stay perfect	-2 -7 16 0 -5 0
nct2=stay pluperfect	-2 12 -6 0 -6 0
nct2=suspend future	-1 -12 15 0 0 0
nct2=suspend future-passive	0 15 -14 0 0 0
nct2=suspend modal	-11 12 0 0 0 0
nct2=suspend modal-passive	0 16 -15 0 0 0
nct2=suspend past	-12 1 2 -3 9 0
nct2=suspend perfect	0 9 -7 0 0 0
nct2=suspend pluperfect	0 -11 12 0 0 0
nct2=suspend present	-3 -9 8 5 0 0
nct2=suspend present-passive	0 -12 12 0 0 0
nct2=target future	0 -9 10 0 0 0
nct2=target future-passive	0 -10 12 0 0 0
nct2=target modal	0 12 -9 0 0 0
nct2=target participle-passive	0 -11 12 0 0 0
nct2=target past	0 -7 1 9 -3 0
nct2=target perfect	0 -6 8 0 0 0
nct2=threaten past	0 17 -9 0 -2 0
nct2=up future	8 -13 0 9 -3 0
nct2=up past	-10 -17 7 7 16 0
nct2=up present	-5 19 -10 -9 1 0
next:apart	-2 11 8 -6 -27 -11
next:calls	103 -43 -36 -3 -34 -32
next:coming	13 1 0 -9 -6 -15
next:ended	1 2 -8 7 8 -4
next:experts	25 0 -4 -11 -6 -7
next:heads=0	-13 10 13 7 -21 -15
next:heads=1	7 12 -1 -23 -9 -8
next:heads=2	37 -36 18 0 -14 -8
next:meets	-15 -16 18 22 7 -12
next:running	10 0 -7 6 -18 0
next:summit	-24 6 1 -11 22 -7
next:sure	-34 -13 38 -11 -14 -4
next:wished	-8 13 -11 8 -3 -16
next="	1 13 -10 0 -3 0
next=(	-1 4 0 -1 -11 0
next=)	-1 2 -3 -14 10 0
next=,	-9 3 -2 8 5 -1
next=-	7 11 -9 -12 -8 0
next=:	-26 21 -5 -16 3 -7
next=;	18 6 -12 -4 1 -8
next=after	22 -1 -18 4 -8 0
next=and	-2 -4 8 -7 0 2
next=as	10 -6 6 -3 -9 0
next=because	-2 1 10 -10 -9 0
next=before	-5 -4 -6 -6 22 0
next=but	3 -20 20 -2 0 0
next=if	-3 17 -18 8 -2 0
next=unless	0 12 -6 0 0 0
next=until	0 -8 10 0 0 0
next=when	-15 1 15 -3 -4 0
next=where	3 -12 12 0 -1 0
next=which	14 -12 2 8 -8 0
next=while	0 -24 20 0 4 0
next=who	-2 26 -28 4 0 0
next=yet	0 -15 17 0 0 0
next=—	-6 -18 25 -9 8 -3
nhas-gerund	10 -6 5 -4 -5 0
nhas-infinitive	-13 -3 1 5 15 -4
nhas-modal	14 -9 0 11 -15 7
nhas-participle	-10 15 -8 -5 6 0
nhas-perfect	-3 2 -6 -13 19 -1
nhas-pluperfect	-16 0 8 9 -5 0
nhas-present	-11 4 0 3 0 -19
nt2=future-not	7 4 -14 0 0 0
nt2=gerund	11 2 -4 -6 -2 0
nt2=infinitive	-4 4 -12 7 9 0
nt2=infinitive-passive	0 14 -11 0 0 0
nt2=modal	8 2 -7 10 -15 -2
nt2=modal-not	3 -5 -3 0 0 11
nt2=modal-passive	9 -20 13 0 3 0
nt2=participle-passive	-13 7 2 -6 0 0
nt2=past	7 -12 5 6 0 3
nt2=past-not	14 1 -7 -7 0 0
nt2=past-passive	-4 24 -10 -13 -12 0
nt2=perfect	15 -12 -2 -6 16 0
nt2=perfect-not	-9 0 8 0 0 0
nt2=pluperfect	-22 -3 18 8 -12 0
nt2=present	-11 14 -5 -4 -1 -16
nt2=present-not	3 2 -14 0 7 0
nt2=present-passive	-3 -2 -6 13 3 0
nv0-none	-4 4 2 0 4 -10
nv1-none	-4 4 2 0 4 -10
nv2=add	14 6 -16 4 -12 0
nv2=answer	-6 13 -2 0 0 0
nv2=apply	4 -12 8 0 0 0
nv2=be	13 2 1 2 -19 -9
nv2=bite	0 10 -7 0 0 0
nv2=bring	-1 -8 13 -2 -1 0
nv2=buy	0 10 -7 0 0 0
nv2=call	-16 12 2 0 -7 0
nv2=cancel	-4 14 -13 1 0 0
nv2=carry	0 10 -7 0 -3 0
nv2=clear	0 11 -10 0 0 0
nv2=collect	0 -10 10 0 0 0
nv2=come	-1 16 -5 -19 -5 0
nv2=conclude	6 6 -13 -4 4 0
nv2=confirm	8 -18 15 0 -2 0
nv2=continue	0 21 -18 0 0 0
nv2=decide	-8 18 -12 5 -1 0
nv2=delay	0 -11 12 0 0 0
nv2=double	0 11 -9 0 0 0
nv2=end	-18 -11 22 -3 -10 0
nv2=expect	-2 -9 6 -4 10 0
nv2=face	0 -6 -8 14 0 0
nv2=gather	-3 -10 6 0 8 0
nv2=get	12 -16 5 -3 3 0
nv2=go	-5 0 4 -22 14 -1
nv2=halve	0 -7 10 0 0 0
nv2=hang	0 8 -4 0 0 0
nv2=hold	-11 14 -10 0 8 0
nv2=impose	5 3 -10 0 0 0
nv2=keep	13 3 -18 0 0 0
nv2=look	-6 0 12 -3 -9 0
nv2=lower	0 -16 18 0 0 0
nv2=move	8 0 -21 11 0 0
nv2=need	-5 -5 12 0 0 0
nv2=negotiate	-2 -12 8 0 8 0
nv2=note	0 -2 -6 9 0 0
nv2=other	-2 -9 4 -11 12 9
nv2=pass	0 -9 5 0 2 0
nv2=pay	-13 -5 1 10 2 0
nv2=plan	15 -22 5 7 0 0
nv2=post	-12 1 2 0 5 0
nv2=promise	4 -5 -13 -3 18 0
nv2=put	4 7 -4 -4 -5 0
nv2=receive	-1 -6 -4 22 -14 0
nv2=recommend	12 -11 0 0 0 0
nv2=refuse	7 -9 2 0 0 0
nv2=remain	0 11 -9 0 0 0
nv2=report	9 -25 3 14 -1 0
nv2=review	-3 -8 12 0 0 0
nv2=rise	-5 -1 -3 12 0 0
nv2=run	-1 -28 20 2 11 0
nv2=say	-10 -8 8 -8 8 16
nv2=send	5 9 -10 0 -4 0
nv2=set	0 -10 11 0 0 0
nv2=sign	1 23 -19 0 -7 0
nv2=sit	0 11 -8 5 -11 0
nv2=start	-1 0 -13 16 0 0
nv2=stay	-13 -2 13 0 0 0
nv2=stop	0 13 -9 0 0 0
nv2=strike	0 -6 0 10 0 0
nv2=suspend	-2 -18 21 0 0 0
nv2=take	-10 0 8 -5 0 0
nv2=tell	-5 13 -12 -3 4 0
nv2=think	-1 15 -14 0 0 0
nv2=wait	16 -2 -13 0 0 0
nv2=want	9 -9 -16 -2 18 0
nv2=warn	0 14 -8 0 0 0
nv2=win	10 -10 0 0 0 0
nv2=withdraw	14 -16 3 0 0 0
nv2=write	16 -8 3 -11 -1 0
nvt2=accept modal	0 11 -10 0 0 0
nvt2=add past	16 1 -7 0 -12 0
nvt2=agree participle	-13 7 -7 8 5 0
nvt2=agree past	9 -18 13 -4 0 0
nvt2=agree present	9 4 -9 0 -3 0
nvt2=announce perfect	0 -8 -3 11 0 0
nvt2=answer past	-4 10 -1 0 0 0
nvt2=apply present	-5 -3 9 0 0 0
nvt2=approve past	0 -8 9 0 0 0
nvt2=ask past	4 8 -20 8 0 0
nvt2=ask perfect	0 -13 16 0 0 0
nvt2=ask pluperfect	0 12 -9 0 0 0
nvt2=be future	-3 8 1 -14 0 0
nvt2=be modal	-10 -8 8 12 -3 0
nvt2=be past	12 -6 -2 5 -1 -2
nvt2=be pluperfect	-4 9 0 0 -3 0
nvt2=be present	15 3 -5 0 -8 -1
nvt2=begin future	0 -13 15 0 0 0
nvt2=begin past	0 20 -11 -3 -8 0
nvt2=begin perfect	0 -14 8 0 6 0
nvt2=begin pluperfect	0 -16 9 7 -5 0
nvt2=bring modal	0 -12 13 0 0 0
nvt2=call past	-13 5 15 -7 -7 0
nvt2=call perfect	0 11 -10 0 0 0
nvt2=carry gerund	0 -7 9 0 0 0
nvt2=carry past	0 11 -10 0 0 0
nvt2=come past	-4 1 6 -10 -3 0
nvt2=come present	0 11 -7 0 0 0
nvt2=conclude past	0 9 -5 0 0 0
nvt2=conclude perfect	8 5 -13 0 0 0
nvt2=conclude pluperfect	0 -11 11 0 0 0
nvt2=confirm present	10 -21 12 0 0 0
nvt2=continue future	0 13 -10 0 0 0
nvt2=continue present	0 9 -9 0 0 0
nvt2=cut future	0 17 -15 0 0 0
nvt2=cut present	7 0 -10 0 0 0
nvt2=decide past	-7 15 -13 5 0 0
nvt2=end future	0 -14 16 0 0 0
nvt2=end past	-6 -7 11 0 0 0
nvt2=expect past	-2 -5 9 0 0 0
nvt2=expect present	0 0 -6 -4 11 0
nvt2=extend perfect	11 -6 -6 0 0 0
nvt2=face present	0 -10 -4 14 0 0
nvt2=fall modal	0 14 -13 0 0 0
nvt2=get past	9 -14 4 -1 4 0
nvt2=go future	9 -14 12 -4 -2 0
nvt2=go past	-13 -7 4 -3 18 0
nvt2=go present	0 16 -11 -8 1 0
nvt2=hang present	0 8 -4 0 0 0
nvt2=have present	-9 11 -2 -12 0 0
nvt2=hold future	-1 14 -10 0 0 0
nvt2=hold modal	0 17 -16 0 0 0
nvt2=hold past	-7 -12 18 -5 9 0
nvt2=hold present	0 6 -10 6 0 0
nvt2=hope past	0 -10 12 0 0 0
nvt2=hope present	0 16 -11 0 -3 0
nvt2=impose future	8 -11 3 0 0 0
nvt2=impose past	0 21 -19 0 0 0
nvt2=intend present	0 -12 12 0 0 0
nvt2=keep future	0 10 -8 0 0 0
nvt2=keep past	11 -5 -5 0 0 0
nvt2=keep perfect	0 -12 14 0 0 0
nvt2=keep present	0 14 -12 0 0 0
nvt2=know present	0 17 -15 0 0 0
nvt2=leave future	0 -10 13 0 0 0
nvt2=leave gerund	0 0 -9 9 0 0
nvt2=leave modal	10 -7 -2 0 0 0
nvt2=leave pluperfect	0 -8 10 0 0 0
nvt2=leave present	0 23 -12 0 -12 0
nvt2=look gerund	-2 13 -6 0 -2 0
nvt2=look past	-1 -15 21 -1 -3 0
nvt2=make modal	10 -8 0 0 0 0
nvt2=make past	-1 25 -20 0 0 0
nvt2=make present	0 -10 10 0 0 0
nvt2=meet future	5 11 -11 1 -8 0
nvt2=meet gerund	7 -8 9 -4 -5 0
nvt2=meet modal	11 -13 9 -2 0 0
nvt2=meet past	-9 9 -5 3 -2 0
nvt2=meet perfect	-1 11 -7 0 0 0
nvt2=meet pluperfect	0 -6 9 0 0 0
nvt2=move past	8 -14 -9 12 0 0
nvt2=need present	0 -8 9 0 0 0
nvt2=negotiate present	-1 -9 3 0 8 0
nvt2=other future	0 0 -15 0 11 0
nvt2=other modal	-3 -12 0 6 0 11
nvt2=other perfect	-4 7 -6 -9 7 0
nvt2=other pluperfect	0 -17 22 -1 -4 0
nvt2=pay future	-2 -9 11 -6 4 0
nvt2=pay modal	0 -3 -7 10 0 0
nvt2=pay past	0 11 -6 0 0 0
nvt2=plan participle	10 -16 10 -5 0 0
nvt2=plan present	7 -13 -1 13 -4 0
nvt2=prepare infinitive	0 15 -13 -2 0 0
nvt2=prolong future	0 -13 13 0 0 0
nvt2=prolong modal	0 -11 12 0 0 0
nvt2=prolong participle	0 8 -7 0 0 0
nvt2=prolong past	0 18 -13 -3 0 0
nvt2=prolong perfect	0 9 -7 0 0 0
nvt2=prolong present	0 -11 12 0 0 0
nvt2=promise past	5 -3 -20 -1 19 0
nvt2=promise pluperfect	0 -11 12 0 0 0
nvt2=put modal	-3 13 -7 0 0 0
nvt2=put past	0 12 -10 0 0 0
nvt2=put perfect	13 -10 0 0 0 0
nvt2=raise future	-3 10 -6 0 0 0
nvt2=raise present	0 -13 13 0 0 0
nvt2=reach perfect	0 -16 17 0 0 0
nvt2=reach pluperfect	0 14 -11 0 0 0
nvt2=receive past	0 -9 0 15 -5 0
nvt2=report past	15 -28 0 14 -1 0
nvt2=resume past	0 10 -7 0 0 0
nvt2=return modal	0 -10 11 0 0 0
nvt2=rise future	0 -7 -7 14 0 0
nvt2=run past	0 -14 16 0 0 0
nvt2=run present	0 -23 11 5 12 0
nvt2=say gerund	0 -3 8 0 -1 0
nvt2=say past	-11 -1 0 -5 5 17
nvt2=say present	-3 -14 18 0 2 0
nvt2=see modal	0 10 -6 0 0 0
nvt2=see past	0 -21 18 2 -1 0
nvt2=see present	-5 13 -5 0 0 0
nvt2=send pluperfect	-1 13 -10 0 0 0
nvt2=set present	0 -22 22 0 0 0
nvt2=sign future	0 13 -11 0 0 0
nvt2=sign modal	0 -9 10 0 0 0
nvt2=sign participle	0 11 -10 0 0 0
nvt2=sign past	0 15 -14 1 -3 0
nvt2=sign perfect	0 8 -9 0 0 0
nvt2=sit future	0 14 -19 10 -6 0
nvt2=sit past	0 -23 29 -3 0 0
nvt2=sit present	0 16 -15 0 0 0
nvt2=start present	0 -11 0 10 0 0
nvt2=stay modal	-11 13 0 0 0 0
nvt2=stay past	0 10 -9 0 0 0
nvt2=step present	0 12 -9 0 0 0
nvt2=stop perfect	0 8 -6 0 0 0
nvt2=strike past	0 -8 0 10 0 0
nvt2=suspend past	0 11 -10 0 0 0
nvt2=suspend present	0 -23 24 0 0 0
nvt2=take future	0 12 -13 0 0 0
nvt2=take infinitive	0 -9 10 0 0 0
nvt2=take modal	-4 17 -13 -4 5 0
nvt2=take past	0 -7 13 -7 -2 0
nvt2=take perfect	-3 -9 16 0 0 0
nvt2=take pluperfect	0 -2 -5 8 0 0
nvt2=tell past	-3 16 -18 0 2 0
nvt2=tell pluperfect	0 9 -3 0 0 0
nvt2=think past	0 21 -13 0 -7 0
nvt2=threaten past	0 14 -7 0 -2 0
nvt2=wait future	0 9 -8 0 0 0
nvt2=want present	0 -10 -11 -1 19 0
nvt2=write past	16 -8 1 -10 -1 0
o:act=accept	-2 12 -7 0 0 0
o:act=add	0 21 -21 0 0 0
o:act=admit	11 -9 -1 0 0 0
o:act=agree	6 -17 1 9 19 0
o:act=announce	-6 13 -1 -2 -23 0
o:act=answer	-8 14 -13 0 6 0
o:act=be	6 -3 -6 5 11 0
o:act=begin	-12 6 3 4 -23 -1
o:act=carry	0 -14 14 0 0 0
o:act=clear	-3 13 -10 0 0 0
o:act=collect	0 13 -8 0 0 0
o:act=convene	0 -9 10 0 0 0
o:act=declare	-3 -12 15 0 0 0
o:act=discuss	0 0 16 -5 -13 0
o:act=draw	-1 -23 27 -3 0 0
o:act=expect	-15 25 -15 -2 0 0
o:act=extend	-1 8 -18 4 4 0
o:act=fall	-5 10 -3 0 0 0
o:act=gather	0 10 -7 0 0 0
o:act=get	-27 21 -4 -2 7 0
o:act=halve	0 12 -11 0 0 0
o:act=hang	0 -12 13 0 0 0
o:act=have	-8 -18 23 -6 10 0
o:act=impose	0 9 -6 0 0 0
o:act=jump	10 -9 0 0 0 0
o:act=land	-10 26 -16 0 -1 0
o:act=lay	-3 -20 18 8 0 0
o:act=leave	-9 -2 12 0 -9 0
o:act=let	-5 14 -6 0 0 0
o:act=look	0 13 -10 0 0 0
o:act=lower	-1 20 -16 0 0 0
o:act=make	-7 13 -2 -5 -3 0
o:act=move	0 -7 11 0 0 0
o:act=negotiate	2 -12 12 0 -3 0
o:act=no verb	10 0 -3 -10 7 -5
o:act=number	6 2 -11 0 0 0
o:act=order	0 13 -10 0 0 0
o:act=other	17 -10 1 0 1 -4
o:act=pay	17 13 -30 -9 0 0
o:act=place	7 -10 -2 4 4 0
o:act=plan	-11 9 -2 6 -15 0
o:act=prepare	1 18 -27 0 0 5
o:act=prolong	-14 9 -3 4 0 0
o:act=promise	-12 25 -12 0 0 0
o:act=publish	-2 12 -4 -4 -7 0
o:act=raise	-5 24 -14 0 0 0
o:act=receive	-3 -19 6 10 6 0
o:act=recommend	-2 16 -13 0 0 0
o:act=remain	0 -11 12 0 0 0
o:act=report	-4 20 -8 0 -1 0
o:act=review	5 -14 10 0 0 0
o:act=rise	4 -16 1 -2 16 0
o:act=roll	12 -20 9 0 0 0
o:act=say	7 2 6 -22 -14 -6
o:act=seal	12 -9 -25 6 9 0
o:act=see	-16 -1 7 3 -7 0
o:act=sell	5 0 -10 0 0 0
o:act=set	10 -6 0 0 0 0
o:act=settle	-3 -11 10 1 0 0
o:act=show	0 18 -19 0 0 0
o:act=sign	-10 2 -3 7 11 -1
o:act=sit	-17 -13 20 -2 0 -6
o:act=stand	-5 -1 0 9 0 0
o:act=step	-1 -20 14 9 0 0
o:act=suggest	0 16 -15 0 0 0
o:act=suspend	-1 2 0 -10 -3 6
o:act=tax	0 -13 13 0 0 0
o:act=tell	5 1 -5 -13 1 8
o:act=threaten	-7 32 -23 0 0 0
o:act=vote	0 15 -11 0 0 0
o:act=wait	-3 27 -22 -2 0 0
o:act=write	-3 21 -15 -3 -9 0
o:add on gone	0 10 -7 0 0 0
o:adopt on gone	0 -11 12 0 0 0
o:agree agreed gone	-1 -10 6 0 8 0
o:agree on gone	8 -7 -2 2 4 1
o:announce announced gone	-2 4 -8 7 -2 0
o:announce for ahead	-5 21 -11 0 -1 0
o:announce on gone	1 -5 11 -7 -7 0
o:approve by ahead	0 -14 14 0 0 0
o:ask on ahead	0 -18 19 0 0 0
o:be  gone	-14 -13 6 0 18 0
o:be due gone	10 -6 -2 0 0 0
o:be for gone	-13 17 -4 0 0 0
o:be from ahead	-2 18 -14 -13 3 0
o:be from gone	0 -36 33 5 -1 0
o:be is ahead	-7 3 -7 0 9 0
o:be is gone	0 16 -9 0 0 0
o:be of gone	-4 -5 10 0 0 0
o:be on ahead	7 -4 -7 18 -1 -2
o:be on gone	0 -8 11 2 -25 2
o:be since gone	16 -11 1 1 0 0
o:be the ahead	0 -12 15 0 0 0
o:begin  ahead	0 3 -11 7 0 0
o:begin began gone	0 12 -7 -2 0 0
o:begin begin gone	0 -11 11 0 0 0
o:begin by ahead	0 14 -10 0 0 0
o:begin from ahead	0 11 -4 -1 0 0
o:begin from gone	0 -17 11 7 0 0
o:begin on ahead	-12 0 10 -12 -4 -1
o:begin on gone	7 18 -19 0 0 0
o:begin since gone	0 19 -12 -4 0 0
o:begin till ahead	0 -17 10 8 0 0
o:begin to ahead	0 11 -10 0 0 0
o:begin until gone	0 -21 9 12 0 0
o:begin up gone	0 -13 13 0 0 0
o:bring on ahead	0 -10 11 0 0 0
o:call on gone	3 -7 -10 8 7 0
o:carried=controls	-13 -12 14 -9 12 1
o:carried=controls far	-11 4 2 -19 7 -1
o:carried=deal far	0 -1 -2 -3 10 -7
o:carried=duties	6 22 -15 0 -30 -14
o:carried=duties far	4 12 -2 -3 -15 -13
o:carried=exclusions far	-5 19 -21 0 6 0
o:carried=fees	-4 -12 4 8 0 1
o:carried=fees far	-4 0 -8 -10 11 10
o:carried=longer	0 12 -5 -14 -5 0
o:carried=longer far	1 -15 19 -3 -15 0
o:carried=meeting	-10 -5 3 8 8 0
o:carried=meeting far	0 -15 18 -3 -11 -9
o:carried=none	-3 1 0 8 -17 10
o:carried=procedure	-16 17 -7 2 -5 0
o:carried=procedure far	9 23 -14 -20 -19 0
o:carried=sale	0 3 -12 -3 11 0
o:carried=sale far	4 11 -4 -14 -19 0
o:carried=truce	-12 16 5 -14 -24 -5
o:carried=truce far	-16 11 -9 -1 14 -11
o:carry on gone	0 -20 20 0 0 0
o:charge from ahead	0 9 -7 0 0 0
o:charge on gone	0 -8 10 0 0 0
o:clear on gone	-8 13 -6 0 0 0
o:conclude concluded gone	0 -12 13 0 0 0
o:conclude on gone	-2 7 0 -6 -3 0
o:confirm confirmed gone	0 -11 11 0 0 0
o:confirm on ahead	17 -12 -3 0 0 0
o:confirm on gone	-11 10 -3 0 4 0
o:convene on ahead	0 -9 10 0 0 0
o:decide on gone	0 -12 18 -4 -1 0
o:declare on gone	0 -15 18 0 0 0
o:discuss on ahead	0 -20 15 0 6 0
o:discuss on gone	0 25 -4 -3 -20 0
o:draw on gone	0 -11 14 -1 0 0
o:end  gone	-1 -9 12 0 0 0
o:end end gone	12 -7 -4 0 0 0
o:end ended gone	-2 -13 14 0 0 0
o:end ends gone	0 -19 13 9 0 0
o:end expires gone	0 -14 15 0 0 0
o:end on ahead	-11 21 -9 -8 -7 0
o:end on gone	-1 -14 15 3 0 0
o:expect from ahead	0 -13 14 0 0 0
o:expect on ahead	0 -50 38 8 6 0
o:expect on gone	-5 47 -35 -6 -5 0
o:fall on ahead	0 13 -10 0 0 0
o:fix for ahead	14 -26 15 0 0 0
o:fix for gone	-7 23 -16 0 0 0
o:get on gone	-13 -3 5 0 11 0
o:hang on gone	0 -14 15 0 0 0
o:have  gone	0 9 -10 0 0 0
o:have by gone	0 -11 11 0 0 0
o:have for ahead	17 -22 5 0 0 0
o:have has ahead	0 12 -9 0 0 0
o:have has gone	9 -8 0 0 0 0
o:have on ahead	-16 -3 7 0 13 0
o:land on gone	0 17 -14 0 0 0
o:lay on gone	-1 -2 7 0 0 0
o:leads=	1 -1 1 -10 5 -10
o:leads=(	0 13 -9 0 0 0
o:leads=14 (	0 -11 13 0 0 0
o:leads=159 on	0 -14 14 0 0 0
o:leads=19% on	0 -12 12 0 0 0
o:leads=2028 (	0 12 -11 0 0 0
o:leads=a deal	0 16 -11 0 -3 0
o:leads=accord on	0 10 -9 0 0 0
o:leads=accra,	0 -18 18 0 0 0
o:leads=addis ababa,	8 -4 -3 0 0 0
o:leads=again on	2 11 -5 -10 -6 0
o:leads=agreed on	-3 0 0 -7 9 0
o:leads=airport on	0 -13 15 0 0 0
o:leads=alexandria on	0 16 -15 0 0 0
o:leads=also on	0 -9 12 0 0 0
o:leads=and	0 16 -11 0 -5 0
o:leads=and on	-2 -12 4 18 -1 0
o:leads=ankara,	10 -20 2 8 0 0
o:leads=applies from	0 -11 12 0 0 0
o:leads=aqaba on	0 11 -11 0 0 0
o:leads=arranged for	-5 -5 10 0 0 0
o:leads=arrives on	0 13 -11 0 0 0
o:leads=as of	5 13 -21 0 0 0
o:leads=astana,	6 -18 12 0 0 0
o:leads=at the	-8 81 -63 -2 -27 0
o:leads=away on	0 -9 10 0 0 0
o:leads=baku,	1 -15 13 0 0 0
o:leads=bangkok,	0 10 -8 0 0 0
o:leads=batumi on	0 -17 17 0 0 0
o:leads=be on	0 0 -11 0 11 0
o:leads=before the	-2 24 -16 0 -2 0
o:leads=began on	-4 -12 8 9 -2 0
o:leads=begin on	0 26 -20 -6 0 0
o:leads=begins on	0 19 -13 -3 -2 0
o:leads=begun on	0 -10 12 0 0 0
o:leads=beijing from	-1 -11 18 0 -9 0
o:leads=beijing on	-6 -18 28 -5 -11 0
o:leads=beijing,	-13 6 4 -8 0 0
o:leads=beijing/washington,	-7 11 -3 0 0 0
o:leads=belgrade,	-3 0 -3 9 0 0
o:leads=bern,	0 14 -12 0 0 0
o:leads=bessent on	-3 2 -8 11 -6 0
o:leads=britain on	0 12 -8 0 0 0
o:leads=brussels on	18 13 -24 -1 -1 0
o:leads=brussels,	13 -17 10 -4 -2 0
o:leads=buenos aires,	0 20 -18 0 0 0
o:leads=busan on	-6 -6 14 0 -2 0
o:leads=business on	0 -10 5 -1 9 0
o:leads=but on	0 -1 -6 0 10 0
o:leads=by	-12 1 7 0 0 0
o:leads=by the	-1 18 -13 0 0 0
o:leads=cabinet on	12 -10 0 0 0 0
o:leads=cairo on	0 10 -10 0 0 0
o:leads=cairo,	0 -2 -10 13 0 0
o:leads=call of	17 -15 -1 0 0 0
o:leads=call on	8 2 -17 -1 0 0
o:leads=cambodia on	0 -14 15 0 0 0
o:leads=canada on	0 14 -16 0 0 4
o:leads=cartagena on	0 -12 12 0 0 0
o:leads=cent on	0 9 -4 0 0 0
o:leads=change on	0 -10 11 0 0 0
o:leads=changes on	0 14 -13 0 0 0
o:leads=chequers on	0 5 -8 0 3 0
o:leads=china before	0 -11 11 0 0 0
o:leads=china on	-11 -7 17 -7 1 0
o:leads=close on	0 15 -13 0 0 0
o:leads=closed on	0 -9 12 0 0 0
o:leads=cnbc on	0 -16 20 -2 0 0
o:leads=colombo,	0 14 -12 0 0 0
o:leads=come on	0 -5 9 -2 0 0
o:leads=concluded on	0 16 -14 0 0 0
o:leads=conference on	-11 12 -7 0 0 4
o:leads=confirmed on	0 19 -16 0 0 0
o:leads=congress on	0 19 -18 0 0 0
o:leads=copenhagen,	0 9 -7 0 0 0
o:leads=date is	-1 -10 14 0 0 0
o:leads=day on	0 14 -13 0 0 0
o:leads=days from	0 8 -7 0 0 0
o:leads=days on	0 15 -11 0 0 0
o:leads=days, until	0 -7 9 0 0 0
o:leads=deal on	-2 -16 11 -1 10 0
o:leads=delhi on	0 9 -5 0 0 0
o:leads=dhaka on	0 -9 9 0 0 0
o:leads=dhaka,	9 -5 -4 0 0 0
o:leads=discuss on	0 17 -8 0 -6 0
o:leads=doha,	0 11 -9 0 0 0
o:leads=dublin,	0 11 -14 0 0 0
o:leads=due on	-4 25 -18 0 0 0
o:leads=duties of	0 -9 10 0 0 0
o:leads=early as	0 9 -8 0 0 0
o:leads=early on	0 10 -8 0 0 0
o:leads=effect on	-4 13 -6 0 0 0
o:leads=ended on	-4 -6 13 -10 0 0
o:leads=ends on	-5 12 -5 -2 -1 0
o:leads=expected on	0 0 -3 8 0 0
o:leads=expires on	0 21 -19 0 0 0
o:leads=failed on	-6 -6 -2 15 0 0
o:leads=first, on	0 14 -10 0 0 0
o:leads=followed on	-10 19 -9 0 0 0
o:leads=force on	-4 10 -5 0 0 0
o:leads=friday	-1 -7 9 0 0 0
o:leads=friday,	13 -2 -18 0 0 0
o:leads=from	8 -3 -7 9 -4 0
o:leads=given on	0 -9 11 0 0 0
o:leads=go on	0 19 -13 -3 -3 0
o:leads=goods from	0 -10 11 0 0 0
o:leads=guayaquil,	0 10 -9 0 0 0
o:leads=gyeongju on	0 -9 12 0 -1 0
o:leads=hanoi on	0 14 -14 0 0 0
o:leads=hanoi,	0 11 -8 0 0 0
o:leads=helsinki on	0 -15 15 0 0 0
o:leads=helsinki,	-2 7 -4 0 0 0
o:leads=here on	-3 -1 15 -12 -6 0
o:leads=higher on	14 -8 -7 0 0 0
o:leads=home on	1 -10 3 -2 8 0
o:leads=hong kong,	0 14 -12 0 0 0
o:leads=hour on	5 -18 15 -2 0 0
o:leads=hours on	0 2 -13 4 6 0
o:leads=house on	-12 -21 -6 7 25 0
o:leads=in beijing	0 -11 13 0 0 0
o:leads=in beijing,	0 -10 12 0 0 0
o:leads=in brief,	0 9 -9 0 0 0
o:leads=in busan	0 -6 10 0 0 0
o:leads=in paris	0 11 -11 0 0 0
o:leads=in scotland	0 0 -11 0 12 0
o:leads=incheon on	0 -1 -7 10 0 0
o:leads=incheon,	0 -5 -3 10 0 0
o:leads=interview on	0 0 -4 0 10 0
o:leads=is on	-12 16 -2 0 -1 0
o:leads=issued on	-3 -10 15 0 0 0
o:leads=istanbul on	0 10 -9 0 0 0
o:leads=it ends	0 -8 -1 10 0 0
o:leads=it on	-4 14 -9 -5 2 0
o:leads=it, on	6 0 -8 3 0 0
o:leads=jinping on	-11 -23 15 -13 21 0
o:leads=known on	-7 13 -10 0 3 0
o:leads=korea on	-6 -11 -50 27 31 0
o:leads=korea, on	0 -24 26 0 0 0
o:leads=kuala lumpur	0 10 -7 0 0 0
o:leads=kuala lumpur,	-7 -6 13 -2 -4 0
o:leads=last until	0 -7 10 0 0 0
o:leads=last week,	0 -7 9 0 0 0
o:leads=late on	10 -2 -1 -2 -2 0
o:leads=later on	6 -9 4 0 0 0
o:leads=left on	0 -8 9 0 0 0
o:leads=leyen on	0 -9 8 0 0 0
o:leads=lifeng on	0 -6 15 -6 0 0
o:leads=lima on	0 -15 16 0 0 0
o:leads=london on	0 -7 10 0 0 0
o:leads=lumpur on	-15 -28 45 -12 -4 0
o:leads=lumpur, on	0 14 -13 0 0 0
o:leads=lunch on	0 -7 11 -3 0 0
o:leads=lutnick on	2 -20 0 14 0 0
o:leads=made on	-7 10 -2 0 0 0
o:leads=madrid,	-7 -14 20 -2 0 0
o:leads=malaysia on	0 -16 17 -4 2 0
o:leads=manila on	0 10 -10 0 0 0
o:leads=maputo,	0 13 -11 0 0 0
o:leads=media on	-2 -6 11 0 0 0
o:leads=meet on	-5 0 -14 -6 16 6
o:leads=meeting on	12 -3 0 3 -12 0
o:leads=meets on	0 23 -28 7 -6 0
o:leads=memorandum on	0 -9 0 0 10 0
o:leads=met on	-2 -11 4 3 7 0
o:leads=mexico city,	16 0 -21 0 0 0
o:leads=mexico on	5 -10 5 0 0 0
o:leads=midnight on	0 -10 7 3 0 0
o:leads=minister, on	0 -9 0 0 10 0
o:leads=monday,	-5 -18 22 0 0 0
o:leads=montevideo on	0 -14 15 0 0 0
o:leads=montevideo,	10 -1 -9 0 0 0
o:leads=months from	0 9 -9 0 0 0
o:leads=months, from	0 11 -10 0 0 0
o:leads=more than	0 -12 12 0 0 0
o:leads=moved to	0 -13 14 0 0 0
o:leads=muscat on	-1 13 -11 0 0 0
o:leads=muscat,	-4 24 -20 0 0 0
o:leads=nairobi on	0 14 -13 0 0 0
o:leads=nairobi,	0 13 -15 0 0 0
o:leads=network on	-6 -1 -1 0 0 11
o:leads=no deal	0 -22 9 14 0 0
o:leads=not before	0 -10 10 0 0 0
o:leads=notice by	0 -10 10 0 0 0
o:leads=nouakchott,	0 5 -16 10 0 0
o:leads=number on	9 -14 5 0 0 0
o:leads=off to	0 -11 12 0 0 0
o:leads=office on	1 -11 -18 20 4 0
o:leads=on	2 -3 -9 10 10 -4
o:leads=on a	-3 17 -12 0 0 0
o:leads=on it	0 -10 11 0 0 0
o:leads=on the	1 -34 34 0 0 0
o:leads=opens on	0 23 -15 0 -9 0
o:leads=order on	0 11 -9 0 0 0
o:leads=other on	19 -1 -6 -3 -9 0
o:leads=ottawa,	-4 23 -14 -2 0 0
o:leads=out on	-3 6 -9 8 0 0
o:leads=over on	0 4 -10 6 0 0
o:leads=panama city,	-6 12 -5 0 0 0
o:leads=paris on	0 -2 10 -5 0 0
o:leads=parliament on	-2 10 -3 0 0 0
o:leads=parted on	0 -10 2 6 0 0
o:leads=people on	0 16 -11 -1 -4 0
o:leads=percent on	14 0 -22 0 0 0
o:leads=phone on	12 -6 -5 0 0 0
o:leads=place on	10 10 -21 -7 4 0
o:leads=post of	0 14 -10 0 0 0
o:leads=post on	0 15 -11 0 0 0
o:leads=posts of	0 -36 27 14 0 0
o:leads=prague,	9 -1 -9 0 0 0
o:leads=president on	-12 24 -4 0 -10 0
o:leads=press on	12 -8 -3 0 0 0
o:leads=press release,	12 -7 -6 0 0 0
o:leads=proclamation on	0 -10 11 0 0 0
o:leads=proposed on	0 -13 13 0 0 0
o:leads=protocol on	0 9 -9 0 0 0
o:leads=published on	-3 24 -19 0 0 0
o:leads=rabat on	0 25 -24 0 0 0
o:leads=rabat,	0 13 -10 0 0 0
o:leads=record on	0 -6 8 0 0 0
o:leads=resume on	0 -15 11 7 -2 0
o:leads=riga on	0 23 -22 0 0 0
o:leads=round on	0 5 -25 16 0 0
o:leads=run from	0 -9 9 0 0 0
o:leads=run to	0 -7 9 0 0 0
o:leads=runs to	0 14 -13 0 0 0
o:leads=runs until	0 13 -13 0 0 0
o:leads=said on	1 2 3 -23 -5 -2
o:leads=santiago on	-5 -12 17 0 0 0
o:leads=seoul on	0 5 -14 10 0 0
o:leads=seoul,	-8 9 -3 2 -5 0
o:leads=session on	0 11 -9 0 0 0
o:leads=settled on	0 13 -10 0 0 0
o:leads=shenzhen on	0 15 -10 0 -6 0
o:leads=sides on	0 -4 -8 13 0 0
o:leads=sign on	0 19 -15 0 -2 0
o:leads=signed on	0 -8 12 0 -5 0
o:leads=silva on	10 -10 0 0 0 0
o:leads=since	-13 9 -7 5 0 0
o:leads=since the	0 15 -14 0 0 0
o:leads=singapore,	0 -9 10 0 0 0
o:leads=sits on	0 12 -11 0 0 0
o:leads=social on	-3 10 -5 0 0 0
o:leads=south korea	0 1 -11 8 0 0
o:leads=speak on	16 -10 -5 0 0 0
o:leads=spoke on	8 -5 -2 0 0 0
o:leads=starts on	0 27 -23 0 -3 0
o:leads=statement on	-2 -15 17 0 0 0
o:leads=states from	0 -7 -1 0 11 0
o:leads=states on	0 20 -10 -3 -8 0
o:leads=stay until	0 -17 18 0 0 0
o:leads=stockholm on	0 -3 8 -5 0 0
o:leads=struck on	0 -9 11 0 0 0
o:leads=summit of	0 -22 22 0 0 0
o:leads=sunday,	0 -17 19 0 0 0
o:leads=switzerland on	0 -18 12 5 0 0
o:leads=table on	0 -12 5 0 9 0
o:leads=takes effect	0 -11 12 0 0 0
o:leads=talk on	13 18 -34 0 -3 0
o:leads=talks of	0 -15 15 0 0 0
o:leads=talks on	-15 3 15 -19 -11 2
o:leads=tariff on	0 -12 12 0 0 0
o:leads=tashkent,	4 -16 12 0 0 0
o:leads=tbilisi,	13 -3 -11 0 0 0
o:leads=telephone on	1 8 -14 0 0 0
o:leads=that from	0 14 -11 -3 0 0
o:leads=that on	0 9 -12 0 0 0
o:leads=the phone	10 -9 0 0 0 0
o:leads=the table	0 -9 11 0 0 0
o:leads=there from	0 -17 10 -1 10 0
o:leads=there on	-9 -16 16 5 2 0
o:leads=thursday	13 -20 12 0 0 0
o:leads=thursday and	0 -10 10 0 0 0
o:leads=thursday,	-5 -9 6 -2 9 0
o:leads=tirana,	0 -20 21 0 0 0
o:leads=to begin	0 -12 12 0 0 0
o:leads=to end	12 -5 -6 0 0 0
o:leads=together on	0 -11 12 0 0 0
o:leads=took effect	0 10 -9 0 0 0
o:leads=trieste on	0 -16 17 0 0 0
o:leads=tromsø on	0 -12 13 0 0 0
o:leads=truce ends	0 10 -7 0 0 0
o:leads=truce of	0 11 -10 0 0 0
o:leads=trump on	0 -2 2 -20 10 0
o:leads=trump said	6 -10 5 0 0 0
o:leads=tuesday	-4 -19 22 0 0 0
o:leads=tuesday,	-4 -17 21 0 0 0
o:leads=tunis,	9 -13 5 0 0 0
o:leads=turnberry on	0 -13 15 0 0 0
o:leads=two days,	0 -21 14 -2 0 6
o:leads=union on	10 3 -16 0 0 0
o:leads=until the	0 15 -11 0 0 0
o:leads=video on	7 -1 -13 -11 0 11
o:leads=vienna,	0 10 -7 0 0 0
o:leads=vilnius,	10 -13 3 0 0 0
o:leads=warned on	0 -9 10 0 0 0
o:leads=warsaw on	0 8 -8 0 0 0
o:leads=was on	0 -18 19 0 0 0
o:leads=washington on	-19 18 -4 1 -26 0
o:leads=washington,	-9 2 1 -11 11 0
o:leads=washington/beijing,	-2 12 -9 0 0 0
o:leads=white house	0 9 -20 0 11 0
o:leads=windhoek,	0 -9 10 0 0 0
o:leads=wrote on	0 16 -16 0 -1 0
o:leads=xi on	0 14 -8 -2 -2 0
o:leads=year ago	0 10 -10 0 0 0
o:leads=york from	0 -13 20 -3 -2 0
o:leads=york on	0 18 -14 -1 -1 0
o:leave before gone	0 -20 21 0 0 0
o:leave on ahead	0 19 -24 8 -8 0
o:leave on gone	-4 -14 21 -10 0 0
o:left=controls	-7 13 0 -2 -5 0
o:left=controls right=none	-6 16 -4 -2 -5 0
o:left=deal	-3 3 5 0 -14 -7
o:left=deal right=meeting	0 18 -16 0 -4 0
o:left=deal right=truce	-6 -6 12 0 0 0
o:left=duties	2 13 -7 -19 2 0
o:left=duties right=deal	7 1 -12 0 0 0
o:left=duties right=duties	-14 -4 16 0 0 0
o:left=duties right=meeting	-9 -8 11 0 3 0
o:left=duties right=none	12 8 -8 -15 1 0
o:left=duties right=signing	0 12 -11 0 0 0
o:left=duties right=truce	-1 31 -26 0 0 0
o:left=longer	-12 20 -9 -10 0 0
o:left=longer right=meeting	0 -14 14 0 0 0
o:left=longer right=none	-12 25 -15 -9 0 0
o:left=meeting	5 -10 9 3 -4 -3
o:left=meeting right=deal	6 -21 13 5 -2 0
o:left=meeting right=duties	0 -8 14 -9 -5 0
o:left=meeting right=meeting	1 13 -9 0 -9 -1
o:left=meeting right=procedure	0 13 -13 0 0 0
o:left=meeting right=signing	0 -6 10 0 -6 0
o:left=meeting right=truce	0 -4 13 -11 -4 0
o:left=none right=deal	-20 13 -4 6 -5 0
o:left=none right=duties	3 5 -9 -15 6 0
o:left=none right=exclusions	0 13 -9 0 0 0
o:left=none right=none	-1 -9 8 8 -8 6
o:left=none right=truce	14 1 -10 -8 5 0
o:left=procedure	-14 11 -1 -5 3 0
o:left=procedure right=none	-11 2 4 -4 3 0
o:left=sale	-8 -5 10 0 7 0
o:left=sale right=meeting	0 -12 12 0 0 0
o:left=sale right=truce	0 -10 10 0 0 0
o:left=signing	-26 14 -3 -20 7 -2
o:left=signing right=deal	0 18 -18 0 0 0
o:left=signing right=duties	0 14 -11 0 0 0
o:left=signing right=none	-22 7 2 -18 10 -1
o:left=signing right=truce	0 -20 21 0 0 0
o:left=truce	1 25 -15 -34 -5 -4
o:left=truce right=duties	-1 16 -13 0 0 0
o:left=truce right=longer	0 10 -6 0 0 0
o:left=truce right=meeting	0 20 -18 0 0 0
o:left=truce right=none	4 11 -5 -28 -2 -3
o:lower on gone	0 10 -8 0 0 0
o:make from ahead	0 -10 11 0 0 0
o:make from gone	0 -7 8 0 0 0
o:make made gone	-10 14 -3 0 0 0
o:make of gone	9 -2 -6 0 0 0
o:make on gone	-10 21 -10 -3 -1 0
o:meet  ahead	0 10 -4 0 -5 0
o:meet from ahead	0 -20 7 13 -4 0
o:meet from gone	0 2 -7 11 -6 0
o:meet geneva ahead	0 -10 12 0 0 0
o:meet meet ahead	0 0 -11 0 14 0
o:meet meets ahead	0 9 -7 0 -1 0
o:meet met gone	0 -14 3 8 0 0
o:meet on ahead	0 -7 -4 -22 26 1
o:meet on gone	0 -14 18 0 -7 -3
o:meet the ahead	-3 16 5 0 -23 0
o:meet the gone	0 15 -14 0 0 0
o:move to ahead	0 -11 13 0 0 0
o:near=deal	-16 -10 17 14 -10 -3
o:near=duties	-11 14 0 -20 0 -3
o:near=fees	0 10 -8 0 0 0
o:near=longer	-5 14 -10 -4 3 0
o:near=meeting	-3 13 -16 1 4 0
o:near=none	4 6 3 -8 -14 -7
o:near=procedure	-10 19 -12 -2 4 0
o:near=signing	-10 5 3 -12 0 0
o:near=truce	-5 -10 20 -13 -2 -1
o:need on gone	0 -9 10 0 0 0
o:no verb  ahead	-17 26 -15 -3 0 0
o:no verb  gone	14 -8 3 -5 -5 -5
o:no verb ( ahead	0 -11 12 0 0 0
o:no verb ( gone	-7 8 -10 -7 12 0
o:no verb / gone	0 -8 9 0 0 0
o:no verb a gone	-16 0 13 0 0 0
o:no verb ababa, gone	8 -4 -3 0 0 0
o:no verb accra, gone	0 -23 23 0 0 0
o:no verb again ahead	-1 -1 -7 12 0 0
o:no verb aires, gone	0 20 -19 0 0 0
o:no verb ankara, gone	10 -20 2 8 0 0
o:no verb astana, gone	5 -16 10 0 0 0
o:no verb asunción, gone	0 13 -11 0 0 0
o:no verb at gone	0 -6 -6 0 11 0
o:no verb baku, gone	1 -15 13 0 0 0
o:no verb bangkok, gone	-1 13 -10 0 0 0
o:no verb before ahead	-3 12 -8 0 0 0
o:no verb beijing, gone	-13 8 3 -10 0 0
o:no verb beijing/washington, gone	-7 11 -3 0 0 0
o:no verb belgrade, gone	8 -5 -9 9 0 0
o:no verb bern, gone	0 17 -15 0 0 0
o:no verb between gone	0 0 -10 10 0 0
o:no verb bogotá, gone	9 0 -11 0 0 0
o:no verb brasília, gone	4 5 -13 0 0 0
o:no verb briefing, gone	0 -5 -8 13 0 0
o:no verb bulletin, gone	0 -7 8 0 0 0
o:no verb busan, gone	0 -26 27 0 0 0
o:no verb cairo, gone	0 -2 -10 13 0 0
o:no verb city, gone	11 -1 -8 0 0 0
o:no verb colombo, gone	0 14 -12 0 0 0
o:no verb correspondent, gone	-2 -10 12 0 0 0
o:no verb dhaka, gone	9 -5 -4 0 0 0
o:no verb dublin, gone	0 11 -14 0 0 0
o:no verb for gone	0 -13 15 0 0 0
o:no verb force gone	0 -10 10 0 0 0
o:no verb friday gone	-6 -6 11 0 0 0
o:no verb friday, gone	15 -4 -8 0 0 0
o:no verb from ahead	-7 29 -11 -17 -6 0
o:no verb from gone	-12 -18 25 -19 -6 12
o:no verb goods gone	0 -10 10 0 0 0
o:no verb hanoi, gone	0 13 -9 0 0 0
o:no verb happens gone	9 -7 0 0 0 0
o:no verb incheon, gone	0 -5 -3 10 0 0
o:no verb kampala, gone	0 -11 12 0 0 0
o:no verb kong, gone	0 14 -12 0 0 0
o:no verb lagos, gone	0 11 -9 0 0 0
o:no verb lumpur, gone	-7 -14 21 -2 -4 0
o:no verb madrid, gone	-7 -10 16 -2 0 0
o:no verb maputo, gone	0 13 -11 0 0 0
o:no verb monday gone	-9 -3 1 0 11 0
o:no verb montevideo, gone	9 0 -9 0 0 0
o:no verb muscat, gone	-5 15 -10 0 0 0
o:no verb nouakchott, gone	0 5 -16 10 0 0
o:no verb of gone	3 -4 -3 9 0 0
o:no verb office, gone	14 -8 -6 0 0 0
o:no verb on ahead	10 -6 -1 0 4 0
o:no verb on gone	-9 3 -3 2 5 -13
o:no verb prague, gone	8 1 -14 0 0 0
o:no verb release, gone	12 -5 -8 0 0 0
o:no verb santiago, gone	0 10 -9 0 0 0
o:no verb saturday gone	-1 -11 13 0 0 0
o:no verb saturday, gone	0 12 -10 0 0 0
o:no verb seoul, gone	-9 9 -2 1 -5 0
o:no verb since gone	-8 34 -21 -10 0 0
o:no verb singapore, gone	0 -12 14 0 0 0
o:no verb starts ahead	0 -11 11 0 0 0
o:no verb sunday, gone	0 -10 12 0 0 0
o:no verb taipei, gone	0 11 -9 0 0 0
o:no verb tashkent, gone	3 -10 7 0 0 0
o:no verb tbilisi, gone	12 -9 -1 0 0 0
o:no verb the ahead	-1 -19 23 0 0 0
o:no verb the gone	2 11 -13 0 0 0
o:no verb through ahead	0 9 -8 0 0 0
o:no verb thursday gone	7 -11 8 -2 -2 0
o:no verb thursday, ahead	0 -8 -8 6 9 0
o:no verb thursday, gone	-9 0 0 -4 8 0
o:no verb tirana, gone	0 -20 21 0 0 0
o:no verb to ahead	-1 13 -7 0 0 0
o:no verb to gone	-13 1 10 0 0 0
o:no verb tomorrow gone	0 -8 8 0 0 0
o:no verb tomorrow, ahead	0 0 -11 11 0 0
o:no verb trump gone	10 -2 -7 0 0 0
o:no verb tunis, gone	8 -11 3 0 0 0
o:no verb ulaanbaatar, gone	0 -13 13 0 0 0
o:no verb until gone	0 -9 10 0 0 0
o:no verb valparaíso, gone	0 -17 5 14 0 0
o:no verb vilnius, gone	9 -11 1 0 0 0
o:no verb washington, gone	-5 1 0 -11 11 0
o:no verb washington/beijing, gone	-2 12 -9 0 0 0
o:no verb wednesday gone	-6 -8 12 0 0 0
o:no verb wellington, gone	0 -22 23 0 0 0
o:no verb windhoek, gone	-2 -13 16 0 0 0
o:no verb york, gone	0 -8 11 0 0 0
o:no verb zanzibar, gone	0 -13 14 0 0 0
o:no verb — gone	19 -2 -24 0 0 0
o:offer on ahead	0 -9 9 0 0 0
o:order on gone	0 12 -9 0 0 0
o:other before ahead	0 -11 13 0 0 0
o:other by ahead	10 -5 -6 0 0 0
o:other by gone	-9 18 -9 0 0 0
o:other for ahead	9 -11 3 0 0 0
o:other for gone	-13 22 -7 0 0 0
o:other from gone	0 -12 12 0 0 0
o:other on ahead	0 17 -14 0 0 0
o:other on gone	19 -9 1 -11 0 0
o:other since gone	-4 -31 16 16 0 0
o:pay cent gone	12 -12 0 0 0 0
o:pay from ahead	0 14 -17 0 3 0
o:pay since gone	-2 17 -8 0 0 0
o:place on gone	0 10 -8 0 0 0
o:plan for ahead	0 -16 11 9 -2 0
o:plan for gone	-13 27 -14 0 0 0
o:plan from ahead	0 -11 13 0 0 0
o:plan on ahead	0 -22 23 0 0 0
o:plan the ahead	0 17 -11 0 -6 0
o:prepare on gone	4 4 -18 12 0 0
o:promise on gone	-8 13 -2 0 0 0
o:propose on gone	0 -12 13 0 0 0
o:publish by gone	0 -11 11 0 0 0
o:publish of gone	0 -14 15 0 0 0
o:publish on gone	0 10 -4 -1 -2 0
o:put from ahead	0 11 -10 0 0 0
o:put to ahead	0 -12 12 0 0 0
o:reach on gone	6 -18 12 0 0 0
o:receive on gone	-7 -17 6 5 9 0
o:return on gone	0 13 -13 0 0 0
o:review on gone	6 -13 7 0 0 0
o:right=controls	-1 18 -13 0 0 0
o:right=deal	-15 11 -4 9 -9 0
o:right=deal on	-6 -2 3 14 -12 0
o:right=duties	-5 8 -1 -15 -2 -4
o:right=duties 	-8 -9 15 0 0 0
o:right=duties beijing,	0 -10 11 0 0 0
o:right=duties from	10 -7 1 0 0 0
o:right=duties is	11 -10 0 0 0 0
o:right=duties of	-1 17 -14 0 0 0
o:right=duties on	-13 14 -3 -4 -4 0
o:right=duties percent	0 -11 11 0 0 0
o:right=duties since	0 10 -5 0 0 0
o:right=exclusions	0 13 -10 0 0 0
o:right=longer	0 13 -18 11 -4 0
o:right=longer on	-13 11 -13 14 0 0
o:right=meeting	-12 17 -5 -8 -3 -14
o:right=meeting 	10 -7 0 2 0 0
o:right=meeting (	0 -19 20 0 0 0
o:right=meeting before	0 -14 15 0 0 0
o:right=meeting for	0 14 -4 -1 -10 0
o:right=meeting from	0 13 -10 0 -1 0
o:right=meeting of	0 -1 9 0 -9 0
o:right=meeting on	-11 0 6 -16 10 -5
o:right=meeting to	-13 19 -2 -3 0 0
o:right=none	-4 10 1 -8 -5 -2
o:right=none 	-2 -4 6 -17 8 -8
o:right=none (	-3 3 -5 -3 7 0
o:right=none /	0 -8 9 0 0 0
o:right=none a	-18 10 3 0 0 0
o:right=none about	0 10 -8 0 0 0
o:right=none accra,	0 -23 23 0 0 0
o:right=none again	0 4 -12 8 0 0
o:right=none ago	0 22 -20 0 0 0
o:right=none aires,	0 17 -15 0 0 0
o:right=none and	-7 0 11 -2 -8 0
o:right=none ankara,	0 -12 5 8 0 0
o:right=none announced	-2 11 -16 7 -1 0
o:right=none are	0 12 -11 0 0 0
o:right=none as	0 3 -16 0 11 0
o:right=none astana,	5 -16 10 0 0 0
o:right=none at	-1 19 -15 0 0 0
o:right=none baku,	2 -20 18 0 0 0
o:right=none bangkok,	-1 13 -10 0 0 0
o:right=none before	-10 9 0 0 -1 0
o:right=none began	0 12 -7 -2 0 0
o:right=none begin	0 -11 13 0 0 0
o:right=none beijing	0 -10 12 0 0 0
o:right=none beijing,	-13 7 4 -9 0 0
o:right=none beijing/washington,	-6 11 -3 0 0 0
o:right=none belgrade,	8 -6 -7 9 0 0
o:right=none bern,	0 11 -8 0 0 0
o:right=none between	0 0 -12 10 0 0
o:right=none beyond	0 10 -9 0 0 0
o:right=none briefing,	0 -5 -8 13 0 0
o:right=none bulletin,	0 -7 8 0 0 0
o:right=none busan,	0 -14 15 0 0 0
o:right=none by	-21 29 -4 -9 -11 -1
o:right=none cent	10 -1 -13 0 0 0
o:right=none city,	12 -9 0 0 0 0
o:right=none closed	0 9 -8 0 0 0
o:right=none confirmed	0 -11 11 0 0 0
o:right=none correspondent,	-2 -10 12 0 0 0
o:right=none days	0 13 -10 0 0 0
o:right=none deal	-1 -5 0 13 -4 0
o:right=none delhi,	-9 12 -2 0 0 0
o:right=none did,	0 12 -10 0 0 0
o:right=none do	8 -9 0 0 0 0
o:right=none due	8 0 -11 0 0 0
o:right=none end	11 1 -16 0 0 0
o:right=none ended	-2 -14 14 0 0 0
o:right=none ends	-5 -7 14 -3 0 0
o:right=none expires	0 -15 16 0 0 0
o:right=none followed	0 14 -13 0 0 0
o:right=none for	-3 -2 8 2 -16 -1
o:right=none friday	-6 -6 10 0 0 0
o:right=none friday,	13 -6 -2 0 0 0
o:right=none from	-39 1 4 -1 1 8
o:right=none geneva	0 13 -8 -3 0 0
o:right=none goods	0 -12 14 0 0 0
o:right=none hanoi,	0 12 -9 0 0 0
o:right=none happens	9 -8 0 0 0 0
o:right=none has	0 19 -15 0 0 0
o:right=none have	0 11 -10 0 0 0
o:right=none helsinki,	-2 -9 12 0 0 0
o:right=none here	0 -4 8 0 0 0
o:right=none incheon,	0 0 -12 13 0 0
o:right=none is	-10 7 -8 0 8 0
o:right=none it	-8 4 -6 6 -1 3
o:right=none kampala,	0 -11 12 0 0 0
o:right=none kong,	0 10 -8 0 0 0
o:right=none lagos,	0 11 -9 0 0 0
o:right=none late	9 -4 -5 0 0 0
o:right=none london,	-10 15 -6 0 0 0
o:right=none lusaka,	0 16 -14 0 0 0
o:right=none made	-10 14 -3 0 0 0
o:right=none madrid	0 18 -17 0 0 0
o:right=none madrid,	-7 -10 15 0 0 0
o:right=none meet	0 -3 -6 0 13 0
o:right=none meeting:	2 7 -10 0 0 0
o:right=none meets	0 9 -7 0 -1 0
o:right=none met	0 -12 2 8 0 0
o:right=none midnight	0 6 -9 0 0 0
o:right=none monday	-10 0 -1 0 11 0
o:right=none montevideo,	9 -1 -5 0 0 0
o:right=none nouakchott,	0 5 -16 10 0 0
o:right=none office,	14 -8 -6 0 0 0
o:right=none on	9 -8 5 -1 -4 2
o:right=none one	0 -16 17 0 0 0
o:right=none or	-2 10 -4 0 0 0
o:right=none osaka,	0 19 -19 0 0 0
o:right=none paris	0 12 -11 0 0 0
o:right=none pay	-1 9 -4 0 0 0
o:right=none percent	-3 17 -11 0 0 0
o:right=none prague,	0 12 -10 0 0 0
o:right=none quito,	2 -11 8 0 0 0
o:right=none release,	12 -7 -6 0 0 0
o:right=none said	-8 17 -4 0 -4 0
o:right=none saturday	-1 -10 12 0 0 0
o:right=none saturday,	0 15 -13 0 0 0
o:right=none second	0 20 -19 0 0 0
o:right=none seoul,	-8 16 -10 2 -3 0
o:right=none shortly	0 20 -20 0 0 0
o:right=none signed	0 17 -13 0 -1 0
o:right=none since	0 -4 -2 16 -10 2
o:right=none singapore,	0 -10 11 0 0 0
o:right=none six	14 -18 6 0 0 0
o:right=none spent	-7 -3 11 0 0 0
o:right=none spoke	9 -6 -1 0 0 0
o:right=none stockholm,	-1 16 -13 0 0 0
o:right=none sunday,	-3 -8 11 0 0 0
o:right=none talk	4 -11 7 0 0 0
o:right=none tallinn,	-7 -5 11 0 0 0
o:right=none tariffs	5 -11 5 0 0 0
o:right=none tashkent,	3 -10 7 0 0 0
o:right=none tbilisi,	13 -10 0 0 0 0
o:right=none the	-16 35 -5 -10 -39 0
o:right=none through	0 -11 13 0 0 0
o:right=none thursday	7 -10 8 -2 -2 0
o:right=none thursday,	-7 -1 -6 -5 17 0
o:right=none time	-2 13 -7 0 0 0
o:right=none tirana,	0 -20 21 0 0 0
o:right=none to	-13 2 11 -4 -11 0
o:right=none tomorrow	0 -8 8 0 0 0
o:right=none tomorrow,	0 0 -12 11 0 0
o:right=none trump	9 0 0 0 -11 0
o:right=none ulaanbaatar,	0 -15 15 0 0 0
o:right=none until	-18 1 7 4 -4 -1
o:right=none valparaíso,	0 -18 5 14 0 0
o:right=none vilnius,	9 -11 1 0 0 0
o:right=none washington,	-6 8 -4 -8 6 0
o:right=none washington/beijing,	-2 11 -9 0 0 0
o:right=none wednesday	-7 -5 10 0 0 0
o:right=none week,	5 -10 6 0 0 0
o:right=none wellington,	0 -22 23 0 0 0
o:right=none windhoek,	-2 -15 18 0 0 0
o:right=none with	0 12 -9 0 0 0
o:right=none —	18 0 -29 0 0 0
o:right=procedure	0 11 -8 -3 0 0
o:right=procedure on	0 11 -9 0 0 0
o:right=procedure said	0 -14 14 0 0 0
o:right=sale	0 -10 14 0 0 0
o:right=sale on	-8 -2 11 0 0 0
o:right=signing 	0 18 -13 0 0 0
o:right=signing on	0 -12 17 -14 1 0
o:right=signing the	0 10 -10 0 0 0
o:right=truce	6 -9 13 -23 0 0
o:right=truce before	0 14 -10 -4 0 0
o:right=truce by	0 -18 19 0 0 0
o:right=truce on	-24 17 0 -9 -9 0
o:right=truce since	0 11 -9 0 0 0
o:right=truce the	0 11 -11 0 0 0
o:right=truce washington,	0 -22 11 0 11 0
o:rise from ahead	13 -13 0 0 0 0
o:run from ahead	0 -11 4 0 5 0
o:run on ahead	0 19 -16 0 0 0
o:say on ahead	11 4 -16 0 0 0
o:say on gone	7 -1 3 -14 -3 -3
o:seal on gone	5 5 -10 0 -2 0
o:see on ahead	0 -40 37 -6 6 0
o:see on gone	-9 18 -9 12 -27 0
o:see the ahead	0 10 -7 0 0 0
o:send on gone	0 11 -6 0 0 0
o:set on ahead	0 -9 9 0 0 0
o:show on gone	0 10 -13 0 0 0
o:sign  gone	0 -2 -5 0 8 0
o:sign on ahead	0 -10 5 0 8 0
o:sign on gone	0 15 -15 4 -2 0
o:sign sign gone	0 -10 11 0 0 0
o:sit from gone	0 12 -10 0 0 0
o:sit on ahead	-1 -14 15 -1 4 0
o:sit since gone	0 -18 12 7 0 0
o:sit until ahead	0 -15 16 0 0 0
o:stand on gone	0 -8 0 12 0 0
o:step on gone	0 -25 19 9 0 0
o:subject=controls carried	-11 -16 15 -5 14 2
o:subject=controls carried be	-11 17 -5 0 0 0
o:subject=controls carried be ahead	-11 13 0 0 0 0
o:subject=controls carried begin	0 14 -14 0 0 0
o:subject=controls carried begin ahead	0 11 -12 0 0 0
o:subject=controls carried begin on	0 9 -10 0 0 0
o:subject=controls carried have	0 -9 0 0 9 0
o:subject=controls carried meet	0 -15 17 0 0 0
o:subject=controls carried meet gone	0 -13 14 0 0 0
o:subject=controls carried meet on	0 -9 9 0 0 0
o:subject=controls carried on ahead	-10 -16 7 0 18 2
o:subject=controls carried on gone	0 9 -7 0 0 0
o:subject=controls carried say on	0 12 -11 0 0 0
o:subject=controls far	-14 -3 8 0 6 0
o:subject=controls far  gone	-6 -9 14 0 0 0
o:subject=controls far carried	0 11 -8 -13 0 0
o:subject=controls far carried  ahead	0 16 -8 0 -8 0
o:subject=controls far carried begin gone	0 -12 13 0 0 0
o:subject=controls far carried begin on	0 -9 10 0 0 0
o:subject=controls far carried confirm	10 -7 0 0 0 0
o:subject=controls far carried confirm on	10 -7 0 0 0 0
o:subject=controls far carried meet	0 15 1 -4 -16 0
o:subject=controls far carried meet ahead	0 11 -4 0 -4 0
o:subject=controls far carried meet gone	0 5 9 0 -17 0
o:subject=controls far carried meet on	0 4 7 -2 -10 0
o:subject=controls far carried on ahead	9 -5 -8 0 8 0
o:subject=controls far carried on gone	-3 22 -9 -4 -10 0
o:subject=controls far carried pay	0 -14 10 0 2 0
o:subject=controls far carried pay gone	0 -13 8 0 5 0
o:subject=controls far carried say	-2 15 -9 0 0 0
o:subject=controls far carried say gone	-2 14 -9 0 0 0
o:subject=controls far carried say on	-2 14 -8 0 0 0
o:subject=controls far carried see	0 -10 0 0 6 0
o:subject=controls far carried sign	0 -13 14 0 0 0
o:subject=controls far carried sign gone	0 -15 16 0 0 0
o:subject=controls far carried until ahead	0 10 -10 0 0 0
o:subject=controls far no verb	-14 -3 8 0 6 0
o:subject=controls far no verb 	-6 -6 12 0 0 0
o:subject=controls far no verb gone	-13 -7 12 0 6 0
o:subject=controls far on gone	0 -6 0 0 8 0
o:subject=controls no verb	-9 1 6 0 0 0
o:subject=controls no verb ahead	-8 17 -8 0 0 0
o:subject=controls no verb gone	0 -12 14 0 0 0
o:subject=controls no verb on	0 -15 15 0 0 0
o:subject=deal	-3 5 -3 14 -21 -3
o:subject=deal agree	0 5 -10 9 -3 0
o:subject=deal agree gone	0 5 -10 9 -3 0
o:subject=deal agree on	0 4 -9 10 -3 0
o:subject=deal begin	0 -6 -3 17 -4 0
o:subject=deal begin gone	0 1 -8 10 -3 0
o:subject=deal begin on	0 -5 0 10 -1 0
o:subject=deal carried	-6 3 -4 -6 12 -1
o:subject=deal carried be	0 -6 0 -1 9 0
o:subject=deal carried be gone	0 -3 -2 0 11 0
o:subject=deal carried confirm	4 -11 0 0 6 0
o:subject=deal carried confirm gone	3 -11 0 0 6 0
o:subject=deal carried confirm on	4 -12 0 0 6 0
o:subject=deal carried end	0 -13 16 0 0 0
o:subject=deal carried end gone	0 -10 12 0 0 0
o:subject=deal carried end on	0 -14 16 0 0 0
o:subject=deal carried have	0 -14 16 0 0 0
o:subject=deal carried have gone	0 -15 17 0 0 0
o:subject=deal carried meet	0 -11 2 7 0 0
o:subject=deal carried meet gone	0 -9 1 8 -1 0
o:subject=deal carried meet on	0 -15 5 7 1 0
o:subject=deal carried on gone	-17 -4 12 0 0 0
o:subject=deal carried other	0 12 -15 0 4 0
o:subject=deal carried other gone	0 7 -13 0 5 0
o:subject=deal carried put	9 -4 -6 0 0 0
o:subject=deal carried put gone	9 -6 -3 0 0 0
o:subject=deal carried return	0 -10 6 3 0 0
o:subject=deal carried return on	0 -10 6 3 0 0
o:subject=deal carried say	-1 15 -10 0 0 0
o:subject=deal carried say gone	-1 15 -10 0 0 0
o:subject=deal carried say on	0 10 -5 0 0 0
o:subject=deal carried sign	0 19 -16 0 0 0
o:subject=deal carried sign gone	0 13 -12 0 0 0
o:subject=deal carried sign on	0 11 -10 0 0 0
o:subject=deal carried suspend	0 9 -7 0 0 0
o:subject=deal carried tell	-2 14 -8 0 0 0
o:subject=deal carried tell gone	-2 14 -8 0 0 0
o:subject=deal carried tell on	-2 13 -7 0 0 0
o:subject=deal conclude	5 2 -9 0 0 0
o:subject=deal conclude gone	5 2 -9 0 0 0
o:subject=deal conclude on	5 1 -8 0 0 0
o:subject=deal discuss	0 -11 11 0 0 0
o:subject=deal discuss gone	0 -11 11 0 0 0
o:subject=deal discuss on	0 -11 11 0 0 0
o:subject=deal expect on	0 -10 11 0 0 0
o:subject=deal far	0 -7 -1 0 12 0
o:subject=deal far  ahead	0 10 -7 0 0 0
o:subject=deal far ( gone	0 -9 -6 0 14 0
o:subject=deal far beijing, gone	-5 10 -4 0 0 0
o:subject=deal far carried	0 7 -10 3 1 -2
o:subject=deal far carried announce	2 -13 16 0 -2 0
o:subject=deal far carried announce gone	2 -15 17 0 -2 0
o:subject=deal far carried announce on	2 -18 20 0 -2 0
o:subject=deal far carried approve	0 -14 14 0 0 0
o:subject=deal far carried approve ahead	0 -14 14 0 0 0
o:subject=deal far carried be ahead	0 17 -14 0 0 0
o:subject=deal far carried be gone	8 -14 6 3 0 0
o:subject=deal far carried be on	12 -8 -2 4 0 0
o:subject=deal far carried begin	0 -6 -5 17 -1 0
o:subject=deal far carried begin ahead	0 10 -24 8 0 0
o:subject=deal far carried begin gone	0 -15 10 10 0 0
o:subject=deal far carried by ahead	0 -9 9 0 0 0
o:subject=deal far carried conclude on	0 15 -13 0 0 0
o:subject=deal far carried confirm	-6 9 -1 0 0 0
o:subject=deal far carried discuss	0 11 -1 -1 -6 0
o:subject=deal far carried expect	0 13 -11 0 0 0
o:subject=deal far carried from ahead	0 9 -16 0 5 0
o:subject=deal far carried from gone	0 -5 12 0 -5 0
o:subject=deal far carried leave	0 12 -10 0 0 0
o:subject=deal far carried meet	10 0 -3 -2 -1 0
o:subject=deal far carried meet ahead	11 7 -19 0 5 0
o:subject=deal far carried meet gone	0 -12 24 0 -11 0
o:subject=deal far carried meet on	10 -8 0 -4 1 0
o:subject=deal far carried on ahead	11 1 -16 3 3 0
o:subject=deal far carried on gone	-10 9 4 -5 -13 0
o:subject=deal far carried other	20 -15 -4 0 0 0
o:subject=deal far carried other ahead	6 -9 0 0 0 0
o:subject=deal far carried other gone	15 -7 -9 0 0 0
o:subject=deal far carried publish	0 10 -8 0 0 0
o:subject=deal far carried publish gone	0 10 -8 0 0 0
o:subject=deal far carried publish on	0 9 -8 0 0 0
o:subject=deal far carried receive	0 -4 -3 -4 13 0
o:subject=deal far carried receive gone	0 -4 -3 -4 13 0
o:subject=deal far carried said gone	0 14 -11 0 0 0
o:subject=deal far carried say said	0 14 -11 0 0 0
o:subject=deal far carried see	0 -6 8 0 0 0
o:subject=deal far carried see ahead	0 -8 11 0 0 0
o:subject=deal far carried sign	0 9 -15 0 9 0
o:subject=deal far carried sign gone	0 5 -11 0 10 0
o:subject=deal far carried sign on	0 16 -13 0 0 0
o:subject=deal far carried since gone	0 12 -9 0 0 0
o:subject=deal far carried until gone	0 -11 -1 13 0 0
o:subject=deal far friday, gone	13 -11 0 0 0 0
o:subject=deal far no verb	0 -7 -1 0 12 0
o:subject=deal far no verb (	0 -9 -6 0 14 0
o:subject=deal far no verb beijing,	-5 10 -4 0 0 0
o:subject=deal far no verb friday,	12 -10 0 0 0 0
o:subject=deal far no verb from	0 -19 21 -2 0 0
o:subject=deal far no verb gone	3 -8 0 0 8 0
o:subject=deal far no verb on	-7 21 -10 0 -4 0
o:subject=deal far no verb thursday	11 0 -16 0 0 0
o:subject=deal far on gone	-7 26 -15 0 -4 0
o:subject=deal far thursday gone	11 0 -16 0 0 0
o:subject=deal from ahead	0 -10 0 10 0 0
o:subject=deal leave	0 -12 13 0 0 0
o:subject=deal meet	0 -4 0 10 -8 0
o:subject=deal meet from	0 -10 0 10 0 0
o:subject=deal no verb ahead	0 8 -10 -1 6 0
o:subject=deal no verb deal	0 -22 10 14 0 0
o:subject=deal no verb gone	0 -6 12 -4 -4 0
o:subject=deal no verb on	-1 2 1 -12 2 0
o:subject=deal of gone	0 11 -8 0 0 0
o:subject=deal on gone	0 12 -9 5 -27 0
o:subject=deal return	0 12 -9 -5 0 0
o:subject=deal return gone	0 13 -9 -4 0 0
o:subject=deal return on	1 12 -12 -2 0 0
o:subject=deal say	0 -16 18 0 0 0
o:subject=deal say gone	0 -16 18 0 0 0
o:subject=deal say on	0 -16 18 0 0 0
o:subject=deal sign	0 15 -14 0 0 0
o:subject=deal sign ahead	0 16 -16 0 0 0
o:subject=deal sign on	0 17 -16 0 0 0
o:subject=duties	2 0 11 -12 -33 -5
o:subject=duties  gone	-6 34 -28 0 0 0
o:subject=duties ( gone	0 12 -8 0 0 0
o:subject=duties agree	0 6 -12 6 0 0
o:subject=duties agree gone	0 5 -11 6 0 0
o:subject=duties agree on	0 6 -12 6 0 0
o:subject=duties announce	2 -9 7 0 0 0
o:subject=duties announce gone	3 -10 7 0 0 0
o:subject=duties announce on	7 -14 8 0 0 0
o:subject=duties be ahead	0 12 -9 0 0 0
o:subject=duties be from	0 -20 20 0 0 0
o:subject=duties be on	-2 16 -12 0 0 0
o:subject=duties begin ahead	0 -9 13 0 0 0
o:subject=duties begin gone	0 19 -18 0 0 0
o:subject=duties begin on	0 -5 9 0 0 0
o:subject=duties beijing, gone	0 -8 9 0 0 0
o:subject=duties by gone	0 -9 10 0 0 0
o:subject=duties carried	4 8 -1 -1 -13 -8
o:subject=duties carried  gone	-6 23 -12 0 0 0
o:subject=duties carried agree	0 9 -9 0 0 0
o:subject=duties carried be 	-3 13 -5 0 0 0
o:subject=duties carried be ahead	-9 0 0 0 7 0
o:subject=duties carried be from	0 0 -10 0 10 0
o:subject=duties carried be on	-9 -15 22 0 -1 0
o:subject=duties carried begin	-3 -10 6 11 -1 0
o:subject=duties carried begin on	-3 13 -4 -5 0 0
o:subject=duties carried call	-9 0 -1 9 0 0
o:subject=duties carried call gone	-1 -4 -1 9 0 0
o:subject=duties carried call on	-6 0 -1 9 0 0
o:subject=duties carried conclude	0 -10 11 0 0 0
o:subject=duties carried conclude gone	0 -10 11 0 0 0
o:subject=duties carried conclude on	0 -10 11 0 0 0
o:subject=duties carried end ahead	0 -13 15 0 0 0
o:subject=duties carried end gone	-4 28 -20 0 0 0
o:subject=duties carried expect ahead	0 -19 16 0 2 0
o:subject=duties carried for ahead	8 -1 -10 0 0 0
o:subject=duties carried for gone	-15 0 13 0 0 0
o:subject=duties carried from ahead	0 -7 0 0 10 0
o:subject=duties carried have	13 -5 -8 0 0 0
o:subject=duties carried have ahead	12 -7 -6 0 0 0
o:subject=duties carried is gone	11 -10 0 0 0 0
o:subject=duties carried leave gone	0 10 -9 0 0 0
o:subject=duties carried meet	13 -2 -8 8 -6 0
o:subject=duties carried meet ahead	0 0 10 0 -7 0
o:subject=duties carried meet gone	14 0 -19 8 0 0
o:subject=duties carried meet on	13 -11 -3 7 -1 0
o:subject=duties carried on ahead	-10 -21 34 -13 -2 0
o:subject=duties carried on gone	10 5 -15 9 -5 0
o:subject=duties carried other ahead	0 10 -8 0 0 0
o:subject=duties carried other for	-12 1 8 0 0 0
o:subject=duties carried other on	9 -9 1 0 0 0
o:subject=duties carried pay	5 7 -15 0 0 0
o:subject=duties carried pay gone	5 3 -11 0 0 0
o:subject=duties carried return ahead	0 -9 9 0 0 0
o:subject=duties carried return on	0 -9 9 0 0 0
o:subject=duties carried settle	-7 -13 15 3 0 0
o:subject=duties carried settle gone	-7 -13 15 3 0 0
o:subject=duties carried settle on	0 -10 7 3 0 0
o:subject=duties carried sign ahead	0 -11 11 0 0 0
o:subject=duties carried since gone	0 14 -7 0 0 0
o:subject=duties carried tell	10 -17 10 0 0 0
o:subject=duties carried tell gone	10 -17 10 0 0 0
o:subject=duties carried tell on	7 -10 5 0 0 0
o:subject=duties cent gone	0 10 -8 0 0 0
o:subject=duties far	1 2 3 -18 -28 0
o:subject=duties far  ahead	-10 3 0 0 0 0
o:subject=duties far  gone	10 -9 4 0 -8 0
o:subject=duties far brussels, gone	-7 4 0 0 0 0
o:subject=duties far carried	5 4 7 -19 -9 -6
o:subject=duties far carried  gone	-2 -7 -1 0 13 0
o:subject=duties far carried after gone	0 -14 14 0 0 0
o:subject=duties far carried agree agreed	0 0 -10 0 9 0
o:subject=duties far carried agree gone	3 -8 1 0 7 0
o:subject=duties far carried agree on	5 -8 5 0 0 0
o:subject=duties far carried agreed gone	0 0 -10 0 9 0
o:subject=duties far carried announce	-11 8 -2 3 0 0
o:subject=duties far carried announce ahead	-6 15 -9 0 0 0
o:subject=duties far carried announce announced	0 10 -5 0 -1 0
o:subject=duties far carried announce on	-12 1 2 4 0 0
o:subject=duties far carried announced gone	0 10 -5 0 -1 0
o:subject=duties far carried be 	0 -12 0 0 14 0
o:subject=duties far carried be gone	-1 -13 8 -3 8 3
o:subject=duties far carried be of	0 -10 10 0 0 0
o:subject=duties far carried be on	-15 13 -3 0 -5 0
o:subject=duties far carried before ahead	0 17 -13 -4 0 0
o:subject=duties far carried before gone	0 -8 9 0 0 0
o:subject=duties far carried begin	-4 3 1 -12 1 0
o:subject=duties far carried begin gone	-1 8 0 -8 -2 0
o:subject=duties far carried begin on	-7 -6 10 -7 5 0
o:subject=duties far carried bring	0 -12 13 0 0 0
o:subject=duties far carried bring ahead	0 -13 14 0 0 0
o:subject=duties far carried bring on	0 -15 15 0 0 0
o:subject=duties far carried by ahead	-2 16 -12 0 0 0
o:subject=duties far carried call on	9 -8 0 0 0 0
o:subject=duties far carried cent gone	13 -12 0 0 0 0
o:subject=duties far carried charge on	0 9 -7 0 0 0
o:subject=duties far carried confirm	8 -6 0 0 0 0
o:subject=duties far carried confirm gone	8 -6 0 0 0 0
o:subject=duties far carried confirm on	8 -6 0 0 0 0
o:subject=duties far carried decide gone	0 -9 10 0 0 0
o:subject=duties far carried double	0 -9 9 0 0 0
o:subject=duties far carried double gone	0 -9 10 0 0 0
o:subject=duties far carried end	26 -26 5 -1 2 0
o:subject=duties far carried end ahead	0 27 -25 0 0 0
o:subject=duties far carried end gone	27 -36 16 -1 2 0
o:subject=duties far carried end on	8 -17 10 -1 2 0
o:subject=duties far carried expect	0 18 -13 -1 0 0
o:subject=duties far carried expect gone	0 19 -17 0 0 0
o:subject=duties far carried fall	0 13 -10 0 0 0
o:subject=duties far carried fall on	0 11 -8 0 0 0
o:subject=duties far carried for ahead	16 -9 -7 0 0 0
o:subject=duties far carried for gone	-5 15 -8 0 0 0
o:subject=duties far carried from ahead	-2 19 -4 0 -8 0
o:subject=duties far carried get	-11 12 0 0 0 0
o:subject=duties far carried get ahead	-11 11 0 0 0 0
o:subject=duties far carried have ahead	0 -8 11 0 0 0
o:subject=duties far carried have gone	-2 17 -12 0 0 0
o:subject=duties far carried initial gone	0 12 -11 0 0 0
o:subject=duties far carried it gone	0 13 -11 0 0 0
o:subject=duties far carried leave ahead	0 12 -12 0 0 0
o:subject=duties far carried leave on	0 9 -6 0 -1 0
o:subject=duties far carried meet	-2 14 -17 0 11 -2
o:subject=duties far carried meet ahead	-12 17 -16 -5 8 0
o:subject=duties far carried meet on	-1 -9 1 -6 17 -1
o:subject=duties far carried meet the	0 12 -3 0 -7 0
o:subject=duties far carried of ahead	-1 20 -17 0 0 0
o:subject=duties far carried offer	0 -19 20 0 0 0
o:subject=duties far carried offer on	0 -19 20 0 0 0
o:subject=duties far carried on ahead	-32 -16 26 -1 14 -3
o:subject=duties far carried on gone	22 -12 14 -18 -18 -2
o:subject=duties far carried other gone	1 -15 7 7 0 0
o:subject=duties far carried other since	0 -20 9 8 0 0
o:subject=duties far carried pass	0 -13 13 0 0 0
o:subject=duties far carried pass gone	0 -13 13 0 0 0
o:subject=duties far carried pass on	0 -13 13 0 0 0
o:subject=duties far carried pay	8 7 -19 0 -1 0
o:subject=duties far carried pay ahead	0 12 -10 0 0 0
o:subject=duties far carried pay gone	9 -1 -9 0 0 0
o:subject=duties far carried prolong	0 -9 10 0 0 0
o:subject=duties far carried prolong gone	0 -9 10 0 0 0
o:subject=duties far carried promise	-2 9 -5 0 0 0
o:subject=duties far carried promise gone	-2 9 -5 0 0 0
o:subject=duties far carried put	0 -8 10 0 0 0
o:subject=duties far carried put gone	0 -11 13 0 0 0
o:subject=duties far carried reach on	1 -14 12 0 0 0
o:subject=duties far carried return	0 19 -17 0 0 0
o:subject=duties far carried return on	0 18 -17 0 0 0
o:subject=duties far carried say	0 -9 11 4 -7 0
o:subject=duties far carried say ahead	-1 12 -8 0 0 0
o:subject=duties far carried say gone	0 -13 14 5 -6 0
o:subject=duties far carried say on	4 -10 7 5 -4 0
o:subject=duties far carried see	-3 3 16 -6 -16 0
o:subject=duties far carried see ahead	0 -13 16 0 0 0
o:subject=duties far carried see gone	-3 16 0 -4 -15 0
o:subject=duties far carried see on	-3 3 15 -5 -15 0
o:subject=duties far carried send	-7 -3 10 0 0 0
o:subject=duties far carried send ahead	-6 -4 10 0 0 0
o:subject=duties far carried send on	-6 -4 10 0 0 0
o:subject=duties far carried set ahead	7 -8 0 0 0 0
o:subject=duties far carried settle	-3 9 -2 0 0 0
o:subject=duties far carried settle gone	-3 9 -2 0 0 0
o:subject=duties far carried settle on	-3 20 -13 0 0 0
o:subject=duties far carried sign	-3 24 -19 0 -6 0
o:subject=duties far carried sign gone	-3 24 -18 0 -5 0
o:subject=duties far carried sign on	0 10 -7 0 -2 0
o:subject=duties far carried since gone	-6 -11 0 14 0 0
o:subject=duties far carried sit ahead	0 -11 14 0 0 0
o:subject=duties far carried sit gone	0 13 -4 -1 -6 0
o:subject=duties far carried sit on	0 23 -14 -2 -6 0
o:subject=duties far carried stand	0 13 -12 0 0 0
o:subject=duties far carried suspend	-12 -5 15 0 0 2
o:subject=duties far carried suspend ahead	-11 16 -5 0 0 0
o:subject=duties far carried suspend gone	-1 -21 21 0 0 2
o:subject=duties far carried suspend on	-10 -5 14 0 0 2
o:subject=duties far carried the ahead	-1 21 -9 0 -10 0
o:subject=duties far carried the gone	0 8 -8 0 0 0
o:subject=duties far carried washington gone	0 -21 22 0 0 0
o:subject=duties far carried write	13 -11 0 0 0 0
o:subject=duties far carried write ahead	-8 10 0 0 0 0
o:subject=duties far carried write gone	22 -21 0 0 0 0
o:subject=duties far carried write on	14 -13 0 0 0 0
o:subject=duties far geneva, gone	0 16 -16 0 0 0
o:subject=duties far monday gone	0 10 -9 0 0 0
o:subject=duties far no verb	1 2 3 -18 -28 0
o:subject=duties far no verb 	6 -6 4 0 -9 0
o:subject=duties far no verb brussels,	-7 4 0 0 0 0
o:subject=duties far no verb geneva,	0 19 -19 0 0 0
o:subject=duties far no verb gone	1 4 1 -14 -24 0
o:subject=duties far no verb monday	0 10 -9 0 0 0
o:subject=duties far no verb the	0 -15 15 0 0 0
o:subject=duties far no verb thursday	0 -10 12 0 0 0
o:subject=duties far no verb until	0 -13 14 0 0 0
o:subject=duties far no verb washington,	0 -14 14 0 0 0
o:subject=duties far no verb wednesday	0 11 -9 0 0 0
o:subject=duties far no verb wednesday,	0 -20 21 0 0 0
o:subject=duties far on ahead	-3 14 -16 0 0 4
o:subject=duties far on gone	5 -10 9 -1 -4 0
o:subject=duties far the ahead	0 -15 15 0 0 0
o:subject=duties far thursday gone	0 -10 12 0 0 0
o:subject=duties far until ahead	0 -13 14 0 0 0
o:subject=duties far washington, gone	0 -14 14 0 0 0
o:subject=duties far wednesday, ahead	0 -12 12 0 0 0
o:subject=duties far wednesday, gone	0 -10 11 0 0 0
o:subject=duties force gone	0 -11 11 0 0 0
o:subject=duties from ahead	11 0 -9 0 0 0
o:subject=duties from gone	0 -18 20 0 0 0
o:subject=duties no verb	0 12 -3 -16 -21 -1
o:subject=duties no verb 	-8 29 -23 0 0 0
o:subject=duties no verb (	0 14 -10 0 0 0
o:subject=duties no verb ahead	-2 18 -11 -1 -2 0
o:subject=duties no verb beijing,	0 -8 9 0 0 0
o:subject=duties no verb force	0 -11 11 0 0 0
o:subject=duties no verb gone	0 2 3 -11 -15 0
o:subject=duties no verb on	11 -13 11 -2 -5 0
o:subject=duties no verb since	0 12 -8 0 0 0
o:subject=duties on ahead	-4 -5 12 0 -1 0
o:subject=duties on gone	11 -13 8 2 -7 0
o:subject=duties publish on	0 9 -9 0 0 0
o:subject=duties return on	0 -9 8 0 0 0
o:subject=duties rise	12 -17 6 0 0 0
o:subject=duties rise ahead	13 -9 -3 0 0 0
o:subject=duties rise from	13 -13 0 0 0 0
o:subject=duties rise gone	0 -8 9 0 0 0
o:subject=duties sign	0 -13 13 0 0 0
o:subject=duties sign gone	0 -13 13 0 0 0
o:subject=duties since gone	-2 21 -15 0 0 0
o:subject=duties stand	0 -11 13 0 0 0
o:subject=duties stand gone	0 -11 13 0 0 0
o:subject=exclusions	0 19 -15 0 0 0
o:subject=exclusions carried	0 11 -9 0 0 0
o:subject=exclusions far carried	-3 10 -4 0 0 0
o:subject=exclusions no verb	0 13 -10 0 0 0
o:subject=exclusions no verb ahead	0 9 -7 0 0 0
o:subject=fees carried	0 0 -4 9 0 0
o:subject=fees far carried	0 0 0 -6 -6 11
o:subject=fees far carried meet	0 9 -12 0 1 0
o:subject=fees far carried meet on	0 9 -12 0 2 0
o:subject=fees far carried on gone	0 6 -10 -1 -8 11
o:subject=fees far carried tell	0 -10 0 0 0 11
o:subject=fees far carried tell gone	0 -10 0 0 0 11
o:subject=fees far carried tell on	0 -10 0 0 0 11
o:subject=fees far no verb ahead	0 -12 13 0 0 0
o:subject=fees far no verb gone	-6 16 -17 0 7 0
o:subject=fees no verb ahead	0 -13 14 0 0 0
o:subject=fees no verb gone	0 17 -15 0 0 0
o:subject=fees on gone	0 11 -9 0 0 0
o:subject=longer	3 -5 7 -4 -4 0
o:subject=longer agree	0 -10 8 0 0 0
o:subject=longer agree gone	0 -11 9 0 0 0
o:subject=longer agree on	0 -11 9 0 0 0
o:subject=longer carried	3 7 -6 -9 0 0
o:subject=longer carried be	9 -4 -2 0 0 0
o:subject=longer carried be gone	9 -6 -1 0 0 0
o:subject=longer carried on gone	7 -1 0 -3 -2 0
o:subject=longer carried other	0 10 -9 0 0 0
o:subject=longer carried say	0 17 -14 0 0 0
o:subject=longer carried say gone	0 17 -13 0 0 0
o:subject=longer carried say on	0 16 -15 0 0 0
o:subject=longer carried tell on	0 -9 9 0 0 0
o:subject=longer far	0 14 -10 -3 -6 0
o:subject=longer far carried agree	0 -14 12 0 0 0
o:subject=longer far carried agree gone	0 -14 12 0 0 0
o:subject=longer far carried announce	0 12 -11 0 0 0
o:subject=longer far carried announce gone	0 12 -11 0 0 0
o:subject=longer far carried announce on	0 10 -9 0 0 0
o:subject=longer far carried be	9 2 -17 0 0 0
o:subject=longer far carried be ahead	10 -5 -5 0 0 0
o:subject=longer far carried be gone	0 13 -10 0 0 0
o:subject=longer far carried be on	10 0 -12 0 0 0
o:subject=longer far carried begin	0 -9 7 1 0 0
o:subject=longer far carried begin ahead	0 -8 10 0 0 0
o:subject=longer far carried end gone	0 -11 13 0 0 0
o:subject=longer far carried extend	0 5 -12 5 0 0
o:subject=longer far carried extend gone	0 4 -12 6 0 0
o:subject=longer far carried extend on	0 3 -10 6 0 0
o:subject=longer far carried on ahead	8 -7 -5 -3 9 0
o:subject=longer far carried on gone	2 -9 6 7 -11 0
o:subject=longer far carried other	0 -10 10 0 0 0
o:subject=longer far carried say	4 -20 19 0 -3 0
o:subject=longer far carried say gone	5 -21 21 0 -3 0
o:subject=longer far carried say on	6 -24 22 0 -3 0
o:subject=longer far carried sign	0 17 -15 0 0 0
o:subject=longer far carried sign gone	0 15 -14 0 0 0
o:subject=longer far carried sign on	0 14 -13 0 0 0
o:subject=longer far no verb	0 14 -10 -3 -6 0
o:subject=longer far no verb gone	0 14 -11 -2 -5 0
o:subject=longer no verb	2 18 -18 -2 -1 0
o:subject=longer no verb ahead	9 0 -6 0 0 0
o:subject=longer no verb gone	-3 16 -11 0 0 0
o:subject=longer no verb on	-12 14 -2 0 0 0
o:subject=longer on gone	-13 3 6 0 0 0
o:subject=longer sign	0 -17 17 0 0 0
o:subject=longer to ahead	0 12 -10 0 0 0
o:subject=meeting	11 -9 4 -7 5 -6
o:subject=meeting ( gone	0 -13 15 0 0 0
o:subject=meeting be	0 -16 13 0 7 0
o:subject=meeting be ahead	0 -8 5 6 -1 0
o:subject=meeting be gone	0 -13 11 -8 9 0
o:subject=meeting before ahead	-2 18 -15 0 0 0
o:subject=meeting begin	3 14 -3 -26 -16 3
o:subject=meeting begin ahead	4 12 -5 -20 -6 0
o:subject=meeting begin gone	0 5 1 -11 -7 3
o:subject=meeting begin on	0 19 -8 -19 -11 4
o:subject=meeting bring gone	0 -11 11 0 0 0
o:subject=meeting call gone	0 9 -7 0 0 0
o:subject=meeting carried	-34 16 -5 11 -7 1
o:subject=meeting carried agree	1 26 -27 0 0 0
o:subject=meeting carried agree ahead	0 12 -11 0 0 0
o:subject=meeting carried agree gone	4 16 -19 0 0 0
o:subject=meeting carried agree on	2 12 -14 0 0 0
o:subject=meeting carried announce	0 10 -12 0 0 0
o:subject=meeting carried be	-2 1 -14 14 8 0
o:subject=meeting carried be ahead	0 -2 -11 9 13 0
o:subject=meeting carried be from	0 21 -19 0 0 0
o:subject=meeting carried be on	3 -17 -5 19 8 0
o:subject=meeting carried be since	0 -11 12 0 0 0
o:subject=meeting carried be until	0 -9 11 0 0 0
o:subject=meeting carried begin	-1 -17 21 1 -8 0
o:subject=meeting carried begin ahead	0 2 -7 11 -6 0
o:subject=meeting carried begin gone	0 -24 33 -12 0 0
o:subject=meeting carried begin on	0 5 1 -12 -4 0
o:subject=meeting carried end ahead	0 12 -7 0 0 0
o:subject=meeting carried end ends	0 -2 -9 10 0 0
o:subject=meeting carried end gone	0 -15 6 9 0 0
o:subject=meeting carried end on	0 -8 10 0 0 0
o:subject=meeting carried expect	0 10 -7 0 0 0
o:subject=meeting carried fix	-4 14 -9 0 0 0
o:subject=meeting carried fix gone	-4 19 -15 0 0 0
o:subject=meeting carried for ahead	6 -18 14 0 0 0
o:subject=meeting carried for gone	-18 19 -2 0 -1 0
o:subject=meeting carried from ahead	0 17 -16 6 -3 0
o:subject=meeting carried have	-11 8 2 0 0 0
o:subject=meeting carried have ahead	-13 22 -10 0 0 0
o:subject=meeting carried have gone	0 -12 12 0 0 0
o:subject=meeting carried have on	-11 11 0 0 0 0
o:subject=meeting carried have until	0 13 -12 0 0 0
o:subject=meeting carried meet	0 -14 14 0 0 0
o:subject=meeting carried meet ahead	0 -16 17 -6 1 0
o:subject=meeting carried meet on	0 -15 8 0 2 0
o:subject=meeting carried on ahead	-8 2 -5 0 8 0
o:subject=meeting carried on gone	-6 -6 10 9 -11 -2
o:subject=meeting carried other	0 3 -7 -5 9 0
o:subject=meeting carried other ahead	1 -2 -8 0 11 0
o:subject=meeting carried plan	-4 -21 27 0 0 0
o:subject=meeting carried plan ahead	0 -24 26 0 0 0
o:subject=meeting carried plan for	-4 -6 12 0 0 0
o:subject=meeting carried receive	0 11 -26 1 12 0
o:subject=meeting carried receive gone	0 12 -27 1 13 0
o:subject=meeting carried receive on	0 4 -15 1 7 0
o:subject=meeting carried return	-1 -11 16 -1 0 0
o:subject=meeting carried return ahead	-1 -11 16 -1 0 0
o:subject=meeting carried say	0 26 -30 0 0 0
o:subject=meeting carried say gone	-7 35 -29 0 0 0
o:subject=meeting carried say on	1 22 -26 0 0 0
o:subject=meeting carried see gone	0 -7 -6 7 11 0
o:subject=meeting carried since gone	0 -15 11 -1 0 6
o:subject=meeting carried sit on	0 -11 12 0 0 0
o:subject=meeting carried suspend ahead	-1 -11 5 0 0 3
o:subject=meeting carried tell	-3 14 -6 -1 -2 0
o:subject=meeting carried tell gone	-2 13 -4 -1 -2 0
o:subject=meeting carried tell on	-2 9 -2 0 -2 0
o:subject=meeting carried the gone	0 13 -11 0 0 0
o:subject=meeting carried until ahead	0 -2 8 -6 0 0
o:subject=meeting continue	0 19 -16 0 0 0
o:subject=meeting continue on	0 10 -9 0 0 0
o:subject=meeting days, gone	0 -9 12 -1 0 0
o:subject=meeting end	-2 -24 26 -2 0 0
o:subject=meeting end ahead	0 -11 9 0 2 0
o:subject=meeting end gone	-1 -11 15 -2 0 0
o:subject=meeting end on	-1 -17 25 -11 0 0
o:subject=meeting far	1 -13 7 8 2 -1
o:subject=meeting far  ahead	-3 25 -21 0 0 0
o:subject=meeting far carried	0 -10 9 3 -7 -3
o:subject=meeting far carried  gone	0 -10 11 0 0 0
o:subject=meeting far carried agree	2 -14 16 -5 0 0
o:subject=meeting far carried announce	9 5 -14 0 0 0
o:subject=meeting far carried announce gone	9 5 -13 0 0 0
o:subject=meeting far carried announce on	0 10 -9 0 0 0
o:subject=meeting far carried be	6 0 -5 7 -11 0
o:subject=meeting far carried be ahead	0 19 -23 4 -4 0
o:subject=meeting far carried be gone	6 -14 9 1 -4 0
o:subject=meeting far carried before ahead	0 -12 13 0 0 0
o:subject=meeting far carried begin	7 -13 12 -1 0 0
o:subject=meeting far carried begin ahead	0 -21 24 -3 0 0
o:subject=meeting far carried begin from	0 -10 11 0 0 0
o:subject=meeting far carried by ahead	-1 -17 19 0 0 0
o:subject=meeting far carried confirm	-3 10 -6 0 0 0
o:subject=meeting far carried confirm gone	-5 11 -5 0 0 0
o:subject=meeting far carried discuss	0 13 -10 0 -4 0
o:subject=meeting far carried discuss gone	0 13 -10 0 -4 0
o:subject=meeting far carried end	0 5 -7 4 0 0
o:subject=meeting far carried end ahead	0 23 -22 0 0 0
o:subject=meeting far carried end gone	0 -13 8 4 0 0
o:subject=meeting far carried end on	0 12 -15 4 0 0
o:subject=meeting far carried fall	0 -16 17 0 0 0
o:subject=meeting far carried fall gone	0 -17 17 0 0 0
o:subject=meeting far carried fall on	0 -16 17 0 0 0
o:subject=meeting far carried for ahead	9 -5 -1 0 0 0
o:subject=meeting far carried from ahead	0 18 -13 -2 -1 0
o:subject=meeting far carried have	4 -9 5 0 0 0
o:subject=meeting far carried leave	0 16 -14 0 0 0
o:subject=meeting far carried leave ahead	0 9 -8 0 0 0
o:subject=meeting far carried leave on	0 16 -14 0 0 0
o:subject=meeting far carried make	-6 10 -2 0 0 0
o:subject=meeting far carried make gone	-6 9 -2 0 0 0
o:subject=meeting far carried meet	-8 -14 13 0 5 0
o:subject=meeting far carried meet ahead	0 9 -11 0 0 0
o:subject=meeting far carried meet gone	-6 -26 26 -2 4 0
o:subject=meeting far carried of gone	4 10 -16 0 0 0
o:subject=meeting far carried on ahead	-5 13 -12 0 8 0
o:subject=meeting far carried on gone	0 3 5 -8 -22 0
o:subject=meeting far carried other	-4 -4 0 10 0 0
o:subject=meeting far carried other ahead	0 -9 11 0 0 0
o:subject=meeting far carried other gone	-3 3 -10 11 0 0
o:subject=meeting far carried prepare	0 9 -12 0 0 0
o:subject=meeting far carried prepare gone	0 9 -11 0 0 0
o:subject=meeting far carried publish	0 -18 19 0 0 0
o:subject=meeting far carried publish gone	0 -18 19 0 0 0
o:subject=meeting far carried publish on	0 -19 19 0 0 0
o:subject=meeting far carried publish published	0 -15 15 0 0 0
o:subject=meeting far carried published gone	0 -15 15 0 0 0
o:subject=meeting far carried receive	0 -9 12 0 0 0
o:subject=meeting far carried receive on	0 -9 12 0 0 0
o:subject=meeting far carried rise	0 12 -10 0 0 0
o:subject=meeting far carried rise gone	0 11 -10 0 0 0
o:subject=meeting far carried rise on	0 12 -10 0 0 0
o:subject=meeting far carried see	0 3 -7 -5 10 0
o:subject=meeting far carried see ahead	0 -20 10 -1 13 0
o:subject=meeting far carried see gone	0 20 -16 0 0 0
o:subject=meeting far carried see on	0 12 -11 -3 3 0
o:subject=meeting far carried sign	0 -15 18 0 -1 0
o:subject=meeting far carried sign gone	0 -17 20 0 0 0
o:subject=meeting far carried since gone	0 15 -23 9 0 0
o:subject=meeting far carried sit	0 -13 17 0 0 0
o:subject=meeting far carried sit gone	0 -8 11 0 0 0
o:subject=meeting far carried sit on	0 -10 13 0 0 0
o:subject=meeting far carried suspend ahead	0 -7 8 0 0 0
o:subject=meeting far carried suspend on	0 -11 10 -1 0 1
o:subject=meeting far carried until ahead	0 -11 12 0 0 0
o:subject=meeting far carried write	-14 17 -1 0 0 0
o:subject=meeting far carried write on	-14 16 0 0 0 0
o:subject=meeting far from ahead	0 9 -8 0 0 0
o:subject=meeting far from gone	0 -9 9 0 0 0
o:subject=meeting far no verb	1 -13 7 8 2 -1
o:subject=meeting far no verb 	4 9 -8 -3 -11 0
o:subject=meeting far no verb ahead	2 -20 2 14 10 0
o:subject=meeting far no verb gone	0 -1 5 -2 -10 0
o:subject=meeting far no verb paris,	0 12 -11 0 0 0
o:subject=meeting far no verb the	0 -14 14 0 0 0
o:subject=meeting far no verb tuesday	0 -11 12 0 0 0
o:subject=meeting far no verb washington,	-3 16 -13 0 0 0
o:subject=meeting far on ahead	2 -14 14 0 0 0
o:subject=meeting far on gone	0 1 -13 8 2 0
o:subject=meeting far paris, gone	0 12 -11 0 0 0
o:subject=meeting far the ahead	0 -17 17 0 0 0
o:subject=meeting far tuesday gone	0 -11 12 0 0 0
o:subject=meeting far until ahead	0 12 -11 0 0 0
o:subject=meeting far washington, gone	-3 16 -13 0 0 0
o:subject=meeting far wednesday, gone	0 -12 13 0 0 0
o:subject=meeting fix ahead	0 -17 17 0 0 0
o:subject=meeting for gone	0 16 -12 -1 0 0
o:subject=meeting from ahead	0 13 -7 -15 3 0
o:subject=meeting from gone	-4 -5 8 -7 3 0
o:subject=meeting meet	-6 -1 11 -8 0 0
o:subject=meeting meet ahead	0 -15 15 0 0 0
o:subject=meeting meet on	-6 -4 11 -2 0 0
o:subject=meeting no verb	9 -8 0 7 2 -13
o:subject=meeting no verb 	8 -17 4 5 6 0
o:subject=meeting no verb (	0 -15 17 0 0 0
o:subject=meeting no verb ahead	4 4 -11 -3 9 -3
o:subject=meeting no verb before	-2 18 -15 0 0 0
o:subject=meeting no verb days,	0 -9 12 -1 0 0
o:subject=meeting no verb for	0 11 -10 0 0 0
o:subject=meeting no verb friday,	0 -11 10 0 0 0
o:subject=meeting no verb from	-5 4 11 -18 -3 0
o:subject=meeting no verb gone	5 -9 6 7 -5 -7
o:subject=meeting no verb meeting:	2 7 -10 0 0 0
o:subject=meeting no verb thursday,	0 -9 -3 6 5 0
o:subject=meeting of ahead	-1 18 -15 0 0 0
o:subject=meeting of gone	-1 -11 10 0 2 0
o:subject=meeting on ahead	0 -11 1 15 0 0
o:subject=meeting on gone	2 17 -11 -15 -12 0
o:subject=meeting other gone	0 14 -12 0 -2 0
o:subject=meeting other on	0 18 -15 0 -2 0
o:subject=meeting place	0 7 -10 0 5 0
o:subject=meeting place on	0 10 -14 0 5 0
o:subject=meeting plan	-2 18 -13 -2 -1 0
o:subject=meeting plan gone	0 20 -19 0 0 0
o:subject=meeting prepare	0 11 -20 0 6 0
o:subject=meeting return	0 7 -13 7 0 0
o:subject=meeting return ahead	0 1 -9 9 0 0
o:subject=meeting return gone	0 12 -8 0 0 0
o:subject=meeting return on	0 2 -8 10 0 0
o:subject=meeting run	0 -15 11 0 5 0
o:subject=meeting run ahead	0 -23 18 0 6 0
o:subject=meeting say	4 -24 21 0 0 0
o:subject=meeting say gone	4 -24 21 0 0 0
o:subject=meeting say on	0 -9 6 0 0 0
o:subject=meeting see	0 0 9 -8 -2 0
o:subject=meeting see on	0 -1 13 -8 -2 0
o:subject=meeting set for	0 9 -7 0 0 0
o:subject=meeting since gone	3 -14 14 -2 0 0
o:subject=meeting sit on	0 -11 11 0 0 0
o:subject=meeting suspend	-3 -5 10 -4 0 0
o:subject=meeting suspend ahead	-2 -12 15 0 0 0
o:subject=meeting telephone ahead	10 -7 -2 0 0 0
o:subject=meeting the ahead	0 -12 15 0 0 0
o:subject=meeting the gone	0 16 -16 0 0 0
o:subject=meeting to ahead	0 -26 26 0 0 0
o:subject=meeting until ahead	0 -11 7 -1 7 0
o:subject=meeting until gone	0 9 -8 0 0 0
o:subject=none	3 -8 2 -1 1 11
o:subject=none  gone	-2 6 -4 -9 3 -1
o:subject=none ( gone	-4 16 -5 0 -7 0
o:subject=none / gone	0 -8 9 0 0 0
o:subject=none astana, gone	6 -13 7 0 0 0
o:subject=none belgrade, gone	9 -12 -3 9 0 0
o:subject=none briefing, gone	0 -8 -5 13 0 0
o:subject=none brussels, gone	20 -11 -3 -3 0 0
o:subject=none bulletin, gone	0 -9 11 0 0 0
o:subject=none busan, gone	0 -18 18 0 0 0
o:subject=none carried	-8 2 -2 14 -5 6
o:subject=none carried  ahead	0 7 -11 6 -1 0
o:subject=none carried a ahead	0 12 -12 0 0 0
o:subject=none carried ago gone	0 14 -11 0 0 0
o:subject=none carried agree	-3 -7 0 7 10 3
o:subject=none carried agree gone	-5 -7 0 7 10 3
o:subject=none carried agree on	0 15 -22 -5 11 3
o:subject=none carried announce ahead	-2 10 -5 0 0 0
o:subject=none carried announce announced	0 -10 0 7 0 0
o:subject=none carried announce for	-2 -6 10 0 0 0
o:subject=none carried announced gone	0 -10 0 7 0 0
o:subject=none carried approve	0 -7 8 0 0 0
o:subject=none carried approve gone	0 -7 8 0 0 0
o:subject=none carried approve on	0 -7 8 0 0 0
o:subject=none carried ask on	5 -10 6 0 0 0
o:subject=none carried be	4 -2 5 -30 -1 1
o:subject=none carried be 	-1 -14 18 0 0 0
o:subject=none carried be by	0 -11 13 0 0 0
o:subject=none carried be from	0 -7 10 0 0 0
o:subject=none carried be gone	7 -1 3 -23 -12 2
o:subject=none carried be is	0 -12 0 0 12 0
o:subject=none carried be on	-8 3 5 -10 -12 3
o:subject=none carried be since	19 -12 0 -5 0 0
o:subject=none carried be until	0 14 -13 0 0 0
o:subject=none carried begin 	0 3 -10 7 0 0
o:subject=none carried begin ahead	-7 3 4 -4 -15 2
o:subject=none carried begin gone	0 5 -12 0 11 -1
o:subject=none carried begin on	11 -10 1 0 7 -1
o:subject=none carried bring	2 14 -17 0 0 0
o:subject=none carried bring ahead	0 11 -9 0 0 0
o:subject=none carried bring on	0 11 -10 0 0 0
o:subject=none carried by ahead	-7 9 0 0 0 0
o:subject=none carried by gone	0 -10 13 0 0 0
o:subject=none carried carry	0 -12 12 0 0 0
o:subject=none carried carry gone	0 -12 12 0 0 0
o:subject=none carried conclude	-1 10 -4 -2 0 0
o:subject=none carried conclude on	-1 13 -7 0 0 0
o:subject=none carried confirm on	0 10 -8 0 0 0
o:subject=none carried decide gone	0 -3 8 -3 0 0
o:subject=none carried decide on	0 -5 10 -3 0 0
o:subject=none carried declare	0 -8 9 0 0 0
o:subject=none carried declare gone	0 -8 9 0 0 0
o:subject=none carried declare on	0 -16 16 0 0 0
o:subject=none carried discuss	0 10 -5 0 -5 0
o:subject=none carried discuss on	0 10 -5 0 -5 0
o:subject=none carried end	6 7 -4 -17 -2 0
o:subject=none carried end ahead	0 9 -6 0 0 0
o:subject=none carried end gone	8 0 0 -14 -1 0
o:subject=none carried end on	0 1 3 -11 0 0
o:subject=none carried expect ahead	0 -12 2 6 0 0
o:subject=none carried expect gone	0 13 -11 0 0 0
o:subject=none carried expect on	0 -11 0 6 0 0
o:subject=none carried extend gone	0 -6 8 0 0 0
o:subject=none carried extend on	0 -7 9 0 0 0
o:subject=none carried for ahead	4 -3 -11 12 0 0
o:subject=none carried for gone	-5 13 -9 0 0 0
o:subject=none carried from ahead	0 12 -6 0 0 0
o:subject=none carried from gone	-1 0 -18 16 6 0
o:subject=none carried get	-12 7 -12 0 12 0
o:subject=none carried get gone	-12 6 -11 0 12 0
o:subject=none carried get on	-11 1 -6 0 12 0
o:subject=none carried have	-5 -22 23 0 4 0
o:subject=none carried have 	0 10 -9 0 0 0
o:subject=none carried have by	0 -13 14 0 0 0
o:subject=none carried have gone	-4 -20 21 1 2 0
o:subject=none carried have on	-10 0 -5 5 10 0
o:subject=none carried have until	0 -15 16 0 0 0
o:subject=none carried is ahead	0 -16 3 0 13 0
o:subject=none carried issue	-3 12 -7 0 0 0
o:subject=none carried issue gone	-3 12 -6 0 0 0
o:subject=none carried issue on	-3 10 -5 0 0 0
o:subject=none carried it gone	0 0 -12 8 0 3
o:subject=none carried jump	12 -15 5 0 0 0
o:subject=none carried know	0 -13 15 0 0 0
o:subject=none carried know gone	0 -17 18 0 0 0
o:subject=none carried land	0 9 -7 0 0 0
o:subject=none carried land gone	0 8 -6 0 0 0
o:subject=none carried lay	0 -23 16 10 0 0
o:subject=none carried lay gone	0 -23 16 10 0 0
o:subject=none carried leave	-6 -10 16 -6 1 0
o:subject=none carried leave ahead	-2 13 -8 0 0 0
o:subject=none carried leave gone	-2 -18 21 -4 2 0
o:subject=none carried leave on	0 -23 23 -1 2 0
o:subject=none carried lumpur gone	0 -10 11 0 0 0
o:subject=none carried make	6 4 -8 -1 0 0
o:subject=none carried make on	-1 10 -5 -1 0 0
o:subject=none carried meet	-22 -5 5 7 -5 8
o:subject=none carried meet ahead	-14 -6 8 0 0 6
o:subject=none carried meet from	0 -2 -7 11 0 0
o:subject=none carried meet on	-14 -5 18 -9 -8 5
o:subject=none carried meet the	-2 21 -16 0 0 0
o:subject=none carried move to	0 -9 10 0 0 0
o:subject=none carried negotiate	0 -12 3 7 0 0
o:subject=none carried negotiate gone	0 -10 1 7 0 0
o:subject=none carried number	0 11 -9 0 0 0
o:subject=none carried number on	0 11 -9 0 0 0
o:subject=none carried of gone	0 -11 17 -6 -2 0
o:subject=none carried on ahead	-1 -2 3 -7 2 9
o:subject=none carried on gone	2 -8 2 5 7 0
o:subject=none carried other	0 -1 10 -12 -1 0
o:subject=none carried other ahead	0 -18 21 0 0 0
o:subject=none carried other gone	0 11 -4 -11 0 0
o:subject=none carried other on	1 -12 13 0 0 0
o:subject=none carried other since	-1 -4 9 -1 0 0
o:subject=none carried pay	-14 15 0 -1 0 0
o:subject=none carried pay ahead	0 16 -13 0 0 0
o:subject=none carried pay from	0 9 -6 0 0 0
o:subject=none carried pay gone	-12 2 6 0 0 0
o:subject=none carried plan	0 -4 -7 12 0 0
o:subject=none carried plan ahead	0 -5 -7 12 0 0
o:subject=none carried plan for	0 -4 -8 12 0 0
o:subject=none carried prolong on	-5 -20 17 7 0 0
o:subject=none carried promise	-8 12 -2 0 0 0
o:subject=none carried promise gone	-8 12 -1 0 0 0
o:subject=none carried promise on	-8 8 0 0 0 0
o:subject=none carried publish	0 13 -10 0 -4 0
o:subject=none carried publish gone	0 13 -10 0 -4 0
o:subject=none carried reach	0 8 -4 0 0 0
o:subject=none carried receive	0 -20 16 3 0 0
o:subject=none carried receive gone	0 -15 10 3 0 0
o:subject=none carried receive on	-1 -12 16 -3 0 0
o:subject=none carried return on	0 10 -6 0 0 0
o:subject=none carried rise	0 19 -17 0 0 0
o:subject=none carried rise gone	0 16 -14 0 0 0
o:subject=none carried rise on	0 13 -10 0 0 0
o:subject=none carried say	14 0 -7 -11 5 0
o:subject=none carried say gone	15 -3 -4 -11 6 0
o:subject=none carried say on	11 -3 -4 -7 7 0
o:subject=none carried see	0 2 0 5 -11 0
o:subject=none carried see ahead	0 -3 12 -1 -9 0
o:subject=none carried see gone	0 7 -12 7 -2 0
o:subject=none carried see on	0 -10 9 8 -8 0
o:subject=none carried sell ahead	13 -12 0 0 0 0
o:subject=none carried settle	0 -7 11 -3 -1 0
o:subject=none carried settle gone	6 -12 11 -3 -1 0
o:subject=none carried settle on	7 -13 11 -2 -1 0
o:subject=none carried sign	0 1 -12 8 12 0
o:subject=none carried sign 	0 -5 -2 0 9 0
o:subject=none carried sign ahead	0 -11 1 0 11 0
o:subject=none carried sign gone	0 6 -13 8 2 0
o:subject=none carried sign on	3 -5 -4 9 7 0
o:subject=none carried sign signed	0 13 -12 0 0 0
o:subject=none carried signed gone	0 13 -12 0 0 0
o:subject=none carried since gone	13 -16 11 -2 0 0
o:subject=none carried sit	-9 0 0 6 0 0
o:subject=none carried sit ahead	0 -9 14 -1 0 0
o:subject=none carried sit gone	-5 7 -10 8 0 0
o:subject=none carried sit on	-5 9 -12 0 5 0
o:subject=none carried sit since	0 -10 1 8 0 0
o:subject=none carried sit until	0 -13 13 0 0 0
o:subject=none carried stand	0 -5 -1 11 0 0
o:subject=none carried stand gone	0 -9 0 11 0 0
o:subject=none carried stand on	0 -17 6 12 0 0
o:subject=none carried step	0 -12 0 10 0 0
o:subject=none carried suspend ahead	6 12 -17 0 0 0
o:subject=none carried suspend gone	0 -12 14 -3 0 0
o:subject=none carried tell ahead	0 -8 10 0 0 0
o:subject=none carried tell gone	-3 5 -8 0 7 0
o:subject=none carried the ahead	-6 17 -10 0 -1 0
o:subject=none carried the gone	0 11 -10 0 0 0
o:subject=none carried wait	-5 21 -13 -2 0 0
o:subject=none carried wait gone	-5 21 -13 -2 0 0
o:subject=none carried write	-3 8 -1 0 0 0
o:subject=none city, gone	-6 -2 10 0 0 0
o:subject=none copenhagen, gone	0 -7 9 0 0 0
o:subject=none correspondent, gone	-1 -15 18 0 0 0
o:subject=none dublin, gone	-3 10 -4 0 0 0
o:subject=none from gone	0 3 -10 -5 0 12
o:subject=none lisbon, gone	11 -20 10 0 0 0
o:subject=none lumpur, gone	-2 -12 17 0 -1 0
o:subject=none lusaka, gone	0 9 -8 0 0 0
o:subject=none manila, gone	0 -11 12 0 0 0
o:subject=none monday gone	-7 -8 4 0 12 0
o:subject=none monday, ahead	0 -9 9 0 0 0
o:subject=none montevideo, gone	10 0 -9 0 0 0
o:subject=none no verb	3 -8 2 -1 1 11
o:subject=none no verb 	-6 7 0 -10 0 -1
o:subject=none no verb /	0 -8 9 0 0 0
o:subject=none no verb ahead	-11 -4 13 -11 3 0
o:subject=none no verb astana,	6 -13 7 0 0 0
o:subject=none no verb belgrade,	9 -12 -3 9 0 0
o:subject=none no verb briefing,	0 -8 -5 13 0 0
o:subject=none no verb brussels,	20 -16 0 -3 0 0
o:subject=none no verb bulletin,	0 -9 11 0 0 0
o:subject=none no verb busan,	0 -18 18 0 0 0
o:subject=none no verb city,	-6 -2 10 0 0 0
o:subject=none no verb copenhagen,	0 -7 9 0 0 0
o:subject=none no verb correspondent,	-1 -15 18 0 0 0
o:subject=none no verb dublin,	-3 10 -4 0 0 0
o:subject=none no verb from	-2 3 -6 -6 -2 12
o:subject=none no verb gone	7 -6 -4 1 0 12
o:subject=none no verb lisbon,	11 -20 10 0 0 0
o:subject=none no verb lusaka,	0 9 -8 0 0 0
o:subject=none no verb madrid,	-2 -8 11 0 0 0
o:subject=none no verb manila,	0 -11 12 0 0 0
o:subject=none no verb monday	-7 -8 4 0 12 0
o:subject=none no verb monday,	-5 -6 11 0 0 0
o:subject=none no verb montevideo,	10 0 -9 0 0 0
o:subject=none no verb of	13 -27 13 11 0 0
o:subject=none no verb on	-11 6 -3 2 -2 -2
o:subject=none no verb ottawa,	-3 11 -3 -2 0 0
o:subject=none no verb since	-3 13 -5 -1 0 0
o:subject=none no verb sunday	0 5 -3 0 0 0
o:subject=none no verb tallinn,	-3 -10 14 0 0 0
o:subject=none no verb tbilisi,	15 -14 0 0 0 0
o:subject=none no verb thursday	1 7 -8 0 0 0
o:subject=none no verb thursday,	-6 1 -6 0 10 0
o:subject=none no verb tokyo,	-8 -1 11 -1 -1 0
o:subject=none no verb tunis,	9 -10 0 0 0 0
o:subject=none no verb ulaanbaatar,	0 -11 11 0 0 0
o:subject=none no verb washington,	-14 10 -4 -5 9 0
o:subject=none no verb washington/beijing,	-9 14 -4 0 0 0
o:subject=none no verb wednesday,	-1 9 -4 0 0 0
o:subject=none no verb york,	0 16 -15 0 0 0
o:subject=none no verb —	0 11 -13 0 0 0
o:subject=none of ahead	0 -13 14 0 0 0
o:subject=none of gone	13 -19 2 12 0 0
o:subject=none on gone	-11 5 -3 3 -1 -1
o:subject=none ottawa, gone	-3 11 -3 -2 0 0
o:subject=none since gone	-3 13 -5 -1 0 0
o:subject=none stockholm, gone	0 11 -8 0 0 0
o:subject=none sunday gone	0 5 -3 0 0 0
o:subject=none tallinn, gone	-3 -10 14 0 0 0
o:subject=none tbilisi, gone	15 -14 0 0 0 0
o:subject=none the gone	4 -12 8 0 0 0
o:subject=none thursday gone	1 7 -8 0 0 0
o:subject=none thursday, gone	-6 0 -5 0 10 0
o:subject=none to ahead	0 10 -10 0 0 0
o:subject=none tokyo, gone	-8 -1 11 -1 -1 0
o:subject=none tunis, gone	9 -10 0 0 0 0
o:subject=none ulaanbaatar, gone	0 -11 11 0 0 0
o:subject=none washington, gone	-14 10 -4 -5 9 0
o:subject=none washington/beijing, gone	-9 14 -4 0 0 0
o:subject=none — gone	0 10 -12 0 0 0
o:subject=procedure	-14 33 -27 -1 5 0
o:subject=procedure carried	-10 0 5 -7 1 0
o:subject=procedure carried be	0 -21 25 0 -1 0
o:subject=procedure carried be ahead	0 -14 18 0 -1 0
o:subject=procedure carried be from	0 -12 12 0 0 0
o:subject=procedure carried be gone	0 -9 10 0 0 0
o:subject=procedure carried begin	0 14 -12 0 0 0
o:subject=procedure carried from ahead	0 -9 9 0 0 0
o:subject=procedure carried on ahead	0 -11 14 0 0 0
o:subject=procedure carried on gone	0 12 -21 0 8 0
o:subject=procedure far	8 -1 0 0 -6 0
o:subject=procedure far  ahead	0 -8 9 0 0 0
o:subject=procedure far  gone	14 -9 -2 0 0 0
o:subject=procedure far carried	-12 11 0 -7 -6 0
o:subject=procedure far carried announce	0 -11 11 0 0 0
o:subject=procedure far carried announce gone	0 -11 11 0 0 0
o:subject=procedure far carried announce on	0 -11 12 0 0 0
o:subject=procedure far carried be	0 -17 20 0 0 0
o:subject=procedure far carried be ahead	0 -18 20 0 0 0
o:subject=procedure far carried be on	0 -17 18 0 0 0
o:subject=procedure far carried begin	0 13 -10 0 0 0
o:subject=procedure far carried begin gone	0 10 -8 0 0 0
o:subject=procedure far carried end	0 -16 17 0 0 0
o:subject=procedure far carried end gone	0 -11 12 0 0 0
o:subject=procedure far carried from gone	0 -12 12 0 0 0
o:subject=procedure far carried meet	0 15 -16 0 1 0
o:subject=procedure far carried meet gone	0 12 -12 0 0 0
o:subject=procedure far carried meet on	0 8 -10 0 2 0
o:subject=procedure far carried on ahead	0 -11 11 0 1 0
o:subject=procedure far carried on gone	-1 21 -13 -1 -3 0
o:subject=procedure far carried other gone	0 -9 11 0 0 0
o:subject=procedure far no verb	8 -1 0 0 -6 0
o:subject=procedure far no verb 	13 -15 5 0 0 0
o:subject=procedure far no verb ahead	-3 -6 10 0 0 0
o:subject=procedure far no verb gone	11 3 -11 0 -5 0
o:subject=procedure no verb 	0 17 -15 0 0 0
o:subject=procedure no verb ahead	-2 14 -25 0 7 0
o:subject=procedure on ahead	0 1 -9 0 7 0
o:subject=sale	-4 17 -12 0 0 0
o:subject=sale carried	-6 0 -2 0 12 0
o:subject=sale carried confirm	-16 16 0 0 0 0
o:subject=sale carried confirm on	-16 16 0 0 0 0
o:subject=sale carried on gone	-14 12 -13 0 9 0
o:subject=sale carried sign	0 -7 -2 0 11 0
o:subject=sale carried sign gone	0 -7 -2 0 11 0
o:subject=sale carried sign on	0 -7 -2 0 11 0
o:subject=sale far carried	-1 22 -13 -7 -11 0
o:subject=sale far carried agree	0 -11 13 0 0 0
o:subject=sale far carried agree gone	0 -11 13 0 0 0
o:subject=sale far carried begin	0 19 -15 0 -5 0
o:subject=sale far carried begin ahead	0 15 -11 0 -5 0
o:subject=sale far carried begin on	0 16 -12 0 -5 0
o:subject=sale far carried on ahead	6 9 -11 0 -5 0
o:subject=sale far carried other	0 10 -10 0 0 0
o:subject=sale far carried say	7 -14 10 0 0 0
o:subject=sale far carried say gone	6 -13 10 0 0 0
o:subject=sale far carried say on	6 -14 10 0 0 0
o:subject=sale far no verb on	5 14 -18 0 0 0
o:subject=sale far no verb washington,	9 -5 -2 0 0 0
o:subject=sale far washington, gone	9 -5 -2 0 0 0
o:subject=sale have	-10 11 0 0 0 0
o:subject=sale no verb	2 7 -9 0 0 0
o:subject=sale no verb gone	0 18 -18 0 0 0
o:subject=sale no verb on	0 10 -10 0 0 0
o:subject=sale on gone	-16 17 -2 0 0 0
o:subject=sale since gone	0 9 -8 0 0 0
o:subject=signing	0 -6 0 0 12 0
o:subject=signing before ahead	0 -10 10 0 0 0
o:subject=signing begin on	0 9 -8 0 0 0
o:subject=signing no verb	2 -5 -6 0 16 0
o:subject=signing no verb 	0 9 -6 0 0 0
o:subject=signing no verb ahead	0 -11 2 0 11 0
o:subject=signing no verb of	0 10 -10 0 0 0
o:subject=signing no verb on	-5 0 -4 0 11 0
o:subject=signing of gone	0 14 -14 0 0 0
o:subject=signing on ahead	0 -10 13 0 0 0
o:subject=signing on gone	-6 -1 0 -1 9 0
o:subject=signing other	0 -12 13 0 0 0
o:subject=signing other gone	0 -14 15 0 0 0
o:subject=signing other on	0 -16 17 0 0 0
o:subject=truce	-3 13 -6 -5 0 -2
o:subject=truce  ahead	0 14 -12 0 0 0
o:subject=truce  gone	-10 -11 18 0 0 0
o:subject=truce be	-6 29 -20 0 0 0
o:subject=truce be ahead	0 11 -8 0 0 0
o:subject=truce be gone	-4 18 -11 0 0 0
o:subject=truce be on	0 11 -9 0 0 0
o:subject=truce begin	-3 20 -13 0 0 0
o:subject=truce begin gone	-2 37 -32 0 0 0
o:subject=truce carried	-16 17 4 -7 -17 -2
o:subject=truce carried agree	-2 12 -8 0 0 0
o:subject=truce carried agree gone	-2 12 -8 0 0 0
o:subject=truce carried announce	-10 11 -1 0 0 0
o:subject=truce carried announce gone	-10 11 -1 0 0 0
o:subject=truce carried announce on	-10 4 3 0 0 0
o:subject=truce carried be	-7 19 -16 3 0 0
o:subject=truce carried be ahead	0 9 -6 0 0 0
o:subject=truce carried be gone	-6 13 -14 4 0 0
o:subject=truce carried begin gone	0 -10 13 -1 0 0
o:subject=truce carried discuss	0 -13 14 0 0 0
o:subject=truce carried discuss ahead	0 -13 14 0 0 0
o:subject=truce carried end	0 15 -11 0 0 0
o:subject=truce carried end gone	0 9 -7 0 0 0
o:subject=truce carried end on	0 14 -12 0 0 0
o:subject=truce carried have	0 10 -10 0 0 0
o:subject=truce carried meet on	0 9 -6 0 0 0
o:subject=truce carried on gone	-16 20 0 -14 -13 0
o:subject=truce carried pay	14 -13 0 0 0 0
o:subject=truce carried pay gone	14 -13 0 0 0 0
o:subject=truce carried say	-2 -8 14 -1 0 0
o:subject=truce carried say gone	-2 -9 15 -1 0 0
o:subject=truce carried say on	-2 -10 15 -1 0 0
o:subject=truce carried sign	0 -14 13 5 0 0
o:subject=truce carried sign gone	0 -15 13 5 0 0
o:subject=truce carried suspend	3 11 -14 0 0 0
o:subject=truce carried suspend on	3 7 -10 0 0 0
o:subject=truce conclude	0 -16 17 0 0 0
o:subject=truce conclude gone	0 -17 17 0 0 0
o:subject=truce conclude on	0 -16 17 0 0 0
o:subject=truce end	-12 -2 6 6 0 0
o:subject=truce end 	-1 -9 12 0 0 0
o:subject=truce end ends	0 -10 11 0 0 0
o:subject=truce end gone	-10 -8 9 6 0 0
o:subject=truce end on	-3 17 -20 7 0 0
o:subject=truce ends ahead	0 12 -10 0 0 0
o:subject=truce far	1 4 0 -1 -20 0
o:subject=truce far beijing, gone	0 -10 12 0 0 0
o:subject=truce far carried	0 -3 -4 3 11 -4
o:subject=truce far carried agree	4 -24 22 0 0 0
o:subject=truce far carried agree gone	4 -24 22 0 0 0
o:subject=truce far carried agree on	0 -12 13 0 0 0
o:subject=truce far carried announce	0 18 -11 0 -8 0
o:subject=truce far carried announce gone	0 18 -11 0 -8 0
o:subject=truce far carried be	-2 22 -33 12 0 0
o:subject=truce far carried be ahead	0 5 -11 6 0 0
o:subject=truce far carried be gone	-3 20 -27 6 0 0
o:subject=truce far carried begin	5 -1 -2 -9 7 0
o:subject=truce far carried by ahead	10 -9 0 0 0 0
o:subject=truce far carried charge	0 -17 17 0 0 0
o:subject=truce far carried charge gone	0 -17 18 0 0 0
o:subject=truce far carried charge on	0 -20 20 0 0 0
o:subject=truce far carried end	-3 11 -13 8 0 0
o:subject=truce far carried end gone	-1 8 -12 9 0 0
o:subject=truce far carried end on	0 6 -11 9 0 0
o:subject=truce far carried for ahead	0 -12 14 0 0 0
o:subject=truce far carried get	0 -9 12 0 0 0
o:subject=truce far carried get gone	0 -9 12 0 0 0
o:subject=truce far carried have gone	0 1 -12 0 6 0
o:subject=truce far carried make gone	0 9 -9 0 0 0
o:subject=truce far carried make on	0 9 -9 0 0 0
o:subject=truce far carried meet	-1 0 2 -13 5 0
o:subject=truce far carried meet ahead	0 -1 8 -5 -4 0
o:subject=truce far carried meet gone	0 0 -5 -5 11 0
o:subject=truce far carried meet on	0 7 -9 -9 10 0
o:subject=truce far carried on ahead	-2 -1 3 -8 5 0
o:subject=truce far carried other	11 -8 0 0 0 0
o:subject=truce far carried other ahead	11 -3 -7 0 0 0
o:subject=truce far carried pay	0 11 -6 0 0 0
o:subject=truce far carried prolong	0 11 -9 0 0 0
o:subject=truce far carried prolong gone	0 10 -8 0 0 0
o:subject=truce far carried reach	-2 -7 11 0 0 0
o:subject=truce far carried reach gone	-2 -9 12 0 0 0
o:subject=truce far carried reach on	-4 -6 11 0 0 0
o:subject=truce far carried return	0 -15 16 0 0 0
o:subject=truce far carried return ahead	0 -9 10 0 0 0
o:subject=truce far carried return on	0 -16 17 0 0 0
o:subject=truce far carried rise	0 -10 -2 0 14 0
o:subject=truce far carried rise gone	0 -11 -2 0 14 0
o:subject=truce far carried say on	-3 11 -16 0 7 0
o:subject=truce far carried suspend	0 -11 13 0 0 0
o:subject=truce far carried suspend on	0 -7 9 0 0 0
o:subject=truce far carried tell on	0 17 -13 -1 0 0
o:subject=truce far friday gone	0 -8 9 0 0 0
o:subject=truce far no verb	1 4 0 -1 -20 0
o:subject=truce far no verb ahead	4 12 -20 5 0 0
o:subject=truce far no verb beijing,	0 -10 12 0 0 0
o:subject=truce far no verb friday	0 -8 9 0 0 0
o:subject=truce far no verb gone	0 0 8 -14 -16 0
o:subject=truce far no verb on	9 3 -7 0 0 0
o:subject=truce far no verb thursday	0 -8 9 0 0 0
o:subject=truce far no verb thursday,	0 -8 9 0 0 0
o:subject=truce far no verb to	0 -13 13 0 0 0
o:subject=truce far no verb ·	0 -12 12 0 0 0
o:subject=truce far on ahead	10 0 -8 0 0 0
o:subject=truce far thursday gone	0 -8 9 0 0 0
o:subject=truce far thursday, gone	0 -9 10 0 0 0
o:subject=truce far · gone	0 -12 12 0 0 0
o:subject=truce from ahead	0 11 -10 0 0 0
o:subject=truce from gone	0 13 -10 0 0 0
o:subject=truce no verb	6 8 -10 -10 2 0
o:subject=truce no verb ahead	-10 28 -18 -2 -5 0
o:subject=truce no verb ends	-2 13 -9 0 0 0
o:subject=truce no verb from	0 18 -16 0 0 0
o:subject=truce no verb gone	14 -11 2 -5 6 0
o:subject=truce no verb since	0 10 -8 0 0 0
o:subject=truce no verb washington,	0 -22 11 0 11 0
o:subject=truce since gone	0 14 -12 0 0 0
o:subject=truce to ahead	0 11 -8 0 0 0
o:subject=truce tomorrow gone	0 -8 9 0 0 0
o:subject=truce until ahead	0 19 -14 0 -1 0
o:subject=truce washington, gone	0 -22 11 0 11 0
o:suspend on ahead	-13 -12 18 0 0 3
o:suspend on gone	1 12 -12 0 -9 3
o:tell on gone	7 -10 2 -8 4 9
o:threaten on gone	-4 17 -10 0 0 0
o:topic=controls	-17 26 -8 -10 -10 1
o:topic=controls ahead	-18 16 0 -1 -6 2
o:topic=controls announce	0 15 -12 0 0 0
o:topic=controls be	-11 18 -7 0 0 0
o:topic=controls continue	0 -13 8 0 0 1
o:topic=controls far	-18 0 5 -4 11 0
o:topic=controls far  ahead	0 14 -10 0 -2 0
o:topic=controls far  gone	-6 -9 14 0 0 0
o:topic=controls far ahead	-4 -8 5 0 7 0
o:topic=controls far begin	0 -8 10 0 0 0
o:topic=controls far gone	-13 6 0 -2 4 0
o:topic=controls far no verb	-14 -3 8 0 6 0
o:topic=controls far on	0 -7 -2 0 17 0
o:topic=controls far on ahead	0 -13 2 0 11 0
o:topic=controls far see	0 -11 0 0 7 0
o:topic=controls gone	0 19 -12 -5 -2 0
o:topic=controls no verb	-9 1 6 0 0 0
o:topic=controls of	0 12 -9 0 0 0
o:topic=controls on	-5 -1 10 -4 -7 2
o:topic=controls on ahead	-9 -10 21 0 -4 2
o:topic=controls on gone	3 10 -8 -2 0 0
o:topic=deal	-11 3 6 1 -3 -13
o:topic=deal  ahead	0 8 -12 0 3 0
o:topic=deal  gone	4 -11 9 0 0 0
o:topic=deal agree	-5 0 -5 14 0 0
o:topic=deal ahead	-19 9 5 -23 3 -3
o:topic=deal announce	-4 0 10 -11 -7 0
o:topic=deal approve	0 -7 8 0 0 0
o:topic=deal be	-8 12 -15 -5 13 0
o:topic=deal begin	-2 17 -18 7 -4 0
o:topic=deal by	-10 31 -20 0 -1 0
o:topic=deal by ahead	-9 26 -15 0 -1 0
o:topic=deal confirm	15 -18 0 0 4 0
o:topic=deal deal	-1 -5 0 13 -4 0
o:topic=deal deal ahead	0 16 -11 0 -3 0
o:topic=deal deal gone	0 -18 8 13 0 0
o:topic=deal end	0 -13 3 15 0 0
o:topic=deal expect	-4 10 0 -6 0 0
o:topic=deal far	-3 -10 6 6 4 -1
o:topic=deal far 	4 1 -12 0 5 0
o:topic=deal far  ahead	0 13 -9 0 0 0
o:topic=deal far (	0 -9 -6 0 14 0
o:topic=deal far ( gone	0 -9 -6 0 14 0
o:topic=deal far after	0 -11 11 0 0 0
o:topic=deal far announce	-4 16 -11 0 0 0
o:topic=deal far be	-3 -9 8 4 0 0
o:topic=deal far beijing,	-5 10 -4 0 0 0
o:topic=deal far beijing, gone	-5 10 -4 0 0 0
o:topic=deal far end	0 -9 9 0 0 0
o:topic=deal far for	5 -18 13 0 0 0
o:topic=deal far for gone	0 -9 9 0 0 0
o:topic=deal far friday,	12 -10 0 0 0 0
o:topic=deal far friday, gone	13 -11 0 0 0 0
o:topic=deal far from	0 -20 23 -3 0 0
o:topic=deal far from ahead	0 12 -11 0 0 0
o:topic=deal far from gone	0 -28 30 -3 0 0
o:topic=deal far gone	-2 -10 7 0 6 0
o:topic=deal far no verb	0 -7 -1 0 12 0
o:topic=deal far on	-26 11 8 10 -26 0
o:topic=deal far on ahead	0 -10 10 9 -9 0
o:topic=deal far on gone	-25 19 3 0 -20 0
o:topic=deal far other	16 -14 0 0 0 0
o:topic=deal far thursday	11 0 -16 0 0 0
o:topic=deal far thursday gone	11 0 -16 0 0 0
o:topic=deal from	0 14 -10 -2 0 0
o:topic=deal from ahead	0 12 -11 0 0 0
o:topic=deal get	-2 -1 -5 0 9 0
o:topic=deal gone	0 0 1 9 -6 -6
o:topic=deal have	-9 2 11 -5 -5 0
o:topic=deal initial	0 17 -15 0 0 0
o:topic=deal leave	0 -21 23 0 0 0
o:topic=deal negotiate	3 -18 17 0 -3 0
o:topic=deal of	0 26 -25 0 0 0
o:topic=deal of gone	0 23 -22 0 0 0
o:topic=deal on	5 -3 6 0 -9 -8
o:topic=deal on ahead	-1 -24 22 -10 14 -1
o:topic=deal on gone	7 9 -6 3 -24 -3
o:topic=deal other	1 7 -11 0 4 0
o:topic=deal put	7 17 -27 0 0 0
o:topic=deal return	0 -14 16 0 0 0
o:topic=deal say	-5 13 -3 -5 -6 0
o:topic=deal see	0 -9 0 9 0 0
o:topic=deal settle	-2 -5 14 -2 -5 0
o:topic=deal since	0 -3 9 -4 0 0
o:topic=deal since gone	0 -3 9 -4 0 0
o:topic=deal the	0 12 -10 0 0 0
o:topic=duties	9 6 -3 -17 -3 -6
o:topic=duties 	-22 9 1 0 -1 0
o:topic=duties  gone	-18 5 3 0 0 0
o:topic=duties (	0 14 -10 0 0 0
o:topic=duties ( gone	0 12 -8 0 0 0
o:topic=duties a	-9 -2 11 0 0 0
o:topic=duties agree	6 0 -17 0 17 4
o:topic=duties ahead	-18 46 -28 -4 -10 -5
o:topic=duties announce	2 16 -31 6 3 0
o:topic=duties announced	-6 2 -8 9 0 0
o:topic=duties announced gone	-6 2 -8 9 0 0
o:topic=duties ask	1 -10 9 0 0 0
o:topic=duties be	4 17 -13 -9 -9 0
o:topic=duties began	0 10 -9 0 0 0
o:topic=duties began gone	0 10 -9 0 0 0
o:topic=duties begin	-12 13 -5 5 -10 -1
o:topic=duties beijing,	0 -8 9 0 0 0
o:topic=duties beijing, gone	0 -8 9 0 0 0
o:topic=duties by	-4 22 -15 0 0 0
o:topic=duties by ahead	-3 18 -11 0 0 0
o:topic=duties call	-12 2 -3 9 0 0
o:topic=duties confirm	8 -21 15 0 0 0
o:topic=duties due	9 -7 0 0 0 0
o:topic=duties end	9 -10 6 0 0 0
o:topic=duties far	3 22 -12 -25 -27 0
o:topic=duties far 	3 -9 3 -1 6 0
o:topic=duties far  ahead	-12 5 0 0 0 0
o:topic=duties far  gone	8 -14 4 0 7 0
o:topic=duties far ahead	-10 12 0 -7 -6 0
o:topic=duties far announce	0 9 -5 0 -2 0
o:topic=duties far begin	0 -11 13 -2 4 0
o:topic=duties far bring	0 -13 13 0 0 0
o:topic=duties far brussels,	-7 4 0 0 0 0
o:topic=duties far brussels, gone	-7 4 0 0 0 0
o:topic=duties far by	0 11 -9 0 0 0
o:topic=duties far by ahead	0 9 -6 0 0 0
o:topic=duties far end	19 -20 5 0 0 0
o:topic=duties far expect	0 18 -15 0 0 0
o:topic=duties far for	11 -5 -8 0 0 0
o:topic=duties far for ahead	16 -14 -2 0 0 0
o:topic=duties far for gone	-5 9 -3 0 0 0
o:topic=duties far geneva,	0 19 -19 0 0 0
o:topic=duties far geneva, gone	0 16 -16 0 0 0
o:topic=duties far gone	9 16 -13 -19 -23 0
o:topic=duties far goods	0 -12 12 0 0 0
o:topic=duties far goods gone	0 -12 12 0 0 0
o:topic=duties far it	0 10 -7 0 0 0
o:topic=duties far it gone	0 10 -7 0 0 0
o:topic=duties far leave	0 8 -8 0 -1 0
o:topic=duties far monday	0 10 -9 0 0 0
o:topic=duties far monday gone	0 10 -9 0 0 0
o:topic=duties far no verb	1 2 3 -18 -28 0
o:topic=duties far of	0 15 -15 0 0 0
o:topic=duties far of gone	0 9 -9 0 0 0
o:topic=duties far on	-2 12 -1 -22 -17 0
o:topic=duties far on ahead	-25 7 4 0 1 2
o:topic=duties far on gone	10 10 -5 -26 -23 -4
o:topic=duties far pay	-1 17 -13 0 0 0
o:topic=duties far promise	-2 9 -5 0 0 0
o:topic=duties far say	-8 27 -19 0 0 0
o:topic=duties far see	-2 12 3 -4 -16 0
o:topic=duties far since	-6 -13 11 7 0 0
o:topic=duties far since gone	-6 -13 11 7 0 0
o:topic=duties far stand	0 10 -9 0 0 0
o:topic=duties far suspend	-11 0 9 0 0 0
o:topic=duties far telephone	13 -12 0 0 0 0
o:topic=duties far tell	-7 -6 14 0 0 0
o:topic=duties far the	0 -5 9 0 -1 0
o:topic=duties far the ahead	0 -8 12 0 -1 0
o:topic=duties far thursday	0 -10 12 0 0 0
o:topic=duties far thursday gone	0 -10 12 0 0 0
o:topic=duties far washington,	0 -14 14 0 0 0
o:topic=duties far washington, gone	0 -14 14 0 0 0
o:topic=duties far wednesday	0 11 -9 0 0 0
o:topic=duties far wednesday,	0 -20 21 0 0 0
o:topic=duties far wednesday, ahead	0 -12 12 0 0 0
o:topic=duties far wednesday, gone	0 -10 11 0 0 0
o:topic=duties for	-5 -3 9 0 0 0
o:topic=duties for ahead	6 1 -10 0 0 0
o:topic=duties for gone	-17 -6 19 0 0 0
o:topic=duties force	0 -11 11 0 0 0
o:topic=duties force gone	0 -11 11 0 0 0
o:topic=duties from ahead	9 26 -31 -2 -3 0
o:topic=duties from gone	-4 -15 15 5 -1 0
o:topic=duties gone	17 -21 14 -13 4 0
o:topic=duties have	10 -7 0 0 0 0
o:topic=duties if	0 -9 9 0 0 0
o:topic=duties is	9 -13 5 0 0 0
o:topic=duties is gone	11 -9 0 0 0 0
o:topic=duties leave	0 8 -15 0 5 0
o:topic=duties levy	0 -8 8 0 0 0
o:topic=duties lower	0 14 -11 0 0 0
o:topic=duties no verb	0 12 -3 -16 -21 -1
o:topic=duties of	-11 17 -8 0 0 0
o:topic=duties on	8 0 0 -22 5 0
o:topic=duties on ahead	-25 0 16 -9 0 -1
o:topic=duties on gone	19 -2 -9 -14 5 0
o:topic=duties other	0 -20 22 0 0 0
o:topic=duties pay	16 -1 -11 -1 -5 0
o:topic=duties propose	0 -14 14 0 0 0
o:topic=duties raise	-2 15 -9 0 0 0
o:topic=duties review	5 -13 8 0 0 0
o:topic=duties rise	9 -16 0 0 12 0
o:topic=duties say	-5 -24 29 0 0 0
o:topic=duties set	-5 10 -1 0 0 0
o:topic=duties since	-10 43 -28 -3 0 0
o:topic=duties since gone	-10 42 -28 -3 0 0
o:topic=duties stand	0 -9 11 0 0 0
o:topic=duties tariffs	5 -11 5 0 0 0
o:topic=duties tax	0 -13 13 0 0 0
o:topic=duties the	-2 21 -13 0 0 0
o:topic=duties the ahead	0 10 -4 0 0 0
o:topic=duties threaten	-1 13 -9 0 0 0
o:topic=duties to	0 15 -11 0 0 0
o:topic=duties until	-4 23 -16 0 0 0
o:topic=duties until ahead	-4 18 -11 0 0 0
o:topic=duties up	0 -12 13 0 0 0
o:topic=exclusions	-3 27 -20 0 0 0
o:topic=exclusions ahead	0 10 -6 0 0 0
o:topic=exclusions far	-4 19 -13 0 0 0
o:topic=exclusions far gone	-1 12 -8 0 0 0
o:topic=exclusions gone	0 17 -13 0 0 0
o:topic=exclusions no verb	0 13 -10 0 0 0
o:topic=exclusions on	0 9 -6 0 0 0
o:topic=exclusions on gone	0 9 -7 0 0 0
o:topic=fees	-2 -5 10 -2 0 0
o:topic=fees ahead	0 -12 15 0 0 0
o:topic=fees far	-9 -12 6 -1 5 11
o:topic=fees far gone	-8 -8 0 0 6 11
o:topic=fees far on	-3 -4 -8 0 7 11
o:topic=fees far on gone	-4 -2 -11 0 7 11
o:topic=fees far tell	0 -10 0 0 0 11
o:topic=fees on	0 -16 18 0 0 0
o:topic=fees on gone	0 -9 10 0 0 0
o:topic=longer	-7 13 -8 0 0 0
o:topic=longer agree	0 -23 25 0 0 0
o:topic=longer ahead	4 26 -26 -5 0 0
o:topic=longer be	9 4 -16 0 0 0
o:topic=longer begin	0 12 -11 0 0 0
o:topic=longer end	0 19 -16 0 0 0
o:topic=longer extend	0 0 -11 4 6 0
o:topic=longer far	0 3 1 -10 -4 0
o:topic=longer far agree	0 -8 7 0 0 0
o:topic=longer far be	9 1 -15 0 0 0
o:topic=longer far begin	0 -8 9 0 0 0
o:topic=longer far no verb	0 14 -10 -3 -6 0
o:topic=longer far on ahead	8 0 -16 0 3 0
o:topic=longer far other	0 -10 10 0 0 0
o:topic=longer no verb	2 18 -18 -2 -1 0
o:topic=longer on	-12 -11 17 5 -1 0
o:topic=longer on gone	-12 -12 20 7 -8 0
o:topic=longer other	0 9 -6 0 0 0
o:topic=longer prolong	-10 6 -3 6 0 0
o:topic=longer say	-3 -8 13 0 0 0
o:topic=longer sign	0 21 -19 0 0 0
o:topic=longer the	0 13 -12 0 0 0
o:topic=longer to	-3 26 -21 0 0 0
o:topic=longer to ahead	0 20 -17 0 0 0
o:topic=meeting	-8 -10 14 8 -5 -3
o:topic=meeting 	6 -15 5 1 8 0
o:topic=meeting  gone	2 -9 0 4 6 0
o:topic=meeting (	0 -15 17 0 0 0
o:topic=meeting ( gone	0 -13 15 0 0 0
o:topic=meeting after gone	0 -9 11 0 0 0
o:topic=meeting agree	19 23 -25 -9 -9 0
o:topic=meeting ahead	-3 -22 23 -7 10 -3
o:topic=meeting and	0 -3 12 0 -6 0
o:topic=meeting and ahead	0 -2 10 0 -5 0
o:topic=meeting announce	3 4 0 0 -13 0
o:topic=meeting before	-3 16 -9 -5 0 0
o:topic=meeting before ahead	-3 29 -23 -5 0 0
o:topic=meeting before gone	0 -11 11 0 0 0
o:topic=meeting begin	15 -19 18 3 -22 0
o:topic=meeting by	0 13 -7 0 0 0
o:topic=meeting by ahead	0 19 -16 0 0 0
o:topic=meeting call	8 -10 -2 0 8 0
o:topic=meeting carry	1 -10 8 0 0 0
o:topic=meeting confirm	-13 21 -9 0 0 0
o:topic=meeting continue	-2 7 0 -4 0 0
o:topic=meeting days,	0 -9 12 -1 0 0
o:topic=meeting days, gone	0 -9 12 -1 0 0
o:topic=meeting decide	0 11 -7 -3 0 0
o:topic=meeting end	-10 -43 41 4 0 0
o:topic=meeting ended	0 -12 9 0 0 0
o:topic=meeting ended gone	0 -13 10 0 0 0
o:topic=meeting ends	0 -15 18 0 0 0
o:topic=meeting expect	0 7 -11 6 0 0
o:topic=meeting far	11 -11 -3 20 0 -9
o:topic=meeting far 	3 6 -4 -3 -12 0
o:topic=meeting far  ahead	-3 25 -21 0 0 0
o:topic=meeting far agree	0 -16 16 0 0 0
o:topic=meeting far ahead	5 -29 6 18 16 -1
o:topic=meeting far be	4 -11 0 14 -7 0
o:topic=meeting far before	0 -12 13 0 0 0
o:topic=meeting far before ahead	0 -12 13 0 0 0
o:topic=meeting far end	0 16 -15 0 0 0
o:topic=meeting far for ahead	10 -7 0 0 0 0
o:topic=meeting far from	0 9 -5 0 -2 0
o:topic=meeting far from ahead	0 11 -3 -6 0 0
o:topic=meeting far gone	7 5 -9 7 -21 -4
o:topic=meeting far have	4 -11 7 0 0 0
o:topic=meeting far leave	0 17 -16 0 0 0
o:topic=meeting far make	-6 9 0 0 0 0
o:topic=meeting far no verb	1 -13 7 8 2 -1
o:topic=meeting far on	11 11 -22 5 -7 -1
o:topic=meeting far on ahead	2 -9 2 4 3 0
o:topic=meeting far on gone	8 19 -25 1 -12 0
o:topic=meeting far other	-2 0 -6 11 0 0
o:topic=meeting far paris,	0 12 -11 0 0 0
o:topic=meeting far paris, gone	0 12 -11 0 0 0
o:topic=meeting far publish	0 -18 19 0 0 0
o:topic=meeting far see	0 6 -14 -2 13 0
o:topic=meeting far since	0 10 -19 10 0 0
o:topic=meeting far since gone	0 10 -19 10 0 0
o:topic=meeting far sit	0 -11 15 0 0 0
o:topic=meeting far the	-5 -5 11 0 0 0
o:topic=meeting far the ahead	0 -12 13 0 0 0
o:topic=meeting far tuesday	0 -11 12 0 0 0
o:topic=meeting far tuesday gone	0 -11 12 0 0 0
o:topic=meeting far washington,	-3 16 -13 0 0 0
o:topic=meeting far washington, gone	-3 16 -13 0 0 0
o:topic=meeting far wednesday, gone	0 -12 13 0 0 0
o:topic=meeting fix	-4 11 -6 0 0 0
o:topic=meeting for	-16 15 -1 3 -18 0
o:topic=meeting for ahead	1 -14 13 7 -7 0
o:topic=meeting for gone	-20 43 -23 -4 -11 0
o:topic=meeting friday,	0 -11 10 0 0 0
o:topic=meeting from	-13 -23 15 6 13 -1
o:topic=meeting from gone	-6 -37 28 3 7 0
o:topic=meeting geneva ahead	0 -9 11 0 0 0
o:topic=meeting gone	-6 8 -5 15 -18 0
o:topic=meeting have	-9 0 5 -3 4 0
o:topic=meeting here	0 -5 8 0 0 0
o:topic=meeting here gone	0 -8 10 0 0 0
o:topic=meeting korea	0 13 -15 9 -14 0
o:topic=meeting leave	0 -2 6 3 -12 0
o:topic=meeting lumpur	0 12 -10 0 0 0
o:topic=meeting lumpur gone	0 9 -7 0 0 0
o:topic=meeting make	0 -6 9 -1 0 0
o:topic=meeting meet ahead	0 0 -11 0 14 0
o:topic=meeting meeting:	2 7 -10 0 0 0
o:topic=meeting meets	0 10 -7 0 -1 0
o:topic=meeting meets ahead	0 9 -7 0 -1 0
o:topic=meeting met	0 -12 2 7 0 0
o:topic=meeting met gone	0 -12 2 7 0 0
o:topic=meeting no verb	9 -8 0 7 2 -13
o:topic=meeting of	-6 -5 13 -9 0 0
o:topic=meeting of ahead	-1 28 -25 0 0 0
o:topic=meeting of gone	-3 -28 32 -6 0 0
o:topic=meeting on	4 -6 0 9 -1 0
o:topic=meeting on ahead	8 -17 1 0 21 1
o:topic=meeting on gone	0 6 -2 11 -26 -2
o:topic=meeting other	0 -4 6 -13 4 0
o:topic=meeting place	8 2 -17 4 4 0
o:topic=meeting plan	-9 8 -1 7 -13 0
o:topic=meeting prepare	2 12 -20 -2 0 5
o:topic=meeting publish	0 31 -28 0 0 0
o:topic=meeting put	-4 -7 13 0 0 0
o:topic=meeting reach	1 -9 0 2 5 0
o:topic=meeting receive	0 -13 -5 11 13 0
o:topic=meeting return	-5 14 -13 3 -3 0
o:topic=meeting run	0 -14 10 0 5 0
o:topic=meeting say	1 11 -8 -1 -1 0
o:topic=meeting see	-2 -7 8 3 -3 0
o:topic=meeting seoul	8 -10 -1 4 0 0
o:topic=meeting set	6 -11 7 0 0 0
o:topic=meeting since	2 -25 19 0 0 5
o:topic=meeting since gone	2 -25 19 0 0 5
o:topic=meeting spoke	9 -6 -1 0 0 0
o:topic=meeting spoke gone	9 -6 -1 0 0 0
o:topic=meeting stockholm	0 -7 9 0 0 0
o:topic=meeting suspend	-11 -5 6 -4 0 8
o:topic=meeting telephone ahead	10 -7 -2 0 0 0
o:topic=meeting tell	0 20 -9 -14 -9 0
o:topic=meeting the	-10 42 -18 -6 -33 0
o:topic=meeting the ahead	-9 9 19 -5 -32 0
o:topic=meeting the gone	0 45 -44 0 0 0
o:topic=meeting there	0 -13 4 12 -3 0
o:topic=meeting thursday,	0 -9 -3 6 5 0
o:topic=meeting to	-13 -6 22 -4 0 0
o:topic=meeting to ahead	0 -26 31 -4 0 0
o:topic=meeting to gone	-12 19 -7 0 0 0
o:topic=meeting until	-1 -21 18 3 1 0
o:topic=meeting until ahead	-1 -18 22 -14 1 0
o:topic=meeting until gone	0 -4 -6 13 0 0
o:topic=meeting washington gone	0 12 -10 0 0 0
o:topic=meeting write	-4 23 -16 0 -2 0
o:topic=none	0 -4 -1 2 -1 11
o:topic=none  ahead	-7 5 0 6 -9 0
o:topic=none  gone	-2 5 -5 -12 10 -2
o:topic=none ( gone	-4 16 -5 0 -7 0
o:topic=none /	0 -8 9 0 0 0
o:topic=none / gone	0 -8 9 0 0 0
o:topic=none a	-2 19 -14 0 0 0
o:topic=none a gone	-2 13 -8 0 0 0
o:topic=none ago	0 14 -11 0 0 0
o:topic=none ago gone	0 14 -11 0 0 0
o:topic=none agree	-12 9 -12 10 1 0
o:topic=none ahead	-24 6 8 -19 0 4
o:topic=none astana,	6 -13 7 0 0 0
o:topic=none astana, gone	6 -13 7 0 0 0
o:topic=none be	8 -13 10 -21 0 1
o:topic=none before	0 10 -8 0 0 0
o:topic=none begin	-4 -11 10 -1 5 0
o:topic=none belgrade,	9 -12 -3 9 0 0
o:topic=none belgrade, gone	9 -12 -3 9 0 0
o:topic=none briefing,	0 -8 -5 13 0 0
o:topic=none briefing, gone	0 -8 -5 13 0 0
o:topic=none bring	3 12 -15 0 0 0
o:topic=none brussels,	20 -16 0 -3 0 0
o:topic=none brussels, gone	20 -11 -3 -3 0 0
o:topic=none bulletin,	0 -9 11 0 0 0
o:topic=none bulletin, gone	0 -9 11 0 0 0
o:topic=none busan,	0 -18 18 0 0 0
o:topic=none busan, gone	0 -18 18 0 0 0
o:topic=none by	-2 -6 11 0 0 0
o:topic=none call	-10 12 0 0 0 0
o:topic=none city,	-6 -2 10 0 0 0
o:topic=none city, gone	-6 -2 10 0 0 0
o:topic=none confirm	0 14 -11 0 0 0
o:topic=none copenhagen,	0 -7 9 0 0 0
o:topic=none copenhagen, gone	0 -7 9 0 0 0
o:topic=none correspondent,	-1 -15 18 0 0 0
o:topic=none correspondent, gone	-1 -15 18 0 0 0
o:topic=none discuss	0 9 -4 0 -5 0
o:topic=none dublin,	-3 10 -4 0 0 0
o:topic=none dublin, gone	-3 10 -4 0 0 0
o:topic=none end	0 19 -18 -1 0 0
o:topic=none for	2 16 -18 0 0 0
o:topic=none for ahead	8 0 -10 0 0 0
o:topic=none for gone	-5 17 -12 0 0 0
o:topic=none from	-4 6 -14 2 -5 12
o:topic=none from ahead	0 10 -5 0 -1 0
o:topic=none from gone	-1 0 -11 4 0 12
o:topic=none get	-10 16 -9 0 1 0
o:topic=none gone	9 -6 -5 9 0 8
o:topic=none have	-7 -26 22 4 10 0
o:topic=none is	0 -7 -6 0 12 0
o:topic=none is ahead	0 -10 -2 0 13 0
o:topic=none know	0 -12 13 0 0 0
o:topic=none leave	-6 -6 14 -2 0 0
o:topic=none lisbon,	11 -20 10 0 0 0
o:topic=none lisbon, gone	11 -20 10 0 0 0
o:topic=none lumpur, gone	-2 -12 17 0 -1 0
o:topic=none lusaka,	0 9 -8 0 0 0
o:topic=none lusaka, gone	0 9 -8 0 0 0
o:topic=none madrid,	-2 -8 11 0 0 0
o:topic=none make	6 5 -15 0 0 0
o:topic=none manila,	0 -11 12 0 0 0
o:topic=none manila, gone	0 -11 12 0 0 0
o:topic=none monday	-7 -8 4 0 12 0
o:topic=none monday gone	-7 -8 4 0 12 0
o:topic=none monday,	-5 -6 11 0 0 0
o:topic=none monday, ahead	0 -9 9 0 0 0
o:topic=none montevideo,	10 0 -9 0 0 0
o:topic=none montevideo, gone	10 0 -9 0 0 0
o:topic=none no verb	3 -8 2 -1 1 11
o:topic=none of	13 -23 10 9 0 0
o:topic=none of ahead	0 -8 10 0 0 0
o:topic=none of gone	14 -18 3 10 0 0
o:topic=none on ahead	-2 4 -1 -8 0 3
o:topic=none on gone	-5 -8 0 13 3 -1
o:topic=none other	0 12 -4 -11 0 0
o:topic=none ottawa,	-3 11 -3 -2 0 0
o:topic=none ottawa, gone	-3 11 -3 -2 0 0
o:topic=none pay	-10 1 5 0 0 0
o:topic=none publish	0 26 -29 0 0 0
o:topic=none return	0 19 -18 0 0 0
o:topic=none rise	0 18 -15 0 0 0
o:topic=none sign	0 -12 -10 13 9 0
o:topic=none since	11 -12 6 -2 0 0
o:topic=none since gone	11 -12 6 -2 0 0
o:topic=none stand	0 19 -15 0 0 0
o:topic=none stockholm, gone	0 11 -8 0 0 0
o:topic=none sunday	0 5 -3 0 0 0
o:topic=none sunday gone	0 5 -3 0 0 0
o:topic=none tallinn,	-3 -10 14 0 0 0
o:topic=none tallinn, gone	-3 -10 14 0 0 0
o:topic=none tbilisi,	15 -14 0 0 0 0
o:topic=none tbilisi, gone	15 -14 0 0 0 0
o:topic=none tell	-5 15 -14 -3 4 0
o:topic=none the gone	3 -11 9 0 0 0
o:topic=none thursday	1 7 -8 0 0 0
o:topic=none thursday gone	1 7 -8 0 0 0
o:topic=none thursday,	-6 1 -6 0 10 0
o:topic=none thursday, gone	-6 0 -5 0 10 0
o:topic=none tokyo,	-8 -1 11 -1 -1 0
o:topic=none tokyo, gone	-8 -1 11 -1 -1 0
o:topic=none tunis,	9 -10 0 0 0 0
o:topic=none tunis, gone	9 -10 0 0 0 0
o:topic=none ulaanbaatar,	0 -11 11 0 0 0
o:topic=none ulaanbaatar, gone	0 -11 11 0 0 0
o:topic=none until	-5 -10 17 0 0 0
o:topic=none until ahead	-3 -6 11 0 0 0
o:topic=none until gone	-1 -5 9 0 0 0
o:topic=none wait	-5 12 -2 -2 0 0
o:topic=none washington,	-14 10 -4 -5 9 0
o:topic=none washington, gone	-14 10 -4 -5 9 0
o:topic=none washington/beijing,	-9 14 -4 0 0 0
o:topic=none washington/beijing, gone	-9 14 -4 0 0 0
o:topic=none wednesday,	-1 9 -4 0 0 0
o:topic=none york,	0 16 -15 0 0 0
o:topic=none —	0 13 -15 0 0 0
o:topic=none — gone	0 13 -14 0 0 0
o:topic=procedure	-21 18 -9 -14 12 -1
o:topic=procedure ahead	-11 26 -25 -3 8 0
o:topic=procedure begin	0 10 -4 0 0 0
o:topic=procedure far	5 2 1 -4 -13 0
o:topic=procedure far 	12 -15 4 0 0 0
o:topic=procedure far  gone	14 -9 -2 0 0 0
o:topic=procedure far announce	0 -11 12 0 0 0
o:topic=procedure far gone	8 1 -2 -2 -9 0
o:topic=procedure far no verb	8 -1 0 0 -6 0
o:topic=procedure for	-5 17 -9 0 0 0
o:topic=procedure from ahead	0 13 -11 0 0 0
o:topic=procedure from gone	0 -11 11 0 0 0
o:topic=procedure gone	-10 -3 9 -8 4 0
o:topic=procedure on	-13 -2 4 -6 11 0
o:topic=procedure pass	0 -13 13 0 0 0
o:topic=procedure put	0 -10 10 0 0 0
o:topic=procedure said	0 -14 14 0 0 0
o:topic=procedure said gone	0 -14 14 0 0 0
o:topic=procedure say	0 -9 10 0 0 0
o:topic=procedure suspend	0 11 -9 0 0 0
o:topic=procedure vote	0 14 -10 0 0 0
o:topic=sale	-11 5 0 -3 9 0
o:topic=sale ahead	24 -21 0 0 5 0
o:topic=sale by	0 -15 16 0 0 0
o:topic=sale by ahead	0 -15 16 0 0 0
o:topic=sale confirm	-8 9 0 0 0 0
o:topic=sale far	18 -5 -1 -5 -8 0
o:topic=sale far gone	16 -7 0 -4 -5 0
o:topic=sale far on	10 6 -10 0 -3 0
o:topic=sale far say	9 -1 -6 0 0 0
o:topic=sale far washington,	9 -5 -2 0 0 0
o:topic=sale far washington, gone	9 -5 -2 0 0 0
o:topic=sale gone	-35 24 0 0 3 0
o:topic=sale have	-10 13 -1 0 0 0
o:topic=sale no verb	2 7 -9 0 0 0
o:topic=sale on	-19 9 2 0 7 0
o:topic=sale on ahead	20 -16 -14 0 9 0
o:topic=sale on gone	-40 22 11 0 0 0
o:topic=sale say	0 -12 13 0 0 0
o:topic=sale sell	5 0 -10 0 0 0
o:topic=sale since	0 10 -9 0 0 0
o:topic=sale since gone	0 10 -9 0 0 0
o:topic=signing	-13 10 -3 -7 7 -3
o:topic=signing 	0 18 -13 0 0 0
o:topic=signing  gone	0 15 -11 0 0 0
o:topic=signing ahead	-6 3 -8 -3 16 0
o:topic=signing announce	0 -14 14 0 0 0
o:topic=signing be	-9 -2 10 0 0 0
o:topic=signing before	0 -9 10 0 0 0
o:topic=signing before ahead	0 -9 10 0 0 0
o:topic=signing begin	0 20 -16 0 0 0
o:topic=signing by	0 -15 17 0 0 0
o:topic=signing by ahead	0 -7 9 0 0 0
o:topic=signing by gone	0 -9 9 0 0 0
o:topic=signing end	0 12 -12 0 0 0
o:topic=signing expect	0 15 -10 0 0 0
o:topic=signing gone	-8 8 0 -3 -5 -1
o:topic=signing have	0 9 -7 0 0 0
o:topic=signing no verb	2 -5 -6 0 16 0
o:topic=signing on	-10 6 -3 -19 13 0
o:topic=signing on gone	-8 8 -4 -16 7 0
o:topic=signing order	0 10 -7 0 0 0
o:topic=signing other	0 -10 12 0 0 0
o:topic=signing publish	0 -23 24 0 0 0
o:topic=signing say	0 18 -15 0 0 0
o:topic=signing sign	-18 7 -1 0 1 0
o:topic=signing sign gone	0 -10 11 0 0 0
o:topic=signing sit	0 15 -14 0 0 0
o:topic=truce	6 16 -4 -37 -13 -10
o:topic=truce 	-13 17 -6 0 0 0
o:topic=truce  ahead	0 12 -11 0 0 0
o:topic=truce  gone	-12 7 0 0 0 0
o:topic=truce ahead	-32 58 -32 -14 -23 -1
o:topic=truce and	0 -9 9 0 0 0
o:topic=truce and ahead	0 -11 11 0 0 0
o:topic=truce announce	-16 3 9 0 0 0
o:topic=truce announced	0 -9 9 0 0 0
o:topic=truce announced gone	0 -9 9 0 0 0
o:topic=truce be	-1 14 -12 3 -3 0
o:topic=truce begin	-5 32 -23 -6 -2 0
o:topic=truce conclude	0 -14 15 0 0 0
o:topic=truce declare	0 -19 20 0 0 0
o:topic=truce effect	0 -11 11 0 0 0
o:topic=truce effect gone	0 -11 11 0 0 0
o:topic=truce end	-14 36 -24 -7 -3 0
o:topic=truce ends ahead	0 15 -13 0 0 0
o:topic=truce ends gone	-2 -8 11 0 0 0
o:topic=truce expires	0 -16 17 0 0 0
o:topic=truce expires gone	0 -16 17 0 0 0
o:topic=truce extend	0 11 -6 0 0 0
o:topic=truce far 	-4 -7 13 0 -6 0
o:topic=truce far ahead	16 0 -20 8 3 0
o:topic=truce far announce	0 11 -10 0 0 0
o:topic=truce far be	0 3 -15 13 0 0
o:topic=truce far beijing,	0 -10 12 0 0 0
o:topic=truce far beijing, gone	0 -10 12 0 0 0
o:topic=truce far by ahead	11 -10 0 0 0 0
o:topic=truce far charge	0 -18 18 0 0 0
o:topic=truce far end	-1 22 -17 0 0 0
o:topic=truce far friday	0 -8 9 0 0 0
o:topic=truce far friday gone	0 -8 9 0 0 0
o:topic=truce far get	0 -9 12 0 0 0
o:topic=truce far gone	-17 2 9 -6 -10 -1
o:topic=truce far have	0 4 -13 0 7 0
o:topic=truce far make	0 -10 11 0 0 0
o:topic=truce far no verb	1 4 0 -1 -20 0
o:topic=truce far on	-1 1 -3 -10 9 0
o:topic=truce far on ahead	8 -5 -6 0 8 0
o:topic=truce far on gone	-9 4 1 -7 0 0
o:topic=truce far say	-6 -5 13 0 -1 0
o:topic=truce far thursday	0 -8 9 0 0 0
o:topic=truce far thursday gone	0 -8 9 0 0 0
o:topic=truce far thursday,	0 -8 9 0 0 0
o:topic=truce far thursday, gone	0 -9 10 0 0 0
o:topic=truce far to	0 -9 10 0 0 0
o:topic=truce far ·	0 -12 12 0 0 0
o:topic=truce far · gone	0 -12 12 0 0 0
o:topic=truce for	-4 -8 13 0 0 0
o:topic=truce for ahead	0 -16 16 0 0 0
o:topic=truce from	0 16 -11 0 -1 0
o:topic=truce from gone	0 21 -18 0 0 0
o:topic=truce gone	22 -17 13 -24 -1 -5
o:topic=truce initial	0 -31 31 0 0 0
o:topic=truce make	0 9 -8 0 0 0
o:topic=truce no verb	6 8 -10 -10 2 0
o:topic=truce of	-4 17 -10 0 0 0
o:topic=truce of gone	0 11 -8 0 0 0
o:topic=truce on	3 -5 12 -27 -9 -3
o:topic=truce on ahead	-10 10 2 -4 -6 0
o:topic=truce on gone	10 -13 13 -20 -4 -1
o:topic=truce other	0 12 -9 0 0 0
o:topic=truce pay	14 -11 -2 0 0 0
o:topic=truce promise	-8 11 0 0 0 0
o:topic=truce return	0 -20 20 0 0 0
o:topic=truce run	-1 18 -12 0 0 0
o:topic=truce say	26 -9 -15 0 6 0
o:topic=truce see	0 1 6 0 -9 0
o:topic=truce sign	6 -14 10 0 0 0
o:topic=truce since	-2 18 -19 3 0 0
o:topic=truce since gone	-1 17 -18 3 0 0
o:topic=truce suspend	4 21 -25 0 0 0
o:topic=truce the	0 14 -11 0 0 0
o:topic=truce to	-3 32 -24 0 -1 0
o:topic=truce to ahead	0 22 -17 0 0 0
o:topic=truce to gone	0 11 -7 0 0 0
o:topic=truce tomorrow	0 -8 9 0 0 0
o:topic=truce tomorrow gone	0 -8 9 0 0 0
o:topic=truce until	0 42 -37 0 0 0
o:topic=truce until ahead	0 35 -30 0 0 0
o:topic=truce until gone	0 9 -8 0 0 0
o:topic=truce washington,	0 -22 11 0 11 0
o:topic=truce washington, gone	0 -22 11 0 11 0
o:warn on gone	0 -10 11 0 0 0
o:write on ahead	-18 26 -8 0 0 0
o:write on gone	12 -4 -1 0 -5 0
pair: both	-6 11 2 -21 -3 0
pair: n=0	-5 1 4 -1 1 -18
pair: n=1	-8 6 -2 1 -1 12
pair: n=2	-9 14 7 -24 -9 -30
pair: n=3	5 10 -1 -17 -22 -8
pair: n=4	-1 0 9 -7 -15 0
pair: n=5	-6 10 -10 10 -7 0
pair: n=many	0 15 -11 0 0 0
pair: not-both	-5 13 3 -4 -14 -15
pair:both n=0	-2 7 -3 4 -9 -3
pair:both n=1	-10 9 1 -10 -6 -4
pair:both n=2	-10 0 -4 14 7 -3
pair:both n=3	11 -9 11 -18 -1 -9
pair:both n=4	8 -3 -4 -10 6 5
pair:both n=5	-6 -8 8 10 -8 0
pair:both n=many	0 8 -5 0 0 0
pair:coming both	0 7 -6 8 -11 0
pair:coming n=0	11 1 -31 2 14 0
pair:coming n=1	-10 9 10 -14 -18 -11
pair:coming n=2	-6 6 1 2 -13 0
pair:coming n=3	0 -9 2 16 -8 0
pair:coming n=4	0 -24 10 -2 15 0
pair:coming+ended both	1 9 -13 -4 10 0
pair:coming+ended n=0	-6 10 -14 13 -4 0
pair:coming+ended n=1	-19 11 -2 -6 9 0
pair:coming+ended not-both	-30 12 -1 3 -4 -5
pair:coming+ended+running n=1	4 6 0 -13 -6 0
pair:coming+ended+running n=3	0 -12 13 0 0 0
pair:coming+ended+running not-both	2 5 4 -14 -13 0
pair:coming+running both	-7 7 -6 -16 9 0
pair:coming+running n=0	0 3 0 -9 -3 6
pair:coming+running n=1	8 1 3 -4 -16 -4
pair:coming+running n=3	0 -3 -13 0 18 0
pair:coming+running not-both	11 -7 5 -3 -8 2
pair:day 	-3 7 7 -7 -8 -4
pair:day both	-5 7 -1 -3 -9 0
pair:day coming	-2 13 -2 -20 3 -11
pair:day coming+ended	-23 35 -17 -13 -8 -1
pair:day coming+running	-4 14 -1 -14 -11 0
pair:day day-none	18 -17 10 1 4 3
pair:day day=l0	9 8 -15 6 -8 0
pair:day day=l1	-19 7 10 -3 -19 0
pair:day day=l2	-27 8 4 -10 11 -3
pair:day day=l3	-8 22 -9 -10 -12 -3
pair:day day=l4	-7 10 -3 -14 10 -2
pair:day day=r1	-10 6 5 -8 -14 0
pair:day day=r2	-24 22 -5 6 -24 -4
pair:day day=r3	-2 18 -7 -10 -14 -6
pair:day day=r4	-13 19 -8 -11 4 -5
pair:day day=r5	0 7 0 0 -24 0
pair:day ended	-16 -1 1 10 2 -3
pair:day ended+running	14 0 -4 4 -14 0
pair:day n=0	-7 -4 22 -8 -12 -4
pair:day n=2	-8 16 -8 4 -9 -5
pair:day n=3	0 10 -1 -8 -14 -6
pair:day n=4	-14 11 -4 -19 5 1
pair:day n=5	-3 26 -20 1 -6 0
pair:day n=many	0 16 -14 0 0 0
pair:day no-word	3 11 -5 -3 -5 -17
pair:day not-both	-12 18 2 -15 -8 -13
pair:day part:sure	-15 14 -4 -12 -3 0
pair:day prev:sure	-10 -12 22 -6 1 -3
pair:day running	-1 7 -9 4 -1 0
pair:day sent:sure	-15 20 -11 2 -14 2
pair:day-none 	-8 13 -1 -5 -1 0
pair:day-none both	-8 14 -2 -11 -9 4
pair:day-none coming+ended	-19 4 3 0 0 -3
pair:day-none coming+ended+running	4 15 -14 -12 2 0
pair:day-none coming+running	0 15 -6 -1 -19 0
pair:day-none ended	2 -6 2 -11 9 -1
pair:day-none n=0	-4 17 -21 4 5 -8
pair:day-none n=1	-13 12 -5 -6 0 4
pair:day-none n=2	4 -2 14 -22 -20 -3
pair:day-none n=3	2 -13 22 -2 -34 -5
pair:day-none n=4	9 -21 13 -13 8 2
pair:day-none no-word	1 11 -3 -7 2 -17
pair:day-none not-both	-5 9 3 0 1 -10
pair:day-none part:sure	-13 8 -2 -2 -4 7
pair:day-none prev:sure	-4 7 -3 -1 0 -5
pair:day-none sent:sure	-7 -3 9 -1 -9 6
pair:day=l0 	10 -5 -2 6 -6 0
pair:day=l0 both	11 0 -13 10 -9 0
pair:day=l0 coming	-1 -8 12 0 0 0
pair:day=l0 n=0	0 -14 12 0 0 0
pair:day=l0 n=1	10 2 -8 0 -3 0
pair:day=l0 n=3	0 6 -14 6 0 0
pair:day=l0 no-word	0 4 -7 7 -6 0
pair:day=l0 prev:sure	2 -12 9 0 0 0
pair:day=l0 running	0 12 -10 0 0 0
pair:day=l0 sent:sure	0 12 -11 0 0 0
pair:day=l1 	-19 3 4 0 7 -3
pair:day=l1 both	-20 8 5 -5 0 -1
pair:day=l1 coming	3 -9 8 -8 1 0
pair:day=l1 n=0	-9 14 -9 2 -1 -1
pair:day=l1 n=1	3 -7 3 -18 12 -3
pair:day=l1 n=2	-5 -9 8 4 0 0
pair:day=l1 n=3	-6 -2 10 -1 0 0
pair:day=l1 n=4	0 9 -8 0 0 0
pair:day=l1 no-word	-9 12 -3 5 -4 0
pair:day=l1 not-both	5 -9 0 -1 14 -4
pair:day=l1 part:sure	7 -4 2 -17 4 -5
pair:day=l1 prev:sure	0 3 -8 0 7 0
pair:day=l1 running	7 9 -14 -3 0 0
pair:day=l1 sent:sure	-20 -15 13 6 7 0
pair:day=l2 	-10 13 -9 3 1 -5
pair:day=l2 both	-12 0 6 0 -6 -5
pair:day=l2 coming	9 -2 0 -10 7 -3
pair:day=l2 ended+running	7 -18 23 -13 -7 0
pair:day=l2 n=0	1 -12 8 13 -5 -3
pair:day=l2 n=1	0 -1 -6 -5 21 -4
pair:day=l2 n=2	-9 10 9 -18 -18 -1
pair:day=l2 n=3	7 6 -1 -11 -6 0
pair:day=l2 n=4	-9 11 0 -2 -1 0
pair:day=l2 no-word	-1 11 0 -7 -13 -2
pair:day=l2 not-both	5 1 0 -11 5 -8
pair:day=l2 part:sure	-2 -8 10 0 0 -9
pair:day=l2 prev:sure	-1 -7 6 -2 8 0
pair:day=l2 running	-10 -2 15 -4 -6 0
pair:day=l2 sent:sure	1 9 -13 -7 11 0
pair:day=l3 	5 20 -5 -8 -29 -5
pair:day=l3 both	-14 5 4 -2 -3 2
pair:day=l3 coming	-11 -1 -17 13 16 4
pair:day=l3 coming+ended+running	0 -10 15 0 -2 0
pair:day=l3 coming+running	0 -10 6 0 4 0
pair:day=l3 ended	-3 5 -5 -4 8 0
pair:day=l3 n=0	-8 -5 5 13 -3 -2
pair:day=l3 n=1	-8 3 10 -19 0 -4
pair:day=l3 n=2	-2 15 -13 -2 -3 4
pair:day=l3 n=3	7 -14 2 5 3 0
pair:day=l3 no-word	0 4 0 -10 0 -2
pair:day=l3 part:sure	-9 3 -10 7 7 1
pair:day=l3 prev:sure	-1 1 10 -14 -12 0
pair:day=l3 running	-8 -8 14 -11 5 0
pair:day=l3 sent:sure	0 3 2 0 -21 0
pair:day=l4 	-19 0 10 -5 6 -3
pair:day=l4 coming	19 -5 -3 -4 0 0
pair:day=l4 coming+ended	0 12 -7 0 0 0
pair:day=l4 coming+running	0 -5 0 0 9 0
pair:day=l4 ended+running	0 9 -13 9 -6 0
pair:day=l4 n=0	-4 5 -11 -1 14 0
pair:day=l4 n=1	9 -9 5 5 -8 -1
pair:day=l4 n=2	-9 4 1 1 -8 0
pair:day=l4 n=3	-10 10 0 -23 5 0
pair:day=l4 n=4	1 3 -12 9 0 0
pair:day=l4 no-word	-9 6 2 -4 1 0
pair:day=l4 not-both	-12 21 -9 -4 -1 0
pair:day=l4 part:sure	7 5 -9 9 -8 -2
pair:day=l4 prev:sure	0 -5 13 -4 -8 0
pair:day=l4 sent:sure	-5 2 -4 -6 14 0
pair:day=l5 	12 -3 1 -7 -5 0
pair:day=l5 both	0 -1 7 5 -18 0
pair:day=l5 coming	-14 12 -6 9 -7 0
pair:day=l5 n=0	5 6 -13 -3 0 0
pair:day=l5 n=1	-6 16 -11 7 -19 0
pair:day=l5 n=2	8 -20 18 -2 0 0
pair:day=l5 n=3	-2 13 -7 1 -8 0
pair:day=l5 no-word	9 -5 1 -14 0 0
pair:day=l5 not-both	6 20 -23 -2 -3 0
pair:day=l5 part:sure	-2 4 1 7 -18 0
pair:day=l5 sent:sure	-10 7 0 2 -6 0
pair:day=r0 	-1 15 -12 5 -27 7
pair:day=r0 both	13 -16 2 10 -4 3
pair:day=r0 coming	0 0 -17 8 12 -1
pair:day=r0 ended	0 -17 8 -4 10 0
pair:day=r0 n=0	4 -12 -2 4 11 -3
pair:day=r0 n=1	10 -7 3 0 -13 8
pair:day=r0 n=3	-6 6 -9 6 0 0
pair:day=r0 no-word	2 -6 -12 13 3 2
pair:day=r0 part:sure	-6 -3 7 -14 6 1
pair:day=r0 prev:sure	4 0 -11 7 -1 0
pair:day=r0 running	7 -18 5 0 5 0
pair:day=r1 	-5 2 5 -15 5 -1
pair:day=r1 both	14 -11 4 1 -7 0
pair:day=r1 coming	3 0 6 -3 -8 -4
pair:day=r1 coming+ended+running	0 -17 21 0 -1 0
pair:day=r1 ended	19 9 -19 8 -15 1
pair:day=r1 n=0	-10 8 3 -17 -1 3
pair:day=r1 n=2	1 -5 -7 0 17 0
pair:day=r1 n=3	8 -18 21 -2 -10 0
pair:day=r1 no-word	6 1 -12 0 0 2
pair:day=r1 not-both	-7 8 -3 -14 4 1
pair:day=r1 part:sure	-12 -1 12 -11 -4 0
pair:day=r1 running	-5 -15 -3 2 20 2
pair:day=r1 sent:sure	7 6 -13 -1 0 0
pair:day=r2 	1 -7 11 -5 -5 -3
pair:day=r2 both	3 -1 -12 6 12 3
pair:day=r2 coming	0 -1 12 -13 -14 5
pair:day=r2 coming+ended	-13 32 -25 -8 6 0
pair:day=r2 coming+running	0 -7 -1 0 14 0
pair:day=r2 ended	0 11 -8 6 -15 0
pair:day=r2 ended+running	-8 -15 6 13 2 0
pair:day=r2 n=0	0 4 0 -23 0 5
pair:day=r2 n=1	-12 0 6 9 -13 -1
pair:day=r2 n=3	-8 -3 -4 3 14 0
pair:day=r2 n=4	-1 -10 11 -1 2 0
pair:day=r2 n=5	0 14 -18 5 0 0
pair:day=r2 no-word	1 11 -9 -9 -24 5
pair:day=r2 not-both	-10 3 17 -15 -23 -2
pair:day=r2 part:sure	-16 -4 10 0 5 -3
pair:day=r2 prev:sure	20 -26 18 -4 0 0
pair:day=r2 running	0 5 -15 5 8 0
pair:day=r2 sent:sure	-12 22 -13 1 -5 0
pair:day=r3 	9 -9 0 4 6 0
pair:day=r3 both	0 3 2 -6 -1 -13
pair:day=r3 coming	-7 12 0 0 -11 -8
pair:day=r3 coming+ended	0 -6 12 -3 0 0
pair:day=r3 ended	-7 15 -9 -1 -1 0
pair:day=r3 ended+running	7 12 -13 -6 0 0
pair:day=r3 n=0	3 -17 17 -2 0 0
pair:day=r3 n=1	1 13 -1 -20 -14 0
pair:day=r3 n=2	7 4 -15 9 7 -3
pair:day=r3 n=3	-7 10 -5 6 -7 0
pair:day=r3 not-both	4 4 -4 3 -10 0
pair:day=r3 prev:sure	-19 19 -4 2 -1 0
pair:day=r3 running	-3 -6 15 -2 -7 0
pair:day=r3 sent:sure	12 -3 0 -10 1 0
pair:day=r4 	0 8 -2 -11 -7 -11
pair:day=r4 both	-4 -2 0 0 14 -7
pair:day=r4 coming	-23 16 -10 2 6 0
pair:day=r4 coming+ended	0 -14 8 5 0 0
pair:day=r4 ended	-13 -6 19 -16 4 0
pair:day=r4 ended+running	0 -11 4 12 -2 0
pair:day=r4 n=0	-6 22 -6 -3 -30 -2
pair:day=r4 n=1	-7 -11 15 -1 4 -7
pair:day=r4 n=2	-9 9 -16 14 10 0
pair:day=r4 n=3	6 6 -4 -20 3 0
pair:day=r4 no-word	-3 7 -8 0 8 -4
pair:day=r4 not-both	-13 18 0 -7 -28 -6
pair:day=r4 part:sure	11 8 -10 -1 -3 -5
pair:day=r4 prev:sure	-17 -5 19 1 -5 0
pair:day=r4 running	0 11 -1 -7 0 0
pair:day=r4 sent:sure	-14 4 7 -7 0 0
pair:day=r5 n=1	13 -6 -2 -3 8 0
pair:day=r5 n=2	-14 -1 10 2 -3 0
pair:day=r5 n=3	9 11 -24 5 0 0
pair:day=r5 n=4	-3 10 -5 0 0 0
pair:day=r5 no-word	7 2 0 -11 -13 0
pair:day=r5 part:sure	10 0 -19 0 12 0
pair:day=r5 sent:sure	-17 -6 12 6 -10 0
pair:ended both	-3 -5 3 14 -11 -26
pair:ended n=0	-12 17 -4 -5 -6 7
pair:ended n=2	8 0 -3 -9 11 -8
pair:ended n=3	6 5 -3 -1 -16 0
pair:ended n=4	4 11 -10 -5 0 0
pair:ended not-both	0 10 -5 -28 4 6
pair:ended+running both	2 4 0 -9 -1 -1
pair:ended+running n=0	7 0 7 0 -30 -6
pair:ended+running n=1	-27 2 8 2 1 -4
pair:ended+running n=2	10 7 -26 6 8 4
pair:ended+running not-both	-6 -3 7 9 -11 0
pair:l=" not-both	0 18 -16 0 0 0
pair:l=" part:sure	0 11 -10 0 0 0
pair:l=" word	0 11 -10 0 0 0
pair:l="on 	3 -11 8 0 0 0
pair:l="on day	3 -10 7 0 0 0
pair:l="on day-none	3 -11 7 0 0 0
pair:l="on no-word	3 -10 7 0 0 0
pair:l="we'll 	0 10 -5 0 -1 0
pair:l="we'll part:sure	0 11 -6 0 -1 0
pair:l="we'll word	0 11 -6 0 -1 0
pair:l=( 	-7 2 -3 -8 12 0
pair:l=( both	-1 21 -12 -5 -5 0
pair:l=( day	-7 1 -2 -8 12 0
pair:l=( day-none	-3 -11 0 0 17 0
pair:l=( n=0	-4 -6 0 0 11 0
pair:l=( no-word	-11 -3 0 -3 14 0
pair:l=( not-both	-4 -17 7 0 15 0
pair:l=/ day	0 -8 9 0 0 0
pair:l=/ no-word	0 -8 9 0 0 0
pair:l=20 	0 16 -15 0 0 0
pair:l=20 not-both	0 11 -10 0 0 0
pair:l=<begin> 	2 0 1 -11 3 -1
pair:l=<begin> both	-19 27 -19 0 3 5
pair:l=<begin> coming	-11 -2 7 7 -18 4
pair:l=<begin> coming+running	0 -11 19 0 -5 0
pair:l=<begin> day	1 -1 1 -10 5 -10
pair:l=<begin> day=r0	0 -10 12 0 0 0
pair:l=<begin> day=r1	-16 13 -8 7 0 0
pair:l=<begin> day=r3	0 13 -10 1 -1 -2
pair:l=<begin> day=r4	0 0 6 -12 -6 0
pair:l=<begin> day=r5	0 11 -9 0 0 0
pair:l=<begin> ended	0 15 -13 0 -4 0
pair:l=<begin> ended+running	0 22 -19 0 0 0
pair:l=<begin> n=0	-2 2 -1 5 -1 -1
pair:l=<begin> n=1	1 5 1 -38 0 2
pair:l=<begin> n=2	0 9 -6 -1 0 0
pair:l=<begin> n=3	-1 -20 22 0 0 0
pair:l=<begin> no-word	2 -1 2 -30 5 -8
pair:l=<begin> not-both	5 -6 9 -9 -5 -6
pair:l=<begin> part:sure	-8 -1 7 4 -16 4
pair:l=<begin> running	-7 2 0 -11 6 0
pair:l=<begin> word	-7 9 2 -1 -26 4
pair:l=a 	5 0 -14 0 5 2
pair:l=a both	3 -11 14 2 -7 0
pair:l=a coming	-16 0 20 0 -8 3
pair:l=a coming+ended	6 4 -10 0 0 0
pair:l=a day	-18 11 3 0 0 0
pair:l=a day-none	-5 3 0 -26 3 8
pair:l=a day=l2	-1 -10 6 6 0 0
pair:l=a day=l3	-6 -1 11 0 0 0
pair:l=a day=r1	18 -12 0 0 -2 0
pair:l=a day=r2	12 -2 -11 0 -6 6
pair:l=a ended	12 -14 2 -1 -4 9
pair:l=a n=0	8 -5 -21 -9 10 13
pair:l=a n=1	3 2 -2 0 -16 1
pair:l=a n=2	-3 -5 10 -4 2 0
pair:l=a n=3	4 -13 7 3 -4 0
pair:l=a no-word	12 -9 -1 -3 -14 6
pair:l=a not-both	8 -3 -16 -12 7 15
pair:l=a part:sure	-6 -6 3 -3 6 9
pair:l=a prev:sure	-7 14 -7 0 0 0
pair:l=a sent:sure	10 -4 -2 0 0 0
pair:l=a word	17 -14 -6 -7 0 13
pair:l=ababa, 	8 -4 -3 0 0 0
pair:l=ababa, both	9 -10 0 0 0 0
pair:l=ababa, day	8 -4 -3 0 0 0
pair:l=ababa, n=1	8 -6 0 0 0 0
pair:l=ababa, no-word	8 -6 0 0 0 0
pair:l=about 	0 12 -9 0 0 0
pair:l=about day	0 11 -9 0 0 0
pair:l=about day-none	0 12 -9 0 0 0
pair:l=about n=0	0 14 -11 0 0 0
pair:l=about not-both	0 13 -9 0 0 0
pair:l=accra day-none	0 18 -17 0 0 0
pair:l=accra, both	0 -17 19 0 0 0
pair:l=after both	-11 27 -15 0 -6 0
pair:l=after coming+ended	-3 22 -16 0 0 0
pair:l=after day-none	0 14 -6 -7 -4 0
pair:l=after day=l1	-2 -16 21 0 0 0
pair:l=after day=l2	0 -18 19 0 0 0
pair:l=after day=l4	0 9 -6 0 0 0
pair:l=after day=r2	0 0 -11 13 0 0
pair:l=after ended	0 -4 8 2 -10 0
pair:l=after n=0	-7 -4 11 3 -5 0
pair:l=after n=2	-4 16 -11 -2 0 0
pair:l=after no-word	-10 12 -1 0 0 0
pair:l=after not-both	5 -21 18 3 -3 0
pair:l=after part:sure	2 -4 6 1 -10 0
pair:l=after word	0 3 0 2 -10 0
pair:l=again coming	0 0 -9 9 0 0
pair:l=again day	0 2 -10 8 0 0
pair:l=again day-none	0 -1 -9 11 0 0
pair:l=again n=0	0 1 -12 9 0 0
pair:l=again no-word	0 0 -8 11 0 0
pair:l=again not-both	0 2 -10 8 0 0
pair:l=against n=0	0 10 -7 0 0 0
pair:l=ago 	0 21 -20 0 0 0
pair:l=ago both	0 17 -15 0 0 0
pair:l=ago day	0 25 -23 0 0 0
pair:l=ago day-none	0 25 -23 0 0 0
pair:l=ago n=1	0 19 -18 0 0 0
pair:l=ago no-word	0 15 -12 0 0 0
pair:l=agreed 	0 2 -9 0 8 0
pair:l=agreed day-none	0 -2 -2 0 9 0
pair:l=agreed n=0	0 13 -20 0 8 0
pair:l=agreed not-both	0 15 -14 0 0 0
pair:l=aires, 	0 20 -19 0 0 0
pair:l=aires, both	0 12 -11 0 0 0
pair:l=aires, day	0 20 -19 0 0 0
pair:l=aires, n=1	0 12 -11 0 0 0
pair:l=already n=1	0 -8 10 0 0 0
pair:l=already word	0 -9 10 0 0 0
pair:l=also 	-9 1 9 -4 0 0
pair:l=also day-none	-9 0 11 -5 0 0
pair:l=also n=0	-6 12 0 -4 0 0
pair:l=also n=1	-1 -14 17 0 0 0
pair:l=also no-word	-8 -6 15 0 0 0
pair:l=also not-both	-10 0 11 -1 0 0
pair:l=also word	-9 14 0 -6 0 0
pair:l=amman, n=1	5 -14 8 0 0 0
pair:l=and 	-1 -11 19 0 -6 0
pair:l=and both	0 0 10 -6 -9 0
pair:l=and coming	0 12 -11 -5 1 0
pair:l=and day-none	-13 20 -2 -5 -9 0
pair:l=and day=l1	11 -18 5 0 5 0
pair:l=and day=l3	0 -9 11 0 0 0
pair:l=and n=0	-1 17 -7 0 -12 0
pair:l=and n=1	6 -18 12 -6 7 0
pair:l=and n=3	0 -9 7 0 0 0
pair:l=and not-both	5 -7 2 0 3 0
pair:l=and part:sure	2 5 0 -12 0 0
pair:l=and prev:sure	0 -15 16 0 0 0
pair:l=and word	10 -7 4 -12 2 0
pair:l=ankara, 	10 -20 2 8 0 0
pair:l=ankara, both	11 -23 4 9 0 0
pair:l=ankara, day	10 -20 2 8 0 0
pair:l=ankara, day=r4	11 -14 -7 8 0 0
pair:l=ankara, no-word	10 -11 -10 8 0 0
pair:l=announced 	0 4 -11 7 0 0
pair:l=announced both	0 2 -15 7 0 0
pair:l=announced day	-2 4 -8 7 -2 0
pair:l=announced day-none	0 12 -9 0 -1 0
pair:l=announced day=r3	0 -9 9 0 0 0
pair:l=announced n=1	0 1 -11 7 -1 0
pair:l=announced sent:sure	0 3 -11 7 0 0
pair:l=annual not-both	0 10 -8 0 0 0
pair:l=annual part:sure	0 10 -8 0 0 0
pair:l=annual word	0 10 -8 0 0 0
pair:l=another 	4 -15 0 15 -5 0
pair:l=another both	9 -6 -2 2 0 0
pair:l=another coming	0 -11 3 4 0 0
pair:l=another day-none	6 -13 0 12 -4 0
pair:l=another ended	6 14 -10 -12 0 0
pair:l=another n=0	4 0 -23 13 -4 0
pair:l=another n=1	4 -19 17 0 0 0
pair:l=another no-word	11 -9 0 0 0 0
pair:l=another not-both	1 -3 -2 8 -4 0
pair:l=another part:sure	0 -4 -4 11 -6 0
pair:l=another word	11 -10 -5 10 -6 0
pair:l=any word	0 11 -9 0 0 0
pair:l=apec 	0 -10 -2 0 16 0
pair:l=apec both	0 -13 -5 0 18 0
pair:l=apec coming	0 14 -8 -2 0 0
pair:l=apec day=r2	0 3 -15 0 10 0
pair:l=apec n=1	0 1 -14 0 12 0
pair:l=apec not-both	0 12 -6 -2 -2 0
pair:l=apec part:sure	-2 1 -11 -4 14 0
pair:l=apec word	-2 1 -11 -4 14 0
pair:l=are 	0 4 -10 5 0 0
pair:l=are day	0 15 -13 0 0 0
pair:l=are n=0	0 10 -13 3 -2 0
pair:l=are n=1	0 -18 20 0 0 0
pair:l=are no-word	0 15 -13 0 0 0
pair:l=are part:sure	0 -17 14 3 -5 2
pair:l=are running	0 -9 10 -1 -2 2
pair:l=are word	0 -15 13 3 -5 2
pair:l=as 	0 1 -11 0 11 0
pair:l=as both	0 0 -10 0 11 0
pair:l=as day	0 4 -17 0 11 0
pair:l=as day-none	0 2 -13 0 11 0
pair:l=as n=0	0 14 -10 0 0 0
pair:l=as n=1	0 0 -10 0 11 0
pair:l=as no-word	0 14 -12 0 0 0
pair:l=asean 	0 8 -2 0 -6 0
pair:l=asean part:sure	0 7 0 0 -9 0
pair:l=asean word	0 7 0 0 -9 0
pair:l=astana, 	5 -16 10 0 0 0
pair:l=astana, day	5 -16 10 0 0 0
pair:l=astana, no-word	5 -12 6 0 0 0
pair:l=asunción, 	0 14 -12 0 0 0
pair:l=asunción, day	0 13 -11 0 0 0
pair:l=at 	-9 10 -6 -5 5 0
pair:l=at both	-9 5 2 -3 0 0
pair:l=at day	-1 8 -20 0 10 0
pair:l=at day=l4	0 -8 10 0 0 0
pair:l=at ended	0 -9 5 0 4 0
pair:l=at n=0	-8 -2 10 -4 0 0
pair:l=at no-word	-5 21 -11 0 -2 0
pair:l=at not-both	0 -1 -3 -2 9 0
pair:l=at part:sure	-2 -8 4 -6 10 0
pair:l=at word	-8 -1 9 -7 0 0
pair:l=baku, 	1 -15 13 0 0 0
pair:l=baku, day	1 -15 13 0 0 0
pair:l=baku, n=1	1 -17 15 0 0 0
pair:l=baku, no-word	1 -18 16 0 0 0
pair:l=bangkok, 	-1 13 -10 0 0 0
pair:l=bangkok, both	0 11 -8 0 0 0
pair:l=bangkok, day	-1 13 -10 0 0 0
pair:l=bangkok, n=1	-1 12 -9 0 0 0
pair:l=bangkok, no-word	-1 12 -9 0 0 0
pair:l=be n=0	0 0 -10 0 6 0
pair:l=been day=l1	0 9 -7 0 0 0
pair:l=been n=1	5 12 -16 0 0 0
pair:l=been n=2	0 -8 9 0 0 0
pair:l=been running	-1 16 -12 0 0 0
pair:l=before both	-2 13 -6 -4 0 0
pair:l=before coming	-4 10 0 -5 0 0
pair:l=before day	-11 7 4 -7 -3 0
pair:l=before day=r3	0 -10 10 0 0 0
pair:l=before n=0	-10 13 1 -6 -2 0
pair:l=before no-word	-11 1 7 0 -1 0
pair:l=before not-both	-8 0 7 -2 -3 0
pair:l=before part:sure	0 12 -6 -5 0 0
pair:l=before running	0 -11 11 0 0 0
pair:l=began day	0 12 -7 -2 0 0
pair:l=began day-none	0 17 -14 -1 0 0
pair:l=began n=0	0 13 -7 -3 0 0
pair:l=began part:sure	0 10 -6 -2 0 0
pair:l=begin 	0 -10 10 0 0 0
pair:l=begin day	0 -11 13 0 0 0
pair:l=begin day-none	0 -9 15 -4 0 0
pair:l=begin n=1	0 -14 14 0 0 0
pair:l=begin not-both	0 -6 12 -4 -1 0
pair:l=beijing both	-2 15 -8 0 -2 0
pair:l=beijing n=2	0 10 -5 0 0 0
pair:l=beijing no-word	-2 -16 18 0 0 0
pair:l=beijing not-both	0 -17 20 0 0 0
pair:l=beijing, 	-15 7 5 -10 -1 0
pair:l=beijing, both	-10 5 5 -8 0 0
pair:l=beijing, day	-13 6 5 -10 -1 0
pair:l=beijing, day-none	-5 13 -8 0 0 0
pair:l=beijing, day=r0	0 -9 10 0 0 0
pair:l=beijing, day=r3	-4 -8 14 0 0 0
pair:l=beijing, day=r5	-6 10 -2 -1 0 0
pair:l=beijing, n=2	-10 16 -6 -1 0 0
pair:l=beijing, n=3	-3 9 -4 0 0 0
pair:l=beijing, no-word	-11 -5 18 -3 0 0
pair:l=beijing, prev:sure	0 9 -7 0 0 0
pair:l=beijing, sent:sure	-2 11 -6 -3 0 0
pair:l=beijing/washington, 	-7 11 -3 0 0 0
pair:l=beijing/washington, both	-7 11 -3 0 0 0
pair:l=beijing/washington, day	-7 11 -3 0 0 0
pair:l=beijing/washington, day=r4	-12 14 0 0 0 0
pair:l=beijing/washington, n=3	-11 12 0 0 0 0
pair:l=belgrade, 	8 -6 -7 9 0 0
pair:l=belgrade, day	8 -6 -7 9 0 0
pair:l=belgrade, day-none	9 -9 1 0 0 0
pair:l=belgrade, no-word	9 -15 -1 9 0 0
pair:l=belgrade, not-both	9 -12 4 0 0 0
pair:l=belgrade, sent:sure	0 9 -8 0 0 0
pair:l=bern, 	0 17 -15 0 0 0
pair:l=bern, day	0 17 -15 0 0 0
pair:l=bern, n=1	0 10 -8 0 0 0
pair:l=bern, no-word	0 11 -8 0 0 0
pair:l=bern, not-both	0 13 -11 0 0 0
pair:l=bessent 	0 -1 5 3 -10 0
pair:l=bessent both	4 -4 3 4 -9 0
pair:l=bessent coming	0 -12 19 -1 -6 0
pair:l=bessent day=r2	0 12 -12 0 0 0
pair:l=bessent day=r3	0 -5 13 0 -6 0
pair:l=bessent ended	0 -11 12 0 0 0
pair:l=bessent n=0	0 -15 16 4 -6 0
pair:l=bessent n=1	0 12 -6 -2 -4 0
pair:l=bessent n=2	0 -7 14 0 -4 0
pair:l=bessent not-both	-8 0 12 -4 -7 0
pair:l=bessent part:sure	0 -10 17 0 -16 0
pair:l=bessent prev:sure	0 13 -11 0 0 0
pair:l=bessent word	-1 -4 14 0 -17 0
pair:l=between 	0 1 -13 10 0 0
pair:l=between day	0 1 -13 10 0 0
pair:l=between n=1	0 0 -11 10 0 0
pair:l=beyond day	0 11 -9 0 0 0
pair:l=bogotá, no-word	10 -6 -3 0 0 0
pair:l=both 	-4 0 14 -11 0 0
pair:l=both both	-1 7 2 -11 0 0
pair:l=both day	0 13 0 -11 0 0
pair:l=both day-none	0 5 6 -11 0 0
pair:l=both n=0	-2 21 -10 -11 0 0
pair:l=both n=1	0 -24 25 0 0 0
pair:l=both not-both	-1 -9 12 0 0 0
pair:l=both part:sure	0 5 4 -11 0 0
pair:l=both word	-4 -12 16 0 0 0
pair:l=briefing, 	0 -5 -8 13 0 0
pair:l=briefing, day	0 -5 -8 13 0 0
pair:l=briefing, day-none	0 -5 -8 13 0 0
pair:l=briefing, n=1	0 -8 -6 14 0 0
pair:l=briefing, no-word	0 -8 -5 13 0 0
pair:l=briefing, not-both	0 -5 -8 13 0 0
pair:l=brussels coming	0 16 -15 0 0 0
pair:l=brussels, day=r0	-4 10 -3 0 0 0
pair:l=brussels, day=r5	11 -17 8 0 0 0
pair:l=brussels, n=1	11 -22 15 -2 0 0
pair:l=brussels, n=2	-1 17 -15 0 0 0
pair:l=brussels, not-both	7 -16 11 0 0 0
pair:l=bulletin, 	0 -7 8 0 0 0
pair:l=bulletin, day	0 -7 8 0 0 0
pair:l=bulletin, day-none	0 -7 8 0 0 0
pair:l=bulletin, n=1	0 28 -27 0 0 0
pair:l=bulletin, no-word	0 -7 8 0 0 0
pair:l=bulletin, not-both	0 -7 8 0 0 0
pair:l=busan 	0 -7 11 0 0 0
pair:l=busan both	-2 -11 16 0 0 0
pair:l=busan day-none	0 -7 11 0 0 0
pair:l=busan ended	0 -12 14 0 0 0
pair:l=busan part:sure	0 -17 23 0 -1 0
pair:l=busan word	0 -10 13 0 0 0
pair:l=busan, 	0 -13 14 0 0 0
pair:l=busan, both	0 -13 14 0 0 0
pair:l=busan, day	0 -14 15 0 0 0
pair:l=busan, n=1	0 -9 10 0 0 0
pair:l=by 	-2 2 4 -14 -15 6
pair:l=by both	14 2 -6 -11 -10 -1
pair:l=by coming	22 -4 -6 -5 -7 -3
pair:l=by day	-23 17 8 -9 -12 -2
pair:l=by day-none	0 5 11 -11 -15 -5
pair:l=by day=l3	12 -3 -7 0 0 0
pair:l=by day=r0	3 -15 -2 0 8 3
pair:l=by day=r1	8 0 -16 -4 -3 7
pair:l=by ended+running	-9 2 8 0 0 0
pair:l=by n=0	5 0 0 -14 0 0
pair:l=by n=4	9 -4 -4 0 0 0
pair:l=by not-both	1 -4 4 -10 0 7
pair:l=by part:sure	14 -7 -1 -4 0 0
pair:l=by prev:sure	27 -15 -2 -3 -1 0
pair:l=by running	0 -15 0 0 9 0
pair:l=by sent:sure	-9 22 -8 -3 -6 0
pair:l=by word	22 -13 -12 -11 0 8
pair:l=cabinet 	9 -2 -4 0 0 0
pair:l=cabinet day-none	10 -7 0 0 0 0
pair:l=cabinet n=0	0 10 -3 0 -2 0
pair:l=cabinet not-both	9 -1 -5 0 -3 0
pair:l=cabinet part:sure	0 12 -5 0 -2 0
pair:l=cabinet word	0 12 -5 0 -2 0
pair:l=cairo, 	0 -2 -10 13 0 0
pair:l=cairo, day	0 -2 -10 13 0 0
pair:l=call not-both	13 -11 0 0 0 0
pair:l=came day-none	0 2 -12 8 0 0
pair:l=carney 	-3 -11 1 0 12 0
pair:l=carney both	-2 -9 14 0 -1 0
pair:l=carney not-both	0 -1 -12 0 15 0
pair:l=carney word	-2 -10 5 0 6 0
pair:l=cent day-none	10 -2 -11 0 0 0
pair:l=cent not-both	10 -1 -13 0 0 0
pair:l=charge 	0 -8 9 0 0 0
pair:l=charge both	0 -8 9 0 0 0
pair:l=charges 	0 -13 13 0 0 0
pair:l=chenggang 	-4 15 -9 0 0 0
pair:l=chenggang word	-5 13 -6 0 0 0
pair:l=china both	-15 11 -5 6 0 0
pair:l=china day-none	0 14 -11 0 0 0
pair:l=china day=r1	-11 11 0 0 0 0
pair:l=china day=r2	-1 -5 11 0 0 0
pair:l=china n=1	-9 13 -2 0 0 0
pair:l=china word	-14 5 0 6 0 0
pair:l=chinese part:sure	0 -7 12 -1 0 0
pair:l=city, 	11 -1 -8 0 0 0
pair:l=city, both	1 10 -14 0 0 0
pair:l=city, day	11 -1 -8 0 0 0
pair:l=city, day-none	7 -9 3 0 0 0
pair:l=city, day=r4	0 17 -17 0 0 0
pair:l=city, n=1	13 -18 7 0 0 0
pair:l=city, n=2	0 7 -9 0 0 0
pair:l=city, no-word	13 -5 -6 0 0 0
pair:l=city, not-both	9 -12 3 0 0 0
pair:l=closed day	0 9 -8 0 0 0
pair:l=closed ended	0 16 -13 -1 0 0
pair:l=closed n=0	0 15 -11 -1 0 0
pair:l=closed no-word	0 9 -8 0 0 0
pair:l=closed not-both	0 12 -9 0 0 0
pair:l=colombo, 	0 14 -12 0 0 0
pair:l=colombo, day	0 14 -12 0 0 0
pair:l=colombo, n=1	0 12 -10 0 0 0
pair:l=colombo, no-word	0 13 -11 0 0 0
pair:l=commerce, 	0 14 -13 0 0 0
pair:l=commerce, day-none	0 15 -14 0 0 0
pair:l=commerce, n=1	0 12 -11 0 0 0
pair:l=commission word	0 -10 11 0 0 0
pair:l=commissioner, 	8 -11 2 0 0 0
pair:l=committee day=r2	0 -10 11 0 0 0
pair:l=committee not-both	0 -8 10 0 0 0
pair:l=concluded day	0 -12 13 0 0 0
pair:l=concluded not-both	0 -5 8 -1 0 0
pair:l=confirmed 	0 -11 11 0 0 0
pair:l=confirmed day	0 -11 11 0 0 0
pair:l=confirmed day-none	0 -11 11 0 0 0
pair:l=constructive 	0 -6 0 -4 0 10
pair:l=constructive both	0 -3 -2 -4 0 10
pair:l=constructive day-none	0 -5 -2 0 0 10
pair:l=constructive n=0	-6 0 -3 -2 0 10
pair:l=constructive part:sure	6 -5 -3 -7 0 10
pair:l=constructive word	0 0 -3 -7 0 10
pair:l=continue day=l2	0 16 -15 0 0 0
pair:l=continue n=1	0 12 -10 0 0 0
pair:l=continue part:sure	0 2 -11 6 0 0
pair:l=continue word	0 2 -11 6 0 0
pair:l=copenhagen, n=2	0 10 -9 0 0 0
pair:l=correspondent, 	-2 -10 12 0 0 0
pair:l=correspondent, day	-2 -10 12 0 0 0
pair:l=correspondent, day-none	-2 -10 12 0 0 0
pair:l=correspondent, no-word	-2 -15 17 0 0 0
pair:l=correspondent, not-both	-2 -10 12 0 0 0
pair:l=could part:sure	0 -7 12 -1 -1 0
pair:l=could word	0 -5 11 -1 -1 0
pair:l=council 	0 17 -15 0 0 0
pair:l=council not-both	0 13 -11 0 0 0
pair:l=council part:sure	0 18 -15 0 0 0
pair:l=council word	0 18 -15 0 0 0
pair:l=council, 	0 15 -11 -2 0 0
pair:l=council, both	0 10 -5 -2 0 0
pair:l=council, day-none	0 15 -11 -2 0 0
pair:l=council, n=0	0 10 -5 -2 0 0
pair:l=council, word	0 9 -4 -2 0 0
pair:l=countries coming	9 8 -13 0 -3 0
pair:l=day day	0 18 -14 0 -3 0
pair:l=day, day-none	0 10 -9 0 0 0
pair:l=day, n=0	0 10 -8 0 0 0
pair:l=day, no-word	0 12 -10 0 0 0
pair:l=days day	0 13 -10 0 0 0
pair:l=days no-word	0 13 -10 0 0 0
pair:l=days not-both	0 12 -10 0 0 0
pair:l=days, no-word	0 -15 16 0 0 0
pair:l=days, sent:sure	0 8 -11 -1 0 6
pair:l=deal 	0 -6 0 13 -3 0
pair:l=deal day	-1 -5 0 13 -4 0
pair:l=deal day-none	0 -17 7 13 0 0
pair:l=deal n=1	0 -6 -9 14 0 0
pair:l=deal no-word	-1 -9 0 13 0 0
pair:l=deal not-both	0 -2 -9 13 -3 0
pair:l=delegations 	0 5 1 -10 0 0
pair:l=delegations coming	0 -7 5 3 0 0
pair:l=delegations day=r2	0 -10 13 0 0 0
pair:l=delhi, both	-7 19 -10 0 0 0
pair:l=delhi, n=1	-7 -8 15 0 0 0
pair:l=delhi, n=2	0 18 -16 0 0 0
pair:l=delhi, no-word	-8 15 -6 0 0 0
pair:l=dhaka, 	9 -5 -4 0 0 0
pair:l=dhaka, day	9 -5 -4 0 0 0
pair:l=dhaka, no-word	9 -5 -4 0 0 0
pair:l=did not-both	9 -4 -9 -1 5 0
pair:l=did word	5 0 -8 -1 5 0
pair:l=did, day	0 12 -10 0 0 0
pair:l=did, day-none	0 9 -7 0 0 0
pair:l=did, not-both	0 11 -10 0 0 0
pair:l=do 	9 -6 -2 0 0 0
pair:l=do day	8 -9 0 0 0 0
pair:l=do n=0	8 -9 1 0 0 0
pair:l=do no-word	8 -9 0 0 0 0
pair:l=do not-both	-1 10 -5 0 0 0
pair:l=doha, 	0 12 -10 0 0 0
pair:l=down day-none	0 12 -6 0 -7 0
pair:l=down n=1	0 10 -4 0 -7 0
pair:l=dublin, both	1 6 -10 0 0 0
pair:l=due both	10 -4 -4 0 0 0
pair:l=due coming	8 0 -9 0 0 0
pair:l=due day	8 0 -11 0 0 0
pair:l=due day-none	9 -1 -8 0 0 0
pair:l=due n=0	9 -6 0 0 0 0
pair:l=earlier 	0 -12 14 0 0 0
pair:l=earlier ended	0 13 -13 0 0 0
pair:l=effect n=0	0 -8 9 0 0 0
pair:l=effect not-both	0 -8 9 0 0 0
pair:l=eighth 	0 -1 8 -4 0 0
pair:l=eighth both	0 -6 10 -2 0 0
pair:l=eighth day=l2	0 -7 9 0 0 0
pair:l=eighth ended+running	0 11 -9 0 0 0
pair:l=eighth n=0	0 21 -16 -2 0 0
pair:l=eighth n=1	0 -14 18 -2 0 0
pair:l=eighth not-both	0 11 -4 -5 0 0
pair:l=eighth part:sure	0 3 3 -10 -1 0
pair:l=eighth word	0 3 3 -10 -1 0
pair:l=emergency 	-2 10 -6 0 0 0
pair:l=end 	0 19 -16 0 0 0
pair:l=end day	11 1 -16 0 0 0
pair:l=end day-none	11 0 -15 0 0 0
pair:l=end n=0	11 1 -16 0 0 0
pair:l=end no-word	11 -9 0 0 0 0
pair:l=end not-both	11 0 -12 0 0 0
pair:l=ended both	0 -6 11 -2 0 0
pair:l=ended day-none	0 -13 18 -6 0 0
pair:l=ends 	-5 -11 9 8 0 0
pair:l=ends day	-7 -15 15 7 -2 0
pair:l=ends day-none	-4 0 -1 9 0 0
pair:l=ends n=0	-5 -10 9 8 0 0
pair:l=ends n=1	0 9 -7 0 0 0
pair:l=ends n=2	0 -9 9 0 0 0
pair:l=ends no-word	-5 16 -9 0 0 0
pair:l=ends not-both	-3 -16 14 7 -1 0
pair:l=ends prev:sure	0 -19 11 10 0 0
pair:l=ends sent:sure	0 -13 15 0 0 0
pair:l=every part:sure	0 -8 9 0 0 0
pair:l=expires 	0 -14 15 0 0 0
pair:l=expires both	0 -16 17 0 0 0
pair:l=expires day	0 -14 15 0 0 0
pair:l=fifth 	8 0 -13 13 -5 0
pair:l=fifth coming	0 -15 22 -5 0 0
pair:l=fifth day-none	-1 -1 -3 9 0 0
pair:l=fifth day=l2	9 -11 1 0 0 0
pair:l=fifth day=r2	0 -13 8 -1 3 0
pair:l=fifth ended	0 -13 1 3 7 0
pair:l=fifth n=0	-1 -10 1 9 1 0
pair:l=fifth n=3	9 -5 -2 0 0 0
pair:l=fifth not-both	5 -18 10 5 0 0
pair:l=fifth part:sure	3 -17 4 4 8 0
pair:l=fifth word	3 -17 4 4 8 0
pair:l=final 	-5 -10 17 -1 0 0
pair:l=final day-none	-7 -7 16 0 0 0
pair:l=final n=1	0 -19 20 -1 0 0
pair:l=final part:sure	0 -20 20 0 0 0
pair:l=final word	-7 -12 19 0 0 0
pair:l=first both	0 18 -11 0 -7 0
pair:l=first coming+ended+running	0 -17 19 0 0 0
pair:l=first day	0 12 -11 0 0 0
pair:l=first day-none	0 -8 10 -19 8 0
pair:l=first day=l2	5 -1 7 0 -12 0
pair:l=first day=l3	0 11 -14 0 2 0
pair:l=first day=r1	6 10 -16 0 0 0
pair:l=first day=r3	3 3 -15 11 0 0
pair:l=first day=r4	0 -13 15 -2 0 0
pair:l=first ended+running	16 8 -10 -5 -17 0
pair:l=first n=0	11 22 -28 -20 4 0
pair:l=first n=1	-2 -19 21 9 -14 0
pair:l=first n=2	0 -15 16 -2 0 0
pair:l=first n=3	0 4 -10 6 0 0
pair:l=first no-word	14 -1 -12 0 0 0
pair:l=first not-both	9 -19 13 0 2 0
pair:l=five both	0 -8 2 5 0 0
pair:l=five day	9 -13 -2 6 0 0
pair:l=five day-none	9 -3 -1 0 0 0
pair:l=five ended	0 10 -8 0 0 0
pair:l=five n=0	9 -7 -8 5 0 0
pair:l=five n=1	0 6 -12 6 0 0
pair:l=five no-word	9 -13 -2 6 0 0
pair:l=five not-both	9 3 -18 5 0 0
pair:l=five part:sure	0 7 -11 4 0 0
pair:l=five running	9 -8 -5 6 0 0
pair:l=five word	0 7 -11 4 0 0
pair:l=followed 	0 9 -7 0 0 0
pair:l=followed day	0 14 -13 0 0 0
pair:l=followed n=1	0 11 -10 0 0 0
pair:l=followed no-word	0 9 -9 0 0 0
pair:l=for 	-20 18 -2 -3 -2 0
pair:l=for both	-19 5 -3 4 3 0
pair:l=for coming	7 -16 13 7 -17 0
pair:l=for day	-4 3 6 0 -23 -1
pair:l=for day-none	4 -14 16 4 -18 -1
pair:l=for day=l1	0 -14 10 2 1 0
pair:l=for day=l2	-4 9 -2 0 0 0
pair:l=for day=l3	-11 0 0 9 0 0
pair:l=for day=l4	0 13 -9 -1 0 0
pair:l=for day=r3	-8 12 -1 -6 0 0
pair:l=for ended	0 -13 6 6 0 0
pair:l=for n=0	-2 1 7 8 -21 0
pair:l=for n=1	-9 4 -2 3 0 0
pair:l=for no-word	0 -6 10 -2 -4 0
pair:l=for not-both	0 0 7 5 -24 -2
pair:l=for prev:sure	-6 -2 11 0 0 0
pair:l=for running	0 19 -18 0 0 0
pair:l=for sent:sure	0 8 -11 9 -3 0
pair:l=for word	-12 -1 -1 9 2 0
pair:l=force both	0 -11 11 0 0 0
pair:l=four 	0 -7 10 0 0 0
pair:l=four both	0 10 -9 0 0 0
pair:l=four day	14 -18 3 0 0 0
pair:l=four day-none	13 -7 0 0 0 0
pair:l=four n=1	13 -12 0 0 0 0
pair:l=four not-both	14 -17 7 0 0 0
pair:l=four running	14 -18 3 0 0 0
pair:l=fourth 	0 -14 10 10 -3 0
pair:l=fourth day-none	10 -10 3 5 -3 0
pair:l=fourth day=l2	0 6 0 -11 0 0
pair:l=fourth day=l3	0 -7 9 0 0 0
pair:l=fourth day=r2	7 6 -14 0 0 0
pair:l=fourth ended+running	11 -2 0 -12 0 0
pair:l=fourth n=0	9 -8 -1 6 -5 0
pair:l=fourth n=3	0 -14 15 0 0 0
pair:l=fourth word	11 -8 6 0 -8 0
pair:l=fri 	0 -16 16 0 0 0
pair:l=fri day	0 -16 16 0 0 0
pair:l=fri day-none	0 -16 16 0 0 0
pair:l=friday 	-7 -3 7 0 0 0
pair:l=friday day	-7 -4 9 0 0 0
pair:l=friday n=0	-3 -19 22 0 0 0
pair:l=friday n=1	0 19 -16 0 0 0
pair:l=friday not-both	-7 -5 9 0 0 0
pair:l=friday, 	12 0 -9 0 0 0
pair:l=friday, day	13 0 -11 0 0 0
pair:l=friday, n=1	15 -10 0 0 0 0
pair:l=friday, no-word	14 -3 -9 0 0 0
pair:l=from 	-5 -12 4 18 -5 8
pair:l=from both	0 19 -7 0 -11 -1
pair:l=from coming	-12 12 -2 -10 3 0
pair:l=from day	-20 4 0 1 -1 6
pair:l=from day-none	-3 1 -7 5 2 9
pair:l=from day=l1	0 9 -8 0 0 0
pair:l=from day=l3	-5 16 -6 -6 0 0
pair:l=from day=l4	0 -7 9 -6 3 0
pair:l=from day=r2	0 4 -18 12 0 0
pair:l=from day=r5	0 -10 12 0 0 0
pair:l=from n=0	-2 9 -20 7 6 10
pair:l=from n=1	-15 -6 18 -4 -2 -3
pair:l=from n=2	0 0 7 0 -11 0
pair:l=from n=3	-1 14 -10 0 0 0
pair:l=from no-word	-9 5 -2 2 -6 9
pair:l=from not-both	-28 -6 3 7 4 8
pair:l=from prev:sure	-2 -3 9 0 -6 0
pair:l=from running	-1 20 -16 0 0 0
pair:l=from sent:sure	0 23 -17 -5 0 0
pair:l=further 	0 11 -7 -1 0 0
pair:l=further day-none	0 0 -13 13 0 0
pair:l=further n=0	0 3 -21 10 0 0
pair:l=g7 	-7 -1 11 0 0 0
pair:l=g7 both	0 -7 16 0 -5 0
pair:l=g7 word	-8 3 8 0 -3 0
pair:l=geneva 	0 -9 12 0 0 0
pair:l=geneva both	0 -5 9 -2 0 0
pair:l=geneva n=1	0 -6 9 -2 0 0
pair:l=geneva n=2	0 -10 12 0 0 0
pair:l=geneva part:sure	0 -10 12 0 0 0
pair:l=geneva word	0 -13 14 0 0 0
pair:l=geneva, n=1	0 6 -4 0 0 0
pair:l=geneva, n=2	0 -15 16 0 0 0
pair:l=geneva, no-word	0 -21 22 0 0 0
pair:l=geneva, sent:sure	0 6 -5 0 0 0
pair:l=good 	9 1 -9 -3 0 0
pair:l=good n=0	9 -11 2 0 0 0
pair:l=good part:sure	0 8 0 -3 -3 0
pair:l=goods 	0 -14 15 0 0 0
pair:l=goods day	0 -12 13 0 0 0
pair:l=goods not-both	0 -10 12 0 0 0
pair:l=got 	0 6 -12 0 5 0
pair:l=got part:sure	0 3 -9 0 5 0
pair:l=got word	0 3 -9 0 5 0
pair:l=greer 	-5 11 0 -4 -3 0
pair:l=greer both	-1 17 0 -24 -6 0
pair:l=greer day-none	0 26 -18 -7 0 0
pair:l=greer day=l3	0 -9 11 0 0 0
pair:l=greer day=r3	-2 0 10 -6 -3 0
pair:l=greer n=0	-4 8 8 -17 -5 0
pair:l=greer n=1	0 15 -15 3 0 0
pair:l=greer part:sure	-1 14 0 -8 -9 0
pair:l=greer word	-7 13 1 -9 -9 0
pair:l=guayaquil, n=1	0 10 -9 0 0 0
pair:l=had 	-2 2 0 -7 4 2
pair:l=had both	-12 0 8 -14 8 0
pair:l=had day-none	1 -10 7 -8 10 0
pair:l=had day=l2	-2 -8 18 0 -7 0
pair:l=had day=r1	-9 2 5 -7 5 0
pair:l=had day=r3	1 1 -13 0 2 6
pair:l=had ended	-2 -15 13 -4 2 0
pair:l=had ended+running	0 11 -9 0 0 0
pair:l=had n=0	-1 6 -15 -12 21 -2
pair:l=had n=1	2 -5 16 -16 -19 5
pair:l=had no-word	4 4 -13 0 -1 0
pair:l=had part:sure	-3 3 -4 -12 8 3
pair:l=had prev:sure	-13 -6 18 0 0 0
pair:l=had word	-2 0 2 -13 6 1
pair:l=hanoi, 	0 13 -9 0 0 0
pair:l=hanoi, day	0 13 -9 0 0 0
pair:l=hanoi, n=1	0 11 -8 0 0 0
pair:l=hanoi, no-word	0 10 -7 0 0 0
pair:l=happens 	8 -7 0 0 0 0
pair:l=happens day	8 -7 0 0 0 0
pair:l=happens day-none	9 -7 0 0 0 0
pair:l=happens n=0	8 -7 0 0 0 0
pair:l=happens no-word	8 -7 0 0 0 0
pair:l=happens not-both	9 -7 0 0 0 0
pair:l=has both	12 -9 3 0 0 0
pair:l=has day	8 5 -16 0 0 0
pair:l=has day-none	3 -15 17 0 -2 0
pair:l=has day=l3	0 9 -9 0 0 0
pair:l=has day=r1	0 14 -13 0 0 0
pair:l=has ended	0 10 -9 0 0 0
pair:l=has n=1	1 6 -8 0 0 0
pair:l=has no-word	4 9 -19 0 0 0
pair:l=has not-both	-5 13 -6 -1 -2 0
pair:l=has part:sure	0 -4 9 -1 0 0
pair:l=have both	-9 -12 22 -2 -1 0
pair:l=have day-none	-2 8 0 -10 -4 0
pair:l=have day=r2	0 -7 -5 13 0 0
pair:l=have day=r3	0 -9 13 -1 0 0
pair:l=have ended	-6 0 8 0 0 0
pair:l=have n=0	-11 8 -1 3 -1 0
pair:l=have n=1	2 -24 23 0 -1 0
pair:l=have not-both	0 6 -8 5 -2 0
pair:l=have sent:sure	-2 -5 10 0 0 0
pair:l=have word	-7 -5 11 3 -5 0
pair:l=he 	0 -11 10 7 -3 0
pair:l=he coming	-5 7 -9 0 7 0
pair:l=he day-none	11 0 -6 -8 1 0
pair:l=he day=l1	-4 -16 29 0 -11 0
pair:l=he day=l3	-4 12 -8 0 0 0
pair:l=he day=l4	-2 15 -10 9 -12 0
pair:l=he day=r2	3 -14 7 0 2 0
pair:l=he day=r3	-3 2 -15 8 7 0
pair:l=he n=0	-1 3 4 -12 0 0
pair:l=he n=1	4 -10 -4 15 2 0
pair:l=he n=2	-2 0 9 0 -3 0
pair:l=he part:sure	-14 -3 4 5 0 0
pair:l=he sent:sure	-4 10 -1 0 -3 0
pair:l=held day	5 3 -10 0 0 0
pair:l=held ended	0 -10 10 2 -4 0
pair:l=held n=2	0 -7 9 0 0 0
pair:l=held part:sure	-6 -5 9 2 -4 0
pair:l=held word	-6 -10 14 2 -4 0
pair:l=helsinki, day-none	0 -17 19 0 0 0
pair:l=helsinki, day=r4	0 9 -8 0 0 0
pair:l=here day	0 -4 8 0 0 0
pair:l=his 	-8 -11 16 -7 5 0
pair:l=his both	0 -1 -8 -3 16 0
pair:l=his day=r2	-2 -4 -4 0 14 0
pair:l=his ended	0 14 -16 0 0 0
pair:l=his n=0	-8 -12 16 -7 7 0
pair:l=his not-both	-7 2 12 -7 -12 0
pair:l=his part:sure	-6 -2 5 -13 7 0
pair:l=his word	-6 0 3 -13 7 0
pair:l=hold 	-2 -5 14 -2 -4 0
pair:l=hold day=r3	0 9 -13 0 5 0
pair:l=hold n=0	-6 -8 19 0 -5 0
pair:l=hold n=1	0 8 -9 -2 4 0
pair:l=hold n=2	0 -19 21 0 -1 0
pair:l=hold no-word	0 -10 13 0 0 0
pair:l=hold not-both	0 -15 21 0 -6 0
pair:l=hold part:sure	-3 -3 11 -6 -1 0
pair:l=hold word	-6 0 10 -6 -1 0
pair:l=house 	-8 19 -15 0 2 0
pair:l=house day-none	-4 -9 0 0 13 0
pair:l=house n=1	-10 1 1 0 1 0
pair:l=house part:sure	0 6 -13 0 8 0
pair:l=house word	-7 15 -6 0 0 0
pair:l=i day-none	-3 10 -5 0 0 0
pair:l=i ended	-3 12 -9 0 0 0
pair:l=i not-both	0 14 -12 0 0 0
pair:l=i part:sure	0 12 -9 0 0 0
pair:l=i word	0 14 -12 0 0 0
pair:l=ibrahim 	0 -3 10 0 -6 0
pair:l=ibrahim n=0	0 -3 10 0 -6 0
pair:l=ibrahim not-both	0 -3 10 0 -6 0
pair:l=ibrahim word	0 -3 10 0 -6 0
pair:l=if day	0 -16 17 0 0 0
pair:l=if n=0	0 -16 12 5 0 0
pair:l=if not-both	0 -16 13 5 0 0
pair:l=if word	0 2 -13 5 0 0
pair:l=in 	-22 -6 4 6 10 -5
pair:l=in both	-15 13 -9 8 -4 -5
pair:l=in coming	0 7 -14 7 0 -4
pair:l=in coming+ended+running	0 -8 10 0 0 0
pair:l=in day	5 5 -11 0 0 0
pair:l=in day=l1	0 -11 -16 9 17 0
pair:l=in day=l2	0 22 -15 -9 -2 0
pair:l=in day=r1	-1 1 -5 10 -2 -3
pair:l=in day=r2	-1 18 -7 -8 0 0
pair:l=in day=r4	-1 21 -15 -4 -2 0
pair:l=in day=r5	0 -9 9 0 0 0
pair:l=in ended	0 25 -28 0 1 0
pair:l=in n=0	-15 -4 -28 24 14 -5
pair:l=in n=1	-19 10 10 -30 0 -4
pair:l=in n=2	-3 11 -19 6 2 0
pair:l=in n=3	9 5 -3 -2 -8 0
pair:l=in n=4	0 -9 10 0 0 0
pair:l=in no-word	-26 16 -11 2 4 -4
pair:l=in not-both	-7 -3 -12 0 22 -7
pair:l=in part:sure	4 1 -16 2 7 -4
pair:l=in prev:sure	-7 7 -11 3 4 0
pair:l=in running	0 11 -10 -6 1 0
pair:l=in sent:sure	-3 -14 11 3 0 0
pair:l=in word	-25 7 -14 8 13 -14
pair:l=incheon, 	0 -5 -3 10 0 0
pair:l=incheon, both	0 -5 -3 10 0 0
pair:l=incheon, day	0 -5 -3 10 0 0
pair:l=incheon, day=r4	0 0 10 -13 0 0
pair:l=incheon, n=2	0 -2 -4 8 0 0
pair:l=incheon, sent:sure	0 -6 -2 10 0 0
pair:l=india day-none	0 10 -8 0 0 0
pair:l=is 	4 -9 -1 -3 14 0
pair:l=is both	9 -8 -7 0 4 0
pair:l=is coming	-3 11 -5 0 0 0
pair:l=is day	4 2 -13 -2 8 0
pair:l=is day-none	4 6 -18 -3 8 0
pair:l=is day=r3	0 -11 6 0 4 0
pair:l=is n=0	-15 27 -32 -4 8 0
pair:l=is n=1	10 -15 8 0 0 0
pair:l=is no-word	-16 4 0 0 8 0
pair:l=is not-both	-15 8 -4 -4 7 0
pair:l=is part:sure	0 7 -9 -1 4 0
pair:l=is sent:sure	11 -9 0 0 0 0
pair:l=it 	-13 22 -6 0 -3 0
pair:l=it both	-3 0 -13 8 0 3
pair:l=it day	-8 4 -6 6 -1 3
pair:l=it day-none	-13 8 -7 6 -1 3
pair:l=it day=r2	0 -9 11 0 0 0
pair:l=it ended	0 11 -8 0 0 0
pair:l=it n=0	-9 12 -7 6 -4 0
pair:l=it n=1	0 18 -12 0 0 0
pair:l=it no-word	-13 3 0 7 -1 0
pair:l=it not-both	-11 20 -4 -2 -7 0
pair:l=it running	0 7 -10 0 0 3
pair:l=it word	-6 19 -6 0 -3 0
pair:l=its both	0 13 -11 0 0 0
pair:l=its day=r1	0 11 -9 0 0 0
pair:l=its ended	0 11 -7 0 0 0
pair:l=its n=0	0 6 -13 6 -4 0
pair:l=jakarta, both	4 -18 14 0 0 0
pair:l=jakarta, not-both	0 8 -6 0 0 0
pair:l=jinping 	0 7 -12 -4 7 0
pair:l=jinping both	6 -11 -8 -7 22 0
pair:l=jinping coming	0 -15 5 -1 11 0
pair:l=jinping day-none	-10 5 -3 -1 8 0
pair:l=jinping day=l2	1 7 -19 0 7 0
pair:l=jinping day=l3	0 -8 13 0 -5 0
pair:l=jinping day=r1	8 -15 0 0 5 0
pair:l=jinping day=r3	0 -10 6 0 1 0
pair:l=jinping ended	5 -18 10 0 0 0
pair:l=jinping n=0	-2 -14 -17 -2 34 0
pair:l=jinping n=1	10 1 1 -1 -16 0
pair:l=jinping part:sure	0 -4 -7 -9 21 0
pair:l=jinping word	0 -15 0 -8 18 0
pair:l=jinping's 	0 -11 -5 4 17 0
pair:l=jinping's day-none	0 -13 -10 14 7 0
pair:l=jinping's n=1	0 -23 4 11 5 0
pair:l=jinping's n=2	0 19 -14 0 -4 0
pair:l=jinping's part:sure	0 -11 -3 6 13 0
pair:l=jinping's word	0 -11 -3 6 13 0
pair:l=kampala, 	0 -11 12 0 0 0
pair:l=kampala, day	0 -11 12 0 0 0
pair:l=keller-sutter 	1 -10 6 1 -4 0
pair:l=keller-sutter word	1 -10 6 1 -4 0
pair:l=know no-word	0 -11 11 0 0 0
pair:l=kong, 	0 14 -12 0 0 0
pair:l=kong, day	0 14 -12 0 0 0
pair:l=kong, n=1	0 10 -8 0 0 0
pair:l=kong, no-word	0 12 -11 0 0 0
pair:l=korea day	0 0 -12 7 2 0
pair:l=korea n=0	0 1 -13 6 0 0
pair:l=korea no-word	0 -15 1 0 12 0
pair:l=korea not-both	0 3 -13 9 -2 0
pair:l=korea part:sure	0 19 -7 -2 -11 0
pair:l=korea, sent:sure	0 -12 14 0 0 0
pair:l=lagos, 	0 11 -9 0 0 0
pair:l=lagos, day	0 11 -9 0 0 0
pair:l=lagos, no-word	0 11 -9 0 0 0
pair:l=last coming+ended	0 -10 12 0 0 0
pair:l=last ended	0 3 -2 -10 2 0
pair:l=last n=1	0 -14 15 -4 0 0
pair:l=last n=2	-1 11 -8 0 0 0
pair:l=last part:sure	4 -2 0 -10 2 0
pair:l=last word	0 0 1 -10 2 0
pair:l=late 	9 -4 -5 0 0 0
pair:l=late day	9 2 -13 0 0 0
pair:l=late day-none	9 -4 -5 0 0 0
pair:l=late n=0	0 10 -9 0 0 0
pair:l=late not-both	9 -3 -5 0 0 0
pair:l=leaders 	-9 4 5 0 0 0
pair:l=leaders day-none	0 -10 0 0 8 0
pair:l=leaders day=r2	-9 8 0 0 0 0
pair:l=leaders n=0	-7 0 0 0 9 0
pair:l=leaders no-word	-16 0 6 0 8 0
pair:l=leaders not-both	-8 -6 0 0 16 0
pair:l=leaders word	-11 -4 3 0 15 0
pair:l=leaders' 	4 -10 4 0 0 0
pair:l=leaders' n=1	4 -11 4 0 2 0
pair:l=leaders' n=2	-4 9 -4 0 0 0
pair:l=leave both	0 -5 -6 0 11 0
pair:l=leave part:sure	0 0 -11 0 10 0
pair:l=leave word	0 0 -11 0 10 0
pair:l=leyen day-none	-8 -6 17 0 -1 0
pair:l=leyen no-word	-4 9 -4 0 0 0
pair:l=leyen part:sure	0 -17 19 0 0 0
pair:l=leyen word	0 -11 15 0 -1 0
pair:l=lifeng 	-8 10 -7 0 5 0
pair:l=lifeng coming	0 0 0 9 -11 0
pair:l=lifeng day-none	0 9 -18 13 -5 0
pair:l=lifeng day=r2	-8 13 0 0 -6 0
pair:l=lifeng n=0	-9 -9 16 6 -4 0
pair:l=lifeng n=1	0 18 -14 3 -10 0
pair:l=lifeng n=3	0 9 -7 0 0 0
pair:l=lifeng not-both	0 7 -12 4 0 0
pair:l=lifeng part:sure	-2 7 -9 6 0 0
pair:l=lima, day=r4	0 -14 14 0 0 0
pair:l=lima, n=1	-2 -11 13 0 0 0
pair:l=lima, n=2	0 15 -14 0 0 0
pair:l=lisbon, both	0 10 -9 0 0 0
pair:l=lisbon, day-none	10 -12 3 0 0 0
pair:l=lisbon, no-word	10 -14 5 0 0 0
pair:l=lisbon, not-both	10 -12 3 0 0 0
pair:l=london both	0 12 -9 0 0 0
pair:l=london day	0 17 -16 0 0 0
pair:l=london day-none	0 -8 10 0 0 0
pair:l=london, 	-10 16 -6 0 0 0
pair:l=london, day	-10 16 -6 0 0 0
pair:l=lumpur both	0 17 -16 0 0 0
pair:l=lumpur day	0 10 -7 0 0 0
pair:l=lumpur ended	0 15 -14 0 0 0
pair:l=lumpur, 	-7 -6 13 -2 -4 0
pair:l=lumpur, both	-4 -20 26 -1 -4 0
pair:l=lumpur, day	-7 -6 13 -2 -4 0
pair:l=lumpur, day-none	0 9 -6 0 0 0
pair:l=lumpur, day=r4	-1 -16 22 0 -3 0
pair:l=lumpur, n=1	0 13 -10 0 0 0
pair:l=lumpur, n=2	0 -19 21 0 0 0
pair:l=lumpur, n=3	0 12 -9 0 0 0
pair:l=lumpur, not-both	0 16 -14 0 0 0
pair:l=lusaka, day-none	0 14 -12 0 0 0
pair:l=lusaka, n=1	0 14 -12 0 0 0
pair:l=lusaka, not-both	0 10 -8 0 0 0
pair:l=made day	-10 14 -3 0 0 0
pair:l=madrid day	0 22 -20 0 0 0
pair:l=madrid n=1	0 22 -21 0 0 0
pair:l=madrid not-both	0 19 -18 0 0 0
pair:l=madrid, 	-7 -11 18 -2 0 0
pair:l=madrid, both	-4 -5 11 -2 0 0
pair:l=madrid, day	-7 -11 18 -2 0 0
pair:l=madrid, n=3	0 -13 17 -1 0 0
pair:l=madrid, no-word	-1 -15 18 0 0 0
pair:l=manila, n=2	0 -12 13 0 0 0
pair:l=manila, no-word	-1 -15 17 0 0 0
pair:l=maputo, 	0 13 -11 0 0 0
pair:l=maputo, day	0 13 -11 0 0 0
pair:l=may 	-2 11 -5 0 0 0
pair:l=may coming	0 9 -6 0 0 0
pair:l=may n=1	0 9 -8 0 0 0
pair:l=may not-both	-3 13 -5 0 -1 0
pair:l=may part:sure	0 16 -11 0 -3 0
pair:l=may word	-3 20 -11 0 -3 0
pair:l=me 	0 11 -9 0 0 0
pair:l=me day	0 10 -9 0 0 0
pair:l=me day-none	0 10 -8 0 0 0
pair:l=me no-word	0 11 -9 0 0 0
pair:l=meet coming	6 -3 -12 -1 12 0
pair:l=meet day	0 -3 -6 0 13 0
pair:l=meet day-none	6 -6 -6 -2 12 0
pair:l=meet n=0	0 -7 -5 0 13 0
pair:l=meet n=1	6 -13 8 0 0 0
pair:l=meet not-both	0 0 -11 0 12 0
pair:l=meet part:sure	6 -6 -6 -2 12 0
pair:l=meeting both	0 -7 10 0 -2 0
pair:l=meeting: 	2 7 -10 0 0 0
pair:l=meeting: day	2 7 -10 0 0 0
pair:l=meeting: day-none	2 7 -10 0 0 0
pair:l=meeting: not-both	2 7 -10 0 0 0
pair:l=meeting: sent:sure	2 7 -10 0 0 0
pair:l=meets day	0 10 -7 0 -1 0
pair:l=meets day-none	0 10 -7 0 -1 0
pair:l=meets not-both	0 10 -7 0 -1 0
pair:l=meets part:sure	0 10 -7 0 -1 0
pair:l=men not-both	0 -9 15 0 -2 0
pair:l=men part:sure	0 -9 15 0 -2 0
pair:l=men word	0 -3 10 0 -2 0
pair:l=met day	0 -12 2 7 0 0
pair:l=midnight both	0 -12 11 0 0 0
pair:l=midnight not-both	0 10 -6 0 0 0
pair:l=might 	10 -8 0 0 0 0
pair:l=might both	9 4 -7 0 -9 0
pair:l=might coming	0 18 -7 -2 -10 0
pair:l=might day-none	10 2 -6 -1 -9 0
pair:l=might n=1	17 0 -7 0 -9 0
pair:l=might no-word	10 -9 0 0 0 0
pair:l=might part:sure	0 19 -7 -4 -10 0
pair:l=might word	9 6 -8 -4 -10 0
pair:l=minister not-both	-13 10 0 0 3 0
pair:l=minister, 	10 0 -8 0 0 0
pair:l=minister, day-none	9 2 -13 0 0 0
pair:l=minister, no-word	11 4 -20 0 0 0
pair:l=minister, not-both	9 -4 -4 0 0 0
pair:l=minister, word	11 -13 2 0 0 0
pair:l=ministerial 	2 12 -15 0 0 0
pair:l=ministerial both	2 14 -18 0 0 0
pair:l=ministers both	-1 -5 11 -1 0 0
pair:l=ministers day-none	0 -23 14 11 0 0
pair:l=ministers day=l2	-6 0 11 0 0 0
pair:l=ministers day=r2	-7 26 -18 -3 -1 0
pair:l=ministers n=0	5 -20 6 12 0 0
pair:l=ministers n=1	-10 17 -3 -9 -5 0
pair:l=ministers n=2	2 -11 8 0 0 0
pair:l=ministers no-word	4 2 -11 0 0 0
pair:l=ministers part:sure	-13 -2 9 5 -9 0
pair:l=ministers word	0 -2 4 5 -9 0
pair:l=ministers, day-none	7 5 -15 0 0 0
pair:l=ministry 	-4 -11 16 0 0 0
pair:l=ministry both	0 -8 9 0 0 0
pair:l=ministry n=1	0 -17 18 0 0 0
pair:l=ministry no-word	-3 -4 8 0 0 0
pair:l=ministry word	-4 -14 18 0 0 0
pair:l=minutes no-word	-4 -10 0 0 14 0
pair:l=minutes not-both	-4 -2 -9 0 14 0
pair:l=monday 	-10 0 -1 0 11 0
pair:l=monday both	0 15 -14 0 0 0
pair:l=monday day	-10 0 -1 0 11 0
pair:l=monday day-none	-9 -9 6 0 11 0
pair:l=monday n=1	-3 -2 -3 0 13 0
pair:l=monday no-word	-10 -14 12 0 11 0
pair:l=monday not-both	-10 -9 7 0 11 0
pair:l=monday prev:sure	0 13 -12 0 0 0
pair:l=monday, n=0	-7 -5 11 -1 0 0
pair:l=monday, n=1	0 27 -30 8 0 0
pair:l=monday, n=2	0 -10 10 0 0 0
pair:l=monday, no-word	-8 12 -4 0 0 0
pair:l=monday, sent:sure	0 -11 3 6 0 0
pair:l=montevideo, 	9 -1 -5 0 0 0
pair:l=montevideo, day	9 -1 -5 0 0 0
pair:l=montevideo, day-none	10 -5 -3 0 0 0
pair:l=montevideo, n=1	12 -8 -2 0 0 0
pair:l=montevideo, n=2	-2 10 -7 0 0 0
pair:l=montevideo, no-word	9 -3 -4 0 0 0
pair:l=montevideo, not-both	10 0 -8 0 0 0
pair:l=more coming	0 4 -10 6 0 0
pair:l=more n=0	0 11 -5 0 0 0
pair:l=more part:sure	4 0 -10 4 0 0
pair:l=more word	4 0 -10 4 0 0
pair:l=morning n=1	0 11 -12 0 0 0
pair:l=muscat, 	-5 15 -10 0 0 0
pair:l=muscat, both	-2 19 -16 0 0 0
pair:l=muscat, day	-5 15 -10 0 0 0
pair:l=muscat, n=1	-5 11 -6 0 0 0
pair:l=nairobi, n=1	0 7 -11 0 0 0
pair:l=nairobi, not-both	0 11 -9 0 0 0
pair:l=negotiators 	3 -10 4 2 -4 0
pair:l=negotiators both	6 3 -2 -9 -1 0
pair:l=negotiators coming	0 7 -8 0 1 0
pair:l=negotiators day-none	0 -7 18 -9 0 0
pair:l=negotiators day=r2	0 -5 -5 11 3 0
pair:l=negotiators n=2	0 -13 11 -5 5 0
pair:l=negotiators n=3	6 8 -21 8 0 0
pair:l=negotiators not-both	-6 -11 3 10 0 0
pair:l=new day-none	0 -5 -6 12 0 0
pair:l=new n=0	-8 0 -7 12 0 0
pair:l=new not-both	0 -9 -2 14 0 0
pair:l=new part:sure	-7 -7 0 15 0 0
pair:l=new word	-8 -7 0 15 0 0
pair:l=next both	0 19 -7 -12 0 0
pair:l=next coming	3 -5 -2 8 -12 6
pair:l=next coming+ended	0 10 -3 -8 0 0
pair:l=next day=r0	0 13 -8 -5 0 0
pair:l=next day=r2	9 -2 -4 -12 -2 9
pair:l=next n=0	1 21 -52 10 -9 7
pair:l=next n=1	0 -19 19 -1 0 0
pair:l=next not-both	4 -13 0 11 -10 6
pair:l=next part:sure	1 0 -3 3 -12 6
pair:l=next word	3 -1 -3 3 -12 6
pair:l=nine day-none	0 -14 16 -1 0 0
pair:l=nine n=0	0 -17 19 0 0 0
pair:l=nine no-word	0 -14 13 0 0 0
pair:l=nine not-both	0 -15 17 -1 0 0
pair:l=ninth day-none	-6 1 -9 11 0 0
pair:l=ninth n=0	-7 -1 -1 10 0 0
pair:l=ninth not-both	-7 4 -12 10 0 0
pair:l=ninth part:sure	0 -3 -5 9 0 0
pair:l=ninth word	-7 1 -5 9 0 0
pair:l=no 	-1 20 -13 0 -1 0
pair:l=no both	0 9 -6 0 0 0
pair:l=no coming	0 10 -5 0 -1 0
pair:l=no n=0	0 12 -2 -2 -1 0
pair:l=no not-both	0 9 0 0 -4 0
pair:l=no part:sure	0 13 -5 -3 -5 0
pair:l=no word	-1 17 -6 -3 -5 0
pair:l=nobody not-both	-3 10 -3 0 0 0
pair:l=not 	-10 -2 16 0 -7 0
pair:l=not coming	0 24 -20 -1 -3 0
pair:l=not day-none	-3 -4 13 -1 -2 0
pair:l=not ended+running	0 -15 16 0 0 0
pair:l=not n=0	-10 5 11 -2 -10 0
pair:l=not part:sure	0 8 2 -3 -11 0
pair:l=not word	-10 11 7 -4 -11 0
pair:l=nouakchott, 	0 5 -16 10 0 0
pair:l=nouakchott, day	0 5 -16 10 0 0
pair:l=nouakchott, n=1	0 10 -9 0 0 0
pair:l=of 	5 -7 2 14 -17 -5
pair:l=of both	-1 -6 -2 7 13 -2
pair:l=of coming	-3 39 -38 3 -2 0
pair:l=of day	4 12 -11 -2 -6 -3
pair:l=of day-none	6 2 0 0 -24 -5
pair:l=of day=l1	0 -5 -5 14 0 0
pair:l=of day=l4	0 -14 0 10 10 0
pair:l=of day=r0	0 -10 12 0 0 0
pair:l=of day=r1	-1 0 8 -12 0 0
pair:l=of day=r2	0 2 -9 1 9 0
pair:l=of day=r3	-2 15 -7 -15 0 0
pair:l=of day=r4	-3 -7 4 0 6 0
pair:l=of ended	-3 -6 2 -3 16 -1
pair:l=of ended+running	-1 -23 31 -9 0 0
pair:l=of n=0	2 -9 25 -18 -24 -3
pair:l=of n=1	-14 -19 7 27 4 -4
pair:l=of n=2	8 23 -28 -2 10 0
pair:l=of n=3	-3 25 -20 -9 5 0
pair:l=of not-both	0 5 1 -1 -20 -8
pair:l=of part:sure	-9 -16 14 4 7 -8
pair:l=of prev:sure	3 28 -36 0 0 0
pair:l=of running	-1 -8 9 -5 3 0
pair:l=of sent:sure	0 23 -18 -3 0 0
pair:l=off day-none	0 12 -10 0 0 0
pair:l=off ended	0 8 -5 0 0 0
pair:l=off n=0	0 11 -9 0 0 0
pair:l=off not-both	0 13 -10 0 0 0
pair:l=off part:sure	0 17 -14 0 0 0
pair:l=off word	0 15 -12 0 0 0
pair:l=office 	0 -10 4 0 5 0
pair:l=office day-none	0 -10 4 0 5 0
pair:l=office, 	9 -1 -11 0 0 0
pair:l=office, day	14 -8 -7 0 0 0
pair:l=office, day-none	11 -5 -7 0 0 0
pair:l=office, n=1	-4 13 -6 0 0 0
pair:l=office, no-word	11 -5 -8 0 0 0
pair:l=office, not-both	9 -1 -11 0 0 0
pair:l=officials 	10 -2 -6 0 0 0
pair:l=officials both	13 -7 -1 -5 0 0
pair:l=officials coming	11 0 -3 -5 0 0
pair:l=officials n=1	11 1 -9 -5 0 0
pair:l=officials n=2	10 -12 0 0 0 0
pair:l=officials not-both	8 0 -7 0 0 0
pair:l=officials part:sure	19 -5 -7 -6 0 0
pair:l=officials word	10 -1 -4 0 0 0
pair:l=on 	-4 -3 12 -5 -16 -2
pair:l=on both	-11 -9 16 -7 0 0
pair:l=on coming	11 -3 -7 -16 23 0
pair:l=on coming+ended	-11 34 -24 -5 -1 0
pair:l=on coming+ended+running	0 -15 16 0 0 0
pair:l=on coming+running	-3 0 -2 -5 9 0
pair:l=on day-none	-4 -1 -1 10 -6 4
pair:l=on day=l2	-11 -8 11 -22 23 -1
pair:l=on day=l3	4 -8 8 7 -9 0
pair:l=on day=l4	2 0 6 -23 3 0
pair:l=on day=l5	2 -15 15 -1 0 0
pair:l=on day=r2	1 11 -6 -2 -8 -1
pair:l=on day=r3	-1 10 -10 2 3 0
pair:l=on day=r4	-14 4 7 -16 0 0
pair:l=on day=r5	-10 6 3 -3 -4 0
pair:l=on ended	-20 -3 8 9 -7 1
pair:l=on ended+running	8 4 0 -16 -2 0
pair:l=on n=0	7 -6 -4 -1 5 7
pair:l=on n=1	-13 -3 12 -3 -8 -6
pair:l=on n=2	-26 2 7 0 6 -3
pair:l=on n=3	2 13 -4 -2 -23 0
pair:l=on n=5	0 22 -17 0 -2 0
pair:l=on not-both	-2 10 -5 -3 -4 -3
pair:l=on part:sure	-9 -2 6 -5 1 0
pair:l=on running	-10 0 1 13 -20 -1
pair:l=on word	-1 17 -8 -9 -4 0
pair:l=one 	0 -4 8 0 -1 0
pair:l=one day	0 -16 17 0 0 0
pair:l=one day-none	2 -12 15 0 -2 0
pair:l=one n=0	-5 13 -8 0 -1 0
pair:l=one n=1	6 -25 15 8 0 0
pair:l=one no-word	1 -15 17 0 0 0
pair:l=open 	0 12 -12 0 0 0
pair:l=open day-none	0 9 -9 0 0 0
pair:l=open n=1	0 11 -11 0 0 0
pair:l=open part:sure	0 11 -11 0 0 0
pair:l=open word	0 11 -11 0 0 0
pair:l=opened word	0 5 -12 0 8 0
pair:l=or day	-2 10 -4 0 0 0
pair:l=or day=l1	-2 21 -16 0 0 0
pair:l=or day=l3	0 -18 18 0 0 0
pair:l=or n=1	0 15 -13 0 0 0
pair:l=osaka, no-word	0 -8 9 0 0 0
pair:l=oslo, day-none	8 3 -18 0 0 0
pair:l=oslo, n=1	8 1 -15 0 0 0
pair:l=oslo, no-word	8 0 -14 0 0 0
pair:l=oslo, not-both	8 4 -18 0 0 0
pair:l=ottawa, both	-2 13 -6 -2 0 0
pair:l=ottawa, n=1	-1 21 -17 0 0 0
pair:l=ottawa, n=2	-1 -5 9 -1 0 0
pair:l=our 	-6 12 -3 0 0 0
pair:l=our day-none	-5 13 -4 0 0 0
pair:l=our n=0	-10 15 -3 0 0 0
pair:l=our no-word	-10 12 0 0 0 0
pair:l=our not-both	-10 19 -8 0 0 0
pair:l=our word	-6 13 -4 0 0 0
pair:l=out n=2	0 -9 9 0 0 0
pair:l=over day-none	-1 13 -8 0 0 0
pair:l=over n=1	-1 12 -17 9 0 0
pair:l=own day-none	0 -7 13 -5 -1 0
pair:l=own ended	0 -6 0 -1 8 0
pair:l=own not-both	0 0 2 -11 5 0
pair:l=own part:sure	0 15 -10 -11 4 0
pair:l=own word	0 15 -10 -11 4 0
pair:l=paris day	0 11 -11 0 0 0
pair:l=paris word	0 -10 12 0 0 0
pair:l=paris, n=1	0 14 -12 0 0 0
pair:l=paris, n=2	0 -8 8 0 0 0
pair:l=pay not-both	-2 11 -5 0 0 0
pair:l=peace not-both	0 15 -14 0 0 0
pair:l=peace part:sure	0 15 -14 0 0 0
pair:l=peace word	0 15 -14 0 0 0
pair:l=people n=1	0 -13 14 0 0 0
pair:l=percent n=0	-1 11 -6 0 0 0
pair:l=phone 	-9 12 -2 0 0 0
pair:l=phone ended	12 -11 0 0 0 0
pair:l=phone n=1	10 -7 0 0 0 0
pair:l=place day-none	0 -11 11 0 0 0
pair:l=place not-both	0 -10 10 0 0 0
pair:l=planned part:sure	8 2 -12 -4 0 0
pair:l=prague, 	8 0 -12 0 0 0
pair:l=prague, both	9 0 -11 0 0 0
pair:l=prague, day	8 1 -14 0 0 0
pair:l=prague, no-word	0 10 -8 0 0 0
pair:l=president day	0 -5 -2 0 9 0
pair:l=president day-none	1 -9 -1 0 9 0
pair:l=president no-word	7 -13 -2 0 9 0
pair:l=president word	12 -5 -2 0 -2 0
pair:l=president's 	-11 11 0 3 -9 0
pair:l=president's both	-8 7 0 2 -6 0
pair:l=president's no-word	-10 12 0 0 0 0
pair:l=president's word	-11 9 0 2 -6 0
pair:l=presidents both	2 -5 -7 10 0 0
pair:l=presidents coming	0 -25 9 8 0 0
pair:l=presidents day-none	0 3 5 0 -9 0
pair:l=presidents day=l2	0 -13 -4 0 16 0
pair:l=presidents day=r2	1 -9 11 0 -5 0
pair:l=presidents ended	0 -1 8 0 -2 0
pair:l=presidents n=0	0 11 -14 -2 5 0
pair:l=presidents n=1	0 -26 17 0 3 0
pair:l=presidents n=2	3 -8 0 10 -7 0
pair:l=presidents not-both	0 -12 9 -5 4 0
pair:l=presidents part:sure	0 -14 3 5 3 0
pair:l=presidents word	0 -15 5 5 0 0
pair:l=probably n=0	-5 1 8 3 -10 0
pair:l=probably part:sure	0 10 -1 1 -11 0
pair:l=probably word	-5 7 7 1 -12 0
pair:l=promised 	0 -8 9 0 0 0
pair:l=promised part:sure	0 -8 9 0 0 0
pair:l=promised word	0 -8 9 0 0 0
pair:l=published n=0	0 -14 15 0 0 0
pair:l=quito, 	2 -10 7 0 0 0
pair:l=quito, day	2 -10 7 0 0 0
pair:l=quito, no-word	-1 -11 14 0 0 0
pair:l=rabat, no-word	-3 -8 12 0 0 0
pair:l=rabat, not-both	0 11 -9 0 0 0
pair:l=release, 	12 -5 -8 0 0 0
pair:l=release, day	12 -5 -8 0 0 0
pair:l=release, day-none	12 -5 -8 0 0 0
pair:l=release, n=0	12 -7 -6 0 0 0
pair:l=release, not-both	12 -7 -6 0 0 0
pair:l=released 	0 11 -10 0 0 0
pair:l=released day	0 13 -12 0 0 0
pair:l=released not-both	0 10 -10 0 0 0
pair:l=report, day-none	0 -15 16 0 0 0
pair:l=representative, 	0 5 -9 5 0 0
pair:l=representative, both	0 3 -7 4 0 0
pair:l=representative, day-none	0 10 -6 -3 0 0
pair:l=representative, not-both	0 13 -12 0 0 0
pair:l=representative, part:sure	0 13 -16 4 0 0
pair:l=representative, word	0 15 -18 4 0 0
pair:l=resume word	0 9 -4 -2 0 0
pair:l=return both	0 -12 -2 0 15 0
pair:l=return coming	0 -9 0 0 12 0
pair:l=return not-both	0 12 0 0 -11 0
pair:l=said 	0 -4 9 0 -5 0
pair:l=said day-none	-2 -3 13 -3 -6 0
pair:l=said n=1	-9 2 5 0 0 0
pair:l=said no-word	-13 14 0 0 -3 0
pair:l=said sent:sure	8 -9 3 0 0 0
pair:l=same 	0 11 -3 0 -6 0
pair:l=same day	0 10 -4 0 -4 0
pair:l=same n=0	0 14 -6 0 -6 0
pair:l=santiago, 	0 10 -9 0 0 0
pair:l=santiago, day	0 10 -9 0 0 0
pair:l=saturday 	-3 -8 12 0 0 0
pair:l=saturday day	-1 -10 12 0 0 0
pair:l=saturday, 	0 16 -13 0 0 0
pair:l=saturday, day	0 16 -13 0 0 0
pair:l=saturday, day-none	0 15 -12 0 0 0
pair:l=saturday, no-word	0 12 -10 0 0 0
pair:l=saturday, not-both	0 15 -13 0 0 0
pair:l=saw n=1	0 -4 -6 11 0 0
pair:l=saw not-both	0 -4 -6 11 0 0
pair:l=saw part:sure	0 -6 -2 10 0 0
pair:l=saw word	0 -6 -2 10 0 0
pair:l=scotland day	0 -9 1 0 10 0
pair:l=scotland day-none	0 -9 1 0 10 0
pair:l=scotland n=0	0 -19 7 0 11 0
pair:l=scotland not-both	0 0 -11 0 12 0
pair:l=second 	-1 -13 16 0 -7 0
pair:l=second coming	-2 17 -8 -8 -1 0
pair:l=second day	0 20 -19 0 0 0
pair:l=second day=l2	0 -11 3 0 10 0
pair:l=second day=r1	0 24 -20 -2 0 0
pair:l=second day=r4	-1 15 -11 0 0 0
pair:l=second ended	4 -19 6 1 10 0
pair:l=second ended+running	-7 16 -5 -1 0 0
pair:l=second n=0	-2 0 14 -18 -7 0
pair:l=second n=1	-12 -3 0 8 6 0
pair:l=second not-both	-14 8 4 -6 -11 -1
pair:l=second running	0 7 -16 9 0 0
pair:l=secretary not-both	0 -1 -6 0 10 0
pair:l=secretary, n=1	0 -10 11 0 0 0
pair:l=secretary, not-both	-3 -4 9 0 0 0
pair:l=see day-none	0 -12 6 3 1 0
pair:l=see day=r1	0 9 -7 -1 0 0
pair:l=see n=0	0 7 -5 2 -6 0
pair:l=see n=1	2 -19 4 -7 12 0
pair:l=see n=2	0 -4 12 -1 -4 0
pair:l=sell 	0 -9 9 0 0 0
pair:l=sell part:sure	0 -8 9 0 0 0
pair:l=sell word	0 -8 9 0 0 0
pair:l=seoul both	7 -3 -9 4 0 0
pair:l=seoul, 	-9 9 -2 1 -5 0
pair:l=seoul, both	-7 9 -4 2 -5 0
pair:l=seoul, day	-9 9 -2 1 -5 0
pair:l=seoul, day-none	0 19 -15 0 0 0
pair:l=seoul, day=r4	0 -15 13 5 -2 0
pair:l=seoul, day=r5	-3 18 -13 0 0 0
pair:l=seoul, n=2	-5 13 -13 7 -4 0
pair:l=seoul, n=3	0 -12 17 -4 0 0
pair:l=seoul, no-word	-1 22 -17 0 0 0
pair:l=seven day-none	0 -4 -4 8 0 0
pair:l=seventh both	0 -10 11 0 0 0
pair:l=seventh ended+running	0 17 -15 0 0 0
pair:l=seventh n=1	0 14 -11 0 0 0
pair:l=shall day-none	0 -4 10 -2 0 0
pair:l=shall not-both	-1 -2 10 -3 0 0
pair:l=shall word	-1 -3 11 -4 0 0
pair:l=she 	4 -11 10 0 0 0
pair:l=she day-none	0 -7 10 0 0 0
pair:l=she n=0	4 -11 9 0 0 0
pair:l=she word	4 -11 9 0 0 0
pair:l=shortly 	0 20 -20 0 0 0
pair:l=shortly day	0 20 -20 0 0 0
pair:l=shortly day-none	0 20 -20 0 0 0
pair:l=should day-none	4 7 -10 -1 0 0
pair:l=should n=1	3 11 -9 -8 0 0
pair:l=should not-both	0 13 -10 0 0 0
pair:l=side 	9 4 -17 0 0 0
pair:l=side day-none	10 -3 -7 0 0 0
pair:l=side n=0	10 -2 -8 0 0 0
pair:l=side no-word	10 -9 0 0 0 0
pair:l=side not-both	9 -2 -8 0 0 0
pair:l=side word	9 4 -17 0 0 0
pair:l=sides day-none	0 10 -6 0 0 0
pair:l=sides day=r2	0 -10 16 0 0 0
pair:l=sides n=1	-1 -5 13 -1 0 0
pair:l=sides not-both	-5 0 10 -7 -3 0
pair:l=sides part:sure	-5 0 10 -7 -3 0
pair:l=sides word	-8 0 12 -7 -3 0
pair:l=sign coming	0 -11 12 0 0 0
pair:l=sign n=0	0 -9 10 0 0 0
pair:l=sign no-word	0 10 -8 0 0 0
pair:l=signed 	0 -8 10 0 0 0
pair:l=signed both	0 11 -9 0 0 0
pair:l=signed day-none	0 12 -9 0 -1 0
pair:l=signed day=r3	0 -9 9 0 0 0
pair:l=signed prev:sure	0 9 -8 0 0 0
pair:l=signed running	0 17 -15 0 0 0
pair:l=since both	6 -1 -10 14 -2 0
pair:l=since day	-3 3 -4 11 -12 2
pair:l=since day-none	-2 16 -14 1 -8 2
pair:l=since day=l4	3 0 -13 8 0 0
pair:l=since day=r4	0 -19 12 8 0 0
pair:l=since ended+running	0 3 -2 6 -13 2
pair:l=since n=1	-9 8 -2 1 0 0
pair:l=since n=2	10 2 -22 6 0 5
pair:l=since n=3	0 -9 10 0 0 0
pair:l=since no-word	0 6 -3 5 -9 -1
pair:l=since prev:sure	0 7 -22 9 0 5
pair:l=since sent:sure	0 0 3 -9 0 0
pair:l=singapore, 	0 -12 14 0 0 0
pair:l=singapore, both	0 -10 10 0 0 0
pair:l=singapore, day	0 -12 14 0 0 0
pair:l=singapore, day-none	0 -8 9 0 0 0
pair:l=singapore, n=1	0 -10 11 0 0 0
pair:l=six day	13 -17 6 0 0 0
pair:l=six day-none	14 -22 12 0 0 0
pair:l=six ended+running	11 -8 -2 0 0 0
pair:l=six n=0	14 -11 -2 0 0 0
pair:l=six n=1	0 -17 18 0 0 0
pair:l=six no-word	14 -20 8 0 0 0
pair:l=six not-both	11 -24 18 0 0 0
pair:l=sixth 	7 -11 -1 11 0 0
pair:l=sixth both	-2 23 -9 -20 0 0
pair:l=sixth coming	0 -14 16 0 0 0
pair:l=sixth day=l2	0 11 -7 -1 0 0
pair:l=sixth ended	0 13 -14 0 0 0
pair:l=sixth n=0	6 -46 34 12 0 0
pair:l=sixth n=1	-4 37 -24 -17 0 0
pair:l=sixth n=2	0 -6 -4 10 0 0
pair:l=sixth not-both	4 -23 7 18 -1 0
pair:l=spent 	-6 8 -1 0 -1 0
pair:l=spent n=1	0 -12 13 0 0 0
pair:l=spent n=2	0 16 -14 0 0 0
pair:l=spent not-both	0 12 -10 0 0 0
pair:l=spoke day	9 -6 -1 0 0 0
pair:l=spoke day-none	9 -6 -1 0 0 0
pair:l=spoke no-word	9 -6 -1 0 0 0
pair:l=stand 	0 -10 10 0 0 0
pair:l=stand day-none	0 8 -7 0 0 0
pair:l=stand not-both	0 -10 10 0 0 0
pair:l=start day-none	0 17 -16 1 -3 0
pair:l=start part:sure	0 12 -1 -7 -1 0
pair:l=start word	0 12 -1 -7 -1 0
pair:l=starts coming	0 -11 11 0 0 0
pair:l=state 	0 -6 -2 -15 16 0
pair:l=state coming	0 -28 27 3 -5 0
pair:l=state day-none	0 -3 12 -10 -3 0
pair:l=state day=l3	-1 -2 -6 0 12 0
pair:l=state day=l4	0 5 -14 7 0 0
pair:l=state day=r1	0 -8 0 -1 11 0
pair:l=state day=r2	0 -11 10 -1 3 0
pair:l=state day=r3	4 11 -11 0 -3 0
pair:l=state ended	-4 11 3 -2 -20 0
pair:l=state n=0	-3 -15 21 -11 0 0
pair:l=state n=1	-4 1 -6 -10 12 0
pair:l=state n=2	0 0 7 4 -21 0
pair:l=state not-both	-3 -9 12 -12 3 0
pair:l=state running	0 20 -9 0 -8 0
pair:l=states 	0 -17 19 -1 0 0
pair:l=states both	0 -17 19 -1 0 0
pair:l=states day-none	0 -9 10 0 0 0
pair:l=states n=0	0 -19 20 -1 0 0
pair:l=still both	0 -4 0 0 9 0
pair:l=still not-both	0 12 0 0 -9 0
pair:l=stockholm both	0 -9 10 0 0 0
pair:l=stockholm coming	0 -7 11 0 0 0
pair:l=stockholm day=r1	0 -10 12 0 0 0
pair:l=stockholm day=r3	0 10 -9 0 0 0
pair:l=stockholm n=1	0 -16 20 -1 0 0
pair:l=stockholm part:sure	0 -12 16 -2 0 0
pair:l=stockholm, day=r4	0 -20 21 0 0 0
pair:l=stockholm, n=2	0 -4 8 -3 0 0
pair:l=stockholm, sent:sure	0 -10 14 -3 0 0
pair:l=such ended+running	0 -10 15 -3 0 0
pair:l=such part:sure	0 -9 7 -5 5 0
pair:l=such word	0 -9 7 -5 5 0
pair:l=sunday prev:sure	0 11 -10 0 0 0
pair:l=sunday, day	-3 -7 10 0 0 0
pair:l=sunday, not-both	-1 -11 12 -2 2 0
pair:l=suva, n=1	0 12 -10 0 0 0
pair:l=suva, no-word	0 17 -14 0 0 0
pair:l=suva, not-both	0 11 -8 0 0 0
pair:l=switzerland day-none	6 -9 0 5 0 0
pair:l=table day	0 -8 10 0 0 0
pair:l=table n=0	0 -7 10 0 0 0
pair:l=table n=1	0 9 -8 0 0 0
pair:l=taipei, 	0 11 -9 0 0 0
pair:l=taipei, day	0 11 -9 0 0 0
pair:l=takaichi 	0 -9 0 0 4 0
pair:l=takaichi word	0 -13 6 0 1 0
pair:l=talk day	4 -11 7 0 0 0
pair:l=talk day-none	4 -11 7 0 0 0
pair:l=talk no-word	4 -11 7 0 0 0
pair:l=talks ended	0 -2 4 0 0 0
pair:l=tallinn, day-none	-3 -9 13 0 0 0
pair:l=tariff coming	0 -11 9 0 0 0
pair:l=tariff day=r2	0 3 -10 9 0 0
pair:l=tariff n=2	8 2 -15 -1 5 0
pair:l=tariffs day	5 -11 5 0 0 0
pair:l=tariffs day-none	5 -11 5 0 0 0
pair:l=tariffs no-word	5 -11 5 0 0 0
pair:l=tashkent, 	3 -10 7 0 0 0
pair:l=tashkent, day	3 -10 7 0 0 0
pair:l=tashkent, day-none	0 -9 10 0 0 0
pair:l=tashkent, no-word	4 2 -10 0 0 0
pair:l=tashkent, not-both	0 -9 10 0 0 0
pair:l=tbilisi, 	12 -9 -1 0 0 0
pair:l=tbilisi, day	12 -9 -1 0 0 0
pair:l=tbilisi, day-none	19 -17 0 0 0 0
pair:l=tbilisi, n=1	16 -11 -4 0 0 0
pair:l=tbilisi, no-word	13 -5 -12 0 0 0
pair:l=technical not-both	-3 -12 13 0 0 2
pair:l=telephone 	-15 17 0 0 0 0
pair:l=telephone day	11 -7 -3 0 0 0
pair:l=telephone ended	29 -23 -5 0 0 0
pair:l=telephone n=0	15 -9 -6 0 0 0
pair:l=telephone n=1	-17 16 2 0 0 0
pair:l=telephone n=3	10 -9 0 0 0 0
pair:l=telephone part:sure	11 -15 3 0 0 0
pair:l=ten no-word	0 8 -6 0 0 0
pair:l=tenth not-both	0 -17 14 2 0 0
pair:l=than day-none	0 14 -12 0 0 0
pair:l=than day=l2	0 8 -8 0 0 0
pair:l=than n=0	0 -7 10 0 0 0
pair:l=than n=1	0 17 -15 0 0 0
pair:l=than no-word	-1 -7 10 0 0 0
pair:l=that 	9 -5 7 -10 -4 0
pair:l=that both	9 -11 11 -5 0 0
pair:l=that day-none	7 -5 -7 11 -3 0
pair:l=that day=l1	0 19 -9 -10 -2 0
pair:l=that day=r2	0 -11 5 5 0 0
pair:l=that day=r3	0 -9 10 0 0 0
pair:l=that ended	0 9 -5 -2 0 0
pair:l=that n=0	11 4 -19 0 -4 0
pair:l=that n=1	0 -8 8 4 -4 0
pair:l=that no-word	18 -16 0 0 0 0
pair:l=that not-both	1 5 -17 13 -9 -1
pair:l=that part:sure	0 1 -3 10 -11 -2
pair:l=that running	0 0 -8 9 0 0
pair:l=that word	10 -3 -6 10 -12 -2
pair:l=the 	8 0 -3 -12 6 -11
pair:l=the both	-10 0 12 3 -11 -5
pair:l=the coming	0 13 2 -13 -12 -2
pair:l=the coming+ended	0 -2 -13 13 8 0
pair:l=the day	-18 52 -24 -12 -39 0
pair:l=the day-none	-8 7 0 -8 6 -9
pair:l=the day=l2	8 -3 0 -12 3 0
pair:l=the day=l3	0 -10 0 6 4 0
pair:l=the day=l4	5 -3 6 4 -22 0
pair:l=the day=r1	17 -13 8 -2 -2 0
pair:l=the day=r2	-8 13 1 -4 -24 0
pair:l=the day=r3	-13 7 2 -2 -1 0
pair:l=the day=r4	0 -1 -15 13 8 0
pair:l=the ended	8 -7 1 6 -4 0
pair:l=the ended+running	0 -18 16 0 4 0
pair:l=the n=0	13 3 0 -16 -3 -10
pair:l=the n=1	-15 23 -24 9 11 -7
pair:l=the n=2	-4 -12 20 1 -12 0
pair:l=the n=3	10 -18 20 -4 -12 0
pair:l=the no-word	2 12 -2 -18 -12 -4
pair:l=the not-both	10 10 -12 -11 7 -15
pair:l=the part:sure	0 -4 2 4 2 -13
pair:l=the running	-19 24 -10 1 -3 0
pair:l=the word	9 -23 13 -1 12 -19
pair:l=their 	5 -16 6 6 0 0
pair:l=their both	1 -20 18 1 -4 0
pair:l=their coming	0 11 -7 0 0 0
pair:l=their day=r1	0 -6 9 0 -4 0
pair:l=their n=0	0 2 2 0 -14 0
pair:l=their n=1	0 -9 9 -5 5 0
pair:l=their part:sure	-7 -10 16 0 -7 0
pair:l=their running	0 -11 5 3 0 0
pair:l=their word	0 -13 16 0 -8 0
pair:l=them coming	0 10 -8 0 0 0
pair:l=them day-none	0 11 -10 0 0 0
pair:l=there 	0 11 -7 0 0 0
pair:l=there coming	0 -19 10 13 -3 0
pair:l=there day	0 -11 5 12 -4 0
pair:l=there day-none	0 -6 0 11 -4 0
pair:l=there n=0	0 -8 0 12 -4 0
pair:l=there not-both	0 -8 2 11 -4 0
pair:l=there part:sure	0 -12 3 12 -4 0
pair:l=they 	8 0 -6 3 -9 0
pair:l=they coming	-9 3 1 -18 12 0
pair:l=they day-none	-2 5 7 -12 -12 0
pair:l=they day=l2	2 10 -13 0 0 0
pair:l=they day=r1	-1 -11 11 -2 6 0
pair:l=they day=r2	-10 -13 9 4 6 0
pair:l=they day=r3	5 7 -11 0 0 0
pair:l=they day=r4	3 5 -9 0 0 0
pair:l=they ended+running	3 -13 3 0 4 0
pair:l=they n=0	0 -9 14 -21 8 0
pair:l=they n=2	14 0 -11 0 -1 0
pair:l=they n=3	-11 14 -2 0 0 0
pair:l=they not-both	6 0 -4 -25 12 0
pair:l=they prev:sure	-13 17 -4 0 0 0
pair:l=they word	5 0 -3 -8 8 0
pair:l=they'll coming	0 -8 0 11 0 0
pair:l=they'll n=2	0 -18 21 -2 0 0
pair:l=they'll not-both	0 -7 0 11 0 0
pair:l=they'll part:sure	0 -8 0 11 0 0
pair:l=they'll word	0 -8 0 11 0 0
pair:l=third 	0 -8 12 -2 -5 0
pair:l=third both	0 -36 34 4 0 0
pair:l=third coming	0 10 -7 -1 0 0
pair:l=third coming+running	8 0 -8 0 0 0
pair:l=third day-none	-13 -3 6 9 -4 0
pair:l=third day=l3	0 -6 9 -3 0 0
pair:l=third day=r1	0 9 -14 5 0 0
pair:l=third day=r2	-4 9 0 -9 0 0
pair:l=third day=r3	0 -4 9 -7 0 0
pair:l=third ended+running	-6 -11 6 11 0 0
pair:l=third n=0	0 8 -1 -5 -4 0
pair:l=third n=1	-10 -7 6 12 0 0
pair:l=third no-word	-11 12 0 0 0 0
pair:l=third not-both	-3 19 -11 -2 -6 0
pair:l=third part:sure	2 -4 7 0 -8 0
pair:l=third word	0 -3 7 0 -8 0
pair:l=this 	0 12 -11 0 0 0
pair:l=this day-none	0 13 -12 0 0 0
pair:l=this not-both	0 12 -11 0 0 0
pair:l=those n=0	0 7 -6 0 0 0
pair:l=three 	4 -17 19 -5 0 0
pair:l=three day=r2	0 -10 11 0 0 0
pair:l=three day=r3	0 -11 9 0 0 0
pair:l=three n=0	7 11 -16 -2 0 0
pair:l=three n=1	3 -11 6 0 0 0
pair:l=three n=3	0 -16 17 0 0 0
pair:l=three-day part:sure	-1 -21 15 0 7 0
pair:l=three-day word	-1 -21 15 0 7 0
pair:l=through day	0 -10 12 0 0 0
pair:l=through day-none	0 -14 15 0 0 0
pair:l=thursday day	7 -10 8 -2 -2 0
pair:l=thursday n=1	7 8 -15 0 0 0
pair:l=thursday n=2	0 -23 24 0 0 0
pair:l=thursday not-both	8 -10 7 -1 -2 0
pair:l=thursday sent:sure	0 -14 14 0 0 0
pair:l=thursday's 	3 -12 6 0 0 0
pair:l=thursday's day=l1	3 -15 5 0 2 0
pair:l=thursday's not-both	1 -9 3 0 2 0
pair:l=thursday's part:sure	0 -11 5 0 3 0
pair:l=thursday's word	3 -15 5 0 2 0
pair:l=thursday, 	-12 -7 -4 5 16 0
pair:l=thursday, both	0 -14 -3 5 8 0
pair:l=thursday, day	-7 -3 -8 2 17 0
pair:l=thursday, day-none	-7 -3 -3 -5 17 0
pair:l=thursday, n=0	-6 -11 6 0 8 0
pair:l=thursday, n=1	-4 5 -16 5 9 0
pair:l=thursday, not-both	-14 0 0 0 8 0
pair:l=thursday, sent:sure	0 -16 -1 5 10 0
pair:l=till day-none	0 6 -3 0 0 0
pair:l=till day=l2	0 -17 9 8 0 0
pair:l=time day	-2 13 -7 0 0 0
pair:l=tirana, 	0 -20 21 0 0 0
pair:l=tirana, day	0 -20 21 0 0 0
pair:l=to 	-14 28 -14 -14 0 0
pair:l=to both	-12 20 -16 -5 0 4
pair:l=to coming	2 -21 1 11 4 4
pair:l=to coming+ended	5 -13 10 -2 1 0
pair:l=to coming+running	0 -15 0 0 14 0
pair:l=to day	-25 20 2 -9 -13 0
pair:l=to day-none	7 3 -5 -13 9 0
pair:l=to day=l1	0 -26 22 -3 7 0
pair:l=to day=l2	-9 0 20 -4 -7 0
pair:l=to day=l3	-6 -6 -4 3 9 6
pair:l=to day=l4	2 -10 5 0 3 0
pair:l=to day=l5	0 24 -15 -6 -10 0
pair:l=to day=r0	-7 8 -2 0 -9 4
pair:l=to day=r1	3 8 -17 12 -3 0
pair:l=to day=r2	-21 12 0 1 0 0
pair:l=to day=r3	0 4 -8 12 -7 0
pair:l=to day=r4	0 -9 14 0 -5 0
pair:l=to day=r5	6 -7 -10 0 11 0
pair:l=to ended	-12 10 3 -5 -6 0
pair:l=to ended+running	0 10 -2 0 -7 0
pair:l=to n=0	-8 -3 -5 -8 20 -12
pair:l=to n=1	1 11 -11 6 -6 6
pair:l=to n=2	-4 -8 13 10 -24 4
pair:l=to n=3	-10 1 9 -5 0 0
pair:l=to no-word	-5 14 -19 3 3 -4
pair:l=to not-both	-2 -21 17 7 7 0
pair:l=to part:sure	-8 -10 7 0 3 8
pair:l=to prev:sure	7 8 -6 2 -13 0
pair:l=to running	-4 -6 10 0 0 0
pair:l=to sent:sure	-13 -4 6 -8 13 0
pair:l=to word	0 -7 -2 3 9 4
pair:l=today no-word	12 -12 0 0 0 0
pair:l=tokyo, day=r3	0 11 -9 0 0 0
pair:l=tokyo, day=r5	0 -13 15 0 0 0
pair:l=tokyo, no-word	-8 -7 18 0 0 0
pair:l=tokyo, not-both	-10 -5 12 0 0 0
pair:l=tomorrow coming	0 -7 8 0 0 0
pair:l=tomorrow day	0 -7 8 0 0 0
pair:l=tomorrow day=l0	0 -7 8 0 0 0
pair:l=tomorrow n=0	0 -7 8 0 0 0
pair:l=tomorrow, 	0 0 -7 10 0 0
pair:l=tomorrow, both	0 -5 -7 12 0 0
pair:l=tomorrow, day	0 7 -21 11 0 0
pair:l=tomorrow, day=l0	0 0 -7 10 0 0
pair:l=tomorrow, no-word	0 0 -13 11 0 0
pair:l=trade 	0 11 -3 -13 -4 0
pair:l=trade coming	0 -8 0 11 0 0
pair:l=trade day-none	-4 9 0 -10 0 0
pair:l=trade day=l2	0 -14 0 13 0 0
pair:l=trade day=l3	0 28 -25 0 0 0
pair:l=trade ended	1 14 -12 -2 0 0
pair:l=trade n=0	0 -13 14 0 0 0
pair:l=trade n=2	0 7 -10 3 0 0
pair:l=trade not-both	0 11 -9 -1 -1 0
pair:l=truce 	0 -10 11 0 0 0
pair:l=truce both	0 -10 11 0 0 0
pair:l=truce day-none	0 -17 18 0 0 0
pair:l=trudeau 	10 -9 0 0 0 0
pair:l=trudeau n=0	10 -9 0 0 0 0
pair:l=trudeau no-word	10 -9 0 0 0 0
pair:l=trudeau not-both	10 -9 0 0 0 0
pair:l=trudeau word	10 -9 0 0 0 0
pair:l=trump 	14 -15 2 -12 4 0
pair:l=trump both	19 -26 22 -12 -11 0
pair:l=trump coming	0 9 4 0 -14 0
pair:l=trump day	9 1 0 0 -11 0
pair:l=trump day-none	11 5 -7 -2 -6 0
pair:l=trump day=l3	2 -13 21 0 -14 0
pair:l=trump day=r2	0 -10 2 -3 6 0
pair:l=trump n=0	10 -13 20 -9 -17 0
pair:l=trump no-word	10 -7 5 -2 -11 0
pair:l=trump not-both	-4 14 -16 -1 7 0
pair:l=trump part:sure	0 -1 3 -10 1 0
pair:l=trump word	6 -13 9 -15 0 0
pair:l=trump's both	2 -13 15 -7 0 0
pair:l=trump's coming	0 -1 9 -4 -1 0
pair:l=trump's day-none	0 -12 8 -2 5 0
pair:l=trump's day=r2	0 -4 12 0 -6 0
pair:l=trump's n=1	0 -19 7 -1 10 0
pair:l=trump's part:sure	1 -17 18 -8 1 0
pair:l=trump's word	1 -17 18 -8 1 0
pair:l=tuesday n=0	-6 -16 20 0 0 0
pair:l=tuesday n=1	0 27 -26 0 0 0
pair:l=tuesday n=2	13 -9 -5 0 0 0
pair:l=tuesday no-word	8 0 -8 0 0 0
pair:l=tuesday prev:sure	0 -11 12 0 0 0
pair:l=tunis, 	8 -11 3 0 0 0
pair:l=tunis, day	8 -11 3 0 0 0
pair:l=tunis, day-none	9 0 -10 0 0 0
pair:l=tunis, n=1	9 -1 -9 0 0 0
pair:l=tunis, no-word	9 0 -10 0 0 0
pair:l=tunis, not-both	9 0 -10 0 0 0
pair:l=two 	2 -7 -9 12 3 0
pair:l=two coming	-2 -16 21 0 -1 0
pair:l=two day-none	1 -21 13 3 4 0
pair:l=two day=r2	1 -14 16 0 -3 0
pair:l=two day=r3	7 -2 -12 8 0 0
pair:l=two ended	5 4 -11 0 1 0
pair:l=two n=0	5 13 -29 5 -4 0
pair:l=two n=2	0 -23 26 0 0 0
pair:l=two n=3	0 -8 10 0 0 0
pair:l=two no-word	6 -10 4 0 0 0
pair:l=two part:sure	0 -2 -6 9 3 0
pair:l=two word	4 -9 -2 9 2 0
pair:l=two-day n=1	0 -9 14 0 -2 0
pair:l=ulaanbaatar, 	0 -13 13 0 0 0
pair:l=ulaanbaatar, day	0 -13 13 0 0 0
pair:l=ulaanbaatar, day-none	0 -9 10 0 0 0
pair:l=ulaanbaatar, no-word	0 -12 12 0 0 0
pair:l=union day-none	-2 -4 0 0 9 0
pair:l=union n=0	-3 0 -5 0 9 0
pair:l=union no-word	-2 -6 0 0 9 0
pair:l=until 	-11 22 -19 7 3 0
pair:l=until both	-10 -8 19 0 -6 0
pair:l=until coming+ended	0 -7 10 0 0 0
pair:l=until day	-22 11 2 2 -6 -2
pair:l=until day-none	-4 12 -6 4 -2 -1
pair:l=until day=l1	0 -15 16 0 0 0
pair:l=until ended	-5 25 -16 0 -2 0
pair:l=until ended+running	0 -9 9 0 0 0
pair:l=until n=0	-14 15 -8 6 -2 0
pair:l=until n=2	0 -9 10 0 0 0
pair:l=until no-word	-19 6 8 0 -11 0
pair:l=until not-both	-11 18 -11 5 0 -1
pair:l=until prev:sure	0 -5 11 -5 0 0
pair:l=until running	0 -8 10 0 0 0
pair:l=until sent:sure	0 11 -17 10 -2 0
pair:l=up n=0	0 -7 10 0 0 0
pair:l=us n=1	0 13 -11 0 0 0
pair:l=us word	-1 11 -6 0 0 0
pair:l=us-china 	0 13 -12 0 0 0
pair:l=us-china both	0 11 -10 0 0 0
pair:l=us-china part:sure	0 11 -10 0 0 0
pair:l=us-china word	0 11 -10 0 0 0
pair:l=valletta, day-none	0 18 -16 0 0 0
pair:l=valletta, no-word	0 20 -18 0 0 0
pair:l=valletta, not-both	0 16 -15 0 0 0
pair:l=valparaíso, 	0 -18 5 14 0 0
pair:l=valparaíso, day	0 -18 5 14 0 0
pair:l=video both	-13 18 -1 0 0 0
pair:l=video n=0	3 -9 -1 0 7 0
pair:l=video no-word	-12 2 0 0 8 5
pair:l=video not-both	13 -23 -5 0 7 3
pair:l=video part:sure	14 -8 -2 0 0 0
pair:l=vilnius, 	9 -11 1 0 0 0
pair:l=vilnius, day	9 -11 1 0 0 0
pair:l=vilnius, day-none	9 -11 1 0 0 0
pair:l=vilnius, n=1	9 -11 1 0 0 0
pair:l=vilnius, no-word	10 0 -12 0 0 0
pair:l=vilnius, not-both	9 -11 1 0 0 0
pair:l=was both	-4 17 -13 0 0 0
pair:l=was day-none	0 -7 10 0 0 0
pair:l=was n=0	0 14 -9 0 0 0
pair:l=was n=2	-2 9 -6 0 0 0
pair:l=was sent:sure	-1 16 -14 0 0 0
pair:l=washington 	0 8 -5 0 0 0
pair:l=washington both	-1 16 -10 0 -2 0
pair:l=washington coming	0 -12 15 0 0 0
pair:l=washington day-none	-2 -6 12 -1 -4 0
pair:l=washington n=2	0 -10 11 0 0 0
pair:l=washington not-both	0 -22 26 0 -1 0
pair:l=washington, 	-10 3 1 -12 11 0
pair:l=washington, both	-5 -6 8 -10 12 0
pair:l=washington, day	-5 1 0 -11 11 0
pair:l=washington, day=r0	0 9 -7 0 0 0
pair:l=washington, day=r3	0 -9 13 0 -3 0
pair:l=washington, day=r4	-12 -3 2 0 17 0
pair:l=washington, n=1	0 19 -14 -1 -6 0
pair:l=washington, n=2	2 -4 0 -5 10 0
pair:l=washington, n=3	-3 -17 14 0 6 0
pair:l=washington, no-word	3 -10 4 -2 7 0
pair:l=washington, not-both	0 18 -16 0 0 0
pair:l=washington/beijing, 	-2 12 -9 0 0 0
pair:l=washington/beijing, both	-2 12 -9 0 0 0
pair:l=washington/beijing, day	-2 12 -9 0 0 0
pair:l=washington/beijing, n=2	-11 15 -2 0 0 0
pair:l=washington/beijing, n=3	10 -6 -3 0 0 0
pair:l=washington/beijing, no-word	-16 20 -2 0 0 0
pair:l=washington/beijing, sent:sure	10 -4 -4 0 0 0
pair:l=way 	0 13 -11 0 0 0
pair:l=way day-none	0 12 -10 0 0 0
pair:l=way not-both	0 13 -11 0 0 0
pair:l=way part:sure	0 14 -11 0 0 0
pair:l=way word	0 14 -11 0 0 0
pair:l=we 	0 25 -22 0 -1 0
pair:l=we coming	5 -18 6 0 0 6
pair:l=we day-none	-6 25 -17 0 0 0
pair:l=we day=r0	0 -17 19 0 0 0
pair:l=we'll not-both	0 -9 10 0 0 0
pair:l=we'll part:sure	0 -10 10 0 0 0
pair:l=we'll word	0 -9 10 0 0 0
pair:l=wednesday 	-9 -5 10 0 0 0
pair:l=wednesday day	-7 -5 10 0 0 0
pair:l=wednesday day-none	-7 -8 13 0 0 0
pair:l=wednesday n=1	0 -17 19 0 0 0
pair:l=wednesday not-both	-7 -6 11 0 0 0
pair:l=wednesday, no-word	-5 8 -1 0 0 0
pair:l=wednesday, prev:sure	0 -14 15 0 0 0
pair:l=week's both	0 2 -12 0 7 0
pair:l=week's day-none	0 -14 6 0 7 0
pair:l=week's ended	0 -9 -2 0 14 0
pair:l=week's not-both	0 -18 12 0 7 0
pair:l=week's part:sure	0 -11 0 0 14 0
pair:l=week's word	0 -11 0 0 14 0
pair:l=week, 	5 -10 5 0 0 0
pair:l=week, day	5 -10 5 0 0 0
pair:l=week, n=1	7 -14 7 0 0 0
pair:l=week, not-both	6 -10 5 0 0 0
pair:l=wellington, 	0 -22 23 0 0 0
pair:l=wellington, day	0 -22 23 0 0 0
pair:l=were 	-5 10 -2 0 0 0
pair:l=were day-none	-4 10 -3 0 0 0
pair:l=were not-both	-9 8 0 0 0 0
pair:l=were word	-5 13 -6 0 0 0
pair:l=which 	9 -4 0 0 0 0
pair:l=which day-none	9 -1 -9 0 0 0
pair:l=which n=0	9 0 -8 0 -1 0
pair:l=which no-word	9 -6 -1 0 0 0
pair:l=which not-both	9 -3 0 0 -1 0
pair:l=which part:sure	0 11 -2 -4 -3 0
pair:l=which word	9 0 -2 -4 -3 0
pair:l=who 	6 0 4 -7 -10 0
pair:l=who day-none	12 -1 -2 -2 -2 0
pair:l=who day=r1	0 -16 12 0 5 0
pair:l=who n=0	10 10 -17 -5 0 0
pair:l=who n=1	-7 -12 15 -1 3 0
pair:l=who no-word	7 -15 11 0 0 0
pair:l=who not-both	10 -11 8 -5 0 0
pair:l=who word	5 0 0 -10 0 0
pair:l=will coming+ended	-15 20 -13 0 4 0
pair:l=will day-none	-26 -4 4 5 8 0
pair:l=will day=l3	0 -8 9 3 -6 0
pair:l=will day=r1	3 6 0 -9 -9 0
pair:l=will day=r2	0 -3 -4 0 11 0
pair:l=will day=r4	-1 10 -11 1 0 0
pair:l=will n=0	-21 0 -7 3 21 -1
pair:l=will n=1	11 7 -8 0 -7 -1
pair:l=will n=2	8 -20 20 -5 -9 0
pair:l=windhoek, 	-2 -13 16 0 0 0
pair:l=windhoek, day	-2 -13 16 0 0 0
pair:l=windhoek, not-both	-1 -10 12 0 0 0
pair:l=with 	-2 11 -5 0 0 0
pair:l=with day	0 12 -9 0 0 0
pair:l=with day-none	0 10 -6 0 0 0
pair:l=with n=0	0 10 -5 0 0 0
pair:l=with n=1	0 12 -9 0 0 0
pair:l=with no-word	-1 12 -9 0 0 0
pair:l=with not-both	-1 17 -11 0 0 0
pair:l=with part:sure	0 8 -3 0 0 0
pair:l=would 	13 -8 3 -7 -1 0
pair:l=would both	-7 -4 -2 7 11 0
pair:l=would coming	-13 3 -8 10 5 -3
pair:l=would day-none	13 -24 2 5 6 0
pair:l=would day=r1	-12 22 -1 0 -10 0
pair:l=would n=0	-3 1 -3 8 -5 0
pair:l=would n=1	9 -14 2 4 0 -1
pair:l=would n=2	-2 9 -9 -3 8 0
pair:l=would not-both	9 0 -4 3 -9 -2
pair:l=would part:sure	-8 -8 -1 11 6 -4
pair:l=would word	1 -5 -6 11 0 -5
pair:l=xi 	-3 15 -5 0 -6 0
pair:l=xi both	-1 28 -12 -3 -10 0
pair:l=xi day-none	-6 28 -25 0 1 0
pair:l=xi day=r1	2 -14 20 0 -13 0
pair:l=xi n=1	-8 29 -23 0 0 0
pair:l=xi not-both	-5 0 0 0 9 0
pair:l=xi part:sure	0 16 -5 -3 -8 0
pair:l=xi sent:sure	0 8 -8 0 0 0
pair:l=xi word	-7 31 -13 -3 -8 0
pair:l=xi's 	0 5 -10 7 -2 0
pair:l=xi's part:sure	0 5 -10 7 -2 0
pair:l=xi's word	0 5 -10 7 -2 0
pair:l=yerevan, no-word	0 8 -11 0 0 0
pair:l=york day-none	0 -13 14 0 0 0
pair:l=york part:sure	0 -9 11 0 0 0
pair:l=york, n=2	0 -13 14 0 0 0
pair:l=york, not-both	0 -9 10 0 0 0
pair:l=you 	-7 0 8 0 0 0
pair:l=you coming	0 15 -13 0 0 0
pair:l=you day-none	0 18 -14 0 0 0
pair:l=you n=0	0 11 -4 0 0 0
pair:l=you n=1	-5 18 -12 0 0 0
pair:l=you not-both	-1 10 -5 0 0 0
pair:l=your 	0 10 -9 0 0 0
pair:l=your word	0 10 -8 0 0 0
pair:l=zanzibar, 	0 -13 14 0 0 0
pair:l=zanzibar, day	0 -13 14 0 0 0
pair:l=· n=0	0 -15 17 0 0 0
pair:l=· n=2	0 13 -12 0 0 0
pair:l=— 	12 -1 -8 0 -1 0
pair:l=— both	7 0 -10 4 0 0
pair:l=— day	23 -8 -18 0 0 0
pair:l=— day-none	14 -9 -1 0 0 0
pair:l=— ended	6 8 -22 4 0 0
pair:l=— n=0	8 0 -11 0 0 0
pair:l=— n=2	7 -2 -9 4 0 0
pair:l=— no-word	10 3 -24 0 0 0
pair:l=— not-both	11 -1 -8 0 0 0
pair:no-word 	-1 13 -2 -3 -16 -11
pair:no-word both	17 10 -13 -4 -15 -26
pair:no-word coming	2 1 2 -25 -2 0
pair:no-word coming+ended	-29 15 6 -2 3 0
pair:no-word coming+ended+running	-2 18 -23 4 0 0
pair:no-word ended	14 7 -21 -15 10 -15
pair:no-word ended+running	11 12 -15 6 -24 -5
pair:no-word n=0	13 10 -8 -24 -14 -8
pair:no-word n=1	-7 15 -4 -7 -8 -1
pair:no-word n=2	2 9 -24 7 24 -16
pair:no-word n=3	0 4 2 -1 -18 -1
pair:no-word n=4	-5 -7 5 -4 12 0
pair:no-word n=5	-3 12 0 0 -5 0
pair:no-word not-both	-6 22 -16 -17 0 -2
pair:no-word running	5 7 -23 3 5 -6
pair:not-both n=0	-7 13 -19 -2 12 -6
pair:not-both n=1	0 5 4 -6 -12 -5
pair:not-both n=2	0 13 9 -38 -32 -14
pair:not-both n=3	-3 18 -10 5 -21 -3
pair:not-both n=4	-9 0 12 -10 -5 0
pair:part:sure both	-19 -8 10 5 1 6
pair:part:sure coming+ended	0 13 -12 0 0 -4
pair:part:sure coming+ended+running	4 -3 11 -21 0 0
pair:part:sure coming+running	11 8 -11 -10 1 -5
pair:part:sure ended	-21 -10 13 7 -3 6
pair:part:sure ended+running	-23 -13 22 -1 3 -7
pair:part:sure n=0	-34 16 -28 8 16 6
pair:part:sure n=1	8 0 6 0 -8 -8
pair:part:sure n=2	-4 -4 17 -10 -15 -5
pair:part:sure n=3	7 0 6 -13 -3 -7
pair:part:sure n=4	9 -1 0 -8 -6 6
pair:part:sure n=5	0 -13 6 11 0 0
pair:part:sure not-both	0 10 -2 -5 -5 -10
pair:part:sure running	-11 7 -9 -10 14 0
pair:prev:sure 	0 -3 13 -24 -6 -13
pair:prev:sure both	-9 3 0 6 -1 -4
pair:prev:sure coming	-3 13 -16 7 4 -8
pair:prev:sure coming+ended	3 -9 7 0 0 0
pair:prev:sure ended	-17 10 -3 9 0 0
pair:prev:sure ended+running	2 0 -13 7 -2 5
pair:prev:sure n=0	-5 -14 25 -1 -8 -18
pair:prev:sure n=1	8 1 -3 -13 14 -7
pair:prev:sure n=2	-24 16 0 2 -20 5
pair:prev:sure n=3	-2 9 -6 0 0 0
pair:prev:sure not-both	-5 -3 15 -18 -4 -6
pair:prev:sure running	0 -12 20 -10 -3 0
pair:running n=0	-11 7 -4 5 3 -9
pair:running n=1	18 2 -8 -46 16 -7
pair:running n=2	-21 -2 0 20 -12 0
pair:running not-both	-1 13 -14 -4 11 -16
pair:sent:sure 	-20 1 7 -6 -1 5
pair:sent:sure both	-22 12 1 -13 -5 3
pair:sent:sure coming	-10 17 -17 12 5 -2
pair:sent:sure coming+ended	0 5 -14 4 4 0
pair:sent:sure coming+running	0 -22 25 -1 0 0
pair:sent:sure ended	13 12 -1 -23 -22 -4
pair:sent:sure ended+running	-1 5 2 -12 -5 0
pair:sent:sure n=0	-18 4 -2 3 2 0
pair:sent:sure n=1	-15 5 2 -10 -1 6
pair:sent:sure n=2	0 2 7 -5 -14 -9
pair:sent:sure n=3	9 -5 -1 5 1 0
pair:sent:sure n=5	-2 7 -3 0 0 0
pair:sent:sure running	-11 -3 4 9 -4 0
pair:word 	-9 20 -4 -10 -8 -11
pair:word both	-4 3 3 -1 -3 -9
pair:word coming	2 -6 0 13 -6 0
pair:word coming+ended	-3 -11 4 6 8 -2
pair:word coming+ended+running	4 -2 7 -17 0 0
pair:word coming+running	12 -17 1 -5 11 0
pair:word day-none	-42 49 -13 -12 -10 -13
pair:word day=l0	0 -9 13 -2 0 0
pair:word day=l1	2 -8 -2 -4 17 -7
pair:word day=l2	12 -5 2 -2 -6 -10
pair:word day=l3	0 -13 7 5 2 0
pair:word day=l4	2 0 -3 12 -10 -2
pair:word day=l5	1 21 -10 0 -27 0
pair:word day=r0	6 -11 -1 0 6 5
pair:word day=r1	7 -3 -3 -10 2 1
pair:word day=r2	6 -12 10 -8 3 2
pair:word day=r3	6 -12 5 3 -2 0
pair:word day=r4	-1 -11 12 5 -6 -9
pair:word day=r5	9 -4 -10 0 12 0
pair:word ended	13 5 -3 -12 -5 0
pair:word ended+running	-15 0 12 0 -3 -7
pair:word n=0	-1 22 -50 6 13 -4
pair:word n=1	-10 7 11 -11 -14 -2
pair:word n=2	-1 -4 14 -11 -7 -11
pair:word n=3	9 -10 8 -4 -2 -6
pair:word n=4	18 -19 10 -4 -2 2
pair:word n=5	-4 -32 30 6 0 0
pair:word no-word	5 29 -41 -27 -6 -3
pair:word not-both	0 8 -1 -8 -2 -8
pair:word prev:sure	-3 23 -22 -3 -7 -8
pair:word running	-2 -6 1 -12 17 -1
pair:word sent:sure	-14 -31 43 -13 3 -10
part:calls	72 -25 -28 -82 -65 10
part:coming	-4 9 -1 -3 -3 -9
part:ended	-10 7 3 -3 -13 -10
part:experts	-34 -28 6 -8 -7 69
part:m=arrived	-6 11 -4 -8 0 0
part:m=arrives	-4 27 -22 7 -16 0
part:m=bargain	-2 -14 19 0 -1 0
part:m=broke off	0 0 7 -11 -5 0
part:m=broke up	0 -4 9 -5 0 0
part:m=came	10 4 -10 -1 -3 0
part:m=come	-6 8 -14 6 7 0
part:m=comes	-1 -8 6 -9 12 0
part:m=conference	16 3 -42 0 -5 16
part:m=consultations	9 4 3 -17 -13 -8
part:m=convention	0 -8 12 -2 0 0
part:m=delegation	-8 -30 18 22 -8 -2
part:m=delegations	-7 2 10 -11 -13 -1
part:m=dinner	-10 18 2 -15 -28 0
part:m=due	14 -2 6 -10 -14 -1
part:m=edition	0 10 -9 0 0 0
part:m=expected	-7 1 -14 16 2 -2
part:m=face to face	6 14 -12 -6 -5 0
part:m=flew	-5 6 0 2 -11 0
part:m=flies	-15 0 8 0 -1 0
part:m=fly	0 14 -8 -2 -2 0
part:m=flying	0 10 -6 0 -2 0
part:m=gather	0 18 -11 0 -5 0
part:m=gathering	6 -16 2 -2 8 0
part:m=go	8 -6 -2 0 -1 14
part:m=goes	-11 -4 3 -4 11 0
part:m=guest	-4 17 -19 -13 13 0
part:m=haggling	-1 -14 17 0 0 0
part:m=handshake	0 -14 16 0 0 0
part:m=here	0 1 5 2 -16 0
part:m=host	0 20 -20 -5 3 0
part:m=hosts	0 11 -4 0 -7 0
part:m=invited	-3 13 -1 -4 -6 0
part:m=landed	2 10 -11 0 0 0
part:m=lands	0 -8 15 0 -7 0
part:m=lunch	1 10 -8 -8 4 0
part:m=meeting	-2 -9 0 13 3 1
part:m=meetings	6 -21 17 -8 -8 7
part:m=meets	-14 0 -11 10 12 -3
part:m=met	-6 -7 8 5 -1 -20
part:m=negotiated	0 -17 19 -3 0 0
part:m=negotiation	0 -10 6 0 5 0
part:m=negotiations	-5 -9 9 8 -10 0
part:m=negotiators	-5 -7 0 21 -4 -6
part:m=parted	-1 -21 18 2 0 0
part:m=receive	0 7 -7 -14 8 0
part:m=received	-8 -4 -5 9 11 0
part:m=receives	0 -11 16 -7 0 0
part:m=receiving	-2 -11 5 4 0 0
part:m=rose	-10 -4 0 -6 16 0
part:m=round	-2 -14 13 20 -29 -27
part:m=rounds	0 0 13 -26 -1 -2
part:m=sat	0 2 -1 -19 7 7
part:m=saw each other	0 0 -4 11 -3 0
part:m=see each other	0 -7 1 9 -1 0
part:m=session	-6 0 4 -20 0 7
part:m=settled	10 -13 -2 0 12 0
part:m=shook hands	5 -12 10 -3 0 0
part:m=sit	0 1 7 -14 -1 -2
part:m=sits	-2 17 -9 0 -7 0
part:m=sitting	-8 -7 1 14 0 0
part:m=spent	-11 4 8 -6 -8 0
part:m=summit	-12 1 8 -29 7 -5
part:m=table	10 -6 2 -7 3 0
part:m=talk	17 7 -23 -2 -14 4
part:m=talked	17 -13 -5 -11 7 11
part:m=talking	-1 -21 16 9 -6 0
part:m=talks	-17 8 -4 12 -12 0
part:m=there	-9 -17 21 0 -3 3
part:m=time	10 0 -18 0 9 3
part:m=to see	0 -8 27 -25 -2 -1
part:m=travel	2 -11 -3 7 10 0
part:m=visit	-6 -20 3 13 16 0
part:m=visited	-1 -7 -3 -1 5 10
part:m=visits	-8 9 0 -4 0 0
part:m=where	-15 -11 17 0 0 -1
part:meets	-16 -3 9 8 0 2
part:running	-1 1 4 -16 5 -3
part:summit	5 -11 -3 4 15 -52
part:sure	-18 3 7 1 -2 -4
part:wished	-18 34 -8 -32 -1 0
pc0=agree	8 -3 4 -20 0 1
pc0=bear	4 -15 0 5 0 2
pc0=begin	0 -2 -7 4 12 2
pc0=buy	-2 13 -5 0 -4 0
pc0=down	8 -8 5 -17 7 4
pc0=end	-5 2 6 0 -13 0
pc0=impose	-4 4 4 -11 -3 0
pc0=propose	0 -7 2 -2 9 3
pc0=renew	10 0 -2 -5 -5 0
pc0=return	-1 11 -4 3 -8 0
pc0=sell	0 17 -10 -1 -2 0
pc0=sign	0 2 -7 -12 6 9
pc0=stay	0 0 0 8 -5 0
pc0=suspend	9 0 1 -16 2 0
pc0=target	21 -19 4 0 0 0
pc0=up	-2 2 -13 8 0 4
pc1=agree	4 -9 6 -13 8 1
pc1=bear	11 -17 11 -10 -5 9
pc1=begin	-4 11 -19 10 4 2
pc1=buy	-6 0 -11 9 4 0
pc1=deny	3 15 -12 0 -8 0
pc1=down	8 -12 9 -9 3 3
pc1=end	12 9 -3 -20 -13 0
pc1=propose	-4 0 0 -1 10 -8
pc1=renew	15 -11 3 3 -10 0
pc1=return	-1 12 -5 3 -8 0
pc1=sell	0 8 -1 0 0 0
pc1=sign	2 -11 0 -5 12 9
pc1=stay	-5 1 -1 -1 9 0
pc1=suspend	7 10 -7 -18 1 0
pc1=target	9 -2 -3 0 0 0
pc1=up	-2 5 -9 7 -6 4
pct0=agree past	-5 9 -9 -7 1 4
pct0=agree past-passive	0 -5 10 0 -11 0
pct0=agree perfect	9 -12 7 -9 5 0
pct0=agree present-passive	0 12 -7 0 0 0
pct0=bear future	0 7 1 -1 -15 0
pct0=bear future-passive	0 5 -11 0 7 0
pct0=bear past	1 -27 16 6 9 0
pct0=bear pluperfect	4 -29 9 0 12 0
pct0=begin future	8 16 -16 -7 -5 0
pct0=begin modal	4 5 -26 4 6 0
pct0=begin pluperfect	0 -18 20 0 0 0
pct0=begin present	-9 -1 -2 0 8 5
pct0=buy future	0 15 -11 0 -3 0
pct0=down future	7 12 -15 0 0 0
pct0=down modal	0 15 -13 -2 -2 0
pct0=down past	6 -1 7 -17 -4 0
pct0=down present	-5 -18 9 2 17 0
pct0=end future	-7 13 -1 0 -1 0
pct0=end modal	0 -14 6 10 0 0
pct0=end past	-4 8 -1 -2 0 0
pct0=end present	5 0 3 -10 -5 0
pct0=impose future-passive	0 -16 19 0 -3 0
pct0=impose modal	-11 2 4 6 -6 0
pct0=impose past	-17 11 -2 -4 0 2
pct0=impose perfect	6 0 0 -9 -2 4
pct0=impose present	-4 18 -7 -20 1 -2
pct0=impose present-passive	8 -10 7 -1 -2 0
pct0=lack present	0 11 -9 0 0 0
pct0=propose future	0 -22 9 0 14 0
pct0=propose past-passive	1 8 -5 -3 -2 0
pct0=propose perfect	-8 14 -2 -1 -5 0
pct0=propose pluperfect	1 -6 -4 0 8 0
pct0=propose present	8 0 -7 -3 0 6
pct0=propose present-passive	0 -15 1 6 7 0
pct0=renew future	-1 -8 11 0 0 0
pct0=renew past	9 4 -16 0 0 0
pct0=renew past-passive	0 14 -13 0 0 0
pct0=renew perfect	7 0 -11 0 0 0
pct0=renew perfect-passive	0 -8 9 0 0 0
pct0=renew present-passive	0 11 -8 0 0 0
pct0=return past	0 9 0 -1 -7 0
pct0=say future	5 -9 0 -2 5 0
pct0=say modal	0 -12 13 0 0 0
pct0=say modal-passive	0 10 -9 0 0 0
pct0=say perfect	0 22 -21 -6 0 0
pct0=say pluperfect	9 20 -19 -1 -13 0
pct0=say present-passive	-5 -14 18 5 -4 0
pct0=sell present	0 11 -9 0 0 0
pct0=sign past	-11 8 -6 -2 2 4
pct0=sign past-passive	0 -2 3 4 -9 0
pct0=sign perfect	5 0 -8 -6 8 0
pct0=sign present	7 -15 -1 -1 5 7
pct0=stay future	-14 -7 3 12 0 0
pct0=stay future-passive	0 9 -8 0 0 0
pct0=stay modal	-6 10 -20 -5 15 0
pct0=stay modal-passive	13 -12 0 0 0 0
pct0=stay past	-5 -12 6 3 4 4
pct0=stay perfect	-3 -2 0 11 -3 0
pct0=stay pluperfect	3 20 -19 0 -2 0
pct0=stay present	9 0 7 -10 -23 -4
pct0=stay present-passive	0 10 -5 0 0 0
pct0=suspend future	0 2 -10 0 8 0
pct0=suspend modal	0 -12 5 0 8 0
pct0=suspend past	0 14 -2 -8 -4 0
pct0=suspend present	0 -12 17 0 -1 0
pct0=suspend present-passive	12 -10 -3 0 0 0
pct0=target modal	5 -20 12 4 0 0
pct0=target perfect	16 -11 -3 0 0 0
pct0=target present	-5 10 -10 0 6 0
pct0=threaten past	5 -12 12 -2 -1 0
pct0=up modal	0 -14 2 8 4 0
pct0=up past	-5 2 -9 5 6 0
pct0=up perfect-passive	0 9 -6 0 0 0
pct1=agree gerund	0 -14 -1 0 14 0
pct1=agree infinitive	0 -14 15 -2 0 0
pct1=agree past	0 3 -10 -5 3 5
pct1=agree past-passive	0 -5 11 0 -11 0
pct1=agree pluperfect	0 -12 11 -6 7 0
pct1=agree present-passive	0 12 -7 0 0 0
pct1=bear future	-3 4 6 0 -14 0
pct1=bear future-passive	0 5 -11 0 7 0
pct1=bear gerund	0 8 0 -11 -4 0
pct1=bear infinitive	19 -21 11 -6 -16 7
pct1=bear modal	0 14 -5 -6 -3 0
pct1=bear past	1 -28 16 6 9 0
pct1=bear pluperfect	4 -28 13 -1 12 0
pct1=begin future	8 9 -11 -6 -2 0
pct1=begin gerund	0 12 -8 0 0 0
pct1=begin infinitive	-6 10 0 0 0 0
pct1=begin modal	4 9 -22 4 -1 0
pct1=begin participle-passive	0 13 -20 9 0 0
pct1=begin pluperfect	0 -19 21 0 0 0
pct1=begin present	-8 4 -10 0 9 5
pct1=buy future	0 15 -11 0 -3 0
pct1=buy gerund	0 -13 -6 10 9 0
pct1=down future	7 12 -15 0 0 0
pct1=down modal	0 15 -13 -2 -2 0
pct1=down participle-passive	0 -7 0 8 0 0
pct1=down past	6 -1 7 -17 -4 0
pct1=down present	-5 -18 12 2 10 0
pct1=end participle-passive	15 0 -19 0 0 0
pct1=end past	-4 8 0 -2 0 0
pct1=end present	5 0 3 -10 -5 0
pct1=impose future	-2 3 1 -21 5 0
pct1=impose future-passive	0 -16 18 0 -3 0
pct1=impose gerund	-2 -12 0 4 13 0
pct1=impose infinitive-passive	0 -8 10 0 0 0
pct1=impose participle-passive	-9 -2 -3 11 6 0
pct1=impose past	-13 5 -1 -2 1 2
pct1=impose past-passive	3 -2 -1 8 -10 0
pct1=impose perfect	-1 9 -7 -6 -1 5
pct1=impose present	-5 12 -2 -19 0 -1
pct1=impose present-passive	8 -10 7 -1 -2 0
pct1=lack present	0 11 -8 0 0 0
pct1=propose future	0 -21 8 0 14 0
pct1=propose infinitive	0 29 -26 0 -2 0
pct1=propose participle-passive	-11 -14 19 -3 2 0
pct1=propose past-passive	1 8 -5 -3 -2 0
pct1=propose perfect	-8 18 -7 -1 -4 0
pct1=propose pluperfect	2 -3 -9 0 9 0
pct1=propose present	10 -2 0 -6 -4 0
pct1=propose present-passive	0 -15 1 6 7 0
pct1=renew future	-1 -8 11 0 0 0
pct1=renew gerund	0 -13 6 9 -2 0
pct1=renew past	9 4 -16 0 0 0
pct1=renew past-passive	0 14 -13 0 0 0
pct1=renew perfect	7 0 -11 0 0 0
pct1=renew perfect-passive	0 -8 9 0 0 0
pct1=renew present-passive	0 11 -8 0 0 0
pct1=return past	0 9 0 -1 -7 0
pct1=say future	5 -9 0 -2 5 0
pct1=say gerund	0 -8 10 0 0 0
pct1=say modal	0 -12 13 0 0 0
pct1=say modal-passive	0 10 -9 0 0 0
pct1=say perfect	0 22 -21 -6 0 0
pct1=say pluperfect	9 20 -19 -1 -13 0
pct1=say present-passive	-5 -8 19 -3 -4 0
pct1=sell present	0 11 -9 0 0 0
pct1=sign gerund	0 -10 -7 0 14 0
pct1=sign infinitive	0 -15 16 0 0 0
pct1=sign participle-passive	7 -12 9 1 -11 0
pct1=sign past-passive	0 -2 3 4 -9 0
pct1=sign perfect	-4 10 -12 -3 9 0
pct1=sign pluperfect	0 -12 9 -6 7 0
pct1=sign present	7 -15 -1 -1 5 7
pct1=stay future	-12 0 3 1 1 0
pct1=stay future-passive	0 9 -8 0 0 0
pct1=stay infinitive	0 -1 -3 0 9 0
pct1=stay modal	-1 0 -11 -2 15 0
pct1=stay modal-passive	13 -12 0 0 0 0
pct1=stay participle-passive	0 -2 -3 -2 13 0
pct1=stay past	-5 -11 3 4 5 4
pct1=stay perfect	-3 -1 -2 12 -2 0
pct1=stay pluperfect	3 18 -19 0 -2 0
pct1=stay present	0 3 10 -13 -22 -3
pct1=stay present-passive	0 10 -5 0 0 0
pct1=suspend future	0 8 -10 0 2 0
pct1=suspend infinitive	-3 9 -5 0 0 0
pct1=suspend modal	0 -12 5 0 8 0
pct1=suspend participle-passive	0 7 -15 0 5 0
pct1=suspend past	0 13 -2 -8 -4 0
pct1=suspend present	-2 -11 17 0 -1 0
pct1=suspend present-passive	12 -10 -3 0 0 0
pct1=target modal	5 -13 1 6 0 0
pct1=target participle-passive	-9 11 0 0 0 0
pct1=target past	4 -10 8 -1 0 0
pct1=target perfect	16 -11 -3 0 0 0
pct1=target present	-5 10 -10 0 6 0
pct1=threaten past	5 -13 12 -2 0 0
pct1=up modal	0 -12 7 8 -5 0
pct1=up participle-passive	0 11 -10 0 0 0
pct1=up past	-5 2 -9 5 6 0
pct1=up perfect-passive	0 9 -6 0 0 0
people=0	-9 36 -7 -29 -14 -19
people=1	-34 26 1 -22 -5 9
people=2	11 -27 15 11 -1 -62
people=3	27 -27 6 7 -7 5
people=4	-1 -10 -13 25 2 0
people=5	0 -13 22 -1 -5 0
phas-gerund	-6 -2 -8 8 13 -1
phas-infinitive	13 0 -14 -5 1 11
phas-modal	-2 -7 2 12 -1 -2
phas-participle	4 3 -9 0 9 -2
phas-perfect	5 5 1 -13 -7 2
phas-pluperfect	5 -3 6 -24 3 -1
phas-present	-1 6 0 -9 -13 7
prev:apart	5 -4 10 5 -3 -21
prev:calls	80 -40 -47 23 -8 10
prev:coming	-7 -2 -1 29 -16 2
prev:ended	-7 15 1 -8 -26 -13
prev:experts	1 5 7 -10 -20 -8
prev:heads=0	-11 5 22 -18 -10 -18
prev:heads=1	16 1 -11 17 -17 -12
prev:heads=2	3 -14 4 -3 18 -16
prev:meets	-5 -1 15 -8 -22 -19
prev:running	11 -13 3 -5 13 -14
prev:summit	12 5 -4 -45 19 -34
prev:sure	-7 38 -25 1 -23 -37
prev:wished	-11 18 -4 -12 -8 -16
pt0=future	-3 13 -15 1 -1 -4
pt0=future-passive-not	0 3 -11 0 6 0
pt0=modal	-9 -14 5 13 7 0
pt0=modal-not	0 14 -7 0 -1 0
pt0=modal-passive	10 -5 0 0 -5 0
pt0=past	-15 -4 1 7 7 9
pt0=past-not	0 -10 12 0 0 0
pt0=past-passive	2 -9 -3 9 5 0
pt0=pluperfect	2 5 -5 -19 5 0
pt0=pluperfect-not	0 -17 20 0 -1 0
pt0=pluperfect-passive	3 -10 10 -1 0 0
pt0=present	0 9 -8 -8 -6 8
pt1=future	-3 11 -9 -5 0 -3
pt1=future-passive-not	0 3 -11 0 6 0
pt1=gerund	-8 -11 1 11 10 0
pt1=infinitive	12 0 -8 -7 3 3
pt1=modal-not	0 13 -5 0 -1 0
pt1=modal-passive	10 -5 0 0 -5 0
pt1=participle-passive	0 1 -7 3 9 -2
pt1=past-not	0 -10 12 0 0 0
pt1=past-passive	2 -5 -2 9 0 0
pt1=pluperfect	3 0 0 -23 6 0
pt1=pluperfect-not	0 -17 20 0 -1 0
pt1=pluperfect-passive	3 -10 10 -1 0 0
pt1=present	-3 8 -2 -9 -10 3
pv0-none	2 4 2 -1 -4 -20
pv0=accept	2 -19 16 0 0 0
pv0=aim	0 -5 -3 0 8 0
pv0=announce	0 9 -13 14 -10 0
pv0=answer	0 -3 11 -3 -5 0
pv0=approve	-5 15 -12 -3 3 0
pv0=be	-5 -3 4 8 -3 -7
pv0=bear	-7 9 0 0 0 0
pv0=begin	0 10 -10 2 -2 0
pv0=buy	-2 16 -10 0 -3 0
pv0=call	-12 -3 -5 10 14 0
pv0=carry	0 -11 7 5 0 0
pv0=charge	0 -8 10 -1 0 0
pv0=confirm	0 -1 -12 2 8 0
pv0=continue	13 0 -10 0 0 0
pv0=delay	0 -11 12 0 0 0
pv0=deny	4 11 -9 0 -8 0
pv0=discuss	7 -9 -4 0 11 0
pv0=draw	11 -8 0 0 0 0
pv0=end	3 4 1 -10 -10 0
pv0=expect	-10 -5 6 6 -12 8
pv0=extend	6 -12 11 0 -1 0
pv0=face	6 -11 1 5 -2 0
pv0=fall	9 -12 1 0 1 0
pv0=get	-2 17 -5 -3 -6 0
pv0=go	6 4 -18 0 2 5
pv0=have	-11 0 4 0 2 -2
pv0=hit	6 -10 7 -2 0 0
pv0=hold	-7 12 0 -11 -2 0
pv0=hope	2 -10 11 0 0 0
pv0=initial	0 -7 11 0 0 0
pv0=keep	0 10 -6 0 0 0
pv0=know	-2 -2 11 -1 -5 0
pv0=leave	-13 6 -11 -5 20 0
pv0=let	2 12 -15 0 -3 0
pv0=like	-4 10 -3 0 0 0
pv0=look	0 -10 14 0 -1 0
pv0=lower	4 -17 5 0 4 7
pv0=need	0 11 -7 0 0 0
pv0=note	0 -2 8 -1 0 0
pv0=other	-6 -5 -2 0 15 -1
pv0=pay	4 6 2 -8 -17 0
pv0=place	0 13 -12 0 0 0
pv0=plan	7 -8 -2 0 6 0
pv0=post	-2 13 -4 0 0 0
pv0=promise	0 19 -15 -2 0 0
pv0=propose	-3 14 -9 0 0 0
pv0=publish	2 11 -8 -1 -3 0
pv0=put	-10 1 11 -1 -7 0
pv0=renew	0 16 -12 0 0 0
pv0=reply	0 -8 10 0 0 0
pv0=return	0 10 0 -2 -7 0
pv0=rise	-10 7 -3 5 0 0
pv0=say	3 0 -10 10 -6 8
pv0=see	-2 -3 -4 0 12 0
pv0=sell	0 12 -10 0 0 0
pv0=set	9 -15 9 0 0 0
pv0=shelve	12 -7 -4 0 0 0
pv0=sign	-6 21 -5 -14 -6 0
pv0=stand	0 -2 -13 12 0 0
pv0=start	0 -27 29 0 0 0
pv0=stay	1 -10 0 0 13 0
pv0=stop	-7 -7 5 9 0 0
pv0=strike	0 11 -8 0 0 0
pv0=take	-4 -1 -7 9 7 0
pv0=think	11 -19 11 0 -2 0
pv0=wait	-1 -7 10 0 0 0
pv0=wish	9 -8 0 0 0 0
pv0=write	-11 2 8 -6 0 0
pv1-none	2 3 2 3 -8 -17
pv1=accept	2 -23 20 0 0 0
pv1=agree	4 0 -14 5 5 4
pv1=announce	0 10 -13 15 -11 0
pv1=answer	0 -1 10 -3 -5 0
pv1=ask	-15 12 1 1 -9 0
pv1=be	-11 -1 4 6 1 -6
pv1=bear	-7 9 0 0 0 0
pv1=begin	0 17 -17 2 -3 0
pv1=buy	-2 12 -15 0 5 0
pv1=call	-15 -1 -5 9 14 0
pv1=charge	-2 -3 9 -1 0 0
pv1=conclude	0 9 -1 -9 0 0
pv1=confirm	0 -5 -7 2 8 0
pv1=continue	12 -3 -4 0 0 0
pv1=delay	0 -11 12 0 0 0
pv1=deny	4 17 -15 0 -8 0
pv1=discuss	6 -2 -9 0 11 0
pv1=draw	11 -8 0 0 0 0
pv1=end	17 3 -7 -11 -10 0
pv1=expect	-6 9 -1 4 -16 0
pv1=face	6 -12 1 6 -1 0
pv1=fall	9 -11 2 0 0 0
pv1=go	5 7 -14 0 -6 5
pv1=have	-10 0 10 -13 2 0
pv1=hold	-5 13 0 -12 -2 0
pv1=import	0 -6 0 10 0 0
pv1=keep	0 7 -12 0 3 0
pv1=know	-2 -2 12 -3 -7 0
pv1=lay	0 12 -11 0 0 0
pv1=leave	-14 0 2 -8 12 0
pv1=let	2 12 -15 0 -3 0
pv1=lower	3 -19 12 0 0 7
pv1=make	-3 3 -5 -4 9 0
pv1=note	0 -2 8 -1 0 0
pv1=other	-5 -9 1 1 12 0
pv1=pay	5 4 3 -8 -17 0
pv1=place	0 14 -13 0 0 0
pv1=plan	6 -24 9 -2 14 0
pv1=post	-2 14 -5 0 0 0
pv1=promise	0 13 -17 -2 5 0
pv1=propose	-3 32 -26 0 -2 -1
pv1=put	0 -6 14 -1 -7 0
pv1=reach	3 -14 14 -8 0 0
pv1=receive	0 10 -8 -1 -1 0
pv1=reduce	0 -4 -2 8 0 0
pv1=renew	6 0 -19 8 -3 0
pv1=reply	0 -6 10 0 -1 0
pv1=return	0 12 0 -2 -7 0
pv1=rise	-10 6 -2 5 0 0
pv1=say	3 -1 -13 10 0 8
pv1=see	-3 -7 0 0 9 0
pv1=set	9 -16 12 0 0 0
pv1=shelve	12 -7 -4 0 0 0
pv1=sign	-6 4 2 -17 4 0
pv1=sit	0 -14 13 -6 -5 5
pv1=stand	0 -2 -13 12 0 0
pv1=start	0 -11 13 0 0 0
pv1=strike	0 11 -9 0 0 0
pv1=suspend	0 12 -12 0 0 0
pv1=take	-11 0 -13 17 5 0
pv1=tell	-11 11 1 -11 3 -2
pv1=think	11 -19 11 0 -2 0
pv1=wait	0 -14 9 9 0 0
pv1=want	-6 -2 11 -1 -4 0
pv1=write	-12 0 12 -7 0 0
pv2-none	0 4 1 1 1 -7
pvt0=accept perfect	0 -10 9 0 0 0
pvt0=agree present	7 -17 9 0 1 0
pvt0=announce past	-9 0 0 15 -9 0
pvt0=announce pluperfect	9 -5 -2 0 0 0
pvt0=answer future	0 -8 13 -2 -3 0
pvt0=approve past	0 9 -6 -1 0 0
pvt0=be future	-6 -18 20 5 -3 0
pvt0=be modal	0 7 -11 -3 8 0
pvt0=be past	0 -8 -3 11 6 0
pvt0=be pluperfect	0 10 -11 0 2 0
pvt0=be present	3 2 5 -4 -17 -1
pvt0=begin past	0 12 -14 4 -5 0
pvt0=begin pluperfect	0 -10 11 0 0 0
pvt0=buy future	0 15 -11 0 -3 0
pvt0=call past	-13 0 -2 11 6 0
pvt0=call present	0 -6 -1 0 8 0
pvt0=carry present	0 -17 19 0 0 0
pvt0=come past	0 0 6 -13 0 0
pvt0=come perfect	0 -12 13 0 0 0
pvt0=come present	0 0 -8 4 11 0
pvt0=conclude past	0 -3 10 -3 -1 0
pvt0=discuss future	0 -13 0 0 11 0
pvt0=end past	0 -6 9 0 0 0
pvt0=expect past	0 15 -6 -3 -6 0
pvt0=expect present	-10 -19 12 9 -4 8
pvt0=extend future	-1 -22 25 0 0 0
pvt0=extend perfect	9 0 -10 0 0 0
pvt0=fall past	10 -10 1 0 0 0
pvt0=go future	3 11 -13 0 -3 0
pvt0=go modal	5 0 -19 0 8 0
pvt0=go present	0 -8 6 -1 0 6
pvt0=have present	-12 7 2 -8 2 -1
pvt0=hit modal	6 -11 8 -1 0 0
pvt0=hold future	0 8 -9 0 2 0
pvt0=hold present	-4 -2 10 0 -1 0
pvt0=hope past	0 -7 8 0 0 0
pvt0=initial past	0 -7 11 0 0 0
pvt0=keep modal	-2 9 -6 0 0 0
pvt0=leave future	-9 0 0 0 11 0
pvt0=leave past	-1 5 -16 -1 15 0
pvt0=levy present	0 -8 9 0 0 0
pvt0=lower future	7 7 -14 0 0 0
pvt0=lower present	0 -15 11 0 4 0
pvt0=make past	-9 7 -4 0 4 0
pvt0=meet future	-1 1 7 0 -11 0
pvt0=meet modal	0 5 -7 0 2 0
pvt0=meet pluperfect	1 -31 10 0 12 0
pvt0=note past	0 -3 9 -1 0 0
pvt0=other past	4 -11 0 6 3 0
pvt0=other perfect	-1 -11 12 -3 7 0
pvt0=other pluperfect	-6 2 4 -10 2 0
pvt0=other present	0 21 -24 5 0 0
pvt0=post past	-2 13 -4 0 0 0
pvt0=prolong past	8 5 -16 0 0 0
pvt0=propose past	0 17 -16 0 0 0
pvt0=put modal	-4 -9 18 0 0 0
pvt0=raise present	0 13 -12 0 0 0
pvt0=reach perfect	0 -7 10 0 0 0
pvt0=receive past	2 -16 17 0 -4 0
pvt0=reply past	0 -7 9 0 0 0
pvt0=report past	0 -10 12 0 0 0
pvt0=rise modal	-6 -10 6 7 0 0
pvt0=run past	0 -12 14 0 0 0
pvt0=run present	7 0 -9 0 0 0
pvt0=say past	5 4 -17 6 -3 10
pvt0=say perfect	0 9 -7 -2 0 0
pvt0=say present	-2 -10 10 9 -7 0
pvt0=see past	0 -21 0 6 14 0
pvt0=set present	10 -9 0 0 0 0
pvt0=sign past	-1 16 -9 -9 0 0
pvt0=sit present	1 -9 7 0 0 0
pvt0=start present	0 -15 16 0 0 0
pvt0=stay future	0 6 -13 0 5 0
pvt0=stay present	1 -12 10 0 0 0
pvt0=take past	0 -16 1 7 11 0
pvt0=take present	-1 21 -16 -2 0 0
pvt0=tell past	-7 4 2 -8 6 -2
pvt0=tell perfect	0 10 -5 -2 0 0
pvt0=tell present	-5 -10 8 8 0 0
pvt0=want past	0 -8 8 0 0 0
pvt0=want present	-6 12 -1 0 -5 0
pvt0=write past	-11 0 0 -5 10 0
pvt0=write pluperfect	0 12 0 0 -10 0
pvt0=write present	0 -12 13 0 0 0
pvt1=accept perfect	0 -10 9 0 0 0
pvt1=agree participle	3 5 -10 4 -5 0
pvt1=agree perfect	0 8 -10 0 6 0
pvt1=agree present	7 -17 9 0 1 0
pvt1=announce past	-9 1 0 16 -9 0
pvt1=announce pluperfect	9 -5 -2 0 0 0
pvt1=answer future	0 -8 13 -2 -3 0
pvt1=approve past	0 9 -6 -1 0 0
pvt1=be future	-6 -15 16 2 0 0
pvt1=be past	0 -6 -7 12 7 0
pvt1=be pluperfect	0 9 -11 0 2 0
pvt1=be present	-4 4 8 -8 -16 0
pvt1=begin past	0 12 -13 5 -5 0
pvt1=begin pluperfect	0 -10 11 0 0 0
pvt1=buy future	0 15 -11 0 -3 0
pvt1=buy gerund	0 -3 -5 0 9 0
pvt1=call participle	-5 9 -3 0 0 0
pvt1=call past	-11 -4 0 11 6 0
pvt1=call present	0 -6 -1 0 8 0
pvt1=carry present	0 -16 17 0 0 0
pvt1=come past	0 0 6 -13 0 0
pvt1=come perfect	0 -12 13 0 0 0
pvt1=come present	0 0 -8 4 11 0
pvt1=conclude past	0 -3 10 -3 -1 0
pvt1=cut infinitive	0 0 -8 0 8 0
pvt1=discuss future	0 -13 0 0 11 0
pvt1=end participle	15 -2 -13 0 0 0
pvt1=end past	0 -6 9 0 0 0
pvt1=expect past	0 12 -5 -2 -4 0
pvt1=expect present	-9 -6 6 6 0 0
pvt1=extend future	-1 -22 25 0 0 0
pvt1=extend perfect	9 0 -10 0 0 0
pvt1=fall past	10 -10 1 0 0 0
pvt1=go modal	5 3 -15 1 0 0
pvt1=go present	0 -7 5 -1 0 6
pvt1=have present	-11 5 1 -7 5 0
pvt1=hold future	0 8 -9 0 2 0
pvt1=hold present	-6 -2 10 0 -1 0
pvt1=initial past	0 -7 11 0 0 0
pvt1=leave future	-9 0 0 0 11 0
pvt1=leave gerund	0 -16 17 0 0 0
pvt1=leave past	-1 10 -13 -1 8 0
pvt1=levy present	0 -8 9 0 0 0
pvt1=lower future	7 6 -13 0 0 0
pvt1=lower present	0 -15 16 0 0 0
pvt1=make participle	-1 -4 0 -2 13 0
pvt1=make past	-9 7 -4 0 4 0
pvt1=meet future	-8 2 9 0 -11 0
pvt1=meet gerund	0 -4 8 -11 -1 0
pvt1=meet infinitive	8 2 -9 -5 -8 8
pvt1=meet modal	0 5 -7 0 2 0
pvt1=meet participle	-4 -7 11 -5 3 0
pvt1=meet pluperfect	1 -30 14 0 12 0
pvt1=note past	0 -3 9 -1 0 0
pvt1=other past	4 -12 0 6 3 0
pvt1=other perfect	0 -14 16 -1 0 0
pvt1=other pluperfect	-5 0 8 -9 2 0
pvt1=other present	0 21 -24 5 0 0
pvt1=plan participle	0 -18 11 0 9 0
pvt1=post past	-2 13 -4 0 0 0
pvt1=prolong past	8 5 -16 0 0 0
pvt1=propose past	0 17 -16 0 0 0
pvt1=publish participle	5 -13 10 0 0 0
pvt1=put infinitive	9 -15 6 0 0 0
pvt1=put modal	-4 -9 18 0 0 0
pvt1=raise present	0 13 -12 0 0 0
pvt1=reach perfect	0 -14 16 0 0 0
pvt1=receive past	2 -16 17 0 -4 0
pvt1=reply past	0 -7 9 0 0 0
pvt1=report past	0 -10 12 0 0 0
pvt1=rise modal	-6 -11 8 7 0 0
pvt1=run past	0 -12 14 0 0 0
pvt1=run present	7 0 -9 0 0 0
pvt1=say past	5 8 -22 6 -3 10
pvt1=say perfect	0 9 -7 -2 0 0
pvt1=say present	0 -14 13 10 -6 0
pvt1=see infinitive	0 -5 9 0 -3 0
pvt1=see past	0 -21 0 6 14 0
pvt1=set present	10 -9 0 0 0 0
pvt1=settle infinitive	0 -10 10 0 0 0
pvt1=sign infinitive	0 -7 8 0 0 0
pvt1=sign past	0 14 -8 -9 0 0
pvt1=sit present	1 -9 7 0 0 0
pvt1=stay future	0 13 -13 0 0 0
pvt1=stay present	1 -12 10 0 0 0
pvt1=suspend infinitive	0 10 -8 0 0 0
pvt1=suspend participle	0 6 -12 0 5 0
pvt1=suspend perfect	2 -8 9 0 -3 0
pvt1=take past	0 -17 1 7 11 0
pvt1=take present	-1 21 -15 -2 0 0
pvt1=tell past	-7 4 2 -8 6 -2
pvt1=tell perfect	0 10 -5 -2 0 0
pvt1=tell present	-5 -2 10 0 0 0
pvt1=threaten past	7 -10 6 0 0 0
pvt1=want past	0 -8 8 0 0 0
pvt1=write past	-11 0 0 -5 10 0
pvt1=write pluperfect	0 12 0 0 -10 0
pvt1=write present	0 -12 13 0 0 0
q:"	7 6 5 -27 -18 4
q:&	-2 10 -22 15 -4 0
q:'	15 -4 -20 -2 13 0
q:'s	13 -2 -11 -7 12 -2
q:(	19 -20 17 -21 0 0
q:)	19 -14 11 -21 0 0
q:*	-1 25 -19 0 0 0
q:+	0 10 -7 0 0 0
q:,	5 -15 8 12 -9 10
q:-	-6 23 -14 -28 5 -3
q:.	1 6 6 -11 -9 -6
q:/	7 13 -10 -3 -8 0
q::	20 -12 8 9 -18 -23
q:;	11 -23 30 -26 0 -3
q:<agent>	3 12 0 -12 -13 -14
q:<day-ahead>	-1 -7 -2 23 -3 -12
q:<day-gone>	16 -10 8 6 -19 -9
q:<day-today>	-2 5 -1 -27 1 1
q:<duty>	0 -1 0 14 -13 0
q:<gate>	-12 2 0 5 6 -2
q:<goods-amount>	-1 -1 -1 -4 0 9
q:<goods>	-15 8 0 0 -16 17
q:<level-noun>	-20 18 -7 -23 19 0
q:<level>	4 14 -19 -6 3 2
q:<money>	-14 26 -18 0 0 -4
q:<month-ahead>	-2 -14 10 4 6 0
q:<month-gone>	1 -18 6 8 -3 16
q:<month-today>	-2 0 -16 22 -4 0
q:<name>	-7 -19 7 11 20 3
q:<not>	2 -1 -1 -10 15 -21
q:<number>	-18 7 5 -6 -1 7
q:<office>	-11 -7 9 17 -9 -15
q:<organisation>	-19 28 -15 2 -8 -18
q:<person>	5 -2 -2 1 -1 -19
q:<points>	0 -5 -18 27 0 0
q:<quality>	0 -1 9 -7 -26 21
q:<seat>	-9 -13 12 6 -1 -2
q:<sender>	-2 22 -8 -31 -3 0
q:<span>	6 5 -24 9 25 -18
q:<taker>	-4 23 -7 -8 -9 0
q:<v-agree>	-4 9 -15 11 -5 -7
q:<v-bear>	10 -4 -7 10 4 -7
q:<v-begin>	22 3 -15 -2 -6 -1
q:<v-buy>	10 13 -12 -5 -21 4
q:<v-deny>	-16 0 10 0 -1 0
q:<v-down>	7 7 7 -41 -7 2
q:<v-end>	-13 7 -14 -12 25 10
q:<v-impose>	3 -2 3 4 -14 -2
q:<v-lack>	-18 22 -7 -9 -5 7
q:<v-propose>	7 0 -15 6 -3 9
q:<v-renew>	-15 15 -13 0 6 0
q:<v-return>	6 -3 8 -1 -24 8
q:<v-say>	3 2 -14 4 7 1
q:<v-sell>	-21 5 5 -38 8 13
q:<v-sign>	1 26 -29 -2 0 -9
q:<v-stay>	-4 12 4 -16 -22 1
q:<v-suspend>	-22 10 16 -6 -20 -11
q:<v-target>	0 -10 11 -13 12 -11
q:<v-threaten>	4 17 -21 -1 0 0
q:<v-up>	26 18 -10 -23 -37 4
q:?	0 -7 1 -4 13 -5
q:[	0 -8 9 -1 0 0
q:]	0 -8 9 -1 0 0
q:a	-9 3 -7 1 19 -13
q:aboard	0 -14 0 10 7 0
q:about	4 -2 -4 -5 10 -3
q:abroad	0 16 -13 0 0 0
q:accept	-10 0 2 4 0 0
q:according	-6 3 -21 -6 15 9
q:account	-10 -16 0 -7 17 14
q:accused	2 8 -11 0 0 0
q:act	0 7 -6 0 0 0
q:additional	-5 8 0 -16 5 0
q:address	-3 8 -2 0 0 0
q:adjourned	-12 -7 19 0 0 0
q:admit	0 10 -6 -1 0 0
q:adopt	0 10 -9 0 0 0
q:advance	0 -3 9 -1 0 0
q:advertisement	-3 19 -15 0 0 0
q:advise	0 -9 9 0 0 0
q:affiliate	0 15 -12 0 0 0
q:afraid	13 1 -11 0 -5 0
q:after	8 -17 7 12 0 -1
q:afternoon	-2 -17 21 -3 7 0
q:afterward	0 -11 -6 4 14 0
q:again	3 1 12 -13 -18 -2
q:against	-7 20 -12 11 -15 0
q:ago	6 -13 10 0 0 0
q:agree	8 -9 6 3 -10 1
q:agreement	0 9 -24 17 0 -6
q:aim	0 -11 7 -1 0 7
q:air	-2 16 -11 -7 0 0
q:aircraft	9 -1 -3 0 0 0
q:aire	0 -4 11 -5 0 0
q:airport	0 -20 14 9 0 0
q:akureyri	0 -11 12 0 0 0
q:al	-3 19 -15 0 0 0
q:alive	0 22 -22 0 0 0
q:all	-17 24 -9 0 -9 -1
q:allow	0 9 -7 0 0 0
q:ally	0 -12 10 3 0 0
q:almost	0 -6 -14 17 0 0
q:alone	0 8 -21 0 14 0
q:already	-1 -9 0 18 -9 0
q:also	-25 12 3 -5 -12 15
q:aluminium	16 4 -15 0 -3 -1
q:am	12 4 -12 0 0 0
q:amount	4 10 -13 0 0 0
q:an	6 12 5 -26 -19 -8
q:analog	0 16 -15 0 0 0
q:and	1 -9 -1 3 12 5
q:announce	7 -11 -10 -9 23 7
q:announcement	18 -20 11 -7 -2 0
q:another	6 0 -8 -13 13 0
q:answer	-1 -1 11 -17 0 0
q:anti	0 9 -7 0 0 0
q:any	10 -7 -8 7 2 0
q:anybody	10 -19 11 0 0 0
q:anyone	0 13 -6 -1 -4 0
q:anything	9 -7 -31 -1 23 0
q:apec	-7 -4 32 -10 -29 0
q:appeal	0 -8 12 -2 0 0
q:apply	10 -22 21 -6 0 -2
q:approval	-3 6 24 0 -25 0
q:approve	11 11 0 -8 -23 0
q:aqaba	0 -10 11 0 0 0
q:are	8 -6 -3 -1 12 0
q:argument	0 -7 9 0 0 0
q:arithmetic	0 -10 10 0 0 0
q:arrangement	12 -26 6 -9 15 0
q:arrived	-2 1 5 -14 0 0
q:article	0 9 -8 0 0 0
q:as	-2 21 -10 -22 0 -5
q:asia	0 -21 6 -7 20 0
q:asian	0 13 -2 0 -8 0
q:aside	0 17 -15 0 0 0
q:ask	-1 -1 9 -9 -9 4
q:asleep	0 -13 15 0 0 0
q:association	0 21 -20 0 0 0
q:at	6 -2 -8 18 -20 12
q:attend	0 4 -14 11 0 0
q:attention	0 -18 20 0 0 0
q:auckland	5 -9 5 0 0 0
q:average	0 15 -13 0 0 0
q:await	0 -1 12 -10 0 0
q:away	-1 -14 -1 14 7 0
q:back	9 -27 34 -22 -8 -1
q:bad	0 -6 8 0 0 0
q:bag	10 -16 -5 10 0 0
q:balanced	0 8 -4 0 -1 0
q:ban	-7 12 0 -3 -4 0
q:banana	0 15 -11 0 0 0
q:bar	9 -19 12 0 0 0
q:bargain	-1 16 -8 -5 0 0
q:bargaining	0 -5 8 0 0 0
q:barge	0 -9 9 0 0 0
q:barrel	0 15 -12 0 0 0
q:base	-1 35 -30 -7 0 0
q:battery	0 19 -17 0 0 0
q:be	0 -22 5 3 27 0
q:bean	0 9 -18 6 1 0
q:bear	0 -9 14 -1 0 0
q:because	-1 12 -4 -15 2 0
q:become	0 9 -4 0 0 0
q:beef	7 -21 6 8 4 0
q:been	-10 -11 15 6 -5 -12
q:before	3 8 -11 0 1 -2
q:begin	-1 -3 -18 10 21 0
q:behind	0 -16 4 0 13 0
q:being	-6 -26 20 10 2 0
q:believe	0 -12 14 0 0 0
q:belong	-3 -11 18 0 0 0
q:bergen	0 -10 12 -4 0 0
q:beside	0 11 0 0 -11 0
q:bessent	-14 17 -5 0 -2 0
q:bet	9 -2 -5 0 0 0
q:better	-11 15 1 -5 -7 0
q:between	21 -3 -12 14 -11 -2
q:big	0 -5 9 -2 -1 0
q:bilateral	0 -11 -4 14 0 0
q:bill	0 -13 15 0 0 0
q:bite	-19 26 0 0 -5 0
q:black	0 -4 -9 14 0 0
q:blackwell	16 -7 -5 -1 0 0
q:blinked	0 10 -9 0 0 0
q:bloc	6 -21 19 0 0 0
q:boat	0 -12 15 0 0 0
q:bonu	0 14 -12 0 0 0
q:border	17 -7 -4 -3 0 0
q:both	15 1 -15 -7 6 2
q:bound	0 0 -17 17 0 0
q:brandy	0 13 -12 0 0 0
q:brass	0 -12 13 0 0 0
q:breakfast	0 15 -11 0 0 0
q:bridge	-1 30 -24 -4 0 0
q:bring	7 -7 19 -15 -15 0
q:broke	5 2 1 -12 -5 0
q:broken	-13 -10 25 -5 0 0
q:bueno	0 -4 11 -5 0 0
q:build	0 8 -14 0 8 0
q:built	0 -3 -8 0 10 0
q:bus	0 11 -10 0 0 0
q:busan	-1 -4 19 6 -39 0
q:business	-2 -5 -11 0 10 6
q:busy	19 -13 0 -4 0 0
q:but	6 -18 1 4 16 0
q:butter	-6 -7 14 0 0 0
q:buy	-7 8 6 -8 -20 8
q:buyer	0 10 -4 -3 0 0
q:by	-5 -2 -8 12 1 -1
q:c	7 6 -14 0 0 0
q:cabinet	-3 26 -16 -1 -5 0
q:cable	0 12 -10 0 0 0
q:call	11 -22 8 -19 16 4
q:callao	-7 -16 14 0 0 8
q:can	0 19 -5 -13 0 0
q:cancel	-5 5 -14 -3 12 0
q:candid	0 19 -17 0 -3 0
q:canola	0 14 -21 -2 8 0
q:capacity	0 9 -1 -1 0 0
q:capital	0 39 -31 -15 0 0
q:car	0 -13 -13 34 0 0
q:careful	0 14 -13 0 0 0
q:carmaker	3 -14 2 0 8 0
q:carry	7 -23 -3 14 16 0
q:case	-1 39 -32 -9 0 0
q:cashmere	0 -11 12 0 0 0
q:cease	0 9 -9 0 0 0
q:ceasefire	0 10 -6 0 0 0
q:center	0 -6 11 -4 0 0
q:certain	2 -14 13 0 0 0
q:certainty	0 -11 12 0 0 0
q:certificate	-6 -19 18 0 0 9
q:change	0 0 -14 8 0 10
q:changed	-3 25 -23 0 0 0
q:channel	0 10 -5 -1 -4 0
q:charge	-14 0 14 -8 -3 -2
q:cheaper	0 -11 11 0 0 0
q:cheese	1 -20 25 -7 0 0
q:chess	0 10 -9 0 0 0
q:chicago	0 -1 -3 10 -1 0
q:chicken	-3 14 -9 0 0 0
q:chief	0 11 -3 -3 -2 0
q:christian	0 -13 14 0 0 0
q:christma	11 -10 1 0 0 0
q:city	0 27 -30 -4 1 0
q:clause	6 -6 -18 16 0 0
q:close	-4 19 -5 -10 -2 0
q:closed	0 20 -21 2 0 0
q:club	0 29 -25 -1 0 0
q:coal	5 -12 5 -2 -6 9
q:coast	0 17 -16 0 0 0
q:cobalt	7 -12 5 0 0 0
q:coffee	4 8 -7 -7 0 0
q:colleague	15 -11 12 -7 -11 0
q:collect	8 -17 9 0 0 0
q:come	15 -17 18 -5 -12 1
q:comment	0 -2 -12 0 14 0
q:commerce	6 -23 7 -7 16 4
q:commercial	15 -12 -1 0 0 0
q:commission	-1 23 -17 0 -2 0
q:commit	0 -17 17 0 0 0
q:commitment	11 -19 15 0 -2 0
q:common	0 -5 9 0 0 0
q:communiqué	0 -21 9 14 0 0
q:company	1 17 -14 0 -4 0
q:complained	4 5 -10 0 0 0
q:complaint	-1 17 -8 -2 -3 0
q:complete	9 -27 21 0 0 0
q:compromise	10 -2 -7 0 0 0
q:concerned	-5 9 -1 0 0 0
q:conclude	14 -29 11 16 -3 0
q:conference	-1 -3 15 -7 0 0
q:confirm	9 0 -16 0 9 0
q:consensu	-11 -28 12 0 26 0
q:consent	0 12 -9 0 0 0
q:consider	-6 18 -5 -3 -2 0
q:constructive	-3 -12 18 0 -4 0
q:consult	0 23 -23 0 0 0
q:continue	4 18 -7 -5 -13 0
q:contract	0 10 -6 -2 0 0
q:contrast	0 -9 11 0 0 0
q:control	-8 2 -4 -9 17 0
q:cooperation	0 -14 18 0 -3 0
q:cork	-1 14 -10 0 0 0
q:cost	-3 11 -2 -2 0 0
q:cotton	-4 -13 -3 16 0 8
q:could	-21 12 -9 0 10 0
q:council	0 11 -10 0 0 0
q:count	-8 0 0 10 -1 0
q:counted	-1 7 -23 12 0 0
q:counter	-1 12 -7 0 0 0
q:countermeasure	12 -2 -1 -2 -3 0
q:counterpart	27 -13 -6 -5 0 0
q:country	11 -9 0 12 -8 0
q:course	0 -5 10 0 0 0
q:cover	0 10 -8 0 0 0
q:crew	0 -11 13 0 0 0
q:critic	0 -8 13 -2 -2 0
q:cross	0 13 -11 0 0 0
q:crude	0 26 -22 0 -3 0
q:cruz	0 -1 -6 12 0 0
q:current	10 -20 12 0 0 0
q:custom	-12 3 0 6 -4 0
q:cut	-14 31 -43 0 14 0
q:daily	0 -17 18 0 0 0
q:dairy	0 13 -10 0 0 0
q:dark	0 -14 15 0 0 0
q:data	0 11 -9 0 0 0
q:date	-21 12 -6 -5 16 0
q:davo	0 28 -26 0 0 0
q:day	-17 -11 9 0 12 6
q:de	0 -22 21 5 -5 0
q:deadline	-6 19 -20 15 -9 0
q:deal	3 -14 6 13 0 -2
q:dealt	0 -9 10 0 0 0
q:dearer	0 14 -12 0 0 0
q:decision	-9 29 -14 -7 -5 0
q:decoupling	-5 12 0 -2 0 0
q:deficit	0 9 -12 0 3 0
q:delay	0 18 -13 0 -5 0
q:delegation	-11 -3 8 5 -4 0
q:delicate	0 -1 -14 4 14 0
q:demand	-6 18 -12 0 0 0
q:deny	0 -17 24 -2 -2 0
q:deposit	-3 0 -14 0 19 0
q:deputy	0 -17 2 11 2 0
q:described	0 29 -20 -12 -3 0
q:desk	12 3 -18 0 0 0
q:detail	10 -12 0 4 0 0
q:detailed	0 1 -9 -2 9 0
q:dialogue	0 23 -12 0 -10 0
q:diary	0 -9 10 0 0 0
q:did	-2 2 1 -29 9 -7
q:didn't	-1 17 -13 0 0 0
q:differently	-4 -5 -7 16 -1 0
q:digital	12 -3 -8 0 -1 0
q:dinner	-1 30 -23 -4 0 0
q:discuss	-14 7 -9 5 0 5
q:discussion	11 3 -11 -6 0 0
q:dispute	12 12 -20 3 -5 0
q:do	-21 -6 0 11 13 0
q:doe	3 12 -15 -17 0 7
q:doha	-2 -15 -1 21 -9 0
q:doing	14 0 -15 0 -2 0
q:don't	-12 8 4 0 0 0
q:donald	-11 -1 7 -1 5 0
q:done	-10 23 -16 -5 2 0
q:dongguan	0 9 -10 0 0 0
q:door	-3 3 2 -11 -3 4
q:doubt	13 -23 2 13 -1 0
q:down	-1 -1 13 -13 -10 3
q:dozen	0 -11 14 -1 0 0
q:draft	0 -10 13 -1 0 0
q:draw	1 16 -13 -3 0 0
q:drawer	-12 0 11 0 0 0
q:driver	0 22 -14 -5 0 0
q:drop	-3 -22 22 0 0 7
q:dry	0 12 -10 0 0 0
q:due	9 -4 -15 4 12 0
q:dump	0 18 -17 0 0 0
q:duration	0 9 -8 0 0 0
q:durban	0 -10 12 -1 0 0
q:during	0 -10 2 8 0 0
q:duty	0 10 -10 7 -15 -5
q:each	-4 35 -38 7 -6 0
q:earlier	-2 11 -14 -8 11 0
q:early	12 1 -7 -3 -5 0
q:earth	-5 -9 2 -1 16 -2
q:east	0 13 -11 0 0 0
q:eat	0 16 -18 0 1 0
q:economic	-3 -9 15 0 0 0
q:economy	-12 18 -6 2 -10 0
q:effect	5 7 -20 5 -1 0
q:eighth	-2 -10 -9 8 16 0
q:either	5 5 -21 11 -4 0
q:election	-27 30 -10 5 -3 0
q:eleven	0 -6 10 0 0 0
q:else	0 0 10 -5 -7 0
q:elsewhere	10 -9 -9 16 -6 0
q:end	-12 -3 -4 -3 22 0
q:energy	-3 -14 20 -8 0 0
q:enter	15 -3 -7 -2 0 0
q:equal	0 -4 8 0 -1 0
q:even	15 -6 -3 0 0 0
q:evening	-8 -14 24 0 0 0
q:event	-12 9 0 0 1 0
q:every	0 17 -11 0 0 0
q:everybody	-3 13 -6 0 0 0
q:everyone	12 -13 1 0 0 0
q:everything	-16 25 -6 -1 0 0
q:exchanged	14 0 -12 0 0 0
q:exempt	0 17 -13 0 0 0
q:exemption	0 -18 26 -9 0 0
q:exist	0 -6 9 0 0 0
q:expect	0 -2 -4 13 0 0
q:expire	0 13 -16 3 0 0
q:explain	5 -9 -1 0 0 4
q:export	-4 -4 14 -14 -5 2
q:extend	-12 10 -1 1 -9 0
q:extra	-11 -15 16 9 2 0
q:extremely	-10 6 -5 0 8 0
q:face	2 2 -14 -3 10 0
q:fact	-3 -11 0 5 9 0
q:factory	-4 -1 9 0 0 0
q:failed	0 -6 -6 15 0 0
q:fall	0 28 -18 -5 -18 0
q:familiar	0 -7 -2 10 0 0
q:far	1 -14 6 8 -1 0
q:fare	-4 -5 -6 16 -1 0
q:farm	12 0 -23 -3 9 0
q:farmer	-3 12 -7 0 0 0
q:fear	-3 -11 5 9 0 0
q:federal	0 17 -11 0 -6 0
q:fee	-13 -14 9 -7 7 14
q:felt	0 -11 13 0 0 0
q:fentanyl	3 10 -3 -7 -4 0
q:ferry	0 -3 -3 9 0 0
q:few	-14 9 5 -1 -3 0
q:fifth	-4 -8 5 -4 10 0
q:figure	4 -3 -12 0 9 0
q:final	0 11 -16 4 0 0
q:finance	0 16 -13 0 0 0
q:find	9 -14 9 -2 0 0
q:fine	3 14 -16 -1 0 0
q:finish	0 -18 10 7 0 0
q:fire	0 -12 13 0 0 0
q:firmly	0 -10 11 0 0 0
q:first	28 -4 1 -29 -18 5
q:fish	-13 -5 16 0 0 0
q:fix	2 -3 8 0 -7 0
q:flag	0 -20 25 -3 0 0
q:flew	-5 -11 9 5 0 0
q:flour	0 12 -9 0 0 0
q:flow	0 22 -22 0 0 0
q:fly	-16 -11 6 12 6 0
q:folder	0 -4 -2 0 9 0
q:follow	3 13 -28 13 -5 0
q:footwear	-2 21 -17 0 0 0
q:for	-19 3 -7 26 -7 8
q:force	0 25 -24 -17 8 0
q:forced	-2 4 -14 -6 16 0
q:foreign	4 -6 11 -10 -4 0
q:foresee	0 15 -12 0 0 0
q:forty	11 -3 -2 0 -1 0
q:found	13 8 -20 -1 0 0
q:four	-22 9 -15 -1 25 0
q:fourth	0 -10 21 -18 0 0
q:frame	0 -7 13 0 -2 0
q:framework	9 -11 8 -3 -2 0
q:franc	5 8 -14 0 0 0
q:free	-11 20 -15 -2 4 0
q:freeze	0 10 -7 0 0 0
q:friend	0 17 -10 0 -2 0
q:from	-4 -6 11 -12 6 0
q:frozen	11 -7 0 0 0 0
q:fruit	0 -9 12 0 0 0
q:further	1 -21 4 15 3 0
q:future	-4 -4 11 0 0 0
q:gap	0 -8 10 0 0 0
q:gas	0 -2 -9 9 2 0
q:gate	-1 -10 -3 10 9 0
q:gather	-4 9 4 -2 -13 0
q:gave	1 0 -10 -11 15 0
q:general	14 -13 0 -5 7 0
q:generic	-4 -16 11 0 0 9
q:geneva	21 -32 15 16 -20 0
q:gentlemen	15 -8 -8 0 0 0
q:get	-4 -1 11 7 -25 0
q:given	1 2 -24 6 11 0
q:glove	14 -13 0 0 0 0
q:go	15 15 -3 -28 -20 1
q:goalkeeper	0 21 -20 0 0 0
q:golf	0 -14 17 0 0 0
q:good	10 -14 2 6 -6 8
q:government	9 -1 3 6 -20 0
q:grand	0 -9 9 0 0 0
q:graphite	0 -8 10 0 0 0
q:great	-2 -7 7 8 -9 0
q:green	0 12 -11 0 0 0
q:greer	0 10 -6 0 -3 0
q:ground	0 2 -18 17 0 0
q:guest	-3 7 0 -10 1 0
q:gun	-15 24 0 0 -9 0
q:gyeongju	-5 0 0 -9 11 0
q:h	0 -7 -8 14 0 0
q:had	8 -4 -4 12 -4 -19
q:half	-1 -10 3 -9 3 14
q:hall	-6 -7 6 15 -20 0
q:hand	14 -7 -1 -7 5 0
q:handshake	0 9 -8 0 0 0
q:hang	0 9 -13 0 5 0
q:happen	13 -16 -1 -11 14 7
q:harbour	6 -7 -7 11 0 0
q:hard	5 4 -10 0 0 0
q:hardest	-2 25 -19 0 0 0
q:hardly	1 -8 -9 14 -1 0
q:has	-7 6 3 -16 5 -1
q:hasn't	-10 4 -1 -10 13 0
q:have	-9 2 -4 21 -7 0
q:having	0 17 -14 0 0 0
q:hazelnut	0 14 -13 0 0 0
q:he	14 -6 -9 0 6 -3
q:head	-11 2 12 0 -8 0
q:heard	-1 -17 22 0 0 0
q:help	4 10 -17 0 1 0
q:helped	-3 14 -8 0 0 0
q:her	22 -35 9 7 4 0
q:higher	-3 -25 28 -2 0 0
q:him	17 -3 -12 3 0 0
q:himself	3 -16 -7 18 0 0
q:his	-5 -3 8 1 -9 5
q:hold	-2 -2 14 -13 -6 -2
q:holiday	13 -12 0 0 0 0
q:home	-1 -7 17 -9 -2 0
q:honour	11 -9 7 -5 -5 0
q:hope	1 -8 -6 21 -4 0
q:hospital	0 19 -16 0 0 0
q:hotel	0 -21 22 -6 6 0
q:hour	-1 -17 24 2 -7 0
q:house	7 9 -8 -10 0 0
q:how	-5 4 5 3 -15 0
q:hundred	0 12 -9 0 0 0
q:i	10 -14 20 -25 -6 -1
q:i'm	0 11 -10 0 0 0
q:ice	0 4 -12 5 0 0
q:if	-3 3 0 2 -11 4
q:immediately	0 9 -4 0 0 0
q:import	6 13 -18 -2 0 0
q:important	0 32 -25 -1 -3 0
q:impose	-6 -5 -3 6 0 10
q:in	7 -13 10 13 -11 -18
q:incheon	0 -24 15 10 0 0
q:including	-7 6 10 0 -8 0
q:increase	0 0 8 -7 -1 0
q:industrial	-1 10 -1 0 -1 0
q:industry	-1 -12 9 0 8 0
q:inflation	0 16 -13 0 0 0
q:inside	0 -19 20 0 0 0
q:insist	0 -2 -15 17 0 0
q:inspection	0 -8 10 0 0 0
q:instead	13 -23 0 -4 15 0
q:interest	9 0 -7 0 0 0
q:interview	-5 -7 13 0 0 0
q:into	10 43 -53 -5 0 0
q:introduce	0 -8 10 0 0 0
q:invest	0 12 -8 0 0 0
q:investigation	0 10 -6 -2 0 0
q:investment	0 -10 20 -4 -7 0
q:invited	0 -7 19 0 -11 0
q:iron	1 -10 8 0 0 0
q:is	12 6 -15 -2 9 -28
q:island	0 23 -17 -6 0 0
q:isn't	11 -11 0 0 0 0
q:issue	3 -14 0 5 10 0
q:it	12 -16 12 -12 2 5
q:item	0 -8 13 -1 0 0
q:its	-3 -8 -1 19 7 -14
q:itself	5 -9 -5 9 5 0
q:izmir	0 -6 12 -6 0 0
q:jamieson	0 10 -6 0 -3 0
q:jersey	0 10 -9 0 0 0
q:jinping	-10 18 -15 5 0 0
q:johan	0 -20 21 0 0 0
q:joined	0 20 -14 -3 0 0
q:joint	9 10 -43 15 -2 10
q:judge	12 -13 3 0 0 0
q:juice	9 -2 -6 0 0 0
q:jump	0 14 -2 0 -9 0
q:just	-8 7 2 0 -4 0
q:keep	-15 14 -12 0 7 0
q:know	5 -13 23 -7 -12 0
q:kuala	-8 -11 7 -5 13 0
q:la	0 -6 8 0 0 0
q:lamb	0 10 -10 0 0 0
q:land	-14 -12 18 -12 6 0
q:largest	0 8 -4 0 0 0
q:last	8 -3 2 23 -32 -6
q:lasted	-2 -10 18 -7 -1 0
q:late	0 -2 -25 9 15 0
q:later	-12 9 -1 -8 7 0
q:law	-17 46 -31 -15 0 0
q:lawful	0 -10 10 0 0 0
q:lawyer	0 -11 12 0 0 0
q:lay	0 -4 0 9 -5 0
q:lead	9 7 -10 -3 0 0
q:leader	7 -8 16 6 -27 0
q:least	-4 0 -2 -1 0 10
q:leather	14 -16 3 0 0 0
q:led	-8 25 -21 0 -3 0
q:length	-19 23 -3 0 0 0
q:less	10 0 -1 -6 0 0
q:let	13 10 -16 -10 0 0
q:letter	2 6 0 -4 -10 0
q:levy	-12 -20 22 0 -2 9
q:licence	-4 -24 23 1 -1 6
q:license	-8 -12 1 0 21 0
q:lie	-1 -8 -6 0 20 0
q:lifeng	-7 -2 11 -3 0 0
q:lift	5 16 -18 -1 0 0
q:light	0 17 -16 0 0 0
q:lighthizer	0 -12 14 0 0 0
q:like	8 15 -20 -5 -3 0
q:likely	0 21 -16 0 0 0
q:likewise	0 9 -7 0 0 0
q:line	5 3 -24 9 5 0
q:lisbon	4 0 -23 20 -8 0
q:list	2 0 -10 0 0 9
q:lithium	0 -18 19 0 0 0
q:little	4 14 0 -3 -21 0
q:long	2 18 -24 -13 11 0
q:look	-2 8 -18 17 -10 0
q:lorry	0 13 -7 -2 0 0
q:lose	-2 -12 16 -4 4 0
q:lower	-12 15 -25 -9 16 0
q:lula	-3 10 0 -2 -1 0
q:lumber	0 -8 -3 0 13 0
q:lumpur	-8 -11 7 -5 13 0
q:m	0 -2 -16 -4 24 0
q:magnet	0 17 -8 -4 0 0
q:maize	0 12 -8 0 0 0
q:make	-10 37 -22 -6 -5 0
q:maker	-4 8 0 -1 0 0
q:man	0 -31 22 15 0 0
q:manage	10 -12 9 0 -6 -1
q:margin	0 2 8 -3 -13 0
q:market	-9 1 4 1 -4 0
q:matter	-5 2 5 -11 0 0
q:may	-12 9 8 -2 -16 0
q:me	4 -1 -9 0 9 0
q:meal	0 18 -9 0 -9 0
q:mean	0 19 -10 -4 -7 0
q:meanwhile	0 16 -11 0 0 0
q:measure	-1 -2 -2 -1 9 0
q:media	-7 -5 13 2 -5 0
q:mediator	0 10 -9 0 0 0
q:medicine	-11 -7 3 -2 7 8
q:meet	27 -13 2 -7 4 -15
q:meeting	0 -20 2 -10 22 0
q:member	0 21 -18 -3 -3 0
q:memorandum	0 8 -16 11 0 0
q:mention	0 -5 -4 10 0 0
q:message	11 -13 2 0 0 0
q:michelsen	0 -13 14 0 0 0
q:mid	0 14 -12 0 0 0
q:might	-15 4 8 4 -12 0
q:milk	0 17 -12 0 0 0
q:mind	0 11 -21 0 0 10
q:mine	0 5 -16 0 4 0
q:mineral	3 -14 7 0 4 0
q:minimum	0 -10 9 0 0 0
q:minister	5 -11 18 -17 -4 -5
q:ministry	0 -22 14 -9 16 4
q:minute	19 -13 -4 -10 13 0
q:missing	21 -14 -1 -9 4 0
q:mistake	2 8 -12 0 0 0
q:moment	-1 26 -19 0 -2 0
q:month	2 -1 -22 10 20 0
q:mood	0 0 -8 0 9 0
q:moratorium	0 22 -21 0 0 0
q:more	-7 8 -6 9 -4 -1
q:morning	34 -23 5 9 -30 0
q:most	-17 12 -2 6 0 0
q:move	-3 21 -11 -6 -5 0
q:movement	0 -9 10 0 0 0
q:mr	0 -22 16 0 0 7
q:ms	0 10 -4 0 0 0
q:much	0 17 -4 -10 -3 0
q:muscat	0 -9 10 0 0 0
q:museum	-6 17 -11 0 0 0
q:must	-13 36 -23 -14 2 0
q:named	0 16 -14 0 0 0
q:nation	0 -12 4 -1 11 0
q:national	13 -11 6 -2 -3 0
q:natural	0 13 -11 0 0 0
q:near	0 9 -8 -8 5 0
q:need	-10 24 -22 7 -6 0
q:negotiate	-5 8 5 -20 0 0
q:negotiation	-8 14 -12 0 1 0
q:negotiator	3 -7 -4 0 15 0
q:neighbouring	0 10 -9 0 0 0
q:neither	-18 -2 9 -3 4 0
q:network	0 9 -6 0 0 0
q:never	-4 -6 16 -1 -5 0
q:new	-33 8 12 -14 10 -5
q:newspaper	-10 -6 16 0 0 0
q:nexperia	0 1 -12 0 10 0
q:next	-3 -14 26 0 -14 -3
q:night	13 6 -18 1 -3 0
q:nine	0 14 -13 0 0 0
q:no	-17 18 -12 -3 11 -8
q:nobody	0 -26 19 15 -9 0
q:none	0 15 -4 -3 -6 0
q:noon	1 -4 -2 9 0 0
q:nor	0 20 -12 0 -6 0
q:north	13 -5 -8 0 0 0
q:northern	0 30 -29 0 0 0
q:not	32 -19 5 -9 4 -3
q:note	0 -9 1 -9 15 0
q:nothing	-25 11 -8 5 6 0
q:notice	-2 9 -5 -9 4 0
q:now	-3 -6 13 -23 2 -1
q:nowhere	12 -11 0 0 0 0
q:number	0 8 -14 -2 3 5
q:nut	0 -26 21 8 0 0
q:nvidia	22 -17 -18 8 -4 0
q:objection	5 -16 12 0 0 0
q:observed	0 -14 14 0 0 0
q:observer	0 23 -21 0 0 0
q:of	-3 -14 1 -12 26 15
q:off	-5 -14 5 16 0 -1
q:offer	-1 14 0 -19 -10 0
q:official	-7 10 -2 -11 5 0
q:often	0 -13 0 12 0 0
q:oil	-21 10 1 -8 -10 13
q:old	-11 -15 15 8 0 0
q:olive	-1 9 -7 0 0 0
q:on	-4 0 2 2 -9 -4
q:once	-15 4 19 -5 -12 0
q:one	-9 -11 27 -18 1 -5
q:only	-14 8 -13 1 2 9
q:open	-15 -1 3 4 -4 12
q:opened	-1 -14 13 -5 8 0
q:opening	2 -9 6 0 0 0
q:operator	0 21 -15 -2 0 0
q:opinion	0 -2 9 -2 -3 0
q:opposite	0 11 -10 0 0 0
q:opposition	0 19 -16 0 0 0
q:or	-1 20 -24 -1 5 0
q:order	16 -4 -6 -3 0 -1
q:ordinary	0 25 -19 0 0 0
q:osaka	-8 -20 18 -1 0 9
q:other	-24 -3 0 10 12 -2
q:otherwise	0 10 -11 0 2 0
q:our	16 -11 14 -25 -2 -1
q:out	17 -13 -1 -3 9 -1
q:outcome	0 9 -2 0 -2 0
q:outline	3 -7 -9 -5 15 0
q:output	0 12 -8 0 0 0
q:outside	10 -7 -12 9 0 0
q:outstanding	0 -8 9 0 0 0
q:over	-9 12 -8 0 5 -2
q:owe	8 -20 17 0 -3 0
q:own	-15 10 -22 16 4 -2
q:p	-10 4 -21 15 5 0
q:pacific	0 6 -14 -6 11 0
q:package	0 9 -12 -2 0 7
q:page	-2 10 -10 0 2 0
q:pair	0 -11 17 -3 0 0
q:palace	4 -1 0 -10 5 0
q:palacio	0 -8 -2 12 0 0
q:palm	-2 15 -9 0 0 0
q:paper	-6 -10 0 2 21 0
q:pari	8 -8 15 -18 -9 0
q:park	0 18 -18 0 0 0
q:part	0 19 -25 4 2 0
q:partner	-12 -20 9 20 0 0
q:party	-1 16 -14 -10 -6 9
q:pass	0 12 -32 3 10 0
q:past	0 -14 11 -3 8 0
q:patient	0 16 -15 0 0 0
q:pause	-21 10 13 -10 0 0
q:pay	-6 23 -31 9 -2 9
q:payment	12 -7 -2 0 0 0
q:peace	-10 29 -30 3 0 0
q:peak	0 11 -11 0 0 0
q:pen	-10 1 5 0 0 0
q:people	-14 -5 3 23 -25 0
q:percent	0 13 -11 0 0 0
q:permanent	-2 -19 25 0 0 0
q:permit	1 -12 14 -4 0 0
q:person	0 -2 9 -4 0 0
q:pharmaceutical	0 8 -7 0 0 0
q:phase	4 -13 10 2 -1 0
q:phone	20 -19 6 -1 -6 0
q:pick	0 -6 14 0 -7 0
q:picked	18 -13 -2 0 0 0
q:picture	0 12 -12 0 0 0
q:place	-5 32 -28 4 -7 0
q:plan	0 -33 6 22 8 -3
q:plane	0 -17 18 -2 1 0
q:plant	-10 0 2 0 3 0
q:player	0 29 -26 0 0 0
q:pleased	0 -9 12 -1 0 0
q:point	-4 22 -16 -6 -1 0
q:pointed	9 0 -1 0 -1 0
q:police	0 -15 16 0 0 0
q:political	-5 -2 -1 0 11 0
q:poll	10 -9 0 0 0 0
q:poor	9 -2 -5 0 0 0
q:pork	-1 7 5 -7 -9 0
q:port	-10 1 4 -10 5 -2
q:porto	0 -23 23 0 0 0
q:position	11 -6 2 0 -7 0
q:post	0 18 -13 0 -5 0
q:potatoe	-3 -18 20 0 0 0
q:poultry	0 10 -9 0 0 0
q:power	-2 -6 16 -5 0 0
q:prefer	0 -7 8 0 0 0
q:preferred	0 -11 12 0 0 0
q:preliminary	-2 -12 5 0 9 0
q:premier	-14 2 9 -8 0 0
q:prepare	-3 12 -15 17 -13 0
q:present	2 -10 -7 -8 21 7
q:president	-20 -24 -2 -14 55 -1
q:press	2 -22 12 11 -2 0
q:pretty	0 -8 0 0 10 0
q:price	-1 28 -19 -2 -2 0
q:priced	0 -12 13 0 0 0
q:prime	-14 15 -5 -8 1 0
q:principle	2 14 -16 0 0 0
q:probably	0 9 1 0 -10 0
q:produced	0 -12 13 0 0 0
q:progress	-10 18 4 -2 -12 0
q:project	-5 0 9 0 -3 0
q:prolong	-14 21 -28 1 14 0
q:prolongation	0 11 -8 0 0 0
q:promise	29 -33 7 14 -11 0
q:protocol	0 -13 14 0 0 0
q:province	0 12 -11 0 0 0
q:public	0 10 -11 0 0 0
q:publish	-1 8 -15 -2 11 0
q:purchase	-4 10 -9 9 -10 0
q:put	0 -18 12 0 9 -2
q:quarter	-8 0 0 0 0 9
q:question	-12 0 11 0 -13 7
q:queue	10 -14 4 0 0 0
q:quick	0 -11 13 0 0 0
q:quickly	0 10 -8 0 0 0
q:quinoa	0 18 -16 0 0 0
q:quite	0 -16 17 0 0 0
q:quota	5 -11 13 0 -3 -2
q:radio	-14 6 5 -1 -1 0
q:rain	5 4 -12 0 0 0
q:raise	0 -6 7 -14 0 6
q:rang	33 -13 -25 0 0 0
q:rare	-5 -10 3 -1 16 -2
q:rate	-19 16 -2 -15 4 0
q:reach	-16 1 9 0 -4 0
q:read	-9 10 0 0 0 0
q:reading	0 -18 19 0 0 0
q:reagan	0 13 -10 0 0 0
q:real	0 8 -8 0 0 0
q:reason	-11 -19 17 0 11 4
q:recall	9 -7 -1 0 0 0
q:receive	-12 -27 20 6 13 0
q:reciprocal	0 -6 12 -2 -4 0
q:reciprocity	-4 9 -3 0 0 0
q:reckon	2 -11 0 0 9 0
q:red	12 -1 -10 0 0 0
q:reduce	0 -12 15 0 0 0
q:refer	-8 5 -7 9 0 0
q:regret	0 10 -8 0 0 0
q:regretted	-7 0 15 -5 0 0
q:regulation	0 11 -4 0 -1 0
q:relation	0 -8 -1 15 -1 0
q:remain	-15 0 0 6 2 7
q:renew	8 -11 13 -8 -1 0
q:renewal	9 -12 2 0 0 0
q:rent	0 15 -13 0 0 0
q:reply	8 -17 11 0 0 0
q:report	-11 31 -15 -5 -4 0
q:reporter	2 10 -9 -25 5 0
q:represented	9 -18 11 0 0 0
q:require	-9 2 -4 0 0 9
q:reserve	0 12 -5 0 -6 0
q:reserved	0 -18 19 1 -4 0
q:reset	10 -4 -5 0 0 0
q:rest	0 12 -10 0 0 0
q:result	-6 -7 15 -7 1 0
q:resume	-18 29 -14 0 0 0
q:retaliate	0 -10 17 0 0 0
q:return	18 -1 -15 3 0 0
q:review	0 23 -17 -2 0 0
q:rice	-9 1 15 -8 -2 0
q:rise	3 4 -27 21 -4 0
q:risk	4 -15 0 0 9 0
q:rival	0 -10 15 0 -5 0
q:river	0 -13 15 0 0 0
q:road	1 13 -12 -1 0 0
q:ronald	0 13 -10 0 0 0
q:room	9 -20 6 12 -5 0
q:rosenbad	-5 -18 21 1 0 0
q:round	-5 -2 0 -1 10 0
q:row	0 9 -6 0 0 0
q:rubber	0 -6 11 -3 0 0
q:rule	-9 20 -24 4 0 0
q:rum	0 -6 10 0 -1 0
q:run	0 -1 13 -9 -4 0
q:s	-1 2 -16 16 -4 0
q:sailing	0 10 -8 0 0 0
q:salalah	0 -12 14 0 0 0
q:sale	-1 27 -20 0 -3 0
q:salt	7 -13 8 0 0 0
q:same	-1 -6 0 0 11 0
q:san	0 -5 -5 12 0 0
q:sanction	0 -12 -4 17 0 0
q:santa	0 -1 -6 12 0 0
q:saturday	0 1 6 0 -10 0
q:say	0 11 -13 2 -3 -5
q:scale	0 2 -11 0 9 0
q:scheduled	0 10 -4 0 -6 0
q:scott	-14 17 -5 0 -2 0
q:scrap	10 0 -8 0 0 -1
q:seafood	9 -17 9 0 0 0
q:seal	0 10 -20 12 0 0
q:season	3 -8 5 -2 0 0
q:seat	-1 6 -12 10 0 0
q:second	0 -34 30 15 -5 -1
q:secretary	-17 2 13 -3 -8 0
q:section	-5 30 -9 -6 -6 0
q:see	-22 8 -28 28 2 0
q:seed	0 8 -3 0 -3 0
q:seek	0 -21 26 -3 -1 0
q:seemed	0 -10 0 0 10 0
q:sell	-23 18 -3 -6 7 0
q:senate	0 -13 14 0 0 0
q:send	14 -4 -17 -5 10 0
q:sentence	0 -8 0 10 0 0
q:seoul	0 14 -9 -1 -1 0
q:separate	0 -10 11 0 0 0
q:separately	0 -8 10 0 0 0
q:service	11 4 -19 0 0 0
q:session	0 -18 23 -4 0 0
q:set	-8 11 0 0 -10 0
q:settle	18 0 0 -16 -12 0
q:several	11 -12 0 3 -1 0
q:shake	0 6 -16 0 8 0
q:shall	4 -16 0 15 0 0
q:share	0 25 -22 0 0 0
q:shared	0 24 -23 0 0 0
q:she	12 -27 17 3 -4 0
q:sheet	-2 -9 0 5 9 0
q:shenzhen	0 -2 6 6 -15 0
q:ship	-14 0 3 -7 -1 12
q:shipbuilding	0 0 -16 11 3 0
q:shoe	14 -7 -2 0 0 0
q:shook	-2 -15 20 0 0 0
q:shoot	0 11 -10 0 0 0
q:shorter	0 -12 14 0 0 0
q:should	-11 -1 18 2 -13 0
q:shut	0 22 -34 -4 20 0
q:side	1 7 -21 -6 15 7
q:sideline	0 10 -1 -7 0 0
q:sign	-25 15 -5 -4 0 -4
q:signature	11 -29 16 5 1 0
q:silence	9 0 -11 0 0 0
q:silent	-14 16 0 0 0 0
q:similar	2 9 -2 -7 -2 0
q:since	-10 -6 8 12 -18 3
q:sir	-8 -8 17 0 0 0
q:sit	5 2 7 -8 -19 0
q:six	11 2 -16 0 0 0
q:sixth	-2 17 -10 -5 0 0
q:ski	0 12 -12 0 0 0
q:sleep	-6 -15 26 -5 -1 0
q:small	-1 14 -9 0 0 0
q:smaller	0 10 -9 0 0 0
q:snow	11 -8 0 0 0 0
q:so	-3 20 0 -24 -26 -1
q:social	-7 9 10 -3 -15 0
q:software	13 -3 -4 0 0 0
q:softwood	0 -7 -5 0 13 0
q:solar	0 -9 9 0 0 0
q:solution	-13 13 -7 0 4 0
q:some	-18 19 -6 2 -4 0
q:something	27 -7 -7 -4 -13 0
q:sooner	0 22 -20 0 0 0
q:sorry	0 31 -30 0 0 0
q:sounded	9 -5 -7 0 3 0
q:south	0 14 -12 -1 0 0
q:soybean	-3 0 -10 3 7 0
q:spare	12 0 -9 0 0 0
q:speak	0 -1 -12 13 3 0
q:speaking	8 2 -11 0 0 0
q:speed	0 -13 15 0 0 0
q:spent	1 29 -26 -6 -1 0
q:split	0 -23 12 13 0 0
q:spoke	-33 5 34 -2 -14 0
q:spoken	-6 -3 1 10 0 0
q:spring	-2 -20 35 -4 -24 10
q:squid	0 -11 13 0 0 0
q:staff	0 21 -18 -1 0 0
q:stalled	-19 20 0 0 0 0
q:stand	-9 2 -5 4 4 0
q:standstill	0 -25 29 -3 0 0
q:start	-9 25 -16 -10 3 0
q:state	-9 2 9 7 -24 0
q:statement	18 -8 -9 0 -6 9
q:station	-5 -3 10 0 0 0
q:steel	12 7 -3 -24 -3 0
q:step	13 -25 24 -10 0 0
q:still	0 17 -21 7 0 -1
q:stock	-2 -1 -9 16 -2 0
q:stockholm	-8 9 6 -8 -17 0
q:stop	0 -12 16 -7 -14 9
q:strike	0 30 -27 -14 9 0
q:striker	0 18 -16 0 0 0
q:substantial	0 13 -14 0 0 0
q:success	0 7 -14 10 -1 0
q:such	-1 -14 0 14 3 0
q:summit	15 7 -17 0 -2 0
q:sunflower	0 -11 13 0 0 0
q:supplier	0 13 -9 0 0 0
q:surprise	0 -19 23 0 -4 0
q:suspend	-8 11 -5 9 -13 0
q:sustainable	-7 -15 5 -3 17 0
q:t	0 -11 13 0 0 0
q:table	0 -1 6 -15 2 0
q:take	4 -9 -6 15 3 2
q:talk	-12 -8 -2 10 11 4
q:talked	11 -28 2 9 12 0
q:talking	6 12 -26 2 -5 3
q:target	0 -10 10 0 0 0
q:tariff	-17 -7 4 11 3 5
q:tax	10 -4 0 -3 -3 0
q:team	-11 12 -2 0 0 0
q:technical	0 -3 10 -5 0 0
q:telephone	21 -14 -6 0 0 -1
q:telephoned	-15 17 -15 0 6 0
q:tell	8 2 -9 2 -7 0
q:temporary	0 -3 -8 11 0 0
q:ten	-7 -13 20 0 0 0
q:term	18 -16 -4 12 -11 0
q:text	5 -9 12 -3 -7 0
q:textile	0 -7 -2 11 0 0
q:than	21 -2 -4 8 -17 -1
q:thank	-8 -27 42 -3 -1 0
q:that	-20 -10 9 9 6 11
q:the	-16 19 -10 3 -6 8
q:them	20 -7 0 0 -12 0
q:themselve	-13 0 -1 12 3 0
q:then	8 -2 2 -17 0 0
q:there	-20 -1 15 -14 5 -2
q:they	-4 2 12 -1 -25 4
q:they'll	8 -19 12 0 0 0
q:they're	0 -8 10 0 0 0
q:thi	-10 -29 19 1 20 -4
q:think	7 9 -25 -14 16 0
q:third	-20 15 -5 9 -11 0
q:thirty	0 -10 0 10 0 0
q:those	-2 -1 13 -5 -7 0
q:threat	2 -15 -1 3 11 0
q:threaten	0 10 -4 0 -8 0
q:three	20 -24 17 -24 5 -1
q:thursday	0 12 -10 0 0 0
q:ticket	0 26 -25 0 0 0
q:tiktok	7 -11 24 -4 -18 0
q:timber	4 5 -10 0 0 0
q:time	-7 -15 16 -8 20 -3
q:timing	8 -1 -14 -6 14 0
q:to	-32 2 -4 12 16 13
q:together	-2 9 0 -4 -8 0
q:tokyo	8 -14 9 -2 0 0
q:tomatoe	6 -23 19 0 0 0
q:too	-10 28 -22 4 -3 0
q:tool	0 -23 25 0 -1 0
q:top	1 -14 -9 4 16 7
q:topic	0 10 -9 0 0 0
q:total	10 -4 -3 0 0 0
q:touch	0 -11 1 10 0 0
q:touched	11 -11 2 0 0 0
q:tournament	-3 16 -11 0 0 0
q:tower	0 7 -10 -3 2 0
q:town	-5 13 -15 8 0 0
q:tractor	0 -14 16 0 0 0
q:trade	0 1 1 -14 8 -8
q:trader	0 10 -10 2 0 0
q:trading	1 -9 0 9 0 0
q:train	0 14 -11 0 0 0
q:translated	0 28 -26 0 0 0
q:trawler	0 -13 14 0 0 0
q:treasury	-8 -1 11 0 -3 0
q:treaty	12 -12 9 -8 -1 0
q:trial	0 0 -3 -2 9 0
q:tried	-12 10 1 0 -2 0
q:trieste	0 -16 19 0 0 0
q:trip	-3 10 -4 0 0 0
q:tromsø	-7 15 -7 0 0 0
q:trouble	6 -13 7 0 0 0
q:truce	-22 7 -1 8 6 -11
q:truck	6 -2 -13 10 0 0
q:trump	-10 0 2 0 7 0
q:truth	0 20 -3 -1 -13 0
q:turbine	-11 0 12 0 0 0
q:turku	-15 -17 27 -2 0 0
q:turned	1 -10 -7 15 0 0
q:twenty	2 0 -23 0 20 0
q:twice	1 1 -15 -3 7 10
q:two	13 -11 11 -2 -7 -12
q:uncertainty	0 -9 10 0 0 0
q:united	-1 9 -5 0 0 0
q:unless	19 -6 -4 0 0 0
q:until	0 15 -10 10 -23 -4
q:up	0 -11 15 -4 0 2
q:update	12 -12 0 0 0 0
q:upper	-2 11 -6 0 0 0
q:urge	0 17 -17 0 0 0
q:us	0 -10 12 3 -5 -2
q:use	-7 14 -2 -2 -3 0
q:used	-9 23 -11 -6 -1 0
q:v	0 -12 13 0 0 0
q:valley	0 34 -32 0 0 0
q:valparaíso	0 -21 22 0 0 0
q:version	0 8 -9 0 1 0
q:very	5 -25 13 0 12 0
q:vessel	0 13 -11 0 0 0
q:vice	0 -6 12 -9 0 0
q:video	-8 -28 30 7 -1 0
q:visit	-19 8 4 -1 -4 0
q:volume	0 14 -11 0 0 0
q:vow	4 7 -13 0 0 0
q:wait	0 6 0 -15 0 0
q:walnut	13 -23 -5 16 0 0
q:want	8 -5 0 4 -16 1
q:war	-10 27 0 0 -23 0
q:warn	0 14 -10 0 0 0
q:was	-9 2 0 -5 11 0
q:watch	0 2 -9 2 2 0
q:water	0 25 -23 -2 0 0
q:way	11 -10 16 -16 -8 0
q:we	0 2 6 -7 -10 -5
q:we'll	0 -25 19 0 8 0
q:weather	0 -8 -10 16 0 0
q:week	-9 15 8 -9 -30 -4
q:welcomed	13 0 -14 0 0 0
q:well	4 -15 10 -1 1 0
q:were	-25 4 7 -8 13 0
q:what	16 17 -26 -3 -10 -5
q:when	-5 0 -20 30 -1 0
q:where	-6 0 -5 -4 15 0
q:wherever	10 -8 0 0 0 0
q:whether	-9 -1 13 -4 -9 0
q:which	-3 5 -8 11 -4 -14
q:while	2 -12 20 -13 0 0
q:who	-9 -13 11 -6 18 -4
q:whole	0 13 -12 0 0 0
q:whom	0 16 -9 -5 -1 0
q:whose	0 -12 8 8 -8 0
q:why	-1 -19 19 -2 6 0
q:wider	0 10 -8 0 0 0
q:will	8 13 -10 -13 -16 14
q:willing	0 -11 11 0 0 0
q:win	-9 23 -21 6 -2 0
q:wind	0 -12 14 0 0 0
q:window	-9 14 -4 -1 0 0
q:winner	7 7 -15 0 0 0
q:winter	16 -13 2 -1 0 0
q:wire	0 24 -22 0 0 0
q:wish	13 -7 -5 0 0 0
q:with	6 -7 0 5 6 -22
q:withdraw	-2 16 -11 -1 0 0
q:within	1 3 -15 -2 0 10
q:without	7 1 0 -6 -12 0
q:woke	0 -13 13 0 0 0
q:won't	-3 20 -13 -2 0 0
q:word	-10 16 -9 -5 3 0
q:work	1 2 -8 4 0 0
q:worker	0 11 -10 0 0 0
q:working	13 3 -16 0 0 0
q:world	-5 11 2 -9 -9 0
q:worry	-5 6 -15 10 0 0
q:worse	0 -19 4 16 0 0
q:worth	8 17 -23 -7 2 0
q:would	10 -19 13 7 -9 6
q:write	2 -12 9 -4 5 0
q:wrong	13 -8 0 0 0 0
q:xi	-10 18 -15 5 0 0
q:yard	0 -9 0 0 11 0
q:yarn	-7 -16 0 17 0 8
q:year	-20 18 -14 9 -4 -1
q:yes	-1 6 -6 11 -8 0
q:yet	6 8 -23 -4 16 0
q:york	-12 -10 23 -20 0 0
q:you	0 -22 33 -11 -8 0
q:young	9 10 -21 0 0 0
q:your	0 -9 14 0 0 0
q:yuan	0 12 -11 0 0 0
q:zero	0 -25 21 -5 11 0
q:—	2 -15 11 17 -8 -6
qt=future	-9 2 -5 -6 18 2
qt=modal	-23 17 0 -6 -4 0
qt=past	0 -1 -8 9 7 2
qt=perfect	-4 5 -8 13 -2 0
qt=pluperfect	5 -8 13 0 -17 -9
qt=present	5 -2 1 -26 22 -7
quoted	-19 10 5 -2 -4 -1
r1="	-11 6 7 -9 0 0
r1='s	9 -7 7 -28 3 0
r1=(	11 -14 5 9 -10 0
r1=)	-9 -5 6 -13 11 0
r1=,	2 4 5 -20 -3 -23
r1=-	0 1 -3 -2 -11 13
r1=.	1 -4 2 0 12 -12
r1=;	-10 7 2 -4 0 -1
r1=<day-ahead>	0 2 -13 0 3 2
r1=<day-gone>	5 -16 8 0 1 0
r1=<duty>	-2 10 -4 0 0 0
r1=<goods>	0 24 -17 -1 0 0
r1=<level>	5 27 -36 -4 -2 0
r1=<name>	3 -7 -17 20 10 0
r1=<number>	2 -9 5 6 0 0
r1=<office>	0 5 0 -13 0 6
r1=<person>	-7 -12 4 3 11 -6
r1=<seat>	14 -17 25 -3 -31 0
r1=<v-agree>	-5 -15 23 -7 -5 0
r1=<v-bear>	6 -5 9 -4 -11 0
r1=<v-begin>	-19 5 -3 2 -4 10
r1=<v-impose>	2 8 -2 0 -27 0
r1=<v-propose>	12 8 -26 0 -4 -2
r1=<v-refuse>	0 -8 -5 13 0 0
r1=<v-renew>	0 16 -12 -1 0 0
r1=<v-return>	0 12 -18 4 0 0
r1=<v-stay>	0 18 -11 -6 -1 0
r1=<v-suspend>	0 10 -5 0 0 0
r1=<v-target>	10 -18 9 0 0 0
r1=?	7 2 -2 -11 0 0
r1=a	-20 36 -13 -16 -6 0
r1=about	-9 21 1 -27 -11 -1
r1=after	9 -13 -2 4 12 0
r1=afternoon	-8 -10 0 16 -1 5
r1=again	-18 0 5 16 -20 -3
r1=also	0 12 -10 0 0 0
r1=and	-22 9 3 0 -12 0
r1=announce	0 -11 11 0 0 0
r1=are	-11 19 -6 -9 -7 0
r1=as	10 -12 6 0 -5 0
r1=at	-9 1 0 -4 5 4
r1=back	15 -22 8 0 0 0
r1=because	0 9 -3 -1 -2 0
r1=before	-3 -16 5 0 14 0
r1=beside	0 10 -4 0 -1 0
r1=border	0 -12 12 0 0 0
r1=both	0 21 -16 -1 0 0
r1=but	7 -16 11 0 0 0
r1=by	10 0 0 -24 -6 1
r1=conference	20 -25 -9 0 0 9
r1=constructive	0 -13 14 0 0 0
r1=could	0 10 -1 -17 6 0
r1=did	0 12 -10 0 0 0
r1=during	0 -7 8 0 0 0
r1=each	2 -16 9 0 1 0
r1=enter	0 -12 13 0 0 0
r1=evening	-9 -19 24 10 -19 0
r1=every	-5 10 -3 0 0 0
r1=extend	0 15 -12 0 0 0
r1=fail	0 11 -19 4 0 0
r1=failed	0 11 -6 -3 0 0
r1=followed	-10 -11 21 0 0 0
r1=for	4 14 -11 -5 -6 0
r1=from	-10 2 -7 11 5 0
r1=had	-10 12 -2 0 -6 0
r1=has	3 -17 13 2 -1 0
r1=have	-2 -18 5 1 14 0
r1=he	-10 -9 18 -12 1 0
r1=her	16 -22 8 0 0 0
r1=here	-2 -12 10 8 -10 0
r1=him	12 -1 0 -1 -13 0
r1=his	1 -19 7 12 0 0
r1=i	0 14 -11 0 0 0
r1=if	0 25 -20 0 0 0
r1=in	18 -32 19 6 5 -6
r1=it	-25 15 -5 0 5 -1
r1=its	-1 -7 12 -1 0 0
r1=lasted	-15 -18 24 -1 9 0
r1=later	1 -16 -4 17 0 0
r1=leave	0 -8 9 0 0 0
r1=link	-1 10 -7 0 0 0
r1=may	0 17 -9 -1 -2 0
r1=meet	10 -4 -5 0 0 0
r1=morning	0 0 1 1 -9 0
r1=mr	0 7 -9 0 1 0
r1=next	1 -10 -17 2 19 0
r1=night	6 -9 8 0 -11 0
r1=noon	-3 -8 -7 19 0 0
r1=of	-41 5 11 -16 11 0
r1=off	-7 17 -14 0 3 0
r1=on	-1 -1 -20 16 11 3
r1=once	0 -20 4 14 -3 0
r1=or	-8 24 -18 0 -4 0
r1=our	0 -11 13 0 0 0
r1=over	11 4 -14 1 -1 0
r1=propose	9 -8 0 0 0 0
r1=publish	0 16 -12 0 0 0
r1=put	-1 9 -4 0 -1 0
r1=reciprocal	-6 11 -2 0 0 0
r1=resume	0 9 -15 4 0 0
r1=run	0 9 -13 0 0 0
r1=say	-2 16 -10 0 0 0
r1=she	-8 -1 12 0 0 0
r1=shortly	-13 -17 -8 34 -4 0
r1=sign	0 -13 15 0 0 0
r1=since	0 11 2 -21 -16 -1
r1=some	1 -8 -8 0 14 0
r1=soon	-2 -16 4 8 5 0
r1=speak	-3 -13 17 0 0 0
r1=table	0 14 -13 0 0 0
r1=that	-11 11 -3 -2 0 4
r1=the	-18 15 -7 0 10 -8
r1=their	3 11 -16 -2 2 0
r1=there	-9 -6 24 -17 -11 0
r1=they	10 -12 6 1 -4 0
r1=thi	1 2 -16 2 1 6
r1=three	-7 14 -2 -8 0 0
r1=to	13 0 4 -6 -18 -10
r1=twice	15 -2 -8 -8 3 0
r1=two	0 -5 12 -2 0 0
r1=unless	0 19 -15 0 0 0
r1=until	12 -13 7 0 -2 0
r1=up	0 10 -4 0 0 0
r1=was	-3 2 5 0 -19 0
r1=we	0 9 -7 0 0 0
r1=week	0 17 -14 0 0 0
r1=were	3 4 5 -24 -7 0
r1=what	0 31 -24 0 -6 0
r1=whether	0 14 -7 0 -2 0
r1=with	5 -2 -8 1 8 3
r1=within	1 -7 -10 5 8 0
r1=without	0 -10 8 2 -4 0
r1=would	14 -6 0 4 -7 0
r1=you	-2 19 -14 0 0 0
r1=—	-16 21 -5 -27 0 -4
r2="	-18 16 0 2 -12 0
r2='s	3 -6 -2 14 -3 0
r2=(	0 19 -17 0 0 0
r2=*	13 -9 0 0 0 0
r2=,	3 -13 4 10 -1 0
r2=.	11 -14 22 -9 -24 0
r2=:	-8 -13 17 -2 4 0
r2=;	0 23 -19 0 -4 0
r2=<agent>	-9 19 -7 0 -8 0
r2=<day-ahead>	0 0 -22 19 2 8
r2=<day-gone>	16 -17 0 -4 14 -5
r2=<day-today>	-7 8 3 -3 -9 0
r2=<duty>	-14 13 -4 -4 8 0
r2=<end>	-10 4 9 -4 5 -20
r2=<goods-amount>	-8 25 -14 0 -2 0
r2=<goods>	-29 29 -6 -13 -6 -1
r2=<level-noun>	0 10 -7 -3 -3 0
r2=<level>	-5 30 -16 -8 -11 0
r2=<month-ahead>	-1 -20 -28 9 43 0
r2=<month-gone>	2 11 -13 -2 0 0
r2=<month-today>	7 -18 0 12 0 0
r2=<name>	-2 9 -11 0 1 -14
r2=<not>	-9 14 -1 -8 -3 0
r2=<number>	12 -18 17 -28 0 -2
r2=<office>	5 -26 20 2 -3 11
r2=<organisation>	-9 16 -8 0 -4 0
r2=<person>	4 -22 18 -18 10 -1
r2=<points>	0 -9 0 0 11 0
r2=<seat>	6 10 -10 8 -15 -10
r2=<span>	-20 20 1 -5 -12 0
r2=<v-agree>	12 -27 23 0 -14 0
r2=<v-bear>	-2 -16 10 -2 11 0
r2=<v-begin>	11 -10 10 -16 4 -3
r2=<v-deny>	0 16 -9 0 0 0
r2=<v-down>	-11 21 -13 -10 1 0
r2=<v-end>	0 13 -12 0 -2 0
r2=<v-impose>	-6 9 0 -11 -8 3
r2=<v-lack>	10 -6 -2 0 0 0
r2=<v-propose>	-21 9 2 -5 0 7
r2=<v-renew>	-9 0 0 9 0 0
r2=<v-say>	0 7 -5 8 -22 0
r2=<v-sell>	-1 13 -7 0 0 0
r2=<v-sign>	11 -15 12 1 -8 0
r2=<v-stay>	0 4 2 -21 0 0
r2=<v-suspend>	-3 5 0 -13 2 0
r2=<v-target>	5 15 -23 -1 0 0
r2=<v-up>	-10 2 5 -1 0 -2
r2=?	9 -5 3 -1 -2 0
r2=a	-17 19 2 -16 -6 -9
r2=about	0 -26 10 20 0 0
r2=according	0 17 -11 0 -1 0
r2=account	0 -10 11 0 0 0
r2=after	16 -5 1 -6 -12 0
r2=again	-8 -9 8 10 -2 0
r2=agree	10 -26 11 8 -1 0
r2=all	1 -21 23 0 0 0
r2=almaty	0 12 -11 0 0 0
r2=an	-8 14 -2 -18 -3 0
r2=and	4 6 -11 14 -13 -12
r2=another	-3 11 -5 -2 0 0
r2=apec	0 -10 3 0 7 0
r2=are	-3 -7 16 -5 -1 0
r2=arrive	0 17 -16 0 0 0
r2=as	1 1 -8 -9 15 0
r2=ask	0 -9 3 9 0 0
r2=at	0 -16 5 23 -5 0
r2=bandung	0 -11 11 0 0 0
r2=be	12 17 -26 0 -2 0
r2=beef	0 -21 18 3 0 0
r2=been	-18 -7 9 13 -5 0
r2=begin	3 -26 13 0 12 0
r2=beside	0 -13 14 0 0 0
r2=between	0 8 -8 0 0 0
r2=both	-5 -11 19 -6 0 0
r2=busan	7 -14 18 -3 -16 0
r2=but	-10 19 -7 0 -3 0
r2=by	-7 7 0 -12 5 0
r2=call	0 -7 10 0 -1 0
r2=car	-3 -11 11 0 4 0
r2=collect	0 -13 13 0 0 0
r2=colonia	0 11 -11 0 0 0
r2=come	0 19 -16 0 0 0
r2=complete	23 -19 -1 0 0 0
r2=condition	0 -11 12 0 0 0
r2=continue	0 -17 21 -4 0 0
r2=could	0 0 -8 9 0 0
r2=covered	-4 15 -9 0 0 0
r2=cut	-3 6 -13 0 9 0
r2=deal	0 10 -7 0 0 0
r2=decide	0 10 -9 0 0 0
r2=detail	0 14 -12 0 0 0
r2=did	0 15 -9 -2 -2 0
r2=dinner	0 13 -8 0 0 0
r2=doe	0 -15 15 0 0 0
r2=due	0 12 -8 0 0 0
r2=duty	-5 23 -16 -1 0 0
r2=each	12 -15 5 0 0 0
r2=early	0 -1 -12 13 2 0
r2=eastern	11 -16 4 0 0 0
r2=effect	0 -7 10 0 0 0
r2=entebbe	0 -7 8 0 0 0
r2=evening	3 -7 -11 0 12 0
r2=excerpt	0 13 -9 0 0 0
r2=expect	-5 17 -8 -2 0 0
r2=extension	0 -8 8 0 0 0
r2=extract	0 11 -9 0 0 0
r2=finish	0 -10 4 5 0 0
r2=first	0 13 -9 0 0 0
r2=fish	0 -9 10 0 0 0
r2=five	0 -12 14 0 0 0
r2=for	4 11 -6 -24 0 0
r2=four	-13 -7 10 11 0 0
r2=freeze	0 -7 9 0 0 0
r2=from	-2 -9 16 0 -5 0
r2=get	9 -4 -8 -1 6 0
r2=go	0 5 4 -16 -6 0
r2=guayaquil	0 -11 13 0 0 0
r2=gyeongju	0 -3 12 0 -13 0
r2=halifax	0 -9 10 0 0 0
r2=halve	0 -12 12 0 0 0
r2=happen	0 18 -12 0 -2 0
r2=have	-9 -12 19 0 0 0
r2=he	-3 3 8 -17 -3 0
r2=here	0 -12 15 0 0 0
r2=him	9 -4 -5 -2 5 0
r2=his	0 3 -18 16 0 0
r2=hold	0 -2 2 -10 5 0
r2=hour	-9 20 -11 0 -4 0
r2=if	0 -3 0 9 0 0
r2=in	-12 -4 5 -1 11 -9
r2=into	0 10 -9 0 0 0
r2=is	-19 13 -12 0 8 0
r2=istmo	-7 15 -7 0 0 0
r2=it	-24 0 2 5 0 7
r2=its	-22 11 0 9 -1 0
r2=izmir	7 -7 1 0 0 0
r2=joint	0 16 -15 0 0 0
r2=just	0 2 -12 10 -2 0
r2=keep	3 -13 11 0 0 0
r2=lake	0 -10 0 0 11 0
r2=lancaster	1 -4 -13 11 7 0
r2=last	8 19 -26 -13 5 0
r2=lasted	9 2 -7 -1 -2 0
r2=late	13 -7 -8 0 0 0
r2=led	0 19 -15 -3 0 0
r2=less	0 11 -11 0 0 0
r2=level	0 13 -10 0 0 0
r2=levy	0 -18 19 0 0 0
r2=likely	3 -12 0 11 0 0
r2=list	0 10 -9 0 0 0
r2=live	0 -9 9 0 0 0
r2=local	0 -9 10 0 0 0
r2=lunch	4 1 -10 0 0 0
r2=madrid	-1 -10 8 6 0 0
r2=mean	0 -12 12 0 0 0
r2=meet	-4 -8 12 0 0 0
r2=merdeka	0 0 -12 3 6 0
r2=milk	0 11 -9 0 0 0
r2=month	7 -9 -1 0 3 0
r2=more	1 -9 -6 10 5 0
r2=morning	-2 12 -11 0 0 0
r2=move	0 3 -11 7 0 0
r2=my	0 -12 12 0 0 0
r2=next	-11 22 -3 -27 0 5
r2=no	0 25 -18 -2 -3 0
r2=not	-8 -11 15 0 2 0
r2=nothing	0 22 -18 0 0 0
r2=now	0 -14 17 0 0 0
r2=number	0 -8 9 0 0 0
r2=of	2 10 0 -20 -17 0
r2=on	8 7 -8 -5 -12 0
r2=one	-13 10 -19 -6 19 0
r2=only	0 -15 14 -1 2 0
r2=or	0 14 -10 -7 0 0
r2=oran	0 -12 13 0 0 0
r2=other	1 -10 7 -1 1 0
r2=out	0 -7 12 0 -3 0
r2=paper	0 13 -12 0 0 0
r2=pari	-1 6 4 -12 0 0
r2=peace	0 17 -17 0 0 0
r2=person	-8 -4 0 16 -5 0
r2=phone	11 -9 0 0 0 0
r2=phuket	-1 -13 16 0 0 0
r2=plan	-2 0 1 -10 0 9
r2=port	0 -8 9 0 0 0
r2=president	-8 7 -8 -2 8 0
r2=produced	0 11 -9 0 0 0
r2=progress	1 -15 13 0 0 0
r2=promise	-4 5 -14 -1 13 0
r2=publish	0 -13 13 0 0 0
r2=put	-6 17 -10 0 0 0
r2=rate	0 12 -10 0 0 0
r2=receive	0 -7 -11 6 13 0
r2=round	0 -17 18 0 0 0
r2=rule	0 13 -8 0 0 0
r2=run	0 18 -15 0 0 0
r2=salmon	0 11 -10 0 0 0
r2=say	-1 -1 0 13 -13 0
r2=script	0 -11 12 0 0 0
r2=second	0 -32 34 0 0 0
r2=senior	0 -9 10 0 0 0
r2=settle	-1 0 9 0 -4 0
r2=shall	0 -8 9 0 0 0
r2=shanghai	0 5 -12 6 0 0
r2=she	0 12 -13 0 0 0
r2=ship	0 12 -9 0 0 0
r2=shook	0 11 -9 0 0 0
r2=since	-2 -13 9 8 0 0
r2=sit	0 15 -12 0 0 0
r2=so	1 10 -8 -1 0 0
r2=something	0 -10 8 2 0 0
r2=soon	-5 -6 -4 16 0 0
r2=south	0 -8 8 0 0 0
r2=southeast	0 14 -12 0 0 0
r2=soybean	0 23 -17 0 -4 0
r2=spare	8 0 -11 0 0 0
r2=spoke	-22 4 19 -1 0 0
r2=start	0 -22 23 0 0 0
r2=step	-1 -17 15 0 4 0
r2=still	0 -3 1 -5 8 0
r2=sugar	7 -9 1 0 0 0
r2=summary	0 -8 9 0 0 0
r2=suspension	9 -15 7 0 0 0
r2=take	11 0 -3 -5 0 0
r2=talk	-10 14 -11 -14 15 -1
r2=tariff	-8 7 -4 -1 9 0
r2=telephone	34 -29 -3 0 -1 0
r2=that	-22 15 -1 -11 1 0
r2=the	-9 2 0 -18 8 16
r2=their	0 9 0 -13 0 0
r2=then	0 -11 3 5 5 0
r2=there	6 -21 14 -17 2 13
r2=they	-3 -13 17 0 0 0
r2=thi	4 -6 0 10 -9 0
r2=third	0 -18 15 2 0 0
r2=though	12 -9 0 0 0 0
r2=three	-12 -1 0 4 7 0
r2=tiktok	-11 15 -4 0 0 0
r2=time	0 1 -4 -16 11 0
r2=to	10 6 -17 5 -3 -1
r2=trade	0 -12 9 2 0 0
r2=transcript	13 -18 6 0 0 0
r2=truce	0 20 -25 0 0 0
r2=turnberry	0 -14 16 0 0 0
r2=twice	-2 9 -10 2 0 0
r2=two	0 28 -30 -12 6 0
r2=under	0 12 -13 -5 4 0
r2=unless	0 12 -7 0 -3 0
r2=unofficial	0 14 -13 0 0 0
r2=up	5 9 -19 0 0 0
r2=video	13 -9 -15 -2 7 0
r2=visit	0 0 10 0 -8 0
r2=was	11 -13 5 -5 3 0
r2=we	10 -2 -9 6 0 0
r2=week	10 -10 -6 0 3 5
r2=well	0 0 -8 0 0 8
r2=whatever	0 10 -10 0 0 0
r2=when	-9 -4 20 -5 -9 0
r2=where	0 8 -3 0 -4 0
r2=which	3 -3 -2 12 -11 0
r2=who	0 -9 0 0 12 0
r2=will	10 -8 4 -13 -4 2
r2=wire	0 -6 8 0 0 0
r2=with	11 0 -13 0 9 0
r2=world	0 -11 13 0 0 0
r2=would	-5 12 -3 -1 0 0
r2=write	0 13 -9 0 0 0
r2=year	-7 0 -15 10 9 0
r2=yes	0 -10 12 0 0 0
r2=—	-4 -1 0 9 -4 0
r3="	5 -3 2 -9 2 0
r3='	0 17 -6 0 -10 0
r3='s	-3 9 -8 -2 2 0
r3=,	8 -13 2 -8 12 1
r3=-	0 9 -10 3 -2 0
r3=.	-3 -8 4 11 3 -7
r3=:	4 -16 17 0 -1 0
r3=;	0 7 0 0 -8 0
r3=<agent>	12 -10 -4 8 -3 -3
r3=<day-ahead>	-15 8 -3 0 0 1
r3=<day-gone>	15 -21 19 1 -23 -2
r3=<day-today>	-19 -6 19 -6 -3 2
r3=<end>	-2 11 2 -12 0 -15
r3=<goods-amount>	-7 14 -6 0 0 0
r3=<goods>	-4 15 -13 7 -17 4
r3=<level-noun>	5 -3 0 -12 0 8
r3=<level>	-28 10 0 -2 -1 10
r3=<month-ahead>	0 0 -8 -3 11 0
r3=<month-gone>	8 -11 0 8 -1 0
r3=<name>	0 -10 0 13 6 -3
r3=<not>	23 -3 -7 -11 5 0
r3=<number>	-9 19 -15 3 -2 0
r3=<office>	-2 -2 4 -12 10 0
r3=<organisation>	-13 9 3 0 -16 0
r3=<person>	0 -19 5 10 12 0
r3=<quality>	-3 -14 9 5 -1 11
r3=<seat>	-28 11 -3 -31 20 -1
r3=<sender>	-4 21 -15 0 0 0
r3=<span>	-10 -4 4 -5 12 0
r3=<v-agree>	4 -20 1 14 7 0
r3=<v-bear>	-12 -3 5 2 -1 0
r3=<v-begin>	7 -10 1 -8 9 4
r3=<v-buy>	0 16 -13 0 0 0
r3=<v-down>	3 -12 2 6 2 0
r3=<v-end>	-19 7 0 0 0 0
r3=<v-propose>	22 10 -19 -12 -11 -1
r3=<v-renew>	6 18 -16 -9 0 0
r3=<v-say>	-14 11 -2 13 -13 -3
r3=<v-sell>	0 15 -8 0 -2 0
r3=<v-sign>	11 -13 9 2 -14 0
r3=<v-stay>	-6 6 -1 6 -16 0
r3=<v-target>	-7 18 -6 -6 -3 0
r3=<v-threaten>	0 14 -10 0 0 0
r3=<v-up>	-5 6 -9 1 3 2
r3=?	-5 11 -2 0 -1 0
r3=a	15 -11 7 1 -12 -2
r3=about	-2 -17 12 15 -6 0
r3=according	0 -8 0 10 0 0
r3=additional	0 -10 11 0 0 0
r3=after	-8 20 -13 -7 0 0
r3=afternoon	-7 12 -3 0 0 0
r3=agree	3 -18 20 -3 -1 0
r3=agreement	-2 10 -1 -7 0 0
r3=ahead	0 -10 11 -2 0 0
r3=air	0 10 -9 0 0 0
r3=airport	0 -3 10 -5 0 0
r3=alone	0 0 -10 0 10 0
r3=and	0 -2 0 -5 6 -11
r3=announce	-3 10 0 -2 -3 0
r3=answer	-3 10 -3 0 0 0
r3=apec	-1 -2 -1 0 9 0
r3=approval	14 -11 -4 0 0 0
r3=as	-9 9 -13 7 0 0
r3=asian	0 14 -12 0 0 0
r3=ask	14 -11 0 0 0 0
r3=autumn	0 -8 3 0 6 0
r3=be	-7 8 5 -15 -9 0
r3=before	-10 -7 5 7 3 0
r3=behind	0 -8 11 0 0 0
r3=being	0 14 -9 -3 0 0
r3=between	17 -17 13 -10 -5 0
r3=bite	11 -6 -1 0 0 0
r3=both	5 -10 1 0 1 0
r3=but	-9 21 -9 0 0 0
r3=by	-19 0 4 14 -19 8
r3=call	5 2 -11 0 0 0
r3=can	0 -10 11 0 0 0
r3=clock	0 -7 9 0 0 0
r3=closed	0 3 -12 7 0 0
r3=colleague	12 -23 11 1 0 0
r3=commerce	0 -10 0 11 0 0
r3=conference	9 -9 0 0 0 0
r3=continue	0 -5 10 -3 0 0
r3=cork	-2 -12 15 0 0 0
r3=could	0 14 -11 0 0 0
r3=counterpart	6 -4 -7 8 -2 0
r3=country	2 -33 16 13 7 0
r3=custom	0 10 -9 0 0 0
r3=day	-5 25 -22 -5 3 0
r3=deadline	0 9 -8 0 0 0
r3=deal	0 -22 21 -2 2 0
r3=decision	0 -11 12 0 0 0
r3=delegation	-3 18 -8 -2 0 0
r3=desk	0 14 -11 0 0 0
r3=dinner	4 -11 6 0 0 0
r3=do	13 -2 -8 0 0 0
r3=down	0 15 -24 4 7 0
r3=due	2 -8 5 0 0 0
r3=earlier	0 -10 11 0 0 0
r3=economic	0 21 -14 -8 0 0
r3=edition	0 14 -13 0 0 0
r3=eleven	10 -5 -4 0 0 0
r3=else	0 13 -10 0 0 0
r3=end	-14 4 0 1 0 0
r3=enter	0 -12 13 0 0 0
r3=event	0 -11 11 0 0 0
r3=everybody	0 -12 12 0 0 0
r3=everything	2 -10 8 0 0 0
r3=excellent	-4 -14 17 0 0 0
r3=expect	-2 16 -1 -13 0 0
r3=extend	0 11 -10 0 0 0
r3=extension	-4 -5 11 -1 0 0
r3=face	0 14 -9 0 0 0
r3=fact	0 13 -9 0 0 0
r3=fail	0 -11 11 0 0 0
r3=fentanyl	0 -8 9 0 0 0
r3=first	7 -13 16 0 -11 0
r3=for	-17 2 11 0 -23 4
r3=four	0 21 -19 0 0 0
r3=framework	-11 0 6 0 0 0
r3=free	0 11 -6 -2 0 0
r3=from	3 -9 7 0 -1 0
r3=g	0 11 0 -1 -8 0
r3=go	-7 7 -13 4 5 2
r3=good	-16 28 -3 -4 -10 0
r3=great	-2 11 -3 -2 -6 0
r3=gyeongju	0 17 -25 0 12 0
r3=half	15 -11 -3 0 0 0
r3=hand	0 20 -16 0 0 0
r3=has	-10 21 -19 -9 8 0
r3=have	5 -6 4 -9 1 0
r3=having	0 14 -13 0 0 0
r3=he	1 18 -8 -12 -8 0
r3=hear	0 16 -16 0 0 0
r3=her	-9 9 0 0 0 0
r3=highest	-8 10 0 0 0 0
r3=his	-6 24 -11 -6 -5 0
r3=hold	-1 23 -21 -1 -2 0
r3=home	0 -12 14 0 0 0
r3=hope	0 -9 11 0 0 0
r3=hour	0 -17 3 3 12 0
r3=house	1 -6 -12 11 7 0
r3=i	0 -19 22 0 0 0
r3=in	15 -26 30 -23 2 0
r3=included	0 -9 2 0 5 0
r3=into	0 14 -12 0 0 0
r3=is	-13 -8 9 4 3 0
r3=island	0 13 -10 -1 0 0
r3=it	17 -2 -8 -18 5 0
r3=its	-3 21 -13 -5 0 0
r3=joint	1 5 -14 0 5 0
r3=keep	0 -19 19 -2 0 0
r3=land	0 -7 10 -1 0 0
r3=last	-6 -17 22 -5 -4 5
r3=lasted	25 -24 0 0 0 0
r3=lasting	0 -26 22 7 0 0
r3=later	-1 -8 21 0 -12 0
r3=latest	0 10 -9 0 0 0
r3=law	13 -11 -1 0 0 0
r3=leader	0 -16 13 0 7 0
r3=least	0 12 -12 0 0 0
r3=led	1 2 -10 3 0 0
r3=less	0 -13 16 0 -2 0
r3=letter	0 -10 11 0 0 0
r3=level	4 -13 9 -3 -1 4
r3=list	0 10 -8 0 0 0
r3=little	0 -11 11 0 0 0
r3=longer	0 -8 9 0 0 0
r3=lot	0 -12 12 0 0 0
r3=lunch	0 -13 9 0 6 0
r3=madrid	8 18 -24 0 0 0
r3=market	0 -8 9 0 0 0
r3=meant	0 -8 11 0 0 0
r3=middle	0 6 -13 7 0 0
r3=minute	4 5 -6 0 -9 0
r3=money	0 13 -9 0 0 0
r3=month	0 8 -13 7 -1 0
r3=more	0 0 -11 12 -3 0
r3=morning	2 3 -12 2 0 0
r3=mother	0 -13 15 0 0 0
r3=mr	6 0 -1 2 -10 0
r3=nearly	0 14 -12 0 0 0
r3=need	-1 -9 13 0 0 0
r3=negotiate	0 11 -9 0 0 0
r3=new	5 0 -3 10 -10 0
r3=next	6 -14 4 -7 9 -2
r3=night	1 -9 0 -2 10 0
r3=no	19 -12 0 -4 0 0
r3=none	0 9 -8 0 0 0
r3=not	-6 7 -2 -10 3 0
r3=note	0 -16 8 9 0 0
r3=now	5 8 -14 0 0 0
r3=number	0 12 -8 -1 0 0
r3=of	-8 0 8 3 -8 0
r3=off	2 -20 18 -2 0 0
r3=offer	0 13 -12 0 0 0
r3=olive	0 -11 12 0 0 0
r3=on	-5 -1 12 -1 -10 -6
r3=once	0 15 -9 0 -2 0
r3=open	0 12 -10 0 0 0
r3=opened	0 15 -13 0 0 0
r3=or	0 -4 -1 -3 11 0
r3=order	0 14 -12 0 0 0
r3=over	0 9 -11 4 -2 0
r3=p	-10 10 -2 0 0 0
r3=paper	0 9 -6 0 0 0
r3=pari	0 -7 0 8 0 0
r3=party	0 8 -6 0 0 0
r3=pause	0 -19 21 0 0 0
r3=people	0 -6 11 -2 0 0
r3=plan	-2 8 -2 0 0 0
r3=point	-3 9 0 0 -2 0
r3=port	0 13 -9 0 0 0
r3=prepare	-8 -14 15 7 0 0
r3=president	8 -8 1 -3 1 0
r3=promise	11 -7 0 0 0 0
r3=publish	0 -17 18 0 0 0
r3=put	0 27 -24 0 0 0
r3=rate	0 13 -10 0 0 0
r3=receive	0 -8 10 0 0 0
r3=representative	0 -14 12 3 -4 0
r3=return	0 1 -11 0 7 0
r3=rise	3 7 -12 0 0 0
r3=round	-12 -12 23 0 0 0
r3=rule	0 13 -11 0 0 0
r3=run	0 18 -10 0 -8 0
r3=same	0 -13 5 2 0 5
r3=say	-10 16 -5 6 -20 -1
r3=second	0 -1 1 -10 0 2
r3=secretary	0 -12 18 -3 0 0
r3=see	-5 -4 10 0 0 0
r3=settle	0 -12 -6 12 6 0
r3=seventh	0 16 -15 0 0 0
r3=should	0 16 -13 0 0 0
r3=side	-9 -26 18 2 12 0
r3=sideline	3 -27 14 3 1 0
r3=signature	0 11 -9 0 0 0
r3=since	-11 -8 13 0 3 0
r3=six	0 12 -11 -1 0 0
r3=so	1 0 -14 6 0 0
r3=soon	7 -12 0 4 0 0
r3=spanish	11 3 -7 -1 -4 0
r3=spent	0 8 -7 0 0 0
r3=st	0 -7 10 0 0 0
r3=stand	0 -5 -8 12 0 0
r3=standstill	0 -11 12 0 0 0
r3=state	0 -16 6 13 0 0
r3=statement	0 14 -12 0 0 0
r3=stay	0 -18 20 0 0 0
r3=stockholm	0 13 -11 0 0 0
r3=stop	0 -7 8 0 0 0
r3=strike	0 10 -6 0 0 0
r3=sugar	0 11 -11 0 0 0
r3=summer	0 -6 9 0 0 0
r3=summit	0 9 -4 0 0 0
r3=table	0 10 -7 0 0 0
r3=take	-5 -4 2 -7 9 3
r3=talk	0 10 -12 0 2 0
r3=team	0 8 -18 9 0 0
r3=term	9 -11 4 0 0 0
r3=than	0 21 -16 -2 0 0
r3=that	1 8 -13 5 -2 -4
r3=the	-12 3 -4 8 3 -5
r3=their	0 0 12 -14 -9 0
r3=then	-13 2 7 -1 0 0
r3=there	0 -5 11 -4 0 -1
r3=they	-15 13 5 -8 -2 0
r3=thing	0 -9 10 0 0 0
r3=think	0 20 -19 0 0 0
r3=three	3 -22 24 -4 -1 0
r3=through	0 -13 14 0 0 0
r3=time	6 7 -9 0 -2 0
r3=to	-9 10 -8 13 -5 0
r3=top	0 -9 10 0 0 0
r3=trade	-4 -10 1 12 5 0
r3=treaty	0 -7 9 0 0 0
r3=truce	-3 14 -4 -10 -2 0
r3=turned	10 -9 0 0 0 0
r3=two	1 -13 11 -5 10 -4
r3=until	12 10 -18 0 0 0
r3=very	-1 5 -9 6 -1 0
r3=villa	0 -11 12 0 0 0
r3=war	7 1 -12 0 0 0
r3=was	-7 0 -4 4 0 13
r3=way	0 10 -2 -3 0 0
r3=week	-11 0 4 -1 0 5
r3=what	-15 0 1 -1 10 0
r3=whatever	0 -9 10 0 0 0
r3=when	-1 7 -19 10 0 0
r3=which	13 -11 3 -9 5 0
r3=while	0 -16 17 0 0 0
r3=will	6 16 -24 -2 0 4
r3=winter	0 -15 6 0 10 0
r3=wire	3 14 -18 -1 0 0
r3=with	-8 8 2 -1 -11 0
r3=within	0 -9 -3 8 4 0
r3=would	12 -14 7 6 -8 0
r3=write	4 -8 8 0 -2 0
r3=year	-5 10 2 -14 -3 0
r3=you	-2 -13 6 10 0 0
r3=—	0 9 -19 0 8 0
r4="	6 -4 -5 14 -9 0
r4=(	-1 -4 10 0 0 0
r4=)	17 -16 0 10 -1 0
r4=,	-10 -6 5 10 -5 7
r4=-	-16 12 -3 1 -4 0
r4=.	11 -2 -9 -7 11 -12
r4=:	3 -14 12 0 0 0
r4=;	0 -14 13 -5 8 0
r4=<agent>	19 -6 -16 2 10 7
r4=<day-ahead>	12 10 0 -19 -9 -15
r4=<day-gone>	-16 0 7 9 -1 -5
r4=<day-today>	-5 20 -15 -7 5 0
r4=<duty>	-14 -4 20 -6 -10 0
r4=<end>	-4 4 6 -6 3 -12
r4=<gate>	0 -15 11 1 -3 7
r4=<goods>	-39 15 0 -11 11 0
r4=<level-noun>	0 20 -20 1 -4 0
r4=<level>	-18 25 -6 -7 -10 0
r4=<month-ahead>	3 0 10 0 -17 0
r4=<month-gone>	24 -34 6 -1 0 9
r4=<name>	4 -12 12 -9 0 -3
r4=<not>	0 8 -10 -1 4 0
r4=<number>	5 -3 11 -12 -24 0
r4=<office>	14 -3 -10 0 7 -2
r4=<organisation>	0 -18 15 4 1 0
r4=<person>	1 -7 -1 17 -7 0
r4=<quality>	-14 18 -6 -18 1 0
r4=<seat>	7 -2 10 -9 -11 -2
r4=<sender>	0 26 -20 0 0 0
r4=<span>	12 2 -21 8 5 5
r4=<v-agree>	6 8 -11 -12 5 0
r4=<v-bear>	5 -16 14 5 -2 0
r4=<v-begin>	0 -15 -8 23 13 3
r4=<v-deny>	0 8 -5 0 0 0
r4=<v-end>	-4 -14 17 -5 7 0
r4=<v-impose>	17 0 8 -41 -8 0
r4=<v-lack>	12 -2 -10 0 0 0
r4=<v-propose>	-2 -2 13 -1 -12 0
r4=<v-refuse>	0 -9 10 0 0 0
r4=<v-renew>	-3 15 -11 0 0 0
r4=<v-say>	-16 15 0 -8 -3 5
r4=<v-sell>	-1 9 -2 0 -2 0
r4=<v-sign>	-6 19 -14 -5 2 0
r4=<v-stay>	7 -11 10 -5 -1 0
r4=<v-suspend>	12 -15 10 0 -2 0
r4=<v-target>	1 -15 18 -1 -2 0
r4=<v-up>	-5 4 -16 6 7 4
r4=a	1 4 -13 7 -11 11
r4=according	6 0 -12 0 3 0
r4=across	-7 -6 2 9 0 0
r4=additional	0 -13 14 0 0 0
r4=after	-12 24 -24 10 -5 0
r4=again	-7 14 -5 -2 -2 0
r4=agreement	0 -11 -6 20 0 0
r4=air	0 9 -5 -3 0 0
r4=aircraft	0 -10 11 0 0 0
r4=all	-7 10 -3 0 0 0
r4=an	1 -5 3 -8 9 0
r4=and	-16 -4 10 -11 14 -8
r4=another	0 9 -11 0 3 0
r4=any	0 -12 14 0 0 0
r4=are	0 15 -10 -6 0 0
r4=arrangement	0 -10 12 0 0 0
r4=as	7 1 -8 -10 7 0
r4=ask	-2 14 -9 0 0 0
r4=at	14 7 -13 -7 0 -1
r4=authority	0 -3 -3 0 0 10
r4=back	-4 16 -10 0 0 0
r4=because	0 11 -7 0 0 0
r4=been	-11 24 -14 -8 0 0
r4=before	-7 5 -15 10 6 0
r4=begin	-2 -17 8 4 8 0
r4=behind	0 12 -10 0 0 0
r4=between	15 7 -20 -2 0 0
r4=bridge	0 0 -9 9 0 0
r4=bring	0 12 -10 0 0 0
r4=by	15 -8 0 -1 -2 0
r4=cabinet	0 8 -7 0 0 0
r4=call	-6 1 10 -4 0 0
r4=carry	0 -22 25 0 -1 0
r4=city	0 -9 16 -6 0 0
r4=coffee	0 -12 12 0 0 0
r4=come	0 -14 5 11 0 0
r4=commerce	-4 -10 3 10 0 0
r4=complete	-6 10 -2 0 0 0
r4=confirm	-7 11 -3 0 0 0
r4=constructive	0 -12 13 0 0 0
r4=continue	0 16 -12 0 0 0
r4=conversation	9 -5 0 0 0 0
r4=cotton	0 -10 11 0 0 0
r4=country	12 3 -8 -4 -7 0
r4=date	3 -3 5 0 -8 0
r4=de	0 11 -8 0 0 0
r4=deal	9 2 -18 7 -5 0
r4=decision	0 10 -9 0 0 0
r4=declare	0 -14 14 0 0 0
r4=delegation	0 -11 6 6 0 0
r4=did	0 -20 13 0 0 11
r4=doe	0 -4 -4 0 9 0
r4=done	-2 -22 24 0 0 0
r4=duty	0 -33 35 -4 0 0
r4=each	0 25 -22 0 0 0
r4=effect	0 -10 10 0 0 0
r4=end	-13 1 9 -1 -4 0
r4=evening	0 4 -16 0 9 0
r4=expect	0 -11 0 12 -4 0
r4=extend	-3 9 -5 0 0 0
r4=face	0 -17 4 14 0 0
r4=fact	0 22 -20 0 0 0
r4=fentanyl	0 -8 9 0 0 0
r4=first	-16 4 0 -11 12 0
r4=five	0 13 -11 -1 0 0
r4=follow	0 -9 11 0 0 0
r4=followed	2 10 -12 0 0 0
r4=for	12 -1 -9 1 0 1
r4=from	0 10 -8 0 0 0
r4=gave	-4 22 -15 0 0 0
r4=geneva	1 16 -15 0 0 0
r4=get	-6 17 -8 0 0 0
r4=go	-4 -4 -6 3 9 5
r4=good	0 0 -11 0 10 0
r4=government	0 8 -5 0 0 0
r4=had	10 0 -3 0 -6 0
r4=half	0 19 -15 0 0 0
r4=hall	-4 22 -12 -3 -7 0
r4=happen	0 -8 9 0 0 0
r4=has	5 16 -13 -3 -4 0
r4=have	-6 -14 18 -9 5 0
r4=he	-16 17 -5 8 -14 0
r4=head	0 -15 10 0 7 0
r4=heard	0 -13 14 0 0 0
r4=here	-2 9 -12 0 6 0
r4=hold	-5 -10 11 5 0 0
r4=home	0 -2 10 -1 -2 0
r4=hour	0 9 -12 3 -1 0
r4=house	0 8 -6 0 0 0
r4=i	0 14 -12 0 0 0
r4=if	0 -13 14 0 0 0
r4=in	8 -2 18 -14 -29 0
r4=into	0 -11 8 7 0 0
r4=is	15 14 -18 -6 -11 0
r4=it	2 -22 5 23 -4 0
r4=its	-1 -8 17 -2 -5 0
r4=jamieson	0 -14 12 3 -4 0
r4=know	0 10 -9 0 0 0
r4=land	11 -15 4 0 0 0
r4=last	0 8 -2 -9 -1 0
r4=late	5 3 -9 0 0 0
r4=later	0 -13 -9 0 17 0
r4=level	0 13 -8 0 0 0
r4=london	0 -8 10 0 0 0
r4=lose	0 -10 6 0 4 0
r4=magnet	0 9 -12 0 2 0
r4=make	-3 11 -6 0 0 0
r4=margin	0 -26 24 2 0 0
r4=matter	-1 12 -9 0 0 0
r4=mean	0 13 -7 0 -5 0
r4=measure	-1 9 -5 0 0 0
r4=meet	0 -17 18 1 0 0
r4=mention	0 8 -3 0 -2 0
r4=mid	0 -4 8 -2 0 0
r4=middle	-9 0 11 0 0 0
r4=might	9 -6 -2 0 0 0
r4=minister	9 0 -2 -4 -3 0
r4=ministry	9 -12 -2 6 0 0
r4=morning	-2 12 -1 -6 -7 0
r4=most	0 13 -11 0 0 0
r4=move	0 1 -8 5 0 0
r4=mr	8 -19 19 -3 -2 0
r4=need	0 10 -9 0 0 0
r4=negotiation	0 -4 -9 15 0 0
r4=new	-5 6 -7 -4 11 0
r4=next	-12 -5 5 14 0 0
r4=night	2 8 -14 0 0 0
r4=nobody	0 14 -12 0 0 0
r4=noon	7 -11 -2 7 0 0
r4=not	6 1 -4 -10 1 0
r4=nothing	-7 -11 13 5 0 0
r4=now	9 -11 2 0 0 0
r4=of	-5 -5 11 -6 0 -5
r4=offer	1 10 -13 0 0 0
r4=on	4 9 -15 4 5 -2
r4=once	-8 0 8 0 0 0
r4=one	1 -28 35 -7 -8 0
r4=or	0 11 -22 7 -3 0
r4=our	-8 15 -7 0 0 0
r4=out	-7 -10 10 0 7 0
r4=over	-6 13 -3 -5 0 0
r4=palace	0 -14 7 9 -5 0
r4=paper	0 -16 12 3 0 0
r4=pari	0 -10 12 0 0 0
r4=pass	0 -7 0 0 9 0
r4=pause	10 6 -15 -4 0 0
r4=pay	9 3 -16 0 -1 0
r4=people	0 -8 0 0 11 0
r4=place	-5 -14 5 0 8 3
r4=plan	6 -16 15 -7 0 0
r4=prepare	0 3 -12 0 5 0
r4=president	-6 -11 -9 -6 36 0
r4=prime	3 3 -11 0 0 0
r4=productive	0 0 -8 8 0 0
r4=progress	3 3 -10 0 0 0
r4=prolong	0 8 -6 0 0 0
r4=promise	10 -10 2 0 -1 0
r4=propose	0 9 -6 0 0 0
r4=purchase	-1 10 -6 0 0 0
r4=put	-5 -5 10 0 0 0
r4=rare	0 -6 9 0 0 0
r4=rate	0 6 -9 0 0 0
r4=ready	0 -10 11 0 0 0
r4=report	0 -1 -10 12 0 0
r4=representative	0 5 -8 3 0 0
r4=result	0 11 -9 0 0 0
r4=return	0 9 -7 0 0 0
r4=room	0 10 -7 0 0 0
r4=round	0 22 -19 -3 0 0
r4=row	0 11 -9 0 0 0
r4=run	0 -13 16 0 0 0
r4=say	-17 1 6 -7 4 6
r4=second	4 -4 -6 -6 16 0
r4=see	0 16 -19 -1 1 0
r4=send	0 11 -7 0 -1 0
r4=set	0 -8 10 0 0 0
r4=she	0 -14 4 11 -1 0
r4=sheet	0 9 -7 0 0 0
r4=ship	0 -10 10 0 0 0
r4=shortly	0 -7 0 -4 13 0
r4=side	4 -18 5 14 -4 0
r4=sign	-3 9 0 -2 -6 0
r4=sit	1 -10 7 -6 4 0
r4=sixth	0 13 -11 0 0 0
r4=so	13 0 -21 7 0 0
r4=some	-4 11 -3 0 0 0
r4=something	0 1 -10 0 4 0
r4=spoke	10 -2 -1 -2 0 0
r4=spoken	-14 11 0 0 0 0
r4=stalled	11 -6 -2 0 0 0
r4=start	7 1 -30 20 0 0
r4=statement	2 3 -14 0 6 0
r4=still	0 -6 0 11 0 0
r4=stockholm	0 -4 0 0 9 0
r4=summit	7 -18 8 0 1 0
r4=suspension	12 -7 -5 0 0 0
r4=take	4 5 0 -12 -2 0
r4=talked	6 -8 1 0 0 0
r4=tariff	-16 24 -11 0 -6 0
r4=tea	0 15 -14 0 0 0
r4=telephone	13 -27 16 0 0 0
r4=telephoned	6 0 -10 0 0 0
r4=than	-3 -4 13 0 -7 0
r4=that	-5 1 -6 11 -1 0
r4=the	-3 5 -3 -12 -14 20
r4=their	0 -23 20 -10 13 0
r4=them	0 -16 2 15 0 0
r4=then	0 -7 -3 10 1 0
r4=they	-2 -5 0 10 1 0
r4=thi	6 -15 18 0 -8 0
r4=thing	0 15 -14 0 0 0
r4=third	0 12 -5 -4 -2 0
r4=time	0 -14 23 -4 -14 1
r4=to	-7 -3 0 15 -6 1
r4=together	0 -7 8 0 0 0
r4=too	0 0 -5 -4 9 0
r4=total	9 -7 0 0 0 0
r4=town	0 18 -16 0 0 0
r4=trade	-6 9 5 -16 -8 0
r4=translation	0 11 -10 0 0 0
r4=truce	-11 -9 18 -10 7 0
r4=two	7 -41 31 12 3 0
r4=vice	-6 -11 20 0 0 0
r4=view	0 -11 11 0 0 0
r4=visit	-6 -9 -4 17 5 0
r4=wait	12 -10 0 0 0 0
r4=war	0 -9 11 0 0 0
r4=was	0 -25 24 0 3 0
r4=week	10 -2 0 -1 -19 3
r4=what	-9 12 -5 0 0 0
r4=which	0 -21 27 0 -4 0
r4=with	-20 -5 17 -23 12 0
r4=within	0 -13 -10 14 7 0
r4=without	3 -14 2 0 7 0
r4=would	-10 -9 25 -6 0 0
r4=write	8 -1 -2 0 0 0
r4=year	-6 -16 23 -12 7 0
r4=yet	0 -11 0 0 11 0
r4=—	0 10 -6 -10 0 0
r=" .	0 13 -11 0 0 0
r=" <end>	0 -15 15 0 0 0
r='s meet	0 -20 25 0 -2 0
r='s new	0 -9 10 0 0 0
r='s ship	0 9 -7 0 0 0
r='s talk	0 -1 -11 0 11 0
r='s tariff	0 -7 -3 0 11 0
r=( <day-today>	-9 16 -7 -4 0 0
r=( <organisation>	-10 -2 11 -3 0 0
r=( excerpt	0 13 -9 0 0 0
r=( extract	0 11 -8 0 0 0
r=( istmo	-7 15 -7 0 0 0
r=( transcript	15 -16 0 0 0 0
r=( translated	0 -12 14 0 0 0
r=( wire	0 -6 8 0 0 0
r=) :	5 -16 12 0 0 0
r=) <end>	-11 -7 5 0 11 0
r=, "	-9 17 -14 7 -4 0
r=, <day-ahead>	-2 13 -15 11 -10 0
r=, <day-today>	0 -4 9 0 0 0
r=, <end>	0 -11 11 0 0 0
r=, <level>	-1 21 -14 0 0 0
r=, <name>	4 3 -8 -3 4 0
r=, <number>	3 -24 19 -4 10 0
r=, <office>	0 -16 17 0 2 0
r=, <organisation>	0 14 -10 0 0 0
r=, <quality>	0 18 -14 0 0 0
r=, <seat>	-3 20 -15 0 0 0
r=, <span>	-4 24 -10 -7 -16 0
r=, according	0 17 -10 0 -1 0
r=, after	14 -11 4 0 -8 0
r=, again	0 -12 12 0 0 0
r=, all	6 2 -11 0 0 0
r=, an	0 4 -9 0 6 0
r=, and	1 8 -9 16 -15 -8
r=, are	0 -8 11 0 0 0
r=, as	-1 -14 3 0 16 0
r=, at	-7 -3 11 -2 -9 0
r=, between	0 10 -8 0 0 0
r=, both	3 5 -9 0 0 0
r=, but	-10 17 -6 0 -3 0
r=, by	12 -10 5 -7 0 0
r=, call	-3 -6 13 0 -1 0
r=, did	0 13 -8 -2 -2 0
r=, due	0 20 -19 0 0 0
r=, for	0 2 -10 -5 15 0
r=, from	0 -8 11 0 0 0
r=, get	10 -9 0 0 0 0
r=, have	0 -10 11 0 0 0
r=, his	0 9 -6 0 0 0
r=, hour	-4 12 -7 0 -3 0
r=, in	-1 -23 19 5 8 0
r=, it	-11 3 5 -1 0 0
r=, its	0 -11 1 11 0 0
r=, last	14 -9 -5 0 0 0
r=, lasted	6 4 -12 0 0 0
r=, led	0 12 -8 -2 0 0
r=, local	0 -11 11 0 0 0
r=, may	0 -8 10 0 0 0
r=, no	0 11 -9 0 0 0
r=, not	-3 -9 14 0 0 0
r=, of	0 -10 12 0 0 0
r=, on	24 0 -12 -6 -1 0
r=, or	0 17 -8 -5 -2 0
r=, publish	0 13 -13 0 0 0
r=, put	0 12 -10 0 0 0
r=, say	5 5 -7 1 -9 0
r=, she	1 8 -11 0 0 0
r=, sign	0 8 -7 0 0 0
r=, spare	8 0 -11 0 0 0
r=, spoke	0 -7 9 0 0 0
r=, that	-8 15 -4 0 -3 0
r=, the	0 -11 21 -21 -2 0
r=, there	0 13 -10 0 0 0
r=, time	13 -8 -2 0 0 0
r=, to	6 3 -12 5 0 0
r=, two	-4 10 -3 0 0 0
r=, unless	0 11 -6 0 -3 0
r=, until	0 -12 15 0 0 0
r=, we	0 24 -23 0 0 0
r=, when	0 -6 16 -4 -9 0
r=, where	0 7 -3 0 -4 0
r=, which	0 1 -9 14 -8 0
r=, while	0 -13 15 0 0 0
r=, with	-13 0 1 -5 12 0
r=, within	0 11 -5 -5 0 0
r=, yes	0 -10 12 0 0 0
r=- <name>	11 -11 2 2 0 0
r=- <person>	0 18 -17 0 0 0
r=- <quality>	0 7 -9 0 0 0
r=- a	0 9 -9 0 0 0
r=- the	-13 6 2 0 0 0
r=. .	0 10 -8 0 0 0
r=. <end>	-2 -3 2 0 12 -12
r=: <day-ahead>	0 16 -14 -3 0 0
r=: <end>	0 14 -12 0 0 0
r=: <level>	-2 10 -5 0 0 0
r=: <name>	-10 12 -4 0 0 0
r=: a	0 11 -10 0 0 0
r=: in	0 -7 0 9 0 0
r=: on	0 19 -18 0 0 0
r=: the	10 3 -11 0 0 0
r=; <end>	0 -9 9 0 0 0
r=; <name>	3 -20 14 -2 8 0
r=; a	0 10 -6 0 0 0
r=; both	-6 -4 11 0 0 0
r=; his	0 -21 8 14 0 0
r=; it	0 21 -19 -1 0 0
r=; they	-7 19 -12 0 0 0
r=; translated	0 9 -8 0 0 0
r=; until	0 -11 12 0 0 0
r=<day-ahead> <end>	-7 9 -11 7 -3 0
r=<day-gone> ,	0 -15 17 -1 0 0
r=<day-today> .	11 -1 1 0 -9 0
r=<day-today> the	9 -2 -6 0 0 0
r=<day-today> with	13 -5 -6 0 0 0
r=<name> 's	10 -24 8 15 -1 0
r=<name> ,	0 19 -15 0 -2 0
r=<name> and	-1 15 -13 4 -4 0
r=<name> in	0 -12 -16 -3 30 0
r=<name> levy	0 -11 11 0 0 0
r=<name> trade	0 -14 12 3 -4 0
r=<number> .	4 -7 2 1 0 0
r=<number> of	0 -11 12 0 0 0
r=<person> ,	-10 -18 12 -1 14 0
r=<person> .	6 -31 27 1 -6 0
r=<person> <end>	0 13 -2 -1 -9 0
r=<person> and	-3 11 -11 -4 4 0
r=<person> announce	0 13 -11 0 0 0
r=<person> before	0 7 -3 5 -11 0
r=<person> in	-11 -12 7 1 6 0
r=<person> is	0 6 -14 -1 7 0
r=<person> on	6 -38 16 8 1 0
r=<person> sign	0 13 -10 0 0 0
r=<person> there	0 16 -7 -5 -4 0
r=<quality> good	11 -8 -1 0 0 0
r=<seat> .	13 -25 17 0 -1 0
r=<seat> in	1 5 4 1 -23 0
r=? <end>	7 0 -1 -9 0 0
r=a meet	0 16 -14 0 0 0
r=a truce	-6 11 -4 0 0 0
r=about how	0 -12 11 0 0 0
r=about the	0 19 -14 -7 -2 0
r=across from	0 -8 3 0 4 0
r=after <person>	18 -23 9 0 -2 0
r=after <span>	-5 -10 10 4 0 0
r=after a	-12 12 0 -2 -3 0
r=after all	0 14 -12 0 0 0
r=after he	8 -18 11 0 0 0
r=after the	0 8 -12 0 3 0
r=afternoon ,	0 1 -22 12 0 5
r=afternoon .	0 -10 2 7 0 0
r=afternoon the	0 -8 11 0 0 0
r=again ,	0 -13 11 5 -2 0
r=again ?	0 10 -7 0 0 0
r=again at	0 8 -3 -1 -2 0
r=again in	3 -17 11 10 -13 0
r=again on	-15 12 4 -9 -1 0
r=again soon	-3 -5 -1 11 0 0
r=again within	0 -7 -3 12 0 0
r=and <day-gone>	0 -15 13 2 0 0
r=and <day-today>	0 -10 11 0 0 0
r=and <name>	-5 0 9 -2 -3 0
r=and <number>	0 12 -11 0 0 0
r=and again	-7 0 10 0 0 0
r=and agree	10 -21 14 0 0 0
r=and are	0 -9 12 0 0 0
r=and ask	0 0 -11 10 0 0
r=and come	0 12 -11 0 0 0
r=and end	0 -7 -1 13 0 0
r=and in	-5 1 -5 0 10 0
r=and is	0 16 -10 0 -6 0
r=and keep	9 -9 0 0 0 0
r=and last	0 33 -32 0 0 0
r=and meet	0 19 -17 0 -1 0
r=and not	0 -7 9 0 0 0
r=and run	0 11 -11 0 0 0
r=and say	-3 0 -6 13 0 0
r=and sign	0 -14 17 0 0 0
r=and spoke	-14 4 10 0 0 0
r=and the	0 -12 -6 11 8 0
r=and was	0 -8 11 0 0 0
r=and will	5 -10 6 -3 -1 3
r=and would	1 8 -10 0 0 0
r=are to	0 8 -2 -5 0 0
r=as plan	0 -13 10 0 3 0
r=as well	0 10 -8 0 0 0
r=at <level>	0 13 -6 0 -2 0
r=at a	-5 -7 17 -3 -6 0
r=at an	0 -5 9 0 0 0
r=at lancaster	1 -8 -4 11 0 0
r=at merdeka	0 0 -12 3 6 0
r=at one	0 17 -13 0 0 0
r=at present	0 -9 10 0 0 0
r=at the	1 -10 5 0 1 3
r=back .	14 -14 0 0 0 0
r=before a	10 0 -15 1 0 0
r=before the	-5 -9 0 0 15 0
r=begin on	0 6 -9 5 0 0
r=between <office>	0 -16 11 0 0 7
r=between <seat>	0 18 -17 0 0 0
r=between the	5 -10 7 0 0 -1
r=by <name>	0 -13 16 0 0 0
r=by <person>	-8 -13 20 -6 -6 5
r=by <span>	0 11 -10 0 0 0
r=by phone	10 -8 0 0 0 0
r=by telephone	12 -2 -8 0 -1 0
r=by video	7 -3 -15 -2 8 0
r=call on	11 -5 -4 0 0 0
r=call to	-14 14 0 0 0 0
r=call with	9 -8 0 0 0 0
r=conference with	13 -10 0 0 0 0
r=continue .	0 -10 11 0 0 0
r=during the	0 -7 8 0 0 0
r=each other	3 -18 10 1 1 0
r=end .	0 -15 16 0 0 0
r=end in	9 4 -13 0 0 0
r=end on	0 21 -22 6 -4 0
r=evening ,	-3 -8 13 0 -6 0
r=evening .	-14 3 6 -5 -2 0
r=evening ;	0 11 -11 0 0 0
r=evening <person>	-7 -6 15 0 0 0
r=evening after	0 -7 9 0 0 0
r=fail ,	0 5 -14 5 0 0
r=for <name>	-4 17 -10 0 0 0
r=for <number>	12 0 -10 0 0 0
r=for a	-9 8 -6 -3 7 0
r=for an	10 -1 0 0 -4 0
r=for round	0 -17 17 0 0 0
r=for the	0 1 1 0 -10 1
r=from <day-ahead>	-11 -4 0 18 -3 0
r=from <day-gone>	0 -9 0 -2 13 0
r=from <person>	9 -20 13 0 0 0
r=from <seat>	0 11 -10 0 0 0
r=from the	-13 16 0 0 0 0
r=go on	-5 10 0 -4 -5 -2
r=had been	-10 -1 9 0 0 0
r=had lasted	-4 -5 9 0 0 0
r=has not	0 -5 8 -1 0 0
r=he was	0 9 -2 0 -5 0
r=he would	-2 -7 10 0 0 0
r=here on	0 -6 16 -5 0 0
r=him in	0 16 -12 0 -1 0
r=him there	0 -6 13 0 -4 0
r=his <quality>	13 -25 4 12 -3 0
r=hold in	0 -16 17 0 0 0
r=in <month-ahead>	-1 -25 -26 13 43 0
r=in <month-gone>	9 -1 -2 0 -2 0
r=in <name>	-23 16 -39 20 11 0
r=in <number>	-3 17 -7 0 -1 0
r=in <person>	0 -28 30 0 0 0
r=in <seat>	9 -4 3 3 -18 -4
r=in <span>	0 19 -12 -3 -2 0
r=in a	2 13 -11 -2 0 0
r=in about	0 -8 -5 13 0 0
r=in busan	9 -4 7 -2 -16 0
r=in colonia	0 11 -11 0 0 0
r=in entebbe	0 -7 8 0 0 0
r=in geneva	4 -24 24 -6 0 0
r=in gyeongju	0 5 1 0 -11 0
r=in kuala	-10 11 -10 4 4 0
r=in london	0 -14 17 0 0 0
r=in new	0 7 -10 0 5 0
r=in oran	0 -12 13 0 0 0
r=in pari	-1 6 4 -12 0 0
r=in person	-8 -4 0 16 -5 0
r=in phuket	-1 -13 16 0 0 0
r=in seoul	0 -2 16 -12 0 0
r=in shanghai	0 4 -12 6 0 0
r=in the	7 10 -23 -15 16 3
r=is a	-1 -5 9 0 0 0
r=is being	0 -11 1 7 2 0
r=is due	0 -6 8 0 0 0
r=is plan	-4 10 -11 -4 -2 10
r=is the	-3 13 -5 0 0 0
r=it 's	0 12 -8 0 0 0
r=it a	-2 17 -18 0 0 0
r=it first	0 10 -9 0 0 0
r=it in	0 9 -5 0 -4 0
r=it is	-6 0 -8 6 8 0
r=it say	0 -8 8 0 0 0
r=it was	12 -19 -1 2 12 0
r=last year	0 19 -9 0 -2 0
r=later in	2 -16 2 0 10 0
r=later thi	0 -15 -5 20 -2 0
r=morning ,	0 12 -13 0 0 0
r=morning .	15 -7 -3 4 -3 0
r=morning <person>	0 -10 13 0 0 0
r=morning in	-12 14 -2 0 0 0
r=mr <person>	-3 12 -22 4 6 0
r=next week	1 -11 -4 -3 17 0
r=next year	0 -4 -13 11 4 0
r=night .	0 10 -7 -2 0 0
r=night and	15 -9 -7 0 0 0
r=night to	0 -10 11 0 0 0
r=night without	0 10 -9 0 0 0
r=of "	-9 2 3 0 0 0
r=of <day-ahead>	0 -20 26 0 -1 0
r=of <day-gone>	13 -9 5 -1 -6 0
r=of <level>	-7 17 -8 0 0 0
r=of <number>	-12 2 7 0 -1 0
r=of <office>	17 -5 -17 0 0 7
r=of <person>	-10 -4 1 0 11 0
r=of <quality>	0 -12 13 0 0 0
r=of <span>	-1 -1 9 -4 0 0
r=of about	0 -13 14 0 0 0
r=of last	0 -22 16 0 8 0
r=of mr	0 13 -13 0 0 0
r=of next	0 8 -4 0 0 0
r=of peace	0 13 -13 0 0 0
r=of president	0 -2 -8 0 12 0
r=of southeast	0 14 -12 0 0 0
r=of talk	-6 9 -2 -9 0 0
r=of the	-1 -11 10 -8 11 -4
r=of their	7 -21 7 -1 2 0
r=of trade	-2 8 -10 0 3 0
r=on .	0 10 -10 0 0 0
r=on <day-ahead>	8 -22 -19 11 20 11
r=on <day-gone>	11 -2 -6 0 2 -3
r=on <day-today>	-16 10 1 2 -3 0
r=on <person>	-7 13 -4 0 0 0
r=on <quality>	0 -8 9 0 0 0
r=on <seat>	3 -12 8 0 0 0
r=on a	-6 -13 15 3 0 0
r=on an	0 9 -6 0 0 0
r=on beef	0 -9 4 3 0 0
r=on it	0 -11 11 4 0 0
r=on the	0 9 0 -1 -10 0
r=on trade	-10 10 0 0 0 0
r=once more	0 -19 3 15 -3 0
r=or <day-ahead>	-4 14 -8 0 0 0
r=publish a	0 12 -10 0 0 0
r=publish the	0 12 -12 0 0 0
r=resume on	0 0 -11 10 0 0
r=set for	0 10 -10 0 0 0
r=shortly at	0 -13 -2 17 0 0
r=sign a	0 -11 12 0 0 0
r=sign the	0 -9 9 0 0 0
r=since <month-gone>	-4 14 -10 -1 0 0
r=since geneva	0 13 -12 0 0 0
r=since the	-6 -13 23 -9 -3 0
r=so far	0 -7 11 0 0 0
r=some time	0 -8 -7 0 15 0
r=take effect	0 -7 10 0 0 0
r=that <name>	17 -7 -5 0 0 0
r=that <person>	-5 13 -26 -4 15 0
r=that <seat>	7 -14 9 0 0 0
r=that a	-3 13 -7 0 0 0
r=that all	0 -11 12 0 0 0
r=that another	0 12 -7 0 0 0
r=that begin	0 -11 3 7 0 0
r=that end	0 -11 14 -1 0 0
r=that had	0 -13 6 -1 2 0
r=that he	-14 5 13 -8 -10 0
r=that his	-1 2 -12 0 8 0
r=that it	0 20 -14 -2 -1 0
r=that its	-10 13 0 0 0 0
r=that the	-4 29 -29 0 -12 10
r=that their	0 9 -8 0 0 0
r=that there	10 -36 31 0 0 0
r=that they	-4 -9 9 4 0 0
r=the <name>	-7 28 -31 2 4 0
r=the <office>	0 -27 22 4 0 0
r=the <organisation>	-2 13 -6 0 0 0
r=the <person>	7 -8 14 -5 -13 0
r=the <seat>	0 -18 6 -3 14 0
r=the duty	0 11 -10 0 0 0
r=the first	0 14 -14 0 0 0
r=the meet	0 -4 10 0 -7 0
r=the rule	0 10 -7 0 0 0
r=the suspension	9 -15 7 0 0 0
r=the tariff	-3 -7 11 0 0 0
r=the truce	5 4 -16 0 0 0
r=there on	0 -16 19 0 0 0
r=they had	-1 -13 10 5 0 0
r=they were	10 -4 -6 0 0 0
r=they will	11 -8 -1 0 0 0
r=thi week	5 3 -9 -2 -11 7
r=thi year	-3 -6 0 1 8 0
r=to <day-ahead>	0 26 -22 -2 0 0
r=to <day-gone>	0 -11 13 0 0 0
r=to <person>	25 -11 -18 0 -6 0
r=to <seat>	-20 -7 20 15 -30 0
r=to agree	0 -6 -4 10 0 0
r=to an	0 9 -8 0 0 0
r=to bring	0 11 -10 0 0 0
r=to complete	23 -19 0 0 0 0
r=to cut	-2 0 -5 0 9 0
r=to extend	-1 -6 11 0 0 0
r=to freeze	0 -9 11 0 0 0
r=to go	0 -16 18 -2 0 0
r=to his	10 -7 -2 0 0 0
r=to hold	0 -3 -5 0 9 0
r=to prolong	-2 -13 8 7 0 0
r=to sign	0 -10 11 0 0 0
r=to the	-16 14 -7 -5 6 0
r=twice ,	10 -6 -2 0 0 0
r=under a	5 -13 10 0 0 0
r=under the	0 8 -5 0 0 0
r=was "	-2 -13 15 0 0 0
r=was the	0 -15 17 0 0 0
r=was to	0 10 -2 -2 -2 0
r=week of	0 10 -9 0 0 0
r=were a	11 -10 0 0 0 0
r=what happen	0 11 -5 0 -2 0
r=will be	1 11 -20 5 0 0
r=will not	0 -8 9 0 0 0
r=will take	0 -7 16 -7 0 0
r=with <name>	0 -3 20 -13 -23 -1
r=with <person>	-3 -11 2 3 12 -3
r=with <quality>	0 -2 10 -3 -7 0
r=with <seat>	11 13 -36 5 5 0
r=with a	5 -21 11 -6 16 0
r=with him	10 -19 2 0 8 0
r=with mr	0 -7 -1 11 0 0
r=with one	0 9 -8 0 0 0
r=with our	3 -8 -2 7 0 0
r=with plan	0 -9 10 0 0 0
r=with the	10 -10 -5 5 -7 12
r=with two	0 17 -13 0 0 0
r=without result	0 10 -10 0 0 0
r=would be	7 2 -13 4 -1 0
r=— <name>	4 -11 10 -13 7 0
r=— <person>	-12 33 -15 -9 -25 0
r=— <quality>	-3 -1 0 0 9 0
r=— <span>	2 7 -8 0 0 0
r=— a	0 25 -23 0 0 0
r=— and	0 4 -9 5 0 0
r=— for	5 3 -12 0 0 0
r=— second	0 -8 9 0 0 0
r=— the	-7 8 -3 -11 7 0
r=— there	0 17 -15 0 0 0
r=— three	0 11 -8 0 0 0
right:calls	49 -23 -30 -11 -3 0
right:coming	-2 -11 14 4 -16 1
right:ended	-4 2 7 -11 -4 -7
right:experts	-9 -11 11 -17 -4 27
right:m=arrive	0 -14 14 0 0 0
right:m=arrives	0 9 -6 0 0 0
right:m=assembly	0 16 -15 0 0 0
right:m=bargain	-2 -5 10 0 0 0
right:m=broke up	0 -8 12 -1 0 0
right:m=came	7 -14 5 -14 8 5
right:m=closed	-2 16 -15 1 0 0
right:m=come	-9 9 -5 -9 6 0
right:m=comes	0 0 -10 4 7 0
right:m=conference	12 -20 -10 -2 -1 21
right:m=consultations	1 12 -9 -8 0 0
right:m=delegations	-9 -15 15 4 0 0
right:m=dinner	1 9 -5 -1 -6 0
right:m=due	13 0 -12 8 -1 0
right:m=edition	0 23 -19 -3 0 0
right:m=expected	-6 6 -6 10 -15 0
right:m=face to face	-1 -5 9 0 0 0
right:m=flew	0 10 -16 8 0 0
right:m=flies	0 -10 15 -1 -2 0
right:m=gathering	0 -8 0 0 9 0
right:m=go	9 3 -21 8 0 11
right:m=guest	0 9 -6 0 0 0
right:m=haggling	7 -27 19 0 2 0
right:m=here	0 -19 11 8 1 0
right:m=land	8 5 -14 0 0 0
right:m=lands	0 -11 18 -6 -2 0
right:m=meet	14 -18 7 -15 11 0
right:m=meeting	8 -11 24 -25 -16 -1
right:m=meetings	-6 17 -7 -1 0 0
right:m=meets	0 -11 14 0 0 0
right:m=met	-8 -7 6 3 3 0
right:m=negotiate	0 12 -10 0 0 0
right:m=negotiations	-11 -12 18 2 -9 0
right:m=negotiator	0 4 -12 0 0 6
right:m=negotiators	-9 2 7 -7 -5 0
right:m=received	-2 -15 0 11 5 0
right:m=receives	0 16 -10 0 -6 0
right:m=rounds	0 18 -15 -1 0 0
right:m=sat	-9 -10 8 6 0 0
right:m=see each other	6 6 -10 0 0 0
right:m=signed	0 7 1 0 -24 0
right:m=sits	0 16 -15 0 0 0
right:m=sitting	-4 16 -22 9 0 0
right:m=spent	-5 14 -7 0 0 0
right:m=table	5 37 -34 -4 -6 0
right:m=talk	22 -30 11 13 -7 0
right:m=talked	28 -23 0 -2 -6 0
right:m=talking	4 -27 16 0 12 0
right:m=talks	-22 17 -10 -6 7 -8
right:m=there	-4 -5 17 -18 -11 8
right:m=time	-12 1 -4 -6 15 3
right:m=travel	0 2 8 0 -11 0
right:m=visit	0 0 -3 13 -2 0
right:m=went	-20 0 0 -4 18 0
right:m=where	-11 -3 7 3 0 0
right:meets	-4 -6 6 -9 5 13
right:running	-2 1 0 2 4 -21
right:summit	4 -5 3 -13 1 0
right:sure	2 6 4 -23 -6 -16
right:wished	-5 9 -11 -13 14 3
s:!	-7 25 -18 0 0 0
s:"	-20 21 1 -2 -8 -13
s:'	-11 3 7 0 -6 -2
s:'s	-9 4 0 4 2 -8
s:(	-3 -5 4 6 3 -10
s:)	-6 -4 1 10 3 -11
s:*	12 -12 1 3 0 0
s:+	-7 -8 8 9 0 0
s:,	0 -4 10 1 1 -9
s:-	0 7 -5 10 -28 13
s:.	2 -7 5 7 9 -12
s:/	8 8 -14 0 -19 0
s::	17 -10 7 -27 1 9
s:;	7 3 -6 15 -17 -24
s:<agent>	0 -1 5 -2 -20 -3
s:<day-ahead>	-15 -6 25 -29 9 -11
s:<day-gone>	3 6 -9 8 -14 -9
s:<day-today>	-5 24 -15 -10 -1 -17
s:<duty>	-1 8 8 -15 -17 -13
s:<gate>	-12 10 2 -17 -9 4
s:<goods-amount>	0 0 15 -15 -19 0
s:<goods>	-5 3 6 -11 3 -4
s:<level-noun>	4 -9 -5 16 -2 17
s:<level>	-2 30 -13 -21 -11 0
s:<money>	-12 15 -5 0 -7 -1
s:<month-ahead>	-11 -29 6 28 18 -21
s:<month-gone>	31 -19 -4 13 0 0
s:<month-today>	2 -18 16 6 -7 0
s:<name>	-19 -2 -14 22 36 -8
s:<not>	-19 7 9 -10 -2 7
s:<number>	-6 9 -11 7 9 -15
s:<office>	6 -16 -1 -3 12 10
s:<organisation>	-15 19 -6 2 -10 6
s:<person>	-8 -6 11 4 -4 -5
s:<points>	-30 16 -23 5 18 0
s:<quality>	1 5 -3 2 -21 0
s:<seat>	9 -2 -11 3 26 -10
s:<sender>	-16 29 0 -28 -22 0
s:<span>	-8 -8 13 -2 6 -9
s:<taker>	-27 9 0 0 1 0
s:<v-agree>	-2 -10 6 -2 16 -5
s:<v-bear>	-1 16 -18 8 4 -18
s:<v-begin>	-16 -8 1 13 7 22
s:<v-buy>	-4 18 -1 -14 -10 -2
s:<v-deny>	-13 20 -4 0 -7 -2
s:<v-down>	2 -9 7 12 -12 0
s:<v-end>	4 18 -18 17 -13 -25
s:<v-impose>	-9 20 -11 0 -3 -4
s:<v-lack>	2 2 -14 11 3 4
s:<v-propose>	18 -3 -2 -15 0 -6
s:<v-refuse>	1 10 -16 8 -3 0
s:<v-renew>	0 -1 5 12 -22 -4
s:<v-return>	-32 0 -1 25 -1 -6
s:<v-say>	-1 1 -11 8 9 0
s:<v-sell>	-13 16 0 -2 -12 0
s:<v-sign>	-19 15 0 -7 -6 1
s:<v-stay>	8 3 -8 -9 -2 24
s:<v-suspend>	-3 2 5 -7 -13 2
s:<v-target>	12 12 -4 -8 -26 -11
s:<v-threaten>	10 6 -1 -7 -17 0
s:<v-up>	-9 4 1 9 -10 4
s:?	-3 8 2 -25 2 -2
s:@	-9 12 -5 0 0 0
s:_	-6 -2 9 0 0 0
s:a	16 1 -7 -2 -10 9
s:aarhu	0 -7 11 -2 0 0
s:abba	0 -10 10 0 0 0
s:abdullah	6 -11 5 0 0 0
s:able	0 14 -12 0 0 0
s:aboard	0 -9 -6 19 0 0
s:abolish	2 5 -14 0 5 0
s:about	-7 -7 -1 16 -1 0
s:above	-6 4 -9 16 -8 0
s:absence	0 -10 11 0 0 0
s:accept	-1 -10 8 -11 10 0
s:accord	-1 20 -14 -2 0 0
s:account	6 -1 -17 3 18 0
s:accra	-1 -11 15 0 0 0
s:accused	-2 9 -3 0 0 0
s:achieved	5 7 -13 0 0 0
s:across	-3 -25 9 15 8 0
s:act	-2 12 -8 -1 0 0
s:acted	0 12 -10 0 0 0
s:ad	0 18 -12 -2 -2 0
s:add	13 1 -12 1 -1 0
s:additional	-19 12 0 -7 -2 0
s:address	0 11 -10 0 0 0
s:adjourned	0 14 -9 -4 0 0
s:adjustment	0 11 -11 0 0 0
s:admit	11 -13 4 0 0 0
s:advance	0 13 -5 0 0 0
s:advanced	0 14 -8 -1 0 0
s:advertisement	-3 42 -28 -4 -12 0
s:adviser	-8 12 -1 0 0 0
s:affair	0 -8 12 -2 0 0
s:affected	0 -10 10 0 0 0
s:affiliate	0 10 -19 0 8 0
s:after	7 0 -4 5 -8 0
s:afternoon	0 -12 1 18 -19 9
s:afterward	0 -3 11 -13 0 0
s:agadir	0 -9 11 0 0 0
s:again	0 1 -12 35 -39 -18
s:against	-20 9 10 -17 -8 0
s:age	0 -7 12 0 -4 0
s:agenda	-3 -30 4 18 9 0
s:agent	0 23 -21 0 0 0
s:ago	-10 -25 30 -12 11 0
s:agree	-3 -13 5 6 5 8
s:agreement	-3 10 -9 13 -13 -10
s:ahead	-1 19 -19 8 -9 0
s:ahmad	-7 14 -8 0 0 0
s:aid	-12 17 -4 0 0 0
s:aim	-6 0 13 -5 -4 0
s:air	-13 0 0 16 -14 0
s:aircraft	-3 4 5 -1 -15 0
s:aire	-8 -7 15 0 -2 0
s:airport	-8 -15 8 18 -10 0
s:akasaka	0 -25 22 0 2 0
s:akazawa	0 -16 5 12 -1 0
s:aktau	0 -18 21 0 0 0
s:akureyri	0 -17 19 0 0 0
s:al	11 -12 5 0 0 0
s:alaska	-2 43 -36 0 -16 0
s:alert	-2 32 -26 0 0 0
s:alexander	0 -12 1 0 10 0
s:alexandria	-5 -22 29 -6 0 0
s:all	-4 -2 12 -10 -6 -3
s:allow	12 0 -13 0 0 0
s:allowed	0 14 -11 0 0 0
s:alloy	10 -8 0 0 0 0
s:almaty	0 17 -13 -2 0 0
s:almost	-13 10 2 -6 0 0
s:aloi	-11 9 0 0 0 0
s:alone	-14 10 -9 -5 14 0
s:along	12 9 -19 0 0 0
s:already	-18 12 -2 7 -6 0
s:also	-13 -3 7 -4 4 2
s:alternately	0 -4 12 -3 0 0
s:although	-6 6 11 -2 -15 0
s:altogether	0 -12 15 -3 0 0
s:aluminum	-7 7 -11 0 8 0
s:am	-4 19 -15 0 0 0
s:amazing	-1 14 -9 0 0 0
s:ambassador	-10 22 -12 0 -11 0
s:among	-9 8 -20 2 0 13
s:amount	0 10 -5 0 0 0
s:an	3 8 2 -3 -22 -21
s:anchorage	0 20 -19 0 0 0
s:and	4 2 -5 4 0 -9
s:andrew	11 -9 0 0 0 0
s:angry	0 10 -8 0 0 0
s:annaba	0 -12 12 0 0 0
s:announcement	-9 23 -10 0 -12 0
s:annual	0 20 -17 0 0 0
s:another	22 -13 -5 1 3 -2
s:answer	-35 27 -7 -17 11 0
s:anti	0 12 -21 4 0 0
s:antonio	-13 11 0 0 0 0
s:antwerp	3 7 -11 0 0 0
s:any	-19 20 -5 -5 0 0
s:anybody	-8 -5 14 0 0 0
s:anyone	0 16 -13 0 0 0
s:anything	12 -29 30 -8 -4 0
s:ap	5 4 -9 0 0 0
s:apart	-2 11 -5 -4 0 0
s:apec	-6 33 -51 -14 30 0
s:app	-18 0 14 -3 -6 0
s:apparel	0 -12 12 0 0 0
s:apple	-4 19 -12 0 0 0
s:appliance	0 -10 12 0 0 0
s:application	0 -7 10 0 0 0
s:appointment	11 -13 3 0 0 0
s:appropriate	0 -13 9 0 3 0
s:approval	7 1 0 -2 -9 0
s:approve	0 12 -3 -16 -2 0
s:aqaba	0 -4 9 -3 0 0
s:arabic	12 -16 5 0 0 0
s:arbitration	0 -14 14 0 0 0
s:archive	0 13 -13 0 0 0
s:are	0 -3 -4 9 0 -8
s:argument	0 15 -11 0 0 0
s:arithmetic	0 -9 11 0 0 0
s:armed	0 14 -13 0 0 0
s:armistice	0 20 -12 -3 -1 0
s:army	-21 27 -6 0 0 0
s:arranged	0 -26 24 0 0 0
s:arrangement	-16 12 5 -13 -15 0
s:arrival	0 -4 -4 0 10 0
s:arrive	-12 1 8 6 -24 0
s:arrived	-11 13 0 -15 -4 0
s:artificial	-3 17 -20 -6 0 9
s:arturo	0 15 -14 0 0 0
s:arusha	0 -23 24 0 0 0
s:as	1 13 0 -21 -13 0
s:asean	-7 42 -22 -6 -31 0
s:asian	0 15 -15 -4 3 0
s:ask	13 -1 6 -7 -27 4
s:asleep	-5 -5 10 0 0 0
s:assembly	0 10 -8 0 0 0
s:assent	0 10 -7 0 0 0
s:association	-3 18 -12 0 0 0
s:assured	0 11 -7 0 0 0
s:aswan	0 -7 10 0 0 0
s:at	-9 -15 6 -2 26 3
s:atlantic	-2 0 -16 21 0 0
s:attempt	3 -18 18 0 -3 0
s:attend	0 34 -17 -8 -14 0
s:attended	0 11 -9 0 0 0
s:auckland	-14 0 15 -1 0 0
s:authorise	0 -13 15 0 0 0
s:authority	6 -2 -15 0 0 9
s:autumn	3 -27 17 -16 22 0
s:average	0 -10 11 0 0 0
s:avocado	16 -9 -4 0 0 0
s:aware	0 -8 10 0 0 0
s:away	3 -9 -8 -2 16 0
s:b	7 12 -24 0 -5 7
s:back	-4 5 -2 10 -11 -3
s:bad	0 8 -19 11 -2 0
s:badly	0 -10 12 0 0 0
s:bag	0 20 -15 -3 0 0
s:baker	0 11 -12 0 0 0
s:balance	0 13 -10 0 -1 0
s:balanced	12 -19 10 0 0 0
s:bali	0 20 -18 0 0 0
s:ball	0 14 -13 0 0 0
s:ballroom	0 -17 18 0 0 0
s:banana	-1 3 -16 18 0 0
s:bandar	0 10 -10 0 0 0
s:bandung	0 -13 15 0 0 0
s:bank	-3 27 -21 0 0 0
s:banned	0 -11 12 0 0 0
s:banomyong	-10 10 0 0 0 0
s:banquet	0 5 -11 0 8 0
s:bar	-9 1 5 -1 0 0
s:bargain	-3 -14 16 6 -10 0
s:bari	0 -11 11 0 0 0
s:barrel	-7 11 -1 0 0 0
s:base	-5 -22 30 -2 -8 0
s:basi	6 -21 19 0 0 0
s:battery	0 15 -11 0 0 0
s:batumi	0 -23 25 0 0 0
s:bay	-1 0 6 -1 0 0
s:bayar	12 -1 -6 0 0 0
s:be	-16 -1 7 9 -4 -3
s:beach	-4 21 -15 0 0 0
s:bean	2 -10 6 -3 8 0
s:bear	-9 8 4 -1 -5 0
s:became	8 6 -15 0 0 0
s:because	-5 13 -3 0 -13 0
s:become	0 -7 9 -1 0 0
s:bed	0 13 -11 0 0 0
s:beef	-6 -7 12 2 -11 0
s:been	-27 -2 10 18 -9 0
s:before	5 -16 -24 44 10 -18
s:begin	-9 -5 -1 5 9 -1
s:behind	1 -18 19 -17 5 0
s:being	12 -8 0 0 2 0
s:beira	9 3 -13 0 0 0
s:bell	-15 26 -10 0 0 0
s:below	-5 -7 4 -5 11 0
s:bergen	9 -33 29 -6 0 0
s:bern	0 11 -11 0 0 0
s:beside	-7 -5 18 -6 -13 0
s:bessent	16 -2 -10 5 -4 0
s:best	0 20 -21 0 0 0
s:bet	0 18 -16 0 0 0
s:better	0 -9 19 -4 -16 0
s:between	19 9 -14 -19 -8 -5
s:big	7 4 -22 8 0 0
s:bigger	10 -1 -3 -2 0 0
s:bilateral	0 -24 28 -1 0 0
s:bill	-2 19 -11 0 0 0
s:biscuit	0 27 -27 0 0 0
s:bishop	-3 11 -6 0 0 0
s:bite	6 13 -23 -5 -4 0
s:blank	0 -14 -15 26 0 0
s:bless	0 14 -15 0 0 0
s:blue	-6 11 -5 0 0 0
s:boeing	9 8 -18 0 0 0
s:bond	-2 1 -14 0 13 0
s:book	0 12 -10 0 0 0
s:booked	9 -3 0 0 0 0
s:boot	0 -9 10 0 0 0
s:borden	0 -9 0 10 0 0
s:border	7 8 -10 0 -13 0
s:boss	5 -23 12 9 0 0
s:bosse	0 -11 -21 -2 33 0
s:both	-14 -9 14 -2 4 -6
s:brand	0 11 -9 0 0 0
s:branded	-1 12 -7 0 0 0
s:break	-3 36 -29 0 0 0
s:breakfast	6 -8 -3 10 0 0
s:breaking	1 -7 11 -5 0 0
s:breakthrough	5 -40 25 12 0 0
s:breath	0 9 -8 0 0 0
s:bridge	8 -2 -22 10 -6 13
s:brief	-12 -10 5 6 7 0
s:briefed	-13 32 -16 -2 -6 0
s:briefing	6 9 -21 9 -1 0
s:bring	1 -9 17 0 -26 0
s:broadcast	1 8 -17 0 0 0
s:broke	0 0 9 -8 -16 0
s:broken	-1 21 -10 -14 -3 0
s:broker	-2 -5 0 0 8 0
s:bruge	0 -22 23 0 0 0
s:brussel	0 8 -5 0 0 0
s:budget	0 18 -12 -1 0 0
s:bueno	-8 -7 15 0 -2 0
s:build	0 15 -9 0 -2 0
s:building	-5 -3 11 -7 -11 5
s:bulletin	-2 20 -17 0 0 0
s:burden	16 -13 -2 0 0 0
s:bursa	0 -7 10 0 0 0
s:busan	-22 -1 32 -31 -54 -3
s:buse	-1 15 -9 -2 0 0
s:business	-22 13 -15 -5 13 10
s:but	-12 1 14 -10 -7 -3
s:buy	-8 20 -12 -9 2 0
s:buyer	-3 17 -10 0 0 0
s:by	40 -7 -28 -8 -24 25
s:c	0 10 -8 0 0 0
s:cabinet	-2 9 0 -4 -4 0
s:cable	0 11 -1 -10 0 0
s:cairo	0 13 -12 0 0 0
s:call	33 9 -23 -27 -32 -41
s:calm	0 26 -18 -5 -2 0
s:can	7 12 -10 -13 0 0
s:cancel	-8 30 -47 11 0 0
s:candid	-9 26 -13 -1 -6 0
s:cannot	-1 15 -9 0 0 0
s:capital	0 5 16 -32 -23 0
s:car	0 3 3 -17 -3 0
s:card	0 -18 10 10 0 0
s:cardiff	-3 15 -9 0 0 0
s:care	0 21 -19 0 0 0
s:cargo	0 15 -12 0 0 0
s:cargoe	0 14 -17 0 0 0
s:carlo	-3 -10 13 0 0 0
s:carmaker	0 22 -17 -2 0 0
s:carry	11 6 -4 -11 -20 -1
s:cartagena	0 -34 35 0 0 0
s:case	-5 13 0 -7 -7 0
s:cash	0 -11 17 -1 -3 0
s:cashew	-5 -3 8 0 0 0
s:cashmere	0 16 -15 0 0 0
s:cattle	0 3 -15 18 -5 0
s:cause	0 -8 12 -3 0 0
s:cease	3 3 -9 0 0 0
s:ceasefire	-9 51 -45 1 -4 0
s:cebu	8 -39 34 -8 0 0
s:celebrate	0 -13 14 0 0 0
s:cellar	0 -6 -8 13 0 0
s:celâl	7 10 -16 0 0 0
s:cement	16 -9 3 -8 0 0
s:cent	0 15 -12 0 0 0
s:central	10 -2 -4 0 0 0
s:century	0 -5 -10 14 0 0
s:ceremony	-3 -19 13 0 9 0
s:certain	1 18 -18 0 0 0
s:certificate	0 -37 28 8 0 7
s:chain	0 6 -8 0 0 0
s:chair	0 -25 29 -3 0 0
s:chairmanship	0 -20 22 0 0 0
s:chairmen	0 21 -21 0 0 0
s:chamber	0 24 -20 0 0 0
s:champagne	0 10 -7 0 0 0
s:chance	14 -1 -11 0 0 0
s:chancellor	-5 9 -1 0 0 0
s:chang	3 12 -15 0 0 0
s:change	-15 4 8 0 -1 0
s:changed	-13 10 -4 7 -2 0
s:channel	-4 -15 15 15 -11 0
s:charge	-20 18 0 -10 0 -3
s:cheap	-6 13 -4 0 0 0
s:cheaper	0 11 -12 0 0 0
s:check	-3 6 -15 0 8 0
s:chemical	6 -22 20 0 0 0
s:chenggang	-2 -8 9 -8 10 0
s:chennai	0 -13 15 0 0 0
s:chequer	-9 -4 -5 -4 19 0
s:chess	0 33 -33 0 0 0
s:chicago	12 13 -18 0 -12 0
s:chief	-11 3 12 -11 -1 0
s:child	-2 10 -6 0 0 0
s:chinese	0 -32 34 -2 -2 0
s:chip	-8 4 0 0 0 0
s:chittagong	-1 -9 13 0 0 0
s:chișinău	0 -8 9 0 0 0
s:chocolate	0 -8 10 0 0 0
s:chosen	0 15 -7 -6 0 0
s:city	-2 2 15 -29 -8 0
s:civilian	0 15 -11 0 0 0
s:clerk	0 30 -28 0 0 0
s:clock	-8 20 -12 0 -1 0
s:close	-10 2 2 1 0 0
s:closely	0 15 -14 0 0 0
s:closer	6 -9 10 -8 0 0
s:clothing	0 12 -11 0 0 0
s:clove	0 15 -14 0 0 0
s:club	-20 46 -30 -2 0 0
s:coal	0 -8 11 0 -4 0
s:cobalt	0 14 -13 0 0 0
s:coffee	-16 7 -11 16 -5 0
s:collapsed	0 -7 17 -11 0 0
s:colleague	20 1 -15 0 -13 0
s:collect	-9 12 -5 -5 2 0
s:colombo	0 -16 17 0 0 0
s:column	0 14 -12 0 0 0
s:comma	6 -16 11 0 0 0
s:commander	-8 32 -25 -1 0 0
s:comment	0 22 -15 0 -2 0
s:commentary	0 12 -8 0 0 0
s:commerce	5 -9 -3 9 0 0
s:commercial	8 0 -5 0 0 0
s:commissioner	16 -9 4 -13 -3 0
s:commit	16 -15 0 0 0 0
s:commitment	0 9 -5 -1 0 0
s:common	0 19 -19 -1 1 0
s:communication	0 5 1 -16 6 -1
s:communiqué	7 -9 0 9 0 0
s:company	-29 24 -9 -10 11 0
s:compare	0 -9 10 0 0 0
s:compared	0 -9 10 0 0 0
s:complete	7 15 -23 -6 -7 0
s:completed	0 16 -10 -2 0 0
s:complied	0 10 -8 0 -1 0
s:compliment	0 -6 -1 0 9 0
s:comprehensive	0 9 -6 0 0 0
s:computer	-3 15 -8 0 0 0
s:concepción	0 -8 9 0 0 0
s:concern	0 9 -17 -2 11 0
s:concerned	0 10 -6 0 0 0
s:concert	0 27 -26 0 0 0
s:concession	0 8 -5 0 0 0
s:conclude	-1 12 -9 -10 5 0
s:conference	22 -16 -16 -11 -13 32
s:confirm	10 -12 -3 -3 12 0
s:conflict	0 10 2 -8 -9 0
s:consensu	0 -14 15 -3 1 0
s:consent	6 7 -13 -3 0 0
s:constitution	0 11 -10 0 0 0
s:constructive	-15 12 4 -28 -5 9
s:consul	0 11 -7 -2 0 0
s:consult	0 16 -13 0 0 0
s:consultation	4 3 4 -7 -21 -8
s:contact	14 -5 -16 -8 8 3
s:container	-1 13 -9 0 0 0
s:continental	0 11 -6 0 -1 0
s:continue	15 4 -10 -16 -17 10
s:contract	0 19 -15 0 0 0
s:control	-15 13 -4 2 0 0
s:controlled	-2 -13 17 0 0 0
s:convene	0 -14 15 0 0 0
s:convention	0 -10 14 -2 -1 0
s:conversation	-11 -5 17 0 7 -2
s:cook	0 15 -13 0 0 0
s:cool	-5 12 -5 0 0 0
s:cooperation	0 7 5 -3 -12 0
s:copra	0 19 -18 0 0 0
s:corn	0 15 -12 0 0 0
s:corner	0 1 -10 0 8 0
s:corresponding	0 9 -9 0 0 0
s:cost	-14 39 -22 -2 0 0
s:cotton	-1 -24 29 -3 0 0
s:could	-6 9 3 -2 -11 -2
s:council	-17 29 -13 -2 -1 0
s:count	1 -16 13 6 -4 0
s:counted	-1 16 -12 0 0 0
s:countermeasure	-6 22 -15 0 0 0
s:counterpart	13 -15 15 -4 -20 0
s:counting	0 -9 11 -1 0 0
s:country	-8 16 1 -34 -2 11
s:county	0 19 -16 0 0 0
s:couple	7 -14 -20 15 8 0
s:courier	8 0 -9 0 0 0
s:course	-12 -27 10 14 9 0
s:court	0 15 -11 0 0 0
s:cover	0 -16 18 0 0 0
s:crane	0 18 -14 0 0 0
s:cream	11 -9 0 0 0 0
s:crew	0 12 -11 0 0 0
s:crisi	0 16 -13 0 0 0
s:crop	0 15 -16 0 0 0
s:cross	-5 10 -3 0 0 0
s:crown	0 3 -16 0 10 0
s:cruz	4 -26 18 6 0 0
s:cup	0 19 -17 0 0 0
s:current	16 -13 -3 0 0 0
s:cusco	13 10 -21 0 0 0
s:custom	-21 8 7 -11 -7 0
s:customer	0 28 -23 0 0 0
s:cut	-3 20 -15 -13 7 0
s:d	0 16 -14 0 0 0
s:da	-3 -25 30 -8 1 0
s:daegu	0 -11 11 0 0 0
s:daily	-6 24 -17 0 -1 0
s:damage	0 4 -14 0 6 0
s:dark	-10 -2 12 0 0 0
s:darkhan	0 -14 15 0 0 0
s:darwin	-9 -19 27 0 0 0
s:date	-2 8 -17 24 -16 -3
s:dated	-14 22 -8 0 0 0
s:davao	3 -30 26 0 0 0
s:davo	-17 33 -15 -4 -4 0
s:day	-8 -7 17 -9 -7 4
s:de	2 9 -13 2 -1 0
s:dead	-2 -3 -5 10 0 0
s:deadline	-12 36 -19 -11 -7 0
s:deal	5 -1 2 -13 0 -9
s:dealing	0 12 -4 0 -4 0
s:dealt	-2 -20 25 0 0 0
s:dearer	-4 19 -12 0 0 0
s:debate	0 16 -15 0 0 0
s:decide	-10 10 -11 18 -14 0
s:decision	-19 -3 15 1 -9 0
s:declaration	-4 13 -7 0 0 0
s:decree	-4 16 -8 0 -2 0
s:defer	-4 14 -9 0 0 0
s:deficit	13 0 -25 2 0 0
s:delay	9 -14 15 -4 -7 0
s:delegate	0 18 -16 0 0 0
s:delegation	-22 -28 21 28 -25 -6
s:deny	1 26 -19 -1 -11 0
s:depend	11 -9 -3 0 7 0
s:depth	-6 33 -22 -6 0 0
s:deputy	0 -4 -17 4 0 17
s:described	-1 13 -3 0 -11 0
s:desk	-20 -3 3 15 -1 0
s:detail	-10 30 -15 0 -7 0
s:determined	5 -13 -5 15 0 0
s:development	0 10 -6 -5 0 0
s:dialogue	2 2 -15 5 -1 9
s:diary	2 -30 26 0 0 0
s:did	20 -10 -12 11 0 9
s:didn't	11 10 -14 0 -8 0
s:die	-1 32 -28 0 0 0
s:diesel	-1 15 -13 0 0 0
s:difference	-3 31 -26 -1 0 0
s:different	0 7 -11 5 -1 0
s:difficult	0 9 -5 -1 0 0
s:difficulty	0 -9 10 0 0 0
s:digest	0 13 -11 0 0 0
s:digital	14 -18 12 -5 -2 0
s:dined	0 -10 12 0 0 0
s:dinner	-3 4 18 -22 -38 0
s:direction	-9 29 -13 -8 0 0
s:director	-15 22 -10 0 0 0
s:disappointed	10 -8 -1 0 0 0
s:discuss	0 -21 20 -21 11 5
s:discussion	-5 8 -1 -6 0 0
s:distant	0 -9 -11 -7 21 0
s:district	0 11 -9 0 0 0
s:do	18 5 -4 -21 -11 0
s:docker	0 14 -12 0 0 0
s:doctor	0 19 -18 0 0 0
s:document	-3 0 9 -2 -14 0
s:doe	-11 13 -23 3 16 0
s:doesn't	-10 -3 9 0 6 0
s:doing	-1 16 -11 0 0 0
s:dollar	0 24 -18 -1 0 0
s:don't	-4 8 -3 0 0 0
s:donald	3 0 6 -1 -15 0
s:done	10 -7 0 8 -13 0
s:door	-4 -7 -1 2 0 10
s:doorstep	-1 -15 18 0 0 0
s:doubt	0 0 -9 -6 16 0
s:down	0 -1 5 4 -9 -12
s:dozen	0 12 -9 0 0 0
s:draft	-2 11 -6 -1 -1 0
s:draw	5 18 -16 -9 -3 0
s:drawer	-8 15 -6 0 0 0
s:dried	1 8 -13 0 0 0
s:driver	0 34 -30 -3 0 0
s:drone	0 9 -13 2 0 0
s:drug	-1 18 -13 0 0 0
s:drunk	0 10 -7 -1 0 0
s:dry	0 16 -14 0 0 0
s:due	17 12 -7 -8 -17 -3
s:dump	0 12 -7 0 0 0
s:during	1 -8 5 -13 6 0
s:durrë	0 -35 36 0 0 0
s:duty	11 -6 2 -6 -5 0
s:each	15 12 -13 -6 -2 -13
s:earlier	-35 22 14 -10 -12 0
s:early	-6 -9 19 0 -8 0
s:earth	-8 9 2 -2 -6 0
s:ease	-1 -3 11 -13 1 0
s:east	0 15 -9 -2 0 0
s:easter	0 18 -12 -5 0 0
s:easy	0 0 -8 0 7 0
s:economic	6 2 -20 22 -2 -1
s:economy	5 17 -13 -24 0 0
s:edge	0 -23 27 -4 0 0
s:edition	0 27 -22 -5 0 0
s:editor	0 -16 18 0 0 0
s:effect	-14 7 6 -14 -5 0
s:effective	0 19 -15 0 0 0
s:effectively	0 -10 13 0 0 0
s:effort	7 -11 2 0 0 0
s:eighth	-4 4 0 0 -10 0
s:either	8 -23 10 3 9 0
s:el	4 25 -28 0 0 0
s:election	-4 20 -1 -9 -3 0
s:electricity	0 16 -14 0 0 0
s:elevator	0 -8 9 0 0 0
s:eleven	7 11 -17 -5 0 0
s:elsewhere	0 0 -3 15 -13 0
s:embargo	0 9 -6 0 0 0
s:embassy	-3 4 -25 0 0 15
s:emergency	-12 25 -12 -3 0 0
s:emmanuel	0 6 -17 0 10 0
s:employ	0 -13 13 0 0 0
s:employer	0 24 -23 0 0 0
s:empty	-8 -8 18 -10 0 0
s:encarnación	0 -7 10 -2 0 0
s:end	11 -18 14 16 -18 -16
s:energy	-9 -9 5 6 5 0
s:engine	3 10 -12 0 -3 0
s:english	-17 17 -3 0 0 0
s:entebbe	0 -24 26 0 0 0
s:entry	0 24 -21 0 0 0
s:envoy	-6 8 0 -5 -4 0
s:equal	0 14 -12 0 0 0
s:error	0 -11 11 0 0 0
s:escalation	0 2 -15 -1 11 0
s:estate	0 11 -10 0 0 0
s:este	1 -21 19 0 0 0
s:euro	13 -11 0 0 0 0
s:eve	14 25 -19 -6 -19 0
s:even	0 -11 17 -3 0 0
s:evening	-13 -10 18 20 -25 -6
s:event	0 -12 13 0 0 0
s:ever	-4 -2 -9 0 16 0
s:every	-17 4 6 4 -5 0
s:everybody	0 -3 0 12 -9 0
s:everyone	-8 26 -16 0 0 0
s:everything	4 3 5 -19 -10 0
s:examine	-5 -18 16 0 0 9
s:excellent	-5 -14 17 0 1 0
s:excerpt	-3 17 -10 0 0 0
s:exclusion	-1 21 -16 0 0 0
s:exempt	0 19 -13 0 0 0
s:exemption	0 15 -10 0 0 0
s:expect	-3 -11 -8 26 0 0
s:expectation	0 12 -9 0 0 0
s:expert	-13 -44 31 -8 -10 33
s:expire	-12 4 11 -16 -1 0
s:expiry	0 -8 9 0 0 0
s:expo	0 12 -10 0 0 0
s:export	-6 -7 15 0 -10 4
s:expressed	-3 11 -6 0 0 0
s:extend	-13 8 -3 9 -1 0
s:extension	-10 -2 15 0 -14 -2
s:extra	-8 -9 19 -6 -7 0
s:extraordinary	0 18 -10 0 -4 0
s:extremely	-12 -2 -2 0 16 0
s:face	15 -18 7 13 -22 0
s:fact	-19 13 0 -8 -6 0
s:fail	0 -2 -9 17 -5 0
s:failed	0 -13 5 13 -3 0
s:fair	9 2 -25 -7 12 3
s:fall	2 -5 -6 6 13 0
s:familiar	0 12 -2 -3 0 0
s:family	0 10 -7 0 0 0
s:far	9 0 -6 1 0 0
s:farm	-13 18 -15 -9 3 5
s:farmer	-4 16 -7 0 -2 0
s:fast	0 -14 5 0 9 0
s:faster	0 -21 11 12 -2 0
s:fax	0 -11 12 0 0 0
s:fear	-3 3 -16 0 17 0
s:fed	0 14 -12 0 0 0
s:federal	0 21 -19 0 0 0
s:fee	-6 26 -16 -10 -3 0
s:feed	0 2 -25 21 0 0
s:felt	-3 14 -6 0 0 0
s:fentanyl	-5 9 4 -10 -7 0
s:ferhat	0 -9 10 0 0 0
s:ferro	10 -8 0 0 0 0
s:ferry	3 -1 -35 19 9 0
s:few	-16 18 -13 0 6 0
s:fewer	0 12 -11 0 0 0
s:fez	0 -13 15 0 0 0
s:fifth	3 -16 14 -8 8 0
s:fifty	-8 0 0 10 0 0
s:fight	5 -3 4 -10 0 0
s:figure	2 0 12 -9 -19 0
s:file	0 -18 19 0 0 0
s:filed	0 -9 12 -1 0 0
s:filled	0 -3 -8 13 0 0
s:film	0 0 -15 12 0 0
s:final	-15 16 -10 -13 10 0
s:finalized	0 -13 14 0 0 0
s:financial	0 0 -11 12 0 0
s:find	-17 3 3 -1 4 0
s:finding	-1 19 -13 -2 0 0
s:fine	0 9 -5 0 0 0
s:finish	-8 -26 26 6 -1 0
s:finished	-7 -16 14 3 5 0
s:fire	0 14 -12 0 0 0
s:firm	-3 34 -27 0 0 0
s:first	-13 -1 1 7 6 3
s:fish	0 -13 17 -16 3 0
s:fishery	0 -9 13 0 0 0
s:fishmeal	-4 15 -10 0 0 0
s:five	-7 -1 11 -15 0 0
s:fix	0 -1 5 4 -13 0
s:flash	-14 5 4 0 0 0
s:flat	0 -9 11 0 0 0
s:flew	-9 6 -4 18 -20 0
s:flight	-3 -6 11 0 0 0
s:float	0 15 -9 0 -2 0
s:floor	-4 -28 16 15 0 0
s:florida	0 18 -15 0 0 0
s:flour	1 -2 -12 14 0 0
s:flower	-3 -25 30 -2 0 0
s:fly	-19 -1 7 4 0 0
s:flying	-2 22 -12 -1 -7 0
s:fog	6 14 -19 0 0 0
s:folder	0 16 -15 0 0 0
s:follow	-13 -7 20 -11 0 0
s:followed	-4 -3 16 -9 -10 0
s:food	-5 7 -17 0 8 0
s:football	0 17 -16 0 0 0
s:for	5 5 4 -18 -3 -8
s:force	-19 50 -28 -13 -12 0
s:forced	-5 24 -13 -2 0 0
s:foreign	-8 4 18 -18 -19 0
s:foreseen	0 -17 -6 21 0 0
s:formal	0 17 -13 -3 0 0
s:formally	0 13 -12 0 0 0
s:former	0 9 -5 -1 0 0
s:forty	0 -20 4 4 12 0
s:forward	-15 -8 0 2 20 0
s:found	0 19 -14 -5 0 0
s:four	-6 -1 15 -8 -17 0
s:fourth	14 -11 17 -11 -20 -6
s:fox	0 1 -19 -4 11 11
s:framework	-7 -17 16 -30 27 -4
s:frankfurt	0 11 -9 0 0 0
s:free	-15 25 -2 -31 -6 0
s:fresh	3 -14 12 0 0 0
s:fri	0 -7 8 0 0 0
s:friday	12 -4 1 -6 -3 0
s:friend	-11 -11 8 13 0 0
s:friendship	0 9 -8 0 0 0
s:fringe	-5 -15 4 -2 18 0
s:from	-15 -1 1 1 14 1
s:front	5 14 -14 -3 -1 0
s:frozen	13 -14 3 0 0 0
s:fuel	0 10 -4 0 0 0
s:full	-10 -5 18 -2 -1 0
s:furniture	-2 21 -15 0 0 0
s:further	-2 -12 11 10 -9 0
s:future	0 -21 -7 2 29 0
s:g	-7 6 10 1 -25 0
s:gain	0 0 -9 0 7 0
s:gained	0 12 -10 0 0 0
s:galle	0 -15 17 0 0 0
s:galway	6 -13 8 0 0 0
s:game	0 21 -17 0 0 0
s:garden	0 0 -6 11 -6 0
s:gas	-4 0 -8 -1 14 0
s:gather	1 4 -6 -10 8 0
s:gave	-7 19 -12 -21 12 0
s:gazette	0 17 -14 0 0 0
s:gdańsk	0 10 -8 0 0 0
s:gear	0 12 -11 0 0 0
s:geneva	-17 5 11 -13 -32 -7
s:genoa	0 -9 11 0 0 0
s:gentlemen	0 11 -9 0 0 0
s:germanium	0 13 -10 0 0 0
s:get	18 1 -9 -25 2 0
s:giant	0 11 -11 0 0 0
s:gimhae	0 -18 22 0 -1 0
s:give	5 10 -20 -6 3 0
s:given	1 -2 -10 8 5 0
s:giving	-4 14 -8 -2 0 0
s:glassware	0 -20 22 0 0 0
s:go	-10 2 5 -25 4 10
s:goa	0 8 -6 0 0 0
s:goalkeeper	0 19 -18 0 0 0
s:gold	-8 21 -11 -1 0 0
s:golf	-15 -14 27 -8 -4 0
s:good	3 6 0 -5 -2 -13
s:goodwill	-1 15 -9 0 0 0
s:gothenburg	-5 -10 15 0 0 0
s:government	0 17 -10 2 -18 -3
s:goyal	0 -9 10 0 0 0
s:grand	0 -21 23 0 0 0
s:graz	0 -17 20 0 0 0
s:great	-2 -5 3 18 -11 0
s:grip	0 20 -16 -1 -2 0
s:group	0 14 -13 0 0 0
s:grower	-8 41 -32 0 0 0
s:growth	0 13 -11 0 0 0
s:guadalajara	0 -14 15 0 0 0
s:guard	9 -12 -6 9 0 0
s:guayaquil	-10 -5 17 -1 0 0
s:guess	0 -5 8 0 0 0
s:guest	-15 11 -7 -18 9 0
s:guidance	0 -13 14 0 0 0
s:gum	13 -12 0 0 0 0
s:gun	0 14 -12 0 0 0
s:gwadar	0 -17 19 0 0 0
s:gyeongju	-15 4 14 -18 -13 0
s:gyumri	0 -15 16 0 0 0
s:h	-1 9 0 0 0 0
s:h.e.	-2 -6 13 0 0 0
s:had	11 -3 -1 -4 -1 0
s:haggling	5 -35 27 -3 8 0
s:hake	0 -11 11 0 0 0
s:half	0 19 -9 -21 -18 0
s:halfway	26 -5 -15 -4 -2 0
s:halifax	0 -13 18 -4 -1 0
s:hall	-30 15 -6 3 -7 1
s:halt	-6 15 -9 0 0 0
s:ham	-1 -21 25 -3 0 0
s:hammer	0 -18 21 -1 0 0
s:hand	0 9 -17 10 1 0
s:handed	0 -9 16 -3 -4 0
s:handshake	-5 15 -8 -4 0 0
s:hang	-13 -20 31 0 -3 0
s:happen	7 0 -9 -7 0 11
s:happened	8 -22 17 0 0 0
s:hard	14 -1 -13 0 0 0
s:hardest	0 -9 11 0 0 0
s:harvest	-11 22 -11 0 0 0
s:has	-14 16 0 -4 -10 -7
s:have	-12 9 -1 -13 6 -1
s:having	-10 1 11 -5 -11 0
s:hazelnut	12 -5 -8 0 0 0
s:he	8 -17 2 -7 25 -11
s:he'd	0 -20 23 0 0 0
s:he'll	20 -29 10 -1 6 0
s:head	14 -15 -13 -2 17 12
s:headline	0 -12 12 0 0 0
s:headquarter	-14 6 0 -11 11 0
s:hear	6 5 -14 0 5 0
s:hearing	-2 25 -18 0 0 0
s:heat	0 13 -10 0 0 0
s:heavy	0 15 -12 0 0 0
s:height	0 14 -12 0 0 0
s:help	7 -12 1 -2 6 0
s:henri	0 0 -9 11 0 0
s:her	22 -11 0 -4 -20 9
s:here	-9 -7 14 -15 4 -2
s:herring	0 -12 14 0 0 0
s:high	-5 18 -22 10 0 0
s:higher	11 0 -3 -8 -1 0
s:highest	1 21 -24 0 -1 0
s:him	13 -7 18 -25 -23 0
s:himself	9 -43 14 19 8 0
s:his	4 -4 6 -4 -6 -19
s:history	-1 22 -18 0 0 0
s:hobart	0 -18 19 0 0 0
s:hold	10 -8 -1 4 0 7
s:holiday	13 14 -27 0 0 0
s:home	-25 23 -2 -3 -13 0
s:hon	-8 15 -6 0 0 0
s:honey	0 -17 21 -2 0 0
s:honolulu	0 -22 23 0 0 0
s:honour	0 27 -24 0 -1 0
s:hope	-14 -3 33 -16 -19 0
s:hopeful	0 13 -8 0 -1 0
s:hospital	0 28 -26 0 0 0
s:host	0 13 -2 -5 -12 0
s:hot	0 -7 9 0 0 0
s:hotel	8 -9 0 11 -7 0
s:hotline	-20 6 8 0 0 0
s:hour	17 -16 4 8 -11 -8
s:house	1 -10 -1 18 1 0
s:household	0 -13 14 0 0 0
s:how	22 -16 9 -17 0 0
s:hue	0 -24 24 0 0 0
s:humiliate	-10 11 0 0 0 0
s:hundred	0 17 -15 0 0 0
s:hurry	-6 32 -22 -2 -7 0
s:huế	0 9 -7 0 0 0
s:i	5 -4 17 -32 -21 -3
s:i'll	3 3 -10 0 0 0
s:i've	0 11 -7 0 0 0
s:ice	5 -11 0 -4 13 0
s:idea	0 -21 19 3 -3 0
s:if	-3 18 0 -15 -11 -4
s:iii	0 -9 9 0 0 0
s:imagine	0 15 -9 -5 0 0
s:immediate	0 21 -12 0 -11 0
s:import	-9 11 -19 9 0 0
s:impose	16 0 -3 -11 -9 0
s:improved	0 -5 -5 12 0 0
s:in	-22 -14 36 -14 -2 -6
s:incheon	-2 0 -15 24 -4 0
s:included	-7 15 -21 -3 10 0
s:increase	9 -15 0 16 -5 0
s:index	0 9 -8 0 0 0
s:industry	0 -9 16 0 -4 0
s:inflation	-1 15 -9 0 0 0
s:initial	-8 -23 23 8 0 0
s:inside	0 -22 9 11 0 0
s:insist	0 -2 -14 17 0 0
s:instead	24 -17 5 -11 1 0
s:instruction	0 -9 10 0 0 0
s:insult	0 -11 12 0 0 0
s:insurer	0 16 -15 0 0 0
s:intelligence	-3 16 -19 -6 0 9
s:intent	0 -4 -3 10 0 0
s:intention	0 -2 -1 9 -3 0
s:interest	0 13 -6 -2 0 0
s:interim	-3 23 -13 -5 0 0
s:internal	-1 11 -7 0 0 0
s:international	0 3 -14 5 0 10
s:interpretation	0 15 -6 -2 -7 0
s:interrupted	0 12 -10 0 0 0
s:interview	-13 0 9 -16 0 0
s:interviewer	0 10 0 -10 0 0
s:into	-7 12 5 -22 -12 -2
s:introduce	0 9 -6 0 0 0
s:invest	-2 30 -13 -1 -7 0
s:investigation	-5 28 -19 -4 0 0
s:investment	-9 4 4 -10 0 0
s:investor	-2 24 -15 -7 -1 0
s:invitation	0 -3 -4 -7 15 0
s:invited	-5 8 0 -7 0 0
s:is	-7 -5 2 14 5 -17
s:island	-18 40 -32 0 0 0
s:issue	-18 14 -3 -1 4 0
s:istanbul	0 -9 12 0 0 0
s:istmo	-7 23 -16 0 0 0
s:it	12 -3 -4 10 -3 -12
s:its	-6 14 0 -5 -13 0
s:izmir	11 -13 10 -7 -1 0
s:jae	0 -5 13 0 -4 0
s:jakarta	6 9 -17 0 0 0
s:jean	-5 -6 11 0 0 0
s:jeddah	0 -16 18 0 0 0
s:jeju	-1 -9 0 13 -1 0
s:jersey	0 11 -9 0 0 0
s:jet	0 -14 1 14 0 0
s:jinping	6 10 -10 -12 -1 0
s:john	0 -17 19 0 0 0
s:johor	0 15 -12 -2 0 0
s:joined	0 -1 -1 -3 8 0
s:joint	-19 -10 30 -28 4 -1
s:joke	0 -6 9 0 0 0
s:joseph	0 -7 10 0 0 0
s:josé	16 -5 -7 0 0 0
s:journalist	-5 -2 10 -1 -1 0
s:journey	0 -14 3 -2 15 0
s:judge	0 13 -9 0 0 0
s:juice	-3 16 -9 0 0 0
s:jump	7 -16 5 4 0 0
s:jury	0 16 -14 0 0 0
s:just	-22 22 -10 8 -9 0
s:jute	0 -12 13 0 0 0
s:jūrmala	13 -12 0 -1 0 0
s:kananaski	0 -5 16 -2 -13 0
s:karachi	0 -3 12 -2 -4 0
s:karin	3 -9 14 -5 -5 0
s:kauna	0 -21 22 0 0 0
s:keep	16 -4 -18 -6 18 4
s:keller	3 -8 14 -5 -5 0
s:kernel	0 -22 24 0 0 0
s:key	0 15 -14 0 0 0
s:kilometre	11 -5 -6 0 0 0
s:kim	-6 31 -23 -2 -6 0
s:kind	-1 22 -15 -7 0 0
s:king	0 7 -19 0 9 0
s:kisumu	0 -22 23 0 0 0
s:kiwifruit	0 -16 16 0 0 0
s:klaipėda	0 -31 32 0 0 0
s:know	-18 -6 6 5 6 0
s:kobe	-6 -15 22 0 0 0
s:koper	0 12 -11 0 0 0
s:košice	0 -9 10 0 0 0
s:kuala	-11 2 2 -15 13 -1
s:kumasi	10 -8 1 0 0 0
s:kutaisi	0 -28 30 0 0 0
s:label	0 -13 14 0 0 0
s:labor	0 12 -7 0 0 0
s:labour	0 -10 11 0 0 0
s:lack	0 -23 13 0 11 0
s:lago	-4 -19 13 -3 14 0
s:lahore	0 -10 12 0 0 0
s:lake	-1 -11 0 5 16 0
s:lala	0 -10 -1 12 0 0
s:lamb	0 0 -10 -3 13 0
s:lamp	12 -10 0 0 0 0
s:lancaster	0 -15 -6 24 6 0
s:land	6 0 5 -2 -24 0
s:language	0 -9 10 0 0 0
s:lapse	-6 10 -1 -4 -1 0
s:laptop	-14 20 -4 0 0 0
s:larger	0 14 -6 -6 0 0
s:largest	-8 18 -14 -2 0 0
s:larnaca	0 -9 -1 11 0 0
s:las	9 -17 8 0 0 0
s:last	15 -18 0 2 16 2
s:lasted	10 3 -2 -26 -4 0
s:lasting	0 -36 34 6 0 0
s:late	31 -18 3 13 -29 0
s:later	10 -16 1 0 7 0
s:latest	-3 21 -12 0 -7 0
s:law	-4 14 -9 -13 7 0
s:lawyer	0 17 -13 0 0 0
s:lay	0 10 -15 6 -3 0
s:lead	11 2 -7 0 -9 0
s:leader	-21 6 0 -37 26 -5
s:leap	0 -11 11 0 0 0
s:learned	-4 14 -9 0 0 0
s:least	5 -14 13 0 0 0
s:leather	28 -17 -6 -4 0 0
s:leave	-10 -11 17 -15 10 -4
s:led	0 16 -13 0 -8 0
s:lee	0 -10 19 0 -7 0
s:length	-10 17 -8 0 0 0
s:lentil	15 -8 -9 0 0 0
s:less	10 3 1 -14 -18 0
s:let	0 17 1 -20 -16 0
s:letter	-15 24 -37 11 11 0
s:level	1 -10 4 -14 0 15
s:levy	-9 -10 15 -5 6 0
s:li	-1 -19 21 -9 9 0
s:library	0 17 -16 0 0 0
s:licence	-2 -22 34 -8 -8 -1
s:license	0 11 -6 0 0 0
s:lie	0 17 -16 -1 1 0
s:lifeng	-5 2 -7 19 -18 0
s:light	-3 -8 13 0 0 0
s:like	0 17 -9 -8 -8 0
s:likely	6 1 -5 13 -20 0
s:limit	0 -16 17 0 0 0
s:line	33 -24 -8 -16 10 0
s:linked	0 -8 13 0 -1 0
s:linz	0 21 -20 0 0 0
s:lisbon	0 0 5 -10 -3 0
s:list	-10 0 -4 0 14 0
s:listed	0 8 -3 -5 0 0
s:listing	0 9 -9 0 0 0
s:little	-16 -7 12 14 -5 0
s:liu	-8 -1 11 -1 -5 0
s:live	0 17 -5 -3 -16 0
s:livingstone	0 -11 14 0 0 0
s:loaded	0 12 -8 0 0 0
s:lobito	-1 11 -8 0 0 0
s:local	-7 -6 9 5 -5 0
s:lock	0 -8 10 0 0 0
s:locked	0 -23 27 -4 0 0
s:log	-1 17 -13 0 0 0
s:lomé	0 -13 15 0 0 0
s:london	-2 0 12 -22 -6 0
s:long	4 2 0 -3 -10 0
s:longer	1 -10 -12 5 25 0
s:look	-30 -10 11 0 13 -2
s:lord	-6 15 -8 0 0 0
s:lorry	-1 11 -5 0 -1 0
s:lose	8 -12 -1 0 11 0
s:losse	0 -9 10 0 0 0
s:lot	2 -13 11 0 0 0
s:loui	0 -17 18 0 0 0
s:love	0 11 -21 0 8 0
s:lower	-20 16 -9 4 -4 5
s:lula	-3 -13 18 -4 0 0
s:lumber	-8 0 11 -1 0 0
s:lumpur	-12 3 1 -15 13 -1
s:lunch	0 11 -15 -3 14 0
s:lusaka	0 14 -13 0 0 0
s:lviv	0 -16 17 0 0 0
s:m	15 2 -11 -5 -11 0
s:machine	-13 -19 16 6 0 7
s:machinery	11 15 -24 -1 0 0
s:macron	0 6 -17 0 10 0
s:madrid	-1 -6 14 -7 -6 0
s:magazine	-7 19 -10 0 0 0
s:magnet	0 7 -12 -1 8 0
s:main	0 -10 14 0 -1 0
s:maintain	0 2 -15 5 4 0
s:maize	0 -10 11 0 0 0
s:major	-2 20 -17 -5 0 0
s:make	-8 11 1 -14 -2 2
s:making	21 2 -23 -4 0 0
s:malaysian	-3 -2 9 -2 0 0
s:malmö	0 18 -17 0 0 0
s:mamadou	0 -11 12 0 0 0
s:man	-17 17 -9 -12 9 0
s:manage	0 18 -14 -1 0 0
s:management	0 22 -20 0 0 0
s:managing	0 15 -14 0 0 0
s:mandarin	0 -10 -6 16 0 0
s:manila	0 10 -7 0 0 0
s:manuel	-2 11 -7 0 0 0
s:many	-4 -9 5 3 6 0
s:maputo	0 -11 12 0 0 0
s:mar	0 -23 2 -2 22 0
s:march	0 -7 12 0 -3 0
s:margin	-8 -31 14 0 17 6
s:maribor	0 -14 16 0 0 0
s:mark	-2 -11 10 -3 3 0
s:market	-10 15 -15 0 7 0
s:maroš	8 0 -3 -3 0 0
s:match	-3 22 -17 0 0 0
s:matter	-2 -2 14 -23 -19 10
s:may	-16 14 -10 15 -7 0
s:maybe	17 -10 -6 0 0 0
s:mayor	-5 23 -18 0 0 0
s:me	0 11 -8 -2 -3 0
s:mean	-20 -1 13 -4 1 0
s:meaning	13 -11 -1 0 0 0
s:meant	-6 -6 17 -11 -4 0
s:meanwhile	0 20 -14 -1 0 0
s:mechanism	-7 6 9 -13 -1 0
s:media	0 -10 -1 18 0 0
s:mediate	-2 9 -5 0 0 0
s:mediator	0 47 -43 -3 0 0
s:medical	0 24 -24 0 0 0
s:medicine	7 -13 5 11 -7 0
s:meet	-16 -4 -2 8 13 -1
s:meeting	3 0 3 -14 -10 7
s:member	-11 24 -7 -5 -6 0
s:memo	0 23 -20 0 0 0
s:men	2 2 3 -6 -15 0
s:mendoza	0 -26 27 0 0 0
s:mention	-4 -1 -5 0 12 0
s:mentioned	11 -4 0 0 -3 0
s:menu	9 -11 2 0 0 0
s:mercosur	0 33 -29 0 0 0
s:merdeka	-2 -25 5 18 4 0
s:merely	-6 10 -2 0 0 0
s:mersin	0 10 -7 0 0 0
s:metal	-8 22 -13 0 0 0
s:metre	0 -1 8 -2 -3 0
s:mid	-4 -3 13 -7 0 0
s:midday	13 -2 -15 0 0 0
s:middle	0 15 -5 0 -20 0
s:midnight	7 1 -8 5 -9 0
s:might	16 12 -7 -15 -25 0
s:milan	-8 16 -8 0 0 0
s:military	0 11 -9 0 0 0
s:milk	14 9 -20 -4 0 0
s:mill	0 21 -18 0 0 0
s:million	0 25 -18 -1 0 0
s:mindelo	0 -12 13 0 0 0
s:mineral	-4 -3 9 0 0 0
s:minimum	0 11 -8 0 0 0
s:minister	11 -8 -3 1 0 1
s:ministerial	14 -20 13 -3 0 0
s:ministry	0 6 -11 3 -10 11
s:minute	35 -16 -22 11 6 -2
s:missing	0 -4 -4 13 0 0
s:mistake	-9 18 -9 0 0 0
s:misunderstanding	0 15 -13 0 0 0
s:mobile	-7 10 0 0 0 0
s:mombasa	-1 -30 36 -4 0 0
s:monday	-1 -4 -5 11 9 0
s:money	-3 22 -15 -8 0 0
s:montego	0 -19 20 0 0 0
s:monterrey	12 -17 6 0 0 0
s:montevideo	0 -23 24 0 0 0
s:month	10 -19 -7 19 4 -4
s:more	-15 9 0 9 -6 -4
s:morning	-4 -7 11 4 -19 5
s:mother	-7 -8 14 0 0 0
s:motor	9 -5 -3 0 0 0
s:mountain	0 0 -20 22 0 0
s:mouth	0 0 -15 16 0 0
s:move	-6 11 -12 19 -20 0
s:mr	16 -1 5 -34 -6 3
s:mrs	0 15 -12 0 0 0
s:much	0 -14 11 0 6 0
s:mumbai	0 0 -10 -3 16 0
s:muscat	0 12 -11 0 0 0
s:musician	0 21 -19 0 0 0
s:must	-11 39 -24 -5 -3 0
s:mustafa	12 0 -9 -1 0 0
s:mutual	15 1 -14 0 0 0
s:my	-3 9 0 -6 -10 0
s:mérida	0 -14 15 0 0 0
s:nadi	0 -12 15 0 0 0
s:nagoya	0 -26 29 -1 0 0
s:naivasha	-1 -20 22 0 0 0
s:name	0 8 1 -10 -20 0
s:named	17 -5 0 3 -19 0
s:nang	0 -31 33 0 0 0
s:narrow	0 24 -22 0 0 0
s:nation	-1 -14 10 9 -1 0
s:national	17 0 -20 5 -4 0
s:nato	-10 36 -29 0 0 0
s:nbc	0 10 -9 0 -1 0
s:near	0 -15 -6 26 -3 0
s:nearly	-7 29 -27 -6 6 0
s:necessary	-6 24 -17 0 0 0
s:need	-8 28 -12 -1 -17 0
s:negotiation	0 -18 7 20 -7 -1
s:negotiator	-24 15 -1 -1 -9 -1
s:neighbor	0 14 -9 0 -1 0
s:neighbour	0 5 -11 6 0 0
s:neither	-4 1 8 -10 -4 0
s:net	-4 20 -11 0 0 0
s:network	0 3 -17 -12 7 11
s:new	-10 -2 2 -5 18 -12
s:newsletter	0 15 -12 0 0 0
s:newspaper	-9 41 -31 -3 -1 0
s:next	-3 -26 21 4 -8 16
s:nice	0 14 -13 0 0 0
s:nicely	0 9 -2 0 -3 0
s:nickel	8 -10 4 0 0 0
s:nicosia	0 -15 17 0 0 0
s:night	18 -4 2 -27 0 -2
s:nil	-1 20 -14 0 -1 0
s:nine	-1 10 -6 0 0 0
s:nineteen	0 -11 11 0 0 0
s:ninth	-17 6 0 7 0 0
s:niš	0 -16 18 0 0 0
s:no	-1 19 -11 -3 -9 7
s:nobody	-12 -18 23 -2 -15 13
s:noe	-5 23 -16 0 0 0
s:none	3 25 -21 -10 -3 0
s:noon	3 -5 -13 27 -7 0
s:nor	-11 5 2 0 -1 0
s:north	-6 35 -21 -4 0 0
s:northern	-8 33 -25 -2 0 0
s:not	-15 1 9 -16 6 2
s:note	-10 8 -6 8 -5 0
s:nothing	9 -8 0 9 -27 8
s:notice	-5 13 -13 -3 4 0
s:now	0 6 -13 13 0 -4
s:nowhere	0 13 -10 0 0 0
s:number	8 -5 -5 -3 0 11
s:nvidia	-11 15 -2 -1 -1 0
s:objection	-14 18 -2 0 0 0
s:observed	0 14 -13 0 0 0
s:observer	0 2 -9 0 5 0
s:obtain	0 11 -9 0 0 0
s:of	-11 7 3 8 -27 1
s:off	-14 18 -8 -1 -4 -8
s:offer	-5 0 0 11 -10 0
s:office	4 -10 4 -2 7 0
s:official	-1 -2 10 0 -13 -4
s:often	0 9 -3 0 0 0
s:ohrid	0 -21 -1 0 20 0
s:oil	-8 16 -6 -21 1 0
s:old	-13 16 -1 -3 -5 0
s:on	16 1 2 -16 -11 -5
s:once	-6 1 -1 14 -10 0
s:one	-3 0 -5 12 7 -13
s:online	27 -6 -20 -7 0 0
s:only	-21 18 1 -20 0 0
s:open	4 4 0 -26 1 2
s:opened	-14 -17 18 -27 17 0
s:operation	-14 31 -19 -2 0 0
s:operator	-9 19 -10 0 0 0
s:opinion	0 17 -13 0 0 0
s:opposite	11 -4 0 -5 -1 0
s:opposition	-3 28 -24 0 0 0
s:optimistic	0 9 -8 0 0 0
s:option	0 12 -8 0 -3 0
s:or	-13 24 -37 12 7 -2
s:oran	-1 -18 22 0 0 0
s:orange	-5 24 -14 0 0 0
s:orchestra	0 11 -8 0 0 0
s:order	0 8 5 -16 -7 0
s:ore	1 10 -13 0 0 0
s:oruro	0 -9 10 0 0 0
s:osaka	-10 -8 18 10 -23 0
s:osh	0 -24 24 0 0 0
s:oslo	0 21 -20 0 0 0
s:other	6 19 -15 -4 -9 -12
s:otherwise	0 9 -10 -3 5 0
s:ottawa	7 -17 10 0 0 0
s:ouidah	0 -13 14 0 0 0
s:our	-29 2 10 10 -18 -4
s:out	-17 4 -4 11 -11 17
s:outcome	0 -5 14 -12 -3 0
s:outline	0 -15 19 -9 0 0
s:outlive	0 16 -14 0 -2 0
s:outside	13 3 -23 9 -3 0
s:over	-12 4 1 5 -9 -8
s:owe	-8 20 -8 0 0 0
s:own	0 -24 22 4 1 0
s:owned	0 11 -8 0 0 0
s:owner	-8 21 -4 -12 -1 0
s:ownership	-8 -7 16 0 0 0
s:p	18 -17 6 -3 -2 0
s:pacific	6 36 -30 -1 -15 0
s:package	0 12 -9 0 0 0
s:pact	0 16 -3 -14 -10 0
s:page	-7 0 -10 20 0 0
s:paint	0 -13 14 0 0 0
s:pair	-2 -5 6 -8 10 0
s:palace	-27 -21 13 17 12 0
s:palacio	13 -6 -9 6 0 0
s:palermo	0 -13 14 0 0 0
s:panel	0 11 -9 0 0 0
s:paper	-26 1 8 -3 0 5
s:papho	0 -13 16 0 -1 0
s:paprika	0 -8 9 0 0 0
s:paragraph	0 -13 14 0 0 0
s:pari	-14 -23 32 0 -19 0
s:parish	0 14 -13 0 0 0
s:parliament	-2 25 -18 0 0 0
s:parliamentary	0 16 -10 0 -8 0
s:part	0 -5 15 -2 -18 0
s:parted	-5 -11 13 0 0 0
s:partner	-7 23 -12 -2 0 0
s:party	0 17 -17 -7 -5 9
s:pass	0 2 -6 -2 9 0
s:past	0 -16 11 10 -7 0
s:pasta	0 -10 11 0 0 0
s:paste	0 13 -12 0 0 0
s:patented	0 14 -10 0 0 0
s:paul	0 4 -13 11 0 0
s:pause	-12 10 5 -11 -11 0
s:pay	-1 22 -6 -12 -11 -5
s:payment	8 10 -18 -3 0 0
s:peace	-15 27 -12 -10 -1 0
s:pen	-13 15 -1 -6 -3 0
s:penalty	0 14 -12 0 0 0
s:pencilled	0 10 -13 4 0 0
s:people	-17 -3 9 -9 2 0
s:pepper	-1 -5 10 -1 0 0
s:per	-3 19 -12 0 0 0
s:perhap	-10 26 -15 -2 -5 0
s:permanent	-2 -5 11 -2 0 0
s:permission	0 -10 10 0 0 0
s:permit	-4 -21 30 -7 0 0
s:person	-3 -27 13 22 -18 0
s:pharmaceutical	-5 10 -2 0 0 0
s:phase	0 25 -31 2 0 0
s:phone	40 6 -63 -3 -11 -7
s:phosphate	-5 -13 3 6 0 8
s:photograph	0 -27 22 10 -2 0
s:phuket	-2 -6 10 0 0 0
s:pick	0 12 -8 0 -1 0
s:picture	0 11 -11 0 0 0
s:pile	0 11 -11 0 0 0
s:pilot	0 25 -22 0 0 0
s:piraeu	0 4 -11 0 8 0
s:pistachio	0 -1 -18 16 0 0
s:piyush	0 -9 10 0 0 0
s:place	2 -18 -5 32 0 0
s:plan	6 -13 -3 -6 25 4
s:plane	-7 -12 21 -2 -6 0
s:plant	2 -19 17 -3 2 0
s:platform	-12 9 2 0 0 0
s:play	-6 15 -6 -1 0 0
s:player	0 21 -17 0 0 0
s:plaza	0 -9 10 0 0 0
s:please	-2 15 -9 0 0 0
s:pleased	0 17 -11 -3 0 0
s:pledge	0 -7 12 0 -2 0
s:plough	0 11 -11 0 0 0
s:plovdiv	-2 -21 24 0 0 0
s:plu	-4 21 -15 -3 0 0
s:plywood	-15 25 -13 0 0 0
s:pm	0 17 -15 0 0 0
s:point	-6 0 14 -11 -11 0
s:police	0 -18 18 0 0 0
s:political	0 -8 11 0 0 0
s:port	-16 7 13 -11 -9 -1
s:porto	-2 -3 9 0 0 0
s:positive	-3 -7 0 -5 15 0
s:post	-7 -12 13 6 5 0
s:postpone	0 31 -26 -2 0 0
s:potash	0 9 -5 0 0 0
s:powder	16 -6 -5 0 0 0
s:practically	0 8 -7 0 0 0
s:praised	0 -12 15 0 -2 0
s:predecessor	9 -8 0 0 0 0
s:preliminary	-15 -6 16 -10 2 0
s:premier	-13 10 0 8 -33 0
s:prepare	6 -16 -12 29 0 1
s:presence	0 7 -12 -1 9 0
s:present	0 13 -15 6 -9 0
s:presented	8 10 -17 0 0 0
s:president	9 -19 -4 -31 44 0
s:press	-16 -14 17 15 -13 -1
s:pretty	0 -13 3 12 0 0
s:prevent	-12 -7 11 0 12 0
s:price	2 28 -19 -10 -16 0
s:pridi	-16 16 0 0 0 0
s:prime	-7 -4 -3 2 16 0
s:prince	0 -7 0 -1 10 0
s:principal	0 -25 -2 27 0 0
s:principle	2 8 -16 12 -14 0
s:printed	-14 30 -20 0 0 0
s:prisoner	0 32 -31 0 0 0
s:private	6 5 -11 0 0 0
s:probably	-6 1 14 -2 -14 0
s:probe	0 -11 11 0 0 0
s:problem	0 0 -7 0 10 0
s:produced	-1 -13 1 -6 11 10
s:product	-4 12 -19 1 11 0
s:productive	-7 -12 10 13 -5 0
s:progress	22 -19 11 -14 5 0
s:prolong	5 -1 6 1 -26 0
s:promise	4 -7 5 -23 11 0
s:properly	0 -13 15 0 0 0
s:proposal	-5 -1 12 -10 -2 0
s:propose	12 30 -33 -4 -10 -3
s:prosperity	0 -1 10 0 -6 0
s:protested	8 -15 9 0 0 0
s:protocol	-3 -8 14 -1 0 0
s:provide	0 -19 21 0 0 0
s:province	0 17 -16 0 0 0
s:public	-3 11 -4 7 -16 0
s:publish	0 6 4 -4 -18 0
s:pulled	0 18 -17 0 0 0
s:punish	0 11 -12 0 0 0
s:punta	1 -22 20 0 0 0
s:purchase	9 -21 24 -8 -11 0
s:purpose	0 -23 27 -1 0 0
s:push	0 -9 10 0 0 0
s:put	4 5 6 -27 -21 -5
s:q	-3 -11 16 0 0 0
s:quadruple	-5 13 -5 0 0 0
s:quarrel	7 -5 8 -7 -9 0
s:quarter	-13 8 8 -10 0 0
s:quay	0 17 -12 0 0 0
s:question	-24 9 -7 7 5 -2
s:queue	-8 9 0 0 0 0
s:quickly	-12 6 5 0 0 0
s:quinoa	0 14 -8 0 0 0
s:race	0 21 -17 0 0 0
s:radio	17 -4 -19 -4 12 0
s:rahman	0 12 -11 0 0 0
s:rain	9 0 -5 0 0 0
s:raise	0 5 -4 5 -14 -1
s:rang	53 -51 1 -2 -1 0
s:rare	-13 6 8 -2 -6 0
s:raspberry	0 13 -11 0 0 0
s:rate	7 9 -12 0 -3 -2
s:rated	0 -12 14 0 0 0
s:raw	0 13 -10 0 0 0
s:rašín	-11 9 0 0 0 0
s:rd	0 -12 15 0 0 0
s:re	0 14 -13 0 0 0
s:reach	-16 6 1 -19 13 -3
s:react	0 11 -9 0 0 0
s:read	-1 13 -7 -8 0 0
s:reading	0 21 -24 0 0 0
s:readout	5 -17 12 9 0 0
s:ready	-9 16 -8 1 -10 0
s:reagan	0 16 -13 0 0 0
s:reap	0 -14 16 0 0 0
s:reason	-17 -11 9 -10 16 0
s:recall	3 1 -13 0 10 0
s:receive	-27 -20 6 16 17 0
s:recent	0 -1 -6 0 0 10
s:recently	-2 -10 18 0 0 0
s:reciprocal	-23 16 0 -8 -3 0
s:reckon	0 11 -7 0 0 0
s:recommend	12 -8 0 0 0 0
s:record	-8 -10 18 -1 -1 0
s:reduction	0 -13 15 0 0 0
s:refer	6 -13 0 0 8 0
s:referee	-6 14 -7 0 0 0
s:reference	-17 33 -15 -4 -2 0
s:referred	2 -21 18 0 0 0
s:refiner	0 16 -13 0 -1 0
s:refuse	4 -4 -7 11 0 0
s:region	0 8 -6 0 0 0
s:regional	0 31 -29 0 0 0
s:regretted	0 -9 14 -3 0 0
s:regulator	-9 2 3 0 0 0
s:reject	0 14 -9 -1 0 0
s:relationship	0 18 -18 3 0 0
s:release	10 3 -7 0 -9 0
s:released	-10 9 1 0 0 0
s:relief	6 -10 15 -2 -11 0
s:relieved	8 -12 3 0 0 0
s:remain	0 9 -3 -6 -5 0
s:remembered	0 -11 11 0 0 0
s:remove	0 10 -2 0 -3 0
s:renew	10 -8 2 5 -8 0
s:renewal	15 -3 -12 0 0 0
s:reopen	0 -5 -1 9 0 0
s:report	4 3 -13 13 -7 0
s:reporter	-8 -8 4 11 6 -3
s:representative	-3 -14 8 1 1 8
s:republic	0 -10 15 -8 -3 0
s:require	-3 -16 -4 9 10 7
s:rescind	10 -13 3 0 0 0
s:reserved	0 9 -14 10 0 0
s:residence	0 -10 16 -3 -3 0
s:resolving	0 -10 12 0 0 0
s:resort	-6 -5 24 -4 -21 0
s:rest	-5 9 -15 15 -4 0
s:restart	0 -6 10 -2 0 0
s:result	10 0 -5 -5 4 -1
s:resume	-17 9 -5 12 -20 -1
s:retaliation	8 16 -29 4 0 0
s:retaliatory	0 -9 10 0 0 0
s:return	-23 10 -11 9 6 0
s:reuter	-4 -6 15 0 -5 0
s:review	-25 14 9 -8 -1 0
s:revise	0 10 -10 0 0 0
s:revive	0 -11 12 0 0 0
s:reykjavík	0 -12 12 0 0 0
s:richard	8 0 -11 0 0 0
s:right	-8 -4 10 2 -3 0
s:rijeka	0 -10 12 0 0 0
s:ring	0 12 -24 0 0 0
s:rise	11 0 -15 13 -5 0
s:river	0 25 -20 -1 0 0
s:road	-11 18 -8 0 0 0
s:roaming	-7 10 0 0 0 0
s:robert	-3 0 -11 15 0 0
s:roll	11 -11 1 0 0 0
s:rome	0 -13 15 0 0 0
s:ronald	0 15 -12 0 0 0
s:room	-6 5 -17 12 0 5
s:rose	0 15 -10 0 0 0
s:round	-16 -7 11 24 -27 -38
s:rubber	0 22 -18 -1 0 0
s:rule	-14 -3 12 6 2 -1
s:rum	0 -4 -2 12 0 0
s:run	-10 12 -14 0 9 2
s:rung	-12 15 0 0 0 0
s:ryosei	0 -16 5 12 -1 0
s:s	5 -9 6 0 0 0
s:saffron	-8 -1 9 0 0 0
s:sail	0 12 -9 0 0 0
s:sailing	0 2 -24 15 0 0
s:saint	0 -19 21 0 0 0
s:salalah	7 -36 26 0 0 0
s:sale	5 -7 -7 -2 18 0
s:salmon	-5 -3 9 -2 0 0
s:salted	0 -12 12 0 0 0
s:salvador	0 -21 23 0 0 0
s:samarkand	0 -29 34 -7 0 0
s:same	0 9 5 -19 -15 2
s:sanction	0 4 -12 0 8 0
s:santa	3 -22 13 6 0 0
s:santiago	14 -13 4 0 -4 0
s:sapporo	0 -23 26 0 0 0
s:saskatchewan	-3 20 -9 0 -8 0
s:save	2 18 -17 -3 0 0
s:say	0 8 -10 -5 -3 11
s:scenario	0 -7 0 0 9 0
s:scene	0 2 -10 0 8 0
s:scheduled	2 -6 11 -6 -2 0
s:school	0 33 -31 -4 0 0
s:scott	10 0 -16 4 10 0
s:screen	41 -25 -26 2 0 0
s:sea	-7 -8 -5 22 -1 0
s:seal	9 -6 -20 4 13 0
s:season	14 7 -23 -1 -1 0
s:secretary	6 -23 16 1 5 -2
s:section	-7 27 -25 -1 -5 13
s:security	3 11 -13 0 -1 0
s:see	-28 7 -6 0 10 -14
s:seed	-3 -15 20 0 0 0
s:seek	-9 16 -1 -7 0 0
s:seemed	-8 -12 19 -2 5 0
s:sell	0 0 10 -18 0 0
s:semiconductor	-5 14 -6 0 0 0
s:send	10 1 -15 14 -19 0
s:senior	-11 0 13 0 0 0
s:sense	0 15 -15 0 0 0
s:seoul	-4 -3 0 16 -16 0
s:separate	-1 -7 15 0 -3 0
s:separately	0 12 -1 -9 -3 0
s:service	10 0 -1 -6 0 0
s:session	-9 -7 16 -26 0 6
s:set	10 -1 18 -40 -34 -2
s:settle	16 -20 2 4 0 -2
s:settlement	0 -5 9 -2 0 0
s:seven	0 10 -7 -3 0 0
s:seventh	0 -7 7 6 -6 0
s:seventy	-7 -14 9 10 0 0
s:several	-11 27 -10 0 -12 0
s:seville	0 -13 14 0 0 0
s:sfax	0 -10 12 -1 0 0
s:shake	0 -15 -6 13 12 0
s:shall	-8 -13 28 -10 -6 0
s:shanghai	0 18 -18 2 0 0
s:share	-6 36 -25 -9 -1 0
s:shared	0 29 -21 -10 0 0
s:sharply	14 -2 -13 0 0 0
s:she	-2 1 9 0 -19 0
s:she'll	15 -14 0 0 0 0
s:sheet	-23 18 -1 -10 -7 0
s:sheikh	0 20 -19 0 0 0
s:shelve	10 0 -6 0 -3 0
s:shenzhen	-4 28 -8 -12 -17 0
s:shift	0 14 -8 -3 0 0
s:ship	-27 31 -18 -11 10 0
s:shipbuilding	0 -8 13 -2 -1 0
s:shipment	-2 17 -10 0 0 0
s:shipyard	0 16 -16 0 0 0
s:shoe	14 -6 -12 0 0 0
s:shook	8 0 3 -13 -3 0
s:shoot	0 14 -6 0 -7 0
s:shop	-5 0 -4 11 0 0
s:short	-29 13 8 -8 -2 0
s:shortage	0 1 -13 0 11 0
s:shortly	-7 -8 -9 20 4 0
s:should	6 -3 -2 7 -25 5
s:shrimp	12 -3 -1 -7 0 0
s:shut	-3 18 -20 11 0 0
s:side	-9 -3 3 9 -21 8
s:sideline	0 -13 9 1 1 0
s:siem	0 -14 16 0 0 0
s:sign	-26 5 11 -7 -6 -10
s:signature	-20 6 11 -27 -1 0
s:silence	-6 12 0 -3 0 0
s:silent	0 10 -4 -1 0 0
s:since	0 9 -4 0 -7 -6
s:sir	10 -11 -26 -9 36 0
s:sirloin	0 -22 24 0 0 0
s:sister	0 -16 17 0 0 0
s:sit	-8 0 6 -12 -3 8
s:sixth	8 -17 5 17 -15 0
s:size	0 -13 14 0 0 0
s:ski	0 11 -10 0 0 0
s:slam	0 -5 -5 10 0 0
s:slash	4 -10 6 0 0 0
s:sleep	-2 -26 32 0 -2 0
s:slow	0 14 -12 0 0 0
s:small	-19 26 -6 0 -3 0
s:smaller	0 11 -10 0 0 0
s:smelter	0 13 -12 0 0 0
s:smile	0 -21 23 0 0 0
s:smoke	0 10 -7 -3 0 0
s:snow	0 -16 19 0 0 0
s:so	3 6 -9 -1 0 10
s:social	1 5 -11 6 0 0
s:software	-6 10 -3 0 0 0
s:some	5 11 -19 -14 6 0
s:somebody	4 10 -14 0 0 0
s:someone	0 -9 9 0 0 0
s:something	-2 -13 15 -6 4 0
s:somewhere	0 9 -5 0 -2 0
s:soon	5 -9 -23 22 0 0
s:sooner	0 2 -14 0 7 0
s:sounded	0 12 -10 1 -4 0
s:soup	0 9 -5 0 0 0
s:sousse	0 -8 10 0 0 0
s:south	1 -19 15 3 -2 0
s:southeast	0 13 -8 0 -5 0
s:southern	0 0 -11 9 0 0
s:soy	0 18 -16 0 0 0
s:soybean	0 11 -35 -3 21 0
s:spare	14 -3 -6 -5 0 0
s:speak	9 7 5 -5 -55 -13
s:speaking	16 -14 -9 -2 15 0
s:speech	-10 4 1 0 0 0
s:speeche	0 14 -13 0 0 0
s:speed	0 -15 10 8 -2 0
s:spent	-18 -1 22 -13 -15 0
s:spice	0 -9 11 0 0 0
s:spirit	-3 -1 9 -1 0 0
s:split	0 -24 24 7 -5 0
s:spoke	29 9 -29 -26 -9 -13
s:spoken	-25 3 20 3 3 -5
s:spokeswoman	11 -3 -6 0 0 0
s:sport	0 17 -16 0 0 0
s:spring	-16 -13 16 6 1 0
s:square	3 -23 21 0 0 0
s:st	-1 -5 10 -3 0 0
s:stability	0 20 -15 0 -1 0
s:stack	0 10 -7 0 0 0
s:staff	0 22 -27 -8 2 8
s:stage	-6 12 -10 -7 8 0
s:stake	0 13 -10 0 0 0
s:stalled	5 4 -12 -4 0 0
s:stand	-19 4 -1 17 -20 0
s:start	5 -9 8 9 -18 2
s:state	10 -10 7 -14 7 -5
s:statement	3 8 -2 -24 0 0
s:stavanger	0 -15 16 0 0 0
s:stay	-9 -10 10 3 11 -2
s:steak	-3 -8 14 0 0 0
s:steel	-7 0 4 -18 10 0
s:steep	0 14 -13 0 0 0
s:step	-25 5 4 -10 12 0
s:still	-15 14 -29 -7 18 13
s:stock	0 30 -33 3 -4 0
s:stockholm	-24 -25 42 -24 -8 -1
s:stop	-25 2 10 0 -9 0
s:stoppage	0 9 -7 0 0 0
s:straight	11 -14 10 -1 -2 0
s:strasbourg	0 -10 13 0 0 0
s:strategic	0 18 -16 0 0 0
s:street	-1 19 -33 2 13 0
s:strike	2 26 -33 12 -8 0
s:striker	-2 14 -10 0 0 0
s:strong	0 10 -3 -1 0 0
s:stuck	-4 13 -5 0 0 0
s:student	0 -2 -7 0 9 0
s:studio	0 18 -15 0 0 0
s:subject	-13 -10 16 -4 11 0
s:subsidy	12 -6 0 0 0 0
s:substance	-1 -8 0 11 -1 0
s:substantial	-12 8 1 -9 2 -1
s:successful	-3 -19 12 -4 14 0
s:such	0 -21 18 -14 11 0
s:sugar	1 -11 -12 22 7 0
s:suggest	-3 11 -11 0 2 0
s:sukuna	0 -9 -2 12 0 0
s:sum	-1 27 -22 0 0 0
s:summary	-2 18 -13 0 -3 0
s:summer	5 -4 -13 16 0 0
s:summit	-12 -2 11 -49 13 -7
s:sunday	-11 -11 15 -1 1 0
s:supply	0 -8 11 0 0 0
s:surabaya	-1 -5 11 -3 0 0
s:surcharge	-8 36 -20 -3 -10 0
s:surplu	-3 1 -13 0 11 0
s:surprised	-5 11 -2 0 0 0
s:survey	-4 -1 -5 13 0 0
s:suspend	0 17 -8 -17 -4 0
s:sutter	3 -8 14 -5 -5 0
s:swakopmund	0 -42 44 0 0 0
s:sweet	9 0 -10 0 0 0
s:szeged	0 -17 18 0 0 0
s:table	0 1 9 -26 -3 -3
s:tacna	0 -9 9 0 0 0
s:takahashi	13 2 -14 0 0 0
s:take	-17 -7 -1 15 5 13
s:takoradi	0 -12 12 0 0 0
s:talk	-13 -2 2 20 -17 0
s:talked	24 -28 3 -9 4 10
s:talking	0 -24 8 4 15 0
s:tamale	0 -16 17 0 0 0
s:tapachula	0 -10 11 0 0 0
s:target	0 11 -9 0 0 0
s:tariff	-6 13 2 -10 -10 -17
s:taro	0 15 -12 0 0 0
s:tax	7 -11 0 9 -2 0
s:te	0 20 -19 0 0 0
s:tea	-10 10 1 -13 -2 0
s:team	2 -27 8 25 -5 -7
s:tech	0 -4 10 0 -6 0
s:technical	-11 -17 23 -11 0 4
s:technology	-3 -12 4 -3 8 5
s:telegram	0 13 -12 0 0 0
s:telephone	84 -31 -71 -31 -33 -25
s:telephoned	68 -61 -7 -3 -8 0
s:television	-33 17 -7 -19 12 0
s:tell	9 6 -18 5 0 1
s:ten	0 -18 2 9 10 0
s:tenant	0 9 -8 0 0 0
s:tenth	-2 7 -2 -2 0 0
s:term	5 8 -6 -15 0 0
s:terminate	-1 17 -9 -2 0 0
s:text	-14 -13 24 3 -16 0
s:textile	-2 -7 12 -2 0 0
s:th	-3 -18 -1 28 -3 0
s:than	4 -9 9 -12 0 -2
s:thank	0 -6 10 -2 0 0
s:thanked	0 15 -10 0 0 0
s:that	-7 1 2 1 0 2
s:their	7 -5 -2 0 3 -12
s:them	-4 -9 2 4 4 10
s:themselve	0 0 -8 12 -3 0
s:there	-2 -5 1 -2 2 15
s:thereafter	0 -10 0 0 11 0
s:these	-7 -12 22 -5 0 0
s:thessaloniki	10 -2 -4 0 0 0
s:they	14 -22 9 2 2 -4
s:they'd	0 14 -14 0 0 0
s:they'll	-4 -2 -9 11 11 0
s:they're	14 -23 0 14 -8 0
s:thi	21 -16 6 2 -17 0
s:thing	1 7 0 -10 -11 0
s:think	3 6 -5 -9 2 0
s:third	-18 0 19 -6 -41 -11
s:thirty	1 -10 -7 13 0 0
s:those	-23 12 3 -14 -10 8
s:though	14 -8 5 -10 -4 0
s:threat	-15 -10 24 -13 -4 0
s:threaten	14 1 -4 -9 -10 0
s:three	8 -11 4 -6 1 -6
s:through	-4 -14 23 -21 1 0
s:thu	11 3 -15 0 0 0
s:thursday	0 -15 -5 12 20 0
s:ticker	0 -10 10 0 0 0
s:ticket	0 13 -11 0 0 0
s:tighten	0 8 -3 0 -2 0
s:tiktok	26 -23 16 -24 -6 -2
s:tile	9 2 -16 0 0 0
s:till	-3 -16 8 14 0 0
s:time	16 -6 -10 0 13 0
s:tin	-9 4 3 0 0 0
s:tinned	0 9 -8 0 0 0
s:to	1 7 -2 -8 -1 -9
s:toamasina	11 -6 -4 0 0 0
s:together	-24 -1 11 0 1 -2
s:tokyo	0 9 -14 -2 6 0
s:tomatoe	8 -12 7 0 0 0
s:ton	-4 11 0 0 0 0
s:too	-15 -5 6 -17 17 0
s:top	-13 8 0 -10 4 0
s:toronto	0 9 -9 0 0 0
s:total	3 8 -12 0 0 0
s:totally	0 11 -8 0 0 0
s:touch	-2 0 -15 15 0 0
s:touched	16 -4 -15 0 0 0
s:tough	-1 13 -8 0 0 0
s:tour	0 14 -8 0 -4 0
s:tournament	0 16 -12 -3 0 0
s:tower	0 6 -4 -10 4 0
s:town	-10 -7 15 -1 -2 0
s:toy	-13 26 -9 0 0 0
s:trabzon	0 -8 9 0 0 0
s:track	-8 8 -11 0 8 0
s:tractor	0 13 -10 0 0 0
s:trade	7 -8 0 -3 0 6
s:trader	5 15 -20 -2 0 0
s:trading	0 12 -9 0 0 0
s:train	0 -4 -5 13 0 0
s:training	0 0 -17 0 14 0
s:transaction	0 -3 -6 0 10 0
s:transfer	-4 27 -27 -4 0 5
s:transit	0 -10 10 0 0 0
s:translated	-11 16 -8 -2 0 0
s:transport	-5 12 -7 0 0 0
s:travel	1 -11 5 0 5 0
s:travelled	0 14 -12 0 0 0
s:treatment	0 14 -12 0 0 0
s:treaty	-6 -4 14 -8 -1 0
s:tree	0 -9 9 0 0 0
s:trial	0 12 -9 0 0 0
s:trieste	0 -12 6 10 0 -1
s:trikoupi	0 -14 0 0 14 0
s:trip	-5 -25 10 4 17 0
s:triple	8 0 -10 0 0 0
s:tromsø	0 -13 15 0 0 0
s:truce	-11 2 6 -6 6 -21
s:true	0 14 -10 0 -3 0
s:trump	2 -5 11 -1 -10 0
s:truth	10 5 -12 -9 0 0
s:try	-9 0 6 -11 7 0
s:tue	0 0 -8 10 0 0
s:tuna	-4 24 -18 0 0 0
s:tungsten	0 -9 10 0 0 0
s:tuni	0 16 -18 0 0 0
s:turn	-6 15 -9 0 -5 0
s:turnberry	-11 -32 49 -1 -30 0
s:turned	10 -14 5 -5 5 0
s:turning	-3 -2 8 0 0 0
s:tv	0 -10 13 -1 0 0
s:tweeted	9 -11 4 0 0 0
s:twelve	0 -7 10 -1 0 0
s:twenty	11 -8 0 -3 0 0
s:twice	21 0 -9 0 -3 0
s:two	19 -12 -6 -1 4 11
s:type	16 -11 -6 0 0 0
s:ulsan	0 -14 16 0 0 0
s:ultimatum	0 8 -6 0 0 0
s:un	0 29 -19 -5 -10 0
s:unacceptable	0 -15 9 0 8 0
s:unchanged	16 -5 -15 0 0 0
s:unclear	0 12 -11 0 0 0
s:under	0 20 -5 -26 -13 -3
s:understanding	5 2 1 -9 -8 0
s:understood	0 4 -13 10 0 0
s:undertook	0 -8 10 0 0 0
s:unilateral	0 9 -5 0 0 0
s:union	0 27 -23 0 0 0
s:united	0 9 -4 -3 -2 0
s:unless	0 30 -20 -10 -12 0
s:until	-11 13 -2 -7 -4 0
s:up	-9 -5 -5 10 18 0
s:updated	11 -16 9 0 0 0
s:upper	-4 -12 11 4 0 0
s:urge	-3 10 -5 0 0 0
s:us	-29 10 0 10 -3 0
s:use	-9 6 3 -6 -2 0
s:useful	9 -15 7 0 0 0
s:usmca	0 11 -9 0 0 0
s:usual	0 -13 15 0 0 0
s:utility	0 13 -12 0 0 0
s:valdivia	6 4 -9 0 0 0
s:valid	0 9 -5 0 0 0
s:valley	-12 22 -12 0 0 0
s:valparaíso	0 -26 21 10 0 0
s:vanilla	17 -26 13 0 0 0
s:venture	0 11 -10 0 0 0
s:veracruz	0 -10 10 0 0 0
s:verbatim	0 -9 10 0 0 0
s:version	-18 31 -18 0 0 0
s:very	-19 -5 26 -15 0 0
s:vessel	-8 5 -6 9 -1 0
s:veterinarian	0 -15 15 0 0 0
s:vice	-7 3 -4 7 -18 8
s:victoria	0 -12 14 0 0 0
s:video	65 -48 -75 0 -2 36
s:vigo	0 -10 12 0 0 0
s:village	-4 -8 12 0 0 0
s:visa	0 21 -19 0 0 0
s:visit	-14 -13 7 1 13 4
s:visited	-1 -3 -5 -2 4 10
s:visitor	0 -11 4 0 0 7
s:voice	-3 -6 12 -2 0 0
s:void	0 -18 19 0 0 0
s:volume	0 -9 10 0 0 0
s:vote	-6 27 -15 -4 -3 0
s:wage	0 26 -23 -2 0 0
s:wait	17 -2 -15 7 -12 0
s:waive	0 -13 13 0 0 0
s:walk	0 -18 8 -5 -1 14
s:walked	7 -6 9 -12 -1 0
s:wall	-1 14 -11 0 0 0
s:wang	5 -10 9 -5 0 0
s:want	-6 -7 16 -28 10 -1
s:wap	-1 -1 10 -7 0 0
s:war	0 4 -1 -19 3 0
s:warn	-6 6 -1 1 -6 0
s:warsaw	0 -24 25 0 0 0
s:was	-9 -1 -1 5 8 0
s:watch	-1 15 -10 0 -1 0
s:watching	0 -7 8 0 0 0
s:water	-2 10 -24 18 7 0
s:wave	0 -13 14 0 0 0
s:way	1 -18 24 -8 -3 0
s:we	1 -5 13 -15 -13 8
s:we'd	0 -11 -11 0 20 0
s:wed	0 -13 0 10 0 0
s:wednesday	-11 -1 9 -3 -2 0
s:week	11 -14 -14 16 6 18
s:weekly	-12 36 -23 -7 0 0
s:weigh	0 12 -10 0 0 0
s:welcomed	-3 24 -18 0 0 0
s:well	1 -4 11 -21 -12 13
s:wellington	14 -18 4 0 0 0
s:wentao	10 -24 19 -4 0 0
s:were	20 1 -14 7 -3 1
s:west	0 -9 10 0 0 0
s:what	-1 9 7 -32 -4 -12
s:wheat	-2 14 -7 0 0 0
s:when	-19 3 -6 5 11 -11
s:where	-26 -3 11 1 0 -4
s:wherea	11 -17 7 0 0 0
s:wherever	0 0 -10 0 8 0
s:whether	-18 8 3 -1 -3 0
s:which	-25 11 3 6 -11 -2
s:while	-2 -11 20 -8 -6 0
s:whisky	9 -4 0 0 0 0
s:white	12 -17 4 0 0 0
s:whitsun	0 10 -9 0 0 0
s:who	-9 11 -1 -10 0 -12
s:whole	-2 23 -15 -2 0 0
s:whom	12 -16 4 -3 3 0
s:whose	-8 -15 -2 2 19 9
s:why	-2 -17 11 14 -2 0
s:wife	0 12 0 0 -10 0
s:willing	6 -9 4 0 0 0
s:win	14 7 -16 -5 -8 0
s:wind	0 -29 14 16 0 0
s:window	-10 11 -1 -1 0 0
s:windsor	0 7 -12 0 3 0
s:wing	0 0 -18 18 0 0
s:winner	8 13 -20 0 0 0
s:winter	8 -7 -11 9 8 0
s:wireless	-1 11 -8 0 0 0
s:wish	4 9 -7 -4 -7 0
s:with	5 1 -6 -9 2 -9
s:within	-2 -22 1 29 -3 0
s:without	-2 -18 4 17 21 -3
s:word	-13 -4 14 -15 8 0
s:work	-16 17 1 -22 -4 6
s:worked	-2 -16 23 -3 0 0
s:worker	0 25 -21 0 0 0
s:working	-12 -26 14 15 -8 16
s:world	0 10 -3 -17 0 0
s:worry	0 8 -11 0 0 0
s:worse	-1 12 -6 0 0 0
s:worth	-13 -3 12 -7 1 0
s:wound	-2 -17 17 0 0 0
s:wrap	0 10 -9 0 0 0
s:wrapped	9 -18 -14 15 10 0
s:write	12 3 -12 -15 3 -2
s:wrong	5 7 -13 0 0 0
s:xi	12 11 -14 -16 -1 0
s:yard	0 12 -10 0 0 0
s:year	-7 12 0 -32 1 1
s:yes	-13 -8 14 -4 5 0
s:yet	11 -10 5 -6 2 0
s:yi	-4 11 -5 0 0 0
s:yield	0 -16 19 0 -2 0
s:yoghurt	11 -9 0 0 0 0
s:yogyakarta	0 -15 16 0 0 0
s:yokohama	0 -10 12 0 0 0
s:york	-19 -10 16 -37 18 0
s:you	6 -11 9 0 0 0
s:your	-10 18 -5 -1 -5 0
s:zero	3 10 -9 0 -4 0
s:zinc	0 -6 10 0 0 0
s:zurich	-1 25 -23 0 0 0
s:|	0 8 -5 0 0 0
s:·	-18 6 3 0 0 0
s:évora	7 -28 20 0 0 0
s:İzmir	0 -11 12 0 0 0
s:šefčovič	8 0 -3 -3 0 0
s:—	0 -5 4 -12 17 -5
sa:!	-6 23 -16 0 0 0
sa:! "	-3 11 -6 0 0 0
sa:"	-5 22 -2 -9 -17 -9
sa:" ,	18 4 -16 -3 -4 0
sa:" .	-17 9 9 -4 -11 0
sa:" <name>	-1 -13 5 11 0 0
sa:" <span>	0 11 -10 0 0 0
sa:" a	14 -23 16 -1 -2 0
sa:" as	4 11 -15 0 0 0
sa:" go	0 11 -10 0 0 0
sa:" he	-21 -1 2 3 8 0
sa:" in	7 -14 -5 14 0 0
sa:" mr	23 -27 8 0 0 0
sa:" no	-14 1 8 0 0 0
sa:" on	-11 13 -2 0 0 0
sa:" say	-12 27 -13 -1 0 0
sa:" she	0 -9 10 0 0 0
sa:" substantial	-5 -9 12 0 1 0
sa:" the	0 21 -16 -1 0 0
sa:" to	0 -14 15 0 0 0
sa:" write	0 -12 12 0 0 0
sa:'	0 -4 23 -5 -28 0
sa:' meet	0 -14 16 0 0 0
sa:'s	2 7 -3 0 -5 -19
sa:'s ,	-1 -6 11 -2 0 0
sa:'s <level>	16 -16 2 0 0 0
sa:'s <office>	0 21 -17 0 0 0
sa:'s <person>	15 -15 -8 12 7 0
sa:'s agreement	-6 11 -1 0 0 0
sa:'s ambassador	0 28 -25 0 0 0
sa:'s answer	-12 15 0 0 0 0
sa:'s commerce	-4 -12 -6 24 0 0
sa:'s dinner	0 -14 17 0 0 0
sa:'s duty	2 10 -15 0 0 0
sa:'s economy	-5 -7 15 -2 0 0
sa:'s exporter	0 -10 11 0 0 0
sa:'s first	-15 19 -2 0 -1 0
sa:'s foreign	-3 13 4 -19 -7 0
sa:'s golf	0 -9 16 0 -5 0
sa:'s leader	5 -25 14 0 5 0
sa:'s market	0 -7 9 0 0 0
sa:'s meet	0 -9 4 0 9 0
sa:'s minister	0 -12 4 11 -1 0
sa:'s ministry	7 -2 -9 3 0 0
sa:'s negotiator	0 -19 20 0 0 0
sa:'s new	0 -11 14 0 0 0
sa:'s office	10 -28 21 0 0 0
sa:'s on	11 -14 6 0 0 0
sa:'s own	0 -13 14 0 0 0
sa:'s president	0 -1 -4 0 9 0
sa:'s prime	14 -1 -5 0 -8 0
sa:'s second	0 6 -16 0 10 0
sa:'s ship	0 12 -10 0 0 0
sa:'s state	0 12 -5 0 -5 0
sa:'s talk	0 6 -24 7 10 0
sa:'s tariff	-9 -2 0 0 10 0
sa:'s trade	-12 9 0 1 -4 0
sa:'s vice	0 -14 20 0 -6 0
sa:'s visit	1 -22 8 6 4 0
sa:'s word	0 10 -9 0 0 0
sa:(	-6 12 -6 2 -18 -2
sa:( <day-ahead>	0 -10 11 0 0 0
sa:( <day-today>	-10 11 -1 -5 0 0
sa:( <level>	0 13 -11 0 0 0
sa:( <month-gone>	0 -17 19 0 0 0
sa:( <name>	0 -7 9 0 0 0
sa:( <organisation>	-10 -2 11 -3 0 0
sa:( excerpt	-3 16 -10 0 0 0
sa:( extract	0 13 -9 0 0 0
sa:( istmo	-7 15 -7 0 0 0
sa:( transcript	18 -18 2 0 0 0
sa:( wire	0 -6 8 0 0 0
sa:) ,	-3 -13 12 0 6 0
sa:) -	-9 1 2 5 -5 0
sa:) .	-10 8 4 -12 -6 0
sa:) :	11 -21 14 0 0 0
sa:) and	0 -5 11 -2 0 0
sa:) —	9 -5 -6 12 -6 0
sa:*	14 -3 -7 0 0 0
sa:+	0 -15 17 0 0 0
sa:,	8 -8 4 -1 6 -6
sa:, '	-4 -5 10 0 0 0
sa:, <day-ahead>	16 -28 13 13 -11 0
sa:, <day-gone>	12 -11 2 -7 2 6
sa:, <day-today>	-22 75 -58 -11 -5 0
sa:, <month-ahead>	0 -8 9 0 0 0
sa:, <month-gone>	0 -20 21 0 0 0
sa:, <name>	14 -6 -2 2 -3 -3
sa:, <number>	0 -2 0 -13 8 0
sa:, <organisation>	10 -17 4 7 -5 0
sa:, <person>	-14 13 -6 8 -14 4
sa:, <points>	-3 -9 -3 0 17 0
sa:, <span>	9 19 -18 -6 -10 0
sa:, a	-5 -1 6 -13 2 -1
sa:, about	10 -24 11 4 0 0
sa:, after	6 -9 5 2 -14 0
sa:, again	0 -16 16 0 0 0
sa:, agree	-7 -3 12 -3 -2 0
sa:, although	0 11 -5 0 -1 0
sa:, aluminum	0 -3 -2 0 9 0
sa:, among	0 9 -20 0 0 13
sa:, an	-10 -2 -1 3 10 0
sa:, and	8 -8 -22 33 6 10
sa:, are	0 13 -16 7 -4 0
sa:, as	-11 -12 14 -17 16 0
sa:, at	7 -35 27 -3 10 -1
sa:, because	7 10 -28 -1 13 0
sa:, beef	0 8 -6 0 0 0
sa:, before	13 -22 2 9 -5 0
sa:, begin	0 14 -18 -5 10 0
sa:, between	-9 9 -9 9 0 0
sa:, both	23 -22 1 3 -2 0
sa:, bring	0 -22 25 0 0 0
sa:, broke	0 10 -8 0 0 0
sa:, but	-17 13 0 0 -1 0
sa:, by	24 -4 -5 -14 -5 0
sa:, call	-12 -8 22 -4 -1 0
sa:, car	-1 -16 5 0 13 0
sa:, closed	0 -11 11 0 0 0
sa:, cocoa	0 10 -9 0 0 0
sa:, come	9 -10 1 0 0 0
sa:, cork	0 10 -10 0 0 0
sa:, day	0 8 -16 0 7 0
sa:, did	0 22 -16 -4 -3 0
sa:, doe	0 3 -13 0 8 0
sa:, down	0 25 -21 0 0 0
sa:, due	-1 16 -20 5 0 0
sa:, duty	0 11 -10 0 0 0
sa:, end	-2 -5 16 -19 -5 0
sa:, everything	0 11 -10 0 0 0
sa:, fentanyl	3 -15 12 0 0 0
sa:, first	-4 -11 19 0 0 0
sa:, fix	2 9 -13 0 0 0
sa:, following	-5 -8 16 0 0 0
sa:, for	-16 15 -11 2 11 0
sa:, four	0 -10 12 0 0 0
sa:, from	-4 -10 20 -6 -3 0
sa:, get	10 -7 0 0 0 0
sa:, giving	-3 11 -7 0 0 0
sa:, go	-4 -11 20 -2 0 0
sa:, had	-8 -8 21 -6 -9 0
sa:, has	-7 7 0 -15 0 0
sa:, have	0 -12 15 0 0 0
sa:, he	9 -28 12 8 9 -7
sa:, here	0 -12 16 -2 0 0
sa:, his	-3 5 9 -15 -9 0
sa:, hold	10 15 -16 -10 -2 0
sa:, hour	-9 14 -13 4 0 0
sa:, i	-4 20 -18 0 0 0
sa:, if	0 12 0 -16 -9 0
sa:, in	1 -34 35 -18 17 -6
sa:, instead	10 -7 0 0 0 0
sa:, is	-12 18 -10 2 -14 0
sa:, it	0 4 0 -14 6 0
sa:, just	0 1 -16 11 0 0
sa:, last	12 -3 -5 0 -2 0
sa:, lasted	12 15 -30 0 0 0
sa:, leave	-1 9 -13 7 0 0
sa:, led	0 16 -11 -3 0 0
sa:, less	18 0 -12 -1 -2 0
sa:, local	-3 -6 10 0 0 0
sa:, long	-3 10 -2 0 0 0
sa:, lumber	-6 9 0 0 0 0
sa:, may	0 -21 25 -1 -1 0
sa:, meet	4 -16 14 0 0 0
sa:, most	0 -15 18 0 0 0
sa:, mr	-1 -17 13 0 6 0
sa:, nearly	0 -11 12 0 0 0
sa:, neither	0 -7 8 0 0 0
sa:, new	0 13 -12 0 0 0
sa:, no	0 3 -7 -7 9 0
sa:, not	-4 -6 16 -2 -5 0
sa:, of	-13 5 8 -5 0 0
sa:, on	40 -22 10 -17 -6 0
sa:, one	-15 12 2 -2 -10 0
sa:, only	-7 -1 10 -2 0 0
sa:, or	0 31 -15 -15 -6 0
sa:, pay	0 -10 11 0 0 0
sa:, perhap	-1 13 -8 -1 -1 0
sa:, plan	15 -17 10 -4 -4 0
sa:, promise	13 -14 -14 0 13 0
sa:, provide	0 -9 9 0 0 0
sa:, put	-2 -12 18 0 -1 0
sa:, rare	-2 -11 15 0 0 0
sa:, reach	0 -8 12 0 -2 0
sa:, receive	0 17 -18 7 -3 0
sa:, reply	0 12 -9 0 0 0
sa:, say	-8 13 -8 10 -12 -1
sa:, second	-1 -5 9 0 0 0
sa:, set	0 -5 10 0 -3 0
sa:, settle	0 -13 4 0 8 0
sa:, she	23 -13 -17 10 -2 0
sa:, sign	-3 26 -17 -5 -6 0
sa:, sit	0 -25 20 5 -2 0
sa:, so	-6 4 -9 0 0 14
sa:, soybean	-10 23 -13 0 0 0
sa:, spare	22 -1 -26 0 0 0
sa:, start	0 -8 9 0 0 0
sa:, take	9 1 -5 -4 0 0
sa:, tell	-1 37 -25 -5 -10 0
sa:, thank	0 -8 10 0 0 0
sa:, that	0 -12 19 -8 -5 0
sa:, the	-5 -7 1 -2 0 22
sa:, their	9 -3 1 -14 4 0
sa:, then	-4 14 -5 0 0 0
sa:, there	-2 4 -20 17 0 0
sa:, they	4 10 -18 -3 8 0
sa:, thi	0 11 -7 0 0 0
sa:, though	4 -8 12 -6 -4 0
sa:, tiktok	-10 25 -20 0 0 0
sa:, time	13 -8 -2 0 0 0
sa:, to	6 6 -19 -1 13 0
sa:, twice	0 -9 12 0 0 0
sa:, two	-11 12 -2 -4 -1 0
sa:, under	1 -1 -9 0 14 0
sa:, unless	-4 23 -14 0 -4 0
sa:, up	0 -8 11 0 0 0
sa:, was	-17 3 5 1 -7 0
sa:, we	-1 11 -8 -2 0 0
sa:, were	-6 25 -19 1 -6 0
sa:, where	-19 0 4 -3 7 0
sa:, which	-6 -11 14 1 -1 -4
sa:, while	-12 -1 13 0 -2 0
sa:, who	-5 -1 8 -7 0 0
sa:, will	1 11 -12 0 0 0
sa:, wine	0 8 -7 0 0 0
sa:, with	-21 9 0 -7 6 0
sa:, within	0 11 -6 -6 0 0
sa:, without	9 -12 8 1 -6 0
sa:, would	-13 9 -3 5 -1 0
sa:, yes	0 -10 12 0 0 0
sa:, you	0 -10 10 0 0 0
sa:-	-7 16 -7 1 -25 8
sa:- -	7 0 -10 3 0 0
sa:- <month-ahead>	-1 9 -4 0 0 0
sa:- <name>	1 -11 4 17 -9 0
sa:- <span>	0 -7 11 -2 0 0
sa:- a	0 -1 -3 0 9 0
sa:- built	0 -10 13 0 0 0
sa:- by	0 11 -10 0 0 0
sa:- depth	-6 24 -16 -1 0 0
sa:- earth	0 9 -8 0 0 0
sa:- ho	0 12 -13 0 0 0
sa:- hour	11 -12 1 0 0 0
sa:- minute	9 -1 -7 0 0 0
sa:- premier	0 10 -14 6 0 0
sa:- tariff	1 10 -13 0 0 0
sa:- the	-18 9 7 -3 0 0
sa:- up	0 14 -13 0 0 0
sa:- way	8 -20 15 0 0 0
sa:.	4 -5 3 6 7 -12
sa:. "	-6 20 -6 -6 -8 0
sa:. )	0 16 -13 0 0 0
sa:. *	10 -12 2 0 0 0
sa:. .	-9 23 -14 0 0 0
sa:. <number>	0 10 -9 0 0 0
sa:. <person>	-7 12 16 -16 -19 0
sa:. in	0 19 -17 0 0 0
sa:. m	16 -6 -4 0 -5 0
sa:. to	0 -12 11 0 0 0
sa::	7 -2 10 -37 -7 -14
sa:: "	-12 14 -2 -1 -4 0
sa:: '	-11 14 -3 0 0 0
sa:: <day-ahead>	0 22 -18 -4 0 0
sa:: <goods-amount>	0 10 -8 0 0 0
sa:: <name>	-11 12 -1 -3 -3 0
sa:: <number>	1 9 -6 -7 -11 0
sa:: <person>	2 -26 16 3 4 0
sa:: <quality>	0 14 -10 0 0 0
sa:: in	0 -13 4 9 0 0
sa:: it	1 6 -8 0 0 0
sa:: nothing	0 -7 8 0 0 0
sa:: on	0 8 -3 -1 0 0
sa:: that	0 12 -8 0 0 0
sa:: the	19 -3 -5 -7 -4 0
sa:: what	8 13 -23 0 -1 0
sa:;	1 -3 0 12 -5 -12
sa:; <level>	0 12 -8 0 0 0
sa:; <name>	6 -21 17 -6 4 0
sa:; <person>	8 1 9 -16 -20 0
sa:; both	-6 -14 22 0 0 0
sa:; his	0 -21 8 14 0 0
sa:; if	0 12 -10 0 0 0
sa:; in	6 11 -20 -1 2 0
sa:; it	-5 16 -15 -9 9 0
sa:; no	0 7 -15 8 -4 0
sa:; talk	0 21 -20 0 0 0
sa:; their	0 -8 11 -1 0 0
sa:; then	0 -9 10 0 0 0
sa:; there	0 -9 11 0 0 0
sa:; they	6 7 -9 0 -10 0
sa:; those	0 11 -5 -3 0 0
sa:; until	0 -11 12 0 0 0
sa:; without	0 -1 -10 0 11 0
sa:<agent>	-1 10 1 -6 -22 -4
sa:<day-ahead>	10 -4 4 -20 1 0
sa:<day-ahead> 's	0 0 -10 0 9 0
sa:<day-ahead> ,	-13 2 1 -9 15 -13
sa:<day-ahead> .	13 -17 8 -5 8 -9
sa:<day-ahead> ;	0 26 -20 -6 -6 0
sa:<day-ahead> after	0 14 -13 0 0 0
sa:<day-ahead> and	4 -7 -1 0 11 0
sa:<day-ahead> are	0 8 -12 0 3 0
sa:<day-ahead> as	0 16 -14 0 0 0
sa:<day-ahead> at	-5 25 -16 -5 -12 6
sa:<day-ahead> because	0 -20 22 0 0 0
sa:<day-ahead> before	15 11 -22 -3 -2 0
sa:<day-ahead> evening	0 10 -7 0 0 0
sa:<day-ahead> for	-4 0 -16 25 -4 0
sa:<day-ahead> he	0 16 0 0 -14 0
sa:<day-ahead> if	0 9 -3 0 -2 0
sa:<day-ahead> in	-3 -4 9 -20 4 -1
sa:<day-ahead> is	-3 -11 5 0 9 0
sa:<day-ahead> it	0 9 -7 0 0 0
sa:<day-ahead> next	0 -14 15 0 0 0
sa:<day-ahead> of	0 -12 16 0 0 0
sa:<day-ahead> or	10 -7 0 0 0 0
sa:<day-ahead> the	15 -10 0 -3 0 0
sa:<day-ahead> to	-16 4 0 6 6 0
sa:<day-ahead> will	0 -24 27 0 0 0
sa:<day-ahead> would	0 -9 10 0 0 0
sa:<day-gone>	-9 4 -3 7 1 -9
sa:<day-gone> 's	-6 15 -13 -1 3 0
sa:<day-gone> (	0 12 -14 0 0 0
sa:<day-gone> )	0 -14 17 0 0 0
sa:<day-gone> ,	5 4 -15 3 6 3
sa:<day-gone> .	0 -9 -9 24 8 -20
sa:<day-gone> :	6 -14 14 0 -1 0
sa:<day-gone> ;	12 0 -2 -3 -6 0
sa:<day-gone> <number>	0 -8 9 0 0 0
sa:<day-gone> <person>	0 9 -11 0 0 0
sa:<day-gone> <seat>	0 -14 15 0 0 0
sa:<day-gone> ?	-8 12 0 0 -1 0
sa:<day-gone> about	-18 19 0 0 0 0
sa:<day-gone> after	14 -4 -5 0 0 0
sa:<day-gone> at	1 17 -13 -2 -5 0
sa:<day-gone> between	0 -16 14 0 0 0
sa:<day-gone> evening	-1 18 -15 -11 6 0
sa:<day-gone> for	11 1 -8 -9 4 0
sa:<day-gone> has	-14 14 0 0 0 0
sa:<day-gone> in	-18 -10 15 2 4 0
sa:<day-gone> morning	5 4 -14 2 0 0
sa:<day-gone> night	0 4 -16 -3 13 0
sa:<day-gone> on	-2 -17 18 -4 3 0
sa:<day-gone> over	0 10 -5 0 0 0
sa:<day-gone> that	-13 5 0 5 -2 0
sa:<day-gone> the	10 1 -19 5 2 0
sa:<day-gone> to	-8 30 -18 -6 0 0
sa:<day-gone> with	-8 19 -7 -11 -1 0
sa:<day-gone> without	0 14 -19 6 0 0
sa:<day-today>	7 -13 13 -1 -4 -4
sa:<day-today> (	-1 11 -8 0 0 0
sa:<day-today> )	-20 19 -1 -8 0 0
sa:<day-today> ,	20 -15 0 16 -8 -1
sa:<day-today> .	2 22 -18 -25 12 -8
sa:<day-today> ;	0 -10 12 -1 0 0
sa:<day-today> ?	-10 11 0 0 0 0
sa:<day-today> about	20 -17 0 0 0 0
sa:<day-today> after	6 -21 18 0 -4 0
sa:<day-today> afternoon	1 8 -15 0 0 4
sa:<day-today> and	17 -34 27 6 -15 0
sa:<day-today> as	0 11 -2 0 -6 0
sa:<day-today> at	-10 -8 10 2 4 0
sa:<day-today> because	0 8 -2 0 -2 0
sa:<day-today> by	-13 5 -4 13 0 0
sa:<day-today> evening	0 -5 9 -3 0 0
sa:<day-today> in	4 -28 29 -4 -2 0
sa:<day-today> night	0 -4 9 0 -2 0
sa:<day-today> on	-7 0 8 0 0 0
sa:<day-today> over	3 -15 0 11 0 0
sa:<day-today> publish	-1 17 -15 0 0 0
sa:<day-today> the	16 -14 0 0 0 0
sa:<day-today> they	-4 -9 11 4 -3 0
sa:<day-today> to	12 -41 24 0 8 0
sa:<day-today> with	29 -32 14 -13 4 0
sa:<day-today> without	0 -17 20 -3 0 0
sa:<duty>	12 0 7 -22 -16 -16
sa:<gate>	3 7 -5 -8 -10 11
sa:<goods-amount>	2 -11 16 -9 -1 0
sa:<goods-amount> ,	0 -11 12 0 0 0
sa:<goods-amount> <span>	-1 -19 24 0 0 0
sa:<goods-amount> for	25 -23 -1 0 0 0
sa:<goods-amount> in	-12 16 -8 0 3 0
sa:<goods-amount> of	-11 4 0 0 6 0
sa:<level-noun>	1 -7 -3 12 0 10
sa:<level>	-1 19 -5 -9 -14 0
sa:<level> "	-1 -7 11 0 0 0
sa:<level> )	-2 14 -9 0 0 0
sa:<level> .	-4 15 -16 12 -13 -1
sa:<level> ;	-8 -8 15 0 0 0
sa:<level> <day-ahead>	-2 13 -10 0 0 0
sa:<level> again	0 12 -11 0 0 0
sa:<level> and	-7 20 -9 -5 -3 0
sa:<level> as	0 14 -9 0 0 0
sa:<level> at	9 0 -8 0 0 0
sa:<level> fentanyl	0 -8 9 0 0 0
sa:<level> for	5 -15 1 0 14 0
sa:<level> from	-9 -19 32 -3 -8 0
sa:<level> here	0 11 -10 0 0 0
sa:<level> in	-13 17 -7 -12 1 0
sa:<level> instead	0 -14 17 0 0 0
sa:<level> is	-9 0 12 0 0 0
sa:<level> more	0 18 -14 0 0 0
sa:<level> of	6 8 -11 -1 0 0
sa:<level> off	0 13 -7 0 -3 0
sa:<level> on	1 -14 25 -26 -9 0
sa:<level> or	0 10 -6 0 0 0
sa:<level> over	-1 12 -7 0 0 0
sa:<level> since	0 -9 6 0 5 0
sa:<level> tariff	27 -36 11 0 5 0
sa:<level> that	-4 1 -7 12 -2 0
sa:<level> there	0 10 -5 0 -1 0
sa:<level> to	1 -8 2 -5 8 0
sa:<level> was	10 -15 6 0 0 0
sa:<level> within	0 -11 23 0 -11 0
sa:<money>	-13 12 3 -17 -14 0
sa:<money> .	-8 29 -14 -1 -3 0
sa:<money> by	0 -8 9 0 0 0
sa:<money> of	-6 -3 11 -1 -7 0
sa:<money> on	0 14 -13 0 0 0
sa:<money> or	0 -13 14 0 0 0
sa:<month-ahead>	-1 -35 3 28 20 -18
sa:<month-ahead> ,	-18 -12 -10 19 16 0
sa:<month-ahead> .	0 -18 20 -1 0 0
sa:<month-ahead> and	17 -12 -11 8 0 0
sa:<month-ahead> to	0 -7 -5 16 -2 0
sa:<month-gone>	30 -22 1 4 4 1
sa:<month-gone> )	0 -18 20 0 0 0
sa:<month-gone> ,	18 -16 2 5 -2 0
sa:<month-gone> .	0 11 -7 -1 0 0
sa:<month-gone> ;	24 -16 -18 13 0 0
sa:<month-gone> and	-6 -5 4 -8 9 0
sa:<month-gone> had	4 -10 5 0 0 0
sa:<month-gone> in	0 -24 25 0 0 0
sa:<month-today>	6 -22 10 9 0 0
sa:<name>	-15 -1 -1 -2 23 -16
sa:<name> 's	11 -4 0 8 -18 -7
sa:<name> ,	-6 4 -2 -17 10 -3
sa:<name> .	-20 -8 0 0 15 11
sa:<name> :	0 -17 14 7 -1 0
sa:<name> <day-today>	0 11 -9 -2 0 0
sa:<name> <level>	0 -21 25 0 0 0
sa:<name> <number>	0 11 -10 0 -2 0
sa:<name> <seat>	0 22 -21 0 0 0
sa:<name> <span>	13 -11 0 0 0 0
sa:<name> ?	0 11 -3 0 -4 0
sa:<name> a	-1 25 -21 0 0 0
sa:<name> about	0 19 -10 -6 0 0
sa:<name> act	0 -9 9 0 0 0
sa:<name> after	-18 2 14 0 0 0
sa:<name> agree	8 -25 21 0 0 0
sa:<name> an	0 -3 11 -6 0 0
sa:<name> and	15 -9 18 -12 -28 -7
sa:<name> are	6 12 -7 -16 -2 0
sa:<name> at	-5 -2 18 -23 1 0
sa:<name> begin	2 -5 8 -6 0 0
sa:<name> broke	0 -7 9 0 0 0
sa:<name> by	-11 7 1 4 -11 0
sa:<name> charge	0 17 -13 0 0 0
sa:<name> come	0 -16 19 -1 0 0
sa:<name> commerce	-1 -17 22 -3 0 0
sa:<name> conclude	0 11 -6 -1 0 0
sa:<name> continue	0 -9 11 0 0 0
sa:<name> could	0 11 -6 0 0 0
sa:<name> cut	0 -8 -1 0 11 0
sa:<name> doe	0 12 -9 0 0 0
sa:<name> early	0 -10 8 -3 2 0
sa:<name> economic	0 -25 25 0 0 0
sa:<name> end	12 -18 5 0 10 0
sa:<name> failed	-1 -13 4 9 0 0
sa:<name> for	7 1 -9 0 0 0
sa:<name> from	-9 -12 4 15 0 0
sa:<name> gave	-2 9 -5 0 0 0
sa:<name> get	-2 -3 10 0 -2 0
sa:<name> had	6 0 -2 5 -11 0
sa:<name> has	-12 0 0 -6 10 0
sa:<name> have	12 14 -20 -1 -5 0
sa:<name> hold	12 -6 -15 13 0 0
sa:<name> in	0 -9 -8 -14 27 0
sa:<name> is	7 -10 -2 -2 11 0
sa:<name> last	0 4 -12 0 6 0
sa:<name> later	0 0 -9 6 2 0
sa:<name> lead	0 -7 9 0 0 0
sa:<name> levy	0 -8 8 0 0 0
sa:<name> meet	0 -1 -4 10 0 0
sa:<name> might	0 -8 12 0 -2 0
sa:<name> of	0 -8 10 0 0 0
sa:<name> official	-2 12 -18 8 0 0
sa:<name> on	-29 -3 -13 29 14 -1
sa:<name> open	0 9 -12 0 0 0
sa:<name> or	0 6 -10 0 1 0
sa:<name> over	0 -11 16 -2 0 0
sa:<name> pay	0 13 -7 0 -1 0
sa:<name> president	0 9 -8 0 -6 0
sa:<name> prolong	10 2 -16 0 0 0
sa:<name> publish	0 13 -10 0 0 0
sa:<name> raise	3 -19 16 0 0 0
sa:<name> reach	0 13 -12 0 0 0
sa:<name> require	0 -14 -10 11 13 0
sa:<name> rise	-2 -6 10 0 0 0
sa:<name> sell	-1 0 -8 0 9 0
sa:<name> set	0 -10 10 0 0 0
sa:<name> settle	4 -10 4 0 0 0
sa:<name> side	0 4 -12 11 -2 0
sa:<name> sign	8 -25 22 -2 0 0
sa:<name> since	0 22 -17 0 -2 0
sa:<name> sit	0 -19 13 4 0 0
sa:<name> soybean	11 -11 0 0 0 0
sa:<name> stay	0 -11 12 0 0 0
sa:<name> suspend	0 -10 11 0 0 0
sa:<name> tariff	5 4 -8 0 0 0
sa:<name> the	0 15 -13 0 0 0
sa:<name> thi	0 -5 -7 16 -1 0
sa:<name> to	-14 -8 11 8 0 0
sa:<name> trade	-8 -9 6 11 0 0
sa:<name> treasury	2 0 -11 2 10 0
sa:<name> until	0 9 -6 0 0 0
sa:<name> want	3 -15 9 0 4 0
sa:<name> was	-3 15 0 -11 -13 0
sa:<name> with	0 21 -17 0 -5 0
sa:<name> would	13 -11 -2 -1 9 0
sa:<name> —	-1 -46 35 10 8 0
sa:<not>	-5 3 2 2 -17 17
sa:<number>	0 12 -2 -25 0 -20
sa:<number> ,	-8 24 -23 -3 13 0
sa:<number> -	0 9 -7 0 0 0
sa:<number> .	8 11 -7 -29 0 -4
sa:<number> :	2 1 1 -5 -10 0
sa:<number> <day-today>	9 -19 6 4 0 0
sa:<number> <name>	0 -9 9 0 0 0
sa:<number> <office>	12 0 -14 0 0 0
sa:<number> <quality>	-3 24 -17 0 0 0
sa:<number> <seat>	-9 -1 9 0 0 0
sa:<number> after	0 -11 11 0 0 0
sa:<number> as	0 -9 10 0 0 0
sa:<number> before	0 16 -14 0 0 0
sa:<number> economy	0 11 -8 0 0 0
sa:<number> from	-2 9 -4 0 0 0
sa:<number> if	0 -14 2 10 0 0
sa:<number> in	-16 13 1 -1 -6 0
sa:<number> largest	0 -11 11 0 0 0
sa:<number> minute	19 -16 5 -7 -2 0
sa:<number> more	0 15 -15 0 0 0
sa:<number> on	-19 10 6 0 -4 0
sa:<number> p	10 -2 -5 0 0 0
sa:<number> pm	0 13 -12 0 0 0
sa:<number> round	0 18 -26 -3 9 0
sa:<number> since	0 -9 10 0 0 0
sa:<number> summit	0 -10 17 0 -5 0
sa:<number> th	-2 -6 -10 22 0 0
sa:<number> the	10 -27 12 0 9 0
sa:<number> time	0 15 -9 -6 0 0
sa:<office>	1 -6 -3 -7 15 10
sa:<office> ,	-8 -2 12 -7 0 0
sa:<office> .	9 -11 0 -9 16 -2
sa:<office> <person>	-1 -42 48 -2 -7 0
sa:<office> agree	10 -22 0 0 10 0
sa:<office> and	0 -11 25 -10 -11 0
sa:<office> end	0 -19 20 0 0 0
sa:<office> for	0 -9 10 0 0 0
sa:<office> has	0 11 -10 0 0 0
sa:<office> in	-27 42 -36 3 -1 8
sa:<office> is	0 -4 -5 9 0 0
sa:<office> meet	-4 -9 7 7 -3 0
sa:<office> of	3 -11 6 -7 10 0
sa:<office> on	10 -5 -4 2 -3 0
sa:<office> order	0 21 -16 0 0 0
sa:<office> say	-2 27 -27 -10 11 0
sa:<office> since	0 9 -28 15 8 0
sa:<office> spoke	15 -6 -10 0 0 0
sa:<office> to	-10 0 15 0 0 0
sa:<office> was	-3 -9 14 0 0 0
sa:<office> will	4 0 -11 6 -5 7
sa:<office> with	-6 17 -11 0 0 0
sa:<organisation>	-10 16 -15 -2 0 17
sa:<organisation> 's	0 -11 10 -2 6 0
sa:<organisation> )	-10 -4 13 -4 0 0
sa:<organisation> ,	4 -3 -5 2 -7 12
sa:<organisation> .	0 -3 -5 2 10 4
sa:<organisation> :	0 10 -10 0 0 0
sa:<organisation> and	-3 13 0 -10 -6 -1
sa:<organisation> by	0 -13 14 0 0 0
sa:<organisation> confirm	-1 12 -9 0 0 0
sa:<organisation> end	0 10 -9 0 0 0
sa:<organisation> had	-6 14 -7 0 0 0
sa:<organisation> in	-10 6 7 -15 -5 0
sa:<organisation> may	0 10 -8 0 0 0
sa:<organisation> of	-4 29 -27 -2 3 0
sa:<organisation> on	-3 19 -9 -8 0 0
sa:<organisation> publish	0 -10 10 0 0 0
sa:<organisation> report	12 -24 -1 18 -5 0
sa:<organisation> say	10 -26 20 0 -24 10
sa:<organisation> take	0 17 -16 0 0 0
sa:<organisation> to	-4 -4 0 0 9 0
sa:<organisation> was	0 -8 10 0 0 0
sa:<organisation> would	0 16 -14 0 0 0
sa:<person> 's	-27 8 5 4 -4 0
sa:<person> (	-12 19 -7 0 0 0
sa:<person> ,	0 -19 14 13 0 -10
sa:<person> .	8 -6 6 -3 -4 -3
sa:<person> :	0 11 -9 0 0 0
sa:<person> <day-ahead>	0 -8 12 0 0 0
sa:<person> <day-gone>	4 -13 2 4 0 0
sa:<person> about	-13 0 8 0 1 0
sa:<person> add	-1 9 -1 -1 -5 0
sa:<person> agree	1 -16 14 0 0 0
sa:<person> and	-15 -6 10 3 3 -8
sa:<person> announce	0 -12 16 -14 3 0
sa:<person> at	7 -21 5 -8 16 0
sa:<person> before	0 12 -16 13 -17 0
sa:<person> begin	0 0 -14 1 10 0
sa:<person> by	22 -7 -14 0 -1 0
sa:<person> call	-9 4 6 -2 0 0
sa:<person> come	0 -21 16 0 7 0
sa:<person> did	14 -13 4 0 -3 0
sa:<person> for	-15 0 13 0 -8 0
sa:<person> from	0 14 -8 -3 -2 0
sa:<person> go	0 -14 9 0 6 0
sa:<person> had	-5 2 5 4 -19 0
sa:<person> hold	-17 10 -2 0 8 0
sa:<person> impose	0 10 -9 0 0 0
sa:<person> in	8 -3 -8 6 -2 8
sa:<person> is	0 6 -17 3 7 0
sa:<person> land	0 -14 11 4 -3 0
sa:<person> last	0 -20 0 8 0 15
sa:<person> meet	-10 16 -26 -13 23 0
sa:<person> of	0 17 -2 -19 -17 0
sa:<person> on	10 2 -42 19 22 -1
sa:<person> post	6 0 -12 0 4 0
sa:<person> receive	-2 -9 5 6 0 0
sa:<person> say	10 -14 9 -4 -4 10
sa:<person> see	-5 -11 17 0 0 0
sa:<person> settle	0 -14 2 0 7 0
sa:<person> sign	-3 19 -16 -4 1 0
sa:<person> since	12 -1 -10 0 0 0
sa:<person> sit	-9 -7 -4 5 14 0
sa:<person> speak	4 -3 -14 12 0 0
sa:<person> spoke	10 -11 6 -7 -1 0
sa:<person> state	0 21 -15 -4 -1 0
sa:<person> take	-9 18 0 -3 -7 0
sa:<person> talked	1 5 -9 0 0 0
sa:<person> tell	-1 -17 8 7 8 0
sa:<person> that	15 -7 -9 -2 10 0
sa:<person> the	11 -23 -3 10 5 0
sa:<person> there	0 24 -10 -8 -12 0
sa:<person> threaten	-4 14 -7 0 0 0
sa:<person> to	9 -25 15 2 0 0
sa:<person> travel	0 2 -11 10 -1 0
sa:<person> was	0 -16 15 0 0 0
sa:<person> will	-3 1 8 -3 -8 0
sa:<person> with	-13 8 2 0 -2 0
sa:<person> would	2 5 3 -3 -18 10
sa:<person> write	13 7 -8 -13 -9 0
sa:<points>	-21 -1 -11 5 24 0
sa:<points> off	0 -9 10 0 0 0
sa:<points> that	0 13 -12 0 0 0
sa:<quality>	1 -8 9 1 -10 4
sa:<quality> ,	-2 -28 33 -6 0 0
sa:<quality> -	-4 -16 21 0 0 0
sa:<quality> .	-1 8 0 0 -4 0
sa:<quality> ambassador	-1 -18 20 2 -4 0
sa:<quality> and	-8 -16 24 -7 0 0
sa:<quality> authority	0 0 -12 0 0 10
sa:<quality> car	-10 28 -19 0 0 0
sa:<quality> cement	10 -7 -1 0 0 0
sa:<quality> chip	0 9 -6 0 0 0
sa:<quality> coal	0 10 -10 0 0 0
sa:<quality> cocoa	0 13 -12 0 0 0
sa:<quality> colleague	0 11 -11 0 -1 0
sa:<quality> company	-4 -4 0 0 9 0
sa:<quality> counterpart	17 -13 -1 3 -6 0
sa:<quality> country	-1 -8 12 0 0 0
sa:<quality> delegation	0 -6 -1 13 0 0
sa:<quality> economy	0 16 -15 0 0 0
sa:<quality> embassy	0 0 -11 0 0 9
sa:<quality> energy	0 9 -8 0 0 0
sa:<quality> farm	0 10 -8 0 0 0
sa:<quality> good	8 -6 -2 -5 11 0
sa:<quality> government	0 27 -23 -3 0 0
sa:<quality> in	0 -17 12 -3 2 5
sa:<quality> leader	-1 16 -7 0 -8 0
sa:<quality> machine	0 -8 9 0 0 0
sa:<quality> medicine	0 -16 17 0 0 0
sa:<quality> minister	12 -1 -3 -6 0 0
sa:<quality> negotiator	0 15 -9 -7 0 0
sa:<quality> offer	0 -9 10 0 0 0
sa:<quality> oil	-11 35 -30 0 0 0
sa:<quality> opposite	7 -9 0 0 0 0
sa:<quality> order	0 -11 11 0 0 0
sa:<quality> palm	11 -8 -2 0 0 0
sa:<quality> president	9 -14 7 -6 1 0
sa:<quality> prime	-9 11 -13 -2 12 0
sa:<quality> rice	0 -10 13 0 0 0
sa:<quality> side	0 -17 21 0 0 0
sa:<quality> soybean	-9 11 -2 0 0 0
sa:<quality> state	6 -12 6 0 0 0
sa:<quality> steel	0 26 -21 -4 0 0
sa:<quality> student	0 -7 -1 0 10 0
sa:<quality> sugar	3 -14 12 0 0 0
sa:<quality> team	0 -9 9 0 0 0
sa:<quality> time	-6 -2 9 0 0 0
sa:<quality> trade	10 -18 13 -1 0 0
sa:<quality> vice	-1 8 -10 6 -1 0
sa:<quality> want	0 15 -9 0 -3 0
sa:<quality> were	0 0 -9 14 -3 0
sa:<quality> wine	0 14 -12 0 0 0
sa:<seat>	-11 10 -12 2 10 -3
sa:<seat> 's	-15 20 -6 -3 0 0
sa:<seat> )	0 29 -28 0 0 0
sa:<seat> ,	-13 2 3 -7 -2 1
sa:<seat> .	10 -27 -2 23 19 -9
sa:<seat> ;	0 -13 20 -3 -3 0
sa:<seat> <day-ahead>	0 -16 16 0 0 0
sa:<seat> <day-gone>	-4 -26 4 10 9 0
sa:<seat> <day-today>	-18 32 -25 -1 9 0
sa:<seat> a	0 9 -24 0 12 0
sa:<seat> about	11 -15 4 0 0 0
sa:<seat> agree	-1 13 -11 0 0 0
sa:<seat> and	0 6 -12 14 -8 0
sa:<seat> at	-14 -7 -9 27 0 0
sa:<seat> before	0 16 -12 0 0 0
sa:<seat> for	3 -21 3 4 5 0
sa:<seat> from	15 -26 23 -11 -10 0
sa:<seat> had	-15 34 -14 -3 -10 0
sa:<seat> have	0 12 -10 0 0 0
sa:<seat> in	1 -30 50 0 -54 -1
sa:<seat> later	0 2 -12 -4 14 0
sa:<seat> on	-2 -17 20 0 -1 -4
sa:<seat> put	0 -3 9 0 -3 0
sa:<seat> say	-15 23 -35 0 14 8
sa:<seat> since	0 0 -7 0 6 0
sa:<seat> that	0 -11 -3 -2 19 0
sa:<seat> thi	0 15 -7 -9 0 0
sa:<seat> to	0 -18 19 -7 -3 3
sa:<seat> were	-4 15 -9 -1 0 0
sa:<seat> will	0 11 -5 0 -2 0
sa:<seat> with	-4 0 8 -5 -2 0
sa:<seat> within	0 -11 7 -6 4 0
sa:<seat> would	6 5 -24 10 0 0
sa:<sender>	-7 3 13 -30 -5 -3
sa:<span>	-7 -12 19 -1 -1 -6
sa:<span> '	6 13 0 0 -18 0
sa:<span> ,	-17 0 8 -5 0 4
sa:<span> a	0 -19 19 0 0 0
sa:<span> after	1 28 -23 -3 -5 0
sa:<span> and	-2 4 -3 -14 11 0
sa:<span> at	4 -15 8 1 -1 0
sa:<span> before	7 -2 13 -32 -18 0
sa:<span> early	0 -25 31 -3 -1 0
sa:<span> end	0 10 -9 0 0 0
sa:<span> extension	0 10 -9 0 0 0
sa:<span> in	-3 11 -7 -8 5 0
sa:<span> longer	0 -15 -1 0 18 0
sa:<span> more	12 -11 1 0 0 0
sa:<span> of	-7 -36 26 23 0 0
sa:<span> on	0 -5 8 0 -4 0
sa:<span> or	-5 -8 3 13 -5 0
sa:<span> pause	0 10 -10 0 0 0
sa:<span> tariff	0 9 -8 0 0 0
sa:<span> that	0 -20 21 0 0 0
sa:<span> to	14 4 -10 0 -6 0
sa:<span> until	0 -13 0 10 0 0
sa:<span> with	-7 -8 15 0 0 0
sa:<taker>	-14 -5 10 -4 5 0
sa:<v-agree>	-14 -3 1 6 18 -16
sa:<v-bear>	-2 4 -15 1 17 1
sa:<v-begin>	6 -7 -6 8 5 20
sa:<v-buy>	-2 29 -10 -13 -27 0
sa:<v-deny>	-13 11 4 -2 -8 0
sa:<v-end>	7 6 -8 13 -14 -12
sa:<v-impose>	-8 -1 10 0 -4 -9
sa:<v-lack>	14 0 -26 9 12 0
sa:<v-propose>	4 -1 3 -15 7 -8
sa:<v-refuse>	3 -3 -5 11 0 0
sa:<v-renew>	-4 -3 6 13 -16 -1
sa:<v-return>	-13 0 -7 21 0 0
sa:<v-say>	9 10 -21 1 4 0
sa:<v-sell>	0 12 -3 -12 -3 -4
sa:<v-sign>	-32 17 1 0 -2 -17
sa:<v-stay>	7 -11 -1 10 4 11
sa:<v-suspend>	-14 -2 15 -7 -8 -3
sa:<v-target>	21 8 -15 -1 -13 -3
sa:<v-threaten>	13 0 -2 -8 -15 0
sa:?	-2 7 4 -24 2 -2
sa:a	4 3 -1 -1 -7 9
sa:a <name>	0 15 -10 0 0 0
sa:a <office>	-14 -2 20 -9 0 0
sa:a <organisation>	-7 -8 11 -5 6 0
sa:a <quality>	9 8 0 -15 -18 0
sa:a ban	0 -11 12 0 0 0
sa:a big	0 7 -3 0 0 0
sa:a bigger	10 -5 0 -2 0 0
sa:a breach	0 -10 10 0 0 0
sa:a breakthrough	0 -8 8 0 0 0
sa:a call	21 -5 -19 0 0 0
sa:a ceasefire	0 -16 8 6 0 0
sa:a communiqué	0 -4 -12 16 0 0
sa:a conference	0 -15 4 0 0 14
sa:a constructive	0 16 -13 0 0 0
sa:a country	7 -16 10 0 0 0
sa:a date	6 22 -22 -6 0 0
sa:a deal	17 -17 0 -4 8 0
sa:a decision	0 -13 17 0 -1 0
sa:a declaration	0 -9 12 0 0 0
sa:a decree	0 16 -12 0 0 0
sa:a dinner	0 -13 16 0 -1 0
sa:a dispute	-2 -10 11 2 -1 0
sa:a draft	0 15 -12 0 0 0
sa:a draw	0 20 -19 0 0 0
sa:a fact	0 13 -10 0 0 0
sa:a fair	12 -16 0 -3 9 0
sa:a few	-7 15 -6 -1 0 0
sa:a figure	0 -15 15 0 0 0
sa:a final	0 12 -9 0 0 0
sa:a first	-7 4 -13 16 0 0
sa:a fourth	0 -4 6 -10 4 0
sa:a free	0 1 9 -12 -6 0
sa:a further	5 -13 1 7 0 0
sa:a future	-6 15 -10 0 0 0
sa:a good	0 -6 11 2 -13 0
sa:a half	-4 18 -12 0 0 0
sa:a halt	-1 12 -8 0 0 0
sa:a hotel	0 14 -17 5 0 0
sa:a joint	5 0 -6 -10 15 0
sa:a larger	0 9 -3 -4 0 0
sa:a last	10 -25 18 0 0 0
sa:a lasting	0 -12 7 7 0 0
sa:a law	-8 16 -8 0 0 0
sa:a letter	3 -14 -19 9 18 0
sa:a licence	-1 13 -8 0 0 0
sa:a little	0 -14 6 9 0 0
sa:a long	4 -16 14 0 0 0
sa:a longer	0 -9 0 9 3 0
sa:a lot	0 -8 9 0 0 0
sa:a lower	0 11 -9 0 0 0
sa:a matter	0 -9 12 0 0 0
sa:a meet	0 -10 9 -4 5 0
sa:a memorandum	0 12 -9 0 0 0
sa:a minute	-3 13 -8 0 0 0
sa:a new	13 0 -8 0 0 0
sa:a number	-1 -15 -2 -3 8 13
sa:a page	0 -12 2 10 0 0
sa:a pair	0 17 -15 0 0 0
sa:a paper	-3 4 -7 -3 9 0
sa:a part	0 -12 14 0 0 0
sa:a pause	0 -17 19 -1 0 0
sa:a pen	-2 11 -6 0 0 0
sa:a penalty	0 10 -9 0 0 0
sa:a permanent	0 -18 22 0 0 0
sa:a photograph	0 -8 -2 12 0 0
sa:a place	0 -1 -17 17 -2 0
sa:a plan	-3 12 -19 8 0 0
sa:a post	9 0 -9 0 -1 0
sa:a preliminary	-8 -8 18 0 -5 0
sa:a promise	0 -28 32 0 -4 0
sa:a rate	0 -17 21 0 0 0
sa:a result	0 3 -9 11 -2 0
sa:a rise	9 -15 -1 10 0 0
sa:a second	3 -6 -4 11 -3 4
sa:a sery	0 9 -9 0 0 0
sa:a sign	0 -8 9 0 0 0
sa:a signature	0 -1 -1 -5 11 0
sa:a sixth	0 -17 6 12 0 0
sa:a smaller	0 9 -9 0 0 0
sa:a standstill	0 -7 8 0 0 0
sa:a state	1 -13 8 0 3 0
sa:a statement	-4 -10 16 0 0 0
sa:a step	0 16 -14 0 0 0
sa:a strike	0 9 -19 11 0 0
sa:a success	-7 11 -2 0 -2 0
sa:a successor	0 11 -10 0 0 0
sa:a table	-1 -6 10 0 0 0
sa:a tariff	-9 -21 23 -5 9 0
sa:a telephone	7 -1 -6 -9 3 0
sa:a television	-1 -5 11 -2 -2 0
sa:a text	0 -21 26 -4 0 0
sa:a third	-5 33 -15 -12 -13 0
sa:a three	4 -11 11 -4 0 0
sa:a trade	17 -6 -14 12 -8 0
sa:a treaty	0 -10 16 -4 0 0
sa:a truce	0 -3 0 -3 12 -1
sa:a very	3 -13 19 -5 -9 0
sa:a video	-5 18 -14 5 -5 0
sa:a visit	4 2 -16 0 -2 8
sa:a warn	0 17 -16 0 0 0
sa:a week	0 -3 -11 0 12 0
sa:a word	0 -15 9 0 8 0
sa:a year	0 -8 9 0 0 0
sa:able	0 10 -9 0 0 0
sa:able to	0 10 -9 0 0 0
sa:aboard	0 7 -10 2 0 0
sa:about	-1 2 -13 22 -3 -10
sa:about ,	0 18 -17 0 0 0
sa:about .	-2 16 -11 0 0 0
sa:about <level>	0 -11 13 0 0 0
sa:about <name>	-10 3 5 0 0 0
sa:about <span>	-1 -12 -35 38 0 0
sa:about a	4 6 -12 -6 5 0
sa:about an	-1 11 -9 0 -7 0
sa:about how	9 -21 14 0 0 0
sa:about it	0 15 -11 -3 0 0
sa:about its	0 9 -4 0 0 0
sa:about oil	-11 9 3 0 0 0
sa:about tariff	0 14 -13 0 0 0
sa:about the	-2 -1 1 -11 12 0
sa:above	-3 0 -3 12 -7 0
sa:above <level>	0 -6 9 0 0 0
sa:above the	0 0 -9 15 -4 0
sa:accept	-8 -5 5 0 9 0
sa:accept .	0 -30 27 0 2 0
sa:accept a	0 19 -18 0 0 0
sa:accept an	-6 21 -22 0 8 0
sa:access	7 -6 -9 0 8 0
sa:accord	0 16 -14 0 0 0
sa:according	5 -11 2 0 3 0
sa:account ,	6 -18 1 10 0 0
sa:account .	0 -5 0 0 9 0
sa:account for	0 -10 10 0 0 0
sa:achieved	1 8 -10 0 0 0
sa:across	-17 -16 11 5 10 0
sa:across from	0 -7 0 0 11 0
sa:across the	-11 2 0 7 0 0
sa:ad	0 14 -10 -2 0 0
sa:add	11 -1 -3 9 -17 0
sa:add ,	5 3 3 2 -20 0
sa:add .	7 -16 8 0 0 0
sa:additional	-10 10 -2 -3 0 0
sa:additional <level>	-2 12 -7 -1 0 0
sa:additional duty	-2 11 -8 0 0 0
sa:admit	11 -19 9 0 0 0
sa:adopt	0 18 -18 0 0 0
sa:advertisement	0 35 -24 -2 -8 0
sa:advertisement .	0 12 -2 0 -7 0
sa:affair	0 -16 17 0 0 0
sa:affair .	0 -12 12 0 0 0
sa:affiliate	0 9 -8 0 0 0
sa:after	5 -4 -7 10 4 0
sa:after <number>	0 8 -5 0 0 0
sa:after <person>	5 11 -7 -6 -18 0
sa:after <seat>	-1 33 -27 0 0 0
sa:after <span>	-10 -20 23 -1 1 0
sa:after a	-2 9 -15 5 -2 7
sa:after all	0 20 -11 -2 -7 0
sa:after an	-1 -1 9 0 -3 0
sa:after call	-10 30 -25 0 -2 0
sa:after geneva	-8 -8 10 4 0 0
sa:after he	19 -31 10 3 2 0
sa:after his	0 16 -19 0 2 0
sa:after its	0 -10 10 0 0 0
sa:after lunch	9 -12 5 0 0 0
sa:after meet	0 -23 28 -3 -1 0
sa:after receive	0 -14 5 0 9 0
sa:after that	0 -13 -6 -2 25 0
sa:after the	4 20 -29 5 5 0
sa:after they	6 -11 14 -6 -5 0
sa:after those	0 -9 10 0 0 0
sa:after three	0 -2 -12 14 0 0
sa:after two	0 14 -13 0 0 0
sa:afternoon	0 -15 5 11 -13 9
sa:afternoon ,	0 12 -30 9 -3 10
sa:afternoon .	0 -23 18 5 -3 0
sa:afternoon the	0 -8 11 0 0 0
sa:afterward	3 -13 13 -16 6 0
sa:afterward .	0 -11 3 -7 11 0
sa:afterward that	3 -15 20 -7 -5 0
sa:again	0 0 -6 22 -27 -10
sa:again ,	-6 -12 13 7 -6 0
sa:again .	17 2 -9 -8 -6 0
sa:again ?	0 13 -9 0 0 0
sa:again before	-3 -8 -16 25 -3 0
sa:again from	-6 13 -6 0 0 0
sa:again in	1 -24 19 8 -20 0
sa:again next	-1 0 12 -11 0 0
sa:again on	-21 43 -23 -6 -4 0
sa:again soon	0 -8 -4 11 0 0
sa:again within	0 -11 -9 20 0 0
sa:against	-15 21 -5 -8 -3 0
sa:against <name>	-4 18 -9 -1 0 0
sa:against <number>	0 9 -5 0 0 0
sa:against <quality>	0 -12 13 0 0 0
sa:against a	0 -7 9 0 0 0
sa:agenda	0 -10 7 0 4 0
sa:agenda .	0 -16 17 0 0 0
sa:ago	-15 -16 15 -4 17 0
sa:ago ,	-1 -11 6 0 8 0
sa:ago .	0 -4 -4 -1 14 0
sa:agree	-14 -5 16 -3 -4 -4
sa:agree at	0 -14 15 0 0 0
sa:agree by	12 -5 -7 0 0 0
sa:agree last	0 12 -11 0 0 0
sa:agree on	-4 -13 15 0 5 0
sa:agree that	-4 0 11 -2 0 0
sa:agree to	-8 -2 6 5 -1 0
sa:agreement ,	3 -16 11 0 7 0
sa:agreement .	9 1 -17 3 5 0
sa:agreement and	10 -9 0 0 0 0
sa:agreement for	0 11 -8 0 0 0
sa:agreement is	0 -13 25 -8 -7 0
sa:agreement on	-12 13 -15 16 -8 0
sa:agreement sign	0 -12 0 0 13 0
sa:agreement that	0 13 -15 -6 8 0
sa:agreement under	0 15 -14 0 0 0
sa:agreement was	-7 11 -2 0 0 0
sa:agreement with	5 -2 7 -9 -11 0
sa:ahead	-5 18 -13 0 -1 0
sa:ahead of	0 9 -16 9 -4 0
sa:aid	-11 15 -2 0 0 0
sa:air	-4 6 -9 11 -6 0
sa:air base	-2 -14 20 0 -5 0
sa:air force	0 25 -24 0 0 0
sa:aircraft	-1 -5 11 0 -4 0
sa:aircraft part	0 -9 9 0 0 0
sa:aire	-3 -7 12 0 0 0
sa:airport	-1 -7 2 12 -6 0
sa:airport on	0 -16 23 -9 0 0
sa:akasaka	0 -13 6 0 6 0
sa:akasaka palace	0 -13 6 0 6 0
sa:akureyri	0 -12 13 0 0 0
sa:alaska	-2 29 -22 0 -11 0
sa:alexandria	-4 -13 21 -4 0 0
sa:alexandria in	0 -7 10 -2 0 0
sa:all	-9 1 11 -2 -12 -1
sa:all ,	0 20 -19 0 0 0
sa:all -	0 10 -9 0 0 0
sa:all .	0 17 -6 -5 -14 0
sa:all but	0 -14 16 0 0 0
sa:all country	-5 11 -4 0 0 0
sa:all deal	-3 8 -3 0 0 0
sa:all of	-5 -11 17 0 0 0
sa:all over	0 -5 -10 13 0 0
sa:all tariff	10 -14 4 0 0 0
sa:all three	11 -5 -3 0 0 0
sa:allow	12 -6 -4 0 0 0
sa:almost	-14 12 0 -1 0 0
sa:almost everything	0 -12 13 0 0 0
sa:alone ,	0 11 -6 0 -2 0
sa:along	10 0 -11 0 0 0
sa:already	-5 12 -6 0 0 0
sa:although the	0 -6 10 0 -2 0
sa:altogether	0 -12 15 -3 0 0
sa:aluminum	0 0 -7 0 9 0
sa:aluminum and	0 -3 -2 0 9 0
sa:ambassador ,	0 12 -9 0 0 0
sa:among	-4 5 -21 6 0 13
sa:among the	0 -9 0 10 -1 0
sa:among them	0 20 -14 -1 0 0
sa:an	-13 16 2 -8 -15 -9
sa:an <office>	-4 6 -21 5 11 0
sa:an <organisation>	0 12 -11 0 0 0
sa:an agreement	-4 14 -19 0 9 0
sa:an answer	0 -3 9 -3 0 0
sa:an appropriate	0 -14 9 0 3 0
sa:an early	0 -6 -6 11 0 0
sa:an end	-4 -11 18 -7 0 0
sa:an export	0 -9 13 0 0 0
sa:an extension	-21 -11 18 0 1 0
sa:an extra	0 9 -6 0 0 0
sa:an hour	12 -32 42 -11 -26 0
sa:an idea	0 -8 10 0 0 0
sa:an investigation	0 21 -20 0 0 0
sa:an invitation	-7 20 -19 0 6 0
sa:an offer	0 8 -8 0 0 0
sa:an order	0 8 -4 0 0 0
sa:an understanding	6 16 -18 -1 -2 0
sa:and	5 -5 6 -4 -12 2
sa:and ,	8 -5 12 -12 -8 0
sa:and <day-ahead>	0 -7 12 -1 0 0
sa:and <day-gone>	0 -12 11 2 0 0
sa:and <day-today>	0 -6 14 -2 -4 0
sa:and <goods-amount>	0 7 -9 0 3 0
sa:and <level>	0 10 -1 -4 -3 0
sa:and <name>	20 -22 23 14 -54 -7
sa:and <number>	10 13 -20 -16 3 0
sa:and <organisation>	-11 8 0 0 0 0
sa:and <person>	-9 -2 -1 7 3 -11
sa:and <quality>	-16 -12 27 0 -14 0
sa:and <seat>	-14 14 -9 7 -1 0
sa:and <span>	10 10 -11 -4 -7 0
sa:and a	16 -10 12 -8 -17 0
sa:and above	0 -9 11 0 0 0
sa:and agree	-15 3 24 -12 -12 0
sa:and all	3 9 -12 0 0 0
sa:and aluminium	0 11 -9 0 0 0
sa:and an	-2 24 -17 -3 -1 0
sa:and another	0 -12 11 0 0 0
sa:and are	0 -14 23 -10 0 0
sa:and ask	1 1 -12 8 0 0
sa:and at	18 0 -29 8 7 0
sa:and begin	0 -13 13 0 0 0
sa:and both	-12 20 -15 3 0 0
sa:and by	-11 -11 10 12 -3 0
sa:and chip	-8 8 0 0 0 0
sa:and cocoa	0 10 -7 0 0 0
sa:and coffee	0 20 -17 0 0 0
sa:and come	3 16 -24 -5 -5 13
sa:and confirm	7 -16 12 0 -3 0
sa:and constructive	-6 23 -16 -2 0 0
sa:and continue	0 -10 10 0 0 0
sa:and duty	0 -15 -16 25 0 0
sa:and end	0 -13 7 9 -3 0
sa:and energy	0 0 -4 0 9 0
sa:and export	0 -10 11 0 0 0
sa:and flew	0 0 -15 19 0 0
sa:and for	0 -22 27 -6 0 0
sa:and forty	-8 -5 8 -2 7 0
sa:and framework	0 -16 18 0 0 0
sa:and from	9 8 -14 -1 0 0
sa:and get	12 -26 13 -2 6 0
sa:and go	0 8 0 -2 -5 0
sa:and has	-10 17 -21 10 0 0
sa:and have	0 -16 5 0 11 0
sa:and he	2 4 -1 -9 -9 3
sa:and here	5 -9 4 0 0 0
sa:and his	-4 2 2 -12 1 0
sa:and i	2 -23 25 -2 -1 0
sa:and if	0 -19 10 0 9 0
sa:and in	6 -20 9 -2 10 0
sa:and is	0 34 -26 0 -8 0
sa:and it	8 19 -22 -7 -3 0
sa:and its	0 10 -7 0 0 0
sa:and leave	-1 -21 35 -10 -17 0
sa:and london	0 -11 11 0 0 0
sa:and machine	0 -12 13 0 0 0
sa:and machinery	11 -1 -9 0 0 0
sa:and medicine	0 -14 2 14 0 0
sa:and meet	1 15 -14 0 -1 0
sa:and more	0 -2 -7 0 12 0
sa:and most	0 10 -9 0 0 0
sa:and mr	15 -13 8 -5 -4 0
sa:and no	-2 18 -25 9 2 0
sa:and nobody	-8 9 -14 -1 -2 14
sa:and none	0 -11 13 0 0 0
sa:and nothing	0 -9 12 0 0 0
sa:and of	-1 -15 22 -6 0 0
sa:and on	-16 6 2 0 4 0
sa:and one	-9 5 -10 14 -5 0
sa:and only	0 11 -10 0 0 0
sa:and other	-10 8 1 0 0 0
sa:and promise	-7 20 -12 -1 0 0
sa:and put	-2 9 -4 0 0 0
sa:and rare	0 -30 32 0 0 0
sa:and rice	0 10 -9 0 0 0
sa:and rise	0 -15 17 0 0 0
sa:and run	0 18 -17 0 0 0
sa:and say	20 -28 5 9 0 0
sa:and set	1 -11 9 0 0 0
sa:and sign	5 -25 18 8 -13 0
sa:and so	0 13 -11 0 0 0
sa:and some	-2 11 -6 0 0 0
sa:and soybean	2 2 -11 9 -2 0
sa:and spoke	3 1 -8 4 0 0
sa:and stay	0 -7 14 -7 0 0
sa:and steel	0 -11 1 0 9 0
sa:and stockholm	0 -15 6 6 0 0
sa:and tell	2 10 -11 0 -4 0
sa:and that	-7 4 0 -9 1 15
sa:and the	2 -9 -6 24 7 -10
sa:and their	-3 18 -11 0 0 0
sa:and then	-2 11 -10 -7 8 0
sa:and they	-8 3 9 -9 0 0
sa:and think	0 12 -5 0 -6 0
sa:and to	0 15 -9 -12 2 0
sa:and toy	-6 9 0 0 0 0
sa:and want	0 -9 10 0 0 0
sa:and we	7 -30 26 0 0 0
sa:and were	0 -17 12 6 0 0
sa:and what	-14 14 -15 0 10 0
sa:and which	0 -11 13 0 0 0
sa:and will	13 -20 17 -15 -7 2
sa:and wine	0 -10 14 -2 0 0
sa:and with	15 -27 9 9 -1 0
sa:and without	0 -9 0 0 14 0
sa:and would	-2 31 -24 -1 -4 0
sa:and write	4 -12 8 0 0 0
sa:and you	0 0 -9 0 9 0
sa:announce	-9 -2 10 -8 -2 -1
sa:announce <day-gone>	10 -4 -11 5 0 0
sa:announce <level>	0 -10 7 0 5 0
sa:announce an	0 3 9 -10 -9 0
sa:announce for	10 -25 16 0 0 0
sa:announce in	0 15 -20 0 4 0
sa:announce it	0 12 -10 0 0 0
sa:announce last	-2 13 -8 0 0 0
sa:announce late	0 16 -15 0 0 0
sa:announce on	0 6 0 -11 0 0
sa:another	24 -19 2 -4 2 0
sa:another .	0 -18 19 0 0 0
sa:another <level>	-5 26 -18 0 -1 0
sa:another <span>	14 8 -17 -8 -3 0
sa:another meet	1 -16 6 8 0 0
sa:another on	12 -15 1 0 0 0
sa:answer	-30 34 -1 -8 -3 0
sa:answer .	0 9 -6 0 0 0
sa:anti	0 17 -13 0 0 0
sa:anti -	0 17 -13 0 0 0
sa:antwerp	6 9 -14 0 0 0
sa:any	-6 10 -12 0 9 0
sa:any further	0 -11 11 0 0 0
sa:any time	0 -3 -6 0 12 0
sa:anybody	-7 -9 17 0 0 0
sa:anything	0 -5 11 0 0 0
sa:apec	-20 18 -34 -6 29 0
sa:apec gather	-3 -8 -3 -1 17 0
sa:apec meet	0 18 -15 0 0 0
sa:apec summit	-4 9 -18 -6 14 0
sa:app	-11 11 -1 0 0 0
sa:application	0 -12 13 0 0 0
sa:apply again	8 -6 0 0 0 0
sa:appropriate	0 -13 9 0 3 0
sa:appropriate time	0 -14 7 0 7 0
sa:approval of	14 -7 -8 0 0 0
sa:approve	-6 7 3 -6 -7 0
sa:approve the	-1 24 -21 0 0 0
sa:are	-3 13 0 3 -29 -7
sa:are .	0 -13 5 8 0 0
sa:are continue	0 -7 9 0 0 0
sa:are due	0 -13 16 0 0 0
sa:are expect	0 -14 7 6 0 0
sa:are for	14 -9 -5 0 0 0
sa:are go	0 19 -16 0 0 0
sa:are meant	0 -9 13 -2 0 0
sa:are not	0 28 -24 0 -2 0
sa:are plan	0 -9 12 -1 0 0
sa:are still	0 -11 14 0 0 0
sa:are to	1 -15 12 13 -9 0
sa:are under	0 3 -10 0 4 0
sa:arequipa	0 -10 14 -2 0 0
sa:armistice	0 14 -6 -2 -1 0
sa:arranged	8 -14 6 0 0 0
sa:arranged for	2 -10 6 0 0 0
sa:arrangement	-7 18 -10 -3 0 0
sa:arrangement .	0 -8 10 0 0 0
sa:arrangement of	0 14 -13 0 0 0
sa:arrangement to	0 9 -9 0 0 0
sa:arrangement would	0 -9 9 0 0 0
sa:arrival	0 -9 0 0 11 0
sa:arrive	0 -16 23 -5 -3 0
sa:arrive by	0 -9 10 0 0 0
sa:arrive in	0 -9 16 -5 -1 0
sa:artificial	-1 10 -4 -1 0 0
sa:artificial intelligence	-1 10 -3 -1 0 0
sa:arusha	0 -21 22 0 0 0
sa:as	5 12 0 -22 -12 -7
sa:as <person>	0 -8 -10 10 11 0
sa:as a	0 9 -5 -4 0 0
sa:as announce	0 -10 11 0 0 0
sa:as before	0 10 -8 0 0 0
sa:as early	0 -8 11 0 0 0
sa:as far	0 -12 3 0 8 0
sa:as good	0 12 -11 0 0 0
sa:as is	0 -11 12 0 0 0
sa:as long	4 12 -16 0 0 0
sa:as many	0 -3 9 -3 -1 0
sa:as much	0 10 -8 0 0 0
sa:as plan	0 -3 -3 -1 13 0
sa:as the	0 0 7 -8 -4 0
sa:as they	10 -3 0 0 -2 0
sa:as thi	0 -23 24 -2 0 0
sa:as though	11 -3 -9 0 0 0
sa:as we	16 -27 13 0 0 0
sa:as well	-1 4 1 -9 0 0
sa:asean	-4 24 -10 -3 -17 0
sa:asean summit	-2 15 -3 0 -14 0
sa:asia	2 0 1 3 -9 0
sa:asian	0 9 -11 -1 3 0
sa:asian nation	0 -14 7 0 5 0
sa:aside	-2 11 -4 -3 -1 0
sa:ask	13 -14 9 0 -12 0
sa:ask that	11 -9 -1 0 0 0
sa:asleep	-2 -10 14 0 0 0
sa:at	1 -8 -2 14 6 4
sa:at <level>	3 32 -27 -15 -11 0
sa:at <name>	0 -6 11 -3 0 0
sa:at <number>	14 7 -22 1 -7 -1
sa:at <seat>	0 -7 9 0 0 0
sa:at a	4 -26 28 11 -24 0
sa:at about	0 -6 8 0 0 0
sa:at all	0 12 -11 -3 2 0
sa:at an	-5 -17 12 9 0 0
sa:at any	0 -2 -7 0 12 0
sa:at apec	-5 12 -12 0 5 0
sa:at chequer	0 -14 1 0 9 0
sa:at first	0 13 -12 0 0 0
sa:at gimhae	0 -9 12 0 0 0
sa:at his	0 14 -2 -8 -8 0
sa:at home	-1 15 -10 0 0 0
sa:at incheon	0 -9 6 0 0 0
sa:at it	0 -12 15 0 0 0
sa:at its	12 -16 6 0 0 0
sa:at lancaster	0 -2 -2 9 0 0
sa:at last	-4 -12 18 0 0 0
sa:at merdeka	0 -10 0 2 4 0
sa:at midnight	0 4 -15 8 0 0
sa:at noon	-7 18 -16 5 -2 0
sa:at once	-12 -10 6 10 0 0
sa:at present	-12 4 11 0 -4 0
sa:at rosenbad	0 26 -24 -1 0 0
sa:at sea	0 -10 -3 13 0 0
sa:at that	3 -12 10 0 0 0
sa:at the	10 -10 -11 4 17 2
sa:at turnberry	0 -15 21 0 -5 0
sa:at two	0 13 -10 0 0 0
sa:at which	-1 0 14 -11 -9 0
sa:atlantic	4 -1 -14 10 0 0
sa:attempt	-2 -26 27 1 -1 0
sa:attend	0 17 -20 0 4 0
sa:auckland	-13 -4 16 0 0 0
sa:auckland on	0 -11 12 0 0 0
sa:authority	0 0 -12 0 0 10
sa:autumn	4 -10 2 -9 12 0
sa:autumn .	0 -1 -3 -4 12 0
sa:avocado	10 -6 -1 0 0 0
sa:away	5 11 -15 -4 0 0
sa:away the	2 8 -12 0 0 0
sa:back	7 -11 13 -8 -9 0
sa:back at	0 -22 25 0 0 0
sa:back its	-1 -8 11 0 0 0
sa:back on	10 -2 -4 0 0 0
sa:back with	0 11 -10 0 0 0
sa:bad	0 17 -14 0 -2 0
sa:bag	0 14 -10 0 0 0
sa:balance	0 12 -9 0 -1 0
sa:balanced	12 -22 14 0 0 0
sa:banana	0 -7 -9 19 0 0
sa:banana .	0 0 -22 20 0 0
sa:bandung	0 -13 14 0 0 0
sa:bank	0 8 -6 0 0 0
sa:bargain	-3 -6 15 -1 -5 0
sa:barrel	-7 9 0 0 0 0
sa:base	-3 -7 13 0 -5 0
sa:basi	0 -11 12 0 0 0
sa:basi in	0 -11 11 0 0 0
sa:basic	0 8 -6 0 0 0
sa:battery	0 9 -7 0 0 0
sa:bay	0 -9 12 0 0 0
sa:be	-2 -15 8 20 -2 0
sa:be a	5 14 -12 -8 -5 4
sa:be an	0 -10 13 0 0 0
sa:be announce	0 12 -5 -8 1 0
sa:be continue	0 20 -15 -2 0 0
sa:be determined	5 -17 -1 15 0 0
sa:be discuss	0 -7 10 0 0 0
sa:be extend	-1 -10 11 -4 4 0
sa:be hold	-5 10 -6 -4 -2 2
sa:be in	-3 -21 8 19 0 0
sa:be lower	0 -9 10 0 0 0
sa:be make	0 16 -7 0 -5 0
sa:be meet	11 -2 -11 0 0 0
sa:be on	2 2 -23 0 11 0
sa:be over	0 -1 -14 13 0 0
sa:be pay	0 -9 10 0 0 0
sa:be prolong	0 -10 10 0 0 0
sa:be put	0 -23 16 9 -1 0
sa:be raise	0 -9 9 0 0 0
sa:be ready	0 0 -10 10 -1 0
sa:be resume	0 -16 12 4 0 0
sa:be sign	0 -7 13 -2 -1 0
sa:be subject	0 -8 9 0 0 0
sa:be suspend	0 -8 9 0 0 0
sa:be the	-3 4 4 -10 -6 0
sa:be their	9 -2 -7 0 0 0
sa:bean .	-11 12 0 0 0 0
sa:became	8 4 -13 0 0 0
sa:because	0 14 -7 -4 -6 0
sa:because nobody	0 -9 9 0 0 0
sa:because of	-7 21 -11 0 -13 0
sa:because the	-1 0 -3 -1 10 0
sa:become	-1 0 8 -7 0 0
sa:become a	0 -12 14 0 0 0
sa:become of	0 -5 8 0 0 0
sa:beef .	0 -14 16 0 0 0
sa:beef and	0 21 -22 3 0 0
sa:been	-17 6 0 11 -6 -6
sa:been <number>	0 13 -11 0 0 0
sa:been a	0 11 -10 0 0 0
sa:been agree	5 -16 13 0 0 0
sa:been call	-10 30 -22 0 0 0
sa:been due	0 24 -22 0 0 0
sa:been excellent	-4 -8 12 0 0 0
sa:been extend	0 10 -9 0 0 0
sa:been fix	0 -13 0 11 0 0
sa:been given	4 -10 7 0 0 0
sa:been hold	0 -24 2 17 0 0
sa:been make	0 13 -12 0 0 0
sa:been named	0 12 -15 0 0 0
sa:been offer	0 11 -10 0 0 0
sa:been postpone	0 25 -24 0 0 0
sa:been promise	0 9 -7 0 0 0
sa:been put	9 -14 11 -4 -4 0
sa:been settle	0 11 -8 0 0 0
sa:been the	0 -13 15 0 0 0
sa:been very	0 14 -13 0 0 0
sa:before	8 -7 -22 30 2 -9
sa:before ,	4 15 -6 -14 -3 0
sa:before .	-8 14 1 -12 -6 0
sa:before ;	0 -9 -3 0 12 0
sa:before <day-ahead>	-17 38 -28 0 0 0
sa:before <month-ahead>	0 -14 5 12 0 0
sa:before <number>	0 -7 12 -4 0 0
sa:before <person>	-17 24 -8 -3 -7 0
sa:before a	5 4 -9 0 0 0
sa:before it	0 -26 10 -7 23 0
sa:before its	13 -9 -2 0 0 0
sa:before that	0 -38 1 39 -10 0
sa:before the	3 -7 -21 27 1 -1
sa:before their	4 -29 27 -10 5 0
sa:before then	4 -16 8 6 0 0
sa:before they	0 -14 6 8 0 0
sa:begin	10 -8 -3 3 11 -9
sa:begin ,	-5 21 -15 -1 0 0
sa:begin .	13 0 -18 -5 14 0
sa:begin a	0 -30 13 -2 21 0
sa:begin at	0 9 -11 -6 8 0
sa:begin in	4 0 -19 28 -7 0
sa:begin of	0 -9 11 0 0 0
sa:begin on	0 -2 3 3 -12 0
sa:behind	-1 -4 14 -11 0 0
sa:being	14 -21 5 2 4 0
sa:being carry	10 -4 0 0 0 0
sa:being prepare	1 -24 -3 18 10 0
sa:below	-2 0 -10 0 16 0
sa:bergen	12 -23 14 -3 0 0
sa:bergen ,	0 -12 14 0 0 0
sa:bergen in	0 -11 12 0 0 0
sa:beside	-3 -1 11 -3 -8 0
sa:beside him	0 12 -4 0 -4 0
sa:beside the	0 9 -7 0 0 0
sa:bessent	2 2 -8 3 0 0
sa:bessent and	4 -12 1 8 0 0
sa:best	0 10 -7 0 0 0
sa:better	2 2 1 0 -10 0
sa:between	5 7 -5 -11 -9 0
sa:between <name>	-2 -3 9 0 -12 0
sa:between <office>	4 -20 11 0 0 7
sa:between <person>	9 -3 6 -6 -14 0
sa:between <seat>	-3 20 -16 0 0 0
sa:between them	0 31 -29 -1 0 0
sa:between two	-7 16 -11 0 0 0
sa:beyond <day-ahead>	0 -15 17 0 0 0
sa:big	5 9 -9 -2 0 0
sa:bigger	10 -5 0 -2 0 0
sa:biggest	0 16 -13 0 0 0
sa:bilateral	0 -21 23 0 0 0
sa:biscuit	0 27 -26 0 0 0
sa:bishop	-1 9 -5 0 0 0
sa:bite	9 4 -13 -3 -2 0
sa:blank	0 -12 0 13 0 0
sa:bloc 's	0 -9 11 0 0 0
sa:board	0 -12 16 -1 0 0
sa:boat	0 -18 11 0 7 0
sa:bond	-2 0 -12 0 13 0
sa:border	17 -1 -9 2 -10 0
sa:border ,	17 -16 0 0 0 0
sa:border .	0 26 -22 -1 -3 0
sa:both .	0 -10 14 0 -2 0
sa:both <office>	13 -22 13 -1 0 0
sa:both at	0 12 -10 0 0 0
sa:both have	0 -19 22 0 0 0
sa:both side	-2 19 -20 7 -2 0
sa:bottle	-2 -12 16 0 0 0
sa:break	0 23 -20 0 0 0
sa:breakfast	14 4 -20 0 0 0
sa:breakfast .	0 12 -9 0 0 0
sa:breaking	1 -12 16 -5 0 0
sa:breakthrough	0 -21 22 0 0 0
sa:breakthrough .	0 -17 18 0 0 0
sa:bridge	0 -4 -23 17 -4 14
sa:bridge .	0 -6 -11 17 0 0
sa:brief	0 -13 15 0 0 0
sa:briefed	0 10 -4 0 -1 0
sa:bring	5 -17 21 -2 -16 0
sa:bring back	0 -9 10 0 0 0
sa:bring it	0 16 -15 0 0 0
sa:bring no	0 20 -17 0 0 0
sa:bring the	0 -7 10 0 0 0
sa:brno	0 8 -7 0 0 0
sa:broke	0 16 -11 -2 -7 0
sa:broke off	0 -12 15 -2 0 0
sa:broken	2 7 -3 -9 0 0
sa:broker	0 -2 -4 0 9 0
sa:broker in	0 -4 -2 0 9 0
sa:bruge	0 -13 13 0 0 0
sa:bueno	-3 -7 12 0 0 0
sa:bueno aire	-3 -7 12 0 0 0
sa:busan	0 5 7 -17 -25 0
sa:busan ,	-4 -13 25 0 -9 0
sa:busan .	0 4 2 -4 -15 0
sa:busan agreement	0 -12 12 0 0 0
sa:busan and	0 13 -13 0 0 0
sa:busan in	0 -9 10 0 0 0
sa:busan on	-4 8 0 0 -11 0
sa:business	-12 20 -6 -3 0 0
sa:business on	0 -3 0 -1 9 0
sa:but	0 -5 15 -9 -5 -1
sa:but not	-4 -17 25 0 -4 0
sa:but on	0 10 -9 0 0 0
sa:but that	22 -11 -9 0 0 0
sa:but the	-3 16 -12 0 0 0
sa:but they	0 -12 0 0 13 0
sa:butter	4 -10 10 -7 0 0
sa:butter ,	10 -3 -6 0 0 0
sa:butter .	0 -11 13 0 0 0
sa:buy	-11 26 -12 0 -5 0
sa:buy <quality>	-10 23 -15 0 0 0
sa:buyer	0 15 -12 0 0 0
sa:buyer of	0 15 -13 0 0 0
sa:by	17 -5 -6 -8 -9 14
sa:by <day-ahead>	-2 12 -11 -3 4 0
sa:by <level>	-11 26 -13 0 0 0
sa:by <month-ahead>	-5 0 11 -6 0 0
sa:by <name>	-8 0 10 -8 0 0
sa:by <number>	-13 0 12 0 0 0
sa:by <office>	0 -12 13 0 0 0
sa:by <organisation>	0 12 -7 0 0 0
sa:by <person>	-14 3 -7 16 -10 12
sa:by <quality>	-1 11 -9 0 0 0
sa:by <span>	-9 -9 22 -15 -8 0
sa:by a	0 2 7 -2 -19 0
sa:by both	10 -4 -3 0 0 0
sa:by half	0 -16 17 0 0 0
sa:by its	0 -17 20 0 -2 0
sa:by one	-4 7 -13 0 9 0
sa:by our	0 -22 24 0 0 0
sa:by phone	24 -17 -19 0 9 0
sa:by side	0 -11 3 0 7 0
sa:by telephone	21 6 -39 -6 -10 -1
sa:by the	-19 -4 9 1 0 6
sa:by their	0 10 -8 0 0 0
sa:by then	0 0 -13 9 0 0
sa:by video	32 -18 -34 1 2 5
sa:by which	-1 8 -3 -1 0 0
sa:c	0 11 -10 0 0 0
sa:cabinet	-3 9 -2 0 0 0
sa:cable	0 13 -10 -3 0 0
sa:cairn	0 13 -13 0 0 0
sa:call	10 11 -13 -11 -18 -7
sa:call ,	12 -8 -1 0 0 0
sa:call .	-20 14 8 -2 0 0
sa:call a	0 -7 10 0 -3 0
sa:call an	0 -9 11 0 0 0
sa:call between	16 -12 -1 0 0 0
sa:call for	-15 10 3 0 0 0
sa:call it	-15 3 8 0 0 0
sa:call off	-20 37 -24 -4 0 0
sa:call on	29 -17 -17 2 -7 0
sa:call that	-8 11 0 0 0 0
sa:call the	-12 -19 26 -3 3 0
sa:call to	-17 18 0 0 0 0
sa:call with	14 0 -21 0 -4 0
sa:calm	0 13 -6 -1 0 0
sa:camera	9 9 -20 0 0 0
sa:camera .	10 -5 -3 0 0 0
sa:can	13 -13 4 -2 0 0
sa:cancel	-8 36 -36 5 -7 0
sa:cancel .	-6 22 -11 -3 -7 0
sa:candid	-8 14 -5 0 -5 0
sa:candid ,	-3 34 -30 0 0 0
sa:candid and	-1 -10 14 -1 0 0
sa:capital	-2 -1 21 -22 -12 0
sa:capital ,	-4 11 -4 0 0 0
sa:capital .	0 -1 12 -13 -3 0
sa:capital on	6 -8 8 -1 -5 0
sa:car	-16 5 3 -9 3 0
sa:car ,	-8 16 -6 0 0 0
sa:car .	0 19 -15 0 0 0
sa:car included	0 -14 0 0 13 0
sa:car pay	0 -9 9 0 0 0
sa:card	0 -18 9 10 0 0
sa:care	0 17 -15 0 0 0
sa:cargo	0 9 -9 0 0 0
sa:carmaker	0 16 -15 0 0 0
sa:carry	4 4 2 -18 -10 0
sa:carry it	0 8 -7 0 0 0
sa:carry on	10 5 -10 -6 0 0
sa:carry the	0 -13 14 0 0 0
sa:cartagena	0 -13 14 0 0 0
sa:casablanca	0 8 -6 0 0 0
sa:case	-9 8 3 -2 -4 0
sa:case on	0 -10 11 0 0 0
sa:cashew nut	0 13 -12 0 0 0
sa:cashmere	0 12 -11 0 0 0
sa:cattle	0 17 -26 12 0 0
sa:ceasefire	-5 30 -29 3 0 0
sa:cebu	-1 -15 20 0 0 0
sa:cebu on	0 -10 12 0 0 0
sa:cellar	0 -6 -8 13 0 0
sa:cement	9 -8 5 -6 0 0
sa:cement ,	0 -7 11 -2 0 0
sa:cement and	0 16 -15 0 0 0
sa:cent	-4 10 -2 0 0 0
sa:central	11 -15 4 0 0 0
sa:centre	0 9 -6 0 0 0
sa:century	0 -6 -9 14 0 0
sa:ceramic	0 -7 9 0 0 0
sa:ceremony	0 -12 17 0 -5 0
sa:certain	0 12 -11 0 0 0
sa:certificate	4 -26 15 9 0 0
sa:chair	0 -24 27 -1 0 0
sa:chairmanship	0 -20 22 0 0 0
sa:chairmanship of	0 -20 22 0 0 0
sa:change	-11 1 8 0 0 0
sa:changed	-10 3 4 0 0 0
sa:charge	-32 27 -6 -11 0 0
sa:charge .	0 -8 9 0 0 0
sa:charge <level>	-16 12 -5 -3 3 0
sa:charge of	0 -10 12 0 0 0
sa:charge the	0 11 -8 0 0 0
sa:check	-3 0 -8 0 9 0
sa:cheese ,	0 9 -7 0 0 0
sa:cheese and	10 -6 0 0 0 0
sa:chemical	7 -21 16 0 0 0
sa:chequer	0 -13 1 0 9 0
sa:chess	0 24 -24 0 0 0
sa:chicago	0 17 -6 0 -11 0
sa:chicken	-4 14 -9 0 0 0
sa:chicken ,	-3 10 -5 0 0 0
sa:chip	-5 12 -6 -7 4 0
sa:chip ,	-2 20 -16 0 0 0
sa:chip .	0 8 -12 0 6 0
sa:chip that	0 -8 8 0 0 0
sa:chipmaker	0 -10 10 0 0 0
sa:chittagong	0 -10 12 0 0 0
sa:chocolate	0 -6 8 0 0 0
sa:chosen	0 13 -6 -5 0 0
sa:christian	0 10 -10 0 0 0
sa:city	0 0 14 -13 -19 0
sa:civilian	0 10 -8 0 0 0
sa:civilian use	0 9 -8 0 0 0
sa:clause	0 -7 11 0 0 0
sa:clerk	0 13 -11 0 0 0
sa:climb	0 -8 12 0 0 0
sa:clock	-3 9 -5 0 0 0
sa:close	-17 10 -1 1 -4 0
sa:close .	0 10 -6 0 0 0
sa:close <day-ahead>	0 -9 10 0 0 0
sa:close on	-3 11 -7 0 0 0
sa:close to	-3 6 5 -17 -1 0
sa:closed the	0 -8 -8 15 0 0
sa:closely	0 15 -14 0 0 0
sa:closer	8 -13 9 -2 0 0
sa:club	-7 18 -8 0 0 0
sa:coal	0 -11 13 0 0 0
sa:coffee	-7 0 -11 19 -2 0
sa:coffee .	0 0 -13 12 0 0
sa:coffee and	0 0 -9 13 0 0
sa:collapsed	0 -1 10 -9 0 0
sa:colleague	0 12 -12 -1 -1 0
sa:colleague ,	12 -16 6 0 0 0
sa:collect the	0 11 -11 0 0 0
sa:colombo	0 -16 17 0 0 0
sa:come	5 0 -9 10 -8 8
sa:come ,	0 5 -18 0 10 0
sa:come away	2 -10 11 0 -2 0
sa:come back	7 -11 1 5 0 0
sa:come down	0 1 -14 12 0 0
sa:come first	0 -18 12 8 0 0
sa:come for	0 -10 11 0 0 0
sa:come home	0 23 -20 0 0 0
sa:come in	0 15 -6 -8 0 0
sa:come of	0 9 -8 0 0 0
sa:come out	2 1 -19 7 -1 13
sa:come to	1 -24 40 -25 -12 0
sa:come up	0 9 -8 0 0 0
sa:come week	-1 5 -9 6 -2 0
sa:comma	6 -15 9 0 0 0
sa:commander	-7 10 -2 0 0 0
sa:comment	0 9 -7 0 0 0
sa:commerce	-3 -23 5 25 -5 0
sa:commerce ,	-2 10 -4 0 0 0
sa:commerce minister	0 -6 10 -3 0 0
sa:commerce ministry	-8 -6 -13 25 0 0
sa:commerce secretary	-1 -8 14 -3 0 0
sa:commission	0 14 -12 0 0 0
sa:commit	16 -13 -1 0 0 0
sa:commitment	0 14 -11 0 0 0
sa:common	0 11 -10 0 0 0
sa:communication	0 -1 -5 -7 16 0
sa:communiqué	0 -12 -4 15 0 0
sa:company	-16 27 -21 -2 7 0
sa:company .	-8 0 -1 0 9 0
sa:complained	0 12 -12 0 0 0
sa:complete	7 7 -12 -4 -5 0
sa:completed	0 10 -5 -1 0 0
sa:computer	-2 12 -7 0 0 0
sa:concern	0 9 -21 0 12 0
sa:concern .	0 9 -8 0 0 0
sa:concert	0 19 -18 0 0 0
sa:concession	0 14 -12 0 0 0
sa:conclude	-5 0 2 -21 13 0
sa:conclude a	0 25 -23 0 0 0
sa:conclude an	0 -12 0 -1 15 0
sa:conclude negotiation	0 -24 25 0 0 0
sa:conclude the	0 -11 5 0 4 0
sa:conclude with	0 11 -10 0 0 0
sa:conference	11 -12 -26 0 -4 28
sa:conference .	8 -5 -15 0 0 10
sa:conference on	-3 -17 -5 3 0 20
sa:confirm by	15 -7 -7 0 0 0
sa:confirm it	0 6 -12 -1 6 0
sa:confirm on	0 11 -8 0 0 0
sa:confirm that	0 -14 15 0 -2 0
sa:confirm the	0 -12 11 0 0 0
sa:conflict	0 10 1 -7 -7 0
sa:consensu .	-4 -6 11 0 0 0
sa:consensu that	0 11 -7 0 -3 0
sa:consent	8 -11 3 0 0 0
sa:consent .	14 -12 0 0 0 0
sa:consider	-1 14 -11 0 -4 0
sa:constructive	-14 2 12 -14 -2 0
sa:constructive "	0 -11 12 0 0 0
sa:consult	0 13 -12 0 0 0
sa:consultation .	0 -6 9 0 0 0
sa:consultation in	0 -10 5 4 0 0
sa:contact	10 0 -15 -1 5 0
sa:content with	0 9 -9 0 0 0
sa:continue	8 11 -4 -22 -7 -1
sa:continue ,	0 -13 18 -4 0 0
sa:continue .	0 15 -4 -8 -3 0
sa:continue on	0 20 -18 0 0 0
sa:continue to	11 -8 -2 0 0 0
sa:contract	0 12 -10 0 0 0
sa:control ,	0 -17 18 0 0 0
sa:control of	0 15 -13 0 0 0
sa:control on	-3 19 -14 0 0 0
sa:controlled	0 -5 8 0 0 0
sa:conversation	10 -5 -4 -7 5 0
sa:conversation between	-9 4 0 -1 9 0
sa:conversation with	9 -8 0 0 0 0
sa:cooperation	-5 10 3 -1 -9 0
sa:copper	0 9 -4 0 0 0
sa:cork	-4 -8 14 0 0 0
sa:corn	0 10 -8 0 0 0
sa:cost	-7 21 -8 0 0 0
sa:cotton	0 -15 19 -2 0 0
sa:could	-11 2 8 -1 -1 0
sa:could be	0 -8 8 3 -4 0
sa:could come	0 12 -6 0 -1 0
sa:could go	0 -7 9 0 0 0
sa:council	-1 12 -8 0 0 0
sa:count	0 -17 22 -1 0 0
sa:count ,	0 -10 11 0 0 0
sa:countermeasure	-3 9 -4 0 0 0
sa:counterpart	16 -13 0 2 -7 0
sa:counterpart ,	15 -31 21 -2 0 0
sa:counterpart in	-5 9 -7 4 -3 0
sa:country	-10 7 12 -14 -9 -2
sa:country '	-2 -15 22 0 -8 0
sa:country 's	3 -16 7 0 6 0
sa:country ,	0 9 -15 0 5 0
sa:country .	-21 18 8 -4 -19 0
sa:country and	0 -9 9 0 0 0
sa:country meet	0 15 -15 0 0 0
sa:country negotiate	3 -10 6 0 0 0
sa:country say	-2 1 -3 -3 10 0
sa:country that	-11 19 -9 0 0 0
sa:country was	0 -10 0 0 9 0
sa:country will	-2 -16 19 0 0 0
sa:country would	0 4 6 -2 -12 0
sa:county	0 10 -8 0 0 0
sa:couple	7 -15 -19 15 8 0
sa:couple of	7 -19 -15 15 8 0
sa:course	-5 -16 13 4 0 0
sa:cover	0 -17 19 0 0 0
sa:cross	-4 9 -3 0 0 0
sa:cruz	4 -15 12 0 0 0
sa:cuenca	0 -8 10 0 0 0
sa:cup	0 14 -13 0 0 0
sa:current	15 -13 0 0 0 0
sa:current season	13 -11 -1 0 0 0
sa:cusco	13 4 -17 0 0 0
sa:custom	-9 30 -18 -3 0 0
sa:custom house	0 -6 9 0 0 0
sa:customer	0 14 -12 0 0 0
sa:customer .	0 10 -9 0 0 0
sa:cut	6 1 -12 -1 14 0
sa:cut from	0 14 -12 0 0 0
sa:cut its	7 -13 0 0 11 0
sa:cut on	0 -8 9 0 0 0
sa:cut the	10 4 -20 0 0 0
sa:da nang	0 -17 18 0 0 0
sa:daily	-4 8 0 0 0 0
sa:dark	-9 -6 14 0 0 0
sa:darwin	-9 -4 14 0 0 0
sa:date	7 0 -3 19 -35 -1
sa:date ,	0 -16 5 10 0 0
sa:date .	0 -2 5 14 -22 0
sa:date from	-5 8 0 0 0 0
sa:date is	7 -9 2 0 0 0
sa:date that	0 10 -8 0 0 0
sa:date to	0 9 -4 0 0 0
sa:davao	4 -16 9 0 0 0
sa:davo	-13 17 -1 0 -1 0
sa:day "	14 -10 -2 0 0 0
sa:day .	6 3 -11 0 -12 9
sa:day before	-6 -2 -1 -3 13 0
sa:day for	-1 -8 11 0 0 0
sa:day of	-7 2 3 0 -11 0
sa:day on	-2 -7 13 -2 -1 0
sa:day two	0 10 -9 0 0 0
sa:dead	0 -9 0 11 0 0
sa:deadline	-4 18 -8 -7 0 0
sa:deadline .	0 10 -7 0 0 0
sa:deadline for	0 9 -6 0 0 0
sa:deadline of	0 18 -17 0 0 0
sa:deal ,	17 -1 -9 -3 -3 0
sa:deal .	-32 12 -2 0 16 0
sa:deal by	0 -21 21 0 0 0
sa:deal for	-1 -12 20 0 -4 0
sa:deal in	0 10 0 0 -7 0
sa:deal of	-2 -8 8 -1 1 0
sa:deal on	-8 17 -8 0 0 0
sa:deal that	11 -25 18 0 0 0
sa:deal was	0 4 -15 13 -6 0
sa:deal were	14 0 -16 0 0 0
sa:deal with	-1 14 -8 -7 -2 0
sa:dealing	0 11 -3 0 -4 0
sa:dealt	-2 -14 18 0 0 0
sa:dealt with	0 -15 18 0 0 0
sa:dearer	-1 13 -9 0 0 0
sa:debate	0 12 -11 0 0 0
sa:decide	-12 -1 2 17 -10 0
sa:decide in	-10 15 -6 0 0 0
sa:decide on	-3 0 11 -1 -4 0
sa:decide whether	0 -10 0 11 0 0
sa:decision	-7 -12 22 -3 -2 0
sa:decision .	0 -15 16 0 0 0
sa:declaration of	0 12 -11 0 0 0
sa:declare	7 -8 -3 9 -4 0
sa:declare the	0 -9 9 0 0 0
sa:decree	-1 8 -4 0 0 0
sa:deficit	10 1 -16 0 0 0
sa:del este	2 -13 9 0 0 0
sa:delegation	-19 -31 25 16 -4 0
sa:delegation ,	0 11 -7 0 0 0
sa:delegation from	0 -12 15 -1 0 0
sa:delegation in	-1 -5 11 -1 0 0
sa:delegation led	0 -5 11 -3 0 0
sa:delegation meet	-7 -11 19 0 0 0
sa:delegation of	0 -13 5 6 0 0
sa:deny	0 15 -11 0 0 0
sa:depend	12 -9 -6 0 7 0
sa:depend on	12 -3 -16 0 7 0
sa:depth	-6 24 -16 -1 0 0
sa:depth and	-4 32 -28 0 0 0
sa:der	0 11 -9 0 0 0
sa:described as	0 -10 11 4 -4 0
sa:desk	-13 -14 9 16 0 0
sa:desk )	0 10 -7 0 0 0
sa:detail	-1 9 -4 -4 0 0
sa:determined	5 -13 -5 15 0 0
sa:development	0 15 -15 -1 0 0
sa:dialogue on	0 14 -14 0 0 0
sa:did	8 0 -3 0 -16 10
sa:did in	0 -14 15 0 0 0
sa:did not	18 -3 -8 3 -18 10
sa:did so	0 14 -12 0 0 0
sa:didn't	11 0 0 0 -8 0
sa:die	0 9 -8 0 0 0
sa:difference	-1 24 -21 0 0 0
sa:digital	15 -19 9 0 -1 0
sa:digital service	11 -3 -8 0 0 0
sa:dinner	0 -5 12 -3 -11 0
sa:dinner .	0 -2 8 0 -4 0
sa:dinner in	8 -9 4 0 0 0
sa:direction	-9 18 0 -8 0 0
sa:direction .	-8 17 -8 0 0 0
sa:discuss	-7 -6 17 0 -8 0
sa:discussion	-2 20 -16 0 0 0
sa:dispute ,	0 -13 15 0 0 0
sa:dispute .	0 10 -7 0 0 0
sa:do	13 -13 8 -5 0 0
sa:do so	26 -30 13 0 -3 0
sa:document	0 10 -1 0 -10 0
sa:doe	-17 4 -6 8 9 0
sa:doe .	0 0 -4 11 -5 0
sa:doe not	-9 -1 -2 -1 15 0
sa:doesn't	-10 -3 9 0 6 0
sa:doha	0 -14 15 0 0 0
sa:doing	-1 12 -8 0 0 0
sa:dollar	0 14 -11 0 0 0
sa:don't	0 17 -15 0 0 0
sa:donald	0 7 -1 1 -17 0
sa:donald trump	0 0 3 1 -16 0
sa:done	4 -6 0 11 -9 0
sa:done ,	-2 12 -7 0 0 0
sa:done .	10 -16 0 13 -6 0
sa:door	0 -4 0 -2 0 10
sa:double	-5 22 -14 0 0 0
sa:double the	0 9 -7 0 0 0
sa:double to	0 12 -10 0 0 0
sa:doubt	0 6 -21 -1 16 0
sa:down	-4 4 -6 10 -3 -1
sa:down from	0 22 -18 0 0 0
sa:down in	2 -10 -6 22 -7 0
sa:down on	1 -14 14 0 0 0
sa:draft	0 10 -8 0 0 0
sa:draw	0 37 -34 0 0 0
sa:driver	0 8 -7 0 0 0
sa:drop	-1 7 -11 9 0 0
sa:drop from	0 8 -5 0 0 0
sa:due	14 1 -2 -9 -9 0
sa:due .	9 -5 -4 0 0 0
sa:due at	0 15 -13 0 0 0
sa:due to	11 0 0 -10 -4 0
sa:durban	0 11 -10 0 0 0
sa:during which	0 11 -6 0 -2 0
sa:duty	17 -2 -7 3 -6 -4
sa:duty ,	13 -13 3 -3 0 0
sa:duty .	0 13 -8 -1 0 0
sa:duty at	2 5 -9 0 0 0
sa:duty between	0 -19 21 0 0 0
sa:duty come	0 -13 13 0 0 0
sa:duty for	0 9 -6 0 0 0
sa:duty in	0 10 -9 0 0 0
sa:duty of	-16 20 -17 7 -1 0
sa:duty on	12 -15 5 1 4 0
sa:duty to	-8 18 -7 0 0 0
sa:duty will	0 -11 13 0 0 0
sa:each .	-9 -7 14 0 0 0
sa:each of	-5 9 -7 0 3 0
sa:each other	13 -18 0 14 0 0
sa:each side	-4 10 -4 -1 -3 0
sa:each way	0 -12 13 0 0 0
sa:earlier	-21 13 9 -3 -2 0
sa:early	-1 -25 26 6 -3 0
sa:early .	4 -14 13 -4 -1 0
sa:early <month-gone>	0 -3 -11 13 0 0
sa:early as	0 -8 11 0 0 0
sa:early next	-2 -3 9 -15 3 0
sa:earth	-15 3 8 3 -15 0
sa:earth ,	0 -11 13 0 0 0
sa:earth .	1 -13 15 0 -4 0
sa:earth and	-3 10 -3 0 0 0
sa:earth from	-8 0 -2 12 -1 0
sa:ease	-1 1 4 -12 1 0
sa:east	0 12 -9 -1 0 0
sa:east room	0 10 -8 0 0 0
sa:easter	0 12 -6 -4 0 0
sa:eastern	10 -8 0 0 0 0
sa:eastern time	11 -17 6 0 0 0
sa:economic	13 -9 -7 17 -12 0
sa:economy	3 8 -10 -11 5 0
sa:economy and	0 -8 -1 0 10 0
sa:economy minister	-4 12 -3 -3 0 0
sa:edition	0 21 -17 -4 0 0
sa:editor	0 -12 12 0 0 0
sa:effect and	0 -12 12 0 0 0
sa:effect at	0 -11 12 0 0 0
sa:effect on	-2 13 -7 0 0 0
sa:effectively	0 -15 18 0 0 0
sa:effectively off	0 -20 21 0 0 0
sa:eight	4 -9 4 0 0 0
sa:eighth	0 9 -14 8 -2 0
sa:eighth round	0 -12 18 -5 0 0
sa:eighth time	0 14 -14 0 0 0
sa:either	12 -23 0 7 13 0
sa:either .	-4 -10 4 9 0 0
sa:either <organisation>	0 -12 -3 0 15 0
sa:either side	7 -11 4 0 0 0
sa:el	0 19 -19 0 0 0
sa:electricity	0 11 -11 0 0 0
sa:electricity tariff	0 10 -9 0 0 0
sa:eleven	10 11 -26 -1 0 0
sa:eleven hour	0 9 -8 0 0 0
sa:else	-5 0 10 -2 -5 0
sa:elsewhere	0 -15 0 17 -2 0
sa:elsewhere .	0 -16 0 17 -1 0
sa:embassy	0 0 -12 0 0 9
sa:embassy in	0 -2 -7 0 0 9
sa:employer	0 10 -10 0 0 0
sa:empty hand	0 19 -16 0 0 0
sa:encarnación	0 -8 10 0 0 0
sa:end	3 -12 11 11 -16 -6
sa:end ,	21 4 -24 -5 0 0
sa:end .	-16 21 -20 11 -7 0
sa:end <day-ahead>	0 -36 26 14 -1 0
sa:end <day-gone>	0 17 -23 8 0 0
sa:end <span>	-2 -9 8 4 0 0
sa:end after	0 13 -10 -2 0 0
sa:end and	0 13 -10 0 0 0
sa:end at	0 16 -17 4 0 0
sa:end here	0 -20 23 -2 0 0
sa:end in	7 0 0 -13 0 0
sa:end it	0 12 -10 0 0 0
sa:end of	7 -41 41 0 -7 0
sa:end on	-17 -1 8 -7 4 0
sa:end their	0 -17 13 4 0 0
sa:end with	0 -26 28 0 0 0
sa:end without	0 9 -19 12 0 0
sa:english	-13 20 -9 0 0 0
sa:enough	0 -7 9 0 0 0
sa:entebbe	0 -10 12 0 0 0
sa:enter	-4 -10 13 1 0 0
sa:enter <name>	0 10 -6 0 0 0
sa:enter into	-1 -6 9 0 0 0
sa:enter the	0 -9 10 0 0 0
sa:entry	0 9 -8 0 0 0
sa:equal	0 13 -12 0 0 0
sa:error	0 -11 11 0 0 0
sa:escalation	0 7 -9 0 2 0
sa:este	2 -13 9 0 0 0
sa:eve	9 10 -7 0 -13 0
sa:eve of	9 10 -7 0 -13 0
sa:evening	-5 -11 17 3 -8 -3
sa:evening ,	-23 6 11 0 -9 0
sa:evening .	2 -10 6 0 2 0
sa:evening ;	0 11 -11 0 0 0
sa:evening <person>	-7 -6 15 0 0 0
sa:evening before	0 -5 -7 0 12 0
sa:evening they	0 -15 17 -5 0 0
sa:ever	0 6 -17 0 5 0
sa:every	-13 0 13 -2 0 0
sa:everybody .	0 -12 13 0 0 0
sa:everyone	-3 16 -10 0 0 0
sa:everything	0 11 -4 -7 -2 0
sa:everything else	0 -10 11 0 0 0
sa:everything from	0 10 -7 0 0 0
sa:excellent	-3 -13 17 0 0 0
sa:excerpt	-3 17 -10 0 0 0
sa:excerpt )	0 11 -6 0 0 0
sa:exchanged	0 -7 10 0 0 0
sa:exempt	0 9 -5 0 0 0
sa:exemption	0 17 -15 0 0 0
sa:exist	0 12 -11 0 0 0
sa:expansion	9 -9 0 0 0 0
sa:expect	-7 -3 -1 12 0 0
sa:expect ,	0 19 -11 -7 0 0
sa:expect .	0 25 -16 -10 -1 0
sa:expect <name>	0 -22 22 0 0 0
sa:expect a	0 -13 7 -2 9 0
sa:expect in	0 -25 16 14 -11 0
sa:expect the	0 15 -7 -5 0 0
sa:expect to	-6 3 3 3 -12 0
sa:expectation	0 10 -7 0 0 0
sa:expert	0 -27 15 0 -1 13
sa:expire	-6 -4 16 -16 -1 0
sa:expire ,	-8 8 0 0 -4 0
sa:expire .	1 -21 23 -4 0 0
sa:expiry	0 -10 11 0 0 0
sa:export	-6 0 9 -6 -1 0
sa:export to	-3 8 -1 0 0 0
sa:exporter	0 -6 8 0 0 0
sa:extend	-13 1 3 8 -6 0
sa:extend .	0 -11 13 0 0 0
sa:extend a	0 -9 11 0 0 0
sa:extend the	-1 12 -14 4 0 0
sa:extend their	-4 -6 7 11 -10 0
sa:extend to	0 6 -10 0 6 0
sa:extend until	0 13 -12 0 0 0
sa:extension	-27 4 2 5 -1 0
sa:extension .	-10 -2 9 -5 4 0
sa:extension of	-4 -11 12 4 -3 0
sa:extension to	0 -3 -3 9 0 0
sa:extension was	0 9 -8 0 0 0
sa:extra	-2 -3 9 -1 0 0
sa:extra <level>	0 17 -13 0 0 0
sa:extra duty	0 -18 19 0 0 0
sa:extremely	-12 -2 -2 0 16 0
sa:extremely hard	-2 13 -9 0 0 0
sa:extremely regrettable	0 -8 10 0 0 0
sa:eye	-3 10 -6 0 0 0
sa:face	4 -18 5 17 -6 0
sa:face <level>	5 -18 -7 20 0 0
sa:face to	0 -7 8 0 -2 0
sa:fact	-4 12 0 0 -10 0
sa:fact sheet	-1 3 4 0 -9 0
sa:fail	0 -4 -1 11 0 0
sa:failed ,	0 8 -5 -1 0 0
sa:failed .	0 -5 9 0 0 0
sa:failed in	0 9 -8 0 0 0
sa:failed on	-2 5 -11 8 0 0
sa:fair	11 -6 -10 -4 7 0
sa:fall	0 -4 -5 6 10 0
sa:fall ,	0 -7 10 0 0 0
sa:fall .	0 -24 11 12 1 0
sa:fall due	10 -6 -3 0 0 0
sa:fall from	0 -16 19 0 0 0
sa:far ,	0 4 -9 5 0 0
sa:far as	0 -12 4 0 7 0
sa:farm good	0 26 -22 0 0 0
sa:farm purchase	0 -27 28 0 0 0
sa:fast	0 -14 5 0 9 0
sa:fear	-2 2 -9 0 10 0
sa:fear that	0 -16 11 0 2 0
sa:federal	0 15 -14 0 0 0
sa:fee	0 10 -5 -3 0 0
sa:fee .	0 19 -17 0 0 0
sa:fee and	0 -10 11 0 0 0
sa:fee for	0 -12 13 0 0 0
sa:feed	0 0 -15 15 0 0
sa:fentanyl	0 -5 9 -13 4 0
sa:fentanyl .	0 13 -6 0 -1 0
sa:fentanyl and	4 -23 19 0 0 0
sa:fentanyl duty	-3 -1 -3 0 10 0
sa:ferry	4 0 -19 2 9 0
sa:ferry .	0 0 -11 0 9 0
sa:fertiliser	0 12 -9 0 0 0
sa:few hour	0 15 -5 -10 0 0
sa:few more	-13 14 0 0 0 0
sa:fewer	0 19 -19 0 0 0
sa:fifth	0 -14 17 0 -4 0
sa:fifth time	0 -12 16 0 0 0
sa:fifty	-7 0 -1 10 0 0
sa:fifty minute	-7 0 0 10 0 0
sa:fight	4 -10 5 0 0 0
sa:figure	-1 -4 14 -3 -8 0
sa:figure .	-1 10 -1 0 -7 0
sa:filed	0 -12 14 -1 0 0
sa:filled	0 -4 -6 13 0 0
sa:final	-3 23 -12 -7 -2 0
sa:find a	0 -7 11 0 -1 0
sa:finish	-3 -26 28 0 0 0
sa:finished	-2 13 -12 1 0 0
sa:finished .	0 -13 6 6 0 0
sa:firm	0 26 -23 0 0 0
sa:firm in	0 9 -9 0 0 0
sa:first	-14 -3 6 9 0 9
sa:first ,	-6 -3 -10 7 -2 14
sa:first .	-3 -7 15 -2 -2 0
sa:first day	0 -14 17 -1 0 0
sa:first in	0 -18 10 7 0 0
sa:first meet	-6 0 0 16 -15 0
sa:first of	4 -11 8 0 0 0
sa:first phase	-2 7 -15 10 0 0
sa:first round	0 -7 11 -2 0 0
sa:first step	-5 9 -1 0 0 0
sa:first such	0 -7 0 -2 11 0
sa:first talk	0 -10 13 0 0 0
sa:first time	-8 -10 7 -12 22 0
sa:first to	0 9 -7 0 0 0
sa:first visit	0 19 0 -12 -18 0
sa:first week	13 -3 -3 -3 0 0
sa:first with	0 -7 11 0 0 0
sa:fish	2 -15 15 -11 4 0
sa:fish ,	0 -7 8 0 0 0
sa:fish and	12 -15 5 0 0 0
sa:fishmeal	-4 17 -12 0 0 0
sa:five	-4 11 -2 -9 0 0
sa:fix	-5 5 -1 6 -12 0
sa:fix .	-13 12 -4 6 -4 0
sa:fix for	8 0 0 -4 0 0
sa:fix the	0 12 -11 0 0 0
sa:flag	0 -3 -2 0 9 0
sa:flag ,	0 -9 0 0 9 0
sa:flat	0 -11 12 0 0 0
sa:flew	-1 -3 -7 15 0 0
sa:float	0 8 -7 0 0 0
sa:floor of	0 -19 12 8 0 0
sa:florida	0 11 -9 0 0 0
sa:flower	-2 -13 18 -1 0 0
sa:fly	-3 -3 15 -6 -8 0
sa:fog	1 11 -13 0 0 0
sa:follow	0 -8 13 -2 -4 0
sa:follow ,	0 -9 10 0 0 0
sa:follow .	-4 15 -8 0 0 0
sa:follow :	0 -9 10 0 0 0
sa:follow the	0 12 -9 0 0 0
sa:followed ,	0 -11 12 0 0 0
sa:followed by	0 -14 18 0 -4 0
sa:following	-7 12 -2 -2 0 0
sa:following a	-4 -2 9 0 0 0
sa:food	-4 1 -12 0 9 0
sa:for	10 7 -1 -5 -16 -5
sa:for :	0 -7 8 0 0 0
sa:for <day-ahead>	32 -23 0 8 -17 0
sa:for <day-gone>	2 14 -15 -8 2 0
sa:for <level>	0 -5 11 0 -4 0
sa:for <money>	0 14 -13 0 0 0
sa:for <month-ahead>	-3 -28 10 25 -5 0
sa:for <month-gone>	0 -9 4 5 0 0
sa:for <name>	-4 26 -17 -4 -6 0
sa:for <person>	0 -17 9 0 9 0
sa:for <quality>	-13 2 5 0 0 0
sa:for <seat>	0 15 -11 0 0 0
sa:for <span>	-4 5 5 -33 -11 5
sa:for a	8 -7 11 -4 -12 0
sa:for about	8 0 0 -1 -10 0
sa:for all	-1 10 -7 0 0 0
sa:for an	23 -35 20 8 -13 0
sa:for another	22 -27 6 4 0 0
sa:for as	0 11 -10 0 0 0
sa:for both	0 -6 10 0 -2 0
sa:for carry	0 18 -17 0 0 0
sa:for civilian	0 9 -8 0 0 0
sa:for consultation	0 13 -11 0 0 0
sa:for everybody	0 17 -13 0 -2 0
sa:for export	0 10 -9 0 0 0
sa:for forty	6 -19 0 0 10 0
sa:for four	0 13 -12 0 0 0
sa:for his	-3 -19 8 14 0 0
sa:for its	0 -12 12 0 0 0
sa:for more	12 -1 0 -4 0 0
sa:for most	-7 18 -11 0 0 0
sa:for next	0 16 -15 0 0 0
sa:for now	-3 -8 12 0 0 0
sa:for rare	2 -12 12 0 0 0
sa:for round	0 -19 20 0 0 0
sa:for sale	0 -9 -6 0 15 0
sa:for some	-13 15 0 0 0 0
sa:for the	1 -5 0 1 9 1
sa:for thi	-4 -13 22 -3 0 0
sa:for three	0 -8 -11 8 9 0
sa:for trade	-1 -9 16 -3 0 0
sa:for two	8 7 -9 -6 0 0
sa:for want	0 10 -9 0 0 0
sa:for what	0 -7 4 -3 9 0
sa:for which	0 0 -8 9 0 0
sa:force	-9 18 -8 -3 0 0
sa:force .	-4 -10 17 -1 0 0
sa:force one	0 19 -18 0 0 0
sa:force until	0 14 -13 0 0 0
sa:forced	-3 16 -7 0 0 0
sa:foreign	-5 15 7 -26 -10 0
sa:foreign ministry	-5 15 8 -24 -8 0
sa:foreseen	0 -16 -7 21 0 0
sa:formal	0 14 -11 0 0 0
sa:formally	0 12 -12 0 0 0
sa:former rate	0 -11 11 0 0 0
sa:forty	3 -15 0 -6 15 0
sa:forty minute	2 -15 1 -6 16 0
sa:forward	-13 0 1 0 11 0
sa:forward to	-3 -10 3 0 11 0
sa:found	3 8 -5 -2 -3 0
sa:four .	6 -20 15 0 0 0
sa:four hour	0 20 -18 0 0 0
sa:fourth	0 -12 25 -19 -9 0
sa:fourth round	-1 -13 17 -3 0 0
sa:fourth since	0 -6 10 0 0 0
sa:fourth time	0 0 12 -5 -15 0
sa:fox	-2 7 -7 -3 8 0
sa:fox business	0 0 -2 -2 9 0
sa:framework	-10 -22 32 -14 1 0
sa:framework "	0 -19 16 0 3 0
sa:framework ,	-1 -10 15 -1 0 0
sa:framework agreement	-4 -15 22 0 -2 0
sa:framework for	15 -12 1 -1 3 0
sa:framework to	-8 -19 26 0 0 0
sa:framework with	0 16 -9 -2 -4 0
sa:free	-15 11 2 -18 -1 0
sa:free .	-4 11 -3 0 0 0
sa:free of	0 22 -19 0 0 0
sa:free trade	-3 -1 12 -16 0 0
sa:freeze	-1 -5 10 0 0 0
sa:freeze their	0 -16 20 0 0 0
sa:freight	0 -9 9 0 0 0
sa:friday	0 -13 14 0 0 0
sa:friend	-10 0 -6 14 0 0
sa:friend .	-3 -5 -8 14 0 0
sa:friendship	0 9 -8 0 0 0
sa:fringe	-4 -4 0 0 8 0
sa:fringe of	-4 -4 0 0 8 0
sa:from	-4 7 -5 -16 9 -2
sa:from <day-ahead>	-18 -24 28 19 -4 -3
sa:from <day-gone>	0 -13 10 -7 6 0
sa:from <level>	7 -16 10 -9 6 0
sa:from <month-ahead>	0 16 -14 0 0 0
sa:from <name>	-20 38 -16 -15 -11 0
sa:from <number>	-2 38 -32 0 0 0
sa:from <person>	10 -9 5 0 -5 0
sa:from <seat>	-4 22 -16 -2 0 0
sa:from <span>	0 13 -8 0 -2 0
sa:from a	0 -14 19 0 0 0
sa:from both	0 -22 16 -8 12 0
sa:from him	0 -9 11 0 0 0
sa:from his	4 9 -13 0 0 0
sa:from one	0 0 -9 0 12 0
sa:from our	0 -9 10 0 0 0
sa:from that	0 -9 10 0 0 0
sa:from the	-10 16 -7 -10 0 0
sa:from which	0 14 -12 0 0 0
sa:front	7 7 -11 0 0 0
sa:front of	8 1 -9 0 0 0
sa:frozen	-3 -12 16 0 0 0
sa:fruit	4 -11 9 -1 0 0
sa:furniture	-1 23 -18 0 0 0
sa:further	3 -10 5 4 -6 0
sa:further .	0 10 -9 0 0 0
sa:further <level>	0 12 -10 0 0 0
sa:further <span>	9 -10 0 0 0 0
sa:further increase	0 -13 14 0 0 0
sa:further notice	0 -11 11 0 0 0
sa:future .	0 1 6 0 -11 0
sa:future deal	-6 15 -9 0 0 0
sa:g	-2 0 10 1 -17 0
sa:g <number>	-2 7 0 2 -13 0
sa:galle	0 -20 22 0 0 0
sa:galway	7 -12 3 0 0 0
sa:gap	0 12 -10 0 0 0
sa:garden	0 0 -9 12 -3 0
sa:garment	0 10 -9 0 0 0
sa:gather	0 -19 10 -4 11 0
sa:gather in	4 -10 9 0 0 0
sa:gave	-2 21 -12 -12 0 0
sa:gave no	9 -16 8 0 0 0
sa:gave the	-2 8 -1 0 0 0
sa:gdynia	0 11 -10 0 0 0
sa:gdynia on	0 8 -7 0 0 0
sa:geneva	-2 1 7 -3 -19 -2
sa:geneva ,	-1 -13 14 1 0 0
sa:geneva .	2 19 -16 -5 -7 0
sa:geneva <day-ahead>	0 12 -10 0 0 0
sa:geneva <day-gone>	0 -19 20 0 0 0
sa:geneva and	0 -19 20 0 0 0
sa:geneva in	12 -11 3 0 0 0
sa:geneva last	0 15 -14 0 0 0
sa:geneva on	0 -7 13 -1 0 0
sa:geneva with	0 -15 17 0 0 0
sa:get	13 -2 -2 -7 0 0
sa:get a	10 -18 4 0 5 0
sa:get its	0 -7 10 0 0 0
sa:gimhae	0 -9 12 0 0 0
sa:give	0 11 -8 0 -4 0
sa:give <name>	12 -12 0 0 0 0
sa:giving	-3 12 -7 -1 0 0
sa:gmt	0 -8 9 0 0 0
sa:go	-12 1 4 -21 12 6
sa:go .	-11 -1 2 0 9 0
sa:go back	0 12 -8 0 0 0
sa:go for	0 -10 8 2 0 0
sa:go from	-2 26 -22 0 0 0
sa:go into	11 2 -15 5 0 0
sa:go nowhere	0 10 -8 0 0 0
sa:go on	-1 -8 14 -3 -6 0
sa:go out	-18 -13 3 0 23 0
sa:go through	0 13 -13 0 0 0
sa:go to	4 -11 1 -8 9 2
sa:go very	0 11 0 0 -9 0
sa:go well	10 -23 15 -3 -4 8
sa:gold	-4 16 -7 0 0 0
sa:gold bar	-3 9 -3 0 0 0
sa:golf	-6 -2 14 -2 -11 0
sa:golf resort	-1 -2 9 0 -4 0
sa:good	12 1 -5 -1 0 -5
sa:good ,	6 9 -18 0 4 0
sa:good .	7 -15 16 -8 -4 0
sa:good are	0 10 -7 0 0 0
sa:good as	6 17 -27 0 0 0
sa:good at	-2 -17 21 0 0 0
sa:good by	0 -24 26 0 0 0
sa:good come	0 10 -7 0 0 0
sa:good day	0 16 -15 0 0 0
sa:good each	0 -11 11 0 0 0
sa:good for	-2 19 -15 0 0 0
sa:good from	0 -14 2 0 16 0
sa:good have	11 -3 -8 0 0 0
sa:good in	13 -1 -12 0 0 0
sa:good is	11 0 -12 0 0 0
sa:good new	0 -18 20 0 0 0
sa:good of	-1 -10 13 0 0 0
sa:good on	0 -4 -3 13 0 0
sa:good one	0 -13 19 -2 -1 0
sa:good since	0 11 -10 0 0 0
sa:good take	0 -11 12 0 0 0
sa:good that	10 -7 -3 0 0 0
sa:good thing	-2 9 -3 0 0 0
sa:good to	-7 12 -4 0 0 0
sa:good was	5 2 -9 0 0 0
sa:good will	-7 -2 0 0 9 0
sa:good would	0 11 -8 0 0 0
sa:government	-8 19 -5 -18 -3 0
sa:government ,	0 14 -11 0 0 0
sa:government had	0 20 -18 0 0 0
sa:government on	0 10 -8 0 0 0
sa:government publish	0 -8 9 0 0 0
sa:great	-20 -9 14 16 -20 0
sa:great hall	-7 1 2 6 -14 0
sa:greer	-5 -7 14 0 0 0
sa:greer ,	0 -11 19 -8 0 0
sa:greer in	0 -7 12 -3 0 0
sa:grower	0 10 -9 0 0 0
sa:guard	9 -15 -3 9 0 0
sa:guayaquil	-10 0 9 0 0 0
sa:gyeongju	0 10 -6 -9 0 0
sa:gyeongju ,	0 27 -19 -1 -6 0
sa:gyeongju on	-1 -5 -5 0 16 0
sa:gyumri	0 -13 14 0 0 0
sa:had	-2 9 2 -12 -6 -16
sa:had "	6 -15 11 0 0 0
sa:had a	-10 -11 4 13 1 0
sa:had accept	-6 11 -3 0 0 0
sa:had agree	-1 -7 11 5 -10 0
sa:had already	0 -9 10 0 0 0
sa:had ask	0 18 -11 0 0 0
sa:had been	-13 15 2 -25 0 -1
sa:had broken	3 19 -20 -2 0 0
sa:had call	0 -14 15 0 0 0
sa:had conclude	0 -18 18 0 0 0
sa:had given	-5 12 -4 0 0 0
sa:had hope	0 -10 12 0 0 0
sa:had make	13 -12 2 0 0 0
sa:had no	-6 -4 13 0 0 0
sa:had not	6 13 -28 4 0 0
sa:had produced	0 -11 0 -1 15 0
sa:had put	-14 0 0 0 11 0
sa:had say	-6 11 -3 0 0 0
sa:had send	-4 19 -14 0 0 0
sa:had set	0 -9 9 0 0 0
sa:had settle	0 13 -14 0 0 0
sa:had sign	0 9 -26 11 0 0
sa:had spoken	-19 4 11 0 0 0
sa:had tell	-6 19 -8 -1 0 0
sa:had the	-5 26 -15 -4 -3 0
sa:had threaten	15 -9 -1 0 -3 0
sa:had to	2 12 -15 0 0 0
sa:had violated	0 -11 12 0 0 0
sa:haggling	7 -24 15 0 2 0
sa:half	-8 19 -8 -10 -4 0
sa:half a	0 15 -13 0 0 0
sa:half hour	0 9 -7 0 0 0
sa:half of	5 7 -11 -2 0 0
sa:halfway	26 -4 -18 -3 0 0
sa:halifax	0 -8 11 0 0 0
sa:halifax on	0 -12 14 0 0 0
sa:hall	-18 8 2 2 -17 0
sa:hall .	0 9 -4 0 0 0
sa:hall of	-4 -3 6 7 -12 0
sa:halt	-3 10 -6 0 0 0
sa:halve the	0 -8 10 0 0 0
sa:ham	0 -11 15 -2 0 0
sa:hand	-7 12 -14 13 -6 0
sa:hand ,	-4 -9 3 12 -1 0
sa:hand .	-4 7 -14 11 0 0
sa:hand in	10 -1 -1 -8 1 0
sa:hand on	0 12 -7 0 -1 0
sa:handshake	0 17 -12 -3 0 0
sa:handshake .	0 19 -18 0 0 0
sa:happen	0 -2 -4 -1 0 11
sa:happened	11 -2 -11 0 0 0
sa:happy	-6 9 0 0 0 0
sa:harbour due	0 12 -10 0 0 0
sa:hard to	-2 16 -12 0 0 0
sa:harvest	-2 9 -5 0 0 0
sa:has	-6 15 -8 0 0 -6
sa:has <number>	0 -12 12 0 0 0
sa:has announce	0 4 -14 12 0 0
sa:has become	0 -9 11 0 0 0
sa:has been	-9 6 -4 12 -3 0
sa:has begin	8 -11 3 0 0 0
sa:has bring	0 -9 10 0 0 0
sa:has confirm	0 -16 15 0 0 0
sa:has given	-10 14 -5 0 0 0
sa:has had	0 -8 12 -2 0 0
sa:has keep	0 -10 12 0 0 0
sa:has no	7 -3 -9 8 0 0
sa:has not	-17 6 13 -12 0 0
sa:has put	20 -14 -5 0 0 0
sa:has say	8 -13 0 4 6 0
sa:has take	0 -7 8 0 0 0
sa:has to	0 14 -4 -3 -5 0
sa:has until	0 9 -7 0 0 0
sa:have	-3 1 -2 -14 9 7
sa:have a	-1 -5 11 -1 -1 0
sa:have agree	-12 31 -23 -1 0 0
sa:have all	0 -9 11 0 0 0
sa:have been	1 7 -16 14 -6 0
sa:have begin	0 -17 5 0 13 0
sa:have bring	0 12 -11 0 0 0
sa:have call	0 -12 12 0 0 0
sa:have conclude	8 3 -11 0 0 0
sa:have double	0 -9 10 0 0 0
sa:have end	7 -16 12 -2 0 0
sa:have extend	11 -4 -8 0 0 0
sa:have failed	0 10 -7 0 0 0
sa:have had	0 19 -17 0 0 0
sa:have it	0 -7 8 0 0 0
sa:have no	0 -12 14 0 0 0
sa:have pay	10 -6 -2 0 0 0
sa:have prolong	-1 11 -8 0 0 0
sa:have reach	0 -14 16 0 0 0
sa:have run	0 18 -16 0 0 0
sa:have set	0 11 -10 0 0 0
sa:have sign	0 10 -8 0 0 0
sa:have suspend	10 -7 -2 0 0 0
sa:have to	-7 2 0 -3 -5 11
sa:having	-8 1 10 -2 -9 0
sa:he	-1 3 4 -20 0 -7
sa:he add	11 -28 22 7 -10 0
sa:he and	16 -23 8 -1 4 0
sa:he announce	0 11 -10 0 0 0
sa:he bring	0 -8 11 0 0 0
sa:he could	0 -12 13 0 0 0
sa:he did	0 -5 10 0 -5 0
sa:he expect	-4 -7 21 -9 -4 0
sa:he go	-1 -7 9 0 0 0
sa:he had	-1 -13 24 -17 -3 0
sa:he in	0 20 -18 0 0 0
sa:he is	-1 12 -13 -1 4 0
sa:he leave	8 19 -13 0 -19 0
sa:he may	0 8 -8 0 0 0
sa:he meet	-2 3 -9 -3 10 0
sa:he might	10 0 -10 0 0 0
sa:he post	-5 9 0 0 0 0
sa:he say	-29 15 -11 0 18 -5
sa:he sign	0 14 -8 0 0 0
sa:he sit	-2 -24 26 0 0 0
sa:he spoke	-16 25 -10 0 0 0
sa:he tell	0 8 -11 4 0 0
sa:he threaten	12 -9 -1 0 0 0
sa:he want	0 -8 13 0 -2 0
sa:he was	-18 17 -8 8 -5 0
sa:he would	4 7 -2 -18 1 0
sa:he write	11 -30 15 0 7 0
sa:he'll be	1 -18 15 0 0 0
sa:head	8 -10 9 -16 3 0
sa:head of	9 -16 15 -15 3 0
sa:headquarter	-11 12 -3 -6 3 0
sa:headquarter of	0 13 -9 -5 0 0
sa:hear .	0 11 -10 0 0 0
sa:help	0 -7 9 0 0 0
sa:helped	0 -13 13 0 0 0
sa:her	12 -22 13 -6 -6 9
sa:her .	-1 -9 13 0 0 0
sa:here	-3 -14 16 -3 3 0
sa:here .	-2 -8 18 -5 -5 0
sa:here is	-9 0 8 0 0 0
sa:here on	-18 -17 37 -24 0 0
sa:high as	0 -8 9 0 0 0
sa:higher	1 9 -8 -2 0 0
sa:highest	-8 18 -9 0 0 0
sa:highest rate	-7 10 -1 0 0 0
sa:him	8 0 8 -16 -17 0
sa:him a	0 16 -15 0 0 0
sa:him and	-5 13 -6 0 0 0
sa:him in	-1 22 -16 0 -2 0
sa:him on	0 -13 16 0 0 0
sa:him the	-9 -6 15 0 0 0
sa:him to	12 -11 1 0 0 0
sa:himself	10 -29 10 16 -4 0
sa:himself .	0 -10 6 5 -1 0
sa:his	6 6 -5 5 -19 -7
sa:his .	0 7 1 0 -10 0
sa:his <office>	-11 7 6 0 -15 0
sa:his <organisation>	7 5 -5 -11 -3 0
sa:his <person>	8 -5 11 -18 -5 0
sa:his <quality>	12 -11 0 4 -7 0
sa:his country	0 -27 9 10 11 0
sa:his first	0 14 0 -8 -11 0
sa:his guest	0 11 -8 0 0 0
sa:his own	7 -11 2 7 -8 0
sa:his platform	-9 10 0 0 0 0
sa:his talk	-3 -23 16 -1 9 0
sa:his tariff	9 -16 10 0 0 0
sa:history	-1 19 -15 0 0 0
sa:hold .	0 9 -6 0 0 0
sa:hold at	0 -18 -1 20 0 0
sa:hold for	4 2 -12 0 5 0
sa:hold in	-17 -20 37 -24 7 0
sa:hold off	0 -1 -6 0 9 0
sa:hold on	10 7 -12 -6 0 0
sa:hold since	0 -13 14 0 0 0
sa:holiday	14 6 -21 0 0 0
sa:holiday .	7 9 -16 0 0 0
sa:home	-9 15 -4 1 -18 0
sa:home from	0 22 -19 0 0 0
sa:home without	0 -3 9 -6 -1 0
sa:honey	0 -14 16 0 0 0
sa:honour	0 9 -8 0 0 0
sa:hope	-9 -20 34 -4 -15 0
sa:hope for	-2 0 8 0 -6 0
sa:hope to	0 -8 15 0 -6 0
sa:hospital	0 17 -17 0 0 0
sa:hotel	8 -2 -7 9 -5 0
sa:hotel .	0 8 -4 0 0 0
sa:hotel near	0 5 -12 6 0 0
sa:hour	7 -5 7 -7 -9 -3
sa:hour ,	8 -15 9 0 0 0
sa:hour .	10 0 1 -1 -24 0
sa:hour after	-8 23 -14 -1 0 0
sa:hour and	-2 -10 14 -7 5 0
sa:hour before	8 -4 4 -10 0 0
sa:hour by	0 -8 7 0 0 0
sa:hour in	-5 13 -4 -6 0 0
sa:hour of	0 -4 10 -1 0 0
sa:hour on	-10 22 -21 8 0 0
sa:house ,	-3 12 -5 0 0 0
sa:house .	0 17 -16 0 0 0
sa:household	0 -15 15 0 0 0
sa:how	11 -13 9 -11 2 0
sa:how <name>	0 -7 12 0 -2 0
sa:how it	0 -11 1 0 9 0
sa:how long	1 8 -10 0 0 0
sa:how the	9 0 -5 -1 0 0
sa:hue	0 -14 14 0 0 0
sa:hundred	0 15 -13 0 0 0
sa:hurry	0 16 -12 0 0 0
sa:i'm	0 11 -10 0 0 0
sa:ice .	3 -12 8 0 0 0
sa:if	-9 18 1 -13 -9 0
sa:if <name>	0 -5 8 0 0 0
sa:if <quality>	0 -14 14 0 0 0
sa:if no	0 12 -9 0 0 0
sa:if not	0 14 -3 -9 0 0
sa:if nothing	0 11 -10 0 0 0
sa:if the	-1 14 -8 0 0 0
sa:if you	0 -22 10 10 0 0
sa:import .	0 -9 9 0 0 0
sa:important	-11 2 6 -2 0 0
sa:importer	-2 -14 18 0 0 0
sa:impose	14 -1 -5 -3 -1 0
sa:impose a	15 -11 -6 0 0 0
sa:impose in	0 10 -7 0 0 0
sa:impose on	-4 -6 12 -2 0 0
sa:impose the	10 -5 -5 0 0 0
sa:in	-14 -5 13 -4 10 0
sa:in ,	-2 9 -5 0 0 0
sa:in -	-6 24 -16 -1 0 0
sa:in <month-ahead>	5 -30 2 13 27 -14
sa:in <month-gone>	31 -32 4 8 0 5
sa:in <month-today>	0 -3 -8 12 0 0
sa:in <name>	-30 1 -54 26 41 9
sa:in <number>	9 11 -19 -7 4 0
sa:in <organisation>	0 9 -7 0 0 0
sa:in <person>	0 -13 16 0 0 0
sa:in <quality>	0 -15 16 0 0 0
sa:in <seat>	1 0 18 -4 -64 -8
sa:in <span>	-28 36 -36 -13 18 0
sa:in a	16 16 -13 -27 -3 -1
sa:in about	0 -18 -32 40 0 0
sa:in alexandria	-4 -10 18 -4 0 0
sa:in all	0 -7 9 0 0 0
sa:in an	2 12 -7 -2 -6 0
sa:in another	0 8 -7 0 0 0
sa:in arequipa	0 -7 11 0 0 0
sa:in arusha	0 -12 13 0 0 0
sa:in at	0 12 -10 0 0 0
sa:in athen	0 -8 9 0 0 0
sa:in auckland	-13 -7 19 0 0 0
sa:in bandung	0 -8 9 0 0 0
sa:in bergen	12 -25 13 -2 0 0
sa:in between	0 13 -12 0 0 0
sa:in both	0 9 -4 0 0 0
sa:in brno	0 8 -7 0 0 0
sa:in bruge	0 -9 10 0 0 0
sa:in busan	0 12 -1 -14 -22 0
sa:in cartagena	0 -11 11 0 0 0
sa:in casablanca	0 12 -11 0 0 0
sa:in cebu	0 -10 13 0 0 0
sa:in chicago	0 17 -5 0 -11 0
sa:in colombo	0 -16 16 0 0 0
sa:in cork	-3 -13 16 0 0 0
sa:in cusco	13 4 -17 0 0 0
sa:in da	0 -8 9 0 0 0
sa:in darwin	-9 -4 14 0 0 0
sa:in davao	4 -16 9 0 0 0
sa:in davo	-10 9 2 0 -1 0
sa:in doubt	0 4 -19 -1 16 0
sa:in durban	0 11 -10 0 0 0
sa:in each	-4 17 -15 0 3 0
sa:in early	0 -6 -7 16 0 0
sa:in either	0 -4 -5 0 9 0
sa:in entebbe	0 -9 11 0 0 0
sa:in farm	0 -15 16 0 0 0
sa:in florida	0 11 -9 0 0 0
sa:in for	0 -2 -12 17 0 0
sa:in front	8 4 -12 0 0 0
sa:in galle	0 -11 12 0 0 0
sa:in galway	7 -12 2 0 0 0
sa:in gdynia	0 20 -18 0 0 0
sa:in geneva	5 3 5 -26 -16 0
sa:in guayaquil	-10 2 6 0 0 0
sa:in gyeongju	0 22 -19 -9 3 0
sa:in gyumri	0 -11 12 0 0 0
sa:in his	-8 18 -4 -1 -9 0
sa:in it	-2 0 -6 0 0 11
sa:in its	0 26 -22 0 0 0
sa:in izmir	12 -5 0 -3 0 0
sa:in kananaski	0 -4 11 0 -5 0
sa:in karachi	0 -15 20 0 -1 0
sa:in kisumu	0 -13 14 0 0 0
sa:in kuala	-10 1 -1 0 8 0
sa:in kutaisi	0 -10 12 0 0 0
sa:in larnaca	0 -12 -2 12 0 0
sa:in law	0 -11 11 0 0 0
sa:in line	-1 -2 10 -1 -2 0
sa:in livingstone	0 -14 16 0 0 0
sa:in lomé	0 -9 10 0 0 0
sa:in london	0 8 -3 -8 -2 0
sa:in lusaka	0 14 -14 0 0 0
sa:in mid	0 -9 13 -3 0 0
sa:in mombasa	0 -15 19 -1 0 0
sa:in montego	0 -10 11 0 0 0
sa:in muscat	0 17 -17 0 0 0
sa:in naivasha	0 -10 12 0 0 0
sa:in new	-8 -5 1 -9 16 0
sa:in no	0 15 -12 0 0 0
sa:in one	7 -4 -13 12 0 0
sa:in oran	0 -10 12 0 0 0
sa:in osaka	0 -4 16 0 -12 0
sa:in palermo	0 -12 13 0 0 0
sa:in person	-9 -14 9 14 -9 0
sa:in phuket	-1 -15 19 0 0 0
sa:in piraeu	0 -8 0 0 8 0
sa:in place	0 21 -17 -1 0 0
sa:in pokhara	0 -3 -5 9 0 0
sa:in port	0 -8 9 0 0 0
sa:in principle	0 8 -11 4 -1 0
sa:in punta	0 -11 11 0 0 0
sa:in recife	0 -13 15 0 0 0
sa:in reykjavík	0 -9 11 0 0 0
sa:in rijeka	0 -11 12 0 0 0
sa:in salalah	4 -18 12 0 0 0
sa:in salvador	0 -8 10 0 0 0
sa:in samarkand	0 -10 14 0 0 0
sa:in sapporo	0 -13 15 0 0 0
sa:in seoul	0 2 15 -19 -8 0
sa:in shanghai	0 0 -9 11 0 0
sa:in shenzhen	-2 11 1 -10 -7 0
sa:in sight	0 -9 11 0 0 0
sa:in split	0 -19 21 0 0 0
sa:in st	0 -8 10 0 0 0
sa:in stockholm	-9 1 12 -20 -2 0
sa:in surabaya	0 -10 12 0 0 0
sa:in swakopmund	0 -20 20 0 0 0
sa:in talk	0 17 -14 0 -1 0
sa:in the	-1 6 -25 13 16 9
sa:in their	10 10 -12 -9 -3 0
sa:in three	6 -12 5 0 0 0
sa:in time	0 24 -24 0 0 0
sa:in town	0 -9 11 0 0 0
sa:in tromsø	0 -9 10 0 0 0
sa:in two	0 18 -6 -9 -4 0
sa:in valdivia	6 3 -9 0 0 0
sa:in vancouver	0 9 -7 0 0 0
sa:in which	14 19 -29 5 -3 0
sa:incheon	0 -6 -3 12 0 0
sa:incheon airport	0 -16 14 0 0 0
sa:included	-4 1 -9 -1 12 0
sa:included ,	0 10 -7 0 0 0
sa:included .	-1 -4 -6 0 13 0
sa:industrial	0 -8 9 0 0 0
sa:industrial good	0 -9 10 0 0 0
sa:industry	0 -3 8 -4 -1 0
sa:industry ,	0 -12 12 0 0 0
sa:insist	0 0 -9 8 0 0
sa:insist on	0 8 -7 0 0 0
sa:instead	19 -10 0 -4 2 0
sa:instead .	2 7 -10 0 0 0
sa:instead of	16 -17 5 -3 3 0
sa:instruction	0 -10 11 0 0 0
sa:insult	0 -11 12 0 0 0
sa:intelligence	-1 10 -3 -1 0 0
sa:intent	0 -9 0 10 0 0
sa:interim trade	0 12 -10 0 0 0
sa:international	0 14 -20 7 0 0
sa:international trade	0 12 -11 0 0 0
sa:interpreter	0 -8 10 0 0 0
sa:interview	0 -5 12 -3 -2 0
sa:interview on	0 15 -14 0 0 0
sa:into	-5 6 4 -5 -10 0
sa:into <quality>	-6 11 -4 0 0 0
sa:into effect	-1 14 -11 0 0 0
sa:into force	-5 -2 8 0 0 0
sa:into whether	0 11 -9 0 0 0
sa:investigation	-1 25 -19 0 0 0
sa:investigation into	0 9 -5 0 0 0
sa:investment	-6 -2 12 -6 -5 0
sa:investor	0 17 -9 0 -5 0
sa:invitation	-7 11 -14 0 11 0
sa:is	-4 5 -9 5 1 0
sa:is <level>	-2 -5 10 0 0 0
sa:is <number>	10 0 -14 0 0 0
sa:is <person>	-3 6 -13 7 0 0
sa:is <quality>	0 -13 13 0 0 0
sa:is <span>	0 10 -9 0 0 0
sa:is a	4 -6 9 -1 -9 0
sa:is at	0 18 -18 -1 0 0
sa:is back	-6 -1 8 0 0 0
sa:is being	13 -21 -9 14 7 0
sa:is cancel	0 12 -12 0 0 0
sa:is down	0 -21 13 0 8 0
sa:is expect	0 4 -13 11 -1 0
sa:is fix	-8 5 12 -3 -6 0
sa:is for	0 11 -6 0 0 0
sa:is foreseen	0 -2 -9 12 0 0
sa:is good	0 19 -18 0 0 0
sa:is in	-2 8 -5 -9 3 0
sa:is keep	0 9 -8 0 0 0
sa:is leave	-4 11 -3 0 0 0
sa:is likely	9 -24 19 1 -2 0
sa:is make	0 -7 -1 0 10 0
sa:is no	-1 11 -7 0 0 0
sa:is not	0 -14 13 -1 5 0
sa:is now	0 -12 15 0 0 0
sa:is off	0 42 -41 0 0 0
sa:is on	18 -16 5 0 -5 0
sa:is open	0 -14 10 5 0 0
sa:is over	13 -11 0 -3 5 0
sa:is plan	-6 0 -6 2 0 9
sa:is prolong	0 -19 20 0 0 0
sa:is put	-3 12 -9 0 0 0
sa:is there	0 -5 14 -1 -5 0
sa:is to	-3 15 -18 4 0 0
sa:is up	-2 12 -5 0 -1 0
sa:is what	0 -15 12 0 6 0
sa:is why	-9 11 0 0 0 0
sa:island	-8 15 -14 6 0 0
sa:issue	-12 4 6 0 0 0
sa:issue a	0 11 -11 0 0 0
sa:istmo	-7 15 -7 0 0 0
sa:istmo )	-7 15 -7 0 0 0
sa:it	-4 4 0 -9 11 -2
sa:it "	-8 -2 9 0 0 0
sa:it 's	0 16 -15 0 0 0
sa:it ,	11 -3 -9 0 7 0
sa:it .	-2 8 -7 1 0 -2
sa:it :	-5 -3 10 0 0 0
sa:it a	-6 26 -26 0 0 0
sa:it all	0 -11 12 0 0 0
sa:it and	0 -9 12 -1 0 0
sa:it are	0 -2 -8 15 -3 0
sa:it at	0 -16 19 0 0 0
sa:it back	0 17 -15 0 0 0
sa:it be	0 14 -12 0 0 0
sa:it begin	7 5 -13 0 0 0
sa:it by	-8 -15 24 0 -2 0
sa:it doe	-8 -18 20 11 0 0
sa:it end	-2 27 -17 -7 0 0
sa:it expire	-7 -16 21 0 0 0
sa:it first	0 8 -7 0 0 0
sa:it for	10 -7 -9 0 0 7
sa:it from	0 -11 13 0 0 0
sa:it go	-16 -14 -5 0 30 0
sa:it in	-2 -5 18 -4 -8 0
sa:it is	5 7 -13 0 2 0
sa:it lasted	0 13 -11 0 0 0
sa:it make	0 -11 11 0 0 0
sa:it now	0 12 -11 0 0 0
sa:it on	6 -13 10 0 0 0
sa:it out	-1 12 -6 0 0 0
sa:it pay	0 -14 17 0 0 0
sa:it say	0 -18 13 -4 8 0
sa:it stand	0 -7 -6 12 0 0
sa:it take	0 10 -9 -1 0 0
sa:it the	-9 23 -12 0 -1 0
sa:it to	-6 11 -15 7 0 0
sa:it until	-1 -5 9 0 0 0
sa:it was	25 -33 6 0 19 0
sa:it will	-7 8 3 -10 -5 0
sa:item	0 2 -12 9 0 0
sa:its	-3 16 -2 -17 -13 -4
sa:its <level>	0 -22 25 0 0 0
sa:its <office>	-2 15 -4 -10 0 0
sa:its <organisation>	0 -8 0 10 0 0
sa:its <person>	-9 9 0 -1 0 0
sa:its commitment	0 -8 8 0 0 0
sa:its country	0 12 -7 0 -5 0
sa:its end	0 17 -17 0 0 0
sa:its export	0 11 -10 0 0 0
sa:its fentanyl	0 -10 0 0 11 0
sa:its first	9 -9 0 0 0 0
sa:its good	2 7 -13 0 0 0
sa:its licensing	0 13 -12 0 0 0
sa:its oil	6 -10 3 0 0 0
sa:its own	0 20 -15 -2 -5 0
sa:its purchase	15 -9 -7 0 0 0
sa:its steel	0 -9 9 0 0 0
sa:its tariff	-14 -1 16 0 0 0
sa:izmir	12 -7 1 -3 0 0
sa:izmir on	13 -23 7 0 0 0
sa:jakarta	0 16 -16 0 0 0
sa:jamieson	0 -10 13 0 0 0
sa:jamieson greer	-5 -7 14 0 0 0
sa:jean	0 -9 11 0 0 0
sa:jeju	0 -17 6 9 0 0
sa:jet	0 -19 5 14 0 0
sa:jinping	9 2 -7 -18 2 0
sa:jinping .	1 -19 14 0 3 0
sa:jinping in	-5 -6 18 0 -4 0
sa:jinping on	16 0 -8 0 -8 0
sa:john	0 -11 12 0 0 0
sa:johor	0 17 -14 -2 0 0
sa:joined	0 -11 3 0 9 0
sa:joined by	0 0 -11 0 9 0
sa:joint	1 0 -1 -14 11 0
sa:joint <organisation>	0 -15 17 0 0 0
sa:joint statement	5 10 -16 -8 8 0
sa:joke	0 -9 11 0 0 0
sa:josé	11 -10 0 0 0 0
sa:journalist	0 11 -8 0 0 0
sa:journey	0 -2 -7 -1 9 0
sa:just	-4 18 -26 8 -5 0
sa:just as	0 0 -13 11 0 0
sa:kananaski	0 -4 11 0 -5 0
sa:kananaski ,	0 -4 11 0 -5 0
sa:karachi	0 -11 16 0 -1 0
sa:keep a	-1 12 -13 1 1 0
sa:keep talking	5 -11 5 0 0 0
sa:keep the	-7 -6 15 0 -4 0
sa:keep their	-10 2 -2 -1 8 0
sa:kick	0 -10 11 0 0 0
sa:kilometre	11 -8 -1 0 0 0
sa:kim	-7 27 -21 0 -3 0
sa:kind	-1 14 -7 -6 0 0
sa:kisumu	0 -13 14 0 0 0
sa:klaipėda	0 -19 20 0 0 0
sa:know	-2 -6 0 0 14 0
sa:know .	0 -9 1 0 6 0
sa:kutaisi	0 -10 12 0 0 0
sa:labour	0 -12 12 0 0 0
sa:lack	0 -17 5 0 11 0
sa:lack of	0 -11 11 0 0 0
sa:lago	0 -18 13 0 8 0
sa:lake	0 -8 -8 7 17 0
sa:lake ,	0 -20 11 11 -3 0
sa:lamb	0 11 -9 0 0 0
sa:lamp	12 -11 0 0 0 0
sa:lancaster	-2 -5 -3 9 7 0
sa:lancaster house	-2 -5 -3 9 7 0
sa:language	0 -10 11 0 0 0
sa:lapse .	0 -18 19 0 0 0
sa:laptop	-12 16 0 0 0 0
sa:larger	0 12 -4 -6 0 0
sa:largest	-2 12 -4 0 -5 0
sa:largest importer	0 -14 14 0 0 0
sa:larnaca	0 -2 -7 12 0 0
sa:last	11 -13 0 9 2 8
sa:last ,	0 -15 12 4 0 0
sa:last -	9 -10 2 0 0 0
sa:last .	12 -31 21 0 0 0
sa:last <month-gone>	2 0 -7 -7 9 0
sa:last <span>	-5 -7 11 2 -4 0
sa:last day	-2 -15 18 3 -10 0
sa:last for	0 8 -6 0 0 0
sa:last month	0 0 -6 9 -1 0
sa:last of	0 -15 10 5 0 0
sa:last summer	0 11 -9 0 0 0
sa:last time	17 -3 -23 14 -4 0
sa:last until	0 18 -21 -3 6 0
sa:last week	-24 17 -19 0 2 12
sa:lasted	9 0 0 -20 -1 0
sa:lasted <span>	0 -12 15 0 0 0
sa:lasted about	-14 22 -5 -1 -2 0
sa:lasted from	18 -4 -8 0 -1 0
sa:lasting	0 -19 16 6 0 0
sa:lasting agreement	0 -22 17 8 0 0
sa:late	22 -12 0 -4 -6 0
sa:late .	13 -18 6 0 0 0
sa:late on	10 16 -23 0 0 0
sa:later	2 -8 -2 8 3 0
sa:later .	-5 9 6 0 -15 0
sa:later in	14 -13 -19 -4 19 0
sa:later that	0 -9 1 0 7 0
sa:later thi	-6 -9 4 21 -14 0
sa:latest	-3 12 -4 0 -4 0
sa:law	-2 8 -1 -2 0 0
sa:law .	-11 -2 11 0 0 0
sa:law of	0 12 -10 0 0 0
sa:lawyer	0 10 -9 0 0 0
sa:lay	-2 17 -12 0 0 0
sa:leader	-4 3 0 -16 8 0
sa:leader ,	9 0 -12 0 6 0
sa:leader .	-2 9 -10 0 5 0
sa:leader of	-9 8 0 0 0 0
sa:leader to	-3 12 -6 0 -1 0
sa:leather	23 -10 -9 -3 0 0
sa:leave	11 -14 12 -11 0 0
sa:leave <span>	0 0 -7 9 0 0
sa:leave for	0 10 -22 9 0 0
sa:leave it	0 -16 18 0 0 0
sa:leave on	0 2 11 -6 -12 0
sa:leave open	0 0 13 0 -9 0
sa:leave out	2 0 -11 0 8 0
sa:leave the	16 -24 10 -2 7 0
sa:led	8 14 -17 0 -1 0
sa:led by	4 12 -10 -2 0 0
sa:led the	4 -11 9 -3 0 0
sa:leg	0 17 -16 0 0 0
sa:lentil	15 -11 -4 0 0 0
sa:less	6 -10 11 -8 -3 0
sa:less than	8 -26 24 -4 -1 0
sa:let	4 3 3 -11 -10 0
sa:let him	0 -17 19 -3 0 0
sa:let in	0 -18 20 0 0 0
sa:let it	0 14 -12 0 0 0
sa:let their	16 0 -15 0 0 0
sa:letter	-1 -14 -5 7 19 0
sa:letter .	-1 9 -5 0 0 0
sa:letter of	0 4 -14 10 -3 0
sa:letter to	-3 10 -5 0 0 0
sa:level	-3 -6 13 -16 0 1
sa:level ,	0 -11 9 0 0 4
sa:level on	0 -16 15 0 0 0
sa:level since	11 0 -10 0 0 0
sa:levy	-3 -13 20 -1 0 0
sa:levy <level>	0 -9 12 0 0 0
sa:library	0 14 -13 0 0 0
sa:licence	0 -12 17 -3 -2 0
sa:licence for	3 -16 15 0 0 0
sa:life	0 -7 9 0 0 0
sa:lift its	5 3 -11 0 0 0
sa:lift the	0 9 -7 0 0 0
sa:like	0 12 -10 0 -1 0
sa:likely	7 -11 8 4 -8 0
sa:likely .	0 14 -7 0 0 0
sa:likely to	0 -7 9 0 0 0
sa:limit	0 -13 13 0 0 0
sa:line	18 -8 -2 -6 0 0
sa:link	8 -10 -3 -7 8 0
sa:link on	7 -14 3 -1 0 0
sa:linked	0 -10 13 0 0 0
sa:lisbon .	0 -23 25 0 0 0
sa:lisbon on	4 12 -15 0 0 0
sa:list	-10 5 -10 5 8 0
sa:list .	0 13 -12 0 0 0
sa:list of	-3 -5 -10 11 10 0
sa:listed	0 12 -11 0 0 0
sa:listen	-6 15 -7 0 0 0
sa:little	-13 -5 12 7 0 0
sa:little else	0 14 -12 0 0 0
sa:liu	-6 -12 21 0 -1 0
sa:liu he	-6 -12 21 0 -1 0
sa:live	0 17 -16 0 0 0
sa:livingstone	0 -14 16 0 0 0
sa:local	-5 -11 16 0 0 0
sa:local time	0 -10 11 0 0 0
sa:lomé	0 -9 10 0 0 0
sa:london	2 0 2 -11 -3 0
sa:london .	1 10 -9 -1 0 0
sa:london and	0 -13 14 0 0 0
sa:london in	0 -15 17 0 0 0
sa:long	11 0 -5 0 -9 0
sa:long .	0 15 -12 0 0 0
sa:longer	3 -10 -10 8 18 0
sa:longer than	1 -17 0 0 18 0
sa:longer truce	0 13 -11 0 0 0
sa:look	-22 -5 15 -12 7 0
sa:look forward	-13 -12 13 0 11 0
sa:look on	-2 9 0 0 -7 0
sa:lose	0 -12 2 0 12 0
sa:losse	0 -9 10 0 0 0
sa:losse .	0 -9 10 0 0 0
sa:lot	0 -12 13 0 0 0
sa:loui	0 -14 15 0 0 0
sa:love to	0 9 -4 0 -3 0
sa:lower	-25 23 -3 -9 -9 0
sa:lumber	-8 -3 14 0 0 0
sa:lumber and	-6 0 9 0 0 0
sa:lumpur ,	-8 -4 12 0 0 0
sa:lumpur in	7 -13 1 0 0 0
sa:lunch	0 -13 4 0 9 0
sa:lusaka	0 14 -14 0 0 0
sa:m	16 -4 -6 0 -5 0
sa:m .	16 -6 -4 0 -5 0
sa:machine	-3 -7 8 2 0 0
sa:machine ,	0 14 -17 3 0 0
sa:machine .	0 -9 11 0 0 0
sa:machinery	10 8 -17 0 0 0
sa:machinery ,	0 11 -11 0 0 0
sa:madrid ,	-3 -9 13 0 0 0
sa:magnet	0 23 -25 0 1 0
sa:main	-6 -15 21 0 0 0
sa:maintain	0 7 -11 -2 4 0
sa:maize	0 -12 11 0 0 0
sa:make	8 6 -3 -20 -6 0
sa:make good	-3 10 -5 0 0 0
sa:make on	0 12 -7 0 -1 0
sa:make progress	26 -25 0 0 0 0
sa:make substantial	0 12 -10 0 0 0
sa:make the	0 -8 10 0 0 0
sa:make with	-2 17 -6 0 -6 0
sa:maker of	0 -11 14 0 0 0
sa:making	22 3 -27 -3 0 0
sa:making of	22 3 -27 -3 0 0
sa:malaysian	0 -14 16 0 0 0
sa:malaysian capital	0 -14 16 0 0 0
sa:man	-5 11 -3 0 -1 0
sa:man in	0 -13 14 0 0 0
sa:manage	0 18 -15 0 0 0
sa:manage trade	0 11 -10 0 0 0
sa:managing	0 13 -13 0 0 0
sa:manuel	-2 13 -10 0 0 0
sa:many month	0 14 -9 -3 0 0
sa:march	0 -16 18 0 0 0
sa:margin	-6 -24 10 0 10 6
sa:margin of	-5 -14 0 3 11 6
sa:market	-5 8 -8 -5 11 0
sa:market to	0 -4 6 0 0 0
sa:marseille	0 -17 18 0 0 0
sa:matter	-6 7 5 -12 -6 0
sa:matter .	-2 10 -4 0 0 0
sa:matter for	0 9 -4 -2 0 0
sa:may	0 -1 -2 8 0 0
sa:maybe	18 -13 -3 0 0 0
sa:me	6 3 -13 0 0 0
sa:meal	-6 -5 4 -1 9 0
sa:meal ,	-6 0 0 -1 9 0
sa:mean	-18 7 7 0 -6 0
sa:meaning	13 -12 0 0 0 0
sa:meant	-2 -20 27 -7 -1 0
sa:meant to	-1 -15 23 -7 0 0
sa:measure	-11 17 -4 -1 0 0
sa:mechanism	-3 -4 13 -3 0 0
sa:media	-9 0 4 6 -4 0
sa:media .	0 -14 17 0 0 0
sa:media that	-6 12 -5 0 0 0
sa:mediator	0 26 -23 0 0 0
sa:medicine	10 -19 5 12 -2 0
sa:medicine ,	0 12 -11 0 0 0
sa:medicine .	14 -21 10 0 0 0
sa:medicine will	0 -5 -9 14 0 0
sa:meet ,	0 20 -31 7 0 0
sa:meet .	-19 1 8 -5 7 0
sa:meet <person>	-8 3 -15 13 0 10
sa:meet <quality>	0 10 -15 0 7 0
sa:meet again	1 -9 19 -19 -2 0
sa:meet and	0 16 -13 0 -2 0
sa:meet here	0 -10 -1 11 0 0
sa:meet him	-5 19 -12 -3 0 0
sa:meet in	28 -26 5 -1 4 1
sa:meet of	-11 10 -3 -4 3 0
sa:meet on	-12 10 -7 5 0 0
sa:meet since	-4 -13 23 -1 -5 0
sa:meet that	13 -21 -1 0 8 0
sa:meet thi	2 4 -12 0 6 -1
sa:meet with	6 -7 9 0 -11 0
sa:meeting	-13 15 -2 -4 0 0
sa:meeting in	-3 -6 11 0 0 0
sa:memorandum	0 18 -14 0 0 0
sa:memorandum on	0 10 -8 0 0 0
sa:men	2 11 -15 0 0 0
sa:mention	-2 0 -7 0 11 0
sa:mention it	0 -13 9 0 7 0
sa:mention the	0 21 -17 0 -4 0
sa:mentioned	7 -13 5 0 0 0
sa:menu	9 -8 0 0 0 0
sa:merdeka	-1 -11 2 9 2 0
sa:merdeka <number>	-1 -11 2 9 2 0
sa:metre	0 -1 8 -2 -3 0
sa:middle	0 10 -3 3 -16 0
sa:middle ,	0 12 -3 0 -5 0
sa:middle .	-1 -10 13 0 0 0
sa:midnight	-1 16 -16 0 0 0
sa:midnight ,	7 -15 2 7 0 0
sa:midnight .	0 14 -7 -5 0 0
sa:midnight in	0 13 -11 0 0 0
sa:midnight on	-9 18 -8 0 0 0
sa:might	9 0 0 -7 -11 0
sa:might be	2 5 -11 0 0 0
sa:might have	0 12 -9 0 -1 0
sa:military	0 10 -9 0 0 0
sa:milk	0 13 -9 -1 0 0
sa:mill	0 16 -14 0 0 0
sa:mill .	0 10 -9 0 0 0
sa:minimum	0 8 -4 0 0 0
sa:minister	7 -9 4 1 0 -1
sa:minister ,	-12 6 -6 -1 14 0
sa:minister .	-26 23 -9 14 -6 0
sa:minister of	11 4 -10 -5 0 0
sa:minister wang	0 -10 9 0 0 0
sa:ministerial	5 -12 7 0 0 0
sa:ministry	3 7 -11 7 -14 0
sa:ministry ,	0 -5 11 -4 0 0
sa:ministry .	0 0 9 -10 0 0
sa:ministry has	0 0 -11 12 0 0
sa:ministry of	7 10 -20 1 0 0
sa:minute	33 -12 -16 -6 0 0
sa:minute ,	-3 8 -18 0 13 0
sa:minute .	17 -12 -13 2 5 0
sa:minute at	0 -13 19 0 -3 0
sa:minute in	8 -13 6 0 0 0
sa:mistake	-4 11 -5 0 0 0
sa:misunderstanding	0 13 -11 0 0 0
sa:mombasa	0 -13 18 -1 0 0
sa:monday	0 19 -12 -1 0 0
sa:monday ,	0 15 -10 -1 0 0
sa:money	-2 8 -2 0 0 0
sa:montego	0 -10 11 0 0 0
sa:montego bay	0 -10 11 0 0 0
sa:month	0 -7 -7 11 5 -2
sa:month ,	10 -6 0 -7 8 0
sa:month .	0 0 -19 25 -3 0
sa:month in	0 -26 15 5 6 0
sa:month of	0 10 -9 0 0 0
sa:more	-12 21 -14 2 0 0
sa:more ,	0 -7 0 9 -4 0
sa:more ;	0 10 -9 0 0 0
sa:more at	4 -9 6 0 0 0
sa:more for	-3 16 -12 0 0 0
sa:more productive	0 -8 0 9 0 0
sa:more than	3 12 -2 -12 -14 0
sa:more to	0 -2 -6 0 12 0
sa:more week	-13 15 0 0 0 0
sa:morning	3 -2 2 -1 -20 6
sa:morning ,	-10 18 -11 2 -9 0
sa:morning .	30 -24 8 2 -11 0
sa:morning <person>	0 -11 13 0 0 0
sa:morning and	0 -1 9 -4 -2 0
sa:morning in	-10 22 -14 0 0 0
sa:most	3 5 -12 0 6 0
sa:most .	0 17 -16 0 0 0
sa:most <quality>	-5 -2 -1 0 10 0
sa:most important	0 -12 14 0 0 0
sa:most of	13 0 -12 3 0 0
sa:most recently	0 -17 19 0 0 0
sa:mother	-5 -9 14 0 0 0
sa:motor	12 -9 -1 0 0 0
sa:move	0 4 -16 19 -7 0
sa:move to	0 -18 -8 25 0 0
sa:mr	11 -10 20 -7 -16 0
sa:mr .	-4 5 21 -15 -18 0
sa:mr <person>	17 -16 1 6 0 0
sa:ms	0 -9 11 0 0 0
sa:much	-10 -14 15 0 8 0
sa:much as	0 14 -12 0 0 0
sa:muscat	0 9 -8 0 0 0
sa:must	-5 17 -8 0 -1 0
sa:mutual	15 8 -24 1 0 0
sa:my	-12 5 3 0 0 0
sa:nafta	0 10 -9 0 0 0
sa:nagoya	0 -8 9 0 0 0
sa:naivasha	0 -13 14 0 0 0
sa:named	5 -9 4 7 -7 0
sa:named .	0 3 -21 12 0 0
sa:named no	0 -7 13 -5 0 0
sa:nang	0 -17 18 0 0 0
sa:narrow	0 19 -17 0 0 0
sa:nation	0 -13 6 10 0 0
sa:nation .	0 -24 25 0 0 0
sa:national	15 -13 -5 8 -3 0
sa:nato	-9 29 -22 0 0 0
sa:near seoul	0 -2 -13 18 0 0
sa:nearly <number>	0 -8 8 0 0 0
sa:necessary	-5 21 -15 0 0 0
sa:necessary .	-5 20 -15 0 0 0
sa:need	0 14 -14 2 -7 0
sa:need <span>	-3 -7 12 0 0 0
sa:need a	0 5 -14 8 0 0
sa:need not	0 -8 9 0 0 0
sa:need the	0 15 -10 0 0 0
sa:need to	0 14 -13 0 0 0
sa:negotiate	0 4 -5 -15 10 0
sa:negotiate ,	0 0 -10 0 9 0
sa:negotiate for	-8 11 -2 0 0 0
sa:negotiation	-3 -1 -12 22 0 0
sa:negotiation ,	0 17 -13 -2 0 0
sa:negotiation .	3 2 -17 12 -2 0
sa:negotiation between	0 -18 22 -2 0 0
sa:negotiation in	-1 1 -15 18 0 0
sa:negotiation on	-3 -24 31 -1 0 0
sa:negotiation with	-1 -1 -9 15 -1 0
sa:negotiator	-7 8 1 -15 -2 0
sa:neither	-10 10 -1 -3 0 0
sa:neither .	-6 14 -7 0 0 0
sa:neutral	-1 -3 10 0 0 0
sa:new	-1 -1 0 -3 10 -3
sa:new )	3 -13 0 11 0 0
sa:new <quality>	0 11 -10 0 0 0
sa:new date	0 3 -9 9 0 0
sa:new duty	0 9 -6 0 0 0
sa:new for	0 -8 9 0 0 0
sa:new from	-2 -8 11 0 0 0
sa:new one	0 15 -12 0 0 0
sa:new tariff	-10 -4 5 0 7 0
sa:new truce	0 -12 12 0 0 0
sa:new year	10 2 -3 0 -10 0
sa:new york	-8 -10 6 -9 15 0
sa:newspaper	-4 23 -17 0 0 0
sa:newspaper .	-2 14 -9 0 0 0
sa:nexperia	3 17 -18 0 -3 0
sa:next	-5 -6 -2 -6 9 15
sa:next .	9 -6 0 0 0 0
sa:next couple	8 -13 -15 18 0 0
sa:next day	0 11 -3 -5 0 0
sa:next month	1 -19 3 0 8 0
sa:next week	0 2 -3 -23 4 14
sa:next year	-11 0 1 -1 4 0
sa:nice	0 13 -13 0 0 0
sa:nickel	0 -13 14 0 0 0
sa:night	21 -16 10 -14 0 -1
sa:night ,	1 -3 -4 -3 10 0
sa:night .	12 -1 1 -14 -3 0
sa:night and	10 -13 2 0 0 0
sa:night to	0 -11 14 -1 0 0
sa:night without	0 23 -22 0 0 0
sa:nil	-1 16 -11 0 0 0
sa:no basi	0 -11 11 0 0 0
sa:no date	7 -6 10 -6 -6 0
sa:no deal	0 11 -7 0 0 0
sa:no hurry	0 9 -6 0 0 0
sa:no longer	3 23 -27 0 -1 0
sa:no new	0 10 -16 10 0 0
sa:no other	0 10 -9 0 0 0
sa:no paper	0 -11 12 0 0 0
sa:no result	0 17 -15 0 0 0
sa:no signature	0 13 -12 0 0 0
sa:no tariff	0 0 -11 13 0 0
sa:nobody	-18 -5 8 0 -10 13
sa:nobody at	0 14 -14 0 0 0
sa:nobody in	-1 24 -20 0 0 0
sa:noe	-4 11 -4 0 0 0
sa:none	-3 11 -3 -5 -2 0
sa:none .	0 9 -8 0 0 0
sa:noon	8 0 -27 26 -4 0
sa:noon .	-6 21 -20 5 0 0
sa:nor	0 9 -5 0 0 0
sa:north	-3 24 -19 0 0 0
sa:north <quality>	0 11 -9 0 0 0
sa:not	-1 -2 10 -12 -8 5
sa:not .	0 -24 27 0 0 0
sa:not <day-gone>	0 -5 11 0 -4 0
sa:not <level>	11 0 -13 0 0 0
sa:not be	-5 0 8 -6 -2 0
sa:not been	0 -12 8 6 0 0
sa:not come	4 9 -9 -4 0 0
sa:not expect	0 -10 11 0 0 0
sa:not for	-1 -15 5 0 12 0
sa:not happen	0 -12 13 0 0 0
sa:not have	0 -7 -1 0 0 11
sa:not in	4 -17 13 0 0 0
sa:not meet	-1 11 -8 0 0 0
sa:not on	0 -16 17 0 0 0
sa:not part	0 9 -8 0 0 0
sa:not raise	7 0 -11 0 0 0
sa:not take	-16 38 -23 0 -1 0
sa:not the	0 25 -19 0 -3 0
sa:not yet	14 -12 -2 4 0 0
sa:nothing	9 -2 -3 1 -19 9
sa:nothing ,	4 6 -10 0 0 0
sa:nothing .	3 -16 8 -2 0 10
sa:nothing about	0 18 -15 0 0 0
sa:nothing but	0 19 -18 0 0 0
sa:nothing else	0 -20 21 0 0 0
sa:nothing from	0 -7 9 0 0 0
sa:nothing had	12 -11 0 0 0 0
sa:nothing happen	0 9 -7 0 0 0
sa:nothing is	-13 9 3 0 -4 0
sa:nothing of	10 -8 0 0 0 0
sa:notice .	4 -13 7 0 0 0
sa:now ,	-7 18 -7 0 0 0
sa:now .	0 8 -1 0 -2 0
sa:nowhere	0 11 -9 0 0 0
sa:number	0 -7 -4 0 5 12
sa:number ,	0 24 -22 0 0 0
sa:number .	-6 -4 1 -5 -3 13
sa:number of	0 -2 -3 0 10 0
sa:number on	8 -15 6 0 0 0
sa:nvidia had	0 -11 13 0 0 0
sa:objection	-14 14 0 0 0 0
sa:occasion	0 -3 13 -8 0 0
sa:odd	0 -12 14 0 0 0
sa:odesa	0 -16 17 0 0 0
sa:of	6 4 2 6 -22 -24
sa:of "	-17 12 0 0 0 0
sa:of <day-gone>	16 -19 10 -12 7 0
sa:of <goods-amount>	-15 8 3 0 0 0
sa:of <level>	9 -22 16 1 1 0
sa:of <money>	0 -7 9 0 0 0
sa:of <month-ahead>	11 2 1 -9 -6 0
sa:of <name>	11 6 0 -10 -34 0
sa:of <number>	-23 -4 17 -17 5 0
sa:of <office>	15 -13 1 -1 -14 9
sa:of <organisation>	2 -16 5 0 8 0
sa:of <person>	-23 9 1 -2 0 0
sa:of <quality>	-11 19 -9 -4 -4 0
sa:of <seat>	10 -5 -13 7 0 0
sa:of <span>	1 -20 32 -22 -19 0
sa:of a	-13 5 10 -9 -15 -1
sa:of about	4 -22 21 0 0 0
sa:of additional	0 13 -12 0 0 0
sa:of all	-11 3 7 0 0 0
sa:of an	0 -12 1 14 -3 0
sa:of any	-7 18 -11 0 0 0
sa:of apec	0 -16 10 0 5 0
sa:of asean	0 8 -7 0 0 0
sa:of busan	0 16 -15 0 0 0
sa:of coal	0 -10 11 0 0 0
sa:of commerce	5 14 -21 1 0 0
sa:of day	10 -7 -2 0 0 0
sa:of four	0 -16 3 12 0 0
sa:of good	-4 -31 27 12 0 0
sa:of his	6 -18 14 -2 0 0
sa:of intent	0 -9 0 10 0 0
sa:of investment	0 13 -8 0 -4 0
sa:of it	10 33 -37 -8 -4 0
sa:of its	-6 49 -34 -6 -7 0
sa:of last	-1 -11 10 -3 7 0
sa:of letter	-2 12 -8 0 0 0
sa:of medicine	14 -9 -2 0 0 0
sa:of merdeka	0 -21 13 8 0 0
sa:of mutual	14 2 -23 3 0 0
sa:of negotiation	-6 -2 -16 14 12 0
sa:of next	-13 5 11 -6 -3 0
sa:of our	-2 -3 -9 7 7 0
sa:of paper	0 -9 10 0 0 0
sa:of peace	0 10 -9 0 0 0
sa:of president	0 -2 -12 0 15 0
sa:of progress	-1 -22 28 -2 0 0
sa:of representative	0 -10 11 0 0 0
sa:of respect	0 -9 10 0 0 0
sa:of soybean	-12 8 2 0 0 0
sa:of state	2 -5 14 -16 -2 0
sa:of talk	-26 3 3 0 0 -3
sa:of tariff	-1 11 -2 -3 -5 0
sa:of the	13 8 -10 -1 -7 -6
sa:of their	1 0 -25 21 20 0
sa:of them	3 0 2 0 -13 0
sa:of thi	-3 -4 0 15 -5 0
sa:of three	0 -11 13 0 0 0
sa:of tiktok	9 -9 0 0 0 0
sa:of two	10 -19 0 11 0 0
sa:of week	-2 -10 -14 15 8 0
sa:of what	13 11 -20 -1 -3 0
sa:of which	0 -6 9 -3 0 0
sa:off	-4 15 2 -26 -15 -3
sa:off ,	-6 47 -42 0 0 0
sa:off .	-8 33 -21 -15 0 0
sa:off <span>	1 -19 18 0 0 0
sa:off a	11 -20 11 0 0 0
sa:off by	-5 27 -23 0 0 0
sa:off last	0 10 -6 0 0 0
sa:off on	-13 -2 3 -1 9 0
sa:off the	2 -39 41 -1 -1 0
sa:off their	0 16 -15 0 0 0
sa:off to	9 -6 0 0 0 0
sa:office	6 -7 5 -5 0 0
sa:office .	-1 15 -12 0 0 0
sa:official say	-2 13 -5 -2 0 0
sa:oil	-7 22 -16 -7 0 0
sa:oil ,	-6 29 -22 0 0 0
sa:old	-2 35 -22 -12 -2 0
sa:old .	0 -8 10 0 0 0
sa:old duty	0 19 -17 0 0 0
sa:olive	-1 -6 11 -2 0 0
sa:on	10 -4 9 -21 -6 0
sa:on .	-5 25 -24 0 1 0
sa:on <day-ahead>	12 -5 3 -39 10 4
sa:on <day-gone>	-11 17 -13 7 -8 -8
sa:on <day-today>	24 -39 26 7 -4 -14
sa:on <level>	12 -23 3 0 9 0
sa:on <money>	-2 -21 25 -1 0 0
sa:on <name>	0 -9 12 0 -3 0
sa:on <number>	5 5 -7 0 0 0
sa:on <organisation>	0 -1 -12 17 0 0
sa:on <person>	-8 19 -11 0 0 0
sa:on <quality>	23 -14 8 -27 -3 0
sa:on <span>	13 -21 15 -3 0 0
sa:on a	1 8 -11 7 -12 -3
sa:on almost	-3 9 -4 0 0 0
sa:on another	0 -13 14 0 0 0
sa:on at	0 -7 9 0 0 0
sa:on beef	0 -15 11 3 0 0
sa:on canola	0 16 -15 0 0 0
sa:on cement	0 -21 23 0 0 0
sa:on chip	0 -10 10 0 0 0
sa:on cocoa	0 -19 21 0 0 0
sa:on coffee	0 -4 -5 13 0 0
sa:on copper	0 -10 11 0 0 0
sa:on dairy	7 4 -10 0 0 0
sa:on digital	0 10 -7 0 0 0
sa:on each	-9 -7 14 -4 -3 0
sa:on everything	0 13 -9 0 0 0
sa:on fentanyl	0 16 -5 -9 0 0
sa:on food	-2 0 -7 0 9 0
sa:on for	8 9 -19 0 0 0
sa:on good	3 9 -11 0 -1 0
sa:on his	-1 15 -5 -4 -7 0
sa:on hold	4 4 -11 0 0 0
sa:on how	0 -14 10 -1 6 0
sa:on in	-11 11 -22 9 0 13
sa:on it	-1 -12 16 3 -6 0
sa:on its	6 -18 22 -3 -7 0
sa:on most	10 -11 -1 0 3 0
sa:on one	-1 -4 2 -5 11 0
sa:on paper	0 13 -9 0 -1 0
sa:on rare	-5 26 -18 0 -2 0
sa:on social	-7 13 -2 0 0 0
sa:on tariff	2 -8 0 7 0 0
sa:on technology	-1 1 -10 0 9 0
sa:on television	-4 -6 12 0 0 0
sa:on the	20 -17 4 -2 0 0
sa:on their	0 -4 9 -8 0 0
sa:on them	-3 -7 14 0 0 0
sa:on tiktok	23 -17 -6 0 0 0
sa:on tile	0 10 -10 0 0 0
sa:on timber	0 11 -10 0 0 0
sa:on to	0 -12 11 5 -4 0
sa:on top	-6 13 -5 0 0 0
sa:on trade	-16 22 -2 -3 -4 0
sa:on truth	7 -14 4 -3 8 0
sa:on until	6 -24 11 2 6 0
sa:on whether	0 8 -5 0 0 0
sa:on which	-13 -7 7 15 -10 0
sa:on with	0 11 -9 0 0 0
sa:once	-23 2 0 16 -6 0
sa:once ,	-5 16 -18 8 0 0
sa:once more	-10 -11 12 13 -8 0
sa:once the	0 15 -12 -1 0 0
sa:one	-11 -1 -5 14 11 -4
sa:one .	-12 -5 13 3 -9 0
sa:one agreement	-3 10 -5 0 0 0
sa:one and	0 -13 14 0 0 0
sa:one another	16 -19 -8 0 12 0
sa:one end	0 -15 18 -2 0 0
sa:one in	0 -13 2 10 0 0
sa:one number	0 16 -15 0 0 0
sa:one on	-1 -5 10 0 -2 0
sa:one side	0 -8 12 0 0 0
sa:one table	0 12 -11 0 0 0
sa:one that	0 19 -13 0 -3 0
sa:one thing	0 -8 10 0 0 0
sa:one to	0 15 -15 0 0 0
sa:onion	0 -9 13 -1 0 0
sa:only	-9 4 5 -14 1 0
sa:only of	-5 -7 12 0 0 0
sa:only that	-1 12 -9 0 0 0
sa:only the	0 -11 13 0 0 0
sa:open	-14 7 3 -10 -4 3
sa:open .	0 0 2 2 -10 4
sa:open on	0 -10 6 0 2 0
sa:open up	0 10 -12 0 0 0
sa:opened	-5 0 9 -9 -2 0
sa:opened an	0 14 -11 0 0 0
sa:opened in	0 -11 13 0 0 0
sa:operation	0 16 -14 -1 0 0
sa:operator	0 13 -10 0 0 0
sa:opposite number	7 -9 0 0 0 0
sa:option	0 15 -12 0 -1 0
sa:or	-12 29 -37 15 -10 -1
sa:or <name>	0 15 -10 0 -2 0
sa:or <span>	0 5 -20 10 0 0
sa:or in	0 11 0 -22 4 0
sa:or not	0 19 -15 0 0 0
sa:or so	-5 -14 18 2 -2 0
sa:or sooner	0 8 -5 0 0 0
sa:or two	0 0 -8 10 0 0
sa:or without	0 -20 11 10 0 0
sa:oran	0 -10 12 0 0 0
sa:order	0 18 -6 -4 -12 0
sa:order and	0 -10 10 0 0 0
sa:order that	0 19 -15 0 0 0
sa:ordinary	4 12 -22 0 0 0
sa:ordinary duty	4 5 -14 0 0 0
sa:ore	-5 14 -7 0 0 0
sa:osaka	-5 -7 21 0 -12 0
sa:osaka on	0 9 0 0 -10 0
sa:other again	0 -4 -5 16 -5 0
sa:other for	0 14 -11 0 0 0
sa:other in	7 -10 0 2 0 0
sa:other on	0 17 -19 -1 3 0
sa:other side	0 -17 17 0 0 0
sa:other way	0 10 -9 0 0 0
sa:our	-11 0 1 10 0 0
sa:our <organisation>	0 0 -10 7 0 0
sa:out	-30 6 1 -2 0 20
sa:out .	-4 -2 -24 -8 22 13
sa:out and	0 -23 25 0 0 0
sa:out by	0 -7 -2 11 0 0
sa:out in	0 15 -20 7 0 0
sa:out of	-14 0 8 1 -6 0
sa:out what	-11 -4 16 -3 0 0
sa:out with	0 2 -15 0 0 13
sa:outcome .	0 -20 22 0 0 0
sa:outline	0 -8 10 -3 0 0
sa:outline of	0 -16 17 -2 0 0
sa:outside	13 -2 -11 2 -2 0
sa:over	-12 2 -3 10 0 -3
sa:over ,	27 -28 -14 10 6 0
sa:over .	-5 25 -36 12 0 0
sa:over and	0 -9 10 0 0 0
sa:over fentanyl	-3 -8 12 0 0 0
sa:over rare	1 -7 0 8 -1 0
sa:over sugar	0 1 -8 -2 10 0
sa:over tariff	-11 19 -8 0 0 0
sa:over tea	0 18 -18 0 0 0
sa:over the	-19 8 -3 11 -11 0
sa:owe	0 12 -6 0 0 0
sa:own	7 -6 8 0 -17 0
sa:ownership	-3 -13 17 0 0 0
sa:ownership of	0 -8 10 0 0 0
sa:p .	10 -2 -4 0 0 0
sa:pacific	3 10 -9 4 -9 0
sa:pact .	0 -9 10 0 0 0
sa:pact with	0 9 -6 0 0 0
sa:page	-5 6 -11 8 0 0
sa:page .	-2 -4 -3 10 1 0
sa:page <number>	0 8 -7 0 0 0
sa:pair	0 14 -9 -2 0 0
sa:pair of	0 16 -15 0 0 0
sa:palace	-23 -3 0 6 17 0
sa:palace .	-12 2 -16 0 21 0
sa:palacio	9 -1 -3 0 0 0
sa:palermo	0 -12 13 0 0 0
sa:palm	9 0 -2 -4 0 0
sa:palm oil	11 0 -5 -2 0 0
sa:paper	-24 -16 23 -1 3 0
sa:paper .	-5 -6 12 -4 0 0
sa:paper on	0 0 -8 0 9 0
sa:paper with	0 -11 12 0 0 0
sa:paragraph	0 -13 14 0 0 0
sa:pari in	0 -11 20 -6 0 0
sa:part	-15 5 8 0 -10 0
sa:part of	-1 11 1 -6 -9 0
sa:parted	-1 -16 21 -2 0 0
sa:partner	-5 17 -10 0 0 0
sa:party	0 14 -9 -2 0 0
sa:pass	-8 0 -2 0 10 0
sa:pass without	0 0 -18 0 17 0
sa:past	1 -9 13 -10 -1 0
sa:pasta	0 -11 12 0 0 0
sa:paste	0 11 -11 0 0 0
sa:pause	-10 0 14 -6 -5 0
sa:pause ,	-9 0 8 0 0 0
sa:pause .	0 -9 11 0 0 0
sa:pause in	-7 -4 11 0 0 0
sa:pause of	9 10 -22 0 0 0
sa:pause on	0 -11 12 0 0 0
sa:pay	-21 9 0 3 -6 0
sa:pay .	-1 -19 19 5 -5 0
sa:pay <level>	-13 10 -6 0 0 0
sa:pay <number>	-9 -22 25 -1 4 0
sa:pay it	11 -9 0 0 0 0
sa:payment	8 1 -11 0 0 0
sa:peace	-14 8 5 -6 0 0
sa:peace talk	0 22 -20 0 0 0
sa:peat	0 -8 8 0 0 0
sa:pen	-11 26 -12 -5 -2 0
sa:pen .	-4 26 -17 -4 -2 0
sa:penalty	0 11 -10 0 0 0
sa:pencilled	0 6 -10 5 0 0
sa:pencilled in	0 4 -9 5 0 0
sa:people	-12 3 4 -2 -5 0
sa:people ,	0 27 -27 0 0 0
sa:people .	-8 -8 6 11 -3 0
sa:people on	-3 9 0 -6 -10 0
sa:pepper	0 -9 12 0 0 0
sa:per	-1 12 -7 0 0 0
sa:perhap	-1 15 -10 -1 -1 0
sa:permanent agreement	0 -19 20 0 0 0
sa:permit	-2 -8 13 -1 0 0
sa:permit for	-1 -5 9 0 0 0
sa:person	-9 -13 11 13 -9 0
sa:person ,	-13 -2 1 11 0 0
sa:person .	0 -10 14 -2 0 0
sa:person in	0 -4 9 0 0 0
sa:pharmaceutical	-5 9 -2 0 0 0
sa:phase	0 15 -25 5 2 0
sa:phase of	0 6 -11 0 5 0
sa:phase one	2 8 -9 -1 0 0
sa:phone	27 -7 -34 -4 11 0
sa:phone ,	6 1 -10 0 0 0
sa:phone on	16 -1 -17 0 1 0
sa:phosphate .	0 -10 2 7 0 0
sa:photograph	0 -21 12 11 0 0
sa:phuket	-1 -5 9 0 0 0
sa:pick	0 10 -7 0 -1 0
sa:picked	-11 8 3 0 0 0
sa:picked up	-11 8 3 0 0 0
sa:pile	0 9 -9 0 0 0
sa:piraeu	0 -3 0 0 8 0
sa:place	-1 -12 -11 30 1 0
sa:place ,	0 18 -14 -10 4 0
sa:place .	-18 27 -13 -1 0 0
sa:place in	-1 -14 11 4 0 -1
sa:place of	0 12 -6 0 0 0
sa:place on	16 10 -13 -23 2 0
sa:place to	5 -24 -7 24 0 0
sa:plan ,	1 -2 -11 0 14 0
sa:plan .	-4 -12 10 -6 12 0
sa:plan for	6 -15 10 5 -2 0
sa:plan say	0 0 8 -5 -1 0
sa:plan to	6 26 -29 0 -3 0
sa:plane	-4 -12 17 0 0 0
sa:plant	3 -20 14 0 4 0
sa:pleased	0 14 -9 -2 0 0
sa:pledge	0 -14 18 0 -2 0
sa:plovdiv	0 -10 11 0 0 0
sa:plu	-1 17 -13 0 0 0
sa:plu <level>	0 10 -9 0 0 0
sa:plywood	-6 15 -8 0 0 0
sa:pm	0 13 -12 0 0 0
sa:point	2 8 -6 0 -4 0
sa:point ,	0 -13 14 0 0 0
sa:pokhara	0 -3 -5 9 0 0
sa:police	0 -22 21 0 0 0
sa:policy	0 -4 -3 0 11 0
sa:political	0 -11 13 0 0 0
sa:position	0 14 -13 0 0 0
sa:positive	-2 -9 0 -2 16 0
sa:positive .	-6 -6 -9 0 17 0
sa:possible ,	0 15 -14 0 0 0
sa:post	-1 8 -6 -3 0 0
sa:post .	-9 11 -8 0 5 0
sa:post of	0 -8 9 0 0 0
sa:postpone	0 28 -24 -2 0 0
sa:potatoe	-5 12 -5 0 0 0
sa:preliminary	-10 -8 19 -1 -5 0
sa:preliminary consensu	-9 0 11 0 -4 0
sa:premier	-8 8 -2 6 -10 0
sa:premier ,	0 17 -17 0 0 0
sa:premier liu	-6 -12 21 0 -1 0
sa:prepare	0 -21 -2 18 11 0
sa:prepare .	5 -18 -15 18 6 0
sa:prepare <person>	0 -3 21 -20 0 0
sa:prepare a	0 -13 15 0 0 0
sa:prepare by	0 -3 -1 10 -2 0
sa:prepare the	0 13 -14 5 -2 0
sa:prepare to	0 -15 4 11 0 0
sa:presence	0 -3 -1 0 9 0
sa:presence of	0 -2 9 0 -4 0
sa:present	1 16 -12 -8 -6 0
sa:present .	0 -6 14 -3 -3 0
sa:present level	-11 1 10 0 0 0
sa:present rate	15 -15 0 0 0 0
sa:present truce	0 13 -11 0 0 0
sa:president	6 -11 -1 -15 20 0
sa:president '	5 -12 8 0 0 0
sa:president ,	-11 -8 19 0 5 0
sa:president <person>	-4 14 -26 0 20 0
sa:president agree	-10 3 -3 8 0 0
sa:president are	0 -14 17 0 0 0
sa:president donald	0 5 0 1 -17 0
sa:president in	-1 0 6 -18 2 0
sa:president is	9 -15 3 0 2 0
sa:president might	12 -10 0 0 0 0
sa:president of	2 13 -16 0 0 0
sa:president on	16 -14 0 0 0 0
sa:president to	-2 -3 10 -1 0 0
sa:president will	0 -19 11 0 8 0
sa:president xi	12 1 -12 -5 0 0
sa:press	-11 25 -21 4 0 0
sa:press )	2 0 -11 8 0 0
sa:press .	0 -11 13 0 0 0
sa:press conference	-11 11 0 0 0 0
sa:pretty	0 13 -12 0 0 0
sa:prevent	-12 -2 12 0 4 0
sa:price	-4 29 -13 -4 -12 0
sa:price in	0 14 -2 0 -11 0
sa:principle	0 8 -12 4 -1 0
sa:print .	0 -11 12 0 0 0
sa:printed	-12 17 -6 0 0 0
sa:prisoner	0 24 -23 0 0 0
sa:problem	0 -5 -2 0 10 0
sa:problem .	0 -13 2 0 10 0
sa:proclamation	0 12 -7 0 0 0
sa:produced	0 -15 2 -5 11 10
sa:produced a	0 -6 9 0 0 0
sa:product	-7 18 -9 -2 -1 0
sa:product ,	0 19 -17 0 0 0
sa:productive	0 -13 8 8 0 0
sa:programme	0 13 -12 0 0 0
sa:progress	26 -23 23 -19 -8 0
sa:progress ,	0 -17 18 0 0 0
sa:progress .	-5 -2 9 -2 0 0
sa:progress on	12 -5 -4 0 0 0
sa:prolong by	-1 -13 16 0 0 0
sa:prolong it	4 -21 14 4 -2 0
sa:prolong the	0 17 -33 15 0 0
sa:prolong their	1 -25 24 -1 0 0
sa:prolong until	0 9 -8 0 0 0
sa:promise	4 -8 3 -11 10 0
sa:promise .	-2 15 -10 0 0 0
sa:promise a	13 -18 0 0 8 0
sa:promise of	-1 -16 21 0 -3 0
sa:promise to	-5 11 -18 -3 12 0
sa:provide	0 -15 17 0 0 0
sa:provisional	0 12 -10 0 0 0
sa:public	-3 14 -8 0 -2 0
sa:publish <day-today>	0 -9 9 0 0 0
sa:publish a	-1 28 -24 0 0 0
sa:publish by	9 -14 0 0 6 0
sa:publish on	0 12 -6 0 -2 0
sa:punish	0 11 -11 0 0 0
sa:punta	2 -14 11 0 0 0
sa:punta del	2 -13 9 0 0 0
sa:purchase	9 -20 19 -2 -6 0
sa:purchase of	12 -3 -5 0 0 0
sa:purpose	0 -15 18 0 0 0
sa:purpose .	0 -13 13 0 0 0
sa:push	0 -10 11 0 0 0
sa:push for	0 -11 12 0 0 0
sa:put	0 9 0 -6 -15 0
sa:put <level>	-2 25 -21 0 0 0
sa:put <number>	0 12 -9 0 0 0
sa:put back	0 -9 9 0 0 0
sa:put down	-3 9 -5 0 0 0
sa:put in	0 4 -14 0 11 0
sa:put off	24 -1 -3 -9 -12 0
sa:put tariff	0 -15 16 0 0 0
sa:put the	-11 15 -2 0 0 0
sa:put their	-10 0 10 0 0 0
sa:quadruple	-5 12 -4 0 0 0
sa:quadruple its	-5 12 -4 0 0 0
sa:quarrel begin	0 16 -15 0 0 0
sa:quarrel over	0 -11 10 0 0 0
sa:quarrel that	0 10 -9 0 0 0
sa:quarter	0 8 0 -10 0 0
sa:quarter ,	0 12 0 -9 0 0
sa:question	-1 0 -2 12 -5 0
sa:question of	0 15 -13 0 0 0
sa:quickly	-12 6 5 0 0 0
sa:quickly .	0 -8 10 0 0 0
sa:race	0 9 -4 0 0 0
sa:radio	12 0 -12 0 0 0
sa:rain	9 -10 1 0 0 0
sa:rain ,	4 -14 11 0 0 0
sa:raise	5 11 -13 -7 -5 0
sa:raise duty	12 -1 -12 0 0 0
sa:raise its	12 -18 8 0 0 0
sa:rang	10 -11 0 0 0 0
sa:rare	-13 -1 12 3 -16 0
sa:rare -	0 9 -8 0 0 0
sa:rare earth	-9 -2 11 4 -15 0
sa:rate	17 -6 4 -14 -9 0
sa:rate .	25 -19 -5 0 0 0
sa:rate of	-7 -9 19 0 0 0
sa:rate on	4 8 -12 0 0 0
sa:rather than	0 -12 15 0 0 0
sa:reach	-13 7 -5 -8 15 0
sa:reach a	-9 -13 10 -9 14 0
sa:reach by	5 10 -16 0 0 0
sa:reach in	0 22 -21 0 0 0
sa:reach the	-11 6 3 0 0 0
sa:read	7 10 -12 -1 -6 0
sa:read it	0 10 -8 0 0 0
sa:reading	1 9 -13 0 0 0
sa:ready	-5 9 -4 5 -10 0
sa:ready ,	0 -11 11 0 0 0
sa:ready .	0 10 -8 0 0 0
sa:ready to	-4 8 1 -4 -4 0
sa:reagan	0 14 -13 0 0 0
sa:reason	-9 -7 11 0 3 0
sa:recall	5 11 -15 0 0 0
sa:receive	-24 -18 -4 20 21 0
sa:receive <person>	-7 -15 -6 11 19 0
sa:recent	0 -4 -4 0 0 10
sa:recently	-1 -13 19 0 0 0
sa:recently in	0 -15 16 0 0 0
sa:reciprocal	-16 40 -19 -5 0 0
sa:reciprocal duty	0 10 -6 0 0 0
sa:reciprocal tariff	-5 17 -9 0 0 0
sa:recommend	11 -16 8 0 0 0
sa:reduce	0 -11 12 0 0 0
sa:reference	-12 19 -7 0 0 0
sa:refuse	5 -9 -2 12 0 0
sa:refuse to	0 -7 0 13 0 0
sa:regrettable .	0 -9 11 0 0 0
sa:relation	-2 -13 9 7 0 0
sa:relation between	0 -15 16 0 0 0
sa:relationship	0 15 -16 3 0 0
sa:released	0 -9 11 0 0 0
sa:relief	-1 -14 24 -1 -8 0
sa:remain	5 7 -12 0 0 0
sa:renew for	0 -15 15 0 0 0
sa:reopen	0 -10 0 11 0 0
sa:report	2 -7 -6 21 -10 0
sa:report .	12 -16 -12 23 -9 0
sa:report that	-3 13 -7 0 0 0
sa:reporter .	0 10 -19 11 -7 0
sa:reporter on	-4 22 -29 7 -2 0
sa:reporter that	0 -18 17 -5 7 0
sa:representative	-3 -4 -2 11 0 0
sa:require	0 -10 -13 11 13 0
sa:rescind	10 -13 3 0 0 0
sa:reset	9 -11 -7 8 0 0
sa:resort	-3 5 7 0 -14 0
sa:resort in	-1 6 3 0 -11 0
sa:respect	0 -14 16 0 0 0
sa:respect .	0 -20 22 0 0 0
sa:rest	-2 0 -10 15 0 0
sa:rest for	-3 12 -8 0 0 0
sa:rest of	0 -9 0 11 0 0
sa:restart	0 -7 11 -2 0 0
sa:result	10 4 -7 3 -9 0
sa:result ,	0 -8 10 0 0 0
sa:result .	11 -10 7 0 -6 0
sa:result of	0 13 -11 0 0 0
sa:resume	-9 0 3 6 -10 0
sa:resume .	0 -5 13 -4 -1 0
sa:resume in	0 8 -3 -7 0 0
sa:resume on	0 5 -20 13 0 0
sa:retaliation	8 9 -23 4 0 0
sa:return	-14 16 -20 8 2 0
sa:return from	0 21 -17 -1 0 0
sa:return on	0 -4 -3 10 0 0
sa:return to	-5 21 -13 -2 -1 0
sa:review	-14 0 15 -3 0 0
sa:review of	0 -7 10 -1 0 0
sa:rice ,	0 15 -14 0 0 0
sa:right	-6 -8 11 3 -1 0
sa:right ,	0 -11 12 0 0 0
sa:rijeka	0 -11 12 0 0 0
sa:rise	11 -2 -9 14 -17 0
sa:rise <level>	0 23 -13 0 -11 0
sa:rise from	10 -12 4 0 0 0
sa:rise in	11 -9 0 0 0 0
sa:rise to	0 -1 -10 11 0 0
sa:risk .	0 -8 8 0 0 0
sa:river	0 16 -14 0 0 0
sa:road	-5 8 -2 0 0 0
sa:ronald	0 13 -12 0 0 0
sa:ronald reagan	0 13 -12 0 0 0
sa:room	0 16 -18 -1 8 0
sa:room ,	-3 5 -15 -2 13 0
sa:room .	2 -6 11 -8 0 0
sa:room of	0 9 -4 -4 0 0
sa:rose	0 12 -10 0 0 0
sa:rosenbad ,	0 11 -8 -1 0 0
sa:round	-11 -2 0 15 -4 -2
sa:round ,	0 -4 9 -6 0 0
sa:round .	-4 2 8 -14 -2 0
sa:round <number>	0 -15 4 11 -3 0
sa:round between	0 -9 4 5 0 0
sa:round in	3 -9 17 -16 0 0
sa:round of	-13 26 -41 23 7 0
sa:round on	0 -8 -3 19 0 0
sa:round since	0 -11 16 -6 0 0
sa:round thi	0 9 -5 -2 0 0
sa:row	-5 18 -7 -1 -4 0
sa:row ,	0 13 -12 0 0 0
sa:rubber and	0 12 -10 0 0 0
sa:rule	-10 0 13 0 -5 0
sa:rule that	0 -16 16 0 0 0
sa:rum	0 -14 4 12 0 0
sa:run	-2 -4 -1 -7 14 4
sa:run <span>	0 -17 6 0 11 0
sa:run for	0 0 12 0 -12 0
sa:run from	0 -19 -1 0 16 6
sa:run on	16 -6 -7 0 0 0
sa:run out	-12 20 -16 1 4 0
sa:run to	0 21 -19 0 0 0
sa:saffron	-7 9 0 0 0 0
sa:saint	0 -9 11 0 0 0
sa:saint -	0 -9 11 0 0 0
sa:salalah	4 -18 12 0 0 0
sa:sale	4 -15 0 0 15 0
sa:salmon .	0 -7 8 0 0 0
sa:salvador	0 -16 17 0 0 0
sa:samarkand	0 -14 18 -1 0 0
sa:same	4 -4 9 -3 -12 3
sa:same .	7 11 -12 -2 -5 0
sa:same city	0 -18 30 -9 -7 0
sa:same day	0 -10 12 8 -11 0
sa:same evening	0 -14 5 11 0 0
sa:sanctioning	0 -9 9 0 0 0
sa:sanctioning <name>	0 -9 9 0 0 0
sa:santa	4 -15 12 0 0 0
sa:santa cruz	4 -15 12 0 0 0
sa:sapporo	0 -15 18 0 0 0
sa:saturday	0 14 -13 0 0 0
sa:save	0 14 -13 -1 0 0
sa:saved	0 -10 11 0 0 0
sa:say	0 4 -6 -6 0 10
sa:say ,	0 6 -1 -15 3 0
sa:say .	23 -9 -3 -19 6 4
sa:say :	-2 21 -14 0 0 0
sa:say ;	0 -8 -13 20 0 0
sa:say <day-gone>	6 10 -11 0 -3 0
sa:say <name>	0 12 -11 0 0 0
sa:say <person>	-9 9 -11 10 -1 0
sa:say after	-13 -15 3 2 16 8
sa:say afterward	4 -12 20 -10 -6 0
sa:say at	0 0 0 -3 -3 10
sa:say he	-2 13 2 -3 -18 0
sa:say in	-10 11 0 -18 1 0
sa:say it	-11 16 -3 0 0 0
sa:say no	4 -10 5 0 0 0
sa:say nothing	10 -3 -6 0 0 0
sa:say that	11 -6 5 -12 0 -1
sa:say the	-7 0 -16 10 16 0
sa:say there	0 10 -6 0 0 0
sa:schedule	0 14 -8 0 -2 0
sa:scheduled for	0 -14 15 0 0 0
sa:school	0 26 -24 -3 0 0
sa:scotch	0 10 -9 0 0 0
sa:scott	2 0 -12 3 10 0
sa:scott bessent	2 2 -8 3 0 0
sa:screen	18 -6 -15 0 0 0
sa:sea	0 -5 -3 12 0 0
sa:sea .	0 -6 -5 13 0 0
sa:seal	6 3 -19 0 6 0
sa:season	12 0 -9 0 0 0
sa:season .	5 4 -11 0 0 0
sa:season and	9 -7 0 0 0 0
sa:second	3 -9 1 -6 11 9
sa:second .	0 -12 14 0 0 0
sa:second and	0 -31 24 8 0 0
sa:second day	-4 2 6 -12 -7 0
sa:second in	4 9 -9 -1 -2 0
sa:second is	0 1 -16 14 0 0
sa:second meet	0 -10 13 0 0 0
sa:second time	-3 0 -8 -4 10 6
sa:second truce	0 -16 16 0 0 0
sa:secretary	0 -9 6 0 8 0
sa:secretary ,	0 -20 21 0 0 0
sa:secretary scott	2 0 -12 3 10 0
sa:section	-2 21 -14 0 0 0
sa:section <number>	-2 20 -13 0 0 0
sa:security	4 3 -11 0 0 0
sa:see "	-6 -7 13 0 0 0
sa:see <name>	0 -1 -6 0 11 0
sa:see each	6 -15 -4 15 0 0
sa:see the	0 -8 9 0 0 0
sa:seek	-1 8 -5 -2 3 0
sa:seem	0 11 -7 0 0 0
sa:seemed	-4 -16 14 0 9 0
sa:send	21 3 -24 4 -5 0
sa:send its	0 10 -8 0 0 0
sa:sense	0 10 -10 0 0 0
sa:service	10 -2 -5 0 0 0
sa:sery of	0 9 -9 0 0 0
sa:session	0 11 -6 0 0 0
sa:set	-2 12 3 -23 -23 0
sa:set a	0 -12 11 0 0 0
sa:set aside	0 -11 12 0 0 0
sa:set for	0 16 -12 -6 -4 0
sa:set up	-2 -9 16 0 0 0
sa:settle	4 -18 6 6 3 0
sa:settle in	8 11 -19 0 0 0
sa:settle on	0 -4 -3 0 10 0
sa:settle the	7 -17 21 -4 -11 0
sa:seven	0 10 -9 0 0 0
sa:several	-10 28 -23 0 0 0
sa:shall	-9 -17 25 0 0 0
sa:shanghai	0 1 -11 11 0 0
sa:shanghai on	0 -13 0 13 0 0
sa:share	-1 32 -28 0 0 0
sa:share in	0 11 -10 0 0 0
sa:shared	0 14 -10 -3 0 0
sa:she	11 -2 -12 9 -5 0
sa:she say	13 -26 7 11 -1 0
sa:sheet	-5 14 -1 0 -10 0
sa:sheet of	0 10 -9 0 0 0
sa:sheet on	0 25 -22 0 -1 0
sa:sheet that	0 -3 9 0 -4 0
sa:shenzhen	-2 13 0 -10 -7 0
sa:shenzhen ,	0 0 10 0 -9 0
sa:shenzhen in	0 0 10 -3 -15 0
sa:shenzhen on	0 1 -11 -1 11 0
sa:ship	-17 17 -6 -3 0 0
sa:ship .	0 12 -9 0 0 0
sa:shoe	15 -12 -4 0 0 0
sa:shook	3 6 -3 -9 0 0
sa:shook hand	4 4 -1 -9 0 0
sa:shoot	0 11 -9 0 0 0
sa:short	-17 19 -4 -2 0 0
sa:shortly	-11 -15 -9 23 7 0
sa:shortly .	-6 0 0 9 0 0
sa:shortly at	5 -10 -5 11 -1 0
sa:should	0 7 -9 7 -12 0
sa:should not	0 -16 19 0 0 0
sa:show	2 -11 11 0 0 0
sa:show .	0 -13 16 0 0 0
sa:shut	0 0 -11 11 0 0
sa:side	-13 -4 3 4 -2 5
sa:side .	-16 -11 9 3 -7 10
sa:side and	0 -16 9 0 8 0
sa:side are	0 18 -17 0 0 0
sa:side had	0 -24 24 4 0 0
sa:side is	0 -5 9 0 0 0
sa:side meet	0 -12 13 0 0 0
sa:side say	0 13 -10 0 0 0
sa:side should	7 7 -14 0 0 0
sa:side since	0 13 -12 0 0 0
sa:sideline	0 -12 5 5 1 0
sa:sideline of	0 -8 8 1 0 0
sa:sight	0 -9 11 0 0 0
sa:sign	-13 1 1 8 -2 -1
sa:sign .	-3 18 -18 5 -6 0
sa:sign a	1 -19 3 8 12 0
sa:sign agreement	0 17 -15 0 0 0
sa:sign an	-1 22 -16 -1 0 0
sa:sign by	8 6 -18 0 0 0
sa:sign for	0 9 -8 0 0 0
sa:sign in	0 2 -11 0 12 0
sa:sign on	0 -10 13 0 0 0
sa:sign the	-6 19 -12 -10 2 0
sa:signature	-12 5 2 -17 5 0
sa:signature .	0 12 -7 -3 0 0
sa:since	0 22 -10 -23 -1 -10
sa:since .	-2 -1 -1 0 9 0
sa:since <day-gone>	-9 -15 18 4 2 0
sa:since <number>	-11 6 7 -15 -5 0
sa:since <person>	0 13 -12 -8 0 0
sa:since geneva	0 11 -9 0 0 0
sa:since last	4 14 -22 -8 11 0
sa:since one	0 -7 9 0 0 0
sa:since spring	0 -3 0 -6 11 0
sa:since the	3 13 -6 0 -23 0
sa:since they	-1 9 -14 10 -4 0
sa:sir	0 -9 1 0 6 0
sa:sir <person>	0 -11 3 0 6 0
sa:sit	-4 -17 4 18 0 3
sa:sit for	0 20 -20 0 0 0
sa:sit in	5 -17 1 12 0 0
sa:sit on	0 19 -17 0 0 0
sa:sit with	-4 -12 17 0 0 0
sa:sixth	-1 -6 -1 18 -6 0
sa:sixth round	0 0 -14 15 0 0
sa:size	0 -13 14 0 0 0
sa:sleep	0 -14 16 0 0 0
sa:small	-8 11 -1 0 -2 0
sa:smaller	0 10 -10 0 0 0
sa:smile	0 -17 18 0 0 0
sa:smoke	0 16 -13 -3 0 0
sa:snow	0 -15 17 0 0 0
sa:so	13 3 -19 11 -15 12
sa:so .	0 -4 8 0 -6 0
sa:so far	-3 0 -3 10 0 0
sa:so that	-1 20 -29 5 0 0
sa:social media	-7 13 -2 0 0 0
sa:software and	0 10 -9 0 0 0
sa:solution	-2 13 -6 0 0 0
sa:some	-4 9 -13 -8 10 0
sa:some <number>	0 17 -11 -1 -3 0
sa:some time	0 -12 -8 0 20 0
sa:something .	0 13 -11 0 0 0
sa:somewhere	0 9 -5 0 -2 0
sa:soon	6 -17 -16 23 0 0
sa:soon ,	3 -15 -3 14 0 0
sa:soon .	0 -23 0 14 8 0
sa:sooner	0 12 -9 0 0 0
sa:soup	0 8 -5 0 0 0
sa:south	4 -17 16 -1 0 0
sa:soy	0 15 -13 0 0 0
sa:soybean	-7 10 -15 1 8 0
sa:soybean ,	-6 19 -12 0 -1 0
sa:soybean .	0 -10 11 0 0 0
sa:soybean again	0 9 -8 0 0 0
sa:soybean and	0 -8 13 0 0 0
sa:soybean to	9 -8 0 0 0 0
sa:soybean will	0 -3 -7 0 11 0
sa:spanish	3 -5 11 -6 -6 0
sa:spanish capital	3 -5 11 -6 -6 0
sa:spare	16 -13 0 -4 0 0
sa:spare .	0 -8 10 0 0 0
sa:speak	-5 9 -3 7 -13 0
sa:speak .	0 -9 9 0 0 0
sa:speak by	-6 9 -1 0 0 0
sa:speak of	0 -12 5 10 -4 0
sa:speak to	-7 21 -12 0 -3 0
sa:speaking	10 -13 3 0 0 0
sa:speed	0 -16 14 2 0 0
sa:spirit	-3 -2 9 0 0 0
sa:split	0 -15 21 0 -4 0
sa:spoke	2 14 -15 -2 -2 0
sa:spoke by	-2 17 -18 0 -5 0
sa:spoke of	-12 -5 16 0 0 0
sa:spoke on	9 -8 -7 0 5 0
sa:spoke with	0 13 -14 0 0 0
sa:spoken	-25 8 2 0 11 0
sa:spoken by	-10 5 -12 0 13 0
sa:spoken of	-7 -8 16 0 0 0
sa:spring	-11 -9 8 6 4 0
sa:spring .	-9 4 -7 7 6 0
sa:spring of	0 -15 16 0 0 0
sa:st	0 -14 18 -1 0 0
sa:st .	0 -11 12 0 0 0
sa:stability	0 19 -14 0 0 0
sa:staff	0 6 -11 -1 4 0
sa:stage	0 20 -13 -4 0 0
sa:stand	-12 0 -6 22 -14 0
sa:stand at	-2 17 -8 0 -3 0
sa:stand by	0 -10 13 0 -2 0
sa:stand in	0 -15 -13 23 0 0
sa:stand ready	0 11 -8 0 -1 0
sa:start	11 -8 -4 8 -3 5
sa:start <day-ahead>	0 -9 10 0 0 0
sa:start on	-6 23 -10 -11 0 0
sa:state	14 -3 0 -9 2 0
sa:state in	6 -11 6 0 0 0
sa:state visit	0 -1 -8 10 7 0
sa:statement	1 9 -8 -13 6 0
sa:statement .	-4 -8 15 -8 1 0
sa:statement on	9 12 -23 0 0 0
sa:stay	-7 1 10 -12 -3 0
sa:stay at	-13 -9 24 0 0 0
sa:stay in	2 17 -20 0 0 0
sa:stay there	0 11 -10 0 0 0
sa:steel	-5 -8 5 -13 15 0
sa:steel ,	-1 -13 7 0 9 0
sa:steel .	0 10 -8 0 0 0
sa:steel and	-4 13 -8 0 0 0
sa:step	-20 -2 16 -7 -1 0
sa:step that	0 -7 8 0 0 0
sa:still	-6 1 -16 -1 11 14
sa:still go	0 -15 14 0 2 0
sa:still in	0 25 -22 0 0 0
sa:still meet	0 -6 -2 0 -5 15
sa:still on	0 -13 1 8 5 0
sa:still pay	0 -7 10 0 0 0
sa:still to	0 12 -10 0 0 0
sa:stock	-3 17 -12 0 0 0
sa:stockholm	-14 -10 22 -8 -3 0
sa:stockholm ,	0 2 -10 5 7 0
sa:stockholm .	0 -10 12 0 0 0
sa:stockholm last	0 -8 9 0 0 0
sa:stockholm on	-1 -6 15 -7 -3 0
sa:stop	-14 0 12 -10 -3 0
sa:stop .	-2 -17 21 0 0 0
sa:straight	11 -7 0 0 -2 0
sa:strait	0 -11 12 0 0 0
sa:strategic	0 17 -15 0 0 0
sa:street	0 11 -8 0 0 0
sa:strike	9 23 -44 15 -2 0
sa:strike a	8 -10 2 0 0 0
sa:strike in	0 10 -9 0 0 0
sa:strike on	4 -8 3 0 0 0
sa:strong	0 10 -3 -1 0 0
sa:stuck	-4 10 -2 0 0 0
sa:student	0 -4 -4 0 10 0
sa:subject .	0 0 -9 0 9 0
sa:subject to	-3 -6 11 0 0 0
sa:subsidy	10 -11 2 0 0 0
sa:substance	0 -6 0 9 0 0
sa:substantial	-8 -10 16 -9 7 0
sa:success .	-6 -12 18 0 0 0
sa:successful	-2 -13 14 -3 3 0
sa:successful framework	-1 -15 15 -3 3 0
sa:successor	0 21 -19 0 0 0
sa:successor ,	0 10 -9 0 0 0
sa:such	0 -16 11 -5 7 0
sa:such meet	0 -18 5 -2 11 0
sa:sugar	0 -3 -10 11 9 0
sa:sugar ,	-3 16 -27 0 10 0
sa:sugar and	0 -15 18 -3 0 0
sa:sugar from	3 -12 8 0 0 0
sa:sugar truce	0 -7 -10 17 0 0
sa:summer	-3 -9 -7 21 1 0
sa:summer ,	0 -1 -9 10 0 0
sa:summer .	0 -20 5 15 2 0
sa:summit	2 3 -2 -18 4 0
sa:summit ,	0 -18 26 0 -8 0
sa:summit .	-5 28 -27 0 -1 0
sa:summit in	0 -19 13 -8 10 0
sa:summit of	9 -19 5 -1 7 0
sa:supply	0 -11 14 0 0 0
sa:surabaya	0 -10 13 0 0 0
sa:surcharge	-3 18 -4 -1 -5 0
sa:surcharge of	0 17 -10 0 -4 0
sa:surplu	-3 0 -9 0 11 0
sa:surprised	-5 10 -2 0 0 0
sa:suspend	0 -5 9 -6 -4 0
sa:suspend ,	0 -8 9 0 0 0
sa:suspend its	0 -10 11 0 0 0
sa:suspend the	-9 -11 18 0 0 0
sa:suspension	11 -12 1 3 0 0
sa:suspension .	0 12 -10 0 0 0
sa:suspension of	10 -18 5 6 0 0
sa:swakopmund	0 -33 34 0 0 0
sa:sweet	9 0 -9 0 0 0
sa:table	0 6 2 -11 -12 -1
sa:table ,	0 8 -5 0 0 0
sa:table .	7 -9 8 0 -1 0
sa:table in	0 -9 11 0 0 0
sa:table with	-1 -9 11 0 0 0
sa:take	-18 2 -6 6 1 11
sa:take <level>	0 -5 8 0 0 0
sa:take <span>	0 -13 2 12 0 0
sa:take a	0 19 -19 0 0 0
sa:take away	2 16 -20 0 0 0
sa:take back	-1 22 -19 0 0 0
sa:take both	0 -10 10 0 0 0
sa:take effect	-3 -12 19 -1 -4 0
sa:take on	0 12 -11 0 0 0
sa:take part	0 1 -10 7 0 0
sa:take place	0 -17 6 7 8 0
sa:take the	0 -10 0 0 0 14
sa:take up	0 -20 13 0 7 0
sa:talk	10 3 -10 8 2 -15
sa:talk ,	6 -15 0 16 0 0
sa:talk .	-2 -5 2 11 -6 0
sa:talk about	9 -1 0 0 -3 0
sa:talk and	0 15 -13 0 0 0
sa:talk are	0 6 -10 3 0 0
sa:talk at	0 20 -13 -6 0 0
sa:talk between	0 -11 8 7 0 0
sa:talk had	0 20 -19 0 0 0
sa:talk here	0 10 -6 -6 0 0
sa:talk in	-9 17 -20 1 13 0
sa:talk is	0 8 -18 11 0 0
sa:talk of	0 -26 27 0 0 0
sa:talk on	1 1 1 -10 1 0
sa:talk open	0 18 -18 0 0 0
sa:talk over	0 11 -11 0 0 0
sa:talk since	4 -6 10 -12 -1 0
sa:talk that	0 -27 24 1 0 0
sa:talk to	17 -6 -11 0 0 0
sa:talk were	0 7 0 -7 0 0
sa:talk with	-14 4 3 -9 4 0
sa:talk would	0 -2 -3 10 0 0
sa:talked	19 -10 0 -7 -7 0
sa:talked about	-3 12 -1 0 -1 0
sa:talked by	15 -7 -7 0 0 0
sa:talking	2 -12 1 -2 11 0
sa:talking about	0 -18 7 0 12 0
sa:tallest	0 11 -7 0 0 0
sa:tangier	0 -14 16 0 0 0
sa:tangier ,	0 -11 12 0 0 0
sa:tariff	1 4 4 -9 -6 -8
sa:tariff "	11 -6 -4 0 0 0
sa:tariff ,	-7 24 -11 -4 -6 0
sa:tariff .	3 1 3 -5 -9 0
sa:tariff and	0 10 -8 0 0 0
sa:tariff are	0 -11 0 14 0 0
sa:tariff for	-14 9 1 0 -3 0
sa:tariff in	8 -15 7 0 0 0
sa:tariff of	8 -27 20 -6 9 0
sa:tariff on	12 -9 7 -13 -2 0
sa:tariff over	0 14 -12 0 0 0
sa:tariff rate	0 13 -11 0 0 0
sa:tariff they	0 10 -9 0 0 0
sa:tariff to	5 -18 13 0 0 0
sa:tariff truce	2 -8 5 -1 6 0
sa:tariff were	1 -13 0 9 0 0
sa:tariff will	0 0 -10 13 0 0
sa:tariff with	0 -6 9 0 0 0
sa:tariff would	-7 11 -3 0 0 0
sa:tax	8 -11 7 -1 0 0
sa:tax at	0 -12 13 0 0 0
sa:tea	-2 12 -4 -6 0 0
sa:tea ,	0 -10 11 0 0 0
sa:tea .	0 -9 12 0 0 0
sa:tea and	5 10 -16 0 0 0
sa:team	13 -19 10 -9 6 0
sa:team to	12 -9 0 0 -1 0
sa:technical	0 -6 10 0 0 0
sa:technology	-2 -6 -3 -3 9 5
sa:technology ,	0 0 -7 0 9 0
sa:telephone	46 -19 -33 -25 -7 -3
sa:telephone ,	29 -22 -9 0 0 0
sa:telephone .	18 -15 0 -1 -1 0
sa:telephone <day-today>	18 -17 0 0 0 0
sa:telephone conversation	12 -12 -5 -4 6 0
sa:telephone in	13 -13 0 0 0 0
sa:telephone on	1 18 -24 0 -5 0
sa:telephoned	21 -9 -14 0 0 0
sa:television	-10 -12 22 -4 -6 0
sa:television advertisement	0 21 -17 0 0 0
sa:television interview	0 -16 18 0 0 0
sa:television on	0 9 -6 0 0 0
sa:television that	0 -9 9 0 0 0
sa:tell	-1 9 -14 -2 7 -2
sa:tell <name>	0 -5 10 0 -1 0
sa:tell <organisation>	0 10 -6 0 0 0
sa:tell <person>	17 -1 -21 -4 8 0
sa:tell <quality>	0 -16 19 -4 0 0
sa:tell a	0 12 -10 0 0 0
sa:tell fox	0 0 -6 0 9 0
sa:tell her	-7 9 0 0 0 0
sa:tell him	-12 12 0 0 0 0
sa:tell his	0 11 -3 -3 0 0
sa:tell journalist	0 11 -8 0 0 0
sa:tell reporter	-1 -13 2 11 7 0
sa:tell the	-3 34 -26 -1 -2 0
sa:tell them	9 0 -11 0 1 0
sa:tell thi	-3 11 -5 0 0 0
sa:tell us	0 -10 2 5 1 0
sa:temporary	0 -11 13 0 0 0
sa:ten	12 -11 2 0 0 0
sa:ten minute	13 -9 0 0 0 0
sa:tenth	-5 13 -7 0 0 0
sa:tenth of	-4 9 -4 0 0 0
sa:term	3 17 -11 -6 -9 0
sa:term .	0 9 -8 0 0 0
sa:terminate	0 9 -4 -1 0 0
sa:text	-15 -21 28 4 -1 0
sa:text .	0 -12 7 9 0 0
sa:text that	0 -7 8 0 0 0
sa:th	-2 -6 -10 22 0 0
sa:than <level>	0 -27 28 0 0 0
sa:than an	17 -20 1 0 0 0
sa:than plan	0 -18 6 0 14 0
sa:than the	-4 0 -5 8 0 0
sa:than they	0 17 -14 0 0 0
sa:than two	-6 3 6 0 -9 0
sa:that	-16 7 2 -13 8 6
sa:that 's	0 10 -9 0 0 0
sa:that ,	0 -6 -5 19 -7 0
sa:that .	-4 -20 16 -4 11 0
sa:that <level>	0 -12 15 0 0 0
sa:that <name>	22 14 -13 -20 -29 0
sa:that <office>	0 12 -11 0 0 0
sa:that <person>	-11 17 -17 -14 6 10
sa:that <quality>	-11 -4 -14 14 10 0
sa:that <seat>	2 20 -20 0 0 0
sa:that <span>	9 -16 0 0 10 0
sa:that a	6 2 -11 2 0 0
sa:that an	-1 12 -3 -6 -3 0
sa:that another	0 10 -5 0 0 0
sa:that are	-2 -14 22 -5 0 0
sa:that begin	0 -11 5 8 0 0
sa:that bring	0 10 -10 0 0 0
sa:that buy	-10 12 -1 0 0 0
sa:that come	0 15 -14 0 0 0
sa:that cut	7 0 -9 0 0 0
sa:that day	11 -16 -11 7 7 0
sa:that end	0 -25 13 18 -6 0
sa:that had	0 -8 12 -15 4 0
sa:that has	2 13 -10 -4 -2 0
sa:that have	0 -6 11 -1 0 0
sa:that he	-3 23 -10 -20 -1 -2
sa:that his	-10 -5 7 0 5 0
sa:that is	-13 8 0 -2 0 0
sa:that it	20 2 -13 -17 5 0
sa:that its	-10 0 12 0 0 0
sa:that lower	0 -19 20 0 0 0
sa:that make	0 10 -9 0 0 0
sa:that morning	10 -20 17 0 -7 0
sa:that most	0 -21 15 0 9 0
sa:that mr	-2 0 18 0 -14 0
sa:that nobody	-5 -4 11 0 0 0
sa:that nothing	0 -8 0 12 -3 0
sa:that of	0 -14 1 0 14 0
sa:that open	0 -14 9 0 7 0
sa:that put	-7 19 -11 0 0 0
sa:that run	0 -31 29 -3 0 6
sa:that she	-4 21 -14 0 0 0
sa:that some	0 -12 12 0 0 0
sa:that start	0 -17 18 0 0 0
sa:that the	17 -10 5 -12 -19 15
sa:that their	-16 26 -14 -2 1 0
sa:that there	13 -34 12 -6 19 4
sa:that they	-1 -9 11 2 -8 0
sa:that thi	-2 11 -7 0 0 0
sa:that to	0 0 -5 9 -3 0
sa:that trade	7 -12 7 0 0 0
sa:that was	3 7 -9 -3 0 0
sa:that were	12 0 -8 0 0 0
sa:that will	0 -15 11 0 8 0
sa:that would	-14 6 1 -4 0 0
sa:the	-10 10 -12 3 10 15
sa:the <day-ahead>	14 -7 -7 -8 10 4
sa:the <day-gone>	-7 -1 -7 14 2 0
sa:the <level>	14 -43 22 11 -2 10
sa:the <money>	0 19 -16 0 0 0
sa:the <month-gone>	0 19 -18 0 0 0
sa:the <name>	-8 9 -2 -27 14 -10
sa:the <office>	-3 -8 -12 10 25 -8
sa:the <organisation>	-23 23 -11 -15 -3 21
sa:the <person>	10 16 -11 -14 -24 0
sa:the <points>	0 -14 5 10 0 0
sa:the <quality>	-25 -6 16 0 -5 14
sa:the <seat>	-27 -48 -25 8 78 3
sa:the <span>	-10 26 -29 5 4 0
sa:the afternoon	4 -5 11 -7 -7 0
sa:the agreement	0 -2 -10 9 9 0
sa:the akasaka	0 -13 6 0 6 0
sa:the apec	-12 23 -33 -11 21 0
sa:the app	0 -9 11 0 0 0
sa:the approval	14 -7 -8 0 0 0
sa:the asean	-3 13 0 0 -15 0
sa:the autumn	6 -5 -6 -6 13 0
sa:the back	0 18 -17 0 0 0
sa:the begin	0 -8 11 0 0 0
sa:the border	13 13 -22 -1 -9 0
sa:the bridge	0 -8 0 -1 -2 14
sa:the budget	0 13 -12 0 0 0
sa:the buyer	0 13 -12 0 0 0
sa:the case	-5 -9 18 0 -1 0
sa:the ceasefire	0 14 -12 0 0 0
sa:the cellar	0 -6 -8 13 0 0
sa:the chairmanship	0 -20 22 0 0 0
sa:the city	0 15 -10 0 0 0
sa:the close	-5 -7 14 0 0 0
sa:the coffee	0 -9 -2 13 0 0
sa:the come	0 9 -13 6 -12 0
sa:the commitment	0 9 -9 0 0 0
sa:the company	-3 14 -7 0 0 0
sa:the control	3 3 -9 0 0 0
sa:the country	11 -8 1 -1 0 0
sa:the current	13 -12 0 0 0 0
sa:the custom	0 12 -10 0 0 0
sa:the date	4 -11 5 6 -8 0
sa:the day	-4 6 0 -11 0 0
sa:the deal	-6 -5 7 15 -12 0
sa:the declaration	0 19 -18 0 0 0
sa:the delegation	-8 -11 24 -12 0 0
sa:the desk	-8 -23 11 17 0 0
sa:the discussion	0 9 -7 0 0 0
sa:the dispute	-1 -6 13 0 -4 0
sa:the duty	-3 -6 12 -6 -1 0
sa:the east	0 13 -10 0 0 0
sa:the eighth	0 5 -11 9 -2 0
sa:the end	6 -27 28 0 -8 0
sa:the eve	9 4 -3 0 -10 0
sa:the export	4 -12 11 0 0 0
sa:the extension	0 18 -11 -1 -6 0
sa:the extra	0 -10 12 0 0 0
sa:the fall	0 -12 9 0 3 0
sa:the fentanyl	0 10 -8 0 0 0
sa:the ferry	0 0 -11 0 9 0
sa:the fifth	1 -23 22 0 -2 0
sa:the final	0 10 -8 0 0 0
sa:the first	0 -13 11 -2 8 -2
sa:the fish	0 -11 11 0 0 0
sa:the following	0 14 -11 0 0 0
sa:the former	0 -9 9 0 0 0
sa:the fourth	1 -20 31 -8 -18 0
sa:the freeze	0 12 -11 0 0 0
sa:the fringe	-4 -4 0 0 8 0
sa:the future	0 -20 13 6 0 0
sa:the g	-2 1 8 2 -17 0
sa:the geneva	0 -17 18 0 0 0
sa:the great	-7 1 2 6 -14 0
sa:the head	3 -13 11 0 0 0
sa:the headquarter	0 13 -9 -5 0 0
sa:the higher	-5 8 0 0 0 0
sa:the highest	-9 19 -10 0 0 0
sa:the holiday	0 9 -7 0 0 0
sa:the investment	0 4 -10 0 5 0
sa:the island	-6 16 -7 -1 0 0
sa:the lake	0 0 -4 8 -4 0
sa:the largest	0 22 -16 0 -2 0
sa:the last	7 -32 21 19 -23 -1
sa:the latest	-3 12 -4 0 -4 0
sa:the law	12 0 -14 0 0 0
sa:the leader	0 -10 13 0 -3 0
sa:the leave	0 10 -7 -1 0 0
sa:the letter	0 -12 10 0 4 0
sa:the line	15 -9 -8 0 3 0
sa:the list	0 6 -21 0 11 0
sa:the main	-2 -6 10 0 0 0
sa:the making	22 3 -27 -3 0 0
sa:the malaysian	0 -14 16 0 0 0
sa:the margin	-5 -22 7 2 10 6
sa:the matter	1 25 -24 0 0 0
sa:the meet	0 22 -21 0 0 0
sa:the middle	0 10 -3 3 -16 0
sa:the money	0 -9 11 0 0 0
sa:the month	-2 -11 3 13 -1 0
sa:the morning	-1 1 6 -18 0 0
sa:the most	-4 -6 12 0 0 0
sa:the national	7 -15 0 9 -3 0
sa:the negotiation	7 -12 15 -6 -7 0
sa:the new	0 19 -10 -4 -13 0
sa:the next	-1 -5 0 15 -15 0
sa:the night	0 -9 11 0 0 0
sa:the north	0 17 -17 0 0 0
sa:the old	-3 22 -11 -4 -1 0
sa:the one	0 -13 7 10 -3 0
sa:the order	7 14 -24 0 0 0
sa:the other	-6 0 12 -12 -7 0
sa:the outcome	0 -15 14 0 0 0
sa:the outline	-1 -5 9 -2 0 0
sa:the ownership	0 -8 10 0 0 0
sa:the palace	-12 1 -8 0 14 0
sa:the palacio	9 1 -9 0 0 0
sa:the pen	0 17 -11 -4 0 0
sa:the people	-5 1 0 7 -13 0
sa:the phase	-3 11 -6 0 0 0
sa:the phone	9 5 -21 -1 2 0
sa:the place	0 -8 11 0 0 0
sa:the plan	0 12 0 -5 -2 0
sa:the port	3 14 -16 0 0 0
sa:the presence	0 -2 9 0 -4 0
sa:the present	1 18 -18 0 0 0
sa:the president	18 -17 1 -5 6 0
sa:the press	-3 15 -9 0 0 0
sa:the progress	0 10 -6 0 -1 0
sa:the proposal	0 -10 11 0 0 0
sa:the quarrel	0 16 -13 0 0 0
sa:the question	0 1 -16 15 0 0
sa:the rain	10 -16 6 0 0 0
sa:the reciprocal	-1 15 -9 0 0 0
sa:the remark	0 -7 9 0 0 0
sa:the rest	0 0 -8 10 0 0
sa:the review	0 -7 10 0 0 0
sa:the river	0 12 -10 0 0 0
sa:the room	0 -11 8 4 0 0
sa:the round	0 -9 11 0 0 0
sa:the rule	-2 16 -10 0 0 0
sa:the same	5 -8 10 -2 -11 3
sa:the season	0 11 -9 0 0 0
sa:the second	-5 12 -10 -12 6 4
sa:the seventh	0 22 -20 -1 0 0
sa:the sideline	0 -12 5 5 1 0
sa:the sign	0 -10 0 8 0 0
sa:the signature	0 -6 15 -7 -2 0
sa:the spanish	3 -5 11 -6 -6 0
sa:the spring	-9 -24 26 13 -8 0
sa:the state	6 8 -11 0 -1 0
sa:the strait	0 -13 14 0 0 0
sa:the strike	0 23 -22 0 0 0
sa:the subject	0 -6 -2 0 9 0
sa:the sugar	0 -3 -16 17 0 0
sa:the summer	0 -22 0 23 2 0
sa:the summit	10 -21 11 0 0 0
sa:the suspend	0 -10 11 0 0 0
sa:the suspension	17 -18 8 -5 0 0
sa:the table	-7 -5 16 -7 -7 0
sa:the talk	6 7 3 -23 -11 0
sa:the tariff	1 18 -12 -12 -13 0
sa:the team	0 0 -10 4 7 0
sa:the telephone	26 -31 11 -2 -3 0
sa:the text	-7 -11 11 10 0 0
sa:the third	0 -19 11 15 -7 0
sa:the threat	-5 -7 12 0 0 0
sa:the three	-10 -4 14 -2 0 0
sa:the time	-2 -16 15 3 0 0
sa:the trade	-24 3 9 -18 9 0
sa:the transfer	0 11 -10 0 0 0
sa:the trip	0 7 -14 9 -3 0
sa:the truce	13 -3 -2 2 0 -1
sa:the two	14 -13 -1 -8 16 0
sa:the united	0 8 -5 0 0 0
sa:the valley	-10 11 0 0 0 0
sa:the visit	0 0 8 -1 -14 0
sa:the war	-1 0 4 -12 0 0
sa:the way	0 -3 -4 11 0 0
sa:the week	36 -22 -9 5 -7 0
sa:the west	0 -12 12 0 0 0
sa:the winter	0 -3 -3 0 9 0
sa:the world	0 13 -3 -11 -9 0
sa:the worst	0 -13 14 0 0 0
sa:the year	-5 8 -7 -8 9 0
sa:their	7 -1 -2 -7 11 -10
sa:their <office>	2 3 -6 -9 3 0
sa:their <organisation>	0 20 -18 0 0 0
sa:their <quality>	2 13 -12 -2 0 0
sa:their country	-2 -6 1 0 9 0
sa:their deal	0 14 -9 0 -1 0
sa:their dispute	2 16 -21 -6 8 0
sa:their duty	20 -16 0 0 0 0
sa:their economic	0 13 -17 3 0 0
sa:their first	5 -12 5 -3 7 0
sa:their fourth	0 19 -14 -3 0 0
sa:their good	-1 19 -14 0 0 0
sa:their government	-4 -5 12 0 0 0
sa:their leader	-9 -2 -4 -3 17 0
sa:their name	-2 -12 17 0 0 0
sa:their president	-12 -15 12 0 14 0
sa:their second	12 -18 12 -3 0 0
sa:their seventh	0 -12 16 -4 0 0
sa:their talk	0 0 -16 18 0 0
sa:their tariff	6 -13 7 -1 1 0
sa:their trade	-5 -22 3 26 -4 0
sa:their truce	-19 2 19 -22 -3 0
sa:them "	0 -10 12 0 0 0
sa:them ,	1 11 -14 -1 0 0
sa:them .	-3 20 -11 -8 -1 0
sa:them a	0 12 -8 0 0 0
sa:them in	0 -13 0 4 8 0
sa:them is	0 11 -8 -1 0 0
sa:them off	0 14 -12 0 0 0
sa:them on	0 -14 2 13 0 0
sa:then	-6 0 -3 13 1 0
sa:then ,	0 14 -12 0 0 0
sa:then it	0 -20 21 0 0 0
sa:then the	0 -12 0 13 0 0
sa:then to	0 5 -13 0 10 0
sa:there	7 -11 8 0 -14 12
sa:there 's	0 -10 11 0 0 0
sa:there .	-13 12 6 -18 -7 0
sa:there <day-ahead>	0 -23 28 -1 -4 0
sa:there for	0 -16 16 0 0 0
sa:there had	0 0 -3 -1 8 0
sa:there has	0 11 -10 0 0 0
sa:there in	0 9 -4 0 -4 0
sa:there the	0 -9 10 0 0 0
sa:there was	1 -13 -8 16 -2 13
sa:there were	9 15 -28 -5 5 0
sa:there will	0 13 -9 0 0 0
sa:thereafter	0 -6 -3 0 11 0
sa:these	0 -12 16 0 0 0
sa:they	2 -1 -2 5 -10 9
sa:they agree	6 -16 9 2 -2 0
sa:they are	8 -14 8 4 -11 0
sa:they arrive	0 -11 11 0 0 0
sa:they call	-3 17 -22 5 0 0
sa:they come	0 -10 11 0 0 0
sa:they do	0 16 -14 0 0 0
sa:they first	0 -2 -7 10 0 0
sa:they had	-17 -14 14 13 0 0
sa:they negotiate	0 0 -9 0 9 0
sa:they reach	0 26 -25 0 0 0
sa:they shook	0 15 -14 0 0 0
sa:they sit	0 10 -9 0 0 0
sa:they take	0 -12 0 0 0 14
sa:they will	30 -2 -19 -8 -1 0
sa:thi	8 -6 -4 8 -14 4
sa:thi .	6 3 -12 0 0 0
sa:thi month	3 -11 -2 8 3 0
sa:thi newspaper	-3 14 -7 0 0 0
sa:thi time	0 13 -10 0 0 0
sa:thi week	3 -21 19 11 -22 1
sa:thi winter	0 -2 -12 14 0 0
sa:thi would	-2 10 -4 0 0 0
sa:thing that	0 -13 14 0 0 0
sa:think	-5 16 -16 0 4 0
sa:think .	0 -8 0 0 9 0
sa:think about	0 12 -9 0 0 0
sa:think of	0 11 -8 0 0 0
sa:third	-5 1 5 2 -22 -1
sa:third ,	0 -11 12 0 0 0
sa:third .	0 12 -9 0 0 0
sa:third and	0 11 -8 0 0 0
sa:third country	0 2 4 0 -8 0
sa:third day	0 -14 16 0 0 0
sa:third of	0 6 -20 12 0 0
sa:third round	-12 1 4 0 0 0
sa:third time	1 -11 10 1 -3 0
sa:those	-17 15 0 -10 -4 4
sa:those with	0 9 -2 -3 0 0
sa:though	14 -10 6 -7 -4 0
sa:though not	0 -8 8 0 0 0
sa:threat	-9 0 10 -6 0 0
sa:threat of	-1 -8 12 0 0 0
sa:threaten	15 -5 0 -2 -13 0
sa:threaten .	0 10 -6 0 0 0
sa:threaten <number>	-2 -6 10 0 0 0
sa:threaten to	12 -1 -14 0 0 0
sa:three	4 -22 12 -1 6 -1
sa:three -	11 -14 10 -5 0 0
sa:three .	-2 -5 12 -5 0 0
sa:three and	0 14 -12 0 0 0
sa:three hour	-2 -10 -17 21 9 0
sa:three in	7 -18 12 0 0 0
sa:three time	-2 5 -7 -7 10 0
sa:three week	0 -10 12 0 0 0
sa:through	-9 -6 17 -13 -3 0
sa:thursday	-2 10 -17 7 1 0
sa:ticket	0 10 -8 0 0 0
sa:tiktok	22 -20 5 -8 -4 0
sa:tiktok ,	5 8 -15 0 0 0
sa:tiktok and	12 -10 0 0 0 0
sa:tile	0 11 -11 0 0 0
sa:tile .	0 10 -10 0 0 0
sa:till	0 -12 7 7 0 0
sa:till <day-ahead>	0 -14 7 8 0 0
sa:time	5 -5 -3 -23 18 0
sa:time )	13 -19 7 0 0 0
sa:time ,	-18 20 2 -13 -7 0
sa:time .	25 -7 4 -27 -6 0
sa:time after	0 -5 -5 0 12 0
sa:time and	0 13 -12 0 0 0
sa:time before	-1 9 -21 10 -2 0
sa:time being	0 -15 16 0 0 0
sa:time in	-34 31 -3 -10 0 0
sa:time on	7 19 -23 -3 0 0
sa:time since	1 -14 -8 3 24 0
sa:time that	0 -17 21 -2 0 0
sa:time the	11 0 -17 6 0 0
sa:tinned	0 19 -18 0 0 0
sa:to	9 -6 4 -1 -2 -8
sa:to .	0 17 -13 -3 0 0
sa:to <day-ahead>	0 15 -9 -8 0 0
sa:to <day-gone>	3 -15 14 -9 3 0
sa:to <goods-amount>	19 -23 6 0 0 0
sa:to <money>	-1 22 -16 0 0 0
sa:to <name>	0 1 -6 -6 9 0
sa:to <number>	-7 -11 19 0 -10 0
sa:to <office>	0 -4 9 -2 0 0
sa:to <person>	30 -9 0 -7 -23 0
sa:to <quality>	4 -19 0 0 16 0
sa:to <seat>	-16 -2 8 31 -58 0
sa:to <span>	-2 19 -15 0 0 0
sa:to a	-2 -2 10 -1 -10 0
sa:to act	0 -12 13 0 0 0
sa:to agree	0 -16 10 8 0 0
sa:to an	-2 2 3 -10 0 0
sa:to announce	0 -9 13 0 -2 0
sa:to approve	-1 12 -7 0 0 0
sa:to ask	16 -18 4 0 0 0
sa:to be	2 -1 0 8 -24 0
sa:to begin	2 0 -19 19 -6 0
sa:to build	0 13 -12 0 0 0
sa:to carry	0 -27 30 -1 0 0
sa:to charge	0 13 -10 0 0 0
sa:to clear	2 -10 7 0 0 0
sa:to collect	0 23 -21 0 0 0
sa:to come	10 8 -25 10 -1 0
sa:to complete	10 -5 3 -3 -4 0
sa:to conclude	-8 -21 12 -4 18 0
sa:to confirm	2 9 -17 -1 2 0
sa:to continue	0 13 -10 0 0 0
sa:to cut	8 -17 3 0 8 0
sa:to deal	0 -15 18 0 0 0
sa:to decide	-3 -11 21 -1 -4 0
sa:to do	2 -18 21 -1 0 0
sa:to end	-16 0 5 4 -1 0
sa:to expire	8 -13 6 0 0 0
sa:to extend	-15 1 11 -3 0 0
sa:to fall	0 -8 -5 14 0 0
sa:to find	-2 12 -6 0 0 0
sa:to finish	0 -17 23 -4 0 0
sa:to four	20 -15 -7 0 0 0
sa:to freeze	0 -18 22 0 0 0
sa:to get	0 16 -15 0 0 0
sa:to give	-9 18 -9 0 0 0
sa:to go	-13 -5 21 -14 0 0
sa:to gyeongju	0 -12 16 0 -3 0
sa:to happen	0 -9 0 0 0 11
sa:to have	-3 -1 -1 11 -1 0
sa:to his	19 -21 -6 15 -3 0
sa:to hold	2 -23 13 0 7 0
sa:to it	-8 15 -15 -1 8 0
sa:to its	0 9 -7 0 0 0
sa:to keep	-14 -25 20 9 7 0
sa:to know	0 -7 -4 0 11 0
sa:to land	0 17 -13 -1 0 0
sa:to last	-2 26 -22 0 -1 0
sa:to leave	3 16 -20 0 0 0
sa:to let	11 -2 -2 -1 -4 0
sa:to lose	0 -6 -6 0 12 0
sa:to lower	-9 16 -5 0 -2 0
sa:to make	6 -9 -1 0 8 0
sa:to manage	0 11 -10 0 0 0
sa:to meet	-4 8 -10 5 -7 2
sa:to open	-3 10 -5 0 0 0
sa:to prevent	-12 -2 12 0 4 0
sa:to prolong	0 -26 14 12 0 0
sa:to push	0 -15 15 0 0 0
sa:to reach	0 -2 -7 -5 13 0
sa:to receive	-2 -5 10 0 -2 0
sa:to report	0 13 -12 0 0 0
sa:to reporter	0 15 -14 0 0 0
sa:to resume	-2 -6 10 -1 0 0
sa:to rise	10 -11 0 0 0 0
sa:to say	-10 22 -9 -5 0 0
sa:to seal	10 -1 -17 0 8 0
sa:to see	0 1 7 -17 1 0
sa:to send	16 -7 -9 0 0 0
sa:to sign	-6 7 -3 -4 0 0
sa:to spare	0 -12 13 0 0 0
sa:to speak	-7 20 -11 -1 -3 0
sa:to start	13 -18 1 11 -3 0
sa:to stop	0 -10 14 -1 0 0
sa:to suspend	0 -13 15 0 0 0
sa:to talk	16 -11 4 0 -4 0
sa:to the	-16 6 1 -30 7 2
sa:to their	-1 -6 10 0 0 0
sa:to them	-7 10 0 0 0 0
sa:to think	0 10 -8 0 0 0
sa:to try	0 -5 -4 -3 15 0
sa:to turn	0 -4 10 -2 0 0
sa:to two	-11 19 -11 0 0 0
sa:to us	-2 10 -6 0 0 0
sa:to wait	8 0 -9 0 0 0
sa:to work	3 0 7 -12 0 0
sa:together	-15 -1 8 -11 7 0
sa:together ,	0 14 -13 0 0 0
sa:together for	0 -10 12 0 0 0
sa:tomatoe	9 0 -7 0 0 0
sa:tomatoe .	11 -8 -1 0 0 0
sa:ton	-1 10 -5 0 0 0
sa:too	-11 17 -9 -11 4 0
sa:too .	0 10 -4 0 0 0
sa:tool	10 -2 -4 0 0 0
sa:top	-7 20 -13 0 0 0
sa:tough	-2 11 -6 0 0 0
sa:toward	-4 10 -2 0 -1 0
sa:toy	-11 15 -2 0 0 0
sa:track	-5 3 -9 0 9 0
sa:trade	-18 -1 7 12 -6 -9
sa:trade ,	-6 9 1 -9 -2 0
sa:trade .	-6 -9 7 -1 8 0
sa:trade between	0 11 -10 0 0 0
sa:trade deal	2 -6 16 -13 -16 0
sa:trade ministry	10 -4 0 -1 0 0
sa:trade negotiation	-6 -3 -11 20 0 0
sa:trade negotiator	0 11 -10 0 0 0
sa:trade representative	-7 0 -7 11 0 0
sa:trade secretary	0 -7 9 0 0 0
sa:trade surplu	-1 -3 0 0 8 0
sa:trade team	0 -12 13 0 0 0
sa:trade truce	-24 12 -11 17 1 0
sa:trader	-1 15 -13 0 0 0
sa:trading	0 10 -7 0 0 0
sa:train	0 6 -13 5 0 0
sa:transcript	9 -19 14 -1 0 0
sa:transcript )	11 -23 14 0 0 0
sa:transcript of	5 -11 7 0 0 0
sa:transfer	0 9 -14 0 0 6
sa:translated	-3 12 -7 0 0 0
sa:translation	0 16 -13 0 0 0
sa:translation ,	0 9 -9 0 0 0
sa:travel	0 0 10 6 -18 0
sa:travel to	0 1 7 7 -17 0
sa:treasury	1 0 -9 1 9 0
sa:treasury secretary	2 2 -15 2 10 0
sa:treaty	-2 -9 17 -6 0 0
sa:tree	0 -8 9 0 0 0
sa:trieste	0 -10 14 0 0 0
sa:trip to	-3 -19 22 0 0 0
sa:triple	8 0 -10 0 0 0
sa:tromsø	0 -9 10 0 0 0
sa:truce	-2 -7 8 0 7 -11
sa:truce ,	-19 -26 24 4 7 0
sa:truce .	-15 -9 25 -19 -3 0
sa:truce :	9 -7 0 0 0 0
sa:truce between	7 22 -29 -7 2 0
sa:truce by	-3 -18 26 -1 0 0
sa:truce end	5 0 -23 24 -2 0
sa:truce go	4 -13 10 0 0 0
sa:truce has	0 16 -13 0 0 0
sa:truce is	0 13 -10 0 0 0
sa:truce on	2 -18 1 11 9 0
sa:truce run	16 0 -20 4 6 0
sa:truce that	-13 -18 22 10 -8 0
sa:truce to	9 0 -1 -1 -4 0
sa:truce until	0 17 -14 0 0 0
sa:truce was	0 11 -8 0 0 0
sa:truce with	-14 18 -21 0 11 0
sa:truce would	0 -25 27 0 0 0
sa:trump	0 0 3 1 -16 0
sa:trump and	-9 16 5 -10 -10 0
sa:trump has	19 -14 -7 0 0 0
sa:trump say	7 -12 6 0 0 0
sa:truth	7 -11 0 -3 8 0
sa:truth social	7 -11 0 -3 8 0
sa:try	-1 0 -4 -8 11 0
sa:try to	0 5 -13 -7 11 0
sa:tuna	-4 25 -21 0 0 0
sa:tuna ,	0 14 -13 0 0 0
sa:turn	-4 10 -1 -6 0 0
sa:turnberry	-3 -8 21 0 -18 0
sa:turnberry on	0 14 -9 0 -1 0
sa:turned	9 -26 22 0 -1 0
sa:tweeted	10 -5 -2 0 0 0
sa:twenty	9 -5 0 -1 0 0
sa:twenty minute	9 -1 -8 0 0 0
sa:twice	10 -10 1 4 -2 0
sa:twice ,	10 -4 -3 0 0 0
sa:twice as	0 -12 12 0 0 0
sa:two -	0 10 -9 0 0 0
sa:two .	0 -28 20 9 -1 0
sa:two <office>	17 -7 -5 6 -5 0
sa:two <quality>	0 11 -9 0 0 0
sa:two agree	0 4 -15 -3 12 0
sa:two and	0 10 -9 0 0 0
sa:two country	-12 12 6 -11 -26 0
sa:two delegation	-2 -22 12 6 0 0
sa:two government	0 12 -5 -3 -3 0
sa:two had	5 -11 1 5 0 0
sa:two head	6 -7 -5 -2 11 0
sa:two hour	15 -9 10 -11 -14 0
sa:two list	0 -10 0 14 0 0
sa:two men	6 6 -13 0 0 0
sa:two more	0 -17 20 0 0 0
sa:two new	0 -24 28 -1 -2 0
sa:two of	10 4 -10 0 0 0
sa:two or	0 7 -18 11 -8 0
sa:two president	-12 5 4 -5 0 3
sa:two round	0 21 -20 0 0 0
sa:two side	-4 3 1 -9 3 0
sa:two team	11 -2 0 -7 0 0
sa:two week	-1 -13 4 0 9 0
sa:two were	0 -13 10 0 3 0
sa:two would	13 -4 -8 0 0 0
sa:type	16 -14 -2 0 0 0
sa:un	0 12 -2 -4 -8 0
sa:unacceptable	0 -8 9 0 0 0
sa:unchanged	11 -7 -4 0 0 0
sa:under	-8 29 -16 -26 2 0
sa:under <person>	0 8 0 0 -4 0
sa:under an	0 15 -12 0 0 0
sa:under it	0 12 -11 0 0 0
sa:under section	0 12 -8 0 0 0
sa:understanding	3 17 -16 -2 -3 0
sa:union	0 9 -8 0 0 0
sa:united	0 9 -6 0 0 0
sa:unless	-12 33 -17 -3 -8 0
sa:unless the	0 17 -10 0 0 0
sa:until	5 0 2 -12 -2 -7
sa:until <day-ahead>	-8 10 2 -20 -1 -2
sa:until <day-gone>	5 -19 6 8 0 0
sa:until <number>	8 -3 -13 0 8 0
sa:until it	0 -12 13 0 0 0
sa:until last	0 -10 10 0 0 0
sa:until the	-8 6 3 -9 -5 0
sa:up	1 -10 9 1 0 -2
sa:up ,	10 -3 -5 0 0 0
sa:up .	13 -25 25 -8 -4 0
sa:up <level>	0 -14 16 0 0 0
sa:up <span>	0 -16 0 14 0 0
sa:up a	-2 -27 26 8 -2 0
sa:up from	0 12 -9 0 0 0
sa:up its	0 14 -9 0 -5 0
sa:up on	0 24 -26 0 6 0
sa:up the	-12 13 -1 0 0 0
sa:up to	-11 0 12 -1 -6 0
sa:upper	0 -11 14 0 0 0
sa:us	-15 0 7 1 0 0
sa:us ,	0 14 -9 0 0 0
sa:us .	0 -11 12 0 1 0
sa:us in	0 8 -7 0 0 0
sa:use	-4 9 -4 0 0 0
sa:use of	-1 10 -6 0 0 0
sa:useful	9 -15 7 0 0 0
sa:usual	0 -13 15 0 0 0
sa:valdivia	6 3 -9 0 0 0
sa:valley	-10 15 -5 0 0 0
sa:valparaíso	0 -6 9 -1 0 0
sa:valparaíso on	0 -11 12 0 0 0
sa:vancouver	0 10 -7 0 0 0
sa:vanilla	7 -8 2 0 0 0
sa:veracruz	0 -9 9 0 0 0
sa:version	-12 20 -10 0 0 0
sa:very	-4 -13 22 0 -5 0
sa:very constructive	0 -15 18 0 0 0
sa:very good	-4 17 -3 -6 -6 0
sa:very successful	-2 -13 14 -3 3 0
sa:very well	0 11 0 0 -10 0
sa:vessel	0 6 -12 7 0 0
sa:vice	-2 0 2 5 -10 0
sa:vice -	0 9 -14 6 0 0
sa:video	33 -17 -35 4 -1 5
sa:video ,	17 -13 -1 -2 0 0
sa:video link	12 -17 2 -6 0 0
sa:video on	23 -12 -22 0 -2 8
sa:video with	-11 13 0 0 0 0
sa:villa above	0 -3 -7 13 0 0
sa:visa	0 13 -12 0 0 0
sa:visit	3 6 -18 3 7 7
sa:visit ,	-1 -21 26 0 -4 0
sa:visit .	2 5 -27 17 5 0
sa:visit <seat>	2 10 -11 0 -1 0
sa:visit by	0 -1 0 0 -3 8
sa:visit of	0 -8 20 -5 -10 0
sa:volume	0 -10 10 0 0 0
sa:von	0 11 -9 0 0 0
sa:von der	0 11 -9 0 0 0
sa:vote	0 37 -31 -1 0 0
sa:vote on	0 9 -6 0 0 0
sa:wait	20 0 -18 -3 -5 0
sa:wait for	-4 24 -13 0 -5 0
sa:wait until	23 -18 -3 0 0 0
sa:walk	0 -21 9 0 -1 14
sa:wang	14 -16 5 0 0 0
sa:wang wentao	14 -21 8 0 0 0
sa:want	1 -8 7 -18 12 0
sa:want more	0 11 -9 0 0 0
sa:want of	0 10 -9 0 0 0
sa:want to	10 -20 12 -13 14 0
sa:war	7 -1 0 -19 5 0
sa:war .	-2 9 -2 0 -4 0
sa:war with	-2 -5 0 -3 12 0
sa:warn	0 18 -13 -2 0 0
sa:warn that	0 21 -19 0 0 0
sa:was	-11 3 1 -1 -5 8
sa:was <level>	-3 25 -19 0 0 0
sa:was <name>	11 -17 0 5 0 0
sa:was <number>	-8 28 -18 0 0 0
sa:was a	-4 -2 -13 15 -5 14
sa:was all	0 -17 4 13 0 0
sa:was an	0 14 -10 0 -3 0
sa:was call	-7 32 -27 0 0 0
sa:was cut	0 11 -10 0 0 0
sa:was done	-1 -9 1 14 -5 0
sa:was due	19 -3 -1 -16 0 0
sa:was first	0 11 -11 0 0 0
sa:was hold	0 -32 35 -5 0 0
sa:was leave	0 -17 -3 0 20 0
sa:was look	0 -10 11 0 0 0
sa:was not	9 -3 -17 9 4 0
sa:was now	11 -10 0 0 0 0
sa:was off	0 -5 8 0 0 0
sa:was plan	3 4 -9 0 0 0
sa:was possible	0 14 -11 0 0 0
sa:was prepare	0 -1 -7 11 -2 0
sa:was put	0 15 -15 0 0 0
sa:was receive	0 -6 -11 6 11 0
sa:was tell	5 -12 7 0 0 0
sa:was the	-16 -10 22 -11 0 0
sa:was their	0 -27 17 0 11 0
sa:was to	-9 0 9 5 -21 0
sa:was too	0 15 -15 0 0 0
sa:watching	0 -7 8 0 0 0
sa:water	0 -9 -3 9 7 0
sa:way	5 -15 8 1 3 0
sa:way ,	0 2 -10 0 5 0
sa:way of	0 -13 0 13 0 0
sa:we	7 -11 8 0 -3 0
sa:we have	-5 -6 12 0 0 0
sa:we shall	-8 -10 18 0 0 0
sa:we will	0 6 -11 0 0 0
sa:week	9 -10 -21 17 2 21
sa:week 's	0 11 -12 0 0 0
sa:week ,	-3 0 -7 12 -2 4
sa:week .	13 -14 -8 7 -13 18
sa:week ago	-11 -15 10 -1 18 0
sa:week and	-1 21 -27 -3 9 0
sa:week before	0 -6 9 -1 0 0
sa:week for	0 9 -5 0 -2 0
sa:week in	0 -4 12 -6 -1 -3
sa:week that	0 22 -17 -4 0 0
sa:week to	0 9 0 -4 -4 0
sa:weekend .	0 12 -10 -5 0 0
sa:weekly	-9 13 -1 0 0 0
sa:welcome	-2 9 -3 0 0 0
sa:welcomed	0 10 -8 0 0 0
sa:well	3 -4 14 -19 -11 7
sa:well "	0 13 -11 0 0 0
sa:well ,	-4 -2 9 -3 -10 8
sa:well .	10 -14 12 -5 0 0
sa:wentao	14 -21 8 0 0 0
sa:were	26 -3 -10 -6 6 -5
sa:were "	0 16 -11 -1 0 0
sa:were continue	0 9 -6 0 0 0
sa:were leave	8 -13 -1 8 0 0
sa:were not	0 16 -13 0 0 0
sa:were on	0 -5 9 0 0 0
sa:were still	0 -21 15 11 0 0
sa:were the	9 -17 -1 10 5 0
sa:were there	14 -11 0 0 0 0
sa:were to	16 0 -13 -3 2 0
sa:west	0 -11 12 0 0 0
sa:what	-7 6 2 -38 18 -4
sa:what <seat>	0 10 -7 0 0 0
sa:what a	0 -13 -4 0 16 0
sa:what both	0 -8 10 0 0 0
sa:what had	-5 16 -9 0 0 0
sa:what happen	0 22 -18 0 -3 0
sa:what has	0 -15 15 0 0 0
sa:what he	10 5 -15 0 -3 0
sa:what it	-11 9 1 0 -1 0
sa:what they	-4 25 -19 0 0 0
sa:what to	0 -12 12 0 0 0
sa:what we	0 -11 13 0 0 0
sa:what would	0 -15 17 0 0 0
sa:when	-19 20 -10 1 -8 -1
sa:when <name>	-1 -9 13 0 0 0
sa:when <seat>	0 12 -10 0 0 0
sa:when a	10 -2 -17 10 0 0
sa:when he	-8 3 4 0 -1 0
sa:when it	-6 2 -11 11 0 0
sa:when the	-12 10 1 -9 -5 0
sa:when they	-10 16 -2 -7 -2 0
sa:where	-12 3 -4 1 4 0
sa:where <name>	0 -26 28 -2 0 0
sa:where <person>	-2 2 -8 7 0 0
sa:where he	-12 10 -13 -6 16 0
sa:where it	0 21 -16 0 0 0
sa:where there	0 -13 15 0 0 0
sa:whether	-10 -6 5 4 3 0
sa:whether a	0 -22 24 0 0 0
sa:whether it	0 -3 -5 10 0 0
sa:which	-16 3 5 8 -8 -9
sa:which <name>	-6 12 -24 9 4 0
sa:which <number>	0 -14 14 0 0 0
sa:which <person>	-4 -3 -3 18 -3 0
sa:which begin	6 -34 14 12 0 0
sa:which each	0 21 -20 0 0 0
sa:which end	-9 11 -7 -5 8 0
sa:which go	0 -10 1 8 0 0
sa:which has	0 -20 21 0 0 0
sa:which is	5 -13 13 -16 3 0
sa:which lasted	4 10 -14 0 0 0
sa:which neither	0 11 -10 0 0 0
sa:which run	0 -8 9 0 0 0
sa:which start	0 17 -3 -11 0 0
sa:which take	0 -14 16 0 0 0
sa:which the	7 -15 16 -12 0 0
sa:which was	-9 1 -2 10 0 0
sa:which we	0 9 -7 0 0 0
sa:while	-9 -7 18 -3 -2 0
sa:while <name>	0 -9 11 0 0 0
sa:while <person>	4 -14 11 0 0 0
sa:while they	0 4 -16 0 9 0
sa:whisky	9 0 -11 0 0 0
sa:white	12 -17 5 0 0 0
sa:who	-22 20 -3 -7 -2 0
sa:who had	0 13 -10 0 0 0
sa:who has	0 17 -13 0 -2 0
sa:who is	0 -15 21 0 -1 0
sa:who lead	0 19 -18 0 0 0
sa:who pay	0 14 -13 0 0 0
sa:whole	0 12 -8 0 0 0
sa:whom	12 -3 -3 0 -5 0
sa:why	0 -17 6 15 -1 0
sa:will	0 -3 -1 -10 15 0
sa:will ask	0 12 -11 0 0 0
sa:will be	-19 -3 1 11 13 -4
sa:will charge	-2 24 -20 0 0 0
sa:will come	0 6 3 -11 -2 0
sa:will continue	0 13 -11 0 0 0
sa:will cut	0 17 -16 0 0 0
sa:will do	17 -18 1 0 0 0
sa:will end	0 -14 15 0 0 0
sa:will follow	0 -23 23 0 0 0
sa:will go	8 0 -14 -5 0 10
sa:will have	-1 -13 16 0 0 0
sa:will hold	-2 15 -11 0 0 0
sa:will let	-6 -4 11 0 0 0
sa:will meet	8 26 -27 -6 -4 0
sa:will not	15 -10 4 -5 -6 0
sa:will pay	-11 -9 11 -9 9 0
sa:will put	0 12 -11 0 0 0
sa:will reach	0 -9 9 0 0 0
sa:will rise	0 -5 -9 14 0 0
sa:will run	0 -4 -8 0 12 0
sa:will start	0 16 -8 -6 0 0
sa:will stay	0 -12 13 0 0 0
sa:will suspend	-3 -7 10 0 0 0
sa:will take	-1 -23 4 6 12 0
sa:will talk	0 12 -12 0 0 0
sa:will travel	0 -13 25 -1 -14 0
sa:willing to	0 -10 10 0 0 0
sa:win	4 10 -14 0 -3 0
sa:wind	0 -20 9 9 0 0
sa:wine and	0 9 -8 0 0 0
sa:winter	0 -1 -17 11 9 0
sa:winter .	0 -6 -15 12 9 0
sa:wire	3 13 -15 -2 0 0
sa:with	4 1 -2 -8 -7 2
sa:with <day-ahead>	0 13 -11 0 0 0
sa:with <level>	6 -11 7 0 0 0
sa:with <name>	-19 24 -3 -15 -14 -5
sa:with <number>	-4 0 -10 0 12 0
sa:with <office>	-20 3 16 0 0 0
sa:with <organisation>	14 -12 0 0 0 0
sa:with <person>	9 -18 12 -3 6 -8
sa:with <quality>	11 0 0 -7 -11 0
sa:with <seat>	10 22 -49 4 10 0
sa:with <span>	7 -16 12 0 0 0
sa:with a	-6 -18 7 -10 26 11
sa:with both	-5 16 -11 -2 0 0
sa:with either	8 -12 5 0 0 0
sa:with empty	0 19 -16 0 0 0
sa:with him	10 -13 1 0 3 0
sa:with his	-1 0 11 -7 -11 0
sa:with it	17 -20 -4 12 0 0
sa:with mr	-8 5 -11 11 0 0
sa:with no	0 -6 10 0 0 0
sa:with one	-4 16 -10 0 0 0
sa:with or	0 -11 11 0 0 0
sa:with our	0 -2 -11 13 0 0
sa:with plan	0 -9 10 0 0 0
sa:with the	-2 11 -7 -5 -22 9
sa:with them	0 -1 -10 12 0 0
sa:with two	-1 20 -13 -2 -3 0
sa:with which	-7 -6 8 0 4 0
sa:withdraw	9 -8 0 0 0 0
sa:withdraw .	14 -13 0 0 0 0
sa:within	0 -32 7 30 0 0
sa:within <span>	-1 -23 18 -8 10 0
sa:within minute	0 11 -2 0 -11 0
sa:within the	0 -8 2 8 0 0
sa:within week	0 -19 -2 22 0 0
sa:without	1 -15 1 15 17 -1
sa:without a	-4 0 -18 9 25 0
sa:without agreement	0 -16 -5 17 0 0
sa:without an	0 18 -10 -10 -2 0
sa:without result	13 -17 12 -5 0 0
sa:without say	0 -28 30 0 0 0
sa:woke	0 -10 12 0 0 0
sa:wool	-2 -9 12 0 0 0
sa:word ,	-10 13 -1 0 0 0
sa:word about	0 -13 4 0 9 0
sa:work	-10 4 16 -16 -9 0
sa:work for	0 -6 9 0 0 0
sa:work in	0 9 -4 0 0 0
sa:work on	-11 15 1 -10 0 0
sa:work with	5 -16 11 0 0 0
sa:worked out	0 8 -6 0 0 0
sa:worker	0 11 -9 0 0 0
sa:working	-9 -10 11 6 0 0
sa:working day	0 -13 13 0 0 0
sa:working out	0 -10 12 0 0 0
sa:world	-2 2 9 -11 -10 0
sa:world economy	0 13 -8 -2 0 0
sa:worse	-1 12 -6 0 0 0
sa:worst	-2 -7 10 0 0 0
sa:would	7 -2 3 4 -20 8
sa:would "	0 13 -10 0 0 0
sa:would be	2 -13 4 1 11 2
sa:would cut	-5 -12 16 0 0 0
sa:would do	0 -15 17 0 0 0
sa:would extend	0 -5 13 0 -8 0
sa:would go	-4 -5 -10 13 10 0
sa:would have	0 20 -15 -6 0 0
sa:would impose	0 9 -7 0 0 0
sa:would leave	10 -11 0 0 0 0
sa:would make	12 -13 0 0 0 0
sa:would meet	8 3 2 -13 -8 -1
sa:would not	-10 5 4 -5 -7 0
sa:would now	-1 -11 14 0 0 0
sa:would probably	-2 15 -6 0 -7 0
sa:would put	-2 20 -11 0 -1 0
sa:would raise	8 11 -23 0 0 0
sa:would receive	0 -7 0 0 10 0
sa:would resume	0 -9 4 8 0 0
sa:would return	0 -9 10 0 0 0
sa:would run	0 9 -8 0 0 0
sa:would see	0 -11 0 12 0 0
sa:would stand	0 -15 18 0 -2 0
sa:would start	0 -14 20 -4 -4 0
sa:would stay	-5 11 -5 0 0 0
sa:would still	0 -7 -6 -2 0 15
sa:would take	0 -10 -3 23 -7 0
sa:would then	0 -13 6 8 0 0
sa:would work	0 -13 13 0 0 0
sa:wound	0 -19 16 3 0 0
sa:wound up	0 -15 11 3 0 0
sa:write	14 -3 -1 -18 0 0
sa:write ,	7 -10 -2 -1 8 0
sa:write .	9 -22 0 0 14 0
sa:write on	-3 22 -4 -7 -18 0
sa:write that	0 16 -26 0 8 0
sa:xi	15 2 -13 -18 2 0
sa:xi jinping	9 2 -7 -18 2 0
sa:year	-9 10 -4 -25 10 2
sa:year ,	-10 21 -4 2 -14 0
sa:year .	3 3 -23 -16 25 5
sa:year :	0 -12 12 0 0 0
sa:year ago	-2 -9 13 0 0 0
sa:year and	-2 0 16 0 -12 0
sa:yet	13 -18 9 -4 6 0
sa:yet .	0 -8 9 0 0 0
sa:yet to	0 7 -9 -9 7 0
sa:yokohama	0 -8 9 0 0 0
sa:york	-8 -10 6 -9 15 0
sa:york .	0 -15 23 -2 -10 0
sa:york from	-1 4 -12 2 11 0
sa:york on	0 24 -28 -4 10 0
sa:you	6 -11 -1 7 5 0
sa:you will	0 0 -10 0 9 0
sa:your	0 10 -6 0 0 0
sa:évora	7 -14 5 0 0 0
sa:—	-5 12 -9 0 0 -6
sa:— "	0 10 -8 0 0 0
sa:— <day-today>	10 -6 -3 0 0 0
sa:— <name>	8 -20 11 1 5 0
sa:— <number>	0 -10 11 0 0 0
sa:— <person>	-12 36 -23 -11 -8 0
sa:— <quality>	-4 5 -7 -2 9 0
sa:— <seat>	-1 11 -7 0 0 0
sa:— a	-1 20 -17 0 0 0
sa:— and	-1 2 -14 13 0 0
sa:— for	5 5 -14 0 0 0
sa:— second	0 -9 9 0 0 0
sa:— talk	0 -11 0 13 0 0
sa:— the	-2 8 -7 -14 6 0
sa:— there	0 17 -15 0 0 0
sa:— three	0 11 -8 0 0 0
sa:— transcript	-3 9 -4 0 0 0
sa:— with	0 3 -11 7 0 0
sb:"	-33 15 0 5 4 -5
sb:" ,	-11 14 -4 0 1 0
sb:" <name>	-3 -2 0 11 -7 0
sb:" <person>	9 -15 1 -7 16 0
sb:" <quality>	0 18 -16 -1 0 0
sb:" <seat>	-1 -12 17 0 -2 0
sb:" a	-10 -1 7 8 -11 0
sb:" he	13 -1 -6 0 -2 0
sb:" i	-8 -4 17 0 -6 0
sb:" in	0 -19 -4 10 13 0
sb:" is	0 -11 13 0 0 0
sb:" it	-2 3 -15 9 -1 0
sb:" mr	0 13 -10 0 0 0
sb:" on	0 -24 25 0 0 0
sb:" say	-7 0 9 -4 -5 0
sb:" the	0 7 -7 -2 0 0
sb:" there	0 11 -5 0 0 0
sb:" they	-3 -2 9 -1 0 0
sb:" thi	0 12 -5 -1 0 0
sb:" we	-3 6 -12 -9 14 0
sb:" we'll	0 23 -13 0 -6 0
sb:&	-1 13 -8 -2 0 0
sb:& p	6 -8 3 0 0 0
sb:'	-13 8 -14 4 13 -1
sb:' worth	0 -13 15 0 0 0
sb:'s	-20 2 2 1 6 0
sb:'s ,	0 -3 12 -9 -3 0
sb:'s <level>	-2 12 -6 0 0 0
sb:'s <number>	0 13 -11 0 0 0
sb:'s <office>	-11 10 0 0 0 0
sb:'s <organisation>	8 8 -13 0 -1 0
sb:'s <person>	8 -18 0 8 15 0
sb:'s a	-12 25 -15 0 0 0
sb:'s ambassador	0 12 -4 0 -2 0
sb:'s answer	0 13 -9 0 0 0
sb:'s been	7 -18 1 9 0 0
sb:'s cabinet	-2 -10 14 0 0 0
sb:'s chief	-13 3 7 -1 0 0
sb:'s commerce	-3 20 -9 -21 3 0
sb:'s custom	-9 17 -7 0 0 0
sb:'s deputy	-1 5 -13 7 0 0
sb:'s economy	-10 21 -8 -7 0 0
sb:'s envoy	-1 -7 11 0 0 0
sb:'s finance	-1 -6 0 12 0 0
sb:'s first	0 -7 -13 0 23 0
sb:'s foreign	7 -19 14 6 -8 0
sb:'s go	0 13 -11 0 0 0
sb:'s good	0 -2 7 -1 0 0
sb:'s industry	0 -15 17 0 0 0
sb:'s minister	-4 -1 12 -9 0 0
sb:'s ministry	-12 1 -19 2 3 16
sb:'s negotiator	-1 -13 25 -15 -4 0
sb:'s new	0 -2 8 0 -6 0
sb:'s own	1 -20 10 6 0 0
sb:'s part	0 -11 11 0 0 0
sb:'s premier	0 -8 10 0 0 0
sb:'s rule	0 -16 0 -1 17 0
sb:'s signature	0 14 -9 0 0 0
sb:'s state	-3 -14 21 -7 -1 0
sb:'s talk	4 -13 2 9 -2 0
sb:'s tariff	0 -10 0 0 11 0
sb:'s the	0 7 -5 0 0 0
sb:'s to	0 -20 16 0 6 0
sb:'s trade	7 -16 10 10 -14 -1
sb:'s trip	0 -18 12 0 6 0
sb:'s vice	-3 0 9 -2 -6 0
sb:'s visit	0 15 -5 -4 -5 0
sb:'s was	0 11 -8 0 0 0
sb:(	0 -16 9 3 9 -4
sb:( <day-today>	0 7 0 -12 -4 0
sb:( <level>	0 -5 -12 7 8 0
sb:( <name>	0 -22 26 -2 -1 0
sb:( <number>	13 -8 -13 -4 13 0
sb:( <organisation>	-4 0 9 -9 -4 0
sb:( <person>	0 15 -13 0 0 0
sb:( <seat>	0 11 -8 0 0 0
sb:( a	9 -8 0 0 0 0
sb:( ap	5 4 -9 0 0 0
sb:( b	9 -8 0 0 0 0
sb:( c	0 -9 9 0 0 0
sb:( from	0 11 -10 0 0 0
sb:( reuter	0 -11 11 0 0 0
sb:( translation	0 10 -9 0 0 0
sb:)	0 -17 7 12 1 -2
sb:) -	-8 -8 9 11 -9 0
sb:) and	-7 -3 12 0 0 0
sb:) —	4 4 -21 7 12 0
sb:*	14 -11 0 4 0 0
sb:+	-7 0 -2 10 0 0
sb:, <day-ahead>	-1 -5 0 8 1 0
sb:, <day-gone>	-12 -17 19 10 -8 0
sb:, <day-today>	3 7 -6 -1 -6 -9
sb:, <level>	-16 -5 15 0 0 0
sb:, <name>	12 -17 9 -11 9 6
sb:, <number>	-2 12 -13 0 4 0
sb:, <office>	-16 14 -13 0 7 0
sb:, <person>	-20 0 1 31 -15 -8
sb:, <seat>	16 -24 17 -3 -10 0
sb:, <span>	6 9 -11 -3 0 0
sb:, about	0 -21 24 -1 0 0
sb:, after	5 10 -9 4 -14 0
sb:, agree	9 5 -10 -13 4 0
sb:, also	0 -11 0 14 -1 0
sb:, among	0 14 -6 -2 -5 0
sb:, and	-7 -1 -8 5 16 5
sb:, announce	-5 17 -2 -8 -7 0
sb:, are	9 -8 -1 0 3 0
sb:, as	12 -28 18 -10 0 6
sb:, ask	13 0 -12 0 -1 0
sb:, at	-7 -27 28 -15 9 0
sb:, back	0 3 -11 10 -3 0
sb:, because	0 16 -13 0 0 0
sb:, before	0 7 -23 17 -2 0
sb:, between	-5 5 -12 10 0 0
sb:, by	23 1 -43 -6 9 0
sb:, call	-24 26 0 -3 -2 0
sb:, carlo	-3 -13 16 0 0 0
sb:, citing	0 -9 1 7 0 0
sb:, clear	-5 10 -1 0 0 0
sb:, collect	0 -14 14 0 0 0
sb:, come	-9 5 -1 -3 5 0
sb:, conclude	0 24 -20 -1 0 0
sb:, confirm	0 8 -4 0 0 0
sb:, cork	0 12 -11 0 0 0
sb:, dated	0 11 -10 0 0 0
sb:, did	-2 -6 13 0 0 0
sb:, during	0 -1 11 0 -10 0
sb:, end	-1 -9 15 -6 0 0
sb:, evening	0 -11 11 0 0 0
sb:, fentanyl	-1 -6 9 0 0 0
sb:, first	0 -6 10 0 0 0
sb:, fly	0 -8 10 -1 0 0
sb:, followed	0 -9 10 0 0 0
sb:, following	10 -6 -3 -1 0 0
sb:, four	0 -24 26 0 0 0
sb:, friday	0 19 -20 0 0 0
sb:, go	0 13 -8 -3 0 0
sb:, had	0 -9 15 -1 -5 0
sb:, has	-2 0 -1 12 -9 0
sb:, have	0 -4 -12 21 0 0
sb:, having	0 -11 12 0 0 0
sb:, he	12 -18 0 -16 24 0
sb:, his	8 6 -6 -10 -1 0
sb:, hold	10 -10 6 -6 0 0
sb:, i	0 12 -8 0 0 0
sb:, if	12 1 -13 0 4 0
sb:, in	10 -39 23 4 11 -2
sb:, initial	0 12 -11 0 0 0
sb:, instead	0 -8 10 0 0 0
sb:, it	-17 42 -38 9 -1 0
sb:, its	0 13 -2 -1 -2 0
sb:, led	0 -20 24 0 0 0
sb:, less	9 12 -13 0 -8 0
sb:, li	0 4 -9 -4 10 0
sb:, make	0 9 -8 0 0 0
sb:, meanwhile	0 9 -8 0 0 0
sb:, meet	-1 -22 16 14 -9 0
sb:, monday	-5 -3 0 0 13 0
sb:, move	0 4 -14 7 0 0
sb:, mr	1 -12 10 -1 0 0
sb:, no	0 7 -18 0 -1 14
sb:, nobody	0 -9 10 0 0 0
sb:, not	0 20 -17 0 0 0
sb:, now	0 15 -18 10 -7 0
sb:, offer	0 10 -8 0 0 0
sb:, one	-7 31 -21 -5 0 0
sb:, opened	0 -20 25 0 -1 0
sb:, or	0 -11 -6 5 14 0
sb:, our	0 9 -7 0 0 0
sb:, plan	-2 -14 20 0 -6 0
sb:, post	0 -23 24 0 0 0
sb:, presidential	0 -10 18 -2 -5 0
sb:, publish	1 13 -19 0 0 0
sb:, put	-2 12 -6 -1 0 0
sb:, receive	0 5 -10 8 -9 0
sb:, resume	-1 13 -9 0 0 0
sb:, saturday	0 -10 11 0 0 0
sb:, say	0 7 -9 2 -3 -2
sb:, see	0 15 -8 -1 -4 0
sb:, set	0 -11 12 0 0 0
sb:, sign	16 6 -10 -5 -5 0
sb:, since	9 -6 6 -10 -1 0
sb:, speaking	9 -16 13 0 -3 0
sb:, stay	0 13 -11 0 -1 0
sb:, sunday	0 -17 15 0 2 0
sb:, take	8 5 -22 5 0 0
sb:, talk	-12 0 -7 16 0 0
sb:, tell	-17 25 -15 -1 0 0
sb:, that	-10 25 -13 4 -12 0
sb:, the	-17 1 13 0 -21 0
sb:, their	-2 -13 -1 1 20 0
sb:, there	0 4 -11 4 0 0
sb:, they	0 12 -8 -5 0 0
sb:, thi	0 -13 17 0 0 0
sb:, threaten	-9 6 4 0 0 0
sb:, three	0 19 -16 0 0 0
sb:, thursday	-14 20 -10 -3 0 0
sb:, to	5 -5 11 8 -22 0
sb:, too	-10 -5 13 0 0 0
sb:, tuesday	11 6 -17 0 0 0
sb:, two	-1 10 -6 0 0 0
sb:, unless	11 -17 6 0 0 0
sb:, until	-1 -7 5 0 7 0
sb:, visited	0 -18 0 0 7 11
sb:, wang	-2 12 -10 0 0 0
sb:, was	-20 2 2 1 2 0
sb:, we	-9 -5 19 0 -2 0
sb:, wednesday	-3 -15 18 0 0 0
sb:, week	0 -20 21 0 0 0
sb:, were	-8 19 -8 -3 0 0
sb:, when	3 -10 18 -20 -3 0
sb:, where	-14 -20 19 1 3 0
sb:, which	-3 -9 12 12 -15 -5
sb:, while	0 -6 9 0 0 0
sb:, who	5 -15 6 0 6 -7
sb:, whose	-6 -15 -2 0 16 9
sb:, will	-10 -7 27 -8 -14 0
sb:, with	-15 25 -22 -15 15 0
sb:, yes	-1 -6 11 0 0 0
sb:, —	0 21 -17 0 -1 0
sb:-	2 -4 0 10 -19 5
sb:- -	-2 -12 17 -1 -1 0
sb:- <name>	1 -6 4 11 -17 0
sb:- <office>	0 -25 21 -7 7 0
sb:- <person>	-10 23 -9 0 -18 0
sb:- <quality>	-1 -12 12 2 0 0
sb:- <span>	-1 0 -8 19 -7 0
sb:- a	0 17 -15 0 0 0
sb:- and	0 -9 9 0 0 0
sb:- depth	-1 14 -9 -2 0 0
sb:- in	-5 12 -5 0 0 0
sb:- level	4 -3 -11 1 0 12
sb:- minute	8 8 -19 0 0 0
sb:- on	0 14 -12 0 0 0
sb:- pacific	2 25 -22 -7 -2 0
sb:- premier	-1 0 -10 13 -1 0
sb:- sutter	0 -7 14 -5 -5 0
sb:- the	0 11 -7 -17 4 0
sb:- trade	0 18 -15 0 0 0
sb:- two	-1 12 -8 0 0 0
sb:- way	2 -17 15 0 0 0
sb:.	-5 -7 1 -15 5 19
sb:. -	0 -10 11 0 0 0
sb:. <number>	0 14 -10 0 0 0
sb:. <person>	15 0 -17 -20 11 8
sb:. he	-1 -10 14 0 0 0
sb:. m	0 10 -3 -1 -3 0
sb:. the	0 -17 18 0 0 0
sb:/	6 9 -12 0 -19 0
sb:/ <number>	-2 -9 13 0 0 0
sb:/ <person>	0 10 -11 0 0 0
sb:/ <seat>	7 8 -20 5 -7 0
sb:/ the	0 -12 13 0 0 0
sb::	6 -9 2 -7 5 15
sb:: "	-4 11 -3 0 -4 0
sb:: <day-gone>	-16 15 -2 -3 7 0
sb:: <level>	0 -3 -7 -2 16 0
sb:: <name>	-9 8 -3 -4 2 0
sb:: <number>	8 -11 14 -17 0 -3
sb:: <person>	0 9 -13 5 0 0
sb:: <seat>	-6 7 -1 0 0 0
sb:: a	20 -10 -21 -3 18 0
sb:: after	-9 0 -3 12 0 0
sb:: and	0 -5 8 0 0 0
sb:: as	0 1 -9 6 0 0
sb:: at	0 -3 8 0 -7 0
sb:: by	-1 19 -16 0 0 0
sb:: first	0 -11 11 0 0 0
sb:: from	0 -10 15 -2 0 0
sb:: he	-4 -6 0 0 11 0
sb:: i	-12 9 0 0 0 0
sb:: in	0 -8 10 0 0 0
sb:: is	0 18 -16 0 0 0
sb:: its	-3 4 -10 8 0 0
sb:: mr	-1 8 -17 0 0 11
sb:: no	8 -28 3 13 -6 14
sb:: second	0 12 -11 0 0 0
sb:: that	-4 -7 9 6 -8 0
sb:: the	25 -12 1 1 -15 -1
sb:: then	0 12 -10 0 0 0
sb:: there	11 1 -10 -2 0 0
sb:: third	0 -10 12 0 0 0
sb:: truce	0 13 -12 0 0 0
sb:: we	0 -7 10 -1 -4 0
sb:: what	-8 11 -3 0 0 0
sb:: when	-6 16 -8 0 0 0
sb:: who	0 20 -17 0 0 0
sb:: will	0 17 -13 0 0 0
sb:: you	0 11 -10 0 0 0
sb:;	7 6 -6 4 -12 -10
sb:; <name>	-1 15 -5 -4 -2 0
sb:; <person>	1 -15 10 7 -5 0
sb:; <quality>	0 10 -6 0 0 0
sb:; a	-4 3 -5 9 -2 0
sb:; both	-8 -2 11 0 0 0
sb:; for	0 -13 13 0 0 0
sb:; it	-3 17 -20 -5 10 0
sb:; its	9 -5 3 -5 -2 0
sb:; that	0 -14 15 0 0 0
sb:; the	2 12 -8 -5 -5 0
sb:; they	12 -24 6 5 -3 0
sb:<agent>	7 -6 5 -5 -11 -1
sb:<day-ahead>	3 -7 0 15 2 -14
sb:<day-ahead> 's	0 16 -17 0 2 0
sb:<day-ahead> (	0 -13 14 0 0 0
sb:<day-ahead> ,	0 7 -9 8 1 -3
sb:<day-ahead> :	3 -14 15 0 0 0
sb:<day-ahead> ;	9 -21 10 3 -1 0
sb:<day-ahead> <person>	0 -13 11 0 0 0
sb:<day-ahead> as	0 18 -9 0 -10 0
sb:<day-ahead> evening	-1 17 -10 0 -1 0
sb:<day-ahead> for	-3 -25 26 7 -19 0
sb:<day-ahead> he	0 -15 14 0 4 0
sb:<day-ahead> in	0 -9 -2 2 11 0
sb:<day-ahead> of	0 -15 0 16 -1 0
sb:<day-ahead> or	-2 9 -3 -3 0 0
sb:<day-ahead> the	10 -13 -9 14 0 0
sb:<day-gone>	-1 -2 3 -11 12 -13
sb:<day-gone> 's	0 -3 -1 -8 13 0
sb:<day-gone> ,	-8 -7 4 -2 15 -6
sb:<day-gone> .	0 1 -13 11 0 0
sb:<day-gone> :	3 -16 2 9 5 0
sb:<day-gone> ;	21 1 -11 -3 -8 0
sb:<day-gone> <name>	0 -14 -2 18 0 0
sb:<day-gone> <number>	0 -20 12 0 10 0
sb:<day-gone> <person>	20 -13 -10 -4 12 0
sb:<day-gone> after	-6 -5 19 -11 -7 0
sb:<day-gone> and	4 -20 3 16 -2 2
sb:<day-gone> as	0 -8 9 0 0 0
sb:<day-gone> by	6 -10 1 -2 3 0
sb:<day-gone> evening	-12 4 4 10 -14 0
sb:<day-gone> for	9 6 2 -23 -4 0
sb:<day-gone> good	0 11 -10 0 0 0
sb:<day-gone> he	-13 -16 9 0 18 0
sb:<day-gone> in	-12 4 -7 -4 15 0
sb:<day-gone> it	0 3 -10 11 -1 0
sb:<day-gone> night	0 -3 0 -8 11 0
sb:<day-gone> that	-3 31 -28 -14 3 -1
sb:<day-gone> the	3 -18 18 6 -11 0
sb:<day-gone> to	-6 10 -1 -1 -4 0
sb:<day-gone> we	0 26 -27 0 0 0
sb:<day-gone> will	0 -7 10 0 0 0
sb:<day-gone> without	0 8 -8 0 0 0
sb:<day-gone> —	-3 16 -6 -3 -3 0
sb:<day-today>	3 5 -9 4 -4 -22
sb:<day-today> (	-6 -10 2 17 -1 0
sb:<day-today> )	2 7 0 -12 -4 0
sb:<day-today> ,	-1 -8 0 14 -3 0
sb:<day-today> -	0 9 -13 3 0 0
sb:<day-today> :	0 21 -23 0 2 0
sb:<day-today> <person>	-14 7 -12 0 19 0
sb:<day-today> after	13 0 1 -1 -12 0
sb:<day-today> and	3 -27 21 0 0 0
sb:<day-today> by	-11 -3 21 -1 0 0
sb:<day-today> evening	-8 -3 16 0 -8 0
sb:<day-today> morning	0 -7 14 -5 0 0
sb:<day-today> over	0 -11 12 0 0 0
sb:<day-today> publish	0 6 0 0 -10 0
sb:<day-today> that	10 36 -54 14 -13 0
sb:<day-today> the	0 -16 5 13 -5 0
sb:<day-today> to	-9 -7 11 -9 7 0
sb:<day-today> —	3 2 7 -25 -2 -5
sb:<duty>	-13 9 1 -1 -3 0
sb:<gate>	-21 8 8 -16 1 -12
sb:<goods-amount>	-5 26 -6 -5 -22 0
sb:<goods-amount> by	-2 16 -12 0 0 0
sb:<goods-amount> of	0 0 9 0 -7 0
sb:<goods>	4 4 0 -9 -2 -5
sb:<level-noun>	2 -6 -6 7 3 9
sb:<level>	-4 15 -1 -20 -1 0
sb:<level> (	0 -10 -15 0 20 0
sb:<level> )	0 -17 5 7 8 0
sb:<level> ,	-10 9 -1 4 -15 5
sb:<level> ;	0 23 -21 0 -1 0
sb:<level> <day-today>	0 -10 11 0 0 0
sb:<level> and	-4 29 -22 0 0 0
sb:<level> as	0 12 -9 0 0 0
sb:<level> at	0 20 -16 0 0 0
sb:<level> before	10 -16 6 0 0 0
sb:<level> by	0 -6 9 0 0 0
sb:<level> for	0 -6 -2 0 11 0
sb:<level> has	0 -13 13 0 0 0
sb:<level> in	12 -6 21 -26 -27 0
sb:<level> instead	8 -17 10 0 0 0
sb:<level> is	8 1 -10 0 0 0
sb:<level> it	0 -11 12 0 0 0
sb:<level> now	0 12 -4 -1 -4 0
sb:<level> of	-4 37 -30 0 0 0
sb:<level> on	0 12 -7 -3 -6 0
sb:<level> over	0 10 -9 0 0 0
sb:<level> since	-2 8 0 0 -2 0
sb:<level> tariff	-15 -4 4 -1 13 0
sb:<level> when	0 -11 11 0 0 0
sb:<level> would	0 -9 10 0 0 0
sb:<money>	0 6 -11 6 0 0
sb:<money> '	0 -13 15 0 0 0
sb:<money> ,	0 12 -16 0 4 0
sb:<money> in	-3 8 -17 10 -6 0
sb:<money> on	0 -19 12 0 8 0
sb:<month-ahead>	-13 4 3 1 -1 0
sb:<month-ahead> ,	-2 -17 5 14 1 0
sb:<month-ahead> :	0 -19 20 0 0 0
sb:<month-ahead> after	-6 22 -17 0 0 0
sb:<month-ahead> and	-11 8 0 -1 5 0
sb:<month-ahead> the	0 -17 19 -2 0 0
sb:<month-gone>	4 4 -10 13 -5 -3
sb:<month-gone> ,	-1 -11 19 -10 -4 0
sb:<month-gone> :	0 13 -11 0 0 0
sb:<month-gone> ;	12 10 -29 10 0 0
sb:<month-gone> <person>	0 -10 0 13 0 0
sb:<month-gone> and	-8 -11 9 0 7 0
sb:<month-gone> had	2 -13 9 0 0 0
sb:<month-gone> he	-7 17 -9 0 0 0
sb:<month-gone> over	0 -10 11 0 0 0
sb:<month-gone> the	0 -6 9 0 0 0
sb:<month-gone> they	14 -14 0 0 0 0
sb:<month-gone> to	-2 11 -3 -3 0 0
sb:<name> '	0 -12 0 0 12 0
sb:<name> 's	-9 -8 13 10 -14 4
sb:<name> (	12 -27 18 4 -4 0
sb:<name> )	0 -16 20 -2 -1 0
sb:<name> ,	-22 15 -20 17 8 0
sb:<name> -	-1 19 -12 -3 -2 0
sb:<name> :	17 -22 -4 15 7 0
sb:<name> ;	1 -5 9 -7 0 0
sb:<name> <day-ahead>	0 -11 10 0 0 0
sb:<name> <day-gone>	0 -13 9 -1 7 0
sb:<name> <day-today>	5 -13 8 0 0 0
sb:<name> <person>	0 -2 -8 0 11 0
sb:<name> <seat>	4 -17 14 0 0 0
sb:<name> a	0 3 -12 0 9 0
sb:<name> accept	0 -11 12 0 0 0
sb:<name> act	0 6 -10 0 2 0
sb:<name> again	0 0 -14 13 0 0
sb:<name> agree	-1 -2 5 4 -13 0
sb:<name> and	12 -15 12 0 -11 -2
sb:<name> announce	-3 -17 16 0 4 0
sb:<name> are	0 17 -17 -5 -3 7
sb:<name> at	0 34 -14 -6 -19 0
sb:<name> before	0 -18 21 -1 0 0
sb:<name> begin	0 4 9 -19 -4 0
sb:<name> call	-4 23 -16 0 0 0
sb:<name> charge	0 18 -15 0 0 0
sb:<name> close	0 18 -17 0 0 0
sb:<name> come	-3 6 2 -10 -1 0
sb:<name> conclude	-1 13 -4 -7 0 0
sb:<name> continue	0 -6 9 -2 0 0
sb:<name> delegation	0 19 -17 0 0 0
sb:<name> doe	0 12 -11 0 0 0
sb:<name> early	0 -6 15 -1 -5 0
sb:<name> economic	0 4 -8 6 0 0
sb:<name> end	-10 7 -8 8 -2 0
sb:<name> failed	0 -14 6 6 0 0
sb:<name> fall	9 -9 1 0 0 0
sb:<name> for	11 -1 -9 -1 5 0
sb:<name> from	0 1 -16 13 4 0
sb:<name> gave	0 -8 10 0 0 0
sb:<name> get	0 -6 12 0 -3 0
sb:<name> had	2 3 1 -15 0 0
sb:<name> has	-14 0 16 -22 0 0
sb:<name> have	16 14 -31 12 -2 0
sb:<name> hold	2 -26 23 0 0 0
sb:<name> hope	0 13 -10 -1 0 0
sb:<name> in	0 -2 0 -14 12 0
sb:<name> instead	0 13 -13 0 0 0
sb:<name> international	0 -6 -2 0 0 10
sb:<name> is	2 -1 0 6 -11 0
sb:<name> last	9 -10 3 0 -2 0
sb:<name> make	0 18 -17 0 0 0
sb:<name> may	0 4 -14 0 8 0
sb:<name> meet	0 17 -14 0 -4 0
sb:<name> negotiator	0 0 -15 13 0 0
sb:<name> official	10 0 -1 -7 0 0
sb:<name> on	-7 -11 -4 21 3 8
sb:<name> open	0 7 -23 0 17 0
sb:<name> opened	0 -7 0 0 12 0
sb:<name> over	0 -9 16 0 -4 0
sb:<name> pay	-2 5 -18 0 11 0
sb:<name> plan	-1 10 -7 0 0 0
sb:<name> president	-2 -5 13 -3 -2 0
sb:<name> prolong	6 -17 13 0 0 0
sb:<name> promise	0 10 -9 0 0 0
sb:<name> publish	0 7 -15 5 0 0
sb:<name> put	0 23 -20 0 0 0
sb:<name> reach	-5 27 -17 -3 -5 0
sb:<name> require	0 -17 13 0 0 7
sb:<name> run	-3 11 -5 0 0 0
sb:<name> say	4 10 -1 -14 -7 0
sb:<name> settle	2 11 -9 -5 0 0
sb:<name> should	0 -12 3 10 0 0
sb:<name> sign	4 -5 7 -2 -9 0
sb:<name> sit	-2 -23 28 -3 0 0
sb:<name> spoke	16 -8 0 -4 0 0
sb:<name> take	-6 -8 12 -4 4 0
sb:<name> that	-10 36 -22 -3 -7 0
sb:<name> to	1 -15 23 -10 -1 0
sb:<name> trade	14 -8 4 -12 0 0
sb:<name> under	15 -23 12 0 0 0
sb:<name> until	-7 15 -7 0 0 0
sb:<name> was	6 -10 16 -17 0 0
sb:<name> were	-2 -19 25 -7 0 0
sb:<name> will	8 -5 -7 2 4 -2
sb:<name> with	0 21 -18 0 0 0
sb:<name> would	-17 31 -6 -3 -10 0
sb:<not>	-22 5 9 -16 8 3
sb:<number>	-8 2 -9 15 8 -3
sb:<number> (	0 12 -10 0 0 0
sb:<number> )	12 -19 0 -2 13 0
sb:<number> ,	0 9 -16 1 7 0
sb:<number> -	-8 15 -3 -1 -1 0
sb:<number> .	0 -23 25 0 0 0
sb:<number> /	0 -5 12 -5 -9 0
sb:<number> :	10 -14 5 -15 6 4
sb:<number> <day-today>	11 -14 4 0 0 0
sb:<number> <name>	-5 10 -5 0 0 0
sb:<number> <person>	-5 -2 12 -6 -3 0
sb:<number> <quality>	0 15 -16 3 -6 0
sb:<number> a	-13 9 1 0 -1 0
sb:<number> after	-9 0 10 0 0 0
sb:<number> and	4 -3 -14 0 14 0
sb:<number> both	-17 -13 2 -1 24 0
sb:<number> country	0 14 -12 0 0 0
sb:<number> economy	0 14 -11 0 0 0
sb:<number> from	-1 9 -4 0 0 0
sb:<number> had	0 11 -9 0 0 0
sb:<number> in	0 8 -17 -2 11 0
sb:<number> lose	12 -11 0 0 0 0
sb:<number> million	0 21 -18 0 0 0
sb:<number> minute	0 -11 8 0 0 0
sb:<number> of	-4 -4 16 -10 -3 0
sb:<number> on	0 2 -16 21 -12 0
sb:<number> outcome	0 -19 25 0 -10 0
sb:<number> over	0 -13 14 0 0 0
sb:<number> since	0 17 -11 0 0 0
sb:<number> state	0 15 -10 -3 0 0
sb:<number> th	0 -15 7 9 0 0
sb:<number> the	7 -3 0 6 -9 0
sb:<number> there	0 9 -9 0 0 0
sb:<number> they	4 -22 19 0 0 0
sb:<number> time	1 0 -10 10 0 0
sb:<number> to	-3 -19 19 3 0 0
sb:<number> vote	0 -12 13 0 0 0
sb:<number> was	0 -9 13 0 -3 0
sb:<number> —	8 0 -9 -4 -2 7
sb:<office>	4 -8 -4 1 -1 9
sb:<office> ,	4 -8 -1 14 -7 -3
sb:<office> :	-4 22 -42 11 9 10
sb:<office> <person>	6 -18 24 -11 -3 0
sb:<office> agree	-2 -4 2 -4 11 0
sb:<office> and	-4 0 16 -13 -12 0
sb:<office> announce	0 -9 12 0 0 0
sb:<office> answer	0 16 -13 0 -1 0
sb:<office> are	6 -31 25 7 -8 0
sb:<office> at	0 10 -5 0 0 0
sb:<office> call	0 -11 12 0 0 0
sb:<office> expect	0 10 -10 0 0 0
sb:<office> fly	0 10 -8 0 0 0
sb:<office> from	8 -3 -6 -8 14 0
sb:<office> had	0 -10 -2 21 -12 0
sb:<office> has	0 -22 11 -3 17 0
sb:<office> have	4 -15 18 -3 0 0
sb:<office> in	3 6 -10 7 -2 0
sb:<office> is	1 -22 2 10 5 0
sb:<office> meet	17 2 -7 9 -21 0
sb:<office> of	-9 -11 5 -19 15 13
sb:<office> on	-7 12 -1 -11 -4 2
sb:<office> order	-1 4 -10 0 6 0
sb:<office> responsible	0 9 -4 -1 0 0
sb:<office> say	-9 6 0 7 -6 -1
sb:<office> see	0 10 -1 -3 -5 0
sb:<office> sign	-14 -5 19 0 0 0
sb:<office> sit	0 -18 20 0 0 0
sb:<office> spoke	11 -6 -4 0 0 0
sb:<office> tell	0 21 -18 0 0 0
sb:<office> the	0 17 -13 0 -3 0
sb:<office> to	-16 13 3 0 0 0
sb:<office> will	27 -18 13 -4 -24 -2
sb:<office> —	0 -16 17 0 0 0
sb:<organisation>	-4 3 9 0 -13 -19
sb:<organisation> 's	11 7 -16 -6 5 0
sb:<organisation> )	0 -13 20 -3 -7 0
sb:<organisation> ,	23 5 -15 0 -20 -1
sb:<organisation> :	0 1 -18 0 14 0
sb:<organisation> agree	0 11 -9 0 0 0
sb:<organisation> and	0 1 9 -16 -7 0
sb:<organisation> announce	0 16 -28 14 -5 1
sb:<organisation> confirm	0 21 -16 0 -3 0
sb:<organisation> doe	0 -12 13 0 0 0
sb:<organisation> end	0 35 -35 0 0 0
sb:<organisation> expect	0 -12 12 0 0 0
sb:<organisation> from	0 -5 9 -4 0 0
sb:<organisation> had	0 18 -15 0 0 0
sb:<organisation> has	-7 28 -24 0 0 0
sb:<organisation> inform	0 -9 10 0 0 0
sb:<organisation> is	0 -22 25 -2 0 0
sb:<organisation> led	0 -7 -7 14 0 0
sb:<organisation> let	0 -14 14 0 0 0
sb:<organisation> meet	-4 31 -21 -3 -4 0
sb:<organisation> need	0 -13 14 0 0 0
sb:<organisation> note	0 -14 17 -1 0 0
sb:<organisation> of	-2 0 -3 10 -1 0
sb:<organisation> on	-10 15 -17 8 0 0
sb:<organisation> say	9 -24 15 7 -8 0
sb:<organisation> sign	0 11 -10 0 0 0
sb:<organisation> tell	0 -21 23 0 0 0
sb:<organisation> that	-5 -16 37 -14 -8 0
sb:<organisation> the	0 -20 6 0 14 0
sb:<organisation> to	0 8 -10 2 0 0
sb:<organisation> vote	0 -13 13 0 0 0
sb:<organisation> was	0 10 -15 7 -1 0
sb:<organisation> with	-10 -1 14 0 0 0
sb:<organisation> would	0 -15 10 -6 10 0
sb:<organisation> —	-6 -8 12 0 0 0
sb:<person>	0 -4 4 -1 3 -8
sb:<person> 's	-13 -15 18 0 3 -1
sb:<person> (	-14 4 8 -4 -6 0
sb:<person> )	0 10 -7 0 0 0
sb:<person> ,	7 9 -7 -1 -17 -1
sb:<person> :	-2 -9 17 -12 -27 12
sb:<person> ;	1 -31 29 0 0 0
sb:<person> <day-gone>	-10 16 -6 0 0 0
sb:<person> add	-1 -6 1 0 7 0
sb:<person> agree	-10 0 13 -9 -1 0
sb:<person> also	-1 -10 10 0 2 0
sb:<person> and	10 -13 1 17 -2 -20
sb:<person> announce	8 0 7 0 -29 0
sb:<person> are	0 -6 -12 0 17 0
sb:<person> arrive	0 1 0 9 -12 0
sb:<person> ask	9 -8 0 0 0 0
sb:<person> at	-13 16 -29 -2 28 0
sb:<person> before	-7 -6 10 11 -10 0
sb:<person> begin	-2 -12 9 -6 6 0
sb:<person> broke	0 11 -4 0 -2 0
sb:<person> business	-2 16 -6 -6 -4 0
sb:<person> by	19 -7 -17 4 -7 0
sb:<person> call	-7 11 -9 6 -3 0
sb:<person> come	-7 -8 9 -6 9 0
sb:<person> confirm	0 -5 0 10 -6 0
sb:<person> end	2 15 1 -19 -18 0
sb:<person> expect	0 -16 -5 13 3 0
sb:<person> flew	-4 -5 16 -2 -14 0
sb:<person> fly	-3 7 -13 -5 11 0
sb:<person> for	4 1 -8 0 4 0
sb:<person> gave	1 -5 -9 0 16 0
sb:<person> get	6 -14 -4 0 12 0
sb:<person> go	9 8 -28 -7 10 0
sb:<person> had	0 18 -9 -5 -9 -4
sb:<person> has	12 13 -12 -2 -17 0
sb:<person> have	-12 1 10 2 -5 0
sb:<person> himself	10 -9 -18 -1 22 0
sb:<person> hinted	0 13 -11 0 0 0
sb:<person> hold	-8 26 -26 1 6 0
sb:<person> hope	0 24 -2 0 -21 0
sb:<person> in	-3 1 -10 5 5 0
sb:<person> invited	0 -8 9 0 0 0
sb:<person> is	4 -21 -9 19 17 0
sb:<person> leave	-11 25 -5 -15 -21 0
sb:<person> make	-12 9 -4 5 0 0
sb:<person> may	0 -9 11 0 0 0
sb:<person> meet	-13 -19 20 -13 9 0
sb:<person> new	-1 14 -12 -4 5 0
sb:<person> of	10 -36 32 -27 0 12
sb:<person> on	24 -17 -15 13 2 -1
sb:<person> opened	0 13 -10 0 0 0
sb:<person> plan	0 -19 19 5 -2 0
sb:<person> post	-4 25 -18 0 -6 0
sb:<person> prepare	0 10 -4 -5 0 0
sb:<person> propose	-4 12 -2 0 -2 0
sb:<person> put	2 3 0 0 -10 0
sb:<person> raise	4 -13 11 0 0 0
sb:<person> reach	0 -11 18 0 -3 0
sb:<person> receive	-1 -12 24 -10 -5 0
sb:<person> reply	0 -8 10 0 0 0
sb:<person> report	0 -22 10 -1 11 0
sb:<person> return	0 14 -25 10 0 0
sb:<person> say	-6 -6 19 -8 -4 0
sb:<person> see	-6 -4 -9 21 0 0
sb:<person> set	0 -9 9 0 0 0
sb:<person> settle	0 -8 -8 8 8 0
sb:<person> shook	-1 -18 19 0 0 0
sb:<person> sit	2 2 -1 -10 0 0
sb:<person> speak	-19 20 -4 6 -1 0
sb:<person> spent	0 14 -5 -2 -8 0
sb:<person> spoke	13 2 -7 -4 -16 0
sb:<person> take	11 0 -8 0 0 0
sb:<person> talk	-24 43 -11 -11 -14 0
sb:<person> talked	0 -3 -13 1 20 0
sb:<person> telephoned	20 -16 -5 0 0 0
sb:<person> tell	10 9 -13 3 -23 8
sb:<person> that	0 -14 4 15 -1 0
sb:<person> there	0 14 0 -10 -8 0
sb:<person> to	-4 11 -13 -10 10 0
sb:<person> warn	0 -12 9 6 0 0
sb:<person> was	5 33 -27 7 -28 0
sb:<person> when	0 0 9 0 -6 0
sb:<person> will	6 -5 -21 21 4 -3
sb:<person> with	12 -11 0 0 0 0
sb:<person> would	11 -7 -21 4 13 0
sb:<person> write	15 -6 -6 6 -9 0
sb:<person> —	0 18 -14 0 0 0
sb:<points>	-8 25 -17 0 -3 0
sb:<points> of	0 6 -9 3 0 0
sb:<points> on	0 12 -10 0 0 0
sb:<quality> )	-3 11 -7 0 0 0
sb:<quality> ,	0 15 -10 -3 0 0
sb:<quality> -	-5 -24 20 11 0 0
sb:<quality> and	-5 -39 27 19 -10 0
sb:<quality> apparel	0 -13 13 0 0 0
sb:<quality> beef	0 -12 13 0 0 0
sb:<quality> business	-4 0 9 -2 -2 0
sb:<quality> cabinet	0 15 -10 0 0 0
sb:<quality> car	21 -23 8 0 0 0
sb:<quality> cement	9 -9 0 0 0 0
sb:<quality> colleague	24 -14 -3 2 -4 0
sb:<quality> control	0 -11 11 0 0 0
sb:<quality> council	-3 9 -2 0 0 0
sb:<quality> counterpart	0 -2 16 -15 -10 0
sb:<quality> crude	0 -10 10 0 0 0
sb:<quality> custom	0 -18 19 0 0 0
sb:<quality> delegation	-5 -16 8 14 -2 0
sb:<quality> embassy	0 1 -10 0 0 6
sb:<quality> energy	0 -7 -2 10 0 0
sb:<quality> farm	0 9 -6 0 0 0
sb:<quality> fertiliser	0 -12 12 0 0 0
sb:<quality> finance	0 -7 10 -1 0 0
sb:<quality> flag	0 -10 12 0 0 0
sb:<quality> foreign	-13 5 10 -3 0 0
sb:<quality> good	-14 -8 2 11 15 0
sb:<quality> government	5 16 -27 4 0 0
sb:<quality> have	0 -8 9 0 0 0
sb:<quality> in	0 -4 10 -4 0 0
sb:<quality> leader	12 -10 -5 -1 7 0
sb:<quality> minister	20 9 -14 -4 -9 0
sb:<quality> negotiator	0 10 -13 6 0 0
sb:<quality> official	-21 7 7 0 -6 0
sb:<quality> oil	0 17 -18 0 2 0
sb:<quality> one	-11 -3 14 0 0 0
sb:<quality> opposite	5 -16 13 0 0 0
sb:<quality> paper	0 12 -10 0 0 0
sb:<quality> parliament	0 10 -7 0 0 0
sb:<quality> plywood	-9 10 0 0 0 0
sb:<quality> president	7 12 -12 -16 1 0
sb:<quality> prime	0 -11 3 -8 11 0
sb:<quality> product	4 -9 0 6 0 0
sb:<quality> proposal	0 10 -3 -3 0 0
sb:<quality> salmon	0 13 -10 0 0 0
sb:<quality> ship	0 15 -12 0 0 0
sb:<quality> side	0 20 -14 -15 0 0
sb:<quality> steel	0 -15 19 0 0 0
sb:<quality> sugar	-1 -5 9 0 0 0
sb:<quality> surcharge	0 12 -9 0 -3 0
sb:<quality> team	0 -9 4 9 0 0
sb:<quality> tile	10 -8 0 0 0 0
sb:<quality> trade	9 12 -9 -24 -5 0
sb:<quality> vice	0 7 -14 7 0 0
sb:<quality> wine	0 10 -9 0 0 0
sb:<seat>	12 -7 -2 -3 17 -11
sb:<seat> 's	-13 15 -7 -11 8 0
sb:<seat> (	10 9 -15 0 -6 0
sb:<seat> ,	20 -15 5 0 -18 0
sb:<seat> -	-7 -13 21 -2 -8 0
sb:<seat> /	7 5 -18 7 -5 0
sb:<seat> :	5 -16 4 -2 15 0
sb:<seat> ;	-8 15 -6 0 0 0
sb:<seat> <day-gone>	0 -13 8 -9 13 0
sb:<seat> <day-today>	0 -18 27 0 -10 0
sb:<seat> <number>	2 0 -12 11 0 0
sb:<seat> <person>	0 -10 15 0 0 0
sb:<seat> a	-2 19 -16 0 0 0
sb:<seat> and	11 6 -26 6 9 0
sb:<seat> are	0 9 -5 0 0 0
sb:<seat> at	0 6 -8 6 -1 0
sb:<seat> charge	0 -5 -4 9 0 0
sb:<seat> confirm	0 4 -15 -3 9 0
sb:<seat> did	0 -8 -5 12 3 0
sb:<seat> end	11 -17 -7 0 14 0
sb:<seat> for	0 -7 11 -3 -1 0
sb:<seat> from	-6 10 2 -12 -14 0
sb:<seat> had	-17 14 -4 0 3 0
sb:<seat> has	9 -5 -7 -5 10 0
sb:<seat> have	-3 13 -7 0 0 0
sb:<seat> he	5 7 -13 0 0 0
sb:<seat> in	-1 10 -9 -1 -1 0
sb:<seat> issue	0 -9 10 0 0 0
sb:<seat> last	0 -7 15 -6 -1 0
sb:<seat> later	-7 -11 5 0 9 0
sb:<seat> let	0 11 -10 0 0 0
sb:<seat> next	0 -3 12 0 -5 0
sb:<seat> on	-9 -8 8 -7 14 -12
sb:<seat> press	-3 12 -7 0 0 0
sb:<seat> publish	0 -11 17 0 -5 0
sb:<seat> put	0 10 -4 0 -3 0
sb:<seat> say	0 20 -50 15 -1 6
sb:<seat> since	13 3 -15 -1 2 0
sb:<seat> that	19 -1 0 -3 -18 0
sb:<seat> the	0 11 -6 -1 0 0
sb:<seat> thi	0 -13 7 -4 11 0
sb:<seat> to	0 -5 14 -15 -7 6
sb:<seat> until	0 17 -15 0 0 0
sb:<seat> want	0 8 -18 0 11 0
sb:<seat> were	-6 12 -6 0 0 0
sb:<seat> will	-4 16 -7 -1 0 0
sb:<seat> would	0 -10 11 0 0 0
sb:<seat> ·	0 -10 10 0 0 0
sb:<seat> —	-28 -1 0 5 16 -1
sb:<sender>	-11 33 -14 -9 -19 2
sb:<span>	1 -9 6 -5 9 -2
sb:<span> ,	0 15 2 -38 -24 4
sb:<span> :	0 11 -10 0 0 0
sb:<span> ;	0 -6 10 0 0 0
sb:<span> after	3 29 -28 -2 0 0
sb:<span> are	0 11 -10 0 0 0
sb:<span> at	12 -29 17 8 -4 0
sb:<span> before	-4 5 -7 5 0 0
sb:<span> from	0 19 -21 0 2 0
sb:<span> in	0 -35 36 -8 5 0
sb:<span> later	5 4 0 0 -11 0
sb:<span> longer	0 13 -11 0 0 0
sb:<span> of	-11 -49 39 6 14 -2
sb:<span> that	0 11 -10 0 0 0
sb:<span> the	-5 26 -19 -1 -1 0
sb:<span> to	-11 1 -15 9 15 0
sb:<span> truce	0 0 -8 0 9 0
sb:<span> visit	0 18 -23 0 5 0
sb:<span> was	0 -7 10 0 0 0
sb:<span> with	8 -14 8 0 0 0
sb:<span> without	0 0 -11 0 9 0
sb:<taker>	-13 23 -12 2 -3 0
sb:<v-bear>	13 -8 0 3 1 -7
sb:<v-begin>	-29 1 5 3 -1 3
sb:<v-buy>	-1 -7 10 -3 2 0
sb:<v-down>	-3 2 -3 9 -9 -3
sb:<v-end>	-2 17 -15 6 -4 -10
sb:<v-impose>	2 3 0 -13 5 0
sb:<v-lack>	-17 0 8 2 -9 6
sb:<v-propose>	19 -11 -8 3 -1 6
sb:<v-refuse>	0 24 -17 -3 0 0
sb:<v-renew>	7 3 0 0 -10 0
sb:<v-return>	-25 0 6 8 -2 -2
sb:<v-say>	-10 2 -1 0 5 -3
sb:<v-sell>	-16 5 5 3 -8 4
sb:<v-stay>	8 -1 -6 -5 -3 23
sb:<v-suspend>	10 4 -8 -2 -5 5
sb:<v-target>	-5 5 12 -9 -21 -5
sb:<v-threaten>	-2 5 0 0 -3 0
sb:<v-up>	-1 -5 3 9 -5 0
sb:_	-6 -2 9 0 0 0
sb:a	8 9 -15 -4 -6 0
sb:a .	-11 0 5 0 0 0
sb:a <name>	0 12 -8 0 0 0
sb:a <number>	0 12 -10 0 0 0
sb:a <office>	-2 14 -1 -12 -6 0
sb:a <organisation>	-11 4 0 7 -14 -1
sb:a <person>	15 -18 6 0 0 0
sb:a <quality>	6 2 0 -3 -9 0
sb:a <span>	0 6 -3 -12 0 0
sb:a bridge	0 13 -3 -6 0 0
sb:a business	0 0 0 11 -6 0
sb:a call	17 -5 -14 -1 -2 0
sb:a ceasefire	0 14 -9 0 -2 0
sb:a conference	11 -6 -1 0 0 0
sb:a container	0 10 -7 0 0 0
sb:a conversation	10 -6 -1 0 0 0
sb:a date	0 -13 -4 16 2 0
sb:a deal	-7 19 -16 -16 9 0
sb:a decree	0 10 -7 0 0 0
sb:a dialogue	0 5 -10 -4 0 9
sb:a dinner	0 8 1 -1 -10 0
sb:a draft	0 15 -13 0 0 0
sb:a duty	-1 -12 15 0 0 0
sb:a few	-1 11 -22 2 9 0
sb:a final	0 -9 0 0 11 0
sb:a first	-4 -20 3 13 15 0
sb:a former	0 16 -15 0 0 0
sb:a fourth	0 21 -12 -17 -4 0
sb:a framework	11 -8 -10 -9 18 0
sb:a fresh	0 -9 10 0 0 0
sb:a further	-9 -16 16 6 0 0
sb:a golf	0 -28 22 0 8 0
sb:a good	-7 2 -6 17 -10 0
sb:a handshake	0 -11 12 0 0 0
sb:a last	17 -3 -8 0 0 0
sb:a lasting	0 -18 18 0 0 0
sb:a letter	-8 13 -12 8 -6 0
sb:a list	0 -9 5 5 0 0
sb:a little	0 -13 3 8 0 0
sb:a longer	0 -7 9 0 0 0
sb:a major	0 13 -10 0 -2 0
sb:a new	-9 -6 4 7 2 0
sb:a part	10 -7 0 0 0 0
sb:a permanent	0 -13 16 0 0 0
sb:a phone	10 -2 -10 0 0 0
sb:a plan	7 18 -22 -5 0 0
sb:a point	0 11 -9 0 0 0
sb:a post	-1 12 -7 0 0 0
sb:a price	0 9 -8 0 0 0
sb:a rate	0 9 -6 0 0 0
sb:a reason	0 -6 -2 0 10 0
sb:a report	-2 13 -5 -1 -1 0
sb:a result	0 -5 6 0 0 0
sb:a rise	12 -7 -6 0 0 0
sb:a round	4 -17 2 4 8 0
sb:a row	0 -12 13 0 0 0
sb:a second	4 1 -2 6 -12 -3
sb:a seventh	0 -17 0 16 0 0
sb:a signature	0 -9 10 0 0 0
sb:a sixth	22 -18 0 3 0 0
sb:a special	0 10 -6 0 0 0
sb:a state	3 -10 11 -4 -1 0
sb:a statement	8 -9 2 0 0 0
sb:a step	0 9 -13 0 2 0
sb:a successor	0 -14 14 0 0 0
sb:a summit	-8 -4 1 0 11 0
sb:a tariff	18 -19 13 -5 -15 0
sb:a team	0 10 -4 -8 0 0
sb:a telephone	21 -14 4 -3 -12 0
sb:a television	-14 15 -5 -8 0 0
sb:a third	0 18 -8 -12 -6 -1
sb:a tiktok	8 -22 13 0 1 0
sb:a trade	12 -13 -18 17 15 0
sb:a truce	-1 22 -15 -9 0 0
sb:a very	-14 9 4 -5 -2 0
sb:a video	13 -5 -18 -3 0 7
sb:a weekend	0 -20 17 4 0 0
sb:a word	-3 -13 17 0 0 0
sb:aarhu	0 -6 10 -2 0 0
sb:abba	0 -10 10 0 0 0
sb:aboard	0 -17 0 17 0 0
sb:about	-10 -14 20 -6 1 5
sb:about <level>	0 -13 16 0 0 0
sb:about a	0 -6 -5 14 0 0
sb:about an	0 -12 5 0 2 0
sb:about it	-1 -11 4 3 4 0
sb:about that	-7 -6 3 0 0 8
sb:about the	-6 -3 17 -8 -8 0
sb:above	0 6 -9 4 0 0
sb:absence	0 -12 12 0 0 0
sb:absence of	0 -12 12 0 0 0
sb:accept <level>	0 -10 12 0 0 0
sb:accept an	12 -10 -11 -2 13 0
sb:accord on	0 10 -9 0 0 0
sb:account	16 -2 -22 -5 16 0
sb:account ,	12 -10 0 0 0 0
sb:account of	11 2 -26 -3 16 0
sb:across	8 -13 -1 11 0 0
sb:across the	9 -12 5 0 0 0
sb:act	0 24 -24 0 1 0
sb:act of	0 9 -7 0 0 0
sb:acted	0 11 -9 0 0 0
sb:add	2 4 -12 -11 10 0
sb:add ,	0 15 -14 1 -8 0
sb:add on	0 11 -9 0 0 0
sb:add that	7 -22 12 -12 12 0
sb:additional duty	0 20 -18 0 0 0
sb:adjustment	0 10 -10 0 0 0
sb:advance	0 12 -4 0 0 0
sb:advertisement	-1 10 -3 0 -1 0
sb:adviser	-8 9 0 0 0 0
sb:adviser ,	-6 11 -2 0 0 0
sb:affected	0 -11 11 0 0 0
sb:affiliate	0 0 -9 0 8 0
sb:after	1 6 1 -3 -16 -1
sb:after <name>	0 0 -1 -8 11 0
sb:after <number>	0 12 -23 10 0 0
sb:after <person>	0 2 5 -11 -5 0
sb:after <seat>	0 8 -14 -1 8 0
sb:after <span>	-13 -25 18 -2 23 0
sb:after a	15 -13 5 6 -21 4
sb:after all	0 -10 10 0 0 0
sb:after an	0 -6 8 0 0 0
sb:after busan	-4 -6 11 0 0 0
sb:after four	0 13 -12 0 0 0
sb:after he	0 -22 -4 8 14 0
sb:after his	1 2 -14 0 9 0
sb:after it	7 0 -7 0 0 0
sb:after meet	0 -17 10 12 -4 0
sb:after president	0 11 -6 0 -3 0
sb:after talk	-4 10 -2 -1 -1 0
sb:after that	0 4 -9 0 7 0
sb:after the	9 -2 8 -8 -12 0
sb:after their	-10 5 17 -12 -13 0
sb:after they	14 14 -11 -8 -15 0
sb:after three	0 9 -15 8 0 0
sb:after two	9 0 -5 0 0 0
sb:afternoon	0 1 -5 9 -6 0
sb:afterward	-3 14 0 0 -9 0
sb:afterward that	0 0 8 0 -9 0
sb:again	0 0 -6 24 -17 -5
sb:again ,	-4 -23 11 19 -5 0
sb:again :	0 12 -12 0 0 0
sb:again at	0 8 -2 -1 -2 0
sb:again in	0 -15 14 6 -7 0
sb:against	-3 -12 21 -7 -2 0
sb:against <name>	0 -11 15 0 0 0
sb:agenda	-1 -23 0 19 4 0
sb:agenda of	0 -9 13 -1 0 0
sb:agent	0 18 -16 0 0 0
sb:ago	4 -16 19 -5 -8 0
sb:ago ,	1 -18 21 -2 -6 0
sb:agree	6 -11 -5 9 7 11
sb:agree ,	9 0 -8 0 0 0
sb:agree between	1 -11 0 0 11 0
sb:agree by	12 -14 -3 18 -8 -1
sb:agree in	-15 5 1 8 -14 5
sb:agree on	0 10 -11 -11 11 -2
sb:agree to	0 -21 8 12 1 6
sb:agree with	-5 -4 -1 0 11 0
sb:agreement	0 12 -5 8 -17 -2
sb:agreement ,	7 -16 4 11 -1 0
sb:agreement at	0 9 -4 0 -2 0
sb:agreement come	0 0 -11 8 0 0
sb:agreement in	0 19 -15 -8 0 0
sb:agreement on	0 0 -4 14 -13 0
sb:agreement sign	0 -10 10 0 0 0
sb:agreement was	1 -7 13 -8 -2 0
sb:agreement with	1 1 0 -11 2 0
sb:ahead of	0 18 -21 8 -4 0
sb:aim	-3 -5 13 -1 -3 0
sb:air	-7 -9 13 6 -6 0
sb:air base	0 -23 27 0 0 0
sb:aircraft	0 14 -5 0 -9 0
sb:aire ,	0 11 -9 0 0 0
sb:airport	-4 -10 7 8 -1 0
sb:airport ,	0 -15 3 11 0 0
sb:airport on	0 -12 14 0 0 0
sb:akasaka	0 -14 18 0 -2 0
sb:akasaka palace	0 -14 18 0 -2 0
sb:aktau	0 -13 14 0 0 0
sb:al	13 -16 6 0 0 0
sb:alert	-2 31 -26 0 0 0
sb:alexander	0 -10 0 0 10 0
sb:alexandria	0 -11 13 0 0 0
sb:alexandria ,	0 -11 12 0 0 0
sb:all	2 -4 4 -9 2 0
sb:all <quality>	0 11 -9 0 0 0
sb:all of	0 9 -15 6 0 0
sb:all trade	0 18 -13 0 0 0
sb:allow	0 11 -8 0 0 0
sb:almaty	0 15 -14 0 0 0
sb:aloi	-11 15 -3 0 0 0
sb:aloi rašín	-11 15 -3 0 0 0
sb:alone	-13 15 -14 0 10 0
sb:along	0 10 -10 0 0 0
sb:already	-12 2 1 8 -4 0
sb:already in	0 -8 12 0 0 0
sb:also agree	0 -12 13 0 0 0
sb:also announce	0 -9 11 0 0 0
sb:also on	-2 -7 15 0 -4 0
sb:also say	10 -5 -13 0 5 0
sb:aluminum	-3 13 -5 0 0 0
sb:am	-2 16 -12 0 0 0
sb:am tell	0 10 -7 0 0 0
sb:amazing	0 16 -12 0 0 0
sb:ambassador	-2 23 -13 -3 -3 0
sb:among them	0 16 -8 0 -6 0
sb:amount	0 10 -7 0 0 0
sb:amount to	0 10 -6 0 0 0
sb:an	20 -6 0 2 -9 -10
sb:an <office>	-1 13 -7 0 0 0
sb:an <organisation>	0 -8 9 0 0 0
sb:an <quality>	-9 -2 -6 2 16 0
sb:an agreement	-5 11 1 -20 -6 0
sb:an air	0 -11 13 0 0 0
sb:an answer	0 -5 12 -3 0 0
sb:an audience	0 11 -10 0 0 0
sb:an emergency	-6 18 -11 0 0 0
sb:an end	0 9 -10 0 0 0
sb:an hour	9 -37 16 18 -7 0
sb:an increase	0 -2 -10 13 0 0
sb:an interim	0 13 -11 0 0 0
sb:an investigation	0 14 -11 0 0 0
sb:an invitation	11 -20 0 -2 10 0
sb:an ordinary	0 -12 13 0 0 0
sb:and	2 -15 7 3 12 -4
sb:and -	0 -9 9 0 0 0
sb:and <level>	-2 17 -5 -6 0 0
sb:and <name>	6 -8 -3 8 0 -1
sb:and <number>	1 -25 10 4 9 0
sb:and <office>	0 19 -16 0 0 0
sb:and <organisation>	13 -7 -5 0 0 0
sb:and <person>	-5 -18 9 13 10 -20
sb:and <quality>	20 -35 18 11 -10 -3
sb:and <seat>	-3 18 -23 -12 15 0
sb:and <span>	0 12 -4 -7 -2 0
sb:and a	-10 5 1 0 0 0
sb:and agree	-16 9 0 3 -5 7
sb:and aluminum	-3 11 -3 0 0 0
sb:and an	-2 -21 23 0 0 0
sb:and another	-3 10 -4 0 0 0
sb:and are	-2 -1 11 -8 -5 0
sb:and at	7 6 -32 17 2 0
sb:and both	0 -19 22 -3 0 0
sb:and constructive	-1 16 -11 -2 0 0
sb:and dairy	0 -11 13 0 0 0
sb:and expect	0 -19 20 0 0 0
sb:and gas	0 -8 -3 0 12 0
sb:and go	0 -1 20 0 -19 0
sb:and had	0 11 -10 0 0 0
sb:and has	-6 32 -17 -3 -6 0
sb:and have	0 -29 26 0 -1 0
sb:and he	9 -4 -12 -5 16 0
sb:and his	-2 -6 28 -15 -17 0
sb:and hold	0 -12 -8 16 0 0
sb:and i	-8 -18 25 0 0 0
sb:and if	0 0 -11 0 8 0
sb:and in	22 -2 -16 -5 3 0
sb:and is	0 12 -13 -1 2 0
sb:and it	-8 -9 18 -4 -3 0
sb:and keep	0 -9 -2 0 12 0
sb:and last	0 -13 10 1 1 0
sb:and management	0 14 -13 0 0 0
sb:and me	0 11 -10 0 0 0
sb:and meet	-12 -4 10 0 5 0
sb:and mr	27 -1 -24 -4 3 0
sb:and neither	0 10 -8 0 0 0
sb:and none	0 12 -8 -2 0 0
sb:and of	0 0 -7 13 -6 0
sb:and on	-10 -15 -1 26 8 0
sb:and promise	0 -9 10 0 0 0
sb:and say	-14 -3 17 -1 0 0
sb:and set	-4 -6 10 0 0 0
sb:and sign	-2 -4 9 0 -1 0
sb:and sir	5 -14 1 0 7 0
sb:and so	0 12 -10 0 0 0
sb:and stay	0 -17 18 0 0 0
sb:and take	0 0 -9 9 0 0
sb:and talk	0 -12 13 0 0 0
sb:and textile	0 -9 10 0 0 0
sb:and that	-8 13 -18 8 0 0
sb:and the	-6 1 7 -8 0 -6
sb:and their	0 10 -9 0 0 0
sb:and there	0 15 -9 0 -2 0
sb:and they	-5 12 -14 -2 7 0
sb:and three	0 13 -12 0 0 0
sb:and to	-4 20 -27 -6 10 0
sb:and trade	0 -18 18 4 -7 0
sb:and we	14 -1 -11 0 0 0
sb:and were	0 15 -14 0 0 0
sb:and what	0 19 -17 0 0 0
sb:and which	0 9 -7 0 0 0
sb:and will	-7 -23 32 -16 -2 5
sb:and would	2 3 -10 0 1 0
sb:andré	0 -11 12 0 0 0
sb:announce	5 -10 0 7 0 0
sb:announce <level>	0 10 -8 0 0 0
sb:announce a	10 0 -11 0 2 0
sb:announce after	0 -23 28 0 -8 0
sb:announce at	0 -13 14 0 0 0
sb:announce for	17 -7 -4 0 -2 0
sb:announce its	0 -8 10 0 0 0
sb:announce late	19 -15 0 0 0 0
sb:announce on	-11 7 0 -13 12 0
sb:announce that	-1 -18 2 12 4 0
sb:announce the	-8 -5 17 7 -26 0
sb:announce thi	-1 14 -11 0 0 0
sb:announcement	-3 20 -15 1 -7 0
sb:announcement on	3 13 -22 6 0 0
sb:annual	0 16 -13 0 0 0
sb:another <number>	0 10 -8 0 0 0
sb:another meet	-4 -2 10 0 0 0
sb:answer	-9 6 -7 -9 13 0
sb:answer ,	0 15 -14 0 0 0
sb:answer :	0 -19 7 0 9 0
sb:answer in	0 -6 13 -3 -3 0
sb:answer question	0 2 -22 0 15 0
sb:antigua	-7 0 8 0 0 0
sb:any	-14 12 6 -3 -10 0
sb:anything	13 -26 22 -6 0 0
sb:anything ,	0 12 -11 0 0 0
sb:ap	5 4 -9 0 0 0
sb:ap )	5 4 -9 0 0 0
sb:apec	6 22 -31 -9 8 0
sb:apec gather	0 -9 3 0 5 0
sb:apec leader	0 14 -12 0 0 0
sb:apec meet	0 17 -12 0 -3 0
sb:apec summit	10 1 -3 0 -3 0
sb:app	-6 -11 19 0 -2 0
sb:apparel	0 -12 12 0 0 0
sb:apple	0 9 -7 0 0 0
sb:apply	-1 14 -5 -1 -1 0
sb:approval by	0 -11 12 0 0 0
sb:approve by	-5 19 -12 0 0 0
sb:approve it	0 8 -13 -1 6 0
sb:approve the	12 -21 14 0 0 0
sb:aqaba	0 -5 9 -2 0 0
sb:are	2 -14 -3 5 12 -3
sb:are ,	0 -16 0 0 17 0
sb:are a	0 -9 12 0 0 0
sb:are both	0 17 -2 -3 -12 0
sb:are close	0 13 -11 0 0 0
sb:are closed	0 15 -14 0 0 0
sb:are due	3 -29 15 -9 23 0
sb:are expect	-4 -4 -12 18 -1 0
sb:are for	0 8 -7 0 0 0
sb:are in	0 -1 10 -9 -2 0
sb:are meant	0 -8 10 0 0 0
sb:are meet	0 -11 10 0 -3 3
sb:are no	0 9 -4 0 0 0
sb:are not	0 20 -17 0 -2 0
sb:are on	14 -8 0 0 0 0
sb:are part	0 14 -14 0 0 0
sb:are prepare	0 -20 10 3 6 0
sb:are the	-4 -23 27 0 0 0
sb:are to	14 -23 6 -6 16 -9
sb:are up	0 9 -5 0 0 0
sb:arequipa ,	0 -5 9 -1 0 0
sb:argument	0 11 -9 0 0 0
sb:army	-21 26 -5 0 0 0
sb:arranged	-5 -14 19 0 0 0
sb:arranged for	-5 -17 20 0 0 0
sb:arrangement	-11 0 12 -7 -11 0
sb:arrangement ,	0 10 -9 0 0 0
sb:arrangement in	0 -9 10 0 0 0
sb:arrangement was	0 15 -14 0 0 0
sb:arrangement with	-8 0 10 0 0 0
sb:arrive	-10 12 -5 11 -20 0
sb:arrive in	0 4 2 0 -15 0
sb:arrived	-9 12 -1 -14 -4 0
sb:arrived in	0 16 -9 -5 -6 0
sb:artificial	0 9 -16 -2 0 9
sb:artificial intelligence	0 8 -16 -1 0 9
sb:arturo	0 10 -9 0 0 0
sb:as <level>	11 -11 0 0 0 0
sb:as <seat>	0 -17 17 0 0 0
sb:as a	-2 -7 20 -3 -9 0
sb:as agree	-2 -15 1 6 2 7
sb:as he	-8 10 0 0 0 0
sb:as long	-9 14 -1 0 -1 0
sb:as of	7 24 -33 -1 0 0
sb:as plan	0 -10 0 0 9 0
sb:as the	7 -5 -8 9 0 0
sb:as they	9 -4 -4 6 -2 0
sb:as to	0 19 -17 0 0 0
sb:asean	0 29 -17 0 -17 0
sb:asean summit	0 11 -3 0 -6 0
sb:asia	-1 10 -14 -2 8 0
sb:asia ,	0 -13 0 0 16 0
sb:asia -	2 25 -22 -7 -2 0
sb:asia on	-1 13 -7 0 0 0
sb:aside	0 -14 15 0 0 0
sb:ask	2 8 0 -11 -18 5
sb:ask about	0 19 -16 0 -8 0
sb:ask both	0 -11 12 0 0 0
sb:ask for	-4 27 -17 -3 -2 0
sb:ask the	8 -8 1 0 0 0
sb:ask what	0 -10 11 0 0 0
sb:asparagu	0 12 -10 0 0 0
sb:association	0 13 -11 0 0 0
sb:at	-7 -12 8 -17 24 -3
sb:at <level>	9 32 -38 -7 -7 0
sb:at <number>	8 -2 -12 6 4 0
sb:at a	-6 -3 8 -19 1 5
sb:at all	0 16 -14 0 0 0
sb:at an	0 -3 9 0 -1 0
sb:at chequer	0 -1 -10 0 14 0
sb:at four	14 -16 1 0 0 0
sb:at gimhae	0 -9 11 0 0 0
sb:at his	0 10 -3 0 -6 0
sb:at incheon	0 0 -10 10 0 0
sb:at it	0 -27 24 5 0 0
sb:at lancaster	-2 -6 13 -3 0 0
sb:at least	7 -18 12 0 0 0
sb:at midnight	8 0 -4 0 0 0
sb:at once	-13 1 10 0 0 0
sb:at rosenbad	0 10 -18 8 0 0
sb:at sea	-4 0 -6 13 0 0
sb:at stake	0 15 -13 0 0 0
sb:at such	0 11 -10 0 0 0
sb:at the	2 -2 -7 -7 19 -9
sb:at turnberry	0 -8 12 0 -2 0
sb:atlantic	-9 0 -5 13 0 0
sb:attempt to	11 -12 3 -2 0 0
sb:attend	0 23 -1 -7 -22 0
sb:attend the	0 11 -10 0 0 0
sb:attended	0 13 -12 0 0 0
sb:audience in	0 11 -10 0 0 0
sb:autumn	0 -23 18 -4 13 0
sb:autumn ,	0 -23 12 -1 14 0
sb:avoid the	11 -8 -1 0 0 0
sb:away	0 -24 4 0 19 0
sb:away ,	0 -14 8 5 0 0
sb:away on	0 -8 9 0 0 0
sb:b	8 5 -19 0 -4 7
sb:b )	9 -8 0 0 0 0
sb:b ,	0 15 -13 0 0 0
sb:back	-17 19 -18 17 -5 0
sb:back from	-7 1 -8 20 -10 0
sb:back the	0 -9 11 0 0 0
sb:back to	-5 16 -15 7 -1 0
sb:bad	0 -6 -5 11 0 0
sb:ball	0 9 -8 0 0 0
sb:banana	0 12 -10 0 0 0
sb:bandung on	0 -16 17 0 0 0
sb:bank	0 20 -15 0 0 0
sb:banomyong	-10 11 0 0 0 0
sb:bargain	0 -7 1 9 -2 0
sb:base	0 -22 25 0 0 0
sb:base in	0 -9 11 0 0 0
sb:basel	0 13 -6 -4 0 0
sb:basel ,	0 10 -10 0 0 0
sb:basi	6 -13 8 0 0 0
sb:batumi	0 -20 21 0 0 0
sb:batumi ,	0 -9 9 0 0 0
sb:batumi on	0 -17 17 0 0 0
sb:bayar	10 -17 8 0 0 0
sb:be	-17 7 4 -9 -2 -3
sb:be "	0 -3 20 0 -14 0
sb:be <level>	0 0 -3 0 8 0
sb:be <number>	-1 18 -11 0 0 0
sb:be a	2 -3 12 -11 -3 0
sb:be announce	0 13 -14 0 0 0
sb:be another	0 -20 3 17 0 0
sb:be approve	-5 10 -3 0 0 0
sb:be back	0 -6 8 0 0 0
sb:be charge	12 -10 5 0 -5 0
sb:be continue	20 -14 -4 0 0 0
sb:be extend	0 5 1 0 -9 0
sb:be given	0 10 -9 0 0 0
sb:be hold	-5 11 -6 -5 0 2
sb:be in	-2 -19 16 8 0 0
sb:be know	0 12 -8 -1 0 0
sb:be look	0 -5 -4 10 0 0
sb:be next	0 9 -6 0 0 0
sb:be no	0 1 -17 -5 12 0
sb:be on	0 -16 7 0 10 0
sb:be prolong	-3 7 5 -3 -9 0
sb:be review	0 -16 17 0 0 0
sb:be the	0 12 0 -21 -10 0
sb:be their	0 -5 11 -1 0 0
sb:be there	0 7 -11 7 -1 0
sb:beach	-1 14 -10 0 0 0
sb:bean	11 -9 0 0 1 0
sb:bean ,	-6 9 0 0 0 0
sb:bean in	0 -9 9 0 0 0
sb:bear	-8 7 4 0 -3 0
sb:become of	0 -13 13 0 0 0
sb:beef from	0 12 -6 0 -3 0
sb:beef pay	0 -14 14 0 0 0
sb:been	-15 -9 13 10 -2 4
sb:been <number>	0 11 -9 0 0 0
sb:been a	0 -8 12 0 0 0
sb:been agree	0 -15 17 0 0 0
sb:been announce	-9 8 0 0 0 0
sb:been at	0 -18 14 4 -1 0
sb:been charge	0 14 -13 0 0 0
sb:been due	0 24 -13 0 -12 0
sb:been fix	3 -9 7 0 0 0
sb:been given	0 -16 17 0 0 0
sb:been in	0 3 -4 -11 9 0
sb:been meet	0 -7 12 0 0 0
sb:been move	0 -5 8 0 -1 0
sb:been offer	0 17 -16 0 0 0
sb:been plan	-7 16 -7 0 -1 0
sb:been reach	0 -3 -8 0 11 0
sb:been settle	8 -14 3 0 0 0
sb:been talking	0 -21 6 11 0 0
sb:been tell	0 -4 -4 9 0 0
sb:been to	-4 12 -8 0 0 0
sb:been two	0 -10 11 0 0 0
sb:before	-3 -14 -6 23 12 -5
sb:before <day-ahead>	0 10 -7 0 0 0
sb:before <person>	-5 -7 12 -6 0 0
sb:before a	4 4 -18 0 3 0
sb:before it	3 -12 12 0 0 0
sb:before that	0 -13 -1 15 -3 0
sb:before the	-2 0 -20 18 11 0
sb:before their	0 -14 0 19 -3 0
sb:before they	9 -13 11 -6 0 0
sb:begin	-27 4 1 1 0 2
sb:begin ,	-2 15 -5 -7 0 0
sb:begin <span>	0 3 -9 0 6 0
sb:begin a	0 -19 12 -20 15 0
sb:begin in	0 -1 -11 22 -2 0
sb:begin on	-9 -8 13 3 -10 -2
sb:begin their	0 -3 -14 18 0 0
sb:begin with	-6 10 -1 0 0 0
sb:behind	4 -17 7 -4 8 0
sb:being	-2 15 -8 -3 0 0
sb:bell	-9 18 -6 0 0 0
sb:belong	-3 -7 11 -3 2 0
sb:below	0 -6 14 -2 -4 0
sb:below the	0 -4 12 -2 -4 0
sb:bergen	-2 -17 21 0 0 0
sb:bergen ,	0 -8 9 0 0 0
sb:bern	0 11 -11 0 0 0
sb:beside	0 -4 9 0 -1 0
sb:bessent	14 -5 -4 2 -2 0
sb:bessent and	12 -1 -6 6 -8 0
sb:bessent say	18 -18 0 1 5 0
sb:bessent tell	-10 16 -5 0 0 0
sb:best	2 10 -14 0 0 0
sb:bet	0 10 -11 0 1 0
sb:better	-2 -15 22 0 -5 0
sb:between	23 3 -9 -12 -1 -5
sb:between <name>	-10 14 -8 0 -8 0
sb:between <person>	21 -21 -10 2 9 0
sb:between <seat>	9 -8 0 0 0 0
sb:between the	-8 0 19 -31 -5 0
sb:between their	0 -10 11 0 0 0
sb:between two	0 16 -14 0 0 0
sb:big	0 -1 -14 12 0 0
sb:biggest	0 -11 13 0 0 0
sb:bill	0 12 -8 0 0 0
sb:bin	9 -10 0 0 0 0
sb:bless	0 11 -10 0 0 0
sb:bloc	0 9 -8 0 0 0
sb:blue	-6 11 -5 0 0 0
sb:board	0 24 -22 0 0 0
sb:board ,	0 12 -11 0 0 0
sb:board of	0 14 -13 0 0 0
sb:boat	0 11 -9 0 0 0
sb:boat ,	0 17 -16 0 0 0
sb:booked	9 -2 -2 0 0 0
sb:borden	0 -11 0 10 0 0
sb:border	-9 14 -1 -3 -1 0
sb:boss	5 -13 0 9 0 0
sb:bosse	0 -25 -9 -1 33 0
sb:both	-17 -2 9 0 3 0
sb:both <office>	-3 -19 28 0 0 0
sb:both are	4 15 -11 0 -8 0
sb:both capital	0 14 -11 0 -2 0
sb:both country	12 -11 -4 -5 5 7
sb:both delegation	0 11 -7 -6 0 0
sb:both government	0 11 -6 -1 0 0
sb:both have	0 11 -8 0 0 0
sb:both president	0 -8 -8 -1 18 0
sb:both side	-8 7 1 7 -20 -7
sb:both sign	0 -11 11 0 0 0
sb:both were	0 -5 -13 16 0 0
sb:both will	0 -10 11 0 0 0
sb:break	-1 16 -10 0 0 0
sb:breakfast	-7 -13 9 11 0 0
sb:breakthrough	6 -26 6 12 0 0
sb:bridge	9 0 -3 -7 0 0
sb:brief	-11 -1 -5 8 7 0
sb:brief —	0 15 -14 0 0 0
sb:briefed	-12 26 -13 0 -1 0
sb:briefed on	0 16 -12 0 0 0
sb:briefing	6 9 -21 9 -1 0
sb:briefing ,	-2 3 -22 13 0 0
sb:bring	-3 10 -4 0 -9 0
sb:brno	0 -18 19 0 0 0
sb:broadcast	0 11 -14 0 0 0
sb:broadcaster on	-4 10 -5 0 0 0
sb:broke	0 -14 22 -6 -7 0
sb:broke off	0 0 8 -11 -4 0
sb:broke up	0 -13 14 0 0 0
sb:broken	-7 19 -10 -2 0 0
sb:bruge	0 -12 12 0 0 0
sb:brussel	0 9 -6 0 0 0
sb:brussel ,	0 13 -11 0 0 0
sb:budget	0 15 -14 0 0 0
sb:build	0 9 -3 0 -2 0
sb:building	0 0 8 -4 -1 0
sb:built	0 16 -11 0 0 0
sb:bulletin	-1 15 -12 0 0 0
sb:bulletin of	0 19 -19 0 0 0
sb:busan	-31 -6 35 -11 -40 0
sb:busan ,	-13 -12 28 -3 -23 0
sb:busan last	0 22 -21 0 0 0
sb:busan on	-3 -14 21 0 -5 0
sb:busan run	0 14 -14 0 0 0
sb:buse	0 16 -13 -1 0 0
sb:business	-12 1 -11 -1 15 10
sb:business council	0 11 -9 0 0 0
sb:business in	0 9 -3 0 -2 0
sb:business leader	0 15 -1 0 -13 0
sb:business on	0 -11 1 -3 16 0
sb:business or	0 -14 15 0 0 0
sb:business that	0 -4 -7 0 10 0
sb:but	-16 8 1 0 -1 0
sb:but <person>	-2 17 -10 0 0 0
sb:butter and	-1 9 -5 0 0 0
sb:buy <quality>	0 -2 -5 0 9 0
sb:by	22 0 -23 -4 -20 14
sb:by <day-ahead>	-10 -1 12 -3 -1 0
sb:by <day-today>	-14 19 -5 0 0 0
sb:by <name>	0 -4 12 -11 0 0
sb:by <number>	-4 -8 12 0 0 0
sb:by <office>	0 -8 11 0 0 0
sb:by <person>	-8 -19 18 12 -9 0
sb:by <quality>	0 1 -12 12 0 0
sb:by <span>	-4 5 4 -15 -4 0
sb:by a	-12 4 8 0 -2 0
sb:by an	0 19 -15 0 0 0
sb:by both	0 10 -9 0 0 0
sb:by expert	-3 12 -12 0 0 3
sb:by his	-1 -10 13 0 0 0
sb:by letter	10 -7 0 0 0 0
sb:by one	0 10 -10 0 0 0
sb:by phone	13 8 -15 -4 -13 0
sb:by president	-6 21 -2 0 -13 0
sb:by telephone	21 -4 -19 -2 0 -2
sb:by the	-28 12 1 0 0 -2
sb:by video	21 -16 -32 4 -1 16
sb:by which	0 14 -9 0 0 0
sb:c )	0 -9 9 0 0 0
sb:cabinet will	3 -22 19 0 0 0
sb:cairo	0 11 -11 0 0 0
sb:calendar :	0 -5 9 0 0 0
sb:call	28 -8 -26 -1 5 -9
sb:call ,	1 -1 -11 0 8 0
sb:call <person>	12 -16 3 0 0 0
sb:call a	-13 29 -17 0 0 0
sb:call between	28 -15 -13 -4 -2 0
sb:call is	-17 8 10 0 0 0
sb:call it	-31 19 9 -3 -5 0
sb:call of	17 -12 -6 0 0 0
sb:call off	-9 6 -10 12 0 0
sb:call on	19 -11 -8 -5 0 0
sb:call the	-19 9 6 -8 1 0
sb:call with	17 0 -17 0 -10 0
sb:calm	0 14 -10 -1 0 0
sb:camera	0 -16 9 0 7 0
sb:can	-5 29 -18 -9 -2 0
sb:can last	0 8 -6 0 0 0
sb:cancel	0 0 -17 5 9 0
sb:candid	0 15 -10 -4 0 0
sb:candid and	0 12 -12 0 0 0
sb:capital	4 11 -3 -11 -11 0
sb:capital ,	4 12 -13 0 0 0
sb:capital on	0 -16 20 -2 0 0
sb:car	13 0 0 -5 -14 0
sb:car ,	-3 19 -11 0 -3 0
sb:car on	0 -14 16 0 0 0
sb:car pay	12 -27 18 0 0 0
sb:cargoe	0 13 -16 0 0 0
sb:carlo	-3 -22 25 0 0 0
sb:carmaker	0 9 -5 -1 0 0
sb:carry	9 4 -7 0 -9 0
sb:cartagena	0 -25 25 0 0 0
sb:cartagena on	0 -13 13 0 0 0
sb:cash	0 -8 13 -1 0 0
sb:ceasefire	-2 32 -25 0 -2 0
sb:ceasefire was	0 17 -9 -5 0 0
sb:cebu	10 -28 18 -6 0 0
sb:central	0 16 -11 0 0 0
sb:ceremony	-1 -9 -1 0 13 0
sb:certificate	-6 -16 16 0 0 8
sb:chairmen	0 21 -20 0 0 0
sb:chamber	0 21 -17 0 0 0
sb:chamber of	0 11 -10 0 0 0
sb:chance	15 -9 -7 0 0 0
sb:changed	-2 6 -12 7 -1 0
sb:channel	-3 -15 13 15 -11 0
sb:channel on	-1 0 -7 14 -7 0
sb:chapter	0 11 -10 0 0 0
sb:charge <level>	6 12 -23 6 -5 0
sb:charge on	-1 -19 22 0 0 0
sb:cheap	-5 10 -1 0 0 0
sb:chenggang	-1 -7 7 -7 10 0
sb:chenggang ,	0 4 -9 -4 11 0
sb:chennai	0 -13 14 0 0 0
sb:chequer	-2 1 -14 0 14 0
sb:chequer on	0 5 -8 0 3 0
sb:chess	0 12 -12 0 0 0
sb:chiang	0 -9 10 0 0 0
sb:chiang mai	0 -8 10 0 0 0
sb:chicago	12 10 -14 0 -11 0
sb:chicago ,	5 15 -16 0 -11 0
sb:chicken	-1 -7 10 0 0 0
sb:chief	-8 3 6 -5 0 0
sb:chief negotiator	-13 7 2 -1 0 0
sb:chip ,	0 -15 18 -1 0 0
sb:chip maker	0 -7 9 0 0 0
sb:chip were	0 9 -7 0 0 0
sb:christian	-1 -8 2 7 0 0
sb:christian michelsen	-1 -8 2 7 0 0
sb:christma	3 6 -10 0 0 0
sb:christma ,	3 10 -15 0 0 0
sb:circular <number>	0 13 -11 0 0 0
sb:citing	0 -9 1 7 0 0
sb:city	-4 1 4 -17 2 0
sb:city ,	0 -4 0 -4 9 0
sb:clear	-1 11 -15 -1 -1 7
sb:clerk	0 21 -20 0 0 0
sb:climb	-2 11 -4 -2 0 0
sb:clock	-3 15 -9 0 0 0
sb:close of	0 -13 15 0 0 0
sb:close on	-2 10 -4 0 0 0
sb:close to	0 -8 16 -4 -3 0
sb:closed at	-1 18 -14 0 0 0
sb:closed on	-1 -4 8 0 0 0
sb:closed the	0 -17 0 17 0 0
sb:closed their	0 -4 11 -7 0 0
sb:closing	0 -7 9 0 0 0
sb:club	-13 34 -23 0 0 0
sb:club meet	-7 14 -6 0 0 0
sb:cnbc	0 -12 13 0 0 0
sb:cobalt	0 10 -10 0 0 0
sb:cod	0 10 -6 0 0 0
sb:coffee	-7 12 -1 -5 0 0
sb:coffee and	0 -9 10 0 0 0
sb:colleague	24 -8 -7 1 -9 0
sb:colleague ,	18 -13 -6 6 -1 0
sb:collect	-3 12 -4 0 0 0
sb:come	-6 -8 4 3 10 -9
sb:come ,	0 -14 16 0 0 0
sb:come <span>	0 6 -7 -9 7 0
sb:come after	0 23 -21 -2 0 0
sb:come at	0 -4 10 -3 0 0
sb:come day	0 -10 0 0 11 0
sb:come down	-3 15 -16 6 0 0
sb:come first	0 0 -8 9 0 0
sb:come for	0 -15 8 0 9 0
sb:come from	-1 -26 14 17 0 0
sb:come home	0 24 -21 0 0 0
sb:come in	6 19 -22 0 -2 0
sb:come into	-7 13 -5 0 0 0
sb:come of	8 -7 0 0 0 0
sb:come on	-3 2 5 -14 0 0
sb:come to	-5 -1 8 -23 3 0
sb:come together	0 -11 13 0 0 0
sb:come up	-10 -8 11 8 -1 0
sb:come within	0 -10 14 -2 0 0
sb:commander	0 26 -22 -1 0 0
sb:comment	0 14 -7 0 -1 0
sb:commerce	10 8 -9 -25 5 1
sb:commerce minister	7 0 0 -11 0 0
sb:commerce ministry	-9 28 -19 -9 4 0
sb:commercial	9 -7 0 0 0 0
sb:commissioner	15 -4 0 -11 -3 0
sb:common	0 9 -10 0 2 0
sb:communication	0 7 7 -9 -9 -1
sb:company	-12 0 7 -5 3 0
sb:compared	0 -9 10 0 0 0
sb:compared with	0 -9 10 0 0 0
sb:complained	2 -10 5 -1 4 0
sb:complete	0 14 -13 0 0 0
sb:conclude	4 13 -12 0 -10 0
sb:conclude <span>	8 9 -13 -3 0 0
sb:conclude a	-3 -1 -11 21 -3 0
sb:conclude its	0 13 -8 0 0 0
sb:conclude on	0 17 -14 0 0 0
sb:condition	0 -10 1 0 8 0
sb:conference	14 -8 0 -14 -6 7
sb:conference ,	16 -28 17 0 0 0
sb:conference in	0 15 -14 0 0 0
sb:conference on	-11 13 -8 0 0 4
sb:confirm	4 -16 1 0 11 0
sb:confirm it	-1 -11 -2 10 7 0
sb:confirm on	7 8 -24 -4 4 0
sb:confirm the	1 -10 11 0 -3 0
sb:consensu	6 -19 9 0 6 0
sb:consensu ,	-1 17 -18 0 4 0
sb:consensu and	-2 -8 5 6 0 0
sb:consensu on	0 -9 11 0 0 0
sb:consensu reach	9 -15 7 0 0 0
sb:consent	0 29 -22 -2 0 0
sb:consent of	0 12 -7 -1 0 0
sb:consider	-4 -16 0 0 11 8
sb:constructive	-5 13 -7 -14 0 9
sb:consul	0 12 -11 0 0 0
sb:consultation in	0 0 -9 11 0 0
sb:consultation were	0 -19 18 0 0 0
sb:container	0 20 -17 0 0 0
sb:continue	7 -4 -6 0 -7 12
sb:control	-19 5 -1 7 0 0
sb:control ,	-4 -12 17 0 0 0
sb:control of	0 16 -12 0 0 0
sb:control on	0 -5 -5 11 1 0
sb:convene	0 -10 11 0 0 0
sb:convention	0 -8 11 -2 0 0
sb:conversation	1 -28 18 7 7 0
sb:conversation ,	-1 -9 13 0 0 0
sb:conversation between	-3 -7 11 0 0 0
sb:conversation since	-12 -1 -3 9 9 0
sb:conversation with	-3 15 -12 0 0 0
sb:cost	-6 22 -14 0 0 0
sb:cotton	0 -12 14 0 0 0
sb:could	4 9 -6 0 -11 0
sb:could not	0 -6 9 0 0 0
sb:council	-14 22 -7 -1 -1 0
sb:council ,	0 9 -8 0 0 0
sb:council of	0 12 -10 0 0 0
sb:counted	0 17 -13 0 0 0
sb:countermeasure	0 15 -12 0 0 0
sb:counterpart	0 -2 17 -15 -10 0
sb:counterpart in	0 -15 22 -4 0 0
sb:counting	0 -7 8 0 0 0
sb:country	-1 10 -11 -27 4 13
sb:country 's	8 0 -11 0 0 0
sb:country ,	0 -3 -11 0 16 0
sb:country end	0 -8 9 0 0 0
sb:country had	0 -9 10 0 0 0
sb:country has	0 -15 16 0 0 0
sb:country say	0 -11 4 0 11 0
sb:country were	0 0 -11 0 0 10
sb:country will	-3 -16 24 -6 -6 10
sb:county	0 8 -8 0 0 0
sb:course	-4 -15 0 10 8 0
sb:course of	0 -9 -6 11 3 0
sb:crane	0 12 -9 0 0 0
sb:crew	0 10 -9 0 0 0
sb:crop	0 8 -9 0 0 0
sb:crown	0 -3 -6 0 10 0
sb:cruz	0 -15 6 7 0 0
sb:custom	-13 -7 19 -5 -4 0
sb:custom broker	0 -9 9 0 0 0
sb:custom say	0 -12 12 0 0 0
sb:custom service	0 -9 10 0 0 0
sb:customer	0 15 -13 0 0 0
sb:cut	-13 24 -6 -10 -9 0
sb:cut flower	0 -9 9 0 0 0
sb:cut from	0 -9 10 0 0 0
sb:cut its	0 12 -9 0 0 0
sb:cut of	0 13 -11 0 0 0
sb:d	0 11 -11 0 0 0
sb:da	-2 -23 27 -7 3 0
sb:da nang	0 -17 18 0 0 0
sb:da silva	0 -8 16 -1 -3 0
sb:daily	0 17 -14 0 0 0
sb:dairy	0 -7 10 0 0 0
sb:darwin	0 -15 16 0 0 0
sb:data	0 13 -10 0 0 0
sb:date	-13 12 -19 8 12 0
sb:date ,	0 11 -12 0 2 0
sb:date :	0 16 -12 0 0 0
sb:date for	-4 -3 -6 16 0 0
sb:date in	0 15 -12 0 0 0
sb:date is	-1 -9 17 0 -3 0
sb:dated	-14 19 -5 0 0 0
sb:davao	0 -25 27 0 0 0
sb:davo	-3 21 -15 -1 0 0
sb:davo ,	0 14 -13 0 0 0
sb:davo on	-1 -4 9 0 0 0
sb:day	-7 -6 14 -6 -2 -1
sb:day ,	0 -14 13 0 1 0
sb:day <person>	0 20 0 0 -20 0
sb:day and	0 11 -11 0 0 0
sb:day before	0 -15 0 -5 16 0
sb:day from	0 12 -11 0 0 0
sb:day of	-7 -22 23 8 -6 0
sb:day on	-1 13 -16 0 5 0
sb:day the	0 -15 16 0 0 0
sb:deadline	-5 26 -14 -1 -3 0
sb:deal	8 -4 3 -14 1 -3
sb:deal ,	22 -11 6 -10 -10 0
sb:deal and	0 15 -10 -1 -5 0
sb:deal at	0 -8 0 0 9 0
sb:deal in	0 -14 15 0 0 0
sb:deal of	0 10 -7 0 0 0
sb:deal on	-2 -5 3 -4 9 0
sb:deal that	-2 14 -13 -12 4 0
sb:deal was	0 21 -18 0 0 0
sb:deal with	-12 4 5 -4 0 0
sb:dealt	0 -7 9 0 0 0
sb:dealt with	0 -7 9 0 0 0
sb:decide	0 15 -16 2 -1 0
sb:decision	-11 7 -1 5 -4 0
sb:declaration	0 14 -11 0 0 0
sb:decree	0 10 -5 0 0 0
sb:decree sign	0 -11 12 0 0 0
sb:delegate	0 18 -16 0 0 0
sb:delegation	-7 -8 3 16 -19 -3
sb:delegation ,	0 -22 25 -4 0 0
sb:delegation agree	0 -18 19 0 0 0
sb:delegation from	0 -7 17 -11 0 0
sb:delegation had	0 -20 25 -5 0 0
sb:delegation have	0 -9 11 0 0 0
sb:delegation is	0 14 -15 0 0 0
sb:delegation led	0 10 -6 -4 0 0
sb:delegation meet	0 15 -11 -5 0 0
sb:delegation of	0 0 -15 18 0 0
sb:delegation will	0 -12 0 12 0 0
sb:delegation would	0 -14 0 13 0 0
sb:demand	0 -9 10 0 0 0
sb:deny	4 15 -11 0 -8 0
sb:deny that	5 6 -11 0 0 0
sb:depth	0 14 -9 -2 0 0
sb:deputy	0 -5 -16 4 0 17
sb:deputy minister	9 -2 -4 0 0 0
sb:described	-3 15 -5 -3 -5 0
sb:desk	-5 9 -4 0 0 0
sb:desk ,	0 -10 12 0 0 0
sb:detail	-5 24 -12 0 -11 0
sb:dialogue	0 0 -10 3 0 9
sb:dialogue on	0 -3 0 -4 0 10
sb:diary	0 -24 26 0 0 0
sb:did	13 -14 -8 11 9 0
sb:did ,	-5 30 -24 0 0 0
sb:did it	10 -2 -6 0 0 0
sb:did not	-2 -6 -2 18 -3 0
sb:did so	0 14 -14 0 -3 0
sb:did the	6 -19 15 2 -2 0
sb:didn't	0 19 -17 0 0 0
sb:die	0 24 -21 0 0 0
sb:die on	0 9 -8 0 0 0
sb:difference	0 9 -6 0 0 0
sb:digest	0 13 -11 0 0 0
sb:dined	0 -10 11 0 0 0
sb:dinner	-2 -1 13 -4 -13 0
sb:dinner in	0 10 -1 0 -10 0
sb:dinner on	0 -8 12 0 0 0
sb:direct	0 -6 11 0 -3 0
sb:direction	0 13 -12 0 0 0
sb:direction ,	0 9 -9 0 0 0
sb:director	-15 23 -10 0 0 0
sb:discuss	5 -16 5 -21 16 5
sb:discuss in	0 -7 13 -11 0 0
sb:discuss it	0 -1 0 -3 9 0
sb:discuss on	0 0 -15 0 17 0
sb:discussion	0 -8 12 -3 0 0
sb:dispute end	0 -14 15 0 0 0
sb:do	9 22 -19 -13 -10 0
sb:do ,	0 -7 11 0 0 0
sb:do it	9 4 -14 0 0 0
sb:do not	0 9 -6 0 0 0
sb:do so	-9 11 0 0 -2 0
sb:do with	10 -9 0 0 0 0
sb:do you	0 12 -7 0 0 0
sb:doctor	0 16 -15 0 0 0
sb:document	0 -9 13 0 -2 0
sb:doe	2 11 -23 -5 7 0
sb:doe ,	0 11 -10 0 0 0
sb:doe <name>	0 -7 -3 0 12 0
sb:doesn't	0 -10 11 0 0 0
sb:doha	0 17 -14 0 0 0
sb:donald trump	2 -12 14 -2 -2 0
sb:done by	10 -4 -4 0 0 0
sb:door on	0 -4 -6 10 0 0
sb:doorstep	-1 -15 18 0 0 0
sb:double	0 -10 11 0 0 0
sb:double on	0 13 -13 0 0 0
sb:down	4 -5 0 10 -3 -2
sb:down at	0 -9 12 0 0 0
sb:down for	4 -13 12 -2 0 0
sb:down from	0 7 -15 8 0 0
sb:down in	-11 -6 2 9 2 0
sb:down the	15 -3 -8 0 0 0
sb:draw up	0 -14 18 -3 0 0
sb:drawer	-7 9 0 0 0 0
sb:dried	-1 11 -8 0 0 0
sb:driver	0 28 -24 -3 0 0
sb:driver ,	0 10 -7 -1 0 0
sb:driver and	0 10 -9 0 0 0
sb:drug	0 12 -10 0 0 0
sb:drunk	0 9 -7 -1 0 0
sb:due	5 10 -6 0 -11 -1
sb:due back	0 21 -20 0 0 0
sb:due in	0 -10 19 -3 -14 0
sb:due on	0 19 -23 0 0 0
sb:due to	13 0 0 -22 0 0
sb:during	3 -12 2 -6 12 0
sb:during <person>	0 -16 10 0 6 0
sb:during that	10 -9 0 0 0 0
sb:during the	-8 15 -12 0 4 0
sb:during which	0 -6 10 0 0 0
sb:durrë	0 -23 24 0 0 0
sb:duty	-7 -6 13 -11 0 3
sb:duty ,	1 -16 17 0 0 0
sb:duty of	-16 0 6 0 6 0
sb:duty on	-19 -2 5 0 0 6
sb:duty start	0 -11 11 0 0 0
sb:duty take	0 -11 11 0 0 0
sb:duty that	13 7 -20 0 0 0
sb:duty was	0 -23 24 0 0 0
sb:duty which	0 -12 13 0 0 0
sb:duty will	0 9 -8 0 0 0
sb:duty would	0 10 -8 0 0 0
sb:each	8 -2 -4 -1 4 0
sb:each of	0 -7 6 9 -7 0
sb:each other	8 -4 1 -13 5 0
sb:earlier	-19 14 8 -6 -9 0
sb:earlier ,	0 15 -14 0 0 0
sb:earlier in	0 0 21 0 -19 0
sb:earlier on	-17 10 -1 0 8 0
sb:early	-5 19 -4 -14 -7 0
sb:early <month-gone>	0 -10 12 -2 0 0
sb:early next	0 -6 16 -1 -5 0
sb:early on	0 9 -8 0 0 0
sb:earth	4 6 -5 -11 3 0
sb:earth ,	0 9 -5 0 0 0
sb:earth to	5 -9 0 0 4 0
sb:ease	0 -10 11 0 0 0
sb:east room	0 9 -7 0 0 0
sb:eastern time	-1 9 -4 0 0 0
sb:easy	0 -3 -5 0 9 0
sb:economic	-5 10 -17 8 3 0
sb:economic minister	0 10 -9 0 0 0
sb:economic result	0 0 -19 0 14 0
sb:economy	1 13 -6 -12 -5 0
sb:economy minister	-12 12 0 -4 0 0
sb:edge	0 -22 22 0 0 0
sb:edge of	0 -22 23 0 0 0
sb:effect	-13 10 0 -7 0 0
sb:effect in	0 9 -7 0 0 0
sb:effect on	-5 18 -8 -2 0 0
sb:effective	0 11 -9 0 0 0
sb:eight	-7 10 -1 0 0 0
sb:eighth	0 -3 15 -11 -4 0
sb:either	-3 -4 14 -2 -5 0
sb:el	3 10 -13 0 0 0
sb:el -	3 5 -9 0 0 0
sb:election	-2 13 0 -6 -1 0
sb:elevator	0 -9 10 0 0 0
sb:else	5 8 -15 0 0 0
sb:elsewhere	0 14 -2 0 -9 0
sb:embassy	0 3 -12 0 0 6
sb:emergency	-7 17 -7 -1 0 0
sb:emmanuel	0 6 -17 0 10 0
sb:emmanuel macron	0 6 -17 0 10 0
sb:employer	0 15 -14 0 0 0
sb:empty	-1 -15 18 0 0 0
sb:end	10 -9 3 8 -6 -6
sb:end ,	11 -31 22 -7 9 0
sb:end <day-gone>	0 17 -15 0 0 0
sb:end <day-today>	0 7 0 -3 -4 0
sb:end <seat>	0 15 -13 0 0 0
sb:end <span>	-4 -14 -2 24 -3 0
sb:end a	-3 10 -4 -13 1 0
sb:end at	9 -2 0 -6 0 0
sb:end here	0 -8 11 0 0 0
sb:end in	-1 -5 18 -4 -10 0
sb:end of	0 -16 10 6 0 0
sb:end on	-7 20 -18 9 0 0
sb:end the	0 21 -7 -7 -6 0
sb:end their	5 -18 2 -4 13 0
sb:end thi	9 -5 -3 0 0 0
sb:end with	0 -21 22 0 0 0
sb:energy	0 -1 -5 9 0 0
sb:energy ,	0 -4 -5 10 0 0
sb:engine	0 9 -5 0 -2 0
sb:enough	0 12 -13 0 1 0
sb:entebbe	0 -16 17 0 0 0
sb:enter <name>	0 -15 16 0 0 0
sb:enter into	-1 9 -5 0 0 0
sb:enter the	0 9 -5 0 0 0
sb:entry	0 13 -11 0 0 0
sb:envoy	-5 11 -2 -3 -3 0
sb:envoy ,	0 -8 12 0 0 0
sb:euro	14 -14 0 0 0 0
sb:eve	4 19 -13 -2 -7 0
sb:eve of	4 19 -13 -2 -7 0
sb:even	0 -10 12 0 0 0
sb:evening	-13 -1 5 22 -17 0
sb:evening ,	-14 6 13 0 -18 0
sb:evening ;	0 19 -18 0 0 0
sb:evening <person>	-15 12 0 5 0 0
sb:evening after	-2 17 -12 -1 0 0
sb:evening before	0 -5 -8 0 12 0
sb:evening new	0 -10 10 0 0 0
sb:evening that	0 0 -13 11 0 0
sb:ever	-2 -9 0 0 12 0
sb:everybody	-3 -2 -3 14 -1 0
sb:everyone	-1 9 -5 0 0 0
sb:everything	6 -6 10 -10 -4 0
sb:everything ,	0 14 -12 0 0 0
sb:examine	-5 -17 13 0 0 9
sb:exclusion	0 11 -7 0 0 0
sb:exist	8 -14 7 0 0 0
sb:expect	1 -8 -9 18 0 2
sb:expect <name>	0 -14 15 0 0 0
sb:expect at	8 -11 -2 -3 9 0
sb:expect from	0 14 -13 0 0 0
sb:expect in	-3 -8 13 -6 0 0
sb:expect on	0 -1 -11 14 0 0
sb:expect that	-9 -5 14 0 0 0
sb:expect them	0 -5 -4 -1 12 0
sb:expect to	6 -14 -1 19 -8 0
sb:expert	-14 -26 21 -6 -7 24
sb:expert of	9 0 -6 -1 -2 3
sb:expert will	-15 -9 7 0 0 15
sb:expire	-6 10 -3 0 0 0
sb:expire on	0 9 -5 -1 0 0
sb:explanation	0 9 -5 0 -3 0
sb:export	0 -8 6 1 -6 6
sb:export control	0 -16 7 10 0 0
sb:export of	5 5 -17 0 0 7
sb:export permit	0 -12 15 -2 0 0
sb:exporter	-4 18 -12 0 0 0
sb:exporter will	-1 9 -5 0 0 0
sb:expressed	-3 11 -6 0 0 0
sb:extend by	0 1 4 0 -8 0
sb:extend their	5 -1 -12 6 5 0
sb:extension	6 -6 13 -12 -13 0
sb:extension ,	-7 -5 12 0 0 0
sb:extension of	13 0 -7 0 0 0
sb:extension take	0 -13 13 0 0 0
sb:extension was	0 -15 15 0 0 0
sb:extra	-2 -5 12 -2 -3 0
sb:extra <level>	0 -8 13 0 0 0
sb:extra tariff	0 -11 11 0 0 0
sb:extraordinary	0 12 -8 0 0 0
sb:face <level>	5 4 -16 4 -5 0
sb:fact	-13 3 3 -5 0 0
sb:fact sheet	-12 1 5 -5 0 0
sb:fail	0 3 -11 6 -1 0
sb:failed	-7 -13 7 13 0 0
sb:failed on	0 -10 -4 15 0 0
sb:fair	0 11 -17 0 5 3
sb:fall <level>	0 14 -11 0 0 0
sb:fall by	7 -14 4 4 0 0
sb:farm	-2 15 -16 -4 6 0
sb:farm product	0 -3 -6 0 9 0
sb:faster	0 -16 5 12 -1 0
sb:fear	0 0 -9 0 8 0
sb:fed	0 12 -11 0 0 0
sb:fee	-7 20 -11 -3 0 0
sb:fee on	0 14 -12 0 0 0
sb:feed	0 3 -11 8 0 0
sb:fentanyl	-13 23 -7 0 -16 0
sb:fentanyl tariff	0 9 1 0 -10 0
sb:ferhat	0 -9 10 0 0 0
sb:ferhat abba	0 -9 10 0 0 0
sb:ferry	0 0 -19 16 0 0
sb:ferry ,	0 -11 -3 14 0 0
sb:fertiliser	0 -17 18 0 0 0
sb:few	-10 21 -24 2 8 0
sb:field	0 -8 9 0 0 0
sb:fifth	1 -8 3 -7 11 0
sb:fifth round	0 2 0 -9 2 0
sb:fifth time	0 -5 11 -4 0 0
sb:figure	5 7 0 -4 -11 0
sb:file	0 -15 16 0 0 0
sb:final	-10 0 0 -4 13 0
sb:finalized	0 -15 16 0 0 0
sb:finance	-3 -13 10 9 -1 0
sb:finance minister	-2 -5 1 9 -1 0
sb:financial	0 1 -10 8 0 0
sb:find	-11 0 10 0 0 0
sb:finding	0 9 -5 -2 0 0
sb:finished	-3 -33 27 1 7 0
sb:fire	0 13 -12 0 0 0
sb:firm	0 10 -4 0 0 0
sb:first agreement	0 11 -9 0 0 0
sb:first conversation	-5 -1 0 0 10 0
sb:first meet	0 -7 -1 11 0 0
sb:first part	-9 9 0 0 0 0
sb:first round	0 14 -4 -15 -1 0
sb:first session	0 -12 12 0 0 0
sb:first time	9 -4 0 -6 2 0
sb:first to	0 17 -11 0 -4 0
sb:first truce	0 11 -10 0 0 0
sb:first was	0 11 -11 0 0 0
sb:five	0 -14 17 -4 1 0
sb:five hour	0 -12 16 -2 0 0
sb:flash	-14 2 7 0 0 0
sb:flash —	-13 21 -9 0 0 0
sb:flew	-6 5 1 4 -19 0
sb:flew home	0 -10 19 -4 -9 0
sb:flew to	-3 10 -2 -3 -5 0
sb:flight	-2 -10 14 0 0 0
sb:floor	0 -31 19 9 0 0
sb:flour	0 -3 -12 15 0 0
sb:flower	0 -14 16 0 0 0
sb:fly	-14 0 -1 9 2 0
sb:fly on	0 -5 12 0 -4 0
sb:fly to	-12 0 0 1 6 0
sb:follow	-14 0 10 -5 3 0
sb:follow from	0 -11 12 0 0 0
sb:follow the	-7 0 10 0 0 0
sb:followed	0 -5 12 -4 -1 0
sb:followed a	12 -10 0 0 0 0
sb:followed by	0 -13 15 0 0 0
sb:followed on	-10 19 -9 0 0 0
sb:following	13 -17 7 -3 0 0
sb:following the	0 -7 8 0 0 0
sb:for	-3 0 4 -13 12 -4
sb:for <day-ahead>	23 -23 9 -1 -2 0
sb:for <day-gone>	9 -15 0 0 12 0
sb:for <level>	-4 15 -9 0 0 0
sb:for <name>	4 -11 5 10 -9 0
sb:for <person>	0 -12 -3 0 19 0
sb:for <quality>	0 15 -12 0 0 0
sb:for <seat>	-10 12 0 -3 -8 0
sb:for <span>	8 3 -12 -21 14 4
sb:for a	7 0 6 -14 -11 -2
sb:for all	0 13 -11 0 0 0
sb:for an	0 -15 13 5 -2 0
sb:for another	0 -10 12 0 0 0
sb:for asia	0 0 -13 0 13 0
sb:for him	0 18 -16 0 0 0
sb:for his	0 -6 17 -7 -9 0
sb:for investment	0 10 -8 0 0 0
sb:for more	-1 0 9 -8 -6 0
sb:for most	0 -10 13 0 0 0
sb:for one	0 -15 6 0 9 0
sb:for our	0 -9 10 0 0 0
sb:for some	18 -20 2 0 0 0
sb:for talk	10 -12 18 -16 -4 0
sb:for the	-13 -6 -6 15 15 5
sb:for their	4 4 -16 6 0 0
sb:for thi	-4 -3 9 0 0 0
sb:for tiktok	4 -15 9 0 1 0
sb:for trade	-16 33 -16 -5 0 0
sb:for two	1 -16 5 -3 7 0
sb:for what	0 -22 15 0 10 0
sb:for which	0 18 -16 0 0 0
sb:force	-11 39 -22 -8 -10 0
sb:force ,	0 12 -6 -1 -4 0
sb:force on	-3 13 -10 0 0 0
sb:force since	0 14 -10 0 0 0
sb:forced	0 9 -4 0 0 0
sb:foreign	-3 -6 13 1 -9 0
sb:foreign ministry	-5 -3 11 1 -6 0
sb:foreign trade	2 -9 7 0 0 0
sb:former	0 20 -17 0 0 0
sb:forty	-4 -6 3 10 -4 0
sb:forty minute	-3 -14 10 10 -4 0
sb:forward	0 -9 -4 3 11 0
sb:found	-6 14 -10 0 1 0
sb:found in	0 10 -8 0 0 0
sb:four	2 0 9 -19 -9 0
sb:four hour	0 -10 13 0 0 0
sb:four round	-7 12 -4 0 0 0
sb:four time	0 -8 10 0 0 0
sb:fourth	15 -2 1 0 -13 -4
sb:fourth ,	0 -11 13 0 0 0
sb:fourth is	0 8 -7 0 0 0
sb:fox	3 -2 -16 0 3 11
sb:fox business	0 -6 -6 0 4 11
sb:framework	2 -1 -12 -22 27 0
sb:framework agreement	0 14 -12 0 0 0
sb:framework for	9 -13 0 -1 14 0
sb:framework in	9 -7 2 0 -3 0
sb:framework of	-13 19 -23 0 16 0
sb:frankfurt	0 10 -9 0 0 0
sb:free	0 19 -7 -12 -6 0
sb:free -	0 16 -14 0 0 0
sb:free trade	0 -4 13 -6 -1 0
sb:freeze	0 11 -6 -1 0 0
sb:fresh	3 -11 9 0 0 0
sb:fri	0 -7 8 0 0 0
sb:friday	11 2 -8 -4 -1 0
sb:friday ,	12 9 -21 -1 0 0
sb:friend	0 -13 16 0 0 0
sb:from	-15 -1 -1 13 4 4
sb:from <day-ahead>	-13 28 -20 3 -6 0
sb:from <day-gone>	-12 9 -9 6 2 0
sb:from <level>	4 -6 -6 10 0 7
sb:from <name>	8 0 11 -36 0 0
sb:from <number>	-10 38 -27 0 0 0
sb:from <seat>	-1 -12 17 -25 9 0
sb:from both	-1 -17 22 0 0 0
sb:from here	0 -3 -5 0 9 0
sb:from its	0 -10 10 0 0 0
sb:from monday	0 0 -21 20 0 0
sb:from one	0 10 -4 0 -1 0
sb:from our	0 13 -12 0 0 0
sb:from sunday	0 8 -8 0 0 0
sb:from the	3 -10 -5 23 -2 0
sb:from there	0 3 -15 5 6 0
sb:front of	0 -10 12 0 0 0
sb:frozen	17 -2 -13 0 0 0
sb:frozen until	17 -7 -13 0 0 0
sb:fruit	-3 11 -6 0 0 0
sb:full	-4 -12 21 0 0 0
sb:full agreement	0 -13 15 0 0 0
sb:further	-13 -5 8 6 -2 0
sb:future	6 -20 -12 -3 28 0
sb:future rise	0 -12 -1 0 14 0
sb:gained	0 11 -9 0 0 0
sb:gained <level>	0 10 -8 0 0 0
sb:galway ,	0 -8 9 0 0 0
sb:game	0 14 -13 0 0 0
sb:gap	0 -9 10 0 0 0
sb:garment	0 -11 13 0 0 0
sb:gas	0 -2 -7 0 11 0
sb:gather	2 13 -17 0 1 0
sb:gave	-4 6 -5 -9 12 0
sb:gave <name>	0 -11 13 0 0 0
sb:gazette	0 15 -13 0 0 0
sb:gdańsk	0 11 -11 0 0 0
sb:general tariff	-13 14 0 0 0 0
sb:geneva	-21 5 8 -14 -13 -1
sb:geneva ,	-8 1 5 -8 -2 0
sb:geneva :	0 -14 16 0 0 0
sb:geneva on	-4 17 -9 -8 0 0
sb:gentlemen	0 12 -11 0 0 0
sb:gentlemen ,	0 -8 9 0 0 0
sb:get	8 6 -10 -18 2 0
sb:get the	-11 15 0 0 -1 0
sb:giant	0 11 -11 0 0 0
sb:gimhae	0 -9 11 0 0 0
sb:gimhae air	0 -8 11 0 0 0
sb:gin	0 -11 12 0 0 0
sb:give	6 0 -12 -2 8 0
sb:give the	9 -12 -3 0 6 0
sb:given	0 -8 -9 11 9 0
sb:given on	0 -9 11 0 0 0
sb:given the	0 -11 0 0 11 0
sb:glassware	0 -19 20 0 0 0
sb:go -	5 6 -11 0 0 0
sb:go ahead	0 -9 9 0 0 0
sb:go from	-6 -1 12 0 -4 0
sb:go home	0 -5 -2 0 9 0
sb:go on	4 6 1 1 -20 -4
sb:go through	10 -20 14 0 0 0
sb:go to	-10 -15 4 4 7 4
sb:goalkeeper	0 15 -13 0 0 0
sb:golf	-7 -11 16 -3 1 0
sb:golf resort	0 -7 14 0 -4 0
sb:good ,	-2 19 -11 0 -6 0
sb:good are	-10 22 -10 0 0 0
sb:good bear	0 -11 11 0 0 0
sb:good by	0 -9 10 0 0 0
sb:good for	0 16 -14 0 0 0
sb:good from	24 -23 11 -1 -9 0
sb:good in	0 13 -18 0 3 0
sb:good meet	0 10 -2 0 -8 0
sb:good morning	0 -14 17 0 0 0
sb:good new	0 -9 9 0 0 0
sb:good of	0 15 -9 0 0 0
sb:good originating	0 -10 11 0 0 0
sb:good that	-4 -7 -3 19 -2 0
sb:good to	8 -5 0 0 0 0
sb:good were	0 -10 10 0 0 0
sb:good will	15 -22 11 -2 0 0
sb:good worth	0 2 -10 0 7 0
sb:good would	0 13 -1 -3 -1 0
sb:government	4 2 -5 11 -14 -1
sb:government ,	-2 16 -22 7 0 0
sb:government agree	0 -25 26 0 0 0
sb:government announce	-3 14 -10 0 0 0
sb:government had	0 13 -10 0 0 0
sb:government have	0 21 -18 0 0 0
sb:government meet	0 -8 10 0 0 0
sb:government on	0 11 -7 -3 0 0
sb:government say	-1 0 -9 12 0 0
sb:government will	0 -4 10 -2 0 0
sb:grand	0 -22 23 0 0 0
sb:graz	0 -17 19 0 0 0
sb:great	10 0 -9 3 1 0
sb:greer	0 10 -5 -8 4 0
sb:greer in	0 -16 19 -2 0 0
sb:greer tell	-6 -4 9 -4 6 0
sb:grip	0 11 -6 0 -2 0
sb:grip on	0 11 -6 0 -2 0
sb:group	0 9 -8 0 0 0
sb:grower	-7 37 -29 0 0 0
sb:guadalajara	0 -10 11 0 0 0
sb:guest	-2 0 -7 -4 18 0
sb:guest at	0 -19 10 0 10 0
sb:gun	0 9 -7 0 0 0
sb:gwadar	0 -12 13 0 0 0
sb:gyeongju	-19 -2 24 -8 -21 0
sb:gyeongju ,	-6 8 5 -3 -21 0
sb:had <person>	13 -11 0 0 0 0
sb:had <span>	0 -10 11 0 0 0
sb:had a	5 -11 16 -1 -6 0
sb:had agree	4 18 -20 -15 0 0
sb:had an	-4 14 -8 0 0 0
sb:had announce	10 -4 0 0 0 0
sb:had been	-7 13 -3 1 -20 8
sb:had begin	-9 -22 34 -5 0 0
sb:had broken	-5 18 -11 0 0 0
sb:had call	-8 6 -11 0 12 0
sb:had come	-1 -7 -9 21 0 0
sb:had end	0 11 -2 -8 0 0
sb:had first	-1 11 -7 0 0 0
sb:had impose	0 -13 13 0 0 0
sb:had it	0 8 -22 16 0 0
sb:had meet	0 -44 22 3 15 0
sb:had no	0 10 -6 0 -2 0
sb:had not	-15 -12 20 -2 6 0
sb:had on	-9 6 2 0 0 0
sb:had one	0 0 -13 14 0 0
sb:had pass	0 -14 14 0 0 0
sb:had plan	0 10 -5 0 -1 0
sb:had prepare	8 -10 -11 13 -7 4
sb:had publish	0 -15 15 0 0 0
sb:had reach	-2 -3 10 0 0 0
sb:had report	0 17 -17 0 0 0
sb:had say	-11 36 -16 -5 -9 0
sb:had send	0 9 -5 0 -2 0
sb:had sign	8 -11 8 0 -2 0
sb:had spoken	6 -5 -13 9 -1 0
sb:had talked	10 -10 0 0 0 0
sb:had the	-11 -1 12 0 0 0
sb:had to	0 -5 10 0 0 0
sb:had two	6 -21 16 0 0 0
sb:had write	0 9 -1 0 -6 0
sb:haggling	0 -17 15 -1 5 0
sb:half	9 6 -5 -9 -11 0
sb:half -	11 -12 0 0 0 0
sb:hall	-12 8 -9 0 3 3
sb:halve	0 10 -2 -3 0 0
sb:ham	0 -12 13 0 0 0
sb:hammer	0 -13 15 0 0 0
sb:hand ,	10 -1 -4 0 0 0
sb:hand in	0 -1 -9 0 16 0
sb:handed	0 -10 14 -1 0 0
sb:handed to	0 -10 10 0 0 0
sb:hang	-1 -26 29 0 0 0
sb:hang over	0 -15 16 0 0 0
sb:happen on	0 14 -11 0 0 0
sb:happened	-2 -20 23 0 0 0
sb:harbour	0 -4 11 -7 0 0
sb:harvest	-7 18 -9 0 0 0
sb:has <span>	0 -14 15 0 0 0
sb:has a	7 -17 12 0 0 0
sb:has accept	6 -13 5 0 0 0
sb:has an	0 -27 12 0 18 0
sb:has been	8 -20 9 4 12 0
sb:has call	-5 15 -9 0 0 0
sb:has done	0 -10 11 0 0 0
sb:has given	0 -8 -1 0 11 0
sb:has go	0 -17 19 0 0 0
sb:has had	0 10 -14 8 -1 0
sb:has invited	0 -9 11 0 0 0
sb:has lasted	0 9 -8 0 0 0
sb:has let	0 12 -9 0 0 0
sb:has make	0 -11 13 0 0 0
sb:has meet	0 16 -15 0 0 0
sb:has no	0 21 -10 -1 -8 0
sb:has not	0 20 -15 0 0 0
sb:has offer	0 -12 14 0 0 0
sb:has pay	0 10 -8 0 0 0
sb:has promise	0 9 -9 0 0 0
sb:has propose	3 4 -7 0 0 0
sb:has say	-2 16 -23 0 -4 0
sb:has set	0 11 -10 0 0 0
sb:has tell	0 10 -5 -2 0 0
sb:has the	0 30 -26 0 -2 0
sb:has to	0 21 -27 0 4 0
sb:has until	0 -9 11 0 0 0
sb:hasn't	0 -3 10 -5 0 0
sb:have	-12 5 8 -7 0 -15
sb:have a	12 -22 22 -3 -9 0
sb:have agree	19 0 -13 -13 2 0
sb:have an	11 -1 -10 0 0 0
sb:have ask	0 9 -15 5 0 0
sb:have been	-21 1 11 1 -8 0
sb:have begin	0 0 -9 11 0 0
sb:have end	4 -11 8 0 0 0
sb:have extend	9 0 -10 0 0 0
sb:have finished	0 -15 16 0 0 0
sb:have given	0 -3 -13 15 0 0
sb:have had	-2 -3 8 0 0 0
sb:have hold	-10 3 5 0 0 0
sb:have it	11 -9 -6 0 8 0
sb:have just	0 -7 11 -1 0 0
sb:have meet	0 -10 2 11 0 0
sb:have now	0 -11 9 0 0 0
sb:have one	-12 4 8 0 0 0
sb:have pay	0 16 -11 0 0 0
sb:have promise	-3 -10 13 0 0 0
sb:have sign	0 16 -12 0 0 0
sb:have the	-14 27 -14 0 0 0
sb:have until	0 9 -6 0 0 0
sb:hazelnut	12 -9 -3 0 0 0
sb:he	7 -26 7 0 20 -5
sb:he add	5 0 -19 0 6 0
sb:he agree	6 -13 -2 -1 10 0
sb:he also	9 -20 0 -4 17 0
sb:he and	-3 -17 16 -14 10 0
sb:he announce	1 -14 3 0 8 0
sb:he come	0 -9 2 8 0 0
sb:he did	5 18 -33 -5 2 0
sb:he expect	-2 1 -9 8 -4 6
sb:he fly	-4 -6 7 9 -8 0
sb:he get	3 -13 12 0 0 0
sb:he go	0 -21 2 11 7 0
sb:he had	4 -16 0 20 1 -2
sb:he hold	0 -2 11 -7 -2 0
sb:he hope	-9 9 1 0 -2 0
sb:he intend	0 -10 12 0 0 0
sb:he is	-3 23 -10 -17 -4 0
sb:he lifeng	-2 1 -8 15 -13 0
sb:he may	-3 -6 11 0 0 0
sb:he meet	-4 -23 -3 8 20 0
sb:he might	10 0 0 0 -9 0
sb:he plan	1 -8 -2 0 9 0
sb:he post	0 11 -7 0 0 0
sb:he say	0 9 -22 -26 21 4
sb:he sign	-1 8 -20 0 10 0
sb:he spoke	-2 2 -12 -1 9 0
sb:he take	0 -14 14 0 0 0
sb:he tell	23 -22 -1 -7 13 0
sb:he want	0 -13 15 -1 0 0
sb:he was	3 1 4 -16 -1 0
sb:he will	-6 -9 9 -9 8 0
sb:he would	-7 -1 8 -4 1 -3
sb:he write	0 -16 8 -1 7 0
sb:he'd	2 -20 19 0 0 0
sb:he'll	18 -26 6 0 6 0
sb:head	5 -6 -24 6 15 12
sb:head of	16 -21 -8 8 15 0
sb:head the	-3 15 -8 0 0 0
sb:health	0 10 -9 0 0 0
sb:hear	0 6 -15 0 7 0
sb:hearing	0 18 -12 0 0 0
sb:heavy	0 11 -10 0 0 0
sb:henri	0 1 -12 11 0 0
sb:her	13 6 -12 0 -13 0
sb:her <person>	0 13 -6 -6 -1 0
sb:her on	-3 -10 3 11 -1 0
sb:here	-10 6 1 -13 0 0
sb:here ,	0 -8 10 0 0 0
sb:here is	0 21 -19 0 0 0
sb:here on	-5 9 2 -21 0 0
sb:herring	0 -15 16 0 0 0
sb:high	0 18 -20 4 0 0
sb:high -	0 10 -8 0 0 0
sb:higher	11 -11 4 -2 0 0
sb:higher ,	0 -15 16 0 0 0
sb:higher duty	0 14 -13 0 0 0
sb:higher on	14 -8 -7 0 0 0
sb:highest	9 6 -16 0 0 0
sb:him	5 -10 16 -12 -6 0
sb:him in	0 16 -13 0 0 0
sb:him to	0 20 -14 0 -6 0
sb:himself	0 -24 8 5 11 0
sb:himself ,	9 -10 0 0 0 0
sb:hinted	0 15 -13 0 0 0
sb:his	0 -4 12 -16 0 -9
sb:his <office>	-6 10 -8 -5 6 0
sb:his <organisation>	11 -4 0 0 -10 0
sb:his <person>	4 -10 13 -7 -4 0
sb:his <quality>	17 -26 23 -4 -14 0
sb:his first	0 27 -4 -2 -25 0
sb:his golf	-1 11 -5 0 -4 0
sb:his guest	0 12 -14 0 1 0
sb:his meet	0 -4 -3 0 10 0
sb:his network	-6 9 -2 0 0 0
sb:his own	0 -13 10 0 4 0
sb:his side	0 -9 8 0 0 0
sb:his state	0 -8 17 0 -11 0
sb:his team	3 -17 15 0 0 0
sb:his visit	0 -11 11 0 0 0
sb:his way	-10 -1 16 -3 -3 0
sb:hobart	0 -16 17 0 0 0
sb:hold	10 -6 0 -1 -4 7
sb:hold a	4 19 -35 5 -3 4
sb:hold an	13 -4 -4 -4 0 0
sb:hold back	-6 -1 10 0 0 0
sb:hold for	0 10 -6 0 0 0
sb:hold in	-2 -10 14 -10 6 0
sb:hold its	-7 -11 13 7 0 0
sb:hold their	0 5 -6 -13 9 0
sb:holiday	0 11 -8 0 0 0
sb:home	-18 13 1 -11 0 0
sb:home from	-17 33 -13 -3 -13 0
sb:home on	4 -23 16 -2 7 0
sb:honolulu	0 -17 17 0 0 0
sb:honour	0 21 -17 0 0 0
sb:honour to	0 18 -16 0 0 0
sb:hope	-7 16 0 -10 -10 0
sb:hope for	5 -21 3 0 15 0
sb:hope to	0 24 0 -5 -25 0
sb:hospital	0 13 -12 0 0 0
sb:host	0 12 -5 0 -8 0
sb:host the	0 12 -9 0 -2 0
sb:hour	14 -15 -2 16 -4 -1
sb:hour ,	-7 19 -9 0 0 0
sb:hour after	5 6 -10 0 0 0
sb:hour and	0 -6 0 11 -4 0
sb:hour before	1 -11 2 0 5 0
sb:hour on	13 -16 0 2 4 0
sb:hour to	0 -3 -13 15 0 0
sb:house	5 -15 2 14 -4 0
sb:house has	0 -20 8 12 0 0
sb:house of	0 9 -6 0 0 0
sb:house that	9 -11 3 0 0 0
sb:how	13 -5 0 -2 -3 0
sb:hue	0 -11 12 0 0 0
sb:humiliate	-10 11 0 0 0 0
sb:humiliate himself	-10 11 0 0 0 0
sb:hurry	-3 20 -12 0 -6 0
sb:i	10 -9 19 -24 -27 -1
sb:i .	-1 15 -12 0 0 0
sb:i am	-2 12 -8 0 0 0
sb:i can	0 -12 14 0 0 0
sb:i had	1 6 -10 0 0 0
sb:i have	1 -15 19 -2 -1 0
sb:i shall	-4 -17 21 0 0 0
sb:i sign	0 -28 28 0 0 0
sb:i tell	12 -11 0 0 0 0
sb:i was	0 -8 12 0 0 0
sb:i will	-3 -7 12 0 0 0
sb:i'd	0 12 -4 0 -4 0
sb:i'll	3 3 -9 0 0 0
sb:i'm	0 -10 11 0 0 0
sb:ice	-3 -8 0 -3 14 0
sb:idea	0 -16 13 4 -3 0
sb:if	1 6 -3 -5 0 0
sb:if nothing	0 -20 21 0 0 0
sb:if one	0 -19 20 0 0 0
sb:if the	-2 15 -5 -7 -6 0
sb:if there	0 19 -17 0 0 0
sb:if we	0 11 -10 0 0 0
sb:iii	0 -9 10 0 0 0
sb:immediate	0 16 -7 0 -9 0
sb:implement the	4 -14 3 5 0 0
sb:import	-4 4 -17 9 0 0
sb:important trade	0 -11 11 0 0 0
sb:importer	-2 17 -20 5 0 0
sb:impose on	-3 -3 12 -3 -4 0
sb:impose the	9 -2 -8 0 0 0
sb:improved	0 -8 -4 13 0 0
sb:in	-7 -11 30 -4 -16 -15
sb:in ,	-1 16 -12 0 0 0
sb:in -	-2 14 -9 -3 0 0
sb:in :	0 -9 10 0 0 0
sb:in <month-ahead>	-7 10 -7 7 -1 0
sb:in <month-gone>	23 -15 -2 12 -2 0
sb:in <month-today>	-2 -2 12 -3 -4 0
sb:in <name>	0 15 -54 22 19 3
sb:in <organisation>	0 28 -24 0 0 0
sb:in <person>	0 16 -9 -2 -3 0
sb:in <quality>	0 -16 6 12 0 0
sb:in <seat>	14 13 5 -16 -71 -4
sb:in <span>	0 20 -25 -6 3 0
sb:in a	12 2 -18 -6 3 9
sb:in aarhu	0 -8 11 -2 0 0
sb:in alexandria	0 -21 22 0 0 0
sb:in an	7 24 -23 -9 -2 0
sb:in any	0 -9 10 0 0 0
sb:in arusha	0 18 -17 0 0 0
sb:in bergen	-1 -15 18 0 0 0
sb:in between	9 -6 -2 0 0 0
sb:in both	5 6 -13 0 0 0
sb:in brief	0 21 -19 0 0 0
sb:in bueno	0 -11 14 0 0 0
sb:in busan	-7 11 2 -4 -19 0
sb:in cartagena	0 -17 18 0 0 0
sb:in cebu	0 -10 11 0 0 0
sb:in chicago	0 14 -12 0 0 0
sb:in davo	-1 9 -3 0 0 0
sb:in each	0 19 -11 0 -6 0
sb:in early	0 -7 11 -3 0 0
sb:in for	10 -4 -14 12 0 0
sb:in force	-2 26 -17 -3 -5 0
sb:in front	0 -10 12 0 0 0
sb:in geneva	-7 33 -19 -16 -5 0
sb:in graz	0 -19 20 0 0 0
sb:in gyeongju	-7 16 -9 -2 0 0
sb:in hamburg	0 -8 10 0 0 0
sb:in his	0 0 -28 22 5 0
sb:in honolulu	0 -16 17 0 0 0
sb:in hue	0 -11 12 0 0 0
sb:in incheon	-3 -4 10 0 0 0
sb:in it	1 0 -18 7 0 10
sb:in its	-3 0 -11 10 5 0
sb:in jeddah	0 -9 10 0 0 0
sb:in kobe	0 -21 22 0 0 0
sb:in kochi	0 -11 11 0 0 0
sb:in kuala	-9 26 -16 -10 1 0
sb:in kutaisi	0 -13 14 0 0 0
sb:in law	0 11 -10 0 0 0
sb:in lviv	0 -17 18 0 0 0
sb:in manila	0 19 -19 0 0 0
sb:in mindelo	0 -15 15 0 0 0
sb:in montevideo	0 -18 18 0 0 0
sb:in nagoya	0 -13 14 0 0 0
sb:in new	-2 6 0 -23 1 0
sb:in one	0 -14 16 0 0 0
sb:in oran	0 -12 12 0 0 0
sb:in our	0 25 -24 0 0 0
sb:in person	2 -15 0 12 -5 0
sb:in piraeu	0 10 -10 0 0 0
sb:in place	0 13 -10 0 0 0
sb:in principle	2 0 -5 8 -10 0
sb:in recife	0 -16 17 0 0 0
sb:in return	0 -14 15 0 0 0
sb:in salvador	0 -14 14 0 0 0
sb:in sapporo	0 -9 10 0 0 0
sb:in seoul	0 -25 38 -16 0 0
sb:in sfax	0 -6 9 0 0 0
sb:in shanghai	0 17 -10 -7 0 0
sb:in shenzhen	0 21 -12 0 -17 0
sb:in stockholm	-2 0 9 -17 -1 0
sb:in sucre	0 -9 10 0 0 0
sb:in swakopmund	0 -9 11 0 0 0
sb:in talk	0 9 -9 0 1 0
sb:in tariff	11 3 -22 0 0 0
sb:in tartu	0 -9 10 0 0 0
sb:in that	0 -9 -5 16 -1 0
sb:in the	12 14 -34 17 10 -10
sb:in their	23 10 -15 -11 -9 0
sb:in thi	0 18 -16 0 0 0
sb:in three	0 9 -9 0 0 0
sb:in trade	0 15 -11 0 0 0
sb:in tromsø	0 -11 11 0 0 0
sb:in two	0 13 -9 0 0 0
sb:in walvi	0 -6 7 0 0 0
sb:in what	0 -1 8 -7 0 0
sb:in which	-2 28 -22 -6 0 0
sb:incheon	-5 -1 -9 16 0 0
sb:incheon ,	-5 1 -6 9 0 0
sb:incheon airport	0 -11 0 10 0 0
sb:incheon on	0 -1 -7 10 0 0
sb:included	0 20 -15 0 0 0
sb:included ,	0 14 -10 0 0 0
sb:increase	9 -14 -11 18 0 0
sb:increase announce	11 -11 0 0 0 0
sb:increase to	0 -4 -9 13 0 0
sb:index	0 9 -7 0 0 0
sb:inflation	0 11 -7 0 0 0
sb:initial	-5 -19 17 9 0 0
sb:initial a	0 -10 -1 15 0 0
sb:inside	0 -17 2 11 0 0
sb:insist	0 -5 -5 9 0 0
sb:instead	8 -16 14 -4 0 0
sb:instead of	8 -13 9 -2 0 0
sb:insurer	0 14 -14 0 0 0
sb:intelligence	0 8 -16 -2 0 9
sb:intelligence ,	0 2 -12 0 0 10
sb:intention	0 -3 0 9 -3 0
sb:interest	0 10 -5 0 0 0
sb:interim	-1 18 -13 0 0 0
sb:international	0 -6 0 -2 0 10
sb:international trade	0 -8 0 -1 0 10
sb:interpretation	0 12 -4 -1 -7 0
sb:interview	-10 5 0 -11 2 0
sb:interview ,	0 13 -13 0 0 0
sb:interview on	-1 -1 -3 -7 12 0
sb:interviewer	0 10 0 -10 0 0
sb:into	-2 9 1 -17 -3 0
sb:into <name>	0 14 -12 0 0 0
sb:into effect	-2 -19 20 0 2 0
sb:into force	-8 20 -13 0 0 0
sb:into the	4 9 -5 -12 0 0
sb:into their	0 14 -13 0 0 0
sb:introduce	0 12 -10 0 0 0
sb:invest	-2 22 -9 0 -4 0
sb:invest <money>	-2 15 -1 0 -4 0
sb:investment	0 11 -13 -2 4 0
sb:investment ,	0 13 -10 0 0 0
sb:investor	0 11 -7 -5 0 0
sb:invitation	7 -21 8 -4 5 0
sb:invitation of	0 -11 13 0 0 0
sb:invitation to	7 -10 -4 -3 10 0
sb:invited the	0 12 -9 0 -1 0
sb:iowa	0 11 -10 0 0 0
sb:is	-13 -4 3 12 9 -28
sb:is ,	-8 22 -14 0 0 0
sb:is <level>	-1 -23 26 0 0 0
sb:is <name>	0 9 -15 7 0 0
sb:is <person>	0 4 -15 0 9 0
sb:is <span>	0 -5 -6 0 11 0
sb:is agree	-2 9 -3 0 0 0
sb:is also	0 9 -8 0 0 0
sb:is arranged	-5 -12 15 0 0 0
sb:is at	0 23 -25 0 7 0
sb:is back	0 -2 -18 19 0 0
sb:is call	0 -3 -3 0 9 0
sb:is closed	0 15 -14 0 0 0
sb:is come	0 -13 0 11 0 0
sb:is due	-8 1 1 -9 11 0
sb:is expect	-10 -21 16 2 6 0
sb:is extend	0 -7 9 0 0 0
sb:is for	0 19 -19 0 0 0
sb:is go	0 -11 13 0 0 0
sb:is how	-1 -20 23 0 0 0
sb:is in	-5 -15 27 -6 -8 0
sb:is leave	0 -12 13 0 0 0
sb:is missing	0 -13 0 14 0 0
sb:is no	0 19 -17 0 0 0
sb:is not	0 -9 7 -3 6 0
sb:is now	2 -16 8 11 -5 0
sb:is on	-26 10 15 -7 -11 0
sb:is one	0 -9 12 0 0 0
sb:is open	0 11 -9 0 0 0
sb:is over	0 16 -14 -1 0 0
sb:is part	9 -10 0 0 0 0
sb:is scheduled	0 -10 12 0 0 0
sb:is set	16 -23 11 0 0 0
sb:is still	0 -10 0 2 8 0
sb:is that	0 -3 -8 11 0 0
sb:is the	3 15 -5 -26 -10 0
sb:is their	8 -9 0 2 -1 0
sb:is under	0 -8 9 0 0 0
sb:is up	-6 9 0 0 0 0
sb:is wait	0 -6 9 0 0 0
sb:is what	6 10 -18 6 -3 0
sb:is write	0 -11 11 0 0 0
sb:ishiba	0 -9 10 0 0 0
sb:island	-10 32 -21 -8 0 0
sb:island 's	-8 15 -8 0 0 0
sb:issue a	0 17 -17 0 0 0
sb:istanbul	0 -9 11 0 0 0
sb:istanbul on	0 10 -9 0 0 0
sb:it	10 -4 -2 12 -14 -11
sb:it "	-2 10 -6 0 0 0
sb:it 's	-5 6 -10 4 2 0
sb:it ,	6 -14 15 -2 -8 0
sb:it ;	0 11 -10 0 0 0
sb:it <day-gone>	0 10 -10 0 0 0
sb:it a	-10 14 -1 0 0 0
sb:it add	0 -7 10 -2 0 0
sb:it again	8 -18 5 -2 6 0
sb:it all	10 -10 0 0 0 0
sb:it are	0 -12 12 4 -6 0
sb:it begin	-1 8 -2 -3 0 0
sb:it by	23 -26 9 -1 0 0
sb:it can	0 9 -7 0 0 0
sb:it charge	0 -13 14 0 0 0
sb:it come	-5 14 -10 -5 4 0
sb:it down	18 -28 11 0 0 0
sb:it end	-2 7 -14 9 0 0
sb:it enter	0 -13 13 0 0 0
sb:it expire	-2 8 -5 0 0 0
sb:it follow	0 -14 15 0 0 0
sb:it for	8 -14 0 0 0 6
sb:it from	13 -24 6 0 8 0
sb:it had	-6 -16 17 4 0 0
sb:it has	-4 -9 0 6 9 -1
sb:it in	-2 -8 -5 7 15 0
sb:it is	14 -5 4 -22 2 0
sb:it lack	0 -9 9 0 0 0
sb:it lower	0 -11 11 0 0 0
sb:it may	-2 -8 0 13 -2 0
sb:it need	0 12 -10 0 0 0
sb:it on	0 10 -11 -14 9 0
sb:it out	0 -15 17 0 0 0
sb:it say	0 -5 21 -2 -15 0
sb:it sell	-1 -3 10 0 -5 0
sb:it so	0 -9 9 0 0 0
sb:it start	0 13 -10 0 0 0
sb:it take	4 -14 6 8 0 0
sb:it that	0 9 -8 0 0 0
sb:it the	-1 8 -2 0 0 0
sb:it to	11 0 -9 0 -5 0
sb:it was	-1 -2 -11 12 14 -5
sb:it will	-16 26 0 -27 -12 0
sb:it with	-2 -7 14 0 -2 0
sb:it would	-2 14 0 -5 -9 0
sb:item	-2 0 7 0 0 0
sb:its	0 -2 -1 12 -5 0
sb:its <office>	18 -6 -23 -5 19 0
sb:its <organisation>	4 -9 10 -5 0 0
sb:its <person>	4 -19 8 18 -14 0
sb:its account	0 8 -8 0 1 0
sb:its consent	0 10 -8 0 0 0
sb:its end	-6 0 0 0 10 0
sb:its extension	0 -14 15 0 0 0
sb:its fact	0 9 -2 0 -9 0
sb:its general	-13 13 0 0 0 0
sb:its levy	0 10 -10 0 0 0
sb:its new	-7 9 0 0 0 0
sb:its own	-14 14 -2 -12 -3 0
sb:its part	0 15 -12 0 0 0
sb:its port	0 -9 9 0 0 0
sb:its return	0 11 -11 0 0 0
sb:its rule	0 -14 15 0 0 0
sb:its tariff	6 -28 21 5 0 0
sb:its truce	21 -32 15 0 0 0
sb:its way	0 17 -16 0 0 0
sb:its working	0 -7 -6 14 0 0
sb:itself ,	0 -10 11 0 0 0
sb:izmir on	0 -17 18 0 0 0
sb:jae	0 -1 10 0 -4 0
sb:jamieson	0 10 -5 -8 4 0
sb:jamieson greer	0 10 -5 -8 4 0
sb:jeddah	0 -9 10 0 0 0
sb:jinping	-1 11 -5 0 -4 0
sb:jinping in	7 -2 13 0 -16 0
sb:jinping on	0 -6 20 1 -15 0
sb:jinping spoke	9 -1 -1 -3 0 0
sb:john	0 -6 8 0 0 0
sb:joined	0 13 -9 -1 0 0
sb:joint	-25 -12 36 -14 -9 0
sb:joint <organisation>	0 -27 29 0 0 0
sb:joint press	-3 -40 43 -1 0 0
sb:joint statement	-15 27 -13 -4 0 0
sb:josé	6 3 -11 0 0 0
sb:journalist	-4 -11 17 0 0 0
sb:journalist on	0 -6 10 0 0 0
sb:journey	0 -14 9 0 6 0
sb:juice	-1 12 -7 0 0 0
sb:jump	9 -14 1 4 0 0
sb:just	-19 8 15 0 -1 0
sb:jute	0 -14 15 0 0 0
sb:kananaski ,	0 -5 11 -1 -4 0
sb:karin	0 -8 15 -5 -5 0
sb:karin keller	0 -7 14 -5 -5 0
sb:kauna	0 -10 10 0 0 0
sb:keep	22 -2 -28 -18 15 5
sb:keep their	-1 0 -7 0 10 0
sb:keller	0 -7 14 -5 -5 0
sb:keller -	0 -7 14 -5 -5 0
sb:kernel	0 -10 11 0 0 0
sb:kim	0 10 -7 -1 0 0
sb:kind	0 10 -9 0 0 0
sb:kiwifruit	0 -13 13 0 0 0
sb:know	-16 0 9 8 -7 0
sb:know before	0 -11 13 0 0 0
sb:know on	-5 13 -13 0 3 0
sb:kobe	0 -22 25 0 0 0
sb:kochi	0 -9 10 0 0 0
sb:kuala	-8 -1 4 -18 15 0
sb:kuala lumpur	-8 -1 4 -18 15 0
sb:kutaisi	0 -21 22 0 0 0
sb:la	0 11 -8 0 0 0
sb:lala	0 -10 -1 12 0 0
sb:lala sukuna	0 -10 -1 12 0 0
sb:lamb	0 -7 -1 -3 14 0
sb:lancaster	1 -11 -4 16 0 0
sb:lancaster house	1 -21 2 17 0 0
sb:land	0 0 11 -6 -16 0
sb:lapse	0 13 -7 -1 0 0
sb:largest	-3 9 -10 0 5 0
sb:last	6 -9 0 -7 16 -8
sb:last -	8 4 -15 0 0 0
sb:last <month-gone>	-7 16 -4 0 -4 0
sb:last <span>	0 15 -12 0 0 0
sb:last autumn	0 -6 9 0 0 0
sb:last meet	2 -23 12 -1 9 0
sb:last month	0 11 -8 0 0 0
sb:last of	0 -7 9 0 0 0
sb:last week	12 -13 -10 5 19 0
sb:last word	-7 -1 10 0 0 0
sb:lasted <span>	0 9 -6 0 0 0
sb:lasting	0 -24 24 0 0 0
sb:lasting agreement	0 -22 22 0 0 0
sb:late	15 -12 3 16 -24 0
sb:late on	9 3 -6 9 -20 0
sb:later	8 -12 6 -14 6 0
sb:later ,	2 14 -16 0 0 0
sb:later in	0 -8 10 0 -4 0
sb:later on	6 -9 4 0 0 0
sb:later than	0 16 -15 0 0 0
sb:later that	0 -8 11 -2 0 0
sb:latest	0 12 -10 0 -1 0
sb:law	-1 8 -10 -8 9 0
sb:law on	0 16 -13 0 0 0
sb:lay down	0 16 -16 0 0 0
sb:lead the	9 0 -2 -3 0 0
sb:leader	-18 3 0 -22 22 -3
sb:leader of	-5 1 10 -1 -9 0
sb:leader spoke	-20 6 0 0 16 0
sb:leader to	-6 20 -12 0 -5 0
sb:leader will	-7 -4 0 0 13 0
sb:leader would	5 -9 3 0 1 0
sb:leader xi	0 -23 3 0 15 0
sb:least	7 -24 19 0 0 0
sb:least <money>	0 -14 10 0 5 0
sb:leave	-36 0 8 -5 13 -1
sb:leave ,	0 -9 10 0 0 0
sb:leave <name>	-2 0 10 -1 -9 0
sb:leave <seat>	-4 9 -12 -4 10 0
sb:leave for	-1 17 -20 15 -18 0
sb:leave open	0 -13 13 0 0 0
sb:led	-15 5 0 1 -4 0
sb:led the	-4 12 -2 -10 0 0
sb:lee	0 -6 15 0 -6 0
sb:leg	0 -13 15 0 0 0
sb:length	-7 9 0 0 0 0
sb:less	4 22 -11 -3 -15 0
sb:less than	6 12 -5 -2 -14 0
sb:let	-7 17 -1 -9 -7 0
sb:let its	0 -11 11 0 0 0
sb:let the	0 -7 8 0 0 0
sb:leticia	0 -12 13 0 0 0
sb:letter	0 37 -37 4 -13 0
sb:letter ,	9 3 -15 0 0 0
sb:letter of	0 10 -6 0 0 0
sb:letter that	0 9 -5 0 0 0
sb:letter to	-3 5 -9 9 -3 0
sb:level	6 -5 -8 0 0 14
sb:levy on	0 20 -18 0 0 0
sb:li	0 -19 19 -7 9 0
sb:li chenggang	-1 -7 7 -7 10 0
sb:licence	-5 -12 23 -2 -3 0
sb:lie	0 16 -16 0 2 0
sb:lifeng	-2 1 -8 15 -13 0
sb:lifeng ,	-1 14 -8 -3 0 0
sb:lifeng and	0 13 -6 -12 0 0
sb:lifeng in	0 -14 14 0 0 0
sb:lift	0 16 -15 0 0 0
sb:like	0 8 -1 -5 -4 0
sb:likely	0 20 -24 9 -12 0
sb:likely to	0 0 -9 12 -2 0
sb:lima	0 9 -9 0 0 0
sb:lima ,	0 11 -10 0 0 0
sb:line	15 -7 0 -8 -1 0
sb:link	13 -13 -2 0 0 1
sb:link on	13 -9 -8 0 0 1
sb:list and	0 -6 14 -6 0 0
sb:list for	0 -8 10 0 0 0
sb:lithium	0 -15 17 0 0 0
sb:liu	0 10 -6 0 -1 0
sb:liu he	0 10 -6 0 -1 0
sb:live	0 4 7 -1 -15 0
sb:live ,	0 -13 13 0 0 0
sb:live :	0 13 -2 0 -13 0
sb:live from	4 -23 19 0 0 0
sb:loaded	0 12 -8 0 0 0
sb:locked	0 -19 23 -3 0 0
sb:log	0 11 -9 0 0 0
sb:long ,	-9 13 -3 0 0 0
sb:long as	0 15 -10 0 -1 0
sb:long beach	0 11 -10 0 0 0
sb:longer	0 0 -4 -2 9 0
sb:longer a	0 -7 -1 0 10 0
sb:longer than	0 10 -8 0 0 0
sb:look for	0 2 -11 10 0 0
sb:look forward	0 -13 0 3 11 0
sb:lose	9 -1 -7 0 0 0
sb:lose <level>	11 -11 0 0 0 0
sb:love	0 3 -18 0 11 0
sb:love to	0 3 -18 0 11 0
sb:lower	2 -1 -10 10 0 6
sb:lower duty	0 12 -12 0 0 0
sb:lower its	2 -16 7 0 0 7
sb:lower rate	0 0 -15 15 0 0
sb:lower the	0 10 -9 0 0 0
sb:luiz	0 -7 15 -1 -3 0
sb:lula	-7 -21 25 -3 1 0
sb:lula and	-4 -12 2 0 10 0
sb:lula da	0 -8 16 -1 -3 0
sb:lumpur	-9 -3 6 -18 14 0
sb:lumpur ,	-1 -27 16 -3 16 0
sb:lumpur on	-5 -15 16 -4 5 0
sb:lumpur to	0 11 -9 0 0 0
sb:lunch	0 4 0 -13 3 0
sb:lunch on	0 -5 10 -3 0 0
sb:lutnick tell	-3 -5 13 -2 0 0
sb:lviv	0 -23 25 0 0 0
sb:m	0 14 -7 -1 -3 0
sb:m .	0 10 -3 -1 -3 0
sb:machine	-7 -15 10 3 0 7
sb:machinery	0 12 -10 0 0 0
sb:macron	0 6 -17 0 10 0
sb:madrid	0 -11 17 -10 -1 0
sb:madrid ,	0 -21 23 0 0 0
sb:magazine	0 11 -9 0 0 0
sb:mai	0 -8 10 0 0 0
sb:major	0 16 -14 0 -2 0
sb:major topic	0 13 -10 0 -2 0
sb:make	-18 5 5 -2 0 4
sb:make it	0 -11 11 0 0 0
sb:make on	-9 30 -23 0 0 0
sb:make progress	0 0 -10 0 7 0
sb:make public	0 -3 1 9 -7 0
sb:make that	-10 11 0 0 0 0
sb:make up	0 10 -9 0 0 0
sb:maker nexperia	0 -10 11 0 0 0
sb:man	-10 7 -5 -10 11 0
sb:man in	0 15 -14 0 0 0
sb:management	0 17 -16 0 0 0
sb:manila	0 9 -8 0 0 0
sb:many	0 -7 11 -1 0 0
sb:margin	0 -11 4 0 8 0
sb:margin of	0 -13 6 0 8 0
sb:market to	0 -9 9 0 0 0
sb:maroš	8 0 -4 -1 0 0
sb:maroš šefčovič	8 0 -4 -1 0 0
sb:match	-1 22 -19 0 0 0
sb:matter	0 -10 10 -9 -10 11
sb:matter on	13 0 -14 0 0 0
sb:may	-18 19 -9 8 -12 0
sb:may be	-5 11 0 0 -3 0
sb:may leave	0 -11 11 0 0 0
sb:mayor	-4 18 -12 0 0 0
sb:me	-6 9 0 0 -1 0
sb:me on	-14 2 7 0 0 0
sb:me to	0 9 -9 0 0 0
sb:meal	1 7 -10 0 0 0
sb:mean	0 -12 7 -1 9 0
sb:mean to	0 -11 5 0 9 0
sb:meant	0 12 -7 -1 0 0
sb:meanwhile	0 17 -13 0 0 0
sb:meanwhile ,	0 9 -8 0 0 0
sb:measure	0 -7 11 -2 -4 0
sb:measure on	3 -11 9 0 0 0
sb:mechanism	-1 12 0 -7 0 0
sb:mechanism for	0 21 -14 -6 0 0
sb:media	4 -10 -5 13 0 0
sb:media on	-2 -6 11 -1 0 0
sb:mediator	0 28 -25 0 0 0
sb:medical	0 21 -20 0 0 0
sb:meet	-4 -10 4 1 11 0
sb:meet :	2 3 -14 0 9 0
sb:meet <name>	-4 15 -4 -1 -11 0
sb:meet <office>	0 14 -13 0 0 0
sb:meet <person>	-14 -13 9 2 7 0
sb:meet <quality>	0 -18 16 5 -5 0
sb:meet again	-1 4 8 -1 -24 0
sb:meet at	5 20 -22 -4 3 0
sb:meet between	-2 -20 21 0 1 0
sb:meet by	-3 9 0 0 0 0
sb:meet for	-4 23 -6 -22 -15 0
sb:meet here	0 8 -14 8 0 0
sb:meet him	0 -9 12 0 -2 0
sb:meet his	-5 -7 1 11 0 0
sb:meet in	5 -26 17 -7 8 2
sb:meet mr	0 -12 0 5 6 0
sb:meet next	0 13 -11 0 0 0
sb:meet of	0 -4 6 -9 0 3
sb:meet on	4 -16 2 1 10 4
sb:meet take	0 -9 -1 12 0 0
sb:meet the	0 -10 7 -7 9 0
sb:meet there	0 -19 28 -5 -4 0
sb:meet was	0 -17 15 7 -5 0
sb:meet will	5 8 -11 0 0 0
sb:meet with	-1 -10 -6 12 8 0
sb:meeting ,	2 15 -18 0 0 0
sb:member	-8 27 -13 -4 -3 0
sb:member ,	0 10 -9 0 0 0
sb:member for	0 -8 9 0 0 0
sb:member of	-1 22 -19 0 0 0
sb:member state	-5 14 -7 0 0 0
sb:memo	0 19 -17 0 0 0
sb:memorandum	-6 -9 6 0 8 0
sb:memorandum on	0 -2 -5 0 10 0
sb:men	0 -4 14 -5 -14 0
sb:men meet	0 -6 10 0 0 0
sb:mendoza	0 -23 24 0 0 0
sb:mendoza ,	0 -22 24 0 0 0
sb:mercosur	0 26 -23 0 0 0
sb:merdeka	0 -19 4 11 0 0
sb:merdeka <number>	0 -18 3 11 0 0
sb:metal	-1 19 -14 0 0 0
sb:michelsen	0 -12 1 7 0 0
sb:midday	13 -3 -14 0 0 0
sb:midday briefing	14 -12 0 0 0 0
sb:middle ,	0 15 -12 0 0 0
sb:midnight	9 -11 2 5 -5 0
sb:midnight on	5 -11 3 8 -3 0
sb:might	9 13 -10 -6 -13 0
sb:milan	-7 13 -5 0 0 0
sb:milk	16 -1 -14 0 0 0
sb:milk powder	17 -5 -11 0 0 0
sb:million	0 23 -20 0 0 0
sb:mine	0 10 -10 0 0 0
sb:minister	8 -1 -7 0 0 3
sb:minister ,	15 -26 0 12 5 8
sb:minister are	0 -20 12 0 10 0
sb:minister christian	0 -8 1 7 0 0
sb:minister for	-16 18 0 -1 0 0
sb:minister meet	12 22 -28 -3 -5 0
sb:minister of	23 -1 -4 -15 -2 -2
sb:minister on	0 -16 15 -1 0 0
sb:ministerial	8 -10 6 -1 0 0
sb:ministry	-3 0 -4 -4 0 13
sb:ministry ,	0 -10 17 -6 0 0
sb:ministry of	-9 5 -25 2 3 16
sb:ministry say	11 -3 -4 2 -2 0
sb:ministry will	5 -10 5 0 0 0
sb:minute	5 -6 -14 17 6 0
sb:minute ,	10 -10 -4 0 7 0
sb:minute in	0 -11 0 10 0 0
sb:minute on	-3 -3 12 -1 -5 0
sb:minute past	1 4 -10 4 0 0
sb:missing	0 -5 -8 13 0 0
sb:mombasa	0 -21 23 0 0 0
sb:mombasa ,	0 -15 16 0 0 0
sb:monday	0 -10 -1 13 9 0
sb:monday ,	0 -3 -4 15 0 0
sb:money	0 16 -16 -5 0 0
sb:montevideo	0 -20 20 0 0 0
sb:month	16 -20 -1 11 0 0
sb:month ,	0 -4 -3 8 0 0
sb:month the	0 -15 1 9 0 0
sb:more	-5 -7 14 6 -11 0
sb:more ,	0 9 -9 0 0 0
sb:more :	0 0 -7 9 0 0
sb:more of	-7 9 0 0 0 0
sb:more than	-10 -16 26 -1 -11 0
sb:more to	-3 17 -2 0 -8 0
sb:morning	-12 -8 16 8 -1 0
sb:most	-13 2 5 -14 0 0
sb:most <quality>	0 -9 6 0 4 0
sb:most important	0 16 -14 0 0 0
sb:mountain	0 -7 -2 10 0 0
sb:mouth	0 -1 -14 16 0 0
sb:move	-8 7 2 0 -12 0
sb:mr	10 4 -4 -33 1 5
sb:mr .	12 3 -18 -21 9 8
sb:mr <person>	0 1 10 -17 -6 -2
sb:mrs	0 9 -7 0 0 0
sb:much as	10 -9 0 0 0 0
sb:museum	0 9 -7 0 0 0
sb:musician	0 21 -19 0 0 0
sb:must	-4 27 -18 -2 0 0
sb:must be	0 16 -11 0 0 0
sb:mustafa	3 9 -11 -1 0 0
sb:mutual	0 -8 11 0 0 0
sb:my <office>	0 -9 12 0 0 0
sb:my <person>	17 -22 7 0 0 0
sb:mérida	0 -15 15 0 0 0
sb:mérida ,	0 -20 20 0 0 0
sb:nadi	0 -22 24 0 0 0
sb:nagoya	0 -20 22 0 0 0
sb:nagoya ,	0 -9 10 0 0 0
sb:name	0 0 8 -7 -15 0
sb:name on	0 10 -6 0 0 0
sb:named	13 4 -10 -3 -10 0
sb:nang	0 -17 18 0 0 0
sb:national	1 18 -20 -2 0 0
sb:nato	0 10 -8 0 0 0
sb:near	-1 -16 -5 22 0 0
sb:near seoul	0 4 -28 23 0 0
sb:nearly	-1 29 -26 0 0 0
sb:need	-12 19 0 -7 -9 0
sb:need a	0 10 -5 0 0 0
sb:need the	0 27 -22 -3 0 0
sb:negotiate	0 -13 13 8 -17 0
sb:negotiate in	1 -24 23 3 -5 0
sb:negotiate with	0 12 -4 0 -7 0
sb:negotiation	4 -21 25 -2 -8 0
sb:negotiator	-18 10 -3 3 -5 -1
sb:negotiator ,	-15 17 -1 -11 -4 0
sb:negotiator are	0 -12 19 -6 0 0
sb:negotiator have	0 -7 10 -1 0 0
sb:negotiator will	0 -2 -3 11 0 0
sb:neighbour	0 6 -15 7 0 0
sb:neither	2 -7 11 -4 -1 0
sb:neither side	0 15 -9 -2 0 0
sb:net	0 11 -7 0 0 0
sb:network	-2 0 -16 -7 13 11
sb:network on	-3 -3 -2 0 0 11
sb:new	-10 2 -1 -4 11 -6
sb:new )	-2 -13 2 12 0 0
sb:new at	0 -22 10 0 14 0
sb:new crop	0 8 -8 0 0 0
sb:new date	0 12 -7 0 -3 0
sb:new from	0 -17 18 0 0 0
sb:new on	-2 16 -12 -7 6 0
sb:new one	7 3 -10 0 0 0
sb:new round	0 -12 7 2 0 0
sb:new tariff	0 24 -20 0 0 0
sb:new york	-10 3 6 -34 5 0
sb:new —	14 -12 -1 0 0 0
sb:newsletter	0 15 -12 0 0 0
sb:newspaper	-2 23 -18 0 0 0
sb:nexperia	0 -7 11 0 0 0
sb:nexperia ,	0 -9 10 0 0 0
sb:next	1 -23 26 11 -25 2
sb:next :	14 -35 18 11 -4 0
sb:next <span>	0 12 -8 0 -1 0
sb:next date	0 -5 8 0 0 0
sb:next is	0 -14 14 0 0 0
sb:next meet	8 2 0 -10 -6 0
sb:next month	-3 -27 17 3 6 0
sb:next on	0 12 -10 0 0 0
sb:next round	0 -3 -12 22 0 0
sb:next talk	0 -16 17 0 0 0
sb:next time	0 -20 22 0 0 0
sb:next week	-3 13 -10 -4 7 0
sb:nicosia	0 -15 16 0 0 0
sb:night	-4 22 -14 -15 3 0
sb:night ,	0 21 -15 -3 0 0
sb:night and	-5 10 -3 0 0 0
sb:night of	0 -9 10 0 0 0
sb:nine hour	0 15 -13 0 0 0
sb:ninth	-17 6 0 7 0 0
sb:no	-13 18 -11 -6 -7 10
sb:no ,	0 -9 0 0 -1 14
sb:no .	-5 -19 15 0 -5 13
sb:no <quality>	0 17 -16 0 0 0
sb:no deal	0 -17 5 14 0 0
sb:no further	0 -12 10 2 0 0
sb:no longer	0 0 -8 0 8 0
sb:no more	0 -12 4 8 0 0
sb:no text	0 12 -7 -1 0 0
sb:nobody	2 -16 19 -4 -2 0
sb:nobody in	0 14 -13 0 0 0
sb:nobody will	0 -12 12 0 0 0
sb:noe	0 12 -10 0 0 0
sb:none	7 16 -21 -3 0 0
sb:none of	0 10 -9 0 0 0
sb:noon ,	0 -18 13 6 0 0
sb:nor	-9 -2 8 1 0 0
sb:north	0 13 -3 -6 0 0
sb:northern	-8 30 -22 -2 0 0
sb:northern front	0 11 -11 0 0 0
sb:not	-16 6 -1 -9 16 -5
sb:not ;	0 -9 10 0 0 0
sb:not affected	0 -11 11 0 0 0
sb:not approve	0 -18 19 0 0 0
sb:not be	0 17 -14 0 0 0
sb:not been	0 -7 9 0 0 0
sb:not before	0 -9 10 0 0 0
sb:not by	0 -14 14 0 0 0
sb:not cancel	0 -7 -2 0 10 0
sb:not end	0 4 3 0 -9 0
sb:not even	0 -10 12 0 0 0
sb:not impose	9 -3 -7 0 0 0
sb:not know	0 12 -11 0 0 0
sb:not let	0 -10 10 0 0 0
sb:not meet	0 22 -17 0 -3 0
sb:not on	0 -9 -3 0 16 0
sb:not raise	-12 9 6 0 -4 0
sb:not sign	0 -10 11 0 0 0
sb:not to	1 21 -21 0 -3 0
sb:not yet	0 20 -19 0 0 0
sb:note :	0 19 -19 0 0 0
sb:note from	0 -7 8 0 0 0
sb:note on	0 -8 9 0 0 0
sb:nothing	0 -8 4 8 -6 0
sb:nothing come	0 -21 21 0 0 0
sb:nothing is	0 13 -8 0 0 0
sb:nothing of	0 -4 -11 14 0 0
sb:notice	-8 22 -12 -1 -1 0
sb:notice ,	0 10 -7 0 0 0
sb:notice by	0 -10 10 0 0 0
sb:notice come	0 9 -7 0 0 0
sb:notice of	-1 10 -6 0 0 0
sb:now	-2 1 -7 9 3 -2
sb:now ,	0 14 -12 0 0 0
sb:now the	-3 -10 0 11 0 0
sb:number ,	0 -14 17 -2 0 0
sb:number on	18 -19 7 0 -7 0
sb:nut	0 11 -10 0 0 0
sb:nvidia	-1 19 -11 0 0 0
sb:odd	2 9 -10 0 -1 0
sb:odense	0 11 -11 0 0 0
sb:odesa	0 11 -10 0 0 0
sb:of	-11 6 1 3 -16 10
sb:of <day-gone>	2 16 -24 -6 8 0
sb:of <day-today>	0 13 -11 0 0 0
sb:of <level>	0 0 9 -9 -17 0
sb:of <money>	0 -1 -6 10 0 0
sb:of <name>	21 -27 8 0 -7 16
sb:of <number>	1 0 7 -12 -5 0
sb:of <office>	4 -16 3 2 0 4
sb:of <organisation>	4 -4 -3 -6 11 0
sb:of <person>	21 3 -9 -7 -3 0
sb:of <quality>	-8 8 -8 0 0 6
sb:of <span>	9 -2 3 -8 -11 0
sb:of a	-17 -3 6 10 -2 -5
sb:of about	4 -12 8 0 0 0
sb:of an	12 -19 15 -4 -2 0
sb:of asia	0 21 -15 -6 0 0
sb:of both	21 -15 -2 -13 8 2
sb:of busan	0 13 -9 0 0 0
sb:of commerce	11 -5 -4 -2 3 2
sb:of custom	0 -11 14 0 -1 0
sb:of each	0 12 -10 0 0 0
sb:of foreign	0 -6 9 0 0 0
sb:of geneva	0 -12 13 0 0 0
sb:of good	0 13 -10 0 0 0
sb:of his	0 -11 13 -1 0 0
sb:of industry	0 -11 1 6 0 0
sb:of its	-3 11 0 -6 -8 0
sb:of last	-4 -18 1 0 22 0
sb:of lithium	0 -11 11 0 0 0
sb:of negotiation	0 -9 13 -1 0 0
sb:of next	0 11 -3 -3 -1 0
sb:of origin	7 -9 3 0 0 0
sb:of peace	0 7 -7 0 0 0
sb:of raw	0 11 -10 0 0 0
sb:of reference	0 12 -5 -3 -1 0
sb:of state	13 -34 3 14 9 0
sb:of talk	-20 -8 4 11 6 -1
sb:of tariff	0 -31 24 3 0 0
sb:of that	9 0 -8 0 0 0
sb:of the	-11 12 0 -3 -15 0
sb:of them	-8 2 14 -13 -9 0
sb:of three	0 -19 19 0 0 0
sb:of tiktok	2 -20 19 0 0 0
sb:of trade	-2 -3 -6 0 5 13
sb:of two	-4 12 -6 0 0 0
sb:of up	-1 -9 1 0 10 0
sb:off	-13 7 -15 18 8 -1
sb:off ,	0 9 -7 0 0 0
sb:off a	11 -11 2 0 0 0
sb:off for	-8 13 -3 0 0 0
sb:off on	-13 0 -3 8 2 0
sb:off talk	0 -10 11 0 0 0
sb:off the	1 20 -15 -7 -4 0
sb:off trade	-1 17 -12 0 -1 0
sb:offer <number>	0 -10 11 0 0 0
sb:offer on	0 9 -7 0 0 0
sb:offer to	-2 17 -10 -4 0 0
sb:official	2 -8 16 -7 -8 -2
sb:official end	0 -8 11 -1 0 0
sb:official in	0 -5 0 9 0 0
sb:official say	0 -9 14 0 0 0
sb:oil	0 -2 8 -12 1 0
sb:oil ,	0 14 -5 0 -4 0
sb:oil and	0 0 -12 0 12 0
sb:oil will	0 -21 22 0 0 0
sb:old	-11 -13 17 5 0 0
sb:old one	0 14 -14 0 0 0
sb:old rate	-8 9 0 0 0 0
sb:old truce	0 -11 12 0 0 0
sb:older	0 -11 12 0 0 0
sb:older duty	0 -8 9 0 0 0
sb:on	0 4 0 -2 -1 -11
sb:on ,	0 15 -13 0 0 0
sb:on <day-ahead>	7 4 -14 -17 22 -3
sb:on <day-gone>	0 12 -11 2 -6 -4
sb:on <level>	0 -5 -6 0 11 0
sb:on <money>	0 -27 24 6 0 0
sb:on <name>	-6 16 -5 5 -18 0
sb:on <number>	3 -10 0 6 0 0
sb:on <organisation>	-3 -21 6 4 14 0
sb:on <quality>	-25 -2 17 -11 7 0
sb:on air	0 21 -16 0 0 0
sb:on all	0 19 -16 0 0 0
sb:on an	0 -16 12 4 0 0
sb:on artificial	0 2 -11 0 0 9
sb:on beef	0 -12 7 4 0 0
sb:on both	-7 31 -21 0 0 0
sb:on by	19 -13 -5 0 0 0
sb:on cashew	0 -18 19 0 0 0
sb:on cocoa	0 9 -8 0 0 0
sb:on each	-6 -24 26 -4 6 0
sb:on export	0 -8 9 0 0 0
sb:on for	0 -7 9 0 0 0
sb:on friday	2 13 -15 0 0 0
sb:on from	-12 -11 19 0 0 0
sb:on his	-18 16 0 -9 1 0
sb:on how	7 5 -12 0 0 0
sb:on it	5 6 -2 -17 2 0
sb:on its	-2 12 -18 11 0 0
sb:on most	-1 -11 15 0 0 0
sb:on one	0 -4 9 -3 0 0
sb:on our	-11 5 3 0 0 0
sb:on reciprocal	0 -16 17 0 0 0
sb:on scotch	0 -15 16 0 0 0
sb:on since	0 -11 12 0 0 0
sb:on social	-7 -4 0 13 -5 0
sb:on sugar	0 -5 -11 15 0 0
sb:on television	-6 19 -29 -7 19 0
sb:on that	4 -26 8 0 15 0
sb:on the	31 -15 -2 -15 5 -10
sb:on them	0 -2 -2 9 -1 0
sb:on tiktok	-7 13 -21 0 11 0
sb:on to	0 10 1 11 -26 0
sb:on truth	0 17 -12 -2 -10 0
sb:on what	0 -5 10 0 -6 0
sb:on which	-2 5 -17 0 16 0
sb:on with	0 -13 18 0 -2 0
sb:on x	10 -6 0 0 -1 0
sb:once ,	14 -10 -2 0 0 0
sb:once and	-13 14 0 0 0 0
sb:once the	0 12 -10 0 0 0
sb:one ,	-18 14 -1 -2 6 0
sb:one another	5 8 -13 0 0 0
sb:one at	0 10 -9 0 0 0
sb:one end	0 19 -18 0 0 0
sb:one has	0 -18 18 0 0 0
sb:one in	0 13 -8 0 -1 0
sb:one minute	0 4 -10 4 0 0
sb:one more	10 -7 -10 5 0 0
sb:one of	10 -10 6 -2 0 0
sb:one that	0 9 -6 0 0 0
sb:one was	0 -9 11 0 0 0
sb:onion	0 11 -10 0 0 0
sb:online	27 -3 -24 -6 0 0
sb:only	-14 21 -4 -5 -4 0
sb:only after	-10 9 0 0 0 0
sb:open	14 -2 -4 -19 7 0
sb:open a	0 -12 12 0 0 0
sb:open on	0 17 -17 0 0 0
sb:opened	-8 -20 11 -16 19 0
sb:opened in	0 -30 32 0 0 0
sb:opened on	-3 -5 11 -1 0 0
sb:opening	0 15 -12 0 0 0
sb:operation	-14 19 -4 0 0 0
sb:operator	-7 9 -3 0 0 0
sb:operator and	0 11 -11 0 0 0
sb:operator had	0 -11 11 0 0 0
sb:opinion	0 12 -9 0 0 0
sb:opposite number	5 -16 13 0 0 0
sb:opposition	-3 26 -23 0 0 0
sb:or	0 0 -8 -4 17 0
sb:or <span>	0 9 -6 0 0 0
sb:or a	0 -11 11 0 0 0
sb:or before	0 -9 0 0 9 0
sb:oran	0 -8 11 0 0 0
sb:orange	-3 15 -7 0 0 0
sb:orchestra	0 10 -8 0 0 0
sb:order	0 -6 13 -9 0 0
sb:order late	0 -11 12 0 0 0
sb:order of	0 13 -16 -2 6 0
sb:order on	0 14 -6 0 -3 0
sb:order that	0 -18 19 0 1 0
sb:order was	0 10 -10 0 0 0
sb:osaka	-2 1 -1 12 -11 0
sb:osaka on	0 -6 14 0 -7 0
sb:osh	0 -22 22 0 0 0
sb:other	2 12 -11 -5 0 0
sb:other 's	-2 0 -2 -4 9 0
sb:other again	0 14 -13 3 -6 0
sb:other in	0 -8 3 -4 10 0
sb:other on	13 1 -10 -4 -7 0
sb:otherwise	0 3 -13 0 10 0
sb:our	-20 4 9 0 -24 -1
sb:our ,	0 9 -9 0 0 0
sb:our <person>	5 7 -12 0 0 0
sb:our <seat>	0 14 -13 0 0 0
sb:our client	0 -13 14 0 0 0
sb:our deal	0 -16 17 0 0 0
sb:our own	0 -22 11 12 0 0
sb:our reporter	0 17 -14 0 0 0
sb:out	8 1 -7 15 -19 -3
sb:out ;	0 10 -10 0 0 0
sb:out a	-8 20 -16 0 2 0
sb:out and	0 9 -5 0 0 0
sb:out for	0 -8 10 0 0 0
sb:out its	0 15 -13 0 0 0
sb:out of	23 -22 0 7 -1 0
sb:out on	-10 16 -14 7 -1 0
sb:out that	0 -9 11 0 0 0
sb:out what	12 -10 6 0 -3 0
sb:outcome	0 -2 15 -5 -17 0
sb:outcome of	4 -9 18 -5 -16 0
sb:outline	0 -8 12 -4 0 0
sb:outline of	0 -8 12 -3 0 0
sb:outside	0 9 -14 5 0 0
sb:over	0 1 6 -5 -13 -1
sb:over a	0 -7 10 0 0 0
sb:over fentanyl	-2 12 -14 6 -4 0
sb:over on	-5 15 -15 5 0 0
sb:over the	-4 10 -2 -5 0 0
sb:own	-9 -23 18 3 11 0
sb:own :	0 12 -5 0 -6 0
sb:own agreement	0 14 -10 0 -1 0
sb:own deal	-2 20 -13 0 0 0
sb:own good	0 -11 11 0 0 0
sb:own on	0 15 -13 0 0 0
sb:owner	0 16 -6 -7 0 0
sb:ownership of	0 -10 9 0 0 0
sb:p	11 -15 8 0 0 0
sb:p <number>	6 -19 15 0 0 0
sb:pacific	1 31 -26 -8 -5 0
sb:packed	0 11 -7 0 0 0
sb:pact	0 14 -8 -1 -3 0
sb:pact ,	0 14 -12 0 0 0
sb:page	0 -4 -1 14 -2 0
sb:page ,	0 1 -14 15 -1 0
sb:pair	-1 -18 15 -4 12 0
sb:palace	-4 -21 15 13 -4 0
sb:palm	0 -7 10 0 0 0
sb:palm oil	2 -12 12 0 0 0
sb:panel	0 10 -9 0 0 0
sb:paper	-10 22 -15 0 -7 6
sb:paper were	0 10 -10 0 0 0
sb:pari	-6 -16 25 -2 -13 0
sb:pari ,	0 -14 26 -17 0 0
sb:pari on	0 -19 4 12 -2 0
sb:pari talk	0 14 -8 0 -3 0
sb:parliament	0 20 -15 0 0 0
sb:part in	0 14 -8 -1 0 0
sb:part of	5 -12 10 0 -3 0
sb:party	0 5 -9 -1 -4 9
sb:party agree	-4 -6 0 0 0 10
sb:party will	0 -9 9 0 0 0
sb:pass it	0 -13 14 0 0 0
sb:past	0 -10 0 16 -2 0
sb:past <number>	-1 -8 -2 14 0 0
sb:past midnight	2 2 -10 5 0 0
sb:paul	0 4 -13 11 0 0
sb:pause	-2 16 -9 -4 -2 0
sb:pause ,	8 2 -13 0 0 0
sb:pay	5 11 0 -38 -9 -1
sb:pay <level>	7 3 11 -19 -25 0
sb:pay <name>	0 -6 -5 0 12 0
sb:pay <number>	-14 -1 2 -3 9 0
sb:pay a	0 -8 7 -1 0 0
sb:pay in	-2 21 -14 0 0 0
sb:pay no	0 -11 12 0 0 0
sb:payment	0 11 -8 -1 0 0
sb:peace	0 24 -21 0 0 0
sb:peace talk	0 15 -14 0 0 0
sb:pen	0 -8 9 0 0 0
sb:people briefed	0 11 -10 0 0 0
sb:people in	0 -1 -14 0 16 0
sb:people on	-1 1 7 -4 -14 0
sb:perhap	-9 14 -3 0 0 0
sb:permit	0 -17 22 -3 0 0
sb:permit for	0 -14 17 -2 0 0
sb:person	4 -17 3 12 -7 0
sb:phase	0 12 -8 -2 0 0
sb:phase one	0 10 -8 0 0 0
sb:phone	29 3 -38 0 -23 -1
sb:phone ,	7 7 -5 -5 -6 0
sb:phone call	10 0 -13 0 -3 0
sb:phone on	19 0 -15 -1 -8 0
sb:phone with	10 -9 0 0 0 0
sb:phosphate	-1 -10 4 0 0 8
sb:pilot	0 22 -20 0 0 0
sb:piraeu	0 14 -13 0 0 0
sb:pistachio	0 0 -9 9 0 0
sb:place	5 -10 4 3 -1 1
sb:place ,	0 -14 16 0 0 0
sb:place at	0 -8 13 0 -3 0
sb:place in	0 -18 12 9 0 0
sb:place on	10 10 -20 -8 4 0
sb:plan	0 -12 1 -4 21 -3
sb:plan a	0 -20 2 0 18 0
sb:plan for	-14 -10 18 5 -9 0
sb:plan in	0 15 -8 0 -4 0
sb:plan to	0 -25 23 2 1 0
sb:play	-5 14 -5 0 0 0
sb:player	0 12 -9 0 0 0
sb:plovdiv	-2 -12 15 0 0 0
sb:plywood	-9 12 -1 0 0 0
sb:point	-10 -7 22 -8 -6 0
sb:point ,	-5 -24 29 0 -4 0
sb:policy	-5 -1 15 -6 -8 0
sb:policy <person>	-3 -15 24 -4 -6 0
sb:port	-10 1 12 -4 -2 0
sb:port ,	0 -17 19 0 0 0
sb:port of	0 25 -24 0 0 0
sb:port operator	0 -10 10 0 0 0
sb:porto	0 -8 11 0 0 0
sb:position	0 -10 12 0 0 0
sb:post	-7 -21 18 9 5 0
sb:post ,	0 10 -21 0 7 0
sb:post by	0 -21 23 0 0 0
sb:post of	-7 -35 31 13 0 0
sb:post on	-8 11 -2 0 0 0
sb:poultry	0 -8 8 0 0 0
sb:poultry ,	0 -8 9 0 0 0
sb:powder	17 -15 0 0 0 0
sb:preliminary consensu	-2 8 -13 -2 9 0
sb:premier	-6 4 2 4 -23 0
sb:premier ,	-1 -1 8 -3 -2 0
sb:premier he	-2 2 -4 10 -12 0
sb:premier liu	0 10 -6 0 -1 0
sb:prepare	4 0 -13 17 -10 2
sb:prepare <person>	0 -15 24 -7 -6 0
sb:prepare by	0 -2 0 9 -5 0
sb:prepare for	0 -15 13 -3 5 0
sb:prepare the	5 0 -5 16 -19 0
sb:present	0 -2 -4 12 0 0
sb:presented	0 14 -13 0 0 0
sb:president	3 -17 0 -22 32 0
sb:president '	4 -8 0 0 5 0
sb:president ,	-3 -4 4 -14 12 0
sb:president <person>	-22 24 0 -9 -3 0
sb:president are	-9 4 8 -17 3 0
sb:president donald	1 -11 14 -1 -3 0
sb:president emmanuel	0 6 -17 0 10 0
sb:president had	12 -24 0 0 10 0
sb:president in	0 14 -15 -3 3 0
sb:president meet	-8 -21 2 9 16 0
sb:president of	13 -7 -3 -10 7 0
sb:president on	-2 11 -9 0 0 0
sb:president to	-11 14 -12 -3 0 8
sb:president would	14 4 -27 -1 6 0
sb:president xi	5 16 -10 0 -11 0
sb:presidential	-4 0 10 -4 -6 0
sb:presidential policy	-3 -16 25 -4 -6 0
sb:press	-9 -29 30 11 -10 -1
sb:press )	-7 3 -8 12 0 0
sb:press briefing	0 21 -18 0 0 0
sb:press conference	-18 -1 18 -11 -3 0
sb:press on	11 -2 -10 0 0 0
sb:press release	12 -2 -13 0 0 0
sb:press secretary	-3 11 -5 0 0 0
sb:press that	-6 13 -8 0 0 0
sb:pretty	0 -22 11 13 0 0
sb:pretty much	0 -16 17 0 0 0
sb:price ,	0 -9 9 0 0 0
sb:price war	0 9 -8 0 0 0
sb:pridi	-16 17 0 0 0 0
sb:pridi banomyong	-10 11 0 0 0 0
sb:prime	-15 -8 2 7 12 0
sb:prime minister	-15 -8 2 7 12 0
sb:prince	0 -7 0 -1 10 0
sb:principle	2 0 -5 8 -10 0
sb:printed	0 18 -16 0 0 0
sb:prisoner	0 10 -10 0 0 0
sb:private	6 2 -8 0 0 0
sb:probably	-7 -2 15 0 -7 0
sb:procedure	0 15 -13 0 0 0
sb:product	0 -3 -17 4 14 0
sb:progress	0 0 -7 2 11 0
sb:progress "	0 -10 -2 -1 14 0
sb:progress ,	0 -12 18 0 -6 0
sb:progress in	1 -9 7 0 0 0
sb:prolong	4 5 3 -17 -17 0
sb:prolong by	-3 14 0 -5 -11 0
sb:prolong their	11 -25 19 0 0 0
sb:promise	0 0 3 -10 0 0
sb:proposal on	0 11 -6 0 0 0
sb:propose	5 30 -29 -1 -9 -3
sb:propose a	11 0 -10 0 0 0
sb:propose on	0 -13 13 0 0 0
sb:propose that	0 36 -33 0 -2 -1
sb:protested	8 -15 9 0 0 0
sb:protested against	0 -8 10 0 0 0
sb:protocol	0 -14 17 0 0 0
sb:province	0 11 -10 0 0 0
sb:provisional	0 -9 10 0 0 0
sb:public	0 0 1 8 -12 0
sb:public on	0 -1 -9 10 0 0
sb:publish	3 6 4 0 -28 0
sb:publish a	0 -12 10 5 0 0
sb:publish its	0 0 11 0 -11 0
sb:publish on	-2 17 -9 0 -2 0
sb:publish the	9 1 -6 0 0 0
sb:pulled	0 20 -19 0 0 0
sb:purpose	0 -10 11 0 0 0
sb:put	5 0 9 -27 -11 -1
sb:put a	8 -12 9 0 0 0
sb:put his	6 7 -12 0 0 0
sb:put it	12 -11 0 0 0 0
sb:put off	0 -6 15 -3 -5 0
sb:put the	-13 -3 13 0 0 0
sb:put their	-10 5 7 -3 -9 0
sb:q	-3 -11 16 0 0 0
sb:q :	0 -18 20 0 0 0
sb:quarrel	14 -4 0 -9 -4 0
sb:quarrel over	16 -9 0 -5 0 0
sb:quarter	-11 0 6 0 0 0
sb:quay	0 10 -8 0 0 0
sb:question	-21 15 -6 -7 9 -1
sb:question :	-14 8 8 -2 -4 0
sb:question of	0 -12 14 0 0 0
sb:question on	0 2 -23 0 15 0
sb:quota	0 13 -10 0 0 0
sb:quote	-1 9 -3 0 0 0
sb:race	0 13 -12 0 0 0
sb:radio	7 -4 -9 -2 12 0
sb:radio ,	0 13 -11 0 0 0
sb:rahman	0 12 -11 0 0 0
sb:rain	0 11 -10 0 0 0
sb:raise	-8 -5 9 11 -8 0
sb:raise duty	0 14 -13 0 0 0
sb:raise its	-10 -2 10 5 0 0
sb:rang	21 -16 -1 0 0 0
sb:rare	0 8 -4 -11 3 0
sb:rare earth	0 11 -8 -10 4 0
sb:rate	-15 25 -24 9 1 0
sb:rate ,	-6 22 -15 0 0 0
sb:rate were	0 -4 -10 15 0 0
sb:rate will	0 -5 -4 0 10 0
sb:rather	0 17 -14 0 0 0
sb:rather than	0 12 -11 0 0 0
sb:ratify the	0 -6 8 0 0 0
sb:ratu <person>	9 -9 0 0 0 0
sb:raw	0 14 -12 0 0 0
sb:rašín	-11 15 -3 0 0 0
sb:re	0 14 -13 0 0 0
sb:re :	0 14 -13 0 0 0
sb:reach	-6 2 6 -11 0 -1
sb:reach ,	0 -6 -3 0 11 0
sb:reach a	0 -16 13 -3 4 0
sb:reach an	0 -11 15 0 -1 0
sb:reach by	4 9 -11 0 0 0
sb:reach framework	0 17 -11 0 -3 0
sb:reach in	0 -9 17 -4 -7 0
sb:reach the	3 11 -14 0 0 0
sb:react	0 9 -8 0 0 0
sb:read	-17 5 1 -4 5 0
sb:read out	0 -11 12 0 0 0
sb:read the	0 4 -10 0 7 0
sb:reading	0 14 -12 0 0 0
sb:readout	-3 -9 12 9 0 0
sb:readout ,	22 -33 16 0 0 0
sb:readout of	-19 16 -7 9 0 0
sb:reason	-5 -5 0 -7 14 0
sb:reason :	-2 10 -5 0 0 0
sb:reason to	0 -10 -12 -2 20 0
sb:recall	0 -9 0 0 10 0
sb:recall that	0 -21 9 0 11 0
sb:receive	-10 -7 10 6 -5 0
sb:receive <person>	-6 -8 14 0 -4 0
sb:receive at	0 8 -20 0 11 0
sb:receive by	0 12 -13 0 2 0
sb:receive the	-1 -8 9 3 -3 0
sb:reciprocal	-5 -5 9 0 0 0
sb:reciprocal trade	0 -15 17 0 0 0
sb:recommend a	0 7 -9 0 0 0
sb:record	-2 -13 17 0 0 0
sb:recovered	10 -9 0 0 0 0
sb:reduction	0 -13 15 0 0 0
sb:reference	-5 19 -8 -3 -1 0
sb:referred	3 -13 10 0 0 0
sb:refiner	0 11 -9 0 -1 0
sb:refuse	0 10 -7 0 0 0
sb:region	0 13 -3 0 -8 0
sb:regional	0 25 -24 0 0 0
sb:regretted	0 -9 14 -3 0 0
sb:regretted the	0 -10 14 -3 0 0
sb:relation	-1 13 -12 -7 6 0
sb:release	10 0 -2 0 -9 0
sb:release ,	12 2 -13 0 -9 0
sb:released	-10 21 -10 0 0 0
sb:released on	-8 13 -4 0 0 0
sb:relief	9 1 -17 0 0 0
sb:relieved	10 -12 0 0 0 0
sb:remain at	0 12 -11 0 0 0
sb:remain in	0 9 -4 0 0 0
sb:renew	5 -13 5 8 -4 0
sb:reply	0 0 8 -1 -3 0
sb:report	0 12 -9 -13 0 0
sb:report ,	0 -25 27 0 0 0
sb:report on	0 11 -8 0 0 0
sb:reporter ,	0 -5 -4 0 12 0
sb:reporter after	4 -9 -6 14 0 0
sb:reporter at	-5 17 -13 0 0 0
sb:reporter in	1 17 -10 -3 -14 0
sb:reporter that	2 -23 14 0 13 0
sb:representative	0 -13 12 -12 0 8
sb:representative ,	0 -13 19 -8 0 0
sb:republic	-1 -14 22 -6 -1 0
sb:republic ,	0 -3 10 -1 0 0
sb:republic of	0 -19 23 -2 0 0
sb:request	0 12 -9 -2 0 0
sb:require for	0 -18 13 0 0 7
sb:reserved	0 6 -13 9 0 0
sb:resort	0 -12 20 0 -6 0
sb:resort in	0 -14 20 0 -4 0
sb:respect	0 11 -9 0 0 0
sb:rest	-1 12 -6 0 0 0
sb:result	3 -4 0 -14 9 0
sb:result ,	-13 8 3 0 0 0
sb:result of	14 -7 -4 -10 11 0
sb:result on	9 -10 3 0 0 0
sb:resume	-8 11 -10 7 -8 0
sb:retaliatory	0 -11 11 0 0 0
sb:return	-9 -2 2 1 3 0
sb:return <name>	0 -10 10 0 0 0
sb:return from	-3 -3 15 -10 -1 0
sb:return on	0 17 -20 2 0 0
sb:return the	0 -12 0 0 10 0
sb:return to	0 -4 11 1 -8 0
sb:reuter )	0 -11 11 0 0 0
sb:review	-14 16 -1 -2 0 0
sb:review the	-8 16 -8 0 0 0
sb:revive	0 -11 12 0 0 0
sb:ring	-11 15 -6 0 0 0
sb:rio	0 10 -9 0 0 0
sb:rise	0 4 -13 0 8 0
sb:rise <level>	-1 5 -21 -2 13 0
sb:rise in	12 -8 -3 0 0 0
sb:rise to	-12 0 0 7 0 0
sb:rival	0 12 -5 0 -3 0
sb:road	-6 13 -6 0 0 0
sb:robert	0 -1 -5 9 0 0
sb:robert borden	0 -11 0 10 0 0
sb:roll	11 -9 0 0 0 0
sb:room	-4 -9 -3 17 -10 7
sb:room on	0 13 -12 0 0 0
sb:rosenbad	0 8 -15 7 0 0
sb:round	-16 5 1 3 -4 -13
sb:round ,	10 -5 -1 7 -7 0
sb:round <number>	0 -9 11 0 0 0
sb:round between	0 -5 8 -2 0 0
sb:round end	0 -7 9 0 0 0
sb:round has	0 -14 15 0 0 0
sb:round in	-10 -24 22 11 0 0
sb:round of	-15 28 -20 -6 6 -6
sb:round on	0 -3 -14 18 0 0
sb:round since	-8 -2 13 -3 0 0
sb:round that	0 -8 10 0 0 0
sb:round was	0 10 -7 0 0 0
sb:row	0 -8 8 0 0 0
sb:royal	0 -11 14 0 0 0
sb:rubber	0 14 -11 0 0 0
sb:rule	-4 -7 3 8 6 0
sb:rule ,	0 0 -9 0 9 0
sb:rule for	0 -15 16 0 0 0
sb:rule out	-8 15 0 0 -5 0
sb:rum	0 11 -10 0 0 0
sb:run	-9 22 -17 5 -4 0
sb:run ,	0 14 -11 -1 0 0
sb:run from	0 -15 9 0 6 0
sb:run out	-9 16 -15 8 0 0
sb:run to	6 -11 4 4 -1 0
sb:s &	6 -8 3 0 0 0
sb:saffron	0 -9 10 0 0 0
sb:sailing	0 8 -20 6 0 0
sb:salalah	2 -22 18 0 0 0
sb:sale	0 5 -9 -1 4 0
sb:sale of	1 -11 10 0 0 0
sb:salvador on	0 -12 12 0 0 0
sb:samarkand	0 -19 22 -2 0 0
sb:same	-7 24 -2 -21 -10 0
sb:sanction	0 0 -7 0 8 0
sb:sanctioning	0 5 -9 0 2 0
sb:sanctioning <name>	0 5 -9 0 2 0
sb:santa	0 -8 0 7 0 0
sb:santa cruz	0 -15 6 7 0 0
sb:sapporo	0 -8 10 0 0 0
sb:say	-3 8 -5 -1 -4 0
sb:say ,	-2 -14 0 0 20 0
sb:say <day-gone>	0 17 -11 -5 -1 0
sb:say <day-today>	-3 28 -20 1 -15 0
sb:say <person>	-10 2 14 -8 -9 0
sb:say a	0 -13 12 9 -6 0
sb:say after	0 -28 9 8 13 5
sb:say at	8 27 -33 -5 0 0
sb:say by	-11 16 -3 0 0 0
sb:say he	8 -8 11 -6 -2 0
sb:say in	-4 9 -22 5 12 0
sb:say it	-7 32 -16 -2 -8 0
sb:say late	0 -9 -4 13 0 0
sb:say no	0 -9 10 0 0 0
sb:say on	4 28 -16 -40 -1 -9
sb:say she	-1 16 -8 0 -1 0
sb:say that	-2 -19 12 15 -9 7
sb:say the	6 -18 16 -3 3 0
sb:say what	0 -16 16 0 0 0
sb:scale	0 10 -8 0 0 0
sb:scenario	0 -7 0 0 9 0
sb:school	0 10 -9 0 0 0
sb:scotch	0 -14 15 0 0 0
sb:scott b	0 11 -5 0 -3 0
sb:screen	17 -10 -10 2 0 0
sb:sea	-5 -3 -2 11 0 0
sb:seal	2 -10 -3 5 8 0
sb:season	1 15 -17 0 0 0
sb:seat	0 0 -8 10 0 0
sb:seat of	0 0 -8 11 0 0
sb:second	-11 -3 6 9 -9 -11
sb:second ,	0 9 -7 -1 0 0
sb:second day	-2 -11 16 2 -14 0
sb:second in	0 9 -6 0 0 0
sb:second is	0 -18 1 12 0 0
sb:second round	2 12 -13 3 -3 0
sb:second time	0 -6 10 0 0 0
sb:second truce	0 -14 14 0 0 0
sb:secretary	7 -22 16 2 0 0
sb:secretary ,	-7 -12 17 2 -6 0
sb:secretary of	0 -13 16 -1 0 0
sb:section	-1 7 -14 0 -2 13
sb:see	-16 -15 0 14 15 -2
sb:see <name>	0 -21 0 0 21 0
sb:see <person>	-11 -18 3 5 13 0
sb:see no	0 14 -4 -2 -5 0
sb:see the	0 22 -13 6 -20 0
sb:seed	-2 -14 18 0 0 0
sb:seed potatoe	0 -9 9 0 0 0
sb:seed to	0 -14 16 0 0 0
sb:seek	-6 9 3 -2 -4 0
sb:sell	3 -6 12 -10 -3 0
sb:sell in	0 11 -4 0 -1 0
sb:sell to	-3 -7 11 -1 1 0
sb:semiconductor	-1 14 -9 0 0 0
sb:send	-9 0 5 11 -13 0
sb:send a	0 12 -7 -3 0 0
sb:senior	-10 3 9 0 0 0
sb:senior <name>	-10 3 9 0 0 0
sb:seoul	0 0 -7 14 -5 0
sb:seoul ,	0 14 -8 -4 -2 0
sb:separate	0 -12 17 0 -3 0
sb:sesame	0 8 -7 0 0 0
sb:session	0 -8 13 -8 0 0
sb:session on	0 11 -9 0 0 0
sb:set	13 -11 17 -19 -11 0
sb:set aside	0 -16 16 0 0 0
sb:set down	0 -8 8 0 0 0
sb:set for	19 -4 -1 -8 -1 0
sb:set the	0 -8 9 0 0 0
sb:set up	-1 19 -7 -4 -1 0
sb:settle	14 -3 -5 0 -4 0
sb:settle in	0 -10 11 0 0 0
sb:settle its	0 17 -15 0 0 0
sb:settle on	6 1 -21 -1 11 0
sb:settle the	0 2 0 1 -11 0
sb:settle with	0 13 -9 0 0 0
sb:seventh	0 -17 12 12 -4 0
sb:seventh round	0 -10 15 -6 0 0
sb:seventy	0 -8 -1 11 0 0
sb:several	0 3 7 0 -11 0
sb:sfax	0 -8 10 -1 0 0
sb:shake	0 -10 0 0 12 0
sb:shake hand	0 -12 0 0 12 0
sb:shall	0 -4 13 -8 -4 0
sb:shall be	-5 -5 12 0 0 0
sb:shanghai	0 7 -10 4 0 0
sb:shanghai ,	0 -10 0 8 0 0
sb:share	-1 9 -1 -6 0 0
sb:shared	0 19 -13 -6 0 0
sb:she	-12 4 18 -19 -12 0
sb:she and	-5 13 -8 0 0 0
sb:she expect	3 13 -12 -1 -2 0
sb:she had	-7 0 10 -1 0 0
sb:she say	0 -8 12 0 0 0
sb:she'll	15 -14 0 0 0 0
sb:sheet	-16 9 0 -6 0 0
sb:sheet of	-5 5 -9 0 7 0
sb:sheet that	0 -18 22 0 -1 0
sb:shelve	11 0 -11 0 -3 0
sb:shenzhen	0 20 -13 0 -10 0
sb:shenzhen on	0 12 -7 0 -7 0
sb:shigeru ishiba	0 -9 10 0 0 0
sb:ship	-14 24 -20 -4 10 0
sb:shipbuilding	0 -8 12 -1 0 0
sb:shipment	-1 10 -6 0 0 0
sb:shop	-4 4 -9 6 0 0
sb:short	-13 0 13 -3 -1 0
sb:shortly before	2 -11 14 -4 0 0
sb:should	7 -13 7 0 -12 7
sb:should have	0 -13 18 -4 0 0
sb:should it	0 15 -14 0 0 0
sb:should know	0 -14 14 0 0 0
sb:should like	0 -14 14 0 0 0
sb:should the	0 11 -8 0 0 0
sb:show	-2 27 -19 0 0 0
sb:shrimp	12 -2 -6 -1 0 0
sb:shrimp and	17 -13 -5 0 0 0
sb:shut	-2 18 -11 0 0 0
sb:side	0 2 -1 7 -26 2
sb:side ,	-17 -14 21 0 5 0
sb:side agree	0 12 -5 0 -2 0
sb:side and	0 10 -7 0 0 0
sb:side are	-1 -16 1 19 -3 0
sb:side by	0 -12 17 0 0 0
sb:side had	17 11 -27 -8 -4 2
sb:side have	-12 24 -13 0 0 0
sb:side hold	5 -14 3 0 0 5
sb:side in	0 -11 12 0 0 0
sb:side meet	0 9 -2 -3 -4 0
sb:side of	0 -8 11 -2 0 0
sb:side on	0 -1 -11 13 0 0
sb:side say	0 -15 16 0 0 0
sb:side should	11 -9 0 -1 0 0
sb:side the	0 10 -9 0 0 0
sb:side will	13 13 -18 1 -7 -5
sb:sign	-16 5 10 -27 -4 -5
sb:sign a	3 -11 5 -5 10 0
sb:sign by	-11 24 -10 0 -5 0
sb:sign for	0 -12 14 0 0 0
sb:sign in	-2 15 -9 -5 -7 0
sb:sign it	0 -9 18 -3 -11 0
sb:sign its	0 12 -8 0 -1 0
sb:sign on	15 -7 0 -3 5 0
sb:sign the	1 20 -24 -5 7 0
sb:sign their	0 16 -10 0 -2 0
sb:sign trade	0 -23 27 0 -2 0
sb:sign what	0 -12 10 0 0 0
sb:sign when	0 11 -8 0 0 0
sb:sign with	0 -12 18 0 -6 0
sb:signature	-8 1 11 -8 -14 0
sb:signature ,	0 -15 17 0 0 0
sb:signature come	0 -2 10 0 -5 0
sb:signature is	0 17 -14 0 0 0
sb:signature was	0 -8 9 0 0 0
sb:silence	-8 3 5 0 0 0
sb:silva	0 -8 16 -1 -3 0
sb:since	0 -12 5 20 -9 0
sb:since <day-gone>	-9 -6 9 7 -11 0
sb:since <month-gone>	-13 18 -13 7 0 0
sb:since <name>	10 -6 0 0 0 0
sb:since <number>	9 -6 0 1 0 0
sb:since <person>	0 11 -27 15 -3 0
sb:since last	0 -11 13 0 0 0
sb:since that	0 -9 9 0 0 0
sb:since their	-2 -12 13 1 0 0
sb:since they	-3 5 -10 0 9 0
sb:sir	10 -6 -30 -8 33 0
sb:sir ,	-2 26 -20 0 -2 0
sb:sir <person>	12 -25 -17 -6 35 0
sb:sirloin	0 -27 29 0 0 0
sb:sit	-3 -3 12 -23 -1 0
sb:sit at	0 18 -17 0 0 0
sb:sit down	-4 6 -1 -10 2 0
sb:sit until	0 -14 14 0 0 0
sb:sit with	0 -19 25 -1 0 0
sb:six	-12 0 10 0 0 0
sb:six hour	-11 17 -8 0 0 0
sb:six o'clock	0 -11 11 0 0 0
sb:sixth	9 -13 6 5 -6 0
sb:sixth round	8 -13 4 2 0 0
sb:slam	0 -5 -5 10 0 0
sb:slash	0 -7 8 0 0 0
sb:sleep	0 -16 20 0 -1 0
sb:small	-10 18 -6 0 0 0
sb:smelter	0 12 -11 0 0 0
sb:so	-8 4 5 -29 7 -1
sb:so doe	0 -9 -2 0 12 0
sb:so in	-5 0 13 0 -4 0
sb:so is	0 12 -11 0 0 0
sb:so it	0 -22 25 0 0 0
sb:so on	9 0 -9 0 0 0
sb:so we	-4 8 -2 0 0 0
sb:so what	0 -10 11 0 0 0
sb:social	-1 8 -10 10 -7 0
sb:social media	-8 -5 0 13 0 0
sb:social that	0 8 0 0 -4 0
sb:some	13 3 -8 -3 -3 0
sb:some <quality>	0 -18 13 0 8 0
sb:some of	0 12 -8 0 0 0
sb:something	0 -22 23 -6 4 0
sb:soon	0 14 -10 0 -1 0
sb:southeast asia	0 -10 10 0 0 0
sb:soybean	7 2 -29 -9 15 0
sb:soybean ,	-2 2 -16 0 13 0
sb:soybean future	9 -16 -5 0 14 0
sb:spare	-3 17 -13 0 0 0
sb:speak	15 4 -20 -2 -9 -2
sb:speak by	0 6 -14 0 0 0
sb:speak on	6 1 -11 0 0 0
sb:speak to	15 -4 -10 0 0 0
sb:speak with	8 0 -14 0 0 0
sb:speaking	8 -5 -11 -1 15 0
sb:speech	-2 10 -6 0 0 0
sb:spent	-12 0 16 -11 -13 0
sb:spent <span>	0 -14 16 0 0 0
sb:split	0 -13 7 8 0 0
sb:split ,	0 -13 14 0 0 0
sb:spoke	41 -15 -25 -15 -1 -4
sb:spoke at	-9 14 -3 0 0 0
sb:spoke by	27 -10 -18 -16 4 -1
sb:spoke of	-16 7 0 3 -2 0
sb:spoke on	14 -6 0 -5 0 0
sb:spoke to	16 -19 7 0 -1 0
sb:spoke with	-2 7 -11 4 -2 0
sb:spoken	2 -11 7 7 -1 0
sb:spoken by	-16 6 3 10 0 0
sb:spoken to	14 -13 0 0 0 0
sb:sport	0 17 -16 0 0 0
sb:spring	-5 -6 15 0 -2 0
sb:square	4 -21 18 0 0 0
sb:staff	0 18 -18 -5 0 7
sb:stage	-3 -5 0 0 9 0
sb:stake	0 11 -9 0 0 0
sb:stake is	0 11 -11 0 0 0
sb:stand in	0 -17 5 12 0 0
sb:standstill	-1 19 -16 0 0 0
sb:standstill of	0 13 -13 0 0 0
sb:start	-7 -5 15 1 -17 -2
sb:start <day-ahead>	0 -8 2 9 -1 0
sb:start in	0 -18 18 0 0 0
sb:start on	-4 9 0 -4 -5 0
sb:state	-1 -11 9 -8 5 -2
sb:state ,	-5 18 -7 -3 -1 0
sb:state are	0 -1 -18 12 6 0
sb:state council	0 -8 8 0 0 0
sb:state in	10 -9 1 0 0 0
sb:state visit	0 -13 11 -12 3 0
sb:statement	2 2 2 -11 -9 0
sb:statement ,	-3 -22 26 0 0 0
sb:statement after	7 -15 9 0 0 0
sb:statement on	-7 14 -9 0 0 0
sb:stay	-3 -16 0 13 14 0
sb:stay in	3 0 -21 13 3 0
sb:stay until	0 -23 25 0 0 0
sb:steel	-1 10 0 -1 -9 0
sb:steel ,	0 -10 11 0 0 0
sb:steel and	-10 15 -3 0 -1 0
sb:step	-4 8 -15 -3 16 0
sb:still	-9 17 -20 -7 9 0
sb:still being	0 -7 10 0 0 0
sb:still in	0 14 -7 -2 -2 0
sb:still meet	0 10 -6 0 -2 0
sb:stock	2 19 -25 4 -4 0
sb:stockholm	-8 -18 28 -18 -4 0
sb:stockholm ,	0 -24 22 0 0 0
sb:stockholm <day-ahead>	0 -19 20 0 0 0
sb:stockholm at	0 11 -11 0 0 0
sb:stockholm on	0 14 -9 -5 0 0
sb:stockholm the	0 -8 10 0 0 0
sb:stockholm —	0 -12 14 0 0 0
sb:stop	-11 4 0 4 -4 0
sb:straight	0 -8 10 0 0 0
sb:street	0 9 -26 3 14 0
sb:strike	-9 8 1 -6 -4 0
sb:subject	-9 -5 15 0 3 0
sb:substantial	0 17 -12 0 -2 -1
sb:substantial communication	0 20 -5 -5 -8 -1
sb:substantial progress	0 -10 0 5 9 0
sb:successor	0 -10 12 0 0 0
sb:such	0 -6 8 -7 4 0
sb:such a	0 10 -10 0 0 0
sb:sugar	3 -11 -3 13 0 0
sb:sugar ,	0 0 -14 15 0 0
sb:sugar pay	-1 -8 10 0 0 0
sb:suggest	-1 6 -10 0 6 0
sb:sukuna	0 -10 -1 12 0 0
sb:sum	0 19 -17 0 0 0
sb:summary	-1 20 -15 0 -2 0
sb:summary of	0 18 -15 0 -2 0
sb:summit	2 -3 12 -17 -5 0
sb:summit ,	0 -9 11 0 0 0
sb:summit in	8 22 -14 -6 -10 0
sb:sunday	-8 -13 16 -1 1 0
sb:supreme	0 -9 10 0 0 0
sb:surcharge	-1 23 -17 0 -3 0
sb:surcharge on	0 12 -9 0 -3 0
sb:suspend	-1 33 -27 -7 0 0
sb:suspend ,	0 9 -8 0 0 0
sb:suspend <points>	0 8 -8 0 0 0
sb:suspension	-9 20 -11 -2 -3 0
sb:suspension of	-5 10 -3 0 -1 0
sb:sutter	0 -7 14 -5 -5 0
sb:swakopmund	0 -14 15 0 0 0
sb:szeged	0 -18 18 0 0 0
sb:table	0 -1 4 -13 3 0
sb:table ,	0 9 -4 -2 0 0
sb:table :	0 11 -10 0 0 0
sb:table in	9 -11 6 0 0 0
sb:table of	0 15 -15 0 0 0
sb:table on	-3 -28 24 0 8 0
sb:table when	0 11 -9 0 0 0
sb:takahashi	13 2 -14 0 0 0
sb:take	-5 -8 1 10 3 1
sb:take <organisation>	0 8 -11 0 4 0
sb:take <span>	-2 -3 12 -2 0 0
sb:take a	-13 21 -5 0 0 0
sb:take away	0 -5 -2 0 8 0
sb:take control	0 10 -8 0 0 0
sb:take effect	-7 18 -7 -6 -3 0
sb:take from	0 -11 -2 14 0 0
sb:take its	0 14 -11 0 0 0
sb:take note	0 -6 0 8 0 0
sb:take on	0 -10 12 0 0 0
sb:take one	20 -15 0 0 0 0
sb:take part	0 -6 10 -1 0 0
sb:take place	8 -16 4 7 0 2
sb:take the	11 -1 -14 1 -1 0
sb:take three	-17 26 -7 0 0 0
sb:take up	0 -10 0 4 1 4
sb:takoradi	0 -11 11 0 0 0
sb:talk	-8 -16 10 12 -4 7
sb:talk ;	0 12 -11 0 0 0
sb:talk about	-7 -7 10 0 -4 7
sb:talk are	0 12 -8 -3 -1 0
sb:talk at	0 8 -12 -5 3 1
sb:talk between	-10 -14 18 2 -6 0
sb:talk for	0 13 -8 -2 0 0
sb:talk go	0 -17 14 -1 0 6
sb:talk here	0 9 -3 -6 0 0
sb:talk in	-21 0 2 4 4 -2
sb:talk is	0 26 -33 11 0 0
sb:talk of	3 -22 19 0 0 0
sb:talk on	-3 -5 7 3 -16 5
sb:talk since	0 -14 17 -1 0 0
sb:talk take	0 -14 17 -3 0 0
sb:talk that	0 -34 19 12 5 0
sb:talk to	9 0 -5 0 0 0
sb:talk will	0 9 -8 0 0 0
sb:talk with	-6 25 -24 -10 11 -1
sb:talk would	21 -25 3 3 0 0
sb:talked	9 -22 5 -4 8 10
sb:talked about	-14 5 0 -2 8 0
sb:talked by	11 7 -23 2 -3 0
sb:talked for	-13 18 -7 -6 1 0
sb:talked in	0 -16 9 0 7 0
sb:talked on	19 -15 -5 2 -2 0
sb:talked with	3 -17 14 0 0 0
sb:talking	-2 -16 5 7 5 0
sb:tangier ,	0 11 -8 0 0 0
sb:tariff ,	-3 26 -20 0 0 0
sb:tariff after	-1 13 -7 0 0 0
sb:tariff at	0 -16 17 0 0 0
sb:tariff increase	11 -11 -7 8 0 0
sb:tariff of	9 -21 21 -3 -7 0
sb:tariff on	-22 -1 17 -2 0 0
sb:tariff pause	9 -11 1 0 0 0
sb:tariff stand	0 -14 14 0 0 0
sb:tariff talk	-5 -2 -5 8 6 0
sb:tariff that	9 -21 18 -1 0 0
sb:tariff they	0 14 -12 0 0 0
sb:tariff truce	-12 9 4 -6 -13 0
sb:tariff war	-2 8 -10 4 0 0
sb:taro	0 10 -9 0 0 0
sb:tax	0 0 -11 12 0 0
sb:te	0 11 -10 0 0 0
sb:team	-10 -14 0 32 -20 -5
sb:team ,	1 -23 16 8 0 0
sb:team of	0 6 2 -17 0 0
sb:team would	-11 4 -7 12 -4 0
sb:technical	-10 -11 15 -7 0 6
sb:technical team	0 -10 11 0 0 0
sb:telegram	0 12 -11 0 0 0
sb:telephone	48 -14 -37 -10 -15 -5
sb:telephone ,	9 -2 -6 0 0 0
sb:telephone conversation	16 -10 -6 0 0 0
sb:telephone for	17 -3 -9 0 -2 0
sb:telephone on	23 2 -25 -1 -16 0
sb:telephone with	-1 -10 -3 10 7 0
sb:telephoned	33 -32 0 0 -2 0
sb:telephoned with	23 -20 -4 0 0 0
sb:television	-22 31 -29 -15 15 0
sb:television ,	0 10 -8 0 0 0
sb:television interviewer	0 9 0 -10 0 0
sb:television on	0 13 -11 0 0 0
sb:television station	0 9 -7 0 0 0
sb:tell <organisation>	-9 8 -1 5 -12 0
sb:tell <person>	19 -2 -21 -9 18 0
sb:tell <quality>	0 -18 22 0 -1 0
sb:tell a	-15 26 -15 4 -12 0
sb:tell an	-5 16 -15 1 0 0
sb:tell by	0 -9 0 11 0 0
sb:tell fox	0 9 -14 0 2 0
sb:tell his	13 -11 0 0 0 0
sb:tell me	-13 7 2 0 0 0
sb:tell reporter	-3 -13 9 8 3 0
sb:tell reuter	-2 14 -2 0 -4 0
sb:tell that	0 11 -8 0 0 0
sb:tell the	9 -17 8 -15 2 10
sb:tell them	4 -9 5 0 0 0
sb:tell to	0 -13 5 9 0 0
sb:tell us	-9 13 -13 8 0 0
sb:ten	-14 -10 0 10 12 0
sb:ten minute	-13 1 -2 -2 13 0
sb:ten past	0 -16 1 13 0 0
sb:tenant	0 9 -8 0 0 0
sb:term end	0 -12 13 0 0 0
sb:term of	-1 1 -6 -3 9 0
sb:term on	0 13 -11 0 0 0
sb:text	-2 3 1 0 -12 0
sb:th	0 -15 7 9 0 0
sb:than <level>	0 -13 14 0 0 0
sb:than <span>	10 18 -18 0 -9 0
sb:than five	0 -13 16 -2 0 0
sb:than on	0 -11 12 0 0 0
sb:than plan	0 11 -15 -1 5 0
sb:than two	-2 15 -6 -4 -6 0
sb:thank	0 -12 15 0 0 0
sb:thanked	0 10 -6 0 0 0
sb:that	1 3 -14 11 4 1
sb:that 's	-3 -19 20 -4 7 0
sb:that ,	0 3 -23 7 10 0
sb:that <name>	0 12 -6 0 -9 0
sb:that <person>	24 -9 -25 3 17 0
sb:that <seat>	0 12 -10 -1 0 0
sb:that all	0 15 -12 0 0 0
sb:that and	0 -17 16 0 0 0
sb:that are	-4 9 0 -1 0 0
sb:that begin	0 -5 12 -5 0 0
sb:that both	2 0 -9 12 -8 0
sb:that come	0 12 -9 0 0 0
sb:that day	9 -17 11 0 0 0
sb:that delegation	0 -5 11 -4 0 0
sb:that duty	0 -13 13 0 0 0
sb:that end	-4 -7 22 -12 -8 0
sb:that everybody	0 -10 11 0 0 0
sb:that for	14 -10 -3 0 0 0
sb:that from	0 15 -11 -3 0 0
sb:that had	-3 24 -12 -5 -5 0
sb:that have	16 -16 0 0 0 0
sb:that he	-6 -4 -5 7 11 -7
sb:that in	0 -10 12 0 0 0
sb:that it	-1 2 -15 16 -3 0
sb:that its	0 10 -8 0 0 0
sb:that lapse	0 -11 11 0 0 0
sb:that last	0 9 -7 0 0 0
sb:that leave	0 -5 7 -1 0 0
sb:that mr	-8 33 -17 0 -10 0
sb:that nobody	0 -9 10 0 0 0
sb:that of	0 6 -23 10 6 0
sb:that on	-6 18 -12 0 0 0
sb:that start	0 12 -9 0 -2 0
sb:that take	0 16 -10 -2 -1 0
sb:that the	0 10 0 -11 -12 -2
sb:that their	-2 9 -9 1 -1 0
sb:that there	-4 6 -15 -2 4 8
sb:that they	11 -11 16 -11 -9 0
sb:that thi	0 4 -11 -6 11 0
sb:that time	10 -15 -9 15 -2 0
sb:that was	-2 -8 7 -2 9 0
sb:that were	0 15 -11 0 0 0
sb:that what	0 10 -5 0 0 0
sb:that would	-18 20 -7 -6 0 0
sb:the	-12 5 3 0 7 -13
sb:the <day-ahead>	16 5 -18 0 0 0
sb:the <level>	-1 4 2 0 -9 0
sb:the <name>	-15 1 10 0 -9 -14
sb:the <number>	-3 26 -28 5 -4 0
sb:the <office>	10 -22 15 5 -13 -15
sb:the <organisation>	-29 24 -11 0 1 -4
sb:the <person>	0 7 -1 -20 13 -5
sb:the <quality>	-21 10 5 -12 0 0
sb:the <seat>	4 -33 -26 17 65 -4
sb:the <span>	-3 -9 6 1 3 0
sb:the absence	0 -12 12 0 0 0
sb:the additional	0 22 -20 0 0 0
sb:the afternoon	0 7 -13 10 -4 0
sb:the agenda	-1 -24 0 19 8 0
sb:the agreement	2 12 -11 9 -17 0
sb:the aim	-1 -11 15 0 0 0
sb:the airport	0 18 -16 0 0 0
sb:the akasaka	0 -10 13 0 -2 0
sb:the announcement	-2 12 -8 2 -6 0
sb:the apec	7 21 -23 -9 0 0
sb:the asean	0 22 -10 0 -16 0
sb:the autumn	0 13 -11 0 0 0
sb:the bargain	0 -10 11 0 0 0
sb:the bell	-9 10 0 0 0 0
sb:the biggest	0 -7 9 0 0 0
sb:the border	0 17 -14 0 0 0
sb:the breakthrough	6 -20 15 0 0 0
sb:the busan	-5 -23 29 0 -1 0
sb:the calendar	-1 12 -8 0 0 0
sb:the call	15 -11 0 -3 0 0
sb:the certificate	-5 -15 12 0 0 8
sb:the change	0 13 -11 0 0 0
sb:the clock	-2 12 -7 0 0 0
sb:the close	0 -12 14 0 0 0
sb:the company	0 8 -6 0 0 0
sb:the consensu	5 -16 14 -2 0 0
sb:the consent	0 11 -7 -1 0 0
sb:the consultation	-1 -8 11 0 0 0
sb:the control	-8 15 -6 0 0 0
sb:the convention	0 -8 11 -2 0 0
sb:the copper	0 -9 10 0 0 0
sb:the course	0 -9 -6 11 3 0
sb:the date	-4 -16 13 -1 9 0
sb:the day	-2 14 -5 -2 -5 0
sb:the deadline	-2 13 -6 0 0 0
sb:the deal	0 25 -16 -6 -11 0
sb:the decree	0 12 -11 0 0 0
sb:the delegation	0 -13 -2 20 -4 0
sb:the deputy	0 -13 -1 0 0 13
sb:the detail	-1 5 0 3 -10 0
sb:the discussion	0 -13 15 0 0 0
sb:the double	0 -8 8 0 0 0
sb:the duty	8 -1 1 -8 -4 0
sb:the east	0 9 -7 0 0 0
sb:the economic	0 -1 -3 -3 9 0
sb:the edge	0 -22 23 0 0 0
sb:the eighth	0 -9 18 -7 -3 0
sb:the election	0 10 -5 -3 0 0
sb:the eleventh	0 -12 13 0 0 0
sb:the employer	0 8 -7 0 0 0
sb:the end	5 -24 15 6 0 0
sb:the euro	14 -14 0 0 0 0
sb:the eve	4 16 -11 -1 -7 0
sb:the evening	11 -3 -32 18 5 0
sb:the expert	-7 8 -5 0 0 6
sb:the extension	4 -8 12 -3 -7 0
sb:the extra	0 -17 19 0 0 0
sb:the fact	0 -12 14 0 0 0
sb:the ferry	0 11 -13 2 0 0
sb:the fifth	4 -9 10 -11 2 0
sb:the final	-7 11 -7 0 4 0
sb:the first	3 27 -14 -28 -10 -1
sb:the fourth	15 -23 9 11 -6 0
sb:the framework	-15 14 -7 -2 4 0
sb:the freeze	0 11 -7 0 0 0
sb:the geneva	-4 -9 8 4 0 0
sb:the ground	0 14 -8 1 -9 0
sb:the grower	0 10 -9 0 0 0
sb:the harbour	0 -9 11 0 0 0
sb:the harvest	-6 10 -1 0 0 0
sb:the highest	5 11 -13 0 0 0
sb:the honour	0 18 -16 0 0 0
sb:the house	7 6 -13 0 0 0
sb:the ice	-1 0 -10 -3 14 0
sb:the investigation	0 -15 16 0 0 0
sb:the invitation	0 -12 18 0 -5 0
sb:the island	-8 17 -10 0 0 0
sb:the joint	-12 -6 21 -2 -1 0
sb:the kind	0 9 -8 0 0 0
sb:the largest	-1 4 -10 0 5 0
sb:the last	-10 0 15 -1 -21 0
sb:the law	0 -13 4 -3 10 0
sb:the leader	-1 -30 18 0 28 0
sb:the levy	0 -14 14 0 0 0
sb:the line	8 -6 -4 0 0 0
sb:the lower	0 13 -12 0 0 0
sb:the margin	0 -13 6 0 8 0
sb:the matter	3 -13 5 -5 -4 12
sb:the meet	0 -7 13 -10 -1 0
sb:the member	-5 12 -5 0 0 0
sb:the memorandum	0 -21 14 0 9 0
sb:the minute	0 10 -8 0 0 0
sb:the most	0 8 -3 -1 -4 0
sb:the mountain	0 -3 -8 10 0 0
sb:the negotiation	7 -13 4 5 0 0
sb:the next	6 -1 -4 18 -30 -7
sb:the night	0 12 -7 0 0 0
sb:the ninth	-17 11 7 -4 0 0
sb:the north	0 12 -11 0 0 0
sb:the northern	-7 29 -22 -1 0 0
sb:the number	6 11 -14 0 -1 0
sb:the old	-10 -15 17 7 0 0
sb:the operator	0 13 -12 0 0 0
sb:the opposition	-2 14 -10 0 0 0
sb:the order	7 -33 33 0 -4 0
sb:the other	-1 8 -3 0 -4 0
sb:the outcome	0 -7 9 -1 0 0
sb:the outline	0 -6 9 -3 0 0
sb:the pair	-1 -22 18 -4 12 0
sb:the pari	0 -17 21 0 -3 0
sb:the part	0 -10 10 0 0 0
sb:the party	-6 0 0 0 -1 9
sb:the pause	-4 18 -13 0 0 0
sb:the people	-3 -2 8 -8 -2 0
sb:the phone	19 -12 -17 8 -3 0
sb:the plane	0 -16 19 0 -1 0
sb:the president	24 -34 21 -26 2 0
sb:the press	1 -8 0 11 -1 0
sb:the proposal	0 -12 13 0 0 0
sb:the protocol	0 -16 17 0 0 0
sb:the quarrel	12 -5 -9 0 0 0
sb:the question	0 -14 18 0 0 0
sb:the rate	0 -14 7 0 9 0
sb:the real	0 -8 9 0 0 0
sb:the reason	0 -11 12 0 0 0
sb:the reciprocal	0 13 -10 0 0 0
sb:the reduce	0 -9 0 9 0 0
sb:the reduction	0 -12 13 0 0 0
sb:the region	0 12 -2 0 -8 0
sb:the regional	0 10 -9 0 0 0
sb:the republic	0 -18 23 -2 0 0
sb:the result	-5 -4 13 -9 -1 0
sb:the room	0 -22 9 15 0 0
sb:the s	7 -9 3 0 0 0
sb:the same	-7 23 -2 -21 -10 0
sb:the seat	0 16 -10 -7 0 0
sb:the second	-17 -6 20 -3 -27 -1
sb:the seventh	0 -21 18 4 0 0
sb:the sheet	0 13 -10 0 0 0
sb:the short	-12 -2 15 0 0 0
sb:the sign	0 -23 19 8 0 0
sb:the sixth	-12 5 -1 3 -2 0
sb:the special	0 -9 10 0 0 0
sb:the spring	0 -16 12 3 -1 0
sb:the standstill	0 24 -21 0 0 0
sb:the state	-5 16 -36 -4 25 0
sb:the statement	0 24 -19 0 -4 0
sb:the step	0 0 -1 -8 13 0
sb:the summer	10 -1 -2 -3 0 0
sb:the summit	0 -14 17 -6 0 0
sb:the suspension	-7 12 -4 0 -2 0
sb:the table	0 -9 11 -11 4 0
sb:the talk	-2 -18 14 10 1 -2
sb:the team	0 -14 3 13 -4 0
sb:the technical	0 -13 14 0 0 0
sb:the telephone	16 0 -17 -1 -7 0
sb:the term	-2 -10 9 0 9 0
sb:the thing	0 10 -6 0 0 0
sb:the third	1 -17 11 14 -8 0
sb:the threat	0 -15 17 0 0 0
sb:the three	12 -26 21 -3 -6 0
sb:the tiktok	16 -13 3 0 -4 0
sb:the trade	-4 37 -26 -9 -8 0
sb:the transaction	0 -4 -4 0 10 0
sb:the transfer	0 15 -11 0 0 0
sb:the trip	1 -13 0 0 13 0
sb:the truce	-36 12 0 12 -10 -1
sb:the two	12 -31 9 10 6 14
sb:the understanding	0 -14 17 -2 -1 0
sb:the use	0 -10 10 0 0 0
sb:the utility	0 9 -8 0 0 0
sb:the visit	0 -35 33 10 -12 0
sb:the war	1 -12 23 -6 -10 0
sb:the water	0 25 -24 0 0 0
sb:the week	-3 10 -5 -2 0 0
sb:the weekend	0 -13 18 -2 -2 0
sb:the whole	0 10 -5 -1 0 0
sb:the window	0 11 -9 0 0 0
sb:the winter	7 -14 8 0 0 0
sb:the working	0 10 -9 0 0 0
sb:the world	4 6 -16 -3 6 0
sb:their	2 -8 -4 2 13 -3
sb:their <office>	-2 -17 18 0 1 0
sb:their <organisation>	0 17 -15 0 0 0
sb:their agreement	0 10 -9 0 0 0
sb:their country	0 -6 -9 0 17 0
sb:their dispute	3 8 -8 -3 0 0
sb:their fifth	0 -3 1 -9 10 0
sb:their first	11 -27 4 1 10 0
sb:their fourth	9 3 -10 1 0 0
sb:their government	0 -8 10 0 0 0
sb:their last	0 -7 11 0 0 0
sb:their leader	-13 9 1 0 2 0
sb:their meet	0 -13 20 0 -7 0
sb:their own	0 0 -8 -7 13 0
sb:their president	-8 8 -24 14 6 0
sb:their second	-5 3 -5 9 0 0
sb:their seventh	0 11 0 -10 0 0
sb:their sixth	-3 8 0 -10 0 0
sb:their tariff	-5 -5 19 -8 -9 0
sb:their team	-7 -6 0 17 -3 0
sb:their third	-9 4 9 -20 0 0
sb:their trade	9 -5 -9 0 10 0
sb:their way	0 -8 11 0 0 0
sb:them	-10 -11 2 2 12 12
sb:them ,	0 -8 4 5 -1 0
sb:them at	0 -11 0 0 0 10
sb:them is	0 -15 13 0 4 0
sb:them on	0 2 -10 0 9 0
sb:them since	0 6 -13 0 0 6
sb:them the	0 8 -3 0 -4 0
sb:them to	0 -16 10 -2 12 0
sb:themselve	3 -2 -13 13 0 0
sb:then come	8 -14 6 0 0 0
sb:then the	-9 -11 22 0 -4 0
sb:then we	0 8 -6 0 0 0
sb:there ,	-2 0 9 -8 -3 0
sb:there are	0 14 -23 5 0 0
sb:there from	0 -19 7 -4 15 0
sb:there had	8 0 -6 -11 0 10
sb:there have	-3 12 -5 0 0 0
sb:there is	0 11 -9 -6 2 0
sb:there on	-11 -5 13 0 0 0
sb:there the	0 -7 9 -7 6 0
sb:there was	10 0 -36 7 16 0
sb:there will	-2 25 -15 -1 -9 0
sb:these	-4 -3 11 -4 0 0
sb:these are	0 -24 26 0 0 0
sb:they	23 -25 7 0 8 -28
sb:they agree	2 16 -21 10 -10 0
sb:they are	-7 -10 -2 0 20 0
sb:they ask	0 -16 16 0 0 0
sb:they begin	0 -8 11 -2 0 0
sb:they come	-1 11 -18 7 0 0
sb:they did	16 -11 -3 0 0 0
sb:they go	-14 -12 26 -2 -5 0
sb:they had	-12 -1 6 -12 8 0
sb:they have	10 -12 15 -18 -4 0
sb:they leave	0 -24 25 0 0 0
sb:they make	10 -9 0 0 0 0
sb:they meet	3 -3 -4 -12 16 0
sb:they reach	10 6 -20 0 4 0
sb:they say	8 -11 -4 7 0 0
sb:they see	3 -5 -10 10 0 0
sb:they sell	0 11 -9 0 0 0
sb:they sit	0 12 -10 -2 0 0
sb:they speak	-16 16 0 0 0 0
sb:they spoke	19 -6 -13 0 0 0
sb:they start	0 -10 0 16 -3 0
sb:they talk	0 12 -11 0 0 0
sb:they talked	-3 -5 9 0 0 0
sb:they want	0 -13 18 -3 0 0
sb:they were	-13 17 -13 9 -4 0
sb:they will	12 -20 9 13 -10 -1
sb:they would	8 3 -23 -2 15 0
sb:they'd	0 14 -14 0 0 0
sb:they'll	-13 0 -8 12 11 0
sb:they're	14 -26 1 14 -7 0
sb:thi	16 -14 13 -10 -4 -7
sb:thi ,	-10 -5 13 0 0 0
sb:thi month	0 3 -14 7 0 0
sb:thi to	-4 11 -1 0 0 0
sb:thi was	8 -4 4 -9 0 0
sb:thi week	12 -18 15 0 -5 0
sb:thi will	8 -10 -9 0 11 0
sb:thing	0 17 -7 -2 -4 0
sb:think	8 -11 11 -7 0 0
sb:think it	0 -8 10 0 0 0
sb:think that	10 -4 0 -2 -2 0
sb:third	-7 -2 15 -9 -20 -6
sb:third ,	4 -22 18 0 0 0
sb:third and	0 -19 20 0 0 0
sb:third day	0 14 -16 4 0 0
sb:third is	0 -10 11 0 0 0
sb:third round	-10 6 5 -12 -2 0
sb:thread ,	0 -11 12 0 0 0
sb:threat	-4 -9 17 -5 -1 0
sb:threat of	0 -14 16 0 0 0
sb:threaten	0 9 -6 -4 0 0
sb:threaten with	-9 8 2 -1 0 0
sb:three	3 12 -9 -5 -5 -1
sb:three ,	0 22 -17 0 -3 0
sb:three -	1 -12 10 0 0 0
sb:three <office>	2 -13 11 0 0 0
sb:three and	0 24 -20 0 0 0
sb:three country	0 11 -9 0 0 0
sb:three hour	0 5 -13 8 0 0
sb:three of	0 16 -12 0 -1 0
sb:three round	-7 -5 15 -2 0 0
sb:through the	0 14 -13 0 0 0
sb:thu	11 2 -13 0 0 0
sb:thursday	2 -21 3 5 18 0
sb:thursday ,	-7 -5 -15 9 20 0
sb:tianjin	0 3 9 0 -12 0
sb:ticker	0 -10 10 0 0 0
sb:tiktok	7 -9 12 -15 -3 0
sb:tiktok 's	-4 -5 12 0 0 0
sb:tiktok ,	12 -16 9 0 0 0
sb:tiktok and	0 5 -13 0 4 0
sb:tiktok deal	23 -20 11 0 -15 0
sb:tile	10 -5 -4 0 0 0
sb:time	17 -6 -10 14 -5 -2
sb:time ,	14 4 -3 -7 -9 0
sb:time on	0 0 -3 0 8 0
sb:time since	2 -14 9 2 0 0
sb:time that	0 -5 18 -3 -7 0
sb:time the	10 -14 -11 20 -4 0
sb:to :	0 -13 13 0 0 0
sb:to <day-ahead>	2 5 -9 3 -2 0
sb:to <day-gone>	8 3 -10 0 0 0
sb:to <level>	-9 -13 8 5 4 6
sb:to <name>	-1 -3 -17 2 21 0
sb:to <number>	-14 -7 10 10 -5 0
sb:to <office>	0 16 -9 -4 -3 0
sb:to <organisation>	-1 10 -10 2 0 0
sb:to <person>	31 -9 -6 -6 -9 0
sb:to <seat>	-17 -2 30 -14 -44 3
sb:to a	-1 22 -13 -3 -8 0
sb:to add	0 13 -10 0 0 0
sb:to an	0 21 -20 -5 0 0
sb:to announce	0 -11 13 0 0 0
sb:to approve	0 14 -12 0 0 0
sb:to arrive	0 -13 3 7 0 0
sb:to be	-27 17 -6 -3 0 2
sb:to bring	0 14 -9 0 -3 0
sb:to come	-1 4 -20 7 7 0
sb:to conclude	0 -5 -8 11 1 0
sb:to confirm	10 -15 6 0 -1 0
sb:to continue	-6 9 -2 0 -3 0
sb:to do	-4 9 -2 -1 0 0
sb:to end	16 -13 -6 14 0 0
sb:to expect	0 17 -16 0 0 0
sb:to fentanyl	0 -13 14 0 0 0
sb:to follow	0 -15 11 0 7 0
sb:to geneva	0 -29 29 0 0 0
sb:to give	9 -11 -1 0 6 0
sb:to go	0 5 3 -11 -6 0
sb:to have	-10 25 -13 -5 -4 0
sb:to his	0 2 -22 7 13 0
sb:to hit	5 -18 17 -3 0 0
sb:to hold	16 -28 15 -14 6 0
sb:to invest	-1 17 -7 0 -2 0
sb:to its	0 10 -9 0 0 0
sb:to keep	22 -15 -23 -9 12 7
sb:to leave	-3 6 -20 13 0 0
sb:to lower	0 11 -2 0 -7 0
sb:to me	-8 -1 9 0 0 0
sb:to meet	-15 -10 5 5 4 6
sb:to midnight	0 -8 12 -1 0 0
sb:to move	-1 -9 12 0 0 0
sb:to mr	11 -4 -14 0 7 0
sb:to on	12 -3 -7 0 0 0
sb:to one	0 -14 15 0 0 0
sb:to open	0 11 -10 0 0 0
sb:to our	0 11 -9 0 0 0
sb:to present	0 -12 0 14 0 0
sb:to prolong	9 -19 15 0 0 0
sb:to propose	0 16 -14 0 0 0
sb:to raise	1 -11 2 0 6 0
sb:to receive	0 6 -13 4 0 0
sb:to resume	0 2 4 -9 0 0
sb:to rise	-8 -13 11 7 0 0
sb:to say	0 9 -23 -2 12 0
sb:to scott	0 11 -5 0 -3 0
sb:to sell	0 -9 12 0 0 0
sb:to sit	-1 13 -20 0 8 0
sb:to spare	-4 11 -6 0 0 0
sb:to speak	9 -5 0 -2 -2 0
sb:to start	-1 -1 10 -7 -2 0
sb:to suspend	-1 13 -11 0 0 0
sb:to take	0 0 -2 -7 9 0
sb:to talk	27 -27 0 0 1 0
sb:to term	0 10 -8 0 0 0
sb:to that	0 10 -10 0 0 0
sb:to the	-13 0 12 -5 -4 -2
sb:to visit	0 -13 12 0 -4 0
sb:to wait	6 -11 -2 9 0 0
sb:to work	0 8 -15 0 4 0
sb:together on	0 -11 12 0 0 0
sb:tokyo	0 8 -13 -1 6 0
sb:tomatoe	0 -13 14 0 0 0
sb:too	-7 -23 16 -5 15 0
sb:too ,	-11 -8 18 0 0 0
sb:toronto	0 9 -9 0 0 0
sb:total	-4 10 -4 0 0 0
sb:touch	-8 -1 -10 15 0 0
sb:touched	14 -8 -6 0 0 0
sb:tour	0 9 -4 0 -2 0
sb:tournament	0 10 -8 0 0 0
sb:toward	0 -4 9 0 -2 0
sb:town	-2 -11 13 1 0 0
sb:toy	0 11 -5 0 0 0
sb:tractor	0 9 -7 0 0 0
sb:trade	26 -11 -4 -16 7 11
sb:trade ,	4 12 -17 -14 9 0
sb:trade agreement	6 3 -14 14 -5 0
sb:trade and	0 7 -17 0 0 13
sb:trade between	0 -11 11 0 0 0
sb:trade boss	-2 -8 2 10 0 0
sb:trade chief	2 -13 13 0 0 0
sb:trade commissioner	16 -21 16 -10 -1 0
sb:trade consultation	0 -2 -3 10 0 0
sb:trade deal	1 2 -2 -19 8 0
sb:trade in	10 -9 -2 0 6 0
sb:trade minister	11 0 -7 5 -12 0
sb:trade ministry	10 -8 1 0 0 0
sb:trade negotiation	0 23 -19 0 0 0
sb:trade negotiator	-1 8 0 -8 -1 0
sb:trade policy	0 16 -13 0 0 0
sb:trade representative	0 -18 15 -11 1 9
sb:trade secretary	-1 -9 16 -5 0 0
sb:trade talk	0 -4 14 -18 0 0
sb:trade truce	-11 7 -16 5 9 0
sb:trade with	-14 0 16 -4 0 0
sb:trader	10 1 -9 0 0 0
sb:train	0 -10 3 8 0 0
sb:transaction	0 -4 -4 0 10 0
sb:transcript	-3 11 -7 0 0 0
sb:transcript ,	0 11 -10 0 0 0
sb:transfer	-2 22 -16 0 0 0
sb:transit	0 -12 12 0 0 0
sb:translation	0 -8 10 0 0 0
sb:travel	1 -11 -2 -3 16 0
sb:travel to	3 -11 -1 2 9 0
sb:travelled	0 9 -8 0 0 0
sb:trieste	0 -6 0 11 0 0
sb:trieste on	0 -16 17 0 0 0
sb:trip	0 -20 2 -2 21 0
sb:trip to	-3 -16 3 -1 18 0
sb:tromsø on	0 -12 13 0 0 0
sb:truce ,	-4 16 -8 -5 0 0
sb:truce :	0 -8 9 0 0 0
sb:truce as	0 10 -9 0 0 0
sb:truce between	-11 11 0 -6 -6 0
sb:truce by	0 0 -8 -1 11 0
sb:truce end	-1 -18 15 7 0 0
sb:truce expire	0 -9 8 0 0 0
sb:truce from	0 9 -8 0 0 0
sb:truce has	0 13 -11 0 0 0
sb:truce hold	0 -12 12 0 0 0
sb:truce in	-14 -8 21 -1 -4 0
sb:truce of	0 13 -8 -2 -2 0
sb:truce on	5 -18 16 -1 0 0
sb:truce run	14 -18 -9 14 0 0
sb:truce that	-4 16 -8 -5 -3 0
sb:truce they	0 8 -7 0 0 0
sb:truce was	-2 -11 -6 16 8 0
sb:truce with	9 -4 3 0 -9 0
sb:truck	8 -3 -3 0 0 0
sb:true	0 13 -9 0 -3 0
sb:trump	0 -8 10 -3 -1 0
sb:trump and	4 -10 0 -5 7 0
sb:trump has	0 -13 15 0 -1 0
sb:truth	3 17 -14 -4 -10 0
sb:truth social	4 14 -12 -2 -10 0
sb:try	-7 0 14 -1 -4 0
sb:try again	4 -11 7 0 0 0
sb:try to	-13 12 6 -1 -3 0
sb:tue	0 0 -11 11 0 0
sb:tuesday	2 -16 18 -3 -1 0
sb:tuni	0 9 -10 0 0 0
sb:turn	0 6 -15 6 -1 0
sb:turnberry	-5 -27 36 0 -12 0
sb:turnberry ,	0 -14 20 0 -5 0
sb:turnberry on	0 -17 19 0 0 0
sb:turned	0 13 -18 -3 8 0
sb:tweeted	0 -6 8 0 0 0
sb:twelve	0 9 -7 0 0 0
sb:twice	15 9 -15 -7 0 0
sb:twice ,	0 12 -9 0 0 0
sb:two	14 -13 -2 -2 0 15
sb:two -	-14 13 -5 0 7 0
sb:two <office>	13 -13 -4 10 0 -1
sb:two <quality>	0 -10 0 0 12 0
sb:two agree	0 -14 0 -1 17 0
sb:two and	0 -9 10 0 0 0
sb:two are	17 -20 16 -9 -8 0
sb:two club	-11 32 -23 0 0 0
sb:two country	-18 -2 21 -12 -20 8
sb:two decade	0 8 -6 0 0 0
sb:two government	-3 -13 11 13 -7 0
sb:two had	19 -19 -21 4 16 0
sb:two have	0 -15 16 0 0 0
sb:two head	13 -25 -10 12 17 0
sb:two hour	13 7 -10 -12 0 0
sb:two in	0 15 -14 0 0 0
sb:two last	0 -11 11 0 0 0
sb:two leader	-9 2 10 -7 0 0
sb:two men	3 1 4 -3 -13 0
sb:two more	0 -11 11 0 0 0
sb:two neighbour	0 13 -12 0 0 0
sb:two of	0 -30 34 -8 0 0
sb:two paper	0 -9 11 0 0 0
sb:two president	-4 -1 -9 -3 14 5
sb:two round	-7 14 -6 0 0 0
sb:two side	9 2 -13 8 -18 4
sb:two spoke	10 -13 3 0 -5 0
sb:two team	0 17 -13 0 0 0
sb:two was	0 8 -8 0 0 0
sb:two will	8 -14 5 -4 7 0
sb:unchanged	5 1 -9 0 0 0
sb:under	5 -1 8 -4 -24 0
sb:under <person>	0 -22 27 -3 -1 0
sb:under a	19 -22 16 -6 -5 0
sb:under the	0 12 -2 -8 -9 0
sb:under which	0 9 -6 0 0 0
sb:understanding	0 -13 17 -5 -2 0
sb:understanding reach	0 -13 15 0 0 0
sb:understood	0 1 -11 10 0 0
sb:undertook	0 -6 8 0 0 0
sb:undertook to	0 -6 8 0 0 0
sb:union	0 18 -14 0 0 0
sb:until	-19 17 -7 4 -2 1
sb:until <day-ahead>	4 0 -2 9 -17 0
sb:until a	0 -15 16 0 0 0
sb:until he	-7 9 0 0 0 0
sb:until last	0 11 -10 0 0 0
sb:until the	-3 7 -19 -1 15 0
sb:until then	7 -15 11 0 0 0
sb:until there	0 -10 10 0 0 0
sb:up	-10 0 -14 9 22 0
sb:up ,	-7 13 -4 0 0 0
sb:up :	0 -9 10 0 0 0
sb:up <span>	0 -14 0 16 0 0
sb:up a	8 6 -10 -2 0 0
sb:up again	0 -10 -1 6 8 0
sb:up at	0 -11 0 11 0 0
sb:up by	-10 6 -4 0 4 4
sb:up for	0 13 -11 0 0 0
sb:up in	-10 -6 14 0 -4 0
sb:up most	0 13 -13 0 0 0
sb:up their	0 -3 -18 3 16 0
sb:up to	-5 1 -4 -3 11 0
sb:us	-15 11 -6 8 -4 0
sb:us by	-10 11 0 0 0 0
sb:use	-2 -1 9 -4 0 0
sb:use the	0 -7 11 -1 0 0
sb:used	-3 -1 11 -3 -4 0
sb:utility	0 10 -8 0 0 0
sb:valid	0 12 -11 0 0 0
sb:valparaíso	0 -21 14 12 0 0
sb:valparaíso ,	0 -20 8 14 0 0
sb:vancouver	0 10 -9 0 0 0
sb:vanilla	11 -19 10 0 0 0
sb:version	-6 16 -8 0 0 0
sb:very	-18 8 6 -19 3 0
sb:very good	-13 24 -2 -7 -11 0
sb:very important	0 -11 11 0 0 0
sb:vessel that	0 -10 10 0 0 0
sb:vice	-5 3 -8 4 -8 9
sb:vice -	-1 0 -13 11 4 0
sb:vice minister	0 -14 0 0 0 10
sb:vice premier	-3 10 0 -3 -14 0
sb:video	41 -31 -38 0 -3 20
sb:video ,	14 -10 -2 0 0 0
sb:video call	11 0 -14 0 0 0
sb:video conference	11 -12 -10 0 0 9
sb:video link	14 -16 -2 0 0 1
sb:video on	4 10 -24 -1 -9 10
sb:view	0 -4 9 -1 0 0
sb:vigo	0 -11 11 0 0 0
sb:village	-3 -10 14 0 0 0
sb:visit	-6 -7 14 -9 -1 -2
sb:visit ,	-1 0 11 -6 -11 0
sb:visit <seat>	0 -10 16 0 -15 0
sb:visit in	0 0 -5 9 0 0
sb:visit of	0 -7 15 0 -5 0
sb:visit that	0 -9 10 0 0 0
sb:visit to	-9 2 4 -16 2 0
sb:visited	0 -5 -7 -1 7 10
sb:visited <seat>	0 -10 14 0 0 0
sb:visitor	0 -11 4 0 0 7
sb:voice	-2 -6 12 -1 0 0
sb:void	0 -20 20 0 0 0
sb:vote to	0 -12 12 0 0 0
sb:wage	0 19 -18 0 0 0
sb:wage talk	0 11 -11 0 0 0
sb:wait	-1 -3 0 11 -5 0
sb:waive	0 -10 10 0 0 0
sb:walked	10 -7 7 -10 0 0
sb:walked out	10 -3 2 -10 0 0
sb:wall	0 10 -8 0 0 0
sb:wall street	0 16 -14 0 0 0
sb:wang wentao	-2 -4 12 -1 0 0
sb:want	-18 1 13 -12 0 0
sb:want a	0 -6 9 0 0 0
sb:want the	0 -5 -3 0 11 0
sb:want to	-11 2 14 -11 -6 0
sb:war	-8 9 -2 -3 -1 0
sb:war ,	-5 17 -18 5 0 0
sb:war in	0 0 14 -6 -10 0
sb:warsaw	0 -10 11 0 0 0
sb:was	3 -6 0 2 11 -23
sb:was <level>	0 11 -10 0 0 0
sb:was <person>	-14 20 -1 -3 -9 0
sb:was a	0 3 -13 7 0 0
sb:was agree	7 -20 23 -5 -10 0
sb:was an	-4 16 -7 0 0 0
sb:was announce	3 -12 -7 9 11 0
sb:was ask	-4 13 -6 0 0 0
sb:was at	0 13 -10 0 0 0
sb:was due	20 1 -1 4 -24 0
sb:was expect	0 13 -5 -7 -2 0
sb:was extend	0 12 -8 0 0 0
sb:was given	0 -8 9 0 0 0
sb:was go	0 9 -6 0 0 0
sb:was in	-14 -13 23 -25 7 0
sb:was make	-2 9 -15 9 0 0
sb:was negotiate	0 -13 14 0 0 0
sb:was no	-4 5 -12 0 9 0
sb:was not	6 -18 9 -1 6 0
sb:was on	-1 -11 18 -2 -3 0
sb:was plan	7 -19 12 0 0 0
sb:was prepare	0 5 -11 9 -4 0
sb:was prolong	0 19 -16 0 0 0
sb:was put	-1 -10 17 0 -3 0
sb:was reach	-1 10 -5 -3 0 0
sb:was set	0 14 -9 -3 0 0
sb:was still	0 11 -12 -2 4 0
sb:was take	0 -14 15 0 0 0
sb:was tell	9 -22 6 10 0 0
sb:was the	5 1 -13 1 3 0
sb:was their	0 -10 10 -1 6 0
sb:was to	7 7 -16 20 -15 0
sb:was worked	0 -8 10 0 0 0
sb:watch	0 16 -11 0 0 0
sb:watche	0 9 -5 0 0 0
sb:water	0 20 -25 10 0 0
sb:water on	0 -1 -10 11 0 0
sb:way	-1 -6 19 -15 -10 0
sb:way ,	2 -17 16 0 0 0
sb:way for	-5 16 -6 0 -4 0
sb:way home	-8 9 0 0 0 0
sb:way in	6 -14 9 0 0 0
sb:way to	0 -16 16 -3 0 0
sb:we	-6 1 10 -19 -10 9
sb:we agree	0 8 -11 0 0 0
sb:we are	-11 31 -17 -3 0 0
sb:we avoid	11 -11 0 0 0 0
sb:we can	0 19 -18 0 0 0
sb:we had	-11 -2 12 0 0 0
sb:we have	-13 -20 25 -1 2 0
sb:we know	-7 10 -7 4 -1 0
sb:we make	0 -19 20 0 0 0
sb:we meet	0 -11 7 0 -1 7
sb:we shall	5 10 -10 -3 -2 0
sb:we sit	0 -10 12 0 0 0
sb:we think	10 -14 4 0 0 0
sb:we were	0 18 -16 0 0 0
sb:we will	-5 -2 0 0 11 0
sb:we write	0 24 -23 0 0 0
sb:we'd	0 -11 -11 0 20 0
sb:wed	0 0 -13 11 0 0
sb:wednesday	-18 -2 13 -3 0 0
sb:week	4 -8 4 -4 6 -5
sb:week 's	0 0 -15 -1 20 0
sb:week ,	23 -1 -23 2 10 0
sb:week :	0 -8 10 0 0 0
sb:week ahead	0 12 -11 0 0 0
sb:week and	-7 12 0 0 -3 0
sb:week for	0 -35 31 -10 10 0
sb:week in	13 -5 -2 0 -1 0
sb:week of	-11 7 -3 5 0 0
sb:week that	-3 18 -1 -4 -13 0
sb:weekly	-1 28 -19 -6 0 0
sb:welcome	-2 -5 10 0 -1 0
sb:welcome the	0 -13 13 0 0 0
sb:welcomed	-1 15 -10 0 0 0
sb:well ,	0 -14 9 0 0 6
sb:wellington	14 -18 4 0 0 0
sb:wentao	-2 -4 12 -1 0 0
sb:were	-3 5 -7 11 -13 5
sb:were a	0 -6 9 0 0 0
sb:were agree	0 -7 -6 14 0 0
sb:were announce	9 -2 -6 0 0 0
sb:were due	-3 10 -1 0 0 0
sb:were hold	0 -20 19 0 0 0
sb:were on	1 3 -26 18 0 0
sb:were set	0 12 -11 0 0 0
sb:were sign	0 16 -15 0 0 0
sb:were still	0 13 -12 0 0 0
sb:were the	0 -7 12 -6 0 0
sb:were to	10 -20 12 -15 4 9
sb:what	1 8 5 -6 -34 -6
sb:what 's	-3 10 -4 0 0 0
sb:what <name>	0 -19 6 6 9 0
sb:what <person>	16 -6 2 -3 -11 0
sb:what both	-2 -14 18 0 0 0
sb:what change	0 16 -14 0 0 0
sb:what come	8 14 -21 0 0 0
sb:what did	16 -22 11 0 -2 0
sb:what end	0 11 -9 0 0 0
sb:what hang	0 -22 22 0 0 0
sb:what happen	0 19 -14 0 0 0
sb:what happened	0 -26 27 0 0 0
sb:what is	1 -2 -6 10 0 0
sb:what our	0 -13 13 0 0 0
sb:what president	0 13 -12 0 0 0
sb:what the	-10 26 -15 -3 -2 0
sb:what they	9 31 -41 -5 -6 0
sb:what to	0 23 -21 0 0 0
sb:what was	0 -11 12 -1 0 0
sb:what will	0 -17 22 -3 0 0
sb:what would	0 -26 26 0 0 0
sb:what you	-4 14 -8 0 0 0
sb:wheat	0 13 -9 0 0 0
sb:when	-5 -15 2 3 18 -6
sb:when <person>	4 -29 5 0 22 0
sb:when do	0 11 -6 0 0 0
sb:when he	9 -4 -10 2 3 0
sb:when the	-15 -9 17 0 -2 0
sb:when they	0 4 -19 -2 20 0
sb:where	-22 -11 20 -1 0 -2
sb:where <name>	0 -5 14 -9 0 0
sb:where <person>	0 3 -9 4 2 0
sb:where the	-2 -14 14 6 -5 0
sb:where they	0 -10 16 -5 0 0
sb:where we	0 9 -8 0 0 0
sb:wherea	0 -9 10 0 0 0
sb:whether	-7 17 0 -5 -7 0
sb:whether he	0 19 -4 0 -13 0
sb:whether it	0 8 -7 0 0 0
sb:whether the	0 -9 3 -3 11 0
sb:which	-12 4 5 0 -6 1
sb:which <quality>	0 29 -27 0 0 0
sb:which begin	0 -11 -5 21 0 0
sb:which both	0 -11 13 0 0 0
sb:which each	0 15 -14 0 0 0
sb:which fall	0 -13 13 0 0 0
sb:which go	0 -6 -3 12 0 0
sb:which had	-7 16 -7 0 0 0
sb:which he	-5 9 0 -2 -1 0
sb:which i	0 -18 20 0 0 0
sb:which it	0 15 -10 0 0 0
sb:which meet	0 19 -14 0 -2 0
sb:which must	0 -9 9 0 0 0
sb:which opened	0 -24 25 0 0 0
sb:which pay	0 -7 12 0 -3 0
sb:which say	0 -12 12 0 0 0
sb:which start	0 -12 13 0 0 0
sb:which the	11 -23 0 4 17 0
sb:which there	0 12 -11 0 0 0
sb:which they	0 27 -27 0 0 0
sb:which was	8 13 -18 0 0 0
sb:which were	0 -20 21 0 0 0
sb:which would	0 13 -10 0 0 0
sb:while they	0 9 -6 0 0 0
sb:who	3 0 -1 -6 2 -10
sb:who also	-3 9 -10 0 4 0
sb:who arrived	0 11 -3 0 -6 0
sb:who has	3 13 -16 0 0 0
sb:who head	-3 21 -15 0 0 0
sb:who is	-3 -22 40 -12 -15 0
sb:who led	-6 10 0 -9 0 0
sb:who negotiate	0 -15 9 5 0 0
sb:who see	0 -17 14 -6 9 0
sb:who sign	0 12 -11 0 0 0
sb:who take	6 9 -20 -2 3 0
sb:who were	0 -11 12 0 0 0
sb:whole	0 12 -6 -2 0 0
sb:whom	0 -15 9 -1 8 0
sb:whose	-7 -13 -7 0 20 9
sb:whose <office>	0 8 -6 0 0 0
sb:whose <person>	-2 -22 8 0 18 0
sb:whose member	0 8 -8 0 0 0
sb:why the	0 11 -10 0 0 0
sb:will	5 -3 1 0 -9 3
sb:will again	-2 -7 -10 21 -8 0
sb:will answer	0 -4 10 -2 -3 0
sb:will be	3 4 1 -5 -10 -1
sb:will bear	-7 10 -1 0 0 0
sb:will begin	0 14 -11 0 0 0
sb:will buy	-1 13 -8 0 0 0
sb:will come	-5 -2 12 -3 -2 0
sb:will continue	-9 -10 3 0 0 16
sb:will discuss	0 -28 8 0 20 0
sb:will do	-9 9 2 -1 -3 0
sb:will extend	-2 -16 7 0 10 0
sb:will fly	0 -10 13 0 0 0
sb:will go	5 5 -15 -11 7 5
sb:will have	-9 -10 7 -1 11 0
sb:will hold	5 1 -14 10 -9 4
sb:will lead	0 2 -8 7 0 0
sb:will leave	-10 4 -16 0 18 0
sb:will lower	6 4 -10 0 0 0
sb:will meet	-5 5 5 0 -9 -1
sb:will now	0 -12 15 -2 0 0
sb:will pay	2 -15 7 -7 13 0
sb:will publish	0 10 -9 0 0 0
sb:will resume	0 11 -17 11 0 0
sb:will run	0 10 -2 -3 -8 0
sb:will sign	0 6 1 0 -12 0
sb:will speak	14 -1 -10 0 0 0
sb:will still	0 21 -7 0 -15 0
sb:will talk	25 -27 8 -3 -2 0
sb:will telephone	21 -15 -8 0 0 0
sb:will the	0 -9 12 0 -1 0
sb:will they	0 11 0 0 -7 0
sb:will travel	8 -15 11 3 -7 0
sb:will try	-7 -5 17 0 0 0
sb:will visit	0 9 -7 0 0 0
sb:will you	0 -12 12 0 0 0
sb:win	10 0 -2 -3 -2 0
sb:wind	0 -13 6 8 0 0
sb:window	0 23 -18 0 0 0
sb:windsor	0 -7 -4 0 11 0
sb:wing	0 0 -13 12 0 0
sb:winner	0 16 -15 0 0 0
sb:winter ,	0 -11 13 0 0 0
sb:wish	8 9 -14 -2 -6 0
sb:wish to	8 3 -10 0 -4 0
sb:with	3 -3 -6 -9 18 -28
sb:with <day-ahead>	0 9 -7 0 0 0
sb:with <level>	0 -1 3 -8 5 0
sb:with <name>	-4 -5 11 -12 10 -2
sb:with <number>	-9 12 -13 0 11 0
sb:with <office>	-4 0 -1 -2 11 0
sb:with <person>	2 -34 25 -3 11 -2
sb:with <quality>	3 -13 16 0 -5 0
sb:with <seat>	8 12 -25 3 -1 -2
sb:with a	0 15 -17 -8 12 0
sb:with an	0 10 -12 8 -7 0
sb:with his	8 -11 6 -2 0 0
sb:with the	-21 26 -22 14 -4 -3
sb:with their	5 6 -12 0 0 0
sb:with what	0 -20 21 0 0 0
sb:withdraw	0 19 -16 0 0 0
sb:within	-2 12 -6 0 -4 0
sb:within <span>	0 -11 14 0 0 0
sb:within the	-1 10 -6 0 0 0
sb:without result	-7 10 -1 0 0 0
sb:wool	11 3 -18 0 0 0
sb:word	-7 -10 17 -8 2 0
sb:work	-7 19 -19 -3 1 6
sb:work out	0 8 -12 0 4 0
sb:worked	0 -18 22 -1 0 0
sb:worked out	0 -12 16 0 0 0
sb:worker	0 15 -12 0 0 0
sb:working	0 -30 16 10 -6 15
sb:working -	0 -3 -8 0 0 13
sb:working procedure	0 14 -13 0 0 0
sb:world	4 8 -16 -3 6 0
sb:world ,	0 14 -12 0 0 0
sb:world trade	12 -13 0 0 0 0
sb:worth	-8 -11 15 -4 4 0
sb:worth <money>	-5 28 -15 0 -1 0
sb:worth at	0 -23 17 0 7 0
sb:worth of	0 -11 13 0 0 0
sb:would	0 8 -11 0 2 -29
sb:would be	1 -20 10 3 7 -2
sb:would bring	0 -9 9 0 0 0
sb:would buy	0 -10 10 0 0 0
sb:would continue	0 -10 4 5 0 0
sb:would follow	0 12 -9 0 0 0
sb:would go	13 -19 13 6 -4 0
sb:would have	0 11 -9 -8 0 0
sb:would hold	-6 10 0 0 0 0
sb:would keep	-10 24 -13 0 -5 0
sb:would like	0 19 -14 0 0 0
sb:would look	0 11 -7 0 0 0
sb:would love	0 11 -6 0 -4 0
sb:would lower	0 18 -16 0 0 0
sb:would meet	0 5 -14 1 6 0
sb:would not	-8 5 8 -1 -7 0
sb:would sign	-11 17 0 0 -5 0
sb:would speak	29 -25 -4 0 0 0
sb:would still	0 -11 -2 0 20 0
sb:would take	-3 11 -10 1 0 0
sb:wrapped	10 -16 -17 12 5 0
sb:wrapped up	10 -17 -17 12 6 0
sb:write	0 5 -10 0 3 0
sb:write ,	0 1 -12 0 12 0
sb:write <person>	-18 20 -8 0 4 0
sb:write in	0 -13 14 0 0 0
sb:write of	12 -15 0 0 3 0
sb:write on	15 3 -6 -1 -15 0
sb:write that	1 -14 -3 6 14 0
sb:x	9 -5 0 0 -2 0
sb:xi	0 12 -5 -2 -3 0
sb:xi jinping	0 11 -5 -2 -3 0
sb:yard	0 9 -8 0 0 0
sb:year	0 9 2 -9 -14 0
sb:year 's	0 10 -5 0 -1 0
sb:year ,	0 10 -10 0 -3 0
sb:year and	0 -18 22 0 -4 0
sb:yet to	0 -7 10 0 0 0
sb:yield	0 -17 19 0 -1 0
sb:york	-10 4 5 -34 5 0
sb:york ,	-3 -7 0 -5 18 0
sb:york from	0 -10 19 -5 -5 0
sb:york on	0 18 -10 -5 -4 0
sb:york —	0 -7 7 -8 8 0
sb:you	0 -2 11 -13 -8 0
sb:you come	0 -12 14 0 0 0
sb:you in	0 -17 17 0 0 0
sb:your	-8 9 0 0 -3 0
sb:zero	-3 14 -6 0 -2 0
sb:zurich	0 17 -15 0 0 0
sb:|	0 26 -23 0 0 0
sb:·	-12 3 2 0 0 0
sb:évora	0 -15 16 0 0 0
sb:šefčovič	8 0 -4 -1 0 0
sb:—	3 -13 8 -8 17 -1
sb:— "	-5 -6 12 0 0 0
sb:— <name>	0 -16 13 -8 10 -2
sb:— <number>	0 16 -13 0 0 0
sb:— <office>	6 16 -21 -19 14 0
sb:— <organisation>	-1 -18 21 0 0 0
sb:— <person>	0 -4 11 3 -14 0
sb:— <quality>	9 4 -28 21 0 0
sb:— <seat>	-10 -11 20 0 -1 0
sb:— <span>	-17 25 -14 -4 0 0
sb:— a	-21 10 5 -4 -6 0
sb:— after	0 -11 13 -1 0 0
sb:— by	-13 15 0 0 0 0
sb:— for	0 19 -11 0 -9 0
sb:— it	0 2 -16 0 11 0
sb:— new	14 -9 -5 0 0 0
sb:— since	0 18 -16 0 0 0
sb:— soybean	20 -5 -4 0 -11 0
sb:— that	-1 -11 12 0 1 0
sb:— the	-6 -2 -10 0 29 0
sb:— there	-1 15 -12 0 0 0
sb:— three	0 3 -15 0 10 0
sb:— tuesday	0 12 -11 0 0 0
sb:— while	0 -12 12 0 0 0
sb:— with	-4 17 -22 11 0 0
sent:calls	132 -47 -78 -55 -73 3
sent:coming	16 -14 3 8 1 -6
sent:ended	8 -15 24 -6 -17 -19
sent:experts	-18 -20 5 -16 -18 69
sent:m=adjourned	0 17 -12 -5 0 0
sent:m=arrive	-5 -21 19 4 -1 0
sent:m=arrived	-11 9 2 -16 -4 0
sent:m=arrives	-5 16 -5 4 -21 0
sent:m=assembly	0 9 -10 -5 6 0
sent:m=attempt	2 -15 15 0 -3 0
sent:m=bargain	-4 -13 15 6 -10 0
sent:m=broke off	0 -8 19 -16 -5 0
sent:m=broke up	0 -6 11 -6 0 0
sent:m=came	7 -8 10 -19 -6 9
sent:m=comes	-16 -6 0 1 20 -1
sent:m=conference	31 -22 -17 -12 -13 32
sent:m=consultations	8 1 4 -5 -20 -8
sent:m=convene	0 -13 13 0 0 0
sent:m=convention	0 -10 14 -2 -1 0
sent:m=delegation	-18 -26 21 25 -15 -4
sent:m=delegations	-19 -28 23 21 -17 -3
sent:m=dialogue	2 3 -16 5 -1 9
sent:m=dined	0 -10 12 0 0 0
sent:m=dinner	-4 5 18 -23 -39 0
sent:m=due	24 18 -18 -10 -17 -3
sent:m=edition	0 27 -22 -5 0 0
sent:m=ended	10 -29 19 10 -5 -5
sent:m=expected	-16 1 -13 28 -5 -6
sent:m=flew	-9 5 -3 17 -21 0
sent:m=flies	-16 0 6 -1 0 0
sent:m=fly	-1 -1 -3 12 -3 0
sent:m=flying	-2 22 -12 -1 -7 0
sent:m=gather	0 11 -3 0 -8 0
sent:m=gathering	0 -8 -6 -5 17 0
sent:m=go	-2 0 -5 -11 6 16
sent:m=guest	-6 25 -24 -16 11 0
sent:m=guests	-6 -14 13 6 0 0
sent:m=haggling	4 -34 25 -3 8 0
sent:m=handshake	-5 15 -8 -4 0 0
sent:m=here	-10 -9 16 -16 5 -2
sent:m=host	-12 24 -16 -23 5 0
sent:m=hosts	0 15 -4 -5 -12 0
sent:m=invitation	6 -4 -3 -9 9 0
sent:m=invited	-5 7 0 -7 0 0
sent:m=land	6 19 -27 1 -3 0
sent:m=lands	-5 -16 24 3 -15 0
sent:m=lunch	0 11 -15 -3 14 0
sent:m=meet	10 -4 -9 6 0 9
sent:m=meeting	-15 -16 15 8 0 0
sent:m=meetings	6 -4 5 -14 -11 7
sent:m=meets	-20 4 -11 3 15 -3
sent:m=met	-9 -14 11 7 10 -25
sent:m=negotiate	16 -16 1 -9 10 0
sent:m=negotiated	-8 -9 13 1 -3 0
sent:m=negotiating	-8 8 -2 4 -7 0
sent:m=negotiation	0 -4 0 -7 14 0
sent:m=negotiations	0 -12 5 23 -31 -1
sent:m=negotiator	-19 11 -5 -1 -15 13
sent:m=negotiators	-7 -8 3 19 -10 -10
sent:m=parted	-5 -11 13 0 0 0
sent:m=receive	-6 0 -1 -19 15 0
sent:m=received	-17 -28 9 25 8 0
sent:m=receives	-2 9 1 -9 -8 0
sent:m=receiving	-6 -19 12 4 7 0
sent:m=rose	-19 11 1 -16 2 0
sent:m=round	-6 -14 10 33 -34 -33
sent:m=rounds	-11 17 0 -32 6 -3
sent:m=sat	-5 -6 7 -20 7 12
sent:m=saw each other	0 -22 13 10 -4 0
sent:m=see each other	4 -8 -3 16 -2 0
sent:m=session	-9 -8 16 -26 0 6
sent:m=settled	15 0 -6 -14 2 0
sent:m=signed	-10 15 1 -22 -12 -7
sent:m=sit	12 1 0 -8 -7 -4
sent:m=sits	-5 20 -11 0 -8 0
sent:m=sitting	-12 -19 12 13 0 4
sent:m=spent	-18 -8 29 -16 -15 0
sent:m=stop	-10 -21 27 3 -5 0
sent:m=summit	-8 -11 16 -46 15 -7
sent:m=table	4 2 5 -27 -4 -3
sent:m=talk	28 6 -34 8 -22 3
sent:m=talked	25 -29 6 -12 3 10
sent:m=talking	0 -21 5 4 15 0
sent:m=talks	-49 -9 16 19 -6 -1
sent:m=there	-4 -3 -4 2 9 15
sent:m=time	22 -16 6 -9 2 0
sent:m=to see	0 -1 18 -34 4 -2
sent:m=travel	0 -12 8 -2 7 0
sent:m=travelled	0 14 -12 0 0 0
sent:m=visit	-13 -13 6 5 12 4
sent:m=visited	-1 -3 -5 -2 4 10
sent:m=visits	-12 16 -1 -4 0 0
sent:m=went	-24 10 -2 -8 11 -1
sent:m=where	-14 -8 11 7 0 -4
sent:meets	-14 -16 29 -1 -1 1
sent:running	-7 6 -4 0 6 7
sent:summit	-3 -13 -5 4 30 -18
sent:sure	-28 3 14 -1 -4 -7
sent:wished	-33 18 2 -1 -9 4
sides=0	-22 35 3 -45 -24 -16
sides=1	9 8 -6 -4 -8 -5
sides=2	1 4 3 -1 -10 -13
sides=3	-12 -26 14 18 3 4
sides=4	-12 13 -28 1 25 0
sort=call	31 7 -6 -86 -66 -5
sort=land	-46 2 -16 18 26 -24
sort=meeting	-36 3 14 1 -6 -3
t0=future	-13 -1 3 0 6 -5
t0=future-not	0 8 0 -2 -7 0
t0=future-passive	0 14 -7 -13 -9 0
t0=modal	0 11 -14 0 5 -4
t0=modal-not	9 -15 15 0 -3 0
t0=modal-passive	-12 5 8 -12 -8 0
t0=past	1 3 -2 7 -2 -10
t0=past-not	0 3 3 -2 -10 0
t0=past-passive	4 1 2 0 -14 -7
t0=past-passive-not	8 -10 -6 0 7 0
t0=perfect	-8 5 9 -7 -11 -11
t0=perfect-passive	0 -9 3 13 -3 0
t0=pluperfect	2 -10 7 -3 -10 11
t0=pluperfect-not	-14 -2 6 0 8 0
t0=present-not	-4 -4 11 0 -1 0
t0=present-passive	-3 14 -4 -1 -6 -4
t1=future	-18 5 -3 4 8 -12
t1=future-not	0 8 0 -2 -7 0
t1=future-passive	0 14 -7 -13 -9 0
t1=gerund	4 0 8 0 -21 -2
t1=infinitive	-15 24 -11 -12 -2 9
t1=infinitive-passive	-3 2 -10 5 0 4
t1=modal	-1 8 -11 2 4 -3
t1=modal-not	9 -13 11 0 -3 0
t1=modal-passive	-11 4 9 -12 -8 0
t1=past	4 -2 1 2 3 -8
t1=past-passive	4 0 2 0 -12 -7
t1=past-passive-not	8 -10 -6 0 7 0
t1=perfect	-2 -6 17 -5 -7 -10
t1=perfect-passive	0 -9 3 13 -3 0
t1=pluperfect	0 -14 7 0 -4 12
t1=pluperfect-not	-14 -2 6 0 8 0
t1=present	7 4 -9 -3 7 -3
t1=present-not	-4 -5 12 0 -1 0
t1=present-passive	-3 14 -5 -1 -6 -4
t2=future	0 11 -12 -12 2 6
t2=future-passive	-11 -12 13 11 -3 0
t2=gerund	9 -2 5 0 -14 -1
t2=modal	-3 4 -11 16 -9 -3
t2=modal-passive	-1 17 -3 -9 -7 0
t2=participle-passive	-1 5 -1 -8 3 -8
t2=past	-14 10 9 -11 -14 -8
t2=past-not	0 22 -23 0 0 0
t2=past-passive	4 10 -10 -3 0 -2
t2=perfect	16 -13 0 0 7 0
t2=pluperfect	0 0 5 -2 -9 0
t2=present	-14 12 0 -19 6 -5
t2=present-passive	11 -17 0 17 0 -2
third-side	-8 -24 -9 22 40 -2
top	-12 13 2 -3 -10 -22
town-l	-11 10 -2 2 -6 3
town-none	-5 23 -28 0 0 -12
town-r	2 -1 28 -35 -23 -36
town=l0	-6 -4 16 -22 -11 -1
town=l1	-44 -5 35 -15 -30 -7
town=l2	-11 16 -2 -30 -13 16
town=l3	10 9 -38 23 21 3
town=l4	6 0 -27 12 24 -6
town=l5	13 6 -21 13 -4 -4
town=r0	15 -11 23 -16 -43 -2
town=r1	7 0 18 -29 -14 -48
town=r2	-19 -4 27 -26 -16 -5
town=r3	-12 2 0 -14 15 1
town=r4	11 9 -22 12 -11 -7
town=r5	5 -6 0 10 -8 0
towns=0	-7 15 -20 1 3 -10
towns=1	-4 9 5 -14 -9 -8
towns=2	-8 10 4 -4 -15 -15
towns=3	7 1 5 -12 -12 -15
towns=4	3 -3 3 -18 2 5
towns=5	-10 -1 4 8 -9 0
tri:day day-none no-word	14 -15 8 2 9 -5
tri:day day-none part:sure	12 -5 -1 2 0 4
tri:day day-none sent:sure	0 0 3 -3 -14 9
tri:day day=l0 no-word	6 0 -9 7 -6 0
tri:day day=l1 no-word	-9 11 1 -8 -9 0
tri:day day=l1 prev:sure	-10 16 -6 0 0 0
tri:day day=l1 sent:sure	-2 -15 14 5 -1 0
tri:day day=l2 no-word	-15 21 -8 0 -1 0
tri:day day=l2 part:sure	-9 -9 17 -3 1 0
tri:day day=l2 prev:sure	-1 -9 5 0 9 0
tri:day day=l3 no-word	0 3 4 -3 -23 0
tri:day day=l3 part:sure	-22 17 -14 -3 13 0
tri:day day=l3 prev:sure	7 -4 7 -11 -1 0
tri:day day=l3 sent:sure	0 21 -14 2 -25 0
tri:day day=l4 part:sure	0 5 0 -11 0 0
tri:day day=l4 prev:sure	0 -10 14 -1 -5 0
tri:day day=l4 sent:sure	0 9 -15 -3 15 0
tri:day day=l5 no-word	5 -7 4 -12 3 0
tri:day day=l5 part:sure	0 -20 11 8 1 0
tri:day day=l5 sent:sure	-9 8 -3 3 -5 0
tri:day day=r0 no-word	-2 0 -2 10 -4 0
tri:day day=r1 no-word	-9 1 9 -10 -6 0
tri:day day=r2 no-word	-9 18 -5 0 -14 0
tri:day day=r2 part:sure	-18 14 -5 8 -9 0
tri:day day=r2 prev:sure	-4 -19 23 -1 0 0
tri:day day=r2 sent:sure	0 14 -14 2 0 0
tri:day day=r3 no-word	-6 -2 9 0 -3 -1
tri:day day=r3 part:sure	0 21 -6 -12 -17 0
tri:day day=r3 prev:sure	-6 13 -10 3 0 0
tri:day day=r3 sent:sure	14 6 -11 -8 4 0
tri:day day=r4 no-word	3 7 -16 2 9 -1
tri:day day=r4 part:sure	0 20 -9 -15 -6 0
tri:day day=r4 prev:sure	-19 -7 24 0 -4 0
tri:day day=r4 sent:sure	-10 10 -3 -5 2 0
tri:day day=r5 no-word	8 10 -10 -11 -12 0
tri:day day=r5 sent:sure	-17 -5 11 6 -9 0
tri:l=" word part:sure	0 11 -10 0 0 0
tri:l="on day day-none	3 -11 7 0 0 0
tri:l="on day no-word	3 -10 7 0 0 0
tri:l="on day-none no-word	3 -11 7 0 0 0
tri:l="we'll word part:sure	0 11 -6 0 -1 0
tri:l=( day day-none	-3 -13 0 0 17 0
tri:l=( day no-word	-11 -3 0 -3 14 0
tri:l=( day-none no-word	-2 -9 -6 0 18 0
tri:l=( day=l0 no-word	-5 -4 13 -1 -2 0
tri:l=/ day day-none	0 -8 9 0 0 0
tri:l=/ day no-word	0 -8 9 0 0 0
tri:l=/ day-none no-word	0 -8 9 0 0 0
tri:l=<begin> day day-none	2 -12 10 -6 8 -9
tri:l=<begin> day day=r0	0 -13 15 0 0 0
tri:l=<begin> day day=r2	0 10 -7 0 0 0
tri:l=<begin> day day=r3	-3 32 -28 0 0 0
tri:l=<begin> day no-word	6 -5 2 -30 5 -7
tri:l=<begin> day part:sure	0 -10 3 10 0 0
tri:l=<begin> day prev:sure	-16 10 0 -2 -3 0
tri:l=<begin> day-none no-word	10 -10 4 -28 7 -7
tri:l=<begin> day-none part:sure	-5 2 -6 6 -6 9
tri:l=<begin> day-none prev:sure	-16 9 0 -2 -3 0
tri:l=<begin> day=r1 no-word	-10 0 7 0 0 0
tri:l=<begin> day=r3 no-word	-3 21 -16 0 0 0
tri:l=<begin> day=r4 no-word	0 9 -10 0 0 0
tri:l=<begin> day=r4 part:sure	-5 -3 12 -9 -3 0
tri:l=<begin> word day-none	0 16 -17 0 -12 10
tri:l=<begin> word day=r1	-12 9 -6 8 0 0
tri:l=<begin> word day=r3	1 -7 7 1 0 -2
tri:l=<begin> word day=r4	-6 -2 12 -9 -3 0
tri:l=<begin> word no-word	-7 11 -3 0 0 0
tri:l=<begin> word part:sure	-6 4 4 -1 -25 5
tri:l=a day day=l1	-12 0 13 0 0 0
tri:l=a day no-word	-19 7 6 0 0 0
tri:l=a day-none part:sure	5 -7 2 -23 6 10
tri:l=a day-none prev:sure	-12 13 0 0 0 0
tri:l=a day=l3 part:sure	-3 -11 11 0 0 0
tri:l=a day=r1 no-word	8 -3 -3 0 0 0
tri:l=a day=r1 sent:sure	11 -6 -4 0 0 0
tri:l=a day=r2 no-word	7 -19 0 0 0 10
tri:l=a day=r2 part:sure	0 12 -10 1 -5 -2
tri:l=a day=r3 no-word	22 -21 0 0 0 0
tri:l=a day=r3 part:sure	-13 0 -1 2 7 3
tri:l=a day=r4 part:sure	3 -12 0 7 4 0
tri:l=a word day-none	-2 0 1 -25 4 9
tri:l=a word day=l2	-1 -10 6 6 0 0
tri:l=a word day=l3	-6 -1 11 0 0 0
tri:l=a word day=r1	18 -12 0 0 -2 0
tri:l=a word day=r2	12 -5 -8 0 -6 6
tri:l=a word no-word	20 -13 -9 -1 -11 7
tri:l=a word part:sure	-6 -8 6 -3 6 9
tri:l=a word prev:sure	-6 13 -6 0 0 0
tri:l=a word sent:sure	10 -1 -6 0 0 0
tri:l=ababa, day no-word	8 -6 0 0 0 0
tri:l=about day day-none	0 11 -8 0 0 0
tri:l=after day day-none	-1 10 -6 0 0 0
tri:l=after day-none no-word	-13 30 -17 0 0 0
tri:l=after day-none part:sure	10 -4 4 -6 -3 0
tri:l=after day=l2 part:sure	0 -17 19 0 0 0
tri:l=after day=l4 part:sure	0 8 -6 0 0 0
tri:l=after day=r2 part:sure	0 0 -11 13 0 0
tri:l=after word day=l2	0 -18 19 0 0 0
tri:l=after word day=l4	0 8 -6 0 0 0
tri:l=after word day=r2	0 0 -11 13 0 0
tri:l=after word part:sure	2 0 1 2 -9 0
tri:l=again day day-none	0 -2 -9 11 0 0
tri:l=again day no-word	0 0 -8 11 0 0
tri:l=again day-none no-word	0 0 -11 11 0 0
tri:l=ago day day-none	0 25 -23 0 0 0
tri:l=ago day no-word	0 15 -12 0 0 0
tri:l=ago day-none no-word	0 14 -12 0 0 0
tri:l=agreed day day-none	0 -2 -2 0 9 0
tri:l=agreed day-none no-word	0 -10 2 0 9 0
tri:l=also day-none no-word	-5 -10 15 0 0 0
tri:l=also word day-none	-8 8 1 -5 0 0
tri:l=and day day=l1	0 -13 10 3 0 0
tri:l=and day no-word	-5 14 -7 0 0 0
tri:l=and day-none no-word	-8 15 -6 0 0 0
tri:l=and day-none part:sure	0 12 -3 -3 -7 0
tri:l=and day-none prev:sure	0 -13 13 0 0 0
tri:l=and day-none sent:sure	-3 9 -5 0 0 0
tri:l=and day=l1 no-word	10 -8 0 0 0 0
tri:l=and day=l1 sent:sure	0 -12 7 4 0 0
tri:l=and word day-none	-10 17 -3 -2 0 0
tri:l=and word day=l1	12 -8 -3 -5 6 0
tri:l=and word day=l2	0 -7 9 0 0 0
tri:l=and word no-word	9 -10 1 0 0 0
tri:l=and word part:sure	2 0 0 -10 3 0
tri:l=ankara, day day=r4	11 -14 -7 8 0 0
tri:l=ankara, day no-word	10 -11 -10 8 0 0
tri:l=ankara, day=r4 no-word	11 -14 -7 8 0 0
tri:l=announced day day-none	0 12 -9 0 -1 0
tri:l=announced day day=r3	0 -9 9 0 0 0
tri:l=announced day sent:sure	0 3 -11 7 0 0
tri:l=announced day=r3 no-word	0 -9 9 0 0 0
tri:l=annual word part:sure	0 10 -8 0 0 0
tri:l=another day-none part:sure	0 -9 0 12 -3 0
tri:l=another word day-none	6 -13 0 12 -4 0
tri:l=another word part:sure	0 -4 -4 11 -6 0
tri:l=apec day=r2 part:sure	0 3 -15 0 10 0
tri:l=apec word day=r2	0 3 -15 0 10 0
tri:l=apec word part:sure	-2 1 -11 -4 14 0
tri:l=are day day-none	0 14 -12 0 0 0
tri:l=are day no-word	0 15 -13 0 0 0
tri:l=are day-none no-word	0 15 -13 0 0 0
tri:l=are day-none part:sure	0 -12 10 4 0 0
tri:l=are word day-none	0 -11 10 4 0 0
tri:l=are word part:sure	0 -17 14 3 -5 2
tri:l=as day day-none	0 3 -16 0 11 0
tri:l=as day no-word	0 14 -12 0 0 0
tri:l=as day-none no-word	0 13 -12 0 0 0
tri:l=asean word part:sure	0 7 0 0 -9 0
tri:l=astana, day no-word	5 -12 6 0 0 0
tri:l=at day day-none	0 3 -17 0 10 0
tri:l=at day prev:sure	0 10 -8 0 0 0
tri:l=at day-none no-word	0 10 -4 0 -1 0
tri:l=at day-none part:sure	0 -8 4 -2 7 0
tri:l=at day-none prev:sure	0 16 -11 0 -1 0
tri:l=at day=l4 part:sure	0 -10 13 0 0 0
tri:l=at word day=l4	0 -10 13 0 0 0
tri:l=at word no-word	-3 13 -4 0 -2 0
tri:l=at word part:sure	-1 -3 8 -5 0 0
tri:l=baku, day no-word	1 -18 16 0 0 0
tri:l=bangkok, day no-word	-1 12 -9 0 0 0
tri:l=been word day=l1	0 9 -7 0 0 0
tri:l=before day day=r3	0 -10 10 0 0 0
tri:l=before day no-word	-11 1 7 0 -1 0
tri:l=before day part:sure	0 11 -7 -4 0 0
tri:l=before day=r3 no-word	0 -10 10 0 0 0
tri:l=began day day-none	0 15 -14 0 0 0
tri:l=begin day-none part:sure	0 -3 10 -4 0 0
tri:l=beijing day no-word	0 -18 20 0 0 0
tri:l=beijing day-none no-word	-1 -17 19 0 0 0
tri:l=beijing, day day-none	-5 13 -8 0 0 0
tri:l=beijing, day day=r0	0 -9 10 0 0 0
tri:l=beijing, day day=r3	-4 -8 14 0 0 0
tri:l=beijing, day day=r5	-6 10 -2 -1 0 0
tri:l=beijing, day no-word	-10 -7 18 -3 0 0
tri:l=beijing, day prev:sure	0 9 -7 0 0 0
tri:l=beijing, day sent:sure	-2 11 -6 -3 0 0
tri:l=beijing, day-none sent:sure	0 14 -13 0 0 0
tri:l=beijing, day=r0 no-word	0 -9 10 0 0 0
tri:l=beijing, day=r3 sent:sure	0 -9 11 0 0 0
tri:l=beijing/washington, day day=r4	-12 14 0 0 0 0
tri:l=belgrade, day day-none	9 -9 1 0 0 0
tri:l=belgrade, day no-word	9 -15 -1 9 0 0
tri:l=belgrade, day sent:sure	0 9 -8 0 0 0
tri:l=belgrade, day-none no-word	9 -12 3 0 0 0
tri:l=bern, day no-word	0 11 -8 0 0 0
tri:l=bessent day=r2 part:sure	0 13 -12 0 0 0
tri:l=bessent day=r3 part:sure	0 -4 13 0 -6 0
tri:l=bessent word day=r2	0 12 -12 0 0 0
tri:l=bessent word day=r3	0 -5 13 0 -6 0
tri:l=bessent word part:sure	0 -10 17 0 -16 0
tri:l=bessent word prev:sure	0 13 -11 0 0 0
tri:l=bogotá, day no-word	10 -6 -3 0 0 0
tri:l=both day day-none	0 13 0 -11 0 0
tri:l=both word day-none	0 -7 9 0 0 0
tri:l=both word no-word	-2 -5 9 0 0 0
tri:l=briefing, day day-none	0 -5 -8 13 0 0
tri:l=briefing, day no-word	0 -8 -5 13 0 0
tri:l=briefing, day-none no-word	0 -8 -5 13 0 0
tri:l=brussels, day day=r0	-4 10 -3 0 0 0
tri:l=brussels, day day=r5	11 -17 8 0 0 0
tri:l=brussels, day=r0 no-word	-4 10 -3 0 0 0
tri:l=brussels, day=r5 no-word	12 -8 -2 0 0 0
tri:l=bulletin, day day-none	0 -7 8 0 0 0
tri:l=bulletin, day no-word	0 -7 8 0 0 0
tri:l=bulletin, day-none no-word	0 -7 8 0 0 0
tri:l=busan day part:sure	0 -8 11 0 0 0
tri:l=busan day-none part:sure	0 -10 12 0 0 0
tri:l=busan word part:sure	0 -10 13 0 0 0
tri:l=by day day-none	-13 12 6 -6 -6 0
tri:l=by day day=l4	-4 10 -2 0 0 0
tri:l=by day no-word	-17 6 13 -2 -8 0
tri:l=by day-none no-word	-8 6 12 -2 -8 -1
tri:l=by day-none part:sure	0 -8 12 0 0 0
tri:l=by day-none prev:sure	17 -1 -11 -1 0 0
tri:l=by day=l3 no-word	15 -12 0 0 0 0
tri:l=by day=r0 no-word	0 -15 0 0 9 4
tri:l=by day=r1 part:sure	16 -8 -9 -1 0 1
tri:l=by day=r1 sent:sure	-5 11 -2 0 0 0
tri:l=by word day-none	5 -4 9 -2 -6 -1
tri:l=by word day=l3	13 -10 0 0 0 0
tri:l=by word day=r0	3 -17 0 0 8 3
tri:l=by word day=r1	8 0 -15 -4 -3 7
tri:l=by word no-word	2 -5 -12 -1 4 8
tri:l=by word part:sure	14 -11 0 -3 0 0
tri:l=by word prev:sure	31 -28 0 0 0 0
tri:l=by word sent:sure	-9 18 -4 -2 -5 0
tri:l=cabinet word part:sure	0 12 -5 0 -2 0
tri:l=came day day-none	0 0 -9 8 0 0
tri:l=came day-none no-word	0 0 -9 8 0 0
tri:l=cent day day-none	10 -2 -11 0 0 0
tri:l=cent day-none no-word	10 -4 -8 0 0 0
tri:l=china day-none part:sure	0 11 -9 0 0 0
tri:l=china day=r2 part:sure	0 -10 11 0 0 0
tri:l=china word day-none	0 12 -9 0 0 0
tri:l=china word day=r2	-1 -5 11 0 0 0
tri:l=city, day day-none	7 -9 3 0 0 0
tri:l=city, day day=r4	0 17 -17 0 0 0
tri:l=city, day no-word	13 -5 -6 0 0 0
tri:l=city, day-none no-word	7 -9 3 0 0 0
tri:l=city, day=r5 no-word	9 -4 -3 0 0 0
tri:l=closed day no-word	0 9 -8 0 0 0
tri:l=colombo, day no-word	0 13 -11 0 0 0
tri:l=committee day=r2 part:sure	0 -10 11 0 0 0
tri:l=committee word day=r2	0 -10 11 0 0 0
tri:l=constructive day-none part:sure	0 -5 -2 0 0 10
tri:l=constructive word day-none	0 -5 -2 0 0 10
tri:l=constructive word part:sure	6 -5 -3 -7 0 10
tri:l=continue word part:sure	0 2 -11 6 0 0
tri:l=correspondent, day day-none	-2 -10 12 0 0 0
tri:l=correspondent, day no-word	-2 -15 17 0 0 0
tri:l=correspondent, day-none no-word	-2 -15 17 0 0 0
tri:l=could word part:sure	0 -7 12 -1 -1 0
tri:l=council word part:sure	0 18 -15 0 0 0
tri:l=council, word day-none	0 9 -4 -2 0 0
tri:l=day, day day-none	0 10 -9 0 0 0
tri:l=day, day no-word	0 12 -10 0 0 0
tri:l=day, day-none no-word	0 10 -9 0 0 0
tri:l=days day no-word	0 13 -10 0 0 0
tri:l=days, day no-word	0 -15 16 0 0 0
tri:l=days, day sent:sure	0 8 -11 -1 0 6
tri:l=days, day-none no-word	0 -15 16 0 0 0
tri:l=days, day-none sent:sure	0 8 -12 -1 0 6
tri:l=deal day day-none	0 -17 7 13 0 0
tri:l=deal day no-word	-1 -9 0 13 0 0
tri:l=deal day-none no-word	0 -17 7 13 0 0
tri:l=delegations day=r2 part:sure	0 -10 13 0 0 0
tri:l=delegations word day=r2	0 -10 13 0 0 0
tri:l=delhi, day no-word	-8 15 -6 0 0 0
tri:l=dhaka, day no-word	9 -5 -4 0 0 0
tri:l=did, day day-none	0 9 -7 0 0 0
tri:l=do day day-none	8 -9 0 0 0 0
tri:l=do day no-word	8 -9 0 0 0 0
tri:l=do day-none no-word	8 -9 0 0 0 0
tri:l=down day day-none	0 12 -6 0 -7 0
tri:l=down day-none part:sure	0 10 -4 0 -7 0
tri:l=dublin, day-none no-word	-3 11 -5 0 0 0
tri:l=due day day-none	9 -1 -8 0 0 0
tri:l=due day-none no-word	9 -7 0 0 0 0
tri:l=eighth day=l2 part:sure	0 -7 9 0 0 0
tri:l=eighth word day=l2	0 -7 9 0 0 0
tri:l=eighth word part:sure	0 3 3 -10 -1 0
tri:l=end day day-none	11 0 -11 0 0 0
tri:l=end day no-word	11 -9 0 0 0 0
tri:l=end day-none no-word	11 -10 0 0 0 0
tri:l=ended day day-none	0 -13 18 -6 0 0
tri:l=ends day day-none	-4 -4 0 9 0 0
tri:l=ends day no-word	-5 16 -9 0 0 0
tri:l=ends day prev:sure	0 -19 11 10 0 0
tri:l=ends day sent:sure	0 -13 15 0 0 0
tri:l=ends day-none no-word	-4 19 -12 0 0 0
tri:l=ends day-none prev:sure	0 -18 8 10 0 0
tri:l=every word part:sure	0 -8 9 0 0 0
tri:l=fifth day-none part:sure	0 -2 -2 9 0 0
tri:l=fifth day=l2 part:sure	9 -11 1 0 0 0
tri:l=fifth day=r2 part:sure	0 -13 8 -1 3 0
tri:l=fifth word day-none	0 -2 -2 9 0 0
tri:l=fifth word day=l2	9 -11 1 0 0 0
tri:l=fifth word day=r2	0 -13 8 -1 3 0
tri:l=fifth word part:sure	3 -17 4 4 8 0
tri:l=final word day-none	-7 -7 16 0 0 0
tri:l=final word part:sure	0 -20 20 0 0 0
tri:l=first day-none part:sure	-2 -9 11 -19 9 0
tri:l=first day=l2 part:sure	2 -3 10 0 -12 0
tri:l=first day=l3 part:sure	0 11 -14 0 2 0
tri:l=first day=r1 part:sure	0 9 -8 0 0 0
tri:l=first day=r2 part:sure	0 -13 10 6 -6 0
tri:l=first day=r3 part:sure	0 7 -15 11 0 0
tri:l=first day=r4 part:sure	0 -11 15 -2 0 0
tri:l=first word day-none	0 -10 12 -19 8 0
tri:l=first word day=l2	5 -1 7 0 -12 0
tri:l=first word day=l3	0 11 -14 0 2 0
tri:l=first word day=r1	6 2 -9 0 0 0
tri:l=first word day=r3	3 3 -15 11 0 0
tri:l=first word day=r4	0 -13 15 -2 0 0
tri:l=first word no-word	14 -12 0 0 0 0
tri:l=five day no-word	9 -13 -2 6 0 0
tri:l=five word part:sure	0 7 -11 4 0 0
tri:l=followed day no-word	0 9 -9 0 0 0
tri:l=for day day-none	7 -25 26 2 -15 0
tri:l=for day day=l2	-3 16 -11 0 0 0
tri:l=for day day=l3	-9 2 12 0 -7 0
tri:l=for day day=l4	0 13 -12 0 0 0
tri:l=for day day=r3	-7 24 -18 0 0 0
tri:l=for day no-word	2 -9 10 -2 -4 0
tri:l=for day part:sure	-1 10 0 -7 -13 0
tri:l=for day prev:sure	-6 -3 11 0 0 0
tri:l=for day sent:sure	0 8 -11 9 -3 0
tri:l=for day-none no-word	12 -26 21 -2 -3 0
tri:l=for day-none part:sure	0 11 -7 0 -6 0
tri:l=for day-none sent:sure	0 -8 3 10 -3 0
tri:l=for day=l1 part:sure	0 -16 11 2 1 0
tri:l=for day=l3 no-word	-7 11 -3 0 0 0
tri:l=for day=l3 part:sure	-2 -2 -4 10 0 0
tri:l=for day=l4 no-word	0 11 -10 0 0 0
tri:l=for day=r3 no-word	-7 10 -1 0 0 0
tri:l=for day=r3 part:sure	0 -7 12 -6 0 0
tri:l=for day=r3 sent:sure	0 20 -20 0 0 0
tri:l=for word day-none	-2 18 -16 1 0 0
tri:l=for word day=l1	0 -16 11 2 1 0
tri:l=for word day=l3	0 -3 -14 11 7 0
tri:l=for word day=r3	0 -10 15 -6 0 0
tri:l=for word part:sure	-5 -3 -1 9 2 0
tri:l=four day day-none	14 -18 3 0 0 0
tri:l=fourth day=l2 part:sure	0 6 0 -11 0 0
tri:l=fourth day=l3 part:sure	0 -7 9 0 0 0
tri:l=fourth day=r2 part:sure	7 6 -14 0 0 0
tri:l=fourth word day-none	10 -10 3 5 -3 0
tri:l=fourth word day=l2	0 6 0 -11 0 0
tri:l=fourth word day=l3	0 -7 9 0 0 0
tri:l=fourth word day=r2	7 6 -14 0 0 0
tri:l=fri day day-none	0 -16 16 0 0 0
tri:l=friday, day no-word	14 -4 -8 0 0 0
tri:l=friday, day-none no-word	9 0 -7 0 0 0
tri:l=from day day-none	-3 0 -7 6 2 9
tri:l=from day day=l1	0 9 -8 0 0 0
tri:l=from day day=l3	-5 16 -6 -6 0 0
tri:l=from day day=l4	0 -11 11 -2 3 0
tri:l=from day day=r2	0 3 -17 13 0 0
tri:l=from day day=r5	0 -10 12 0 0 0
tri:l=from day no-word	-9 5 -2 2 -6 9
tri:l=from day prev:sure	-2 -3 9 0 -6 0
tri:l=from day sent:sure	0 23 -17 -5 0 0
tri:l=from day-none no-word	0 5 -12 0 0 10
tri:l=from day-none part:sure	0 -11 0 9 7 0
tri:l=from day-none sent:sure	0 13 -9 -3 0 0
tri:l=from day=l3 no-word	0 14 -10 0 0 0
tri:l=further day-none part:sure	0 0 -13 13 0 0
tri:l=further word day-none	0 0 -13 13 0 0
tri:l=geneva day-none part:sure	0 -7 9 0 0 0
tri:l=geneva word day-none	0 -9 10 0 0 0
tri:l=geneva word part:sure	0 -13 14 0 0 0
tri:l=geneva, day no-word	0 -21 22 0 0 0
tri:l=geneva, day sent:sure	0 6 -5 0 0 0
tri:l=geneva, day=r3 sent:sure	0 10 -9 0 0 0
tri:l=good word part:sure	0 8 0 -3 -3 0
tri:l=got word part:sure	0 3 -9 0 5 0
tri:l=greer day-none part:sure	0 24 -17 -7 0 0
tri:l=greer day=r3 part:sure	0 -1 10 -6 -3 0
tri:l=greer word day-none	0 26 -18 -7 0 0
tri:l=greer word day=l3	0 -9 11 0 0 0
tri:l=greer word day=r3	-2 0 10 -6 -3 0
tri:l=greer word part:sure	-1 14 0 -8 -9 0
tri:l=had day-none no-word	7 -1 -10 0 0 0
tri:l=had day-none part:sure	-3 -2 0 -7 11 0
tri:l=had day=r1 part:sure	-1 -7 9 -7 5 0
tri:l=had day=r3 part:sure	2 0 -13 0 2 6
tri:l=had word day-none	1 -10 7 -8 10 0
tri:l=had word day=l2	-2 -8 18 0 -7 0
tri:l=had word day=r1	-9 2 5 -7 5 0
tri:l=had word day=r3	1 1 -13 0 2 6
tri:l=had word no-word	5 3 -12 0 -1 0
tri:l=had word part:sure	-3 3 -4 -12 8 3
tri:l=had word prev:sure	-13 -6 18 0 0 0
tri:l=hanoi, day no-word	0 10 -7 0 0 0
tri:l=happens day day-none	9 -7 0 0 0 0
tri:l=happens day no-word	8 -7 0 0 0 0
tri:l=happens day-none no-word	9 -7 0 0 0 0
tri:l=has day-none no-word	4 5 -13 0 0 0
tri:l=has day-none part:sure	0 -20 22 0 0 0
tri:l=has day=r1 part:sure	0 14 -12 0 0 0
tri:l=has word day-none	-3 -15 22 0 0 0
tri:l=has word day=r1	0 14 -12 0 0 0
tri:l=has word no-word	-1 12 -11 0 0 0
tri:l=has word part:sure	0 -4 9 -1 0 0
tri:l=have day=r2 part:sure	0 -8 -5 13 0 0
tri:l=have day=r3 part:sure	0 -14 16 -1 0 0
tri:l=have word day-none	-1 6 1 -9 -3 0
tri:l=have word day=r2	0 -8 -5 13 0 0
tri:l=have word day=r3	0 -11 15 -1 0 0
tri:l=have word part:sure	0 -10 8 3 -2 0
tri:l=have word sent:sure	-2 -5 10 0 0 0
tri:l=he day-none no-word	14 -16 5 0 0 0
tri:l=he day=l1 part:sure	0 -19 26 0 -7 0
tri:l=he day=l4 part:sure	0 12 -9 9 -12 0
tri:l=he day=r2 part:sure	0 -13 11 0 2 0
tri:l=he day=r3 part:sure	-2 1 -15 8 7 0
tri:l=he word day-none	11 0 -6 -8 1 0
tri:l=he word day=l1	-4 -16 29 0 -11 0
tri:l=he word day=l3	-4 12 -8 0 0 0
tri:l=he word day=l4	-2 15 -10 9 -12 0
tri:l=he word day=r2	3 -14 7 0 2 0
tri:l=he word day=r3	-3 2 -15 8 7 0
tri:l=he word part:sure	-14 -3 4 5 0 0
tri:l=he word sent:sure	-4 10 -1 0 -3 0
tri:l=held day day-none	5 3 -10 0 0 0
tri:l=held word part:sure	-6 -10 14 2 -4 0
tri:l=helsinki, day day-none	0 -17 19 0 0 0
tri:l=helsinki, day day=r4	0 9 -8 0 0 0
tri:l=his day=r2 part:sure	-2 -4 -4 0 14 0
tri:l=his word day=r2	-2 -4 -4 0 14 0
tri:l=his word part:sure	-6 -2 5 -13 7 0
tri:l=hold day=r3 part:sure	0 9 -13 0 5 0
tri:l=hold word day=r3	0 9 -13 0 5 0
tri:l=hold word part:sure	-3 -3 11 -6 -1 0
tri:l=house day day-none	-1 -12 0 0 13 0
tri:l=i word day-none	-3 10 -5 0 0 0
tri:l=i word part:sure	0 12 -9 0 0 0
tri:l=if day-none part:sure	0 12 -9 0 0 0
tri:l=if word day-none	0 11 -8 0 0 0
tri:l=if word part:sure	0 2 -13 5 0 0
tri:l=in day no-word	5 4 -11 0 0 0
tri:l=in day-none no-word	0 -9 5 3 5 0
tri:l=in day-none part:sure	-4 3 -10 -12 14 0
tri:l=in day-none prev:sure	0 26 -17 0 -10 0
tri:l=in day-none sent:sure	0 -4 2 10 -8 0
tri:l=in day=l1 no-word	0 -15 -3 12 5 0
tri:l=in day=l1 sent:sure	0 7 -24 0 14 0
tri:l=in day=l2 no-word	0 16 -11 -2 -1 0
tri:l=in day=l3 part:sure	4 -12 2 -3 6 0
tri:l=in day=r0 no-word	0 -9 0 5 5 0
tri:l=in day=r1 no-word	-10 14 -7 -4 0 0
tri:l=in day=r1 part:sure	7 4 -12 16 -11 -1
tri:l=in day=r1 prev:sure	0 -14 4 0 11 0
tri:l=in day=r1 sent:sure	0 -7 9 -3 0 0
tri:l=in day=r2 no-word	0 25 -18 0 -4 0
tri:l=in day=r3 no-word	-2 11 -6 -2 0 0
tri:l=in day=r4 no-word	0 15 -9 0 -3 0
tri:l=in word day-none	-18 1 -3 0 10 -2
tri:l=in word day=l1	0 -11 -16 9 17 0
tri:l=in word day=l2	0 22 -15 -9 -2 0
tri:l=in word day=r1	-1 1 -5 10 -2 -3
tri:l=in word day=r2	-1 18 -7 -8 0 0
tri:l=in word day=r4	0 17 -10 -4 -2 0
tri:l=in word day=r5	0 -9 9 0 0 0
tri:l=in word no-word	-37 13 -6 2 4 -4
tri:l=in word part:sure	4 1 -16 2 7 -4
tri:l=in word prev:sure	-7 7 -11 3 4 0
tri:l=in word sent:sure	-3 -14 11 3 0 0
tri:l=incheon, day day=r4	0 0 10 -13 0 0
tri:l=incheon, day sent:sure	0 -6 -2 10 0 0
tri:l=india word day-none	0 9 -8 0 0 0
tri:l=is day day-none	6 0 -15 -1 9 0
tri:l=is day no-word	-10 9 -12 0 9 0
tri:l=is day sent:sure	11 -9 0 0 0 0
tri:l=is day-none no-word	-9 13 -22 0 9 0
tri:l=is day-none sent:sure	11 -9 0 0 0 0
tri:l=is day=r3 no-word	0 -10 11 0 0 0
tri:l=is word day-none	-1 10 -3 0 0 0
tri:l=is word no-word	-4 -4 10 0 0 0
tri:l=it day day-none	-8 0 0 7 -1 3
tri:l=it day-none no-word	-12 1 0 7 0 0
tri:l=it word day-none	-3 14 -9 0 0 0
tri:l=it word part:sure	0 9 -1 0 -3 0
tri:l=its day=r1 part:sure	0 11 -9 0 0 0
tri:l=its word day=r1	0 11 -9 0 0 0
tri:l=jinping day part:sure	0 7 -10 0 1 0
tri:l=jinping day-none no-word	-10 2 0 0 6 0
tri:l=jinping day-none part:sure	0 6 -11 -1 5 0
tri:l=jinping day=l2 part:sure	0 8 -16 0 7 0
tri:l=jinping day=l3 part:sure	0 -2 10 0 -4 0
tri:l=jinping day=r3 part:sure	0 -9 6 0 2 0
tri:l=jinping word day-none	-11 7 -5 0 7 0
tri:l=jinping word day=l2	1 7 -19 0 7 0
tri:l=jinping word day=l3	0 -8 13 0 -5 0
tri:l=jinping word day=r1	2 -9 0 0 5 0
tri:l=jinping word day=r3	0 -10 6 0 1 0
tri:l=jinping word part:sure	-1 -12 0 -8 19 0
tri:l=jinping's day-none part:sure	0 -13 -10 14 7 0
tri:l=jinping's word day-none	0 -13 -10 14 7 0
tri:l=jinping's word part:sure	0 -11 -3 6 13 0
tri:l=know day no-word	0 -11 11 0 0 0
tri:l=know day-none no-word	0 -11 11 0 0 0
tri:l=kong, day no-word	0 12 -11 0 0 0
tri:l=korea day no-word	0 -14 1 0 12 0
tri:l=korea, day sent:sure	0 -12 14 0 0 0
tri:l=lagos, day no-word	0 11 -9 0 0 0
tri:l=last day-none no-word	-4 9 -4 0 0 0
tri:l=last word part:sure	4 -2 0 -10 2 0
tri:l=late day day-none	9 -4 -5 0 0 0
tri:l=leaders day-none part:sure	0 -10 1 0 8 0
tri:l=leaders day=r2 no-word	-8 9 0 0 0 0
tri:l=leaders word day-none	0 -10 0 0 8 0
tri:l=leaders word day=r2	-9 8 0 0 0 0
tri:l=leaders word no-word	-16 0 6 0 8 0
tri:l=leave word part:sure	0 0 -11 0 10 0
tri:l=leyen day-none no-word	-7 9 0 0 0 0
tri:l=leyen word day-none	0 -13 17 0 0 0
tri:l=leyen word part:sure	0 -17 19 0 0 0
tri:l=lifeng day-none part:sure	0 8 -18 13 -5 0
tri:l=lifeng word day-none	0 3 -13 13 -3 0
tri:l=lifeng word day=r2	-8 13 0 0 -6 0
tri:l=lima, day day=r4	0 -14 14 0 0 0
tri:l=lima, day-none no-word	-2 -8 11 0 0 0
tri:l=lisbon, day day-none	10 -12 3 0 0 0
tri:l=lisbon, day no-word	10 -14 5 0 0 0
tri:l=lisbon, day-none no-word	10 -16 6 0 0 0
tri:l=lumpur day-none no-word	0 -11 12 0 0 0
tri:l=lumpur day-none part:sure	0 9 -7 0 0 0
tri:l=lumpur, day day-none	0 8 -6 0 0 0
tri:l=lumpur, day day=r4	-1 -16 22 0 -3 0
tri:l=lumpur, day=r4 no-word	0 -5 9 0 -1 0
tri:l=lusaka, day day-none	0 14 -12 0 0 0
tri:l=madrid day day-none	0 18 -17 0 0 0
tri:l=madrid, day no-word	-1 -15 18 0 0 0
tri:l=madrid, day=r4 sent:sure	0 13 -11 0 0 0
tri:l=madrid, day=r5 sent:sure	0 -10 12 0 0 0
tri:l=manila, day no-word	-1 -15 17 0 0 0
tri:l=manila, day-none no-word	0 -15 17 0 0 0
tri:l=may word part:sure	0 16 -11 0 -3 0
tri:l=meet day day-none	0 -3 -6 0 13 0
tri:l=meet day part:sure	0 -3 -6 0 13 0
tri:l=meet day-none part:sure	6 -6 -6 -2 12 0
tri:l=meeting: day day-none	2 7 -10 0 0 0
tri:l=meeting: day sent:sure	2 7 -10 0 0 0
tri:l=meeting: day-none sent:sure	2 7 -10 0 0 0
tri:l=meets day day-none	0 10 -7 0 -1 0
tri:l=meets day part:sure	0 10 -7 0 -1 0
tri:l=meets day-none part:sure	0 10 -7 0 -1 0
tri:l=men word part:sure	0 -3 10 0 -2 0
tri:l=met day day-none	0 -12 2 8 0 0
tri:l=met day part:sure	0 -14 3 8 0 0
tri:l=might day-none no-word	10 -9 0 0 0 0
tri:l=might day-none part:sure	0 15 -5 -1 -8 0
tri:l=might word day-none	10 2 -6 -1 -9 0
tri:l=might word no-word	10 -9 0 0 0 0
tri:l=might word part:sure	0 19 -7 -4 -10 0
tri:l=minister, day-none no-word	9 3 -18 0 0 0
tri:l=minister, word day-none	10 -8 0 0 0 0
tri:l=minister, word no-word	12 -7 -6 0 0 0
tri:l=ministers day-none part:sure	0 -27 19 11 0 0
tri:l=ministers day=l2 part:sure	0 -11 14 0 0 0
tri:l=ministers day=r1 part:sure	0 -6 9 0 0 0
tri:l=ministers day=r2 part:sure	-8 27 -18 -3 -1 0
tri:l=ministers word day-none	0 -27 18 11 0 0
tri:l=ministers word day=l2	-6 0 11 0 0 0
tri:l=ministers word day=r2	-7 26 -18 -3 -1 0
tri:l=ministers word part:sure	-13 -2 9 5 -9 0
tri:l=ministry word day-none	-1 -5 9 0 0 0
tri:l=ministry word no-word	-3 -6 10 0 0 0
tri:l=monday day day-none	-9 -9 6 0 11 0
tri:l=monday day no-word	-9 -14 12 0 11 0
tri:l=monday day prev:sure	0 13 -12 0 0 0
tri:l=monday day-none no-word	-8 -16 13 0 11 0
tri:l=monday, day no-word	-8 11 -4 0 0 0
tri:l=monday, day sent:sure	0 -11 3 6 0 0
tri:l=monday, day-none sent:sure	0 -13 12 0 0 0
tri:l=montevideo, day day-none	10 -5 -3 0 0 0
tri:l=montevideo, day no-word	9 -3 -4 0 0 0
tri:l=montevideo, day-none no-word	10 -2 -7 0 0 0
tri:l=more word part:sure	4 0 -10 4 0 0
tri:l=negotiators day-none part:sure	0 -7 18 -9 0 0
tri:l=negotiators day=r2 part:sure	0 -1 -10 11 3 0
tri:l=negotiators word day-none	0 -7 18 -9 0 0
tri:l=negotiators word day=r2	0 -5 -5 11 3 0
tri:l=new day-none part:sure	0 -6 -6 13 0 0
tri:l=new word day-none	0 -5 -6 13 0 0
tri:l=new word part:sure	-7 -7 0 15 0 0
tri:l=next day=r0 part:sure	0 13 -8 -5 0 0
tri:l=next day=r2 part:sure	7 0 -4 -12 -2 9
tri:l=next word day=r0	0 13 -8 -5 0 0
tri:l=next word day=r2	9 -2 -4 -12 -2 9
tri:l=next word part:sure	1 0 -3 3 -12 6
tri:l=nine day no-word	0 -14 13 0 0 0
tri:l=nine day-none no-word	0 -14 13 0 0 0
tri:l=ninth day-none part:sure	0 -2 -9 11 0 0
tri:l=ninth word day-none	-6 1 -9 11 0 0
tri:l=ninth word part:sure	0 -3 -5 9 0 0
tri:l=no word part:sure	0 13 -5 -3 -5 0
tri:l=not day day-none	0 -12 12 0 0 0
tri:l=not word no-word	-8 12 -4 0 0 0
tri:l=not word part:sure	0 8 2 -3 -11 0
tri:l=of day day-none	12 3 -7 2 -15 -2
tri:l=of day day=r3	0 17 -14 0 0 0
tri:l=of day day=r4	-1 12 -7 0 0 0
tri:l=of day part:sure	0 -14 16 -3 0 0
tri:l=of day prev:sure	3 28 -36 0 0 0
tri:l=of day sent:sure	0 23 -18 -3 0 0
tri:l=of day-none no-word	9 -13 6 7 -4 0
tri:l=of day-none part:sure	-9 0 10 -4 -16 0
tri:l=of day-none prev:sure	4 22 -30 0 0 0
tri:l=of day-none sent:sure	0 17 -15 0 0 0
tri:l=of day=l1 part:sure	0 -10 -2 14 0 0
tri:l=of day=l3 no-word	0 -10 10 0 0 0
tri:l=of day=l3 part:sure	0 11 -12 -1 3 0
tri:l=of day=l4 part:sure	0 -19 -1 14 11 0
tri:l=of day=r0 part:sure	0 -12 14 0 0 0
tri:l=of day=r1 part:sure	-1 0 11 -12 0 0
tri:l=of day=r2 no-word	-1 14 -9 0 0 0
tri:l=of day=r2 part:sure	3 -2 -6 2 10 0
tri:l=of day=r3 part:sure	0 10 -2 -14 0 0
tri:l=of day=r4 no-word	-1 17 -13 0 0 0
tri:l=of day=r4 part:sure	0 -22 14 0 6 0
tri:l=of word day=l1	0 -10 -2 14 0 0
tri:l=of word day=l3	0 11 -7 0 -1 0
tri:l=of word day=l4	0 -18 -2 14 11 0
tri:l=of word day=r1	-1 0 11 -12 0 0
tri:l=of word day=r2	3 4 -13 2 10 0
tri:l=of word day=r3	0 7 0 -14 0 0
tri:l=of word day=r4	0 -21 11 0 7 0
tri:l=off word part:sure	0 15 -12 0 0 0
tri:l=office, day day-none	14 -8 -6 0 0 0
tri:l=office, day no-word	14 -8 -7 0 0 0
tri:l=office, day-none no-word	11 -5 -7 0 0 0
tri:l=officials word part:sure	8 -3 -1 0 0 0
tri:l=on day day-none	-5 0 -1 11 -5 5
tri:l=on day day=l2	-10 -9 11 -22 23 -1
tri:l=on day day=l3	5 -9 7 8 -9 0
tri:l=on day day=l4	3 -5 12 -22 3 0
tri:l=on day day=l5	2 -18 19 -1 0 0
tri:l=on day day=r3	0 6 -7 2 3 0
tri:l=on day day=r4	-14 9 2 -16 0 0
tri:l=on day day=r5	-10 6 3 -3 -4 0
tri:l=on day-none no-word	-20 6 3 11 -10 0
tri:l=on day-none part:sure	17 -11 -1 2 6 2
tri:l=on day=l1 no-word	4 3 -9 0 0 0
tri:l=on day=l1 prev:sure	0 9 -9 0 0 0
tri:l=on day=l1 sent:sure	0 -13 16 -1 0 0
tri:l=on day=l2 no-word	0 20 -21 -6 3 0
tri:l=on day=l2 part:sure	-9 -11 13 -2 8 0
tri:l=on day=l2 prev:sure	0 -27 19 0 10 0
tri:l=on day=l2 sent:sure	-6 -5 7 -8 5 0
tri:l=on day=l3 no-word	5 -14 12 1 -11 0
tri:l=on day=l3 part:sure	-16 7 -1 0 1 0
tri:l=on day=l3 sent:sure	2 0 -4 9 -3 0
tri:l=on day=l4 part:sure	2 8 4 -15 -17 0
tri:l=on day=l4 prev:sure	0 -12 17 -1 -3 0
tri:l=on day=l4 sent:sure	4 3 -11 -9 12 0
tri:l=on day=l5 no-word	7 -14 10 -8 3 0
tri:l=on day=l5 part:sure	0 -14 5 8 1 0
tri:l=on day=r2 no-word	14 0 -3 -7 -8 0
tri:l=on day=r2 part:sure	-14 16 -9 4 0 0
tri:l=on day=r3 part:sure	-14 11 3 -4 -11 0
tri:l=on day=r3 sent:sure	7 0 -14 0 10 0
tri:l=on day=r4 no-word	-10 3 -1 -3 8 0
tri:l=on day=r4 part:sure	1 -1 5 -9 0 0
tri:l=on day=r4 prev:sure	-8 -6 12 0 0 0
tri:l=on word day-none	5 -7 9 -3 -1 0
tri:l=on word day=l4	0 18 -16 0 0 0
tri:l=on word day=r3	0 10 -8 0 0 0
tri:l=on word part:sure	-10 17 -5 -9 -4 0
tri:l=one day day-none	0 -16 17 0 0 0
tri:l=one day no-word	0 -19 19 0 0 0
tri:l=one day-none no-word	3 -17 17 0 0 0
tri:l=open day-none part:sure	0 9 -9 0 0 0
tri:l=open word day-none	0 9 -9 0 0 0
tri:l=open word part:sure	0 11 -11 0 0 0
tri:l=opened word part:sure	0 5 -12 0 8 0
tri:l=or day day=l1	-2 21 -16 0 0 0
tri:l=osaka, day no-word	0 -8 9 0 0 0
tri:l=oslo, day day-none	8 3 -18 0 0 0
tri:l=oslo, day no-word	8 0 -14 0 0 0
tri:l=oslo, day-none no-word	8 0 -13 0 0 0
tri:l=ottawa, day no-word	-4 -3 8 0 0 0
tri:l=own word part:sure	0 15 -10 -11 4 0
tri:l=paris day day-none	0 11 -11 0 0 0
tri:l=paris word day-none	0 -9 11 0 0 0
tri:l=paris word part:sure	0 -10 12 0 0 0
tri:l=peace word part:sure	0 15 -14 0 0 0
tri:l=phone day-none no-word	-9 9 0 0 0 0
tri:l=phone word day-none	-11 3 9 0 0 0
tri:l=place day day-none	0 -11 11 0 0 0
tri:l=prague, day no-word	0 10 -8 0 0 0
tri:l=president day day-none	0 -5 0 0 9 0
tri:l=president day no-word	0 -5 0 0 9 0
tri:l=president day-none no-word	1 -9 -1 0 9 0
tri:l=president's word no-word	-10 12 0 0 0 0
tri:l=presidents day-none part:sure	0 3 5 0 -9 0
tri:l=presidents day=l2 part:sure	0 -12 -4 0 16 0
tri:l=presidents day=r2 part:sure	0 -9 11 0 -5 0
tri:l=presidents word day-none	0 3 5 0 -9 0
tri:l=presidents word day=l2	0 -13 -4 0 16 0
tri:l=presidents word day=r2	1 -9 11 0 -5 0
tri:l=presidents word part:sure	0 -14 5 5 0 0
tri:l=probably word part:sure	0 10 -1 1 -11 0
tri:l=promised word part:sure	0 -8 9 0 0 0
tri:l=quito, day no-word	-1 -11 14 0 0 0
tri:l=rabat, day no-word	-3 -8 12 0 0 0
tri:l=release, day day-none	12 -5 -8 0 0 0
tri:l=report, day day-none	0 -15 16 0 0 0
tri:l=report, day-none no-word	0 -15 16 0 0 0
tri:l=representative, word day-none	0 10 -6 -3 0 0
tri:l=representative, word part:sure	0 13 -16 4 0 0
tri:l=resume word part:sure	0 9 -4 -2 0 0
tri:l=said day day-none	-2 0 7 -1 -5 0
tri:l=said day no-word	-13 14 0 0 -3 0
tri:l=said day sent:sure	8 -9 3 0 0 0
tri:l=said day-none no-word	-12 7 2 0 -2 0
tri:l=said day-none part:sure	0 -6 8 0 0 0
tri:l=said day-none sent:sure	6 -12 7 0 0 0
tri:l=saturday day-none no-word	0 10 -7 0 0 0
tri:l=saturday, day day-none	0 15 -12 0 0 0
tri:l=saturday, day no-word	0 12 -10 0 0 0
tri:l=saturday, day-none no-word	0 11 -9 0 0 0
tri:l=saw word part:sure	0 -6 -2 10 0 0
tri:l=scotland day day-none	0 -9 1 0 10 0
tri:l=second day-none part:sure	-6 -6 15 -8 -7 0
tri:l=second day=l2 part:sure	0 -11 3 0 10 0
tri:l=second day=l3 part:sure	0 -11 1 6 0 0
tri:l=second day=r1 part:sure	0 19 -15 -2 0 0
tri:l=second day=r4 part:sure	0 10 -9 0 0 0
tri:l=second word day-none	-7 -6 15 -8 -7 0
tri:l=second word day=l2	0 -11 3 0 10 0
tri:l=second word day=l3	0 -11 1 6 0 0
tri:l=second word day=r1	0 19 -15 -2 0 0
tri:l=second word day=r4	-1 15 -11 0 0 0
tri:l=see day-none part:sure	0 -12 6 3 1 0
tri:l=see day=r1 part:sure	0 9 -7 -1 0 0
tri:l=see word day-none	0 -12 6 3 1 0
tri:l=see word day=r1	0 9 -7 -1 0 0
tri:l=sell word part:sure	0 -8 9 0 0 0
tri:l=seoul, day day-none	0 19 -15 0 0 0
tri:l=seoul, day day=r4	0 -15 13 5 -2 0
tri:l=seoul, day day=r5	-3 18 -13 0 0 0
tri:l=seoul, day no-word	-1 22 -17 0 0 0
tri:l=seoul, day-none no-word	0 11 -8 0 0 0
tri:l=seoul, day=r4 sent:sure	0 -16 14 5 -2 0
tri:l=shall word day-none	0 -4 10 -2 0 0
tri:l=she word day-none	0 -7 10 0 0 0
tri:l=shortly day day-none	0 20 -20 0 0 0
tri:l=side day-none no-word	10 -9 0 0 0 0
tri:l=side word day-none	10 -4 -5 0 0 0
tri:l=side word no-word	10 -10 0 0 0 0
tri:l=sides day-none part:sure	0 8 -4 0 0 0
tri:l=sides day=r2 part:sure	0 -10 16 0 0 0
tri:l=sides word day-none	0 9 -5 0 0 0
tri:l=sides word day=r2	0 -10 16 0 0 0
tri:l=sides word part:sure	-5 0 10 -7 -3 0
tri:l=sign day no-word	0 10 -8 0 0 0
tri:l=sign day-none no-word	0 10 -8 0 0 0
tri:l=signed day day-none	0 12 -9 0 -1 0
tri:l=signed day day=r3	0 -9 9 0 0 0
tri:l=signed day prev:sure	0 9 -8 0 0 0
tri:l=signed day-none prev:sure	0 9 -8 0 0 0
tri:l=signed day=r3 no-word	0 -9 9 0 0 0
tri:l=since day day-none	-2 16 -14 1 -8 2
tri:l=since day day=l4	3 0 -13 8 0 0
tri:l=since day day=r4	0 -19 12 8 0 0
tri:l=since day no-word	0 6 -3 5 -9 -1
tri:l=since day prev:sure	0 7 -22 9 0 5
tri:l=since day sent:sure	0 0 3 -9 0 0
tri:l=since day-none no-word	0 17 -12 0 -6 0
tri:l=since day-none prev:sure	0 2 -21 10 0 6
tri:l=since day=r4 no-word	0 -15 4 11 0 0
tri:l=singapore, day day-none	0 -8 9 0 0 0
tri:l=six day day-none	14 -18 6 0 0 0
tri:l=six day no-word	14 -20 8 0 0 0
tri:l=six day-none no-word	14 -21 9 0 0 0
tri:l=sixth day=l2 part:sure	0 11 -7 -1 0 0
tri:l=sixth word day=l2	0 11 -7 -1 0 0
tri:l=spoke day day-none	9 -6 -1 0 0 0
tri:l=spoke day no-word	9 -6 -1 0 0 0
tri:l=spoke day-none no-word	9 -6 -1 0 0 0
tri:l=stand day day-none	0 8 -7 0 0 0
tri:l=start day day-none	0 2 -11 8 0 0
tri:l=start word part:sure	0 12 -1 -7 -1 0
tri:l=state day-none part:sure	0 -3 12 -10 -3 0
tri:l=state day=l3 part:sure	-1 -2 -6 0 12 0
tri:l=state day=l4 part:sure	0 5 -14 7 0 0
tri:l=state day=r1 part:sure	0 -8 0 -1 11 0
tri:l=state day=r2 part:sure	0 -11 10 -1 3 0
tri:l=state day=r3 part:sure	4 11 -11 0 -3 0
tri:l=state word day-none	0 -3 12 -10 -3 0
tri:l=state word day=l3	-1 -2 -6 0 12 0
tri:l=state word day=l4	0 5 -14 7 0 0
tri:l=state word day=r1	0 -8 0 -1 11 0
tri:l=state word day=r2	0 -11 10 -1 3 0
tri:l=state word day=r3	4 11 -11 0 -3 0
tri:l=states day day-none	0 -9 10 0 0 0
tri:l=states day-none no-word	0 -9 10 0 0 0
tri:l=stockholm day part:sure	0 -13 15 0 0 0
tri:l=stockholm day=r1 part:sure	0 -10 12 0 0 0
tri:l=stockholm day=r3 part:sure	0 10 -9 0 0 0
tri:l=stockholm, day day=r4	0 -20 21 0 0 0
tri:l=stockholm, day sent:sure	0 -10 14 -3 0 0
tri:l=stockholm, day=r4 sent:sure	0 -20 21 0 0 0
tri:l=such word part:sure	0 -9 7 -5 5 0
tri:l=sunday day prev:sure	0 11 -10 0 0 0
tri:l=sunday day-none no-word	0 -14 16 0 0 0
tri:l=sunday day-none prev:sure	0 11 -10 0 0 0
tri:l=suva, day no-word	0 17 -14 0 0 0
tri:l=suva, day-none no-word	0 11 -8 0 0 0
tri:l=table day day-none	0 -8 10 0 0 0
tri:l=talk day day-none	4 -11 7 0 0 0
tri:l=talk day no-word	4 -11 7 0 0 0
tri:l=talk day-none no-word	4 -11 7 0 0 0
tri:l=tallinn, day day-none	-3 -9 13 0 0 0
tri:l=tallinn, day-none no-word	-3 -9 13 0 0 0
tri:l=tariff day=r2 part:sure	0 3 -10 9 0 0
tri:l=tariff word day=r2	0 3 -10 9 0 0
tri:l=tariffs day day-none	5 -11 5 0 0 0
tri:l=tariffs day no-word	5 -11 5 0 0 0
tri:l=tariffs day-none no-word	5 -11 5 0 0 0
tri:l=tashkent, day day-none	0 -9 10 0 0 0
tri:l=tashkent, day no-word	4 2 -10 0 0 0
tri:l=tbilisi, day day-none	19 -17 0 0 0 0
tri:l=tbilisi, day no-word	13 -5 -12 0 0 0
tri:l=telephone word day-none	-17 12 7 0 0 0
tri:l=telephone word no-word	-2 9 -7 0 0 0
tri:l=telephone word part:sure	4 -11 6 0 0 0
tri:l=than day day-none	0 13 -11 0 0 0
tri:l=than day day=l2	0 8 -8 0 0 0
tri:l=than day no-word	0 -8 10 0 0 0
tri:l=that day-none no-word	16 -11 -7 0 0 0
tri:l=that day-none part:sure	0 -4 -2 12 -3 0
tri:l=that day=l1 part:sure	0 19 -9 -10 -2 0
tri:l=that day=r2 part:sure	0 -11 5 5 0 0
tri:l=that day=r3 part:sure	0 -9 10 0 0 0
tri:l=that word day-none	8 -8 -6 11 -3 0
tri:l=that word day=l1	0 19 -9 -10 -2 0
tri:l=that word day=r2	0 -11 5 5 0 0
tri:l=that word day=r3	0 -9 10 0 0 0
tri:l=that word no-word	19 -15 -5 0 0 0
tri:l=that word part:sure	0 1 -3 10 -11 -2
tri:l=the day day-none	-13 23 2 -7 -35 0
tri:l=the day day=l3	0 14 -11 0 0 0
tri:l=the day day=l4	-5 18 -8 0 -2 0
tri:l=the day no-word	-7 12 -4 0 -1 0
tri:l=the day part:sure	-9 32 -9 -4 -28 0
tri:l=the day sent:sure	0 31 -25 0 -8 0
tri:l=the day-none no-word	-2 4 11 -5 -22 0
tri:l=the day-none part:sure	-10 1 -5 0 13 -4
tri:l=the day=l1 no-word	-9 11 0 0 0 0
tri:l=the day=l2 part:sure	8 -7 1 -11 4 0
tri:l=the day=l3 no-word	10 -5 -13 0 4 0
tri:l=the day=l3 part:sure	0 -10 0 7 0 0
tri:l=the day=l3 prev:sure	-10 -2 12 0 0 0
tri:l=the day=l4 part:sure	10 -4 0 5 -14 0
tri:l=the day=r1 no-word	20 -6 -14 0 1 0
tri:l=the day=r1 part:sure	-10 -6 16 -1 -4 0
tri:l=the day=r1 sent:sure	11 -9 0 0 0 0
tri:l=the day=r2 part:sure	-6 11 1 -3 -22 0
tri:l=the day=r3 no-word	-4 12 -12 0 0 0
tri:l=the day=r4 part:sure	0 -2 -13 13 4 0
tri:l=the word day-none	-2 -10 0 -3 23 -6
tri:l=the word day=l2	8 -5 0 -12 4 0
tri:l=the word day=l3	1 -19 5 6 4 0
tri:l=the word day=l4	9 -16 13 5 -18 0
tri:l=the word day=r1	17 -16 10 -2 -2 0
tri:l=the word day=r2	-5 11 2 -4 -24 0
tri:l=the word day=r3	-12 1 8 -1 0 0
tri:l=the word day=r4	-1 -2 -11 13 8 0
tri:l=the word no-word	6 4 -1 -14 -10 -2
tri:l=the word part:sure	4 -22 11 6 15 -12
tri:l=the word sent:sure	8 -23 17 -3 0 0
tri:l=their day-none part:sure	0 -4 10 -2 -2 0
tri:l=their day=r1 part:sure	-1 -4 10 0 -4 0
tri:l=their word day-none	0 -6 10 -2 -2 0
tri:l=their word day=r1	0 -6 9 0 -4 0
tri:l=their word part:sure	-6 -10 17 0 -7 0
tri:l=them word day-none	0 9 -9 0 0 0
tri:l=there day day-none	0 -9 2 12 -4 0
tri:l=there day part:sure	0 -16 6 12 -4 0
tri:l=there day-none no-word	0 12 -10 0 0 0
tri:l=there day-none part:sure	0 -12 3 12 -4 0
tri:l=they day-none no-word	4 -14 11 0 0 0
tri:l=they day-none part:sure	-5 10 3 -11 -12 0
tri:l=they day-none prev:sure	-7 10 -1 0 0 0
tri:l=they day=l2 part:sure	0 11 -12 0 0 0
tri:l=they day=r1 part:sure	-6 -10 12 -2 6 0
tri:l=they day=r2 part:sure	-10 -15 10 4 6 0
tri:l=they day=r3 part:sure	13 0 -10 0 0 0
tri:l=they day=r4 part:sure	3 5 -9 0 0 0
tri:l=they word day-none	-2 5 7 -12 -12 0
tri:l=they word day=l2	2 10 -13 0 0 0
tri:l=they word day=r1	-1 -11 11 -2 6 0
tri:l=they word day=r2	-10 -13 9 4 6 0
tri:l=they word day=r3	5 7 -11 0 0 0
tri:l=they word day=r4	3 5 -9 0 0 0
tri:l=they word prev:sure	-13 17 -4 0 0 0
tri:l=they'll word part:sure	0 -8 0 11 0 0
tri:l=third day-none no-word	-11 12 0 0 0 0
tri:l=third day-none part:sure	0 -8 6 9 -4 0
tri:l=third day=l3 part:sure	0 -6 9 -3 0 0
tri:l=third day=r1 part:sure	0 8 -14 5 0 0
tri:l=third day=r2 part:sure	-4 9 0 -9 0 0
tri:l=third day=r3 part:sure	0 -4 9 -7 0 0
tri:l=third word day-none	-8 -6 6 9 -4 0
tri:l=third word day=l3	0 -6 9 -3 0 0
tri:l=third word day=r1	0 8 -14 5 0 0
tri:l=third word day=r2	-4 9 0 -9 0 0
tri:l=third word day=r3	0 -4 9 -7 0 0
tri:l=third word part:sure	2 -4 7 0 -8 0
tri:l=three day=r2 part:sure	0 -10 11 0 0 0
tri:l=three day=r3 part:sure	0 -11 10 0 0 0
tri:l=three word day-none	-1 13 -5 -3 0 0
tri:l=three word day=r2	0 -10 11 0 0 0
tri:l=three word day=r3	0 -11 9 0 0 0
tri:l=three-day word part:sure	-1 -21 15 0 7 0
tri:l=through day day-none	0 -14 15 0 0 0
tri:l=thursday day sent:sure	0 -14 14 0 0 0
tri:l=thursday day-none no-word	8 1 -7 -1 -1 0
tri:l=thursday's day=l1 part:sure	0 -11 5 0 3 0
tri:l=thursday's word day=l1	3 -15 5 0 2 0
tri:l=thursday's word part:sure	0 -11 5 0 3 0
tri:l=thursday, day day-none	-7 -3 -3 -5 17 0
tri:l=thursday, day sent:sure	0 -12 -6 6 10 0
tri:l=thursday, day-none sent:sure	0 -10 0 0 10 0
tri:l=till day day-none	0 6 -3 0 0 0
tri:l=till day day=l2	0 -17 9 8 0 0
tri:l=till day-none no-word	0 5 -1 0 0 0
tri:l=time day day-none	-1 11 -6 0 0 0
tri:l=to day day-none	-4 15 -7 0 -3 0
tri:l=to day day=l1	0 -5 11 -4 0 0
tri:l=to day day=r2	-13 14 0 0 0 0
tri:l=to day day=r3	0 10 -6 0 0 0
tri:l=to day no-word	-23 20 0 -1 -6 0
tri:l=to day part:sure	0 -6 10 -3 0 0
tri:l=to day prev:sure	0 20 -17 0 0 0
tri:l=to day-none no-word	3 5 -29 0 11 -1
tri:l=to day-none part:sure	0 -3 10 -12 2 2
tri:l=to day-none prev:sure	9 0 -5 2 -4 0
tri:l=to day=l1 no-word	0 -10 14 0 0 0
tri:l=to day=l1 part:sure	2 -18 6 -2 9 0
tri:l=to day=l2 part:sure	-9 2 15 -1 -9 0
tri:l=to day=l2 sent:sure	0 -10 2 0 9 0
tri:l=to day=l3 no-word	-4 0 -10 0 11 0
tri:l=to day=l3 part:sure	0 -14 0 5 3 6
tri:l=to day=l3 prev:sure	0 11 0 0 -9 0
tri:l=to day=l4 no-word	0 -13 4 0 9 0
tri:l=to day=r0 no-word	-6 15 -1 0 -4 0
tri:l=to day=r1 no-word	12 -2 -2 13 -19 0
tri:l=to day=r1 part:sure	-8 7 -12 2 8 0
tri:l=to day=r2 no-word	-15 19 -6 0 0 0
tri:l=to day=r3 no-word	-1 14 -12 0 0 0
tri:l=to day=r3 part:sure	-3 2 -3 14 -7 0
tri:l=to day=r4 part:sure	0 -7 11 0 0 0
tri:l=to day=r5 part:sure	6 -7 -10 0 11 0
tri:l=to word day-none	10 -4 -1 -12 11 0
tri:l=to word day=l1	0 -28 14 0 9 0
tri:l=to word day=l2	-8 1 17 -3 -6 0
tri:l=to word day=l3	-1 -6 -10 3 10 6
tri:l=to word day=l4	2 -12 7 0 4 0
tri:l=to word day=l5	0 24 -15 -6 -10 0
tri:l=to word day=r0	-7 8 -2 0 -9 4
tri:l=to word day=r1	3 8 -17 12 -3 0
tri:l=to word day=r2	-10 3 1 1 0 0
tri:l=to word day=r3	0 0 -4 12 -6 0
tri:l=to word day=r4	0 -11 15 0 -4 0
tri:l=to word day=r5	6 -7 -10 0 11 0
tri:l=to word no-word	9 0 -27 5 6 -3
tri:l=to word part:sure	-8 -8 4 1 3 8
tri:l=to word prev:sure	8 0 1 2 -12 0
tri:l=to word sent:sure	-13 -6 4 -5 14 0
tri:l=tokyo, day day=r3	0 11 -9 0 0 0
tri:l=tokyo, day day=r5	0 -13 15 0 0 0
tri:l=tokyo, day no-word	-8 -7 18 0 0 0
tri:l=tokyo, day-none no-word	-9 -7 14 0 0 0
tri:l=tokyo, day=r5 no-word	0 -13 15 0 0 0
tri:l=tomorrow day day=l0	0 -7 8 0 0 0
tri:l=tomorrow, day day=l0	0 7 -21 11 0 0
tri:l=tomorrow, day no-word	0 0 -13 11 0 0
tri:l=tomorrow, day=l0 no-word	0 0 -13 11 0 0
tri:l=trade day-none part:sure	-3 8 0 -9 0 0
tri:l=trade day=l2 part:sure	0 -14 0 13 0 0
tri:l=trade day=l3 part:sure	0 28 -25 0 0 0
tri:l=trade word day-none	-4 9 0 -10 0 0
tri:l=trade word day=l2	0 -14 0 13 0 0
tri:l=trade word day=l3	0 28 -25 0 0 0
tri:l=truce day day-none	0 -9 10 0 0 0
tri:l=truce day-none no-word	0 -9 10 0 0 0
tri:l=trudeau word no-word	10 -9 0 0 0 0
tri:l=trump day day-none	9 -1 1 0 -11 0
tri:l=trump day-none no-word	12 -11 5 0 -8 0
tri:l=trump day-none part:sure	0 17 -12 -1 0 0
tri:l=trump day=l3 part:sure	0 -2 17 0 -13 0
tri:l=trump day=r2 no-word	0 -6 9 0 0 0
tri:l=trump day=r3 part:sure	0 -11 1 0 8 0
tri:l=trump word day-none	2 8 -10 -1 0 0
tri:l=trump word day=l3	2 -12 21 0 -14 0
tri:l=trump word day=r2	0 -10 2 -3 6 0
tri:l=trump word part:sure	0 -10 7 -9 3 0
tri:l=trump's day-none part:sure	0 -12 8 -2 5 0
tri:l=trump's day=r2 part:sure	0 -4 12 0 -6 0
tri:l=trump's word day-none	0 -12 8 -2 5 0
tri:l=trump's word day=r2	0 -4 12 0 -6 0
tri:l=trump's word part:sure	1 -17 18 -8 1 0
tri:l=tuesday day no-word	8 0 -8 0 0 0
tri:l=tuesday day prev:sure	0 -11 12 0 0 0
tri:l=tuesday day-none no-word	9 0 -7 0 0 0
tri:l=tuesday day-none prev:sure	0 -11 12 0 0 0
tri:l=tunis, day day-none	9 0 -10 0 0 0
tri:l=tunis, day no-word	9 0 -10 0 0 0
tri:l=tunis, day-none no-word	9 0 -10 0 0 0
tri:l=two day-none no-word	5 -9 4 0 0 0
tri:l=two day-none part:sure	0 -13 4 4 4 0
tri:l=two day=r2 part:sure	0 -11 17 0 -3 0
tri:l=two day=r3 part:sure	7 -2 -12 8 0 0
tri:l=two word day-none	1 -18 9 4 4 0
tri:l=two word day=r2	1 -14 16 0 -3 0
tri:l=two word day=r3	7 -2 -12 8 0 0
tri:l=two word part:sure	0 -2 -6 9 3 0
tri:l=ulaanbaatar, day day-none	0 -9 10 0 0 0
tri:l=ulaanbaatar, day no-word	0 -12 12 0 0 0
tri:l=ulaanbaatar, day-none no-word	0 -8 10 0 0 0
tri:l=union day-none no-word	-2 -6 0 0 9 0
tri:l=until day day-none	-4 12 -6 4 -2 -1
tri:l=until day day=l1	0 -15 16 0 0 0
tri:l=until day no-word	-19 6 8 0 -11 0
tri:l=until day prev:sure	0 -5 11 -5 0 0
tri:l=until day sent:sure	0 11 -17 10 -2 0
tri:l=until day-none no-word	-1 12 -2 -4 -7 0
tri:l=until day-none sent:sure	0 1 -11 12 -1 0
tri:l=until day=l1 no-word	0 -16 17 0 0 0
tri:l=until day=l2 no-word	0 -10 12 0 0 0
tri:l=until day=l3 no-word	-5 9 -2 0 0 0
tri:l=us-china word part:sure	0 11 -10 0 0 0
tri:l=valletta, day day-none	0 18 -16 0 0 0
tri:l=valletta, day no-word	0 20 -18 0 0 0
tri:l=valletta, day-none no-word	0 14 -12 0 0 0
tri:l=video day-none no-word	-23 11 0 0 8 3
tri:l=video day-none part:sure	10 -6 -1 0 0 0
tri:l=video word day-none	-5 11 -2 0 0 0
tri:l=video word part:sure	15 -9 -2 0 0 0
tri:l=vilnius, day day-none	9 -11 1 0 0 0
tri:l=vilnius, day no-word	10 0 -12 0 0 0
tri:l=vilnius, day-none no-word	10 0 -12 0 0 0
tri:l=was word day-none	0 -12 15 0 0 0
tri:l=was word no-word	-3 -4 9 0 0 0
tri:l=was word sent:sure	-1 16 -14 0 0 0
tri:l=washington day day-none	-1 -10 15 0 -4 0
tri:l=washington day-none no-word	0 -17 20 0 0 0
tri:l=washington, day day=r0	0 9 -7 0 0 0
tri:l=washington, day day=r3	0 -8 12 0 -3 0
tri:l=washington, day day=r4	-12 -3 2 0 17 0
tri:l=washington, day no-word	3 -10 4 -2 7 0
tri:l=washington, day=r3 sent:sure	1 -10 10 0 0 0
tri:l=washington, day=r4 no-word	0 -15 4 0 11 0
tri:l=washington, day=r4 sent:sure	-13 10 -6 0 10 0
tri:l=washington/beijing, day no-word	-16 20 -2 0 0 0
tri:l=washington/beijing, day sent:sure	10 -4 -4 0 0 0
tri:l=way day-none part:sure	0 12 -10 0 0 0
tri:l=way word day-none	0 12 -10 0 0 0
tri:l=way word part:sure	0 14 -11 0 0 0
tri:l=we day-none part:sure	0 15 -13 0 0 0
tri:l=we day=r0 part:sure	0 -17 19 0 0 0
tri:l=we word day-none	-6 25 -17 0 0 0
tri:l=we word day=r0	0 -17 19 0 0 0
tri:l=we'll word part:sure	0 -10 10 0 0 0
tri:l=wednesday day day-none	-7 -8 13 0 0 0
tri:l=wednesday, day no-word	-5 7 -1 0 0 0
tri:l=wednesday, day prev:sure	0 -14 15 0 0 0
tri:l=wednesday, day-none no-word	-4 6 0 0 0 0
tri:l=wednesday, day-none prev:sure	0 -14 15 0 0 0
tri:l=week's day-none part:sure	0 -14 6 0 7 0
tri:l=week's word day-none	0 -14 6 0 7 0
tri:l=week's word part:sure	0 -11 0 0 14 0
tri:l=which day-none no-word	9 -7 -1 0 0 0
tri:l=which word day-none	10 -3 -6 0 0 0
tri:l=which word no-word	10 -9 0 0 0 0
tri:l=which word part:sure	0 11 -2 -4 -3 0
tri:l=who day-none no-word	12 -9 -2 0 0 0
tri:l=who word day-none	12 -1 -2 -2 -2 0
tri:l=who word no-word	7 -10 3 0 0 0
tri:l=will day-none no-word	-15 17 0 0 0 0
tri:l=will day-none part:sure	-10 -14 6 5 9 0
tri:l=will day=l3 part:sure	0 -9 10 3 -6 0
tri:l=will day=r1 part:sure	-7 9 6 -9 -7 0
tri:l=will day=r2 part:sure	0 -3 -5 0 12 0
tri:l=will day=r3 part:sure	0 -5 11 -9 0 0
tri:l=will day=r4 part:sure	0 8 -9 2 0 0
tri:l=will word day-none	-25 -4 4 5 8 0
tri:l=will word day=l3	0 -8 9 3 -6 0
tri:l=will word day=r1	3 6 0 -9 -9 0
tri:l=will word day=r2	0 -3 -4 0 11 0
tri:l=will word day=r4	-1 10 -11 1 0 0
tri:l=with day no-word	0 10 -9 0 0 0
tri:l=would day-none part:sure	-5 -20 7 6 10 0
tri:l=would day=r1 part:sure	0 12 0 0 -8 0
tri:l=would day=r2 part:sure	0 12 -4 -4 -4 0
tri:l=would day=r3 part:sure	-2 -11 9 2 0 0
tri:l=would word day-none	13 -24 2 5 6 0
tri:l=would word day=r1	-12 22 -1 0 -10 0
tri:l=would word part:sure	-8 -8 -1 11 6 -4
tri:l=xi day-none part:sure	0 20 -15 0 -4 0
tri:l=xi day-none sent:sure	0 8 -8 0 0 0
tri:l=xi word day-none	-6 34 -26 0 -5 0
tri:l=xi word day=r1	2 -14 20 0 -13 0
tri:l=xi word part:sure	0 18 -7 -3 -8 0
tri:l=xi word sent:sure	0 8 -8 0 0 0
tri:l=xi's word part:sure	0 5 -10 7 -2 0
tri:l=yerevan, day no-word	0 8 -11 0 0 0
tri:l=york day part:sure	0 -9 11 0 0 0
tri:l=york, day=r3 no-word	0 -11 12 0 0 0
tri:l=you day-none part:sure	0 17 -14 0 0 0
tri:l=— day day-none	17 -6 -13 0 0 0
tri:l=— day no-word	16 -1 -22 0 0 0
tri:l=— day-none no-word	5 3 -17 0 0 0
tri:word day-none no-word	-20 49 -32 -13 -9 -23
tri:word day-none part:sure	-23 13 -2 -6 -6 2
tri:word day-none prev:sure	-15 33 -20 -4 -5 -2
tri:word day-none sent:sure	-8 -6 10 1 1 -2
tri:word day=l0 part:sure	3 -17 15 -2 0 0
tri:word day=l1 no-word	-1 1 -10 11 0 0
tri:word day=l1 part:sure	8 -6 2 -14 6 -4
tri:word day=l1 prev:sure	8 -12 -2 0 8 0
tri:word day=l1 sent:sure	-16 0 0 0 10 0
tri:word day=l2 no-word	9 -6 11 -8 -11 0
tri:word day=l2 sent:sure	5 12 -21 -3 7 0
tri:word day=l3 no-word	0 2 -8 -6 8 0
tri:word day=l3 prev:sure	-11 11 5 0 -9 0
tri:word day=l3 sent:sure	0 -29 30 0 0 0
tri:word day=l4 part:sure	7 1 -13 18 -8 0
tri:word day=l4 sent:sure	-4 -10 16 -1 0 0
tri:word day=l5 part:sure	-1 21 -8 0 -23 0
tri:word day=r0 no-word	5 -8 -16 3 7 3
tri:word day=r0 part:sure	-6 -2 5 -11 6 1
tri:word day=r1 no-word	11 0 -37 4 3 3
tri:word day=r1 part:sure	-11 -2 12 -8 -3 0
tri:word day=r1 sent:sure	9 4 -12 -7 2 0
tri:word day=r2 no-word	8 -4 -3 -10 -10 7
tri:word day=r2 part:sure	-7 -10 13 -3 8 -2
tri:word day=r2 prev:sure	25 -12 -11 0 0 0
tri:word day=r2 sent:sure	-11 12 0 0 -2 0
tri:word day=r3 no-word	14 -1 -5 -10 -2 -1
tri:word day=r3 part:sure	3 -5 0 8 0 0
tri:word day=r3 prev:sure	-14 9 6 0 0 0
tri:word day=r3 sent:sure	0 -15 20 0 -2 0
tri:word day=r4 no-word	-9 0 14 -2 0 0
tri:word day=r4 part:sure	10 -5 -3 5 0 -4
tri:word day=r4 sent:sure	-5 -14 24 -1 -4 0
tri:word day=r5 no-word	0 -13 15 0 0 0
tri:word day=r5 part:sure	11 4 -26 0 13 0
under ahead	-1 -4 11 -3 -9 0
under gone	21 -10 -6 -41 13 0
under gone day	10 -7 3 -26 1 0
under gone word	18 -3 -19 -15 13 0
v0-none	-4 13 0 -16 -9 -11
v0=accept	1 16 -14 -2 0 0
v0=add	4 10 -11 0 -5 0
v0=admit	11 -6 -5 0 0 0
v0=agree	7 -15 7 9 1 -4
v0=answer	0 -6 -10 0 17 0
v0=ask	11 0 0 -7 -6 0
v0=be	4 -7 0 0 10 1
v0=begin	-23 0 1 2 2 3
v0=call	-29 1 20 0 8 -3
v0=cancel	0 -7 -3 0 11 0
v0=carry	0 17 -12 -1 0 0
v0=charge	3 -9 11 -3 -1 0
v0=convene	0 -10 11 0 0 0
v0=die	0 12 -10 0 0 0
v0=discuss	-5 1 3 -16 10 0
v0=draw	-2 -19 25 -3 0 0
v0=expect	12 -11 -2 0 14 -5
v0=expire	-1 9 -4 0 0 0
v0=extend	-2 13 -20 0 5 0
v0=get	7 -6 -2 -8 9 0
v0=hammer	0 -13 15 0 0 0
v0=hang	-5 12 -5 0 0 0
v0=have	11 -2 -19 3 17 -4
v0=hope	-15 37 -2 0 -24 0
v0=issue	0 14 -10 0 0 0
v0=jump	11 -10 0 0 0 0
v0=keep	0 11 -5 0 -5 0
v0=land	1 18 -17 0 -4 0
v0=lay	5 -15 6 7 0 0
v0=leave	-14 0 1 8 -1 0
v0=let	-2 14 -9 0 0 0
v0=look	-1 0 -9 2 9 0
v0=make	-6 8 3 0 -11 0
v0=move	-1 -4 11 0 0 0
v0=need	-8 0 14 -1 -4 0
v0=negotiate	0 -9 16 0 -10 0
v0=order	0 13 -9 0 0 0
v0=other	7 3 4 -3 -20 -14
v0=pass	0 -9 10 0 0 0
v0=pay	8 0 0 -18 1 0
v0=place	7 -11 0 4 4 0
v0=plan	-7 -13 8 8 8 0
v0=prepare	10 -10 -11 25 -18 3
v0=promise	-6 11 -2 0 -1 0
v0=propose	9 10 -14 0 -4 0
v0=publish	0 -6 15 -2 -17 0
v0=put	11 -2 7 -13 -15 0
v0=reach	-5 17 -12 2 -6 0
v0=ready	0 15 -3 0 -4 0
v0=recommend	-1 9 -5 0 0 0
v0=report	-1 17 -8 0 -2 0
v0=review	-10 -4 18 0 0 0
v0=revive	0 -13 14 0 0 0
v0=rise	-11 -1 -1 -5 16 0
v0=rule	-9 17 0 0 -5 0
v0=run	-4 16 -13 -2 3 0
v0=seal	5 -19 1 7 5 0
v0=see	-17 -13 0 11 13 -3
v0=seek	-5 10 3 0 -9 0
v0=sell	4 -10 9 -4 1 0
v0=send	0 23 -13 -4 -1 0
v0=shoot	0 15 -7 0 -5 0
v0=show	0 14 -11 0 0 0
v0=sign	-13 2 2 -15 7 0
v0=sit	-2 -2 9 -5 -7 0
v0=sleep	0 -10 11 0 0 0
v0=start	-4 0 7 4 -17 0
v0=stay	-11 -3 1 14 0 0
v0=stop	0 21 -17 0 0 0
v0=strike	0 -6 11 0 -3 0
v0=suggest	0 26 -23 0 -1 0
v0=suspend	-2 11 -5 0 0 0
v0=take	0 -4 9 -7 -12 4
v0=tell	7 6 -6 -9 -12 7
v0=threaten	-2 27 -22 0 0 0
v0=vote	0 14 -10 0 0 0
v0=win	11 -8 1 -1 -1 0
v0=write	11 0 -13 -6 0 0
v1-none	-1 11 1 -11 -11 -22
v1=accept	0 17 -14 -2 0 0
v1=admit	11 -6 -5 0 0 0
v1=agree	0 -8 2 0 10 1
v1=answer	-1 -5 -11 0 17 0
v1=ask	0 8 -1 -6 -8 0
v1=begin	-23 -11 11 4 3 3
v1=call	-29 8 14 0 8 -4
v1=cancel	0 -7 -3 0 11 0
v1=carry	0 20 -14 -2 0 0
v1=clear	0 9 -7 0 0 0
v1=collect	-1 15 -9 0 0 0
v1=conclude	0 7 -1 -5 -10 0
v1=convene	0 -10 11 0 0 0
v1=declare	-7 -6 12 0 0 0
v1=die	0 12 -10 0 0 0
v1=discuss	0 -1 3 -16 8 0
v1=draw	-2 -19 25 -3 0 0
v1=drop	0 11 -8 0 0 0
v1=expect	18 3 -9 -10 0 -2
v1=expire	-1 10 -5 0 0 0
v1=extend	-2 14 -17 0 4 0
v1=face	-7 14 -3 -2 -3 0
v1=get	5 -4 -2 -9 10 0
v1=go	3 1 -2 -5 5 -10
v1=hammer	0 -13 15 0 0 0
v1=have	10 -9 -14 0 25 -3
v1=hit	0 13 -12 0 0 0
v1=hold	20 -13 2 -3 -6 9
v1=hope	-10 13 0 0 0 0
v1=implement	5 -10 5 0 0 0
v1=issue	-5 12 -15 0 7 0
v1=jump	11 -10 0 0 0 0
v1=land	1 18 -15 -2 -4 0
v1=lay	5 -15 6 7 0 0
v1=leave	-17 6 -2 6 -4 0
v1=let	-10 16 -5 0 0 0
v1=like	0 -10 10 0 0 0
v1=look	-2 0 -10 2 9 0
v1=lose	10 -7 0 0 0 0
v1=make	-3 3 9 0 -21 0
v1=need	-8 -3 16 -1 -4 0
v1=negotiate	1 -13 19 0 -10 0
v1=offer	0 -13 17 0 0 0
v1=order	0 15 -12 0 0 0
v1=other	2 0 7 -1 -13 -13
v1=pay	8 0 0 -19 1 0
v1=plan	0 4 -9 0 11 0
v1=prepare	9 -6 -11 20 -10 3
v1=publish	0 0 12 -3 -18 0
v1=put	4 0 8 -12 -14 0
v1=reach	2 0 0 0 -12 0
v1=receive	-12 0 0 5 1 0
v1=recommend	-1 9 -5 0 0 0
v1=report	-1 17 -8 0 -2 0
v1=review	-10 -2 15 0 0 0
v1=revive	0 -8 9 0 0 0
v1=rise	-10 -1 -1 -5 16 0
v1=rule	-9 13 -2 0 0 0
v1=run	-5 11 -6 -2 0 0
v1=say	5 1 -3 -14 2 0
v1=seal	4 -13 0 6 5 0
v1=see	-15 -12 11 5 3 -7
v1=seek	-6 13 0 0 -9 0
v1=send	-7 14 -4 3 -1 0
v1=show	0 14 -11 0 0 0
v1=sign	-2 0 4 -17 1 -1
v1=sit	-4 3 -2 -9 5 0
v1=sleep	0 -10 11 0 0 0
v1=spare	-1 11 -7 0 0 0
v1=start	-5 5 2 3 -17 0
v1=stay	-14 -1 1 14 0 0
v1=stop	0 18 -16 0 0 0
v1=strike	-1 -13 18 0 -3 0
v1=suggest	0 26 -23 0 -1 0
v1=suspend	-3 15 -8 0 0 0
v1=threaten	-1 21 -16 0 0 0
v1=vote	0 14 -10 0 0 0
v1=waive	0 -10 10 0 0 0
v1=want	-1 -8 3 -3 9 0
v1=win	11 -8 0 -1 -1 0
v1=write	10 4 -16 -6 0 0
v2-none	-5 14 1 -15 -5 -13
v2=agree	12 0 -4 -2 0 0
v2=announce	0 -1 8 -8 -3 0
v2=approve	0 15 -13 0 0 0
v2=ask	16 -5 -6 0 0 0
v2=be	12 0 -1 -2 -2 -9
v2=begin	0 2 6 -20 0 -3
v2=bring	13 -14 6 2 -5 0
v2=call	-37 14 25 -18 -15 -5
v2=charge	0 14 -8 0 0 0
v2=come	-2 2 -9 2 10 0
v2=conclude	-5 10 -4 -8 1 0
v2=continue	0 15 -3 -16 -4 0
v2=decide	-1 -16 9 13 -5 0
v2=discuss	0 -7 9 1 0 0
v2=end	0 5 0 -8 -14 0
v2=enter	-1 -12 12 3 0 0
v2=expect	-2 0 -9 13 -1 0
v2=extend	-11 13 -10 5 0 0
v2=face	0 25 -19 -5 -3 0
v2=fix	4 -13 6 3 0 0
v2=freeze	0 -9 11 0 0 0
v2=gather	3 11 -6 -2 -5 0
v2=go	3 5 -14 0 0 11
v2=have	5 -10 15 -14 -7 0
v2=hold	-2 -13 9 0 3 1
v2=leave	5 9 -1 -4 -13 0
v2=levy	0 -15 16 0 0 0
v2=lose	0 0 -10 0 8 0
v2=lower	0 12 -9 0 0 0
v2=meet	2 -8 5 6 -1 -7
v2=move	-2 -2 8 0 0 0
v2=negotiate	0 15 -12 -1 0 0
v2=offer	0 10 -21 9 0 0
v2=pass	-3 0 -4 0 9 0
v2=plan	-2 -10 12 -5 5 0
v2=postpone	0 24 -23 0 0 0
v2=prepare	0 -19 7 11 0 0
v2=prolong	-6 -12 14 3 0 0
v2=promise	9 -1 -3 0 0 0
v2=publish	-2 -7 12 0 -2 0
v2=raise	0 9 -8 0 0 0
v2=reach	-4 10 -12 0 8 0
v2=receive	0 -24 10 -7 18 0
v2=refuse	0 -9 -2 13 0 0
v2=resume	-1 0 -3 10 -5 0
v2=review	-10 11 0 0 0 0
v2=rise	10 -10 2 0 0 0
v2=run	0 9 -13 0 3 0
v2=say	-12 -2 13 -5 -1 0
v2=scrap	0 11 -11 0 0 0
v2=see	-4 12 -11 -5 6 0
v2=ship	0 -12 12 0 0 0
v2=show	7 -10 5 0 0 0
v2=sign	-4 8 -16 13 0 0
v2=stand	-1 4 -13 10 0 0
v2=start	7 -9 -1 10 -3 0
v2=stay	0 16 -12 0 0 0
v2=step	-4 -3 8 0 0 0
v2=stop	-3 -6 10 0 0 0
v2=suspend	-3 10 -5 0 0 0
v2=take	9 -8 0 1 0 0
v2=tax	0 -12 12 0 0 0
v2=threaten	-3 18 -10 0 0 0
v2=win	0 13 -11 0 0 0
v2=write	0 15 -16 0 0 0
verbless	3 2 3 -16 -6 -14
vt0=accept past	0 8 -7 0 1 0
vt0=admit present	11 -8 -2 0 0 0
vt0=agree modal	0 -7 8 0 0 0
vt0=agree past	-3 -14 5 16 10 -1
vt0=agree perfect	5 -12 10 0 0 0
vt0=agree pluperfect	8 6 -9 0 -4 0
vt0=announce future	0 -8 10 0 0 0
vt0=announce past	9 -11 3 -1 0 0
vt0=announce pluperfect	-11 5 4 0 0 0
vt0=answer past	0 -6 -11 0 17 0
vt0=approve present	0 -13 13 0 0 0
vt0=ask past	19 -3 -14 -1 -3 0
vt0=be future	15 -16 17 -5 -10 -4
vt0=be modal	0 3 -17 8 5 0
vt0=be past	-12 3 -8 6 13 5
vt0=be perfect	3 5 -6 -19 9 0
vt0=be pluperfect	0 1 0 -4 -12 10
vt0=be present	5 -8 5 0 1 -13
vt0=bear present	0 -9 13 0 0 0
vt0=begin future	0 26 -19 -6 -2 0
vt0=begin past	-7 -13 9 3 4 0
vt0=begin perfect	0 0 -9 11 0 0
vt0=begin pluperfect	-9 -15 27 -3 0 0
vt0=begin present	-8 8 -13 -1 2 6
vt0=bring modal	0 -8 9 0 0 0
vt0=bring present	0 12 -9 0 0 0
vt0=call modal	-10 1 8 0 0 0
vt0=call past	-11 3 5 3 -7 0
vt0=call perfect	-18 27 -10 0 0 0
vt0=call pluperfect	-1 -20 10 0 15 0
vt0=call present	0 -10 12 0 0 0
vt0=cancel pluperfect	0 -8 -2 0 11 0
vt0=carry future	-2 12 -5 0 0 0
vt0=charge perfect	0 15 -14 0 0 0
vt0=charge present	-3 -10 16 0 0 0
vt0=come future	1 -11 0 7 3 0
vt0=come modal	-1 3 0 -9 0 0
vt0=come past	10 -1 -4 1 -6 0
vt0=come pluperfect	0 7 -20 13 0 0
vt0=come present	0 -8 2 2 10 0
vt0=conclude past	5 -2 8 -17 -5 0
vt0=conclude present	-4 -8 1 10 0 0
vt0=confirm modal	12 -7 -3 0 0 0
vt0=continue modal	0 -10 4 5 0 0
vt0=continue present	0 15 -14 0 0 0
vt0=decide past	5 -16 3 6 0 0
vt0=decide present	0 11 -11 0 0 0
vt0=die past	0 9 -8 0 0 0
vt0=discuss past	-4 -2 3 -2 8 0
vt0=draw past	0 -16 20 -3 0 0
vt0=end modal	9 -1 -2 -1 0 0
vt0=end perfect	0 -9 15 0 -9 0
vt0=enter past	0 11 -2 -7 0 0
vt0=enter present	0 -12 0 15 0 0
vt0=expect past	-1 10 0 -7 -2 0
vt0=expect present	18 -23 -3 5 18 -3
vt0=extend past	0 5 -14 0 6 0
vt0=face future	-3 10 -2 0 0 0
vt0=fall past	-1 14 -8 -1 0 0
vt0=fall present	0 -10 9 0 0 0
vt0=gather present	0 11 -11 0 0 0
vt0=get present	15 -17 -10 0 9 0
vt0=go future	1 -6 0 -16 12 4
vt0=go present	-9 2 0 2 -1 -2
vt0=hammer past	0 -13 15 0 0 0
vt0=have past	4 6 -31 17 1 0
vt0=have present	8 -9 1 -24 17 -1
vt0=hit modal	0 -10 11 0 0 0
vt0=hold future	1 6 -10 2 -2 1
vt0=hold modal	0 -9 7 4 0 0
vt0=hold past	8 1 1 -1 -15 -4
vt0=hope present	-9 30 0 0 -24 0
vt0=issue past	0 9 -7 0 0 0
vt0=jump past	12 -11 0 0 0 0
vt0=keep modal	-1 9 -2 0 -2 0
vt0=keep present	-4 10 -1 0 0 0
vt0=know present	-4 -7 13 0 0 0
vt0=land present	0 6 -3 0 0 0
vt0=lay past	9 -12 6 0 0 0
vt0=lay present	0 -9 0 10 0 0
vt0=leave future	0 -6 -19 14 7 0
vt0=leave past	-8 0 7 0 -3 0
vt0=leave present	-2 9 -2 -4 -8 0
vt0=like modal	0 17 -12 0 0 0
vt0=like present	0 -10 10 0 0 0
vt0=look past	0 -12 -2 3 10 0
vt0=look present	0 10 -7 0 0 0
vt0=lower modal	0 9 -8 0 0 0
vt0=lower present	0 4 -9 0 3 0
vt0=make present	0 11 -8 0 0 0
vt0=meet future	-10 -5 11 7 -7 -14
vt0=meet modal	0 6 -14 1 7 -6
vt0=meet past	5 10 -4 -12 0 0
vt0=meet perfect	0 -3 1 10 -6 0
vt0=meet pluperfect	0 -9 7 -9 7 -1
vt0=meet present	-1 1 2 -9 -3 7
vt0=move perfect	0 -14 17 0 0 0
vt0=need past	0 -7 12 0 -3 0
vt0=need present	0 11 -8 0 0 0
vt0=negotiate past	0 -12 17 -4 0 0
vt0=negotiate present	0 12 0 0 -9 0
vt0=other future	4 9 -15 0 -2 0
vt0=other modal	-1 17 -9 0 0 0
vt0=other past	8 1 -3 -16 1 0
vt0=other present	0 4 3 0 -16 0
vt0=pass pluperfect	0 -14 14 0 0 0
vt0=pay modal	0 -6 11 0 -2 0
vt0=pay past	-2 -5 9 0 0 0
vt0=pay perfect	-1 23 -17 0 0 0
vt0=pay present	14 -3 -1 -4 -4 0
vt0=place present	7 -11 -1 5 4 0
vt0=plan pluperfect	0 12 -9 0 0 0
vt0=plan present	-3 -18 10 11 6 0
vt0=prepare future	4 -12 -1 17 -11 0
vt0=prepare past	0 -10 11 3 -4 0
vt0=prepare pluperfect	8 -5 -12 11 -6 4
vt0=promise past	-2 15 -12 0 0 0
vt0=propose past	-4 -3 11 0 -2 0
vt0=propose perfect	9 12 -20 0 0 0
vt0=publish future	0 12 -11 0 0 0
vt0=publish modal	0 -9 9 0 0 0
vt0=publish past	1 0 8 0 -17 0
vt0=publish pluperfect	0 -13 13 0 0 0
vt0=put future	16 -9 -9 0 0 0
vt0=put past	-9 2 9 0 -1 0
vt0=put present	7 0 3 -7 -11 0
vt0=ready present	0 15 -3 0 -4 0
vt0=receive modal	0 8 -19 -3 12 0
vt0=receive past	-4 -15 12 -1 5 0
vt0=receive present	0 15 -8 0 -4 0
vt0=recommend past	0 11 -10 0 0 0
vt0=resume future	0 12 -11 0 0 0
vt0=resume modal	0 -12 10 4 0 0
vt0=return future	0 -12 11 0 0 0
vt0=return past	0 11 -16 7 0 0
vt0=review future	0 -13 14 0 0 0
vt0=review past	-7 10 -2 0 0 0
vt0=rise past	-9 -4 0 -5 16 0
vt0=rule past	-8 14 0 0 -5 0
vt0=say pluperfect	-6 14 -3 0 -2 0
vt0=say present	10 4 -17 -5 4 0
vt0=seal past	9 -16 9 0 0 0
vt0=see modal	-5 9 -2 0 -3 0
vt0=see past	0 -24 0 23 2 0
vt0=see present	-7 0 0 -10 9 0
vt0=sell modal	9 -12 6 0 0 0
vt0=sell present	-1 -10 9 -1 4 0
vt0=set present	12 -2 -5 0 0 0
vt0=settle pluperfect	6 -12 7 0 0 0
vt0=shoot past	0 15 -7 0 -5 0
vt0=show past	0 12 -10 0 0 0
vt0=sign future	0 5 -8 0 6 0
vt0=sign past	-9 5 -1 -12 3 0
vt0=sign present	0 -17 18 0 0 0
vt0=sit future	-6 16 -17 10 -1 0
vt0=sit past	1 -10 8 -6 4 0
vt0=sit perfect	0 -20 22 0 0 0
vt0=sit pluperfect	0 19 -17 -2 -3 3
vt0=sit present	-2 -5 15 -8 -7 0
vt0=start modal	0 -19 19 0 0 0
vt0=start present	0 16 -13 5 -8 0
vt0=stay present	-10 -1 0 14 0 0
vt0=stop past	0 10 -8 0 0 0
vt0=strike past	0 -6 11 0 -3 0
vt0=take future	-5 -22 26 -10 3 2
vt0=take modal	-2 23 -17 -1 0 0
vt0=take past	14 -8 1 4 -15 0
vt0=take present	-11 11 0 -5 -3 3
vt0=threaten pluperfect	0 12 -9 0 0 0
vt0=want past	0 11 -6 0 -1 0
vt0=win past	12 -13 4 -1 0 0
vt0=write past	11 8 -23 -4 -2 0
vt1=accept past	0 8 -7 0 1 0
vt1=admit present	11 -8 -2 0 0 0
vt1=agree participle	-13 6 -1 -7 4 4
vt1=agree past	0 -9 0 7 13 0
vt1=agree perfect	8 -19 13 0 0 0
vt1=agree pluperfect	4 13 -15 0 -1 0
vt1=announce future	0 -8 10 0 0 0
vt1=announce past	11 -6 -6 0 5 0
vt1=announce pluperfect	-11 5 4 0 0 0
vt1=answer past	0 -6 -11 0 17 0
vt1=approve present	0 -13 13 0 0 0
vt1=ask participle	-2 13 -5 0 -3 0
vt1=ask past	10 0 -11 0 0 0
vt1=be future	15 -11 11 -4 -8 -3
vt1=be modal	0 1 -8 8 0 0
vt1=be perfect	3 4 -6 -19 9 0
vt1=be pluperfect	0 7 -7 0 -11 10
vt1=be present	6 0 2 -3 -5 -13
vt1=bear present	0 -9 13 0 0 0
vt1=begin future	0 23 -17 -6 -1 0
vt1=begin gerund	0 11 -9 0 0 0
vt1=begin infinitive	0 -10 11 0 0 0
vt1=begin past	-6 -19 15 3 5 0
vt1=begin perfect	0 0 -9 11 0 0
vt1=begin pluperfect	-9 -17 26 -1 0 0
vt1=begin present	-8 2 -8 0 2 6
vt1=bring modal	0 -8 9 0 0 0
vt1=bring present	0 12 -9 0 0 0
vt1=call modal	-10 1 8 0 0 0
vt1=call perfect	-17 27 -10 0 0 0
vt1=call pluperfect	-1 -20 10 0 15 0
vt1=call present	0 -10 12 0 0 0
vt1=cancel pluperfect	0 -8 -2 0 11 0
vt1=carry future	-2 12 -5 0 0 0
vt1=charge gerund	0 10 -8 0 0 0
vt1=charge perfect	0 15 -14 0 0 0
vt1=charge present	-3 -10 16 0 0 0
vt1=come future	1 -11 0 7 3 0
vt1=come modal	-1 3 0 -9 0 0
vt1=come pluperfect	0 0 -13 14 0 0
vt1=conclude participle	0 14 -12 0 0 0
vt1=conclude past	5 -3 8 -16 -5 0
vt1=conclude present	-4 -8 1 10 0 0
vt1=confirm modal	12 -7 -3 0 0 0
vt1=continue modal	0 -10 4 5 0 0
vt1=continue present	0 14 -13 0 0 0
vt1=decide past	5 -16 3 6 0 0
vt1=decide present	0 11 -11 0 0 0
vt1=die past	0 9 -8 0 0 0
vt1=discuss past	-4 -2 3 -2 8 0
vt1=double participle	0 -10 10 0 0 0
vt1=draw past	0 -16 20 -3 0 0
vt1=end infinitive	0 17 -10 0 -5 0
vt1=end modal	9 -1 -2 -1 0 0
vt1=end participle	-7 -3 0 10 0 0
vt1=end perfect	0 -9 15 0 -9 0
vt1=enter past	0 11 -2 -7 0 0
vt1=enter present	0 -12 0 15 0 0
vt1=expect past	2 5 0 -9 0 0
vt1=expect present	20 -9 -4 0 0 -1
vt1=extend past	0 5 -14 0 6 0
vt1=face future	-3 10 -2 0 0 0
vt1=fall past	-1 14 -8 -1 0 0
vt1=fall present	0 -8 9 0 0 0
vt1=gather gerund	1 -9 3 0 3 0
vt1=gather present	0 11 -11 0 0 0
vt1=get present	16 -17 -9 0 9 0
vt1=go future	1 -3 0 -14 13 0
vt1=go gerund	0 -14 16 0 0 0
vt1=go present	-8 5 -3 3 -1 -1
vt1=hammer past	0 -13 15 0 0 0
vt1=have past	4 3 -23 11 2 0
vt1=have present	6 -15 1 -20 25 0
vt1=hold future	1 6 -10 2 -2 1
vt1=hold infinitive	17 -20 0 -1 0 4
vt1=hold modal	0 -9 7 4 0 0
vt1=hold participle	0 -19 15 -5 0 5
vt1=hold past	8 0 3 0 -15 -4
vt1=initial participle	0 -21 21 0 0 0
vt1=issue participle	-3 0 -4 0 9 0
vt1=issue past	0 9 -7 0 0 0
vt1=jump past	12 -11 0 0 0 0
vt1=keep present	-4 9 -1 0 0 0
vt1=know infinitive	0 -10 11 0 0 0
vt1=know present	-4 -7 13 0 0 0
vt1=land present	0 6 -3 0 0 0
vt1=lay past	9 -12 6 0 0 0
vt1=lay present	0 -9 0 10 0 0
vt1=leave future	0 -6 -19 14 7 0
vt1=leave infinitive	-1 13 -9 0 0 0
vt1=leave past	-7 -1 7 0 -3 0
vt1=leave present	-1 11 -5 -2 -6 0
vt1=look past	0 -10 0 0 11 0
vt1=look present	0 10 -7 0 0 0
vt1=lose participle	11 -10 0 0 0 0
vt1=lower modal	0 9 -8 0 0 0
vt1=make past	0 0 3 7 -15 0
vt1=make present	0 11 -8 0 0 0
vt1=meet future	-11 0 6 9 -7 -14
vt1=meet infinitive	-11 -2 -2 7 0 10
vt1=meet modal	0 4 -11 1 7 -6
vt1=meet past	5 7 -3 -12 0 0
vt1=meet perfect	0 -3 1 10 -6 0
vt1=meet pluperfect	0 -9 7 -9 7 -1
vt1=move participle	0 12 -11 0 0 0
vt1=move perfect	0 -14 17 0 0 0
vt1=need past	0 -8 13 0 -3 0
vt1=need present	0 10 -7 0 0 0
vt1=negotiate past	0 -12 17 -4 0 0
vt1=negotiate present	0 12 0 0 -9 0
vt1=other future	4 9 -15 0 -2 0
vt1=other modal	-1 17 -9 0 0 0
vt1=other past	8 2 -4 -16 1 0
vt1=other pluperfect	2 -9 14 0 -4 -5
vt1=other present	-7 8 3 1 -13 0
vt1=pass pluperfect	0 -14 14 0 0 0
vt1=pay modal	0 -6 11 0 -2 0
vt1=pay past	-2 -5 9 0 0 0
vt1=pay perfect	-1 23 -17 0 0 0
vt1=pay present	14 -3 -1 -4 -4 0
vt1=place present	7 -11 -1 5 4 0
vt1=plan participle	4 11 -13 -6 2 0
vt1=plan pluperfect	0 11 -9 0 0 0
vt1=prepare future	4 -12 -1 17 -11 0
vt1=prepare infinitive	0 7 -1 -11 0 0
vt1=prepare past	0 -10 11 3 -4 0
vt1=prepare pluperfect	8 -5 -12 11 -6 4
vt1=promise participle	0 -11 11 0 0 0
vt1=promise past	-2 15 -13 0 0 0
vt1=propose past	-4 -3 11 0 -2 0
vt1=propose perfect	9 4 -13 0 0 0
vt1=publish future	0 12 -10 0 0 0
vt1=publish modal	0 -9 9 0 0 0
vt1=publish past	1 0 6 0 -17 0
vt1=publish pluperfect	0 -13 13 0 0 0
vt1=put future	9 -2 -6 0 0 0
vt1=put present	7 -2 4 -6 -10 0
vt1=reach participle	12 -22 16 0 0 0
vt1=reach past	-5 7 -3 3 -5 0
vt1=receive modal	0 8 -19 -3 12 0
vt1=receive past	-4 -15 12 -1 5 0
vt1=receive present	0 15 -8 0 -4 0
vt1=recommend past	0 11 -10 0 0 0
vt1=resume future	0 12 -11 0 0 0
vt1=resume modal	0 -12 10 4 0 0
vt1=return past	0 11 -16 7 0 0
vt1=review future	0 -13 14 0 0 0
vt1=review past	-7 10 -2 0 0 0
vt1=rise past	-8 -4 0 -5 16 0
vt1=rule past	-8 9 0 0 0 0
vt1=run infinitive	0 -11 11 0 0 0
vt1=say pluperfect	-6 14 -3 0 -2 0
vt1=say present	13 -2 -11 -4 5 0
vt1=seal past	9 -16 9 0 0 0
vt1=see infinitive	0 5 14 -10 -14 0
vt1=see past	0 -30 1 24 5 0
vt1=see present	-7 0 0 -10 9 0
vt1=sell modal	9 -13 6 0 0 0
vt1=sell present	-1 -10 9 -1 4 0
vt1=set present	12 -4 -2 0 0 0
vt1=settle participle	1 7 -9 0 0 0
vt1=settle pluperfect	6 -11 5 0 0 0
vt1=shoot past	0 15 -7 0 -5 0
vt1=show past	0 12 -10 0 0 0
vt1=sign future	0 5 -8 0 6 0
vt1=sign past	-9 5 -1 -12 3 0
vt1=sign present	0 -13 13 0 0 0
vt1=sit future	-6 16 -17 10 -1 0
vt1=sit infinitive	0 6 -19 -2 16 0
vt1=sit past	1 -9 7 -6 4 0
vt1=sit perfect	0 -20 22 0 0 0
vt1=sit pluperfect	0 19 -17 -2 -3 3
vt1=sit present	-2 -5 15 -8 -7 0
vt1=start modal	0 -19 19 0 0 0
vt1=start present	0 15 -12 6 -8 0
vt1=stay present	-10 -1 0 15 0 0
vt1=strike participle	0 -8 9 0 0 0
vt1=strike past	0 -6 11 0 -3 0
vt1=take future	-5 -22 26 -10 3 2
vt1=take infinitive	5 -7 -5 0 9 0
vt1=take modal	-2 23 -17 -1 0 0
vt1=take past	15 -10 3 4 -15 0
vt1=take present	-11 9 0 -5 -3 3
vt1=want present	0 -12 5 -3 9 0
vt1=win past	12 -13 4 -1 0 0
vt1=write past	11 8 -23 -4 -2 0
vt2=agree infinitive	0 -2 -4 8 0 0
vt2=agree participle	18 -7 0 -9 0 0
vt2=ask infinitive	17 -17 0 0 0 0
vt2=be future	6 1 -8 1 0 0
vt2=be modal	0 18 -19 0 -2 0
vt2=be past	10 -12 8 -1 -1 0
vt2=be present	5 3 1 -17 0 -3
vt2=begin future	0 20 -14 -5 0 0
vt2=begin past	-7 13 -2 0 -7 0
vt2=begin perfect	8 -17 0 -3 16 0
vt2=bring infinitive	0 12 -11 0 0 0
vt2=bring past	8 -27 16 6 0 0
vt2=bring present	6 -13 10 0 -2 0
vt2=call participle	-17 21 -3 0 0 0
vt2=call past	-27 14 15 -13 -10 -2
vt2=call present	3 -12 13 0 0 0
vt2=carry gerund	0 12 -12 0 0 0
vt2=come future	0 -14 12 3 0 0
vt2=come past	0 17 -15 -10 2 0
vt2=continue future	0 9 -10 0 0 0
vt2=end participle	9 6 -12 0 0 0
vt2=end past	-7 7 1 -17 0 0
vt2=end perfect	0 -26 27 0 0 0
vt2=enter present	0 -14 7 8 0 0
vt2=expect past	-1 11 -1 -2 0 0
vt2=expect present	0 -9 -5 15 0 0
vt2=extend gerund	0 6 -17 9 0 0
vt2=extend infinitive	-10 0 10 -1 0 0
vt2=fix perfect	0 -17 11 4 0 0
vt2=freeze infinitive	0 -9 11 0 0 0
vt2=go future	0 -1 -4 -2 0 10
vt2=go modal	6 -2 -18 12 0 0
vt2=have past	9 -7 6 -7 -3 0
vt2=have present	-3 -3 11 -3 -1 0
vt2=hold infinitive	0 -8 -5 0 9 4
vt2=hold modal	0 9 -2 -6 0 0
vt2=hold participle	-1 -13 17 0 0 0
vt2=hold past	0 -8 15 -4 -2 0
vt2=hold perfect	0 -14 5 7 0 0
vt2=hold present	0 25 -23 0 0 0
vt2=keep infinitive	-6 -14 8 2 6 0
vt2=keep perfect	0 -10 10 0 0 0
vt2=leave participle	-3 26 -15 -10 -6 0
vt2=leave past	9 -14 12 7 -8 0
vt2=let infinitive	9 -5 -2 0 0 0
vt2=levy present	0 -11 12 0 0 0
vt2=lower past	0 12 -12 0 0 0
vt2=make past	1 15 -14 0 -4 0
vt2=meet gerund	11 -5 13 -2 -21 0
vt2=meet participle	-3 -1 0 9 -4 -3
vt2=meet present	-13 0 -3 -2 15 0
vt2=offer past	0 0 -12 9 0 0
vt2=other future	-10 15 -11 0 4 0
vt2=other past	8 -16 14 -11 1 0
vt2=other perfect	0 12 -1 -11 -7 0
vt2=other present	3 5 -13 8 -7 0
vt2=pay future	-5 -18 22 0 0 0
vt2=pay perfect	11 -7 -1 0 0 0
vt2=pay present	-3 27 -16 0 -1 0
vt2=plan participle	0 -9 0 0 14 0
vt2=plan present	0 -8 19 -12 -4 0
vt2=prepare infinitive	0 0 10 -2 -7 0
vt2=prepare present	0 -16 -3 12 9 0
vt2=prolong infinitive	-2 -14 10 6 0 0
vt2=prolong past	0 9 -6 0 0 0
vt2=propose past	9 -8 0 0 0 0
vt2=publish past	-1 -9 13 0 -1 0
vt2=put modal	0 -8 9 0 0 0
vt2=reach past	-5 2 -9 0 10 0
vt2=receive past	0 -12 0 0 13 0
vt2=receive present	0 -10 11 -4 1 0
vt2=resume modal	0 -12 9 5 0 0
vt2=rise present	11 -11 0 0 0 0
vt2=see past	0 -7 9 0 0 0
vt2=settle past	0 -20 14 0 7 0
vt2=sign infinitive	0 11 -10 0 0 0
vt2=sign past	-2 6 -8 10 -6 0
vt2=sign present	0 -3 -5 0 9 0
vt2=sit future	0 -15 16 0 0 0
vt2=sit present	0 -7 21 -15 -10 0
vt2=stand past	0 -8 0 11 0 0
vt2=step present	-4 9 -3 0 0 0
vt2=suspend infinitive	-1 -8 10 0 0 0
vt2=suspend past	0 13 -12 0 0 0
vt2=take future	2 -10 11 0 0 0
vt2=take infinitive	9 -11 1 0 0 0
vt2=take past	0 -13 12 4 -9 0
vt2=take present	-5 27 -26 -6 3 2
vt2=tell past	4 5 -12 0 -1 0
vt2=threaten past	-2 15 -8 0 0 0
vt2=write past	1 12 -15 0 0 0
word=argentina	0 10 -5 0 -2 0
word=call	30 -1 -35 -12 -26 -11
word=called	-38 13 26 -18 -11 -5
word=calling	-11 12 -1 0 0 0
word=calls	-13 11 2 0 0 0
word=canada	0 -15 17 0 0 0
word=china	-3 0 -8 -11 18 -1
word=consultations	0 10 0 -14 -9 -1
word=conversation	-31 24 12 0 -6 0
word=cyprus	0 8 -15 10 -6 0
word=denmark	0 12 -8 0 0 0
word=dinner	-1 10 2 -10 -19 0
word=each other	8 20 -11 -7 -8 -2
word=ethiopia	0 -10 10 0 0 0
word=eu	0 10 -4 0 -1 0
word=ghana	0 10 -8 0 0 0
word=guest	-2 14 -4 -8 -3 0
word=hong kong	0 13 -9 0 -1 0
word=hotline	-14 20 -7 0 0 0
word=india	0 -7 0 -1 9 0
word=indonesia	0 10 -6 0 0 0
word=iran	0 -6 16 -3 -10 0
word=ireland	0 -17 18 0 0 0
word=japan	0 10 -12 5 -1 0
word=korea	0 -22 -28 -12 41 0
word=kuwait	0 -21 8 14 0 0
word=link	-12 14 -1 0 0 0
word=lunch	0 13 -13 0 2 0
word=luxembourg	0 9 0 -3 -5 0
word=malaysia	-14 -14 -14 58 -36 0
word=meet	-3 5 -13 6 3 1
word=meeting	-16 -8 1 9 13 0
word=meetings	7 -13 6 -2 -7 8
word=meets	-9 -2 -1 10 3 -1
word=met	-1 -6 10 1 -8 -11
word=on the line	7 -14 -10 0 13 0
word=panama	0 -5 15 -3 -5 0
word=phone	5 4 -5 0 -9 0
word=phones	-22 28 -6 0 0 0
word=rang	35 -36 2 0 0 0
word=receive	0 6 -3 -10 4 0
word=republic of korea	-2 -11 -4 0 18 0
word=ring	-9 16 -7 0 0 0
word=rings	17 -12 -6 0 0 0
word=romania	0 -9 10 0 0 0
word=round	3 -14 9 19 -21 -14
word=rounds	0 -3 10 -13 0 0
word=sat	3 16 -23 -3 1 11
word=sat down	-6 1 9 -12 -2 0
word=scotland	-4 18 -13 -10 0 0
word=screen	24 -13 -15 0 0 0
word=see	-11 23 -6 -14 -1 -5
word=session	-8 -11 14 -14 0 8
word=singapore	0 -32 47 -8 -17 0
word=sit down	1 -5 7 -9 3 0
word=sit-down	3 12 -11 -4 0 0
word=sits down	0 0 10 0 -6 0
word=south korea	5 -12 -57 4 42 -1
word=spain	0 -6 8 0 -2 0
word=speak	5 -5 24 -12 -32 -4
word=speaks	-19 15 4 0 -3 0
word=spoke	-11 19 2 -14 -8 -3
word=spoken	-20 9 14 -1 -6 0
word=sri lanka	0 -8 8 0 0 0
word=summit	-20 -5 7 -19 18 -2
word=switzerland	0 3 2 1 -13 0
word=talks	-12 6 1 6 -19 -1
word=telephone	29 -8 -28 -5 -18 -9
word=telephoned	40 -38 0 0 -3 0
word=turkey	0 11 -7 0 0 0
word=u.s.	0 12 -1 0 -7 0
word=united states	-9 4 0 -11 5 0
word=uruguay	0 8 -7 0 0 0
word=video	16 -16 -28 -9 4 18
word=vietnam	0 12 -7 0 0 0
word=visit	0 -20 7 6 9 0
words=0	16 -7 3 -48 12 -15
words=1	-18 4 13 -16 -1 -21
words=2	4 6 6 -47 -2 2
words=3	-19 20 -1 -15 1 -25
words=4	-15 16 -2 5 -20 -4
words=5	8 -4 -6 16 -1 2
year	-10 6 -1 9 -3 1`;
