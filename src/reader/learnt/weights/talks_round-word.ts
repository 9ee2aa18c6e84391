// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-12 27 3 -19 -17 -31
a:'	1 8 10 0 -22 0
a:'s	6 7 2 -28 -5 -6
a:'s .	-4 -1 9 0 0 0
a:'s <level>	8 -12 6 0 0 0
a:'s <office>	0 11 -7 0 0 0
a:'s <person>	20 0 -13 3 -13 0
a:'s agreement	-7 9 0 0 0 0
a:'s commerce	0 -15 5 11 0 0
a:'s foreign	0 -13 14 -1 0 0
a:'s meet	0 -17 13 0 5 0
a:'s new	0 -7 8 0 0 0
a:'s on	0 -9 11 0 0 0
a:'s president	-15 15 -12 0 5 0
a:'s request	0 -10 11 0 0 0
a:'s ship	0 10 -8 0 0 0
a:'s talk	0 0 -11 0 10 0
a:'s tariff	0 -15 3 0 10 0
a:*	10 0 -9 0 0 0
a:+	0 -12 13 0 0 0
a:-	-4 -2 7 3 -11 0
a:- way	4 -10 6 0 0 0
a:.	-2 0 -2 5 2 -20
a:. *	11 -6 -3 0 0 0
a:. .	0 10 -9 0 0 0
a:. <person>	0 -5 10 -3 0 0
a:<agent>	2 8 -7 -7 -4 4
a:<day-ahead>	7 -4 -2 -18 5 10
a:<day-ahead> 's	0 0 -10 0 9 0
a:<day-ahead> .	8 13 -14 -11 0 -3
a:<day-ahead> and	0 0 -8 11 0 0
a:<day-ahead> are	0 7 -10 0 3 0
a:<day-ahead> at	0 10 -7 -3 -7 6
a:<day-ahead> before	3 10 -11 0 -3 0
a:<day-ahead> for	-1 -15 0 16 -3 0
a:<day-ahead> in	-3 -1 12 -13 -3 0
a:<day-ahead> is	0 -7 -3 0 10 0
a:<day-ahead> to	-4 -12 6 1 12 0
a:<day-gone>	22 -33 14 9 -9 -5
a:<day-gone> 's	-4 10 -2 0 0 0
a:<day-gone> .	9 -8 4 15 -25 -12
a:<day-gone> <person>	0 10 -12 0 0 0
a:<day-gone> ?	-8 10 0 0 0 0
a:<day-gone> and	34 -20 -9 -2 -3 0
a:<day-gone> between	-3 -7 10 0 0 0
a:<day-gone> in	-10 -13 6 7 6 0
a:<day-gone> morning	0 7 -13 2 0 0
a:<day-gone> night	6 -12 -6 0 13 0
a:<day-gone> of	-9 11 0 0 0 0
a:<day-gone> to	-5 17 -8 -1 0 0
a:<day-gone> with	0 -19 21 -4 0 0
a:<day-today>	-2 7 -5 -18 9 0
a:<day-today> .	6 -5 5 -24 3 -1
a:<day-today> ?	-9 10 0 0 0 0
a:<day-today> after	15 -3 -5 -4 0 0
a:<day-today> afternoon	0 5 -11 0 0 4
a:<day-today> by	-9 10 0 0 0 0
a:<day-today> evening	0 12 -11 0 0 0
a:<day-today> the	7 -2 -2 0 0 0
a:<day-today> to	-4 2 -4 -5 11 0
a:<day-today> with	22 -6 -3 -7 -4 0
a:<day-today> without	0 -9 11 0 0 0
a:<duty>	-1 5 0 -18 8 -6
a:<gate>	-11 -23 19 4 -1 16
a:<goods-amount>	-14 30 -12 0 -1 0
a:<goods>	-25 6 21 -14 -26 -12
a:<level-noun>	14 -8 -5 -3 0 6
a:<level>	6 11 -7 -33 0 -2
a:<level> .	-20 9 3 -3 -4 0
a:<level> and	0 14 -10 0 0 0
a:<level> at	0 9 -7 0 0 0
a:<level> in	0 19 -6 -3 -6 0
a:<level> of	-1 -6 10 0 0 0
a:<level> tariff	15 -13 -4 0 5 0
a:<level> to	-2 -15 18 0 0 0
a:<money>	-7 -12 21 -1 -2 0
a:<money> of	0 -18 19 0 0 0
a:<month-ahead>	-5 -25 16 -3 21 -9
a:<month-ahead> .	0 -10 12 0 0 0
a:<month-ahead> to	0 -4 -6 14 -1 0
a:<month-gone>	27 -6 -4 4 -12 -4
a:<month-today>	0 -22 16 10 0 0
a:<name>	-1 -5 -9 6 15 -20
a:<name> 's	19 -22 16 0 -12 0
a:<name> .	-4 -13 26 -23 4 0
a:<name> <day-ahead>	0 11 -13 0 0 0
a:<name> <day-today>	-1 12 -11 -3 0 0
a:<name> <seat>	0 22 -20 0 0 0
a:<name> ?	0 12 -4 0 -4 0
a:<name> and	0 -10 14 0 -13 0
a:<name> are	3 12 -14 -3 0 0
a:<name> at	1 -3 -9 -10 13 0
a:<name> end	17 -15 5 -7 0 0
a:<name> from	0 -21 3 15 0 0
a:<name> go	0 -10 8 4 -1 0
a:<name> in	0 0 -9 -28 24 0
a:<name> is	-4 -5 10 -6 4 0
a:<name> later	0 -9 -9 7 9 0
a:<name> levy	0 -9 9 0 0 0
a:<name> meet	0 0 -10 11 0 0
a:<name> on	-5 3 -18 11 16 0
a:<name> side	0 0 -11 14 -1 0
a:<name> since	0 11 -8 0 -2 0
a:<name> tariff	0 11 -10 0 0 0
a:<name> thi	-1 -8 -8 20 -1 0
a:<name> to	-5 18 -11 0 0 0
a:<name> trade	0 -21 13 8 0 0
a:<name> were	0 12 -7 -2 0 0
a:<not>	-18 8 0 -20 17 -2
a:<number> .	34 -23 7 -18 0 0
a:<number> <day-today>	8 -17 10 0 0 0
a:<number> and	6 -22 19 0 0 0
a:<number> in	-11 18 0 0 -13 0
a:<number> minute	8 -14 4 -2 2 0
a:<number> on	-12 17 -9 2 0 0
a:<number> summit	0 -8 12 0 -3 0
a:<number> th	-2 -2 -6 12 0 0
a:<number> the	0 -17 7 0 9 0
a:<office>	9 -9 1 -5 -1 8
a:<office> 's	0 12 -4 0 -2 0
a:<office> .	13 0 -4 -12 0 0
a:<office> and	0 -14 15 0 0 0
a:<office> in	-19 16 0 0 0 0
a:<office> is	0 -4 -7 9 0 0
a:<office> of	0 -20 15 0 5 0
a:<office> order	0 10 -7 0 0 0
a:<organisation>	-11 8 -3 -2 0 4
a:<organisation> 's	0 3 -13 0 10 0
a:<organisation> for	0 -2 -3 0 8 0
a:<organisation> has	0 -15 16 0 0 0
a:<organisation> in	0 -9 14 -5 0 0
a:<organisation> on	0 12 -10 -2 0 0
a:<organisation> publish	0 -10 10 0 0 0
a:<person>	1 -12 3 -3 7 -9
a:<person> 's	-13 20 3 -7 -15 0
a:<person> .	-7 -1 16 -12 -2 0
a:<person> <day-ahead>	0 -5 9 0 0 0
a:<person> <day-gone>	5 -12 0 4 0 0
a:<person> about	-11 0 7 0 0 0
a:<person> agree	0 -11 8 0 1 0
a:<person> and	0 -22 7 5 14 -1
a:<person> at	-4 -5 -6 3 14 0
a:<person> by	24 -21 0 0 0 0
a:<person> for	-10 -7 20 -9 0 0
a:<person> had	-8 1 5 0 -2 0
a:<person> is	1 4 -12 0 4 0
a:<person> meet	0 0 -9 0 11 0
a:<person> of	-5 23 -12 -7 -8 0
a:<person> on	16 -18 -21 8 24 0
a:<person> sign	0 15 -9 0 0 0
a:<person> since	2 7 -9 0 0 0
a:<person> the	13 -15 -2 0 5 0
a:<person> there	0 12 0 -6 -10 0
a:<person> to	3 -16 22 -2 -8 0
a:<person> with	-16 11 2 0 0 0
a:<points>	0 -6 2 -5 10 0
a:<quality>	5 -11 9 0 -9 7
a:<quality> -	0 -19 20 0 0 0
a:<quality> .	0 6 -9 2 0 0
a:<quality> and	0 -12 14 0 0 0
a:<quality> authority	0 -2 -5 0 0 10
a:<quality> counterpart	10 -12 3 4 -5 0
a:<quality> delegation	-1 9 -9 2 0 0
a:<quality> good	0 5 -8 0 3 0
a:<quality> in	0 -10 5 -2 2 5
a:<quality> product	0 -10 10 0 0 0
a:<quality> rice	0 -7 9 0 0 0
a:<quality> side	0 -22 22 2 0 0
a:<quality> sugar	0 -11 11 0 0 0
a:<quality> trade	0 -13 9 1 0 0
a:<seat>	-9 4 9 -7 -7 -9
a:<seat> 's	0 -10 12 0 0 0
a:<seat> .	-3 0 -7 -10 20 -1
a:<seat> <day-today>	-11 24 -17 0 1 0
a:<seat> and	-3 13 -7 -1 0 0
a:<seat> from	5 -29 28 -4 -4 0
a:<seat> had	0 12 -11 0 0 0
a:<seat> have	0 8 -7 0 0 0
a:<seat> in	0 -9 23 6 -36 0
a:<seat> later	1 -7 -4 -6 14 0
a:<seat> on	3 8 0 3 -25 -2
a:<seat> say	0 11 -11 0 0 0
a:<seat> that	-12 9 0 0 0 0
a:<seat> thi	0 9 -2 -6 0 0
a:<seat> to	3 -8 1 0 0 4
a:<seat> within	0 -14 4 -4 8 0
a:<span>	-15 -14 8 5 11 1
a:<span> .	4 -28 7 4 22 0
a:<span> after	0 -12 12 0 1 0
a:<span> at	11 -6 0 -4 0 0
a:<span> from	-1 26 -15 0 -12 0
a:<span> in	-7 10 -5 -1 5 0
a:<span> more	12 -14 1 0 0 0
a:<span> of	-7 -19 17 8 -4 0
a:<v-agree>	0 4 -21 5 20 -1
a:<v-bear>	5 -5 -8 -3 18 0
a:<v-begin>	0 -6 -1 3 0 11
a:<v-buy>	-12 35 -18 -4 -5 0
a:<v-deny>	-3 11 -2 -2 -4 0
a:<v-down>	-3 5 -10 6 6 -4
a:<v-end>	11 7 -7 -2 -3 0
a:<v-impose>	0 0 4 2 -17 1
a:<v-lack>	6 -13 12 -2 0 0
a:<v-propose>	7 4 -12 1 -6 0
a:<v-refuse>	0 -5 -3 10 0 0
a:<v-renew>	-11 7 -4 13 -5 0
a:<v-return>	-6 5 -17 16 4 0
a:<v-say>	-7 12 5 -13 -14 -1
a:<v-sign>	-9 6 -2 10 -1 -1
a:<v-stay>	-11 -13 15 7 0 0
a:<v-suspend>	-10 -1 7 1 -2 0
a:<v-target>	7 8 -7 -12 -5 0
a:<v-up>	-14 3 3 -5 0 7
a:?	-2 5 4 -24 1 -1
a:a	-7 12 -7 -9 5 -21
a:a <quality>	0 22 -16 0 -4 0
a:a breach	0 -9 10 0 0 0
a:a breakthrough	0 -10 10 0 0 0
a:a constructive	0 10 -9 0 0 0
a:a deal	6 -24 11 -3 14 0
a:a dispute	0 -9 10 0 0 0
a:a few	2 -12 3 5 0 0
a:a first	-1 -16 20 0 0 0
a:a further	7 -8 0 0 0 0
a:a great	0 -7 8 0 0 0
a:a hotel	0 14 -11 0 0 0
a:a joint	10 -3 -12 0 6 0
a:a lasting	0 -18 12 7 0 0
a:a list	0 -9 9 0 0 0
a:a little	0 -10 0 9 0 0
a:a lot	0 -11 11 0 0 0
a:a number	0 0 -7 0 9 0
a:a pause	0 -19 21 0 0 0
a:a permanent	0 -13 17 -1 0 0
a:a plan	0 9 -10 0 0 0
a:a preliminary	-5 -6 11 0 0 0
a:a quarrel	0 -10 11 0 0 0
a:a signature	0 18 -16 0 0 0
a:a standstill	0 -11 11 0 0 0
a:a state	0 -10 7 0 2 0
a:a summit	0 13 -10 0 0 0
a:a third	0 15 -8 -4 -3 0
a:a three	4 -10 6 0 0 0
a:a trade	14 -5 -13 12 0 0
a:a treaty	0 -16 17 0 0 0
a:a truce	-16 0 -3 11 6 0
a:a word	3 -17 3 0 10 0
a:aboard	0 10 -13 2 0 0
a:about	0 -11 10 13 -11 -6
a:about <level>	0 -14 14 0 0 0
a:about <name>	-5 9 0 0 0 0
a:about <span>	0 -5 -22 23 0 0
a:about a	5 0 -10 -6 7 0
a:about how	6 -17 13 0 0 0
a:about the	12 1 0 -10 -9 0
a:above	0 -9 0 11 0 0
a:account	4 -20 10 0 8 0
a:across	-11 -23 15 5 10 0
a:across from	0 -3 -2 -1 10 0
a:across the	-7 -9 7 8 0 0
a:advertisement	0 15 -6 0 -7 0
a:after <span>	8 -23 20 -2 0 0
a:after call	-8 30 -27 0 0 0
a:after that	0 -6 0 0 9 0
a:after the	-1 -16 20 -1 0 0
a:afternoon	0 -10 -8 15 -4 10
a:afternoon .	-1 -18 9 9 0 0
a:afternoon the	0 -9 11 0 0 0
a:afterward .	0 -11 9 0 2 0
a:agadir	0 -10 11 0 0 0
a:again	-9 9 -16 28 -21 -7
a:again .	8 11 -13 -4 -6 0
a:again ?	0 13 -10 0 0 0
a:again at	0 15 -12 -1 0 0
a:again before	-1 -1 -5 11 0 0
a:again in	0 -6 5 12 -17 0
a:again on	-14 25 -6 -11 -4 0
a:again within	0 -22 -4 26 0 0
a:against <name>	0 9 -1 -2 0 0
a:ago	9 -23 20 0 -4 0
a:ago .	4 -18 16 0 0 0
a:agree in	0 -11 10 0 0 0
a:agree on	0 14 -17 0 1 0
a:agreement	7 -3 0 9 -8 0
a:agreement .	13 -2 -16 8 0 0
a:agreement in	8 -15 4 2 0 0
a:agreement of	0 14 -14 0 0 0
a:agreement on	-3 10 -9 3 0 0
a:agreement with	0 -15 21 -2 -2 0
a:aircraft	0 -15 16 0 0 0
a:aire	0 -10 13 0 0 0
a:airport	0 0 12 -9 0 0
a:all	-15 -20 35 -8 -6 0
a:alone	0 8 -18 0 8 0
a:also	-3 27 -29 0 1 0
a:altogether	0 -13 15 0 0 0
a:ambassador to	0 -12 13 0 0 0
a:an	10 -1 -2 6 -11 -1
a:an <quality>	0 12 -9 0 0 0
a:an agreement	2 1 -8 2 1 0
a:an early	0 -6 -3 10 0 0
a:an hour	14 -13 13 -8 -13 0
a:and	0 -17 18 -8 2 -12
a:and <day-ahead>	0 -8 10 0 0 0
a:and <day-gone>	0 -12 10 2 0 0
a:and <day-today>	0 -15 17 0 0 0
a:and <name>	-16 -11 15 6 -10 0
a:and <person>	8 -19 3 3 5 0
a:and <quality>	-3 -18 19 0 1 0
a:and <seat>	0 17 -19 0 1 0
a:and agree	8 -15 7 0 0 0
a:and are	0 -9 10 0 0 0
a:and at	3 12 -12 0 -3 0
a:and come	6 12 -17 0 0 0
a:and end	0 -23 24 0 0 0
a:and hold	0 6 -16 8 0 0
a:and in	-6 -1 8 -3 1 0
a:and is	0 16 -12 0 -5 0
a:and last	0 18 -16 0 0 0
a:and may	0 12 -11 0 0 0
a:and meet	2 17 -17 0 -1 0
a:and mr	0 -8 9 0 0 0
a:and not	0 -10 12 0 0 0
a:and of	0 -7 8 0 0 0
a:and one	-1 -6 -5 15 0 0
a:and say	0 8 -3 0 -1 0
a:and stay	0 -7 8 0 0 0
a:and the	10 -8 -1 11 -5 0
a:and to	0 9 -16 0 9 0
a:and was	7 -11 4 0 0 0
a:and we	7 -11 3 0 0 0
a:and will	14 -8 0 -2 -1 3
a:announce	0 1 5 -11 -6 0
a:announce <level>	0 -10 11 0 0 0
a:announce a	6 5 -14 0 0 0
a:any case	0 -9 10 0 0 0
a:anybody	-5 -6 11 0 0 0
a:apec	-5 4 -22 0 23 0
a:apec summit	-1 -8 -1 -1 14 0
a:approve	0 18 -16 0 0 0
a:approve the	0 10 -9 0 0 0
a:are	-7 9 7 -30 -3 0
a:are continue	0 -8 10 0 0 0
a:are go	0 11 -8 0 0 0
a:are in	0 -9 12 0 0 0
a:are still	0 -10 11 0 0 0
a:are under	0 3 -11 0 5 0
a:arranged	8 -16 6 2 0 0
a:arranged for	1 -10 8 0 0 0
a:arrive	0 18 -17 0 0 0
a:arusha	0 -9 10 0 0 0
a:as	3 8 -5 -6 -2 0
a:as a	-2 13 -9 0 0 0
a:as many	0 13 -10 0 0 0
a:as the	0 -12 14 0 0 0
a:as well	0 -5 9 0 -2 0
a:asean	-3 21 -10 -1 -11 0
a:asean summit	-3 5 3 0 -10 0
a:asian	0 21 -18 0 0 0
a:aside	0 9 -6 0 0 0
a:ask	14 -2 -6 -3 0 0
a:ask for	11 -8 0 -1 0 0
a:at	-5 3 -12 0 10 9
a:at <level>	6 6 -9 0 -4 0
a:at <name>	0 -7 9 0 0 0
a:at <number>	0 10 -15 3 0 0
a:at all	0 -10 11 0 0 0
a:at an	0 -15 14 8 -5 0
a:at home	0 11 -9 0 0 0
a:at its	13 -12 0 0 0 0
a:at lancaster	1 0 -10 12 0 0
a:at noon	-6 9 -7 2 0 0
a:at present	0 -8 14 0 -2 0
a:at rosenbad	0 19 -18 0 0 0
a:at sea	0 -10 -2 13 0 0
a:at the	0 6 -17 -5 12 7
a:at three	5 7 -16 0 0 0
a:at turnberry	0 -1 8 0 -3 0
a:authority	0 -2 -5 0 0 10
a:autumn	4 -17 4 -8 15 0
a:autumn .	0 -8 0 -5 14 0
a:back	13 -16 10 -7 0 0
a:back .	11 -5 -7 0 0 0
a:banana	0 -5 -14 18 0 0
a:bandung	0 -12 13 0 0 0
a:bargain	-3 -8 13 0 0 0
a:be	-1 5 -11 10 -10 0
a:be resume	0 -12 8 3 0 0
a:bean	-11 10 0 0 0 0
a:bean .	-9 9 0 0 0 0
a:beef	0 -28 23 2 0 0
a:been	-28 7 0 9 -8 0
a:been fix	0 -11 11 -1 0 0
a:before	-3 -15 -17 37 0 -2
a:before <day-ahead>	-4 26 -21 0 0 0
a:before a	10 0 -11 0 0 0
a:before that	0 -25 13 13 0 0
a:before the	-9 -19 -12 24 14 0
a:beforehand	4 -10 8 0 0 0
a:begin	0 -2 10 -19 0 -2
a:begin .	7 -13 0 -6 12 0
a:begin in	0 15 -8 -8 -2 0
a:begin of	-1 -9 15 -1 -1 0
a:begin on	0 20 -13 0 -5 0
a:being	12 -16 -3 6 2 0
a:being carry	9 -3 -1 0 0 0
a:being prepare	-2 -17 1 13 3 0
a:beside	0 10 -7 0 0 0
a:better	6 3 -11 0 0 0
a:between	15 6 -5 -21 -15 -7
a:between <office>	5 -14 9 0 0 0
a:between <person>	2 7 -1 -2 -16 0
a:between <seat>	1 13 -13 0 0 0
a:big	0 12 -6 0 0 0
a:board	0 -9 11 0 0 0
a:body	0 10 -9 0 0 0
a:both	-4 0 8 -10 -4 0
a:both country	0 -7 10 0 0 0
a:both side	-3 13 -5 -1 0 0
a:breach	0 -9 10 0 0 0
a:breakthrough	0 -10 10 0 0 0
a:bridge	0 -12 -17 17 -3 14
a:bridge .	0 -6 -10 17 0 0
a:bring	12 -13 10 -2 -1 0
a:bring a	0 9 -8 0 0 0
a:brno	0 10 -10 0 0 0
a:broke	0 12 -7 -4 -3 0
a:broke down	0 15 -13 0 0 0
a:broke off	0 -11 13 0 0 0
a:broken	6 6 -10 0 0 0
a:bueno	0 -10 13 0 0 0
a:bueno aire	0 -10 13 0 0 0
a:busan	5 -4 19 -9 -30 0
a:busan .	0 4 2 0 -9 0
a:busan on	-4 -10 21 0 -6 0
a:buy	0 10 -5 0 0 0
a:by	-5 23 -27 -4 -4 14
a:by <day-ahead>	2 14 -13 0 0 0
a:by <level>	-8 10 0 0 0 0
a:by <number>	-7 11 0 0 0 0
a:by <person>	-15 -4 7 9 -14 6
a:by <span>	-11 18 -4 -3 -2 0
a:by phone	8 -5 -1 0 0 0
a:by telephone	11 -5 -1 -1 -3 0
a:by video	7 -5 -11 -4 5 6
a:call	6 12 -15 -8 -10 -4
a:call .	-16 5 13 0 0 0
a:call on	10 -10 2 -1 0 0
a:call to	-10 11 0 0 0 0
a:call with	5 14 -29 0 -1 0
a:can	0 -13 13 0 1 0
a:cancel	0 12 -12 0 0 0
a:candid and	0 -12 15 0 0 0
a:capital	0 0 9 -13 -7 0
a:capital .	0 12 -7 -4 0 0
a:capital on	8 -13 5 0 -4 0
a:car	-4 -14 20 0 0 0
a:case .	0 -8 9 0 0 0
a:ceasefire	-2 25 -21 0 0 0
a:cebu on	0 -6 8 0 0 0
a:certificate	5 -15 10 0 0 0
a:changed	-11 9 0 0 0 0
a:chess	0 23 -23 0 0 0
a:chiang	0 15 -13 0 0 0
a:chicken	0 12 -11 0 0 0
a:chip	-4 16 -8 -1 0 0
a:christma .	-4 9 -3 0 0 0
a:city	0 6 4 -9 -9 0
a:city on	0 10 -5 0 -2 0
a:clock	0 10 -10 0 0 0
a:close	0 11 -4 -7 0 0
a:coal	1 -13 10 0 0 0
a:colombo	0 -8 9 0 0 0
a:come	0 11 -29 15 3 0
a:come on	0 -2 -4 0 8 0
a:come week	0 -5 -2 11 -1 0
a:commerce	0 -9 0 9 0 0
a:commerce minister	0 -10 11 0 0 0
a:commerce ministry	0 -4 -8 12 0 0
a:communiqué	0 -12 6 5 0 0
a:company	-5 20 -12 0 0 0
a:complete	9 -2 0 -4 -3 0
a:complete the	9 -7 0 -3 0 0
a:conclude in	0 17 -16 0 0 0
a:condition	0 -10 11 0 0 0
a:conference	16 -20 -5 0 0 9
a:conference with	10 -7 0 0 0 0
a:confirm	0 -6 11 0 0 0
a:consensu .	-1 -9 11 0 0 0
a:constructive .	0 -10 14 0 0 0
a:continue	0 0 8 -15 -3 0
a:control	7 4 -14 0 0 0
a:conversation	3 -7 7 0 0 0
a:conversation with	0 -11 9 0 0 0
a:cost	-5 20 -13 0 0 0
a:could	0 26 -20 -17 6 0
a:could be	0 14 -3 -10 0 0
a:counterpart	10 -11 2 4 -7 0
a:counterpart in	-2 8 -8 6 -3 0
a:country	-3 -10 19 -7 -2 0
a:country '	1 -10 10 0 0 0
a:couple	-1 -9 -9 11 9 0
a:couple of	-1 -13 -5 11 9 0
a:course	0 -8 13 0 0 0
a:covered	-3 21 -16 0 0 0
a:cup	0 9 -8 0 0 0
a:cusco	9 7 -16 0 0 0
a:cut	-2 -4 11 -2 -1 0
a:cut on	0 -9 10 0 0 0
a:da	0 -16 17 0 0 0
a:da nang	0 -12 13 0 0 0
a:dark	-4 -12 16 0 0 0
a:darwin	-10 -6 16 0 0 0
a:date	4 -8 0 15 -11 0
a:date .	0 -9 7 9 -8 0
a:day	10 -9 1 -12 0 9
a:day .	17 -22 6 0 -7 10
a:day on	0 -10 13 0 0 0
a:deadline	0 13 -11 0 0 0
a:deal	0 15 -12 -18 2 0
a:deal .	-16 6 -1 -5 14 0
a:deal on	0 10 -6 0 0 0
a:decide	-1 -14 10 11 -5 0
a:decision	-4 -8 13 0 0 0
a:delegation	-10 9 3 -1 -1 0
a:demand	5 -9 3 0 0 0
a:depend	12 -14 -7 0 8 0
a:depend on	12 -14 -7 0 8 0
a:described	4 -10 8 0 0 0
a:desk .	-8 -10 7 8 0 0
a:dialogue	3 -8 6 0 0 0
a:did	1 9 -9 -2 0 0
a:did not	4 7 -12 0 0 0
a:direction	-9 6 2 0 0 0
a:direction .	-9 11 0 0 0 0
a:do	14 -10 3 -1 -2 0
a:do so	17 -12 -6 0 0 0
a:doe	0 -28 18 10 7 0
a:doe not	0 -22 16 0 8 0
a:donald	0 11 0 0 -12 0
a:donald trump	0 11 0 0 -12 0
a:done	0 -21 21 0 0 0
a:done .	0 -21 19 0 0 0
a:door	0 10 -7 0 0 0
a:down	-12 16 -8 -8 0 0
a:down in	0 10 -8 0 0 0
a:draw	0 14 -13 0 0 0
a:due	0 -16 18 -3 0 0
a:due in	0 -14 17 0 0 0
a:dump	0 10 -8 0 0 0
a:during	0 -10 12 0 0 0
a:during the	0 -9 10 0 0 0
a:duty	5 9 -5 -16 -7 0
a:duty of	0 15 -10 0 0 0
a:duty on	13 0 -5 -2 0 0
a:each of	-1 11 -5 0 0 0
a:early	2 -17 8 10 -1 0
a:early next	-1 -3 12 -13 0 0
a:east	0 14 -13 0 0 0
a:easter	0 12 -7 0 0 0
a:economy	0 -12 3 0 7 0
a:effect	-2 11 -6 0 0 0
a:either	0 -11 -3 8 10 0
a:el	0 21 -21 0 0 0
a:eleven	12 -5 -7 0 0 0
a:else	0 -5 9 0 0 0
a:end	9 -5 2 2 -10 0
a:end .	-1 -30 22 17 -2 0
a:end after	0 10 -7 0 0 0
a:end of	0 -11 14 -1 0 0
a:end on	-3 23 -21 3 -2 0
a:end with	0 -19 19 0 0 0
a:end without	1 -11 6 2 0 0
a:entebbe	0 -10 12 0 0 0
a:enter	-1 -8 13 -2 0 0
a:evening	0 -14 7 11 5 -1
a:evening <person>	-7 -6 15 0 0 0
a:evening they	0 -8 8 -1 0 0
a:evening to	6 3 -9 0 0 0
a:event	0 -11 12 0 0 0
a:every	-7 19 -10 -1 0 0
a:everything	3 -10 13 -1 -1 0
a:excellent	-6 -6 11 0 0 0
a:expect	0 3 -19 14 -3 0
a:expect to	-2 9 -10 6 -1 0
a:expire .	0 -11 12 0 0 0
a:extend	-11 12 -4 1 0 0
a:extend the	0 9 -8 0 0 0
a:extend their	-10 -2 7 4 0 0
a:extension of	0 11 -7 0 0 0
a:extra	0 13 -8 0 0 0
a:extra <level>	0 11 -7 0 0 0
a:extremely	-9 -9 0 0 17 0
a:failed	0 0 5 -11 -3 0
a:fair	13 -2 -6 0 0 0
a:fall from	0 -8 9 0 0 0
a:fee	0 -9 12 0 0 0
a:fentanyl	-6 11 -3 0 0 0
a:ferry	0 -6 -7 2 9 0
a:fertiliser	0 18 -16 0 0 0
a:fight	-7 0 10 0 0 0
a:final	0 11 -7 0 0 0
a:finish	0 -19 15 5 0 0
a:finished	-2 11 -4 0 0 0
a:first	-3 9 -6 -4 0 0
a:first time	0 -6 2 -7 8 0
a:fish	-4 -14 16 -8 8 0
a:five	0 10 -6 -4 0 0
a:five hour	-1 14 -9 -3 0 0
a:fix	4 -10 10 -4 0 0
a:flour	0 10 -11 0 0 0
a:flower	0 -8 13 -1 0 0
a:follow	8 -19 16 0 -1 0
a:followed	-2 -15 18 0 0 0
a:for	15 -15 11 -13 -2 2
a:for .	0 12 -12 0 0 0
a:for <day-ahead>	17 5 -11 -7 -4 0
a:for <level>	0 -17 17 0 0 0
a:for <month-ahead>	0 -18 22 -2 0 0
a:for <name>	-4 14 -6 0 -1 0
a:for <number>	6 -12 3 -6 9 0
a:for <span>	-15 11 2 -17 -6 5
a:for a	8 0 -7 -3 6 0
a:for about	8 -14 11 0 -6 0
a:for an	24 -24 1 9 -4 0
a:for another	3 -21 11 6 0 0
a:for consultation	0 13 -12 0 0 0
a:for his	0 -5 -5 12 0 0
a:for round	0 -20 21 0 0 0
a:for tariff	0 -10 10 0 0 0
a:for trade	0 -9 12 -2 0 0
a:for what	0 -12 6 0 8 0
a:foreign	0 -17 20 -3 0 0
a:forty	0 -13 -1 -3 17 0
a:forty minute	0 -13 -1 -3 17 0
a:four .	0 -5 11 0 0 0
a:fourth	5 -3 0 -9 2 0
a:fourth round	0 -9 12 -2 0 0
a:fourth time	0 -4 8 0 0 0
a:framework	7 -22 22 -2 -7 0
a:framework for	18 -14 0 0 0 0
a:framework of	0 -11 16 0 -1 0
a:free	0 -4 11 -4 0 0
a:free trade	0 -3 8 -3 0 0
a:freeze	0 -6 8 0 0 0
a:friday	0 -23 23 0 0 0
a:friend	-12 0 -8 15 0 0
a:from	-8 -4 2 11 3 -7
a:from <day-ahead>	-18 -5 0 22 -4 0
a:from <day-gone>	-12 -6 11 -2 4 0
a:from <level>	10 -21 15 0 0 0
a:from <name>	-3 9 0 -1 -4 0
a:from <number>	0 16 -13 0 0 0
a:from <person>	12 -20 13 0 0 0
a:from the	-10 12 0 0 -1 0
a:further <span>	8 -9 1 0 0 0
a:future	0 -21 12 1 8 0
a:g	0 5 1 0 -11 0
a:g <number>	0 5 0 0 -9 0
a:galle	0 -13 15 0 0 0
a:garden	0 -4 -8 12 0 0
a:gave	0 18 -13 0 0 0
a:geneva	6 -2 8 -13 -11 0
a:geneva .	14 0 -1 -1 -6 0
a:geneva in	6 -26 16 0 0 0
a:give	12 -10 0 0 0 0
a:go	-10 -1 2 -1 0 8
a:go .	0 -9 0 0 10 0
a:go into	0 -10 4 6 0 0
a:go on	-6 -8 14 0 -4 -4
a:go well	0 -2 -3 0 0 9
a:golf	-3 -2 11 -1 -5 0
a:good	7 9 -8 -11 -4 0
a:good .	10 -6 -2 0 0 0
a:good at	0 -6 9 0 0 0
a:good have	11 -8 0 0 0 0
a:gothenburg	0 -10 12 0 0 0
a:great	-6 -4 6 9 -11 0
a:great hall	-3 11 -2 -3 -9 0
a:ground	9 -14 2 3 -3 0
a:ground .	9 -13 1 4 -3 0
a:guayaquil	-10 5 5 0 0 0
a:guest	0 15 -14 0 0 0
a:gyeongju	0 -8 17 -8 -9 0
a:gyeongju .	0 -4 12 -5 -1 0
a:had	-2 14 -3 -6 -15 -1
a:had been	-12 9 1 -5 -2 0
a:had not	-6 13 -16 9 0 0
a:had produced	0 -9 5 0 4 0
a:half	0 29 -26 -3 0 0
a:halfway	11 -7 -1 -1 0 0
a:halifax	0 -8 12 0 0 0
a:halifax on	0 -15 17 0 0 0
a:hall	-13 23 -7 -7 -13 0
a:hall .	0 16 -13 0 0 0
a:halt	0 10 -7 0 0 0
a:ham	0 -7 9 0 0 0
a:hand	-12 0 4 0 0 0
a:hand .	-2 11 -7 0 0 0
a:happen	0 9 -12 0 0 0
a:has	12 -19 18 -4 -12 0
a:have been	-5 5 -8 8 0 0
a:have begin	0 -18 6 0 13 0
a:have end	0 -15 16 0 0 0
a:have failed	0 11 -7 0 0 0
a:have pay	10 -8 0 0 0 0
a:having	-3 19 -11 0 -5 0
a:he	-14 28 -7 -13 -19 0
a:he and	3 -15 12 0 0 0
a:he had	4 8 -11 0 0 0
a:he lifeng	0 -9 12 0 -1 0
a:he meet	0 -17 11 0 6 0
a:he spoke	-5 11 -3 0 0 0
a:he would	-4 12 -4 0 -4 0
a:head	5 -17 5 -1 11 0
a:head of	5 -17 5 -1 11 0
a:headquarter	-10 19 -17 -2 4 0
a:headquarter of	0 17 -15 -1 0 0
a:here	6 1 -4 8 -12 0
a:here .	0 -3 10 -4 -4 0
a:him	18 -8 -1 -6 0 0
a:him .	5 -9 -4 0 9 0
a:him the	0 -5 9 0 0 0
a:him to	11 -17 5 0 0 0
a:himself	12 -22 4 10 -3 0
a:his	3 -14 15 6 -18 0
a:his <office>	-5 10 0 0 -5 0
a:his <person>	1 9 -1 -12 -3 0
a:his <quality>	9 -24 13 7 -4 0
a:his country	0 -12 14 0 -1 0
a:his talk	-1 -11 0 0 12 0
a:history	0 10 -9 0 0 0
a:ho	0 -17 17 0 0 0
a:hold at	0 -19 14 7 0 0
a:hold in	-6 -9 23 -12 0 0
a:holiday	-1 10 -6 0 0 0
a:holiday .	-1 9 -5 0 0 0
a:home	-5 21 -10 -6 -7 0
a:home .	0 8 0 -2 -6 0
a:hope	0 -10 10 0 0 0
a:hotel	10 2 -5 -8 0 0
a:hour	6 10 -15 -5 0 0
a:hour .	5 1 -4 5 -13 0
a:hour and	4 -22 15 -2 5 0
a:hour at	0 9 -10 -2 6 0
a:hour in	-3 18 -10 -4 0 0
a:hour on	0 25 -29 2 0 0
a:house	0 0 -4 9 0 0
a:house .	0 17 -15 0 0 0
a:house of	0 12 -11 0 0 0
a:how it	0 -11 0 0 9 0
a:i	0 18 -15 0 0 0
a:in	-14 -13 17 -18 15 -18
a:in <month-ahead>	-7 -21 3 4 26 -7
a:in <month-gone>	22 -22 10 3 -7 0
a:in <month-today>	0 -8 0 11 0 0
a:in <name>	-27 18 -57 20 25 -3
a:in <number>	0 -11 4 -2 8 0
a:in <person>	0 -26 30 0 0 0
a:in <seat>	-2 3 24 -29 -46 -12
a:in <span>	-4 11 -32 -22 25 0
a:in a	19 8 -13 -17 0 0
a:in about	0 -4 -21 20 0 0
a:in agadir	0 -10 11 0 0 0
a:in almaty	0 -6 8 0 0 0
a:in as	0 12 -10 0 0 0
a:in bandung	0 -12 13 0 0 0
a:in brno	0 10 -9 0 0 0
a:in busan	4 -5 20 -8 -30 0
a:in cusco	9 7 -16 0 0 0
a:in darwin	-10 -6 16 0 0 0
a:in early	0 -14 0 13 0 0
a:in entebbe	0 -9 11 0 0 0
a:in for	0 -5 -2 11 0 0
a:in geneva	13 -18 21 -11 -10 0
a:in gothenburg	0 -10 12 0 0 0
a:in guayaquil	-10 7 1 0 0 0
a:in it	0 0 -9 0 0 10
a:in its	0 17 -16 0 0 0
a:in kuala	-13 1 -1 2 9 0
a:in lusaka	0 15 -14 0 0 0
a:in madrid	0 -10 7 3 0 0
a:in muscat	0 19 -18 0 0 0
a:in naivasha	-5 -6 12 0 0 0
a:in new	-1 -13 5 -16 16 0
a:in oran	0 -12 13 0 0 0
a:in osaka	0 -14 20 0 -5 0
a:in pari	-1 5 4 -9 -3 0
a:in person	2 -5 -1 11 -6 0
a:in phuket	0 -14 17 0 0 0
a:in place	0 13 -11 0 0 0
a:in pokhara	0 -5 -4 10 0 0
a:in recife	0 -17 18 0 0 0
a:in salalah	3 -10 5 0 0 0
a:in samarkand	0 -7 11 -1 0 0
a:in seoul	0 5 9 -18 -4 0
a:in shenzhen	0 11 0 -4 -11 0
a:in split	0 -10 13 0 0 0
a:in stockholm	-6 -10 20 -13 0 0
a:in the	6 11 -28 3 18 -6
a:in their	1 10 -9 0 -1 0
a:in time	0 10 -9 0 0 0
a:incheon	0 19 -9 -8 0 0
a:instead	8 5 -15 0 0 0
a:into	-10 6 0 2 -5 0
a:into <quality>	-6 14 -7 0 0 0
a:investigation	0 9 -2 0 0 0
a:invitation	0 0 -8 0 9 0
a:is	10 -8 -5 9 1 4
a:is .	0 -8 9 0 0 0
a:is <number>	11 -3 -10 0 0 0
a:is <person>	-4 6 -11 6 0 0
a:is at	0 17 -10 0 -5 0
a:is back	-6 -4 9 0 0 0
a:is being	15 -24 0 8 3 0
a:is due	0 -8 11 0 0 0
a:is expect	0 0 -8 9 0 0
a:is fix	5 -12 7 0 0 0
a:is likely	9 -14 0 5 0 0
a:is off	0 10 -9 0 0 0
a:is plan	-6 9 -2 -14 -3 8
a:is still	0 -7 9 0 0 0
a:is the	-1 0 -7 0 10 0
a:island	-1 13 -14 2 0 0
a:istanbul on	0 11 -9 0 0 0
a:it	-9 -19 15 19 1 4
a:it 's	0 10 -9 0 0 0
a:it .	12 -5 -7 9 -13 0
a:it a	-3 17 -15 0 0 0
a:it at	0 -10 11 0 0 0
a:it doe	0 -28 22 11 0 0
a:it first	0 11 -9 0 0 0
a:it go	0 -10 0 0 10 0
a:it had	-9 12 0 -3 0 0
a:it has	0 -13 10 3 0 0
a:it is	8 -5 -14 4 8 0
a:it was	12 -24 5 0 12 0
a:it will	0 -13 16 0 0 0
a:its	-4 50 -43 -7 -9 0
a:izmir on	6 -8 1 0 0 0
a:jinping	2 -8 -3 -1 11 0
a:jinping on	5 4 -2 0 -8 0
a:joint	8 -6 0 0 4 0
a:joint statement	10 0 -16 0 6 0
a:joke	0 -11 11 0 0 0
a:just	0 -2 -6 10 0 0
a:keep	-8 -16 14 0 5 0
a:keep the	-2 -11 14 2 -3 0
a:keep their	0 2 -9 0 9 0
a:kind	0 12 -9 0 0 0
a:kuala	-2 0 -4 2 9 0
a:kuala lumpur	-2 0 -4 2 9 0
a:lake	0 -10 -3 10 7 0
a:lancaster	1 -9 0 12 0 0
a:lancaster house	1 -9 0 12 0 0
a:land	8 -16 9 0 0 0
a:last	-18 19 -9 -3 -9 3
a:last .	1 -24 19 0 0 0
a:last <month-gone>	0 17 -12 -4 0 0
a:last <span>	0 15 -12 0 0 0
a:last day	0 10 -8 0 0 0
a:last time	0 -2 -10 14 -1 0
a:last week	-7 9 -4 -22 2 5
a:last year	-1 -8 15 0 -2 0
a:lasted	-6 -24 33 -7 2 0
a:lasted <span>	0 -15 17 0 0 0
a:lasted from	13 -16 4 0 0 0
a:lasting	0 -25 22 6 0 0
a:lasting agreement	0 -22 17 7 0 0
a:late	16 -18 2 0 0 0
a:late on	17 -7 -12 0 0 0
a:later	-2 -29 6 15 9 0
a:later in	0 -9 -3 0 12 0
a:later thi	0 -25 11 20 -12 0
a:latest	0 14 -8 0 -4 0
a:law	0 17 -13 0 0 0
a:leader	6 -12 -3 -5 17 0
a:leader .	0 4 -11 0 7 0
a:leader in	8 -15 0 0 7 0
a:leather	8 -4 -3 0 0 0
a:leave	8 4 0 -1 -14 0
a:leave for	0 0 -9 9 0 0
a:leave it	0 -10 11 0 0 0
a:leave the	9 -13 5 0 0 0
a:led	0 6 -11 4 0 0
a:less	-2 19 -13 0 0 0
a:less than	0 9 -7 0 0 0
a:level	0 -10 14 -10 -5 5
a:level .	0 10 -5 -1 0 0
a:levy	0 -12 13 0 0 0
a:levy <level>	0 -8 8 0 0 0
a:lifeng	0 -9 12 0 -1 0
a:lifeng in	0 -10 10 0 0 0
a:link on	1 -10 3 0 0 1
a:lisbon on	3 11 -14 0 0 0
a:list of	0 13 -11 0 0 0
a:local	0 -13 14 0 0 0
a:long	12 -9 0 0 0 0
a:lose	0 0 -10 0 8 0
a:lot	0 -11 11 0 0 0
a:loui	0 -8 9 0 0 0
a:lower	-6 30 -22 0 0 0
a:lumpur	-2 0 -4 2 9 0
a:lumpur on	-1 -4 -4 9 2 0
a:lusaka	0 15 -14 0 0 0
a:machine	0 -18 13 4 0 0
a:madrid	0 -10 7 3 0 0
a:madrid in	0 -19 19 0 0 0
a:main	0 -15 16 0 0 0
a:many	0 15 -10 0 0 0
a:margin	-2 -8 0 0 3 7
a:margin of	-2 1 -16 1 4 7
a:market	0 -10 9 0 2 0
a:matter	0 10 -4 0 0 0
a:may	4 -4 -11 7 7 0
a:me	3 3 -10 0 0 0
a:measure	-5 22 -16 0 0 0
a:meet	9 -17 4 4 5 0
a:meet <person>	0 22 -17 -2 -4 0
a:meet in	8 -22 19 -1 0 0
a:meet of	0 2 -8 0 9 0
a:mention it	0 -12 12 0 0 0
a:mention the	0 11 -11 0 0 0
a:merdeka	0 0 -11 10 4 0
a:merdeka <number>	0 0 -11 10 4 0
a:middle	2 -4 9 5 -18 0
a:middle of	4 -6 0 9 -9 0
a:milk	0 13 -10 0 0 0
a:minister	10 -6 9 -14 -8 0
a:minister of	10 4 -12 -2 0 0
a:ministerial	0 -9 10 0 0 0
a:ministry	-2 -19 16 8 0 0
a:minute	0 -15 0 0 16 0
a:minute .	-2 -15 -1 5 16 0
a:month	4 -18 1 11 8 0
a:month .	7 -10 -10 20 0 0
a:month in	0 -8 5 0 5 0
a:more	12 -10 -3 13 -6 0
a:more than	0 15 -10 -4 -7 0
a:morning	4 7 -4 0 -21 -1
a:morning .	31 -15 1 0 -15 0
a:morning <person>	0 -11 13 0 0 0
a:morning in	-10 22 -16 0 0 0
a:most	-3 17 -18 0 4 0
a:most of	0 21 -19 0 0 0
a:move to	0 -13 14 0 0 0
a:mr	-8 11 -3 6 -7 0
a:mr .	0 -6 10 -3 0 0
a:mr <person>	-14 20 -15 9 -6 0
a:muscat	0 19 -18 0 0 0
a:naivasha	-5 -6 12 0 0 0
a:nang	0 -12 13 0 0 0
a:nation	0 -15 6 12 0 0
a:national	6 -10 -1 9 -3 0
a:near	-8 3 -2 6 0 0
a:near seoul	0 -4 -10 15 0 0
a:need	-5 -9 17 0 0 0
a:negotiate	0 19 -16 -1 0 0
a:negotiation	-15 0 1 6 0 0
a:negotiation between	0 -13 17 -1 0 0
a:negotiation on	0 -15 20 -1 -2 0
a:new	-3 0 0 -10 12 0
a:new from	-4 -4 9 0 0 0
a:new tariff	0 -16 8 0 9 0
a:new year	0 18 -8 0 -9 0
a:new york	-1 -13 5 -16 16 0
a:next	-9 -3 -6 -1 15 4
a:next month	0 -17 8 0 8 0
a:next round	0 -8 6 0 0 0
a:next week	3 0 -11 -15 15 6
a:next year	-8 -9 9 -1 5 0
a:night	10 -5 -2 -3 5 0
a:night .	0 13 -8 -4 0 0
a:night to	0 -9 9 0 0 0
a:night without	0 11 -10 0 0 0
a:no	-4 10 -2 -5 0 0
a:no longer	0 9 -8 0 0 0
a:noon	4 -12 -15 24 0 0
a:not	-7 8 -7 -8 10 0
a:not mention	0 -10 3 0 8 0
a:not take	0 15 -12 0 0 0
a:nothing	0 18 -15 -5 0 0
a:nothing .	0 11 -8 0 0 0
a:nothing else	0 -10 11 0 0 0
a:notice	-3 14 -10 0 0 0
a:now	2 -15 17 -2 -2 0
a:number	3 2 -10 -5 8 0
a:number .	-2 10 -6 0 0 0
a:nvidia	-1 10 -7 0 0 0
a:of	-32 14 1 -4 0 -4
a:of <day-gone>	18 -17 10 -4 -7 0
a:of <goods-amount>	-12 15 0 0 0 0
a:of <level>	-19 18 -5 0 0 0
a:of <month-ahead>	5 -4 10 -7 -5 0
a:of <month-gone>	0 11 -7 0 0 0
a:of <name>	1 4 9 -21 -19 0
a:of <number>	-15 3 7 -4 0 0
a:of <office>	16 -4 -7 -6 0 0
a:of <organisation>	3 -16 5 0 8 0
a:of <person>	-25 20 -3 -8 2 0
a:of <quality>	0 14 -8 -2 0 0
a:of <span>	-4 0 8 -6 -4 0
a:of a	-3 13 0 -8 -14 0
a:of about	1 -15 13 0 0 0
a:of all	-7 -6 13 0 0 0
a:of an	4 -18 2 13 0 0
a:of asean	0 18 -17 0 0 0
a:of both	0 -6 8 0 0 0
a:of good	0 -15 16 0 0 0
a:of his	0 -17 20 0 -5 0
a:of last	0 -27 22 0 9 0
a:of negotiation	-2 4 -10 4 3 0
a:of peace	0 11 -11 0 0 0
a:of president	0 -7 -6 0 13 0
a:of soybean	-9 1 5 0 0 0
a:of talk	-10 9 -5 -3 0 -2
a:of tariff	0 20 -20 0 0 0
a:of the	7 10 -7 -16 -3 1
a:of their	-2 -7 -6 4 15 0
a:of trade	-3 5 -7 2 3 0
a:of two	0 -16 0 12 0 0
a:of week	-1 -13 -5 11 9 0
a:off	-17 3 8 -1 1 0
a:off .	-3 11 -5 -2 -1 0
a:off by	0 10 -9 0 0 0
a:off in	0 12 -9 0 0 0
a:off the	6 -19 15 0 0 0
a:offer	-1 26 -33 9 0 0
a:official	0 6 -14 8 0 0
a:oil	-14 5 9 0 -4 0
a:olive	0 -12 15 0 0 0
a:on	9 -3 -1 -6 -2 4
a:on .	0 22 -28 1 0 0
a:on <day-ahead>	2 -6 2 -27 9 10
a:on <day-gone>	16 -5 -5 7 -16 0
a:on <day-today>	-7 43 -35 -9 4 -2
a:on <level>	11 -20 0 0 8 0
a:on <money>	0 -9 9 0 0 0
a:on <number>	3 -13 10 0 0 0
a:on <person>	0 14 -10 0 0 0
a:on <quality>	4 -21 24 -7 -2 0
a:on <seat>	3 -11 7 0 0 0
a:on a	7 -14 6 7 0 0
a:on about	0 -8 8 0 0 0
a:on all	-4 11 -4 0 0 0
a:on at	0 -9 11 0 0 0
a:on beef	0 -16 12 3 0 0
a:on each	0 7 -5 0 0 0
a:on fish	0 -12 12 0 0 0
a:on good	4 4 -10 0 0 0
a:on how	0 -22 14 0 10 0
a:on in	-9 18 -20 9 0 0
a:on it	0 -8 11 0 0 0
a:on one	0 -1 -7 0 11 0
a:on rare	-6 15 -8 0 0 0
a:on tariff	5 -5 -6 8 0 0
a:on the	8 -9 -7 11 -3 4
a:on trade	-18 29 -9 -3 -2 0
a:on until	0 -16 16 0 0 0
a:on what	0 -6 10 0 0 0
a:once	-11 -10 17 8 -11 0
a:once .	-3 -6 12 0 0 0
a:once more	0 -18 13 12 -9 0
a:one	-7 -25 1 22 21 0
a:one .	-7 -8 2 10 0 0
a:one and	0 -14 15 0 0 0
a:one another	0 -2 -6 0 11 0
a:one of	7 -10 -9 12 -1 0
a:open	-2 17 -6 -9 -6 0
a:open .	0 20 -8 0 -11 0
a:opened	-4 13 -3 -5 -1 0
a:or	-11 1 -23 17 5 0
a:or <span>	0 -6 -11 16 0 0
a:oran	0 -12 13 0 0 0
a:order	-2 12 -5 0 -1 0
a:ordinary	0 11 -7 0 0 0
a:origin	0 10 -7 0 0 0
a:osaka	-4 -14 23 0 -6 0
a:other 's	0 8 -4 0 0 0
a:other in	0 -13 9 0 2 0
a:our	-10 3 -11 17 -2 0
a:out	-5 24 -9 -5 -15 0
a:out .	7 8 -13 -1 -1 0
a:out what	-4 14 -10 0 0 0
a:outcome	-2 -6 1 0 9 0
a:outcome .	-1 -19 21 0 0 0
a:over	10 11 -21 0 0 0
a:over .	-3 2 -9 8 0 0
a:over the	-1 19 -11 -3 0 0
a:own	-1 0 10 0 -6 0
a:owner	-2 13 -5 0 0 0
a:pact	0 12 -5 -4 0 0
a:page	0 13 -10 0 0 0
a:palace	0 -9 6 8 -5 0
a:palm	0 -8 10 0 0 0
a:paper	-5 -13 16 1 -4 0
a:paper .	0 -22 25 0 0 0
a:paragraph	0 -9 10 0 0 0
a:pari	-1 5 4 -9 -3 0
a:pari in	0 -9 13 -1 0 0
a:pari on	0 -16 22 -2 0 0
a:party	0 11 -9 0 0 0
a:pass	-4 4 -13 0 10 0
a:pass without	0 -4 -6 0 10 0
a:past	0 25 -21 -1 0 0
a:pause	-1 -10 13 0 0 0
a:pause .	0 -11 12 0 0 0
a:pause in	0 -10 11 0 0 0
a:pay	0 2 5 -6 -10 0
a:pay .	0 -7 9 0 -1 0
a:pay <level>	-1 27 -18 0 0 0
a:pay <number>	-6 -10 16 0 0 0
a:pay it	11 -10 0 0 0 0
a:peace	0 15 -11 -2 0 0
a:peace talk	0 15 -15 0 0 0
a:people	-10 0 11 -4 -8 0
a:people .	-8 -1 13 0 0 0
a:people on	0 11 -5 0 -5 0
a:permanent	0 -6 9 -1 0 0
a:permanent agreement	0 -11 13 0 0 0
a:person	2 -7 0 11 -6 0
a:phase	10 -8 0 -1 0 0
a:phase one	11 -6 -3 0 0 0
a:phone	10 -6 0 0 -1 0
a:phuket	0 -14 17 0 0 0
a:piece	0 10 -10 0 0 0
a:piraeu	0 13 -12 0 0 0
a:place .	-6 7 1 -4 0 0
a:place in	-1 -18 17 3 0 0
a:place on	0 22 -16 -11 0 0
a:plan	-7 10 -6 -22 5 8
a:plan for	-8 6 4 -12 -6 0
a:plan to	0 10 -10 0 0 0
a:plane	-1 -10 13 0 0 0
a:pokhara	0 -5 -4 10 0 0
a:port	-3 -7 16 -2 -1 0
a:porto	0 12 -9 0 0 0
a:positive	-9 2 -12 0 17 0
a:possible	-5 13 -16 4 0 0
a:postpone	0 17 -16 0 0 0
a:potatoe	0 -8 9 0 0 0
a:preliminary	-5 -6 11 0 0 0
a:premier he	0 -9 12 0 -1 0
a:prepare	-5 -8 -11 17 7 0
a:prepare .	0 -8 -5 13 0 0
a:prepare for	0 -10 7 0 4 0
a:present	12 -17 11 0 -3 0
a:present .	0 -4 8 0 -2 0
a:present rate	13 -13 0 0 0 0
a:president	-4 -11 -2 -17 27 0
a:president .	-3 0 -2 0 9 0
a:president <person>	0 -8 -11 0 18 0
a:president donald	0 11 0 0 -12 0
a:president on	19 -17 0 0 0 0
a:press	-11 2 9 0 0 0
a:press conference	-8 3 4 0 0 0
a:prevent	0 -14 14 0 0 0
a:price	0 13 -8 0 0 0
a:probably	-2 12 -9 0 0 0
a:productive	0 -9 1 9 0 0
a:progress	8 -13 7 0 0 0
a:progress .	-1 -10 13 0 0 0
a:project	0 -9 9 0 0 0
a:prolong	0 -10 2 11 -3 0
a:prolong their	-5 -2 9 0 0 0
a:propose a	9 -7 -1 0 0 0
a:publish	-2 -8 13 0 -3 0
a:publish a	0 18 -15 0 0 0
a:publish the	0 -8 9 0 0 0
a:put	-12 8 1 -3 -4 0
a:put off	0 10 -8 0 0 0
a:quarrel	0 -9 12 0 0 0
a:quarrel over	0 -8 8 0 0 0
a:raise	-7 16 -7 0 0 0
a:rang	9 -6 -2 0 0 0
a:rate	10 5 -20 0 0 0
a:rate .	12 -9 0 0 0 0
a:rather	1 -12 9 0 0 0
a:rather than	0 -9 11 0 0 0
a:reach	-8 10 -11 0 7 0
a:reach a	0 -1 -4 0 9 0
a:read	12 1 -16 0 0 0
a:receive	0 -18 0 0 17 0
a:recent	0 -6 -2 0 0 10
a:refuse	0 -8 0 11 0 0
a:refuse to	0 -9 0 11 0 0
a:relation	0 -11 13 0 0 0
a:relationship	0 13 -13 0 0 0
a:relief	0 -4 8 0 -2 0
a:reporter	-6 9 -1 0 0 0
a:request	-1 -7 11 0 0 0
a:resort	-1 8 3 0 -12 0
a:resort in	-1 7 1 0 -11 0
a:respect	0 -12 13 0 0 0
a:result .	0 13 -8 -3 0 0
a:resume	-2 1 -6 11 -4 0
a:resume in	0 12 -7 -6 0 0
a:resume on	0 7 -23 13 0 0
a:return	0 16 -29 5 3 0
a:return to	0 13 -10 0 0 0
a:review	-9 10 0 0 0 0
a:right	0 -6 9 0 0 0
a:rise	14 -16 5 0 0 0
a:rise to	16 -20 3 0 0 0
a:road	-4 11 -4 0 0 0
a:room	0 30 -22 -4 -3 0
a:round in	0 -9 12 0 0 0
a:round on	0 11 -20 7 0 0
a:round with	0 -12 1 7 0 0
a:row	-3 20 -14 0 0 0
a:rule of	0 11 -6 0 0 0
a:run	4 16 -16 0 -3 0
a:run for	0 22 -12 0 -11 0
a:salalah	3 -10 5 0 0 0
a:sale	7 -9 2 0 0 0
a:salmon	0 10 -7 0 0 0
a:samarkand	0 -13 16 -1 0 0
a:same	16 -10 6 -3 0 0
a:same day	13 -22 14 0 -2 0
a:say	-8 1 11 -8 -4 0
a:say it	-9 20 -11 0 0 0
a:say on	0 -10 13 0 0 0
a:scrap .	0 9 -8 0 0 0
a:sea	0 -10 -3 13 0 0
a:sea .	0 -10 -2 13 0 0
a:seal	12 -11 -11 0 8 0
a:season .	-5 9 0 0 0 0
a:second	9 -19 26 -27 -15 5
a:second .	0 -11 14 0 0 0
a:second day	0 -11 14 0 -1 0
a:see	-1 9 -11 -2 6 0
a:send	1 6 -9 0 0 0
a:set	4 15 -11 -6 -7 0
a:settle the	4 -14 14 0 -6 0
a:share	0 13 -12 0 0 0
a:sheet	-1 16 -12 0 0 0
a:sheet on	0 13 -12 0 0 0
a:shenzhen	0 12 0 -4 -11 0
a:shenzhen in	0 -11 21 0 -10 0
a:shenzhen on	0 11 -15 0 3 0
a:ship .	0 15 -13 0 0 0
a:shook	0 -13 13 0 1 0
a:shook hand	0 -13 13 0 1 0
a:shortly	-8 -23 -9 27 9 0
a:shortly at	0 -4 -3 11 -2 0
a:should	0 -7 9 0 0 0
a:show	3 -11 9 0 0 0
a:show .	0 -13 14 0 0 0
a:side	-16 -13 -1 10 11 10
a:side .	-7 0 -10 5 0 11
a:sideline	0 -26 9 9 2 0
a:sideline of	1 -19 14 0 0 0
a:sign	-7 -2 0 12 0 0
a:sign a	0 -15 0 12 6 0
a:sign an	0 11 -7 0 0 0
a:signature	0 20 -15 -2 0 0
a:signature of	0 9 -8 0 0 0
a:since	7 15 -6 -20 -11 -3
a:since <month-gone>	10 2 -7 -3 0 0
a:since geneva	0 14 -14 0 0 0
a:since last	0 16 -11 -5 0 0
a:since the	-8 -6 22 -11 -10 0
a:sit	-11 -12 9 10 0 0
a:sit down	0 10 -3 0 -6 0
a:sixth	0 -4 0 13 -4 0
a:sixth round	0 -10 0 13 0 0
a:small	-7 11 -2 0 0 0
a:so	13 -4 -10 6 0 0
a:some	-2 0 -12 -1 14 0
a:some time	0 -9 -6 0 15 0
a:soon	2 -21 0 24 -10 0
a:soon .	1 -17 -3 17 0 0
a:south	0 15 -14 0 0 0
a:southeast	0 13 -12 0 0 0
a:soybean	-12 0 12 0 -2 0
a:speak	-13 2 13 0 0 0
a:speak about	0 -8 10 0 0 0
a:speak of	6 -14 8 0 0 0
a:spirit	0 -11 13 0 0 0
a:split	0 -5 12 0 -3 0
a:spoke by	11 -7 -3 0 0 0
a:spoke of	-11 14 0 0 0 0
a:sprat	0 -8 9 0 0 0
a:spring	0 -13 7 0 5 0
a:stand	-3 6 -14 10 0 0
a:standstill	0 -14 16 0 0 0
a:start	2 -17 0 4 1 8
a:start in	0 -13 16 0 0 0
a:state	0 -13 4 8 1 0
a:state visit	0 -8 0 12 0 0
a:statement	10 1 -18 0 6 0
a:statement on	12 -6 -3 0 0 0
a:stay	0 -8 10 0 0 0
a:stay suspend	0 -11 12 0 0 0
a:steel and	0 11 -7 0 0 0
a:still	-4 -13 8 2 6 0
a:still in	0 14 -11 0 0 0
a:still pay	0 -10 11 0 0 0
a:stockholm	-6 -17 28 -14 0 0
a:stockholm .	0 -9 12 0 0 0
a:stockholm last	0 -10 12 0 0 0
a:stockholm on	0 -8 14 -1 0 0
a:stop	-4 -11 17 0 0 0
a:stop .	0 -13 16 0 0 0
a:strike	0 15 -11 0 0 0
a:subject	0 9 -8 0 0 0
a:success .	0 -12 15 0 0 0
a:summer	0 -2 -8 10 3 0
a:summer .	0 -12 -2 13 5 0
a:summit	-8 14 -2 -8 -3 0
a:summit .	-3 24 -15 0 -9 0
a:summit in	-2 -14 1 -2 17 0
a:suspend the	-1 -11 14 0 0 0
a:swakopmund	0 -19 20 0 0 0
a:system	0 11 -10 0 0 0
a:talk	16 1 -15 7 9 -6
a:talk .	0 -11 3 12 -1 0
a:talk at	0 18 -15 -2 0 0
a:talk between	0 12 -8 -4 0 0
a:talk in	-1 8 -11 -5 12 0
a:talk on	8 -8 6 -8 2 0
a:talk open	0 19 -19 0 0 0
a:talk since	5 -15 16 -7 0 0
a:talked	6 -9 7 0 -2 0
a:talking	0 -11 12 0 0 0
a:tariff	-6 1 2 -6 13 -1
a:tariff .	5 -17 16 -1 0 0
a:tariff cut	0 -9 10 0 0 0
a:tariff for	-9 9 -1 0 0 0
a:tariff talk	4 -13 9 0 0 0
a:tariff truce	0 13 -9 -2 0 0
a:tariff were	0 -8 0 9 0 0
a:team	1 -13 5 9 -1 0
a:technical	0 -9 11 0 0 0
a:telephone	24 -22 3 -8 -6 0
a:telephone .	-13 16 -2 0 0 0
a:telephone <day-today>	11 -11 0 0 0 0
a:telephone call	7 -14 9 0 0 0
a:telephone conversation	11 -7 -1 0 0 0
a:telephone in	10 -10 0 0 0 0
a:telephone on	19 -11 -9 0 0 0
a:telephoned	2 6 -12 0 0 0
a:text	0 -7 11 0 0 0
a:th	-2 -2 -6 12 0 0
a:than	4 7 -19 1 2 0
a:than five	0 25 -21 -2 0 0
a:than the	0 -3 -3 10 0 0
a:than two	-1 15 -8 0 -5 0
a:that	-14 -7 19 11 -11 -3
a:that .	-1 -16 11 0 9 0
a:that he	-1 22 -19 0 -1 0
a:that it	0 -20 21 0 0 0
a:that of	0 -9 9 0 0 0
a:that the	-10 15 -4 -2 -2 0
a:the	-9 9 -13 -3 11 9
a:the <day-ahead>	1 -10 -3 -5 13 4
a:the <level>	6 -16 13 0 -4 0
a:the <name>	15 -14 0 -7 18 -1
a:the <office>	-13 3 -2 12 0 0
a:the <organisation>	-13 17 -3 -9 -20 4
a:the <person>	-12 1 15 1 -24 0
a:the <quality>	-10 -2 6 0 -9 11
a:the <seat>	-30 -31 -10 7 46 0
a:the apec	-2 8 -15 -5 13 0
a:the asean	-3 4 5 0 -10 0
a:the autumn	4 -16 0 -6 16 0
a:the back	0 10 -9 0 0 0
a:the begin	-1 -9 15 -1 -1 0
a:the bridge	0 -9 0 -2 -2 14
a:the calendar	0 -9 12 0 0 0
a:the ceasefire	0 13 -12 0 0 0
a:the come	2 -2 -7 13 -10 0
a:the deal	1 7 -10 0 0 0
a:the delegation	-6 -1 13 -5 0 0
a:the dispute	0 -5 8 0 -2 0
a:the evening	1 -9 0 -1 10 0
a:the extension	0 10 -7 0 0 0
a:the ferry	0 -4 -4 0 9 0
a:the first	2 -8 1 0 5 0
a:the framework	6 -17 15 0 -2 0
a:the g	0 5 1 0 -11 0
a:the great	-3 11 -2 -3 -9 0
a:the head	4 -12 8 0 0 0
a:the headquarter	0 17 -15 -1 0 0
a:the lake	0 -4 -1 10 0 0
a:the largest	0 15 -14 0 0 0
a:the last	-2 -7 -3 20 -6 0
a:the latest	0 14 -8 0 -4 0
a:the leader	6 -29 26 0 -2 0
a:the line	12 -8 -2 0 0 0
a:the margin	-2 -8 0 0 3 7
a:the matter	2 11 -11 0 0 0
a:the middle	2 -4 9 5 -18 0
a:the national	0 -6 0 9 -3 0
a:the negotiation	0 -7 11 0 0 0
a:the new	-5 17 -1 0 -11 0
a:the next	-10 5 -12 16 -10 0
a:the one	0 -13 15 0 0 0
a:the other	-2 -1 9 -6 0 0
a:the outcome	0 -9 9 0 0 0
a:the president	1 -18 12 0 10 0
a:the right	0 -8 10 0 0 0
a:the rule	0 9 -6 0 0 0
a:the same	16 -10 6 -3 0 0
a:the second	-2 -6 15 -16 -10 6
a:the sideline	0 -26 9 9 2 0
a:the spring	0 -15 12 5 0 0
a:the summer	0 -13 -2 13 4 0
a:the suspension	9 -12 5 0 0 0
a:the table	0 -16 21 -2 0 0
a:the tariff	-12 15 -1 -4 0 0
a:the team	0 1 -11 7 0 0
a:the telephone	8 -16 7 0 0 0
a:the three	-7 -2 11 0 0 0
a:the trade	-9 22 -8 -2 -5 0
a:the truce	14 0 -7 -9 4 0
a:the two	17 -22 2 -26 24 -1
a:the visit	0 -10 12 0 -5 0
a:the winter	0 -3 -3 0 11 0
a:the word	1 -11 8 0 0 0
a:their	-6 6 -7 -9 16 -2
a:their <quality>	3 14 -14 -1 0 0
a:their country	2 -17 7 0 7 0
a:their dispute	-3 13 -18 -1 8 0
a:their duty	5 3 -10 0 0 0
a:their president	-13 2 5 0 2 0
a:their second	8 -25 21 0 0 0
a:their trade	0 -13 -1 10 5 0
a:their truce	-11 13 0 0 0 0
a:them	-4 1 4 -9 3 0
a:them .	-1 14 -7 0 -2 0
a:them in	0 -13 4 0 9 0
a:then	0 -8 2 6 0 0
a:there	-10 -15 32 -20 -7 -1
a:there 's	0 -8 9 0 0 0
a:there <day-ahead>	0 -23 28 0 -5 0
a:there on	0 -10 22 -14 -2 0
a:therefore	0 -10 10 0 0 0
a:they	3 -18 23 0 -11 0
a:they had	-3 -14 13 4 0 0
a:they will	12 -9 -1 0 0 0
a:thi	24 -16 -9 18 -18 9
a:thi month	8 -19 0 13 4 0
a:thi week	16 -3 -5 12 -28 4
a:thi year	0 -16 6 0 3 6
a:third	0 9 -3 0 -8 0
a:third round	0 7 -10 4 0 0
a:third time	2 -9 12 -4 -1 0
a:threat	-4 21 -13 0 0 0
a:threaten	-2 15 -9 0 0 0
a:three	-8 -9 10 3 2 0
a:three -	4 -10 6 0 0 0
a:three hour	0 -5 -16 13 8 0
a:three time	-8 4 3 0 0 0
a:through	0 -8 12 -3 -1 0
a:till	0 -9 0 7 0 0
a:time	0 -6 4 -9 0 4
a:time .	6 4 12 -9 -24 0
a:time after	0 -4 -4 0 9 0
a:time in	-8 1 5 -5 3 0
a:time on	0 7 -9 0 4 0
a:time thi	-2 17 -14 -1 -7 7
a:to	8 5 -1 0 -21 -3
a:to .	0 13 -7 -3 0 0
a:to <day-gone>	-1 -15 20 -3 0 0
a:to <name>	11 0 -4 -5 -1 0
a:to <person>	19 -8 -12 -1 -3 0
a:to <seat>	-21 4 5 18 -38 2
a:to a	-2 9 -2 0 0 0
a:to an	0 16 -12 -2 0 0
a:to ask	15 -15 1 0 0 0
a:to be	-8 12 -16 8 -11 3
a:to begin	0 15 -8 -3 0 0
a:to complete	9 -2 0 -4 -3 0
a:to decide	0 -6 11 0 -2 0
a:to do	0 -17 21 0 0 0
a:to end	0 -1 -7 10 0 0
a:to extend	-10 4 4 0 0 0
a:to freeze	0 -8 11 0 0 0
a:to go	-1 -9 13 -4 0 0
a:to his	15 -12 -1 0 0 0
a:to keep	-7 -19 16 0 5 0
a:to leave	1 13 -16 0 0 0
a:to let	9 -4 -3 0 0 0
a:to make	0 -8 11 0 0 0
a:to nothing	0 11 -9 0 0 0
a:to prepare	0 8 -14 0 7 0
a:to prevent	0 -14 14 0 0 0
a:to prolong	3 -14 3 6 0 0
a:to settle	0 0 -9 7 3 0
a:to sign	0 9 -5 0 -3 0
a:to speak	-1 -7 11 0 0 0
a:to stop	0 -8 11 0 0 0
a:to suspend	-2 -7 10 0 0 0
a:to take	9 -4 -2 0 0 0
a:to talk	6 -11 3 6 -1 0
a:to the	-9 18 -12 -12 7 0
a:to wait	12 -12 0 0 0 0
a:to work	6 4 -1 -10 0 0
a:together	-8 -11 15 -8 10 0
a:together for	0 -14 18 0 0 0
a:together in	0 -11 14 0 0 0
a:too	-3 11 -14 -4 6 0
a:top	0 10 -7 0 0 0
a:town	-1 10 -5 0 0 0
a:town hall	0 10 -6 0 0 0
a:trade	-13 5 -9 15 1 -2
a:trade .	0 -11 1 0 9 0
a:trade agreement	0 0 -6 11 -5 0
a:trade deal	1 10 -3 -7 -6 0
a:trade talk	0 1 -14 9 2 0
a:trade truce	-18 27 -15 5 0 0
a:travel	0 7 -12 5 -1 0
a:travel to	0 6 -12 6 -1 0
a:treasury	0 11 -9 0 0 0
a:treaty	0 -12 15 0 0 0
a:trieste	0 -8 9 0 0 0
a:truce	-15 19 -14 9 4 -2
a:truce .	-7 -7 15 0 0 0
a:truce between	15 5 -28 0 0 0
a:truce by	-11 3 9 0 0 0
a:truce in	-1 -16 19 0 0 0
a:truce of	0 24 -20 0 0 0
a:truce on	0 -14 -6 13 9 0
a:truce that	-8 17 -10 0 0 0
a:truce with	0 14 -9 0 0 0
a:trump	0 11 0 0 -12 0
a:tuna	0 10 -9 0 0 0
a:turnberry	0 3 3 0 -9 0
a:twice	16 -1 -7 -4 0 0
a:two	17 -25 10 0 9 -4
a:two <office>	19 -9 0 -1 0 0
a:two country	0 -3 9 -1 -3 0
a:two head	1 -9 0 0 11 0
a:two hour	9 4 -1 -6 -8 0
a:two in	0 -13 13 0 0 0
a:two leader	-6 -2 0 0 9 0
a:two or	0 -5 -9 17 -7 0
a:two president	10 -6 -7 -1 7 0
a:two round	0 14 -13 0 0 0
a:two side	-7 7 -9 -1 8 0
a:under	0 18 -7 -11 -1 0
a:under the	0 7 -2 0 0 0
a:understanding	6 -15 7 0 0 0
a:until	16 3 0 -22 -16 -2
a:until <day-ahead>	2 5 4 -16 -13 0
a:until the	0 14 -12 0 0 0
a:up	13 0 -12 -12 11 0
a:up .	6 -9 9 0 -4 0
a:up to	0 10 -7 0 0 0
a:us	-9 6 2 0 0 0
a:usual	0 -12 15 0 0 0
a:very	-4 14 -5 -5 -4 0
a:video	10 -9 -7 -6 4 6
a:video link	0 -9 5 0 0 0
a:video on	2 0 -10 0 0 8
a:villa	0 -7 -2 11 0 0
a:visit .	4 0 -18 14 -1 0
a:visit of	0 -12 14 0 0 0
a:wait	12 -6 -2 0 0 0
a:wait until	10 -5 -2 0 0 0
a:war	0 15 -14 -3 5 0
a:was <level>	0 14 -10 0 0 0
a:was <number>	-5 21 -10 0 0 0
a:was call	-1 13 -11 0 0 0
a:was the	0 -12 16 0 0 0
a:was to	0 24 -15 -4 -7 0
a:water	0 0 -10 11 0 0
a:way	2 -9 3 -6 8 0
a:we	22 -20 0 6 0 0
a:week	22 -15 -18 21 -9 14
a:week .	11 -5 -17 8 -4 10
a:week ago	9 -17 13 0 -3 0
a:week to	0 11 -4 0 -9 0
a:weekend of	0 13 -12 0 0 0
a:well	0 0 4 -7 -11 8
a:well .	1 -7 9 -1 -2 0
a:were	-4 10 -3 0 -11 0
a:were hold	2 -12 9 0 0 0
a:what	-17 20 -14 -15 11 0
a:what <person>	0 -6 9 0 0 0
a:what it	0 10 -7 0 0 0
a:what their	0 -10 11 0 0 0
a:what was	0 17 -13 0 0 0
a:whatever	1 -16 14 0 0 0
a:when	-3 17 -8 0 0 0
a:whether a	0 -14 15 0 0 0
a:whether it	0 -5 -1 10 -1 0
a:whom	18 -7 -12 0 0 0
a:will	6 -12 6 0 0 0
a:will be	-10 1 0 7 -1 0
a:will do	17 -12 -6 0 0 0
a:will not	0 19 -16 0 0 0
a:will now	7 -23 17 0 0 0
a:will pay	-1 -6 9 0 0 0
a:win	-7 20 -12 0 0 0
a:wine	0 -6 9 -1 0 0
a:winter	0 -2 -4 0 10 0
a:winter .	0 -11 0 0 10 0
a:with	11 -2 -3 -6 -6 0
a:with <name>	0 -1 17 -6 -37 -1
a:with <office>	-14 -1 17 0 0 0
a:with <person>	12 -10 2 -13 6 -4
a:with <quality>	12 -9 10 -1 -10 0
a:with <seat>	8 16 -36 3 0 0
a:with a	5 -3 -5 -12 17 0
a:with him	3 -10 -1 0 8 0
a:with his	-2 -14 23 -4 0 0
a:with it	7 -16 2 7 0 0
a:with mr	0 -7 -3 10 0 0
a:with our	0 -4 -11 14 0 0
a:with the	-3 5 -9 6 -14 11
a:with them	0 10 -9 0 0 0
a:within	3 -47 -4 42 4 0
a:within <span>	0 -17 5 0 7 0
a:within the	0 -2 -3 9 0 0
a:within two	0 -13 0 14 0 0
a:within week	0 -18 -4 21 0 0
a:without	0 -15 13 -3 12 0
a:without a	0 -6 0 0 15 0
a:word	7 -16 0 0 10 0
a:work	4 11 -6 -11 -1 0
a:work out	0 9 -8 0 0 0
a:world	-7 -3 10 0 0 0
a:would	-4 0 -1 12 -17 -2
a:would go	0 0 -16 12 0 0
a:would resume	0 -13 6 8 0 0
a:write	0 23 -18 0 0 0
a:xi	2 -8 -3 -1 11 0
a:xi jinping	2 -8 -3 -1 11 0
a:year	-15 -17 23 -9 2 5
a:year .	0 -7 -2 -9 9 6
a:york	-1 -13 5 -16 16 0
a:york .	0 -17 23 0 -5 0
a:york on	0 9 -16 0 9 0
asks	-4 3 6 -23 0 -2
b:"	-14 3 -7 17 6 -1
b:" <person>	8 0 -10 -1 5 0
b:" in	0 -19 -3 11 10 0
b:" it	0 -4 -5 9 0 0
b:" mr	0 15 -14 0 0 0
b:" on	0 -20 20 0 0 0
b:" we	-8 14 -15 -2 7 0
b:& p	6 -9 3 0 0 0
b:'	0 -12 -4 7 18 0
b:'s	2 -5 -5 -9 22 -2
b:'s <number>	0 12 -9 0 0 0
b:'s <person>	1 -14 -3 8 13 0
b:'s account	-3 14 -18 0 7 0
b:'s answer	0 12 -8 0 0 0
b:'s commerce	-6 8 -6 -2 5 0
b:'s custom	-9 15 -4 0 0 0
b:'s economy	0 9 -5 -1 0 0
b:'s first	0 -6 -8 0 15 0
b:'s foreign	9 -13 5 7 -5 0
b:'s negotiator	0 -23 27 -1 0 0
b:'s on	0 16 -13 0 0 0
b:'s own	0 15 -9 0 0 0
b:'s president	20 -15 8 0 -18 0
b:'s second	0 0 -16 0 13 0
b:'s state	0 -5 10 -1 -3 0
b:'s talk	4 -9 10 -1 0 0
b:'s to	0 -16 11 0 6 0
b:'s trade	6 -31 16 15 -2 0
b:'s two	0 -16 17 0 0 0
b:'s vice	-2 -7 18 -4 -2 0
b:'s visit	0 14 -10 0 -4 0
b:(	0 3 -10 -12 11 0
b:)	0 -9 8 1 -1 0
b:,	1 -3 -1 12 -1 8
b:, <day-ahead>	-2 -2 10 -1 0 0
b:, <level>	-1 -19 22 0 0 0
b:, <name>	12 9 -17 -5 10 -1
b:, <office>	-3 21 -19 -6 8 0
b:, <person>	5 5 -19 13 0 -1
b:, <seat>	-5 18 -13 0 0 0
b:, <span>	1 -25 16 0 7 0
b:, a	5 -17 21 -8 -9 0
b:, after	23 -18 1 4 -7 0
b:, agree	11 -6 -5 -3 7 0
b:, and	0 11 -15 -5 4 0
b:, announce	-5 13 0 -4 -5 0
b:, are	7 0 -9 -6 5 0
b:, as	16 -22 0 0 4 7
b:, ask	0 18 -14 0 0 0
b:, at	-2 -27 22 -13 14 0
b:, back	0 0 -11 13 0 0
b:, before	0 14 -22 9 0 0
b:, between	-3 6 -12 9 0 0
b:, both	0 12 -8 0 0 0
b:, broke	0 9 -7 0 0 0
b:, by	6 4 -17 0 0 0
b:, call	-11 9 3 0 0 0
b:, clear	-6 10 0 0 0 0
b:, come	0 10 -11 0 4 0
b:, conclude	0 25 -22 -1 0 0
b:, due	-2 12 -8 0 0 0
b:, end	0 -7 11 -2 0 0
b:, for	1 -13 4 8 -1 0
b:, from	-2 -3 10 -5 -1 0
b:, go	0 15 -10 -1 0 0
b:, had	-3 -9 14 6 -7 0
b:, has	-1 10 -10 4 -2 0
b:, have	0 0 -17 20 0 0
b:, having	0 -9 10 0 0 0
b:, his	0 10 3 0 -14 0
b:, hold	8 -12 8 -4 0 0
b:, in	4 -16 -4 10 15 0
b:, is	-10 -3 1 2 7 0
b:, it	-8 14 -12 5 0 0
b:, meet	0 -20 17 3 -1 0
b:, monday	-3 -17 11 0 13 0
b:, move	0 4 -14 8 0 0
b:, mr	-1 0 -1 0 9 0
b:, no	0 -4 -10 0 0 14
b:, one	-7 23 -14 0 0 0
b:, plan	0 9 -6 0 -1 0
b:, promise	7 1 -10 0 0 0
b:, publish	-2 18 -15 0 0 0
b:, receive	0 0 -13 8 0 0
b:, saturday	0 -10 11 0 0 0
b:, say	-12 0 2 13 -11 0
b:, set	0 -12 12 0 0 0
b:, settle	9 0 -5 0 0 0
b:, so	11 -12 2 0 0 0
b:, spoke	10 -7 0 0 0 0
b:, stay	-7 17 -10 0 0 0
b:, take	0 6 -16 8 0 0
b:, tell	-3 17 -11 -2 0 0
b:, that	0 -6 9 0 -1 0
b:, the	-11 16 -5 0 -12 5
b:, their	-4 -12 5 -10 18 0
b:, thursday	-10 14 -7 0 0 0
b:, tuesday	12 5 -23 0 0 0
b:, two	0 16 -14 0 0 0
b:, until	0 -11 6 0 8 0
b:, visited	0 -21 0 -1 11 11
b:, was	-9 -1 10 -2 -1 0
b:, we	-7 -2 12 0 0 0
b:, will	-3 -9 26 -18 -11 0
b:, with	-8 3 -6 0 10 0
b:, would	0 10 -11 1 -3 0
b:-	11 -5 6 -1 -19 5
b:- -	-2 12 -9 -1 0 0
b:- <name>	2 0 0 2 -10 0
b:- <office>	0 -17 16 -3 2 0
b:- <person>	0 14 -11 0 -4 0
b:- a	0 12 -11 0 0 0
b:- and	0 -11 11 0 0 0
b:- hour	14 -11 0 0 0 0
b:- level	0 -5 -3 0 0 9
b:- minute	8 7 -17 0 0 0
b:- premier	0 -19 6 12 0 0
b:- trade	0 20 -18 0 0 0
b:- way	2 -15 13 0 0 0
b:.	8 -17 6 -14 2 12
b:. <person>	13 -14 0 -5 8 0
b:. m	0 17 -15 0 0 0
b:. the	0 -8 10 0 0 0
b:/	0 -25 30 -2 -7 0
b:/ <number>	0 -27 28 0 0 0
b:/ <person>	0 14 -15 0 0 0
b:/ the	0 -13 13 0 0 0
b::	6 7 -18 -3 9 -1
b:: <day-gone>	-17 18 0 0 0 0
b:: <level>	-1 -10 16 0 -1 0
b:: <number>	5 -2 -12 0 14 0
b:: <quality>	0 11 -4 0 -3 0
b:: <seat>	-4 11 -3 0 0 0
b:: a	8 2 -17 -4 8 0
b:: after	-5 3 -13 12 0 0
b:: at	0 -22 25 0 -3 0
b:: first	0 -12 13 0 0 0
b:: from	0 -12 16 -1 0 0
b:: he	-1 -13 4 0 11 0
b:: i	-15 9 2 0 0 0
b:: is	0 13 -11 0 0 0
b:: it	0 16 -9 0 -4 0
b:: its	-5 9 -2 0 0 0
b:: no	9 -18 1 13 -2 0
b:: the	23 -9 0 -9 -7 0
b:: then	0 11 -10 0 0 0
b:: there	10 4 -14 0 0 0
b:: third	0 -11 12 0 0 0
b:: we	1 -8 10 0 -3 0
b:: will	0 14 -8 0 -2 0
b:: you	0 13 -11 0 0 0
b:;	5 -7 5 9 -14 -5
b:; <person>	4 -23 21 5 -11 0
b:; a	1 -2 -6 10 0 0
b:; for	0 -15 16 0 0 0
b:; it	0 0 -6 0 9 0
b:; its	0 12 -7 0 0 0
b:; the	10 4 -3 -16 -1 0
b:; they	11 -18 0 6 -1 0
b:<agent>	10 7 -3 -5 -9 -10
b:<day-ahead>	-22 -15 1 13 15 -3
b:<day-ahead> 's	0 14 -15 0 2 0
b:<day-ahead> <person>	0 -10 3 0 2 0
b:<day-ahead> and	0 -3 -12 6 16 0
b:<day-ahead> for	0 -21 18 10 -12 0
b:<day-ahead> he	0 -16 10 0 4 0
b:<day-ahead> of	0 -13 0 11 0 0
b:<day-gone>	4 0 -5 -8 8 0
b:<day-gone> 's	-1 -2 -3 -5 14 0
b:<day-gone> <name>	0 0 -8 9 0 0
b:<day-gone> <person>	20 -14 -6 -2 8 0
b:<day-gone> after	6 -3 7 -10 -5 0
b:<day-gone> and	13 -16 -1 0 7 4
b:<day-gone> at	0 -2 9 0 -4 0
b:<day-gone> evening	-7 0 -6 14 0 0
b:<day-gone> for	0 8 0 -11 -3 0
b:<day-gone> he	-11 -2 10 0 0 0
b:<day-gone> in	-5 -2 -11 -5 22 0
b:<day-gone> that	-2 12 2 -4 -12 0
b:<day-gone> the	4 -12 6 7 -6 0
b:<day-gone> they	-2 15 -11 0 0 0
b:<day-today> and	8 -11 8 0 -4 0
b:<day-today> at	5 -12 0 10 -4 0
b:<day-today> by	-11 6 4 0 0 0
b:<day-today> that	9 -16 1 0 4 0
b:<day-today> to	-11 -4 4 0 10 0
b:<duty>	-17 7 9 -19 -3 -4
b:<goods-amount>	-3 23 -8 0 -6 0
b:<goods>	22 26 -21 -7 -25 -13
b:<level-noun>	-2 9 -9 -15 5 11
b:<level>	-4 15 10 -35 -22 -5
b:<level> at	0 13 -10 0 0 0
b:<level> for	0 -4 -4 0 10 0
b:<level> in	0 -3 19 -17 -17 0
b:<level> more	0 -10 11 0 0 0
b:<level> of	0 13 -9 0 0 0
b:<level> on	2 7 -1 -3 -13 0
b:<level> since	-1 18 -12 0 0 0
b:<level> would	0 -11 11 0 0 0
b:<money>	7 11 -8 -1 -10 0
b:<money> in	0 12 -3 0 -3 0
b:<month-ahead>	0 18 -13 -9 0 0
b:<month-ahead> after	-4 21 -18 0 0 0
b:<month-gone>	11 10 -23 3 -3 0
b:<month-gone> he	-7 10 -1 0 0 0
b:<month-gone> to	0 16 -14 0 0 0
b:<name>	2 19 -18 -5 1 0
b:<name> 's	10 -4 -1 3 -3 0
b:<name> -	0 20 -15 0 0 0
b:<name> a	0 0 -8 0 10 0
b:<name> agree	-4 1 0 8 -10 0
b:<name> and	2 -13 11 6 -7 0
b:<name> announce	0 -13 15 0 0 0
b:<name> are	0 11 -17 -2 -2 7
b:<name> at	-4 31 -12 -2 -16 0
b:<name> before	0 -13 14 0 0 0
b:<name> begin	0 -4 16 -13 0 0
b:<name> close	0 15 -14 0 0 0
b:<name> conclude	-1 14 -7 -3 0 0
b:<name> economic	0 4 -10 5 0 0
b:<name> end	-4 15 -17 10 0 0
b:<name> failed	-5 -11 5 9 0 0
b:<name> for	10 -10 -4 0 5 0
b:<name> from	0 5 -24 11 4 0
b:<name> gave	0 -10 11 0 0 0
b:<name> has	-6 -1 14 -10 -2 0
b:<name> have	0 15 -18 6 -3 0
b:<name> hold	6 -31 20 1 0 0
b:<name> is	0 31 -9 -11 -13 0
b:<name> meet	0 15 -17 4 0 0
b:<name> official	9 -3 0 -6 0 0
b:<name> on	-9 -8 -16 15 14 9
b:<name> open	0 15 -14 0 0 0
b:<name> opened	0 -12 6 0 6 0
b:<name> over	0 -9 10 0 0 0
b:<name> plan	-1 10 -6 0 0 0
b:<name> president	4 -10 9 -5 0 0
b:<name> prolong	-2 -7 10 0 0 0
b:<name> put	0 21 -18 0 0 0
b:<name> reach	0 19 -14 0 0 0
b:<name> say	6 -14 12 0 -2 0
b:<name> sell	0 -10 4 0 7 0
b:<name> sign	6 -12 12 0 -7 0
b:<name> sit	0 -15 17 0 0 0
b:<name> spoke	17 -16 0 0 0 0
b:<name> tariff	0 13 -9 0 0 0
b:<name> trade	2 23 -19 -6 -3 0
b:<name> treasury	-8 2 -1 10 -11 0
b:<name> until	0 11 -10 0 0 0
b:<name> was	8 -9 12 -7 -4 0
b:<name> would	0 20 -15 0 -2 0
b:<not>	-17 0 14 2 -12 8
b:<number>	-4 0 -1 0 3 -11
b:<number> -	0 13 -7 0 -1 0
b:<number> .	0 -19 21 0 0 0
b:<number> /	0 -19 25 -2 -7 0
b:<number> a	-2 14 -8 0 0 0
b:<number> and	1 11 -16 1 -2 0
b:<number> both	-17 -5 -3 0 23 0
b:<number> country	0 15 -13 0 0 0
b:<number> had	0 8 -8 0 0 0
b:<number> in	-3 -2 -7 0 10 0
b:<number> lose	11 -11 0 0 0 0
b:<number> minute	0 -10 10 0 -2 0
b:<number> of	-1 -12 21 -5 -2 0
b:<number> on	7 11 -18 5 -7 0
b:<number> outcome	0 -18 23 0 -8 0
b:<number> round	0 -7 11 -5 0 0
b:<number> since	-1 9 -5 0 0 0
b:<number> the	10 -8 0 6 -7 0
b:<number> they	4 -10 6 0 0 0
b:<number> to	-1 -13 12 4 0 0
b:<number> vote	0 -13 14 0 0 0
b:<number> was	0 -10 11 0 0 0
b:<office>	0 -5 -7 1 5 9
b:<office> <person>	9 -10 10 -6 -1 0
b:<office> agree	-4 -21 17 0 8 0
b:<office> and	0 0 15 -9 -12 0
b:<office> are	8 -16 8 6 -7 0
b:<office> fly	0 14 -13 0 0 0
b:<office> from	9 -4 -8 0 5 0
b:<office> had	0 -7 -3 18 -10 0
b:<office> has	2 -27 9 0 17 0
b:<office> have	14 -23 15 0 0 0
b:<office> in	-5 -7 5 9 -2 0
b:<office> is	2 -12 -11 9 7 0
b:<office> meet	13 3 -12 12 -15 0
b:<office> of	-9 -14 0 -12 21 14
b:<office> on	-8 10 -1 0 -2 2
b:<office> sit	0 -13 14 0 0 0
b:<office> spoke	13 -9 -3 0 0 0
b:<office> tell	0 15 -12 0 0 0
b:<office> to	-14 14 0 0 0 0
b:<office> will	13 -5 10 -3 -24 -2
b:<organisation>	-21 18 -4 -1 0 -12
b:<organisation> 's	0 17 -11 0 -3 0
b:<organisation> agree	0 9 -8 0 0 0
b:<organisation> and	0 13 -8 -5 0 0
b:<organisation> announce	0 13 -12 0 0 0
b:<organisation> doe	0 -14 14 0 0 0
b:<organisation> end	0 30 -29 0 0 0
b:<organisation> from	0 -22 26 -4 0 0
b:<organisation> had	0 13 -7 0 0 0
b:<organisation> is	0 -13 16 0 0 0
b:<organisation> let	0 -14 14 0 0 0
b:<organisation> meet	-2 23 -15 -1 -2 0
b:<organisation> of	0 -4 -1 12 -1 0
b:<organisation> on	1 -5 5 2 -9 0
b:<organisation> put	0 -12 12 0 0 0
b:<organisation> the	0 -14 0 0 14 0
b:<organisation> will	0 -3 8 -1 0 0
b:<organisation> would	0 -19 12 -4 12 0
b:<person>	-5 5 -6 -8 13 -32
b:<person> 's	-12 -2 0 3 6 0
b:<person> and	-16 4 12 2 -14 -12
b:<person> announce	7 -13 12 3 -15 0
b:<person> are	8 2 -13 -7 12 0
b:<person> arrive	0 -1 -3 11 -2 0
b:<person> ask	9 -12 3 0 0 0
b:<person> at	-16 0 -2 2 13 0
b:<person> begin	0 -11 4 -8 7 0
b:<person> broke	0 10 -3 0 -2 0
b:<person> by	13 -9 -2 0 0 0
b:<person> call	0 -3 -3 9 -1 0
b:<person> come	-4 -5 2 -4 11 0
b:<person> conclude	0 15 -13 0 0 0
b:<person> did	0 9 -8 0 0 0
b:<person> end	0 2 8 -19 -7 0
b:<person> expect	0 -16 -1 9 8 0
b:<person> flew	-3 -1 9 -1 -7 0
b:<person> for	4 15 -28 5 7 0
b:<person> gave	0 0 -6 0 8 0
b:<person> get	6 -13 -5 0 12 0
b:<person> go	10 -8 -5 -7 10 0
b:<person> had	-6 15 -16 2 1 -1
b:<person> has	13 12 -19 5 -11 0
b:<person> have	-11 0 9 2 -6 0
b:<person> hold	-3 27 -20 -13 3 0
b:<person> hope	0 20 0 0 -17 0
b:<person> in	-10 -8 7 2 5 0
b:<person> is	5 -13 0 -4 16 0
b:<person> leave	-4 -1 11 -4 -10 0
b:<person> meet	-5 -18 28 -7 -6 0
b:<person> of	2 -18 10 -7 3 6
b:<person> on	17 -17 -14 6 13 0
b:<person> plan	0 -16 13 4 0 0
b:<person> post	-2 15 -6 0 -2 0
b:<person> rang	9 -2 -5 0 0 0
b:<person> reach	0 -5 12 0 -3 0
b:<person> receive	-1 -9 19 -3 -1 0
b:<person> say	0 -8 8 -13 12 -3
b:<person> see	-5 1 -17 14 5 0
b:<person> settle	0 -5 -8 7 8 0
b:<person> shook	0 -19 20 0 0 0
b:<person> sit	5 12 -15 -2 1 0
b:<person> speak	-20 21 0 0 0 0
b:<person> take	11 -1 -7 0 0 0
b:<person> talk	-12 18 -3 0 -2 0
b:<person> talked	5 -6 -11 -5 19 0
b:<person> tell	0 12 -6 -6 -5 0
b:<person> thanked	-5 10 -1 0 0 0
b:<person> to	-4 21 -20 -15 7 0
b:<person> travel	0 3 3 0 -9 0
b:<person> want	0 -9 1 0 7 0
b:<person> was	1 31 -16 -7 -25 0
b:<person> will	22 -15 -23 30 -2 -3
b:<person> would	12 -11 0 -15 13 0
b:<person> write	13 0 -14 -1 0 0
b:<points>	-1 18 -9 -3 0 0
b:<quality>	14 -10 8 -2 -6 -3
b:<quality> -	0 -18 10 11 0 0
b:<quality> and	0 -20 20 0 -4 0
b:<quality> car	20 -27 12 0 0 0
b:<quality> cotton	0 -9 9 0 0 0
b:<quality> counterpart	-8 -1 11 0 0 0
b:<quality> custom	0 -17 17 0 0 0
b:<quality> delegation	-1 -16 4 13 0 0
b:<quality> economy	6 -11 7 0 0 0
b:<quality> flag	0 -11 12 0 0 0
b:<quality> foreign	-11 14 -2 0 0 0
b:<quality> good	-3 -8 13 -5 2 0
b:<quality> government	10 0 -9 0 0 0
b:<quality> leader	7 -6 -8 0 10 0
b:<quality> official	-15 16 0 -2 0 0
b:<quality> one	0 -16 17 0 0 0
b:<quality> opposite	6 -14 8 0 0 0
b:<quality> owner	0 -8 9 0 0 0
b:<quality> president	15 0 -3 -4 -6 0
b:<quality> prime	0 -15 8 0 9 0
b:<quality> side	9 3 -9 -3 0 0
b:<quality> steel	0 9 -7 0 0 0
b:<quality> sugar	-2 -6 10 0 0 0
b:<quality> team	0 -3 -4 10 0 0
b:<quality> vice	1 8 -15 10 -6 0
b:<seat>	12 2 0 -24 2 -1
b:<seat> 's	0 16 -17 -2 0 0
b:<seat> <day-gone>	0 -8 11 -1 0 0
b:<seat> <person>	0 -12 17 0 -3 0
b:<seat> and	10 7 -19 -4 6 0
b:<seat> announce	5 -1 -15 0 9 0
b:<seat> before	0 12 -11 0 0 0
b:<seat> did	0 -6 -2 10 0 0
b:<seat> end	0 -2 -5 0 9 0
b:<seat> expect	13 -11 0 0 0 0
b:<seat> for	2 0 9 -5 -18 0
b:<seat> from	-1 -15 24 -4 -8 0
b:<seat> had	-10 -1 4 0 4 0
b:<seat> has	9 -10 -5 0 9 0
b:<seat> in	0 27 -28 -5 4 0
b:<seat> is	0 -13 18 -2 0 0
b:<seat> last	0 -12 15 0 0 0
b:<seat> publish	-1 -5 10 0 -2 0
b:<seat> put	0 13 -9 0 -1 0
b:<seat> say	-6 32 -36 0 -11 7
b:<seat> since	10 6 -16 0 0 0
b:<seat> that	9 -13 4 0 0 0
b:<seat> the	0 -10 12 0 0 0
b:<seat> to	0 -11 10 -4 -3 6
b:<seat> until	0 14 -12 0 0 0
b:<seat> want	0 0 -10 0 10 0
b:<seat> ·	0 -10 10 0 0 0
b:<sender>	5 25 -27 7 -15 0
b:<span>	12 -28 14 0 14 -7
b:<span> and	4 -15 11 -3 4 0
b:<span> at	12 -24 14 0 -1 0
b:<span> before	0 -22 11 -2 13 0
b:<span> from	0 21 -18 0 0 0
b:<span> in	0 -37 35 -1 5 0
b:<span> of	-3 -33 22 8 8 -1
b:<span> on	13 -3 -5 0 0 0
b:<span> the	0 11 -9 0 0 0
b:<span> to	0 9 -4 0 0 0
b:<span> truce	0 0 -11 0 10 0
b:<v-begin>	-9 -3 4 2 1 5
b:<v-buy>	5 0 4 -7 -13 0
b:<v-deny>	-12 24 -28 12 -7 0
b:<v-down>	0 7 -7 5 0 -9
b:<v-end>	-8 18 -7 0 -14 -5
b:<v-lack>	-14 0 7 0 0 0
b:<v-renew>	-16 8 -5 3 3 0
b:<v-say>	7 4 -1 -9 -8 -11
b:<v-sell>	-2 9 -13 6 5 0
b:<v-sign>	-16 15 -2 -13 -8 5
b:<v-suspend>	2 -2 0 4 -13 5
b:<v-target>	-5 11 8 -22 -25 0
b:<v-threaten>	-8 9 -8 5 -1 0
b:<v-up>	-4 7 1 -6 -1 0
b:? *	0 10 -10 0 0 0
b:a	3 -3 -4 11 -5 0
b:a .	-3 14 -7 0 0 0
b:a <name>	0 11 -8 0 0 0
b:a <office>	-5 18 -9 0 0 0
b:a <quality>	6 4 -7 0 -7 0
b:a call	9 -3 -9 0 0 0
b:a conference	11 -10 0 0 0 0
b:a date	0 -6 -3 11 0 0
b:a deal	-11 6 -11 0 10 0
b:a duty	0 11 -9 0 0 0
b:a first	0 -11 3 10 -3 0
b:a fourth	0 24 -16 -10 -5 0
b:a fresh	0 -8 10 0 0 0
b:a further	0 -7 8 1 0 0
b:a golf	0 -23 19 0 4 0
b:a good	-4 0 0 10 -5 0
b:a joint	-6 -10 15 0 0 0
b:a last	14 0 -11 0 0 0
b:a lasting	0 -10 11 0 0 0
b:a mechanism	0 10 -5 -1 0 0
b:a meet	3 -9 1 10 -7 4
b:a memorandum	0 15 -13 0 0 0
b:a new	-7 -8 0 12 5 0
b:a permanent	0 -13 14 0 0 0
b:a post	0 16 -15 0 0 0
b:a round	5 -22 8 0 5 0
b:a seventh	0 -15 0 16 -1 0
b:a sixth	0 -12 4 12 0 0
b:a step	0 10 -8 0 -1 0
b:a tariff	2 -14 15 0 -5 0
b:a telephone	21 -15 -1 -1 -4 0
b:a text	0 14 -12 0 0 0
b:a third	-14 24 -14 -1 -4 -1
b:a trade	13 -4 -3 0 0 0
b:a truce	-2 -5 9 0 0 0
b:a very	-14 14 1 0 -2 0
b:a video	4 0 -13 -2 0 8
b:a weekend	0 -22 26 -1 0 0
b:a year	0 12 -11 0 0 0
b:aarhu	0 -6 10 -3 0 0
b:about	-16 -2 12 -1 -2 7
b:about a	0 -5 -9 14 0 0
b:about it	0 -13 8 -1 6 0
b:accept	0 22 -13 0 -7 0
b:accept a	0 12 -12 0 0 0
b:according	5 10 -12 0 -1 0
b:account	14 0 -28 -3 19 0
b:account of	16 2 -34 -1 19 0
b:across	12 -8 0 0 0 0
b:across the	12 -12 0 0 0 0
b:act	0 11 -8 0 0 0
b:additional	-3 -9 14 0 0 0
b:additional <level>	0 -8 12 0 0 0
b:after	4 3 -1 4 -23 0
b:after <number>	0 10 -7 0 0 0
b:after <person>	1 -5 10 -2 -5 0
b:after <span>	-10 -11 8 -2 15 0
b:after a	12 -14 -2 11 -4 5
b:after four	0 12 -11 0 0 0
b:after his	0 2 -9 0 4 0
b:after meet	0 -8 0 12 -4 0
b:after the	8 8 -4 -13 -6 0
b:after their	-9 14 8 -11 -11 0
b:after they	10 6 -14 0 0 0
b:after three	0 8 -13 6 0 0
b:after two	13 -6 0 0 0 0
b:again in	0 -5 11 -1 -3 0
b:against	0 -6 12 -1 0 0
b:ago	1 17 -18 0 0 0
b:agree	-2 -7 -4 11 10 10
b:agree by	12 0 -4 0 -4 0
b:agree on	-3 4 -9 8 3 0
b:agree to	-7 -11 1 13 1 7
b:agreement	-1 -5 5 10 -6 0
b:agreement at	0 12 -5 0 -3 0
b:agreement between	0 8 -7 0 0 0
b:agreement in	4 9 -10 -1 0 0
b:agreement of	0 -8 9 0 0 0
b:agreement on	-5 -4 3 14 -11 0
b:agreement with	5 -14 4 -1 9 0
b:ahead	7 -2 -6 10 -4 0
b:ahead of	0 9 -15 10 -3 0
b:aim	0 -5 9 0 -1 0
b:air	-4 -1 0 9 -1 0
b:aircraft	0 14 -10 0 -2 0
b:airport	0 -6 9 0 0 0
b:airport on	0 -12 14 0 0 0
b:akasaka	0 -13 16 0 -1 0
b:akasaka palace	0 -13 16 0 -1 0
b:al	15 -15 0 0 0 0
b:alexandria on	0 12 -10 0 0 0
b:all	1 -4 9 -10 -5 0
b:already	-9 0 11 0 0 0
b:also	-15 0 8 -5 1 0
b:also on	-1 -8 11 0 0 0
b:amazing	0 11 -5 0 0 0
b:ambassador	-1 20 -18 0 0 0
b:among	0 -8 3 -1 8 0
b:among the	0 -4 0 -1 8 0
b:an	20 -12 16 -27 -12 -3
b:an <office>	0 13 -8 0 0 0
b:an <organisation>	0 -14 14 0 0 0
b:an <quality>	0 -10 -6 2 16 0
b:an additional	0 -7 10 0 0 0
b:an answer	0 -5 13 -4 -1 0
b:an emergency	-7 16 -8 0 0 0
b:an hour	9 -5 7 -9 -10 0
b:and	-8 4 -1 4 0 -7
b:and -	0 -11 11 0 0 0
b:and <name>	0 -18 18 1 -18 0
b:and <number>	0 -12 5 0 3 0
b:and <office>	0 16 -14 0 0 0
b:and <organisation>	12 -5 -4 0 0 0
b:and <person>	-20 0 11 1 -1 -12
b:and <quality>	9 -14 9 3 -5 -1
b:and <seat>	5 4 -17 -3 10 0
b:and a	-10 0 -1 7 4 0
b:and agree	-13 2 4 6 0 0
b:and are	0 -4 11 -5 -5 0
b:and at	0 0 -10 6 0 0
b:and both	0 -6 10 -2 0 0
b:and by	5 -12 0 8 0 0
b:and has	0 17 -12 -1 0 0
b:and have	5 -28 23 0 0 0
b:and he	7 3 -18 0 7 0
b:and his	-10 6 4 -4 -1 0
b:and hold	0 -12 -3 15 0 0
b:and i	-7 -14 22 -1 0 0
b:and in	20 -24 0 0 2 0
b:and is	0 11 -14 0 5 0
b:and last	0 -20 9 1 7 0
b:and meet	-12 -7 9 0 7 0
b:and mr	23 -5 -9 -5 -1 0
b:and of	0 12 -5 0 -3 0
b:and on	2 -9 -6 15 1 0
b:and one	-8 12 0 0 0 0
b:and promise	0 -10 11 0 0 0
b:and sign	-1 -8 12 0 -1 0
b:and stay	0 -13 13 0 0 0
b:and that	-9 23 -6 -3 -12 0
b:and the	-10 13 -4 -6 0 -2
b:and there	0 12 -7 0 -1 0
b:and they	0 3 -10 0 8 0
b:and to	0 17 -22 0 7 0
b:and trade	0 -3 1 10 -8 0
b:and we	12 -7 -1 0 0 0
b:and will	-10 -18 26 -11 0 6
b:and would	3 5 -21 1 2 0
b:announce a	8 1 -13 0 0 0
b:announce after	0 -18 22 0 -5 0
b:announce for	-4 12 -3 0 0 0
b:announce in	0 11 -8 0 0 0
b:announce late	21 -18 0 0 0 0
b:announce on	-8 5 -1 -7 9 0
b:announce that	0 -9 13 0 -1 0
b:announce the	-3 -6 8 8 -12 0
b:announce thi	0 10 -8 0 0 0
b:annual	0 15 -13 0 0 0
b:another	0 -2 -2 9 -9 0
b:another <span>	0 9 -7 0 0 0
b:answer	-4 8 -9 -9 10 0
b:answer question	0 -2 -14 0 15 0
b:antwerp	-8 6 0 0 0 0
b:any	-3 9 -2 0 0 0
b:anything	14 -23 14 0 0 0
b:apec	6 23 -32 -7 7 0
b:apec meet	0 18 -9 0 -7 0
b:apec summit	10 1 -6 0 -5 0
b:app	-3 -8 14 0 -2 0
b:aqaba on	0 12 -12 0 0 0
b:are	16 -20 -1 1 12 0
b:are back	0 15 -14 0 0 0
b:are both	0 17 0 -3 -13 0
b:are closed	0 14 -12 0 0 0
b:are due	2 -27 12 -8 26 0
b:are expect	0 3 -9 11 -5 0
b:are on	13 -8 0 0 0 0
b:are prepare	0 -19 7 4 6 0
b:are the	0 -18 17 0 2 0
b:are to	20 -25 5 -5 15 -8
b:army	-11 14 -1 0 0 0
b:arranged	8 -14 4 0 0 0
b:arranged for	2 -12 8 0 0 0
b:arrangement was	0 10 -10 0 0 0
b:arrive	-5 20 -18 8 -7 0
b:arrived	-6 15 -10 -6 0 0
b:arrived in	0 16 -13 0 0 0
b:arrived on	0 -9 13 0 0 0
b:as <name>	0 -8 9 0 0 0
b:as <seat>	0 -18 19 0 0 0
b:as a	0 -19 24 0 0 0
b:as agree	-1 -12 0 0 6 7
b:as early	0 9 -8 0 0 0
b:as of	5 17 -24 0 0 0
b:as the	6 -7 -7 9 0 0
b:as they	10 -5 0 0 -2 0
b:asean	0 18 -5 0 -16 0
b:asia	0 12 -7 0 -3 0
b:ask	1 2 2 -11 -3 0
b:ask <person>	2 -14 12 0 0 0
b:ask about	0 12 -9 0 0 0
b:ask for	0 28 -22 -1 0 0
b:ask what	0 -11 13 0 0 0
b:asparagu	0 9 -8 0 0 0
b:at	-17 -5 12 -16 10 0
b:at <level>	1 18 -21 0 0 0
b:at <number>	11 12 -28 1 -1 0
b:at a	-7 -2 6 -10 0 6
b:at chequer	0 2 -10 0 10 0
b:at every	0 -9 10 0 0 0
b:at his	0 12 -13 0 0 0
b:at it	0 -19 18 3 0 0
b:at its	0 15 -13 0 0 0
b:at lancaster	0 -12 11 0 0 0
b:at least	7 -11 10 0 -3 0
b:at midnight	0 9 -9 0 0 0
b:at one	-1 9 -6 0 0 0
b:at the	-12 -1 3 3 4 -3
b:attend	0 24 -16 0 -8 0
b:away	0 -17 0 0 19 0
b:away on	0 -9 10 0 0 0
b:back	-1 19 -20 10 -9 0
b:back in	0 14 -13 0 0 0
b:back on	9 -3 0 -1 0 0
b:ban	7 -10 3 0 0 0
b:ban on	7 -11 4 0 0 0
b:bandung on	0 -17 17 0 0 0
b:bank	0 15 -11 0 0 0
b:banomyong	-10 11 0 0 0 0
b:batumi	0 -13 13 0 0 0
b:batumi on	0 -17 17 0 0 0
b:be	-8 0 0 0 8 0
b:be another	0 -13 0 15 0 0
b:be in	0 -13 8 8 0 0
b:be know	0 11 -10 0 0 0
b:be no	0 9 -17 -4 3 0
b:be on	2 -14 1 0 10 0
b:be resume	0 -8 9 0 0 0
b:be take	-4 -15 14 0 0 5
b:be the	0 2 6 -19 -2 0
b:bean	15 -14 1 0 0 0
b:because	0 -2 11 -3 -7 0
b:because of	0 -13 18 0 -5 0
b:become	0 13 -11 0 0 0
b:been	-12 10 -3 4 -22 9
b:been <number>	0 9 -7 0 0 0
b:been a	0 -8 10 0 0 0
b:been agree	0 -8 9 0 0 0
b:been at	0 -9 8 2 0 0
b:been charge	0 8 -7 0 0 0
b:been due	0 24 -14 0 -10 0
b:been in	0 15 -12 -1 0 0
b:been move	0 -17 18 0 0 0
b:been set	0 10 -8 0 0 0
b:before	-6 -4 -2 -1 12 -1
b:before <person>	-4 -1 10 -7 0 0
b:before a	6 0 -11 0 3 0
b:before midnight	7 -13 -1 8 0 0
b:before the	-4 -3 -5 0 12 0
b:before their	0 -3 0 9 -3 0
b:begin	-23 -4 5 2 2 4
b:begin <span>	0 9 -10 0 1 0
b:begin a	0 -19 7 -16 15 0
b:begin in	0 -15 5 15 -1 0
b:begin on	-8 11 -4 1 -12 0
b:begin their	0 -10 -3 11 0 0
b:believe	-1 10 -10 0 1 0
b:bell	-8 10 0 0 0 0
b:bergen	-2 -8 11 0 0 0
b:beside	0 -16 20 0 0 0
b:bessent	-8 -2 2 10 -11 0
b:bessent and	3 4 -14 11 -3 0
b:bessent say	0 -20 22 0 0 0
b:bessent tell	-10 11 0 0 0 0
b:between	11 -3 -4 0 3 0
b:between <name>	-10 6 0 3 -1 0
b:between <person>	0 -6 -4 2 10 0
b:between <seat>	13 -11 0 0 0 0
b:between the	7 -11 17 -17 -7 0
b:between their	0 -11 11 0 0 0
b:between two	-3 19 -14 0 0 0
b:beyond	0 11 -9 0 0 0
b:black	0 12 -11 0 0 0
b:border	-8 14 -4 0 0 0
b:bosse	0 -26 -6 0 30 0
b:both	-9 -3 3 -4 10 0
b:both <office>	8 -17 10 0 0 0
b:both capital	0 9 -8 0 0 0
b:both country	12 -8 -4 -5 2 6
b:both delegation	0 17 -14 -4 0 0
b:both government	0 12 -10 0 0 0
b:both ministry	0 9 -8 0 0 0
b:both side	-2 5 -2 12 -11 -6
b:both sign	0 -10 10 0 0 0
b:break	-1 12 -7 0 0 0
b:breakfast	-3 -20 13 10 0 0
b:bridge	11 -3 -9 0 0 0
b:brief	-4 -1 10 0 -4 0
b:briefed	-5 24 -17 0 0 0
b:briefed on	0 15 -13 0 0 0
b:broadcast	3 4 -10 0 0 0
b:broke	-1 -3 13 -10 -4 0
b:broke down	0 -11 12 0 0 0
b:broken	0 9 -5 0 0 0
b:budget	0 12 -11 0 0 0
b:building	0 -5 10 0 -1 0
b:bulletin	0 10 -10 0 0 0
b:busan	-7 -9 19 -2 -9 0
b:busan last	0 11 -10 0 0 0
b:busan on	-4 -12 20 0 -3 0
b:busan run	0 15 -14 0 0 0
b:business	-7 -1 3 -10 7 0
b:business on	0 -10 4 0 10 0
b:but	-10 3 -6 4 9 0
b:but on	0 -3 -4 0 10 0
b:by	8 2 -18 -7 -18 20
b:by <number>	-2 -15 18 0 0 0
b:by <office>	0 -10 11 0 0 0
b:by <person>	-5 17 -16 3 0 0
b:by <span>	-3 12 -5 0 0 0
b:by the	-3 -17 13 3 2 0
b:by video	7 -13 -17 -4 7 16
b:cabinet will	2 -16 13 0 0 0
b:call	10 -9 1 -2 4 -2
b:call between	16 -8 -9 0 0 0
b:call is	-10 12 0 0 0 0
b:call it	-17 0 14 0 0 0
b:call on	12 -9 0 -3 -1 0
b:call the	-9 0 8 -2 1 0
b:call with	8 -4 -2 0 0 0
b:can	-4 11 -2 -3 -3 0
b:cancel	0 -9 0 0 11 0
b:cancel the	0 -9 0 0 10 0
b:capital	0 12 -6 -3 -3 0
b:capital on	0 -6 11 0 0 0
b:car	16 -27 19 0 -4 0
b:car on	0 -15 16 0 0 0
b:car pay	12 -24 15 0 0 0
b:cargoe	0 8 -8 0 0 0
b:carry	12 0 -5 -2 -4 0
b:carry out	11 -4 0 0 -1 0
b:cartagena	0 -17 18 0 0 0
b:cartagena on	0 -11 11 0 0 0
b:case	0 17 -11 0 0 0
b:cattle	0 -14 6 6 0 0
b:cebu	0 -10 11 0 0 0
b:central	0 13 -11 0 0 0
b:chair	0 -8 9 0 0 0
b:changed	0 12 -8 0 0 0
b:changed on	0 9 -8 0 0 0
b:charge <level>	5 7 -11 0 -2 0
b:chenggang	0 -16 19 0 0 0
b:chequer	0 2 -10 0 10 0
b:chess	0 11 -11 0 0 0
b:chicago	0 8 -7 0 0 0
b:chicken	-1 -6 9 0 0 0
b:chip	0 11 -20 10 0 0
b:city	0 11 -6 -2 -3 0
b:clear	-6 16 -6 -1 0 0
b:clear the	-6 9 0 0 0 0
b:clerk	0 11 -10 0 0 0
b:close of	0 -14 16 0 0 0
b:close on	-1 12 -8 0 0 0
b:close to	0 -18 19 0 0 0
b:closed at	0 10 -7 0 0 0
b:closed on	-1 -8 11 0 0 0
b:closed the	0 -20 0 18 0 0
b:closer	0 11 -7 -2 0 0
b:club	0 18 -15 0 0 0
b:cocoa	0 13 -12 0 0 0
b:coffee and	0 -9 11 0 0 0
b:colleague in	0 -11 13 0 0 0
b:collect	-2 16 -9 0 0 0
b:come	4 2 -8 8 1 -4
b:come at	0 -6 9 -1 0 0
b:come down	-3 16 -21 6 0 0
b:come home	0 19 -18 0 0 0
b:come in	2 14 -14 0 -3 0
b:come of	10 2 -12 0 0 0
b:come on	-2 -1 5 -11 0 0
b:come to	0 -10 13 -18 3 0
b:come up	-4 1 -10 11 0 0
b:commander	0 22 -18 -1 0 0
b:commerce	-5 3 -1 -11 10 0
b:commerce ministry	-4 14 -16 0 5 0
b:communication	0 16 -13 -1 0 0
b:communiqué of	0 10 -8 0 0 0
b:company	-4 27 -19 0 0 0
b:compared	0 -10 10 0 0 0
b:compared with	0 -10 10 0 0 0
b:conclude	0 12 -7 -3 -6 0
b:conclude a	-2 9 -11 6 0 0
b:conclude its	0 11 -9 0 0 0
b:conclude on	-1 19 -15 0 0 0
b:conclude the	0 18 -15 0 0 0
b:conclude their	0 -6 11 -2 0 0
b:conference	4 18 -39 -3 -1 8
b:conference after	0 22 -20 0 0 0
b:conference in	0 9 -7 0 0 0
b:conference on	-9 10 -6 0 0 4
b:confirm on	9 5 -16 0 -1 0
b:consensu	14 -19 11 -3 0 0
b:consensu reach	9 -17 7 0 0 0
b:constructive	-3 4 -3 -9 0 10
b:consultation	4 -13 12 0 0 -3
b:consultation were	0 -11 9 0 0 0
b:container	0 15 -12 0 0 0
b:control	-3 0 -5 10 0 0
b:control on	0 -9 0 12 0 0
b:convene	0 -12 12 0 0 0
b:conversation	0 -26 17 0 10 0
b:copper	0 -16 18 0 0 0
b:cost	-2 11 -7 0 0 0
b:cotton	0 -7 8 0 0 0
b:could not	0 -12 13 0 0 0
b:council	-10 5 4 0 0 0
b:count	5 -24 5 10 1 0
b:counter	0 12 -12 0 0 0
b:counterpart	-8 -1 12 -1 0 0
b:counting	0 -12 12 0 0 0
b:country	-2 14 -6 -16 -3 5
b:country agree	0 9 -7 0 0 0
b:country end	0 -9 10 0 0 0
b:country say	-1 -11 3 0 10 0
b:country were	0 -1 -6 0 0 10
b:country will	0 -12 19 -6 -4 0
b:course	0 -10 7 0 4 0
b:crown	0 -7 0 0 9 0
b:custom	-17 -16 28 0 0 0
b:custom duty	0 -11 11 0 0 0
b:cut	-11 0 14 -1 -5 0
b:cut the	0 -10 11 0 0 0
b:da	-2 -18 18 -3 5 0
b:date	-4 -20 6 9 12 0
b:date for	0 -6 -3 11 0 0
b:date is	0 -8 11 0 0 0
b:dated	-12 17 -5 0 0 0
b:day	5 -3 -3 9 0 0
b:day and	0 11 -11 0 0 0
b:day before	0 -7 9 0 0 0
b:day in	8 0 -10 0 0 0
b:day of	-2 -18 9 13 0 0
b:day on	0 14 -13 0 0 0
b:deadline	-4 11 -3 0 0 0
b:deal	-8 12 -12 7 0 0
b:deal on	-4 -16 13 0 9 0
b:deal was	0 27 -24 0 0 0
b:deal with	-5 14 0 0 -13 0
b:dealt	0 -10 11 0 0 0
b:dealt with	0 -10 11 0 0 0
b:decree	0 12 -10 0 0 0
b:delay	0 10 -6 0 0 0
b:delegate	0 15 -14 0 0 0
b:delegation	-4 -8 7 11 -14 -1
b:delegation from	0 -6 16 -9 0 0
b:delegation had	0 -15 21 -7 0 0
b:delegation have	0 -8 9 0 0 0
b:delegation of	0 17 -17 0 0 0
b:delegation will	0 -11 0 11 0 0
b:delegation would	0 -16 1 13 0 0
b:deputy	-6 0 -2 0 0 13
b:der	7 -13 0 0 6 0
b:desk	0 10 -8 0 0 0
b:detail	0 22 -25 5 0 0
b:detail would	0 13 -11 0 0 0
b:did	14 -8 -6 6 -1 0
b:did it	10 -1 -8 0 0 0
b:did so	1 10 -14 0 0 0
b:did the	0 -16 19 0 0 0
b:die	0 13 -11 0 0 0
b:director	-4 22 -16 0 0 0
b:discuss	-2 0 3 -13 6 0
b:discuss it	0 -4 0 -2 10 0
b:dispute	-11 -1 12 -2 0 0
b:do	15 13 -16 -5 -15 0
b:do it	9 0 -8 0 0 0
b:do you	0 12 -8 0 0 0
b:don't	0 -9 11 0 0 0
b:donald trump	1 -6 9 -3 -4 0
b:done at	0 -10 11 0 0 0
b:down	16 -11 0 0 0 0
b:down for	7 -20 16 0 0 0
b:down the	14 -17 2 0 0 0
b:down to	-2 12 -7 0 0 0
b:draft	0 -12 14 0 0 0
b:due	12 3 1 -2 -16 0
b:due back	0 17 -16 0 0 0
b:due in	0 -15 24 -1 -13 0
b:due on	-7 23 -15 0 0 0
b:due to	17 -3 5 -14 -5 0
b:durban	0 -9 9 0 0 0
b:during	-7 -9 6 0 7 0
b:during <person>	0 -21 19 0 0 0
b:during the	-8 10 -11 0 7 0
b:duty	-16 2 8 -8 -6 0
b:duty is	0 -9 10 0 0 0
b:duty was	0 -24 24 0 0 0
b:each	16 10 -29 4 -4 0
b:each other	16 0 -10 0 -2 0
b:early	-2 18 -21 0 3 0
b:early as	0 9 -8 0 0 0
b:early on	0 14 -12 0 0 0
b:earth	0 -2 -2 0 9 0
b:east	0 9 -7 0 0 0
b:economic	0 9 -22 9 5 0
b:economic and	0 6 -11 10 -7 0
b:effect	-10 6 0 -2 0 0
b:effect on	-4 14 -6 0 0 0
b:eight	-6 10 -1 0 0 0
b:election	0 14 -11 0 0 0
b:elevator	0 -8 9 0 0 0
b:embassy	0 0 -10 0 0 7
b:emergency	-7 15 -4 -2 0 0
b:employer	0 15 -14 0 0 0
b:empty	-1 -7 11 0 0 0
b:end	-5 -1 7 5 -18 -3
b:end <seat>	0 10 -8 0 0 0
b:end <span>	-5 -1 -10 19 0 0
b:end a	0 13 -3 -7 -8 0
b:end in	-1 -10 16 -2 0 0
b:end of	2 -9 4 4 -4 0
b:end on	-7 14 -5 -3 -4 0
b:end the	0 16 -8 -3 -4 0
b:end their	4 -18 5 -3 8 0
b:enter <name>	0 -10 10 0 0 0
b:eve	0 19 -13 -4 -4 0
b:eve of	0 19 -13 -4 -4 0
b:even	0 -13 15 0 0 0
b:everybody	0 -12 0 15 0 0
b:examine	-2 -7 0 0 0 9
b:exchanged	0 11 -9 -1 0 0
b:exchanged on	0 -7 8 0 0 0
b:expect	8 -5 -13 7 10 -6
b:expect at	8 -9 -5 -2 9 0
b:expect from	0 17 -15 0 0 0
b:expect in	-3 -10 22 -14 0 0
b:expect on	0 -2 -9 14 0 0
b:expect to	5 -12 0 12 0 0
b:expert	-17 -22 18 -4 -6 26
b:expert will	-15 -7 3 0 0 16
b:expire on	0 25 -23 0 0 0
b:export	3 4 -12 6 -2 0
b:export control	0 -10 0 11 0 0
b:export of	7 3 -11 0 0 0
b:export to	0 9 -3 0 0 0
b:exporter	0 10 -8 0 0 0
b:extend	-4 20 -32 5 5 0
b:extend their	0 5 -13 6 -1 0
b:extension	14 -5 0 -1 -3 0
b:extension in	6 2 -9 0 0 0
b:extension to	0 11 -10 0 0 0
b:extension was	0 -13 12 0 0 0
b:fact	-9 18 -8 0 -2 0
b:fact sheet	-9 18 -8 0 -2 0
b:failed	-1 -20 17 6 0 0
b:fee	0 19 -15 0 0 0
b:fee on	0 9 -7 0 0 0
b:fentanyl	-5 30 -12 0 -8 0
b:fentanyl and	-1 12 -4 0 -3 0
b:ferry	0 9 -8 0 0 0
b:fifth	3 -10 1 1 10 0
b:fifth round	0 -11 12 -6 0 0
b:find	-9 1 5 0 0 0
b:finding	0 9 -6 -1 0 0
b:finish	0 -11 7 5 0 0
b:finish on	0 -9 2 6 0 0
b:finished	-1 -21 17 -3 9 0
b:first	10 -11 6 -5 6 -2
b:first such	0 -10 0 0 7 0
b:first time	7 -13 -3 4 8 0
b:first visit	0 17 -8 0 -9 0
b:fish	-2 -9 13 0 0 0
b:fix	1 8 -9 0 0 0
b:flew home	-1 0 10 -4 -7 0
b:flew to	0 11 -8 0 0 0
b:flight	0 -7 8 0 0 0
b:fly	-10 9 -6 5 0 0
b:fly on	0 -4 9 0 -1 0
b:follow	-6 -2 7 -3 0 0
b:follow the	0 -6 8 0 0 0
b:followed	9 -5 1 -3 -2 0
b:followed a	14 -11 0 0 0 0
b:followed on	0 11 -8 0 0 0
b:following	9 -20 13 0 0 0
b:following the	0 -9 9 0 0 0
b:for	-1 14 -6 1 -15 -19
b:for <day-gone>	0 -5 -1 0 10 0
b:for <name>	0 -11 -1 19 -2 0
b:for <span>	1 -6 10 -2 -3 0
b:for a	-10 20 -6 -11 -4 0
b:for an	5 -13 7 0 0 0
b:for his	0 -6 14 -7 -5 0
b:for it	5 -11 -1 0 8 0
b:for more	-4 11 -1 -3 -7 0
b:for some	9 -8 0 0 0 0
b:for talk	11 1 -3 -11 0 0
b:for the	-10 9 -18 20 0 0
b:for two	-6 -14 7 0 8 0
b:for what	-1 -26 20 2 8 0
b:force	-4 10 -2 -1 0 0
b:forty	-5 -4 2 10 -3 0
b:forty minute	-5 -11 9 10 -3 0
b:forward	0 -12 0 3 9 0
b:forward to	0 -8 0 3 3 0
b:four	12 1 -3 -11 -5 0
b:fourth	8 3 0 -5 -16 -1
b:fourth is	0 13 -12 0 0 0
b:fourth round	-2 21 -11 -12 0 0
b:framework	-5 27 -21 -8 0 0
b:framework for	0 11 -17 0 5 0
b:framework of	0 11 -9 0 0 0
b:free	-2 25 -20 0 0 0
b:free -	0 18 -16 0 0 0
b:freeze	0 12 -9 0 0 0
b:fresh	0 -9 10 0 0 0
b:fri	0 -15 16 0 0 0
b:friday	-7 -7 12 0 0 0
b:friend	0 -8 10 0 0 0
b:fringe	0 -10 6 0 5 0
b:fringe of	0 -10 6 0 5 0
b:from	-3 -8 6 13 -10 4
b:from <day-ahead>	-3 11 -15 12 -8 0
b:from <day-gone>	0 -7 -1 13 -1 0
b:from <name>	13 -3 8 -23 -3 0
b:from <seat>	0 -10 9 -12 7 0
b:from <span>	0 9 -5 0 0 0
b:from both	-1 -12 18 0 0 0
b:from the	12 -22 1 17 0 0
b:front	0 13 -9 0 0 0
b:further round	0 -10 7 1 0 0
b:garment	0 -12 13 0 0 0
b:gather	0 13 -16 0 1 0
b:gave	-8 17 -14 -5 4 0
b:gave <name>	0 -12 12 0 0 0
b:gave his	0 10 -7 0 0 0
b:gave the	0 9 -4 0 -2 0
b:general	6 1 -9 0 0 0
b:geneva	-4 4 4 -12 -3 0
b:geneva in	0 11 -11 0 0 0
b:get	2 0 -10 -8 12 0
b:get a	-5 0 -3 0 9 0
b:get the	-9 10 0 0 0 0
b:given	2 -5 -6 2 9 0
b:given on	0 -9 11 0 0 0
b:given the	0 -10 -1 0 11 0
b:go home	0 -5 -2 0 8 0
b:go into	0 10 -8 0 0 0
b:go on	0 -2 11 0 -10 -2
b:go through	11 0 -7 0 0 0
b:go to	-2 -20 12 -1 10 5
b:go well	0 10 -9 0 0 0
b:golf	-1 -13 14 -1 0 0
b:good	-4 0 10 0 -10 0
b:good are	-3 14 -8 0 0 0
b:good from	14 -11 1 0 -1 0
b:good were	0 -9 9 0 0 0
b:gothenburg	-1 -6 9 0 0 0
b:government announce	-2 11 -7 0 0 0
b:government have	0 14 -14 0 0 0
b:government will	0 -7 10 0 0 0
b:great	11 2 -9 -4 3 0
b:grower	-7 16 -8 0 0 0
b:guayaquil	0 -13 14 0 0 0
b:guest	0 -9 -1 -1 16 0
b:gyeongju	-3 -6 13 0 -5 0
b:had	-2 0 -5 5 -9 9
b:had a	-8 11 1 0 -4 0
b:had agree	12 4 -9 0 -5 0
b:had been	-5 27 -22 0 -19 12
b:had begin	-8 -15 24 -1 0 0
b:had call	-6 0 -4 0 11 0
b:had come	0 6 -18 10 0 0
b:had end	0 8 -1 -7 0 0
b:had it	0 0 -15 16 0 0
b:had meet	0 -22 11 2 4 0
b:had not	-14 0 5 0 8 0
b:had prepare	0 -13 -4 15 -3 0
b:had publish	0 -12 12 0 0 0
b:had receive	0 -4 0 9 -2 0
b:had say	-2 13 -4 0 -1 0
b:had sit	0 -7 10 0 0 0
b:had spoken	11 -4 -5 0 0 0
b:had talked	9 -1 0 0 -4 0
b:had the	-10 0 7 0 0 0
b:had threaten	0 12 -8 0 0 0
b:had to	0 11 -4 0 -1 0
b:hall	-9 10 -5 -6 3 0
b:halve	0 10 -6 -2 0 0
b:hammer	0 -10 13 0 0 0
b:hand in	0 -15 2 0 15 0
b:handshake	0 -13 14 0 0 0
b:happen	7 2 -13 0 0 0
b:happen on	0 11 -8 0 0 0
b:happened	-2 -21 23 0 0 0
b:harbour	0 -12 16 -1 0 0
b:harvest	-6 12 -4 0 0 0
b:has	11 4 -4 -17 0 -7
b:has given	0 -8 -2 0 11 0
b:has had	0 9 -3 -1 0 0
b:has no	0 14 -8 0 -4 0
b:has propose	7 13 -22 0 0 0
b:has put	0 10 -7 0 0 0
b:has to	0 15 -13 0 0 0
b:have	-24 23 -10 2 -3 -7
b:have a	9 -8 9 0 -8 0
b:have agree	10 -4 0 -2 0 0
b:have ask	0 12 -11 0 0 0
b:have begin	0 -5 -3 10 0 0
b:have charge	0 10 -9 0 0 0
b:have come	0 18 -16 0 0 0
b:have had	0 11 -4 0 0 0
b:have hold	-9 2 8 0 0 0
b:have meet	0 7 -13 7 0 0
b:have pay	0 13 -8 0 0 0
b:have the	-16 18 0 0 0 0
b:he	1 -6 5 -4 2 -23
b:he and	-3 -6 10 0 0 0
b:he call	-4 -4 11 0 0 0
b:he did	1 13 -8 0 -9 0
b:he fly	-2 -6 1 12 -6 0
b:he go	0 -15 6 1 7 0
b:he had	12 3 -9 -3 -2 0
b:he hold	0 9 0 -3 -2 0
b:he hope	-6 11 -2 0 0 0
b:he lifeng	2 0 -7 8 -6 0
b:he meet	0 -26 17 -1 9 0
b:he say	-14 19 0 0 -5 0
b:he sign	0 3 -17 0 10 0
b:he tell	11 0 -3 -2 -8 0
b:he will	-11 15 -7 -7 4 0
b:he would	0 -14 18 0 0 -1
b:he'd	4 -13 9 0 0 0
b:he'll	16 -22 0 0 10 0
b:head	19 -27 -8 0 17 6
b:head of	19 -27 -4 0 17 0
b:hearing	0 14 -9 0 0 0
b:her	10 -12 8 0 -4 0
b:her on	0 -11 12 0 0 0
b:here	-9 2 9 -5 -10 0
b:here is	0 14 -12 0 0 0
b:here on	-4 2 14 -15 -10 0
b:herring	0 -9 10 0 0 0
b:high	0 14 -20 8 0 0
b:higher	13 -2 -9 0 0 0
b:higher duty	0 13 -12 0 0 0
b:higher on	14 -10 -5 0 0 0
b:him	18 0 -5 -2 -7 0
b:him to	0 18 -12 0 -5 0
b:himself	-11 -7 14 9 -10 0
b:his	-2 1 -7 0 10 -2
b:his <office>	-10 10 -4 0 4 0
b:his <organisation>	13 -6 -14 7 0 0
b:his <quality>	3 -10 9 -2 0 0
b:his first	0 10 3 0 -13 0
b:his meet	0 -12 0 0 11 0
b:his network	-8 9 0 0 0 0
b:his own	0 -12 8 0 5 0
b:his side	0 -11 7 0 3 0
b:his state	0 -7 13 0 -7 0
b:hit	0 9 -8 0 0 0
b:hold	17 -16 3 0 -8 6
b:hold a	0 22 -34 5 0 4
b:hold its	0 -18 12 6 0 0
b:hold talk	-3 -16 17 -4 2 1
b:hold their	-2 8 -6 -11 9 0
b:home	-2 9 -4 -6 0 0
b:home from	0 25 -16 0 -6 0
b:home on	0 -11 6 -2 6 0
b:hope	-1 26 -3 -2 -22 0
b:hope to	0 24 -5 0 -18 0
b:hospital	0 9 -8 0 0 0
b:host	0 18 -11 -1 -5 0
b:hotel	0 -15 10 6 0 0
b:hour	21 -9 4 -16 -6 0
b:hour in	-7 15 -5 0 -3 0
b:hour on	9 -2 -9 0 4 0
b:how	1 -12 14 0 -2 0
b:i	3 -10 18 -12 -14 0
b:i .	0 15 -12 0 0 0
b:i have	-10 -10 19 0 0 0
b:i shall	0 -22 23 0 0 0
b:i should	0 10 -9 0 0 0
b:i sign	0 -22 22 0 0 0
b:i will	0 -8 10 0 0 0
b:i'm	0 -12 13 0 0 0
b:in	-29 -12 31 -12 -1 -12
b:in <month-ahead>	0 7 -4 -5 0 0
b:in <month-gone>	22 2 -21 0 -1 0
b:in <name>	-18 15 -64 23 27 0
b:in <organisation>	0 17 -15 0 0 0
b:in <seat>	3 12 6 -31 -54 0
b:in <span>	0 8 -12 -2 8 0
b:in a	12 -13 0 -7 4 11
b:in aarhu	0 -7 10 -3 0 0
b:in an	0 17 -11 0 -5 0
b:in antwerp	-8 6 0 0 0 0
b:in bergen	-2 -13 16 0 0 0
b:in both	0 10 -8 0 0 0
b:in busan	0 8 -2 -1 -8 0
b:in cartagena	0 -14 15 0 0 0
b:in cebu	0 -10 11 0 0 0
b:in chicago	0 8 -7 0 0 0
b:in durban	0 -9 9 0 0 0
b:in geneva	0 15 -7 -9 -1 0
b:in gyeongju	-3 -5 11 0 0 0
b:in his	0 -1 -22 23 0 0
b:in it	0 -10 -5 8 0 3
b:in jeddah	0 -12 13 0 0 0
b:in karachi	0 -12 14 0 0 0
b:in kuala	-5 21 -13 -7 0 0
b:in london	-1 -9 12 0 0 0
b:in madrid	-3 10 -5 -2 0 0
b:in mombasa	0 -6 8 0 0 0
b:in muscat	0 11 -11 0 0 0
b:in nagoya	0 -8 9 0 0 0
b:in new	0 -4 22 -11 -14 0
b:in odesa	0 -12 13 0 0 0
b:in on	0 10 -9 0 0 0
b:in our	0 20 -19 0 0 0
b:in pari	0 11 -6 -2 0 0
b:in principle	13 -8 0 0 -1 0
b:in recife	0 -14 14 0 0 0
b:in salvador	0 -10 10 0 0 0
b:in seoul	0 -14 24 -8 0 0
b:in shenzhen	0 23 -18 0 -8 0
b:in stockholm	0 10 -4 -5 -2 0
b:in tariff	0 11 -10 0 0 0
b:in the	1 20 -35 -4 23 -3
b:in their	17 3 -13 -3 -3 0
b:in thi	0 11 -9 0 0 0
b:in walvi	0 -8 9 0 0 0
b:incheon	0 -12 15 -2 0 0
b:initial an	0 9 -8 0 0 0
b:instrument	0 13 -13 0 0 0
b:interim	0 10 -9 0 0 0
b:interpretation	0 9 -1 0 -7 0
b:interview on	0 -2 -2 0 10 0
b:into	-5 25 -20 -3 0 0
b:into the	0 16 -11 -5 0 0
b:into their	0 12 -11 0 0 0
b:invest	-1 17 -7 0 -4 0
b:invest <money>	-1 12 -2 0 -3 0
b:investor	0 19 -14 -5 0 0
b:invited the	0 12 -8 0 0 0
b:is	-9 -3 7 -3 9 -18
b:is <level>	0 -13 15 0 0 0
b:is a	0 1 -15 13 -6 0
b:is also	0 9 -11 0 2 0
b:is at	0 14 -11 0 0 0
b:is being	0 -5 9 0 -1 0
b:is closed	0 17 -16 0 0 0
b:is expect	-9 -11 2 0 16 0
b:is go	0 -11 13 0 0 0
b:is how	0 -20 22 0 0 0
b:is now	-5 -11 7 13 -4 0
b:is on	-28 9 17 -1 -6 0
b:is over	0 10 -9 0 0 0
b:is scheduled	0 -8 11 0 0 0
b:is set	16 -17 6 0 0 0
b:is the	0 11 -6 -16 0 0
b:is their	10 -13 9 0 0 0
b:is to	0 -1 3 -9 4 -2
b:is up	-6 9 0 0 0 0
b:is what	13 -9 0 0 0 0
b:issue	-4 17 -12 0 0 0
b:issue a	0 16 -16 0 0 0
b:istanbul on	0 10 -9 0 0 0
b:it again	8 -15 2 -1 7 0
b:it all	9 -10 0 0 0 0
b:it by	27 -31 12 0 0 0
b:it charge	0 -8 9 0 0 0
b:it down	18 -29 14 0 -1 0
b:it end	-1 17 -30 9 0 0
b:it enter	0 -13 13 0 0 0
b:it from	0 -10 12 0 0 0
b:it go	0 12 -9 0 0 0
b:it had	-8 -5 14 -4 0 0
b:it has	-2 19 -13 0 0 0
b:it in	0 -29 16 9 7 0
b:it is	23 -10 -1 -7 1 0
b:it on	-5 11 -14 -8 13 0
b:it out	0 -13 14 0 0 0
b:it sell	0 -5 11 0 -5 0
b:it start	0 9 -6 0 0 0
b:it take	1 -10 0 10 0 0
b:it to	11 0 -10 0 0 0
b:it was	-1 -2 -6 12 5 -1
b:it will	-13 19 1 -20 -6 0
b:it would	-6 21 -10 -1 -5 0
b:its	-11 12 -20 7 10 -3
b:its <office>	12 -8 -22 0 20 0
b:its extension	0 -14 15 0 0 0
b:its return	0 9 -9 0 0 0
b:its tariff	0 -20 21 0 0 0
b:its truce	0 -9 11 0 0 0
b:izmir	0 -10 13 0 0 0
b:jeddah	0 -12 13 0 0 0
b:jinping in	9 -7 12 0 -10 0
b:jinping on	0 -8 11 0 -2 0
b:john	0 -11 12 0 0 0
b:joint	-10 20 -11 -6 -2 0
b:joint <organisation>	0 -19 20 0 0 0
b:joint fact	0 13 -12 0 0 0
b:joint statement	-8 28 -22 -1 0 0
b:journalist	0 -6 8 0 0 0
b:jump	9 -11 3 0 0 0
b:just	-8 1 12 -1 -1 0
b:karachi	0 -8 11 0 0 0
b:keep	8 0 -13 -2 6 0
b:keep their	0 -1 -3 0 9 0
b:know on	-3 15 -11 0 0 0
b:lancaster	0 -13 3 8 0 0
b:lancaster house	0 -13 3 8 0 0
b:land	0 3 3 -4 -10 0
b:land in	0 11 -8 0 0 0
b:last	6 0 -8 -10 17 -2
b:last -	9 3 -14 0 0 0
b:last day	0 -22 12 1 6 0
b:last week	-1 -25 7 2 18 0
b:lasting	0 -14 15 0 0 0
b:lasting agreement	0 -13 13 0 0 0
b:late	10 -7 6 -6 -6 0
b:later	0 -8 0 0 11 0
b:law	0 12 -7 0 0 0
b:lay	3 -18 10 7 0 0
b:lead	0 -2 -8 14 -1 0
b:leader	-22 19 -19 -15 26 0
b:leader '	1 -13 5 0 7 0
b:leader are	9 0 -3 0 -1 0
b:leader of	-3 20 -12 0 -5 0
b:leader spoke	-23 8 0 0 16 0
b:leader to	-5 28 -17 -1 -10 0
b:leader will	-5 1 -9 0 14 0
b:leader xi	-3 -21 4 0 18 0
b:least	7 -11 10 0 -3 0
b:leather	9 -1 -7 0 0 0
b:leave	-20 0 7 -3 2 0
b:leave <name>	0 -13 16 0 0 0
b:leave <seat>	-3 10 -6 0 0 0
b:leave for	0 26 -27 2 -2 0
b:leave on	0 -17 20 0 0 0
b:leave the	0 -7 5 0 3 0
b:lee	0 -11 17 0 -4 0
b:less	0 10 -6 0 0 0
b:let	-12 2 5 0 0 0
b:let the	0 -12 12 0 0 0
b:letter	-5 23 -9 0 -3 0
b:level	1 -7 -2 0 0 11
b:levy	-3 2 -12 0 8 0
b:li	0 -24 26 0 0 0
b:li chenggang	0 -16 19 0 0 0
b:licence	0 -15 17 0 0 0
b:lifeng	2 0 -7 8 -6 0
b:lifeng and	0 12 -5 -10 0 0
b:lifeng in	0 -9 11 0 0 0
b:like	0 13 -7 -1 -1 0
b:like to	0 17 -13 0 0 0
b:line	16 -13 1 0 -5 0
b:link	11 -8 -6 0 0 1
b:link on	10 -7 -6 0 0 1
b:list	7 12 -11 -3 -3 0
b:little	-1 -9 4 9 0 0
b:liu	-1 14 -8 0 -1 0
b:liu he	-1 14 -8 0 -1 0
b:live	5 0 -9 0 0 0
b:london	-1 -11 15 0 0 0
b:london on	-1 -8 11 0 0 0
b:longer	0 -12 1 0 12 0
b:longer a	0 -9 0 0 11 0
b:look forward	0 -12 0 3 9 0
b:lorry	0 9 -7 0 0 0
b:lose	10 -5 -1 0 0 0
b:lose <level>	10 -13 2 0 0 0
b:lula	-3 -6 20 0 -10 0
b:lumpur on	-3 -9 7 -2 5 0
b:lunch on	0 -5 7 0 0 0
b:lutnick tell	0 -9 13 0 0 0
b:m	0 20 -18 0 0 0
b:m .	0 17 -15 0 0 0
b:madrid	-3 15 -9 -3 0 0
b:madrid on	-1 8 -5 0 0 0
b:make in	0 13 -8 0 0 0
b:make on	0 12 -10 0 0 0
b:make public	0 -12 7 9 -4 0
b:maker	11 0 -11 0 0 0
b:malaysian	0 7 -5 0 0 0
b:malaysian capital	0 7 -5 0 0 0
b:man	0 19 -23 -5 2 0
b:manila	0 21 -21 0 0 0
b:many	0 -9 10 0 0 0
b:mark	0 1 -14 0 11 0
b:market	0 23 -20 0 0 0
b:match	0 10 -8 0 0 0
b:matter	-5 -13 14 0 -4 12
b:matter in	0 -14 12 0 0 0
b:may	-13 38 -17 -8 -13 0
b:may be	0 10 -6 0 0 0
b:mayor	-5 15 -9 0 0 0
b:me on	-14 3 7 0 0 0
b:meant	0 13 -10 0 0 0
b:mechanism	-3 20 -12 -2 0 0
b:mechanism for	0 16 -12 -2 0 0
b:media	-5 6 -14 13 0 0
b:mediator	0 18 -17 0 0 0
b:medical	0 11 -11 0 0 0
b:meet <name>	0 23 -16 -6 -4 0
b:meet <person>	-5 -5 9 0 -3 0
b:meet <quality>	0 -14 8 0 4 0
b:meet again	0 13 3 -14 -18 0
b:meet at	7 -9 11 -2 -5 0
b:meet by	-6 9 0 0 0 0
b:meet for	-2 13 0 -13 -10 0
b:meet in	-1 -6 9 -7 2 -1
b:meet is	0 10 -3 -6 -2 0
b:meet next	0 12 -13 0 0 0
b:meet of	6 -9 9 -7 -3 3
b:meet the	0 17 -12 -1 -2 0
b:meet there	0 -11 20 -2 -4 0
b:meet was	1 -15 8 8 -5 0
b:meet will	6 6 -11 0 0 0
b:meet with	-1 -10 -9 13 9 0
b:meeting	0 -15 17 0 0 0
b:member	-3 -4 11 0 0 0
b:member of	-1 12 -7 0 0 0
b:memorandum	-1 -5 0 0 10 0
b:memorandum on	0 -3 -7 0 11 0
b:men	0 -6 15 -3 -5 0
b:mercosur	0 10 -10 0 0 0
b:merdeka	0 0 -8 11 -2 0
b:merdeka <number>	0 0 -8 11 -2 0
b:michelsen	0 -11 1 8 0 0
b:might	6 9 -8 -4 -8 0
b:mine	0 10 -10 0 0 0
b:minister on	2 -14 12 0 0 0
b:ministerial	8 2 -9 0 0 0
b:ministry	-5 4 -9 3 4 4
b:ministry of	-4 4 -19 0 5 6
b:ministry say	14 -11 -4 7 0 0
b:minute	-6 0 -10 15 5 0
b:minute on	-4 0 8 0 -3 0
b:minute past	-2 9 -5 0 0 0
b:mombasa	0 -9 11 0 0 0
b:monday	-10 -10 7 0 11 0
b:money	0 17 -13 -5 0 0
b:month	10 -13 1 3 0 0
b:more	-9 8 3 -4 -7 0
b:more to	0 12 0 0 -9 0
b:most <quality>	0 -13 10 0 5 0
b:most of	0 -9 13 0 0 0
b:mouth	0 -3 -13 16 0 0
b:mr	-3 -1 0 -8 10 0
b:mr .	13 -8 -1 -7 3 0
b:mr <person>	-14 6 0 -2 9 0
b:mumbai	0 -9 12 0 -2 0
b:muscat	0 11 -11 0 0 0
b:musician	0 12 -11 0 0 0
b:my	-10 0 8 0 0 0
b:my <office>	0 -10 13 0 0 0
b:nagoya	0 -8 9 0 0 0
b:name	1 -2 8 -1 -8 0
b:name on	0 12 -9 0 0 0
b:name to	3 -7 10 0 -7 0
b:named	0 10 -4 0 0 0
b:nearly	0 23 -21 0 0 0
b:need	-8 -2 12 -1 0 0
b:negotiate	0 -11 15 1 -8 0
b:negotiate in	0 -15 12 6 -2 0
b:negotiation	1 -15 16 -3 0 0
b:negotiation with	0 13 -12 0 0 0
b:negotiator	1 -8 12 -9 0 0
b:negotiator are	0 -9 13 -2 0 0
b:network	-2 10 -3 -5 0 0
b:new	-16 7 4 3 -9 0
b:new round	0 -15 11 2 0 0
b:new tariff	0 13 -12 0 0 0
b:new york	0 0 18 -14 -14 0
b:newspaper	-1 13 -9 0 0 0
b:next	2 6 -7 4 -19 3
b:next meet	6 17 -13 -7 -2 0
b:next on	0 13 -11 0 0 0
b:next round	0 2 -17 14 0 0
b:night	-2 11 -4 -4 0 0
b:no	-2 19 -20 -3 -7 12
b:no .	0 -12 2 0 -2 14
b:no deal	0 -18 6 14 0 0
b:no longer	0 -4 -5 0 11 0
b:nobody	-13 -15 23 0 0 0
b:nobody had	0 -11 11 0 0 0
b:nobody in	0 10 -8 0 0 0
b:nobody will	0 -12 13 0 0 0
b:nor	-9 0 9 0 0 0
b:north	0 11 -8 0 0 0
b:northern	-6 16 -10 0 0 0
b:not	-15 2 10 -2 0 0
b:not be	0 12 -11 0 0 0
b:not been	0 -9 10 0 0 0
b:not cancel	0 -9 0 0 11 0
b:not even	0 -12 14 0 0 0
b:not meet	0 15 -13 0 0 0
b:not on	0 9 -8 0 0 0
b:not to	0 14 -11 0 0 0
b:note	0 10 -7 -1 0 0
b:nothing	0 -7 -1 11 -1 0
b:notice by	0 -10 11 0 0 0
b:notice come	0 13 -12 0 0 0
b:now	-9 -20 12 8 11 0
b:now be	0 -9 10 0 0 0
b:number on	15 -19 5 0 0 0
b:odesa	0 -10 12 0 0 0
b:of	-5 15 -5 1 -16 7
b:of <name>	16 -3 -2 -18 -6 12
b:of <number>	-3 15 -7 0 -2 0
b:of <organisation>	5 -4 -6 -4 13 0
b:of <person>	14 9 -8 0 -10 0
b:of <seat>	0 11 -9 0 0 0
b:of <span>	11 4 -8 -2 -3 0
b:of a	-10 -10 21 7 -19 -2
b:of an	3 -12 12 -1 0 0
b:of both	17 1 -13 -10 3 4
b:of duty	0 9 -7 0 0 0
b:of economic	0 -10 8 0 0 0
b:of its	0 -9 11 0 0 0
b:of last	0 -14 -12 0 22 0
b:of negotiation	0 -8 11 0 0 0
b:of reference	0 10 -6 0 0 0
b:of state	13 -30 7 4 5 0
b:of talk	-6 10 -4 0 -8 0
b:of tariff	0 -19 19 0 0 0
b:of that	9 0 -12 0 0 0
b:of the	-12 7 -3 3 3 1
b:of their	7 2 -11 4 0 0
b:of them	-9 7 4 -2 -4 0
b:of three	0 -10 10 0 0 0
b:of trade	0 -22 13 -3 1 6
b:of two	-3 13 -8 0 0 0
b:off	-20 10 -15 15 6 0
b:off on	-4 0 -2 9 0 0
b:off the	0 9 -4 -2 -1 0
b:off to	0 -8 10 0 0 0
b:off trade	0 12 -10 0 0 0
b:offer to	0 13 -11 0 0 0
b:officer	0 4 -9 0 0 5
b:official	4 0 3 -10 -1 0
b:oil	0 -12 17 0 -7 0
b:oil will	0 -11 12 0 0 0
b:old	0 -15 17 0 0 0
b:old truce	0 -12 13 0 0 0
b:on	5 -12 15 -5 -4 -8
b:on <day-ahead>	-2 -15 7 -8 13 0
b:on <day-gone>	14 -5 4 -15 -8 2
b:on <name>	-6 11 -15 8 -3 0
b:on <person>	-1 17 -24 0 5 0
b:on <quality>	-18 -2 13 -4 0 0
b:on a	4 -7 1 3 2 0
b:on air	-1 17 -11 0 0 0
b:on an	0 -17 17 0 0 0
b:on both	-2 20 -15 0 0 0
b:on by	12 -8 0 0 0 0
b:on for	-12 0 13 0 0 0
b:on his	-1 12 -8 -1 -1 0
b:on in	0 6 -8 3 -3 0
b:on it	7 -15 13 -2 -1 0
b:on its	0 -2 -7 13 0 0
b:on most	0 -14 15 0 0 0
b:on our	-11 0 9 0 0 0
b:on reciprocal	0 -16 17 0 0 0
b:on social	-5 5 -14 13 0 0
b:on the	30 -13 -7 -33 5 -3
b:on tiktok	-8 8 0 0 0 0
b:on till	0 -8 9 0 0 0
b:on to	0 -4 10 0 -3 0
b:on what	0 -11 14 0 -3 0
b:on with	0 -7 10 0 0 0
b:on x	10 -10 0 0 0 0
b:once	-9 8 0 0 0 0
b:once and	-11 12 0 0 0 0
b:one	16 -17 12 -5 0 -2
b:one end	0 9 -9 0 0 0
b:one has	0 -16 17 0 0 0
b:one in	0 9 -6 0 0 0
b:one minute	-2 9 -4 0 0 0
b:one of	12 -15 7 0 0 0
b:open	8 9 -4 -12 -11 0
b:open in	0 -9 11 0 0 0
b:open on	0 22 -16 0 -6 0
b:opened	-12 -16 15 -12 14 0
b:opened a	0 -4 11 0 -3 0
b:opened in	0 -16 16 0 0 0
b:opened on	-1 -10 15 0 0 0
b:opposite	6 -9 3 0 0 0
b:opposite number	6 -14 8 0 0 0
b:order	1 9 -4 0 -11 0
b:order late	0 -12 12 0 0 0
b:order of	0 11 -9 0 0 0
b:order on	0 21 -15 0 -1 0
b:other	14 11 -23 1 -5 0
b:other 's	0 11 -9 0 0 0
b:other again	0 7 -9 5 -3 0
b:other in	0 -18 10 0 7 0
b:other on	18 0 -8 -6 -8 0
b:otherwise	0 10 -8 0 0 0
b:our	-32 6 10 3 -10 0
b:our bean	0 -7 9 0 0 0
b:our reporter	0 10 -9 0 0 0
b:out	5 4 -10 10 -14 -1
b:out its	0 11 -9 0 0 0
b:out of	13 -13 0 1 0 0
b:out on	-3 8 -13 8 0 0
b:out the	1 13 -13 0 0 0
b:out what	7 -12 8 0 0 0
b:outcome	0 -5 16 -3 -15 0
b:outcome of	1 -10 19 -2 -14 0
b:over	-24 13 0 0 -6 0
b:over the	0 9 -5 0 0 0
b:own	-3 -7 0 0 14 0
b:own deal	-2 14 -7 0 0 0
b:own duty	0 -9 9 0 0 0
b:p	10 -17 9 0 0 0
b:p <number>	6 -21 16 0 0 0
b:pacific	0 17 -14 0 -3 0
b:page	0 9 -9 0 0 0
b:pair	-1 -14 12 -6 7 0
b:palace	0 -11 16 0 -2 0
b:paper	-10 15 -4 -3 -3 0
b:parted	0 -13 15 0 0 0
b:parted in	0 -12 12 0 0 0
b:party	-4 9 -10 -2 -2 9
b:pass it	0 -14 14 0 0 0
b:pay	5 2 1 -20 0 0
b:pay <level>	0 2 4 -9 -7 0
b:pay <number>	-10 3 3 0 -1 0
b:pay a	0 -10 4 0 4 0
b:pay in	-1 19 -13 0 0 0
b:pay no	0 -9 10 0 0 0
b:peace	0 22 -19 0 0 0
b:peace talk	0 13 -12 0 0 0
b:people briefed	0 11 -10 0 0 0
b:people on	-1 10 -2 -4 -6 0
b:perhap	-6 12 0 0 -2 0
b:permanent agreement	0 -8 9 0 0 0
b:person	-4 11 -4 0 0 0
b:phase	2 11 -11 0 0 0
b:phase of	0 8 -7 0 0 0
b:phone	10 5 -18 0 -4 0
b:phone on	13 -5 -7 0 0 0
b:picked	7 -9 0 0 0 0
b:picked up	7 -9 0 0 0 0
b:pilot	0 8 -4 0 0 0
b:place in	0 -19 21 -2 0 0
b:place on	2 16 -15 -3 0 0
b:plan	0 -9 2 4 11 0
b:plan in	-2 9 -3 0 -2 0
b:plan to	1 -40 32 2 5 0
b:point	-4 10 -6 -3 1 0
b:policy <person>	0 -10 13 0 0 0
b:port of	0 10 -9 0 0 0
b:post	0 -8 5 10 -7 0
b:post of	-5 -24 17 13 0 0
b:post on	-6 11 -2 0 0 0
b:power	0 13 -11 0 0 0
b:premier	0 3 -4 6 -11 0
b:premier he	2 0 -7 8 -6 0
b:premier liu	-1 14 -8 0 -1 0
b:preparation	0 -7 -1 0 10 0
b:prepare	5 -6 -9 21 -7 0
b:prepare <person>	0 -7 15 -3 -3 0
b:prepare a	7 -2 -11 3 0 0
b:prepare for	0 -17 17 -3 3 0
b:prepare the	0 -5 -3 20 -21 0
b:present	0 9 -6 0 0 0
b:presented	0 14 -13 0 0 0
b:president	21 -7 -3 -35 6 -7
b:president '	3 -15 6 0 4 0
b:president <person>	-18 23 0 -3 -10 0
b:president are	-11 5 4 -11 3 0
b:president donald	4 -8 9 -3 -4 0
b:president had	13 -21 -4 0 11 0
b:president meet	-7 -7 5 0 7 0
b:president on	-1 9 -6 0 0 0
b:president to	-11 14 -4 0 0 0
b:president would	13 3 -23 -1 3 0
b:president xi	14 7 -4 -2 -16 0
b:presidential policy	0 -10 13 0 0 0
b:press	0 10 -18 9 0 0
b:press conference	-6 37 -31 -1 0 0
b:press on	11 -7 -3 0 0 0
b:pridi	-17 18 0 0 0 0
b:pridi banomyong	-10 11 0 0 0 0
b:prime	-6 -8 3 0 14 0
b:prime minister	-6 -8 3 0 14 0
b:principle	13 -8 0 0 -1 0
b:printed	0 11 -10 0 0 0
b:proclamation on	0 -9 10 0 0 0
b:progress	1 12 -19 6 0 0
b:prolong their	-2 -11 14 0 0 0
b:proposal	0 -8 13 -2 0 0
b:propose	7 10 -17 0 0 0
b:propose a	9 2 -12 0 0 0
b:propose on	0 -12 13 0 0 0
b:propose to	0 10 -10 0 0 0
b:protested	8 -14 6 0 0 0
b:protocol	0 -9 11 0 0 0
b:protocol of	0 -9 10 0 0 0
b:public on	0 0 -11 10 0 0
b:publish	-2 1 8 -2 -16 0
b:publish its	0 -7 15 0 -9 0
b:publish on	-3 9 -5 0 0 0
b:purchase	0 -15 16 0 0 0
b:purchase of	0 -8 9 0 0 0
b:put	10 -2 6 -18 -10 0
b:put a	8 -10 4 0 0 0
b:put his	5 8 -15 0 0 0
b:put it	13 -14 0 0 0 0
b:put off	-12 -1 15 -2 0 0
b:put the	-5 13 -3 0 0 0
b:put their	-6 0 10 0 -7 0
b:quarter	0 -8 10 0 0 0
b:question	-3 0 -12 0 14 0
b:question on	0 -1 -15 0 15 0
b:radio	-1 9 -4 0 0 0
b:raise duty	0 13 -10 0 0 0
b:rang	16 -6 -12 0 0 0
b:rare	0 -2 -2 0 9 0
b:rare earth	0 -3 -1 0 9 0
b:rate	-2 8 0 0 -4 0
b:rate of	0 -9 9 0 0 0
b:rather	0 11 -9 0 0 0
b:reach	4 1 -1 0 -11 0
b:reach by	4 8 -12 0 0 0
b:reach in	0 -12 17 0 -5 0
b:read	-11 -1 2 0 7 0
b:readout	-19 15 -3 10 0 0
b:readout of	-19 15 -3 10 0 0
b:reason to	0 -1 -9 0 9 0
b:receive	-6 0 -1 12 -2 0
b:receive <person>	-2 -12 18 -5 -1 0
b:receive the	0 4 -13 8 0 0
b:reciprocal	0 -14 15 0 0 0
b:reciprocal trade	0 -15 16 0 0 0
b:recommend	0 10 -8 0 0 0
b:record	0 -14 16 0 0 0
b:reference	0 10 -6 0 0 0
b:regional	0 12 -11 0 0 0
b:released	0 12 -10 0 0 0
b:relief	-6 16 -8 0 0 0
b:remain in	0 11 -7 0 0 0
b:renew	0 -17 18 0 0 0
b:renewal	9 -2 -6 0 0 0
b:report	-1 36 -31 -1 -2 0
b:report on	0 7 -10 0 0 0
b:reporter	-2 4 -1 7 -18 0
b:reporter after	5 0 -13 7 0 0
b:representative	-2 -4 11 -5 -1 0
b:resort	0 -3 9 0 -3 0
b:resort in	0 -5 10 0 -2 0
b:result	13 -17 2 -8 16 0
b:result of	8 -12 0 -5 15 0
b:resume	-4 11 -9 5 -6 0
b:resume on	0 -11 4 10 -3 0
b:return	-1 -3 0 -4 14 0
b:return <name>	0 -9 10 0 0 0
b:return the	0 -10 0 0 10 0
b:review	-14 -6 17 0 0 0
b:revive	0 -14 14 0 0 0
b:ring	-9 13 -5 0 0 0
b:rise	-10 11 0 -4 -1 0
b:rise <level>	0 11 -8 0 0 0
b:road	-6 12 -5 0 0 0
b:robert	0 -10 0 10 0 0
b:roll	12 -11 0 0 0 0
b:round	-10 8 3 -14 -1 -6
b:round between	0 -10 13 0 0 0
b:round end	0 -6 9 0 0 0
b:round in	0 -22 17 5 0 0
b:round of	-10 17 -7 -12 0 -4
b:round since	0 9 -9 0 0 0
b:round was	0 12 -11 0 0 0
b:row	0 -10 11 0 0 0
b:rule	-11 17 -19 12 -7 0
b:rule out	-8 14 0 0 -5 0
b:run	-11 21 -15 -2 3 0
b:run from	0 -14 7 0 7 0
b:run out	-1 24 -19 0 0 0
b:run until	0 20 -18 0 0 0
b:s	6 -9 3 0 0 0
b:s &	6 -9 3 0 0 0
b:sale	-1 16 -11 0 0 0
b:salvador on	0 -10 10 0 0 0
b:same	0 -6 16 -7 -8 0
b:sardine	0 -9 9 0 0 0
b:saturday	-1 -10 12 0 0 0
b:say	-2 6 -3 5 -9 0
b:say <person>	-9 20 -18 0 3 0
b:say a	0 -17 11 11 -2 0
b:say after	10 -20 -10 13 15 6
b:say at	0 16 -11 0 -2 0
b:say by	-9 11 0 0 0 0
b:say his	0 -11 11 0 0 0
b:say in	0 4 -10 7 1 0
b:say it	-4 19 -11 0 0 0
b:say on	2 13 -6 -30 0 -1
b:say so	-1 -2 10 0 -1 0
b:say that	11 -3 -2 -1 0 0
b:say the	1 -18 23 0 -13 0
b:say to	11 -6 0 0 -6 0
b:scott	-8 -2 2 10 -11 0
b:scott bessent	-8 -2 2 10 -11 0
b:seal	2 -11 -6 7 6 0
b:second	-16 16 -11 9 -8 -8
b:second and	0 -11 7 3 0 0
b:second day	0 13 -12 4 -8 0
b:second is	0 -19 4 12 0 0
b:second round	1 15 -10 -8 0 0
b:secretary	-1 -13 11 7 -13 0
b:secretary scott	-8 -4 3 11 -11 0
b:security	0 11 -9 0 0 0
b:see	-6 -17 6 11 6 0
b:see <person>	-9 -13 6 5 9 0
b:see no	0 13 -1 0 -9 0
b:see the	0 14 -10 2 -8 0
b:seek	-4 12 0 0 -8 0
b:sell to	-2 -11 12 0 2 0
b:send	-6 17 -8 5 -4 0
b:send a	0 12 -11 0 0 0
b:senior	-9 2 8 0 0 0
b:senior <name>	-9 2 8 0 0 0
b:session	0 12 -10 -3 0 0
b:session of	0 8 -6 0 0 0
b:set the	0 -8 9 0 0 0
b:set up	-2 10 -3 0 0 0
b:settle at	0 -7 8 0 0 0
b:settle its	0 16 -13 0 0 0
b:settle on	7 0 -15 0 9 0
b:settle the	4 -15 5 6 0 0
b:seventh	0 -15 7 13 -3 0
b:seventh round	0 -5 9 -3 0 0
b:several	0 -3 8 0 -2 0
b:shake	0 -11 0 0 12 0
b:shake hand	0 -11 0 0 12 0
b:shall be	0 -9 11 0 0 0
b:share fall	0 -8 9 0 0 0
b:shared	0 17 -13 -5 0 0
b:she	0 -10 16 -5 -3 0
b:she had	0 -8 11 0 0 0
b:she'll	15 -13 0 0 0 0
b:sheet	-10 22 -12 0 -3 0
b:sheet of	-4 11 -5 0 0 0
b:shenzhen	0 23 -18 0 -8 0
b:shenzhen on	0 19 -15 0 -4 0
b:ship	-5 0 -13 0 14 0
b:shook	5 -14 15 -1 -2 0
b:short	-2 -2 7 0 0 0
b:should have	0 -9 11 0 0 0
b:show	-2 19 -15 0 0 0
b:shrimp	-5 15 -9 0 0 0
b:shut	0 15 -11 0 0 0
b:side	17 -4 1 2 -18 -3
b:side are	-1 -14 3 15 -2 0
b:side on	0 -8 -6 13 0 0
b:side say	0 -17 19 -2 0 0
b:side should	11 -10 0 0 0 0
b:side will	15 15 -21 -5 -3 -2
b:sideline	0 -10 13 0 0 0
b:sideline of	0 -9 11 0 0 0
b:sign	-6 0 8 -18 0 -1
b:sign a	7 -19 5 0 13 0
b:sign an	0 -9 12 0 0 0
b:sign by	-9 10 0 0 0 0
b:sign for	0 -15 15 0 0 0
b:sign it	0 10 -5 0 -4 0
b:sign the	2 19 -23 -1 2 0
b:sign their	0 11 -4 0 -4 0
b:sign two	0 -7 12 0 -5 0
b:signature	-3 -7 14 -1 -1 0
b:signature of	0 -15 15 0 0 0
b:silence	-9 3 7 0 0 0
b:since	-8 2 -7 13 7 -4
b:since <day-gone>	-2 17 -12 0 0 0
b:since <month-gone>	-9 3 0 6 0 0
b:since <number>	10 -7 -7 6 0 0
b:since the	-5 -14 15 -4 7 0
b:since they	-3 4 -10 0 10 0
b:sir	7 -26 0 -3 20 0
b:sir <person>	7 -26 0 -3 20 0
b:sit	-2 -2 8 -8 1 -4
b:sit down	-5 9 -8 -2 5 0
b:sit on	0 13 -11 0 0 0
b:sit until	0 -14 15 0 0 0
b:sit with	0 -12 16 0 0 0
b:six	3 7 -12 0 0 0
b:sixth	-15 -17 12 15 -4 0
b:sixth round	-4 -9 5 7 0 0
b:slap	0 -12 14 0 0 0
b:sleep	0 -7 10 0 0 0
b:small	-10 13 -1 0 0 0
b:so	-2 -7 17 -18 0 0
b:so it	0 -8 10 0 0 0
b:so on	9 -2 -2 0 0 0
b:so that	9 -2 -1 -2 0 0
b:so what	0 -10 11 0 0 0
b:social	2 3 -20 10 0 0
b:social media	-5 5 -14 13 0 0
b:some	6 6 -15 0 -3 0
b:soybean	15 -10 0 -1 0 0
b:soybean future	9 -6 -3 0 0 0
b:speak	-2 16 -11 -4 -8 0
b:speak by	-11 15 -3 0 0 0
b:speak of	-6 10 0 0 0 0
b:special	0 16 -14 0 0 0
b:speech	-3 16 -13 0 0 0
b:spent	-2 -2 12 -6 -6 0
b:split	0 -7 0 8 0 0
b:spoke	6 -10 0 0 7 -1
b:spoke at	-9 14 -5 0 0 0
b:spoke by	1 -10 0 3 11 0
b:spoke of	-12 11 0 0 0 0
b:spoke on	16 -11 -2 0 0 0
b:spoke with	9 0 -7 0 0 0
b:spoken	11 -4 -11 0 0 0
b:spring	0 9 -7 0 0 0
b:staff	0 6 -8 -3 -2 7
b:start	-6 3 4 1 -15 0
b:start in	0 -21 22 0 0 0
b:start on	-2 11 -1 0 -6 0
b:state	2 -23 11 -14 17 0
b:state are	0 -1 -12 6 7 0
b:state in	11 -4 -5 0 0 0
b:state of	-2 9 -4 0 0 0
b:state on	2 8 -12 0 0 0
b:state visit	-1 -24 8 -5 17 0
b:statement	0 11 -7 -3 -5 0
b:statement after	0 -9 10 0 0 0
b:stay	-11 -2 3 12 0 0
b:stay at	-8 12 -3 0 0 0
b:stay in	-2 2 -16 13 0 0
b:stay until	0 -14 14 0 0 0
b:steel	1 13 -19 0 0 0
b:steel and	-2 13 -8 0 0 0
b:still	0 31 -36 -13 2 0
b:still in	0 11 -6 0 -1 0
b:stock	0 20 -19 0 0 0
b:stockholm	0 9 -1 -7 -2 0
b:stockholm at	0 17 -16 0 0 0
b:stop	0 18 -12 -1 0 0
b:street	0 5 -14 0 9 0
b:strike	-4 -3 10 -1 -3 0
b:such	0 -20 19 -7 5 0
b:sugar pay	-2 -6 10 0 0 0
b:suggest	0 26 -22 0 0 0
b:sum	0 18 -16 0 0 0
b:summary	0 26 -22 0 -5 0
b:summary of	0 18 -13 0 -5 0
b:summit in	9 -5 1 -3 0 0
b:support	0 9 -7 0 0 0
b:suspend	-2 25 -19 0 0 0
b:suspension of	0 12 -11 0 0 0
b:table	4 -17 12 -1 5 0
b:table in	10 -3 -3 0 0 0
b:table on	-1 -23 17 0 9 0
b:take	6 -11 3 0 0 4
b:take a	-11 13 0 0 0 0
b:take effect	-4 11 -2 -2 -1 0
b:take from	0 -8 -3 12 0 0
b:take place	0 -12 12 -1 -3 2
b:take the	17 -11 -5 0 0 0
b:take three	-10 20 -7 0 0 0
b:talk	2 10 -12 -1 -13 3
b:talk about	-3 -15 13 -1 0 8
b:talk are	0 11 -7 -1 0 0
b:talk between	-3 -9 12 1 -4 0
b:talk go	0 -9 12 0 0 0
b:talk had	0 13 -12 0 0 0
b:talk in	-8 9 -13 0 12 0
b:talk is	0 18 -16 0 0 0
b:talk of	3 -16 9 3 0 0
b:talk on	-6 2 3 0 -16 2
b:talk take	0 -10 10 0 0 0
b:talk to	9 -2 -5 0 0 0
b:talk will	0 9 -8 0 0 0
b:talk with	6 29 -24 -10 -5 0
b:talked	12 -9 -9 -14 8 12
b:talked about	-11 6 0 -1 2 0
b:talked by	16 -8 -6 0 0 0
b:talked for	-10 18 -10 -3 1 0
b:talked in	0 -8 0 0 8 0
b:talked on	20 0 -14 0 -2 0
b:talking	0 -11 7 9 -5 0
b:tariff	-4 2 9 -11 -7 0
b:tariff at	0 -9 10 0 0 0
b:tariff of	4 -13 13 0 -4 0
b:tariff on	-12 -1 10 0 0 0
b:team	-19 -22 13 30 -12 0
b:team of	0 -12 19 -9 0 0
b:team would	-8 -4 0 16 -2 0
b:technical	-8 -14 18 -3 0 5
b:technical team	0 -7 9 0 0 0
b:telephone	19 -8 -10 0 -14 -3
b:telephone conversation	12 -11 0 0 0 0
b:telephone on	-9 11 0 5 -1 0
b:telephoned	24 -13 -13 0 0 0
b:television	-8 -1 -1 -1 12 0
b:television interview	-2 -11 9 0 7 0
b:television on	0 12 -9 0 0 0
b:tell	4 5 2 -13 -17 0
b:tell <quality>	0 -17 20 0 -3 0
b:tell a	-14 32 -17 -2 0 0
b:tell his	11 -15 6 0 0 0
b:tell me	-12 0 8 0 0 0
b:tell on	9 -9 0 0 0 0
b:tell reporter	0 -1 3 8 -15 0
b:tell the	8 12 -22 -1 0 0
b:tell thi	-9 9 0 0 0 0
b:tell to	0 -9 9 0 0 0
b:ten	-14 -1 -3 4 13 0
b:ten minute	-13 6 -11 0 13 0
b:ten past	0 -11 5 5 0 0
b:term	-3 -1 0 -2 11 0
b:term end	0 -13 13 0 0 0
b:term of	0 0 -11 0 11 0
b:term on	0 10 -9 0 0 0
b:text	-5 1 8 -2 -9 0
b:than	-11 9 0 -10 0 0
b:than <level>	0 -10 10 0 0 0
b:than on	0 -13 13 0 0 0
b:than two	-3 20 -11 -2 -6 0
b:thanked	-5 16 -9 0 0 0
b:thanked <person>	-4 12 -6 0 0 0
b:that	-2 -15 17 -8 3 8
b:that 's	0 -20 19 0 4 0
b:that <name>	6 18 -16 -5 -6 0
b:that <person>	24 -8 -9 -9 5 0
b:that <quality>	9 -2 -2 0 -1 0
b:that <seat>	3 6 -14 0 0 0
b:that a	-3 -5 13 0 0 0
b:that an	0 -5 10 -2 0 0
b:that begin	0 -8 13 -2 0 0
b:that both	1 0 -11 13 -4 0
b:that come	0 13 -10 0 0 0
b:that end	0 -9 13 -2 0 0
b:that everybody	0 -11 12 0 0 0
b:that from	0 15 -12 -4 0 0
b:that in	0 -19 21 0 0 0
b:that is	-5 -12 23 -4 -7 0
b:that it	-10 26 -10 -2 -6 0
b:that lapse	0 -9 9 0 0 0
b:that last	0 10 -9 0 0 0
b:that leave	0 -9 10 0 0 0
b:that mr	-8 20 0 0 -12 0
b:that nobody	0 -12 13 0 0 0
b:that on	0 8 -10 0 0 0
b:that put	0 -11 9 0 2 0
b:that start	0 13 -8 0 -5 0
b:that their	-13 15 -7 0 0 0
b:that there	-4 4 -24 0 7 8
b:that they	11 -26 29 -4 -14 0
b:that thi	0 -5 -5 0 11 0
b:that was	6 -16 9 -2 9 0
b:that will	0 -9 1 7 0 0
b:the	-2 0 0 -10 15 -6
b:the <name>	1 -9 7 0 -1 -4
b:the <number>	0 26 -26 4 0 0
b:the <organisation>	-36 26 -9 0 -4 -4
b:the <person>	2 5 -33 -14 30 0
b:the <quality>	-2 -18 11 9 3 3
b:the <seat>	-3 -28 -8 14 42 -1
b:the agreement	0 -4 2 12 -11 0
b:the aim	0 -8 8 0 0 0
b:the akasaka	0 -9 12 0 -1 0
b:the apec	7 21 -27 -6 1 0
b:the arrangement	-2 10 -5 0 0 0
b:the asean	0 17 -5 0 -16 0
b:the bell	-8 9 0 0 0 0
b:the busan	0 -22 23 0 0 0
b:the close	0 -15 16 0 0 0
b:the date	0 -18 12 0 10 0
b:the deadline	-3 13 -6 0 0 0
b:the deal	0 19 -15 0 -1 0
b:the delegation	1 -11 7 4 -2 0
b:the deputy	0 -15 0 0 0 14
b:the duty	0 -20 24 0 0 0
b:the economic	0 2 -13 -1 12 0
b:the end	1 -16 13 4 -4 0
b:the eve	0 16 -11 -3 -2 0
b:the evening	23 -6 -12 -1 0 0
b:the expert	-7 15 -15 0 0 7
b:the fifth	5 -9 1 -1 8 0
b:the framework	-1 15 -13 0 0 0
b:the fringe	0 -10 6 0 5 0
b:the geneva	-1 -23 25 0 0 0
b:the house	0 14 -11 0 0 0
b:the instrument	0 13 -13 0 0 0
b:the investigation	0 -13 14 0 0 0
b:the joint	0 12 -9 0 0 0
b:the last	-3 4 5 -2 -12 0
b:the leader	1 -15 -2 0 23 0
b:the malaysian	0 7 -5 0 0 0
b:the matter	-3 -9 6 0 -2 12
b:the meet	4 -10 10 -1 -2 0
b:the memorandum	0 -22 13 0 11 0
b:the morning	9 -14 9 0 -1 0
b:the most	0 11 -9 0 0 0
b:the negotiation	0 12 -11 0 0 0
b:the next	9 8 -19 15 -17 -5
b:the ninth	0 -3 8 -4 0 0
b:the north	0 10 -9 0 0 0
b:the northern	-6 16 -10 0 0 0
b:the notice	0 11 -11 0 0 0
b:the old	0 -16 17 0 0 0
b:the operator	0 10 -9 0 0 0
b:the order	5 -11 9 0 -2 0
b:the other	0 19 -13 0 0 0
b:the outcome	1 -13 12 0 0 0
b:the pair	-1 -17 15 -6 7 0
b:the pari	0 -12 12 0 0 0
b:the party	-4 2 -4 -1 -1 9
b:the pause	0 -8 9 0 0 0
b:the phone	9 -1 -7 0 0 0
b:the president	14 -14 8 -17 0 0
b:the press	8 -17 -1 12 0 0
b:the proclamation	0 -8 10 0 0 0
b:the proposal	0 -13 13 0 0 0
b:the protocol	0 -8 9 0 0 0
b:the result	0 -7 10 -4 0 0
b:the round	0 -4 8 -3 0 0
b:the s	7 -10 4 0 0 0
b:the same	0 -6 17 -7 -8 0
b:the second	-10 16 -7 -2 -13 0
b:the seventh	0 -17 15 3 0 0
b:the sideline	0 -10 13 0 0 0
b:the signature	0 -14 16 0 0 0
b:the state	-5 6 -24 -2 22 0
b:the statement	0 14 -10 0 -2 0
b:the sum	0 8 -6 0 0 0
b:the table	5 -21 14 0 7 0
b:the talk	-3 -4 9 0 -1 0
b:the tariff	-12 4 -1 -4 5 0
b:the team	0 -16 5 9 0 0
b:the term	-2 -8 2 0 12 0
b:the text	-3 -8 17 -1 -7 0
b:the thing	0 10 -6 -1 0 0
b:the three	7 -15 13 -1 -3 0
b:the time	-2 -13 8 7 0 0
b:the truce	-19 0 12 -5 0 0
b:the two	15 -30 15 -9 10 0
b:the understanding	3 -10 10 -1 0 0
b:the visit	0 -17 8 10 -2 0
b:the war	0 -7 19 -4 -10 0
b:the way	-6 10 0 0 0 0
b:the week	0 20 -18 0 0 0
b:the world	11 -11 3 0 0 0
b:their	-17 0 -2 0 14 0
b:their <office>	0 -29 14 11 0 0
b:their agreement	0 9 -7 0 0 0
b:their duty	0 9 -6 0 0 0
b:their first	8 -20 1 -4 11 0
b:their leader	-9 16 -9 -2 2 0
b:their name	-5 -1 11 0 -7 0
b:their president	-4 8 -17 1 10 0
b:their second	-13 -6 10 3 0 0
b:their sixth	-2 11 0 -10 0 0
b:their talk	0 9 -11 0 5 0
b:their tariff	2 -18 18 0 0 0
b:their team	-15 1 0 13 -1 0
b:their third	-9 0 12 -12 0 0
b:their way	0 -8 9 0 0 0
b:them	-26 7 -4 0 6 8
b:them at	-3 -11 3 0 0 9
b:them in	-8 10 -9 6 0 0
b:them to	0 -13 6 -2 12 0
b:then come	8 -18 10 0 0 0
b:then we	0 11 -10 0 0 0
b:there	-5 -3 -5 12 0 6
b:there 's	5 -12 9 0 0 0
b:there are	0 10 -19 5 0 0
b:there from	0 -11 13 0 0 0
b:there had	0 0 -6 -7 -5 12
b:there have	0 10 -8 0 0 0
b:there on	-10 -13 8 8 4 0
b:there was	2 -5 -17 6 12 0
b:there were	0 9 -5 0 0 0
b:there will	0 32 -23 -4 -3 0
b:they	29 -20 12 -5 -7 -16
b:they agree	0 22 -34 15 -2 0
b:they are	0 -7 5 -8 7 0
b:they arrive	0 10 -8 0 0 0
b:they begin	0 -8 10 0 0 0
b:they come	0 0 -8 9 0 0
b:they did	19 -6 -11 0 0 0
b:they do	10 -7 -1 0 0 0
b:they go	-1 -3 11 -2 -5 0
b:they had	-5 -4 11 0 -5 0
b:they have	9 -6 4 -5 0 0
b:they meet	-11 -9 13 -11 12 0
b:they sign	0 -9 10 0 0 0
b:they speak	-16 16 0 0 0 0
b:they start	0 0 -11 12 -1 0
b:they talk	0 19 -19 0 0 0
b:they talked	0 -9 7 0 0 0
b:they want	0 -3 9 -2 0 0
b:they were	-8 19 -10 0 0 0
b:they will	18 -28 11 13 -10 0
b:they would	3 6 -9 -6 0 0
b:they'd	0 8 -8 0 0 0
b:they'll	-14 0 -8 13 10 0
b:they're	15 -27 6 8 -5 0
b:they've	0 -10 10 0 0 0
b:thi was	0 -5 8 0 0 0
b:thi week	3 -9 7 6 -9 0
b:third	-14 15 -1 -4 -16 -5
b:third and	0 -10 10 0 0 0
b:third day	0 3 -9 6 0 0
b:third is	0 -13 13 0 0 0
b:third meet	0 19 -17 0 0 0
b:third round	-6 15 -2 -17 -1 0
b:though	0 9 -5 0 0 0
b:threaten	-3 28 -22 0 0 0
b:three -	2 -15 13 0 0 0
b:three country	0 10 -9 0 0 0
b:three round	0 -6 11 -2 0 0
b:through the	8 1 -10 0 0 0
b:thu	14 -4 -7 0 0 0
b:thursday	7 -16 14 -2 -1 0
b:tie	0 17 -16 0 0 0
b:tiktok	-12 7 3 0 -3 0
b:time	0 8 -21 10 5 0
b:time for	0 13 -12 0 0 0
b:time on	0 -1 -5 0 10 0
b:time since	0 -19 11 6 0 0
b:time the	6 -1 -12 11 -2 0
b:time they	-3 10 -5 0 0 0
b:to	-4 14 -5 -30 4 1
b:to <level>	-5 30 -21 0 -1 0
b:to <number>	-7 -8 10 4 0 0
b:to <office>	0 9 -1 -3 -3 0
b:to <person>	12 4 -17 0 -10 0
b:to <seat>	-3 -4 24 -19 -30 5
b:to agree	-1 -5 9 0 0 0
b:to an	0 13 -12 0 0 0
b:to be	-14 3 -2 0 3 3
b:to carry	5 7 -10 0 -1 0
b:to come	-4 -3 -11 10 9 0
b:to confirm	11 -9 0 0 0 0
b:to do	0 9 -2 0 -5 0
b:to end	10 -9 9 -5 -6 0
b:to finish	0 -9 11 0 0 0
b:to follow	0 -10 11 0 0 0
b:to have	-10 34 -24 -1 0 0
b:to his	0 -6 -9 7 12 0
b:to hold	13 -26 16 -5 0 0
b:to invest	0 13 -5 0 -3 0
b:to keep	0 0 -9 0 9 0
b:to leave	-2 15 -11 0 0 0
b:to meet	-9 -6 7 -13 12 0
b:to open	0 12 -12 0 0 0
b:to put	0 11 -8 0 0 0
b:to run	0 -8 9 0 0 0
b:to say	0 11 -4 0 -4 0
b:to sign	-1 3 -15 0 13 0
b:to sit	0 4 -15 0 10 0
b:to start	0 -10 16 -3 -1 0
b:to talk	30 -25 -3 0 1 0
b:to the	-6 0 2 -23 10 0
b:to visit	-3 -1 11 0 -7 0
b:to work	0 9 -11 0 0 0
b:tomatoe	0 -8 8 0 0 0
b:top	0 -7 9 0 0 0
b:touch	-5 -6 0 14 0 0
b:touched	14 -9 -4 0 0 0
b:town	0 -4 10 -4 0 0
b:trade	20 -15 11 1 -23 1
b:trade agreement	0 9 -2 -4 -10 0
b:trade and	0 10 -14 0 -1 6
b:trade boss	-4 -3 0 10 0 0
b:trade commissioner	-1 -2 8 0 0 0
b:trade minister	6 -10 3 4 -4 0
b:trade representative	-2 -4 11 -4 0 0
b:trade war	0 0 -6 0 9 0
b:trader	7 2 -9 0 0 0
b:train	0 0 -9 9 0 0
b:transaction	0 -3 -4 0 9 0
b:transfer	-2 14 -10 0 0 0
b:travel	0 -13 3 5 4 0
b:travel to	0 -17 4 6 5 0
b:treasury	-8 2 0 9 -11 0
b:treasury secretary	-8 0 1 10 -11 0
b:trieste on	0 -14 15 0 0 0
b:trip	0 -26 -5 0 29 0
b:trip to	0 -17 0 0 19 0
b:tromsø on	0 -11 12 0 0 0
b:truce	-17 0 12 -5 -1 0
b:truce agree	0 9 -11 0 0 0
b:truce by	-6 10 0 0 0 0
b:truce end	0 -10 6 6 0 0
b:truce expire	0 -8 9 0 0 0
b:truce in	-5 -9 15 0 0 0
b:truce on	7 -12 6 0 0 0
b:truce would	0 -11 11 0 0 0
b:truck	10 -1 -10 0 0 0
b:trump and	0 -1 -6 0 9 0
b:trump has	0 -13 18 0 -4 0
b:trump say	3 -14 16 0 -8 0
b:trump sign	0 10 -9 0 0 0
b:try	2 -11 11 0 0 0
b:turn	0 12 -9 0 0 0
b:turnberry	0 -10 14 0 -3 0
b:turned	1 7 -9 0 0 0
b:twelve	0 8 -6 0 0 0
b:twice	-2 14 -10 0 0 0
b:two	15 -14 2 -17 7 1
b:two <office>	5 3 0 -6 -11 0
b:two agree	0 -7 -1 0 11 0
b:two are	15 -20 15 -9 -7 0
b:two club	0 18 -17 0 0 0
b:two country	-19 5 12 -8 -3 0
b:two delegation	0 -11 15 0 -2 0
b:two government	0 -11 11 4 -5 0
b:two had	6 -15 -15 9 17 0
b:two head	13 -29 -4 0 19 0
b:two hour	-6 19 -13 -4 2 0
b:two leader	-10 0 15 -4 -1 0
b:two men	1 -11 15 -1 -5 0
b:two neighbour	0 9 -9 0 0 0
b:two of	0 -8 12 0 0 0
b:two paper	0 -10 11 0 0 0
b:two president	8 8 -15 -14 3 -1
b:two side	18 -7 2 0 -11 0
b:two spoke	0 -9 8 0 0 0
b:two will	7 -17 11 -2 5 0
b:under	3 -9 10 -5 0 0
b:under a	8 -18 12 0 0 0
b:understanding	1 -18 19 -1 0 0
b:understanding reach	0 -10 10 0 0 0
b:unless	2 11 -14 0 -3 0
b:until	-35 20 -6 0 2 -3
b:until the	-1 -1 -10 0 15 0
b:up	3 0 -13 10 3 2
b:up a	10 0 -3 -5 0 0
b:up again	0 -6 0 0 9 0
b:up at	0 -11 0 12 0 0
b:up by	-10 5 0 0 0 5
b:up in	-6 -16 16 7 -1 0
b:up the	7 5 -10 0 0 0
b:us	-13 33 -15 -2 0 0
b:used	-4 -7 14 0 -4 0
b:vanilla	11 -6 -4 0 0 0
b:very	-16 5 4 -4 0 0
b:very good	-14 16 2 -2 -5 0
b:vice	0 7 -7 7 -12 0
b:vice -	0 -20 7 11 0 0
b:vice premier	0 21 -14 -1 -9 0
b:video	19 -20 -30 -11 4 21
b:video conference	0 -7 -4 0 0 9
b:video link	10 -7 -6 0 0 1
b:video on	1 -3 -5 -1 0 10
b:visit	-14 8 -10 3 6 0
b:visit <seat>	-5 0 9 0 -8 0
b:visited	0 -15 -3 -1 10 11
b:visited <seat>	0 -11 15 0 0 0
b:von	7 -13 0 0 6 0
b:von der	7 -13 0 0 6 0
b:vote to	0 -13 14 0 0 0
b:wage	0 17 -15 0 0 0
b:walked	4 6 -1 -9 0 0
b:walked out	5 8 -4 -9 0 0
b:want the	0 0 -9 0 10 0
b:war	-1 -6 10 -6 0 0
b:war in	0 0 10 -4 -10 0
b:warn on	0 -10 11 0 0 0
b:was	1 -4 5 -2 0 -12
b:was <person>	0 14 -10 0 -2 0
b:was a	-11 -6 3 15 0 0
b:was agree	10 -9 5 0 -1 0
b:was conclude	3 -19 18 0 0 0
b:was due	21 -3 4 -1 -22 0
b:was expect	0 -5 12 -5 0 0
b:was given	0 -9 10 0 0 0
b:was in	-6 -2 9 -5 0 0
b:was make	0 -1 -4 9 0 0
b:was no	-1 0 -11 0 11 0
b:was not	5 -12 2 0 5 0
b:was on	-2 -10 14 0 0 0
b:was plan	-2 -11 15 0 0 0
b:was publish	0 8 -7 0 0 0
b:was put	0 -9 12 0 0 0
b:was reach	0 15 -11 -2 0 0
b:was ready	0 -6 9 0 0 0
b:was take	0 -14 15 0 0 0
b:was tell	9 -18 10 0 0 0
b:was the	7 0 -13 3 8 0
b:was their	-9 -7 10 0 6 0
b:was to	11 24 -23 -9 -6 0
b:water	0 5 -14 9 0 0
b:water on	0 0 -9 10 0 0
b:way	-3 -1 12 -8 0 0
b:way for	-6 9 0 0 0 0
b:way to	0 -16 15 0 0 0
b:we	0 -3 10 -12 -13 11
b:we are	0 19 -13 0 0 0
b:we had	-9 -3 12 0 0 0
b:we have	-6 -4 10 0 0 0
b:we meet	0 -13 7 0 0 8
b:we shall	5 15 -18 -3 0 0
b:we sit	0 -9 11 0 0 0
b:we'll	0 -11 18 0 -2 0
b:week	-16 -2 7 3 5 0
b:week 's	0 -1 -15 0 20 0
b:week for	0 -21 22 0 0 0
b:week of	-10 9 -3 3 -1 0
b:weekend of	0 -10 13 -1 0 0
b:well	0 10 -9 0 0 0
b:were	-1 12 -7 -20 -5 7
b:were hold	0 -17 14 0 0 0
b:were on	1 7 -10 0 0 0
b:were sign	0 15 -14 0 0 0
b:were still	0 15 -15 0 0 0
b:were to	5 -31 21 -8 5 9
b:what	12 -25 29 -2 -17 -3
b:what <name>	0 -18 12 0 8 0
b:what <person>	19 -7 -4 -1 -2 0
b:what <quality>	0 3 -9 5 0 0
b:what both	-2 -18 20 0 0 0
b:what change	0 15 -13 0 0 0
b:what come	10 0 -4 0 0 0
b:what did	14 -24 13 0 0 0
b:what happen	0 11 -7 0 0 0
b:what happened	0 -27 28 0 0 0
b:what is	2 -21 7 13 0 0
b:what the	-4 8 -2 -1 -2 0
b:what they	3 18 -21 -3 0 0
b:what to	0 11 -10 0 0 0
b:what was	0 -9 11 0 -1 0
b:what will	0 -22 25 -1 0 0
b:what would	0 -11 12 0 0 0
b:when	-10 -15 5 0 21 -2
b:when <person>	0 -13 -10 0 27 0
b:when do	0 11 -6 0 0 0
b:when the	-7 -2 5 8 -7 0
b:when they	1 0 -7 -10 14 0
b:where	-13 -10 14 2 -1 0
b:where <name>	0 -12 18 -5 0 0
b:where <person>	0 7 -13 4 2 0
b:where the	0 -15 14 8 -6 0
b:where we	0 9 -8 0 0 0
b:whether	-5 14 0 -9 -5 0
b:whether he	0 21 -5 -1 -14 0
b:which <name>	0 11 -6 0 0 0
b:which <quality>	0 15 -14 0 0 0
b:which begin	0 -14 4 12 -2 0
b:which both	0 -15 16 0 0 0
b:which each	0 13 -11 0 0 0
b:which fall	0 -13 14 0 0 0
b:which go	0 -5 -5 12 0 0
b:which it	0 9 -5 0 0 0
b:which meet	0 18 -14 0 0 0
b:which opened	0 -14 15 0 0 0
b:which pay	0 -9 11 0 0 0
b:which the	7 -16 6 -5 10 0
b:which they	-11 23 -14 0 0 0
b:which was	0 16 -14 0 0 0
b:which were	0 -18 18 0 0 0
b:while	6 -11 9 0 0 0
b:who is	0 -8 11 2 -7 0
b:who meet	0 -12 0 0 13 0
b:who negotiate	0 -13 15 0 0 0
b:who sign	0 10 -10 0 0 0
b:whose	0 0 -5 -1 0 9
b:will	5 -3 4 5 -16 1
b:will again	-1 0 -8 11 0 0
b:will be	2 20 -19 -3 -3 0
b:will begin	0 13 -11 0 0 0
b:will charge	0 -13 14 0 0 0
b:will continue	-9 -6 8 0 0 8
b:will cut	0 -10 11 0 0 0
b:will discuss	0 -18 9 0 10 0
b:will do	-6 0 9 0 0 0
b:will go	0 -2 -3 -7 9 5
b:will have	-6 -5 11 0 0 0
b:will hold	5 4 -21 12 -8 4
b:will leave	0 -5 -6 0 10 0
b:will meet	-8 9 6 0 -14 0
b:will not	-2 12 -3 -5 0 0
b:will now	0 -17 20 0 0 0
b:will pay	1 -8 -3 -3 17 0
b:will receive	0 -9 10 0 0 0
b:will see	0 -15 6 0 8 0
b:will sign	0 -1 8 0 -9 0
b:will sit	0 -10 6 5 -3 0
b:will still	0 18 -2 0 -14 0
b:will talk	23 -32 13 0 -2 0
b:will telephone	16 -14 0 0 0 0
b:will the	0 -8 13 0 -3 0
b:will they	0 10 0 0 -7 0
b:will travel	4 -11 -2 11 -1 0
b:will try	1 -16 16 0 0 0
b:will you	0 -11 12 0 0 0
b:window	0 19 -15 0 0 0
b:winner	0 10 -10 0 0 0
b:wish	0 19 -14 0 -5 0
b:wish to	0 18 -14 0 -4 0
b:with	9 -8 5 -14 9 -14
b:with <level>	0 -9 9 0 0 0
b:with <person>	7 -29 4 0 21 0
b:with <quality>	1 -6 11 0 -5 0
b:with <seat>	2 13 -16 -1 0 0
b:with a	-8 4 0 -2 9 0
b:with mr	1 10 -11 0 0 0
b:with the	-1 8 0 0 -13 -1
b:with their	0 10 -10 0 0 0
b:without	0 2 -9 5 0 0
b:without a	0 9 -6 0 0 0
b:won't	0 -13 14 0 0 0
b:wool	0 13 -11 0 0 0
b:word	-12 13 0 0 0 0
b:work	-10 10 -8 0 0 9
b:worker	0 10 -7 0 0 0
b:working	0 -26 14 9 -5 12
b:world	10 -13 6 0 0 0
b:world 's	0 -15 16 0 0 0
b:worth	0 13 -6 0 0 0
b:would	9 -5 -12 4 14 -20
b:would be	-8 -12 4 6 11 -1
b:would bring	0 -10 11 0 0 0
b:would come	0 -1 13 -4 -6 0
b:would follow	0 11 -9 0 0 0
b:would go	0 -9 12 4 -3 0
b:would have	-4 16 -11 -7 2 0
b:would last	0 10 -10 0 0 0
b:would meet	0 5 -7 -9 5 0
b:would resume	0 -11 7 6 0 0
b:would see	0 -8 0 2 4 0
b:would speak	14 -11 0 0 0 0
b:would still	0 -16 0 0 19 0
b:would take	-1 13 -7 0 0 0
b:would travel	0 -7 13 -2 0 0
b:wrapped	11 -9 0 -3 0 0
b:wrapped up	11 -9 0 -3 0 0
b:write	11 10 -26 -5 0 0
b:write on	20 -1 -16 -1 -4 0
b:x	10 -9 0 0 0 0
b:year	0 20 -23 -1 0 0
b:year 's	0 9 -6 0 0 0
b:year ago	0 15 -14 0 0 0
b:yet to	0 -7 10 0 0 0
b:yield	0 -16 18 0 -1 0
b:york	0 0 18 -14 -14 0
b:york from	0 -8 16 -3 0 0
b:york on	0 11 -7 -2 0 0
b:you	3 -4 11 -11 -6 0
b:you come	0 -10 13 -1 0 0
b:you in	0 -14 15 0 0 0
b:your	-5 13 -5 0 -2 0
b:|	0 15 -14 0 0 0
b:—	17 -7 1 -6 1 -9
b:— <name>	8 0 -2 1 -13 -1
b:— <number>	0 15 -14 0 0 0
b:— <office>	7 10 -21 -9 14 0
b:— <quality>	11 6 -24 7 1 0
b:— a	-13 27 -17 0 0 0
b:— for	0 8 -8 0 0 0
b:— it	0 0 -10 0 10 0
b:— talk	0 -8 3 5 0 0
b:— the	-16 6 0 1 3 0
b:— there	0 13 -10 0 0 0
b:— with	0 10 -8 0 0 0
b:•	0 13 -8 0 0 0
both-sides	-8 5 5 0 -8 -14
c0=agree	7 -8 4 6 -2 -13
c0=bear	-2 0 1 -3 3 -13
c0=begin	-8 -3 3 4 0 7
c0=deny	-9 22 -8 0 -5 0
c0=down	11 -6 1 7 -3 -7
c0=end	-13 12 -2 -2 -1 -2
c0=impose	12 -1 0 5 -13 0
c0=lack	-20 6 3 0 0 0
c0=propose	-29 -3 10 11 4 -7
c0=renew	-13 10 -4 -3 4 0
c0=say	9 10 -7 -14 -5 -3
c0=sign	0 4 2 -10 -9 -13
c0=stay	0 1 0 -3 -4 9
c0=suspend	0 1 -2 5 -9 2
c0=target	8 3 0 -14 -15 0
c1=agree	12 -7 4 -6 0 0
c1=bear	-9 0 2 5 -3 -6
c1=begin	-10 -11 11 5 4 0
c1=deny	-10 22 -13 0 0 0
c1=impose	12 6 -9 -10 5 5
c1=lack	-13 3 3 0 0 0
c1=propose	-30 2 3 3 9 0
c1=renew	-15 10 -3 -4 3 0
c1=say	11 4 -5 -18 0 -3
c1=sell	-2 8 0 0 -4 0
c1=sign	-6 6 5 -28 -4 0
c1=stay	5 3 2 -6 -19 13
c1=suspend	7 -9 5 1 -10 6
c1=target	7 10 -4 -16 -16 0
c1=up	-5 0 4 -7 9 -11
c2=agree	0 5 -28 8 23 0
c2=bear	-5 -6 5 -6 9 -10
c2=begin	7 0 -9 0 4 5
c2=buy	0 11 -6 0 0 0
c2=down	-1 0 -6 1 11 -1
c2=end	-3 18 -10 -10 0 0
c2=impose	16 -6 3 2 -10 0
c2=propose	-22 3 17 5 -17 -11
c2=refuse	0 -5 -5 11 0 0
c2=renew	-19 9 0 7 -2 0
c2=return	-3 4 -6 8 -4 0
c2=say	-1 6 12 -25 -19 0
c2=sign	-5 5 -8 15 2 0
c2=suspend	-11 15 -11 -1 0 1
c2=target	-9 10 0 -2 -1 0
c2=up	0 8 -10 -2 0 8
ct0=agree future	-2 9 -9 -6 4 0
ct0=agree modal	-1 -10 4 0 8 0
ct0=agree past	1 -10 4 13 2 -4
ct0=agree past-passive	4 0 6 -15 -13 0
ct0=agree perfect-passive	0 -14 4 9 0 0
ct0=agree pluperfect	12 3 -6 -1 -7 0
ct0=bear future	-17 6 4 1 -2 -19
ct0=bear modal	0 8 -19 0 10 -7
ct0=bear past	6 -8 14 -5 -12 0
ct0=bear past-passive	3 -14 7 -2 3 0
ct0=bear perfect	-10 9 -9 11 -9 0
ct0=bear pluperfect	9 -22 10 0 5 -1
ct0=bear pluperfect-passive	0 -9 11 0 0 0
ct0=bear present	8 -1 -2 -18 2 7
ct0=bear present-passive	0 23 -18 0 -4 0
ct0=begin future	4 -3 -4 -9 13 2
ct0=begin future-passive	-4 -11 10 0 0 5
ct0=begin past	15 -6 0 0 -1 -7
ct0=begin past-passive	0 -8 11 0 0 0
ct0=begin present	-25 11 -9 7 -1 6
ct0=buy present	0 10 -5 0 0 0
ct0=deny past	-9 18 -3 0 -5 0
ct0=down future	3 -14 2 4 3 0
ct0=down past	4 2 -2 0 -10 0
ct0=down past-passive	7 -12 7 -1 0 0
ct0=down perfect	0 -16 14 4 0 0
ct0=down pluperfect	10 4 -23 8 0 0
ct0=down present	-7 4 -7 0 9 0
ct0=end perfect	0 -6 11 0 -5 0
ct0=end pluperfect	0 3 -6 -8 10 0
ct0=impose future	11 -20 -1 8 9 0
ct0=impose modal	-5 -5 11 -1 -12 6
ct0=impose past	8 -1 1 3 -6 -15
ct0=impose past-passive	-4 -12 12 8 0 -2
ct0=impose perfect	0 3 1 -16 -7 -1
ct0=lack present	-10 0 0 3 1 0
ct0=propose future	-3 -26 15 8 7 0
ct0=propose future-passive	0 -7 9 0 0 0
ct0=propose modal	-6 20 -16 -8 0 5
ct0=propose modal-passive	0 -15 18 0 0 0
ct0=propose past	-16 10 10 -10 -1 -2
ct0=propose perfect	-6 9 -5 2 -2 0
ct0=propose perfect-passive	-2 23 -19 0 0 0
ct0=propose pluperfect	-2 -12 -2 10 11 0
ct0=propose pluperfect-passive	0 18 -16 0 0 0
ct0=propose present-passive	-14 -5 4 7 0 0
ct0=renew past	-6 -8 13 0 0 0
ct0=renew past-passive	0 11 -20 0 7 0
ct0=say future-passive	-12 24 -13 0 0 0
ct0=say modal	11 0 -6 0 -3 0
ct0=say past-passive	7 -11 -3 6 4 0
ct0=say pluperfect	0 8 -1 -9 0 0
ct0=sell future	0 12 -11 0 0 0
ct0=sell modal	8 -14 9 0 0 0
ct0=sell past	0 14 -5 0 -2 0
ct0=sign future	7 9 -16 -4 4 0
ct0=sign future-passive	-10 15 -4 0 0 0
ct0=sign modal	10 -3 0 0 -7 0
ct0=sign past	-12 -2 7 5 0 -4
ct0=sign past-passive	4 11 -9 -4 -7 0
ct0=sign perfect-passive	0 -8 9 0 0 0
ct0=sign pluperfect	5 -8 9 0 -7 0
ct0=sign present	-2 11 -3 -5 -2 0
ct0=stay future	0 0 0 2 -16 7
ct0=stay modal	1 -4 -11 15 3 -3
ct0=stay past	-1 2 -4 -9 8 1
ct0=stay perfect	0 -9 17 -22 0 0
ct0=stay pluperfect	-11 8 -10 -5 -11 20
ct0=stay present	2 0 3 -3 2 -20
ct0=suspend future	3 0 -10 8 -3 4
ct0=suspend modal	0 -13 12 3 -1 0
ct0=suspend past	3 3 1 -9 -11 -1
ct0=suspend past-passive	0 -12 11 0 0 0
ct0=suspend present	-2 5 -12 9 4 -1
ct0=target future-passive	8 2 -15 0 0 0
ct0=target modal-passive	0 -8 9 0 0 0
ct0=target perfect	0 19 -17 0 0 0
ct0=target present-passive	9 0 -10 0 0 0
ct0=threaten pluperfect	0 11 -8 0 0 0
ct0=up future	0 -5 1 -16 11 4
ct0=up past	2 6 -11 -1 1 0
ct0=up perfect-passive	0 -20 21 0 0 0
ct0=up present	-10 0 3 5 -6 -1
ct1=agree future	-2 8 -9 -3 4 0
ct1=agree infinitive	-4 -5 12 0 0 0
ct1=agree participle-passive	4 0 0 -15 2 4
ct1=agree past-passive	4 0 6 -15 -12 0
ct1=agree perfect-passive	0 -14 4 9 0 0
ct1=bear future	-18 8 0 2 0 -18
ct1=bear gerund	0 -1 3 7 -13 0
ct1=bear infinitive	-17 5 6 -3 -10 9
ct1=bear modal	0 6 -17 0 10 -6
ct1=bear participle-passive	-4 3 -4 13 -5 -1
ct1=bear past	6 -10 14 -4 -7 0
ct1=bear past-passive	3 -15 7 -2 3 0
ct1=bear perfect	-10 9 -9 11 -8 0
ct1=bear pluperfect	9 -22 10 0 5 -1
ct1=bear pluperfect-passive	0 -7 9 0 0 0
ct1=bear present	9 -2 -1 -17 3 7
ct1=bear present-passive	0 23 -18 0 -4 0
ct1=begin future	4 -2 -3 -7 13 -6
ct1=begin future-passive	-4 -11 10 0 0 5
ct1=begin infinitive	0 1 -9 -3 12 0
ct1=begin past	16 -11 4 0 0 -7
ct1=begin past-passive	0 -9 11 0 0 0
ct1=begin present	-25 3 -1 10 -3 6
ct1=buy present	0 10 -5 0 0 0
ct1=deny past	-9 13 -3 0 0 0
ct1=down future	3 -14 2 4 3 0
ct1=down infinitive	-9 3 2 0 0 0
ct1=down participle-passive	1 8 -11 0 0 0
ct1=down past-passive	7 -12 7 -1 0 0
ct1=down perfect	0 -16 14 4 0 0
ct1=down pluperfect	10 -1 -16 9 0 0
ct1=end infinitive	0 22 -16 0 -4 0
ct1=end participle-passive	6 -10 1 9 0 0
ct1=end perfect	0 -7 12 0 -5 0
ct1=end pluperfect	0 3 -6 -8 10 0
ct1=impose future	5 -13 -4 10 9 0
ct1=impose gerund	12 -10 3 -2 -1 0
ct1=impose infinitive	2 11 -16 -17 11 0
ct1=impose modal	-10 -1 10 0 -11 6
ct1=impose participle-passive	-10 8 0 -24 3 3
ct1=impose past	15 0 -5 -1 0 -14
ct1=impose past-passive	-4 -11 10 8 1 -1
ct1=impose perfect	1 -8 13 -13 -6 0
ct1=lack present	-10 0 1 3 1 0
ct1=propose future	-3 -21 9 8 7 0
ct1=propose future-passive	0 -7 9 0 0 0
ct1=propose infinitive	-4 9 -5 -12 0 4
ct1=propose modal	-12 9 -5 -4 1 6
ct1=propose modal-passive	0 -15 18 0 0 0
ct1=propose participle-passive	-10 16 -4 -6 -3 0
ct1=propose past	-9 2 10 -13 0 0
ct1=propose perfect	-2 -7 9 3 0 0
ct1=propose perfect-passive	-1 26 -23 0 0 0
ct1=propose pluperfect	-2 -12 -2 10 11 0
ct1=propose pluperfect-passive	0 18 -16 0 0 0
ct1=propose present	12 5 -9 -8 0 -2
ct1=propose present-passive	-14 -4 3 7 0 0
ct1=renew past	-6 -8 13 0 0 0
ct1=renew past-passive	0 11 -20 0 7 0
ct1=say future-passive	-12 24 -13 0 0 0
ct1=say modal	11 0 -6 0 -3 0
ct1=say participle-passive	-3 11 -8 0 0 0
ct1=say past	7 2 -2 -10 0 0
ct1=say past-passive	7 -11 -3 6 4 0
ct1=sell future	0 12 -11 0 0 0
ct1=sell modal	8 -14 9 0 0 0
ct1=sell participle-passive	0 10 -7 0 0 0
ct1=sell past	0 14 -5 0 -2 0
ct1=sign future	7 10 -18 -1 4 0
ct1=sign future-passive	-10 15 -4 0 0 0
ct1=sign gerund	-6 15 -2 0 -4 0
ct1=sign infinitive	0 -11 15 0 0 0
ct1=sign modal	10 0 -4 0 -6 0
ct1=sign participle-passive	-12 -3 11 -11 4 4
ct1=sign past-passive	4 11 -9 -3 -6 0
ct1=sign perfect-passive	0 -8 9 0 0 0
ct1=stay future	0 1 -1 3 -15 7
ct1=stay infinitive	8 2 -17 -4 13 0
ct1=stay modal	1 -8 -2 16 -2 -3
ct1=stay participle-passive	0 -6 11 -5 -2 0
ct1=stay perfect	0 -10 18 -22 0 0
ct1=stay pluperfect	-11 7 -8 -5 -11 20
ct1=stay present	3 7 -1 -5 -1 -20
ct1=suspend future	3 0 -10 8 -3 4
ct1=suspend infinitive	11 -2 -3 -2 0 0
ct1=suspend modal	0 -13 12 3 -1 0
ct1=suspend participle-passive	1 -15 17 -3 0 0
ct1=suspend past	3 0 4 -8 -11 -1
ct1=suspend past-passive	0 -12 11 0 0 0
ct1=suspend present	-2 5 -12 9 4 -1
ct1=target future-passive	8 2 -15 0 0 0
ct1=target infinitive	0 12 -10 0 0 0
ct1=target modal-passive	0 -8 9 0 0 0
ct1=target perfect	0 18 -16 0 0 0
ct1=target present-passive	9 0 -10 0 0 0
ct1=up future	0 -2 2 -14 12 -2
ct1=up gerund	0 -13 16 0 0 0
ct1=up participle-passive	0 15 -13 0 0 0
ct1=up past	2 5 -12 -1 2 0
ct1=up perfect-passive	0 -20 21 0 0 0
ct1=up present	-10 2 0 6 -5 -1
ct2=agree future	0 4 -20 8 6 0
ct2=agree gerund	0 14 -11 0 0 0
ct2=agree infinitive	6 1 -10 -5 5 0
ct2=agree past	-1 -15 0 7 14 0
ct2=agree perfect	-3 12 -6 0 0 0
ct2=agree present	0 -9 1 0 8 0
ct2=bear gerund	5 -4 9 -1 -15 0
ct2=bear infinitive	-6 4 -7 -4 12 0
ct2=bear modal	0 9 -2 0 -7 0
ct2=bear participle-passive	-4 3 -4 14 -9 -3
ct2=bear past	0 -20 15 -7 10 -1
ct2=bear perfect	14 5 -20 -4 0 0
ct2=bear present	-28 5 -5 -5 16 0
ct2=begin gerund	9 -2 -6 0 2 0
ct2=begin modal	0 0 -14 7 5 0
ct2=begin perfect	8 -14 0 -6 13 0
ct2=begin present	-14 9 -9 0 0 7
ct2=down future	0 -3 -4 13 -2 0
ct2=down gerund	0 -11 11 0 0 0
ct2=down infinitive	-7 10 -8 -2 6 0
ct2=down modal	0 -6 9 0 0 0
ct2=down past	3 -1 -2 -13 8 0
ct2=down perfect	0 17 -14 -3 0 0
ct2=end gerund	0 11 -11 0 0 0
ct2=end past	-11 3 7 -16 0 0
ct2=end past-passive	0 17 -15 0 0 0
ct2=end perfect	0 -16 19 -1 0 0
ct2=impose future	-1 11 -5 2 -9 0
ct2=impose infinitive	8 -16 8 -1 6 0
ct2=impose modal	0 -11 8 0 3 0
ct2=impose modal-passive	0 12 0 -15 0 0
ct2=impose participle-passive	0 0 8 -25 3 0
ct2=impose past	22 -13 3 16 -21 -1
ct2=impose past-passive	4 -1 -8 8 3 0
ct2=impose perfect	-8 23 -12 -1 0 0
ct2=impose pluperfect	-1 21 -23 2 0 0
ct2=impose present	-6 18 -9 -17 -1 2
ct2=propose infinitive	5 -4 10 -2 -11 0
ct2=propose participle-passive	-12 1 1 -1 8 0
ct2=propose past	-10 10 4 0 -14 -1
ct2=propose perfect	0 11 -9 -1 0 0
ct2=propose perfect-passive	-3 12 -7 0 0 0
ct2=propose pluperfect	0 16 -10 -1 0 0
ct2=propose present-passive	-4 -28 17 16 0 0
ct2=renew infinitive	-13 -5 12 6 0 0
ct2=renew past	0 17 -12 -1 0 0
ct2=return future	0 10 -8 0 0 0
ct2=say past	-8 23 -6 -12 -12 0
ct2=say perfect	7 -16 10 0 0 0
ct2=sell present	0 -11 11 0 0 0
ct2=sign gerund	0 14 -11 0 0 0
ct2=sign modal	0 -8 0 11 0 0
ct2=sign participle-passive	10 -9 0 -2 8 0
ct2=sign present	0 -6 -2 0 9 0
ct2=stay gerund	-3 -7 1 9 0 0
ct2=stay infinitive	-5 -5 0 1 9 0
ct2=stay modal	0 19 -17 0 -5 0
ct2=stay modal-passive	0 18 -6 -13 0 0
ct2=stay participle-passive	-4 -5 14 -2 0 0
ct2=stay past-passive	0 -8 11 -3 0 0
ct2=stay perfect	-7 -2 -3 15 0 0
ct2=stay perfect-passive	0 -21 10 8 0 0
ct2=stay pluperfect	0 -12 14 0 -1 0
ct2=stay present	10 15 -4 -37 -4 -5
ct2=suspend infinitive	-1 -16 12 0 7 0
ct2=suspend modal-passive	0 16 -5 -12 0 0
ct2=suspend past	0 9 -4 0 0 0
ct2=suspend perfect-passive	0 10 -17 8 0 0
ct2=suspend present	0 30 -28 0 0 0
ct2=suspend present-passive	0 13 -8 0 0 0
ct2=target participle-passive	0 -12 12 0 0 0
ct2=target past	-1 12 -6 0 0 0
ct2=up infinitive	-7 15 -6 -4 0 0
ct2=up modal	-1 1 -18 12 0 0
ct2=up pluperfect	0 10 -1 0 -4 0
ct2=up present	7 -10 1 -1 3 6
day-l	-15 8 3 -2 -3 -37
day-none	-7 20 -1 -9 -7 -10
day-r	1 8 0 -12 -9 -4
day=l0	8 0 -3 3 -14 0
day=l1	-13 -2 7 -3 8 -9
day=l2	-2 1 5 -6 1 -16
day=l4	-10 9 -6 2 -1 -8
day=l5	-1 8 -2 2 -16 0
day=r1	1 1 2 -11 0 0
day=r4	-7 6 1 -6 0 -17
days=0	-36 46 -16 -11 -8 -14
days=2	-7 9 4 -11 -2 -55
days=3	13 0 -8 13 0 -14
days=4	7 13 -13 -4 -12 0
f:"	3 28 -16 -35 -4 -9
f:&	0 11 -1 0 -5 0
f:'	-7 24 -10 -4 -6 0
f:'s	-3 0 10 0 -15 -13
f:(	-9 -9 19 -7 -1 0
f:)	-9 -7 18 -7 -1 0
f:-	27 -5 -28 10 10 -1
f:.	4 -3 8 5 -6 -8
f::	21 -5 8 -8 -25 -6
f:;	14 -17 9 -2 0 0
f:<agent>	-2 8 -3 -9 -6 1
f:<day-ahead>	6 -3 -2 13 -6 -10
f:<day-gone>	-16 28 -21 -1 -6 4
f:<day-today>	36 -12 -2 -1 -35 -3
f:<duty>	-22 11 9 -18 -3 -17
f:<gate>	-1 -3 3 -27 19 -5
f:<goods-amount>	-11 14 0 -7 0 0
f:<goods>	-3 -12 -1 27 9 5
f:<level-noun>	4 4 -8 3 0 -7
f:<level>	-9 19 -24 15 1 7
f:<money>	-4 4 -18 9 19 0
f:<month-ahead>	7 8 -9 0 -5 0
f:<month-gone>	6 -12 25 -25 -22 -7
f:<month-today>	0 -16 14 5 -2 0
f:<name>	-25 -7 21 5 -10 -3
f:<not>	-5 -2 -8 20 7 -1
f:<number>	-9 32 -25 1 -12 3
f:<office>	18 -2 6 -15 -18 -6
f:<organisation>	13 14 -10 -3 -24 0
f:<person>	15 -36 2 27 22 0
f:<points>	-9 18 -4 -5 -12 0
f:<quality>	9 -31 25 -19 9 12
f:<seat>	18 -12 -8 0 16 0
f:<sender>	-23 3 7 -5 5 -3
f:<span>	-16 -11 27 0 -19 -15
f:<taker>	-27 6 14 0 -6 0
f:<v-agree>	11 -14 15 -21 7 -10
f:<v-bear>	7 -4 -7 10 0 -7
f:<v-buy>	-5 -6 1 -10 17 -1
f:<v-deny>	-7 23 -21 -10 2 0
f:<v-down>	-14 -20 12 17 17 -12
f:<v-end>	5 -7 -16 14 20 0
f:<v-impose>	-11 6 6 -15 -5 11
f:<v-lack>	-18 8 10 -18 -9 4
f:<v-propose>	9 4 2 -7 -13 -30
f:<v-refuse>	6 8 -26 10 -1 0
f:<v-renew>	10 -9 4 12 -11 0
f:<v-return>	-8 7 -18 -6 25 6
f:<v-say>	4 9 -23 6 11 -8
f:<v-sell>	-25 5 1 2 2 -3
f:<v-sign>	13 10 -13 -35 19 -17
f:<v-stay>	6 8 4 -19 -21 1
f:<v-suspend>	4 1 -12 8 0 7
f:<v-target>	-7 8 -5 4 0 -3
f:<v-threaten>	4 12 -18 -2 6 0
f:<v-up>	7 11 -12 -6 0 -10
f:?	-4 27 -24 -17 7 0
f:]	0 10 -8 0 0 0
f:a	11 0 -3 4 -3 -34
f:abolish	0 -13 16 0 -3 0
f:about	-2 7 -19 -4 27 0
f:above	-1 -1 -7 -1 15 0
f:accept	8 -5 -14 0 17 0
f:accord	0 -18 20 0 0 0
f:according	4 7 -5 -11 0 0
f:account	29 -13 -19 -2 3 0
f:accused	0 17 -16 0 0 0
f:across	0 -29 30 0 0 0
f:act	0 10 -9 0 0 0
f:add	0 -11 -9 13 18 0
f:additional	-20 31 -8 -12 -16 5
f:adopt	0 18 -14 0 0 0
f:advance	14 -19 7 0 0 0
f:after	9 -5 -7 5 12 -1
f:afternoon	7 -23 15 7 -5 0
f:afterward	12 -13 0 -14 13 0
f:again	5 0 6 -28 -2 -1
f:against	-18 29 -13 0 -9 0
f:agency	-1 10 -6 0 0 0
f:agenda	0 0 6 1 -14 0
f:agent	0 12 -12 0 0 0
f:ago	-18 11 -12 5 11 0
f:agree	3 -13 19 -14 -6 0
f:agreement	8 -5 10 -6 -19 0
f:ahead	12 0 -16 0 4 0
f:aim	-5 -6 16 0 0 0
f:air	0 4 -14 10 -2 0
f:airline	0 30 -30 0 0 0
f:airport	0 23 -18 -5 0 0
f:alexandria	0 18 -17 0 0 0
f:all	10 -10 0 3 2 0
f:almost	-11 -3 6 11 -6 0
f:alone	-10 24 -14 0 0 0
f:along	0 -11 14 0 0 0
f:also	0 17 -12 -2 -13 8
f:althing	0 -13 14 0 0 0
f:although	0 0 9 0 -9 0
f:aluminum	-1 0 -12 0 9 0
f:alway	-5 5 -9 0 0 11
f:am	-1 -14 19 -2 0 0
f:amend	0 -6 -3 11 0 0
f:amount	-1 17 -10 -2 0 0
f:an	-17 8 4 14 -42 8
f:and	-17 -3 7 13 -3 6
f:announce	17 10 -30 -3 0 5
f:announcement	0 11 -9 0 0 0
f:another	10 0 2 -24 0 0
f:answer	0 33 -32 -5 0 0
f:antimony	0 15 -12 0 0 0
f:antwerp	0 -7 9 -1 0 0
f:any	-13 -1 16 0 -4 0
f:anybody	0 15 -11 0 0 0
f:anything	11 -20 9 0 3 0
f:apart	0 25 -21 -1 0 0
f:apec	-3 -14 12 9 -5 0
f:appear	0 -13 13 0 0 0
f:apple	0 -8 11 0 0 0
f:application	1 0 -11 0 9 0
f:apply	-7 7 0 -2 -6 0
f:approval	6 -11 2 -4 10 0
f:approve	13 -8 1 -9 3 0
f:apricot	0 11 -9 0 0 0
f:arbiter	0 15 -11 -2 0 0
f:are	-3 7 8 -25 -9 7
f:aren't	0 -20 27 0 -7 0
f:arequipa	0 19 -16 0 0 0
f:argument	0 9 -9 0 0 0
f:arranged	10 -7 0 0 -1 0
f:arrangement	-2 -17 20 -5 2 0
f:arrival	0 -5 -8 0 18 0
f:arrive	2 5 -12 8 -9 0
f:arrived	-1 -4 10 0 -1 0
f:as	3 5 -10 1 -1 -3
f:asean	0 11 -6 0 -4 0
f:asia	0 13 -15 0 2 0
f:ask	-6 21 -6 -25 -10 0
f:assembly	0 -9 10 0 0 0
f:assured	9 -12 1 0 0 0
f:at	5 1 -1 7 -10 -11
f:auckland	0 -13 11 0 0 0
f:autumn	0 -17 15 -4 6 0
f:average	0 15 -14 0 0 0
f:avocado	0 12 -8 0 0 0
f:avoid	0 10 -7 -4 0 0
f:await	0 -22 24 0 0 0
f:away	-3 -7 0 0 14 0
f:back	27 -11 7 -28 -6 0
f:bag	0 -16 0 16 0 0
f:balanced	0 14 -13 0 0 0
f:banana	-4 -26 16 17 0 0
f:bandung	0 -15 16 0 0 0
f:bank	0 20 -16 0 0 0
f:barge	0 10 -10 0 0 0
f:barrier	0 11 -7 -3 0 0
f:base	0 19 14 0 -31 0
f:bay	7 -27 29 -1 -7 0
f:be	-15 5 10 -26 -5 10
f:bean	0 -13 -13 0 24 0
f:bear	0 17 -14 -1 -2 0
f:bearing	0 11 -9 0 0 0
f:became	-5 11 -4 0 0 0
f:because	-12 14 4 -6 -18 0
f:beef	-5 0 3 -10 5 0
f:been	-16 3 -2 4 10 -5
f:beer	0 12 -8 0 0 0
f:before	-4 0 12 -5 -9 -1
f:begin	-24 -1 13 0 2 0
f:behind	0 -24 18 8 0 0
f:being	6 0 -17 0 6 0
f:believe	-2 21 -14 0 -2 0
f:below	0 -19 7 15 0 0
f:bergen	0 6 -17 8 -1 0
f:bessent	0 11 -14 -2 6 0
f:between	10 -10 8 3 -13 0
f:beyond	-11 -22 32 -2 0 0
f:bid	10 -8 0 0 0 0
f:bigger	0 14 -12 0 0 0
f:biggest	-1 0 10 -2 -4 0
f:bill	-3 14 -8 0 0 0
f:bless	10 -20 12 0 0 0
f:bloc	-13 19 -7 0 0 0
f:boat	0 -8 0 0 9 0
f:booking	-7 10 -1 0 0 0
f:border	10 -25 19 0 0 0
f:both	9 -5 -12 26 1 -5
f:bourbon	0 17 -16 0 0 0
f:break	0 -11 12 0 0 0
f:breakfast	-5 -3 10 0 0 0
f:bridge	0 -20 21 0 0 0
f:briefed	0 -8 10 0 0 0
f:briefing	-9 1 7 0 0 0
f:bring	-17 -6 7 5 0 0
f:broke	-2 -16 23 -3 -2 0
f:broken	0 11 -7 0 0 0
f:build	11 -2 -7 0 -1 0
f:building	0 14 -13 0 0 0
f:built	0 9 -6 0 0 0
f:busan	-20 -27 49 0 -23 0
f:buse	5 6 -9 0 -2 0
f:business	-2 12 -7 0 0 0
f:but	-14 -8 19 -6 -1 0
f:butter	0 8 -5 0 0 0
f:buy	2 -11 12 -16 3 0
f:buyer	-17 3 11 0 0 0
f:by	14 5 -4 6 -22 -9
f:bytedance	1 9 -10 0 0 0
f:c	13 0 -15 0 0 0
f:cabinet	3 -20 13 0 0 8
f:cake	8 -13 6 0 0 0
f:calendar	-3 -4 9 0 0 0
f:call	16 5 -22 4 -2 -1
f:calm	11 -19 12 -1 0 0
f:can	-5 24 -20 3 -7 0
f:can't	11 -6 -3 0 0 0
f:candid	2 -19 8 6 0 0
f:canned	0 -11 12 0 0 0
f:cannot	-1 15 -17 5 0 0
f:canola	6 -10 -15 0 20 0
f:cap	0 -12 13 0 0 0
f:capital	-5 -19 10 8 5 0
f:car	-23 -24 -4 23 28 0
f:card	0 7 -16 0 10 0
f:carry	0 7 -10 7 -4 0
f:case	-1 45 -1 -3 -35 0
f:cash	0 -29 27 0 4 0
f:cashew	-17 5 11 0 0 0
f:cathode	-3 15 -10 0 0 0
f:cattle	0 -23 26 0 0 0
f:ceasefire	-4 12 -2 0 -5 0
f:cebu	0 -29 31 -1 0 0
f:cement	-8 -15 26 0 -3 0
f:ceremony	0 -16 17 0 0 0
f:certificate	0 -6 11 -2 0 0
f:chain	0 22 -18 0 -4 0
f:chair	12 -14 -14 18 0 0
f:chamber	0 -2 -7 0 10 0
f:chance	5 -9 7 0 -1 0
f:change	-3 7 1 -6 -3 0
f:changed	0 14 -11 0 -3 0
f:charge	-35 11 0 6 0 0
f:cheese	10 -14 10 -2 0 0
f:chemical	0 -11 13 0 0 0
f:chicago	-7 16 -9 0 0 0
f:chicken	0 -13 14 0 0 0
f:chief	0 -34 23 15 0 0
f:chip	-4 20 -20 -2 7 0
f:choir	0 -9 11 0 0 0
f:christma	-8 9 0 0 0 0
f:cigar	0 15 -15 0 0 0
f:city	0 17 -13 0 0 0
f:clock	-4 -23 28 -3 0 0
f:close	-10 6 2 0 -2 0
f:closed	-1 17 -28 16 0 0
f:club	0 41 -38 0 0 0
f:coal	0 12 -8 -1 0 0
f:cobalt	0 0 13 0 -14 0
f:cocoa	0 -12 14 0 0 0
f:cod	0 -7 -4 0 0 12
f:coercion	0 17 -16 0 0 0
f:coffee	9 -8 7 -10 -5 0
f:cold	0 -13 15 0 0 0
f:colleague	17 -10 -6 7 0 0
f:collect	-13 -7 12 0 -1 7
f:come	-4 3 -14 12 5 -3
f:comment	0 -5 14 -6 -1 0
f:commerce	-11 12 -10 -4 7 0
f:commercial	0 -11 11 0 0 0
f:communication	0 -7 9 -3 0 0
f:complete	-9 -33 39 0 0 0
f:concern	0 -6 -7 0 16 0
f:concerned	9 -14 5 0 0 0
f:conclude	-2 -19 26 -5 0 0
f:conclusion	-12 -2 15 0 0 0
f:conference	5 -14 17 -7 -1 0
f:confirm	13 -32 18 -13 14 0
f:consider	0 -15 18 0 0 0
f:constructive	3 -13 8 3 -1 0
f:contact	3 -16 14 0 0 0
f:contained	0 10 -10 0 0 0
f:container	0 12 -8 0 0 0
f:content	0 -13 14 0 0 0
f:continue	-5 8 0 -3 -3 0
f:control	0 -5 -6 -11 25 0
f:conversation	-9 -13 21 4 0 0
f:coordinating	0 14 -13 0 0 0
f:copper	-3 26 -19 0 0 0
f:cork	0 20 -19 0 0 0
f:correct	-1 -6 -1 13 0 0
f:corrected	8 0 -11 0 0 0
f:cost	-1 60 -53 -7 -1 0
f:cotton	0 14 -9 -1 0 0
f:could	-5 23 -10 5 -27 0
f:council	12 0 -7 -1 0 0
f:count	-4 -9 1 13 0 0
f:counted	0 -21 24 0 0 0
f:countermeasure	-1 22 -18 -1 0 0
f:counterpart	5 -7 -3 11 0 0
f:counting	0 -11 11 0 0 0
f:country	-8 19 -3 0 -15 0
f:court	0 19 -11 0 -7 0
f:cover	0 5 -28 21 6 0
f:covered	0 -10 12 0 0 0
f:crab	0 -12 13 0 0 0
f:crop	0 10 -9 0 0 0
f:cruz	0 -25 25 0 0 0
f:curb	0 -14 15 0 0 0
f:currency	0 16 -12 -4 0 0
f:current	0 -10 0 13 0 0
f:custom	-6 25 -17 0 0 0
f:cut	11 -20 11 0 1 0
f:data	-9 4 8 0 -4 0
f:date	-1 8 -10 1 0 0
f:davo	0 -11 12 0 0 0
f:day	21 16 -35 -12 10 0
f:de	5 -9 7 0 -5 0
f:deadline	2 28 -26 -5 -2 0
f:deal	29 -34 14 -24 18 0
f:dealt	-10 20 -11 0 0 0
f:dearer	-3 14 -9 0 0 0
f:decide	2 36 -32 -4 -5 0
f:decisively	15 -14 0 0 0 0
f:declaration	0 -13 0 12 0 0
f:declare	-5 28 -21 -3 0 0
f:deficit	2 -13 15 0 -1 0
f:delegate	0 11 -11 0 0 0
f:delegation	12 16 -14 -15 -1 0
f:deliver	0 -2 -9 0 11 0
f:delivery	-2 21 -18 0 0 0
f:depend	-5 -13 19 0 0 0
f:deposit	0 9 -7 0 0 0
f:depth	8 -24 8 6 0 0
f:describe	0 -9 10 0 0 0
f:described	13 20 -22 -6 -3 0
f:desk	0 10 -8 0 0 0
f:detail	0 -17 15 0 4 0
f:detailed	-11 19 -12 0 0 0
f:development	0 10 -8 0 0 0
f:dialogue	0 14 -9 -10 -7 11
f:did	0 17 -16 -9 8 0
f:didn't	9 -14 7 0 0 0
f:die	-2 3 -16 10 0 0
f:diet	0 -9 10 0 0 0
f:difference	0 10 -13 -7 0 11
f:digital	0 10 -6 0 0 0
f:dinner	0 2 -7 10 -4 0
f:discussion	8 0 -12 0 0 0
f:dispute	-1 14 -14 4 0 0
f:do	15 -14 13 -17 -8 5
f:document	0 -13 14 0 0 0
f:doe	7 -18 -4 9 16 0
f:doesn't	0 10 -8 0 0 0
f:donald	0 12 -8 0 0 0
f:done	-27 43 -19 0 -3 0
f:door	0 17 -23 9 -3 0
f:double	-8 21 -8 -2 0 0
f:doubt	0 10 -8 0 0 0
f:down	-5 -24 14 18 2 0
f:draw	7 9 -16 0 0 0
f:dried	0 9 -8 0 0 0
f:drop	-2 -14 5 -5 18 0
f:due	-16 12 0 1 -8 0
f:dump	0 -19 19 0 0 0
f:during	-7 20 -10 0 0 0
f:duty	8 -7 4 -16 15 -9
f:each	12 -26 10 18 -12 11
f:earlier	-6 18 -10 -4 -2 0
f:early	-21 -9 12 1 15 0
f:earth	-9 -16 10 -27 20 8
f:east	0 11 -10 0 0 0
f:easter	0 19 -17 0 0 0
f:economy	-18 8 4 -1 -6 0
f:effect	-7 -9 17 -3 -4 0
f:effectively	0 -9 1 0 8 0
f:eighth	0 -16 23 -10 0 0
f:either	-17 17 -1 -4 -5 0
f:election	-1 -14 -7 -2 27 0
f:electric	0 -9 -11 0 19 0
f:eleven	0 -12 15 0 0 0
f:embargo	0 11 -10 0 0 0
f:embassy	0 10 -8 0 0 0
f:emergency	-3 17 -15 6 -6 0
f:employer	0 11 -8 0 0 0
f:end	11 -26 6 15 0 1
f:energy	0 -13 4 -1 13 0
f:english	0 13 -12 0 0 0
f:enterprise	0 -8 10 0 0 0
f:entity	0 -2 15 0 -14 0
f:entry	-1 37 -33 0 0 0
f:equal	0 2 -13 0 0 11
f:escalation	0 -13 -14 23 0 0
f:ethanol	0 -7 10 0 0 0
f:even	0 13 -10 0 0 0
f:evening	-6 -10 -2 12 10 0
f:event	-14 16 0 0 0 0
f:ever	-6 0 14 -3 -4 0
f:every	-1 9 -3 0 0 0
f:everything	-8 17 -7 -2 -1 0
f:exactly	0 -8 10 0 0 0
f:except	0 15 -14 0 0 0
f:exception	0 -9 11 0 0 0
f:excess	0 -14 14 0 0 0
f:exchanged	2 8 -7 -4 0 0
f:expect	-7 24 -29 11 -6 0
f:expectation	11 -9 0 0 0 0
f:expense	1 -11 8 0 0 0
f:expert	2 -20 17 0 0 0
f:expire	-5 7 -26 15 14 0
f:explain	-12 27 -13 0 -1 0
f:export	-25 -17 22 6 2 0
f:expressed	10 -9 0 0 0 0
f:extend	5 -12 9 2 0 0
f:extension	10 -18 20 -9 -12 0
f:extremely	0 -3 -10 0 12 0
f:fact	-2 -5 10 0 0 0
f:factory	-2 -4 9 0 0 0
f:fail	0 16 -6 -14 -4 0
f:failed	3 16 -21 0 0 0
f:fall	4 12 -21 -10 11 0
f:family	0 10 -9 0 0 0
f:far	6 15 -30 9 0 0
f:fare	0 10 -8 0 0 0
f:farm	-14 0 10 -9 3 0
f:fast	0 -9 0 0 9 0
f:fear	0 11 -9 0 0 0
f:federal	0 -14 15 0 0 0
f:fee	-9 13 -1 -3 -6 0
f:fentanyl	-8 20 -24 -3 12 0
f:ferry	0 13 -11 0 0 0
f:few	1 9 -5 -6 0 0
f:fifth	-4 -28 38 -7 -8 0
f:figure	0 -13 21 -1 -2 0
f:filed	-1 14 -9 0 0 0
f:final	-3 -10 17 -1 -1 0
f:finance	0 12 -7 0 0 0
f:find	-6 1 -10 -5 10 8
f:finish	8 -14 -1 8 0 0
f:firm	0 18 -13 0 -9 0
f:first	2 -28 30 0 -1 -2
f:fish	-6 -1 7 -11 4 0
f:fishing	0 -12 13 0 0 0
f:fix	0 -8 12 0 -1 0
f:flew	0 11 -27 19 0 0
f:flour	0 14 -12 0 0 0
f:follow	-2 28 -21 -2 -5 0
f:followed	0 13 -6 -3 -6 0
f:food	0 -10 12 0 0 0
f:football	12 -10 0 0 0 0
f:footing	0 -2 -8 0 0 11
f:for	-1 -9 -2 10 10 6
f:force	-12 -1 10 -7 1 0
f:forced	-8 14 -3 0 0 0
f:ford	0 11 -9 0 0 0
f:forecast	-2 -14 17 0 0 0
f:foreign	-6 12 -4 0 -3 0
f:foresee	0 0 -6 0 8 0
f:forty	12 3 -11 -1 -4 0
f:forward	10 -1 -5 0 0 0
f:found	-1 7 -4 -12 9 0
f:four	2 -7 12 -11 -3 0
f:fourth	2 -33 43 -17 -2 0
f:framework	0 -46 19 25 8 0
f:frank	-22 28 -12 0 0 0
f:free	-17 36 -43 16 0 0
f:freight	-7 10 -1 0 0 0
f:fresh	0 -13 13 0 0 0
f:friend	12 -16 1 0 1 0
f:from	-21 0 9 -10 9 -7
f:front	0 19 -16 0 0 0
f:frozen	0 -18 21 0 0 0
f:fuel	0 11 -9 0 0 0
f:full	-8 10 0 -3 -2 0
f:further	-1 -17 28 -7 -7 0
f:future	0 9 -10 0 1 0
f:g	0 -13 18 0 -1 0
f:gallium	0 11 -9 0 0 0
f:gap	0 22 -22 0 0 0
f:gas	12 -23 -2 13 6 0
f:gave	-24 19 -13 15 -10 0
f:gazette	0 11 -10 0 0 0
f:general	-7 1 -3 11 0 0
f:geneva	0 -2 -3 18 -13 0
f:germanium	0 14 -13 0 0 0
f:get	-8 -24 14 1 18 0
f:give	24 -5 -20 0 0 0
f:given	9 -8 2 -9 5 0
f:glad	4 -16 -1 13 0 0
f:glass	0 24 -22 0 0 0
f:go	21 -16 1 0 8 -4
f:gold	0 -5 8 0 0 0
f:golf	0 -11 1 0 9 0
f:good	15 -7 0 0 -7 0
f:government	1 2 4 -8 -13 0
f:grant	0 9 -5 0 0 0
f:grape	-3 -19 22 0 0 0
f:great	11 0 -19 8 -3 0
f:greer	0 0 16 -1 -12 0
f:ground	-3 16 -11 0 0 0
f:grow	-4 15 -6 -2 -2 0
f:grower	-2 22 -17 0 0 0
f:guayaquil	14 -8 -1 0 0 0
f:guest	3 18 -19 -1 0 0
f:gyeongju	-2 5 10 0 -20 0
f:had	14 -6 -9 0 5 -11
f:half	-6 14 -21 -2 16 0
f:halve	0 -16 22 0 -6 0
f:hand	3 2 -13 0 8 0
f:handed	0 9 -8 0 0 0
f:handshake	0 15 -11 0 0 0
f:hang	4 0 -14 7 0 0
f:happen	0 2 -4 -11 3 5
f:happy	5 -12 -12 11 7 0
f:hard	0 13 -14 0 0 0
f:has	10 3 2 -24 -2 -13
f:have	-9 8 -2 0 -6 4
f:he	8 -7 -6 5 9 -18
f:he'd	11 0 -7 0 0 0
f:he'll	23 -19 -15 0 13 0
f:hear	6 -4 -14 16 -7 0
f:heard	-2 9 -1 -2 0 0
f:help	11 -12 -9 -5 17 0
f:her	25 -4 -14 -1 -4 0
f:here	-4 -13 17 -3 1 0
f:herring	0 -8 -12 17 0 0
f:hide	0 -17 17 0 0 0
f:high	0 -9 16 -1 -2 0
f:higher	14 -10 0 -2 -2 0
f:him	17 -10 4 -10 0 0
f:his	14 0 -8 7 -11 -4
f:history	0 -10 11 0 0 0
f:hit	-3 10 -6 0 0 0
f:hold	6 25 -25 -4 -14 10
f:home	-10 -1 12 -6 -2 0
f:honey	0 11 -9 0 0 0
f:hope	-11 1 -5 4 8 0
f:hospital	0 12 -11 0 0 0
f:host	0 -19 12 0 10 0
f:hotel	-1 -23 15 10 0 0
f:hour	-19 0 -1 16 5 0
f:house	-1 -10 14 -1 0 0
f:hurry	-23 29 -6 0 0 0
f:i	-11 -19 25 9 -11 -2
f:i'd	0 -7 11 0 0 0
f:i'll	10 -17 8 0 0 0
f:i'm	0 -16 19 0 0 0
f:i've	0 13 -11 0 0 0
f:ice	10 -25 19 0 0 0
f:if	13 -11 0 -5 6 2
f:immediately	6 -10 9 0 -5 0
f:import	-6 16 -8 0 -1 0
f:important	-5 -4 10 4 -4 0
f:in	-9 -1 20 -19 -19 -4
f:include	-10 21 -11 0 0 0
f:industrial	8 6 -31 0 12 0
f:inflation	13 0 -13 0 0 0
f:initial	11 -26 18 0 0 0
f:ink	8 -11 -5 13 0 0
f:inside	0 3 -14 8 0 0
f:instead	1 -2 -5 -9 1 12
f:instruction	0 -14 6 0 10 0
f:instrument	0 28 -27 0 0 0
f:intellectual	0 12 -8 -3 0 0
f:interpreter	0 10 -9 0 0 0
f:investment	-6 0 0 -4 9 0
f:investor	0 8 -8 0 0 0
f:invitation	5 1 -21 0 12 0
f:invited	0 -10 11 0 0 0
f:is	-6 -4 8 10 -9 0
f:isn't	0 -6 0 0 12 0
f:istanbul	0 -4 0 9 -2 0
f:it	6 -1 0 5 -11 4
f:it'll	8 4 -10 -1 0 0
f:item	-9 25 -8 -1 -11 0
f:its	-12 4 9 -21 -2 -5
f:itself	-2 9 -7 0 0 0
f:jamieson	0 0 16 -1 -12 0
f:jet	0 0 -11 11 0 0
f:jinping	0 -12 14 0 0 0
f:job	0 13 -12 0 0 0
f:joint	0 -12 -1 7 10 0
f:joke	0 -17 18 0 0 0
f:josé	0 10 -9 0 0 0
f:judge	0 13 -10 0 0 0
f:jump	0 13 -10 0 0 0
f:just	0 9 -17 8 0 0
f:kava	0 -17 -2 19 0 0
f:keep	12 -12 7 0 0 0
f:kind	0 23 -14 0 -3 0
f:know	-9 0 0 12 -11 0
f:lamb	0 10 -10 0 0 0
f:land	-2 29 -21 -1 -2 0
f:lapse	-1 11 -5 -1 0 0
f:large	0 -9 13 0 -5 0
f:larger	0 5 -15 0 9 0
f:last	0 -7 19 -44 0 -4
f:lasted	-12 6 12 -17 -2 0
f:late	0 -14 18 0 -2 0
f:later	-16 33 -12 -15 -8 0
f:latest	0 -18 20 0 0 0
f:laughed	4 -16 14 0 0 0
f:law	-4 10 -1 -1 -3 0
f:lead	15 -7 0 -1 0 0
f:leader	4 -20 -3 14 15 0
f:learned	0 -13 13 0 0 0
f:least	-3 -12 10 10 -2 0
f:leave	-9 -44 30 18 13 0
f:led	4 -14 13 -14 2 0
f:lemon	0 -6 8 0 0 0
f:length	13 -4 -9 0 0 0
f:lent	0 -16 17 0 0 0
f:lentil	0 -18 20 0 0 0
f:less	0 7 -9 -6 5 0
f:let	-7 19 -22 -7 13 0
f:letter	-13 29 -12 0 -7 0
f:levy	-4 -9 15 -2 0 0
f:lift	10 1 -17 -1 7 0
f:light	0 24 -24 0 0 0
f:like	28 0 -17 -5 -7 0
f:likely	0 -10 15 -2 0 0
f:likewise	0 11 -9 0 0 0
f:line	15 -20 7 4 -4 0
f:link	0 24 -22 0 0 0
f:liquefied	0 0 -10 0 9 0
f:list	2 -16 3 4 5 8
f:listed	0 8 -11 0 4 0
f:live	-2 -13 9 0 9 0
f:london	8 -17 11 2 -1 0
f:long	7 -13 12 -1 -2 0
f:look	8 0 -3 -5 0 0
f:lot	5 -15 11 0 0 0
f:love	0 -11 11 0 0 0
f:lower	-12 -3 8 17 -18 0
f:lunch	-10 -4 8 -1 7 0
f:machine	-2 17 -11 0 0 0
f:machinery	-3 -9 14 0 0 0
f:mackerel	0 -12 12 0 0 0
f:magnet	-6 -18 12 -1 17 0
f:main	-10 40 -21 -4 -16 0
f:maize	0 0 -12 14 0 0
f:majority	0 -12 13 0 0 0
f:make	2 -11 10 0 0 -1
f:maker	0 18 -21 0 1 0
f:man	-2 15 -10 0 0 0
f:management	0 22 -20 0 0 0
f:mangoe	13 -3 -10 0 0 0
f:massive	0 10 -9 0 0 0
f:match	0 28 -26 0 0 0
f:matter	-2 -19 23 -9 1 0
f:may	-22 -12 14 16 -4 0
f:me	-5 11 -3 -4 -1 0
f:meal	-3 -3 -14 13 8 0
f:meant	-6 2 -10 12 0 0
f:meanwhile	0 -6 -4 0 10 0
f:measure	-7 17 -4 -4 0 0
f:media	-1 0 -5 0 10 0
f:mediator	0 49 -48 0 0 0
f:medicine	15 -24 3 13 -2 0
f:meet	-1 8 -1 -17 1 -8
f:member	-4 9 -17 6 5 0
f:men	-1 14 -10 0 0 0
f:mention	0 10 -16 -3 -3 9
f:mentioned	8 -9 0 0 0 0
f:menu	0 -28 24 0 7 0
f:message	0 -10 11 0 0 0
f:metal	0 -19 22 0 0 0
f:middle	0 -16 10 0 9 0
f:midnight	-6 35 -29 0 0 0
f:might	0 -2 4 7 -9 0
f:milk	0 -19 23 0 0 0
f:million	0 9 -7 0 0 0
f:mind	0 8 -7 0 0 0
f:mine	0 23 -21 0 -2 0
f:mineral	0 -9 10 0 0 0
f:minister	-17 -5 21 -23 0 0
f:ministry	-11 15 -5 -8 -1 0
f:minute	0 22 -35 -15 14 0
f:model	0 15 -15 0 0 0
f:montego	10 -13 7 0 0 0
f:month	14 -11 -15 24 -7 0
f:more	4 23 -24 -18 3 0
f:morning	14 -5 -1 -6 -1 0
f:most	0 7 1 -13 1 0
f:mostly	4 5 -10 0 0 0
f:mother	-10 12 -3 0 0 0
f:motorcycle	0 15 -14 0 0 0
f:move	-2 27 -17 -6 -5 0
f:mr	3 -13 6 -6 13 0
f:mrs	5 8 -15 -2 0 0
f:much	6 0 5 -6 -14 0
f:must	4 -5 4 -9 -11 8
f:my	-4 0 -2 10 -2 0
f:name	11 0 -1 -9 0 0
f:named	-7 -13 3 18 3 0
f:narrow	0 12 -12 0 0 0
f:national	0 -9 -6 4 10 0
f:natural	0 0 -10 0 8 0
f:near	0 20 -18 0 0 0
f:necessary	0 16 -14 0 0 0
f:need	-20 30 -15 -9 -2 5
f:negotiate	-11 14 -10 10 -7 0
f:negotiation	19 9 -29 -4 7 0
f:negotiator	0 -13 12 4 -4 0
f:neither	18 -15 2 -12 6 0
f:newest	0 -20 21 0 0 0
f:newspaper	0 23 -14 -5 0 0
f:nexperia	0 2 -11 0 10 0
f:next	15 -10 -18 13 12 0
f:night	-10 31 -30 6 0 0
f:no	-5 17 -15 -6 0 3
f:nobody	-24 20 -29 18 2 0
f:nod	-10 12 0 0 0 0
f:none	-11 11 -13 5 4 0
f:noon	-6 15 -5 -8 0 0
f:not	-10 2 2 0 0 0
f:note	-11 7 2 -5 -1 0
f:nothing	1 -7 13 1 -16 0
f:notice	-13 10 0 -1 0 0
f:notification	0 -24 25 0 0 0
f:now	-5 4 4 -33 5 0
f:nowhere	0 11 -10 0 0 0
f:number	16 -5 2 -4 -13 0
f:nut	-18 19 0 0 0 0
f:observer	0 11 -10 0 0 0
f:occasion	-5 -12 9 0 11 0
f:ocean	0 -8 8 0 0 0
f:of	-16 8 7 -26 4 -3
f:off	-10 4 3 -27 6 0
f:offer	-9 -3 12 2 -14 0
f:office	-2 20 -14 0 0 0
f:oil	0 32 -22 -16 -19 0
f:old	-12 17 -32 5 20 0
f:older	0 14 -23 0 10 0
f:on	-28 9 2 -1 -3 6
f:one	-7 11 -2 -10 0 -3
f:only	-7 6 -16 7 8 0
f:open	-13 -7 24 -10 -10 0
f:opened	-1 0 -3 9 0 0
f:opening	10 -4 -3 0 0 0
f:or	-8 11 -31 28 -2 0
f:orange	-1 17 -14 0 0 0
f:ordinary	-1 0 -9 13 0 0
f:origin	0 -18 19 0 0 0
f:osaka	-1 -18 21 0 0 0
f:other	0 -2 -2 9 1 0
f:our	7 -10 6 21 -22 0
f:out	-6 5 -1 13 -25 0
f:outcome	0 -13 16 2 -3 0
f:output	0 -17 -11 23 0 0
f:outside	-5 -1 11 0 -1 0
f:over	-12 0 -19 9 18 12
f:owe	-1 10 -4 0 0 0
f:own	-7 6 6 -12 -7 0
f:package	0 -7 0 10 0 0
f:pact	0 -15 9 0 10 0
f:palace	4 -11 0 0 8 0
f:palm	0 -11 7 0 7 0
f:paper	10 -11 13 0 -20 0
f:parent	0 17 -15 0 0 0
f:parliament	-3 19 -15 0 -1 0
f:part	-18 -13 24 -8 4 0
f:parted	20 -8 -6 0 0 0
f:partner	-23 25 0 0 0 0
f:party	0 10 -6 0 0 0
f:past	-8 4 2 0 0 0
f:pause	-1 -16 12 12 -8 0
f:pay	9 3 -18 7 10 -4
f:peace	-20 30 -12 0 0 0
f:people	13 10 -20 1 -9 0
f:per	0 16 -13 0 0 0
f:period	8 -14 6 0 0 0
f:permanent	-4 -20 28 -3 0 0
f:permit	2 -11 11 0 0 0
f:person	-7 0 12 0 0 0
f:phase	0 9 -6 0 0 0
f:phone	26 -24 2 -4 0 0
f:pipe	0 -12 16 -3 0 0
f:place	8 11 -10 6 -17 0
f:plan	23 9 -11 -4 -24 0
f:plane	-3 -16 13 -10 14 0
f:plant	-1 9 -5 0 0 0
f:plastic	0 -6 10 0 0 0
f:play	0 13 -12 -3 0 0
f:player	0 9 -8 0 0 0
f:point	11 -16 7 -10 8 0
f:pointed	0 10 -8 0 0 0
f:police	0 9 -9 0 0 0
f:policy	-9 -10 17 0 0 0
f:pool	0 -13 15 0 0 0
f:poor	0 22 -18 0 0 0
f:pork	0 -18 19 0 0 0
f:port	-11 23 -10 0 -7 0
f:porto	0 -14 15 0 0 0
f:positive	-15 9 0 8 0 0
f:potatoe	-2 -7 10 0 0 0
f:powder	0 -12 17 0 0 0
f:practice	0 -11 4 9 0 0
f:preliminary	-1 12 -11 -4 3 0
f:premium	0 8 -8 0 0 0
f:prepare	14 20 -28 -9 0 0
f:present	-5 0 -17 13 14 0
f:president	-9 -26 36 0 -9 0
f:presidential	0 -16 17 0 0 0
f:press	3 -25 36 -17 -10 0
f:price	-2 27 -33 6 0 0
f:prime	-8 16 -9 -3 3 0
f:principle	-10 13 -4 0 0 0
f:print	13 -11 0 0 0 0
f:prisoner	0 51 -49 -2 0 0
f:private	0 -15 14 0 0 0
f:problem	-2 2 -11 0 8 0
f:procedure	0 25 -25 0 0 0
f:proclamation	-5 20 -10 0 0 0
f:product	0 -19 24 0 -6 0
f:progress	14 -19 0 4 2 0
f:project	0 -12 16 0 -2 0
f:prolong	0 7 3 -15 -7 0
f:promise	1 -13 12 6 -7 0
f:proper	0 10 -9 0 0 0
f:property	0 12 -8 -3 0 0
f:proposal	0 21 -16 -1 0 0
f:protect	9 -9 0 0 0 0
f:provide	0 8 -3 -2 0 0
f:province	0 13 -12 0 0 0
f:public	-1 14 -13 4 -4 0
f:publish	8 -9 -6 11 2 0
f:pulp	0 9 -21 12 0 0
f:purchase	0 -7 0 -4 12 0
f:put	-9 18 -6 -13 -14 7
f:qingdao	-15 18 -1 0 0 0
f:quarter	0 10 -8 0 0 0
f:question	0 -9 -2 18 -8 0
f:quiet	0 15 -16 0 0 0
f:quite	0 -3 10 -2 -1 0
f:quota	0 -14 19 -2 0 0
f:radio	10 -14 7 0 0 0
f:rain	0 8 -7 0 0 0
f:raise	-2 -14 22 -2 -7 0
f:rang	14 -10 -7 0 0 0
f:rare	-9 -17 11 -27 20 8
f:rate	8 -10 0 0 10 0
f:rather	5 -2 -11 9 -1 0
f:ratify	0 17 -13 0 0 0
f:reach	-8 -2 8 6 -11 0
f:read	-4 -14 22 -1 -2 0
f:ready	3 5 0 -11 -7 0
f:reason	-16 14 -7 -11 5 0
f:recall	-10 13 -2 0 0 0
f:receive	0 -22 25 -6 1 0
f:reckon	0 -3 -22 22 0 0
f:recommend	7 -16 10 0 0 -1
f:record	0 16 -13 0 0 0
f:reduction	0 17 -15 0 0 0
f:regard	0 -15 16 0 0 0
f:regime	0 -9 10 0 0 0
f:register	0 11 -9 0 0 0
f:registration	8 -10 1 0 0 0
f:regretted	0 -7 11 -2 0 0
f:regulator	0 11 -10 0 0 0
f:reject	0 10 -8 0 0 0
f:relationship	0 14 -12 -1 0 0
f:release	0 21 -21 0 0 0
f:relief	-2 -6 12 -1 0 0
f:remarked	0 15 -14 0 0 0
f:renew	9 -14 -6 19 -7 0
f:renewal	0 11 -10 0 0 0
f:reply	0 0 7 -8 0 0
f:report	12 26 -48 13 -6 0
f:reporter	-29 19 3 -14 0 0
f:represent	0 15 -17 1 -1 0
f:representative	15 -7 8 -7 -13 0
f:republic	0 -9 10 0 0 0
f:request	0 -14 17 0 0 0
f:require	-6 -2 11 0 0 0
f:reserved	0 11 -10 0 0 0
f:resolved	-8 14 -5 0 0 0
f:rest	-3 9 -12 8 0 0
f:result	8 -18 9 11 -10 0
f:return	-4 18 -36 -15 30 7
f:review	0 26 -21 0 -3 0
f:rice	-3 10 -8 -11 6 0
f:right	-11 0 11 -5 -5 0
f:rise	-2 24 -18 -5 -1 0
f:risk	0 11 -13 0 0 0
f:river	0 -1 -7 0 9 0
f:road	0 0 -19 18 0 0
f:roasted	0 -8 8 0 0 0
f:room	-5 -4 15 -4 -9 0
f:round	-7 0 18 -3 -34 -3
f:row	0 -4 9 0 0 0
f:rule	-3 12 -12 -8 4 0
f:rum	0 17 -16 0 0 0
f:rush	-19 17 -4 0 2 0
f:s	0 11 -1 0 -5 0
f:safeguard	0 -11 12 0 0 0
f:sale	-3 11 -9 5 -7 0
f:samarkand	7 -13 7 0 0 0
f:same	18 1 -28 -14 13 4
f:sanction	0 18 -16 0 0 0
f:santa	0 -22 23 0 0 0
f:sardine	0 -10 12 0 0 0
f:saturday	0 -21 21 0 0 0
f:save	0 -4 -20 12 13 0
f:say	0 8 -2 -36 9 -5
f:scale	0 -16 6 0 11 0
f:schedule	0 -7 -12 17 0 0
f:sea	0 -8 0 8 0 0
f:seal	0 17 -2 0 -15 0
f:season	-3 10 -9 0 0 0
f:seat	1 16 -17 0 0 0
f:second	-39 -9 11 8 21 -1
f:secondary	0 -8 10 0 0 0
f:security	0 -14 0 2 10 0
f:see	0 0 -16 30 -19 4
f:seed	0 0 -15 0 19 0
f:seek	3 -27 14 0 9 0
f:seem	0 -13 12 0 2 0
f:seemed	0 12 -9 -2 -3 0
f:sell	0 36 -34 -8 0 0
f:senate	0 12 -11 0 0 0
f:send	-1 9 -4 0 0 0
f:sense	12 -9 -2 0 0 0
f:sensitive	0 -13 19 0 -6 0
f:seoul	-3 44 -34 -8 -7 0
f:seriou	0 0 -15 0 16 0
f:service	0 30 -24 -7 0 0
f:set	-10 -2 20 -1 -15 0
f:settle	8 -16 14 -9 0 0
f:seventh	0 -10 5 11 -5 0
f:shake	0 -3 -11 0 14 0
f:shall	17 -14 7 -3 -4 0
f:she	30 -17 -5 -1 4 0
f:shea	0 -13 14 0 0 0
f:shelve	2 5 -9 0 0 0
f:shenzhen	-1 -16 20 0 -2 0
f:shift	0 10 -9 0 0 0
f:ship	-3 -14 17 4 -6 0
f:shipbuilding	0 -17 18 0 0 0
f:shipment	0 10 -7 0 0 0
f:shirt	0 -12 15 0 0 0
f:shook	0 12 -11 0 0 0
f:shorter	0 0 -12 11 0 0
f:shortly	3 -26 21 0 0 0
f:should	27 -5 -7 3 -15 0
f:show	-5 17 -16 5 0 0
f:shrink	0 -10 11 0 0 0
f:shut	0 0 -8 12 0 0
f:side	-4 -4 -3 0 16 -3
f:sign	-2 9 -8 -36 17 -2
f:signature	-10 18 -7 7 -18 0
f:silent	-4 6 -12 0 7 0
f:simple	0 -2 9 0 -4 0
f:since	-3 6 5 -14 -6 -6
f:single	12 3 -13 0 0 0
f:sir	0 -4 -26 0 25 0
f:sit	34 -9 -8 -11 4 0
f:six	10 -15 7 0 0 0
f:sixth	9 17 -17 -16 0 0
f:slip	-8 10 0 0 0 0
f:small	0 10 -8 0 0 0
f:smaller	0 10 -9 0 0 0
f:smelter	0 15 -12 0 -1 0
f:smoked	0 -13 14 0 0 0
f:snap	0 -3 -6 11 0 0
f:snow	0 -10 11 0 0 0
f:so	13 -2 -7 -21 14 0
f:solution	12 -18 3 -10 10 0
f:some	0 -19 19 -2 1 0
f:soup	0 -8 9 0 0 0
f:sovereign	0 -9 9 0 0 0
f:soybean	-6 13 -20 -21 22 0
f:speak	8 3 0 -21 -5 0
f:special	0 -10 13 0 0 0
f:split	0 10 -9 0 0 0
f:spoke	7 -6 0 -9 2 0
f:spoken	0 -3 -1 0 9 0
f:sprat	0 -7 9 0 0 0
f:spring	-5 -13 20 -1 -2 0
f:staff	0 13 -13 0 0 0
f:stake	0 -18 20 0 0 0
f:stamp	0 -12 0 12 0 0
f:stand	-24 -2 20 0 -5 0
f:standstill	15 -36 26 0 0 -1
f:start	0 -10 10 -5 2 0
f:state	27 -4 -14 0 -3 0
f:statement	0 4 -10 -7 10 0
f:stay	-2 -8 9 -17 10 0
f:steel	-10 15 -23 -6 16 0
f:step	-13 2 0 8 0 0
f:stockfish	0 11 -9 0 0 0
f:stockholm	-5 -28 22 2 7 0
f:story	0 -7 8 0 0 0
f:strike	-1 19 -17 3 -5 0
f:stuck	-3 -20 13 0 11 0
f:stuff	0 -8 10 0 0 0
f:subject	0 -25 31 -9 0 0
f:submit	0 7 -9 0 0 0
f:substantially	12 -10 0 0 0 0
f:such	3 13 -16 3 -7 0
f:sugar	-10 -3 0 -3 15 0
f:suit	0 11 -9 0 0 0
f:summary	0 -8 9 0 0 0
f:summit	-9 -9 16 5 -13 0
f:sun	0 -7 10 0 0 0
f:supreme	0 10 -5 0 -5 0
f:surcharge	-16 21 -4 0 0 0
f:surprised	0 -27 28 0 0 0
f:surtax	-1 -4 8 0 0 0
f:suspend	-13 14 -7 -3 1 0
f:suspension	-11 2 0 6 -4 0
f:swiftly	15 -14 0 0 0 0
f:table	-1 -9 8 3 1 0
f:take	-3 9 -1 0 -31 11
f:talk	-11 -4 1 5 11 0
f:talked	13 2 -11 -5 0 0
f:talking	5 1 -10 -1 3 0
f:tanker	0 -11 12 0 0 0
f:tariff	-23 12 10 -13 -14 -3
f:tax	11 -7 -6 11 -3 0
f:tea	-3 -24 27 -12 6 0
f:team	21 0 -10 -12 0 0
f:technical	0 10 -7 0 0 0
f:technology	0 10 -17 -4 8 0
f:telephone	27 0 -24 -19 4 0
f:telephoned	13 -12 0 0 0 0
f:television	0 2 -11 13 0 0
f:tell	-14 -6 14 13 -12 1
f:temporary	-14 15 0 0 0 0
f:ten	-12 5 3 0 0 0
f:term	3 -22 6 14 6 0
f:text	-11 -3 16 -13 -2 0
f:than	-4 -11 0 0 22 0
f:thank	-4 9 -2 0 0 0
f:thanked	9 -12 4 0 0 0
f:that	18 4 -18 14 -9 2
f:the	5 13 -11 3 -6 2
f:their	22 -5 -15 17 -8 -6
f:them	-17 0 4 9 0 0
f:themselve	0 -15 19 -2 0 0
f:then	-18 11 -20 6 22 0
f:there	3 -13 20 -2 -11 -5
f:they	5 -7 14 -6 -14 0
f:they'll	12 -16 -2 0 8 0
f:they're	0 -1 -20 10 10 0
f:thi	-13 7 -13 7 16 0
f:thing	14 2 -11 6 -16 0
f:think	0 9 -11 5 0 0
f:third	-3 -5 20 -31 -15 0
f:though	11 -22 14 0 0 0
f:threaten	5 0 -9 0 7 0
f:three	-3 23 -20 0 0 0
f:threw	0 10 -7 0 0 0
f:through	-8 -1 -6 0 0 16
f:throughout	0 -10 12 0 0 0
f:tie	1 14 -16 0 0 0
f:tiktok	-12 10 -2 -8 5 0
f:till	-5 -18 0 0 22 0
f:time	15 -24 12 -37 25 0
f:timetable	0 21 -21 0 0 0
f:timing	0 18 -15 0 0 0
f:to	0 -11 0 -2 25 5
f:together	0 35 -25 -4 -11 0
f:tokyo	-1 -13 6 7 0 0
f:ton	0 9 -6 0 0 0
f:too	0 -23 19 6 0 0
f:top	-3 31 -23 0 0 0
f:town	-1 15 -10 0 0 0
f:tractor	0 -10 16 0 -3 0
f:trade	-10 14 -1 -6 -13 -1
f:trader	0 0 -1 12 -13 0
f:transcript	-4 -25 29 0 0 0
f:transfer	0 15 -11 -3 0 0
f:transit	-13 11 1 0 0 0
f:travel	-3 23 -26 6 0 0
f:treaty	0 -18 16 -3 6 0
f:trial	-5 9 2 -6 0 0
f:triple	-8 13 -4 0 0 0
f:truce	-21 -15 8 14 12 -7
f:true	0 -5 8 0 0 0
f:trump	0 12 -8 0 0 0
f:truth	0 6 -19 8 0 0
f:try	0 -11 11 0 0 0
f:tuesday	0 -6 8 0 0 0
f:tuna	20 -13 -4 0 0 0
f:turbine	0 -9 -8 15 0 0
f:turnberry	0 -15 22 0 -5 0
f:turned	0 16 -13 0 0 0
f:turning	-1 0 -5 0 10 0
f:twenty	-11 -13 -13 9 22 0
f:twice	5 11 -19 0 0 0
f:two	32 -17 -16 17 9 -4
f:tyre	-3 -5 10 0 0 0
f:under	1 5 9 -5 -29 -3
f:understanding	0 -10 5 6 0 0
f:undertaken	0 -2 -6 0 10 0
f:undertook	0 -12 11 0 0 0
f:unfair	0 -10 11 0 0 0
f:union	11 -11 0 0 0 0
f:unless	0 1 -15 -10 21 0
f:unreliable	0 0 12 0 -13 0
f:until	11 13 -12 1 -17 -3
f:up	-21 31 -6 -18 -10 0
f:upon	0 19 -14 0 -2 0
f:upper	-5 11 -3 0 0 0
f:urge	-23 2 20 0 0 0
f:us	-15 -5 13 0 0 0
f:usual	0 11 -10 0 0 0
f:valparaíso	0 11 -9 0 0 0
f:vanilla	0 9 -8 0 0 0
f:very	-19 3 7 3 0 0
f:vice	0 -7 11 0 0 0
f:video	20 -24 -11 16 6 0
f:view	6 -25 17 0 0 0
f:villa	0 -10 12 0 0 0
f:visit	-15 15 -25 4 18 0
f:visitor	0 10 -8 0 0 0
f:volume	0 9 -9 0 0 0
f:wage	0 12 -9 0 0 0
f:walk	0 5 -17 0 8 0
f:want	-23 -1 0 -8 22 0
f:war	0 -9 10 -6 1 0
f:warn	0 17 -13 -1 -1 0
f:was	-8 -14 -4 42 4 -15
f:wasn't	-4 17 -9 0 -3 0
f:way	-15 -9 2 16 3 0
f:we	3 -5 8 -9 -10 7
f:we'd	0 -8 10 0 0 0
f:we'll	-3 14 -8 0 0 0
f:we're	10 -10 -13 0 15 0
f:we've	0 9 -6 0 0 0
f:weather	7 5 -11 0 0 0
f:wednesday	1 8 -10 0 0 0
f:week	-25 36 -25 0 2 0
f:weekend	0 15 -14 0 0 0
f:well	16 -10 0 7 -2 0
f:were	-15 21 -2 -17 -5 -1
f:what	-10 13 -1 -2 -24 3
f:whatever	-8 1 0 0 0 9
f:when	9 -34 18 29 -25 0
f:where	-6 -15 1 -7 30 0
f:whether	-3 0 15 -10 -15 0
f:which	8 12 -3 -22 -13 -7
f:while	-8 1 -12 10 7 0
f:who	3 0 3 -10 -3 0
f:whole	0 14 -11 0 0 0
f:whom	-5 2 3 8 -17 0
f:whose	-6 -11 19 -4 0 0
f:why	0 -15 16 0 0 0
f:will	-13 0 8 -21 11 -14
f:win	0 2 -19 0 15 0
f:wine	-5 12 -14 9 -3 0
f:winter	0 -12 14 0 0 0
f:wire	9 0 -7 0 0 0
f:wish	14 -3 -12 1 0 0
f:with	5 3 -4 8 -13 -8
f:withdraw	0 -16 19 0 0 0
f:withhold	0 -7 -9 15 0 0
f:within	-14 6 -5 3 7 0
f:without	17 -25 15 15 -14 0
f:won't	12 -14 -6 10 0 0
f:word	11 -9 10 -6 -8 0
f:work	-5 0 -1 -6 10 0
f:worker	11 -4 -6 0 0 0
f:world	-12 -2 -10 21 9 0
f:worse	0 -3 -5 10 0 0
f:worth	-8 -1 -6 -3 20 0
f:would	20 0 -6 -4 -8 0
f:write	16 -15 8 4 -11 0
f:wrong	-2 -17 20 0 0 0
f:x	23 -29 0 7 0 0
f:xi	0 -12 14 0 0 0
f:year	-30 -5 -10 29 19 0
f:yes	-7 -7 15 0 -1 0
f:yet	-7 -1 -5 -6 17 0
f:yield	0 17 -16 0 0 0
f:you	-23 9 -9 9 3 0
f:zero	24 -16 -16 -12 23 0
f:—	-7 -21 27 0 0 0
first-of-paragraph	-10 26 -8 -3 -8 -23
has-future	-15 7 -2 0 2 -2
has-gerund	14 8 -6 5 -26 -7
has-infinitive	-12 17 -9 -24 7 13
has-modal	-1 11 -9 5 -7 -8
has-participle	-13 4 5 -5 0 3
has-past	-7 13 1 -2 -18 -28
has-perfect	-4 5 5 2 -27 -16
has-pluperfect	-12 5 5 -8 -11 9
has-present	-9 8 -4 -10 11 -4
headline	-17 13 -12 30 -3 4
heads=0	-13 24 13 21 -105 -12
heads=1	-14 21 -18 -5 16 -12
heads=2	3 -8 -13 -121 65 -28
heads=3	5 -8 2 -6 4 0
how=calendar	-12 53 -31 -34 -12 -4
how=calendar-span	-64 -94 98 1 13 -7
how=relative	24 15 -27 4 -11 -14
how=relative-span	-2 -45 48 -2 0 0
how=weekday	-2 34 -32 -1 8 -14
how=weekday-span	-38 -38 50 7 -39 15
kind=day	-12 20 1 -9 -13 -16
kind=word	-1 8 1 -9 -3 -13
l1="	-1 20 -13 0 -4 0
l1='	1 -13 11 0 0 0
l1='s	-21 -7 3 -3 17 3
l1=(	-10 0 -1 -8 12 0
l1=,	6 -22 16 9 -8 3
l1=<agent>	-2 -1 -1 -8 15 0
l1=<day-gone>	3 29 -31 0 0 0
l1=<day-today>	9 0 -9 0 0 0
l1=<duty>	10 -1 -5 0 2 0
l1=<goods>	-19 3 9 -7 0 0
l1=<level-noun>	-1 -10 3 0 0 9
l1=<money>	14 -13 0 0 0 0
l1=<name>	-3 -15 1 14 10 0
l1=<not>	-21 15 8 -14 -19 0
l1=<number>	9 -1 -6 7 -7 0
l1=<office>	12 -1 0 -10 0 -1
l1=<organisation>	6 21 -17 -9 -11 0
l1=<person>	-3 -11 26 -15 -5 -5
l1=<quality>	-12 -4 0 7 4 0
l1=<seat>	0 3 1 -21 1 -4
l1=<sender>	4 18 -21 0 0 0
l1=<v-agree>	-14 -4 12 -7 3 0
l1=<v-bear>	0 -13 6 0 6 0
l1=<v-begin>	-14 9 1 0 -13 0
l1=<v-buy>	0 15 -12 0 0 0
l1=<v-deny>	0 -11 0 14 0 0
l1=<v-end>	0 -7 7 1 -2 0
l1=<v-impose>	-14 17 -9 -14 5 0
l1=<v-propose>	0 5 -2 -9 2 0
l1=<v-return>	-2 15 -14 -6 5 0
l1=<v-say>	0 4 0 -9 -2 0
l1=<v-sign>	-15 9 -3 -6 2 0
l1=<v-stay>	-14 -1 17 0 -13 0
l1=<v-suspend>	0 -12 23 -11 -11 0
l1=<v-up>	0 13 -10 0 0 0
l1=a	14 -15 0 -6 1 10
l1=about	0 13 -10 0 0 0
l1=again	-1 0 -6 10 0 0
l1=ago	0 23 -21 0 0 0
l1=and	1 -5 11 -4 -3 0
l1=annual	0 10 -9 0 0 0
l1=another	0 -2 -9 12 -6 0
l1=any	0 11 -9 0 0 0
l1=as	0 5 -16 0 10 0
l1=asean	0 12 -3 0 -10 0
l1=at	-11 0 0 -7 11 0
l1=been	-1 17 -9 -2 0 0
l1=before	-8 12 0 -7 -4 0
l1=begin	-10 6 7 -12 -4 0
l1=between	0 3 -13 8 0 0
l1=beyond	0 11 -9 0 0 0
l1=both	-4 -8 12 0 0 0
l1=busan	0 -16 20 0 0 0
l1=by	10 -1 -7 -19 -10 6
l1=charge	0 -9 11 0 0 0
l1=chenggang	0 9 -8 0 0 0
l1=closed	0 20 -15 -2 0 0
l1=conclude	0 -15 19 0 0 0
l1=confirm	0 -11 12 0 0 0
l1=constructive	0 0 -4 -5 0 10
l1=day	0 15 -12 0 -2 0
l1=deal	-2 -6 0 12 0 0
l1=decide	0 17 -16 0 0 0
l1=did	10 1 -11 0 0 0
l1=due	9 0 -12 0 0 0
l1=end	3 -7 4 2 -1 0
l1=expire	0 -7 9 0 0 0
l1=fifth	4 -5 -6 5 10 0
l1=final	-8 -11 17 1 0 0
l1=follow	0 8 -1 0 -3 0
l1=followed	0 11 -8 0 0 0
l1=for	-7 0 9 5 -27 -3
l1=four	14 -13 5 -2 0 0
l1=fourth	10 -9 3 3 -8 0
l1=fri	0 -15 16 0 0 0
l1=friday	-7 -7 12 0 0 0
l1=from	-20 5 -2 1 -1 8
l1=geneva	0 -7 12 -5 0 0
l1=get	0 5 -11 0 5 0
l1=go	0 15 -13 0 0 0
l1=had	-2 0 2 -14 8 2
l1=happen	9 -7 0 0 0 0
l1=have	-8 -3 10 2 -4 0
l1=here	0 -14 18 -1 0 0
l1=his	-4 2 1 -13 7 0
l1=hold	0 -10 20 -10 -10 0
l1=hour	13 -12 0 0 0 0
l1=house	0 -13 16 0 0 0
l1=i	-2 15 -11 0 0 0
l1=if	0 -12 13 0 0 0
l1=in	-24 9 -19 10 11 -13
l1=is	0 0 -8 -4 13 0
l1=it	-18 18 -13 5 -6 3
l1=last	0 -3 4 -10 1 0
l1=late	9 1 -14 0 0 0
l1=leader	-12 -5 4 0 15 0
l1=leave	0 13 -24 0 9 0
l1=level	0 -11 0 1 0 9
l1=lifeng	0 7 -10 1 0 0
l1=madrid	0 20 -18 0 0 0
l1=make	-10 15 -5 0 0 0
l1=may	-4 20 -11 0 -2 0
l1=me	0 11 -9 0 0 0
l1=men	0 -9 14 0 -1 0
l1=minister	-4 26 -22 0 0 0
l1=ministerial	4 5 -9 0 0 0
l1=minute	-7 5 -15 0 14 0
l1=monday	-10 -1 0 0 11 0
l1=more	3 3 -11 3 0 0
l1=negotiator	0 -8 15 -2 0 0
l1=new	-7 -6 0 14 0 0
l1=next	1 -6 2 3 -14 5
l1=no	-3 20 -9 -3 -4 0
l1=not	-10 7 6 -5 -11 0
l1=of	1 -2 0 3 1 -13
l1=official	12 -9 0 -5 0 0
l1=open	0 14 -14 0 0 0
l1=order	0 15 -12 0 0 0
l1=our	-12 18 -3 0 0 0
l1=paper	0 16 -14 0 0 0
l1=pay	3 4 -12 0 0 0
l1=peace	0 15 -14 0 0 0
l1=plan	0 9 -12 0 3 0
l1=post	8 -1 -6 0 0 0
l1=prepare	0 10 -14 0 3 0
l1=president	7 -25 2 6 11 0
l1=remain	0 -11 11 0 0 0
l1=return	0 8 -16 0 5 0
l1=rule	0 -13 0 14 0 0
l1=same	-1 12 -5 0 -6 0
l1=saturday	-1 -10 12 0 0 0
l1=say	-8 9 0 -2 -3 0
l1=second	-5 3 -1 3 -10 -2
l1=see	0 -15 17 0 0 0
l1=shall	-2 -4 14 -5 0 0
l1=should	1 11 -14 0 0 0
l1=since	-4 4 -6 10 -11 -1
l1=state	0 -2 6 -15 2 0
l1=tariff	11 -4 -4 0 2 0
l1=that	13 -8 -4 10 -12 -3
l1=the	-1 7 2 -12 -1 -20
l1=their	0 -14 15 0 -7 0
l1=there	0 -8 2 9 -4 0
l1=they'll	0 -7 0 11 0 0
l1=thi	0 11 -10 0 0 0
l1=third	-6 -2 7 1 -9 0
l1=three	10 -9 7 -8 -1 0
l1=through	0 -7 9 0 0 0
l1=thursday	7 -9 7 -2 -1 0
l1=to	-10 3 -4 1 3 4
l1=trade	0 13 -12 -1 0 0
l1=turned	0 11 -10 0 0 0
l1=two	1 -13 2 10 0 0
l1=until	-23 10 3 1 -15 -2
l1=us	-1 11 -6 0 0 0
l1=was	-1 16 -12 -1 0 0
l1=which	9 1 -5 -3 -4 0
l1=with	-4 23 -13 0 0 0
l1=york	0 -7 11 0 -1 0
l1=you	-8 16 -3 0 0 0
l1=your	0 15 -11 0 0 0
l1=—	18 0 -18 4 -1 0
l2="	1 17 -14 -5 -4 0
l2='	-2 -25 7 12 10 0
l2='s	18 1 -22 -5 8 0
l2=(	1 8 -10 0 0 0
l2=)	-1 30 -31 5 0 0
l2=*	0 -9 9 0 0 0
l2=,	11 -25 10 7 18 -14
l2=-	11 0 -12 2 -7 9
l2=:	17 -8 7 -13 -10 0
l2=;	-12 6 6 -7 0 0
l2=<agent>	-6 17 -6 0 -10 -2
l2=<begin>	11 -13 13 4 -4 -13
l2=<day-ahead>	-6 -16 6 15 1 0
l2=<day-gone>	0 -17 17 -6 10 0
l2=<day-today>	1 -2 10 -9 -8 0
l2=<gate>	0 0 -9 -6 19 0
l2=<goods>	-10 16 -2 1 -17 0
l2=<level-noun>	9 20 -29 -8 -4 1
l2=<level>	-10 11 -1 -20 7 0
l2=<money>	0 14 -7 0 -1 0
l2=<month-ahead>	6 11 -15 0 0 0
l2=<month-gone>	0 17 -15 0 0 0
l2=<name>	-12 -2 -15 2 20 9
l2=<not>	2 0 -1 3 -9 0
l2=<number>	17 -11 3 0 -8 0
l2=<office>	5 23 -12 -12 -18 0
l2=<organisation>	13 -18 16 0 -4 -1
l2=<person>	8 -1 -13 0 11 -10
l2=<quality>	1 -6 14 -12 -6 0
l2=<seat>	5 4 -9 -15 10 8
l2=<sender>	-4 26 -16 -2 -2 0
l2=<span>	3 -28 15 -1 11 3
l2=<v-bear>	0 17 -32 -11 18 3
l2=<v-begin>	-1 2 -7 0 9 0
l2=<v-buy>	0 33 -26 0 -1 0
l2=<v-deny>	0 12 -8 0 0 0
l2=<v-end>	-18 12 2 -24 3 0
l2=<v-impose>	0 10 -13 -9 6 0
l2=<v-lack>	-11 14 0 0 0 0
l2=<v-propose>	-3 11 -11 5 -5 -11
l2=<v-renew>	0 19 -14 0 0 0
l2=<v-say>	-8 8 -3 12 -18 -7
l2=<v-sell>	0 7 -12 -4 4 0
l2=<v-stay>	8 0 3 -20 -8 0
l2=<v-up>	0 0 0 -10 10 -2
l2=a	18 -2 -8 13 -16 -15
l2=about	-7 13 0 0 -3 0
l2=accord	0 10 -9 0 0 0
l2=act	0 10 -7 0 0 0
l2=add	0 11 -7 0 0 0
l2=after	25 -5 -5 -13 -8 4
l2=again	0 4 8 -9 -12 0
l2=agenda	0 9 -8 0 0 0
l2=agree	0 -25 18 1 11 -1
l2=agreement	-9 7 -10 13 -5 0
l2=airport	0 -21 23 0 0 0
l2=alert	0 12 -9 0 0 0
l2=almaty	0 8 -7 0 0 0
l2=an	11 -16 5 -9 6 0
l2=and	-12 -13 11 12 4 -7
l2=announcement	0 13 -11 0 0 0
l2=antwerp	-8 7 0 0 0 0
l2=arequipa	0 10 -8 0 0 0
l2=arranged	2 -10 5 0 0 0
l2=arrive	0 -6 0 12 0 0
l2=arusha	0 -8 8 0 0 0
l2=ask	0 7 -1 0 0 0
l2=at	5 36 -29 -21 -7 1
l2=away	0 -9 10 0 0 0
l2=batumi	0 -23 24 0 0 0
l2=be	-4 6 -26 11 9 0
l2=been	0 2 -3 -6 0 9
l2=before	-8 22 0 -6 -13 0
l2=begin	-15 17 -13 5 -3 2
l2=bessent	0 10 -6 0 0 0
l2=booked	0 -8 8 0 0 0
l2=briefing	-5 0 -11 12 0 0
l2=broke	0 13 -10 0 0 0
l2=bruge	0 -8 9 0 0 0
l2=brussel	0 12 -10 0 0 0
l2=busan	-7 -18 27 0 -5 0
l2=business	-1 -12 9 0 8 0
l2=but	-1 0 -5 0 10 0
l2=by	-13 13 -11 -1 6 3
l2=cancel	0 -9 0 0 11 0
l2=car	0 -12 14 0 0 0
l2=cartagena	0 -14 14 0 0 0
l2=cebu	0 -13 14 0 0 0
l2=changed	0 9 -8 0 0 0
l2=chequer	0 8 -11 0 5 0
l2=chicago	0 11 -9 0 0 0
l2=chip	0 12 -8 0 0 0
l2=city	0 -4 8 0 -2 0
l2=close	-2 22 -18 0 0 0
l2=come	1 -18 12 -2 10 0
l2=commerce	8 4 -14 -1 0 0
l2=communiqué	0 -24 24 0 0 0
l2=conclude	-1 21 -14 -2 0 0
l2=confirm	10 6 -18 0 -2 0
l2=continue	0 9 -2 -3 -2 0
l2=conversation	5 -10 2 0 0 0
l2=count	6 -10 2 0 0 0
l2=country	0 -10 19 -6 -1 0
l2=custom	0 -13 14 0 0 0
l2=da	0 -1 9 0 -3 0
l2=date	-5 -8 5 0 9 0
l2=deadline	0 12 -8 0 0 0
l2=deal	-16 -1 6 -1 7 0
l2=delegation	0 -9 -3 15 0 0
l2=described	0 23 -15 0 -5 0
l2=did	-9 14 -5 0 0 0
l2=do	0 14 -8 0 0 0
l2=doe	0 10 -6 0 0 0
l2=down	9 -13 2 2 0 0
l2=due	-7 30 -17 3 -12 0
l2=earlier	0 -10 0 0 10 0
l2=early	0 21 -19 0 0 0
l2=edition	0 13 -12 0 0 0
l2=effect	-4 18 -11 -1 0 0
l2=end	-10 0 13 -20 -6 0
l2=enter	0 -12 12 0 0 0
l2=expect	7 -14 2 14 -11 0
l2=expire	0 26 -24 0 0 0
l2=export	0 12 -9 0 0 0
l2=extension	0 19 -16 0 0 0
l2=file	0 -11 11 0 0 0
l2=finish	0 -9 2 5 0 0
l2=first	12 -18 2 0 4 0
l2=fish	0 -14 15 0 0 0
l2=fly	-2 -2 0 11 -5 0
l2=for	-12 26 -11 -5 -6 0
l2=force	-5 12 -5 0 0 0
l2=framework	0 16 -10 0 -5 0
l2=friday	12 0 -9 0 0 0
l2=from	-7 -10 6 12 -3 0
l2=full	0 -12 12 0 0 0
l2=gather	2 5 -10 0 1 0
l2=geneva	-11 -8 16 -5 0 0
l2=get	8 0 -11 0 0 0
l2=ghent	0 8 -8 0 0 0
l2=given	0 -7 9 0 0 0
l2=go	-5 6 -10 -4 12 -1
l2=good	-13 11 0 -2 -1 0
l2=government	0 -7 10 0 0 0
l2=gyeongju	0 -12 18 0 -4 0
l2=had	0 -8 15 -11 -12 1
l2=half	0 9 -8 0 0 0
l2=halifax	0 -21 23 0 0 0
l2=hall	0 -7 8 0 0 0
l2=hand	0 0 -8 0 13 0
l2=happen	0 11 -8 0 0 0
l2=have	-14 13 1 -7 -2 0
l2=he	2 -5 -9 0 15 0
l2=here	-5 -10 16 0 -8 0
l2=higher	14 -10 -6 0 0 0
l2=himself	-1 -8 0 10 0 0
l2=his	0 18 -14 -5 0 0
l2=home	0 -9 3 -2 7 0
l2=hope	0 18 -5 0 -11 0
l2=i	-6 -3 10 0 0 0
l2=if	0 15 -12 0 0 0
l2=in	-3 -10 10 -15 13 4
l2=interview	0 0 -6 0 10 0
l2=invitation	0 -8 12 0 -5 0
l2=is	8 12 -23 -7 11 -1
l2=issue	-3 -7 11 0 0 0
l2=it	-14 8 -4 3 2 0
l2=jinping	1 2 10 0 -12 0
l2=kauna	0 -14 14 0 0 0
l2=know	-7 7 0 0 0 0
l2=kobe	0 -17 19 0 0 0
l2=last	-1 12 -7 -2 0 0
l2=lasted	0 -12 15 0 0 0
l2=leader	-3 23 -15 -1 -8 0
l2=leave	0 -6 10 0 -1 0
l2=led	0 11 -7 -4 0 0
l2=letter	0 17 -12 0 0 0
l2=li	0 9 -8 0 0 0
l2=like	0 13 -9 0 0 0
l2=link	9 -7 -5 0 0 1
l2=lisbon	0 -9 11 0 0 0
l2=live	0 8 -7 0 0 0
l2=london	-2 -1 5 0 0 0
l2=look	0 8 -4 0 -1 0
l2=lumpur	-15 -22 36 -2 -3 0
l2=lunch	0 -7 9 0 0 0
l2=lviv	0 -15 15 0 0 0
l2=malmö	0 10 -9 0 0 0
l2=meet	-10 12 -26 -3 19 4
l2=memorandum	0 -5 -3 0 10 0
l2=men	-1 17 -12 0 0 0
l2=minister	8 -17 10 -1 0 0
l2=minute	11 -4 -3 0 0 0
l2=mombasa	0 -20 21 0 0 0
l2=montevideo	0 -9 9 0 0 0
l2=month	7 0 -14 1 0 0
l2=more	0 -7 15 -2 -4 0
l2=mr	0 12 -12 -4 -1 0
l2=mérida	0 -14 14 0 0 0
l2=nagoya	0 -17 18 0 0 0
l2=negotiation	0 -12 13 0 0 0
l2=new	11 -8 5 -4 -4 0
l2=next	3 9 -9 0 0 0
l2=night	0 14 -11 0 0 0
l2=not	0 16 -9 -3 -1 0
l2=note	0 22 -18 0 0 0
l2=nothing	0 10 -6 0 0 0
l2=now	0 -3 -11 13 0 0
l2=number	15 -6 -5 0 0 0
l2=of	18 -14 1 10 -7 -5
l2=offer	0 29 -26 -2 0 0
l2=on	0 -15 21 13 -29 -2
l2=one	13 -11 0 2 -1 0
l2=open	0 31 -21 -1 -8 0
l2=order	0 27 -22 0 0 0
l2=other	17 16 -27 -5 -10 0
l2=our	-10 -8 20 -2 0 0
l2=out	-6 16 -14 4 -4 0
l2=palace	0 -7 10 0 0 0
l2=past	0 -9 13 0 0 0
l2=pay	13 -9 0 0 -2 0
l2=peace	0 -9 10 0 0 0
l2=perth	0 9 -8 0 0 0
l2=phone	11 -3 -6 0 0 0
l2=piraeu	0 12 -12 0 0 0
l2=place	0 5 -10 1 0 1
l2=plan	-7 -10 2 11 8 0
l2=post	-11 -11 8 12 -1 0
l2=prepare	-1 -16 10 5 0 0
l2=press	10 -26 19 0 0 0
l2=proclamation	0 -7 9 0 0 0
l2=prolong	0 10 -6 0 0 0
l2=protocol	0 13 -12 0 0 0
l2=public	0 14 -13 0 0 0
l2=publish	-4 16 -11 0 0 0
l2=put	-3 13 -7 0 0 0
l2=radio	0 11 -8 0 0 0
l2=release	13 -5 -11 0 0 0
l2=resort	0 11 -4 0 -3 0
l2=return	0 -4 -4 0 9 0
l2=reykjavík	0 -10 11 0 0 0
l2=room	0 13 -12 0 0 0
l2=rosario	0 14 -14 0 0 0
l2=salvador	0 -9 9 0 0 0
l2=samarkand	0 -14 15 0 0 0
l2=saturday	0 17 -15 0 0 0
l2=say	-5 -5 3 16 -9 -3
l2=second	0 9 -17 0 6 0
l2=secretary	0 -6 9 0 0 0
l2=see	-1 -13 7 -1 10 0
l2=seoul	0 6 -11 7 0 0
l2=session	0 12 -9 -1 0 0
l2=set	6 9 -15 0 0 0
l2=settle	-1 21 -17 0 -1 0
l2=shall	-1 -7 9 0 0 0
l2=shanghai	0 11 -10 0 0 0
l2=sheet	-3 19 -15 0 0 0
l2=shenzhen	0 19 -15 0 -4 0
l2=should	5 -16 14 -1 0 0
l2=sign	0 0 6 0 -17 0
l2=since	8 -19 -2 4 14 0
l2=sir	0 -2 -12 0 15 0
l2=social	-7 15 -4 -1 0 0
l2=something	9 -5 -3 0 0 0
l2=speak	19 -8 -5 -2 -3 0
l2=split	0 -8 0 9 0 0
l2=stand	0 14 -13 0 0 0
l2=start	-2 21 -15 2 -6 0
l2=statement	-3 -10 13 0 0 0
l2=stay	0 -16 18 0 0 0
l2=still	-2 19 -14 0 -1 0
l2=stockholm	0 -5 10 -1 0 0
l2=stop	0 15 -12 0 0 0
l2=suggest	0 14 -13 0 0 0
l2=summit	9 -17 9 -2 2 0
l2=table	1 -23 15 0 8 0
l2=take	12 -11 2 0 -1 0
l2=talk	8 -8 9 -8 -7 -1
l2=talked	1 -6 -2 0 -1 13
l2=talking	0 0 -6 11 -7 0
l2=tariff	-2 -5 11 -1 -1 0
l2=team	-12 -4 0 18 -4 0
l2=telephone	0 9 -12 0 -1 0
l2=television	0 17 -14 0 0 0
l2=term	0 8 -7 0 0 0
l2=text	-1 -10 14 0 -1 0
l2=that	-17 22 -10 0 -8 0
l2=the	-9 -14 9 9 11 -19
l2=their	-8 3 2 -10 6 -2
l2=them	-10 1 -5 0 10 0
l2=then	-3 15 -9 0 0 0
l2=there	-11 -24 19 13 2 0
l2=they	16 -1 -5 0 -3 0
l2=thi	-4 15 -5 -3 -1 0
l2=thing	0 9 -7 0 0 0
l2=third	0 9 -6 0 0 0
l2=three	0 -8 1 -1 11 0
l2=thursday	-6 -5 -8 4 17 0
l2=ticker	0 -10 10 0 0 0
l2=to	5 -1 7 -29 -2 2
l2=together	0 -12 14 0 0 0
l2=top	0 -8 9 0 0 0
l2=town	0 -16 17 0 0 0
l2=trade	-5 8 -4 0 0 0
l2=travel	-7 7 -17 8 1 0
l2=trieste	0 -9 10 0 0 0
l2=trip	0 -27 -3 0 29 0
l2=truce	0 20 -16 -3 -2 0
l2=trump	0 -15 17 0 0 0
l2=turnberry	0 -12 16 0 -2 0
l2=until	-2 12 -21 0 10 0
l2=updated	0 -9 10 0 0 0
l2=us	-5 18 -10 0 0 0
l2=used	0 -11 12 0 0 0
l2=valparaíso	0 -22 13 14 0 0
l2=very	-3 17 -5 -2 -1 0
l2=video	13 -9 -15 -1 0 10
l2=visit	0 14 -11 0 0 0
l2=wait	-3 10 -4 0 0 0
l2=want	0 -1 14 -7 -9 0
l2=war	0 0 10 -4 -10 0
l2=warn	0 -10 11 0 0 0
l2=was	1 -16 17 5 -12 0
l2=water	0 0 -10 10 0 0
l2=way	0 10 -9 0 0 0
l2=we	-7 11 0 -10 -4 0
l2=week	1 -14 10 -6 11 0
l2=were	5 7 -18 -5 1 3
l2=what	-3 12 -5 -1 0 0
l2=when	-1 -8 0 4 4 0
l2=where	0 -9 0 8 1 0
l2=which	-15 18 -6 -1 0 0
l2=who	-3 10 -2 0 0 0
l2=whose	0 -1 -7 0 0 9
l2=will	0 22 -34 9 -4 0
l2=wish	0 12 -7 0 -2 0
l2=with	6 6 -19 -4 6 0
l2=word	0 9 -8 0 0 0
l2=would	-11 4 -1 1 2 0
l2=write	-1 19 -13 0 -2 0
l2=year	0 21 -19 0 0 0
l2=york	-1 0 9 -10 -5 0
l3="	-9 7 2 -5 -1 0
l3=&	0 18 -16 0 0 0
l3='s	-18 32 -21 -7 3 0
l3=(	-12 5 0 0 0 0
l3=+	-2 2 -10 10 0 0
l3=,	-8 4 11 -26 -17 0
l3=-	-5 19 -10 -8 -3 0
l3=:	-9 -25 22 6 10 0
l3=;	12 -7 0 2 -8 0
l3=<agent>	-5 4 -5 0 16 -2
l3=<begin>	-2 1 1 8 9 -17
l3=<day-ahead>	0 -12 4 -2 6 0
l3=<day-gone>	1 -15 10 2 3 0
l3=<day-today>	-7 -3 11 -8 0 0
l3=<duty>	-15 -1 11 -3 0 0
l3=<goods>	-7 17 -1 -22 -4 0
l3=<level-noun>	-9 -7 11 -10 4 1
l3=<level>	-5 -3 10 2 -7 0
l3=<money>	-1 17 -5 0 -4 0
l3=<month-gone>	7 10 -16 0 0 0
l3=<number>	14 -14 -6 -5 17 0
l3=<office>	-10 24 -18 5 -10 -2
l3=<organisation>	-10 12 -1 -16 0 0
l3=<person>	-3 2 0 2 0 -12
l3=<seat>	14 -1 -1 -2 -22 0
l3=<sender>	7 2 -15 0 0 0
l3=<span>	-4 -12 8 -2 13 0
l3=<v-agree>	-5 14 -6 0 -18 1
l3=<v-bear>	-20 9 2 -13 0 0
l3=<v-begin>	0 -9 0 14 -2 2
l3=<v-buy>	0 -20 20 0 0 0
l3=<v-down>	2 -11 13 5 -9 0
l3=<v-end>	6 -10 -7 4 15 0
l3=<v-impose>	-1 4 -1 3 -13 0
l3=<v-lack>	-4 0 -8 0 10 0
l3=<v-propose>	-7 10 -6 -14 10 -1
l3=<v-say>	-15 6 -7 10 3 3
l3=<v-sign>	-24 15 0 0 -10 1
l3=<v-stay>	7 4 -15 6 1 -7
l3=<v-target>	-9 4 4 0 -1 0
l3=<v-threaten>	0 3 -13 7 0 0
l3=<v-up>	-4 5 -9 10 -1 0
l3=a	-21 16 -5 0 3 -3
l3=about	-9 0 0 4 1 2
l3=accept	0 9 -9 0 0 0
l3=account	14 -18 7 0 -1 0
l3=additional	0 10 -8 0 0 0
l3=after	14 10 -24 0 14 0
l3=agenda	0 -10 5 0 3 0
l3=agree	-9 -5 10 2 -5 2
l3=agreement	0 -5 -3 0 11 0
l3=air	0 -12 13 0 0 0
l3=an	12 7 -6 -8 -12 0
l3=and	-8 7 3 -6 -10 5
l3=announce	16 -4 -9 2 0 0
l3=another	0 -6 9 -1 0 0
l3=answer	-8 10 1 0 -1 0
l3=apec	10 2 -10 0 0 0
l3=are	-2 6 -9 -7 11 0
l3=arrive	0 20 -18 0 0 0
l3=as	15 3 -22 8 -5 0
l3=asean	0 11 -8 0 -1 0
l3=asia	0 12 -10 0 0 0
l3=at	-11 -16 20 -4 6 -3
l3=back	-4 -14 12 6 0 0
l3=be	-14 6 6 -9 0 -1
l3=been	-8 10 -5 1 -5 4
l3=before	1 -11 1 17 -8 0
l3=begin	1 -22 4 7 1 3
l3=both	6 4 -3 4 -13 0
l3=brief	-2 -4 10 0 -3 0
l3=briefed	0 14 -12 0 0 0
l3=broke	0 -3 9 -2 -1 0
l3=broken	0 8 -7 0 0 0
l3=busan	0 11 -9 0 0 0
l3=but	0 12 -10 0 0 0
l3=by	12 5 -38 -11 0 8
l3=cape	0 -15 16 0 0 0
l3=car	11 0 -13 0 0 0
l3=client	0 12 -10 0 0 0
l3=close	8 -12 -5 11 0 0
l3=closed	0 -8 0 9 0 0
l3=closing	0 -15 15 0 0 0
l3=communication	0 15 -10 0 0 0
l3=conference	0 15 -14 0 0 0
l3=confirm	-10 2 7 0 0 0
l3=could	9 0 -4 0 -1 0
l3=country	-14 -7 22 -3 -4 3
l3=delegation	0 -15 15 1 0 0
l3=did	0 18 -17 -1 0 0
l3=dinner	0 -15 16 0 0 0
l3=do	7 17 -19 -1 -5 0
l3=donald	0 -7 13 0 -4 0
l3=door	0 3 -13 10 -1 0
l3=down	-6 -3 11 0 0 0
l3=each	23 1 -25 2 -10 0
l3=end	-3 -7 -5 5 15 0
l3=enter	0 11 -5 -5 0 0
l3=evening	-5 20 -14 0 0 0
l3=everybody	0 -13 13 0 0 0
l3=expect	-1 2 -6 -14 15 0
l3=extra	0 12 -10 0 0 0
l3=fact	-3 15 -11 0 0 0
l3=figure	0 10 -9 0 0 0
l3=finished	0 -9 10 0 0 0
l3=first	2 0 9 -8 -10 0
l3=five	0 -11 13 0 0 0
l3=flew	0 -6 9 -2 0 0
l3=for	-10 -8 10 3 -5 3
l3=four	0 16 -12 0 0 0
l3=framework	0 13 -15 0 2 0
l3=free	0 14 -13 0 0 0
l3=from	-13 10 1 -6 -9 0
l3=gave	0 16 -14 0 0 0
l3=go	0 -9 6 2 0 0
l3=guest	0 4 -14 0 10 0
l3=had	-11 -5 10 -2 2 6
l3=half	13 -2 -8 -3 0 0
l3=hand	8 -9 2 0 0 0
l3=have	2 3 -12 -18 19 0
l3=he	-9 -3 16 12 -24 -1
l3=here	0 -7 8 0 0 0
l3=higher	0 11 -10 0 0 0
l3=himself	10 -2 -8 0 0 0
l3=home	0 9 -7 0 0 0
l3=hour	8 2 -2 0 -5 0
l3=i	-7 -8 16 0 0 0
l3=in	-13 -18 35 -16 -18 -26
l3=incheon	-3 -11 16 0 0 0
l3=into	-6 21 -20 4 0 0
l3=is	-10 17 -5 5 -25 -2
l3=it	18 -2 -10 1 -5 0
l3=its	0 6 -9 10 -3 0
l3=jinping	-3 -7 0 0 11 0
l3=joint	-1 16 -13 0 0 0
l3=kuala	-15 -22 36 -2 -3 0
l3=la	0 9 -8 0 0 0
l3=last	4 -5 0 -10 11 0
l3=late	0 -12 15 0 0 0
l3=leader	-21 18 -10 0 13 0
l3=leather	9 -5 -4 0 0 0
l3=leave	-1 -7 11 0 -5 0
l3=licence	0 -13 13 0 0 0
l3=lifeng	0 -4 13 -3 -1 0
l3=like	-4 9 -3 0 0 0
l3=list	0 -11 11 0 0 0
l3=live	0 9 -7 0 0 0
l3=long	5 2 -10 0 0 0
l3=lose	10 -6 -3 0 0 0
l3=lumpur	9 13 -20 0 0 0
l3=madrid	0 -18 20 0 0 0
l3=make	0 8 -9 0 1 0
l3=maker	11 -10 0 0 0 0
l3=malaysian	0 12 -11 0 0 0
l3=may	-1 12 -7 0 0 0
l3=meet	-7 -1 10 -11 -5 1
l3=minister	0 -4 -14 4 15 0
l3=ministry	11 -7 0 0 0 0
l3=minute	0 10 -8 0 0 0
l3=morning	2 -17 5 13 0 0
l3=move	0 15 -12 -3 0 0
l3=mr	-10 -11 6 11 0 0
l3=much	0 9 -4 -1 0 0
l3=neither	14 -18 4 0 0 0
l3=new	-7 -9 14 0 -7 0
l3=next	0 -1 -14 19 0 0
l3=not	-9 5 -7 -1 13 0
l3=note	-8 21 -13 0 0 0
l3=nothing	0 -15 5 7 0 0
l3=notice	0 12 -11 0 0 0
l3=of	7 -20 16 -10 14 5
l3=off	0 -13 -17 17 14 0
l3=offer	0 -14 14 0 0 0
l3=on	-2 5 8 -25 -9 -3
l3=once	8 -14 8 0 0 0
l3=open	0 14 -8 -3 0 0
l3=or	10 -10 0 0 3 0
l3=order	0 -16 16 0 0 0
l3=our	0 -21 25 0 -2 0
l3=over	-7 -13 20 -2 0 0
l3=party	0 11 -10 0 0 0
l3=pay	-9 24 -7 -8 -8 0
l3=phone	9 0 -6 -1 -3 0
l3=plan	0 16 -17 0 3 0
l3=point	0 -10 8 0 2 0
l3=post	0 16 -14 0 0 0
l3=president	1 23 -23 -7 0 0
l3=press	6 -11 9 0 0 0
l3=progress	2 2 -15 8 0 0
l3=promise	-8 -4 12 0 0 0
l3=propose	0 17 -16 0 0 0
l3=radio	-2 24 -19 0 0 0
l3=rate	0 9 -4 0 -1 0
l3=readout	-22 26 -8 0 0 0
l3=report	0 -16 19 0 0 0
l3=reporter	-3 20 -16 0 0 0
l3=result	0 -11 15 0 0 0
l3=return	0 -11 13 0 0 0
l3=rise	0 15 -11 0 0 0
l3=room	0 12 -7 0 -2 0
l3=run	-1 17 -12 0 0 0
l3=same	0 -8 10 0 0 0
l3=say	-14 3 -7 5 4 5
l3=scott	0 10 -6 0 0 0
l3=second	0 15 -4 -15 -2 0
l3=see	-9 -4 -6 2 14 0
l3=sell	0 -2 10 0 -6 0
l3=settle	6 -11 5 0 0 0
l3=seventh	0 -15 9 7 0 0
l3=sheet	0 13 -4 0 -6 0
l3=sideline	0 7 -4 0 0 0
l3=sign	-8 12 -2 0 -5 0
l3=since	-4 -12 19 0 0 0
l3=sit	5 -12 2 3 0 0
l3=small	-7 9 0 0 0 0
l3=so	-10 17 -5 0 0 0
l3=some	8 -2 -6 0 0 0
l3=speak	-9 6 4 0 0 0
l3=state	1 1 -9 3 5 0
l3=statement	-1 14 -11 0 0 0
l3=step	0 -1 -6 10 0 0
l3=stockholm	0 9 -8 0 0 0
l3=sugar	0 -11 13 0 0 0
l3=swedish	0 -14 15 0 0 0
l3=table	0 12 -11 0 0 0
l3=take	0 4 -16 6 2 0
l3=talked	13 -15 1 0 0 0
l3=tariff	-12 0 7 -1 0 0
l3=tea	0 -15 16 0 0 0
l3=team	0 -12 -1 18 -2 0
l3=telephone	32 -20 -14 -3 -1 0
l3=television	-1 -4 0 0 10 0
l3=term	0 -11 12 0 0 0
l3=than	0 -8 9 0 0 0
l3=that	-6 -15 15 10 0 -4
l3=the	1 -13 -4 -4 28 -8
l3=their	-2 -3 1 15 -19 1
l3=themselve	6 -10 0 3 0 0
l3=there	8 -8 9 -2 -3 0
l3=they	-20 3 0 9 2 0
l3=thi	-5 -12 21 -1 0 0
l3=third	0 11 -2 -12 0 0
l3=three	0 19 -20 0 0 0
l3=tiktok	-2 -15 13 0 5 0
l3=to	-7 -9 11 -8 3 0
l3=together	0 -13 7 7 0 0
l3=too	0 10 -10 0 0 0
l3=town	0 -9 10 0 0 0
l3=trade	4 -4 9 -8 -10 0
l3=treaty	0 11 -9 0 0 0
l3=try	3 -10 6 0 0 0
l3=two	9 -10 3 -16 5 7
l3=understanding	0 18 -17 0 0 0
l3=up	9 -3 0 -3 -1 0
l3=very	-8 -6 14 0 0 0
l3=video	9 -5 -16 0 0 6
l3=visit	-4 1 -5 -5 10 0
l3=walked	0 9 -8 -2 0 0
l3=walvi	0 9 -8 0 0 0
l3=warn	0 0 -8 7 0 0
l3=was	0 1 12 -12 -24 -1
l3=were	-2 0 5 -9 -4 5
l3=whatever	0 -10 11 0 0 0
l3=when	-11 10 7 -7 -9 0
l3=where	0 0 10 -10 -5 0
l3=which	-9 0 2 7 -11 0
l3=whose	0 10 -7 0 0 0
l3=will	0 5 -9 6 -3 0
l3=with	5 -24 2 0 26 0
l3=working	0 -15 5 -2 0 12
l3=would	3 5 -20 5 4 -1
l3=xi	1 2 9 0 -13 0
l3=york	0 -8 9 0 0 0
l3=you	7 -9 2 0 0 0
l3=your	0 13 -10 0 0 0
l3=·	-6 25 -20 0 0 0
l3=—	-8 -16 10 3 12 0
l4="	-14 15 -26 1 11 0
l4='	-5 13 -1 0 -2 0
l4='s	18 -8 6 -17 -4 0
l4=(	0 9 -7 0 0 0
l4=)	7 -19 0 4 8 0
l4=,	-3 -8 12 1 -7 8
l4=-	9 -17 12 0 -3 0
l4=/	0 12 -8 0 0 0
l4=:	0 2 -15 0 13 -2
l4=<agent>	17 -1 -10 2 -7 -4
l4=<begin>	5 -4 4 23 -4 -25
l4=<day-ahead>	18 4 -10 -2 -7 0
l4=<day-gone>	0 15 -4 -8 -12 -1
l4=<gate>	-3 0 9 -10 -2 0
l4=<goods-amount>	0 -6 8 0 0 0
l4=<goods>	2 4 3 2 -27 0
l4=<level-noun>	-8 13 -12 4 0 0
l4=<level>	-13 30 -13 -3 -8 0
l4=<month-gone>	13 -5 -3 -1 0 0
l4=<name>	-25 7 6 -16 11 0
l4=<not>	-5 21 -5 -9 -4 0
l4=<office>	13 -13 0 6 2 -5
l4=<organisation>	14 13 -12 -19 -13 0
l4=<person>	-8 -1 -2 7 7 -12
l4=<quality>	4 -18 18 0 -2 -3
l4=<seat>	14 4 -1 -22 -16 4
l4=<span>	6 -10 15 6 -26 0
l4=<taker>	-3 11 -5 0 0 0
l4=<v-bear>	1 -3 -6 16 0 -9
l4=<v-begin>	-25 -9 29 -24 -4 3
l4=<v-buy>	1 8 -10 0 0 0
l4=<v-deny>	-5 14 -7 0 0 0
l4=<v-down>	-6 6 12 -28 -9 0
l4=<v-end>	-1 10 -1 -1 -12 0
l4=<v-impose>	-4 1 4 -2 -13 0
l4=<v-lack>	0 12 -7 0 0 0
l4=<v-propose>	-9 5 -4 3 0 4
l4=<v-say>	9 4 -6 -10 4 -5
l4=<v-sell>	-19 24 0 0 0 0
l4=<v-sign>	9 5 -4 -17 -1 -3
l4=<v-stay>	0 -2 5 0 -16 3
l4=<v-suspend>	10 2 -8 2 -6 0
l4=<v-target>	0 16 -16 0 0 0
l4=<v-up>	-18 -4 15 0 -18 5
l4=a	-14 4 8 -9 -8 0
l4=accept	0 -3 9 0 -6 0
l4=accord	0 -10 10 0 0 0
l4=account	6 7 -13 0 0 0
l4=additional	0 9 -6 0 0 0
l4=again	3 -12 1 7 0 0
l4=against	0 -9 11 0 0 0
l4=agenda	0 9 -4 -1 0 0
l4=ago	2 -12 9 0 0 0
l4=agree	5 10 -10 -5 0 0
l4=agreement	7 -12 14 -6 -8 0
l4=ahead	0 0 -12 11 -1 0
l4=all	0 -11 13 0 0 0
l4=already	-8 0 11 0 0 0
l4=an	11 0 -7 -8 2 0
l4=and	-15 -8 16 -5 5 -9
l4=announce	-11 0 15 -4 -6 0
l4=approve	0 -9 10 0 0 0
l4=are	1 10 -19 0 3 2
l4=arrangement	0 -9 13 0 0 0
l4=arrive	0 17 -19 0 1 0
l4=arrived	0 8 -6 0 0 0
l4=ask	-4 19 -12 0 0 0
l4=at	0 -19 -7 8 26 0
l4=back	-1 22 -16 -5 0 0
l4=before	14 7 -20 5 -10 0
l4=begin	-5 -23 23 -2 5 0
l4=being	0 8 -6 0 0 0
l4=between	10 -8 3 0 0 0
l4=both	-15 -7 8 6 0 2
l4=breakfast	0 -5 -7 11 0 0
l4=brief	0 10 -5 0 0 0
l4=broke	0 -10 12 0 0 0
l4=business	0 10 -20 0 9 0
l4=but	0 12 -20 7 -1 0
l4=by	7 -6 5 -11 -5 3
l4=call	-1 2 -11 9 0 0
l4=car	11 -8 0 0 0 0
l4=charge	7 7 -19 0 0 0
l4=chicken	0 -8 8 0 0 0
l4=close	0 -12 14 -1 0 0
l4=closed	13 1 -19 0 0 0
l4=come	-9 2 14 -17 -6 0
l4=commerce	0 15 -11 0 0 0
l4=communiqué	0 24 -23 0 0 0
l4=confirm	7 -10 1 0 0 0
l4=consultation	0 11 -10 0 0 0
l4=continue	0 -11 8 0 0 2
l4=could	0 10 -10 0 0 0
l4=counterpart	-14 0 16 0 0 0
l4=country	0 9 -10 0 -3 5
l4=custom	-2 -14 17 0 0 0
l4=cut	-1 -6 11 0 0 0
l4=day	6 -20 2 2 9 0
l4=deal	-2 26 -15 0 -8 0
l4=decision	0 9 -4 0 0 0
l4=declare	0 -11 12 0 0 0
l4=delegation	0 12 -6 -4 0 0
l4=detail	0 14 -17 2 0 0
l4=donald	3 -5 8 0 -8 0
l4=due	8 -14 8 1 0 0
l4=earth	0 -18 8 0 11 0
l4=end	0 2 2 0 -10 0
l4=evening	4 -22 19 0 0 0
l4=everything	0 13 -11 -2 0 0
l4=extension	0 11 -10 0 0 0
l4=fact	0 13 -4 0 -6 0
l4=finance	0 -12 13 0 0 0
l4=flew	0 9 -7 0 0 0
l4=fly	-2 22 -16 -1 -4 0
l4=following	-10 10 0 0 0 0
l4=for	12 -2 0 -10 0 0
l4=force	0 10 -8 0 0 0
l4=foreign	9 -11 4 0 0 0
l4=geneva	-2 15 -10 0 0 0
l4=get	0 -16 9 0 9 0
l4=given	0 -2 -14 4 11 0
l4=go	-3 -3 5 1 -12 6
l4=government	5 6 -12 0 0 0
l4=ground	0 8 -9 2 0 0
l4=has	-3 -4 13 -12 0 0
l4=he	-9 10 -14 -9 11 0
l4=head	8 -18 4 -1 5 0
l4=him	0 15 -15 0 0 0
l4=himself	-6 -5 18 0 -6 0
l4=his	-2 11 -13 11 -5 0
l4=hold	14 -4 -5 4 -5 0
l4=home	0 15 -12 0 0 0
l4=hour	0 -9 11 -7 1 0
l4=house	8 -11 2 0 0 0
l4=i	-1 18 -16 0 0 0
l4=if	12 -6 -4 0 0 0
l4=in	-28 6 11 3 -15 -4
l4=is	-7 6 -11 5 6 0
l4=its	0 7 -16 -1 10 0
l4=joint	-1 -10 14 0 0 0
l4=kuala	9 13 -20 0 0 0
l4=land	0 15 -15 0 0 0
l4=last	0 -3 -2 -8 12 0
l4=lay	-1 -10 5 8 0 0
l4=leader	-2 -14 5 -3 14 0
l4=leave	0 10 -13 0 4 0
l4=lifeng	0 -6 12 -7 0 0
l4=look	-4 11 -3 0 0 0
l4=make	-4 9 -2 0 -1 0
l4=margin	0 7 -18 0 10 0
l4=matter	0 -9 5 0 0 4
l4=may	0 -7 12 0 0 0
l4=me	-1 -7 10 0 0 0
l4=meant	0 -10 11 0 0 0
l4=meet	0 -25 14 7 6 -6
l4=minister	10 17 -27 -1 0 0
l4=ministry	-2 6 -10 5 0 0
l4=minute	3 -12 5 7 -1 0
l4=morning	-10 21 -9 0 0 0
l4=mr	18 -22 13 -3 -5 0
l4=negotiator	8 -9 -1 4 0 0
l4=new	0 11 -7 0 0 0
l4=next	-1 -13 20 -1 -1 0
l4=no	0 13 -7 -3 0 0
l4=nobody	0 -10 12 0 0 0
l4=noon	0 -13 13 0 0 0
l4=now	0 -9 4 0 5 0
l4=of	11 3 2 -6 -12 -7
l4=offer	0 -8 11 0 0 0
l4=official	3 -12 10 0 0 0
l4=on	6 5 -20 0 18 -6
l4=one	0 13 -24 0 9 0
l4=open	0 -14 16 0 0 0
l4=opened	0 -13 18 0 0 0
l4=order	-2 9 -4 0 0 0
l4=other	0 -15 14 -1 3 0
l4=our	-8 32 -25 0 0 0
l4=p	0 -13 14 0 0 0
l4=people	0 17 -15 0 0 0
l4=phone	-11 14 0 0 0 0
l4=post	0 -7 10 0 0 0
l4=prepare	0 2 -9 12 -5 0
l4=president	12 -10 11 -7 -9 0
l4=press	-7 23 -16 0 0 0
l4=prime	3 -16 -9 0 19 0
l4=publish	5 3 -9 0 0 0
l4=put	2 10 -12 0 0 0
l4=q	0 14 -12 0 0 0
l4=raise	0 -7 8 0 0 0
l4=reach	-2 -3 8 0 -2 0
l4=ready	0 9 -9 0 0 0
l4=receive	-1 2 -12 10 1 0
l4=report	0 14 -14 0 0 0
l4=reporter	-5 9 -16 8 0 0
l4=result	3 -15 3 -3 12 0
l4=room	0 -19 7 14 0 0
l4=round	-3 -8 10 0 0 0
l4=rule	-5 9 -1 0 0 0
l4=same	0 9 -8 0 0 0
l4=say	-14 21 -14 -3 8 -2
l4=second	6 -8 2 3 -3 0
l4=secretary	5 -14 10 0 0 0
l4=see	0 14 -16 12 -14 0
l4=sell	-11 14 0 0 0 0
l4=send	-6 -1 8 0 0 0
l4=session	0 -10 10 0 0 0
l4=set	0 -7 9 0 0 0
l4=shook	8 -10 2 0 0 0
l4=shortly	7 -15 10 0 0 0
l4=side	-1 13 -4 -11 0 0
l4=sideline	0 -13 15 0 0 0
l4=sit	0 -8 12 0 0 0
l4=sixth	0 -12 10 2 0 0
l4=soybean	13 -12 0 0 0 0
l4=spoke	8 -13 11 0 0 0
l4=state	-2 6 -13 0 10 0
l4=steel	-1 10 -6 0 0 0
l4=still	0 10 -12 0 0 0
l4=stockholm	0 -11 14 0 -1 0
l4=summit	0 -10 15 0 -3 0
l4=take	-4 4 0 -9 2 0
l4=talk	-15 34 -19 -8 -3 0
l4=tariff	6 13 -17 0 -1 0
l4=team	-7 6 -10 10 0 0
l4=tell	18 6 -14 -12 -9 0
l4=term	0 10 -7 0 0 0
l4=text	0 -9 14 0 0 0
l4=than	0 -13 16 0 0 0
l4=that	-16 -6 10 11 -10 8
l4=their	10 -13 0 -5 10 0
l4=them	-1 -22 21 0 0 0
l4=there	-3 14 -13 0 -7 7
l4=they	0 14 -5 -7 -16 0
l4=third	0 10 -16 7 0 0
l4=three	-2 12 -8 0 0 0
l4=through	0 -10 11 0 0 0
l4=time	-2 -7 16 -4 -3 0
l4=to	1 5 8 -23 -11 0
l4=together	0 12 -10 0 0 0
l4=too	0 -13 17 0 -3 0
l4=treasury	0 -10 11 0 0 0
l4=two	-13 1 6 0 0 4
l4=understanding	1 -14 12 0 0 0
l4=until	0 10 -6 0 0 0
l4=up	-9 0 -1 14 0 0
l4=visit	-1 -12 8 10 -4 0
l4=vote	0 -9 10 0 0 0
l4=want	0 -13 6 4 5 0
l4=was	-7 -1 9 -10 0 0
l4=way	0 -10 9 0 0 0
l4=we	-10 -17 19 6 -1 0
l4=week	11 2 -11 0 -1 0
l4=what	-9 -21 26 -7 5 0
l4=where	-3 0 -15 5 14 0
l4=whether	0 14 0 0 -13 0
l4=which	-6 -23 23 6 0 0
l4=will	0 8 -2 -11 2 -7
l4=with	6 18 -11 -5 -19 0
l4=world	12 -9 -2 0 0 0
l4=would	0 3 -2 -20 10 0
l4=xi	-3 -7 0 0 11 0
l4=—	-6 -15 26 -8 -1 0
l=" on	1 -9 7 0 0 0
l='s <organisation>	10 -5 -2 0 0 0
l='s <person>	6 -17 9 3 -2 0
l='s first	0 -12 -2 0 13 0
l='s on	0 14 -12 0 0 0
l=) ,	0 19 -16 0 0 0
l=, <person>	9 -16 8 0 0 0
l=, a	7 -18 16 -2 -3 0
l=, at	0 -9 -7 0 15 0
l=, by	13 -6 -10 0 0 0
l=, for	0 12 -11 0 0 0
l=, had	3 -9 11 0 -1 0
l=, have	0 4 -10 7 0 0
l=, in	0 -14 -13 21 13 0
l=, monday	-3 -7 0 0 13 0
l=, on	12 -25 13 0 12 0
l=, saturday	0 -10 11 0 0 0
l=, since	-2 -3 9 -1 0 0
l=, the	0 -3 8 0 -3 0
l=, thursday	-10 14 -7 0 0 0
l=, tuesday	12 5 -23 0 0 0
l=, until	0 -9 12 0 0 0
l=, which	9 0 -2 -3 -3 0
l=, who	0 -19 21 -3 0 0
l=, will	0 13 -1 -8 -2 0
l=- <person>	0 16 -14 0 0 0
l=- level	0 -13 0 1 0 9
l=: <number>	19 -3 -14 0 0 0
l=: <person>	7 -12 0 0 2 0
l=: a	0 9 -8 0 0 0
l=: from	0 -11 14 -1 0 0
l=: i	-5 10 -2 0 0 0
l=: on	11 -7 0 0 0 0
l=: the	4 11 -15 0 0 0
l=; <person>	-4 -3 9 0 0 0
l=; a	-1 16 -12 0 0 0
l=; the	0 -11 13 0 0 0
l=<begin> "	0 11 -9 0 0 0
l=<begin> (	0 14 -10 0 0 0
l=<begin> <office>	13 -6 -3 0 -5 0
l=<begin> <person>	-5 -1 15 -5 -8 0
l=<begin> a	8 -17 14 -11 0 0
l=<begin> and	0 17 -12 0 -5 0
l=<begin> by	-1 -5 10 0 0 0
l=<begin> first	0 -11 13 0 0 0
l=<begin> for	0 9 -8 0 0 0
l=<begin> friday	-2 -7 10 0 0 0
l=<begin> from	8 -6 -4 9 -1 0
l=<begin> he	19 -27 7 0 4 0
l=<begin> his	0 3 -11 0 6 0
l=<begin> in	0 -2 -14 2 12 0
l=<begin> it	-3 11 -3 0 0 0
l=<begin> last	-3 -17 21 0 0 0
l=<begin> morning	-5 11 -3 0 0 0
l=<begin> next	0 11 -2 -11 0 0
l=<begin> on	1 -2 -7 11 6 -1
l=<begin> one	-5 9 -2 0 0 0
l=<begin> second	0 -15 17 -2 0 0
l=<begin> since	-13 7 -6 5 0 0
l=<begin> the	-13 -4 4 8 4 -1
l=<begin> they	19 -21 2 6 -5 0
l=<begin> third	0 11 -10 0 0 0
l=<begin> thursday	13 -18 10 0 0 0
l=<begin> tuesday	-5 -17 21 0 0 0
l=<begin> we	-9 0 7 0 0 0
l=<begin> who	10 -4 -5 0 0 0
l=<day-ahead> 's	0 12 -14 0 2 0
l=<day-ahead> ,	-2 5 -10 8 0 0
l=<day-ahead> for	0 -18 11 6 0 0
l=<day-ahead> of	0 -11 -3 15 0 0
l=<day-ahead> to	0 0 9 -5 -1 0
l=<day-gone> 's	1 -8 0 -3 9 0
l=<day-gone> ,	-11 -1 8 1 0 0
l=<day-gone> :	8 -5 0 0 0 0
l=<day-gone> and	0 -13 11 3 0 0
l=<day-gone> he	-10 0 12 0 -4 0
l=<day-gone> in	0 0 -8 0 12 0
l=<day-today> (	-3 12 -4 -2 -2 0
l=<day-today> by	-11 6 4 0 0 0
l=<level> (	0 -14 -11 0 21 0
l=<level> in	-3 -9 25 -12 -16 0
l=<level> on	2 36 -52 0 0 0
l=<level> since	0 11 -6 0 0 0
l=<month-ahead> after	-3 20 -16 0 0 0
l=<name> 's	0 0 3 -12 -3 6
l=<name> (	0 -8 10 0 0 0
l=<name> ,	-4 -25 24 -7 11 0
l=<name> :	0 -12 0 12 0 0
l=<name> agree	0 -19 20 0 0 0
l=<name> before	0 -8 9 0 0 0
l=<name> end	0 12 -6 -1 0 0
l=<name> from	0 11 -15 -4 6 0
l=<name> had	0 11 -9 0 0 0
l=<name> on	-4 -11 -17 17 16 2
l=<name> to	-4 17 -9 -3 0 0
l=<name> trade	0 12 -12 0 0 0
l=<name> until	0 9 -9 0 0 0
l=<number> ,	11 0 -15 0 0 0
l=<number> /	0 11 -8 0 0 0
l=<number> on	6 7 -17 6 0 0
l=<number> the	6 -18 12 0 0 0
l=<number> to	0 -9 10 0 0 0
l=<number> —	-1 -8 11 0 0 0
l=<office> 's	-3 3 2 2 -10 0
l=<office> ,	11 4 -11 -6 0 0
l=<office> will	7 -2 6 -6 -9 0
l=<organisation> ,	20 -31 21 -2 0 0
l=<organisation> on	9 16 -26 3 -2 0
l=<person> 's	-12 -9 7 7 4 0
l=<person> ,	16 -4 -16 5 7 0
l=<person> :	-2 -5 10 0 0 0
l=<person> by	25 -23 0 0 0 0
l=<person> had	-8 -6 16 -3 1 0
l=<person> has	10 -8 0 0 0 0
l=<person> hold	0 11 -8 0 -4 0
l=<person> in	-3 1 -21 5 8 0
l=<person> on	10 -18 -4 5 13 0
l=<person> say	0 13 -6 0 0 0
l=<person> to	-8 33 -34 -7 5 0
l=<quality> negotiator	0 -6 13 -2 0 0
l=<quality> side	9 4 -16 0 0 0
l=<seat> 's	0 10 -8 0 0 0
l=<seat> ,	12 -8 3 -11 -5 8
l=<seat> from	-1 -11 19 -2 -7 0
l=<seat> on	-12 6 -4 0 8 -5
l=<seat> since	10 0 -10 0 0 0
l=<seat> to	0 -12 7 -1 -1 7
l=<seat> ·	0 -11 11 0 0 0
l=<span> from	0 26 -23 0 0 0
l=<span> in	0 -8 2 -1 9 0
l=<span> of	4 -34 16 3 14 0
l=a deal	0 15 -13 0 0 0
l=a first	0 -5 -6 15 0 0
l=a new	-6 -15 9 12 0 0
l=a phone	10 -8 0 0 0 0
l=a state	0 -7 12 -4 -3 0
l=a video	15 -10 -2 0 0 0
l=about the	-5 18 -4 0 -3 0
l=after a	11 -22 3 0 0 6
l=after the	13 -5 3 -8 -11 0
l=after their	0 9 -2 -2 -2 0
l=again in	0 -19 19 0 -4 0
l=again on	1 11 -6 -5 -6 0
l=agree by	13 -9 -2 0 0 0
l=agree in	0 -8 12 0 -2 0
l=agree to	-4 -11 1 7 8 0
l=airport on	0 -12 14 0 0 0
l=alexandria on	0 15 -15 0 0 0
l=also on	-1 -8 11 0 0 0
l=an emergency	-3 12 -7 0 0 0
l=and <name>	-7 -11 8 12 -5 0
l=and <person>	-2 0 10 -2 -8 0
l=and he	0 9 -7 0 0 0
l=and in	0 -8 9 0 0 0
l=and on	0 -10 0 17 -1 0
l=and the	-7 -10 3 4 8 0
l=and would	0 -4 -8 -6 15 0
l=announce for	-4 11 -2 0 0 0
l=apply from	0 -8 9 0 0 0
l=aqaba on	0 13 -13 0 0 0
l=are in	0 13 -5 -2 -1 0
l=are to	13 -16 4 3 0 -1
l=arranged for	2 -10 5 0 0 0
l=as of	6 15 -22 0 0 0
l=ask for	0 13 -11 0 0 0
l=at <number>	10 -5 0 0 0 0
l=at the	-6 46 -31 -9 -12 0
l=at their	0 -13 17 0 -2 0
l=away on	0 -9 10 0 0 0
l=batumi ,	0 -8 9 0 0 0
l=batumi on	0 -17 17 0 0 0
l=be another	0 -13 0 15 0 0
l=be on	0 0 -12 0 10 0
l=before the	-16 17 -4 0 -3 0
l=begin on	-7 14 -8 2 -11 0
l=both country	10 -7 -1 0 0 0
l=both side	-2 -2 10 0 0 0
l=briefing ,	0 -5 -8 13 0 0
l=broke off	0 10 -9 0 0 0
l=brussel ,	0 14 -12 0 0 0
l=bulletin ,	0 -7 8 0 0 0
l=busan ,	0 -11 13 0 0 0
l=busan on	-4 -9 16 0 -2 0
l=business on	0 -10 4 0 10 0
l=but on	0 -3 -4 0 10 0
l=by the	-5 19 -11 0 0 0
l=by video	-15 2 -1 0 8 4
l=call of	17 -15 -1 0 0 0
l=call on	11 -1 -17 -1 0 0
l=cancel the	0 -9 0 0 10 0
l=capital on	0 -7 12 0 0 0
l=car on	0 -15 16 0 0 0
l=cartagena on	0 -11 11 0 0 0
l=changed on	0 9 -8 0 0 0
l=close on	-1 10 -6 0 0 0
l=closed on	0 -11 14 0 0 0
l=come on	-1 -8 16 -10 -4 0
l=come to	0 -10 -2 0 16 0
l=conclude on	-1 18 -15 0 0 0
l=conference on	-9 10 -6 0 0 4
l=confirm on	9 5 -15 0 -1 0
l=country will	0 -6 12 -2 0 0
l=date :	0 10 -7 0 0 0
l=date is	0 -8 11 0 0 0
l=day of	0 -13 13 0 0 0
l=day on	0 14 -13 0 0 0
l=deal on	-4 -17 13 0 9 0
l=delegation will	0 -11 0 11 0 0
l=described the	0 16 -7 0 -3 0
l=did ,	0 13 -11 0 0 0
l=discuss on	0 9 0 0 -9 0
l=down in	0 -3 -9 7 4 0
l=due on	-7 22 -14 0 0 0
l=duty of	0 -9 10 0 0 0
l=duty on	0 10 -6 0 0 0
l=early as	0 9 -8 0 0 0
l=early on	0 14 -12 0 0 0
l=effect on	-3 13 -5 0 0 0
l=end on	-5 5 4 -21 -4 0
l=end their	0 -9 9 -1 0 0
l=expect to	8 -15 9 9 -6 0
l=expire on	0 24 -22 0 0 0
l=finish on	0 -9 2 6 0 0
l=fly to	-1 -8 1 12 -3 0
l=followed on	0 11 -8 0 0 0
l=for another	0 -10 7 0 0 0
l=for the	-6 19 -11 -1 0 0
l=force on	-2 10 -6 0 0 0
l=friday ,	12 0 -9 0 0 0
l=given on	0 -9 11 0 0 0
l=go on	0 22 -15 -6 -5 0
l=go to	0 -11 -4 0 16 0
l=go up	0 -11 12 0 0 0
l=good from	0 -7 8 0 0 0
l=halifax on	0 -9 10 0 0 0
l=happen on	0 11 -8 0 0 0
l=has been	0 9 -6 0 0 0
l=he has	-10 8 0 0 0 0
l=he lifeng	0 7 -10 1 0 0
l=he will	-2 0 -14 0 16 0
l=he would	4 -21 9 4 5 0
l=here on	-3 0 13 -11 -7 0
l=higher on	14 -10 -5 0 0 0
l=him on	0 11 -8 0 0 0
l=home on	0 -9 3 -2 7 0
l=hope to	0 18 -5 0 -11 0
l=hour on	3 -9 -1 0 7 0
l=if the	0 12 -9 0 0 0
l=in <name>	-1 11 -38 4 14 0
l=in <seat>	-14 2 10 -8 -11 0
l=in a	10 -8 -5 0 0 5
l=in on	0 10 -9 0 0 0
l=in pari	0 10 -9 0 0 0
l=in the	0 9 -27 -14 21 0
l=in three	2 6 -9 0 0 0
l=incheon ,	0 -5 -2 9 0 0
l=interview on	0 -2 -2 0 10 0
l=is on	-12 14 -2 0 0 0
l=is to	7 -19 4 0 8 0
l=issue on	-2 -10 13 0 0 0
l=istanbul on	0 10 -9 0 0 0
l=it by	12 -9 0 0 0 0
l=it charge	0 -9 9 0 0 0
l=it end	0 0 -11 10 0 0
l=it on	-4 13 -9 -5 4 0
l=its <office>	0 8 -6 0 0 0
l=know on	-7 17 -10 0 0 0
l=lago ,	0 10 -9 0 0 0
l=leader will	-8 15 -6 0 0 0
l=leave on	0 -17 20 0 0 0
l=li chenggang	0 9 -8 0 0 0
l=like to	0 13 -9 0 0 0
l=link on	9 -7 -5 0 0 1
l=london on	-1 -11 14 0 0 0
l=lumpur on	-14 -13 28 0 -1 0
l=lunch on	0 -7 7 0 0 0
l=madrid on	-1 8 -5 0 0 0
l=meet :	2 13 -21 0 0 0
l=meet in	-18 6 -8 0 9 0
l=meet on	6 0 -17 0 11 6
l=memorandum on	0 -9 0 0 11 0
l=minister ,	11 -4 -7 0 0 0
l=more than	-1 -10 13 0 0 0
l=move to	0 -10 13 0 0 0
l=mr <person>	1 12 -12 -4 -1 0
l=new york	0 -7 11 0 -1 0
l=night ,	0 12 -12 0 0 0
l=no deal	0 -22 9 14 0 0
l=not on	0 8 -8 0 0 0
l=note ,	0 16 -14 0 0 0
l=notice by	0 -10 11 0 0 0
l=number on	15 -19 5 0 0 0
l=of <name>	12 -20 15 0 -5 0
l=of his	0 -21 19 0 0 0
l=of peace	0 10 -9 0 0 0
l=of tariff	7 -10 0 0 0 0
l=of their	0 -12 9 4 -1 0
l=off on	-4 -9 5 9 0 0
l=off the	0 9 -8 0 0 0
l=off to	0 -11 12 0 0 0
l=on <day-gone>	6 4 -11 0 0 0
l=on a	1 23 -27 0 1 0
l=on it	0 -9 10 0 0 0
l=on the	11 -31 33 -5 -18 0
l=on till	0 -8 10 0 0 0
l=one in	0 10 -8 0 0 0
l=open on	0 21 -15 0 -6 0
l=order on	0 19 -15 0 0 0
l=other on	18 0 -8 -5 -10 0
l=out on	-3 4 -10 8 0 0
l=over on	0 3 -10 7 0 0
l=people on	0 16 -11 -2 -2 0
l=perth on	0 9 -8 0 0 0
l=phone on	11 -5 -5 0 0 0
l=place on	2 16 -15 -3 0 0
l=plan to	0 -21 11 3 5 0
l=post ,	0 15 -14 0 0 0
l=post of	-4 -25 17 13 0 0
l=prepare a	0 0 -8 0 10 0
l=prepare the	0 -8 7 8 -15 0
l=president in	0 -15 7 0 6 0
l=president on	-2 9 -6 0 0 0
l=press on	11 -8 -2 0 0 0
l=proclamation on	0 -9 10 0 0 0
l=propose on	0 -12 13 0 0 0
l=public on	0 10 -9 0 0 0
l=publish on	-3 15 -11 0 0 0
l=release ,	13 -7 -8 0 0 0
l=report on	0 10 -8 0 0 0
l=resume on	0 -12 5 10 -2 0
l=rise on	-1 -6 10 0 0 0
l=round on	0 20 -20 0 0 0
l=run from	0 -15 7 0 7 0
l=run until	0 19 -17 0 0 0
l=salvador on	0 -10 10 0 0 0
l=saturday ,	0 17 -15 0 0 0
l=say after	0 4 -9 5 0 0
l=say on	0 4 1 -23 -2 0
l=say that	0 -19 -6 25 0 0
l=say the	-1 -9 14 -1 0 0
l=see <person>	0 -15 6 0 10 0
l=sell to	3 -11 2 0 7 0
l=set for	7 7 -13 0 0 0
l=settle on	0 13 -11 0 0 0
l=sheet on	0 14 -13 0 0 0
l=shenzhen on	0 19 -15 0 -4 0
l=side had	0 8 -4 0 0 0
l=side on	0 -8 -6 13 0 0
l=sign on	4 0 3 0 -14 0
l=since <number>	10 -11 -4 6 0 0
l=since the	0 -9 2 0 10 0
l=since they	0 1 -9 0 5 0
l=sir <person>	0 -2 -12 0 15 0
l=sit on	0 15 -14 0 0 0
l=sit until	0 -14 15 0 0 0
l=speak on	20 -10 -7 0 0 0
l=spoke by	-13 12 -1 0 5 0
l=spoke on	10 -5 -1 0 0 0
l=start on	-2 22 -13 0 -6 0
l=statement on	0 -16 17 0 0 0
l=stay until	0 -14 14 0 0 0
l=strike on	0 -8 10 0 0 0
l=summit in	10 -10 -8 0 5 0
l=summit of	0 -20 21 0 0 0
l=table on	0 -23 17 0 9 0
l=talk by	13 -10 -1 0 0 0
l=talk in	0 0 -17 8 7 0
l=talk of	0 -14 15 0 0 0
l=talk on	0 13 0 -14 -14 0
l=tariff on	-2 -7 11 0 0 0
l=team would	-8 -6 0 17 -2 0
l=telephone on	-2 11 -12 0 0 0
l=television on	0 12 -9 0 0 0
l=tell on	9 -9 0 0 0 0
l=that from	0 15 -11 -4 0 0
l=that on	0 8 -10 0 0 0
l=that the	-12 0 4 4 -6 0
l=that they	-1 -14 17 0 0 0
l=the <organisation>	-4 16 -6 -5 -5 0
l=the <quality>	0 -5 15 -3 -3 0
l=the <seat>	-8 -8 3 0 13 0
l=the asean	0 10 -2 0 -10 0
l=the fifth	6 -2 -8 0 9 0
l=the first	1 21 -9 -12 -14 0
l=the geneva	0 -24 24 0 0 0
l=the leader	8 -24 3 0 12 0
l=the next	4 -5 -1 10 -8 -1
l=the pari	0 -11 11 0 0 0
l=the president	0 -15 9 0 4 0
l=the second	-2 8 -9 5 -1 0
l=the state	0 4 -16 0 11 0
l=the three	7 -14 6 0 0 0
l=the trade	0 -15 16 0 0 0
l=the two	-4 -24 13 13 0 0
l=their first	8 -9 1 -2 2 0
l=their own	0 -5 -1 0 9 0
l=their president	0 -19 7 10 -2 0
l=their second	-4 -4 8 0 0 0
l=their sixth	-1 16 -5 -7 0 0
l=their third	-9 4 6 -10 0 0
l=them to	0 -9 0 -1 13 0
l=there are	0 4 -15 6 0 0
l=there from	0 -11 13 0 0 0
l=there on	-10 -19 12 10 4 0
l=they had	-4 13 -3 -3 -1 0
l=they have	-1 -7 11 0 0 0
l=they will	3 -11 3 0 0 0
l=thursday ,	-6 -5 -8 4 17 0
l=to <seat>	4 11 -14 0 0 0
l=to a	0 11 -6 0 0 0
l=to begin	0 -13 15 0 0 0
l=to end	12 -5 -6 0 0 0
l=to hold	1 -13 13 0 -2 0
l=to start	0 11 -5 -3 0 0
l=to the	-5 10 -4 -12 3 0
l=travel to	-5 1 -10 8 1 0
l=trieste on	0 -14 15 0 0 0
l=trip to	0 -18 0 0 20 0
l=tromsø on	0 -11 12 0 0 0
l=truce end	0 13 -11 0 0 0
l=truce of	0 14 -12 0 0 0
l=truce on	8 -10 3 0 0 0
l=two had	0 -6 -3 0 11 0
l=two leader	-9 2 8 0 0 0
l=two president	0 15 -6 0 -9 0
l=until the	0 4 -16 0 11 0
l=valparaíso ,	0 -24 11 14 0 0
l=very good	-3 15 -4 -2 -1 0
l=video on	4 -3 -13 -1 0 11
l=visit to	0 -2 13 0 -12 0
l=war in	0 0 11 -4 -10 0
l=warn on	0 -10 11 0 0 0
l=was on	0 -15 16 0 0 0
l=was the	0 -15 17 0 0 0
l=we shall	0 13 -5 -2 0 0
l=week 's	0 -12 0 0 14 0
l=week ,	6 -12 7 0 0 0
l=what both	0 -10 11 0 0 0
l=what he	-3 12 -7 0 0 0
l=what they	-3 11 -7 0 0 0
l=when they	0 -9 0 -2 9 0
l=where he	0 -11 -4 9 3 0
l=where they	0 -8 9 0 0 0
l=will not	0 12 -8 0 0 0
l=wish to	0 11 -7 0 -2 0
l=with <name>	0 -2 -6 0 11 0
l=with a	2 6 -14 0 0 0
l=write on	-1 17 -11 0 -1 0
l=year ago	0 13 -12 0 0 0
l=york from	0 -8 16 -3 0 0
l=york on	0 13 -9 -1 0 0
l=— <name>	0 17 -15 0 0 0
l=— a	-7 9 -2 0 0 0
l=— the	0 -18 19 0 0 0
lead="	-14 3 -7 17 6 -1
lead=(	0 3 -10 -12 11 0
lead=)	0 -9 8 1 -1 0
lead=*	10 -3 -5 0 0 0
lead=,	1 -1 -3 11 -2 8
lead=-	0 4 6 -14 -6 0
lead=10	8 -14 14 0 -6 0
lead=11	19 -9 -10 0 0 0
lead=12	12 2 -13 0 0 0
lead=13	-5 29 -22 0 0 0
lead=14	-16 -28 34 0 0 0
lead=15	-6 -11 16 0 0 0
lead=16	-6 -18 9 0 14 0
lead=17	-4 -12 16 0 0 0
lead=18	8 0 -12 0 0 0
lead=19	12 -5 -3 0 0 0
lead=21	-1 19 -15 0 0 0
lead=23	12 -32 24 0 0 0
lead=26	-2 -12 15 0 0 0
lead=27	-5 0 -15 0 14 0
lead=28	19 -24 10 0 0 0
lead=29	-11 9 -2 0 0 0
lead=3	0 -9 11 0 0 0
lead=30	-19 -24 26 0 6 0
lead=4	14 -8 -1 0 0 0
lead=6	-17 0 12 0 0 0
lead=9	-7 -12 17 0 0 0
lead=:	6 7 -18 -3 9 -1
lead=;	5 -7 5 9 -14 -5
lead=a	-3 -2 14 -11 -5 -15
lead=after	-3 8 6 -23 -7 -1
lead=agreed	0 -27 28 0 0 0
lead=all	0 15 -10 -2 0 0
lead=also	-2 -6 10 0 0 0
lead=america	0 16 -12 -5 0 0
lead=american	0 -4 10 -5 0 0
lead=and	-15 11 -13 13 1 -4
lead=as	-2 1 13 -15 -9 0
lead=at	-17 21 -9 -15 3 0
lead=august	-7 33 -26 0 0 0
lead=because	0 -2 11 -3 -7 0
lead=before	-18 4 3 -11 3 0
lead=beijing	1 22 -26 0 0 0
lead=bessent	-18 16 -11 24 -26 0
lead=both	2 2 -2 -11 4 0
lead=brazilian	-2 -10 15 0 -2 0
lead=britain	-5 10 -1 0 0 0
lead=british	11 -8 -1 0 0 0
lead=business	0 -12 15 0 -2 0
lead=but	-10 3 -6 4 9 0
lead=by	-23 13 6 -2 0 0
lead=call	-9 13 -2 0 0 0
lead=cambodia	0 -11 12 0 0 0
lead=canada	9 -17 0 9 0 0
lead=carney	-4 -1 -10 -6 20 0
lead=chief	0 -8 -2 11 0 0
lead=chile	0 -11 12 0 0 0
lead=china	-19 10 5 -14 -1 -1
lead=chinese	-4 22 -11 -8 -1 0
lead=commerce	-5 -5 12 -1 0 0
lead=commissioner	11 -9 0 -1 0 0
lead=communiqué	0 14 -12 0 0 0
lead=consultations	10 -9 2 0 0 -2
lead=december	0 -9 10 0 0 0
lead=delegates	0 9 -7 0 0 0
lead=delegations	0 11 -11 0 0 0
lead=details	0 14 -13 0 0 0
lead=did	0 -6 0 0 10 0
lead=donald	9 -32 32 -16 0 0
lead=earlier	0 0 -7 0 10 0
lead=economists	0 11 -10 0 0 0
lead=economy	0 11 -3 -6 0 0
lead=ecuador	0 -11 12 0 0 0
lead=envoys	0 20 -20 0 0 0
lead=eu	5 28 -30 0 0 0
lead=european	-1 8 0 -5 -4 0
lead=everybody	0 0 -16 16 0 0
lead=experts	-9 -23 25 0 0 8
lead=export	0 -7 -6 12 0 0
lead=february	-1 22 -19 0 0 0
lead=federal	-15 9 4 0 0 0
lead=fiji	0 -6 8 0 0 0
lead=finance	11 1 -21 0 0 0
lead=first	0 -7 9 0 0 0
lead=following	0 -19 19 0 0 0
lead=for	0 29 -22 -2 -4 0
lead=four	0 -3 13 -2 -8 0
lead=france	0 10 -9 0 0 0
lead=french	0 12 -10 0 0 0
lead=friday	-23 27 -15 0 0 0
lead=from	7 15 -33 17 -2 0
lead=goods	11 -11 2 0 0 0
lead=greer	0 10 -5 0 0 0
lead=guest	0 15 -14 0 0 0
lead=he	19 -6 12 -18 -17 -7
lead=he'd	4 -12 6 0 0 0
lead=he'll	13 -21 0 0 9 0
lead=here	0 10 -9 0 0 0
lead=his	-3 1 -11 -1 15 0
lead=i	21 -12 0 -2 -1 0
lead=iceland	0 -14 15 0 0 0
lead=in	20 -15 4 0 7 0
lead=india	0 12 -19 -5 7 0
lead=it	12 1 -3 -4 -13 -8
lead=italy	0 -10 11 0 0 0
lead=its	10 -16 -9 2 19 0
lead=jamaica	0 10 -8 0 0 0
lead=january	-1 19 -14 0 0 0
lead=joint	0 33 -32 0 0 0
lead=june	21 -28 10 0 0 0
lead=korea	0 -6 11 0 0 0
lead=later	0 -14 14 0 0 0
lead=li	0 10 -6 0 0 0
lead=lula	-5 -6 12 0 0 0
lead=lunch	0 12 -12 0 0 0
lead=malaysia	0 19 -12 0 -1 0
lead=members	0 -12 14 0 0 0
lead=minister	0 -3 12 -13 -1 0
lead=ministers	-24 13 19 -5 0 0
lead=monday	9 -32 31 0 -9 0
lead=morning	-10 17 -6 0 0 0
lead=mr	-8 -7 20 -22 4 0
lead=negotiations	0 -11 12 0 0 0
lead=negotiators	1 -39 18 26 -15 0
lead=neither	3 -16 17 0 0 0
lead=next	0 7 2 -13 -2 0
lead=nigeria	0 -11 12 0 0 0
lead=no	0 -3 11 -5 0 0
lead=not	0 -11 11 0 0 0
lead=nothing	0 -11 12 0 0 0
lead=nov	0 15 -14 0 0 0
lead=november	-13 49 -39 0 0 0
lead=now	0 -12 -11 0 19 0
lead=oct	0 -13 14 0 0 0
lead=october	3 -9 8 0 0 0
lead=of	-1 16 -13 0 0 0
lead=officials	4 -30 0 4 -2 20
lead=on	12 -5 -17 10 15 -6
lead=one	-9 11 -1 0 0 0
lead=our	-14 0 11 0 0 0
lead=overnight	5 3 -11 0 0 0
lead=panama	0 13 -12 0 0 0
lead=phone	-13 14 0 0 0 0
lead=poland	0 13 -9 0 0 0
lead=portugal	0 -13 14 0 0 0
lead=president	-17 12 3 -12 3 -1
lead=presidents	-5 -3 4 -5 9 0
lead=press	0 23 -21 0 0 0
lead=prime	19 -6 9 -7 -15 0
lead=readout	-24 23 2 0 0 0
lead=saturday	-15 -2 12 0 0 0
lead=scott	-3 0 15 0 -24 0
lead=second	0 -5 8 -4 0 0
lead=see	0 16 -12 0 0 0
lead=senior	-3 0 -3 10 0 0
lead=september	-3 -13 16 0 0 0
lead=shares	0 12 -10 0 0 0
lead=she	-1 -15 21 -2 0 0
lead=should	0 15 -13 0 0 0
lead=signed	0 26 -26 0 0 0
lead=since	0 5 -7 1 0 0
lead=so	-11 -22 27 -9 9 0
lead=sunday	-12 -1 10 0 0 0
lead=switzerland	4 6 -10 0 -4 0
lead=talks	-5 -6 7 9 -27 1
lead=telephone	-10 10 0 0 0 0
lead=ten	-4 12 -7 0 0 0
lead=the	-6 -11 15 -19 17 3
lead=their	5 -6 -11 10 4 0
lead=then	0 -10 14 0 -4 0
lead=they	15 -29 17 22 -21 -8
lead=they'll	-14 7 -14 7 12 0
lead=third	0 27 -26 0 0 0
lead=though	0 9 -5 0 0 0
lead=thursday	25 -22 2 -9 9 0
lead=to	0 8 -5 0 0 0
lead=today	-10 1 8 0 -10 0
lead=tomorrow	-22 7 1 6 -10 0
lead=trade	-7 -23 23 13 0 0
lead=treasury	-25 22 -12 14 -16 0
lead=trump	-20 23 0 -15 -6 -1
lead=tuesday	6 -14 11 0 -4 0
lead=turkish	6 -15 10 0 0 0
lead=twenty	0 11 -9 0 0 0
lead=uganda	0 -17 13 4 0 0
lead=unless	2 11 -14 0 -3 0
lead=ursula	0 -8 17 0 -13 0
lead=us	-7 10 -14 9 2 0
lead=vice	6 7 -20 17 -15 0
lead=vietnam	4 0 -14 9 0 0
lead=washington	-1 16 -19 0 9 0
lead=we	-12 -17 33 -10 -11 0
lead=wednesday	10 -4 0 0 -2 0
lead=what	14 -5 -5 8 -11 0
lead=when	-5 -12 12 -12 12 -1
lead=where	-13 -10 14 2 -1 0
lead=while	6 -11 9 0 0 0
lead=white	15 -9 -6 0 0 0
lead=whose	0 0 -5 -1 0 9
lead=will	0 -5 9 0 0 0
lead=without	0 9 -5 0 0 0
lead=xi	-23 24 -13 -7 4 0
lead=yesterday	-11 16 -17 11 -5 0
lead=you	0 -4 9 0 0 0
lead=—	18 -5 -1 -7 1 -9
lead=•	0 13 -8 0 0 0
left:calls	60 -26 -68 -32 5 12
left:coming	16 -13 8 5 -8 -5
left:ended	12 5 -3 -11 -6 -2
left:experts	-10 -26 19 -29 -21 49
left:m=arrived	-5 21 -8 -5 -12 0
left:m=ate	0 9 -5 0 -2 0
left:m=attempt	4 9 -15 0 0 0
left:m=bargain	0 -11 10 0 0 0
left:m=came	3 -13 14 -6 0 0
left:m=closed	7 3 -12 6 -2 0
left:m=come	-4 9 -6 4 -3 0
left:m=conference	8 1 -9 -10 -5 8
left:m=delegation	-7 -4 0 12 -4 0
left:m=delegations	-5 -16 19 6 -8 0
left:m=dinner	0 -10 14 0 -1 0
left:m=due	3 10 -1 0 -15 0
left:m=ended	-4 -2 9 -3 -2 0
left:m=expected	-6 11 1 -10 -2 0
left:m=flew	-4 12 -3 -5 -5 0
left:m=fly	0 19 -14 0 0 0
left:m=gather	0 13 -13 0 0 0
left:m=guest	0 9 -22 -1 15 0
left:m=here	-13 -5 12 -4 1 0
left:m=host	-7 27 -24 -6 3 0
left:m=hosts	0 18 -11 -1 -6 0
left:m=invitation	0 -6 13 0 -6 0
left:m=invited	-2 12 -7 -2 0 0
left:m=land	0 14 -15 0 0 0
left:m=landed	4 18 -24 0 0 0
left:m=lands	-1 -2 8 0 -4 0
left:m=leg	0 -13 14 0 0 0
left:m=meet	-11 4 -6 -8 11 8
left:m=meeting	10 -5 8 -5 -15 0
left:m=meets	0 -2 -11 7 8 0
left:m=negotiated	2 -12 13 -4 0 0
left:m=negotiation	0 -18 19 0 0 0
left:m=negotiator	0 2 -10 8 0 0
left:m=negotiators	-3 -10 0 30 -21 -1
left:m=parted	0 -15 18 0 0 0
left:m=receive	0 10 -14 0 3 0
left:m=round	-17 -5 14 -3 -4 -5
left:m=rounds	-1 6 1 -11 0 0
left:m=sat	3 -10 10 -9 -6 3
left:m=see each other	0 -12 13 2 -2 0
left:m=settled	13 6 -13 -3 -4 0
left:m=signed	2 12 -3 -14 -16 -1
left:m=sitting	0 -7 10 0 0 0
left:m=summit	6 -6 8 -8 -2 0
left:m=table	3 16 -19 -5 4 0
left:m=talk	-2 29 -26 -19 -16 5
left:m=talked	8 -27 0 -9 19 13
left:m=talking	0 -4 0 9 -5 0
left:m=talks	-5 -14 21 0 -17 0
left:m=there	1 -14 5 15 -5 7
left:m=time	7 -13 7 0 1 0
left:m=to see	0 8 -4 0 -2 0
left:m=travel	-9 -14 1 10 8 0
left:m=travels	-1 0 9 0 -8 0
left:m=visit	-13 0 1 0 4 0
left:m=visited	0 -8 -5 0 11 3
left:m=where	-11 8 -2 6 -7 0
left:meets	-18 3 8 -8 -6 14
left:running	-4 -11 4 10 13 0
left:summit	5 -11 -10 9 16 -24
left:sure	-12 -20 21 -10 7 4
left:wished	-9 20 0 -18 -11 0
lll=, <level> from	0 -12 12 0 0 0
lll=, <level> in	0 -10 10 0 0 0
lll=, <name> ,	-1 -21 24 0 0 0
lll=, <name> to	0 10 -9 0 0 0
lll=, <office> ,	0 10 -8 0 0 0
lll=, <organisation> ,	0 -20 20 0 0 0
lll=, <person> ,	-5 8 -12 9 0 0
lll=, <seat> ,	14 -15 6 -2 0 0
lll=, after the	16 -13 -1 0 0 0
lll=, after two	0 10 -10 0 0 0
lll=, and in	0 -9 9 0 0 0
lll=, and on	-10 17 -22 8 0 0
lll=, as of	11 -6 -6 0 0 0
lll=, begin on	0 19 -15 -4 0 0
lll=, end on	0 -7 8 0 0 0
lll=, friday ,	0 10 -13 0 0 0
lll=, in a	12 -11 0 0 0 0
lll=, monday ,	0 16 -14 0 0 0
lll=, on a	0 11 -9 0 0 0
lll=, publish on	-1 11 -8 0 0 0
lll=, sign on	7 -14 8 0 0 0
lll=, thursday ,	0 12 -7 0 0 0
lll=, tuesday ,	0 7 -6 0 0 0
lll=, wednesday ,	0 -16 17 0 0 0
lll=, where he	0 -11 -4 9 3 0
lll=, where they	0 -12 13 0 0 0
lll=/ <seat> ,	7 10 -17 -4 -2 0
lll=: <level> in	0 -11 13 0 0 0
lll=<begin> <begin> "	0 11 -9 0 0 0
lll=<begin> <begin> (	0 14 -10 0 0 0
lll=<begin> <begin> <office>	13 -6 -3 0 -5 0
lll=<begin> <begin> <person>	-5 -1 15 -5 -8 0
lll=<begin> <begin> a	8 -17 14 -11 0 0
lll=<begin> <begin> and	0 17 -12 0 -5 0
lll=<begin> <begin> by	-1 -5 10 0 0 0
lll=<begin> <begin> first	0 -11 13 0 0 0
lll=<begin> <begin> for	0 9 -8 0 0 0
lll=<begin> <begin> friday	-2 -7 10 0 0 0
lll=<begin> <begin> from	8 -6 -4 9 -1 0
lll=<begin> <begin> he	19 -27 7 0 4 0
lll=<begin> <begin> his	0 3 -11 0 6 0
lll=<begin> <begin> in	0 -2 -14 2 12 0
lll=<begin> <begin> it	-3 11 -3 0 0 0
lll=<begin> <begin> last	-3 -17 21 0 0 0
lll=<begin> <begin> morning	-5 11 -3 0 0 0
lll=<begin> <begin> next	0 11 -2 -11 0 0
lll=<begin> <begin> on	1 -2 -7 11 6 -1
lll=<begin> <begin> one	-5 9 -2 0 0 0
lll=<begin> <begin> second	0 -15 17 -2 0 0
lll=<begin> <begin> since	-13 7 -6 5 0 0
lll=<begin> <begin> the	-13 -4 4 8 4 -1
lll=<begin> <begin> they	19 -21 2 6 -5 0
lll=<begin> <begin> third	0 11 -10 0 0 0
lll=<begin> <begin> thursday	13 -18 10 0 0 0
lll=<begin> <begin> tuesday	-5 -17 21 0 0 0
lll=<begin> <begin> we	-9 0 7 0 0 0
lll=<begin> <begin> who	10 -4 -5 0 0 0
lll=<begin> <name> 's	0 6 2 -9 -2 0
lll=<begin> <name> ,	-1 -9 13 -1 0 0
lll=<begin> <name> :	0 -12 0 13 0 0
lll=<begin> <organisation> ,	13 -8 0 0 0 0
lll=<begin> <person> 's	0 -9 15 0 -4 0
lll=<begin> <person> had	-7 -10 9 -3 15 0
lll=<begin> <person> has	11 -1 -7 0 0 0
lll=<begin> <person> say	-1 12 -7 0 0 0
lll=<begin> <person> will	-7 9 0 -1 -1 0
lll=<begin> <seat> ,	-1 1 -3 -3 -1 10
lll=<begin> <span> of	0 -13 16 -2 0 0
lll=<begin> a first	0 -2 -8 12 0 0
lll=<begin> a new	0 -11 5 5 0 0
lll=<begin> also on	-1 -8 11 0 0 0
lll=<begin> and on	0 -8 0 12 0 0
lll=<begin> brussel ,	0 11 -9 0 0 0
lll=<begin> friday ,	13 -3 -16 0 0 0
lll=<begin> from the	0 11 -11 0 0 0
lll=<begin> guayaquil ,	0 10 -9 0 0 0
lll=<begin> in the	0 11 -6 0 -2 0
lll=<begin> incheon ,	0 -5 -2 9 0 0
lll=<begin> it end	0 -1 -9 10 0 0
lll=<begin> madrid ,	-2 -8 11 0 0 0
lll=<begin> monday ,	-5 -17 21 0 0 0
lll=<begin> mr <person>	-6 19 -9 -3 0 0
lll=<begin> on the	0 -9 12 0 0 0
lll=<begin> sign on	0 10 -10 0 0 0
lll=<begin> sunday ,	0 -18 20 0 0 0
lll=<begin> the delegation	0 14 -13 0 0 0
lll=<begin> the fifth	0 -11 -7 12 4 0
lll=<begin> the fourth	0 -10 16 -5 0 0
lll=<begin> the last	-2 -6 12 0 0 0
lll=<begin> the leader	8 -19 0 0 10 0
lll=<begin> the next	0 0 -11 16 -3 0
lll=<begin> the second	0 -11 16 -8 0 0
lll=<begin> the sixth	0 -2 7 -8 0 0
lll=<begin> the state	0 -6 -3 0 10 0
lll=<begin> the three	0 -12 12 0 0 0
lll=<begin> the two	0 -21 6 8 6 0
lll=<begin> they have	-1 -7 11 0 0 0
lll=<begin> thursday ,	-5 -10 6 -1 10 0
lll=<begin> tuesday ,	-4 -17 20 0 0 0
lll=<day-ahead> , in	0 -10 -7 10 3 0
lll=<day-ahead> , until	0 -11 11 0 0 0
lll=<day-gone> after a	5 -13 7 0 0 0
lll=<day-today> after a	1 -11 10 0 0 0
lll=<level> , on	0 -10 12 0 0 0
lll=<name> 's <person>	0 -10 9 3 -2 0
lll=<name> , in	0 7 -11 6 -6 0
lll=<name> , on	0 -21 25 0 0 0
lll=<name> <seat> ,	3 -16 13 0 0 0
lll=<name> agree on	-4 -12 17 0 0 0
lll=<name> and <name>	-7 -4 0 13 -5 0
lll=<name> announce on	0 -11 12 0 0 0
lll=<name> at the	-4 27 -10 -1 -15 0
lll=<name> begin on	0 -16 17 0 0 0
lll=<name> meet on	0 12 -21 9 0 0
lll=<name> say on	0 -16 17 0 0 0
lll=<name> sell to	0 -14 7 0 8 0
lll=<name> sign on	0 -10 10 0 0 0
lll=<name> — <name>	0 17 -15 0 0 0
lll=<number> : <number>	19 -4 -13 0 0 0
lll=<number> round of	0 -7 10 -1 0 0
lll=<organisation> say on	0 19 -17 0 0 0
lll=<person> , on	8 3 -10 0 0 0
lll=<person> , who	-15 9 3 -2 -2 0
lll=<person> : i	-5 9 -2 0 0 0
lll=<person> : on	14 -22 11 0 0 0
lll=<person> : we	1 6 -9 0 0 0
lll=<person> and <person>	-4 11 2 -10 -5 0
lll=<person> in <name>	0 4 -13 -1 6 0
lll=<person> is to	13 -16 0 3 -1 0
lll=<person> meet on	0 -24 17 -3 0 0
lll=<person> of <name>	12 -12 0 0 0 0
lll=<person> plan to	0 -15 8 5 0 0
lll=<person> say on	0 -6 6 -10 4 0
lll=<person> say that	0 -21 0 22 0 0
lll=<person> say the	0 -15 17 0 0 0
lll=<person> write on	-1 15 -9 0 -1 0
lll=<quality> good from	0 -8 9 0 0 0
lll=<seat> , on	0 -24 26 0 0 0
lll=<seat> , thursday	-5 23 -18 0 0 0
lll=<seat> , tuesday	14 -4 -11 0 0 0
lll=<seat> for a	0 11 -9 0 0 0
lll=<seat> on the	0 -10 11 0 0 0
lll=<seat> say on	-14 28 -16 0 0 0
lll=<seat> that the	0 15 -14 0 0 0
lll=<span> , from	0 12 -11 0 0 0
lll=<span> , to	0 15 -10 0 0 0
lll=<span> after the	0 -14 15 0 0 0
lll=<span> before the	0 -17 10 0 6 0
lll=a deal on	0 -6 0 0 9 0
lll=a meet on	0 -8 9 0 0 0
lll=a post on	0 13 -10 0 0 0
lll=a truce on	0 -7 8 0 0 0
lll=a very good	-3 11 -2 0 -1 0
lll=a weekend of	0 -20 22 0 0 0
lll=a year ago	0 10 -10 0 0 0
lll=after <span> of	-9 -8 0 0 17 0
lll=after a phone	9 -9 0 0 0 0
lll=after a telephone	11 -10 0 0 0 0
lll=after the second	0 5 -14 7 0 0
lll=an hour on	3 -11 10 -3 0 0
lll=an interview on	0 9 -9 0 0 0
lll=and <name> on	-7 -17 21 0 -1 0
lll=and <name> will	-2 -14 5 0 7 0
lll=and <person> ,	6 -11 -13 4 12 0
lll=and <person> had	0 2 6 0 -12 0
lll=and <person> to	-1 16 -14 -5 0 0
lll=and <quality> negotiator	0 -13 18 -1 0 0
lll=and the <name>	0 -9 12 -1 0 0
lll=and the <organisation>	0 11 -10 0 0 0
lll=announce it on	1 -11 10 0 0 0
lll=announce late on	12 -10 0 0 0 0
lll=apec summit in	10 -11 0 0 0 0
lll=are due to	-3 -18 7 -1 14 0
lll=as early as	0 9 -8 0 0 0
lll=ask <person> on	5 -17 13 0 0 0
lll=at <number> on	8 4 -15 0 0 0
lll=at midnight on	0 7 -5 0 0 0
lll=at noon on	0 13 -12 0 0 0
lll=at the <seat>	0 0 -15 0 13 0
lll=at the apec	-1 -15 8 0 5 0
lll=be hold on	0 -5 8 0 0 0
lll=be publish on	0 -10 10 0 0 0
lll=be the third	0 -8 11 -2 0 0
lll=been move to	0 -12 13 0 0 0
lll=before midnight on	7 -15 0 8 0 0
lll=bessent say on	0 -15 17 0 0 0
lll=by video on	4 -3 -13 -1 0 11
lll=closed <span> of	0 -12 13 0 0 0
lll=come to the	0 -3 10 -3 -1 0
lll=did so on	9 -4 -3 0 0 0
lll=during <person> 's	0 -8 12 0 -3 0
lll=each other on	18 0 -6 -5 -10 0
lll=end , on	0 -9 -3 0 12 0
lll=end <span> of	0 0 -6 11 0 0
lll=end of a	0 -6 0 10 0 0
lll=fact sheet on	0 10 -9 0 0 0
lll=first , on	0 9 -7 0 0 0
lll=flew home on	0 -12 15 -1 0 0
lll=for <name> on	0 -19 14 10 -1 0
lll=for <seat> on	0 12 -11 0 0 0
lll=for <span> from	0 18 -15 0 0 0
lll=for the fourth	0 -13 1 11 0 0
lll=for the next	0 7 2 -12 0 0
lll=for the second	0 -10 -1 10 0 0
lll=had begin on	0 -16 18 0 0 0
lll=had meet on	0 -11 5 -1 7 0
lll=had say on	0 12 -8 0 0 0
lll=he and <person>	-1 -13 7 8 0 0
lll=he announce on	0 -13 14 0 0 0
lll=he expect to	7 -3 5 3 -13 0
lll=his <organisation> on	12 -17 -3 9 0 0
lll=his network on	-10 10 0 0 0 0
lll=hour on the	8 -5 -2 0 0 0
lll=in <month-ahead> after	-3 20 -16 0 0 0
lll=in <name> on	-5 -6 -31 18 22 0
lll=in <organisation> on	0 9 -9 0 0 0
lll=in <seat> ,	14 0 -9 -1 0 0
lll=in <seat> for	0 12 -11 0 0 0
lll=in <seat> on	0 11 2 -26 -27 -2
lll=in <seat> since	0 9 -8 0 0 0
lll=in <span> on	0 10 -9 0 0 0
lll=in a second	0 8 -7 0 0 0
lll=in a telephone	9 -6 0 0 0 0
lll=in aqaba on	0 13 -12 0 0 0
lll=in bergen on	0 -10 10 0 0 0
lll=in brief ,	0 10 -9 0 0 0
lll=in cartagena on	0 -11 11 0 0 0
lll=in halifax on	0 -9 10 0 0 0
lll=in istanbul on	0 10 -9 0 0 0
lll=in karachi on	0 -10 11 0 0 0
lll=in kuala lumpur	0 17 -13 -1 0 0
lll=in london on	-1 -14 16 0 0 0
lll=in madrid on	-1 8 -5 0 0 0
lll=in new york	0 -8 11 0 -1 0
lll=in recife on	0 -10 10 0 0 0
lll=in salvador on	0 -10 10 0 0 0
lll=in seoul on	0 -7 13 -4 0 0
lll=in shenzhen on	0 19 -15 0 -4 0
lll=in the first	0 16 -16 0 0 0
lll=in the last	0 13 -13 0 0 0
lll=in the third	0 33 -32 0 0 0
lll=in their third	0 9 -8 0 0 0
lll=in trieste on	0 -14 15 0 0 0
lll=in tromsø on	0 -11 12 0 0 0
lll=into force on	-2 8 -4 0 0 0
lll=is <level> from	0 -13 14 0 0 0
lll=is due on	-3 10 -5 0 0 0
lll=is in <seat>	0 -11 11 0 0 0
lll=is over on	0 10 -9 0 0 0
lll=is plan for	0 0 -4 9 0 0
lll=is set for	11 0 -11 0 0 0
lll=is the fourth	0 20 -19 0 0 0
lll=is their second	0 -7 10 -3 0 0
lll=it again on	9 -5 -2 0 0 0
lll=it begin on	0 12 -8 0 0 0
lll=it end on	0 20 -17 0 0 0
lll=it meet on	0 10 -7 0 0 0
lll=it take effect	0 -13 13 0 0 0
lll=joint statement of	0 12 -11 0 0 0
lll=kuala lumpur on	-14 -13 28 0 -1 0
lll=last week 's	0 -8 -3 0 14 0
lll=last week ,	0 -9 10 0 0 0
lll=leader spoke by	-12 3 0 0 8 0
lll=leave <name> before	0 -8 9 0 0 0
lll=lose <level> on	11 -8 -1 0 0 0
lll=make public on	0 11 -9 0 0 0
lll=malaysian capital on	0 12 -11 0 0 0
lll=meet <person> on	0 -33 23 -11 10 0
lll=meet again on	0 15 -9 0 -2 0
lll=meet in <seat>	0 22 -21 0 0 0
lll=ministry say on	15 -3 -8 0 0 0
lll=mr <person> on	0 -11 0 7 2 0
lll=negotiator li chenggang	0 8 -7 0 0 0
lll=new york from	0 -8 16 -3 0 0
lll=new york on	0 13 -9 -1 0 0
lll=next round of	0 -11 -5 16 0 0
lll=next wednesday ,	0 11 -10 0 0 0
lll=not cancel the	0 -9 0 0 10 0
lll=of <person> 's	0 0 -11 5 8 0
lll=of both country	10 -5 -3 0 0 0
lll=of the <organisation>	0 -8 10 0 0 0
lll=of the asean	0 -15 19 0 -1 0
lll=of the state	0 7 -14 0 4 0
lll=on <day-ahead> to	0 -12 14 0 0 0
lll=on <day-gone> ,	-9 0 8 0 0 0
lll=on <day-gone> he	-10 0 12 0 -4 0
lll=on <day-gone> in	0 0 -8 0 12 0
lll=on a state	0 -9 15 0 -5 0
lll=on sunday ,	0 6 -5 0 0 0
lll=on television on	0 10 -7 0 0 0
lll=order late on	0 -13 13 0 0 0
lll=order sign on	0 -10 10 0 0 0
lll=our <person> ,	8 -9 0 0 0 0
lll=part in the	0 9 -7 0 0 0
lll=plan for the	0 17 -10 0 -7 0
lll=premier he lifeng	0 7 -10 1 0 0
lll=prepare <person> 's	0 0 8 -2 -2 0
lll=press conference on	-6 12 -3 0 0 0
lll=put off to	0 -11 12 0 0 0
lll=readout of the	-8 15 -7 0 0 0
lll=result of the	4 -12 7 0 0 0
lll=run out on	0 13 -10 0 0 0
lll=say after a	0 -7 -9 -1 10 7
lll=say he would	7 -11 10 -3 -2 0
lll=second round of	0 0 9 -18 0 0
lll=second round on	0 17 -16 0 0 0
lll=see <person> in	0 -12 -2 -2 18 0
lll=see <person> on	-4 0 -3 9 0 0
lll=sell to the	0 -6 11 0 -4 0
lll=seventh round of	0 -9 10 0 0 0
lll=state visit to	0 -17 21 0 -5 0
lll=stockholm at the	0 17 -16 0 0 0
lll=swedish capital on	0 -14 15 0 0 0
lll=take effect on	0 10 -4 0 0 0
lll=take place on	2 17 -16 -3 0 0
lll=talk go on	0 -9 11 0 0 0
lll=talked on the	15 -5 -8 0 0 0
lll=television interview on	0 -9 2 0 10 0
lll=tell reporter on	-1 -20 20 4 -2 0
lll=term end on	0 -13 13 0 0 0
lll=that end on	0 -17 18 0 0 0
lll=that he had	-2 12 -9 0 0 0
lll=that he will	0 -11 0 -2 11 0
lll=that he would	0 -12 2 9 2 0
lll=that lapse on	0 -9 9 0 0 0
lll=that start on	0 13 -8 0 -5 0
lll=the <name> from	0 -7 -2 0 10 0
lll=the <name> on	7 14 -12 -4 -10 0
lll=the <office> 's	-3 3 2 2 -10 0
lll=the <organisation> ,	12 -20 13 0 0 0
lll=the <organisation> on	-6 24 -17 -3 0 0
lll=the <person> 's	-8 11 2 0 -6 0
lll=the <person> on	0 11 -9 4 -7 0
lll=the <quality> side	9 4 -16 0 0 0
lll=the <seat> on	-2 -27 -14 21 29 0
lll=the arrangement of	-1 14 -11 0 0 0
lll=the date is	0 -7 9 0 0 0
lll=the duty of	0 -13 13 0 0 0
lll=the duty on	0 -15 16 0 0 0
lll=the memorandum on	0 -12 0 0 11 0
lll=the number on	5 -12 7 0 0 0
lll=the people on	0 16 -11 -2 -2 0
lll=the phone on	10 -8 -2 0 0 0
lll=the press on	11 -8 -2 0 0 0
lll=the proclamation on	0 -11 12 0 0 0
lll=the table on	0 -24 17 0 9 0
lll=the talk of	0 -13 14 0 0 0
lll=the talk on	-9 -1 11 0 0 0
lll=the truce of	0 11 -10 0 0 0
lll=the two <office>	0 -13 13 0 0 0
lll=the two had	0 -6 -3 0 11 0
lll=the two leader	-9 2 8 0 0 0
lll=the two president	0 15 -6 0 -9 0
lll=the war in	0 0 11 -4 -10 0
lll=the week of	0 28 -26 0 0 0
lll=they agree to	0 -9 -9 15 0 0
lll=they are to	0 -12 3 0 7 0
lll=they begin on	0 -8 10 0 0 0
lll=they meet in	-5 0 0 -1 11 0
lll=third round of	0 16 -9 -8 0 0
lll=to <level> on	-1 21 -15 0 0 0
lll=to <person> by	10 -9 0 0 0 0
lll=to <person> on	0 9 -5 0 -4 0
lll=to <seat> on	-8 10 0 -3 -10 0
lll=to <seat> to	0 -15 8 -1 -1 7
lll=to begin on	0 19 -17 0 0 0
lll=to discuss on	0 16 -3 0 -13 0
lll=to follow on	0 -9 10 0 0 0
lll=to last until	0 -16 18 0 0 0
lll=to meet on	0 -1 -11 0 16 0
lll=to prepare the	0 -8 6 9 -10 0
lll=to speak on	8 -4 -1 0 0 0
lll=to start on	0 -8 10 0 0 0
lll=to talk by	10 -9 0 0 0 0
lll=trade agreement on	-2 14 -10 0 0 0
lll=trade deal on	-1 -8 11 0 0 0
lll=trump say on	7 -11 3 0 0 0
lll=two are to	0 -8 15 -5 -6 0
lll=two hour on	-10 10 -9 0 8 0
lll=two president in	0 -12 8 0 4 0
lll=two round of	0 11 -10 0 0 0
lll=video conference on	-9 5 0 0 0 5
lll=video link on	8 -7 -5 0 0 1
lll=visit <seat> from	0 -6 13 0 -4 0
lll=was conclude on	0 11 -8 0 0 0
lll=was given on	0 -11 11 0 0 0
lll=was reach on	0 16 -14 0 0 0
lll=was the fifth	0 16 -12 -1 0 0
lll=was the first	5 8 -12 0 -1 0
lll=was the second	0 10 -8 0 0 0
lll=was the third	0 -10 0 10 0 0
lll=was their fourth	4 -8 -11 12 0 0
lll=was their sixth	-1 21 -15 -1 0 0
lll=was their third	-7 -12 20 0 0 0
lll=was to end	13 -10 -2 0 0 0
lll=were to begin	0 -11 11 0 0 0
lll=when the two	0 -9 14 0 -1 0
lll=which begin on	0 -11 0 13 -2 0
lll=which meet on	0 10 -8 0 0 0
lll=will be on	0 -3 -8 0 11 0
lll=will go on	0 10 -7 0 0 0
lll=will go to	0 -9 -3 0 14 0
lll=will meet on	0 -13 15 0 0 0
lll=will sign on	0 22 -16 0 -5 0
lll=will travel to	0 -2 0 12 -6 0
lll=with <name> on	4 11 -8 -8 -4 0
lll=with <person> by	13 -11 0 0 0 0
lll=with <person> in	0 -5 -9 3 12 0
lll=with <person> on	-2 -11 -4 0 18 0
lll=with <seat> on	0 19 -27 0 0 0
lll=would be another	0 -8 0 11 0 0
lll=would follow on	0 11 -9 0 0 0
lll=would go to	0 -9 10 4 -2 0
lll=would have end	0 -7 10 0 0 0
lll=would resume on	0 -13 8 7 0 0
lll=— <person> will	0 -6 10 0 -5 0
lll=— <seat> ,	-8 -18 23 0 0 0
loud	10 -14 16 -5 -22 -1
lr='s ,	0 14 -9 0 -2 0
lr='s <end>	-9 22 -11 0 0 0
lr='s are	0 -18 20 0 0 0
lr='s in	0 -5 -15 -3 22 6
lr='s of	0 -12 7 0 4 0
lr='s to	0 -24 15 17 -12 0
lr='s with	-8 17 -8 -3 2 0
lr=( )	-8 -5 2 -7 13 0
lr=, (	-5 -10 6 14 -5 0
lr=, ,	-15 -14 9 9 7 5
lr=, -	5 -5 1 -1 -12 13
lr=, :	-5 13 -12 0 3 0
lr=, <end>	28 -27 8 10 9 -15
lr=, <number>	0 -11 0 15 0 0
lr=, and	-9 -5 16 0 0 0
lr=, at	0 19 -15 0 -1 0
lr=, in	-6 2 12 -9 -5 0
lr=, it	2 5 -11 0 0 0
lr=, of	-3 13 -8 0 0 0
lr=, the	2 -4 8 -4 -4 0
lr=, —	-13 20 -6 -27 2 -2
lr=/ <end>	0 -9 10 0 0 0
lr=: 's	6 -10 3 0 0 0
lr=: ,	8 -30 14 0 11 0
lr=: .	0 25 -20 0 0 0
lr=: <end>	-2 26 -21 0 0 0
lr=: in	0 -16 2 13 0 0
lr=<begin> 's	-1 -7 11 0 0 0
lr=<begin> (	12 -9 0 0 0 0
lr=<begin> ,	10 -4 -1 -2 1 0
lr=<begin> -	-5 12 -5 0 0 0
lr=<begin> .	16 -18 8 -9 0 0
lr=<begin> :	9 6 -7 -2 -12 0
lr=<begin> <end>	-19 7 3 -6 1 0
lr=<begin> <level>	0 10 -5 0 0 0
lr=<begin> <name>	0 -3 -2 11 0 0
lr=<begin> <number>	0 -16 17 0 0 0
lr=<begin> <person>	2 8 -15 4 -2 0
lr=<begin> and	0 13 -11 0 0 0
lr=<begin> at	0 11 -21 0 9 0
lr=<begin> evening	0 -18 12 7 0 0
lr=<begin> go	0 4 -12 0 0 8
lr=<begin> in	-2 -26 27 4 0 0
lr=<begin> it	-16 10 -16 0 12 0
lr=<begin> of	-12 14 -13 7 0 0
lr=<begin> on	-1 13 -3 -15 0 0
lr=<begin> they	8 -14 7 0 0 0
lr=<begin> with	0 13 -10 0 -1 0
lr=<day-gone> .	9 0 -9 0 0 0
lr=<level> ,	-4 -8 11 0 0 0
lr=<level> .	5 10 -29 0 0 0
lr=<money> .	14 -14 0 0 0 0
lr=<name> ,	0 -13 8 -5 12 0
lr=<name> <end>	12 -12 -9 9 0 0
lr=<name> for	0 -15 16 0 0 0
lr=<name> in	0 12 -14 3 -1 0
lr=<name> on	-12 17 -15 8 0 0
lr=<number> ,	-8 0 10 -3 -3 0
lr=<number> .	0 25 -23 3 -6 0
lr=<number> in	0 15 -17 0 1 0
lr=<number> of	0 -21 23 -6 3 0
lr=<number> the	0 11 -10 -1 0 0
lr=<office> for	0 -17 20 0 0 0
lr=<office> on	2 8 -10 0 0 0
lr=<office> the	-1 6 -11 0 7 0
lr=<organisation> .	9 0 -13 0 0 0
lr=<person> ,	0 10 -2 0 -6 0
lr=<person> .	0 0 -13 -3 17 0
lr=<person> <end>	0 13 -10 0 0 0
lr=<person> <person>	16 -9 6 0 -6 0
lr=<person> for	-1 -1 13 -5 -8 0
lr=<person> him	2 -14 12 0 0 0
lr=<person> in	-6 11 -5 -2 0 0
lr=<person> it	-15 15 0 0 0 0
lr=<person> on	-3 -5 18 -9 -2 0
lr=<person> the	-13 -24 36 0 -5 0
lr=<person> with	2 -13 14 -1 0 0
lr=<quality> ,	-1 11 -1 -1 -1 0
lr=<seat> ,	-1 9 -3 0 -1 0
lr=<seat> .	-5 -7 8 -2 8 0
lr=<seat> <end>	0 21 -18 0 -1 0
lr=<seat> and	0 5 -12 0 6 0
lr=<span> .	0 13 -9 0 0 0
lr=<span> in	0 -14 18 0 0 0
lr=a ,	-21 12 8 0 -1 0
lr=a .	7 7 -10 0 -6 0
lr=a and	0 10 -8 0 0 0
lr=a at	13 -6 -3 0 0 0
lr=a between	-4 9 -17 9 -1 0
lr=a by	0 -12 10 0 -3 6
lr=a call	4 3 -11 0 0 -1
lr=a conference	8 -17 0 0 0 10
lr=a in	9 0 3 -9 -16 0
lr=a of	-6 -23 11 -1 17 2
lr=a on	2 -11 13 0 0 0
lr=a that	-2 -11 20 -1 -1 0
lr=a to	-2 30 -25 0 0 0
lr=a with	-10 -2 8 8 0 0
lr=about .	0 9 -8 0 0 0
lr=after 's	0 -20 21 0 0 0
lr=after ,	0 10 -9 0 0 0
lr=after <person>	0 6 -9 5 0 0
lr=after with	-12 9 0 0 0 0
lr=also about	-7 15 -8 0 0 0
lr=and .	0 -21 23 0 0 0
lr=and <person>	0 -15 8 0 6 0
lr=and in	0 -9 9 0 0 0
lr=are in	0 -19 11 7 0 2
lr=at 's	0 -8 3 -1 8 0
lr=at ,	0 -14 12 0 1 0
lr=at on	-6 16 -3 0 -5 0
lr=be .	0 16 -13 0 0 0
lr=been off	0 14 -12 0 0 0
lr=before .	0 17 -12 0 0 0
lr=before :	0 -11 12 0 0 0
lr=before <end>	0 11 -10 0 0 0
lr=begin ,	0 -8 10 0 0 0
lr=begin .	-8 12 -1 -1 0 0
lr=by ,	17 -8 -2 0 -1 0
lr=by <end>	-17 34 -17 0 0 0
lr=by at	-9 12 0 0 0 0
lr=by evening	-7 -7 14 0 0 0
lr=by for	13 -12 0 0 0 0
lr=by night	0 -10 11 0 0 0
lr=by on	-7 11 -16 0 -1 6
lr=by that	14 -13 0 0 0 0
lr=by with	-12 14 0 0 0 0
lr=charge .	0 -17 17 0 0 0
lr=confirm .	0 -10 10 0 0 0
lr=constructive with	0 -4 0 0 0 10
lr=country in	7 -13 4 0 0 0
lr=deal ,	0 10 -5 0 0 0
lr=deal .	0 -13 1 14 0 0
lr=delegation for	0 -10 12 0 0 0
lr=delegation in	-3 -4 10 0 0 0
lr=do .	9 -14 5 0 0 0
lr=earlier take	0 -11 11 0 0 0
lr=effect and	0 -13 14 0 0 0
lr=end .	8 -19 16 -4 0 0
lr=fifth .	-1 -18 23 -2 -2 0
lr=first ,	0 -19 23 0 -1 0
lr=first of	-2 24 -8 -12 -8 0
lr=first take	0 -4 -9 13 0 0
lr=for 's	0 19 -11 0 -9 0
lr=for ,	-13 18 -7 -2 -1 0
lr=for .	-2 10 -10 4 -5 0
lr=for <end>	18 -22 0 10 0 0
lr=for and	0 -13 16 0 0 0
lr=for at	0 11 -10 0 0 0
lr=for with	0 -28 21 11 0 0
lr=force ,	0 -12 12 0 0 0
lr=four ,	0 -9 9 0 0 0
lr=fourth .	0 -19 15 7 0 0
lr=fourth since	1 8 -7 -5 0 0
lr=fourth thi	0 10 -2 -5 0 0
lr=from ,	-13 -5 16 -1 -10 0
lr=from .	-8 -1 -5 2 2 13
lr=from <end>	-6 -8 18 -4 -1 0
lr=from <name>	12 -9 -8 9 0 0
lr=from and	0 38 -31 -8 0 0
lr=from for	0 13 -9 -2 0 0
lr=from it	0 -11 4 6 0 0
lr=from we	0 -10 11 0 0 0
lr=good ,	-3 -8 13 0 0 0
lr=good with	20 -8 -4 -2 -2 0
lr=had .	-11 2 9 0 0 0
lr=had <person>	0 -24 23 -8 5 0
lr=had for	0 -8 9 0 0 0
lr=had him	12 -8 -1 0 0 0
lr=had in	8 -5 1 2 -10 0
lr=had of	-11 -4 14 0 0 0
lr=had on	-2 9 -5 -6 3 0
lr=had the	0 -2 -1 -1 10 0
lr=had with	7 2 -15 0 0 6
lr=has .	0 15 -11 0 0 0
lr=has for	0 -13 13 0 0 0
lr=has of	0 -9 10 0 0 0
lr=has on	0 13 -11 0 0 0
lr=have ,	0 -11 13 0 0 0
lr=have .	0 9 -7 0 0 0
lr=he <person>	-11 -8 3 7 3 0
lr=he of	-11 8 0 0 0 0
lr=he on	-10 0 8 0 0 0
lr=he the	-1 12 -8 0 0 0
lr=he to	10 -7 -1 0 0 0
lr=his ,	0 9 -3 0 -6 0
lr=his with	-4 -8 4 -7 14 0
lr=if 's	0 -24 24 0 0 0
lr=in (	0 -10 11 0 0 0
lr=in ,	-3 6 -9 -5 10 0
lr=in .	-7 -23 0 1 28 0
lr=in <day-gone>	0 -10 0 5 6 0
lr=in <end>	0 22 -6 -6 -13 0
lr=in at	10 0 0 -7 -2 0
lr=in fall	0 -9 10 0 0 0
lr=in for	0 10 -9 0 0 0
lr=in from	0 0 0 5 -12 0
lr=in in	0 -14 15 0 1 0
lr=in it	0 -13 -1 5 10 0
lr=in next	0 -11 0 3 8 0
lr=in on	-15 -6 0 9 7 0
lr=in the	0 15 0 0 -8 0
lr=in thi	0 -1 0 10 -5 0
lr=in with	0 20 -10 -5 -3 0
lr=is ,	0 -11 15 0 0 0
lr=is .	-4 5 -19 0 11 0
lr=last ,	-2 -14 12 0 4 0
lr=last in	9 1 -9 0 0 0
lr=leader by	-7 0 0 0 9 0
lr=leave 's	0 -1 -9 0 10 0
lr=meet .	0 -3 -4 -1 11 0
lr=monday <end>	-6 -4 0 0 12 0
lr=new of	0 -9 3 4 0 0
lr=next .	0 19 -13 -5 0 0
lr=next :	0 -11 5 4 0 0
lr=next is	0 -9 4 0 0 9
lr=next of	0 -10 -7 21 0 0
lr=next will	1 17 -21 0 0 0
lr=not in	0 11 -9 0 0 0
lr=not since	0 -13 15 0 0 0
lr=of 's	11 -9 1 0 -2 0
lr=of (	0 -12 13 0 0 0
lr=of ,	-4 1 8 -11 -4 0
lr=of .	8 -8 -8 18 -3 0
lr=of <end>	-9 2 -5 11 0 0
lr=of between	0 16 -8 -9 0 0
lr=of here	0 -12 17 -5 0 0
lr=of in	8 16 -20 -13 10 0
lr=of that	0 -8 3 3 0 0
lr=of the	0 14 -14 0 0 0
lr=on ,	15 5 -15 -4 10 -12
lr=on .	-3 19 -26 4 0 -8
lr=on :	-4 -14 10 0 12 0
lr=on ;	0 17 -9 -12 -8 0
lr=on <end>	-6 -24 24 -13 13 9
lr=on <level>	9 -9 0 0 0 0
lr=on <name>	3 0 -16 13 0 0
lr=on <person>	-1 0 -11 0 18 0
lr=on ?	4 -25 17 0 9 0
lr=on about	0 20 -18 0 -4 0
lr=on afternoon	-5 -6 -3 16 0 0
lr=on and	4 -8 2 13 -18 2
lr=on are	0 -11 12 0 0 0
lr=on as	11 -25 20 0 -2 0
lr=on at	-30 -6 21 -3 -2 12
lr=on between	-12 16 -3 0 0 0
lr=on doe	0 -13 13 0 0 0
lr=on end	0 13 -12 0 0 0
lr=on evening	5 5 -1 -8 -11 0
lr=on for	0 15 -11 4 -13 0
lr=on from	0 -14 15 0 0 0
lr=on has	0 20 -17 0 0 0
lr=on he	-10 -13 19 -4 0 0
lr=on in	-30 4 6 -9 0 0
lr=on it	12 -12 9 -13 0 0
lr=on morning	15 -13 9 -12 -2 0
lr=on of	-5 -5 13 0 0 0
lr=on on	-4 -6 10 -1 0 0
lr=on over	0 17 -15 -1 0 0
lr=on she	-8 6 0 0 0 0
lr=on sign	0 -13 15 0 0 0
lr=on that	-2 18 -12 -2 -15 0
lr=on the	-10 -16 12 17 0 0
lr=on they	-2 -6 11 0 0 0
lr=on to	19 -20 13 0 -20 0
lr=on we	0 11 -10 0 0 0
lr=on what	0 11 -11 0 0 0
lr=on will	0 -9 12 0 0 0
lr=on with	-21 -7 6 -1 21 0
lr=on without	0 -3 8 -7 0 0
lr=on would	0 -9 10 0 0 0
lr=one ,	-4 9 -2 0 0 0
lr=one call	14 -14 0 0 0 0
lr=own with	0 14 -8 -2 0 0
lr=post .	10 -6 -2 0 0 0
lr=president in	0 -21 18 9 -11 0
lr=resume in	0 -9 11 0 0 0
lr=saturday <end>	0 30 -26 0 0 0
lr=say .	0 15 -11 0 0 0
lr=say that	-6 -5 12 0 0 0
lr=second ,	0 -28 27 0 0 0
lr=second .	0 -13 3 11 0 0
lr=second in	0 1 -13 15 0 0
lr=second of	4 13 -8 -10 0 0
lr=second on	0 12 -9 0 0 0
lr=second with	0 -9 9 0 0 0
lr=seventh of	0 -8 10 0 0 0
lr=seventh since	0 15 -14 0 0 0
lr=side at	10 -16 7 0 0 0
lr=sign ,	0 10 -9 0 0 0
lr=sign .	0 24 -19 0 -1 0
lr=sign by	0 14 -12 0 0 0
lr=since ,	3 7 -2 -15 0 0
lr=since .	7 -23 7 15 -3 0
lr=since <end>	-2 30 -24 0 0 0
lr=since morning	-1 -11 14 0 0 0
lr=since noon	0 -6 -6 12 0 0
lr=sixth ,	0 -10 2 7 0 0
lr=sixth since	-2 6 0 -4 0 0
lr=spent in	0 -11 12 0 0 0
lr=start .	0 -9 11 0 0 0
lr=start and	0 -9 9 0 0 0
lr=state ,	0 13 -4 0 -10 0
lr=state .	0 -15 6 0 11 0
lr=state in	0 8 -7 0 0 0
lr=state later	5 -3 10 0 -11 0
lr=state of	0 -5 13 0 -7 0
lr=state that	0 12 -8 0 -2 0
lr=state to	0 -14 14 -1 1 0
lr=stockholm ,	0 11 -10 0 0 0
lr=talk .	0 -3 6 0 0 0
lr=telephone .	-9 3 8 0 0 0
lr=telephone with	10 -7 0 0 0 0
lr=that in	0 -15 6 10 0 0
lr=that the	0 13 -10 -1 0 0
lr=that were	0 10 -5 -4 0 0
lr=that with	0 -1 -9 10 0 0
lr=that would	8 -12 5 0 0 0
lr=the ,	-9 10 0 -20 0 0
lr=the .	-17 42 -17 3 -20 0
lr=the :	-12 2 13 -2 -5 0
lr=the <day-gone>	7 -15 10 0 0 0
lr=the <end>	-21 -7 22 0 -8 0
lr=the <person>	0 9 -11 0 0 0
lr=the and	-10 23 -11 0 0 0
lr=the are	0 21 -19 0 0 0
lr=the at	4 -14 8 10 -7 0
lr=the between	16 -25 1 2 9 0
lr=the border	0 -12 12 0 0 0
lr=the by	0 9 -4 0 0 0
lr=the call	13 -13 0 0 0 0
lr=the doe	0 14 -13 0 0 0
lr=the fail	0 8 -6 0 0 0
lr=the for	3 4 -15 0 3 0
lr=the had	-1 -3 10 -7 -2 0
lr=the have	-1 -26 18 0 13 0
lr=the in	7 -28 25 -1 0 0
lr=the is	5 -8 10 0 -9 0
lr=the last	0 13 -7 0 -4 0
lr=the lasted	-20 -19 27 0 9 0
lr=the later	-3 -3 -1 0 10 0
lr=the of	0 -17 7 0 16 0
lr=the on	8 -18 -5 10 9 0
lr=the that	11 -13 -12 4 13 0
lr=the the	-6 10 -2 0 0 0
lr=the to	-6 -4 14 0 -1 0
lr=the was	-3 0 6 1 -9 0
lr=the were	0 7 0 -3 0 0
lr=the will	0 11 -7 -7 0 0
lr=the with	18 3 -19 0 -7 0
lr=the would	0 33 -28 -3 -1 0
lr=their .	0 -5 0 10 -2 0
lr=their in	-1 -7 21 -11 -5 0
lr=their on	0 -10 8 5 -5 0
lr=they ,	0 11 -10 0 0 0
lr=they .	0 18 -15 0 0 0
lr=they a	0 9 -9 0 0 0
lr=they for	12 -18 10 0 0 0
lr=they in	12 -33 0 8 4 0
lr=they it	-5 12 -5 0 0 0
lr=third ,	-6 -18 26 -1 0 0
lr=third .	0 -12 19 -10 0 0
lr=third between	0 -7 10 0 0 0
lr=third in	5 9 -9 -1 0 0
lr=third is	0 15 -11 0 0 0
lr=third of	-3 17 -7 -13 0 0
lr=third on	0 -5 -1 10 0 0
lr=third since	-7 -14 9 12 0 0
lr=third was	0 18 -18 0 0 0
lr=third will	0 -9 9 0 0 0
lr=three .	12 -7 -3 0 0 0
lr=through .	0 -14 15 0 0 0
lr=thursday ,	10 8 -21 0 0 0
lr=thursday <end>	1 -10 10 0 0 0
lr=to )	0 -8 10 0 0 0
lr=to ,	-10 22 -9 -1 -7 0
lr=to .	-12 9 8 -14 -6 0
lr=to ;	-11 12 0 0 0 0
lr=to <day-ahead>	-5 8 0 0 0 0
lr=to <day-today>	0 10 -7 0 -7 3
lr=to <end>	-3 17 -9 0 -3 0
lr=to <name>	0 3 -13 0 9 0
lr=to <number>	0 -13 8 0 4 0
lr=to <person>	-3 5 6 0 -11 0
lr=to <seat>	1 -6 25 -5 -27 0
lr=to a	0 14 -12 0 0 0
lr=to about	-3 -11 16 0 0 0
lr=to again	0 0 -13 16 -3 0
lr=to at	7 -1 -2 -8 3 0
lr=to before	0 -9 -5 4 9 0
lr=to each	0 -14 12 -3 4 0
lr=to early	-1 5 6 -9 -4 0
lr=to from	0 -10 0 12 0 0
lr=to him	0 -7 10 0 -4 0
lr=to in	-13 -13 4 0 14 -1
lr=to it	0 16 -10 0 -1 0
lr=to next	0 -12 -5 9 7 0
lr=to on	4 -3 -8 9 0 0
lr=to once	0 -10 -5 15 0 0
lr=to the	0 -11 -5 1 17 0
lr=to thi	15 -24 -3 -4 11 7
lr=to to	10 -8 0 -1 1 0
lr=to with	0 13 -15 0 0 0
lr=trade between	0 -7 9 0 0 0
lr=trade in	0 17 -13 -7 0 0
lr=truce .	0 -9 10 0 0 0
lr=two ,	0 -8 10 0 0 0
lr=two again	-1 -12 14 0 0 0
lr=two at	0 -9 13 0 0 0
lr=two in	9 1 -8 0 0 0
lr=two of	0 14 -10 0 0 0
lr=until .	-11 -27 34 2 -6 0
lr=until <end>	-1 31 -26 0 0 0
lr=until and	0 11 -11 0 0 0
lr=until at	0 12 -11 0 0 0
lr=until evening	0 -10 11 0 0 0
lr=until night	2 7 -10 0 0 0
lr=until to	0 16 -12 0 0 0
lr=was off	4 14 -20 0 0 0
lr=we again	-4 -4 10 0 0 0
lr=we in	10 0 -6 0 0 0
lr=wednesday (	0 21 -20 0 0 0
lr=wednesday <end>	-3 -14 17 0 0 0
lr=which on	0 13 -10 0 0 0
lr=who for	-8 8 0 0 0 0
lr=who whom	10 -2 -8 0 0 0
lr=will <name>	0 0 -9 4 4 0
lr=will <person>	0 -3 -5 0 11 0
lr=will at	0 -6 11 -1 0 0
lr=will his	0 -11 0 8 0 0
lr=will in	10 -21 7 0 0 0
lr=will on	10 -7 4 0 -9 0
lr=will the	0 -2 12 0 -8 0
lr=will to	-7 23 -12 -4 -1 0
lr=would <person>	-1 -21 0 0 23 0
lr=would again	0 -2 -3 12 0 0
lr=would his	0 0 -5 9 0 0
lr=would in	11 -7 0 0 0 0
lr=would on	-6 15 -1 0 -10 0
lr=would to	13 -7 -4 0 0 0
lr=— ,	17 -13 -7 0 0 0
lr=— <end>	-9 21 -9 0 0 0
lr=— between	-2 7 -9 5 0 0
nc2=agree	5 -2 -1 10 -6 -2
nc2=begin	-5 -3 8 -3 0 -8
nc2=buy	0 11 -6 0 0 0
nc2=down	-15 -1 16 -9 -8 0
nc2=end	0 -10 9 1 2 0
nc2=impose	14 6 -14 -4 13 -17
nc2=propose	-1 -12 1 -5 27 -3
nc2=renew	2 2 1 -13 -1 0
nc2=return	0 18 -13 -2 0 0
nc2=say	6 1 -11 0 3 9
nc2=sell	0 13 -5 0 -5 0
nc2=sign	11 15 -16 -6 -5 -2
nc2=stay	4 1 -4 7 -12 -12
nc2=suspend	-23 0 11 -2 5 0
nc2=threaten	-11 5 5 0 -6 0
nc2=up	2 -7 -3 5 10 -2
nct2=agree future	0 12 -10 0 0 0
nct2=agree infinitive	0 -10 5 0 5 0
nct2=agree modal	0 4 -14 8 -2 0
nct2=agree modal-passive	5 -14 10 0 0 0
nct2=agree participle-passive	-13 14 0 -1 -1 0
nct2=agree past	10 -15 2 14 0 0
nct2=agree past-passive	0 10 -9 0 0 0
nct2=agree perfect	0 -14 15 -2 0 0
nct2=agree present-passive	0 9 -9 0 0 0
nct2=bear gerund	4 -9 12 -3 -8 0
nct2=bear infinitive	0 15 -18 0 4 0
nct2=bear modal	8 -1 -12 14 -6 0
nct2=bear participle-passive	0 8 -9 0 0 0
nct2=bear past	3 -12 10 1 -1 0
nct2=bear perfect	-9 -4 13 0 0 0
nct2=bear pluperfect	0 -19 13 8 -1 0
nct2=bear present	-9 10 -4 -11 2 0
nct2=begin future	16 -7 4 -8 -5 0
nct2=begin infinitive	-1 -9 0 17 -1 0
nct2=begin modal	1 14 -14 -6 1 0
nct2=begin past	-4 -4 11 -34 9 0
nct2=begin perfect	-4 -8 15 -1 0 0
nct2=begin pluperfect	0 -13 0 13 -3 0
nct2=begin present	-14 18 -9 -2 0 0
nct2=down infinitive	0 12 -9 0 0 0
nct2=down modal	-3 -9 6 9 0 0
nct2=down past	-8 4 7 -11 -11 0
nct2=down pluperfect	0 12 -8 0 0 0
nct2=end future	0 -16 16 0 0 0
nct2=end gerund	-2 -3 8 0 0 0
nct2=end modal	8 -17 11 0 0 0
nct2=end modal-passive	14 -21 9 0 0 0
nct2=end participle-passive	-3 13 -8 -2 0 0
nct2=end perfect	0 14 -11 0 0 0
nct2=end present	-11 11 -9 5 0 0
nct2=impose future	10 -3 6 -9 -11 0
nct2=impose future-passive	-6 13 -5 -1 0 0
nct2=impose gerund	-13 12 -9 -1 8 0
nct2=impose modal	13 -3 -10 3 0 0
nct2=impose modal-passive	-5 -1 1 -3 8 0
nct2=impose participle-passive	-3 -1 8 -12 0 0
nct2=impose past	20 0 -15 -5 12 -5
nct2=impose perfect	7 -10 0 4 0 0
nct2=impose perfect-passive	0 -14 14 0 0 0
nct2=impose pluperfect	-7 13 -11 5 0 0
nct2=impose present	-8 1 2 -3 2 0
nct2=impose present-passive	-7 -9 0 18 0 0
nct2=lack present	7 -12 7 0 0 0
nct2=propose gerund	-4 14 -8 0 0 0
nct2=propose participle-passive	7 -10 6 -4 0 0
nct2=propose pluperfect-passive	0 8 -9 0 2 0
nct2=propose present	0 -11 0 -11 22 0
nct2=propose present-passive	0 -14 -4 18 1 0
nct2=refuse past	0 10 -9 0 0 0
nct2=renew participle-passive	0 12 -11 0 0 0
nct2=renew past	-2 17 -11 0 0 0
nct2=renew perfect	10 0 -13 0 0 0
nct2=renew present-passive	0 -11 13 0 0 0
nct2=return past	0 11 -9 0 0 0
nct2=say past	11 -1 -10 -1 -1 10
nct2=say perfect	8 -1 -25 10 10 0
nct2=say pluperfect	-1 9 -11 -3 4 0
nct2=say present	-5 -7 12 -1 2 0
nct2=sell pluperfect	0 10 -8 0 0 0
nct2=sign future	0 19 -15 0 0 0
nct2=sign modal	1 14 -16 0 0 0
nct2=sign participle-passive	-8 9 1 -1 -3 0
nct2=sign past	12 -2 -6 2 0 0
nct2=sign past-passive	0 13 -13 0 0 0
nct2=sign perfect	-4 -9 10 -1 6 0
nct2=sign present	14 -4 -1 0 -4 0
nct2=stay future	-11 16 -10 0 0 0
nct2=stay future-passive	0 17 -14 0 0 0
nct2=stay modal	-5 -12 14 12 -3 0
nct2=stay modal-passive	0 19 -18 0 0 0
nct2=stay past	5 -15 9 2 0 -1
nct2=stay past-passive	0 -8 9 0 0 0
nct2=stay pluperfect	0 8 -3 -1 -2 0
nct2=stay present	8 2 -12 4 0 -3
nct2=suspend future	-4 -7 12 0 0 0
nct2=suspend future-passive	0 14 -13 0 0 0
nct2=suspend modal	-10 13 0 0 0 0
nct2=suspend modal-passive	0 15 -13 0 0 0
nct2=suspend participle-passive	0 -8 9 0 0 0
nct2=suspend past	-10 5 -1 -3 9 0
nct2=suspend present	-5 -15 13 6 0 0
nct2=suspend present-passive	0 -10 11 0 0 0
nct2=target gerund	9 -6 -4 0 0 0
nct2=target modal	0 10 -6 0 0 0
nct2=target modal-passive	0 -7 0 0 9 0
nct2=target participle-passive	0 -10 12 0 0 0
nct2=target past	0 -15 9 9 -2 0
nct2=target perfect	0 -10 12 0 0 0
nct2=target present	0 13 -5 -3 -2 0
nct2=threaten past	0 13 -6 0 -2 0
nct2=up future	10 -17 1 9 0 0
nct2=up modal	11 0 -5 -2 -2 0
nct2=up past	-7 -15 2 7 16 0
nct2=up present	0 14 -10 -10 0 0
next:apart	0 10 6 -6 -21 -12
next:calls	103 -40 -34 -2 -36 -27
next:coming	17 1 -4 -6 -2 -14
next:ended	0 2 -10 7 14 -2
next:experts	23 2 -4 -3 -20 -4
next:heads=0	-14 10 11 11 -20 -14
next:heads=1	13 9 -9 -31 5 -28
next:heads=2	32 -35 35 -8 -26 -5
next:meets	-18 -16 16 21 9 -17
next:running	11 2 -6 7 -17 -7
next:summit	-25 5 -3 0 19 -2
next:sure	-24 -17 36 -5 -16 -3
next:wished	-8 12 -13 16 -6 -22
next=(	0 3 0 0 -11 0
next=)	-1 2 -4 -14 11 0
next=,	-4 2 -3 9 0 0
next=-	12 6 -7 -14 -10 0
next=:	-24 23 -9 -12 7 -5
next=;	22 1 -12 -12 3 -6
next=after	19 -4 -8 6 -8 0
next=and	-2 0 5 -10 -4 5
next=as	13 -6 3 -5 -6 0
next=because	-2 1 8 -10 -8 0
next=before	-3 -2 -13 0 20 0
next=but	-5 -10 15 -2 0 0
next=if	-1 17 -19 8 0 0
next=unless	0 13 -10 0 0 0
next=until	0 -11 12 0 0 0
next=when	-16 1 15 -1 -8 0
next=which	10 -1 -4 3 -3 0
next=while	-3 -22 19 0 5 0
next=who	0 26 -30 3 0 0
next=yet	0 -14 15 0 0 0
next=—	-5 -21 24 -3 9 -2
nhas-future	8 4 -6 -12 6 -3
nhas-gerund	4 0 7 -26 -6 0
nhas-infinitive	-9 -15 10 4 17 -3
nhas-modal	11 -10 0 17 -8 -2
nhas-participle	-5 19 -11 -24 3 0
nhas-perfect	-1 10 -5 -9 1 0
nhas-pluperfect	-8 -9 9 14 -6 0
nhas-present	-11 1 1 -1 6 -16
nt2=future	7 -4 3 -2 0 -2
nt2=future-passive-not	-2 10 -3 0 0 0
nt2=gerund	8 2 0 -16 -5 0
nt2=infinitive	0 0 -13 7 11 0
nt2=modal	0 4 -7 14 -15 0
nt2=modal-passive	12 -21 9 1 7 0
nt2=participle-passive	-12 8 5 -22 -4 0
nt2=past	1 -17 8 3 6 2
nt2=past-not	15 8 -15 -4 -6 0
nt2=past-passive	-3 19 -9 -7 -3 0
nt2=perfect	15 -7 -1 -3 3 0
nt2=perfect-not	-9 0 7 0 0 0
nt2=perfect-passive	0 19 -16 -2 0 0
nt2=perfect-passive-not	0 -12 13 0 0 0
nt2=pluperfect	-18 -5 12 10 -4 0
nt2=present	-12 14 -3 -17 3 -13
nt2=present-not	2 1 -11 0 8 0
nt2=present-passive	-4 -12 0 17 4 0
nv0-none	-5 7 2 -2 0 -13
nv1-none	-5 7 2 -2 0 -13
nv2-none	-11 3 5 1 -3 0
nv2=add	12 11 -20 0 -11 0
nv2=answer	-8 13 -4 0 0 0
nv2=apply	3 -10 9 0 0 0
nv2=be	3 -3 4 7 -25 -6
nv2=begin	0 -5 6 7 -15 0
nv2=call	-12 12 1 -8 -4 0
nv2=cancel	-2 13 -13 1 0 0
nv2=carry	1 7 -6 0 -2 0
nv2=charge	-3 5 -11 0 9 0
nv2=clear	0 10 -9 0 0 0
nv2=collect	0 -11 10 0 0 0
nv2=come	0 14 -1 -17 -8 0
nv2=conclude	5 10 -17 -1 4 0
nv2=continue	0 8 -9 0 0 0
nv2=decide	0 12 -6 0 0 0
nv2=end	-17 -8 17 -2 -7 0
nv2=expect	0 -13 6 -2 10 0
nv2=expire	-6 16 -9 -2 4 0
nv2=get	10 -16 6 -2 5 0
nv2=go	0 1 -2 -24 14 0
nv2=have	-7 5 0 -4 1 0
nv2=hold	-11 18 -14 0 7 0
nv2=keep	15 5 -23 -1 0 0
nv2=land	0 14 -11 -2 -1 0
nv2=lay	-2 11 -7 0 0 0
nv2=leave	-3 11 -10 -6 5 0
nv2=look	-6 -2 14 -4 -10 0
nv2=lower	0 -11 13 0 0 0
nv2=meet	6 1 1 -19 -1 0
nv2=move	7 -2 -16 11 0 0
nv2=need	-3 -4 10 0 0 0
nv2=negotiate	-3 -14 10 0 7 0
nv2=note	0 -4 -3 9 0 0
nv2=other	-4 -12 15 -2 6 0
nv2=pass	0 -10 6 0 2 0
nv2=pay	-14 -1 1 5 0 0
nv2=plan	12 -23 3 8 4 0
nv2=post	-9 3 0 0 7 0
nv2=promise	6 0 -19 -3 17 0
nv2=reach	-1 -7 9 3 -2 0
nv2=receive	-3 -8 0 18 -10 0
nv2=recommend	10 -9 0 0 0 0
nv2=remain	0 10 -8 0 0 0
nv2=report	9 -16 0 7 0 0
nv2=review	-5 -5 11 0 0 0
nv2=rise	-4 -5 0 12 0 0
nv2=run	0 -22 9 3 12 0
nv2=say	-8 -6 4 -10 9 12
nv2=set	0 -10 11 0 0 0
nv2=sign	0 19 -17 0 -6 0
nv2=sit	-2 16 -12 8 -10 0
nv2=spare	8 -15 6 0 0 0
nv2=start	-1 1 -15 14 1 0
nv2=stay	-13 -4 17 0 0 0
nv2=stop	0 10 -7 0 0 0
nv2=strike	0 -11 2 9 0 0
nv2=suspend	-2 -19 22 0 0 0
nv2=think	0 10 -16 0 6 0
nv2=threaten	-9 -1 11 0 -5 0
nv2=wait	5 7 -12 0 0 0
nv2=want	5 -7 -15 -2 18 0
nv2=warn	0 10 -6 0 0 0
nv2=withdraw	14 -20 7 0 0 0
nv2=write	11 -3 3 -11 -3 0
nvt2=accept modal	0 10 -9 0 0 0
nvt2=add past	12 8 -16 0 -11 0
nvt2=agree participle	-7 7 0 0 0 0
nvt2=agree past	12 -22 11 0 3 0
nvt2=announce perfect	0 -8 -2 11 0 0
nvt2=answer past	-6 11 -4 0 0 0
nvt2=apply present	-7 -2 9 0 0 0
nvt2=ask past	-1 3 -11 9 0 0
nvt2=ask pluperfect	0 9 -7 0 0 0
nvt2=be future	-5 9 0 -11 -2 0
nvt2=be modal	-14 -11 13 13 -2 0
nvt2=be present	14 3 -8 -1 -9 -1
nvt2=begin past	0 21 -9 -13 -7 0
nvt2=begin pluperfect	0 -19 8 7 -1 0
nvt2=bring future	0 -10 10 0 0 0
nvt2=call past	-9 4 6 -5 -3 0
nvt2=call perfect	0 8 -8 0 0 0
nvt2=cancel present	0 8 -8 0 0 0
nvt2=carry past	0 14 -13 0 0 0
nvt2=charge future	0 9 -7 0 0 0
nvt2=charge modal	0 -4 -3 0 10 0
nvt2=come present	0 12 -8 0 0 0
nvt2=confirm present	10 -10 0 0 0 0
nvt2=continue present	1 5 -8 0 0 0
nvt2=cut future	0 8 -8 0 0 0
nvt2=cut modal	0 -10 10 0 0 0
nvt2=end future	0 -10 12 0 0 0
nvt2=end gerund	0 -3 6 0 0 0
nvt2=expect present	0 -4 -3 -3 10 0
nvt2=expire present	-6 12 -5 -1 4 0
nvt2=extend modal	0 -10 11 0 0 0
nvt2=extend perfect	11 -6 -5 0 0 0
nvt2=fall modal	0 13 -13 0 0 0
nvt2=get past	8 -14 3 -1 6 0
nvt2=go future	8 -15 12 -3 0 0
nvt2=go past	-11 -2 -1 -1 19 0
nvt2=go present	0 17 -13 -9 0 0
nvt2=have present	-9 8 0 -12 1 0
nvt2=hold future	-4 19 -14 0 0 0
nvt2=hold modal	0 17 -15 0 0 0
nvt2=hold past	-6 -7 11 -6 8 0
nvt2=hope pluperfect	0 -10 12 0 0 0
nvt2=hope present	0 17 -12 0 -5 0
nvt2=impose past	0 14 -13 0 0 0
nvt2=intend present	0 -11 11 0 0 0
nvt2=keep past	12 -9 0 0 0 0
nvt2=keep present	0 14 -11 0 0 0
nvt2=know present	0 16 -14 0 0 0
nvt2=leave future	0 -6 8 0 0 0
nvt2=leave participle	0 12 -11 0 0 0
nvt2=leave pluperfect	0 -8 9 0 0 0
nvt2=leave present	0 18 -14 0 0 0
nvt2=look gerund	-2 13 -5 0 -4 0
nvt2=look past	-1 -18 24 -2 -3 0
nvt2=make past	0 20 -17 0 0 0
nvt2=make present	0 -10 11 0 0 0
nvt2=meet future	2 15 -14 -1 -3 0
nvt2=meet gerund	5 -9 11 -2 -5 0
nvt2=meet modal	11 -12 7 -1 -1 0
nvt2=meet participle	1 9 -11 0 0 0
nvt2=meet past	-3 9 -4 -1 0 0
nvt2=meet perfect	-2 11 -7 0 0 0
nvt2=meet pluperfect	0 -7 9 0 0 0
nvt2=meet present	-2 -9 7 0 4 0
nvt2=move past	8 -13 -8 12 0 0
nvt2=negotiate present	-2 -11 5 0 7 0
nvt2=other future	0 -1 -12 0 12 0
nvt2=other perfect	-5 11 -1 -7 -2 0
nvt2=other pluperfect	1 -15 20 -1 -4 0
nvt2=pay future	-4 -8 9 -1 5 0
nvt2=pay modal	0 -3 -6 10 0 0
nvt2=pay past	0 9 -6 0 0 0
nvt2=plan participle	9 -17 9 -3 1 0
nvt2=plan present	3 -14 0 13 -3 0
nvt2=prepare infinitive	0 14 -13 0 1 0
nvt2=prolong future	0 -14 14 0 0 0
nvt2=prolong participle	0 12 -11 0 0 0
nvt2=prolong past	0 14 -10 -1 0 0
nvt2=prolong present	0 -11 13 0 0 0
nvt2=promise past	7 -3 -20 -3 18 0
nvt2=put perfect	14 -12 0 0 0 0
nvt2=raise present	0 -13 13 0 0 0
nvt2=reach perfect	0 -14 14 0 0 0
nvt2=receive past	-2 -6 2 10 -5 0
nvt2=report past	14 -17 -2 7 0 0
nvt2=rise future	0 -8 -5 13 0 0
nvt2=run present	0 -21 6 4 13 0
nvt2=say past	-11 -3 2 -8 5 13
nvt2=say perfect	9 2 -22 0 8 0
nvt2=say present	-2 -18 20 0 3 0
nvt2=see modal	0 9 -6 0 0 0
nvt2=see past	0 -19 18 0 0 0
nvt2=send pluperfect	0 9 -7 0 0 0
nvt2=set present	0 -21 22 0 0 0
nvt2=sign future	0 12 -10 0 0 0
nvt2=sign modal	0 -9 10 0 0 0
nvt2=sign participle	0 11 -9 0 0 0
nvt2=sign past	0 13 -14 3 -3 0
nvt2=sit future	0 14 -17 10 -7 0
nvt2=sit past	0 -16 21 0 0 0
nvt2=sit present	0 14 -13 0 0 0
nvt2=start present	0 -12 0 9 1 0
nvt2=stay modal	-10 11 0 0 0 0
nvt2=stay present	-1 -7 10 0 0 0
nvt2=step present	0 9 -9 0 0 0
nvt2=strike past	0 -13 2 9 0 0
nvt2=suspend participle	0 -13 13 0 0 0
nvt2=suspend past	0 11 -9 0 0 0
nvt2=suspend present	0 -23 24 0 0 0
nvt2=take future	4 8 -14 0 0 0
nvt2=take infinitive	0 -7 8 0 0 0
nvt2=take modal	0 11 -13 0 5 0
nvt2=take past	0 -11 15 -6 0 0
nvt2=take perfect	-3 -8 14 0 0 0
nvt2=take pluperfect	0 0 -7 9 0 0
nvt2=tell past	-2 10 -13 6 -1 0
nvt2=tell pluperfect	0 12 -4 -2 0 0
nvt2=think past	0 16 -14 0 0 0
nvt2=threaten past	0 10 -6 0 -1 0
nvt2=want present	0 -8 -10 0 19 0
nvt2=write past	12 -5 5 -10 -3 0
o:act=add	0 13 -17 0 0 0
o:act=admit	11 -10 0 0 0 0
o:act=agree	5 -10 1 0 13 0
o:act=announce	-2 13 -5 0 -15 0
o:act=answer	-10 12 -11 0 6 0
o:act=begin	-10 5 2 2 -18 0
o:act=clear	-6 14 -7 0 0 0
o:act=collect	0 14 -8 0 0 0
o:act=confirm	-12 11 2 0 -4 0
o:act=convene	0 -10 10 0 0 0
o:act=declare	-2 -12 15 0 0 0
o:act=discuss	0 -2 12 -2 -11 0
o:act=draw	0 -20 22 0 0 0
o:act=expect	-13 19 -15 -1 2 0
o:act=extend	-3 14 -15 -1 5 0
o:act=gather	-2 14 -11 0 0 0
o:act=get	-26 18 -3 -3 9 0
o:act=halve	0 10 -9 0 0 0
o:act=have	0 -20 17 -5 8 0
o:act=jump	7 -10 3 0 0 0
o:act=know	-9 -1 10 0 0 0
o:act=land	-10 28 -17 0 0 0
o:act=lay	-5 -14 12 7 0 0
o:act=leave	-11 0 11 -10 -4 0
o:act=let	-5 14 -5 0 0 0
o:act=look	0 10 -9 0 0 0
o:act=lower	-1 17 -13 0 0 0
o:act=make	-2 11 -1 -6 -5 0
o:act=move	0 -8 12 0 0 0
o:act=need	0 10 -6 0 0 0
o:act=no verb	10 -3 0 -10 5 0
o:act=order	0 16 -12 0 0 0
o:act=other	19 -13 2 0 3 -3
o:act=pay	18 8 -29 -8 3 0
o:act=plan	-11 10 -3 5 -15 0
o:act=prepare	0 19 -23 7 0 0
o:act=prolong	-15 10 -6 7 0 0
o:act=promise	-12 21 -9 0 0 0
o:act=publish	-1 8 -2 -3 -7 0
o:act=put	7 -3 6 -9 -12 0
o:act=raise	-5 21 -13 0 0 0
o:act=receive	-1 -18 4 11 8 0
o:act=recommend	0 15 -12 0 0 0
o:act=remain	0 -12 13 0 0 0
o:act=report	-2 14 -6 0 -1 0
o:act=review	0 -8 9 0 0 0
o:act=rise	4 -11 4 -2 6 0
o:act=roll	12 -20 9 0 0 0
o:act=say	3 2 7 -20 -12 -2
o:act=seal	12 -16 -17 6 9 0
o:act=see	-15 1 3 4 -5 0
o:act=sell	6 0 -13 0 0 0
o:act=settle	-4 -9 10 1 0 0
o:act=show	0 15 -14 0 0 0
o:act=sign	-14 3 -3 7 12 0
o:act=sit	-17 -5 14 -5 0 -4
o:act=stand	-6 -2 0 9 0 0
o:act=step	0 -21 13 10 0 0
o:act=suggest	0 15 -14 0 0 0
o:act=suspend	0 4 2 -19 -4 3
o:act=tax	0 -12 13 0 0 0
o:act=tell	5 0 0 -12 0 0
o:act=threaten	-6 30 -21 0 0 0
o:act=vote	0 12 -9 0 0 0
o:act=wait	0 24 -19 -2 0 0
o:act=write	1 19 -22 -2 -9 0
o:agree on gone	2 -5 4 -15 4 1
o:announce for ahead	-4 11 -3 0 0 0
o:announce for gone	0 11 -6 0 -4 0
o:approve by ahead	0 -14 14 0 0 0
o:approve on gone	0 12 -9 0 0 0
o:ask on ahead	0 -11 11 0 0 0
o:ask on gone	7 -12 7 0 0 0
o:be  gone	-12 -13 11 0 12 0
o:be due gone	10 -7 -2 0 0 0
o:be for gone	-14 11 0 0 0 0
o:be from ahead	-3 19 -5 -14 -7 0
o:be from gone	0 -29 24 5 0 0
o:be is ahead	-8 2 -6 0 10 0
o:be is gone	0 15 -10 0 0 0
o:be of gone	-5 -2 8 0 0 0
o:be on ahead	3 -5 -4 20 -3 -2
o:be on gone	-4 -1 8 -8 -22 4
o:be since gone	15 -13 2 2 0 0
o:be the ahead	0 -14 16 0 0 0
o:begin began gone	0 9 -5 -1 0 0
o:begin begin gone	0 -11 11 0 0 0
o:begin by ahead	0 16 -12 0 0 0
o:begin from ahead	0 15 -7 -2 0 0
o:begin from gone	0 -16 10 7 0 0
o:begin on ahead	-12 -1 13 -15 -4 0
o:begin on gone	14 15 -23 -3 0 0
o:begin since gone	0 18 -12 -4 0 0
o:begin till ahead	0 -15 9 7 0 0
o:begin to ahead	0 10 -8 0 0 0
o:begin until gone	0 -21 10 12 0 0
o:begin up gone	0 -12 12 0 0 0
o:bring on ahead	0 -15 16 0 0 0
o:bring on gone	7 1 -11 0 0 0
o:call on gone	0 -15 0 9 6 0
o:carried=controls	-16 -14 16 -6 12 3
o:carried=controls far	-4 0 5 -18 4 0
o:carried=deal	2 -3 -4 -5 11 -2
o:carried=duties	11 19 -21 12 -34 -11
o:carried=duties far	2 11 -2 -12 -13 -8
o:carried=exclusions far	-4 18 -23 0 7 0
o:carried=fees	-2 -11 7 9 0 0
o:carried=fees far	-5 4 -6 -7 13 0
o:carried=longer	0 5 0 -10 0 0
o:carried=longer far	0 -18 23 -7 -8 0
o:carried=meeting	-13 -1 6 0 4 -2
o:carried=meeting far	3 -12 15 0 -8 -9
o:carried=none	-6 2 1 5 -9 14
o:carried=procedure	-13 19 -11 3 -5 0
o:carried=procedure far	13 13 -12 -16 -15 0
o:carried=sale	-3 0 -5 -2 13 0
o:carried=sale far	0 3 5 -12 -18 0
o:carried=truce	-12 17 2 -12 -19 -5
o:carried=truce far	-15 14 -8 3 5 -10
o:carry on gone	0 -14 14 0 0 0
o:charge charges gone	0 -9 9 0 0 0
o:clear on gone	-6 11 -4 0 0 0
o:conclude concluded gone	0 -10 11 0 0 0
o:conclude on gone	-5 10 -2 -3 -2 0
o:confirm confirmed gone	0 -12 12 0 0 0
o:confirm on ahead	17 -12 -2 0 -1 0
o:confirm on gone	-25 27 -3 0 0 0
o:convene on ahead	0 -10 10 0 0 0
o:decide on gone	0 -7 11 0 -2 0
o:declare on gone	0 -16 17 0 0 0
o:discuss on ahead	0 -17 15 0 2 0
o:discuss on gone	0 21 -9 0 -13 0
o:draw on gone	0 -12 12 0 0 0
o:end  gone	0 -10 12 0 0 0
o:end end gone	12 -5 -7 0 0 0
o:end ended gone	-3 -8 10 0 0 0
o:end ends ahead	0 11 -8 0 0 0
o:end ends gone	0 -16 9 8 0 0
o:end expires gone	0 -11 13 0 0 0
o:end on ahead	-13 25 -13 -8 -4 0
o:end on gone	-1 -11 11 2 -4 0
o:expect from ahead	0 -9 10 0 0 0
o:expect on ahead	0 -39 19 9 9 0
o:expect on gone	-2 29 -20 -4 -3 0
o:fall on ahead	0 14 -10 0 0 0
o:fix for ahead	12 -24 15 0 0 0
o:fix for gone	-8 21 -14 0 0 0
o:get on gone	-13 -3 5 0 11 0
o:have by gone	0 -11 12 0 0 0
o:have for ahead	12 -18 6 0 0 0
o:have has ahead	0 10 -7 0 0 0
o:have has gone	9 -6 -3 0 0 0
o:have on ahead	-11 -6 6 0 11 0
o:jump on gone	9 -12 3 0 0 0
o:know on gone	-7 10 -1 0 0 0
o:land on gone	-1 17 -12 0 0 0
o:leads=	1 0 1 -11 4 -8
o:leads=(	0 14 -10 0 0 0
o:leads=14 (	0 -9 11 0 0 0
o:leads=2028 (	0 11 -9 0 0 0
o:leads=a deal	0 15 -13 0 0 0
o:leads=accra,	0 -19 19 0 0 0
o:leads=again on	1 11 -6 -5 -6 0
o:leads=agreed on	-5 2 -1 -5 7 0
o:leads=airport on	0 -12 14 0 0 0
o:leads=alexandria on	0 15 -15 0 0 0
o:leads=also on	-1 -8 11 0 0 0
o:leads=and	0 17 -12 0 -5 0
o:leads=and on	0 -12 2 17 -1 0
o:leads=ankara,	9 -19 1 8 0 0
o:leads=announced for	-4 11 -2 0 0 0
o:leads=applies from	0 -11 11 0 0 0
o:leads=aqaba on	0 13 -13 0 0 0
o:leads=arranged for	2 -10 5 0 0 0
o:leads=arrives on	0 10 -8 0 0 0
o:leads=as of	6 14 -22 0 0 0
o:leads=astana,	5 -18 13 0 0 0
o:leads=at nine	0 -6 7 0 0 0
o:leads=at the	-6 77 -64 -3 -22 0
o:leads=away on	0 -9 10 0 0 0
o:leads=baku,	2 -14 12 0 0 0
o:leads=batumi on	0 -17 17 0 0 0
o:leads=be on	0 0 -12 0 10 0
o:leads=before the	-1 27 -20 0 -1 0
o:leads=began on	-4 -7 3 9 -2 0
o:leads=begin on	0 24 -19 -3 0 0
o:leads=begins on	0 15 -9 -3 -2 0
o:leads=begun on	0 -9 11 0 0 0
o:leads=beijing from	-1 -11 18 0 -6 0
o:leads=beijing on	-4 -7 17 -3 -10 0
o:leads=beijing,	-14 10 1 -7 -1 0
o:leads=beijing/washington,	-6 11 -2 0 0 0
o:leads=belgrade,	-4 0 -3 8 0 0
o:leads=bern,	0 14 -11 0 0 0
o:leads=brussels on	17 2 -16 0 0 0
o:leads=brussels,	8 -17 11 -2 -2 0
o:leads=buenos aires,	0 20 -18 0 0 0
o:leads=busan on	-4 -9 16 0 -2 0
o:leads=business on	0 -10 4 0 10 0
o:leads=but on	0 -3 -4 0 10 0
o:leads=by	-11 0 10 0 0 0
o:leads=by the	-2 16 -11 0 0 0
o:leads=cabinet on	12 -10 0 0 0 0
o:leads=cairo on	0 10 -10 0 0 0
o:leads=cairo,	0 -4 -9 13 0 0
o:leads=call of	17 -15 -1 0 0 0
o:leads=call on	11 -1 -17 -1 0 0
o:leads=cambodia on	0 -15 16 0 0 0
o:leads=canada on	0 10 -14 0 0 4
o:leads=capital on	0 -8 12 0 0 0
o:leads=cartagena on	0 -11 11 0 0 0
o:leads=change on	0 -9 10 0 0 0
o:leads=changed on	0 9 -8 0 0 0
o:leads=changes on	0 13 -12 0 0 0
o:leads=china on	-12 1 9 -7 0 0
o:leads=close on	0 19 -16 0 0 0
o:leads=closed on	0 -11 14 0 0 0
o:leads=cnbc on	0 -13 14 0 0 0
o:leads=colombo,	0 14 -11 0 0 0
o:leads=come on	0 -12 15 -1 0 0
o:leads=comes on	0 -6 7 0 0 0
o:leads=concluded on	-1 18 -15 0 0 0
o:leads=conference on	-9 10 -6 0 0 4
o:leads=confirmed on	0 15 -13 0 0 0
o:leads=congress on	0 20 -19 0 0 0
o:leads=date is	0 -8 11 0 0 0
o:leads=day on	0 14 -13 0 0 0
o:leads=days on	0 9 -5 0 0 0
o:leads=deal on	-4 -17 13 0 9 0
o:leads=delhi on	0 10 -8 0 0 0
o:leads=dhaka on	0 -11 11 0 0 0
o:leads=dhaka,	9 -4 -5 0 0 0
o:leads=discuss on	0 16 -8 0 -9 0
o:leads=due on	-3 19 -14 0 0 0
o:leads=duties of	0 -9 10 0 0 0
o:leads=early as	0 9 -8 0 0 0
o:leads=early on	0 14 -12 0 0 0
o:leads=effect on	-3 13 -5 0 0 0
o:leads=ended on	-3 -8 14 -9 0 0
o:leads=evening of	3 6 -10 0 0 0
o:leads=expires on	0 20 -19 0 0 0
o:leads=finish on	0 -9 2 6 0 0
o:leads=first, on	0 9 -7 0 0 0
o:leads=followed on	0 11 -8 0 0 0
o:leads=for	0 9 -8 0 0 0
o:leads=for the	0 8 0 0 -10 0
o:leads=force on	-2 10 -6 0 0 0
o:leads=friday	-2 -7 10 0 0 0
o:leads=friday,	13 -3 -16 0 0 0
o:leads=from	7 -3 -6 8 -1 0
o:leads=given on	0 -9 11 0 0 0
o:leads=go on	0 17 -12 -2 -3 0
o:leads=goods from	0 -7 9 0 0 0
o:leads=guayaquil,	0 10 -9 0 0 0
o:leads=halifax on	0 -9 10 0 0 0
o:leads=hanoi,	0 11 -9 0 0 0
o:leads=helsinki on	0 -11 11 0 0 0
o:leads=helsinki,	-2 9 -6 0 0 0
o:leads=here on	-3 0 13 -11 -7 0
o:leads=higher on	14 -10 -5 0 0 0
o:leads=him on	0 11 -8 0 0 0
o:leads=home on	0 -9 3 -2 7 0
o:leads=hong kong,	0 15 -13 0 0 0
o:leads=hour on	3 -11 10 -3 0 0
o:leads=house on	-9 -22 -8 8 29 0
o:leads=in beijing	0 -12 14 0 0 0
o:leads=in beijing,	0 -10 12 0 0 0
o:leads=in brief,	0 10 -9 0 0 0
o:leads=in on	0 10 -9 0 0 0
o:leads=in paris	0 10 -9 0 0 0
o:leads=in scotland	0 0 -11 0 12 0
o:leads=incheon,	0 -5 -2 9 0 0
o:leads=interview on	0 -2 -2 0 10 0
o:leads=is on	-12 14 -2 0 0 0
o:leads=issued on	-2 -10 13 0 0 0
o:leads=istanbul on	0 10 -9 0 0 0
o:leads=it charges	0 -9 9 0 0 0
o:leads=it ends	0 -7 0 10 0 0
o:leads=it on	-4 13 -9 -5 4 0
o:leads=jinping on	-15 -21 16 -12 22 0
o:leads=known on	-7 16 -9 0 0 0
o:leads=korea on	-4 -17 -38 28 24 0
o:leads=korea, on	0 -20 22 0 0 0
o:leads=kuala lumpur	0 13 -8 -2 0 0
o:leads=kuala lumpur,	-7 -3 11 -1 -4 0
o:leads=last until	0 -10 12 0 0 0
o:leads=last week,	0 -9 10 0 0 0
o:leads=leyen on	0 -8 9 0 0 0
o:leads=lifeng on	0 -7 13 -2 0 0
o:leads=lima on	0 -14 14 0 0 0
o:leads=lima,	-2 -9 11 0 0 0
o:leads=link on	9 -7 -5 0 0 1
o:leads=london on	-1 -5 8 0 0 0
o:leads=london,	-4 15 -9 0 -1 0
o:leads=lumpur on	-14 -33 44 -2 -2 0
o:leads=lumpur, on	0 14 -13 0 0 0
o:leads=lunch on	0 -7 7 0 0 0
o:leads=lutnick on	0 -12 1 10 0 0
o:leads=madrid,	-6 -13 18 -3 0 0
o:leads=malaysia on	0 -14 13 -2 3 0
o:leads=maputo,	0 12 -11 0 0 0
o:leads=meet on	-3 -2 -14 -5 17 7
o:leads=meeting on	11 -4 0 4 -12 0
o:leads=meets on	0 23 -28 8 -5 0
o:leads=memorandum on	0 -9 0 0 11 0
o:leads=met on	0 -5 5 -12 7 0
o:leads=mexico city,	16 0 -20 0 0 0
o:leads=ministers on	3 -11 8 0 0 0
o:leads=monday,	-5 -17 21 0 0 0
o:leads=montevideo on	0 -16 17 0 0 0
o:leads=montevideo,	10 -4 -6 0 0 0
o:leads=months from	0 13 -12 0 0 0
o:leads=more than	0 -13 13 0 0 0
o:leads=moved to	0 -12 13 0 0 0
o:leads=muscat on	-1 14 -11 0 0 0
o:leads=muscat,	-4 23 -19 0 0 0
o:leads=nairobi,	3 11 -15 0 0 0
o:leads=new york	0 -5 9 0 -1 0
o:leads=next wednesday,	0 11 -10 0 0 0
o:leads=no deal	0 -22 9 14 0 0
o:leads=not on	0 8 -8 0 0 0
o:leads=notice by	0 -10 11 0 0 0
o:leads=nouakchott,	0 5 -15 8 0 0
o:leads=number on	9 -15 6 0 0 0
o:leads=off on	-4 -9 5 9 0 0
o:leads=off to	0 -11 12 0 0 0
o:leads=office on	2 -9 -14 21 0 0
o:leads=on	1 -2 -7 11 6 -1
o:leads=on a	-3 18 -14 0 0 0
o:leads=on it	0 -9 10 0 0 0
o:leads=on sunday,	0 6 -5 0 0 0
o:leads=on the	4 -37 36 0 0 0
o:leads=on till	0 -8 10 0 0 0
o:leads=opens on	0 18 -12 0 -6 0
o:leads=other on	18 0 -6 -5 -10 0
o:leads=ottawa,	-6 25 -15 -2 0 0
o:leads=out on	-3 4 -10 8 0 0
o:leads=over on	0 3 -10 7 0 0
o:leads=panama city,	-4 13 -7 0 0 0
o:leads=paris on	-1 -2 8 -1 0 0
o:leads=people on	0 16 -11 -2 -2 0
o:leads=percent on	12 -1 -15 0 0 0
o:leads=perth on	0 9 -8 0 0 0
o:leads=phone on	11 -5 -5 0 0 0
o:leads=place on	2 18 -16 -3 0 0
o:leads=port moresby,	0 -8 8 0 0 0
o:leads=post of	0 13 -10 0 0 0
o:leads=post on	0 14 -11 0 0 0
o:leads=posted on	0 -4 8 0 0 0
o:leads=posts of	0 -35 26 14 0 0
o:leads=prague,	9 0 -10 0 0 0
o:leads=president on	-9 21 -3 0 -9 0
o:leads=press on	11 -8 -2 0 0 0
o:leads=proclamation on	0 -10 11 0 0 0
o:leads=proposed on	0 -12 13 0 0 0
o:leads=public on	0 10 -9 0 0 0
o:leads=published on	-3 15 -10 0 0 0
o:leads=rabat on	0 23 -23 0 0 0
o:leads=rabat,	-1 17 -15 0 0 0
o:leads=resume on	0 -15 8 10 -2 0
o:leads=riga on	0 21 -20 0 0 0
o:leads=round on	0 20 -20 0 0 0
o:leads=run from	0 -8 8 0 0 0
o:leads=run to	0 -8 10 0 0 0
o:leads=runs to	0 12 -11 0 0 0
o:leads=runs until	0 14 -13 0 0 0
o:leads=said on	0 4 1 -23 -2 0
o:leads=santiago on	-6 -10 15 0 0 0
o:leads=seoul,	-9 10 -4 2 -7 0
o:leads=set for	7 7 -13 0 0 0
o:leads=settled on	0 13 -11 0 0 0
o:leads=sheet on	0 14 -13 0 0 0
o:leads=shenzhen on	0 19 -15 0 -4 0
o:leads=sign on	0 24 -17 0 -6 0
o:leads=silva on	11 -10 0 0 0 0
o:leads=since	-14 7 -6 5 0 0
o:leads=since the	0 14 -13 0 0 0
o:leads=singapore,	0 -12 13 0 0 0
o:leads=sits on	0 11 -10 0 0 0
o:leads=south korea	0 0 -11 8 0 0
o:leads=speak on	20 -10 -7 0 0 0
o:leads=spoke on	10 -5 -1 0 0 0
o:leads=starts on	0 27 -24 0 -5 0
o:leads=statement on	0 -15 16 0 0 0
o:leads=states from	0 -9 0 0 10 0
o:leads=states on	0 30 -16 0 -8 0
o:leads=stay until	0 -13 13 0 0 0
o:leads=stockholm on	0 -6 10 0 0 0
o:leads=struck on	0 -9 10 0 0 0
o:leads=summit of	0 -20 21 0 0 0
o:leads=sunday,	0 -18 20 0 0 0
o:leads=table on	0 -12 5 0 9 0
o:leads=takes effect	0 -11 12 0 0 0
o:leads=talk on	12 18 -32 0 -2 0
o:leads=talks of	0 -14 15 0 0 0
o:leads=talks on	-15 0 18 -13 -9 0
o:leads=tariff on	0 -12 13 0 0 0
o:leads=tashkent,	4 -16 12 0 0 0
o:leads=tbilisi,	12 -3 -9 0 0 0
o:leads=telephone on	-2 12 -12 0 0 0
o:leads=television on	0 12 -9 0 0 0
o:leads=that from	0 15 -11 -4 0 0
o:leads=that on	0 8 -10 0 0 0
o:leads=the	0 9 -8 0 0 0
o:leads=the table	0 -8 10 0 0 0
o:leads=there from	0 -11 13 0 0 0
o:leads=there on	-10 -19 12 10 4 0
o:leads=thursday	13 -18 10 0 0 0
o:leads=thursday and	0 -10 11 0 0 0
o:leads=thursday,	-5 -10 6 -1 10 0
o:leads=tirana,	0 -19 21 0 0 0
o:leads=to begin	0 -13 14 0 0 0
o:leads=to end	12 -5 -6 0 0 0
o:leads=to the	0 14 -12 0 0 0
o:leads=told on	9 -9 0 0 0 0
o:leads=trieste on	0 -14 15 0 0 0
o:leads=tromsø on	0 -11 12 0 0 0
o:leads=truce of	0 13 -11 0 0 0
o:leads=truce on	8 -10 3 0 0 0
o:leads=trump on	6 -8 -2 -8 10 0
o:leads=trump said	0 -10 11 0 0 0
o:leads=tuesday	-5 -17 21 0 0 0
o:leads=tuesday,	-4 -17 20 0 0 0
o:leads=tunis,	9 -14 5 0 0 0
o:leads=two days,	0 -22 13 0 0 6
o:leads=union on	7 0 -10 0 0 0
o:leads=until the	0 14 -10 0 0 0
o:leads=video on	4 -3 -13 -1 0 11
o:leads=vienna,	0 10 -7 0 0 0
o:leads=warned on	0 -10 11 0 0 0
o:leads=was on	0 -15 16 0 0 0
o:leads=washington on	-17 25 -8 -10 -20 0
o:leads=washington,	-9 3 1 -11 11 0
o:leads=washington/beijing,	-1 11 -9 0 0 0
o:leads=white house	0 7 -20 0 12 0
o:leads=windhoek,	-1 -9 11 0 0 0
o:leads=wrote on	0 14 -10 0 -1 0
o:leads=xi on	-1 13 -7 0 -1 0
o:leads=year ago	0 10 -10 0 0 0
o:leads=york from	0 -8 16 -3 0 0
o:leads=york on	0 13 -9 -1 0 0
o:leave before ahead	0 10 -10 0 0 0
o:leave before gone	0 -21 21 0 0 0
o:leave on ahead	0 18 -17 0 0 0
o:leave on gone	-7 -12 18 -5 0 0
o:left=controls right=none	-7 15 -5 -2 0 0
o:left=deal	-5 1 6 2 -9 -5
o:left=deal right=deal	-8 -1 11 0 0 0
o:left=deal right=meeting	-1 14 -8 -7 0 0
o:left=duties	3 10 -4 -16 -7 0
o:left=duties right=deal	5 1 -9 0 0 0
o:left=duties right=duties	-7 -10 16 0 0 0
o:left=duties right=meeting	-1 -11 15 0 0 0
o:left=duties right=none	7 7 -6 -11 -3 0
o:left=duties right=signing	0 11 -11 0 0 0
o:left=duties right=truce	0 28 -24 0 0 0
o:left=exclusions	0 11 -7 0 0 0
o:left=longer	-14 20 -11 -9 1 0
o:left=longer right=meeting	0 -12 13 0 0 0
o:left=longer right=none	-12 22 -14 -8 2 0
o:left=meeting	5 -10 6 0 -3 -3
o:left=meeting right=deal	7 -6 0 1 0 0
o:left=meeting right=meeting	12 12 -9 0 -16 0
o:left=meeting right=procedure	0 15 -15 0 0 0
o:left=meeting right=signing	0 -5 8 0 -3 0
o:left=meeting right=truce	0 -3 10 -8 -5 0
o:left=none right=controls	0 8 -4 0 0 0
o:left=none right=deal	-18 7 -1 9 -4 0
o:left=none right=duties	-1 6 -5 -12 6 0
o:left=none right=exclusions	0 13 -9 0 0 0
o:left=none right=meeting	-11 0 4 0 5 -5
o:left=none right=none	2 -5 8 4 -14 4
o:left=none right=signing	5 3 -12 3 0 0
o:left=none right=truce	18 -2 -8 -9 5 0
o:left=procedure	-12 12 1 -3 -3 0
o:left=procedure right=none	-10 5 5 -3 -3 0
o:left=sale	-7 -3 8 0 5 0
o:left=sale right=meeting	0 -11 11 0 0 0
o:left=signing	-27 7 2 -23 8 -2
o:left=signing right=deal	0 15 -14 0 0 0
o:left=signing right=duties	0 10 -7 0 0 0
o:left=signing right=none	-24 7 0 -20 10 -1
o:left=signing right=truce	0 -19 20 0 0 0
o:left=truce	-1 24 -11 -35 -3 -3
o:left=truce right=duties	-1 14 -11 0 0 0
o:left=truce right=meeting	0 18 -15 0 0 0
o:left=truce right=none	1 13 -4 -30 -1 -2
o:left=truce right=signing	0 -7 8 0 0 0
o:left=truce right=truce	0 -15 15 0 0 0
o:make from ahead	0 -10 10 0 0 0
o:make from gone	0 -8 9 0 0 0
o:make made gone	-10 14 -4 0 0 0
o:make on gone	-4 22 -12 -4 -3 0
o:meet from ahead	0 -17 7 12 -5 0
o:meet from gone	0 -4 -2 13 -4 0
o:meet geneva ahead	0 -11 14 0 0 0
o:meet meet ahead	0 -2 -8 0 12 0
o:meet meeting gone	0 -7 11 0 -4 0
o:meet meets ahead	0 9 -7 0 0 0
o:meet on ahead	0 -13 1 -23 24 2
o:meet on gone	3 -16 18 -3 -8 -2
o:meet the ahead	-1 15 4 -2 -20 0
o:meet the gone	0 18 -18 0 0 0
o:move to ahead	0 -10 12 0 0 0
o:near=deal	-17 -5 9 13 -2 -2
o:near=duties	-8 10 7 -16 -18 -2
o:near=fees	0 12 -9 0 0 0
o:near=longer	-3 18 -17 -3 5 0
o:near=meeting	-1 8 -12 0 0 0
o:near=none	0 6 5 -10 -8 -7
o:near=procedure	-9 18 -4 -2 -2 0
o:near=signing	-11 1 8 -13 1 -1
o:near=truce	0 -11 19 -16 0 0
o:no verb  ahead	-18 27 -17 -2 0 0
o:no verb  gone	13 -3 1 -8 -6 -4
o:no verb ( ahead	0 -10 11 0 0 0
o:no verb ( gone	-10 6 -10 -8 13 0
o:no verb / gone	0 -9 10 0 0 0
o:no verb a gone	-16 0 13 0 0 0
o:no verb accra, gone	0 -24 24 0 0 0
o:no verb after ahead	0 11 -9 0 0 0
o:no verb aires, gone	0 20 -18 0 0 0
o:no verb ankara, gone	9 -19 1 8 0 0
o:no verb astana, gone	5 -16 11 0 0 0
o:no verb asunción, gone	0 13 -11 0 0 0
o:no verb at gone	0 -4 -7 0 10 0
o:no verb baku, gone	2 -14 12 0 0 0
o:no verb bangkok, gone	-2 14 -10 0 0 0
o:no verb before ahead	0 10 -8 0 0 0
o:no verb beijing, gone	-15 11 1 -10 -1 0
o:no verb beijing/washington, gone	-6 11 -2 0 0 0
o:no verb belgrade, gone	8 -5 -8 8 0 0
o:no verb bern, gone	0 17 -14 0 0 0
o:no verb between gone	0 0 -10 8 0 0
o:no verb brasília, gone	6 5 -13 0 0 0
o:no verb briefing, gone	0 -5 -8 13 0 0
o:no verb bulletin, gone	0 -7 8 0 0 0
o:no verb busan, gone	0 -24 25 0 0 0
o:no verb cairo, gone	0 -4 -9 13 0 0
o:no verb city, gone	12 0 -11 0 0 0
o:no verb colombo, gone	0 15 -12 0 0 0
o:no verb correspondent, gone	-2 -9 12 0 0 0
o:no verb delhi, gone	-9 8 0 0 0 0
o:no verb dhaka, gone	9 -4 -5 0 0 0
o:no verb for gone	-2 -13 16 0 0 0
o:no verb friday gone	-7 -7 12 0 0 0
o:no verb friday, ahead	-2 11 -5 0 0 0
o:no verb friday, gone	14 -4 -5 0 0 0
o:no verb from ahead	-6 36 -20 -17 -5 0
o:no verb from gone	-11 -19 23 -19 -4 13
o:no verb goods gone	0 -10 11 0 0 0
o:no verb hanoi, gone	0 13 -10 0 0 0
o:no verb incheon, gone	0 -5 -2 9 0 0
o:no verb kampala, gone	0 -10 11 0 0 0
o:no verb kong, gone	0 15 -13 0 0 0
o:no verb lagos, gone	0 10 -9 0 0 0
o:no verb lumpur, gone	-7 -10 18 -1 -4 0
o:no verb madrid, gone	-6 -10 16 -3 0 0
o:no verb maputo, gone	0 13 -11 0 0 0
o:no verb monday gone	-10 -2 0 0 11 0
o:no verb montevideo, gone	9 0 -6 0 0 0
o:no verb moresby, gone	0 -8 8 0 0 0
o:no verb muscat, gone	-5 14 -9 0 0 0
o:no verb nouakchott, gone	0 5 -15 8 0 0
o:no verb of gone	4 -10 3 9 -1 0
o:no verb office, gone	13 -7 -7 0 0 0
o:no verb on gone	-11 4 -1 4 1 -8
o:no verb percent gone	0 -10 11 0 0 0
o:no verb prague, gone	7 3 -14 0 0 0
o:no verb release, gone	13 -7 -8 0 0 0
o:no verb saturday gone	-1 -10 13 0 0 0
o:no verb saturday, gone	0 13 -11 0 0 0
o:no verb seoul, gone	-9 10 -4 2 -7 0
o:no verb since gone	-9 34 -21 -8 0 0
o:no verb singapore, gone	0 -12 13 0 0 0
o:no verb starts ahead	0 -11 12 0 0 0
o:no verb sunday, gone	-1 -15 18 0 0 0
o:no verb taipei, gone	0 11 -9 0 0 0
o:no verb tashkent, gone	3 -10 7 0 0 0
o:no verb tbilisi, gone	12 -9 0 0 0 0
o:no verb the ahead	0 -21 23 0 0 0
o:no verb the gone	2 10 -11 0 0 0
o:no verb thursday gone	7 -9 7 -2 -1 0
o:no verb thursday, ahead	0 -6 -9 6 9 0
o:no verb tirana, gone	0 -19 21 0 0 0
o:no verb to ahead	-2 9 -3 0 0 0
o:no verb to gone	-12 1 8 0 0 0
o:no verb tokyo, gone	-7 0 9 0 -2 0
o:no verb tomorrow, ahead	0 0 -13 11 0 0
o:no verb trump gone	9 -1 -6 0 0 0
o:no verb tunis, gone	8 -11 3 0 0 0
o:no verb ulaanbaatar, gone	0 -12 13 0 0 0
o:no verb until ahead	-3 11 -6 0 0 0
o:no verb until gone	0 -10 11 0 0 0
o:no verb vilnius, gone	10 -14 3 0 0 0
o:no verb washington, gone	-5 1 0 -11 11 0
o:no verb washington/beijing, gone	-1 11 -9 0 0 0
o:no verb wednesday gone	-8 -13 18 0 0 0
o:no verb wellington, gone	0 -22 23 0 0 0
o:no verb windhoek, gone	-3 -13 16 0 0 0
o:no verb york, gone	0 -10 12 0 0 0
o:no verb zanzibar, gone	0 -12 12 0 0 0
o:no verb — gone	19 -3 -22 0 0 0
o:order on gone	0 13 -10 0 0 0
o:other  gone	0 11 -9 0 0 0
o:other before ahead	0 -12 13 0 0 0
o:other by ahead	10 -6 -3 0 0 0
o:other by gone	-8 17 -8 0 0 0
o:other for ahead	3 -14 10 0 0 0
o:other for gone	0 12 -11 0 0 0
o:other from gone	0 -12 13 0 0 0
o:other on ahead	0 19 -16 0 0 0
o:other on gone	17 -10 4 -11 0 0
o:other since gone	-4 -29 16 15 0 0
o:pass on gone	0 -9 10 0 0 0
o:pay  gone	0 10 -4 0 0 0
o:pay cent gone	12 -11 0 0 0 0
o:pay from ahead	0 12 -16 0 4 0
o:pay since gone	-2 16 -8 0 0 0
o:plan for ahead	-2 -11 9 9 -1 0
o:plan for gone	-5 23 -17 0 0 0
o:plan from ahead	0 -10 12 0 0 0
o:plan on ahead	0 -15 16 0 0 0
o:plan the ahead	0 19 -11 0 -8 0
o:prepare on gone	0 9 -18 12 -1 0
o:promise for gone	-3 9 -3 0 0 0
o:propose on gone	0 -12 12 0 0 0
o:publish by gone	0 -11 11 0 0 0
o:publish of gone	0 -14 15 0 0 0
o:publish on gone	0 9 -6 0 -1 0
o:put from ahead	0 11 -10 0 0 0
o:put to ahead	0 -12 12 0 0 0
o:reach on gone	8 -14 10 0 0 0
o:receive on gone	-2 -16 6 5 8 0
o:renew on gone	0 -9 10 0 0 0
o:return on ahead	0 -8 2 10 -5 0
o:right=controls	0 17 -13 0 0 0
o:right=deal	-13 8 -5 9 -6 0
o:right=deal 	5 5 -9 0 0 0
o:right=deal on	-1 -6 4 12 -10 0
o:right=deal until	0 10 -9 0 0 0
o:right=duties	-7 10 -1 -7 0 -3
o:right=duties 	-7 -9 14 0 0 0
o:right=duties beijing,	0 -10 11 0 0 0
o:right=duties from	10 -9 1 0 0 0
o:right=duties is	11 -10 0 0 0 0
o:right=duties of	-1 18 -13 0 0 0
o:right=duties on	-13 14 -7 0 0 0
o:right=duties percent	0 -12 12 0 0 0
o:right=duties since	0 10 -6 0 0 0
o:right=exclusions	0 14 -10 0 0 0
o:right=fees on	1 -12 10 0 0 0
o:right=longer	-2 14 -12 0 -3 0
o:right=longer on	-16 6 -1 4 0 0
o:right=meeting	-8 6 3 -5 -7 -10
o:right=meeting 	9 -8 0 3 0 0
o:right=meeting (	0 -17 19 0 0 0
o:right=meeting before	0 -12 13 0 0 0
o:right=meeting for	0 11 -3 0 -8 0
o:right=meeting from	0 11 -8 0 0 0
o:right=meeting of	0 -4 11 0 -4 0
o:right=meeting on	-8 3 5 -19 2 -2
o:right=meeting to	-11 18 0 -3 0 0
o:right=none	-5 9 3 -11 -4 -5
o:right=none 	-2 0 3 -16 7 -7
o:right=none /	0 -9 10 0 0 0
o:right=none a	-18 12 3 0 0 0
o:right=none about	0 10 -8 0 0 0
o:right=none accra,	0 -24 24 0 0 0
o:right=none again	-1 0 -8 10 0 0
o:right=none ago	0 20 -19 0 0 0
o:right=none agreed	0 -9 11 0 0 0
o:right=none aires,	0 18 -17 0 0 0
o:right=none and	-7 0 11 -4 -8 0
o:right=none ankara,	-1 -11 4 8 0 0
o:right=none announced	0 6 -14 7 0 0
o:right=none are	0 13 -11 0 0 0
o:right=none as	0 1 -13 0 10 0
o:right=none astana,	5 -16 11 0 0 0
o:right=none at	0 14 -11 0 0 0
o:right=none baku,	3 -21 18 0 0 0
o:right=none bangkok,	-2 14 -10 0 0 0
o:right=none began	0 9 -5 -1 0 0
o:right=none begin	0 -9 12 0 0 0
o:right=none beijing	0 -11 14 0 0 0
o:right=none beijing,	-14 10 2 -8 -1 0
o:right=none beijing/washington,	-6 11 -2 0 0 0
o:right=none belgrade,	8 -6 -7 8 0 0
o:right=none bern,	0 11 -8 0 0 0
o:right=none between	0 1 -12 9 0 0
o:right=none beyond	0 10 -8 0 0 0
o:right=none briefing,	0 -5 -8 13 0 0
o:right=none bulletin,	0 -7 8 0 0 0
o:right=none busan,	0 -14 15 0 0 0
o:right=none by	-19 38 -13 -7 -8 -1
o:right=none cent	9 -1 -12 0 0 0
o:right=none charges	0 -9 9 0 0 0
o:right=none city,	13 -9 0 0 0 0
o:right=none closed	0 9 -7 0 0 0
o:right=none colombo,	0 11 -9 0 0 0
o:right=none confirmed	0 -12 12 0 0 0
o:right=none correspondent,	-2 -9 12 0 0 0
o:right=none date:	0 11 -8 0 0 0
o:right=none day,	0 10 -8 0 0 0
o:right=none days	0 12 -10 0 0 0
o:right=none deal	-2 -6 0 12 0 0
o:right=none delhi,	-9 12 -3 0 0 0
o:right=none did,	0 13 -11 0 0 0
o:right=none due	9 0 -11 0 0 0
o:right=none end	11 -1 -11 0 0 0
o:right=none ended	-3 -10 11 0 0 0
o:right=none ends	-5 -7 15 -6 0 0
o:right=none expires	0 -12 14 0 0 0
o:right=none followed	0 15 -13 0 0 0
o:right=none for	-1 -3 7 1 -11 0
o:right=none friday	-8 -7 11 0 0 0
o:right=none friday,	12 -4 -3 0 0 0
o:right=none from	-39 1 4 -1 0 9
o:right=none geneva	0 13 -9 -4 0 0
o:right=none goods	0 -12 13 0 0 0
o:right=none hanoi,	0 12 -9 0 0 0
o:right=none happens	10 -9 0 0 0 0
o:right=none has	0 18 -15 0 0 0
o:right=none have	0 10 -8 0 0 0
o:right=none here	0 -6 10 -1 0 0
o:right=none house	-1 -4 -1 0 11 0
o:right=none if	0 -10 11 0 0 0
o:right=none incheon,	0 0 -11 11 0 0
o:right=none is	-10 8 -10 0 9 0
o:right=none it	-9 4 -8 7 0 3
o:right=none kampala,	0 -10 11 0 0 0
o:right=none kong,	0 11 -10 0 0 0
o:right=none lagos,	0 10 -9 0 0 0
o:right=none late	9 -3 -6 0 0 0
o:right=none lisbon,	9 -9 1 0 0 0
o:right=none lusaka,	0 17 -14 0 0 0
o:right=none made	-10 14 -4 0 0 0
o:right=none madrid	0 18 -16 0 0 0
o:right=none madrid,	-6 -10 14 0 0 0
o:right=none meet	0 -5 -3 0 12 0
o:right=none meeting:	3 6 -10 0 0 0
o:right=none meets	0 9 -7 0 0 0
o:right=none midnight	0 10 -10 0 0 0
o:right=none monday	-11 0 -2 0 11 0
o:right=none montevideo,	9 -2 -4 0 0 0
o:right=none moresby,	0 -8 8 0 0 0
o:right=none nine	0 -9 10 0 0 0
o:right=none nouakchott,	0 5 -15 8 0 0
o:right=none office,	13 -7 -7 0 0 0
o:right=none one	0 -9 10 0 0 0
o:right=none osaka,	0 14 -13 0 0 0
o:right=none paris	0 11 -10 0 0 0
o:right=none percent	-2 14 -8 0 0 0
o:right=none prague,	0 13 -10 0 0 0
o:right=none said	-3 17 -9 0 -1 0
o:right=none saturday	-1 -10 12 0 0 0
o:right=none saturday,	0 17 -14 0 0 0
o:right=none second	0 20 -20 0 0 0
o:right=none seoul,	-8 15 -11 2 -4 0
o:right=none signed	0 18 -14 0 -1 0
o:right=none since	-1 -4 0 15 -8 0
o:right=none singapore,	0 -8 10 0 0 0
o:right=none six	13 -19 7 0 0 0
o:right=none stockholm,	-1 18 -14 0 0 0
o:right=none sunday,	-3 -15 18 0 0 0
o:right=none talk	5 -9 6 0 -1 0
o:right=none tallinn,	-3 -8 12 0 0 0
o:right=none tariffs	4 -10 5 0 0 0
o:right=none tashkent,	3 -10 7 0 0 0
o:right=none tbilisi,	12 -9 0 0 0 0
o:right=none the	-15 37 -6 -10 -35 0
o:right=none through	0 -8 10 0 0 0
o:right=none thursday	7 -8 7 -2 -1 0
o:right=none thursday,	-6 -3 -4 -3 17 0
o:right=none time	-1 11 -5 0 0 0
o:right=none tirana,	0 -19 21 0 0 0
o:right=none to	-16 0 14 -4 -12 0
o:right=none tokyo,	-7 -1 9 0 -2 0
o:right=none tomorrow,	0 0 -14 10 0 0
o:right=none trump	8 0 0 0 -10 0
o:right=none ulaanbaatar,	0 -15 15 0 0 0
o:right=none until	-19 6 6 3 -13 -1
o:right=none valparaíso,	0 -24 11 14 0 0
o:right=none vilnius,	10 -14 3 0 0 0
o:right=none washington,	-7 10 -6 -7 7 0
o:right=none washington/beijing,	-1 11 -9 0 0 0
o:right=none week,	6 -13 8 0 0 0
o:right=none wellington,	0 -22 23 0 0 0
o:right=none windhoek,	-3 -15 18 0 0 0
o:right=none with	0 11 -8 0 0 0
o:right=none —	19 0 -27 0 0 0
o:right=procedure	0 12 -7 -2 0 0
o:right=procedure said	0 -13 13 0 0 0
o:right=sale on	-8 -1 9 0 0 0
o:right=signing 	0 17 -12 0 0 0
o:right=signing on	-1 -10 13 -13 5 0
o:right=signing the	0 12 -12 0 0 0
o:right=truce	10 -9 10 -21 0 0
o:right=truce before	0 11 -8 -3 0 0
o:right=truce by	0 -18 19 0 0 0
o:right=truce on	-20 17 -1 -8 -9 0
o:right=truce since	0 9 -8 0 0 0
o:right=truce the	0 12 -11 0 0 0
o:right=truce washington,	0 -23 13 0 12 0
o:rise from ahead	13 -13 0 0 0 0
o:run from ahead	0 -10 2 0 7 0
o:run on ahead	0 17 -14 0 0 0
o:say on ahead	9 6 -16 0 0 0
o:say on gone	6 0 1 -13 -3 -1
o:see on ahead	0 -38 38 -5 5 0
o:see on gone	-7 27 -16 14 -34 0
o:see the ahead	0 9 -7 0 0 0
o:set on ahead	0 -11 12 0 0 0
o:sign on ahead	0 -11 7 0 8 0
o:sign on gone	-2 16 -14 6 -1 0
o:sign sign gone	0 -10 11 0 0 0
o:sit on ahead	0 -18 16 0 5 0
o:sit on gone	-5 12 -6 -2 0 0
o:sit since gone	0 -14 9 5 0 0
o:sit until ahead	0 -15 15 0 0 0
o:stand on gone	-1 -8 0 11 0 0
o:step on gone	0 -27 18 10 0 0
o:subject=controls	-4 11 -3 -1 0 0
o:subject=controls carried	-12 -13 10 -2 14 3
o:subject=controls carried be	-10 15 -5 0 0 0
o:subject=controls carried be ahead	-10 11 0 0 0 0
o:subject=controls carried begin	-1 14 -15 0 0 2
o:subject=controls carried begin ahead	-1 11 -12 0 0 2
o:subject=controls carried have	0 -8 0 0 9 0
o:subject=controls carried meet	0 -13 15 0 0 0
o:subject=controls carried meet gone	0 -11 12 0 0 0
o:subject=controls carried on ahead	-10 -16 6 0 16 4
o:subject=controls carried on gone	0 8 -7 0 0 0
o:subject=controls carried say on	0 10 -9 0 0 0
o:subject=controls far	-13 -1 9 0 -1 0
o:subject=controls far  gone	-5 -8 12 0 0 0
o:subject=controls far carried	0 7 -2 -12 1 0
o:subject=controls far carried agree	0 8 -8 0 0 0
o:subject=controls far carried agree gone	0 8 -8 0 0 0
o:subject=controls far carried agree on	0 8 -8 0 0 0
o:subject=controls far carried begin	0 -9 11 0 0 0
o:subject=controls far carried begin gone	0 -11 11 0 0 0
o:subject=controls far carried begin on	0 -12 13 0 0 0
o:subject=controls far carried confirm	9 -6 0 0 0 0
o:subject=controls far carried confirm on	9 -6 0 0 0 0
o:subject=controls far carried meet	0 12 6 -3 -17 0
o:subject=controls far carried meet gone	0 9 3 0 -15 0
o:subject=controls far carried meet on	0 -1 17 -2 -11 0
o:subject=controls far carried on ahead	9 -17 3 -1 6 0
o:subject=controls far carried on gone	-2 23 -11 -2 -8 0
o:subject=controls far carried pay	0 -14 11 0 3 0
o:subject=controls far carried pay gone	0 -13 8 0 5 0
o:subject=controls far carried sign	0 -12 12 0 0 0
o:subject=controls far carried sign gone	0 -13 14 0 0 0
o:subject=controls far carried until ahead	0 11 -10 0 0 0
o:subject=controls far no verb	-13 -1 9 0 -1 0
o:subject=controls far no verb 	-6 -5 9 0 0 0
o:subject=controls far no verb gone	-11 -3 11 0 -1 0
o:subject=controls no verb ahead	-9 18 -8 0 0 0
o:subject=controls no verb gone	0 -11 12 0 0 0
o:subject=controls no verb on	0 -15 15 0 0 0
o:subject=deal	0 10 -9 9 -15 -2
o:subject=deal carried	-7 1 -2 -6 12 0
o:subject=deal carried be	0 1 -10 0 10 0
o:subject=deal carried be gone	0 -3 -2 0 11 0
o:subject=deal carried end	0 -19 20 0 0 0
o:subject=deal carried end gone	0 -14 15 0 0 0
o:subject=deal carried end on	0 -21 22 0 0 0
o:subject=deal carried have	0 -11 13 0 0 0
o:subject=deal carried have gone	0 -13 14 0 0 0
o:subject=deal carried meet	0 -13 6 6 0 0
o:subject=deal carried meet ahead	0 -10 9 0 1 0
o:subject=deal carried meet on	0 -18 10 6 0 0
o:subject=deal carried on ahead	4 -11 4 -1 4 0
o:subject=deal carried on gone	-20 0 7 0 -3 0
o:subject=deal carried other	0 7 -12 0 6 0
o:subject=deal carried other gone	0 5 -11 0 6 0
o:subject=deal carried put	9 -4 -2 0 0 0
o:subject=deal carried put gone	9 -4 -2 0 0 0
o:subject=deal carried say	0 13 -9 0 0 0
o:subject=deal carried say gone	0 12 -9 0 0 0
o:subject=deal carried see	0 -9 4 0 4 0
o:subject=deal carried sign	0 16 -13 0 0 0
o:subject=deal carried sign gone	0 12 -11 0 0 0
o:subject=deal carried sign on	0 9 -7 0 0 0
o:subject=deal carried tell	-1 14 -10 0 0 0
o:subject=deal carried tell gone	-1 14 -10 0 0 0
o:subject=deal carried tell on	0 12 -9 0 0 0
o:subject=deal far	0 -6 0 0 10 0
o:subject=deal far ( gone	0 -9 -8 0 14 0
o:subject=deal far beijing, gone	-6 13 -7 0 0 0
o:subject=deal far brussels, gone	0 8 -5 0 0 0
o:subject=deal far carried	1 3 -10 8 3 -1
o:subject=deal far carried announce	6 -15 14 -1 0 0
o:subject=deal far carried announce gone	6 -19 16 0 0 0
o:subject=deal far carried announce on	6 -20 18 -1 0 0
o:subject=deal far carried approve	0 -14 14 0 0 0
o:subject=deal far carried be ahead	0 12 -10 0 0 0
o:subject=deal far carried be gone	0 -8 6 4 0 0
o:subject=deal far carried begin	-1 -10 -2 18 0 0
o:subject=deal far carried begin ahead	0 5 -19 9 0 0
o:subject=deal far carried begin gone	0 -16 10 11 0 0
o:subject=deal far carried by ahead	0 -9 10 0 0 0
o:subject=deal far carried confirm	-4 8 -2 0 0 0
o:subject=deal far carried discuss	0 12 0 0 -10 0
o:subject=deal far carried end	0 13 -12 0 0 0
o:subject=deal far carried end gone	0 14 -15 0 0 0
o:subject=deal far carried end on	0 13 -12 0 0 0
o:subject=deal far carried meet	10 1 -7 -2 0 0
o:subject=deal far carried meet ahead	11 1 -13 -1 5 0
o:subject=deal far carried meet gone	0 0 11 0 -9 0
o:subject=deal far carried meet on	11 -4 -4 -5 4 0
o:subject=deal far carried on ahead	11 7 -22 1 5 0
o:subject=deal far carried on gone	-10 0 7 0 -5 0
o:subject=deal far carried other	15 -9 -4 0 0 0
o:subject=deal far carried other gone	12 -4 -9 0 0 0
o:subject=deal far carried say	-11 3 5 0 -1 0
o:subject=deal far carried say gone	-11 0 8 0 -1 0
o:subject=deal far carried say on	-10 -3 13 0 0 0
o:subject=deal far carried see	0 -8 10 0 0 0
o:subject=deal far carried see ahead	0 -12 14 0 0 0
o:subject=deal far carried sign	0 10 -19 0 10 0
o:subject=deal far carried sign gone	0 6 -14 0 10 0
o:subject=deal far carried sign on	0 19 -17 0 0 0
o:subject=deal far carried since gone	0 12 -11 0 0 0
o:subject=deal far friday, gone	13 -10 -1 0 0 0
o:subject=deal far no verb	0 -6 0 0 10 0
o:subject=deal far no verb (	0 -9 -8 0 14 0
o:subject=deal far no verb ahead	-4 8 -13 0 7 0
o:subject=deal far no verb beijing,	-6 13 -7 0 0 0
o:subject=deal far no verb brussels,	0 8 -5 0 0 0
o:subject=deal far no verb friday,	13 -9 -2 0 0 0
o:subject=deal far no verb from	0 -19 21 0 0 0
o:subject=deal far no verb gone	0 -9 4 0 4 0
o:subject=deal far no verb on	-8 20 -9 0 -1 0
o:subject=deal far no verb thursday	11 0 -14 0 0 0
o:subject=deal far on gone	-8 19 -8 0 -1 0
o:subject=deal far thursday gone	11 0 -14 0 0 0
o:subject=deal from ahead	0 -11 0 10 0 0
o:subject=deal leave	0 -11 12 0 0 0
o:subject=deal meet	0 0 -2 10 -7 0
o:subject=deal meet ahead	0 3 -10 9 -2 0
o:subject=deal meet on	0 8 -5 0 -3 0
o:subject=deal no verb deal	0 -22 10 14 0 0
o:subject=deal of gone	0 10 -5 0 0 0
o:subject=deal on gone	0 12 -6 0 -22 0
o:subject=deal return on	1 10 -13 0 0 0
o:subject=deal sign ahead	0 16 -16 0 0 0
o:subject=deal sign on	0 12 -12 0 0 0
o:subject=deal sit ahead	0 -10 10 0 0 0
o:subject=duties	2 1 9 -25 -27 -4
o:subject=duties  gone	-6 33 -27 0 0 0
o:subject=duties ( gone	0 12 -9 0 0 0
o:subject=duties be ahead	0 10 -8 0 0 0
o:subject=duties be from	0 -20 21 0 0 0
o:subject=duties be gone	5 -9 5 0 0 0
o:subject=duties be on	0 16 -13 0 0 0
o:subject=duties begin ahead	0 -7 10 0 0 0
o:subject=duties begin gone	0 21 -27 0 0 0
o:subject=duties beijing, gone	0 -8 9 0 0 0
o:subject=duties by gone	0 -8 9 0 0 0
o:subject=duties carried	11 4 -6 4 -23 -6
o:subject=duties carried  gone	-6 23 -13 0 0 0
o:subject=duties carried announce	7 0 -8 0 0 0
o:subject=duties carried announce gone	8 1 -14 0 0 0
o:subject=duties carried be 	-2 12 -5 0 0 0
o:subject=duties carried be gone	8 4 -13 -2 0 0
o:subject=duties carried be on	-5 -12 18 0 0 0
o:subject=duties carried begin	-3 -8 6 9 -2 0
o:subject=duties carried begin on	-2 17 -7 -5 -1 0
o:subject=duties carried call	-6 -2 0 9 0 0
o:subject=duties carried call gone	0 -9 -1 9 0 0
o:subject=duties carried call on	-4 -3 0 9 0 0
o:subject=duties carried conclude	0 -8 8 0 0 0
o:subject=duties carried conclude gone	0 -8 8 0 0 0
o:subject=duties carried conclude on	0 -8 8 0 0 0
o:subject=duties carried end ahead	0 -14 17 0 0 0
o:subject=duties carried end gone	-4 23 -17 0 0 0
o:subject=duties carried expect ahead	0 -15 10 0 4 0
o:subject=duties carried have	14 -9 -4 0 0 0
o:subject=duties carried have ahead	12 -8 -3 0 0 0
o:subject=duties carried is gone	11 -10 0 0 0 0
o:subject=duties carried meet	12 -4 -3 5 -9 0
o:subject=duties carried meet ahead	0 -6 17 -1 -6 0
o:subject=duties carried meet gone	14 0 -19 8 0 0
o:subject=duties carried meet on	13 -20 0 7 -3 0
o:subject=duties carried of gone	0 10 -10 0 0 0
o:subject=duties carried on ahead	-10 -24 36 -10 0 0
o:subject=duties carried on gone	8 5 -16 9 -5 0
o:subject=duties carried other gone	8 -4 0 0 0 0
o:subject=duties carried other on	10 -9 1 0 0 0
o:subject=duties carried pay	3 5 -15 0 0 0
o:subject=duties carried pay gone	4 1 -10 0 0 0
o:subject=duties carried publish	0 10 -9 0 0 0
o:subject=duties carried publish gone	0 10 -9 0 0 0
o:subject=duties carried settle	-8 -9 14 2 0 0
o:subject=duties carried settle gone	-8 -10 14 2 0 0
o:subject=duties carried sign ahead	0 -11 11 0 0 0
o:subject=duties carried since gone	-1 14 -6 0 0 0
o:subject=duties carried sit	0 -9 9 0 0 0
o:subject=duties carried tell	10 -11 3 0 0 0
o:subject=duties carried tell gone	10 -11 3 0 0 0
o:subject=duties carried until ahead	0 -8 10 0 0 0
o:subject=duties cent gone	0 9 -7 0 0 0
o:subject=duties far	0 1 5 -16 -27 1
o:subject=duties far  ahead	-9 3 0 0 0 0
o:subject=duties far  gone	11 -10 6 0 -5 0
o:subject=duties far carried	1 2 5 -18 -7 -7
o:subject=duties far carried  gone	-1 -9 0 0 13 0
o:subject=duties far carried after gone	0 -14 15 0 0 0
o:subject=duties far carried agree agreed	0 1 -12 0 9 0
o:subject=duties far carried agree on	6 -16 15 0 0 0
o:subject=duties far carried agreed gone	0 1 -12 0 9 0
o:subject=duties far carried announce	-9 0 3 5 -4 0
o:subject=duties far carried announce announced	0 9 -6 0 0 0
o:subject=duties far carried announce on	-9 -7 12 5 -2 0
o:subject=duties far carried announced gone	0 9 -5 0 0 0
o:subject=duties far carried ask ahead	0 -11 11 0 0 0
o:subject=duties far carried be 	0 -14 0 0 14 0
o:subject=duties far carried be ahead	-7 8 0 0 -6 0
o:subject=duties far carried be gone	0 -16 11 -2 9 3
o:subject=duties far carried be of	0 -9 10 0 0 0
o:subject=duties far carried be on	-14 8 0 0 -4 0
o:subject=duties far carried before ahead	0 18 -13 -3 0 0
o:subject=duties far carried before gone	0 -8 9 0 0 0
o:subject=duties far carried begin	-1 4 0 -10 3 0
o:subject=duties far carried bring	0 -12 13 0 0 0
o:subject=duties far carried bring ahead	0 -13 14 0 0 0
o:subject=duties far carried bring on	0 -13 13 0 0 0
o:subject=duties far carried by ahead	-1 18 -12 0 0 0
o:subject=duties far carried call on	10 -11 0 0 0 0
o:subject=duties far carried cent gone	12 -11 0 0 0 0
o:subject=duties far carried conclude on	0 14 -12 0 0 0
o:subject=duties far carried end	19 -21 8 0 0 0
o:subject=duties far carried end ahead	0 26 -23 0 0 0
o:subject=duties far carried end gone	21 -33 20 0 0 0
o:subject=duties far carried end on	9 -16 11 0 0 0
o:subject=duties far carried expect	0 16 -11 -2 0 0
o:subject=duties far carried expect gone	0 20 -17 -1 0 0
o:subject=duties far carried fall	0 14 -11 0 0 0
o:subject=duties far carried fall on	0 12 -9 0 0 0
o:subject=duties far carried for ahead	14 -8 -7 0 0 0
o:subject=duties far carried for gone	-6 15 -7 0 0 0
o:subject=duties far carried from ahead	-2 13 -2 -1 -6 0
o:subject=duties far carried get	-11 12 0 0 0 0
o:subject=duties far carried get ahead	-11 11 0 0 0 0
o:subject=duties far carried have ahead	0 -7 11 0 -1 0
o:subject=duties far carried initial gone	0 10 -10 0 0 0
o:subject=duties far carried it gone	-2 12 -8 0 0 0
o:subject=duties far carried leave ahead	0 14 -13 0 0 0
o:subject=duties far carried make	0 10 -9 0 0 0
o:subject=duties far carried make gone	0 10 -9 0 0 0
o:subject=duties far carried meet	-1 12 -17 -2 12 -1
o:subject=duties far carried meet ahead	-11 12 -12 -12 9 0
o:subject=duties far carried meet gone	4 0 -9 4 4 0
o:subject=duties far carried meet on	0 -9 5 -15 15 0
o:subject=duties far carried meet the	0 10 -2 0 -5 0
o:subject=duties far carried of ahead	0 18 -17 0 0 0
o:subject=duties far carried offer	0 -21 21 0 0 0
o:subject=duties far carried offer on	0 -21 21 0 0 0
o:subject=duties far carried on ahead	-34 -21 30 -6 13 -3
o:subject=duties far carried on gone	18 -10 15 -14 -23 -7
o:subject=duties far carried other gone	1 -13 6 6 0 0
o:subject=duties far carried other since	0 -18 8 8 0 0
o:subject=duties far carried pass	0 -13 14 0 0 0
o:subject=duties far carried pass gone	0 -13 14 0 0 0
o:subject=duties far carried pass on	0 -13 14 0 0 0
o:subject=duties far carried pay	8 4 -16 0 0 0
o:subject=duties far carried pay ahead	0 10 -9 0 0 0
o:subject=duties far carried prolong	0 -9 10 0 0 0
o:subject=duties far carried prolong gone	0 -9 10 0 0 0
o:subject=duties far carried promise	-2 9 -4 0 0 0
o:subject=duties far carried return	0 20 -19 0 0 0
o:subject=duties far carried return on	0 20 -19 0 0 0
o:subject=duties far carried say ahead	-2 12 -8 0 0 0
o:subject=duties far carried say gone	-2 -14 15 7 -4 0
o:subject=duties far carried see	-2 1 12 -4 -8 0
o:subject=duties far carried see ahead	0 -13 10 0 3 0
o:subject=duties far carried see gone	-2 14 1 -1 -14 0
o:subject=duties far carried see on	-2 0 10 -2 -7 0
o:subject=duties far carried send	-7 -1 9 0 0 0
o:subject=duties far carried send ahead	-6 -2 10 0 0 0
o:subject=duties far carried send on	-6 -3 10 0 0 0
o:subject=duties far carried settle gone	-3 9 -3 0 0 0
o:subject=duties far carried settle on	-3 12 -7 0 0 0
o:subject=duties far carried sign	-4 20 -15 0 -4 0
o:subject=duties far carried sign gone	-4 21 -16 0 -3 0
o:subject=duties far carried sign on	0 7 -5 0 -1 0
o:subject=duties far carried since gone	-5 -11 0 14 0 0
o:subject=duties far carried sit ahead	0 -12 15 0 0 0
o:subject=duties far carried sit gone	0 18 -10 0 -5 0
o:subject=duties far carried sit on	0 24 -16 -1 -5 0
o:subject=duties far carried stand	0 11 -10 0 0 0
o:subject=duties far carried suspend	-13 -2 16 0 0 0
o:subject=duties far carried suspend ahead	-10 14 -3 0 0 0
o:subject=duties far carried suspend gone	-2 -17 21 0 0 0
o:subject=duties far carried suspend on	-12 -1 14 0 0 0
o:subject=duties far carried the ahead	0 22 -12 0 -7 0
o:subject=duties far carried the gone	0 11 -10 0 0 0
o:subject=duties far carried washington gone	0 -22 23 0 0 0
o:subject=duties far carried write	19 -18 0 0 0 0
o:subject=duties far carried write gone	20 -20 2 0 0 0
o:subject=duties far carried write on	21 -20 0 0 0 0
o:subject=duties far geneva, gone	0 14 -14 0 0 0
o:subject=duties far no verb	0 1 5 -16 -27 1
o:subject=duties far no verb friday,	-2 11 -6 0 0 0
o:subject=duties far no verb geneva,	0 17 -16 0 0 0
o:subject=duties far no verb gone	1 1 5 -11 -22 0
o:subject=duties far no verb the	0 -14 14 0 0 0
o:subject=duties far no verb thursday	-1 -11 13 0 0 0
o:subject=duties far no verb until	0 -11 11 0 0 0
o:subject=duties far no verb washington,	0 -12 11 0 0 0
o:subject=duties far no verb wednesday	0 10 -8 0 0 0
o:subject=duties far no verb wednesday,	0 -18 19 0 0 0
o:subject=duties far on ahead	-4 14 -15 0 0 4
o:subject=duties far on gone	3 -12 12 0 -5 0
o:subject=duties far the ahead	0 -14 15 0 0 0
o:subject=duties far thursday gone	-1 -11 13 0 0 0
o:subject=duties far until ahead	0 -11 11 0 0 0
o:subject=duties far washington, gone	0 -12 11 0 0 0
o:subject=duties far wednesday, ahead	0 -10 11 0 0 0
o:subject=duties far wednesday, gone	0 -10 10 0 0 0
o:subject=duties force gone	0 -12 12 0 0 0
o:subject=duties from ahead	11 7 -25 0 0 0
o:subject=duties from gone	-1 -23 26 0 0 0
o:subject=duties no verb	0 11 -4 -15 -18 0
o:subject=duties no verb 	-7 24 -18 0 0 0
o:subject=duties no verb (	0 15 -12 0 0 0
o:subject=duties no verb ahead	0 27 -24 -1 -1 0
o:subject=duties no verb beijing,	0 -8 9 0 0 0
o:subject=duties no verb gone	1 -4 9 -10 -14 0
o:subject=duties no verb on	12 -16 11 -1 -4 0
o:subject=duties no verb percent	0 -10 11 0 0 0
o:subject=duties no verb since	0 10 -6 0 0 0
o:subject=duties on gone	8 -9 7 -2 -4 0
o:subject=duties rise	12 -16 5 0 0 0
o:subject=duties rise ahead	12 -9 -3 0 0 0
o:subject=duties rise from	13 -13 0 0 0 0
o:subject=duties rise gone	0 -9 9 0 0 0
o:subject=duties sign	0 -15 15 0 0 0
o:subject=duties sign gone	0 -15 15 0 0 0
o:subject=duties since gone	-2 22 -16 0 0 0
o:subject=duties stand	-1 -10 13 0 0 0
o:subject=duties stand gone	-1 -10 13 0 0 0
o:subject=exclusions	0 17 -13 0 0 0
o:subject=exclusions carried	0 11 -9 0 0 0
o:subject=exclusions far	0 11 -9 0 0 0
o:subject=exclusions far carried	-3 11 -6 0 0 0
o:subject=exclusions far no verb	0 11 -9 0 0 0
o:subject=exclusions no verb	0 12 -9 0 0 0
o:subject=exclusions no verb ahead	0 9 -7 0 0 0
o:subject=fees carried	0 -3 -1 10 0 0
o:subject=fees far carried meet	0 8 -9 0 0 0
o:subject=fees far carried meet on	0 7 -9 0 0 0
o:subject=fees far carried on gone	0 11 -5 0 -5 0
o:subject=fees far no verb ahead	0 -11 13 0 0 0
o:subject=fees far no verb gone	-6 15 -18 0 9 0
o:subject=fees no verb ahead	0 -12 13 0 0 0
o:subject=fees no verb gone	0 18 -16 0 0 0
o:subject=fees on gone	0 12 -9 0 0 0
o:subject=longer carried be	8 -3 -4 0 0 0
o:subject=longer carried be gone	9 -6 -1 0 0 0
o:subject=longer carried on ahead	0 9 -13 0 4 0
o:subject=longer carried say	0 17 -14 0 0 0
o:subject=longer carried say gone	0 17 -13 0 0 0
o:subject=longer carried say on	0 16 -14 0 0 0
o:subject=longer carried tell	0 -9 10 0 0 0
o:subject=longer carried tell gone	0 -9 10 0 0 0
o:subject=longer carried tell on	0 -10 10 0 0 0
o:subject=longer far	-1 14 -7 -3 -6 0
o:subject=longer far carried agree	0 -15 15 0 0 0
o:subject=longer far carried agree gone	0 -15 15 0 0 0
o:subject=longer far carried agree on	0 -9 9 0 0 0
o:subject=longer far carried announce	0 9 -8 0 0 0
o:subject=longer far carried announce gone	0 9 -8 0 0 0
o:subject=longer far carried be	10 3 -17 0 0 0
o:subject=longer far carried be ahead	11 -7 -4 0 0 0
o:subject=longer far carried be gone	0 14 -12 0 0 0
o:subject=longer far carried be on	10 0 -13 0 0 0
o:subject=longer far carried begin	0 -11 7 3 0 0
o:subject=longer far carried begin ahead	0 -8 9 0 0 0
o:subject=longer far carried begin on	0 -10 2 6 0 0
o:subject=longer far carried extend	0 12 -8 0 0 0
o:subject=longer far carried extend gone	0 10 -7 0 0 0
o:subject=longer far carried on ahead	9 -7 -10 -1 11 0
o:subject=longer far carried on gone	1 -7 7 2 -9 0
o:subject=longer far carried other	0 -8 9 0 0 0
o:subject=longer far carried say	5 -15 13 0 -2 0
o:subject=longer far carried say gone	5 -16 14 0 -2 0
o:subject=longer far carried say on	7 -19 16 0 -2 0
o:subject=longer far carried sign	0 14 -12 0 0 0
o:subject=longer far carried sign gone	0 12 -10 0 0 0
o:subject=longer far carried sign on	0 11 -10 0 0 0
o:subject=longer far carried tell on	0 -7 10 0 0 0
o:subject=longer far no verb	-1 14 -7 -3 -6 0
o:subject=longer far no verb gone	0 13 -8 -2 -5 0
o:subject=longer no verb	0 16 -16 0 -1 0
o:subject=longer no verb gone	-3 13 -10 0 0 0
o:subject=longer no verb on	-11 12 0 0 0 0
o:subject=longer on gone	-11 4 4 0 0 0
o:subject=longer sign	0 -18 18 0 0 0
o:subject=longer to ahead	0 12 -9 0 0 0
o:subject=meeting	7 -9 5 -5 6 -4
o:subject=meeting ( gone	0 -12 14 0 0 0
o:subject=meeting be	0 -17 11 0 8 0
o:subject=meeting be ahead	0 -9 6 6 0 0
o:subject=meeting be gone	0 -11 7 -7 10 0
o:subject=meeting before ahead	0 15 -15 0 0 0
o:subject=meeting begin	0 12 -4 -16 -15 3
o:subject=meeting begin ahead	0 18 -9 -14 -5 0
o:subject=meeting begin on	0 16 -12 -9 -11 4
o:subject=meeting bring	0 -11 12 0 0 0
o:subject=meeting bring gone	0 -9 10 0 0 0
o:subject=meeting carried	-28 13 0 -1 -3 0
o:subject=meeting carried agree	2 14 -17 0 0 0
o:subject=meeting carried agree gone	3 13 -16 0 0 0
o:subject=meeting carried agree on	3 9 -12 0 0 0
o:subject=meeting carried be	-10 6 -3 5 0 0
o:subject=meeting carried be ahead	0 -6 -3 11 8 0
o:subject=meeting carried be from	0 19 -17 0 0 0
o:subject=meeting carried be gone	-12 15 0 -6 -10 0
o:subject=meeting carried be on	0 -14 2 11 6 0
o:subject=meeting carried be since	0 -17 18 0 0 0
o:subject=meeting carried begin	0 -17 19 4 -8 0
o:subject=meeting carried begin ahead	0 1 -4 10 -7 0
o:subject=meeting carried begin gone	0 -21 27 -8 0 0
o:subject=meeting carried begin on	0 7 0 -6 -4 0
o:subject=meeting carried by ahead	0 9 -7 0 0 0
o:subject=meeting carried end ahead	0 17 -13 0 0 0
o:subject=meeting carried end ends	0 -1 -10 9 0 0
o:subject=meeting carried end gone	0 -14 5 9 0 0
o:subject=meeting carried expect	0 12 -7 -3 0 0
o:subject=meeting carried fix	-5 16 -10 0 0 0
o:subject=meeting carried fix for	-5 10 -3 0 0 0
o:subject=meeting carried for ahead	7 -22 16 0 0 0
o:subject=meeting carried for gone	-16 12 4 0 -2 0
o:subject=meeting carried from ahead	0 8 -10 4 0 0
o:subject=meeting carried have	-10 5 3 0 0 0
o:subject=meeting carried have ahead	-14 22 -9 0 0 0
o:subject=meeting carried have gone	2 -14 12 0 0 0
o:subject=meeting carried have until	0 12 -11 0 0 0
o:subject=meeting carried leave	0 -10 11 0 0 0
o:subject=meeting carried leave on	0 -10 11 0 0 0
o:subject=meeting carried meet	0 -11 13 -9 5 0
o:subject=meeting carried meet ahead	0 -11 6 -4 9 0
o:subject=meeting carried meet gone	0 -2 9 -2 -4 0
o:subject=meeting carried meet on	0 -10 9 -6 6 0
o:subject=meeting carried on ahead	-12 1 -3 8 6 0
o:subject=meeting carried on gone	-5 1 12 -18 -22 0
o:subject=meeting carried other	0 -5 0 -3 10 0
o:subject=meeting carried other ahead	0 0 -11 0 11 0
o:subject=meeting carried other gone	-2 -5 9 0 0 0
o:subject=meeting carried plan	0 -28 29 0 0 0
o:subject=meeting carried plan ahead	0 -22 24 0 0 0
o:subject=meeting carried plan for	0 -15 17 0 0 0
o:subject=meeting carried receive	0 9 -17 0 8 0
o:subject=meeting carried receive gone	0 10 -19 0 9 0
o:subject=meeting carried return	0 -21 23 0 0 0
o:subject=meeting carried return ahead	0 -21 23 0 0 0
o:subject=meeting carried return on	0 -11 14 0 0 0
o:subject=meeting carried say	0 23 -27 0 0 0
o:subject=meeting carried say gone	-4 30 -27 0 0 0
o:subject=meeting carried say on	0 19 -24 0 0 0
o:subject=meeting carried see	0 14 -6 -1 -7 0
o:subject=meeting carried see ahead	0 9 -2 0 -5 0
o:subject=meeting carried see on	0 9 -1 0 -8 0
o:subject=meeting carried sign	0 13 -11 0 0 0
o:subject=meeting carried sign gone	0 13 -12 0 0 0
o:subject=meeting carried since gone	0 -16 18 0 0 0
o:subject=meeting carried sit on	0 -10 11 0 0 0
o:subject=meeting carried tell	-1 9 -2 0 0 0
o:subject=meeting carried the gone	0 13 -13 0 0 0
o:subject=meeting continue	0 15 -15 0 0 0
o:subject=meeting continue gone	0 9 -6 0 0 0
o:subject=meeting end	-3 -22 25 -2 2 0
o:subject=meeting end ahead	0 -10 7 0 3 0
o:subject=meeting end gone	-2 -15 19 -1 0 0
o:subject=meeting end on	-2 -18 27 -10 0 0
o:subject=meeting far	2 -10 7 6 0 -1
o:subject=meeting far  ahead	-4 20 -16 0 0 0
o:subject=meeting far  gone	9 0 -3 -2 -4 0
o:subject=meeting far carried	1 -9 7 1 -2 -2
o:subject=meeting far carried  gone	0 -14 15 0 0 0
o:subject=meeting far carried announce	11 6 -20 0 0 0
o:subject=meeting far carried announce gone	11 6 -20 0 0 0
o:subject=meeting far carried announce on	0 16 -17 0 0 0
o:subject=meeting far carried be	6 0 -5 7 -10 0
o:subject=meeting far carried be ahead	0 17 -19 4 -5 0
o:subject=meeting far carried be gone	7 -15 9 2 -2 0
o:subject=meeting far carried be on	9 -4 -4 4 -2 0
o:subject=meeting far carried before ahead	0 -12 13 0 0 0
o:subject=meeting far carried begin	6 -17 20 -13 0 0
o:subject=meeting far carried begin ahead	0 -21 24 -1 0 0
o:subject=meeting far carried begin from	0 -8 9 0 0 0
o:subject=meeting far carried by ahead	0 -12 15 0 0 0
o:subject=meeting far carried confirm	-4 9 -4 0 0 0
o:subject=meeting far carried confirm gone	-6 10 -2 0 0 0
o:subject=meeting far carried discuss	0 12 -9 0 -2 0
o:subject=meeting far carried discuss gone	0 12 -9 0 -2 0
o:subject=meeting far carried end ahead	0 25 -23 0 0 0
o:subject=meeting far carried end gone	0 -9 5 4 0 0
o:subject=meeting far carried end on	0 15 -18 4 0 0
o:subject=meeting far carried fall	0 -16 16 0 0 0
o:subject=meeting far carried fall gone	0 -16 17 0 0 0
o:subject=meeting far carried fall on	0 -16 16 0 0 0
o:subject=meeting far carried from ahead	0 11 -2 -4 -2 0
o:subject=meeting far carried from gone	0 -12 10 1 0 0
o:subject=meeting far carried leave	0 23 -22 0 0 0
o:subject=meeting far carried leave gone	0 15 -14 0 0 0
o:subject=meeting far carried leave on	0 18 -18 0 0 0
o:subject=meeting far carried make	-7 13 -4 0 0 0
o:subject=meeting far carried make gone	-7 12 -3 0 0 0
o:subject=meeting far carried meet	0 -19 16 0 8 0
o:subject=meeting far carried meet gone	0 -26 22 -2 8 0
o:subject=meeting far carried of gone	0 15 -16 0 0 0
o:subject=meeting far carried on gone	7 7 -3 -13 -14 0
o:subject=meeting far carried other	-3 -3 0 10 0 0
o:subject=meeting far carried other ahead	0 -7 9 0 0 0
o:subject=meeting far carried other gone	-2 3 -10 10 0 0
o:subject=meeting far carried prepare	0 10 -9 -2 0 0
o:subject=meeting far carried prepare gone	0 10 -9 -2 0 0
o:subject=meeting far carried publish	0 -13 14 0 0 0
o:subject=meeting far carried publish gone	0 -13 14 0 0 0
o:subject=meeting far carried publish on	0 -10 11 0 0 0
o:subject=meeting far carried publish published	0 -17 17 0 0 0
o:subject=meeting far carried published gone	0 -17 17 0 0 0
o:subject=meeting far carried say on	3 7 -7 0 -2 0
o:subject=meeting far carried see	0 3 -9 -3 11 0
o:subject=meeting far carried see ahead	0 -19 10 -2 11 0
o:subject=meeting far carried see gone	0 19 -18 0 0 0
o:subject=meeting far carried see on	0 11 -14 -1 4 0
o:subject=meeting far carried sign	0 -18 21 0 0 0
o:subject=meeting far carried sign gone	0 -20 23 0 0 0
o:subject=meeting far carried sign on	0 -8 10 0 0 0
o:subject=meeting far carried since gone	0 7 -17 8 0 0
o:subject=meeting far carried sit	0 -18 21 0 0 0
o:subject=meeting far carried sit gone	0 -14 17 0 0 0
o:subject=meeting far carried sit on	0 -7 9 0 0 0
o:subject=meeting far carried suspend ahead	1 -6 7 0 0 0
o:subject=meeting far carried suspend gone	0 10 -8 0 0 1
o:subject=meeting far carried suspend on	1 -7 5 0 0 0
o:subject=meeting far carried until ahead	0 -12 13 0 0 0
o:subject=meeting far carried warn	0 -9 10 0 0 0
o:subject=meeting far carried warn gone	0 -10 10 0 0 0
o:subject=meeting far carried warn on	0 -10 10 0 0 0
o:subject=meeting far carried write	-11 13 0 0 0 0
o:subject=meeting far carried write on	-11 12 0 0 0 0
o:subject=meeting far from ahead	0 9 -7 0 0 0
o:subject=meeting far no verb	2 -10 7 6 0 -1
o:subject=meeting far no verb 	7 9 -10 -3 -6 0
o:subject=meeting far no verb ahead	1 -20 4 13 10 0
o:subject=meeting far no verb gone	0 2 1 -3 -19 0
o:subject=meeting far no verb of	0 -11 12 0 0 0
o:subject=meeting far no verb paris,	0 11 -10 0 0 0
o:subject=meeting far no verb the	0 -16 16 0 0 0
o:subject=meeting far no verb tuesday	0 -11 12 0 0 0
o:subject=meeting far no verb washington,	-3 19 -18 0 0 0
o:subject=meeting far of gone	0 -11 12 0 0 0
o:subject=meeting far on ahead	2 -11 10 0 0 0
o:subject=meeting far on gone	0 3 -12 8 0 0
o:subject=meeting far paris, gone	0 11 -10 0 0 0
o:subject=meeting far the ahead	0 -17 18 0 0 0
o:subject=meeting far tuesday gone	0 -11 12 0 0 0
o:subject=meeting far until ahead	0 12 -11 0 0 0
o:subject=meeting far washington, gone	-3 19 -18 0 0 0
o:subject=meeting far wednesday, gone	0 -11 12 0 0 0
o:subject=meeting fix ahead	0 -20 20 0 0 0
o:subject=meeting for gone	0 19 -15 0 0 0
o:subject=meeting from ahead	0 17 -11 -16 4 0
o:subject=meeting from gone	-3 -12 14 -5 4 0
o:subject=meeting meet	-8 0 9 -4 0 0
o:subject=meeting meet ahead	0 -12 10 0 1 0
o:subject=meeting meet gone	-7 9 1 -3 0 0
o:subject=meeting no verb	11 -7 -2 6 1 -11
o:subject=meeting no verb 	8 -19 5 5 7 0
o:subject=meeting no verb (	0 -13 15 0 0 0
o:subject=meeting no verb before	0 15 -15 0 0 0
o:subject=meeting no verb for	0 10 -9 0 0 0
o:subject=meeting no verb friday,	0 -12 10 0 0 0
o:subject=meeting no verb from	-3 7 8 -18 -3 0
o:subject=meeting no verb gone	6 -13 6 10 -5 -5
o:subject=meeting no verb meeting:	3 6 -10 0 0 0
o:subject=meeting of ahead	0 11 -7 0 0 0
o:subject=meeting of gone	0 -11 14 0 0 0
o:subject=meeting on ahead	4 -5 -2 15 0 0
o:subject=meeting on gone	0 15 -14 -2 -7 0
o:subject=meeting other on	0 14 -12 0 -2 0
o:subject=meeting place on	0 9 -8 0 0 0
o:subject=meeting plan	-5 16 -9 -4 -2 0
o:subject=meeting plan for	-4 10 -4 0 0 0
o:subject=meeting plan gone	0 26 -24 0 0 0
o:subject=meeting prepare	0 17 -21 0 2 0
o:subject=meeting return	0 12 -21 10 0 0
o:subject=meeting return ahead	0 4 -15 11 0 0
o:subject=meeting return gone	0 11 -9 0 0 0
o:subject=meeting return on	0 6 -16 11 0 0
o:subject=meeting run	0 -16 10 0 7 0
o:subject=meeting run ahead	0 -23 17 0 7 0
o:subject=meeting say	5 -21 18 0 0 0
o:subject=meeting say gone	5 -21 18 0 0 0
o:subject=meeting see on	0 -6 10 0 -1 0
o:subject=meeting since gone	2 -8 9 -5 0 0
o:subject=meeting suspend	0 -6 8 -2 0 1
o:subject=meeting suspend ahead	0 -11 12 0 0 1
o:subject=meeting the ahead	0 -11 16 0 -1 0
o:subject=meeting the gone	0 10 -9 0 0 0
o:subject=meeting to ahead	0 -25 25 0 0 0
o:subject=meeting until ahead	0 -10 13 0 0 0
o:subject=none	1 -6 2 0 5 12
o:subject=none  gone	-2 4 -4 -9 7 0
o:subject=none ( gone	-5 18 -6 0 -7 0
o:subject=none / gone	0 -9 10 0 0 0
o:subject=none a gone	-1 9 -5 0 0 0
o:subject=none astana, gone	5 -13 8 0 0 0
o:subject=none belgrade, gone	9 -12 -3 8 0 0
o:subject=none briefing, gone	0 -8 -5 13 0 0
o:subject=none brussels, gone	17 -11 -2 -2 0 0
o:subject=none bulletin, gone	0 -9 10 0 0 0
o:subject=none busan, gone	0 -18 19 0 0 0
o:subject=none carried	-7 2 -4 14 -2 8
o:subject=none carried  ahead	0 12 -14 5 0 0
o:subject=none carried  gone	0 -10 7 0 6 0
o:subject=none carried a ahead	0 13 -12 0 0 0
o:subject=none carried ago gone	0 11 -10 0 0 0
o:subject=none carried agree	-3 -3 -6 8 9 2
o:subject=none carried agree gone	-5 -3 -5 8 9 2
o:subject=none carried agree on	-1 17 -24 -3 10 3
o:subject=none carried announce announced	1 -11 0 7 0 0
o:subject=none carried announced gone	1 -11 0 7 0 0
o:subject=none carried ask gone	6 -11 5 0 0 0
o:subject=none carried ask on	6 -11 6 0 0 0
o:subject=none carried be	5 -6 8 -30 0 3
o:subject=none carried be 	-1 -12 15 0 0 0
o:subject=none carried be gone	9 0 0 -23 -11 4
o:subject=none carried be is	0 -12 0 0 12 0
o:subject=none carried be on	-5 0 6 -12 -11 5
o:subject=none carried be since	17 -14 3 -5 0 0
o:subject=none carried be until	0 16 -15 0 0 0
o:subject=none carried begin ahead	-8 0 10 -5 -17 2
o:subject=none carried begin gone	0 4 -13 0 9 -1
o:subject=none carried begin on	11 -13 2 0 5 -1
o:subject=none carried bring	2 8 -13 0 0 0
o:subject=none carried carry	0 -12 12 0 0 0
o:subject=none carried carry gone	0 -12 12 0 0 0
o:subject=none carried conclude	-1 15 -11 -1 0 0
o:subject=none carried conclude gone	0 15 -11 -1 0 0
o:subject=none carried conclude on	0 16 -12 0 0 0
o:subject=none carried declare on	0 -15 15 0 0 0
o:subject=none carried discuss	0 13 -8 0 -7 0
o:subject=none carried discuss on	0 13 -8 0 -7 0
o:subject=none carried end	4 15 -9 -17 0 0
o:subject=none carried end gone	6 8 -5 -14 0 0
o:subject=none carried end on	-1 10 -1 -11 0 0
o:subject=none carried expect ahead	0 -9 0 6 1 0
o:subject=none carried expect on	0 -11 0 6 1 0
o:subject=none carried for ahead	0 0 -12 11 0 0
o:subject=none carried for gone	-4 21 -16 0 0 0
o:subject=none carried from ahead	0 17 -11 0 0 0
o:subject=none carried from gone	-1 -5 -14 15 5 0
o:subject=none carried get	-12 6 -12 0 12 0
o:subject=none carried get gone	-12 5 -10 0 12 0
o:subject=none carried get on	-11 2 -7 0 13 0
o:subject=none carried hang	0 -9 10 0 0 0
o:subject=none carried have	0 -23 21 0 3 0
o:subject=none carried have by	0 -13 14 0 0 0
o:subject=none carried have gone	-1 -19 19 1 1 0
o:subject=none carried have has	9 -5 -4 0 0 0
o:subject=none carried have until	0 -15 15 0 0 0
o:subject=none carried is ahead	0 -15 3 0 13 0
o:subject=none carried issue	-2 12 -9 0 0 0
o:subject=none carried issue gone	-2 12 -8 0 0 0
o:subject=none carried issue on	-2 11 -7 0 0 0
o:subject=none carried it gone	0 0 -13 8 0 3
o:subject=none carried know	0 -11 12 0 0 0
o:subject=none carried know gone	0 -16 17 0 0 0
o:subject=none carried lay	0 -22 15 9 0 0
o:subject=none carried lay gone	0 -22 15 9 0 0
o:subject=none carried leave	-7 -14 18 -4 1 0
o:subject=none carried leave ahead	-3 12 -6 0 0 0
o:subject=none carried leave gone	-1 -22 23 -2 2 0
o:subject=none carried leave on	0 -26 26 0 3 0
o:subject=none carried lumpur gone	0 -10 11 0 0 0
o:subject=none carried make	5 7 -9 -1 0 0
o:subject=none carried make on	-1 13 -7 -1 0 0
o:subject=none carried meet	-18 -8 9 8 -7 9
o:subject=none carried meet ahead	-12 -1 4 0 -2 6
o:subject=none carried meet from	0 0 -8 10 0 0
o:subject=none carried meet on	-13 -4 12 -6 -6 6
o:subject=none carried meet the	0 22 -18 0 -2 0
o:subject=none carried move to	0 -9 9 0 0 0
o:subject=none carried negotiate	0 -10 1 7 0 0
o:subject=none carried of ahead	0 10 -7 0 0 0
o:subject=none carried of gone	1 -9 14 -7 -4 0
o:subject=none carried on gone	4 -8 -1 6 8 2
o:subject=none carried other	-3 -2 13 -14 -1 0
o:subject=none carried other ahead	0 -16 18 0 0 0
o:subject=none carried other gone	0 9 0 -13 0 0
o:subject=none carried other on	0 -8 11 -1 0 0
o:subject=none carried other since	-1 -5 10 -1 0 0
o:subject=none carried pay	-14 14 0 -1 -1 0
o:subject=none carried pay ahead	0 18 -13 0 0 0
o:subject=none carried pay from	0 10 -8 0 0 0
o:subject=none carried pay gone	-11 2 4 0 0 0
o:subject=none carried plan	0 0 -13 12 0 0
o:subject=none carried plan ahead	0 0 -13 12 0 0
o:subject=none carried plan for	0 0 -12 12 0 0
o:subject=none carried post on	0 -5 9 0 0 0
o:subject=none carried prolong on	-5 -17 13 9 0 0
o:subject=none carried promise	-8 13 -3 0 0 0
o:subject=none carried promise gone	-8 13 -3 0 0 0
o:subject=none carried publish	0 13 -9 0 -5 0
o:subject=none carried publish gone	0 13 -9 0 -5 0
o:subject=none carried publish on	1 11 -12 0 0 0
o:subject=none carried receive	0 -19 16 3 0 0
o:subject=none carried receive gone	0 -15 10 4 0 0
o:subject=none carried receive on	-1 -13 16 -3 0 0
o:subject=none carried return on	0 11 -9 0 0 0
o:subject=none carried rise	0 17 -15 0 0 0
o:subject=none carried rise gone	0 14 -12 0 0 0
o:subject=none carried rise on	0 12 -10 0 0 0
o:subject=none carried say	12 0 -5 -14 5 0
o:subject=none carried say gone	13 -1 -3 -14 5 0
o:subject=none carried say on	14 -3 -3 -10 7 0
o:subject=none carried see	-1 2 0 5 -10 0
o:subject=none carried see ahead	0 0 10 -1 -10 0
o:subject=none carried see gone	0 5 -11 8 0 0
o:subject=none carried see on	0 -13 12 9 -8 0
o:subject=none carried sell ahead	12 -10 0 0 0 0
o:subject=none carried settle	0 -8 11 -2 -2 0
o:subject=none carried settle gone	8 -13 11 -2 -2 0
o:subject=none carried settle on	9 -15 11 0 -1 0
o:subject=none carried sign	1 0 -8 8 11 0
o:subject=none carried sign 	0 -5 -2 0 9 0
o:subject=none carried sign ahead	0 -10 1 0 10 0
o:subject=none carried sign gone	1 4 -10 8 1 0
o:subject=none carried sign on	3 -9 0 9 6 0
o:subject=none carried sign signed	0 13 -12 0 0 0
o:subject=none carried signed gone	0 12 -12 0 0 0
o:subject=none carried since gone	11 -17 13 -4 0 0
o:subject=none carried sit	-9 0 1 1 -1 0
o:subject=none carried sit ahead	0 -13 19 -1 0 0
o:subject=none carried sit gone	-5 11 -12 4 0 0
o:subject=none carried sit on	-4 11 -12 0 4 0
o:subject=none carried sit until	0 -13 13 0 0 0
o:subject=none carried stand	0 -5 -1 10 0 0
o:subject=none carried stand gone	0 -8 0 10 0 0
o:subject=none carried stand on	0 -17 7 11 0 0
o:subject=none carried step	0 -12 0 10 0 0
o:subject=none carried suspend ahead	6 3 -9 0 0 0
o:subject=none carried suspend gone	0 -12 13 -2 0 0
o:subject=none carried the ahead	-6 17 -8 0 -2 0
o:subject=none carried the gone	0 12 -11 0 0 0
o:subject=none carried to ahead	0 -7 10 0 0 0
o:subject=none carried wait	-2 19 -12 -2 0 0
o:subject=none carried wait gone	-2 18 -11 -2 0 0
o:subject=none carried write	-4 20 -13 0 -1 0
o:subject=none carried write gone	-3 16 -9 0 0 0
o:subject=none carried write on	-3 14 -8 0 0 0
o:subject=none city, gone	-6 -2 9 0 0 0
o:subject=none copenhagen, gone	-1 -6 9 0 0 0
o:subject=none correspondent, gone	-1 -15 17 0 0 0
o:subject=none dublin, gone	-4 11 -4 0 0 0
o:subject=none from gone	0 3 -11 -5 0 13
o:subject=none helsinki, gone	-1 -8 10 0 0 0
o:subject=none lisbon, gone	11 -19 11 0 0 0
o:subject=none lumpur, gone	-2 -10 14 0 0 0
o:subject=none lusaka, gone	0 10 -8 0 0 0
o:subject=none madrid, gone	-2 -6 9 0 0 0
o:subject=none manila, gone	0 -12 13 0 0 0
o:subject=none monday gone	-7 -8 4 0 12 0
o:subject=none montevideo, gone	10 0 -9 0 0 0
o:subject=none no verb	1 -6 2 0 5 12
o:subject=none no verb 	-6 4 -1 -11 3 -1
o:subject=none no verb /	0 -9 10 0 0 0
o:subject=none no verb a	-1 9 -6 0 0 0
o:subject=none no verb ahead	-13 -2 10 -12 4 0
o:subject=none no verb astana,	5 -13 8 0 0 0
o:subject=none no verb belgrade,	9 -12 -3 8 0 0
o:subject=none no verb briefing,	0 -8 -5 13 0 0
o:subject=none no verb brussels,	16 -14 1 -2 0 0
o:subject=none no verb bulletin,	0 -9 10 0 0 0
o:subject=none no verb busan,	0 -18 19 0 0 0
o:subject=none no verb city,	-6 -2 9 0 0 0
o:subject=none no verb copenhagen,	-1 -6 9 0 0 0
o:subject=none no verb correspondent,	-1 -15 17 0 0 0
o:subject=none no verb dublin,	-4 11 -4 0 0 0
o:subject=none no verb from	-1 1 -5 -7 0 13
o:subject=none no verb gone	7 -5 -3 2 3 14
o:subject=none no verb helsinki,	-1 -8 10 0 0 0
o:subject=none no verb lisbon,	11 -19 11 0 0 0
o:subject=none no verb lusaka,	0 10 -8 0 0 0
o:subject=none no verb madrid,	-2 -7 10 0 0 0
o:subject=none no verb manila,	0 -12 13 0 0 0
o:subject=none no verb monday	-7 -8 4 0 12 0
o:subject=none no verb montevideo,	10 0 -9 0 0 0
o:subject=none no verb of	12 -25 10 11 0 0
o:subject=none no verb on	-16 11 -2 2 0 0
o:subject=none no verb since	-3 12 -5 0 0 0
o:subject=none no verb sunday	0 7 -4 0 0 0
o:subject=none no verb tallinn,	-3 -10 13 0 0 0
o:subject=none no verb tbilisi,	15 -14 0 0 0 0
o:subject=none no verb thursday,	-6 0 -5 0 10 0
o:subject=none no verb tokyo,	-5 -3 10 0 -1 0
o:subject=none no verb tunis,	9 -9 0 0 0 0
o:subject=none no verb ulaanbaatar,	0 -11 11 0 0 0
o:subject=none no verb washington,	-12 8 -3 -5 9 0
o:subject=none no verb washington/beijing,	-6 11 -5 0 0 0
o:subject=none no verb wednesday,	0 9 -6 0 0 0
o:subject=none no verb york,	0 14 -13 0 0 0
o:subject=none no verb —	0 9 -11 0 0 0
o:subject=none of ahead	0 -12 13 0 0 0
o:subject=none of gone	13 -18 0 11 0 0
o:subject=none on gone	-17 7 0 3 0 0
o:subject=none since gone	-3 12 -5 0 0 0
o:subject=none sunday gone	0 7 -4 0 0 0
o:subject=none tallinn, gone	-3 -10 13 0 0 0
o:subject=none tbilisi, gone	15 -14 0 0 0 0
o:subject=none the gone	4 -11 8 0 0 0
o:subject=none thursday, gone	-6 0 -4 0 10 0
o:subject=none to ahead	0 8 -7 0 0 0
o:subject=none tokyo, gone	-5 -3 10 0 -1 0
o:subject=none tunis, gone	9 -9 0 0 0 0
o:subject=none ulaanbaatar, gone	0 -11 11 0 0 0
o:subject=none washington, gone	-12 8 -3 -5 9 0
o:subject=none washington/beijing, gone	-6 11 -5 0 0 0
o:subject=none — gone	0 9 -11 0 0 0
o:subject=procedure	-12 33 -19 -1 -1 0
o:subject=procedure carried be	0 -21 24 0 0 0
o:subject=procedure carried be ahead	0 -13 16 0 0 0
o:subject=procedure carried be gone	0 -9 10 0 0 0
o:subject=procedure carried begin	0 13 -12 0 0 0
o:subject=procedure carried from ahead	0 -9 9 0 0 0
o:subject=procedure carried on ahead	0 -13 14 0 0 0
o:subject=procedure carried on gone	0 30 -27 0 0 0
o:subject=procedure far  gone	15 -11 -1 0 0 0
o:subject=procedure far carried	-6 12 -2 -7 -4 0
o:subject=procedure far carried be	0 -13 16 0 0 0
o:subject=procedure far carried be ahead	0 -13 15 0 0 0
o:subject=procedure far carried be on	0 -14 15 0 0 0
o:subject=procedure far carried begin	0 11 -8 0 0 0
o:subject=procedure far carried end	0 -16 17 0 0 0
o:subject=procedure far carried end gone	0 -13 14 0 0 0
o:subject=procedure far carried from gone	0 -9 9 0 0 0
o:subject=procedure far carried meet	0 7 -10 0 4 0
o:subject=procedure far carried meet gone	0 13 -12 0 0 0
o:subject=procedure far carried on ahead	0 -20 19 0 3 0
o:subject=procedure far carried on gone	0 24 -24 0 -3 0
o:subject=procedure far no verb 	14 -17 5 0 0 0
o:subject=procedure far no verb gone	12 0 -7 0 -4 0
o:subject=procedure far no verb on	0 -6 11 0 -1 0
o:subject=procedure far on gone	0 -6 9 0 -1 0
o:subject=procedure no verb	-4 8 -1 0 0 0
o:subject=procedure no verb 	0 14 -12 0 0 0
o:subject=procedure no verb ahead	0 25 -22 0 0 0
o:subject=procedure no verb on	0 -7 10 0 0 0
o:subject=procedure on ahead	0 10 -6 0 0 0
o:subject=sale	-5 17 -11 0 0 0
o:subject=sale carried	-6 -5 1 0 13 0
o:subject=sale carried on ahead	1 -9 6 0 0 0
o:subject=sale carried on gone	-14 8 -7 0 11 0
o:subject=sale carried sign	0 -10 0 0 11 0
o:subject=sale carried sign gone	0 -10 0 0 11 0
o:subject=sale carried sign on	0 -10 0 0 11 0
o:subject=sale far carried	0 13 -4 -6 -12 0
o:subject=sale far carried agree	0 -9 11 0 0 0
o:subject=sale far carried agree gone	0 -9 11 0 0 0
o:subject=sale far carried begin	0 17 -12 0 -7 0
o:subject=sale far carried begin on	0 15 -10 0 -7 0
o:subject=sale far carried on ahead	4 12 -10 0 -7 0
o:subject=sale far carried say	9 -16 10 0 0 0
o:subject=sale far carried say gone	8 -16 10 0 0 0
o:subject=sale far carried say on	8 -16 10 0 0 0
o:subject=sale far no verb on	3 13 -16 0 0 0
o:subject=sale far no verb washington,	9 -4 -3 0 0 0
o:subject=sale far washington, gone	9 -4 -3 0 0 0
o:subject=sale have	-8 10 0 0 0 0
o:subject=sale no verb gone	-1 17 -19 0 0 0
o:subject=sale no verb on	0 11 -10 0 0 0
o:subject=sale on gone	-15 16 -2 0 0 0
o:subject=signing	0 -3 -2 0 11 0
o:subject=signing before ahead	0 -9 10 0 0 0
o:subject=signing begin on	0 11 -9 0 0 0
o:subject=signing no verb	2 -4 -8 0 15 0
o:subject=signing no verb 	0 9 -6 0 0 0
o:subject=signing no verb ahead	0 -3 -4 0 12 0
o:subject=signing no verb friday,	0 9 -8 0 0 0
o:subject=signing no verb of	0 10 -10 0 0 0
o:subject=signing no verb on	-4 0 -7 0 11 0
o:subject=signing of gone	0 15 -15 0 0 0
o:subject=signing on gone	-5 -2 0 0 9 0
o:subject=signing other	0 -12 13 0 0 0
o:subject=signing other gone	0 -14 15 0 0 0
o:subject=signing other on	0 -16 17 0 0 0
o:subject=truce	0 7 -4 -7 4 -1
o:subject=truce  ahead	0 13 -11 0 0 0
o:subject=truce  gone	-10 -12 18 0 0 0
o:subject=truce be	-4 28 -21 0 0 0
o:subject=truce be ahead	0 11 -9 0 0 0
o:subject=truce be gone	-2 16 -11 0 0 0
o:subject=truce be on	0 11 -10 0 0 0
o:subject=truce begin	-3 22 -14 0 0 0
o:subject=truce begin gone	-2 36 -31 0 0 0
o:subject=truce carried	-13 17 0 -6 -12 -2
o:subject=truce carried agree	-4 13 -8 0 0 0
o:subject=truce carried agree gone	-4 13 -8 0 0 0
o:subject=truce carried announce	-11 15 -4 0 0 0
o:subject=truce carried announce gone	-11 15 -4 0 0 0
o:subject=truce carried announce on	-11 9 0 0 0 0
o:subject=truce carried be	-8 25 -23 4 0 0
o:subject=truce carried be ahead	0 16 -12 0 0 0
o:subject=truce carried be from	0 11 -11 0 0 0
o:subject=truce carried be gone	-6 11 -12 5 0 0
o:subject=truce carried begin	0 -3 8 -3 0 0
o:subject=truce carried begin gone	0 -7 12 -2 0 0
o:subject=truce carried discuss	0 -13 13 0 0 0
o:subject=truce carried discuss ahead	0 -13 13 0 0 0
o:subject=truce carried end	0 16 -12 0 0 0
o:subject=truce carried end gone	0 10 -8 0 0 0
o:subject=truce carried end on	0 14 -12 0 0 0
o:subject=truce carried extend	0 -5 -4 0 9 0
o:subject=truce carried extend gone	0 -5 -4 0 9 0
o:subject=truce carried from ahead	0 12 -11 0 0 0
o:subject=truce carried have	0 11 -9 0 0 0
o:subject=truce carried meet on	0 9 -6 0 0 0
o:subject=truce carried on gone	-15 19 0 -13 -13 0
o:subject=truce carried pay	14 -13 0 0 0 0
o:subject=truce carried pay gone	14 -13 0 0 0 0
o:subject=truce carried sign	0 -13 11 6 0 0
o:subject=truce carried sign gone	0 -13 11 6 0 0
o:subject=truce conclude	0 -23 23 0 0 0
o:subject=truce conclude gone	0 -23 23 0 0 0
o:subject=truce conclude on	0 -23 23 0 0 0
o:subject=truce end	-11 1 1 3 0 0
o:subject=truce end 	0 -10 12 0 0 0
o:subject=truce end ahead	0 10 -7 0 0 0
o:subject=truce end ends	0 -10 11 0 0 0
o:subject=truce end gone	-9 -6 8 4 0 0
o:subject=truce end on	-3 21 -23 5 0 0
o:subject=truce ends ahead	0 12 -10 0 0 0
o:subject=truce far	0 4 0 -2 -17 0
o:subject=truce far  ahead	0 10 -8 0 0 0
o:subject=truce far beijing, gone	0 -9 10 0 0 0
o:subject=truce far carried agree	4 -21 20 0 0 0
o:subject=truce far carried agree gone	4 -22 20 0 0 0
o:subject=truce far carried agree on	0 -9 11 0 0 0
o:subject=truce far carried announce	0 18 -13 0 -5 0
o:subject=truce far carried announce gone	0 18 -13 0 -5 0
o:subject=truce far carried announce on	0 10 -8 0 0 0
o:subject=truce far carried be	-3 23 -35 12 0 0
o:subject=truce far carried be ahead	0 8 -13 6 0 0
o:subject=truce far carried be gone	-2 18 -26 6 0 0
o:subject=truce far carried begin ahead	0 -7 3 -3 8 0
o:subject=truce far carried by ahead	11 -9 0 0 0 0
o:subject=truce far carried charge	0 -8 8 0 0 0
o:subject=truce far carried charge gone	0 -8 8 0 0 0
o:subject=truce far carried charge on	0 -12 12 0 0 0
o:subject=truce far carried end	-4 9 -11 8 0 0
o:subject=truce far carried end gone	-2 7 -11 8 0 0
o:subject=truce far carried end on	0 3 -9 9 0 0
o:subject=truce far carried get	0 -8 10 0 0 0
o:subject=truce far carried get gone	0 -9 11 0 0 0
o:subject=truce far carried have gone	0 2 -10 0 5 0
o:subject=truce far carried make	0 -9 9 0 0 0
o:subject=truce far carried meet ahead	0 0 8 -2 -9 0
o:subject=truce far carried meet gone	0 0 -7 -2 11 0
o:subject=truce far carried meet on	0 9 -11 -5 8 0
o:subject=truce far carried on gone	6 -4 -9 10 11 0
o:subject=truce far carried other	10 -8 0 0 0 0
o:subject=truce far carried other ahead	11 -4 -7 0 0 0
o:subject=truce far carried prolong	0 13 -10 0 0 0
o:subject=truce far carried prolong gone	0 13 -10 0 0 0
o:subject=truce far carried reach	0 -7 8 0 0 0
o:subject=truce far carried reach gone	0 -9 10 0 0 0
o:subject=truce far carried reach on	0 -7 8 0 0 0
o:subject=truce far carried return	0 -17 18 0 0 0
o:subject=truce far carried return ahead	0 -9 10 0 0 0
o:subject=truce far carried return on	0 -17 18 0 0 0
o:subject=truce far carried say on	-4 13 -16 0 7 0
o:subject=truce far carried since gone	0 0 -10 6 0 0
o:subject=truce far carried sit gone	0 -1 -4 0 9 0
o:subject=truce far carried tell on	0 13 -11 0 0 0
o:subject=truce far friday gone	0 -9 10 0 0 0
o:subject=truce far no verb	0 4 0 -2 -17 0
o:subject=truce far no verb ahead	6 15 -26 5 0 0
o:subject=truce far no verb beijing,	0 -9 10 0 0 0
o:subject=truce far no verb friday	0 -9 10 0 0 0
o:subject=truce far no verb gone	-4 -1 10 -14 -14 0
o:subject=truce far no verb on	11 0 -4 0 0 0
o:subject=truce far no verb thursday	0 -10 12 0 0 0
o:subject=truce far no verb thursday,	0 -8 9 0 0 0
o:subject=truce far no verb to	0 -13 13 0 0 0
o:subject=truce far no verb ·	0 -11 11 0 0 0
o:subject=truce far on ahead	12 -1 -7 0 0 0
o:subject=truce far thursday gone	0 -10 12 0 0 0
o:subject=truce far thursday, gone	0 -10 11 0 0 0
o:subject=truce far · gone	0 -11 11 0 0 0
o:subject=truce from ahead	0 12 -11 0 0 0
o:subject=truce from gone	0 15 -12 0 0 0
o:subject=truce no verb	8 10 -13 -10 3 0
o:subject=truce no verb ahead	-12 30 -18 -1 -4 0
o:subject=truce no verb ends	-1 13 -9 0 0 0
o:subject=truce no verb from	0 20 -19 0 0 0
o:subject=truce no verb gone	17 -11 0 -5 6 0
o:subject=truce no verb since	0 10 -8 0 0 0
o:subject=truce no verb washington,	0 -23 13 0 12 0
o:subject=truce on ahead	0 -7 9 0 -2 0
o:subject=truce since gone	0 15 -14 0 0 0
o:subject=truce to ahead	0 10 -8 0 0 0
o:subject=truce until ahead	0 18 -14 0 0 0
o:subject=truce washington, gone	0 -23 13 0 12 0
o:suspend on ahead	-9 -13 17 0 0 3
o:suspend on gone	1 12 -6 -11 -6 0
o:threaten on gone	-3 17 -11 0 0 0
o:topic=controls	-18 25 -9 -8 -6 2
o:topic=controls ahead	-20 14 0 0 -2 3
o:topic=controls announce	0 11 -9 0 0 0
o:topic=controls be	-10 17 -7 0 0 0
o:topic=controls continue	0 -16 10 0 0 1
o:topic=controls far	-16 0 5 -2 7 0
o:topic=controls far 	-6 -4 8 0 0 0
o:topic=controls far  gone	-5 -8 12 0 0 0
o:topic=controls far ahead	-5 -13 7 0 11 0
o:topic=controls far begin	0 -9 10 0 0 0
o:topic=controls far gone	-11 8 0 0 -3 0
o:topic=controls far no verb	-13 -1 9 0 -1 0
o:topic=controls far on	1 -3 -2 0 9 0
o:topic=controls far on ahead	0 -12 2 0 10 0
o:topic=controls gone	1 17 -13 -4 0 0
o:topic=controls of	0 11 -8 0 0 0
o:topic=controls on	-6 -4 9 -1 -2 3
o:topic=controls on ahead	-11 -14 22 0 0 4
o:topic=controls on gone	5 7 -8 0 0 0
o:topic=deal	-12 0 7 4 0 -10
o:topic=deal  ahead	0 6 -14 0 7 0
o:topic=deal  gone	1 -15 13 0 0 0
o:topic=deal ahead	-10 4 4 -18 7 -2
o:topic=deal announce	-3 -10 18 -6 -3 0
o:topic=deal be	-8 8 -9 -3 12 0
o:topic=deal begin	-2 18 -17 4 -1 0
o:topic=deal by	-10 30 -18 0 0 0
o:topic=deal by ahead	-10 25 -13 0 0 0
o:topic=deal confirm	12 -8 -2 0 0 0
o:topic=deal deal	-2 -6 0 12 0 0
o:topic=deal deal ahead	0 15 -13 0 0 0
o:topic=deal deal gone	0 -19 9 13 0 0
o:topic=deal end	0 -10 1 14 0 0
o:topic=deal far	0 -7 2 7 0 0
o:topic=deal far (	0 -9 -8 0 14 0
o:topic=deal far ( gone	0 -9 -8 0 14 0
o:topic=deal far after	0 -12 12 0 0 0
o:topic=deal far begin	0 -4 2 9 -3 0
o:topic=deal far beijing,	-6 13 -7 0 0 0
o:topic=deal far beijing, gone	-6 13 -7 0 0 0
o:topic=deal far brussels,	0 8 -5 0 0 0
o:topic=deal far brussels, gone	0 8 -5 0 0 0
o:topic=deal far for	0 -18 16 0 0 0
o:topic=deal far for gone	0 -10 11 0 0 0
o:topic=deal far friday,	13 -9 -2 0 0 0
o:topic=deal far friday, gone	13 -10 -1 0 0 0
o:topic=deal far from	0 -17 19 -1 0 0
o:topic=deal far from gone	0 -22 24 -1 0 0
o:topic=deal far gone	0 -9 7 0 0 0
o:topic=deal far no verb	0 -6 0 0 10 0
o:topic=deal far on	-16 12 -2 11 -19 0
o:topic=deal far on ahead	0 0 -5 9 -5 0
o:topic=deal far on gone	-15 12 0 1 -12 0
o:topic=deal far other	10 -9 0 0 0 0
o:topic=deal far tell	0 9 -6 0 0 0
o:topic=deal far thursday	11 0 -14 0 0 0
o:topic=deal far thursday gone	11 0 -14 0 0 0
o:topic=deal for	0 -9 10 0 0 0
o:topic=deal from ahead	0 9 -7 0 0 0
o:topic=deal get	-3 -1 -4 0 9 0
o:topic=deal gone	-5 -1 2 11 -5 -4
o:topic=deal have	0 0 11 -4 -8 0
o:topic=deal initial	0 17 -16 0 0 0
o:topic=deal leave	0 -21 23 0 0 0
o:topic=deal negotiate	1 -17 14 2 -1 0
o:topic=deal of	0 28 -24 0 0 0
o:topic=deal of gone	0 25 -22 0 0 0
o:topic=deal on	6 -8 9 0 -9 -4
o:topic=deal on ahead	3 -30 23 -6 12 0
o:topic=deal on gone	3 11 -6 1 -24 -1
o:topic=deal put	6 13 -21 0 -1 0
o:topic=deal return	0 -18 18 0 0 0
o:topic=deal say	-6 14 -5 -3 -5 0
o:topic=deal see	0 -10 -3 10 3 0
o:topic=deal settle	-4 -5 14 0 -5 0
o:topic=deal since	-1 -2 10 -5 0 0
o:topic=deal since gone	-1 -2 10 -5 0 0
o:topic=deal tell	8 -10 0 5 0 0
o:topic=duties	7 8 -3 -14 -2 -5
o:topic=duties 	-21 5 4 0 -1 0
o:topic=duties  gone	-18 3 5 0 0 0
o:topic=duties (	0 15 -12 0 0 0
o:topic=duties ( gone	0 12 -9 0 0 0
o:topic=duties a	-10 -1 11 0 0 0
o:topic=duties agree	6 0 -16 0 15 3
o:topic=duties ahead	-18 42 -29 -6 -2 -5
o:topic=duties announce	0 30 -46 7 1 0
o:topic=duties announced	-3 2 -10 9 0 0
o:topic=duties announced gone	-3 2 -10 9 0 0
o:topic=duties ask	1 -12 11 0 0 0
o:topic=duties be	0 19 -14 -9 -6 0
o:topic=duties begin	-9 8 -3 4 -10 0
o:topic=duties beijing,	0 -8 9 0 0 0
o:topic=duties beijing, gone	0 -8 9 0 0 0
o:topic=duties by	-6 23 -14 0 0 0
o:topic=duties by ahead	-4 17 -10 0 0 0
o:topic=duties call	-9 0 -1 9 0 0
o:topic=duties confirm	0 -12 13 0 0 0
o:topic=duties declare	0 9 -9 0 0 0
o:topic=duties discuss	-2 -10 7 0 6 0
o:topic=duties due	10 -9 0 0 0 0
o:topic=duties end	8 -13 9 -2 0 0
o:topic=duties far	5 17 -9 -26 -25 2
o:topic=duties far 	4 -13 7 0 8 0
o:topic=duties far  ahead	-11 4 0 0 0 0
o:topic=duties far  gone	9 -15 6 0 9 0
o:topic=duties far ahead	-7 8 -1 -7 -8 1
o:topic=duties far announce	0 10 -8 0 0 0
o:topic=duties far begin	0 -10 9 -2 5 0
o:topic=duties far bring	0 -13 14 0 0 0
o:topic=duties far by	0 12 -9 0 0 0
o:topic=duties far by ahead	0 10 -7 0 0 0
o:topic=duties far end	11 -19 11 0 0 0
o:topic=duties far expect	0 20 -16 -1 0 0
o:topic=duties far fall	0 11 -9 0 0 0
o:topic=duties far for	10 -4 -5 0 0 0
o:topic=duties far for ahead	15 -12 -1 0 0 0
o:topic=duties far for gone	-6 10 -1 0 0 0
o:topic=duties far friday,	-2 11 -6 0 0 0
o:topic=duties far geneva,	0 17 -16 0 0 0
o:topic=duties far geneva, gone	0 14 -14 0 0 0
o:topic=duties far gone	8 16 -11 -20 -20 0
o:topic=duties far goods	0 -11 12 0 0 0
o:topic=duties far goods gone	0 -11 12 0 0 0
o:topic=duties far it	-2 9 -4 0 0 0
o:topic=duties far it gone	-2 9 -4 0 0 0
o:topic=duties far monday	0 11 -10 0 0 0
o:topic=duties far monday gone	0 11 -10 0 0 0
o:topic=duties far no verb	0 1 5 -16 -27 1
o:topic=duties far of	0 12 -15 0 0 0
o:topic=duties far on	0 8 2 -17 -20 0
o:topic=duties far on ahead	-20 4 3 0 0 3
o:topic=duties far on gone	11 6 -1 -21 -22 -3
o:topic=duties far pay	-1 15 -11 0 0 0
o:topic=duties far promise	-2 8 -3 0 0 0
o:topic=duties far say	-18 24 -10 0 0 0
o:topic=duties far see	-2 6 11 -3 -16 0
o:topic=duties far since	-6 -13 9 8 0 0
o:topic=duties far since gone	-6 -13 9 8 0 0
o:topic=duties far sit	0 10 -1 -1 -6 0
o:topic=duties far stand	0 10 -9 0 0 0
o:topic=duties far suspend	-12 1 8 0 0 0
o:topic=duties far telephone	13 -13 0 0 0 0
o:topic=duties far the ahead	0 -10 12 0 0 0
o:topic=duties far thursday	-1 -11 13 0 0 0
o:topic=duties far thursday gone	-1 -11 13 0 0 0
o:topic=duties far until ahead	0 -8 9 0 0 0
o:topic=duties far washington,	0 -12 11 0 0 0
o:topic=duties far washington, gone	0 -12 11 0 0 0
o:topic=duties far wednesday	0 10 -8 0 0 0
o:topic=duties far wednesday,	0 -18 19 0 0 0
o:topic=duties far wednesday, ahead	0 -10 11 0 0 0
o:topic=duties far wednesday, gone	0 -10 10 0 0 0
o:topic=duties far write	14 -15 2 0 0 0
o:topic=duties for	3 9 -14 0 0 0
o:topic=duties for gone	-3 13 -6 0 0 0
o:topic=duties force gone	0 -12 12 0 0 0
o:topic=duties from ahead	9 35 -46 -1 0 0
o:topic=duties from gone	-5 -20 20 4 0 0
o:topic=duties gone	16 -16 13 -8 0 0
o:topic=duties have	13 -11 0 0 0 0
o:topic=duties is	10 -13 5 0 0 0
o:topic=duties is gone	11 -9 0 0 0 0
o:topic=duties leave	0 5 -15 0 5 0
o:topic=duties levy	0 -8 9 0 0 0
o:topic=duties lower	0 13 -9 0 0 0
o:topic=duties no verb	0 11 -4 -15 -18 0
o:topic=duties of	-9 14 -5 0 0 0
o:topic=duties on	1 -1 1 -16 11 0
o:topic=duties on ahead	-20 -6 19 -8 3 0
o:topic=duties on gone	11 1 -9 -9 9 0
o:topic=duties other	10 -17 11 0 0 0
o:topic=duties pay	16 -1 -14 -1 -2 0
o:topic=duties propose	0 -13 13 0 0 0
o:topic=duties put	-6 -4 9 0 0 0
o:topic=duties raise	-2 13 -8 0 0 0
o:topic=duties rise	8 -9 2 0 0 0
o:topic=duties say	-5 -21 27 0 3 0
o:topic=duties see	0 9 -9 0 0 0
o:topic=duties set	-3 9 -3 0 0 0
o:topic=duties since	-9 38 -26 -3 0 0
o:topic=duties since gone	-9 38 -26 -3 0 0
o:topic=duties stand	0 -11 13 0 0 0
o:topic=duties tariffs	4 -10 5 0 0 0
o:topic=duties tax	0 -12 13 0 0 0
o:topic=duties the	-3 20 -13 0 0 0
o:topic=duties the ahead	-2 12 -5 0 0 0
o:topic=duties threaten	-1 12 -7 0 0 0
o:topic=duties to	0 12 -9 0 0 0
o:topic=duties until	-4 24 -17 0 0 0
o:topic=duties until ahead	-4 18 -12 0 0 0
o:topic=duties up	0 -12 12 0 0 0
o:topic=exclusions	-3 34 -26 0 0 0
o:topic=exclusions ahead	0 18 -14 0 0 0
o:topic=exclusions far	-3 14 -9 0 0 0
o:topic=exclusions far gone	-1 8 -4 0 0 0
o:topic=exclusions far no verb	0 11 -9 0 0 0
o:topic=exclusions gone	0 16 -11 0 0 0
o:topic=exclusions no verb	0 12 -9 0 0 0
o:topic=exclusions on	0 15 -11 0 0 0
o:topic=fees	-2 -10 15 -1 0 0
o:topic=fees ahead	0 -10 13 0 0 0
o:topic=fees far	-10 -9 10 -1 8 0
o:topic=fees on	0 -19 21 0 0 0
o:topic=fees on gone	0 -13 13 0 0 0
o:topic=longer	-5 14 -8 -2 2 0
o:topic=longer agree	1 -24 22 0 0 0
o:topic=longer ahead	0 32 -30 -4 0 0
o:topic=longer announce	0 11 -8 0 0 0
o:topic=longer be	8 5 -19 0 0 0
o:topic=longer begin	0 11 -10 0 0 0
o:topic=longer end	0 14 -10 0 0 0
o:topic=longer far be	10 2 -16 0 0 0
o:topic=longer far begin	0 -8 9 0 0 0
o:topic=longer far gone	-4 6 2 -6 -9 0
o:topic=longer far no verb	-1 14 -7 -3 -6 0
o:topic=longer far on ahead	9 -2 -14 0 5 0
o:topic=longer far other	0 -8 9 0 0 0
o:topic=longer far tell	0 -10 12 0 0 0
o:topic=longer no verb	0 16 -16 0 -1 0
o:topic=longer on	-10 -9 16 2 0 0
o:topic=longer on ahead	0 7 -10 0 3 0
o:topic=longer on gone	-10 -13 22 3 -6 0
o:topic=longer prolong	-10 9 -10 8 0 0
o:topic=longer sign	0 22 -20 0 0 0
o:topic=longer the	0 13 -12 0 0 0
o:topic=longer the gone	0 9 -9 0 0 0
o:topic=longer to	-1 24 -17 0 0 0
o:topic=longer to ahead	0 19 -14 0 0 0
o:topic=longer until	0 13 -9 0 0 0
o:topic=longer until ahead	0 12 -8 0 0 0
o:topic=meeting	-7 -12 12 7 -3 -6
o:topic=meeting 	6 -15 8 1 0 0
o:topic=meeting  ahead	1 -9 7 -2 1 0
o:topic=meeting  gone	3 -7 2 4 0 0
o:topic=meeting (	0 -13 15 0 0 0
o:topic=meeting ( gone	0 -12 14 0 0 0
o:topic=meeting after gone	0 -13 14 0 0 0
o:topic=meeting agree	11 20 -20 -4 -6 0
o:topic=meeting ahead	-5 -19 22 -8 7 -1
o:topic=meeting and	0 -1 11 -1 -7 0
o:topic=meeting ask	0 10 -9 0 0 0
o:topic=meeting before	-1 13 -8 -3 0 0
o:topic=meeting before ahead	0 27 -22 -3 0 0
o:topic=meeting before gone	0 -10 11 0 0 0
o:topic=meeting begin	10 -18 20 0 -20 0
o:topic=meeting by	0 24 -20 0 0 0
o:topic=meeting by ahead	0 21 -17 0 0 0
o:topic=meeting call	5 -15 1 0 7 0
o:topic=meeting carry	2 -11 9 0 0 0
o:topic=meeting confirm	-13 17 -3 0 0 0
o:topic=meeting continue	0 11 -5 -4 0 0
o:topic=meeting decide	0 12 -13 0 0 0
o:topic=meeting end	-9 -45 40 3 0 0
o:topic=meeting ended	0 -8 7 0 0 0
o:topic=meeting ended gone	0 -9 7 1 0 0
o:topic=meeting ends	0 -13 15 0 0 0
o:topic=meeting ends ahead	0 -8 9 0 0 0
o:topic=meeting far	6 -9 0 19 0 -6
o:topic=meeting far  ahead	-4 20 -16 0 0 0
o:topic=meeting far  gone	9 -4 1 -3 -5 0
o:topic=meeting far ahead	2 -29 9 17 15 -1
o:topic=meeting far announce	8 1 -12 0 0 0
o:topic=meeting far be	5 -12 0 14 -6 0
o:topic=meeting far before	0 -12 12 0 0 0
o:topic=meeting far before ahead	0 -12 12 0 0 0
o:topic=meeting far end	0 16 -15 0 0 0
o:topic=meeting far gone	5 7 -7 6 -23 -2
o:topic=meeting far no verb	2 -10 7 6 0 -1
o:topic=meeting far of gone	1 -10 8 0 0 0
o:topic=meeting far on	16 6 -17 5 -9 0
o:topic=meeting far on ahead	3 -12 3 4 2 0
o:topic=meeting far on gone	13 16 -22 1 -19 0
o:topic=meeting far other	-2 -2 -1 10 0 0
o:topic=meeting far paris,	0 11 -10 0 0 0
o:topic=meeting far paris, gone	0 11 -10 0 0 0
o:topic=meeting far publish	0 -10 11 0 0 0
o:topic=meeting far see	0 2 -10 -2 12 0
o:topic=meeting far since	0 5 -15 9 0 0
o:topic=meeting far since gone	0 5 -15 9 0 0
o:topic=meeting far sit	0 -18 21 0 0 0
o:topic=meeting far the	-6 -5 13 0 0 0
o:topic=meeting far the ahead	0 -13 14 0 0 0
o:topic=meeting far tuesday	0 -11 12 0 0 0
o:topic=meeting far tuesday gone	0 -11 12 0 0 0
o:topic=meeting far washington,	-3 19 -18 0 0 0
o:topic=meeting far washington, gone	-3 19 -18 0 0 0
o:topic=meeting far wednesday, gone	0 -11 12 0 0 0
o:topic=meeting fix	-6 13 -6 0 0 0
o:topic=meeting for	-14 12 -1 2 -14 0
o:topic=meeting for ahead	0 -13 11 6 -4 0
o:topic=meeting for gone	-18 38 -19 -3 -9 0
o:topic=meeting friday,	0 -12 10 0 0 0
o:topic=meeting from	-10 -18 14 2 9 0
o:topic=meeting from gone	-4 -37 23 3 9 0
o:topic=meeting gather	-2 14 -10 0 0 0
o:topic=meeting geneva ahead	0 -10 13 0 0 0
o:topic=meeting gone	-6 4 -4 13 -14 -4
o:topic=meeting have	-9 3 0 -2 4 0
o:topic=meeting here	0 -4 7 -1 0 0
o:topic=meeting here gone	0 -9 12 -1 0 0
o:topic=meeting korea	0 13 -16 9 -11 0
o:topic=meeting lumpur	0 13 -10 0 0 0
o:topic=meeting lumpur gone	0 11 -8 0 0 0
o:topic=meeting meet ahead	0 -2 -8 0 12 0
o:topic=meeting meeting:	3 6 -10 0 0 0
o:topic=meeting meets	0 10 -7 0 0 0
o:topic=meeting meets ahead	0 9 -7 0 0 0
o:topic=meeting no verb	11 -7 -2 6 1 -11
o:topic=meeting of	-1 -7 16 -8 -7 0
o:topic=meeting of ahead	0 21 -18 0 0 0
o:topic=meeting of gone	0 -28 34 -5 -6 0
o:topic=meeting on ahead	5 -17 5 0 17 2
o:topic=meeting on gone	-1 7 -6 7 -21 0
o:topic=meeting other	2 -9 7 -10 6 0
o:topic=meeting pay	0 -1 -6 0 9 0
o:topic=meeting phone	-8 9 0 0 0 0
o:topic=meeting place	0 10 -13 5 0 0
o:topic=meeting plan	-8 11 -5 6 -14 0
o:topic=meeting prepare	0 13 -20 7 0 0
o:topic=meeting publish	0 27 -24 0 0 0
o:topic=meeting put	-2 -10 14 0 0 0
o:topic=meeting reach	2 -8 -1 0 6 0
o:topic=meeting receive	0 -11 -7 12 14 0
o:topic=meeting return	-5 9 -9 8 -4 0
o:topic=meeting run	0 -13 8 0 7 0
o:topic=meeting see	0 4 2 0 -11 0
o:topic=meeting seoul	9 -12 0 3 0 0
o:topic=meeting set	6 -11 8 0 0 0
o:topic=meeting since	2 -23 21 0 0 0
o:topic=meeting since gone	2 -23 21 0 0 0
o:topic=meeting stockholm	0 -9 11 0 0 0
o:topic=meeting suspend	-5 -6 12 -11 0 6
o:topic=meeting tell	0 15 -4 -9 -10 0
o:topic=meeting the	-4 38 -14 -6 -31 0
o:topic=meeting the ahead	-4 10 17 -5 -30 0
o:topic=meeting the gone	0 42 -41 0 0 0
o:topic=meeting there	0 -15 5 12 -2 0
o:topic=meeting to	-11 -6 24 -4 0 0
o:topic=meeting to ahead	0 -23 31 -4 0 0
o:topic=meeting to gone	-11 16 -6 0 0 0
o:topic=meeting until	0 -24 26 2 -4 0
o:topic=meeting until ahead	0 -21 29 -12 -4 0
o:topic=meeting until gone	0 -5 -7 12 0 0
o:topic=meeting washington	0 10 -6 0 -2 0
o:topic=meeting washington gone	0 13 -10 0 0 0
o:topic=meeting write	-5 21 -13 0 -1 0
o:topic=none	0 -6 1 3 0 15
o:topic=none  gone	-1 4 -7 -13 13 -1
o:topic=none ( gone	-5 18 -6 0 -7 0
o:topic=none /	0 -9 10 0 0 0
o:topic=none / gone	0 -9 10 0 0 0
o:topic=none a	-3 19 -14 0 0 0
o:topic=none a gone	-2 13 -8 0 0 0
o:topic=none ago	0 11 -10 0 0 0
o:topic=none ago gone	0 11 -10 0 0 0
o:topic=none agree	-9 6 -12 11 1 0
o:topic=none ahead	-24 4 10 -21 0 3
o:topic=none astana,	5 -13 8 0 0 0
o:topic=none astana, gone	5 -13 8 0 0 0
o:topic=none back	0 -9 10 0 0 0
o:topic=none be	8 -16 13 -23 2 3
o:topic=none begin	-3 -10 7 0 2 1
o:topic=none belgrade,	9 -12 -3 8 0 0
o:topic=none belgrade, gone	9 -12 -3 8 0 0
o:topic=none briefing,	0 -8 -5 13 0 0
o:topic=none briefing, gone	0 -8 -5 13 0 0
o:topic=none bring	2 7 -13 0 0 0
o:topic=none brussels,	16 -14 1 -2 0 0
o:topic=none brussels, gone	17 -11 -2 -2 0 0
o:topic=none bulletin,	0 -9 10 0 0 0
o:topic=none bulletin, gone	0 -9 10 0 0 0
o:topic=none busan,	0 -18 19 0 0 0
o:topic=none busan, gone	0 -18 19 0 0 0
o:topic=none by	-3 -7 12 0 0 0
o:topic=none call	-9 12 -1 0 0 0
o:topic=none city,	-6 -2 9 0 0 0
o:topic=none city, gone	-6 -2 9 0 0 0
o:topic=none confirm	0 9 -8 0 0 0
o:topic=none copenhagen,	-1 -6 9 0 0 0
o:topic=none copenhagen, gone	-1 -6 9 0 0 0
o:topic=none correspondent,	-1 -15 17 0 0 0
o:topic=none correspondent, gone	-1 -15 17 0 0 0
o:topic=none dublin,	-4 11 -4 0 0 0
o:topic=none dublin, gone	-4 11 -4 0 0 0
o:topic=none end	0 27 -23 -2 0 0
o:topic=none for	0 8 -8 0 0 0
o:topic=none for ahead	2 3 -8 0 0 0
o:topic=none from	-4 4 -14 1 -3 13
o:topic=none from ahead	0 9 -4 0 0 0
o:topic=none from gone	-1 0 -12 2 0 13
o:topic=none get	-10 15 -9 0 2 0
o:topic=none gone	8 -6 -4 11 0 12
o:topic=none have	-8 -27 23 4 11 0
o:topic=none helsinki,	-1 -8 10 0 0 0
o:topic=none helsinki, gone	-1 -8 10 0 0 0
o:topic=none is	0 -6 -7 0 12 0
o:topic=none is ahead	0 -9 -3 0 13 0
o:topic=none know	0 -11 12 0 0 0
o:topic=none leave	-6 -6 13 -1 0 0
o:topic=none lisbon,	11 -19 11 0 0 0
o:topic=none lisbon, gone	11 -19 11 0 0 0
o:topic=none lumpur, gone	-2 -10 14 0 0 0
o:topic=none lusaka,	0 10 -8 0 0 0
o:topic=none lusaka, gone	0 10 -8 0 0 0
o:topic=none madrid,	-2 -7 10 0 0 0
o:topic=none madrid, gone	-2 -6 9 0 0 0
o:topic=none make	5 5 -13 0 0 0
o:topic=none manila,	0 -12 13 0 0 0
o:topic=none manila, gone	0 -12 13 0 0 0
o:topic=none monday	-7 -8 4 0 12 0
o:topic=none monday gone	-7 -8 4 0 12 0
o:topic=none montevideo,	10 0 -9 0 0 0
o:topic=none montevideo, gone	10 0 -9 0 0 0
o:topic=none no verb	1 -6 2 0 5 12
o:topic=none of	13 -19 7 9 0 0
o:topic=none of ahead	0 -8 10 0 0 0
o:topic=none of gone	14 -15 0 9 0 0
o:topic=none on	-6 -6 4 8 0 3
o:topic=none on ahead	-2 1 1 -10 0 2
o:topic=none on gone	-5 -7 2 12 0 0
o:topic=none other	-1 8 0 -12 0 0
o:topic=none pay	-10 2 4 0 0 0
o:topic=none publish	0 28 -30 0 -1 0
o:topic=none return	0 21 -20 0 0 0
o:topic=none rise	0 15 -13 0 0 0
o:topic=none say	8 1 -3 -3 -5 0
o:topic=none sign	0 -12 -11 13 9 0
o:topic=none since	9 -9 5 -3 0 0
o:topic=none since gone	9 -9 5 -3 0 0
o:topic=none stand	0 20 -15 0 0 0
o:topic=none sunday	0 7 -4 0 0 0
o:topic=none sunday gone	0 7 -4 0 0 0
o:topic=none tallinn,	-3 -10 13 0 0 0
o:topic=none tallinn, gone	-3 -10 13 0 0 0
o:topic=none tbilisi,	15 -14 0 0 0 0
o:topic=none tbilisi, gone	15 -14 0 0 0 0
o:topic=none tell	-5 15 -12 -5 6 0
o:topic=none the gone	4 -10 9 0 0 0
o:topic=none thursday,	-6 0 -5 0 10 0
o:topic=none thursday, gone	-6 0 -4 0 10 0
o:topic=none tokyo,	-5 -3 10 0 -1 0
o:topic=none tokyo, gone	-5 -3 10 0 -1 0
o:topic=none tunis,	9 -9 0 0 0 0
o:topic=none tunis, gone	9 -9 0 0 0 0
o:topic=none ulaanbaatar,	0 -11 11 0 0 0
o:topic=none ulaanbaatar, gone	0 -11 11 0 0 0
o:topic=none until	-3 -10 15 0 0 0
o:topic=none wait	-2 11 -2 -2 0 0
o:topic=none washington,	-12 8 -3 -5 9 0
o:topic=none washington, gone	-12 8 -3 -5 9 0
o:topic=none washington/beijing,	-6 11 -5 0 0 0
o:topic=none washington/beijing, gone	-6 11 -5 0 0 0
o:topic=none wednesday,	0 9 -6 0 0 0
o:topic=none york,	0 14 -13 0 0 0
o:topic=none —	0 11 -14 0 0 0
o:topic=none — gone	0 11 -14 0 0 0
o:topic=procedure	-12 18 -5 -10 1 0
o:topic=procedure ahead	-10 27 -21 -1 3 0
o:topic=procedure begin	0 10 -6 0 0 0
o:topic=procedure far	5 9 -5 -4 -11 0
o:topic=procedure far 	14 -17 5 0 0 0
o:topic=procedure far  gone	15 -11 -1 0 0 0
o:topic=procedure far gone	9 6 -10 -1 -7 0
o:topic=procedure far on	-3 10 -1 0 -3 0
o:topic=procedure for	0 9 -6 0 0 0
o:topic=procedure from ahead	0 13 -11 0 0 0
o:topic=procedure from gone	0 -11 11 0 0 0
o:topic=procedure gone	-2 -2 11 -5 -1 0
o:topic=procedure no verb	-4 8 -1 0 0 0
o:topic=procedure pass	0 -13 14 0 0 0
o:topic=procedure said	0 -13 13 0 0 0
o:topic=procedure said gone	0 -13 13 0 0 0
o:topic=procedure say	0 -9 10 0 0 0
o:topic=procedure vote	0 11 -8 0 0 0
o:topic=sale	-12 5 1 -4 8 0
o:topic=sale ahead	19 -15 0 0 4 0
o:topic=sale by	0 -13 14 0 0 0
o:topic=sale by ahead	0 -13 15 0 0 0
o:topic=sale confirm	-10 11 0 0 0 0
o:topic=sale far	17 -4 -3 -4 -8 0
o:topic=sale far gone	14 -4 -2 -3 -5 0
o:topic=sale far on	12 5 -12 0 -3 0
o:topic=sale far on gone	9 3 -8 0 0 0
o:topic=sale far say	12 -7 -2 0 0 0
o:topic=sale far washington,	9 -4 -3 0 0 0
o:topic=sale far washington, gone	9 -4 -3 0 0 0
o:topic=sale gone	-32 21 1 0 4 0
o:topic=sale have	-8 12 -2 0 0 0
o:topic=sale on	-19 11 3 -1 6 0
o:topic=sale on ahead	17 -12 -15 0 8 0
o:topic=sale on gone	-38 21 12 0 0 0
o:topic=sale say	0 -10 12 0 0 0
o:topic=sale sell	6 0 -13 0 0 0
o:topic=signing	-15 8 -3 -7 8 -3
o:topic=signing 	0 17 -12 0 0 0
o:topic=signing  gone	0 14 -10 0 0 0
o:topic=signing ahead	-8 8 -11 -3 15 0
o:topic=signing announce	0 -14 14 0 0 0
o:topic=signing be	-10 -1 10 0 0 0
o:topic=signing begin	0 21 -18 0 0 0
o:topic=signing by	0 -17 18 0 0 0
o:topic=signing by ahead	0 -8 10 0 0 0
o:topic=signing by gone	0 -10 10 0 0 0
o:topic=signing end	0 12 -11 0 0 0
o:topic=signing expect	0 16 -12 0 0 0
o:topic=signing friday,	0 9 -8 0 0 0
o:topic=signing gone	-9 4 2 -3 -3 -1
o:topic=signing no verb	2 -4 -8 0 15 0
o:topic=signing on	-10 4 -3 -18 14 0
o:topic=signing on gone	-8 4 -2 -15 9 0
o:topic=signing order	0 11 -8 0 0 0
o:topic=signing other	0 -10 12 0 0 0
o:topic=signing publish	0 -23 24 0 0 0
o:topic=signing say	0 15 -13 0 0 0
o:topic=signing sign	-21 5 0 0 2 0
o:topic=signing sign gone	0 -10 11 0 0 0
o:topic=signing sit	0 12 -12 0 0 0
o:topic=truce	4 18 -6 -35 -9 -8
o:topic=truce 	-13 13 -4 0 0 0
o:topic=truce  ahead	0 12 -10 0 0 0
o:topic=truce  gone	-11 3 1 0 0 0
o:topic=truce agree	-9 -8 9 0 6 0
o:topic=truce ahead	-33 63 -39 -14 -23 0
o:topic=truce and	0 -8 9 0 0 0
o:topic=truce and ahead	0 -10 11 0 0 0
o:topic=truce announce	-13 0 14 0 0 0
o:topic=truce be	-1 15 -15 3 -2 0
o:topic=truce begin	-5 38 -28 -6 -4 0
o:topic=truce conclude	0 -11 13 0 0 0
o:topic=truce declare	0 -18 19 0 0 0
o:topic=truce effect	0 -10 10 0 0 0
o:topic=truce effect gone	0 -10 10 0 0 0
o:topic=truce end	-13 39 -29 -10 -2 0
o:topic=truce ends ahead	0 17 -14 0 0 0
o:topic=truce ends gone	-1 -7 11 0 0 0
o:topic=truce expires	0 -14 15 0 0 0
o:topic=truce expires gone	0 -14 15 0 0 0
o:topic=truce extend	-1 14 -7 0 -1 0
o:topic=truce far  ahead	0 10 -9 0 0 0
o:topic=truce far  gone	-4 -6 12 0 -4 0
o:topic=truce far ahead	16 0 -25 7 5 0
o:topic=truce far be	-1 3 -17 13 0 0
o:topic=truce far begin	0 -3 0 -3 9 0
o:topic=truce far beijing,	0 -9 10 0 0 0
o:topic=truce far beijing, gone	0 -9 10 0 0 0
o:topic=truce far by ahead	10 -9 0 0 0 0
o:topic=truce far charge	0 -8 9 0 0 0
o:topic=truce far end	-3 23 -18 0 0 0
o:topic=truce far friday	0 -9 10 0 0 0
o:topic=truce far friday gone	0 -9 10 0 0 0
o:topic=truce far get	0 -9 11 0 0 0
o:topic=truce far gone	-14 3 6 -6 -9 -1
o:topic=truce far have	0 4 -13 0 6 0
o:topic=truce far make	0 -9 10 0 0 0
o:topic=truce far no verb	0 4 0 -2 -17 0
o:topic=truce far on	2 1 -4 -10 9 0
o:topic=truce far on ahead	10 -9 -3 0 9 0
o:topic=truce far other	8 -11 4 0 0 0
o:topic=truce far say	-6 -11 17 0 0 0
o:topic=truce far thursday	0 -10 12 0 0 0
o:topic=truce far thursday gone	0 -10 12 0 0 0
o:topic=truce far thursday,	0 -8 9 0 0 0
o:topic=truce far thursday, gone	0 -10 11 0 0 0
o:topic=truce far to	0 -11 12 0 0 0
o:topic=truce far ·	0 -11 11 0 0 0
o:topic=truce far · gone	0 -11 11 0 0 0
o:topic=truce for	-5 -6 11 0 0 0
o:topic=truce for ahead	0 -13 13 0 0 0
o:topic=truce from	0 23 -20 0 0 0
o:topic=truce from gone	0 21 -19 0 0 0
o:topic=truce gone	19 -19 17 -23 0 -4
o:topic=truce initial	0 -32 32 0 0 0
o:topic=truce no verb	8 10 -13 -10 3 0
o:topic=truce of	-5 16 -9 0 0 0
o:topic=truce of gone	-1 11 -7 0 0 0
o:topic=truce on	0 -8 19 -23 -8 -2
o:topic=truce on gone	4 -16 22 -18 -3 -1
o:topic=truce other	0 12 -8 0 0 0
o:topic=truce pay	14 -11 -2 0 0 0
o:topic=truce prolong	-3 -7 10 0 0 0
o:topic=truce promise	-7 10 0 0 0 0
o:topic=truce publish	0 -9 10 0 0 0
o:topic=truce return	0 -18 19 0 0 0
o:topic=truce run	-1 18 -12 0 0 0
o:topic=truce say	20 -2 -17 0 5 0
o:topic=truce see	0 1 7 0 -9 0
o:topic=truce sign	8 -11 6 0 0 0
o:topic=truce since	-1 15 -17 3 0 0
o:topic=truce since gone	0 15 -17 3 0 0
o:topic=truce suspend	4 15 -21 0 0 0
o:topic=truce the	0 14 -10 0 0 0
o:topic=truce to	-5 30 -20 0 -3 0
o:topic=truce to ahead	0 20 -13 0 -2 0
o:topic=truce to gone	-1 10 -6 0 0 0
o:topic=truce until	0 44 -39 0 0 0
o:topic=truce until ahead	0 34 -29 0 0 0
o:topic=truce until gone	0 12 -11 0 0 0
o:topic=truce washington,	0 -23 13 0 12 0
o:topic=truce washington, gone	0 -23 13 0 12 0
o:warn on gone	0 -7 9 0 0 0
o:write on ahead	-11 20 -8 0 0 0
o:write on gone	13 -2 -9 0 -4 0
pair: both	-1 7 1 -7 -7 -1
pair: n=0	-5 3 4 0 0 -12
pair: n=1	-3 10 -3 3 -4 9
pair: n=2	-3 5 8 -22 -13 -27
pair: n=3	6 14 -3 -26 -14 -7
pair: n=4	-1 4 4 -6 -18 0
pair: n=5	-5 0 0 8 -6 0
pair: n=many	0 11 -6 0 0 0
pair: not-both	-8 16 4 -10 -11 -12
pair:both n=0	-9 9 -3 6 -6 -7
pair:both n=1	-7 8 3 -11 -1 -7
pair:both n=2	-12 1 -2 8 1 -2
pair:both n=3	10 -12 12 -10 -2 -7
pair:both n=5	-6 -9 8 9 -7 0
pair:coming both	0 2 1 5 -9 -3
pair:coming n=0	7 1 -29 9 10 0
pair:coming n=1	-4 8 5 -9 -14 -7
pair:coming n=2	-7 4 3 0 -10 2
pair:coming n=4	0 -23 17 0 10 0
pair:coming+ended both	-14 20 -16 -11 12 0
pair:coming+ended n=0	-21 10 -7 14 -1 0
pair:coming+ended n=1	-19 12 -2 -11 10 0
pair:coming+ended not-both	-29 7 3 7 -2 -2
pair:coming+ended+running n=0	-4 9 -6 0 0 0
pair:coming+ended+running n=1	5 7 -4 -10 -3 0
pair:coming+ended+running n=2	0 -10 11 0 0 0
pair:coming+ended+running not-both	3 0 8 -12 -10 0
pair:coming+running both	-6 6 -3 -13 6 0
pair:coming+running n=0	1 3 -3 -20 0 7
pair:coming+running n=1	5 5 2 -1 -19 -3
pair:coming+running n=2	0 -11 14 0 0 0
pair:coming+running n=3	0 0 -16 0 16 0
pair:coming+running not-both	10 -3 1 -11 -4 3
pair:day 	-3 6 9 -6 -10 -3
pair:day both	-2 4 1 -1 -9 -5
pair:day coming	-1 12 -4 -21 1 -5
pair:day coming+ended	-20 34 -19 -10 -4 0
pair:day coming+running	-4 14 -1 -13 -10 0
pair:day day-none	18 -13 11 2 1 1
pair:day day=l0	7 7 -15 7 -7 0
pair:day day=l1	-28 10 14 -3 -16 0
pair:day day=l2	-25 4 6 -10 16 -3
pair:day day=l3	-3 26 -11 -21 -9 -2
pair:day day=l4	-6 11 -8 -13 10 -2
pair:day day=r1	-11 2 8 -3 -11 0
pair:day day=r2	-22 20 -3 5 -29 -4
pair:day day=r3	-3 20 -6 -6 -31 -5
pair:day day=r4	-13 16 -7 -8 1 -4
pair:day day=r5	-1 6 2 0 -23 0
pair:day ended	-15 2 2 8 -6 -6
pair:day ended+running	6 -1 -4 9 -7 -3
pair:day n=0	-6 -4 16 -3 -9 -1
pair:day n=2	-15 17 -10 3 -2 -11
pair:day n=3	2 14 -5 -9 -16 -5
pair:day n=4	-15 11 -4 -17 7 2
pair:day n=5	-3 14 -6 0 -5 0
pair:day n=many	0 12 -11 0 0 0
pair:day no-word	3 10 0 -4 -4 -11
pair:day not-both	-12 18 1 -13 -6 -11
pair:day part:sure	-20 11 -1 -9 -5 0
pair:day prev:sure	-11 -12 20 -7 7 -13
pair:day sent:sure	-14 23 -13 0 -16 0
pair:day-none 	-5 10 1 -3 3 -2
pair:day-none both	-13 17 -3 -9 -3 0
pair:day-none coming+ended	-30 5 4 1 4 -1
pair:day-none coming+ended+running	5 15 -12 -10 -2 0
pair:day-none coming+running	0 19 -8 -7 -16 0
pair:day-none ended	-1 -3 10 -17 1 0
pair:day-none ended+running	2 1 0 1 -12 -6
pair:day-none n=0	-3 14 -16 4 8 -12
pair:day-none n=1	-8 15 -7 0 -4 5
pair:day-none n=2	-1 -3 19 -17 -23 -7
pair:day-none n=3	1 -12 25 -19 -28 -4
pair:day-none n=4	8 -16 6 -13 12 2
pair:day-none no-word	1 12 -2 -11 1 -10
pair:day-none not-both	2 7 2 -4 -3 -9
pair:day-none part:sure	-11 11 -4 0 -3 5
pair:day-none prev:sure	-2 11 -5 -4 0 -15
pair:day-none running	2 11 -17 2 0 0
pair:day-none sent:sure	-4 -6 11 -4 -3 2
pair:day=l0 	11 0 -7 6 -12 0
pair:day=l0 both	13 1 -18 9 -6 0
pair:day=l0 coming	0 -13 16 0 0 0
pair:day=l0 n=0	2 -18 18 0 -4 0
pair:day=l0 n=1	10 6 -12 0 -3 0
pair:day=l0 n=2	-1 10 -4 -1 0 0
pair:day=l0 n=3	0 7 -14 5 0 0
pair:day=l0 not-both	-2 -2 10 -9 -4 0
pair:day=l0 prev:sure	3 -15 12 0 0 0
pair:day=l0 running	0 12 -10 0 0 0
pair:day=l0 sent:sure	0 10 -12 0 0 0
pair:day=l1 	-22 3 4 2 4 -4
pair:day=l1 both	-18 9 6 -2 -5 -1
pair:day=l1 coming	5 -3 8 -7 -1 0
pair:day=l1 n=0	-10 9 -4 0 0 -2
pair:day=l1 n=1	2 -5 0 -8 11 -2
pair:day=l1 n=2	-9 -6 10 3 0 0
pair:day=l1 n=3	-3 -11 13 0 0 0
pair:day=l1 n=4	0 9 -7 0 0 0
pair:day=l1 not-both	0 -11 4 -2 14 -4
pair:day=l1 part:sure	0 0 5 -13 0 -4
pair:day=l1 running	4 8 -10 -4 0 0
pair:day=l1 sent:sure	-10 -14 8 7 10 0
pair:day=l2 	-5 8 -10 3 3 -5
pair:day=l2 both	-17 5 11 -4 -6 -4
pair:day=l2 coming	11 -2 -2 -11 7 -3
pair:day=l2 coming+ended	0 6 -10 0 3 0
pair:day=l2 ended	-2 1 4 3 -18 0
pair:day=l2 ended+running	4 -20 27 -8 -7 0
pair:day=l2 n=0	5 -11 0 16 -6 -3
pair:day=l2 n=1	-1 3 -5 -9 15 -4
pair:day=l2 n=2	-9 15 7 -28 -12 -1
pair:day=l2 n=3	7 -8 7 -8 0 0
pair:day=l2 no-word	1 11 -3 -11 -11 -1
pair:day=l2 not-both	12 -4 -2 -4 6 -9
pair:day=l2 part:sure	-3 -5 8 1 -1 -9
pair:day=l2 prev:sure	0 -10 7 -4 7 0
pair:day=l2 running	-11 0 17 -5 -6 0
pair:day=l2 sent:sure	-2 5 -9 -3 12 0
pair:day=l3 	8 18 -2 -3 -40 -5
pair:day=l3 both	-3 1 8 -11 -6 2
pair:day=l3 coming	-6 0 -14 6 13 4
pair:day=l3 coming+ended	0 -4 0 9 -2 0
pair:day=l3 coming+ended+running	0 -9 13 0 -1 0
pair:day=l3 coming+running	0 -9 5 0 3 0
pair:day=l3 ended	-8 5 -8 -3 16 0
pair:day=l3 ended+running	0 -9 7 -2 2 0
pair:day=l3 n=0	-14 4 0 11 -2 -2
pair:day=l3 n=1	6 -10 11 -18 0 -4
pair:day=l3 n=2	-7 19 -14 3 -5 4
pair:day=l3 part:sure	-11 4 -9 7 8 1
pair:day=l3 prev:sure	-2 -3 14 -9 -9 0
pair:day=l3 running	-7 -8 9 -11 8 0
pair:day=l3 sent:sure	-3 3 6 -3 -11 0
pair:day=l4 	-20 1 8 -1 3 -3
pair:day=l4 coming+ended	0 17 -13 0 0 0
pair:day=l4 ended	1 9 -12 3 0 0
pair:day=l4 ended+running	0 0 -7 10 -5 0
pair:day=l4 n=0	-15 6 -15 10 8 0
pair:day=l4 n=1	9 0 -2 3 -6 -2
pair:day=l4 n=2	-9 1 8 -6 -5 0
pair:day=l4 n=3	-6 14 -3 -16 2 0
pair:day=l4 no-word	-13 9 0 -6 1 0
pair:day=l4 not-both	-25 23 -14 1 0 0
pair:day=l4 part:sure	2 9 -11 10 -11 -2
pair:day=l4 prev:sure	0 -11 16 -1 -4 0
pair:day=l4 sent:sure	-5 2 -5 -6 14 0
pair:day=l5 both	-5 -1 7 3 -12 0
pair:day=l5 coming	-10 15 -11 7 -6 0
pair:day=l5 ended	-7 -1 8 1 -7 0
pair:day=l5 n=1	-3 13 -7 4 -18 0
pair:day=l5 n=2	-2 -13 13 0 1 0
pair:day=l5 n=3	-4 19 -10 0 -10 0
pair:day=l5 no-word	9 -5 1 -13 0 0
pair:day=l5 not-both	6 20 -23 0 -3 0
pair:day=l5 part:sure	-12 11 -5 7 -12 0
pair:day=r0 	-2 16 -16 5 -20 6
pair:day=r0 both	11 -12 -4 11 -7 2
pair:day=r0 coming	2 -6 -14 8 14 0
pair:day=r0 ended	-1 -14 9 -5 11 0
pair:day=r0 n=0	7 -12 -7 2 16 -2
pair:day=r0 n=1	8 -10 5 1 -12 7
pair:day=r0 n=3	-6 9 -11 8 0 0
pair:day=r0 no-word	1 -6 -12 12 2 2
pair:day=r0 part:sure	-4 -6 7 -12 8 0
pair:day=r0 prev:sure	5 0 -11 7 0 0
pair:day=r0 running	8 -13 3 0 3 0
pair:day=r1 	-3 2 3 -18 3 -1
pair:day=r1 both	7 -5 2 0 0 -1
pair:day=r1 coming	3 4 2 0 -12 -3
pair:day=r1 coming+ended+running	0 -16 17 0 0 0
pair:day=r1 ended	19 7 -14 0 -12 0
pair:day=r1 ended+running	-11 4 4 -2 3 0
pair:day=r1 n=0	-7 8 2 -14 -2 2
pair:day=r1 n=2	3 0 -21 5 18 0
pair:day=r1 n=3	8 -22 18 3 -9 0
pair:day=r1 no-word	1 2 -11 -1 3 2
pair:day=r1 not-both	-4 7 -1 -14 0 0
pair:day=r1 part:sure	-8 -1 14 -13 -1 -1
pair:day=r1 prev:sure	5 -8 6 0 0 0
pair:day=r1 running	-3 -11 -5 4 19 0
pair:day=r1 sent:sure	5 6 -14 3 0 0
pair:day=r2 	-3 -5 17 -8 -12 -2
pair:day=r2 both	4 -3 -14 8 14 2
pair:day=r2 coming	2 -2 7 -8 -12 3
pair:day=r2 coming+ended	-11 32 -27 -5 5 0
pair:day=r2 coming+running	0 -6 -3 0 14 0
pair:day=r2 ended	3 9 -10 7 -27 0
pair:day=r2 ended+running	-10 -8 9 5 3 0
pair:day=r2 n=0	-5 6 3 -23 0 6
pair:day=r2 n=1	-15 3 7 5 -15 0
pair:day=r2 n=2	14 0 -5 2 -8 -6
pair:day=r2 n=3	-3 -14 2 1 15 0
pair:day=r2 n=4	0 -3 9 0 0 0
pair:day=r2 no-word	1 13 -9 -7 -21 4
pair:day=r2 not-both	-12 6 21 -21 -33 -1
pair:day=r2 part:sure	-18 -7 14 0 1 -1
pair:day=r2 prev:sure	18 -17 9 -4 0 0
pair:day=r2 running	0 7 -16 4 8 0
pair:day=r2 sent:sure	-8 19 -11 0 -4 0
pair:day=r3 	9 -9 0 5 9 0
pair:day=r3 both	3 2 2 -6 -6 -12
pair:day=r3 coming	-2 4 8 0 -14 -8
pair:day=r3 ended	-4 9 -12 0 1 0
pair:day=r3 ended+running	5 22 -21 -7 0 0
pair:day=r3 n=0	5 -13 18 -7 -9 0
pair:day=r3 n=1	-1 10 -1 -8 -8 0
pair:day=r3 n=2	15 3 -21 7 10 -2
pair:day=r3 n=3	-10 12 -2 0 -3 0
pair:day=r3 prev:sure	-12 16 -11 4 0 0
pair:day=r3 running	-3 -1 10 -2 -7 0
pair:day=r4 	1 3 1 -12 -3 -11
pair:day=r4 both	-3 -6 0 0 13 -7
pair:day=r4 coming	-24 23 -17 5 3 0
pair:day=r4 coming+ended	0 -11 13 0 0 0
pair:day=r4 ended	-11 2 3 -12 5 0
pair:day=r4 ended+running	0 -12 7 8 0 0
pair:day=r4 n=0	-2 17 -5 -4 -21 -1
pair:day=r4 n=1	-9 -11 21 -5 1 -8
pair:day=r4 n=2	-7 5 -15 12 14 0
pair:day=r4 n=3	10 7 -8 -26 2 0
pair:day=r4 no-word	-3 5 -10 0 9 -5
pair:day=r4 not-both	-6 16 2 -13 -25 -7
pair:day=r4 part:sure	17 7 -9 -10 -3 -5
pair:day=r4 prev:sure	-22 -4 20 1 -5 0
pair:day=r4 running	0 10 -2 -6 0 0
pair:day=r4 sent:sure	-12 -1 10 -4 -1 0
pair:day=r5 n=0	-7 -1 13 -1 -7 0
pair:day=r5 n=1	11 -8 -3 0 8 0
pair:day=r5 n=2	-22 3 11 0 -4 0
pair:day=r5 n=3	9 7 -22 6 0 0
pair:day=r5 n=4	-4 11 -6 0 0 0
pair:day=r5 no-word	6 6 -4 -11 -13 0
pair:day=r5 part:sure	-1 0 -14 4 13 0
pair:day=r5 sent:sure	-19 -4 11 6 -10 0
pair:ended both	0 -6 2 8 -3 -22
pair:ended n=0	-11 13 -3 -13 -3 4
pair:ended n=1	3 -4 6 9 -20 -6
pair:ended n=2	3 0 -7 -9 22 -6
pair:ended n=3	0 2 0 3 -15 0
pair:ended not-both	-1 11 -4 -21 -6 6
pair:ended+running n=0	11 -2 2 3 -19 -4
pair:ended+running n=1	-29 -3 13 -1 8 -2
pair:ended+running n=2	7 13 -22 11 -3 0
pair:l=" not-both	0 18 -16 0 0 0
pair:l=" part:sure	0 9 -8 0 0 0
pair:l=" word	0 10 -9 0 0 0
pair:l="on 	4 -12 8 0 0 0
pair:l="on day	4 -11 8 0 0 0
pair:l="on day-none	4 -11 8 0 0 0
pair:l="on n=0	4 -8 4 0 0 0
pair:l="on no-word	4 -11 8 0 0 0
pair:l="on not-both	4 -8 4 0 0 0
pair:l=( 	-10 0 -1 -8 12 0
pair:l=( both	-4 22 -11 -6 -6 0
pair:l=( day	-10 0 0 -8 13 0
pair:l=( day-none	-2 -15 0 0 18 0
pair:l=( day=r3	0 8 -6 0 0 0
pair:l=( n=0	-3 -5 -1 0 12 0
pair:l=( no-word	-14 -2 -1 -2 15 0
pair:l=( not-both	-4 -18 8 0 16 0
pair:l=- n=1	0 9 -9 0 0 0
pair:l=/ day	0 -9 10 0 0 0
pair:l=/ no-word	0 -9 10 0 0 0
pair:l=20 	0 11 -10 0 0 0
pair:l=20 not-both	0 14 -12 0 0 0
pair:l=<begin> both	-16 28 -18 -2 0 0
pair:l=<begin> coming	-7 0 6 2 -14 0
pair:l=<begin> coming+ended	0 -10 11 0 0 0
pair:l=<begin> coming+running	0 -11 18 0 -6 0
pair:l=<begin> day	1 0 1 -11 4 -8
pair:l=<begin> day=r0	0 -12 14 0 0 0
pair:l=<begin> day=r1	-17 14 -7 7 0 0
pair:l=<begin> day=r3	0 11 -9 0 0 0
pair:l=<begin> day=r5	0 9 -8 0 0 0
pair:l=<begin> ended	-1 23 -24 1 0 0
pair:l=<begin> ended+running	0 13 -10 0 0 0
pair:l=<begin> n=0	-2 5 -4 5 0 -11
pair:l=<begin> n=1	0 6 0 -32 -4 4
pair:l=<begin> n=2	0 10 -6 -2 0 0
pair:l=<begin> n=3	0 -22 23 0 0 0
pair:l=<begin> no-word	4 -2 2 -30 8 -7
pair:l=<begin> not-both	1 -4 9 -10 -1 0
pair:l=<begin> part:sure	-12 1 5 6 -25 2
pair:l=<begin> prev:sure	-11 7 0 -3 -2 0
pair:l=<begin> running	-7 15 -12 -9 6 0
pair:l=<begin> word	-8 8 1 -1 -20 2
pair:l=a 	16 1 -11 3 -9 -3
pair:l=a both	6 -19 21 -1 -6 0
pair:l=a coming	-11 -4 15 -10 3 4
pair:l=a coming+ended	-1 9 -5 0 0 0
pair:l=a day	-18 12 3 0 0 0
pair:l=a day-none	-8 9 4 -32 0 2
pair:l=a day=r1	21 -12 -1 0 0 0
pair:l=a day=r2	12 -6 -9 3 -2 8
pair:l=a day=r3	1 -14 0 1 7 3
pair:l=a ended	4 -22 9 0 0 10
pair:l=a n=0	11 -1 -20 -3 3 5
pair:l=a no-word	14 -11 0 -3 -11 6
pair:l=a not-both	9 -2 -12 -6 6 10
pair:l=a prev:sure	-7 12 -3 0 0 0
pair:l=a sent:sure	10 -6 0 0 0 0
pair:l=a word	20 -19 0 -5 2 10
pair:l=ababa, both	9 -12 2 0 0 0
pair:l=ababa, n=1	8 -9 0 0 0 0
pair:l=ababa, no-word	8 -9 0 0 0 0
pair:l=about 	0 14 -11 0 0 0
pair:l=about day	0 11 -9 0 0 0
pair:l=about day-none	0 13 -10 0 0 0
pair:l=about n=0	0 15 -12 0 0 0
pair:l=about not-both	0 13 -10 0 0 0
pair:l=accra day-none	0 16 -15 0 0 0
pair:l=accra, both	0 -19 21 0 0 0
pair:l=after both	-9 30 -18 0 -4 0
pair:l=after coming+ended	-1 18 -16 0 0 0
pair:l=after day-none	0 13 -8 -5 -3 0
pair:l=after day=l1	-2 -8 14 0 0 0
pair:l=after day=l2	0 -16 16 0 0 0
pair:l=after day=r2	0 -5 -6 12 0 0
pair:l=after ended+running	0 -7 9 0 0 0
pair:l=after n=0	-9 -1 9 2 -5 0
pair:l=after n=2	-1 8 -4 0 0 0
pair:l=after no-word	-11 12 -1 0 0 0
pair:l=after not-both	2 -25 22 2 -1 0
pair:l=again coming	0 -4 -4 11 0 0
pair:l=again day	-1 0 -6 10 0 0
pair:l=again day-none	0 0 -10 11 0 0
pair:l=again n=0	0 -1 -7 11 0 0
pair:l=again no-word	-1 0 -9 11 0 0
pair:l=again not-both	-1 0 -6 10 0 0
pair:l=ago 	0 21 -20 0 0 0
pair:l=ago both	0 15 -14 0 0 0
pair:l=ago day	0 23 -21 0 0 0
pair:l=ago day-none	0 23 -21 0 0 0
pair:l=ago n=1	0 19 -18 0 0 0
pair:l=ago no-word	0 13 -11 0 0 0
pair:l=agreed n=0	-1 18 -24 0 8 0
pair:l=agreed n=1	0 -18 19 0 0 0
pair:l=aires, 	0 20 -18 0 0 0
pair:l=aires, both	0 12 -11 0 0 0
pair:l=aires, day	0 20 -18 0 0 0
pair:l=aires, n=1	0 14 -13 0 0 0
pair:l=akazawa 	0 -5 10 -1 0 0
pair:l=akazawa both	0 -5 10 -1 0 0
pair:l=akazawa word	0 -5 10 -1 0 0
pair:l=already word	0 -8 9 0 0 0
pair:l=also n=1	0 -11 12 0 0 0
pair:l=also no-word	-4 -5 10 0 0 0
pair:l=also prev:sure	-1 10 -7 0 0 0
pair:l=also word	-7 15 -2 -6 0 0
pair:l=amman, n=1	4 -13 8 0 0 0
pair:l=and 	-6 -12 20 0 -4 0
pair:l=and both	-3 0 11 -7 -7 0
pair:l=and day	-7 0 7 0 -9 0
pair:l=and day-none	-9 14 0 -6 -9 0
pair:l=and day=l1	8 -24 9 0 5 0
pair:l=and n=0	-7 14 -4 0 -12 0
pair:l=and n=1	8 -17 9 -5 5 0
pair:l=and not-both	6 -9 2 0 1 0
pair:l=and part:sure	1 0 4 -9 0 0
pair:l=and prev:sure	0 -15 16 0 0 0
pair:l=and word	8 -9 4 -7 2 0
pair:l=ankara, 	9 -19 1 8 0 0
pair:l=ankara, both	10 -22 3 8 0 0
pair:l=ankara, day	9 -19 1 8 0 0
pair:l=ankara, day=r4	9 -13 -6 8 0 0
pair:l=ankara, no-word	9 -10 -9 8 0 0
pair:l=announced 	-1 3 -11 7 0 0
pair:l=announced both	1 0 -13 7 0 0
pair:l=announced day-none	0 8 -8 0 0 0
pair:l=announced n=1	0 0 -10 7 0 0
pair:l=announced sent:sure	0 5 -12 7 0 0
pair:l=annual not-both	0 10 -9 0 0 0
pair:l=annual part:sure	0 10 -9 0 0 0
pair:l=annual word	0 10 -9 0 0 0
pair:l=another 	0 -9 -5 16 -5 0
pair:l=another both	0 1 -9 4 0 0
pair:l=another day-none	0 -7 -5 13 -2 0
pair:l=another n=0	0 0 -22 15 -4 0
pair:l=another n=1	0 -14 16 -1 0 0
pair:l=another not-both	0 -3 0 8 -4 0
pair:l=another part:sure	0 -3 -9 12 -5 0
pair:l=another word	0 -3 -9 12 -5 0
pair:l=any word	0 11 -9 0 0 0
pair:l=apec 	0 -14 0 0 13 0
pair:l=apec both	0 -18 0 0 17 0
pair:l=apec coming	0 10 -11 0 4 0
pair:l=apec day-none	0 -8 7 0 0 0
pair:l=apec day=r2	0 4 -16 0 11 0
pair:l=apec n=1	0 -1 -15 0 17 0
pair:l=apec not-both	0 12 -10 0 0 0
pair:l=apec part:sure	-3 0 -10 -1 16 0
pair:l=apec word	-3 0 -10 -1 16 0
pair:l=are 	0 6 -12 6 0 0
pair:l=are day	0 14 -13 0 0 0
pair:l=are n=0	0 10 -15 4 -3 0
pair:l=are n=1	0 -17 20 0 0 0
pair:l=are no-word	0 15 -13 0 0 0
pair:l=are part:sure	0 -16 16 3 -7 2
pair:l=are running	0 -11 15 -3 -4 2
pair:l=are word	0 -14 14 3 -7 1
pair:l=as 	0 3 -15 0 10 0
pair:l=as both	0 -3 -6 0 10 0
pair:l=as day	0 2 -14 0 10 0
pair:l=as day-none	0 0 -13 0 11 0
pair:l=as n=1	0 0 -10 0 10 0
pair:l=as no-word	0 13 -12 0 0 0
pair:l=as not-both	0 12 -10 0 0 0
pair:l=asean 	0 10 -4 0 -6 0
pair:l=asean part:sure	0 12 -3 0 -10 0
pair:l=asean word	0 12 -3 0 -10 0
pair:l=astana, 	5 -16 11 0 0 0
pair:l=astana, day	5 -16 11 0 0 0
pair:l=astana, no-word	5 -13 8 0 0 0
pair:l=asunción, 	0 13 -11 0 0 0
pair:l=asunción, day	0 13 -11 0 0 0
pair:l=at day	0 6 -18 0 10 0
pair:l=at day-none	0 0 -4 -2 10 0
pair:l=at day=r1	-5 9 0 0 0 0
pair:l=at n=0	-9 -2 12 -4 0 0
pair:l=at n=2	0 5 -11 0 6 0
pair:l=at no-word	-5 21 -9 0 -3 0
pair:l=at not-both	0 0 -6 -2 10 0
pair:l=at part:sure	-2 -11 4 -3 12 0
pair:l=at running	0 -10 10 0 0 0
pair:l=at word	-8 -3 9 -6 2 0
pair:l=baku, 	2 -14 12 0 0 0
pair:l=baku, day	2 -14 12 0 0 0
pair:l=baku, n=1	2 -16 14 0 0 0
pair:l=baku, no-word	2 -19 16 0 0 0
pair:l=bangkok, 	-2 13 -9 0 0 0
pair:l=bangkok, both	-1 11 -8 0 0 0
pair:l=bangkok, day	-2 13 -9 0 0 0
pair:l=bangkok, n=1	-2 11 -8 0 0 0
pair:l=bangkok, no-word	-2 12 -8 0 0 0
pair:l=be 	-1 -3 9 -7 2 0
pair:l=be n=0	0 4 -10 0 3 0
pair:l=been day=l1	0 9 -7 0 0 0
pair:l=been n=1	0 13 -11 0 0 0
pair:l=been running	-1 14 -11 0 0 0
pair:l=been word	-1 15 -7 -2 0 0
pair:l=before 	-3 11 -4 0 -1 0
pair:l=before both	0 11 -6 -3 0 0
pair:l=before day=r3	0 -9 10 0 0 0
pair:l=before n=0	-4 11 0 -5 -2 0
pair:l=before part:sure	0 16 -11 -4 0 0
pair:l=before running	0 -10 11 0 0 0
pair:l=began day	0 9 -5 -1 0 0
pair:l=began day-none	0 11 -9 0 0 0
pair:l=began not-both	0 11 -7 0 0 0
pair:l=began running	0 13 -9 -2 0 0
pair:l=begin day	0 -9 12 0 0 0
pair:l=begin not-both	0 -8 12 0 0 0
pair:l=beijing both	-2 11 -4 0 -5 0
pair:l=beijing day-none	-2 -5 12 0 -2 0
pair:l=beijing n=1	-1 -6 11 0 -3 0
pair:l=beijing n=2	0 10 -5 0 0 0
pair:l=beijing no-word	-2 -16 19 0 0 0
pair:l=beijing not-both	0 -17 20 0 0 0
pair:l=beijing, 	-17 11 2 -10 -1 0
pair:l=beijing, both	-11 9 2 -8 0 0
pair:l=beijing, day	-15 10 3 -10 -1 0
pair:l=beijing, day-none	-4 14 -9 -1 0 0
pair:l=beijing, day=r0	0 -9 10 0 0 0
pair:l=beijing, day=r3	-1 -7 11 0 0 0
pair:l=beijing, day=r5	-6 9 -1 -1 0 0
pair:l=beijing, n=1	-5 -3 10 -1 0 0
pair:l=beijing, n=2	-10 14 -4 -1 0 0
pair:l=beijing, n=3	-1 12 -9 0 0 0
pair:l=beijing, no-word	-12 -5 18 -2 0 0
pair:l=beijing, sent:sure	-3 12 -6 -4 0 0
pair:l=beijing/washington, 	-6 11 -2 0 0 0
pair:l=beijing/washington, both	-6 11 -2 0 0 0
pair:l=beijing/washington, day	-6 11 -2 0 0 0
pair:l=beijing/washington, day=r4	-11 14 0 0 0 0
pair:l=beijing/washington, n=3	-10 11 0 0 0 0
pair:l=belgrade, 	8 -6 -7 8 0 0
pair:l=belgrade, day	8 -6 -7 8 0 0
pair:l=belgrade, day-none	9 -10 1 0 0 0
pair:l=belgrade, no-word	9 -15 -1 9 0 0
pair:l=belgrade, not-both	9 -12 4 0 0 0
pair:l=belgrade, sent:sure	0 10 -8 0 0 0
pair:l=bern, 	0 17 -14 0 0 0
pair:l=bern, day	0 17 -14 0 0 0
pair:l=bern, n=1	0 10 -7 0 0 0
pair:l=bern, no-word	0 10 -8 0 0 0
pair:l=bern, not-both	0 12 -11 0 0 0
pair:l=bessent 	0 -8 9 6 -9 0
pair:l=bessent coming	0 -12 18 0 -5 0
pair:l=bessent day=r2	0 13 -13 0 0 0
pair:l=bessent day=r3	0 0 9 0 -6 0
pair:l=bessent ended	0 -8 10 0 0 0
pair:l=bessent n=0	0 -15 12 7 -7 0
pair:l=bessent n=2	0 -7 13 0 -1 0
pair:l=bessent not-both	-3 -5 15 -1 -6 0
pair:l=bessent part:sure	0 -7 13 4 -13 0
pair:l=bessent word	0 -8 15 3 -14 0
pair:l=between 	0 3 -13 8 0 0
pair:l=between day	0 3 -13 8 0 0
pair:l=between n=1	0 0 -9 8 0 0
pair:l=beyond day	0 11 -9 0 0 0
pair:l=both 	-3 -7 10 0 0 0
pair:l=both n=0	0 11 -7 0 0 0
pair:l=both n=1	0 -21 22 0 0 0
pair:l=both not-both	0 -9 11 0 0 0
pair:l=both word	-3 -10 13 0 0 0
pair:l=briefing, 	0 -5 -8 13 0 0
pair:l=briefing, day	0 -5 -8 13 0 0
pair:l=briefing, day-none	0 -5 -8 13 0 0
pair:l=briefing, n=1	0 -8 -6 14 0 0
pair:l=briefing, no-word	0 -8 -5 13 0 0
pair:l=briefing, not-both	0 -5 -8 13 0 0
pair:l=brussels coming	0 16 -15 0 0 0
pair:l=brussels not-both	0 14 -13 0 0 0
pair:l=brussels, 	8 -9 5 -3 -2 0
pair:l=brussels, day	8 -9 5 -3 -2 0
pair:l=brussels, day=r0	-4 10 -3 0 0 0
pair:l=brussels, day=r5	7 -11 4 0 0 0
pair:l=brussels, n=1	5 -20 16 0 0 0
pair:l=brussels, n=2	0 17 -16 0 0 0
pair:l=brussels, no-word	10 0 -6 -1 -1 0
pair:l=bulletin, 	0 -7 8 0 0 0
pair:l=bulletin, day	0 -7 8 0 0 0
pair:l=bulletin, day-none	0 -7 8 0 0 0
pair:l=bulletin, n=1	0 28 -27 0 0 0
pair:l=bulletin, no-word	0 -7 8 0 0 0
pair:l=bulletin, not-both	0 -7 8 0 0 0
pair:l=busan 	0 -8 9 0 0 0
pair:l=busan both	0 -9 10 0 0 0
pair:l=busan day-none	0 -9 13 0 0 0
pair:l=busan ended	0 -9 10 0 0 0
pair:l=busan part:sure	0 -19 22 0 0 0
pair:l=busan, 	0 -13 14 0 0 0
pair:l=busan, both	0 -12 13 0 0 0
pair:l=busan, day	0 -14 15 0 0 0
pair:l=busan, n=1	0 -11 13 0 0 0
pair:l=by 	-3 6 -2 -11 -12 7
pair:l=by both	18 -2 -7 -8 -11 -1
pair:l=by coming	21 -7 -3 -4 -7 -3
pair:l=by day	-22 22 3 -8 -10 -2
pair:l=by day-none	0 0 12 -10 -11 -4
pair:l=by day=l2	9 -2 -5 0 0 0
pair:l=by day=l3	11 -4 -6 0 0 0
pair:l=by day=r0	6 -13 -3 0 6 3
pair:l=by day=r1	0 1 -17 0 -1 8
pair:l=by n=0	0 0 3 -11 -2 1
pair:l=by not-both	-1 0 0 -8 0 8
pair:l=by prev:sure	28 -13 -8 -3 0 0
pair:l=by running	0 -14 4 0 7 0
pair:l=by sent:sure	-6 24 -20 -3 -4 0
pair:l=by word	20 -14 -14 -9 -2 8
pair:l=cabinet 	9 -2 -4 0 0 0
pair:l=cabinet day-none	10 -7 -1 0 0 0
pair:l=cabinet not-both	9 -2 -4 0 -2 0
pair:l=cabinet part:sure	0 11 -5 0 -1 0
pair:l=cabinet word	0 11 -5 0 -1 0
pair:l=cairo, 	0 -4 -9 13 0 0
pair:l=cairo, day	0 -4 -9 13 0 0
pair:l=call not-both	10 -7 -2 0 0 0
pair:l=came day-none	0 2 -13 9 0 0
pair:l=cent 	9 -11 1 0 0 0
pair:l=cent day-none	9 -2 -11 0 0 0
pair:l=cent n=0	9 -11 2 0 0 0
pair:l=cent not-both	10 -1 -12 0 0 0
pair:l=charge 	0 -11 11 0 0 0
pair:l=charge both	0 -11 11 0 0 0
pair:l=charge part:sure	0 -9 10 0 0 0
pair:l=charge word	0 -9 10 0 0 0
pair:l=charges 	0 -13 13 0 0 0
pair:l=charges day	0 -9 9 0 0 0
pair:l=chenggang 	-2 12 -8 0 0 0
pair:l=chenggang both	0 9 -8 0 0 0
pair:l=chenggang part:sure	0 8 -7 0 0 0
pair:l=chenggang word	-3 11 -7 0 0 0
pair:l=china both	-15 14 -9 7 0 0
pair:l=china day-none	0 11 -8 0 0 0
pair:l=china n=1	-10 17 -7 0 0 0
pair:l=china word	-15 13 -8 7 0 0
pair:l=chinese day-none	0 -4 10 -2 0 0
pair:l=chinese part:sure	0 -7 11 -2 0 0
pair:l=city, 	12 0 -11 0 0 0
pair:l=city, both	4 11 -17 0 0 0
pair:l=city, day	12 0 -11 0 0 0
pair:l=city, day-none	6 -10 3 0 0 0
pair:l=city, day=r4	-1 20 -18 0 0 0
pair:l=city, n=1	14 -20 7 0 0 0
pair:l=city, n=2	0 11 -11 0 0 0
pair:l=city, no-word	14 -8 -3 0 0 0
pair:l=city, not-both	8 -12 4 0 0 0
pair:l=closed day	0 9 -7 0 0 0
pair:l=closed ended	0 16 -11 -2 0 0
pair:l=closed n=0	0 13 -9 -1 0 0
pair:l=closed no-word	0 9 -7 0 0 0
pair:l=closed not-both	0 13 -9 0 0 0
pair:l=colombo, 	0 15 -12 0 0 0
pair:l=colombo, day	0 15 -12 0 0 0
pair:l=colombo, n=1	0 12 -10 0 0 0
pair:l=colombo, no-word	0 14 -12 0 0 0
pair:l=commerce, 	0 14 -13 0 0 0
pair:l=commerce, day-none	0 14 -14 0 0 0
pair:l=commerce, n=1	0 12 -12 0 0 0
pair:l=commission word	0 -9 10 0 0 0
pair:l=commissioner, 	8 -10 1 0 0 0
pair:l=commissioner, word	8 -10 1 0 0 0
pair:l=committee day=r2	0 -11 11 0 0 0
pair:l=concluded day	0 -10 11 0 0 0
pair:l=concluded ended	0 -8 10 0 0 0
pair:l=concluded not-both	0 -8 11 0 0 0
pair:l=confirmed 	0 -12 12 0 0 0
pair:l=confirmed day	0 -12 12 0 0 0
pair:l=confirmed day-none	0 -12 12 0 0 0
pair:l=constructive 	0 -7 0 -2 0 10
pair:l=constructive both	0 -2 -3 -2 0 10
pair:l=constructive day-none	0 -5 -2 -1 0 10
pair:l=constructive n=0	-6 0 -3 -1 0 10
pair:l=constructive part:sure	5 -6 -4 -5 0 10
pair:l=constructive word	0 0 -4 -5 0 10
pair:l=continue day=l2	0 15 -13 0 0 0
pair:l=copenhagen, n=2	0 11 -9 0 0 0
pair:l=correspondent, 	-2 -9 12 0 0 0
pair:l=correspondent, day	-2 -9 12 0 0 0
pair:l=correspondent, day-none	-2 -9 12 0 0 0
pair:l=correspondent, no-word	-2 -14 17 0 0 0
pair:l=correspondent, not-both	-2 -9 12 0 0 0
pair:l=council 	0 17 -13 0 0 0
pair:l=council not-both	0 13 -10 0 0 0
pair:l=council part:sure	0 18 -15 0 0 0
pair:l=council word	0 18 -15 0 0 0
pair:l=countries coming	9 4 -11 0 0 0
pair:l=countries day=r2	9 0 -8 0 0 0
pair:l=countries n=2	7 4 -11 0 0 0
pair:l=countries part:sure	9 0 -6 0 0 0
pair:l=date: 	0 11 -8 0 0 0
pair:l=date: day	0 11 -8 0 0 0
pair:l=date: day-none	0 11 -8 0 0 0
pair:l=date: not-both	0 11 -8 0 0 0
pair:l=day day	0 15 -12 0 -2 0
pair:l=day, 	0 11 -9 0 0 0
pair:l=day, day	0 11 -9 0 0 0
pair:l=day, no-word	0 11 -9 0 0 0
pair:l=days day	0 12 -10 0 0 0
pair:l=days no-word	0 12 -10 0 0 0
pair:l=days not-both	0 12 -10 0 0 0
pair:l=days, 	0 5 -9 0 0 6
pair:l=days, no-word	0 -17 18 0 0 0
pair:l=days, sent:sure	0 9 -14 0 0 6
pair:l=deal 	-1 -7 0 13 0 0
pair:l=deal day	-2 -6 0 12 0 0
pair:l=deal day-none	0 -18 8 13 0 0
pair:l=deal n=1	0 -4 -10 14 0 0
pair:l=deal no-word	-2 -6 0 12 0 0
pair:l=deal not-both	0 -7 -7 13 0 0
pair:l=delegations 	0 7 -2 -7 0 0
pair:l=delegations coming	0 -8 6 2 0 0
pair:l=delegations day=r2	0 -11 12 0 0 0
pair:l=delhi, 	-9 8 0 0 0 0
pair:l=delhi, both	-8 18 -10 0 0 0
pair:l=delhi, day	-9 8 0 0 0 0
pair:l=delhi, n=1	-7 -6 13 0 0 0
pair:l=delhi, n=2	0 18 -16 0 0 0
pair:l=delhi, no-word	-9 13 -5 0 0 0
pair:l=dhaka, 	9 -4 -5 0 0 0
pair:l=dhaka, day	9 -4 -5 0 0 0
pair:l=dhaka, no-word	9 -4 -5 0 0 0
pair:l=did not-both	10 -2 -7 0 0 0
pair:l=did, day	0 13 -11 0 0 0
pair:l=did, not-both	0 13 -11 0 0 0
pair:l=do 	10 -7 -2 0 0 0
pair:l=do n=0	9 -11 2 0 0 0
pair:l=do not-both	0 7 -4 0 0 0
pair:l=doha, 	0 12 -10 0 0 0
pair:l=down day-none	0 13 -5 0 -7 0
pair:l=down n=1	0 10 -5 0 -6 0
pair:l=due both	10 -5 -4 0 0 0
pair:l=due coming	9 0 -9 0 0 0
pair:l=due day	9 0 -12 0 0 0
pair:l=due day-none	9 -1 -9 0 0 0
pair:l=due n=0	10 -8 -1 0 0 0
pair:l=due no-word	9 -5 -3 0 0 0
pair:l=earlier 	0 -4 7 0 0 0
pair:l=effect n=0	0 -9 10 0 0 0
pair:l=effect not-both	0 -9 10 0 0 0
pair:l=eighth 	0 -6 14 -5 0 0
pair:l=eighth day=l2	0 -10 12 0 0 0
pair:l=eighth n=0	0 19 -12 -4 0 0
pair:l=eighth n=1	0 -16 19 -2 0 0
pair:l=emergency 	-3 12 -7 0 0 0
pair:l=end 	-1 16 -12 0 0 0
pair:l=end day	11 -1 -12 0 0 0
pair:l=end day-none	11 -2 -10 0 0 0
pair:l=end n=0	11 -1 -11 0 0 0
pair:l=end no-word	11 -8 -1 0 0 0
pair:l=end not-both	11 0 -16 0 0 0
pair:l=ended day	-3 -7 9 0 0 0
pair:l=ended day-none	0 -9 14 -6 0 0
pair:l=ended sent:sure	0 -9 2 5 0 0
pair:l=ends 	-5 -7 5 7 0 0
pair:l=ends day	-7 -14 15 5 0 0
pair:l=ends n=0	-5 -10 9 6 0 0
pair:l=ends n=1	0 14 -12 0 0 0
pair:l=ends n=2	0 -9 10 0 0 0
pair:l=ends no-word	-5 14 -7 0 0 0
pair:l=ends not-both	-3 -15 13 6 0 0
pair:l=ends prev:sure	0 -18 10 9 0 0
pair:l=ends sent:sure	0 -11 13 0 0 0
pair:l=every part:sure	0 -9 10 0 0 0
pair:l=every word	0 -6 8 0 0 0
pair:l=expires 	0 -10 12 0 0 0
pair:l=expires both	0 -14 15 0 0 0
pair:l=expires day	0 -10 12 0 0 0
pair:l=fifth 	8 -2 -10 16 -6 0
pair:l=fifth both	0 0 -2 -4 9 0
pair:l=fifth coming	0 -16 21 -3 0 0
pair:l=fifth day=l2	9 -5 0 0 0 0
pair:l=fifth day=r2	0 -14 11 0 4 0
pair:l=fifth n=3	10 -5 -3 0 0 0
pair:l=fifth not-both	5 -16 6 5 0 0
pair:l=fifth part:sure	3 -16 6 2 9 0
pair:l=fifth word	3 -16 6 2 9 0
pair:l=final 	-5 -2 9 0 0 0
pair:l=final day-none	-7 -2 11 0 0 0
pair:l=final not-both	-7 -3 9 2 0 0
pair:l=final word	-7 -11 17 1 0 0
pair:l=first 	-4 -10 2 1 10 0
pair:l=first both	0 17 -12 1 -4 0
pair:l=first coming+ended+running	0 -5 9 0 0 0
pair:l=first day	0 12 -12 0 0 0
pair:l=first day-none	0 -5 6 -18 7 0
pair:l=first day=l2	5 -5 12 0 -11 0
pair:l=first day=r1	0 16 -17 0 0 0
pair:l=first day=r3	3 4 -16 11 0 0
pair:l=first day=r4	0 -15 17 -1 0 0
pair:l=first ended+running	14 5 -5 -3 -13 0
pair:l=first n=0	10 23 -32 -19 6 0
pair:l=first n=1	-2 -24 25 9 -11 0
pair:l=first n=2	0 -12 13 -3 0 0
pair:l=first n=3	0 2 -9 7 0 0
pair:l=first no-word	10 2 -13 0 0 0
pair:l=first not-both	9 -20 13 0 3 0
pair:l=five both	0 -10 4 5 0 0
pair:l=five day	9 -13 -2 6 0 0
pair:l=five n=1	0 4 -10 8 0 0
pair:l=five no-word	9 -13 -2 6 0 0
pair:l=five not-both	8 0 -14 8 0 0
pair:l=followed 	0 11 -8 0 0 0
pair:l=followed day	0 15 -13 0 0 0
pair:l=followed n=1	0 12 -11 0 0 0
pair:l=for 	-10 12 0 0 -16 0
pair:l=for both	-18 -3 14 1 -8 0
pair:l=for coming	2 -13 9 9 -10 0
pair:l=for day	-2 1 5 0 -18 0
pair:l=for day-none	4 -14 18 -1 -12 0
pair:l=for day=l1	0 -11 8 5 0 0
pair:l=for day=l2	-4 14 -8 0 0 0
pair:l=for day=l3	-7 -4 4 9 -5 0
pair:l=for day=l4	0 11 -8 0 0 0
pair:l=for day=r3	-9 12 -1 -5 0 0
pair:l=for ended	0 -12 14 0 0 0
pair:l=for n=0	0 4 0 2 -17 0
pair:l=for n=1	-11 0 5 5 -6 0
pair:l=for not-both	0 2 0 4 -18 -1
pair:l=for part:sure	-11 6 4 2 -20 0
pair:l=for prev:sure	-7 -5 16 0 0 0
pair:l=for running	0 13 -12 0 0 0
pair:l=for sent:sure	0 9 -12 9 0 0
pair:l=for word	-12 -2 6 6 -7 0
pair:l=four 	0 -11 13 0 0 0
pair:l=four day	14 -16 0 0 0 0
pair:l=four day-none	14 -14 4 0 0 0
pair:l=four ended	0 9 -8 0 0 0
pair:l=four n=1	14 -16 2 0 0 0
pair:l=four not-both	14 -16 8 -2 0 0
pair:l=four running	14 -17 1 0 0 0
pair:l=fourth 	0 -13 9 10 -3 0
pair:l=fourth day-none	7 -9 0 9 -3 0
pair:l=fourth day=l2	0 3 2 -11 0 0
pair:l=fourth day=r2	8 8 -14 0 0 0
pair:l=fourth n=0	6 -8 -1 11 -5 0
pair:l=fourth n=3	0 -11 11 0 0 0
pair:l=fourth word	10 -9 3 3 -8 0
pair:l=fri 	0 -15 16 0 0 0
pair:l=fri day	0 -15 16 0 0 0
pair:l=fri day-none	0 -15 16 0 0 0
pair:l=friday day	-9 -5 10 0 0 0
pair:l=friday day=l0	0 9 -7 0 0 0
pair:l=friday n=0	-4 -20 23 0 0 0
pair:l=friday n=1	-1 17 -14 0 0 0
pair:l=friday, 	11 0 -9 0 0 0
pair:l=friday, day	12 0 -10 0 0 0
pair:l=friday, n=0	0 8 -12 0 0 0
pair:l=friday, n=1	13 -8 0 0 0 0
pair:l=friday, no-word	14 0 -11 0 0 0
pair:l=from 	-7 -10 0 16 1 10
pair:l=from both	0 11 -4 -3 -5 0
pair:l=from coming	-12 17 1 -15 -3 0
pair:l=from day	-19 4 0 0 -1 8
pair:l=from day-none	-4 -1 -2 3 0 10
pair:l=from day=l1	0 9 -8 0 0 0
pair:l=from day=l3	-1 15 -11 -4 1 0
pair:l=from day=r2	0 4 -18 12 0 0
pair:l=from day=r3	-2 -9 6 6 0 0
pair:l=from day=r5	0 -8 10 0 0 0
pair:l=from n=0	-3 11 -20 5 3 11
pair:l=from n=1	-14 -8 18 -9 0 -2
pair:l=from n=2	0 -3 10 0 -9 0
pair:l=from n=3	0 18 -14 0 0 0
pair:l=from no-word	-11 8 -2 0 -21 10
pair:l=from not-both	-28 -3 1 5 2 10
pair:l=from part:sure	-3 -9 1 5 9 0
pair:l=from prev:sure	-2 -3 8 -2 -2 0
pair:l=from running	0 21 -19 0 0 0
pair:l=from sent:sure	0 20 -14 -4 0 0
pair:l=further n=0	0 13 -18 3 0 0
pair:l=g7 word	-9 6 6 0 -4 0
pair:l=geneva 	0 -8 10 -1 0 0
pair:l=geneva not-both	0 -9 12 0 0 0
pair:l=geneva part:sure	0 -8 11 0 0 0
pair:l=geneva word	0 -11 12 0 0 0
pair:l=geneva, n=2	0 -13 14 0 0 0
pair:l=geneva, no-word	0 -21 22 0 0 0
pair:l=geneva, sent:sure	0 13 -11 0 0 0
pair:l=good n=0	9 -11 4 0 0 0
pair:l=good part:sure	0 9 0 -3 -4 0
pair:l=goods 	0 -13 14 0 0 0
pair:l=goods day	0 -12 13 0 0 0
pair:l=goods not-both	0 -10 12 0 0 0
pair:l=got 	0 5 -11 0 5 0
pair:l=government not-both	0 9 -8 0 0 0
pair:l=government word	0 9 -8 0 0 0
pair:l=greer 	-6 15 0 -14 -2 0
pair:l=greer both	-1 14 0 -18 -7 0
pair:l=greer day-none	0 21 -12 -7 0 0
pair:l=greer day=l3	0 -8 9 0 0 0
pair:l=greer n=0	-5 4 10 -13 -5 0
pair:l=greer n=1	0 15 -10 -2 0 0
pair:l=greer part:sure	-1 15 0 -19 -8 0
pair:l=greer word	-8 13 4 -19 -9 0
pair:l=guayaquil, n=1	0 10 -9 0 0 0
pair:l=gyeongju, both	0 -9 11 0 0 0
pair:l=gyeongju, not-both	0 8 -7 0 0 0
pair:l=had 	0 -1 2 -10 4 3
pair:l=had both	-16 -1 14 -11 10 0
pair:l=had day-none	0 -2 2 -16 10 0
pair:l=had day=l2	-2 -13 18 0 -5 0
pair:l=had day=r1	-9 7 0 -4 4 0
pair:l=had day=r3	0 7 -16 0 1 6
pair:l=had ended	-2 -13 8 -1 7 0
pair:l=had ended+running	0 13 -10 0 0 0
pair:l=had n=0	-2 9 -20 -8 20 -1
pair:l=had n=1	4 -12 19 -12 -15 5
pair:l=had no-word	5 2 -12 0 -2 0
pair:l=had not-both	9 1 -10 -4 0 4
pair:l=had part:sure	-1 1 -4 -12 12 4
pair:l=had prev:sure	-11 -5 17 0 0 0
pair:l=had word	-2 0 2 -14 8 2
pair:l=hanoi, 	0 13 -10 0 0 0
pair:l=hanoi, day	0 13 -10 0 0 0
pair:l=hanoi, n=1	0 11 -8 0 0 0
pair:l=happens 	9 -8 0 0 0 0
pair:l=happens day	9 -8 0 0 0 0
pair:l=happens day-none	10 -9 0 0 0 0
pair:l=happens n=0	9 -8 0 0 0 0
pair:l=happens no-word	9 -8 0 0 0 0
pair:l=happens not-both	10 -9 0 0 0 0
pair:l=has both	10 0 -6 0 0 0
pair:l=has day	8 6 -18 0 0 0
pair:l=has day-none	7 -13 11 0 0 0
pair:l=has day=l3	0 12 -11 0 0 0
pair:l=has day=r1	0 13 -12 0 0 0
pair:l=has ended	0 10 -10 0 0 0
pair:l=has no-word	7 6 -22 0 0 0
pair:l=have both	-9 -11 23 -2 -1 0
pair:l=have day-none	-4 10 1 -11 -2 0
pair:l=have day=r2	0 -4 -8 13 0 0
pair:l=have day=r3	0 -8 11 -1 0 0
pair:l=have ended+running	0 -10 3 8 0 0
pair:l=have n=0	-12 5 0 2 -1 0
pair:l=have n=1	3 -23 20 0 0 0
pair:l=have not-both	0 6 -9 6 0 0
pair:l=have word	-7 -5 10 3 -3 0
pair:l=he 	3 -12 7 3 0 0
pair:l=he coming	-6 7 -10 0 8 0
pair:l=he day-none	9 4 -21 -3 8 0
pair:l=he day=l1	-7 -16 26 0 -7 0
pair:l=he day=l3	-3 12 -14 0 0 0
pair:l=he day=l4	0 14 -10 9 -14 0
pair:l=he day=r2	0 -12 5 0 4 0
pair:l=he n=2	-2 -4 13 0 -4 0
pair:l=he no-word	8 0 -19 0 0 0
pair:l=he part:sure	-9 -6 3 2 4 0
pair:l=held ended	1 -10 9 -2 -1 2
pair:l=held part:sure	-2 -7 10 -1 -1 2
pair:l=held word	-2 -11 14 -1 -1 2
pair:l=helsinki, day-none	-1 -15 17 0 0 0
pair:l=helsinki, day=r4	0 10 -9 0 0 0
pair:l=here day	0 -6 10 -1 0 0
pair:l=his 	-4 -7 11 -6 2 0
pair:l=his both	0 -4 -2 -4 14 0
pair:l=his day=r2	-2 -6 -2 0 13 0
pair:l=his ended	0 7 -10 0 1 0
pair:l=his n=0	-3 -21 23 -8 7 0
pair:l=his n=1	-1 16 -15 0 0 0
pair:l=his not-both	-2 6 6 -7 -10 0
pair:l=his part:sure	-6 0 2 -13 7 0
pair:l=his word	-3 0 1 -13 7 0
pair:l=hold both	0 -10 17 -3 -1 0
pair:l=hold day=r2	2 6 -12 0 1 0
pair:l=hold n=0	-5 -2 15 0 -5 0
pair:l=hold n=2	0 -8 11 0 0 0
pair:l=hold no-word	0 -9 12 0 0 0
pair:l=hold part:sure	0 0 12 -4 -6 0
pair:l=hold word	0 0 11 -5 -7 0
pair:l=house 	-7 18 -14 0 3 0
pair:l=house day	-1 -4 -1 0 11 0
pair:l=house day-none	-3 -11 0 0 14 0
pair:l=house day=r2	-2 10 -4 0 0 0
pair:l=house part:sure	0 6 -13 0 8 0
pair:l=house word	-5 11 -3 0 0 0
pair:l=i day-none	-4 10 -4 0 0 0
pair:l=i ended	-4 11 -6 0 0 0
pair:l=i not-both	0 12 -10 0 0 0
pair:l=i part:sure	0 12 -8 0 0 0
pair:l=i word	0 12 -10 0 0 0
pair:l=if day	0 -18 19 0 0 0
pair:l=if n=0	0 -14 15 0 0 0
pair:l=if not-both	0 -13 15 0 0 0
pair:l=if word	0 10 -9 0 0 0
pair:l=in 	-19 -6 0 8 9 -4
pair:l=in both	-18 14 -9 6 -7 -3
pair:l=in coming	3 8 -20 7 -2 -2
pair:l=in coming+ended+running	0 -9 8 0 2 0
pair:l=in day	4 6 -11 0 0 0
pair:l=in day=l1	0 -10 -19 8 19 0
pair:l=in day=l2	-1 29 -17 -9 -4 0
pair:l=in day=l3	0 -8 8 -7 8 0
pair:l=in day=l4	0 -7 16 -11 0 0
pair:l=in day=r0	-1 -4 0 8 0 0
pair:l=in day=r1	0 3 -5 8 -4 -2
pair:l=in day=r2	-2 20 -11 -7 0 0
pair:l=in day=r4	0 14 -11 0 0 0
pair:l=in ended	-2 24 -19 0 -1 0
pair:l=in n=0	-18 -4 -32 22 17 -4
pair:l=in n=1	-16 9 6 -28 0 -3
pair:l=in n=2	-6 22 -20 5 0 0
pair:l=in n=3	9 6 -3 0 -11 0
pair:l=in no-word	-22 16 -9 0 5 -4
pair:l=in not-both	-7 -2 -16 3 21 -6
pair:l=in part:sure	1 3 -16 6 5 -3
pair:l=in prev:sure	-6 14 -17 0 3 0
pair:l=in running	0 9 -8 -6 1 0
pair:l=in sent:sure	-2 -14 10 4 1 0
pair:l=in word	-28 7 -16 10 11 -13
pair:l=incheon, 	0 -5 -2 9 0 0
pair:l=incheon, both	0 -5 -2 9 0 0
pair:l=incheon, day	0 -5 -2 9 0 0
pair:l=incheon, sent:sure	0 -5 -2 9 0 0
pair:l=is 	3 -8 -3 -2 14 0
pair:l=is both	9 -7 -8 0 5 0
pair:l=is coming	-4 9 -3 0 0 0
pair:l=is day	3 1 -13 -2 9 0
pair:l=is day-none	3 4 -19 -2 9 0
pair:l=is day=r3	0 -11 5 0 5 0
pair:l=is n=0	-15 25 -31 -3 8 0
pair:l=is n=1	10 -16 10 0 0 0
pair:l=is no-word	-16 2 0 0 9 0
pair:l=is not-both	-15 5 -1 -3 8 0
pair:l=is part:sure	0 7 -9 0 4 0
pair:l=is sent:sure	11 -8 -1 0 0 0
pair:l=it 	-14 20 -5 0 -2 0
pair:l=it both	-3 1 -14 8 0 3
pair:l=it day	-9 4 -8 7 0 3
pair:l=it day-none	-15 8 -8 7 0 3
pair:l=it day=r1	0 10 -6 0 0 0
pair:l=it day=r2	0 -10 11 0 0 0
pair:l=it n=0	-9 9 -6 6 -2 0
pair:l=it n=1	-1 13 -8 0 0 0
pair:l=it no-word	-15 6 -2 7 0 0
pair:l=it not-both	-12 16 -1 -1 -4 0
pair:l=it running	0 5 -9 0 0 3
pair:l=it word	-7 17 -4 0 -2 0
pair:l=its both	0 12 -11 0 0 0
pair:l=its day-none	0 3 -11 5 0 0
pair:l=its ended	0 12 -8 -1 0 0
pair:l=jakarta, both	7 -20 14 0 0 0
pair:l=jakarta, not-both	0 9 -7 0 0 0
pair:l=jinping 	0 2 -12 -2 13 0
pair:l=jinping both	7 -12 -7 -7 20 0
pair:l=jinping coming	0 -25 10 0 10 0
pair:l=jinping day=l2	1 4 -17 0 10 0
pair:l=jinping day=r1	7 -16 0 0 7 0
pair:l=jinping day=r2	9 -11 0 0 2 0
pair:l=jinping ended	6 -10 6 0 0 0
pair:l=jinping n=0	-1 -16 -14 -3 31 0
pair:l=jinping n=1	9 0 1 0 -16 0
pair:l=jinping not-both	0 -8 9 0 0 0
pair:l=jinping part:sure	0 -5 -6 -6 18 0
pair:l=jinping word	0 -14 2 -5 14 0
pair:l=jinping's 	0 -7 -6 3 14 0
pair:l=jinping's both	0 -4 -3 9 3 0
pair:l=jinping's day-none	0 -11 -10 17 3 0
pair:l=jinping's n=1	0 -19 6 13 -2 0
pair:l=jinping's n=2	0 19 -16 0 -1 0
pair:l=jinping's part:sure	0 -9 -3 8 10 0
pair:l=jinping's word	0 -9 -3 8 10 0
pair:l=kampala, 	0 -10 11 0 0 0
pair:l=kampala, day	0 -10 11 0 0 0
pair:l=know n=0	0 -11 11 0 0 0
pair:l=know no-word	0 -10 10 0 0 0
pair:l=kong, 	0 15 -13 0 0 0
pair:l=kong, day	0 15 -13 0 0 0
pair:l=kong, n=1	0 11 -9 0 0 0
pair:l=kong, no-word	0 13 -12 0 0 0
pair:l=korea coming	0 -10 -7 8 8 0
pair:l=korea day	0 0 -11 7 5 0
pair:l=korea n=0	0 1 -13 6 0 0
pair:l=korea no-word	0 -16 3 0 11 0
pair:l=korea not-both	0 3 -13 9 -1 0
pair:l=korea part:sure	0 19 -9 -2 -9 0
pair:l=korea, both	0 -8 11 0 0 0
pair:l=korea, sent:sure	0 -13 14 0 0 0
pair:l=lagos, 	0 10 -9 0 0 0
pair:l=lagos, day	0 10 -9 0 0 0
pair:l=lagos, no-word	0 10 -9 0 0 0
pair:l=last coming+ended	0 -11 12 0 0 0
pair:l=last day-none	-10 0 7 -4 2 0
pair:l=last n=0	0 6 -9 -2 2 0
pair:l=last n=1	0 -12 14 -4 0 0
pair:l=late 	9 -4 -5 0 0 0
pair:l=late day	9 1 -14 0 0 0
pair:l=late day-none	9 -3 -6 0 0 0
pair:l=late n=0	0 11 -9 0 0 0
pair:l=late not-both	9 -3 -6 0 0 0
pair:l=leaders n=0	-8 0 0 0 9 0
pair:l=leaders no-word	-16 0 6 0 8 0
pair:l=leaders not-both	-9 -5 2 0 15 0
pair:l=leaders word	-12 -5 4 0 15 0
pair:l=leaders' 	3 -11 5 0 0 0
pair:l=leaders' n=1	4 -13 4 0 3 0
pair:l=leave both	0 -5 -6 0 10 0
pair:l=leave part:sure	0 0 -12 0 10 0
pair:l=leave word	0 0 -12 0 10 0
pair:l=leyen day-none	-8 -4 15 0 -1 0
pair:l=leyen no-word	-6 10 -2 0 0 0
pair:l=leyen part:sure	0 -17 16 0 0 0
pair:l=leyen word	0 -11 13 0 0 0
pair:l=lifeng coming	0 1 -3 11 -12 0
pair:l=lifeng day-none	0 8 -18 14 -5 0
pair:l=lifeng day=r1	0 -4 -2 -4 11 0
pair:l=lifeng day=r2	-5 13 -2 0 -9 0
pair:l=lifeng n=0	-7 -9 12 7 -4 0
pair:l=lifeng n=1	0 19 -17 4 -11 0
pair:l=lifeng n=2	0 -5 -5 0 9 0
pair:l=lifeng not-both	0 9 -10 2 0 0
pair:l=lifeng part:sure	0 8 -15 10 0 0
pair:l=lima, day=r4	0 -15 15 0 0 0
pair:l=lima, n=1	-2 -9 12 0 0 0
pair:l=lima, n=2	0 11 -10 0 0 0
pair:l=lisbon, day-none	9 -12 4 0 0 0
pair:l=lisbon, n=1	9 -10 2 0 0 0
pair:l=lisbon, no-word	9 -12 4 0 0 0
pair:l=lisbon, not-both	9 -12 3 0 0 0
pair:l=london both	0 13 -11 0 0 0
pair:l=london day	0 18 -18 0 0 0
pair:l=london, 	-10 15 -7 0 -1 0
pair:l=london, day	-10 15 -7 0 -1 0
pair:l=lumpur both	0 18 -16 0 0 0
pair:l=lumpur day	0 13 -8 -2 0 0
pair:l=lumpur ended	0 16 -13 0 0 0
pair:l=lumpur, 	-7 -3 10 -1 -4 0
pair:l=lumpur, both	-4 -16 23 0 -4 0
pair:l=lumpur, day	-7 -3 11 -1 -4 0
pair:l=lumpur, day=r4	-1 -20 26 0 -3 0
pair:l=lumpur, n=1	-1 20 -16 0 0 0
pair:l=lumpur, n=2	0 -16 18 0 0 0
pair:l=lumpur, no-word	-3 -2 8 0 -1 0
pair:l=lumpur, not-both	0 14 -13 0 0 0
pair:l=lusaka, day-none	0 13 -11 0 0 0
pair:l=lusaka, n=1	0 13 -12 0 0 0
pair:l=lusaka, not-both	0 10 -8 0 0 0
pair:l=made day	-10 14 -4 0 0 0
pair:l=madrid 	0 10 -9 0 0 0
pair:l=madrid day	0 22 -21 0 0 0
pair:l=madrid day-none	0 9 -7 0 0 0
pair:l=madrid n=1	0 21 -20 0 0 0
pair:l=madrid not-both	0 18 -18 0 0 0
pair:l=madrid part:sure	0 9 -7 0 0 0
pair:l=madrid, 	-6 -11 17 -3 0 0
pair:l=madrid, both	-3 -6 13 -3 0 0
pair:l=madrid, day	-6 -11 17 -3 0 0
pair:l=madrid, day=r5	0 -6 9 0 0 0
pair:l=madrid, n=3	0 -10 15 -1 0 0
pair:l=madrid, no-word	0 -14 16 0 0 0
pair:l=manila, n=2	0 -12 12 0 0 0
pair:l=manila, no-word	0 -14 16 0 0 0
pair:l=maputo, 	0 13 -11 0 0 0
pair:l=maputo, both	0 8 -7 0 0 0
pair:l=maputo, day	0 13 -11 0 0 0
pair:l=may coming	0 13 -8 0 -1 0
pair:l=may part:sure	0 14 -10 0 -2 0
pair:l=may word	-4 20 -11 0 -2 0
pair:l=me 	0 11 -8 0 0 0
pair:l=me day	0 9 -8 0 0 0
pair:l=me day-none	0 10 -8 0 0 0
pair:l=me no-word	0 10 -8 0 0 0
pair:l=me not-both	0 9 -8 0 0 0
pair:l=meet coming	5 -5 -9 0 12 0
pair:l=meet day	0 -5 -3 0 12 0
pair:l=meet day-none	5 -8 -4 -1 12 0
pair:l=meet n=1	5 -10 7 0 0 0
pair:l=meet not-both	0 -2 -8 0 12 0
pair:l=meet part:sure	4 -8 -4 -1 12 0
pair:l=meeting both	0 -8 13 0 -4 0
pair:l=meeting: 	3 6 -10 0 0 0
pair:l=meeting: day	3 6 -10 0 0 0
pair:l=meeting: day-none	3 6 -10 0 0 0
pair:l=meeting: not-both	3 6 -10 0 0 0
pair:l=meeting: sent:sure	3 6 -10 0 0 0
pair:l=meets day	0 10 -7 0 0 0
pair:l=meets day-none	0 10 -7 0 0 0
pair:l=meets not-both	0 10 -7 0 0 0
pair:l=meets part:sure	0 10 -7 0 0 0
pair:l=men not-both	0 -9 14 0 -1 0
pair:l=men part:sure	0 -9 14 0 -1 0
pair:l=met both	0 -2 -7 10 0 0
pair:l=midnight not-both	0 10 -7 0 0 0
pair:l=might part:sure	0 12 -1 -3 -5 0
pair:l=minister not-both	-13 13 -1 0 0 0
pair:l=minister, 	9 -2 -4 0 0 0
pair:l=minister, day-none	8 0 -8 0 0 0
pair:l=minister, no-word	10 4 -18 0 0 0
pair:l=minister, word	10 -16 6 0 0 0
pair:l=ministerial 	1 16 -18 0 0 0
pair:l=ministerial both	4 15 -19 0 0 0
pair:l=ministerial word	4 5 -9 0 0 0
pair:l=ministers 	0 1 -9 10 -1 0
pair:l=ministers both	-1 -3 10 0 0 0
pair:l=ministers day-none	0 -24 15 11 0 0
pair:l=ministers day=l2	-6 0 9 0 0 0
pair:l=ministers day=r2	-6 24 -17 -2 0 0
pair:l=ministers n=0	4 -21 7 11 -1 0
pair:l=ministers n=1	-11 19 -6 -6 -4 0
pair:l=ministers n=2	2 -10 7 0 0 0
pair:l=ministers part:sure	-11 -3 7 7 -9 0
pair:l=ministers word	-1 -3 3 6 -10 0
pair:l=ministers, day-none	8 6 -16 0 0 0
pair:l=ministry 	-1 -13 16 0 0 0
pair:l=ministry n=1	0 -17 18 0 0 0
pair:l=ministry not-both	0 -7 10 0 0 0
pair:l=ministry word	0 -15 17 0 0 0
pair:l=minutes no-word	-6 -9 0 0 14 0
pair:l=minutes not-both	-6 -2 -7 0 14 0
pair:l=monday 	-11 0 -1 0 11 0
pair:l=monday both	0 14 -14 0 0 0
pair:l=monday day	-11 0 -2 0 11 0
pair:l=monday day-none	-9 -8 6 0 11 0
pair:l=monday n=1	-3 -5 0 0 13 0
pair:l=monday no-word	-10 -13 11 0 11 0
pair:l=monday not-both	-11 -8 6 0 11 0
pair:l=monday prev:sure	0 12 -11 0 0 0
pair:l=monday, n=0	-8 -4 10 -1 0 0
pair:l=monday, n=1	0 30 -31 6 0 0
pair:l=monday, n=2	0 -8 8 0 0 0
pair:l=monday, no-word	-9 10 -3 0 0 0
pair:l=montevideo, 	9 -2 -4 0 0 0
pair:l=montevideo, day	9 -2 -4 0 0 0
pair:l=montevideo, day-none	10 -3 -5 0 0 0
pair:l=montevideo, n=1	11 -6 -5 0 0 0
pair:l=montevideo, no-word	9 -3 -3 0 0 0
pair:l=montevideo, not-both	10 -1 -8 0 0 0
pair:l=more n=0	0 10 -6 0 0 0
pair:l=moresby, 	0 -8 8 0 0 0
pair:l=moresby, day	0 -8 8 0 0 0
pair:l=moresby, no-word	0 -8 8 0 0 0
pair:l=morning n=1	0 12 -12 0 0 0
pair:l=muscat, 	-5 14 -9 0 0 0
pair:l=muscat, both	-2 19 -16 0 0 0
pair:l=muscat, day	-5 14 -9 0 0 0
pair:l=nairobi, n=1	3 4 -10 0 0 0
pair:l=nairobi, not-both	0 9 -7 0 0 0
pair:l=negotiators 	5 -19 18 -4 -2 0
pair:l=negotiators coming	0 4 -12 2 5 0
pair:l=negotiators day-none	0 -7 13 -1 0 0
pair:l=negotiators day=r2	0 -14 0 3 7 0
pair:l=negotiators n=1	0 -11 13 2 -5 0
pair:l=negotiators not-both	-2 -10 3 1 4 0
pair:l=negotiators part:sure	4 -11 4 0 2 0
pair:l=negotiators word	4 -13 5 0 2 0
pair:l=new day-none	0 -5 -4 12 0 0
pair:l=new n=0	-6 0 -6 12 0 0
pair:l=new n=1	0 -10 3 6 0 0
pair:l=new not-both	0 -10 0 12 0 0
pair:l=new part:sure	-6 -12 2 14 0 0
pair:l=new word	-7 -11 2 14 0 0
pair:l=next both	0 10 0 -10 0 0
pair:l=next coming	2 -2 -4 7 -13 6
pair:l=next day=r0	1 11 -8 -6 0 0
pair:l=next day=r2	8 -2 -3 -10 0 8
pair:l=next n=0	1 22 -53 8 -10 7
pair:l=next n=1	0 -18 20 -1 0 0
pair:l=next not-both	2 -6 -2 9 -12 6
pair:l=next part:sure	0 0 -2 3 -14 5
pair:l=next word	2 -1 -2 3 -13 5
pair:l=nine day	0 -9 10 0 0 0
pair:l=nine day-none	0 -13 15 0 0 0
pair:l=nine n=0	0 -17 19 0 0 0
pair:l=nine no-word	0 -12 12 0 0 0
pair:l=nine not-both	0 -14 16 0 0 0
pair:l=ninth not-both	0 15 -13 0 0 0
pair:l=no 	-2 21 -13 0 -1 0
pair:l=no both	0 10 -7 0 0 0
pair:l=no coming	0 8 -4 0 0 0
pair:l=no n=0	0 11 -3 -2 0 0
pair:l=no not-both	-1 10 0 0 -3 0
pair:l=no part:sure	0 14 -6 -3 -4 0
pair:l=no word	-3 19 -9 -3 -4 0
pair:l=nobody not-both	-4 12 -5 0 0 0
pair:l=not 	-8 -1 14 0 -7 0
pair:l=not coming	0 24 -19 0 -1 0
pair:l=not day-none	-3 -6 13 -2 0 0
pair:l=not ended+running	0 -13 15 0 0 0
pair:l=not n=0	-9 3 11 -2 -10 0
pair:l=not part:sure	0 7 1 -3 -10 0
pair:l=not word	-10 11 3 -4 -10 0
pair:l=nouakchott, 	0 5 -15 8 0 0
pair:l=nouakchott, day	0 5 -15 8 0 0
pair:l=nouakchott, n=1	0 10 -10 0 0 0
pair:l=of 	6 -7 2 8 -11 -4
pair:l=of both	0 -17 5 1 10 -1
pair:l=of coming	-3 35 -40 7 -2 0
pair:l=of day	2 10 -6 0 -17 -3
pair:l=of day-none	7 -2 0 3 -17 -3
pair:l=of day=l1	0 -4 -8 14 0 0
pair:l=of day=l4	0 -9 -4 2 10 0
pair:l=of day=r0	0 -7 9 0 0 0
pair:l=of day=r2	4 1 -10 1 9 0
pair:l=of day=r3	-2 17 -7 -13 0 0
pair:l=of ended	0 -4 2 -7 12 0
pair:l=of ended+running	-4 -24 32 -7 0 0
pair:l=of n=0	2 -4 19 -15 -24 -3
pair:l=of n=1	-11 -14 6 20 1 -4
pair:l=of n=2	7 16 -27 0 10 0
pair:l=of n=3	-4 15 -10 -8 5 0
pair:l=of not-both	0 10 -5 1 -19 -8
pair:l=of part:sure	0 -20 15 2 6 -7
pair:l=of prev:sure	1 21 -24 0 0 0
pair:l=of sent:sure	0 18 -13 -2 0 0
pair:l=of word	-1 -12 6 4 10 -6
pair:l=off part:sure	0 11 -9 0 0 0
pair:l=off word	0 11 -9 0 0 0
pair:l=office 	0 -9 3 0 5 0
pair:l=office day-none	0 -9 3 0 5 0
pair:l=office, 	10 -2 -11 0 0 0
pair:l=office, day	13 -7 -8 0 0 0
pair:l=office, day-none	11 -5 -8 0 0 0
pair:l=office, n=1	-4 13 -7 0 0 0
pair:l=office, no-word	11 -5 -8 0 0 0
pair:l=office, not-both	10 -2 -11 0 0 0
pair:l=officials 	10 -6 -4 0 0 0
pair:l=officials both	13 -9 0 -5 0 0
pair:l=officials coming	11 0 -5 -5 -1 0
pair:l=officials n=1	11 0 -8 -5 0 0
pair:l=officials n=2	9 -8 -1 0 0 0
pair:l=officials part:sure	18 -2 -8 -6 -1 0
pair:l=officials word	10 -1 -3 0 -1 0
pair:l=on 	-4 2 12 -9 -18 -6
pair:l=on both	-7 -8 14 -10 1 -6
pair:l=on coming	9 -2 -7 -17 21 2
pair:l=on coming+ended	-9 31 -22 -2 0 0
pair:l=on coming+ended+running	0 -17 15 0 3 0
pair:l=on day=l2	-11 -5 4 -20 25 0
pair:l=on day=l3	0 -1 6 -1 -9 0
pair:l=on day=l4	4 -4 8 -22 4 0
pair:l=on day=l5	6 -12 11 -7 1 0
pair:l=on day=r2	0 7 0 -2 -13 -1
pair:l=on day=r3	-3 12 -9 7 -7 0
pair:l=on day=r4	-12 5 6 -14 0 0
pair:l=on day=r5	-8 10 0 -1 -3 0
pair:l=on ended	-19 -4 10 8 -8 0
pair:l=on ended+running	6 6 -7 -5 0 0
pair:l=on n=0	7 -5 -4 -2 3 10
pair:l=on n=1	-15 0 14 -9 -8 -14
pair:l=on n=2	-17 -3 4 6 8 0
pair:l=on n=3	3 15 -4 -10 -22 0
pair:l=on n=4	1 -1 -3 -3 11 0
pair:l=on not-both	-5 8 -2 -2 -5 1
pair:l=on part:sure	-12 -4 8 -6 0 0
pair:l=on running	-7 7 -2 9 -13 0
pair:l=on word	-2 19 -10 -9 -4 0
pair:l=one both	0 -8 9 0 0 0
pair:l=one day	0 -8 10 0 0 0
pair:l=one n=1	3 -14 12 0 0 0
pair:l=one no-word	2 -9 10 0 0 0
pair:l=open 	0 13 -13 0 0 0
pair:l=open part:sure	0 13 -12 0 0 0
pair:l=open word	0 13 -12 0 0 0
pair:l=opened part:sure	0 -6 0 0 8 0
pair:l=opened word	0 3 -11 0 9 0
pair:l=or day=l1	-2 16 -13 0 0 0
pair:l=or day=l3	0 -17 17 0 0 0
pair:l=or n=1	0 14 -13 0 0 0
pair:l=oslo, day-none	8 1 -16 0 0 0
pair:l=oslo, n=1	9 0 -14 0 0 0
pair:l=oslo, no-word	9 0 -14 0 0 0
pair:l=oslo, not-both	8 1 -16 0 0 0
pair:l=ottawa, both	-4 15 -7 -1 0 0
pair:l=ottawa, n=1	-1 23 -19 0 0 0
pair:l=ottawa, n=2	-4 -4 9 -1 0 0
pair:l=our day-none	-5 11 -2 0 0 0
pair:l=our n=0	-11 16 -2 0 0 0
pair:l=our no-word	-11 13 0 0 0 0
pair:l=our not-both	-11 18 -6 0 0 0
pair:l=our word	-6 12 -2 0 0 0
pair:l=out coming	0 0 -9 8 0 0
pair:l=out n=2	0 -10 11 0 0 0
pair:l=over day-none	0 11 -8 0 0 0
pair:l=over n=1	0 11 -9 0 0 0
pair:l=own day-none	0 -7 12 -3 0 0
pair:l=own ended	0 -3 -2 0 9 0
pair:l=own part:sure	0 7 -9 -7 7 0
pair:l=own word	0 7 -9 -7 7 0
pair:l=paris day	0 10 -9 0 0 0
pair:l=paris day-none	0 10 -8 0 0 0
pair:l=pay not-both	-1 10 -5 0 0 0
pair:l=peace not-both	0 15 -14 0 0 0
pair:l=peace part:sure	0 15 -14 0 0 0
pair:l=peace word	0 15 -14 0 0 0
pair:l=people n=1	0 -13 13 0 0 0
pair:l=percent n=0	-1 9 -4 0 0 0
pair:l=phone 	-12 15 0 0 0 0
pair:l=phone ended	14 -14 0 0 0 0
pair:l=phone n=0	-5 8 0 0 0 0
pair:l=phone n=1	11 -9 0 0 0 0
pair:l=place day-none	0 -10 10 0 0 0
pair:l=place not-both	0 -9 8 0 0 0
pair:l=prague, 	7 2 -14 0 0 0
pair:l=prague, both	8 0 -12 0 0 0
pair:l=prague, day	7 3 -14 0 0 0
pair:l=prague, no-word	0 11 -8 0 0 0
pair:l=president day	-1 -3 -3 0 9 0
pair:l=president day-none	1 -8 -2 0 9 0
pair:l=president n=0	8 -9 -6 0 6 0
pair:l=president no-word	7 -12 -3 0 9 0
pair:l=president word	12 -4 -2 0 -3 0
pair:l=president's 	-12 11 0 2 -7 0
pair:l=president's word	-12 8 0 1 -1 0
pair:l=presidents 	0 4 -12 0 7 0
pair:l=presidents both	1 -3 -5 10 -1 0
pair:l=presidents coming	0 -23 13 8 -2 0
pair:l=presidents day-none	0 3 6 0 -12 0
pair:l=presidents day=l2	0 -11 -5 0 15 0
pair:l=presidents day=r2	0 -10 13 0 -4 0
pair:l=presidents n=0	0 9 -14 -1 7 0
pair:l=presidents n=1	0 -24 16 0 2 0
pair:l=presidents n=2	2 -6 -1 10 -7 0
pair:l=presidents not-both	-1 -12 8 -3 6 0
pair:l=presidents part:sure	-2 -14 4 6 4 0
pair:l=presidents word	0 -15 7 6 0 0
pair:l=published n=0	0 -15 16 0 0 0
pair:l=quito, no-word	-1 -11 14 0 0 0
pair:l=rabat, day-none	-1 -7 9 0 0 0
pair:l=rabat, n=1	-2 -7 10 0 0 0
pair:l=rabat, no-word	-3 -7 11 0 0 0
pair:l=rabat, not-both	0 12 -10 0 0 0
pair:l=release, 	13 -7 -8 0 0 0
pair:l=release, day	13 -7 -8 0 0 0
pair:l=release, day-none	13 -7 -8 0 0 0
pair:l=return both	0 -12 -3 0 16 0
pair:l=return coming	0 -9 0 0 12 0
pair:l=return not-both	0 12 0 0 -9 0
pair:l=riga, no-word	0 9 -6 0 0 0
pair:l=said 	-6 -4 10 0 0 0
pair:l=said both	0 -7 10 0 0 0
pair:l=said day-none	-9 -2 10 0 -1 0
pair:l=said no-word	-9 12 -2 0 -1 0
pair:l=said not-both	-6 14 -6 0 0 0
pair:l=said running	0 10 -5 0 0 0
pair:l=said sent:sure	0 -11 10 0 0 0
pair:l=same n=0	-1 15 -9 0 -5 0
pair:l=saturday 	-4 -7 11 0 0 0
pair:l=saturday day	-1 -10 12 0 0 0
pair:l=saturday, 	0 17 -15 0 0 0
pair:l=saturday, day	0 17 -15 0 0 0
pair:l=saturday, day-none	0 16 -13 0 0 0
pair:l=saturday, no-word	0 13 -10 0 0 0
pair:l=saturday, not-both	0 17 -14 0 0 0
pair:l=scotland n=0	0 -17 6 0 12 0
pair:l=scotland not-both	0 0 -11 0 12 0
pair:l=second 	0 -15 17 0 -4 0
pair:l=second coming	-1 21 -10 -8 0 0
pair:l=second day	0 20 -20 0 0 0
pair:l=second day=l2	0 -11 8 2 0 0
pair:l=second day=r1	0 23 -21 -1 0 0
pair:l=second day=r4	0 11 -8 0 0 0
pair:l=second ended	5 -10 3 3 0 0
pair:l=second ended+running	-7 13 -5 0 0 0
pair:l=second n=0	-1 -2 14 -15 -4 0
pair:l=second n=1	-10 1 0 9 -2 0
pair:l=second not-both	-13 9 1 -4 -8 -1
pair:l=second part:sure	-4 -3 6 4 -10 -2
pair:l=second running	0 3 -12 9 0 0
pair:l=second word	-5 -3 5 4 -10 -2
pair:l=secretary not-both	0 -2 -4 0 9 0
pair:l=secretary, not-both	-3 -4 9 0 0 0
pair:l=see day-none	0 -13 7 7 0 0
pair:l=see n=1	2 -14 5 -7 9 0
pair:l=seoul, 	-9 10 -4 2 -7 0
pair:l=seoul, both	-7 11 -6 2 -6 0
pair:l=seoul, day	-9 10 -4 2 -7 0
pair:l=seoul, day-none	0 18 -14 0 0 0
pair:l=seoul, day=r4	0 -16 14 5 -2 0
pair:l=seoul, day=r5	-2 15 -10 0 0 0
pair:l=seoul, n=2	-4 16 -15 6 -5 0
pair:l=seoul, n=3	0 -10 14 -2 0 0
pair:l=seoul, no-word	-2 21 -16 0 0 0
pair:l=seventh both	0 -7 13 -4 0 0
pair:l=seventh ended+running	0 15 -14 0 0 0
pair:l=seventh n=1	0 14 -12 0 0 0
pair:l=shall coming	-2 0 9 -3 0 0
pair:l=shall day-none	-1 -4 11 -2 0 0
pair:l=shall not-both	-2 -3 11 -3 0 0
pair:l=shall word	-2 -4 14 -5 0 0
pair:l=should n=1	5 9 -10 -9 0 0
pair:l=should not-both	0 15 -9 0 0 0
pair:l=should word	1 6 -9 0 0 0
pair:l=side 	9 5 -17 0 0 0
pair:l=side day-none	9 -3 -6 0 0 0
pair:l=side n=0	9 -2 -7 0 0 0
pair:l=side no-word	10 -8 0 0 0 0
pair:l=side word	8 4 -16 0 0 0
pair:l=sides 	-4 -2 11 -1 0 0
pair:l=sides day-none	-1 13 -8 0 0 0
pair:l=sides day=r2	0 -11 15 0 0 0
pair:l=sides n=1	0 -6 11 0 0 0
pair:l=sides not-both	-5 -2 12 -3 -2 0
pair:l=sides part:sure	-5 -1 13 -4 -3 0
pair:l=sides word	-7 0 13 -4 -3 0
pair:l=sign coming	0 -12 12 0 0 0
pair:l=sign n=0	0 -10 11 0 0 0
pair:l=sign no-word	0 9 -8 0 0 0
pair:l=signed 	0 -7 9 0 0 0
pair:l=signed both	0 13 -11 0 0 0
pair:l=signed day-none	0 11 -8 0 0 0
pair:l=signed running	0 18 -16 0 0 0
pair:l=since both	5 -2 -10 13 -1 0
pair:l=since day	-5 1 -2 11 -10 -1
pair:l=since day-none	-3 18 -13 0 -6 0
pair:l=since day=l4	2 -1 -10 8 0 0
pair:l=since day=r4	0 -19 12 8 0 0
pair:l=since ended+running	-3 1 0 5 -10 -1
pair:l=since n=1	-10 14 -9 1 0 0
pair:l=since n=2	9 -1 -13 7 0 0
pair:l=since n=3	0 -10 11 0 0 0
pair:l=since not-both	-12 5 4 0 -6 0
pair:l=since prev:sure	0 6 -14 9 0 0
pair:l=singapore, 	0 -12 13 0 0 0
pair:l=singapore, day	0 -12 13 0 0 0
pair:l=singapore, no-word	0 -8 10 0 0 0
pair:l=six day	12 -18 7 0 0 0
pair:l=six day-none	12 -14 3 0 0 0
pair:l=six ended+running	11 -10 0 0 0 0
pair:l=six n=0	13 -11 0 0 0 0
pair:l=six no-word	13 -20 9 0 0 0
pair:l=six not-both	11 -17 8 0 0 0
pair:l=sixth 	-2 -19 10 13 0 0
pair:l=sixth both	-2 11 0 -14 0 0
pair:l=sixth coming	0 -10 13 0 0 0
pair:l=sixth day=r2	0 -8 12 -3 0 0
pair:l=sixth ended	0 12 -16 3 0 0
pair:l=sixth ended+running	-2 6 0 -4 0 0
pair:l=sixth n=0	-2 -40 33 14 0 0
pair:l=sixth n=1	-3 31 -19 -17 0 0
pair:l=sixth not-both	-4 -18 7 19 0 0
pair:l=so no-word	0 9 -6 0 0 0
pair:l=spent 	-1 10 -5 0 0 0
pair:l=spent n=2	0 16 -15 0 0 0
pair:l=spent not-both	0 14 -11 0 0 0
pair:l=stand day-none	0 7 -6 0 0 0
pair:l=stand not-both	0 -11 11 0 0 0
pair:l=start day-none	0 16 -16 2 -3 0
pair:l=starts coming	0 -11 11 0 0 0
pair:l=state 	-1 2 -7 -5 8 0
pair:l=state both	0 9 -4 -7 0 0
pair:l=state coming	3 -29 29 -3 -3 0
pair:l=state day-none	0 -8 8 -3 2 0
pair:l=state day=l2	0 0 9 0 -14 0
pair:l=state day=l3	0 3 -9 0 7 0
pair:l=state day=r1	0 -6 -2 0 12 0
pair:l=state ended	0 9 -1 0 -9 0
pair:l=state n=0	0 -13 17 -6 0 0
pair:l=state n=1	-1 2 -8 -3 10 0
pair:l=state n=2	0 0 9 0 -13 0
pair:l=state not-both	0 -12 12 -5 4 0
pair:l=state part:sure	0 -2 6 -15 2 0
pair:l=state running	0 17 -10 0 -4 0
pair:l=state word	0 -2 6 -15 2 0
pair:l=states 	0 -18 20 -1 0 0
pair:l=states both	0 -18 20 -1 0 0
pair:l=states day-none	0 -9 10 0 0 0
pair:l=states n=0	0 -18 20 0 0 0
pair:l=still not-both	0 13 0 0 -10 0
pair:l=stockholm coming	0 -11 13 0 0 0
pair:l=stockholm n=1	0 -8 11 0 0 0
pair:l=stockholm part:sure	0 -14 17 0 0 0
pair:l=stockholm, day=r4	0 -21 21 0 0 0
pair:l=sunday no-word	-2 -10 13 0 0 0
pair:l=sunday prev:sure	0 10 -9 0 0 0
pair:l=sunday, both	0 6 -4 0 0 0
pair:l=sunday, n=0	-2 -12 15 0 0 0
pair:l=sunday, not-both	-2 -18 20 0 0 0
pair:l=suva, n=1	0 12 -10 0 0 0
pair:l=suva, no-word	0 17 -14 0 0 0
pair:l=suva, not-both	0 10 -8 0 0 0
pair:l=table day	0 -8 10 0 0 0
pair:l=table n=0	0 -5 9 0 0 0
pair:l=taipei, 	0 11 -9 0 0 0
pair:l=taipei, day	0 11 -9 0 0 0
pair:l=talk day	5 -9 6 0 -1 0
pair:l=talk day-none	5 -9 6 0 -1 0
pair:l=talk no-word	5 -9 6 0 -1 0
pair:l=tallinn, day-none	-3 -8 12 0 0 0
pair:l=tariff 	0 13 -9 -2 0 0
pair:l=tariff coming	0 -13 10 2 0 0
pair:l=tariff n=2	8 3 -17 0 4 0
pair:l=tariffs day	4 -10 5 0 0 0
pair:l=tariffs day-none	4 -10 5 0 0 0
pair:l=tariffs no-word	4 -10 5 0 0 0
pair:l=tashkent, 	3 -10 7 0 0 0
pair:l=tashkent, day	3 -10 7 0 0 0
pair:l=tashkent, day-none	0 -8 10 0 0 0
pair:l=tashkent, no-word	4 2 -10 0 0 0
pair:l=tashkent, not-both	0 -8 10 0 0 0
pair:l=tbilisi, 	12 -9 0 0 0 0
pair:l=tbilisi, both	-8 1 6 0 0 0
pair:l=tbilisi, day	12 -9 0 0 0 0
pair:l=tbilisi, day-none	19 -17 0 0 0 0
pair:l=tbilisi, n=1	17 -11 -4 0 0 0
pair:l=tbilisi, no-word	13 -5 -12 0 0 0
pair:l=technical 	-2 -9 9 0 0 2
pair:l=technical ended	0 9 -7 0 0 0
pair:l=technical not-both	-2 -11 13 0 0 2
pair:l=telephone 	-17 17 3 0 0 0
pair:l=telephone day-none	-10 8 6 0 0 0
pair:l=telephone ended	29 -27 -1 0 0 0
pair:l=telephone n=0	13 -8 -2 0 0 0
pair:l=telephone n=1	-17 15 5 0 0 0
pair:l=telephone part:sure	4 -12 7 0 0 0
pair:l=ten no-word	0 9 -7 -1 0 0
pair:l=tenth not-both	0 -15 14 0 0 0
pair:l=than day-none	0 12 -11 0 0 0
pair:l=than n=0	0 -9 10 0 0 0
pair:l=than n=1	-1 18 -15 0 0 0
pair:l=than no-word	-2 -6 10 0 0 0
pair:l=that 	11 -11 8 -3 -2 0
pair:l=that both	2 -9 12 -4 0 0
pair:l=that day-none	7 -9 -3 9 -3 0
pair:l=that day=l1	0 14 -5 -7 -1 0
pair:l=that day=r2	0 -10 5 5 0 0
pair:l=that n=0	5 4 -16 2 -4 0
pair:l=that n=1	9 -11 3 4 -3 0
pair:l=that no-word	15 -11 -1 0 0 0
pair:l=that not-both	11 -2 -15 14 -9 -1
pair:l=that part:sure	0 -3 -2 11 -10 -2
pair:l=that word	14 -9 -5 11 -11 -2
pair:l=the 	1 -4 4 -10 8 -10
pair:l=the both	-10 1 13 0 -12 -4
pair:l=the coming	0 18 0 -27 -13 -1
pair:l=the coming+ended	0 0 -10 6 7 0
pair:l=the coming+running	0 10 -3 0 -6 0
pair:l=the day	-14 49 -19 -11 -35 0
pair:l=the day-none	-7 5 2 -12 7 -7
pair:l=the day=l1	-8 7 6 -7 -9 0
pair:l=the day=l2	2 -1 0 -10 6 0
pair:l=the day=l3	0 -8 1 6 3 0
pair:l=the day=l4	0 0 8 3 -20 0
pair:l=the day=r0	11 -3 0 0 0 0
pair:l=the day=r1	20 -13 3 -2 0 0
pair:l=the day=r2	-11 9 2 0 -20 0
pair:l=the day=r3	-14 5 5 0 0 0
pair:l=the day=r4	3 -3 -13 9 9 0
pair:l=the day=r5	0 16 -16 0 0 0
pair:l=the ended	5 -10 4 10 -2 0
pair:l=the ended+running	0 -13 9 2 4 0
pair:l=the n=0	9 1 1 -21 0 -9
pair:l=the n=1	-20 23 -17 11 7 -6
pair:l=the n=2	0 -14 20 0 -9 0
pair:l=the n=3	6 -14 15 0 -9 0
pair:l=the no-word	4 10 -7 -15 -9 -3
pair:l=the not-both	5 5 -7 -9 10 -13
pair:l=the part:sure	-5 -3 5 0 2 -12
pair:l=the prev:sure	-9 1 4 -3 3 0
pair:l=the running	-20 22 -10 1 -1 0
pair:l=the word	3 -21 15 -4 14 -17
pair:l=their 	5 -12 0 6 0 0
pair:l=their both	0 -20 17 0 -3 0
pair:l=their coming	0 9 -4 0 -1 0
pair:l=their day-none	0 -5 10 0 -4 0
pair:l=their day=r3	0 -1 -5 9 0 0
pair:l=their ended	-3 0 10 -7 -5 0
pair:l=their n=0	2 1 2 0 -15 0
pair:l=their n=1	-1 -12 12 -5 4 0
pair:l=their part:sure	-8 -12 17 0 -7 0
pair:l=their running	0 -13 10 2 0 0
pair:l=their word	0 -16 17 0 -7 0
pair:l=there 	0 12 -7 0 0 0
pair:l=there coming	0 -19 11 11 -2 0
pair:l=there day	0 -12 6 10 -3 0
pair:l=there day-none	0 -6 0 9 -4 0
pair:l=there n=0	0 -10 2 10 -3 0
pair:l=there no-word	0 10 -8 0 0 0
pair:l=there not-both	0 -7 2 9 -4 0
pair:l=there part:sure	0 -12 4 10 -3 0
pair:l=they 	13 0 -11 6 -6 0
pair:l=they coming	-10 6 0 -15 11 0
pair:l=they day-none	0 2 7 -9 -8 0
pair:l=they day=l2	4 9 -13 0 0 0
pair:l=they day=r1	0 -9 9 0 7 0
pair:l=they day=r2	-14 -16 14 5 5 0
pair:l=they day=r3	6 10 -17 0 0 0
pair:l=they ended+running	2 -12 3 0 4 0
pair:l=they n=0	0 -7 11 -19 9 0
pair:l=they n=3	-11 17 -7 0 0 0
pair:l=they not-both	7 -2 -5 -17 13 0
pair:l=they prev:sure	-14 17 -3 0 0 0
pair:l=they'll coming	0 -7 0 11 0 0
pair:l=they'll n=2	0 -18 20 -1 0 0
pair:l=they'll not-both	0 -6 0 11 0 0
pair:l=they'll part:sure	0 -7 0 11 0 0
pair:l=they'll word	0 -7 0 11 0 0
pair:l=third 	0 -13 17 0 -4 0
pair:l=third both	0 -27 30 0 0 0
pair:l=third coming	0 13 -3 -11 0 0
pair:l=third day-none	-14 -3 6 9 -4 0
pair:l=third day=r1	0 14 -13 0 0 0
pair:l=third day=r2	-3 13 -5 -8 0 0
pair:l=third ended	-2 8 -7 1 0 0
pair:l=third ended+running	-7 -5 1 10 0 0
pair:l=third n=1	-12 -5 4 9 -2 0
pair:l=third n=3	0 -8 10 0 0 0
pair:l=third no-word	-12 14 0 0 0 0
pair:l=third not-both	-4 12 -7 1 -8 0
pair:l=third part:sure	3 -5 7 1 -9 0
pair:l=third word	0 -3 7 1 -9 0
pair:l=this day-none	0 11 -10 0 0 0
pair:l=three 	4 -15 16 -5 0 0
pair:l=three day=r2	0 -9 10 0 0 0
pair:l=three day=r3	2 -11 7 0 0 0
pair:l=three n=0	6 10 -15 -2 0 0
pair:l=three n=1	4 -14 10 -1 0 0
pair:l=three n=3	0 -16 17 0 0 0
pair:l=three-day part:sure	0 -16 17 0 0 0
pair:l=three-day word	0 -16 17 0 0 0
pair:l=through day	0 -7 9 0 0 0
pair:l=through day-none	0 -12 13 0 0 0
pair:l=thursday day	7 -8 7 -2 -1 0
pair:l=thursday n=1	6 10 -15 0 0 0
pair:l=thursday n=2	0 -21 22 0 0 0
pair:l=thursday not-both	7 -8 6 -1 -1 0
pair:l=thursday sent:sure	0 -11 12 0 0 0
pair:l=thursday's 	6 -14 6 0 0 0
pair:l=thursday's day=l1	6 -18 6 0 3 0
pair:l=thursday's not-both	2 -11 5 0 1 0
pair:l=thursday's part:sure	0 -12 6 0 4 0
pair:l=thursday's word	6 -18 6 0 3 0
pair:l=thursday, 	-10 -3 -6 3 17 0
pair:l=thursday, both	0 -9 -7 6 8 0
pair:l=thursday, day	-6 -4 -9 4 17 0
pair:l=thursday, day-none	-6 -4 -3 -3 17 0
pair:l=thursday, n=0	-4 -11 8 -2 9 0
pair:l=thursday, n=1	-3 10 -20 6 9 0
pair:l=thursday, not-both	-13 0 0 -2 9 0
pair:l=thursday, sent:sure	0 -9 -9 7 10 0
pair:l=till day-none	0 6 -3 0 0 0
pair:l=till day=l2	0 -16 10 7 0 0
pair:l=time day	-1 11 -5 0 0 0
pair:l=tirana, 	0 -19 21 0 0 0
pair:l=tirana, day	0 -19 21 0 0 0
pair:l=to 	-9 21 -12 -12 0 0
pair:l=to both	-15 22 -19 -3 0 5
pair:l=to coming	7 -15 2 13 -2 5
pair:l=to coming+ended	0 -7 10 0 0 0
pair:l=to coming+running	0 -16 0 0 15 0
pair:l=to day	-25 20 5 -10 -13 0
pair:l=to day-none	4 0 -9 -9 14 0
pair:l=to day=l1	0 -23 25 -8 0 0
pair:l=to day=l2	-4 2 12 -12 -4 0
pair:l=to day=l5	0 27 -19 -5 -12 0
pair:l=to day=r0	-6 20 -13 0 -9 3
pair:l=to day=r1	1 5 -13 16 -9 -1
pair:l=to day=r2	-13 1 2 0 3 -1
pair:l=to day=r3	1 -5 -2 14 -3 0
pair:l=to day=r4	0 -8 12 5 -12 0
pair:l=to day=r5	0 -6 -1 0 9 0
pair:l=to ended	-12 7 0 -4 0 0
pair:l=to ended+running	0 10 -8 0 0 0
pair:l=to n=0	-11 4 -7 -8 19 -11
pair:l=to n=1	0 11 -18 11 -2 5
pair:l=to n=2	2 -22 25 7 -31 5
pair:l=to n=3	-11 0 12 -4 0 0
pair:l=to no-word	-8 12 -16 5 7 -5
pair:l=to not-both	0 -22 15 7 5 0
pair:l=to part:sure	-13 -3 3 0 -1 9
pair:l=to prev:sure	13 0 -6 3 -10 0
pair:l=to running	-3 -5 11 0 0 0
pair:l=to sent:sure	-5 -10 9 -6 10 0
pair:l=to word	1 -10 -4 5 7 5
pair:l=today no-word	13 -12 0 0 0 0
pair:l=tokyo, 	-7 0 9 0 -2 0
pair:l=tokyo, day	-7 0 9 0 -2 0
pair:l=tokyo, no-word	-6 -8 15 0 0 0
pair:l=tokyo, not-both	-7 -5 11 0 0 0
pair:l=tomorrow, 	0 0 -6 10 0 0
pair:l=tomorrow, both	0 -3 -8 11 0 0
pair:l=tomorrow, day	0 7 -22 10 0 0
pair:l=tomorrow, day=l0	0 0 -6 10 0 0
pair:l=tomorrow, no-word	0 0 -14 10 0 0
pair:l=trade 	0 11 -4 -12 -3 0
pair:l=trade coming	0 -11 0 10 0 0
pair:l=trade day=l2	0 -15 1 12 0 0
pair:l=trade day=l3	0 22 -19 0 0 0
pair:l=trade day=r4	0 10 -9 0 0 0
pair:l=trade ended	0 13 -10 -7 -1 0
pair:l=trade n=0	0 -11 14 0 -1 0
pair:l=trade n=1	1 11 -15 0 3 0
pair:l=trade n=3	0 16 -15 0 0 0
pair:l=trade not-both	0 9 -4 0 0 0
pair:l=trade part:sure	1 8 -8 -1 0 0
pair:l=trade running	0 -9 0 0 7 0
pair:l=trade word	0 9 -8 -1 0 0
pair:l=truce 	0 -9 10 0 0 0
pair:l=truce day-none	0 -17 18 0 0 0
pair:l=trump 	9 -12 7 -9 0 0
pair:l=trump both	11 -23 18 -9 -3 0
pair:l=trump day	8 2 -1 0 -11 0
pair:l=trump day-none	7 6 0 -3 -20 0
pair:l=trump day=l3	3 -13 20 0 -13 0
pair:l=trump day=r2	0 -15 9 -1 3 0
pair:l=trump day=r3	0 -1 -7 0 11 0
pair:l=trump n=0	8 -12 14 -6 -8 0
pair:l=trump n=1	-5 11 -3 0 0 0
pair:l=trump no-word	10 -9 4 0 -6 0
pair:l=trump not-both	0 13 -5 0 -9 0
pair:l=trump part:sure	0 0 10 -8 -5 0
pair:l=trump word	0 -12 16 -10 -2 0
pair:l=trump's both	0 -11 14 -7 0 0
pair:l=trump's coming	0 -3 9 -2 0 0
pair:l=trump's day-none	0 -14 8 0 5 0
pair:l=trump's day=r2	0 -5 12 0 -4 0
pair:l=trump's n=1	0 -19 6 0 10 0
pair:l=trump's part:sure	0 -17 16 -7 2 0
pair:l=trump's word	0 -17 16 -7 2 0
pair:l=tuesday n=0	-7 -15 20 0 0 0
pair:l=tuesday n=1	0 26 -24 0 0 0
pair:l=tuesday n=2	13 -8 -7 0 0 0
pair:l=tuesday no-word	8 0 -8 0 0 0
pair:l=tuesday prev:sure	0 -11 12 0 0 0
pair:l=tunis, 	8 -11 3 0 0 0
pair:l=tunis, day	8 -11 3 0 0 0
pair:l=tunis, day-none	8 0 -10 0 0 0
pair:l=tunis, n=1	8 -1 -9 0 0 0
pair:l=tunis, no-word	8 0 -10 0 0 0
pair:l=tunis, not-both	8 0 -10 0 0 0
pair:l=two 	-1 -3 -7 12 2 0
pair:l=two both	0 -12 4 8 0 0
pair:l=two coming	0 -15 21 0 -1 0
pair:l=two day-none	0 -21 13 4 3 0
pair:l=two day=l2	-3 9 -5 0 0 0
pair:l=two day=r2	1 -14 15 0 -1 0
pair:l=two day=r3	6 0 -14 8 0 0
pair:l=two n=0	2 13 -30 6 -4 0
pair:l=two n=2	-1 -20 24 0 0 0
pair:l=two part:sure	0 -4 -3 10 0 0
pair:l=two word	2 -10 0 10 0 0
pair:l=two-day n=1	0 -10 15 0 -2 0
pair:l=ulaanbaatar, 	0 -12 13 0 0 0
pair:l=ulaanbaatar, day	0 -12 13 0 0 0
pair:l=ulaanbaatar, day-none	0 -10 11 0 0 0
pair:l=ulaanbaatar, n=1	0 -8 9 0 0 0
pair:l=ulaanbaatar, no-word	0 -12 13 0 0 0
pair:l=union word	0 10 -9 0 0 0
pair:l=until 	-13 17 -11 7 -4 0
pair:l=until both	-10 -4 14 -1 -4 0
pair:l=until coming+ended	0 -12 14 0 0 0
pair:l=until coming+running	0 -9 9 0 0 0
pair:l=until day	-23 10 4 1 -15 -2
pair:l=until day-none	-5 13 -6 4 -11 -1
pair:l=until day=l1	0 -15 16 0 0 0
pair:l=until day=l2	0 -6 10 0 0 0
pair:l=until ended	-3 22 -15 0 0 0
pair:l=until n=0	-11 14 -6 5 -11 0
pair:l=until n=2	0 -9 12 0 0 0
pair:l=until no-word	-19 8 5 0 -6 0
pair:l=until not-both	-11 13 -6 5 -9 -1
pair:l=until sent:sure	0 5 -12 10 -1 0
pair:l=up 	0 -10 11 0 0 0
pair:l=us-china 	0 14 -13 0 0 0
pair:l=us-china both	0 12 -9 0 0 0
pair:l=us-china day-none	0 10 -9 0 0 0
pair:l=us-china n=1	0 9 -8 0 0 0
pair:l=us-china part:sure	0 12 -9 0 0 0
pair:l=us-china word	0 12 -9 0 0 0
pair:l=valletta, day-none	0 18 -17 0 0 0
pair:l=valletta, no-word	0 19 -16 0 0 0
pair:l=valletta, not-both	0 16 -15 0 0 0
pair:l=valparaíso, 	0 -24 11 14 0 0
pair:l=valparaíso, day	0 -24 11 14 0 0
pair:l=video both	-13 16 -1 0 0 0
pair:l=video n=0	4 -10 -1 0 7 0
pair:l=video no-word	-12 2 0 0 8 5
pair:l=video not-both	13 -22 -5 0 7 3
pair:l=video part:sure	16 -9 -3 0 0 0
pair:l=vilnius, 	10 -14 3 0 0 0
pair:l=vilnius, day	10 -14 3 0 0 0
pair:l=vilnius, day-none	10 -14 3 0 0 0
pair:l=vilnius, n=1	10 -14 3 0 0 0
pair:l=vilnius, not-both	10 -14 3 0 0 0
pair:l=was both	-5 19 -14 0 0 0
pair:l=was day-none	0 -4 8 0 0 0
pair:l=was n=0	0 11 -8 0 0 0
pair:l=was word	0 10 -7 0 0 0
pair:l=washington 	-1 11 -7 0 -1 0
pair:l=washington both	-2 14 -8 0 -3 0
pair:l=washington coming	0 -13 15 0 0 0
pair:l=washington day-none	-3 -8 14 0 -4 0
pair:l=washington ended	0 -10 13 0 -1 0
pair:l=washington n=2	0 -9 11 0 0 0
pair:l=washington not-both	0 -21 24 0 -1 0
pair:l=washington part:sure	0 -3 8 0 -2 0
pair:l=washington, 	-10 3 2 -12 11 0
pair:l=washington, both	-6 -7 10 -10 11 0
pair:l=washington, day	-5 1 0 -11 11 0
pair:l=washington, day=r0	0 8 -5 0 0 0
pair:l=washington, day=r4	-12 -4 2 0 16 0
pair:l=washington, n=1	0 21 -19 0 -6 0
pair:l=washington, n=3	0 -16 12 0 6 0
pair:l=washington, n=4	-4 -2 9 0 0 0
pair:l=washington, not-both	0 14 -14 0 0 0
pair:l=washington/beijing, 	-1 11 -9 0 0 0
pair:l=washington/beijing, both	-1 11 -9 0 0 0
pair:l=washington/beijing, day	-1 11 -9 0 0 0
pair:l=washington/beijing, n=2	-10 14 -2 0 0 0
pair:l=washington/beijing, n=3	11 -7 -2 0 0 0
pair:l=washington/beijing, no-word	-16 20 -2 0 0 0
pair:l=washington/beijing, sent:sure	11 -5 -4 0 0 0
pair:l=way 	0 14 -12 0 0 0
pair:l=way day-none	0 14 -12 0 0 0
pair:l=way not-both	0 14 -12 0 0 0
pair:l=way part:sure	0 14 -12 0 0 0
pair:l=way word	0 14 -12 0 0 0
pair:l=we 	0 25 -22 0 -1 0
pair:l=we coming	4 -13 3 0 0 6
pair:l=we day-none	-6 27 -20 0 0 0
pair:l=we day=r0	0 -17 20 0 0 0
pair:l=we day=r1	-5 -9 7 0 0 6
pair:l=we n=1	4 7 -8 0 0 0
pair:l=we'll not-both	0 -10 11 0 0 0
pair:l=we'll part:sure	0 -11 11 0 0 0
pair:l=we'll word	0 -10 11 0 0 0
pair:l=wednesday day-none	-9 -14 18 0 0 0
pair:l=wednesday n=1	-1 -21 23 0 0 0
pair:l=wednesday n=2	0 8 -8 0 0 0
pair:l=wednesday not-both	-9 -12 17 0 0 0
pair:l=wednesday, n=1	0 -8 10 0 0 0
pair:l=wednesday, no-word	-5 9 -4 0 0 0
pair:l=wednesday, prev:sure	0 -14 15 0 0 0
pair:l=week's day-none	0 -15 6 0 8 0
pair:l=week's ended	0 -11 0 0 14 0
pair:l=week's not-both	0 -17 10 0 8 0
pair:l=week's part:sure	0 -12 0 0 14 0
pair:l=week's word	0 -12 0 0 14 0
pair:l=week, 	6 -12 7 0 0 0
pair:l=week, day	6 -12 7 0 0 0
pair:l=week, n=1	7 -14 7 0 0 0
pair:l=wellington, 	0 -22 23 0 0 0
pair:l=wellington, day	0 -22 23 0 0 0
pair:l=were day-none	-5 11 -4 0 0 0
pair:l=were not-both	-8 11 0 0 0 0
pair:l=which 	9 -6 0 0 0 0
pair:l=which day-none	9 -3 -7 0 0 0
pair:l=which n=0	9 0 -9 0 -1 0
pair:l=which no-word	9 -6 -2 0 0 0
pair:l=which not-both	9 -3 0 0 -1 0
pair:l=which part:sure	0 10 -1 -3 -3 0
pair:l=which word	9 0 -2 -3 -4 0
pair:l=who 	8 -7 8 -3 -9 0
pair:l=who day-none	11 0 -5 -3 -1 0
pair:l=who day=r1	0 -15 10 0 5 0
pair:l=who n=0	12 0 -12 -1 -1 0
pair:l=who n=1	-7 -10 14 0 2 0
pair:l=who no-word	7 -15 9 0 0 0
pair:l=who not-both	12 -12 6 -5 0 0
pair:l=will coming+ended	-13 17 -14 0 3 0
pair:l=will day-none	-24 0 4 0 7 0
pair:l=will day=l3	0 -9 7 6 -6 0
pair:l=will day=r3	0 0 5 -10 0 0
pair:l=will day=r4	-1 14 -12 1 0 0
pair:l=will n=0	-20 -2 -2 7 18 0
pair:l=will n=1	9 15 -9 -3 -14 -2
pair:l=will n=2	4 -14 17 -5 -7 0
pair:l=windhoek, 	-3 -13 16 0 0 0
pair:l=windhoek, day	-3 -13 16 0 0 0
pair:l=windhoek, n=1	0 -6 8 0 0 0
pair:l=windhoek, not-both	-2 -10 13 0 0 0
pair:l=with 	-3 17 -8 0 0 0
pair:l=with day	0 17 -13 0 0 0
pair:l=with day-none	0 9 -5 0 0 0
pair:l=with n=0	0 9 -5 0 0 0
pair:l=with n=1	-2 12 -8 0 0 0
pair:l=with no-word	-2 12 -6 0 0 0
pair:l=with not-both	-2 16 -10 0 0 0
pair:l=with part:sure	0 8 -3 0 0 0
pair:l=would 	15 -7 -8 -3 1 0
pair:l=would both	-3 -2 -12 1 15 0
pair:l=would coming	-16 2 -2 9 5 -2
pair:l=would day-none	13 -22 1 4 6 0
pair:l=would day=l2	-4 0 -2 10 -5 0
pair:l=would day=r1	-10 20 -2 0 -10 0
pair:l=would n=0	-7 2 -2 12 -6 0
pair:l=would n=1	15 -17 0 2 0 -1
pair:l=would n=2	-1 14 -15 -9 9 0
pair:l=would not-both	7 0 0 7 -12 -1
pair:l=would part:sure	-4 -9 -4 9 10 -3
pair:l=xi both	-2 24 -13 -2 -7 0
pair:l=xi coming	0 6 -10 0 5 0
pair:l=xi day-none	-4 20 -24 0 6 0
pair:l=xi day=r1	0 -12 20 0 -12 0
pair:l=xi n=1	-4 25 -22 0 0 0
pair:l=xi not-both	0 -9 -1 0 11 0
pair:l=xi part:sure	0 16 -8 -1 -4 0
pair:l=xi word	-2 24 -14 -2 -5 0
pair:l=xi's 	0 5 -9 6 -1 0
pair:l=xi's day-none	0 3 -8 6 0 0
pair:l=xi's part:sure	0 4 -9 6 0 0
pair:l=xi's word	0 5 -9 6 -1 0
pair:l=yerevan, no-word	0 9 -12 0 0 0
pair:l=york day	0 -5 9 0 -1 0
pair:l=york part:sure	0 -10 13 0 -1 0
pair:l=york, n=2	0 -12 13 0 0 0
pair:l=york, not-both	0 -12 13 0 0 0
pair:l=you coming	0 17 -14 0 0 0
pair:l=you day-none	0 18 -12 0 0 0
pair:l=you n=0	-1 13 -6 0 0 0
pair:l=you n=1	-5 18 -13 0 0 0
pair:l=you n=2	0 -9 10 0 0 0
pair:l=you not-both	-3 10 -2 0 0 0
pair:l=your 	0 10 -9 0 0 0
pair:l=your word	0 10 -8 0 0 0
pair:l=zanzibar, 	0 -12 12 0 0 0
pair:l=zanzibar, day	0 -12 12 0 0 0
pair:l=· n=0	0 -14 16 0 0 0
pair:l=· n=2	0 14 -13 0 0 0
pair:l=— 	13 -2 -8 0 0 0
pair:l=— both	9 -1 -9 5 0 0
pair:l=— day	24 -9 -19 0 0 0
pair:l=— day-none	15 -7 -5 0 0 0
pair:l=— ended	7 8 -22 6 0 0
pair:l=— n=0	11 -3 -10 0 0 0
pair:l=— n=1	3 10 -12 0 0 0
pair:l=— n=2	7 0 -10 5 0 0
pair:l=— no-word	9 5 -24 0 0 0
pair:l=— not-both	11 0 -11 0 0 0
pair:no-word 	-3 16 -2 -5 -10 -7
pair:no-word both	17 8 -11 -7 -10 -26
pair:no-word coming	0 4 4 -21 -5 0
pair:no-word coming+ended	-27 12 7 -3 2 0
pair:no-word coming+ended+running	-1 18 -25 3 0 0
pair:no-word ended	16 9 -22 -13 3 -13
pair:no-word ended+running	11 4 -11 8 -18 -3
pair:no-word n=0	20 8 -13 -21 -13 -3
pair:no-word n=1	-11 17 -5 -8 -11 0
pair:no-word n=2	0 9 -19 7 29 -15
pair:no-word n=3	0 0 4 0 -16 -1
pair:no-word n=4	-6 -1 1 -3 12 0
pair:no-word n=5	-1 17 -3 0 -5 0
pair:no-word not-both	-5 21 -11 -16 0 0
pair:not-both n=0	-5 16 -19 -1 13 -3
pair:not-both n=2	3 9 7 -28 -22 -28
pair:not-both n=3	-2 24 -9 -26 -12 -2
pair:not-both n=4	-8 -6 16 -6 -4 0
pair:part:sure both	-26 -10 10 8 4 5
pair:part:sure coming+ended	-17 13 -7 0 1 -2
pair:part:sure coming+ended+running	3 0 7 -16 -2 0
pair:part:sure coming+running	12 10 -12 -17 1 -5
pair:part:sure ended	-19 -10 15 3 -8 5
pair:part:sure ended+running	-16 -13 22 0 0 -4
pair:part:sure n=0	-45 13 -22 10 21 0
pair:part:sure n=1	9 -4 10 -1 -8 -1
pair:part:sure n=2	-4 -2 16 -10 -23 -4
pair:part:sure n=3	6 -1 9 -20 -1 -6
pair:part:sure n=4	10 -5 2 -4 -17 6
pair:part:sure n=5	0 -29 16 10 0 0
pair:part:sure not-both	1 11 -1 -9 -6 -8
pair:part:sure running	-11 6 -11 -5 15 1
pair:prev:sure 	6 -5 15 -26 -14 -9
pair:prev:sure both	0 -1 4 4 -8 -2
pair:prev:sure coming	0 3 -13 8 7 -6
pair:prev:sure ended	-21 5 4 4 3 0
pair:prev:sure ended+running	1 8 -17 7 0 0
pair:prev:sure n=0	-2 -12 23 0 -8 -13
pair:prev:sure n=1	11 -2 -3 -19 16 -3
pair:prev:sure n=2	-17 12 0 3 -18 0
pair:prev:sure n=3	-7 14 -7 0 0 0
pair:prev:sure not-both	-6 -3 11 -15 5 -16
pair:prev:sure running	-2 -7 16 -9 -3 0
pair:running both	-6 0 0 0 2 4
pair:running n=0	-11 12 -9 2 5 -6
pair:running n=1	16 0 -7 -45 17 -6
pair:running n=2	-19 -2 2 16 -13 0
pair:running n=3	0 -4 12 -10 1 0
pair:running not-both	0 8 -13 -8 15 -13
pair:sent:sure 	-22 0 12 -5 -2 0
pair:sent:sure both	-22 11 4 -11 -6 -2
pair:sent:sure coming	-1 11 -15 11 1 -1
pair:sent:sure coming+ended	0 0 -9 3 5 0
pair:sent:sure coming+running	0 -22 25 -1 0 0
pair:sent:sure ended	12 15 -9 -14 -20 -2
pair:sent:sure ended+running	-1 3 2 -11 0 0
pair:sent:sure n=0	-28 10 -3 9 0 0
pair:sent:sure n=1	-11 5 2 -4 -4 0
pair:sent:sure n=3	13 -3 -1 -1 0 0
pair:sent:sure not-both	-5 -1 2 7 -3 -1
pair:sent:sure running	-12 1 3 4 -1 0
pair:word 	-6 22 -8 -8 -9 -10
pair:word both	-10 3 3 0 -1 -9
pair:word coming	3 -11 2 16 -6 -1
pair:word coming+ended	-24 -9 11 4 11 0
pair:word coming+ended+running	4 2 3 -14 -6 0
pair:word coming+running	11 -14 0 -12 11 1
pair:word day-none	-36 46 -16 -11 -8 -14
pair:word day=l0	2 -8 11 -4 -3 0
pair:word day=l1	4 -11 0 -1 14 -7
pair:word day=l2	16 -2 1 -2 -9 -10
pair:word day=l3	0 -18 10 8 3 0
pair:word day=l4	-6 2 0 14 -14 -2
pair:word day=l5	-8 25 -12 3 -23 0
pair:word day=r1	6 0 -2 -9 2 0
pair:word day=r2	6 -11 9 -8 0 3
pair:word day=r3	10 -10 0 1 3 0
pair:word day=r4	2 -12 11 0 0 -10
pair:word day=r5	-3 -3 -6 4 12 0
pair:word ended	12 4 -4 -17 -3 0
pair:word ended+running	-7 -3 14 -5 -6 -5
pair:word n=0	-3 25 -47 7 13 -8
pair:word n=1	-11 7 9 -8 -11 1
pair:word n=2	1 -8 17 -12 -10 -12
pair:word n=3	6 -15 17 -14 1 -5
pair:word n=4	17 -21 13 0 -15 1
pair:word n=5	-3 -27 23 6 0 0
pair:word no-word	7 30 -46 -22 -4 -3
pair:word not-both	3 10 -3 -13 -2 -5
pair:word part:sure	-6 -4 8 2 1 -5
pair:word prev:sure	4 17 -16 -1 -10 -5
pair:word running	-3 -1 -1 -6 17 -1
pair:word sent:sure	-12 -30 44 -11 4 -8
part:calls	72 -28 -30 -89 -55 12
part:coming	-10 7 -2 -2 1 -8
part:ended	-11 6 4 -3 -13 -13
part:experts	-27 -28 13 -10 -4 62
part:m=adjourned	0 11 -10 0 0 0
part:m=arrived	-6 8 -3 -6 0 0
part:m=arrives	-3 24 -24 8 -6 0
part:m=bargain	-2 -11 16 0 0 0
part:m=broke off	0 -2 9 -8 -2 0
part:m=came	8 8 -11 -3 0 -1
part:m=closed	4 0 -6 9 -4 0
part:m=come	-6 15 -15 5 0 0
part:m=comes	0 -2 -1 -8 14 0
part:m=conference	18 1 -41 -1 -5 16
part:m=consultations	6 4 3 -10 -14 -6
part:m=delegation	-7 -25 18 17 -7 0
part:m=delegations	-8 0 15 -8 -13 0
part:m=dinner	-9 16 0 -15 -23 0
part:m=due	14 -3 9 -6 -16 0
part:m=edition	0 11 -10 0 0 0
part:m=ended	-5 -8 11 2 -5 -1
part:m=expected	-8 8 -13 10 0 -1
part:m=flies	-13 -1 6 4 -3 0
part:m=fly	0 20 -14 0 0 0
part:m=flying	0 10 -7 0 0 0
part:m=gather	0 12 -7 0 -4 0
part:m=go	0 -3 -5 5 1 11
part:m=goes	-11 0 3 -2 7 0
part:m=guest	-2 17 -24 -11 11 0
part:m=haggling	-4 -12 18 -1 0 0
part:m=handshake	0 -12 14 0 0 0
part:m=here	0 2 5 3 -22 0
part:m=host	0 21 -23 -4 4 0
part:m=hosts	0 18 -11 -2 -6 0
part:m=landed	4 9 -13 0 0 0
part:m=lands	-2 -8 16 0 -7 0
part:m=lunch	1 10 -10 -19 5 0
part:m=meeting	1 -10 -1 11 0 2
part:m=meetings	4 -19 16 -6 -8 8
part:m=meets	-15 0 -9 5 12 -3
part:m=met	-7 -8 13 6 -9 -18
part:m=negotiated	0 -12 14 -4 0 0
part:m=negotiation	0 -10 7 0 5 0
part:m=negotiations	-9 -3 8 4 -10 0
part:m=negotiators	-2 -5 -3 19 -3 -3
part:m=parted	0 -18 22 0 0 0
part:m=receive	0 13 -4 -9 -1 0
part:m=received	-3 0 -9 10 7 0
part:m=receives	0 -15 14 -5 4 0
part:m=round	-3 -9 11 13 -26 -23
part:m=rounds	1 5 2 -22 0 -1
part:m=sat	1 2 -3 -14 6 7
part:m=see each other	-1 -10 2 14 -3 0
part:m=session	-3 2 8 -20 0 -1
part:m=settled	11 -9 -6 0 10 0
part:m=shook hands	4 -15 13 -4 0 0
part:m=sit	0 5 5 -15 -3 -2
part:m=sits	-1 18 -10 0 -7 0
part:m=sitting	-9 -8 3 13 0 0
part:m=spent	-2 -1 12 -6 -6 0
part:m=summit	-19 9 2 -44 9 -2
part:m=talk	15 4 -23 0 -14 5
part:m=talked	17 -14 -4 -17 6 12
part:m=talking	0 -20 18 8 -6 0
part:m=talks	-25 10 -6 15 -15 -1
part:m=there	-13 -14 19 3 -5 4
part:m=time	8 4 -22 4 5 3
part:m=to see	0 -10 25 -18 -2 0
part:m=travel	2 -11 -4 6 9 0
part:m=travels	-2 2 2 2 -13 0
part:m=visit	-3 -13 2 12 9 0
part:m=visited	0 -13 -3 -1 9 11
part:m=visits	-8 9 -3 -2 2 0
part:m=went	1 -2 6 -14 0 0
part:m=where	-13 -10 14 2 -1 0
part:meets	-14 -3 4 9 1 5
part:running	-2 5 0 -14 9 -7
part:summit	0 -10 0 2 16 -47
part:sure	-18 1 9 0 -1 -4
part:wished	-20 30 -8 -37 5 0
pc0=agree	9 -2 4 -21 0 0
pc0=bear	8 -13 5 0 0 2
pc0=begin	6 -2 -13 6 6 3
pc0=buy	-2 16 -8 0 -3 0
pc0=deny	3 15 -13 0 -6 0
pc0=down	1 -9 4 -12 7 5
pc0=end	2 -2 8 0 -13 0
pc0=impose	1 4 2 -15 -7 0
pc0=propose	6 -13 1 1 7 3
pc0=renew	9 0 -1 -4 -5 0
pc0=return	-1 14 -3 0 -9 0
pc0=sell	0 13 -7 0 0 0
pc0=sign	0 3 -7 -11 4 8
pc0=stay	-2 2 -1 10 -9 0
pc0=suspend	5 -2 5 -16 1 0
pc0=target	18 -10 -2 -5 0 0
pc0=up	-3 1 -9 3 3 5
pc1=bear	12 -16 13 -13 -5 9
pc1=begin	0 10 -20 5 0 2
pc1=buy	-5 0 -13 9 5 0
pc1=deny	4 21 -19 0 -6 0
pc1=end	17 7 -3 -20 -14 0
pc1=renew	13 -9 4 3 -10 0
pc1=return	-1 15 -4 0 -9 0
pc1=sign	0 -9 -2 -2 13 8
pc1=suspend	2 3 0 -17 0 0
pc1=target	10 -1 -4 -6 0 0
pc1=threaten	-9 1 1 0 4 0
pc1=up	-5 7 -8 1 -3 5
pct0=agree past	-1 3 -6 -2 3 3
pct0=agree past-passive	0 -6 16 -4 -7 0
pct0=agree perfect	5 -9 3 -7 8 0
pct0=agree present-passive	-2 11 -6 0 0 0
pct0=bear future	0 6 0 2 -13 0
pct0=bear future-passive	0 5 -13 0 9 0
pct0=bear past	6 -21 22 -7 -3 0
pct0=bear perfect	-11 6 0 0 0 0
pct0=bear pluperfect	6 -26 0 0 14 0
pct0=begin future	6 15 -13 -7 -5 0
pct0=begin modal	5 4 -28 6 6 0
pct0=begin perfect	0 -7 9 0 0 0
pct0=begin pluperfect	0 -19 21 0 0 0
pct0=begin present	-4 -2 -7 0 11 6
pct0=buy future	0 17 -13 0 -2 0
pct0=down future	5 12 -14 0 0 0
pct0=down modal	0 14 -10 -1 -1 0
pct0=down past	0 0 7 -12 -6 0
pct0=down past-passive	0 -9 10 0 0 0
pct0=down present	-3 -16 2 1 17 0
pct0=end future	0 10 -7 0 0 0
pct0=end modal	-2 -10 5 9 0 0
pct0=impose future-passive	0 -9 16 0 -3 0
pct0=impose past	-16 17 -6 -3 -3 0
pct0=impose pluperfect	7 3 0 -11 -8 0
pct0=impose present	-1 15 -13 -15 6 -1
pct0=impose present-passive	8 -9 6 0 -1 0
pct0=lack present	0 12 -10 0 0 0
pct0=propose future	0 -17 2 0 14 0
pct0=propose past	0 4 -1 4 -10 0
pct0=propose perfect	-2 13 -6 0 -4 0
pct0=propose pluperfect	2 -12 2 -2 11 0
pct0=propose present	10 -1 -5 -3 -2 6
pct0=propose present-passive	0 -15 2 7 7 0
pct0=renew future	0 -6 10 0 -2 0
pct0=renew future-passive	0 -7 10 0 0 0
pct0=renew past	8 1 -12 0 0 0
pct0=renew past-passive	0 13 -13 0 0 0
pct0=renew perfect	6 1 -9 0 0 0
pct0=renew present-passive	0 11 -7 0 0 0
pct0=return past	0 10 -3 0 -8 0
pct0=say future	6 -17 2 0 8 0
pct0=say modal	0 -11 12 0 0 0
pct0=say modal-passive	0 10 -9 0 0 0
pct0=say perfect	0 23 -21 -6 0 0
pct0=say pluperfect	10 16 -20 -2 -9 0
pct0=say present-passive	-4 -15 18 5 -4 0
pct0=sign past	-7 4 -8 2 4 3
pct0=sign perfect	1 0 -7 -4 12 0
pct0=sign present	8 -13 0 -1 0 7
pct0=stay future	-12 1 -1 11 -2 0
pct0=stay modal	-4 8 -15 -3 13 0
pct0=stay modal-passive	12 -11 0 0 0 0
pct0=stay past	-3 -13 6 5 0 3
pct0=stay past-passive	0 -8 10 0 0 0
pct0=stay perfect	0 -4 -2 11 0 0
pct0=stay pluperfect	4 18 -19 0 -1 0
pct0=stay present	-1 5 9 -8 -21 -4
pct0=suspend pluperfect	0 9 -8 0 0 0
pct0=suspend present	-3 -10 15 0 0 0
pct0=suspend present-passive	12 -8 -4 0 0 0
pct0=target future-passive	1 -10 8 0 0 0
pct0=target modal	6 -9 3 0 0 0
pct0=target perfect	17 -13 -4 0 0 0
pct0=up modal	0 -14 0 10 5 0
pct0=up perfect-passive	0 11 -8 0 0 0
pct1=agree gerund	0 -14 0 0 14 0
pct1=agree infinitive	0 -13 16 0 0 0
pct1=agree past	0 2 -9 0 5 4
pct1=agree past-passive	0 -6 16 -4 -7 0
pct1=agree perfect	-10 -4 4 -4 10 0
pct1=agree present-passive	-2 11 -6 0 0 0
pct1=bear future	-3 1 6 2 -12 0
pct1=bear future-passive	0 5 -13 0 9 0
pct1=bear gerund	0 10 -6 -6 -1 0
pct1=bear infinitive	11 -21 13 0 -16 7
pct1=bear modal	-1 11 -7 -5 0 0
pct1=bear past	6 -21 22 -7 -3 0
pct1=bear perfect	-11 6 0 0 0 0
pct1=bear pluperfect	6 -25 3 0 14 0
pct1=begin future	6 10 -10 -5 -3 0
pct1=begin infinitive	-7 14 -3 0 0 0
pct1=begin modal	5 8 -24 6 -2 0
pct1=begin participle-passive	0 16 -15 0 0 0
pct1=begin perfect	0 -7 9 0 0 0
pct1=begin pluperfect	0 -19 21 0 0 0
pct1=begin present	-4 -1 -8 0 11 6
pct1=buy future	0 17 -13 0 -2 0
pct1=buy gerund	0 -13 -6 10 9 0
pct1=down future	5 12 -14 0 0 0
pct1=down modal	0 14 -10 -1 -1 0
pct1=down participle-passive	0 -3 -3 9 0 0
pct1=down past	0 0 7 -12 -6 0
pct1=down past-passive	0 -9 10 0 0 0
pct1=down present	-3 -15 5 1 11 0
pct1=end participle-passive	15 0 -20 0 0 0
pct1=impose future	2 -4 3 -12 4 0
pct1=impose future-passive	0 -8 15 0 -3 0
pct1=impose gerund	0 -14 0 3 12 0
pct1=impose modal	-8 -3 12 1 -6 0
pct1=impose participle-passive	-23 5 -5 9 10 0
pct1=impose past	-12 15 -8 -2 -1 1
pct1=impose perfect	0 6 -11 -3 1 6
pct1=impose pluperfect	7 5 0 -11 -8 0
pct1=impose present	-3 9 -4 -14 3 0
pct1=impose present-passive	8 -9 6 0 -1 0
pct1=lack present	0 12 -9 0 0 0
pct1=propose future	0 -17 2 0 14 0
pct1=propose infinitive	0 24 -23 0 0 0
pct1=propose participle-passive	-6 -10 14 -2 1 0
pct1=propose past	0 3 -2 5 -9 0
pct1=propose perfect	-3 14 -10 0 -2 0
pct1=propose pluperfect	2 -9 0 -1 11 0
pct1=propose present	11 -2 0 -7 -6 0
pct1=propose present-passive	0 -15 2 7 7 0
pct1=renew future	0 -6 10 0 -2 0
pct1=renew future-passive	0 -7 10 0 0 0
pct1=renew gerund	0 -14 8 9 -1 0
pct1=renew past	8 1 -12 0 0 0
pct1=renew past-passive	0 13 -13 0 0 0
pct1=renew perfect	6 1 -9 0 0 0
pct1=renew present-passive	0 11 -7 0 0 0
pct1=return past	0 10 -3 0 -8 0
pct1=say future	6 -17 2 0 8 0
pct1=say modal	0 -11 12 0 0 0
pct1=say modal-passive	0 10 -9 0 0 0
pct1=say past-passive	0 6 -11 5 0 0
pct1=say perfect	0 23 -21 -6 0 0
pct1=say pluperfect	10 16 -20 -2 -9 0
pct1=say present-passive	-4 -9 19 -3 -3 0
pct1=sign gerund	0 -10 -7 0 14 0
pct1=sign infinitive	0 -11 11 0 0 0
pct1=sign past	-3 2 -12 4 6 3
pct1=sign perfect	-8 5 -9 -2 13 0
pct1=sign present	8 -13 0 -1 0 7
pct1=stay future	-9 9 -4 0 -2 0
pct1=stay modal	-3 3 -10 -2 13 0
pct1=stay modal-passive	12 -11 0 0 0 0
pct1=stay participle-passive	0 8 -14 0 7 0
pct1=stay past-passive	0 -8 10 0 0 0
pct1=stay perfect	0 -4 -4 13 0 0
pct1=stay pluperfect	4 18 -18 0 -1 0
pct1=stay present	-14 7 12 -11 -19 -3
pct1=suspend future	0 10 -6 0 0 0
pct1=suspend pluperfect	0 9 -8 0 0 0
pct1=suspend present	-5 -9 15 0 0 0
pct1=suspend present-passive	12 -8 -4 0 0 0
pct1=target future-passive	1 -10 8 0 0 0
pct1=target modal	6 -9 3 0 0 0
pct1=target participle-passive	-8 9 0 0 0 0
pct1=target perfect	17 -13 -3 0 0 0
pct1=up modal	0 -13 4 10 -4 0
pct1=up participle-passive	0 12 -12 0 0 0
pct1=up perfect-passive	0 11 -8 0 0 0
people=0	-10 38 -9 -25 -15 -20
people=1	-38 27 0 -18 -9 15
people=2	18 -35 19 11 -4 -55
people=3	13 -25 15 -4 4 -5
people=4	3 -7 -23 28 2 0
phas-gerund	1 -6 -11 11 16 0
phas-infinitive	4 0 -14 4 1 12
phas-modal	-3 -4 -1 13 0 -1
phas-perfect	6 3 0 -12 -5 2
phas-pluperfect	8 -1 6 -26 0 -1
phas-present	0 8 -2 -11 -9 7
prev:apart	3 -4 10 2 -3 -26
prev:calls	80 -39 -55 33 -10 12
prev:coming	-2 -6 1 26 -18 5
prev:ended	-8 15 -5 -8 -14 -17
prev:experts	0 3 6 -4 -17 -5
prev:heads=0	-10 4 19 -17 -8 -19
prev:heads=1	14 -1 -7 8 -12 -24
prev:heads=2	7 -15 5 -3 13 -11
prev:heads=3	10 -8 0 0 0 0
prev:meets	-7 -2 15 0 -20 -18
prev:running	1 -17 6 9 18 -9
prev:summit	16 0 -5 -43 21 -25
prev:sure	-8 44 -27 1 -28 -44
prev:wished	-6 19 -5 -13 -11 -15
pt0=future	4 9 -14 3 0 -3
pt0=modal	-11 -12 2 13 11 0
pt0=modal-not	0 12 -6 0 -1 0
pt0=modal-passive	10 -7 0 0 -6 0
pt0=past-not	0 -10 12 0 0 0
pt0=past-passive	5 -18 11 -5 8 0
pt0=perfect	8 -3 2 -6 -2 3
pt0=pluperfect	5 7 -4 -22 0 0
pt0=pluperfect-not	0 -10 13 0 0 0
pt0=present	0 9 -6 -13 -2 9
pt0=present-passive-not	0 8 -5 0 0 0
pt1=future-not	0 -8 11 0 0 0
pt1=gerund	0 -15 0 14 12 0
pt1=modal	-11 -5 8 0 4 0
pt1=modal-passive	10 -5 0 0 -6 0
pt1=past	-7 -5 0 0 4 11
pt1=past-not	0 -10 12 0 0 0
pt1=perfect-passive	0 11 -3 -4 -1 0
pt1=pluperfect	6 4 0 -30 0 0
pt1=pluperfect-not	0 -10 13 0 0 0
pt1=present	-6 8 2 -16 -5 3
pt1=present-passive-not	0 8 -5 0 0 0
pv0-none	-2 6 0 -1 1 -19
pv0=accept	0 -10 6 0 0 0
pv0=announce	0 11 -8 6 -13 0
pv0=be	-2 -7 7 10 -8 -6
pv0=begin	0 3 -8 4 0 0
pv0=buy	-2 20 -13 0 -2 0
pv0=call	-10 0 -4 9 6 0
pv0=carry	0 -18 15 4 0 0
pv0=charge	0 -8 11 0 0 0
pv0=come	3 -8 2 -5 8 0
pv0=confirm	1 -3 -13 5 8 0
pv0=continue	12 -1 -8 0 0 0
pv0=delay	0 -10 12 0 0 0
pv0=deny	4 12 -10 0 -6 0
pv0=discuss	5 -12 0 0 10 0
pv0=expect	0 -18 13 8 -13 7
pv0=extend	6 -11 10 0 -2 0
pv0=go	7 4 -19 0 2 6
pv0=have	-15 7 1 3 -1 0
pv0=hold	-6 10 1 -10 -4 0
pv0=hope	1 -9 7 0 0 0
pv0=initial	-1 -5 10 0 0 0
pv0=know	-1 -3 11 -1 -4 0
pv0=leave	-5 0 -15 -2 22 0
pv0=let	3 12 -15 0 -4 0
pv0=like	-4 9 -3 0 0 0
pv0=lower	0 -19 7 0 4 7
pv0=other	-8 0 8 -24 9 0
pv0=pay	0 6 0 -3 -13 0
pv0=place	0 11 -11 0 0 0
pv0=post	-2 15 -6 0 -1 0
pv0=prolong	4 3 -8 0 0 0
pv0=promise	0 16 -13 0 0 0
pv0=propose	0 12 -11 0 0 0
pv0=put	-10 3 7 -1 -5 0
pv0=renew	0 16 -11 0 0 0
pv0=reply	0 -8 10 0 -1 0
pv0=resume	0 9 -7 0 0 0
pv0=return	0 10 0 0 -8 0
pv0=rise	-10 1 0 7 0 0
pv0=run	-7 10 0 0 -1 0
pv0=say	-4 -3 -6 8 0 9
pv0=set	7 -13 7 0 0 0
pv0=shelve	12 -7 -5 0 0 0
pv0=sign	-4 13 -2 -13 -2 0
pv0=stand	0 -1 -12 12 0 0
pv0=start	0 -18 20 0 0 0
pv0=stay	0 -10 0 0 13 0
pv0=stop	0 -12 3 10 0 0
pv0=strike	0 11 -10 0 0 0
pv0=take	-1 1 -6 10 -2 0
pv0=wait	-3 -6 10 0 0 0
pv1-none	0 8 -2 2 -3 -16
pv1=accept	0 -14 10 0 0 0
pv1=agree	0 -1 -6 5 0 3
pv1=announce	0 12 -10 7 -13 0
pv1=ask	-15 11 0 2 -4 0
pv1=begin	0 12 -18 4 0 0
pv1=buy	-2 14 -18 0 6 0
pv1=call	-11 0 -6 9 6 0
pv1=charge	-1 -6 10 0 0 0
pv1=come	2 -9 4 -5 7 0
pv1=confirm	1 -7 -8 5 7 0
pv1=continue	11 0 -8 0 0 0
pv1=cut	0 7 -13 0 7 0
pv1=delay	0 -10 12 0 0 0
pv1=deny	5 18 -17 0 -6 0
pv1=discuss	5 -4 -6 0 10 0
pv1=end	20 -1 -4 -10 -7 0
pv1=expect	0 -1 3 6 -17 0
pv1=get	9 -5 0 -1 -2 0
pv1=go	6 10 -18 0 -8 6
pv1=have	-14 4 7 -9 0 0
pv1=hold	-9 13 0 -9 -5 0
pv1=import	0 -5 -2 10 0 0
pv1=know	-1 -2 13 -3 -6 0
pv1=lay	0 10 -9 0 0 0
pv1=leave	-7 -2 0 -4 14 0
pv1=let	3 12 -15 0 -4 0
pv1=lower	0 -18 13 0 0 7
pv1=make	-3 12 -13 -2 6 0
pv1=meet	-9 -4 2 -2 4 5
pv1=other	-7 -1 8 -23 10 0
pv1=pay	0 4 1 -3 -13 0
pv1=place	0 12 -12 0 0 0
pv1=plan	7 -16 0 0 14 0
pv1=post	-2 16 -7 0 -1 0
pv1=promise	0 18 -13 -1 0 0
pv1=propose	0 30 -30 0 0 0
pv1=put	0 -5 10 -1 -5 0
pv1=reach	2 -9 11 -8 0 0
pv1=reduce	0 -5 -2 9 0 0
pv1=renew	5 0 -19 8 -3 0
pv1=resume	0 9 -8 0 0 0
pv1=return	0 11 -1 0 -8 0
pv1=rise	-10 0 0 7 0 0
pv1=run	-7 10 0 0 -1 0
pv1=say	-4 -3 -11 8 4 9
pv1=set	7 -15 10 0 0 0
pv1=settle	6 -10 9 0 -2 0
pv1=shelve	12 -7 -5 0 0 0
pv1=sign	-5 4 -1 -16 8 0
pv1=sit	1 -11 8 -4 -2 5
pv1=stand	0 -1 -13 12 0 0
pv1=start	0 -14 18 0 0 0
pv1=strike	0 11 -11 0 0 0
pv1=take	-8 7 -9 10 -2 0
pv1=tell	-5 2 3 -13 8 -1
pv1=wait	0 -12 8 9 0 0
pv1=want	-8 -1 12 -1 -3 0
pv1=write	-4 -2 7 -9 4 0
pvt0=agree present	6 -14 10 0 0 0
pvt0=announce past	-7 2 2 7 -11 0
pvt0=answer future	0 -9 12 0 0 0
pvt0=be future	-5 -13 18 4 -6 0
pvt0=be modal	0 8 -9 -2 6 0
pvt0=be past	0 -11 0 12 0 0
pvt0=be pluperfect	0 9 -10 0 1 0
pvt0=be present	2 1 6 -4 -17 -1
pvt0=begin past	0 7 -13 6 0 0
pvt0=begin pluperfect	0 -10 11 0 0 0
pvt0=buy future	0 16 -12 0 -2 0
pvt0=call past	-7 0 0 11 0 0
pvt0=carry present	0 -17 18 0 0 0
pvt0=come past	1 2 1 -9 -2 0
pvt0=come perfect	0 -13 13 0 0 0
pvt0=come present	0 -4 -6 2 12 0
pvt0=discuss future	0 -14 2 0 10 0
pvt0=end present	10 0 -3 -4 -5 0
pvt0=expect present	0 -23 12 9 -4 7
pvt0=extend future	-1 -18 22 0 -2 0
pvt0=extend perfect	9 0 -8 0 0 0
pvt0=go future	3 11 -13 0 -3 0
pvt0=go modal	6 -1 -19 2 9 0
pvt0=go past	0 9 -5 0 0 0
pvt0=go present	0 -10 7 0 0 6
pvt0=have present	-10 9 0 -5 1 0
pvt0=hold future	0 14 -11 0 0 0
pvt0=hold present	-2 -4 8 0 0 0
pvt0=initial past	-1 -5 11 0 0 0
pvt0=leave future	0 -6 -1 0 9 0
pvt0=leave modal	0 -9 10 0 0 0
pvt0=leave past	-2 7 -22 0 16 0
pvt0=lower future	2 8 -12 0 0 0
pvt0=lower present	0 -18 14 0 5 0
pvt0=make past	-9 0 1 0 4 0
pvt0=meet future	-1 0 6 5 -11 0
pvt0=meet past	-2 8 -3 -9 2 0
pvt0=meet pluperfect	2 -24 0 0 14 0
pvt0=meet present	-1 4 -9 4 0 0
pvt0=move perfect	0 11 -8 0 0 0
pvt0=other perfect	-6 -15 19 -2 2 0
pvt0=other pluperfect	-8 7 8 -5 -7 0
pvt0=other present	0 25 -23 -3 0 0
pvt0=post past	-2 15 -6 0 -1 0
pvt0=prolong past	8 4 -15 0 0 0
pvt0=propose past	0 18 -17 0 0 0
pvt0=put modal	-4 -11 19 0 0 0
pvt0=raise present	0 12 -12 0 0 0
pvt0=reply past	0 -7 9 0 -1 0
pvt0=report past	0 -10 11 0 0 0
pvt0=rise modal	-6 -9 5 8 0 0
pvt0=run future	0 12 -10 0 0 0
pvt0=run past	0 -14 14 0 0 0
pvt0=run present	-6 16 -7 0 0 0
pvt0=say past	-1 0 -12 5 0 11
pvt0=say perfect	0 12 -9 -2 0 0
pvt0=say present	-5 -8 10 6 -4 0
pvt0=see future	0 9 -8 0 0 0
pvt0=see past	-1 -15 13 5 0 0
pvt0=set present	7 -10 1 0 0 0
pvt0=sign past	0 11 -7 -8 0 0
pvt0=sit present	2 -9 7 0 0 0
pvt0=stay present	0 -8 9 0 0 0
pvt0=take past	0 -9 0 10 0 0
pvt0=take present	0 17 -15 0 0 0
pvt0=tell perfect	0 10 -5 -2 0 0
pvt0=tell present	-3 -10 8 7 0 0
pvt0=want present	-8 11 -1 0 -6 0
pvt0=write past	-3 -2 0 -6 12 0
pvt0=write present	0 -13 13 0 0 0
pvt1=agree participle	-3 6 -9 9 -1 0
pvt1=agree perfect	0 4 -8 -2 8 0
pvt1=agree present	6 -14 9 0 0 0
pvt1=announce past	-7 4 1 7 -11 0
pvt1=answer future	0 -9 12 0 0 0
pvt1=be future	-4 -12 15 2 0 0
pvt1=be past	0 -9 -1 12 1 0
pvt1=be pluperfect	0 9 -10 0 1 0
pvt1=be present	-4 3 10 -8 -14 -1
pvt1=begin past	0 7 -13 7 0 0
pvt1=begin pluperfect	0 -11 12 0 0 0
pvt1=buy future	0 16 -12 0 -2 0
pvt1=buy gerund	0 -3 -5 0 9 0
pvt1=call past	-6 -4 0 11 0 0
pvt1=carry present	0 -17 17 0 0 0
pvt1=come past	1 2 1 -9 -2 0
pvt1=come perfect	0 -13 13 0 0 0
pvt1=come present	0 -4 -6 2 12 0
pvt1=discuss future	0 -14 2 0 10 0
pvt1=end participle	16 -3 -15 0 0 0
pvt1=end present	10 0 -3 -4 -5 0
pvt1=expect present	0 -12 6 7 0 0
pvt1=extend future	-1 -18 22 0 -2 0
pvt1=extend perfect	9 0 -8 0 0 0
pvt1=go future	3 5 -8 0 -1 0
pvt1=go modal	6 0 -15 3 0 0
pvt1=go past	0 9 -5 0 0 0
pvt1=have past	-3 -2 8 -1 -2 0
pvt1=have present	-10 7 0 -4 3 0
pvt1=hold future	0 14 -11 0 0 0
pvt1=hold present	-4 -3 8 0 0 0
pvt1=initial past	-1 -5 11 0 0 0
pvt1=leave future	0 -6 -1 0 9 0
pvt1=leave gerund	0 -16 17 0 0 0
pvt1=leave modal	0 -9 10 0 0 0
pvt1=leave past	-2 13 -19 0 9 0
pvt1=lower future	2 7 -11 0 0 0
pvt1=lower present	0 -18 18 0 0 0
pvt1=make participle	0 4 -11 0 7 0
pvt1=make past	-9 0 1 0 4 0
pvt1=meet future	-6 -1 10 6 -11 0
pvt1=meet participle	-3 -9 12 -3 2 0
pvt1=meet past	-2 8 -3 -9 2 0
pvt1=meet pluperfect	2 -23 3 0 15 0
pvt1=meet present	-1 4 -9 4 1 0
pvt1=move perfect	0 11 -8 0 0 0
pvt1=other perfect	-4 -14 16 -1 3 0
pvt1=other pluperfect	-8 4 11 -4 -7 0
pvt1=other present	0 25 -23 -3 0 0
pvt1=plan participle	0 -9 3 0 9 0
pvt1=post past	-2 15 -6 0 -1 0
pvt1=prolong past	8 4 -15 0 0 0
pvt1=propose past	0 18 -17 0 0 0
pvt1=publish participle	5 -11 8 0 0 0
pvt1=put infinitive	10 -15 5 0 0 0
pvt1=put modal	-4 -11 19 0 0 0
pvt1=raise present	0 12 -12 0 0 0
pvt1=reach perfect	0 -12 13 0 0 0
pvt1=reply past	0 -7 9 0 -1 0
pvt1=report past	0 -10 11 0 0 0
pvt1=rise modal	-6 -12 8 8 0 0
pvt1=run future	0 12 -10 0 0 0
pvt1=run past	0 -14 14 0 0 0
pvt1=run present	-6 16 -7 0 0 0
pvt1=say past	-1 3 -18 5 0 11
pvt1=say perfect	0 12 -9 -2 0 0
pvt1=say present	-5 -10 11 7 -4 0
pvt1=see future	0 9 -8 0 0 0
pvt1=see past	-1 -15 13 5 0 0
pvt1=set present	7 -10 1 0 0 0
pvt1=settle infinitive	0 -5 9 0 0 0
pvt1=sign past	0 11 -7 -8 0 0
pvt1=sit present	2 -9 7 0 0 0
pvt1=stay future	0 9 -8 0 0 0
pvt1=stay present	0 -9 9 0 0 0
pvt1=take infinitive	-5 11 -3 0 0 0
pvt1=take past	0 -9 0 10 0 0
pvt1=take present	0 16 -14 0 0 0
pvt1=tell perfect	0 10 -5 -2 0 0
pvt1=tell present	-3 -2 9 0 0 0
pvt1=write past	-3 -2 0 -6 12 0
pvt1=write present	0 -13 13 0 0 0
q:"	10 3 0 -16 -12 7
q:&	0 0 -16 15 -1 0
q:'	16 -8 -16 -1 13 0
q:'s	10 1 -7 -15 12 -4
q:(	18 -18 15 -21 2 0
q:)	18 -13 10 -21 2 0
q:*	0 24 -19 0 0 0
q:+	0 9 -5 0 0 0
q:,	8 -11 11 11 -26 8
q:-	-6 28 -8 -23 -10 -2
q:.	1 4 8 -12 -9 -5
q:/	8 13 -11 -5 -6 0
q::	19 -11 6 3 -11 -20
q:;	12 -20 18 -12 2 -2
q:<agent>	1 13 -6 0 -16 -20
q:<day-ahead>	-7 -5 -1 22 0 -6
q:<day-gone>	10 -12 6 9 -10 -11
q:<day-today>	1 8 -3 -16 -1 0
q:<duty>	6 -4 0 11 -6 -12
q:<gate>	-14 2 -6 8 12 0
q:<goods-amount>	0 1 -5 -1 0 8
q:<goods>	-11 5 -3 8 -20 21
q:<level-noun>	-23 17 -6 -21 8 0
q:<level>	0 15 -23 -4 5 6
q:<money>	-7 32 -24 -4 2 -2
q:<month-ahead>	0 -11 7 -2 10 0
q:<month-gone>	2 -21 0 9 6 10
q:<month-today>	-4 1 -13 16 -3 0
q:<name>	-8 -14 12 12 3 5
q:<not>	-3 1 -1 -2 12 -17
q:<number>	-17 4 0 1 6 3
q:<office>	-10 -5 14 6 -13 -13
q:<organisation>	-32 33 -17 9 -14 -11
q:<person>	8 -1 2 -21 2 -18
q:<points>	0 1 -24 27 -9 0
q:<quality>	-4 -6 10 -24 -6 24
q:<seat>	-2 -11 15 7 -16 -9
q:<sender>	-11 25 -13 -23 4 0
q:<span>	9 0 -24 13 26 -15
q:<taker>	-4 22 -9 -3 -7 0
q:<v-agree>	-4 13 -17 14 -4 -1
q:<v-bear>	2 -4 -7 9 3 0
q:<v-begin>	28 -4 -8 -5 -5 0
q:<v-buy>	5 26 -23 0 -22 5
q:<v-down>	13 2 3 -24 -15 4
q:<v-end>	-13 6 -8 -11 22 -1
q:<v-impose>	-3 1 11 -2 -20 -2
q:<v-lack>	-12 19 -11 -7 -2 7
q:<v-propose>	10 1 -19 1 0 11
q:<v-renew>	-7 15 -10 -5 5 0
q:<v-return>	-1 7 8 0 -27 0
q:<v-say>	10 6 -15 -4 3 -4
q:<v-sell>	-27 6 6 -32 2 13
q:<v-sign>	3 22 -31 10 1 -4
q:<v-stay>	0 13 0 -14 -19 6
q:<v-suspend>	-17 14 6 0 -18 -10
q:<v-target>	-3 -7 12 -6 2 -8
q:<v-threaten>	-10 24 -26 2 5 0
q:<v-up>	16 17 -19 -14 -15 6
q:?	0 -3 0 -2 8 -4
q:[	1 -9 9 0 0 0
q:]	1 -9 9 0 0 0
q:a	-10 5 -4 -1 16 -16
q:aboard	0 -16 0 10 9 0
q:above	0 -10 4 6 0 0
q:according	-3 4 -29 -2 18 9
q:account	-1 -12 -8 -7 11 15
q:accused	0 10 -8 0 0 0
q:act	0 10 -8 0 0 0
q:additional	-3 15 -5 -11 2 0
q:adjourned	-10 -7 17 -2 0 0
q:admit	0 9 -5 0 0 0
q:adopt	0 12 -11 0 0 0
q:advance	0 -7 11 0 0 0
q:advertisement	-1 14 -10 0 0 0
q:affiliate	0 14 -12 0 0 0
q:afraid	13 -2 -10 0 0 0
q:after	10 -18 11 7 0 0
q:afternoon	0 -10 18 -1 0 0
q:afterward	0 -10 -3 7 7 0
q:again	2 2 7 -10 -15 0
q:against	-6 22 -7 -6 -13 0
q:ago	8 -20 13 1 0 0
q:agree	14 -7 -4 5 -10 3
q:agreement	-5 5 -10 9 4 -2
q:aim	0 0 -6 -1 0 9
q:aircraft	10 -4 -3 0 0 0
q:aire	0 -4 12 -4 -1 0
q:airport	0 -19 14 8 0 0
q:al	-4 20 -15 0 0 0
q:alive	0 23 -22 0 0 0
q:all	-19 19 -7 5 -10 0
q:ally	0 -12 13 0 0 0
q:alone	0 5 -21 0 15 0
q:already	-1 -10 3 13 -5 0
q:also	-22 20 -4 0 -17 15
q:aluminium	10 6 -10 0 -1 -2
q:aluminum	-5 0 8 0 -5 0
q:am	11 5 -12 0 0 0
q:ambassador	0 10 -9 0 0 0
q:an	-1 3 12 -33 -3 -4
q:and	-6 -6 -1 16 12 1
q:announcement	14 -11 3 -3 -2 0
q:another	0 0 -2 -11 16 0
q:answer	-2 0 8 -7 -4 0
q:any	10 -8 -8 7 3 0
q:anybody	11 -22 12 0 0 0
q:anyone	0 17 -11 -1 -2 0
q:anything	11 -12 -32 0 27 0
q:apec	-4 5 12 -5 -14 0
q:appeal	0 -7 11 -2 0 0
q:approval	-4 5 21 -1 -21 0
q:approve	7 9 1 -7 -22 0
q:are	9 -10 -3 0 17 0
q:arrangement	19 -25 10 -3 1 0
q:arrived	0 -10 14 -9 2 0
q:as	0 13 -3 -37 0 -3
q:asia	0 -11 7 0 4 0
q:asian	0 13 -6 0 -4 0
q:aside	0 17 -15 0 0 0
q:ask	-3 -8 11 -3 -1 6
q:asleep	0 -12 14 0 0 0
q:at	9 3 -10 12 -23 12
q:attention	0 -17 19 0 0 0
q:auckland	5 -10 6 0 0 0
q:authorise	0 -10 10 0 0 0
q:average	0 13 -13 0 0 0
q:away	0 -10 -4 14 8 0
q:back	9 -30 35 -15 -15 0
q:bad	0 -6 9 0 0 0
q:bag	11 -17 -5 11 0 0
q:balanced	0 12 -9 0 -1 0
q:ban	-4 14 -2 -2 -1 0
q:banana	0 16 -11 0 0 0
q:bargaining	0 -8 10 0 0 0
q:barrel	0 13 -10 0 0 0
q:base	-1 35 -29 -6 0 0
q:battery	0 19 -18 0 0 0
q:be	-4 -21 16 -18 25 0
q:bean	0 11 -19 4 2 0
q:because	-3 9 -5 -8 5 0
q:beef	9 -21 1 8 5 0
q:been	6 -19 10 10 -5 -8
q:before	-14 18 -11 -5 7 -1
q:begin	3 -1 -5 0 8 0
q:behind	0 -18 20 0 0 0
q:being	-1 -24 17 0 6 0
q:below	0 -2 8 -3 0 0
q:bergen	0 -10 14 -2 0 0
q:bessent	-8 14 -8 0 0 0
q:better	-13 18 0 -5 -5 0
q:between	28 -7 -19 18 -9 -1
q:bill	0 -11 14 0 0 0
q:bite	-13 14 0 0 0 0
q:black	0 0 -11 12 0 0
q:blackwell	15 -5 -7 0 -1 0
q:blinked	0 9 -9 0 0 0
q:bloc	3 -14 13 0 0 0
q:boat	0 -10 14 0 0 0
q:bonu	0 12 -10 0 0 0
q:border	11 1 -9 -2 0 0
q:both	14 -11 -8 1 13 5
q:brandy	0 12 -11 0 0 0
q:brass	0 -11 12 0 0 0
q:breakfast	0 13 -10 0 0 0
q:bridge	-1 30 -23 -3 0 0
q:bring	5 -12 21 -14 -12 0
q:broke	0 9 0 -7 -5 0
q:broken	-12 0 16 -8 0 0
q:bueno	0 -4 12 -4 -1 0
q:build	0 10 -8 0 0 0
q:built	0 -6 -5 0 11 0
q:bus	0 10 -10 0 0 0
q:busan	-2 -3 16 9 -35 0
q:business	-3 -4 -14 3 9 6
q:busy	17 -14 0 0 0 0
q:but	10 -25 3 5 17 0
q:butter	-4 -11 17 0 0 0
q:buy	-5 7 2 -1 -13 8
q:by	0 7 -4 -13 1 0
q:c	7 1 -9 0 0 0
q:cabinet	-1 23 -14 -1 -3 0
q:cable	0 11 -8 0 0 0
q:calendar	1 0 8 -1 -10 0
q:call	15 -24 0 -9 16 4
q:calm	10 -9 -5 5 0 0
q:can	0 11 -4 -7 -1 0
q:cancel	0 10 -9 0 0 0
q:candid	0 9 -8 1 -4 0
q:canola	0 12 -6 -1 -1 0
q:capacity	0 11 -8 0 0 0
q:capital	0 9 -9 -8 7 0
q:car	-16 -17 -8 36 2 0
q:careful	0 12 -10 0 0 0
q:carmaker	0 -13 2 0 9 0
q:carry	7 -21 -5 17 11 0
q:case	0 45 -40 -8 0 0
q:cashmere	0 -12 12 0 0 0
q:cease	0 10 -9 0 0 0
q:certain	2 -10 9 0 0 0
q:certificate	-6 -17 16 0 0 9
q:chain	0 -3 10 0 -1 0
q:changed	-4 24 -21 0 0 0
q:charge	-11 -3 26 -19 -12 -1
q:cheaper	0 -9 10 0 0 0
q:cheese	0 -21 25 -4 0 0
q:chess	0 11 -10 0 0 0
q:chicago	0 0 -6 8 0 0
q:chip	-17 -3 8 -1 7 0
q:christian	0 -8 9 0 0 0
q:christma	12 -9 0 0 0 0
q:city	0 30 -30 -3 0 0
q:clock	1 8 -9 0 0 0
q:close	-6 16 -3 -8 0 0
q:closed	0 32 -29 -2 0 0
q:club	0 26 -22 0 0 0
q:coal	5 -12 4 -2 -4 8
q:coast	0 18 -17 0 0 0
q:cobalt	6 -13 7 0 0 0
q:cold	0 11 -10 0 0 0
q:colleague	16 -9 7 -5 -10 0
q:collect	9 -17 8 0 0 0
q:come	16 -18 19 -1 -21 1
q:comment	0 7 -13 0 7 0
q:commerce	0 -23 23 -6 2 0
q:commercial	13 -10 0 0 0 0
q:commission	-2 20 -16 0 0 0
q:commit	0 -17 15 0 0 0
q:commitment	10 -18 13 0 0 0
q:company	0 27 -22 0 -1 0
q:complained	0 11 -10 0 0 0
q:complaint	0 19 -9 -1 -5 0
q:complete	9 -30 24 0 0 0
q:conclude	0 -1 -5 9 0 0
q:conference	-6 0 13 -7 -2 0
q:consensu	-9 -23 4 0 27 0
q:consent	0 9 -6 0 0 0
q:consider	-4 13 -3 -2 0 0
q:constructive	-3 -26 30 1 -3 0
q:continue	6 5 -2 0 -10 0
q:contrast	0 -13 14 0 0 0
q:control	-2 -4 0 -8 17 0
q:copper	-3 10 -4 0 0 0
q:correction	0 9 -9 0 0 0
q:cost	-3 8 0 -3 0 0
q:cotton	-1 -11 -8 15 0 9
q:could	-15 9 -10 1 12 0
q:count	-6 0 0 10 0 0
q:counted	-1 6 -19 11 0 0
q:counter	-1 10 -5 0 0 0
q:countermeasure	13 -1 -6 0 -1 0
q:counterpart	15 -8 -1 -2 0 0
q:course	0 -5 9 0 0 0
q:cover	0 16 -14 0 0 0
q:crew	0 -11 14 0 0 0
q:cross	0 12 -10 0 0 0
q:crude	0 24 -21 0 -2 0
q:cruz	0 -1 -5 10 0 0
q:current	10 -20 13 0 0 0
q:custom	-11 16 -14 5 -3 0
q:customer	0 14 -12 0 0 0
q:cut	-7 21 -39 3 12 0
q:dark	0 -12 14 0 0 0
q:date	-34 14 4 -3 4 0
q:dated	-4 10 -4 0 0 0
q:davo	0 30 -28 0 0 0
q:day	-19 -14 15 2 12 -1
q:de	0 -14 10 6 -1 0
q:deadline	-3 16 -20 12 -5 0
q:deal	4 -13 2 17 -2 -1
q:dealt	0 -11 13 0 0 0
q:dearer	0 12 -10 0 0 0
q:decision	-8 26 -16 0 0 0
q:decoupling	-5 12 -2 -1 0 0
q:deficit	0 3 -10 0 5 0
q:delay	0 19 -13 0 -4 0
q:delegation	-18 4 1 1 0 0
q:delicate	0 4 -18 -1 16 0
q:demand	0 9 -8 0 0 0
q:deny	0 -8 15 -1 0 0
q:deputy	0 -20 5 13 0 0
q:described	0 20 -17 -2 -1 0
q:desk	12 2 -19 0 0 0
q:detail	0 -14 5 7 0 0
q:dialogue	-1 17 -9 0 -5 0
q:diary	0 -8 10 0 0 0
q:did	-2 -2 10 -22 7 -7
q:didn't	-1 17 -13 0 0 0
q:digital	12 -1 -10 0 -1 0
q:dinner	-2 25 -20 -3 0 0
q:direction	-8 13 -9 0 0 0
q:discuss	-15 5 -1 -2 1 6
q:discussion	10 -8 0 0 0 0
q:dispute	9 3 -15 5 0 0
q:district	0 -3 -2 0 9 0
q:do	-16 -1 -1 10 10 0
q:doctor	0 10 -8 0 0 0
q:document	-2 -7 11 0 0 0
q:doe	3 12 -10 -11 -6 7
q:doha	-2 -13 -3 21 -9 0
q:doing	13 0 -12 0 -2 0
q:don't	-11 7 4 0 0 0
q:donald	-11 -6 13 0 4 0
q:done	-10 20 -12 -7 1 0
q:doubt	12 -15 5 0 0 0
q:down	0 -6 9 -8 -2 4
q:dozen	0 -12 13 0 0 0
q:draft	0 -12 13 0 0 0
q:driver	0 13 -6 -3 0 0
q:drop	-2 -27 25 0 0 8
q:dry	0 11 -10 0 0 0
q:due	9 -2 -18 7 12 0
q:duration	0 10 -9 0 0 0
q:durban	0 -11 13 0 0 0
q:during	0 0 -9 9 0 0
q:duty	9 3 -8 4 -10 -4
q:each	-9 36 -44 12 0 0
q:earlier	-1 -3 -1 -2 12 0
q:early	12 0 -9 -1 0 0
q:earth	-1 -11 2 -5 18 -2
q:east	0 15 -13 -1 0 0
q:eat	0 16 -16 0 0 0
q:economy	-10 13 1 -3 -6 0
q:effect	2 12 -13 0 0 0
q:eight	0 9 -2 -3 -1 0
q:either	-5 17 -17 8 -5 0
q:election	-25 27 -2 0 0 0
q:eleven	0 -5 8 0 0 0
q:elsewhere	10 -4 -19 11 -2 0
q:end	-10 -3 -3 0 21 -6
q:energy	0 0 9 -4 -6 0
q:engine	0 17 -15 0 0 0
q:enter	17 -2 -9 0 0 0
q:even	15 -10 -1 0 0 0
q:evening	-12 -10 18 0 0 0
q:event	-12 7 0 0 1 0
q:every	-1 20 -14 0 0 0
q:everybody	-3 16 -11 -1 0 0
q:everyone	11 -9 0 0 0 0
q:everything	-16 31 -17 0 0 0
q:exchanged	13 -1 -7 0 0 0
q:exempt	0 17 -13 0 0 0
q:exemption	0 -9 13 -3 0 0
q:exist	0 -7 9 0 0 0
q:expect	-2 -2 -3 13 0 0
q:expire	0 9 -10 0 0 0
q:explain	6 -10 0 0 0 5
q:export	0 -11 20 -13 -3 1
q:exporter	-1 7 -2 0 0 0
q:extend	-8 15 -3 -2 -2 0
q:extension	3 3 -7 0 2 0
q:extra	-2 -20 11 9 4 0
q:face	4 3 -16 -3 8 0
q:fact	0 -22 14 0 11 0
q:fall	2 24 -16 -3 -16 0
q:far	1 -14 14 -3 0 0
q:fared	-9 11 0 0 0 0
q:farm	12 -1 -24 -1 12 0
q:farmer	-2 14 -12 0 4 0
q:fear	-2 -12 7 8 0 0
q:federal	0 16 -11 0 -5 0
q:fee	-13 -9 4 -6 6 14
q:felt	0 -8 10 0 0 0
q:fentanyl	-2 20 -8 -8 0 0
q:few	-14 7 4 0 -3 0
q:fifth	-5 -7 3 -5 14 0
q:figure	2 -4 -10 0 12 0
q:finance	0 16 -14 0 0 0
q:find	9 -13 7 0 0 0
q:fine	5 12 -15 -2 0 0
q:finish	0 -20 11 8 0 0
q:first	24 0 -3 -34 -27 6
q:five	1 -11 12 0 0 0
q:flag	0 -17 22 -2 0 0
q:flour	0 14 -11 0 0 0
q:flow	0 22 -21 0 0 0
q:fly	-7 -12 1 13 2 0
q:follow	4 13 -14 -2 -1 0
q:followed	0 6 -9 4 0 0
q:for	-12 4 -11 27 -8 7
q:force	0 26 -28 -13 6 0
q:forced	-1 4 -13 -3 14 0
q:foresee	0 15 -12 0 0 0
q:forget	0 -7 0 0 10 0
q:forty	11 -1 -3 0 -3 0
q:found	0 18 -16 0 0 0
q:four	-18 10 -5 -1 9 0
q:fourth	-10 -12 26 -11 -4 0
q:framework	7 -13 13 -3 -4 0
q:franc	5 5 -12 0 0 0
q:free	0 21 -11 -4 -7 0
q:friend	0 26 -22 0 0 0
q:from	-5 -8 10 0 1 0
q:frozen	11 -7 -1 0 0 0
q:fruit	0 -8 11 0 0 0
q:further	1 -24 2 17 5 0
q:future	-6 -4 13 0 0 0
q:gas	0 4 -11 0 5 0
q:gate	0 -8 -4 8 8 0
q:gather	-4 12 0 -1 -10 0
q:gave	-4 0 -5 -5 15 0
q:general	6 -6 -2 -4 9 0
q:generic	-2 -15 9 0 0 9
q:geneva	19 -26 7 17 -14 0
q:gentlemen	14 -7 -8 0 0 0
q:get	-3 -13 13 12 -16 0
q:given	0 3 -24 6 10 0
q:glove	14 -13 0 0 0 0
q:go	9 7 -8 -18 -1 2
q:goalkeeper	0 21 -21 0 0 0
q:good	11 -18 -1 6 7 10
q:government	3 -4 0 11 -14 0
q:grand	0 -9 10 0 0 0
q:grant	0 20 -17 0 0 0
q:graphite	0 -9 9 0 0 0
q:gun	-13 22 0 0 -9 0
q:gyeongju	-4 19 -9 -2 -4 0
q:h	0 -10 -5 15 0 0
q:had	12 2 -7 0 -5 -14
q:half	0 0 -6 -12 1 15
q:hand	13 -8 0 -5 5 0
q:hang	0 5 -13 0 8 0
q:happen	10 -14 0 -11 11 7
q:happy	-2 0 -4 0 9 0
q:harbour	7 -9 -7 12 0 0
q:hard	7 1 -11 0 0 0
q:has	1 -4 -1 -6 11 0
q:hasn't	-11 -1 -2 0 13 0
q:have	-11 6 -1 4 -2 0
q:having	0 13 -13 0 0 0
q:hazelnut	0 15 -13 0 0 0
q:he	21 -9 -11 7 3 -2
q:heard	0 -16 18 0 0 0
q:help	0 14 -13 0 0 0
q:helped	-2 14 -11 0 0 0
q:her	23 -25 -1 0 9 0
q:higher	-4 -23 26 -1 0 0
q:him	17 -8 -9 6 -1 0
q:himself	2 -16 0 16 0 0
q:his	-9 2 1 3 0 -2
q:hold	3 -8 12 -3 -9 -1
q:home	0 -2 9 -8 -1 0
q:honour	11 -10 8 -5 -4 0
q:hope	7 6 -15 3 0 0
q:hospital	0 19 -16 0 0 0
q:hotel	0 -16 17 -6 7 0
q:hour	-2 -18 20 4 -6 0
q:house	6 13 -9 -10 0 0
q:how	-4 -1 12 -3 -7 0
q:hundred	0 10 -8 0 0 0
q:i	10 -16 15 -23 -5 0
q:i'd	8 -5 0 0 0 0
q:ice	0 6 -11 3 0 0
q:if	3 6 -3 3 -15 0
q:immediately	0 10 -3 0 -2 0
q:import	0 15 -12 0 0 0
q:important	0 32 -27 -2 0 0
q:in	9 -13 9 9 -16 -21
q:incheon	0 -20 13 8 0 0
q:included	0 9 -6 0 0 0
q:including	0 9 0 0 -4 0
q:industry	-2 -9 5 0 9 0
q:inflation	0 18 -15 0 0 0
q:inside	-1 -17 19 0 0 0
q:instead	13 -22 -1 -1 14 0
q:interest	11 -14 6 0 0 0
q:into	6 36 -45 -1 2 0
q:introduce	0 -6 8 0 0 0
q:invest	0 11 -8 0 0 0
q:investment	0 -4 13 -3 -6 0
q:invited	0 -9 11 0 0 0
q:is	7 3 -13 -1 17 -24
q:island	0 16 -15 0 0 0
q:isn't	12 -12 0 0 0 0
q:issue	3 -14 -3 6 11 0
q:it	17 -19 10 -23 14 5
q:item	0 -12 16 -1 0 0
q:its	13 -6 -9 6 11 -8
q:itself	8 -16 -3 9 6 0
q:izmir	0 -5 10 -4 0 0
q:jinping	-9 9 -12 8 0 0
q:johan	0 -18 19 0 0 0
q:joined	0 19 -16 -1 0 0
q:joint	2 13 -36 14 0 0
q:judge	12 -11 1 0 0 0
q:juice	10 -6 -3 0 0 0
q:jump	0 16 -6 0 -9 0
q:just	-7 11 0 0 -3 0
q:keep	-13 11 -12 0 10 3
q:know	6 -10 17 -6 -10 0
q:kuala	-11 -4 2 -2 14 0
q:lamb	0 13 -12 0 0 0
q:lancaster	0 8 0 -8 0 0
q:land	-13 -10 16 -8 3 0
q:large	0 9 -7 0 0 0
q:last	0 -7 5 23 -35 -2
q:lasted	-4 -10 15 0 -1 0
q:late	-1 0 -17 9 6 0
q:law	-16 43 -31 -13 1 0
q:lawful	0 -9 9 0 0 0
q:lay	0 -2 -1 10 -4 0
q:lead	0 14 -11 -2 0 0
q:leader	8 -8 5 7 -17 0
q:least	-2 0 -5 0 0 9
q:leather	14 -20 7 0 0 0
q:led	-10 19 -13 0 0 0
q:length	-20 23 -2 0 0 0
q:lent	0 -15 17 0 0 0
q:let	10 12 -16 -9 0 0
q:letter	-5 14 -1 -1 -8 0
q:levy	-12 -14 17 0 -2 8
q:licence	-1 -24 22 0 -2 6
q:license	-5 -17 5 0 20 0
q:lie	0 -8 4 0 6 0
q:lifeng	-6 -1 10 -4 0 0
q:lift	3 14 -16 0 0 0
q:light	0 17 -16 0 0 0
q:like	9 16 -22 -5 -4 0
q:likely	0 18 -14 0 0 0
q:line	5 3 -24 8 6 0
q:lisbon	6 0 -25 20 -7 0
q:list	4 5 -19 -4 0 8
q:lithium	0 -19 21 0 0 0
q:little	2 13 -5 0 -15 0
q:loaded	0 -4 -4 0 9 0
q:lobster	0 9 -8 0 0 0
q:long	3 17 -18 -8 0 0
q:look	3 -5 -18 25 -4 0
q:lorry	0 8 -2 -1 0 0
q:lose	-1 -8 10 -5 5 0
q:lower	-12 24 -25 -1 7 0
q:lula	-5 11 -1 0 0 0
q:lumpur	-11 -4 2 -2 14 0
q:m	0 0 -17 -5 25 0
q:madrid	-8 1 0 -8 10 0
q:magnet	0 17 -16 -2 0 0
q:make	-12 26 -8 -2 -12 0
q:maker	-4 9 -2 0 0 0
q:man	0 -31 25 12 0 0
q:marble	0 -13 14 0 0 0
q:margin	0 -10 18 -1 -9 0
q:market	-9 -1 5 4 -3 0
q:matter	-8 0 7 -10 3 0
q:may	-10 9 3 -8 -9 0
q:mean	0 15 -6 -3 -5 0
q:meant	0 2 -9 0 8 0
q:meanwhile	0 14 -9 0 0 0
q:measure	0 -5 0 0 10 0
q:media	-3 -3 11 2 -6 0
q:medicine	-6 -16 5 0 9 9
q:meet	23 -11 5 -27 9 -9
q:meeting	0 -14 20 0 -2 0
q:member	0 16 -15 -3 -2 0
q:men	8 5 -10 0 -4 0
q:merdeka	0 -10 12 0 0 0
q:message	9 -11 0 0 0 0
q:michelsen	0 -8 9 0 0 0
q:mid	0 14 -11 0 0 0
q:might	-14 5 15 -4 -6 0
q:milk	0 17 -14 0 0 0
q:mind	0 13 -15 0 0 0
q:mine	0 0 -9 0 7 0
q:mineral	0 -17 10 0 8 0
q:minimum	-3 -4 8 0 0 0
q:minister	2 -12 22 -28 -5 -3
q:ministry	-13 -11 19 -4 2 0
q:minute	21 -15 -2 -9 10 0
q:missing	21 -9 -10 -7 4 0
q:mistake	0 13 -12 0 0 0
q:moment	-1 21 -17 0 0 0
q:money	7 -12 6 0 0 0
q:mood	0 0 -9 0 8 0
q:moratorium	0 21 -21 0 0 0
q:more	-1 9 -18 10 0 0
q:morning	34 -24 6 8 -27 0
q:most	-12 5 3 -4 1 0
q:move	-2 31 -21 -5 -6 0
q:mr	-3 -19 18 6 2 -1
q:muscat	0 -10 11 0 0 0
q:museum	-5 19 -13 0 0 0
q:must	-11 27 -20 -10 7 0
q:name	10 0 0 -3 -6 0
q:named	0 15 -16 0 0 0
q:nation	0 14 -12 0 0 0
q:natural	0 11 -10 0 0 0
q:near	0 0 -2 -4 10 0
q:nearly	0 1 -10 0 7 0
q:need	-5 13 -10 5 -7 0
q:negotiate	-9 12 -3 -10 3 0
q:negotiator	0 -1 -6 0 11 0
q:neither	-15 -4 10 -2 5 0
q:never	-9 0 13 0 -4 0
q:new	-23 6 9 -26 3 -2
q:newspaper	-10 -4 15 0 0 0
q:nexperia	0 0 -10 0 11 0
q:next	-4 -18 23 12 -16 -1
q:night	13 -1 -9 2 0 0
q:nine	0 15 -14 0 0 0
q:no	-10 13 -15 -1 12 -6
q:nobody	0 -29 21 17 -6 0
q:none	0 19 -10 0 -5 0
q:nor	0 13 -8 0 -3 0
q:north	13 -7 -6 0 0 0
q:northern	0 28 -27 0 0 0
q:not	32 -24 4 -3 8 -2
q:note	0 -10 3 -6 14 0
q:nothing	-28 11 0 5 0 0
q:notice	0 16 -10 -5 -3 0
q:now	-12 1 12 -16 0 -1
q:nowhere	10 -10 0 0 0 0
q:number	-2 10 -13 -3 2 5
q:nut	0 -24 20 7 0 0
q:nvidia	22 -16 -18 10 -4 0
q:observed	0 -14 14 0 0 0
q:odd	0 -6 9 0 0 0
q:of	-2 -8 4 -4 7 15
q:off	-3 -9 -1 14 4 0
q:offer	0 10 0 -10 -6 0
q:official	-5 9 -3 -6 1 0
q:often	0 -11 0 11 0 0
q:oil	-18 -2 4 -10 0 14
q:old	-7 -13 10 6 0 0
q:on	-1 2 1 9 -12 -4
q:once	-5 0 9 -1 0 0
q:one	-11 -17 31 -28 9 -4
q:onion	0 -7 8 0 0 0
q:only	-11 6 0 -4 2 0
q:open	-9 -4 2 8 -5 8
q:opened	-1 -11 10 -4 8 0
q:operator	0 18 -13 -1 0 0
q:opposite	0 10 -8 0 0 0
q:opposition	0 17 -14 0 0 0
q:or	0 29 -23 -14 -1 0
q:orange	9 -4 -2 0 0 0
q:order	13 -1 -7 2 -7 -1
q:ordinary	-1 25 -20 0 0 0
q:osaka	-7 -14 15 0 -1 8
q:other	-22 0 0 4 12 0
q:our	14 -11 11 -22 0 0
q:out	15 -18 5 0 8 0
q:outcome	0 10 -4 0 -2 0
q:output	0 11 -6 0 0 0
q:outside	0 0 -13 10 0 0
q:over	-17 15 -11 3 4 -1
q:owe	9 -19 17 -1 -2 0
q:own	-13 20 -29 12 4 0
q:p	-9 0 -15 14 6 0
q:pacific	0 12 -12 0 0 0
q:package	0 8 -13 -3 0 9
q:pact	0 11 -7 -1 0 0
q:page	-1 13 -9 0 0 0
q:pair	0 -8 13 0 0 0
q:palacio	0 -7 -1 9 0 0
q:palm	-1 17 -12 0 0 0
q:paper	-6 -10 7 1 11 0
q:pari	10 -5 12 -19 -9 0
q:park	0 17 -17 0 0 0
q:part	-6 22 -19 0 0 0
q:partner	-6 -13 11 6 0 0
q:party	-2 0 -4 -1 0 9
q:pass	0 5 -22 2 10 0
q:past	-6 -10 12 -6 6 0
q:patient	0 12 -10 0 0 0
q:pause	-22 8 10 -4 5 0
q:pay	-19 36 -42 -1 3 11
q:payment	12 -9 -1 0 0 0
q:peace	-2 31 -29 3 -3 0
q:pen	-10 15 -2 0 0 0
q:permanent	-3 -16 23 0 0 0
q:permit	3 -13 13 -2 0 0
q:person	0 -5 8 0 0 0
q:phone	18 -18 7 0 -8 0
q:phosphate	0 10 -5 0 0 0
q:pick	0 -10 14 0 -4 0
q:picked	16 -14 0 0 0 0
q:picture	0 12 -11 0 0 0
q:piece	0 -9 10 0 0 0
q:place	-4 23 -23 7 -4 0
q:plan	9 -13 3 0 5 0
q:plane	0 -18 16 -2 3 0
q:player	0 25 -23 0 0 0
q:pleased	0 -7 11 -3 0 0
q:point	-2 24 -16 -6 0 0
q:police	0 -14 15 0 0 0
q:poor	9 -2 -5 0 0 0
q:pork	0 -10 15 -3 0 0
q:port	-10 4 2 -8 4 -1
q:portal	0 10 -8 0 0 0
q:position	11 -6 4 0 -7 0
q:positive	0 -9 -2 8 3 0
q:post	0 17 -14 0 0 0
q:potatoe	-3 -18 20 0 0 0
q:power	-1 -3 11 -6 0 0
q:preferred	0 -9 10 0 0 0
q:preliminary	-1 -13 5 0 9 0
q:premier	-9 -4 14 -7 0 0
q:prepare	0 2 0 1 -10 0
q:present	0 -23 3 -7 21 7
q:president	-13 -19 -9 -4 48 0
q:press	0 -16 7 12 -4 0
q:price	-9 31 -17 0 0 0
q:priced	0 -12 13 0 0 0
q:prime	-13 11 -7 -3 5 0
q:principle	1 15 -16 0 0 0
q:probably	0 13 0 0 -11 0
q:proclamation	0 9 -5 0 0 0
q:produced	0 -14 13 0 0 0
q:product	5 0 -15 0 9 0
q:progress	-11 33 2 -3 -24 0
q:prolong	-11 18 -20 0 9 0
q:prolongation	0 15 -12 0 0 0
q:promise	12 -22 3 16 -5 0
q:propose	9 -3 0 -1 0 0
q:protocol	0 -13 14 0 0 0
q:province	0 14 -12 0 0 0
q:public	-3 14 -8 0 0 0
q:publish	0 7 -10 0 3 0
q:purchase	-1 23 -17 0 -5 0
q:put	2 -17 4 2 14 -1
q:quarter	-9 0 0 0 0 9
q:question	-13 -9 12 0 -1 8
q:queue	10 -15 6 0 0 0
q:quick	0 -8 11 0 0 0
q:quinoa	0 9 -8 0 0 0
q:quite	0 -16 17 0 0 0
q:quota	9 -19 16 0 -1 -2
q:radio	-9 -1 13 -1 -1 0
q:raise	-2 -5 2 -12 4 7
q:rang	32 -13 -25 0 0 0
q:rare	-1 -12 3 -5 18 -2
q:rate	-15 15 -4 -7 0 0
q:reach	-11 -2 11 4 -4 0
q:reading	0 -9 10 0 0 0
q:reason	-9 -23 19 0 10 5
q:recall	9 -5 -2 0 0 0
q:receive	-12 -26 41 -3 -1 0
q:reciprocal	2 -11 15 -1 -5 0
q:reciprocity	-4 9 -3 0 0 0
q:reckon	3 -13 0 0 11 0
q:red	13 -4 -8 0 0 0
q:reduce	0 -14 15 0 0 0
q:refer	-8 3 -7 10 0 0
q:regrettable	16 -11 -1 0 0 0
q:regretted	-1 -3 11 -1 0 0
q:regulation	0 10 -6 0 -1 0
q:relation	-4 13 -11 0 1 0
q:relief	0 -1 10 -7 0 0
q:remain	-10 -9 1 2 3 8
q:renew	11 -11 8 -3 0 0
q:renewal	9 -10 0 0 0 0
q:rent	0 14 -13 0 0 0
q:reply	5 -9 6 0 0 0
q:report	-12 28 -14 -5 -1 0
q:reporter	7 3 -6 -17 0 0
q:require	-5 0 -6 0 0 9
q:reserve	0 11 -5 0 -5 0
q:reserved	0 -21 21 1 -3 0
q:rest	0 19 -13 0 0 0
q:result	-7 -13 20 -4 2 0
q:resume	-18 29 -14 0 0 0
q:retaliate	0 -11 16 0 -2 0
q:return	9 0 -10 3 -2 0
q:review	-1 12 -7 0 0 0
q:rice	-9 2 9 -4 0 0
q:right	-1 10 0 -3 -4 0
q:rise	0 13 -30 19 -4 0
q:risk	0 -12 1 0 10 0
q:rival	0 -10 15 0 -4 0
q:river	0 -7 11 0 0 0
q:room	9 -16 8 2 0 0
q:rosenbad	-6 -24 27 0 0 0
q:round	-11 4 -1 0 4 0
q:row	0 11 -8 0 0 0
q:rubber	0 -5 11 -4 0 0
q:rule	-7 19 -26 4 4 0
q:run	0 -3 8 -2 0 0
q:s	0 -2 -11 15 -1 0
q:sailing	0 14 -12 0 0 0
q:salalah	0 -13 15 0 0 0
q:sale	0 26 -21 0 -2 0
q:salt	7 -11 6 0 0 0
q:same	0 -2 -2 9 0 0
q:san	0 -6 -3 11 0 0
q:santa	0 -1 -5 10 0 0
q:say	-3 22 -18 -4 6 -6
q:scale	0 7 -10 0 2 0
q:scheduled	0 0 -5 13 -7 0
q:scott	-8 14 -8 0 0 0
q:scrap	10 0 -9 0 0 -2
q:seafood	3 -11 7 0 0 0
q:seal	0 4 -14 11 0 0
q:seat	-3 0 -5 8 0 0
q:second	2 -36 30 11 0 0
q:section	-4 25 -9 0 -4 0
q:see	-14 2 -26 37 -1 0
q:seek	0 -7 11 0 0 0
q:seemed	0 -9 0 0 10 0
q:sell	-23 21 -6 -3 7 0
q:senate	0 -13 14 0 0 0
q:send	8 3 -15 0 2 0
q:sentence	0 -7 -2 10 0 0
q:seoul	0 8 -4 -1 0 0
q:separate	0 -12 13 0 0 0
q:service	12 -2 -11 0 0 0
q:session	0 -22 25 -1 0 0
q:set	-7 11 0 -1 -8 0
q:settle	20 1 -6 -13 -9 0
q:several	9 -13 0 5 0 0
q:shake	0 7 -16 0 7 0
q:shall	5 -18 0 14 0 0
q:share	0 26 -24 0 0 0
q:shared	0 20 -20 0 0 0
q:she	15 -28 23 -4 -2 0
q:sheet	0 -10 0 0 11 0
q:ship	-14 0 3 -6 0 12
q:shoe	14 -6 -3 0 0 0
q:shook	-2 -17 21 0 0 0
q:shoot	0 14 -13 0 0 0
q:short	0 10 -7 0 0 0
q:shorter	0 -10 12 0 0 0
q:should	-13 11 5 1 -11 0
q:shut	0 31 -35 0 7 0
q:side	3 0 -9 0 12 0
q:sign	-24 19 -6 0 3 -2
q:signature	14 -25 18 -11 2 0
q:silence	9 0 -10 0 0 0
q:silent	-13 14 0 0 0 0
q:similar	0 14 -5 -5 -1 0
q:since	-13 -16 5 21 0 4
q:sir	-7 -11 17 0 0 0
q:sit	5 -2 7 -7 -13 0
q:six	12 0 -17 0 0 0
q:sixth	0 10 -5 -4 0 0
q:ski	0 15 -14 0 0 0
q:sleep	-5 -15 26 -6 -2 0
q:small	-1 13 -8 0 0 0
q:smaller	0 12 -10 0 0 0
q:snow	11 -7 -1 0 0 0
q:so	1 13 -1 -23 -20 0
q:social	-5 13 8 -3 -15 0
q:solution	-14 13 -8 0 6 0
q:some	-16 28 -19 5 0 0
q:something	30 -7 -5 -4 -13 -1
q:sooner	0 22 -21 0 0 0
q:sorry	0 32 -32 0 0 0
q:south	0 19 -16 -1 0 0
q:soybean	-7 10 -13 -5 8 0
q:spare	14 -2 -9 0 0 0
q:speak	1 6 -24 13 2 0
q:speaking	7 4 -11 0 0 0
q:speed	0 -11 13 0 0 0
q:spent	1 19 -21 0 0 0
q:split	0 -21 10 12 0 0
q:spoke	-42 13 24 5 -9 0
q:spoken	1 0 -15 11 0 0
q:spring	-1 -13 36 -3 -23 0
q:squid	0 -8 10 0 0 0
q:staff	0 22 -20 0 0 0
q:stalled	-13 15 0 0 0 0
q:stand	-9 0 9 -5 0 0
q:standstill	0 -27 31 -2 0 0
q:start	-10 11 -7 -6 7 0
q:state	-9 -4 10 12 -20 0
q:statement	14 -5 0 0 -2 0
q:station	-5 -3 11 0 0 0
q:steel	0 16 0 -14 -13 0
q:step	13 -33 30 -8 0 0
q:still	-7 21 -15 1 -7 0
q:stock	0 -10 -6 16 0 0
q:stockholm	-12 3 7 -5 -6 0
q:stop	0 -5 15 -6 -8 0
q:strike	0 21 -20 -10 7 0
q:striker	0 14 -13 0 0 0
q:subject	-3 -5 1 0 9 0
q:substantial	0 14 -15 0 0 0
q:such	0 -17 0 14 6 0
q:summit	16 9 -5 -11 -15 0
q:sunflower	0 -10 11 0 0 0
q:surprise	0 -15 20 0 -2 0
q:suspend	-5 9 -4 8 -11 -1
q:suspension	12 -2 -2 0 -3 0
q:sustainable	-7 -14 4 -3 16 0
q:table	-7 7 -2 -16 5 0
q:take	7 -9 -8 9 3 4
q:talk	-17 -4 1 21 2 -7
q:talked	9 -19 0 0 16 0
q:talking	6 5 -19 4 -6 5
q:tariff	-13 -11 12 12 4 -4
q:tax	10 -5 0 0 -1 0
q:tea	-6 10 -8 -3 6 0
q:team	-10 7 0 0 0 0
q:technical	0 -7 12 -2 0 0
q:telephone	19 -16 -4 4 0 0
q:telephoned	-9 12 -4 2 0 0
q:temporary	0 -5 -7 10 0 0
q:ten	-4 -14 20 0 0 0
q:term	16 -17 0 5 -3 0
q:text	7 -11 13 -2 -7 0
q:textile	0 -10 0 12 0 0
q:than	12 -6 -4 12 -9 0
q:thank	-8 -27 42 -3 -1 0
q:that	-9 -11 10 7 9 2
q:the	-28 17 -9 8 5 2
q:their	0 5 0 9 -18 -3
q:them	18 -3 -3 0 -7 0
q:themselve	-7 -3 -2 9 4 0
q:then	11 -4 4 -18 0 0
q:there	-13 5 9 -31 2 -2
q:they	4 -2 10 -3 -18 -6
q:they'll	8 -17 10 0 0 0
q:they're	0 -9 11 0 0 0
q:thi	-15 -25 23 -6 26 -2
q:thing	-7 13 -3 -3 0 0
q:think	6 23 -27 -10 1 0
q:third	-19 22 -3 -11 -6 0
q:thirty	0 -10 0 10 0 0
q:those	0 -1 10 -3 -6 0
q:though	9 -10 0 0 0 0
q:threat	-5 -9 -2 3 15 0
q:threaten	-11 17 -12 4 -2 0
q:three	19 -20 12 -20 9 0
q:thursday	0 12 -10 0 0 0
q:ticket	0 26 -25 0 0 0
q:tiktok	1 -7 27 -6 -20 0
q:tile	0 9 -9 0 0 0
q:timber	2 10 -14 0 0 0
q:time	-5 -24 27 -4 12 -3
q:timing	8 0 -19 -4 15 0
q:to	-38 7 0 9 8 7
q:tokyo	7 -10 0 0 2 0
q:tomatoe	0 -19 20 0 0 0
q:too	-5 29 -23 -4 -1 0
q:tool	0 -22 25 0 -2 0
q:topic	0 10 -11 0 0 0
q:touch	0 -9 0 8 0 0
q:touched	13 -11 -2 0 0 0
q:tournament	-3 16 -11 0 0 0
q:town	-4 8 -11 9 0 0
q:tractor	0 -12 14 0 0 0
q:trade	4 -1 8 -9 -8 -3
q:trader	0 10 -11 2 0 0
q:trading	1 -11 2 8 0 0
q:train	0 9 -7 0 0 0
q:translated	0 30 -27 0 0 0
q:trawler	0 -14 15 0 0 0
q:treaty	12 -3 0 -4 -3 0
q:trial	0 -4 0 -3 10 0
q:trieste	0 -10 13 0 0 0
q:trip	-3 11 -2 0 -5 0
q:tromsø	0 10 -9 0 0 0
q:trouble	7 -11 5 0 0 0
q:truce	-21 10 -9 9 9 -9
q:truck	0 10 -9 0 0 0
q:trump	-10 -3 8 0 5 0
q:truth	0 17 -2 -2 -10 0
q:tuesday	-1 11 -6 0 0 0
q:turbine	-9 0 15 0 0 0
q:turku	-14 -15 26 -2 0 0
q:twenty	2 -4 -22 0 19 0
q:twice	1 6 -14 -1 7 0
q:two	15 -16 8 0 -14 -8
q:uncertainty	0 -11 8 0 0 0
q:united	0 25 -23 0 0 0
q:unless	18 -8 -1 0 -1 0
q:until	9 11 -21 18 -20 -2
q:up	4 -13 11 0 -3 2
q:update	12 -13 0 0 0 0
q:us	0 -8 7 5 -4 0
q:use	-5 11 -3 -1 0 0
q:used	-4 26 -25 -3 1 0
q:v	0 -12 13 0 0 0
q:valid	0 -1 -4 10 -2 0
q:valley	0 35 -33 0 0 0
q:valparaíso	0 -12 13 0 0 0
q:very	6 -38 16 5 20 0
q:vessel	0 14 -11 0 0 0
q:vice	1 -14 16 -8 0 0
q:video	-2 -24 27 0 0 0
q:visit	-15 13 -5 3 -1 0
q:volume	0 13 -11 0 0 0
q:vow	0 15 -15 0 0 0
q:wait	-1 9 -4 -14 2 0
q:walnut	12 -18 -7 15 0 0
q:want	0 -4 2 13 -13 -2
q:war	-1 15 2 4 -25 0
q:was	-12 -2 5 -6 14 -1
q:water	0 29 -27 0 0 0
q:way	8 -13 16 -13 -6 0
q:we	1 1 9 -10 -9 -5
q:we'll	0 -25 18 0 9 0
q:weather	0 -6 -12 16 0 0
q:week	-12 1 16 -10 -12 -3
q:weekend	-1 -16 20 0 0 0
q:welcomed	9 0 -14 0 0 0
q:well	4 -15 16 -14 2 0
q:were	-18 -2 14 0 7 -4
q:what	17 17 -19 -6 -8 -4
q:whatever	-1 12 -7 0 0 0
q:when	0 11 -13 -15 5 0
q:where	-6 -7 -1 0 20 0
q:wherever	11 -9 0 0 0 0
q:whether	-10 -6 10 -2 5 0
q:which	4 4 -7 17 -10 -11
q:while	3 -25 27 -5 0 0
q:who	-11 -4 5 3 10 -2
q:whole	0 10 -9 0 0 0
q:why	0 -17 19 -5 5 0
q:will	1 17 -12 -12 -14 14
q:willing	0 -10 11 0 0 0
q:win	-9 23 -24 8 -1 0
q:wind	0 -15 16 0 0 0
q:window	-9 13 -3 -2 0 0
q:winner	4 10 -15 0 0 0
q:winter	17 -10 0 -1 0 0
q:wire	0 26 -24 0 0 0
q:wish	13 -8 -3 0 0 0
q:with	10 -1 3 -11 0 -14
q:withdraw	-4 22 -16 -2 0 0
q:within	0 5 -12 0 5 0
q:without	-2 6 2 -5 -11 0
q:woke	0 -12 12 0 0 0
q:won't	-3 21 -14 -1 0 0
q:word	-10 18 -11 -4 4 0
q:worker	0 11 -11 0 0 0
q:working	3 13 -16 0 0 0
q:world	-2 1 12 -9 -9 0
q:worry	0 4 -15 10 0 0
q:worse	0 -20 4 16 0 0
q:worth	11 22 -24 -2 -6 0
q:would	20 -20 14 7 -12 -9
q:wrong	12 -9 0 0 0 0
q:xi	-9 9 -12 8 0 0
q:yard	0 -10 0 0 11 0
q:yarn	-7 -17 0 16 0 9
q:year	-15 16 -20 14 2 0
q:yes	0 3 -3 11 -10 0
q:yet	5 23 -34 -2 8 0
q:york	-10 -4 24 -17 -17 0
q:you	2 -24 29 -10 -8 0
q:young	9 11 -21 0 0 0
q:your	0 -11 13 0 0 0
q:zero	1 -21 11 -1 11 0
q:—	1 -13 3 16 0 -5
qt=future	-14 5 -7 -12 20 2
qt=modal	-28 16 3 -3 -5 -11
qt=past	1 -4 -4 19 -3 0
qt=perfect	-2 0 -10 12 5 0
qt=pluperfect	12 -14 18 -7 -18 -7
qt=present	5 -3 4 -31 19 0
quoted	-15 14 0 -3 -1 -1
r1="	-11 4 7 -7 -1 0
r1='s	5 -4 6 -27 4 0
r1=(	11 -15 6 8 -11 0
r1=)	-8 -4 5 -13 12 0
r1=,	0 3 2 -18 5 -20
r1=-	1 1 -2 -3 -14 13
r1=.	0 -4 0 -1 10 -11
r1=;	-8 8 0 -14 0 0
r1=<day-ahead>	0 7 -17 0 3 2
r1=<day-gone>	3 -7 0 0 2 0
r1=<day-today>	6 -10 10 0 -10 2
r1=<goods>	0 21 -15 0 0 0
r1=<level>	5 24 -36 -2 -3 0
r1=<name>	8 -3 -18 18 6 0
r1=<number>	1 -15 9 8 0 0
r1=<person>	-6 -5 1 0 9 -4
r1=<quality>	8 3 -15 -3 4 0
r1=<seat>	11 -9 20 -12 -29 0
r1=<v-agree>	-7 -15 25 -5 -5 0
r1=<v-bear>	7 -9 12 -2 -8 0
r1=<v-begin>	-22 0 -4 7 0 13
r1=<v-end>	6 8 -11 0 -3 0
r1=<v-impose>	6 1 -1 8 -20 0
r1=<v-propose>	15 5 -24 0 -6 -3
r1=<v-refuse>	0 -10 0 11 0 0
r1=<v-renew>	0 19 -17 0 0 0
r1=<v-return>	0 8 -14 6 0 0
r1=<v-stay>	0 18 -14 -4 0 0
r1=<v-suspend>	0 14 -10 0 0 0
r1=<v-target>	10 -18 9 0 0 0
r1=?	5 2 -1 -11 0 0
r1=a	-17 20 0 -15 -7 0
r1=about	-9 22 0 -21 -12 0
r1=above	0 10 -7 0 0 0
r1=after	13 -14 4 5 -3 0
r1=afternoon	-8 -9 -1 15 0 5
r1=again	-24 -1 4 22 -19 -2
r1=also	0 13 -12 0 0 0
r1=and	-22 16 0 -3 -16 0
r1=announce	0 -12 13 0 0 0
r1=are	-8 15 0 -12 -7 0
r1=as	14 -12 10 -1 -12 0
r1=at	-11 2 -1 -3 2 9
r1=back	16 -24 9 0 0 0
r1=because	0 8 -3 -1 -1 0
r1=before	0 -12 -6 4 15 0
r1=begin	-2 16 -10 0 -3 0
r1=border	0 -12 12 0 0 0
r1=both	0 19 -13 -2 0 0
r1=but	0 -9 11 0 0 0
r1=by	9 -1 -1 -17 -2 2
r1=come	-6 -4 2 -3 10 0
r1=conclude	-4 -5 11 0 0 0
r1=conference	17 -22 -7 0 0 10
r1=could	0 15 -10 -14 7 0
r1=did	0 12 -10 0 0 0
r1=each	2 -21 9 4 4 0
r1=early	-1 5 6 -9 -4 0
r1=end	7 5 -9 0 -2 0
r1=enter	0 -12 12 0 0 0
r1=evening	-3 -18 20 11 -16 0
r1=every	-5 10 -3 0 0 0
r1=extend	0 14 -11 0 0 0
r1=fail	0 17 -13 0 0 0
r1=followed	-10 -9 19 0 0 0
r1=for	0 17 -11 -6 -7 0
r1=four	0 -6 10 -1 0 0
r1=from	-7 -2 -5 13 3 0
r1=has	3 -12 12 0 -1 0
r1=have	-2 -17 3 5 12 0
r1=he	-7 -15 20 -6 1 0
r1=her	14 -20 8 0 0 0
r1=here	-2 -15 15 8 -12 0
r1=him	13 -10 5 0 -11 0
r1=his	0 -13 5 9 -1 0
r1=i	0 13 -10 0 0 0
r1=if	0 24 -20 0 0 0
r1=in	20 -32 20 4 4 -11
r1=is	-9 5 -3 0 -8 7
r1=it	-35 14 -2 2 11 -1
r1=lasted	-15 -21 26 0 9 0
r1=later	0 -14 0 18 -2 0
r1=leave	0 -9 9 0 0 0
r1=may	0 13 -7 0 0 0
r1=meet	11 -4 -3 0 0 0
r1=mr	0 3 -10 2 2 0
r1=next	0 -16 -11 4 20 0
r1=night	8 -6 5 0 -11 0
r1=noon	-2 -8 -5 17 0 0
r1=now	-3 10 -2 0 0 0
r1=of	-45 9 10 -17 10 -6
r1=off	-4 9 -7 0 3 0
r1=on	0 -5 -9 11 11 2
r1=once	0 -17 5 13 -5 0
r1=or	-7 21 -20 2 -4 0
r1=our	0 -13 15 0 0 0
r1=over	11 -1 -9 4 0 0
r1=propose	9 -7 -1 0 0 0
r1=publish	0 16 -13 0 -1 0
r1=reciprocal	-5 9 -2 0 0 0
r1=resume	0 6 -12 6 0 0
r1=run	0 8 -14 0 0 0
r1=say	-2 13 -8 0 0 0
r1=she	-8 -1 11 0 0 0
r1=shortly	-9 -16 -5 29 -5 0
r1=sign	0 -10 12 0 0 0
r1=since	0 5 3 -12 -12 0
r1=some	2 -10 -7 0 15 0
r1=soon	-6 0 -2 11 -5 0
r1=speak	0 -10 12 0 0 0
r1=start	0 0 -5 -3 0 9
r1=table	0 11 -11 0 0 0
r1=take	-1 -3 -5 17 -2 0
r1=that	-5 10 1 -7 -9 -4
r1=the	-28 14 -4 1 12 -7
r1=their	2 14 -16 -2 0 0
r1=there	-8 -10 24 -16 -5 0
r1=they	4 -8 4 2 -2 0
r1=thi	10 -1 -25 6 1 6
r1=three	-5 9 -2 -2 0 0
r1=to	19 -1 0 -13 -16 -8
r1=together	-5 0 0 -7 10 0
r1=twice	18 -5 -7 -2 0 0
r1=two	0 -3 10 -2 0 0
r1=unless	0 12 -10 0 0 0
r1=until	6 -12 11 0 0 0
r1=up	0 10 -5 0 0 0
r1=was	-7 6 3 0 -19 0
r1=week	0 18 -16 0 0 0
r1=were	0 11 0 -17 -4 0
r1=what	0 32 -25 -1 -5 0
r1=whether	0 15 -6 0 -3 0
r1=whom	7 0 -10 0 0 0
r1=with	7 -4 -8 0 10 5
r1=without	0 -4 8 0 -3 0
r1=would	9 -3 1 0 -5 0
r1=you	-1 21 -17 0 0 0
r1=—	-18 22 -7 -20 0 -3
r2="	-19 16 0 1 -12 0
r2='s	4 -1 0 6 -13 0
r2=(	-2 24 -21 0 0 0
r2=*	12 -9 -1 0 0 0
r2=,	16 -10 0 7 -5 1
r2=.	13 -15 22 -4 -33 0
r2=:	-4 -12 14 -2 2 0
r2=;	0 25 -20 0 -6 0
r2=<agent>	-3 14 -11 0 0 0
r2=<day-ahead>	-1 0 -23 14 5 7
r2=<day-gone>	19 -24 0 -4 17 -12
r2=<day-today>	-6 10 3 -4 -8 -1
r2=<duty>	-11 0 2 -1 7 0
r2=<end>	-11 3 4 -6 9 -17
r2=<gate>	-4 -8 6 0 0 6
r2=<goods-amount>	-7 22 -12 0 0 0
r2=<goods>	-26 33 -8 -11 -5 -1
r2=<level>	-3 31 -18 -3 -10 0
r2=<money>	0 -6 9 0 0 0
r2=<month-ahead>	0 -16 -26 9 34 0
r2=<month-gone>	7 9 -13 2 -1 0
r2=<month-today>	0 -12 0 11 0 0
r2=<name>	-5 12 -12 0 2 -10
r2=<not>	-10 13 -4 -9 0 0
r2=<number>	15 -22 19 -25 0 -1
r2=<office>	8 -21 21 -1 -3 -2
r2=<organisation>	-6 12 -5 0 -5 0
r2=<person>	0 -16 18 -16 7 0
r2=<points>	-1 -7 0 0 9 0
r2=<quality>	6 -9 8 1 -3 -3
r2=<seat>	6 14 -11 6 -14 -9
r2=<span>	-12 9 4 -6 -12 0
r2=<v-agree>	12 -21 16 0 -4 0
r2=<v-bear>	0 -17 9 -14 16 0
r2=<v-begin>	4 -6 12 -33 5 -1
r2=<v-buy>	0 11 -9 0 0 0
r2=<v-deny>	0 12 -7 0 0 0
r2=<v-down>	-7 21 -12 -7 -4 0
r2=<v-end>	0 15 -10 -4 -1 0
r2=<v-impose>	2 8 -1 -9 -17 3
r2=<v-lack>	12 -8 -1 0 0 0
r2=<v-propose>	-20 17 -5 0 -8 7
r2=<v-renew>	-9 -12 12 7 0 0
r2=<v-return>	-1 10 -6 0 -1 0
r2=<v-say>	0 9 -7 4 -18 0
r2=<v-sell>	0 12 -6 0 -1 0
r2=<v-stay>	2 1 3 -21 1 0
r2=<v-suspend>	-3 2 3 -12 3 0
r2=<v-target>	6 9 -15 0 0 0
r2=<v-up>	-16 7 5 -1 0 0
r2=?	9 -6 7 -1 -4 0
r2=a	-16 17 0 -14 -7 -8
r2=about	1 -33 15 15 0 0
r2=according	0 11 -5 0 -2 0
r2=account	0 -12 12 0 0 0
r2=after	19 -7 3 -16 -6 0
r2=agree	9 -22 11 3 0 0
r2=agreement	-5 14 -7 0 0 0
r2=all	1 -22 24 0 0 0
r2=almaty	0 14 -13 0 0 0
r2=also	0 7 -14 0 4 0
r2=an	-5 18 -4 -14 -7 0
r2=and	0 8 -17 21 -19 -10
r2=apec	0 -13 3 0 7 0
r2=are	-1 -8 15 -2 -1 0
r2=arrive	0 16 -16 0 0 0
r2=as	0 -5 0 -3 16 0
r2=ask	-1 -15 8 10 0 0
r2=at	0 -18 1 21 2 0
r2=bandung	0 -12 12 0 0 0
r2=be	11 10 -22 0 -1 0
r2=beef	0 -21 16 3 0 0
r2=been	-15 -6 7 9 -3 0
r2=begin	6 -22 15 -13 12 0
r2=being	-2 -6 0 8 0 0
r2=between	-1 11 -9 0 0 0
r2=both	-7 -12 21 -4 0 0
r2=bring	0 10 -8 0 0 0
r2=busan	6 -10 14 -1 -14 0
r2=but	-7 18 -10 0 0 0
r2=by	-11 4 4 -8 4 0
r2=car	-3 -13 12 0 5 0
r2=collect	0 -13 13 0 0 0
r2=come	0 17 -14 0 0 0
r2=complete	21 -16 -2 0 0 0
r2=conclude	0 -10 6 0 3 0
r2=consultation	-1 13 -7 -2 0 0
r2=continue	0 -11 14 -4 0 0
r2=could	0 0 -7 9 0 0
r2=covered	-1 14 -11 0 0 0
r2=cut	0 17 -14 0 0 0
r2=detail	0 11 -9 0 0 0
r2=dinner	0 13 -9 0 0 0
r2=doe	0 -15 16 0 0 0
r2=down	0 9 -7 0 0 0
r2=duty	-4 20 -13 -1 0 0
r2=each	13 -16 6 0 0 0
r2=early	0 -9 -6 10 6 0
r2=eastern	11 -15 4 0 0 0
r2=end	-4 9 -2 -1 0 0
r2=entebbe	0 -7 9 0 0 0
r2=evening	1 -6 -8 0 11 0
r2=excerpt	0 14 -11 0 0 0
r2=expect	-5 20 -11 -2 0 0
r2=expert	1 -9 7 0 0 0
r2=extra	0 9 -7 0 0 0
r2=extract	0 11 -9 0 0 0
r2=far	3 -8 9 -2 0 0
r2=first	0 12 -6 -2 -2 0
r2=five	0 -12 14 0 0 0
r2=for	5 9 -10 -19 4 0
r2=foreign	0 -9 10 0 0 0
r2=four	-13 -3 9 9 0 0
r2=freeze	0 -7 10 0 0 0
r2=from	0 -10 13 -1 0 0
r2=get	10 -3 -12 0 5 0
r2=go	-6 14 1 -14 -6 0
r2=good	7 -14 12 -2 0 0
r2=gyeongju	1 -7 9 0 -3 0
r2=had	3 -10 11 0 -8 0
r2=half	-7 9 0 0 0 0
r2=halifax	0 -9 10 0 0 0
r2=happen	0 14 -9 0 -2 0
r2=has	0 8 -8 1 0 0
r2=have	-7 -8 14 0 0 0
r2=having	0 -8 9 0 0 0
r2=he	-17 6 8 -12 0 0
r2=here	0 -7 11 -1 0 0
r2=him	1 0 -11 0 8 0
r2=his	7 4 -9 8 -9 0
r2=hold	2 -1 1 -9 6 0
r2=hour	-12 19 -3 0 -5 0
r2=if	0 0 -2 8 0 0
r2=in	-13 -4 6 2 7 -7
r2=is	-13 11 -12 2 6 0
r2=istmo	-7 13 -5 0 0 0
r2=it	-19 3 -1 3 0 8
r2=its	-19 15 4 0 -2 0
r2=izmir	6 -8 4 0 0 0
r2=joint	0 15 -13 0 0 0
r2=just	0 -1 -9 10 0 0
r2=keep	5 -16 12 0 0 0
r2=lake	0 -8 0 0 9 0
r2=lancaster	1 0 -14 13 0 0
r2=last	9 14 -24 -9 8 0
r2=late	13 -9 -4 0 0 0
r2=leave	6 9 -12 -3 -1 0
r2=led	0 14 -10 -2 0 0
r2=level	0 13 -10 0 0 0
r2=levy	0 -17 17 0 0 0
r2=likely	0 -8 0 10 0 0
r2=live	0 -9 9 0 0 0
r2=local	0 -8 10 0 0 0
r2=london	0 -12 15 0 0 0
r2=lunch	4 2 -11 0 0 0
r2=madrid	0 -9 6 7 0 0
r2=mean	0 -10 11 0 0 0
r2=meet	0 -13 13 -4 1 0
r2=merdeka	0 1 -12 1 6 0
r2=milk	0 10 -9 0 0 0
r2=ministerial	0 -8 9 0 0 0
r2=month	5 -9 -4 2 5 0
r2=more	0 -1 -5 11 0 0
r2=morning	-3 13 -10 0 0 0
r2=move	0 3 -11 7 0 0
r2=new	-1 0 1 -11 4 0
r2=next	-11 25 -1 -26 -7 8
r2=no	0 24 -20 0 -1 0
r2=not	-9 -10 13 -1 5 0
r2=nothing	0 21 -17 0 0 0
r2=now	0 -16 18 0 0 0
r2=of	0 7 6 -18 -19 1
r2=one	-14 12 -19 -5 17 0
r2=only	0 -13 14 0 0 0
r2=open	0 -15 12 0 5 0
r2=or	0 17 -11 -8 0 0
r2=oran	0 -12 12 0 0 0
r2=other	1 -17 10 0 4 0
r2=over	-1 -3 9 -2 0 0
r2=paper	0 14 -12 0 0 0
r2=peace	0 17 -16 0 0 0
r2=person	0 -7 0 12 -4 0
r2=phone	9 -6 -2 0 0 0
r2=phuket	0 -12 15 0 0 0
r2=plan	0 6 -2 -11 -5 8
r2=port	0 -8 9 0 0 0
r2=president	-2 1 -9 0 11 0
r2=progress	1 -11 9 0 0 0
r2=prolong	-7 -9 8 8 0 0
r2=promise	-4 5 -11 -3 11 0
r2=publish	0 -15 14 0 0 0
r2=rare	-1 9 -6 0 0 0
r2=rate	0 11 -10 0 0 0
r2=receive	0 -1 -6 0 10 0
r2=round	0 -19 20 0 0 0
r2=rule	0 11 -6 0 0 0
r2=run	0 13 -10 0 0 0
r2=salmon	0 10 -8 0 0 0
r2=samarkand	0 -6 8 0 0 0
r2=say	0 1 -3 8 -10 0
r2=script	0 -11 11 0 0 0
r2=second	0 -30 33 0 0 0
r2=senior	0 -10 11 0 0 0
r2=share	0 9 -8 0 0 0
r2=she	0 13 -12 0 0 0
r2=ship	0 10 -8 0 0 0
r2=shook	0 14 -12 0 0 0
r2=since	0 -18 12 9 0 0
r2=sit	0 16 -13 0 0 0
r2=so	0 10 -6 -1 0 0
r2=something	0 -7 12 0 0 0
r2=soon	-3 -5 -4 14 0 0
r2=south	0 -9 10 0 0 0
r2=southeast	0 12 -11 0 0 0
r2=soybean	-1 14 -6 0 -3 0
r2=spare	9 -3 -6 0 0 0
r2=spoke	-10 0 10 0 0 0
r2=start	0 -21 23 0 0 0
r2=step	0 -19 16 0 4 0
r2=sugar	6 -10 2 0 0 0
r2=summary	0 -9 9 0 0 0
r2=talk	-7 14 -9 -13 13 -2
r2=telephone	28 -23 -4 0 -1 0
r2=tell	-2 9 0 0 -2 0
r2=that	-16 23 -4 -8 -6 0
r2=the	-10 2 3 -19 8 5
r2=their	-12 7 -1 -3 1 0
r2=then	0 -10 6 6 0 0
r2=there	13 -25 16 -14 1 14
r2=thi	7 -2 -3 9 -9 0
r2=third	0 -18 14 1 0 0
r2=though	12 -13 1 0 0 0
r2=three	-11 2 -4 4 5 0
r2=tiktok	-10 8 0 0 0 0
r2=time	4 -1 -4 -11 13 0
r2=to	18 8 -23 1 0 0
r2=trade	-7 -13 14 4 1 0
r2=transcript	13 -17 5 0 0 0
r2=truce	1 15 -21 0 0 0
r2=turnberry	0 -12 14 0 0 0
r2=two	-1 34 -34 -11 6 0
r2=under	0 8 -15 0 7 0
r2=unofficial	0 13 -13 0 0 0
r2=up	2 16 -23 0 0 0
r2=video	13 -6 -16 0 6 0
r2=was	14 -17 5 -1 4 0
r2=we	10 -1 -11 7 0 0
r2=week	18 -19 -5 1 1 6
r2=well	0 0 -11 0 0 9
r2=when	-8 -1 18 -13 -7 0
r2=which	5 0 -10 16 -7 0
r2=who	0 -9 -1 0 12 0
r2=will	10 -10 7 -11 -7 3
r2=wire	0 -7 8 0 0 0
r2=with	5 5 -21 2 10 0
r2=world	0 -12 13 0 0 0
r2=write	0 12 -8 0 0 0
r2=year	-6 -5 -14 8 16 0
r2=yes	0 -10 12 0 0 0
r2=—	-6 -2 0 10 -4 0
r3='	0 15 -3 0 -10 0
r3='s	-6 12 -8 -3 3 0
r3=,	10 -19 4 -4 18 2
r3=-	0 15 -13 -1 0 0
r3=.	-5 -4 6 12 -2 -5
r3=:	3 -16 14 0 -2 0
r3=<agent>	12 -4 -7 12 -8 -1
r3=<day-gone>	17 -27 24 0 -13 -1
r3=<day-today>	-16 -9 20 -5 -1 1
r3=<end>	-3 9 0 -10 -1 -13
r3=<goods-amount>	-6 11 -4 0 0 0
r3=<goods>	-6 12 -10 6 -15 4
r3=<level-noun>	4 2 -9 -16 0 11
r3=<level>	-22 16 -2 -8 0 0
r3=<month-ahead>	-3 1 -1 -19 14 0
r3=<month-gone>	7 -15 2 9 0 0
r3=<name>	-4 -9 2 15 3 -2
r3=<not>	18 -3 -3 -17 4 0
r3=<number>	-10 20 -18 4 0 0
r3=<office>	-10 6 4 -9 -1 0
r3=<organisation>	-12 7 7 -5 -14 -1
r3=<person>	-2 -18 9 1 13 2
r3=<quality>	-9 -7 4 5 -1 12
r3=<seat>	-21 8 -6 -24 23 -1
r3=<sender>	-4 23 -16 0 0 0
r3=<v-agree>	5 -17 -5 13 10 0
r3=<v-buy>	0 15 -12 0 0 0
r3=<v-end>	-20 10 -2 1 -1 0
r3=<v-impose>	9 -8 5 0 -2 0
r3=<v-lack>	-1 -7 11 0 0 0
r3=<v-propose>	25 3 -16 -6 -14 0
r3=<v-renew>	6 16 -14 -7 0 0
r3=<v-say>	-14 15 -3 14 -22 -2
r3=<v-sell>	0 10 -7 0 0 0
r3=<v-sign>	10 -8 3 3 -13 0
r3=<v-stay>	-5 12 -8 6 -17 0
r3=<v-suspend>	-9 2 7 -3 -5 0
r3=<v-target>	-6 22 -9 -4 -1 0
r3=<v-threaten>	0 11 -8 0 0 0
r3=<v-up>	-4 6 -13 0 5 3
r3=?	-5 8 -1 -1 0 0
r3=a	16 -15 5 5 -4 -1
r3=about	-1 -16 9 14 -7 0
r3=according	0 -8 -3 11 0 0
r3=additional	0 -12 13 0 0 0
r3=after	-4 17 -15 -9 3 0
r3=agree	3 -16 15 0 0 0
r3=agreement	-1 13 -5 -6 0 0
r3=alone	0 1 -11 0 9 0
r3=and	-3 -1 0 -7 11 -9
r3=another	0 10 -7 0 0 0
r3=answer	-4 9 -1 0 0 0
r3=apec	-1 -1 -1 -1 9 0
r3=approval	14 -11 -3 0 0 0
r3=as	-8 10 -13 7 2 0
r3=ask	13 -9 -1 0 0 0
r3=at	-1 0 0 -17 6 4
r3=be	-7 9 2 -11 -9 0
r3=been	0 5 -10 6 -1 0
r3=before	0 -7 1 8 0 0
r3=begin	3 -12 7 6 -6 0
r3=behind	0 -8 11 0 0 0
r3=between	17 -13 9 -10 -5 0
r3=but	-9 17 -6 0 0 0
r3=by	-15 -2 1 13 -13 8
r3=call	9 0 -10 0 0 0
r3=can	0 -12 13 0 0 0
r3=carry	0 8 -8 0 0 0
r3=clock	0 -8 9 0 0 0
r3=closed	-1 6 -13 7 0 0
r3=colleague	11 -22 10 1 0 0
r3=come	12 -1 0 -7 0 0
r3=commerce	0 -13 0 12 0 0
r3=counterpart	5 1 -10 6 -4 0
r3=country	3 -22 19 0 0 0
r3=custom	0 11 -10 0 0 0
r3=day	-5 17 -14 -4 3 0
r3=deal	-1 -18 21 -1 0 0
r3=decision	0 -11 12 0 0 0
r3=delegation	-3 18 -9 -2 0 0
r3=desk	-1 14 -10 0 0 0
r3=dinner	4 -11 7 0 0 0
r3=do	14 -4 -6 0 0 0
r3=down	0 10 -16 0 9 0
r3=due	1 -9 8 0 0 0
r3=earth	-1 9 -6 0 0 0
r3=economic	0 21 -15 -7 0 0
r3=edition	0 13 -13 0 0 0
r3=eighth	0 -10 12 0 0 0
r3=eleven	10 -4 -5 0 0 0
r3=else	0 13 -11 0 0 0
r3=end	-14 8 -4 3 0 0
r3=enter	0 -13 14 0 0 0
r3=event	0 -12 12 0 0 0
r3=excellent	-2 -15 18 0 0 0
r3=expect	-2 11 0 -11 0 0
r3=extension	-3 -6 11 0 0 0
r3=failed	0 8 -4 0 0 0
r3=first	-1 -9 16 1 -14 0
r3=for	-14 8 0 0 -14 4
r3=force	0 9 -8 0 0 0
r3=four	0 16 -13 0 0 0
r3=fourth	0 -5 9 -3 0 0
r3=from	0 -10 11 0 -5 0
r3=geneva	0 -17 16 0 -1 0
r3=go	-6 8 -17 3 7 3
r3=good	-13 25 -2 -1 -12 0
r3=great	-2 19 -14 -1 -3 0
r3=gyeongju	0 19 -15 0 -1 0
r3=had	2 7 -8 -7 0 0
r3=half	13 -8 -3 0 0 0
r3=hand	0 21 -19 0 0 0
r3=has	-11 16 -13 -7 7 0
r3=having	0 12 -11 0 0 0
r3=he	2 12 -9 -7 -2 0
r3=hear	0 16 -16 0 0 0
r3=him	4 -8 4 0 0 0
r3=his	-9 26 -13 -3 -2 0
r3=hold	0 31 -25 -2 -2 0
r3=home	0 -14 16 0 0 0
r3=hour	0 -15 1 3 12 0
r3=house	0 -2 -11 12 0 0
r3=i	0 -17 19 0 0 0
r3=in	16 -26 24 -19 3 -13
r3=into	0 8 -5 0 0 0
r3=is	-9 -8 6 4 5 0
r3=it	16 6 -18 -16 0 0
r3=its	-1 22 -13 -2 0 0
r3=joint	0 1 -9 0 6 0
r3=keep	0 -18 19 -2 0 0
r3=kind	0 8 -7 0 0 0
r3=last	0 -18 19 -1 -12 6
r3=lasted	23 -22 0 0 0 0
r3=lasting	0 -26 22 6 0 0
r3=later	0 -7 19 -3 -9 0
r3=latest	0 11 -10 0 0 0
r3=law	13 -12 0 0 0 0
r3=leader	0 -7 12 0 -2 0
r3=leave	0 -3 0 -3 9 0
r3=less	0 -9 13 0 -1 0
r3=letter	0 -9 11 0 0 0
r3=level	3 -16 10 -3 -2 7
r3=little	0 -10 11 0 0 0
r3=longer	0 -9 10 0 0 0
r3=lot	0 -12 12 0 0 0
r3=lunch	0 -14 8 0 6 0
r3=madrid	8 20 -26 0 0 0
r3=market	0 -10 10 0 0 0
r3=meant	0 -10 12 0 0 0
r3=mention	0 -11 3 0 8 0
r3=middle	0 5 -11 7 0 0
r3=might	0 10 -7 0 0 0
r3=minister	3 12 -17 0 0 0
r3=ministry	0 -7 9 0 0 0
r3=money	0 12 -8 0 -1 0
r3=month	0 4 -11 9 0 0
r3=more	3 4 -17 9 -3 0
r3=morning	1 5 -11 1 0 0
r3=most	9 0 -9 0 0 0
r3=mother	0 -13 15 0 0 0
r3=mr	5 0 -1 2 -9 0
r3=nearly	0 12 -11 0 0 0
r3=need	-1 -8 12 0 0 0
r3=negotiate	0 12 -11 0 0 0
r3=new	4 1 -7 9 -7 0
r3=next	1 -15 8 -2 6 0
r3=night	0 -13 0 0 13 0
r3=no	12 -7 0 0 0 0
r3=none	0 9 -8 0 0 0
r3=note	0 -5 -2 9 0 0
r3=nothing	10 -4 -2 0 0 0
r3=now	5 7 -14 0 0 0
r3=number	0 16 -11 -2 0 0
r3=of	-11 0 11 5 -15 0
r3=off	4 -17 12 0 2 0
r3=offer	0 15 -14 0 0 0
r3=olive	0 -12 12 0 0 0
r3=on	-10 -6 16 0 -2 -5
r3=once	0 10 -5 0 -2 0
r3=opened	0 12 -10 0 0 0
r3=or	0 -4 -2 -3 12 0
r3=order	0 14 -12 0 0 0
r3=other	8 -11 3 0 0 0
r3=over	0 11 -10 0 0 0
r3=paper	0 7 -4 0 0 0
r3=pause	0 -21 23 0 0 0
r3=people	0 -7 12 -1 -1 0
r3=permanent	0 -8 9 0 0 0
r3=port	0 11 -7 0 0 0
r3=prepare	-2 -13 11 10 -3 0
r3=promise	13 -7 -1 0 0 0
r3=publish	0 -19 19 0 0 0
r3=put	0 23 -19 0 0 0
r3=rare	0 11 -10 0 0 0
r3=receive	0 -9 9 0 0 0
r3=representative	0 -10 0 9 0 0
r3=return	0 3 -11 0 4 0
r3=rise	3 6 -12 0 0 0
r3=round	-11 -10 21 0 0 0
r3=row	0 10 -8 0 0 0
r3=rule	0 11 -8 0 0 0
r3=run	0 19 -12 0 -6 0
r3=same	0 -6 14 -6 -3 0
r3=say	-11 12 -1 6 -17 0
r3=second	0 -2 5 -9 -5 2
r3=secretary	0 -14 17 -2 0 0
r3=settle	0 -11 -6 9 7 0
r3=seventh	0 11 -11 0 0 0
r3=should	0 18 -15 0 0 0
r3=side	-6 -27 18 4 14 0
r3=sideline	1 -22 9 7 0 0
r3=sign	4 1 -12 7 -5 0
r3=since	-4 0 12 -8 -3 0
r3=sit	-3 -6 1 8 0 0
r3=six	0 10 -9 0 0 0
r3=so	1 4 -15 6 0 0
r3=spanish	11 5 -8 -3 -4 0
r3=spent	0 9 -8 0 0 0
r3=st	0 -9 12 0 0 0
r3=stand	0 -6 -6 12 0 0
r3=standstill	0 -10 11 0 0 0
r3=state	0 -14 5 12 0 0
r3=statement	0 15 -13 0 0 0
r3=stay	0 -14 15 0 0 0
r3=steel	3 5 -9 0 0 0
r3=still	1 -7 8 0 0 0
r3=stockholm	0 15 -12 0 0 0
r3=stop	0 -7 9 0 0 0
r3=strike	0 10 -7 0 0 0
r3=sugar	0 10 -9 0 0 0
r3=summit	0 13 -11 0 0 0
r3=suspend	0 -12 13 0 0 0
r3=talk	1 8 -9 -4 4 0
r3=team	0 2 -13 9 0 0
r3=term	8 -12 5 0 0 0
r3=than	0 18 -12 -2 0 0
r3=that	-9 11 -8 1 0 -2
r3=the	-10 5 -10 5 7 -4
r3=their	6 -15 14 -5 -4 0
r3=then	-15 3 8 -2 0 0
r3=there	0 -6 10 -2 0 0
r3=they	-17 11 5 -8 -1 0
r3=thing	0 -9 9 0 0 0
r3=think	0 10 -8 0 0 0
r3=three	7 -23 19 -4 0 0
r3=through	0 -12 13 0 0 0
r3=time	6 5 -8 0 0 0
r3=to	-7 11 -9 16 -21 0
r3=top	0 -9 10 0 0 0
r3=trade	-5 -12 6 8 6 0
r3=two	8 -9 0 -1 9 0
r3=under	0 10 -6 0 0 0
r3=until	14 5 -15 0 0 0
r3=very	-2 7 -11 7 -2 0
r3=video	-3 -3 8 0 0 0
r3=war	0 13 -12 0 0 0
r3=was	-5 -4 -2 3 0 14
r3=we	-10 6 2 -1 0 0
r3=what	-14 5 -1 -1 8 0
r3=when	0 6 -17 11 0 0
r3=which	15 -11 2 -10 6 0
r3=who	0 -6 9 0 0 0
r3=will	11 24 -33 -4 0 0
r3=winter	0 -17 7 0 11 0
r3=wire	3 11 -13 -3 0 0
r3=within	0 -17 0 6 6 0
r3=would	3 -8 6 4 -9 0
r3=year	-4 10 3 -12 -6 0
r3=york	0 5 -4 -10 6 0
r3=you	-2 -14 7 9 0 0
r3=—	0 10 -22 0 9 0
r4="	7 -4 -6 10 -6 0
r4=(	-2 -8 14 0 0 0
r4=)	15 -17 0 10 -2 0
r4=,	-13 -8 10 7 -8 10
r4=-	-12 10 -2 2 -4 0
r4=.	8 0 -13 0 15 -7
r4=:	2 -13 14 -1 0 0
r4=;	0 -9 8 0 3 0
r4=<agent>	14 -2 -18 1 9 8
r4=<day-ahead>	23 -2 -1 -7 -3 -15
r4=<day-gone>	-21 1 9 5 0 -6
r4=<day-today>	-6 25 -17 -9 0 0
r4=<duty>	-11 -3 11 0 -9 0
r4=<end>	-5 4 4 -3 0 -10
r4=<gate>	-11 -10 11 0 -4 8
r4=<goods>	-36 6 7 -9 13 0
r4=<level-noun>	-6 26 -21 3 -4 0
r4=<level>	-10 25 -11 -5 -11 0
r4=<month-ahead>	3 -10 18 0 -16 0
r4=<month-gone>	24 -29 17 -12 -9 0
r4=<name>	9 -14 15 -15 -4 -2
r4=<not>	3 4 -14 1 7 0
r4=<number>	6 -5 13 -11 -24 0
r4=<office>	21 -9 -13 0 9 0
r4=<organisation>	0 -17 9 2 8 0
r4=<person>	0 -8 -3 13 0 0
r4=<quality>	-15 8 2 -14 3 0
r4=<seat>	11 -14 10 -2 -3 -1
r4=<sender>	-1 23 -18 0 0 0
r4=<span>	11 -6 -18 12 10 5
r4=<v-agree>	0 12 -10 -9 4 0
r4=<v-bear>	4 -14 16 0 -7 0
r4=<v-begin>	0 -19 -5 25 12 -2
r4=<v-buy>	0 16 -14 0 0 0
r4=<v-down>	-7 -5 0 12 0 0
r4=<v-end>	-1 -15 16 -16 13 0
r4=<v-impose>	12 0 6 -30 -13 0
r4=<v-lack>	0 14 -12 0 0 0
r4=<v-propose>	-3 0 7 0 -19 0
r4=<v-renew>	-3 17 -11 0 0 0
r4=<v-say>	-17 12 1 -23 1 3
r4=<v-sign>	-9 25 -23 0 4 0
r4=<v-stay>	12 -13 8 -3 -3 0
r4=<v-suspend>	12 -20 13 0 -2 0
r4=<v-target>	5 -11 10 0 0 0
r4=<v-up>	-2 5 -14 5 10 0
r4=a	0 15 -10 -27 -9 12
r4=across	-5 -10 5 9 0 0
r4=after	-10 23 -24 11 -3 0
r4=agree	0 8 -9 0 0 0
r4=agreement	0 -16 5 12 0 0
r4=air	0 11 -8 -3 0 0
r4=all	-8 12 -2 0 0 0
r4=an	0 -10 4 -2 11 0
r4=and	-13 -2 7 -23 19 -7
r4=another	0 10 -11 0 3 0
r4=any	0 -10 12 0 0 0
r4=are	0 20 -13 -5 0 0
r4=arrangement	0 -14 17 -1 0 0
r4=as	7 4 -8 -9 3 0
r4=ask	0 14 -11 0 0 0
r4=at	13 3 -9 -1 -1 -1
r4=authority	0 -3 -4 0 0 10
r4=back	-3 16 -11 0 0 0
r4=because	0 10 -9 0 0 0
r4=been	-12 26 -14 -8 0 0
r4=before	-7 13 -16 2 7 0
r4=begin	0 -11 2 4 7 0
r4=between	16 6 -18 -2 0 0
r4=both	0 12 -10 0 0 0
r4=bridge	0 0 -10 10 0 0
r4=broke	0 9 -7 0 0 0
r4=busan	-5 10 -3 0 0 0
r4=call	-11 5 7 0 0 0
r4=capital	9 2 -3 -6 -1 0
r4=carry	0 -15 17 0 -1 0
r4=city	0 -11 16 -3 0 0
r4=coffee	0 -11 12 0 0 0
r4=come	0 -25 16 14 -2 0
r4=commerce	0 -11 2 9 0 0
r4=conclude	0 10 -7 0 0 0
r4=confirm	-11 13 0 0 0 0
r4=constructive	0 -12 13 0 0 0
r4=continue	0 13 -9 -1 0 0
r4=cotton	0 -11 11 0 0 0
r4=country	1 9 -8 0 -1 0
r4=dark	0 -9 10 0 0 0
r4=date	4 -1 2 0 -9 0
r4=deal	8 2 -10 0 -3 0
r4=declare	0 -14 14 0 0 0
r4=delegation	-2 -11 10 4 0 0
r4=did	0 -9 10 0 0 0
r4=do	-4 14 -7 0 0 0
r4=done	0 -23 25 0 0 0
r4=down	0 10 -8 0 0 0
r4=duty	0 -29 32 -3 0 0
r4=each	-1 25 -21 0 0 0
r4=earth	0 11 -10 0 0 0
r4=end	-12 4 9 -12 -1 0
r4=evening	0 4 -13 0 8 0
r4=expect	0 -5 0 9 -6 0
r4=extend	-3 10 -5 0 0 0
r4=fact	0 19 -16 0 0 0
r4=fentanyl	0 -8 9 0 0 0
r4=first	-12 5 -3 -9 12 0
r4=five	0 10 -8 0 0 0
r4=follow	0 -11 13 0 0 0
r4=followed	1 9 -11 0 0 0
r4=for	9 0 -10 1 0 0
r4=foreign	-6 10 0 -5 0 0
r4=fourth	0 12 -10 0 0 0
r4=from	0 20 -16 -13 1 0
r4=gave	-1 16 -12 0 0 0
r4=geneva	0 19 -18 0 0 0
r4=get	-8 15 -6 0 0 0
r4=go	-2 0 -6 1 12 0
r4=good	0 0 -15 0 11 0
r4=government	-1 11 -6 0 0 0
r4=great	-2 -7 10 0 0 0
r4=half	0 18 -16 0 0 0
r4=hall	-2 28 -23 -1 -4 0
r4=harbour	0 11 -10 0 0 0
r4=has	5 10 -10 -3 -2 0
r4=have	-7 -12 22 -9 0 0
r4=he	-7 18 -11 7 -15 0
r4=head	2 -18 11 0 6 0
r4=heard	0 -14 14 0 0 0
r4=here	-3 7 -8 0 5 0
r4=him	0 -10 11 0 0 0
r4=hold	-4 -13 14 5 0 0
r4=home	0 -4 10 -2 -3 0
r4=i	0 11 -11 0 0 0
r4=if	0 -12 14 0 0 0
r4=in	11 -7 17 -26 -9 0
r4=into	0 -16 11 7 0 0
r4=is	10 11 -11 -8 -7 0
r4=it	0 -20 5 24 -2 0
r4=its	0 -6 12 0 -1 0
r4=jamieson	0 -10 0 9 0 0
r4=know	0 10 -9 0 0 0
r4=land	12 -15 4 0 0 0
r4=last	0 10 -3 -6 0 0
r4=later	1 -14 -8 0 15 0
r4=level	0 14 -9 0 0 0
r4=list	0 8 -6 0 0 0
r4=longer	0 9 -9 0 0 0
r4=lose	0 -10 5 0 4 0
r4=margin	0 -21 24 -1 0 0
r4=matter	0 10 -8 0 0 0
r4=mean	0 13 -8 0 -5 0
r4=meet	-1 -20 20 6 -2 0
r4=middle	-10 0 10 0 0 0
r4=minister	9 0 -1 -4 -3 0
r4=ministry	9 -13 -2 7 0 0
r4=minute	6 4 -18 3 0 0
r4=month	0 -8 5 0 0 0
r4=most	0 12 -11 0 0 0
r4=mr	8 -14 11 -1 -1 0
r4=need	0 11 -11 0 0 0
r4=negotiation	0 -8 -5 13 0 0
r4=new	-1 0 -6 -2 12 0
r4=next	-10 -4 0 16 0 0
r4=night	3 8 -15 0 0 0
r4=nobody	0 11 -9 0 0 0
r4=noon	6 -9 -3 7 0 0
r4=not	10 8 -18 -8 2 0
r4=nothing	-6 -14 13 7 0 0
r4=now	10 -14 5 0 0 0
r4=of	2 -9 10 -2 0 -4
r4=off	-2 -4 10 -2 0 0
r4=offer	0 14 -13 0 0 0
r4=on	9 7 -7 0 -15 0
r4=once	0 -9 11 0 0 0
r4=one	0 -24 32 -3 -9 0
r4=or	0 4 -16 14 -1 0
r4=our	-7 11 -5 0 0 0
r4=over	-6 16 -7 -3 0 0
r4=paper	0 -16 12 3 0 0
r4=pass	0 -8 0 0 10 0
r4=pause	10 2 -12 -3 0 0
r4=pay	9 0 -14 0 0 0
r4=people	0 -7 -1 0 9 0
r4=plan	8 -15 11 -3 0 0
r4=president	0 -11 -16 -5 33 0
r4=prime	4 1 -9 0 0 0
r4=productive	0 -1 -9 10 0 0
r4=progress	2 6 -11 0 0 0
r4=prolong	0 8 -7 0 0 0
r4=promise	9 -14 5 0 0 0
r4=propose	0 9 -5 0 0 0
r4=publish	0 13 -11 0 0 0
r4=put	-3 -8 13 0 0 0
r4=rate	0 11 -8 0 0 0
r4=report	0 10 -10 0 0 0
r4=reporter	-5 13 -6 0 0 0
r4=result	0 13 -12 0 0 0
r4=resume	0 -10 6 3 0 0
r4=return	0 11 -9 0 0 0
r4=round	0 17 -14 -3 -1 0
r4=say	-11 3 0 -11 8 4
r4=second	4 -1 -9 -9 16 0
r4=see	1 12 -10 0 -1 0
r4=send	0 11 -5 0 -2 0
r4=she	0 -9 0 11 0 0
r4=sheet	0 10 -8 0 0 0
r4=ship	0 -7 8 0 0 0
r4=side	0 -9 3 12 -5 0
r4=sit	1 -11 8 -5 4 0
r4=so	13 -6 -13 7 0 0
r4=spoken	-12 9 0 0 0 0
r4=start	6 -3 -25 21 0 0
r4=statement	2 0 -12 0 7 0
r4=still	0 -5 -1 10 -1 0
r4=stop	0 -10 11 0 0 0
r4=summit	6 -16 8 0 0 0
r4=suspension	13 -8 -4 0 0 0
r4=take	0 8 0 -13 0 0
r4=talk	0 -6 12 0 -7 0
r4=talked	9 -10 0 0 0 0
r4=tariff	-12 22 -15 4 -6 0
r4=tea	0 14 -13 0 0 0
r4=telephone	21 -23 5 0 0 0
r4=than	-4 0 9 0 -6 0
r4=that	-11 4 -1 13 -5 0
r4=the	-4 3 0 -12 -10 19
r4=their	7 -28 19 -10 11 0
r4=them	0 -16 4 13 0 0
r4=then	0 -13 0 14 0 0
r4=they	0 -11 5 6 0 0
r4=thi	6 -11 17 -5 -7 0
r4=thing	0 12 -10 0 0 0
r4=third	0 11 -5 -3 -2 0
r4=time	0 -8 23 -3 -19 2
r4=to	-13 0 -4 15 0 1
r4=together	0 -10 10 0 0 0
r4=town	0 16 -14 0 0 0
r4=trade	-13 23 -1 -10 -5 0
r4=translation	0 10 -9 0 0 0
r4=truce	-6 -8 12 -9 7 0
r4=two	9 -43 30 12 -2 0
r4=vice	-7 -3 12 -1 0 0
r4=villa	0 12 -4 -4 -1 0
r4=visit	-4 -6 -1 16 0 0
r4=war	0 -20 21 0 0 0
r4=was	1 -22 30 -13 -5 0
r4=week	13 -4 0 -5 -12 5
r4=which	0 -25 28 0 -5 0
r4=whose	5 -10 6 0 0 0
r4=with	-20 -4 21 -19 5 0
r4=within	0 -14 -11 14 8 0
r4=without	3 -16 3 3 7 0
r4=would	-5 -12 20 0 -2 0
r4=year	-6 -23 25 -7 5 0
r4=yet	0 -9 0 0 11 0
r4=—	-1 10 -4 -10 0 0
r=" .	0 13 -10 0 0 0
r=" <end>	0 -14 14 0 0 0
r='s duty	-2 9 -4 0 0 0
r='s good	0 -8 12 0 0 0
r='s meet	0 -21 25 0 -1 0
r='s new	0 -10 11 0 0 0
r='s talk	0 0 -11 0 10 0
r='s tariff	0 -5 -5 0 10 0
r=( <day-today>	-6 15 -5 -4 0 0
r=( <organisation>	-6 -10 16 -3 0 0
r=( excerpt	0 14 -11 0 0 0
r=( extract	0 11 -9 0 0 0
r=( istmo	-7 13 -5 0 0 0
r=( time	0 10 -9 0 0 0
r=( transcript	15 -15 0 0 0 0
r=( translated	0 -12 14 0 0 0
r=( wire	0 -7 8 0 0 0
r=) .	0 -5 9 0 0 0
r=) :	5 -15 11 0 0 0
r=) <end>	-10 -1 -1 0 12 0
r=, "	-9 11 -8 7 -3 0
r=, <day-ahead>	-2 7 -14 13 -4 0
r=, <day-today>	0 -8 10 0 0 0
r=, <end>	0 -10 10 0 0 0
r=, <level>	-1 18 -13 0 0 0
r=, <name>	8 5 -13 -5 6 0
r=, <number>	1 -23 19 -4 9 0
r=, <office>	0 -21 19 0 3 0
r=, <organisation>	0 8 -7 0 0 0
r=, <person>	-3 -4 10 1 -4 0
r=, <quality>	0 14 -10 0 0 0
r=, <seat>	0 18 -13 -1 0 0
r=, <span>	0 23 -14 -7 -15 0
r=, a	-8 4 2 3 -5 0
r=, according	0 11 -5 0 -1 0
r=, after	17 -10 5 -10 -3 0
r=, all	6 3 -13 0 0 0
r=, and	-2 7 -13 20 -16 -7
r=, as	0 -18 5 0 17 0
r=, at	-7 -1 14 -14 -7 0
r=, beside	0 -8 8 0 0 0
r=, between	-2 10 -7 0 0 0
r=, but	-7 15 -7 0 0 0
r=, by	6 -12 10 -1 0 0
r=, for	0 -5 -4 -5 15 0
r=, from	0 -6 9 0 0 0
r=, get	11 -7 -2 0 0 0
r=, had	0 10 -8 0 0 0
r=, have	0 -11 12 0 0 0
r=, in	0 -23 17 3 9 0
r=, it	-9 0 9 -1 0 0
r=, last	14 -10 -5 0 0 0
r=, lasted	5 3 -11 0 0 0
r=, led	0 11 -8 0 0 0
r=, less	0 10 -11 0 0 0
r=, local	0 -10 11 0 0 0
r=, mr	-4 12 -5 0 0 0
r=, no	0 11 -10 0 0 0
r=, nobody	0 -3 9 0 0 0
r=, not	-3 -8 12 0 0 0
r=, of	0 -11 13 0 0 0
r=, on	21 -1 -7 -7 0 0
r=, or	0 17 -8 -7 -1 0
r=, publish	0 11 -12 0 0 0
r=, she	0 11 -11 0 0 0
r=, spare	9 -3 -6 0 0 0
r=, that	-10 10 0 -2 0 0
r=, the	3 -14 20 -16 0 -1
r=, there	0 10 -8 0 0 0
r=, time	13 -8 -2 0 0 0
r=, to	8 9 -22 4 0 0
r=, two	-5 11 -4 0 0 0
r=, under	0 0 -8 0 9 0
r=, until	0 -10 11 0 0 0
r=, we	0 24 -23 0 0 0
r=, what	0 11 -11 0 0 0
r=, when	-1 -2 14 -12 -7 0
r=, which	0 0 -9 17 -6 0
r=, while	0 -9 10 0 0 0
r=, with	-12 0 -2 -3 13 0
r=, yes	0 -10 12 0 0 0
r=- <name>	11 -11 0 3 0 0
r=- <person>	0 15 -13 0 0 0
r=- a	0 11 -10 0 0 0
r=- the	-11 4 3 0 0 0
r=. .	0 10 -9 0 0 0
r=. <end>	-4 -3 1 0 10 -11
r=: <day-ahead>	1 9 -12 -3 0 0
r=: <end>	0 13 -11 0 0 0
r=: <name>	-8 14 -8 0 0 0
r=: <span>	0 -8 9 0 0 0
r=: a	0 11 -10 0 0 0
r=: on	0 20 -18 0 0 0
r=: the	10 3 -11 0 0 0
r=; <name>	1 -17 8 0 8 0
r=; both	-5 -7 12 0 0 0
r=; it	1 20 -23 0 0 0
r=; they	-7 18 -11 0 0 0
r=; until	0 -12 12 0 0 0
r=<day-ahead> <end>	-6 11 -10 5 -4 0
r=<day-gone> ,	0 -8 9 0 0 0
r=<day-today> .	10 0 0 0 -7 0
r=<day-today> the	8 -1 -6 0 0 0
r=<day-today> with	10 -2 -5 0 0 0
r=<name> 's	11 -16 11 8 -11 0
r=<name> ,	0 19 -15 0 0 0
r=<name> and	0 14 -11 3 -5 0
r=<name> in	0 -8 -19 -4 30 0
r=<name> levy	0 -9 9 0 0 0
r=<name> trade	0 -10 0 9 0 0
r=<number> of	0 -9 10 0 0 0
r=<person> ,	-7 -10 8 0 8 0
r=<person> .	7 -31 24 2 0 0
r=<person> and	-5 11 -12 0 5 0
r=<person> announce	0 11 -9 0 0 0
r=<person> at	0 -12 -8 6 14 0
r=<person> before	0 6 -2 4 -11 0
r=<person> for	0 11 -6 -3 0 0
r=<person> had	-2 -6 10 0 0 0
r=<person> in	-11 -4 7 2 0 0
r=<person> is	0 7 -13 0 4 0
r=<person> of	0 5 3 -3 -9 0
r=<person> on	8 -29 6 2 7 0
r=<quality> good	11 -9 0 0 0 0
r=<seat> .	14 -25 16 0 -1 0
r=<seat> in	-1 8 5 -5 -17 0
r=? <end>	5 1 0 -10 0 0
r=a truce	-5 9 -3 0 0 0
r=about how	1 -11 10 0 0 0
r=about the	0 17 -12 -2 -3 0
r=after <person>	17 -20 6 0 0 0
r=after all	0 12 -10 0 0 0
r=after he	8 -16 10 0 0 0
r=after the	1 10 -10 0 0 0
r=afternoon ,	0 2 -22 12 0 6
r=afternoon .	0 -12 5 6 0 0
r=afternoon the	0 -9 11 0 0 0
r=again ,	0 -18 16 5 -1 0
r=again .	-3 10 -6 0 0 0
r=again ?	0 10 -8 0 0 0
r=again in	0 -15 7 15 -11 0
r=again on	-12 14 1 -9 -3 0
r=again within	0 -14 -1 17 0 0
r=and <day-gone>	0 -12 10 2 0 0
r=and <day-today>	0 -9 10 0 0 0
r=and <number>	0 11 -9 0 0 0
r=and again	-7 -3 11 0 0 0
r=and agree	5 -19 9 4 0 0
r=and are	0 -17 18 0 0 0
r=and ask	0 -3 -6 11 0 0
r=and come	0 14 -14 0 0 0
r=and is	0 21 -16 0 -5 0
r=and keep	10 -9 0 0 0 0
r=and last	0 30 -29 0 0 0
r=and meet	0 17 -16 0 0 0
r=and not	0 -9 11 0 0 0
r=and promise	-2 11 -4 -2 0 0
r=and run	0 10 -9 0 0 0
r=and sign	0 -13 16 0 0 0
r=and the	0 -11 -4 11 6 0
r=and will	6 -15 8 -2 0 3
r=as plan	0 -11 12 0 0 0
r=as well	0 10 -8 0 0 0
r=at <level>	0 11 -6 0 -1 0
r=at a	-7 -2 12 -4 -2 0
r=at lancaster	1 -3 -10 13 0 0
r=at merdeka	0 1 -12 1 6 0
r=at one	0 19 -15 0 0 0
r=at present	0 -9 10 0 0 0
r=at the	4 -13 7 0 0 4
r=back .	14 -14 0 0 0 0
r=before a	10 0 -12 0 0 0
r=before the	-2 -13 0 1 16 0
r=begin on	0 10 -12 4 0 0
r=between <office>	0 -10 9 0 0 0
r=between <person>	0 5 0 0 -9 0
r=between <seat>	1 17 -18 0 0 0
r=by <name>	0 -16 17 0 0 0
r=by <person>	-9 -14 18 -3 -3 6
r=by <span>	0 12 -11 0 0 0
r=by phone	9 -5 -1 0 0 0
r=by telephone	11 -2 -7 0 -1 0
r=by video	7 0 -15 0 6 0
r=call with	8 -7 0 0 0 0
r=conference with	10 -8 0 0 0 0
r=continue .	0 -11 12 0 0 0
r=each other	2 -25 12 4 4 0
r=early next	-1 5 6 -9 -4 0
r=end .	0 -14 15 0 0 0
r=end in	9 0 -10 0 0 0
r=end on	0 10 -12 6 -1 0
r=evening ,	2 -14 15 0 -4 0
r=evening .	-14 0 11 -7 -2 0
r=evening ;	0 10 -10 0 0 0
r=evening <person>	-7 -6 15 0 0 0
r=evening they	0 -8 8 -1 0 0
r=fail ,	0 12 -9 0 0 0
r=for <name>	-4 16 -9 0 0 0
r=for <number>	12 -8 0 -1 0 0
r=for an	11 0 -4 0 -2 0
r=for round	0 -17 18 0 0 0
r=for the	0 7 -1 -1 -14 2
r=from <day-ahead>	-10 -5 0 17 -7 0
r=from <day-gone>	0 -6 -4 0 13 0
r=from <person>	8 -18 11 0 0 0
r=from <seat>	0 11 -10 0 0 0
r=from the	-9 13 0 0 0 0
r=had been	-7 0 8 0 0 0
r=had lasted	-4 -4 9 0 0 0
r=has been	-3 -8 9 2 0 0
r=have been	0 3 -11 8 0 0
r=he would	0 -9 11 0 0 0
r=here on	0 -8 16 -3 0 0
r=his <quality>	12 -19 3 10 -3 0
r=hold in	0 -10 12 0 0 0
r=in <month-ahead>	0 -22 -25 15 34 0
r=in <name>	-22 19 -45 22 11 0
r=in <number>	-3 18 -8 0 -2 0
r=in <person>	0 -29 31 0 0 0
r=in <seat>	6 -1 5 0 -16 -4
r=in <span>	0 12 -8 -8 0 0
r=in a	2 19 -17 -2 0 0
r=in about	0 -6 -5 10 0 0
r=in busan	9 1 0 -1 -14 0
r=in entebbe	0 -7 9 0 0 0
r=in geneva	4 -18 19 -4 0 0
r=in kuala	-11 5 -5 5 4 0
r=in london	0 -9 11 0 0 0
r=in new	0 2 -2 -10 6 0
r=in oran	0 -12 12 0 0 0
r=in person	0 -7 0 12 -4 0
r=in phuket	0 -12 15 0 0 0
r=in samarkand	0 -6 8 0 0 0
r=in seoul	0 0 18 -15 0 0
r=in the	9 19 -33 -11 18 0
r=is a	0 -7 10 0 0 0
r=is being	0 -11 2 9 0 0
r=is plan	-4 8 -4 -8 -1 9
r=is the	-1 14 -9 0 0 0
r=it 's	-1 14 -9 0 0 0
r=it a	-2 16 -15 0 0 0
r=it first	0 11 -9 0 0 0
r=it is	-7 0 -13 5 10 0
r=it was	14 -20 0 0 12 0
r=last week	0 -2 11 -2 -2 0
r=later in	0 -14 4 0 4 0
r=later thi	0 -14 -3 20 -4 0
r=morning ,	0 17 -19 0 0 0
r=morning .	16 -16 0 5 -1 0
r=morning <person>	0 -11 13 0 0 0
r=morning and	0 -6 9 0 0 0
r=morning in	-10 13 -4 0 0 0
r=mr <person>	-3 13 -22 3 6 0
r=next week	0 -11 -8 0 14 0
r=next year	0 -9 -9 9 6 0
r=night .	0 11 -8 -1 0 0
r=night and	14 -8 -6 0 0 0
r=night to	0 -8 9 0 0 0
r=of <day-ahead>	0 -17 21 0 0 0
r=of <day-gone>	13 -10 3 -1 -4 0
r=of <level>	-7 11 0 0 0 0
r=of <number>	-11 0 11 0 -2 0
r=of <office>	17 -2 -9 -6 0 0
r=of <person>	-10 -1 6 0 1 0
r=of <quality>	0 -7 9 0 0 0
r=of <span>	0 -10 17 0 0 0
r=of last	0 -24 17 0 10 0
r=of mr	0 12 -11 0 -1 0
r=of next	0 10 -4 0 0 0
r=of peace	0 11 -11 0 0 0
r=of president	0 -3 -5 0 9 0
r=of talk	-5 10 -5 -5 1 0
r=of the	0 -13 10 -10 11 -2
r=of their	0 -16 2 4 4 0
r=off .	4 1 -10 0 5 0
r=on <day-ahead>	5 -12 -20 0 20 11
r=on <day-gone>	15 -8 -4 0 1 -9
r=on <day-today>	-13 17 -4 2 -3 0
r=on <person>	0 9 -6 0 0 0
r=on <quality>	0 -9 11 0 0 0
r=on <seat>	3 -11 8 0 0 0
r=on a	-6 -17 18 2 0 0
r=on beef	0 -11 6 3 0 0
r=on it	0 -11 13 0 0 0
r=on that	0 10 -5 -2 0 0
r=on the	0 9 -3 0 -12 0
r=on trade	-10 14 -3 0 0 0
r=once more	0 -17 4 13 -5 0
r=over the	0 12 -9 0 0 0
r=publish a	0 12 -10 0 0 0
r=resume in	0 8 -6 0 0 0
r=resume on	0 -1 -8 9 0 0
r=since geneva	0 15 -14 0 0 0
r=since the	-6 -19 28 -6 -3 0
r=so far	0 -9 12 0 0 0
r=so that	0 9 -9 0 0 0
r=some time	0 -9 -6 0 15 0
r=that <name>	13 -4 -3 0 0 0
r=that <person>	-6 11 -22 -3 15 0
r=that a	0 16 -17 0 0 0
r=that begin	0 -10 12 0 0 0
r=that had	1 -11 13 0 0 0
r=that he	-25 12 10 -7 -11 0
r=that his	0 15 -11 0 0 0
r=that it	-2 14 -7 -2 -3 0
r=that its	-10 12 0 0 0 0
r=that the	2 21 -20 0 -11 0
r=that there	17 -40 29 0 0 0
r=the <name>	-5 16 -18 0 1 0
r=the <office>	1 -21 15 6 0 0
r=the <organisation>	-4 15 -6 -1 0 0
r=the <person>	-1 -1 12 -3 -11 0
r=the <quality>	0 -12 8 4 2 0
r=the <seat>	0 -18 3 -4 15 0
r=the first	0 11 -10 0 0 0
r=the meet	0 -4 10 0 -7 0
r=the tariff	-3 -7 10 0 0 0
r=the truce	7 4 -15 0 0 0
r=there on	0 -11 14 0 0 0
r=they had	0 -15 11 6 0 0
r=they will	12 -9 -1 0 0 0
r=thi month	5 0 -10 5 0 0
r=thi week	14 -1 -11 0 -10 7
r=thi year	-3 -5 -2 0 12 0
r=to <day-ahead>	0 22 -17 -2 0 0
r=to <day-gone>	0 -12 14 0 0 0
r=to <name>	0 8 1 -1 -8 0
r=to <person>	20 -11 -12 0 0 0
r=to <seat>	-19 -8 19 16 -25 0
r=to a	-6 9 -1 0 0 0
r=to bring	0 9 -8 0 0 0
r=to complete	21 -16 -2 0 0 0
r=to freeze	0 -9 11 0 0 0
r=to go	0 -16 18 -2 0 0
r=to his	15 -13 0 0 0 0
r=to keep	-5 -5 10 0 0 0
r=to leave	0 8 -10 0 0 0
r=to prolong	-3 -13 6 9 0 0
r=to suspend	-3 -4 8 0 0 0
r=to talk	3 -9 7 0 0 0
r=to the	-14 14 -8 -4 6 0
r=together in	0 -10 13 0 0 0
r=twice ,	12 -10 0 0 0 0
r=was "	-2 -13 16 0 0 0
r=was the	0 -14 16 0 0 0
r=week of	0 13 -11 0 0 0
r=will be	0 7 -17 7 0 0
r=will take	0 -5 12 -4 0 0
r=with <name>	0 1 14 -10 -26 0
r=with <person>	4 -13 6 -3 12 -2
r=with <quality>	0 -7 17 0 -9 0
r=with <seat>	7 17 -33 4 0 0
r=with a	1 -22 9 -5 17 0
r=with an	-1 9 -5 0 0 0
r=with mr	0 -6 -1 10 0 0
r=with our	2 -10 0 7 0 0
r=with the	1 -4 -9 8 -4 13
r=with two	0 16 -14 -2 0 0
r=without a	0 -11 9 3 0 0
r=without result	0 10 -10 0 0 0
r=would be	6 6 -11 0 -2 0
r=— <name>	3 -11 8 -11 7 0
r=— <person>	-16 33 -13 -7 -23 0
r=— <quality>	-5 -2 2 -2 9 0
r=— <span>	4 8 -10 0 0 0
r=— a	0 25 -23 0 0 0
r=— for	7 0 -11 0 0 0
r=— on	0 -7 11 0 0 0
r=— second	0 -10 10 0 0 0
r=— the	-6 7 -3 -10 6 0
r=— there	0 18 -16 0 0 0
r=— three	0 12 -10 0 0 0
r=— with	0 0 -10 8 0 0
right:calls	45 -16 -26 -2 -21 1
right:coming	-4 -4 12 6 -20 -1
right:ended	-4 4 9 -13 -16 -3
right:experts	-14 -12 17 -17 0 21
right:m=adjourned	0 8 -3 -2 0 0
right:m=arrive	0 -13 13 0 0 0
right:m=arrives	0 8 -5 0 0 0
right:m=assembly	0 18 -17 0 0 0
right:m=bargain	-3 -4 9 0 0 0
right:m=broke off	0 -7 10 0 0 0
right:m=broke up	0 -10 13 0 0 0
right:m=came	5 -11 3 -14 9 5
right:m=conference	14 -22 -7 -2 0 22
right:m=delegations	-8 -15 13 5 0 0
right:m=due	12 0 -11 4 -2 0
right:m=edition	0 23 -18 -3 0 0
right:m=expected	-6 0 2 9 -17 0
right:m=face to face	0 -9 11 0 0 0
right:m=flew	0 9 -13 6 0 0
right:m=flies	-1 -9 16 -1 -3 0
right:m=fly	0 -12 14 0 0 0
right:m=go	0 5 -16 7 -1 9
right:m=goes	-6 10 -2 -6 0 0
right:m=haggling	5 -22 17 0 0 0
right:m=here	0 -18 12 7 1 0
right:m=lands	0 -2 10 -2 -2 0
right:m=meet	11 -16 2 -18 16 0
right:m=meeting	7 -8 22 -20 -22 0
right:m=meetings	-7 16 -5 -2 0 0
right:m=meets	0 -10 12 0 0 0
right:m=met	-3 -15 15 6 0 0
right:m=negotiate	0 9 -8 0 0 0
right:m=negotiations	-12 -3 9 4 -9 0
right:m=parted	0 -8 10 0 0 0
right:m=receives	0 16 -10 0 -7 0
right:m=rounds	0 20 -18 0 0 0
right:m=see each other	4 6 -10 0 0 0
right:m=settled	-10 3 1 -2 3 0
right:m=signed	0 4 3 0 -26 0
right:m=sits	0 17 -16 0 0 0
right:m=sitting	-3 12 -21 9 0 0
right:m=spent	0 9 -8 0 0 0
right:m=summit	4 11 -4 -7 -6 0
right:m=table	-5 37 -25 -5 -7 0
right:m=talk	21 -26 4 16 -6 0
right:m=talked	31 -23 0 -2 -5 0
right:m=talking	4 -29 19 0 11 0
right:m=talks	-19 11 -3 -6 5 -6
right:m=there	2 -8 13 -15 -4 8
right:m=time	-17 5 -6 -7 15 3
right:m=to see	0 15 -13 -2 0 0
right:m=travel	0 0 9 0 -9 0
right:m=visit	0 0 -12 10 4 0
right:m=went	-20 0 0 -5 19 0
right:meets	-1 -9 6 -11 4 14
right:running	1 -3 3 0 0 -16
right:summit	0 -8 10 -17 5 1
right:sure	-2 8 1 -19 0 -12
right:wished	-4 12 -9 -14 16 -9
s:!	-7 22 -16 0 0 0
s:"	-22 18 2 -2 -7 -12
s:'s	-8 3 -2 3 2 -6
s:(	-6 -6 2 7 2 -9
s:)	-9 -1 0 6 2 -10
s:*	13 -12 1 2 -1 0
s:+	-7 -10 10 8 0 0
s:,	-2 -6 9 5 8 -7
s:-	3 3 -7 17 -27 12
s:.	2 -5 6 7 6 -13
s:/	11 12 -17 0 -21 0
s::	18 -10 5 -26 6 9
s:;	5 4 -7 12 -13 -20
s:<agent>	-7 4 3 -1 -13 1
s:<day-ahead>	-14 -5 21 -24 7 -8
s:<day-gone>	4 8 -9 11 -13 -14
s:<day-today>	-5 27 -14 -21 -1 -14
s:<duty>	1 8 9 -27 -16 -11
s:<gate>	-26 13 4 -16 -6 7
s:<goods-amount>	0 10 2 -16 -12 0
s:<level-noun>	-3 -10 -5 16 3 19
s:<level>	-3 34 -18 -27 -6 -8
s:<money>	-19 20 -2 -6 -6 0
s:<month-ahead>	-7 -30 7 22 16 -16
s:<month-gone>	42 -17 -4 5 0 -14
s:<month-today>	-7 -19 21 6 -4 0
s:<name>	-26 1 -14 17 38 -7
s:<not>	-21 8 8 -5 -3 -6
s:<number>	-5 11 -15 -3 13 -14
s:<office>	12 -22 4 -4 11 6
s:<organisation>	-13 22 -11 -1 -9 3
s:<points>	-25 20 -22 -3 19 0
s:<quality>	7 7 -3 -3 -15 3
s:<seat>	10 -2 -13 2 24 -10
s:<sender>	-11 23 1 -24 -36 0
s:<span>	-14 -10 14 -1 9 -8
s:<taker>	-29 15 -3 0 2 0
s:<v-agree>	0 -11 9 -2 15 0
s:<v-bear>	0 15 -19 5 5 -18
s:<v-begin>	-28 -6 3 9 6 25
s:<v-buy>	1 10 0 -12 -7 -2
s:<v-deny>	-21 18 -2 2 -3 0
s:<v-down>	0 -5 4 8 -10 2
s:<v-end>	3 20 -19 19 -21 -21
s:<v-impose>	-9 20 -8 -6 -2 -3
s:<v-lack>	-11 6 -14 8 5 4
s:<v-propose>	18 -5 -4 -7 2 -6
s:<v-refuse>	3 10 -18 6 -3 0
s:<v-renew>	1 -1 5 14 -17 -4
s:<v-return>	-19 7 -1 7 1 -5
s:<v-say>	-3 4 -10 6 9 -1
s:<v-sell>	-17 14 3 -15 -6 1
s:<v-sign>	-27 15 4 -15 -8 3
s:<v-stay>	7 4 -12 -4 4 21
s:<v-suspend>	-1 2 3 -7 -10 1
s:<v-target>	5 16 -9 -10 -12 -9
s:<v-threaten>	-3 9 0 -2 -7 0
s:<v-up>	-3 2 -2 8 -9 3
s:?	-6 6 4 -25 0 -2
s:@	-7 12 -4 -1 0 0
s:a	12 3 -7 -5 -7 10
s:aarhu	0 -5 10 -3 0 0
s:abba	0 -10 11 0 0 0
s:aboard	0 -5 -11 19 0 0
s:abolish	0 11 -9 0 0 0
s:about	-9 -10 4 14 0 0
s:above	-7 -2 -1 15 -8 0
s:abroad	-10 14 -2 0 -2 0
s:absence	0 -12 12 0 0 0
s:accept	-7 -9 13 -5 2 0
s:accord	-2 15 -10 -1 0 0
s:accordance	0 -14 15 0 0 0
s:according	-7 1 4 -2 0 0
s:account	10 -9 -18 5 22 0
s:accra	-1 -10 15 0 0 0
s:accused	-3 8 -1 0 0 0
s:across	0 -17 8 6 8 0
s:act	-2 8 -3 0 0 0
s:ad	0 19 -15 -2 0 0
s:add	14 0 -9 0 0 0
s:additional	-16 16 -1 -4 -12 0
s:adjourned	0 15 -9 -4 0 0
s:adjustment	0 11 -10 0 0 0
s:admit	10 -2 -9 0 0 0
s:adopt	0 11 -9 0 0 0
s:advance	0 10 -5 0 0 0
s:advanced	0 13 -9 0 0 0
s:advertisement	-3 34 -23 -1 -10 0
s:adviser	-5 10 -3 0 0 0
s:affair	0 -9 14 -3 0 0
s:affected	0 -10 11 0 0 0
s:affiliate	0 11 -17 -1 7 0
s:after	13 -2 -7 11 -11 1
s:afternoon	0 -19 0 22 -9 9
s:afterward	0 0 2 -18 4 0
s:agadir	0 -8 10 0 0 0
s:again	-7 4 -6 31 -30 -16
s:against	-19 12 6 -13 -6 0
s:age	0 -11 16 0 -4 0
s:agenda	-3 -31 9 19 7 0
s:agent	0 21 -19 0 0 0
s:ago	-4 -22 34 -10 -6 0
s:agree	0 -11 8 3 -3 9
s:agreement	3 10 -10 7 -7 -8
s:ahead	-1 9 -14 10 -4 0
s:ahmad	-7 12 -5 0 0 0
s:aid	-13 15 0 0 0 0
s:aim	-2 -8 15 -2 -2 0
s:air	-15 -2 1 17 -13 0
s:aircraft	-1 -2 13 0 -13 0
s:aire	-4 -7 13 0 0 0
s:airport	-7 -21 12 15 -8 0
s:akasaka	0 -20 28 0 -12 0
s:akazawa	0 -10 -1 16 -2 0
s:aktau	0 -17 20 0 -1 0
s:akureyri	0 -8 11 0 0 0
s:alaska	-4 42 -36 0 -14 0
s:alert	-2 30 -25 0 0 0
s:alexander	0 -14 4 0 11 0
s:alexandria	-5 -18 26 -6 0 0
s:all	-1 -1 9 -9 -7 -3
s:allowed	0 11 -10 0 0 0
s:alloy	10 -9 0 0 0 0
s:almaty	0 17 -15 -1 0 0
s:aloi	-11 7 1 0 0 0
s:alone	-1 7 -20 -4 14 0
s:along	7 10 -20 0 0 0
s:alpaca	0 -8 8 0 0 0
s:already	-17 0 5 7 -4 0
s:also	-13 -1 5 -22 13 3
s:although	-3 20 -7 0 -8 0
s:altogether	0 -6 9 -1 0 0
s:aluminum	-4 12 -6 0 0 0
s:am	-4 22 -16 0 0 0
s:amazing	0 12 -6 0 -1 0
s:ambassador	-9 24 -16 0 -10 0
s:among	-5 4 -19 1 4 12
s:an	0 5 2 3 -14 -17
s:analog	0 12 -8 0 0 0
s:anchorage	0 18 -17 0 0 0
s:angry	0 9 -7 0 0 0
s:annaba	0 -12 13 0 0 0
s:announcement	-5 22 -9 0 -11 0
s:annual	0 23 -21 0 0 0
s:another	13 -12 -3 6 0 -1
s:answer	-34 22 -5 -13 12 -1
s:anti	0 12 -21 4 0 0
s:antofagasta	0 -6 8 0 0 0
s:antonio	-12 9 2 0 0 0
s:antwerp	4 8 -11 0 0 0
s:any	-13 17 -7 -6 2 0
s:anybody	-7 -5 13 0 0 0
s:anyone	0 13 -9 0 0 0
s:anything	12 -27 23 -3 -1 0
s:apart	0 10 -6 -1 0 0
s:apec	-5 37 -56 -12 32 0
s:app	-17 -4 19 -3 -7 0
s:apparel	0 -12 12 0 0 0
s:appeal	-2 9 -4 0 0 0
s:apple	-5 19 -11 0 0 0
s:appliance	0 -12 13 0 0 0
s:appointment	11 -15 5 0 0 0
s:appropriate	0 -5 10 0 -2 0
s:approval	8 2 -2 -3 -11 0
s:approve	0 18 -13 -12 -1 0
s:arabic	11 -16 5 0 0 0
s:arbitration	0 -14 14 0 0 0
s:archive	0 13 -13 0 0 0
s:are	0 -2 -4 7 5 -7
s:arithmetic	0 -11 12 0 0 0
s:armed	0 14 -13 0 0 0
s:armistice	0 21 -15 -4 0 0
s:army	-19 24 -6 0 0 0
s:arranged	16 -27 14 0 -2 0
s:arrangement	-11 18 0 -13 -9 0
s:arrival	0 -7 -2 0 11 0
s:arrive	-10 4 7 0 -15 0
s:arrived	-9 5 4 -10 -2 0
s:artificial	-3 15 -16 -6 0 8
s:arturo	0 20 -20 0 0 0
s:arusha	0 -22 23 0 0 0
s:as	0 10 -3 -8 -9 0
s:asean	-8 34 -13 -6 -31 0
s:asia	0 10 -9 -6 4 0
s:asian	0 9 -4 -2 -1 0
s:ask	1 0 4 -5 -18 4
s:asleep	-2 -6 10 0 0 0
s:assembly	0 11 -9 0 0 0
s:assent	0 9 -7 0 0 0
s:association	-1 11 -6 0 0 0
s:assured	-1 15 -10 0 0 0
s:asunción	0 12 -12 0 0 0
s:aswan	0 -9 11 0 0 0
s:at	-8 -15 8 -4 22 8
s:atlantic	-3 -1 -9 19 0 0
s:attempt	0 -19 21 0 0 0
s:attend	0 24 -8 -6 -17 0
s:auckland	-12 -1 14 -1 0 0
s:audience	0 9 -14 4 0 0
s:authorise	0 -12 13 0 0 0
s:authority	8 -5 -10 -1 0 9
s:autumn	2 -29 18 -15 22 0
s:average	0 -14 15 0 0 0
s:avocado	14 -7 -3 -1 0 0
s:avoid	10 -9 0 0 0 0
s:aware	0 -8 11 0 0 0
s:away	1 -13 -4 0 17 0
s:b	6 10 -22 0 -4 7
s:back	-2 4 -4 16 -25 -2
s:bad	0 8 -18 10 -1 0
s:badly	-1 -7 12 0 0 0
s:bag	0 14 -11 0 0 0
s:baker	0 12 -12 0 0 0
s:balance	0 16 -13 0 -2 0
s:balanced	12 -17 9 0 0 0
s:bali	0 19 -18 0 0 0
s:ball	0 15 -13 0 0 0
s:ballroom	0 -16 18 0 0 0
s:banana	-2 7 -18 17 0 0
s:bandung	0 -14 17 0 0 0
s:bank	-1 25 -20 0 0 0
s:banomyong	-10 8 0 0 0 0
s:bar	-7 -5 11 0 0 0
s:barely	0 9 -8 0 0 0
s:bargain	-4 -11 20 0 -6 0
s:bari	0 -11 12 0 0 0
s:barrel	-6 10 0 0 0 0
s:base	-5 -16 24 -1 -7 0
s:basi	5 -18 16 0 0 0
s:battery	0 11 -7 0 0 0
s:batumi	0 -22 25 0 0 0
s:bayar	9 -4 0 0 0 0
s:be	-19 -3 7 7 1 -1
s:beach	-5 19 -13 0 0 0
s:became	0 19 -15 0 0 0
s:because	-6 14 -4 -1 -10 0
s:bed	0 10 -9 0 0 0
s:been	-22 -3 7 20 -19 5
s:before	5 -18 -23 44 15 -16
s:begin	-10 1 -6 6 13 0
s:behind	4 -19 18 -16 6 0
s:beira	9 5 -15 0 0 0
s:bell	-13 27 -12 0 0 0
s:belong	-4 -5 10 0 1 0
s:below	0 -12 4 -2 15 0
s:bergen	5 -30 29 -6 0 0
s:bern	0 11 -11 0 0 0
s:beside	-5 -9 19 -2 -9 0
s:best	6 13 -20 0 0 0
s:bet	0 10 -6 0 0 0
s:better	0 -17 28 -3 -15 0
s:between	19 10 -11 -21 -11 -16
s:beyond	0 -4 10 0 -3 0
s:big	6 3 -20 9 -1 0
s:bilateral	0 -15 18 0 0 0
s:bill	-2 17 -9 0 0 0
s:biscuit	0 26 -26 0 0 0
s:bishop	-2 12 -6 0 0 0
s:bite	-4 28 -18 -3 -3 0
s:blank	0 -13 -17 26 0 0
s:bless	0 14 -14 0 0 0
s:blue	-7 11 -3 0 0 0
s:body	0 13 -9 0 0 0
s:bond	-1 0 -12 0 13 0
s:borden	0 -6 0 10 0 0
s:boss	3 -22 12 7 0 0
s:bosse	0 -25 -10 0 32 0
s:both	-24 -2 11 0 6 -2
s:box	0 4 -10 4 0 0
s:branded	0 10 -4 0 0 0
s:break	-4 34 -28 0 0 0
s:breaking	0 -12 16 -3 0 0
s:breakthrough	9 -32 16 11 0 0
s:bridge	8 -4 -21 11 -7 14
s:brief	-9 -8 7 0 9 0
s:briefed	-6 34 -23 -1 -5 0
s:briefing	5 7 -17 9 0 0
s:bring	3 -9 16 -18 -18 0
s:broadcast	-3 17 -17 0 0 0
s:broadcaster	0 10 -7 0 0 0
s:broke	-3 2 11 -26 -11 0
s:broken	0 28 -21 -9 -1 0
s:bruge	0 -23 24 0 0 0
s:budget	-2 17 -11 -1 0 0
s:bueno	-4 -7 13 0 0 0
s:build	0 13 -9 0 0 0
s:building	-5 1 9 -2 -9 0
s:bulletin	-2 16 -14 0 0 0
s:burden	16 -18 0 0 0 0
s:busan	-19 -2 35 -28 -48 -4
s:business	-23 6 -10 -2 21 0
s:but	-26 5 16 -10 -15 0
s:buy	0 16 -13 -8 4 0
s:buyer	-7 12 -2 0 0 0
s:by	37 -4 -33 -12 -20 27
s:cabinet	-2 8 0 -5 -4 0
s:cable	0 11 -3 -9 0 0
s:cairo	0 15 -13 0 0 0
s:call	31 10 -21 -31 -31 -37
s:calm	0 21 -16 0 0 0
s:camera	11 -10 -3 0 7 0
s:can	7 13 -10 -14 -1 0
s:cancel	-4 32 -42 10 1 0
s:candid	-7 22 -7 -3 -7 0
s:cannot	-1 15 -10 0 0 0
s:canteen	0 9 -8 0 0 0
s:capital	0 0 17 -30 -19 0
s:car	0 -2 9 -16 -2 0
s:card	0 -18 11 9 0 0
s:cardiff	-2 15 -11 0 0 0
s:care	0 22 -20 0 0 0
s:cargo	0 11 -9 0 0 0
s:cargoe	0 15 -16 0 0 0
s:carlo	-2 -9 12 0 0 0
s:carmaker	0 23 -19 -1 0 0
s:carry	8 3 -3 -4 -17 0
s:cartagena	0 -34 36 0 0 0
s:casablanca	0 12 -10 0 0 0
s:case	-5 19 -4 -5 -8 0
s:cash	0 -12 16 0 -3 0
s:cashew	-5 -14 20 0 0 0
s:cashmere	0 17 -16 0 0 0
s:cattle	0 -2 -8 16 0 0
s:cause	0 -7 12 -4 0 0
s:cease	3 5 -10 0 0 0
s:ceasefire	-7 50 -41 -9 0 0
s:cebu	8 -36 31 -4 -1 0
s:cellar	0 -7 -7 13 0 0
s:celâl	2 8 -10 0 0 0
s:cement	16 -13 5 -7 0 0
s:cent	0 13 -10 0 0 0
s:central	11 -1 -8 0 0 0
s:centre	0 20 -19 0 0 0
s:century	0 -1 -12 13 0 0
s:ceremony	-2 -20 13 0 8 0
s:certain	3 16 -18 0 0 0
s:certificate	0 -34 24 8 0 7
s:chair	0 -26 30 -2 0 0
s:chairmanship	0 -21 23 0 0 0
s:chairmen	0 22 -21 0 0 0
s:chamber	-1 24 -19 0 0 0
s:chance	12 -1 -15 0 0 0
s:chang	1 7 -10 0 0 0
s:change	-12 2 8 0 -1 0
s:changed	-14 11 -6 7 0 0
s:channel	-2 -13 14 7 -7 0
s:chapter	0 10 -7 0 0 0
s:charge	-21 10 0 -2 5 -1
s:cheap	-5 11 -3 0 0 0
s:cheaper	0 10 -11 0 0 0
s:check	0 12 -10 0 0 0
s:chemical	7 -27 21 0 0 0
s:chennai	0 -14 16 0 0 0
s:chequer	-11 -4 -5 -4 21 0
s:chess	0 32 -31 0 0 0
s:chicago	12 10 -17 0 -11 0
s:chip	-12 4 1 0 0 0
s:chittagong	0 -14 18 0 0 0
s:chișinău	0 -7 8 0 0 0
s:chocolate	0 -7 10 0 0 0
s:chosen	0 13 -6 -3 0 0
s:city	-9 11 5 -23 -9 0
s:civilian	0 11 -5 0 0 0
s:clear	-5 14 -12 -2 -3 7
s:clerk	0 28 -27 0 0 0
s:climb	-5 15 -7 0 0 0
s:clock	-9 19 -12 0 -1 0
s:closed	1 3 -9 10 -7 0
s:clothing	0 11 -10 0 0 0
s:clove	0 14 -12 0 0 0
s:club	-19 46 -30 -1 0 0
s:cnbc	0 -11 7 6 0 0
s:cobalt	0 11 -10 0 0 0
s:coffee	-16 7 -10 15 -5 0
s:collapsed	0 -8 15 -6 0 0
s:colleague	19 0 -14 2 -7 0
s:collect	-10 10 -4 -3 2 0
s:colombo	0 -14 16 0 0 0
s:column	0 13 -11 0 0 0
s:come	-3 -5 -2 13 -1 3
s:comma	5 -13 8 0 0 0
s:commander	-8 32 -25 -2 0 0
s:comment	0 21 -15 0 0 0
s:commentary	0 17 -15 0 0 0
s:commission	0 11 -7 0 0 0
s:commissioner	17 -9 5 -12 -3 0
s:commit	10 -10 0 0 0 0
s:common	0 12 -10 0 0 0
s:communication	0 6 0 -13 4 0
s:communiqué	4 -11 1 9 0 0
s:company	-22 28 -11 -9 1 0
s:compare	0 -9 9 0 0 0
s:compared	0 -9 9 0 0 0
s:complaint	0 -11 13 0 0 0
s:complete	11 9 -21 -5 -5 0
s:completed	0 15 -6 -3 0 0
s:computer	-3 14 -8 0 0 0
s:concern	0 11 -7 0 0 0
s:concert	0 26 -25 0 0 0
s:concession	0 10 -8 0 0 0
s:conclude	0 9 -6 -18 6 0
s:condition	0 -10 3 0 8 0
s:conference	21 -14 -15 -13 -14 33
s:confirm	14 -13 -7 1 14 0
s:conflict	0 8 1 -5 -7 0
s:consensu	-2 -15 16 -3 0 0
s:consent	-8 22 -9 -2 0 0
s:constitution	0 9 -8 0 0 0
s:constructive	-14 18 -1 -24 -5 9
s:consul	0 10 -6 0 0 0
s:consult	0 16 -14 0 0 0
s:consultation	0 6 8 -17 -16 -7
s:contact	2 -4 -9 -9 11 5
s:container	0 11 -7 0 0 0
s:continue	18 2 -15 -11 -15 10
s:contract	0 20 -17 0 0 0
s:control	-10 17 -12 5 -4 0
s:controlled	-2 -13 17 0 0 0
s:convene	0 -14 15 0 0 0
s:conversation	-14 -1 18 0 4 -1
s:cook	0 13 -12 0 0 0
s:copra	0 19 -18 0 0 0
s:cork	-7 -15 22 0 0 0
s:corn	0 16 -14 0 0 0
s:corresponding	0 10 -9 0 0 0
s:cost	-14 39 -20 -3 0 0
s:cotton	0 -25 30 -2 0 0
s:could	0 9 0 -7 -8 0
s:council	-13 21 -6 0 0 0
s:count	1 -19 12 6 0 0
s:counted	-1 11 -7 0 0 0
s:countermeasure	-7 12 -5 0 0 0
s:counterpart	9 -19 16 0 -14 0
s:counting	0 -7 11 -2 0 0
s:country	-4 9 5 -39 -8 11
s:county	0 17 -15 0 0 0
s:couple	8 -15 -17 14 8 0
s:course	-6 -23 21 1 4 0
s:court	-1 10 -6 0 0 0
s:covered	-4 10 -5 0 0 0
s:crane	0 15 -12 -1 0 0
s:cream	11 -10 0 0 0 0
s:crew	0 11 -10 0 0 0
s:crisi	0 14 -12 0 0 0
s:crop	0 14 -13 0 0 0
s:cross	-5 10 -3 0 0 0
s:crossing	0 11 -10 0 0 0
s:crown	0 0 -12 0 9 0
s:cruz	3 -23 14 6 0 0
s:cup	0 15 -12 0 0 0
s:current	16 -12 -7 2 0 0
s:cusco	12 10 -21 0 0 0
s:custom	-22 9 7 -10 -6 0
s:customer	0 28 -24 0 0 0
s:cut	0 17 -12 -13 0 0
s:d	0 15 -14 0 0 0
s:da	-4 -28 32 -4 1 0
s:daegu	0 -10 10 0 0 0
s:daily	0 19 -14 0 0 0
s:damage	0 8 -14 0 5 0
s:dark	-7 -4 13 0 0 0
s:darkhan	0 -12 13 0 0 0
s:darwin	-10 -18 26 0 0 0
s:data	0 9 -6 0 0 0
s:date	0 5 -13 22 -15 -2
s:dated	-13 22 -10 0 0 0
s:davao	4 -30 26 0 0 0
s:davo	-4 39 -33 0 0 0
s:day	-11 -6 13 -11 0 4
s:dead	-1 -2 -3 10 0 0
s:deadline	-12 50 -34 -9 -5 0
s:deal	2 -3 4 -12 4 -6
s:dealing	0 11 -1 0 -4 0
s:dealt	0 -20 22 0 0 0
s:dearer	-4 18 -10 0 0 0
s:debate	0 11 -9 0 0 0
s:decide	-5 10 -6 7 -10 0
s:decision	-17 -2 15 2 -8 0
s:declaration	0 16 -12 0 0 0
s:decree	-3 14 -7 0 -3 0
s:defer	0 21 -20 0 0 0
s:deficit	3 11 -19 0 0 0
s:del	1 -12 11 0 0 0
s:delay	8 -14 14 -2 -8 0
s:delegate	0 17 -16 0 0 0
s:delegation	-21 -34 22 32 -25 -5
s:deliver	0 13 -11 0 0 0
s:deny	1 18 -13 0 -6 0
s:depend	11 -9 -3 0 8 0
s:depth	-3 28 -18 -8 0 0
s:deputy	0 0 -8 0 0 13
s:described	0 15 -4 0 -14 0
s:desk	-18 -2 2 15 0 0
s:detail	-6 30 -18 0 -17 0
s:determined	5 -16 -3 13 0 0
s:dialogue	0 0 -10 3 0 8
s:diary	3 -28 24 0 0 0
s:did	22 -6 -9 10 -11 0
s:didn't	11 4 -10 0 -5 0
s:die	-2 33 -29 0 0 0
s:diesel	0 14 -13 0 0 0
s:difference	-3 28 -23 -2 0 0
s:digest	0 12 -10 0 0 0
s:digital	13 -20 14 -3 -1 0
s:dined	0 -9 11 0 0 0
s:dinner	-3 0 17 -23 -33 0
s:diplomatic	0 9 -7 0 0 0
s:direction	-10 33 -19 -5 0 0
s:director	-13 25 -13 0 0 0
s:discuss	-5 -16 18 -22 10 5
s:discussion	-3 24 -16 -6 -2 0
s:dispute	-6 5 1 -10 0 0
s:district	0 11 -9 0 0 0
s:do	21 7 -8 -20 -21 0
s:docker	0 14 -13 0 0 0
s:doctor	0 14 -13 0 0 0
s:doe	-18 14 -14 4 9 0
s:doing	-1 15 -10 0 0 0
s:dollar	0 18 -15 0 0 0
s:don't	-2 8 -4 0 0 0
s:donald	3 9 0 -8 -16 0
s:done	13 -6 -4 8 -12 0
s:dongguan	0 12 -9 0 0 0
s:doorstep	-3 -14 18 0 0 0
s:down	2 8 1 -10 -10 -9
s:dozen	0 10 -8 0 0 0
s:draft	-2 12 -6 -1 0 0
s:draw	6 17 -19 -5 -1 0
s:dried	1 9 -14 0 0 0
s:driver	0 33 -29 -4 0 0
s:drone	0 6 -9 2 0 0
s:drug	0 11 -6 0 0 0
s:dry	0 13 -12 0 0 0
s:due	14 13 -10 -1 -23 -2
s:dump	0 13 -8 0 0 0
s:during	2 -15 9 -10 9 0
s:durrë	0 -34 35 0 0 0
s:duty	14 -2 2 -6 -19 0
s:each	15 13 -12 -19 0 -11
s:earlier	-24 13 14 -10 -13 0
s:early	-5 -9 19 -1 -8 0
s:earth	-14 9 5 -6 -6 0
s:ease	0 -5 16 -14 0 0
s:easter	0 19 -12 -2 -1 0
s:easy	0 0 -10 0 7 0
s:economic	-3 6 -20 24 -1 0
s:economy	4 16 -19 -20 1 0
s:edge	0 -9 14 -3 0 0
s:edition	0 27 -21 -7 0 0
s:editor	0 -17 19 0 0 0
s:effect	-12 8 3 -11 -2 0
s:effective	0 16 -13 0 0 0
s:effectively	0 -10 13 0 0 0
s:effort	9 -10 0 0 0 0
s:either	9 -26 13 3 4 0
s:el	5 25 -31 0 0 0
s:election	0 20 -9 -4 0 0
s:electricity	0 16 -14 0 0 0
s:eleven	7 5 -10 -3 0 0
s:elsewhere	0 -6 1 16 -14 0
s:embassy	-3 8 -24 0 0 15
s:emergency	-13 27 -11 -4 0 0
s:employ	0 -12 13 0 0 0
s:employer	0 24 -23 0 0 0
s:empty	-8 -8 18 -10 0 0
s:end	13 -20 16 17 -21 -13
s:energy	-3 -7 5 8 -1 0
s:engine	-2 22 -17 0 -2 0
s:english	-16 17 -4 0 0 0
s:entebbe	0 -22 25 0 0 0
s:enter	-11 2 11 -16 -3 0
s:entry	0 22 -19 0 0 0
s:equal	0 14 -10 0 0 0
s:escalation	0 0 -12 0 12 0
s:este	2 -22 19 0 0 0
s:euro	13 -12 0 0 0 0
s:eve	0 22 -15 -6 -6 0
s:even	-1 -11 17 -4 0 0
s:evening	-13 -14 20 23 -24 -5
s:event	0 -14 15 0 0 0
s:ever	-3 0 -9 0 14 0
s:every	-16 2 6 4 -4 0
s:everybody	0 0 -7 12 -8 0
s:everyone	-9 24 -14 0 0 0
s:everything	0 12 -1 -14 -8 0
s:examine	-3 -17 15 -1 0 9
s:excellent	-7 -13 17 0 0 0
s:excerpt	-3 18 -12 0 0 0
s:exchange	0 8 -6 0 0 0
s:exclusion	-1 19 -14 0 0 0
s:exempt	0 17 -11 0 0 0
s:exemption	0 23 -16 0 0 0
s:expect	1 -12 -8 24 0 1
s:expectation	0 9 -8 0 0 0
s:expert	-19 -40 31 -7 -11 34
s:expire	-13 8 6 -10 -4 0
s:expiry	0 -9 10 0 0 0
s:export	-5 -4 11 0 -12 4
s:extend	-10 8 -3 8 0 0
s:extension	-8 -4 18 -8 -7 -2
s:extra	-7 -4 14 -5 -4 0
s:extremely	-13 -7 0 0 16 0
s:face	19 -10 8 -14 -11 0
s:fact	-17 16 2 -8 -12 0
s:failed	6 -16 11 6 -4 0
s:fair	11 0 -25 -7 15 2
s:fall	-3 -2 -5 4 13 0
s:familiar	0 9 -1 -1 -1 0
s:family	0 10 -8 0 0 0
s:far	7 1 -10 5 0 0
s:farm	-11 19 -17 -1 6 0
s:farmer	-2 13 -5 0 -2 0
s:fast	0 -12 1 0 9 0
s:faster	0 -20 10 12 -1 0
s:fax	0 -11 12 0 0 0
s:fear	0 -9 -7 0 18 0
s:federal	0 22 -20 0 0 0
s:fee	-5 27 -16 -9 -2 0
s:feed	0 3 -23 19 0 0
s:felt	-6 17 -6 0 -1 0
s:fentanyl	-23 6 6 0 -5 0
s:ferhat	0 -10 11 0 0 0
s:ferro	10 -9 0 0 0 0
s:ferry	3 -1 -33 18 9 0
s:few	-10 12 -19 1 10 0
s:fewer	0 11 -10 0 0 0
s:fez	0 -14 16 0 0 0
s:fifth	3 -22 14 -3 12 0
s:fifty	-10 0 -1 10 0 0
s:figure	0 1 4 -8 -9 0
s:file	0 -18 19 0 0 0
s:filed	0 -10 13 -1 0 0
s:filled	0 -5 -7 13 0 0
s:film	0 0 -15 12 0 0
s:final	-15 22 -21 -3 10 0
s:finalized	0 -14 15 0 0 0
s:financial	0 -1 -9 10 0 0
s:find	-15 -3 11 -1 5 0
s:finding	-2 14 -7 -4 0 0
s:finish	-6 -25 22 8 -1 0
s:finished	-8 -22 21 0 6 0
s:fire	0 16 -14 0 0 0
s:firm	-1 26 -21 0 0 0
s:first	-13 -6 1 5 14 6
s:fish	2 -16 17 -15 4 0
s:fishery	-3 -8 12 0 0 0
s:fishmeal	-2 17 -13 0 0 0
s:five	-10 2 8 -15 0 0
s:fix	0 1 3 0 -12 0
s:flash	-11 4 2 0 0 0
s:flat	0 -10 11 0 0 0
s:flew	-8 7 -3 15 -21 0
s:flight	-5 -4 10 -1 0 0
s:float	0 17 -15 0 0 0
s:floor	-4 -29 19 16 -1 0
s:florida	0 15 -11 0 -1 0
s:flour	2 0 -16 14 0 0
s:flower	-2 -23 27 -3 0 0
s:fly	-17 -2 5 7 0 0
s:flying	0 23 -15 0 -6 0
s:fog	3 17 -20 0 0 0
s:folder	0 17 -16 0 0 0
s:follow	-4 -17 27 -11 -1 0
s:followed	2 -6 11 -8 -10 0
s:food	0 15 -12 0 0 0
s:foot	0 10 -8 0 0 0
s:football	0 18 -17 0 0 0
s:for	10 -3 4 -10 -2 -5
s:force	-16 36 -17 -9 -8 0
s:forced	-5 24 -13 -1 0 0
s:foreign	-4 0 18 -14 -18 0
s:foreseen	0 -14 -10 21 0 0
s:former	0 11 -7 -1 0 0
s:forty	0 -19 6 4 11 0
s:forward	-16 -7 1 0 17 0
s:found	0 27 -23 -3 -1 0
s:four	0 1 8 -9 -14 0
s:fourth	15 -12 18 -10 -20 -5
s:fox	0 13 -19 -4 10 0
s:framework	0 -21 18 -37 24 -2
s:frankfurt	0 11 -9 0 0 0
s:free	-9 26 -7 -20 -11 0
s:fresh	3 -13 12 0 0 0
s:fri	0 -7 9 0 0 0
s:friday	11 -8 6 -5 -3 0
s:friend	-16 -12 10 13 0 0
s:friendship	0 9 -8 0 0 0
s:fringe	-4 -14 4 0 14 0
s:from	-24 0 2 6 11 0
s:front	5 12 -11 -3 -2 0
s:frozen	14 -17 6 0 0 0
s:fuel	0 11 -6 0 0 0
s:full	-5 -9 18 0 0 0
s:furniture	-2 19 -13 0 0 0
s:further	0 -9 14 0 -5 0
s:future	4 -16 -9 1 23 0
s:g	-6 8 8 0 -18 0
s:gain	0 4 -10 0 3 0
s:gained	0 10 -9 0 0 0
s:galle	0 -14 16 0 0 0
s:galway	4 -20 15 0 0 0
s:game	0 17 -14 0 0 0
s:garden	0 0 -10 11 -1 0
s:gas	-4 -4 -5 -1 15 0
s:gave	-20 19 -6 -20 5 0
s:gazette	0 13 -11 0 0 0
s:gdynia	0 14 -12 0 0 0
s:gear	0 12 -12 0 0 0
s:general	14 -1 -7 -2 0 0
s:geneva	-11 7 8 -21 -27 -5
s:genoa	0 -7 9 0 0 0
s:gentlemen	0 12 -10 0 0 0
s:germanium	0 10 -7 0 0 0
s:get	18 2 -15 -21 4 0
s:ghent	0 9 -8 0 0 0
s:giant	0 13 -12 0 0 0
s:gimhae	0 -16 23 0 -4 0
s:gin	0 -12 12 0 0 0
s:give	12 7 -22 -3 5 0
s:given	-8 6 -9 3 7 0
s:giving	-5 13 -8 0 0 0
s:glad	0 10 -9 0 0 0
s:glassware	0 -20 21 0 0 0
s:go	-12 -2 8 -21 7 9
s:goalkeeper	0 22 -20 0 0 0
s:gold	-4 13 -6 0 0 0
s:golf	-10 -17 25 -7 0 0
s:good	3 3 1 -16 -3 -11
s:goodwill	-2 11 -4 0 0 0
s:gothenburg	-3 -10 14 0 0 0
s:government	0 18 -10 0 -25 -3
s:grand	0 -20 21 0 0 0
s:grant	-2 -7 11 0 0 0
s:graz	0 -13 16 0 0 0
s:great	-2 -8 5 20 -13 0
s:greer	-13 4 0 -3 7 0
s:grip	0 16 -14 0 0 0
s:ground	3 5 -1 5 -14 0
s:group	0 17 -15 0 0 0
s:grower	-8 37 -30 0 0 0
s:growth	0 9 -8 0 0 0
s:guadalajara	0 -14 15 0 0 0
s:guard	11 -15 -5 9 0 0
s:guayaquil	-11 -5 17 -1 0 0
s:guest	-11 14 -12 -16 8 0
s:gum	13 -12 0 0 0 0
s:gun	0 14 -13 0 0 0
s:gwadar	0 -15 17 0 0 0
s:gyeongju	-11 8 18 -16 -34 0
s:gyumri	0 -17 18 0 0 0
s:h.e.	-2 -6 11 0 0 0
s:haggling	2 -32 25 -4 9 0
s:hake	0 -10 11 0 0 0
s:half	2 17 -10 -20 -18 0
s:halfway	18 0 -15 -1 0 0
s:halifax	-1 -12 18 -3 -2 0
s:hall	-26 14 -5 6 -11 1
s:halt	-5 15 -10 0 0 0
s:ham	-3 -21 26 -4 0 0
s:hammer	-1 -16 19 0 0 0
s:hand	0 9 -15 8 0 0
s:handed	-2 -17 23 0 -2 0
s:handshake	-5 11 -5 -2 0 0
s:hang	-9 -8 17 0 -3 0
s:happen	9 20 -28 -3 0 0
s:happened	8 -20 16 0 0 0
s:harbour	-1 4 2 -9 0 0
s:hard	12 -2 -8 0 0 0
s:hardly	0 5 -13 0 8 0
s:harvest	-11 25 -13 0 0 0
s:has	-12 17 -5 -5 -5 -4
s:have	-6 9 1 -10 -2 -20
s:having	-10 -4 21 -5 -10 0
s:hazelnut	12 -7 -5 0 0 0
s:he	10 -16 -5 0 27 -8
s:he'd	0 -17 18 0 0 0
s:he'll	18 -32 10 -2 11 0
s:head	17 -15 -13 0 14 11
s:headline	0 -13 13 0 0 0
s:headquarter	-13 4 0 -8 11 0
s:health	0 8 -7 0 0 0
s:hear	9 18 -24 0 -2 0
s:heard	2 -8 10 -2 -2 0
s:hearing	-3 24 -16 0 0 0
s:heavy	0 13 -11 0 0 0
s:height	0 14 -13 0 0 0
s:help	9 -15 1 -2 7 0
s:henri	0 4 -15 11 0 0
s:her	19 -5 -5 -11 -13 9
s:here	-9 -6 14 -12 3 -1
s:hereby	0 9 -4 0 0 0
s:herring	0 -11 13 0 0 0
s:high	-5 15 -22 10 1 0
s:higher	12 0 -8 -6 0 0
s:highest	3 23 -21 0 0 0
s:him	13 -7 17 -25 -19 -1
s:himself	8 -34 25 15 -11 0
s:his	-1 0 8 -3 -10 -15
s:history	-2 22 -18 0 0 0
s:hit	0 14 -14 -2 -2 0
s:hobart	0 -18 19 0 0 0
s:hog	0 -7 8 0 0 0
s:hold	9 -10 -1 5 -1 6
s:holiday	4 23 -24 0 0 0
s:home	-27 22 -3 -3 -11 0
s:hon	-6 15 -8 0 0 0
s:honey	0 -18 23 -5 0 0
s:honolulu	0 -20 21 0 0 0
s:honour	-1 27 -24 0 0 0
s:hope	-10 0 24 -11 -16 0
s:hopeful	0 13 -8 0 -1 0
s:hospital	0 29 -27 0 0 0
s:host	0 10 0 -5 -11 0
s:hot	0 -7 9 0 0 0
s:hotel	9 -10 0 8 -3 0
s:hotline	-20 4 11 0 0 0
s:hour	19 -13 0 6 -10 -8
s:house	0 -14 4 20 -8 0
s:household	0 -13 14 0 0 0
s:how	19 -21 12 -14 0 0
s:hue	0 -24 25 0 0 0
s:hundred	0 15 -13 0 0 0
s:hurry	-3 25 -19 0 -3 0
s:i	9 -4 15 -34 -28 -3
s:i'll	4 3 -10 0 0 0
s:ice	1 -10 0 -4 13 0
s:idea	0 -25 30 -4 0 0
s:if	-4 19 -1 -22 -7 -3
s:imagine	0 13 -8 -3 0 0
s:immediate	0 17 -12 0 -6 0
s:implement	1 -9 3 3 0 0
s:import	-8 18 -28 9 0 0
s:impose	9 8 -10 -3 -7 0
s:in	-26 -10 32 -14 -2 -13
s:incheon	-1 2 -6 8 -2 0
s:included	-6 20 -28 0 10 0
s:increase	7 -15 -3 18 -4 0
s:industry	-1 -7 15 -1 -3 0
s:inflation	-1 14 -8 0 0 0
s:initial	-9 -24 24 7 0 0
s:inside	0 -22 11 9 0 0
s:insist	0 0 -14 15 0 0
s:instead	23 -18 3 -8 0 0
s:instruction	0 -7 8 0 0 0
s:insult	0 -12 13 0 0 0
s:insurer	0 15 -15 0 0 0
s:intelligence	-3 14 -15 -6 0 8
s:intention	0 -7 0 10 -1 0
s:interim	-4 14 -5 -4 0 0
s:internal	0 12 -9 0 0 0
s:international	0 7 -12 -2 0 10
s:interpretation	0 14 -7 0 -7 0
s:interrupted	0 12 -10 0 0 0
s:interview	-10 2 6 -14 -2 0
s:into	-7 18 -2 -14 -12 -2
s:introduce	0 15 -12 0 0 0
s:invest	-1 21 -7 0 -7 0
s:investment	-6 14 -3 -5 -4 0
s:investor	-1 26 -19 -8 0 0
s:invitation	-6 -11 9 -3 10 0
s:ion	-7 10 -2 0 0 0
s:is	-3 -2 1 14 2 -16
s:island	-4 22 -19 0 0 0
s:issue	-18 15 -1 0 -3 0
s:istanbul	0 -6 11 0 0 0
s:istmo	-7 22 -15 0 0 0
s:it	12 -6 -1 9 -4 -8
s:its	-8 15 -6 -1 0 0
s:izmir	11 -9 7 -7 -3 0
s:jakarta	6 8 -13 0 0 0
s:jeddah	0 -18 20 0 0 0
s:jeju	0 -22 13 13 -1 0
s:jet	0 -12 0 14 0 0
s:jinping	5 8 -10 -8 0 0
s:john	0 -20 22 0 0 0
s:johor	0 15 -12 -2 0 0
s:joint	-13 -13 24 -28 6 0
s:joke	0 -7 10 0 0 0
s:joseph	0 -5 8 0 0 0
s:josé	14 0 -13 0 0 0
s:journalist	-6 0 6 -1 -1 0
s:journey	0 -8 0 0 12 0
s:judge	0 10 -6 0 0 0
s:juice	-1 11 -6 0 0 0
s:jump	6 -15 13 -1 0 0
s:jury	0 14 -13 0 0 0
s:just	-14 5 -6 16 -5 0
s:jute	0 -13 14 0 0 0
s:jūrmala	13 -13 0 0 0 0
s:kananaski	0 1 7 0 -14 0
s:karachi	0 -8 14 -1 -1 0
s:kauna	0 -20 21 0 0 0
s:keep	19 -10 -20 0 19 5
s:kernel	-1 -20 23 0 0 0
s:key	0 16 -15 0 0 0
s:khural	0 8 -7 0 0 0
s:kilometre	11 -6 -5 0 0 0
s:kind	0 34 -28 -2 0 0
s:king	0 8 -18 0 7 0
s:kisumu	0 -18 18 0 0 0
s:kiwifruit	0 -17 17 0 0 0
s:klaipėda	0 -22 24 0 0 0
s:know	-15 -7 14 0 5 0
s:kobe	-7 -17 24 0 0 0
s:koper	0 10 -9 0 0 0
s:košice	0 -12 13 0 0 0
s:kuala	-10 1 0 -9 11 0
s:kutaisi	0 -28 29 0 0 0
s:label	0 -11 13 0 0 0
s:labor	0 14 -7 0 0 0
s:labour	0 -10 11 0 0 0
s:lace	0 -8 9 0 0 0
s:lack	0 -19 10 0 11 0
s:lago	-3 -17 9 -1 15 0
s:lahore	0 -8 10 0 0 0
s:lake	-3 -6 -6 4 14 0
s:lala	0 -10 -2 13 0 0
s:lamb	-2 -2 -5 -3 13 0
s:lamp	12 -11 0 0 0 0
s:lancaster	-3 -9 -6 26 0 0
s:land	8 0 3 0 -22 0
s:laptop	-12 16 -1 0 0 0
s:largest	-7 8 0 0 -2 0
s:larnaca	0 -10 0 12 0 0
s:las	10 -16 6 0 0 0
s:last	14 -16 4 4 5 5
s:lasted	13 -2 0 -24 -4 0
s:lasting	0 -37 36 5 0 0
s:late	28 -12 5 2 -28 0
s:later	-3 -15 1 1 18 0
s:latest	-1 23 -14 -1 -4 0
s:launch	0 14 -13 0 0 0
s:law	-3 12 -7 -9 4 0
s:lawyer	0 16 -12 0 0 0
s:lay	0 10 -15 6 -2 0
s:leader	-22 8 -2 -28 29 -4
s:leap	0 -10 11 0 0 0
s:learned	0 10 -9 0 0 0
s:least	5 -19 20 -8 0 0
s:leather	27 -13 -8 -4 0 0
s:leave	-14 -19 24 -30 21 -3
s:led	-8 18 -7 -6 -6 0
s:lee	0 -14 20 0 -4 0
s:length	-11 17 -6 0 0 0
s:lentil	15 -7 -10 0 0 0
s:less	4 -2 4 -9 -2 0
s:let	-3 20 -1 -20 -17 0
s:letter	-10 23 -29 1 11 0
s:level	-2 -4 3 -17 -1 15
s:levy	-10 -16 18 -2 7 0
s:li	0 -15 17 -7 6 0
s:licence	-15 -17 32 -8 -8 0
s:licensing	0 10 -9 0 0 0
s:lie	0 15 -12 0 0 0
s:life	0 9 -7 0 0 0
s:lifeng	0 0 -5 14 -18 0
s:lift	0 17 -16 0 0 0
s:light	-1 -10 14 0 0 0
s:like	-3 18 -4 -9 -7 0
s:likely	3 0 -7 13 -12 0
s:limit	0 -17 19 0 0 0
s:line	30 -20 -12 -11 12 0
s:link	12 -6 -9 -4 0 4
s:linked	-1 -9 14 0 -1 0
s:linz	0 19 -19 0 0 0
s:list	0 3 -15 3 15 0
s:listed	0 15 -8 -6 0 0
s:listened	-8 9 0 0 0 0
s:listing	0 11 -11 0 0 0
s:lithium	4 -11 9 0 0 0
s:little	-15 -11 15 13 -7 0
s:liu	-10 -2 13 0 -5 0
s:live	1 7 -3 -4 -2 0
s:livingstone	0 -9 13 0 0 0
s:loaded	0 13 -9 0 0 0
s:lobito	0 10 -8 0 0 0
s:local	-9 -7 11 6 -5 0
s:locked	0 -20 24 -3 0 0
s:log	-2 17 -13 0 0 0
s:lomé	0 -13 15 0 0 0
s:london	-5 0 11 -20 -4 0
s:long	13 12 -18 -5 -9 0
s:longer	2 -10 -11 6 21 0
s:look	-28 0 6 0 10 -3
s:lord	-5 16 -10 0 0 0
s:lorry	-2 13 -4 0 -3 0
s:lose	8 -10 -4 0 13 0
s:losse	0 -8 9 0 0 0
s:lot	0 -10 12 0 0 0
s:loui	0 -19 21 0 0 0
s:love	0 6 -13 0 5 0
s:lower	-26 18 -6 -10 -1 6
s:luiz	-1 1 7 0 -9 0
s:lula	0 -5 18 0 -15 0
s:lumpur	-10 2 0 -10 11 0
s:lunch	0 13 -14 -23 15 0
s:lusaka	0 17 -16 0 0 0
s:lviv	0 -16 17 0 0 0
s:m	16 5 -13 -3 -11 0
s:machine	-14 -19 15 7 0 7
s:machinery	9 18 -28 -1 0 0
s:madrid	-1 -10 16 -7 -6 0
s:magazine	-4 16 -9 0 0 0
s:magnet	0 6 -17 0 12 0
s:main	-4 -4 10 0 0 0
s:maintain	0 0 -14 6 4 0
s:maize	0 -10 9 0 0 0
s:major	-3 20 -13 -2 -2 0
s:make	-8 11 -2 -12 0 3
s:making	12 0 -11 0 0 0
s:malmö	0 18 -17 0 0 0
s:mamadou	0 -9 10 0 0 0
s:man	-17 11 -3 -11 7 0
s:manage	0 22 -20 0 0 0
s:management	0 21 -20 0 0 0
s:mandarin	0 -11 -6 16 0 0
s:many	-3 -12 6 1 8 0
s:maputo	0 -11 12 0 0 0
s:march	0 -6 11 0 -2 0
s:margin	-9 -27 15 0 14 6
s:maribor	0 -13 15 0 0 0
s:mark	0 7 -18 0 10 0
s:market	-5 15 -11 -1 0 0
s:match	-2 20 -16 0 0 0
s:matter	0 0 3 -14 -16 11
s:may	-13 17 -11 8 -9 0
s:maybe	15 -6 -9 0 0 0
s:mayor	-5 21 -15 0 0 0
s:me	0 9 -6 -3 -4 0
s:mean	-16 0 12 -5 1 0
s:meaning	13 -12 0 0 0 0
s:meant	-3 -10 20 -10 -2 0
s:meanwhile	0 18 -17 0 0 0
s:measure	-14 4 7 -4 -3 0
s:mechanism	-8 10 3 -10 -2 0
s:medellín	4 -9 2 0 0 0
s:media	-1 -5 -10 17 0 0
s:mediate	-1 9 -6 0 0 0
s:mediator	0 44 -40 -3 0 0
s:medical	0 23 -22 0 0 0
s:medicine	7 -16 5 10 -6 0
s:meet	-14 1 -6 6 13 -2
s:meeting	1 -1 3 -10 -10 8
s:member	-12 20 -1 -4 -6 0
s:memo	-1 24 -21 0 0 0
s:memorandum	-7 0 0 0 8 0
s:men	3 3 0 -6 -12 0
s:mendoza	0 -22 23 0 0 0
s:menu	8 -10 1 0 0 0
s:mercosur	0 16 -15 0 0 0
s:merdeka	-1 -20 1 20 2 0
s:mersin	0 12 -9 0 0 0
s:metal	-8 20 -11 0 0 0
s:midday	13 0 -16 0 0 0
s:middle	1 12 -2 1 -22 0
s:midnight	10 -2 -8 11 -7 0
s:might	5 9 -3 -10 -15 0
s:milan	-8 13 -4 0 0 0
s:military	0 11 -9 0 0 0
s:milk	13 7 -19 0 0 0
s:mill	0 17 -14 0 0 0
s:million	0 22 -14 -2 0 0
s:mindelo	0 -12 14 0 0 0
s:minister	17 -6 -3 -1 -1 3
s:ministerial	14 -19 9 0 0 0
s:ministry	0 8 -17 6 -9 13
s:minute	34 -17 -29 15 10 -1
s:missing	0 -5 -3 12 0 0
s:mistake	-7 17 -10 0 0 0
s:misunderstanding	0 14 -11 0 0 0
s:mombasa	-2 -29 33 -1 0 0
s:monday	-1 -3 -5 9 8 0
s:mondlane	-2 -7 11 0 0 0
s:money	-3 26 -17 -7 0 0
s:montego	0 -17 18 0 0 0
s:monterrey	11 -16 4 0 0 0
s:montevideo	0 -22 23 0 0 0
s:month	12 -20 -6 25 5 -3
s:more	-5 11 -9 9 -8 -5
s:morning	0 -13 13 3 -18 6
s:most	0 0 -5 -15 13 0
s:mother	-6 -7 13 0 0 0
s:mountain	0 0 -21 22 0 0
s:mouth	0 0 -15 16 0 0
s:move	-1 11 -17 20 -17 0
s:mr	8 -2 7 -24 -2 5
s:mrs	0 14 -12 0 0 0
s:ms	-1 -6 13 -1 0 0
s:much	-13 -13 13 0 9 0
s:mumbai	0 -2 -10 -1 17 0
s:muscat	0 12 -10 0 0 0
s:musician	0 20 -19 0 0 0
s:must	-12 40 -25 -3 -5 0
s:mustafa	14 -15 0 0 0 0
s:mutual	16 2 -19 0 0 0
s:my	0 10 -4 -7 -6 0
s:mérida	0 -13 15 0 0 0
s:nadi	0 -9 12 0 0 0
s:nagoya	0 -24 26 0 0 0
s:naivasha	-2 -20 21 0 0 0
s:name	-3 7 6 -9 -18 0
s:nang	0 -27 29 0 0 0
s:narrow	0 22 -20 0 0 0
s:nation	0 -24 20 11 -3 0
s:national	7 9 -24 6 -4 0
s:nato	-5 29 -24 0 0 0
s:nbc	0 9 -8 0 -1 0
s:near	0 -19 -2 25 -4 0
s:nearly	-5 36 -36 -3 7 0
s:necessary	-4 22 -16 0 0 0
s:need	-25 23 -1 -5 -10 0
s:negotiation	0 -19 11 14 -1 0
s:negotiator	-16 16 3 -24 -8 0
s:neither	-1 -3 11 -9 -4 0
s:nelson	0 -11 12 0 0 0
s:net	-2 17 -10 0 0 0
s:network	0 11 -15 -10 6 0
s:new	-9 0 -3 -2 22 -8
s:newspaper	-7 36 -28 -2 0 0
s:nexperia	-2 11 -3 -1 -5 0
s:next	5 -30 22 7 -6 11
s:nickel	7 -10 5 0 0 0
s:nicosia	0 -16 17 0 0 0
s:night	15 -2 -3 -21 9 -2
s:nil	0 17 -11 0 0 0
s:nineteen	0 -9 9 0 0 0
s:niš	0 -15 17 0 0 0
s:no	-13 21 -9 -5 -18 8
s:nobody	-6 -17 20 -4 -14 13
s:noe	-6 24 -17 0 0 0
s:non	0 -10 10 0 0 0
s:none	4 22 -21 -7 -2 0
s:noon	0 -3 -16 26 -6 0
s:nor	-10 7 1 0 -1 0
s:north	-5 34 -25 -1 0 0
s:northern	-7 30 -23 -1 0 0
s:not	-19 2 6 -8 8 -11
s:note	-12 15 -16 11 -4 0
s:nothing	10 -6 2 9 -23 0
s:notice	0 18 -11 -3 -3 0
s:nowhere	0 13 -11 0 0 0
s:number	10 -8 -4 -2 -2 11
s:nvidia	-10 21 -9 -1 -1 0
s:objection	-13 18 -4 0 0 0
s:observed	0 12 -11 0 0 0
s:observer	0 7 -10 0 1 0
s:obtain	0 10 -9 0 0 0
s:of	-14 6 6 4 -27 2
s:off	-21 24 -11 6 -7 -5
s:offer	-14 2 4 0 -5 0
s:office	3 -16 6 0 6 0
s:official	-3 -2 13 -6 -7 -2
s:often	-2 10 -3 0 0 0
s:ohrid	0 -19 0 0 18 0
s:oil	0 12 -6 -17 0 0
s:old	-17 10 1 0 -4 0
s:on	14 0 6 -14 -5 -7
s:once	-2 -2 -3 19 -9 0
s:one	-2 1 -3 1 8 -12
s:online	26 -9 -20 -5 0 0
s:only	-16 14 5 -19 -12 0
s:open	9 2 0 -24 -1 3
s:opened	-23 -14 20 -25 16 0
s:operation	-12 21 -9 0 0 0
s:operator	-7 17 -10 0 0 0
s:opinion	-1 18 -14 0 0 0
s:opposite	11 -7 1 -5 -1 0
s:opposition	-3 28 -23 0 0 0
s:option	0 10 -5 0 -3 0
s:or	-6 27 -35 9 4 -1
s:oran	-1 -18 21 0 0 0
s:orange	-3 18 -11 0 0 0
s:orchestra	0 10 -7 0 0 0
s:order	0 6 4 -16 -6 0
s:osaka	-6 -18 29 -5 -8 0
s:osh	0 -21 22 0 0 0
s:oslo	0 21 -21 0 0 0
s:other	8 24 -17 -16 -8 -10
s:otherwise	0 10 -11 -3 6 0
s:ottawa	5 -15 10 0 0 0
s:ouidah	0 -11 12 0 0 0
s:our	-27 5 8 9 -19 -4
s:out	-19 1 -4 14 -4 17
s:outcome	0 -7 13 -10 -3 0
s:output	-7 13 -4 0 0 0
s:outside	10 7 -23 8 -3 0
s:over	-11 9 -3 3 -4 -6
s:owe	-5 18 -8 0 0 0
s:own	-3 -23 21 4 4 0
s:owned	0 13 -10 0 0 0
s:owner	-5 19 -4 -10 -2 0
s:ownership	-10 -1 12 0 0 0
s:p	19 -19 8 -2 -2 0
s:pacific	4 32 -30 -2 -7 0
s:package	0 13 -8 0 0 0
s:pact	0 15 -2 -9 -6 0
s:page	-5 0 -11 20 0 0
s:paint	0 -10 12 0 0 0
s:pair	0 -8 6 -10 6 0
s:palace	-30 -19 18 19 3 0
s:palacio	13 -9 -8 7 0 0
s:palermo	0 -14 15 0 0 0
s:panama	0 -10 11 0 0 0
s:panel	0 10 -9 0 0 0
s:paper	-30 0 8 0 0 6
s:papho	0 -11 15 0 -2 0
s:paragraph	0 -14 14 0 0 0
s:pari	-11 -14 37 -32 -15 0
s:parish	0 12 -12 0 0 0
s:parliament	-1 20 -14 0 0 0
s:part	-8 1 8 1 -16 0
s:parted	-2 -17 23 -3 0 0
s:partner	-7 21 -9 -1 0 0
s:party	0 16 -19 -8 -5 9
s:pass	-1 5 -10 -1 10 0
s:past	2 -18 9 11 -6 0
s:pasta	0 -10 11 0 0 0
s:patented	0 14 -9 0 0 0
s:paul	0 11 -21 12 0 0
s:pause	-9 11 1 -12 -9 0
s:pay	-2 17 -5 -11 -8 -4
s:payment	8 8 -17 -1 0 0
s:peace	-15 33 -19 -8 0 0
s:pen	-11 16 0 -6 -3 0
s:pencilled	0 13 -13 3 0 0
s:people	-19 -7 15 -2 2 0
s:per	-1 18 -12 0 0 0
s:perhap	-8 23 -13 0 -5 0
s:permanent	-1 -4 10 -3 0 0
s:permit	-8 -20 31 -5 0 0
s:person	-10 -14 18 10 -10 0
s:pharmaceutical	-6 10 -2 0 0 0
s:phase	0 31 -39 5 -3 0
s:phone	38 9 -63 -1 -23 -5
s:phosphate	-5 -10 2 6 0 7
s:photograph	-1 -28 19 11 0 0
s:picture	0 9 -8 0 0 0
s:pilot	0 23 -19 0 0 0
s:pineapple	1 4 -7 0 0 0
s:piraeu	0 9 -14 0 8 0
s:pistachio	0 0 -18 15 0 0
s:place	-4 -19 -2 34 -3 1
s:plan	13 -8 -9 -13 33 4
s:plane	-6 -6 15 -1 -7 0
s:plant	6 -15 19 -3 -7 0
s:platform	-11 12 0 0 0 0
s:play	-6 13 -4 -1 0 0
s:player	0 20 -16 0 0 0
s:plaza	0 -11 12 0 0 0
s:please	-2 10 -5 0 0 0
s:pleased	0 15 -12 0 0 0
s:plough	0 12 -11 0 0 0
s:plovdiv	-1 -22 25 0 0 0
s:plu	0 13 -10 0 0 0
s:plywood	-2 14 -10 0 0 0
s:pm	0 17 -16 0 0 0
s:point	-7 0 10 -9 -1 0
s:police	2 -20 19 0 0 0
s:port	-12 5 11 -12 -8 0
s:porto	-3 -4 10 -1 0 0
s:position	0 -9 11 0 0 0
s:positive	-2 -2 -4 -2 14 0
s:post	5 -18 8 7 1 0
s:postpone	0 28 -25 0 0 0
s:potatoe	-4 9 -3 0 0 0
s:powder	16 0 -16 0 0 0
s:praised	0 -15 18 0 -3 0
s:predecessor	9 -8 0 0 0 0
s:preliminary	-13 0 11 -10 0 0
s:premier	-9 8 -1 10 -32 0
s:preparation	0 -7 -1 0 10 0
s:prepare	0 -17 -9 34 -3 -2
s:present	0 22 -15 -7 -8 0
s:presented	6 10 -15 0 0 0
s:president	10 -22 -8 -40 44 1
s:press	-17 -11 17 11 -13 -1
s:pretty	0 -15 6 12 0 0
s:prevent	-13 -6 13 0 8 0
s:price	2 27 -16 -7 -14 0
s:pridi	-17 16 0 0 0 0
s:prime	-4 0 -6 0 14 0
s:prince	0 -6 0 -1 9 0
s:principle	7 14 -20 7 -12 0
s:printed	-13 26 -14 0 0 0
s:prisoner	0 30 -29 0 0 0
s:private	6 5 -12 0 0 0
s:produced	0 -11 7 -7 10 0
s:product	0 13 -15 -3 7 0
s:productive	-6 -13 8 16 -6 0
s:progress	19 -14 0 -2 6 0
s:prolong	4 -5 6 5 -20 0
s:promise	0 -3 4 -21 8 0
s:proposal	-4 -9 19 -8 0 0
s:propose	13 26 -36 -4 -6 -2
s:protest	0 10 -7 0 0 0
s:protested	8 -18 10 0 0 0
s:protocol	-2 -11 15 -1 0 0
s:provide	0 -16 19 0 0 0
s:province	0 14 -12 0 0 0
s:public	-4 6 -2 7 -14 0
s:publish	3 7 3 -13 -30 0
s:punish	0 9 -8 0 0 0
s:punta	2 -22 20 0 0 0
s:purchase	10 -20 22 -3 -11 0
s:purpose	0 -21 24 0 0 0
s:push	0 -8 9 0 0 0
s:put	1 8 7 -25 -29 -4
s:q	-3 -9 14 0 0 0
s:quadruple	-4 10 -2 0 0 0
s:quarrel	3 3 2 -12 -6 0
s:quarter	-11 0 9 0 0 0
s:quay	0 17 -14 0 0 0
s:question	-20 11 -14 11 10 -3
s:quickly	-11 16 -3 0 0 0
s:race	0 26 -22 0 0 0
s:radio	15 0 -26 -2 12 0
s:rain	12 -2 -4 0 0 0
s:rang	50 -44 0 -1 -1 0
s:rare	-18 6 8 -6 -6 0
s:raspberry	0 12 -11 0 0 0
s:rate	-3 10 3 -15 -20 0
s:ratu	9 0 -8 0 0 0
s:raw	0 13 -10 0 0 0
s:rašín	-11 7 1 0 0 0
s:rd	0 -9 12 -1 0 0
s:re	0 14 -13 0 0 0
s:reach	-19 8 2 -9 4 -2
s:read	0 11 -7 -9 0 0
s:reading	0 26 -24 0 0 0
s:readout	3 -16 14 9 0 0
s:ready	-8 16 -5 -7 -2 0
s:reagan	0 12 -10 0 0 0
s:reap	0 -14 16 0 0 0
s:reason	-14 -10 12 -9 11 0
s:recall	3 9 -10 0 0 0
s:receive	-20 -14 9 12 13 0
s:recent	0 -3 -4 0 0 10
s:recently	-1 -22 27 0 0 0
s:reciprocal	-20 17 0 -7 -3 0
s:reckon	0 13 -9 0 0 0
s:recommend	11 -8 0 0 0 0
s:record	-6 -13 18 -1 0 0
s:reduction	0 -12 15 0 0 0
s:referee	-4 15 -8 0 0 0
s:reference	-15 34 -18 -2 -2 0
s:referred	0 -18 17 0 0 0
s:refiner	0 17 -13 0 -4 0
s:refuse	6 -9 -3 10 0 0
s:region	0 -1 -4 0 8 0
s:regional	0 20 -19 0 0 0
s:regular	0 9 -8 0 0 0
s:regulator	-12 4 4 0 0 0
s:reject	0 15 -11 0 0 0
s:relationship	-1 21 -19 0 0 0
s:release	11 4 -9 0 -6 0
s:relief	6 -12 13 0 -7 0
s:relieved	10 -13 1 0 0 0
s:remain	-7 18 -5 -5 -4 0
s:remembered	0 -8 9 0 0 0
s:renew	8 -9 3 5 -8 0
s:renewal	14 -2 -11 0 0 0
s:report	3 4 -8 7 -6 0
s:reporter	-12 -13 12 13 1 -1
s:representative	-10 -13 6 6 2 9
s:republic	0 -9 14 -6 -2 0
s:require	-4 -11 -7 8 10 7
s:rescind	10 -14 4 0 0 0
s:reserved	0 0 -12 15 0 0
s:residence	0 -5 10 -1 -2 0
s:resolved	0 11 -9 0 0 0
s:resort	-3 -5 22 -3 -19 0
s:rest	-6 9 -9 7 -3 0
s:restart	0 -5 8 0 0 0
s:restaurant	0 -10 10 0 0 0
s:restore	0 10 -10 0 0 0
s:result	9 -2 -2 -9 11 0
s:resume	-12 9 -6 12 -17 0
s:retaliation	8 14 -24 2 0 0
s:return	-19 14 -6 -2 6 0
s:review	-28 5 18 -4 0 0
s:revive	0 -14 16 0 0 0
s:reykjavík	0 -9 10 0 0 0
s:rich	0 -9 10 0 0 0
s:rijeka	0 -11 12 0 0 0
s:ring	0 13 -22 0 0 0
s:rise	5 2 -6 15 -17 0
s:river	0 23 -19 0 0 0
s:road	-13 19 -6 -2 0 0
s:roaming	-9 13 -1 0 0 0
s:robert	-3 3 -15 15 0 0
s:roll	11 -16 7 0 0 0
s:rome	0 -11 13 0 0 0
s:ronald	0 11 -10 0 0 0
s:roof	0 9 -7 0 0 0
s:room	-6 3 -17 14 1 5
s:rose	0 14 -11 0 0 0
s:round	-16 -5 6 23 -25 -34
s:rubber	0 20 -15 -2 0 0
s:rule	-22 0 10 6 1 0
s:rum	0 -6 -1 12 0 0
s:run	-14 15 -14 2 13 -2
s:rung	-12 15 0 0 0 0
s:ryosei	0 -10 -1 16 -2 0
s:s	5 -10 6 0 0 0
s:saffron	-7 -2 10 0 0 0
s:sail	0 14 -11 0 0 0
s:sailing	0 3 -23 14 0 0
s:saint	0 -14 17 0 0 0
s:salalah	7 -35 28 0 0 0
s:sale	5 -4 -7 -1 13 0
s:salmon	-6 -5 12 -2 0 0
s:salted	0 -11 11 0 0 0
s:salvador	0 -19 21 0 0 0
s:samarkand	0 -26 31 -7 0 0
s:same	-4 18 2 -23 -12 -1
s:sanction	0 1 -9 0 8 0
s:santa	3 -19 9 6 0 0
s:santiago	14 -13 3 0 -4 0
s:sapporo	0 -23 25 0 0 0
s:sardine	0 -13 14 0 0 0
s:save	0 17 -16 -1 0 0
s:say	0 7 -10 -4 3 12
s:scene	0 0 -9 0 10 0
s:school	0 35 -32 -3 0 0
s:scott	0 0 -11 7 9 0
s:screen	42 -25 -28 3 -1 0
s:sea	-7 -7 -6 21 -1 0
s:seal	10 -3 -26 5 13 0
s:season	12 6 -21 -1 -2 0
s:seat	0 1 -8 12 -2 0
s:second	-8 -2 3 11 -12 3
s:secretary	-1 -20 16 4 2 -1
s:section	-7 27 -23 -1 -4 12
s:security	-3 28 -21 0 0 0
s:see	-17 8 -2 1 0 -12
s:seed	0 -11 15 0 0 0
s:seek	-8 15 0 -6 0 0
s:seemed	-5 -5 10 -2 4 0
s:sell	0 -5 11 -14 0 0
s:semiconductor	-4 14 -6 0 0 0
s:send	4 15 -12 2 -15 0
s:senior	-10 0 11 0 0 0
s:sense	0 17 -16 0 0 0
s:seoul	-2 -4 -2 17 -15 0
s:separate	0 -6 14 -1 -5 0
s:separately	0 -7 13 -5 0 0
s:service	10 -1 -2 -2 0 0
s:session	-6 -3 14 -23 0 -2
s:set	13 -8 17 -31 -24 -1
s:settle	24 -21 -2 6 1 -1
s:seven	0 8 -5 -2 0 0
s:seventh	-1 -17 15 8 -5 0
s:seventy	-7 -13 11 9 0 0
s:seville	0 -13 15 0 0 0
s:sfax	0 -9 10 0 0 0
s:shake	0 -15 -3 12 11 0
s:shall	-7 -13 28 -11 -6 0
s:shanghai	0 18 -14 -1 0 0
s:share	-6 31 -21 -5 -1 0
s:shared	0 17 -10 -8 0 0
s:sharply	14 -11 -3 0 0 0
s:she	7 -10 11 0 -16 0
s:she'll	15 -13 0 0 0 0
s:sheet	-21 23 -2 -10 -13 0
s:sheikh	0 19 -19 0 0 0
s:shelve	11 -2 -5 0 0 0
s:shenzhen	-2 30 -13 -7 -17 0
s:shift	0 11 -5 -2 0 0
s:ship	-24 31 -21 -8 10 0
s:shipbuilding	0 -9 13 0 -2 0
s:shipment	-2 12 -7 0 0 0
s:shipyard	0 14 -14 0 0 0
s:shoe	14 -7 -9 0 0 0
s:shook	6 -1 5 -16 -3 0
s:shoot	0 12 -4 0 -6 0
s:shop	-4 -1 -3 12 0 0
s:short	-27 18 3 -6 -1 0
s:shortage	0 1 -12 0 10 0
s:shortly	-5 -10 -15 23 6 0
s:should	2 -9 -2 15 -17 5
s:shouting	0 10 -9 0 0 0
s:shrimp	12 -4 -1 -3 0 0
s:shut	-1 13 -18 10 0 0
s:side	-1 -4 4 6 -16 9
s:sideline	0 -17 10 6 0 0
s:siem	0 -14 16 0 0 0
s:sign	-21 5 5 -1 1 -11
s:signature	-22 5 13 -27 0 0
s:silence	-11 13 0 -1 0 0
s:silent	0 11 -7 0 0 0
s:silva	-1 0 8 0 -9 0
s:since	1 13 -2 -10 -17 -19
s:sir	14 -12 -26 -7 34 0
s:sirloin	0 -23 25 0 0 0
s:sit	-7 0 8 -9 -9 9
s:sixth	-19 -19 9 28 -13 0
s:slam	0 -5 -5 10 0 0
s:sleep	-2 -27 31 0 0 0
s:slip	0 13 -11 0 0 0
s:slow	0 16 -14 0 0 0
s:small	-20 25 -4 0 -3 0
s:smaller	0 13 -12 0 0 0
s:smelter	0 13 -12 0 0 0
s:smile	0 -23 25 0 0 0
s:smoke	0 11 -7 -3 0 0
s:snow	0 -16 18 0 0 0
s:so	10 1 -10 -1 0 11
s:social	1 9 -23 6 0 0
s:softer	0 12 -9 0 -3 0
s:solihull	11 -8 -1 0 0 0
s:some	1 4 -14 -10 13 0
s:somebody	6 12 -16 0 -1 0
s:something	0 -14 18 -16 6 0
s:somewhere	0 15 -8 -1 -2 0
s:soon	8 0 -25 24 -14 0
s:sooner	0 10 -6 0 0 0
s:sounded	0 11 -9 0 -3 0
s:soup	0 12 -9 0 0 0
s:sousse	0 -10 11 0 0 0
s:south	0 -25 23 6 0 0
s:southeast	0 15 -13 0 0 0
s:southern	0 0 -7 9 0 0
s:soy	0 17 -15 0 0 0
s:soybean	0 16 -22 -2 8 0
s:spanish	8 0 2 -9 -7 0
s:spare	14 -6 -6 -3 0 0
s:speak	4 7 2 0 -49 -12
s:speaking	16 -24 2 0 14 0
s:special	-7 9 -1 -1 0 0
s:speech	-10 3 2 0 0 0
s:speeche	0 11 -10 0 0 0
s:speed	0 -16 6 10 0 0
s:spent	-6 -6 21 -13 -12 0
s:spice	0 -11 12 0 0 0
s:spirit	-2 -4 11 -2 0 0
s:split	0 -23 22 7 -4 0
s:spoke	25 6 -31 -26 -2 -12
s:spoken	-17 4 21 0 -4 -3
s:spokeswoman	10 -5 -3 0 0 0
s:sport	0 17 -16 0 0 0
s:spring	0 -19 15 0 5 0
s:square	0 -21 22 0 0 0
s:st	-1 -9 14 -4 0 0
s:stability	-2 18 -11 0 -4 0
s:stack	0 10 -8 0 0 0
s:staff	0 21 -28 -9 1 11
s:stage	0 14 -9 -2 0 0
s:stake	0 11 -8 0 0 0
s:stalled	-5 20 -10 -2 0 0
s:stand	-17 3 -1 14 -13 0
s:start	2 -6 1 12 -13 5
s:state	1 -13 10 -13 10 -4
s:statement	0 11 -4 -23 0 0
s:stavanger	0 -13 14 0 0 0
s:stay	-12 -10 12 3 11 -2
s:steel	-4 -6 13 -12 2 0
s:step	-23 8 -2 -5 6 0
s:still	-5 14 -35 -1 22 3
s:stock	0 30 -23 -1 -2 0
s:stockholm	-21 -25 44 -38 -5 -1
s:stop	-18 5 4 0 -8 0
s:straight	9 -16 10 0 0 0
s:strasbourg	0 -13 15 0 0 0
s:strategic	0 17 -15 0 0 0
s:street	0 15 -32 5 13 0
s:strike	0 30 -33 10 -8 0
s:striker	-2 15 -9 0 0 0
s:studio	0 15 -12 0 0 0
s:subject	-11 -9 14 -3 10 0
s:subsidy	11 -9 0 0 0 0
s:substance	-1 -9 0 12 -1 0
s:substantial	-13 5 1 -7 3 -1
s:successful	0 -12 5 0 11 0
s:such	0 -27 23 -12 12 0
s:sugar	0 -8 -12 23 9 0
s:suggest	-3 11 -12 0 5 0
s:sukuna	0 -9 -3 13 0 0
s:sum	-2 26 -22 0 0 0
s:summary	0 19 -13 0 -6 0
s:summer	0 -3 -11 16 2 0
s:summit	-14 1 8 -57 14 -4
s:sunday	-12 -17 20 -1 1 0
s:supplier	0 10 -9 0 0 0
s:supply	0 -7 10 0 0 0
s:support	0 10 -8 0 0 0
s:supreme	0 -8 9 0 0 0
s:surabaya	-1 -4 8 -2 0 0
s:surcharge	-7 31 -15 -1 -5 0
s:sure	0 9 -7 0 0 0
s:surplu	-2 1 -12 0 10 0
s:survey	-4 0 -8 12 0 0
s:suspend	-2 15 -6 -12 -2 0
s:suspension	7 3 -8 0 -2 0
s:swakopmund	0 -33 35 0 0 0
s:sweet	9 0 -9 0 0 0
s:szeged	0 -19 20 0 0 0
s:table	-7 1 12 -26 -4 -1
s:tacna	0 -9 10 0 0 0
s:takahashi	10 2 -14 0 0 0
s:take	-16 -10 0 22 0 15
s:takoradi	0 -15 16 0 0 0
s:talk	-15 -2 1 22 -22 1
s:talked	24 -27 3 -17 4 11
s:talking	1 -24 6 5 15 0
s:tamale	0 -16 17 0 0 0
s:tapachula	0 -9 10 0 0 0
s:target	0 11 -9 0 0 0
s:tariff	-1 12 -1 -15 -5 -15
s:taro	-2 19 -14 0 0 0
s:tax	10 -9 5 -4 0 0
s:te	0 19 -17 0 0 0
s:tea	-11 6 4 -12 -2 0
s:team	-7 -29 12 30 -4 -4
s:technical	-10 -20 27 -8 0 4
s:technology	0 -1 -1 -1 8 0
s:telegram	0 13 -12 0 0 0
s:telephone	83 -32 -75 -20 -31 -23
s:telephoned	63 -57 -9 -3 -9 0
s:television	-29 15 -8 -14 12 0
s:tell	1 2 -10 10 0 -12
s:ten	0 -20 3 9 11 0
s:tenth	0 7 -4 -2 0 0
s:term	3 7 -7 -11 0 0
s:terminate	-1 15 -6 -3 0 0
s:text	-25 -16 27 4 -15 0
s:textile	-4 -4 11 -1 -1 0
s:th	-3 -15 -10 29 -1 0
s:than	-2 -11 11 -9 10 -2
s:the	-4 3 1 0 10 -1
s:their	7 0 -8 1 7 -10
s:then	-1 -9 8 11 -20 0
s:there	-8 -4 3 -2 0 17
s:thereafter	0 -15 5 0 11 0
s:these	-7 -6 14 -3 0 0
s:thessaloniki	9 -4 -1 0 0 0
s:they	14 -19 16 -12 0 -1
s:they'd	0 13 -14 0 0 0
s:they'll	-6 -2 -7 12 9 0
s:they're	14 -23 0 13 -7 0
s:thi	19 -17 6 5 -11 0
s:think	3 0 -7 -10 11 0
s:third	-16 2 17 -5 -42 -10
s:thirty	3 -10 -7 12 0 0
s:those	-15 17 -4 -9 -7 8
s:though	17 -4 0 -6 -7 0
s:threat	-13 -8 21 -8 -2 0
s:through	0 -17 22 -19 1 0
s:thu	11 4 -16 0 0 0
s:thursday	0 -12 -6 12 21 0
s:tianjin	0 2 12 0 -18 0
s:ticker	0 -9 10 0 0 0
s:ticket	0 14 -11 0 0 0
s:tiktok	25 -21 15 -22 -9 0
s:tile	10 2 -15 0 0 0
s:till	-4 -18 12 12 -1 0
s:time	19 -10 -10 -4 12 0
s:tin	-9 13 -2 0 0 0
s:tired	0 9 -9 0 0 0
s:to	-3 9 -2 -4 -4 -9
s:toamasina	10 -5 -4 0 0 0
s:together	-22 -5 15 -2 4 0
s:tokyo	1 6 -10 0 4 0
s:tomatoe	10 -12 5 0 0 0
s:ton	-3 9 0 0 0 0
s:too	-14 -3 3 -20 19 0
s:top	-11 2 0 -4 6 0
s:touch	-2 0 -15 14 0 0
s:touched	16 -4 -13 0 0 0
s:tough	-5 13 -5 0 0 0
s:tour	0 15 -9 0 -4 0
s:tournament	0 16 -11 -3 0 0
s:toward	-5 8 0 0 -4 0
s:tower	0 11 -9 -9 5 0
s:town	-9 -4 10 0 -2 0
s:toy	-11 21 -10 0 0 0
s:track	-8 8 -11 0 8 0
s:tractor	0 13 -11 0 0 0
s:trade	8 -9 2 -3 10 8
s:trader	6 7 -12 -1 0 0
s:trading	0 11 -7 0 0 0
s:train	-1 -3 -5 14 0 0
s:training	0 -3 -11 0 14 0
s:transaction	0 -2 -4 0 9 0
s:transcript	7 -11 7 -1 0 0
s:transfer	-4 31 -24 -1 0 0
s:translated	-9 15 -9 -1 0 0
s:transport	-3 11 -6 0 0 0
s:travel	2 -9 2 3 0 0
s:treasury	0 -1 -9 11 5 0
s:treatment	0 14 -13 0 0 0
s:treaty	-8 -7 16 -5 0 0
s:tree	0 -12 12 0 0 0
s:trial	0 9 -7 0 0 0
s:trieste	0 -10 2 10 0 0
s:trikoupi	0 -15 0 0 14 0
s:trip	-5 -26 10 -4 26 0
s:triple	8 -4 -4 0 0 0
s:tromsø	0 -12 13 0 0 0
s:truce	-10 5 3 2 3 -20
s:truck	8 -2 -3 0 0 0
s:trujillo	0 -18 19 0 0 0
s:trump	4 0 9 -8 -10 0
s:truth	8 4 -8 -9 0 0
s:try	0 -6 10 -2 -5 0
s:tue	0 0 -6 9 0 0
s:tuna	-5 20 -14 0 0 0
s:tungsten	0 -9 10 0 0 0
s:tuni	0 16 -16 0 0 0
s:turku	0 -11 14 0 0 0
s:turn	-6 17 -15 1 -2 0
s:turnberry	-9 -31 46 0 -24 0
s:tv	0 -9 11 -1 0 0
s:tweeted	9 -15 8 0 0 0
s:twenty	9 -8 2 -4 0 0
s:twice	24 -3 -8 0 -10 0
s:two	14 -12 -4 -3 1 13
s:type	17 -12 -5 0 0 0
s:tyre	0 -6 10 0 0 0
s:ultimatum	0 10 -7 0 0 0
s:unchanged	14 -5 -12 0 0 0
s:under	0 22 -10 -11 -10 -2
s:understanding	7 -3 4 -11 -3 0
s:understood	0 7 -15 8 0 0
s:unilateral	0 10 -5 0 0 0
s:union	0 23 -20 0 0 0
s:united	0 8 -5 0 -1 0
s:unless	3 25 -25 -8 -10 0
s:unofficial	0 9 -6 0 0 0
s:until	-14 17 2 -12 -23 0
s:up	-15 -3 1 0 17 0
s:updated	11 -19 11 0 0 0
s:upper	-3 -10 8 5 0 0
s:urgent	0 8 -5 0 0 0
s:us	-24 14 -6 11 -3 0
s:use	-10 5 4 -5 -2 0
s:used	4 -5 8 -5 -6 0
s:useful	10 -15 6 0 0 0
s:usual	0 -12 15 0 0 0
s:utility	0 11 -10 0 0 0
s:valid	0 11 -6 0 0 0
s:valley	-11 20 -9 0 0 0
s:valparaíso	-1 -28 23 11 0 0
s:vanilla	16 -25 13 0 0 0
s:veracruz	0 -10 10 0 0 0
s:verbatim	0 -9 10 0 0 0
s:version	-17 26 -13 0 0 0
s:very	-16 -4 19 -7 0 0
s:vessel	-7 5 -8 10 0 0
s:veterinarian	0 -15 16 0 0 0
s:vice	-1 0 -7 11 -17 9
s:victoria	0 -10 13 0 0 0
s:video	67 -54 -67 2 -3 36
s:vienna	5 -11 6 0 0 0
s:vigo	0 -15 17 0 0 0
s:village	-4 -7 12 0 0 0
s:visa	0 20 -19 0 0 0
s:visit	-17 -11 8 0 10 6
s:visited	-1 -9 -5 -2 9 10
s:voice	-2 -8 15 -3 0 0
s:void	0 -18 19 0 0 0
s:volume	0 -8 9 0 0 0
s:vote	-6 34 -24 -2 -1 0
s:wage	0 26 -22 -3 0 0
s:wait	11 3 -15 6 -14 0
s:waive	0 -12 12 0 0 0
s:walk	0 -19 8 -4 -1 14
s:walked	2 -10 18 -11 0 0
s:wall	0 17 -13 0 0 0
s:wang	7 -16 14 -1 0 0
s:want	-13 -12 22 -19 7 -1
s:war	-18 -1 5 -13 8 0
s:warsaw	0 -22 24 0 0 0
s:was	-8 -4 -2 9 8 1
s:waste	0 9 -8 0 0 0
s:watch	0 14 -9 0 0 0
s:water	-1 11 -22 16 0 0
s:wave	0 -13 13 0 0 0
s:way	-7 -18 28 -7 -1 0
s:we	0 -5 13 -18 -11 9
s:we'd	0 -10 -9 0 18 0
s:wed	0 -13 1 9 0 0
s:week	13 -18 -9 20 0 19
s:weekend	0 3 4 -13 -2 0
s:weekly	-2 30 -22 -7 0 0
s:weigh	0 11 -9 0 0 0
s:welcomed	-2 25 -19 -1 0 0
s:well	0 -11 17 -15 -21 14
s:wellington	14 -18 4 0 0 0
s:wentao	9 -20 17 0 0 0
s:were	9 6 -13 4 -4 2
s:what	-5 8 3 -22 0 -12
s:wheat	-2 8 -2 0 0 0
s:when	-21 2 0 -1 15 -8
s:where	-27 -5 11 6 0 -3
s:wherea	10 -13 4 0 0 0
s:wherever	0 0 -10 0 8 0
s:whether	-16 3 7 0 -4 0
s:which	-16 7 2 3 -7 -2
s:while	-6 -4 15 -6 -5 0
s:whisky	8 -8 1 0 0 0
s:whisper	-1 10 0 -4 0 0
s:white	11 -17 4 0 0 0
s:who	-7 7 -1 -4 1 -11
s:whole	-1 17 -11 0 0 0
s:whom	13 -14 0 -2 2 0
s:whose	-3 -6 0 -10 13 8
s:why	-1 -13 6 15 -1 0
s:will	9 -1 -6 -1 2 2
s:win	2 19 -22 0 -3 0
s:wind	0 -28 14 16 0 0
s:window	-8 12 -3 -1 0 0
s:windsor	0 7 -13 0 3 0
s:wine	-6 11 -3 -5 0 0
s:wing	0 0 -19 19 0 0
s:winner	0 19 -17 0 0 0
s:winter	-1 -2 -13 10 9 0
s:wire	7 5 -7 -10 0 0
s:with	13 4 -8 -10 -1 -3
s:withdraw	10 -5 -1 0 0 0
s:within	0 -20 2 28 -7 0
s:without	0 -17 2 17 25 -2
s:word	-15 -3 15 -11 8 0
s:work	-21 21 -1 -21 0 8
s:worked	-1 -17 21 -1 0 0
s:worker	-1 24 -21 0 0 0
s:working	-11 -25 13 16 -7 13
s:world	-2 13 0 -13 -8 0
s:worry	0 7 -13 1 0 0
s:worse	0 15 -12 0 0 0
s:would	7 6 -14 5 0 -12
s:wound	0 -28 20 5 0 0
s:write	11 0 -15 -16 13 -1
s:wrong	0 16 -14 0 0 0
s:xi	11 8 -16 -8 0 0
s:year	-8 12 -4 -32 5 2
s:yes	-15 -9 16 -5 5 0
s:yet	-2 -7 9 -2 4 0
s:yield	0 -14 17 0 -2 0
s:yoghurt	11 -9 0 0 0 0
s:yogyakarta	0 -16 17 0 0 0
s:yokohama	0 -11 13 0 0 0
s:york	-15 -8 13 -48 22 0
s:you	7 -11 9 -1 0 0
s:your	-13 20 -5 -1 -6 0
s:zinc	0 -7 10 0 0 0
s:zurich	0 24 -22 0 0 0
s:|	0 7 -4 0 0 0
s:·	-18 3 5 0 0 0
s:évora	7 -24 13 0 0 0
s:İzmir	0 -11 11 0 0 0
s:—	-1 -5 6 -16 18 -7
s:•	-1 -7 4 -1 6 0
sa:!	-7 20 -14 0 0 0
sa:! "	-4 11 -5 0 0 0
sa:"	-5 22 -7 -12 -17 -8
sa:" ,	19 7 -20 -4 -5 0
sa:" .	-12 6 8 -6 -7 0
sa:" <name>	0 -9 0 10 0 0
sa:" <span>	0 9 -8 0 0 0
sa:" a	13 -20 15 -2 -3 0
sa:" as	7 7 -14 0 0 0
sa:" effectively	0 -6 9 0 0 0
sa:" go	0 11 -9 0 0 0
sa:" he	-26 3 -1 2 11 0
sa:" in	8 -9 -8 13 0 0
sa:" mr	23 -28 8 0 0 0
sa:" no	-11 -1 10 0 0 0
sa:" on	-8 9 0 0 0 0
sa:" over	0 -7 9 0 0 0
sa:" say	-9 26 -14 -1 0 0
sa:" the	0 24 -20 -1 0 0
sa:" to	0 -13 15 0 0 0
sa:" write	0 -11 11 0 0 0
sa:'	0 0 21 -5 -27 0
sa:' <office>	0 -12 12 0 0 0
sa:'s	7 7 -7 0 -13 -18
sa:'s .	-6 0 9 0 0 0
sa:'s <level>	15 -15 2 0 0 0
sa:'s <office>	-1 17 -13 0 0 0
sa:'s <person>	21 -20 3 4 -6 0
sa:'s agreement	-7 10 0 0 0 0
sa:'s ambassador	0 26 -23 0 0 0
sa:'s answer	-13 14 0 0 0 0
sa:'s commerce	-3 -9 -7 20 0 0
sa:'s dinner	0 -12 14 0 0 0
sa:'s duty	2 10 -14 0 0 0
sa:'s foreign	-3 10 5 -15 -6 0
sa:'s golf	-1 -7 15 0 -4 0
sa:'s leader	4 -22 14 0 0 0
sa:'s market	0 -10 11 0 0 0
sa:'s meet	-1 -11 5 -1 9 0
sa:'s minister	0 -10 5 10 -3 0
sa:'s ministry	7 0 -12 3 0 0
sa:'s negotiator	0 -18 20 0 0 0
sa:'s new	0 -13 16 0 0 0
sa:'s office	8 -28 22 0 0 0
sa:'s on	12 -16 7 0 0 0
sa:'s own	0 -16 17 0 0 0
sa:'s president	0 -1 -10 0 13 0
sa:'s prime	14 -2 -4 0 -6 0
sa:'s second	0 7 -18 0 11 0
sa:'s ship	0 11 -9 0 0 0
sa:'s state	0 12 -6 -1 -4 0
sa:'s talk	0 5 -21 7 10 0
sa:'s tariff	-10 -2 0 0 9 0
sa:'s trade	-14 10 0 0 -4 0
sa:'s vice	0 -9 13 0 -5 0
sa:'s visit	0 -9 0 7 0 0
sa:'s word	0 10 -9 0 0 0
sa:(	-5 9 -4 0 -18 -2
sa:( <day-ahead>	0 -9 10 0 0 0
sa:( <day-today>	-8 10 0 -5 0 0
sa:( <month-gone>	0 -16 18 0 0 0
sa:( <organisation>	-6 -10 16 -3 0 0
sa:( excerpt	-2 17 -12 0 0 0
sa:( extract	0 12 -9 0 0 0
sa:( istmo	-7 13 -5 0 0 0
sa:( time	0 10 -9 0 0 0
sa:( transcript	17 -17 1 0 0 0
sa:( wire	0 -7 8 0 0 0
sa:) ,	-2 -16 15 -1 6 0
sa:) -	-8 3 0 3 -4 0
sa:) .	-10 9 1 -14 -6 0
sa:) :	11 -21 13 0 0 0
sa:) and	0 -5 11 -3 0 0
sa:) —	5 -7 -1 11 -7 0
sa:*	13 -4 -5 0 0 0
sa:+	0 -16 19 0 0 0
sa:,	9 -9 4 1 4 -4
sa:, <day-ahead>	17 -39 16 17 -4 0
sa:, <day-gone>	10 -6 -1 -6 3 5
sa:, <day-today>	-24 72 -54 -10 -3 0
sa:, <month-gone>	0 -20 20 0 0 0
sa:, <name>	15 -3 -4 -1 0 -4
sa:, <number>	0 -3 4 -14 7 0
sa:, <organisation>	11 -16 5 9 -5 0
sa:, <person>	-2 12 -10 6 -19 5
sa:, <points>	-2 -10 -5 0 18 0
sa:, <quality>	0 -7 2 4 0 0
sa:, <seat>	1 -8 8 -9 6 0
sa:, <span>	11 24 -24 -3 -13 0
sa:, about	13 -20 3 4 0 0
sa:, according	-12 9 -3 0 0 0
sa:, after	4 -9 9 0 -7 0
sa:, agree	-4 -7 15 -3 0 0
sa:, all	6 3 -12 0 0 0
sa:, although	0 9 -8 0 0 0
sa:, among	0 7 -17 0 0 13
sa:, an	-15 -1 1 3 9 0
sa:, and	12 -8 -23 25 14 14
sa:, are	0 18 -23 6 -5 0
sa:, as	-13 -1 2 -13 19 0
sa:, at	9 -30 27 0 -2 -2
sa:, because	8 10 -25 -2 11 0
sa:, before	8 -17 4 9 -5 0
sa:, begin	0 5 -10 -6 10 0
sa:, between	-10 8 -7 9 0 0
sa:, both	14 -20 5 4 -2 0
sa:, bring	0 -22 25 0 0 0
sa:, broke	0 13 -11 0 0 0
sa:, but	-6 11 2 -7 -9 0
sa:, by	22 -9 0 -9 -6 0
sa:, call	-10 -2 14 -3 0 0
sa:, car	-1 -15 4 0 12 0
sa:, closed	0 -12 13 0 0 0
sa:, cocoa	0 11 -10 0 0 0
sa:, come	9 -10 1 0 0 0
sa:, day	0 4 -13 0 7 0
sa:, did	0 9 -5 0 0 0
sa:, down	0 21 -17 0 0 0
sa:, due	0 11 -13 4 0 0
sa:, duty	0 9 -9 0 0 0
sa:, each	0 -7 8 0 0 0
sa:, end	-1 -12 21 -16 -1 0
sa:, everything	0 9 -8 0 0 0
sa:, fentanyl	0 -10 10 0 0 0
sa:, first	0 -16 18 0 0 0
sa:, fix	0 13 -14 0 0 0
sa:, following	-6 -4 13 0 0 0
sa:, for	-12 22 -25 2 13 0
sa:, four	0 -11 14 0 0 0
sa:, from	-1 -17 25 -4 -3 0
sa:, get	11 -4 -4 0 0 0
sa:, giving	-5 11 -6 0 0 0
sa:, go	-6 -3 12 0 0 0
sa:, had	-11 -5 18 -6 -7 0
sa:, half	0 -7 9 0 0 0
sa:, has	-5 0 10 -14 -3 0
sa:, have	0 -16 18 0 0 0
sa:, he	2 -25 14 7 11 -5
sa:, here	0 -11 15 -2 0 0
sa:, his	9 0 6 -12 -15 0
sa:, hold	8 14 -12 -12 0 0
sa:, i	-4 20 -17 0 0 0
sa:, if	0 13 -5 -6 -6 0
sa:, in	7 -34 28 -17 20 -4
sa:, instead	8 -10 2 0 0 0
sa:, is	-11 19 -14 5 -9 0
sa:, it	0 -4 6 -13 6 0
sa:, just	0 4 -18 11 0 0
sa:, last	12 -9 0 0 0 0
sa:, lasted	11 13 -28 0 0 0
sa:, leave	0 8 -4 -1 0 0
sa:, led	0 14 -11 -1 0 0
sa:, less	13 0 -16 0 0 0
sa:, local	-3 -6 10 0 0 0
sa:, london	0 -13 14 0 0 0
sa:, may	0 -12 15 0 -2 0
sa:, meet	6 -12 8 0 0 0
sa:, most	0 -6 9 0 0 0
sa:, mr	-2 -13 13 0 4 0
sa:, not	-3 -10 21 -3 -4 0
sa:, now	0 11 -10 0 0 0
sa:, on	34 -20 8 -14 -1 -5
sa:, one	-12 9 2 0 -11 0
sa:, or	0 31 -15 -17 -3 0
sa:, pay	0 -9 10 0 0 0
sa:, people	0 -3 11 -2 -5 0
sa:, plan	17 -14 4 -2 -5 0
sa:, promise	15 -15 -10 0 11 0
sa:, publish	9 2 -12 0 0 0
sa:, rare	-2 -6 11 0 0 0
sa:, reply	-2 11 -8 0 0 0
sa:, say	-9 2 -2 14 -8 0
sa:, second	-1 -4 8 0 0 0
sa:, set	0 -9 11 0 0 0
sa:, settle	0 -15 6 0 8 0
sa:, she	17 -12 -15 10 -1 0
sa:, sign	-3 23 -15 -5 -5 0
sa:, sit	0 -24 19 6 -1 0
sa:, so	-9 0 -1 0 0 14
sa:, soybean	-10 22 -14 0 0 0
sa:, spare	17 -10 -11 0 0 0
sa:, spoke	-2 -3 9 0 0 0
sa:, start	0 -10 10 0 0 0
sa:, subject	0 -7 11 0 0 0
sa:, tell	-1 34 -27 -2 -5 0
sa:, that	6 -18 18 -10 0 0
sa:, the	0 -2 -7 9 1 17
sa:, their	7 -10 8 -14 3 0
sa:, then	-5 18 -10 0 0 0
sa:, there	-3 0 -12 17 0 0
sa:, they	4 9 -19 -3 9 0
sa:, thi	0 9 -6 0 0 0
sa:, tiktok	-10 24 -18 0 0 0
sa:, time	13 -8 -2 0 0 0
sa:, to	0 13 -22 -3 17 0
sa:, twice	0 -7 10 0 0 0
sa:, two	-10 7 0 -3 0 0
sa:, under	1 -1 -7 0 10 0
sa:, unless	-3 22 -15 0 0 0
sa:, up	0 -9 11 0 0 0
sa:, was	-13 7 -3 4 -3 0
sa:, we	0 11 -9 -2 0 0
sa:, were	0 14 -6 -6 -1 0
sa:, where	-20 -5 9 -1 10 0
sa:, which	-3 -11 11 4 1 -3
sa:, while	-14 3 7 0 -2 0
sa:, who	-8 -3 8 -5 2 0
sa:, will	0 8 -5 0 -7 0
sa:, with	-20 5 0 -6 8 0
sa:, within	0 14 -8 -6 0 0
sa:, would	-11 11 -7 5 0 0
sa:, yes	0 -10 12 0 0 0
sa:, you	0 -10 10 0 0 0
sa:-	-4 6 -1 -1 -21 10
sa:- -	8 3 -10 0 0 0
sa:- <month-ahead>	-3 15 -9 0 0 0
sa:- <month-today>	0 -8 9 0 0 0
sa:- <name>	3 -6 -3 14 -7 0
sa:- <span>	0 -5 8 -2 0 0
sa:- a	0 1 -11 0 8 0
sa:- built	0 -10 13 0 0 0
sa:- by	0 9 -9 0 0 0
sa:- depth	-5 22 -10 -5 0 0
sa:- earth	0 9 -8 0 0 0
sa:- ho	0 12 -12 0 0 0
sa:- minute	8 0 -9 0 0 0
sa:- premier	0 9 -12 3 0 0
sa:- the	-17 8 6 -1 0 0
sa:- way	7 -17 11 0 0 0
sa:.	4 -4 5 6 5 -13
sa:. "	-5 15 -3 -4 -9 0
sa:. )	0 16 -14 0 0 0
sa:. *	10 -13 3 0 0 0
sa:. -	0 -9 9 0 0 0
sa:. .	-10 23 -14 0 0 0
sa:. <person>	-13 15 15 -13 -15 0
sa:. in	0 19 -16 0 0 0
sa:. m	16 -4 -3 0 -6 0
sa:. to	0 -11 9 0 0 0
sa::	8 -2 9 -36 -1 -13
sa:: "	-13 23 -8 -1 -5 0
sa:: '	-11 12 0 0 0 0
sa:: <day-ahead>	0 16 -16 -3 0 0
sa:: <name>	-10 8 0 -3 -3 0
sa:: <number>	2 10 -7 -8 -10 0
sa:: <person>	2 -19 9 5 7 0
sa:: <quality>	0 11 -8 0 0 0
sa:: in	0 -13 4 8 0 0
sa:: the	21 0 -9 -8 -4 0
sa:: what	8 9 -22 0 0 0
sa:;	2 -2 -2 9 -6 -9
sa:; <day-today>	0 10 -8 0 0 0
sa:; <level>	0 12 -8 0 0 0
sa:; <name>	3 -19 15 -1 2 0
sa:; <person>	0 -2 18 -9 -16 0
sa:; a	0 -1 -4 11 0 0
sa:; both	-5 -15 21 0 0 0
sa:; his	0 -10 10 0 0 0
sa:; if	0 10 -9 0 0 0
sa:; in	7 7 -21 0 5 0
sa:; it	0 14 -15 -8 6 0
sa:; no	0 6 -16 8 -4 0
sa:; talk	0 19 -18 0 0 0
sa:; the	1 -4 0 9 -2 0
sa:; their	0 -10 12 0 0 0
sa:; then	0 -9 10 0 0 0
sa:; they	6 8 -12 0 -8 0
sa:; those	0 9 -5 0 0 0
sa:; until	0 -11 12 0 0 0
sa:; without	0 -2 -9 0 11 0
sa:<agent>	0 4 2 -1 -20 -2
sa:<day-ahead>	14 -2 2 -17 0 0
sa:<day-ahead> 's	0 1 -11 0 9 0
sa:<day-ahead> ,	-4 -2 0 -15 20 -13
sa:<day-ahead> .	12 -18 13 -3 2 -8
sa:<day-ahead> ;	0 20 -15 -3 -4 0
sa:<day-ahead> after	0 17 -14 0 0 0
sa:<day-ahead> and	-1 -11 7 2 5 0
sa:<day-ahead> are	-1 8 -11 0 3 0
sa:<day-ahead> as	0 13 -13 0 0 0
sa:<day-ahead> at	-2 21 -15 -4 -9 6
sa:<day-ahead> because	0 -11 13 0 0 0
sa:<day-ahead> before	2 21 -22 -1 -3 0
sa:<day-ahead> for	-5 0 -21 25 -3 0
sa:<day-ahead> if	0 11 -4 0 -5 0
sa:<day-ahead> in	-4 -5 16 -19 0 -1
sa:<day-ahead> is	-1 -9 4 0 8 0
sa:<day-ahead> or	10 -9 0 0 0 0
sa:<day-ahead> the	15 -10 0 -5 0 0
sa:<day-ahead> to	-9 -2 1 0 12 0
sa:<day-ahead> was	0 4 -11 0 8 0
sa:<day-ahead> will	0 -17 21 -1 0 0
sa:<day-gone> 's	-7 14 -10 -3 3 0
sa:<day-gone> (	0 11 -12 0 0 0
sa:<day-gone> )	0 -17 20 0 0 0
sa:<day-gone> ,	0 11 -14 -2 6 1
sa:<day-gone> .	-2 -2 -10 22 3 -18
sa:<day-gone> :	7 -12 9 0 -1 0
sa:<day-gone> ;	11 1 -3 -1 -7 0
sa:<day-gone> <number>	0 -9 9 0 0 0
sa:<day-gone> <person>	0 10 -13 0 0 0
sa:<day-gone> <seat>	0 -12 13 0 0 0
sa:<day-gone> ?	-8 10 0 0 0 0
sa:<day-gone> about	-18 19 0 0 0 0
sa:<day-gone> after	12 -10 -1 0 0 0
sa:<day-gone> at	0 11 -9 0 -4 0
sa:<day-gone> between	-1 -12 11 0 0 0
sa:<day-gone> evening	-1 17 -16 -10 5 0
sa:<day-gone> for	11 2 -12 -6 3 0
sa:<day-gone> has	-14 18 -5 0 0 0
sa:<day-gone> in	-17 -16 14 6 3 0
sa:<day-gone> morning	2 8 -15 2 0 0
sa:<day-gone> night	0 0 -14 -2 13 0
sa:<day-gone> on	-2 -13 16 -2 3 0
sa:<day-gone> over	0 12 -8 0 0 0
sa:<day-gone> that	-10 10 -5 6 -3 0
sa:<day-gone> the	10 0 -16 4 1 0
sa:<day-gone> to	-7 31 -23 -3 0 0
sa:<day-gone> with	-8 7 1 -6 0 0
sa:<day-gone> without	0 22 -29 8 0 0
sa:<day-today>	4 -11 13 -4 -1 -4
sa:<day-today> (	0 12 -8 0 0 0
sa:<day-today> )	-18 18 -1 -8 0 0
sa:<day-today> ,	20 -14 -4 15 -5 -1
sa:<day-today> .	0 17 -16 -21 12 -7
sa:<day-today> ;	0 -7 10 -3 0 0
sa:<day-today> ?	-9 10 0 0 0 0
sa:<day-today> about	22 -17 -3 0 0 0
sa:<day-today> after	4 -12 9 2 -4 0
sa:<day-today> afternoon	0 8 -15 0 0 4
sa:<day-today> and	18 -31 21 6 -12 0
sa:<day-today> as	0 10 -3 0 -4 0
sa:<day-today> at	-10 -7 10 2 1 0
sa:<day-today> because	0 9 -1 0 -2 0
sa:<day-today> by	-12 6 -5 12 0 0
sa:<day-today> evening	0 -17 20 -3 0 0
sa:<day-today> he	4 -8 4 0 0 0
sa:<day-today> in	7 -27 24 -5 -2 0
sa:<day-today> night	0 -7 9 0 0 0
sa:<day-today> over	6 -12 6 0 0 0
sa:<day-today> publish	0 16 -14 0 0 0
sa:<day-today> the	15 -11 0 -1 0 0
sa:<day-today> they	-2 -14 15 4 -3 0
sa:<day-today> to	11 -44 29 0 9 0
sa:<day-today> with	28 -40 23 -11 6 0
sa:<day-today> without	0 -16 20 -3 0 0
sa:<duty>	6 -1 8 -17 -8 -15
sa:<gate>	-4 9 -6 -4 -11 13
sa:<goods-amount>	1 0 3 -10 0 0
sa:<goods-amount> <span>	-1 -12 16 0 0 0
sa:<goods-amount> for	24 -22 -2 0 0 0
sa:<goods-amount> in	-12 14 -5 -2 3 0
sa:<goods-amount> of	-13 6 0 -1 5 0
sa:<level-noun>	-3 -10 -3 9 6 13
sa:<level>	4 19 -6 -35 -11 -14
sa:<level> "	0 -10 12 0 0 0
sa:<level> )	-1 13 -8 0 0 0
sa:<level> ,	7 -4 -1 -14 8 0
sa:<level> .	0 19 -19 5 -13 0
sa:<level> ;	-9 -9 16 0 0 0
sa:<level> <day-ahead>	-2 11 -8 0 0 0
sa:<level> and	-4 23 -14 -1 -3 0
sa:<level> as	0 12 -8 0 0 0
sa:<level> fentanyl	0 -12 12 0 0 0
sa:<level> for	0 -16 7 0 12 0
sa:<level> from	-7 -24 35 0 -4 0
sa:<level> here	0 12 -11 0 0 0
sa:<level> in	-15 18 -5 -11 0 0
sa:<level> is	-9 -1 13 0 0 0
sa:<level> less	-1 10 -4 0 0 0
sa:<level> more	0 16 -13 0 0 0
sa:<level> off	0 12 -6 0 -3 0
sa:<level> on	0 -8 15 -18 -5 0
sa:<level> over	0 11 -8 0 0 0
sa:<level> tariff	28 -31 3 0 4 0
sa:<level> to	1 -13 6 0 9 0
sa:<level> was	7 -12 6 0 0 0
sa:<level> within	0 -6 18 0 -10 0
sa:<money>	-26 14 2 -9 -8 0
sa:<money> .	-5 24 -12 0 0 0
sa:<money> by	0 -8 9 0 0 0
sa:<money> in	0 13 -8 0 0 0
sa:<money> of	-4 -14 18 0 0 0
sa:<money> on	0 11 -10 0 0 0
sa:<month-ahead>	1 -38 8 21 21 -13
sa:<month-ahead> ,	-15 -8 -10 15 16 0
sa:<month-ahead> .	0 -17 21 -2 0 0
sa:<month-ahead> and	12 -9 -8 7 0 0
sa:<month-ahead> to	0 -4 -6 14 -1 0
sa:<month-gone>	35 -20 2 2 2 -8
sa:<month-gone> )	0 -16 18 0 0 0
sa:<month-gone> ,	16 -19 5 4 0 0
sa:<month-gone> .	0 12 -10 0 0 0
sa:<month-gone> ;	24 -15 -19 13 0 0
sa:<month-gone> and	0 -4 8 -5 -3 0
sa:<month-gone> end	0 10 -9 0 0 0
sa:<month-gone> in	0 -19 19 0 0 0
sa:<month-today>	-1 -20 17 8 0 0
sa:<month-today> ,	0 -6 7 0 0 0
sa:<name>	-14 -6 2 1 23 -27
sa:<name> 's	15 -3 -1 5 -24 -7
sa:<name> ,	-8 9 -2 -21 12 -2
sa:<name> .	-22 -10 1 -1 21 2
sa:<name> :	0 -14 11 6 -1 0
sa:<name> <day-today>	-1 14 -14 -3 0 0
sa:<name> <level>	0 -21 24 0 0 0
sa:<name> <number>	0 9 -3 0 -1 0
sa:<name> <seat>	0 22 -20 0 0 0
sa:<name> <span>	12 -11 0 0 0 0
sa:<name> ?	0 12 -4 0 -4 0
sa:<name> a	-4 23 -19 0 0 0
sa:<name> about	0 18 -10 -8 0 0
sa:<name> after	-17 0 14 0 0 0
sa:<name> agree	9 -24 20 0 0 0
sa:<name> an	0 -3 13 -7 0 0
sa:<name> and	22 -15 15 -10 -25 -5
sa:<name> are	7 5 -3 -11 -1 0
sa:<name> at	-1 0 13 -19 -2 0
sa:<name> begin	2 -6 12 -8 -1 0
sa:<name> by	-10 0 4 4 -1 0
sa:<name> charge	0 17 -14 0 0 0
sa:<name> come	0 -7 11 -2 0 0
sa:<name> commerce	-2 -17 21 -1 0 0
sa:<name> conclude	0 9 -6 0 0 0
sa:<name> could	0 11 -8 0 0 0
sa:<name> cut	0 -10 -1 0 12 0
sa:<name> doe	0 10 -8 0 0 0
sa:<name> economic	0 -14 15 0 0 0
sa:<name> end	13 -29 15 0 10 0
sa:<name> failed	0 -13 6 9 0 0
sa:<name> from	-2 -7 0 12 0 0
sa:<name> gave	-1 9 -5 0 0 0
sa:<name> get	-1 -7 12 0 0 0
sa:<name> had	13 -5 -1 3 -9 0
sa:<name> has	-13 0 2 -5 9 0
sa:<name> have	10 17 -23 -2 -2 0
sa:<name> hold	12 -9 -13 13 0 0
sa:<name> in	3 -10 0 -35 26 0
sa:<name> is	0 -6 0 0 10 0
sa:<name> last	0 10 -9 0 0 0
sa:<name> meet	0 0 -8 10 0 0
sa:<name> might	0 -12 14 0 -1 0
sa:<name> official	-2 11 -15 7 0 0
sa:<name> on	-19 1 -18 25 14 0
sa:<name> or	0 7 -10 0 0 0
sa:<name> pay	0 17 -10 0 -3 0
sa:<name> president	0 1 4 -1 -7 0
sa:<name> prolong	9 3 -14 0 0 0
sa:<name> publish	0 14 -10 0 0 0
sa:<name> raise	2 -13 10 0 0 0
sa:<name> reach	0 11 -10 0 0 0
sa:<name> require	0 -15 -9 10 13 0
sa:<name> say	-1 12 -8 0 0 0
sa:<name> set	0 -9 9 0 0 0
sa:<name> settle	4 -10 5 0 0 0
sa:<name> side	0 6 -15 12 -2 0
sa:<name> sign	7 -28 26 -3 -2 0
sa:<name> since	0 21 -17 0 -2 0
sa:<name> sit	0 -17 12 2 0 0
sa:<name> soybean	12 -11 0 0 0 0
sa:<name> stand	0 -9 11 0 0 0
sa:<name> stay	0 -10 12 0 0 0
sa:<name> suspend	0 -11 12 0 0 0
sa:<name> the	0 17 -15 0 0 0
sa:<name> thi	0 -6 -10 18 -1 0
sa:<name> to	-15 11 -13 10 0 0
sa:<name> trade	-7 -15 8 15 0 0
sa:<name> treasury	3 0 -13 4 10 0
sa:<name> want	0 -11 11 0 0 0
sa:<name> was	0 2 3 -9 -8 0
sa:<name> will	1 0 6 -15 -6 0
sa:<name> with	0 18 -13 0 0 0
sa:<name> would	15 -3 -18 -2 13 0
sa:<name> —	0 -44 31 11 8 0
sa:<not>	-7 5 2 3 -17 3
sa:<number>	-1 10 1 -17 -1 -19
sa:<number> "	0 -7 9 0 0 0
sa:<number> ,	-19 21 -15 -4 8 0
sa:<number> .	12 8 -9 -22 2 -4
sa:<number> <day-today>	8 -18 7 4 0 0
sa:<number> <office>	13 0 -14 0 0 0
sa:<number> <quality>	-2 17 -12 0 0 0
sa:<number> <seat>	-11 0 8 0 0 0
sa:<number> after	0 -10 10 0 0 0
sa:<number> as	0 -9 10 0 0 0
sa:<number> before	0 15 -14 0 0 0
sa:<number> economy	0 12 -8 0 0 0
sa:<number> hour	-7 -1 11 0 -1 0
sa:<number> if	0 -13 3 9 0 0
sa:<number> in	-16 16 6 0 -20 0
sa:<number> largest	0 -10 11 0 0 0
sa:<number> minute	18 -19 1 -3 2 0
sa:<number> more	0 11 -9 0 0 0
sa:<number> on	-17 10 4 0 -4 0
sa:<number> p	10 0 -6 0 0 0
sa:<number> pm	0 13 -12 0 0 0
sa:<number> round	0 18 -22 -7 7 0
sa:<number> since	0 -8 10 0 0 0
sa:<number> summit	0 -11 15 0 -5 0
sa:<number> th	-2 -1 -18 21 0 0
sa:<number> the	10 -26 10 0 9 0
sa:<office>	7 -4 0 -17 9 3
sa:<office> 's	0 12 -10 2 -3 0
sa:<office> ,	-4 -9 13 -1 0 0
sa:<office> .	16 -15 -1 -7 15 0
sa:<office> <person>	-1 -37 44 -1 -9 0
sa:<office> agree	6 -20 2 0 10 0
sa:<office> and	2 -14 21 -8 -7 0
sa:<office> end	0 -20 20 0 0 0
sa:<office> had	5 12 -16 0 0 0
sa:<office> has	0 12 -11 0 0 0
sa:<office> have	0 -10 8 0 2 0
sa:<office> in	-29 50 -36 5 0 0
sa:<office> meet	0 -9 12 0 0 0
sa:<office> of	6 -20 13 -5 8 0
sa:<office> order	-2 22 -17 0 0 0
sa:<office> say	-1 33 -40 -1 10 0
sa:<office> spoke	10 0 -9 0 0 0
sa:<office> was	-1 -10 14 0 0 0
sa:<office> will	5 4 -12 8 -7 0
sa:<office> with	-7 19 -12 0 0 0
sa:<organisation>	-8 18 -17 0 -2 11
sa:<organisation> 's	0 -10 5 -1 9 0
sa:<organisation> (	0 -9 9 0 0 0
sa:<organisation> )	-7 -11 18 -4 0 0
sa:<organisation> ,	2 -2 -8 0 -5 13
sa:<organisation> .	-20 0 -1 3 7 5
sa:<organisation> :	0 8 -8 0 0 0
sa:<organisation> and	-3 9 1 -9 -4 0
sa:<organisation> by	0 -13 14 0 0 0
sa:<organisation> end	0 9 -8 0 0 0
sa:<organisation> had	-4 14 -7 0 0 0
sa:<organisation> has	0 -7 13 -5 0 0
sa:<organisation> in	-10 1 9 -12 0 0
sa:<organisation> may	0 10 -9 0 0 0
sa:<organisation> of	-3 31 -24 0 -3 0
sa:<organisation> on	-1 22 -13 -8 0 0
sa:<organisation> publish	0 -10 10 0 0 0
sa:<organisation> report	12 -17 0 9 -5 0
sa:<organisation> say	25 -19 6 9 -17 -1
sa:<organisation> take	0 10 -9 0 0 0
sa:<organisation> would	0 16 -13 0 0 0
sa:<person>	0 -12 10 -11 3 2
sa:<person> 's	-17 9 0 7 -11 0
sa:<person> (	-11 21 -11 0 0 0
sa:<person> ,	1 -16 7 19 -2 -7
sa:<person> .	14 0 -1 -17 -1 -3
sa:<person> :	-1 13 -11 0 0 0
sa:<person> ;	0 -7 8 0 0 0
sa:<person> <day-ahead>	0 -5 9 0 0 0
sa:<person> <day-gone>	5 -12 0 4 0 0
sa:<person> about	-11 0 7 0 0 0
sa:<person> add	-1 10 0 -1 -8 0
sa:<person> agree	5 -17 14 0 0 0
sa:<person> and	-14 -6 7 2 7 -6
sa:<person> announce	-7 -5 14 -11 1 0
sa:<person> at	0 -25 6 -4 19 0
sa:<person> before	0 7 -5 7 -12 0
sa:<person> begin	0 5 -19 1 9 0
sa:<person> by	27 -20 -5 0 0 0
sa:<person> come	0 -19 13 0 7 0
sa:<person> did	14 -11 1 0 0 0
sa:<person> for	-13 1 8 0 -2 0
sa:<person> from	0 17 -12 -2 0 0
sa:<person> go	0 -16 12 0 6 0
sa:<person> had	-18 2 11 4 -16 0
sa:<person> has	2 2 -9 -3 6 0
sa:<person> hold	-16 11 -4 0 8 0
sa:<person> in	8 5 -11 1 0 0
sa:<person> is	5 0 -15 0 11 0
sa:<person> meet	-9 8 -16 -6 22 0
sa:<person> of	0 15 -1 -15 -13 0
sa:<person> on	12 1 -38 11 24 0
sa:<person> post	6 -2 -10 0 5 0
sa:<person> receive	-2 -6 0 9 0 0
sa:<person> say	8 -16 6 -5 -2 12
sa:<person> settle	0 -10 0 0 7 0
sa:<person> sign	-4 18 -15 -4 0 0
sa:<person> since	2 7 -9 0 0 0
sa:<person> sit	-9 -6 -3 6 14 0
sa:<person> speak	0 0 -13 11 0 0
sa:<person> spoke	11 -13 3 0 0 0
sa:<person> talked	3 5 -11 0 0 0
sa:<person> tell	-3 -10 6 9 0 0
sa:<person> that	18 -14 -7 0 11 0
sa:<person> the	13 -15 -2 0 5 0
sa:<person> there	0 21 -4 -7 -15 0
sa:<person> threaten	-2 13 -7 0 0 0
sa:<person> to	8 -21 14 -5 1 0
sa:<person> was	-13 -21 27 -6 2 0
sa:<person> with	-16 11 2 0 0 0
sa:<person> would	3 8 6 -3 -16 0
sa:<person> write	13 4 -2 -11 -11 0
sa:<points>	-17 2 -13 0 23 0
sa:<points> off	0 -9 9 0 0 0
sa:<points> that	0 12 -12 0 0 0
sa:<quality>	1 -4 6 0 -13 8
sa:<quality> ,	-1 -28 34 -6 0 0
sa:<quality> -	-4 -16 20 0 0 0
sa:<quality> .	0 12 -15 2 0 0
sa:<quality> ambassador	-1 -13 14 1 -3 0
sa:<quality> and	-9 -17 25 -7 0 0
sa:<quality> authority	0 0 -9 -1 0 10
sa:<quality> car	-9 23 -16 0 0 0
sa:<quality> cement	10 -9 0 0 0 0
sa:<quality> coal	0 11 -10 0 0 0
sa:<quality> colleague	2 9 -11 0 -1 0
sa:<quality> counterpart	14 -12 0 2 -7 0
sa:<quality> country	0 -9 11 0 0 0
sa:<quality> delegation	0 -2 -5 11 0 0
sa:<quality> duty	0 -7 12 -1 -2 0
sa:<quality> economy	0 15 -13 0 0 0
sa:<quality> embassy	0 1 -13 0 0 9
sa:<quality> energy	0 11 -10 0 0 0
sa:<quality> farm	0 11 -10 0 0 0
sa:<quality> good	10 -1 -16 -8 17 0
sa:<quality> government	0 23 -19 0 0 0
sa:<quality> in	0 -10 7 -3 2 5
sa:<quality> lead	0 -8 10 0 0 0
sa:<quality> leader	-1 27 -32 0 0 0
sa:<quality> machine	0 -8 9 0 0 0
sa:<quality> medicine	0 -18 18 0 0 0
sa:<quality> minister	13 -8 1 -5 0 0
sa:<quality> negotiator	0 21 -17 -3 0 0
sa:<quality> offer	0 -10 12 0 0 0
sa:<quality> official	-5 0 8 -3 0 0
sa:<quality> oil	0 30 -30 0 0 0
sa:<quality> palm	11 -7 -2 0 0 0
sa:<quality> paper	0 11 -8 0 0 0
sa:<quality> president	9 -10 3 -4 2 0
sa:<quality> prime	-5 10 -14 0 10 0
sa:<quality> purchase	0 -9 9 1 0 0
sa:<quality> rice	0 -6 9 0 0 0
sa:<quality> side	-7 -30 35 0 0 0
sa:<quality> soybean	-11 10 0 0 0 0
sa:<quality> state	9 -20 14 0 0 0
sa:<quality> steel	0 21 -18 0 0 0
sa:<quality> sugar	2 -13 11 0 0 0
sa:<quality> time	-6 -2 10 0 -1 0
sa:<quality> trade	9 -17 13 -1 0 0
sa:<quality> want	0 14 -9 0 -3 0
sa:<quality> were	0 0 -9 13 -2 0
sa:<seat>	-14 12 -11 1 9 -6
sa:<seat> 's	-16 12 0 0 0 0
sa:<seat> )	0 23 -21 0 0 0
sa:<seat> ,	-7 3 2 -3 0 -4
sa:<seat> .	4 -21 -10 28 24 -7
sa:<seat> ;	0 -12 18 -1 -3 0
sa:<seat> <day-ahead>	0 -14 14 0 0 0
sa:<seat> <day-gone>	-5 -21 3 10 9 0
sa:<seat> <day-today>	-15 34 -28 0 9 0
sa:<seat> a	0 20 -19 0 0 0
sa:<seat> about	12 -5 -7 0 0 0
sa:<seat> agree	-1 15 -13 0 0 0
sa:<seat> at	-10 -12 -7 25 0 0
sa:<seat> before	0 20 -16 0 0 0
sa:<seat> for	0 -14 12 2 -3 0
sa:<seat> from	8 -19 20 -8 -5 0
sa:<seat> had	-14 27 -9 -3 -9 0
sa:<seat> have	0 11 -9 0 0 0
sa:<seat> in	0 -28 45 0 -46 0
sa:<seat> later	0 6 -13 -6 12 0
sa:<seat> next	0 -4 10 -3 0 0
sa:<seat> on	2 -15 18 -3 -1 -3
sa:<seat> publish	0 -9 10 0 0 0
sa:<seat> say	-15 12 -21 0 15 8
sa:<seat> that	-14 0 7 0 6 0
sa:<seat> thi	-1 15 -7 -9 0 0
sa:<seat> to	0 -9 9 -1 0 4
sa:<seat> was	0 -9 10 0 0 0
sa:<seat> within	0 -14 4 -4 8 0
sa:<seat> would	5 5 -25 8 0 0
sa:<sender>	0 0 15 -27 -18 -1
sa:<span>	-8 -13 18 -3 -1 -6
sa:<span> '	7 13 0 0 -20 0
sa:<span> ,	-14 -7 11 5 0 2
sa:<span> a	0 -19 20 0 0 0
sa:<span> after	-5 35 -33 -1 0 0
sa:<span> and	-2 4 -2 -11 7 0
sa:<span> at	6 -19 17 -5 -1 0
sa:<span> before	12 -10 16 -27 -17 0
sa:<span> early	0 -28 31 -2 0 0
sa:<span> extension	0 9 -7 0 0 0
sa:<span> from	-3 9 0 0 -12 0
sa:<span> in	-4 8 -3 -6 3 0
sa:<span> is	9 -2 -4 0 0 0
sa:<span> later	4 7 -9 -2 0 0
sa:<span> longer	2 -3 -13 0 11 0
sa:<span> more	12 -10 0 0 0 0
sa:<span> of	-11 -27 18 19 -1 0
sa:<span> on	-1 -14 18 0 0 0
sa:<span> or	0 -9 11 0 -3 0
sa:<span> pause	0 10 -10 0 0 0
sa:<span> that	0 -18 21 0 0 0
sa:<span> to	10 1 -6 0 -2 0
sa:<span> with	-8 -11 19 0 0 0
sa:<taker>	-13 -7 12 -2 6 0
sa:<v-agree>	-15 -2 1 8 18 -13
sa:<v-bear>	-1 7 -12 -11 20 -2
sa:<v-begin>	-3 -6 -5 6 7 22
sa:<v-buy>	3 23 -11 -12 -23 0
sa:<v-deny>	-13 15 0 -4 -4 0
sa:<v-down>	8 -10 3 4 -5 4
sa:<v-end>	3 5 -6 9 -5 -10
sa:<v-impose>	-8 2 7 0 -8 -3
sa:<v-lack>	2 3 -19 3 14 0
sa:<v-propose>	3 -2 0 -10 9 -7
sa:<v-refuse>	4 -5 -3 9 0 0
sa:<v-renew>	-6 -6 9 15 -13 0
sa:<v-return>	-7 3 -4 8 2 0
sa:<v-say>	15 9 -26 0 9 0
sa:<v-sell>	-3 16 -4 -23 -2 -2
sa:<v-sign>	-28 19 0 -2 -5 -13
sa:<v-stay>	3 -10 -2 7 9 8
sa:<v-suspend>	-11 0 10 -7 -14 0
sa:<v-target>	16 8 -21 2 -1 -2
sa:<v-threaten>	8 0 0 -5 -10 0
sa:<v-up>	-1 9 -10 5 -8 0
sa:?	-4 4 5 -25 0 -2
sa:a	3 2 0 -4 -10 12
sa:a <level>	1 5 -22 0 6 0
sa:a <office>	-16 1 17 -5 0 0
sa:a <organisation>	-3 -6 13 -4 0 0
sa:a <quality>	6 18 -16 -10 -7 0
sa:a better	6 -11 6 0 0 0
sa:a bite	0 11 -6 0 0 0
sa:a breach	0 -9 10 0 0 0
sa:a breakthrough	0 -10 10 0 0 0
sa:a call	17 -4 -17 0 0 0
sa:a ceasefire	0 -10 12 0 0 0
sa:a communiqué	0 -6 -11 16 0 0
sa:a conference	0 -12 0 0 0 14
sa:a constructive	0 12 -10 0 0 0
sa:a country	6 -16 10 0 0 0
sa:a date	6 16 -17 -2 -1 0
sa:a deal	13 -19 7 1 4 0
sa:a decision	0 -18 22 0 -1 0
sa:a declaration	0 -10 12 0 0 0
sa:a decree	0 12 -10 0 0 0
sa:a dinner	0 -10 13 0 0 0
sa:a dispute	0 -10 12 0 0 0
sa:a draft	0 15 -13 0 0 0
sa:a draw	0 18 -17 0 0 0
sa:a fact	0 11 -9 0 0 0
sa:a few	1 7 -10 0 0 0
sa:a first	-7 6 -17 18 0 0
sa:a framework	-4 1 0 -8 9 0
sa:a free	0 17 -7 -8 -4 0
sa:a further	7 -12 7 0 0 0
sa:a good	1 -7 17 -4 -12 0
sa:a half	-3 26 -22 0 0 0
sa:a halt	0 10 -7 0 0 0
sa:a hotel	0 15 -12 -2 0 0
sa:a joint	6 -4 -6 -10 15 0
sa:a last	9 -23 17 0 0 0
sa:a lasting	0 -14 9 6 0 0
sa:a law	-9 18 -8 0 0 0
sa:a letter	5 -13 -9 0 18 0
sa:a licence	0 13 -10 0 0 0
sa:a list	0 -5 8 0 0 0
sa:a little	0 -14 7 8 0 0
sa:a longer	0 -17 5 10 3 0
sa:a lot	0 -10 11 0 0 0
sa:a matter	0 -12 14 0 0 0
sa:a meet	-3 -7 15 -4 -2 0
sa:a memorandum	0 9 -6 0 0 0
sa:a minute	-3 12 -6 0 0 0
sa:a new	15 -2 -7 -1 0 0
sa:a number	0 -12 -2 -2 8 12
sa:a page	0 -13 1 11 0 0
sa:a pair	0 15 -14 0 0 0
sa:a paper	-4 5 -7 -2 9 0
sa:a pause	0 -16 17 0 0 0
sa:a pen	-2 11 -6 0 0 0
sa:a permanent	0 -16 21 -1 0 0
sa:a photograph	0 0 -12 12 0 0
sa:a place	0 -1 -10 12 -1 0
sa:a plan	0 17 -18 0 0 0
sa:a preliminary	-6 -4 13 0 -3 0
sa:a promise	0 -19 22 0 0 0
sa:a quarrel	0 -8 10 0 0 0
sa:a rate	-1 -17 21 0 0 0
sa:a rise	7 -10 -7 11 0 0
sa:a second	4 -8 -2 12 -4 4
sa:a sign	0 -9 12 0 0 0
sa:a signature	-1 0 -2 -6 11 0
sa:a sixth	0 -19 7 14 0 0
sa:a smaller	0 11 -11 0 0 0
sa:a state	-2 -14 15 -4 2 0
sa:a statement	-2 -10 16 0 0 0
sa:a step	0 15 -12 0 0 0
sa:a strike	0 10 -20 11 0 0
sa:a successor	0 10 -9 0 0 0
sa:a summit	1 6 -10 -1 2 0
sa:a tariff	-28 -14 21 -2 7 0
sa:a telephone	10 -2 -7 -6 2 0
sa:a text	0 -23 26 0 0 0
sa:a third	-2 32 -19 -7 -13 0
sa:a three	1 -11 9 0 0 0
sa:a time	-4 9 -4 0 0 0
sa:a trade	11 -3 -9 8 -7 0
sa:a treaty	-1 -15 19 -1 0 0
sa:a very	3 -14 15 0 -2 0
sa:a video	-3 10 -10 6 -4 0
sa:a visit	3 2 -13 0 -1 9
sa:a warn	0 18 -17 0 0 0
sa:a weekend	0 -10 13 0 0 0
sa:a word	0 -16 6 0 9 0
sa:aboard	0 11 -14 2 0 0
sa:about	1 0 -9 14 -2 -9
sa:about ,	0 11 -9 0 0 0
sa:about .	-1 14 -11 0 0 0
sa:about <level>	0 -12 13 0 0 0
sa:about <name>	-10 11 0 0 0 0
sa:about <span>	0 -10 -32 32 0 0
sa:about an	-3 13 -2 -5 -5 0
sa:about how	14 -22 12 -1 0 0
sa:about its	0 9 -7 0 0 0
sa:about oil	-11 10 2 0 -3 0
sa:about tariff	0 10 -8 0 0 0
sa:about the	-2 6 -4 -14 9 0
sa:above	-5 -6 3 11 -7 0
sa:above the	0 -9 0 14 -3 0
sa:abroad	-3 11 -3 0 0 0
sa:accept	-7 -10 19 0 0 0
sa:accept .	0 -27 25 0 1 0
sa:accept a	0 18 -16 0 0 0
sa:accept an	-6 12 -6 0 0 0
sa:accord	0 17 -15 0 0 0
sa:according	-12 1 2 0 0 0
sa:according to	-12 8 -3 0 0 0
sa:account	-7 -4 1 9 6 0
sa:account ,	6 -18 1 11 0 0
sa:account .	0 -7 -1 0 10 0
sa:account for	0 -11 11 0 0 0
sa:across	-15 -11 7 4 9 0
sa:across from	0 -3 0 -2 10 0
sa:across the	-10 5 -4 8 0 0
sa:ad	0 16 -13 -1 0 0
sa:add	10 2 -4 3 -15 0
sa:add ,	0 14 -2 4 -19 0
sa:add .	12 -16 5 0 2 0
sa:additional	-7 16 -9 0 0 0
sa:additional <level>	0 16 -12 0 0 0
sa:additional duty	-2 10 -7 0 0 0
sa:adjourned	0 8 -2 -4 0 0
sa:admit	11 -8 -1 0 0 0
sa:adopt	0 18 -18 0 0 0
sa:advertisement	0 28 -19 0 -8 0
sa:advertisement .	0 10 0 0 -7 0
sa:affair	0 -17 18 0 0 0
sa:affair .	0 -13 13 0 0 0
sa:affiliate	0 8 -7 0 0 0
sa:after	8 -2 -10 13 1 2
sa:after <day-ahead>	0 11 -9 0 0 0
sa:after <number>	0 16 -14 0 0 0
sa:after <person>	9 0 0 -3 -9 0
sa:after <seat>	-1 30 -24 0 0 0
sa:after <span>	-4 -19 19 0 2 0
sa:after a	0 8 -14 7 -3 8
sa:after all	0 17 -10 -2 -4 0
sa:after an	-2 -5 12 0 -2 0
sa:after call	-8 30 -27 0 0 0
sa:after geneva	-8 -5 17 0 0 0
sa:after he	19 -32 10 3 4 0
sa:after his	0 16 -16 0 0 0
sa:after lunch	8 -12 4 0 0 0
sa:after talk	0 -6 8 0 0 0
sa:after that	0 -18 8 -1 13 0
sa:after the	0 26 -35 7 7 0
sa:after three	0 -2 -11 14 0 0
sa:after two	0 12 -11 0 0 0
sa:afternoon	0 -15 1 12 -5 9
sa:afternoon ,	0 9 -30 10 0 10
sa:afternoon .	-2 -22 17 7 0 0
sa:afternoon the	0 -9 11 0 0 0
sa:afterward	0 -8 3 -12 10 0
sa:afterward .	1 -9 0 -7 12 0
sa:afterward that	0 -4 11 -3 0 0
sa:again	-3 1 -1 22 -25 -9
sa:again ,	-4 -16 16 8 -5 0
sa:again .	13 0 -1 -7 -9 0
sa:again ?	0 13 -10 0 0 0
sa:again and	0 0 -7 0 8 0
sa:again before	-1 -6 -13 20 0 0
sa:again from	-5 9 0 0 0 0
sa:again in	0 -15 18 7 -19 0
sa:again next	0 0 9 -8 0 0
sa:again on	-18 40 -19 -12 -5 0
sa:again within	0 -18 -7 25 0 0
sa:against	-14 20 -6 -7 -1 0
sa:against <name>	-1 11 -4 -2 0 0
sa:against <quality>	0 -13 13 0 0 0
sa:against tariff	0 9 -6 0 0 0
sa:agenda	0 -16 13 0 3 0
sa:agenda .	0 -17 18 0 0 0
sa:ago	-10 -10 23 -2 0 0
sa:ago ,	0 -9 14 0 -3 0
sa:agree	-10 0 15 -9 -8 -2
sa:agree at	0 -13 14 0 0 0
sa:agree by	13 -6 -8 0 0 0
sa:agree in	3 13 -13 -3 -1 0
sa:agree last	0 13 -13 0 0 0
sa:agree on	0 -16 18 -6 4 0
sa:agree that	-5 0 12 0 0 0
sa:agree to	-4 -3 9 2 -15 0
sa:agreement	2 4 -9 6 2 -3
sa:agreement ,	6 -14 0 0 11 0
sa:agreement .	12 -1 -11 7 0 0
sa:agreement and	10 -11 0 0 0 0
sa:agreement is	0 -16 26 -8 -6 0
sa:agreement of	0 24 -22 0 0 0
sa:agreement on	-7 6 -10 15 -7 0
sa:agreement sign	0 -11 0 0 13 0
sa:agreement that	0 5 -15 -1 9 0
sa:agreement under	0 15 -14 0 0 0
sa:agreement was	-5 12 -4 0 0 0
sa:agreement with	-6 1 10 -8 -13 0
sa:agreement would	0 -10 5 5 0 0
sa:ahead	-8 12 -12 2 0 0
sa:ahead of	0 0 -9 11 0 0
sa:aid	-12 13 0 0 0 0
sa:air	-4 4 -7 10 -5 0
sa:air base	-2 -10 16 0 -4 0
sa:air force	0 17 -16 0 0 0
sa:aircraft	0 -14 17 0 0 0
sa:aire	0 -12 14 0 0 0
sa:airport	0 -16 9 7 -3 0
sa:airport .	0 -2 10 -6 0 0
sa:airport on	0 -14 20 -6 0 0
sa:akasaka	0 -7 15 0 -8 0
sa:akasaka palace	0 -7 15 0 -8 0
sa:akureyri	0 -12 13 0 0 0
sa:alaska	-4 29 -23 0 -8 0
sa:alexandria	-3 -8 16 -5 0 0
sa:alexandria in	0 -6 10 -3 0 0
sa:all	-6 -1 9 -1 -7 0
sa:all ,	0 20 -18 0 0 0
sa:all -	0 11 -11 0 0 0
sa:all .	0 13 -4 -5 -7 0
sa:all but	0 -15 15 0 0 0
sa:all country	-7 12 -2 0 0 0
sa:all deal	-3 8 -2 0 0 0
sa:all in	0 10 -9 0 0 0
sa:all of	-3 -6 11 0 0 0
sa:all over	0 -5 -9 12 0 0
sa:all three	11 -6 -3 0 0 0
sa:all time	-3 -5 7 0 0 0
sa:alone	0 0 -9 0 8 0
sa:alone ,	0 9 -5 0 0 0
sa:along	6 2 -11 0 0 0
sa:although	0 9 -8 0 0 0
sa:altogether	0 -7 9 -1 0 0
sa:ambassador ,	0 11 -8 0 0 0
sa:among	-2 4 -18 4 0 12
sa:among the	0 -4 0 8 0 0
sa:among them	0 15 -11 0 0 0
sa:an	-14 14 3 -3 -16 -7
sa:an <office>	-6 10 -20 6 9 0
sa:an <organisation>	0 9 -7 0 0 0
sa:an agreement	-1 15 -21 0 12 0
sa:an answer	0 -4 10 -3 0 0
sa:an early	0 -6 -3 10 0 0
sa:an export	0 -11 11 0 0 0
sa:an extension	-19 -12 18 1 3 0
sa:an hour	7 -24 36 -9 -26 0
sa:an idea	0 -17 18 0 0 0
sa:an important	0 9 -2 0 0 0
sa:an invitation	-6 16 -9 0 0 0
sa:an offer	0 9 -9 0 0 0
sa:an order	0 15 -11 0 0 0
sa:an understanding	7 7 -12 -1 0 0
sa:and	9 -5 4 3 -16 0
sa:and ,	8 -2 6 -10 -6 0
sa:and <day-ahead>	-1 -8 15 -4 0 0
sa:and <day-gone>	0 -9 8 1 0 0
sa:and <day-today>	0 -2 9 0 -5 0
sa:and <level>	0 13 -7 -4 -2 0
sa:and <name>	24 -22 22 0 -51 -6
sa:and <number>	9 13 -17 -18 2 0
sa:and <organisation>	-11 11 0 0 0 0
sa:and <person>	-7 -11 2 11 10 -8
sa:and <quality>	-13 -6 16 0 -5 0
sa:and <seat>	-7 13 -15 6 0 0
sa:and <span>	9 14 -12 -3 -9 0
sa:and a	15 -8 5 -3 -12 0
sa:and above	0 -9 11 0 0 0
sa:and agree	-19 3 18 0 -9 0
sa:and all	4 11 -13 0 0 0
sa:and aluminium	0 9 -7 0 0 0
sa:and an	-1 20 -15 -1 0 0
sa:and are	0 -14 22 -8 0 0
sa:and ask	-6 0 -2 10 0 0
sa:and at	18 0 -21 1 2 0
sa:and begin	0 -13 13 0 0 0
sa:and both	-12 31 -22 0 0 0
sa:and by	-7 -10 6 14 -1 0
sa:and cocoa	-2 10 -6 0 0 0
sa:and coffee	0 21 -19 0 0 0
sa:and come	3 22 -27 -5 -6 12
sa:and constructive	-6 31 -20 -4 0 0
sa:and duty	0 -14 -15 24 0 0
sa:and end	0 -15 12 7 0 0
sa:and exchanged	1 -10 9 0 0 0
sa:and expect	-2 -3 0 0 9 0
sa:and farm	0 -8 9 0 0 0
sa:and for	0 -19 27 -10 -2 0
sa:and forty	-8 -7 9 0 6 0
sa:and framework	0 -14 16 0 0 0
sa:and from	10 5 -11 -1 0 0
sa:and get	14 -24 9 0 6 0
sa:and go	0 10 -4 0 -2 0
sa:and had	0 10 -10 -1 0 0
sa:and has	-11 24 -23 10 0 0
sa:and have	0 -18 16 0 0 0
sa:and here	4 -13 8 0 0 0
sa:and i	4 -27 28 -3 0 0
sa:and if	0 -21 10 0 9 0
sa:and in	14 -15 11 -15 0 0
sa:and is	0 27 -21 0 -6 0
sa:and it	7 17 -19 -7 -3 0
sa:and keep	9 -6 -2 0 0 0
sa:and leave	-2 -22 30 -8 -2 0
sa:and london	0 -8 9 0 0 0
sa:and machine	0 -12 13 0 0 0
sa:and machinery	10 0 -11 0 0 0
sa:and medicine	0 -5 -4 13 0 0
sa:and meet	2 12 -12 0 -1 0
sa:and more	0 -3 -10 0 14 0
sa:and mr	13 -11 6 -3 -4 0
sa:and no	0 20 -15 -1 0 0
sa:and nobody	-8 7 -12 -1 -2 14
sa:and none	0 -9 12 -2 0 0
sa:and nothing	0 -6 8 0 0 0
sa:and of	-2 -14 20 -4 0 0
sa:and on	-18 11 -2 0 4 0
sa:and one	-10 1 -5 13 -4 0
sa:and other	-9 16 -5 0 0 0
sa:and our	0 12 -9 0 0 0
sa:and parted	0 -7 9 0 0 0
sa:and promise	-10 22 -12 -3 0 0
sa:and rare	0 -28 30 0 0 0
sa:and rice	0 14 -14 0 0 0
sa:and rise	0 -16 19 0 0 0
sa:and run	0 17 -16 0 0 0
sa:and say	17 -18 5 0 0 0
sa:and sign	5 -22 14 7 -10 0
sa:and so	0 11 -9 0 0 0
sa:and spoke	10 1 -10 0 0 0
sa:and stay	0 -8 14 -6 0 0
sa:and steel	0 -12 2 0 10 0
sa:and stockholm	0 -11 11 0 0 0
sa:and tell	-1 14 -10 0 -2 0
sa:and the	-2 -6 -8 29 0 -7
sa:and their	-3 16 -10 0 0 0
sa:and they	-5 0 8 -8 0 0
sa:and thi	0 -7 9 0 0 0
sa:and to	0 26 -20 -10 0 0
sa:and want	0 -9 10 0 0 0
sa:and we	5 -28 27 -2 0 0
sa:and were	0 -16 10 6 0 0
sa:and what	-6 11 -16 0 9 0
sa:and which	0 -13 14 0 0 0
sa:and will	14 -28 22 -12 -6 2
sa:and wine	0 -8 11 -1 0 0
sa:and with	13 -23 7 9 0 0
sa:and without	0 -21 3 0 18 0
sa:and would	0 32 -29 0 -2 0
sa:announce .	0 -4 4 7 -9 0
sa:announce <day-gone>	10 -6 -7 4 0 0
sa:announce <level>	0 -11 8 0 5 0
sa:announce a	3 16 -24 0 2 0
sa:announce an	0 7 7 -9 -9 0
sa:announce for	9 -19 9 1 0 0
sa:announce in	-1 11 -12 0 1 0
sa:announce it	0 11 -9 0 0 0
sa:announce last	-1 12 -9 0 0 0
sa:announce on	0 10 -8 -7 0 0
sa:announcement	-4 10 0 0 -3 0
sa:another	19 -12 -3 0 3 0
sa:another .	0 -19 20 0 0 0
sa:another <level>	-5 23 -17 0 0 0
sa:another <money>	0 -9 10 0 0 0
sa:another <span>	8 12 -14 -7 -2 0
sa:another meet	0 -15 6 8 0 0
sa:answer	-29 30 0 -6 -2 0
sa:answer ,	-5 9 -2 0 0 0
sa:anti	0 17 -13 0 0 0
sa:anti -	0 16 -13 0 0 0
sa:antwerp	6 10 -15 0 0 0
sa:any	0 6 -14 0 10 0
sa:any further	0 -13 13 0 0 0
sa:any time	0 -3 -10 0 13 0
sa:anybody	-6 -10 17 0 0 0
sa:apec	-17 20 -35 -3 30 0
sa:apec meet	0 16 -10 0 -4 0
sa:apec summit	-5 0 -13 -3 18 0
sa:application	0 -12 12 0 0 0
sa:apply again	8 -7 0 0 0 0
sa:appropriate	0 -5 10 0 -2 0
sa:approval of	14 -8 -7 0 0 0
sa:approve	-6 16 -4 -4 -4 0
sa:approve the	0 18 -15 0 0 0
sa:are	-11 18 -3 1 -21 -4
sa:are .	0 -14 6 8 0 0
sa:are continue	0 -8 10 0 0 0
sa:are due	0 -12 15 0 0 0
sa:are expect	0 -15 6 7 0 0
sa:are go	0 17 -14 0 0 0
sa:are meant	0 -9 14 -3 0 0
sa:are not	0 29 -27 0 0 0
sa:are plan	0 -9 10 0 0 0
sa:are still	0 -10 13 0 0 0
sa:are to	6 -7 -2 13 -6 0
sa:are under	0 4 -11 0 5 0
sa:armistice	0 16 -9 -3 0 0
sa:arranged	8 -15 8 0 -1 0
sa:arranged for	1 -10 8 0 0 0
sa:arrangement	-8 20 -10 -4 0 0
sa:arrangement .	0 -10 12 0 0 0
sa:arrangement of	0 14 -13 0 0 0
sa:arrive	0 -12 22 -8 -2 0
sa:arrive by	0 -9 9 0 0 0
sa:arrive in	0 -6 15 -7 0 0
sa:arrived	0 -8 10 0 0 0
sa:artificial	-1 13 -8 -1 0 0
sa:artificial intelligence	-1 13 -8 0 0 0
sa:arusha	0 -19 20 0 0 0
sa:as	0 11 2 -14 -17 -5
sa:as <person>	-1 -1 -15 10 10 0
sa:as early	0 -4 9 0 -3 0
sa:as far	0 -10 1 0 9 0
sa:as good	0 11 -10 0 0 0
sa:as in	0 9 -8 0 0 0
sa:as is	0 -12 13 0 0 0
sa:as long	3 9 -12 0 0 0
sa:as plan	0 -6 0 -1 9 0
sa:as thi	2 -23 23 -2 0 0
sa:as though	12 -5 -8 0 0 0
sa:as very	0 0 9 -1 -3 0
sa:as we	16 -28 15 0 0 0
sa:as well	-7 0 9 -4 -3 0
sa:asean	-4 20 -6 -2 -16 0
sa:asean summit	-3 16 -3 0 -14 0
sa:asian	0 12 -7 0 -2 0
sa:aside	-1 21 -16 -2 0 0
sa:ask	6 -13 10 3 -6 0
sa:ask for	4 0 -8 6 0 0
sa:ask that	10 -10 0 0 0 0
sa:asleep	0 -11 14 0 0 0
sa:asparagu	0 -7 9 0 0 0
sa:at	0 -9 -4 11 5 10
sa:at <level>	-4 34 -21 -9 -18 0
sa:at <money>	0 10 -8 0 0 0
sa:at <name>	0 -7 11 -1 0 0
sa:at <number>	15 7 -21 1 -6 0
sa:at a	5 -25 33 0 -22 0
sa:at all	0 10 -12 -3 4 0
sa:at an	-3 -8 10 7 -5 0
sa:at any	0 -1 -11 0 13 0
sa:at apec	-5 10 -12 0 7 0
sa:at chequer	0 -12 1 0 11 0
sa:at gimhae	0 -7 12 0 -2 0
sa:at his	0 12 0 -9 -8 0
sa:at home	-2 12 -6 0 0 0
sa:at incheon	0 -6 13 -6 0 0
sa:at it	0 -8 11 0 0 0
sa:at its	12 -16 5 0 0 0
sa:at lancaster	0 2 -11 11 0 0
sa:at last	-3 -17 21 0 0 0
sa:at merdeka	0 -10 3 0 4 0
sa:at midnight	0 1 -10 7 0 0
sa:at noon	-10 17 -16 6 -1 0
sa:at once	-14 0 -8 16 0 0
sa:at present	-11 0 14 0 -3 0
sa:at rosenbad	0 19 -18 0 0 0
sa:at sea	0 -10 -2 13 0 0
sa:at that	0 -16 17 0 0 0
sa:at the	9 -10 -14 10 13 3
sa:at turnberry	-2 -9 17 0 -6 0
sa:at two	0 13 -11 0 0 0
sa:at which	0 -6 18 -9 -7 0
sa:atlantic	4 -1 -12 8 0 0
sa:attempt	0 -25 26 0 0 0
sa:auckland	-11 -7 17 0 0 0
sa:auckland on	0 -11 12 0 0 0
sa:authority	0 0 -9 -1 0 10
sa:autumn	3 -15 5 -10 14 0
sa:autumn ,	5 -19 16 0 0 0
sa:autumn .	0 0 -5 -5 13 0
sa:average	0 -10 11 0 0 0
sa:avocado	9 -6 0 0 0 0
sa:back	7 -13 13 -5 -6 0
sa:back .	9 -1 -6 0 0 0
sa:back at	0 -18 21 0 0 0
sa:back on	10 -8 0 0 0 0
sa:back the	0 -12 12 0 0 0
sa:bad	0 16 -13 0 -1 0
sa:balance	0 15 -13 0 -2 0
sa:balanced	13 -23 15 0 0 0
sa:banana	0 -1 -11 18 0 0
sa:banana .	0 0 -18 19 0 0
sa:bandung	0 -13 14 0 0 0
sa:bank	0 9 -7 0 0 0
sa:bargain	-4 -5 14 0 -4 0
sa:base	-2 -2 9 0 -5 0
sa:basi in	0 -12 12 0 0 0
sa:bay	0 -7 10 0 0 0
sa:be	-6 -18 8 16 8 0
sa:be an	0 -8 13 -1 0 0
sa:be charge	-6 -4 1 0 8 0
sa:be continue	0 14 -9 -2 0 0
sa:be hold	-4 10 -3 -7 -3 2
sa:be in	-3 -15 5 17 -2 0
sa:be lower	0 -8 9 0 0 0
sa:be make	0 9 -7 0 0 0
sa:be meet	11 -2 -9 0 0 0
sa:be on	3 0 -19 0 9 0
sa:be over	0 -1 -15 14 0 0
sa:be put	0 -21 16 10 -2 0
sa:be resume	0 -16 13 3 0 0
sa:be sell	0 -8 10 0 0 0
sa:be sign	0 -9 14 -3 0 0
sa:be suspend	0 -8 9 0 0 0
sa:bean	-9 1 6 -1 5 0
sa:bean .	-10 11 0 0 0 0
sa:became	0 16 -13 0 0 0
sa:because	0 14 -7 -6 -3 0
sa:because of	-6 20 -11 0 -9 0
sa:because the	0 0 -4 -2 11 0
sa:become a	0 -14 16 0 0 0
sa:beef and	0 18 -20 4 0 0
sa:been	-18 8 -1 8 -14 -3
sa:been <number>	0 12 -9 0 0 0
sa:been agree	2 -16 14 0 0 0
sa:been call	-11 34 -26 0 0 0
sa:been due	0 24 -21 0 0 0
sa:been extend	0 9 -8 0 0 0
sa:been fix	0 -12 3 7 0 0
sa:been hold	0 -23 0 17 0 0
sa:been make	0 14 -14 0 0 0
sa:been offer	0 10 -9 0 0 0
sa:been postpone	0 25 -23 0 0 0
sa:been put	9 -11 8 -5 0 0
sa:been settle	0 11 -8 0 0 0
sa:been the	0 -11 12 0 0 0
sa:been threaten	0 -10 12 0 0 0
sa:been very	0 10 -8 0 0 0
sa:before	15 -7 -23 28 4 -8
sa:before .	-11 19 0 -12 -7 0
sa:before ;	0 -8 -1 0 11 0
sa:before <day-ahead>	-7 37 -30 0 0 0
sa:before <month-ahead>	0 -9 5 5 0 0
sa:before <number>	0 -7 13 -5 0 0
sa:before <person>	-16 31 -12 -3 -7 0
sa:before a	0 11 -9 -1 0 0
sa:before he	0 8 -5 0 -3 0
sa:before it	0 -17 5 -6 19 0
sa:before its	14 -9 -3 0 0 0
sa:before that	0 -32 7 29 -6 0
sa:before the	14 -8 -25 28 0 -2
sa:before their	3 -24 22 -9 5 0
sa:before then	0 -14 8 7 0 0
sa:before they	0 -13 7 7 0 0
sa:begin	9 -2 -5 0 12 -7
sa:begin ,	-5 18 -12 -2 0 0
sa:begin .	9 1 -13 -1 8 0
sa:begin <span>	0 11 -12 1 0 0
sa:begin a	0 -26 10 -3 20 0
sa:begin at	0 9 -11 -3 5 0
sa:begin in	5 0 -14 21 -6 0
sa:begin of	0 -10 13 -1 -2 0
sa:begin on	3 -8 5 3 -1 0
sa:behind	0 -8 17 -10 0 0
sa:being	8 -23 7 10 0 0
sa:being carry	11 -5 -1 0 0 0
sa:being prepare	-2 -17 -2 18 3 0
sa:below	0 0 -20 -1 15 0
sa:bergen	9 -23 17 -4 0 0
sa:bergen ,	0 -13 16 0 0 0
sa:bergen in	0 -10 12 0 0 0
sa:bessent	3 2 -11 5 0 0
sa:best	0 12 -10 0 0 0
sa:better	0 -5 12 0 -10 0
sa:better than	0 -3 11 0 -8 0
sa:between	0 11 -4 -10 -11 -9
sa:between <name>	0 -2 6 0 -9 0
sa:between <office>	5 -14 9 0 0 0
sa:between <person>	6 1 2 -3 -17 0
sa:between <seat>	1 13 -14 0 0 0
sa:between the	0 -5 9 -12 4 -1
sa:between them	0 24 -23 0 0 0
sa:between two	-9 17 -11 0 0 0
sa:beyond	0 -10 13 0 -2 0
sa:beyond <day-ahead>	0 -14 16 0 -1 0
sa:biggest	-1 16 -11 0 0 0
sa:bilateral	0 -9 11 0 0 0
sa:biscuit	0 26 -25 0 0 0
sa:bishop	0 9 -6 0 0 0
sa:bite	0 18 -11 -1 -1 0
sa:bloc 's	0 -7 10 0 0 0
sa:board	0 -16 19 0 0 0
sa:boat	0 -16 18 0 0 0
sa:bond	-1 0 -11 0 14 0
sa:border	12 0 -11 4 -5 0
sa:border ,	15 -14 0 0 0 0
sa:border .	0 26 -24 -1 -3 0
sa:both	-5 1 7 -13 -2 -2
sa:both .	0 -10 15 0 -3 0
sa:both <office>	14 -22 11 0 0 0
sa:both at	0 9 -8 0 0 0
sa:both call	-3 -5 9 0 0 0
sa:both have	0 -18 20 0 0 0
sa:both side	0 19 -17 0 -1 0
sa:bottle	-1 -13 17 0 0 0
sa:break	0 23 -20 0 0 0
sa:breakfast	13 6 -20 0 0 0
sa:breakfast .	0 12 -8 0 0 0
sa:breaking	0 -17 20 -2 0 0
sa:bridge	0 -5 -21 16 -4 14
sa:bridge .	0 -5 -11 17 0 0
sa:briefed	0 12 -6 0 -3 0
sa:bring	6 -16 19 -11 -11 0
sa:bring back	0 -9 10 0 0 0
sa:bring it	0 15 -14 0 0 0
sa:bring no	0 17 -15 0 0 0
sa:broke	0 14 -6 -10 -5 0
sa:broke off	0 -12 15 -1 0 0
sa:broken	4 15 -15 -4 0 0
sa:broken off	0 10 -6 0 0 0
sa:bruge	0 -12 12 0 0 0
sa:bueno	0 -12 14 0 0 0
sa:bueno aire	0 -12 14 0 0 0
sa:built	-1 -7 10 0 0 0
sa:busan	0 6 10 -16 -20 -1
sa:busan ,	0 -21 27 0 -7 0
sa:busan .	0 3 5 -3 -14 0
sa:busan agreement	0 -17 17 0 0 0
sa:busan and	0 12 -12 0 0 0
sa:busan on	-6 15 -3 0 -9 0
sa:business	-11 11 0 0 0 0
sa:business on	0 -1 -3 0 10 0
sa:busy	2 -9 7 0 0 0
sa:but	-14 0 19 -15 -12 0
sa:but he	0 12 -1 0 -7 0
sa:but no	0 10 -7 0 0 0
sa:but not	-1 -19 24 0 0 0
sa:but that	13 -6 -2 0 0 0
sa:but the	-2 12 -8 0 0 0
sa:butter ,	9 -2 -6 0 0 0
sa:butter .	0 -11 13 0 0 0
sa:buy	-2 26 -16 -1 -5 0
sa:buy <quality>	0 13 -11 0 0 0
sa:buyer	0 9 -6 0 0 0
sa:buyer of	0 10 -9 0 0 0
sa:by	16 -5 -10 0 -9 16
sa:by <level>	-12 24 -9 0 0 0
sa:by <number>	-11 -1 11 0 0 0
sa:by <person>	-16 2 -3 6 -5 14
sa:by <span>	-12 -10 26 -14 -11 0
sa:by a	0 -5 10 0 -3 0
sa:by both	10 -8 0 0 0 0
sa:by half	0 -17 19 0 0 0
sa:by one	-3 2 -12 0 9 0
sa:by our	0 -21 23 0 0 0
sa:by phone	21 -13 -9 0 0 0
sa:by side	0 -13 5 0 7 0
sa:by telephone	19 9 -38 -5 -8 0
sa:by the	-26 -10 21 3 0 6
sa:by then	0 -1 -9 11 0 0
sa:by video	33 -20 -34 6 2 5
sa:bytedance	0 10 -8 0 0 0
sa:c	0 10 -8 0 0 0
sa:cabinet	-2 7 -1 0 0 0
sa:cable	0 13 -11 -2 0 0
sa:cairn	0 11 -10 0 0 0
sa:call	12 10 -12 -16 -13 -7
sa:call ,	12 -7 -4 0 0 0
sa:call .	-18 6 14 0 0 0
sa:call a	0 -7 11 -3 -1 0
sa:call an	0 -8 9 0 0 0
sa:call for	-10 2 5 0 0 0
sa:call it	-13 2 6 0 0 0
sa:call off	-14 31 -20 -4 0 0
sa:call on	27 -11 -18 3 -7 0
sa:call the	-11 -18 22 -3 8 0
sa:call to	-14 14 0 0 0 0
sa:call with	15 1 -24 0 -2 0
sa:camera	11 3 -16 0 0 0
sa:camera .	9 -2 -5 0 0 0
sa:can	13 -11 3 -2 0 0
sa:cancel	-3 34 -33 6 -6 0
sa:cancel .	-2 17 -7 -1 -6 0
sa:candid	-5 20 -8 0 -7 0
sa:candid ,	-3 34 -27 -2 0 0
sa:candid and	0 -7 13 -3 0 0
sa:capital	0 -12 26 -22 -10 0
sa:capital .	0 -3 12 -12 -3 0
sa:capital on	7 -18 13 0 -5 0
sa:car	-21 0 9 -8 3 0
sa:car ,	-9 12 0 0 -2 0
sa:car .	0 18 -16 0 0 0
sa:car and	0 -6 9 0 0 0
sa:car included	0 -13 0 0 13 0
sa:card	0 -18 11 9 0 0
sa:care	0 18 -17 0 0 0
sa:carmaker	0 15 -14 0 0 0
sa:carry	0 1 4 -9 -8 0
sa:carry on	10 2 -12 -1 0 0
sa:carry the	0 -9 9 0 0 0
sa:cartagena	0 -14 15 0 0 0
sa:case on	0 -11 12 0 0 0
sa:cashmere	0 12 -11 0 0 0
sa:cattle	0 11 -22 11 0 0
sa:ceasefire	-4 32 -25 -5 0 0
sa:cebu	-1 -16 20 0 0 0
sa:cebu on	0 -9 11 0 0 0
sa:cellar	0 -7 -7 13 0 0
sa:cement and	0 18 -17 0 0 0
sa:central	12 -15 2 0 0 0
sa:centre	0 18 -17 0 0 0
sa:century	0 -2 -11 13 0 0
sa:certain	0 10 -9 0 0 0
sa:certificate	4 -25 14 9 0 0
sa:chair	0 -24 28 -1 0 0
sa:chairmanship	0 -21 23 0 0 0
sa:chairmanship of	0 -21 23 0 0 0
sa:changed	-11 5 2 0 0 0
sa:charge	-28 20 -6 -8 5 0
sa:charge .	0 -9 10 0 0 0
sa:charge <level>	-12 12 -10 0 7 0
sa:charge of	0 -8 10 0 0 0
sa:cheese and	11 -6 -1 0 0 0
sa:chemical	8 -25 18 0 0 0
sa:chequer	0 -12 1 0 11 0
sa:chess	0 23 -23 0 0 0
sa:chiang	0 10 -8 0 0 0
sa:chicago	0 17 -6 0 -10 0
sa:chicken	-3 13 -8 0 0 0
sa:chicken ,	-2 10 -6 0 0 0
sa:chip ,	-1 19 -16 0 0 0
sa:chip .	0 6 -10 0 4 0
sa:chip that	0 -9 9 0 0 0
sa:chipmaker	0 -9 10 0 0 0
sa:chittagong	0 -10 11 0 0 0
sa:chocolate	0 -6 7 0 0 0
sa:chosen	0 11 -6 -3 0 0
sa:christian	0 11 -11 0 0 0
sa:city	-3 7 8 -11 -19 0
sa:city .	0 -5 8 -3 0 0
sa:city on	0 10 -5 0 -2 0
sa:clerk	0 12 -11 0 0 0
sa:close	-10 5 -3 5 -1 0
sa:close <day-ahead>	0 -8 9 0 0 0
sa:close on	-3 10 -6 0 0 0
sa:close to	0 0 6 -9 0 0
sa:closed on	0 11 -8 0 0 0
sa:closer	8 -14 13 0 -4 0
sa:club	-8 16 -6 0 0 0
sa:coal	0 -10 9 0 0 0
sa:coffee	-7 2 -12 19 -2 0
sa:coffee .	0 0 -12 12 0 0
sa:coffee and	0 0 -10 12 0 0
sa:collapsed	0 -3 8 -4 0 0
sa:colleague	2 10 -11 0 -1 0
sa:colleague ,	9 -16 7 0 0 0
sa:collect the	0 10 -9 0 0 0
sa:colombo	0 -15 17 0 0 0
sa:come	6 -1 -6 10 -12 8
sa:come ,	0 10 -9 0 0 0
sa:come away	3 -8 9 0 -3 0
sa:come back	7 -10 2 3 0 0
sa:come down	0 0 -14 12 0 0
sa:come first	0 -15 9 7 0 0
sa:come for	0 -8 9 0 0 0
sa:come home	0 19 -16 0 0 0
sa:come in	0 10 0 -9 0 0
sa:come of	0 9 -6 0 0 0
sa:come out	1 9 -24 5 -4 12
sa:come to	0 -16 32 -27 -10 0
sa:come up	0 11 -10 0 0 0
sa:come week	0 0 -8 9 -1 0
sa:comma	5 -13 8 0 0 0
sa:commander	-6 10 -2 0 0 0
sa:commerce	-2 -23 11 17 -5 0
sa:commerce ,	0 9 -4 0 0 0
sa:commerce minister	0 -7 11 -1 0 0
sa:commerce ministry	-3 -9 -9 20 0 0
sa:commerce secretary	-2 -9 15 -1 0 0
sa:commission	0 14 -13 0 0 0
sa:commit	10 -9 0 0 0 0
sa:commitment	0 7 -5 0 0 0
sa:communication	0 0 -6 -6 13 0
sa:communiqué	0 -14 -2 16 0 0
sa:company	-11 33 -19 -1 0 0
sa:complaint	0 -10 12 0 0 0
sa:complete	9 5 -13 -5 -4 0
sa:completed	0 9 -5 0 0 0
sa:computer	-1 11 -7 0 0 0
sa:concern	0 15 -12 0 0 0
sa:concert	0 16 -15 0 0 0
sa:concession	0 14 -13 0 0 0
sa:conclude	-4 0 0 -16 12 0
sa:conclude a	0 19 -18 0 0 0
sa:conclude an	0 -6 -7 0 15 0
sa:conference	12 -12 -23 0 -4 29
sa:conference .	6 -4 -14 0 0 10
sa:conference on	-5 -15 -4 2 0 20
sa:conference with	11 -8 0 0 0 0
sa:confirm	14 -4 -14 -2 10 0
sa:confirm by	16 -8 -8 0 0 0
sa:confirm it	2 -6 -3 0 10 0
sa:consensu	-19 1 12 -2 -4 0
sa:consensu .	-2 -9 12 0 0 0
sa:consensu of	0 -10 10 0 0 0
sa:consider	0 11 -11 0 -4 0
sa:constructive	-12 10 3 -11 -3 0
sa:constructive "	0 -10 11 0 0 0
sa:consult	0 14 -14 0 0 0
sa:consultation in	0 -9 10 0 0 0
sa:contact	0 0 -5 -2 9 0
sa:content .	0 -8 9 0 0 0
sa:continue	9 7 -3 -20 -6 0
sa:continue ,	0 -7 11 -2 0 0
sa:continue on	0 21 -17 0 0 0
sa:continue to	12 -11 0 0 0 0
sa:contract	0 14 -12 0 0 0
sa:control ,	0 -9 10 0 0 0
sa:control of	0 16 -14 0 0 0
sa:control on	0 15 -11 0 0 0
sa:controlled	0 -9 10 0 0 0
sa:conversation between	-11 3 0 0 8 0
sa:cork	-4 -12 17 0 0 0
sa:corn	0 10 -9 0 0 0
sa:cost	-7 18 -6 -1 0 0
sa:cotton	0 -14 17 0 0 0
sa:could be	3 -11 16 -3 0 0
sa:could come	0 12 -5 0 -5 0
sa:council	-1 14 -10 0 0 0
sa:count	0 -17 20 0 0 0
sa:count ,	0 -9 10 0 0 0
sa:counterpart	14 -14 3 2 -9 0
sa:counterpart ,	13 -20 10 -2 0 0
sa:country	-4 3 12 -19 -13 0
sa:country '	-4 -12 21 0 -6 0
sa:country 's	0 -11 6 0 6 0
sa:country ,	-1 12 -13 -1 5 0
sa:country .	-9 11 2 0 -12 0
sa:country and	0 -9 10 0 0 0
sa:country begin	0 8 -7 0 0 0
sa:country in	-2 -3 8 0 0 0
sa:country meet	0 14 -14 0 0 0
sa:country negotiate	1 -10 7 0 0 0
sa:country will	-3 -14 18 0 0 0
sa:couple	8 -16 -16 14 8 0
sa:couple of	8 -20 -12 14 8 0
sa:course	-1 -7 9 3 -4 0
sa:cruz	3 -14 12 0 0 0
sa:cuenca	0 -7 10 0 0 0
sa:cup	0 14 -13 0 0 0
sa:current	14 -10 -3 0 0 0
sa:cusco	12 4 -16 0 0 0
sa:custom	-8 27 -15 -3 0 0
sa:customer	0 13 -11 0 0 0
sa:customer .	0 10 -9 0 0 0
sa:cut	9 1 -8 -3 5 0
sa:cut from	0 11 -9 0 0 0
sa:cut its	5 -17 2 0 12 0
sa:cut on	0 -8 9 0 0 0
sa:cut the	10 3 -18 0 0 0
sa:da	0 -7 9 0 0 0
sa:da nang	0 -14 15 0 0 0
sa:dark	-6 -9 15 0 0 0
sa:darwin	-10 -6 16 0 0 0
sa:date	10 -3 0 18 -34 0
sa:date ,	0 -13 3 8 0 0
sa:date .	0 0 1 11 -20 0
sa:date for	0 11 -13 0 0 0
sa:date from	-6 9 0 0 0 0
sa:date is	7 -9 2 0 0 0
sa:date that	0 12 -9 0 -1 0
sa:davao	6 -15 10 0 0 0
sa:davo	-2 13 -9 0 0 0
sa:day	-5 2 2 -15 0 6
sa:day "	15 -11 -3 0 0 0
sa:day .	2 5 -4 -14 -10 9
sa:day before	-7 -2 0 -3 13 0
sa:day for	-2 -5 10 0 0 0
sa:day on	-4 -4 11 -1 -2 0
sa:dead	0 -10 0 10 0 0
sa:deadline	-3 34 -26 -5 0 0
sa:deadline of	0 13 -12 0 0 0
sa:deal ,	21 0 -12 -2 -4 0
sa:deal .	-31 -2 9 2 18 0
sa:deal by	1 -19 18 0 0 0
sa:deal for	-1 -1 11 0 -4 0
sa:deal in	0 13 -7 0 -1 0
sa:deal is	0 9 -4 -2 0 0
sa:deal of	-1 -10 10 0 0 0
sa:deal on	-2 10 -6 0 0 0
sa:deal that	10 -26 18 0 0 0
sa:deal was	0 -1 -10 13 -3 0
sa:deal were	0 14 -13 0 0 0
sa:deal with	-1 12 -9 -8 0 0
sa:dealing	0 10 -1 0 -4 0
sa:dealt	0 -13 14 0 0 0
sa:dealt with	0 -13 14 0 0 0
sa:dearer	-1 12 -7 0 0 0
sa:decide	-4 -10 9 11 -8 0
sa:decide whether	0 -9 0 11 0 0
sa:decision	-6 -16 25 0 -3 0
sa:decision .	0 -13 14 0 0 0
sa:declaration of	0 12 -12 0 0 0
sa:deficit	4 6 -14 0 0 0
sa:del	2 -10 7 0 0 0
sa:del este	3 -14 10 0 0 0
sa:delegation	-14 -26 19 16 -4 0
sa:delegation ,	0 11 -6 0 0 0
sa:delegation from	0 -11 14 -1 0 0
sa:delegation in	0 -7 11 0 0 0
sa:delegation meet	-6 -10 17 0 0 0
sa:deny	0 9 -6 0 0 0
sa:depend	11 -10 -4 0 8 0
sa:depend on	11 -4 -13 0 8 0
sa:depth	-5 22 -10 -5 0 0
sa:depth and	-4 36 -29 -2 0 0
sa:desk	-13 -11 6 16 0 0
sa:detail	0 8 0 0 -4 0
sa:determined	5 -16 -3 13 0 0
sa:dialogue	3 3 -10 0 0 0
sa:dialogue on	0 12 -12 0 0 0
sa:did	12 1 -3 0 -11 0
sa:did before	0 -8 10 0 0 0
sa:did in	0 -16 16 0 0 0
sa:did not	21 -2 -7 4 -12 0
sa:did so	0 14 -10 0 0 0
sa:didn't	11 -5 0 0 -5 0
sa:die	0 9 -8 0 0 0
sa:diet	0 -9 9 0 0 0
sa:difference	-1 20 -17 0 0 0
sa:digital	14 -16 7 0 -1 0
sa:digital service	11 -4 -5 0 0 0
sa:dinner	0 -11 17 -5 -8 0
sa:dinner in	7 -15 9 0 0 0
sa:direction	-10 22 -6 -5 0 0
sa:direction .	-9 19 -9 0 0 0
sa:discuss	-7 -2 13 -4 -6 0
sa:discussion	0 26 -23 0 0 0
sa:do	16 -10 5 -6 -8 0
sa:do so	29 -29 3 0 -1 0
sa:doe	-15 2 0 8 0 0
sa:doe .	0 -1 -3 11 -5 0
sa:doha	0 -8 10 0 0 0
sa:doing	-1 10 -6 0 0 0
sa:dollar	0 11 -9 0 0 0
sa:don't	0 19 -17 0 0 0
sa:donald	1 8 -1 0 -17 0
sa:donald trump	4 0 5 0 -16 0
sa:done	8 -13 1 11 -8 0
sa:done .	14 -19 0 13 -3 0
sa:doubt	0 8 -13 0 4 0
sa:down for	0 -5 0 0 9 0
sa:down from	0 22 -18 0 0 0
sa:down in	1 -2 -11 20 -9 0
sa:down on	2 -14 14 0 0 0
sa:down with	0 10 -10 0 2 0
sa:draft	0 16 -14 0 0 0
sa:draw	0 35 -33 0 0 0
sa:driver	0 9 -8 0 0 0
sa:drop	-2 8 -14 9 0 0
sa:due	12 5 -6 -8 -8 0
sa:due .	10 -6 -3 0 0 0
sa:due at	0 13 -12 0 0 0
sa:due on	1 4 -9 0 0 0
sa:dump	0 10 -6 0 0 0
sa:durban	0 13 -12 0 0 0
sa:during the	0 -14 16 0 0 0
sa:during which	0 12 -9 0 0 0
sa:duty	20 -4 -4 0 -4 -4
sa:duty ,	13 -12 0 -1 0 0
sa:duty .	0 14 -7 -2 0 0
sa:duty between	0 -12 14 0 0 0
sa:duty come	0 -13 13 0 0 0
sa:duty for	0 13 -12 0 0 0
sa:duty of	-12 27 -17 0 -1 0
sa:duty on	13 -19 8 4 4 0
sa:duty that	9 -11 2 0 0 0
sa:duty to	-9 17 -7 0 0 0
sa:duty will	0 -9 12 0 0 0
sa:each .	-6 -8 15 0 0 0
sa:each other	12 -14 2 3 3 0
sa:each way	0 -12 13 0 0 0
sa:earlier	-22 10 13 0 -3 0
sa:early	0 -31 32 1 -3 0
sa:early .	6 -16 10 -3 0 0
sa:early as	0 -4 9 0 -3 0
sa:early next	-1 -2 10 -16 1 0
sa:earth	-14 3 10 0 -14 0
sa:earth ,	0 -8 10 0 0 0
sa:earth .	2 -23 23 0 -4 0
sa:earth and	-7 19 -11 0 0 0
sa:ease	0 0 9 -12 0 0
sa:east	0 12 -10 0 0 0
sa:east room	0 10 -9 0 0 0
sa:easter	0 14 -7 -1 -1 0
sa:eastern	10 -6 -1 0 0 0
sa:eastern time	11 -16 6 0 0 0
sa:economic	0 1 -11 15 -8 0
sa:economy	0 10 -14 -10 5 0
sa:economy and	0 -6 -1 0 9 0
sa:economy minister	-5 13 -4 -2 0 0
sa:edition	0 21 -16 -5 0 0
sa:editor	0 -12 13 0 0 0
sa:effect	-1 -4 10 -2 -4 0
sa:effect at	0 -11 12 0 0 0
sa:effectively	0 -17 19 0 0 0
sa:effectively off	0 -20 21 0 0 0
sa:eighth	0 5 -11 6 -1 0
sa:eighth round	0 -6 11 -6 0 0
sa:eighth time	0 14 -13 0 0 0
sa:either	14 -24 2 5 8 0
sa:either .	-4 -10 4 9 0 0
sa:either <organisation>	0 -8 0 0 10 0
sa:either side	8 -13 5 0 0 0
sa:el	0 19 -19 0 0 0
sa:electricity	0 11 -10 0 0 0
sa:eleven	10 11 -25 0 0 0
sa:else	-5 1 9 -3 -4 0
sa:elsewhere	0 -15 0 17 -2 0
sa:elsewhere .	0 -15 0 17 -2 0
sa:embassy	0 3 -13 0 0 9
sa:emergency	-4 9 -3 0 0 0
sa:employer	0 9 -9 0 0 0
sa:empty hand	0 17 -15 -1 0 0
sa:end	4 -13 13 8 -8 -4
sa:end ,	22 5 -23 -5 0 0
sa:end .	-15 20 -15 7 -4 0
sa:end <day-ahead>	-1 -38 26 15 0 0
sa:end <day-gone>	0 6 -15 9 0 0
sa:end a	0 -8 11 0 0 0
sa:end after	0 15 -12 -1 0 0
sa:end and	0 14 -12 0 0 0
sa:end at	0 17 -13 -3 0 0
sa:end here	0 -16 19 -1 0 0
sa:end in	8 5 -6 -9 0 0
sa:end of	6 -39 44 -3 -14 0
sa:end on	-15 4 -3 0 13 0
sa:end their	-1 -18 15 4 0 0
sa:end with	0 -22 24 0 0 0
sa:end without	1 2 -12 13 0 0
sa:energy	0 -5 9 0 0 0
sa:engine	-1 14 -10 0 0 0
sa:english	-12 21 -11 0 0 0
sa:enough	0 -10 12 0 0 0
sa:enough to	0 -9 10 0 0 0
sa:entebbe	0 -11 13 0 0 0
sa:enter	-4 -5 13 -3 0 0
sa:equal	0 12 -9 0 0 0
sa:este	3 -14 10 0 0 0
sa:evening	-4 -12 17 3 -5 -2
sa:evening ,	-17 2 11 0 -6 0
sa:evening ;	0 10 -10 0 0 0
sa:evening <person>	-7 -6 15 0 0 0
sa:evening before	0 -5 -5 0 11 0
sa:evening in	0 11 -9 0 0 0
sa:evening that	0 10 0 0 -7 0
sa:evening they	0 -18 20 -6 0 0
sa:evening to	4 6 -10 0 0 0
sa:ever	0 1 -14 0 8 0
sa:every	-13 0 11 -3 0 0
sa:everyone	-3 14 -8 0 0 0
sa:everything	0 11 -7 -4 -3 0
sa:everything else	0 -12 13 0 0 0
sa:excellent	-6 -12 18 0 0 0
sa:excerpt	-3 17 -12 0 0 0
sa:excerpt )	0 11 -7 0 0 0
sa:exempt	0 9 -5 0 0 0
sa:exemption	0 19 -17 0 0 0
sa:exist	0 10 -9 0 0 0
sa:expect	-5 -3 -4 10 2 0
sa:expect .	0 24 -12 -11 -3 0
sa:expect <name>	0 -15 16 0 0 0
sa:expect a	0 -15 9 -1 9 0
sa:expect in	1 -25 15 12 -11 0
sa:expect the	0 15 -14 0 0 0
sa:expect to	-8 3 5 0 -8 0
sa:expert	0 -27 14 0 -1 13
sa:expire	-6 -3 14 -14 0 0
sa:expire .	0 -18 21 -5 0 0
sa:expire on	0 11 -12 0 3 0
sa:expiry	0 -11 12 0 0 0
sa:exporter	0 -8 10 0 0 0
sa:extend	-11 1 3 7 -2 0
sa:extend .	0 -9 11 0 0 0
sa:extend a	0 -8 10 0 0 0
sa:extend from	0 -11 12 0 0 0
sa:extend the	0 20 -16 0 0 0
sa:extend their	-4 -13 10 15 -10 0
sa:extend to	0 8 -15 0 7 0
sa:extend until	0 12 -11 0 0 0
sa:extension	-26 3 7 0 0 0
sa:extension of	-5 -5 14 -6 -2 0
sa:extension to	0 -2 -4 9 0 0
sa:extra	-1 -3 9 -1 0 0
sa:extra <level>	0 15 -10 0 0 0
sa:extra duty	0 -19 20 0 0 0
sa:extremely	-13 -7 0 0 16 0
sa:face to	1 -10 8 0 0 0
sa:failed .	0 -7 12 0 0 0
sa:failed in	0 10 -7 0 0 0
sa:failed on	-1 4 -11 8 0 0
sa:fair	12 -6 -11 -2 8 0
sa:fall	0 -8 -3 7 11 0
sa:fall .	0 -22 6 13 4 0
sa:fall due	10 -6 -2 0 0 0
sa:fall from	0 -18 21 0 0 0
sa:far ,	0 6 -11 6 0 0
sa:far as	0 -12 5 0 9 0
sa:farm	-6 9 -1 0 0 0
sa:farm good	0 22 -19 0 0 0
sa:fast	0 -12 1 0 9 0
sa:fear	0 -10 0 0 11 0
sa:fear that	0 -15 11 0 1 0
sa:federal	0 17 -16 0 0 0
sa:fee	0 10 -7 -2 0 0
sa:fee .	0 17 -15 0 0 0
sa:fee for	0 -13 14 0 0 0
sa:feed	0 0 -15 14 0 0
sa:felt	-3 9 -2 0 0 0
sa:fentanyl	-13 -4 6 -1 7 0
sa:fentanyl .	-1 13 -7 0 0 0
sa:fentanyl and	1 -20 19 0 0 0
sa:fentanyl duty	-1 -5 -1 0 11 0
sa:ferry	4 -1 -17 2 9 0
sa:ferry .	0 0 -10 0 9 0
sa:fertiliser	-4 16 -11 0 0 0
sa:few hour	0 11 -3 -6 0 0
sa:fewer	0 17 -16 0 0 0
sa:fifth	1 -17 16 0 -2 0
sa:fifth time	0 -12 14 0 0 0
sa:fifty	-9 0 -2 11 0 0
sa:fifty minute	-9 0 -1 11 0 0
sa:filed	0 -12 14 0 0 0
sa:filled	0 -6 -6 13 0 0
sa:final	-2 26 -18 -3 -2 0
sa:find a	0 -9 13 0 -2 0
sa:finish	-3 -23 21 3 0 0
sa:finished .	0 -14 7 7 0 0
sa:firm	0 19 -16 0 0 0
sa:firm in	0 11 -11 0 0 0
sa:first	-12 -5 4 1 4 11
sa:first ,	-7 -6 -4 7 -4 14
sa:first .	-4 -2 13 -5 -2 0
sa:first day	0 -11 12 0 0 0
sa:first meet	-7 9 0 6 -14 0
sa:first of	8 -11 1 0 0 0
sa:first phase	-2 8 -15 9 0 0
sa:first step	0 11 -6 0 0 0
sa:first such	0 -7 0 0 10 0
sa:first talk	0 -9 13 0 0 0
sa:first time	-9 -5 6 -16 20 0
sa:first visit	0 11 2 -7 -11 0
sa:first week	11 -6 0 -2 0 0
sa:first with	0 -5 10 0 0 0
sa:fish	3 -14 12 -11 4 0
sa:fish and	11 -15 4 0 0 0
sa:fishmeal	-2 17 -13 0 0 0
sa:five	-8 8 1 -9 0 0
sa:fix	-1 9 -3 1 -11 0
sa:fix .	-10 6 -1 7 -7 0
sa:fix for	9 2 -4 -5 0 0
sa:flag ,	0 -10 0 0 9 0
sa:flat	0 -12 12 0 0 0
sa:flew	0 1 -11 12 0 0
sa:floor of	0 -19 11 7 0 0
sa:florida	0 9 -5 0 -1 0
sa:flower	-1 -13 17 -2 0 0
sa:fly	-4 -7 19 -5 -8 0
sa:fly on	0 -7 11 0 0 0
sa:fog	0 14 -15 0 0 0
sa:follow	0 -17 21 -2 -4 0
sa:follow ,	0 -9 10 0 0 0
sa:follow .	-5 14 -6 0 0 0
sa:follow :	0 -9 10 0 0 0
sa:followed	-4 0 8 -1 -4 0
sa:followed ,	0 -11 12 0 0 0
sa:followed by	0 -12 17 0 -3 0
sa:food	0 10 -9 0 0 0
sa:for	7 7 -4 0 -14 -4
sa:for <day-ahead>	31 -8 -10 7 -16 0
sa:for <day-gone>	0 18 -17 -6 1 0
sa:for <day-today>	0 -7 12 0 0 0
sa:for <level>	0 -5 10 0 -3 0
sa:for <money>	0 15 -14 0 0 0
sa:for <month-ahead>	-2 -38 25 19 -4 0
sa:for <month-gone>	0 -15 10 5 0 0
sa:for <name>	-11 27 -14 -5 -5 0
sa:for <number>	4 0 -5 -8 8 0
sa:for <person>	0 -18 7 0 12 0
sa:for <quality>	-12 -4 16 0 0 0
sa:for <seat>	0 19 -12 0 -2 0
sa:for <span>	-13 17 1 -30 -18 4
sa:for an	24 -30 9 8 -7 0
sa:for another	16 -19 2 5 0 0
sa:for as	0 9 -8 0 0 0
sa:for both	0 -4 8 0 -5 0
sa:for carry	0 19 -19 0 0 0
sa:for consultation	0 16 -14 0 0 0
sa:for everybody	0 16 -13 0 -1 0
sa:for export	0 10 -8 0 0 0
sa:for forty	5 -16 0 0 10 0
sa:for four	0 11 -11 0 0 0
sa:for his	-1 -26 7 14 1 0
sa:for it	-6 -7 -1 10 6 0
sa:for its	0 -12 12 0 0 0
sa:for next	0 17 -15 0 0 0
sa:for now	-5 -6 11 0 0 0
sa:for rare	0 -17 18 0 0 0
sa:for round	0 -20 21 0 0 0
sa:for some	-13 16 0 0 0 0
sa:for thi	-1 -13 18 -3 0 0
sa:for three	0 -8 -9 8 8 0
sa:for trade	-2 -4 11 -4 0 0
sa:for two	10 9 -12 -5 0 0
sa:for want	0 13 -11 0 0 0
sa:for what	0 -12 8 0 8 0
sa:for which	0 4 -15 8 0 0
sa:force	-8 11 -1 -2 0 0
sa:force .	-4 -5 14 0 0 0
sa:force one	0 17 -16 0 0 0
sa:forced	-2 18 -9 -1 0 0
sa:foreign	-5 17 4 -21 -8 0
sa:foreign ministry	-5 15 5 -19 -7 0
sa:foreseen	0 -14 -10 21 0 0
sa:formal	0 10 -8 0 0 0
sa:former rate	0 -12 12 0 0 0
sa:forty	3 -15 1 -6 15 0
sa:forty minute	2 -16 2 -5 15 0
sa:forward	-14 0 3 0 9 0
sa:forward to	-2 -7 1 0 9 0
sa:found	7 11 -12 -2 0 0
sa:four .	5 -15 14 -1 0 0
sa:four hour	-1 22 -18 0 0 0
sa:fourth	0 -12 22 -15 -6 0
sa:fourth round	0 -12 13 0 0 0
sa:fourth since	0 -8 11 0 0 0
sa:fourth time	0 0 14 -6 -13 0
sa:fox	-1 5 -10 0 9 0
sa:framework	-7 -21 30 -17 1 0
sa:framework "	0 -18 16 0 0 0
sa:framework agreement	-5 -17 23 0 0 0
sa:framework for	16 -8 -3 -2 1 0
sa:framework of	-2 -7 14 0 -4 0
sa:framework to	-7 -14 21 0 0 0
sa:framework with	0 14 -8 -1 -2 0
sa:free	-12 20 -2 -13 -7 0
sa:free .	-4 11 -3 0 0 0
sa:free of	0 17 -14 0 0 0
sa:free trade	0 7 2 -10 -5 0
sa:freeze	-2 -2 7 0 0 0
sa:freeze their	0 -17 19 0 0 0
sa:freight	0 -9 9 0 0 0
sa:friday	0 -16 17 0 0 0
sa:friend	-14 1 -6 15 0 0
sa:from	-7 9 -3 -13 12 -15
sa:from <day-ahead>	-17 -24 22 17 0 -4
sa:from <day-gone>	-7 -19 23 -8 2 0
sa:from <level>	9 -17 10 -3 7 0
sa:from <month-ahead>	0 14 -11 0 0 0
sa:from <name>	-19 35 -16 -13 -10 0
sa:from <number>	-2 35 -30 0 0 0
sa:from <person>	10 -6 3 0 -5 0
sa:from <seat>	-3 15 -6 -4 0 0
sa:from <span>	0 10 -6 0 -1 0
sa:from a	0 -11 16 0 0 0
sa:from both	0 -15 7 -1 9 0
sa:from that	0 -8 10 0 0 0
sa:from the	-9 22 -16 -6 4 0
sa:front	6 5 -8 -1 0 0
sa:frozen	-2 -15 18 0 0 0
sa:fruit	5 -11 10 -3 0 0
sa:fruit ,	0 -9 10 0 0 0
sa:furniture	-2 22 -18 0 0 0
sa:further	5 -12 14 -4 -4 0
sa:further .	0 8 -8 0 0 0
sa:further <span>	10 -7 0 0 0 0
sa:further increase	0 -13 14 0 0 0
sa:further notice	0 -11 11 0 0 0
sa:future	-3 -8 0 5 7 0
sa:g	-2 0 12 0 -15 0
sa:g <number>	0 8 2 0 -13 0
sa:galle	0 -19 21 0 0 0
sa:galway	5 -11 3 0 0 0
sa:gap	0 11 -9 0 0 0
sa:garden	0 0 -10 11 0 0
sa:garment	0 11 -10 0 0 0
sa:gas .	0 -8 9 0 0 0
sa:gather	0 -13 2 -1 10 0
sa:gave	-15 30 -9 -11 -8 0
sa:gave <name>	0 0 10 -7 -1 0
sa:gave the	-1 12 -8 0 0 0
sa:gdynia on	0 14 -13 0 0 0
sa:geneva	0 -1 9 -9 -16 -1
sa:geneva ,	-2 -6 11 -5 0 0
sa:geneva .	8 14 -13 -6 -7 0
sa:geneva <day-gone>	0 -19 19 0 0 0
sa:geneva and	0 -13 14 0 0 0
sa:geneva in	10 -8 0 0 0 0
sa:get	13 -4 -5 -5 1 0
sa:get a	10 -16 3 0 3 0
sa:get its	0 -6 9 0 0 0
sa:get the	12 -7 -3 0 0 0
sa:gimhae	0 -7 12 0 -2 0
sa:gimhae air	0 -5 9 0 -1 0
sa:give	9 5 -15 0 0 0
sa:give <name>	12 -12 0 0 0 0
sa:given	-10 15 -2 -2 0 0
sa:giving	-5 13 -8 0 0 0
sa:gmt	0 -8 9 0 0 0
sa:go	-13 -2 6 -17 13 3
sa:go .	-6 -4 3 -1 9 0
sa:go back	0 13 -10 0 0 0
sa:go down	0 -10 11 0 0 0
sa:go for	0 -11 9 2 0 0
sa:go from	0 22 -19 0 0 0
sa:go into	10 -2 -8 4 0 0
sa:go on	-8 -10 20 -4 -1 -7
sa:go out	-17 -11 1 0 22 0
sa:go through	0 8 -10 0 0 0
sa:go very	0 12 0 0 -11 0
sa:go well	9 -20 8 -2 -1 8
sa:gold	-2 12 -6 0 0 0
sa:golf	-5 -1 12 -2 -9 0
sa:golf resort	-1 -6 13 0 -4 0
sa:good	6 3 -8 -10 7 -2
sa:good and	5 5 -13 0 0 0
sa:good as	0 24 -23 0 0 0
sa:good at	-2 -10 14 0 0 0
sa:good by	0 -18 20 0 0 0
sa:good come	0 11 -9 0 0 0
sa:good day	0 17 -16 0 0 0
sa:good deal	0 -6 14 0 -6 0
sa:good each	0 -11 11 0 0 0
sa:good for	-3 20 -14 0 0 0
sa:good from	3 -23 7 0 18 0
sa:good have	10 -5 -4 0 0 0
sa:good in	12 1 -19 0 0 0
sa:good is	11 0 -10 0 0 0
sa:good new	0 -19 21 0 0 0
sa:good of	0 -9 12 0 0 0
sa:good on	0 -8 0 13 0 0
sa:good one	0 -12 19 0 -3 0
sa:good since	0 9 -8 0 0 0
sa:good take	0 -11 11 0 0 0
sa:good that	10 -6 -2 0 0 0
sa:good to	-8 12 -3 0 0 0
sa:good will	-5 6 -13 0 10 0
sa:government	-4 23 -11 -13 -11 0
sa:government ,	0 15 -13 0 0 0
sa:government had	0 13 -11 0 0 0
sa:government publish	0 -8 8 0 0 0
sa:grant	0 -11 14 0 0 0
sa:great	-17 -13 15 18 -16 0
sa:great hall	-5 0 2 7 -12 0
sa:ground .	7 -24 14 3 -3 0
sa:guard	11 -16 -3 9 0 0
sa:guayaquil	-11 1 8 0 0 0
sa:guest	-5 15 -6 0 -2 0
sa:gyeongju	0 6 1 -8 -12 0
sa:gyeongju ,	0 29 -28 0 0 0
sa:gyeongju on	0 -5 9 0 -1 0
sa:gyumri	0 -13 14 0 0 0
sa:had	2 5 -3 -1 -5 -11
sa:had "	5 -15 12 0 0 0
sa:had a	-6 -8 -1 14 3 0
sa:had accept	-6 12 -6 0 0 0
sa:had ask	0 15 -9 -2 0 0
sa:had been	-10 15 1 -29 -6 0
sa:had begin	5 -10 0 8 -4 0
sa:had broken	5 13 -16 0 0 0
sa:had call	0 -13 15 0 0 0
sa:had come	0 12 -8 -1 0 0
sa:had hope	0 -20 21 0 0 0
sa:had make	11 -7 0 -1 -3 0
sa:had meet	0 -7 -2 0 10 0
sa:had no	-15 -3 16 0 0 0
sa:had not	-7 17 -17 2 1 0
sa:had produced	0 -17 4 -1 14 0
sa:had reach	-1 -11 15 0 0 0
sa:had say	-5 8 -1 0 0 0
sa:had send	-1 15 -11 0 0 0
sa:had sign	0 10 -28 11 0 0
sa:had spoken	-16 0 12 0 0 0
sa:had tell	-8 22 -8 -3 0 0
sa:had the	-4 18 -8 -1 -5 0
sa:had threaten	17 -14 0 0 -2 0
sa:had to	0 13 -14 0 0 0
sa:haggling	5 -19 13 0 0 0
sa:half	-9 18 -7 -8 -5 0
sa:half a	0 13 -12 0 0 0
sa:half hour	0 16 -16 0 0 0
sa:halfway	18 0 -17 -1 0 0
sa:halifax	0 -9 12 0 0 0
sa:halifax on	0 -12 14 0 0 0
sa:hall	-15 7 2 4 -15 0
sa:hall .	0 10 -6 0 0 0
sa:hall of	-3 -10 10 8 -10 0
sa:halt	-2 11 -8 0 0 0
sa:ham	-3 -11 16 -2 0 0
sa:hand	-8 10 -12 12 -6 0
sa:hand ,	-4 -6 1 13 -2 0
sa:hand .	-3 8 -12 10 0 0
sa:hand in	9 -1 -2 -8 2 0
sa:hand on	-1 10 -5 0 -2 0
sa:handshake	-1 19 -15 -1 0 0
sa:handshake .	0 18 -17 0 0 0
sa:happen	1 14 -17 -1 0 0
sa:happen ,	0 12 -8 0 -1 0
sa:happened	11 -2 -9 0 0 0
sa:harbour	0 14 -9 0 0 0
sa:harbour due	0 11 -9 0 0 0
sa:harvest	-3 10 -5 0 0 0
sa:has	-5 13 -10 0 -1 -4
sa:has <number>	0 -14 14 0 0 0
sa:has announce	0 1 -10 12 0 0
sa:has become	0 -11 13 0 0 0
sa:has been	-12 5 -2 8 -10 0
sa:has begin	9 -14 6 0 0 0
sa:has confirm	0 -20 17 0 2 0
sa:has given	-10 13 -2 0 0 0
sa:has had	0 -8 11 -1 0 0
sa:has not	-16 8 10 -12 0 0
sa:has put	20 -18 0 0 0 0
sa:has say	9 -6 -9 0 8 0
sa:has to	0 9 0 -3 -8 0
sa:has until	0 10 -8 0 0 0
sa:has yet	0 -10 0 0 10 0
sa:have	0 2 4 -9 -1 -3
sa:have a	0 -6 10 -2 -2 0
sa:have agree	-10 22 -16 0 1 0
sa:have been	0 16 -24 12 -1 0
sa:have begin	0 -18 6 0 13 0
sa:have call	0 -9 10 0 0 0
sa:have end	4 -14 13 -3 0 0
sa:have extend	11 -3 -8 0 0 0
sa:have failed	0 11 -7 0 0 0
sa:have had	0 20 -18 0 0 0
sa:have it	0 -8 9 0 0 0
sa:have no	0 -15 16 0 0 0
sa:have pay	10 -6 -1 0 0 0
sa:have prolong	-3 13 -9 0 0 0
sa:have reach	0 -12 14 0 0 0
sa:have run	0 16 -14 0 0 0
sa:have set	0 12 -10 0 0 0
sa:have sign	0 11 -9 0 0 0
sa:have suspend	9 -4 -5 0 0 0
sa:having	-7 0 14 -2 -9 0
sa:having been	0 -8 9 0 0 0
sa:he	-1 1 4 -10 0 -1
sa:he 's	-2 9 -4 0 0 0
sa:he add	16 -23 11 7 -7 0
sa:he and	14 -26 11 -1 8 0
sa:he announce	0 8 -10 0 3 0
sa:he bring	0 -9 11 0 -1 0
sa:he could	0 -12 14 0 0 0
sa:he expect	-3 0 13 -11 -4 0
sa:he go	0 -9 9 0 0 0
sa:he had	6 -24 33 -16 -6 0
sa:he has	-4 8 -9 0 5 0
sa:he hope	0 11 -8 0 0 0
sa:he is	-2 16 -12 -2 0 0
sa:he leave	0 32 -17 0 -19 0
sa:he meet	0 -1 -6 0 14 0
sa:he post	-8 12 0 0 0 0
sa:he say	-29 10 -4 -2 15 -4
sa:he see	-9 -1 5 0 1 0
sa:he sit	-3 -26 29 0 0 0
sa:he spoke	-5 11 -3 0 0 0
sa:he was	-21 15 -4 7 -6 0
sa:he would	-3 9 0 -9 -6 0
sa:he write	7 -20 6 0 9 0
sa:he'll be	2 -18 14 0 0 0
sa:head	4 -4 5 -12 1 0
sa:head of	5 -10 12 -12 1 0
sa:headquarter	-10 5 0 -3 4 0
sa:headquarter of	0 9 -6 -1 0 0
sa:hear	10 9 -16 0 -1 0
sa:hear .	0 10 -10 0 0 0
sa:her	7 -13 2 -2 -2 9
sa:here	-4 -10 14 -3 5 0
sa:here .	0 -8 16 -5 -5 0
sa:here is	-10 0 7 0 0 0
sa:here on	-16 -12 35 -22 0 0
sa:high	-2 2 -9 6 2 0
sa:higher	0 13 -15 -1 0 0
sa:higher tariff	-1 15 -12 0 0 0
sa:highest	0 10 -7 0 0 0
sa:him	3 0 9 -19 -11 0
sa:him .	4 -16 6 -1 7 0
sa:him and	-8 12 -1 0 0 0
sa:him in	0 11 -7 -1 0 0
sa:him the	-9 -2 11 0 0 0
sa:him to	11 -24 16 0 0 0
sa:himself	10 -22 9 9 -5 0
sa:his	0 5 2 1 -24 -4
sa:his <office>	-8 5 6 -2 -11 0
sa:his <organisation>	5 9 -10 -7 0 0
sa:his <person>	7 -3 9 -15 -4 0
sa:his <quality>	12 -10 0 4 -6 0
sa:his country	0 -10 8 0 3 0
sa:his first	0 18 -1 -6 -10 0
sa:his golf	0 -8 10 0 0 0
sa:his guest	0 13 -11 0 0 0
sa:his own	8 -11 0 10 -7 0
sa:his talk	-3 -24 17 -1 10 0
sa:his tariff	8 -20 13 0 0 0
sa:his way	0 10 -8 0 0 0
sa:history	-2 19 -14 0 0 0
sa:hold a	10 -5 -1 0 0 0
sa:hold at	0 -18 0 17 0 0
sa:hold in	-16 -22 36 -22 8 0
sa:hold on	9 5 -9 -2 0 0
sa:hold the	0 3 -8 7 0 0
sa:holiday	5 16 -19 0 0 0
sa:holiday .	6 11 -17 0 0 0
sa:home	-13 14 -4 1 -19 0
sa:home from	-3 18 -14 0 0 0
sa:home with	0 15 -14 0 0 0
sa:honey	0 -13 16 -1 0 0
sa:honour	0 9 -7 0 0 0
sa:hope	-6 -16 27 -1 -10 0
sa:hope for	-1 -6 10 0 0 0
sa:hope to	0 -5 13 0 -8 0
sa:hospital	0 19 -18 0 0 0
sa:hotel	9 -4 -5 4 0 0
sa:hour	8 -2 6 -7 -13 -2
sa:hour ,	9 -10 3 0 0 0
sa:hour .	4 0 9 -3 -24 0
sa:hour after	-11 23 -11 0 0 0
sa:hour and	-1 -14 19 -5 3 0
sa:hour at	0 9 -10 -2 6 0
sa:hour before	18 -7 0 -11 0 0
sa:hour in	-5 20 -10 -5 -1 0
sa:hour of	0 -3 8 0 0 0
sa:hour on	-11 32 -32 7 0 0
sa:house ,	-3 15 -9 0 0 0
sa:house .	0 18 -16 0 0 0
sa:household	0 -15 15 0 0 0
sa:how	15 -13 4 -10 4 0
sa:how it	0 -11 0 0 9 0
sa:how the	12 0 -6 0 0 0
sa:hue	0 -15 15 0 0 0
sa:hundred	0 15 -14 0 0 0
sa:hurry	0 11 -9 0 0 0
sa:i .	9 -5 -3 0 0 0
sa:i'm	0 10 -9 0 0 0
sa:idea	0 -14 17 0 0 0
sa:if <quality>	0 -13 13 0 0 0
sa:if no	0 13 -10 -1 0 0
sa:if nothing	0 8 -8 0 0 0
sa:if the	-3 16 -9 0 0 0
sa:if there	0 9 0 0 -5 0
sa:if you	0 -19 10 9 0 0
sa:import	-1 20 -15 0 0 0
sa:importer	-2 -10 14 0 0 0
sa:impose the	10 -8 0 0 0 0
sa:in	-9 -11 12 -4 11 -5
sa:in ,	-2 11 -7 0 0 0
sa:in -	-5 22 -10 -5 0 0
sa:in <month-ahead>	7 -30 -3 14 27 -10
sa:in <month-gone>	31 -30 9 0 5 -3
sa:in <month-today>	0 -7 -1 11 0 0
sa:in <name>	-34 1 -54 31 38 0
sa:in <number>	0 7 -9 -5 5 0
sa:in <organisation>	0 9 -8 0 0 0
sa:in <person>	0 -18 22 0 -2 0
sa:in <seat>	0 -2 18 -7 -50 -1
sa:in <span>	-25 25 -22 -27 19 0
sa:in a	20 18 -15 -24 -8 0
sa:in about	0 -17 -28 33 0 0
sa:in aktau	0 -7 10 0 0 0
sa:in alexandria	-3 -6 14 -5 0 0
sa:in almaty	0 -6 8 0 0 0
sa:in an	9 -9 5 0 -3 0
sa:in arusha	0 -10 11 0 0 0
sa:in athen	0 -9 10 0 0 0
sa:in auckland	-11 -9 19 0 0 0
sa:in bergen	9 -26 17 -3 0 0
sa:in both	0 10 -7 0 0 0
sa:in bruge	0 -9 10 0 0 0
sa:in busan	0 14 0 -12 -18 0
sa:in cartagena	0 -10 11 0 0 0
sa:in casablanca	0 13 -12 0 0 0
sa:in cebu	0 -10 13 0 0 0
sa:in chicago	0 17 -6 0 -10 0
sa:in colombo	0 -14 15 0 0 0
sa:in cork	-3 -10 15 0 0 0
sa:in cusco	12 4 -16 0 0 0
sa:in darwin	-10 -6 16 0 0 0
sa:in davao	6 -15 10 0 0 0
sa:in doubt	0 5 -10 0 4 0
sa:in durban	0 13 -12 0 0 0
sa:in each	-4 13 -10 -2 3 0
sa:in early	0 -6 -4 12 0 0
sa:in either	0 -6 -3 0 10 0
sa:in entebbe	0 -10 12 0 0 0
sa:in farm	0 -11 12 0 0 0
sa:in for	0 0 -12 16 0 0
sa:in galle	0 -11 12 0 0 0
sa:in galway	5 -10 2 0 0 0
sa:in gdynia	0 14 -13 0 0 0
sa:in geneva	12 -6 11 -22 -14 0
sa:in guayaquil	-10 4 5 0 0 0
sa:in gyeongju	0 23 -15 -8 -7 0
sa:in gyumri	0 -10 11 0 0 0
sa:in halifax	0 -6 9 0 0 0
sa:in his	-7 11 -2 0 -2 0
sa:in it	-3 6 -10 -1 0 10
sa:in its	0 19 -16 0 0 0
sa:in izmir	12 -1 -1 -4 0 0
sa:in karachi	0 -14 17 0 0 0
sa:in kuala	-10 6 -7 1 8 0
sa:in law	0 -12 12 0 0 0
sa:in livingstone	0 -15 17 0 0 0
sa:in lomé	0 -10 11 0 0 0
sa:in london	0 13 -8 -8 -2 0
sa:in lusaka	0 17 -16 0 0 0
sa:in madrid	-2 9 -7 0 0 0
sa:in mid	0 -7 9 0 0 0
sa:in mombasa	0 -20 23 0 0 0
sa:in montego	0 -10 11 0 0 0
sa:in muscat	0 19 -18 0 0 0
sa:in naivasha	-2 -7 9 0 0 0
sa:in new	-4 -6 3 -19 15 0
sa:in no	0 14 -13 0 0 0
sa:in one	7 -8 -10 11 0 0
sa:in oran	0 -10 11 0 0 0
sa:in osaka	0 -8 15 0 -6 0
sa:in our	-7 8 0 0 0 0
sa:in palermo	0 -13 13 0 0 0
sa:in pari	-4 2 8 -13 -3 0
sa:in person	-6 -6 5 11 -7 0
sa:in phuket	0 -14 17 0 0 0
sa:in place	0 25 -22 0 0 0
sa:in pokhara	0 -1 -7 10 0 0
sa:in port	0 -10 11 0 0 0
sa:in principle	0 18 -12 -1 -1 0
sa:in punta	0 -11 12 0 0 0
sa:in recife	0 -11 13 0 0 0
sa:in reykjavík	0 -8 9 0 0 0
sa:in rijeka	0 -11 13 0 0 0
sa:in salalah	3 -19 13 0 0 0
sa:in salvador	0 -9 11 0 0 0
sa:in samarkand	0 -9 14 -2 0 0
sa:in sapporo	0 -14 16 0 0 0
sa:in seoul	0 0 15 -20 -5 0
sa:in shanghai	0 9 -8 0 0 0
sa:in shenzhen	0 12 1 -4 -13 0
sa:in split	0 -20 22 0 0 0
sa:in stockholm	-9 0 11 -15 0 0
sa:in surabaya	0 -9 11 0 0 0
sa:in talk	0 15 -13 0 0 0
sa:in the	1 4 -24 14 10 7
sa:in their	7 10 -12 -4 -5 0
sa:in thi	0 10 -4 -2 0 0
sa:in three	6 -14 9 0 0 0
sa:in time	0 26 -25 0 0 0
sa:in tromsø	0 -10 11 0 0 0
sa:in two	0 13 0 -6 -3 0
sa:in valdivia	5 4 -10 0 0 0
sa:in veracruz	0 -8 9 0 0 0
sa:in which	9 19 -31 6 0 0
sa:incheon airport	0 -13 9 1 0 0
sa:included	-4 4 -14 0 12 0
sa:included .	-1 -4 -5 0 13 0
sa:increase	0 -9 13 0 -2 0
sa:industry	0 -6 11 -4 0 0
sa:industry ,	0 -14 13 0 0 0
sa:initial a	0 -10 12 0 0 0
sa:inside	0 -8 10 0 0 0
sa:insist	0 0 -9 8 0 0
sa:instead	15 -9 0 -3 0 0
sa:instead of	13 -14 3 -1 2 0
sa:instruction	0 -8 9 0 0 0
sa:insult	0 -12 13 0 0 0
sa:intelligence	-1 13 -8 0 0 0
sa:internal	0 11 -8 0 0 0
sa:international	0 12 -10 0 0 0
sa:interpreter	0 -8 11 0 0 0
sa:interview	0 -9 14 0 -4 0
sa:interview on	0 17 -16 0 0 0
sa:into	-6 10 2 -5 -11 0
sa:into <quality>	-6 16 -9 0 0 0
sa:into effect	0 10 -6 0 0 0
sa:into the	7 4 -11 -1 0 0
sa:investigation	0 11 -3 -2 0 0
sa:investigation into	0 10 -5 0 0 0
sa:investor	0 22 -16 0 -2 0
sa:invitation to	-6 13 -5 0 0 0
sa:is	-3 8 -11 6 0 0
sa:is <number>	10 0 -16 0 0 0
sa:is <person>	-4 6 -11 6 0 0
sa:is <quality>	0 -13 14 0 0 0
sa:is at	0 24 -18 0 -5 0
sa:is being	16 -23 -7 14 1 0
sa:is down	0 -21 12 0 9 0
sa:is expect	0 1 -9 6 0 0
sa:is fix	-2 2 9 -2 -8 0
sa:is for	0 10 -5 0 0 0
sa:is foreseen	0 -2 -10 13 0 0
sa:is good	0 22 -22 0 0 0
sa:is in	-2 6 -3 -10 5 0
sa:is keep	0 10 -10 0 0 0
sa:is leave	-4 9 -2 0 0 0
sa:is likely	8 -23 16 2 -2 0
sa:is make	0 -10 0 0 9 0
sa:is no	0 11 -6 -1 0 0
sa:is not	0 -14 12 -1 6 0
sa:is now	0 -9 12 0 0 0
sa:is off	0 37 -36 0 0 0
sa:is on	17 -16 3 0 -4 0
sa:is open	0 -12 10 3 0 0
sa:is over	13 -10 0 0 0 0
sa:is plan	-11 1 -4 2 0 8
sa:is prolong	0 -17 19 0 0 0
sa:is put	-1 10 -8 0 0 0
sa:is set	8 3 -6 -2 -2 0
sa:is the	-4 6 -8 -3 9 0
sa:is there	0 -2 11 0 -5 0
sa:is to	0 8 -12 4 1 0
sa:is under	0 -8 9 0 0 0
sa:is up	-3 10 -5 0 0 0
sa:is what	0 -17 15 0 4 0
sa:is why	-9 11 0 0 0 0
sa:island	-2 10 -8 1 0 0
sa:issue	-12 6 3 -1 0 0
sa:issue a	0 10 -10 0 0 0
sa:istanbul on	0 11 -9 0 0 0
sa:istmo	-7 13 -5 0 0 0
sa:istmo )	-7 13 -5 0 0 0
sa:it	-1 -2 0 -9 14 0
sa:it "	-9 -2 9 0 0 0
sa:it 's	0 13 -16 0 0 0
sa:it ,	10 2 -11 0 0 0
sa:it a	-7 25 -21 0 0 0
sa:it all	0 -7 9 0 0 0
sa:it and	0 -7 11 -1 0 0
sa:it are	0 3 -10 8 -1 0
sa:it at	-1 -13 19 0 0 0
sa:it back	0 16 -13 0 0 0
sa:it be	0 12 -10 0 0 0
sa:it begin	8 2 -11 0 0 0
sa:it by	-9 -15 25 0 -4 0
sa:it doe	-8 -17 19 11 0 0
sa:it end	-4 26 -16 -6 0 0
sa:it expire	-5 -15 19 0 0 0
sa:it first	0 11 -9 0 0 0
sa:it for	10 -15 0 0 0 6
sa:it go	-15 -12 -8 0 29 0
sa:it had	0 4 0 -9 0 0
sa:it in	-2 -16 22 0 -2 0
sa:it lasted	0 17 -16 0 0 0
sa:it make	0 -10 11 0 0 0
sa:it may	0 9 -6 -1 0 0
sa:it on	6 -12 9 0 0 0
sa:it pay	0 -10 13 0 0 0
sa:it say	0 -16 11 -3 8 0
sa:it stand	0 -7 -4 12 0 0
sa:it take	0 15 -11 -1 0 0
sa:it the	-11 24 -12 0 -3 0
sa:it to	-2 7 -13 7 0 0
sa:it was	24 -27 -1 1 19 0
sa:it would	-1 5 -7 -5 11 0
sa:item	0 7 -14 6 0 0
sa:its	0 19 -8 -24 0 -2
sa:its <level>	0 -11 14 0 0 0
sa:its <office>	-1 9 -3 -1 0 0
sa:its <organisation>	0 10 -8 0 0 0
sa:its end	0 12 -14 0 0 0
sa:its fentanyl	0 -11 0 0 12 0
sa:its first	10 -9 0 0 0 0
sa:its good	-1 16 -10 0 0 0
sa:its oil	8 -12 4 0 0 0
sa:its own	0 15 -12 0 -2 0
sa:its purchase	14 -8 -7 0 0 0
sa:its tariff	-13 -4 19 0 0 0
sa:izmir	12 -4 0 -4 0 0
sa:izmir on	13 -18 2 0 0 0
sa:jakarta	0 17 -16 0 0 0
sa:jean	0 -9 11 0 0 0
sa:jet	0 -17 3 14 0 0
sa:jinping	10 0 -3 -14 0 0
sa:jinping .	0 -17 14 0 4 0
sa:jinping in	0 -9 14 0 -1 0
sa:jinping on	17 0 -7 0 -11 0
sa:john	0 -13 14 0 0 0
sa:johor	0 17 -14 -1 0 0
sa:joined	0 -10 2 0 9 0
sa:joined by	0 0 -10 0 9 0
sa:joint	1 1 -4 -14 12 0
sa:joint <organisation>	0 -11 12 0 0 0
sa:joint statement	6 6 -14 -8 7 0
sa:joke	0 -9 11 0 0 0
sa:josé	10 -6 -1 0 0 0
sa:journalist	0 12 -10 0 0 0
sa:jump to	0 -7 9 0 0 0
sa:just	-4 5 -24 19 0 0
sa:just as	0 2 -16 11 0 0
sa:karachi	0 -12 15 0 0 0
sa:keep talking	5 -10 5 0 0 0
sa:keep the	-4 -5 12 0 -4 0
sa:keep their	-8 0 0 0 9 0
sa:kick	0 -9 10 0 0 0
sa:kilometre	11 -9 0 0 0 0
sa:kind	0 28 -22 -2 0 0
sa:klaipėda	0 -8 9 0 0 0
sa:know	-7 -6 3 -3 14 0
sa:know that	0 13 -9 0 0 0
sa:labor	0 10 -4 0 0 0
sa:labour	0 -11 12 0 0 0
sa:lack	0 -14 2 0 11 0
sa:lago	0 -16 11 0 8 0
sa:lake	-2 -6 -9 6 15 0
sa:lake ,	0 -19 10 8 -2 0
sa:lamp	12 -12 1 0 0 0
sa:lancaster	0 -3 -3 11 0 0
sa:lancaster house	0 -3 -3 11 0 0
sa:land	9 4 -13 3 -6 0
sa:land in	0 9 -10 4 -4 0
sa:lapse	-2 -5 10 0 0 0
sa:lapse ,	0 10 -6 0 0 0
sa:lapse .	0 -16 17 0 0 0
sa:lapse on	0 -10 11 0 0 0
sa:laptop	-12 15 0 0 0 0
sa:largest importer	0 -11 12 0 0 0
sa:larnaca	0 -4 -7 13 0 0
sa:last	13 -13 5 7 -13 10
sa:last ,	0 -13 9 5 0 0
sa:last -	9 -8 0 0 0 0
sa:last .	11 -32 20 0 0 0
sa:last <month-gone>	2 12 -10 -6 0 0
sa:last day	-2 -24 25 5 -7 0
sa:last of	-1 -17 11 5 0 0
sa:last summer	0 11 -9 0 0 0
sa:last time	16 -6 -22 15 -2 0
sa:last until	0 19 -14 -2 0 0
sa:last week	-20 17 -18 0 0 14
sa:lasted	10 -4 0 -18 0 0
sa:lasted <span>	0 -18 22 -1 0 0
sa:lasted about	-16 19 -4 0 0 0
sa:lasted from	18 -7 -7 0 0 0
sa:lasting	0 -22 20 5 0 0
sa:lasting agreement	0 -22 17 7 0 0
sa:late	23 -14 1 -1 -8 0
sa:late .	14 -19 6 0 0 0
sa:late on	12 9 -18 0 0 0
sa:later .	-2 10 0 0 -13 0
sa:later in	6 -9 -12 0 14 0
sa:later thi	-4 -16 8 20 -12 0
sa:latest	-1 15 -6 -1 -4 0
sa:law .	-11 0 9 0 0 0
sa:law and	0 -12 12 0 0 0
sa:lawyer	0 9 -8 0 0 0
sa:lay	-3 19 -15 0 0 0
sa:lead	0 12 -6 -6 0 0
sa:leader	-4 5 -2 -13 9 0
sa:leader ,	8 2 -10 0 0 0
sa:leader .	-1 13 -13 0 4 0
sa:leather	21 -7 -9 -3 0 0
sa:leave	3 -16 17 -15 6 0
sa:leave <seat>	0 10 -9 0 0 0
sa:leave for	0 6 -19 9 0 0
sa:leave it	0 -18 20 0 0 0
sa:leave on	0 -9 11 0 0 0
sa:leave open	0 2 9 0 -10 0
sa:leave out	3 -3 -8 0 9 0
sa:leave the	7 -17 9 -1 7 0
sa:led	0 10 -10 0 -1 0
sa:led by	0 14 -12 0 0 0
sa:led the	0 -8 13 -4 0 0
sa:leg	0 14 -13 0 0 0
sa:length	-5 9 -3 0 0 0
sa:lentil	16 -11 -4 0 0 0
sa:less	4 -11 10 -6 0 0
sa:less than	4 -24 22 -3 0 0
sa:let	0 5 2 -10 -8 0
sa:let him	0 -13 16 -3 0 0
sa:let in	0 -19 20 0 0 0
sa:let it	0 13 -10 0 0 0
sa:let the	-4 15 -10 0 0 0
sa:let their	16 2 -18 0 0 0
sa:letter	0 -12 0 -3 19 0
sa:letter of	0 10 -7 0 0 0
sa:letter to	-1 10 -6 0 0 0
sa:level	-6 -1 9 -17 0 5
sa:level ,	0 -12 10 0 -1 5
sa:levy	-3 -13 18 0 0 0
sa:levy <level>	0 -10 11 0 0 0
sa:licence	-3 -7 14 -2 -1 0
sa:licence for	0 -13 16 0 0 0
sa:licensing	0 9 -8 0 0 0
sa:likely .	0 10 -4 0 0 0
sa:limit	0 -11 12 0 0 0
sa:line	17 0 -14 -1 0 0
sa:link on	7 -13 0 0 0 1
sa:linked	0 -10 12 0 0 0
sa:lisbon .	0 -23 25 0 0 0
sa:lisbon on	3 13 -14 0 0 0
sa:list	-4 8 -20 8 9 0
sa:list .	-1 8 -9 0 2 0
sa:list of	-1 -3 -13 12 8 0
sa:listed	0 13 -12 0 0 0
sa:little	-13 -7 14 6 0 0
sa:liu	-7 -14 22 0 -1 0
sa:liu he	-7 -14 22 0 -1 0
sa:live	0 15 -15 0 0 0
sa:livingstone	0 -15 17 0 0 0
sa:local	-6 -10 17 0 0 0
sa:local time	0 -9 11 0 0 0
sa:lomé	0 -10 11 0 0 0
sa:london	0 1 4 -10 -2 0
sa:london .	-1 11 -6 0 0 0
sa:london and	0 -11 12 0 0 0
sa:london in	0 -14 15 0 0 0
sa:long	10 6 -13 -2 -2 0
sa:long .	0 11 -10 0 0 0
sa:longer	4 -8 -12 9 12 0
sa:longer than	3 -6 -11 0 12 0
sa:look	-21 1 10 -12 5 0
sa:look forward	-13 -10 14 0 9 0
sa:look on	-3 12 -1 0 -8 0
sa:lose	0 -10 0 0 13 0
sa:losse	0 -9 9 0 0 0
sa:lot	0 -15 15 0 0 0
sa:loui	0 -14 15 0 0 0
sa:love to	0 10 -4 0 -4 0
sa:lower	-25 19 -2 -4 -8 0
sa:lower its	-7 10 -3 0 0 0
sa:lumpur on	0 -12 0 9 1 0
sa:lunch	0 -12 6 -2 9 0
sa:lusaka	0 17 -16 0 0 0
sa:m	15 -3 -4 0 -6 0
sa:m .	16 -4 -3 0 -6 0
sa:machine	-4 -8 9 2 0 0
sa:machine ,	0 13 -17 4 0 0
sa:machine .	0 -12 12 0 0 0
sa:machinery	9 11 -22 0 0 0
sa:machinery ,	0 10 -9 0 0 0
sa:madrid ,	-5 -6 12 0 0 0
sa:madrid on	4 7 -8 0 0 0
sa:magnet	0 17 -20 0 3 0
sa:main	-3 -12 15 0 0 0
sa:maintain	0 5 -9 0 4 0
sa:maize	0 -11 10 0 0 0
sa:make	5 3 0 -16 0 0
sa:make progress	25 -19 0 0 -2 0
sa:make with	-3 10 -5 0 0 0
sa:maker of	-1 -14 18 0 0 0
sa:making	13 -1 -12 0 0 0
sa:making of	13 -1 -12 0 0 0
sa:malaysian	0 -10 11 0 0 0
sa:malaysian capital	0 -10 11 0 0 0
sa:man in	0 -13 15 0 0 0
sa:manage	0 21 -19 0 0 0
sa:manage trade	0 13 -12 0 0 0
sa:manuel	0 12 -11 0 0 0
sa:many	-1 -9 0 4 9 0
sa:many month	0 15 -12 -2 0 0
sa:march	0 -16 18 0 0 0
sa:margin	-6 -20 11 -1 9 6
sa:margin of	-5 -10 0 0 10 6
sa:market	-2 11 -7 -3 0 0
sa:marseille	0 -19 20 0 0 0
sa:matter	-4 13 -2 -7 -4 0
sa:matter .	-1 9 -3 0 0 0
sa:matter for	0 9 -6 0 0 0
sa:may	1 0 -5 13 -2 0
sa:may be	0 -7 2 10 -3 0
sa:maybe	15 -10 -4 0 0 0
sa:me	4 6 -13 0 0 0
sa:mean	-15 8 7 -2 -6 0
sa:meaning	13 -13 0 0 0 0
sa:meant	0 -22 29 -8 0 0
sa:meant to	0 -17 25 -8 0 0
sa:measure	-9 12 -3 -1 0 0
sa:measure of	-1 -6 9 0 0 0
sa:media .	0 -16 20 0 -1 0
sa:media that	-6 10 -3 0 0 0
sa:mediator	0 26 -23 0 0 0
sa:medicine	10 -22 6 12 -1 0
sa:medicine ,	0 12 -11 0 0 0
sa:medicine .	13 -20 8 0 0 0
sa:medicine will	0 -6 -7 13 0 0
sa:meet	-4 3 0 -15 6 1
sa:meet ,	0 19 -33 7 1 0
sa:meet .	-14 -5 9 -4 14 0
sa:meet <name>	0 12 -15 0 0 0
sa:meet <person>	-6 17 -20 0 5 0
sa:meet <quality>	0 22 -25 0 3 0
sa:meet again	-3 -8 17 -5 0 0
sa:meet and	0 14 -10 0 -2 0
sa:meet for	-3 0 7 -1 -1 0
sa:meet here	0 -9 -1 11 0 0
sa:meet his	0 -9 10 0 0 0
sa:meet in	23 -32 15 0 -1 3
sa:meet of	-4 6 -1 -11 2 0
sa:meet on	-9 10 -4 0 0 0
sa:meet since	-5 -9 21 0 -5 0
sa:meet that	13 -16 1 0 0 0
sa:meet thi	2 7 -14 0 6 -1
sa:meet with	4 -4 9 0 -13 0
sa:meeting	-12 19 -4 -3 0 0
sa:meeting in	-2 -9 13 0 0 0
sa:memorandum	-1 15 -11 0 0 0
sa:memorandum on	0 12 -10 0 0 0
sa:men	3 15 -19 0 0 0
sa:mention it	0 -11 12 0 0 0
sa:mention the	0 19 -17 0 0 0
sa:menu	8 -7 0 0 0 0
sa:middle	0 11 0 3 -19 0
sa:middle of	0 -3 2 8 -9 0
sa:midnight	0 13 -14 2 0 0
sa:midnight ,	8 -13 2 5 0 0
sa:midnight in	0 11 -9 0 0 0
sa:midnight on	-8 18 -8 0 0 0
sa:might be	-8 21 -11 0 0 0
sa:military	0 10 -8 0 0 0
sa:milk	-3 16 -11 0 0 0
sa:milk powder	0 9 -8 0 0 0
sa:mill	0 13 -12 0 0 0
sa:mill .	0 10 -10 0 0 0
sa:minister ,	-11 10 -11 0 12 0
sa:minister .	-22 20 -6 14 -9 0
sa:minister of	12 0 -4 -5 0 0
sa:minister wang	0 -8 7 0 0 0
sa:ministerial	6 -13 8 0 0 0
sa:ministry	5 3 -9 6 -13 0
sa:ministry .	0 -8 15 -6 0 0
sa:ministry has	0 0 -10 11 0 0
sa:ministry of	7 13 -21 1 0 0
sa:minute	33 -10 -22 -1 4 0
sa:minute ,	-1 6 -17 0 11 0
sa:minute .	16 -13 -9 3 4 0
sa:minute in	5 -11 5 0 0 0
sa:misunderstanding	0 12 -9 0 0 0
sa:mombasa	0 -18 22 0 0 0
sa:monday	0 18 -13 0 0 0
sa:monday ,	0 14 -11 0 0 0
sa:money	-2 10 -2 0 -1 0
sa:montego	0 -10 11 0 0 0
sa:montego bay	0 -10 11 0 0 0
sa:month	-2 -5 -7 17 5 -1
sa:month ,	10 -9 0 -2 6 0
sa:month .	0 -1 -19 22 0 0
sa:month in	0 -17 7 7 4 0
sa:more	-2 16 -17 3 0 0
sa:more ,	0 -9 3 9 -4 0
sa:more .	6 7 -9 -3 0 0
sa:more at	5 -9 4 0 0 0
sa:more for	-3 14 -12 0 0 0
sa:more than	0 12 -2 -12 -14 0
sa:more to	0 -5 -9 0 14 0
sa:morning	3 -3 4 -5 -16 7
sa:morning ,	-10 21 -13 2 -9 0
sa:morning .	29 -26 15 -2 -9 0
sa:morning <person>	0 -11 13 0 0 0
sa:morning and	-1 -6 11 0 0 0
sa:morning in	-8 23 -18 0 0 0
sa:most	5 -4 -1 -7 10 0
sa:most <quality>	-3 -1 -5 0 13 0
sa:most important	-1 -12 14 0 0 0
sa:most recently	0 -18 19 0 0 0
sa:mother	-5 -9 14 0 0 0
sa:motor	10 -8 -1 0 0 0
sa:move	1 2 -19 20 -6 0
sa:move to	0 -20 -6 24 0 0
sa:mr	4 -7 16 0 -12 0
sa:mr .	-10 6 22 -12 -15 0
sa:mr <person>	14 -10 -2 6 0 0
sa:ms	0 -10 13 0 0 0
sa:much	-5 -17 13 0 8 0
sa:much as	0 14 -12 0 0 0
sa:must	-7 19 -9 0 -1 0
sa:must be	0 8 -4 0 0 0
sa:mutual	16 4 -23 0 0 0
sa:my	-8 9 0 0 0 0
sa:nagoya	0 -9 10 0 0 0
sa:naivasha	-2 -11 12 0 0 0
sa:named .	0 1 -20 13 0 0
sa:nang	0 -14 15 0 0 0
sa:narrow	0 17 -16 0 0 0
sa:nation	0 -14 8 11 -1 0
sa:national	9 -4 -10 9 -3 0
sa:nato	-4 21 -17 0 0 0
sa:near	0 -9 4 6 -1 0
sa:near seoul	0 -3 -10 14 0 0
sa:nearly	-2 15 -18 -2 7 0
sa:necessary	-4 20 -15 0 0 0
sa:necessary .	-4 19 -15 0 0 0
sa:need	-12 15 0 -2 -4 0
sa:need .	-4 9 -1 0 0 0
sa:need <span>	-2 -7 11 0 0 0
sa:need a	0 9 -8 0 0 0
sa:need for	0 -9 10 0 0 0
sa:negotiate	0 2 -6 -10 11 0
sa:negotiate ,	0 0 -10 0 8 0
sa:negotiation	-3 1 -12 19 0 0
sa:negotiation ,	0 18 -14 -2 0 0
sa:negotiation .	1 3 -14 7 0 0
sa:negotiation between	0 -16 20 -1 0 0
sa:negotiation in	-2 6 -16 16 0 0
sa:negotiation on	0 -21 25 -1 -2 0
sa:negotiation with	-2 -7 -2 14 0 0
sa:negotiator	-5 15 -5 -11 -1 0
sa:negotiator ,	0 10 -4 0 0 0
sa:neither	-9 8 0 -3 0 0
sa:neither .	-5 14 -8 0 0 0
sa:new	2 -1 -3 -2 9 -2
sa:new )	3 -16 0 11 0 0
sa:new <quality>	0 10 -8 0 0 0
sa:new from	-4 -4 9 0 0 0
sa:new one	0 11 -10 0 0 0
sa:new truce	0 -12 13 0 0 0
sa:new year	9 3 -4 0 -10 0
sa:new york	-4 -10 6 -19 15 0
sa:newspaper	-3 20 -16 0 0 0
sa:nexperia	0 20 -16 0 -2 0
sa:next	-2 -4 -3 -2 6 9
sa:next .	11 -7 -1 0 0 0
sa:next couple	8 -14 -11 16 0 0
sa:next month	0 -17 6 1 8 0
sa:next week	-1 6 -7 -19 8 11
sa:nickel	0 -15 16 0 0 0
sa:night	20 -19 10 -9 3 0
sa:night ,	4 -10 0 -2 10 0
sa:night .	10 -4 5 -10 -3 0
sa:night and	10 -10 0 0 0 0
sa:night to	0 -5 8 -1 0 0
sa:night without	0 21 -20 0 0 0
sa:nil	0 13 -8 0 0 0
sa:no	-5 16 -5 -4 -16 -1
sa:no ,	0 8 -8 0 0 0
sa:no basi	0 -13 13 0 0 0
sa:no date	8 -8 9 -5 -3 0
sa:no deal	0 11 -8 -1 0 0
sa:no hurry	0 9 -7 0 0 0
sa:no longer	2 22 -25 0 -1 0
sa:no new	0 5 -11 9 0 0
sa:no paper	0 -10 10 0 0 0
sa:no result	0 11 -10 0 0 0
sa:no signature	0 12 -11 0 0 0
sa:nobody	-14 -6 7 0 -9 14
sa:nobody at	0 13 -13 0 0 0
sa:nobody in	-1 19 -15 0 0 0
sa:noe	-5 13 -6 0 0 0
sa:none	-2 13 -6 -5 0 0
sa:noon	6 0 -28 25 -3 0
sa:noon ,	-2 7 -9 5 0 0
sa:noon .	-7 18 -16 5 0 0
sa:nor	0 12 -8 0 -1 0
sa:north	-1 21 -17 0 0 0
sa:not	-3 -2 11 -3 -9 -4
sa:not ,	0 9 -4 0 -2 0
sa:not .	-1 -25 28 0 0 0
sa:not <day-gone>	0 -7 13 0 -2 0
sa:not <level>	14 0 -14 0 0 0
sa:not at	0 9 -9 0 0 0
sa:not been	0 -17 11 6 0 0
sa:not for	0 -12 9 0 3 0
sa:not in	4 -15 12 0 0 0
sa:not meet	-2 11 -7 0 0 0
sa:not on	0 -14 16 0 0 0
sa:not raise	12 -7 -7 0 0 0
sa:not take	-15 28 -13 0 0 0
sa:not the	0 25 -22 0 -1 0
sa:not to	-7 10 -3 0 0 0
sa:note	-2 20 -26 6 0 0
sa:nothing	14 0 -3 1 -15 0
sa:nothing .	3 -15 14 -1 0 0
sa:nothing about	0 21 -18 -1 0 0
sa:nothing but	0 15 -15 0 0 0
sa:nothing else	0 -18 20 0 0 0
sa:nothing from	0 -11 11 0 0 0
sa:nothing had	12 -12 0 0 0 0
sa:nothing of	9 -8 0 0 0 0
sa:notice .	8 -16 10 0 0 0
sa:now	2 -4 3 5 -10 0
sa:now ,	-7 18 -8 0 0 0
sa:now .	-2 8 -2 -1 0 0
sa:now run	0 -12 13 0 0 0
sa:nowhere	0 12 -10 0 0 0
sa:number	0 -4 -8 0 4 11
sa:number ,	0 20 -16 -2 0 0
sa:number .	-6 -5 1 -5 -1 12
sa:number of	0 0 -8 0 9 0
sa:number on	7 -14 7 0 0 0
sa:nut	0 -6 9 0 0 0
sa:nvidia	-6 8 -1 0 0 0
sa:objection	-13 13 0 0 0 0
sa:occasion	0 -4 14 -8 0 0
sa:odesa	0 -15 16 0 0 0
sa:of	0 9 -2 8 -25 -21
sa:of "	-15 13 0 0 0 0
sa:of <day-gone>	18 -12 8 -11 -9 0
sa:of <goods-amount>	-14 4 5 0 0 0
sa:of <level>	6 -15 16 -8 0 0
sa:of <money>	0 -11 13 0 0 0
sa:of <month-ahead>	9 -3 7 -9 -5 0
sa:of <month-gone>	2 4 -8 -3 3 0
sa:of <name>	13 9 -5 -9 -28 0
sa:of <number>	-21 6 6 -9 0 0
sa:of <office>	14 -6 7 -13 -12 0
sa:of <organisation>	2 -16 5 0 8 0
sa:of <person>	-21 12 0 -2 -3 0
sa:of <quality>	-19 26 -12 -1 -2 0
sa:of <seat>	10 -5 -12 6 0 0
sa:of <span>	4 -23 33 -19 -16 0
sa:of a	-14 9 11 -11 -21 0
sa:of about	1 -11 13 0 -2 0
sa:of additional	0 11 -9 0 0 0
sa:of an	1 -17 5 12 0 0
sa:of any	0 13 -12 0 0 0
sa:of apec	0 -11 4 0 4 0
sa:of both	-1 -6 8 -3 2 0
sa:of busan	0 13 -13 0 0 0
sa:of coal	0 -11 12 0 0 0
sa:of commerce	6 17 -22 1 0 0
sa:of duty	6 3 -7 0 0 0
sa:of four	0 -12 0 10 0 0
sa:of geneva	7 2 -10 0 0 0
sa:of good	0 -32 26 13 0 0
sa:of his	7 -16 17 0 -7 0
sa:of it	9 24 -27 -6 -3 0
sa:of its	-5 36 -27 -3 -2 0
sa:of last	-1 -18 15 -1 9 0
sa:of medicine	14 -15 0 0 0 0
sa:of mutual	15 0 -20 2 0 0
sa:of negotiation	-7 0 -18 16 12 0
sa:of next	-11 12 3 -8 0 0
sa:of peace	0 9 -8 0 0 0
sa:of president	0 -1 -9 0 12 0
sa:of progress	-2 -4 10 0 0 0
sa:of representative	0 -12 12 0 0 0
sa:of respect	0 -14 15 0 0 0
sa:of soybean	-11 11 0 0 0 0
sa:of state	0 2 7 -13 -4 0
sa:of talk	-24 1 4 0 1 -3
sa:of tariff	0 20 -16 0 -4 0
sa:of the	7 10 -12 2 -4 -3
sa:of their	1 0 -20 13 18 0
sa:of them	4 -6 7 1 -10 0
sa:of thi	-3 -3 0 11 -2 0
sa:of three	0 -14 16 0 0 0
sa:of two	7 -13 -3 11 0 0
sa:of week	-2 -11 -11 14 9 0
sa:of what	11 8 -16 0 -1 0
sa:off	-5 13 1 -19 -10 -1
sa:off ,	-5 44 -39 0 0 0
sa:off .	-7 30 -21 -13 0 0
sa:off <span>	0 -19 19 0 0 0
sa:off a	9 -19 12 0 0 0
sa:off in	0 11 -7 0 0 0
sa:off on	-10 -5 5 0 9 0
sa:off the	4 -43 43 -3 -3 0
sa:off their	0 15 -13 0 0 0
sa:off to	10 -12 3 0 0 0
sa:off trade	0 10 -9 0 0 0
sa:offer	-6 9 -9 6 0 0
sa:official	-11 6 -1 2 0 0
sa:official say	-2 11 -4 -2 0 0
sa:oil	0 20 -17 -4 -1 0
sa:oil ,	-1 26 -23 0 0 0
sa:old	-7 26 -15 -9 -1 0
sa:old .	0 -9 11 0 0 0
sa:old duty	0 16 -15 0 0 0
sa:olive	-1 -6 10 -2 0 0
sa:on	9 0 5 -23 -5 0
sa:on ,	0 -7 10 -1 0 0
sa:on .	-4 27 -26 0 0 0
sa:on <day-ahead>	10 0 -1 -44 13 6
sa:on <day-gone>	-11 28 -21 3 -9 -5
sa:on <day-today>	25 -37 26 1 -2 -13
sa:on <level>	11 -25 8 0 8 0
sa:on <money>	0 -15 17 0 0 0
sa:on <name>	0 -8 16 -1 -4 0
sa:on <organisation>	0 0 -13 16 0 0
sa:on <person>	-1 16 -12 0 0 0
sa:on <quality>	22 -17 13 -24 -1 0
sa:on <span>	12 -16 8 0 0 0
sa:on a	3 15 -18 9 -10 -1
sa:on an	-4 12 -5 -3 0 0
sa:on another	0 -16 17 0 0 0
sa:on any	0 10 -8 0 0 0
sa:on beef	0 -18 14 3 0 0
sa:on canola	0 10 -9 0 0 0
sa:on cement	0 -20 22 0 0 0
sa:on chip	0 -11 12 0 0 0
sa:on cocoa	0 -18 21 0 0 0
sa:on coffee	0 -3 -5 12 0 0
sa:on copper	0 -11 11 0 0 0
sa:on each	-9 -4 11 -1 -3 0
sa:on everything	0 10 -5 0 0 0
sa:on for	5 13 -19 0 0 0
sa:on good	0 10 -10 0 -1 0
sa:on his	0 21 -13 0 -6 0
sa:on how	1 -15 8 0 8 0
sa:on in	-10 9 -21 7 0 14
sa:on it	-3 -12 20 0 -6 0
sa:on its	3 -19 23 -4 -6 0
sa:on one	0 -6 1 -2 10 0
sa:on paper	0 10 -6 0 -1 0
sa:on rare	-5 23 -15 0 -2 0
sa:on social	-8 11 0 0 -2 0
sa:on soybean	9 -11 3 0 0 0
sa:on tea	0 -6 8 0 0 0
sa:on television	-3 -10 15 0 0 0
sa:on that	0 11 -2 -7 0 0
sa:on the	24 -21 1 -3 12 0
sa:on them	0 -10 14 0 -2 0
sa:on tiktok	19 -15 -4 0 0 0
sa:on tile	0 11 -10 0 0 0
sa:on timber	0 14 -14 0 0 0
sa:on to	0 -13 10 5 -2 0
sa:on top	-6 12 -5 0 0 0
sa:on trade	-15 28 -8 -3 -5 0
sa:on truth	4 -12 2 -1 9 0
sa:on until	6 -17 4 3 6 0
sa:on what	0 -4 9 0 -3 0
sa:on whether	0 10 -8 0 0 0
sa:on which	-12 -7 8 11 -5 0
sa:once	-19 -1 -4 21 -6 0
sa:once ,	-5 17 -20 9 0 0
sa:once more	0 -16 12 12 -9 0
sa:once the	0 13 -10 0 0 0
sa:one	-2 0 -7 11 9 -3
sa:one .	-14 0 8 5 -10 0
sa:one agreement	-3 11 -6 0 0 0
sa:one and	0 -14 14 0 0 0
sa:one another	17 -20 -9 -1 11 0
sa:one end	0 -14 16 -1 0 0
sa:one in	0 -13 1 11 0 0
sa:one number	0 14 -13 0 0 0
sa:one of	6 -10 0 7 -2 0
sa:one on	0 -7 10 0 -2 0
sa:one side	0 -6 9 0 0 0
sa:one table	0 16 -14 0 0 0
sa:one that	0 12 -4 0 -2 0
sa:one thing	0 -8 10 0 0 0
sa:one to	0 15 -14 0 0 0
sa:onion	0 -9 12 0 0 0
sa:only	-4 0 11 -10 -6 0
sa:only that	0 13 -11 0 0 0
sa:only the	0 -8 9 0 0 0
sa:open	-10 5 6 -8 -15 4
sa:open .	0 3 0 0 -13 5
sa:open on	0 -10 9 0 0 0
sa:opened	-6 0 9 -10 -3 0
sa:opened in	0 -9 12 0 0 0
sa:operator	0 11 -9 0 0 0
sa:option	0 11 -7 0 -2 0
sa:or	-5 31 -38 9 -3 0
sa:or <name>	0 16 -10 0 -2 0
sa:or <span>	0 0 -17 14 0 0
sa:or in	0 21 -10 -23 4 0
sa:or not	0 20 -15 0 -2 0
sa:or so	0 -10 12 0 -3 0
sa:or without	0 -19 10 10 0 0
sa:oran	0 -10 11 0 0 0
sa:order	0 22 -13 -4 -11 0
sa:order and	0 -8 9 0 0 0
sa:order that	0 21 -17 0 0 0
sa:ordinary	4 11 -20 0 0 0
sa:ordinary duty	5 4 -13 0 0 0
sa:ore	-4 11 -5 0 0 0
sa:osaka	-5 -9 19 0 -6 0
sa:osaka on	0 10 -5 0 -2 0
sa:other again	0 -9 4 11 -5 0
sa:other for	0 17 -14 0 0 0
sa:other on	0 14 -13 -1 0 0
sa:other side	0 -17 18 0 0 0
sa:other way	0 10 -9 0 0 0
sa:our	-9 0 0 9 0 0
sa:out	-34 4 0 0 2 20
sa:out .	-2 5 -33 -7 21 13
sa:out and	0 -21 24 0 0 0
sa:out in	0 12 -17 5 0 0
sa:out of	-13 -1 10 2 -8 0
sa:out on	-3 -9 10 -1 3 0
sa:out to	0 -8 9 0 0 0
sa:out what	-10 -2 13 -2 0 0
sa:out with	0 4 -15 0 0 12
sa:outcome .	-1 -19 21 0 0 0
sa:outline of	0 -14 13 0 0 0
sa:output	-6 9 0 0 0 0
sa:outside	10 0 -11 4 -1 0
sa:over ,	26 -26 -11 11 0 0
sa:over .	-4 23 -35 13 0 0
sa:over <name>	0 -8 9 0 0 0
sa:over and	0 -9 11 0 0 0
sa:over fentanyl	-1 -6 9 0 0 0
sa:over sugar	0 0 -10 -1 12 0
sa:over tariff	-11 17 -6 0 0 0
sa:over tea	0 19 -19 0 0 0
sa:over the	-12 15 0 -7 0 0
sa:owe	0 10 -4 0 0 0
sa:own	5 -11 10 7 -12 0
sa:own .	0 -2 9 0 -4 0
sa:ownership	-4 -6 11 0 0 0
sa:p	9 -4 0 0 0 0
sa:p .	10 -1 -4 0 0 0
sa:pacific	2 16 -16 0 -1 0
sa:package	0 10 -7 0 0 0
sa:page	-4 10 -17 8 0 0
sa:page .	-2 -5 -4 11 0 0
sa:page <number>	0 9 -7 0 0 0
sa:pair	0 14 -9 -2 0 0
sa:pair of	0 15 -14 0 0 0
sa:palace	-27 -1 8 7 5 0
sa:palace .	-13 2 -2 0 10 0
sa:palacio	8 -1 -2 0 0 0
sa:palermo	0 -13 13 0 0 0
sa:palm oil	10 1 -9 -2 0 0
sa:paper	-23 -16 22 0 3 0
sa:paper .	-6 -6 13 -4 0 0
sa:paper machine	0 3 -8 4 0 0
sa:paper on	0 3 -11 0 10 0
sa:paper with	0 -11 12 0 0 0
sa:paragraph	0 -14 15 0 0 0
sa:pari	-4 0 11 -13 -3 0
sa:pari in	0 -9 13 -2 0 0
sa:pari on	0 -8 15 -5 0 0
sa:part	-11 5 1 1 -8 0
sa:part of	0 12 -4 -3 -6 0
sa:parted	0 -19 22 0 0 0
sa:partner	-4 16 -9 0 0 0
sa:party	0 14 -10 -1 0 0
sa:pass	-8 0 -5 0 11 0
sa:pass without	0 -2 -18 0 19 0
sa:past	0 -6 11 -11 -1 0
sa:pasta	0 -11 12 0 0 0
sa:pause	-7 0 8 -6 -3 0
sa:pause ,	-9 1 6 0 0 0
sa:pause .	0 -6 7 0 0 0
sa:pause in	-8 -3 11 0 0 0
sa:pause of	10 11 -27 0 0 0
sa:pause on	0 -8 8 0 0 0
sa:pay	-13 4 3 2 -7 0
sa:pay .	0 -12 15 0 -1 0
sa:pay <number>	-11 -20 24 -1 2 0
sa:pay it	11 -9 0 0 0 0
sa:payment	9 0 -9 0 0 0
sa:peace	-12 15 -2 -5 0 0
sa:peace talk	0 23 -21 0 0 0
sa:pen	-10 24 -10 -6 -1 0
sa:pen .	-4 28 -20 -5 0 0
sa:pencilled	0 9 -11 4 0 0
sa:pencilled in	0 7 -10 4 0 0
sa:people	-14 1 7 0 -4 0
sa:people .	-8 -2 0 12 0 0
sa:people on	-1 8 -1 -2 -7 0
sa:pepper	0 -7 10 0 0 0
sa:perhap	-1 10 -7 0 -1 0
sa:permanent agreement	0 -18 19 0 0 0
sa:permit	-5 -10 18 0 0 0
sa:person	-7 -7 8 9 -7 0
sa:person ,	-11 -6 1 12 0 0
sa:pharmaceutical	-6 9 -1 0 0 0
sa:phase	0 18 -26 7 0 0
sa:phase of	0 15 -13 0 0 0
sa:phase one	2 7 -11 0 0 0
sa:phone	26 -7 -28 0 1 0
sa:phone ,	7 0 -10 0 0 0
sa:phone on	12 -5 -13 0 5 0
sa:phosphate .	0 -9 0 7 0 0
sa:photograph	0 -15 4 11 0 0
sa:picked	-13 10 1 0 0 0
sa:picked up	-13 10 1 0 0 0
sa:pistachio	0 0 -10 8 0 0
sa:place	-3 -10 -13 31 0 0
sa:place ,	0 20 -17 -12 5 0
sa:place .	-18 18 -7 0 1 0
sa:place at	0 -5 10 0 0 0
sa:place in	-2 -18 11 9 0 0
sa:place of	0 9 -5 0 0 0
sa:place on	6 20 -16 -15 0 0
sa:place to	5 -22 -6 20 0 0
sa:plan	9 1 -10 -13 14 7
sa:plan ,	3 -3 -13 0 15 0
sa:plan .	-3 -4 2 -2 9 0
sa:plan for	7 -11 8 0 -1 0
sa:plan in	0 -9 10 0 0 0
sa:plan to	5 13 -21 0 0 0
sa:plane	-3 -9 15 0 -2 0
sa:plant	8 -18 17 0 -3 0
sa:plant in	9 -16 8 0 0 0
sa:platform	-10 9 0 0 0 0
sa:player	0 10 -8 0 0 0
sa:pleased	0 12 -10 0 0 0
sa:plovdiv	0 -10 11 0 0 0
sa:plu	0 15 -13 0 0 0
sa:plu <level>	0 10 -10 0 0 0
sa:plywood	-1 10 -6 0 0 0
sa:pm	0 13 -12 0 0 0
sa:pokhara	0 -1 -7 10 0 0
sa:policy	0 -6 -2 0 10 0
sa:port of	0 10 -10 0 0 0
sa:positive	-2 -1 -8 0 15 0
sa:post	10 0 -12 -2 0 0
sa:postpone	0 30 -28 0 0 0
sa:potatoe	-3 13 -8 0 0 0
sa:powder	0 9 -8 0 0 0
sa:preliminary	-7 -5 15 0 -3 0
sa:preliminary consensu	-7 -1 10 0 -3 0
sa:premier	-6 7 -3 5 -9 0
sa:premier ,	0 21 -21 0 0 0
sa:premier liu	-7 -14 22 0 -1 0
sa:prepare	-1 -16 -4 20 4 0
sa:prepare .	0 -8 -12 19 0 0
sa:prepare <person>	0 0 14 -15 -1 0
sa:prepare a	3 -13 14 0 -2 0
sa:prepare the	0 14 -15 0 1 0
sa:prepare to	0 -11 1 9 0 0
sa:presence of	0 0 9 -1 -6 0
sa:present	0 11 -6 -5 -6 0
sa:present .	0 -7 13 -1 -2 0
sa:present rate	14 -14 0 0 0 0
sa:present truce	0 12 -9 0 0 0
sa:president	6 -13 -1 -30 22 2
sa:president ,	-13 -6 18 0 5 0
sa:president .	-3 0 -3 0 9 0
sa:president <person>	-1 17 -29 0 17 0
sa:president are	0 -14 17 0 -1 0
sa:president donald	1 4 2 0 -17 0
sa:president in	-1 -3 5 -11 4 0
sa:president is	9 -16 2 0 3 0
sa:president of	2 10 -12 0 0 0
sa:president on	18 -17 0 0 0 0
sa:president xi	14 -2 -10 -3 0 0
sa:press	-12 24 -18 4 0 0
sa:press )	2 0 -11 7 0 0
sa:press conference	-13 8 1 0 0 0
sa:pretty	0 13 -11 0 0 0
sa:prevent	-13 -1 15 0 0 0
sa:price	-3 30 -16 -2 -11 0
sa:prime	5 2 -9 -3 5 0
sa:prime minister	5 2 -9 -3 5 0
sa:principle	0 19 -13 -1 -1 0
sa:printed	-12 14 -1 0 0 0
sa:prisoner	0 22 -22 0 0 0
sa:proclamation	0 10 -6 0 0 0
sa:produced	0 -13 7 -5 11 0
sa:produced a	0 -11 13 0 0 0
sa:product	-6 10 -2 0 0 0
sa:productive	-1 -12 5 10 0 0
sa:programme	0 11 -11 0 0 0
sa:progress	22 -27 18 -8 -5 0
sa:progress ,	0 -13 14 0 0 0
sa:progress .	-5 -3 11 -3 0 0
sa:progress on	9 3 -11 0 0 0
sa:prolong	0 -7 2 13 -7 0
sa:prolong by	-4 -13 17 0 0 0
sa:prolong it	2 -16 10 4 -1 0
sa:prolong the	-1 16 -33 15 0 0
sa:prolong their	1 -22 23 -2 0 0
sa:promise	2 -5 0 -10 12 0
sa:promise .	-3 11 -5 0 0 0
sa:promise a	11 -15 -2 0 9 0
sa:promise of	0 -13 16 0 0 0
sa:promise to	-8 20 -25 -4 11 0
sa:provide	0 -15 16 0 0 0
sa:provisional	0 10 -9 0 0 0
sa:public	-2 13 -8 0 -1 0
sa:publish <day-today>	0 -12 12 0 0 0
sa:publish a	0 27 -22 0 0 0
sa:publish on	0 13 -9 0 0 0
sa:punish	0 9 -8 0 0 0
sa:punta	3 -14 11 0 0 0
sa:punta del	3 -14 10 0 0 0
sa:purchase	8 -19 18 -1 -4 0
sa:purchase of	10 -4 -3 0 0 0
sa:purpose	0 -15 17 0 0 0
sa:purpose .	0 -14 14 0 0 0
sa:push	0 -9 10 0 0 0
sa:push for	0 -9 10 0 0 0
sa:put	-2 11 0 -3 -28 0
sa:put <level>	-1 14 -10 0 0 0
sa:put <number>	0 12 -9 0 0 0
sa:put his	-1 8 -5 0 0 0
sa:put into	0 10 -10 0 0 0
sa:put off	21 -3 -2 -9 -7 0
sa:put the	-8 14 -4 0 0 0
sa:put their	-8 0 9 0 0 0
sa:quarrel	-4 0 9 -6 -2 0
sa:quarrel begin	0 15 -13 0 0 0
sa:quarrel over	0 -9 10 0 0 0
sa:quarrel that	0 11 -10 0 0 0
sa:question	0 0 -12 16 0 0
sa:question of	0 13 -12 0 0 0
sa:quickly	-11 16 -3 0 0 0
sa:race	0 14 -10 0 0 0
sa:radio	11 0 -11 0 0 0
sa:rain	12 -10 1 0 0 0
sa:rain ,	4 -14 10 0 0 0
sa:raise	8 6 -7 -4 -3 0
sa:raise duty	12 -5 -8 0 0 0
sa:raise its	16 -20 6 0 0 0
sa:rang	11 -11 0 0 0 0
sa:rare	-9 0 13 0 -16 0
sa:rare -	0 9 -8 0 0 0
sa:rare earth	-7 -2 14 0 -14 0
sa:rate	6 -4 6 -7 -9 0
sa:rate .	11 -3 -6 0 0 0
sa:rate of	-1 -15 19 0 0 0
sa:rather	3 -10 6 0 0 0
sa:rather than	-1 -15 18 0 0 0
sa:reach	-21 4 3 -1 5 0
sa:reach a	-6 -6 10 -1 1 0
sa:reach by	0 11 -9 0 0 0
sa:reach in	0 23 -21 0 0 0
sa:reach the	-10 2 8 0 0 0
sa:read	8 12 -13 -2 -6 0
sa:read it	0 9 -7 0 0 0
sa:reading	0 14 -13 0 0 0
sa:ready ,	0 -10 11 0 0 0
sa:ready .	0 10 -7 0 0 0
sa:reagan	0 11 -10 0 0 0
sa:reason to	0 -10 11 0 0 0
sa:recall	4 11 -14 0 0 0
sa:receive	-21 -15 -1 13 21 0
sa:receive <person>	-6 -8 -6 8 15 0
sa:recent	0 -5 -3 0 0 10
sa:recently	0 -15 19 0 0 0
sa:recently in	0 -15 16 0 0 0
sa:reciprocal	-14 30 -12 -5 -1 0
sa:reciprocal tariff	-4 15 -6 0 0 0
sa:recommend	9 -15 9 0 0 0
sa:reduce	-1 -14 17 0 0 0
sa:reference	-11 19 -8 0 0 0
sa:refuse	7 -13 0 11 0 0
sa:refuse to	0 -10 1 11 0 0
sa:region	0 -4 -1 0 8 0
sa:regulator	-11 0 8 0 0 0
sa:relation	0 -11 14 0 0 0
sa:relationship	0 17 -16 0 0 0
sa:relief	0 -17 22 0 -5 0
sa:remain	0 29 -23 0 0 0
sa:renew for	0 -13 13 0 0 0
sa:reopen	0 -7 0 9 0 0
sa:report	3 0 -7 15 -9 0
sa:report .	12 -10 -11 17 -8 0
sa:report that	-4 13 -7 0 0 0
sa:reporter .	1 10 -22 11 -9 0
sa:reporter in	0 0 10 0 -7 0
sa:reporter on	-3 21 -26 6 -1 0
sa:reporter that	0 -26 23 -3 8 0
sa:representative	-5 -5 -1 15 0 0
sa:representative ,	0 -8 0 9 0 0
sa:require	0 -9 -13 10 13 0
sa:rescind	10 -14 4 0 0 0
sa:resort	-2 3 8 0 -13 0
sa:resort in	-1 3 6 0 -11 0
sa:respect	0 -8 10 0 0 0
sa:rest for	-4 13 -7 0 0 0
sa:rest of	0 -8 0 9 0 0
sa:result	11 2 -4 0 -6 0
sa:result .	10 -5 6 -9 -4 0
sa:result of	0 15 -14 0 0 0
sa:resume	-7 -3 3 8 -8 0
sa:resume .	0 -5 11 -2 0 0
sa:resume in	0 9 -5 -6 0 0
sa:resume on	0 4 -16 11 0 0
sa:retaliation	8 7 -19 2 0 0
sa:return	-12 21 -19 2 0 0
sa:return from	0 22 -18 -1 0 0
sa:return to	-7 20 -11 0 0 0
sa:review	-15 2 13 -2 0 0
sa:rice ,	0 15 -15 0 0 0
sa:rich	0 -9 10 0 0 0
sa:rijeka	0 -11 13 0 0 0
sa:ring	8 -6 0 0 0 0
sa:rise	8 -3 -5 16 -13 0
sa:rise <level>	0 20 -10 0 -10 0
sa:rise from	11 -10 0 0 0 0
sa:rise in	9 -7 0 0 0 0
sa:rise to	0 -1 -6 11 0 0
sa:river	0 18 -17 0 0 0
sa:road	-6 10 -3 0 0 0
sa:ronald	0 10 -9 0 0 0
sa:ronald reagan	0 10 -9 0 0 0
sa:room	0 15 -18 -1 9 0
sa:room ,	-2 6 -14 -5 13 0
sa:room .	0 -4 10 -9 0 0
sa:room of	0 8 -4 -2 0 0
sa:round	-6 -2 -2 18 -2 -1
sa:round ,	0 -10 14 -6 0 0
sa:round .	-4 3 5 -10 -3 0
sa:round <number>	0 -16 6 10 -1 0
sa:round between	0 -8 11 -4 0 0
sa:round in	4 -16 14 -4 0 0
sa:round of	-12 26 -40 22 6 0
sa:round on	0 -6 -1 13 0 0
sa:round with	0 4 -11 7 0 0
sa:row	-4 17 -8 -1 -3 0
sa:row ,	0 10 -9 0 0 0
sa:rubber and	0 11 -9 0 0 0
sa:rule	-10 6 4 -2 -3 0
sa:rule of	0 13 -8 0 0 0
sa:rule on	0 -10 11 0 0 0
sa:rum	0 -15 4 12 0 0
sa:run	0 0 -6 -4 18 0
sa:run for	0 0 11 0 -12 0
sa:run on	15 3 -19 0 0 0
sa:run out	-11 13 -14 2 3 0
sa:run to	0 9 -7 0 0 0
sa:run until	-7 -4 13 0 0 0
sa:saint	0 -6 9 0 0 0
sa:saint -	0 -7 10 0 0 0
sa:salalah	3 -19 13 0 0 0
sa:sale	5 -14 2 0 8 0
sa:salmon .	0 -8 9 0 0 0
sa:salvador	0 -15 17 0 0 0
sa:samarkand	0 -12 17 -3 0 0
sa:same	0 0 10 -9 -10 0
sa:same .	9 1 -5 -1 -3 0
sa:same as	0 9 -9 0 0 0
sa:same city	0 -9 20 -7 -8 0
sa:same day	-10 -1 15 0 -4 0
sa:same evening	0 -11 3 9 0 0
sa:santa	3 -14 11 0 0 0
sa:santa cruz	3 -14 12 0 0 0
sa:sapporo	0 -15 17 0 0 0
sa:saturday	0 14 -12 0 0 0
sa:save	0 12 -9 0 0 0
sa:saved	0 -9 10 0 0 0
sa:say ,	0 3 -3 -9 4 2
sa:say .	24 -6 -2 -19 3 -7
sa:say :	-3 20 -15 0 -1 0
sa:say ;	0 -8 -12 20 0 0
sa:say <day-gone>	2 11 -10 0 -3 0
sa:say <day-today>	0 -6 8 0 0 0
sa:say <name>	0 8 -12 0 0 0
sa:say <number>	0 11 -9 0 0 0
sa:say <person>	-7 6 -7 10 -3 0
sa:say after	-8 -16 -4 3 19 9
sa:say afterward	3 -7 10 -5 0 0
sa:say at	0 0 -3 -2 -2 10
sa:say he	0 14 0 -1 -15 0
sa:say in	-10 0 12 -14 0 0
sa:say it	-11 15 -3 0 0 0
sa:say no	4 -9 5 0 0 0
sa:say nothing	9 0 -8 0 0 0
sa:say that	7 -16 17 -18 0 0
sa:say the	-8 2 -17 5 15 0
sa:say what	0 10 -7 0 0 0
sa:school	0 27 -25 -2 0 0
sa:scott	3 -1 -14 5 11 0
sa:scott bessent	3 2 -11 5 0 0
sa:scrap .	0 9 -8 0 0 0
sa:screen	19 -9 -14 0 0 0
sa:sea	0 -6 -3 12 0 0
sa:sea .	0 -6 -5 12 0 0
sa:seal	8 1 -16 0 5 0
sa:season	10 -2 -4 0 0 0
sa:season .	6 2 -11 0 0 0
sa:season and	10 -8 0 0 0 0
sa:second	3 -4 0 -3 5 9
sa:second -	0 8 -5 0 0 0
sa:second .	0 -15 18 0 0 0
sa:second and	0 -28 22 8 0 0
sa:second day	-3 2 6 -13 -6 0
sa:second is	0 0 -14 14 0 0
sa:second meet	0 -10 12 0 0 0
sa:second time	-3 7 -17 -4 9 6
sa:second truce	0 -18 18 0 0 0
sa:secretary	0 -11 6 0 8 0
sa:secretary ,	0 -17 18 0 0 0
sa:secretary scott	3 -1 -14 5 11 0
sa:section	-2 21 -13 0 0 0
sa:section <number>	-2 20 -12 0 0 0
sa:security	-1 12 -7 0 0 0
sa:see "	-6 -8 14 0 0 0
sa:see <person>	-2 11 -5 -9 0 0
sa:see each	4 -9 0 3 2 0
sa:see it	0 10 -8 0 0 0
sa:see the	0 -8 9 0 0 0
sa:send	14 10 -18 0 -6 0
sa:sense	0 11 -11 0 0 0
sa:service	11 -4 -3 0 0 0
sa:sery	0 -6 9 -1 0 0
sa:session	0 16 -11 0 -1 0
sa:set	0 10 1 -18 -15 0
sa:set a	0 -13 12 0 0 0
sa:set out	0 10 -9 0 0 0
sa:set up	-1 -9 16 0 0 0
sa:settle	7 -18 1 6 7 0
sa:settle in	7 9 -16 0 0 0
sa:settle the	6 -12 13 -2 -10 0
sa:settle their	-5 10 -14 -1 8 0
sa:seven	0 12 -11 -1 0 0
sa:seventh round	0 -4 9 -3 0 0
sa:several	0 13 -12 0 0 0
sa:shall	-10 -21 30 0 0 0
sa:shanghai	0 11 -10 0 0 0
sa:share	-1 31 -27 0 0 0
sa:share in	0 11 -10 0 0 0
sa:she	10 -4 -11 8 -4 0
sa:she say	10 -16 -1 11 0 0
sa:sheet	-4 20 -9 -1 -8 0
sa:sheet of	0 11 -10 0 0 0
sa:sheet on	0 23 -20 0 0 0
sa:shenzhen	0 13 0 -4 -13 0
sa:shenzhen ,	0 -3 12 0 -7 0
sa:shenzhen in	0 -11 21 0 -10 0
sa:shenzhen on	0 11 -15 0 3 0
sa:ship	-17 20 -6 -2 0 0
sa:ship .	0 16 -13 0 0 0
sa:shoe	15 -11 -4 0 0 0
sa:shook	2 5 -3 -11 0 0
sa:shook hand	2 5 -2 -11 0 0
sa:shoot	0 11 -8 0 0 0
sa:short	-17 18 -3 0 0 0
sa:shortly	-9 -18 -10 25 8 0
sa:shortly .	-7 -2 0 13 -2 0
sa:shortly at	5 -9 -4 10 -2 0
sa:should	4 -1 -7 12 -8 0
sa:should not	0 -13 15 0 0 0
sa:shouting	0 10 -9 0 0 0
sa:show	1 -11 12 0 0 0
sa:show .	0 -12 14 0 0 0
sa:shut	0 0 -10 11 0 0
sa:side	-8 -10 4 6 0 8
sa:side .	-10 -2 3 -2 -7 11
sa:side and	0 -19 9 0 9 0
sa:side announce	0 9 -5 0 0 0
sa:side are	0 17 -16 0 0 0
sa:side by	0 -13 5 0 7 0
sa:side had	0 -27 20 10 0 0
sa:side meet	0 -9 10 0 0 0
sa:side should	7 6 -15 0 0 0
sa:side would	0 2 -11 5 4 0
sa:sideline	0 -12 4 8 0 0
sa:sideline of	0 -7 7 0 0 0
sa:sign	-8 1 -1 9 1 -1
sa:sign ,	0 6 -10 5 -3 0
sa:sign .	0 10 -12 6 -2 0
sa:sign a	2 -25 6 9 15 0
sa:sign agreement	0 13 -10 0 0 0
sa:sign an	-3 23 -16 0 0 0
sa:sign by	8 6 -15 0 0 0
sa:sign for	0 9 -8 0 0 0
sa:sign in	0 0 -6 0 12 0
sa:sign on	0 -13 15 0 0 0
sa:sign the	-6 16 -10 -11 1 0
sa:signature	-14 8 0 -18 7 0
sa:signature .	0 11 -5 -4 0 0
sa:since	1 24 -9 -29 -16 -6
sa:since ,	10 -9 0 0 0 0
sa:since <day-gone>	-12 -9 16 4 0 0
sa:since <number>	-11 3 11 -10 -1 0
sa:since <person>	0 18 -11 -4 -5 0
sa:since geneva	0 12 -11 0 0 0
sa:since last	3 16 -15 -7 0 0
sa:since spring	0 -4 -3 -3 13 0
sa:since the	9 2 -2 0 -20 0
sa:since they	0 10 -6 0 -4 0
sa:sir	0 -12 1 0 8 0
sa:sir <person>	0 -14 2 0 8 0
sa:sit	-6 -16 6 17 -2 3
sa:sit for	0 21 -20 0 0 0
sa:sit in	4 -13 0 9 0 0
sa:sit on	0 17 -14 0 0 0
sa:sit with	-4 -13 18 0 0 0
sa:sixth	0 -7 -2 20 -7 0
sa:sixth round	0 -5 -7 17 0 0
sa:sixth time	0 18 -11 0 -5 0
sa:sleep	0 -16 18 0 0 0
sa:sleep .	0 -9 10 0 0 0
sa:slip	0 9 -7 0 0 0
sa:small	-10 12 0 0 -2 0
sa:smaller	0 12 -11 0 0 0
sa:smile	0 -18 20 0 0 0
sa:smoke	0 17 -14 -3 0 0
sa:snow	0 -14 16 0 0 0
sa:so	17 0 -21 12 -16 13
sa:so .	2 -13 13 0 -5 0
sa:so far	-1 0 -6 11 0 0
sa:so that	-1 20 -28 5 0 0
sa:social media	-8 11 0 0 -2 0
sa:software and	0 11 -10 0 0 0
sa:solution	-1 11 -5 0 0 0
sa:some	-10 4 -8 -7 18 0
sa:some <number>	0 13 -11 0 0 0
sa:some time	0 -13 -8 0 20 0
sa:somebody	3 9 -11 0 0 0
sa:something	-5 7 0 -10 0 0
sa:something .	0 11 -10 0 0 0
sa:something else	0 12 -9 0 0 0
sa:somewhere	0 15 -8 -1 -2 0
sa:soon	9 -5 -23 25 -11 0
sa:soon ,	0 -11 -3 13 0 0
sa:soon .	3 -10 -11 16 0 0
sa:soup	0 11 -8 0 0 0
sa:south	0 -18 21 0 0 0
sa:soy	0 13 -12 0 0 0
sa:soybean	-12 12 -7 0 5 0
sa:soybean .	-4 -9 15 0 0 0
sa:soybean and	0 -6 9 0 0 0
sa:soybean to	10 -9 0 0 0 0
sa:soybean will	0 -2 -8 0 11 0
sa:spanish	3 -3 9 -8 -6 0
sa:spanish capital	3 -3 9 -8 -6 0
sa:spare	13 -14 0 -2 1 0
sa:spare .	0 -8 9 0 0 0
sa:speak .	0 -8 9 0 0 0
sa:speak about	0 -6 9 0 0 0
sa:speak by	-11 14 -2 0 0 0
sa:speak of	0 -10 1 10 -3 0
sa:speaking	11 -16 7 0 0 0
sa:speech	-4 -6 10 0 0 0
sa:speed	0 -17 13 3 0 0
sa:spirit	-2 -5 11 -1 0 0
sa:split	0 -17 22 0 -3 0
sa:spoke	4 8 -15 -6 0 0
sa:spoke by	-8 21 -19 0 0 0
sa:spoke of	-16 -3 20 0 0 0
sa:spoke on	11 -11 -8 0 5 0
sa:spoken	-21 11 8 0 0 0
sa:spoken by	-6 9 0 0 0 0
sa:spoken of	-7 -8 15 0 0 0
sa:spring	-1 -12 9 0 7 0
sa:spring of	0 -13 14 0 0 0
sa:st	0 -14 18 -2 0 0
sa:st .	0 -13 14 0 0 0
sa:stability	-2 16 -10 0 -1 0
sa:staff	0 7 -13 -2 3 3
sa:stage	0 13 -11 0 0 0
sa:stalled	0 13 -8 -1 0 0
sa:stand	-9 0 -8 19 -8 0
sa:stand at	-3 17 -8 0 -2 0
sa:stand in	0 -16 -9 23 0 0
sa:standstill	0 -8 9 0 0 0
sa:start	6 -5 -12 8 0 8
sa:start <day-ahead>	0 -10 10 0 0 0
sa:start at	0 4 -10 7 0 0
sa:start on	-4 24 -13 -10 0 0
sa:state visit	-5 -1 -7 7 10 0
sa:statement	2 6 -6 -13 5 0
sa:statement .	-3 -6 13 -7 0 0
sa:statement on	10 13 -26 0 0 0
sa:station	0 8 -7 0 0 0
sa:stay	-9 0 13 -11 -4 0
sa:stay at	-13 -11 25 0 0 0
sa:stay in	1 8 -11 0 0 0
sa:stay there	0 10 -9 0 0 0
sa:steel	-1 -8 9 -8 6 0
sa:steel ,	-2 -6 10 0 0 0
sa:steel .	0 12 -9 0 0 0
sa:steel and	-5 12 -6 0 0 0
sa:step	-17 4 8 -6 -1 0
sa:step ,	0 -10 11 0 0 0
sa:still	-6 9 -18 -1 13 4
sa:still go	0 -13 13 -1 1 0
sa:still in	0 21 -19 0 0 0
sa:still on	0 -9 0 8 4 0
sa:still pay	0 -9 10 0 0 0
sa:still to	0 13 -12 0 -1 0
sa:stock	0 12 -9 0 0 0
sa:stockholm	-12 -14 26 -17 0 0
sa:stockholm .	0 -6 9 0 0 0
sa:stockholm on	0 -27 32 -1 0 0
sa:stop	-12 1 9 -11 -3 0
sa:stop .	-2 -16 20 0 0 0
sa:straight	9 -8 0 0 0 0
sa:strait	0 -8 10 0 0 0
sa:strategic	0 16 -14 0 0 0
sa:street	0 9 -7 0 0 0
sa:strike	1 27 -44 15 -1 0
sa:subsidy	9 -15 4 0 0 0
sa:substance	-1 -5 0 9 0 0
sa:substantial	-9 -5 12 -9 9 0
sa:success .	0 -16 19 0 0 0
sa:successful	0 -9 9 0 0 0
sa:successful framework	0 -11 10 0 0 0
sa:successor	0 18 -16 0 0 0
sa:successor ,	0 9 -9 0 0 0
sa:such	0 -19 14 -1 7 0
sa:such meet	0 -18 7 0 10 0
sa:sugar	-3 0 -13 13 11 0
sa:sugar ,	-1 17 -29 0 12 0
sa:sugar and	0 -16 19 -1 0 0
sa:sugar from	2 -12 9 0 0 0
sa:sugar truce	0 -6 -14 17 0 0
sa:summer	-4 -8 -8 19 3 0
sa:summer ,	0 -2 -7 10 0 0
sa:summer .	0 -17 2 13 5 0
sa:summit	1 5 -5 -19 6 0
sa:summit ,	0 -20 26 0 -8 0
sa:summit .	-7 15 -14 -1 2 0
sa:summit in	0 -14 5 -4 9 0
sa:summit of	9 -19 6 0 4 0
sa:supply	0 -10 13 0 0 0
sa:surabaya	0 -10 13 0 0 0
sa:surcharge	-2 15 -3 -1 -5 0
sa:surcharge of	0 16 -10 0 -4 0
sa:surplu	-2 0 -9 0 10 0
sa:suspend	0 -7 11 -4 -2 0
sa:suspend for	0 15 -14 0 0 0
sa:suspend its	0 -10 11 0 0 0
sa:suspend the	-9 -9 16 0 0 0
sa:suspend until	0 -11 12 0 0 0
sa:suspension	13 -13 0 2 0 0
sa:suspension .	0 12 -9 -1 0 0
sa:suspension of	12 -18 1 8 0 0
sa:swakopmund	0 -25 26 0 0 0
sa:swedish	0 10 -8 0 0 0
sa:swedish capital	0 10 -8 0 0 0
sa:sweet	9 0 -8 0 0 0
sa:table	-12 8 5 -11 -12 0
sa:table ,	0 9 -5 -1 0 0
sa:table in	0 -5 7 0 0 0
sa:take	-17 -2 -5 11 4 12
sa:take <level>	0 -7 10 0 0 0
sa:take <span>	0 -19 6 13 0 0
sa:take a	0 20 -18 0 0 0
sa:take away	2 9 -14 0 0 0
sa:take back	0 12 -9 0 0 0
sa:take countermeasure	0 -10 10 0 0 0
sa:take effect	-4 -12 19 0 -3 0
sa:take in	0 10 -9 0 0 0
sa:take on	0 11 -9 0 0 0
sa:take place	-3 -14 0 14 5 0
sa:take the	0 -12 0 0 0 14
sa:take up	0 -19 14 -3 7 0
sa:talk	1 10 -16 13 -3 -12
sa:talk ,	0 -9 0 14 0 0
sa:talk .	-9 -3 1 13 -5 0
sa:talk and	-2 16 -12 0 0 0
sa:talk are	0 10 -10 0 0 0
sa:talk at	0 22 -16 -4 0 0
sa:talk between	0 -12 8 6 0 0
sa:talk candid	0 -7 10 0 0 0
sa:talk had	0 18 -17 0 0 0
sa:talk in	-8 14 -22 7 16 0
sa:talk is	0 10 -16 8 0 0
sa:talk of	0 -22 23 0 0 0
sa:talk on	4 4 -1 -9 1 0
sa:talk open	0 19 -19 0 0 0
sa:talk over	0 10 -9 0 0 0
sa:talk since	5 -9 12 -8 -1 0
sa:talk that	0 -19 23 -2 0 0
sa:talk to	17 -12 -5 0 0 0
sa:talk with	-13 7 3 -10 0 0
sa:talk would	0 -5 -1 11 0 0
sa:talked	21 -5 -4 -5 -6 0
sa:talked about	-2 14 -7 0 0 0
sa:talked by	17 -8 -8 0 0 0
sa:talked for	2 7 -10 0 0 0
sa:talking	4 -17 6 -1 10 0
sa:talking about	0 -16 6 0 11 0
sa:tangier	0 -11 12 0 0 0
sa:tangier ,	0 -13 14 0 0 0
sa:tariff	-6 3 5 -13 0 -6
sa:tariff "	9 -6 -1 0 0 0
sa:tariff ,	-9 20 -8 -1 -6 0
sa:tariff .	1 9 -2 -3 -6 0
sa:tariff are	0 -11 0 13 0 0
sa:tariff for	-10 14 -6 0 0 0
sa:tariff in	7 -14 7 0 0 0
sa:tariff of	4 -27 22 -2 8 0
sa:tariff over	0 10 -10 0 0 0
sa:tariff to	3 -12 9 0 0 0
sa:tariff truce	1 -3 2 -12 6 0
sa:tariff were	0 -11 1 9 0 0
sa:tax	11 -15 8 0 0 0
sa:tax at	0 -13 13 0 0 0
sa:tax on	1 -10 9 0 0 0
sa:tea ,	0 -7 7 0 0 0
sa:tea .	0 -5 9 0 0 0
sa:tea and	6 11 -17 0 0 0
sa:team	6 -12 5 -4 5 0
sa:technical	0 -12 16 0 0 0
sa:technology	0 0 -9 -1 10 0
sa:technology ,	0 0 -7 0 10 0
sa:telephone	51 -20 -36 -22 -6 -1
sa:telephone ,	27 -21 -10 0 0 0
sa:telephone .	20 -16 0 -2 0 0
sa:telephone <day-today>	17 -16 0 0 0 0
sa:telephone and	-4 10 -5 0 0 0
sa:telephone in	11 -10 0 0 0 0
sa:telephone on	-1 21 -25 0 -3 0
sa:telephoned	18 -6 -13 0 0 0
sa:television	-9 -12 21 -2 -7 0
sa:television advertisement	0 13 -11 0 0 0
sa:television interview	0 -7 10 0 -1 0
sa:television that	0 -10 11 0 0 0
sa:tell	-4 9 -13 2 5 -1
sa:tell <name>	-1 -3 9 0 -2 0
sa:tell <organisation>	0 14 -9 0 0 0
sa:tell <person>	15 -8 -13 -1 9 0
sa:tell <quality>	0 -21 23 -2 0 0
sa:tell a	0 12 -10 0 0 0
sa:tell her	-7 9 0 0 0 0
sa:tell him	-12 17 -4 0 0 0
sa:tell his	0 11 -3 -2 0 0
sa:tell journalist	0 12 -10 0 0 0
sa:tell reporter	-1 -8 0 12 0 0
sa:tell the	-3 33 -27 0 0 0
sa:tell their	-7 9 1 0 -3 0
sa:tell them	12 -1 -10 0 0 0
sa:tell us	0 -12 4 4 1 0
sa:ten	11 -11 4 0 0 0
sa:ten minute	12 -8 0 0 0 0
sa:tenth	-4 14 -8 0 0 0
sa:term	3 17 -12 -4 -5 0
sa:text	-11 -20 25 4 -1 0
sa:text .	0 -12 6 7 0 0
sa:th	-2 -1 -18 21 0 0
sa:than	0 -6 2 -7 8 0
sa:than <level>	0 -20 21 0 0 0
sa:than an	12 -14 0 0 0 0
sa:than plan	3 -9 -6 0 15 0
sa:than the	-4 3 -10 9 0 0
sa:than two	-5 5 3 0 -9 0
sa:that	-10 4 5 -15 7 0
sa:that ,	0 -2 -12 22 -7 0
sa:that .	-3 -24 21 -2 10 0
sa:that <level>	0 -11 13 0 0 0
sa:that <name>	24 6 -10 -16 -18 0
sa:that <office>	0 13 -13 0 0 0
sa:that <person>	-6 11 -11 -13 9 0
sa:that <seat>	3 20 -24 0 0 0
sa:that a	0 17 -15 -4 0 0
sa:that all	0 -12 13 0 0 0
sa:that begin	0 -11 16 -5 0 0
sa:that come	0 9 -7 0 0 0
sa:that end	0 -19 2 22 -5 0
sa:that go	-7 0 10 0 0 0
sa:that good	0 -8 0 0 10 0
sa:that had	0 -5 10 -10 -1 0
sa:that has	3 15 -11 -3 -2 0
sa:that he	-8 26 -12 -7 -10 0
sa:that his	-10 -5 14 0 -2 0
sa:that in	0 -6 8 0 0 0
sa:that is	-15 14 -2 0 -1 0
sa:that it	16 -1 -11 -14 11 0
sa:that its	-10 -3 16 0 0 0
sa:that lower	0 -10 11 0 0 0
sa:that most	0 -14 8 0 8 0
sa:that mr	-1 0 15 0 -12 0
sa:that nobody	0 -7 9 0 0 0
sa:that nothing	0 -5 0 11 0 0
sa:that nvidia	0 10 -6 0 0 0
sa:that of	0 -10 12 0 0 0
sa:that open	0 -16 10 0 6 0
sa:that put	-5 15 -9 0 0 0
sa:that run	0 -22 25 0 0 0
sa:that some	0 -13 13 0 0 0
sa:that start	0 -16 16 0 1 0
sa:that the	12 -11 10 -5 -15 8
sa:that their	-17 25 -13 -1 2 0
sa:that there	18 -34 8 -7 19 5
sa:that they	5 -12 8 1 -5 0
sa:that thi	-1 10 -6 0 0 0
sa:that was	-7 15 -9 -1 0 0
sa:that were	14 -6 -3 0 0 0
sa:that will	0 -20 13 0 8 0
sa:that would	-18 1 10 -3 0 0
sa:that you	0 -11 11 0 0 0
sa:the	-18 11 -14 10 12 10
sa:the <day-ahead>	13 -7 -7 -10 7 3
sa:the <day-gone>	-6 0 -13 15 2 0
sa:the <level>	23 -27 12 -4 0 0
sa:the <money>	0 21 -18 0 0 0
sa:the <month-gone>	0 18 -17 0 0 0
sa:the <name>	-2 10 -6 -25 15 -7
sa:the <office>	-1 -6 -13 14 22 -4
sa:the <organisation>	-29 20 -12 -4 0 14
sa:the <person>	1 21 -11 -7 -27 3
sa:the <points>	0 -14 3 10 0 0
sa:the <quality>	-28 -14 22 2 -8 16
sa:the <seat>	-28 -44 -20 17 72 0
sa:the <span>	-10 25 -26 4 3 0
sa:the afternoon	3 -16 16 -1 0 0
sa:the airport	0 -10 2 7 0 0
sa:the akasaka	0 -7 15 0 -8 0
sa:the apec	-9 17 -30 -7 24 0
sa:the app	0 -6 9 0 0 0
sa:the approval	14 -8 -7 0 0 0
sa:the arrangement	0 16 -12 0 0 0
sa:the asean	-4 14 -1 0 -15 0
sa:the autumn	4 -10 -2 -7 14 0
sa:the back	0 20 -19 0 0 0
sa:the begin	0 -10 13 -1 -2 0
sa:the border	14 8 -17 -2 -4 0
sa:the bridge	0 -8 0 -2 -2 14
sa:the budget	0 14 -12 0 0 0
sa:the busan	0 -8 9 0 0 0
sa:the buyer	0 9 -8 0 0 0
sa:the call	0 -11 10 0 0 0
sa:the case	-5 -7 16 0 -2 0
sa:the ceasefire	0 14 -12 0 0 0
sa:the cellar	0 -8 -7 13 0 0
sa:the chairmanship	0 -21 23 0 0 0
sa:the city	0 13 -8 0 0 0
sa:the coffee	0 -9 -2 13 0 0
sa:the come	2 2 -12 10 -10 0
sa:the company	-3 13 -6 0 0 0
sa:the current	11 -7 -2 0 0 0
sa:the custom	0 11 -9 0 0 0
sa:the date	8 -10 0 7 -8 0
sa:the day	-2 8 -2 -11 0 0
sa:the deadline	-1 15 -10 0 0 0
sa:the deal	-2 -6 3 11 -7 0
sa:the declaration	0 18 -18 0 0 0
sa:the delegation	-7 -8 20 -12 0 0
sa:the desk	-8 -17 5 17 0 0
sa:the diet	0 -9 9 0 0 0
sa:the dispute	-1 -7 13 0 -3 0
sa:the duty	-3 -7 12 -3 -1 0
sa:the east	0 12 -11 0 0 0
sa:the end	5 -25 32 -2 -14 0
sa:the export	3 -9 8 0 0 0
sa:the extension	-1 16 -9 -1 -2 0
sa:the extra	0 -14 17 0 0 0
sa:the fall	0 -14 10 0 4 0
sa:the ferry	0 0 -10 0 9 0
sa:the fifth	2 -13 10 0 0 0
sa:the firm	0 9 -9 0 0 0
sa:the first	-9 -7 10 -7 13 -1
sa:the fish	0 -10 10 0 0 0
sa:the former	0 -11 11 0 0 0
sa:the fourth	2 -23 30 -5 -15 0
sa:the framework	5 -12 13 0 -5 0
sa:the freeze	0 11 -10 0 0 0
sa:the g	-2 1 11 0 -15 0
sa:the geneva	0 -14 15 0 0 0
sa:the good	0 -13 13 0 0 0
sa:the great	-5 0 2 7 -12 0
sa:the head	4 -8 5 0 0 0
sa:the headquarter	0 9 -6 -1 0 0
sa:the highest	0 11 -8 0 0 0
sa:the largest	-2 21 -16 0 0 0
sa:the last	7 -42 26 22 -19 0
sa:the latest	-1 14 -6 -1 -4 0
sa:the law	12 -1 -11 0 0 0
sa:the leader	3 -22 23 -1 -4 0
sa:the leave	0 9 -7 0 0 0
sa:the line	17 -12 -7 0 1 0
sa:the list	0 7 -24 0 13 0
sa:the making	13 -1 -12 0 0 0
sa:the malaysian	0 -10 11 0 0 0
sa:the margin	-5 -19 9 0 9 6
sa:the matter	1 23 -22 0 -1 0
sa:the meet	-1 21 -20 0 0 0
sa:the middle	0 11 0 3 -19 0
sa:the money	0 -8 10 0 0 0
sa:the month	-2 -11 4 13 -3 0
sa:the morning	-2 6 0 -15 1 0
sa:the national	0 -3 0 9 -3 0
sa:the negotiation	6 -10 12 -6 -6 0
sa:the new	0 22 -12 -4 -13 0
sa:the next	4 -7 -5 16 -12 0
sa:the night	0 -11 14 0 0 0
sa:the north	0 14 -16 1 0 0
sa:the old	-1 13 -4 -4 -1 0
sa:the one	0 -13 7 11 -4 0
sa:the order	8 9 -20 0 0 0
sa:the other	-5 0 9 -10 -7 0
sa:the outcome	0 -16 17 0 0 0
sa:the palace	-13 3 -9 0 13 0
sa:the palacio	9 2 -10 0 0 0
sa:the pen	0 19 -13 -5 0 0
sa:the people	-3 -2 3 9 -11 0
sa:the phase	-3 13 -7 0 0 0
sa:the phone	11 2 -21 0 3 0
sa:the port	4 11 -12 -1 0 0
sa:the presence	0 0 9 -1 -6 0
sa:the present	0 20 -16 0 0 0
sa:the press	-1 18 -14 0 0 0
sa:the prolongation	0 0 -9 0 11 0
sa:the quarrel	0 16 -11 0 0 0
sa:the question	0 2 -18 16 0 0
sa:the rain	13 -17 6 0 0 0
sa:the rate	-4 11 -5 0 0 0
sa:the reciprocal	-1 14 -8 0 0 0
sa:the region	0 -10 0 0 8 0
sa:the rest	0 0 -10 9 0 0
sa:the river	0 13 -12 0 0 0
sa:the rule	-2 15 -9 0 0 0
sa:the same	-1 0 11 -7 -10 0
sa:the season	0 9 -7 0 0 0
sa:the second	-11 18 -13 -11 0 5
sa:the seventh	0 14 -11 0 0 0
sa:the side	0 5 -17 9 0 0
sa:the sideline	0 -12 4 8 0 0
sa:the sign	0 -12 3 7 0 0
sa:the signature	0 -4 11 -4 0 0
sa:the small	0 -6 9 0 -1 0
sa:the spanish	3 -3 9 -8 -6 0
sa:the spring	0 -24 26 1 -6 0
sa:the start	0 0 -9 0 7 0
sa:the state	4 15 -19 0 0 0
sa:the strike	0 22 -21 0 0 0
sa:the sugar	0 -4 -16 18 0 0
sa:the summer	0 -21 -2 22 4 0
sa:the summit	9 -8 4 -3 0 0
sa:the suspend	0 -10 10 0 0 0
sa:the suspension	18 -14 1 -5 0 0
sa:the swedish	0 10 -8 0 0 0
sa:the table	-5 -12 21 -8 -7 0
sa:the talk	-2 13 0 -24 -5 0
sa:the tariff	0 21 -18 -13 -5 0
sa:the tax	3 -9 4 0 0 0
sa:the telephone	31 -38 11 -4 -1 0
sa:the text	-7 -9 9 7 0 0
sa:the third	0 -20 15 13 -7 0
sa:the three	-10 -5 17 -4 0 0
sa:the trade	-21 -3 14 -17 10 0
sa:the transfer	0 12 -11 0 0 0
sa:the truce	16 1 -5 -5 0 0
sa:the two	10 -11 2 -8 9 0
sa:the valley	-10 11 0 0 0 0
sa:the villa	0 -3 11 -7 -2 0
sa:the war	0 -7 13 -12 0 0
sa:the way	0 -4 -2 11 0 0
sa:the week	32 -25 -7 8 -9 0
sa:the winter	0 -4 -1 0 11 0
sa:the world	-12 14 -1 -7 -3 0
sa:the worst	0 -13 15 0 0 0
sa:the year	-2 12 -9 -2 3 0
sa:their	8 1 -4 -11 9 -10
sa:their <office>	8 -4 -2 -8 3 0
sa:their <organisation>	0 15 -13 0 0 0
sa:their <quality>	2 13 -11 -1 -1 0
sa:their deal	0 15 -11 0 -1 0
sa:their dispute	3 14 -22 -5 8 0
sa:their duty	20 -16 0 0 0 0
sa:their first	1 -13 8 -3 6 0
sa:their fourth	0 15 -11 -3 0 0
sa:their good	0 16 -12 0 0 0
sa:their leader	-7 -1 -6 -1 17 0
sa:their name	-1 -8 12 0 0 0
sa:their president	-15 -8 8 -6 15 0
sa:their second	13 -21 15 -4 0 0
sa:their seventh	0 -9 13 -2 0 0
sa:their talk	0 0 -14 18 0 0
sa:their tariff	6 -13 10 -8 2 0
sa:their trade	-4 -27 1 30 -2 0
sa:their truce	-20 0 22 -18 -3 0
sa:them	10 0 0 0 -6 0
sa:them "	0 -10 11 0 0 0
sa:them ,	6 7 -15 -1 0 0
sa:them .	-5 32 -21 -6 -2 0
sa:them a	0 10 -8 0 0 0
sa:them in	0 -16 1 6 9 0
sa:them is	0 11 -10 0 0 0
sa:them on	0 -15 2 13 0 0
sa:then	-9 0 -1 16 -7 0
sa:then ,	0 17 -15 0 0 0
sa:then it	0 -21 21 0 0 0
sa:then the	0 -10 -2 14 0 0
sa:there	4 -9 7 -2 -9 13
sa:there 's	0 -12 13 0 0 0
sa:there .	-11 15 0 -18 -5 0
sa:there <day-ahead>	0 -23 28 0 -5 0
sa:there are	0 -7 10 0 0 0
sa:there for	0 -16 16 0 0 0
sa:there had	0 0 -4 -2 11 0
sa:there has	0 13 -11 0 0 0
sa:there is	-6 12 1 -6 -9 0
sa:there was	8 -12 -11 15 -3 12
sa:there were	12 8 -24 -4 5 0
sa:there will	0 7 -3 0 0 0
sa:thereafter	0 -9 0 0 11 0
sa:these	0 -8 10 0 0 0
sa:they	0 1 2 -2 -20 10
sa:they agree	8 -13 8 0 -1 0
sa:they are	0 -8 10 5 -11 0
sa:they arrive	0 -10 10 0 0 0
sa:they call	-1 11 -7 0 0 0
sa:they come	0 -9 11 0 0 0
sa:they did	-2 -4 10 0 0 0
sa:they do	0 16 -15 0 0 0
sa:they had	-6 -17 7 18 1 0
sa:they negotiate	0 0 -11 0 9 0
sa:they reach	0 26 -25 0 0 0
sa:they shook	0 12 -11 0 0 0
sa:they take	-1 -10 0 0 0 14
sa:they will	30 -14 -11 -6 0 0
sa:they would	9 -2 0 -3 0 0
sa:thi	13 -7 -7 10 -9 5
sa:thi .	5 3 -10 0 0 0
sa:thi month	5 -16 0 12 3 0
sa:thi newspaper	-2 9 -5 0 0 0
sa:thi time	0 13 -9 0 0 0
sa:thi week	7 -15 13 7 -21 2
sa:thi winter	0 -4 -10 13 0 0
sa:thi year	0 -11 0 -5 9 6
sa:thing	2 -8 10 -3 -1 0
sa:thing that	0 -11 13 0 0 0
sa:think	-6 5 -12 -1 11 0
sa:think of	0 10 -8 0 0 0
sa:think that	0 -6 8 0 0 0
sa:third	-4 1 5 3 -22 -1
sa:third ,	0 -12 14 0 0 0
sa:third and	0 11 -9 0 0 0
sa:third day	0 -11 13 0 0 0
sa:third of	0 2 -19 11 0 0
sa:third round	-9 0 6 0 0 0
sa:those	-14 13 0 -6 -2 4
sa:though	17 -5 0 -2 -9 0
sa:threaten	10 -8 5 0 -9 0
sa:threaten <number>	0 -8 10 0 0 0
sa:threaten to	2 5 -11 0 0 0
sa:three	6 -23 21 0 -1 0
sa:three -	7 -14 9 -1 0 0
sa:three .	-2 -2 9 -4 0 0
sa:three <office>	-7 10 -1 0 0 0
sa:three and	0 13 -11 0 0 0
sa:three hour	0 -14 -14 20 8 0
sa:three in	6 -17 12 0 0 0
sa:three of	0 9 -8 0 0 0
sa:three time	0 10 -6 -1 0 0
sa:three week	0 -15 16 0 0 0
sa:through	-7 -7 17 -11 -3 0
sa:thursday	-1 9 -16 6 2 0
sa:ticket	0 9 -8 0 0 0
sa:tiktok	20 -13 0 -6 -6 0
sa:tiktok ,	3 16 -21 0 0 0
sa:tiktok .	10 -8 0 0 0 0
sa:tiktok and	15 -13 0 0 0 0
sa:tile	0 12 -11 0 0 0
sa:tile .	0 11 -10 0 0 0
sa:till	0 -13 8 6 0 0
sa:till <day-ahead>	0 -17 10 7 0 0
sa:time	8 -1 -6 -19 8 1
sa:time )	13 -20 8 0 0 0
sa:time ,	-16 15 3 -13 -3 0
sa:time .	30 -12 8 -25 -10 0
sa:time after	0 -5 -5 0 12 0
sa:time in	-32 29 0 -12 -3 0
sa:time on	6 23 -26 -2 1 0
sa:time since	1 -4 -12 1 14 0
sa:time that	0 -7 13 -3 0 0
sa:time the	10 0 -15 5 0 0
sa:to	1 -5 6 7 -4 -22
sa:to .	0 15 -8 -5 0 0
sa:to <day-ahead>	0 8 -5 -7 0 0
sa:to <goods-amount>	18 -23 6 0 0 0
sa:to <money>	-1 21 -17 0 0 0
sa:to <name>	2 0 -2 -14 9 0
sa:to <number>	-5 -13 19 0 -11 0
sa:to <person>	32 -23 0 -2 -6 0
sa:to <quality>	3 -12 8 -2 0 0
sa:to <seat>	-13 -1 0 29 -47 1
sa:to <span>	-3 14 -8 0 0 0
sa:to a	-13 11 1 -8 -3 0
sa:to act	0 -12 13 0 0 0
sa:to agree	0 -11 13 0 0 0
sa:to an	-2 9 -2 -5 0 0
sa:to announce	0 -10 15 0 -3 0
sa:to approve	-1 10 -5 0 0 0
sa:to ask	15 -18 5 0 0 0
sa:to be	2 -5 2 12 -23 0
sa:to begin	0 8 -22 14 -3 0
sa:to build	0 13 -12 0 0 0
sa:to carry	-8 -16 26 0 0 0
sa:to charge	0 10 -8 0 0 0
sa:to clear	2 -10 7 0 0 0
sa:to collect	0 20 -18 0 0 0
sa:to come	3 11 -19 8 -1 0
sa:to complete	10 -1 0 -4 -4 0
sa:to conclude	-4 -17 8 -1 15 0
sa:to confirm	11 -14 -7 0 10 0
sa:to continue	-1 10 -7 0 0 0
sa:to cut	10 -11 3 0 0 0
sa:to deal	0 -9 12 0 0 0
sa:to decide	-2 -8 16 0 -4 0
sa:to do	4 -23 26 -1 -4 0
sa:to end	-15 3 1 4 0 0
sa:to expire	9 -18 11 0 0 0
sa:to extend	-15 5 7 -1 0 0
sa:to face	1 -10 8 0 0 0
sa:to fall	0 -10 -2 14 0 0
sa:to finish	0 -10 12 0 0 0
sa:to four	19 -13 -8 0 0 0
sa:to freeze	-1 -19 22 0 0 0
sa:to get	0 15 -14 0 0 0
sa:to go	-12 -8 20 -14 0 0
sa:to have	-2 7 -10 9 -1 0
sa:to his	11 -15 -6 15 -1 0
sa:to hold	1 -20 12 0 7 0
sa:to it	-6 21 -12 0 0 0
sa:to its	0 15 -12 0 0 0
sa:to keep	-10 -26 17 10 6 0
sa:to know	0 -6 -4 0 10 0
sa:to land	0 18 -18 0 0 0
sa:to last	0 28 -23 -4 0 0
sa:to leave	5 16 -24 0 0 0
sa:to let	10 0 -6 -1 -1 0
sa:to levy	0 -10 10 0 0 0
sa:to lose	0 -6 -9 0 14 0
sa:to lower	-10 18 -7 0 -1 0
sa:to meet	-10 20 -14 -1 -1 3
sa:to negotiate	0 5 -13 0 5 0
sa:to open	-3 10 -6 0 0 0
sa:to prevent	-13 -1 15 0 0 0
sa:to prolong	0 -26 13 13 0 0
sa:to push	0 -17 18 0 0 0
sa:to report	0 9 -8 0 0 0
sa:to reporter	0 14 -13 0 0 0
sa:to resume	0 -6 10 -1 0 0
sa:to rise	11 -11 0 0 0 0
sa:to save	0 11 -9 0 0 0
sa:to say	-10 20 -5 -7 0 0
sa:to seal	11 -5 -13 0 8 0
sa:to send	16 -6 -10 0 0 0
sa:to spare	0 -9 12 0 0 0
sa:to start	6 -13 6 4 -3 0
sa:to stay	1 -15 15 0 0 0
sa:to stop	0 -11 15 0 0 0
sa:to suspend	0 -11 12 0 0 0
sa:to talk	16 -14 4 0 -3 0
sa:to the	-13 5 9 -22 1 -1
sa:to them	-5 9 -1 0 0 0
sa:to two	-11 18 -10 0 0 0
sa:to us	-2 9 -4 0 0 0
sa:to use	0 9 -8 0 0 0
sa:to wait	11 0 -10 0 0 0
sa:to work	3 -9 16 -11 -1 0
sa:together	-14 -8 15 -10 9 0
sa:together ,	0 14 -13 0 0 0
sa:together for	0 -12 15 0 0 0
sa:tomatoe	11 0 -11 0 0 0
sa:tomatoe .	13 -10 -1 0 0 0
sa:ton	-1 10 -6 0 0 0
sa:too	-10 15 -10 -12 8 0
sa:too .	0 13 -7 -1 0 0
sa:top	-6 18 -11 0 0 0
sa:tough	-4 10 -3 0 0 0
sa:toward	-4 15 -8 0 0 0
sa:town	-4 9 -1 -2 0 0
sa:toy	-10 14 -1 0 0 0
sa:trade	-24 -2 9 15 -1 -8
sa:trade ,	-2 13 -4 -10 0 0
sa:trade .	-2 -11 6 0 8 0
sa:trade commissioner	0 -10 9 0 0 0
sa:trade consultation	0 -11 14 0 0 0
sa:trade deal	3 -8 17 -11 -16 0
sa:trade minister	-10 2 3 3 0 0
sa:trade negotiation	-7 -5 -6 18 0 0
sa:trade negotiator	0 10 -8 0 0 0
sa:trade representative	-7 0 -8 15 0 0
sa:trade talk	0 3 -9 5 1 0
sa:trade truce	-21 0 -4 17 3 0
sa:trade war	-6 -2 -2 0 13 0
sa:train	0 4 -11 5 0 0
sa:transcript	10 -21 14 0 0 0
sa:transcript )	11 -21 11 0 0 0
sa:transcript of	5 -11 7 0 0 0
sa:transfer	0 15 -11 0 0 0
sa:translated	-2 11 -7 0 0 0
sa:translation	0 16 -13 0 0 0
sa:travel	0 2 2 3 -13 0
sa:travel to	0 2 3 3 -12 0
sa:treasury	2 -1 -11 3 10 0
sa:treasury secretary	2 2 -18 4 10 0
sa:treaty	-3 -13 18 -2 0 0
sa:tree	0 -10 11 0 0 0
sa:trieste	0 -9 11 0 0 0
sa:trip	0 -7 9 0 0 0
sa:triple	8 -5 -4 0 0 0
sa:tromsø	0 -10 11 0 0 0
sa:truce	0 -5 7 -2 5 -11
sa:truce ,	-18 -27 28 -4 10 0
sa:truce .	-14 -13 26 -13 -4 0
sa:truce :	11 -10 1 0 0 0
sa:truce between	8 24 -29 -6 0 0
sa:truce by	-3 -12 21 -2 -1 0
sa:truce end	5 7 -28 21 0 0
sa:truce go	5 -13 10 0 0 0
sa:truce has	0 17 -14 0 -2 0
sa:truce in	-5 -4 11 0 0 0
sa:truce is	0 19 -16 0 0 0
sa:truce of	9 3 -4 -4 -6 0
sa:truce on	1 -12 -2 10 8 0
sa:truce over	0 -6 0 -3 11 0
sa:truce run	15 -3 -17 3 6 0
sa:truce that	-16 -11 15 13 -8 0
sa:truce until	0 18 -16 0 0 0
sa:truce was	0 11 -8 0 0 0
sa:truce with	-16 22 -19 1 7 0
sa:truce would	0 -26 29 0 0 0
sa:trujillo	0 -12 13 0 0 0
sa:trump	4 0 5 0 -16 0
sa:trump and	-6 16 1 -8 -11 0
sa:trump has	20 -16 -5 0 0 0
sa:trump say	5 -13 8 0 0 0
sa:truth	4 -10 0 -1 9 0
sa:truth social	4 -10 0 -1 9 0
sa:try to	0 13 -9 0 -1 0
sa:tuna	-5 17 -12 0 0 0
sa:turn	-4 14 -5 -5 0 0
sa:turnberry	-4 -7 19 0 -15 0
sa:turnberry on	0 15 -11 0 -1 0
sa:turned	0 -18 21 0 0 0
sa:tweeted	9 -2 -5 0 0 0
sa:twice	14 -16 4 3 -6 0
sa:twice ,	12 -8 -1 0 0 0
sa:twice as	0 -11 11 0 0 0
sa:two ,	0 -9 11 0 0 0
sa:two .	0 -21 24 0 0 0
sa:two <office>	12 -9 5 -5 -5 0
sa:two <quality>	-1 13 -11 0 0 0
sa:two and	0 17 -16 0 0 0
sa:two country	-14 11 9 -8 -24 0
sa:two delegation	-1 -20 10 8 0 0
sa:two government	0 9 -4 -3 -4 0
sa:two head	1 -6 -1 0 11 0
sa:two hour	10 -2 8 -10 -13 0
sa:two leader	-7 0 0 0 9 0
sa:two list	0 -12 0 14 0 0
sa:two men	7 6 -14 0 0 0
sa:two new	0 -25 27 0 0 0
sa:two of	11 0 -6 0 0 0
sa:two or	0 0 -14 16 -7 0
sa:two president	-1 2 -1 -14 0 5
sa:two round	0 21 -20 0 0 0
sa:two team	10 -13 8 -7 0 0
sa:two were	0 -17 13 0 2 0
sa:two would	13 -6 -7 0 0 0
sa:type	17 -15 0 0 0 0
sa:unchanged	10 -6 -4 0 0 0
sa:under	-4 27 -18 -22 4 0
sa:under an	0 13 -12 0 0 0
sa:under section	0 12 -7 0 0 0
sa:under which	-4 13 -19 0 11 0
sa:understanding	5 11 -12 -1 0 0
sa:union	0 9 -8 0 0 0
sa:unless	-10 47 -34 -1 0 0
sa:unless the	0 12 -9 0 0 0
sa:until	-1 6 8 -23 -16 -7
sa:until <day-ahead>	-13 13 1 -18 -8 -2
sa:until <day-gone>	6 -23 9 7 0 0
sa:until it	0 -19 20 0 0 0
sa:until the	-11 6 3 -6 -1 0
sa:up	-5 -12 13 0 4 -2
sa:up ,	10 -4 -4 0 0 0
sa:up .	5 -13 19 -7 -7 0
sa:up <level>	0 -16 17 0 0 0
sa:up <span>	0 -14 2 8 0 0
sa:up a	0 -22 18 9 -2 0
sa:up again	0 0 -4 -2 9 0
sa:up by	-4 9 -7 0 2 0
sa:up from	0 11 -8 0 0 0
sa:up on	0 16 -23 0 8 0
sa:up the	-14 12 0 0 0 0
sa:up to	-6 -5 12 0 -3 0
sa:upper	0 -8 11 0 0 0
sa:us	-15 0 9 0 0 0
sa:us ,	0 15 -12 0 0 0
sa:us .	-2 -11 15 0 1 0
sa:use of	0 11 -8 0 0 0
sa:used	8 0 -5 -3 0 0
sa:useful	10 -15 6 0 0 0
sa:usual	0 -12 15 0 0 0
sa:valdivia	5 4 -10 0 0 0
sa:valley	-10 14 -3 0 0 0
sa:valparaíso	0 -7 10 -2 0 0
sa:valparaíso on	0 -9 10 0 0 0
sa:vanilla	6 -8 1 0 0 0
sa:veracruz	0 -9 10 0 0 0
sa:version	-12 15 -3 0 0 0
sa:very	-2 -16 20 3 -3 0
sa:very constructive	0 -22 25 0 0 0
sa:very good	-4 17 -5 -5 -5 0
sa:very successful	0 -9 9 0 0 0
sa:very well	0 13 -1 0 -11 0
sa:vessel	0 5 -11 8 0 0
sa:vice	0 -3 2 4 -10 0
sa:vice -	0 8 -11 3 0 0
sa:video	34 -22 -31 10 -1 5
sa:video link	13 -15 -1 -2 0 0
sa:video on	21 -11 -20 0 -3 8
sa:villa above	0 -3 -6 12 0 0
sa:villa of	0 -4 11 -7 -2 0
sa:visa	0 10 -9 0 0 0
sa:visit	0 8 -18 2 3 7
sa:visit ,	0 -17 21 0 -2 0
sa:visit .	3 6 -18 13 -7 0
sa:visit <seat>	0 6 -10 0 0 0
sa:visit by	0 -1 -2 0 0 9
sa:visit of	0 -7 14 -3 -5 0
sa:visit that	0 9 -6 0 -2 0
sa:visit to	0 -11 -1 5 9 0
sa:volume	0 -10 10 0 0 0
sa:vote	0 30 -25 0 0 0
sa:wait	15 7 -19 -3 -4 0
sa:wait for	-3 23 -14 0 -3 0
sa:wait until	16 -10 -2 0 0 0
sa:walk	0 -22 9 0 0 14
sa:walked	0 -14 15 0 0 0
sa:wang	12 -19 7 0 0 0
sa:wang wentao	12 -19 7 0 0 0
sa:want	-1 -16 19 -10 7 0
sa:want of	0 13 -11 0 0 0
sa:want to	8 -22 12 -3 10 0
sa:war	-12 0 3 -15 9 0
sa:war .	-2 9 -3 0 -1 0
sa:war with	-1 -11 3 -3 13 0
sa:warn	-1 22 -17 -1 0 0
sa:warn that	0 19 -17 0 0 0
sa:was	-10 1 -2 2 -2 11
sa:was <level>	-2 21 -15 0 0 0
sa:was <name>	11 -17 0 5 0 0
sa:was <number>	-9 24 -13 -1 0 0
sa:was a	-2 -6 -11 16 -5 14
sa:was an	0 17 -13 0 0 0
sa:was call	-1 24 -23 0 0 0
sa:was done	-1 -11 1 13 -2 0
sa:was due	16 -7 0 -9 0 0
sa:was first	0 13 -13 0 0 0
sa:was for	0 9 -8 0 0 0
sa:was given	0 8 -7 0 0 0
sa:was go	10 -1 -2 0 0 0
sa:was hold	0 -29 33 -6 0 0
sa:was leave	0 -13 -4 0 18 0
sa:was no	0 -5 9 0 0 0
sa:was not	12 3 -22 8 -3 0
sa:was plan	0 7 -10 0 0 0
sa:was possible	0 12 -10 0 0 0
sa:was prepare	0 0 -6 10 -3 0
sa:was put	0 19 -16 0 0 0
sa:was receive	0 0 -13 0 14 0
sa:was the	-15 -10 24 -10 0 0
sa:was to	-8 0 9 3 -18 0
sa:water	0 -5 0 8 0 0
sa:way	0 -12 6 4 5 0
sa:way ,	0 2 -9 0 5 0
sa:way of	0 -9 -3 13 0 0
sa:we	9 -10 8 0 -2 0
sa:we have	-3 -5 9 0 0 0
sa:we shall	-9 -11 19 0 0 0
sa:week	17 -12 -17 20 -13 22
sa:week 's	0 10 -9 0 0 0
sa:week ,	-3 -1 -3 15 -6 0
sa:week .	18 -16 -16 11 -10 21
sa:week ago	-8 -10 22 0 0 0
sa:week and	-2 19 -25 -2 9 0
sa:week in	0 0 10 -8 -1 -2
sa:week of	9 -1 -11 9 0 0
sa:week to	0 5 2 0 -9 0
sa:weekend .	2 9 -9 -4 0 0
sa:welcomed	0 11 -9 0 0 0
sa:well	0 -5 15 -16 -20 8
sa:well "	0 12 -11 0 0 0
sa:well ,	-5 -1 6 -5 -8 9
sa:well .	6 -10 12 -3 -9 0
sa:wentao	12 -19 7 0 0 0
sa:were	18 2 -13 1 2 -3
sa:were "	0 15 -9 -4 0 0
sa:were go	0 12 -9 0 0 0
sa:were hold	2 -11 8 0 0 0
sa:were in	0 8 -5 0 0 0
sa:were leave	9 -15 -1 9 0 0
sa:were not	0 9 -7 0 0 0
sa:were on	0 -10 11 0 0 0
sa:were still	0 -17 11 9 0 0
sa:were the	13 -6 -15 3 6 0
sa:were to	16 4 -18 -4 0 0
sa:what	-4 2 0 -38 19 -2
sa:what <seat>	0 8 -5 0 0 0
sa:what a	0 -13 -3 0 16 0
sa:what both	0 -10 11 0 0 0
sa:what had	-9 16 -6 0 0 0
sa:what happen	0 20 -15 0 -2 0
sa:what has	0 -16 16 0 0 0
sa:what he	9 5 -13 0 0 0
sa:what it	-11 14 0 0 -1 0
sa:what their	4 -12 10 0 0 0
sa:what they	-2 20 -15 0 0 0
sa:what to	0 -12 12 0 0 0
sa:what we	0 -11 12 0 0 0
sa:whatever	3 -8 6 0 0 0
sa:whatever the	0 -9 10 0 0 0
sa:when	-17 18 -4 0 -9 0
sa:when <name>	-1 -5 9 0 0 0
sa:when <person>	0 -10 9 -4 5 0
sa:when <seat>	0 10 -9 0 0 0
sa:when a	10 -4 -16 10 0 0
sa:when he	-10 1 6 0 0 0
sa:when it	0 0 -9 11 0 0
sa:when the	-10 17 2 -11 -16 0
sa:when they	-11 12 0 -1 -2 0
sa:where	-16 7 -5 2 7 0
sa:where <name>	0 -28 30 -1 0 0
sa:where he	-13 15 -13 -3 10 0
sa:where it	-4 23 -16 0 0 0
sa:where the	0 14 -14 0 0 0
sa:where there	0 -14 16 0 0 0
sa:whether a	0 -22 24 0 0 0
sa:whether it	0 -3 -3 10 -1 0
sa:whether to	0 8 -6 0 0 0
sa:which	-10 -3 7 10 -1 -8
sa:which ,	0 8 -7 0 0 0
sa:which <name>	-4 14 -22 8 0 0
sa:which <number>	0 -14 15 0 0 0
sa:which <person>	-5 -21 10 19 -1 0
sa:which <quality>	0 16 -14 0 0 0
sa:which begin	6 -28 3 14 3 0
sa:which each	-2 22 -20 0 0 0
sa:which end	-8 8 -8 -3 11 0
sa:which expire	0 10 -6 0 0 0
sa:which for	7 -10 0 0 0 0
sa:which go	0 -12 4 7 0 0
sa:which has	0 -19 20 0 0 0
sa:which is	7 -11 11 -15 3 0
sa:which lasted	4 11 -13 -2 0 0
sa:which neither	0 10 -9 0 0 0
sa:which pay	0 -11 12 0 0 0
sa:which take	0 -12 16 -2 0 0
sa:which the	12 -18 10 -8 4 0
sa:which was	-9 5 -6 9 0 0
sa:which we	0 8 -7 0 0 0
sa:while	-13 -2 15 -2 -2 0
sa:while <name>	0 -11 12 0 0 0
sa:while they	0 2 -14 0 9 0
sa:whisky	9 -2 -6 0 0 0
sa:white	12 -17 5 0 0 0
sa:who	-24 19 -7 -3 0 0
sa:who had	0 13 -11 0 0 0
sa:who has	0 12 -10 0 0 0
sa:who is	0 -17 21 0 0 0
sa:who lead	0 18 -17 0 0 0
sa:who pay	0 12 -11 0 0 0
sa:whom	11 0 -6 0 -6 0
sa:why	0 -11 0 16 0 0
sa:will	0 1 -2 -11 11 -2
sa:will ask	0 13 -10 0 0 0
sa:will be	-19 -3 1 1 17 -2
sa:will charge	-1 19 -15 0 0 0
sa:will come	0 5 2 -13 0 0
sa:will continue	0 11 -9 0 0 0
sa:will cut	0 9 -8 0 0 0
sa:will do	18 -20 3 0 0 0
sa:will end	0 -11 12 0 0 0
sa:will go	8 1 -12 -2 0 4
sa:will have	-1 -13 16 0 0 0
sa:will hold	-5 16 -11 0 0 0
sa:will let	-5 -5 12 0 0 0
sa:will meet	9 23 -26 -2 -4 0
sa:will not	16 -5 0 -5 -5 0
sa:will pay	-12 -8 10 -5 7 0
sa:will reach	0 -9 9 0 0 0
sa:will rise	0 -5 -8 13 0 0
sa:will sit	0 0 0 7 -9 0
sa:will stay	0 -8 9 0 0 0
sa:will suspend	-4 -11 15 0 0 0
sa:will take	0 -21 0 9 12 0
sa:will talk	2 9 -11 -1 0 0
sa:win	-4 20 -12 0 -1 0
sa:wind	0 -20 10 8 0 0
sa:window	-4 -4 9 0 0 0
sa:winter	0 -1 -17 10 10 0
sa:winter .	0 -6 -17 12 10 0
sa:wire	2 10 -11 -3 0 0
sa:with	8 -2 1 -6 -11 6
sa:with .	-1 -5 9 0 0 0
sa:with <day-ahead>	0 16 -13 0 0 0
sa:with <level>	5 -8 4 0 0 0
sa:with <name>	-17 22 -2 -11 -11 -4
sa:with <number>	-5 0 -7 0 12 0
sa:with <office>	-14 0 16 0 0 0
sa:with <organisation>	15 -11 0 0 0 0
sa:with <person>	16 -19 9 -9 2 -5
sa:with <quality>	8 -10 15 -4 -13 0
sa:with <seat>	4 27 -44 3 -1 0
sa:with <span>	8 -15 10 -1 0 0
sa:with a	-10 -14 0 -8 27 11
sa:with an	4 -9 2 4 0 0
sa:with both	-3 14 -9 -1 0 0
sa:with either	10 -11 2 0 0 0
sa:with empty	0 17 -15 -1 0 0
sa:with him	2 1 -11 -1 3 0
sa:with his	1 -9 11 -5 0 0
sa:with it	17 -13 -14 12 0 0
sa:with mr	-8 2 -3 9 0 0
sa:with my	-9 3 3 0 0 0
sa:with no	0 -8 10 0 0 0
sa:with one	-3 20 -15 0 0 0
sa:with our	0 -3 -11 14 0 0
sa:with the	-2 5 2 -2 -31 10
sa:with them	0 -1 -12 12 0 0
sa:with two	0 14 -8 -4 0 0
sa:with which	-7 -4 10 0 0 0
sa:withdraw	11 -15 5 0 0 0
sa:withdraw .	14 -14 0 0 0 0
sa:within	0 -32 7 33 -4 0
sa:within <span>	0 -28 19 -1 6 0
sa:within the	0 -11 4 8 0 0
sa:within two	0 -10 -1 13 0 0
sa:within week	0 -15 -6 21 0 0
sa:without	2 -17 2 16 20 0
sa:without a	-5 0 -16 7 29 0
sa:without agreement	1 -15 -9 18 0 0
sa:without an	0 14 -7 -7 0 0
sa:without result	12 -16 12 -4 0 0
sa:without the	0 -9 2 0 8 0
sa:woke	0 -8 10 0 0 0
sa:wool	0 -7 9 0 0 0
sa:word ,	-10 12 -1 0 0 0
sa:word about	0 -15 4 0 10 0
sa:work	-8 4 14 -15 -8 0
sa:work on	-10 10 8 -8 0 0
sa:working	-9 -10 9 7 0 1
sa:working day	0 -12 13 0 0 0
sa:working out	0 -13 14 0 0 0
sa:world	-15 1 10 -8 -4 0
sa:world 's	-1 10 -4 -1 0 0
sa:world economy	0 13 -9 0 0 0
sa:worse	0 14 -12 0 0 0
sa:worst	-3 -9 13 0 0 0
sa:worth <money>	0 -6 10 0 -1 0
sa:would	8 0 -1 5 -15 2
sa:would "	0 12 -9 0 0 0
sa:would be	0 -15 2 2 15 3
sa:would carry	10 -5 -1 -1 0 0
sa:would come	0 11 3 -10 -9 0
sa:would cut	-2 -19 23 0 0 0
sa:would extend	0 -2 10 0 -7 0
sa:would go	-10 0 -10 14 5 0
sa:would have	-4 22 -14 -4 0 0
sa:would make	12 -14 0 0 0 0
sa:would meet	9 -5 5 -5 -6 0
sa:would now	0 -12 13 0 0 0
sa:would probably	-3 10 -5 0 0 0
sa:would put	0 11 -3 0 -1 0
sa:would raise	6 16 -23 0 0 0
sa:would resume	0 -8 4 7 0 0
sa:would say	-3 9 -1 0 0 0
sa:would see	0 -13 8 6 0 0
sa:would take	0 -7 -3 18 -6 0
sa:would then	0 -10 2 7 0 0
sa:wound	0 -21 14 5 0 0
sa:wound up	0 -16 9 5 0 0
sa:write	6 4 -3 -16 1 0
sa:write .	8 -20 1 0 11 0
sa:write down	-3 13 -9 0 0 0
sa:write in	0 -6 11 0 -3 0
sa:write on	-2 23 -11 -6 -11 0
sa:write that	0 10 -22 0 8 0
sa:xi	16 0 -9 -14 0 0
sa:xi jinping	10 0 -3 -14 0 0
sa:year	-5 8 -9 -22 13 3
sa:year ,	-9 17 -5 2 -9 0
sa:year .	8 10 -31 -19 22 5
sa:year :	0 -12 12 0 0 0
sa:year and	-1 0 15 -1 -14 0
sa:yet	0 -13 9 0 8 0
sa:yet .	0 -6 8 0 0 0
sa:yet to	0 3 -11 -6 9 0
sa:yokohama	0 -9 11 0 0 0
sa:york	-4 -10 6 -19 15 0
sa:york ,	0 -17 9 0 6 0
sa:york .	0 -20 28 -1 -7 0
sa:york from	0 11 -11 -6 7 0
sa:york on	0 25 -30 0 9 0
sa:you	5 -11 0 5 5 0
sa:your	-4 15 -7 0 0 0
sa:évora	8 -13 1 0 0 0
sa:İzmir	0 -9 9 0 0 0
sa:—	-6 11 -10 4 0 -5
sa:— "	0 9 -7 0 0 0
sa:— <day-today>	10 -7 -2 0 0 0
sa:— <name>	6 -21 12 4 6 0
sa:— <number>	0 -10 10 0 0 0
sa:— <person>	-15 38 -22 -9 -9 0
sa:— <seat>	-1 9 -5 0 0 0
sa:— a	-1 20 -18 0 0 0
sa:— and	-1 5 -15 12 0 0
sa:— for	7 2 -13 0 0 0
sa:— on	0 -7 11 0 0 0
sa:— second	0 -10 10 0 0 0
sa:— talk	0 -13 0 13 0 0
sa:— the	-2 7 -5 -12 6 0
sa:— there	0 18 -16 0 0 0
sa:— three	0 12 -10 0 0 0
sa:— with	0 3 -12 8 0 0
sb:"	-28 15 -3 4 6 -4
sb:" ,	-9 11 -7 -2 6 0
sb:" <name>	-2 -1 0 11 -7 0
sb:" <person>	6 -14 4 -6 15 0
sb:" a	-9 -4 14 8 -16 0
sb:" and	0 9 -6 0 0 0
sb:" he	14 -2 -6 0 -1 0
sb:" i	-5 -9 20 0 -5 0
sb:" i'd	0 9 0 0 -6 0
sb:" in	0 -23 0 10 12 0
sb:" is	0 -13 15 0 0 0
sb:" it	0 4 -15 8 -1 0
sb:" mr	0 15 -14 0 0 0
sb:" on	0 -20 20 0 0 0
sb:" say	-4 -5 12 -5 -1 0
sb:" the	0 9 -8 -3 0 0
sb:" thi	0 11 -5 -1 0 0
sb:" we	-2 5 -9 -10 16 0
sb:" we'll	0 18 -10 0 -4 0
sb:" with	0 0 9 0 -8 0
sb:&	0 13 -10 -2 0 0
sb:& p	6 -9 3 0 0 0
sb:'	-9 5 -11 5 12 -1
sb:' worth	0 -14 14 0 0 0
sb:'s	-20 1 1 1 11 0
sb:'s ,	0 -8 15 -7 0 0
sb:'s <level>	-2 11 -6 0 0 0
sb:'s <number>	0 12 -9 0 0 0
sb:'s <organisation>	8 6 -14 0 -2 0
sb:'s <person>	8 -13 -14 12 19 0
sb:'s a	-11 25 -15 0 0 0
sb:'s account	2 6 -18 0 7 0
sb:'s ambassador	0 11 -5 0 0 0
sb:'s answer	0 14 -10 0 0 0
sb:'s been	6 -17 3 8 0 0
sb:'s cabinet	-2 -6 11 0 0 0
sb:'s chief	-13 8 1 0 0 0
sb:'s commerce	0 10 -4 -12 3 0
sb:'s custom	-9 16 -5 0 0 0
sb:'s deputy	-1 10 -10 0 0 0
sb:'s economy	-10 23 -12 -3 0 0
sb:'s envoy	0 -8 11 0 0 0
sb:'s first	0 -5 -14 -1 22 0
sb:'s foreign	9 -21 16 3 -8 0
sb:'s go	0 13 -12 0 0 0
sb:'s government	0 10 -6 0 0 0
sb:'s industry	0 -14 16 0 0 0
sb:'s minister	-1 -15 22 -5 0 0
sb:'s ministry	-8 2 -26 3 2 17
sb:'s negotiator	0 -23 30 -3 -4 0
sb:'s new	0 -6 10 0 -4 0
sb:'s own	-3 -6 13 -1 -2 0
sb:'s part	0 -11 11 0 0 0
sb:'s premier	0 -9 10 0 0 0
sb:'s president	7 1 -6 4 -9 0
sb:'s rule	0 -15 1 -1 15 0
sb:'s second	0 -3 -4 0 10 0
sb:'s signature	0 17 -10 0 0 0
sb:'s state	0 -15 21 -3 -4 0
sb:'s talk	4 -9 -1 10 -1 0
sb:'s tariff	0 -10 3 0 8 0
sb:'s to	0 -21 16 0 6 0
sb:'s trade	8 -26 15 15 -12 -1
sb:'s two	0 -16 17 0 0 0
sb:'s vice	0 0 10 -7 -6 0
sb:'s visit	0 15 -8 -1 -10 0
sb:'s was	0 10 -7 0 0 0
sb:(	-4 -15 7 6 9 -3
sb:( <day-today>	0 6 2 -10 -10 0
sb:( <level>	0 -9 -6 7 8 0
sb:( <name>	0 -21 24 -1 -1 0
sb:( <number>	15 -5 -14 -4 12 0
sb:( <organisation>	-4 -9 18 -6 -2 0
sb:( <person>	0 14 -11 0 0 0
sb:( <seat>	0 12 -10 0 0 0
sb:( b	10 -8 0 0 0 0
sb:( c	0 -8 8 0 0 0
sb:( from	0 11 -9 0 0 0
sb:)	-6 -12 7 10 0 -1
sb:) -	-10 1 0 10 -8 0
sb:) —	-7 4 -11 6 12 0
sb:*	15 -11 -1 3 -1 0
sb:+	-7 0 -2 10 0 0
sb:,	-1 -2 8 -7 0 5
sb:, <day-gone>	-12 -18 21 10 -11 0
sb:, <day-today>	3 8 -8 4 -7 -9
sb:, <level>	-12 -5 16 0 0 0
sb:, <name>	12 -18 11 -3 0 7
sb:, <office>	-11 12 -14 4 7 0
sb:, <person>	-8 -3 -5 32 -12 -9
sb:, <seat>	14 -22 19 -9 -13 0
sb:, <span>	-2 6 -8 1 2 0
sb:, a	4 5 0 -7 -16 0
sb:, about	0 -22 25 -1 0 0
sb:, according	9 -6 1 -2 0 0
sb:, after	16 5 -11 -1 -4 0
sb:, agree	10 4 -13 -10 6 0
sb:, although	0 10 -3 0 -3 0
sb:, among	0 13 -6 -2 -3 0
sb:, and	-7 0 -15 6 18 4
sb:, announce	-5 17 0 -7 -6 0
sb:, are	10 -1 -11 0 4 0
sb:, as	12 -27 14 -11 1 7
sb:, ask	1 10 -10 0 -2 0
sb:, at	-8 -29 30 -24 13 0
sb:, back	0 0 -13 12 0 0
sb:, because	0 12 -9 0 0 0
sb:, before	0 5 -24 16 0 0
sb:, between	-4 6 -12 9 0 0
sb:, but	-7 -4 13 -4 -2 0
sb:, by	15 4 -36 -4 9 0
sb:, call	-17 18 1 -2 0 0
sb:, carlo	-2 -8 12 0 0 0
sb:, citing	0 -10 0 8 0 0
sb:, clear	-6 10 0 0 0 0
sb:, collect	0 -14 14 0 0 0
sb:, come	-8 26 -24 0 5 0
sb:, conclude	0 28 -24 -1 0 0
sb:, due	-4 11 -5 0 0 0
sb:, during	0 -9 15 0 -4 0
sb:, end	0 -8 11 -3 0 0
sb:, evening	0 -11 11 0 0 0
sb:, fentanyl	0 -7 10 0 0 0
sb:, first	0 -5 9 0 0 0
sb:, four	0 -23 25 0 0 0
sb:, friday	0 19 -18 0 0 0
sb:, go	0 12 -6 -2 0 0
sb:, had	0 -10 16 3 -11 0
sb:, have	-1 -7 -8 20 0 0
sb:, having	0 -8 10 0 0 0
sb:, he	9 -17 -7 -9 29 0
sb:, his	10 11 -6 -2 -15 0
sb:, hold	7 -8 6 -5 0 0
sb:, hour	-6 4 4 -13 1 0
sb:, if	11 -2 -5 0 0 0
sb:, in	4 -35 17 13 15 0
sb:, initial	0 17 -17 0 0 0
sb:, instead	0 -9 10 0 0 0
sb:, it	-14 38 -35 9 -2 0
sb:, its	-1 11 -1 0 -2 0
sb:, land	4 -12 12 0 -2 0
sb:, led	0 -17 24 -6 0 0
sb:, li	0 7 -10 -3 7 0
sb:, make	0 12 -11 0 0 0
sb:, meanwhile	0 13 -12 0 0 0
sb:, meet	-1 -23 24 2 -4 0
sb:, monday	-5 -3 0 0 13 0
sb:, move	0 5 -15 8 0 0
sb:, no	0 9 -20 0 -1 14
sb:, not	0 21 -18 0 0 0
sb:, now	0 16 -9 0 -5 0
sb:, of	0 -11 16 -4 0 0
sb:, on	-4 8 -11 2 8 0
sb:, one	-8 30 -20 -4 0 0
sb:, opened	0 -15 19 0 -2 0
sb:, our	0 11 -9 0 0 0
sb:, plan	-2 -10 15 0 -4 0
sb:, post	0 -23 24 0 0 0
sb:, presidential	0 -9 17 0 -7 0
sb:, publish	1 10 -16 0 0 0
sb:, put	0 12 -8 0 0 0
sb:, radio	0 9 -7 0 0 0
sb:, resume	-2 11 -8 0 0 0
sb:, saturday	0 -10 11 0 0 0
sb:, say	-12 3 0 6 0 -2
sb:, see	0 12 -7 0 -2 0
sb:, set	0 -9 9 0 0 0
sb:, settle	9 -7 0 0 0 0
sb:, sign	16 1 -7 -4 -5 0
sb:, since	9 -8 7 -7 0 0
sb:, sit	0 10 -7 0 0 0
sb:, speaking	10 -16 13 0 -7 0
sb:, spoke	14 -9 -1 0 0 0
sb:, stay	0 10 -10 0 -2 0
sb:, sunday	0 -18 17 0 2 0
sb:, take	0 14 -23 8 0 0
sb:, tell	-10 31 -21 0 -9 0
sb:, that	-10 17 -5 4 -10 0
sb:, the	-16 4 20 -12 -21 1
sb:, their	0 -13 0 0 17 0
sb:, threaten	-7 10 -1 0 0 0
sb:, three	0 19 -17 0 0 0
sb:, thursday	-14 20 -11 -1 0 0
sb:, to	0 0 9 2 -21 0
sb:, too	-9 -7 14 0 0 0
sb:, tuesday	11 8 -18 0 0 0
sb:, two	0 11 -9 0 0 0
sb:, under	0 -7 10 0 0 0
sb:, unless	11 -16 8 0 0 0
sb:, visited	0 -19 -1 -1 11 11
sb:, was	-16 7 3 -13 0 0
sb:, we	-8 0 11 -1 0 0
sb:, wednesday	-5 -16 20 0 0 0
sb:, week	0 -18 20 0 0 0
sb:, were	-8 18 -8 0 0 0
sb:, when	0 -3 5 -16 3 0
sb:, where	-12 -20 16 8 1 0
sb:, which	0 -5 10 6 -15 -5
sb:, whose	0 -6 -4 -4 10 9
sb:, will	-4 -5 23 -19 -12 0
sb:, with	-13 23 -22 -8 11 0
sb:, without	-8 1 6 0 0 0
sb:, would	7 2 -15 0 1 0
sb:, yes	-2 -6 11 0 0 0
sb:, —	0 24 -19 0 -2 0
sb:-	9 -5 -2 19 -20 2
sb:- -	-2 10 -8 -2 0 0
sb:- <name>	6 -7 5 4 -12 0
sb:- <number>	0 -3 9 -1 -3 0
sb:- <office>	0 -15 12 -3 5 0
sb:- <person>	-8 26 -12 -1 -9 0
sb:- <quality>	0 -10 7 6 0 0
sb:- <span>	-1 -10 0 19 -11 0
sb:- a	0 14 -13 0 0 0
sb:- and	0 -8 9 0 0 0
sb:- depth	0 10 -9 0 0 0
sb:- in	-5 11 -4 0 0 0
sb:- level	3 -3 -6 0 0 9
sb:- minute	8 8 -17 0 0 0
sb:- premier	0 0 -8 14 -2 0
sb:- the	0 13 -12 -12 4 0
sb:- trade	0 20 -18 0 0 0
sb:- way	2 -15 14 -1 0 0
sb:.	-1 -7 0 -10 0 19
sb:. -	0 -13 13 0 0 0
sb:. <number>	0 15 -11 0 0 0
sb:. <organisation>	0 0 9 0 -6 0
sb:. <person>	13 -9 -9 -16 10 9
sb:. he	0 -10 12 0 0 0
sb:. m	0 12 -9 0 -2 0
sb:. on	0 10 -6 0 0 0
sb:. the	0 -16 17 0 0 0
sb:/	10 10 -14 0 -21 0
sb:/ <number>	-2 -8 12 0 0 0
sb:/ <person>	0 14 -15 0 0 0
sb:/ <seat>	10 15 -28 4 -9 0
sb:/ the	0 -13 13 0 0 0
sb::	7 -10 0 -7 7 16
sb:: <day-gone>	-17 16 -1 -4 7 0
sb:: <level>	1 -6 -5 -4 17 0
sb:: <name>	-8 10 -9 0 0 1
sb:: <number>	7 -11 17 -20 -6 -2
sb:: <office>	-9 0 7 0 0 0
sb:: <person>	0 10 -20 5 6 0
sb:: a	18 -7 -19 -5 18 0
sb:: after	-7 -1 -3 11 0 0
sb:: by	-1 20 -16 0 0 0
sb:: first	0 -12 13 0 0 0
sb:: from	0 -9 14 -1 0 0
sb:: he	-3 -8 0 0 11 0
sb:: i	-16 12 0 0 0 0
sb:: if	0 -9 10 0 0 0
sb:: in	0 -10 13 0 0 0
sb:: is	0 18 -16 0 0 0
sb:: it	-4 -1 11 -1 -6 0
sb:: mr	0 5 -17 0 1 11
sb:: no	9 -26 2 12 -6 14
sb:: second	0 11 -9 0 0 0
sb:: the	28 -8 -3 2 -13 0
sb:: then	0 13 -11 0 0 0
sb:: there	12 2 -12 -1 0 0
sb:: third	0 -11 12 0 0 0
sb:: truce	0 12 -11 0 0 0
sb:: we	0 -9 13 0 -4 0
sb:: what	-8 9 -1 0 0 0
sb:: when	-5 16 -8 0 0 0
sb:: who	0 18 -16 0 0 0
sb:: will	0 14 -8 0 -2 0
sb:: you	0 13 -11 0 0 0
sb:;	4 10 -9 4 -8 -8
sb:; <person>	3 -8 10 1 -12 0
sb:; <quality>	-1 10 -6 0 0 0
sb:; a	1 -2 -6 10 0 0
sb:; and	-1 -5 9 0 0 0
sb:; for	0 -13 13 0 0 0
sb:; in	5 3 -9 0 0 0
sb:; it	-2 13 -17 -4 9 0
sb:; its	0 14 -8 0 0 0
sb:; that	0 -15 15 0 0 0
sb:; they	11 -22 3 6 -1 0
sb:<agent>	5 0 3 -11 -9 2
sb:<day-ahead>	5 -10 3 15 -2 -13
sb:<day-ahead> 's	0 15 -16 0 2 0
sb:<day-ahead> (	0 -14 15 0 0 0
sb:<day-ahead> ,	3 10 -13 10 -6 -3
sb:<day-ahead> :	3 -13 13 0 0 0
sb:<day-ahead> ;	11 -24 8 5 0 0
sb:<day-ahead> <person>	0 -11 8 0 0 0
sb:<day-ahead> at	0 -6 8 0 0 0
sb:<day-ahead> for	-2 -25 26 10 -19 0
sb:<day-ahead> he	0 -18 13 -1 4 0
sb:<day-ahead> in	0 -9 0 4 8 0
sb:<day-ahead> of	0 -7 -2 11 0 0
sb:<day-ahead> the	12 -18 -4 14 0 0
sb:<day-ahead> unless	0 10 -4 0 -2 0
sb:<day-gone>	-1 -2 1 -6 8 -14
sb:<day-gone> 's	-1 -2 -1 -11 15 0
sb:<day-gone> ,	-15 0 8 -5 6 -6
sb:<day-gone> .	0 5 -15 10 0 0
sb:<day-gone> :	9 -20 1 8 6 0
sb:<day-gone> ;	17 4 -8 -6 -8 0
sb:<day-gone> <name>	0 -12 -3 17 0 0
sb:<day-gone> <number>	0 -19 12 0 8 0
sb:<day-gone> <person>	17 -6 -14 -3 13 0
sb:<day-gone> after	0 -7 19 -12 -10 0
sb:<day-gone> and	10 -22 8 2 1 3
sb:<day-gone> as	0 -8 8 0 0 0
sb:<day-gone> between	6 -8 0 0 0 0
sb:<day-gone> evening	-7 13 -5 11 -21 0
sb:<day-gone> for	0 8 0 -12 -5 0
sb:<day-gone> good	0 12 -10 0 0 0
sb:<day-gone> he	-14 -13 8 0 17 0
sb:<day-gone> in	-9 -3 -2 -2 20 0
sb:<day-gone> it	0 0 -8 11 0 0
sb:<day-gone> night	-1 0 0 -9 10 0
sb:<day-gone> that	-6 27 -22 -7 0 0
sb:<day-gone> the	4 -14 12 5 -11 0
sb:<day-gone> they	-9 4 5 0 0 0
sb:<day-gone> we	0 24 -25 0 0 0
sb:<day-gone> —	-2 15 -7 -3 -2 0
sb:<day-today>	5 6 -4 0 -6 -22
sb:<day-today> (	-6 -11 3 17 -1 0
sb:<day-today> )	0 5 3 -10 -10 0
sb:<day-today> -	1 8 -11 2 1 0
sb:<day-today> :	0 24 -25 0 0 0
sb:<day-today> ;	0 -8 13 0 0 0
sb:<day-today> <person>	0 -5 -3 0 12 0
sb:<day-today> after	9 6 -3 -8 -12 0
sb:<day-today> and	0 -20 14 5 0 0
sb:<day-today> at	3 -16 4 9 -4 0
sb:<day-today> by	-13 -1 19 0 0 0
sb:<day-today> evening	-13 -14 32 0 -7 0
sb:<day-today> for	-8 -10 8 2 7 0
sb:<day-today> in	0 -2 8 -2 0 0
sb:<day-today> morning	0 -4 14 -3 -6 0
sb:<day-today> over	0 -12 12 0 0 0
sb:<day-today> put	0 13 -12 0 0 0
sb:<day-today> that	11 30 -57 11 -12 0
sb:<day-today> the	0 -9 10 0 0 0
sb:<day-today> to	-7 0 0 -5 9 0
sb:<day-today> —	6 3 1 -19 -5 -5
sb:<duty>	-1 11 0 -11 -11 0
sb:<gate>	-27 8 13 -17 2 -10
sb:<goods-amount>	-5 24 -8 -5 -15 0
sb:<goods-amount> by	-2 15 -10 0 0 0
sb:<goods>	7 4 4 -12 -10 0
sb:<level-noun>	-2 -3 -7 11 3 7
sb:<level>	-10 16 -2 -7 -3 0
sb:<level> "	0 -9 3 0 6 0
sb:<level> (	0 -11 -16 0 21 0
sb:<level> )	0 -18 6 6 8 0
sb:<level> ,	-14 4 0 12 -19 6
sb:<level> ;	0 21 -18 0 0 0
sb:<level> <day-today>	0 -11 11 0 0 0
sb:<level> and	-3 30 -24 0 0 0
sb:<level> as	0 11 -8 0 0 0
sb:<level> at	0 22 -17 0 0 0
sb:<level> by	0 -8 9 0 0 0
sb:<level> for	0 -7 0 0 10 0
sb:<level> from	-7 -2 -3 8 3 0
sb:<level> has	0 -13 14 0 0 0
sb:<level> in	9 -7 21 -23 -26 0
sb:<level> instead	9 -18 10 0 0 0
sb:<level> it	0 -12 13 0 0 0
sb:<level> of	-5 36 -28 0 0 0
sb:<level> on	0 18 -13 0 -12 0
sb:<level> over	0 11 -9 0 0 0
sb:<level> tariff	-9 3 -2 0 7 0
sb:<level> to	-5 -9 10 -2 0 7
sb:<level> when	0 -13 13 0 0 0
sb:<level> would	0 -9 10 0 0 0
sb:<money>	0 9 -6 0 0 0
sb:<money> '	0 -14 14 0 0 0
sb:<money> ,	0 10 -17 0 6 0
sb:<money> <span>	-1 0 9 0 -4 0
sb:<money> in	-1 20 -8 0 -5 0
sb:<money> on	0 -17 11 0 7 0
sb:<money> worth	0 11 -10 0 0 0
sb:<month-ahead>	-13 10 0 3 -4 0
sb:<month-ahead> ,	0 -12 1 12 2 0
sb:<month-ahead> :	0 -20 20 0 0 0
sb:<month-ahead> after	-4 21 -18 0 0 0
sb:<month-ahead> and	-15 10 2 0 3 0
sb:<month-ahead> the	0 -17 20 -2 0 0
sb:<month-gone>	13 4 -15 5 -6 -2
sb:<month-gone> ,	3 -18 22 -17 -3 0
sb:<month-gone> :	0 11 -9 0 0 0
sb:<month-gone> ;	12 7 -25 10 0 0
sb:<month-gone> after	2 9 -12 0 0 0
sb:<month-gone> and	-2 8 -12 5 0 0
sb:<month-gone> he	-7 15 -6 0 0 0
sb:<month-gone> the	0 -10 11 0 0 0
sb:<month-gone> they	16 -17 0 0 0 0
sb:<month-gone> to	-1 15 -11 0 0 0
sb:<name> '	1 -13 0 0 12 0
sb:<name> 's	-8 -6 9 8 -13 6
sb:<name> (	14 -21 9 5 -3 0
sb:<name> )	0 -17 20 -1 0 0
sb:<name> ,	-10 10 -17 7 13 0
sb:<name> :	18 -23 -5 16 9 0
sb:<name> <day-gone>	0 -11 7 0 6 0
sb:<name> <day-today>	5 -11 8 0 0 0
sb:<name> <level>	0 13 -10 0 0 0
sb:<name> <person>	0 -6 -4 0 11 0
sb:<name> <seat>	3 -16 13 0 0 0
sb:<name> act	0 6 -8 0 0 0
sb:<name> again	0 0 -13 12 0 0
sb:<name> agree	-2 1 0 6 -12 0
sb:<name> and	13 -17 12 0 -4 -2
sb:<name> announce	-1 -10 13 0 0 0
sb:<name> are	0 25 -25 -4 -5 7
sb:<name> at	-1 35 -19 -6 -15 0
sb:<name> before	0 -16 19 0 0 0
sb:<name> begin	0 -3 16 -15 0 0
sb:<name> call	-3 14 -7 0 0 0
sb:<name> charge	0 16 -12 0 0 0
sb:<name> close	0 15 -14 0 0 0
sb:<name> conclude	-1 17 -9 -3 0 0
sb:<name> early	0 -6 14 -1 -3 0
sb:<name> end	-9 6 -8 9 0 0
sb:<name> failed	0 -15 5 9 0 0
sb:<name> for	9 2 -14 -1 4 0
sb:<name> from	0 0 -13 9 3 0
sb:<name> gave	0 -10 12 0 0 0
sb:<name> get	0 -8 13 0 -2 0
sb:<name> had	0 12 -2 -7 -4 0
sb:<name> has	-9 9 0 -17 1 1
sb:<name> have	21 15 -30 3 -1 0
sb:<name> hold	5 -39 30 0 0 0
sb:<name> hope	0 11 -10 0 0 0
sb:<name> in	-8 -7 13 -8 5 0
sb:<name> instead	0 11 -12 0 0 0
sb:<name> international	0 -6 -2 0 0 11
sb:<name> is	0 15 -1 -5 -10 0
sb:<name> its	0 -13 14 0 0 0
sb:<name> make	0 15 -15 0 0 0
sb:<name> may	0 2 -13 0 9 0
sb:<name> meet	0 24 -23 2 -2 0
sb:<name> official	8 0 -1 -8 0 0
sb:<name> on	-13 -3 -12 20 1 9
sb:<name> open	0 13 -27 0 15 0
sb:<name> opened	0 -8 -1 0 13 0
sb:<name> over	0 -7 14 0 -4 0
sb:<name> pay	-2 0 -14 0 11 0
sb:<name> plan	-2 12 -8 0 0 0
sb:<name> president	1 -8 9 -7 0 0
sb:<name> prolong	5 -14 10 0 0 0
sb:<name> put	0 22 -19 0 0 0
sb:<name> reach	-4 34 -27 0 -5 0
sb:<name> require	-2 -15 11 0 0 7
sb:<name> settle	3 8 -7 -4 0 0
sb:<name> should	0 -11 1 10 0 0
sb:<name> sign	6 -6 8 0 -9 0
sb:<name> since	0 11 -8 0 0 0
sb:<name> sit	-1 -25 31 -3 0 0
sb:<name> spoke	15 -6 0 -4 0 0
sb:<name> take	-5 -5 14 -2 0 0
sb:<name> that	-11 39 -26 0 -10 0
sb:<name> the	-1 12 -5 0 -1 0
sb:<name> to	4 -18 20 -10 0 0
sb:<name> trade	17 -3 -3 -11 0 0
sb:<name> treasury	-3 0 -5 11 -1 0
sb:<name> truce	8 0 -13 0 0 0
sb:<name> under	13 -20 8 0 0 0
sb:<name> until	-7 12 -5 0 0 0
sb:<name> was	10 0 6 -11 -14 0
sb:<name> were	-1 -29 33 -3 0 0
sb:<name> will	8 0 -12 3 5 -1
sb:<name> with	0 19 -17 0 0 0
sb:<name> without	0 9 -9 0 0 0
sb:<name> would	-5 18 0 -7 -12 0
sb:<name> —	4 7 0 -4 -9 0
sb:<not>	-20 0 8 -9 9 4
sb:<number>	-9 5 -11 7 13 -2
sb:<number> (	0 12 -11 0 0 0
sb:<number> )	14 -21 0 -2 12 0
sb:<number> ,	-5 12 -13 -6 14 0
sb:<number> -	-8 17 -3 -2 -3 0
sb:<number> .	0 -21 23 0 0 0
sb:<number> /	0 -4 10 -4 -10 0
sb:<number> :	11 -14 7 -18 0 4
sb:<number> ;	-3 13 -5 0 0 0
sb:<number> <day-today>	11 -13 3 0 0 0
sb:<number> <name>	-7 10 -1 0 0 0
sb:<number> <person>	-8 0 14 -8 -7 0
sb:<number> <quality>	0 20 -16 0 -5 0
sb:<number> a	-9 11 0 0 0 0
sb:<number> after	-7 -1 10 0 0 0
sb:<number> and	0 -6 -16 9 13 0
sb:<number> both	-17 -11 2 0 23 0
sb:<number> country	0 15 -13 0 0 0
sb:<number> economy	0 14 -12 0 0 0
sb:<number> for	0 6 -12 0 6 0
sb:<number> had	0 8 -8 0 0 0
sb:<number> is	0 10 -8 0 0 0
sb:<number> lose	11 -11 0 0 0 0
sb:<number> million	0 17 -14 0 0 0
sb:<number> of	-4 -8 18 -7 -3 0
sb:<number> on	1 3 -16 19 -9 0
sb:<number> outcome	0 -18 23 0 -8 0
sb:<number> over	0 -14 14 0 0 0
sb:<number> since	-1 12 -7 0 0 0
sb:<number> state	0 13 -10 0 0 0
sb:<number> summit	0 12 -14 0 0 0
sb:<number> th	0 -15 4 12 0 0
sb:<number> the	9 -5 0 5 -8 0
sb:<number> there	0 9 -9 0 0 0
sb:<number> they	4 -22 19 0 0 0
sb:<number> to	-3 -20 20 4 0 0
sb:<number> vote	0 -12 12 0 0 0
sb:<number> was	0 -10 15 0 -3 0
sb:<number> —	10 -1 -8 -2 -3 7
sb:<office>	7 -14 -5 3 4 12
sb:<office> :	-6 23 -43 10 9 11
sb:<office> <person>	9 -18 20 -12 -2 0
sb:<office> agree	-4 -1 1 -4 8 0
sb:<office> and	-1 7 7 -12 -12 0
sb:<office> announce	0 -11 14 0 0 0
sb:<office> answer	0 17 -13 0 -2 0
sb:<office> are	7 -32 27 6 -8 0
sb:<office> expect	0 10 -9 0 0 0
sb:<office> fly	0 14 -13 0 0 0
sb:<office> from	6 -6 -7 -4 15 0
sb:<office> had	0 -5 -3 17 -11 0
sb:<office> has	0 -22 12 -5 16 0
sb:<office> have	10 -22 17 0 0 0
sb:<office> in	0 7 -12 8 -3 0
sb:<office> is	2 -17 -1 9 7 0
sb:<office> meet	18 0 -6 10 -22 0
sb:<office> of	-10 -13 4 -20 19 13
sb:<office> on	-9 3 3 -1 -3 2
sb:<office> order	-1 6 -14 0 5 0
sb:<office> review	0 9 -7 0 0 0
sb:<office> sign	-13 -2 15 0 0 0
sb:<office> sit	0 -16 18 0 0 0
sb:<office> spoke	12 -7 -4 0 0 0
sb:<office> tell	0 20 -16 0 0 0
sb:<office> to	-14 16 0 0 0 0
sb:<office> will	23 -13 9 -3 -25 -2
sb:<office> would	0 10 -9 0 0 0
sb:<office> —	0 -16 17 0 0 0
sb:<organisation>	-9 7 5 -5 -6 -14
sb:<organisation> 's	3 21 -23 -4 3 0
sb:<organisation> )	-4 -14 23 -6 -2 0
sb:<organisation> ,	30 -4 -12 8 -17 -1
sb:<organisation> :	0 1 -19 0 14 0
sb:<organisation> <person>	1 -5 4 4 -8 0
sb:<organisation> agree	0 10 -9 0 0 0
sb:<organisation> and	0 1 7 -13 -5 0
sb:<organisation> announce	0 14 -16 0 0 3
sb:<organisation> approve	0 13 -12 0 0 0
sb:<organisation> confirm	0 11 -9 0 0 0
sb:<organisation> doe	0 -11 11 0 0 0
sb:<organisation> end	0 30 -30 0 0 0
sb:<organisation> expect	0 -9 10 0 0 0
sb:<organisation> for	0 -7 8 0 0 0
sb:<organisation> had	0 18 -14 -1 0 0
sb:<organisation> has	-1 19 -13 -4 0 0
sb:<organisation> inform	0 -13 14 0 0 0
sb:<organisation> is	0 -20 22 -1 0 0
sb:<organisation> let	0 -14 14 0 0 0
sb:<organisation> meet	-3 25 -17 -2 -2 0
sb:<organisation> need	0 -14 15 0 0 0
sb:<organisation> note	0 -10 11 0 0 0
sb:<organisation> of	-3 0 -4 11 -2 0
sb:<organisation> on	-7 15 -14 8 0 0
sb:<organisation> say	2 -21 15 11 -8 0
sb:<organisation> sign	0 11 -10 0 0 0
sb:<organisation> tell	0 -11 15 0 0 0
sb:<organisation> that	-5 -21 32 -5 -1 0
sb:<organisation> the	0 -19 5 0 14 0
sb:<organisation> was	0 10 -9 0 0 0
sb:<organisation> with	-12 6 4 0 0 0
sb:<organisation> would	0 -18 11 -4 12 0
sb:<organisation> —	-9 -8 15 0 0 0
sb:<person>	-3 -5 11 -6 -3 -12
sb:<person> 's	-11 -9 11 0 4 -1
sb:<person> (	-12 6 3 -2 -5 0
sb:<person> )	0 11 -8 0 0 0
sb:<person> ,	5 8 -7 1 -16 0
sb:<person> :	-1 -7 20 -14 -27 12
sb:<person> ;	0 -30 30 0 0 0
sb:<person> <day-gone>	-10 17 -8 0 0 0
sb:<person> agree	-3 -7 12 -8 0 0
sb:<person> and	9 -23 5 16 4 -18
sb:<person> announce	8 -3 7 0 -23 0
sb:<person> are	3 4 -16 -4 14 0
sb:<person> arrive	0 0 -4 11 -4 0
sb:<person> ask	9 -11 5 0 -1 0
sb:<person> at	-13 4 -16 1 23 0
sb:<person> before	-3 -7 10 7 -8 0
sb:<person> broke	0 10 -3 0 -2 0
sb:<person> by	21 -9 -17 3 -9 0
sb:<person> call	-5 11 -9 7 -4 0
sb:<person> come	-6 -10 9 -4 10 0
sb:<person> conclude	0 14 -10 0 -1 0
sb:<person> confirm	0 -7 -3 12 -4 0
sb:<person> end	0 4 6 -19 -7 0
sb:<person> expect	0 -14 -7 13 6 0
sb:<person> flew	-3 0 10 -2 -14 0
sb:<person> fly	-2 5 -11 -6 13 0
sb:<person> for	4 1 -10 0 6 0
sb:<person> gave	0 -3 -7 -1 15 0
sb:<person> get	6 -13 -5 0 12 0
sb:<person> go	10 0 -17 -7 10 0
sb:<person> had	-7 21 -12 2 -11 -2
sb:<person> has	0 12 -5 0 -12 0
sb:<person> have	-11 0 9 2 -7 0
sb:<person> himself	12 -8 -2 0 1 0
sb:<person> hold	-4 22 -20 -15 9 0
sb:<person> hope	0 20 -1 0 -17 0
sb:<person> in	-2 12 -16 -6 7 0
sb:<person> is	12 -19 -7 12 16 0
sb:<person> leave	-8 16 -3 -7 -10 0
sb:<person> may	0 -8 10 0 0 0
sb:<person> meet	-7 -24 26 -16 7 0
sb:<person> new	-1 12 -14 -2 5 0
sb:<person> of	5 -38 31 -20 0 11
sb:<person> on	23 -8 -18 8 1 0
sb:<person> plan	0 -18 16 3 0 0
sb:<person> post	-4 22 -17 1 -8 0
sb:<person> put	5 7 -6 0 -9 0
sb:<person> reach	0 -7 16 0 -4 0
sb:<person> receive	0 -6 18 -6 -7 0
sb:<person> reply	0 -8 10 0 -1 0
sb:<person> report	1 -20 8 -1 10 0
sb:<person> say	0 -4 13 -7 -11 1
sb:<person> see	-6 -7 -9 19 4 0
sb:<person> settle	0 -6 -7 6 7 0
sb:<person> shook	-1 -18 20 0 0 0
sb:<person> sign	-10 5 2 -9 4 0
sb:<person> speak	-18 17 -1 6 -3 0
sb:<person> spoke	5 6 -11 4 -15 0
sb:<person> take	11 -1 -7 0 0 0
sb:<person> talk	-24 43 -12 -12 -15 0
sb:<person> talked	2 -4 -11 0 16 0
sb:<person> telephoned	21 -15 -6 0 0 0
sb:<person> tell	0 9 -5 6 -21 -1
sb:<person> that	0 -13 5 12 0 0
sb:<person> there	0 12 0 -8 -6 0
sb:<person> to	-5 14 -12 -17 10 0
sb:<person> travel	0 0 9 0 -11 0
sb:<person> warn	0 -13 11 6 0 0
sb:<person> was	-1 26 -14 2 -28 0
sb:<person> will	17 -9 -27 23 7 -3
sb:<person> with	13 -12 0 0 0 0
sb:<person> would	12 -2 -11 -9 10 0
sb:<person> write	14 -2 -9 6 -7 0
sb:<person> —	0 16 -12 0 0 0
sb:<points>	-7 27 -13 -6 -2 0
sb:<points> of	0 8 -2 -2 0 0
sb:<points> on	0 14 -12 0 0 0
sb:<quality>	10 1 2 -5 -10 -3
sb:<quality> )	-2 15 -11 0 0 0
sb:<quality> ,	0 15 -8 -2 0 0
sb:<quality> -	-7 -24 24 9 0 0
sb:<quality> and	0 -33 33 3 -9 0
sb:<quality> beef	0 -13 15 0 0 0
sb:<quality> cabinet	0 13 -9 0 0 0
sb:<quality> car	22 -23 5 0 0 0
sb:<quality> colleague	19 -11 -4 4 -2 0
sb:<quality> counterpart	-2 -7 16 -7 -2 0
sb:<quality> crude	0 -11 11 0 0 0
sb:<quality> custom	0 -19 20 0 0 0
sb:<quality> delegation	-5 -33 17 18 -3 0
sb:<quality> economy	6 -10 6 0 0 0
sb:<quality> energy	0 -9 0 11 0 0
sb:<quality> export	0 -10 11 0 0 0
sb:<quality> exporter	0 11 -10 0 0 0
sb:<quality> fertiliser	0 -12 12 0 0 0
sb:<quality> flag	0 -13 15 0 0 0
sb:<quality> foreign	-11 5 5 0 0 0
sb:<quality> government	9 8 -28 7 0 0
sb:<quality> have	0 -6 7 0 0 0
sb:<quality> in	0 -5 10 -3 0 0
sb:<quality> industry	0 7 -2 -3 0 0
sb:<quality> leader	8 -6 -8 0 10 0
sb:<quality> minister	20 3 -15 -2 -6 0
sb:<quality> negotiator	2 16 -11 -8 0 0
sb:<quality> official	-19 6 10 -3 -2 0
sb:<quality> oil	0 18 -19 0 0 0
sb:<quality> one	-10 -2 15 0 0 0
sb:<quality> opposite	6 -15 12 0 0 0
sb:<quality> paper	0 10 -9 0 0 0
sb:<quality> president	12 7 -4 -11 -7 0
sb:<quality> prime	0 -9 0 -5 14 0
sb:<quality> salmon	0 11 -8 0 0 0
sb:<quality> ship	0 16 -14 0 0 0
sb:<quality> side	0 15 -7 -14 0 0
sb:<quality> steel	0 -13 17 0 0 0
sb:<quality> sugar	-2 -5 9 0 0 0
sb:<quality> team	0 0 -6 10 0 0
sb:<quality> tile	10 -9 0 0 0 0
sb:<quality> trade	8 9 -7 -15 -2 0
sb:<quality> truce	0 -10 10 0 0 0
sb:<quality> vice	0 5 -15 11 0 0
sb:<seat>	12 -7 -5 -6 21 -7
sb:<seat> 's	-10 14 -5 -9 5 0
sb:<seat> (	0 12 -7 0 -4 0
sb:<seat> ,	19 -12 1 9 -17 0
sb:<seat> /	10 5 -21 5 -7 0
sb:<seat> :	3 -6 -7 0 13 0
sb:<seat> ;	-6 19 -11 0 0 0
sb:<seat> <day-gone>	0 -15 8 -7 12 0
sb:<seat> <day-today>	0 -18 26 0 -8 0
sb:<seat> <person>	0 -14 20 0 -4 0
sb:<seat> a	-2 18 -14 0 0 0
sb:<seat> after	0 -12 13 0 0 0
sb:<seat> and	15 7 -19 -10 4 0
sb:<seat> announce	5 -10 -1 0 8 0
sb:<seat> before	0 13 -12 0 0 0
sb:<seat> charge	0 -5 -4 9 0 0
sb:<seat> confirm	0 1 -12 0 9 0
sb:<seat> did	0 -5 -3 10 0 0
sb:<seat> end	13 -21 -3 0 13 0
sb:<seat> expect	12 -10 0 0 0 0
sb:<seat> for	1 -11 20 -9 -12 0
sb:<seat> from	-4 1 10 -7 -11 0
sb:<seat> had	-12 0 5 0 2 0
sb:<seat> has	8 -3 -8 -5 10 0
sb:<seat> have	0 8 -6 0 0 0
sb:<seat> issue	0 -9 10 0 0 0
sb:<seat> last	0 -6 12 0 -1 0
sb:<seat> later	-5 -12 1 0 12 0
sb:<seat> let	0 11 -10 0 0 0
sb:<seat> on	-7 -10 16 -10 5 -10
sb:<seat> press	-3 13 -8 0 0 0
sb:<seat> publish	-2 -3 10 0 -4 0
sb:<seat> say	-7 20 -52 14 1 6
sb:<seat> since	13 7 -19 0 0 0
sb:<seat> that	4 0 0 -1 -9 0
sb:<seat> thi	0 -11 6 -3 8 0
sb:<seat> to	0 -9 10 -5 -3 6
sb:<seat> until	0 15 -13 0 0 0
sb:<seat> want	0 8 -16 0 9 0
sb:<seat> will	-5 12 -2 0 0 0
sb:<seat> with	0 12 -14 0 0 0
sb:<seat> would	0 -13 14 0 0 0
sb:<seat> ·	0 -10 10 0 0 0
sb:<seat> —	-21 6 -8 -1 23 0
sb:<sender>	-12 28 -12 -6 -20 2
sb:<span>	-2 -4 1 0 13 -2
sb:<span> ,	-2 20 -1 -33 -23 4
sb:<span> :	0 10 -9 0 0 0
sb:<span> after	-3 20 -25 1 8 0
sb:<span> at	10 -22 10 8 -2 0
sb:<span> before	-13 3 -7 12 0 0
sb:<span> from	0 17 -21 0 4 0
sb:<span> in	0 -33 35 -8 4 0
sb:<span> longer	0 9 -8 0 0 0
sb:<span> of	-8 -50 36 9 15 -2
sb:<span> on	12 -3 -3 0 0 0
sb:<span> that	0 11 -10 0 0 0
sb:<span> the	-3 15 -9 -1 0 0
sb:<span> to	-4 4 -14 0 17 0
sb:<span> truce	0 1 -10 0 10 0
sb:<span> visit	0 23 -23 0 0 0
sb:<span> when	0 -2 10 0 -4 0
sb:<span> without	0 0 -10 0 9 0
sb:<taker>	-15 29 -21 3 -2 0
sb:<v-bear>	14 -4 -2 -1 2 -4
sb:<v-begin>	-34 3 6 2 -3 5
sb:<v-deny>	-9 6 -2 6 0 0
sb:<v-down>	-15 7 1 3 -10 -1
sb:<v-end>	2 22 -17 11 -19 -9
sb:<v-impose>	3 2 0 -10 7 -1
sb:<v-lack>	-17 1 3 4 -7 5
sb:<v-propose>	18 -8 -8 3 0 4
sb:<v-refuse>	0 26 -20 -1 0 0
sb:<v-renew>	9 4 -4 0 -7 0
sb:<v-return>	-13 2 5 0 0 -1
sb:<v-say>	-11 1 -1 3 4 -4
sb:<v-sell>	-12 4 6 0 -5 4
sb:<v-stay>	5 -3 -8 2 -2 22
sb:<v-target>	-7 8 9 -21 -12 -3
sb:<v-threaten>	-18 11 -1 0 0 0
sb:a	5 10 -14 -2 -2 0
sb:a <name>	0 17 -12 -1 0 0
sb:a <number>	0 10 -8 0 0 0
sb:a <office>	-7 26 -6 -12 -7 0
sb:a <organisation>	-9 9 2 -5 -8 0
sb:a <person>	16 -11 -7 0 0 0
sb:a <quality>	1 3 0 -2 -9 0
sb:a <span>	3 7 0 -11 -11 0
sb:a bridge	0 13 -4 -5 0 0
sb:a call	13 -8 -4 0 0 0
sb:a ceasefire	0 9 -8 0 0 0
sb:a conference	11 -10 0 0 0 0
sb:a date	0 -13 -2 14 1 0
sb:a deal	-3 4 -6 -9 10 0
sb:a draft	0 14 -13 0 0 0
sb:a duty	0 -13 15 0 0 0
sb:a few	-4 13 -25 4 10 0
sb:a final	0 -13 0 2 11 0
sb:a first	0 -26 3 16 13 0
sb:a former	0 17 -15 0 0 0
sb:a fourth	0 19 -12 -10 -2 0
sb:a framework	10 -2 -12 -6 16 0
sb:a fresh	0 -6 9 0 0 0
sb:a further	-6 -11 15 1 0 0
sb:a golf	-1 -25 18 0 9 0
sb:a good	-5 7 -3 9 -7 0
sb:a handshake	0 -13 14 0 0 0
sb:a last	17 0 -13 0 0 0
sb:a lasting	0 -16 16 0 0 0
sb:a letter	-5 13 -12 8 -6 0
sb:a little	0 -15 4 9 0 0
sb:a major	0 15 -10 0 -2 0
sb:a new	-9 -12 9 10 3 0
sb:a permanent	0 -12 13 0 0 0
sb:a phone	11 -3 -10 0 0 0
sb:a plan	0 14 -16 0 2 0
sb:a point	0 10 -9 0 0 0
sb:a post	0 13 -12 0 0 0
sb:a price	0 8 -7 0 0 0
sb:a proposal	0 -9 10 0 0 0
sb:a reason	0 -9 -1 0 12 0
sb:a result	0 -11 11 0 0 0
sb:a rise	11 -8 -2 0 0 0
sb:a round	5 -17 0 4 7 0
sb:a sale	-2 11 -6 0 0 0
sb:a second	7 1 -5 11 -11 -3
sb:a seventh	0 -17 0 16 -1 0
sb:a signature	0 -9 10 0 0 0
sb:a sixth	0 -7 0 12 0 0
sb:a standstill	0 11 -10 0 0 0
sb:a state	0 -1 6 -10 0 0
sb:a step	0 12 -9 0 -1 0
sb:a successor	0 -14 14 0 0 0
sb:a suspension	0 9 -7 0 0 0
sb:a tariff	15 -15 10 -2 -15 0
sb:a team	0 -7 11 -2 0 0
sb:a telephone	27 -14 -5 -2 -13 0
sb:a television	-10 13 -6 -1 0 0
sb:a third	0 19 -12 -4 -6 -1
sb:a tiktok	8 -19 11 0 0 0
sb:a trade	12 -2 -16 -4 16 0
sb:a treaty	0 -9 10 0 0 0
sb:a truce	0 21 -17 -6 0 0
sb:a very	-12 14 1 -4 -5 0
sb:a video	11 -1 -20 -2 0 8
sb:a visit	0 7 -2 0 -1 0
sb:a weekend	0 -15 19 -1 0 0
sb:a word	-4 -10 15 0 0 0
sb:aarhu	0 -3 8 -3 0 0
sb:abba	0 -10 11 0 0 0
sb:aboard	0 -15 0 17 0 0
sb:about	-17 -18 22 0 5 6
sb:about ,	0 8 -10 0 0 0
sb:about <level>	0 -14 16 0 0 0
sb:about a	0 -5 -7 13 0 0
sb:about it	0 -10 2 2 5 0
sb:about that	-7 -6 4 0 0 8
sb:about the	-5 -3 14 -4 -7 0
sb:above	0 5 -10 4 0 0
sb:absence	0 -13 13 0 0 0
sb:absence of	0 -13 13 0 0 0
sb:accept an	0 -11 -2 0 12 0
sb:accordance	0 -8 9 0 0 0
sb:accordance with	0 -8 9 0 0 0
sb:account	21 -4 -28 -4 18 0
sb:account ,	10 -7 0 0 0 0
sb:account of	16 1 -31 -2 18 0
sb:across	9 -10 0 1 0 0
sb:across the	10 -11 4 0 0 0
sb:act	0 23 -22 0 0 0
sb:act of	0 10 -8 0 0 0
sb:add	4 -4 -6 -6 13 0
sb:add ,	0 17 -14 2 -12 0
sb:add on	0 11 -9 0 0 0
sb:add that	9 -28 14 -11 17 0
sb:additional	-6 4 4 0 -9 0
sb:additional duty	0 19 -17 0 0 0
sb:additional tariff	0 -9 11 0 0 0
sb:advance	0 10 -4 0 0 0
sb:advanced	0 9 -8 0 0 0
sb:adviser	-5 9 -1 0 0 0
sb:affected	0 -11 12 0 0 0
sb:after	7 2 -1 0 -17 0
sb:after <name>	0 -2 0 -5 10 0
sb:after <number>	0 20 -17 0 0 0
sb:after <person>	2 1 5 -5 -11 0
sb:after <seat>	0 11 -16 -1 7 0
sb:after <span>	-7 -26 13 2 24 0
sb:after a	15 -13 2 9 -16 5
sb:after all	0 -9 9 0 0 0
sb:after an	0 -5 8 0 0 0
sb:after busan	-5 -4 11 0 0 0
sb:after four	0 12 -11 0 0 0
sb:after his	0 1 -12 0 9 0
sb:after meet	0 -8 0 12 -4 0
sb:after the	6 -1 5 -10 -9 0
sb:after their	-9 12 11 -11 -12 0
sb:after they	9 16 -18 -3 -6 0
sb:after three	0 10 -14 6 0 0
sb:after two	12 -4 -2 0 0 0
sb:afternoon	0 -7 -2 12 -1 0
sb:afterward	0 13 0 -4 -7 0
sb:again	-2 4 -5 17 -14 -4
sb:again ,	-5 -18 9 18 -5 0
sb:again :	0 9 -9 0 0 0
sb:again at	0 14 -10 0 0 0
sb:again in	-2 -8 16 -4 -6 0
sb:against	-2 -8 17 -4 -1 0
sb:against <name>	0 -11 14 0 0 0
sb:agenda	-2 -21 0 19 3 0
sb:agenda of	0 -7 11 -1 0 0
sb:agent	0 16 -14 0 0 0
sb:ago	6 -17 20 -5 -7 0
sb:ago ,	3 -19 21 0 -5 0
sb:agree	9 -12 -3 10 1 11
sb:agree between	1 -13 0 0 12 0
sb:agree by	13 -12 2 5 -7 -1
sb:agree in	-8 7 -6 9 -12 6
sb:agree on	0 13 -16 0 6 -2
sb:agree to	10 -17 2 9 -2 6
sb:agreement	1 7 -3 2 -14 -1
sb:agreement come	0 2 -14 9 0 0
sb:agreement of	0 8 -5 0 0 0
sb:agreement on	0 5 -4 12 -14 0
sb:agreement reach	0 -10 11 0 0 0
sb:agreement sign	0 -8 8 0 0 0
sb:agreement that	-6 -10 11 0 4 0
sb:agreement was	2 -11 13 -5 0 0
sb:agriculture	0 -2 9 0 0 0
sb:ahead of	0 14 -18 8 -3 0
sb:air	-8 -8 10 8 -5 0
sb:air base	0 -19 22 0 0 0
sb:aircraft	0 15 -4 0 -10 0
sb:airport	-4 -9 5 9 -2 0
sb:airport ,	0 -16 3 12 0 0
sb:airport on	0 -11 13 0 0 0
sb:akasaka	0 -13 16 0 -1 0
sb:akasaka palace	0 -13 16 0 -1 0
sb:aktau	0 -12 13 0 0 0
sb:al	10 -13 7 0 0 0
sb:alert	-2 29 -24 0 0 0
sb:alexander	0 -11 0 0 11 0
sb:alexandria	0 -11 14 0 0 0
sb:alexandria ,	0 -11 12 0 0 0
sb:all <quality>	0 10 -9 0 0 0
sb:all of	0 6 -10 5 0 0
sb:all trade	0 12 -8 0 0 0
sb:almaty	0 14 -14 0 0 0
sb:aloi	-10 13 0 0 0 0
sb:aloi rašín	-10 13 0 0 0 0
sb:alone	-4 8 -13 0 7 0
sb:already	-13 1 1 8 -3 0
sb:also	-10 -6 8 -18 11 3
sb:also agree	0 -13 14 0 0 0
sb:also announce	0 -12 12 0 0 0
sb:also on	-3 -11 17 0 -3 0
sb:also say	9 -2 -13 0 7 0
sb:although	-2 12 0 0 -8 0
sb:aluminum	-1 10 -5 0 0 0
sb:am	-2 18 -13 0 0 0
sb:am tell	0 10 -8 0 0 0
sb:amazing	0 17 -11 0 -1 0
sb:ambassador	-2 26 -20 0 -2 0
sb:among the	0 -3 0 -2 8 0
sb:among them	0 14 -8 0 -2 0
sb:an	14 -9 0 7 -3 -7
sb:an <office>	0 11 -5 0 0 0
sb:an <quality>	-2 0 -18 3 15 0
sb:an air	0 -10 11 0 0 0
sb:an answer	0 -2 11 -5 -2 0
sb:an audience	0 9 -9 0 0 0
sb:an emergency	-7 18 -10 0 0 0
sb:an extra	0 13 -9 0 0 0
sb:an hour	9 -34 9 20 -5 0
sb:an increase	0 -2 -9 12 0 0
sb:an interim	0 10 -11 0 0 0
sb:an interpretation	0 9 -2 0 -6 0
sb:an investigation	0 12 -9 0 0 0
sb:an invitation	0 -19 4 0 10 0
sb:an ordinary	0 -14 14 0 0 0
sb:and	6 -18 5 8 12 0
sb:and -	0 -8 9 0 0 0
sb:and <level>	0 19 -11 -2 0 0
sb:and <name>	6 -6 -2 6 -2 -1
sb:and <number>	0 -22 6 9 8 0
sb:and <office>	0 17 -13 0 0 0
sb:and <organisation>	12 -4 -5 0 0 0
sb:and <person>	-7 -19 9 11 8 -19
sb:and <quality>	25 -37 18 5 -3 -2
sb:and <seat>	0 18 -24 -8 11 0
sb:and <span>	0 15 -9 -5 -1 0
sb:and a	-13 2 4 0 0 0
sb:and agree	-18 1 2 7 -2 6
sb:and an	-3 -21 24 0 0 0
sb:and another	-1 9 -5 0 0 0
sb:and at	6 4 -23 5 5 0
sb:and both	0 -7 11 -2 0 0
sb:and by	4 -11 0 6 0 0
sb:and dairy	0 -11 12 0 0 0
sb:and expect	0 -18 19 0 0 0
sb:and gas	0 -8 -5 0 13 0
sb:and go	0 -2 18 0 -16 0
sb:and has	0 26 -17 -1 -5 0
sb:and have	5 -28 23 0 0 0
sb:and he	6 -13 -3 -2 15 0
sb:and his	-3 -16 28 -14 -4 0
sb:and hold	0 -10 -6 15 0 0
sb:and i	-8 -14 22 -2 0 0
sb:and in	23 0 -20 -4 3 0
sb:and is	0 12 -15 0 5 0
sb:and it	-9 -8 16 0 -2 0
sb:and keep	0 -10 0 0 12 0
sb:and last	0 -14 11 1 0 0
sb:and management	0 16 -16 0 0 0
sb:and me	0 10 -8 0 0 0
sb:and meet	-13 -10 12 0 7 0
sb:and mr	26 -5 -11 -7 -1 0
sb:and no	0 8 -11 4 0 0
sb:and of	0 11 -20 16 -5 0
sb:and on	-6 -13 -7 25 10 0
sb:and one	-9 4 1 0 0 0
sb:and pork	0 -9 9 0 0 0
sb:and promise	0 -10 11 0 0 0
sb:and run	0 -9 10 0 0 0
sb:and sign	-1 -7 12 0 -1 0
sb:and sir	6 -13 0 0 7 0
sb:and so	0 15 -12 0 0 0
sb:and stay	0 -18 19 0 0 0
sb:and that	-13 17 -14 12 -6 0
sb:and their	0 10 -9 0 0 0
sb:and there	0 15 -10 0 -2 0
sb:and they	-4 9 -14 0 7 0
sb:and three	0 12 -10 0 0 0
sb:and to	-1 20 -28 -1 10 0
sb:and trade	0 -11 12 7 -8 0
sb:and was	-7 10 -2 0 0 0
sb:and we	12 0 -9 0 0 0
sb:and were	0 13 -12 0 0 0
sb:and what	0 15 -13 0 0 0
sb:and will	-7 -27 35 -14 -1 5
sb:and would	3 1 -14 1 2 0
sb:andré	0 -10 12 0 0 0
sb:announce a	11 0 -18 0 3 0
sb:announce after	0 -22 26 0 -5 0
sb:announce at	0 -14 15 0 0 0
sb:announce for	17 -1 -13 0 0 0
sb:announce in	0 8 -4 0 0 0
sb:announce late	21 -18 0 0 0 0
sb:announce on	-16 13 0 -11 8 0
sb:announce that	0 -6 20 -5 -7 0
sb:announce the	-4 -5 12 8 -17 0
sb:announce thi	0 12 -9 0 0 0
sb:announcement	0 13 -9 0 -7 0
sb:announcement on	0 5 -11 5 0 0
sb:annual	0 18 -16 0 0 0
sb:another	-6 0 -1 7 -3 0
sb:answer	-9 2 -4 -7 14 0
sb:answer ,	0 14 -13 0 0 0
sb:answer :	0 -18 6 1 8 0
sb:answer in	0 -6 11 -2 -2 0
sb:answer question	0 4 -23 0 14 0
sb:any	-15 13 5 -3 -11 0
sb:anything	13 -26 20 -2 0 0
sb:apec	6 24 -34 -8 10 0
sb:apec leader	0 14 -12 0 0 0
sb:apec meet	0 20 -15 0 -2 0
sb:apec summit	10 0 -3 0 -1 0
sb:app	-7 -8 17 0 -4 0
sb:apparel	0 -12 12 0 0 0
sb:apple	0 10 -6 0 0 0
sb:approval by	0 -11 12 0 0 0
sb:approve by	-3 11 -4 0 0 0
sb:approve it	0 9 -15 -1 6 0
sb:approve the	13 -17 9 0 0 0
sb:are	8 -15 -2 5 15 -3
sb:are ,	0 -16 0 0 16 0
sb:are a	0 -11 13 0 0 0
sb:are both	0 17 0 -3 -13 0
sb:are close	0 15 -14 0 0 0
sb:are closed	0 15 -12 0 0 0
sb:are due	1 -27 12 -8 25 0
sb:are expect	-1 1 -8 15 -6 0
sb:are in	0 -3 10 -5 -3 0
sb:are meet	0 -11 10 0 -5 3
sb:are not	0 18 -14 0 -4 0
sb:are on	13 -8 0 0 0 0
sb:are over	0 0 -10 8 0 0
sb:are part	0 12 -10 0 0 0
sb:are prepare	0 -20 10 3 6 0
sb:are the	-5 -23 26 0 0 0
sb:are to	19 -25 3 0 15 -8
sb:are up	0 10 -6 0 0 0
sb:army	-19 24 -5 0 0 0
sb:arranged	8 -14 4 0 0 0
sb:arranged for	2 -12 8 0 0 0
sb:arrangement ,	0 14 -13 0 0 0
sb:arrangement was	0 11 -10 0 0 0
sb:arrangement with	0 -11 12 0 0 0
sb:arrive	-8 13 -6 6 -11 0
sb:arrived	-7 10 0 -10 -1 0
sb:arrived in	0 11 -5 -1 -2 0
sb:arrived on	-1 -5 11 -1 -2 0
sb:artificial	0 3 -9 -2 0 8
sb:artificial intelligence	0 2 -8 -2 0 8
sb:as <name>	0 -7 9 0 0 0
sb:as <person>	0 -7 9 -2 0 0
sb:as <seat>	0 -17 19 0 0 0
sb:as a	-2 -15 22 -1 -2 0
sb:as agree	-1 -18 0 7 4 7
sb:as early	0 8 -8 0 0 0
sb:as he	-9 10 0 -1 0 0
sb:as of	7 19 -29 -3 0 0
sb:as plan	0 1 -13 0 10 0
sb:as they	10 -9 -2 7 -2 0
sb:as to	0 16 -15 0 0 0
sb:asean	0 20 -7 -1 -17 0
sb:asean summit	0 10 -3 0 -7 0
sb:asia	0 7 -9 -3 6 0
sb:asia ,	0 -2 -12 0 14 0
sb:aside	0 -11 13 0 0 0
sb:ask	-3 13 -4 -10 -13 5
sb:ask <person>	0 -12 12 0 0 0
sb:ask both	0 -8 10 0 0 0
sb:ask for	0 32 -26 -4 -3 0
sb:ask what	0 -10 12 0 0 0
sb:asparagu	0 9 -8 0 0 0
sb:assured	0 10 -6 0 0 0
sb:at	-6 -9 9 -17 21 -1
sb:at <level>	9 31 -34 0 -11 0
sb:at a	-5 1 0 -15 0 6
sb:at all	0 19 -17 0 0 0
sb:at chequer	0 0 -11 0 15 0
sb:at four	14 -15 0 0 0 0
sb:at gimhae	0 -9 11 0 0 0
sb:at it	0 -27 25 5 0 0
sb:at its	0 -8 1 0 11 0
sb:at lancaster	-1 -5 9 0 0 0
sb:at least	8 -16 11 -2 0 0
sb:at midnight	9 2 -12 0 0 0
sb:at once	-12 0 11 0 0 0
sb:at rosenbad	0 12 -24 9 0 0
sb:at sea	-4 0 -8 12 0 0
sb:at stake	0 14 -12 0 0 0
sb:at turnberry	0 -12 15 0 -1 0
sb:atlantic	-9 0 -1 12 0 0
sb:attempt to	1 -11 8 0 0 0
sb:attend	0 20 -4 -6 -16 0
sb:auckland ,	0 11 -9 0 0 0
sb:audience	0 7 -12 4 0 0
sb:autumn	0 -20 15 -3 11 0
sb:autumn ,	0 -22 13 0 11 0
sb:avoid	10 -10 0 0 0 0
sb:avoid the	10 -7 -1 0 0 0
sb:away	0 -26 4 3 22 0
sb:away ,	0 -14 6 7 0 0
sb:away on	0 -8 9 0 0 0
sb:b	9 4 -18 0 -4 7
sb:b )	10 -8 0 0 0 0
sb:b ,	0 14 -13 0 0 0
sb:back	-16 21 -21 20 -18 0
sb:back from	-7 0 -9 21 -7 0
sb:ball	0 11 -9 0 0 0
sb:banana	0 14 -11 0 0 0
sb:bandung on	0 -17 17 0 0 0
sb:bank	0 17 -13 0 0 0
sb:banomyong	-10 10 0 0 0 0
sb:base	0 -17 20 0 0 0
sb:basel	0 12 -6 -4 0 0
sb:basel ,	0 10 -9 0 0 0
sb:basi	3 -11 9 0 0 0
sb:batumi	0 -20 21 0 0 0
sb:batumi ,	0 -8 9 0 0 0
sb:batumi on	0 -17 17 0 0 0
sb:bayar	6 -16 10 0 0 0
sb:be	-15 6 5 -4 -6 -3
sb:be "	0 -6 23 0 -10 0
sb:be <number>	-1 16 -11 0 0 0
sb:be a	3 -2 6 -10 0 0
sb:be announce	0 13 -12 0 0 0
sb:be another	0 -22 8 15 0 0
sb:be approve	-3 10 -3 0 0 0
sb:be charge	8 -10 6 0 -4 0
sb:be continue	19 -15 -2 0 0 -1
sb:be extend	0 -1 9 0 -8 0
sb:be given	0 8 -6 0 0 0
sb:be in	-2 -18 18 6 0 0
sb:be know	0 13 -8 -1 0 0
sb:be look	0 -4 -2 8 0 0
sb:be no	0 9 -18 -5 5 0
sb:be on	0 -19 10 0 10 0
sb:be the	0 11 1 -20 -11 0
sb:beach	-2 11 -7 0 0 0
sb:bean	10 -8 0 -1 0 0
sb:bean ,	-7 9 0 0 0 0
sb:bean in	0 -8 9 0 0 0
sb:because <name>	0 9 -7 0 0 0
sb:because of	-1 -10 11 6 -6 0
sb:beef pay	0 -13 14 0 0 0
sb:been	-7 -9 6 16 -6 8
sb:been <number>	0 12 -10 0 0 0
sb:been a	0 -12 14 0 0 0
sb:been agree	0 -16 17 -1 0 0
sb:been at	0 -19 13 5 0 0
sb:been call	0 10 -8 0 0 0
sb:been charge	0 12 -11 0 0 0
sb:been due	0 24 -14 0 -10 0
sb:been given	0 -17 18 0 0 0
sb:been in	0 14 -10 -2 0 0
sb:been move	0 -4 8 0 -1 0
sb:been offer	0 17 -17 0 0 0
sb:been plan	0 10 -8 0 0 0
sb:been reach	0 -3 -7 0 12 0
sb:been set	-1 9 -6 0 0 0
sb:been settle	10 -15 2 2 0 0
sb:been talking	0 -18 5 11 0 0
sb:been tell	0 -4 -4 8 0 0
sb:before	-11 -17 -5 25 13 -4
sb:before ,	0 -12 13 -6 3 0
sb:before <person>	-4 -2 13 -9 -1 0
sb:before a	6 2 -13 0 3 0
sb:before it	2 -13 14 0 0 0
sb:before that	0 -20 0 18 -1 0
sb:before the	-7 0 -20 18 8 0
sb:before their	0 -9 -1 19 -8 0
sb:begin	-22 3 -2 4 3 3
sb:begin ,	0 14 -6 -5 0 0
sb:begin <span>	0 9 -12 0 5 0
sb:begin a	0 -20 6 -17 15 0
sb:begin in	0 -1 -5 15 -2 0
sb:begin on	-10 -2 6 4 -5 0
sb:begin their	0 -2 -15 18 0 0
sb:behind	6 -13 3 -5 7 0
sb:being	0 19 -11 -1 -2 0
sb:beira	0 10 -8 0 0 0
sb:bell	-9 19 -8 0 0 0
sb:belong	-2 -8 11 0 1 0
sb:below	0 -15 16 0 0 0
sb:bergen	-3 -16 20 0 0 0
sb:bergen ,	0 -11 12 0 0 0
sb:bern	0 11 -11 0 0 0
sb:beside	-1 -10 14 0 -1 0
sb:beside the	0 -9 10 0 0 0
sb:bessent and	15 0 -11 8 -11 0
sb:best	7 1 -12 0 0 0
sb:better	0 -15 20 0 -3 0
sb:between	27 2 -12 -15 -1 -4
sb:between <name>	-14 20 -9 -1 -6 0
sb:between <person>	22 -22 -11 0 9 0
sb:between <seat>	12 -13 2 0 0 0
sb:between the	-6 4 16 -32 -6 0
sb:between their	0 -11 11 0 0 0
sb:between two	0 14 -14 0 0 0
sb:big	2 -1 -15 11 0 0
sb:biggest	0 -11 13 0 0 0
sb:bin	10 -12 1 0 0 0
sb:bite	-3 13 -6 0 0 0
sb:bless	0 10 -9 0 0 0
sb:blue	-6 10 -2 0 0 0
sb:board	0 22 -21 0 0 0
sb:board ,	0 11 -11 0 0 0
sb:board of	0 13 -11 0 0 0
sb:boat	0 11 -9 0 0 0
sb:boat ,	0 16 -15 0 0 0
sb:borden	0 -9 0 10 0 0
sb:boss	3 -12 0 8 0 0
sb:bosse	0 -25 -10 0 32 0
sb:both	-20 -5 7 8 8 0
sb:both <office>	-3 -19 27 0 0 0
sb:both are	4 8 -14 0 0 0
sb:both call	0 -9 10 0 0 0
sb:both capital	0 14 -10 0 -3 0
sb:both country	14 -12 -1 -5 1 6
sb:both delegation	0 13 -9 -7 0 0
sb:both government	0 9 -6 0 0 0
sb:both have	0 14 -11 0 0 0
sb:both president	0 -8 -4 0 14 0
sb:both side	-3 10 -2 8 -20 -6
sb:both sign	0 -10 10 0 0 0
sb:both were	2 -8 -13 17 0 0
sb:both will	0 -8 9 0 0 0
sb:bottle	0 10 -10 0 0 0
sb:break	-2 14 -9 0 0 0
sb:breakfast	-6 -12 8 10 0 0
sb:breakthrough	9 -28 9 11 0 0
sb:bridge	9 0 -1 -6 0 0
sb:brief	-8 -2 0 0 10 0
sb:brief —	0 14 -12 0 0 0
sb:briefed	-6 25 -18 0 0 0
sb:briefed on	0 15 -13 0 0 0
sb:briefing	5 6 -17 10 0 0
sb:briefing ,	-2 4 -23 13 0 0
sb:brno	0 -17 18 0 0 0
sb:broadcast	2 8 -14 0 0 0
sb:broke	0 -14 24 -14 -4 0
sb:broke off	0 -3 11 -8 -2 0
sb:broke up	0 -10 12 0 0 0
sb:broken	-5 18 -9 -1 0 0
sb:broken off	-3 9 -2 0 0 0
sb:bruge	0 -13 13 0 0 0
sb:brussel ,	0 14 -12 0 0 0
sb:budget	0 13 -12 0 0 0
sb:building	-1 0 8 0 -4 0
sb:built	0 14 -9 0 0 0
sb:bulletin	-1 12 -10 0 0 0
sb:bulletin of	0 17 -17 0 0 0
sb:busan	-23 -8 32 -10 -35 0
sb:busan ,	-16 -12 28 -3 -21 0
sb:busan last	0 21 -20 0 0 0
sb:busan on	-6 -16 26 0 -6 0
sb:busan run	0 15 -15 0 0 0
sb:business	-12 0 -10 -1 21 0
sb:business leader	0 15 -2 0 -12 0
sb:business on	0 -11 0 -2 20 0
sb:business or	0 -14 14 0 0 0
sb:but	-15 8 0 0 -2 0
sb:but <person>	-1 15 -9 0 0 0
sb:buy <quality>	0 -2 -6 0 9 0
sb:by	23 -3 -21 -13 -17 14
sb:by <day-ahead>	-10 -1 13 0 -2 0
sb:by <day-today>	-14 21 -8 0 0 0
sb:by <name>	0 -19 23 -2 0 0
sb:by <number>	-4 -7 11 0 0 0
sb:by <office>	0 -9 12 0 0 0
sb:by <person>	-5 -21 25 6 -7 0
sb:by <span>	-3 4 6 -12 -4 0
sb:by a	-11 5 6 0 0 0
sb:by an	-1 21 -17 0 0 0
sb:by expert	-4 9 -9 0 0 4
sb:by letter	10 -6 0 0 0 0
sb:by one	0 10 -9 0 0 0
sb:by phone	7 8 -19 0 -8 0
sb:by telephone	28 -14 -20 4 -2 -1
sb:by the	-21 9 -1 4 0 -2
sb:by video	19 -10 -31 1 -2 15
sb:by which	0 16 -12 0 0 0
sb:c )	0 -8 8 0 0 0
sb:cabinet will	0 -23 22 0 0 0
sb:cairo	0 12 -12 0 0 0
sb:calendar :	-1 -6 9 0 0 0
sb:call	27 -5 -26 0 0 -7
sb:call ,	0 0 -10 0 9 0
sb:call <person>	12 -15 2 0 0 0
sb:call a	-5 17 -10 0 0 0
sb:call between	27 -17 -9 -3 -1 0
sb:call from	9 -10 0 0 0 0
sb:call is	-10 12 0 0 0 0
sb:call it	-28 19 8 -1 -2 0
sb:call of	18 -15 -4 0 0 0
sb:call off	-8 5 -10 11 0 0
sb:call on	23 -12 -8 -7 0 0
sb:call that	-2 -4 0 9 0 0
sb:call the	-16 6 10 -8 0 0
sb:call with	7 4 -5 0 -9 0
sb:calm	0 14 -10 0 0 0
sb:can	-8 28 -16 -9 -4 0
sb:can be	0 10 -9 0 0 0
sb:cancel	0 0 -15 4 9 0
sb:cancel the	0 -9 0 0 10 0
sb:capital	0 17 -9 -7 -9 0
sb:capital ,	0 13 -12 0 0 0
sb:capital on	0 -13 16 -2 0 0
sb:car	15 -5 1 -4 -10 0
sb:car ,	-4 21 -10 0 -3 0
sb:car maker	11 -9 0 0 0 0
sb:car on	0 -15 16 0 0 0
sb:car pay	11 -24 15 0 0 0
sb:cargoe	0 13 -15 0 0 0
sb:carlo	-2 -19 22 0 0 0
sb:carmaker	0 9 -7 0 0 0
sb:carry	10 1 -8 0 -6 0
sb:carry out	10 0 -3 -1 -2 0
sb:cartagena	0 -23 24 0 0 0
sb:cartagena on	0 -11 12 0 0 0
sb:case	0 15 -14 0 0 0
sb:cash	0 -10 14 0 -2 0
sb:cashew	-4 -13 17 0 0 0
sb:cattle	0 -12 6 6 0 0
sb:ceasefire	0 28 -23 -1 0 0
sb:ceasefire was	0 9 -7 0 0 0
sb:cebu	10 -26 14 -3 0 0
sb:central	0 17 -13 0 0 0
sb:ceremony	0 -7 -7 0 14 0
sb:certificate	-6 -13 13 0 0 7
sb:chairmen	0 21 -21 0 0 0
sb:chamber	-1 20 -17 0 0 0
sb:chamber of	0 11 -10 0 0 0
sb:chance	13 -6 -7 0 0 0
sb:changed	-1 6 -11 7 0 0
sb:changed on	0 9 -8 0 0 0
sb:channel	-1 -13 13 8 -8 0
sb:channel on	0 0 -5 8 -4 0
sb:chapter	0 12 -11 0 0 0
sb:charge <level>	6 2 -12 7 -4 0
sb:charge on	-5 -9 14 0 0 0
sb:chenggang ,	0 7 -10 -3 8 0
sb:chennai	0 -14 15 0 0 0
sb:chequer	-2 4 -15 0 13 0
sb:chess	0 12 -11 0 0 0
sb:chiang	0 -10 10 0 0 0
sb:chiang mai	0 -8 10 0 0 0
sb:chicago	12 7 -13 0 -11 0
sb:chicago ,	6 14 -18 0 -10 0
sb:chicken	-2 -6 9 0 0 0
sb:chief negotiator	-13 12 -1 0 0 0
sb:chip ,	0 -6 8 -1 0 0
sb:chip were	0 12 -11 0 0 0
sb:christma	0 10 -11 0 0 0
sb:christma ,	1 13 -15 0 0 0
sb:circular <number>	0 12 -10 0 0 0
sb:citing	0 -10 0 8 0 0
sb:city	-3 5 0 -11 1 0
sb:clear	-7 14 -12 -1 -1 7
sb:clear the	-6 9 0 0 0 0
sb:clerk	0 19 -18 0 0 0
sb:climb	-4 11 -5 0 0 0
sb:clock	-4 15 -8 0 0 0
sb:close of	0 -20 23 0 0 0
sb:close to	0 -9 17 -2 -5 0
sb:closed at	-1 14 -11 0 0 0
sb:closed on	-1 -8 11 0 0 0
sb:closed the	0 -20 0 18 0 0
sb:club	-12 36 -25 0 0 0
sb:club meet	-7 13 -5 0 0 0
sb:cnbc	0 -11 12 0 0 0
sb:cobalt	0 11 -10 0 0 0
sb:cod	0 9 -6 0 0 0
sb:colleague	19 -9 -6 4 -2 0
sb:colleague ,	17 -9 -8 6 0 0
sb:collect	-4 13 -6 0 0 0
sb:come	-10 -5 4 3 8 -8
sb:come ,	0 -14 16 0 0 0
sb:come <span>	0 0 0 -9 10 0
sb:come after	0 17 -14 -1 0 0
sb:come day	0 -12 0 0 11 0
sb:come down	-4 13 -17 5 0 0
sb:come from	-1 -16 4 16 0 0
sb:come home	0 20 -19 0 0 0
sb:come in	9 14 -21 0 -3 0
sb:come into	-6 10 -2 0 0 0
sb:come of	10 -6 0 0 0 0
sb:come on	-3 0 6 -14 0 0
sb:come to	-5 -3 12 -22 2 0
sb:come together	0 -7 9 0 0 0
sb:come up	-7 -11 11 10 0 0
sb:come within	0 -10 13 -2 0 0
sb:commander	0 25 -22 -1 0 0
sb:comment	0 13 -8 0 0 0
sb:commerce	8 7 -16 -13 5 3
sb:commerce minister	9 -11 6 -5 0 0
sb:commerce ministry	-7 23 -19 -5 4 0
sb:commerce say	0 -5 -12 3 5 5
sb:commissioner	16 -2 0 -11 -2 0
sb:common	0 12 -9 0 0 0
sb:communication	0 7 3 -6 -9 0
sb:company	-10 4 1 -5 3 0
sb:company ,	0 3 -9 0 7 0
sb:compared	0 -9 10 0 0 0
sb:compared with	0 -9 10 0 0 0
sb:conclude	5 11 -8 -6 -10 0
sb:conclude its	0 11 -9 0 0 0
sb:conclude on	-1 19 -15 0 0 0
sb:conclude their	0 -4 8 -2 0 0
sb:conference	12 -6 0 -13 -8 7
sb:conference ,	17 -24 14 0 0 0
sb:conference in	0 17 -15 0 0 0
sb:conference of	7 0 -10 0 0 3
sb:conference on	-9 11 -7 0 0 4
sb:confirm	2 -12 2 4 5 0
sb:confirm it	-3 0 -6 13 0 0
sb:confirm on	8 0 -16 -1 7 0
sb:consensu	9 -18 7 0 5 0
sb:consensu ,	-2 18 -18 0 4 0
sb:consensu and	-3 -8 6 4 0 0
sb:consensu reach	9 -17 7 0 0 0
sb:consent	0 22 -16 -2 0 0
sb:consent of	0 11 -7 -1 0 0
sb:consider	-1 -15 0 0 8 7
sb:constructive	-4 10 -8 -11 0 10
sb:consul	0 13 -11 0 0 0
sb:consultation	3 -8 9 -2 0 -3
sb:consultation were	0 -11 9 0 0 0
sb:container	0 20 -16 0 0 0
sb:continue	11 -2 -16 0 -6 12
sb:continue on	-3 10 -3 -1 0 0
sb:control	-17 10 -3 7 -1 0
sb:control ,	-4 -7 12 0 0 0
sb:control of	0 16 -12 0 0 0
sb:control on	0 -4 -4 12 0 0
sb:convene	0 -12 12 0 0 0
sb:conversation	3 -28 14 3 7 0
sb:conversation since	-16 0 -2 5 11 0
sb:corresponding	0 9 -9 0 0 0
sb:cost	-6 23 -15 0 0 0
sb:cotton	0 -15 17 0 0 0
sb:could	5 7 -7 0 -10 0
sb:could not	0 -6 9 0 0 0
sb:council	-11 12 0 0 0 0
sb:council of	0 13 -11 0 0 0
sb:counted	0 15 -11 0 0 0
sb:counter -	0 -10 10 0 0 0
sb:counterpart	-2 -6 16 -7 -2 0
sb:counterpart in	-1 -11 16 0 0 0
sb:counting	0 -7 10 -2 0 0
sb:country	0 5 -6 -24 5 13
sb:country ,	0 -5 -9 0 15 0
sb:country has	0 -14 16 0 0 0
sb:country say	-1 -11 3 0 10 0
sb:country were	0 0 -8 0 0 10
sb:country will	0 -21 21 -7 -4 9
sb:country with	0 -7 8 0 0 0
sb:county	0 8 -7 0 0 0
sb:course	-1 -19 14 0 8 0
sb:crane	0 11 -8 -1 0 0
sb:crown	0 -4 -4 0 9 0
sb:crude	0 -9 9 0 0 0
sb:cruz	0 -10 0 8 0 0
sb:custom	-14 -6 18 -4 -2 0
sb:custom service	0 -9 9 0 0 0
sb:customer	0 16 -13 0 0 0
sb:cut	-13 26 -7 -7 -9 0
sb:cut flower	0 -9 9 0 0 0
sb:cut its	0 14 -12 0 0 0
sb:cut of	0 11 -9 0 0 0
sb:d	0 12 -12 0 0 0
sb:da	-2 -25 26 -3 2 0
sb:da nang	0 -16 16 0 0 0
sb:da silva	-1 -8 17 0 -9 0
sb:daily	0 16 -13 0 0 0
sb:dairy	0 -8 10 0 0 0
sb:damage	0 7 -9 0 0 0
sb:darwin	0 -14 15 0 0 0
sb:date	-11 12 -19 7 12 0
sb:date ,	0 14 -15 -1 3 0
sb:date :	0 10 -7 0 0 0
sb:date for	-6 -2 -4 14 0 0
sb:date in	0 14 -13 0 0 0
sb:date is	0 -9 15 0 -2 0
sb:dated	-13 20 -9 0 0 0
sb:davao	0 -25 26 0 0 0
sb:davo	0 29 -26 0 0 0
sb:davo ,	0 16 -15 0 0 0
sb:day	-7 -11 14 0 0 -2
sb:day <person>	0 21 0 0 -21 0
sb:day and	0 11 -11 0 0 0
sb:day before	0 -20 7 -2 13 0
sb:day from	0 11 -9 -2 0 0
sb:day of	-6 -23 21 8 -4 0
sb:day on	-4 11 -17 0 6 0
sb:day the	0 -15 16 0 0 0
sb:deadline	-6 22 -10 0 -2 0
sb:deadline of	0 9 -7 0 0 0
sb:deal	6 -7 5 -16 6 -1
sb:deal ,	16 -1 1 -9 -13 0
sb:deal by	0 8 -4 0 0 0
sb:deal on	-3 -12 8 0 8 0
sb:deal that	0 0 -5 -7 10 0
sb:deal was	0 26 -23 0 -1 0
sb:deal with	-13 6 5 -4 0 0
sb:decide	0 24 -17 -4 0 0
sb:decision	-10 11 -5 4 -2 0
sb:declaration	0 9 -7 0 0 0
sb:decree sign	0 -11 11 0 0 0
sb:delay	0 -8 9 0 0 0
sb:delegate	0 17 -16 0 0 0
sb:delegation	-10 -17 10 21 -18 -2
sb:delegation ,	0 -19 23 -3 0 0
sb:delegation agree	0 -15 16 0 0 0
sb:delegation from	0 -6 16 -9 0 0
sb:delegation had	0 -19 25 -7 0 0
sb:delegation have	0 -8 9 0 0 0
sb:delegation meet	0 11 -6 -2 0 0
sb:delegation of	0 9 -22 16 0 0
sb:delegation will	0 -13 0 11 0 0
sb:delegation would	0 -14 0 13 0 0
sb:deliver	0 9 -7 0 0 0
sb:demand	0 -10 11 0 0 0
sb:deny	3 12 -9 0 -6 0
sb:deny that	5 7 -12 0 0 0
sb:depth	0 10 -9 0 0 0
sb:deputy	0 -1 -8 0 0 13
sb:described	-1 19 -9 -3 -6 0
sb:desk	-5 8 -3 0 0 0
sb:desk ,	0 -11 12 0 0 0
sb:detail	-3 26 -20 2 -11 0
sb:detail of	0 10 0 -4 -9 0
sb:dialogue on	0 -8 6 -4 0 8
sb:diary	0 -24 25 0 0 0
sb:did	15 -10 -6 10 -2 0
sb:did ,	-4 29 -24 0 0 0
sb:did it	10 0 -10 0 0 0
sb:did not	-2 -5 0 15 -8 0
sb:did so	0 13 -15 0 0 0
sb:did the	7 -21 18 0 0 0
sb:didn't	0 13 -12 0 0 0
sb:die	-1 25 -21 0 0 0
sb:die on	0 8 -6 0 0 0
sb:digest	0 11 -9 0 0 0
sb:dinner	0 -7 13 -3 -5 0
sb:direct	0 -6 10 0 -2 0
sb:direction	0 13 -13 0 0 0
sb:director	-13 22 -10 0 0 0
sb:discuss	0 -14 6 -17 13 5
sb:discuss in	0 -3 10 -7 0 0
sb:discuss it	0 -4 0 -4 10 0
sb:discuss on	0 0 -15 0 13 0
sb:discuss the	3 -9 0 0 0 7
sb:dispute	-5 0 9 -6 0 0
sb:do	10 21 -18 -12 -11 0
sb:do it	9 5 -15 0 0 0
sb:do so	-11 11 2 -1 0 0
sb:do with	11 -10 0 0 0 0
sb:do you	0 12 -8 0 0 0
sb:doctor	0 12 -12 0 0 0
sb:doe	-3 15 -21 -3 8 0
sb:doe ,	0 11 -10 0 0 0
sb:doe <name>	0 -8 -2 0 12 0
sb:doesn't	0 -9 10 0 0 0
sb:doha	0 21 -18 0 0 0
sb:don't	-1 -6 9 0 0 0
sb:donald	2 3 0 -8 -3 0
sb:donald trump	0 -4 8 -8 0 0
sb:done	6 7 -8 -2 -1 0
sb:done by	10 -3 -4 0 0 0
sb:door on	0 -4 -5 10 0 0
sb:doorstep	-3 -14 18 0 0 0
sb:double on	0 10 -10 0 0 0
sb:down	8 -8 6 -2 -1 -1
sb:down for	7 -17 13 0 0 0
sb:down from	0 6 -15 6 0 0
sb:down the	13 0 -10 0 0 0
sb:down to	-7 -5 10 0 0 0
sb:dried	-2 12 -8 0 0 0
sb:driver	0 26 -22 -4 0 0
sb:driver ,	0 10 -7 -1 0 0
sb:driver and	0 10 -10 0 0 0
sb:drop	-3 -6 11 -1 0 0
sb:drug	0 10 -7 0 0 0
sb:due	5 11 -6 4 -18 0
sb:due back	0 17 -16 0 0 0
sb:due in	0 -10 19 -2 -14 0
sb:due on	-1 18 -17 0 0 0
sb:due to	16 5 -2 -18 -6 0
sb:durban	0 -10 11 0 0 0
sb:during	4 -16 4 -5 11 0
sb:during <person>	0 -15 7 0 7 0
sb:during that	10 -10 0 0 0 0
sb:during the	-8 9 -7 0 5 0
sb:durrë	0 -23 24 0 0 0
sb:duty	-6 0 8 -7 -18 4
sb:duty ,	3 -10 10 0 0 0
sb:duty of	-10 0 7 0 0 0
sb:duty on	-21 -8 14 2 -6 6
sb:duty that	13 0 -13 0 0 0
sb:duty was	0 -23 24 0 0 0
sb:duty which	0 -12 12 0 0 0
sb:each	11 -3 -9 2 5 0
sb:each of	0 -18 11 11 0 0
sb:each other	13 -5 0 -7 1 0
sb:each side	0 -11 6 0 7 0
sb:earlier	0 6 6 -9 -10 0
sb:earlier ,	0 10 -9 0 0 0
sb:earlier in	0 3 18 -2 -20 0
sb:early	-7 20 -9 -5 -5 0
sb:early as	0 8 -8 0 0 0
sb:early next	0 -6 14 -1 -3 0
sb:early on	0 13 -11 0 0 0
sb:ease	0 -8 10 0 0 0
sb:economic	-3 5 -13 12 3 0
sb:economic minister	0 11 -10 0 0 0
sb:economy	2 10 -6 -8 -5 0
sb:economy ,	3 4 -9 0 0 0
sb:economy minister	-11 13 -2 0 0 0
sb:edge	0 -13 14 0 0 0
sb:edge of	0 -14 15 0 0 0
sb:effect	-11 14 -5 -6 0 0
sb:effect at	0 11 -9 0 0 0
sb:effect on	-4 18 -10 -3 0 0
sb:eight	-6 11 -2 0 0 0
sb:either	-5 -5 14 0 -5 0
sb:el	4 10 -15 0 0 0
sb:el -	5 4 -10 0 0 0
sb:election	0 17 -11 -2 0 0
sb:elevator	0 -8 9 0 0 0
sb:else	4 8 -15 0 0 0
sb:elsewhere	0 6 2 0 -10 0
sb:embassy	0 3 -12 0 0 7
sb:emergency	-8 19 -8 -3 0 0
sb:employer	0 15 -14 0 0 0
sb:empty	-1 -17 21 0 0 0
sb:end	13 -10 4 12 -14 -5
sb:end ,	11 -28 14 -4 11 0
sb:end <day-gone>	0 19 -16 -1 0 0
sb:end <seat>	0 10 -8 0 0 0
sb:end <span>	-6 -14 -1 24 -4 0
sb:end a	0 5 3 -9 -8 0
sb:end at	9 -1 -3 -3 0 0
sb:end in	-1 -3 15 -4 -8 0
sb:end of	1 -18 17 2 -6 0
sb:end on	-5 19 -19 10 -6 0
sb:end the	0 20 -11 -5 -4 0
sb:end their	3 -17 3 -3 13 0
sb:end with	0 -22 23 0 0 0
sb:energy	0 -1 -5 10 0 0
sb:engine	0 10 -6 0 -2 0
sb:enough	0 13 -7 0 0 0
sb:entebbe	0 -14 15 0 0 0
sb:enter	-4 12 0 -10 -1 0
sb:enter <name>	0 -14 16 0 0 0
sb:entry	0 12 -10 0 0 0
sb:envoy ,	0 -9 11 0 0 0
sb:euro	14 -14 0 0 0 0
sb:eve	0 19 -13 -4 -4 0
sb:eve of	0 19 -13 -4 -4 0
sb:even	0 -12 14 0 0 0
sb:evening	-12 -5 10 22 -22 0
sb:evening ,	-12 7 14 0 -25 0
sb:evening ;	0 20 -19 0 0 0
sb:evening <person>	-12 10 0 4 -1 0
sb:evening before	0 -6 -6 0 12 0
sb:evening new	0 -9 10 0 0 0
sb:evening that	0 -2 -8 12 -2 0
sb:everybody	-2 -6 0 14 -1 0
sb:everyone	-4 10 -4 0 0 0
sb:everything ,	0 13 -11 -2 0 0
sb:examine	-3 -15 12 -1 0 9
sb:exchange	0 8 -7 0 0 0
sb:exchanged on	0 -8 8 0 0 0
sb:exclusion	0 10 -7 0 0 0
sb:expect	6 -12 -4 17 0 2
sb:expect <name>	0 -12 13 0 0 0
sb:expect a	0 -2 10 -4 -6 0
sb:expect at	8 -9 -5 -2 9 0
sb:expect from	0 15 -13 0 0 0
sb:expect in	-3 -15 24 -6 -2 0
sb:expect on	0 -1 -10 14 0 0
sb:expect that	0 -14 15 0 0 0
sb:expect them	0 -7 -3 -2 13 0
sb:expect to	2 -3 -6 14 -6 0
sb:expert	-21 -22 22 -5 -7 26
sb:expert will	-15 -7 3 0 0 16
sb:expire	-7 16 -8 0 -2 0
sb:expire on	-1 18 -11 0 -1 0
sb:export control	0 -14 5 10 0 0
sb:export of	2 11 -20 -1 0 7
sb:export permit	0 -9 12 -1 0 0
sb:export to	-3 -5 11 0 0 0
sb:exporter	0 16 -12 0 0 0
sb:extend by	0 -4 11 0 -8 0
sb:extend its	0 -7 9 0 0 0
sb:extend the	0 19 -16 0 0 0
sb:extension	9 -9 13 -8 -9 0
sb:extension ,	-5 -4 12 0 0 0
sb:extension of	13 0 -9 0 0 0
sb:extension on	0 10 -9 0 0 0
sb:extension take	0 -14 15 0 0 0
sb:extension was	0 -11 10 0 0 0
sb:face <level>	2 7 -11 0 0 0
sb:fact	-13 7 4 -4 -5 0
sb:fact sheet	-13 5 5 -4 -4 0
sb:fail	0 16 -11 0 0 0
sb:fail ,	0 11 -8 0 0 0
sb:failed	0 -19 14 6 0 0
sb:fair	0 7 -16 -1 8 2
sb:fall to	0 10 -9 0 0 0
sb:farm	-2 13 -22 0 8 0
sb:farm product	0 -3 -7 0 10 0
sb:faster	0 -16 4 12 0 0
sb:fear	0 0 -9 0 9 0
sb:fee	-7 23 -13 -4 0 0
sb:fee in	0 -9 9 0 0 0
sb:fee on	0 16 -13 0 0 0
sb:feed	0 3 -10 6 0 0
sb:fentanyl	-12 15 0 2 -17 0
sb:ferhat	0 -10 11 0 0 0
sb:ferhat abba	0 -10 11 0 0 0
sb:ferry	0 0 -18 16 0 0
sb:ferry ,	0 -10 -3 14 0 0
sb:fertiliser	0 -17 18 0 0 0
sb:few	-12 22 -26 3 9 0
sb:fifth	1 -11 3 -3 14 0
sb:file	0 -15 16 0 0 0
sb:final	-10 2 -6 0 13 0
sb:finance	-1 -6 10 -1 0 0
sb:find	-12 0 10 0 0 0
sb:finish	-2 -7 6 5 0 0
sb:finish on	0 -9 2 6 0 0
sb:finished	-3 -24 22 -3 8 0
sb:fire	0 11 -11 0 0 0
sb:first	0 -3 -3 3 12 -6
sb:first ,	-2 4 -7 6 0 0
sb:first day	0 -4 9 -1 0 0
sb:first meet	0 -14 0 10 0 0
sb:first part	-10 13 0 0 0 0
sb:first round	0 14 -7 -10 0 0
sb:first such	0 -10 0 0 7 0
sb:first time	10 -5 -5 0 6 0
sb:first to	0 18 -12 0 -4 0
sb:five	0 -7 9 -4 2 0
sb:five hour	0 -6 11 -2 0 0
sb:fix	0 -6 9 -2 0 0
sb:flash	-11 1 5 0 0 0
sb:flash —	-10 20 -9 0 0 0
sb:flew	-5 6 2 3 -20 0
sb:flew home	-1 -7 16 -4 -7 0
sb:flight	-3 -7 12 -1 0 0
sb:floor	0 -31 18 10 0 0
sb:flour	0 -4 -11 15 0 0
sb:flower	0 -13 14 0 0 0
sb:fly	-11 2 -7 10 3 0
sb:fly on	0 -4 9 0 -1 0
sb:fly to	-9 1 -5 5 6 0
sb:follow	-7 -2 9 -5 0 0
sb:follow the	0 -6 9 0 0 0
sb:followed	8 -5 3 -4 -3 0
sb:followed a	14 -12 0 0 0 0
sb:followed by	0 -9 12 0 0 0
sb:followed on	0 11 -8 0 0 0
sb:following	8 -15 10 -1 0 0
sb:following the	0 -9 9 0 0 0
sb:for	6 -5 2 -13 12 -2
sb:for <day-ahead>	27 -23 4 -1 -2 0
sb:for <day-gone>	9 -17 2 0 10 0
sb:for <level>	0 11 -9 0 0 0
sb:for <name>	0 -8 0 11 0 0
sb:for <person>	-1 -4 -7 0 15 0
sb:for <quality>	0 16 -14 0 0 0
sb:for <seat>	-14 19 -2 -3 -8 0
sb:for <span>	6 7 -16 -21 14 4
sb:for a	3 4 3 -14 -7 -1
sb:for about	-11 0 3 5 0 0
sb:for an	2 -14 7 5 -2 0
sb:for another	-6 -18 22 0 0 0
sb:for asia	0 0 -13 0 13 0
sb:for his	0 -6 17 -8 -9 0
sb:for it	4 -2 -9 0 8 0
sb:for more	-3 1 9 -7 -8 0
sb:for one	0 -13 4 0 8 0
sb:for our	0 -9 10 0 0 0
sb:for some	18 -17 0 0 0 0
sb:for talk	10 -12 18 -15 -5 0
sb:for the	-13 -7 -3 13 11 3
sb:for their	6 -1 -12 7 0 0
sb:for thi	-1 -12 12 0 0 0
sb:for tiktok	4 -16 9 0 2 0
sb:for trade	-1 25 -19 -2 0 0
sb:for two	3 -16 1 -2 8 0
sb:for what	-2 -29 24 2 8 0
sb:for which	0 15 -13 0 0 0
sb:force	-9 33 -22 -4 -5 0
sb:force on	-1 9 -9 0 0 0
sb:force since	0 12 -8 0 0 0
sb:foreign	0 -11 17 1 -8 0
sb:foreign ministry	-4 -4 10 4 -7 0
sb:former	0 21 -18 -1 0 0
sb:forty	-6 -5 4 9 -4 0
sb:forty minute	-5 -11 11 9 -4 0
sb:forward	0 -10 0 3 9 0
sb:forward to	0 -8 0 3 3 0
sb:found	-4 18 -13 0 0 0
sb:four	9 1 1 -16 -9 0
sb:fourth	16 -3 2 0 -14 -3
sb:fourth ,	0 -10 11 0 0 0
sb:fourth is	0 13 -12 0 0 0
sb:fox	0 10 -12 -1 1 0
sb:framework	7 -6 -8 -20 24 0
sb:framework agreement	0 11 -10 0 0 0
sb:framework for	17 -13 -3 -1 11 0
sb:framework of	0 0 -14 0 19 0
sb:framework on	0 12 -10 0 0 0
sb:frankfurt	0 10 -8 0 0 0
sb:free	0 12 -7 -5 -1 0
sb:free -	0 18 -16 0 0 0
sb:free trade	0 -10 13 0 0 0
sb:freeze	0 13 -8 0 0 0
sb:fresh	3 -10 8 0 0 0
sb:fri	0 -7 9 0 0 0
sb:friday	11 0 -4 -3 -1 0
sb:friday ,	12 9 -19 -1 0 0
sb:friend	0 -15 17 0 0 0
sb:fringe	0 -9 5 0 5 0
sb:fringe of	0 -9 5 0 5 0
sb:from	-18 -1 -2 17 1 6
sb:from <day-ahead>	-5 18 -13 3 -4 0
sb:from <day-gone>	-11 11 -12 4 3 0
sb:from <level>	-5 -7 0 9 0 7
sb:from <name>	4 -2 16 -35 -5 0
sb:from <number>	-8 31 -22 0 0 0
sb:from <seat>	-1 -14 16 -21 9 0
sb:from <span>	0 10 -7 0 0 0
sb:from both	-1 -15 21 0 0 0
sb:from here	0 -1 -6 0 9 0
sb:from monday	0 0 -19 18 0 0
sb:from our	0 14 -13 0 0 0
sb:from the	2 -7 -8 22 0 0
sb:from there	0 -3 -12 8 7 0
sb:front of	0 -9 11 0 0 0
sb:frozen	17 -4 -10 0 0 0
sb:frozen until	17 -10 -11 0 0 0
sb:fruit	-4 13 -7 0 0 0
sb:full	-4 -12 19 0 0 0
sb:full agreement	0 -14 15 0 0 0
sb:further	-9 0 1 3 0 0
sb:further <level>	0 12 -9 0 0 0
sb:further round	0 -12 12 0 0 0
sb:future	7 -10 -15 -4 18 0
sb:gained	0 10 -8 0 0 0
sb:gained <level>	0 11 -9 0 0 0
sb:galway	0 -11 12 0 0 0
sb:game	0 12 -10 0 0 0
sb:gap	0 -11 12 0 0 0
sb:garment	0 -11 12 0 0 0
sb:gas	0 -4 -6 0 12 0
sb:gather	1 12 -15 0 0 0
sb:gave	-8 2 -2 -7 10 0
sb:gave <name>	0 -14 15 0 0 0
sb:gave his	0 10 -7 0 0 0
sb:gave the	-9 9 -7 0 5 0
sb:gazette	0 12 -10 0 0 0
sb:general	8 -1 -3 0 0 0
sb:geneva	-19 7 6 -13 -10 0
sb:geneva ,	-5 1 5 -11 -1 0
sb:geneva :	0 -10 11 0 0 0
sb:geneva on	-2 16 -10 -5 0 0
sb:gentlemen	0 13 -12 0 0 0
sb:gentlemen ,	0 -7 8 0 0 0
sb:get	8 8 -12 -16 2 0
sb:get <level>	-4 -3 9 0 0 0
sb:get the	-9 14 0 0 -1 0
sb:ghent	0 10 -9 0 0 0
sb:giant	0 13 -12 0 0 0
sb:gimhae	0 -9 11 0 0 0
sb:gimhae air	0 -7 10 0 0 0
sb:gin	0 -12 12 0 0 0
sb:give	2 1 -9 0 6 0
sb:given	1 -5 -7 6 9 0
sb:given on	0 -9 11 0 0 0
sb:given the	0 -10 -1 0 11 0
sb:glassware	0 -19 20 0 0 0
sb:go -	8 3 -10 0 0 0
sb:go ahead	0 -9 9 0 0 0
sb:go from	-5 -3 12 -1 -3 0
sb:go on	0 -1 6 5 -15 -3
sb:go through	11 -14 7 0 0 0
sb:go to	-6 -13 8 -7 10 4
sb:goalkeeper	0 16 -14 0 0 0
sb:golf	-2 -18 17 -2 4 0
sb:golf course	0 -5 0 0 9 0
sb:golf resort	0 -9 14 0 -3 0
sb:good	-3 4 7 -5 -13 -5
sb:good ,	0 12 -3 0 -6 0
sb:good are	-9 23 -12 0 0 0
sb:good for	0 14 -12 0 0 0
sb:good from	18 -25 15 0 -8 0
sb:good in	0 9 -18 0 6 0
sb:good morning	0 -12 15 0 0 0
sb:good new	0 -10 10 0 0 0
sb:good of	0 14 -9 0 0 0
sb:good originating	0 -12 12 0 0 0
sb:good were	0 -9 9 0 0 0
sb:good will	13 -25 15 -1 2 0
sb:good would	0 14 -8 0 0 0
sb:government	2 2 -3 7 -13 -1
sb:government ,	0 11 -21 8 0 0
sb:government agree	0 -20 20 0 0 0
sb:government announce	-2 11 -8 0 0 0
sb:government have	0 20 -19 0 0 0
sb:government meet	0 -11 13 0 0 0
sb:government will	0 -7 10 0 0 0
sb:grand	0 -21 21 0 0 0
sb:graz	0 -13 15 0 0 0
sb:great	10 1 -9 4 0 0
sb:great khural	0 8 -7 0 0 0
sb:greer	-6 7 0 -13 5 0
sb:greer in	0 -10 12 0 0 0
sb:ground	-1 11 -5 1 -8 0
sb:grower	-7 32 -25 0 0 0
sb:guadalajara	0 -8 8 0 0 0
sb:guest	0 -2 -5 -3 14 0
sb:gwadar	0 -11 12 0 0 0
sb:gyeongju	-16 4 21 -5 -24 0
sb:gyeongju ,	-4 11 2 0 -15 0
sb:had <person>	13 -11 0 0 0 0
sb:had a	3 -10 18 -1 -9 0
sb:had agree	12 20 -17 -11 -11 0
sb:had an	0 13 -12 0 0 0
sb:had announce	9 0 -10 0 0 0
sb:had been	0 13 -14 2 -12 11
sb:had begin	-8 -24 33 -3 0 0
sb:had broken	-3 15 -10 0 0 0
sb:had call	-6 6 -11 0 11 0
sb:had come	0 -2 -15 20 0 0
sb:had end	0 12 -4 -7 0 0
sb:had first	0 11 -8 0 0 0
sb:had it	0 5 -21 16 0 0
sb:had meet	0 -38 15 3 15 0
sb:had no	0 9 -4 0 0 0
sb:had not	-14 -4 13 -1 6 0
sb:had on	-10 6 2 0 0 0
sb:had prepare	0 -14 0 15 -3 0
sb:had publish	0 -12 13 0 0 0
sb:had receive	0 -4 0 9 -2 0
sb:had report	0 17 -16 0 0 0
sb:had say	0 29 -13 -3 -11 0
sb:had sign	9 -11 7 0 0 0
sb:had sit	0 -12 15 0 0 0
sb:had spent	0 -10 11 0 0 0
sb:had spoken	5 -2 -10 5 -2 0
sb:had take	-2 3 -13 11 0 0
sb:had talked	12 -4 -6 0 0 0
sb:had tell	2 3 0 -8 -6 0
sb:had the	-10 -2 11 0 0 0
sb:had threaten	-2 -2 9 0 -4 0
sb:had to	0 12 -4 0 -1 0
sb:had write	0 9 -2 0 -4 0
sb:haggling	-2 -18 16 -2 6 0
sb:half	10 8 -8 -10 -11 0
sb:hall	-11 8 -7 2 0 2
sb:hall of	0 5 1 -5 -9 0
sb:halve	0 11 -7 -2 0 0
sb:ham	0 -12 13 0 0 0
sb:hammer	0 -10 13 0 0 0
sb:hand ,	10 0 -7 0 0 0
sb:hand at	0 -9 11 0 0 0
sb:hand in	0 0 -9 0 15 0
sb:handed	0 -17 20 0 0 0
sb:hang	0 -15 18 0 0 0
sb:happen	7 7 -15 0 0 0
sb:happen ,	0 10 -5 0 -2 0
sb:happen on	0 11 -8 0 0 0
sb:happened	-3 -20 23 0 0 0
sb:harb	0 -6 7 0 0 0
sb:harbour	0 -4 10 -6 0 0
sb:harvest	-7 18 -9 0 0 0
sb:has	-13 7 4 -12 2 0
sb:has <span>	0 -16 17 0 0 0
sb:has a	2 -18 17 0 0 0
sb:has accept	0 -16 9 0 5 0
sb:has an	0 -26 13 0 16 0
sb:has been	4 -19 12 9 1 0
sb:has given	0 -7 -3 0 11 0
sb:has go	0 -10 11 0 0 0
sb:has had	0 21 -15 -5 0 0
sb:has invited	0 -7 10 0 0 0
sb:has make	0 -9 11 0 0 0
sb:has meet	0 13 -12 0 0 0
sb:has no	0 17 -10 0 -4 0
sb:has not	0 17 -13 0 0 0
sb:has offer	0 -10 12 0 0 0
sb:has propose	7 1 -8 0 0 0
sb:has say	-2 17 -24 2 -4 0
sb:has set	0 11 -10 0 0 0
sb:has tell	0 11 -7 -2 0 0
sb:has the	0 27 -24 0 -2 0
sb:has to	0 19 -29 0 6 0
sb:has until	0 -8 10 0 0 0
sb:have	-10 6 2 -7 0 -13
sb:have a	14 -21 23 -1 -12 0
sb:have agree	23 -6 -12 -7 6 0
sb:have an	11 -1 -9 0 0 0
sb:have ask	0 9 -17 5 0 0
sb:have been	-19 3 4 0 -4 0
sb:have begin	0 -5 -4 9 0 0
sb:have call	0 -9 10 0 0 0
sb:have end	3 -10 9 0 0 0
sb:have extend	9 0 -8 0 0 0
sb:have finished	0 -15 16 0 0 0
sb:have given	0 -2 -7 9 0 0
sb:have hold	-9 2 8 0 0 0
sb:have it	11 -9 -6 0 8 0
sb:have just	0 -7 11 0 0 0
sb:have meet	0 -9 2 10 0 0
sb:have now	0 -11 10 0 0 0
sb:have one	-12 7 6 0 0 0
sb:have pay	0 14 -10 0 0 0
sb:have promise	-4 -9 13 0 0 0
sb:have set	0 -10 11 0 0 0
sb:have sign	0 15 -12 0 0 0
sb:have the	-16 26 -12 0 0 0
sb:hazelnut	12 -9 -3 0 0 0
sb:he	8 -21 2 3 17 -5
sb:he add	6 -3 -17 0 9 0
sb:he also	8 -22 0 -4 18 0
sb:he and	-4 -23 24 -5 5 0
sb:he call	-5 -4 12 0 0 0
sb:he did	7 19 -24 0 -10 0
sb:he expect	0 -1 -9 5 0 6
sb:he fly	-2 -13 9 12 -6 0
sb:he gave	0 10 -10 0 0 0
sb:he get	3 -15 15 0 0 0
sb:he go	0 -17 1 9 7 0
sb:he had	14 -15 -14 17 6 0
sb:he has	1 -10 13 -6 0 0
sb:he hold	0 9 0 -3 -2 0
sb:he hope	-6 11 0 0 0 0
sb:he is	-4 15 -2 -12 -2 0
sb:he lifeng	0 2 -6 10 -13 0
sb:he may	-4 -7 14 0 0 0
sb:he meet	-2 -27 0 6 19 0
sb:he say	0 9 -19 -24 17 4
sb:he sign	-1 3 -16 0 10 0
sb:he spoke	-2 3 -12 0 6 0
sb:he take	0 -14 14 0 0 0
sb:he tell	19 -12 -8 -9 16 0
sb:he want	0 -10 14 0 0 0
sb:he was	4 5 -6 -12 3 0
sb:he will	-10 0 6 -11 5 0
sb:he would	-11 3 5 -5 2 -2
sb:he write	0 -13 3 -1 11 0
sb:he'd	3 -19 16 0 0 0
sb:he'll	15 -27 5 -1 9 0
sb:head	12 -14 -19 6 13 12
sb:head of	17 -26 -5 7 14 0
sb:head the	-4 12 -5 0 0 0
sb:health	0 13 -13 0 0 0
sb:hear	0 13 -10 0 0 0
sb:hearing	0 16 -11 0 0 0
sb:heavy	0 11 -9 0 0 0
sb:henri	0 5 -16 12 0 0
sb:her	14 5 -8 -8 -8 0
sb:her on	0 -11 12 0 0 0
sb:here	-7 6 2 -11 -1 0
sb:here ,	0 -9 10 0 0 0
sb:here is	0 22 -20 0 0 0
sb:here on	-5 7 10 -18 -6 0
sb:herring	0 -14 14 0 0 0
sb:high	0 15 -16 4 0 0
sb:higher	12 -11 4 -1 0 0
sb:higher ,	0 -14 15 0 0 0
sb:higher duty	0 14 -13 0 0 0
sb:higher on	14 -10 -5 0 0 0
sb:highest	4 13 -14 0 0 0
sb:him	12 -9 10 -5 -12 0
sb:him to	0 19 -12 0 -6 0
sb:himself	0 -20 19 6 -5 0
sb:himself ,	11 -12 1 0 0 0
sb:hinted	0 11 -10 0 0 0
sb:his	1 -6 6 -8 2 -8
sb:his <office>	-10 18 -11 -4 4 0
sb:his <organisation>	16 -3 -10 1 -6 0
sb:his <quality>	14 -27 18 0 -4 0
sb:his first	0 9 6 0 -15 0
sb:his guest	0 15 -15 0 0 0
sb:his meet	0 -11 0 0 10 0
sb:his network	-8 9 0 0 0 0
sb:his own	0 -11 8 0 5 0
sb:his side	0 -9 5 0 3 0
sb:his signature	0 10 -9 0 0 0
sb:his state	0 -2 9 0 -8 0
sb:his successor	0 11 -9 0 0 0
sb:his way	-11 0 17 -2 -4 0
sb:hit	4 9 -15 0 0 0
sb:hobart	0 -17 18 0 0 0
sb:hold	14 -10 0 0 -4 5
sb:hold a	0 30 -44 9 0 4
sb:hold its	0 -18 12 6 0 0
sb:hold talk	-4 -13 17 -6 0 1
sb:hold the	-1 11 -10 1 0 0
sb:hold their	0 5 -5 -11 8 0
sb:holiday	0 8 -6 0 0 0
sb:home	-16 13 0 -11 0 0
sb:home from	-15 34 -13 -2 -11 0
sb:home on	4 -19 13 -2 6 0
sb:honolulu	0 -16 16 0 0 0
sb:honour	0 21 -19 0 0 0
sb:honour to	0 18 -16 0 0 0
sb:hope	-5 14 0 -7 -9 0
sb:hope for	3 -21 8 0 11 0
sb:hope to	0 22 -4 -2 -19 0
sb:hospital	0 11 -10 0 0 0
sb:host	0 16 -9 -1 -6 0
sb:hour	15 -14 -7 15 0 -1
sb:hour ,	-3 17 -10 0 0 0
sb:hour and	0 -18 4 15 -5 0
sb:hour before	4 -7 5 -16 5 0
sb:hour in	-9 1 7 -2 -5 0
sb:hour on	10 -18 0 2 8 0
sb:hour to	0 0 -16 15 0 0
sb:house	1 -17 7 15 -3 0
sb:house has	0 -19 8 12 0 0
sb:house that	9 -10 0 0 0 0
sb:how	4 -8 9 -1 -3 0
sb:hue	0 -11 11 0 0 0
sb:hurry	-1 18 -12 0 -3 0
sb:i	11 -8 14 -24 -27 -1
sb:i .	0 12 -8 0 0 0
sb:i am	-2 13 -9 0 0 0
sb:i can	0 -11 13 0 0 0
sb:i have	0 -14 16 -1 0 0
sb:i shall	-4 -18 22 0 0 0
sb:i sign	0 -29 29 0 0 0
sb:i tell	12 -11 0 0 0 0
sb:i was	0 -6 10 0 0 0
sb:i will	0 -12 14 0 0 0
sb:i'd	0 13 -3 0 -6 0
sb:i'll	4 3 -10 0 0 0
sb:i'm	0 -15 15 0 0 0
sb:ice	-4 -5 0 -3 14 0
sb:idea	0 -15 18 0 0 0
sb:if	1 19 -7 -24 -5 -1
sb:if nothing	0 -21 22 0 0 0
sb:if one	-1 -19 20 0 0 0
sb:if the	-1 17 -7 -2 -7 0
sb:if there	0 19 -17 0 0 0
sb:if they	0 17 -13 0 0 0
sb:if we	0 12 -11 0 0 0
sb:immediate	0 14 -9 0 -5 0
sb:implement	2 -12 3 4 0 0
sb:implement the	0 -11 4 4 0 0
sb:import	-3 3 -13 10 0 0
sb:importer	-1 10 -14 5 0 0
sb:in	-13 -12 30 -7 -11 -12
sb:in ,	-1 12 -9 0 0 0
sb:in -	0 18 -17 -1 0 0
sb:in <month-ahead>	-9 11 -8 8 0 0
sb:in <month-gone>	26 -17 1 8 -11 0
sb:in <month-today>	-1 -6 12 -1 -1 0
sb:in <name>	0 21 -68 25 22 4
sb:in <organisation>	0 28 -23 0 0 0
sb:in <person>	0 16 -8 -3 -2 0
sb:in <quality>	0 -8 10 0 0 0
sb:in <seat>	19 12 3 -24 -59 -2
sb:in <span>	-3 29 -29 -6 7 0
sb:in a	7 6 -22 -1 4 10
sb:in aarhu	0 -7 10 -3 0 0
sb:in accordance	0 -8 9 0 0 0
sb:in alexandria	0 -19 20 0 0 0
sb:in almaty	0 8 -8 0 0 0
sb:in an	-2 15 -12 -3 0 0
sb:in any	0 -10 11 0 0 0
sb:in arequipa	0 -8 12 -1 0 0
sb:in arusha	0 16 -16 0 0 0
sb:in bergen	-2 -12 15 0 0 0
sb:in between	13 -8 -3 0 0 0
sb:in both	4 8 -14 0 0 0
sb:in brief	0 20 -19 0 0 0
sb:in busan	-5 9 0 -4 -17 0
sb:in cartagena	0 -18 18 0 0 0
sb:in cebu	0 -10 11 0 0 0
sb:in chicago	0 13 -11 0 0 0
sb:in davo	0 14 -12 0 0 0
sb:in durban	0 -10 11 0 0 0
sb:in for	9 -2 -17 11 0 0
sb:in force	-2 20 -15 0 0 0
sb:in front	0 -9 11 0 0 0
sb:in geneva	-3 34 -24 -12 -3 0
sb:in graz	0 -16 16 0 0 0
sb:in gyeongju	-4 18 -10 -1 -1 0
sb:in halifax	0 -7 10 0 0 0
sb:in his	0 0 -25 23 0 0
sb:in honolulu	0 -15 16 0 0 0
sb:in hue	0 -11 11 0 0 0
sb:in it	0 0 -19 7 0 10
sb:in jeddah	0 -12 13 0 0 0
sb:in kananaski	0 15 -12 0 -2 0
sb:in karachi	0 -12 14 0 0 0
sb:in kobe	0 -22 23 0 0 0
sb:in kochi	0 -11 11 0 0 0
sb:in kuala	-10 30 -19 -9 0 0
sb:in lviv	0 -17 17 0 0 0
sb:in madrid	0 10 -4 -6 0 0
sb:in manila	0 20 -19 0 0 0
sb:in mindelo	0 -15 16 0 0 0
sb:in montevideo	0 -16 16 0 0 0
sb:in nadi	0 -11 11 0 0 0
sb:in nagoya	0 -11 12 0 0 0
sb:in new	-2 5 -2 -21 7 0
sb:in on	0 10 -9 0 0 0
sb:in oran	0 -13 14 0 0 0
sb:in our	0 24 -23 0 0 0
sb:in pari	-1 -1 12 -8 -3 0
sb:in person	-3 -8 13 0 0 0
sb:in place	0 12 -9 0 0 0
sb:in principle	8 0 -9 9 -9 0
sb:in recife	0 -16 18 0 0 0
sb:in return	0 -12 13 0 0 0
sb:in salvador	0 -11 12 0 0 0
sb:in sapporo	0 -9 10 0 0 0
sb:in seoul	0 -25 37 -13 -1 0
sb:in shenzhen	0 21 -14 0 -14 0
sb:in stockholm	-1 -6 14 -11 -2 0
sb:in talk	0 9 -4 0 -2 0
sb:in tariff	10 3 -21 0 0 0
sb:in that	0 -3 -10 16 -2 0
sb:in the	0 18 -40 25 11 -7
sb:in their	21 10 -19 -8 -8 0
sb:in thi	0 18 -17 0 0 0
sb:in trade	0 12 -8 0 -1 0
sb:in turku	0 -11 12 0 0 0
sb:in turnberry	0 -8 10 0 0 0
sb:in two	0 12 -9 0 0 0
sb:in walvi	0 -9 10 0 0 0
sb:in which	0 23 -19 -5 0 0
sb:incheon	-4 -2 -3 11 0 0
sb:incheon ,	-4 2 -8 11 0 0
sb:incheon airport	0 -10 0 11 0 0
sb:included	0 19 -16 0 0 0
sb:included ,	0 12 -10 0 0 0
sb:increase	8 -8 -19 19 0 0
sb:increase announce	11 -10 0 0 0 0
sb:inflation	0 10 -6 0 0 0
sb:initial	-6 -20 19 8 0 0
sb:initial a	-2 -10 -1 15 0 0
sb:initial an	0 9 -8 0 0 0
sb:inside	0 -16 3 10 0 0
sb:instead	10 -19 13 -3 0 0
sb:instead of	10 -16 10 -1 0 0
sb:insurer	0 14 -14 0 0 0
sb:intelligence	0 2 -8 -2 0 8
sb:intelligence ,	0 -3 -2 0 0 9
sb:interest	0 10 -6 0 0 0
sb:interim	-2 15 -12 0 0 0
sb:international	0 0 -4 -2 0 10
sb:international trade	0 -3 -1 -2 0 10
sb:interpretation	0 12 -4 0 -7 0
sb:interpretation of	0 9 -2 0 -6 0
sb:interview	-7 9 -1 -12 0 0
sb:interview ,	0 13 -12 0 0 0
sb:into	-1 13 -4 -9 -4 0
sb:into <name>	0 14 -12 0 0 0
sb:into force	-6 18 -12 0 0 0
sb:introduce	0 10 -8 0 0 0
sb:invest	-1 20 -7 0 -6 0
sb:invest <money>	-1 16 -3 0 -5 0
sb:investment	0 16 -11 0 0 0
sb:investment ,	0 12 -10 0 0 0
sb:investor	0 12 -7 -7 0 0
sb:invitation	0 -21 14 -1 5 0
sb:invitation to	0 -5 -2 0 10 0
sb:invited the	0 12 -8 0 0 0
sb:is	-9 0 0 8 9 -26
sb:is ,	0 15 -11 0 0 0
sb:is :	0 -9 11 0 0 0
sb:is <level>	-1 -25 27 0 0 0
sb:is <name>	0 9 -17 8 0 0
sb:is <person>	0 2 -13 0 8 0
sb:is <span>	0 -5 -5 0 10 0
sb:is agree	-3 9 -2 0 0 0
sb:is also	0 10 -12 0 2 0
sb:is at	0 23 -20 0 0 0
sb:is back	0 -3 -16 18 0 0
sb:is closed	0 14 -13 0 0 0
sb:is come	0 -12 0 10 0 0
sb:is due	-7 13 -3 -3 -6 0
sb:is expect	-10 -18 12 1 8 0
sb:is for	0 20 -19 0 0 0
sb:is go	0 -9 10 0 0 0
sb:is how	-2 -17 21 0 0 0
sb:is in	-3 -9 18 -15 0 0
sb:is leave	0 -10 11 0 0 0
sb:is make	0 -9 2 0 7 0
sb:is missing	0 -13 0 13 0 0
sb:is no	0 18 -16 0 0 0
sb:is not	0 -12 10 -2 6 0
sb:is now	0 -16 8 12 -4 0
sb:is on	-29 4 25 -4 -8 0
sb:is one	0 -7 10 0 0 0
sb:is over	0 18 -15 0 0 0
sb:is part	9 -14 5 0 0 0
sb:is scheduled	0 -8 11 0 0 0
sb:is set	16 -20 10 0 0 0
sb:is still	0 -13 0 3 9 0
sb:is that	2 -2 -10 10 0 0
sb:is the	2 13 -5 -26 -5 0
sb:is their	9 -13 3 2 0 0
sb:is to	12 -10 2 -3 7 -2
sb:is up	-6 9 -1 0 0 0
sb:is wait	-2 -4 9 0 0 0
sb:is what	6 10 -19 6 -3 0
sb:island	0 14 -12 0 0 0
sb:issue	-6 10 -5 0 -1 0
sb:issue a	0 17 -17 0 0 0
sb:istanbul	0 -8 11 0 0 0
sb:istanbul on	0 10 -9 0 0 0
sb:it	7 -2 -2 14 -17 -7
sb:it "	-2 10 -6 0 0 0
sb:it 's	-4 4 -9 4 4 0
sb:it ,	9 -21 17 -3 -3 0
sb:it :	2 -7 4 0 0 0
sb:it a	-8 9 -1 0 0 0
sb:it add	0 -4 9 -3 0 0
sb:it again	7 -16 3 -1 7 0
sb:it all	9 -11 0 0 0 0
sb:it and	0 -6 0 9 -1 0
sb:it by	27 -29 10 0 0 0
sb:it charge	0 -12 13 0 0 0
sb:it come	-4 16 -10 -3 0 0
sb:it down	18 -28 13 0 -1 0
sb:it end	-4 9 -15 8 0 0
sb:it enter	0 -13 13 0 0 0
sb:it follow	0 -14 15 0 0 0
sb:it for	8 -15 1 0 0 6
sb:it from	13 -21 9 0 0 0
sb:it had	0 -20 17 8 -2 0
sb:it in	-3 -7 -4 12 7 0
sb:it is	15 -6 1 -20 5 0
sb:it lack	0 -8 9 0 0 0
sb:it lower	0 -12 12 0 0 0
sb:it might	0 8 -7 0 0 0
sb:it need	0 10 -9 0 0 0
sb:it on	-6 12 -10 -14 11 0
sb:it out	0 -16 18 0 0 0
sb:it say	0 -8 22 -2 -13 0
sb:it sell	0 -5 11 0 -5 0
sb:it so	0 -10 10 0 0 0
sb:it start	0 11 -9 0 0 0
sb:it take	3 -11 3 7 0 0
sb:it that	0 8 -8 0 0 0
sb:it the	0 9 -3 0 0 0
sb:it to	11 -4 -2 0 0 0
sb:it was	4 -6 -12 13 17 -6
sb:it will	-17 27 -1 -24 -11 0
sb:it would	-2 13 -3 -3 -6 0
sb:its	-4 0 -2 10 0 2
sb:its <office>	17 -7 -23 -1 17 0
sb:its <person>	-5 1 0 10 -8 0
sb:its additional	0 -11 12 0 0 0
sb:its end	-5 -2 0 0 12 0
sb:its extension	0 -16 17 0 0 0
sb:its own	-10 11 -2 -8 0 0
sb:its part	0 9 -8 0 0 0
sb:its return	0 9 -9 0 0 0
sb:its rule	0 -14 14 0 0 0
sb:its tariff	3 -18 16 0 0 0
sb:its truce	11 -24 17 0 0 0
sb:its working	0 -8 -5 14 0 0
sb:itself ,	0 -14 14 0 0 0
sb:izmir on	0 -12 13 0 0 0
sb:jamieson	-6 7 0 -13 5 0
sb:jamieson greer	-6 7 0 -13 5 0
sb:jeddah	0 -12 13 0 0 0
sb:jeju	0 -16 9 10 0 0
sb:jinping in	7 -1 11 0 -14 0
sb:jinping on	0 -1 16 0 -11 0
sb:john	0 -8 10 0 0 0
sb:joined	0 11 -7 0 0 0
sb:joint	-22 -17 32 -13 -9 0
sb:joint <organisation>	0 -22 24 0 0 0
sb:joint fact	0 11 -7 0 0 0
sb:joint press	-3 -39 43 -1 0 0
sb:joint statement	-10 24 -15 -4 0 0
sb:josé	4 4 -11 0 0 0
sb:journalist	-4 -9 15 0 0 0
sb:juice	-1 9 -5 0 0 0
sb:jump	8 -14 8 -1 0 0
sb:just	-10 0 18 -4 -2 0
sb:jute	0 -14 15 0 0 0
sb:kauna	0 -8 9 0 0 0
sb:keep	20 -12 -28 -7 17 6
sb:keep their	-1 -1 -2 0 8 0
sb:kernel	0 -10 12 0 0 0
sb:khural	0 8 -7 0 0 0
sb:kind	0 9 -9 0 0 0
sb:know	-10 -1 12 3 -11 0
sb:know before	0 -10 11 0 0 0
sb:know on	-3 15 -12 0 0 0
sb:kobe	-1 -23 26 0 0 0
sb:kochi	0 -9 10 0 0 0
sb:kuala	-9 -1 2 -15 12 0
sb:kuala lumpur	-9 -1 2 -15 12 0
sb:lack	0 -8 9 0 0 0
sb:lala	0 -10 -2 13 0 0
sb:lala sukuna	0 -10 -2 13 0 0
sb:lamb	0 -8 -1 -3 14 0
sb:lancaster	-2 -8 -4 17 0 0
sb:lancaster house	-2 -18 3 18 0 0
sb:land	0 -3 15 -6 -15 0
sb:lapse	-1 15 -10 0 0 0
sb:last	3 -7 -1 0 16 -6
sb:last -	9 4 -15 0 0 0
sb:last <month-gone>	0 20 -17 0 0 0
sb:last <span>	0 13 -10 0 0 0
sb:last meet	1 -26 18 0 3 0
sb:last month	0 10 -4 -4 0 0
sb:last of	0 -6 9 0 0 0
sb:last until	0 -5 10 -1 0 0
sb:last week	4 -13 -15 12 23 0
sb:last word	-7 -2 12 0 0 0
sb:lasting	0 -21 22 0 0 0
sb:lasting agreement	0 -19 19 0 0 0
sb:late	11 -4 4 5 -21 0
sb:late on	3 4 4 -5 -17 0
sb:later	-4 -10 3 -7 16 0
sb:later ,	0 15 -15 0 0 0
sb:later in	-5 -10 12 0 0 0
sb:later than	0 13 -13 0 0 0
sb:later that	0 -6 11 -2 -1 0
sb:law on	0 12 -10 0 0 0
sb:lay down	0 15 -14 0 0 0
sb:leader	-20 5 -1 -17 25 -2
sb:leader '	1 -12 2 0 6 0
sb:leader are	9 0 -3 0 -1 0
sb:leader spoke	-23 8 0 0 16 0
sb:leader to	-5 28 -17 -1 -11 0
sb:leader will	-6 -3 1 0 12 0
sb:leader would	10 -14 3 0 2 0
sb:leader xi	-3 -23 6 0 18 0
sb:learned	0 8 -8 0 0 0
sb:least	8 -22 19 -4 0 0
sb:least <money>	0 -12 8 0 4 0
sb:leather	9 -7 0 0 0 0
sb:leave	-34 -9 13 -16 19 0
sb:leave ,	0 -9 10 0 0 0
sb:leave <name>	-2 0 10 0 -8 0
sb:leave <seat>	-4 5 -8 -1 10 0
sb:leave for	0 26 -18 1 -14 0
sb:leave on	-2 -20 13 0 11 0
sb:leave open	0 -11 11 0 0 0
sb:leave the	-1 -7 3 0 7 0
sb:led	-10 14 0 -9 -2 0
sb:led by	-2 -7 18 -10 0 0
sb:led the	0 14 -10 -4 0 0
sb:lee	0 -11 17 0 -4 0
sb:leg	0 -13 14 0 0 0
sb:less	0 16 -9 0 -4 0
sb:let	-7 22 -6 -8 -9 0
sb:leticia	0 -11 12 0 0 0
sb:letter	0 38 -37 3 -11 0
sb:letter ,	9 7 -17 0 0 0
sb:letter of	0 9 -5 0 0 0
sb:letter to	0 3 -10 9 -2 0
sb:level	2 -2 -5 -1 0 11
sb:levy on	0 12 -9 0 0 0
sb:li	0 -15 14 -6 7 0
sb:licence	-9 -11 23 -3 -3 0
sb:lie	0 14 -15 0 0 0
sb:lifeng	0 2 -6 10 -13 0
sb:lifeng and	0 12 -5 -10 0 0
sb:lifeng in	0 -12 15 0 0 0
sb:lift	0 18 -17 0 0 0
sb:light	-1 -7 9 0 0 0
sb:like	-7 11 1 -5 -4 0
sb:likely	0 9 -20 10 -2 0
sb:likely to	0 -1 -7 11 -1 0
sb:lima ,	0 10 -10 0 0 0
sb:line	14 -12 4 -7 -2 0
sb:link	16 -14 -3 0 0 1
sb:link on	10 -7 -6 0 0 1
sb:lithium	0 -12 14 0 0 0
sb:liu	-1 10 -5 0 -1 0
sb:liu he	-1 10 -5 0 -1 0
sb:live ,	0 -13 13 0 0 0
sb:live from	6 -23 18 0 0 0
sb:loaded	0 12 -9 0 0 0
sb:loaded before	0 11 -7 0 0 0
sb:locked	0 -17 20 -2 0 0
sb:log	0 11 -9 0 0 0
sb:london ,	-1 14 -10 0 0 0
sb:long	3 10 -9 0 -5 0
sb:long as	0 10 -5 0 -2 0
sb:longer	0 -2 -1 -2 11 0
sb:longer a	0 -8 -1 0 11 0
sb:longer than	0 8 -7 0 0 0
sb:look	-9 0 -4 5 5 -1
sb:look for	0 2 -9 8 -1 0
sb:look forward	0 -12 0 3 9 0
sb:lorry	0 9 -7 0 0 0
sb:lose	9 -1 -5 0 0 0
sb:lose <level>	10 -12 1 0 0 0
sb:love	0 0 -12 0 9 0
sb:love to	0 0 -12 0 9 0
sb:lower its	0 -16 8 0 0 7
sb:lower the	0 11 -8 0 0 0
sb:luiz	-1 -7 16 0 -9 0
sb:lula	-3 -10 25 0 -14 0
sb:lula da	-1 -8 17 0 -9 0
sb:lumpur	-9 -3 4 -16 12 0
sb:lumpur ,	-3 -27 17 -2 16 0
sb:lumpur on	-6 -16 17 -3 4 0
sb:lumpur to	0 10 -9 0 0 0
sb:lunch on	0 -5 7 0 0 0
sb:lutnick tell	-2 -9 15 -3 0 0
sb:lviv	0 -24 25 0 0 0
sb:m	0 17 -13 0 -2 0
sb:m .	0 12 -9 0 -2 0
sb:machine	-8 -14 9 4 0 7
sb:machinery	0 10 -8 0 0 0
sb:madrid	0 -11 16 -10 -1 0
sb:madrid ,	0 -20 20 -1 0 0
sb:magazine	0 10 -8 0 0 0
sb:magnet ,	0 -11 1 0 9 0
sb:mai	0 -8 10 0 0 0
sb:major	0 15 -10 0 -2 0
sb:major topic	0 15 -10 0 -2 0
sb:make	-16 8 0 0 0 4
sb:make ,	-5 10 -4 0 0 0
sb:make in	0 13 -7 0 -2 0
sb:make it	0 -13 13 0 0 0
sb:make on	0 24 -21 0 0 0
sb:make progress	0 3 -9 -2 5 0
sb:make public	0 -12 7 9 -4 0
sb:maker nexperia	0 -10 12 0 0 0
sb:malmö	0 10 -9 0 0 0
sb:man	-10 9 -7 -10 10 0
sb:man in	0 14 -13 0 0 0
sb:management	0 18 -17 0 0 0
sb:manila	0 11 -10 0 0 0
sb:many	0 -5 10 -2 0 0
sb:margin	0 -12 7 0 6 0
sb:margin of	0 -12 7 0 6 0
sb:mark	0 3 -16 0 11 0
sb:market	-1 7 -5 0 0 0
sb:match	-1 18 -16 0 0 0
sb:matter	3 -11 7 -5 -9 11
sb:matter in	0 -14 12 0 0 0
sb:matter on	12 0 -10 0 0 0
sb:may	-16 24 -8 -3 -5 0
sb:may be	-4 13 -1 0 -3 0
sb:may go	0 -2 -6 0 9 0
sb:may leave	0 -10 10 0 0 0
sb:mayor	-5 15 -9 0 0 0
sb:me on	-14 3 7 0 0 0
sb:meal	0 8 -8 0 0 0
sb:mean	0 -12 6 0 9 0
sb:mean to	0 -10 3 0 10 0
sb:meant	0 12 -8 0 0 0
sb:meanwhile	0 16 -16 0 0 0
sb:meanwhile ,	0 13 -12 0 0 0
sb:measure on	0 -9 11 0 0 0
sb:mechanism for	0 20 -16 -2 0 0
sb:media	4 -1 -23 12 5 0
sb:mediator	0 23 -21 0 0 0
sb:medical	0 18 -18 0 0 0
sb:medicine	-3 8 0 0 -1 0
sb:meet ,	-3 -6 10 -12 4 0
sb:meet :	4 3 -14 -1 8 0
sb:meet <name>	0 14 -1 -11 -6 0
sb:meet <person>	-11 -10 4 -2 9 0
sb:meet again	0 5 6 0 -23 0
sb:meet at	6 24 -19 -6 -3 0
sb:meet by	-6 10 0 0 0 0
sb:meet for	-5 22 -3 -19 -13 0
sb:meet here	0 2 -8 7 0 0
sb:meet his	-3 -7 3 10 0 0
sb:meet in	4 -25 16 0 4 3
sb:meet next	0 8 -9 0 0 0
sb:meet of	4 -6 12 -20 -4 3
sb:meet on	4 -12 2 0 7 4
sb:meet take	0 -14 0 11 0 0
sb:meet there	0 -17 27 -4 -4 0
sb:meet was	1 -23 17 9 -7 0
sb:meet will	6 11 -15 0 0 0
sb:meet with	-3 -18 0 10 13 0
sb:meeting ,	3 8 -11 0 0 0
sb:member	-9 22 -7 -3 -4 0
sb:member ,	0 10 -9 0 0 0
sb:member of	-2 17 -11 0 0 0
sb:member state	-3 15 -9 0 0 0
sb:memo	0 19 -17 0 0 0
sb:memorandum	-3 -11 6 0 9 0
sb:memorandum on	0 -3 -7 0 11 0
sb:men	0 -9 16 -4 -12 0
sb:men meet	0 -5 9 0 0 0
sb:mendoza	0 -20 21 0 0 0
sb:mendoza ,	0 -19 20 0 0 0
sb:mercosur	0 10 -10 0 0 0
sb:merdeka	0 -18 2 13 0 0
sb:merdeka <number>	0 -17 1 13 0 0
sb:metal	-4 21 -15 0 0 0
sb:michelsen	0 -10 1 8 0 0
sb:midday	13 -1 -15 0 0 0
sb:midday briefing	14 -11 -1 0 0 0
sb:midnight	12 -13 0 9 -3 0
sb:midnight on	6 -20 8 11 -1 0
sb:might	6 8 -6 -5 -8 0
sb:milan	-7 12 -4 0 0 0
sb:milk	16 -4 -11 0 0 0
sb:milk powder	17 -10 -7 0 0 0
sb:million	0 21 -18 0 0 0
sb:mine	0 11 -10 0 0 0
sb:minister	17 -3 -6 -6 0 5
sb:minister ,	19 -16 0 0 0 9
sb:minister of	15 -4 0 -12 -1 0
sb:minister on	2 -13 12 0 0 0
sb:ministry	-6 5 -11 0 0 14
sb:ministry ,	0 -5 9 0 0 0
sb:ministry of	-6 7 -34 4 2 17
sb:ministry say	13 -6 -3 3 -1 0
sb:minute	3 -7 -15 18 7 0
sb:minute ,	8 -6 -10 0 7 0
sb:minute in	0 -11 4 9 0 0
sb:minute on	-5 0 12 -1 -4 0
sb:missing	0 -5 -8 13 0 0
sb:mombasa	0 -15 17 0 0 0
sb:mombasa ,	0 -10 10 0 0 0
sb:moment	0 11 -10 0 0 0
sb:monday	0 -9 -1 11 9 0
sb:monday ,	-1 -3 -3 12 -1 0
sb:money	0 18 -17 -5 0 0
sb:montevideo	0 -18 18 0 0 0
sb:month	18 -22 -1 12 0 0
sb:month the	0 -12 0 8 0 0
sb:more	-7 -1 6 8 -13 -1
sb:more :	0 -2 -7 9 0 0
sb:more of	-6 9 0 0 0 0
sb:more than	-10 -16 27 0 -12 0
sb:more to	-1 18 -2 0 -9 0
sb:most	-11 5 -1 -6 4 0
sb:most <quality>	0 -11 8 0 5 0
sb:mountain	0 -8 -2 10 0 0
sb:mouth	0 -1 -14 16 0 0
sb:move	-7 9 -1 0 -10 0
sb:mr	4 3 0 -28 3 6
sb:mr .	12 -4 -9 -17 5 9
sb:mr <person>	-3 7 6 -17 0 -1
sb:mumbai	0 -1 -3 0 10 0
sb:musician	0 20 -19 0 0 0
sb:must	-3 27 -19 0 -2 0
sb:must be	0 13 -8 0 -2 0
sb:my <office>	0 -10 12 0 0 0
sb:my <person>	17 -21 8 0 0 0
sb:mérida	0 -18 18 0 0 0
sb:mérida ,	0 -21 21 0 0 0
sb:nadi	0 -22 23 0 0 0
sb:nagoya	0 -16 18 0 0 0
sb:nagoya ,	0 -8 9 0 0 0
sb:naivasha	0 -8 9 0 0 0
sb:name	0 3 5 -6 -15 0
sb:name on	0 10 -5 0 0 0
sb:named	0 16 -7 0 -2 0
sb:nang	0 -16 16 0 0 0
sb:national	0 24 -18 -1 0 0
sb:nato	0 11 -9 0 0 0
sb:near	0 -14 -7 22 0 0
sb:near seoul	0 2 -25 22 0 0
sb:nearly	0 25 -23 0 0 0
sb:need	-12 12 0 -1 -2 0
sb:need the	0 20 -14 -2 0 0
sb:need three	-6 -1 9 0 0 0
sb:negotiate	-2 -13 15 11 -15 0
sb:negotiate in	0 -22 23 3 -6 0
sb:negotiate with	0 11 -5 0 -4 0
sb:negotiation	4 -26 28 -10 -1 0
sb:negotiation on	2 -12 10 0 0 0
sb:negotiator	-11 9 6 -16 -5 0
sb:negotiator ,	-14 16 -1 -3 -3 0
sb:negotiator are	0 -10 13 -2 0 0
sb:negotiator have	0 -7 9 0 0 0
sb:neighbour	0 2 -11 8 0 0
sb:neither	2 -9 12 -3 -1 0
sb:neither side	0 13 -9 0 0 0
sb:net	0 10 -6 0 0 0
sb:network	-3 9 -13 -6 11 0
sb:new	-12 4 -4 -3 17 -3
sb:new )	-3 -13 4 11 0 0
sb:new <organisation>	-9 4 3 0 0 0
sb:new at	0 -23 11 0 14 0
sb:new date	0 17 -12 0 -4 0
sb:new from	0 -16 17 0 0 0
sb:new on	-2 14 -13 -7 6 0
sb:new one	6 7 -12 0 0 0
sb:new round	0 -15 11 2 0 0
sb:new tariff	0 22 -19 0 0 0
sb:new york	-8 3 2 -32 10 0
sb:new —	14 -12 0 0 0 0
sb:newspaper	-2 22 -17 -1 0 0
sb:nexperia	0 -6 10 0 0 0
sb:nexperia ,	0 -10 11 0 0 0
sb:next	10 -31 29 9 -17 2
sb:next :	15 -28 15 3 -1 0
sb:next <span>	0 9 -7 0 0 0
sb:next date	0 -7 9 0 0 0
sb:next is	0 -9 10 0 0 0
sb:next meet	11 5 -1 -10 -5 0
sb:next month	0 -27 17 3 5 0
sb:next on	0 12 -11 0 0 0
sb:next round	0 -15 -5 23 0 0
sb:next talk	0 -16 17 0 0 0
sb:next wednesday	0 11 -10 0 0 0
sb:next week	-2 12 -11 -2 7 0
sb:nickel	8 1 -10 0 0 0
sb:nicosia	0 -15 16 0 0 0
sb:night	-6 27 -22 -16 7 0
sb:night ,	0 26 -20 -3 -1 0
sb:night and	-5 11 -4 0 0 0
sb:nine hour	0 15 -13 0 0 0
sb:no	-10 12 -6 -1 -8 11
sb:no ,	0 -4 -6 0 -1 14
sb:no .	-4 -15 11 0 -4 14
sb:no deal	0 -17 4 14 0 0
sb:no further	0 -8 11 -2 0 0
sb:no longer	0 0 -10 0 11 0
sb:no more	-1 -13 7 9 0 0
sb:nobody	1 -15 18 -4 -2 0
sb:nobody in	0 14 -13 0 0 0
sb:nobody will	0 -12 13 0 0 0
sb:noe	0 11 -10 0 0 0
sb:none	7 11 -20 0 0 0
sb:none of	0 9 -7 0 0 0
sb:noon ,	0 -16 11 6 0 0
sb:nor	-9 0 9 0 0 0
sb:north	0 15 -9 -1 0 0
sb:northern	-7 26 -19 -1 0 0
sb:northern front	0 10 -9 0 0 0
sb:not	-17 6 -5 -6 19 -4
sb:not ;	0 -8 9 0 0 0
sb:not affected	0 -12 12 0 0 0
sb:not answer	0 8 -8 0 0 0
sb:not approve	0 -18 19 0 0 0
sb:not be	0 18 -15 0 0 0
sb:not been	0 -9 10 0 0 0
sb:not before	0 -9 10 0 0 0
sb:not by	0 -14 15 0 0 0
sb:not cancel	0 -8 0 0 9 0
sb:not even	0 -12 14 0 0 0
sb:not extend	0 -5 -4 0 9 0
sb:not meet	0 17 -15 0 0 0
sb:not on	0 -9 -2 0 15 0
sb:not sign	0 -9 11 0 0 0
sb:not to	0 25 -22 0 -7 0
sb:not yet	0 17 -16 0 0 0
sb:note :	0 17 -16 0 0 0
sb:note on	0 -8 9 0 0 0
sb:note —	0 -9 10 0 0 0
sb:nothing	-3 -10 9 8 -6 0
sb:nothing come	0 -20 21 0 0 0
sb:nothing is	-2 13 -6 0 0 0
sb:nothing of	0 -5 -9 13 0 0
sb:notice	-6 19 -9 -1 -1 0
sb:notice by	0 -10 10 0 0 0
sb:notice of	-1 10 -4 0 0 0
sb:now ,	0 12 -9 0 0 0
sb:now be	0 -7 6 0 0 0
sb:now the	-4 -9 12 0 0 0
sb:number	10 -4 5 -6 -12 0
sb:number ,	0 -13 17 -2 -1 0
sb:number on	18 -20 8 0 -5 0
sb:nvidia	-1 16 -9 0 0 0
sb:observer	0 7 -10 0 1 0
sb:odd	2 9 -10 0 0 0
sb:odense	0 9 -9 0 0 0
sb:odesa	0 10 -8 0 0 0
sb:of	-9 4 2 4 -20 13
sb:of <day-gone>	2 19 -22 -6 2 0
sb:of <day-today>	0 10 -7 0 0 0
sb:of <level>	0 -6 16 -6 -16 0
sb:of <month-ahead>	0 15 -10 -3 0 0
sb:of <name>	15 -25 5 4 -3 16
sb:of <office>	6 -23 14 0 0 3
sb:of <organisation>	5 -6 -2 -5 12 0
sb:of <person>	23 2 -6 -6 -11 0
sb:of <span>	10 -5 4 -7 -6 0
sb:of a	-9 -8 11 0 1 -4
sb:of an	11 -15 9 -2 0 0
sb:of both	18 -9 -1 -12 2 4
sb:of busan	0 14 -11 0 0 0
sb:of commerce	4 0 -11 0 2 4
sb:of custom	0 -13 15 0 0 0
sb:of each	0 12 -9 0 0 0
sb:of geneva	0 -9 9 0 0 0
sb:of good	0 14 -12 0 0 0
sb:of his	0 -9 11 -2 0 0
sb:of last	-4 -13 -1 0 22 0
sb:of lithium	0 -11 11 0 0 0
sb:of more	0 -10 10 0 0 0
sb:of next	0 12 -1 -5 -4 0
sb:of raw	0 11 -11 0 0 0
sb:of reference	0 12 -6 0 0 0
sb:of soybean	-2 -8 2 0 9 0
sb:of state	13 -33 4 12 5 0
sb:of talk	-17 -3 2 7 5 -1
sb:of tariff	2 -29 18 8 0 0
sb:of that	9 -2 -3 0 0 0
sb:of the	-13 15 -4 4 -10 0
sb:of them	-9 -2 17 -8 -6 0
sb:of three	0 -15 15 0 0 0
sb:of tiktok	1 -14 13 0 0 0
sb:of trade	-4 -11 2 -12 7 12
sb:of two	-4 15 -8 0 0 0
sb:off	-19 15 -18 19 1 0
sb:off a	10 -12 3 0 0 0
sb:off for	-7 12 -4 0 0 0
sb:off on	-9 2 0 8 0 0
sb:off the	0 23 -19 -4 -2 0
sb:off to	0 -7 9 0 0 0
sb:off trade	-1 17 -13 0 0 0
sb:offer	-7 -4 14 -8 -3 0
sb:offer <number>	0 -9 11 0 0 0
sb:offer to	0 17 -14 0 0 0
sb:office	0 -12 5 1 7 0
sb:officer	3 1 -10 0 0 5
sb:official	2 -8 18 -16 -4 -1
sb:official say	-4 -8 13 0 0 0
sb:oil	0 -5 9 -11 1 0
sb:oil ,	0 14 -5 0 -5 0
sb:oil and	0 0 -13 0 13 0
sb:oil will	0 -21 22 0 0 0
sb:old	-10 -12 17 6 0 0
sb:old one	0 12 -11 0 0 0
sb:old truce	0 -12 12 0 0 0
sb:older	0 -9 10 0 0 0
sb:older duty	0 -10 11 0 0 0
sb:on	2 4 2 -6 -3 -13
sb:on ,	0 15 -13 0 0 0
sb:on <day-ahead>	9 9 -15 -10 13 -3
sb:on <day-gone>	3 10 -8 -6 -8 -5
sb:on <day-today>	13 0 -2 -16 4 -6
sb:on <level>	0 -8 0 0 10 0
sb:on <money>	0 -23 17 8 0 0
sb:on <name>	-9 20 -11 7 -17 0
sb:on <organisation>	-2 -21 5 3 14 0
sb:on <person>	-2 15 -19 0 4 0
sb:on <quality>	-18 -16 27 -8 0 0
sb:on air	-1 19 -14 0 0 0
sb:on all	0 17 -15 0 0 0
sb:on an	0 -16 12 6 0 0
sb:on artificial	0 -1 -3 -1 0 8
sb:on beef	0 -14 8 4 0 0
sb:on both	-2 25 -19 0 0 0
sb:on by	11 -7 0 0 0 0
sb:on each	-6 -19 23 -1 4 0
sb:on fox	0 -8 8 0 0 0
sb:on friday	4 11 -13 0 0 0
sb:on from	-10 -10 18 0 0 0
sb:on good	10 -7 0 0 0 0
sb:on his	-13 8 3 -8 4 0
sb:on how	5 8 -13 0 0 0
sb:on it	5 6 0 -13 -8 0
sb:on its	-2 0 -7 12 0 0
sb:on most	0 -12 15 0 0 0
sb:on our	-12 5 3 0 0 0
sb:on paper	-1 7 -12 0 0 7
sb:on reciprocal	0 -15 16 0 0 0
sb:on scotch	0 -14 14 0 0 0
sb:on since	0 -10 10 0 0 0
sb:on social	-7 12 -17 13 0 0
sb:on sugar	0 -4 -11 15 0 0
sb:on sunday	0 6 -4 0 0 0
sb:on tariff	0 -10 8 4 0 0
sb:on television	-5 13 -28 -6 22 0
sb:on that	4 -22 5 0 14 0
sb:on the	34 -19 -3 -12 4 -10
sb:on them	0 -3 -2 9 0 0
sb:on tiktok	-7 14 -17 -1 8 0
sb:on till	0 -8 9 0 0 0
sb:on to	0 1 3 15 -22 0
sb:on top	0 0 -6 0 8 0
sb:on trade	-8 9 -5 0 4 0
sb:on truth	3 14 -6 -3 -11 0
sb:on what	0 -9 13 0 -4 0
sb:on which	-5 9 -22 0 14 0
sb:on with	0 -13 16 0 0 0
sb:on x	9 -5 0 0 0 0
sb:once ,	12 -10 0 0 0 0
sb:once and	-11 12 0 0 0 0
sb:once the	0 10 -8 0 0 0
sb:one	0 4 1 -11 0 -5
sb:one ,	-20 24 -12 0 6 0
sb:one another	4 8 -13 0 0 0
sb:one at	0 11 -10 0 0 0
sb:one end	0 15 -14 0 0 0
sb:one has	0 -16 17 0 0 0
sb:one in	0 19 -16 0 0 0
sb:one more	11 -7 -8 4 0 0
sb:one of	10 -14 9 -2 -2 0
sb:one was	0 -10 10 0 0 0
sb:onion	0 14 -12 0 0 0
sb:online	26 -9 -20 -5 0 0
sb:only	-14 24 -7 -6 -4 0
sb:open	16 -3 -6 -16 11 0
sb:open a	0 -14 15 0 0 0
sb:open on	0 13 -15 0 0 0
sb:opened	-16 -16 13 -14 19 0
sb:opened an	0 12 -9 0 0 0
sb:opened in	0 -28 29 0 0 0
sb:opened on	-2 -13 19 0 0 0
sb:opening	0 17 -14 0 0 0
sb:operation	-12 17 -4 0 0 0
sb:operator	-7 10 -3 0 0 0
sb:operator and	0 11 -11 0 0 0
sb:opinion	0 13 -10 0 0 0
sb:opposite number	6 -15 12 0 0 0
sb:opposition	-3 25 -20 0 0 0
sb:or <span>	0 10 -9 0 0 0
sb:or a	0 -11 11 0 0 0
sb:oran	-1 -8 12 0 0 0
sb:orange	-2 12 -5 0 0 0
sb:order	0 -9 14 -9 0 0
sb:order late	0 -12 12 0 0 0
sb:order of	0 12 -16 -2 6 0
sb:order on	0 14 -6 0 -3 0
sb:order that	0 -17 17 0 0 0
sb:order was	0 13 -12 0 0 0
sb:osaka on	0 -7 10 0 0 0
sb:osh	0 -20 20 0 0 0
sb:other	8 7 -9 -1 -1 0
sb:other 's	-6 12 -10 -3 5 0
sb:other again	0 13 -12 4 -7 0
sb:other on	20 0 -9 -6 -8 0
sb:otherwise	0 9 -15 0 7 0
sb:our	-24 6 9 0 -23 -1
sb:our ,	0 11 -10 0 0 0
sb:our <person>	5 9 -13 0 0 0
sb:our <seat>	0 13 -12 0 0 0
sb:our bean	0 -7 9 0 0 0
sb:our client	0 -14 14 0 0 0
sb:our deal	0 -18 19 0 0 0
sb:our own	0 -23 13 12 0 0
sb:our reporter	0 17 -14 0 0 0
sb:out	7 -1 -6 16 -12 -4
sb:out ;	0 9 -7 0 0 0
sb:out a	-8 15 -13 0 5 0
sb:out for	0 -8 10 0 0 0
sb:out its	0 11 -9 0 0 0
sb:out of	20 -18 1 4 -2 0
sb:out on	-7 10 -11 7 -1 0
sb:outcome	0 -2 13 -5 -16 0
sb:outcome of	0 -6 17 -4 -16 0
sb:outside	0 10 -13 3 0 0
sb:over	-6 1 8 -4 -11 0
sb:over a	0 -9 11 0 0 0
sb:over fentanyl	-2 16 -19 7 -5 0
sb:over fish	0 -9 9 0 0 0
sb:over on	-5 11 -13 6 0 0
sb:own	-13 -17 15 0 13 0
sb:own :	0 11 -6 0 -4 0
sb:own deal	-2 15 -7 0 0 0
sb:owner	0 16 -6 -6 -1 0
sb:ownership of	0 -9 8 0 0 0
sb:p	11 -17 9 0 0 0
sb:p <number>	6 -20 16 0 0 0
sb:pacific	0 19 -16 0 -5 0
sb:page	0 -9 1 14 -3 0
sb:page ,	0 -5 -4 15 -2 0
sb:pair	0 -20 15 -6 7 0
sb:palace	-2 -21 11 13 -2 0
sb:palm oil	1 -11 10 0 0 0
sb:panel	0 10 -9 0 0 0
sb:paper	-12 21 -16 0 -6 7
sb:paper machine	0 -9 -2 5 0 7
sb:pari	-4 -15 32 -23 -10 0
sb:pari ,	0 -15 25 -12 0 0
sb:pari on	0 -13 20 -4 0 0
sb:parliament	0 14 -10 0 0 0
sb:part in	0 9 -5 0 0 0
sb:party	0 4 -10 -3 -4 9
sb:party agree	-2 -7 0 0 0 9
sb:party will	0 -6 8 0 0 0
sb:pass it	0 -13 14 0 0 0
sb:past	0 -14 0 18 -1 0
sb:past <number>	-1 -11 0 14 0 0
sb:paul	0 11 -21 12 0 0
sb:pause	-2 15 -8 -5 -2 0
sb:pause ,	8 2 -13 0 0 0
sb:pause run	-1 9 -5 0 0 0
sb:pay	3 8 0 -30 -3 -1
sb:pay <level>	7 -1 12 -15 -21 0
sb:pay <name>	0 -6 -5 0 11 0
sb:pay <number>	-14 0 0 -1 9 0
sb:pay a	-6 -6 10 0 0 0
sb:pay in	-2 24 -17 0 0 0
sb:pay no	0 -12 12 0 0 0
sb:payment	0 11 -8 0 0 0
sb:peace	0 25 -21 0 0 0
sb:peace talk	0 13 -12 0 0 0
sb:pen	0 -7 9 0 0 0
sb:people briefed	0 11 -10 0 0 0
sb:people on	-1 0 6 -4 -9 0
sb:perhap	-7 16 -5 0 -2 0
sb:permanent agreement	0 -8 8 0 0 0
sb:permit	-1 -12 17 -2 0 0
sb:permit for	0 -10 13 -1 0 0
sb:person	-3 -10 13 0 0 0
sb:phase	0 19 -18 0 0 0
sb:phase of	0 11 -9 0 0 0
sb:phone	29 3 -41 0 -19 0
sb:phone call	13 0 -14 0 -3 0
sb:phone on	10 4 -16 0 0 0
sb:phone with	9 -8 0 0 0 0
sb:phosphate	-2 -11 7 0 0 7
sb:picked	7 -9 0 0 0 0
sb:picked up	7 -9 0 0 0 0
sb:pilot	0 20 -16 0 0 0
sb:pineapple	0 9 -8 0 0 0
sb:piraeu	0 16 -16 0 0 0
sb:place ,	0 -11 13 0 0 0
sb:place in	0 -21 16 8 0 0
sb:place on	2 17 -15 -3 0 0
sb:plan	5 -12 -2 0 26 -1
sb:plan ,	0 9 -12 -2 8 0
sb:plan a	0 -12 -1 0 14 0
sb:plan for	-3 -7 10 4 -7 0
sb:plan in	-2 10 -4 0 -2 0
sb:plan to	0 -41 33 1 4 0
sb:play	-5 14 -6 0 0 0
sb:player	0 10 -7 0 0 0
sb:plovdiv	0 -13 15 0 0 0
sb:point	-7 -10 19 -6 0 0
sb:point ,	-6 -22 30 0 -5 0
sb:policy	-1 0 11 -4 -9 0
sb:policy <person>	0 -15 24 -2 -8 0
sb:port	-9 4 8 -4 -1 0
sb:port ,	0 -13 16 0 0 0
sb:port of	0 25 -24 0 0 0
sb:porto	0 -9 12 0 0 0
sb:position	0 -10 12 0 0 0
sb:post	-4 -20 14 10 2 0
sb:post ,	0 9 -19 0 7 0
sb:post by	-1 -20 22 0 0 0
sb:post of	-6 -32 28 13 0 0
sb:post on	-8 16 -5 0 -1 0
sb:powder	17 -9 -8 0 0 0
sb:preliminary consensu	-2 14 -16 -1 7 0
sb:premier	-1 4 1 6 -23 0
sb:premier he	0 2 -6 10 -13 0
sb:premier liu	-1 10 -5 0 -1 0
sb:preparation	0 -7 -1 0 10 0
sb:prepare	2 -3 -6 20 -9 0
sb:prepare <person>	0 -14 21 -3 -4 0
sb:prepare a	7 -3 -10 3 0 0
sb:prepare by	0 -2 -1 11 -6 0
sb:prepare for	0 -15 14 -3 4 0
sb:prepare the	0 0 -2 16 -19 0
sb:present	0 16 -11 0 0 0
sb:presented	0 14 -13 0 0 0
sb:president	9 -18 -7 -19 29 0
sb:president '	4 -15 6 0 4 0
sb:president ,	-7 4 -4 -9 12 0
sb:president <person>	-24 27 -8 -6 0 0
sb:president are	-11 4 5 -12 1 0
sb:president donald	1 -5 8 -5 0 0
sb:president had	13 -22 -1 0 10 0
sb:president in	0 17 -20 -3 4 0
sb:president meet	-8 -14 -1 10 13 0
sb:president of	11 -14 3 -7 8 0
sb:president on	-1 9 -6 0 0 0
sb:president spoke	9 -8 0 0 0 0
sb:president to	-11 9 -4 0 -1 7
sb:president would	13 4 -23 -1 3 0
sb:president xi	6 16 -13 2 -11 0
sb:presidential	-1 -1 12 -2 -8 0
sb:presidential policy	0 -15 24 -2 -8 0
sb:press	-8 -25 28 7 -11 0
sb:press )	-7 5 -8 11 0 0
sb:press briefing	0 16 -15 0 0 0
sb:press conference	-18 1 14 -11 -5 0
sb:press on	10 -4 -8 0 0 0
sb:press release	13 -5 -11 0 0 0
sb:press secretary	-3 12 -7 0 0 0
sb:press that	-4 13 -5 -1 0 0
sb:pretty	0 -25 14 13 0 0
sb:pretty much	0 -17 18 0 0 0
sb:price ,	0 -8 9 0 0 0
sb:price war	0 8 -7 0 0 0
sb:pridi	-17 18 0 0 0 0
sb:pridi banomyong	-10 10 0 0 0 0
sb:prime	-13 -4 1 2 11 0
sb:prime minister	-13 -4 1 2 11 0
sb:prince	0 -7 0 -1 9 0
sb:principle	8 0 -9 9 -9 0
sb:printed	0 14 -13 0 0 0
sb:prisoner	0 9 -9 0 0 0
sb:private	6 1 -9 0 0 0
sb:procedure	0 12 -11 0 0 0
sb:proclamation on	0 -8 10 0 0 0
sb:product	2 2 -17 0 9 0
sb:progress	0 7 -19 2 9 0
sb:progress in	2 -9 6 0 0 0
sb:prolong	5 2 3 -14 -11 0
sb:prolong its	0 12 -9 0 0 0
sb:prolong their	10 -29 24 0 0 0
sb:proposal	0 -5 11 -3 0 0
sb:propose	7 30 -36 -1 -3 -1
sb:propose a	10 0 -12 0 0 0
sb:propose on	0 -12 13 0 0 0
sb:propose that	0 38 -35 0 0 0
sb:protested	8 -18 10 0 0 0
sb:protocol	0 -13 16 -1 0 0
sb:provisional	0 -8 9 0 0 0
sb:public	0 -4 4 8 -10 0
sb:public on	0 0 -11 9 0 0
sb:publish	3 1 6 -6 -22 0
sb:publish a	-1 -7 12 0 0 0
sb:publish its	0 -3 11 0 -9 0
sb:publish on	-3 12 -6 0 -1 0
sb:publish the	10 0 -6 0 0 0
sb:puerto	0 10 -8 0 0 0
sb:put	4 0 9 -29 -9 0
sb:put his	5 5 -10 0 0 0
sb:put it	13 -11 0 0 0 0
sb:put off	-1 -4 14 -5 -4 0
sb:put the	-12 -3 13 0 0 0
sb:q	-3 -9 14 0 0 0
sb:q :	0 -17 19 0 0 0
sb:quarrel over	10 -12 3 0 0 0
sb:quay	0 10 -8 0 0 0
sb:question	-21 15 -5 -7 11 -2
sb:question :	-14 4 9 -1 0 0
sb:question of	0 -15 16 0 0 0
sb:question on	0 4 -24 0 14 0
sb:quota	0 14 -10 0 0 0
sb:race	0 14 -13 0 0 0
sb:radio	5 1 -19 0 13 0
sb:radio ,	0 13 -11 0 0 0
sb:radio <seat>	0 7 -2 0 0 0
sb:raise	-3 -16 20 0 -1 0
sb:raise duty	0 13 -12 0 0 0
sb:rang	21 -15 -1 0 0 0
sb:rare	-10 12 -6 -6 2 0
sb:rare earth	-9 13 -8 -5 3 0
sb:rate	-14 22 -5 -5 -9 0
sb:rate ,	-6 15 -9 0 0 0
sb:rate of	0 -8 10 0 0 0
sb:rather	0 15 -13 0 0 0
sb:rather than	0 10 -9 0 0 0
sb:ratify the	0 -6 8 0 0 0
sb:ratu	9 0 -7 0 0 0
sb:ratu <person>	9 -10 0 0 0 0
sb:raw	0 16 -13 0 0 0
sb:rašín	-10 13 0 0 0 0
sb:re	0 14 -13 0 0 0
sb:re :	0 14 -13 0 0 0
sb:reach ,	0 -10 0 0 12 0
sb:reach an	0 -14 18 0 -3 0
sb:reach by	4 8 -10 -1 0 0
sb:reach framework	0 15 -10 0 -3 0
sb:reach in	0 -10 17 -3 -7 0
sb:reach the	2 8 -11 0 0 0
sb:read	-14 0 3 -3 6 0
sb:read out	0 -11 12 0 0 0
sb:read the	0 0 -9 0 8 0
sb:reading	0 13 -11 0 0 0
sb:readout	-3 -9 14 9 0 0
sb:readout ,	22 -33 15 0 0 0
sb:readout of	-16 14 -4 9 0 0
sb:ready	0 10 -6 -1 0 0
sb:reason :	-1 10 -6 0 0 0
sb:reason to	0 -3 -9 0 12 0
sb:recall that	2 -14 7 0 0 0
sb:receive	-4 -6 6 9 -2 0
sb:receive <person>	-3 -4 14 -6 -5 0
sb:receive a	4 1 -11 4 -2 0
sb:receive the	-1 -9 7 6 -3 0
sb:recife	0 -10 12 0 0 0
sb:reciprocal trade	0 -14 15 0 0 0
sb:record	-2 -11 15 0 0 0
sb:reduce	-1 2 -6 9 -4 0
sb:reduction	0 -10 12 0 0 0
sb:reference	-4 20 -10 -1 0 0
sb:referred	0 -10 8 0 0 0
sb:refiner	0 14 -10 0 -4 0
sb:regional	0 12 -12 0 0 0
sb:regular	0 10 -9 0 0 0
sb:regular press	0 10 -9 0 0 0
sb:reject	0 9 -6 0 0 0
sb:relation	0 19 -14 -1 0 0
sb:release	11 0 -5 0 -6 0
sb:release ,	13 0 -13 0 -5 0
sb:released	0 12 -8 0 0 0
sb:relief	8 2 -17 0 0 0
sb:relieved	11 -10 0 0 0 0
sb:remain at	0 11 -10 0 0 0
sb:remain in	0 10 -6 0 0 0
sb:remark by	0 9 -7 0 0 0
sb:renew	4 -15 7 7 -4 0
sb:renewal	8 -1 -7 0 0 0
sb:reply	-1 -1 9 0 -2 0
sb:report	0 5 -3 -11 0 0
sb:report ,	0 -28 30 0 0 0
sb:report on	0 9 -11 0 0 0
sb:reporter ,	0 -6 -2 0 12 0
sb:reporter after	5 -2 -18 14 0 0
sb:reporter at	-5 14 -11 0 0 0
sb:reporter in	-2 13 -4 -1 -8 0
sb:reporter that	5 -32 21 0 11 0
sb:representative	-4 -11 9 -10 2 10
sb:representative ,	0 -6 9 -3 0 0
sb:representative jamieson	-4 0 4 -12 5 0
sb:republic	-1 -13 19 -3 -1 0
sb:republic ,	0 -5 9 0 0 0
sb:republic of	0 -18 21 0 0 0
sb:request	0 11 -8 -1 0 0
sb:require for	-2 -15 11 0 0 7
sb:reserved	0 10 -15 8 0 0
sb:resort	0 -11 18 0 -6 0
sb:resort in	0 -13 19 0 -5 0
sb:respect	0 11 -9 0 0 0
sb:rest	-3 7 -1 0 0 0
sb:result	1 -7 2 -11 15 0
sb:result ,	-11 7 3 0 0 0
sb:result of	12 -10 -1 -8 15 0
sb:resume	-5 16 -12 4 -7 0
sb:resume on	0 -9 3 10 -3 0
sb:return	-6 -3 7 -9 5 0
sb:return <name>	0 -9 9 0 0 0
sb:return from	-2 -3 10 -2 -2 0
sb:return on	0 12 -10 0 0 0
sb:return the	0 -10 0 0 10 0
sb:review	-15 3 7 0 0 0
sb:revive	0 -14 14 0 0 0
sb:ring	-12 17 -6 0 0 0
sb:rise <level>	0 22 -18 0 0 0
sb:rise in	11 -8 -1 0 0 0
sb:rise to	-12 -2 4 8 0 0
sb:road	-6 12 -3 0 0 0
sb:robert	0 0 -8 10 0 0
sb:robert borden	0 -9 0 10 0 0
sb:roll	11 -11 0 0 0 0
sb:room	-3 -12 0 18 -9 7
sb:room on	0 10 -9 0 0 0
sb:rosenbad	0 8 -18 8 0 0
sb:rosenbad ,	0 1 -11 9 0 0
sb:round	-24 8 -1 3 -3 -10
sb:round ,	-1 -1 0 11 -11 0
sb:round <number>	0 -11 12 0 0 0
sb:round between	0 -7 10 -2 0 0
sb:round has	0 -15 16 0 0 0
sb:round in	-9 -17 14 12 0 0
sb:round of	-13 27 -24 -1 8 -6
sb:round was	0 12 -11 0 0 0
sb:row	0 -10 11 0 0 0
sb:royal	0 -12 14 0 0 0
sb:rubber	0 13 -10 0 0 0
sb:rule	-13 -8 8 9 5 0
sb:rule ,	0 -1 -6 0 8 0
sb:rule for	0 -17 18 0 0 0
sb:rule out	-8 15 0 0 -5 0
sb:rum	0 10 -9 0 0 0
sb:run	-21 21 -11 8 -4 0
sb:run from	0 -14 7 0 7 0
sb:run out	-5 13 -14 7 0 0
sb:s &	6 -9 3 0 0 0
sb:saffron	0 -11 11 0 0 0
sb:sailing	0 10 -20 6 0 0
sb:salalah	2 -21 18 0 0 0
sb:sale	0 9 -13 0 6 0
sb:salvador on	0 -10 10 0 0 0
sb:samarkand	0 -17 19 -1 0 0
sb:same	-4 27 -10 -18 -5 0
sb:same day	0 17 -19 0 5 0
sb:sanction	0 -1 -5 0 8 0
sb:sanctioning	0 6 -7 0 0 0
sb:sanctioning <name>	0 6 -7 0 0 0
sb:santa cruz	0 -10 0 8 0 0
sb:sapporo	0 -8 9 0 0 0
sb:save	0 8 -10 0 0 0
sb:say	-8 9 -6 1 -3 5
sb:say ,	0 -8 -8 0 21 0
sb:say <day-gone>	-7 17 -8 0 0 0
sb:say <day-today>	-1 18 -16 4 -13 0
sb:say <name>	0 22 -18 0 0 0
sb:say <person>	-12 3 14 -9 -7 0
sb:say a	0 -16 11 11 -5 0
sb:say after	3 -26 2 8 15 6
sb:say at	0 26 -21 0 -2 0
sb:say by	-9 14 -3 0 0 0
sb:say he	2 -12 12 -1 3 0
sb:say his	0 -8 8 0 0 0
sb:say in	0 11 -22 9 8 0
sb:say it	-5 28 -16 -2 -5 0
sb:say last	8 -15 12 -1 0 0
sb:say late	0 -8 -4 13 0 0
sb:say on	4 30 -14 -50 0 -6
sb:say she	0 9 -2 0 -2 0
sb:say that	-14 -14 15 16 -16 9
sb:say the	7 -19 15 -4 2 0
sb:say they	-3 8 0 -3 -2 0
sb:say yes	0 -4 -5 0 10 0
sb:scale	0 12 -9 0 0 0
sb:scheduled	0 -5 10 0 0 0
sb:school	0 10 -9 0 0 0
sb:scotch	0 -13 14 0 0 0
sb:scott b	0 10 -6 0 -2 0
sb:screen	16 -10 -10 3 0 0
sb:sea	-4 -1 -3 11 0 0
sb:seal	1 -6 -13 6 8 0
sb:season	0 18 -19 0 0 0
sb:seat	0 0 -12 14 0 0
sb:seat of	0 -2 -10 15 0 0
sb:second	-9 0 3 15 -20 -11
sb:second ,	0 9 -9 0 0 0
sb:second day	-2 -9 14 0 -10 0
sb:second is	0 -18 4 11 0 0
sb:second round	2 7 -11 9 -3 0
sb:second time	0 -6 10 0 0 0
sb:second truce	0 -11 11 0 0 0
sb:secretary	0 -15 13 4 -4 0
sb:secretary karoline	-3 11 -6 0 0 0
sb:secretary of	0 -12 15 0 0 0
sb:section	-1 9 -15 0 -1 12
sb:security	0 17 -14 0 0 0
sb:see	-14 -16 3 12 11 -1
sb:see <name>	0 -17 -2 0 20 0
sb:see <person>	-11 -15 11 6 7 0
sb:see each	-1 -10 9 0 2 0
sb:see no	0 14 -3 0 -9 0
sb:see the	0 12 -12 9 -13 0
sb:seed	0 -14 17 0 0 0
sb:seed to	0 -14 15 0 0 0
sb:seek	-4 9 1 -1 -4 0
sb:seemed	-1 -2 10 -1 -1 0
sb:seemed to	-1 -2 10 -1 -1 0
sb:sell	2 -9 16 -6 -4 0
sb:sell in	0 10 -4 0 0 0
sb:sell to	-2 -12 17 0 0 0
sb:semiconductor	-1 12 -6 0 0 0
sb:send	-6 5 1 4 -9 0
sb:send a	0 12 -11 0 0 0
sb:senior	-9 2 9 0 0 0
sb:senior <name>	-9 2 9 0 0 0
sb:seoul	0 0 -5 14 -7 0
sb:seoul ,	0 13 -8 -1 -2 0
sb:separate	0 -10 15 0 -5 0
sb:service ,	0 10 -9 0 0 0
sb:session	0 -12 14 -5 0 0
sb:set	13 -18 17 -13 -9 0
sb:set aside	0 -16 16 0 0 0
sb:set for	18 -12 0 -2 0 0
sb:set the	0 -8 9 0 0 0
sb:set up	-2 15 -6 -1 0 0
sb:settle	18 -4 -6 0 -6 0
sb:settle at	0 -7 8 0 0 0
sb:settle for	0 11 -9 0 0 0
sb:settle its	0 16 -13 0 0 0
sb:settle on	6 3 -20 0 9 0
sb:settle the	3 3 -4 3 -11 0
sb:seventh	0 -19 12 12 -3 0
sb:seventh round	0 -10 14 -4 0 0
sb:seventy	0 -8 0 10 0 0
sb:shake	0 -9 0 0 11 0
sb:shake hand	0 -11 0 0 11 0
sb:shall	0 0 9 -9 -4 0
sb:shall be	-4 -8 13 0 0 0
sb:share fall	0 -8 9 0 0 0
sb:shared	0 20 -15 -5 0 0
sb:she	-1 -6 18 -14 -9 0
sb:she had	-6 -7 17 0 0 0
sb:she say	0 -7 10 0 0 0
sb:she'll	15 -13 0 0 0 0
sb:sheet	-15 10 2 -5 -6 0
sb:sheet of	-5 15 -9 0 0 0
sb:sheet that	0 -16 19 0 0 0
sb:shelve	11 -3 -9 0 0 0
sb:shenzhen	0 21 -14 0 -6 0
sb:shenzhen on	0 17 -13 0 -5 0
sb:ship	-7 17 -22 -2 11 0
sb:shipment	-1 12 -9 0 0 0
sb:shook	4 -8 9 -2 -3 0
sb:shop	-2 3 -10 6 0 0
sb:short	-11 4 6 -3 0 0
sb:shortly	2 8 -8 -2 0 0
sb:shortly before	3 -11 13 -2 0 0
sb:should	0 -8 4 4 -7 6
sb:should have	0 -9 13 -3 0 0
sb:should it	0 14 -13 0 0 0
sb:should know	0 -14 14 0 0 0
sb:should like	0 -14 14 0 0 0
sb:show	-3 23 -15 -2 0 0
sb:shrimp	12 -6 -1 0 0 0
sb:shut	0 15 -9 0 0 0
sb:side	3 3 -2 5 -26 1
sb:side ,	-10 -21 23 1 4 0
sb:side and	-1 9 -7 0 0 0
sb:side are	-1 -14 1 18 -2 0
sb:side by	0 -11 14 0 0 0
sb:side had	21 7 -23 -9 -5 4
sb:side have	-13 26 -13 0 0 0
sb:side hold	6 -11 7 0 0 0
sb:side meet	0 10 -4 0 -3 0
sb:side on	0 -8 -6 13 0 0
sb:side say	0 -16 18 -2 0 0
sb:side should	11 -8 0 -1 0 0
sb:side will	14 6 -19 3 -7 -2
sb:sign	-16 3 8 -19 0 -6
sb:sign a	5 -19 9 -2 12 0
sb:sign by	-11 23 -10 0 -6 0
sb:sign for	0 -13 14 0 0 0
sb:sign in	-3 15 -10 -3 -7 0
sb:sign it	0 -9 16 -3 -7 0
sb:sign on	15 -10 2 -4 4 0
sb:sign the	1 21 -26 -5 7 0
sb:sign their	0 12 -6 0 -4 0
sb:sign trade	0 -16 20 0 -2 0
sb:sign what	0 -11 10 0 0 0
sb:sign when	0 11 -8 0 0 0
sb:sign with	0 -12 18 0 -6 0
sb:signature	-7 -3 16 -7 -12 0
sb:signature ,	0 -13 16 0 0 0
sb:signature is	0 15 -13 0 0 0
sb:signature was	0 -9 10 0 0 0
sb:silence	-9 5 6 0 0 0
sb:silva	-1 -8 17 0 -9 0
sb:since	0 -9 5 14 -4 -9
sb:since <day-gone>	-10 -2 6 8 -8 0
sb:since <month-gone>	-8 12 -7 0 0 0
sb:since <name>	10 -7 0 0 0 0
sb:since <number>	8 0 -9 4 0 0
sb:since <person>	2 13 -24 12 -10 0
sb:since last	0 -7 10 0 0 0
sb:since the	0 -6 9 -15 5 0
sb:since their	-2 -9 14 0 0 0
sb:since they	-3 4 -9 0 10 0
sb:sir	14 -4 -30 -6 29 0
sb:sir ,	-1 29 -22 0 -2 0
sb:sir <person>	17 -25 -17 -4 31 0
sb:sirloin	0 -30 31 0 0 0
sb:sit	-1 -10 16 -15 0 1
sb:sit in	0 -12 7 0 0 6
sb:sit until	0 -14 15 0 0 0
sb:sit with	0 -13 18 0 0 0
sb:six	-10 -3 15 0 0 0
sb:six hour	-9 16 -7 0 0 0
sb:six o'clock	0 -10 10 0 0 0
sb:sixth	-16 -14 10 14 -4 0
sb:slam	0 -5 -5 10 0 0
sb:sleep	0 -15 18 0 0 0
sb:slow	0 9 -8 0 0 0
sb:small	-10 19 -6 0 0 0
sb:smelter	0 12 -11 0 0 0
sb:so	-4 0 6 -27 7 0
sb:so doe	0 -10 0 0 12 0
sb:so in	-7 0 13 -1 -3 0
sb:so is	0 12 -11 0 0 0
sb:so it	0 -19 22 0 0 0
sb:so on	9 3 -9 0 -1 0
sb:so what	0 -10 11 0 0 0
sb:social	0 15 -24 9 -3 0
sb:social media	-9 7 -18 12 5 0
sb:softer	0 14 -8 -5 0 0
sb:solution	0 -7 10 0 0 0
sb:some	14 0 -8 0 -5 0
sb:something	1 -24 21 -3 6 0
sb:soon	0 10 -5 0 0 0
sb:south	0 -11 4 7 0 0
sb:southeast	0 9 -9 0 0 0
sb:soybean	11 5 -22 -7 3 0
sb:soybean ,	-1 0 -13 0 14 0
sb:soybean future	9 -5 -3 0 0 0
sb:spare	0 9 -11 0 0 0
sb:speak	16 1 -19 0 -10 -1
sb:speak by	0 6 -14 0 -1 0
sb:speak of	-7 10 0 0 0 0
sb:speak on	8 3 -13 0 -1 0
sb:speak to	13 -6 -5 0 0 0
sb:speak with	5 1 -11 0 0 0
sb:speaking	7 -14 0 0 14 0
sb:special	-1 8 -3 0 0 0
sb:speech	-3 11 -6 0 0 0
sb:spent	-4 -1 16 -11 -11 0
sb:spent <span>	0 -14 18 0 -1 0
sb:split	0 -10 4 8 0 0
sb:split ,	0 -12 13 0 0 0
sb:spoke	35 -11 -30 -11 0 -4
sb:spoke at	-9 13 -4 0 0 0
sb:spoke by	21 -13 -17 -2 5 -1
sb:spoke of	-11 21 -9 -2 -1 0
sb:spoke on	16 -6 -2 -6 0 0
sb:spoke with	4 0 -10 4 -2 0
sb:spoken by	-11 6 -1 7 0 0
sb:sport	0 17 -16 0 0 0
sb:spring	0 -11 11 0 -1 0
sb:square	0 -18 18 0 0 0
sb:st .	0 10 -9 0 0 0
sb:staff	0 15 -17 -4 0 7
sb:stake	0 11 -10 0 0 0
sb:stake is	0 10 -10 0 0 0
sb:stand in	0 -17 5 12 0 0
sb:standstill	-2 22 -18 0 0 0
sb:standstill of	0 12 -11 0 0 0
sb:start	-3 -4 12 4 -19 -1
sb:start <day-ahead>	0 -8 0 10 -1 0
sb:start in	0 -21 21 0 0 0
sb:start on	-3 13 -4 -1 -7 0
sb:state	-5 -12 10 -7 7 -1
sb:state ,	-3 16 -8 -1 -1 0
sb:state are	0 -4 -16 11 7 0
sb:state in	10 -8 -1 0 0 0
sb:state visit	-6 -19 16 -10 9 0
sb:statement	-1 8 0 -9 -8 0
sb:statement ,	-1 -18 20 0 0 0
sb:statement after	0 -9 10 0 0 0
sb:statement on	-6 11 -6 0 0 0
sb:stay	-4 -14 0 11 14 0
sb:stay in	4 2 -24 12 1 0
sb:stay until	0 -19 20 0 0 0
sb:steel ,	0 -8 9 0 0 0
sb:steel and	-8 11 0 0 -1 0
sb:step	-4 5 -10 0 9 0
sb:still	0 10 -26 0 12 0
sb:still in	0 11 -5 0 -1 0
sb:still meet	0 9 -6 0 -1 0
sb:still to	0 -3 -8 0 11 0
sb:stock	0 20 -15 0 -2 0
sb:stockholm	-7 -17 28 -21 -5 0
sb:stockholm ,	0 -17 20 -1 0 0
sb:stockholm <day-ahead>	0 -16 17 0 0 0
sb:stockholm at	0 15 -14 0 0 0
sb:stockholm on	0 12 -8 0 0 0
sb:stockholm —	0 -13 14 0 0 0
sb:straight	0 -9 11 0 0 0
sb:strasbourg	0 -9 10 0 0 0
sb:street	0 7 -26 5 13 0
sb:strike	-5 8 0 -6 -4 0
sb:subject	-8 -5 13 0 2 0
sb:substantial	-1 10 -6 0 -1 -1
sb:substantial communication	0 19 -5 -4 -7 0
sb:substantial progress	0 -17 3 5 8 0
sb:successful	0 -3 -5 0 9 0
sb:successful framework	0 -3 -4 0 9 0
sb:successor	0 -9 11 0 0 0
sb:such	0 -11 12 -7 5 0
sb:sucre	0 8 -7 0 0 0
sb:sugar	3 -11 -1 13 0 0
sb:sugar ,	0 0 -15 15 0 0
sb:sugar pay	-2 -6 10 0 0 0
sb:suggest	-2 6 -11 0 9 0
sb:sukuna	0 -10 -2 13 0 0
sb:sum	0 20 -19 0 0 0
sb:summary	0 18 -13 0 -5 0
sb:summary of	0 21 -16 0 -5 0
sb:summit	0 0 9 -13 -4 0
sb:summit ,	0 -12 13 0 0 0
sb:summit in	8 11 -7 -6 -7 0
sb:summit of	-5 -7 9 0 2 0
sb:sunflower oil	0 9 -9 0 0 0
sb:support	0 9 -7 0 0 0
sb:supreme	0 -10 11 0 0 0
sb:surcharge	-1 18 -13 0 0 0
sb:surcharge of	0 9 -6 0 0 0
sb:suspend	-6 32 -26 -5 0 0
sb:suspend ,	0 8 -8 0 0 0
sb:suspend a	0 9 -4 0 -3 0
sb:suspend most	0 14 -13 0 0 0
sb:suspension	-8 20 -11 -1 0 0
sb:suspension of	-6 21 -13 0 0 0
sb:szeged	0 -20 20 0 0 0
sb:table	0 -3 6 -14 3 0
sb:table ,	0 11 -5 -3 0 0
sb:table :	0 11 -10 0 0 0
sb:table in	10 -8 1 0 0 0
sb:table of	0 14 -14 0 0 0
sb:table on	-1 -29 24 0 8 0
sb:table when	0 9 -7 0 0 0
sb:takahashi	10 2 -14 0 0 0
sb:take	-3 -10 4 14 -3 2
sb:take a	-13 17 -1 0 0 0
sb:take control	0 10 -8 0 0 0
sb:take effect	-5 18 -7 -5 -2 0
sb:take from	0 -8 -3 12 0 0
sb:take note	0 -9 0 11 0 0
sb:take on	0 -9 11 0 0 0
sb:take one	18 -10 -6 0 0 0
sb:take place	0 -14 8 7 -4 2
sb:take the	11 -6 -9 3 0 0
sb:take three	-14 24 -7 0 0 0
sb:talaat	0 -6 7 0 0 0
sb:talaat harb	0 -6 7 0 0 0
sb:talk	-5 -16 12 5 -4 6
sb:talk ,	-1 -7 14 -19 2 0
sb:talk ;	0 12 -12 0 0 0
sb:talk about	-7 -7 6 1 -3 8
sb:talk are	0 12 -9 -1 0 0
sb:talk between	-8 -8 16 0 -5 0
sb:talk for	0 15 -11 -2 0 0
sb:talk go	0 -20 17 0 0 6
sb:talk in	-16 -4 -1 10 7 0
sb:talk is	0 23 -31 11 0 0
sb:talk of	2 -19 15 1 0 0
sb:talk since	-1 -24 26 0 0 0
sb:talk take	0 -10 10 0 0 0
sb:talk that	0 -34 22 5 4 0
sb:talk to	9 0 -8 0 0 0
sb:talk will	0 9 -8 0 0 0
sb:talk with	-2 19 -15 -8 4 0
sb:talk would	16 -26 12 2 0 0
sb:talked	8 -24 6 -10 8 12
sb:talked about	-13 3 0 -1 8 0
sb:talked by	9 8 -22 0 0 0
sb:talked for	-10 8 0 -5 1 0
sb:talked in	0 -15 8 0 7 0
sb:talked on	20 -4 -9 0 -7 0
sb:talked with	3 -14 12 0 0 0
sb:talking	-2 -10 0 7 5 0
sb:tangier ,	0 14 -12 0 0 0
sb:tariff ,	-9 19 -10 0 0 0
sb:tariff at	0 -14 14 0 0 0
sb:tariff for	-3 14 -8 0 0 0
sb:tariff increase	10 -13 -7 9 0 0
sb:tariff of	7 -17 17 -1 -4 0
sb:tariff on	-18 -4 18 -6 -2 0
sb:tariff pause	8 -10 1 0 0 0
sb:tariff stand	0 -14 14 0 0 0
sb:tariff that	9 1 -11 0 0 0
sb:tariff truce	-10 9 2 -1 -13 0
sb:taro	0 10 -7 0 0 0
sb:te	0 10 -8 0 0 0
sb:team	-18 -21 8 35 -17 -3
sb:team ,	1 -17 16 1 -1 0
sb:team had	0 -7 8 0 0 0
sb:team of	0 -13 21 -10 0 0
sb:team would	-8 0 -9 18 -2 0
sb:technical	-9 -12 17 -4 0 5
sb:technical team	0 -7 9 0 0 0
sb:telegram	0 12 -11 0 0 0
sb:telephone	45 -15 -42 0 -15 -5
sb:telephone ,	8 -1 -6 0 0 0
sb:telephone conversation	22 -13 -7 0 -2 0
sb:telephone for	16 -4 -9 -1 0 0
sb:telephone on	23 3 -27 1 -16 0
sb:telephone with	1 -14 -1 7 7 0
sb:telephoned	34 -32 -1 0 -2 0
sb:telephoned with	26 -23 -4 0 0 0
sb:television	-18 27 -26 -10 15 0
sb:television on	0 7 -9 0 1 0
sb:television station	0 9 -7 0 0 0
sb:tell	5 -3 -1 7 -3 -7
sb:tell <organisation>	-5 6 -8 9 -1 0
sb:tell <person>	15 0 -14 -7 8 0
sb:tell <quality>	0 -18 22 0 -3 0
sb:tell a	-15 21 -15 8 -9 0
sb:tell an	0 11 -11 0 0 0
sb:tell by	0 -9 0 11 0 0
sb:tell fox	0 11 -13 -1 1 0
sb:tell his	12 -13 3 -1 0 0
sb:tell me	-12 7 1 0 0 0
sb:tell on	9 -9 0 0 0 0
sb:tell reporter	-6 -18 16 8 5 0
sb:tell that	0 11 -8 0 0 0
sb:tell the	9 -1 0 -15 2 0
sb:tell to	0 -14 7 8 0 0
sb:tell us	-5 20 -20 6 0 0
sb:temporary	0 12 -9 0 0 0
sb:ten	-14 -11 0 11 12 0
sb:ten minute	-13 0 0 -2 13 0
sb:ten past	0 -16 0 14 0 0
sb:term end	0 -13 13 0 0 0
sb:term of	0 2 -13 -1 10 0
sb:term on	0 11 -9 0 0 0
sb:text	-14 1 9 0 -11 0
sb:th	0 -15 4 12 0 0
sb:than <level>	0 -19 19 0 0 0
sb:than <span>	3 8 -10 0 0 0
sb:than a	0 -9 9 0 0 0
sb:than five	0 -6 11 -2 0 0
sb:than on	0 -10 10 0 0 0
sb:than two	-4 11 -1 -3 -7 0
sb:thank	0 -13 16 0 0 0
sb:thanked	-1 12 -8 0 0 0
sb:that	-1 1 -11 13 1 4
sb:that 's	-2 -24 24 -4 7 0
sb:that ,	0 5 -24 7 7 0
sb:that <name>	0 13 -12 4 -11 0
sb:that <person>	30 -9 -24 -6 19 0
sb:that <quality>	8 -3 0 0 -1 0
sb:that a	-2 -8 15 -2 0 0
sb:that all	0 12 -9 0 0 0
sb:that and	0 -17 15 0 0 0
sb:that begin	0 -10 15 -2 0 0
sb:that both	1 -2 -4 11 -5 0
sb:that come	0 15 -11 -1 0 0
sb:that date	0 1 -8 0 9 0
sb:that day	5 -16 12 0 0 0
sb:that delegation	0 -7 11 -1 0 0
sb:that duty	0 -12 13 0 0 0
sb:that end	-1 -3 14 -7 -5 0
sb:that everybody	0 -11 12 0 0 0
sb:that for	9 -6 -2 0 0 0
sb:that from	0 15 -12 -4 0 0
sb:that go	0 10 -7 0 0 0
sb:that had	0 22 -16 -2 -1 0
sb:that have	16 -9 -9 0 0 0
sb:that in	0 -11 13 0 0 0
sb:that is	-9 7 -3 9 -12 0
sb:that it	0 13 -18 8 -7 0
sb:that lapse	0 -9 9 0 0 0
sb:that last	0 9 -8 0 0 0
sb:that leave	0 -6 8 0 0 0
sb:that mr	-8 22 -3 0 -12 0
sb:that nobody	0 -9 11 0 0 0
sb:that of	0 10 -20 9 0 0
sb:that on	1 9 -11 0 0 0
sb:that start	0 13 -8 0 -5 0
sb:that the	0 11 0 -10 -13 0
sb:that their	-13 14 -12 6 0 0
sb:that there	-1 6 -16 -4 3 8
sb:that they	9 -17 22 -6 -13 0
sb:that thi	0 2 -12 -5 10 0
sb:that time	10 -13 -8 15 -2 0
sb:that was	-5 -12 8 3 10 0
sb:that were	0 8 -4 0 0 0
sb:that what	-1 9 -4 0 0 0
sb:that will	0 -9 2 7 0 0
sb:that would	-13 11 -4 -1 2 0
sb:the	-9 3 2 3 8 -13
sb:the <day-ahead>	9 0 -16 2 5 0
sb:the <name>	-3 0 8 -7 -10 -11
sb:the <number>	-2 32 -39 9 -1 0
sb:the <office>	9 -16 11 0 -9 -14
sb:the <organisation>	-34 25 -13 -2 7 -2
sb:the <person>	0 4 -2 -24 15 -5
sb:the <quality>	-23 1 8 1 0 0
sb:the <seat>	-3 -33 -15 19 55 -3
sb:the <span>	0 -10 0 4 6 0
sb:the absence	0 -13 13 0 0 0
sb:the additional	0 16 -13 0 0 0
sb:the afternoon	0 -3 -7 13 0 0
sb:the agenda	-1 -22 0 19 6 0
sb:the agreement	0 22 -20 10 -15 0
sb:the aim	0 -10 11 0 0 0
sb:the airport	0 18 -16 0 0 0
sb:the akasaka	0 -9 12 0 -1 0
sb:the apec	6 23 -28 -7 3 0
sb:the asean	0 19 -6 0 -17 0
sb:the autumn	0 17 -15 0 0 0
sb:the bell	-8 9 0 0 0 0
sb:the biggest	0 -8 9 0 0 0
sb:the busan	0 -20 21 0 0 0
sb:the calendar	-1 12 -9 0 0 0
sb:the call	13 -11 1 -3 0 0
sb:the certificate	-5 -13 10 0 0 8
sb:the change	0 11 -10 0 0 0
sb:the chip	-3 9 -2 0 0 0
sb:the clock	-4 14 -7 0 0 0
sb:the close	0 -18 22 -1 0 0
sb:the consent	0 11 -7 -1 0 0
sb:the control	-6 14 -6 0 0 0
sb:the date	-1 -18 15 -1 9 0
sb:the day	-5 13 -2 -1 -7 0
sb:the deadline	-3 15 -8 0 0 0
sb:the deal	0 20 -14 -3 -6 0
sb:the decree	0 13 -11 0 0 0
sb:the delegation	0 -16 2 17 -3 0
sb:the deputy	0 -15 0 0 0 14
sb:the detail	0 5 -2 4 -10 0
sb:the double	0 -10 10 0 0 0
sb:the economic	0 -6 0 -3 11 0
sb:the edge	0 -14 15 0 0 0
sb:the eleventh	0 -12 13 0 0 0
sb:the end	6 -26 20 2 -6 0
sb:the euro	14 -14 0 0 0 0
sb:the eve	0 16 -11 -3 -2 0
sb:the evening	14 -14 -24 18 3 0
sb:the export	3 3 -11 -4 0 7
sb:the extension	5 -19 19 -3 -1 0
sb:the extra	0 -17 18 0 0 0
sb:the fact	0 -11 12 0 0 0
sb:the ferry	0 9 -12 3 0 0
sb:the first	2 31 -19 -27 -5 -1
sb:the four	0 9 -6 0 0 0
sb:the fourth	12 -17 8 5 -4 0
sb:the freeze	0 13 -8 0 0 0
sb:the fringe	0 -9 5 0 5 0
sb:the g	-1 11 -7 0 -4 0
sb:the geneva	-3 -14 14 4 0 0
sb:the ground	0 15 -11 2 -8 0
sb:the harbour	0 -9 11 0 0 0
sb:the harvest	-6 11 -1 0 0 0
sb:the highest	4 7 -9 0 0 0
sb:the honour	0 18 -16 0 0 0
sb:the hotel	0 10 -8 0 0 0
sb:the house	8 5 -10 0 0 0
sb:the ice	-3 0 -9 -2 14 0
sb:the inquiry	0 -6 9 0 0 0
sb:the investigation	0 -16 17 0 0 0
sb:the invitation	0 -9 14 0 -4 0
sb:the joint	-3 -13 19 -2 0 0
sb:the kind	0 8 -8 0 0 0
sb:the largest	0 10 -8 0 0 0
sb:the last	-6 -2 14 0 -16 0
sb:the law	0 -11 3 -1 8 0
sb:the leader	2 -32 15 -2 25 0
sb:the levy	0 -14 14 0 0 0
sb:the lower	0 12 -10 0 0 0
sb:the margin	0 -12 7 0 6 0
sb:the matter	5 -16 3 -1 -1 12
sb:the meet	2 -10 15 -9 -5 0
sb:the member	-3 12 -6 0 0 0
sb:the memorandum	0 -20 12 0 10 0
sb:the minute	-1 12 -9 0 0 0
sb:the mountain	0 -4 -8 11 0 0
sb:the negotiation	6 -10 6 0 0 0
sb:the new	0 3 -12 1 8 0
sb:the next	5 0 -7 18 -25 -5
sb:the north	0 13 -12 0 0 0
sb:the northern	-7 25 -18 0 0 0
sb:the old	-8 -13 16 7 0 0
sb:the operator	0 13 -12 0 0 0
sb:the opposition	-1 16 -11 0 0 0
sb:the order	4 -32 33 0 -5 0
sb:the outcome	1 -11 11 -1 0 0
sb:the pair	0 -23 18 -6 7 0
sb:the pari	0 -12 16 0 -2 0
sb:the part	0 -11 11 0 0 0
sb:the party	-4 0 -1 -2 -1 9
sb:the pause	-5 16 -9 0 0 0
sb:the people	-3 -4 13 -6 -10 0
sb:the phone	19 -11 -15 5 -2 0
sb:the plane	0 -6 9 0 -1 0
sb:the present	0 14 -12 0 0 0
sb:the president	21 -28 20 -24 1 0
sb:the press	2 -6 -2 9 0 0
sb:the promise	0 -10 12 0 0 0
sb:the proposal	0 -10 11 0 0 0
sb:the protocol	0 -12 14 0 0 0
sb:the quarrel	12 -3 -10 0 0 0
sb:the quay	0 10 -8 0 0 0
sb:the question	0 -15 18 0 0 0
sb:the real	0 -10 10 0 0 0
sb:the reason	0 -10 11 0 0 0
sb:the reciprocal	0 10 -8 0 0 0
sb:the reduce	0 -9 0 9 0 0
sb:the reduction	0 -11 12 0 0 0
sb:the republic	0 -17 20 0 0 0
sb:the room	0 -21 7 16 0 0
sb:the s	7 -10 4 0 0 0
sb:the same	-3 27 -10 -18 -4 0
sb:the seat	0 16 -13 -1 0 0
sb:the second	-14 -3 15 -2 -20 -1
sb:the seventh	0 -20 18 3 0 0
sb:the sheet	0 10 -8 0 0 0
sb:the short	-10 0 12 0 0 0
sb:the sign	0 -28 22 8 0 0
sb:the signature	0 -2 10 -1 -5 0
sb:the sixth	-9 -4 3 6 -1 0
sb:the special	0 -9 10 0 0 0
sb:the spring	0 -14 11 1 0 0
sb:the standstill	0 25 -22 0 0 0
sb:the state	-5 19 -36 -3 22 0
sb:the statement	0 21 -16 0 -3 0
sb:the step	0 0 0 -9 9 0
sb:the sum	0 8 -7 0 0 0
sb:the summit	-4 -12 16 -2 0 0
sb:the suspension	-6 17 -10 0 0 0
sb:the table	0 -12 14 -12 5 0
sb:the talk	-6 -15 16 0 0 -1
sb:the tariff	-8 -7 7 0 8 0
sb:the team	0 -17 4 14 -2 0
sb:the technical	0 -10 11 0 0 0
sb:the telephone	11 2 -16 0 -4 0
sb:the term	-4 -9 6 0 11 0
sb:the text	-5 -3 14 -6 -8 0
sb:the thing	0 11 -7 -1 0 0
sb:the third	1 -17 15 4 -8 0
sb:the threat	0 -13 14 0 0 0
sb:the three	12 -27 22 -2 -3 0
sb:the tiktok	15 -14 6 0 -5 0
sb:the time	-4 -15 6 6 3 0
sb:the town	0 16 -12 0 0 0
sb:the trade	0 20 -16 -4 -2 0
sb:the transfer	0 11 -8 0 0 0
sb:the trip	0 -13 0 0 13 0
sb:the truce	-32 6 0 12 -5 0
sb:the two	13 -30 7 6 7 12
sb:the understanding	2 -14 17 -4 -1 0
sb:the utility	0 9 -8 0 0 0
sb:the very	0 -8 10 0 0 0
sb:the visit	0 -30 29 6 -11 0
sb:the war	0 -10 22 -6 -10 0
sb:the water	0 23 -22 0 0 0
sb:the week	-2 14 -6 -5 0 0
sb:the whole	0 9 -5 0 0 0
sb:the window	0 11 -8 0 0 0
sb:the winter	0 -8 10 0 0 0
sb:the word	0 -8 9 0 0 0
sb:the world	7 10 -13 -3 -2 0
sb:their	0 -4 -10 8 15 0
sb:their <office>	-3 -30 22 9 0 0
sb:their <organisation>	0 15 -14 0 0 0
sb:their agreement	0 10 -8 0 0 0
sb:their country	0 -7 -6 0 15 0
sb:their fifth	0 0 -3 -7 12 0
sb:their first	7 -28 10 0 11 0
sb:their last	0 -7 11 0 0 0
sb:their leader	-9 7 1 -2 0 0
sb:their meet	0 -13 17 0 -8 0
sb:their own	0 0 -8 -4 13 0
sb:their president	-5 6 -21 13 6 0
sb:their second	-3 0 -5 11 0 0
sb:their sixth	-2 10 0 -11 0 0
sb:their tariff	-4 -6 19 -2 -9 0
sb:their team	-15 0 0 17 -2 0
sb:their third	-11 2 10 -14 0 0
sb:their trade	11 -6 -9 1 6 0
sb:their way	0 -7 9 0 0 0
sb:them	-12 -9 1 3 15 6
sb:them ,	0 -11 3 8 0 0
sb:them at	2 -13 0 0 0 9
sb:them in	-8 12 -10 6 0 0
sb:them on	0 0 -8 0 10 0
sb:them to	0 -18 11 -2 12 0
sb:then	5 -9 12 -6 -11 0
sb:then come	7 -14 6 0 0 0
sb:then the	-9 -10 21 0 -4 0
sb:then we	0 11 -10 0 0 0
sb:there	-11 5 -6 -1 6 4
sb:there ,	-2 -2 10 -8 -1 0
sb:there are	0 12 -21 5 0 0
sb:there from	0 -12 14 0 0 0
sb:there had	0 -1 -1 -12 0 12
sb:there have	0 10 -7 0 0 0
sb:there is	0 9 -8 -6 0 0
sb:there on	-12 -12 12 5 0 0
sb:there was	14 -1 -33 5 13 0
sb:there will	-1 23 -11 -6 -7 0
sb:these are	-1 -21 23 0 0 0
sb:they	21 -22 11 -5 9 -23
sb:they agree	3 19 -26 11 -6 0
sb:they are	-5 -6 -4 -11 23 0
sb:they come	0 8 -16 8 0 0
sb:they did	17 -11 -3 0 0 0
sb:they do	10 -3 -7 0 0 0
sb:they go	-11 -8 21 -3 -5 0
sb:they had	-7 -6 12 -7 5 0
sb:they have	7 -13 18 -15 -3 0
sb:they leave	0 -22 23 0 0 0
sb:they make	11 -10 0 0 0 0
sb:they meet	-1 -1 0 -15 14 0
sb:they reach	7 7 -19 0 4 0
sb:they say	8 -11 -5 8 0 0
sb:they speak	-16 16 0 0 0 0
sb:they spoke	17 -5 -13 0 0 0
sb:they start	0 -9 -1 17 -3 0
sb:they talk	0 15 -14 0 0 0
sb:they talked	-3 -15 18 0 0 0
sb:they want	0 -2 8 -2 0 0
sb:they were	-10 25 -13 -2 -1 0
sb:they will	16 -27 10 17 -10 -1
sb:they would	3 14 -26 -10 10 0
sb:they'd	0 14 -13 0 0 0
sb:they'll	-14 0 -6 12 9 0
sb:they're	15 -26 1 14 -6 0
sb:thi	10 -10 12 -8 -3 -7
sb:thi ,	-9 -7 13 0 0 0
sb:thi is	0 -7 11 0 0 0
sb:thi month	0 0 -14 12 0 0
sb:thi to	-2 10 -2 -1 0 0
sb:thi was	8 -4 4 -9 0 0
sb:thi week	12 -18 17 0 -9 0
sb:thi will	8 -8 -10 0 10 -1
sb:thing	0 17 -9 -3 -4 0
sb:think it	0 -10 12 0 0 0
sb:think that	10 -1 -5 -1 0 0
sb:third	-6 -1 14 -9 -21 -6
sb:third ,	5 -21 16 0 0 0
sb:third and	0 -20 21 0 0 0
sb:third day	0 13 -18 6 0 0
sb:third is	0 -12 12 0 0 0
sb:third round	-4 6 5 -22 -1 0
sb:thread ,	0 -11 12 0 0 0
sb:threat	0 -10 14 0 0 0
sb:threat of	0 -11 12 0 0 0
sb:threaten	-14 20 -9 0 1 0
sb:threaten with	-7 9 0 0 0 0
sb:three	5 5 -5 -7 -2 -1
sb:three ,	0 22 -19 0 0 0
sb:three -	1 -10 9 0 0 0
sb:three <office>	0 -12 11 0 0 0
sb:three and	0 26 -22 0 -1 0
sb:three country	0 12 -10 0 0 0
sb:three hour	0 3 -10 6 0 0
sb:three of	0 15 -13 0 0 0
sb:three round	-5 -8 16 -3 0 0
sb:through	8 -13 9 -6 4 0
sb:through <number>	0 -6 -3 0 9 0
sb:thu	11 3 -15 0 0 0
sb:thursday	2 -18 2 6 19 0
sb:thursday ,	-6 -5 -15 10 21 0
sb:tianjin	0 6 7 0 -15 0
sb:ticker	0 -9 10 0 0 0
sb:tiktok	9 -11 17 -14 -6 0
sb:tiktok ,	12 -11 3 0 0 0
sb:tiktok and	0 7 -12 -1 3 0
sb:tiktok deal	22 -13 8 0 -18 0
sb:tile	10 -6 -3 0 0 0
sb:time	15 -12 -8 8 3 -1
sb:time ,	12 0 -7 -4 0 0
sb:time for	0 13 -12 0 0 0
sb:time on	0 0 -6 0 10 0
sb:time since	3 -15 15 -2 0 0
sb:time that	0 -13 17 0 -1 0
sb:time the	11 -14 -13 21 -5 0
sb:time thi	0 -2 -5 8 0 0
sb:to <day-ahead>	-14 13 -7 3 0 0
sb:to <day-gone>	8 1 -8 0 0 0
sb:to <level>	-16 -5 2 7 0 7
sb:to <name>	0 -5 -13 -2 22 0
sb:to <number>	-15 -13 15 12 -3 0
sb:to <office>	0 13 -6 -3 -4 0
sb:to <organisation>	0 11 -8 0 0 0
sb:to <person>	14 -7 -2 -2 0 0
sb:to <seat>	-14 -6 31 -13 -31 4
sb:to a	0 22 -14 -3 -13 0
sb:to about	0 -8 9 0 0 0
sb:to an	0 14 -11 -3 0 0
sb:to approve	0 11 -11 0 0 0
sb:to be	-27 18 -9 -1 0 2
sb:to call	10 -5 -5 0 0 0
sb:to carry	5 9 -10 -1 -1 0
sb:to come	-5 3 -14 7 7 0
sb:to confirm	13 -16 4 0 -2 0
sb:to continue	-1 9 -3 0 -1 0
sb:to do	-4 9 -2 -1 0 0
sb:to end	16 -16 -1 14 -7 0
sb:to expect	0 17 -15 0 0 0
sb:to fentanyl	0 -13 15 0 0 0
sb:to finish	0 -7 9 0 0 0
sb:to follow	0 -10 12 0 0 0
sb:to geneva	0 -28 30 0 0 0
sb:to go	0 5 3 -10 -7 0
sb:to have	-11 23 -11 -4 -2 0
sb:to his	-1 5 -22 7 11 0
sb:to hold	12 -36 28 -7 0 0
sb:to invest	0 15 -5 0 -4 0
sb:to its	0 7 -6 0 0 0
sb:to keep	16 -11 -24 0 10 7
sb:to leave	-4 23 -16 0 0 0
sb:to lower	0 10 -2 0 -5 0
sb:to meet	-15 -9 6 3 4 6
sb:to midnight	0 -10 13 -1 0 0
sb:to move	-2 -8 12 0 0 0
sb:to mr	11 -6 -12 0 6 0
sb:to open	0 14 -13 0 0 0
sb:to our	0 9 -8 0 0 0
sb:to prolong	9 -17 12 0 0 0
sb:to propose	0 16 -14 0 0 0
sb:to put	9 -10 -2 0 6 0
sb:to rise	-8 -15 12 8 0 0
sb:to say	0 5 -22 -1 13 0
sb:to scott	0 10 -6 0 -2 0
sb:to sign	-2 -4 -1 0 12 0
sb:to sit	0 10 -19 0 10 0
sb:to speak	12 -9 1 0 -2 0
sb:to start	0 -4 11 -4 -2 0
sb:to suspend	0 12 -9 0 0 0
sb:to talk	27 -27 -4 3 1 0
sb:to the	-8 -5 11 -3 1 -2
sb:to their	0 -5 8 0 0 0
sb:to travel	0 -4 -1 0 10 0
sb:to visit	-3 -8 12 0 0 0
sb:to wait	7 -12 -1 8 0 0
sb:to work	0 8 -16 0 5 0
sb:tokyo	0 6 -10 0 5 0
sb:tomatoe	0 -12 13 0 0 0
sb:too	-4 -18 13 -5 13 0
sb:too ,	-9 -1 11 0 0 0
sb:top	-2 -11 9 -1 7 0
sb:top of	0 -2 -1 0 8 0
sb:topic when	0 5 -10 0 4 0
sb:touch	-6 0 -11 14 0 0
sb:touched	14 -9 -5 0 0 0
sb:tour	0 9 -5 0 -1 0
sb:town	-2 -13 13 3 0 0
sb:toy	0 9 -6 0 0 0
sb:trade	33 -13 -4 -22 14 13
sb:trade ,	1 18 -22 -10 6 0
sb:trade agreement	8 15 -18 -2 -4 0
sb:trade and	0 14 -21 0 -2 12
sb:trade boss	-4 -6 0 10 0 0
sb:trade chief	7 -15 9 0 0 0
sb:trade commissioner	18 -23 17 -10 -1 0
sb:trade deal	0 2 -4 -14 9 0
sb:trade envoy	0 -10 13 0 0 0
sb:trade in	10 -8 -2 0 5 0
sb:trade minister	12 -3 -8 10 -9 0
sb:trade ministry	9 -10 4 -2 0 0
sb:trade negotiation	0 19 -16 0 0 0
sb:trade representative	-6 -12 10 -9 2 10
sb:trade secretary	-1 -11 17 -3 0 0
sb:trade talk	0 -7 12 -10 0 0
sb:trade truce	-8 4 -14 4 10 0
sb:trade war	-1 -9 2 0 8 0
sb:trade with	0 -12 14 0 0 0
sb:trader	9 2 -11 0 0 0
sb:train	0 -9 1 8 0 0
sb:transaction	0 -3 -4 0 9 0
sb:transcript	-4 10 -6 0 0 0
sb:transcript ,	0 13 -11 0 0 0
sb:transfer	-2 19 -13 0 0 0
sb:transit	0 -10 11 0 0 0
sb:travel	2 -10 0 0 7 0
sb:travel to	4 -13 0 1 8 0
sb:treasury	-4 0 -2 9 -2 0
sb:treasury secretary	-4 -3 0 10 -2 0
sb:trieste	0 -2 -5 10 0 0
sb:trieste on	0 -14 15 0 0 0
sb:trip	-2 -22 2 -3 27 0
sb:trip to	-3 -13 2 -2 17 0
sb:tromsø on	0 -11 12 0 0 0
sb:truce	-13 9 -2 6 -1 -6
sb:truce agree	0 9 -12 0 0 0
sb:truce by	0 -3 -5 0 10 0
sb:truce conclude	0 -13 14 0 0 0
sb:truce end	0 -10 8 4 0 0
sb:truce has	0 11 -8 0 0 0
sb:truce hold	0 -12 12 0 0 0
sb:truce in	-12 -11 22 -2 -1 0
sb:truce of	0 14 -12 0 0 0
sb:truce on	6 -22 18 0 0 0
sb:truce run	0 -1 -11 15 0 0
sb:truce that	-1 18 -8 -3 -9 0
sb:truce they	0 9 -8 0 0 0
sb:truce to	6 -9 4 0 0 0
sb:truce was	-1 -14 -5 15 9 0
sb:truce with	13 -9 3 0 -7 0
sb:truce would	0 -9 10 0 0 0
sb:truck	9 -4 -3 0 0 0
sb:trump	0 -1 5 -9 0 0
sb:trump has	-2 -11 15 0 0 0
sb:trump sign	0 11 -9 0 0 0
sb:truth	5 15 -9 -5 -12 0
sb:truth social	6 12 -7 -3 -11 0
sb:try	2 -14 15 0 0 0
sb:tue	0 0 -10 10 0 0
sb:tuesday	2 -13 15 -3 0 0
sb:tuni	0 10 -10 0 0 0
sb:turku	0 -9 11 0 0 0
sb:turn	0 5 -14 6 0 0
sb:turnberry	-2 -30 36 0 -8 0
sb:turnberry ,	0 -21 24 0 0 0
sb:turnberry on	0 -17 18 0 0 0
sb:turned	0 12 -12 0 0 0
sb:twelve	0 11 -9 0 0 0
sb:twice	14 11 -17 -5 0 0
sb:twice ,	0 12 -10 0 0 0
sb:two	13 -13 -3 -5 4 14
sb:two <office>	10 -7 -6 9 -1 0
sb:two <quality>	0 -8 0 0 10 0
sb:two agree	0 -7 -2 0 11 0
sb:two and	0 -11 11 0 0 0
sb:two are	17 -21 14 -9 -7 0
sb:two club	-11 33 -25 0 0 0
sb:two country	-21 -1 18 -10 -11 7
sb:two government	0 -12 15 3 -7 0
sb:two had	14 -16 -19 3 16 0
sb:two have	0 -16 17 0 0 0
sb:two head	12 -27 -12 10 18 0
sb:two hour	9 3 -7 -9 1 0
sb:two in	0 12 -12 0 0 0
sb:two last	0 -11 10 0 0 0
sb:two leader	-9 4 6 -6 0 0
sb:two men	4 -2 7 -2 -11 0
sb:two more	0 -11 12 0 0 0
sb:two neighbour	0 11 -11 0 0 0
sb:two of	0 -29 33 -3 0 0
sb:two order	0 10 -3 0 -4 0
sb:two paper	0 -10 11 0 0 0
sb:two president	0 -3 -7 -11 15 4
sb:two round	-7 16 -8 0 0 0
sb:two side	10 4 -13 7 -18 2
sb:two spoke	6 -11 3 0 0 0
sb:two was	0 8 -8 0 0 0
sb:two will	6 -14 7 -3 7 0
sb:under	3 2 1 1 -22 0
sb:under <person>	0 -26 30 -1 -1 0
sb:under a	17 -18 11 0 -6 0
sb:under the	0 23 -18 -3 -1 0
sb:understanding	1 -15 19 -6 -1 0
sb:understanding reach	0 -13 14 0 0 0
sb:understood	0 4 -12 8 0 0
sb:union	0 13 -10 0 0 0
sb:until	-22 17 -5 5 -10 3
sb:until <day-ahead>	4 -1 -1 11 -15 0
sb:until a	0 -15 16 0 0 0
sb:until last	0 10 -9 0 0 0
sb:until the	-2 8 -19 -2 14 0
sb:until then	0 -11 11 0 0 0
sb:until there	0 -9 9 0 0 0
sb:up	-7 3 -9 0 14 0
sb:up ,	-5 13 -6 0 0 0
sb:up :	0 -8 9 0 0 0
sb:up a	10 0 -4 -6 0 0
sb:up again	0 -13 4 0 9 0
sb:up at	0 -11 0 12 0 0
sb:up by	-11 7 -5 0 4 4
sb:up for	0 11 -9 0 0 0
sb:up in	-8 -11 17 0 -3 0
sb:up their	0 -1 -19 5 14 0
sb:up to	-3 16 -12 -1 0 0
sb:urgent	0 8 -5 0 0 0
sb:us	-8 18 -18 10 -2 0
sb:use	-3 -1 8 -2 -1 0
sb:use the	0 -6 10 -1 0 0
sb:used	-4 -7 14 0 -4 0
sb:utility	0 9 -8 0 0 0
sb:valid	0 13 -12 0 0 0
sb:valparaíso	-1 -23 15 13 0 0
sb:valparaíso ,	0 -25 13 14 0 0
sb:vancouver	0 11 -10 0 0 0
sb:vanilla	10 -19 11 0 0 0
sb:version	-5 14 -8 0 0 0
sb:very	-15 10 1 -16 1 0
sb:very good	-11 16 4 -5 -12 0
sb:very successful	0 -3 -5 0 9 0
sb:vessel that	0 -10 11 0 0 0
sb:veterinarian	0 -9 10 0 0 0
sb:vice	0 4 -10 6 -8 10
sb:vice -	0 -2 -10 12 1 0
sb:vice minister	0 -13 0 0 0 11
sb:vice premier	0 13 -4 0 -12 0
sb:video	36 -25 -39 -2 -4 20
sb:video call	8 3 -13 0 0 0
sb:video conference	7 -12 -7 0 0 9
sb:video link	15 -13 -3 0 0 1
sb:video on	7 10 -25 -6 -8 10
sb:vigo	0 -13 13 0 0 0
sb:village	-4 -9 14 0 0 0
sb:visa	0 10 -10 0 0 0
sb:visit	-23 -5 18 -6 -2 -1
sb:visit ,	0 -3 12 -3 -9 0
sb:visit <seat>	-5 -9 18 0 -8 0
sb:visit of	0 -13 23 0 -8 0
sb:visit to	-5 0 2 -12 4 0
sb:visited	0 -12 -5 -2 10 11
sb:visited <seat>	0 -7 11 0 0 0
sb:voice	-2 -6 13 -2 0 0
sb:void	0 -20 20 0 0 0
sb:vote	-3 12 -5 0 0 0
sb:vote on	0 11 -8 0 0 0
sb:vote to	0 -12 12 0 0 0
sb:wage	0 20 -18 0 0 0
sb:wage talk	0 9 -9 0 0 0
sb:wait	0 -1 0 10 -8 0
sb:walked	3 0 4 -10 0 0
sb:walked out	4 0 1 -9 0 0
sb:wall	0 16 -14 0 0 0
sb:wall street	0 14 -12 0 0 0
sb:wang wentao	0 -4 9 0 0 0
sb:want	-17 3 6 -9 0 0
sb:want to	-11 7 6 -11 -5 0
sb:war ,	0 11 -15 6 0 0
sb:war in	0 0 13 -6 -10 0
sb:warn on	0 -6 9 0 0 0
sb:warsaw	0 -9 10 0 0 0
sb:was	2 -5 0 4 10 -22
sb:was "	0 10 0 -1 -5 0
sb:was <level>	0 10 -9 0 0 0
sb:was <person>	-15 26 -11 0 -2 0
sb:was a	0 3 -13 7 0 0
sb:was agree	10 -21 23 -3 -9 0
sb:was an	-1 17 -6 -2 0 0
sb:was announce	-1 -21 0 12 11 0
sb:was ask	-3 14 -8 0 0 0
sb:was at	0 14 -11 0 0 0
sb:was due	21 -4 0 6 -23 0
sb:was expect	0 0 10 -5 -2 0
sb:was given	0 -9 10 0 0 0
sb:was in	-13 -7 15 -20 6 0
sb:was negotiate	0 -12 13 0 0 0
sb:was no	-2 3 -13 0 11 0
sb:was not	4 -19 13 -1 5 0
sb:was on	-3 -13 20 -1 -2 0
sb:was open	0 9 -8 0 0 0
sb:was plan	7 -17 10 0 0 0
sb:was prepare	0 7 -11 10 -7 0
sb:was prolong	0 16 -14 0 0 0
sb:was publish	0 8 -7 0 0 0
sb:was put	-1 -9 14 0 0 0
sb:was reach	0 8 -3 -4 0 0
sb:was take	0 -14 15 0 0 0
sb:was tell	9 -24 9 10 0 0
sb:was the	15 0 -7 -4 2 0
sb:was their	-9 -7 10 0 6 0
sb:was to	9 20 -29 15 -11 0
sb:was worked	0 -12 14 0 0 0
sb:watch	0 14 -9 0 0 0
sb:water	0 18 -23 8 0 0
sb:water on	0 0 -9 10 0 0
sb:way	-7 -9 29 -15 -10 0
sb:way ,	4 -18 15 0 0 0
sb:way for	-6 9 0 0 0 0
sb:way to	0 -17 25 -3 -2 0
sb:we	-6 -3 15 -18 -9 10
sb:we agree	0 6 -9 0 0 0
sb:we are	-9 32 -19 -2 -1 0
sb:we avoid	11 -10 0 0 0 0
sb:we can	0 17 -15 0 0 0
sb:we did	0 10 -8 0 0 0
sb:we had	-9 -9 17 0 -1 0
sb:we have	-13 -19 25 -2 1 0
sb:we know	-6 9 -6 2 0 0
sb:we make	0 -21 23 0 0 0
sb:we meet	0 -11 6 0 0 8
sb:we shall	4 12 -13 -3 -1 0
sb:we sit	0 -8 10 0 0 0
sb:we think	10 -16 6 0 0 0
sb:we want	0 -9 9 0 0 0
sb:we were	0 17 -15 0 0 0
sb:we will	-7 5 -13 0 14 0
sb:we write	0 22 -21 0 0 0
sb:we'd	0 -10 -9 0 18 0
sb:wed	0 1 -13 10 0 0
sb:wednesday	-20 -5 14 -2 0 0
sb:week	-2 -11 6 0 13 -4
sb:week 's	0 -3 -12 0 20 0
sb:week ,	17 -1 -21 5 9 0
sb:week :	0 -7 9 0 0 0
sb:week ahead	0 11 -10 0 0 0
sb:week and	-6 21 -10 -1 -3 0
sb:week for	0 -28 24 -3 8 0
sb:week of	-10 9 -3 3 -1 0
sb:week that	-1 6 5 -2 -9 0
sb:weekly	-1 27 -19 -7 0 0
sb:welcome	0 -4 9 0 -1 0
sb:welcome the	0 -10 11 0 0 0
sb:welcomed	-2 15 -9 0 0 0
sb:well ,	0 -14 9 0 0 7
sb:wellington	14 -18 4 0 0 0
sb:wentao	0 -4 9 0 0 0
sb:were	-5 6 -4 2 -12 5
sb:were at	0 11 -10 0 0 0
sb:were hold	0 -18 15 0 0 0
sb:were on	0 0 -22 20 0 0
sb:were sign	0 15 -14 0 0 0
sb:were still	0 16 -15 0 0 0
sb:were to	12 -22 10 -11 3 9
sb:what	-1 7 3 -1 -31 -6
sb:what 's	-3 9 -4 0 0 0
sb:what <name>	0 -24 11 7 7 0
sb:what <person>	17 -10 4 -3 -7 0
sb:what both	-3 -17 20 0 0 0
sb:what change	0 16 -14 0 0 0
sb:what come	9 16 -21 0 0 0
sb:what did	14 -24 13 0 0 0
sb:what hang	0 -13 13 0 0 0
sb:what happen	0 15 -11 0 0 0
sb:what happened	0 -26 28 0 0 0
sb:what he	-5 11 -1 0 0 0
sb:what is	1 -11 0 12 0 0
sb:what our	0 -13 13 0 0 0
sb:what president	0 11 -11 0 0 0
sb:what the	-5 29 -21 -5 -2 0
sb:what they	5 27 -31 -4 -1 0
sb:what to	0 22 -19 0 -1 0
sb:what was	0 -8 10 0 -1 0
sb:what will	0 -15 19 -2 0 0
sb:what would	0 -19 20 0 0 0
sb:what you	-2 10 -5 0 0 0
sb:wheat	0 7 -4 0 0 0
sb:when	-6 -12 2 -2 22 -4
sb:when <name>	0 -4 9 -2 0 0
sb:when <person>	0 -23 0 3 24 0
sb:when do	0 11 -6 0 0 0
sb:when he	7 -5 -10 4 5 0
sb:when the	-13 -8 14 3 -1 0
sb:when they	3 10 -19 -12 15 0
sb:where	-18 -12 16 3 0 -1
sb:where <name>	0 -5 12 -7 0 0
sb:where <person>	0 7 -10 2 1 0
sb:where the	-2 -21 19 7 -2 0
sb:where they	0 -4 9 -1 0 0
sb:where we	0 9 -8 0 0 0
sb:whether he	0 21 -4 -1 -15 0
sb:which <quality>	0 26 -23 0 0 0
sb:which begin	0 -19 3 16 0 0
sb:which both	0 -11 13 0 0 0
sb:which each	0 15 -13 0 0 0
sb:which fall	0 -13 13 0 0 0
sb:which go	0 -5 -5 12 0 0
sb:which had	0 15 -12 0 0 0
sb:which i	0 -18 20 0 0 0
sb:which is	-4 7 -7 0 5 0
sb:which it	0 12 -8 0 0 0
sb:which meet	0 21 -17 0 0 0
sb:which must	0 -8 9 0 0 0
sb:which opened	0 -25 26 0 0 0
sb:which pay	0 -8 13 0 -3 0
sb:which start	0 -12 12 0 0 0
sb:which the	7 -22 2 4 14 0
sb:which there	0 11 -10 0 0 0
sb:which they	0 28 -27 0 0 0
sb:which was	8 11 -15 0 -2 0
sb:which were	0 -17 18 0 0 0
sb:which would	0 15 -13 0 0 0
sb:whisper	-1 10 0 -4 0 0
sb:who also	0 6 -12 0 4 0
sb:who arrived	-1 13 -6 0 -2 0
sb:who has	0 15 -14 0 0 0
sb:who head	-4 17 -11 0 0 0
sb:who hold	0 8 -4 0 0 0
sb:who is	-1 -20 31 -3 -9 0
sb:who led	-4 15 -8 -3 0 0
sb:who meet	-3 -3 -2 0 11 0
sb:who negotiate	0 -15 10 5 0 0
sb:who sign	0 9 -9 0 0 0
sb:who spoke	10 -2 0 0 -6 0
sb:who take	6 3 -11 0 0 0
sb:whole	0 9 -5 0 0 0
sb:whom	2 -15 8 0 8 0
sb:whose	0 -1 -10 -5 10 9
sb:whose <person>	0 -19 7 0 11 0
sb:will	10 -5 -1 2 -7 5
sb:will again	-2 -6 -10 20 -7 0
sb:will answer	0 -7 10 0 0 0
sb:will be	0 5 3 -6 -9 -1
sb:will begin	0 13 -12 0 0 0
sb:will buy	0 13 -9 0 0 0
sb:will charge	-1 -8 10 0 0 0
sb:will continue	-10 -14 8 0 0 16
sb:will discuss	0 -27 9 0 19 0
sb:will extend	-1 -11 7 0 5 0
sb:will go	3 4 -11 -10 4 5
sb:will have	-9 -8 7 -1 9 0
sb:will hold	4 9 -26 12 -9 4
sb:will leave	0 -10 -11 0 18 0
sb:will meet	-8 0 9 0 -9 0
sb:will not	6 10 -11 -8 0 0
sb:will now	0 -11 13 -1 0 0
sb:will pay	-2 -10 5 -6 13 0
sb:will receive	0 -8 10 0 0 0
sb:will run	0 12 -3 0 -8 0
sb:will see	0 -8 0 0 8 0
sb:will sign	0 4 1 0 -10 0
sb:will speak	16 -1 -11 0 0 0
sb:will still	0 23 -6 0 -16 0
sb:will talk	23 -25 8 -4 -2 0
sb:will telephone	20 -15 -7 0 0 0
sb:will the	0 -8 13 0 -3 0
sb:will they	0 10 0 0 -7 0
sb:will travel	8 -12 0 8 -4 0
sb:will try	2 -17 16 0 0 0
sb:will you	0 -11 12 0 0 0
sb:win	8 0 -12 0 0 0
sb:wind	0 -12 5 8 0 0
sb:window	0 22 -18 0 0 0
sb:wing	0 0 -13 12 0 0
sb:winner	0 17 -16 0 0 0
sb:winter ,	0 -11 12 0 0 0
sb:wish	9 9 -16 0 -7 0
sb:wish to	9 6 -14 0 -5 0
sb:with	11 1 -7 -11 14 -25
sb:with <day-ahead>	0 9 -8 0 0 0
sb:with <name>	-5 -5 12 0 0 -1
sb:with <number>	-8 11 -13 0 11 0
sb:with <person>	5 -36 24 -1 16 -1
sb:with <quality>	6 -10 15 -2 -7 0
sb:with <seat>	15 4 -14 -6 -3 -1
sb:with a	-5 10 -14 -6 14 0
sb:with an	0 7 -15 12 0 0
sb:with his	14 -19 8 -1 0 0
sb:with its	2 -11 8 0 0 0
sb:with mr	1 10 -11 0 0 0
sb:with the	-5 33 -18 -10 -12 -3
sb:with their	4 5 -11 0 0 0
sb:with what	-6 -17 22 0 0 0
sb:withdraw	0 13 -11 0 0 0
sb:within	0 11 -4 -9 -4 0
sb:within <span>	0 -10 14 0 0 0
sb:within the	0 11 -9 0 0 0
sb:without result	-7 10 -1 0 0 0
sb:won't	0 -8 10 0 0 0
sb:wool	10 7 -21 0 0 0
sb:word	-9 -7 16 -4 0 0
sb:work	-14 25 -25 -3 3 9
sb:work out	0 5 -10 0 5 0
sb:worked	0 -15 18 0 0 0
sb:worked out	0 -13 15 0 0 0
sb:worker	0 15 -13 0 0 0
sb:working	0 -28 16 9 -5 11
sb:working procedure	0 11 -11 0 0 0
sb:world	7 12 -14 -3 -2 0
sb:world 's	0 -18 20 0 0 0
sb:world trade	12 -12 0 0 0 0
sb:worth	-5 -11 12 0 4 0
sb:worth <money>	-3 20 -10 0 0 0
sb:would	1 4 -6 -1 5 -25
sb:would be	1 -20 12 7 1 -2
sb:would bring	0 -9 10 0 0 0
sb:would buy	0 -9 9 0 0 0
sb:would end	0 10 -8 0 0 0
sb:would follow	0 11 -7 0 0 0
sb:would go	5 -18 7 6 0 0
sb:would have	-1 13 -7 -11 0 0
sb:would like	0 20 -14 0 -1 0
sb:would look	0 13 -9 0 0 0
sb:would lower	0 17 -14 0 0 0
sb:would meet	0 4 -9 -11 8 0
sb:would put	-4 -3 10 0 0 0
sb:would sign	-11 16 0 0 -4 0
sb:would speak	22 -18 -2 0 0 0
sb:would still	0 -14 0 -1 19 0
sb:would take	-2 9 -10 2 0 0
sb:would travel	0 -2 11 -4 -1 0
sb:wound	0 -10 9 0 0 0
sb:wound up	0 -10 9 0 0 0
sb:wrapped	10 -11 -4 -4 5 0
sb:wrapped up	10 -11 -4 -4 5 0
sb:write	6 -2 -13 -1 12 0
sb:write ,	0 3 -15 -2 13 0
sb:write in	0 -13 16 0 0 0
sb:write of	11 -12 0 0 2 0
sb:write on	20 2 -8 0 -18 0
sb:write that	0 -18 -4 6 18 0
sb:xi	-2 11 -10 0 0 0
sb:year	-3 12 1 -15 -11 0
sb:year 's	0 13 -11 0 0 0
sb:year ,	0 18 -15 -2 0 0
sb:year and	0 -17 23 0 -5 0
sb:yet to	0 -6 9 0 0 0
sb:yield	0 -15 18 0 -1 0
sb:york	-8 5 1 -32 9 0
sb:york ,	-2 -8 -1 -4 20 0
sb:york from	0 -9 21 -5 -3 0
sb:york on	0 17 -13 -2 0 0
sb:york —	0 -12 11 -7 7 0
sb:you	1 -2 10 -13 -8 0
sb:you come	0 -10 13 -1 0 0
sb:you in	0 -14 15 0 0 0
sb:zurich	0 16 -14 0 0 0
sb:|	0 26 -23 0 0 0
sb:·	-12 2 4 0 0 0
sb:šefčovič ,	7 -9 1 0 0 0
sb:—	0 -14 12 -14 17 -2
sb:— <name>	4 -21 14 -4 9 -3
sb:— <number>	0 19 -17 0 0 0
sb:— <office>	7 17 -24 -13 13 0
sb:— <organisation>	-1 -18 22 0 0 0
sb:— <quality>	9 10 -23 6 0 0
sb:— <seat>	-10 -13 22 0 -1 0
sb:— <span>	-17 22 -8 -4 0 0
sb:— a	-21 18 0 -5 -6 0
sb:— after	0 -19 20 0 0 0
sb:— by	-14 15 0 0 0 0
sb:— for	0 16 -9 0 -6 0
sb:— it	0 5 -16 0 10 0
sb:— new	13 -10 -2 0 0 0
sb:— since	0 18 -16 0 0 0
sb:— that	-1 -13 13 0 1 0
sb:— the	-8 5 -14 -3 29 0
sb:— there	0 16 -13 0 0 0
sb:— three	0 0 -10 0 9 0
sb:— tuesday	0 13 -12 0 0 0
sb:— while	0 -13 13 0 0 0
sb:— with	-6 19 -23 12 0 0
sb:•	-1 -7 4 -1 6 0
sent:calls	129 -47 -71 -53 -69 6
sent:coming	13 -13 2 10 7 -15
sent:ended	8 -15 21 -1 -15 -19
sent:experts	-17 -16 3 -17 -10 64
sent:m=adjourned	0 18 -11 -5 0 0
sent:m=arrive	-4 -15 27 -11 0 0
sent:m=arrived	-9 5 4 -10 -2 0
sent:m=arrives	-5 15 -9 6 -12 0
sent:m=assembly	-1 16 -15 -6 6 0
sent:m=attempt	0 -15 18 0 0 0
sent:m=bargain	-4 -10 19 0 -6 0
sent:m=broke off	0 -12 21 -12 -3 0
sent:m=came	7 -8 9 -20 -3 8
sent:m=closed	1 3 -9 10 -7 0
sent:m=come	-3 5 0 6 -11 -4
sent:m=comes	-15 -3 -6 0 20 0
sent:m=conference	32 -20 -17 -13 -15 33
sent:m=consultations	5 3 6 -13 -15 -7
sent:m=convene	0 -13 14 0 0 0
sent:m=delegation	-11 -32 24 22 -13 -2
sent:m=delegations	-21 -32 25 24 -17 -2
sent:m=dialogue	0 0 -12 3 0 8
sent:m=dined	0 -9 11 0 0 0
sent:m=dinner	-3 1 16 -23 -33 0
sent:m=due	21 14 -16 -3 -23 -2
sent:m=edition	0 27 -21 -7 0 0
sent:m=ended	11 -26 19 13 -6 -3
sent:m=expected	-11 -6 -1 22 -2 -4
sent:m=face to face	10 -10 8 -5 -2 0
sent:m=flew	-8 5 -1 15 -22 0
sent:m=flies	-15 -1 5 2 0 0
sent:m=fly	0 0 -7 12 -1 0
sent:m=flying	0 23 -15 0 -6 0
sent:m=gathering	0 4 -16 -3 12 0
sent:m=go	-9 -2 -3 0 9 15
sent:m=guest	-5 30 -33 -15 9 0
sent:m=guests	-5 -15 15 7 0 0
sent:m=haggling	2 -29 23 -4 9 0
sent:m=handshake	-5 11 -5 -2 0 0
sent:m=here	-9 -9 18 -12 3 -1
sent:m=host	-11 20 -9 -14 0 0
sent:m=hosts	0 11 -1 -5 -11 0
sent:m=invitation	-6 -12 11 -3 8 0
sent:m=land	4 18 -25 4 -4 0
sent:m=lands	-3 -10 19 2 -16 0
sent:m=lunch	0 13 -15 -23 15 0
sent:m=meet	4 -1 -8 7 1 7
sent:m=meeting	-10 -20 17 7 -2 0
sent:m=meetings	3 -4 5 -10 -10 8
sent:m=meets	-21 5 -10 0 12 -4
sent:m=met	-8 -9 8 6 5 -22
sent:m=negotiate	10 -13 0 -5 11 0
sent:m=negotiated	-7 -14 20 0 -2 0
sent:m=negotiating	-9 4 -2 7 -6 0
sent:m=negotiation	0 -6 0 -5 13 0
sent:m=negotiations	0 -13 9 17 -26 0
sent:m=negotiator	-21 12 -8 3 -12 14
sent:m=negotiators	2 -10 10 8 -15 -7
sent:m=parted	-2 -17 23 -3 0 0
sent:m=receive	-5 1 3 -13 2 0
sent:m=received	-9 -17 2 21 10 0
sent:m=receives	-2 9 -1 -7 -3 0
sent:m=receiving	-4 -23 12 4 9 0
sent:m=rose	-19 10 6 -10 -3 0
sent:m=round	-6 -12 9 30 -32 -29
sent:m=rounds	-2 17 -8 -27 6 -2
sent:m=sat	-1 -7 5 -12 6 12
sent:m=saw each other	0 -20 24 -2 0 0
sent:m=see each other	2 -8 -4 17 -3 0
sent:m=session	-6 -5 16 -23 0 -2
sent:m=settled	18 -2 -11 -10 3 0
sent:m=signed	-8 12 0 -13 -7 -8
sent:m=sit	11 4 1 -10 -11 -3
sent:m=sits	-5 19 -10 0 -8 0
sent:m=sitting	-13 -18 13 12 0 5
sent:m=spent	-6 -8 23 -13 -12 0
sent:m=stop	-4 -18 20 4 -3 0
sent:m=summit	-10 -1 10 -58 13 -4
sent:m=table	0 3 8 -27 -5 -1
sent:m=talk	26 7 -37 11 -27 4
sent:m=talked	21 -29 8 -17 3 11
sent:m=talking	1 -22 4 4 15 0
sent:m=talks	-58 -8 16 18 -8 0
sent:m=there	-11 -4 -1 1 7 16
sent:m=time	20 -16 -1 -9 9 0
sent:m=to see	0 -5 14 -19 3 -2
sent:m=travel	0 -10 3 1 3 0
sent:m=travels	-3 1 6 1 -15 0
sent:m=visit	-15 -12 9 3 7 6
sent:m=visited	-1 -9 -5 -2 9 10
sent:m=visits	-11 11 -1 -3 2 0
sent:m=went	-23 1 6 -25 16 -1
sent:m=where	-28 -6 10 12 0 -3
sent:meets	-16 -19 30 -2 -1 1
sent:summit	-6 -9 -8 2 32 -14
sent:sure	-31 5 12 -1 -4 -8
sent:wished	-28 17 1 0 -4 0
sides=0	-21 36 0 -45 -25 -11
sides=1	9 9 -8 -1 -15 -9
sides=2	3 2 4 -2 -17 -8
sides=3	-21 -28 16 18 8 0
sides=4	-3 21 -34 -6 26 0
sort=call	30 6 -8 -84 -71 -4
sort=land	-39 -5 -11 19 26 -23
sort=meeting	-31 5 12 -3 -6 -1
t0=future	-9 0 2 -1 6 -2
t0=future-passive	1 14 -13 -10 -4 0
t0=modal	0 10 -19 0 6 -2
t0=modal-not	8 -16 14 -1 0 0
t0=modal-passive	-13 0 11 -9 -5 0
t0=past	0 6 -4 0 -3 -14
t0=past-not	0 0 10 -3 -9 0
t0=past-passive	-3 0 8 -1 -13 -6
t0=past-passive-not	8 -10 -5 0 8 0
t0=perfect	-5 3 9 -3 -19 -9
t0=perfect-passive	-2 -18 13 12 -3 0
t0=pluperfect	-1 -15 11 1 -6 12
t0=pluperfect-not	-14 0 3 0 8 0
t0=present-not	-1 -6 11 0 0 0
t0=present-passive	2 8 -7 0 -3 -3
t1=future	-14 5 -3 1 8 -9
t1=future-passive	1 14 -12 -10 -4 0
t1=gerund	6 0 3 0 -17 -1
t1=infinitive	-24 22 -9 -12 1 10
t1=modal	-2 1 -7 2 4 -2
t1=modal-not	8 -14 11 0 0 0
t1=modal-passive	-12 -1 12 -8 -5 0
t1=participle-passive	-9 8 1 0 -11 0
t1=past	8 0 0 -5 0 -11
t1=past-not	0 -5 10 -2 0 0
t1=past-passive	-3 0 7 0 -12 -6
t1=past-passive-not	8 -10 -5 0 8 0
t1=perfect	0 -4 13 -1 -16 -9
t1=perfect-passive	-2 -17 11 12 -3 0
t1=pluperfect	-4 -21 16 2 -1 12
t1=pluperfect-not	-14 0 3 0 8 0
t1=present	4 9 -11 -7 6 -3
t1=present-not	-1 -6 11 0 0 0
t1=present-passive	2 9 -8 0 -2 -3
t2=future	0 11 -7 -12 0 1
t2=future-not	0 2 -12 8 0 0
t2=future-passive	-11 -5 6 10 -4 0
t2=gerund	7 -2 4 3 -15 -1
t2=infinitive	2 0 -1 -8 9 -6
t2=modal	-8 6 -15 17 -6 -1
t2=modal-passive	-6 23 -5 -13 -1 0
t2=past	-16 7 12 -7 -9 -7
t2=past-not	0 24 -24 0 0 0
t2=perfect	13 -10 0 0 5 0
t2=pluperfect-passive	-4 12 -2 -4 0 0
t2=present	-14 15 -2 -18 4 0
t2=present-passive	9 -20 2 17 -3 0
third-side	0 -26 -9 19 39 -2
top	-8 13 -2 0 -1 -14
town-l	-12 11 0 -1 -4 0
town-none	-5 22 -24 3 3 -11
town-r	2 -1 28 -35 -34 -31
town=l0	-6 -1 11 -21 -8 0
town=l1	-35 -6 34 -1 -35 -14
town=l2	-8 14 -1 -21 -18 14
town=l3	5 13 -34 14 19 3
town=l4	0 8 -27 11 26 -4
town=l5	29 1 -17 5 -8 -3
town=r0	12 -14 27 -27 -35 -2
town=r1	4 -3 18 -26 -10 -44
town=r2	-19 -5 29 -20 -14 -4
town=r3	-8 2 0 -16 11 4
town=r4	5 11 -22 15 -4 -3
town=r5	4 2 -9 8 -5 0
towns=0	-7 17 -18 3 5 -9
towns=1	-6 10 8 -16 -11 -6
towns=2	-7 7 4 -6 -15 -22
towns=3	7 2 7 -20 -10 -13
towns=4	2 -2 5 -14 -2 5
towns=5	-9 -8 11 7 -8 0
tri:day day-none no-word	16 -11 6 0 7 0
tri:day day-none part:sure	9 -3 -1 5 -2 6
tri:day day-none prev:sure	6 -4 0 -1 10 -11
tri:day day=l0 sent:sure	1 7 -9 0 0 0
tri:day day=l1 no-word	-17 16 1 -9 -8 0
tri:day day=l1 prev:sure	-11 13 -2 0 0 0
tri:day day=l1 sent:sure	-2 -15 15 6 0 0
tri:day day=l2 no-word	-11 19 -9 -2 -2 0
tri:day day=l2 part:sure	-10 -9 14 -1 6 0
tri:day day=l2 prev:sure	-3 -11 8 -2 9 0
tri:day day=l2 sent:sure	-7 0 0 0 9 0
tri:day day=l3 no-word	2 1 3 -2 -22 0
tri:day day=l3 part:sure	-19 20 -15 -12 10 0
tri:day day=l3 sent:sure	0 18 -10 -1 -15 0
tri:day day=l4 prev:sure	0 -13 17 0 -3 0
tri:day day=l4 sent:sure	0 6 -14 -2 14 0
tri:day day=l5 no-word	9 -11 6 -12 3 0
tri:day day=l5 part:sure	0 -10 5 1 1 0
tri:day day=r1 no-word	-10 0 10 -10 -5 0
tri:day day=r2 no-word	-12 16 -3 0 -12 -1
tri:day day=r2 part:sure	-14 2 5 7 -13 0
tri:day day=r2 prev:sure	-5 -8 13 -1 0 0
tri:day day=r2 sent:sure	0 15 -16 1 0 0
tri:day day=r3 no-word	-6 -2 9 1 -4 0
tri:day day=r3 part:sure	-1 20 -4 -10 -19 0
tri:day day=r3 prev:sure	-9 11 -8 5 0 0
tri:day day=r3 sent:sure	14 9 -10 -6 -8 0
tri:day day=r4 no-word	3 5 -16 0 8 0
tri:day day=r4 part:sure	1 16 -7 -14 -5 0
tri:day day=r4 prev:sure	-19 -5 23 0 -5 0
tri:day day=r4 sent:sure	-11 11 -3 -2 0 0
tri:day day=r5 no-word	7 13 -12 -11 -12 0
tri:day day=r5 sent:sure	-18 -4 11 6 -9 0
tri:l=" word part:sure	0 9 -8 0 0 0
tri:l="on day day-none	4 -11 8 0 0 0
tri:l="on day no-word	4 -11 8 0 0 0
tri:l="on day-none no-word	4 -11 8 0 0 0
tri:l=( day day-none	-2 -17 2 0 18 0
tri:l=( day day=r3	0 8 -6 0 0 0
tri:l=( day no-word	-14 -2 -1 -2 15 0
tri:l=( day-none no-word	-1 -10 -5 0 19 0
tri:l=/ day day-none	0 -9 10 0 0 0
tri:l=/ day no-word	0 -9 10 0 0 0
tri:l=/ day-none no-word	0 -9 10 0 0 0
tri:l=<begin> day day-none	3 -10 10 -8 7 -7
tri:l=<begin> day day=r0	0 -15 17 0 0 0
tri:l=<begin> day day=r3	-3 31 -27 0 0 0
tri:l=<begin> day no-word	8 -5 3 -30 8 -6
tri:l=<begin> day part:sure	0 -4 3 8 -8 0
tri:l=<begin> day prev:sure	-20 7 1 -3 -1 0
tri:l=<begin> day-none no-word	11 -11 6 -27 10 -6
tri:l=<begin> day-none part:sure	-3 9 -10 8 -16 6
tri:l=<begin> day-none prev:sure	-20 6 2 -3 -1 0
tri:l=<begin> day=r0 no-word	0 -7 9 0 0 0
tri:l=<begin> day=r1 no-word	-11 0 7 0 0 0
tri:l=<begin> day=r3 no-word	-5 22 -16 0 0 0
tri:l=<begin> day=r4 no-word	2 7 -10 0 0 0
tri:l=<begin> day=r4 part:sure	-1 -7 15 -7 -1 0
tri:l=<begin> word day-none	0 18 -21 0 -8 6
tri:l=<begin> word day=r1	-13 7 -5 8 0 0
tri:l=<begin> word day=r3	0 -7 8 0 0 0
tri:l=<begin> word day=r4	-2 -6 15 -7 -1 0
tri:l=<begin> word no-word	-6 10 -4 0 0 0
tri:l=<begin> word part:sure	-9 3 3 -1 -19 3
tri:l=a day day=l1	-12 0 13 0 0 0
tri:l=a day no-word	-18 8 7 0 0 0
tri:l=a day-none no-word	-5 9 0 0 -4 0
tri:l=a day-none part:sure	6 -4 7 -28 1 4
tri:l=a day-none prev:sure	-15 17 0 0 0 0
tri:l=a day=r1 no-word	12 -9 0 0 0 0
tri:l=a day=r1 sent:sure	12 -6 -5 0 0 0
tri:l=a day=r2 no-word	5 -16 0 0 0 10
tri:l=a day=r2 part:sure	0 7 -8 3 -1 0
tri:l=a day=r3 no-word	19 -18 0 0 0 0
tri:l=a word day-none	-5 5 7 -30 0 2
tri:l=a word day=l1	10 -2 -1 -5 -1 0
tri:l=a word day=r1	21 -12 0 0 0 0
tri:l=a word day=r2	12 -9 -6 3 -2 8
tri:l=a word day=r3	1 -14 0 1 7 3
tri:l=a word no-word	22 -16 -9 -1 -10 7
tri:l=a word prev:sure	-7 11 -1 0 0 0
tri:l=a word sent:sure	10 -2 -5 0 0 0
tri:l=ababa, day no-word	8 -9 0 0 0 0
tri:l=about day day-none	0 11 -9 0 0 0
tri:l=after day day-none	-2 11 -6 0 0 0
tri:l=after day-none no-word	-11 26 -16 0 0 0
tri:l=after day=l2 part:sure	0 -15 16 0 0 0
tri:l=after day=r2 part:sure	0 -5 -6 12 0 0
tri:l=after word day=l2	0 -16 16 0 0 0
tri:l=after word day=r2	0 -5 -6 12 0 0
tri:l=again day day-none	0 0 -10 11 0 0
tri:l=again day no-word	-1 0 -9 11 0 0
tri:l=again day-none no-word	0 0 -11 11 0 0
tri:l=ago day day-none	0 23 -21 0 0 0
tri:l=ago day no-word	0 13 -11 0 0 0
tri:l=ago day-none no-word	0 12 -11 0 0 0
tri:l=agreed day-none no-word	0 -10 2 0 9 0
tri:l=also day-none no-word	-4 -5 10 0 0 0
tri:l=also word day-none	-8 12 0 -5 0 0
tri:l=also word prev:sure	-1 10 -7 0 0 0
tri:l=and day day=l1	0 -10 8 2 0 0
tri:l=and day no-word	-6 17 -10 0 0 0
tri:l=and day-none no-word	-8 14 -5 0 0 0
tri:l=and day-none part:sure	0 11 0 -4 -7 0
tri:l=and day-none prev:sure	0 -12 13 0 0 0
tri:l=and day=l1 no-word	10 -5 -3 0 0 0
tri:l=and day=l1 part:sure	0 -10 5 -1 5 0
tri:l=and word day=l1	9 -16 0 0 6 0
tri:l=ankara, day day=r4	9 -13 -6 8 0 0
tri:l=ankara, day no-word	9 -10 -9 8 0 0
tri:l=ankara, day=r4 no-word	9 -13 -6 8 0 0
tri:l=announced day day-none	0 8 -8 0 0 0
tri:l=announced day sent:sure	0 5 -12 7 0 0
tri:l=annual word part:sure	0 10 -9 0 0 0
tri:l=another day-none part:sure	0 -7 -4 13 -2 0
tri:l=another word day-none	0 -7 -4 13 -2 0
tri:l=another word part:sure	0 -3 -9 12 -5 0
tri:l=apec day-none part:sure	0 -8 7 0 0 0
tri:l=apec day=r2 part:sure	0 4 -16 0 11 0
tri:l=apec word day-none	0 -8 7 0 0 0
tri:l=apec word day=r2	0 4 -16 0 11 0
tri:l=apec word part:sure	-3 0 -10 -1 16 0
tri:l=are day day-none	0 14 -13 0 0 0
tri:l=are day no-word	0 14 -13 0 0 0
tri:l=are day-none no-word	0 15 -13 0 0 0
tri:l=are day-none part:sure	0 -11 10 4 -1 0
tri:l=are word day-none	0 -11 10 4 -1 0
tri:l=are word part:sure	0 -16 16 3 -7 2
tri:l=as day day-none	0 0 -12 0 11 0
tri:l=as day no-word	0 13 -12 0 0 0
tri:l=as day-none no-word	0 12 -11 0 0 0
tri:l=asean word part:sure	0 12 -3 0 -10 0
tri:l=astana, day no-word	5 -13 8 0 0 0
tri:l=at day day-none	0 0 -13 0 10 0
tri:l=at day-none no-word	0 9 -5 0 0 0
tri:l=at day-none part:sure	0 -12 6 -1 7 0
tri:l=at day-none prev:sure	0 10 -7 0 0 0
tri:l=at day=l4 part:sure	0 -10 12 0 0 0
tri:l=at day=r1 part:sure	-1 10 -5 0 0 0
tri:l=at word day=l4	0 -10 12 0 0 0
tri:l=at word day=r1	-5 9 0 0 0 0
tri:l=at word no-word	-3 12 -1 0 -2 0
tri:l=baku, day no-word	2 -19 16 0 0 0
tri:l=bangkok, day no-word	-2 12 -8 0 0 0
tri:l=been word day=l1	0 9 -7 0 0 0
tri:l=before day day=r3	0 -9 10 0 0 0
tri:l=before day=r3 no-word	0 -9 10 0 0 0
tri:l=began day day-none	0 11 -9 0 0 0
tri:l=beijing day no-word	0 -18 20 0 0 0
tri:l=beijing day-none no-word	-2 -17 19 0 0 0
tri:l=beijing, day day-none	-4 14 -9 -1 0 0
tri:l=beijing, day day=r0	0 -9 10 0 0 0
tri:l=beijing, day day=r3	-1 -7 11 0 0 0
tri:l=beijing, day day=r5	-6 9 -1 -1 0 0
tri:l=beijing, day no-word	-10 -7 18 -2 0 0
tri:l=beijing, day sent:sure	-3 12 -6 -4 0 0
tri:l=beijing, day-none sent:sure	0 13 -11 0 0 0
tri:l=beijing, day=r0 no-word	0 -9 10 0 0 0
tri:l=beijing, day=r3 sent:sure	0 -7 9 0 0 0
tri:l=beijing/washington, day day=r4	-11 14 0 0 0 0
tri:l=belgrade, day day-none	9 -10 1 0 0 0
tri:l=belgrade, day no-word	9 -15 -1 9 0 0
tri:l=belgrade, day sent:sure	0 10 -8 0 0 0
tri:l=belgrade, day-none no-word	9 -12 3 0 0 0
tri:l=bern, day no-word	0 10 -8 0 0 0
tri:l=bessent day-none part:sure	0 -11 8 8 -5 0
tri:l=bessent day=r3 part:sure	0 0 9 0 -6 0
tri:l=bessent word day=r2	0 13 -13 0 0 0
tri:l=bessent word day=r3	0 0 9 0 -6 0
tri:l=bessent word part:sure	0 -7 13 4 -13 0
tri:l=briefing, day day-none	0 -5 -8 13 0 0
tri:l=briefing, day no-word	0 -8 -5 13 0 0
tri:l=briefing, day-none no-word	0 -8 -5 13 0 0
tri:l=brussels, day day=r0	-4 10 -3 0 0 0
tri:l=brussels, day day=r5	7 -11 4 0 0 0
tri:l=brussels, day no-word	10 0 -6 -1 -1 0
tri:l=brussels, day=r0 no-word	-4 10 -3 0 0 0
tri:l=brussels, day=r5 no-word	9 0 -7 0 0 0
tri:l=bulletin, day day-none	0 -7 8 0 0 0
tri:l=bulletin, day no-word	0 -7 8 0 0 0
tri:l=bulletin, day-none no-word	0 -7 8 0 0 0
tri:l=busan day part:sure	0 -10 12 0 0 0
tri:l=busan day-none part:sure	0 -11 14 0 0 0
tri:l=by day day-none	-13 10 7 -5 -5 0
tri:l=by day day=l4	-5 11 -1 0 0 0
tri:l=by day no-word	-17 5 14 -2 -6 0
tri:l=by day prev:sure	-4 15 -7 -2 0 0
tri:l=by day sent:sure	0 9 -7 0 0 0
tri:l=by day-none no-word	-11 7 13 -2 -6 -1
tri:l=by day-none part:sure	0 -10 13 0 0 0
tri:l=by day-none prev:sure	13 -1 -7 -2 0 0
tri:l=by day-none sent:sure	4 3 -9 0 0 0
tri:l=by day=l2 no-word	8 -1 -4 0 0 0
tri:l=by day=l3 no-word	13 -9 -1 0 0 0
tri:l=by day=r0 no-word	3 -17 0 0 7 3
tri:l=by day=r1 part:sure	11 -7 -8 0 0 1
tri:l=by day=r1 prev:sure	8 -7 0 0 0 0
tri:l=by day=r1 sent:sure	-5 10 -3 0 0 0
tri:l=by word day=l2	10 -7 0 0 0 0
tri:l=by word day=l3	11 -9 0 0 0 0
tri:l=by word day=r0	6 -16 -1 0 6 3
tri:l=by word day=r1	0 1 -17 0 -1 8
tri:l=by word no-word	6 -7 -13 0 3 9
tri:l=by word part:sure	7 -11 5 0 -1 0
tri:l=by word prev:sure	32 -30 0 0 0 0
tri:l=by word sent:sure	-5 18 -12 -2 -2 0
tri:l=cabinet word part:sure	0 11 -5 0 -1 0
tri:l=came day day-none	0 0 -10 9 0 0
tri:l=came day-none no-word	0 0 -10 9 0 0
tri:l=cent day day-none	9 -2 -11 0 0 0
tri:l=cent day no-word	9 -11 2 0 0 0
tri:l=charge word part:sure	0 -9 10 0 0 0
tri:l=chenggang word part:sure	0 8 -7 0 0 0
tri:l=chinese day-none part:sure	0 -5 10 -2 0 0
tri:l=city, day day-none	6 -10 3 0 0 0
tri:l=city, day day=r4	-1 20 -18 0 0 0
tri:l=city, day no-word	14 -8 -3 0 0 0
tri:l=city, day-none no-word	6 -10 3 0 0 0
tri:l=city, day=r5 no-word	10 -5 -4 0 0 0
tri:l=closed day no-word	0 9 -7 0 0 0
tri:l=colombo, day no-word	0 14 -12 0 0 0
tri:l=committee day=r2 part:sure	0 -11 11 0 0 0
tri:l=committee word day=r2	0 -11 11 0 0 0
tri:l=constructive day-none part:sure	0 -5 -2 -1 0 10
tri:l=constructive word day-none	0 -5 -2 -1 0 10
tri:l=constructive word part:sure	5 -6 -4 -5 0 10
tri:l=correspondent, day day-none	-2 -9 12 0 0 0
tri:l=correspondent, day no-word	-2 -14 17 0 0 0
tri:l=correspondent, day-none no-word	-2 -14 17 0 0 0
tri:l=council word part:sure	0 18 -15 0 0 0
tri:l=countries day=r2 part:sure	9 0 -8 0 0 0
tri:l=countries word day=r2	9 0 -8 0 0 0
tri:l=countries word part:sure	9 0 -6 0 0 0
tri:l=date: day day-none	0 11 -8 0 0 0
tri:l=day, day no-word	0 11 -9 0 0 0
tri:l=days day no-word	0 12 -10 0 0 0
tri:l=days, day no-word	0 -17 18 0 0 0
tri:l=days, day sent:sure	0 9 -14 0 0 6
tri:l=days, day-none no-word	0 -17 18 0 0 0
tri:l=days, day-none sent:sure	0 9 -14 0 0 6
tri:l=deal day day-none	0 -18 8 13 0 0
tri:l=deal day no-word	-2 -6 0 12 0 0
tri:l=deal day-none no-word	0 -18 8 13 0 0
tri:l=delegations day-none part:sure	-3 12 -8 0 0 0
tri:l=delegations day=r2 part:sure	0 -11 12 0 0 0
tri:l=delegations word day-none	-3 12 -8 0 0 0
tri:l=delegations word day=r2	0 -11 12 0 0 0
tri:l=delhi, day no-word	-9 13 -5 0 0 0
tri:l=dhaka, day no-word	9 -4 -5 0 0 0
tri:l=down day day-none	0 13 -5 0 -7 0
tri:l=down day-none part:sure	0 11 -4 0 -7 0
tri:l=dublin, day-none no-word	-4 12 -5 0 0 0
tri:l=due day day-none	9 -1 -9 0 0 0
tri:l=due day no-word	9 -5 -3 0 0 0
tri:l=due day-none no-word	9 -8 0 0 0 0
tri:l=eighth day=l2 part:sure	0 -10 12 0 0 0
tri:l=eighth word day=l2	0 -10 12 0 0 0
tri:l=end day day-none	11 -6 -4 0 0 0
tri:l=end day no-word	11 -8 -1 0 0 0
tri:l=end day-none no-word	11 -9 0 0 0 0
tri:l=ended day day-none	0 -9 14 -6 0 0
tri:l=ended day sent:sure	0 -9 2 5 0 0
tri:l=ends day no-word	-5 14 -7 0 0 0
tri:l=ends day prev:sure	0 -18 10 9 0 0
tri:l=ends day sent:sure	0 -11 13 0 0 0
tri:l=ends day-none no-word	-4 17 -11 0 0 0
tri:l=ends day-none prev:sure	0 -16 7 10 0 0
tri:l=every word part:sure	0 -9 10 0 0 0
tri:l=fifth day=l2 part:sure	9 -5 0 0 0 0
tri:l=fifth day=r2 part:sure	0 -14 11 0 4 0
tri:l=fifth word day=l2	9 -5 0 0 0 0
tri:l=fifth word day=r2	0 -14 11 0 4 0
tri:l=fifth word part:sure	3 -16 6 2 9 0
tri:l=final word day-none	-7 -2 11 0 0 0
tri:l=first day-none part:sure	-1 -4 7 -18 7 0
tri:l=first day=l2 part:sure	3 -10 18 0 -11 0
tri:l=first day=r2 part:sure	0 -13 8 7 -7 0
tri:l=first day=r3 part:sure	0 9 -16 11 0 0
tri:l=first day=r4 part:sure	0 -13 17 -1 0 0
tri:l=first word day-none	0 -6 8 -18 7 0
tri:l=first word day=l2	5 -5 12 0 -11 0
tri:l=first word day=r1	0 7 -9 0 0 0
tri:l=first word day=r3	3 3 -15 11 0 0
tri:l=first word day=r4	0 -15 17 -1 0 0
tri:l=first word no-word	10 -6 -1 0 0 0
tri:l=first word part:sure	0 -11 12 2 0 0
tri:l=five day no-word	9 -13 -2 6 0 0
tri:l=for day day-none	7 -23 24 1 -10 0
tri:l=for day day=l2	-3 16 -13 0 0 0
tri:l=for day day=l3	-5 0 10 0 -5 0
tri:l=for day day=l4	0 15 -14 0 0 0
tri:l=for day day=r3	-7 22 -15 0 0 0
tri:l=for day part:sure	-5 12 0 -6 -11 0
tri:l=for day prev:sure	-6 -5 16 0 0 0
tri:l=for day sent:sure	0 9 -12 9 0 0
tri:l=for day-none no-word	13 -25 19 -2 0 0
tri:l=for day-none part:sure	0 12 -2 -13 -6 0
tri:l=for day-none prev:sure	-7 0 10 0 0 0
tri:l=for day-none sent:sure	0 -8 2 9 0 0
tri:l=for day=l1 part:sure	0 -12 10 5 0 0
tri:l=for day=l3 part:sure	-2 -4 1 10 -5 0
tri:l=for day=l4 no-word	0 13 -11 0 0 0
tri:l=for day=r3 no-word	-8 9 0 0 0 0
tri:l=for day=r3 part:sure	0 -8 13 -4 0 0
tri:l=for word day-none	-3 15 -7 -6 0 0
tri:l=for word day=l1	0 -12 10 5 0 0
tri:l=for word day=l3	0 -3 -6 10 0 0
tri:l=for word day=r3	0 -8 13 -4 0 0
tri:l=four day day-none	14 -17 1 0 0 0
tri:l=fourth day=l2 part:sure	0 3 2 -11 0 0
tri:l=fourth day=r2 part:sure	8 8 -14 0 0 0
tri:l=fourth word day-none	7 -9 0 9 -3 0
tri:l=fourth word day=l2	0 3 2 -11 0 0
tri:l=fourth word day=r2	8 8 -14 0 0 0
tri:l=fri day day-none	0 -15 16 0 0 0
tri:l=friday, day no-word	14 0 -11 0 0 0
tri:l=friday, day-none no-word	10 0 -10 0 0 0
tri:l=from day day-none	-4 -1 -2 3 0 10
tri:l=from day day=l1	0 9 -8 0 0 0
tri:l=from day day=l3	-1 15 -11 -4 1 0
tri:l=from day day=r2	0 4 -18 12 0 0
tri:l=from day day=r5	0 -8 10 0 0 0
tri:l=from day no-word	-11 8 -2 0 -21 10
tri:l=from day part:sure	-3 -10 3 2 10 0
tri:l=from day prev:sure	-2 -3 8 -2 -2 0
tri:l=from day sent:sure	0 20 -14 -4 0 0
tri:l=from day-none no-word	0 8 -11 -1 -11 11
tri:l=from day-none part:sure	0 -17 4 9 7 0
tri:l=from day-none sent:sure	0 8 -3 -2 0 0
tri:l=from day=l1 no-word	0 9 -7 0 0 0
tri:l=from day=l2 no-word	0 -7 9 0 0 0
tri:l=from day=l3 no-word	0 10 -7 0 0 0
tri:l=from day=l4 no-word	0 9 -4 0 0 0
tri:l=from day=r1 no-word	0 -5 9 -1 0 0
tri:l=geneva word part:sure	0 -11 12 0 0 0
tri:l=geneva, day no-word	0 -21 22 0 0 0
tri:l=geneva, day sent:sure	0 13 -11 0 0 0
tri:l=geneva, day=r3 sent:sure	0 11 -11 0 0 0
tri:l=good day-none part:sure	0 -9 10 0 0 0
tri:l=good word day-none	3 -11 10 0 0 0
tri:l=good word part:sure	0 9 0 -3 -4 0
tri:l=greer day-none part:sure	0 18 -11 -7 0 0
tri:l=greer word day-none	0 21 -12 -7 0 0
tri:l=greer word day=l3	0 -8 9 0 0 0
tri:l=greer word part:sure	-1 15 0 -19 -8 0
tri:l=had day-none no-word	6 0 -10 0 0 0
tri:l=had day-none part:sure	-2 1 -1 -14 12 0
tri:l=had day=l2 no-word	4 -11 4 0 0 0
tri:l=had day=r1 no-word	-7 10 0 0 0 0
tri:l=had day=r3 part:sure	1 5 -16 0 1 6
tri:l=had word day-none	0 -2 3 -16 10 0
tri:l=had word day=l2	-2 -13 18 0 -5 0
tri:l=had word day=r1	-9 7 0 -4 4 0
tri:l=had word day=r2	4 -11 3 2 0 0
tri:l=had word day=r3	0 7 -16 0 1 6
tri:l=had word no-word	5 2 -11 0 -1 0
tri:l=had word part:sure	-1 1 -4 -12 12 4
tri:l=had word prev:sure	-11 -5 17 0 0 0
tri:l=happens day day-none	10 -9 0 0 0 0
tri:l=happens day no-word	9 -8 0 0 0 0
tri:l=happens day-none no-word	10 -9 0 0 0 0
tri:l=has day-none no-word	8 2 -16 0 0 0
tri:l=has day-none part:sure	0 -15 17 0 0 0
tri:l=has day=r1 part:sure	0 13 -12 0 0 0
tri:l=has word day-none	0 -12 16 0 0 0
tri:l=has word day=r1	0 13 -12 0 0 0
tri:l=has word no-word	0 8 -11 0 0 0
tri:l=have day-none part:sure	0 4 1 -9 -1 0
tri:l=have day=r2 part:sure	0 -6 -8 13 0 0
tri:l=have day=r3 part:sure	0 -12 14 -1 0 0
tri:l=have word day-none	-4 7 2 -9 -2 0
tri:l=have word day=r2	0 -6 -8 13 0 0
tri:l=have word day=r3	0 -10 13 -1 0 0
tri:l=he day-none no-word	11 -6 -6 0 0 0
tri:l=he day-none part:sure	0 8 -14 -3 9 0
tri:l=he day=l1 part:sure	-1 -19 22 0 -3 0
tri:l=he day=r2 part:sure	0 -12 6 0 4 0
tri:l=he word day-none	9 4 -21 -3 8 0
tri:l=he word day=l1	-7 -16 26 0 -7 0
tri:l=he word day=l3	-3 12 -14 0 0 0
tri:l=he word day=l4	0 14 -10 9 -14 0
tri:l=he word day=r2	0 -12 5 0 4 0
tri:l=he word no-word	8 0 -19 0 0 0
tri:l=he word part:sure	-9 -6 3 2 4 0
tri:l=held word day-none	0 -9 10 0 0 0
tri:l=held word part:sure	-2 -11 14 -1 -1 2
tri:l=helsinki, day day-none	-1 -15 17 0 0 0
tri:l=helsinki, day day=r4	0 10 -9 0 0 0
tri:l=his day=r2 part:sure	-3 -6 -2 0 13 0
tri:l=his word day=r2	-2 -6 -2 0 13 0
tri:l=his word part:sure	-6 0 2 -13 7 0
tri:l=hold day=r2 part:sure	0 10 -12 0 1 0
tri:l=hold word day=r2	2 6 -12 0 1 0
tri:l=hold word part:sure	0 0 12 -4 -6 0
tri:l=house day day-none	-1 -13 0 0 14 0
tri:l=house day-none no-word	-2 -10 6 0 6 0
tri:l=i word day-none	-4 10 -4 0 0 0
tri:l=i word part:sure	0 12 -8 0 0 0
tri:l=if word part:sure	0 10 -9 0 0 0
tri:l=in day no-word	4 6 -11 0 0 0
tri:l=in day-none no-word	0 -10 7 1 7 0
tri:l=in day-none part:sure	-1 6 -9 -4 6 0
tri:l=in day-none prev:sure	-1 23 -13 0 -8 0
tri:l=in day-none sent:sure	0 -3 4 7 -8 0
tri:l=in day=l1 no-word	0 -12 -3 11 2 0
tri:l=in day=l1 sent:sure	0 3 -24 1 17 0
tri:l=in day=l2 no-word	0 16 -7 -4 -1 0
tri:l=in day=l3 part:sure	0 -14 3 -1 14 0
tri:l=in day=r0 no-word	0 -8 0 4 5 0
tri:l=in day=r1 no-word	-9 15 -9 -6 2 0
tri:l=in day=r1 part:sure	6 1 -12 17 -9 0
tri:l=in day=r1 prev:sure	0 -13 10 0 3 0
tri:l=in day=r2 no-word	0 24 -19 0 -2 0
tri:l=in day=r3 no-word	-1 22 -17 0 0 0
tri:l=in day=r4 no-word	0 9 -6 0 -2 0
tri:l=in word day-none	-16 0 -1 2 4 -1
tri:l=in word day=l1	0 -10 -19 8 19 0
tri:l=in word day=l2	-1 29 -17 -9 -4 0
tri:l=in word day=l3	0 -8 8 -7 8 0
tri:l=in word day=l4	0 -7 16 -11 0 0
tri:l=in word day=r0	-1 -4 0 8 0 0
tri:l=in word day=r1	0 3 -5 8 -4 -2
tri:l=in word day=r2	-2 20 -11 -7 0 0
tri:l=in word day=r4	0 8 -5 0 0 0
tri:l=in word no-word	-31 13 -4 0 5 -4
tri:l=in word part:sure	1 3 -16 6 5 -3
tri:l=in word prev:sure	-6 14 -17 0 3 0
tri:l=in word sent:sure	-2 -14 10 4 1 0
tri:l=incheon, day sent:sure	0 -5 -2 9 0 0
tri:l=is day day-none	5 0 -16 -1 10 0
tri:l=is day no-word	-10 7 -11 0 10 0
tri:l=is day sent:sure	11 -8 -1 0 0 0
tri:l=is day-none no-word	-10 12 -23 0 10 0
tri:l=is day-none sent:sure	11 -9 0 0 0 0
tri:l=is day=r3 no-word	0 -10 11 0 0 0
tri:l=is word day-none	-2 9 -3 0 0 0
tri:l=is word no-word	-5 -4 10 0 0 0
tri:l=it day-none no-word	-13 2 0 8 0 0
tri:l=it day=r1 part:sure	0 10 -6 0 0 0
tri:l=it word day-none	-4 14 -8 0 0 0
tri:l=it word day=r1	0 10 -6 0 0 0
tri:l=it word no-word	-5 11 -5 0 0 0
tri:l=its day-none part:sure	0 2 -11 5 0 0
tri:l=its word day-none	0 2 -11 5 0 0
tri:l=jinping day part:sure	0 7 -12 0 2 0
tri:l=jinping day-none no-word	-10 1 0 0 8 0
tri:l=jinping word day-none	-11 1 14 0 0 0
tri:l=jinping word day=l2	1 4 -17 0 10 0
tri:l=jinping word day=r1	2 -11 0 0 8 0
tri:l=jinping word day=r2	9 -11 0 0 2 0
tri:l=jinping word part:sure	0 -13 0 -5 16 0
tri:l=jinping's day-none part:sure	0 -11 -10 17 3 0
tri:l=jinping's word day-none	0 -11 -10 17 3 0
tri:l=jinping's word part:sure	0 -9 -3 8 10 0
tri:l=know day no-word	0 -10 10 0 0 0
tri:l=know day-none no-word	0 -10 10 0 0 0
tri:l=kong, day no-word	0 13 -12 0 0 0
tri:l=korea day no-word	0 -15 3 0 11 0
tri:l=korea, day sent:sure	0 -13 14 0 0 0
tri:l=lagos, day no-word	0 10 -9 0 0 0
tri:l=last day-none no-word	-8 12 -4 0 0 0
tri:l=last word day-none	-10 0 6 -4 2 0
tri:l=late day day-none	9 -3 -6 0 0 0
tri:l=leaders word no-word	-16 0 6 0 8 0
tri:l=leave word part:sure	0 0 -12 0 10 0
tri:l=leyen day-none no-word	-8 10 0 0 0 0
tri:l=leyen word day-none	-1 -11 16 0 0 0
tri:l=leyen word part:sure	0 -17 16 0 0 0
tri:l=lifeng day-none part:sure	0 7 -18 14 -5 0
tri:l=lifeng day=r1 part:sure	0 -4 -2 -4 11 0
tri:l=lifeng day=r2 part:sure	0 9 -1 0 -8 0
tri:l=lifeng word day-none	0 2 -12 14 -4 0
tri:l=lifeng word day=r1	0 -4 -2 -4 11 0
tri:l=lifeng word day=r2	-5 13 -2 0 -9 0
tri:l=lima, day day=r4	0 -15 15 0 0 0
tri:l=lisbon, day day-none	9 -12 4 0 0 0
tri:l=lisbon, day no-word	9 -12 4 0 0 0
tri:l=lisbon, day-none no-word	10 -15 7 0 0 0
tri:l=lumpur day-none no-word	0 -11 12 0 0 0
tri:l=lumpur day-none part:sure	0 11 -9 0 0 0
tri:l=lumpur, day day=r4	-1 -20 26 0 -3 0
tri:l=lumpur, day no-word	-3 -2 8 0 -1 0
tri:l=lumpur, day=r4 no-word	0 -8 13 0 -1 0
tri:l=lumpur, day=r4 sent:sure	0 -8 10 0 0 0
tri:l=lusaka, day day-none	0 13 -11 0 0 0
tri:l=madrid day day-none	0 18 -16 0 0 0
tri:l=madrid, day day=r5	0 -6 9 0 0 0
tri:l=madrid, day no-word	0 -14 16 0 0 0
tri:l=madrid, day=r4 sent:sure	0 12 -9 -1 0 0
tri:l=madrid, day=r5 sent:sure	0 -7 9 0 0 0
tri:l=manila, day no-word	0 -14 16 0 0 0
tri:l=manila, day-none no-word	0 -15 16 0 0 0
tri:l=may word part:sure	0 14 -10 0 -2 0
tri:l=me day-none no-word	0 9 -7 0 0 0
tri:l=meet day day-none	0 -5 -3 0 12 0
tri:l=meet day part:sure	0 -5 -3 0 12 0
tri:l=meet day-none part:sure	5 -8 -4 -1 12 0
tri:l=meeting: day day-none	3 6 -10 0 0 0
tri:l=meeting: day sent:sure	3 6 -10 0 0 0
tri:l=meeting: day-none sent:sure	3 6 -10 0 0 0
tri:l=meets day day-none	0 10 -7 0 0 0
tri:l=meets day part:sure	0 10 -7 0 0 0
tri:l=meets day-none part:sure	0 10 -7 0 0 0
tri:l=might word part:sure	0 12 -1 -3 -5 0
tri:l=minister, day-none no-word	8 3 -16 0 0 0
tri:l=minister, word day-none	9 -12 1 0 0 0
tri:l=minister, word no-word	11 -7 -5 0 0 0
tri:l=ministers day-none part:sure	0 -28 18 11 0 0
tri:l=ministers day=l2 part:sure	0 -8 11 0 0 0
tri:l=ministers day=r2 part:sure	-7 24 -17 -2 0 0
tri:l=ministers word day-none	0 -27 18 11 0 0
tri:l=ministers word day=l2	-6 0 9 0 0 0
tri:l=ministers word day=r2	-6 24 -17 -2 0 0
tri:l=ministers word part:sure	-11 -3 7 7 -9 0
tri:l=monday day day-none	-9 -8 6 0 11 0
tri:l=monday day no-word	-10 -13 11 0 11 0
tri:l=monday day prev:sure	0 12 -11 0 0 0
tri:l=monday day-none no-word	-9 -15 12 0 11 0
tri:l=monday, day no-word	-8 9 -3 0 0 0
tri:l=monday, day-none sent:sure	0 -13 12 0 0 0
tri:l=montevideo, day day-none	10 -3 -5 0 0 0
tri:l=montevideo, day no-word	9 -3 -3 0 0 0
tri:l=montevideo, day-none no-word	10 -1 -8 0 0 0
tri:l=moresby, day no-word	0 -8 8 0 0 0
tri:l=negotiators day-none part:sure	0 -7 13 -1 0 0
tri:l=negotiators day=r2 part:sure	0 -12 -1 3 7 0
tri:l=negotiators word day-none	0 -7 13 -1 0 0
tri:l=negotiators word day=r2	0 -14 0 3 7 0
tri:l=negotiators word part:sure	4 -11 4 0 2 0
tri:l=new day-none part:sure	0 -6 -4 12 0 0
tri:l=new word day-none	0 -6 -4 12 0 0
tri:l=new word part:sure	-6 -12 2 14 0 0
tri:l=next day=r0 part:sure	1 11 -8 -6 0 0
tri:l=next day=r2 part:sure	5 0 -3 -10 0 8
tri:l=next word day=r0	1 11 -8 -6 0 0
tri:l=next word day=r2	8 -2 -3 -10 0 8
tri:l=next word part:sure	0 0 -2 3 -13 6
tri:l=nine day day-none	0 -9 10 0 0 0
tri:l=nine day no-word	0 -12 12 0 0 0
tri:l=nine day-none no-word	0 -12 12 0 0 0
tri:l=no word part:sure	0 14 -6 -3 -4 0
tri:l=not day day-none	0 -11 11 0 0 0
tri:l=not day no-word	0 -9 9 0 0 0
tri:l=not word no-word	-8 12 -2 0 0 0
tri:l=not word part:sure	0 7 1 -3 -10 0
tri:l=of day day-none	11 1 -7 2 -9 -1
tri:l=of day day=r4	-3 14 -7 0 -2 0
tri:l=of day part:sure	0 -16 20 -3 -6 0
tri:l=of day prev:sure	1 21 -24 0 0 0
tri:l=of day sent:sure	0 18 -13 -2 0 0
tri:l=of day-none no-word	8 -11 4 6 -3 0
tri:l=of day-none part:sure	-2 -5 8 0 -9 0
tri:l=of day-none prev:sure	2 17 -20 0 0 0
tri:l=of day-none sent:sure	0 13 -11 0 0 0
tri:l=of day=l1 part:sure	0 -9 -5 15 0 0
tri:l=of day=l3 no-word	0 -10 12 0 0 0
tri:l=of day=l4 part:sure	1 -15 -4 5 10 0
tri:l=of day=r0 part:sure	0 -11 13 0 0 0
tri:l=of day=r1 part:sure	0 0 9 -9 0 0
tri:l=of day=r2 no-word	0 9 -7 0 0 0
tri:l=of day=r2 part:sure	5 -2 -7 2 9 0
tri:l=of day=r3 no-word	0 10 -7 0 0 0
tri:l=of day=r3 part:sure	0 11 -3 -13 0 0
tri:l=of day=r4 no-word	-2 19 -14 0 0 0
tri:l=of day=r4 part:sure	0 -21 17 0 4 0
tri:l=of word day=l1	0 -9 -5 15 0 0
tri:l=of word day=l4	1 -13 -6 5 10 0
tri:l=of word day=r1	0 0 9 -9 0 0
tri:l=of word day=r2	5 4 -14 2 9 0
tri:l=of word day=r3	0 11 -3 -13 0 0
tri:l=of word day=r4	0 -19 13 0 7 0
tri:l=of word part:sure	-1 -12 6 4 10 -6
tri:l=off word part:sure	0 11 -9 0 0 0
tri:l=office, day day-none	13 -7 -7 0 0 0
tri:l=office, day no-word	13 -7 -8 0 0 0
tri:l=office, day-none no-word	11 -5 -8 0 0 0
tri:l=on day day-none	-3 1 -1 9 -4 5
tri:l=on day day=l2	-10 -8 7 -20 26 0
tri:l=on day day=l3	2 -3 5 0 -8 0
tri:l=on day day=l4	5 -10 13 -21 4 0
tri:l=on day day=l5	6 -15 14 -7 1 0
tri:l=on day day=r2	0 2 4 -1 -13 -1
tri:l=on day day=r3	-2 9 -8 7 -7 0
tri:l=on day day=r4	-12 10 0 -13 0 0
tri:l=on day day=r5	-8 10 0 -1 -3 0
tri:l=on day-none no-word	-18 9 2 11 -12 3
tri:l=on day-none part:sure	17 -11 1 3 4 2
tri:l=on day-none prev:sure	18 -2 -4 -9 1 -4
tri:l=on day=l1 prev:sure	0 10 -9 0 0 0
tri:l=on day=l1 sent:sure	0 -13 15 0 0 0
tri:l=on day=l2 no-word	0 14 -18 -6 1 0
tri:l=on day=l2 part:sure	-9 -8 10 -1 10 0
tri:l=on day=l2 prev:sure	0 -22 15 0 10 0
tri:l=on day=l2 sent:sure	-9 -2 4 -6 9 0
tri:l=on day=l3 no-word	0 -10 12 3 -11 0
tri:l=on day=l3 part:sure	-12 6 1 -7 0 0
tri:l=on day=l4 no-word	0 -7 6 -3 5 0
tri:l=on day=l4 part:sure	0 6 4 -13 -10 0
tri:l=on day=l4 prev:sure	0 -16 19 0 -2 0
tri:l=on day=l4 sent:sure	5 1 -10 -9 12 0
tri:l=on day=l5 no-word	11 -18 10 -9 4 0
tri:l=on day=r1 sent:sure	0 -14 3 8 0 0
tri:l=on day=r2 no-word	11 2 -1 -8 -8 0
tri:l=on day=r3 no-word	4 3 -11 1 3 0
tri:l=on day=r3 part:sure	-15 12 2 -2 -12 0
tri:l=on day=r3 prev:sure	-7 0 0 7 0 0
tri:l=on day=r3 sent:sure	11 0 -7 3 0 0
tri:l=on day=r4 prev:sure	-8 -10 17 0 0 0
tri:l=on day=r4 sent:sure	-1 11 -2 -1 -13 0
tri:l=on day=r5 no-word	-7 15 -6 0 0 0
tri:l=on word day-none	4 -5 5 -2 -1 0
tri:l=on word day=l4	0 11 -9 0 0 0
tri:l=on word day=r2	0 10 -9 0 0 0
tri:l=on word part:sure	-9 19 -7 -8 -4 0
tri:l=one day day-none	0 -8 10 0 0 0
tri:l=one day no-word	0 -11 13 0 0 0
tri:l=one day-none no-word	5 -13 10 0 0 0
tri:l=open word part:sure	0 13 -12 0 0 0
tri:l=opened word part:sure	0 3 -11 0 9 0
tri:l=or day day=l1	-2 16 -13 0 0 0
tri:l=oslo, day day-none	8 1 -16 0 0 0
tri:l=oslo, day no-word	9 0 -14 0 0 0
tri:l=oslo, day-none no-word	9 0 -12 0 0 0
tri:l=own word part:sure	0 7 -9 -7 7 0
tri:l=paris day day-none	0 10 -9 0 0 0
tri:l=paris day-none part:sure	0 9 -7 0 0 0
tri:l=peace word part:sure	0 15 -14 0 0 0
tri:l=phone word day-none	-10 1 9 0 0 0
tri:l=place day day-none	0 -11 10 0 0 0
tri:l=prague, day no-word	0 11 -8 0 0 0
tri:l=president day day-none	-1 -5 -1 0 10 0
tri:l=president day no-word	-1 -5 -1 0 10 0
tri:l=president day-none no-word	1 -8 -2 0 9 0
tri:l=presidents day-none part:sure	0 3 6 0 -12 0
tri:l=presidents day=l2 part:sure	0 -10 -5 0 15 0
tri:l=presidents day=r2 part:sure	0 -9 13 0 -4 0
tri:l=presidents word day-none	0 3 6 0 -12 0
tri:l=presidents word day=l2	0 -11 -5 0 15 0
tri:l=presidents word day=r2	0 -10 13 0 -4 0
tri:l=presidents word part:sure	-2 -13 7 6 0 0
tri:l=quito, day no-word	-1 -11 14 0 0 0
tri:l=rabat, day day-none	-1 -7 10 0 0 0
tri:l=rabat, day no-word	-3 -7 11 0 0 0
tri:l=release, day day-none	13 -7 -8 0 0 0
tri:l=riga, day no-word	0 9 -6 0 0 0
tri:l=said day day-none	-9 -3 11 0 -1 0
tri:l=said day no-word	-9 12 -2 0 -1 0
tri:l=said day sent:sure	0 -11 10 0 0 0
tri:l=saturday day-none no-word	0 11 -8 0 0 0
tri:l=saturday, day day-none	0 16 -13 0 0 0
tri:l=saturday, day no-word	0 13 -10 0 0 0
tri:l=saturday, day-none no-word	0 11 -9 0 0 0
tri:l=second day-none part:sure	-5 -5 14 -9 -3 0
tri:l=second day=l2 part:sure	0 -11 8 2 0 0
tri:l=second day=r1 part:sure	0 18 -15 -1 0 0
tri:l=second word day-none	-7 -5 14 -9 -3 0
tri:l=second word day=l2	0 -11 8 2 0 0
tri:l=second word day=r1	0 18 -15 -1 0 0
tri:l=second word day=r4	0 11 -8 0 0 0
tri:l=second word part:sure	-4 -3 6 4 -10 -2
tri:l=see day-none part:sure	0 -13 7 7 0 0
tri:l=see word day-none	0 -13 7 7 0 0
tri:l=seoul, day day-none	0 18 -14 0 0 0
tri:l=seoul, day day=r4	0 -16 14 5 -2 0
tri:l=seoul, day day=r5	-2 15 -10 0 0 0
tri:l=seoul, day no-word	-2 21 -16 0 0 0
tri:l=seoul, day-none no-word	0 9 -7 0 0 0
tri:l=seoul, day=r4 sent:sure	0 -17 15 5 -2 0
tri:l=shall word day-none	-1 -4 11 -2 0 0
tri:l=side day-none no-word	10 -8 0 0 0 0
tri:l=side word day-none	9 -4 -5 0 0 0
tri:l=side word no-word	10 -10 0 0 0 0
tri:l=sides day-none part:sure	0 10 -6 0 0 0
tri:l=sides day=r2 part:sure	0 -11 15 0 0 0
tri:l=sides word day-none	-1 12 -8 0 0 0
tri:l=sides word day=r2	0 -11 15 0 0 0
tri:l=sides word part:sure	-5 -1 13 -4 -3 0
tri:l=sign day no-word	0 9 -8 0 0 0
tri:l=sign day-none no-word	0 9 -8 0 0 0
tri:l=signed day day-none	0 11 -8 0 0 0
tri:l=since day day-none	-3 17 -13 0 -6 0
tri:l=since day day=l4	2 -1 -10 8 0 0
tri:l=since day day=r4	0 -19 12 8 0 0
tri:l=since day prev:sure	0 6 -14 9 0 0
tri:l=since day-none no-word	-1 16 -11 0 -5 0
tri:l=since day-none prev:sure	0 6 -15 10 0 0
tri:l=since day=r4 no-word	0 -15 5 11 0 0
tri:l=singapore, day no-word	0 -8 10 0 0 0
tri:l=six day day-none	12 -19 8 0 0 0
tri:l=six day no-word	13 -20 9 0 0 0
tri:l=six day-none no-word	13 -21 10 0 0 0
tri:l=sixth day=r2 part:sure	0 -8 12 -3 0 0
tri:l=sixth word day=r2	0 -8 12 -3 0 0
tri:l=stand day day-none	0 6 -6 0 0 0
tri:l=start day day-none	0 4 -12 8 0 0
tri:l=state day-none part:sure	0 -8 8 -3 2 0
tri:l=state day=l2 part:sure	0 0 9 0 -14 0
tri:l=state day=l3 part:sure	0 3 -9 0 7 0
tri:l=state day=r1 part:sure	0 -6 -2 0 12 0
tri:l=state word day-none	0 -8 8 -3 2 0
tri:l=state word day=l2	0 0 9 0 -14 0
tri:l=state word day=l3	0 3 -9 0 7 0
tri:l=state word day=r1	0 -6 -2 0 12 0
tri:l=state word part:sure	0 -2 6 -15 2 0
tri:l=states day day-none	0 -9 10 0 0 0
tri:l=states day-none no-word	0 -9 10 0 0 0
tri:l=stockholm day part:sure	0 -13 15 0 0 0
tri:l=stockholm, day day=r4	0 -21 21 0 0 0
tri:l=stockholm, day=r4 sent:sure	0 -21 21 0 0 0
tri:l=sunday day no-word	-2 -10 13 0 0 0
tri:l=sunday day prev:sure	0 10 -9 0 0 0
tri:l=sunday day-none no-word	-1 -11 13 0 0 0
tri:l=sunday day-none prev:sure	0 10 -9 0 0 0
tri:l=suva, day no-word	0 17 -14 0 0 0
tri:l=suva, day-none no-word	0 11 -8 0 0 0
tri:l=table day day-none	0 -8 10 0 0 0
tri:l=talk day day-none	5 -9 6 0 -1 0
tri:l=talk day no-word	5 -9 6 0 -1 0
tri:l=talk day-none no-word	5 -9 6 0 -1 0
tri:l=tallinn, day day-none	-3 -8 12 0 0 0
tri:l=tallinn, day-none no-word	-3 -8 12 0 0 0
tri:l=tariffs day day-none	4 -10 5 0 0 0
tri:l=tariffs day no-word	4 -10 5 0 0 0
tri:l=tariffs day-none no-word	4 -10 5 0 0 0
tri:l=tashkent, day day-none	0 -8 10 0 0 0
tri:l=tashkent, day no-word	4 2 -10 0 0 0
tri:l=tbilisi, day day-none	19 -17 0 0 0 0
tri:l=tbilisi, day no-word	13 -5 -12 0 0 0
tri:l=telephone day-none no-word	-6 8 0 0 0 0
tri:l=telephone word day-none	-20 16 7 0 0 0
tri:l=telephone word no-word	-5 10 -4 0 0 0
tri:l=telephone word part:sure	4 -12 7 0 0 0
tri:l=than day day-none	0 12 -10 0 0 0
tri:l=than day no-word	0 -9 10 0 0 0
tri:l=that day-none no-word	11 -5 -6 0 0 0
tri:l=that day-none part:sure	0 -7 0 10 -3 0
tri:l=that day=l1 part:sure	0 14 -5 -7 -1 0
tri:l=that day=r2 part:sure	0 -10 5 5 0 0
tri:l=that word day-none	8 -11 -2 10 -3 0
tri:l=that word day=l1	0 14 -5 -7 -1 0
tri:l=that word day=r2	0 -10 5 5 0 0
tri:l=that word no-word	16 -12 -4 0 0 0
tri:l=that word part:sure	0 -3 -2 11 -10 -2
tri:l=the day day-none	-9 25 -1 -6 -30 0
tri:l=the day day=l3	0 13 -9 0 0 0
tri:l=the day day=l4	-2 15 -7 0 -3 0
tri:l=the day no-word	-6 12 -3 0 0 0
tri:l=the day part:sure	-6 34 -12 -4 -25 0
tri:l=the day sent:sure	0 26 -20 0 -9 0
tri:l=the day-none no-word	-2 5 12 -5 -26 0
tri:l=the day-none part:sure	-5 0 -6 -2 16 -2
tri:l=the day=l2 part:sure	4 -6 1 -10 6 0
tri:l=the day=l3 no-word	9 -2 -16 0 3 0
tri:l=the day=l3 part:sure	-3 -10 4 7 0 0
tri:l=the day=l3 prev:sure	-9 -2 11 0 0 0
tri:l=the day=l4 part:sure	3 0 0 4 -12 0
tri:l=the day=r1 no-word	17 -11 -8 0 4 0
tri:l=the day=r1 part:sure	0 -5 10 0 -6 0
tri:l=the day=r2 part:sure	-6 6 1 0 -17 0
tri:l=the day=r3 no-word	-6 12 -12 0 1 0
tri:l=the day=r4 part:sure	2 -4 -9 9 5 0
tri:l=the word day-none	-2 -13 4 -6 24 -4
tri:l=the word day=l1	-8 6 7 -7 -9 0
tri:l=the word day=l2	3 -3 0 -10 6 0
tri:l=the word day=l3	0 -19 8 6 4 0
tri:l=the word day=l4	1 -9 12 5 -15 0
tri:l=the word day=r0	11 -7 1 0 0 0
tri:l=the word day=r1	20 -14 4 -2 0 0
tri:l=the word day=r2	-6 5 3 0 -20 0
tri:l=the word day=r3	-14 3 6 0 0 0
tri:l=the word day=r4	0 -3 -9 9 9 0
tri:l=the word day=r5	0 15 -14 0 0 0
tri:l=the word no-word	8 1 -2 -11 -7 -2
tri:l=the word part:sure	0 -21 11 4 16 -11
tri:l=the word sent:sure	4 -22 16 -3 3 0
tri:l=their day-none part:sure	0 -5 11 0 -4 0
tri:l=their day=r3 part:sure	0 -1 -5 9 0 0
tri:l=their word day-none	0 -7 12 0 -4 0
tri:l=their word day=r3	0 -1 -5 9 0 0
tri:l=their word part:sure	-7 -12 17 0 -7 0
tri:l=there day day-none	0 -11 4 10 -3 0
tri:l=there day no-word	0 10 -8 0 0 0
tri:l=there day part:sure	0 -17 8 11 -2 0
tri:l=there day-none no-word	0 12 -11 0 0 0
tri:l=there day-none part:sure	0 -12 3 10 -2 0
tri:l=they day-none no-word	7 -16 10 0 0 0
tri:l=they day-none part:sure	-5 9 1 -9 -8 0
tri:l=they day=l2 part:sure	1 10 -11 0 0 0
tri:l=they day=r1 part:sure	-6 -9 10 0 7 0
tri:l=they day=r2 part:sure	-15 -20 18 5 5 0
tri:l=they word day-none	0 2 7 -9 -8 0
tri:l=they word day=l2	4 9 -13 0 0 0
tri:l=they word day=r1	0 -9 9 0 7 0
tri:l=they word day=r2	-14 -16 14 5 5 0
tri:l=they word day=r3	6 10 -17 0 0 0
tri:l=they word prev:sure	-14 17 -3 0 0 0
tri:l=they'll word part:sure	0 -7 0 11 0 0
tri:l=third day-none no-word	-12 13 0 0 0 0
tri:l=third day-none part:sure	0 -9 6 9 -3 0
tri:l=third day=r1 part:sure	0 14 -12 0 0 0
tri:l=third day=r2 part:sure	-3 13 -5 -8 0 0
tri:l=third word day-none	-9 -6 6 9 -3 0
tri:l=third word day=r1	0 14 -12 0 0 0
tri:l=third word day=r2	-3 13 -5 -8 0 0
tri:l=third word part:sure	3 -5 7 1 -9 0
tri:l=three day=r2 part:sure	0 -9 10 0 0 0
tri:l=three day=r3 part:sure	1 -11 7 0 0 0
tri:l=three word day-none	-1 10 -1 -4 0 0
tri:l=three word day=r2	0 -9 10 0 0 0
tri:l=three word day=r3	2 -11 7 0 0 0
tri:l=three-day word part:sure	0 -16 17 0 0 0
tri:l=through day day-none	0 -12 13 0 0 0
tri:l=thursday day sent:sure	0 -11 12 0 0 0
tri:l=thursday day-none no-word	9 5 -9 -1 0 0
tri:l=thursday's day=l1 part:sure	0 -12 6 0 4 0
tri:l=thursday's word day=l1	6 -18 6 0 3 0
tri:l=thursday's word part:sure	0 -12 6 0 4 0
tri:l=thursday, day day-none	-6 -4 -3 -3 17 0
tri:l=thursday, day sent:sure	0 -7 -10 7 10 0
tri:l=till day day-none	0 6 -3 0 0 0
tri:l=till day day=l2	0 -16 10 7 0 0
tri:l=till day-none no-word	0 5 -1 0 0 0
tri:l=time day day-none	0 10 -5 0 0 0
tri:l=to day day-none	-4 14 -5 0 -2 0
tri:l=to day day=l1	0 -3 10 -4 -1 0
tri:l=to day day=r2	-12 13 0 0 0 0
tri:l=to day no-word	-22 19 1 -2 -6 0
tri:l=to day part:sure	0 -6 12 -3 0 0
tri:l=to day prev:sure	0 17 -14 0 0 0
tri:l=to day-none no-word	2 4 -27 0 14 -1
tri:l=to day-none prev:sure	9 0 -4 0 -5 0
tri:l=to day=l1 no-word	0 -11 14 0 0 0
tri:l=to day=l1 part:sure	3 -13 12 -6 3 0
tri:l=to day=l2 part:sure	-7 2 16 -8 -8 0
tri:l=to day=l2 sent:sure	0 -9 0 0 10 0
tri:l=to day=l3 no-word	-3 0 -7 0 11 0
tri:l=to day=l4 no-word	-3 -10 6 0 8 0
tri:l=to day=r0 no-word	-6 14 -1 0 -4 0
tri:l=to day=r1 no-word	7 0 -3 13 -17 0
tri:l=to day=r1 part:sure	-7 7 -11 3 5 0
tri:l=to day=r2 no-word	-11 14 -5 0 0 0
tri:l=to day=r3 part:sure	-4 -2 -1 15 -4 0
tri:l=to day=r4 part:sure	0 -8 10 2 -6 0
tri:l=to word day-none	7 -7 -5 -8 16 0
tri:l=to word day=l1	0 -27 20 -1 4 0
tri:l=to word day=l2	-3 7 8 -12 -4 0
tri:l=to word day=l4	-1 -11 6 1 5 0
tri:l=to word day=l5	0 27 -18 -4 -12 0
tri:l=to word day=r0	-6 20 -13 0 -9 3
tri:l=to word day=r1	1 5 -13 16 -9 -1
tri:l=to word day=r3	4 -8 -1 15 -3 0
tri:l=to word day=r4	0 -12 14 5 -10 0
tri:l=to word day=r5	0 -6 -1 0 10 0
tri:l=to word no-word	5 -2 -24 7 10 -3
tri:l=to word part:sure	-13 -1 0 2 0 9
tri:l=to word prev:sure	14 -7 1 3 -10 0
tri:l=to word sent:sure	-4 -13 8 -4 12 0
tri:l=tokyo, day no-word	-6 -8 15 0 0 0
tri:l=tokyo, day-none no-word	-7 -5 10 0 0 0
tri:l=tomorrow, day day=l0	0 7 -22 10 0 0
tri:l=tomorrow, day no-word	0 0 -14 10 0 0
tri:l=tomorrow, day=l0 no-word	0 0 -14 10 0 0
tri:l=trade day=l2 part:sure	0 -15 1 12 0 0
tri:l=trade day=l3 part:sure	0 22 -19 0 0 0
tri:l=trade day=r4 part:sure	0 10 -9 0 0 0
tri:l=trade word day=l2	0 -15 1 12 0 0
tri:l=trade word day=l3	0 22 -19 0 0 0
tri:l=trade word day=r4	0 10 -9 0 0 0
tri:l=trade word part:sure	1 8 -8 -1 0 0
tri:l=truce day day-none	0 -9 10 0 0 0
tri:l=truce day-none no-word	0 -9 10 0 0 0
tri:l=trump day day-none	8 -1 1 0 -10 0
tri:l=trump day-none no-word	9 -11 6 0 -4 0
tri:l=trump day-none part:sure	0 17 -4 -1 -15 0
tri:l=trump day=l3 part:sure	0 -3 16 0 -12 0
tri:l=trump day=r2 part:sure	0 -10 2 0 3 0
tri:l=trump day=r3 part:sure	0 -1 -7 0 11 0
tri:l=trump word day-none	0 10 -1 0 -9 0
tri:l=trump word day=l3	4 -13 19 0 -13 0
tri:l=trump word day=r2	0 -15 9 -1 3 0
tri:l=trump word day=r3	0 -1 -7 0 11 0
tri:l=trump word part:sure	0 -12 15 -6 -1 0
tri:l=trump's day-none part:sure	0 -14 8 0 5 0
tri:l=trump's day=r2 part:sure	0 -5 12 0 -4 0
tri:l=trump's word day-none	0 -14 8 0 5 0
tri:l=trump's word day=r2	0 -5 12 0 -4 0
tri:l=trump's word part:sure	0 -17 16 -7 2 0
tri:l=tuesday day no-word	8 0 -8 0 0 0
tri:l=tuesday day prev:sure	0 -11 12 0 0 0
tri:l=tuesday day-none no-word	9 0 -7 0 0 0
tri:l=tuesday day-none prev:sure	0 -11 12 0 0 0
tri:l=tunis, day day-none	8 0 -10 0 0 0
tri:l=tunis, day no-word	8 0 -10 0 0 0
tri:l=tunis, day-none no-word	8 0 -10 0 0 0
tri:l=two day-none part:sure	0 -13 3 5 4 0
tri:l=two day=l2 part:sure	-3 9 -5 0 0 0
tri:l=two day=r2 part:sure	0 -10 16 0 0 0
tri:l=two day=r3 part:sure	6 0 -13 8 0 0
tri:l=two word day-none	0 -18 9 5 3 0
tri:l=two word day=l2	-3 9 -5 0 0 0
tri:l=two word day=r2	1 -14 15 0 -1 0
tri:l=two word day=r3	6 0 -14 8 0 0
tri:l=two word part:sure	0 -4 -3 10 0 0
tri:l=ulaanbaatar, day day-none	0 -10 11 0 0 0
tri:l=ulaanbaatar, day no-word	0 -12 13 0 0 0
tri:l=ulaanbaatar, day-none no-word	0 -10 11 0 0 0
tri:l=until day day-none	-5 13 -6 4 -11 -1
tri:l=until day day=l1	0 -15 16 0 0 0
tri:l=until day day=l2	0 -7 10 0 0 0
tri:l=until day no-word	-19 8 5 0 -6 0
tri:l=until day sent:sure	0 5 -12 10 -1 0
tri:l=until day-none no-word	-2 16 -6 -3 -2 0
tri:l=until day-none sent:sure	0 3 -14 11 0 0
tri:l=until day=l1 no-word	0 -16 16 0 0 0
tri:l=until day=l2 no-word	0 -7 10 0 0 0
tri:l=us-china day-none part:sure	0 10 -9 0 0 0
tri:l=us-china word day-none	0 10 -9 0 0 0
tri:l=us-china word part:sure	0 12 -9 0 0 0
tri:l=valletta, day day-none	0 18 -17 0 0 0
tri:l=valletta, day no-word	0 19 -16 0 0 0
tri:l=valletta, day-none no-word	0 12 -11 0 0 0
tri:l=video day-none no-word	-18 8 0 0 9 3
tri:l=video word day-none	-3 9 -2 0 0 0
tri:l=video word part:sure	17 -10 -2 0 0 0
tri:l=vilnius, day day-none	10 -14 3 0 0 0
tri:l=was word day-none	0 -9 12 0 0 0
tri:l=washington day day-none	-1 -11 16 0 -4 0
tri:l=washington day-none no-word	-1 -15 18 0 0 0
tri:l=washington, day day=r0	0 8 -5 0 0 0
tri:l=washington, day day=r4	-12 -4 2 0 16 0
tri:l=washington, day=r4 no-word	0 -13 3 0 11 0
tri:l=washington, day=r4 sent:sure	-13 8 -4 0 10 0
tri:l=washington/beijing, day no-word	-16 20 -2 0 0 0
tri:l=washington/beijing, day sent:sure	11 -5 -4 0 0 0
tri:l=way day-none part:sure	0 14 -12 0 0 0
tri:l=way word day-none	0 14 -12 0 0 0
tri:l=way word part:sure	0 14 -12 0 0 0
tri:l=we day-none part:sure	0 18 -17 0 0 0
tri:l=we day=r0 part:sure	0 -17 20 0 0 0
tri:l=we word day-none	-6 27 -20 0 0 0
tri:l=we word day=r0	0 -17 20 0 0 0
tri:l=we word day=r1	-5 -9 7 0 0 6
tri:l=we'll word part:sure	0 -11 11 0 0 0
tri:l=wednesday day day-none	-9 -14 18 0 0 0
tri:l=wednesday, day no-word	-5 8 -3 0 0 0
tri:l=wednesday, day prev:sure	0 -14 15 0 0 0
tri:l=wednesday, day-none prev:sure	0 -14 15 0 0 0
tri:l=week's day-none part:sure	0 -15 6 0 8 0
tri:l=week's word day-none	0 -15 6 0 8 0
tri:l=week's word part:sure	0 -12 0 0 14 0
tri:l=were word day-none	-5 10 -2 0 0 0
tri:l=which day-none no-word	9 -6 -2 0 0 0
tri:l=which word day-none	10 -5 -3 0 0 0
tri:l=which word no-word	10 -9 0 0 0 0
tri:l=which word part:sure	0 10 -1 -3 -3 0
tri:l=who day-none no-word	12 -8 -3 0 0 0
tri:l=who day-none part:sure	0 9 -4 -2 0 0
tri:l=who word day-none	11 0 -5 -3 -1 0
tri:l=who word no-word	8 -10 3 0 0 0
tri:l=will day-none no-word	-13 15 0 0 0 0
tri:l=will day-none part:sure	-8 -11 7 1 8 0
tri:l=will day=l3 part:sure	0 -10 8 6 -6 0
tri:l=will day=r1 part:sure	-5 0 14 -5 -7 0
tri:l=will day=r3 part:sure	0 0 5 -10 0 0
tri:l=will day=r4 part:sure	0 10 -10 1 0 0
tri:l=will word day-none	-23 -1 5 0 7 0
tri:l=will word day=l3	0 -9 7 6 -6 0
tri:l=will word day=r3	0 0 5 -10 0 0
tri:l=will word day=r4	-1 14 -12 1 0 0
tri:l=with day no-word	0 9 -6 0 0 0
tri:l=would day-none part:sure	-2 -18 6 5 10 0
tri:l=would day=l2 part:sure	-1 0 0 10 -5 0
tri:l=would day=r1 part:sure	0 13 0 0 -8 0
tri:l=would day=r2 part:sure	0 11 -3 -3 -6 0
tri:l=would word day-none	13 -22 1 4 6 0
tri:l=would word day=l2	-4 0 -2 10 -5 0
tri:l=would word day=r1	-10 20 -2 0 -10 0
tri:l=would word part:sure	-4 -9 -4 9 10 -3
tri:l=xi day-none part:sure	0 18 -16 0 0 0
tri:l=xi word day-none	-3 27 -23 0 -1 0
tri:l=xi word day=r1	0 -12 20 0 -12 0
tri:l=xi word part:sure	0 18 -10 -1 -4 0
tri:l=xi's word day-none	0 3 -8 6 0 0
tri:l=xi's word part:sure	0 4 -9 6 0 0
tri:l=yerevan, day no-word	0 9 -12 0 0 0
tri:l=york day part:sure	0 -8 11 0 -1 0
tri:l=york, day=r3 no-word	0 -13 13 0 0 0
tri:l=you day-none part:sure	0 15 -11 0 0 0
tri:l=you word day-none	0 9 -3 0 0 0
tri:l=— day day-none	18 -4 -16 0 0 0
tri:l=— day no-word	16 -1 -20 0 0 0
tri:l=— day-none no-word	6 5 -16 0 0 0
tri:word day-none no-word	-20 50 -35 -14 -6 -21
tri:word day-none part:sure	-16 12 -3 -5 -2 1
tri:word day-none prev:sure	-13 37 -20 -5 -11 0
tri:word day-none sent:sure	0 -6 7 0 1 -1
tri:word day=l0 part:sure	6 -16 15 -3 -2 0
tri:word day=l1 no-word	3 -4 -5 9 -1 0
tri:word day=l1 prev:sure	15 -21 0 0 8 0
tri:word day=l1 sent:sure	-7 0 -3 0 12 0
tri:word day=l2 no-word	12 -7 9 -8 -9 0
tri:word day=l2 sent:sure	3 11 -18 -2 4 0
tri:word day=l3 no-word	6 3 -14 -8 5 0
tri:word day=l3 part:sure	0 -9 0 12 1 2
tri:word day=l3 prev:sure	-9 0 13 0 -6 0
tri:word day=l3 sent:sure	-3 -27 29 0 2 0
tri:word day=l4 no-word	-7 1 7 -5 0 0
tri:word day=l4 part:sure	3 4 -11 18 -15 0
tri:word day=l4 sent:sure	-6 -4 11 -1 0 0
tri:word day=l5 part:sure	-11 21 -10 4 -18 0
tri:word day=r0 no-word	6 -8 -15 2 5 2
tri:word day=r0 part:sure	-4 -1 1 -12 8 1
tri:word day=r1 no-word	5 2 -34 2 6 4
tri:word day=r1 part:sure	-7 -2 11 -10 0 -1
tri:word day=r1 prev:sure	3 -10 7 0 0 0
tri:word day=r1 sent:sure	6 7 -12 -2 0 0
tri:word day=r2 no-word	10 -1 -7 -8 -8 7
tri:word day=r2 part:sure	-11 -9 12 -4 5 0
tri:word day=r2 prev:sure	23 -13 -8 0 0 0
tri:word day=r2 sent:sure	-8 7 2 0 -1 0
tri:word day=r3 no-word	8 0 -2 -5 0 -1
tri:word day=r3 part:sure	12 -9 -4 4 5 2
tri:word day=r3 sent:sure	-8 -13 23 0 0 0
tri:word day=r4 no-word	-8 0 9 0 0 -1
tri:word day=r4 part:sure	16 0 -7 0 0 -4
tri:word day=r4 sent:sure	0 -29 31 -1 -1 0
tri:word day=r5 no-word	0 -10 11 0 0 0
tri:word day=r5 part:sure	-1 4 -19 4 13 0
under ahead	0 -13 20 -4 -7 0
under ahead word	0 -14 19 -1 0 0
under gone	20 -10 -7 -40 17 0
under gone day	9 -2 0 -26 -1 0
under gone word	16 -8 -19 -16 23 1
v0-none	-5 15 2 -16 -11 -12
v0=accept	0 20 -12 0 -5 0
v0=admit	11 -6 -3 0 0 0
v0=agree	12 -19 7 11 0 -4
v0=answer	-1 -5 -11 0 17 0
v0=be	4 -8 4 -1 9 4
v0=begin	-23 -3 3 3 3 4
v0=call	-28 0 19 0 7 -2
v0=cancel	0 -9 0 0 11 0
v0=carry	0 12 -10 -1 0 0
v0=come	9 -4 -4 9 0 -4
v0=conclude	1 -8 9 -1 -4 0
v0=convene	0 -12 12 0 0 0
v0=die	0 12 -10 0 0 0
v0=discuss	-3 -1 0 -13 12 0
v0=draw	-1 -16 20 0 0 0
v0=expect	10 -13 -2 1 13 -5
v0=extend	-3 15 -19 0 5 0
v0=get	4 -2 -8 -6 12 0
v0=go	0 8 -10 -5 6 0
v0=hammer	0 -10 13 0 0 0
v0=hang	-5 11 -3 0 0 0
v0=have	6 -1 -18 2 15 -3
v0=hit	0 9 -8 0 0 0
v0=hope	-14 33 -3 -1 -20 0
v0=issue	0 11 -9 0 0 0
v0=jump	9 -11 3 0 0 0
v0=land	2 18 -17 -1 -1 0
v0=lay	3 -18 10 7 0 0
v0=leave	-14 0 2 0 3 0
v0=let	-4 15 -8 0 0 0
v0=make	-2 0 6 1 -14 0
v0=move	0 -6 11 0 0 0
v0=need	-8 4 4 -1 0 0
v0=negotiate	0 -13 16 2 -8 0
v0=order	0 11 -7 0 0 0
v0=other	6 3 -1 -1 -11 -12
v0=pass	0 -10 11 0 0 0
v0=pay	10 0 -3 -17 3 0
v0=plan	-1 -16 10 8 7 0
v0=prepare	6 -10 -6 27 -18 0
v0=promise	-9 13 0 0 -2 0
v0=propose	8 10 -17 0 0 0
v0=publish	0 -4 13 -1 -15 0
v0=put	15 -2 3 -15 -16 0
v0=raise	-6 0 11 -1 -3 0
v0=reach	-6 21 -16 1 -7 0
v0=ready	0 11 -6 0 -1 0
v0=receive	-4 11 0 -4 -4 0
v0=recommend	0 10 -8 0 0 0
v0=report	0 12 -7 0 -1 0
v0=review	-5 -11 16 0 0 0
v0=rise	-10 1 0 -4 6 0
v0=rule	-9 16 0 0 -5 0
v0=run	-5 16 -14 -1 5 0
v0=seal	3 -10 -11 7 6 0
v0=see	-18 -7 -3 13 11 -3
v0=seek	-4 10 1 0 -8 0
v0=sell	3 -10 11 -3 0 0
v0=send	0 23 -16 0 -3 0
v0=shoot	0 14 -6 0 -5 0
v0=show	0 11 -8 0 0 0
v0=sign	-11 6 0 -15 7 0
v0=sleep	0 -9 11 0 0 0
v0=start	-3 -1 8 4 -14 0
v0=stay	-8 -5 3 13 0 0
v0=stop	0 18 -15 0 0 0
v0=strike	-2 -7 12 0 -3 0
v0=suggest	0 26 -22 0 0 0
v0=suspend	0 12 -7 0 0 0
v0=tell	5 7 -3 -10 -12 0
v0=threaten	-2 27 -21 0 0 0
v0=vote	0 11 -8 0 0 0
v0=write	12 2 -16 -5 0 0
v1-none	-3 14 0 -12 -10 -22
v1=accept	0 20 -12 0 -5 0
v1=admit	11 -6 -3 0 0 0
v1=agree	6 -11 2 0 10 2
v1=answer	-1 -5 -12 0 17 0
v1=ask	2 7 -2 -6 -9 0
v1=begin	-23 -10 10 4 3 5
v1=call	-30 6 14 0 7 -3
v1=cancel	0 -9 0 0 11 0
v1=carry	0 13 -12 -1 0 0
v1=clear	-6 12 -4 0 0 0
v1=collect	-2 15 -8 0 0 0
v1=come	4 -6 0 10 0 -4
v1=convene	0 -12 12 0 0 0
v1=cut	-4 -4 11 0 0 0
v1=declare	-7 -3 9 0 0 0
v1=die	0 12 -10 0 0 0
v1=discuss	-2 0 1 -13 6 0
v1=draw	-1 -16 20 0 0 0
v1=end	-6 1 2 5 -11 -2
v1=expect	16 2 -10 -4 0 -2
v1=extend	-3 20 -23 0 5 0
v1=face	-3 16 -9 0 0 0
v1=get	2 -1 -7 -7 12 0
v1=go	0 4 -4 -6 7 -9
v1=hammer	0 -10 13 0 0 0
v1=have	4 -5 -13 -1 23 -3
v1=hit	0 9 -8 0 0 0
v1=hold	18 -12 1 -4 -7 7
v1=hope	-8 10 0 0 0 0
v1=issue	-4 16 -12 0 0 0
v1=jump	9 -11 3 0 0 0
v1=know	-5 -4 13 0 0 0
v1=land	1 21 -18 -2 -1 0
v1=lay	3 -18 10 7 0 0
v1=leave	-18 4 0 -1 3 0
v1=let	-11 20 -7 0 0 0
v1=like	0 -10 10 0 0 0
v1=lose	10 -8 0 0 0 0
v1=make	-3 2 7 0 -16 0
v1=need	-8 2 5 0 0 0
v1=negotiate	0 -14 18 1 -8 0
v1=offer	-2 -13 18 0 0 0
v1=order	0 15 -12 0 0 0
v1=other	5 0 1 0 -6 -12
v1=pay	10 0 -1 -18 2 0
v1=plan	-6 0 -4 0 11 0
v1=post	-6 12 0 -1 -5 0
v1=prepare	5 -4 -12 24 -11 0
v1=publish	-1 -4 14 -2 -15 0
v1=put	8 0 5 -14 -19 0
v1=reach	4 0 -2 0 -9 0
v1=recommend	0 10 -8 0 0 0
v1=renew	0 -10 11 0 0 0
v1=report	0 13 -7 0 -1 0
v1=review	-5 -6 12 0 0 0
v1=revive	0 -11 11 0 0 0
v1=rise	-10 1 0 -4 5 0
v1=rule	-9 12 0 0 0 0
v1=say	3 2 -3 -11 7 1
v1=seal	3 -9 -12 7 6 0
v1=see	-12 -10 8 8 3 -7
v1=seek	-4 12 0 0 -8 0
v1=send	-6 13 -5 5 -3 0
v1=show	0 11 -8 0 0 0
v1=sign	-3 3 3 -17 2 -1
v1=sleep	0 -9 10 0 0 0
v1=start	-4 3 3 3 -14 0
v1=stay	-12 -3 3 13 0 0
v1=stop	0 18 -16 0 0 0
v1=strike	-2 -10 16 0 -3 0
v1=suggest	0 25 -22 0 0 0
v1=suspend	0 16 -10 0 0 0
v1=take	7 -13 6 -2 0 5
v1=threaten	-2 22 -16 0 0 0
v1=vote	0 11 -8 0 0 0
v1=write	11 5 -19 -5 0 0
v2-none	-3 13 2 -13 -5 -14
v2=approve	0 15 -13 0 0 0
v2=ask	14 -3 -6 -2 0 0
v2=begin	2 2 1 -16 0 -2
v2=bring	13 -15 10 -2 0 0
v2=call	-38 16 24 -15 -16 -5
v2=charge	0 12 -6 0 0 0
v2=come	-3 12 -21 4 7 0
v2=confirm	0 -6 9 0 0 0
v2=continue	0 22 -11 -15 -2 0
v2=decide	-1 -14 10 12 -5 0
v2=discuss	0 -4 8 0 0 0
v2=enter	-1 -10 15 -2 0 0
v2=expect	-2 0 -9 14 -2 0
v2=extend	-11 10 -2 1 0 0
v2=face	0 15 -11 -4 0 0
v2=fix	4 -10 8 -1 0 0
v2=freeze	0 -9 11 0 0 0
v2=go	-3 8 -13 0 0 9
v2=have	8 -14 15 -13 -9 0
v2=keep	-6 -12 8 2 5 0
v2=leave	7 13 -6 -2 -15 0
v2=levy	0 -16 16 0 0 0
v2=lose	0 0 -10 0 8 0
v2=lower	0 12 -10 0 0 0
v2=make	2 -6 9 0 -7 0
v2=need	-3 10 -2 0 0 0
v2=negotiate	0 17 -14 -1 0 0
v2=offer	0 12 -22 9 0 0
v2=pass	-3 0 -5 0 10 0
v2=plan	0 -8 15 -18 5 0
v2=postpone	0 21 -20 0 0 0
v2=prepare	0 -14 3 15 -6 0
v2=publish	-2 -8 13 0 -3 0
v2=raise	0 12 -11 0 0 0
v2=reach	-5 7 -10 0 9 0
v2=receive	0 -22 7 -4 16 0
v2=refuse	0 -9 0 11 0 0
v2=resume	-2 1 -6 11 -4 0
v2=review	-9 10 0 0 0 0
v2=rise	10 -13 4 0 0 0
v2=say	-10 1 11 -5 -3 0
v2=scrap	0 11 -11 0 0 0
v2=see	-3 14 -15 -4 5 0
v2=ship	0 -12 13 0 0 0
v2=show	6 -12 7 0 0 0
v2=sign	-4 8 -15 13 0 0
v2=sit	0 -3 6 -2 -9 2
v2=stand	-3 4 -13 10 0 0
v2=start	6 -12 0 8 0 0
v2=stay	0 13 -10 0 0 0
v2=step	0 -9 11 0 0 0
v2=stop	-3 -6 12 0 0 0
v2=take	9 -7 -2 3 0 0
v2=tax	0 -11 11 0 0 0
v2=threaten	-2 15 -9 0 0 0
v2=win	0 13 -11 0 0 0
v2=write	0 20 -14 0 0 0
verbless	4 2 4 -14 -8 -12
vt0=accept past	0 10 -7 0 -2 0
vt0=admit present	11 -7 -2 0 0 0
vt0=agree modal	0 -9 9 0 0 0
vt0=agree past	0 -16 6 17 4 -1
vt0=agree perfect	6 -16 12 0 0 0
vt0=agree present	4 18 -18 -2 -5 0
vt0=announce past	6 -15 11 0 -2 0
vt0=answer past	-1 -6 -11 0 18 0
vt0=approve past	-3 15 -8 0 0 0
vt0=approve present	0 -13 13 0 0 0
vt0=ask past	7 4 -11 0 0 0
vt0=be future	13 -10 13 -4 -8 -4
vt0=be modal	2 1 -18 9 6 0
vt0=be past	-10 -1 -6 3 16 6
vt0=be perfect	5 3 0 -16 0 0
vt0=be pluperfect	-8 5 -3 0 -8 12
vt0=be present	7 -7 5 -2 2 -13
vt0=begin future	0 26 -22 -2 0 0
vt0=begin modal	0 -6 10 -2 0 0
vt0=begin past	-7 -11 9 0 4 0
vt0=begin perfect	0 -6 -3 10 0 0
vt0=begin pluperfect	-8 -15 24 -1 0 0
vt0=begin present	-9 14 -16 0 2 7
vt0=bring modal	0 -9 9 0 0 0
vt0=bring present	0 10 -8 0 0 0
vt0=call modal	-12 2 6 0 0 0
vt0=call perfect	-12 21 -8 0 0 0
vt0=call pluperfect	-2 -8 0 -1 15 0
vt0=call present	-6 -5 12 0 0 0
vt0=cancel pluperfect	0 -9 0 0 11 0
vt0=carry future	0 9 -5 0 0 0
vt0=charge modal	0 -9 10 0 0 0
vt0=charge perfect	0 16 -14 0 0 0
vt0=charge present	-4 -3 8 0 0 0
vt0=come future	3 -12 -3 7 4 0
vt0=come past	9 0 -1 0 -5 0
vt0=come pluperfect	0 6 -18 10 0 0
vt0=come present	0 -7 0 3 12 0
vt0=conclude past	6 -1 3 -11 -2 0
vt0=confirm modal	12 -8 -2 0 0 0
vt0=continue present	0 13 -12 0 0 0
vt0=decide past	3 -10 7 0 0 0
vt0=decide present	0 10 -9 0 0 0
vt0=die past	0 10 -9 0 0 0
vt0=discuss past	-1 -3 0 -3 10 0
vt0=end modal	9 -3 0 -1 0 0
vt0=end perfect	0 -9 13 0 -5 0
vt0=end pluperfect	0 8 -1 -7 0 0
vt0=expect past	-3 9 7 -9 -2 0
vt0=expect present	18 -25 -4 10 18 -3
vt0=extend past	-1 4 -13 0 7 0
vt0=fall past	0 14 -11 0 0 0
vt0=fall present	0 -9 8 0 0 0
vt0=get present	13 -15 -8 0 8 0
vt0=go future	1 -6 0 -14 12 4
vt0=hammer past	0 -10 13 0 0 0
vt0=have past	3 7 -27 15 0 0
vt0=have present	2 -8 2 -22 15 0
vt0=hold past	6 3 0 -9 -10 -3
vt0=hold present	4 8 -11 -2 5 0
vt0=hope present	-6 27 -2 0 -19 0
vt0=initial past	0 8 -6 0 0 0
vt0=jump past	9 -12 3 0 0 0
vt0=know present	-3 -8 12 0 0 0
vt0=lay past	8 -18 13 0 0 0
vt0=lay present	0 -8 0 9 0 0
vt0=leave future	0 0 -13 0 10 0
vt0=leave past	-9 0 4 0 0 0
vt0=like modal	0 17 -12 0 0 0
vt0=like present	0 -10 10 0 0 0
vt0=look past	0 -9 0 2 9 0
vt0=look present	0 10 -6 0 -1 0
vt0=make past	-1 -3 6 7 -10 0
vt0=make present	0 12 -8 0 0 0
vt0=meet future	-8 -1 11 4 -11 -14
vt0=meet past	4 12 -5 -16 0 0
vt0=meet pluperfect	0 -19 14 -8 9 0
vt0=meet present	-3 -1 0 -6 0 9
vt0=move perfect	0 -15 17 0 0 0
vt0=negotiate past	0 -15 18 -1 0 0
vt0=negotiate present	0 7 0 0 -8 0
vt0=offer past	0 -8 10 0 0 0
vt0=other future	3 7 -14 0 0 0
vt0=other modal	-1 18 -11 0 0 0
vt0=other past	4 0 -1 -14 2 0
vt0=other pluperfect	3 -5 9 0 -8 -4
vt0=pay future	0 0 -9 -5 14 0
vt0=pay modal	-1 -7 10 0 0 0
vt0=pay past	-1 -6 9 0 0 0
vt0=pay perfect	-1 22 -16 0 0 0
vt0=pay present	15 0 -5 -3 -14 0
vt0=plan present	1 -21 13 10 0 0
vt0=prepare future	7 -13 0 17 -13 0
vt0=prepare pluperfect	0 -3 -9 15 -3 0
vt0=promise past	-4 15 -8 0 -1 0
vt0=propose past	-5 -5 11 0 0 0
vt0=propose perfect	7 13 -22 0 0 0
vt0=publish future	0 11 -9 0 0 0
vt0=publish modal	0 -9 9 0 0 0
vt0=publish past	0 0 7 0 -15 0
vt0=publish pluperfect	0 -11 12 0 0 0
vt0=put future	16 -12 -4 0 0 0
vt0=put modal	0 -5 8 0 0 0
vt0=put past	-8 0 9 0 0 0
vt0=put present	12 3 -1 -7 -16 0
vt0=reach past	0 10 -9 2 -6 0
vt0=ready present	0 11 -6 0 -1 0
vt0=receive modal	0 12 -16 0 2 0
vt0=receive past	0 -9 15 -6 0 0
vt0=receive pluperfect	0 -4 0 9 -2 0
vt0=receive present	0 13 -10 0 0 0
vt0=recommend past	0 11 -10 0 0 0
vt0=report future	0 8 -3 0 0 0
vt0=resume modal	0 -14 10 6 0 0
vt0=resume past	-5 12 -6 0 0 0
vt0=rule past	-8 14 0 0 -5 0
vt0=say pluperfect	-2 13 -4 0 -1 0
vt0=say present	9 7 -24 -5 5 0
vt0=see future	-8 0 -3 2 8 0
vt0=see modal	-5 15 -18 0 0 0
vt0=see past	0 -14 1 19 -5 0
vt0=sell modal	8 -13 7 0 0 0
vt0=settle pluperfect	8 -8 0 0 0 0
vt0=shoot past	0 13 -6 0 -5 0
vt0=show past	0 9 -6 0 0 0
vt0=sign future	0 4 -7 0 6 0
vt0=sign past	-8 7 -1 -11 3 0
vt0=sign present	0 -15 16 0 0 0
vt0=sit future	-7 18 -18 8 0 0
vt0=sit perfect	0 -16 18 0 0 0
vt0=sit present	-3 -2 14 -9 -7 0
vt0=start modal	0 -18 19 0 0 0
vt0=start present	0 16 -13 5 -9 0
vt0=stay present	-8 -3 0 13 0 0
vt0=strike past	-1 -7 13 0 -3 0
vt0=take future	-5 -23 25 -5 3 3
vt0=take modal	-1 19 -13 0 0 0
vt0=take past	14 -10 0 5 -9 0
vt0=tell past	4 6 -3 -5 -10 0
vt0=threaten pluperfect	0 13 -9 0 0 0
vt0=want past	0 10 -5 0 0 0
vt0=win past	9 -7 0 0 0 0
vt0=write past	13 7 -28 -3 0 0
vt1=accept past	0 10 -7 0 -2 0
vt1=admit present	11 -7 -2 0 0 0
vt1=agree infinitive	0 -5 9 0 0 0
vt1=agree participle	-13 7 -2 -7 9 5
vt1=agree past	9 -14 1 5 8 0
vt1=agree perfect	7 -19 13 0 0 0
vt1=agree present	5 9 -11 0 -2 0
vt1=answer past	-1 -6 -11 0 18 0
vt1=approve past	-2 15 -8 0 0 0
vt1=approve present	0 -13 13 0 0 0
vt1=ask participle	0 9 -2 0 -4 0
vt1=ask past	7 5 -12 0 0 0
vt1=be future	13 -9 10 -3 -6 -4
vt1=be modal	2 -1 -9 10 0 0
vt1=be perfect	5 2 0 -16 0 0
vt1=be pluperfect	-8 4 -3 0 -8 12
vt1=be present	8 0 1 -4 -1 -12
vt1=begin future	0 25 -21 -2 0 0
vt1=begin modal	0 -6 10 -2 0 0
vt1=begin past	-6 -16 13 0 4 0
vt1=begin perfect	0 -6 -3 10 0 0
vt1=begin pluperfect	-8 -14 22 0 0 0
vt1=begin present	-9 6 -9 0 2 7
vt1=bring modal	0 -9 9 0 0 0
vt1=bring present	0 10 -8 0 0 0
vt1=call modal	-12 2 6 0 0 0
vt1=call perfect	-12 21 -8 0 0 0
vt1=call pluperfect	-2 -8 0 -1 15 0
vt1=call present	-6 -5 12 0 0 0
vt1=cancel pluperfect	0 -9 0 0 11 0
vt1=carry future	0 9 -5 0 0 0
vt1=charge gerund	0 8 -8 0 0 0
vt1=charge modal	0 -9 10 0 0 0
vt1=charge perfect	0 16 -14 0 0 0
vt1=charge present	-4 -3 8 0 0 0
vt1=come future	3 -12 -3 7 4 0
vt1=come past	9 -1 -1 0 -5 0
vt1=come pluperfect	0 0 -11 11 0 0
vt1=come present	0 -11 5 4 7 0
vt1=conclude participle	0 13 -10 0 0 0
vt1=conclude past	6 -4 5 -10 -2 0
vt1=confirm modal	12 -8 -2 0 0 0
vt1=continue present	0 12 -11 0 0 0
vt1=decide past	3 -10 8 0 0 0
vt1=decide present	0 10 -9 0 0 0
vt1=die past	0 10 -9 0 0 0
vt1=discuss past	-1 -3 0 -3 10 0
vt1=end infinitive	0 13 -7 0 -4 0
vt1=end modal	9 -3 0 -1 0 0
vt1=end participle	-6 -3 0 9 0 0
vt1=end perfect	0 -9 13 0 -5 0
vt1=end pluperfect	0 8 -1 -7 0 0
vt1=expect present	19 -8 -6 0 1 -1
vt1=extend past	-1 4 -13 0 7 0
vt1=fall past	0 14 -11 0 0 0
vt1=fall present	0 -8 9 0 0 0
vt1=get present	14 -16 -7 0 8 0
vt1=go future	1 -3 0 -13 12 -1
vt1=go gerund	0 -13 15 0 0 0
vt1=hammer past	0 -10 13 0 0 0
vt1=have past	3 6 -22 8 1 0
vt1=have present	0 -13 3 -19 23 0
vt1=hold infinitive	14 -9 -8 0 0 4
vt1=hold participle	2 -17 18 -3 0 0
vt1=hold past	6 0 2 -8 -10 -3
vt1=hold present	4 8 -11 -2 5 0
vt1=initial participle	0 -18 18 0 0 0
vt1=initial past	0 8 -6 0 0 0
vt1=jump past	9 -12 3 0 0 0
vt1=know present	-3 -8 12 0 0 0
vt1=land past	4 13 -18 0 0 0
vt1=lay past	8 -18 13 0 0 0
vt1=lay present	0 -8 0 9 0 0
vt1=leave future	0 0 -13 0 10 0
vt1=leave infinitive	-2 15 -11 0 0 0
vt1=leave past	-9 0 4 0 0 0
vt1=look present	0 10 -6 0 -1 0
vt1=lose participle	11 -10 0 0 0 0
vt1=make past	0 -7 7 7 -9 0
vt1=make present	0 12 -8 0 0 0
vt1=meet future	-9 1 7 5 -9 -14
vt1=meet gerund	8 0 -8 5 -4 0
vt1=meet infinitive	-18 0 1 2 0 11
vt1=meet past	4 10 -3 -16 0 0
vt1=meet pluperfect	0 -19 14 -8 9 0
vt1=meet present	-3 -1 -1 -6 0 9
vt1=move participle	0 10 -9 0 0 0
vt1=move perfect	0 -15 17 0 0 0
vt1=negotiate past	0 -15 18 -1 0 0
vt1=negotiate present	0 7 0 0 -8 0
vt1=offer past	0 -8 10 0 0 0
vt1=other future	3 7 -13 0 0 0
vt1=other modal	-1 17 -11 0 0 0
vt1=other past	4 0 0 -14 2 0
vt1=other perfect	0 -8 2 6 7 0
vt1=other pluperfect	2 -10 14 0 -4 -4
vt1=pay future	0 0 -8 -5 14 0
vt1=pay modal	-1 -7 10 0 0 0
vt1=pay past	-1 -6 9 0 0 0
vt1=pay perfect	-1 22 -16 0 0 0
vt1=pay present	15 0 -5 -3 -14 0
vt1=prepare future	7 -13 0 17 -13 0
vt1=prepare infinitive	0 6 -3 -9 2 0
vt1=prepare pluperfect	0 -3 -9 15 -3 0
vt1=promise participle	0 -11 9 0 0 0
vt1=promise past	-4 17 -9 0 -1 0
vt1=propose past	-5 -5 11 0 0 0
vt1=propose perfect	7 5 -14 0 0 0
vt1=publish future	0 11 -9 0 0 0
vt1=publish modal	0 -9 9 0 0 0
vt1=publish past	0 1 5 0 -14 0
vt1=publish pluperfect	0 -11 12 0 0 0
vt1=put modal	0 -5 8 0 0 0
vt1=put present	12 1 0 -6 -15 0
vt1=reach participle	13 -25 16 0 0 0
vt1=reach past	-5 11 -7 2 -5 0
vt1=receive modal	0 12 -16 0 2 0
vt1=receive past	0 -9 15 -6 0 0
vt1=receive pluperfect	0 -4 0 9 -2 0
vt1=receive present	0 13 -10 0 0 0
vt1=recommend past	0 11 -10 0 0 0
vt1=report future	0 8 -3 0 0 0
vt1=resume modal	0 -14 10 6 0 0
vt1=resume past	-5 12 -6 0 0 0
vt1=rule past	-8 9 0 0 0 0
vt1=run infinitive	0 -10 10 0 0 0
vt1=say pluperfect	-2 13 -4 0 -1 0
vt1=say present	12 0 -17 -5 5 0
vt1=see future	-8 -1 -2 2 8 0
vt1=see infinitive	1 0 15 -7 -10 0
vt1=see modal	-5 12 -15 0 0 0
vt1=see past	1 -20 2 19 0 0
vt1=sell modal	8 -13 7 0 0 0
vt1=send infinitive	-5 -9 6 6 0 0
vt1=shoot past	0 13 -6 0 -5 0
vt1=show past	0 9 -6 0 0 0
vt1=sign future	0 4 -7 0 6 0
vt1=sign past	-8 7 -1 -11 4 0
vt1=sign present	0 -15 16 0 0 0
vt1=sit future	-7 18 -18 8 0 0
vt1=sit infinitive	0 6 -20 0 16 0
vt1=sit perfect	0 -16 18 0 0 0
vt1=sit present	-3 -2 14 -9 -7 0
vt1=start modal	0 -18 19 0 0 0
vt1=start present	0 15 -12 5 -9 0
vt1=stay present	-8 -3 0 13 0 0
vt1=strike past	-1 -7 13 0 -3 0
vt1=take future	-5 -23 25 -5 3 3
vt1=take infinitive	5 -4 -10 0 8 0
vt1=take modal	-1 19 -13 0 0 0
vt1=take past	14 -12 3 5 -9 0
vt1=win past	9 -7 0 0 0 0
vt1=write past	13 7 -28 -3 0 0
vt2=agree participle	11 -4 0 -2 0 0
vt2=agree past	4 -9 4 0 1 0
vt2=ask infinitive	16 -16 1 0 0 0
vt2=be future	8 0 -10 1 0 0
vt2=be modal	0 18 -18 1 -3 0
vt2=be past	0 -5 3 0 2 0
vt2=be perfect	-6 -1 0 9 0 0
vt2=be pluperfect	-5 -3 8 0 0 0
vt2=be present	7 2 0 -16 0 -2
vt2=begin future	0 19 -14 -3 0 0
vt2=begin modal	0 11 0 -7 0 0
vt2=begin past	-8 9 0 0 -5 0
vt2=begin perfect	9 -21 2 0 13 0
vt2=bring infinitive	0 9 -9 0 0 0
vt2=bring past	8 -20 15 0 0 0
vt2=bring present	6 -13 9 0 0 0
vt2=call participle	-11 16 -1 0 0 0
vt2=call past	-30 9 18 -10 -10 -1
vt2=call present	1 -6 11 -1 0 0
vt2=carry past	0 -9 9 0 0 0
vt2=come past	0 20 -19 -8 3 0
vt2=end participle	8 13 -18 0 0 0
vt2=end past	-6 0 8 -16 0 0
vt2=end perfect	0 -24 26 -1 0 0
vt2=end present	0 13 -17 7 -5 0
vt2=enter present	0 -8 9 0 0 0
vt2=expect past	-2 12 -1 -2 -1 0
vt2=expect present	0 -9 -6 15 0 0
vt2=extend infinitive	-10 3 6 0 0 0
vt2=face present	0 10 -6 -4 0 0
vt2=fix perfect	0 -12 14 0 0 0
vt2=freeze infinitive	0 -9 11 0 0 0
vt2=go modal	0 0 -17 12 0 0
vt2=go pluperfect	0 10 0 0 -4 0
vt2=have past	9 -7 4 -6 -3 0
vt2=have present	0 -7 12 -4 -3 0
vt2=hold modal	0 9 0 -12 0 0
vt2=hold participle	-2 -7 13 0 0 0
vt2=hold past	0 -8 13 -5 0 0
vt2=hold present	0 25 -23 0 0 0
vt2=keep infinitive	-6 -11 6 3 5 0
vt2=keep perfect	0 -9 10 0 0 0
vt2=leave infinitive	1 7 -10 0 0 0
vt2=leave participle	-2 30 -18 -10 -3 0
vt2=leave past	9 -11 11 7 -11 0
vt2=let infinitive	9 -4 -3 0 0 0
vt2=levy present	0 -11 11 0 0 0
vt2=lower past	0 12 -12 0 0 0
vt2=make past	0 18 -15 0 -4 0
vt2=meet gerund	6 -6 12 -1 -18 0
vt2=meet participle	-2 0 -2 15 -9 -3
vt2=meet present	-15 -2 -2 1 12 0
vt2=offer past	0 2 -13 9 0 0
vt2=other future	-10 15 -11 0 3 0
vt2=other modal	0 -10 10 1 0 0
vt2=other past	9 -14 10 -7 1 0
vt2=other perfect	0 11 -1 -11 -7 0
vt2=other present	4 1 -9 6 -7 0
vt2=pay future	-3 -17 21 0 0 0
vt2=pay perfect	10 -7 -1 0 0 0
vt2=pay present	-4 29 -19 0 -1 0
vt2=plan participle	0 -8 3 -2 10 0
vt2=plan present	-2 -5 17 -13 -1 0
vt2=prepare infinitive	0 0 9 0 -9 0
vt2=prepare present	0 -12 -5 13 3 0
vt2=prolong gerund	-2 -5 11 0 0 0
vt2=prolong infinitive	-3 -14 9 7 0 0
vt2=prolong past	0 16 -12 0 0 0
vt2=propose past	9 -7 -1 0 0 0
vt2=publish past	0 -9 14 0 -2 0
vt2=put infinitive	0 11 -9 0 0 0
vt2=reach past	-4 3 -10 0 9 0
vt2=receive past	0 -12 -1 0 14 0
vt2=receive present	0 -12 10 -2 3 0
vt2=resume modal	0 -11 9 4 0 0
vt2=rise present	11 -11 0 0 0 0
vt2=see modal	0 11 -10 0 0 0
vt2=settle past	0 -18 13 0 5 0
vt2=sign past	-1 5 -9 10 -5 0
vt2=sign present	0 -3 -5 0 9 0
vt2=sit future	0 -16 17 0 0 0
vt2=sit past	0 10 -13 -6 5 3
vt2=sit present	1 -9 23 -16 -13 0
vt2=stand past	0 -8 0 10 0 0
vt2=suspend infinitive	-1 -8 11 0 0 0
vt2=suspend past	0 12 -12 0 0 0
vt2=take future	0 -3 11 -5 0 0
vt2=take infinitive	9 -10 0 0 0 0
vt2=take past	3 -22 13 10 -7 0
vt2=take present	-4 31 -27 -4 0 3
vt2=tell past	0 10 -11 0 0 0
vt2=threaten past	-1 11 -6 0 0 0
vt2=write past	0 17 -14 0 0 0
word=america	0 -10 2 0 9 0
word=call	30 -3 -27 -11 -25 -9
word=called	-34 12 24 -14 -9 -4
word=calling	-11 12 0 0 0 0
word=calls	-24 16 4 0 0 0
word=canada	0 -14 16 0 -2 0
word=china	-2 2 -8 -18 18 -1
word=consultations	2 10 -3 -8 -10 0
word=conversation	-28 20 15 0 -7 0
word=cyprus	0 6 -13 10 -6 0
word=denmark	0 11 -8 0 0 0
word=dinner	-3 17 -3 -10 -17 0
word=each other	7 21 -11 -16 -9 -2
word=eu	0 10 -6 0 -1 0
word=ghana	0 11 -10 0 0 0
word=guest	0 13 -7 -8 -2 0
word=hong kong	0 11 -8 0 0 0
word=hotline	-14 19 -5 0 0 0
word=india	0 -11 4 -1 10 0
word=indonesia	0 10 -7 0 0 0
word=iran	0 -2 13 -3 -10 0
word=ireland	0 -18 18 0 0 0
word=korea	0 -21 -25 -13 42 0
word=kuwait	0 -20 9 14 0 0
word=link	-9 11 0 0 0 0
word=lunch	0 13 -9 -13 1 0
word=luxembourg	0 9 -4 0 -2 0
word=malaysia	-7 -18 -13 56 -40 0
word=meet	-4 0 -12 12 2 2
word=meeting	-18 -8 1 8 12 0
word=meetings	10 -10 0 -2 -7 8
word=meets	-9 0 3 2 0 0
word=met	0 -5 11 -3 -6 -10
word=on the line	7 -13 -10 0 13 0
word=panama	0 -4 12 -2 -5 0
word=phones	-21 27 -5 0 0 0
word=rang	34 -32 0 0 0 0
word=receive	0 14 -1 -7 -5 0
word=ring	-10 17 -6 0 0 0
word=rings	16 -13 -4 0 0 0
word=romania	0 -10 10 0 0 0
word=round	3 -10 8 13 -20 -13
word=rounds	2 -2 6 -10 0 0
word=rung	-8 10 0 0 0 0
word=sat	3 17 -25 -3 1 10
word=sat down	-5 6 1 -9 -2 0
word=scotland	-4 19 -18 -8 3 0
word=screen	26 -13 -17 0 0 0
word=see	-12 25 -9 -5 -7 -5
word=session	-5 -11 20 -14 1 0
word=singapore	0 -30 44 -7 -15 0
word=sit down	0 -3 8 -11 2 0
word=sit-down	4 12 -13 -2 0 0
word=south korea	0 -12 -65 4 45 -1
word=speak	0 -3 24 -10 -32 -4
word=speaks	-15 12 1 0 0 0
word=spoke	-13 20 1 -10 -8 -3
word=spoken	-15 7 12 -1 -3 0
word=sri lanka	0 -8 9 0 0 0
word=summit	-26 -4 8 -27 16 -1
word=switzerland	0 5 3 -2 -10 0
word=talks	-25 5 2 10 -15 1
word=telephone	26 -6 -23 -5 -17 -10
word=telephoned	38 -37 0 0 -3 0
word=telephones	-11 11 0 0 0 0
word=turkey	0 11 -7 0 0 0
word=u.s.	0 15 -1 0 -10 0
word=ukraine	0 11 -8 0 -3 0
word=united states	-3 1 0 -16 9 0
word=uruguay	0 9 -8 0 0 0
word=us	0 -10 10 -1 0 0
word=video	25 -28 -20 -6 1 19
word=vietnam	0 10 -5 0 0 0
word=visit	0 -18 10 1 7 1
words=0	19 -7 4 -40 11 -13
words=1	-20 5 14 -16 -1 -20
words=2	5 5 4 -36 -4 7
words=3	-16 19 -6 -12 8 -42
words=4	-17 14 -1 8 -22 1
words=5	10 -2 -4 10 -2 0
year	-11 6 -1 10 -10 1`;
