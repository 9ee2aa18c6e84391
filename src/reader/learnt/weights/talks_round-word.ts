// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-12 28 0 -16 -19 -31
a:!	0 6 -5 0 0 0
a:'	2 8 7 0 -20 0
a:'s	9 -3 12 -10 -13 -1
a:'s .	0 -11 13 0 0 0
a:'s <level>	0 -6 7 0 0 0
a:'s <name>	0 8 -7 0 0 0
a:'s <person>	1 8 -16 3 0 0
a:'s commerce	-2 -16 9 10 0 0
a:'s duty	9 -5 -3 0 0 0
a:'s foreign	0 3 -6 0 0 0
a:'s meet	0 -16 18 0 0 0
a:'s ship	0 8 -6 0 0 0
a:'s trade	0 7 -4 0 0 0
a:'s vice	0 7 0 -4 -1 0
a:'s visit	0 8 0 -2 -1 0
a:-	0 -4 10 -6 -2 0
a:.	-1 4 -1 -1 8 -24
a:. .	0 10 -9 0 0 0
a:. <person>	0 -7 5 -2 1 0
a:. m	10 -10 0 0 0 0
a:<agent>	11 -15 9 -1 -6 8
a:<day-ahead>	6 0 -3 -15 -1 10
a:<day-ahead> .	-1 11 -3 -5 -7 -3
a:<day-ahead> ?	0 -2 -4 0 10 0
a:<day-ahead> at	0 7 -15 0 0 6
a:<day-ahead> for	0 -18 11 6 0 0
a:<day-ahead> in	-3 4 -2 -6 7 0
a:<day-ahead> to	13 -23 13 0 -2 0
a:<day-gone>	19 -29 6 14 4 -7
a:<day-gone> 's	-3 15 -10 0 0 0
a:<day-gone> .	8 -14 2 6 0 -3
a:<day-gone> and	22 -13 -3 -1 0 0
a:<day-gone> at	2 12 -15 0 0 0
a:<day-gone> evening	16 -14 2 0 0 0
a:<day-gone> for	0 -8 -2 0 12 0
a:<day-gone> in	0 -29 12 13 0 0
a:<day-gone> night	2 -13 -4 -1 15 0
a:<day-gone> of	-3 9 -3 0 0 0
a:<day-gone> to	0 19 -18 0 0 0
a:<day-gone> with	-1 -16 23 -2 0 0
a:<day-gone> without	0 19 -17 0 0 0
a:<day-today>	-5 -16 16 1 3 -2
a:<day-today> .	11 -15 11 -12 0 0
a:<day-today> and	0 7 -7 1 -2 0
a:<day-today> for	0 -5 6 0 0 0
a:<day-today> to	0 -4 8 -2 0 0
a:<day-today> with	12 1 -9 -2 0 0
a:<duty>	16 4 -4 -14 -10 -1
a:<gate>	-7 -8 9 0 -7 9
a:<goods-amount>	-10 20 -9 0 0 0
a:<goods-amount> in	0 6 -4 0 0 0
a:<goods>	-22 0 17 -3 -19 -4
a:<level-noun>	-8 -2 0 0 5 6
a:<level>	3 15 -11 -12 0 0
a:<level> .	-9 10 -2 0 0 0
a:<level> again	0 7 -6 0 0 0
a:<level> and	0 14 -11 0 0 0
a:<level> at	0 7 -6 0 0 0
a:<level> for	0 0 -9 0 8 0
a:<level> from	6 0 -7 0 0 0
a:<level> in	0 7 -3 0 0 0
a:<level> of	0 -9 10 0 0 0
a:<level> on	-10 1 5 0 0 0
a:<level> tariff	16 -10 -7 0 0 0
a:<money> of	0 -16 17 0 0 0
a:<month-ahead>	0 -28 11 5 21 -2
a:<month-ahead> to	0 -10 -2 16 0 0
a:<month-gone>	16 -8 8 -18 -9 -2
a:<month-today>	0 -17 18 0 0 0
a:<name>	-3 -7 -14 2 34 -11
a:<name> 's	9 -23 15 2 1 0
a:<name> .	8 -24 14 -10 12 0
a:<name> <day-today>	-8 16 -10 0 0 0
a:<name> <seat>	0 27 -26 0 0 0
a:<name> ?	0 14 -10 0 0 0
a:<name> and	-9 5 5 -9 -8 0
a:<name> are	0 6 -3 0 0 0
a:<name> at	10 -11 -15 -7 15 0
a:<name> begin	0 8 -1 -1 0 0
a:<name> by	-5 0 -6 10 0 0
a:<name> continue	0 -10 11 0 0 0
a:<name> go	0 -18 13 8 0 0
a:<name> have	0 -7 8 0 0 0
a:<name> in	1 0 -11 -12 15 0
a:<name> later	0 -13 0 5 8 0
a:<name> on	0 9 -26 9 14 0
a:<name> take	0 -9 9 0 0 0
a:<name> tariff	0 14 -14 0 0 0
a:<name> to	-2 13 -9 0 0 0
a:<name> trade	0 -17 17 0 0 0
a:<name> treasury	0 14 -17 0 0 0
a:<name> will	0 -8 10 0 0 0
a:<name> with	0 7 -6 0 0 0
a:<not>	-13 -2 12 -6 -6 0
a:<number> .	26 -16 -8 -7 8 0
a:<number> and	7 -26 21 0 0 0
a:<number> in	0 22 -19 0 -3 0
a:<number> minute	3 -7 4 0 0 0
a:<number> on	-13 16 0 0 0 0
a:<number> th	0 -7 8 0 0 0
a:<number> time	0 -15 16 0 0 0
a:<office>	9 -19 19 -17 3 -1
a:<office> .	24 -22 12 -8 0 0
a:<office> <person>	0 -5 7 0 0 0
a:<office> in	-8 0 8 0 0 0
a:<office> of	0 -14 4 0 10 0
a:<organisation>	-12 25 -15 -1 -3 0
a:<organisation> 's	0 17 -16 0 0 0
a:<organisation> and	0 11 -9 0 0 0
a:<organisation> on	0 18 -15 -1 0 0
a:<organisation> published	0 -10 10 0 0 0
a:<person>	22 -12 -5 -3 1 0
a:<person> 's	0 0 12 -5 -6 0
a:<person> .	9 -25 28 -10 -17 0
a:<person> <day-gone>	1 -17 10 4 0 0
a:<person> and	9 -13 0 -2 12 0
a:<person> at	-9 -5 1 0 10 0
a:<person> by	20 -18 0 0 0 0
a:<person> for	-1 -11 19 -5 -2 0
a:<person> had	-5 12 -10 4 0 0
a:<person> in	-7 -4 2 0 6 0
a:<person> is	0 0 -13 0 11 0
a:<person> of	0 17 -16 -1 -6 0
a:<person> on	10 0 -18 10 2 0
a:<person> post	0 3 -8 0 0 0
a:<person> say	0 -9 9 0 0 0
a:<person> sign	0 9 -4 0 0 0
a:<person> to	5 -7 7 -2 -1 0
a:<points>	0 -18 20 0 0 0
a:<quality>	4 -16 5 16 -10 7
a:<quality> again	0 -7 3 4 0 0
a:<quality> authority	0 -5 -4 0 0 11
a:<quality> chicken	0 8 -7 0 0 0
a:<quality> company	0 6 -6 0 0 0
a:<quality> counterpart	2 -8 0 6 -1 0
a:<quality> duty	5 8 -10 0 0 0
a:<quality> good	-7 14 -5 0 0 0
a:<quality> minister	6 -2 0 0 0 0
a:<quality> prime	2 4 -7 0 0 0
a:<quality> side	0 -26 21 9 0 0
a:<quality> tariff	0 -8 9 0 0 0
a:<seat>	-33 9 14 -8 -9 -8
a:<seat> .	-20 14 -8 7 -1 0
a:<seat> <day-gone>	-7 -1 12 0 0 0
a:<seat> <day-today>	-7 15 -7 0 0 0
a:<seat> for	0 -6 7 0 0 0
a:<seat> from	0 -24 27 0 0 0
a:<seat> had	0 6 -5 0 0 0
a:<seat> in	2 -18 34 -11 -27 0
a:<seat> last	0 13 -10 0 0 0
a:<seat> on	0 -3 10 -6 -2 0
a:<seat> that	-7 10 -3 0 0 0
a:<seat> within	0 -18 0 -4 17 0
a:<sender>	15 -9 0 -2 0 0
a:<span>	-10 -13 14 2 4 -2
a:<span> .	11 -25 2 8 22 0
a:<span> after	0 -10 11 0 0 0
a:<span> at	0 -8 10 0 0 0
a:<span> from	-2 23 -11 0 -12 0
a:<span> in	0 0 -5 0 8 0
a:<span> of	0 -27 30 0 0 0
a:<v-agree>	-7 12 -30 14 16 0
a:<v-bear>	10 -12 0 -4 13 0
a:<v-buy>	-8 3 6 -1 -4 0
a:<v-deny>	0 11 -9 0 0 0
a:<v-down>	-17 5 -2 5 4 0
a:<v-end>	0 11 -3 -4 -9 0
a:<v-impose>	-9 2 4 -3 -11 5
a:<v-propose>	5 0 -6 9 -12 4
a:<v-return>	-3 8 -15 7 4 0
a:<v-say>	-11 6 8 -13 -5 0
a:<v-sell>	1 6 -17 -1 7 0
a:<v-stay>	12 -4 6 -12 -7 -3
a:<v-suspend>	-3 -5 13 -16 -1 0
a:<v-target>	15 -9 0 -3 0 0
a:?	-12 -1 17 -17 -1 -2
a:a	-3 7 -5 0 10 -8
a:a <quality>	0 8 -7 0 0 0
a:a <span>	0 14 -12 0 0 0
a:a deal	0 -13 16 0 0 0
a:a duty	0 11 -10 0 0 0
a:a fourth	0 8 -10 0 4 0
a:a further	9 -12 3 0 0 0
a:a hotel	0 6 -5 0 0 0
a:a joint	-2 0 6 0 0 0
a:a lasting	0 -12 5 7 0 0
a:a meet	0 15 -10 -3 0 0
a:a new	0 8 -14 7 0 0
a:a paper	0 -12 16 0 0 0
a:a pause	0 -18 20 0 0 0
a:a period	0 -6 6 0 0 0
a:a permanent	0 -17 20 0 0 0
a:a preliminary	0 -7 9 0 0 0
a:a rate	0 7 -5 0 0 0
a:a second	8 -5 0 0 0 0
a:a signature	0 18 -17 0 0 0
a:a sixth	0 -12 3 9 0 0
a:a state	0 -6 7 0 0 0
a:a summit	0 11 -10 0 0 0
a:a tariff	-8 6 0 0 0 0
a:a telephone	9 -2 -7 0 0 0
a:a third	-3 16 -11 0 0 0
a:a treaty	0 -11 11 0 0 0
a:a truce	-11 -14 0 16 10 0
a:a very	1 1 -7 0 0 0
a:a year	0 -6 7 0 0 0
a:about	-11 -18 31 7 -12 -3
a:about <level>	0 -18 18 0 0 0
a:about <money>	0 -10 11 0 0 0
a:about <name>	-5 7 0 0 0 0
a:about <number>	4 -10 6 0 0 0
a:about <span>	0 0 -16 10 0 0
a:about an	0 0 8 -2 -3 0
a:about the	6 1 -3 -1 -2 0
a:account of	0 11 -10 0 0 0
a:across from	0 -7 8 0 0 0
a:additional	0 11 -10 0 0 0
a:after	-15 0 5 4 5 0
a:after <name>	0 -9 10 0 0 0
a:after <span>	0 -18 22 0 0 0
a:after call	-11 36 -30 0 -3 0
a:after that	0 -16 2 0 14 0
a:after the	0 -21 24 -1 0 0
a:afternoon .	0 -14 12 0 0 0
a:again	-9 13 -6 7 -16 -2
a:again .	0 7 -1 -3 0 0
a:again ?	0 15 -11 0 0 0
a:again on	-7 12 0 -2 0 0
a:against	-4 20 -16 0 0 0
a:ago	7 -17 13 0 0 0
a:ago .	7 -24 18 0 0 0
a:agree	-2 8 -3 0 0 0
a:agree to	-6 2 0 0 0 0
a:agreement	-8 6 0 0 -5 0
a:agreement .	0 14 -2 -11 0 0
a:agreement on	0 8 -12 3 0 0
a:agreement with	0 -7 9 0 0 0
a:ahead	0 2 2 -7 0 0
a:ahead .	0 0 5 -6 0 0
a:alexandria	0 -14 18 -2 0 0
a:all	-9 -19 26 0 0 0
a:all .	0 7 -6 0 0 0
a:all the	0 7 -5 0 0 0
a:alone	0 14 -11 0 0 0
a:already	0 -8 8 0 0 0
a:also	-5 38 -34 0 -3 0
a:an	1 11 0 -22 -10 0
a:an hour	10 -8 3 -2 -4 0
a:and	7 -7 13 -31 -2 -12
a:and <goods-amount>	0 6 -3 0 0 0
a:and <name>	0 -4 13 -10 -8 0
a:and <number>	12 1 -14 0 0 0
a:and <person>	12 0 -22 1 14 0
a:and <quality>	0 -24 26 0 0 0
a:and <seat>	1 23 -23 0 0 0
a:and a	0 11 -8 0 0 0
a:and are	0 -10 11 0 0 0
a:and at	0 11 -7 0 -3 0
a:and constructive	0 -8 10 0 0 0
a:and end	1 -7 4 0 0 0
a:and his	0 8 -5 0 0 0
a:and in	-6 6 -1 0 0 0
a:and last	0 9 -8 0 0 0
a:and not	0 -11 13 0 0 0
a:and of	0 -13 14 0 0 0
a:and run	0 8 -7 0 0 0
a:and stay	0 -8 9 0 0 0
a:and the	-6 11 0 -9 -2 0
a:and to	0 9 -7 0 0 0
a:and trade	0 -3 -4 0 8 0
a:and will	8 -7 0 0 0 0
a:announce that	0 -6 6 0 0 0
a:another	0 -6 6 0 0 0
a:another <span>	1 -13 9 0 0 0
a:any case	0 -9 9 0 0 0
a:approve	0 13 -11 0 0 0
a:approve the	0 7 -6 0 0 0
a:are	-1 7 3 -15 -10 0
a:are due	0 -5 7 0 0 0
a:are in	0 -18 19 0 0 0
a:are to	0 9 -4 -3 0 0
a:arranged	0 -8 10 0 0 0
a:arrive	0 9 -9 0 0 0
a:as	-20 19 -5 -6 2 0
a:as a	0 2 -7 0 4 0
a:as many	0 13 -11 0 0 0
a:as plan	0 -7 8 0 0 0
a:as the	0 -8 8 0 0 0
a:as well	-3 12 -4 0 0 0
a:asian	0 12 -10 0 0 0
a:ask	0 12 -10 0 0 0
a:at	-10 14 -21 -11 14 12
a:at <level>	9 -16 9 0 0 0
a:at <number>	0 6 -11 -3 4 0
a:at an	0 -6 8 0 0 0
a:at home	0 7 -7 0 0 0
a:at lancaster	3 2 -6 0 0 0
a:at once	-2 20 -14 -2 0 0
a:at present	0 -5 6 0 0 0
a:at the	-10 6 -33 5 24 12
a:auckland	0 7 -7 0 0 0
a:authority	0 -5 -4 0 0 11
a:autumn	3 -12 10 0 0 0
a:away	7 -8 0 0 0 0
a:back	-2 -17 19 0 0 0
a:back to	0 -10 10 0 0 0
a:base	0 -6 8 0 0 0
a:be	0 1 0 0 -6 -2
a:be hold	0 -4 11 -8 0 0
a:be in	0 16 -10 -9 0 0
a:bean	-11 12 0 0 0 0
a:become	0 6 -5 0 0 0
a:beef	0 -25 26 -1 0 0
a:been	-13 10 0 -5 -5 0
a:been put	0 -12 12 0 0 0
a:before	-6 2 -26 29 -2 0
a:before <day-ahead>	-1 29 -24 0 0 0
a:before the	0 -1 0 10 -4 0
a:beforehand	9 -16 11 -2 0 0
a:begin	1 10 -14 -4 9 -1
a:begin .	6 -23 5 0 16 0
a:begin in	0 1 4 -6 -4 0
a:begin on	0 20 -19 2 0 0
a:being	0 -8 8 0 0 0
a:bergen	3 -6 4 -1 0 0
a:between	27 -5 -11 -6 -4 -3
a:between <name>	-4 9 -4 0 0 0
a:between <person>	10 -2 0 -3 -8 0
a:between <seat>	3 4 -7 0 0 0
a:between the	20 -14 4 0 -8 0
a:board	0 -5 7 0 0 0
a:border .	0 7 -6 0 0 0
a:both	-5 0 8 -3 0 0
a:both country	0 -7 8 0 0 0
a:both side	0 7 -5 0 0 0
a:break	0 10 -8 0 0 0
a:bridge	0 -24 -14 21 0 14
a:bridge .	0 -16 -10 22 0 0
a:bring	0 -8 10 0 0 0
a:broke	0 13 -10 -1 0 0
a:broke down	0 17 -16 0 0 0
a:broken	7 2 -9 0 0 0
a:busan	-2 0 9 -5 -9 0
a:busan .	0 -11 14 0 0 0
a:by	0 20 -26 0 -9 14
a:by <level>	-8 13 0 0 0 0
a:by <name>	-2 12 -9 0 0 0
a:by <office>	0 -4 6 0 0 0
a:by <person>	-14 -8 5 14 -11 5
a:by <quality>	0 0 -2 0 6 0
a:by <span>	-9 4 2 0 0 0
a:by phone	-3 6 0 0 0 0
a:by telephone	18 -11 -2 -1 -3 0
a:by the	-14 15 -12 -2 -6 9
a:by video	17 -19 -8 -1 5 3
a:call	5 15 -22 -3 -8 0
a:call .	-19 5 12 0 0 0
a:call a	0 -9 12 0 0 0
a:call between	12 -2 -9 0 0 0
a:call off	0 6 -5 0 0 0
a:call on	10 -6 -1 0 0 0
a:call with	2 21 -31 0 -4 0
a:can	0 -5 0 0 7 0
a:capital	-3 10 -3 -3 -4 0
a:capital .	0 19 -17 0 0 0
a:capital on	0 -8 11 0 -1 0
a:car	0 -12 14 0 0 0
a:carry out	5 7 -10 0 0 0
a:case .	0 -9 9 0 0 0
a:cease	7 0 -7 0 0 0
a:ceasefire	0 21 -19 0 0 0
a:cement	0 -6 5 0 0 0
a:certificate	6 -7 0 0 0 0
a:chairmanship	0 -6 7 0 0 0
a:chairmanship of	0 -6 7 0 0 0
a:change	0 -12 12 0 0 0
a:charge	0 -3 6 0 0 0
a:charge <level>	0 -5 6 0 0 0
a:cheese	0 9 -9 0 0 0
a:chess	0 23 -23 0 0 0
a:chicken	0 12 -11 0 0 0
a:city	0 9 -7 0 0 0
a:close	0 6 -2 0 0 0
a:closed	0 -3 -1 7 0 0
a:club	0 7 -6 0 0 0
a:coal	1 -18 14 0 0 0
a:coffee	0 19 -17 0 0 0
a:collapse	0 -12 13 0 0 0
a:collapsed	0 7 -7 0 0 0
a:come	-1 20 -26 5 0 0
a:commerce	-3 -7 1 9 0 0
a:commerce minister	0 -12 14 0 0 0
a:commerce ministry	-2 -1 -11 12 0 0
a:company	-1 14 -9 0 0 0
a:complete	16 -13 -3 0 0 0
a:conference	25 -23 -2 0 0 0
a:confirm	-5 6 0 0 0 0
a:consensu	0 -6 9 0 0 0
a:constructive	-1 -11 17 -1 0 0
a:constructive .	0 -13 17 0 0 0
a:consultation	0 -4 10 -1 0 0
a:continue .	0 8 -4 0 0 0
a:conversation	0 -5 8 0 0 0
a:copper	0 -6 9 0 0 0
a:cost	-6 18 -11 0 0 0
a:could	0 24 -17 -9 0 0
a:could be	0 12 -8 -6 0 0
a:counterpart	2 -6 0 5 -2 0
a:counterpart again	0 7 -4 -4 0 0
a:counterpart in	-6 -2 -2 13 0 0
a:country	0 -13 18 -1 -8 0
a:country .	0 -8 12 0 -2 0
a:covered	0 12 -12 0 0 0
a:cut	-3 -16 20 0 0 0
a:cut on	0 -10 10 0 0 0
a:da	0 -20 21 0 0 0
a:date	6 -11 4 5 -4 0
a:date .	0 -8 6 5 -3 0
a:day	3 0 -10 -1 0 11
a:day .	5 -9 0 0 -5 12
a:de	0 -4 6 0 0 0
a:decision	-1 -17 20 0 0 0
a:declare	0 10 -10 0 0 0
a:delegation	-6 -5 14 -1 0 0
a:demand	6 -4 0 0 0 0
a:diary	4 -6 0 0 0 0
a:dinner	-1 7 -4 0 0 0
a:direction	-9 13 -2 0 0 0
a:direction .	-8 12 -1 0 0 0
a:discuss	0 -11 16 -1 0 0
a:dispute over	0 8 -7 0 0 0
a:do	0 7 -5 0 0 0
a:doe	0 -25 27 0 0 0
a:doe not	0 -24 25 0 0 0
a:down	-4 18 -21 -2 11 0
a:down .	0 6 -3 0 0 0
a:down in	0 17 -16 0 0 0
a:down on	0 11 -11 0 0 0
a:draft	0 -7 9 0 0 0
a:duty	17 -4 -1 -12 0 0
a:duty .	3 4 -7 0 0 0
a:duty of	0 18 -16 0 0 0
a:duty on	15 -14 3 -2 0 0
a:each	7 -11 4 0 0 0
a:each of	0 8 -6 0 0 0
a:early	6 -28 27 -8 -2 0
a:earth	0 8 -4 0 0 0
a:easter	0 11 -7 0 0 0
a:economy	0 -3 0 0 7 0
a:effect	-2 18 -13 0 -1 0
a:either	0 0 -5 6 0 0
a:electricity	0 7 -6 0 0 0
a:else	0 -6 7 0 0 0
a:end	-4 -2 9 -1 -7 0
a:end .	0 -20 15 8 0 0
a:end in	0 -3 7 -2 0 0
a:end of	-1 -10 16 -3 0 0
a:end on	0 22 -15 -4 -2 0
a:entebbe	0 -17 17 0 0 0
a:evening	-7 -14 21 0 -3 0
a:evening .	-2 -14 20 0 0 0
a:every	-8 17 -8 0 0 0
a:excellent	-6 -3 9 0 0 0
a:excellent .	-4 14 -8 0 0 0
a:expect	0 -5 -13 19 0 0
a:exporter	0 7 -6 0 0 0
a:extend	-10 13 -8 1 0 0
a:extend a	0 -6 8 0 0 0
a:extend it	0 -14 14 0 0 0
a:extend their	-8 -3 8 3 0 0
a:extend to	0 11 -11 0 0 0
a:extension	-4 18 -11 -1 0 0
a:extension .	-2 11 -4 0 0 0
a:fail	0 -5 7 0 0 0
a:failed	0 2 2 -6 0 0
a:failed to	0 -8 9 0 0 0
a:fall	-2 16 -9 0 0 0
a:farm	0 -10 13 0 0 0
a:ferry	0 -5 -4 0 10 0
a:final	0 13 -11 0 0 0
a:finished	0 8 -7 0 0 0
a:first	0 2 0 -6 2 0
a:first day	0 -6 6 0 0 0
a:first time	13 -10 -2 0 5 0
a:fish	0 -21 25 -2 0 0
a:five	0 25 -24 0 0 0
a:five hour	0 24 -23 0 0 0
a:flour	1 11 -14 0 0 0
a:followed	4 -7 2 0 0 0
a:for	5 -3 10 -24 -3 -10
a:for <day-ahead>	14 5 -12 -1 -1 0
a:for <level>	0 -9 9 0 0 0
a:for <month-ahead>	0 -4 6 0 0 0
a:for <name>	-7 15 -6 0 0 0
a:for <quality>	-4 6 0 0 0 0
a:for <span>	-7 10 4 -6 -16 0
a:for a	-6 7 -12 3 7 0
a:for about	7 -13 10 0 -2 0
a:for an	13 -3 -5 0 0 0
a:for another	2 -16 11 0 0 0
a:for more	0 17 -14 0 0 0
a:for the	5 -9 0 1 10 0
a:for their	0 -4 8 0 0 0
a:for two	9 -13 6 0 0 0
a:for what	0 -10 1 0 8 0
a:force	0 -10 11 0 0 0
a:forward	0 -3 -2 0 7 0
a:found	8 -4 0 0 0 0
a:four	-13 0 7 0 0 0
a:four time	0 14 -12 0 0 0
a:fourth	3 5 -8 -3 2 0
a:fourth round	0 -3 6 0 0 0
a:framework	-3 -15 19 0 0 0
a:freeze	0 -3 6 0 0 0
a:from	-13 0 6 3 1 -1
a:from <day-ahead>	-19 -18 33 1 -3 0
a:from <day-gone>	-1 -7 -3 0 10 0
a:from <level>	9 -6 0 0 0 0
a:from <name>	0 8 -6 0 0 0
a:from <person>	7 -19 14 0 0 0
a:from a	1 -11 10 0 0 0
a:from the	-13 26 -12 0 0 0
a:front	0 11 -9 0 0 0
a:further	9 -7 0 0 0 0
a:further <span>	9 -6 -1 0 0 0
a:geneva	0 -10 16 -4 -1 0
a:geneva .	0 -5 6 0 0 0
a:geneva in	0 -14 14 0 0 0
a:geneva on	3 -12 8 0 0 0
a:given	0 6 -4 0 0 0
a:go	-5 -8 12 -1 -12 5
a:go from	0 6 -5 0 0 0
a:go into	0 -2 -6 9 0 0
a:go on	0 -16 21 -6 -1 -2
a:go well	0 0 -6 0 0 9
a:goalkeeper	0 7 -7 0 0 0
a:golf	0 -4 11 0 -3 0
a:golf resort	0 -10 16 0 -2 0
a:good	-2 10 -4 -4 -2 0
a:good from	0 9 -7 0 0 0
a:good in	0 10 -10 0 0 0
a:good on	0 7 -5 0 0 0
a:government	-7 7 0 0 0 0
a:great	0 -9 0 16 0 0
a:guayaquil	0 -7 8 0 0 0
a:had	-3 19 -14 4 -10 0
a:had been	-8 14 -4 -4 -1 0
a:had not	-4 20 -24 6 0 0
a:half	4 1 -7 0 0 0
a:halifax	0 -5 8 -2 0 0
a:halifax on	0 -16 20 -1 0 0
a:hall	-1 12 -6 -3 -2 0
a:hall .	0 21 -19 0 0 0
a:halt	0 -5 7 0 0 0
a:hand	-1 27 -24 0 0 0
a:hand .	0 14 -12 0 0 0
a:happen	0 0 -7 0 6 0
a:happen .	0 -2 -2 0 7 0
a:has	6 -14 20 -16 -1 0
a:has been	-1 -9 14 0 0 0
a:has not	0 0 5 -7 0 0
a:have	-9 -6 4 -4 14 0
a:have agree	-5 7 0 0 0 0
a:have been	0 8 -6 0 0 0
a:he	0 14 -14 -1 4 0
a:he lifeng	0 -6 9 0 -4 0
a:him	13 10 -22 0 -1 0
a:his	0 -7 17 0 -20 0
a:his <person>	0 20 -12 -10 -1 0
a:his <quality>	0 -21 17 7 -4 0
a:his country	0 -7 8 0 0 0
a:historic	0 7 -6 0 0 0
a:hold	0 -4 10 -11 0 0
a:hold in	-4 -3 13 -9 0 0
a:hold on	0 -10 11 0 0 0
a:home	0 31 -30 0 0 0
a:hotel	0 10 -7 0 0 0
a:hour	9 11 -14 -1 -8 0
a:hour .	-8 14 -4 0 -1 0
a:hour and	11 -11 0 0 0 0
a:hour on	2 5 -12 1 0 0
a:how	4 -16 14 0 0 0
a:i	0 14 -13 0 0 0
a:in	-12 -12 22 -18 12 -15
a:in <month-ahead>	2 -22 0 7 22 -1
a:in <month-gone>	8 -8 11 -9 -6 0
a:in <name>	-13 9 -53 7 33 0
a:in <number>	0 -6 0 -1 12 0
a:in <seat>	-7 -11 25 -6 -21 -2
a:in <span>	0 15 -19 -8 2 0
a:in a	16 15 -30 0 0 0
a:in about	0 -1 -14 10 0 0
a:in alexandria	0 -14 18 -2 0 0
a:in almaty	0 -17 18 0 0 0
a:in any	0 -7 7 0 0 0
a:in auckland	0 7 -7 0 0 0
a:in bergen	3 -6 4 -1 0 0
a:in busan	-4 -6 17 -4 -8 0
a:in each	0 6 -4 0 0 0
a:in geneva	1 -29 32 -3 0 0
a:in istanbul	0 9 -7 0 0 0
a:in its	0 8 -7 0 0 0
a:in izmir	0 -15 17 0 0 0
a:in karachi	0 -5 6 0 0 0
a:in kuala	0 0 -5 8 0 0
a:in lisbon	7 21 -24 0 0 0
a:in madrid	-7 3 2 -3 0 0
a:in muscat	0 18 -17 0 0 0
a:in nadi	0 15 -14 0 0 0
a:in new	-3 -19 15 -7 8 0
a:in oran	0 -13 13 0 0 0
a:in person	0 -9 -4 15 0 0
a:in recife	0 -11 12 0 0 0
a:in samarkand	0 -8 9 0 0 0
a:in seoul	0 0 15 -17 0 0
a:in shenzhen	0 18 -11 -3 -6 0
a:in stockholm	0 -7 14 -6 -1 0
a:in the	2 32 -22 -5 -24 0
a:in their	1 11 -12 0 0 0
a:in thi	0 11 -7 0 0 0
a:in valparaíso	0 7 -5 0 0 0
a:incheon	0 8 -6 0 0 0
a:instead	5 5 -10 0 0 0
a:instead .	2 3 -6 0 0 0
a:into	-5 -5 3 8 0 0
a:into a	0 -6 -1 9 0 0
a:is	-3 12 -13 0 3 7
a:is at	0 13 -12 0 0 0
a:is being	3 -13 10 0 0 0
a:is fix	5 -10 3 0 0 0
a:is off	0 11 -11 0 0 0
a:is on	0 20 -16 -1 0 0
a:is plan	-1 6 -6 -8 -1 9
a:is the	0 8 -5 0 0 0
a:is to	0 -6 9 0 0 0
a:is up	0 9 -6 0 0 0
a:istanbul on	0 8 -7 0 0 0
a:it	-12 -4 14 7 -15 -3
a:it .	9 -11 2 8 -3 0
a:it a	-8 16 -5 0 0 0
a:it by	0 -10 12 0 0 0
a:it doe	0 -26 28 0 0 0
a:it first	0 10 -9 0 0 0
a:it had	-6 10 -1 0 0 0
a:it is	0 7 -5 0 0 0
a:it was	20 -7 -19 0 0 0
a:it will	0 6 -4 0 0 0
a:item	0 8 -8 0 0 0
a:its	-10 51 -36 -7 -5 0
a:izmir	0 -6 9 0 0 0
a:izmir on	0 -9 10 0 0 0
a:jinping	4 -5 -7 0 9 0
a:jinping in	0 4 2 0 -7 0
a:joint	-2 -7 13 0 0 0
a:joint <organisation>	0 -13 14 0 0 0
a:just	0 -12 0 10 0 0
a:karachi	0 7 -5 0 0 0
a:keep	-4 -6 7 3 0 0
a:keep the	0 -9 6 3 0 0
a:kind	0 8 -8 0 0 0
a:know	0 -10 11 0 0 0
a:kobe	-5 10 -4 0 0 0
a:kuala	0 1 -7 8 0 0
a:kuala lumpur	0 1 -7 8 0 0
a:lago	0 -14 15 0 0 0
a:lake	0 10 -9 0 0 0
a:lancaster	3 -9 6 0 0 0
a:lancaster house	3 -9 6 0 0 0
a:land	9 -7 0 0 0 0
a:last	-9 3 0 -14 0 5
a:last .	0 -12 12 0 0 0
a:last <month-gone>	0 15 -14 0 0 0
a:last <span>	0 8 -7 0 0 0
a:last summer	0 6 -5 0 0 0
a:last week	-4 8 -10 -4 0 6
a:last year	0 -17 21 0 0 0
a:lasted	-13 0 16 0 0 0
a:lasting	0 -20 16 7 0 0
a:lasting agreement	0 -18 12 7 0 0
a:later	-10 -27 6 9 15 0
a:later in	-3 -16 3 0 14 0
a:later thi	-2 -20 7 16 -5 0
a:law	0 9 -7 0 0 0
a:leader	9 -21 10 0 7 0
a:leave	0 1 3 -6 0 0
a:leave the	0 -16 16 0 0 0
a:led	0 2 -9 9 0 0
a:less	-1 8 -5 0 0 0
a:let	7 0 -6 0 0 0
a:let their	5 3 -10 0 0 0
a:letter	0 6 -5 0 0 0
a:level	0 -8 8 -1 0 2
a:licence	0 8 -6 0 0 0
a:lifeng	0 -6 9 0 -4 0
a:lifeng in	0 -14 11 2 -1 0
a:likely	0 -6 0 5 0 0
a:limit	0 -7 8 0 0 0
a:line	0 -5 7 0 0 0
a:line .	0 -6 7 0 0 0
a:link	2 -8 1 0 0 0
a:link on	3 -10 1 0 0 0
a:lisbon	7 20 -23 0 0 0
a:lisbon on	7 8 -14 0 0 0
a:list of	0 7 -6 0 0 0
a:london	0 -4 8 0 0 0
a:london in	0 -11 11 0 0 0
a:long	15 -21 9 0 0 0
a:look	0 -7 0 0 7 0
a:lower	-5 25 -18 0 0 0
a:lumpur	0 1 -7 8 0 0
a:lumpur on	1 2 -12 9 0 0
a:m	10 -10 0 0 0 0
a:m .	10 -10 0 0 0 0
a:machine	0 -9 12 0 0 0
a:madrid	-7 3 2 -3 0 0
a:main	-2 -23 26 0 0 0
a:make	6 -7 4 0 0 0
a:many	0 13 -11 0 0 0
a:market	0 -6 8 0 0 0
a:match	0 7 -6 0 0 0
a:matter .	0 6 -5 0 0 0
a:may	3 -11 7 0 0 0
a:me	8 0 -9 0 0 0
a:medicine	0 6 -5 0 0 0
a:meet	2 -4 2 -7 0 0
a:meet .	0 6 -6 0 0 0
a:meet for	0 8 -6 0 0 0
a:meet in	6 -18 16 -1 -5 0
a:middle	4 18 -12 -7 -5 0
a:milk	0 12 -11 0 0 0
a:million	0 6 -3 0 0 0
a:minister	8 -4 4 -10 0 0
a:minister of	9 7 -12 -1 0 0
a:ministry	-2 0 -11 11 0 0
a:minute	0 -2 -1 8 -3 0
a:minute .	-4 -7 2 10 0 0
a:money	0 -12 12 0 0 0
a:month	-6 0 -9 7 10 0
a:month .	0 6 -18 13 0 0
a:more	-4 7 0 -2 -5 0
a:more than	0 7 -4 0 0 0
a:morning	9 -13 10 -5 -3 0
a:morning .	15 -26 17 -2 -1 0
a:most	0 17 -14 0 0 0
a:most of	0 11 -9 0 0 0
a:mr .	0 -7 6 -2 1 0
a:mr <person>	-1 6 -2 0 -3 0
a:much	0 -13 5 0 7 0
a:muscat	0 18 -17 0 0 0
a:must	0 6 -2 0 0 0
a:my	3 4 -7 0 0 0
a:nadi	0 15 -14 0 0 0
a:nation	0 -30 17 17 0 0
a:near	-9 0 -10 17 0 0
a:nearly	0 7 -5 0 0 0
a:need	0 -9 11 0 0 0
a:needed	-5 10 -2 0 0 0
a:needed .	-5 7 0 0 0 0
a:negotiation	-1 14 -10 0 0 0
a:network	0 7 -6 0 0 0
a:new	-12 -2 3 0 4 0
a:new for	0 -5 6 0 0 0
a:new tariff	0 -9 11 0 0 0
a:new year	0 7 -1 0 -1 0
a:new york	-3 -17 13 -7 8 0
a:next	-19 1 2 13 -4 0
a:next week	-12 16 -6 8 -12 0
a:next year	-2 -8 16 -5 -3 0
a:night	14 -15 0 -8 13 0
a:night .	0 -8 11 0 0 0
a:nine	0 -3 6 0 0 0
a:nobody	0 14 -14 0 0 0
a:noon	-2 14 -8 0 0 0
a:not	-10 -5 13 0 -1 0
a:not .	0 -24 24 0 0 0
a:not to	0 7 -7 0 0 0
a:nothing	0 35 -33 0 0 0
a:nothing .	0 12 -11 0 0 0
a:now	0 -5 9 0 0 0
a:number	0 3 -11 0 8 0
a:of	-35 22 -2 -6 -8 -16
a:of <day-gone>	0 -9 11 0 0 0
a:of <level>	-5 38 -29 0 0 0
a:of <month-ahead>	0 -2 6 -4 0 0
a:of <name>	-1 21 -12 -7 -8 0
a:of <office>	0 7 -6 0 0 0
a:of <person>	-8 15 0 -5 -14 0
a:of <span>	0 -11 13 -3 0 0
a:of a	-17 10 4 -4 -1 0
a:of an	0 -14 15 0 0 0
a:of both	0 -8 9 0 0 0
a:of duty	0 -6 6 0 0 0
a:of good	0 -18 18 0 0 0
a:of last	0 -9 10 0 0 0
a:of mr	0 -1 -2 -1 6 0
a:of negotiation	0 11 -10 0 0 0
a:of peace	0 14 -13 0 0 0
a:of soybean	-5 7 0 0 0 0
a:of state	0 -4 9 0 0 0
a:of talk	-6 8 0 -4 -2 0
a:of tariff	0 16 -18 1 0 0
a:of thi	-8 6 0 0 0 0
a:of trade	9 7 -19 5 0 0
a:off	-15 5 3 2 -2 0
a:off .	-10 22 -11 0 -1 0
a:off to	0 -8 8 0 0 0
a:offer	0 23 -22 0 0 0
a:oil	-7 22 -10 0 0 0
a:oil and	-4 7 0 0 0 0
a:on	11 -3 3 -1 -15 0
a:on .	0 35 -29 -4 0 0
a:on <day-ahead>	11 -12 8 -20 -7 9
a:on <day-gone>	5 -7 -5 17 -7 -3
a:on <day-today>	-4 24 -11 -3 -16 0
a:on <quality>	0 -6 8 -1 0 0
a:on a	1 7 -2 -6 -2 0
a:on an	0 11 -10 0 0 0
a:on beef	0 -16 17 0 0 0
a:on in	-6 10 -3 0 0 0
a:on it	0 -18 19 0 0 0
a:on steel	7 0 -4 0 0 0
a:on that	0 10 -3 -4 0 0
a:on the	17 -6 -8 7 0 0
a:on their	0 10 -9 0 0 0
a:on trade	-22 20 0 0 0 0
a:on what	0 -11 13 0 0 0
a:once	-2 10 0 -4 -4 0
a:once more	0 -5 12 0 -3 0
a:one	0 -19 14 12 0 0
a:one .	-1 -6 8 0 0 0
a:only	9 -12 4 0 0 0
a:open	-4 18 -10 -3 -1 0
a:open in	0 14 -11 0 0 0
a:opened	-4 12 -5 -1 0 0
a:or	0 -3 -15 17 -3 0
a:oran	0 -13 13 0 0 0
a:order	0 -1 7 0 -2 0
a:other	1 -6 1 1 0 0
a:other 's	0 8 -6 0 0 0
a:other .	0 13 -12 0 0 0
a:other in	0 -13 8 0 5 0
a:our	-2 -2 -8 16 0 0
a:our <organisation>	0 9 -8 0 0 0
a:out	-1 11 -5 -1 -1 0
a:out .	3 2 -7 0 0 0
a:out of	0 -7 8 0 0 0
a:out the	0 18 -14 0 0 0
a:outcome	0 0 -6 0 8 0
a:over	14 -14 12 -7 0 0
a:owner	0 6 -5 0 0 0
a:pact	0 9 -6 -1 0 0
a:page	0 16 -14 0 0 0
a:palace	0 -7 3 7 -5 0
a:paper	-3 -10 16 -2 0 0
a:paper .	0 -22 26 0 0 0
a:pari in	0 -17 20 -1 0 0
a:pari on	0 -6 9 0 0 0
a:party	0 22 -19 -1 0 0
a:pause	-2 -17 21 0 0 0
a:pause .	-2 -12 15 0 0 0
a:pause in	0 -15 16 0 0 0
a:pay	-1 -1 6 0 -2 0
a:pay .	0 -19 20 0 0 0
a:pay <level>	0 13 -11 0 0 0
a:peace	0 9 -7 0 0 0
a:peace talk	0 16 -16 0 0 0
a:people	-5 -3 10 0 0 0
a:people .	-4 0 7 0 0 0
a:people on	0 9 -5 0 0 0
a:permanent	0 -17 20 0 0 0
a:permanent agreement	0 -13 14 0 0 0
a:permit	0 -8 10 0 0 0
a:person	0 -10 -3 15 0 0
a:place	1 -12 8 0 0 3
a:place .	0 -6 7 0 0 0
a:place in	-1 -13 14 2 0 0
a:place on	0 13 -10 0 0 0
a:plan	0 4 -6 -14 1 8
a:plan .	0 -8 9 0 0 0
a:plan for	-2 10 -4 -7 -1 0
a:plan in	3 4 -7 0 0 0
a:plant	9 -8 0 0 0 0
a:plant in	9 -8 0 0 0 0
a:point	-9 12 -1 0 0 0
a:port	0 -15 20 0 0 0
a:positive	0 9 -8 0 0 0
a:possible	-1 16 -14 0 0 0
a:postpone	0 14 -13 0 0 0
a:preliminary	0 -7 9 0 0 0
a:preliminary consensu	0 -7 9 0 0 0
a:premier	0 7 -1 0 -4 0
a:premier he	0 -6 9 0 -4 0
a:prepare	-4 -20 14 11 -8 0
a:president	-2 -12 0 -7 21 0
a:president .	-5 7 0 0 0 0
a:president <person>	0 -10 -12 0 21 0
a:president in	0 -6 3 0 2 0
a:president xi	4 0 -7 0 3 0
a:price	0 11 -9 0 0 0
a:prime	2 4 -7 0 0 0
a:prime minister	2 4 -7 0 0 0
a:produced	0 -8 11 0 0 0
a:product	0 6 -4 0 0 0
a:prolonged	0 6 -4 0 0 0
a:prolonging	0 -14 8 8 0 0
a:promise	0 -12 16 0 -1 0
a:proposal	0 6 -4 0 0 0
a:propose	10 -9 0 0 0 0
a:published a	0 9 -5 0 0 0
a:published its	0 13 -12 0 0 0
a:published the	0 -20 21 0 0 0
a:purchase	-2 -11 18 0 0 0
a:put off	0 7 -6 0 0 0
a:quarrel	0 -7 7 0 0 0
a:raise	0 20 -18 0 0 0
a:rare	0 8 -4 0 0 0
a:rare earth	0 8 -4 0 0 0
a:rate	0 21 -18 0 0 0
a:rate of	0 7 -5 0 0 0
a:reach	-5 22 -26 0 7 0
a:reach a	0 -2 -5 0 8 0
a:read	13 7 -23 0 0 0
a:recife	0 -11 12 0 0 0
a:reciprocal	-1 9 -5 0 0 0
a:request	0 -7 9 0 0 0
a:resort	0 -11 16 0 -3 0
a:result	0 0 5 -7 0 0
a:resume	0 -2 -2 10 0 0
a:resume in	0 11 -8 -4 0 0
a:resume on	0 6 -18 9 0 0
a:return	0 13 -21 0 7 0
a:review	-6 10 -1 0 0 0
a:rise	11 -1 -10 0 0 0
a:rise to	12 -11 0 0 0 0
a:river	0 6 -6 0 0 0
a:room	0 24 -21 0 0 0
a:round	0 6 -15 16 -2 0
a:round of	0 14 -13 3 0 0
a:round on	0 0 -10 9 0 0
a:row	0 12 -10 0 0 0
a:rule	0 8 -5 0 0 0
a:rum	0 7 -7 0 0 0
a:run	3 33 -29 0 -12 0
a:run for	0 18 -6 0 -12 0
a:sale	0 -12 13 0 0 0
a:salmon	0 19 -16 0 0 0
a:samarkand	0 -8 9 0 0 0
a:same	10 -6 2 -1 -1 0
a:same .	0 6 -4 0 0 0
a:same day	11 -10 0 0 0 0
a:say	-5 -2 9 0 0 0
a:say on	0 -12 12 0 0 0
a:say that	0 -6 6 0 0 0
a:season	-7 0 6 0 0 0
a:season .	-4 6 0 0 0 0
a:second	5 -15 18 -9 -2 0
a:second .	0 -12 14 0 0 0
a:second day	0 12 -11 0 0 0
a:see	0 -15 17 0 0 0
a:sell	0 -4 -3 0 8 0
a:sell to	0 -7 0 0 8 0
a:send	0 6 -7 0 0 0
a:seoul	-1 -3 -4 13 -1 0
a:seoul on	0 -6 0 6 0 0
a:set	3 11 -12 -1 0 0
a:set for	5 -13 7 0 0 0
a:settle	0 -10 0 4 8 0
a:shall	0 -17 18 0 0 0
a:sheet	0 9 -7 0 0 0
a:shenzhen	0 18 -11 -3 -6 0
a:ship	-1 14 -9 0 0 0
a:ship .	0 16 -15 0 0 0
a:shortly	-5 -18 -10 29 0 0
a:show	0 -7 8 0 0 0
a:show .	0 -8 8 0 0 0
a:side	-9 -17 15 3 6 0
a:side want	0 -8 8 0 0 0
a:sideline	0 -15 17 0 0 0
a:sideline of	0 -11 13 0 0 0
a:sign	-4 0 -16 15 7 0
a:sign a	0 -20 -3 17 10 0
a:signature	0 22 -20 0 0 0
a:signature .	0 7 -6 0 0 0
a:similar	0 -12 13 0 0 0
a:since	1 15 -7 -16 -13 -1
a:since <day-gone>	0 7 -7 0 0 0
a:since <month-gone>	10 0 -2 -4 0 0
a:since geneva	0 19 -19 0 0 0
a:since the	-13 3 5 0 -1 0
a:sit	3 -9 8 0 0 0
a:sixth	0 -1 -4 9 0 0
a:small	-8 12 -1 0 0 0
a:solution	0 -5 7 0 0 0
a:some	0 -11 0 0 14 0
a:something	0 -10 3 0 7 0
a:south	0 9 -8 0 0 0
a:soybean	-8 16 -8 0 0 0
a:speak	-10 -9 19 0 0 0
a:special	0 9 -6 0 0 0
a:standstill	0 -6 8 0 0 0
a:start	0 -12 17 -1 0 0
a:start in	0 -17 18 0 0 0
a:state	0 -6 12 0 -1 0
a:statement	-3 9 -1 0 0 0
a:steel	6 0 -4 0 0 0
a:steel and	0 10 -8 0 0 0
a:still	0 0 -10 0 8 0
a:stockholm	0 -8 14 -6 -1 0
a:stockholm .	0 12 -11 0 0 0
a:stockholm on	0 -9 13 -2 0 0
a:strike	0 10 -7 0 0 0
a:sugar	0 -4 7 0 0 0
a:summer .	0 -6 8 0 0 0
a:summit	-3 15 -10 -2 0 0
a:summit .	-1 13 -9 0 0 0
a:surcharge	0 -6 7 0 0 0
a:suspend	0 6 -6 0 0 0
a:suspension	0 -5 6 0 0 0
a:system	0 10 -10 0 0 0
a:table	0 6 -2 0 0 0
a:take place	2 -7 1 0 0 3
a:talk	11 10 -14 5 -8 -2
a:talk .	0 -9 7 2 0 0
a:talk about	7 0 -11 7 0 0
a:talk between	0 17 -13 -5 0 0
a:talk in	0 14 -8 -7 0 0
a:talk on	0 0 6 -7 0 0
a:talk that	0 -6 7 0 0 0
a:tariff .	0 -20 22 0 0 0
a:tariff for	-8 18 -11 0 0 0
a:tariff of	6 0 -2 0 0 0
a:tariff on	-5 -3 8 0 0 0
a:tariff truce	0 19 -15 -4 0 0
a:tax	0 -11 12 0 0 0
a:tea	2 -9 6 0 0 0
a:team	0 -13 11 3 0 0
a:telephone	36 -25 -11 -1 -5 0
a:telephone .	-15 18 0 0 0 0
a:telephone <day-today>	11 -10 0 0 0 0
a:telephone call	13 -14 1 0 0 0
a:telephone for	8 -7 0 0 0 0
a:telephone on	20 -9 -11 0 0 0
a:telephone with	11 -9 0 0 0 0
a:television	0 -9 10 0 0 0
a:tell	0 14 -11 0 0 0
a:term	0 18 -15 0 0 0
a:term of	0 6 -6 0 0 0
a:text	0 -16 17 0 0 0
a:th	0 -7 8 0 0 0
a:than	0 8 -4 -1 0 0
a:than <span>	0 -8 9 0 0 0
a:that	-27 0 11 11 4 -1
a:that .	0 -11 0 0 14 0
a:that <name>	6 -9 4 0 0 0
a:that lasted	-8 2 5 0 0 0
a:that the	-7 9 -3 0 0 0
a:the	-18 20 -22 8 10 14
a:the <day-ahead>	-14 -13 1 0 17 7
a:the <level>	0 -9 11 0 0 0
a:the <name>	-3 3 -11 0 15 0
a:the <number>	0 -9 12 0 0 0
a:the <office>	-4 7 -7 -1 6 0
a:the <organisation>	-6 33 -24 -8 -1 0
a:the <person>	0 11 -8 4 -11 0
a:the <quality>	0 -15 10 5 -6 9
a:the <seat>	-14 -17 3 -12 29 0
a:the agreement	0 11 -5 0 0 0
a:the autumn	4 -7 4 0 0 0
a:the chairmanship	0 -6 7 0 0 0
a:the come	-4 3 -6 8 -2 0
a:the country	0 -10 9 0 0 0
a:the date	7 -10 2 0 0 0
a:the deal	7 -3 -2 0 0 0
a:the delegation	-6 -8 16 0 0 0
a:the dispute	0 -5 7 0 0 0
a:the duty	-7 3 1 0 0 0
a:the end	-1 -7 15 -3 0 0
a:the export	5 -7 0 0 0 0
a:the extension	0 20 -19 0 0 0
a:the ferry	0 -5 -4 0 10 0
a:the first	11 -22 12 -2 5 0
a:the framework	0 -20 19 0 0 0
a:the joint	0 -8 10 0 0 0
a:the last	1 -8 7 0 0 0
a:the leader	8 -22 16 0 0 0
a:the market	0 7 -7 0 0 0
a:the matter	9 0 -13 0 0 0
a:the middle	4 18 -12 -7 -5 0
a:the morning	6 -17 12 0 0 0
a:the new	-2 9 -1 0 -2 0
a:the next	-5 0 -10 14 -6 0
a:the pause	0 -9 13 0 0 0
a:the phone	9 -6 0 0 0 0
a:the president	0 -7 7 0 0 0
a:the same	10 -6 2 -1 -1 0
a:the season	0 6 -4 0 0 0
a:the second	0 -3 8 -3 0 0
a:the sideline	0 -15 17 0 0 0
a:the spring	0 -7 9 0 0 0
a:the summer	0 -9 12 0 0 0
a:the suspension	0 -9 10 0 0 0
a:the table	0 -15 16 0 0 0
a:the tariff	-7 22 -19 2 0 0
a:the telephone	14 -13 0 0 0 0
a:the three	-5 7 0 0 0 0
a:the trade	-7 13 -6 0 0 0
a:the two	5 -22 16 -16 14 0
a:the visit	0 -27 28 0 0 0
a:the world	-7 8 -1 0 0 0
a:the year	-3 8 -3 0 0 0
a:their	-5 16 -6 -7 -5 0
a:their <office>	0 -7 5 0 0 0
a:their dispute	0 16 -15 0 0 0
a:their president	-8 -8 20 0 0 0
a:their tariff	0 8 -4 -5 0 0
a:their trade	0 -15 8 5 0 0
a:their truce	-9 7 1 0 0 0
a:then	0 -3 0 6 0 0
a:then .	0 -5 0 6 0 0
a:there	-6 -19 27 -11 4 0
a:there .	0 -9 0 0 12 0
a:there on	0 -8 12 0 0 0
a:these	0 -11 12 0 0 0
a:they	-3 -17 24 0 -4 0
a:they had	-1 -22 24 0 0 0
a:thi	8 -3 -8 16 -20 0
a:thi month	-4 -5 -1 13 0 0
a:thi week	17 -9 -7 9 -12 0
a:thi year	-2 -1 7 -2 0 0
a:thing	0 -11 12 0 0 0
a:third	-4 18 -16 2 -1 0
a:third round	0 9 -11 4 0 0
a:third time	0 -9 11 0 0 0
a:threat	0 8 -5 0 0 0
a:three time	-8 2 4 0 0 0
a:through	0 -7 9 0 0 0
a:tiktok	-3 -2 9 0 0 0
a:time	-3 -20 29 -5 -1 0
a:time .	0 12 3 0 -22 0
a:time in	0 4 -12 0 6 0
a:time since	4 -19 17 0 0 0
a:time thi	0 11 -10 0 0 0
a:to	12 -9 7 1 -7 -8
a:to <day-gone>	-1 -4 7 0 0 0
a:to <name>	11 -9 0 0 2 0
a:to <person>	24 -22 0 0 -1 0
a:to <seat>	-12 2 3 14 -22 0
a:to an	0 7 -6 0 0 0
a:to begin	0 17 -11 -1 -1 0
a:to carry	0 -4 6 0 0 0
a:to complete	16 -13 -3 0 0 0
a:to decide	-1 -2 6 0 0 0
a:to do	0 -10 12 0 0 0
a:to extend	-8 8 0 -1 0 0
a:to go	0 -5 12 -5 0 0
a:to keep	-4 -13 13 3 0 0
a:to let	8 -1 -4 0 0 0
a:to prepare	0 -6 6 0 -1 0
a:to resume	0 14 -14 0 0 0
a:to run	0 8 -6 0 0 0
a:to see	0 -11 11 0 0 0
a:to settle	0 3 -8 5 0 0
a:to talk	7 -10 -2 9 0 0
a:to the	-3 -13 5 -4 20 0
a:to work	0 8 0 -9 0 0
a:together	2 -6 0 -1 10 0
a:together in	0 -5 6 0 0 0
a:too	0 9 -6 0 0 0
a:town	0 9 -5 0 0 0
a:trade	-14 10 -8 1 2 0
a:trade agreement	0 9 -6 0 0 0
a:trade deal	5 -10 5 0 0 0
a:trade talk	0 -1 -3 7 0 0
a:trade truce	-18 18 -8 5 0 0
a:trade war	0 -7 7 0 0 0
a:treasury	0 14 -17 0 0 0
a:treaty	0 -9 10 0 0 0
a:truce	-27 21 -16 12 7 0
a:truce begin	0 -6 7 0 0 0
a:truce between	0 10 -10 0 0 0
a:truce by	-11 5 4 0 0 0
a:truce of	0 13 -11 0 0 0
a:truce on	0 -16 -12 17 10 0
a:truce over	0 -5 6 0 0 0
a:truce that	-4 12 -8 0 0 0
a:truce with	0 14 -11 0 0 0
a:truck	0 -6 6 0 0 0
a:two	10 -36 17 19 8 0
a:two .	0 -5 6 0 0 0
a:two <office>	16 -17 6 -2 0 0
a:two country	0 -5 9 0 0 0
a:two president	-2 9 -9 0 0 0
a:two round	0 21 -20 0 0 0
a:two side	-4 12 -15 -1 8 0
a:under the	0 12 -7 0 0 0
a:until	6 -3 3 -2 -2 0
a:up	14 0 -7 -2 -3 0
a:up .	0 -9 10 0 0 0
a:up in	0 10 -7 0 0 0
a:up to	0 9 -6 0 0 0
a:used	0 -6 7 0 0 0
a:valparaíso	0 7 -5 0 0 0
a:very	0 1 -13 0 4 0
a:vessel	0 2 -9 5 0 0
a:vice premier	0 -3 7 0 -2 0
a:video	24 -24 -11 -3 5 3
a:video on	4 -7 -3 0 0 5
a:visit	1 -13 15 -6 0 0
a:visit .	2 5 -13 0 3 0
a:want	0 -5 6 0 0 0
a:was	5 -6 0 7 -2 0
a:was <level>	0 7 -6 0 0 0
a:was a	1 4 -12 0 0 0
a:was hold	-1 -1 6 0 0 0
a:was the	0 -14 17 0 0 0
a:was to	0 9 -7 0 0 0
a:way	0 -11 9 0 3 0
a:way .	0 -7 9 0 0 0
a:we	6 -22 11 7 0 0
a:week	6 -3 -11 23 -21 4
a:week .	6 0 -24 21 -13 5
a:week of	0 -17 20 -2 0 0
a:weekend	0 20 -20 0 0 0
a:well	-7 18 -19 0 -4 9
a:well .	-1 19 -10 0 -3 0
a:were	-5 12 -2 -7 -3 0
a:what	-8 -2 3 -3 6 0
a:what <name>	0 -10 1 0 8 0
a:what their	0 -12 13 0 0 0
a:when	0 14 -11 0 0 0
a:whether	0 16 -9 0 -1 0
a:will be	2 -2 -3 10 0 0
a:will meet	4 -7 1 0 0 0
a:will take	0 -11 18 -5 0 0
a:win	-3 19 -15 0 0 0
a:wine	0 -14 14 0 0 0
a:winter	0 6 -6 0 0 0
a:with	18 -2 -2 -14 -11 3
a:with <name>	0 -3 12 -2 -20 0
a:with <office>	-1 -21 24 0 0 0
a:with <person>	16 -14 0 -10 4 0
a:with <quality>	10 -11 0 0 0 0
a:with <seat>	-12 32 -21 0 0 0
a:with a	1 -18 17 -5 1 0
a:with an	0 8 -5 0 0 0
a:with his	-4 -10 22 -1 0 0
a:with the	10 5 -14 -7 -4 10
a:within	0 -33 -1 22 14 0
a:within <span>	0 -18 0 -4 17 0
a:within the	0 -9 -2 14 0 0
a:without	0 -21 23 -1 0 0
a:without a	0 -16 17 0 0 0
a:without an	0 15 -12 -1 0 0
a:without result	0 -3 6 -3 0 0
a:word	0 -9 11 0 0 0
a:work	0 9 0 -9 0 0
a:world	-8 12 -5 0 0 0
a:would	-7 -4 8 8 -3 -1
a:would continue	2 5 -7 0 0 0
a:would go	0 14 -13 0 0 0
a:write	0 11 -9 0 0 0
a:write that	0 7 -7 0 0 0
a:xi	4 -5 -7 0 9 0
a:xi jinping	4 -5 -7 0 9 0
a:year	-16 -23 42 -16 -7 0
a:year .	-5 7 0 -6 0 0
a:year ago	0 -6 7 0 0 0
a:york	-3 -17 13 -7 8 0
a:york .	0 -12 16 0 -1 0
a:york from	0 -1 6 -2 0 0
a:you	11 9 -18 -1 -1 0
a:·	-7 4 0 0 -1 0
asks	-14 4 12 -18 -2 -2
b:"	-17 27 -9 -11 -3 0
b:" he	0 -10 11 0 0 0
b:" i	-12 14 0 0 0 0
b:" in	0 -9 9 0 0 0
b:" mr	0 24 -22 0 0 0
b:" the	0 -12 9 0 5 0
b:" we	0 11 -8 0 0 0
b:&	8 -6 0 0 0 0
b:& p	8 -14 8 0 0 0
b:'	0 -10 4 0 8 0
b:' meet	0 -14 7 0 7 0
b:'s	-8 -10 7 9 5 -4
b:'s <organisation>	10 1 -16 0 0 0
b:'s <person>	-1 -27 17 2 11 0
b:'s cabinet	0 -4 8 0 0 0
b:'s commerce	-3 18 -9 -1 0 0
b:'s custom	-6 13 -4 0 0 0
b:'s duty	0 -12 12 0 0 0
b:'s export	0 -5 7 0 0 0
b:'s finance	0 9 -8 0 0 0
b:'s foreign	0 -21 16 9 0 0
b:'s good	0 6 -4 0 0 0
b:'s ministry	0 -7 -7 4 9 0
b:'s negotiator	0 -16 17 0 0 0
b:'s on	0 6 -3 0 0 0
b:'s president	11 -14 5 0 0 0
b:'s the	0 14 -13 0 0 0
b:'s trade	12 -26 4 12 0 0
b:'s vice	-2 15 0 -7 -2 0
b:(	-3 7 -2 0 0 0
b:)	-2 -20 19 5 0 0
b:,	0 0 2 9 -11 0
b:, <name>	13 15 -30 -16 11 0
b:, <office>	-1 17 -21 0 8 0
b:, <person>	-8 5 2 1 -9 0
b:, <quality>	-2 12 -7 0 -1 0
b:, <seat>	0 10 -9 0 0 0
b:, <span>	0 -22 24 0 0 0
b:, a	-1 -26 31 -1 0 0
b:, after	14 -4 -6 1 -1 0
b:, agree	10 10 -20 0 0 0
b:, and	1 17 -10 -18 -3 -1
b:, are	0 -6 8 -1 0 0
b:, as	17 -19 2 0 5 0
b:, ask	0 8 -7 0 0 0
b:, at	1 -32 34 -7 0 0
b:, by	2 7 -14 0 0 0
b:, call	-7 10 -1 0 0 0
b:, conclude	0 30 -29 0 0 0
b:, due	0 8 -7 0 0 0
b:, for	0 -20 21 0 0 0
b:, from	-2 6 -1 0 0 0
b:, go	0 19 -14 -2 0 0
b:, had	-10 -12 12 11 0 0
b:, has	0 16 -12 0 0 0
b:, he	0 19 -11 -1 -4 0
b:, hold	6 -13 5 0 0 0
b:, i	0 8 -5 0 0 0
b:, in	-13 -6 3 12 0 0
b:, is	-1 -15 19 0 0 0
b:, it	-12 16 -15 8 0 0
b:, meet	0 -19 7 6 0 0
b:, monday	0 -26 13 0 21 0
b:, no	0 -9 -5 0 0 14
b:, on	6 -6 0 8 -7 0
b:, one	0 21 -20 0 0 0
b:, plan	0 15 -14 0 0 0
b:, published	0 16 -15 0 0 0
b:, saturday	0 -6 7 0 0 0
b:, say	-9 -7 2 17 -5 0
b:, spoke	13 -9 0 0 0 0
b:, start	0 -5 6 0 0 0
b:, stay	0 11 -11 0 0 0
b:, take	0 21 -20 0 0 0
b:, tell	-5 22 -24 0 0 0
b:, the	-17 35 -23 -10 -12 5
b:, their	0 -10 11 0 1 0
b:, they	0 7 -5 0 0 0
b:, thursday	-15 7 0 0 0 0
b:, to	4 -6 1 0 3 0
b:, tuesday	14 -3 -14 0 0 0
b:, under	0 -11 11 0 0 0
b:, until	0 -4 7 0 0 0
b:, was	0 -8 11 0 0 0
b:, wednesday	-2 -4 7 0 0 0
b:, were	0 -7 8 0 0 0
b:, when	0 -7 8 0 0 0
b:, whom	6 -13 0 0 6 0
b:, will	-9 -8 23 -9 -5 0
b:, with	-6 5 -6 0 4 0
b:, would	0 4 -19 11 0 0
b:-	18 -1 -4 0 -11 0
b:- <name>	0 9 -8 1 0 0
b:- <person>	0 7 -4 0 0 0
b:- <quality>	0 -26 24 0 0 0
b:- a	0 15 -12 -2 0 0
b:- the	5 0 -8 0 0 0
b:.	3 -16 12 -6 -11 14
b:. m	3 12 -13 0 0 0
b:. the	0 -11 11 0 0 0
b:/	0 -21 26 0 -2 0
b:/ <number>	0 -27 27 0 0 0
b:/ the	0 -17 17 0 0 0
b::	1 1 -6 -13 15 -8
b:: <level>	0 -13 16 0 0 0
b:: <name>	0 22 -19 0 0 0
b:: <number>	0 1 -6 -1 10 0
b:: <person>	0 6 -15 10 -3 0
b:: <seat>	-3 7 -1 0 0 0
b:: <span>	0 13 -13 0 0 0
b:: a	0 0 -10 0 9 0
b:: and	0 -9 10 0 0 0
b:: as	0 8 -8 0 0 0
b:: from	0 -16 18 0 0 0
b:: he	-3 -3 -4 0 10 0
b:: i	-9 5 3 0 0 0
b:: in	0 -8 10 0 0 0
b:: it	-5 6 0 0 0 0
b:: its	-5 9 -3 0 0 0
b:: no	0 -15 16 0 0 0
b:: the	13 -7 -1 -1 0 0
b:: then	0 15 -14 0 0 0
b:: there	0 15 -12 0 0 0
b:: we	0 -5 9 0 0 0
b:: what	-1 -9 15 0 -1 0
b:: will	0 11 -7 0 0 0
b:;	3 -10 7 8 -10 0
b:; <person>	12 -14 5 0 0 0
b:; <quality>	0 8 -5 0 0 0
b:; a	-2 13 -9 0 0 0
b:; on	0 10 -8 0 0 0
b:; the	10 -13 5 0 0 0
b:; they	4 -19 12 4 -1 0
b:<agent>	-9 13 -8 -1 -1 -11
b:<day-ahead>	-19 -20 30 0 1 0
b:<day-ahead> and	0 -12 14 0 0 0
b:<day-ahead> in	0 -10 1 0 9 0
b:<day-ahead> to	0 -3 9 0 -1 0
b:<day-gone>	-4 0 4 -13 8 -2
b:<day-gone> 's	-18 8 -3 -2 9 0
b:<day-gone> <person>	0 -7 0 0 6 0
b:<day-gone> after	4 3 0 -7 -5 0
b:<day-gone> and	12 -25 15 -4 6 0
b:<day-gone> evening	-7 13 -21 10 0 0
b:<day-gone> for	0 -1 7 0 -5 0
b:<day-gone> in	0 -9 -3 0 17 0
b:<day-gone> that	2 4 -2 0 -6 0
b:<day-gone> the	15 -17 7 -2 -1 0
b:<day-today>	-17 -2 10 0 3 0
b:<day-today> 's	0 -11 15 0 0 0
b:<day-today> after	0 11 -8 -4 -2 0
b:<day-today> by	0 -8 7 0 0 0
b:<day-today> for	0 -15 16 0 0 0
b:<day-today> to	-7 -4 12 0 0 0
b:<duty>	-13 16 5 -18 -13 0
b:<gate>	5 -7 6 2 -1 -1
b:<goods-amount>	-2 22 -14 0 0 0
b:<goods-amount> by	0 7 -5 0 0 0
b:<goods>	23 20 -27 1 -37 -5
b:<level-noun>	-1 8 -8 -12 0 6
b:<level>	-2 25 -8 -17 -13 0
b:<level> at	0 9 -8 0 0 0
b:<level> for	0 -4 0 0 7 0
b:<level> from	-5 20 -9 0 0 0
b:<level> in	2 0 6 -5 -14 0
b:<level> more	0 -20 20 0 0 0
b:<level> of	0 7 -4 0 0 0
b:<level> on	4 17 -20 -1 -5 0
b:<level> since	0 9 -7 0 0 0
b:<level> to	0 -5 6 0 0 0
b:<level> until	0 -8 8 0 0 0
b:<level> was	0 7 -6 0 0 0
b:<money>	-4 28 -13 0 -7 0
b:<money> in	-1 11 -2 0 -2 0
b:<month-ahead>	-8 12 -6 0 1 0
b:<month-ahead> after	-3 18 -13 0 0 0
b:<month-gone>	10 7 -16 0 -3 0
b:<name>	-3 27 -36 11 7 -15
b:<name> 's	6 -10 -1 7 4 0
b:<name> -	0 30 -29 0 0 0
b:<name> a	-2 0 -9 0 14 0
b:<name> agree	0 -14 12 9 -8 0
b:<name> and	0 -9 9 10 -18 0
b:<name> announce	0 8 -7 0 0 0
b:<name> are	0 12 -11 0 0 0
b:<name> at	0 27 -14 -2 -15 0
b:<name> charge	0 7 -6 0 0 0
b:<name> conclude	0 21 -16 0 0 0
b:<name> cut	0 11 -10 0 0 0
b:<name> end	0 15 -23 11 0 0
b:<name> for	0 -4 0 0 8 0
b:<name> from	0 -1 -10 9 3 0
b:<name> go	0 -14 11 4 0 0
b:<name> has	-1 -10 14 0 0 0
b:<name> have	-2 22 -17 0 0 0
b:<name> hold	0 -17 21 -3 0 0
b:<name> meet	0 32 -28 0 -2 0
b:<name> on	-4 -14 -8 8 22 0
b:<name> president	1 -10 13 0 -6 0
b:<name> prolonged	0 -17 17 0 0 0
b:<name> reach	0 21 -20 0 0 0
b:<name> sell	0 -3 0 0 6 0
b:<name> settle	0 9 -8 0 0 0
b:<name> since	0 9 -8 0 0 0
b:<name> take	0 6 -5 0 0 0
b:<name> tariff	0 12 -10 0 0 0
b:<name> the	0 10 -8 0 0 0
b:<name> to	7 -4 0 -1 0 0
b:<name> trade	0 33 -31 -4 0 0
b:<name> treasury	1 1 -5 8 -6 0
b:<name> was	-1 -14 21 -1 0 0
b:<name> will	1 -4 0 10 -8 0
b:<name> would	0 13 -11 0 0 0
b:<not>	-20 -3 7 0 4 10
b:<number>	11 -15 10 -25 11 -3
b:<number> -	0 14 -11 0 0 0
b:<number> /	-2 -21 27 0 -2 0
b:<number> <name>	-1 6 0 0 0 0
b:<number> <seat>	0 6 -5 0 0 0
b:<number> a	0 11 -8 0 0 0
b:<number> and	7 8 -16 0 0 0
b:<number> from	0 -9 10 0 0 0
b:<number> in	0 -1 -9 0 12 0
b:<number> lose	14 -13 0 0 0 0
b:<number> of	0 -2 7 0 -1 0
b:<number> on	6 16 -25 0 -3 0
b:<number> rise	-3 8 -2 0 0 0
b:<number> round	0 -5 8 -1 0 0
b:<number> the	13 -6 2 0 -9 0
b:<number> was	0 -8 10 0 0 0
b:<office>	13 -11 5 -12 -5 3
b:<office> 's	6 -12 0 0 8 0
b:<office> agree	-1 -19 20 0 0 0
b:<office> and	-13 12 0 0 0 0
b:<office> are	7 -17 18 0 -6 0
b:<office> from	0 -9 -3 9 2 0
b:<office> had	-2 -8 15 0 0 0
b:<office> has	9 -8 0 0 0 0
b:<office> have	17 -26 12 0 0 0
b:<office> in	-2 3 -8 9 0 0
b:<office> meet	0 0 8 0 -11 0
b:<office> of	-24 -11 16 -3 21 0
b:<office> on	0 8 -4 0 0 0
b:<office> order	-1 6 -1 0 0 0
b:<office> sit	0 -9 10 0 0 0
b:<office> spoke	15 -8 -7 0 0 0
b:<office> will	14 5 -9 -6 -2 0
b:<office> would	5 -14 8 0 0 0
b:<organisation>	-8 27 -18 0 -4 -2
b:<organisation> 's	0 11 -6 0 0 0
b:<organisation> <person>	0 -12 16 0 -9 0
b:<organisation> and	0 28 -26 0 0 0
b:<organisation> doe	0 -16 16 0 0 0
b:<organisation> end	0 29 -28 0 0 0
b:<organisation> from	0 -17 18 0 0 0
b:<organisation> has	0 -6 8 0 0 0
b:<organisation> hold	0 18 -17 0 0 0
b:<organisation> in	0 21 -26 0 0 0
b:<organisation> is	0 -9 11 0 0 0
b:<organisation> meet	0 6 -4 0 0 0
b:<organisation> of	0 -11 1 11 0 0
b:<organisation> on	-4 26 -20 0 0 0
b:<organisation> say	0 15 -13 0 0 0
b:<organisation> the	0 -6 7 0 0 0
b:<organisation> to	0 14 -14 0 0 0
b:<organisation> was	0 14 -14 0 0 0
b:<organisation> would	0 -9 11 0 0 0
b:<person>	-18 0 5 -6 18 -29
b:<person> 's	-6 -5 5 16 -11 0
b:<person> also	0 -6 4 0 4 0
b:<person> and	-17 -11 14 6 3 -4
b:<person> announce	2 -7 7 0 0 0
b:<person> are	10 1 -15 1 5 0
b:<person> at	-7 -9 -6 0 24 0
b:<person> begin	0 -6 3 -3 6 0
b:<person> broke	0 7 0 0 0 0
b:<person> come	0 -14 4 0 11 0
b:<person> did	0 19 -18 0 0 0
b:<person> end	0 2 6 -4 -7 0
b:<person> fly	0 7 -5 0 0 0
b:<person> for	6 34 -40 0 0 0
b:<person> had	0 12 -13 4 -4 0
b:<person> has	3 4 -4 5 -12 0
b:<person> have	-12 12 0 0 0 0
b:<person> hold	-12 20 -8 -4 0 0
b:<person> in	0 -12 7 5 3 0
b:<person> is	0 -1 -12 0 16 0
b:<person> meet	0 -17 28 -5 -7 0
b:<person> new	0 8 -7 0 0 0
b:<person> of	14 -10 7 -4 -6 0
b:<person> on	14 -7 -3 0 0 0
b:<person> order	0 6 -4 0 0 0
b:<person> plan	0 -12 13 0 0 0
b:<person> post	0 11 -8 0 0 0
b:<person> put	-5 11 -5 0 0 0
b:<person> reach	0 -17 18 0 0 0
b:<person> receive	-8 -5 8 0 3 0
b:<person> say	-1 -7 9 -9 8 -2
b:<person> shook	0 -19 21 0 0 0
b:<person> sign	-5 13 -5 0 -8 0
b:<person> sit	0 13 -19 0 6 0
b:<person> speak	-10 11 0 0 0 0
b:<person> spoke	18 0 -12 -1 -1 0
b:<person> talked	0 -27 15 -1 7 0
b:<person> to	-4 36 -43 -3 6 0
b:<person> was	-3 29 -12 -2 -20 0
b:<person> will	5 -9 -6 14 0 0
b:<person> would	16 -8 0 -13 4 0
b:<person> write	8 0 -12 0 0 0
b:<points>	0 16 -13 0 0 0
b:<quality>	16 -9 12 -10 -15 1
b:<quality> -	0 -13 14 0 0 0
b:<quality> and	-10 -13 24 -3 0 0
b:<quality> beef	0 -7 8 0 0 0
b:<quality> cabinet	0 14 -11 0 0 0
b:<quality> car	10 -21 13 0 0 0
b:<quality> commerce	7 -6 0 0 0 0
b:<quality> counterpart	2 -18 16 0 0 0
b:<quality> custom	0 -7 7 0 0 0
b:<quality> delegation	0 -6 7 0 0 0
b:<quality> duty	0 7 -6 0 0 0
b:<quality> foreign	-1 6 -3 0 0 0
b:<quality> government	0 11 -9 0 0 0
b:<quality> in	0 -3 8 -2 0 0
b:<quality> leader	10 -20 -2 0 16 0
b:<quality> minister	0 -9 9 0 0 0
b:<quality> official	-9 11 0 -1 0 0
b:<quality> oil	0 6 -5 0 0 0
b:<quality> one	0 -25 25 0 0 0
b:<quality> paper	0 11 -10 0 0 0
b:<quality> president	2 -3 11 0 -13 0
b:<quality> salmon	0 7 -6 0 0 0
b:<quality> share	0 -5 6 0 0 0
b:<quality> side	15 -5 -7 0 0 0
b:<quality> tariff	0 -14 12 0 0 0
b:<quality> vice	4 -17 0 9 -2 0
b:<seat>	2 11 -6 -18 -2 0
b:<seat> 's	-12 10 0 0 0 0
b:<seat> <person>	0 10 -3 0 0 0
b:<seat> and	13 16 -39 0 7 0
b:<seat> at	0 0 -5 7 0 0
b:<seat> confirm	0 7 -6 0 0 0
b:<seat> end	0 0 -6 0 8 0
b:<seat> for	0 13 -5 -1 -9 0
b:<seat> from	0 -11 15 0 -1 0
b:<seat> had	-4 0 -5 0 7 0
b:<seat> has	9 -4 -4 0 0 0
b:<seat> in	-7 23 -21 0 3 0
b:<seat> is	0 -12 14 0 0 0
b:<seat> on	-14 -6 18 -19 -5 0
b:<seat> published	0 -16 18 0 0 0
b:<seat> put	0 21 -20 0 0 0
b:<seat> say	-4 19 -24 0 -4 6
b:<seat> sign	0 10 -10 0 0 0
b:<seat> the	0 -5 6 0 0 0
b:<seat> time	0 7 -6 0 0 0
b:<seat> to	-2 -4 13 0 -1 0
b:<seat> ·	0 -8 8 0 0 0
b:<sender>	8 13 -24 9 -10 0
b:<span>	3 -23 18 -1 13 0
b:<span> and	6 0 -4 0 0 0
b:<span> before	0 -24 20 0 4 0
b:<span> from	0 23 -21 0 0 0
b:<span> in	0 -26 21 0 6 0
b:<span> of	-3 -40 28 4 14 0
b:<span> on	0 6 -7 0 0 0
b:<span> tariff	0 15 -13 0 0 0
b:<span> the	0 9 -7 0 0 0
b:<span> to	0 8 -4 0 0 0
b:<span> truce	0 4 -13 0 6 0
b:<taker>	-1 10 -4 0 0 0
b:<v-agree>	-1 -2 7 -5 -1 -7
b:<v-bear>	-11 2 -2 -1 8 -1
b:<v-begin>	-10 -6 10 0 2 0
b:<v-buy>	0 0 5 -1 -7 0
b:<v-deny>	-9 9 -15 10 -1 0
b:<v-end>	-11 7 -3 7 0 -2
b:<v-impose>	1 1 4 -4 -13 2
b:<v-propose>	4 -8 -1 4 6 0
b:<v-return>	-8 3 -5 0 5 0
b:<v-say>	-4 2 -5 -1 9 -2
b:<v-sell>	-3 9 -6 4 -5 0
b:<v-stay>	-3 7 -11 3 -10 8
b:<v-suspend>	2 -4 8 -4 -18 1
b:<v-target>	-23 14 1 -9 -8 0
b:<v-threaten>	-3 4 -11 6 0 0
b:<v-up>	-5 -4 11 -6 2 -4
b:@	0 -15 16 0 0 0
b:a	0 -4 2 8 0 -10
b:a .	0 11 -8 0 0 0
b:a <name>	0 6 -4 0 0 0
b:a <organisation>	0 15 -12 -2 0 0
b:a <quality>	-2 8 -4 0 0 0
b:a <span>	7 -11 16 -2 -13 0
b:a call	0 4 -6 0 0 0
b:a cut	0 9 -7 0 0 0
b:a deal	0 -3 -3 0 9 0
b:a fact	0 16 -13 0 0 0
b:a first	0 -16 14 3 0 0
b:a fourth	-1 17 -8 -8 -5 0
b:a further	-1 -8 5 5 0 0
b:a joint	-2 -4 9 0 0 0
b:a mechanism	0 8 -2 -2 0 0
b:a memorandum	0 20 -18 0 0 0
b:a new	0 -20 9 11 0 0
b:a notice	0 -8 9 0 0 0
b:a permanent	0 -14 16 0 0 0
b:a phone	8 -4 0 0 0 0
b:a point	0 8 -7 0 0 0
b:a post	0 18 -15 0 0 0
b:a second	-4 -3 -4 17 -1 0
b:a sixth	0 5 -7 2 0 0
b:a special	0 8 -6 0 0 0
b:a state	-3 -1 4 -7 2 0
b:a summit	0 -7 8 0 0 0
b:a tariff	4 -9 10 -3 -1 0
b:a technical	0 9 -6 0 0 0
b:a telephone	17 -16 0 0 0 0
b:a television	-2 -8 7 0 4 0
b:a third	-8 23 -14 -4 -1 0
b:a trade	15 -7 -8 0 0 0
b:a truce	0 -12 13 0 0 0
b:a very	-11 17 -4 0 0 0
b:a video	18 -8 -10 0 0 0
b:about	-8 -14 18 -10 0 10
b:about it	0 -10 2 0 9 0
b:about the	-2 11 -4 0 0 0
b:accept	0 9 -2 -2 -3 0
b:according	4 4 -9 0 0 0
b:according to	4 1 -6 0 0 0
b:account of	0 4 -10 0 6 0
b:accused	0 6 -5 0 0 0
b:act	0 8 -5 0 0 0
b:add	0 15 -10 0 -2 0
b:additional	0 -8 10 0 0 0
b:additional <level>	0 -5 7 0 0 0
b:additional duty	0 6 -5 0 0 0
b:additional tariff	0 -9 9 0 0 0
b:admit	-2 7 -2 0 0 0
b:admit to	-2 6 -2 0 0 0
b:after	21 2 -14 0 -9 1
b:after <person>	0 -12 20 0 -4 0
b:after <span>	-1 -17 6 -5 16 0
b:after a	28 -18 -6 9 -6 5
b:after talk	0 -8 8 0 0 0
b:after the	10 4 -4 -12 -3 0
b:after three	0 2 -10 3 0 0
b:against	0 -8 15 0 -1 0
b:agenda	0 -7 9 0 0 0
b:ago	3 7 -12 0 0 0
b:agree at	0 -5 6 0 0 0
b:agree by	9 -1 -2 0 -2 0
b:agree in	-10 10 -1 -2 -5 0
b:agree on	1 -2 -1 7 0 0
b:agree to	-3 6 -5 3 0 0
b:agreement	0 -7 8 0 0 0
b:agreement in	0 15 -15 0 0 0
b:agreement was	4 -10 8 0 0 0
b:agreement with	4 -26 17 0 9 0
b:ahead	0 -3 0 9 -5 0
b:ahead of	0 10 -14 9 -4 0
b:aim	0 -13 14 0 0 0
b:al	17 -27 12 0 0 0
b:al -	6 -17 11 0 0 0
b:alert	0 9 -8 0 0 0
b:alexandria	0 18 -17 0 0 0
b:alexandria on	0 19 -18 0 0 0
b:all	7 11 -16 0 -2 0
b:allowed	0 8 -7 0 0 0
b:also	-8 -4 3 -1 13 0
b:also on	0 -12 13 0 0 0
b:am	0 -7 9 0 0 0
b:ambassador	0 14 -13 0 0 0
b:among	0 -16 8 0 9 0
b:an	4 -7 18 -16 -23 0
b:an <office>	0 6 -4 0 0 0
b:an <quality>	0 14 -13 0 0 0
b:an additional	0 -5 6 0 0 0
b:an end	0 8 -7 0 0 0
b:an hour	13 -17 13 -3 -5 0
b:an interview	0 7 -6 0 0 0
b:and	-6 1 -1 6 -2 -22
b:and <name>	-3 -28 32 5 -27 0
b:and <number>	0 -14 13 0 0 0
b:and <person>	-13 1 -6 9 9 -5
b:and <quality>	0 -30 24 4 4 0
b:and <seat>	7 11 -30 0 7 0
b:and a	-3 8 -2 0 0 0
b:and after	0 9 -8 0 0 0
b:and are	0 -14 15 0 0 0
b:and at	0 9 -7 0 0 0
b:and both	0 -3 8 -5 0 0
b:and by	9 0 -7 0 0 0
b:and come	0 10 -9 0 0 0
b:and copper	0 6 -6 0 0 0
b:and end	0 1 -8 4 0 0
b:and from	0 -5 6 0 0 0
b:and go	0 -5 6 0 0 0
b:and has	0 9 -7 0 0 0
b:and he	5 21 -37 -3 11 0
b:and his	0 -10 11 0 0 0
b:and i	-3 -16 21 0 0 0
b:and in	0 -6 7 0 0 0
b:and is	0 17 -24 0 7 0
b:and it	0 11 -7 0 0 0
b:and last	0 3 -10 5 0 0
b:and mr	9 0 0 0 -7 0
b:and of	0 14 -13 0 0 0
b:and on	12 9 -25 0 0 0
b:and say	0 -6 8 0 0 0
b:and that	-1 16 -10 -2 0 0
b:and the	-24 24 -11 -2 0 0
b:and then	1 8 -9 0 0 0
b:and they	0 -3 7 0 0 0
b:and to	0 13 -12 0 0 0
b:and we	5 -9 5 0 0 0
b:and what	0 6 -6 0 0 0
b:and will	0 -1 8 -6 0 0
b:and would	0 5 -14 7 -1 0
b:announce	0 -6 11 0 -10 0
b:announce a	7 -4 -1 0 0 0
b:announce by	5 -9 3 0 0 0
b:announce in	0 12 -12 0 0 0
b:announce on	-8 21 -11 0 0 0
b:announce that	0 -12 14 0 0 0
b:announce the	0 4 3 -4 -7 0
b:announcement	0 11 -9 0 0 0
b:another	0 -21 8 16 -3 0
b:another <level>	0 -8 9 0 0 0
b:answer	0 3 -22 0 13 0
b:answer question	0 -7 -10 0 15 0
b:any	0 12 -10 0 0 0
b:apec	0 44 -41 -3 0 0
b:approve	0 -2 6 0 0 0
b:approve it	0 10 -6 0 0 0
b:approve the	0 -12 13 0 0 0
b:aqaba	0 -9 11 0 0 0
b:are	0 -26 12 11 5 -5
b:are both	0 11 3 -5 -13 0
b:are closed	0 12 -11 0 0 0
b:are due	-1 -10 0 -6 18 0
b:are expect	0 8 -15 11 -6 0
b:are in	0 -8 10 0 0 0
b:are on	10 -10 2 0 0 0
b:are over	-1 7 -3 0 0 0
b:are still	0 7 -3 0 0 0
b:are the	0 -24 25 0 0 0
b:are to	8 -39 28 -9 9 0
b:army	-9 14 -5 0 0 0
b:around	0 -16 18 0 0 0
b:arrangement	-2 7 -4 0 0 0
b:arrangement of	0 8 -6 0 0 0
b:arrangement was	0 14 -13 0 0 0
b:arrive	-2 16 -8 0 -6 0
b:arrived	-1 11 -13 -1 6 0
b:arrived on	0 -13 14 0 0 0
b:artificial	0 9 -5 0 0 0
b:as	7 -1 -9 1 5 0
b:as a	0 -16 15 0 0 0
b:as agree	-1 -6 3 0 6 0
b:as much	0 6 -4 0 0 0
b:as of	3 5 -11 0 0 0
b:as the	4 -3 -11 8 0 0
b:as they	12 -11 2 0 0 0
b:asean	0 1 5 -2 -7 0
b:ask	-3 21 -10 -4 -6 0
b:ask about	0 6 -4 0 0 0
b:ask for	0 15 -13 0 0 0
b:ask what	0 -13 14 0 0 0
b:assured	0 12 -10 0 0 0
b:at	-11 -20 22 -6 8 0
b:at <level>	2 10 -15 0 0 0
b:at <number>	22 -8 -10 0 0 0
b:at <seat>	0 -12 13 0 0 0
b:at a	-2 -18 24 -1 0 0
b:at it	0 -17 18 0 0 0
b:at its	0 17 -14 0 0 0
b:at least	0 -6 6 0 0 0
b:at midnight	0 22 -20 0 0 0
b:at one	0 9 -9 0 0 0
b:at the	-8 0 -4 5 3 0
b:at turnberry	0 -4 7 0 0 0
b:autumn	0 -10 10 0 0 0
b:away	0 -12 5 0 8 0
b:away on	0 -9 10 0 0 0
b:back	-11 16 -8 0 -2 0
b:back from	0 -8 9 0 0 0
b:back in	0 9 -9 0 0 0
b:back to	0 8 -7 0 0 0
b:bank	0 12 -11 0 0 0
b:bargain	0 -17 18 0 0 0
b:batumi	0 -23 23 0 0 0
b:bay	0 6 -6 0 0 0
b:be	-7 2 4 -10 5 -8
b:be a	11 -7 0 -1 0 0
b:be at	0 -5 6 0 0 0
b:be back	-1 6 -3 0 0 0
b:be charge	0 -10 10 0 0 0
b:be continue	8 -4 0 0 0 0
b:be in	0 -8 9 0 0 0
b:be issued	0 7 -5 0 0 0
b:be no	0 2 -9 -1 2 0
b:be on	0 -8 10 0 0 0
b:be put	0 -8 9 0 0 0
b:be sign	0 6 -5 0 0 0
b:be the	0 7 -3 -6 0 0
b:bean	0 9 -8 0 0 0
b:because	-1 -2 7 0 0 0
b:because of	0 -7 9 0 0 0
b:become	0 7 -6 0 0 0
b:been	-16 14 -8 -7 -9 10
b:been at	0 -9 10 0 0 0
b:been due	0 14 -14 0 0 0
b:been on	0 -8 8 0 0 0
b:before	0 -9 0 -7 19 0
b:before <person>	0 5 2 -10 -2 0
b:before midnight	8 -7 0 0 0 0
b:before the	-2 -15 10 0 11 0
b:begin	-11 -4 7 5 -4 0
b:begin <span>	0 0 6 -3 0 0
b:begin a	0 -28 26 -3 7 0
b:begin in	0 -12 0 19 -3 0
b:begin on	-6 14 -10 4 -7 0
b:being	0 -7 8 0 0 0
b:bergen	0 -14 17 0 0 0
b:bergen on	0 -7 8 0 0 0
b:bessent	1 0 -4 9 -6 0
b:bessent and	3 9 -17 9 -3 0
b:best	9 -6 -1 0 0 0
b:between	8 0 -11 -1 9 0
b:between <person>	0 -5 -2 0 8 0
b:between the	7 5 -6 -5 0 0
b:between two	-2 22 -20 0 0 0
b:boat	0 -7 8 0 0 0
b:border	-9 24 -17 0 0 0
b:both	-7 -9 11 -1 6 -5
b:both <office>	11 -15 3 0 0 0
b:both country	0 -7 2 0 5 0
b:both delegation	0 15 -15 0 0 0
b:both side	-6 0 1 5 -5 0
b:both to	0 12 -10 0 0 0
b:bottle	0 12 -12 0 0 0
b:bridge	0 11 -10 0 0 0
b:briefed	0 15 -12 0 0 0
b:briefed on	0 12 -10 0 0 0
b:bring	0 8 -4 0 0 0
b:broke	-2 -5 12 -5 0 0
b:broke down	0 -14 15 0 0 0
b:broke off	0 6 -1 -3 0 0
b:broke up	0 -5 6 0 0 0
b:broken	0 10 -5 0 0 0
b:bursa	0 -13 13 0 0 0
b:busan	-7 -10 18 0 -4 0
b:busan on	-5 -5 10 0 0 0
b:business	-1 -7 11 0 0 0
b:but	-2 -6 3 7 0 0
b:but the	0 0 -9 9 0 0
b:buy	-2 -1 6 0 0 0
b:by	15 -6 -20 -9 -3 19
b:by <level>	-3 11 -4 0 0 0
b:by <person>	-4 -17 6 8 4 0
b:by <span>	0 17 -15 0 0 0
b:by a	-6 0 6 0 0 0
b:by our	0 7 -6 0 0 0
b:by telephone	9 -1 -3 -1 -3 0
b:by the	-18 0 7 -1 7 0
b:by video	14 -20 -20 -4 6 18
b:cabinet will	0 -15 17 0 0 0
b:call	18 -16 4 -5 0 0
b:call between	10 -4 -7 0 0 0
b:call on	14 -16 3 0 0 0
b:call the	-3 -9 11 0 3 0
b:call with	21 -19 0 0 0 0
b:callao	0 -7 7 0 0 0
b:callao on	0 -7 7 0 0 0
b:can	0 -3 6 0 0 0
b:cancel	0 -8 -3 0 11 0
b:cancel the	0 -7 -3 0 10 0
b:car	7 -21 16 0 0 0
b:car pay	0 -15 15 0 0 0
b:carry	0 -3 7 0 0 0
b:carry out	0 -13 14 0 0 0
b:carry the	0 6 -5 0 0 0
b:cartagena	0 -25 26 0 0 0
b:case	0 8 -3 0 0 0
b:cattle	0 -16 12 4 0 0
b:change	0 26 -22 0 0 0
b:change on	0 10 -9 0 0 0
b:changed	0 10 -9 0 0 0
b:charge	-2 10 -5 0 0 0
b:charge <level>	0 11 -9 0 0 0
b:cheese	0 -5 9 -2 0 0
b:chicken	0 -11 13 0 0 0
b:chip	0 0 -12 11 0 0
b:city	0 -4 7 0 0 0
b:clear	-8 9 0 0 0 0
b:close	-4 -6 12 0 0 0
b:close of	0 -17 18 0 0 0
b:close on	-1 7 -3 0 0 0
b:close to	0 -13 14 0 0 0
b:club	0 6 -4 0 0 0
b:coffee	0 -6 9 0 0 0
b:collect	0 11 -8 0 0 0
b:come by	0 6 -3 0 0 0
b:come down	0 7 -6 0 0 0
b:come home	0 12 -11 0 0 0
b:come out	0 -14 11 0 4 0
b:come to	0 -7 10 -5 0 0
b:come up	0 -3 -11 12 0 0
b:commerce	0 0 -5 -6 8 0
b:commerce ministry	-3 17 -10 0 0 0
b:commerce say	0 -4 -4 0 10 0
b:commerce secretary	7 -4 0 0 0 0
b:communiqué	0 22 -22 0 0 0
b:communiqué of	0 22 -21 0 0 0
b:company	-2 22 -16 0 -1 0
b:conclude	-5 8 -7 5 0 0
b:conclude a	-2 4 -9 8 0 0
b:conclude in	-1 -4 6 0 0 0
b:conclude on	0 9 -7 0 0 0
b:conference	2 29 -29 -3 0 0
b:conference after	0 20 -18 -1 0 0
b:confirm on	12 -2 -10 0 0 0
b:consensu	4 -12 7 0 0 0
b:consider	-6 -4 -9 0 9 8
b:constructive	-13 8 -11 0 0 11
b:consultation	10 -16 6 0 0 -1
b:consultation between	3 -7 2 0 0 0
b:container	0 6 -5 0 0 0
b:continue	0 0 -5 1 0 7
b:continue on	-1 9 -5 0 0 0
b:control	-3 -5 0 10 0 0
b:control on	0 -11 0 12 0 0
b:conversation	3 -9 0 0 5 0
b:copper	0 -17 20 0 0 0
b:copper wire	0 7 -6 0 0 0
b:cost	0 7 -5 0 0 0
b:could	7 -6 5 -3 0 0
b:council	-9 7 0 0 0 0
b:council of	0 6 -6 0 0 0
b:count	10 -28 8 9 0 0
b:counterpart	2 -18 16 0 0 0
b:country	-14 -3 15 -6 0 0
b:country 's	8 -7 0 0 0 0
b:country agree	0 9 -8 0 0 0
b:country end	0 -17 17 0 0 0
b:country have	0 -8 9 0 0 0
b:country meet	0 6 -5 0 0 0
b:country say	0 -23 8 0 8 0
b:country will	0 -10 16 0 -4 0
b:country would	0 -7 9 0 0 0
b:custom	-16 -11 24 0 0 0
b:custom tariff	0 -8 8 0 0 0
b:cut the	0 -10 11 0 0 0
b:da	-1 -20 15 0 7 0
b:da nang	0 -8 8 0 0 0
b:date	0 -2 1 -6 9 0
b:dated	-9 6 1 0 0 0
b:day	5 -15 5 8 0 0
b:day in	9 -3 -4 0 0 0
b:day of	0 -19 9 11 -2 0
b:day on	0 14 -14 0 0 0
b:deadline	0 11 -7 0 0 0
b:deal	0 7 -13 -1 5 0
b:deal was	0 27 -25 0 0 0
b:deal with	-5 11 -5 0 0 0
b:dealt	0 -17 18 0 0 0
b:dealt with	0 -17 18 0 0 0
b:decide	-2 27 -19 0 -3 0
b:decided	0 -6 7 0 0 0
b:decided on	0 -5 6 0 0 0
b:decision	-4 6 -12 6 0 0
b:decision on	-2 8 -3 0 0 0
b:declaration	0 6 -5 0 0 0
b:declare	0 -8 10 0 0 0
b:declare on	0 7 -6 0 0 0
b:decree	0 11 -8 0 0 0
b:delegation	0 -5 7 3 -6 0
b:delegation meet	0 7 -4 0 0 0
b:delegation of	0 16 -13 -1 0 0
b:delegation will	0 -1 -3 6 0 0
b:deputy	-8 10 0 0 0 0
b:desk	0 11 -10 0 0 0
b:detail	0 23 -20 0 0 0
b:did	20 -7 -9 6 -4 0
b:did it	10 -3 -6 0 0 0
b:did not	0 4 -10 8 -1 0
b:did so	-1 14 -10 0 0 0
b:did the	0 -15 16 0 0 0
b:did you	6 -4 0 0 0 0
b:die	0 9 -8 0 0 0
b:director	0 14 -13 0 0 0
b:discuss	-10 -4 9 -7 6 0
b:discuss in	0 17 -14 -2 -2 0
b:discuss it	0 -5 -2 0 10 0
b:discuss on	0 -2 -3 0 7 0
b:discuss the	-7 -8 18 0 -1 0
b:dispute	-2 -3 8 -1 0 0
b:do	17 21 -39 -2 -5 0
b:do it	10 -10 0 0 0 0
b:do so	0 6 -3 0 0 0
b:do you	0 6 -3 0 0 0
b:doe not	0 -10 11 0 0 0
b:donald	3 -12 13 0 -5 0
b:donald trump	3 -12 13 0 -5 0
b:done	0 -8 10 0 0 0
b:door	-1 -9 0 13 0 0
b:down	25 -18 -5 0 6 0
b:down for	10 -17 8 0 0 0
b:down in	0 -6 2 1 1 0
b:down on	12 -14 2 0 0 0
b:down the	13 -13 0 0 0 0
b:draw	0 -7 8 0 0 0
b:drop	0 6 -4 0 0 0
b:due	2 11 3 -13 -15 0
b:due in	0 -12 21 0 -10 0
b:due on	0 15 -13 0 0 0
b:due to	-5 9 5 -10 -8 0
b:during	0 -13 7 0 7 0
b:during the	-1 0 -5 0 8 0
b:duty	-4 0 9 -6 -1 0
b:duty end	0 -9 10 0 0 0
b:duty of	0 11 -9 0 0 0
b:duty was	0 -34 35 0 0 0
b:each	14 14 -31 -1 0 0
b:each other	5 6 -15 0 0 0
b:earlier	0 -2 -4 0 13 0
b:early	0 25 -24 0 0 0
b:earth	0 -1 -7 0 10 0
b:economic	0 17 -26 -1 11 0
b:economic and	0 11 -10 0 0 0
b:economy minister	-4 12 -6 0 0 0
b:effect	-7 -10 12 0 2 0
b:effect at	0 8 -7 0 0 0
b:election	0 6 -5 0 0 0
b:embassy	0 -4 0 0 0 6
b:employer	0 7 -6 0 0 0
b:end	-24 -7 12 10 -10 0
b:end <span>	0 7 -18 14 0 0
b:end a	0 14 0 -10 -16 0
b:end of	0 -18 12 7 0 0
b:end on	-8 13 -3 -14 -2 0
b:end their	0 -7 -8 6 8 0
b:enter into	0 10 -7 0 0 0
b:entry	0 7 -6 0 0 0
b:envoy	0 8 -5 0 0 0
b:eve	0 29 -26 0 -2 0
b:eve of	0 29 -26 0 -2 0
b:even	0 -16 16 0 0 0
b:evening	0 0 -4 7 -1 0
b:everybody	0 -8 9 0 0 0
b:exchanged	0 13 -12 0 0 0
b:expect	10 -1 -16 6 3 0
b:expect in	-1 -7 5 -2 5 0
b:expect on	0 7 -4 0 0 0
b:expect the	10 1 -9 0 0 0
b:expect to	8 -2 -6 15 -19 0
b:expert	-15 -20 22 -1 -2 16
b:expert of	0 12 -9 0 0 0
b:expert will	-10 -10 10 0 0 11
b:expire	0 9 -4 0 0 0
b:expire on	0 20 -16 0 0 0
b:export	0 0 -2 7 -2 0
b:export control	-2 -11 5 10 0 0
b:export of	6 0 -5 0 0 0
b:expressed	0 -8 9 0 0 0
b:extend	-3 24 -25 5 0 0
b:extend their	-1 11 -16 5 0 0
b:extension	15 -3 -5 0 0 0
b:extension in	9 7 -18 0 0 0
b:extension of	8 -13 5 0 0 0
b:extension on	0 10 -8 0 0 0
b:extension to	0 12 -11 0 0 0
b:extension was	0 -8 8 0 0 0
b:extra	0 18 -17 0 0 0
b:fact	-7 10 -2 0 -8 0
b:fact sheet	-7 10 -2 0 -8 0
b:factory	6 -1 -2 0 0 0
b:failed	0 -8 11 -1 0 0
b:failed on	0 -3 6 -1 0 0
b:fall	-9 0 5 0 0 0
b:fall away	0 -13 13 0 0 0
b:fall by	0 7 -3 0 0 0
b:far	0 7 -3 0 0 0
b:far as	0 8 -6 0 0 0
b:farmer	0 6 -5 0 0 0
b:fee for	0 -9 10 0 0 0
b:fee on	0 8 -5 0 0 0
b:fentanyl	0 11 0 0 -7 0
b:fertiliser	0 -11 11 0 0 0
b:few	-10 9 -7 0 8 0
b:fifth	7 -6 6 -7 0 0
b:figure	0 -8 9 0 0 0
b:finished	0 -7 8 0 0 0
b:first	11 -25 23 -3 -3 0
b:first day	0 -5 7 0 0 0
b:first meet	0 -17 18 0 0 0
b:first round	0 9 -4 -3 0 0
b:first time	0 -12 11 0 0 0
b:fix	-7 9 -1 0 0 0
b:fix for	-7 -2 13 0 0 0
b:flag	0 -12 12 0 0 0
b:flew	0 7 -4 0 0 0
b:flew to	0 8 -6 0 0 0
b:fly	-5 0 -6 13 -1 0
b:fly to	-5 0 -6 13 -1 0
b:follow	3 -6 6 0 -1 0
b:follow on	0 -13 15 0 0 0
b:follow the	3 12 -18 0 0 0
b:followed on	0 8 -4 0 0 0
b:following	0 -21 22 0 0 0
b:for	-4 16 2 -31 -14 -7
b:for <day-gone>	0 -6 6 0 0 0
b:for <name>	0 -10 11 0 0 0
b:for <quality>	0 -7 9 0 0 0
b:for <seat>	6 -2 0 0 0 0
b:for <span>	8 -11 9 0 -1 0
b:for a	-17 28 -16 0 -3 0
b:for about	3 -6 9 -1 -5 0
b:for further	0 9 -3 -2 0 0
b:for his	0 10 -9 0 0 0
b:for the	-4 18 -12 -13 0 0
b:for what	0 -26 22 0 7 0
b:force	-1 20 -15 0 0 0
b:force on	0 6 -5 0 0 0
b:force since	0 14 -12 0 0 0
b:foreign	-5 -14 11 8 0 0
b:foreign ministry	-3 -13 10 9 0 0
b:four	0 9 -6 0 0 0
b:fourth	10 -7 7 -1 -8 0
b:fourth round	0 10 -7 -2 0 0
b:fourth time	0 12 -12 0 0 0
b:framework	-8 26 -19 -3 0 0
b:framework for	0 11 -13 0 3 0
b:free	-1 20 -15 0 0 0
b:friday	-4 -11 14 0 0 0
b:from	-1 -4 8 0 -3 -2
b:from <day-ahead>	0 8 -10 4 -1 0
b:from <level>	0 -4 7 0 0 0
b:from <name>	8 -5 4 -9 0 0
b:from <number>	0 6 -5 0 0 0
b:from <seat>	0 4 -9 0 7 0
b:from a	0 0 6 0 -3 0
b:from both	0 -16 19 0 -3 0
b:from the	0 -13 1 13 -2 0
b:front	0 16 -16 0 0 0
b:fruit	0 -8 8 0 0 0
b:full	0 -12 12 0 0 0
b:further	-2 1 -4 7 -2 0
b:future	10 -1 -11 0 0 0
b:gave	-5 17 -11 0 0 0
b:gave the	-2 7 -3 0 0 0
b:gazetted	0 7 -6 0 0 0
b:general	0 12 -11 0 0 0
b:geneva	0 1 3 -6 -4 0
b:geneva on	0 8 -5 0 0 0
b:georgia	0 10 -8 0 0 0
b:get	7 7 -14 -1 -1 0
b:give	3 -6 4 0 0 0
b:given on	0 -5 7 0 0 0
b:go from	0 11 -10 0 0 0
b:go into	0 8 -8 0 0 0
b:go on	5 -10 10 -6 0 0
b:go to	0 8 -20 6 3 0
b:go up	0 -6 7 0 0 0
b:good	0 10 0 -7 -9 0
b:good from	8 -8 0 0 0 0
b:good of	0 6 -4 0 0 0
b:good originating	0 -7 7 0 0 0
b:good pay	0 -7 8 0 0 0
b:good will	2 2 -6 0 0 0
b:government	-11 4 0 3 -3 0
b:government have	0 15 -14 0 0 0
b:great	11 1 -6 0 -1 0
b:grower	-5 14 -7 0 0 0
b:guest	0 -14 1 0 15 0
b:gyeongju	0 -8 9 0 0 0
b:gyeongju on	0 -6 6 0 0 0
b:had	1 5 -10 -1 -2 11
b:had a	-11 14 0 0 0 0
b:had accept	0 10 -7 -2 0 0
b:had announce	0 6 -6 0 0 0
b:had ask	0 6 -3 0 0 0
b:had been	-6 21 -22 -2 -3 11
b:had begin	0 -10 10 0 0 0
b:had go	0 7 -6 0 0 0
b:had hold	0 -7 1 -2 0 6
b:had meet	0 -11 13 0 0 0
b:had not	-19 3 3 0 7 0
b:had prepare	1 -2 -6 8 0 0
b:had sign	0 -12 12 0 0 0
b:had spoken	9 -4 -4 0 0 0
b:had take	0 7 -4 0 0 0
b:had tell	3 5 -7 0 0 0
b:had threaten	0 9 -6 0 0 0
b:half	15 -19 8 0 0 0
b:halifax	0 -10 11 0 0 0
b:hall on	0 8 -8 0 0 0
b:hand	6 -17 6 0 11 0
b:hand in	0 -19 7 0 15 0
b:hand on	9 -8 2 0 -1 0
b:hang	0 -8 8 0 0 0
b:happen	0 20 -18 0 0 0
b:happen on	0 15 -13 0 0 0
b:happened	0 -27 28 0 0 0
b:hard	11 -10 0 0 0 0
b:has	8 17 -6 -1 -31 -1
b:has a	8 -7 0 0 0 0
b:has agree	-6 7 0 0 0 0
b:has been	-3 -4 9 0 0 0
b:has invited	-2 -4 8 0 0 0
b:has not	0 7 -6 0 0 0
b:has propose	9 9 -18 0 0 0
b:has say	0 8 -8 6 -9 0
b:has to	0 9 -7 0 0 0
b:have	-23 29 -17 -15 8 -1
b:have a	3 -12 7 0 0 0
b:have agree	10 0 -11 0 0 0
b:have been	0 8 -4 0 0 0
b:have charge	0 12 -11 0 0 0
b:have come	0 12 -12 0 0 0
b:have hold	-6 8 0 0 0 0
b:have the	-5 6 0 0 0 0
b:have until	0 -15 15 0 0 0
b:he	3 -15 4 -5 19 -12
b:he and	-9 -1 15 -9 0 0
b:he did	11 -14 6 0 -2 0
b:he expect	0 12 -22 0 0 0
b:he had	15 -13 3 -7 2 0
b:he has	6 0 -2 0 0 0
b:he hope	-4 9 0 0 -1 0
b:he is	-2 4 6 -7 -5 0
b:he lifeng	0 0 0 5 -6 0
b:he meet	0 -23 18 0 5 0
b:he say	-14 31 -17 0 -1 0
b:he sign	0 2 -18 0 11 0
b:he tell	0 -10 13 0 -3 0
b:he was	-2 -13 6 0 8 0
b:he will	-1 -4 -14 4 18 0
b:he would	0 -14 18 -1 0 0
b:he'd	0 -12 14 0 0 0
b:he'll	9 -17 0 0 10 0
b:head	6 -18 -1 0 15 0
b:head of	6 -18 -1 0 15 0
b:hearing	0 6 -2 0 0 0
b:her	0 3 -6 0 0 0
b:here	-2 -2 7 0 0 0
b:here on	0 -4 6 0 0 0
b:hide	0 8 -8 0 0 0
b:high	0 8 -7 0 0 0
b:higher	0 14 -12 0 0 0
b:higher duty	0 12 -11 0 0 0
b:him	22 -6 -7 0 -5 0
b:him on	11 -11 0 0 0 0
b:himself	0 -24 24 0 0 0
b:his	0 0 -4 -19 10 0
b:his <office>	0 -5 10 0 0 0
b:his <organisation>	0 6 -6 0 0 0
b:his <person>	-6 1 6 0 0 0
b:his <quality>	8 -22 15 0 0 0
b:his name	7 -10 4 0 0 0
b:hold	12 -12 6 0 -14 2
b:hold a	4 19 -26 0 0 0
b:hold its	0 -12 6 6 0 0
b:hold their	0 -12 17 -4 0 0
b:home	0 10 -6 0 0 0
b:home from	0 24 -21 0 0 0
b:hope for	8 -7 0 0 0 0
b:hour	22 -26 15 -2 -10 0
b:house	3 -13 11 0 0 0
b:how	0 -4 7 0 0 0
b:i	-7 1 10 -6 -9 0
b:i am	0 -5 8 0 0 0
b:i shall	0 -26 28 0 0 0
b:i should	0 8 -7 0 0 0
b:i sign	0 -23 23 0 0 0
b:if	6 -1 0 -2 -1 0
b:if it	0 11 -9 0 0 0
b:if there	0 8 -6 0 0 0
b:if they	0 9 -6 0 0 0
b:if you	10 -6 -6 0 0 0
b:in	-42 -11 29 -16 3 -9
b:in <month-ahead>	-8 6 -1 0 1 0
b:in <month-gone>	13 -4 -5 0 0 0
b:in <name>	-10 27 -67 22 16 0
b:in <organisation>	0 18 -16 0 0 0
b:in <seat>	0 6 1 -4 -40 4
b:in <span>	0 -5 0 0 6 0
b:in a	12 -4 0 -13 0 0
b:in an	0 16 -13 0 0 0
b:in aqaba	0 -11 12 0 0 0
b:in bergen	0 -14 17 0 0 0
b:in bursa	0 -12 13 0 0 0
b:in busan	-3 6 0 0 -3 0
b:in force	0 19 -17 0 0 0
b:in geneva	0 18 -13 -5 -3 0
b:in gyeongju	0 -6 6 0 0 0
b:in halifax	0 -5 6 0 0 0
b:in its	0 3 -14 0 6 0
b:in karachi	0 -5 7 0 0 0
b:in kuala	-7 10 0 -3 -3 0
b:in livingstone	0 -9 9 0 0 0
b:in madrid	0 7 -3 0 0 0
b:in mombasa	0 -9 9 0 0 0
b:in muscat	0 9 -8 0 0 0
b:in nagoya	0 -12 12 0 0 0
b:in new	0 -3 22 -8 -9 0
b:in on	0 10 -10 0 0 0
b:in our	0 18 -16 0 0 0
b:in pari	0 -6 11 0 -1 0
b:in return	0 6 -4 0 0 0
b:in salvador	0 -9 9 0 0 0
b:in samarkand	0 8 -7 0 0 0
b:in seoul	0 -2 12 -7 0 0
b:in stockholm	0 8 -6 0 0 0
b:in the	-5 23 -22 -5 10 0
b:in their	2 16 -15 0 -4 0
b:in thi	0 6 -5 0 0 0
b:in three	0 8 -7 0 0 0
b:in trieste	0 -15 15 0 0 0
b:in tromsø	0 -14 15 0 0 0
b:industry	0 0 -7 5 0 0
b:inflation	0 6 -4 0 0 0
b:initialled	0 -20 22 0 0 0
b:initialled in	0 -15 16 0 0 0
b:instead	-2 7 -3 0 0 0
b:instead of	-2 7 -3 0 0 0
b:instrument	0 22 -21 0 0 0
b:interview on	0 -13 6 0 10 0
b:into	-5 23 -23 0 2 -1
b:into force	0 11 -10 0 0 0
b:invest	0 11 -3 0 -2 0
b:invest <money>	0 11 -3 0 -1 0
b:invited	-6 15 -2 0 -9 0
b:is	5 2 -5 -7 7 -7
b:is <level>	0 -7 8 0 0 0
b:is <number>	0 -13 14 0 0 0
b:is a	8 0 -9 0 0 0
b:is also	0 0 -8 0 9 0
b:is expect	-3 -6 0 -6 15 0
b:is fix	-7 10 -3 0 0 0
b:is in	0 -10 14 0 -1 0
b:is no	0 8 -6 0 0 0
b:is on	-7 25 -13 0 0 0
b:is over	0 6 -5 0 0 0
b:is scheduled	0 -12 16 0 -3 0
b:is set	11 -8 0 0 0 0
b:is still	0 -1 0 0 6 0
b:is the	-12 25 -20 -8 4 0
b:is their	14 -8 -2 0 0 0
b:is up	-5 6 0 0 0 0
b:issue	0 16 -15 0 0 0
b:issued	-9 6 0 0 0 0
b:issued on	-7 0 5 0 0 0
b:istanbul on	0 11 -11 0 0 0
b:it	20 -3 1 -7 -15 -10
b:it 's	-3 10 -6 0 0 0
b:it again	8 -18 3 -1 9 0
b:it all	10 -13 1 0 0 0
b:it by	13 -4 -5 0 0 0
b:it charge	0 -12 12 0 0 0
b:it end	0 26 -24 0 0 0
b:it enter	0 -16 16 0 0 0
b:it had	-4 -5 10 0 0 0
b:it has	-1 16 -12 0 0 0
b:it in	-3 -33 31 0 9 0
b:it is	18 -4 -11 7 -6 0
b:it meet	0 10 -9 0 0 0
b:it on	1 14 -13 -3 0 0
b:it sell	0 -3 9 0 -4 0
b:it sit	0 9 -8 0 0 0
b:it start	0 11 -9 0 0 0
b:it take	-4 -3 7 0 0 0
b:it to	10 -9 0 0 0 0
b:it will	-1 10 -3 -9 0 0
b:it would	-1 9 0 -1 0 0
b:it'll	0 7 -6 0 0 0
b:its	-22 25 -26 7 4 0
b:its account	0 -6 0 0 7 0
b:its additional	0 -8 8 0 0 0
b:its own	-1 14 -23 -1 5 0
b:its term	0 9 -9 0 0 0
b:izmir	-1 -7 10 0 0 0
b:izmir on	-1 -6 8 0 0 0
b:jinping	2 -6 0 -1 7 0
b:jinping in	0 -6 12 0 -4 0
b:john	0 -13 14 0 0 0
b:joint	-5 20 -12 -3 -1 0
b:joint <organisation>	0 -21 23 0 0 0
b:joint fact	0 10 -9 0 0 0
b:joint statement	-3 22 -17 0 0 0
b:jump	12 -11 0 0 0 0
b:just	-11 8 2 0 0 0
b:karachi	0 -5 7 0 0 0
b:karoline	9 -7 0 0 0 0
b:karoline leavitt	9 -7 0 0 0 0
b:keep	-3 7 -1 0 0 0
b:know	-9 16 -5 0 0 0
b:know on	-5 8 -1 0 0 0
b:kuala	-7 4 3 -3 -3 0
b:kuala lumpur	-7 4 3 -3 -3 0
b:la	0 -12 12 0 0 0
b:lago	0 -6 6 0 0 0
b:land in	0 7 -7 0 0 0
b:lapse	0 11 -9 0 0 0
b:lapse on	0 6 -5 0 0 0
b:largest	0 -7 7 0 0 0
b:last	-12 15 -11 -2 4 0
b:last <month-gone>	0 7 -4 0 0 0
b:last day	0 1 -8 6 0 0
b:last week	0 -12 4 0 9 0
b:lasting	0 -4 6 0 0 0
b:late	-7 9 0 -1 -6 0
b:late on	-2 -8 15 0 -5 0
b:later	0 2 -17 0 13 0
b:later than	0 6 -6 0 0 0
b:law	0 9 -3 0 0 0
b:law on	0 10 -9 0 0 0
b:lay	9 -13 6 0 0 0
b:lead	0 -6 0 7 0 0
b:leader	-17 15 -33 -5 28 0
b:leader '	0 -20 10 0 10 0
b:leader of	-1 16 -11 0 -3 0
b:leader spoke	-25 12 0 0 14 0
b:leader to	-7 24 -16 0 -5 0
b:leader xi	-2 -20 5 0 17 0
b:least	0 -6 6 0 0 0
b:leave	-3 -2 6 0 0 0
b:leave the	0 -7 8 0 0 0
b:leavitt	9 -7 0 0 0 0
b:leavitt say	9 -7 0 0 0 0
b:led the	0 -7 7 0 0 0
b:less	0 9 -8 0 0 0
b:less than	0 8 -7 0 0 0
b:let	-6 16 -9 0 0 0
b:letter	0 23 -17 0 -2 0
b:lifeng	0 0 0 5 -6 0
b:lifeng in	0 -4 7 0 -2 0
b:like to	0 7 -3 0 0 0
b:line	-8 15 -5 0 0 0
b:link	11 -7 -8 0 0 3
b:link on	8 -7 -5 0 0 3
b:list	0 -4 8 0 0 0
b:list for	0 -9 11 0 0 0
b:live	4 7 -13 0 0 0
b:livingstone	0 -9 9 0 0 0
b:livingstone on	0 -9 9 0 0 0
b:london	0 -7 8 0 0 0
b:long	0 9 -5 0 0 0
b:longer	0 -9 0 0 10 0
b:lorry	0 10 -8 0 0 0
b:lose	10 -12 1 0 0 0
b:lose <level>	11 -14 3 0 0 0
b:lula	0 0 7 0 -5 0
b:lumpur	-7 4 3 -3 -3 0
b:lumpur on	-6 0 10 -2 -1 0
b:m	3 12 -13 0 0 0
b:m .	3 12 -13 0 0 0
b:machine	0 -5 6 0 0 0
b:madrid	0 17 -13 0 0 0
b:make	-6 11 -9 5 -3 0
b:make on	0 7 -6 0 0 0
b:make public	0 -5 0 7 0 0
b:maker	9 -6 -2 0 0 0
b:malaysian	0 6 -5 0 0 0
b:malaysian capital	0 6 -5 0 0 0
b:man	0 22 -19 -4 0 0
b:manila	0 23 -23 0 0 0
b:many	0 -10 10 0 0 0
b:market	0 16 -13 0 0 0
b:match	0 7 -7 0 0 0
b:matter	-1 -15 17 0 0 8
b:matter in	4 -13 9 0 0 0
b:may	-12 37 -24 -2 -6 0
b:me	-1 -5 9 0 0 0
b:meant	0 20 -19 0 0 0
b:meant to	0 17 -16 0 0 0
b:measure	-1 7 0 0 0 0
b:mechanism	0 8 -2 -2 0 0
b:mechanism for	0 8 -2 -2 0 0
b:media on	0 6 -4 0 0 0
b:mediator	0 13 -11 0 0 0
b:meet	0 5 -7 3 0 0
b:meet <name>	0 8 -7 -3 1 0
b:meet <person>	0 4 8 -7 -7 0
b:meet <quality>	0 -17 10 0 0 0
b:meet again	0 17 -13 0 -3 0
b:meet for	0 11 -2 -3 -5 0
b:meet in	-14 -9 11 -4 8 -1
b:meet on	0 -7 -3 0 10 7
b:meet the	0 -7 9 0 0 0
b:meet was	-1 -9 2 11 -5 0
b:meet will	11 0 -8 0 0 0
b:memorandum of	0 8 -5 0 0 0
b:memorandum on	0 -5 6 0 0 0
b:memorandum sign	0 -7 7 0 0 0
b:men	-5 -7 15 -1 0 0
b:mentioned	6 0 -8 0 0 0
b:midnight on	6 -9 5 0 0 0
b:minister	-8 9 1 -8 -4 0
b:ministry	0 -5 -8 9 6 0
b:ministry of	0 -5 -9 4 9 0
b:ministry say	7 -10 0 7 0 0
b:minute	-15 9 -11 -2 15 0
b:minute of	0 -11 11 0 0 0
b:minute on	-8 5 2 0 0 0
b:minute past	0 10 -10 0 0 0
b:mombasa	0 -10 11 0 0 0
b:monday	-9 -17 14 0 15 0
b:month	7 0 -6 0 0 0
b:more	-9 -9 21 0 0 0
b:morning	-3 7 -1 0 0 0
b:most	-2 -10 16 0 -1 0
b:most <quality>	0 -9 11 0 0 0
b:most of	0 -10 14 0 0 0
b:move	0 8 -3 0 0 0
b:move to	0 -6 8 0 0 0
b:mr	-18 -1 13 1 0 0
b:mr .	3 0 4 -2 -6 0
b:mr <person>	-21 -3 11 4 5 0
b:much	-1 13 -15 0 3 0
b:muscat	0 10 -9 0 0 0
b:must	0 9 -3 0 0 0
b:my	-7 -1 9 0 0 0
b:my <office>	0 -8 10 0 0 0
b:nagoya	0 -12 12 0 0 0
b:name	2 -7 6 0 0 0
b:name to	3 -7 5 0 0 0
b:nang	0 -8 8 0 0 0
b:near	0 -7 -3 12 0 0
b:nearly	0 9 -8 0 0 0
b:need	-1 11 -6 0 0 0
b:negotiate	0 -14 16 0 0 0
b:negotiate in	0 -7 7 0 0 0
b:negotiation	0 -20 22 0 0 0
b:negotiator	-3 -4 6 -1 2 0
b:neither	-7 3 0 0 0 0
b:network	1 3 -6 0 0 0
b:new	-16 -4 12 8 -15 0
b:new on	-1 15 -12 0 0 0
b:new round	0 -10 3 3 0 0
b:new tariff	0 10 -9 0 0 0
b:new york	0 1 11 -8 -9 0
b:newspaper	0 7 -4 0 0 0
b:next	10 0 -10 8 -14 5
b:next meet	10 12 -18 0 0 0
b:next round	0 -2 -6 12 0 0
b:nine	0 6 -2 0 0 0
b:no	-4 -4 -1 -11 4 13
b:no .	0 -20 10 0 0 14
b:no deal	0 -14 15 0 0 0
b:no longer	0 -10 0 0 10 0
b:nobody	-4 -1 6 0 0 0
b:noon	0 11 -9 0 0 0
b:noon on	0 11 -11 0 0 0
b:northern	-8 20 -14 0 0 0
b:not	-8 5 -2 1 1 0
b:not been	0 6 -6 0 0 0
b:not cancel	0 -8 -2 0 11 0
b:not to	0 6 -6 0 0 0
b:note	0 5 -6 0 0 0
b:nothing	0 -6 7 0 0 0
b:notice	0 10 -7 0 0 0
b:notice by	0 -10 10 0 0 0
b:now	0 -14 8 10 -1 0
b:nut	0 -8 8 0 0 0
b:o'clock	0 8 -7 0 0 0
b:of	-18 23 -8 -1 -2 -17
b:of <day-ahead>	0 10 -8 0 0 0
b:of <day-gone>	10 -7 -2 0 4 0
b:of <name>	20 2 -4 -12 -8 0
b:of <number>	0 12 -9 0 0 0
b:of <person>	0 7 -4 5 -11 0
b:of <quality>	0 -6 8 0 0 0
b:of <span>	0 6 -4 0 0 0
b:of a	-8 -14 12 12 -3 0
b:of both	0 6 -8 -1 6 0
b:of commerce	0 -9 3 -1 9 0
b:of consultation	0 -4 6 0 0 0
b:of his	0 5 -8 0 3 0
b:of it	0 7 -4 0 0 0
b:of its	0 -4 6 0 0 0
b:of kuala	0 -8 8 0 0 0
b:of last	0 -8 0 0 10 0
b:of soybean	0 -6 8 0 0 0
b:of state	6 -18 -1 0 15 0
b:of talk	0 8 -9 2 0 0
b:of tariff	0 -13 14 0 0 0
b:of that	15 -8 -9 0 0 0
b:of the	-27 19 -3 1 1 -1
b:of them	-10 2 7 0 0 0
b:of thi	0 6 -5 0 0 0
b:of trade	0 -9 11 0 0 0
b:of what	0 12 -6 0 -4 0
b:off	-6 24 -20 1 -2 0
b:off on	0 11 -9 0 0 0
b:off the	0 16 -17 0 0 0
b:off to	0 -8 8 0 0 0
b:off trade	0 17 -13 0 0 0
b:offer	-7 0 4 0 0 0
b:offer to	-1 11 -7 0 0 0
b:office	0 -9 10 0 0 0
b:official	-10 4 4 0 0 0
b:oil	0 -4 11 0 -4 0
b:old	0 -12 13 0 0 0
b:on	4 -8 11 -3 -5 0
b:on <day-ahead>	-5 -23 29 -6 1 0
b:on <day-gone>	1 0 9 -24 -5 0
b:on <day-today>	1 -3 1 5 -7 0
b:on <name>	-5 -6 -7 16 0 0
b:on <number>	7 -6 0 0 0 0
b:on <quality>	-14 3 7 0 0 0
b:on an	0 -22 23 0 0 0
b:on both	-4 18 -12 0 0 0
b:on each	0 8 -7 0 0 0
b:on everything	0 -8 9 0 0 0
b:on good	5 -8 2 0 0 0
b:on his	1 5 -7 0 0 0
b:on in	0 18 -14 0 -3 0
b:on it	6 -19 17 -1 0 0
b:on its	0 -6 -2 12 0 0
b:on most	0 -5 8 0 0 0
b:on tariff	0 -9 9 0 0 0
b:on television	0 0 -5 0 7 0
b:on that	0 -9 9 0 0 0
b:on the	32 -21 4 -21 -1 0
b:on their	0 -7 7 0 0 0
b:on thi	8 -1 -2 0 0 -1
b:on to	0 0 -11 0 7 0
b:on until	0 -11 13 0 0 0
b:on what	0 -5 6 0 0 0
b:once	-6 15 -7 0 0 0
b:once and	-6 7 0 0 0 0
b:one	-4 -13 18 -2 0 0
b:one in	0 12 -11 0 0 0
b:one minute	0 10 -10 0 0 0
b:one of	2 -13 11 0 0 0
b:onion	0 7 -7 0 0 0
b:only	0 8 -7 0 0 0
b:open	0 6 0 -5 -3 0
b:open in	0 -12 15 0 -1 0
b:opened	-4 -12 17 -2 0 0
b:opened on	0 -11 12 0 0 0
b:operator	0 6 -5 0 0 0
b:opposite	0 -9 9 0 0 0
b:or	0 -14 9 0 8 0
b:order	3 8 -7 0 -6 0
b:order of	0 16 -14 0 0 0
b:order on	0 15 -10 0 -2 0
b:ordinary	0 -19 20 0 0 0
b:other	4 18 -27 -2 0 0
b:other 's	0 13 -11 0 0 0
b:other in	0 -8 3 0 4 0
b:other on	9 -4 -3 0 0 0
b:our	-7 13 -4 -4 -5 0
b:out at	0 6 -3 0 0 0
b:out in	4 11 -16 0 0 0
b:out of	13 -12 -4 4 3 0
b:out on	-3 24 -18 0 0 0
b:out what	0 -8 10 0 0 0
b:outcome	0 -13 16 0 0 0
b:outcome of	0 -14 17 0 0 0
b:over	-16 2 7 -4 0 0
b:over <span>	0 7 -6 0 0 0
b:over on	-3 6 -1 0 0 0
b:own	-4 6 -23 -4 19 0
b:p	13 -14 1 0 0 0
b:p <number>	9 -17 10 0 0 0
b:pair	-10 -14 18 0 6 0
b:paper	-7 13 -7 0 0 0
b:paper on	-2 -4 8 0 0 0
b:pari	0 -16 21 -1 -1 0
b:pari on	0 -4 7 0 0 0
b:part	0 10 -7 0 0 0
b:parted	0 -14 15 0 0 0
b:party	0 10 -5 -1 0 0
b:pause in	0 -10 11 0 0 0
b:pause run	-2 6 -2 0 0 0
b:pay	0 3 2 -8 0 0
b:pay <level>	0 6 0 -2 -8 0
b:pay a	2 -16 14 0 0 0
b:pay an	0 -9 11 0 0 0
b:pay in	0 11 -6 0 -1 0
b:peace	0 9 -7 0 0 0
b:peace talk	0 15 -15 0 0 0
b:permanent	0 -13 15 0 0 0
b:permanent agreement	0 -10 11 0 0 0
b:permit	0 -5 7 0 0 0
b:permit for	0 -6 8 0 0 0
b:person	0 15 -15 0 0 0
b:phone	6 3 -13 0 -1 0
b:phone on	7 -6 0 0 0 0
b:place	3 -6 2 -1 0 4
b:place in	0 -20 21 0 0 0
b:place on	0 14 -12 0 0 0
b:plan	-8 0 2 -6 3 0
b:plan in	0 9 -6 0 0 0
b:plan to	0 -28 25 0 5 0
b:plant	0 -13 14 0 0 0
b:play	0 12 -11 0 0 0
b:point	-12 37 -26 0 0 0
b:port fee	0 8 -6 0 0 0
b:post	-9 -8 15 0 0 0
b:post of	-1 -12 15 0 0 0
b:power	0 8 -8 0 0 0
b:premier	0 0 0 5 -6 0
b:premier he	0 0 0 5 -6 0
b:prepare	0 -5 -7 24 -11 0
b:prepare a	0 0 -7 7 0 0
b:prepare the	0 -3 -7 15 -7 0
b:present	0 9 -6 0 0 0
b:president	33 -9 -6 -33 7 -1
b:president <person>	-2 12 -3 -4 -2 0
b:president agree	0 10 -7 0 0 0
b:president are	-1 0 -7 -7 12 0
b:president donald	3 -12 13 0 -5 0
b:president had	12 -11 0 0 0 0
b:president meet	0 -4 0 0 7 0
b:president spoke	9 -9 0 0 0 0
b:president will	8 2 -15 0 6 0
b:president would	16 1 -23 -2 1 0
b:president xi	7 8 -5 0 -10 0
b:presidential	0 12 -12 0 0 0
b:press	9 21 -33 -1 0 0
b:press conference	0 32 -30 -1 0 0
b:price	8 0 -9 0 0 0
b:pridi	-12 13 0 0 0 0
b:prime	-8 12 -3 0 0 0
b:prime minister	-8 12 -3 0 0 0
b:production	10 -8 0 0 0 0
b:progress	0 30 -29 0 0 0
b:prolong	-1 8 -2 0 0 0
b:prolongation	0 9 -8 0 0 0
b:prolonged	-2 -6 10 0 0 0
b:prolonged their	0 -20 20 0 0 0
b:promise	6 -8 2 0 0 0
b:proposal	0 -19 21 0 0 0
b:proposal to	0 -7 7 0 0 0
b:propose	6 6 -10 0 0 0
b:propose on	0 -16 16 0 0 0
b:propose to	0 7 -7 0 0 0
b:protocol	0 -10 10 0 0 0
b:public	0 0 -12 7 0 0
b:published	-9 0 7 -2 -8 0
b:published a	0 11 -8 0 0 0
b:published its	0 -15 18 0 -2 0
b:published on	0 18 -16 0 0 0
b:published the	0 -19 19 0 0 0
b:purchase	0 -12 12 0 0 0
b:put	13 -3 -3 -5 0 0
b:put a	8 -9 1 0 0 0
b:put his	6 4 -11 0 0 0
b:put it	11 -10 0 0 0 0
b:put its	0 18 -17 0 0 0
b:put off	0 -6 9 0 0 0
b:put the	-3 6 0 0 0 0
b:quarrel	0 7 -5 0 0 0
b:quarter	0 -11 12 0 0 0
b:question	0 -9 0 0 14 0
b:question on	0 -7 -11 0 15 0
b:radio	-1 8 -3 0 0 0
b:rang	7 3 -16 0 0 0
b:rare	0 -1 -7 0 10 0
b:rare earth	0 -3 -5 0 10 0
b:rate of	0 -5 6 0 0 0
b:reach	-2 -4 9 0 -1 0
b:reach by	-3 0 6 0 0 0
b:reach on	6 14 -21 0 0 0
b:reach the	-2 12 -8 0 0 0
b:read	-1 -14 17 0 0 0
b:readout	-27 36 -16 0 0 0
b:readout of	-27 37 -17 0 0 0
b:reason	0 -3 -6 0 9 0
b:reason to	0 -3 -6 0 9 0
b:receive	-12 -11 2 10 8 0
b:receive <person>	0 -10 7 0 3 0
b:recently	0 -8 9 0 0 0
b:reciprocal	0 -12 12 0 0 0
b:recommend	-2 18 -15 0 0 0
b:red	0 11 -10 0 0 0
b:reduction	0 -5 7 0 0 0
b:refer	5 -6 0 0 0 0
b:refer to	5 -6 0 0 0 0
b:regional	0 10 -10 0 0 0
b:reply	-1 6 0 0 0 0
b:report	0 38 -33 0 0 0
b:report on	0 7 -3 0 0 0
b:reporter	-6 8 0 0 -6 0
b:reporter on	-7 -4 10 0 0 0
b:rest	0 8 -7 0 0 0
b:result	4 -27 15 -3 14 0
b:result of	0 -12 4 -3 13 0
b:resume in	0 12 -11 0 0 0
b:resume on	0 -16 15 3 0 0
b:return	-2 8 -13 0 8 0
b:return to	0 -5 8 0 0 0
b:review	-11 0 8 0 0 0
b:ring	-9 11 0 0 0 0
b:rise	-6 5 0 0 0 0
b:rise <level>	-3 14 -8 0 0 0
b:rise on	-2 -6 10 0 0 0
b:road	-4 7 0 0 0 0
b:robert	-1 -12 -3 16 0 0
b:room	0 7 -6 0 0 0
b:round	-12 19 -6 -10 -8 -2
b:round in	0 -20 24 0 0 0
b:round is	0 -15 17 0 0 0
b:round of	-7 23 -15 -3 -5 -1
b:round on	0 18 -14 -2 0 0
b:round will	0 14 -14 0 0 0
b:rule	-8 6 -10 11 -1 0
b:run	-7 32 -23 0 0 0
b:run out	-1 9 -4 0 0 0
b:run to	-2 6 -1 0 0 0
b:run until	0 10 -9 0 0 0
b:s	8 -14 7 0 0 0
b:s &	8 -14 8 0 0 0
b:sale	0 14 -14 0 0 0
b:salmon	0 9 -8 0 0 0
b:salvador	0 -9 9 0 0 0
b:samarkand	0 9 -8 0 0 0
b:same	-3 0 6 0 0 0
b:saturday	-1 -7 10 0 0 0
b:say	-7 -1 -2 11 1 0
b:say <name>	-1 6 -1 0 0 0
b:say <person>	0 2 -12 0 6 0
b:say a	-11 0 -5 14 0 0
b:say after	10 -16 -15 18 8 6
b:say at	0 10 -9 0 0 0
b:say he	-13 7 6 -7 0 0
b:say his	0 -10 11 0 0 0
b:say in	4 -13 8 -1 3 0
b:say on	2 11 -7 -17 -8 0
b:say that	0 10 -7 -2 0 0
b:say the	3 -16 24 -6 -10 0
b:say to	0 -13 15 0 0 0
b:scheduled	0 6 0 0 -3 0
b:scheduled for	0 6 -5 0 0 0
b:scott	1 0 -4 9 -6 0
b:scott bessent	1 0 -4 9 -6 0
b:seal	7 0 -7 0 0 0
b:second	-19 10 -6 8 -11 -2
b:second day	0 4 -7 5 -2 0
b:second round	0 11 -5 -6 0 0
b:secretary	8 -12 3 8 -7 0
b:secretary scott	1 0 -4 9 -6 0
b:see <person>	0 13 -11 0 0 0
b:sell to	0 -11 9 0 3 0
b:send	-8 12 0 0 -1 0
b:senior	-6 3 2 0 0 0
b:senior <name>	-6 3 2 0 0 0
b:seoul	0 -3 -10 14 0 0
b:seoul on	0 -3 -8 11 0 0
b:separate	0 11 -9 0 0 0
b:service	0 -6 6 0 0 0
b:set	8 -11 9 -4 -2 0
b:set for	10 -11 1 0 0 0
b:set up	0 6 0 -2 0 0
b:settle	7 -4 -4 0 6 0
b:settle on	0 -2 -3 0 7 0
b:settle the	6 -15 11 0 0 0
b:seventh	0 -19 7 18 -3 0
b:several	0 -3 6 0 0 0
b:shall be	0 -7 9 0 0 0
b:she	-8 5 2 0 -1 0
b:sheet	-7 14 -5 0 -8 0
b:sheet on	0 15 -8 0 -7 0
b:sheet that	0 -9 9 0 0 0
b:ship	0 12 -8 0 0 0
b:shook	7 -26 24 0 -3 0
b:shook hand	8 -15 12 0 -3 0
b:short	0 -9 12 0 0 0
b:should	8 0 -13 -6 -2 8
b:should be	0 8 -7 0 0 0
b:show	0 8 -6 0 0 0
b:shut	0 7 -4 0 0 0
b:side	16 -7 0 5 -22 2
b:side are	-2 -3 0 7 0 0
b:side had	0 8 -12 -2 0 6
b:side will	2 12 -14 0 0 0
b:sideline	0 -14 18 0 -1 0
b:sideline of	0 -11 15 0 -1 0
b:sign	-9 4 4 -15 0 0
b:sign a	0 6 -13 0 10 0
b:sign an	0 -5 6 0 0 0
b:sign for	0 -8 9 0 0 0
b:sign it	0 6 -4 0 0 0
b:sign on	0 -4 7 0 0 0
b:sign the	8 8 -11 0 -4 0
b:sign their	0 17 -16 0 0 0
b:sign with	0 -8 8 0 0 0
b:signature of	0 -16 17 0 0 0
b:silence	-11 2 8 0 0 0
b:since <month-gone>	0 6 -4 0 0 0
b:since the	-4 -16 20 0 0 0
b:sir	8 -13 0 0 5 0
b:sir <person>	8 -13 0 0 5 0
b:sit	-7 -11 8 0 4 0
b:sit down	-2 10 -17 1 7 0
b:sit in	0 -16 16 0 0 0
b:sit of	0 -10 10 0 0 0
b:six	0 16 -15 0 0 0
b:sixth	-5 -7 1 12 0 0
b:slap	0 -7 8 0 0 0
b:sleep	-1 -7 10 0 0 0
b:small	-11 15 -2 0 0 0
b:so	-14 -4 19 -5 -2 0
b:so it	0 -14 14 0 0 0
b:so on	-2 14 -8 0 0 0
b:social	1 7 -12 0 0 0
b:some	0 6 -3 0 0 0
b:soybean	16 -15 0 0 0 0
b:speak	-9 17 -7 0 -3 0
b:speak by	-14 17 -1 0 0 0
b:speak of	-3 7 -1 0 0 0
b:speak on	7 -2 -3 0 0 0
b:speaking	3 -2 -9 0 8 0
b:special	0 19 -17 0 0 0
b:special duty	0 11 -10 0 0 0
b:spent	-2 -2 7 0 0 0
b:spoke	19 -7 -20 -6 7 0
b:spoke by	14 -19 -2 -2 11 0
b:spoke on	6 0 -4 0 0 0
b:spoke with	0 12 -17 0 -1 0
b:spoken	6 0 -7 0 -1 0
b:spoken by	-9 12 0 0 0 0
b:stand	0 10 -8 0 0 0
b:start	-4 3 5 -6 -6 0
b:start in	0 -13 13 0 0 0
b:state	-2 -20 7 -14 23 0
b:state council	0 -9 9 0 0 0
b:state visit	0 -8 -1 -2 14 0
b:statement	-5 28 -22 0 -1 0
b:statement of	0 10 -9 0 0 0
b:statement on	-1 12 -9 0 0 0
b:stay in	-2 15 -11 0 0 0
b:still	0 14 -23 -7 7 0
b:still in	0 6 -4 0 0 0
b:stockholm on	0 -15 16 0 0 0
b:stop	0 22 -20 0 0 0
b:strike in	0 -11 12 0 0 0
b:subject	0 -4 6 0 0 0
b:such	0 -26 29 0 0 0
b:sugar	8 -4 -2 0 0 0
b:sum	0 11 -10 0 0 0
b:summit	0 -4 9 -2 -1 0
b:suspend	-1 19 -13 0 0 0
b:suspend for	0 6 -3 0 0 0
b:suspend the	0 6 -5 0 0 0
b:suspension of	0 14 -14 0 0 0
b:table	-2 -8 12 0 0 0
b:table on	0 -14 15 0 0 0
b:take	0 -8 6 -7 3 3
b:take place	4 -11 6 0 0 5
b:take the	6 -2 -3 0 0 0
b:take three	0 10 -8 0 0 0
b:take up	3 -1 -8 0 7 0
b:talk	5 16 -25 6 -14 12
b:talk about	-9 -9 7 0 0 10
b:talk again	3 3 -7 0 0 0
b:talk are	0 24 -23 0 0 0
b:talk at	7 -6 -2 0 0 2
b:talk by	10 -7 -1 0 0 0
b:talk go	0 -7 9 0 0 0
b:talk in	0 18 -16 3 -3 0
b:talk is	0 26 -25 0 0 0
b:talk on	-1 -3 2 0 -6 4
b:talk resume	0 -13 15 0 0 0
b:talk take	0 -13 13 0 0 0
b:talk would	5 -6 -2 6 0 0
b:talked	7 -20 5 -1 7 0
b:talked by	12 -7 -1 0 0 0
b:talking to	0 7 -1 0 -2 0
b:tariff	-5 13 0 -11 -9 0
b:tariff after	0 6 -3 0 0 0
b:tariff on	-5 8 -2 0 0 0
b:tax	0 9 -5 0 0 0
b:tea	0 8 -5 0 0 0
b:team	-13 2 7 6 -6 0
b:technical	-5 -16 13 0 0 8
b:telephone	18 -6 -9 -4 -9 0
b:telephone on	7 -1 -2 0 0 0
b:telephoned	26 -19 -11 0 0 0
b:television	-6 -5 0 0 11 0
b:television interview	-1 -13 11 0 5 0
b:television on	0 7 -5 0 0 0
b:tell	2 3 3 -15 -15 0
b:tell <organisation>	0 14 -14 0 0 0
b:tell <person>	3 -7 6 0 0 0
b:tell a	-2 7 -2 0 0 0
b:tell me	-13 1 8 0 0 0
b:tell reporter	-6 7 0 0 -6 0
b:tell the	13 0 -20 0 0 0
b:tell thi	-4 8 -2 0 0 0
b:tell to	0 -8 9 0 0 0
b:ten	-12 -8 0 0 16 0
b:tenth	10 7 -18 0 0 0
b:term	-9 -17 20 0 9 0
b:term of	0 0 -9 0 9 0
b:text	-6 -7 14 0 0 0
b:than	-4 -1 6 0 0 0
b:thanked	0 12 -10 0 0 0
b:that	5 -13 1 -2 0 16
b:that 's	0 -5 7 0 0 0
b:that <office>	0 8 -7 0 0 0
b:that <person>	24 -10 0 -12 -3 0
b:that <quality>	8 -2 -5 0 0 0
b:that <seat>	7 2 -13 0 0 0
b:that a	-2 -9 18 -3 0 0
b:that both	0 9 -5 0 0 0
b:that come	0 16 -16 0 0 0
b:that has	0 14 -13 0 0 0
b:that have	0 6 -5 0 0 0
b:that he	0 4 -12 6 2 -1
b:that in	0 -15 15 0 0 0
b:that it	-3 7 0 0 -4 0
b:that last	0 9 -9 0 0 0
b:that leave	0 -9 9 0 0 0
b:that mr	-15 29 -16 0 -2 0
b:that start	0 15 -12 0 -3 0
b:that take	0 6 -4 0 0 0
b:that the	13 -7 -4 -1 2 0
b:that their	-4 1 -4 7 0 0
b:that there	0 -6 -18 0 7 11
b:that they	0 -30 34 -1 0 0
b:that was	5 -17 7 0 9 0
b:that we	0 17 -12 -2 0 0
b:the	11 6 -7 -15 5 -7
b:the <level>	0 10 -8 0 0 0
b:the <name>	-7 -14 10 9 0 0
b:the <number>	0 10 -7 0 0 0
b:the <office>	10 2 -10 -16 9 -1
b:the <organisation>	-12 25 -23 2 7 0
b:the <person>	3 -3 -4 -14 14 0
b:the <quality>	7 -11 9 -10 -6 5
b:the <seat>	4 -25 12 -8 22 0
b:the <span>	-3 4 -7 0 5 0
b:the additional	0 6 -5 0 0 0
b:the agenda	0 -6 7 0 0 0
b:the agreement	0 0 6 -6 -7 0
b:the announcement	0 7 -6 0 0 0
b:the apec	0 35 -32 -3 0 0
b:the arrangement	-2 6 -3 0 0 0
b:the asean	0 1 5 -2 -7 0
b:the border	0 7 -6 0 0 0
b:the busan	0 -15 16 0 0 0
b:the call	20 -23 2 0 0 0
b:the close	0 -17 18 0 0 0
b:the consensu	0 -8 8 0 0 0
b:the country	8 -10 0 0 0 0
b:the custom	-8 0 7 0 0 0
b:the deadline	0 8 -5 0 0 0
b:the deal	0 15 -11 0 0 0
b:the decision	-2 0 -5 6 0 0
b:the door	0 -12 0 14 0 0
b:the duty	0 -12 15 0 0 0
b:the economic	0 9 -24 0 15 0
b:the eighth	0 -5 7 0 0 0
b:the end	0 -16 11 7 0 0
b:the eve	0 28 -25 0 -1 0
b:the evening	24 -13 -9 -1 0 0
b:the expert	-10 18 -17 0 0 11
b:the export	6 -2 0 -1 0 0
b:the extension	9 2 -9 0 0 0
b:the extra	0 6 -5 0 0 0
b:the fact	0 -12 13 0 0 0
b:the fifth	8 0 0 -4 0 0
b:the first	-6 8 -2 -3 -1 0
b:the fourth	5 -11 4 5 0 0
b:the framework	0 20 -18 0 0 0
b:the freeze	0 6 -4 0 0 0
b:the geneva	0 -25 26 0 0 0
b:the great	0 8 -5 0 -1 0
b:the house	0 8 -3 0 0 0
b:the instrument	0 21 -20 0 0 0
b:the joint	0 6 -4 0 0 0
b:the last	-3 -14 21 -3 0 0
b:the law	0 -2 7 0 0 0
b:the leader	3 -12 -2 0 13 0
b:the list	0 -10 11 0 0 0
b:the malaysian	0 6 -5 0 0 0
b:the matter	0 -14 12 0 0 8
b:the meet	4 -2 1 2 -7 0
b:the memorandum	0 -20 20 0 0 0
b:the negotiation	0 -7 8 0 0 0
b:the new	-9 0 0 6 0 0
b:the next	12 4 -22 18 -6 -3
b:the northern	-8 20 -14 0 0 0
b:the notice	0 11 -10 0 0 0
b:the old	0 -14 14 0 0 0
b:the order	8 -19 16 0 -2 0
b:the other	0 11 -9 0 0 0
b:the outcome	0 -16 17 0 0 0
b:the outline	0 -6 7 0 0 0
b:the pair	-10 -14 18 0 6 0
b:the pause	0 -8 9 0 0 0
b:the peace	0 6 -5 0 0 0
b:the phone	7 -1 -4 0 0 0
b:the plan	0 6 -6 0 0 0
b:the power	0 8 -7 0 0 0
b:the president	23 -27 10 -5 5 0
b:the press	12 -10 0 0 0 0
b:the proposal	0 -15 17 0 0 0
b:the reduction	0 -5 6 0 0 0
b:the result	0 -11 13 -1 0 0
b:the s	9 -17 10 0 0 0
b:the sale	0 12 -11 0 0 0
b:the same	-2 0 6 0 0 0
b:the second	-2 36 -25 -20 -3 0
b:the seventh	0 -5 7 -1 0 0
b:the side	0 6 -6 0 0 0
b:the sideline	0 -14 18 0 -1 0
b:the signature	0 -14 15 0 0 0
b:the state	-4 -5 -17 0 26 0
b:the statement	0 11 -11 0 0 0
b:the step	0 7 -7 0 0 0
b:the table	-1 -18 21 0 0 0
b:the talk	4 -7 3 0 0 0
b:the tariff	-8 19 -11 0 0 0
b:the telephone	-10 12 0 0 0 0
b:the term	-8 -5 7 0 9 0
b:the text	-6 -9 15 0 0 0
b:the third	5 -19 17 0 -1 0
b:the time	-1 -8 11 0 0 0
b:the town	0 8 -5 0 0 0
b:the trade	0 -10 18 0 -7 0
b:the truce	-15 4 6 -2 -4 0
b:the two	19 -33 15 4 9 0
b:the understanding	0 -18 19 0 0 0
b:the visit	0 -17 7 12 -1 0
b:the war	0 -1 8 0 -7 0
b:the way	-7 5 1 0 0 0
b:the week	0 25 -24 0 0 0
b:the window	0 8 -7 0 0 0
b:the world	0 -6 6 0 0 0
b:their	-11 -4 5 0 5 7
b:their <office>	0 -17 19 0 0 0
b:their agreement	0 6 -6 0 0 0
b:their dispute	0 10 -7 -1 0 0
b:their fifth	0 8 -6 0 0 0
b:their first	19 -24 3 0 1 0
b:their fourth	7 6 -12 0 0 0
b:their next	0 -4 6 0 0 0
b:their president	-2 17 -21 -3 4 0
b:their second	-8 -3 12 -1 0 0
b:their tariff	-1 -15 17 0 0 0
b:their third	-8 12 -4 -1 0 0
b:their trade	0 5 -12 6 0 0
b:them	-17 -4 14 -5 10 0
b:them in	-9 7 2 0 0 0
b:them on	0 11 -11 0 0 0
b:them to	0 -3 -7 -1 12 0
b:then come	7 -21 15 0 0 0
b:then the	-1 8 -1 0 0 0
b:then we	0 13 -11 0 0 0
b:there	-4 -8 -7 5 11 9
b:there are	0 2 -16 10 0 0
b:there had	0 -11 3 0 0 11
b:there on	-3 -17 15 0 7 0
b:there the	0 9 -7 0 0 0
b:there was	0 0 -11 0 10 0
b:there will	0 14 -10 -2 0 0
b:there would	0 -6 -2 10 0 0
b:these	0 -4 7 0 0 0
b:they	0 -14 21 -5 -16 -8
b:they agree	5 16 -24 4 -1 0
b:they are	4 -27 33 -8 -12 0
b:they did	16 4 -20 0 0 0
b:they had	-7 -12 18 0 0 0
b:they have	0 -13 15 0 0 0
b:they may	0 9 -8 0 0 0
b:they meet	-2 9 -7 -3 3 0
b:they want	0 -10 14 -5 0 0
b:they were	-3 25 -21 0 0 0
b:they will	10 -23 15 5 -5 0
b:they'll	-12 -30 20 11 14 0
b:thi	0 -1 7 -3 -2 -3
b:thi on	0 7 -6 0 0 0
b:thi was	0 -9 11 0 0 0
b:thi week	0 -12 13 0 0 0
b:thing	0 12 -9 0 0 0
b:third	-9 7 2 -7 -8 -3
b:third is	0 -8 8 0 0 0
b:third meet	0 17 -16 0 0 0
b:third round	-6 14 -6 -12 0 0
b:those	-3 10 -12 0 0 5
b:threaten	0 17 -11 0 0 0
b:three	15 -2 -5 0 -4 0
b:three round	0 -4 6 0 0 0
b:through	-2 -7 11 0 0 0
b:thu	24 -21 -8 0 0 0
b:thursday	3 -19 18 0 0 0
b:tiktok	-3 11 -6 0 0 0
b:time the	0 12 -11 0 0 0
b:to	-11 10 2 -11 0 -20
b:to <level>	-3 16 -9 0 0 0
b:to <name>	0 -5 0 0 7 0
b:to <person>	10 -1 -4 0 -1 0
b:to <seat>	-1 0 13 -5 -12 0
b:to a	15 13 -24 0 -2 0
b:to an	0 11 -11 0 0 0
b:to be	-3 11 -11 -2 1 0
b:to charge	0 6 -5 0 0 0
b:to come	0 -1 -11 11 1 0
b:to discuss	0 6 0 -2 -2 0
b:to do	0 11 -9 0 0 0
b:to follow	4 -26 23 0 0 0
b:to go	6 -12 10 0 -1 0
b:to have	0 10 -9 0 0 0
b:to his	-7 0 0 0 6 0
b:to hold	12 -32 28 -7 -4 0
b:to invest	0 8 -1 0 0 0
b:to last	0 -9 10 0 0 0
b:to leave	0 8 -7 0 0 0
b:to let	-3 6 -1 0 0 0
b:to meet	0 -9 12 -12 4 0
b:to prolong	-1 6 -1 0 0 0
b:to resume	0 16 -12 0 0 0
b:to sign	-1 10 -7 0 0 0
b:to sit	0 8 -16 2 4 0
b:to start	0 -17 19 0 0 0
b:to stop	0 10 -10 0 0 0
b:to take	5 -17 12 0 0 0
b:to talk	22 -7 -10 0 -2 0
b:to the	0 -8 6 -10 11 0
b:together	-2 -7 11 0 0 0
b:together in	0 -10 11 0 0 0
b:tomatoe	0 -11 12 0 0 0
b:top	0 -7 9 0 0 0
b:trade	18 -11 6 3 -26 0
b:trade deal	7 -9 3 0 0 0
b:trade ministry	9 0 -9 0 0 0
b:trade talk	0 -11 20 -4 0 0
b:trade truce	0 5 -4 6 -7 0
b:trader	6 -1 -1 0 0 0
b:transfer	0 10 -8 0 0 0
b:travel	-5 -13 13 -4 8 0
b:travel to	-4 -13 12 -3 8 0
b:treasury	1 1 -5 8 -6 0
b:treasury secretary	1 0 -4 9 -6 0
b:treaty	0 -10 11 0 0 0
b:trieste	0 -15 15 0 0 0
b:trieste on	0 -15 15 0 0 0
b:trip	0 -20 -2 0 24 0
b:tromsø	0 -14 15 0 0 0
b:truce	-18 2 8 -2 -4 0
b:truce agree	0 8 -7 0 -1 0
b:truce by	-8 12 -3 0 0 0
b:truce end	0 -10 5 6 0 0
b:truce in	-1 -15 19 0 0 0
b:truce of	0 7 -5 0 0 0
b:truce on	-1 -5 7 0 0 0
b:truce with	7 2 -15 0 0 0
b:truck	0 6 -5 0 0 0
b:trump	3 -9 10 0 -5 0
b:trump has	0 -8 15 0 -9 0
b:trump say	5 -15 9 0 0 0
b:try	9 -13 5 0 0 0
b:tuesday	8 -4 0 0 0 0
b:tuna	0 7 -7 0 0 0
b:turn	0 10 -8 0 0 0
b:turnberry	0 -4 8 0 -1 0
b:turnberry on	0 -4 6 0 0 0
b:turned	10 -7 0 0 0 0
b:two	21 -20 4 0 5 -1
b:two <office>	20 -4 -4 0 -8 0
b:two country	-22 6 12 0 -1 0
b:two delegation	0 -29 28 4 -3 0
b:two government	-7 -6 9 4 -2 0
b:two head	6 -16 -2 0 15 0
b:two leader	-19 24 -5 0 0 0
b:two meet	0 0 -3 6 0 0
b:two men	-4 -11 19 -1 0 0
b:two president	26 3 -30 -10 15 0
b:two side	9 -14 7 2 -9 4
b:two spoke	10 -8 0 0 0 0
b:two will	0 -29 21 0 4 0
b:under a	8 -8 3 0 0 0
b:understanding	0 -22 24 0 0 0
b:unless	0 7 -5 0 0 0
b:until	-23 26 -8 -8 -5 0
b:until the	0 10 -6 0 0 0
b:up	9 0 -11 0 4 0
b:up a	0 -3 9 -3 0 0
b:up at	0 -9 -2 12 0 0
b:up by	-4 8 -1 0 0 0
b:up in	0 -20 21 0 0 0
b:up on	-1 10 -15 0 7 0
b:up the	11 2 -13 0 0 0
b:up to	0 14 -13 0 0 0
b:us	-8 25 -13 -1 0 0
b:use	0 6 -1 0 0 0
b:used	-4 -10 16 0 -2 0
b:valid	0 7 -7 0 0 0
b:very	-12 16 -6 0 2 0
b:very good	-10 14 -1 0 0 0
b:vessel	0 -1 -4 6 0 0
b:vice	0 1 -1 5 -7 0
b:vice premier	0 6 0 -3 -3 0
b:video	28 -27 -28 -6 5 17
b:video link	11 -7 -8 0 0 3
b:video on	7 -11 -11 -1 0 13
b:view	0 -5 7 0 0 0
b:visit	-9 -3 -2 6 6 0
b:visit <seat>	-1 9 -4 0 -2 0
b:visit to	0 -7 10 -2 0 0
b:vote	0 11 -6 0 0 0
b:vote on	0 6 -4 0 0 0
b:wage	0 17 -17 0 0 0
b:waited	0 11 -11 0 0 0
b:waiting	-3 -2 6 0 0 0
b:want	0 0 9 -7 -2 0
b:want to	0 6 0 0 -1 0
b:war	0 2 2 0 -7 0
b:war in	0 -3 9 0 -7 0
b:warn	0 -6 0 7 0 0
b:was	-6 -5 13 0 -13 -6
b:was <level>	0 6 -6 0 0 0
b:was <number>	0 7 -6 0 0 0
b:was a	-7 -2 11 0 0 0
b:was agree	6 1 -3 0 0 0
b:was announce	0 -10 2 7 0 0
b:was conclude	2 -24 21 0 0 0
b:was due	10 0 19 0 -27 0
b:was hold	0 8 -9 0 0 0
b:was in	-2 -7 12 0 -3 0
b:was make	0 -4 0 7 0 0
b:was negotiate	0 -7 7 0 0 0
b:was no	0 0 -7 0 10 0
b:was not	6 -2 -1 0 0 0
b:was on	-5 14 -8 0 0 0
b:was published	0 13 -12 0 0 0
b:was put	0 -15 16 0 0 0
b:was reach	0 8 -6 0 0 0
b:was take	0 -16 17 0 0 0
b:was the	6 0 0 -2 -4 0
b:was to	-2 31 -24 0 -5 0
b:watch	0 11 -5 0 -2 0
b:water	0 2 -10 7 0 0
b:way	-8 13 -5 0 0 0
b:we	-3 2 1 -1 -19 11
b:we are	0 19 -15 0 0 0
b:we have	-3 -15 19 0 0 0
b:we meet	0 -16 10 0 0 7
b:we shall	6 26 -32 -1 0 0
b:we will	-1 -1 6 0 0 0
b:we'll	0 6 -5 0 0 0
b:wednesday	-7 -7 11 0 0 0
b:week	-22 4 5 -2 6 0
b:week 's	0 -9 0 0 9 0
b:week ago	0 6 -5 0 0 0
b:week of	-12 9 0 0 0 0
b:week to	0 -8 8 0 0 0
b:weekend	0 -7 9 0 0 0
b:welcome	-3 12 -8 0 0 0
b:were	14 14 -15 -12 -4 0
b:were hold	0 -9 7 0 0 0
b:were sign	0 16 -16 0 0 0
b:were to	15 -28 21 -2 0 0
b:what	0 -23 32 -11 -8 0
b:what <name>	0 -7 0 0 7 0
b:what <person>	13 -6 -2 0 0 0
b:what <seat>	9 -9 0 0 0 0
b:what change	0 16 -14 0 0 0
b:what come	0 7 -6 0 0 0
b:what doe	0 8 -6 0 0 0
b:what happen	0 11 -9 0 0 0
b:what the	0 20 -18 0 0 0
b:what they	0 16 -13 0 0 0
b:what was	-7 -22 29 0 -1 0
b:what we	-5 9 -1 0 0 0
b:what will	0 -27 29 0 0 0
b:what would	0 -14 15 0 0 0
b:when	-14 -11 18 -16 10 0
b:when <person>	-8 12 -16 0 12 0
b:when do	0 10 -7 0 0 0
b:when he	0 22 -14 0 -10 0
b:when the	-2 -11 10 -4 8 0
b:when they	6 -11 -1 0 5 0
b:where	-8 -8 5 0 10 0
b:where <person>	0 6 -17 5 10 0
b:where the	0 -19 22 0 0 0
b:where we	0 10 -8 0 0 0
b:whether	0 -5 11 0 -2 0
b:which	-13 -5 16 -7 0 -1
b:which <name>	0 13 -11 0 0 0
b:which <person>	0 -11 13 0 0 0
b:which <quality>	0 14 -13 0 0 0
b:which both	0 -16 17 0 0 0
b:which end	0 -2 6 -3 0 0
b:which expire	0 -10 10 0 0 0
b:which has	0 7 -6 0 0 0
b:which last	0 12 -12 0 0 0
b:which meet	0 11 -10 0 0 0
b:which mr	0 -11 12 0 0 0
b:which pay	0 -11 11 0 0 0
b:which the	4 -2 -5 0 6 0
b:which they	-14 27 -18 0 0 0
b:which was	0 15 -14 0 0 0
b:while	0 9 -8 0 0 0
b:while the	0 7 -6 0 0 0
b:who	1 2 -6 2 0 0
b:who have	0 -8 9 0 0 0
b:who is	0 -12 13 3 -4 0
b:who meet	0 -7 -3 7 3 0
b:who sign	0 6 -6 0 0 0
b:who was	0 18 -15 0 0 0
b:who will	0 8 -4 0 0 0
b:whom	6 -11 0 0 6 0
b:whom he	7 -15 5 0 1 0
b:whose	0 14 -26 0 -4 10
b:why	0 -4 6 0 0 0
b:will	6 3 -7 2 -4 -2
b:will again	0 -1 -9 12 0 0
b:will be	0 25 -17 -19 -6 -4
b:will begin	0 7 -5 0 0 0
b:will continue	-11 -6 7 0 0 10
b:will discuss	0 -23 16 0 7 0
b:will go	0 11 -17 -2 8 0
b:will hold	0 14 -24 13 -4 0
b:will meet	-1 0 -4 6 0 0
b:will not	0 11 -6 0 0 0
b:will now	0 -16 18 0 0 0
b:will pay	7 -6 0 -2 4 0
b:will put	7 -5 0 0 0 0
b:will see	0 -10 11 0 0 0
b:will set	0 7 -2 -2 0 0
b:will speak	8 0 -9 0 0 0
b:will take	0 -10 2 0 7 0
b:will talk	8 -17 11 0 0 0
b:will the	0 -20 22 0 0 0
b:will they	0 6 0 0 -1 0
b:will you	0 -14 15 0 0 0
b:window	0 18 -15 0 0 0
b:window close	0 6 -5 0 0 0
b:wire	0 7 -6 0 0 0
b:wish	0 14 -8 0 -4 0
b:wish to	0 14 -8 0 -4 0
b:with	20 -20 2 -8 18 -1
b:with <level>	0 -6 7 0 0 0
b:with <name>	12 -11 -1 3 1 0
b:with <person>	8 -25 -7 -1 28 0
b:with <quality>	3 -8 12 0 -7 0
b:with <seat>	-3 15 -10 0 0 0
b:with a	-9 18 -19 0 4 0
b:with it	0 7 -5 0 0 0
b:with the	-4 0 6 -4 -1 0
b:with their	0 8 -8 0 0 0
b:without	0 -2 -1 6 0 0
b:without the	0 -5 6 0 0 0
b:wool	0 10 -10 0 0 0
b:word	-7 3 1 0 0 0
b:work	-9 0 0 0 0 11
b:worked	0 -4 7 0 0 0
b:working	0 -5 -12 11 0 2
b:world	0 -12 12 0 0 0
b:worth	0 7 -2 0 0 0
b:would	17 -11 -10 15 2 -13
b:would be	-5 -15 6 5 9 0
b:would come	0 -1 13 0 -12 0
b:would decide	0 11 -4 0 -2 0
b:would go	0 -14 3 9 2 0
b:would have	0 13 -9 0 0 0
b:would last	0 12 -12 0 0 0
b:would meet	0 -7 0 -4 14 0
b:would sign	0 8 -8 0 0 0
b:would still	0 -3 -3 -1 11 0
b:would take	0 7 -6 0 0 0
b:write	14 11 -34 0 3 0
b:write on	9 0 -14 0 0 0
b:xi	2 -6 0 -1 7 0
b:xi jinping	2 -6 0 -1 7 0
b:year	0 9 -9 0 0 0
b:year ago	0 7 -7 0 0 0
b:york	0 1 11 -8 -9 0
b:you	10 -5 2 -1 -2 0
b:you come	0 -11 12 0 0 0
b:you in	0 -11 11 0 0 0
b:your	-2 12 -6 0 0 0
b:·	-6 0 3 0 0 0
b:· wednesday	0 -8 9 0 0 0
b:—	16 -1 -4 5 -25 0
b:— <name>	8 -1 -5 4 -4 0
b:— <number>	0 11 -8 0 0 0
b:— <office>	0 13 -9 -4 0 0
b:— <person>	9 -29 26 0 -3 0
b:— <quality>	-2 6 -1 0 0 0
b:— a	0 13 -12 0 0 0
b:— talk	0 -14 10 3 0 0
b:— the	-9 2 0 8 0 0
b:•	0 13 -9 0 0 0
both-sides	-6 6 4 0 -9 -25
c0=agree	9 -6 5 0 -8 -5
c0=bear	-9 -1 3 -3 6 -7
c0=begin	-12 -8 9 2 4 0
c0=deny	-7 14 -4 0 0 0
c0=end	-26 15 -9 3 0 0
c0=impose	1 0 2 5 -13 5
c0=propose	-28 0 5 4 7 0
c0=return	-3 -4 8 1 -7 0
c0=say	3 5 -7 2 -5 0
c0=sell	1 8 -8 -1 -1 0
c0=stay	0 6 -4 -3 -11 9
c0=suspend	-2 2 3 0 -15 2
c0=target	4 8 -8 -1 -2 0
c0=threaten	-3 3 -9 6 0 0
c1=agree	12 -9 8 -7 -3 -6
c1=bear	-19 5 -2 6 5 -10
c1=begin	-8 -9 9 4 2 0
c1=buy	-5 10 -2 0 0 0
c1=deny	-7 14 -3 0 0 0
c1=impose	7 4 -7 -1 -5 4
c1=propose	-26 12 -3 -3 7 0
c1=return	-3 0 4 1 -7 0
c1=say	3 5 -8 0 0 0
c1=sell	-3 9 0 -1 -2 0
c1=stay	11 3 -5 -3 -21 9
c1=suspend	7 -13 12 -2 -16 2
c1=threaten	-2 1 -8 6 0 0
c2=agree	0 -4 -20 16 17 0
c2=bear	-17 -3 7 -1 0 2
c2=begin	2 0 -4 -6 1 6
c2=down	-5 0 -1 0 8 0
c2=end	-3 11 -2 -5 -7 0
c2=propose	-33 -2 32 5 -22 -5
c2=return	0 3 -9 10 0 0
c2=say	-8 8 2 -9 -2 0
c2=sell	0 6 -6 0 0 0
c2=stay	0 8 7 -25 -11 -11
c2=suspend	0 15 -9 -12 0 0
c2=target	-3 -4 9 0 0 0
c2=up	1 8 -9 -1 -13 5
ct0=agree future	-1 11 -6 -2 0 0
ct0=agree future-passive	0 11 -10 0 0 0
ct0=agree modal	0 -6 6 0 0 0
ct0=agree past	-1 -9 7 5 2 0
ct0=agree past-passive	6 6 -7 -5 -1 0
ct0=agree pluperfect	10 -13 9 -3 -1 0
ct0=agree pluperfect-passive	0 10 -9 0 0 0
ct0=agree present	0 0 0 4 -6 0
ct0=bear future	-10 -6 5 5 1 -8
ct0=bear modal	-3 16 -23 2 5 -3
ct0=bear past	1 -8 20 -14 -26 0
ct0=bear past-passive	2 -4 -3 0 8 0
ct0=bear perfect	0 10 -4 -2 -1 0
ct0=bear pluperfect	3 -18 13 7 -7 0
ct0=bear present	-4 0 -2 -18 11 4
ct0=bear present-passive	0 19 -16 0 0 0
ct0=begin future	1 -14 4 2 7 0
ct0=begin modal	-4 3 2 1 -9 0
ct0=begin past-passive	0 -15 16 0 0 0
ct0=begin pluperfect	0 13 -8 -1 0 0
ct0=begin present	-20 -2 0 5 5 2
ct0=buy past	0 6 -4 0 0 0
ct0=deny past	-6 13 -3 0 0 0
ct0=down future	0 -8 3 8 -1 0
ct0=down modal	0 18 -4 -1 -13 0
ct0=down past	0 1 0 -6 0 0
ct0=down past-passive	7 -7 0 0 0 0
ct0=down perfect	0 -9 11 0 0 0
ct0=down pluperfect	6 7 -13 0 0 0
ct0=down present	-5 -5 1 -1 13 0
ct0=end modal	0 17 -13 0 0 0
ct0=end past	-10 4 -10 11 1 0
ct0=end past-passive	0 11 -10 0 0 0
ct0=end perfect	0 -3 12 0 -12 0
ct0=end pluperfect	0 -2 -11 0 11 0
ct0=end present	-8 7 2 -6 -3 0
ct0=impose future	8 -13 1 8 1 -1
ct0=impose future-passive	0 11 -9 0 0 0
ct0=impose modal	-11 1 2 -5 -2 8
ct0=impose modal-passive	0 -8 11 0 0 0
ct0=impose past-passive	0 -10 7 11 -10 0
ct0=impose perfect	0 14 -10 -5 -1 0
ct0=impose pluperfect	1 -4 -9 1 5 4
ct0=impose pluperfect-passive	0 11 -10 0 0 0
ct0=impose present	9 -3 5 -10 -9 2
ct0=impose present-passive	-12 6 4 0 -5 0
ct0=propose future	0 -18 5 6 7 0
ct0=propose future-passive	0 -6 8 0 0 0
ct0=propose modal	-10 12 -4 -3 0 6
ct0=propose past	-14 13 2 -16 2 0
ct0=propose past-passive	-5 -9 8 9 -6 0
ct0=propose perfect	2 10 -10 -2 0 0
ct0=propose perfect-passive	0 18 -17 0 0 0
ct0=propose pluperfect	-9 -8 8 7 -2 0
ct0=propose pluperfect-passive	0 11 -10 0 0 0
ct0=propose present	3 -14 5 10 0 0
ct0=propose present-passive	-8 -3 4 -9 8 0
ct0=return future	0 10 -7 0 0 0
ct0=return modal	0 -13 9 5 0 0
ct0=return present	0 -2 7 0 -4 0
ct0=say future	0 8 -2 0 0 0
ct0=say future-passive	-8 9 0 0 0 0
ct0=say modal	15 -6 -8 0 -1 0
ct0=say past	8 -3 0 3 -12 0
ct0=say past-passive	-10 -3 3 7 0 0
ct0=say pluperfect	1 8 -10 -4 3 0
ct0=say present	0 5 -16 -2 10 0
ct0=sell future	0 13 -12 0 0 0
ct0=sell past	0 8 0 0 -2 0
ct0=stay future	-9 4 0 0 -12 7
ct0=stay future-passive	7 0 -1 0 0 -1
ct0=stay modal	2 -12 0 8 0 0
ct0=stay past	0 14 -12 -17 9 -4
ct0=stay past-passive	0 -2 -1 6 0 0
ct0=stay perfect	-9 -13 22 -1 0 0
ct0=stay pluperfect	-7 4 -9 -6 -4 17
ct0=stay present	11 2 -1 0 -7 -8
ct0=suspend future	0 7 -8 8 -9 0
ct0=suspend modal	0 -16 17 0 0 0
ct0=suspend perfect	-6 7 0 0 0 0
ct0=suspend pluperfect	0 -7 1 -2 0 6
ct0=target modal-passive	0 -12 12 0 0 0
ct0=target past-passive	0 7 -6 0 0 0
ct0=target perfect	0 18 -17 0 0 0
ct0=target pluperfect	0 9 -6 0 0 0
ct0=target present	0 -4 6 0 0 0
ct0=target present-passive	10 -2 -11 0 0 0
ct0=threaten past	0 0 -9 7 0 0
ct0=threaten pluperfect	0 9 -6 0 0 0
ct0=up future	4 3 -6 -6 5 0
ct0=up modal	0 -4 0 7 0 0
ct0=up pluperfect	0 9 -7 0 0 0
ct0=up present	-7 -5 6 0 2 0
ct1=agree future	-1 11 -6 -2 0 0
ct1=agree future-passive	0 11 -10 0 0 0
ct1=agree infinitive	-1 -11 13 0 0 0
ct1=agree participle-passive	-6 -7 14 -6 0 0
ct1=agree past	6 -2 -2 0 4 0
ct1=agree past-passive	6 6 -6 -5 -1 0
ct1=agree perfect	4 -6 3 0 0 0
ct1=agree pluperfect	11 -12 7 -3 -1 0
ct1=agree pluperfect-passive	0 9 -9 0 0 0
ct1=bear future	-10 0 -1 6 2 -8
ct1=bear gerund	-9 -5 5 7 0 0
ct1=bear infinitive	0 7 -2 0 -6 0
ct1=bear modal	-3 13 -20 2 6 -3
ct1=bear participle-passive	-7 10 -13 11 0 0
ct1=bear past	1 -8 20 -12 -23 0
ct1=bear past-passive	2 -6 -2 0 8 0
ct1=bear perfect	0 10 -4 -2 -1 0
ct1=bear pluperfect	3 -18 13 7 -7 0
ct1=bear present	-3 0 -3 -18 12 4
ct1=bear present-passive	0 19 -16 0 0 0
ct1=begin future	2 -13 3 3 8 0
ct1=begin modal	-4 3 2 2 -9 0
ct1=begin past	2 -7 6 -3 0 0
ct1=begin past-passive	0 -15 16 0 0 0
ct1=begin pluperfect	0 13 -9 0 0 0
ct1=begin present	-20 -1 0 6 2 2
ct1=buy past	0 6 -4 0 0 0
ct1=deny past	-6 12 -2 0 0 0
ct1=down future	0 -8 3 8 -1 0
ct1=down modal	0 18 -4 -1 -13 0
ct1=down participle-passive	0 9 -7 0 0 0
ct1=down past	0 1 0 -6 0 0
ct1=down past-passive	7 -7 0 0 0 0
ct1=down perfect	0 -9 11 0 0 0
ct1=down pluperfect	6 0 -7 0 0 0
ct1=down present	-5 -5 2 0 9 0
ct1=end gerund	-1 -3 8 -1 0 0
ct1=end infinitive	0 20 -19 0 0 0
ct1=end modal	0 17 -13 0 0 0
ct1=end participle-passive	12 -26 15 3 0 0
ct1=end past	-9 2 -8 11 1 0
ct1=end past-passive	0 11 -10 0 0 0
ct1=end perfect	0 -4 13 0 -11 0
ct1=end pluperfect	0 -2 -11 0 11 0
ct1=end present	-8 7 2 -6 -3 0
ct1=impose future	1 -10 3 8 1 -1
ct1=impose future-passive	0 11 -9 0 0 0
ct1=impose gerund	-2 24 -17 0 0 0
ct1=impose infinitive	6 0 -1 -12 0 0
ct1=impose modal	-11 8 -3 -5 -2 8
ct1=impose modal-passive	0 -8 11 0 0 0
ct1=impose participle-passive	-2 5 0 -11 0 0
ct1=impose past	7 5 -11 2 4 -4
ct1=impose past-passive	1 -8 5 11 -9 0
ct1=impose perfect	2 -5 8 -3 0 0
ct1=impose pluperfect	3 -5 -9 1 6 4
ct1=impose pluperfect-passive	0 11 -9 0 0 0
ct1=impose present	9 0 -2 -6 -4 2
ct1=impose present-passive	-12 6 4 0 -5 0
ct1=propose future	0 -18 5 6 7 0
ct1=propose future-passive	0 -6 8 0 0 0
ct1=propose infinitive	-2 0 3 -8 3 0
ct1=propose modal	-9 4 0 -1 0 6
ct1=propose participle-passive	0 45 -33 -6 -11 0
ct1=propose past	-14 11 -3 -14 5 0
ct1=propose past-passive	-5 -9 8 9 -6 0
ct1=propose perfect-passive	0 18 -17 0 0 0
ct1=propose pluperfect	-9 -8 7 7 -2 0
ct1=propose pluperfect-passive	0 11 -10 0 0 0
ct1=propose present-passive	-8 -3 5 -9 8 0
ct1=return future	0 10 -7 0 0 0
ct1=return infinitive	0 9 -8 0 0 0
ct1=return modal	0 -13 9 5 0 0
ct1=return present	0 -2 7 0 -4 0
ct1=say future	0 8 -2 0 0 0
ct1=say modal	15 -7 -6 0 -1 0
ct1=say participle-passive	-5 8 -1 0 0 0
ct1=say past	8 -2 -2 0 -6 0
ct1=say past-passive	-10 -3 3 7 0 0
ct1=say pluperfect	1 8 -10 -3 3 0
ct1=say present	0 0 -10 -2 10 0
ct1=sell future	0 13 -12 0 0 0
ct1=sell infinitive	-7 -1 9 0 0 0
ct1=sell past	0 8 0 0 -2 0
ct1=stay future	-8 1 1 0 -10 7
ct1=stay future-passive	7 0 -1 0 0 -1
ct1=stay infinitive	9 0 -16 -2 12 0
ct1=stay modal	2 -18 6 9 0 0
ct1=stay participle-passive	3 -11 10 0 0 0
ct1=stay past	2 12 -6 -16 -8 -3
ct1=stay past-passive	0 -2 -1 6 0 0
ct1=stay perfect	-9 -13 23 0 0 0
ct1=stay pluperfect	-7 4 -9 -6 -4 17
ct1=stay present	11 14 -12 0 -13 -8
ct1=suspend future	0 7 -8 8 -9 0
ct1=suspend infinitive	9 -13 4 0 0 0
ct1=suspend modal	0 -16 17 0 0 0
ct1=suspend participle-passive	6 -23 17 0 0 0
ct1=suspend perfect	-6 6 0 0 0 0
ct1=suspend pluperfect	0 -7 1 -2 0 6
ct1=target modal-passive	0 -12 12 0 0 0
ct1=target participle-passive	0 -11 12 0 0 0
ct1=target past-passive	0 7 -6 0 0 0
ct1=target perfect	0 17 -17 0 0 0
ct1=target present	0 -4 6 0 0 0
ct1=target present-passive	10 -2 -11 0 0 0
ct1=threaten past	0 0 -9 7 0 0
ct1=up future	4 5 -10 -6 5 0
ct1=up infinitive	0 -5 6 0 0 0
ct1=up modal	0 -4 0 7 0 0
ct1=up participle-passive	0 11 -11 0 0 0
ct1=up pluperfect	0 9 -7 0 0 0
ct1=up present	-7 -2 2 0 4 0
ct2=agree infinitive	6 1 -2 0 -1 0
ct2=agree past	3 -27 2 16 13 0
ct2=agree past-passive	-5 8 -1 0 0 0
ct2=agree perfect	-5 7 0 0 0 0
ct2=agree present	0 2 -18 0 10 0
ct2=bear future	3 -6 -2 5 0 0
ct2=bear gerund	-3 -1 6 0 -18 2
ct2=bear infinitive	3 -8 6 0 0 0
ct2=bear modal	0 -6 6 0 0 0
ct2=bear participle-passive	-7 5 -4 10 -8 0
ct2=bear past	-10 -12 18 -16 12 0
ct2=bear present	-24 18 -13 -6 6 1
ct2=begin future	0 -3 12 -11 0 0
ct2=begin gerund	0 6 -6 0 0 0
ct2=begin infinitive	3 0 3 -7 0 0
ct2=begin modal	0 3 -9 7 0 0
ct2=begin past	4 -5 9 -2 -14 0
ct2=begin perfect	6 -22 2 0 16 0
ct2=begin pluperfect	-1 7 -2 0 0 0
ct2=begin present	-8 12 -17 0 0 10
ct2=down future	0 -6 0 6 0 0
ct2=down infinitive	0 18 -16 0 0 0
ct2=down modal	-2 -12 14 0 0 0
ct2=down participle-passive	0 7 -5 0 0 0
ct2=down past	1 6 -12 -1 7 0
ct2=down perfect	0 8 -7 0 0 0
ct2=down present	-1 -12 11 0 2 0
ct2=end gerund	0 11 -10 0 0 0
ct2=end participle-passive	0 10 -7 -6 0 0
ct2=end past	0 4 0 -6 0 0
ct2=end perfect	0 -27 29 -1 0 0
ct2=end present	0 7 -12 8 -4 0
ct2=impose future	0 -10 10 1 0 0
ct2=impose gerund	0 -8 5 2 0 0
ct2=impose modal	-2 -9 2 8 0 0
ct2=impose modal-passive	0 12 -4 -7 0 0
ct2=impose participle-passive	0 -6 15 -12 -2 0
ct2=impose past	13 -11 0 11 0 0
ct2=impose past-passive	0 7 -8 5 -5 0
ct2=impose perfect	-7 10 -1 0 0 0
ct2=impose pluperfect	0 13 -10 0 0 0
ct2=impose present	-9 21 -25 -2 7 4
ct2=impose present-passive	1 -7 10 -7 0 0
ct2=propose infinitive	-7 2 12 -4 -2 0
ct2=propose participle-passive	-14 12 -1 0 0 0
ct2=propose past	-26 7 18 -3 -5 0
ct2=propose past-passive	2 -6 0 8 -4 0
ct2=propose pluperfect	0 8 -7 0 0 0
ct2=propose present	3 -12 12 0 0 0
ct2=propose present-passive	0 -24 19 8 0 0
ct2=return future	0 27 -27 0 0 0
ct2=return modal	0 -14 6 6 0 0
ct2=return present	0 -11 15 -3 0 0
ct2=say gerund	0 -10 11 0 0 0
ct2=say past	0 13 -8 -2 0 0
ct2=say present	0 -6 7 0 0 0
ct2=stay future	0 6 -10 6 0 0
ct2=stay gerund	0 -9 10 0 0 0
ct2=stay modal	1 6 -7 0 0 0
ct2=stay modal-passive	0 8 -2 -6 0 0
ct2=stay past	5 5 1 -11 -10 0
ct2=stay past-passive	0 -13 16 0 0 0
ct2=stay pluperfect	0 -8 11 0 0 0
ct2=stay present	-18 10 2 -19 1 -2
ct2=suspend infinitive	4 -12 7 0 0 0
ct2=suspend modal-passive	0 8 -2 -6 0 0
ct2=suspend past	0 14 -12 0 0 0
ct2=suspend past-passive	0 -3 6 0 0 0
ct2=suspend perfect-passive	0 19 -19 0 0 0
ct2=target future	0 6 -4 0 0 0
ct2=target participle-passive	0 -15 15 0 0 0
ct2=up gerund	0 8 -8 0 0 0
ct2=up infinitive	-1 11 -3 -5 0 0
ct2=up modal	-2 20 -15 0 0 0
ct2=up past	0 -5 11 0 -3 0
ct2=up present	10 -16 1 5 -3 6
day-l	0 8 0 -12 -1 -24
day-none	-8 21 1 -7 -19 -14
day=l0	-4 6 0 0 -1 0
day=l1	-9 -2 0 0 12 -2
day=l2	4 -2 10 1 -28 -5
day=l3	5 2 1 -34 5 -4
day=l4	0 5 -9 -1 7 0
day=l5	-3 11 -2 0 -18 0
day=r0	9 -6 0 9 -10 -2
day=r1	2 1 -6 -11 4 4
day=r2	-1 -1 6 -3 -7 0
day=r3	0 1 -4 0 9 -4
day=r4	-18 14 -1 0 -7 -5
day=r5	-5 0 0 0 6 0
days=0	-31 45 -17 -7 -16 -5
days=1	19 -15 13 -1 2 -12
days=2	-27 24 0 -14 -6 -24
days=3	6 3 -5 5 -8 -1
days=4	-1 19 -17 0 0 0
f:"	-1 22 -10 0 -21 -5
f:&	0 11 -5 0 -3 0
f:'	-3 35 -29 0 0 0
f:'s	2 18 -8 -38 -13 -2
f:(	-8 -16 21 0 0 0
f:)	-8 -15 21 0 0 0
f:,	11 3 -10 20 -11 -8
f:-	12 -9 -3 0 4 0
f:.	-10 0 13 7 -8 -26
f:/	-2 6 -1 0 0 0
f::	8 -10 0 -2 14 0
f:;	26 0 0 -1 -20 -1
f:<agent>	-15 1 11 -44 11 -3
f:<day-ahead>	-6 2 -10 12 2 -8
f:<day-gone>	-12 19 -25 2 19 -5
f:<day-today>	33 -13 -11 0 4 0
f:<duty>	-25 -9 20 11 -2 -4
f:<gate>	-6 -9 9 -20 18 0
f:<goods-amount>	-9 18 -2 -3 -5 0
f:<goods>	-6 -17 12 20 6 -14
f:<level-noun>	-8 -1 6 -2 3 -1
f:<level>	-34 32 -27 4 15 -11
f:<money>	-6 -3 -25 18 27 0
f:<month-ahead>	8 -5 -2 2 1 0
f:<month-gone>	9 -28 30 -23 -4 -1
f:<month-today>	0 -8 5 5 0 0
f:<name>	-21 -7 17 -1 7 0
f:<not>	-3 6 -8 12 6 -13
f:<number>	-18 35 -27 3 0 -3
f:<office>	22 -9 4 -5 -13 0
f:<organisation>	25 11 -16 -10 -21 -3
f:<person>	0 -23 18 -6 32 -12
f:<points>	-7 5 2 -6 -4 0
f:<quality>	-9 -24 39 -10 -9 -7
f:<seat>	27 -22 5 -26 10 2
f:<sender>	-19 0 16 -13 -3 0
f:<span>	0 -19 32 -21 -21 -2
f:<taker>	-23 0 19 0 -1 0
f:<v-agree>	13 -11 11 -19 0 -3
f:<v-bear>	4 6 -10 4 -3 0
f:<v-begin>	0 -13 2 12 19 -8
f:<v-buy>	9 16 -11 -14 -9 0
f:<v-deny>	-3 21 -27 -2 7 0
f:<v-down>	-1 -19 1 16 24 -5
f:<v-end>	5 -4 -6 0 10 3
f:<v-impose>	-5 15 0 -27 0 -27
f:<v-propose>	31 1 -17 8 -13 -12
f:<v-return>	-2 15 -15 2 -1 0
f:<v-say>	0 16 -32 11 14 -2
f:<v-sell>	-11 -1 16 -15 -3 0
f:<v-stay>	-15 27 -8 1 -29 -4
f:<v-suspend>	-2 7 -14 15 -3 0
f:<v-target>	-36 0 7 10 3 0
f:<v-threaten>	-8 10 -9 -8 11 0
f:<v-up>	2 -3 -6 12 0 -3
f:?	-13 39 -29 -4 -2 0
f:]	-1 12 -8 0 0 0
f:a	5 3 -4 -15 8 -16
f:abolish	0 -9 13 0 -3 0
f:about	3 3 -15 7 3 0
f:accept	17 -16 0 0 0 0
f:accord	0 -21 23 0 0 0
f:according	-12 11 1 -3 0 0
f:account	17 0 -15 0 0 0
f:across	0 -15 17 0 0 0
f:add	13 -11 1 -10 7 0
f:additional	-3 35 -24 -4 -10 0
f:adopt	0 11 -6 0 0 0
f:advanced	0 6 -4 0 0 0
f:affair	-3 10 -4 0 0 0
f:affiliate	0 -7 9 0 0 0
f:after	11 -1 -1 0 -8 0
f:afternoon	10 -23 14 0 0 0
f:afterward	21 -40 20 -1 9 0
f:again	7 -7 5 -7 0 0
f:against	-11 13 -5 3 -1 0
f:agenda	0 1 1 6 -11 0
f:agent	0 16 -16 0 0 0
f:ago	-15 13 -18 8 9 0
f:agree	9 -25 28 -22 -3 0
f:agreement	3 -4 12 -15 -9 0
f:aircraft	0 10 -5 0 -3 0
f:al	14 -11 -1 0 0 0
f:alexandria	0 13 -12 0 0 0
f:all	3 -9 14 -8 -13 0
f:allow	0 -9 11 0 0 0
f:alone	0 7 -4 0 0 0
f:already	-2 20 -13 -1 0 0
f:also	1 26 -31 -2 -2 9
f:aluminium	6 -4 0 0 0 0
f:alway	-7 9 0 0 0 0
f:am	0 -7 14 -2 0 0
f:amount	0 9 -5 0 0 0
f:an	-35 37 -3 -9 -27 0
f:and	-11 0 13 -1 -7 -13
f:announce	14 -10 -12 1 16 0
f:announcement	0 13 -13 0 0 0
f:another	9 -16 14 -3 0 0
f:answer	9 32 -39 0 -1 0
f:anti	0 -18 18 0 0 0
f:antimony	0 6 -4 0 0 0
f:any	-17 -19 29 5 0 0
f:anybody	0 15 -12 0 0 0
f:anything	-7 0 7 0 0 0
f:apart	0 7 -6 0 0 0
f:apple	0 -8 9 0 0 0
f:apply	0 1 3 -1 -8 0
f:approval	-1 7 -2 0 0 0
f:approve	-11 -7 15 0 0 0
f:apricot	0 10 -9 0 0 0
f:are	19 -16 7 4 -2 0
f:argue	0 -7 9 0 0 0
f:around	0 7 -4 0 0 0
f:arrangement	0 -24 27 -3 0 0
f:arrive	0 -2 -13 17 0 0
f:as	16 -14 4 4 -2 0
f:aside	0 -16 16 0 0 0
f:ask	-2 29 -25 -9 0 0
f:assent	0 9 -8 0 0 0
f:at	9 23 -17 6 -35 -2
f:await	0 -18 18 0 0 0
f:back	-16 -10 22 -7 -3 0
f:bag	0 -15 0 12 0 0
f:ban	-5 10 0 0 0 0
f:bank	0 17 -16 0 0 0
f:base	0 13 -11 0 0 0
f:battery	0 9 -7 0 0 0
f:be	-11 2 3 3 -5 -2
f:bear	0 13 -12 0 0 0
f:became	0 6 -5 0 0 0
f:because	-2 19 -8 0 -10 0
f:become	0 22 -17 0 0 0
f:beef	-19 12 4 -3 -2 0
f:been	13 -10 2 -7 5 0
f:beer	0 20 -18 0 0 0
f:before	1 -17 19 -1 0 0
f:begin	-14 -10 21 -5 3 0
f:behind	0 -19 8 12 0 0
f:being	5 0 -10 -1 7 0
f:believe	0 27 -25 0 0 0
f:belong	0 6 -5 0 0 0
f:below	0 -31 19 17 0 0
f:bergen	0 14 -12 0 0 0
f:bessent	0 15 -13 0 0 0
f:best	-3 7 -1 0 0 0
f:bet	0 -7 8 0 0 0
f:between	-26 3 12 -10 -1 0
f:beyond	0 -32 34 0 0 0
f:big	0 6 -2 0 0 0
f:biggest	0 0 10 -3 -4 0
f:bill	-2 15 -10 0 0 0
f:binding	0 18 -17 0 0 0
f:board	0 22 -20 0 0 0
f:boat	0 -17 8 0 10 0
f:both	5 0 -1 10 -21 0
f:bottle	0 7 -6 0 0 0
f:break	0 -12 12 0 0 0
f:breakfast	0 13 -12 0 0 0
f:bring	-15 -4 12 -12 5 0
f:broke	0 -18 22 0 0 0
f:budget	0 10 -9 0 0 0
f:busan	-8 -36 49 -1 -3 0
f:business	-4 25 -20 0 0 0
f:but	-3 -7 12 5 -8 0
f:buy	11 -19 15 -5 0 0
f:buyer	-19 -3 22 0 0 0
f:by	18 0 -6 -9 0 -2
f:bytedance	1 9 -11 0 0 0
f:c	0 8 -7 0 0 0
f:cabinet	2 -33 31 0 0 0
f:call	34 6 -36 1 -15 0
f:calm	10 -16 7 0 0 0
f:can	0 2 -12 12 -3 0
f:can't	16 -12 -6 0 0 0
f:cancel	-7 25 -18 -3 -5 0
f:cannot	0 9 -13 5 0 0
f:capital	0 -9 3 0 10 0
f:car	0 -23 4 8 13 0
f:card	0 0 -12 0 13 0
f:carpet	0 7 -6 0 0 0
f:carry	0 6 -18 11 0 0
f:case	0 7 -3 0 0 0
f:cattle	0 -27 30 0 0 0
f:cease	0 12 -11 0 0 0
f:ceasefire	0 11 -9 0 0 0
f:cement	-5 -20 25 0 0 0
f:cent	0 7 -6 0 0 0
f:certificate	-10 0 8 0 0 0
f:chair	19 -27 12 0 0 0
f:change	0 16 -11 0 0 0
f:changed	6 0 -5 0 0 0
f:charge	-23 30 -9 2 -11 0
f:cheese	18 -27 14 -1 0 0
f:chenggang	0 15 -14 0 0 0
f:chicago	0 6 -4 0 0 0
f:chicken	0 -9 9 0 0 0
f:chip	-3 26 -20 0 0 0
f:chocolate	0 -6 6 0 0 0
f:christma	-7 6 0 0 0 0
f:city	0 9 -7 0 0 0
f:claim	0 7 -6 0 0 0
f:clear	-2 -27 31 0 0 0
f:client	-2 6 0 0 0 0
f:clock	0 -19 19 0 0 0
f:close	-9 14 -7 0 0 0
f:closed	0 25 -26 0 4 0
f:closing	0 -13 14 0 0 0
f:cloth	0 10 -10 0 0 0
f:club	0 46 -44 0 0 0
f:coal	-4 0 7 0 -2 0
f:cocoa	0 -10 10 0 0 0
f:coffee	-2 -6 11 0 0 0
f:cold	0 -16 17 0 0 0
f:collect	-1 -18 21 0 0 0
f:come	11 -12 -8 14 9 0
f:commerce	-3 19 -13 0 -4 0
f:commit	-7 8 0 0 0 0
f:common	0 8 -6 0 0 0
f:company	0 26 -26 -2 1 0
f:complete	-7 -20 24 0 0 0
f:completed	0 7 -7 0 0 0
f:conclusion	-13 -5 21 0 0 0
f:conference	-3 -27 31 0 0 0
f:confirm	28 -20 -5 -5 6 0
f:consent	0 14 -12 0 0 0
f:consider	-5 -20 23 1 0 0
f:consultation	0 10 -14 -6 8 0
f:consumer	0 8 -6 0 0 0
f:contact	6 -6 0 0 0 0
f:container	0 7 -5 0 0 0
f:continue	0 -14 19 -2 -1 0
f:control	0 7 -6 -2 1 0
f:conversation	-11 -7 22 0 0 0
f:copper	-4 24 -18 0 0 0
f:correct	-1 -6 -9 16 0 0
f:corresponding	0 -10 12 0 0 0
f:cost	0 41 -38 0 0 0
f:could	15 -1 -9 2 -3 0
f:count	-2 -14 19 0 0 0
f:counted	-2 -12 16 0 0 0
f:counter	0 6 -5 0 0 0
f:countermeasure	0 11 -7 0 0 0
f:counting	0 -5 6 0 0 0
f:country	-13 -2 10 8 -17 0
f:cousin	0 6 -5 0 0 0
f:cover	0 -4 -5 12 0 0
f:covered	0 -19 20 0 0 0
f:critical	0 -5 6 0 0 0
f:crop	0 13 -12 0 0 0
f:custom	-6 34 -29 0 0 0
f:cut	-11 -5 2 9 4 0
f:dairy	0 -4 8 0 0 0
f:date	0 37 -29 -9 -6 0
f:day	14 25 -36 -10 -1 0
f:de	10 -13 6 0 -2 0
f:deadline	8 34 -35 0 -2 0
f:deal	15 -32 18 -12 14 0
f:dealt	-1 15 -12 0 0 0
f:decide	-1 26 -22 0 0 0
f:decision	3 -10 6 0 0 0
f:declare	-1 -4 8 0 0 0
f:decline	0 7 -7 0 0 0
f:decree	0 26 -25 0 0 0
f:deficit	11 -17 6 0 0 0
f:delay	0 8 -8 0 0 0
f:delegation	15 19 -25 -3 0 0
f:delivery	-8 19 -14 0 0 0
f:demand	0 10 -6 0 0 0
f:deny	0 17 -16 0 0 0
f:depend	-7 -16 20 0 0 0
f:describe	0 -12 13 0 0 0
f:described	11 -1 -2 0 0 0
f:detail	0 -9 3 0 7 0
f:did	-10 -5 10 1 0 0
f:die	-1 -2 -13 16 0 0
f:diet	0 -7 7 0 0 0
f:difference	0 7 0 -5 0 0
f:dinner	2 1 -5 10 -11 0
f:discuss	-12 -7 10 -9 13 0
f:dispute	0 13 -12 0 0 0
f:do	0 6 -5 0 -6 0
f:doe	0 -8 5 8 -6 0
f:doesn't	0 8 -7 0 0 0
f:dollar	-5 9 -3 0 0 0
f:don't	0 12 -8 0 0 0
f:done	0 18 -15 0 0 0
f:door	6 25 -30 0 0 0
f:double	-8 14 -3 0 0 0
f:doubt	0 15 -13 0 0 0
f:down	0 3 -22 17 5 0
f:draft	5 -12 8 0 0 0
f:draw	0 7 -4 0 0 0
f:drop	-1 -17 0 0 24 0
f:dry	0 -9 10 0 0 0
f:due	-7 0 7 -3 0 0
f:dump	0 -18 18 0 0 0
f:duty	10 -21 19 -4 3 0
f:each	17 -37 21 19 -13 0
f:earlier	0 21 -19 0 0 0
f:early	-16 1 18 0 0 0
f:earth	-9 -11 5 -8 10 9
f:easter	0 26 -25 0 0 0
f:economic	0 8 -6 0 0 0
f:effect	0 -3 6 0 -1 0
f:eight	0 17 -13 0 0 0
f:eighth	0 -7 15 -7 0 0
f:either	-3 13 -8 0 0 0
f:else	-7 5 0 0 0 0
f:emergency	0 14 -12 0 0 0
f:employer	0 7 -5 0 0 0
f:end	5 -18 17 -2 -6 5
f:energy	0 -5 8 0 0 0
f:enough	0 -8 9 0 0 0
f:enter	0 -12 6 -2 10 0
f:entry	0 34 -31 0 0 0
f:even	0 14 -13 0 0 0
f:evening	-9 -3 -11 0 25 0
f:event	-12 14 0 0 0 0
f:ever	-5 3 7 -3 -4 0
f:exactly	0 -22 22 0 0 0
f:exchanged	0 6 -4 0 0 0
f:exclusion	0 -7 8 0 0 0
f:exempt	0 11 -7 0 0 0
f:expect	-6 30 -38 3 3 0
f:expert	0 -20 21 0 0 0
f:explain	-13 19 -3 0 0 0
f:export	-11 -24 33 -5 0 0
f:exporter	0 -7 9 0 0 0
f:extend	6 -25 16 9 -1 0
f:extension	-14 -12 24 2 -10 0
f:extra	2 -1 -10 0 11 0
f:face	-5 3 -1 0 6 0
f:fact	-5 7 -1 0 0 0
f:factory	0 6 -3 0 0 0
f:fail	0 0 4 -9 0 0
f:failed	0 10 -9 0 0 0
f:fall	11 24 -31 -1 -6 0
f:far	10 0 -5 0 0 0
f:farm	-11 -10 14 -1 9 0
f:fee	-9 21 -13 0 -6 0
f:fentanyl	-19 31 -21 0 0 0
f:ferry	0 8 -6 0 0 0
f:fertiliser	0 -14 15 0 0 0
f:fifth	-3 -31 40 -3 -6 0
f:fight	0 2 -8 -1 0 7
f:figure	-8 0 13 0 0 0
f:filed	-3 18 -13 0 0 0
f:final	-1 -7 12 0 0 0
f:finance	0 7 -6 0 0 0
f:finished	0 -14 15 0 0 0
f:firm	-2 19 -16 0 0 0
f:first	5 -40 47 -18 -13 0
f:fishmeal	0 16 -15 0 0 0
f:five	0 21 -20 0 0 0
f:fix	0 -6 7 0 0 0
f:flour	0 18 -17 0 0 0
f:flower	0 6 -6 0 0 0
f:follow	0 14 -16 0 0 0
f:followed	0 15 -12 0 0 0
f:following	0 -11 13 0 0 0
f:for	17 -5 2 -18 -3 -7
f:force	-11 0 9 -2 -2 0
f:forced	0 8 -6 0 0 0
f:forecast	0 -18 19 0 0 0
f:foreign	0 -5 8 0 0 0
f:former	9 -4 0 0 0 0
f:forty	0 14 -11 0 0 0
f:forward	0 22 -21 0 0 0
f:found	0 3 -8 0 9 0
f:four	-15 13 1 -3 -1 0
f:fourth	5 -34 35 -7 -1 0
f:framework	8 -62 50 -3 15 0
f:free	-4 37 -31 0 0 0
f:freeze	12 -17 5 0 0 0
f:friend	2 -14 10 0 0 0
f:from	-17 -5 -1 13 17 -1
f:front	0 16 -14 0 0 0
f:frozen	0 -13 13 0 0 0
f:fuel	0 12 -11 0 0 0
f:full	0 25 -20 0 -2 0
f:further	0 -7 9 0 -2 0
f:future	0 6 -3 0 0 0
f:gap	0 24 -23 0 0 0
f:garden	0 9 -8 0 0 0
f:gave	-9 8 -9 11 -2 0
f:gazette	0 13 -12 0 0 0
f:general	-8 10 0 0 0 0
f:generic	0 6 -5 0 0 0
f:geneva	1 2 -13 18 -5 0
f:georgia	0 -7 8 0 0 0
f:get	-5 9 -2 -9 3 0
f:give	2 11 -14 0 0 0
f:glad	0 -12 0 14 0 0
f:go	9 0 -20 11 10 0
f:gold	0 -17 18 0 0 0
f:good	-2 3 -12 13 3 0
f:government	1 -9 9 0 0 0
f:grant	0 8 -4 0 0 0
f:grape	0 -15 12 0 0 0
f:graphite	0 -5 6 0 0 0
f:great	4 15 -23 0 0 0
f:grow	0 8 -4 0 0 0
f:grower	0 19 -18 0 0 0
f:guayaquil	16 2 -18 0 0 0
f:had	13 -2 -5 -5 -1 -2
f:half	-11 8 3 0 0 0
f:hall	0 25 -23 0 0 0
f:halve	0 -22 25 0 -1 0
f:hand	-4 -31 15 0 24 0
f:hang	0 9 -8 0 0 0
f:happen	0 1 -8 0 7 0
f:harvest	0 -4 0 0 6 0
f:has	12 5 1 -26 -15 -5
f:hasn't	0 9 -8 0 0 0
f:have	-9 -4 11 7 -9 -1
f:haven't	-7 6 0 0 0 0
f:he	10 4 -27 18 7 -7
f:he'd	0 21 -20 0 0 0
f:he'll	14 -11 -12 0 9 0
f:heard	-1 -7 10 0 0 0
f:help	13 -4 -5 0 0 0
f:her	15 -18 4 0 0 0
f:here	-7 3 5 -6 0 0
f:high	0 -6 7 0 0 0
f:higher	0 -11 13 0 0 0
f:him	2 13 -14 0 -3 0
f:himself	9 -6 -2 0 0 0
f:his	7 2 -14 16 -20 0
f:hold	-11 12 -10 12 -7 0
f:holiday	0 6 -3 0 0 0
f:home	-1 -7 12 0 0 0
f:hope	-2 -10 7 7 -1 0
f:hotel	0 -14 5 10 0 0
f:hour	-24 -1 22 -5 -6 0
f:how	0 0 -12 0 10 0
f:hurry	-27 35 -11 0 0 0
f:i	5 -20 12 22 -16 0
f:i'd	0 -20 21 0 0 0
f:i've	0 7 -5 0 0 0
f:ice	0 -8 9 0 0 0
f:if	-18 -10 9 10 -9 5
f:import	0 15 -13 0 0 0
f:impose	-1 22 -17 0 0 0
f:in	-10 -4 14 -36 23 -1
f:include	0 13 -13 0 0 0
f:including	-3 16 -12 0 0 0
f:inflation	20 -5 -16 0 0 0
f:informed	-2 -4 7 0 0 0
f:ink	9 -25 0 17 0 0
f:instead	-1 0 0 0 6 0
f:intend	0 11 -7 0 0 0
f:interest	0 6 -3 0 0 0
f:interview	0 10 -7 0 0 0
f:into	0 -11 16 -2 -1 0
f:introduce	0 17 -15 0 0 0
f:invest	0 0 -9 0 7 0
f:investment	-8 7 -15 -1 13 0
f:is	0 -10 3 0 21 -10
f:island	0 7 -6 0 0 0
f:issued	0 12 -9 0 0 0
f:it	12 -3 -4 13 -12 0
f:its	0 21 -11 -14 -8 0
f:itself	-3 28 -22 0 -4 0
f:job	0 11 -10 0 0 0
f:joint	7 -5 0 0 0 0
f:josé	0 6 -6 0 0 0
f:juice	-2 6 -1 0 0 0
f:jump	0 8 -6 0 0 0
f:just	12 -7 -3 0 0 0
f:keep	-7 6 3 -11 -6 0
f:kind	0 31 -29 0 0 0
f:know	-1 19 -18 4 -8 0
f:kuala	4 -23 24 -2 0 0
f:labor	0 6 -4 0 0 0
f:land	0 21 -20 0 0 0
f:language	0 -9 9 0 0 0
f:lapse	0 22 -20 0 0 0
f:largest	0 7 -4 0 0 0
f:last	2 -14 26 -29 -27 0
f:lasted	-12 4 7 0 0 0
f:late	0 9 -5 0 0 0
f:later	7 15 3 -3 -30 0
f:law	-7 6 1 0 -2 0
f:lawyer	0 8 -7 0 0 0
f:lay	0 -3 6 0 0 0
f:leader	6 -15 -18 -1 29 0
f:least	-5 -18 14 15 -7 0
f:led	10 -32 20 -1 7 0
f:legal	0 -18 18 0 0 0
f:lentil	0 -32 33 0 0 0
f:less	0 4 -11 -3 12 0
f:let	-7 7 -1 0 0 0
f:letter	-7 -2 13 0 0 0
f:level	0 -9 11 0 0 0
f:li	0 15 -14 0 0 0
f:licence	-5 -9 16 -3 0 0
f:lie	0 -8 9 0 0 0
f:lift	-3 14 -10 0 0 0
f:light	0 26 -26 0 0 0
f:like	22 -6 -12 0 -1 0
f:likely	0 10 -10 0 0 0
f:likewise	0 18 -17 0 0 0
f:limited	0 6 -3 0 0 0
f:line	0 -21 24 0 0 0
f:link	0 17 -15 0 0 0
f:liquefied	0 7 -6 0 0 0
f:lisbon	0 8 -7 0 0 0
f:list	-9 -21 6 19 0 9
f:listed	0 9 -12 0 3 0
f:lithium	0 -6 8 0 0 0
f:little	10 6 -16 0 0 0
f:live	0 -13 17 0 0 0
f:london	15 -23 4 11 0 0
f:long	-22 10 10 0 -2 0
f:longer	-5 17 -9 0 0 0
f:lose	5 3 -9 0 0 0
f:lower	-11 3 7 -3 -6 0
f:lumpur	4 -23 24 -2 0 0
f:m	0 -12 14 0 0 0
f:machine	0 13 -11 0 0 0
f:machinery	-3 10 -5 0 0 0
f:magnet	-5 19 -12 0 0 0
f:main	0 24 -18 0 -2 0
f:maize	0 -11 -5 16 0 0
f:make	4 3 2 0 -16 0
f:maker	0 14 -14 0 0 0
f:man	0 7 -6 0 0 0
f:management	0 21 -20 0 0 0
f:many	-4 26 -19 0 -2 0
f:mark	0 20 -20 0 0 0
f:market	8 23 -28 0 -1 0
f:match	0 34 -33 0 0 0
f:matter	0 -24 27 -4 1 0
f:may	-13 0 -4 19 -10 0
f:me	-3 -10 14 0 0 0
f:meal	0 -3 -12 16 0 0
f:mean	7 0 -8 0 0 0
f:meant	0 11 -9 0 0 0
f:measure	-10 -1 14 0 0 0
f:mechanism	0 7 0 -6 0 0
f:mediator	0 57 -56 0 0 0
f:medicine	-2 13 -7 0 0 0
f:meet	0 -4 9 0 -3 -1
f:men	-4 12 -7 0 0 0
f:mention	0 -3 -7 0 0 10
f:mentioned	0 7 -6 0 0 0
f:mid	0 3 -7 0 0 0
f:middle	0 -29 22 0 10 0
f:midnight	-7 37 -32 0 0 0
f:milk	0 -6 10 0 0 0
f:million	0 16 -15 0 0 0
f:mineral	0 -15 15 0 0 0
f:minister	-17 -15 29 -3 -1 0
f:minute	-10 29 -41 -4 17 0
f:missing	0 24 -22 0 0 0
f:moment	-2 6 0 0 0 0
f:month	4 -19 -7 29 -6 0
f:more	18 23 -42 -2 0 0
f:most	10 -13 6 -1 1 0
f:mother	-6 -5 11 0 0 0
f:move	-2 9 -1 0 0 0
f:mr	5 -7 10 -12 -3 0
f:mrs	0 14 -12 0 0 0
f:much	0 11 -2 -2 -7 0
f:must	-6 14 -4 0 -5 0
f:my	-4 12 -1 0 -1 0
f:name	0 -3 6 0 0 0
f:named	-7 4 -7 10 0 0
f:narrow	0 16 -15 0 0 0
f:national	0 13 -12 -2 2 0
f:near	0 21 -21 0 0 0
f:nearly	0 11 -11 0 0 0
f:necessary	0 25 -22 0 0 0
f:need	-6 29 -21 0 0 0
f:needed	-9 0 8 -1 2 0
f:negotiate	0 -17 8 14 -3 0
f:negotiation	8 -1 -3 0 0 0
f:negotiator	0 14 -8 -2 0 0
f:neighbour	0 -8 11 0 0 0
f:network	0 7 -5 0 0 0
f:never	-2 12 -4 0 0 0
f:new	5 0 -14 -13 19 0
f:newest	0 21 -19 0 0 0
f:newspaper	0 13 -11 0 0 0
f:nexperia	0 8 -7 0 0 0
f:next	13 1 -15 7 1 0
f:night	-3 47 -49 6 3 0
f:no	-14 29 -5 -9 -20 -1
f:nobody	-14 10 -2 -5 0 0
f:none	-9 -1 -1 7 4 0
f:noon	-5 20 -14 0 0 0
f:north	0 8 -7 0 0 0
f:not	-9 -5 8 13 -2 -3
f:note	-7 -1 8 0 0 0
f:nothing	7 0 1 -9 -6 0
f:notice	-7 2 3 0 0 0
f:notification	0 -23 25 0 0 0
f:now	0 -7 31 -16 -26 0
f:number	7 9 -10 -3 -4 0
f:nut	0 10 -7 0 0 0
f:nvidia	0 9 -7 0 0 0
f:of	-9 9 -2 -9 -2 -14
f:off	-6 -1 6 -9 1 0
f:offer	3 -5 9 -10 -1 0
f:oil	14 23 -33 -6 0 0
f:old	0 48 -44 -2 0 0
f:older	0 23 -21 0 0 0
f:olive	0 6 -6 0 0 0
f:on	-15 20 -3 -6 -13 -20
f:once	-6 14 -5 0 -3 0
f:one	2 -1 2 2 -17 0
f:onion	0 8 -7 0 0 0
f:only	8 0 -1 0 0 0
f:open	0 -21 27 0 -1 0
f:opened	0 -8 11 0 0 0
f:or	-2 20 -30 12 -4 0
f:orange	-2 16 -12 0 0 0
f:order	1 13 -9 -4 -4 0
f:ordinary	0 -14 2 14 0 0
f:ore	0 9 -8 0 0 0
f:origin	0 6 -5 0 0 0
f:osaka	0 -16 17 0 0 0
f:other	14 -10 6 -8 -2 0
f:our	6 -21 7 7 9 0
f:out	0 0 3 -7 -6 0
f:outcome	0 -26 27 0 0 0
f:outside	-4 -12 19 0 -1 0
f:over	-1 7 -5 -7 3 0
f:owe	0 7 -5 0 0 0
f:own	0 -11 17 -2 -3 0
f:owner	-4 25 -21 0 0 0
f:p	-1 -2 8 0 -3 0
f:pact	0 -6 -8 0 14 0
f:page	-1 0 -8 12 0 0
f:palace	8 3 -15 0 0 0
f:paper	18 -23 19 -2 -16 0
f:pari	0 10 -15 7 0 0
f:parliament	-8 20 -13 0 0 0
f:part	-6 -3 10 -2 1 0
f:parted	18 -11 -6 0 0 0
f:pass	1 3 -7 0 0 0
f:past	-8 12 -2 0 0 0
f:pause	-5 -8 6 10 -2 0
f:pay	-3 1 -13 12 11 0
f:peace	-23 28 -6 0 0 0
f:pen	-3 -3 7 0 0 0
f:people	16 11 -24 -1 -4 0
f:per	0 13 -12 0 0 0
f:percent	0 -5 6 0 0 0
f:period	10 -1 -9 0 0 0
f:permanent	0 -26 29 0 0 0
f:permit	8 -18 13 0 0 0
f:person	3 -12 8 0 0 0
f:phone	3 4 -11 0 0 0
f:phosphate	0 6 -4 0 0 0
f:place	-7 26 -29 21 -16 0
f:plan	18 3 -9 -7 -7 0
f:plastic	0 -12 16 0 0 0
f:play	0 6 -5 0 0 0
f:player	0 6 -6 0 0 0
f:point	-2 -13 9 -3 10 0
f:policy	-5 12 -4 0 0 0
f:poor	-3 30 -26 0 0 0
f:pork	0 -7 8 0 0 0
f:port	-7 6 -1 1 -4 0
f:positive	-18 9 0 12 0 0
f:possible	0 -10 9 0 0 0
f:potatoe	0 -12 9 0 0 0
f:poultry	0 8 -4 0 0 0
f:powder	0 -6 9 0 0 0
f:prepare	11 6 -17 0 6 0
f:president	-5 -45 57 -3 -8 0
f:press	-3 -38 44 -2 -1 0
f:price	-3 5 -12 10 0 0
f:prime	-11 10 0 0 0 0
f:principle	2 12 -16 0 0 0
f:print	19 -15 -4 0 0 0
f:prisoner	0 52 -51 0 0 0
f:procedure	0 8 -7 0 0 0
f:produced	0 -7 7 0 0 0
f:product	-5 -24 27 -1 10 0
f:progress	9 -17 8 0 0 0
f:prolong	7 2 -5 0 0 0
f:prolonged	0 -6 2 0 6 0
f:propose	0 -18 22 -1 0 0
f:provide	0 13 -10 0 0 0
f:public	0 11 -13 8 -7 0
f:publish	0 6 -5 0 0 0
f:purchase	0 26 -22 0 -2 0
f:put	1 10 -8 -15 2 0
f:quarrel	2 1 -6 0 0 0
f:question	-5 10 -2 0 0 0
f:quiet	0 10 -12 0 0 0
f:quote	0 -8 10 0 0 0
f:radio	0 -14 16 0 0 0
f:raise	0 -28 33 0 -7 0
f:rang	13 -11 -2 0 0 0
f:rare	-9 -11 5 -7 10 9
f:raspberry	0 7 -5 0 0 0
f:rate	-6 5 -7 6 0 0
f:rather	-3 -3 -2 13 -2 0
f:ratify	0 11 -10 0 0 0
f:reach	-9 -2 10 0 0 0
f:read	-3 -14 18 0 0 0
f:reader	0 -12 13 0 0 0
f:ready	0 -8 15 -7 0 0
f:reason	-2 22 -6 -1 -13 0
f:recall	-7 14 -7 0 0 0
f:receive	8 5 -13 0 0 0
f:recommend	-3 -27 31 0 0 0
f:reduce	0 -20 21 0 0 0
f:reduction	0 15 -15 0 0 0
f:refund	0 6 -4 0 0 0
f:refused	0 7 -6 0 0 0
f:regard	0 -20 21 0 0 0
f:register	0 13 -12 0 0 0
f:reject	0 6 -5 0 0 0
f:relief	0 -14 15 0 0 0
f:remain	-9 6 0 0 0 0
f:renewed	-2 3 -15 12 0 0
f:reply	-8 -2 7 0 0 0
f:report	2 31 -42 9 0 0
f:reporter	-38 26 9 -13 -10 0
f:request	0 -15 15 0 0 0
f:require	-8 -5 20 0 0 0
f:rest	0 13 -16 7 0 0
f:restriction	0 7 -11 0 3 0
f:result	9 -32 34 -5 -9 0
f:resume	0 21 -18 -1 0 0
f:review	0 20 -17 0 0 0
f:rice	-1 7 -3 -1 0 0
f:right	-2 0 9 -3 -3 0
f:river	0 -4 -7 0 10 0
f:room	0 -4 8 0 0 0
f:round	2 4 -2 0 -20 0
f:rule	0 6 -12 -2 8 0
f:rum	0 28 -28 0 0 0
f:run	-9 10 -4 0 -4 0
f:s	0 11 -4 0 -3 0
f:salmon	0 24 -21 -1 0 0
f:samarkand	0 -19 18 0 0 0
f:same	16 -14 3 -7 -11 6
f:sanction	0 13 -12 0 0 0
f:say	0 7 -14 -5 5 0
f:scale	0 -6 10 0 0 0
f:scott	0 16 -13 0 0 0
f:scrap	6 0 -4 0 0 0
f:second	-5 -29 21 14 6 0
f:secretary	0 7 -7 0 0 0
f:section	0 12 -9 0 0 0
f:security	0 -6 8 -3 2 0
f:see	11 8 -18 0 -5 6
f:seek	10 -11 2 0 0 0
f:seem	0 -4 9 -1 0 0
f:seemed	0 18 -8 0 -11 0
f:sell	-6 36 -27 -1 0 0
f:send	0 17 -15 0 0 0
f:sentence	0 15 -13 0 0 0
f:seoul	0 22 -21 0 0 0
f:service	0 10 -8 0 0 0
f:session	0 -13 14 0 0 0
f:set	0 -16 31 -17 -11 0
f:settle	0 16 -16 -6 6 0
f:settlement	0 -13 15 0 0 0
f:seventh	0 11 -25 18 0 0
f:several	0 -8 5 0 0 0
f:shall	24 -19 7 -3 -5 0
f:share	6 -15 10 0 0 0
f:she	26 -27 0 6 -2 0
f:sheet	-4 10 -4 0 0 0
f:ship	3 -15 15 -1 -1 0
f:shook	0 -6 7 0 0 0
f:short	0 12 -3 0 -4 0
f:should	10 0 0 -9 -5 0
f:show	-2 22 -16 0 0 0
f:shrimp	0 -11 12 0 0 0
f:shut	0 6 -6 0 0 0
f:side	0 -14 15 0 0 0
f:sign	0 16 -10 -17 0 0
f:silent	-4 19 -14 0 0 0
f:since	4 10 -2 -12 -27 0
f:sir	0 18 -27 0 7 0
f:sit	16 0 -13 -2 7 0
f:six	0 -7 9 0 0 0
f:sixth	7 17 -19 -9 0 0
f:slip	0 -10 13 0 0 0
f:small	0 9 -9 0 0 0
f:so	5 -11 9 -9 0 0
f:software	0 8 -10 0 0 0
f:solution	9 -23 3 0 9 0
f:some	4 -9 10 0 -3 0
f:somebody	-1 9 -6 0 0 0
f:something	0 -17 20 0 0 0
f:sorghum	0 10 -9 0 0 0
f:soybean	-14 17 -7 0 2 0
f:spare	0 -25 26 0 0 0
f:speak	-21 6 7 -1 0 0
f:spoke	16 -37 24 0 6 0
f:spoken	-3 24 -20 0 0 0
f:spring	0 7 -5 0 0 0
f:stage	0 10 -13 0 0 0
f:stake	0 -13 14 0 0 0
f:stand	0 3 -14 8 0 0
f:standstill	0 -29 31 0 0 0
f:start	0 -25 21 0 9 0
f:state	1 -9 -6 -1 17 0
f:statement	7 15 -23 -1 0 0
f:steady	0 -11 8 0 0 0
f:steel	-3 17 -33 0 17 0
f:step	-11 -6 8 9 0 0
f:still	0 7 -6 -6 1 0
f:stockholm	-2 -15 8 11 0 0
f:stop	6 -17 9 0 5 0
f:stuff	0 -11 12 0 0 0
f:subject	0 -18 17 0 0 0
f:subsidiary	0 7 -11 0 3 0
f:successor	0 11 -10 0 0 0
f:such	0 -9 4 6 -2 0
f:suggest	0 -6 9 0 0 0
f:summer	0 -14 11 7 -1 0
f:summit	0 30 -28 0 0 0
f:supply	0 -10 14 0 0 0
f:surcharge	-15 14 0 0 0 0
f:suspend	-7 16 -11 0 -1 0
f:suspension	-3 9 -6 0 -6 0
f:table	-12 1 5 -10 0 0
f:take	-11 18 -4 -7 -13 0
f:talk	-31 15 0 -23 11 0
f:talked	10 2 -10 0 -1 0
f:tariff	-23 0 13 5 -5 0
f:tax	0 -19 6 15 0 0
f:tea	0 -26 29 0 0 0
f:team	8 -11 1 -1 3 0
f:technology	0 -7 -7 0 14 0
f:telephone	36 -18 -14 -1 -2 0
f:television	0 -4 -3 9 -1 0
f:tell	-33 4 12 14 -14 0
f:temporary	-12 13 0 0 0 0
f:ten	-4 11 -6 0 0 0
f:term	0 -5 -2 13 -2 0
f:text	-11 -20 27 0 0 0
f:textile	0 8 -7 0 0 0
f:than	-12 -9 -1 9 15 0
f:that	24 9 -11 -17 -13 0
f:the	3 13 -7 -20 -6 -5
f:their	16 -8 -7 24 -16 -1
f:them	-5 0 5 2 -6 0
f:themselve	0 -8 10 0 0 0
f:then	-8 22 -12 0 -8 0
f:there	-2 -12 20 -6 -8 -1
f:these	-2 9 -2 0 0 0
f:they	10 -6 10 -1 -26 -2
f:thi	10 -14 -14 24 10 0
f:thing	12 1 -8 4 -14 0
f:think	-2 22 -33 13 -6 0
f:third	-12 -7 23 -10 -4 0
f:those	5 6 -10 -2 0 0
f:though	0 -5 6 0 0 0
f:threat	-1 -6 1 -2 10 0
f:threaten	-4 12 -17 -4 12 0
f:three	0 30 -31 8 -4 0
f:through	-2 -11 9 -2 0 6
f:ticket	0 -10 11 0 0 0
f:tiktok	-6 3 -2 0 5 0
f:time	0 -29 24 -13 12 0
f:timing	-2 25 -21 0 0 0
f:tin	0 10 -9 0 0 0
f:to	-5 -7 -2 15 5 0
f:together	-3 20 -9 0 -9 0
f:toll	0 -6 7 0 0 0
f:too	5 -28 13 6 6 0
f:top	-2 29 -23 0 0 0
f:touch	0 16 -15 0 0 0
f:tractor	0 -12 12 0 0 0
f:trade	-1 -4 11 0 -12 0
f:transcript	-5 -20 25 -2 0 0
f:transit	-14 12 0 0 0 0
f:travel	-3 11 -19 7 0 0
f:treasury	0 -4 9 0 -1 0
f:trip	0 -16 17 0 0 0
f:trouble	-8 10 0 0 0 0
f:truce	-15 -12 21 8 -9 0
f:true	0 -9 11 0 0 0
f:twice	0 13 -10 0 0 0
f:two	12 -12 -4 -8 21 0
f:tyre	0 -8 8 0 0 0
f:unchanged	0 6 -4 0 0 0
f:under	8 15 -3 -9 -21 0
f:understood	6 -7 0 0 0 0
f:until	2 13 -13 22 -43 0
f:up	-24 24 4 -21 -20 0
f:upper	-6 12 -4 0 0 0
f:us	-5 -31 30 9 -1 0
f:use	0 2 -16 8 0 0
f:used	0 10 -6 0 0 0
f:usual	0 9 -7 0 0 0
f:very	-23 -4 17 9 2 0
f:video	-11 -18 3 12 8 0
f:view	0 -24 20 3 0 0
f:visit	12 -3 -17 0 15 0
f:vote	-6 19 -12 0 0 0
f:wage	0 11 -8 0 0 0
f:wait	15 -7 -3 0 0 0
f:walk	0 11 -10 0 0 0
f:wall	0 -7 8 0 0 0
f:walnut	0 11 -10 0 0 0
f:want	-14 -1 1 6 1 0
f:war	-4 -7 19 -3 -10 0
f:was	-6 3 -26 44 7 -6
f:way	0 0 -11 12 0 0
f:we	17 -25 21 3 -15 0
f:weather	10 -2 -6 0 0 0
f:wednesday	1 9 -11 0 0 0
f:week	-11 14 -18 2 15 0
f:welcomed	0 -7 6 0 0 0
f:well	0 -18 8 15 0 0
f:were	-9 1 15 -15 -9 0
f:what	-7 4 8 -15 -12 0
f:when	13 -23 21 0 -14 0
f:where	0 -14 -1 3 15 0
f:whether	2 0 2 -6 -3 0
f:which	-1 -19 32 -6 -9 0
f:while	-4 -2 -14 14 11 0
f:whisky	0 8 -6 0 0 0
f:who	24 -2 -7 -15 -9 0
f:whole	-2 18 -14 0 0 0
f:whom	-5 11 -23 9 0 0
f:whose	-2 -30 35 -1 -1 0
f:will	-7 -2 10 0 0 -1
f:win	-1 12 -7 0 0 0
f:wine	-3 0 -7 11 0 0
f:winter	0 -15 17 0 0 0
f:wish	6 0 -7 0 0 0
f:with	14 0 -7 0 4 0
f:withdraw	0 -8 9 0 0 0
f:within	-13 24 -25 -2 9 0
f:without	30 -16 -10 -10 11 0
f:won't	-1 -8 -9 16 0 0
f:word	12 -21 14 -5 0 0
f:work	0 21 -18 0 0 0
f:worker	10 -4 -3 0 0 0
f:working	0 -10 12 0 0 0
f:world	0 -13 17 0 0 0
f:worse	0 -6 -3 10 0 0
f:worth	-11 -9 7 0 12 0
f:would	14 -4 -3 -3 1 3
f:write	7 -2 10 7 -21 0
f:wrong	0 -11 13 0 0 0
f:yarn	0 9 -8 0 0 0
f:year	-8 -9 3 6 9 0
f:yes	0 -16 18 0 0 0
f:yet	0 -10 14 0 0 0
f:yield	0 25 -24 0 0 0
f:york	0 -15 4 -1 14 0
f:you	-14 21 -24 14 -2 0
f:zero	5 -20 6 -1 14 0
f:—	-4 -19 23 0 0 0
first-of-paragraph	-5 26 -10 -14 -8 -33
has-future	-6 3 -2 5 -2 -6
has-gerund	-19 6 -3 7 -13 0
has-infinitive	-11 25 -4 -20 -10 -5
has-modal	-8 15 -13 9 -8 -1
has-participle	-17 15 -3 5 -11 -6
has-past	-6 6 4 -1 -1 -25
has-perfect	-11 4 17 -24 -16 -5
has-pluperfect	-9 10 -5 -1 -11 10
has-present	-21 18 -11 -21 18 6
headline	-43 51 -18 -8 -37 -12
heads=0	-17 25 12 8 -84 -14
heads=1	4 20 -31 -6 20 -20
heads=2	3 -13 -4 -53 45 -11
how=calendar	-3 42 -23 -23 -18 -6
how=calendar-span	-50 -104 97 14 15 0
how=relative	22 10 -26 8 0 -10
how=relative-span	0 -36 39 0 0 0
how=weekday	-15 36 -25 -11 -4 -2
how=weekday-span	-17 -28 43 -5 -25 0
kind=day	-9 22 1 -16 -20 -19
kind=word	-2 8 -1 -3 -1 -12
l1="	0 16 -10 0 -4 0
l1='	0 -21 20 0 0 0
l1='s	-24 6 0 3 3 0
l1=,	3 -17 15 14 0 -7
l1=-	-4 17 -12 0 0 0
l1=:	4 0 -8 -2 11 0
l1=;	0 -10 13 0 0 0
l1=<agent>	-14 1 3 4 3 0
l1=<day-ahead>	0 -8 10 0 0 0
l1=<day-gone>	0 20 -19 0 0 0
l1=<day-today>	0 13 -12 0 0 0
l1=<gate>	15 -5 -6 0 0 0
l1=<goods>	-6 5 0 -5 0 0
l1=<level>	-6 -3 7 0 0 0
l1=<name>	3 -11 -12 17 16 0
l1=<not>	-16 28 -3 -3 -11 0
l1=<number>	25 -5 -7 -4 -5 0
l1=<office>	4 1 1 -5 -8 0
l1=<organisation>	8 7 -10 0 -3 0
l1=<person>	-2 -3 17 -8 -7 -1
l1=<quality>	-9 18 -7 0 0 0
l1=<seat>	-6 17 -10 -10 0 0
l1=<sender>	6 11 -17 0 0 0
l1=<v-agree>	-2 -18 21 0 -1 0
l1=<v-bear>	9 -16 4 7 -3 0
l1=<v-begin>	-3 12 0 -11 -3 0
l1=<v-buy>	0 14 -12 0 0 0
l1=<v-deny>	0 -12 0 12 0 0
l1=<v-down>	0 12 -11 0 0 0
l1=<v-end>	-7 -7 12 0 0 0
l1=<v-impose>	-2 13 -7 -5 -10 1
l1=<v-propose>	0 14 -11 -2 0 0
l1=<v-return>	0 0 -8 0 10 0
l1=<v-say>	0 12 -14 0 2 0
l1=<v-stay>	-17 12 0 -2 -6 2
l1=<v-suspend>	-5 -13 22 -10 -3 2
l1=a	16 -9 3 -8 -12 2
l1=about	0 7 -6 0 0 0
l1=after	-1 6 -1 0 -7 0
l1=again	-2 -5 -2 11 0 0
l1=ago	0 12 -12 0 0 0
l1=agree	-3 -10 14 0 0 0
l1=also	-4 20 -12 -1 0 0
l1=and	0 -7 12 0 0 0
l1=announce	0 0 -11 8 0 0
l1=another	0 -9 -8 17 0 0
l1=any	0 7 -7 0 0 0
l1=are	0 0 -4 9 -2 0
l1=as	0 14 -12 0 0 0
l1=at	-4 6 0 0 -2 0
l1=back	-1 12 -8 0 0 0
l1=been	0 11 -10 0 0 0
l1=before	-5 9 0 0 -1 0
l1=begin	0 5 0 -6 0 0
l1=between	0 7 -5 0 0 0
l1=border	0 7 -7 0 0 0
l1=both	0 -27 29 0 0 0
l1=busan	0 -15 15 0 0 0
l1=business	0 9 -6 0 0 0
l1=by	11 -5 -3 -12 -5 5
l1=charge	0 -12 14 0 0 0
l1=closed	0 9 -6 0 0 0
l1=come	0 10 -7 0 0 0
l1=constructive	-7 0 -3 0 0 11
l1=could	0 -7 8 0 0 0
l1=deal	0 -16 17 0 0 0
l1=do	11 -5 -7 0 0 0
l1=down	0 8 -3 0 -4 0
l1=due	9 0 -10 0 0 0
l1=effect	0 -7 9 0 0 0
l1=end	-5 -8 11 0 0 0
l1=every	0 -10 11 0 0 0
l1=fifth	8 -5 3 -4 0 0
l1=first	5 -3 2 2 -7 0
l1=for	-5 0 10 -12 -9 0
l1=fourth	6 -5 3 0 -2 0
l1=friday	-4 -11 14 0 0 0
l1=from	-7 8 -2 0 0 0
l1=get	0 6 -6 0 0 0
l1=government	-3 -9 4 9 0 0
l1=had	3 7 -4 -3 -7 0
l1=have	-8 -5 14 0 0 0
l1=he	7 -2 3 -6 -4 0
l1=here	0 -20 21 0 0 0
l1=his	-2 -6 8 -3 3 0
l1=hold	-3 -5 14 -10 -3 2
l1=hour	16 -15 0 0 0 0
l1=house	0 -14 16 0 0 0
l1=i	-1 15 -12 0 0 0
l1=if	0 -10 11 0 0 0
l1=in	-33 10 -17 6 14 -6
l1=is	5 0 -13 0 3 0
l1=issued	0 7 -5 0 0 0
l1=it	-15 21 -8 0 -1 0
l1=jinping	0 -8 1 0 2 0
l1=last	-7 1 5 -3 0 0
l1=late	0 14 -12 0 0 0
l1=leader	-9 0 7 0 5 0
l1=leave	0 24 -22 0 0 0
l1=make	-11 17 -7 0 0 0
l1=may	0 12 -8 0 0 0
l1=meet	8 -2 -6 6 -2 0
l1=men	0 -12 13 0 0 0
l1=midnight	0 8 -7 0 0 0
l1=might	0 10 0 -3 -2 0
l1=minute	-4 -1 -10 -1 17 0
l1=monday	-9 -3 0 0 15 0
l1=my	-1 7 -3 0 0 0
l1=negotiator	0 -4 6 0 0 0
l1=new	-4 -4 -2 12 0 0
l1=next	5 -10 4 0 -6 6
l1=no	0 10 -6 0 0 0
l1=noon	0 9 -9 0 0 0
l1=not	-11 10 6 0 -10 0
l1=off	0 10 -9 0 0 0
l1=on	-5 1 5 -7 -4 3
l1=one	-4 -4 9 0 0 0
l1=open	0 11 -11 0 0 0
l1=opened	0 -12 13 0 0 0
l1=or	0 -8 8 0 0 0
l1=order	0 14 -12 0 0 0
l1=out	0 -4 6 0 0 0
l1=over	-1 9 -4 0 0 0
l1=own	0 2 -9 -1 7 0
l1=paper	0 18 -17 0 0 0
l1=past	0 8 -8 0 0 0
l1=pay	0 8 -6 0 0 0
l1=peace	0 13 -13 0 0 0
l1=people	0 8 -7 0 0 0
l1=plan	0 14 -16 0 0 0
l1=published	0 -4 6 0 0 0
l1=return	0 4 -15 0 10 0
l1=rule	0 -12 0 12 0 0
l1=saturday	-1 -7 10 0 0 0
l1=say	-1 21 -15 0 0 0
l1=second	-6 -2 6 1 -2 0
l1=see	0 -18 18 0 0 0
l1=seventh	0 -7 9 -1 0 0
l1=shall	-3 -6 14 0 0 0
l1=she	-4 0 6 0 0 0
l1=should	8 0 0 -2 0 0
l1=side	12 -6 0 -1 0 0
l1=since	1 15 -11 -2 -2 0
l1=sit	0 12 -11 0 0 0
l1=sixth	-5 -13 4 15 0 0
l1=spoke	6 -3 0 0 0 0
l1=state	-4 -4 6 -7 4 0
l1=such	0 -5 9 0 0 0
l1=talk	0 8 -7 0 0 0
l1=tariff	2 -7 4 0 0 0
l1=than	-2 14 -9 0 0 0
l1=that	13 -9 -3 7 -1 0
l1=the	4 6 -2 -12 0 -15
l1=their	3 -13 15 0 -6 0
l1=there	0 -4 7 0 0 0
l1=they	-14 1 0 5 4 0
l1=thi	0 10 -9 0 0 0
l1=three	13 -11 2 -1 0 0
l1=to	-9 6 -7 2 6 -7
l1=together	-1 9 -5 0 0 0
l1=trade	-2 8 0 -8 0 0
l1=truce	0 -16 17 0 0 0
l1=tuesday	8 -4 0 0 0 0
l1=two	9 -7 0 2 0 0
l1=until	-16 11 0 -6 -3 0
l1=up	5 -10 9 -2 0 0
l1=updated	0 8 -7 0 0 0
l1=us	0 9 -8 0 0 0
l1=video	0 -3 -2 0 7 1
l1=wage	0 8 -7 0 0 0
l1=we	-10 -1 5 0 -1 6
l1=wednesday	-7 -7 11 0 0 0
l1=which	10 -1 -8 0 0 0
l1=who	4 -7 1 0 3 0
l1=will	-5 6 0 2 -7 -3
l1=with	0 14 -12 0 0 0
l1=would	3 -7 0 5 0 -2
l1=you	-12 22 -11 0 0 0
l1=your	0 11 -8 0 0 0
l1=—	12 1 -18 3 0 0
l2="	1 11 -24 0 0 0
l2='s	8 5 -13 0 -9 0
l2=(	0 19 -17 0 0 0
l2=)	0 28 -32 3 0 0
l2=,	0 -21 9 19 14 -5
l2=-	15 10 -17 -5 0 0
l2=.	-2 8 -18 0 0 7
l2=/	0 7 -6 0 0 0
l2=:	17 4 -12 -2 -7 0
l2=;	0 8 -4 0 0 0
l2=<agent>	0 22 -23 4 -12 0
l2=<begin>	1 -13 18 -2 0 -1
l2=<day-ahead>	-3 -10 7 -3 9 0
l2=<day-gone>	-10 -11 15 -8 11 0
l2=<duty>	-8 21 -10 -4 0 0
l2=<gate>	-3 -1 -3 -3 15 0
l2=<goods>	-5 0 4 7 -6 0
l2=<level-noun>	0 26 -33 0 0 2
l2=<level>	-1 23 -10 -7 -11 0
l2=<month-ahead>	-3 19 -14 0 0 0
l2=<month-gone>	0 19 -16 0 0 0
l2=<name>	-10 -6 -4 0 21 0
l2=<not>	-3 7 0 -5 -1 0
l2=<number>	18 -26 17 0 -6 0
l2=<office>	7 20 -14 -13 -18 0
l2=<organisation>	-16 -25 34 -6 -3 0
l2=<person>	15 17 -31 6 -6 -3
l2=<quality>	10 -7 4 -5 0 0
l2=<seat>	0 16 -11 -15 9 -4
l2=<sender>	-1 23 -14 0 0 0
l2=<span>	-1 -17 11 -3 15 0
l2=<v-agree>	-1 -12 19 -4 -7 0
l2=<v-bear>	-21 34 -33 -12 10 5
l2=<v-begin>	0 3 -5 8 0 -2
l2=<v-buy>	-1 19 -15 0 0 0
l2=<v-down>	0 5 -11 -1 10 0
l2=<v-end>	-14 13 -8 -6 7 0
l2=<v-impose>	0 13 -5 -11 1 -1
l2=<v-propose>	13 -3 -5 4 -4 -3
l2=<v-return>	0 -12 12 3 0 0
l2=<v-say>	-11 13 -3 3 -9 -3
l2=<v-sell>	0 7 -11 0 2 0
l2=<v-stay>	10 20 -18 -3 -14 -2
l2=<v-target>	6 0 -2 0 0 0
l2=<v-threaten>	0 7 -5 0 0 0
l2=<v-up>	6 -15 7 2 2 0
l2=a	8 -12 2 16 -3 -8
l2=about	-2 8 -1 0 0 0
l2=accept	-2 13 -8 0 0 0
l2=admit	-2 7 -2 0 0 0
l2=after	21 -2 -12 -11 -10 5
l2=agree	3 -22 23 0 -4 0
l2=agreement	-2 8 -9 5 0 0
l2=alert	0 6 -5 0 0 0
l2=all	0 12 -9 0 0 0
l2=almaty	0 9 -8 0 0 0
l2=also	0 -7 9 0 0 0
l2=an	-1 -14 18 0 0 0
l2=and	4 -10 19 -11 -3 -1
l2=announcement	0 10 -9 0 0 0
l2=answer	8 0 -5 0 0 0
l2=aqaba	0 -12 12 0 0 0
l2=are	0 5 -1 -10 2 0
l2=arrangement	0 8 -6 0 0 0
l2=arrived	0 8 -4 0 0 0
l2=ask	0 11 -10 0 0 0
l2=at	8 48 -42 -12 -10 0
l2=away	0 -9 10 0 0 0
l2=back	0 7 -4 0 0 0
l2=batumi	0 -31 31 0 0 0
l2=bay	0 10 -10 0 0 0
l2=be	0 14 -24 7 0 0
l2=been	0 2 -10 0 -2 11
l2=before	-18 12 5 -1 -7 0
l2=begin	-7 20 -17 8 -11 0
l2=bergen	-1 -7 11 0 0 0
l2=border	-3 7 -2 0 0 0
l2=brief	0 11 -11 0 0 0
l2=briefing	0 -12 -9 19 0 0
l2=broke	0 14 -14 0 0 0
l2=brussel	0 20 -19 0 0 0
l2=bulletin	0 -9 9 0 0 0
l2=bursa	0 -12 13 0 0 0
l2=busan	-8 -5 11 0 -1 0
l2=but	0 8 -6 0 0 0
l2=by	-14 12 -5 0 5 1
l2=call	12 -8 -5 0 3 0
l2=callao	0 -5 6 0 0 0
l2=cancel	0 -8 -2 0 11 0
l2=cartagena	0 -21 21 0 0 0
l2=change	0 12 -10 0 0 0
l2=charge	0 7 -6 0 0 0
l2=city	0 -13 15 0 0 0
l2=close	-1 13 -9 0 0 0
l2=closed	0 -7 10 0 0 0
l2=coffee	0 10 -7 0 0 0
l2=column	0 7 -7 0 0 0
l2=come	0 -4 -2 0 10 0
l2=commerce	16 0 -19 0 0 0
l2=conclude	0 9 -8 0 0 0
l2=conference	14 -29 17 0 0 0
l2=confirm	13 -1 -11 0 0 0
l2=continue	0 11 -10 -1 0 0
l2=country	0 -16 17 0 0 0
l2=da	0 -5 9 0 0 0
l2=date	0 25 -21 0 0 0
l2=day	0 -13 13 3 0 0
l2=declare	0 7 -6 0 0 0
l2=described	0 20 -17 0 0 0
l2=did	-13 26 -15 0 0 0
l2=do	0 13 -8 0 0 0
l2=doe	0 7 -4 0 0 0
l2=done	0 6 -5 0 0 0
l2=down	6 5 -19 2 2 0
l2=due	-2 24 -5 -3 -13 0
l2=early	0 25 -24 0 0 0
l2=effect	-3 7 -3 0 0 0
l2=end	-8 4 2 -4 -3 0
l2=enter	0 -17 17 0 0 0
l2=evening	7 -5 -11 8 0 0
l2=expect	8 -2 0 10 -19 0
l2=expire	0 22 -19 0 0 0
l2=export	0 7 -4 0 0 0
l2=extension	0 20 -18 0 0 0
l2=failed	0 -7 10 -1 0 0
l2=first	13 -26 14 0 0 0
l2=fix	-7 -2 14 0 0 0
l2=follow	0 -6 9 0 0 0
l2=for	-5 24 -12 -7 -2 0
l2=force	0 6 -3 0 0 0
l2=found	0 -7 8 0 0 0
l2=friday	5 4 -10 0 0 0
l2=from	-3 -9 14 0 0 0
l2=geneva	-11 -3 12 0 0 0
l2=given	0 -5 7 0 0 0
l2=good	-9 23 -12 0 0 0
l2=guayaquil	0 -11 12 0 0 0
l2=had	0 -12 19 -2 -11 2
l2=half	0 9 -8 0 0 0
l2=halifax	0 -34 35 0 0 0
l2=hand	0 -7 -8 0 15 0
l2=happen	0 16 -14 0 0 0
l2=has	11 0 -13 0 0 0
l2=have	-2 9 -3 0 0 0
l2=he	-1 13 -13 -1 1 0
l2=him	0 9 -4 0 -1 0
l2=his	-4 31 -24 -1 -3 0
l2=home	0 -8 9 0 0 0
l2=hour	0 -12 11 1 -2 0
l2=if	0 28 -26 0 0 0
l2=interview	0 -8 1 0 10 0
l2=is	14 3 -15 1 -1 0
l2=issued	-7 0 5 0 0 0
l2=istanbul	0 12 -12 0 0 0
l2=it	-11 18 -7 -7 -1 0
l2=izmir	-1 -6 8 0 0 0
l2=know	-6 9 -1 0 0 0
l2=kobe	-2 -23 28 0 0 0
l2=lapse	0 6 -5 0 0 0
l2=last	0 8 -5 0 0 0
l2=late	-6 -2 12 0 -6 0
l2=later	0 11 -10 0 0 0
l2=law	0 11 -11 0 0 0
l2=leader	4 11 -12 0 -8 0
l2=letter	0 10 -7 0 0 0
l2=level	0 2 -6 0 0 2
l2=like	0 6 -2 0 0 0
l2=link	8 -7 -6 0 0 3
l2=lisbon	-1 -23 26 0 0 0
l2=live	0 11 -10 0 0 0
l2=lumpur	-6 -11 19 -2 0 0
l2=madrid	0 -10 12 0 0 0
l2=make	12 -10 0 0 0 0
l2=matter	-6 5 0 0 0 2
l2=media	0 6 -4 0 0 0
l2=meet	-6 7 -21 -6 15 6
l2=men	-3 20 -15 0 0 0
l2=midnight	6 -9 5 0 0 0
l2=minute	0 12 -11 0 0 0
l2=mombasa	0 -17 17 0 0 0
l2=monday	-3 -7 10 0 0 0
l2=month	9 -6 -1 0 0 0
l2=much	0 9 -6 0 0 0
l2=next	0 7 -4 0 0 0
l2=noon	0 11 -11 0 0 0
l2=note	0 10 -8 0 0 0
l2=nothing	0 9 -5 0 0 0
l2=now	0 -2 -12 12 0 0
l2=of	12 -15 7 5 0 0
l2=off	0 -7 12 0 0 0
l2=offer	0 15 -14 0 0 0
l2=on	19 -22 8 10 -7 0
l2=one	0 8 -6 0 0 0
l2=open	0 21 -16 0 -1 0
l2=opened	0 -8 10 0 0 0
l2=opinion	0 8 -5 0 0 0
l2=order	-1 18 -15 0 0 0
l2=other	5 0 -10 0 2 0
l2=our	0 -5 7 0 0 0
l2=out	-5 26 -15 -1 -3 0
l2=over	-2 -3 6 0 0 0
l2=paper	-4 -3 8 0 0 0
l2=pari	0 -11 13 0 0 0
l2=party	0 -11 12 0 0 0
l2=past	0 -6 7 0 0 0
l2=pay	0 13 -8 0 -2 0
l2=people	0 -5 8 0 -1 0
l2=place	0 12 -12 0 0 2
l2=plan	-3 -6 5 -1 5 0
l2=point	-6 8 0 0 0 0
l2=post	-6 -2 7 0 0 0
l2=prepare	0 -15 12 8 -9 0
l2=press	11 -30 23 0 0 0
l2=programme	0 -20 21 0 0 0
l2=prolonged	0 9 -7 0 0 0
l2=promise	3 2 -7 0 0 0
l2=published	0 24 -21 0 0 0
l2=put	-2 17 -12 0 0 0
l2=radio	0 10 -9 0 0 0
l2=reach	2 5 -9 0 0 0
l2=read	0 7 -6 0 0 0
l2=ready	0 6 -4 0 0 0
l2=receive	-5 21 -13 0 0 0
l2=release	25 -14 -16 0 0 0
l2=report	0 -18 20 0 0 0
l2=reporter	-7 -3 9 0 0 0
l2=representative	0 -11 11 0 0 0
l2=resume	0 -15 14 3 0 0
l2=review	0 11 -10 0 0 0
l2=reykjavík	0 -14 15 0 0 0
l2=rise	-2 -6 10 0 0 0
l2=rosario	0 18 -18 0 0 0
l2=round	-2 7 -2 0 -4 0
l2=run	0 15 -12 0 0 0
l2=samarkand	0 -13 13 0 0 0
l2=saturday	0 16 -14 0 0 0
l2=say	-9 1 1 10 -7 0
l2=scheduled	0 8 -4 0 -2 0
l2=see	0 13 -11 0 0 0
l2=seoul	0 7 -17 11 0 0
l2=set	10 -7 0 0 0 0
l2=shanghai	0 6 -6 0 0 0
l2=sheet	-2 14 -11 0 0 0
l2=should	8 0 -4 0 0 0
l2=side	2 -3 -12 14 -2 0
l2=sign	-8 -6 13 0 0 0
l2=since	-4 -8 8 0 4 0
l2=sit	0 15 -9 0 -5 0
l2=so	-7 24 -13 0 0 0
l2=social	-6 6 0 0 0 0
l2=speak	10 -1 -8 0 0 0
l2=spoke	-5 6 -5 0 6 0
l2=spoken	-12 17 -2 0 0 0
l2=start	-1 11 -5 0 -4 0
l2=state	0 -5 9 0 -2 0
l2=stay	0 -14 15 0 0 0
l2=still	0 7 -8 0 0 0
l2=stockholm	0 -9 12 0 0 0
l2=stop	0 11 -10 0 0 0
l2=subject	12 -12 0 0 0 0
l2=summit	0 -15 15 0 0 0
l2=sunday	-4 -5 9 0 0 0
l2=suspend	0 6 -6 0 0 0
l2=table	0 -15 16 0 0 0
l2=take	10 -19 12 0 0 0
l2=talk	7 -6 7 -1 -7 0
l2=talked	3 -10 6 0 0 0
l2=tariff	-5 21 -15 0 0 0
l2=team	-12 3 0 10 0 0
l2=telephone	8 0 -10 0 0 0
l2=television	0 19 -16 0 0 0
l2=tell	-2 7 0 0 0 0
l2=text	0 -11 12 0 0 0
l2=than	0 7 -6 0 0 0
l2=that	-15 19 -10 0 -5 1
l2=the	4 -10 5 1 12 -11
l2=their	2 5 -2 -19 2 0
l2=them	-6 9 -14 -2 11 0
l2=there	-5 -18 12 7 5 0
l2=they	19 -23 17 -10 -3 0
l2=thi	0 9 -8 0 0 0
l2=thing	0 9 -8 0 0 0
l2=thread	0 8 -7 0 0 0
l2=three	0 -7 8 0 0 0
l2=through	0 8 -5 0 0 0
l2=thursday	-8 -6 -5 -3 22 0
l2=to	-3 12 -7 -15 2 0
l2=town	0 -22 22 0 0 0
l2=trade	0 17 -14 0 0 0
l2=transcript	0 7 -5 0 0 0
l2=trieste	0 -15 15 0 0 0
l2=trip	0 -22 0 0 24 0
l2=tromsø	0 -11 11 0 0 0
l2=truce	-14 26 -13 -1 0 0
l2=tuesday	-7 0 4 0 0 0
l2=turnberry	0 -16 19 0 0 0
l2=two	2 7 -10 2 -1 0
l2=until	-1 22 -17 0 0 0
l2=up	-4 18 -20 0 7 0
l2=us	-1 13 -8 0 0 0
l2=used	0 -13 14 0 0 0
l2=valid	0 7 -6 0 0 0
l2=valparaíso	0 -21 22 0 0 0
l2=very	-3 7 0 0 0 0
l2=video	17 -20 -12 -1 0 13
l2=visit	0 26 -24 0 0 0
l2=vote	0 6 -3 0 0 0
l2=want	0 -2 11 -7 -1 0
l2=war	0 -5 12 0 -7 0
l2=was	6 -8 4 6 -8 0
l2=water	0 0 -6 7 0 0
l2=way	0 7 -7 0 0 0
l2=we	-6 -2 13 -5 -1 0
l2=wednesday	-6 -2 6 0 0 0
l2=week	1 -10 4 -2 8 0
l2=weekend	0 6 -5 0 0 0
l2=were	9 -1 -5 0 0 0
l2=what	-9 14 -5 0 0 0
l2=when	-1 -2 14 0 -8 0
l2=where	0 -11 13 0 0 0
l2=which	-13 11 0 -1 0 0
l2=whose	0 -7 -2 0 0 10
l2=will	-6 12 -16 9 -1 0
l2=window	0 7 -5 0 0 0
l2=with	1 10 -24 0 8 0
l2=would	-3 5 -13 4 0 0
l2=write	0 6 -8 0 0 0
l2=xi	0 -8 1 0 2 0
l2=year	0 6 -8 0 0 0
l2=yes	0 7 -4 0 0 0
l2=—	-9 21 -14 0 0 0
l2=•	0 -9 10 0 0 0
l3="	-1 2 7 0 -9 0
l3=&	0 20 -17 0 0 0
l3='	0 0 -9 0 7 0
l3='s	-15 28 -38 1 8 0
l3=(	0 -5 7 0 0 0
l3=)	0 -12 14 0 0 0
l3=,	2 -13 19 -8 -32 5
l3=/	-14 6 7 0 0 0
l3=:	-14 -6 20 -5 -14 0
l3=;	0 0 -6 10 0 0
l3=<agent>	-17 5 4 0 3 0
l3=<begin>	6 -13 13 0 10 -14
l3=<day-ahead>	0 -12 -2 11 5 0
l3=<day-gone>	3 -11 13 0 -9 0
l3=<day-today>	-7 7 2 0 -3 0
l3=<duty>	-1 -17 21 -2 0 0
l3=<goods>	-26 32 -4 -9 -3 0
l3=<level-noun>	-5 -9 7 -2 5 1
l3=<level>	0 -12 17 -1 -6 0
l3=<money>	-1 15 -4 0 -4 0
l3=<month-gone>	0 8 -8 0 0 0
l3=<name>	10 2 2 -8 -8 0
l3=<not>	-13 0 -4 1 8 5
l3=<number>	16 -14 -15 -4 27 0
l3=<office>	0 29 -17 -12 -17 0
l3=<person>	-18 12 4 -6 -3 -5
l3=<quality>	1 27 -23 -9 -1 0
l3=<seat>	14 -7 -1 2 -8 0
l3=<sender>	5 0 -6 0 0 0
l3=<span>	-14 -3 16 -3 -6 0
l3=<taker>	0 6 -6 0 0 0
l3=<v-agree>	-11 6 3 -3 -6 0
l3=<v-bear>	-14 27 -6 -21 -8 0
l3=<v-begin>	-6 4 -6 0 2 0
l3=<v-buy>	0 -13 14 0 0 0
l3=<v-down>	0 0 6 -2 -9 0
l3=<v-end>	7 0 -18 8 4 0
l3=<v-impose>	-22 13 -4 3 -6 0
l3=<v-propose>	-7 11 -9 -11 10 0
l3=<v-say>	-23 12 -16 16 8 3
l3=<v-stay>	-1 5 -6 2 0 -1
l3=<v-threaten>	0 -3 -2 7 0 0
l3=<v-up>	-5 25 -23 -5 0 0
l3=a	-21 13 0 0 -5 0
l3=account	9 -17 10 0 0 0
l3=after	11 -2 -10 0 14 0
l3=again	0 -12 13 0 0 0
l3=agree	-3 11 -4 0 -2 0
l3=agreement	0 0 -17 0 11 0
l3=an	5 11 -7 -4 -8 0
l3=and	-7 21 -1 -12 -27 -1
l3=announce	0 0 -9 11 0 0
l3=another	0 -14 13 0 0 0
l3=answer	-7 2 5 0 0 0
l3=are	2 -9 5 -3 3 0
l3=arrive	0 14 -14 0 0 0
l3=as	14 0 -15 6 -3 0
l3=ask	0 9 -4 0 0 0
l3=at	-12 -21 26 0 -2 -2
l3=back	0 -11 13 0 0 0
l3=be	-3 0 10 -16 0 0
l3=become	0 7 -6 0 0 0
l3=beef	0 -8 8 0 0 0
l3=been	-3 -15 20 0 0 0
l3=before	7 -11 6 0 0 0
l3=begin	0 -14 4 7 1 0
l3=between	11 -7 -3 0 0 0
l3=both	3 0 -11 12 -12 0
l3=brief	0 -16 19 0 0 0
l3=briefed	0 11 -9 0 0 0
l3=broke	0 -3 7 0 0 0
l3=busan	0 -12 12 0 0 0
l3=business	0 10 -9 0 0 0
l3=by	11 -3 -23 -6 6 12
l3=cabinet	0 8 -8 0 0 0
l3=call	4 3 -10 0 0 0
l3=cape	0 -22 22 0 0 0
l3=car	0 8 -7 0 0 0
l3=client	0 7 -6 0 0 0
l3=close	0 9 -8 0 0 0
l3=closed	0 -1 -8 9 0 0
l3=collect	0 16 -16 0 0 0
l3=come	1 7 0 0 -8 0
l3=commerce	0 10 -10 0 0 0
l3=conclude	0 9 -6 0 0 0
l3=could	15 -6 -9 0 0 0
l3=country	-17 7 12 0 -4 0
l3=data	0 12 -11 0 0 0
l3=day	0 -4 7 0 0 0
l3=deal	9 -1 -10 0 0 0
l3=delegation	0 -7 2 5 0 0
l3=desk	0 15 -14 0 0 0
l3=did	-11 19 -10 0 0 0
l3=discuss	0 -9 10 0 0 0
l3=dispute	0 -6 6 0 0 0
l3=do	0 25 -21 0 0 0
l3=during	0 -8 5 0 2 0
l3=duty	0 -13 13 0 0 0
l3=each	17 -12 -9 0 2 0
l3=end	-3 1 -12 9 5 0
l3=enter	0 9 -6 0 0 0
l3=evening	1 13 -17 0 0 0
l3=everything	0 7 -5 0 0 0
l3=expect	0 0 -12 -8 18 0
l3=extension	9 0 -10 0 0 0
l3=extra	0 6 -5 0 0 0
l3=fact	-2 14 -11 0 0 0
l3=fall	-2 -10 13 0 0 0
l3=followed	0 10 -13 0 0 0
l3=for	-2 -14 23 -9 -4 0
l3=four	0 8 -7 0 0 0
l3=framework	0 6 -16 0 11 0
l3=free	0 9 -8 0 0 0
l3=from	-6 12 -5 0 -2 0
l3=geneva	0 13 -12 0 0 0
l3=given	0 8 -8 0 0 0
l3=good	0 12 -8 0 0 0
l3=had	-7 15 -12 -2 -7 10
l3=half	17 -15 0 0 0 0
l3=hand	9 -15 6 0 0 0
l3=has	-7 28 -19 -2 0 0
l3=have	-7 18 -27 0 16 0
l3=he	-11 -6 13 15 -17 0
l3=higher	0 8 -8 0 0 0
l3=his	1 -9 1 0 6 0
l3=hold	0 -11 7 4 0 0
l3=home	0 13 -12 0 0 0
l3=i	0 -5 7 0 0 0
l3=in	-45 -21 38 -15 -3 -9
l3=into	0 13 -14 2 0 0
l3=is	-5 12 -6 2 -16 0
l3=it	17 9 -26 3 0 0
l3=its	-4 10 -24 11 0 0
l3=jinping	-2 -9 -7 0 16 0
l3=kuala	-6 -11 19 -2 0 0
l3=last	-2 1 -3 -3 8 0
l3=leader	-20 15 0 0 7 0
l3=leave	0 -12 13 0 0 0
l3=let	0 8 -8 0 0 0
l3=letter	0 6 -5 0 0 0
l3=lifeng	0 0 13 -10 0 0
l3=long	0 9 -7 0 0 0
l3=lose	11 -8 -3 0 0 0
l3=make	0 6 0 -2 0 0
l3=maker	10 -9 0 0 0 0
l3=may	-6 11 0 0 0 0
l3=mechanism	0 8 -2 -2 0 0
l3=meet	-1 5 10 -11 -11 0
l3=milk	0 -5 6 0 0 0
l3=minister	0 -6 6 0 0 0
l3=ministry	7 -1 -2 0 0 0
l3=minute	0 13 -12 0 0 0
l3=morning	0 -24 4 24 0 0
l3=mr	0 -9 1 13 -3 0
l3=near	0 -11 0 10 0 0
l3=new	-6 -20 22 1 -1 0
l3=next	0 9 -22 12 0 0
l3=no	0 2 -12 0 0 7
l3=not	-12 9 -11 -1 11 0
l3=note	-5 25 -20 0 0 0
l3=nothing	0 -16 16 0 0 0
l3=notice	0 9 -8 0 0 0
l3=now	0 11 -5 0 0 0
l3=of	-2 -16 19 5 -3 0
l3=off	0 -9 4 6 0 0
l3=on	-5 -10 15 -13 3 -1
l3=one	0 -6 7 0 0 0
l3=open	0 8 -6 0 0 0
l3=order	0 -11 11 0 0 0
l3=other	0 -10 11 0 0 0
l3=our	-2 -16 20 0 0 0
l3=out	15 -6 -10 0 0 0
l3=over	-5 -6 11 0 0 0
l3=own	0 -6 0 0 7 0
l3=party	0 8 -7 0 0 0
l3=plan	0 10 0 0 -8 0
l3=port	-6 6 0 0 0 0
l3=post	0 12 -11 0 0 0
l3=prepare	0 -20 12 0 6 0
l3=president	1 6 -18 -3 13 0
l3=press	25 -31 13 -3 0 0
l3=promise	0 -12 14 0 0 0
l3=propose	0 17 -17 0 0 0
l3=question	0 8 -8 0 0 0
l3=radio	0 18 -16 0 0 0
l3=raise	0 8 -7 0 0 0
l3=reach	0 -7 8 0 0 0
l3=read	0 6 -4 0 0 0
l3=readout	-11 14 -2 0 0 0
l3=receive	-4 17 -12 0 0 0
l3=report	0 -9 11 0 0 0
l3=reporter	0 6 -7 0 0 0
l3=rise	0 21 -19 0 0 0
l3=run	0 9 -5 0 0 0
l3=salmon	0 -14 14 0 0 0
l3=same	0 -12 13 0 0 0
l3=say	-19 1 -2 5 1 4
l3=see	0 9 -14 0 3 0
l3=sell	0 -5 9 0 -1 0
l3=shall	0 11 -9 0 0 0
l3=sheet	0 12 -9 0 0 0
l3=side	6 0 -5 -3 -2 2
l3=sign	-4 -4 10 0 0 0
l3=since	0 -12 13 0 0 0
l3=sit	0 6 -9 1 0 0
l3=sixth	0 -2 6 -2 0 0
l3=social	0 9 -10 0 0 0
l3=speak	5 -13 9 0 0 0
l3=spoke	0 -6 0 0 7 0
l3=state	3 11 -17 0 6 0
l3=statement	0 19 -18 0 0 0
l3=stockholm	0 10 -9 0 0 0
l3=take	-6 6 -9 0 6 1
l3=talk	6 3 -8 2 -2 0
l3=tariff	-3 -6 11 -1 0 0
l3=team	0 10 -4 0 -4 0
l3=telephone	36 -29 -11 0 0 0
l3=television	0 -9 3 0 10 0
l3=tell	-6 0 8 -1 -1 0
l3=that	0 2 13 -13 -14 -2
l3=the	-5 5 -8 -14 16 0
l3=their	-2 -13 9 8 -2 1
l3=they	-17 1 0 6 0 0
l3=thi	-3 -12 18 0 0 0
l3=third	-2 -5 10 -6 0 0
l3=three	0 27 -30 1 0 0
l3=time	0 11 -10 0 0 0
l3=to	-20 -10 13 1 6 0
l3=town	0 -6 7 0 0 0
l3=trade	-10 15 -7 0 0 0
l3=trump	6 -6 1 0 0 0
l3=two	12 3 -13 1 -2 -2
l3=up	10 -16 4 0 0 0
l3=us	0 -4 6 0 0 0
l3=very	-6 8 0 0 0 0
l3=video	20 -12 -18 0 0 3
l3=was	-13 14 4 -16 -22 0
l3=way	1 -10 8 0 0 0
l3=we	-6 13 -13 0 -1 7
l3=week	0 7 -5 0 0 0
l3=were	0 -2 6 0 0 0
l3=what	-6 -20 26 0 0 0
l3=when	0 -17 17 -2 5 0
l3=which	-2 -3 6 2 -4 0
l3=will	14 10 -21 -3 1 0
l3=with	14 -25 11 -7 15 0
l3=would	17 -7 -27 15 5 0
l3=write	0 -7 0 0 5 0
l3=yes	0 6 -2 0 0 0
l3=you	10 -2 -9 0 0 0
l3=your	0 7 -5 0 0 0
l3=·	-1 31 -27 0 0 0
l3=—	-10 -8 12 1 0 0
l4="	0 35 -28 0 -7 0
l4=&	-3 -3 7 0 0 0
l4='	0 6 -4 0 0 0
l4='s	9 -2 -8 0 7 0
l4=)	0 -9 5 6 0 0
l4=*	0 8 -7 0 0 0
l4=,	9 -12 13 -4 -27 2
l4=.	-10 5 -2 0 -1 7
l4=/	0 13 -11 0 0 0
l4=:	-12 -1 5 -7 7 0
l4=;	8 -5 -2 1 -1 0
l4=<agent>	8 17 -29 0 1 0
l4=<begin>	14 -2 -2 8 3 -23
l4=<day-ahead>	14 -4 -2 0 -4 0
l4=<day-gone>	-2 3 8 -4 -15 0
l4=<day-today>	0 5 0 -6 -5 0
l4=<duty>	7 11 -17 -3 0 0
l4=<gate>	-7 -3 12 -1 0 0
l4=<goods>	12 -9 10 -9 -12 0
l4=<level-noun>	-1 13 -5 0 0 0
l4=<level>	-7 19 -10 0 -2 0
l4=<month-ahead>	0 -4 6 0 0 0
l4=<month-gone>	17 -1 -11 0 -1 0
l4=<name>	-33 -8 23 0 0 0
l4=<number>	2 -15 16 0 -2 0
l4=<office>	8 -5 6 -9 -4 0
l4=<organisation>	11 3 -4 -7 -1 0
l4=<person>	-8 1 -7 5 13 -5
l4=<seat>	-14 10 0 0 -6 5
l4=<sender>	-6 22 -12 0 0 0
l4=<span>	6 -23 20 0 -4 0
l4=<v-agree>	13 9 -9 -4 -9 0
l4=<v-bear>	6 -9 -6 11 8 0
l4=<v-begin>	-11 -1 11 0 -14 0
l4=<v-buy>	-1 6 -2 0 0 0
l4=<v-deny>	-3 10 -3 0 0 0
l4=<v-down>	-1 -9 15 -7 -6 0
l4=<v-end>	-2 -4 9 0 -4 0
l4=<v-impose>	7 6 -3 -11 -20 1
l4=<v-propose>	8 2 -7 -9 0 0
l4=<v-say>	-7 5 -3 -5 9 -3
l4=<v-sell>	-19 13 6 0 0 0
l4=<v-stay>	1 -6 7 0 -3 0
l4=<v-suspend>	14 -7 0 0 0 0
l4=<v-target>	-4 25 -19 0 0 0
l4=<v-up>	-7 -12 19 1 -6 0
l4=a	6 -1 -9 0 13 -1
l4=additional	0 11 -10 0 0 0
l4=after	6 4 -6 0 -3 0
l4=again	1 -16 6 12 -2 0
l4=against	0 -7 12 0 -1 0
l4=agree	10 2 -9 0 0 0
l4=all	0 -3 7 0 0 0
l4=an	0 17 -10 0 -1 0
l4=and	-27 20 4 -6 -16 0
l4=announce	-9 0 7 0 0 0
l4=approve	0 -13 13 0 0 0
l4=are	-3 4 -7 4 0 0
l4=arrangement	0 -23 24 0 0 0
l4=arrive	0 17 -16 0 0 0
l4=as	-2 9 -3 0 0 0
l4=ask	0 12 -8 0 0 0
l4=at	-8 1 -27 -6 40 2
l4=back	-2 11 -8 0 0 0
l4=be	0 -6 9 0 0 0
l4=been	0 8 -5 0 0 0
l4=before	11 4 -19 0 -2 0
l4=between	9 -18 11 0 0 0
l4=both	-12 8 0 0 1 0
l4=bridge	0 9 -8 0 0 0
l4=brief	0 10 -4 0 0 0
l4=broke	0 -17 18 0 0 0
l4=but	0 4 -17 9 0 0
l4=by	8 -3 -3 -6 0 3
l4=car	10 -14 4 0 0 0
l4=charge	0 6 -5 0 0 0
l4=close	0 -21 24 0 0 0
l4=closed	0 6 -5 0 0 0
l4=come	0 -6 9 -2 -3 0
l4=commerce	0 19 -14 0 0 0
l4=communiqué	0 22 -21 0 0 0
l4=conclude	3 -11 9 0 0 0
l4=conference	-12 24 -13 -7 0 0
l4=continue	0 -16 13 0 0 2
l4=copper	0 12 -11 0 0 0
l4=could	0 11 -10 -1 0 0
l4=country	0 8 -4 0 -4 0
l4=custom	-3 -6 10 0 0 0
l4=date	0 -9 7 -5 10 0
l4=day	7 -19 0 6 6 0
l4=deal	-2 29 -22 0 -5 0
l4=delegation	0 12 -9 0 0 0
l4=desk	0 9 -6 0 0 0
l4=discuss	-4 13 -12 -1 0 0
l4=dispute	0 -5 7 0 0 0
l4=do	9 -3 -4 0 0 0
l4=donald	6 -12 5 0 0 0
l4=down	0 -7 11 0 0 0
l4=due	0 -8 6 -1 6 0
l4=duty	0 5 -7 0 0 0
l4=earth	0 -10 0 0 11 0
l4=effect	0 6 -6 0 0 0
l4=end	0 -11 12 2 -2 0
l4=enter	0 6 -4 0 0 0
l4=evening	7 -28 24 0 0 0
l4=expect	9 -10 8 -8 0 0
l4=expire	0 6 -4 0 0 0
l4=export	-2 7 0 0 0 0
l4=extension	0 13 -12 0 0 0
l4=extra	0 6 -6 0 0 0
l4=fact	0 12 -9 0 0 0
l4=fall	0 8 -4 0 0 0
l4=flew	0 13 -11 0 0 0
l4=fly	0 25 -23 0 0 0
l4=for	13 4 -12 -3 -1 0
l4=foreign	0 -13 15 0 0 0
l4=fourth	0 17 -14 0 0 0
l4=full	0 11 -11 0 0 0
l4=geneva	0 17 -16 0 0 0
l4=given	0 7 -7 0 0 0
l4=good	0 -16 19 0 0 0
l4=government	0 22 -19 -2 0 0
l4=had	-25 15 -12 -3 17 0
l4=hand	0 -13 15 0 0 0
l4=has	0 -2 7 -1 -2 0
l4=have	-8 13 -6 0 0 0
l4=he	3 17 -32 -7 14 0
l4=here	0 11 -11 0 0 0
l4=him	0 12 -10 0 0 0
l4=his	0 1 -6 0 3 0
l4=hold	17 -14 3 0 0 0
l4=home	0 18 -17 0 0 0
l4=house	10 -13 2 0 0 0
l4=i	-4 13 -8 0 0 0
l4=if	9 -6 -1 0 0 0
l4=in	-16 -4 24 -9 -21 0
l4=initialled	0 -8 9 0 0 0
l4=invest	0 8 0 0 -1 0
l4=is	0 13 -16 -3 0 0
l4=issued	0 6 -5 0 0 0
l4=it	0 -8 4 8 0 -1
l4=it'll	0 8 -7 0 0 0
l4=its	0 31 -27 0 0 0
l4=jinping	0 -4 9 0 -2 0
l4=joint	0 -13 14 0 0 0
l4=land	0 23 -23 0 0 0
l4=leader	0 0 -13 0 13 0
l4=letter	0 6 -6 0 0 0
l4=level	0 -5 6 0 0 0
l4=make	-11 7 0 0 0 0
l4=man	0 -9 10 0 0 0
l4=matter	0 -11 8 0 0 5
l4=meet	0 -23 16 3 1 0
l4=minister	21 -6 -15 0 0 0
l4=ministry	0 0 -10 8 0 0
l4=minute	0 -10 11 0 0 0
l4=morning	-2 12 -7 0 0 0
l4=mr	7 -26 24 -1 0 0
l4=new	0 9 -10 2 0 0
l4=next	0 -8 11 0 0 0
l4=no	0 6 -4 0 0 0
l4=nobody	0 -13 13 0 0 0
l4=not	0 6 -10 0 0 0
l4=note	0 9 -7 0 0 0
l4=now	5 -21 18 0 0 0
l4=of	6 8 -9 -4 -2 0
l4=off	0 14 -12 0 0 0
l4=oil	0 6 0 0 -3 0
l4=old	0 -19 20 0 0 0
l4=on	3 16 -27 11 -6 -1
l4=one	0 4 -14 0 9 0
l4=only	0 8 -6 0 0 0
l4=open	0 -11 13 0 0 0
l4=opened	0 -11 13 0 0 0
l4=or	0 -9 10 0 0 0
l4=our	-10 37 -32 0 0 0
l4=out	0 12 -16 0 5 0
l4=over	0 18 -17 0 0 0
l4=pay	2 2 -14 0 5 0
l4=place	0 -11 11 0 0 1
l4=post	0 -11 12 0 0 0
l4=president	10 -7 0 0 -2 0
l4=published	0 19 -17 0 0 0
l4=put	0 -7 10 0 0 0
l4=raise	0 -14 15 0 0 0
l4=reach	0 -3 6 0 0 0
l4=readout	4 -16 15 0 0 0
l4=receive	0 -9 -10 14 5 0
l4=report	0 17 -16 0 0 0
l4=reporter	-3 23 -17 0 0 0
l4=representative	0 -10 10 0 0 0
l4=result	0 -18 12 0 8 0
l4=resume	0 6 -6 0 0 0
l4=rule	-3 7 0 0 0 0
l4=run	0 6 -4 0 0 0
l4=say	-17 -4 8 -1 7 -2
l4=secretary	0 -3 7 0 0 0
l4=see	0 8 -11 0 0 0
l4=sell	-9 10 0 0 0 0
l4=sheet	0 14 -11 0 -1 0
l4=shook	10 -16 6 0 0 0
l4=should	0 6 -5 0 0 0
l4=side	-4 -6 13 -1 0 0
l4=sideline	0 -12 14 0 0 0
l4=sign	-2 23 -19 0 -1 0
l4=signature	0 7 -5 0 0 0
l4=sit	0 -14 16 0 0 0
l4=so	0 7 -5 0 0 0
l4=soybean	11 -10 0 0 0 0
l4=speak	-11 13 0 0 0 0
l4=start	0 -8 10 0 0 0
l4=state	0 13 -22 0 7 0
l4=statement	-1 -5 8 0 0 0
l4=stay	-2 14 -11 0 0 0
l4=strike	0 -6 7 0 0 0
l4=subject	-3 10 -4 0 0 0
l4=summit	0 -5 7 0 0 0
l4=suspension	0 6 -5 0 0 0
l4=talk	-10 12 -5 0 -4 2
l4=talked	6 0 -4 0 0 0
l4=tariff	6 6 -10 -2 0 0
l4=telephone	11 -1 -6 0 0 0
l4=tell	6 0 -8 0 0 0
l4=term	0 13 -12 0 0 0
l4=than	0 -22 23 0 0 0
l4=that	-1 -11 0 17 -6 4
l4=the	-4 10 -4 9 -10 -10
l4=their	-5 -7 9 0 0 2
l4=them	0 -18 20 0 0 0
l4=then	4 9 -13 0 0 0
l4=there	-1 -7 0 6 -7 11
l4=these	0 7 -5 0 0 0
l4=they	-3 28 -24 -4 -3 0
l4=thi	-1 -8 10 0 0 0
l4=third	0 11 -9 0 0 0
l4=three	0 13 -12 0 0 0
l4=to	12 -17 20 -17 -1 0
l4=trade	13 10 -25 -2 0 0
l4=travel	0 -11 14 0 0 0
l4=truce	-3 12 -5 0 0 0
l4=two	-6 11 -2 -3 -9 1
l4=understanding	0 -22 22 0 0 0
l4=up	-6 -19 22 5 0 0
l4=visit	-1 -16 5 13 -5 0
l4=was	-16 -18 28 -8 0 0
l4=we	-19 -16 23 8 -1 0
l4=were	2 10 -15 0 0 0
l4=what	-1 -34 34 0 4 0
l4=where	-2 -1 -13 10 13 0
l4=which	-7 -14 23 0 0 0
l4=who	0 13 -3 0 -1 0
l4=will	0 13 -4 -8 -1 -1
l4=with	-12 23 -23 0 5 0
l4=would	1 0 2 -9 0 0
l4=write	1 3 -6 0 0 0
l4=xi	-2 -9 -7 0 16 0
l4=year	0 7 -6 0 0 0
l4=you	13 -12 0 0 0 0
l4=—	-12 -10 23 0 0 0
l=" ,	0 7 -7 0 0 0
l='s <organisation>	10 -6 -3 0 0 0
l='s state	0 14 -9 0 -5 0
l=, a	0 -15 16 0 0 0
l=, after	9 -11 3 0 0 0
l=, by	5 0 -8 0 0 0
l=, had	-6 0 6 0 0 0
l=, in	0 -4 -8 11 4 0
l=, monday	0 -8 -7 0 21 0
l=, on	1 -22 14 11 0 0
l=, saturday	0 -6 7 0 0 0
l=, since	-1 -4 7 0 0 0
l=, thursday	-15 7 0 0 0 0
l=, to	1 -6 7 0 0 0
l=, tuesday	14 -3 -14 0 0 0
l=, until	0 -5 7 0 0 0
l=, wednesday	-2 -4 7 0 0 0
l=, which	10 -4 -4 0 0 0
l=, who	6 -25 20 0 3 0
l=, will	-5 16 -5 -3 0 0
l=- <name>	0 12 -12 0 0 0
l=: <number>	24 -3 -24 0 0 0
l=: from	0 -12 13 0 0 0
l=: i	-6 10 -2 0 0 0
l=: the	6 0 -5 0 0 0
l=; the	0 -12 10 0 0 0
l=<begin> <person>	-14 0 13 -8 0 0
l=<begin> a	1 -15 15 0 0 0
l=<begin> by	1 -6 5 0 0 0
l=<begin> earlier	0 9 -8 0 0 0
l=<begin> first	0 -22 23 0 0 0
l=<begin> from	8 -13 8 0 0 0
l=<begin> he	16 -26 8 -1 5 0
l=<begin> i	3 1 -6 0 0 0
l=<begin> in	0 20 -12 0 -3 0
l=<begin> it	-4 14 -7 0 0 0
l=<begin> monday	-3 3 2 0 -10 0
l=<begin> next	0 21 -11 -10 0 0
l=<begin> on	2 -2 -11 23 0 0
l=<begin> second	0 -23 25 -2 0 0
l=<begin> she	-4 0 6 0 0 0
l=<begin> since	-2 6 -1 0 0 0
l=<begin> the	-15 -3 5 0 7 -1
l=<begin> they	0 -11 5 8 0 0
l=<begin> third	0 9 -8 0 0 0
l=<begin> thursday	12 -14 5 0 0 0
l=<begin> tuesday	-9 -11 16 0 0 0
l=<begin> two	11 0 -10 0 0 0
l=<begin> we	-8 1 5 0 0 0
l=<day-ahead> ,	0 12 -9 0 0 0
l=<day-ahead> for	0 -4 6 0 0 0
l=<day-ahead> in	0 -3 -6 0 11 0
l=<day-ahead> to	0 -5 8 0 0 0
l=<day-gone> 's	-9 -4 1 -1 12 0
l=<day-gone> ,	0 -5 8 0 0 0
l=<day-gone> and	1 -11 8 0 0 0
l=<day-today> (	0 6 -6 0 0 0
l=<day-today> by	0 -8 7 0 0 0
l=<day-today> —	0 8 -7 0 0 0
l=<level> from	-3 19 -12 0 0 0
l=<level> in	0 -3 13 -2 -8 0
l=<level> on	4 21 -44 0 0 0
l=<month-ahead> after	-3 18 -13 0 0 0
l=<name> 's	0 16 -14 0 0 0
l=<name> (	0 -14 15 0 0 0
l=<name> ,	0 -30 28 0 0 0
l=<name> end	0 8 -6 0 0 0
l=<name> for	0 -10 11 0 0 0
l=<name> on	-3 -5 -19 6 23 0
l=<name> tariff	0 8 -6 0 0 0
l=<name> to	0 16 -12 0 0 0
l=<name> trade	0 18 -17 0 0 0
l=<number> ,	17 -10 -10 0 0 0
l=<number> from	0 -9 10 0 0 0
l=<number> on	7 9 -22 0 0 0
l=<number> the	0 -17 18 0 -1 0
l=<number> —	0 -13 13 0 0 0
l=<office> 's	0 17 -11 0 -7 0
l=<office> ,	0 20 -19 0 0 0
l=<office> had	0 -7 9 0 0 0
l=<office> will	1 8 -7 -2 0 0
l=<organisation> ,	-2 -38 40 0 0 0
l=<organisation> has	0 -6 8 0 0 0
l=<organisation> on	-4 26 -20 0 0 0
l=<organisation> that	0 -6 6 0 0 0
l=<person> 's	-9 6 0 10 -14 0
l=<person> ,	4 1 -9 6 -2 0
l=<person> :	-4 -2 9 0 0 0
l=<person> by	27 -25 0 0 0 0
l=<person> had	9 -6 0 0 0 0
l=<person> have	-6 -1 9 0 0 0
l=<person> in	0 0 -12 8 2 0
l=<person> on	8 -16 9 0 0 0
l=<person> say	0 7 -5 0 0 0
l=<person> sign	0 7 -6 0 0 0
l=<person> to	-3 42 -47 0 0 0
l=<person> will	-2 12 -9 0 -1 0
l=<person> would	7 1 -12 -6 4 0
l=<quality> good	0 -5 7 0 0 0
l=<seat> ,	6 -2 3 -2 -15 0
l=<seat> from	0 -10 13 0 -1 0
l=<seat> has	9 -7 0 0 0 0
l=<seat> on	-18 14 -4 -15 0 0
l=<seat> since	0 6 -4 0 0 0
l=<seat> ·	0 -10 11 0 0 0
l=<span> ,	0 -9 9 0 0 0
l=<span> from	0 23 -21 0 0 0
l=<span> of	-1 -27 16 0 15 0
l=<span> to	0 7 -3 0 0 0
l=a <organisation>	0 -9 9 0 0 0
l=a <span>	0 -7 10 0 0 0
l=a first	0 -1 -2 7 0 0
l=a fourth	0 10 -5 -4 0 0
l=a further	0 -9 8 0 0 0
l=a new	0 -16 8 8 0 0
l=a phone	8 -6 0 0 0 0
l=a second	0 3 -10 11 0 0
l=a state	-2 -15 22 -3 -1 0
l=a technical	0 8 -5 0 0 0
l=a telephone	10 -3 -5 0 0 0
l=a third	-2 14 -12 1 0 0
l=a video	10 -7 0 0 0 0
l=about the	-2 7 -1 0 0 0
l=admit to	-2 6 -2 0 0 0
l=after <number>	0 -10 10 0 0 0
l=after a	14 -10 -3 -1 -4 6
l=again on	2 6 -6 0 0 0
l=agree by	7 -4 0 0 0 0
l=agree in	0 -11 16 0 -3 0
l=agree on	0 -6 7 0 0 0
l=agreement on	0 7 -11 5 0 0
l=alexandria on	0 22 -22 0 0 0
l=also on	0 -12 13 0 0 0
l=and <person>	-1 -20 27 -2 -3 0
l=and a	11 -17 3 0 0 0
l=and from	0 -5 6 0 0 0
l=and on	12 6 -23 0 0 0
l=and the	-5 -5 10 0 0 0
l=announce on	-4 15 -10 0 0 0
l=are to	3 -28 18 -7 4 0
l=arrangement of	0 6 -5 0 0 0
l=as of	4 2 -8 0 0 0
l=ask for	0 9 -8 0 0 0
l=at <number>	13 -9 0 0 0 0
l=at its	0 6 -5 0 0 0
l=at the	0 58 -42 -7 -23 0
l=away on	0 -9 10 0 0 0
l=be on	0 8 -7 0 0 0
l=been in	0 8 -7 0 0 0
l=before <person>	0 -8 10 0 -3 0
l=before the	-17 14 0 0 -2 0
l=begin on	-5 18 -14 4 -6 0
l=bergen on	0 -7 8 0 0 0
l=both side	0 -3 6 0 0 0
l=briefing ,	0 -12 -9 19 0 0
l=bulletin ,	0 -11 12 0 0 0
l=by telephone	-1 -4 9 0 0 0
l=by the	-4 18 -10 0 0 0
l=by video	-9 0 0 0 7 1
l=call ,	-7 9 0 0 0 0
l=call on	18 -8 -11 0 0 0
l=callao on	0 -7 7 0 0 0
l=change on	0 10 -9 0 0 0
l=closed on	0 -8 10 0 0 0
l=conclude on	0 9 -7 0 0 0
l=confirm on	12 -2 -10 0 0 0
l=continue on	-1 9 -5 0 0 0
l=date :	0 10 -7 0 0 0
l=day ,	0 8 -7 0 0 0
l=day of	0 -35 31 4 0 0
l=day on	0 14 -14 0 0 0
l=declare on	0 7 -6 0 0 0
l=delegation will	0 -1 -3 6 0 0
l=described the	0 20 -17 0 0 0
l=desk ,	0 -5 6 0 0 0
l=did ,	0 15 -12 0 0 0
l=did you	-8 9 0 0 0 0
l=discuss on	0 6 0 0 -4 0
l=due on	0 15 -13 0 0 0
l=due to	0 2 7 -1 -5 0
l=duty on	0 -5 8 -1 0 0
l=early as	0 8 -8 0 0 0
l=end on	-7 13 -2 -14 -2 0
l=expect on	0 6 -4 0 0 0
l=expect to	9 -7 2 9 -16 0
l=expire on	0 18 -15 0 0 0
l=extension on	0 10 -8 0 0 0
l=extension to	0 6 -5 0 0 0
l=failed on	0 -3 6 -1 0 0
l=fix for	-7 -3 14 0 0 0
l=follow on	0 -13 15 0 0 0
l=followed on	0 8 -4 0 0 0
l=for further	0 9 -3 -2 0 0
l=force on	0 6 -5 0 0 0
l=force since	0 13 -12 0 0 0
l=friday ,	5 4 -10 0 0 0
l=from the	0 -19 20 0 0 0
l=geneva on	-9 -3 11 0 0 0
l=given on	0 -5 7 0 0 0
l=go on	0 18 -13 -1 -3 0
l=go to	0 -3 -13 7 8 0
l=gyeongju on	0 -6 6 0 0 0
l=had not	-10 5 9 0 -9 0
l=halifax on	0 -18 18 0 0 0
l=happen on	0 15 -13 0 0 0
l=has been	0 7 -6 0 0 0
l=have until	0 -17 17 0 0 0
l=he has	-6 1 2 0 0 0
l=he will	0 1 -18 7 5 0
l=he would	4 -11 11 -7 0 0
l=here on	0 6 -3 0 0 0
l=if the	0 24 -23 0 0 0
l=in <name>	0 9 -35 10 11 0
l=in <seat>	-1 -10 18 -2 -8 0
l=in a	17 -15 0 0 0 0
l=in busan	0 -7 8 0 0 0
l=in geneva	0 12 -8 -1 -2 0
l=in on	0 10 -10 0 0 0
l=in stockholm	0 -6 7 0 0 0
l=in the	-1 11 -16 -4 11 0
l=in three	0 6 -5 0 0 0
l=interview on	0 -13 6 0 10 0
l=is <level>	0 -7 9 0 0 0
l=is on	0 21 -18 0 0 0
l=is to	2 -17 10 5 0 0
l=issued on	-7 0 5 0 0 0
l=istanbul on	0 11 -11 0 0 0
l=it end	0 6 -5 0 0 0
l=it on	-3 9 -3 -2 0 0
l=izmir on	-1 -6 8 0 0 0
l=know on	-6 9 -1 0 0 0
l=lago ,	0 7 -6 0 0 0
l=lapse on	0 6 -5 0 0 0
l=last until	0 -7 9 0 0 0
l=late on	-2 -9 16 0 -5 0
l=later than	0 6 -6 0 0 0
l=law on	0 10 -9 0 0 0
l=leader '	0 -13 9 0 2 0
l=like to	0 6 -2 0 0 0
l=link on	8 -7 -6 0 0 3
l=livingstone on	0 -10 10 0 0 0
l=lumpur on	-5 -20 26 -2 0 0
l=madrid ,	0 -11 12 0 0 0
l=media on	0 6 -4 0 0 0
l=meet :	0 9 -9 0 0 0
l=meet in	0 -9 0 1 10 0
l=meet on	0 9 -20 -9 11 7
l=memorandum on	0 -6 6 0 0 0
l=midnight on	6 -9 5 0 0 0
l=monday ,	-3 9 -5 0 0 0
l=move to	0 -6 7 0 0 0
l=new on	0 13 -11 0 0 0
l=noon on	0 11 -11 0 0 0
l=note ,	0 9 -7 0 0 0
l=notice by	0 -10 10 0 0 0
l=of <name>	12 -24 15 0 0 0
l=of a	-2 -1 0 8 0 0
l=of peace	0 9 -8 0 0 0
l=of tariff	0 -14 10 2 0 0
l=of the	-2 -11 18 -1 0 0
l=of them	0 -7 7 0 0 0
l=off on	0 -5 6 0 0 0
l=off to	0 -8 8 0 0 0
l=on <day-ahead>	0 9 -8 0 0 0
l=on a	0 13 -19 0 6 0
l=on television	0 -4 6 0 0 0
l=on the	26 -33 16 0 -6 0
l=on until	0 -14 15 0 0 0
l=opened on	0 -7 9 0 0 0
l=order of	0 6 -4 0 0 0
l=order on	0 11 -9 0 0 0
l=other in	0 -4 0 0 6 0
l=other on	7 -2 -2 0 0 0
l=out on	-1 21 -17 0 0 0
l=over on	0 11 -9 0 0 0
l=paper on	-2 -5 8 0 0 0
l=pay in	0 6 0 0 -1 0
l=phone on	7 -6 0 0 0 0
l=place on	0 14 -12 0 0 0
l=plan for	-2 6 -1 0 -1 0
l=plan to	0 -23 16 0 8 0
l=post of	-1 -14 16 0 0 0
l=post on	-1 -3 6 0 0 0
l=prepare the	0 -4 0 9 -6 0
l=propose on	0 -16 16 0 0 0
l=published on	0 23 -20 0 0 0
l=reach on	6 1 -8 0 0 0
l=reporter on	-6 -5 11 0 0 0
l=resume on	0 -16 15 3 0 0
l=rise on	-2 -8 11 0 0 0
l=round of	-2 7 -4 2 -2 0
l=round on	0 18 -14 -2 0 0
l=run until	0 9 -9 0 0 0
l=saturday ,	0 16 -14 0 0 0
l=say on	0 7 2 -12 -15 0
l=say the	-2 -14 21 -2 -2 0
l=scheduled for	0 6 -6 0 0 0
l=seoul on	0 -3 -8 11 0 0
l=set for	10 -7 0 0 0 0
l=sheet on	0 17 -16 0 0 0
l=sign it	0 7 -6 0 0 0
l=since the	0 -6 7 0 0 0
l=so on	-2 14 -8 0 0 0
l=speak on	15 -12 -3 0 0 0
l=spoke by	-8 4 0 0 6 0
l=spoken by	-11 14 0 0 0 0
l=start on	-1 11 -4 0 -4 0
l=statement of	0 8 -7 0 0 0
l=stockholm on	0 -12 13 0 0 0
l=sunday ,	-4 -5 9 0 0 0
l=table on	0 -14 15 0 0 0
l=take effect	0 -7 9 0 0 0
l=talk by	7 -4 0 0 0 0
l=talk in	0 7 -12 6 0 0
l=talk on	0 4 1 -11 -4 0
l=talking to	0 6 0 0 -2 0
l=tariff on	0 9 -7 0 0 0
l=telephone on	6 0 -8 0 0 0
l=television on	0 7 -5 0 0 0
l=that a	0 -6 7 0 0 0
l=that the	-9 14 -10 3 -3 0
l=that they	0 -16 17 0 0 0
l=the <name>	0 -5 10 0 -2 0
l=the <office>	-2 10 -5 0 0 0
l=the <organisation>	0 16 -12 0 0 0
l=the <quality>	0 -3 7 0 0 0
l=the <seat>	-6 2 -5 0 10 0
l=the delegation	0 -5 6 0 0 0
l=the eighth	0 -6 8 0 0 0
l=the fifth	8 7 -10 -1 0 0
l=the first	-2 19 -14 -1 0 0
l=the fourth	0 3 -8 7 0 0
l=the last	-2 -4 11 0 0 0
l=the next	8 0 -11 9 -2 0
l=the president	0 -10 0 0 7 0
l=the second	0 15 -7 -15 0 0
l=the seventh	0 -4 6 -1 0 0
l=the state	0 -4 -9 0 15 0
l=the third	3 -16 12 2 0 0
l=the two	-2 -17 15 5 0 0
l=their first	11 -4 0 0 -3 0
l=their fourth	7 5 -11 0 0 0
l=their third	-8 20 -12 0 0 0
l=them on	0 11 -11 0 0 0
l=there are	0 0 -10 10 0 0
l=there on	-3 -17 15 0 8 0
l=they have	0 -14 14 0 0 0
l=they will	0 1 2 -6 0 0
l=thi on	0 7 -6 0 0 0
l=thread ,	0 6 -5 0 0 0
l=thursday ,	-8 -6 -5 -3 22 0
l=to <level>	0 -5 6 0 0 0
l=to <seat>	5 6 -13 0 0 0
l=to a	0 16 -15 0 0 0
l=to see	0 -11 7 0 3 0
l=to the	-3 6 -8 -4 6 0
l=trieste on	0 -15 15 0 0 0
l=truce by	-7 8 0 0 0 0
l=truce end	0 12 -11 0 0 0
l=truce of	0 9 -8 0 0 0
l=truce on	0 -12 14 0 0 0
l=tuesday ,	-7 0 4 0 0 0
l=turnberry on	0 -4 6 0 0 0
l=two government	-3 -1 -3 9 0 0
l=two leader	-6 1 4 0 0 0
l=two men	0 -9 10 0 0 0
l=two president	0 7 -5 0 -1 0
l=two will	0 -7 7 0 0 0
l=until the	0 13 -11 0 0 0
l=up on	-1 10 -15 0 7 0
l=very good	-2 6 0 0 0 0
l=video on	10 -15 -11 -1 0 13
l=vienna ,	0 7 -6 0 0 0
l=visit to	0 -6 15 0 -11 0
l=war in	0 -5 12 0 -7 0
l=was the	0 -11 13 0 0 0
l=we shall	-2 13 -5 0 0 0
l=wednesday ,	-6 -2 6 0 0 0
l=week 's	0 -8 0 0 9 0
l=week ,	4 -6 0 0 0 0
l=were to	0 -8 9 0 0 0
l=when they	0 -8 5 0 0 0
l=where they	0 -10 10 0 0 0
l=xi jinping	0 -8 1 0 2 0
l=yes ,	0 7 -4 0 0 0
l=· wednesday	0 -8 9 0 0 0
lead="	-17 27 -9 -11 -3 0
lead=(	-3 7 -2 0 0 0
lead=)	-2 -20 19 5 0 0
lead=*	0 9 -12 2 0 0
lead=,	0 1 1 9 -12 0
lead=1	-8 4 0 0 -1 0
lead=10	22 -24 8 0 0 0
lead=11	20 -9 -7 0 0 0
lead=12	0 24 -27 0 0 0
lead=13	-1 29 -25 0 0 0
lead=14	-11 -29 34 0 -1 0
lead=15	-4 -7 10 0 0 0
lead=16	-11 -15 -2 0 25 0
lead=18	-1 20 -14 0 0 0
lead=19	18 4 -38 0 0 0
lead=2	-7 24 -16 0 -1 0
lead=20	9 9 -27 0 0 0
lead=21	-1 25 -20 0 0 0
lead=22	-1 -6 9 0 0 0
lead=23	24 -40 25 0 0 0
lead=25	-7 33 -24 0 0 0
lead=26	-1 -11 13 0 0 0
lead=27	-4 -12 -15 0 25 0
lead=28	18 -26 15 0 0 0
lead=29	-8 47 -38 0 0 0
lead=3	-2 -5 9 0 0 0
lead=30	-13 -26 33 0 -3 0
lead=31	-2 -10 13 0 0 0
lead=4	21 -23 5 0 0 0
lead=6	-16 25 -9 0 0 0
lead=8	-8 0 5 0 -1 0
lead=9	-2 9 -5 0 0 0
lead=:	1 1 -6 -13 15 -8
lead=;	3 -10 7 8 -10 0
lead=@	0 11 -10 0 0 0
lead=a	-11 -14 20 8 -4 -4
lead=according	0 11 -10 0 0 0
lead=after	0 -9 19 -12 -8 0
lead=all	0 7 -6 0 0 0
lead=also	0 -10 12 0 0 0
lead=american	0 -7 10 0 0 0
lead=an	2 10 -15 0 0 0
lead=analysts	0 -3 7 0 0 0
lead=and	-23 8 -15 10 17 0
lead=another	0 11 -5 -7 0 0
lead=april	-1 20 -15 0 0 0
lead=as	-1 -6 11 -6 0 0
lead=asked	0 11 -3 -1 -4 0
lead=august	-2 29 -24 0 0 0
lead=because	-1 -2 7 0 0 0
lead=before	-7 5 -10 -2 10 0
lead=beijing	0 18 -15 0 0 0
lead=bessent	-6 14 -19 22 -24 0
lead=both	12 7 -14 -2 -1 0
lead=british	10 -9 0 0 0 0
lead=but	-2 -6 3 7 0 0
lead=by	-20 12 5 0 -2 0
lead=call	-7 10 0 0 0 0
lead=canada	-1 -17 3 15 0 0
lead=chile	0 -12 13 0 0 0
lead=china	-13 29 -11 -10 -4 0
lead=chinese	0 31 -23 0 -5 0
lead=colombia	0 10 -9 0 0 0
lead=commerce	-2 9 -4 0 0 0
lead=commissioner	0 7 -7 0 0 0
lead=consultations	10 -5 0 0 0 -1
lead=december	0 -18 19 0 0 0
lead=delegations	0 5 -11 6 0 0
lead=donald	2 -30 18 0 14 0
lead=earlier	0 0 -7 0 13 0
lead=envoys	0 17 -16 0 0 0
lead=eu	0 27 -27 0 0 0
lead=european	0 -25 28 0 0 0
lead=experts	0 -13 15 0 0 0
lead=export	0 -6 -4 12 0 0
lead=february	0 17 -14 0 0 0
lead=first	0 -16 17 0 0 0
lead=for	0 17 -15 0 0 0
lead=foreign	0 17 -15 0 0 0
lead=fourth	0 -17 18 0 0 0
lead=friday	-11 32 -24 0 0 0
lead=from	9 0 -6 0 0 0
lead=guest	0 10 -9 0 0 0
lead=he	13 -28 12 -4 16 -2
lead=his	-4 0 -3 0 7 0
lead=how	0 6 -4 0 0 0
lead=i	13 1 -7 0 -1 0
lead=if	6 -1 0 -2 -1 0
lead=in	6 24 -22 -9 -9 0
lead=india	0 11 -7 0 0 0
lead=indonesia	0 12 -11 0 0 0
lead=it	7 15 -12 -7 -20 -3
lead=jamaica	0 8 -8 0 0 0
lead=january	0 23 -19 0 0 0
lead=joint	0 28 -27 0 0 0
lead=july	-4 -4 7 0 0 0
lead=june	0 -15 15 0 0 0
lead=kenya	0 11 -10 0 0 0
lead=korea	0 -5 8 0 0 0
lead=last	-8 29 -18 0 0 0
lead=march	0 -4 6 0 0 0
lead=may	-1 8 -3 0 0 0
lead=meetings	0 -10 11 0 0 0
lead=mexican	-3 6 0 0 0 0
lead=minister	3 -37 41 -6 -2 0
lead=ministers	-23 7 14 0 0 0
lead=monday	-12 2 7 0 -14 0
lead=mr	-8 -11 18 -15 7 0
lead=my	0 -7 11 0 0 0
lead=negotiations	0 -12 12 0 0 0
lead=negotiators	0 -9 21 -1 -11 0
lead=neither	-6 -3 9 0 0 0
lead=next	0 30 -20 -11 0 0
lead=no	0 -5 11 -3 0 0
lead=nothing	0 -12 13 0 0 0
lead=nov	0 7 -6 0 0 0
lead=november	-11 48 -38 0 0 0
lead=october	12 -2 -6 0 0 0
lead=of	0 11 -10 0 0 0
lead=officials	-13 -30 25 5 0 10
lead=on	10 0 -15 19 -4 0
lead=our	-1 -7 12 0 0 0
lead=overnight	4 1 -8 0 0 0
lead=pakistan	0 8 -8 0 0 0
lead=panama	0 7 -6 0 0 0
lead=port	0 7 -6 0 0 0
lead=president	4 10 -8 -21 0 0
lead=presidents	5 -5 -10 -2 17 0
lead=press	0 18 -17 0 0 0
lead=prime	-4 19 -10 0 -6 0
lead=readout	-27 31 -6 0 0 0
lead=saturday	-9 -4 11 -1 0 0
lead=scott	0 -3 8 0 0 0
lead=second	0 -17 20 -4 0 0
lead=see	-1 15 -11 0 0 0
lead=seoul	0 0 -8 0 7 0
lead=september	-2 -15 18 0 0 0
lead=she	-7 3 2 0 0 0
lead=since	-4 7 -1 0 0 0
lead=so	-6 -18 27 -1 0 0
lead=south	0 -14 17 0 0 0
lead=state	0 -14 14 0 0 0
lead=swiss	7 -1 -4 0 0 0
lead=talks	4 2 -9 4 -14 2
lead=technical	-4 -16 6 0 0 10
lead=that	0 -6 -6 1 8 9
lead=the	10 -17 12 -7 0 -6
lead=their	0 8 -5 0 0 0
lead=then	4 -19 17 0 0 0
lead=they	6 -21 23 1 -26 -4
lead=they'll	-12 -24 22 0 16 0
lead=third	0 19 -18 0 0 0
lead=this	-3 0 -1 0 8 0
lead=thursday	8 -21 18 0 -3 0
lead=tiktok	0 6 -6 0 0 0
lead=today	-14 12 -2 0 0 0
lead=tomorrow	-5 -8 14 0 0 0
lead=trade	-17 -25 34 0 4 0
lead=treasury	-6 -2 0 18 -12 0
lead=truce	0 -14 14 0 0 0
lead=trump	-22 18 0 -41 4 -1
lead=tuesday	-18 -14 21 0 0 0
lead=turkey	0 10 -11 0 0 0
lead=turkish	6 -20 14 0 0 0
lead=twenty	0 6 -5 0 0 0
lead=two	9 -2 0 0 0 0
lead=u.s.	0 18 -20 6 0 0
lead=uganda	0 -12 13 0 0 0
lead=under	0 6 -2 0 0 0
lead=unless	0 7 -5 0 0 0
lead=until	-2 11 -7 0 0 0
lead=us	10 0 -10 10 -10 0
lead=we	-13 -11 30 -9 -6 0
lead=wednesday	-11 3 1 0 -1 0
lead=what	13 -14 7 -2 -2 0
lead=when	0 -8 5 -12 11 0
lead=where	-8 -8 5 0 10 0
lead=whether	0 -9 10 0 0 0
lead=which	-13 -5 16 -7 0 -1
lead=while	0 9 -8 0 0 0
lead=white	8 -7 0 0 0 0
lead=who	1 2 -6 2 0 0
lead=whose	0 14 -26 0 -4 10
lead=yesterday	-3 0 -8 16 -1 0
lead=—	16 -1 -4 5 -25 0
lead=•	0 13 -9 0 0 0
left:calls	68 -35 -57 -26 0 11
left:coming	6 -19 14 -1 -3 -1
left:ended	1 0 4 -8 -10 1
left:experts	-28 -8 25 -16 -19 19
left:m=arrive	0 -4 7 0 0 0
left:m=arrived	0 20 -13 -1 -10 0
left:m=arrives	0 14 -8 0 -3 0
left:m=assembly	0 9 -8 0 0 0
left:m=broke up	0 -10 11 0 0 0
left:m=come	-4 10 -5 5 -11 0
left:m=comes	0 0 -6 0 10 0
left:m=conference	19 7 -15 -9 0 0
left:m=consultations	0 13 -12 0 0 0
left:m=delegation	0 17 -16 0 0 0
left:m=delegations	0 -19 16 8 -3 0
left:m=due	2 -1 14 -12 -12 0
left:m=expected	4 5 -3 -7 0 0
left:m=flies	-4 0 -6 13 0 0
left:m=fly	0 12 -11 0 0 0
left:m=go	3 -6 4 1 0 -1
left:m=goes	-4 13 -24 0 7 0
left:m=guest	0 7 -21 0 16 0
left:m=here	-6 -2 2 -3 10 0
left:m=host	0 18 -13 -2 -2 0
left:m=invited	-3 30 -21 0 -8 0
left:m=landed	0 17 -17 0 0 0
left:m=lunch	0 10 -8 0 0 0
left:m=meet	-3 -5 -1 -12 16 4
left:m=meetings	0 -11 12 0 0 0
left:m=met	-12 -8 16 2 -18 0
left:m=negotiations	0 -3 6 0 0 0
left:m=negotiators	-10 0 17 -6 -17 0
left:m=parted	0 -14 15 0 0 0
left:m=received	-11 0 -9 12 7 0
left:m=rose	-9 1 4 0 0 0
left:m=round	-16 -6 16 -4 -9 -2
left:m=sat	-2 -21 29 0 -3 0
left:m=see each other	0 -6 9 0 0 0
left:m=settled	5 6 -10 0 0 0
left:m=shook hands	8 -10 6 0 -2 0
left:m=signed	-4 12 -2 -8 -13 0
left:m=sit	-2 -11 12 0 0 0
left:m=sits	0 7 -6 0 0 0
left:m=spent	-2 -2 7 0 0 0
left:m=stop	0 10 -8 0 0 0
left:m=summit	-2 0 6 0 -3 0
left:m=talk	0 26 -33 -12 -11 9
left:m=talked	6 -21 9 -1 6 0
left:m=talks	1 -7 6 2 -14 3
left:m=there	0 -13 0 7 5 9
left:m=time	4 -10 6 -1 3 0
left:m=to see	0 6 -3 -1 0 0
left:m=travels	0 -15 16 0 0 0
left:m=visit	-7 5 -12 7 5 0
left:m=went	-2 -8 15 0 -3 0
left:m=where	-7 0 1 6 -1 0
left:meets	-17 -1 15 -6 -7 5
left:running	-4 -9 7 6 0 2
left:summit	19 -26 0 -4 21 -11
left:sure	-12 -13 12 -2 3 0
left:wished	-3 21 -14 -15 -4 3
lll=, <name> ,	-1 -31 33 0 0 0
lll=, <person> ,	-2 -1 -6 12 0 0
lll=, <seat> ,	7 -7 1 0 0 0
lll=, and from	0 -7 7 0 0 0
lll=, and on	-1 11 -8 0 0 0
lll=, and the	0 -8 9 0 0 0
lll=, as of	11 -7 -3 0 0 0
lll=, at the	0 9 -8 0 0 0
lll=, friday ,	-2 22 -17 0 0 0
lll=, monday ,	0 21 -20 0 0 0
lll=, on the	6 0 -3 0 0 0
lll=, say on	-11 -3 11 0 0 0
lll=, sign on	0 -16 17 0 0 0
lll=, the third	0 -10 11 0 0 0
lll=, thursday ,	0 14 -9 0 0 0
lll=, tuesday ,	0 25 -24 0 0 0
lll=, wednesday ,	0 -21 21 0 0 0
lll=/ <seat> ,	-15 33 -22 0 0 0
lll=: <level> in	0 -12 14 0 0 0
lll=: <number> on	0 10 -9 0 0 0
lll=: as of	0 8 -8 0 0 0
lll=<begin> <begin> <person>	-14 0 13 -8 0 0
lll=<begin> <begin> a	1 -15 15 0 0 0
lll=<begin> <begin> by	1 -6 5 0 0 0
lll=<begin> <begin> earlier	0 9 -8 0 0 0
lll=<begin> <begin> first	0 -22 23 0 0 0
lll=<begin> <begin> from	8 -13 8 0 0 0
lll=<begin> <begin> he	16 -26 8 -1 5 0
lll=<begin> <begin> i	3 1 -6 0 0 0
lll=<begin> <begin> in	0 20 -12 0 -3 0
lll=<begin> <begin> it	-4 14 -7 0 0 0
lll=<begin> <begin> monday	-3 3 2 0 -10 0
lll=<begin> <begin> next	0 21 -11 -10 0 0
lll=<begin> <begin> on	2 -2 -11 23 0 0
lll=<begin> <begin> second	0 -23 25 -2 0 0
lll=<begin> <begin> she	-4 0 6 0 0 0
lll=<begin> <begin> since	-2 6 -1 0 0 0
lll=<begin> <begin> the	-15 -3 5 0 7 -1
lll=<begin> <begin> they	0 -11 5 8 0 0
lll=<begin> <begin> third	0 9 -8 0 0 0
lll=<begin> <begin> thursday	12 -14 5 0 0 0
lll=<begin> <begin> tuesday	-9 -11 16 0 0 0
lll=<begin> <begin> two	11 0 -10 0 0 0
lll=<begin> <begin> we	-8 1 5 0 0 0
lll=<begin> <name> 's	0 8 -6 0 0 0
lll=<begin> <organisation> ,	0 -7 8 0 0 0
lll=<begin> <person> 's	0 -17 21 0 -1 0
lll=<begin> <person> had	12 -20 10 0 0 0
lll=<begin> <person> has	1 2 -6 0 0 0
lll=<begin> <seat> ,	11 -4 -2 1 -11 0
lll=<begin> <span> of	0 -12 13 0 0 0
lll=<begin> a fourth	0 -12 16 0 0 0
lll=<begin> a second	0 7 -17 13 0 0
lll=<begin> a third	0 6 -3 -1 0 0
lll=<begin> also on	0 -12 13 0 0 0
lll=<begin> and on	0 10 -9 0 0 0
lll=<begin> as of	-1 7 -2 0 0 0
lll=<begin> at the	0 -12 13 0 0 0
lll=<begin> friday ,	7 3 -20 0 0 0
lll=<begin> he will	2 -7 -9 9 4 0
lll=<begin> if the	0 10 -9 0 0 0
lll=<begin> madrid ,	0 -8 9 0 0 0
lll=<begin> monday ,	-5 -15 18 0 0 0
lll=<begin> mr <person>	-4 7 0 0 0 0
lll=<begin> saturday ,	0 6 -3 0 0 0
lll=<begin> sunday ,	-1 -13 16 0 0 0
lll=<begin> the <office>	1 9 -10 0 0 0
lll=<begin> the <organisation>	0 7 -4 0 0 0
lll=<begin> the <seat>	-5 6 -1 0 0 0
lll=<begin> the fourth	0 10 -6 0 0 0
lll=<begin> the last	-1 -15 19 0 0 0
lll=<begin> the next	2 12 -23 10 0 0
lll=<begin> the third	0 9 -8 0 0 0
lll=<begin> the two	-1 -7 11 0 0 0
lll=<begin> they have	0 -14 14 0 0 0
lll=<begin> they will	0 -2 8 -5 0 0
lll=<begin> thursday ,	-12 -15 12 -1 12 0
lll=<begin> tuesday ,	-4 -23 26 0 0 0
lll=<begin> we shall	0 7 -1 0 0 0
lll=<day-ahead> , to	6 -4 0 0 0 0
lll=<day-gone> after a	3 -16 12 0 0 0
lll=<day-gone> that the	0 6 0 0 -1 0
lll=<level> , on	0 -15 17 0 0 0
lll=<level> to <level>	0 -10 10 0 0 0
lll=<money> in the	0 9 -1 0 -1 0
lll=<name> , on	0 -22 24 0 0 0
lll=<name> - <name>	0 12 -12 0 0 0
lll=<name> <seat> ,	9 -29 22 0 0 0
lll=<name> agree on	-5 -14 17 0 0 0
lll=<name> at the	0 21 -8 -1 -13 0
lll=<name> end on	0 8 -7 0 0 0
lll=<name> say on	0 -6 7 0 0 0
lll=<name> sell to	0 -6 0 0 6 0
lll=<name> sign on	0 -9 10 0 0 0
lll=<number> : <number>	24 -4 -23 0 0 0
lll=<number> round of	0 -5 6 0 0 0
lll=<office> are to	0 -2 7 0 -1 0
lll=<office> say on	-7 12 -2 0 0 0
lll=<organisation> meet on	0 6 -5 0 0 0
lll=<organisation> say on	0 11 -10 0 0 0
lll=<person> 's state	0 14 -9 0 -5 0
lll=<person> , on	4 13 -19 0 0 0
lll=<person> , who	-17 0 13 0 0 0
lll=<person> and <person>	-4 -18 27 -5 -1 0
lll=<person> announce on	-2 -2 6 0 0 0
lll=<person> are to	5 -16 2 -2 4 0
lll=<person> is to	4 -4 0 7 -4 0
lll=<person> meet on	0 -29 30 0 0 0
lll=<person> new on	0 8 -7 0 0 0
lll=<person> of <name>	12 -15 3 0 0 0
lll=<person> plan to	0 -12 10 0 2 0
lll=<person> say the	0 -25 27 0 0 0
lll=<person> speak by	6 -5 0 0 0 0
lll=<person> write on	-3 8 -1 0 0 0
lll=<seat> , on	0 -6 7 0 0 0
lll=<seat> , thursday	-11 27 -20 0 0 0
lll=<seat> confirm on	0 6 -6 0 0 0
lll=<seat> say on	-13 24 -13 0 0 0
lll=<span> , to	-2 8 -4 0 0 0
lll=<span> of trade	0 11 -9 0 0 0
lll=a post on	0 15 -14 0 0 0
lll=a very good	-2 6 0 0 0 0
lll=after <span> of	0 -10 0 -3 17 0
lll=after a fourth	0 6 -5 0 0 0
lll=after a second	0 6 -5 0 0 0
lll=after a telephone	15 -14 0 0 0 0
lll=an end on	0 8 -7 0 0 0
lll=an extension to	0 6 -5 0 0 0
lll=an hour on	4 -7 2 0 0 0
lll=and <name> on	-1 -22 24 0 0 0
lll=and <person> ,	5 -15 9 0 0 0
lll=and <person> had	0 9 -8 0 0 0
lll=and <person> on	7 4 -7 0 -7 0
lll=and <person> to	0 6 -10 0 0 0
lll=and <person> will	-3 13 -14 1 0 0
lll=and end on	0 6 -5 0 0 0
lll=announce it on	4 -20 16 0 0 0
lll=are due to	0 -16 7 0 11 0
lll=as early as	0 8 -8 0 0 0
lll=at <number> on	8 -1 -9 0 0 0
lll=at midnight on	0 21 -19 0 0 0
lll=at noon on	0 11 -10 0 0 0
lll=at the next	0 -7 2 4 0 0
lll=at the second	0 11 -9 0 0 0
lll=at the third	0 -6 8 0 0 0
lll=at turnberry on	0 -4 6 0 0 0
lll=be hold on	0 -14 15 0 0 0
lll=be the third	0 -11 13 0 0 0
lll=broke down on	0 -11 12 0 0 0
lll=by <person> on	-1 0 -5 0 10 0
lll=by telephone on	5 0 -7 0 0 0
lll=by video on	10 -15 -11 -1 0 13
lll=come back on	0 20 -18 0 0 0
lll=did so on	0 6 -3 0 0 0
lll=duty end on	0 -9 9 0 0 0
lll=each other in	0 -4 0 0 6 0
lll=each other on	7 -5 0 0 0 0
lll=end <span> of	0 1 -6 5 0 0
lll=fact sheet on	0 17 -16 0 0 0
lll=fall away on	0 -13 13 0 0 0
lll=fifth round of	0 12 -11 0 0 0
lll=first round of	0 6 -2 -2 0 0
lll=for <name> on	0 -14 15 0 0 0
lll=for <span> ,	0 -8 8 0 0 0
lll=for <span> from	0 16 -15 0 0 0
lll=for a state	0 -10 19 0 -7 0
lll=for the next	0 0 5 -7 0 0
lll=for the second	0 -10 11 0 0 0
lll=fourth round of	0 6 -5 0 0 0
lll=from <seat> on	0 7 -7 0 0 0
lll=go on until	0 -14 16 0 0 0
lll=had announce for	0 7 -6 0 0 0
lll=he expect to	10 0 -4 5 -14 0
lll=he is to	0 -7 15 -2 -4 0
lll=his <person> ,	0 -12 13 0 0 0
lll=hold a second	0 -6 0 4 0 0
lll=in <month-ahead> after	-3 18 -13 0 0 0
lll=in <name> on	-3 -2 -27 12 18 0
lll=in <seat> from	0 -8 10 0 0 0
lll=in <seat> on	-20 15 -2 -9 -18 0
lll=in bergen on	0 -7 8 0 0 0
lll=in force since	0 13 -12 0 0 0
lll=in geneva on	-9 -3 11 0 0 0
lll=in gyeongju on	0 -6 6 0 0 0
lll=in halifax on	0 -18 18 0 0 0
lll=in istanbul on	0 11 -11 0 0 0
lll=in kuala lumpur	0 13 -11 0 0 0
lll=in livingstone on	0 -10 10 0 0 0
lll=in new york	0 -6 12 -1 -1 0
lll=in seoul on	0 -2 11 -7 0 0
lll=in stockholm on	0 -12 13 0 0 0
lll=in the third	0 27 -27 0 0 0
lll=in trieste on	0 -15 15 0 0 0
lll=is fix for	-7 0 10 0 0 0
lll=is set for	11 -5 -3 0 0 0
lll=is the fourth	0 23 -22 0 0 0
lll=it begin on	0 22 -20 0 0 0
lll=it end on	0 19 -18 0 0 0
lll=it meet on	0 6 -5 0 0 0
lll=it sit on	0 9 -8 0 0 0
lll=joint statement on	0 6 -4 0 0 0
lll=kuala lumpur on	-5 -20 26 -2 0 0
lll=last week 's	0 -4 -3 0 9 0
lll=leader spoke by	-15 9 0 0 7 0
lll=lose <level> on	11 -9 -2 0 0 0
lll=mechanism for further	0 7 -2 -2 0 0
lll=meet <person> in	0 8 -5 4 -7 0
lll=meet <person> on	0 -30 38 -6 -6 0
lll=meet again on	0 10 -8 0 0 0
lll=meet in <seat>	0 13 -10 0 0 0
lll=ministry say on	8 -5 0 0 0 0
lll=next round of	0 -11 -1 13 0 0
lll=of <person> 's	0 4 -9 9 -1 0
lll=of a third	0 -4 6 0 0 0
lll=of talk on	0 -4 6 0 0 0
lll=of the asean	0 -6 9 0 0 0
lll=of the fourth	0 -3 -1 6 0 0
lll=of the second	0 -13 13 0 0 0
lll=of the telephone	-12 13 0 0 0 0
lll=on <day-ahead> ,	0 12 -12 0 0 0
lll=on <day-ahead> to	0 -11 13 0 0 0
lll=on <quality> good	0 -6 8 0 0 0
lll=on friday ,	1 6 -9 0 0 0
lll=on saturday ,	0 8 -8 0 0 0
lll=on sunday ,	0 10 -10 0 0 0
lll=on television on	0 7 -5 0 0 0
lll=on thursday ,	3 0 -10 0 7 0
lll=pay <level> in	0 -2 8 0 -4 0
lll=plan for the	0 11 -1 0 -8 0
lll=put off to	0 -8 8 0 0 0
lll=readout of the	-9 13 -2 0 0 0
lll=rise <level> on	0 9 -7 0 0 0
lll=round of peace	0 9 -8 0 0 0
lll=say after a	0 5 -14 0 0 6
lll=say he would	0 -11 14 -9 0 0
lll=say on television	0 -4 6 0 0 0
lll=second day of	0 -18 11 4 0 0
lll=second round of	0 -6 10 -4 0 0
lll=sell to the	0 -7 10 0 0 0
lll=spoke by telephone	13 -12 0 0 0 0
lll=take place on	0 15 -13 0 0 0
lll=television interview on	0 -13 6 0 10 0
lll=tell <organisation> on	0 12 -11 0 0 0
lll=tell <person> on	-5 15 -7 0 0 0
lll=tell reporter on	-6 -5 11 0 0 0
lll=that he had	-1 10 -6 0 0 0
lll=the <name> from	0 3 -10 0 5 0
lll=the <name> on	-1 12 -10 0 1 0
lll=the <office> 's	0 17 -11 0 -7 0
lll=the <office> ,	3 -8 3 0 0 0
lll=the <office> will	0 13 -14 0 0 0
lll=the <organisation> ,	0 -15 16 0 0 0
lll=the <organisation> has	0 -13 13 0 0 0
lll=the <organisation> on	-3 13 -8 0 0 0
lll=the <person> ,	2 11 -11 -2 0 0
lll=the <seat> on	3 -27 7 0 16 0
lll=the agreement on	0 8 -6 0 0 0
lll=the duty on	0 -15 16 0 0 0
lll=the extension on	0 8 -7 0 0 0
lll=the leader '	0 -9 0 2 6 0
lll=the memorandum on	0 -8 8 0 0 0
lll=the table on	0 -17 17 0 0 0
lll=the telephone on	-5 6 0 0 0 0
lll=the truce end	0 11 -11 0 0 0
lll=the truce of	0 9 -8 0 0 0
lll=the two <office>	0 -11 9 0 0 0
lll=the two government	-3 -1 -3 9 0 0
lll=the two leader	-6 1 4 0 0 0
lll=the two men	0 -9 10 0 0 0
lll=the two president	0 7 -5 0 -1 0
lll=the two will	0 -7 7 0 0 0
lll=the war in	0 -5 12 0 -7 0
lll=the week of	0 24 -23 0 0 0
lll=they have until	0 -18 18 0 0 0
lll=third round of	0 8 -4 -3 0 0
lll=to <level> in	0 6 -6 0 0 0
lll=to <level> on	0 19 -15 0 0 0
lll=to <name> on	0 -4 0 0 7 0
lll=to <person> on	-3 6 0 0 0 0
lll=to begin on	0 15 -14 0 0 0
lll=to follow on	0 -24 25 0 0 0
lll=to last until	0 -11 12 0 0 0
lll=to meet on	0 -6 0 0 7 0
lll=to prepare the	0 -5 -1 11 -3 0
lll=to start on	0 -7 8 0 0 0
lll=trade agreement on	0 6 -5 0 0 0
lll=trump say on	6 -12 5 0 0 0
lll=two round of	0 8 -8 0 0 0
lll=video call on	7 -5 0 0 0 0
lll=video link on	7 -6 -5 0 0 3
lll=visit to the	0 9 -17 0 5 0
lll=was agree on	0 9 -8 0 0 0
lll=was published on	0 11 -10 0 0 0
lll=was reach on	0 9 -7 0 0 0
lll=was sign on	0 -6 7 0 0 0
lll=was the fifth	0 17 -15 0 0 0
lll=was the first	0 9 -8 0 0 0
lll=was the fourth	3 -15 13 0 0 0
lll=was the second	0 8 -7 0 0 0
lll=was the third	0 -15 15 0 0 0
lll=was their first	9 -11 2 0 0 0
lll=was their third	-7 6 0 0 0 0
lll=what change on	0 10 -9 0 0 0
lll=what happen on	0 7 -5 0 0 0
lll=which last until	0 -7 7 0 0 0
lll=which meet on	0 10 -9 0 0 0
lll=with <name> on	4 27 -31 -1 -1 0
lll=with <person> on	8 -27 15 0 7 0
lll=with <seat> on	0 23 -21 0 0 0
lll=would speak on	7 -5 0 0 0 0
lll=— <seat> ,	-2 -28 30 0 0 0
lll=— monday ,	0 13 -12 0 0 0
loud	15 -6 3 -12 -21 0
lr=' in	0 -12 15 -1 1 0
lr='s .	0 -12 5 0 9 0
lr='s to	3 -11 0 12 -7 0
lr='s with	-13 24 -18 -1 6 0
lr=, (	3 -13 5 9 0 0
lr=, )	0 -16 17 0 0 0
lr=, ,	-28 -13 26 -7 0 0
lr=, -	-6 -4 7 7 0 0
lr=, .	13 -13 9 -17 0 0
lr=, :	0 0 -3 0 7 0
lr=, ;	5 -10 3 0 0 0
lr=, <end>	21 -20 0 23 7 0
lr=, <number>	0 -23 11 11 0 0
lr=, and	-5 -9 17 0 0 0
lr=, in	0 -20 27 -3 0 0
lr=, it	-8 12 0 0 0 0
lr=, of	-8 10 0 0 0 0
lr=, on	1 12 -12 0 0 0
lr=, ·	0 13 -9 0 0 0
lr=, —	-11 31 -14 -31 -7 0
lr=: ,	-4 -21 11 0 14 0
lr=: .	0 18 -16 0 0 0
lr=: <end>	0 29 -25 0 0 0
lr=: in	0 -22 23 0 0 0
lr=<begin> 's	0 -25 27 0 0 0
lr=<begin> (	4 10 -18 0 0 0
lr=<begin> ,	22 -2 -11 0 -5 0
lr=<begin> -	-1 13 -9 0 0 0
lr=<begin> .	-23 7 -3 -3 11 0
lr=<begin> :	8 -2 -1 0 0 0
lr=<begin> <end>	1 -5 7 -7 -1 0
lr=<begin> <level>	0 10 -8 0 0 0
lr=<begin> <name>	0 -4 -8 12 0 0
lr=<begin> <number>	-4 -14 19 0 0 0
lr=<begin> are	0 18 -16 0 0 0
lr=<begin> at	0 -9 0 0 10 0
lr=<begin> between	1 -6 8 -3 0 0
lr=<begin> in	0 -32 33 0 0 0
lr=<begin> it	-4 22 -14 0 0 0
lr=<begin> of	-9 16 -6 0 0 0
lr=<begin> on	0 23 -19 -5 0 0
lr=<begin> resume	0 -4 6 0 0 0
lr=<begin> the	0 16 -13 0 0 0
lr=<begin> they	0 -10 11 0 0 0
lr=<begin> you	0 17 -13 0 0 0
lr=<begin> ·	0 12 -10 0 0 0
lr=<day-ahead> .	0 -14 15 0 0 0
lr=<level> .	-2 27 -21 0 0 0
lr=<level> and	0 -11 11 0 0 0
lr=<name> ,	0 -18 5 0 17 0
lr=<name> .	0 -11 0 15 0 0
lr=<name> <end>	5 -10 -8 12 0 0
lr=<name> in	0 19 -17 0 0 0
lr=<number> .	8 9 -16 0 -2 0
lr=<number> of	0 -8 9 0 0 0
lr=<office> by	8 -4 -2 0 0 0
lr=<organisation> .	9 1 -15 0 0 0
lr=<organisation> in	0 -17 18 0 0 0
lr=<organisation> on	0 10 -9 0 0 0
lr=<person> .	13 9 -24 0 0 0
lr=<person> <end>	0 10 -9 0 0 0
lr=<person> <name>	0 -6 9 -1 0 0
lr=<person> <person>	0 -15 27 -12 -6 0
lr=<person> at	-5 3 7 0 -6 0
lr=<person> by	13 -6 -5 0 0 0
lr=<person> for	0 14 -12 0 0 0
lr=<person> in	-1 -12 10 0 1 0
lr=<person> of	-5 8 0 0 0 0
lr=<person> on	-8 3 15 -3 -9 0
lr=<person> the	-3 -9 14 0 0 0
lr=<seat> .	-10 -12 15 0 4 0
lr=<seat> <end>	0 21 -20 0 0 0
lr=a ,	-14 -2 17 0 0 0
lr=a .	-2 21 -17 0 0 0
lr=a between	-4 0 -2 10 0 0
lr=a by	0 -1 0 0 -1 6
lr=a call	13 -5 -8 0 0 0
lr=a conference	15 -13 0 0 0 0
lr=a in	0 0 6 -5 0 0
lr=a of	0 -16 24 -5 0 0
lr=a on	11 -12 1 0 0 0
lr=a to	0 18 -14 0 0 0
lr=after ,	0 6 -5 0 0 0
lr=after .	0 -10 13 0 0 0
lr=after in	9 7 -14 0 0 0
lr=after with	-11 6 2 0 -1 0
lr=also about	-6 8 0 0 0 0
lr=are .	0 8 -7 0 0 0
lr=are in	0 -12 3 10 0 0
lr=at 's	0 15 -13 0 0 0
lr=at ,	0 -17 18 0 0 0
lr=at .	0 10 -9 0 0 0
lr=back .	0 7 -5 0 0 0
lr=before ,	0 8 -4 0 0 0
lr=before .	0 17 -14 0 0 0
lr=before <end>	0 15 -14 0 0 0
lr=by ,	6 -4 0 0 0 0
lr=by .	0 13 -20 0 -4 0
lr=by <day-today>	-3 -1 0 0 7 0
lr=by <end>	-16 31 -13 0 0 0
lr=by evening	-5 -4 9 0 0 0
lr=by for	11 -11 0 0 0 0
lr=by on	-1 5 -8 0 -5 6
lr=by with	8 -5 0 0 0 0
lr=charge .	0 -19 19 0 0 0
lr=country in	0 -13 14 0 0 0
lr=eighth .	0 12 -10 0 0 0
lr=end .	0 -5 8 0 0 0
lr=expect .	0 8 -5 0 0 0
lr=expire .	0 -12 12 0 0 0
lr=fifth .	0 -20 22 0 0 0
lr=fifth of	0 7 -6 0 0 0
lr=fifth since	0 9 -7 0 0 0
lr=first ,	0 -13 13 0 0 0
lr=first .	0 -20 21 0 0 0
lr=first in	0 0 -8 10 0 0
lr=first of	0 22 -17 -3 0 0
lr=first since	10 -13 7 0 -3 0
lr=for ,	0 13 -8 0 0 0
lr=for .	0 6 -4 0 -1 0
lr=for <end>	0 -15 18 0 0 0
lr=for and	0 -8 9 0 0 0
lr=for at	0 13 -13 0 0 0
lr=for is	0 6 -5 0 0 0
lr=for on	0 -7 8 0 0 0
lr=for with	0 -37 38 0 0 0
lr=four of	0 8 -7 0 0 0
lr=fourth ,	0 -6 1 7 0 0
lr=fourth .	0 -22 24 0 0 0
lr=fourth in	0 16 -15 0 0 0
lr=fourth is	0 17 -13 0 0 0
lr=fourth of	5 2 -7 2 0 0
lr=fourth on	0 -6 8 0 0 0
lr=fourth since	4 -10 7 0 0 0
lr=friday <end>	-1 -11 13 0 0 0
lr=from ,	-9 17 -6 -3 -7 0
lr=from .	-2 10 -9 -1 3 0
lr=from <end>	-6 -2 10 0 0 0
lr=from <name>	12 -19 8 0 0 0
lr=from and	0 22 -21 0 0 0
lr=from because	0 7 -6 0 0 0
lr=from it	0 -19 20 0 0 0
lr=from the	0 2 -8 0 5 0
lr=from until	0 -7 7 0 0 0
lr=further .	0 -3 0 6 0 0
lr=geneva ,	0 -8 9 0 0 0
lr=geneva .	0 -2 7 -1 -2 0
lr=had in	0 -5 9 -1 0 0
lr=had on	-2 -2 9 0 0 0
lr=had with	-5 19 -14 0 0 0
lr=has .	0 17 -15 0 0 0
lr=has for	0 -21 21 0 0 0
lr=has of	0 -5 6 0 0 0
lr=has on	0 12 -11 0 0 0
lr=have ,	0 -11 12 0 0 0
lr=have off	0 -7 7 0 0 0
lr=have twice	0 -9 10 0 0 0
lr=he <person>	0 -10 15 0 0 0
lr=he on	0 -4 6 0 0 0
lr=his with	0 -7 2 0 5 0
lr=hold in	0 6 -4 0 0 0
lr=in 's	0 11 -9 0 0 0
lr=in (	0 -15 16 0 0 0
lr=in ,	0 12 -7 -12 2 0
lr=in .	-2 -38 11 9 25 0
lr=in <day-ahead>	0 -19 6 11 0 0
lr=in <end>	0 16 -1 -3 -10 0
lr=in and	0 -5 7 0 0 0
lr=in at	0 -2 -6 -1 10 0
lr=in for	0 10 -9 0 0 0
lr=in from	0 0 2 1 -7 0
lr=in in	0 3 8 -1 -7 0
lr=in on	-4 9 -17 4 5 0
lr=in since	0 6 -5 0 0 0
lr=in the	0 7 0 0 -1 0
lr=in with	0 18 -14 0 0 0
lr=is .	0 7 -3 0 0 0
lr=it .	-4 9 -4 0 0 0
lr=its with	0 -9 10 0 0 0
lr=last ,	0 -6 9 0 0 0
lr=last in	0 12 -11 0 0 0
lr=leader by	-8 1 0 0 6 0
lr=leave 's	0 6 -5 0 0 0
lr=lumpur .	0 8 -6 0 0 0
lr=monday ,	0 -13 13 0 0 0
lr=monday <end>	-3 -3 -6 0 17 0
lr=next ,	4 -16 9 -3 0 0
lr=next :	0 -13 6 7 0 0
lr=next is	0 -5 0 -2 0 9
lr=next of	0 -8 0 9 0 0
lr=next will	5 20 -28 2 0 0
lr=noon ,	0 9 -9 0 0 0
lr=not .	0 7 -6 0 0 0
lr=not the	0 -2 8 0 -8 0
lr=of 's	11 -2 -5 0 0 0
lr=of ,	-6 -4 11 -4 0 0
lr=of .	2 -12 11 2 0 0
lr=of :	0 8 -7 0 0 0
lr=of and	0 23 -21 0 0 0
lr=of at	0 -8 10 0 0 0
lr=of for	0 6 -6 0 0 0
lr=of in	0 22 -22 -8 8 0
lr=of is	0 -10 2 8 0 0
lr=of on	0 -5 6 1 0 0
lr=of since	0 12 -11 0 0 0
lr=of that	0 -14 15 0 0 0
lr=of with	0 0 -5 0 7 0
lr=on 's	0 16 -11 -2 0 0
lr=on ,	7 17 -21 0 1 -4
lr=on .	-11 24 -27 3 6 0
lr=on :	-1 -19 22 0 0 0
lr=on <end>	-14 -14 20 -12 4 5
lr=on <name>	-5 -2 -1 10 0 0
lr=on <person>	0 -7 -7 8 11 0
lr=on <seat>	0 6 -4 0 0 0
lr=on ?	0 -37 39 0 0 0
lr=on a	0 10 -12 0 0 0
lr=on about	-1 16 -13 0 0 0
lr=on after	0 18 -19 -1 0 0
lr=on and	9 -13 5 2 -5 1
lr=on are	0 -16 16 0 0 0
lr=on as	0 -24 25 0 0 0
lr=on at	-14 -15 26 -8 -4 7
lr=on by	-3 -8 13 -2 -1 0
lr=on evening	-10 0 8 -2 0 0
lr=on for	-6 27 -14 -1 -14 0
lr=on had	0 -11 8 1 0 0
lr=on if	0 7 -4 0 0 0
lr=on in	-11 -3 3 1 1 0
lr=on is	0 -6 6 0 0 0
lr=on it	20 -10 -9 0 0 0
lr=on morning	17 -19 6 -1 0 0
lr=on night	15 -18 9 -3 0 0
lr=on on	0 13 -12 0 0 0
lr=on published	0 9 -9 0 0 0
lr=on that	4 4 -1 0 -11 0
lr=on the	-16 7 -7 13 0 0
lr=on to	10 -25 19 -5 -2 0
lr=on unless	0 10 -9 0 0 0
lr=on was	0 -8 9 0 0 0
lr=on when	0 -14 14 0 0 0
lr=on with	-2 -13 18 -5 0 0
lr=on without	0 -6 9 -4 0 0
lr=on —	4 -12 7 0 -1 0
lr=president in	0 -15 7 0 10 0
lr=published <end>	0 -9 9 0 0 0
lr=saturday <end>	0 21 -19 0 0 0
lr=second ,	0 -24 28 -3 0 0
lr=second .	0 -22 23 0 0 0
lr=second ;	0 -19 19 0 0 0
lr=second in	0 -22 3 17 0 0
lr=second is	0 12 -11 0 0 0
lr=second of	-3 20 -14 -4 0 0
lr=sign .	0 17 -14 0 0 0
lr=sign by	0 14 -13 0 0 0
lr=since ,	-4 22 -17 0 0 0
lr=since .	13 -19 12 0 0 0
lr=since <end>	0 28 -26 0 0 0
lr=since <name>	0 -6 7 0 0 0
lr=sixth .	0 -12 14 0 0 0
lr=sixth of	0 -19 23 -5 0 0
lr=sixth since	-4 27 -23 0 0 0
lr=so .	0 7 -4 0 0 0
lr=start .	0 -8 8 0 0 0
lr=state .	0 -11 1 0 11 0
lr=state to	0 -5 0 0 9 0
lr=such since	0 -7 9 0 0 0
lr=tariff .	0 -8 9 0 0 0
lr=tariff <end>	4 5 -12 0 0 0
lr=telephone ,	-7 9 0 0 0 0
lr=telephone .	-7 0 9 0 0 0
lr=telephone between	-2 6 -2 0 0 0
lr=telephone with	7 -5 0 0 0 0
lr=television that	0 9 -7 0 0 0
lr=than .	-2 7 -1 0 0 0
lr=that were	0 9 -10 0 0 0
lr=that with	0 6 -4 0 0 0
lr=the ,	-13 6 13 -12 -17 0
lr=the .	6 23 -59 9 -2 0
lr=the :	-6 11 -1 0 0 0
lr=the <end>	-23 -1 13 0 -3 0
lr=the ?	-2 6 0 0 0 0
lr=the and	-7 16 -7 0 0 0
lr=the are	0 13 -12 0 0 0
lr=the as	6 3 -10 0 0 0
lr=the at	6 -16 16 0 -5 0
lr=the between	20 -24 5 -1 0 0
lr=the by	0 9 -2 0 -1 0
lr=the come	-2 -8 6 0 3 0
lr=the constructive	0 -7 9 0 0 0
lr=the fail	0 10 -9 0 0 0
lr=the for	2 0 -12 0 6 0
lr=the had	-11 10 0 0 -2 0
lr=the have	0 -39 26 0 16 0
lr=the in	9 -25 41 -22 -20 0
lr=the is	0 7 -5 0 0 0
lr=the last	0 6 -4 0 0 0
lr=the lasted	-4 6 0 0 0 0
lr=the later	-2 -4 -6 0 13 0
lr=the of	-1 -29 21 -7 16 0
lr=the on	0 -24 13 3 10 0
lr=the since	0 10 -8 0 0 0
lr=the that	4 12 -16 0 0 0
lr=the the	-6 10 -2 0 0 0
lr=the to	0 -7 12 0 0 0
lr=the under	5 -8 3 0 0 0
lr=the was	-3 -5 10 6 -7 0
lr=the were	0 6 -2 0 0 0
lr=the will	0 10 -7 0 0 0
lr=the with	1 26 -26 0 -2 0
lr=the would	0 14 -9 0 -1 0
lr=their .	0 11 -6 0 -3 0
lr=their on	0 -23 19 2 0 0
lr=they for	0 7 -6 0 0 0
lr=they in	-4 -4 -6 10 6 0
lr=third ,	-4 -15 23 0 0 0
lr=third .	0 -20 22 -1 0 0
lr=third in	4 6 -7 0 0 0
lr=third is	0 7 -5 0 0 0
lr=third of	-1 19 -12 -12 0 0
lr=third on	0 4 -15 9 0 0
lr=third since	-7 -3 12 0 0 0
lr=third thi	0 -13 14 0 0 0
lr=third with	0 -17 6 9 0 0
lr=thursday ,	20 1 -26 0 0 0
lr=thursday <end>	-19 10 0 0 0 0
lr=to ,	-5 13 -3 0 -1 0
lr=to .	-5 0 15 -1 -15 0
lr=to ;	-10 10 0 0 0 0
lr=to <end>	-1 25 -19 0 0 0
lr=to <name>	0 9 -17 -3 9 0
lr=to <person>	0 21 -13 2 -14 0
lr=to <quality>	0 -7 0 1 4 0
lr=to <seat>	0 -13 28 -7 -17 0
lr=to at	-3 0 -11 0 16 0
lr=to each	0 -15 10 0 5 0
lr=to in	-6 0 -10 0 14 0
lr=to it	0 7 -6 0 0 0
lr=to mr	0 -6 13 -2 -5 0
lr=to on	5 -30 9 15 0 0
lr=to the	0 -22 7 11 7 0
lr=to thi	17 -15 0 0 0 0
lr=to to	11 -9 0 0 0 0
lr=trade between	0 -14 16 0 0 0
lr=trade in	0 21 -19 -1 0 0
lr=tuesday ,	0 -10 11 0 0 0
lr=tuesday <end>	-7 1 1 0 0 0
lr=two in	15 -2 -11 0 0 0
lr=two of	0 11 -9 0 0 0
lr=until ,	0 20 -16 0 0 0
lr=until .	-5 -20 25 0 0 0
lr=until <end>	0 37 -34 0 0 0
lr=up .	0 -8 9 0 0 0
lr=was off	0 9 -9 0 0 0
lr=we in	0 12 -11 0 0 0
lr=wednesday (	0 37 -36 0 0 0
lr=wednesday <end>	-2 -22 24 0 0 0
lr=which on	0 6 -5 0 0 0
lr=who for	-8 -1 8 0 0 0
lr=will <person>	2 -3 0 -7 5 0
lr=will again	0 12 -17 8 0 0
lr=will his	3 -14 0 11 0 0
lr=will in	-1 -6 21 -11 -3 0
lr=will on	7 -6 0 0 0 0
lr=will the	0 -12 11 1 0 0
lr=would <person>	0 0 -1 -2 7 0
lr=would on	4 4 0 0 -6 0
lr=would the	0 0 -2 -2 8 0
lr=— <end>	0 11 -7 0 0 0
lr=— between	0 12 -18 4 0 0
nc2=agree	2 11 -14 1 -4 0
nc2=bear	15 -9 5 -3 -5 0
nc2=begin	-7 -9 0 10 14 0
nc2=buy	0 11 -7 0 0 0
nc2=down	-7 15 -6 -9 -4 0
nc2=end	-9 -4 8 1 0 0
nc2=impose	24 -5 -9 -1 11 -5
nc2=propose	-10 4 1 -18 11 0
nc2=return	0 29 -27 0 0 0
nc2=say	3 -6 -7 -3 18 3
nc2=sell	0 0 8 0 -3 0
nc2=stay	1 18 -14 0 -17 -2
nc2=suspend	0 -6 9 -3 0 0
nc2=target	-6 0 8 -4 -2 0
nc2=threaten	0 18 -12 0 -1 0
nc2=up	0 -4 -16 14 13 0
nct2=agree future	0 8 -7 0 0 0
nct2=agree modal-passive	7 -19 14 0 0 0
nct2=agree participle-passive	-19 27 -10 0 0 0
nct2=agree past	13 -7 -2 6 -9 0
nct2=agree past-passive	0 13 -12 0 0 0
nct2=bear future	-3 -14 22 0 -7 0
nct2=bear gerund	0 -9 12 0 0 0
nct2=bear modal	10 -10 2 0 0 0
nct2=bear past	3 3 -8 5 -2 0
nct2=bear perfect	0 -6 7 0 0 0
nct2=bear present	0 20 -21 -2 5 0
nct2=bear present-passive	9 -8 0 0 0 0
nct2=begin future	3 15 -18 -1 0 0
nct2=begin infinitive	0 -14 -1 18 0 0
nct2=begin modal	6 -2 -2 -2 4 0
nct2=begin past	-14 -12 21 -20 13 0
nct2=begin pluperfect	0 -17 3 9 0 0
nct2=begin present	0 16 -20 4 0 0
nct2=down future	0 -13 15 0 0 0
nct2=down modal	0 10 -9 0 0 0
nct2=down past	-5 -4 12 -4 -2 0
nct2=down pluperfect	0 -5 6 0 0 0
nct2=down present	2 7 -9 0 0 0
nct2=end future	4 -24 22 0 0 0
nct2=end participle-passive	0 -6 8 0 0 0
nct2=end perfect	0 6 -4 0 0 0
nct2=end present	-7 7 -6 5 1 0
nct2=impose future	5 -18 20 -5 0 0
nct2=impose future-passive	0 23 -22 0 0 0
nct2=impose gerund	-1 6 -2 0 0 0
nct2=impose infinitive	2 11 -15 -1 0 0
nct2=impose modal	1 13 -19 -3 5 0
nct2=impose modal-passive	0 -4 6 0 0 0
nct2=impose participle-passive	-2 -6 6 -2 9 0
nct2=impose past	23 7 -16 0 -14 0
nct2=impose past-passive	4 12 -15 0 0 0
nct2=impose perfect	11 -17 -4 12 4 0
nct2=impose perfect-passive	0 -11 12 0 0 0
nct2=impose pluperfect	1 10 -18 8 0 0
nct2=impose pluperfect-passive	0 14 -18 0 4 0
nct2=impose present	-10 -15 18 -6 8 0
nct2=impose present-passive	-3 -17 21 0 0 0
nct2=propose gerund	-3 18 -13 0 0 0
nct2=propose participle-passive	11 -22 1 0 11 0
nct2=propose past	-14 9 0 0 -4 0
nct2=propose past-passive	0 7 -7 0 0 0
nct2=propose pluperfect	0 -8 12 -1 0 0
nct2=propose present	0 -2 -1 -3 10 0
nct2=propose present-passive	-2 -9 17 0 -2 0
nct2=return past	0 22 -21 0 0 0
nct2=say modal	-3 -8 13 0 0 0
nct2=say past	12 -2 -4 -19 4 4
nct2=say perfect	9 -16 -17 17 7 0
nct2=say present	-19 0 2 -2 14 0
nct2=sell present	0 -1 6 0 -2 0
nct2=stay future	-3 23 -18 -2 0 0
nct2=stay future-passive	0 21 -20 0 0 0
nct2=stay gerund	0 -6 7 0 0 0
nct2=stay modal	-2 0 -16 13 0 0
nct2=stay past	16 -12 4 0 -4 0
nct2=stay perfect	0 -2 6 0 0 0
nct2=stay pluperfect	-4 15 -9 0 0 0
nct2=stay present	-14 14 -2 -10 -4 0
nct2=suspend future	0 6 -5 0 0 0
nct2=suspend future-passive	0 21 -20 0 0 0
nct2=suspend participle-passive	0 -13 14 0 0 0
nct2=suspend past	0 6 -3 0 0 0
nct2=suspend perfect	0 7 -6 0 0 0
nct2=suspend present	0 -6 8 0 0 0
nct2=suspend present-passive	0 -15 15 0 0 0
nct2=target perfect	0 -11 12 0 0 0
nct2=up future	4 -7 -8 10 0 0
nct2=up past	-7 -19 3 8 17 0
nct2=up perfect	0 13 -11 0 0 0
nct2=up present	3 7 -8 0 0 0
next:apart	-4 5 10 -11 -9 0
next:calls	107 -61 -27 -8 -12 -12
next:coming	5 -1 1 -8 6 -24
next:ended	-2 6 -3 2 -1 -30
next:experts	-2 -14 19 1 -22 0
next:heads=0	-18 11 11 9 -24 -14
next:heads=1	5 4 -4 -40 21 -13
next:heads=2	20 -19 16 -14 -12 -1
next:meets	-35 -10 23 18 -1 -19
next:running	16 -1 -5 7 -16 0
next:summit	5 -18 2 1 27 6
next:sure	-13 -27 40 -5 -10 -5
next:wished	16 24 -27 -14 0 -11
next="	6 -8 5 0 -1 0
next=(	-6 12 -8 3 -3 0
next=)	-4 -9 13 0 0 0
next=,	3 3 -7 9 5 -5
next=-	-10 26 -18 0 0 0
next=:	-35 26 -6 -1 0 -2
next=;	0 4 0 -15 1 0
next=after	13 15 -30 0 0 0
next=and	9 -3 12 -28 -18 4
next=before	-15 0 -9 5 19 0
next=but	-1 -13 16 -1 0 0
next=if	-2 19 -23 9 0 0
next=that	4 6 0 -5 -16 -2
next=they	-2 10 -8 0 0 0
next=unless	0 14 -12 0 0 0
next=when	0 -26 27 0 0 0
next=which	-7 9 -10 8 0 0
next=while	0 8 -5 0 0 0
next=who	0 20 -16 0 0 0
next=yet	0 -11 12 0 0 0
next=—	3 -47 38 3 17 0
nhas-future	-1 3 1 0 -13 0
nhas-gerund	-8 16 -5 -4 -3 0
nhas-infinitive	5 -17 12 3 -8 0
nhas-modal	0 1 -5 8 0 0
nhas-participle	-13 7 3 -8 7 0
nhas-past	16 -6 -1 -6 -1 0
nhas-perfect	12 -6 -13 9 11 0
nhas-present	-26 18 -2 -10 12 -5
nt2=future	0 -11 16 0 -12 0
nt2=future-passive	0 9 -5 0 0 0
nt2=gerund	-12 2 6 -2 -2 0
nt2=infinitive	0 -2 -8 13 0 0
nt2=modal	-3 2 -7 7 1 0
nt2=modal-not	7 5 -17 0 0 0
nt2=modal-passive	1 -18 15 2 0 0
nt2=participle-passive	-12 -3 12 -7 8 0
nt2=past	17 -16 6 -1 0 0
nt2=past-not	0 26 -24 -1 0 0
nt2=past-passive	0 17 -15 -3 0 0
nt2=perfect	13 -9 -13 11 11 0
nt2=perfect-passive	0 10 -9 0 0 0
nt2=perfect-passive-not	0 -6 7 0 0 0
nt2=pluperfect	-2 -2 4 2 -7 0
nt2=pluperfect-passive	0 7 -9 0 3 0
nt2=present	-28 21 -7 -10 16 -3
nt2=present-not	0 20 -19 0 0 0
nt2=present-passive	1 -18 19 0 -3 0
nv0-none	-7 5 0 3 0 -11
nv1-none	-7 5 0 3 0 -11
nv2-none	-13 3 7 -1 -4 -4
nv2=accept	3 -13 10 0 0 0
nv2=add	1 20 -25 0 0 0
nv2=agree	2 -8 6 -1 0 0
nv2=announce	0 -27 16 13 0 0
nv2=be	-8 0 6 5 -13 0
nv2=begin	0 -9 12 1 -6 0
nv2=buy	0 6 -3 0 0 0
nv2=cancel	0 7 -7 0 0 0
nv2=carry	9 -7 0 0 0 0
nv2=collect	0 -22 22 0 0 0
nv2=come	-4 11 -4 -4 0 0
nv2=conclude	-4 21 -18 0 0 0
nv2=confirm	0 -2 -3 0 8 0
nv2=continue	0 14 -13 0 0 0
nv2=discuss	0 -8 10 0 0 0
nv2=end	-5 -22 22 6 0 0
nv2=expect	0 14 -8 0 -3 0
nv2=expire	-5 7 -1 -4 3 0
nv2=extend	15 -2 -7 0 0 0
nv2=fall	1 -7 4 0 0 0
nv2=fix	0 -17 18 0 0 0
nv2=get	13 -16 5 0 0 0
nv2=go	-5 -3 2 -12 14 0
nv2=halve	0 7 -6 0 0 0
nv2=have	0 -6 9 -3 -2 0
nv2=hold	1 13 -12 -2 0 0
nv2=hope	0 -5 9 0 0 0
nv2=impose	0 8 -5 0 0 0
nv2=keep	21 -12 -12 0 0 0
nv2=know	0 9 -7 0 0 0
nv2=leave	0 7 -4 0 0 0
nv2=let	-2 8 -3 0 0 0
nv2=look	-6 -7 13 0 0 0
nv2=meet	1 9 -7 -7 2 0
nv2=move	9 0 -20 13 0 0
nv2=negotiate	0 6 -6 0 0 0
nv2=other	-3 -11 15 4 -4 0
nv2=pay	-1 -12 16 0 0 0
nv2=plan	4 -9 -3 -1 15 0
nv2=prepare	0 10 -9 0 0 0
nv2=raise	0 10 -8 0 0 0
nv2=reach	0 -2 6 0 0 0
nv2=receive	0 -9 2 7 0 0
nv2=remove	0 -12 12 0 0 0
nv2=report	0 -15 15 0 0 0
nv2=resume	0 8 -7 0 0 0
nv2=return	0 8 -7 0 0 0
nv2=revive	0 14 -14 0 0 0
nv2=rise	-5 0 -10 11 0 0
nv2=run	0 -13 16 0 0 0
nv2=say	2 -7 0 -18 17 5
nv2=see	-2 4 2 0 -6 0
nv2=set	0 -21 24 0 0 0
nv2=sign	2 19 -26 7 -3 0
nv2=sit	0 30 -29 0 0 0
nv2=spare	0 -11 13 0 0 0
nv2=start	0 -7 -6 16 0 0
nv2=step	0 -10 11 0 0 0
nv2=stop	0 8 -6 0 0 0
nv2=suspend	0 -29 31 0 0 0
nv2=take	4 0 -12 5 5 0
nv2=tell	0 -3 -8 9 8 0
nv2=think	-1 7 -3 0 0 0
nv2=threaten	0 13 -8 0 -1 0
nv2=want	2 -8 -5 0 12 0
nv2=write	6 8 -9 0 -5 0
nvt2=add past	1 18 -24 0 0 0
nvt2=agree participle	-15 12 0 0 0 0
nvt2=agree past	13 -21 11 0 -4 0
nvt2=agree perfect	-1 -8 3 0 6 0
nvt2=agree pluperfect	1 6 -8 0 0 0
nvt2=announce past	0 -14 16 -1 0 0
nvt2=announce perfect	0 -12 -4 15 0 0
nvt2=be modal	-13 6 -15 13 0 0
nvt2=be past	9 -14 9 1 -4 0
nvt2=be perfect	0 -4 6 0 0 0
nvt2=be present	-10 12 0 -8 -3 0
nvt2=begin past	0 0 7 -7 -3 0
nvt2=bring past	0 -7 8 0 -1 0
nvt2=call past	-7 4 5 -1 -4 0
nvt2=carry present	9 -7 0 0 0 0
nvt2=come modal	0 8 -7 0 0 0
nvt2=come past	-2 -6 10 -1 0 0
nvt2=come present	0 22 -21 0 0 0
nvt2=conclude past	-4 7 -3 0 0 0
nvt2=continue present	0 12 -12 0 0 0
nvt2=end future	0 -17 18 0 0 0
nvt2=end modal	0 -13 14 0 0 0
nvt2=end participle	0 -10 12 0 0 0
nvt2=end present	0 -3 0 8 0 0
nvt2=expect past	0 11 -11 2 0 0
nvt2=expire present	-5 7 -2 -1 3 0
nvt2=extend future	0 -11 12 0 0 0
nvt2=extend modal	0 -6 7 0 0 0
nvt2=extend past	-1 17 -14 0 0 0
nvt2=extend perfect	18 -3 -18 0 0 0
nvt2=fall present	4 -11 6 0 0 0
nvt2=fix present	0 -6 7 0 0 0
nvt2=get past	10 -13 3 0 0 0
nvt2=go modal	7 -13 8 0 0 0
nvt2=go past	-16 1 0 -5 17 0
nvt2=halve present	0 -10 10 0 0 0
nvt2=have past	0 -25 32 0 -1 0
nvt2=have present	1 18 -19 0 0 0
nvt2=hold future	0 23 -22 0 0 0
nvt2=hold past	4 7 -11 0 0 0
nvt2=hope present	0 7 -6 0 0 0
nvt2=impose past	0 15 -14 0 0 0
nvt2=know present	0 8 -6 0 0 0
nvt2=leave participle	0 13 -13 0 0 0
nvt2=lower future	0 -10 11 0 0 0
nvt2=meet future	-1 12 -8 0 0 0
nvt2=meet gerund	0 -7 9 0 0 0
nvt2=meet modal	12 -21 11 0 0 0
nvt2=meet past	0 18 -16 0 0 0
nvt2=meet present	0 0 -4 0 6 0
nvt2=move present	0 8 -8 0 0 0
nvt2=other modal	0 0 -8 5 0 0
nvt2=other perfect	-1 12 -7 -1 0 0
nvt2=other pluperfect	0 -19 21 0 0 0
nvt2=pay future	0 -24 26 0 0 0
nvt2=pay present	0 7 -6 0 0 0
nvt2=plan participle	12 -19 -2 0 11 0
nvt2=plan present	-2 -9 14 0 0 0
nvt2=promise past	2 10 -12 0 0 0
nvt2=propose past	0 -2 6 0 0 0
nvt2=put present	0 6 -5 0 0 0
nvt2=reach past	0 6 -5 0 0 0
nvt2=reach pluperfect	0 -9 10 0 0 0
nvt2=rise future	0 -5 -7 12 0 0
nvt2=run present	0 -7 9 0 0 0
nvt2=say past	5 -3 1 -21 4 5
nvt2=say perfect	9 0 -12 2 0 0
nvt2=say present	-11 -5 1 0 15 0
nvt2=see future	0 -2 8 0 -6 0
nvt2=see past	-6 7 0 0 0 0
nvt2=set present	0 -25 27 0 0 0
nvt2=sign modal	0 -14 14 0 0 0
nvt2=sign participle	0 15 -14 0 0 0
nvt2=sign past	4 13 -24 8 -2 0
nvt2=sign present	0 7 -6 0 0 0
nvt2=stop future	0 6 -5 0 0 0
nvt2=stop past	0 -8 8 0 0 0
nvt2=stop present	0 6 -6 0 0 0
nvt2=suspend participle	0 -15 15 0 0 0
nvt2=suspend present	0 -21 22 0 0 0
nvt2=take modal	0 3 -7 -1 6 0
nvt2=take past	1 -7 6 0 0 0
nvt2=take present	0 15 -14 0 0 0
nvt2=tell past	0 -3 -8 9 8 0
nvt2=think past	-1 12 -8 0 0 0
nvt2=want present	0 -7 -3 0 12 0
nvt2=write past	6 0 0 0 -5 0
o:act=accept	-2 12 -6 0 0 0
o:act=add	0 10 -9 0 0 0
o:act=agree	13 -15 2 6 2 0
o:act=announce	-5 14 -9 3 -3 0
o:act=answer	-8 10 -9 0 5 0
o:act=ask	0 22 -20 0 0 0
o:act=be	7 -5 8 0 -9 -3
o:act=begin	-7 8 -2 -2 -4 -1
o:act=bring	0 10 -7 0 0 0
o:act=call	-11 16 -4 0 0 0
o:act=clear	-7 14 -9 0 0 0
o:act=collect	0 10 -8 0 0 0
o:act=conclude	0 -16 16 0 0 0
o:act=confirm	-1 17 -17 0 0 0
o:act=consider	-2 -5 -8 0 9 5
o:act=cut	0 6 -4 0 0 0
o:act=discuss	-5 -5 19 0 -6 0
o:act=draw	0 -9 10 0 0 0
o:act=end	0 0 2 1 -9 0
o:act=expect	-8 25 -20 -3 2 0
o:act=extend	-4 8 0 0 0 0
o:act=face	0 -6 7 0 0 0
o:act=fall	-8 3 0 0 0 0
o:act=fix	-7 8 -1 0 0 0
o:act=get	-10 26 -11 0 -1 0
o:act=hang	0 -10 10 0 0 0
o:act=jump	9 -9 0 0 0 0
o:act=know	-7 0 7 0 0 0
o:act=land	0 24 -23 0 0 0
o:act=lay	0 -7 7 0 0 0
o:act=let	-5 9 -2 0 0 0
o:act=lower	-1 11 -7 0 0 0
o:act=meet	-17 1 2 -2 1 4
o:act=move	0 11 -9 0 0 0
o:act=negotiate	0 -11 12 0 0 0
o:act=no verb	3 1 3 -4 -2 -12
o:act=offer	0 -6 8 0 0 0
o:act=order	-1 14 -11 0 0 0
o:act=other	13 -7 4 -11 -9 0
o:act=pay	-6 20 -14 0 0 0
o:act=plan	-7 18 -6 0 -12 0
o:act=post	0 -3 6 0 0 0
o:act=prepare	0 -7 -1 11 -1 0
o:act=promise	0 15 -13 0 0 0
o:act=put	10 -10 5 -1 0 0
o:act=raise	-2 10 -5 0 0 0
o:act=reach	2 -14 11 0 2 0
o:act=receive	-2 -31 6 10 19 0
o:act=recommend	-2 20 -17 0 0 0
o:act=report	0 12 -6 0 0 0
o:act=return	-4 -7 9 1 -2 0
o:act=rise	7 -2 -1 0 0 0
o:act=run	-1 17 -12 0 0 0
o:act=say	-2 2 12 -27 -14 0
o:act=seal	8 0 -6 0 0 0
o:act=sell	13 -9 -2 0 0 0
o:act=send	-7 0 7 0 0 0
o:act=set	10 -1 -5 0 0 0
o:act=settle	2 -17 8 0 6 0
o:act=sign	-20 3 -4 12 11 0
o:act=sit	0 -13 13 -2 2 0
o:act=stand	0 10 -9 0 0 0
o:act=state	0 10 -7 0 0 0
o:act=step	0 -16 16 0 0 0
o:act=suspend	2 6 -5 -7 -4 0
o:act=tax	0 -15 15 0 0 0
o:act=threaten	-1 16 -10 0 0 0
o:act=warn	0 6 -4 0 0 0
o:act=write	0 22 -22 0 0 0
o:agree agreed gone	-3 -10 14 0 0 0
o:agree on gone	5 7 -8 -5 -2 0
o:announce announced gone	0 0 -11 8 0 0
o:announce on ahead	0 -9 10 0 0 0
o:approve on gone	0 10 -9 0 0 0
o:ask on gone	0 12 -11 0 0 0
o:be  gone	0 14 -9 0 0 0
o:be by ahead	0 15 -11 0 0 0
o:be cent gone	0 -8 9 0 0 0
o:be from ahead	0 11 -8 0 0 0
o:be from gone	0 -19 20 0 0 0
o:be is ahead	-2 8 -1 0 0 0
o:be is gone	0 8 -4 0 0 0
o:be of gone	-1 -12 14 0 0 0
o:be on ahead	8 6 -13 11 -6 0
o:be on gone	0 -15 18 -2 -4 0
o:be since gone	14 -19 9 0 0 0
o:be the ahead	0 -13 15 0 0 0
o:be until ahead	0 -5 7 0 0 0
o:begin  gone	0 12 -10 0 0 0
o:begin after ahead	0 6 -4 0 0 0
o:begin by ahead	0 7 -5 0 0 0
o:begin effect ahead	0 7 -6 0 0 0
o:begin effect gone	0 -15 15 0 0 0
o:begin on ahead	-3 5 -4 -13 8 0
o:begin on gone	0 12 -11 2 -5 0
o:begin since gone	0 10 -8 0 0 0
o:begin starting ahead	0 -10 10 0 0 0
o:begin to ahead	0 9 -6 0 0 0
o:begin until gone	0 -6 7 0 0 0
o:call on gone	-2 7 -2 0 0 0
o:carried=controls	-5 -6 10 0 0 2
o:carried=controls far	0 -1 8 -10 -7 0
o:carried=deal	18 -22 2 1 14 0
o:carried=deal far	-17 8 -2 -1 9 0
o:carried=duties	11 13 -17 -1 -5 -5
o:carried=duties far	8 9 -4 -9 -15 0
o:carried=exclusions	0 9 -8 0 0 0
o:carried=exclusions far	-4 0 0 0 6 0
o:carried=fees	-1 -12 2 10 0 1
o:carried=longer	-18 15 0 -4 -1 0
o:carried=longer far	-1 -2 6 -18 4 0
o:carried=meeting	-4 -1 2 4 0 -6
o:carried=meeting far	1 -14 9 3 1 0
o:carried=none	5 0 1 3 -18 0
o:carried=procedure	-9 3 10 -1 -14 0
o:carried=procedure far	0 25 -16 -7 -13 0
o:carried=sale	0 12 -16 0 0 0
o:carried=sale far	4 4 0 -6 -11 0
o:carried=truce	-14 25 -12 -8 -13 0
o:carried=truce far	-31 4 7 -4 11 -3
o:charge from ahead	0 10 -8 0 0 0
o:clear on gone	-6 13 -8 0 0 0
o:conclude on gone	0 -3 7 0 0 0
o:confirm on gone	-14 26 -12 0 0 0
o:discuss on ahead	0 -14 10 0 4 0
o:discuss on gone	-3 19 -6 0 -11 0
o:end ended gone	0 -9 7 1 0 0
o:end ends ahead	0 11 -9 0 0 0
o:end ends gone	0 -13 14 0 0 0
o:end expires gone	0 -7 8 0 0 0
o:end on ahead	-7 23 -12 -3 -2 0
o:end on gone	7 -13 6 4 0 0
o:expect on ahead	0 -26 16 0 12 0
o:expect on gone	0 26 -22 0 -5 0
o:extend on gone	-2 -3 6 0 0 0
o:fall on ahead	-2 20 -15 0 0 0
o:fall on gone	-1 -12 15 0 0 0
o:get on gone	-5 7 0 0 0 0
o:have by ahead	0 -12 13 0 0 0
o:have has gone	10 -9 0 0 0 0
o:have on gone	5 -2 -11 0 6 0
o:have since gone	-2 11 -5 0 0 0
o:have until ahead	0 -14 15 0 0 0
o:know on gone	-6 9 0 0 0 0
o:leads=	2 -1 0 -6 7 -2
o:leads=accra,	-2 -5 8 0 0 0
o:leads=again on	2 6 -6 0 0 0
o:leads=agreed on	0 -6 8 0 0 0
o:leads=agreement on	0 7 -11 5 0 0
o:leads=alexandria on	0 22 -22 0 0 0
o:leads=also on	0 -12 13 0 0 0
o:leads=and from	0 -5 6 0 0 0
o:leads=and on	12 6 -23 0 0 0
o:leads=announced on	-4 15 -10 0 0 0
o:leads=arrangement of	0 6 -5 0 0 0
o:leads=as of	4 2 -8 0 0 0
o:leads=at the	0 75 -64 -3 -22 0
o:leads=away on	0 -9 10 0 0 0
o:leads=be on	0 8 -7 0 0 0
o:leads=before the	0 19 -16 -2 0 0
o:leads=began on	-2 3 -8 10 0 0
o:leads=begins on	0 15 -11 0 -1 0
o:leads=beijing from	0 -8 11 0 -1 0
o:leads=beijing on	0 -10 16 0 -4 0
o:leads=beijing,	-11 12 -1 0 0 0
o:leads=belgrade,	-1 19 -16 0 0 0
o:leads=bergen on	0 -7 8 0 0 0
o:leads=bern,	0 10 -8 0 0 0
o:leads=brussels on	-7 0 7 0 0 0
o:leads=brussels,	-11 -22 27 0 0 0
o:leads=by	-8 0 5 0 0 0
o:leads=by the	-2 16 -10 0 0 0
o:leads=cairo,	-2 -3 -5 12 0 0
o:leads=call on	18 -8 -11 0 0 0
o:leads=callao on	0 -7 7 0 0 0
o:leads=cambodia on	0 -16 16 0 0 0
o:leads=cent on	-4 8 0 0 0 0
o:leads=changes on	0 10 -9 0 0 0
o:leads=china on	0 9 -6 0 0 0
o:leads=close on	0 17 -15 0 0 0
o:leads=closed on	0 -8 10 0 0 0
o:leads=closes on	0 -8 9 0 0 0
o:leads=cnbc on	-4 9 -2 0 0 0
o:leads=colombo on	0 13 -13 0 0 0
o:leads=come on	0 7 -6 0 0 0
o:leads=comes on	0 -11 11 0 0 0
o:leads=concluded on	0 9 -7 0 0 0
o:leads=confirmed on	0 10 -8 0 0 0
o:leads=continue on	-1 9 -5 0 0 0
o:leads=day on	0 14 -14 0 0 0
o:leads=days from	0 8 -7 0 0 0
o:leads=days, on	0 -10 10 0 0 0
o:leads=declared on	0 7 -6 0 0 0
o:leads=due on	0 15 -13 0 0 0
o:leads=early as	0 8 -8 0 0 0
o:leads=end on	0 11 -7 0 0 0
o:leads=ended on	0 7 -2 -7 0 0
o:leads=expires on	0 15 -12 0 0 0
o:leads=extension on	0 10 -8 0 0 0
o:leads=extension to	0 6 -5 0 0 0
o:leads=failed on	0 -3 6 -1 0 0
o:leads=fixed for	-7 -3 14 0 0 0
o:leads=follow on	0 -13 15 0 0 0
o:leads=followed on	0 8 -4 0 0 0
o:leads=for the	0 2 5 0 -8 0
o:leads=force on	0 6 -5 0 0 0
o:leads=force since	0 13 -12 0 0 0
o:leads=friday,	7 3 -20 0 0 0
o:leads=from	7 -10 5 0 0 0
o:leads=geneva on	-9 -3 11 0 0 0
o:leads=given on	0 -5 7 0 0 0
o:leads=go on	0 9 -6 0 -2 0
o:leads=gyeongju on	0 -6 6 0 0 0
o:leads=halifax on	0 -18 18 0 0 0
o:leads=hanoi,	0 11 -9 0 0 0
o:leads=happen on	0 6 -6 0 0 0
o:leads=happens on	0 7 -5 0 0 0
o:leads=have until	0 -17 17 0 0 0
o:leads=here on	0 6 -3 0 0 0
o:leads=hour on	4 -7 2 0 0 0
o:leads=house on	0 -15 0 0 18 0
o:leads=in busan	0 -7 8 0 0 0
o:leads=in geneva	0 12 -8 -1 -2 0
o:leads=in on	0 10 -10 0 0 0
o:leads=in stockholm	0 -6 7 0 0 0
o:leads=in washington	0 -15 20 0 -3 0
o:leads=interview on	0 -13 6 0 10 0
o:leads=is on	0 21 -18 0 0 0
o:leads=issued on	-7 0 5 0 0 0
o:leads=istanbul on	0 11 -11 0 0 0
o:leads=it on	-3 9 -3 -2 0 0
o:leads=izmir on	-1 -6 8 0 0 0
o:leads=jakarta,	0 5 -10 0 0 0
o:leads=jinping on	-8 -25 45 -6 -7 0
o:leads=known on	-6 8 0 0 0 0
o:leads=korea on	-2 0 -50 13 25 0
o:leads=kuala lumpur	0 15 -13 0 0 0
o:leads=kuala lumpur,	-3 10 -5 0 0 0
o:leads=late on	-2 -9 16 0 -5 0
o:leads=later than	0 6 -6 0 0 0
o:leads=law on	0 10 -9 0 0 0
o:leads=lifeng on	0 -3 6 0 0 0
o:leads=lima,	-1 -15 18 0 0 0
o:leads=link on	8 -7 -6 0 0 3
o:leads=lisbon on	0 6 -2 0 0 0
o:leads=livingstone on	0 -10 10 0 0 0
o:leads=london,	-1 11 -8 0 0 0
o:leads=lumpur on	-5 -18 25 -2 0 0
o:leads=lusaka,	0 12 -10 0 0 0
o:leads=madrid,	-2 -8 11 0 0 0
o:leads=malaysia on	0 -27 25 0 4 0
o:leads=manila on	0 11 -11 0 0 0
o:leads=manila,	-2 -5 7 0 0 0
o:leads=maputo,	0 9 -7 0 0 0
o:leads=media on	0 6 -4 0 0 0
o:leads=meet on	0 -5 -13 -2 14 7
o:leads=meets on	0 25 -23 0 0 0
o:leads=memorandum on	0 -6 6 0 0 0
o:leads=midnight on	6 -9 5 0 0 0
o:leads=ministers on	8 -7 0 0 0 0
o:leads=monday	-3 3 2 0 -10 0
o:leads=monday,	-5 -15 18 0 0 0
o:leads=montevideo on	0 -13 13 0 0 0
o:leads=montevideo,	15 -9 -6 0 0 0
o:leads=months from	0 10 -9 0 0 0
o:leads=months on	9 -5 -3 0 0 0
o:leads=months, to	0 6 -4 0 0 0
o:leads=muscat on	0 13 -12 0 0 0
o:leads=nairobi,	-1 10 -7 0 0 0
o:leads=new delhi,	-4 20 -17 0 0 0
o:leads=news on	0 13 -11 0 0 0
o:leads=noon on	0 11 -11 0 0 0
o:leads=notice by	0 -10 10 0 0 0
o:leads=off on	0 -5 6 0 0 0
o:leads=off to	0 -8 8 0 0 0
o:leads=on	2 -2 -11 23 0 0
o:leads=on friday,	1 6 -9 0 0 0
o:leads=on saturday,	0 8 -8 0 0 0
o:leads=on sunday,	0 10 -10 0 0 0
o:leads=on television	0 -4 6 0 0 0
o:leads=on the	1 -38 38 0 0 0
o:leads=on thursday,	3 0 -10 0 7 0
o:leads=on until	0 -14 15 0 0 0
o:leads=opened on	0 -7 9 0 0 0
o:leads=order of	0 6 -4 0 0 0
o:leads=oslo,	15 -10 -4 0 0 0
o:leads=other on	7 -5 0 0 0 0
o:leads=out on	-1 21 -17 0 0 0
o:leads=over on	0 11 -9 0 0 0
o:leads=paper on	-2 -8 12 0 0 0
o:leads=percent on	19 -13 -9 0 0 0
o:leads=phone on	7 -6 0 0 0 0
o:leads=place on	0 16 -14 0 0 0
o:leads=planned for	-2 6 -1 0 -1 0
o:leads=post on	0 16 -14 0 0 0
o:leads=posted on	0 -13 15 0 0 0
o:leads=proposed on	0 -16 16 0 0 0
o:leads=published on	0 23 -20 0 0 0
o:leads=rabat on	0 31 -31 0 0 0
o:leads=rabat,	0 20 -18 0 0 0
o:leads=reached on	6 1 -8 0 0 0
o:leads=reporters on	-6 -5 11 0 0 0
o:leads=resume on	0 -19 17 4 0 0
o:leads=round on	0 18 -14 -2 0 0
o:leads=runs until	0 9 -8 0 0 0
o:leads=said on	0 7 2 -12 -15 0
o:leads=saturday,	0 6 -3 0 0 0
o:leads=scheduled for	0 6 -6 0 0 0
o:leads=seoul on	0 2 -9 7 0 0
o:leads=seoul,	-1 8 -8 1 0 0
o:leads=set for	10 -7 0 0 0 0
o:leads=sheet on	0 17 -16 0 0 0
o:leads=sign on	0 16 -16 0 0 0
o:leads=signed on	0 -12 15 0 0 0
o:leads=since	-2 7 -2 0 0 0
o:leads=singapore on	0 10 -7 0 -1 0
o:leads=so on	-2 14 -8 0 0 0
o:leads=south korea	0 0 -13 11 2 0
o:leads=speak on	15 -12 -3 0 0 0
o:leads=started on	0 -5 6 0 0 0
o:leads=starts on	0 24 -21 0 -4 0
o:leads=statement of	0 8 -7 0 0 0
o:leads=statement on	0 -4 6 0 0 0
o:leads=stockholm on	0 -20 21 0 0 0
o:leads=stockholm,	0 7 -5 0 0 0
o:leads=sunday,	-1 -13 16 0 0 0
o:leads=suva,	0 9 -6 0 0 0
o:leads=table on	0 -14 15 0 0 0
o:leads=takes effect	0 -17 18 0 0 0
o:leads=talk on	0 23 -22 0 -2 0
o:leads=talks on	0 -11 17 -9 0 0
o:leads=tbilisi,	25 -13 -21 0 0 0
o:leads=telephone on	6 0 -8 0 0 0
o:leads=television on	0 7 -5 0 0 0
o:leads=the	0 9 -7 0 0 0
o:leads=the hague,	0 8 -6 0 0 0
o:leads=them on	0 11 -11 0 0 0
o:leads=there on	-3 -17 15 0 8 0
o:leads=this on	0 7 -6 0 0 0
o:leads=thursday	12 -14 5 0 0 0
o:leads=thursday,	-12 -15 12 -1 12 0
o:leads=to the	0 8 -7 0 0 0
o:leads=tokyo,	-13 17 -4 0 0 0
o:leads=trieste on	0 -15 15 0 0 0
o:leads=truce ends	0 6 -5 0 0 0
o:leads=truce of	0 9 -8 0 0 0
o:leads=truce on	0 -12 14 0 0 0
o:leads=trump on	5 -8 -11 0 16 0
o:leads=tuesday	-9 -11 16 0 0 0
o:leads=tuesday,	-4 -23 26 0 0 0
o:leads=turnberry on	0 -4 6 0 0 0
o:leads=two days,	0 -10 10 0 0 0
o:leads=union on	-2 9 -5 0 0 0
o:leads=united states	0 -11 14 0 0 0
o:leads=until the	0 13 -11 0 0 0
o:leads=up on	-1 9 -15 0 7 0
o:leads=us on	0 7 -6 0 0 0
o:leads=video on	10 -15 -11 -1 0 13
o:leads=vienna,	0 12 -10 0 0 0
o:leads=washington on	-6 25 -15 0 -13 0
o:leads=washington,	0 7 -5 -4 0 0
o:leads=washington/beijing,	-8 16 -9 0 0 0
o:leads=year, until	0 8 -8 0 0 0
o:leads=· wednesday	0 -8 9 0 0 0
o:leads=— monday,	0 13 -12 0 0 0
o:left=controls	0 7 -3 0 0 0
o:left=deal	0 1 2 -1 -8 0
o:left=deal right=duties	1 -15 8 6 0 0
o:left=deal right=meeting	0 28 -25 0 0 0
o:left=deal right=none	3 -9 12 -12 -7 0
o:left=deal right=truce	-8 3 3 0 0 0
o:left=duties	-8 19 -9 0 -14 -1
o:left=duties right=duties	-9 10 -4 0 0 0
o:left=duties right=none	-2 7 0 0 -12 -1
o:left=duties right=signing	0 11 -10 0 0 0
o:left=duties right=truce	0 19 -17 0 0 0
o:left=exclusions	0 8 -5 0 0 0
o:left=exclusions right=none	0 7 -4 0 0 0
o:left=fees right=none	0 -5 7 0 0 0
o:left=longer	-13 34 -22 -2 -2 0
o:left=longer right=meeting	0 -10 11 0 0 0
o:left=longer right=none	-12 37 -26 -1 -2 0
o:left=meeting	-2 -10 5 4 -2 0
o:left=meeting right=deal	6 -8 4 0 -1 0
o:left=meeting right=duties	0 -11 14 -4 0 0
o:left=meeting right=longer	0 -8 3 1 0 0
o:left=meeting right=meeting	0 18 -12 0 -13 0
o:left=meeting right=none	-7 -6 2 4 3 1
o:left=meeting right=truce	0 -12 13 0 0 0
o:left=none	2 0 8 -4 -5 -10
o:left=none right=deal	-16 4 7 -4 0 0
o:left=none right=duties	3 6 -6 -7 0 0
o:left=none right=exclusions	0 11 -9 0 0 0
o:left=none right=fees	0 6 -4 0 0 0
o:left=none right=longer	11 0 -4 0 0 0
o:left=none right=meeting	0 -12 10 0 7 0
o:left=none right=none	3 -6 10 4 -4 -6
o:left=none right=procedure	0 11 -8 0 0 0
o:left=none right=signing	4 28 -31 -1 0 0
o:left=procedure	-8 9 0 0 0 0
o:left=procedure right=none	-7 7 0 0 0 0
o:left=sale	0 -8 12 0 0 0
o:left=signing	-26 2 13 -13 -6 0
o:left=signing right=none	-23 2 10 -11 -5 0
o:left=signing right=truce	0 -9 9 0 0 0
o:left=truce	0 23 -18 -17 5 0
o:left=truce right=duties	0 12 -10 0 0 0
o:left=truce right=longer	0 6 -5 0 0 0
o:left=truce right=meeting	0 14 -14 0 0 0
o:left=truce right=none	0 6 -1 -15 5 0
o:make of gone	13 -6 -5 0 0 0
o:meet from gone	0 -6 5 4 -5 0
o:meet meets ahead	0 10 -9 0 0 0
o:meet met gone	0 -13 0 9 0 0
o:meet on ahead	-5 -9 1 -30 25 5
o:meet on gone	-5 -6 12 1 -13 0
o:meet the ahead	0 14 1 -1 -20 0
o:near=duties	-9 13 -3 -7 -6 0
o:near=exclusions	0 7 -5 0 0 0
o:near=longer	-7 37 -27 0 -1 0
o:near=meeting	-8 11 -15 2 0 2
o:near=none	-5 7 10 -8 -15 -16
o:near=procedure	-5 34 -24 0 0 0
o:near=sale	12 -13 0 0 0 0
o:near=signing	-8 -2 13 -10 -15 0
o:near=truce	-8 -10 16 -7 5 0
o:no verb  ahead	-9 17 -9 0 -7 0
o:no verb  gone	6 -5 0 0 5 0
o:no verb a gone	-13 6 5 0 0 0
o:no verb accra, gone	-2 -9 13 0 0 0
o:no verb and ahead	0 6 -5 0 0 0
o:no verb before ahead	0 20 -19 0 0 0
o:no verb beijing, gone	-11 8 2 -2 0 0
o:no verb belgrade, gone	16 -1 -19 0 0 0
o:no verb bern, gone	0 11 -9 0 0 0
o:no verb briefing, gone	0 -12 -9 19 0 0
o:no verb brussels, gone	0 -5 6 -1 0 0
o:no verb bulletin, gone	0 -11 12 0 0 0
o:no verb busan, gone	0 -20 22 0 0 0
o:no verb by ahead	-2 16 -11 0 0 0
o:no verb cairo, gone	-2 -3 -5 12 0 0
o:no verb call, gone	-7 9 0 0 0 0
o:no verb city, gone	12 4 -19 0 0 0
o:no verb colombo, gone	0 11 -9 0 0 0
o:no verb correspondent, gone	0 -9 11 0 0 0
o:no verb dated gone	0 8 -7 0 0 0
o:no verb days, gone	0 -10 10 0 0 0
o:no verb delhi, gone	-4 22 -18 0 0 0
o:no verb desk, gone	0 -5 6 0 0 0
o:no verb ends ahead	0 9 -8 0 0 0
o:no verb for ahead	0 8 -7 0 0 0
o:no verb for gone	0 -20 21 0 0 0
o:no verb friday gone	-4 -11 14 0 0 0
o:no verb friday, ahead	0 12 -11 0 0 0
o:no verb from ahead	-9 26 -17 0 0 0
o:no verb from gone	-3 -15 20 0 0 0
o:no verb geneva, gone	0 -5 6 0 0 0
o:no verb hague, gone	0 8 -6 0 0 0
o:no verb hanoi, gone	0 11 -9 0 0 0
o:no verb helsinki, gone	0 -24 26 0 0 0
o:no verb jakarta, gone	0 5 -10 0 0 0
o:no verb lagos, gone	0 7 -6 0 0 0
o:no verb lima, gone	-2 -9 12 0 0 0
o:no verb london, gone	-1 11 -8 0 0 0
o:no verb lusaka, gone	0 19 -16 0 0 0
o:no verb madrid, gone	-2 -11 14 0 0 0
o:no verb manila, gone	-2 -5 7 0 0 0
o:no verb maputo, gone	0 9 -7 0 0 0
o:no verb monday gone	-9 -3 0 0 15 0
o:no verb monday, ahead	0 25 -27 0 0 0
o:no verb monday, gone	-7 -1 6 0 0 0
o:no verb montevideo, gone	9 -1 -7 0 0 0
o:no verb on ahead	6 -12 3 6 -4 4
o:no verb on gone	-9 2 7 -3 -16 -2
o:no verb oslo, gone	15 -6 -8 0 0 0
o:no verb prague, gone	0 14 -12 0 0 0
o:no verb saturday gone	-1 -7 10 0 0 0
o:no verb saturday, gone	0 14 -12 0 0 0
o:no verb seoul, gone	-1 8 -8 1 0 0
o:no verb since gone	-10 19 -11 0 0 0
o:no verb spoke gone	6 -3 0 0 0 0
o:no verb starts gone	0 7 -6 0 0 0
o:no verb stockholm, gone	0 7 -5 0 0 0
o:no verb sunday, ahead	0 -6 7 0 0 0
o:no verb suva, gone	0 11 -8 0 0 0
o:no verb tbilisi, gone	25 -21 -2 0 0 0
o:no verb telephone gone	-12 13 0 0 0 0
o:no verb the ahead	-5 -15 20 0 0 0
o:no verb the gone	1 5 -7 0 0 0
o:no verb through ahead	0 7 -6 0 0 0
o:no verb thursday, ahead	0 -3 -7 0 11 0
o:no verb thursday, gone	-14 -1 0 -1 12 0
o:no verb to ahead	-3 -2 7 0 0 0
o:no verb to gone	-11 17 -7 0 0 0
o:no verb tokyo, gone	-13 5 6 0 0 0
o:no verb tuesday gone	7 -2 -2 0 0 0
o:no verb tuesday, ahead	0 -8 9 0 0 0
o:no verb tuesday, gone	-6 4 0 0 0 0
o:no verb tunis, gone	19 -9 -10 0 0 0
o:no verb ulaanbaatar, gone	-2 -10 13 0 0 0
o:no verb until ahead	-3 8 -3 0 0 0
o:no verb updated gone	0 8 -7 0 0 0
o:no verb valletta, gone	-1 13 -10 0 0 0
o:no verb washington, gone	0 7 -5 -4 0 0
o:no verb washington/beijing, gone	-8 16 -9 0 0 0
o:no verb wednesday gone	-7 -8 12 0 0 0
o:no verb wednesday, ahead	0 -12 13 0 0 0
o:no verb wednesday, gone	-3 7 -4 0 0 0
o:no verb week, ahead	6 -2 -3 0 0 0
o:no verb windhoek, gone	-3 -22 24 0 0 0
o:no verb yes, gone	0 7 -4 0 0 0
o:no verb york, gone	0 -12 13 0 0 0
o:no verb · gone	-4 -6 10 0 0 0
o:no verb — gone	15 0 -22 0 0 0
o:order on gone	0 11 -9 0 0 0
o:other before ahead	0 -13 15 0 0 0
o:other by gone	-6 -1 8 0 0 0
o:other on gone	16 -13 5 -3 0 0
o:other the ahead	0 6 -3 0 0 0
o:other the gone	0 7 -7 0 0 0
o:pay from ahead	0 12 -16 0 5 0
o:plan from ahead	0 -17 18 0 0 0
o:plan the ahead	0 11 -1 0 -8 0
o:post on gone	-4 -3 8 0 0 0
o:prepare on gone	0 -13 -2 13 0 0
o:propose on gone	0 -16 16 0 0 0
o:put from ahead	0 7 -7 0 0 0
o:put on gone	4 -6 4 0 0 0
o:put to ahead	0 -7 8 0 0 0
o:reach on gone	5 -18 16 0 0 0
o:receive on gone	-1 -19 -2 11 17 0
o:return on gone	0 -9 9 0 0 0
o:right=deal	-7 7 0 -6 -5 0
o:right=deal on	0 -9 11 -2 -3 0
o:right=deal until	0 13 -12 0 0 0
o:right=duties	0 6 -3 -2 0 0
o:right=duties 	0 11 -8 0 0 0
o:right=duties from	10 -18 10 0 0 0
o:right=duties of	0 10 -7 0 0 0
o:right=duties since	0 7 -5 0 0 0
o:right=exclusions	0 11 -9 0 0 0
o:right=longer	10 0 -6 0 0 0
o:right=longer on	-9 -10 14 0 0 0
o:right=meeting	0 7 -4 -3 -1 -1
o:right=meeting 	19 -17 -2 6 0 0
o:right=meeting from	0 19 -20 1 0 0
o:right=meeting on	-4 17 -11 -14 6 0
o:right=none	-8 9 8 -8 -12 -13
o:right=none 	-5 0 3 -22 8 -2
o:right=none "	0 6 -6 0 0 0
o:right=none a	-15 10 4 0 0 0
o:right=none accra,	-2 -9 13 0 0 0
o:right=none after	0 20 -16 0 0 0
o:right=none again	-2 -4 -3 12 0 0
o:right=none ago	0 12 -11 0 0 0
o:right=none amman,	0 -6 8 0 0 0
o:right=none announced	0 0 -11 8 0 0
o:right=none are	0 12 -10 0 0 0
o:right=none as	0 10 -9 0 0 0
o:right=none back	-1 12 -8 0 0 0
o:right=none before	-5 -3 10 0 0 0
o:right=none beginning	0 -5 6 0 0 0
o:right=none beijing,	-11 8 2 -1 0 0
o:right=none belgrade,	16 -1 -19 0 0 0
o:right=none bern,	0 9 -7 0 0 0
o:right=none between	0 7 -5 0 0 0
o:right=none briefing,	0 -12 -9 19 0 0
o:right=none bulletin,	0 -11 12 0 0 0
o:right=none by	-26 31 -7 -1 -1 0
o:right=none call,	-7 9 0 0 0 0
o:right=none cent	0 8 -6 0 0 0
o:right=none city,	12 4 -19 0 0 0
o:right=none closed	0 6 -4 0 0 0
o:right=none copenhagen,	-4 -6 9 0 0 0
o:right=none correspondent,	0 -9 11 0 0 0
o:right=none date:	0 10 -7 0 0 0
o:right=none day,	0 8 -7 0 0 0
o:right=none days	0 8 -6 0 0 0
o:right=none deal	0 -16 17 0 0 0
o:right=none delhi,	-4 21 -17 0 0 0
o:right=none desk,	0 -5 6 0 0 0
o:right=none did,	0 15 -12 0 0 0
o:right=none do	11 -5 -7 0 0 0
o:right=none down	0 8 -3 0 -4 0
o:right=none due	9 0 -10 0 0 0
o:right=none effect	0 -7 9 0 0 0
o:right=none ended	0 -10 7 3 0 0
o:right=none ends	-1 -7 11 0 0 0
o:right=none expires	0 -10 10 0 0 0
o:right=none for	-2 -8 14 -5 -6 0
o:right=none friday	-4 -11 14 0 0 0
o:right=none from	-28 14 0 -13 1 0
o:right=none geneva	0 11 -7 -1 -2 0
o:right=none goods	0 -5 7 0 0 0
o:right=none hague,	0 7 -5 0 0 0
o:right=none hanoi,	0 10 -8 0 0 0
o:right=none has	0 13 -11 0 0 0
o:right=none house	0 0 -7 0 9 0
o:right=none in	0 8 -7 0 0 0
o:right=none is	-6 17 -7 0 0 0
o:right=none issued	0 7 -5 0 0 0
o:right=none jakarta,	0 5 -10 0 0 0
o:right=none korea	0 0 -13 11 2 0
o:right=none lagos,	0 7 -6 0 0 0
o:right=none lumpur	0 15 -13 0 0 0
o:right=none lumpur,	-1 18 -14 0 0 0
o:right=none lusaka,	0 15 -13 0 0 0
o:right=none madrid,	-2 -11 14 0 0 0
o:right=none meeting:	0 9 -9 0 0 0
o:right=none meets	0 10 -9 0 0 0
o:right=none met	0 -13 0 9 0 0
o:right=none midnight	0 7 -6 0 0 0
o:right=none monday	-9 -3 0 0 15 0
o:right=none monday,	-3 18 -14 0 0 0
o:right=none montevideo,	9 -4 -3 0 0 0
o:right=none noon	0 7 -7 0 0 0
o:right=none of	6 6 -9 -2 -3 0
o:right=none off	0 -6 7 0 0 0
o:right=none on	2 -12 10 4 -4 7
o:right=none one	0 -10 10 0 0 0
o:right=none oslo,	15 -6 -8 0 0 0
o:right=none out	0 -6 8 0 0 0
o:right=none over	0 7 -2 0 0 0
o:right=none percent	0 7 -5 0 0 0
o:right=none phone	7 -7 0 0 0 0
o:right=none prague,	0 14 -12 0 0 0
o:right=none published	0 -5 7 0 0 0
o:right=none said	0 8 -4 0 0 0
o:right=none saturday	-1 -7 10 0 0 0
o:right=none saturday,	0 16 -14 0 0 0
o:right=none seoul,	-1 8 -8 1 0 0
o:right=none sign	0 -12 13 0 0 0
o:right=none signed	0 12 -9 0 0 0
o:right=none six	4 -14 9 0 0 0
o:right=none so	0 7 -4 0 0 0
o:right=none spoke	6 -3 0 0 0 0
o:right=none starting	0 -10 10 0 0 0
o:right=none starts	0 9 -8 0 0 0
o:right=none states	0 -11 14 0 0 0
o:right=none stockholm,	0 12 -10 0 0 0
o:right=none sunday,	-4 -5 9 0 0 0
o:right=none suva,	0 11 -8 0 0 0
o:right=none tariffs	3 -10 6 0 0 0
o:right=none tbilisi,	25 -23 -1 0 0 0
o:right=none than	-2 7 -2 0 0 0
o:right=none the	-8 35 -9 -10 -30 0
o:right=none there	0 -8 9 0 0 0
o:right=none thursday,	-8 -5 -6 -3 22 0
o:right=none time	0 6 -5 0 0 0
o:right=none to	-11 5 5 -1 -7 0
o:right=none together	-1 9 -5 0 0 0
o:right=none tokyo,	-13 5 6 0 0 0
o:right=none trump	0 6 -2 0 -1 0
o:right=none tuesday	7 -3 0 0 0 0
o:right=none tuesday,	-7 0 5 0 0 0
o:right=none ulaanbaatar,	-1 -15 17 0 0 0
o:right=none until	-13 9 0 -4 -3 0
o:right=none up	5 -10 8 0 0 0
o:right=none updated	0 8 -7 0 0 0
o:right=none us	0 7 -6 0 0 0
o:right=none valletta,	-2 17 -14 0 0 0
o:right=none vienna,	0 -5 8 0 0 0
o:right=none washington	0 -14 19 0 -3 0
o:right=none washington,	0 13 -15 -2 0 0
o:right=none washington/beijing,	-8 16 -8 0 0 0
o:right=none wednesday	-7 -7 11 0 0 0
o:right=none wednesday,	-6 -2 6 0 0 0
o:right=none week,	4 -6 0 0 0 0
o:right=none with	0 12 -12 0 0 0
o:right=none yes,	0 7 -4 0 0 0
o:right=none york,	0 6 -4 0 0 0
o:right=none ·	-5 -4 7 0 0 0
o:right=none —	15 0 -23 0 0 0
o:right=procedure	0 14 -10 0 0 0
o:right=signing	2 21 -22 0 -2 0
o:right=signing from	0 -4 -1 6 0 0
o:right=signing on	7 0 0 -2 0 0
o:right=truce	-3 -2 9 -6 -2 0
o:right=truce 	0 -5 6 0 0 0
o:right=truce by	0 -14 14 0 0 0
o:right=truce from	0 -6 6 0 0 0
o:right=truce on	-13 14 -3 -2 0 0
o:right=truce until	0 -5 6 0 0 0
o:rise from ahead	12 -12 0 0 0 0
o:say of gone	0 -5 6 0 0 0
o:say on gone	0 -1 11 -20 -5 0
o:say said gone	0 14 -10 0 0 0
o:say television gone	0 -4 6 0 0 0
o:see on ahead	0 -13 13 0 1 0
o:see the ahead	0 6 -2 0 0 0
o:set for ahead	11 -4 -3 0 0 0
o:settle on gone	0 -10 8 1 0 0
o:show on gone	0 7 -6 0 0 0
o:sign  gone	0 -6 0 0 9 0
o:sign it gone	0 6 -6 0 0 0
o:sign on gone	-9 17 -16 15 -3 0
o:sign sign gone	0 -15 16 0 0 0
o:sign signed gone	0 12 -9 0 0 0
o:sit on ahead	0 -20 16 0 5 0
o:sit on gone	0 -3 7 0 -6 0
o:sit until ahead	0 -11 11 0 0 0
o:stand on gone	0 6 -6 0 0 0
o:state on gone	0 7 -5 0 0 0
o:subject=controls	0 19 -16 0 0 0
o:subject=controls announce	0 6 -4 0 0 0
o:subject=controls announce gone	0 6 -4 0 0 0
o:subject=controls announce on	0 6 -4 0 0 0
o:subject=controls carried	-1 -5 7 0 0 2
o:subject=controls carried begin	0 7 -7 0 0 0
o:subject=controls carried begin ahead	0 7 -7 0 0 0
o:subject=controls carried meet	0 -7 8 0 0 0
o:subject=controls carried meet on	0 -8 10 0 0 0
o:subject=controls carried on ahead	0 -25 23 0 0 2
o:subject=controls carried on gone	-1 8 -5 0 0 0
o:subject=controls carried say	0 8 -6 0 0 0
o:subject=controls carried say gone	0 8 -6 0 0 0
o:subject=controls carried say on	0 8 -6 0 0 0
o:subject=controls far	-11 -4 12 0 0 0
o:subject=controls far  gone	0 -5 8 0 0 0
o:subject=controls far carried	6 9 -8 -3 -3 0
o:subject=controls far carried begin	0 -15 16 0 0 0
o:subject=controls far carried begin gone	0 -16 17 0 0 0
o:subject=controls far carried begin on	0 -18 18 0 0 0
o:subject=controls far carried meet gone	0 -4 6 0 0 0
o:subject=controls far carried meet on	0 -9 12 0 0 0
o:subject=controls far carried on ahead	13 -9 1 0 -4 0
o:subject=controls far carried on gone	-3 12 -4 0 -2 0
o:subject=controls far carried say	0 9 -7 0 0 0
o:subject=controls far carried say gone	0 6 -5 0 0 0
o:subject=controls far carried say on	0 6 -5 0 0 0
o:subject=controls far carried sign	0 11 -11 0 0 0
o:subject=controls far carried sign gone	0 11 -11 0 0 0
o:subject=controls far carried sign on	0 11 -11 0 0 0
o:subject=controls far no verb	-11 -4 12 0 0 0
o:subject=controls far no verb 	-1 -3 6 0 0 0
o:subject=controls far no verb gone	-10 -4 12 0 0 0
o:subject=controls far no verb on	0 -9 10 0 0 0
o:subject=controls far on gone	0 -6 7 0 0 0
o:subject=controls no verb	-2 13 -9 0 0 0
o:subject=controls no verb ahead	0 14 -11 0 0 0
o:subject=deal	0 21 -11 -12 -20 0
o:subject=deal  gone	0 14 -14 0 0 0
o:subject=deal agree	0 9 -3 0 -6 0
o:subject=deal agree gone	0 8 -3 0 -6 0
o:subject=deal carried	0 6 -18 3 11 0
o:subject=deal carried announce	0 -12 12 0 0 0
o:subject=deal carried announce gone	0 -12 12 0 0 0
o:subject=deal carried announce on	0 -12 12 0 0 0
o:subject=deal carried begin ahead	0 9 -8 0 0 0
o:subject=deal carried end	0 -12 13 0 0 0
o:subject=deal carried end ahead	0 -8 9 0 0 0
o:subject=deal carried end on	0 -13 13 0 0 0
o:subject=deal carried meet	0 -26 13 8 7 0
o:subject=deal carried meet ahead	0 -16 9 0 7 0
o:subject=deal carried meet on	0 -23 8 9 7 0
o:subject=deal carried of gone	0 6 -2 0 0 0
o:subject=deal carried on ahead	3 -18 0 0 14 0
o:subject=deal carried on gone	-11 13 -12 6 0 0
o:subject=deal carried other	0 14 -12 0 0 0
o:subject=deal carried put	10 -4 -5 0 0 0
o:subject=deal carried put gone	10 -4 -5 0 0 0
o:subject=deal carried sign	0 22 -21 0 0 0
o:subject=deal carried sign gone	0 16 -15 0 0 0
o:subject=deal carried sign on	0 21 -20 0 0 0
o:subject=deal carried tell	-2 12 -8 0 0 0
o:subject=deal carried tell gone	-2 12 -8 0 0 0
o:subject=deal carried tell on	-1 10 -6 0 0 0
o:subject=deal far	-7 -3 7 6 -6 0
o:subject=deal far  gone	-7 2 1 0 0 0
o:subject=deal far carried	-13 -5 9 -15 13 0
o:subject=deal far carried  gone	0 6 -4 0 0 0
o:subject=deal far carried announce	7 -14 8 0 0 0
o:subject=deal far carried announce gone	7 -14 8 0 0 0
o:subject=deal far carried announce on	7 -14 8 0 0 0
o:subject=deal far carried approve	0 -16 16 0 0 0
o:subject=deal far carried be gone	1 3 -7 0 0 0
o:subject=deal far carried begin	0 16 -19 0 6 0
o:subject=deal far carried begin ahead	0 8 -14 0 6 0
o:subject=deal far carried begin gone	0 6 -4 0 0 0
o:subject=deal far carried begin on	0 9 -14 0 6 0
o:subject=deal far carried by ahead	0 -16 16 0 0 0
o:subject=deal far carried from gone	0 0 7 0 -4 0
o:subject=deal far carried meet	0 17 -6 -5 -7 0
o:subject=deal far carried meet ahead	0 18 -13 -2 -1 0
o:subject=deal far carried meet gone	0 0 8 -1 -5 0
o:subject=deal far carried meet on	0 11 -1 -5 -6 0
o:subject=deal far carried on ahead	-1 15 -11 -6 2 0
o:subject=deal far carried on gone	-11 -6 14 -3 1 0
o:subject=deal far carried other ahead	0 -9 10 0 0 0
o:subject=deal far carried other gone	5 8 -17 0 0 0
o:subject=deal far carried say	-7 -7 18 0 -4 0
o:subject=deal far carried say gone	-7 -7 18 0 -4 0
o:subject=deal far carried say on	-7 -7 18 0 -4 0
o:subject=deal far carried sign	0 -15 8 0 10 0
o:subject=deal far carried sign gone	0 -22 15 0 10 0
o:subject=deal far carried sign on	0 -10 10 0 0 0
o:subject=deal far carried since gone	0 12 -12 0 0 0
o:subject=deal far carried tell	0 -9 11 0 0 0
o:subject=deal far carried tell gone	0 -9 11 0 0 0
o:subject=deal far carried tell on	0 -11 12 0 0 0
o:subject=deal far no verb	-7 -3 7 6 -6 0
o:subject=deal far no verb 	-8 7 -2 0 0 0
o:subject=deal far no verb ahead	0 13 -10 0 0 0
o:subject=deal far no verb gone	-5 -7 11 6 -6 0
o:subject=deal far no verb on	12 9 -25 0 0 0
o:subject=deal far on gone	12 8 -23 0 0 0
o:subject=deal meet gone	0 -8 12 0 -3 0
o:subject=deal no verb	-1 9 -4 -3 -2 0
o:subject=deal no verb 	0 20 -19 0 0 0
o:subject=deal no verb ahead	0 13 -12 0 0 0
o:subject=deal no verb on	-4 -1 6 0 0 0
o:subject=deal on gone	0 10 -4 -4 -13 0
o:subject=deal other	0 -7 8 0 0 0
o:subject=deal reach	4 -7 4 0 0 0
o:subject=deal reach gone	4 -8 4 0 0 0
o:subject=deal reach on	6 -6 1 0 0 0
o:subject=deal sign	0 23 -22 0 0 0
o:subject=deal sign gone	0 7 -7 0 0 0
o:subject=deal sign on	0 26 -26 0 0 0
o:subject=deal sit on	0 -8 9 0 0 0
o:subject=duties	4 0 2 -14 -8 0
o:subject=duties  ahead	0 9 -7 0 0 0
o:subject=duties  gone	0 13 -11 0 0 0
o:subject=duties be ahead	0 9 -7 0 0 0
o:subject=duties be from	0 -12 12 0 0 0
o:subject=duties be gone	0 -8 9 0 0 0
o:subject=duties begin ahead	0 -11 14 0 0 0
o:subject=duties begin gone	0 22 -19 0 0 0
o:subject=duties begin on	-1 -3 7 0 0 0
o:subject=duties carried	8 13 -10 -24 -1 -2
o:subject=duties carried  gone	0 6 -2 0 0 0
o:subject=duties carried agree	0 7 -5 0 0 0
o:subject=duties carried agree gone	0 7 -5 0 0 0
o:subject=duties carried agree on	0 9 -8 0 0 0
o:subject=duties carried announce ahead	0 -7 7 0 0 0
o:subject=duties carried announce gone	0 12 -10 0 0 0
o:subject=duties carried be	7 0 -4 0 0 0
o:subject=duties carried be gone	8 0 -6 0 0 0
o:subject=duties carried be on	0 -5 7 0 0 0
o:subject=duties carried begin	0 -10 11 0 0 0
o:subject=duties carried begin gone	0 -12 11 0 0 0
o:subject=duties carried begin on	0 -6 9 0 0 0
o:subject=duties carried charge	0 7 -6 0 0 0
o:subject=duties carried charge gone	0 7 -6 0 0 0
o:subject=duties carried end	0 -3 7 -2 0 0
o:subject=duties carried end ahead	0 -9 11 0 0 0
o:subject=duties carried end gone	0 7 -4 0 0 0
o:subject=duties carried end on	0 -11 13 0 0 0
o:subject=duties carried expect	0 -3 -6 0 11 0
o:subject=duties carried expect ahead	0 -14 0 0 12 0
o:subject=duties carried fall	0 11 -9 0 0 0
o:subject=duties carried fall on	0 9 -8 0 0 0
o:subject=duties carried meet	0 4 3 -1 -9 0
o:subject=duties carried meet ahead	0 -4 15 0 -9 0
o:subject=duties carried meet gone	0 12 -11 0 0 0
o:subject=duties carried meet on	0 -5 8 0 0 0
o:subject=duties carried on ahead	-3 -40 39 -1 8 0
o:subject=duties carried on gone	-4 23 -20 -10 2 0
o:subject=duties carried other	12 4 -21 0 0 0
o:subject=duties carried other gone	13 1 -19 0 0 0
o:subject=duties carried other on	13 0 -16 0 0 0
o:subject=duties carried pay	0 16 -12 0 0 0
o:subject=duties carried pay ahead	0 6 -4 0 0 0
o:subject=duties carried pay gone	0 7 -5 0 0 0
o:subject=duties carried put	0 7 -5 0 0 0
o:subject=duties carried put gone	0 7 -4 0 0 0
o:subject=duties carried reach	0 -11 12 0 0 0
o:subject=duties carried return	0 8 -8 0 0 0
o:subject=duties carried say	0 9 -4 0 -4 0
o:subject=duties carried say ahead	0 6 0 0 -2 0
o:subject=duties carried sign	0 -13 15 0 0 0
o:subject=duties carried sign on	0 -13 14 0 0 0
o:subject=duties carried since gone	0 7 -3 0 0 0
o:subject=duties carried suspend	0 12 -11 0 0 0
o:subject=duties carried suspend ahead	0 10 -9 0 0 0
o:subject=duties carried tell on	-1 10 -6 0 0 0
o:subject=duties carried the ahead	0 12 -2 0 -8 0
o:subject=duties cent gone	0 6 -5 0 0 0
o:subject=duties end gone	-2 -4 7 0 0 0
o:subject=duties end on	-2 -3 6 0 0 0
o:subject=duties fall	0 8 -6 0 0 0
o:subject=duties far	1 -1 6 -15 -17 4
o:subject=duties far  gone	11 -12 7 0 -4 0
o:subject=duties far beijing, gone	0 -7 8 0 0 0
o:subject=duties far carried	4 0 7 -24 -6 -4
o:subject=duties far carried  gone	0 6 -4 0 0 0
o:subject=duties far carried after gone	0 -11 12 0 0 0
o:subject=duties far carried agree	7 -17 12 0 0 0
o:subject=duties far carried agree gone	7 -20 15 0 0 0
o:subject=duties far carried agree on	5 -18 14 0 0 0
o:subject=duties far carried announce for	0 8 -7 0 0 0
o:subject=duties far carried announce gone	-3 -3 8 0 0 0
o:subject=duties far carried announce on	-3 -6 10 0 0 0
o:subject=duties far carried be	10 -16 14 0 -3 0
o:subject=duties far carried be ahead	-3 8 -3 0 0 0
o:subject=duties far carried be gone	14 -26 19 0 0 0
o:subject=duties far carried be on	-6 12 -7 0 0 0
o:subject=duties far carried before ahead	0 13 -9 0 0 0
o:subject=duties far carried begin	2 5 -12 0 6 0
o:subject=duties far carried begin ahead	0 0 -3 0 7 0
o:subject=duties far carried begin gone	4 9 -12 0 0 0
o:subject=duties far carried begin on	-1 3 -7 0 7 0
o:subject=duties far carried by ahead	-3 17 -10 0 0 0
o:subject=duties far carried charge	0 -7 8 0 0 0
o:subject=duties far carried charge gone	0 -8 8 0 0 0
o:subject=duties far carried charge on	0 6 -6 0 0 0
o:subject=duties far carried conclude	0 9 -7 0 0 0
o:subject=duties far carried declare	0 -9 9 0 0 0
o:subject=duties far carried discuss	0 -15 12 0 1 0
o:subject=duties far carried discuss ahead	0 -15 12 0 1 0
o:subject=duties far carried discuss on	0 -15 12 0 1 0
o:subject=duties far carried end	13 -23 15 0 0 0
o:subject=duties far carried end ahead	0 15 -12 0 0 0
o:subject=duties far carried end gone	15 -32 22 0 0 0
o:subject=duties far carried end on	15 -25 16 0 0 0
o:subject=duties far carried expect	0 22 -19 0 -1 0
o:subject=duties far carried expect gone	0 19 -17 0 -1 0
o:subject=duties far carried fall	-1 10 -5 0 0 0
o:subject=duties far carried fall on	-1 8 -3 0 0 0
o:subject=duties far carried for ahead	6 0 -9 0 0 0
o:subject=duties far carried from gone	0 -3 0 6 0 0
o:subject=duties far carried have	2 -6 5 0 0 0
o:subject=duties far carried have ahead	0 -10 12 0 0 0
o:subject=duties far carried have gone	3 3 -11 0 0 0
o:subject=duties far carried it gone	0 15 -14 0 0 0
o:subject=duties far carried make	0 6 -7 0 0 0
o:subject=duties far carried make gone	0 6 -7 0 0 0
o:subject=duties far carried meet	0 6 -5 0 0 0
o:subject=duties far carried meet gone	0 9 -9 3 0 0
o:subject=duties far carried meet on	0 -2 1 -6 9 0
o:subject=duties far carried meet the	0 8 0 0 -5 0
o:subject=duties far carried of ahead	-2 6 -1 0 0 0
o:subject=duties far carried on ahead	-17 -1 0 -6 20 0
o:subject=duties far carried on gone	4 -10 18 -17 -20 0
o:subject=duties far carried other	7 -9 4 0 0 0
o:subject=duties far carried other gone	9 -13 6 0 0 0
o:subject=duties far carried pay	0 8 -5 0 0 0
o:subject=duties far carried prepare	0 6 -4 0 0 0
o:subject=duties far carried prepare gone	0 6 -4 0 0 0
o:subject=duties far carried raise	-1 7 -2 0 0 0
o:subject=duties far carried reach	0 8 -5 0 0 0
o:subject=duties far carried reach gone	0 7 -4 0 0 0
o:subject=duties far carried reach on	0 6 -4 0 0 0
o:subject=duties far carried say	0 -6 11 0 -1 0
o:subject=duties far carried say gone	0 -8 10 0 0 0
o:subject=duties far carried say on	1 -11 12 0 0 0
o:subject=duties far carried send	-7 -3 11 0 0 0
o:subject=duties far carried set	7 -6 0 0 0 0
o:subject=duties far carried set ahead	7 -9 0 0 0 0
o:subject=duties far carried sign	-4 26 -21 0 0 0
o:subject=duties far carried sign gone	-4 24 -20 0 0 0
o:subject=duties far carried sign on	0 11 -9 0 0 0
o:subject=duties far carried sign signed	0 9 -8 0 0 0
o:subject=duties far carried signed gone	0 9 -8 0 0 0
o:subject=duties far carried sit	0 7 0 0 -6 0
o:subject=duties far carried sit ahead	0 -6 7 0 0 0
o:subject=duties far carried sit gone	0 15 -9 0 -6 0
o:subject=duties far carried sit on	0 22 -16 0 -6 0
o:subject=duties far carried suspend	-3 -14 21 -3 0 0
o:subject=duties far carried suspend gone	-3 -21 23 0 0 0
o:subject=duties far carried suspend on	-1 -11 12 0 0 0
o:subject=duties far carried tell	0 6 -7 0 0 0
o:subject=duties far carried tell gone	0 6 -7 0 0 0
o:subject=duties far carried the ahead	0 13 -1 -3 -6 0
o:subject=duties far carried the gone	0 9 -8 0 0 0
o:subject=duties far carried to gone	0 -5 6 0 0 0
o:subject=duties far from ahead	0 10 -9 0 0 0
o:subject=duties far monday gone	0 15 -15 0 0 0
o:subject=duties far no verb	1 -1 6 -15 -17 4
o:subject=duties far no verb 	8 -10 8 0 -5 0
o:subject=duties far no verb ahead	-2 1 -1 0 0 6
o:subject=duties far no verb beijing,	0 -7 8 0 0 0
o:subject=duties far no verb friday,	0 10 -7 0 0 0
o:subject=duties far no verb from	0 13 -11 0 0 0
o:subject=duties far no verb geneva,	0 20 -20 0 0 0
o:subject=duties far no verb gone	2 -2 8 -12 -14 0
o:subject=duties far no verb monday	0 15 -15 0 0 0
o:subject=duties far no verb on	0 -13 10 0 0 6
o:subject=duties far no verb seoul,	0 6 -5 0 0 0
o:subject=duties far no verb since	0 -12 13 0 0 0
o:subject=duties far no verb the	0 -8 9 0 0 0
o:subject=duties far no verb thursday	0 -8 10 0 0 0
o:subject=duties far no verb thursday,	2 3 -9 0 0 0
o:subject=duties far no verb until	0 -8 9 0 0 0
o:subject=duties far no verb washington,	-4 -5 9 0 0 0
o:subject=duties far no verb wednesday	0 13 -12 0 0 0
o:subject=duties far no verb wednesday,	0 -28 29 0 0 0
o:subject=duties far on ahead	-11 4 0 0 0 6
o:subject=duties far on gone	10 -15 10 0 0 0
o:subject=duties far seoul, gone	0 6 -5 0 0 0
o:subject=duties far since gone	0 -12 13 0 0 0
o:subject=duties far the ahead	0 -8 9 0 0 0
o:subject=duties far thursday gone	0 -8 10 0 0 0
o:subject=duties far thursday, gone	0 10 -7 0 0 0
o:subject=duties far tuesday, gone	0 8 -7 0 0 0
o:subject=duties far until ahead	0 -8 9 0 0 0
o:subject=duties far washington, gone	-4 -5 9 0 0 0
o:subject=duties far wednesday gone	0 13 -12 0 0 0
o:subject=duties far wednesday, gone	0 -9 10 0 0 0
o:subject=duties from ahead	9 2 -18 0 0 0
o:subject=duties from gone	0 -27 28 0 0 0
o:subject=duties no verb	3 14 -12 -10 -5 0
o:subject=duties no verb 	0 20 -17 0 0 0
o:subject=duties no verb ahead	3 14 -21 0 0 0
o:subject=duties no verb from	-4 -4 8 0 0 0
o:subject=duties no verb gone	0 3 0 -6 -2 0
o:subject=duties no verb of	0 8 -5 0 0 0
o:subject=duties no verb on	16 -17 6 -1 0 0
o:subject=duties of gone	0 7 -4 0 0 0
o:subject=duties on gone	7 -10 6 0 0 0
o:subject=duties other	1 -7 4 0 0 0
o:subject=duties return on	0 -14 15 0 0 0
o:subject=duties rise	11 -10 0 0 0 0
o:subject=duties rise ahead	12 -10 0 0 0 0
o:subject=duties rise from	12 -12 0 0 0 0
o:subject=duties sign	0 -14 14 0 0 0
o:subject=duties since gone	0 10 -6 0 0 0
o:subject=exclusions	0 14 -11 0 0 0
o:subject=exclusions carried	0 7 -6 0 0 0
o:subject=exclusions far	0 16 -13 0 0 0
o:subject=exclusions far carried	-2 -1 6 0 0 0
o:subject=exclusions far no verb	0 16 -13 0 0 0
o:subject=exclusions no verb	0 7 -6 0 0 0
o:subject=fees carried	0 -9 0 10 0 0
o:subject=fees carried begin	0 -10 4 6 0 0
o:subject=fees carried begin on	0 -10 4 6 0 0
o:subject=fees carried on ahead	0 11 -10 0 0 0
o:subject=fees carried on gone	0 -10 4 5 0 0
o:subject=fees far carried	0 -10 10 0 0 0
o:subject=fees far no verb gone	3 7 -10 0 0 0
o:subject=longer carried	-3 28 -21 -1 0 0
o:subject=longer carried begin	0 8 -7 0 0 0
o:subject=longer carried of gone	0 -6 6 0 0 0
o:subject=longer carried on ahead	0 10 -8 0 0 0
o:subject=longer carried other	0 10 -9 0 0 0
o:subject=longer carried say on	0 10 -8 0 0 0
o:subject=longer carried tell	0 -9 9 0 0 0
o:subject=longer carried tell gone	0 -9 9 0 0 0
o:subject=longer carried tell on	0 -9 9 0 0 0
o:subject=longer far	-9 11 -3 -1 0 0
o:subject=longer far carried	-11 -8 13 -8 7 0
o:subject=longer far carried agree	0 -15 17 0 0 0
o:subject=longer far carried agree gone	0 -15 17 0 0 0
o:subject=longer far carried agree on	-1 -10 13 0 0 0
o:subject=longer far carried announce	0 15 -14 0 0 0
o:subject=longer far carried announce gone	0 15 -14 0 0 0
o:subject=longer far carried announce on	0 15 -14 0 0 0
o:subject=longer far carried begin	0 -11 13 0 0 0
o:subject=longer far carried begin ahead	0 -11 11 0 0 0
o:subject=longer far carried begin on	0 -9 10 0 0 0
o:subject=longer far carried end	0 -10 11 0 0 0
o:subject=longer far carried end gone	0 -12 13 0 0 0
o:subject=longer far carried meet	0 -14 0 0 12 0
o:subject=longer far carried meet ahead	0 -12 0 0 12 0
o:subject=longer far carried meet on	0 -14 0 0 12 0
o:subject=longer far carried of gone	0 8 -7 0 0 0
o:subject=longer far carried on ahead	-5 -6 -1 0 16 0
o:subject=longer far carried on gone	2 -10 12 0 -3 0
o:subject=longer far carried say	3 -17 18 0 -4 0
o:subject=longer far carried say gone	8 -24 20 0 -3 0
o:subject=longer far carried say on	4 -24 23 0 -3 0
o:subject=longer far carried sign	0 17 -16 0 0 0
o:subject=longer far carried sign gone	0 15 -15 0 0 0
o:subject=longer far carried sign on	0 15 -14 0 0 0
o:subject=longer far carried tell	0 13 -10 0 0 0
o:subject=longer far carried tell gone	0 13 -10 0 0 0
o:subject=longer far no verb	-9 11 -3 -1 0 0
o:subject=longer far no verb 	0 6 -3 0 0 0
o:subject=longer far no verb ahead	0 8 -6 0 0 0
o:subject=longer far no verb gone	-7 6 0 -1 0 0
o:subject=longer far no verb on	-6 4 0 0 0 0
o:subject=longer far on gone	-6 1 2 0 0 0
o:subject=longer no verb on	-14 -6 17 0 0 0
o:subject=longer on gone	-13 0 9 0 0 0
o:subject=longer sign	0 -11 11 0 0 0
o:subject=longer to ahead	0 11 -10 0 0 0
o:subject=meeting	11 -9 -1 4 0 -6
o:subject=meeting  ahead	13 -7 -1 0 0 0
o:subject=meeting  gone	8 1 -17 7 0 0
o:subject=meeting be	0 -12 2 -1 13 0
o:subject=meeting be ahead	1 -18 17 0 0 0
o:subject=meeting be gone	0 2 -13 0 13 0
o:subject=meeting begin	0 14 -12 0 -3 0
o:subject=meeting begin ahead	0 6 -2 -4 -1 0
o:subject=meeting begin gone	0 12 -13 1 0 0
o:subject=meeting begin on	0 18 -17 0 -2 0
o:subject=meeting carried	-14 5 0 0 0 -4
o:subject=meeting carried agree	3 20 -24 0 0 0
o:subject=meeting carried agree gone	4 18 -22 0 0 0
o:subject=meeting carried agree on	3 16 -19 0 0 0
o:subject=meeting carried be	-5 -4 0 13 0 0
o:subject=meeting carried be ahead	0 -13 2 14 0 0
o:subject=meeting carried be gone	-1 7 -3 0 0 0
o:subject=meeting carried be on	-2 -22 13 14 0 0
o:subject=meeting carried begin	3 -27 20 8 -3 0
o:subject=meeting carried begin ahead	4 0 -19 10 -1 0
o:subject=meeting carried begin gone	0 -29 32 0 0 0
o:subject=meeting carried begin on	5 10 -12 0 0 0
o:subject=meeting carried end	0 13 -10 0 0 0
o:subject=meeting carried end ahead	0 16 -15 0 0 0
o:subject=meeting carried end on	0 7 -6 0 0 0
o:subject=meeting carried for ahead	4 -18 13 0 0 0
o:subject=meeting carried for gone	-10 12 0 0 0 0
o:subject=meeting carried meet	0 -3 -1 -6 12 0
o:subject=meeting carried meet ahead	0 -11 0 -2 13 0
o:subject=meeting carried meet on	0 -12 7 -4 9 0
o:subject=meeting carried on ahead	8 -10 -8 11 5 0
o:subject=meeting carried on gone	-7 3 8 -20 -5 0
o:subject=meeting carried other	-2 -4 8 0 0 0
o:subject=meeting carried other ahead	0 9 -7 0 0 0
o:subject=meeting carried other gone	0 -14 16 0 0 0
o:subject=meeting carried other on	0 -10 12 0 0 0
o:subject=meeting carried plan	0 -31 32 0 0 0
o:subject=meeting carried plan ahead	0 -23 23 0 0 0
o:subject=meeting carried plan for	0 -21 21 0 0 0
o:subject=meeting carried put	0 -7 8 0 0 0
o:subject=meeting carried return	0 -26 29 -1 0 0
o:subject=meeting carried return ahead	0 -26 29 -1 0 0
o:subject=meeting carried say	0 19 -20 0 0 0
o:subject=meeting carried say gone	-8 29 -19 0 0 0
o:subject=meeting carried say on	0 15 -18 0 0 0
o:subject=meeting carried see	0 21 -11 0 -12 0
o:subject=meeting carried see ahead	0 17 -7 0 -12 0
o:subject=meeting carried sign	0 14 -13 0 0 0
o:subject=meeting carried sign gone	0 16 -16 0 0 0
o:subject=meeting carried sign on	0 9 -9 0 0 0
o:subject=meeting carried suspend ahead	0 2 -7 3 0 0
o:subject=meeting carried the ahead	0 11 -6 0 -2 0
o:subject=meeting carried the gone	0 14 -13 0 0 0
o:subject=meeting carried until ahead	0 -12 14 0 0 0
o:subject=meeting continue	1 12 -12 0 0 0
o:subject=meeting continue gone	0 11 -9 0 0 0
o:subject=meeting end	0 -18 23 -7 0 0
o:subject=meeting end ahead	0 -13 14 0 0 0
o:subject=meeting end gone	0 -7 12 -6 0 0
o:subject=meeting end on	0 -18 23 -7 0 0
o:subject=meeting far	13 -17 3 4 6 0
o:subject=meeting far  ahead	-6 23 -16 0 0 0
o:subject=meeting far  gone	12 -3 -1 0 -5 0
o:subject=meeting far carried	-5 -18 16 10 -4 0
o:subject=meeting far carried announce	0 10 -8 0 0 0
o:subject=meeting far carried announce gone	0 10 -8 0 0 0
o:subject=meeting far carried be	11 -6 1 0 -3 0
o:subject=meeting far carried be ahead	0 13 -14 0 0 0
o:subject=meeting far carried be gone	10 -18 13 0 -2 0
o:subject=meeting far carried be on	12 0 -6 0 -1 0
o:subject=meeting far carried begin	-1 0 6 -3 0 0
o:subject=meeting far carried begin ahead	0 -5 8 0 0 0
o:subject=meeting far carried begin gone	0 6 -2 0 0 0
o:subject=meeting far carried by ahead	0 -7 9 0 0 0
o:subject=meeting far carried charge	0 8 -7 0 0 0
o:subject=meeting far carried conclude	0 9 -11 2 0 0
o:subject=meeting far carried conclude gone	0 3 -6 2 0 0
o:subject=meeting far carried confirm	-5 8 0 0 0 0
o:subject=meeting far carried confirm gone	-5 7 0 0 0 0
o:subject=meeting far carried end	0 4 -7 2 0 0
o:subject=meeting far carried end ahead	0 22 -21 0 0 0
o:subject=meeting far carried end gone	0 -10 8 2 0 0
o:subject=meeting far carried end on	0 13 -19 2 0 0
o:subject=meeting far carried fall	0 -19 19 0 0 0
o:subject=meeting far carried fall gone	0 -19 19 0 0 0
o:subject=meeting far carried fall on	0 -19 19 0 0 0
o:subject=meeting far carried have gone	-1 9 -5 0 0 0
o:subject=meeting far carried leave	0 9 -8 0 0 0
o:subject=meeting far carried leave gone	0 8 -8 0 0 0
o:subject=meeting far carried make	-4 14 -10 0 0 0
o:subject=meeting far carried make gone	-4 14 -10 0 0 0
o:subject=meeting far carried meet	0 -21 11 3 5 0
o:subject=meeting far carried meet ahead	0 3 -9 0 4 0
o:subject=meeting far carried meet gone	0 -28 24 2 0 0
o:subject=meeting far carried of gone	0 13 -12 0 0 0
o:subject=meeting far carried on ahead	2 12 -16 -4 5 0
o:subject=meeting far carried on gone	9 -3 2 0 -18 1
o:subject=meeting far carried other	0 -6 8 0 0 0
o:subject=meeting far carried other ahead	0 -12 13 0 0 0
o:subject=meeting far carried other gone	0 7 -6 0 0 0
o:subject=meeting far carried show	0 -8 8 0 0 0
o:subject=meeting far carried show on	0 8 -7 0 0 0
o:subject=meeting far carried sign	0 -22 24 0 0 0
o:subject=meeting far carried sign gone	0 -23 25 0 0 0
o:subject=meeting far carried sign on	0 -11 12 0 0 0
o:subject=meeting far carried since gone	3 1 -9 0 0 0
o:subject=meeting far carried sit	0 -17 19 0 0 0
o:subject=meeting far carried sit ahead	0 -12 12 0 0 0
o:subject=meeting far carried suspend ahead	0 -11 12 0 0 0
o:subject=meeting far carried suspend gone	0 5 -7 0 0 2
o:subject=meeting far carried tell	6 1 -13 0 0 0
o:subject=meeting far carried tell gone	6 1 -13 0 0 0
o:subject=meeting far carried tell on	8 -2 -6 0 0 0
o:subject=meeting far carried the ahead	0 8 -5 0 0 0
o:subject=meeting far carried until ahead	0 11 -10 0 0 0
o:subject=meeting far from ahead	0 13 -12 0 0 0
o:subject=meeting far from gone	0 -9 10 0 0 0
o:subject=meeting far no verb	13 -17 3 4 6 0
o:subject=meeting far no verb 	9 6 -9 -1 -8 0
o:subject=meeting far no verb ahead	9 -37 11 9 15 0
o:subject=meeting far no verb gone	7 3 -4 -2 -17 0
o:subject=meeting far no verb on	-1 -6 0 8 0 0
o:subject=meeting far no verb paris,	0 11 -10 0 0 0
o:subject=meeting far no verb to	0 -10 11 0 0 0
o:subject=meeting far no verb tuesday	0 -8 10 0 0 0
o:subject=meeting far no verb washington,	0 22 -23 0 0 0
o:subject=meeting far on ahead	2 -10 6 0 0 0
o:subject=meeting far on gone	-5 0 -3 9 0 0
o:subject=meeting far paris, gone	0 11 -10 0 0 0
o:subject=meeting far the ahead	0 -8 8 0 0 0
o:subject=meeting far tuesday gone	0 -8 10 0 0 0
o:subject=meeting far until ahead	0 11 -10 0 0 0
o:subject=meeting far washington, gone	0 22 -23 0 0 0
o:subject=meeting fix	0 -14 14 0 0 0
o:subject=meeting for gone	0 16 -15 0 0 0
o:subject=meeting from gone	0 -9 0 0 5 0
o:subject=meeting leave	0 -6 8 0 0 0
o:subject=meeting leave gone	0 -7 8 0 0 0
o:subject=meeting meet	-4 7 -1 0 0 0
o:subject=meeting meet ahead	0 -7 10 0 0 0
o:subject=meeting meet gone	-2 14 -9 0 0 0
o:subject=meeting meet on	-4 8 -1 0 0 0
o:subject=meeting no verb	9 -8 -1 6 -4 -3
o:subject=meeting no verb 	19 -13 -8 7 0 0
o:subject=meeting no verb ahead	5 0 -7 6 0 0
o:subject=meeting no verb from	0 -17 20 0 0 0
o:subject=meeting no verb gone	4 -5 3 1 -8 0
o:subject=meeting no verb meeting:	0 9 -9 0 0 0
o:subject=meeting no verb on	3 4 -8 5 -14 -1
o:subject=meeting no verb spoke	6 -3 0 0 0 0
o:subject=meeting no verb telephone	-11 12 0 0 0 0
o:subject=meeting of ahead	0 21 -18 0 0 0
o:subject=meeting of gone	0 -20 22 0 0 0
o:subject=meeting on ahead	3 -7 2 10 -10 0
o:subject=meeting on gone	4 16 -19 0 -13 0
o:subject=meeting other	0 -10 11 0 0 0
o:subject=meeting other on	0 -12 13 0 0 0
o:subject=meeting place	0 12 -12 0 0 0
o:subject=meeting place ahead	0 12 -11 0 0 0
o:subject=meeting place on	0 12 -12 0 0 0
o:subject=meeting plan	-2 30 -24 0 -1 0
o:subject=meeting plan ahead	-2 15 -10 0 0 0
o:subject=meeting plan for	-2 21 -15 0 0 0
o:subject=meeting plan gone	0 22 -22 0 0 0
o:subject=meeting put	0 -6 6 0 0 0
o:subject=meeting put ahead	0 -6 6 0 0 0
o:subject=meeting return	0 8 -13 5 0 0
o:subject=meeting return ahead	0 5 -9 6 0 0
o:subject=meeting return on	0 5 -10 6 0 0
o:subject=meeting sit	1 -6 3 0 0 0
o:subject=meeting spoke gone	6 -3 0 0 0 0
o:subject=meeting telephone gone	-12 12 0 0 0 0
o:subject=meeting the ahead	0 -29 30 0 0 0
o:subject=meeting to ahead	0 -15 15 0 0 0
o:subject=meeting until ahead	0 -21 23 0 0 0
o:subject=none	4 -10 4 2 19 -5
o:subject=none  ahead	-12 -1 11 0 0 0
o:subject=none  gone	0 6 -16 -5 16 0
o:subject=none ( gone	0 -7 8 0 0 0
o:subject=none beijing, gone	-7 15 -7 0 0 0
o:subject=none briefing, gone	0 -12 -9 19 0 0
o:subject=none call, gone	-7 9 0 0 0 0
o:subject=none carried	9 10 -16 14 -31 7
o:subject=none carried  gone	0 0 -12 0 9 0
o:subject=none carried agree	4 -11 0 11 0 0
o:subject=none carried agree ahead	6 -2 0 0 0 0
o:subject=none carried agree gone	0 -10 0 11 0 0
o:subject=none carried agree on	5 21 -26 0 0 0
o:subject=none carried announce	0 12 -22 7 0 0
o:subject=none carried announce announced	2 -8 -4 8 0 0
o:subject=none carried announce gone	0 10 -20 7 0 0
o:subject=none carried announce on	5 0 -6 0 0 0
o:subject=none carried announced gone	2 -8 -4 8 0 0
o:subject=none carried be	-3 -1 7 -3 -2 0
o:subject=none carried be ahead	0 8 -6 0 0 0
o:subject=none carried be gone	-3 -8 14 -1 0 0
o:subject=none carried be of	0 -4 6 0 0 0
o:subject=none carried be on	0 -13 14 0 0 0
o:subject=none carried be since	11 -23 14 0 0 0
o:subject=none carried be the	0 -6 7 0 0 0
o:subject=none carried be until	0 8 -8 0 0 0
o:subject=none carried begin	1 15 -8 -7 -8 0
o:subject=none carried begin ahead	-1 29 -23 0 -3 0
o:subject=none carried begin until	0 -6 7 0 0 0
o:subject=none carried bring	0 6 -5 0 0 0
o:subject=none carried call gone	-6 7 0 0 0 0
o:subject=none carried carry	0 -10 10 0 0 0
o:subject=none carried charge	0 9 -8 0 0 0
o:subject=none carried charge gone	0 8 -7 0 0 0
o:subject=none carried clear	0 9 -8 0 0 0
o:subject=none carried clear gone	0 8 -7 0 0 0
o:subject=none carried conclude	-2 -2 6 0 0 0
o:subject=none carried conclude gone	-2 -2 6 0 0 0
o:subject=none carried confirm	0 10 -9 0 0 0
o:subject=none carried confirm gone	0 10 -9 0 0 0
o:subject=none carried confirm on	0 8 -7 0 0 0
o:subject=none carried end	-5 25 -15 -6 0 0
o:subject=none carried end ahead	0 20 -17 0 0 0
o:subject=none carried end gone	-3 8 0 -4 0 0
o:subject=none carried end on	-2 28 -21 -3 0 0
o:subject=none carried extend	0 -11 11 0 0 0
o:subject=none carried extend gone	0 -11 12 0 0 0
o:subject=none carried fall	-1 9 -6 0 0 0
o:subject=none carried fall ahead	0 6 -3 0 0 0
o:subject=none carried fall on	0 6 -2 0 0 0
o:subject=none carried for gone	0 17 -15 0 0 0
o:subject=none carried from ahead	-1 17 -12 0 0 0
o:subject=none carried from gone	0 -7 0 0 5 0
o:subject=none carried get	-6 11 -2 0 0 0
o:subject=none carried get gone	-6 10 -2 0 0 0
o:subject=none carried have	4 -8 5 0 0 0
o:subject=none carried have ahead	0 -10 12 0 0 0
o:subject=none carried have until	0 -18 18 0 0 0
o:subject=none carried know	0 -11 12 0 0 0
o:subject=none carried know gone	0 -12 12 0 0 0
o:subject=none carried leave	0 7 -5 0 0 0
o:subject=none carried leave ahead	0 11 -11 0 0 0
o:subject=none carried make	10 -15 7 0 0 0
o:subject=none carried make gone	10 -16 8 0 0 0
o:subject=none carried make on	-2 -4 8 0 0 0
o:subject=none carried meet	0 -12 11 4 -12 7
o:subject=none carried meet ahead	0 0 3 -5 -9 7
o:subject=none carried meet gone	0 -15 8 8 0 0
o:subject=none carried meet met	0 -13 0 9 0 0
o:subject=none carried meet on	0 -14 19 -8 -7 7
o:subject=none carried met gone	0 -13 0 9 0 0
o:subject=none carried of gone	10 -9 2 0 -1 0
o:subject=none carried on ahead	9 2 -7 -8 -11 12
o:subject=none carried on gone	8 -15 9 11 -18 0
o:subject=none carried other	-8 3 1 0 0 0
o:subject=none carried other ahead	-1 -21 23 0 0 0
o:subject=none carried other gone	-4 20 -15 0 0 0
o:subject=none carried other on	-4 -3 7 0 0 0
o:subject=none carried other since	0 -6 7 0 0 0
o:subject=none carried pay	0 19 -16 0 0 0
o:subject=none carried pay ahead	0 11 -10 0 0 0
o:subject=none carried pay from	0 10 -9 0 0 0
o:subject=none carried pay gone	0 8 -5 0 0 0
o:subject=none carried post	1 -13 12 0 0 0
o:subject=none carried post gone	1 -13 12 0 0 0
o:subject=none carried post on	0 -13 14 0 0 0
o:subject=none carried promise	0 7 -5 0 0 0
o:subject=none carried promise gone	0 6 -5 0 0 0
o:subject=none carried put gone	0 -3 6 0 0 0
o:subject=none carried put on	0 -14 17 0 0 0
o:subject=none carried reach	0 9 -8 0 0 0
o:subject=none carried reach gone	0 9 -8 0 0 0
o:subject=none carried reach on	0 7 -6 0 0 0
o:subject=none carried receive	0 -16 19 0 0 0
o:subject=none carried return	0 9 -9 0 0 0
o:subject=none carried rise	0 12 -11 0 0 0
o:subject=none carried rise gone	0 12 -11 0 0 0
o:subject=none carried rise on	0 6 -5 0 0 0
o:subject=none carried say	-6 7 -1 -2 0 0
o:subject=none carried say gone	-5 6 -1 -1 0 0
o:subject=none carried sell	13 -13 0 0 0 0
o:subject=none carried sell ahead	14 -13 0 0 0 0
o:subject=none carried sign	-3 8 -23 16 8 0
o:subject=none carried sign gone	-2 7 -24 17 8 0
o:subject=none carried sign on	0 6 -17 17 0 0
o:subject=none carried sign signed	0 10 -10 0 0 0
o:subject=none carried signed gone	0 10 -10 0 0 0
o:subject=none carried since gone	9 -21 15 0 0 0
o:subject=none carried sit	0 -4 9 0 -5 0
o:subject=none carried sit ahead	0 -15 16 0 0 0
o:subject=none carried sit on	0 -11 12 0 0 0
o:subject=none carried suspend	5 -13 9 0 0 0
o:subject=none carried suspend ahead	4 1 -7 0 0 0
o:subject=none carried suspend gone	0 -17 16 0 0 0
o:subject=none carried suspend on	0 -9 12 0 0 0
o:subject=none carried tell	1 16 -22 0 0 0
o:subject=none carried tell gone	1 14 -20 0 0 0
o:subject=none carried tell on	2 8 -14 0 0 0
o:subject=none carried the gone	0 19 -19 0 0 0
o:subject=none carried until ahead	0 -7 8 0 0 0
o:subject=none carried until gone	0 -6 7 0 0 0
o:subject=none delhi, gone	-1 10 -8 0 0 0
o:subject=none desk, gone	0 -10 10 0 0 0
o:subject=none friday gone	-1 8 -6 0 0 0
o:subject=none friday, gone	9 -14 6 0 0 0
o:subject=none from gone	0 11 -9 0 0 0
o:subject=none hague, gone	0 6 -4 0 0 0
o:subject=none lusaka, gone	0 7 -5 0 0 0
o:subject=none monday gone	-6 -11 2 0 16 0
o:subject=none monday, gone	-4 -6 9 0 0 0
o:subject=none montevideo, gone	10 0 -9 0 0 0
o:subject=none no verb	4 -10 4 2 19 -5
o:subject=none no verb 	-7 6 -9 -6 15 0
o:subject=none no verb (	0 -4 6 0 0 0
o:subject=none no verb after	0 7 -6 0 0 0
o:subject=none no verb ahead	-19 0 11 -4 -6 0
o:subject=none no verb beijing,	-7 15 -7 0 0 0
o:subject=none no verb briefing,	0 -12 -9 19 0 0
o:subject=none no verb call,	-7 9 0 0 0 0
o:subject=none no verb date:	0 6 -4 0 0 0
o:subject=none no verb delhi,	-1 10 -8 0 0 0
o:subject=none no verb desk,	0 -10 10 0 0 0
o:subject=none no verb friday	-1 8 -6 0 0 0
o:subject=none no verb friday,	9 -13 6 0 0 0
o:subject=none no verb from	0 8 -6 0 0 0
o:subject=none no verb gone	10 -9 -2 5 21 -4
o:subject=none no verb hague,	0 6 -4 0 0 0
o:subject=none no verb lusaka,	0 7 -5 0 0 0
o:subject=none no verb monday	-6 -11 2 0 16 0
o:subject=none no verb monday,	-4 -6 9 0 0 0
o:subject=none no verb montevideo,	10 0 -9 0 0 0
o:subject=none no verb of	11 -13 3 0 0 0
o:subject=none no verb on	-18 25 -10 -10 -5 0
o:subject=none no verb published	0 7 -6 0 0 0
o:subject=none no verb since	-2 15 -11 0 0 0
o:subject=none no verb sunday	0 27 -26 0 0 0
o:subject=none no verb sunday,	-2 -3 6 0 0 0
o:subject=none no verb suva,	0 8 -5 0 0 0
o:subject=none no verb the	1 -16 15 0 0 0
o:subject=none no verb thursday	8 -3 -1 0 0 0
o:subject=none no verb thursday,	-10 -1 -5 0 14 0
o:subject=none no verb to	0 7 -6 0 0 0
o:subject=none no verb tokyo,	-12 3 7 0 0 0
o:subject=none no verb tuesday	11 -2 -6 0 0 0
o:subject=none no verb updated	0 6 -4 0 0 0
o:subject=none no verb washington,	-7 10 -3 0 0 0
o:subject=none no verb wednesday,	0 16 -13 0 0 0
o:subject=none no verb ·	-2 -9 12 0 0 0
o:subject=none no verb —	-1 13 -8 0 0 0
o:subject=none of ahead	0 -14 15 0 0 0
o:subject=none of gone	11 -1 -9 0 0 0
o:subject=none on ahead	7 -7 3 0 0 0
o:subject=none on gone	-22 33 -14 -7 -4 0
o:subject=none published gone	0 7 -6 0 0 0
o:subject=none since gone	-2 15 -11 0 0 0
o:subject=none sunday gone	0 27 -26 0 0 0
o:subject=none suva, gone	0 8 -5 0 0 0
o:subject=none the gone	2 -17 16 0 0 0
o:subject=none thursday gone	8 -3 -1 0 0 0
o:subject=none thursday, gone	-10 -3 -2 0 14 0
o:subject=none to ahead	0 6 -5 0 0 0
o:subject=none tokyo, gone	-12 3 7 0 0 0
o:subject=none tuesday gone	11 -2 -6 0 0 0
o:subject=none until ahead	0 6 -5 0 0 0
o:subject=none updated gone	0 6 -4 0 0 0
o:subject=none washington, gone	-7 10 -3 0 0 0
o:subject=none wednesday, gone	0 16 -13 0 0 0
o:subject=none · gone	-2 -9 12 0 0 0
o:subject=none — gone	-1 13 -8 0 0 0
o:subject=procedure	-7 40 -31 0 0 0
o:subject=procedure carried	-4 -2 15 0 -14 0
o:subject=procedure carried be	0 -21 25 0 0 0
o:subject=procedure carried be ahead	0 -8 13 0 0 0
o:subject=procedure carried be gone	0 -15 15 0 0 0
o:subject=procedure carried on ahead	0 -2 6 0 0 0
o:subject=procedure carried on gone	0 12 -12 0 0 0
o:subject=procedure carried sign gone	0 10 -10 0 0 0
o:subject=procedure far  ahead	0 -16 16 0 0 0
o:subject=procedure far  gone	-2 -6 9 0 0 0
o:subject=procedure far carried	-5 20 -10 -2 -9 0
o:subject=procedure far carried be	-1 -12 14 0 0 0
o:subject=procedure far carried be ahead	0 -11 12 0 0 0
o:subject=procedure far carried be on	0 -15 15 0 0 0
o:subject=procedure far carried begin gone	0 9 -8 0 0 0
o:subject=procedure far carried meet ahead	0 -9 9 0 0 0
o:subject=procedure far carried on ahead	0 -18 19 0 0 0
o:subject=procedure far carried on gone	0 27 -23 0 -4 0
o:subject=procedure far carried sign	0 9 -8 0 0 0
o:subject=procedure far carried sign gone	0 9 -8 0 0 0
o:subject=procedure far carried sign on	0 6 -6 0 0 0
o:subject=procedure far carried since gone	0 -7 7 0 0 0
o:subject=procedure far carried the ahead	0 -13 14 0 0 0
o:subject=procedure far no verb 	-4 -19 22 0 0 0
o:subject=procedure far no verb ahead	0 -8 11 0 0 0
o:subject=procedure far no verb gone	4 3 -6 0 0 0
o:subject=procedure no verb	-3 29 -22 0 0 0
o:subject=procedure no verb ahead	0 12 -8 0 0 0
o:subject=procedure no verb gone	0 17 -13 0 0 0
o:subject=procedure no verb on	0 9 -5 0 0 0
o:subject=procedure no verb the	0 6 -6 0 0 0
o:subject=procedure on ahead	0 8 -5 0 0 0
o:subject=procedure on gone	0 7 -4 0 0 0
o:subject=sale	-7 16 -9 0 0 0
o:subject=sale carried	0 5 -9 0 0 0
o:subject=sale carried be	0 6 -4 0 0 0
o:subject=sale far	7 -10 6 0 0 0
o:subject=sale far  gone	0 19 -15 0 0 0
o:subject=sale far carried	-5 28 -19 -2 -8 0
o:subject=sale far carried begin	0 24 -21 0 -5 0
o:subject=sale far carried on ahead	0 18 -14 0 -5 0
o:subject=sale far carried say	13 -18 6 0 0 0
o:subject=sale far carried say gone	13 -18 6 0 0 0
o:subject=sale far carried say on	13 -18 6 0 0 0
o:subject=sale far madrid, gone	0 -8 10 0 0 0
o:subject=sale far no verb	7 -10 6 0 0 0
o:subject=sale far no verb 	-1 21 -17 0 0 0
o:subject=sale far no verb gone	7 -13 9 0 0 0
o:subject=sale far no verb madrid,	0 -8 10 0 0 0
o:subject=sale far no verb on	1 3 -6 0 0 0
o:subject=sale far on gone	1 3 -6 0 0 0
o:subject=sale no verb	-7 15 -7 0 0 0
o:subject=sale no verb gone	-6 12 -5 0 0 0
o:subject=sale no verb on	-6 9 -1 0 0 0
o:subject=sale on gone	-6 10 -2 0 0 0
o:subject=signing	-12 10 0 -2 1 0
o:subject=signing be	0 17 -15 0 0 0
o:subject=signing be ahead	0 7 -6 0 0 0
o:subject=signing be gone	0 8 -7 0 0 0
o:subject=signing be on	0 7 -6 0 0 0
o:subject=signing begin	0 9 -8 0 0 0
o:subject=signing begin ahead	0 7 -6 0 0 0
o:subject=signing by ahead	0 9 -8 0 0 0
o:subject=signing no verb	-7 4 0 0 4 0
o:subject=signing no verb ahead	0 12 -11 0 0 0
o:subject=signing no verb gone	-6 0 3 0 4 0
o:subject=signing no verb of	0 9 -8 0 0 0
o:subject=signing no verb on	-2 -18 18 0 5 0
o:subject=signing of gone	0 10 -9 0 0 0
o:subject=signing on ahead	0 -9 11 0 0 0
o:subject=signing on gone	-4 -15 17 0 3 0
o:subject=signing other	0 -5 6 0 0 0
o:subject=signing other gone	0 -5 6 0 0 0
o:subject=signing other on	0 -9 10 0 0 0
o:subject=signing sign	0 11 -9 0 0 0
o:subject=signing sign gone	0 10 -9 0 0 0
o:subject=signing sign on	0 6 -5 0 0 0
o:subject=truce	-22 17 -8 0 5 0
o:subject=truce  gone	0 -12 13 0 0 0
o:subject=truce agree	0 -2 -7 0 11 0
o:subject=truce agree gone	0 -2 -7 0 11 0
o:subject=truce be	0 17 -15 0 0 0
o:subject=truce be ahead	0 9 -8 0 0 0
o:subject=truce be gone	0 6 -5 0 0 0
o:subject=truce begin	-4 18 -11 0 0 0
o:subject=truce begin ahead	0 -7 9 0 0 0
o:subject=truce begin gone	-2 39 -34 0 0 0
o:subject=truce carried	-19 7 6 -10 -9 0
o:subject=truce carried agree	0 7 -6 0 0 0
o:subject=truce carried agree gone	0 7 -6 0 0 0
o:subject=truce carried announce on	0 -8 10 0 0 0
o:subject=truce carried be	0 22 -21 0 0 0
o:subject=truce carried be ahead	0 18 -17 0 0 0
o:subject=truce carried be from	0 14 -14 0 0 0
o:subject=truce carried be on	0 6 -6 0 0 0
o:subject=truce carried begin	0 -11 13 0 0 0
o:subject=truce carried begin gone	0 -13 15 0 0 0
o:subject=truce carried end on	0 12 -10 0 0 0
o:subject=truce carried from ahead	0 15 -14 0 0 0
o:subject=truce carried have	0 7 -6 0 0 0
o:subject=truce carried meet	0 9 -5 0 -1 0
o:subject=truce carried meet gone	0 8 -8 0 0 0
o:subject=truce carried meet on	0 8 -7 0 0 0
o:subject=truce carried on ahead	0 22 -17 0 0 0
o:subject=truce carried on gone	-7 0 6 -1 0 0
o:subject=truce carried sign	0 -21 22 0 0 0
o:subject=truce carried sign gone	0 -23 24 0 0 0
o:subject=truce carried sign on	0 -17 17 0 0 0
o:subject=truce carried sit	0 -9 10 0 0 0
o:subject=truce carried suspend	0 11 -10 0 0 0
o:subject=truce carried suspend ahead	0 7 -7 0 0 0
o:subject=truce carried suspend on	0 10 -10 0 0 0
o:subject=truce end	0 16 -18 4 0 0
o:subject=truce end ahead	0 18 -15 0 0 0
o:subject=truce end ends	0 -16 16 0 0 0
o:subject=truce end gone	0 7 -11 5 0 0
o:subject=truce end on	0 28 -33 5 0 0
o:subject=truce ends gone	0 -13 14 0 0 0
o:subject=truce far	-11 8 1 -8 -12 0
o:subject=truce far  ahead	0 8 -7 0 0 0
o:subject=truce far  gone	-10 -6 12 0 -3 0
o:subject=truce far carried	-9 -3 1 6 7 0
o:subject=truce far carried  gone	0 -12 12 0 0 0
o:subject=truce far carried agree	6 -20 16 0 0 0
o:subject=truce far carried agree gone	6 -21 17 0 0 0
o:subject=truce far carried announce	0 13 -11 0 0 0
o:subject=truce far carried announce gone	0 13 -11 0 0 0
o:subject=truce far carried announce on	0 13 -11 0 0 0
o:subject=truce far carried be	-3 21 -16 0 0 0
o:subject=truce far carried be ahead	0 11 -10 0 0 0
o:subject=truce far carried be gone	-2 13 -8 0 0 0
o:subject=truce far carried be on	0 8 -7 0 0 0
o:subject=truce far carried begin	-1 -9 7 0 6 0
o:subject=truce far carried begin ahead	0 -17 12 0 6 0
o:subject=truce far carried begin gone	0 6 -3 0 0 0
o:subject=truce far carried begin on	0 -5 0 0 7 0
o:subject=truce far carried charge	0 -11 12 0 0 0
o:subject=truce far carried charge gone	0 -12 12 0 0 0
o:subject=truce far carried from gone	0 -8 9 0 0 0
o:subject=truce far carried have	-1 0 -4 0 7 0
o:subject=truce far carried have gone	0 0 -9 0 7 0
o:subject=truce far carried make	0 -8 8 0 0 0
o:subject=truce far carried meet	0 29 -25 -1 -1 0
o:subject=truce far carried meet ahead	0 19 -15 0 -1 0
o:subject=truce far carried meet gone	0 14 -13 0 0 0
o:subject=truce far carried meet on	0 29 -26 0 0 0
o:subject=truce far carried of gone	0 11 -10 0 0 0
o:subject=truce far carried on gone	0 0 -11 13 6 0
o:subject=truce far carried other	0 -9 9 0 0 0
o:subject=truce far carried other gone	1 -9 8 0 0 0
o:subject=truce far carried other on	6 -1 -4 0 0 0
o:subject=truce far carried pay	0 6 -4 0 0 0
o:subject=truce far carried pay gone	0 6 -4 0 0 0
o:subject=truce far carried put	7 -16 10 0 0 0
o:subject=truce far carried put gone	7 -16 10 0 0 0
o:subject=truce far carried put on	7 -16 10 0 0 0
o:subject=truce far carried return	0 -20 21 0 0 0
o:subject=truce far carried return on	0 -21 22 0 0 0
o:subject=truce far carried say	-14 7 0 0 4 0
o:subject=truce far carried say gone	-14 7 0 0 5 0
o:subject=truce far carried say on	-12 21 -17 0 5 0
o:subject=truce far carried since gone	0 7 -6 0 0 0
o:subject=truce far carried suspend ahead	0 6 -6 0 0 0
o:subject=truce far carried tell	0 -5 7 0 0 0
o:subject=truce far carried tell gone	0 -6 7 0 0 0
o:subject=truce far carried the gone	7 -5 0 0 0 0
o:subject=truce far carried to ahead	0 6 -1 0 0 0
o:subject=truce far friday gone	0 -7 7 0 0 0
o:subject=truce far no verb	-11 8 1 -8 -12 0
o:subject=truce far no verb 	-11 -3 9 0 -3 0
o:subject=truce far no verb ahead	0 14 -14 0 0 0
o:subject=truce far no verb friday	0 -7 7 0 0 0
o:subject=truce far no verb gone	-12 3 6 -7 -10 0
o:subject=truce far no verb monday,	0 8 -8 0 0 0
o:subject=truce far no verb on	3 13 -15 0 0 0
o:subject=truce far no verb thursday	0 -6 7 0 0 0
o:subject=truce far no verb thursday,	0 -15 16 0 0 0
o:subject=truce far no verb washington,	5 -9 4 0 0 0
o:subject=truce far no verb wednesday,	0 9 -9 0 0 0
o:subject=truce far no verb ·	0 -14 14 0 0 0
o:subject=truce far on ahead	2 4 -7 0 0 0
o:subject=truce far on gone	0 10 -9 0 0 0
o:subject=truce far thursday gone	0 -6 7 0 0 0
o:subject=truce far thursday, gone	0 -18 19 0 0 0
o:subject=truce far washington, gone	5 -9 4 0 0 0
o:subject=truce far wednesday, gone	0 9 -9 0 0 0
o:subject=truce far · gone	0 -14 14 0 0 0
o:subject=truce from ahead	0 8 -7 0 0 0
o:subject=truce from gone	0 7 -5 0 0 0
o:subject=truce no verb	-10 10 -1 -3 -2 0
o:subject=truce no verb 	0 -8 9 0 0 0
o:subject=truce no verb ahead	-6 59 -51 0 0 0
o:subject=truce no verb from	0 11 -10 0 0 0
o:subject=truce no verb gone	-3 -18 23 -1 0 0
o:subject=truce no verb until	0 7 -6 0 0 0
o:subject=truce on gone	0 -8 6 3 1 0
o:subject=truce other	0 11 -9 0 0 0
o:subject=truce other gone	0 9 -7 0 0 0
o:subject=truce sign	0 -7 7 0 0 0
o:subject=truce sign on	0 -7 7 0 0 0
o:subject=truce since gone	0 10 -8 0 0 0
o:subject=truce until ahead	0 14 -12 0 0 0
o:suspend from ahead	0 13 -12 0 0 0
o:suspend on ahead	0 -6 5 1 0 0
o:suspend on gone	0 11 -7 -7 0 2
o:suspend until ahead	0 10 -9 0 0 0
o:threaten on gone	0 7 -4 0 0 0
o:topic=controls	-2 16 -11 -2 -1 1
o:topic=controls ahead	0 -8 9 0 0 2
o:topic=controls announce	0 8 -5 0 0 0
o:topic=controls begin	0 9 -6 0 0 0
o:topic=controls discuss	0 -6 6 0 0 0
o:topic=controls far	-18 0 5 -1 3 0
o:topic=controls far 	-1 -3 6 0 0 0
o:topic=controls far  gone	0 -5 8 0 0 0
o:topic=controls far ahead	-1 -2 0 0 6 0
o:topic=controls far begin	0 -16 17 0 0 0
o:topic=controls far gone	-14 2 5 0 -1 0
o:topic=controls far no verb	-11 -4 12 0 0 0
o:topic=controls far on	0 -14 17 0 0 0
o:topic=controls far on ahead	0 -7 7 0 0 0
o:topic=controls far on gone	0 -9 12 0 0 0
o:topic=controls gone	0 28 -22 0 0 0
o:topic=controls no verb	-2 13 -9 0 0 0
o:topic=controls of	0 6 -5 0 0 0
o:topic=controls on	0 -7 8 0 0 2
o:topic=controls on ahead	0 -29 27 0 0 3
o:topic=controls on gone	0 16 -14 0 0 0
o:topic=controls say	0 8 -7 0 0 0
o:topic=controls the	0 6 -5 0 0 0
o:topic=controls the gone	0 6 -5 0 0 0
o:topic=deal	-4 6 0 -10 -3 -1
o:topic=deal 	0 8 -6 0 0 0
o:topic=deal agree	-2 -4 7 0 0 0
o:topic=deal ahead	0 -5 0 -4 10 0
o:topic=deal announce	-1 -9 13 0 0 0
o:topic=deal be	0 20 -17 0 0 0
o:topic=deal begin	0 23 -19 0 0 0
o:topic=deal by	-2 12 -5 0 0 0
o:topic=deal by ahead	-1 11 -5 0 0 0
o:topic=deal conclude	2 -9 9 0 0 0
o:topic=deal confirm	16 -14 0 0 0 0
o:topic=deal deal	0 -16 17 0 0 0
o:topic=deal deal gone	0 -18 19 0 0 0
o:topic=deal end	0 -3 0 6 0 0
o:topic=deal far	-6 1 5 4 -14 0
o:topic=deal far 	-9 10 -5 0 -1 0
o:topic=deal far  gone	-8 4 0 0 0 0
o:topic=deal far ahead	-2 8 -2 0 0 0
o:topic=deal far be	0 8 -5 0 0 0
o:topic=deal far begin	0 18 -15 0 0 0
o:topic=deal far for	0 -28 28 0 0 0
o:topic=deal far gone	-4 -1 6 5 -10 0
o:topic=deal far no verb	-7 -3 7 6 -6 0
o:topic=deal far on	7 12 -15 0 -4 0
o:topic=deal far on ahead	0 9 -5 0 0 0
o:topic=deal far on gone	8 6 -10 0 -1 0
o:topic=deal far say	0 -10 11 0 0 0
o:topic=deal far since	0 9 -9 0 0 0
o:topic=deal far since gone	0 9 -9 0 0 0
o:topic=deal from	0 8 -8 0 0 0
o:topic=deal from ahead	0 12 -11 0 0 0
o:topic=deal gone	-2 8 0 -5 -15 0
o:topic=deal negotiate	0 -9 10 0 0 0
o:topic=deal no verb	-1 9 -4 -3 -2 0
o:topic=deal of	0 12 -9 0 0 0
o:topic=deal of gone	0 11 -8 0 0 0
o:topic=deal on	-1 -17 24 -2 -8 0
o:topic=deal on ahead	6 -39 24 -1 12 0
o:topic=deal on gone	-6 0 13 0 -26 0
o:topic=deal put	9 2 -15 0 0 0
o:topic=deal return	0 -16 16 0 0 0
o:topic=deal say	-3 -10 18 0 -5 0
o:topic=deal settle	2 -12 9 0 0 0
o:topic=deal sign	0 3 -10 0 10 0
o:topic=deal since	0 8 -4 0 0 0
o:topic=deal since gone	0 8 -4 0 0 0
o:topic=deal suspend	0 6 -6 0 0 0
o:topic=deal the	0 6 -5 0 0 0
o:topic=deal the ahead	0 6 -5 0 0 0
o:topic=deal until	0 14 -13 0 0 0
o:topic=duties	7 8 -5 -15 0 -6
o:topic=duties 	-4 28 -22 0 0 0
o:topic=duties  ahead	0 10 -8 0 0 0
o:topic=duties  gone	-2 20 -15 0 0 0
o:topic=duties a	-11 -7 15 0 0 0
o:topic=duties agree	6 13 -19 0 0 0
o:topic=duties ahead	0 28 -33 -12 5 -1
o:topic=duties announce	-5 33 -36 7 0 0
o:topic=duties announced	0 0 -9 8 0 0
o:topic=duties announced gone	0 0 -9 8 0 0
o:topic=duties be	11 -2 -3 0 0 0
o:topic=duties begin	-3 -1 7 -1 -3 0
o:topic=duties by	-1 12 -8 0 0 0
o:topic=duties by ahead	0 8 -4 0 0 0
o:topic=duties end	8 -8 3 -1 0 0
o:topic=duties expect	0 -1 -6 0 11 0
o:topic=duties fall	-1 -6 8 0 0 0
o:topic=duties far	7 13 -9 -29 -18 2
o:topic=duties far 	7 -8 6 0 -5 0
o:topic=duties far  ahead	-6 3 0 0 0 0
o:topic=duties far  gone	10 -9 6 0 -4 0
o:topic=duties far agree	6 -10 5 0 0 0
o:topic=duties far announce	0 10 -8 0 0 0
o:topic=duties far begin	4 0 -9 0 7 0
o:topic=duties far beijing,	0 -7 8 0 0 0
o:topic=duties far beijing, gone	0 -7 8 0 0 0
o:topic=duties far by	0 7 -4 0 0 0
o:topic=duties far call	7 -6 0 0 0 0
o:topic=duties far end	0 -11 13 0 0 0
o:topic=duties far expect	0 21 -18 0 -1 0
o:topic=duties far fall	0 7 -3 0 0 0
o:topic=duties far for	7 -4 -1 0 0 0
o:topic=duties far friday,	0 10 -7 0 0 0
o:topic=duties far from	0 8 -5 0 0 0
o:topic=duties far geneva,	0 20 -20 0 0 0
o:topic=duties far gone	7 15 -8 -22 -32 -1
o:topic=duties far have	4 -10 6 0 0 0
o:topic=duties far it	0 11 -10 0 0 0
o:topic=duties far it gone	0 11 -10 0 0 0
o:topic=duties far make	0 6 -7 0 0 0
o:topic=duties far monday	0 15 -15 0 0 0
o:topic=duties far monday gone	0 15 -15 0 0 0
o:topic=duties far no verb	1 -1 6 -15 -17 4
o:topic=duties far of	0 7 -4 0 0 0
o:topic=duties far of gone	0 7 -4 0 0 0
o:topic=duties far on	-5 11 -8 -7 -1 5
o:topic=duties far on ahead	-16 11 -10 0 7 6
o:topic=duties far on gone	3 6 -3 -4 -13 0
o:topic=duties far other	7 4 -12 0 0 0
o:topic=duties far published	0 12 -11 0 0 0
o:topic=duties far published gone	0 12 -11 0 0 0
o:topic=duties far say	-11 41 -30 0 0 0
o:topic=duties far seoul,	0 6 -5 0 0 0
o:topic=duties far seoul, gone	0 6 -5 0 0 0
o:topic=duties far since	0 -12 14 0 0 0
o:topic=duties far since gone	0 -12 14 0 0 0
o:topic=duties far sit	0 8 -2 0 -6 0
o:topic=duties far suspend	-2 -15 17 0 0 0
o:topic=duties far tell	0 -7 8 0 0 0
o:topic=duties far the	-1 -4 6 0 0 0
o:topic=duties far the ahead	-1 -12 14 0 0 0
o:topic=duties far the gone	0 7 -7 0 0 0
o:topic=duties far thursday	0 -8 10 0 0 0
o:topic=duties far thursday gone	0 -8 10 0 0 0
o:topic=duties far thursday,	2 3 -9 0 0 0
o:topic=duties far thursday, gone	0 10 -7 0 0 0
o:topic=duties far to gone	0 -6 6 0 0 0
o:topic=duties far tuesday, gone	0 8 -7 0 0 0
o:topic=duties far until	0 -11 12 0 0 0
o:topic=duties far until ahead	0 -11 12 0 0 0
o:topic=duties far washington,	-4 -5 9 0 0 0
o:topic=duties far washington, gone	-4 -5 9 0 0 0
o:topic=duties far wednesday	0 13 -12 0 0 0
o:topic=duties far wednesday gone	0 13 -12 0 0 0
o:topic=duties far wednesday,	0 -28 29 0 0 0
o:topic=duties far wednesday, gone	0 -9 10 0 0 0
o:topic=duties for	0 13 -16 0 0 0
o:topic=duties for ahead	0 4 -7 0 0 0
o:topic=duties for gone	0 9 -8 0 0 0
o:topic=duties from ahead	6 23 -39 0 0 0
o:topic=duties from gone	0 -24 26 0 0 0
o:topic=duties gone	6 -11 12 -4 -3 -2
o:topic=duties is	13 -11 0 0 0 0
o:topic=duties is gone	13 -12 0 0 0 0
o:topic=duties it	0 6 -2 0 0 0
o:topic=duties it gone	0 6 -2 0 0 0
o:topic=duties lower	-1 9 -5 0 0 0
o:topic=duties no verb	3 14 -12 -10 -5 0
o:topic=duties of	-2 13 -10 0 0 0
o:topic=duties of ahead	-3 7 -2 0 0 0
o:topic=duties of gone	0 6 -7 0 0 0
o:topic=duties on	-1 -8 9 -16 13 -1
o:topic=duties on ahead	-2 -22 19 -3 12 0
o:topic=duties on gone	0 5 -3 -10 1 0
o:topic=duties other	13 -15 2 0 0 0
o:topic=duties percent	0 7 -6 0 0 0
o:topic=duties percent gone	0 6 -5 0 0 0
o:topic=duties plan	0 6 -5 0 0 0
o:topic=duties propose	0 -18 18 0 0 0
o:topic=duties put	-1 14 -10 0 0 0
o:topic=duties raise	0 6 -3 0 0 0
o:topic=duties reach	0 -11 11 0 0 0
o:topic=duties rise	10 0 -13 0 0 0
o:topic=duties say	-18 -2 18 0 -5 0
o:topic=duties show	0 -9 9 0 0 0
o:topic=duties since	-5 26 -19 0 0 0
o:topic=duties since gone	-5 26 -19 0 0 0
o:topic=duties tariffs	3 -10 6 0 0 0
o:topic=duties tax	0 -15 15 0 0 0
o:topic=duties the	0 11 -6 0 0 0
o:topic=duties the ahead	0 7 -3 0 0 0
o:topic=duties to	0 12 -9 0 0 0
o:topic=duties to ahead	0 10 -8 0 0 0
o:topic=duties until	-1 30 -25 0 0 0
o:topic=duties until ahead	-1 27 -23 0 0 0
o:topic=duties write	-3 9 -2 0 0 0
o:topic=exclusions	0 28 -24 0 0 0
o:topic=exclusions ahead	0 11 -9 0 0 0
o:topic=exclusions end	0 6 -5 0 0 0
o:topic=exclusions far	-3 9 -4 0 0 0
o:topic=exclusions far ahead	0 10 -8 0 0 0
o:topic=exclusions far no verb	0 16 -13 0 0 0
o:topic=exclusions gone	0 17 -15 0 0 0
o:topic=exclusions no verb	0 7 -6 0 0 0
o:topic=exclusions on	0 16 -14 0 0 0
o:topic=exclusions on gone	0 11 -9 0 0 0
o:topic=fees	-3 -6 11 0 0 0
o:topic=fees far	1 -9 9 0 0 0
o:topic=fees far 	0 10 -7 0 0 0
o:topic=fees far  gone	0 10 -7 0 0 0
o:topic=fees far gone	2 -7 6 0 0 0
o:topic=fees gone	0 -9 11 0 0 0
o:topic=fees on	0 -17 19 0 0 0
o:topic=fees on gone	0 -20 21 0 0 0
o:topic=longer	-13 23 -9 -8 -5 0
o:topic=longer agree	0 -13 14 0 0 0
o:topic=longer ahead	-8 43 -35 0 0 0
o:topic=longer announce	0 12 -10 0 0 0
o:topic=longer be	0 21 -20 0 0 0
o:topic=longer begin	0 8 -7 0 0 0
o:topic=longer far	-25 20 -2 -5 0 0
o:topic=longer far 	0 6 -3 0 0 0
o:topic=longer far ahead	-16 11 0 0 2 0
o:topic=longer far begin	0 -8 9 0 0 0
o:topic=longer far gone	-11 13 -1 -3 -5 0
o:topic=longer far no verb	-9 11 -3 -1 0 0
o:topic=longer far on	-15 11 -2 0 1 0
o:topic=longer far on ahead	-5 6 -5 0 3 0
o:topic=longer far on gone	-8 5 0 0 0 0
o:topic=longer far say	-5 21 -13 0 0 0
o:topic=longer on	-26 -6 22 -2 0 0
o:topic=longer on gone	-24 -7 23 -1 0 0
o:topic=longer other	-2 17 -13 0 0 0
o:topic=longer say	-1 -16 20 0 0 0
o:topic=longer sign	0 19 -18 0 0 0
o:topic=longer tell	0 -9 9 0 0 0
o:topic=longer the	0 9 -7 0 0 0
o:topic=longer to	-3 20 -17 0 0 0
o:topic=longer to ahead	-2 18 -16 0 0 0
o:topic=meeting	-3 -18 14 13 -4 -1
o:topic=meeting 	17 -26 10 5 0 0
o:topic=meeting  ahead	11 -28 20 0 0 0
o:topic=meeting  gone	7 0 -9 6 0 0
o:topic=meeting after	0 -9 11 0 0 0
o:topic=meeting agree	8 21 -22 -1 -7 0
o:topic=meeting ahead	8 -21 23 -2 -9 0
o:topic=meeting announce	0 -12 13 0 0 0
o:topic=meeting be	5 -6 -1 8 5 0
o:topic=meeting before	0 20 -18 0 0 0
o:topic=meeting before ahead	0 20 -18 0 0 0
o:topic=meeting begin	0 -13 12 4 -7 0
o:topic=meeting by	0 9 -6 0 0 0
o:topic=meeting conclude	0 -9 6 1 0 0
o:topic=meeting discuss	0 -6 7 0 0 0
o:topic=meeting end	0 -33 32 3 0 0
o:topic=meeting expect	0 -2 7 0 -4 0
o:topic=meeting far	12 -14 1 12 0 -1
o:topic=meeting far 	8 6 -9 -1 -9 0
o:topic=meeting far  ahead	-6 23 -16 0 0 0
o:topic=meeting far  gone	12 -3 -1 0 -6 0
o:topic=meeting far ahead	5 -37 18 8 14 0
o:topic=meeting far be	10 -10 5 0 -2 0
o:topic=meeting far by	-1 -5 8 0 0 0
o:topic=meeting far by ahead	-1 -5 8 0 0 0
o:topic=meeting far end	0 11 -10 0 0 0
o:topic=meeting far from gone	0 -9 10 0 0 0
o:topic=meeting far gone	8 6 -11 6 -15 0
o:topic=meeting far no verb	13 -17 3 4 6 0
o:topic=meeting far of	0 -8 9 0 0 0
o:topic=meeting far of gone	0 -8 9 0 0 0
o:topic=meeting far on	12 10 -19 5 -15 0
o:topic=meeting far on ahead	2 9 -11 0 0 0
o:topic=meeting far on gone	10 5 -13 6 -13 0
o:topic=meeting far other	0 -8 10 0 0 0
o:topic=meeting far paris,	0 11 -10 0 0 0
o:topic=meeting far paris, gone	0 11 -10 0 0 0
o:topic=meeting far sit	0 -17 18 0 0 0
o:topic=meeting far tell	7 0 -11 0 0 0
o:topic=meeting far the	-6 1 2 0 0 0
o:topic=meeting far the ahead	0 -4 6 0 0 0
o:topic=meeting far to	0 -10 11 0 0 0
o:topic=meeting far to ahead	0 -11 12 0 0 0
o:topic=meeting far tuesday	0 -8 10 0 0 0
o:topic=meeting far tuesday gone	0 -8 10 0 0 0
o:topic=meeting far until ahead	0 13 -12 0 0 0
o:topic=meeting far washington,	0 22 -23 0 0 0
o:topic=meeting far washington, gone	0 22 -23 0 0 0
o:topic=meeting fix	-7 7 0 0 0 0
o:topic=meeting for	-11 0 10 -4 -3 0
o:topic=meeting for ahead	0 -14 18 0 -3 0
o:topic=meeting for gone	-11 25 -14 0 0 0
o:topic=meeting from	-2 -17 8 2 6 0
o:topic=meeting from gone	0 -28 17 1 4 0
o:topic=meeting geneva	0 -9 13 0 0 0
o:topic=meeting gone	-10 1 -6 17 2 -1
o:topic=meeting meet	-15 -4 8 -1 2 4
o:topic=meeting meeting:	0 9 -9 0 0 0
o:topic=meeting meets	0 10 -9 0 0 0
o:topic=meeting meets ahead	0 10 -9 0 0 0
o:topic=meeting met	0 -13 0 9 0 0
o:topic=meeting met gone	0 -13 0 9 0 0
o:topic=meeting no verb	9 -8 -1 6 -4 -3
o:topic=meeting of	-4 -5 11 0 -1 0
o:topic=meeting of ahead	0 25 -22 0 0 0
o:topic=meeting of gone	0 -25 29 0 -1 0
o:topic=meeting on	3 -4 -7 12 2 1
o:topic=meeting on ahead	16 -15 -1 2 13 2
o:topic=meeting on gone	-8 11 -11 12 -16 0
o:topic=meeting other	0 -7 11 -1 0 0
o:topic=meeting pay	0 6 -9 0 2 0
o:topic=meeting place	0 10 -10 0 0 0
o:topic=meeting plan	-6 14 -3 0 -12 0
o:topic=meeting prepare	0 -7 -3 12 -1 0
o:topic=meeting put	0 -21 22 0 0 0
o:topic=meeting receive	-2 -22 -4 10 23 0
o:topic=meeting say	2 15 -11 -7 -2 0
o:topic=meeting see	0 21 -9 0 -12 0
o:topic=meeting since	0 -7 9 0 0 0
o:topic=meeting since gone	0 -7 9 0 0 0
o:topic=meeting sit	1 -6 -1 0 9 0
o:topic=meeting spoke	6 -3 0 0 0 0
o:topic=meeting spoke gone	6 -3 0 0 0 0
o:topic=meeting stockholm	0 -6 7 0 0 0
o:topic=meeting suspend	0 2 0 -6 -3 1
o:topic=meeting telephone	-11 12 0 0 0 0
o:topic=meeting telephone gone	-12 12 0 0 0 0
o:topic=meeting tell	0 16 -12 0 0 0
o:topic=meeting the	-1 40 -18 -7 -28 0
o:topic=meeting the ahead	0 9 17 -6 -27 0
o:topic=meeting the gone	0 46 -45 0 0 0
o:topic=meeting to	-10 -9 22 0 0 0
o:topic=meeting to ahead	0 -21 21 0 0 0
o:topic=meeting until	0 -20 24 0 0 0
o:topic=meeting until ahead	0 -33 36 0 0 0
o:topic=none	6 -11 3 12 10 0
o:topic=none 	-4 5 -15 -8 21 0
o:topic=none  ahead	-13 -3 14 0 -1 0
o:topic=none  gone	0 7 -24 -6 23 0
o:topic=none (	0 -4 6 0 0 0
o:topic=none ( gone	0 -7 8 0 0 0
o:topic=none a	0 11 -8 0 0 0
o:topic=none a gone	0 7 -4 0 0 0
o:topic=none after	0 8 -6 0 0 0
o:topic=none agree	-1 -7 0 11 0 0
o:topic=none ahead	-25 9 3 -11 -16 3
o:topic=none announce	8 0 -8 0 0 0
o:topic=none be	0 -19 24 0 0 0
o:topic=none before	0 8 -6 0 0 0
o:topic=none beijing,	-7 15 -7 0 0 0
o:topic=none beijing, gone	-7 15 -7 0 0 0
o:topic=none briefing,	0 -12 -9 19 0 0
o:topic=none briefing, gone	0 -12 -9 19 0 0
o:topic=none by	0 10 -7 0 0 0
o:topic=none call	-5 6 0 0 0 0
o:topic=none call,	-7 9 0 0 0 0
o:topic=none call, gone	-7 9 0 0 0 0
o:topic=none confirm	0 10 -9 0 0 0
o:topic=none date:	0 6 -4 0 0 0
o:topic=none delhi,	-1 10 -8 0 0 0
o:topic=none delhi, gone	-1 10 -8 0 0 0
o:topic=none desk,	0 -10 10 0 0 0
o:topic=none desk, gone	0 -10 10 0 0 0
o:topic=none ends	0 10 -8 0 0 0
o:topic=none expect	0 8 -5 0 0 0
o:topic=none for	1 13 -19 0 0 0
o:topic=none for gone	-1 19 -17 0 0 0
o:topic=none friday	-1 8 -6 0 0 0
o:topic=none friday gone	-1 8 -6 0 0 0
o:topic=none friday,	9 -13 6 0 0 0
o:topic=none friday, gone	9 -14 6 0 0 0
o:topic=none from	-1 10 -6 0 0 0
o:topic=none from gone	0 7 -4 0 0 0
o:topic=none get	-6 11 -2 0 0 0
o:topic=none gone	14 -15 1 16 16 -8
o:topic=none hague,	0 6 -4 0 0 0
o:topic=none hague, gone	0 6 -4 0 0 0
o:topic=none know	0 -12 12 0 0 0
o:topic=none lusaka,	0 7 -5 0 0 0
o:topic=none lusaka, gone	0 7 -5 0 0 0
o:topic=none make	10 -6 -2 0 0 0
o:topic=none monday	-6 -11 2 0 16 0
o:topic=none monday gone	-6 -11 2 0 16 0
o:topic=none monday,	-4 -6 9 0 0 0
o:topic=none monday, gone	-4 -6 9 0 0 0
o:topic=none montevideo,	10 0 -9 0 0 0
o:topic=none montevideo, gone	10 0 -9 0 0 0
o:topic=none no verb	4 -10 4 2 19 -5
o:topic=none of	20 -16 1 0 0 0
o:topic=none of ahead	0 -16 18 0 0 0
o:topic=none of gone	21 -4 -14 0 0 0
o:topic=none on	-6 2 1 4 -22 3
o:topic=none on ahead	1 5 -7 -2 -1 4
o:topic=none on gone	-7 0 5 6 -17 0
o:topic=none other	-7 10 -4 0 0 0
o:topic=none pay	0 8 -5 0 0 0
o:topic=none post	2 -15 13 0 0 0
o:topic=none promise	0 6 -5 0 0 0
o:topic=none published	0 7 -6 0 0 0
o:topic=none published gone	0 7 -6 0 0 0
o:topic=none put	0 -9 12 0 0 0
o:topic=none return	0 19 -18 0 0 0
o:topic=none say	-6 11 -5 0 0 0
o:topic=none since	7 -13 8 0 0 0
o:topic=none since gone	7 -13 8 0 0 0
o:topic=none sit	0 -1 6 0 -5 0
o:topic=none sunday	0 27 -26 0 0 0
o:topic=none sunday gone	0 27 -26 0 0 0
o:topic=none sunday,	-2 -3 6 0 0 0
o:topic=none suva,	0 8 -5 0 0 0
o:topic=none suva, gone	0 8 -5 0 0 0
o:topic=none tell	1 9 -14 0 0 0
o:topic=none the	0 -15 15 0 0 0
o:topic=none the ahead	0 -5 7 0 0 0
o:topic=none the gone	2 -11 10 0 0 0
o:topic=none thursday	8 -3 -1 0 0 0
o:topic=none thursday gone	8 -3 -1 0 0 0
o:topic=none thursday,	-10 -1 -5 0 14 0
o:topic=none thursday, gone	-10 -3 -2 0 14 0
o:topic=none to	0 9 -8 0 0 0
o:topic=none to ahead	0 8 -7 0 0 0
o:topic=none tokyo,	-12 3 7 0 0 0
o:topic=none tokyo, gone	-12 3 7 0 0 0
o:topic=none tuesday	11 -2 -6 0 0 0
o:topic=none tuesday gone	11 -2 -6 0 0 0
o:topic=none until	0 -16 18 0 0 0
o:topic=none until ahead	0 -7 8 0 0 0
o:topic=none until gone	0 -10 12 0 0 0
o:topic=none updated	0 6 -4 0 0 0
o:topic=none updated gone	0 6 -4 0 0 0
o:topic=none washington,	-7 10 -3 0 0 0
o:topic=none washington, gone	-7 10 -3 0 0 0
o:topic=none wednesday,	0 16 -13 0 0 0
o:topic=none wednesday, gone	0 16 -13 0 0 0
o:topic=none ·	-2 -3 6 0 0 0
o:topic=none · gone	-2 -3 6 0 0 0
o:topic=none —	-1 14 -9 0 0 0
o:topic=none — gone	-1 14 -9 0 0 0
o:topic=procedure	-16 35 -20 -1 -4 0
o:topic=procedure ahead	-8 9 0 0 -2 0
o:topic=procedure be	0 -2 6 0 -1 0
o:topic=procedure begin	0 13 -12 0 0 0
o:topic=procedure far 	-4 -19 22 0 0 0
o:topic=procedure far  ahead	0 -16 16 0 0 0
o:topic=procedure far  gone	-2 -6 9 0 0 0
o:topic=procedure far ahead	-2 -4 10 0 -2 0
o:topic=procedure far gone	1 9 -9 0 0 0
o:topic=procedure far on	0 10 -7 0 0 0
o:topic=procedure far on gone	0 13 -12 0 0 0
o:topic=procedure far since	0 -6 6 0 0 0
o:topic=procedure far since gone	0 -6 6 0 0 0
o:topic=procedure gone	-4 38 -30 0 0 0
o:topic=procedure have	0 -7 8 0 0 0
o:topic=procedure no verb	-3 29 -22 0 0 0
o:topic=procedure on	-7 3 4 0 -2 0
o:topic=procedure on ahead	-2 -5 11 0 -1 0
o:topic=procedure on gone	-1 15 -9 0 0 0
o:topic=procedure the	0 6 -6 0 0 0
o:topic=sale	-5 1 6 0 0 0
o:topic=sale ahead	10 -2 -9 0 0 0
o:topic=sale far	13 1 -8 -2 -3 0
o:topic=sale far 	-1 21 -17 0 0 0
o:topic=sale far  gone	0 19 -15 0 0 0
o:topic=sale far ahead	0 11 -10 0 0 0
o:topic=sale far gone	14 -3 -3 -2 -3 0
o:topic=sale far madrid,	0 -8 10 0 0 0
o:topic=sale far madrid, gone	0 -8 10 0 0 0
o:topic=sale far no verb	7 -10 6 0 0 0
o:topic=sale far on	11 3 -13 0 0 0
o:topic=sale far on gone	11 3 -13 0 0 0
o:topic=sale far say	13 -10 -1 0 0 0
o:topic=sale gone	-19 5 14 0 0 0
o:topic=sale no verb	-7 15 -7 0 0 0
o:topic=sale on	-3 -6 15 0 0 0
o:topic=sale on ahead	13 -11 0 0 0 0
o:topic=sale on gone	-18 1 18 0 0 0
o:topic=sale say	0 -15 16 0 0 0
o:topic=sale sell	13 -9 -2 0 0 0
o:topic=signing	-18 13 2 -18 -8 0
o:topic=signing ahead	-6 1 3 0 -1 0
o:topic=signing approve	0 -5 8 0 0 0
o:topic=signing be	0 -10 11 0 0 0
o:topic=signing begin	0 17 -15 0 0 0
o:topic=signing by	0 -18 20 0 0 0
o:topic=signing by ahead	0 -9 10 0 0 0
o:topic=signing by gone	0 -11 11 0 0 0
o:topic=signing expect	0 14 -12 0 0 0
o:topic=signing gone	-13 12 0 -14 -5 0
o:topic=signing it	0 -8 9 0 0 0
o:topic=signing it gone	0 -9 10 0 0 0
o:topic=signing no verb	-7 4 0 0 4 0
o:topic=signing on	-3 6 0 -7 0 0
o:topic=signing on gone	-1 8 -3 -5 0 0
o:topic=signing order	0 9 -7 0 0 0
o:topic=signing other	0 -12 14 0 0 0
o:topic=signing put	0 6 -5 0 0 0
o:topic=signing say	0 10 -9 0 0 0
o:topic=signing sign	-16 6 2 -7 -12 0
o:topic=signing sign gone	0 -15 16 0 0 0
o:topic=signing signed	0 12 -9 0 0 0
o:topic=signing signed gone	0 12 -9 0 0 0
o:topic=signing sit	0 11 -11 0 0 0
o:topic=signing until	0 6 -6 0 0 0
o:topic=truce	-2 17 -5 -28 0 -2
o:topic=truce 	0 -4 6 0 0 0
o:topic=truce  gone	0 -9 11 0 0 0
o:topic=truce agree	-5 -17 12 0 11 0
o:topic=truce ahead	-23 74 -53 -6 -13 0
o:topic=truce announce	0 -7 9 0 0 0
o:topic=truce be	-6 0 4 0 0 0
o:topic=truce begin	-7 26 -16 -1 -3 0
o:topic=truce conclude	0 -4 6 0 0 0
o:topic=truce declare	0 -16 16 0 0 0
o:topic=truce effect	0 -12 13 0 0 0
o:topic=truce effect gone	0 -12 13 0 0 0
o:topic=truce end	-5 33 -25 -3 0 0
o:topic=truce ended	0 9 -8 0 0 0
o:topic=truce ended gone	0 9 -8 0 0 0
o:topic=truce ends	0 -16 18 0 0 0
o:topic=truce ends gone	0 -19 21 0 0 0
o:topic=truce expires	0 -11 11 0 0 0
o:topic=truce extend	0 9 -3 0 0 0
o:topic=truce far	-12 4 1 -18 2 0
o:topic=truce far 	-11 -9 15 0 -3 0
o:topic=truce far  ahead	0 8 -7 0 0 0
o:topic=truce far  gone	-10 -13 19 0 -3 0
o:topic=truce far agree	7 -5 0 0 0 0
o:topic=truce far ahead	0 7 -10 0 5 0
o:topic=truce far announce	0 12 -11 0 0 0
o:topic=truce far be	-2 15 -11 0 0 0
o:topic=truce far begin	0 -17 12 0 7 0
o:topic=truce far charge	0 -12 12 0 0 0
o:topic=truce far end	0 14 -11 0 0 0
o:topic=truce far friday	0 -7 7 0 0 0
o:topic=truce far friday gone	0 -7 7 0 0 0
o:topic=truce far from	0 -12 13 0 0 0
o:topic=truce far from ahead	0 -10 10 0 0 0
o:topic=truce far gone	-11 1 6 -15 -1 0
o:topic=truce far have	0 4 -14 0 7 0
o:topic=truce far monday,	0 8 -8 0 0 0
o:topic=truce far no verb	-11 8 1 -8 -12 0
o:topic=truce far of	0 7 -6 0 0 0
o:topic=truce far on	3 1 -12 -4 13 0
o:topic=truce far on ahead	1 -5 -1 0 8 0
o:topic=truce far on gone	0 5 -9 -3 5 0
o:topic=truce far other	1 -13 13 0 0 0
o:topic=truce far say	-4 -9 16 0 0 0
o:topic=truce far since	0 6 -6 0 0 0
o:topic=truce far since gone	0 6 -6 0 0 0
o:topic=truce far tell	0 -6 8 0 0 0
o:topic=truce far the	6 -2 -3 0 0 0
o:topic=truce far thursday	0 -6 7 0 0 0
o:topic=truce far thursday gone	0 -6 7 0 0 0
o:topic=truce far thursday,	0 -15 16 0 0 0
o:topic=truce far thursday, gone	0 -18 19 0 0 0
o:topic=truce far to	0 -7 9 0 0 0
o:topic=truce far to ahead	0 -7 9 0 0 0
o:topic=truce far washington,	5 -9 4 0 0 0
o:topic=truce far washington, gone	5 -9 4 0 0 0
o:topic=truce far wednesday,	0 9 -9 0 0 0
o:topic=truce far wednesday, gone	0 9 -9 0 0 0
o:topic=truce far ·	0 -14 14 0 0 0
o:topic=truce far · gone	0 -14 14 0 0 0
o:topic=truce from	0 18 -15 0 0 0
o:topic=truce from gone	0 15 -13 0 0 0
o:topic=truce gone	10 -26 23 -20 8 0
o:topic=truce has	10 -8 0 0 0 0
o:topic=truce have	8 -6 0 0 0 0
o:topic=truce no verb	-10 10 -1 -3 -2 0
o:topic=truce of	-4 17 -14 0 0 0
o:topic=truce of gone	0 16 -13 0 0 0
o:topic=truce on	7 2 -3 -13 2 0
o:topic=truce on ahead	-8 37 -26 0 -1 0
o:topic=truce on gone	12 -15 8 -10 4 0
o:topic=truce other	0 13 -11 0 0 0
o:topic=truce put	8 -11 3 0 0 0
o:topic=truce reach	0 -16 16 0 0 0
o:topic=truce return	0 -13 14 0 0 0
o:topic=truce run	0 12 -9 0 0 0
o:topic=truce say	17 -4 -15 0 4 0
o:topic=truce sign	0 -8 8 0 0 0
o:topic=truce since	0 20 -19 0 0 0
o:topic=truce since gone	0 20 -19 0 0 0
o:topic=truce suspend	2 13 -17 0 0 0
o:topic=truce tell	0 10 -6 0 0 0
o:topic=truce the	0 13 -12 0 0 0
o:topic=truce the ahead	0 11 -10 0 0 0
o:topic=truce to	0 19 -14 0 0 0
o:topic=truce to ahead	0 13 -8 0 0 0
o:topic=truce truce	0 -6 6 0 0 0
o:topic=truce until	0 30 -27 0 0 0
o:topic=truce until ahead	0 23 -20 0 0 0
o:topic=truce until gone	0 7 -7 0 0 0
o:write on gone	0 11 -13 0 0 0
pair: both	1 12 1 -15 -16 -6
pair: n=0	-12 11 7 -11 -12 -13
pair: n=1	-2 10 -7 -1 3 3
pair: n=2	0 5 0 -11 1 -10
pair: n=3	4 11 -1 -30 -11 0
pair: n=4	0 -12 14 2 -9 0
pair: n=5	-5 -2 0 11 -1 0
pair: n=many	0 14 -13 0 0 0
pair: not-both	-11 16 0 -6 -4 -11
pair:both n=0	-8 12 -1 -6 -5 0
pair:both n=1	-2 7 -1 -9 0 -21
pair:both n=2	-5 3 -4 14 0 -5
pair:both n=3	0 -15 23 -13 -12 0
pair:both n=4	10 -4 -2 2 -6 0
pair:both n=5	-4 -7 1 12 -1 0
pair:coming both	2 -6 -9 11 7 -10
pair:coming n=0	9 -10 -28 13 24 4
pair:coming n=1	-21 6 9 -2 -13 -26
pair:coming n=2	-1 17 1 -8 -29 -2
pair:coming n=4	1 -15 13 0 0 0
pair:coming not-both	-11 5 3 0 -11 -3
pair:coming+ended both	-5 13 0 -2 -9 0
pair:coming+ended n=1	-7 14 -4 -5 -7 0
pair:coming+ended not-both	-6 6 0 -8 -1 0
pair:coming+ended+running both	0 -12 16 0 0 0
pair:coming+ended+running n=0	0 6 -3 0 0 0
pair:coming+ended+running n=1	0 -5 8 0 0 0
pair:coming+ended+running n=2	0 -7 9 0 0 0
pair:coming+running both	-1 19 -10 -8 -6 0
pair:coming+running n=0	0 -2 0 -16 0 10
pair:coming+running n=1	9 22 -19 -1 -16 -2
pair:coming+running n=2	0 -4 6 0 0 0
pair:coming+running not-both	8 -14 9 -11 -2 7
pair:day 	0 6 8 -12 -23 -13
pair:day both	-1 4 8 -4 -25 -16
pair:day coming	-5 16 -10 -23 8 -3
pair:day coming+ended	-2 6 -2 -1 0 0
pair:day coming+running	2 17 -4 -9 -25 2
pair:day day-none	12 -10 13 1 -4 -8
pair:day day=l0	0 13 -12 0 0 0
pair:day day=l1	-21 20 -1 0 -5 0
pair:day day=l2	-10 3 8 -7 -6 0
pair:day day=l3	0 7 -5 -12 4 0
pair:day day=l4	-7 12 -6 -4 5 0
pair:day day=l5	9 -11 10 -3 -5 0
pair:day day=r0	-2 9 -5 0 0 0
pair:day day=r1	0 13 -11 0 -4 0
pair:day day=r2	-17 25 -10 -1 -14 0
pair:day day=r3	-3 16 -6 -6 -7 0
pair:day day=r4	-17 16 -4 0 -9 0
pair:day day=r5	-4 9 -2 -8 -2 0
pair:day ended	-9 4 -6 16 0 0
pair:day ended+running	-4 5 4 -6 -3 0
pair:day n=0	-7 -1 15 0 -15 -3
pair:day n=1	1 5 -4 -7 13 -11
pair:day n=2	2 18 -10 1 -26 -6
pair:day n=3	-8 12 3 -31 -5 0
pair:day n=4	-13 20 -8 -9 -3 0
pair:day n=5	-5 11 -11 5 -1 0
pair:day n=many	0 14 -13 0 0 0
pair:day no-word	6 17 -8 -11 -6 -12
pair:day not-both	-13 23 -6 -12 0 -7
pair:day part:sure	-10 5 3 -4 -6 1
pair:day prev:sure	-13 -9 22 -4 -7 -6
pair:day running	-7 1 -6 10 10 -1
pair:day sent:sure	-22 22 -11 1 -5 -5
pair:day-none 	-2 6 4 -10 1 -6
pair:day-none both	-2 26 -11 -10 -17 -3
pair:day-none coming	-6 4 -3 8 -2 -10
pair:day-none coming+ended	-9 2 7 -7 -8 0
pair:day-none coming+running	3 34 -21 -8 -27 2
pair:day-none ended	0 2 5 0 -20 2
pair:day-none ended+running	0 4 3 -15 -8 -2
pair:day-none n=0	-11 22 -10 2 -7 -6
pair:day-none n=1	-6 15 -11 4 0 0
pair:day-none n=2	1 0 12 -25 -21 -7
pair:day-none n=3	2 -17 20 -10 -4 0
pair:day-none n=4	15 -37 29 -7 0 0
pair:day-none no-word	3 14 -3 -1 -8 -15
pair:day-none not-both	-8 5 8 0 -3 -10
pair:day-none part:sure	-16 10 -3 2 -8 4
pair:day-none prev:sure	-2 10 -5 -3 -3 -7
pair:day-none running	0 -1 -7 2 16 -3
pair:day-none sent:sure	-15 -6 19 -13 0 -2
pair:day=l0 	-1 14 -9 0 0 0
pair:day=l0 both	0 13 -13 0 0 0
pair:day=l0 coming	0 -18 20 0 0 0
pair:day=l0 ended	0 -12 12 0 0 0
pair:day=l0 n=0	0 -14 17 0 0 0
pair:day=l0 n=1	0 22 -19 0 0 0
pair:day=l0 no-word	-2 18 -13 0 0 0
pair:day=l0 not-both	-5 -2 8 0 0 0
pair:day=l0 running	0 15 -14 0 0 0
pair:day=l1 	-4 -2 -2 1 11 0
pair:day=l1 both	-8 -2 2 -4 9 0
pair:day=l1 coming	0 -11 3 0 8 0
pair:day=l1 coming+running	0 -5 6 0 0 0
pair:day=l1 n=0	-17 9 -10 6 6 0
pair:day=l1 n=1	3 -10 4 -1 7 0
pair:day=l1 n=3	0 -5 7 0 0 0
pair:day=l1 no-word	0 2 -6 10 -3 0
pair:day=l1 part:sure	0 1 2 -13 0 0
pair:day=l1 prev:sure	-6 7 -14 0 11 0
pair:day=l1 running	0 12 -11 0 0 0
pair:day=l1 sent:sure	-7 -18 13 3 6 0
pair:day=l2 	5 11 -5 -2 -11 0
pair:day=l2 both	1 -5 11 -4 -5 0
pair:day=l2 coming	-2 -9 15 1 -6 0
pair:day=l2 ended	4 9 -16 4 -2 0
pair:day=l2 ended+running	2 -11 14 0 -3 0
pair:day=l2 n=0	7 -13 9 12 -10 0
pair:day=l2 n=1	-7 4 8 -8 -12 0
pair:day=l2 n=2	0 21 -15 -2 -4 0
pair:day=l2 n=3	12 -16 5 0 0 0
pair:day=l2 n=4	-2 -6 12 0 0 0
pair:day=l2 no-word	0 5 1 -2 -8 0
pair:day=l2 not-both	4 6 -1 6 -25 -2
pair:day=l2 part:sure	1 -3 9 5 -21 -2
pair:day=l2 prev:sure	8 -17 13 0 0 0
pair:day=l2 running	-2 -10 14 0 0 0
pair:day=l2 sent:sure	0 8 -8 -1 0 0
pair:day=l3 	14 15 -5 -14 -40 0
pair:day=l3 both	-2 -8 20 -23 -6 0
pair:day=l3 coming	-4 18 -16 -8 8 0
pair:day=l3 coming+ended+running	0 -10 11 0 0 0
pair:day=l3 coming+running	0 -11 7 0 4 0
pair:day=l3 ended	-6 -11 4 -6 20 0
pair:day=l3 ended+running	0 -5 7 0 0 0
pair:day=l3 n=0	-7 10 -3 -9 1 0
pair:day=l3 n=1	11 -13 0 -10 19 0
pair:day=l3 n=2	8 15 -6 -10 -19 0
pair:day=l3 n=3	-5 -19 23 0 0 0
pair:day=l3 n=4	0 14 -12 0 0 0
pair:day=l3 no-word	5 10 -12 -2 -5 0
pair:day=l3 not-both	12 12 -23 -10 14 -1
pair:day=l3 part:sure	-3 -6 8 -22 14 -1
pair:day=l3 prev:sure	1 -7 7 0 0 0
pair:day=l3 running	0 -5 0 0 6 0
pair:day=l3 sent:sure	3 7 -4 -3 -6 0
pair:day=l4 	-13 -11 14 6 1 0
pair:day=l4 both	1 -3 -2 0 7 0
pair:day=l4 coming	12 18 -21 -16 3 0
pair:day=l4 coming+running	0 13 -12 0 0 0
pair:day=l4 ended	5 2 -15 4 5 0
pair:day=l4 n=0	-4 17 -9 -14 0 0
pair:day=l4 n=1	10 -28 9 5 15 0
pair:day=l4 n=2	-6 3 3 -1 -2 0
pair:day=l4 n=3	-3 27 -18 -9 0 0
pair:day=l4 n=4	0 10 -18 10 0 0
pair:day=l4 no-word	2 8 -12 -4 0 0
pair:day=l4 not-both	-3 14 -9 -5 0 0
pair:day=l4 part:sure	2 7 -7 0 0 0
pair:day=l4 prev:sure	-7 0 6 0 0 0
pair:day=l4 sent:sure	-4 -10 2 2 12 0
pair:day=l5 	4 12 -7 -8 -13 0
pair:day=l5 both	-2 6 1 0 -17 0
pair:day=l5 coming	-12 9 -3 7 -3 0
pair:day=l5 ended	0 -8 12 -1 0 0
pair:day=l5 n=0	0 8 -3 0 0 0
pair:day=l5 n=1	-3 0 3 7 -9 0
pair:day=l5 n=2	6 -2 7 -8 -7 0
pair:day=l5 n=3	-5 16 -11 0 0 0
pair:day=l5 no-word	9 2 -11 0 -2 0
pair:day=l5 not-both	0 13 -9 0 0 0
pair:day=l5 part:sure	-12 2 7 0 -8 0
pair:day=l5 sent:sure	-5 11 -3 0 -6 0
pair:day=r0 	8 14 -19 7 -17 0
pair:day=r0 both	4 -10 -2 8 0 0
pair:day=r0 coming	0 12 -11 5 -6 0
pair:day=r0 ended	5 -9 4 0 0 0
pair:day=r0 n=0	8 0 -3 0 -3 0
pair:day=r0 n=1	5 -13 6 9 -8 0
pair:day=r0 n=2	-5 7 0 0 0 0
pair:day=r0 no-word	12 -3 -18 -1 9 0
pair:day=r0 not-both	4 0 2 0 -12 -1
pair:day=r0 part:sure	-3 -2 11 3 -17 0
pair:day=r0 running	-1 -19 15 0 5 0
pair:day=r1 	-6 6 -4 -17 6 0
pair:day=r1 both	18 -7 0 -8 1 -1
pair:day=r1 coming+running	0 -12 1 0 1 5
pair:day=r1 ended	16 6 -10 -3 -8 0
pair:day=r1 n=0	3 8 -18 -19 5 5
pair:day=r1 n=1	0 2 8 0 -22 0
pair:day=r1 n=2	-3 -6 -13 5 21 0
pair:day=r1 n=4	0 -12 12 0 0 0
pair:day=r1 no-word	-9 4 -22 3 19 7
pair:day=r1 not-both	-6 7 -6 -5 1 6
pair:day=r1 part:sure	-1 1 11 -19 -8 0
pair:day=r1 prev:sure	22 -7 -3 -1 -3 0
pair:day=r1 running	-3 5 -16 8 4 0
pair:day=r1 sent:sure	9 0 -13 4 0 0
pair:day=r2 	-1 0 12 -7 -18 -7
pair:day=r2 both	1 -6 3 5 0 -1
pair:day=r2 coming	14 -11 -8 2 9 3
pair:day=r2 coming+ended	0 30 -26 0 0 0
pair:day=r2 coming+ended+running	0 -13 14 0 0 0
pair:day=r2 coming+running	0 -11 10 0 3 0
pair:day=r2 ended	-13 9 -2 6 -15 1
pair:day=r2 ended+running	-6 -12 16 0 3 0
pair:day=r2 n=0	0 -10 1 -15 20 7
pair:day=r2 n=1	-14 8 7 -3 -25 -10
pair:day=r2 n=2	13 10 -8 0 -21 0
pair:day=r2 n=3	-1 -15 7 9 0 0
pair:day=r2 no-word	6 2 1 -11 -18 -1
pair:day=r2 not-both	-3 3 5 -14 -8 1
pair:day=r2 part:sure	-11 -5 7 2 1 2
pair:day=r2 prev:sure	17 -14 3 0 0 0
pair:day=r2 running	1 8 -5 0 -2 0
pair:day=r2 sent:sure	-16 18 -7 -1 0 0
pair:day=r3 	4 -13 3 0 12 0
pair:day=r3 coming	-7 -2 13 0 -6 -2
pair:day=r3 coming+running	1 2 -9 0 5 0
pair:day=r3 ended	0 12 -14 -1 5 0
pair:day=r3 ended+running	0 20 -18 0 0 0
pair:day=r3 n=0	16 -12 -4 11 -1 -2
pair:day=r3 n=1	-13 7 7 -42 2 0
pair:day=r3 n=2	-6 -3 -5 6 11 0
pair:day=r3 n=4	0 20 -21 0 0 0
pair:day=r3 no-word	7 0 0 -15 -1 -1
pair:day=r3 not-both	3 1 -4 -6 7 0
pair:day=r3 part:sure	3 -3 -9 9 13 0
pair:day=r3 prev:sure	-20 19 0 -1 0 0
pair:day=r3 running	0 9 -11 4 0 0
pair:day=r3 sent:sure	4 -4 7 -5 -2 0
pair:day=r4 	-18 14 0 4 -16 -1
pair:day=r4 both	-19 -2 8 11 -3 0
pair:day=r4 coming+ended	0 -7 7 0 0 0
pair:day=r4 coming+running	5 -11 5 0 0 0
pair:day=r4 ended	-1 0 0 -2 6 0
pair:day=r4 ended+running	0 14 -13 0 0 0
pair:day=r4 n=0	0 5 0 -1 -7 0
pair:day=r4 n=1	-21 9 11 -23 0 0
pair:day=r4 n=2	-2 -2 -12 24 0 0
pair:day=r4 n=3	6 8 -5 -18 0 0
pair:day=r4 no-word	-13 22 -10 -11 5 0
pair:day=r4 not-both	-1 24 -13 -25 -2 -1
pair:day=r4 part:sure	11 -4 0 -1 -6 0
pair:day=r4 prev:sure	-12 -7 17 0 0 0
pair:day=r4 sent:sure	-13 7 -1 7 -12 0
pair:day=r5 	-3 0 0 -1 7 0
pair:day=r5 both	-3 4 -6 0 7 0
pair:day=r5 n=0	-1 -8 0 6 3 0
pair:day=r5 n=1	17 -16 1 0 3 0
pair:day=r5 n=2	-18 0 13 -2 0 0
pair:day=r5 n=3	-2 18 -15 0 0 0
pair:day=r5 not-both	-1 -7 7 2 0 0
pair:day=r5 part:sure	0 -8 -8 6 10 0
pair:day=r5 sent:sure	-8 2 4 -3 0 0
pair:ended both	-14 -5 9 8 0 -7
pair:ended n=0	-3 7 -12 12 -7 0
pair:ended n=1	-4 -9 15 -15 0 0
pair:ended n=2	6 2 -12 1 9 0
pair:ended n=4	9 20 -25 0 0 0
pair:ended not-both	24 9 -19 -6 0 4
pair:ended+running both	-2 12 -2 -10 -7 0
pair:ended+running n=0	12 16 -15 -16 -4 -2
pair:ended+running n=1	-11 -4 12 -3 -1 0
pair:ended+running not-both	2 -6 12 -15 -2 -3
pair:l=" 	0 6 -5 0 0 0
pair:l=" day	0 6 -6 0 0 0
pair:l=" not-both	0 8 -7 0 0 0
pair:l="the no-word	7 -7 0 0 0 0
pair:l=( both	0 8 -7 0 0 0
pair:l=( day=l0	0 6 -6 0 0 0
pair:l=( n=0	0 25 -22 0 0 0
pair:l=( n=1	0 -5 6 0 0 0
pair:l=( not-both	0 -5 7 0 0 0
pair:l=<begin> 	4 -6 2 0 0 2
pair:l=<begin> both	-3 6 0 -4 -2 0
pair:l=<begin> coming	-12 10 2 -11 -4 0
pair:l=<begin> day	2 -1 0 -6 7 -2
pair:l=<begin> day=r0	0 9 -7 0 0 0
pair:l=<begin> day=r1	-10 11 -1 0 0 0
pair:l=<begin> day=r3	0 4 -8 5 0 0
pair:l=<begin> day=r4	2 -9 11 -3 0 0
pair:l=<begin> ended	-7 2 -1 4 0 0
pair:l=<begin> ended+running	0 17 -14 0 0 0
pair:l=<begin> n=0	-7 -3 6 2 -1 -7
pair:l=<begin> n=1	0 11 -16 -13 4 5
pair:l=<begin> n=2	-6 4 0 0 0 0
pair:l=<begin> n=3	0 -15 15 0 0 0
pair:l=<begin> no-word	1 -6 6 -20 9 -2
pair:l=<begin> part:sure	0 -6 5 5 -16 2
pair:l=<begin> prev:sure	-16 21 -12 0 -2 0
pair:l=<begin> running	-3 5 -7 -1 8 0
pair:l=<begin> sent:sure	3 8 -9 0 0 0
pair:l=<begin> word	-10 6 0 0 -15 2
pair:l=a both	13 -23 22 -13 0 0
pair:l=a coming	9 -6 5 -6 -2 0
pair:l=a day	-15 10 4 0 0 0
pair:l=a day-none	-11 19 -6 -13 -7 5
pair:l=a day=l1	-5 -8 18 -1 -3 0
pair:l=a day=l2	0 2 -12 9 -1 0
pair:l=a day=r1	20 -11 -7 0 0 0
pair:l=a day=r2	11 0 -4 0 0 0
pair:l=a day=r3	13 -35 18 0 5 0
pair:l=a day=r4	-5 6 -1 0 0 0
pair:l=a ended	14 -17 4 -3 -4 6
pair:l=a n=0	8 10 -25 0 0 0
pair:l=a n=1	4 0 0 -9 -5 5
pair:l=a n=2	7 -9 6 -1 0 0
pair:l=a n=3	0 -15 14 0 0 0
pair:l=a no-word	17 -11 -1 0 -1 0
pair:l=a not-both	4 7 -10 0 -12 3
pair:l=a part:sure	-7 -1 8 -4 -7 4
pair:l=a running	0 14 -14 0 0 0
pair:l=a word	23 -13 1 -6 -12 2
pair:l=about day-none	0 7 -6 0 0 0
pair:l=about n=0	0 7 -6 0 0 0
pair:l=about not-both	0 7 -6 0 0 0
pair:l=accra, 	-2 -10 14 0 0 0
pair:l=accra, both	0 -22 23 0 0 0
pair:l=accra, day	-2 -10 14 0 0 0
pair:l=accra, day-none	-2 -6 9 0 0 0
pair:l=accra, n=1	-2 -5 8 0 0 0
pair:l=accra, no-word	0 8 -6 0 0 0
pair:l=accra, not-both	-2 10 -6 0 0 0
pair:l=accra, sent:sure	0 -12 13 0 0 0
pair:l=after both	0 40 -31 -4 -5 0
pair:l=after coming+ended	-1 12 -8 0 -1 0
pair:l=after day-none	0 17 -9 -3 -4 0
pair:l=after n=0	-8 -19 26 1 -2 0
pair:l=after n=1	-5 19 -12 0 -1 0
pair:l=after n=2	0 23 -20 0 0 0
pair:l=after no-word	-9 24 -14 0 0 0
pair:l=after not-both	-1 -27 27 3 0 0
pair:l=after part:sure	4 -6 5 0 -5 0
pair:l=again coming	-1 -8 0 12 0 0
pair:l=again day	-2 -5 -2 11 0 0
pair:l=again day-none	0 0 -12 12 0 0
pair:l=again n=0	0 -3 -9 12 0 0
pair:l=again no-word	-1 -1 -7 12 0 0
pair:l=again not-both	-1 -5 -2 11 0 0
pair:l=ago 	0 11 -10 0 0 0
pair:l=ago day	0 12 -12 0 0 0
pair:l=ago day-none	0 11 -11 0 0 0
pair:l=ago no-word	0 6 -5 0 0 0
pair:l=agreed both	0 -21 23 0 0 0
pair:l=agreed day	-3 -10 14 0 0 0
pair:l=agreed day-none	-3 -3 6 0 0 0
pair:l=agreed ended	0 6 -4 0 0 0
pair:l=agreed n=0	-2 10 -7 0 0 0
pair:l=agreed no-word	-3 -10 13 0 0 0
pair:l=also 	-2 17 -11 0 0 0
pair:l=also day-none	-8 23 -11 -1 0 0
pair:l=also n=0	-3 19 -11 -1 0 0
pair:l=also no-word	-6 9 0 0 0 0
pair:l=also not-both	-3 8 0 0 0 0
pair:l=also word	-4 19 -10 -1 0 0
pair:l=amman, 	0 -6 8 0 0 0
pair:l=amman, day	0 -6 8 0 0 0
pair:l=amman, no-word	0 -5 7 0 0 0
pair:l=and 	0 -8 11 0 0 0
pair:l=and both	0 -8 10 0 0 0
pair:l=and day=l1	1 -10 9 0 0 0
pair:l=and n=1	0 -14 15 0 0 0
pair:l=and part:sure	2 -9 8 0 0 0
pair:l=and word	0 -12 13 0 0 0
pair:l=announced 	0 0 -9 8 0 0
pair:l=announced both	2 -2 -9 8 0 0
pair:l=announced day	0 0 -11 8 0 0
pair:l=announced n=1	1 -6 -5 8 0 0
pair:l=another 	0 -19 0 21 0 0
pair:l=another day-none	0 -7 -11 18 0 0
pair:l=another n=0	0 -7 -13 18 0 0
pair:l=another not-both	0 -9 -8 17 0 0
pair:l=another part:sure	0 -9 -7 17 0 0
pair:l=another word	0 -9 -7 17 0 0
pair:l=any day-none	0 7 -6 0 0 0
pair:l=any not-both	0 7 -6 0 0 0
pair:l=any part:sure	0 7 -7 0 0 0
pair:l=any word	0 7 -7 0 0 0
pair:l=are 	0 0 -9 10 0 0
pair:l=are day	0 12 -11 0 0 0
pair:l=are day-none	0 0 -7 9 0 0
pair:l=are n=0	0 0 -11 10 0 0
pair:l=are no-word	0 12 -11 0 0 0
pair:l=are not-both	0 0 -10 9 0 0
pair:l=are part:sure	0 -12 4 9 -1 0
pair:l=are word	0 -12 4 9 -1 0
pair:l=as 	0 11 -10 0 0 0
pair:l=as day	0 10 -10 0 0 0
pair:l=as day-none	0 11 -10 0 0 0
pair:l=as n=1	0 8 -8 0 0 0
pair:l=as no-word	0 10 -9 0 0 0
pair:l=as not-both	0 12 -10 0 0 0
pair:l=asean both	0 9 -5 0 -2 0
pair:l=at both	-3 19 -13 0 0 0
pair:l=at day	0 7 -4 0 0 0
pair:l=at n=0	-4 -2 9 0 -1 0
pair:l=at no-word	-4 15 -7 0 0 0
pair:l=at not-both	0 -5 8 0 0 0
pair:l=at part:sure	0 -6 8 0 0 0
pair:l=back day	-1 12 -8 0 0 0
pair:l=back day-none	-1 7 -3 0 0 0
pair:l=back n=0	-1 7 -3 0 0 0
pair:l=back no-word	-1 12 -8 0 0 0
pair:l=back not-both	-1 10 -6 0 0 0
pair:l=be coming	0 7 -5 0 0 0
pair:l=be n=0	0 2 -7 -1 6 0
pair:l=be not-both	0 6 -10 -1 6 0
pair:l=be part:sure	0 0 -4 -1 6 0
pair:l=been day-none	0 7 -5 0 0 0
pair:l=been n=1	0 10 -9 0 0 0
pair:l=been running	0 9 -8 0 0 0
pair:l=been word	0 11 -10 0 0 0
pair:l=before 	0 -5 9 0 0 0
pair:l=before coming	-2 22 -18 0 0 0
pair:l=before n=1	0 21 -19 0 0 0
pair:l=before n=2	0 -10 10 0 0 0
pair:l=before no-word	-4 -4 10 0 0 0
pair:l=before not-both	-5 6 0 0 -1 0
pair:l=before part:sure	0 19 -17 0 0 0
pair:l=before word	0 10 -9 0 0 0
pair:l=begin day-none	0 11 -7 -2 0 0
pair:l=begin n=0	0 11 -8 -1 0 0
pair:l=begin not-both	0 11 -7 -2 0 0
pair:l=beginning day	0 -5 6 0 0 0
pair:l=beijing both	0 25 -23 0 0 0
pair:l=beijing day-none	0 11 -8 0 0 0
pair:l=beijing n=2	0 11 -10 0 0 0
pair:l=beijing not-both	0 -14 15 0 0 0
pair:l=beijing word	0 6 -4 0 0 0
pair:l=beijing, 	-11 8 2 -2 0 0
pair:l=beijing, both	-10 3 7 -1 0 0
pair:l=beijing, day	-11 8 2 -2 0 0
pair:l=beijing, day-none	0 21 -16 0 0 0
pair:l=beijing, day=r3	0 -4 6 0 0 0
pair:l=beijing, day=r4	-4 7 0 0 0 0
pair:l=beijing, day=r5	-7 -5 13 0 0 0
pair:l=beijing, n=1	1 -7 6 0 0 0
pair:l=beijing, n=2	-14 16 0 0 0 0
pair:l=beijing, no-word	-10 8 1 0 0 0
pair:l=beijing, not-both	0 6 -4 0 0 0
pair:l=belgrade, 	16 -1 -19 0 0 0
pair:l=belgrade, day	16 -1 -19 0 0 0
pair:l=belgrade, day-none	17 -10 -9 0 0 0
pair:l=belgrade, n=1	0 13 -10 0 0 0
pair:l=belgrade, no-word	17 -10 -9 0 0 0
pair:l=belgrade, not-both	17 -10 -9 0 0 0
pair:l=bern, 	0 11 -9 0 0 0
pair:l=bern, day	0 11 -9 0 0 0
pair:l=bern, day-none	0 7 -6 0 0 0
pair:l=bern, n=1	0 9 -7 0 0 0
pair:l=bern, no-word	0 9 -7 0 0 0
pair:l=bern, not-both	0 7 -6 0 0 0
pair:l=bessent day=r3	0 -4 9 0 -2 0
pair:l=bessent n=1	0 -3 9 0 -2 0
pair:l=bessent not-both	0 -7 11 0 0 0
pair:l=bessent part:sure	0 -4 10 0 -3 0
pair:l=bessent word	0 -2 9 0 -4 0
pair:l=between 	0 6 -5 0 0 0
pair:l=between day	0 7 -5 0 0 0
pair:l=between no-word	0 7 -5 0 0 0
pair:l=between not-both	0 6 -5 0 0 0
pair:l=border not-both	0 7 -7 0 0 0
pair:l=both 	0 -22 23 0 0 0
pair:l=both day-none	0 -8 9 0 0 0
pair:l=both no-word	0 -20 22 0 0 0
pair:l=both not-both	0 -14 16 0 0 0
pair:l=both word	0 -28 29 0 0 0
pair:l=briefing, 	0 -12 -9 19 0 0
pair:l=briefing, day	0 -12 -9 19 0 0
pair:l=briefing, day-none	0 -12 -9 19 0 0
pair:l=briefing, no-word	0 -12 -9 19 0 0
pair:l=briefing, not-both	0 -12 -9 19 0 0
pair:l=brussels, 	0 -5 6 -1 0 0
pair:l=brussels, both	8 6 -13 0 0 0
pair:l=brussels, day	0 -5 6 -1 0 0
pair:l=brussels, day-none	1 -6 4 0 0 0
pair:l=brussels, day=r5	0 -8 10 0 0 0
pair:l=brussels, n=1	-9 -17 22 0 0 0
pair:l=brussels, n=2	8 8 -16 0 0 0
pair:l=brussels, not-both	-11 -10 15 0 0 0
pair:l=bulletin, 	0 -11 12 0 0 0
pair:l=bulletin, day	0 -11 12 0 0 0
pair:l=bulletin, day-none	0 -11 12 0 0 0
pair:l=bulletin, no-word	0 -11 12 0 0 0
pair:l=bulletin, not-both	0 -11 12 0 0 0
pair:l=busan day	0 -7 8 0 0 0
pair:l=busan day-none	0 -8 9 0 0 0
pair:l=busan part:sure	0 -14 14 0 0 0
pair:l=business 	0 8 -5 0 0 0
pair:l=business day-none	0 8 -5 0 0 0
pair:l=business not-both	0 9 -6 0 0 0
pair:l=by 	4 -2 0 -7 -14 5
pair:l=by both	12 -3 0 -4 -7 0
pair:l=by coming	5 7 -13 0 -1 0
pair:l=by day	-27 20 1 -1 -2 0
pair:l=by day-none	-7 9 4 -5 -5 0
pair:l=by day=l1	9 -11 3 0 0 0
pair:l=by day=l2	10 -9 0 0 0 0
pair:l=by day=r0	4 -12 0 0 6 0
pair:l=by day=r1	5 -4 -9 0 -5 8
pair:l=by day=r2	-1 8 -5 0 0 0
pair:l=by day=r3	-1 -6 10 0 0 0
pair:l=by day=r4	7 0 -8 0 0 0
pair:l=by ended+running	8 -9 0 0 0 0
pair:l=by n=0	-6 7 1 -7 -1 0
pair:l=by n=1	17 -6 -16 0 0 4
pair:l=by n=2	0 -5 8 0 0 0
pair:l=by n=4	12 -7 -3 0 0 0
pair:l=by not-both	3 -3 -2 -5 0 6
pair:l=by part:sure	12 -13 1 0 0 0
pair:l=by prev:sure	20 -2 -15 0 0 0
pair:l=by running	-3 -10 7 0 6 0
pair:l=by sent:sure	-1 10 -5 -1 0 0
pair:l=by word	20 -16 -5 -8 -2 6
pair:l=cabinet 	11 -7 -2 0 0 0
pair:l=cabinet day-none	11 -10 0 0 0 0
pair:l=cabinet day=r1	0 6 -4 0 0 0
pair:l=cabinet n=0	0 10 -7 0 0 0
pair:l=cabinet not-both	11 -7 -1 0 0 0
pair:l=cabinet part:sure	0 10 -7 0 0 0
pair:l=cabinet word	0 10 -7 0 0 0
pair:l=cairo, 	-2 -3 -5 12 0 0
pair:l=cairo, day	-2 -3 -5 12 0 0
pair:l=cairo, no-word	-1 14 -10 0 0 0
pair:l=cairo, not-both	-1 14 -10 0 0 0
pair:l=call, 	-7 9 0 0 0 0
pair:l=call, day	-7 9 0 0 0 0
pair:l=call, day-none	-7 9 0 0 0 0
pair:l=call, no-word	-7 9 0 0 0 0
pair:l=call, not-both	-7 9 0 0 0 0
pair:l=cent both	0 -5 6 0 0 0
pair:l=cent day-none	0 8 -6 0 0 0
pair:l=charge 	0 -7 8 0 0 0
pair:l=charge both	0 -7 8 0 0 0
pair:l=charge n=0	0 6 -5 0 0 0
pair:l=charge part:sure	0 -5 6 0 0 0
pair:l=charge word	0 -5 6 0 0 0
pair:l=china n=0	-4 7 0 0 0 0
pair:l=china no-word	-4 7 0 0 0 0
pair:l=city, 	12 4 -19 0 0 0
pair:l=city, both	12 4 -19 0 0 0
pair:l=city, day	12 4 -19 0 0 0
pair:l=city, no-word	13 3 -18 0 0 0
pair:l=closed day	0 6 -4 0 0 0
pair:l=closed ended	0 9 -5 0 0 0
pair:l=closed n=0	0 7 -3 0 0 0
pair:l=closed no-word	0 6 -4 0 0 0
pair:l=closed not-both	0 9 -6 0 0 0
pair:l=colombo, 	0 11 -9 0 0 0
pair:l=colombo, day	0 11 -9 0 0 0
pair:l=colombo, no-word	0 11 -9 0 0 0
pair:l=commission 	0 -5 6 0 0 0
pair:l=commission not-both	0 -5 6 0 0 0
pair:l=commission word	0 -8 9 0 0 0
pair:l=constructive both	-7 0 -3 0 0 11
pair:l=constructive day-none	0 -9 0 0 0 12
pair:l=constructive n=0	-6 -1 -2 0 0 11
pair:l=constructive part:sure	0 -5 -3 0 0 11
pair:l=constructive word	-7 0 -3 0 0 11
pair:l=continue day-none	0 -14 10 5 0 0
pair:l=continue n=0	0 -13 9 5 0 0
pair:l=continue not-both	0 -10 6 4 0 0
pair:l=correspondent, 	0 -9 11 0 0 0
pair:l=correspondent, day	0 -9 11 0 0 0
pair:l=correspondent, day-none	0 -9 11 0 0 0
pair:l=correspondent, no-word	0 -19 21 0 0 0
pair:l=correspondent, not-both	0 -9 11 0 0 0
pair:l=could day-none	0 -7 8 0 0 0
pair:l=could part:sure	0 -7 8 0 0 0
pair:l=could word	0 -7 8 0 0 0
pair:l=council 	0 8 -7 0 0 0
pair:l=council part:sure	0 8 -7 0 0 0
pair:l=council word	0 8 -7 0 0 0
pair:l=countries day=r2	0 -9 9 0 0 0
pair:l=date: 	0 10 -7 0 0 0
pair:l=date: day	0 10 -7 0 0 0
pair:l=date: day-none	0 10 -7 0 0 0
pair:l=date: n=1	0 6 -4 0 0 0
pair:l=date: no-word	0 9 -6 0 0 0
pair:l=date: not-both	0 10 -7 0 0 0
pair:l=day, 	0 8 -7 0 0 0
pair:l=day, day	0 8 -7 0 0 0
pair:l=day, day-none	0 6 -6 0 0 0
pair:l=day, no-word	0 8 -7 0 0 0
pair:l=day, not-both	0 6 -5 0 0 0
pair:l=days day	0 8 -6 0 0 0
pair:l=days day-none	0 7 -5 0 0 0
pair:l=days no-word	0 8 -6 0 0 0
pair:l=days not-both	0 8 -6 0 0 0
pair:l=deal 	0 -16 17 0 0 0
pair:l=deal day	0 -16 17 0 0 0
pair:l=deal day-none	0 -16 17 0 0 0
pair:l=deal no-word	0 -16 17 0 0 0
pair:l=delegations n=1	0 -11 12 0 0 0
pair:l=delegations n=2	0 -7 7 0 0 0
pair:l=delegations not-both	0 -5 6 0 0 0
pair:l=delegations part:sure	0 8 -6 0 0 0
pair:l=delegations word	0 8 -6 0 0 0
pair:l=delhi, 	-4 21 -17 0 0 0
pair:l=delhi, both	-3 20 -16 0 0 0
pair:l=delhi, day	-4 21 -17 0 0 0
pair:l=delhi, day-none	-1 9 -6 0 0 0
pair:l=delhi, n=1	0 9 -6 0 0 0
pair:l=delhi, n=2	-1 9 -6 0 0 0
pair:l=delhi, no-word	-4 15 -10 0 0 0
pair:l=desk, 	0 -5 6 0 0 0
pair:l=desk, day	0 -5 6 0 0 0
pair:l=desk, day-none	0 -5 6 0 0 0
pair:l=desk, n=1	0 -7 7 0 0 0
pair:l=desk, no-word	0 -5 6 0 0 0
pair:l=desk, not-both	0 -5 6 0 0 0
pair:l=did, day	0 15 -12 0 0 0
pair:l=did, not-both	0 15 -12 0 0 0
pair:l=do 	12 -9 -1 0 0 0
pair:l=do day	11 -5 -7 0 0 0
pair:l=do day-none	11 -5 -7 0 0 0
pair:l=do n=0	0 8 -5 0 0 0
pair:l=do no-word	11 -5 -7 0 0 0
pair:l=do not-both	0 8 -5 0 0 0
pair:l=down day	0 8 -3 0 -4 0
pair:l=down day-none	0 11 -7 0 -4 0
pair:l=down n=1	0 11 -7 0 -4 0
pair:l=down part:sure	0 7 -3 0 -4 0
pair:l=due coming	9 0 -10 0 0 0
pair:l=due day	9 0 -10 0 0 0
pair:l=due day-none	9 0 -10 0 0 0
pair:l=due n=0	9 -8 0 0 0 0
pair:l=due no-word	9 -8 0 0 0 0
pair:l=earlier 	0 -15 16 0 0 0
pair:l=earlier day-none	0 10 -9 0 0 0
pair:l=earlier n=3	0 11 -10 0 0 0
pair:l=economists 	0 7 -7 0 0 0
pair:l=economists day-none	0 7 -7 0 0 0
pair:l=economists not-both	0 7 -7 0 0 0
pair:l=economists word	0 7 -7 0 0 0
pair:l=effect 	0 -11 12 0 0 0
pair:l=effect day	0 -7 9 0 0 0
pair:l=effect day-none	0 11 -10 0 0 0
pair:l=effect n=0	0 -14 15 0 0 0
pair:l=effect no-word	0 -9 11 0 0 0
pair:l=effect not-both	0 -14 15 0 0 0
pair:l=eighth 	0 -9 12 0 0 0
pair:l=eighth day-none	0 9 -7 0 0 0
pair:l=eighth n=0	0 11 -10 0 0 0
pair:l=ended day	0 -7 6 1 0 0
pair:l=ended day-none	0 -6 11 -2 0 0
pair:l=ended ended	0 -6 4 1 0 0
pair:l=ended n=0	0 -6 4 1 0 0
pair:l=ended no-word	0 -4 7 0 0 0
pair:l=ended not-both	0 -10 8 1 0 0
pair:l=ends 	0 -7 10 0 0 0
pair:l=ends day	-1 -6 10 -1 0 0
pair:l=ends n=0	0 -7 10 0 0 0
pair:l=ends no-word	0 20 -17 0 0 0
pair:l=ends prev:sure	0 -20 22 0 0 0
pair:l=every 	0 -8 8 0 0 0
pair:l=every word	0 -11 11 0 0 0
pair:l=expires 	0 -7 8 0 0 0
pair:l=expires day	0 -7 8 0 0 0
pair:l=fifth 	9 -15 9 0 0 0
pair:l=fifth both	0 -15 15 0 0 0
pair:l=fifth coming	0 -11 12 0 0 0
pair:l=fifth day-none	-1 -4 8 -3 0 0
pair:l=fifth day=l2	10 -11 0 0 0 0
pair:l=fifth day=r2	0 -6 7 0 0 0
pair:l=fifth ended	0 12 -11 0 0 0
pair:l=fifth ended+running	0 13 -11 0 0 0
pair:l=fifth n=0	0 -3 7 -2 0 0
pair:l=fifth n=3	10 -8 -1 0 0 0
pair:l=fifth not-both	7 0 0 -4 0 0
pair:l=fifth part:sure	8 -14 12 -5 0 0
pair:l=fifth word	8 -14 12 -5 0 0
pair:l=first both	0 20 -24 8 0 0
pair:l=first coming+ended+running	0 -10 11 0 0 0
pair:l=first day-none	0 -8 13 -5 0 0
pair:l=first day=l1	0 -9 9 0 0 0
pair:l=first day=l2	3 -9 9 0 -2 0
pair:l=first day=r2	0 -6 -3 9 0 0
pair:l=first day=r3	0 11 -9 0 0 0
pair:l=first ended	0 3 -10 8 0 0
pair:l=first ended+running	10 -5 2 0 -4 0
pair:l=first n=0	9 18 -20 -5 -5 0
pair:l=first n=1	0 -21 24 0 0 0
pair:l=first n=3	0 -1 -6 9 0 0
pair:l=first no-word	6 -1 -4 0 0 0
pair:l=first not-both	6 -18 20 -8 -5 0
pair:l=first part:sure	0 -1 4 2 -7 0
pair:l=first word	5 -4 2 2 -7 0
pair:l=five day-none	9 -9 0 0 0 0
pair:l=five n=0	9 -6 0 0 0 0
pair:l=five not-both	9 -7 0 0 0 0
pair:l=for 	-4 6 0 -4 -1 0
pair:l=for both	0 11 -6 -3 -2 0
pair:l=for day	-2 -6 13 -5 -6 0
pair:l=for day=l1	0 -7 9 0 0 0
pair:l=for day=l2	0 -9 9 0 0 0
pair:l=for day=l3	-9 -11 20 0 0 0
pair:l=for day=l4	0 8 -8 0 0 0
pair:l=for day=r2	0 9 -7 0 0 0
pair:l=for ended	0 -10 11 0 0 0
pair:l=for n=0	0 11 -5 -4 -3 0
pair:l=for n=1	-6 -8 14 -1 -1 0
pair:l=for no-word	1 -6 6 0 0 0
pair:l=for not-both	-3 -9 17 -6 -5 0
pair:l=for part:sure	-1 5 1 -7 -5 0
pair:l=for prev:sure	-4 -4 11 0 0 0
pair:l=for word	-3 8 -1 -5 0 0
pair:l=four 	0 -8 9 0 0 0
pair:l=four day-none	0 -8 10 0 0 0
pair:l=four n=0	0 6 -4 0 0 0
pair:l=four n=1	0 -9 9 0 0 0
pair:l=four not-both	0 -6 8 0 0 0
pair:l=fourth 	-1 -8 10 0 0 0
pair:l=fourth day-none	10 -5 4 -10 0 0
pair:l=fourth day=r1	0 -1 6 0 0 0
pair:l=fourth day=r2	0 11 -14 5 0 0
pair:l=fourth ended	0 4 -9 5 0 0
pair:l=fourth ended+running	11 -13 6 0 0 0
pair:l=fourth n=0	9 -7 3 0 -1 0
pair:l=fourth n=3	0 -11 12 0 0 0
pair:l=fourth not-both	7 -4 4 0 -1 0
pair:l=fourth part:sure	-9 0 3 0 -2 0
pair:l=fourth word	6 -5 3 0 -2 0
pair:l=friday 	-4 -9 12 0 0 0
pair:l=friday day	-4 -11 13 0 0 0
pair:l=friday n=0	0 -25 27 0 0 0
pair:l=friday n=1	0 11 -10 0 0 0
pair:l=friday n=2	0 6 -5 0 0 0
pair:l=friday not-both	-4 -12 15 0 0 0
pair:l=friday, 	4 6 -11 0 0 0
pair:l=friday, both	1 4 -8 0 0 0
pair:l=friday, day	5 4 -11 0 0 0
pair:l=friday, day-none	5 3 -10 0 0 0
pair:l=friday, n=0	-16 38 -19 0 0 0
pair:l=friday, n=1	14 -12 0 0 0 0
pair:l=friday, no-word	6 -1 -4 0 0 0
pair:l=from 	0 10 -10 0 0 0
pair:l=from both	3 15 -18 2 -4 0
pair:l=from coming	-8 -6 9 0 0 0
pair:l=from coming+ended	0 6 -6 0 0 0
pair:l=from day	-7 7 -3 0 0 0
pair:l=from day=l2	0 6 -4 0 0 0
pair:l=from day=l3	0 10 -9 0 0 0
pair:l=from day=r2	0 11 -18 6 0 0
pair:l=from day=r4	0 6 0 0 -4 0
pair:l=from n=0	0 19 -21 -3 7 0
pair:l=from n=1	-8 -9 15 0 0 0
pair:l=from n=2	0 0 5 -2 -8 0
pair:l=from n=3	0 14 -12 0 0 0
pair:l=from no-word	-3 15 -4 -2 -6 0
pair:l=from not-both	-19 -3 11 -4 5 0
pair:l=from part:sure	0 -20 9 3 6 0
pair:l=from running	0 12 -11 0 0 0
pair:l=from sent:sure	0 12 -10 0 0 0
pair:l=further both	0 8 -13 1 0 0
pair:l=further day-none	0 8 -14 4 0 0
pair:l=further n=0	0 3 -7 2 0 0
pair:l=further not-both	0 -7 8 0 0 0
pair:l=further part:sure	0 5 -8 3 0 0
pair:l=geneva both	0 12 -11 0 0 0
pair:l=geneva coming	0 10 -4 -1 -2 0
pair:l=geneva day	0 13 -8 -1 -2 0
pair:l=geneva day-none	0 17 -13 -2 -2 0
pair:l=geneva ended	0 -6 6 0 0 0
pair:l=geneva not-both	0 -12 17 -1 -2 0
pair:l=geneva part:sure	0 -22 24 0 0 0
pair:l=geneva, both	0 7 -6 0 0 0
pair:l=geneva, day=r4	0 -9 10 0 0 0
pair:l=geneva, not-both	0 -8 9 0 0 0
pair:l=geneva, sent:sure	0 10 -9 0 0 0
pair:l=going part:sure	0 6 -5 0 0 0
pair:l=going word	0 6 -5 0 0 0
pair:l=good 	4 7 -13 0 0 0
pair:l=good not-both	0 12 -10 0 0 0
pair:l=good word	3 8 -13 0 0 0
pair:l=goods 	0 -5 8 0 0 0
pair:l=goods day	0 -5 7 0 0 0
pair:l=goods day-none	0 -4 7 0 0 0
pair:l=goods n=0	0 -5 8 0 0 0
pair:l=goods not-both	0 -4 6 0 0 0
pair:l=got 	0 6 -5 0 0 0
pair:l=governments 	0 -8 9 0 0 0
pair:l=governments n=0	0 -14 6 9 0 0
pair:l=governments not-both	-2 -11 6 9 0 0
pair:l=governments word	-3 -9 4 9 0 0
pair:l=greer 	0 17 -11 -7 0 0
pair:l=greer both	0 11 -4 -8 0 0
pair:l=greer coming	0 -8 12 0 -1 0
pair:l=greer day-none	0 8 -3 -3 0 0
pair:l=greer day=r3	0 -1 6 0 -1 0
pair:l=greer n=0	0 -3 12 -7 -2 0
pair:l=greer n=1	0 17 -15 0 0 0
pair:l=greer part:sure	0 10 0 -10 -4 0
pair:l=greer word	0 10 0 -10 -4 0
pair:l=had 	6 3 -2 -3 -6 0
pair:l=had both	-13 19 -4 0 -1 0
pair:l=had day=r1	-8 0 9 0 0 0
pair:l=had day=r2	6 -7 3 0 0 0
pair:l=had day=r3	0 12 -10 0 0 0
pair:l=had n=0	0 24 -30 0 -1 0
pair:l=had n=1	6 -5 6 -5 -1 0
pair:l=had no-word	5 0 -8 0 0 0
pair:l=had not-both	13 -5 0 -2 -2 0
pair:l=had part:sure	-1 17 -9 -3 -4 0
pair:l=had sent:sure	0 -14 12 0 0 0
pair:l=had word	3 6 -3 -3 -7 0
pair:l=hague, 	0 8 -6 0 0 0
pair:l=hague, day	0 8 -6 0 0 0
pair:l=hague, no-word	0 8 -6 0 0 0
pair:l=hanoi, 	0 11 -9 0 0 0
pair:l=hanoi, day	0 11 -9 0 0 0
pair:l=hanoi, n=1	0 10 -8 0 0 0
pair:l=hanoi, no-word	0 10 -8 0 0 0
pair:l=has 	-7 -2 9 0 0 0
pair:l=has both	0 3 -7 0 0 0
pair:l=has day	9 0 -12 0 0 0
pair:l=has day-none	5 -18 16 0 0 0
pair:l=has day=r4	-4 6 0 0 0 0
pair:l=has n=0	0 -12 14 0 0 0
pair:l=has n=1	4 14 -20 0 0 0
pair:l=has no-word	5 0 -10 0 0 0
pair:l=has word	-6 3 1 0 0 0
pair:l=have both	-7 -10 19 0 0 0
pair:l=have day-none	-7 0 6 0 0 0
pair:l=have day=r2	0 -8 8 0 0 0
pair:l=have ended	-6 0 7 0 0 0
pair:l=have ended+running	0 -7 8 0 0 0
pair:l=have n=0	-7 9 -3 0 0 0
pair:l=have n=1	0 -24 25 0 0 0
pair:l=have n=2	0 -11 13 0 0 0
pair:l=have n=3	0 11 -11 0 0 0
pair:l=have no-word	-7 7 0 0 0 0
pair:l=have part:sure	0 -5 8 0 0 0
pair:l=have word	-8 -4 12 0 0 0
pair:l=he 	7 -6 13 -3 -13 0
pair:l=he both	0 11 0 0 -10 0
pair:l=he coming	0 8 -14 0 7 0
pair:l=he day-none	14 4 -16 0 -1 0
pair:l=he day=l1	-5 -9 14 0 0 0
pair:l=he day=r2	0 -12 6 0 6 0
pair:l=he n=0	9 -2 0 -2 -2 0
pair:l=he n=1	0 7 -3 0 0 0
pair:l=he n=2	0 -10 11 0 0 0
pair:l=he no-word	13 -8 -4 0 0 0
pair:l=he not-both	8 -11 3 -3 2 0
pair:l=he part:sure	-2 7 -1 -5 0 0
pair:l=he sent:sure	-2 -4 11 0 -4 0
pair:l=he word	7 -2 3 -6 -4 0
pair:l=held day	0 8 -7 0 0 0
pair:l=held n=1	0 9 -6 0 0 0
pair:l=helsinki, 	0 -24 26 0 0 0
pair:l=helsinki, day	0 -24 26 0 0 0
pair:l=his 	0 -9 3 0 7 0
pair:l=his both	0 -9 0 0 9 0
pair:l=his not-both	-1 1 7 0 -5 0
pair:l=his part:sure	0 -13 11 -2 5 0
pair:l=his word	-1 -9 10 -2 4 0
pair:l=hold 	0 -11 16 -1 0 0
pair:l=hold both	0 -11 16 -1 0 0
pair:l=hold day-none	-7 0 6 0 0 0
pair:l=hold n=0	-8 -5 16 -2 -1 0
pair:l=hold n=1	3 2 -6 0 0 0
pair:l=hold part:sure	0 -11 18 -5 -2 0
pair:l=hold word	-1 -9 17 -5 -3 0
pair:l=house 	-5 20 -22 0 9 0
pair:l=house both	0 0 -4 0 9 0
pair:l=house day	0 0 -7 0 9 0
pair:l=house day-none	0 -8 0 0 9 0
pair:l=house n=1	-6 6 0 0 0 0
pair:l=house no-word	-3 -2 8 0 0 0
pair:l=house not-both	-4 13 -7 0 0 0
pair:l=house word	-4 8 -1 0 0 0
pair:l=i day-none	0 9 -7 0 0 0
pair:l=i n=0	3 1 -6 0 0 0
pair:l=i n=1	-6 1 3 0 0 0
pair:l=i not-both	-1 15 -12 0 0 0
pair:l=i part:sure	0 11 -10 0 0 0
pair:l=i word	-1 15 -12 0 0 0
pair:l=if 	0 -10 11 0 0 0
pair:l=if day	0 -14 15 0 0 0
pair:l=if day-none	0 8 -6 0 0 0
pair:l=if n=0	0 -10 12 0 0 0
pair:l=if not-both	0 -10 11 0 0 0
pair:l=if part:sure	0 -11 12 0 0 0
pair:l=in 	-14 1 3 0 0 -1
pair:l=in both	-18 20 -18 2 2 0
pair:l=in coming	-8 4 -17 12 4 0
pair:l=in coming+running	0 -9 -2 0 15 0
pair:l=in day	0 9 -8 0 0 0
pair:l=in day-none	-5 19 -7 -5 -7 0
pair:l=in day=l1	0 -15 -24 12 22 0
pair:l=in day=l2	0 20 -15 0 -4 0
pair:l=in day=l3	-1 -8 2 0 9 0
pair:l=in day=l4	0 0 4 -6 0 0
pair:l=in day=r0	0 -16 8 7 0 0
pair:l=in day=r1	-9 -4 0 2 6 0
pair:l=in day=r2	0 25 -17 0 0 0
pair:l=in day=r3	-1 14 -10 1 -2 0
pair:l=in ended	-4 15 -9 0 -1 0
pair:l=in ended+running	0 11 -7 0 0 0
pair:l=in n=0	-21 -1 -30 17 21 -1
pair:l=in n=1	-5 13 0 -17 -3 0
pair:l=in n=2	-2 9 -2 0 -6 0
pair:l=in n=3	0 13 -9 -1 0 0
pair:l=in no-word	-21 23 -13 0 0 0
pair:l=in not-both	-14 -6 -1 5 14 -2
pair:l=in part:sure	-4 -2 -14 10 12 0
pair:l=in prev:sure	-1 5 -11 4 1 0
pair:l=in running	0 -3 -1 0 8 0
pair:l=in sent:sure	0 -12 14 -6 2 0
pair:l=in word	-32 6 -13 7 14 -6
pair:l=india day-none	0 7 -6 0 0 0
pair:l=india word	0 3 -6 0 0 0
pair:l=is 	7 -3 -9 0 4 0
pair:l=is day	9 -1 -9 0 0 0
pair:l=is day-none	7 0 -7 0 0 0
pair:l=is n=0	-9 22 -7 0 0 0
pair:l=is n=1	12 -10 0 0 0 0
pair:l=is no-word	-11 25 -10 0 0 0
pair:l=is not-both	-9 21 -6 0 0 0
pair:l=issued day	0 7 -5 0 0 0
pair:l=issued day-none	0 6 -4 0 0 0
pair:l=issued n=0	0 6 -4 0 0 0
pair:l=issued not-both	0 6 -4 0 0 0
pair:l=it 	-11 16 -3 0 0 0
pair:l=it both	-4 13 -9 0 0 0
pair:l=it day-none	-11 1 3 0 0 0
pair:l=it day=r1	0 6 -3 0 0 0
pair:l=it ended	0 11 -10 0 0 0
pair:l=it n=0	-7 11 -1 0 0 0
pair:l=it n=1	0 15 -14 0 0 0
pair:l=it no-word	-13 4 3 0 0 0
pair:l=it not-both	-8 12 -2 0 0 0
pair:l=it part:sure	0 7 -3 0 0 0
pair:l=it running	0 14 -13 0 0 0
pair:l=it word	-7 22 -13 0 0 0
pair:l=its 	0 -5 6 0 0 0
pair:l=its n=1	0 -5 6 0 0 0
pair:l=jakarta, 	0 5 -10 0 0 0
pair:l=jakarta, day	0 5 -10 0 0 0
pair:l=jakarta, no-word	0 5 -10 0 0 0
pair:l=jinping 	0 9 -7 0 0 0
pair:l=jinping both	6 -6 0 -2 1 0
pair:l=jinping coming	0 -10 2 0 6 0
pair:l=jinping day-none	0 12 -14 0 1 0
pair:l=jinping day=r1	6 -8 4 0 -1 0
pair:l=jinping day=r3	0 -6 0 0 3 0
pair:l=jinping ended	6 -16 13 0 0 0
pair:l=jinping n=0	8 -13 0 0 4 0
pair:l=jinping n=1	0 7 -6 0 0 0
pair:l=jinping part:sure	0 0 -2 -2 6 0
pair:l=jinping word	0 -30 23 -2 1 0
pair:l=jinping's 	0 0 -2 8 -2 0
pair:l=jinping's both	0 -1 -3 10 -3 0
pair:l=jinping's n=1	0 -11 0 12 -2 0
pair:l=jinping's part:sure	0 -1 -3 10 -3 0
pair:l=jinping's word	0 -1 -3 10 -3 0
pair:l=korea 	0 11 -7 0 0 0
pair:l=korea day	0 0 -13 11 2 0
pair:l=korea day-none	0 -10 -2 11 3 0
pair:l=korea n=0	0 0 -13 10 0 0
pair:l=lagos, 	0 7 -6 0 0 0
pair:l=lagos, day	0 7 -6 0 0 0
pair:l=lagos, no-word	0 7 -6 0 0 0
pair:l=last day-none	-6 6 0 -1 0 0
pair:l=last day=r2	0 -15 16 0 0 0
pair:l=last ended	-7 8 0 -3 0 0
pair:l=last n=0	0 6 -4 0 0 0
pair:l=last n=1	-1 -5 9 0 0 0
pair:l=last no-word	-6 5 0 0 0 0
pair:l=last not-both	-7 2 4 -2 0 0
pair:l=last word	-7 4 1 -3 0 0
pair:l=late day	0 14 -12 0 0 0
pair:l=leaders 	-7 7 0 0 0 0
pair:l=leaders n=0	-9 2 0 0 6 0
pair:l=leaders no-word	-12 7 0 0 6 0
pair:l=leaders not-both	-9 0 2 0 6 0
pair:l=leaders part:sure	0 -7 8 0 0 0
pair:l=leaders word	-9 0 7 0 5 0
pair:l=leaders' 	0 -11 9 0 0 0
pair:l=leaders' day-none	0 -11 10 -1 3 0
pair:l=leaders' not-both	0 -18 13 0 6 0
pair:l=leaders' part:sure	0 -13 9 0 2 0
pair:l=leaders' word	0 -13 9 0 2 0
pair:l=lifeng 	0 1 -9 -3 10 0
pair:l=lifeng both	0 -5 -8 7 7 0
pair:l=lifeng coming	-1 -3 -1 10 -1 0
pair:l=lifeng day-none	0 2 -9 7 0 0
pair:l=lifeng n=2	0 0 -11 0 12 0
pair:l=lifeng part:sure	0 -1 -9 7 7 0
pair:l=lifeng word	-1 0 -10 7 7 0
pair:l=lima, 	-2 -9 12 0 0 0
pair:l=lima, day	-2 -9 12 0 0 0
pair:l=lima, day-none	-2 6 -3 0 0 0
pair:l=lima, no-word	-2 6 -3 0 0 0
pair:l=lima, not-both	-2 6 -3 0 0 0
pair:l=london both	-1 12 -8 0 0 0
pair:l=london day-none	0 -14 17 0 0 0
pair:l=london word	0 -7 9 0 0 0
pair:l=london, 	-1 11 -8 0 0 0
pair:l=london, day	-1 11 -8 0 0 0
pair:l=lumpur day	0 15 -13 0 0 0
pair:l=lumpur, 	-3 10 -5 0 0 0
pair:l=lumpur, both	-1 -6 11 0 0 0
pair:l=lumpur, day	-3 10 -5 0 0 0
pair:l=lumpur, day-none	0 17 -16 0 0 0
pair:l=lumpur, day=r4	0 -16 19 0 0 0
pair:l=lumpur, n=1	0 11 -9 0 0 0
pair:l=lumpur, not-both	0 22 -21 0 0 0
pair:l=lumpur, sent:sure	0 16 -14 0 0 0
pair:l=lusaka, 	0 19 -16 0 0 0
pair:l=lusaka, day	0 19 -16 0 0 0
pair:l=lusaka, day-none	0 16 -14 0 0 0
pair:l=lusaka, n=1	0 16 -14 0 0 0
pair:l=lusaka, no-word	0 6 -3 0 0 0
pair:l=lusaka, not-both	0 13 -10 0 0 0
pair:l=madrid, 	-2 -11 14 0 0 0
pair:l=madrid, both	-1 -13 16 0 0 0
pair:l=madrid, day	-2 -11 14 0 0 0
pair:l=madrid, n=2	0 -10 12 0 0 0
pair:l=madrid, sent:sure	0 -9 11 0 0 0
pair:l=manila, 	-2 -5 7 0 0 0
pair:l=manila, day	-2 -5 7 0 0 0
pair:l=manila, no-word	-1 -14 16 0 0 0
pair:l=maputo, 	0 9 -7 0 0 0
pair:l=maputo, day	0 9 -7 0 0 0
pair:l=may 	0 6 -3 0 0 0
pair:l=may part:sure	0 10 -7 0 0 0
pair:l=may word	0 12 -8 0 0 0
pair:l=meet coming	8 -3 0 -1 -1 0
pair:l=meet day-none	8 -8 3 -1 -1 0
pair:l=meet n=1	8 -11 4 0 0 0
pair:l=meet part:sure	8 -9 3 -1 -1 0
pair:l=meeting: 	0 9 -9 0 0 0
pair:l=meeting: day	0 9 -9 0 0 0
pair:l=meeting: day-none	0 9 -9 0 0 0
pair:l=meeting: not-both	0 9 -9 0 0 0
pair:l=meeting: sent:sure	0 9 -9 0 0 0
pair:l=meets 	0 8 -8 0 0 0
pair:l=meets day	0 10 -9 0 0 0
pair:l=meets day-none	0 10 -9 0 0 0
pair:l=meets not-both	0 10 -9 0 0 0
pair:l=meets part:sure	0 10 -9 0 0 0
pair:l=men not-both	0 -12 13 0 0 0
pair:l=men part:sure	0 -12 13 0 0 0
pair:l=men word	0 -9 10 0 0 0
pair:l=met 	0 -1 -7 10 0 0
pair:l=met day	0 -13 0 9 0 0
pair:l=met day-none	0 -13 0 9 0 0
pair:l=met n=1	0 0 -8 9 0 0
pair:l=met part:sure	0 -13 0 9 0 0
pair:l=midnight day	0 8 -7 0 0 0
pair:l=midnight no-word	0 8 -7 0 0 0
pair:l=midnight not-both	0 7 -5 0 0 0
pair:l=might day-none	0 6 0 -1 0 0
pair:l=might n=0	0 10 0 -3 -2 0
pair:l=might not-both	0 8 0 -3 -1 0
pair:l=might word	0 10 0 -3 -2 0
pair:l=minister, 	0 14 -17 0 0 0
pair:l=minister, day-none	0 17 -16 0 0 0
pair:l=minister, no-word	0 14 -16 0 0 0
pair:l=minister, not-both	0 9 -8 0 0 0
pair:l=ministers 	10 -1 -5 0 0 0
pair:l=ministers no-word	9 0 -10 0 0 0
pair:l=ministers not-both	8 0 0 0 -1 0
pair:l=ministers part:sure	0 -5 8 0 -2 0
pair:l=ministers word	11 -10 5 0 -2 0
pair:l=ministry n=1	0 -5 6 0 0 0
pair:l=monday 	-9 -2 -1 0 15 0
pair:l=monday day	-9 -2 0 0 15 0
pair:l=monday day-none	-9 -11 7 0 15 0
pair:l=monday n=0	-3 4 1 0 -10 0
pair:l=monday n=1	0 -12 0 0 20 0
pair:l=monday no-word	-8 -20 14 0 15 0
pair:l=monday not-both	-9 -10 5 0 15 0
pair:l=monday's day=l1	-4 8 -3 0 0 0
pair:l=monday's word	-4 8 -3 0 0 0
pair:l=monday, 	-3 10 -6 0 0 0
pair:l=monday, both	0 13 -13 0 0 0
pair:l=monday, day	-3 10 -5 0 0 0
pair:l=monday, n=0	-8 0 4 0 0 0
pair:l=monday, n=1	0 34 -33 0 0 0
pair:l=monday, n=2	1 1 -6 0 0 0
pair:l=monday, no-word	-8 8 -3 0 0 0
pair:l=monday, sent:sure	1 -14 12 0 0 0
pair:l=montevideo, 	9 -4 -3 0 0 0
pair:l=montevideo, day	9 -4 -3 0 0 0
pair:l=montevideo, day-none	10 -1 -7 0 0 0
pair:l=montevideo, n=1	15 -8 -8 0 0 0
pair:l=montevideo, no-word	9 -2 -6 0 0 0
pair:l=montevideo, not-both	10 0 -8 0 0 0
pair:l=my 	0 6 -3 0 0 0
pair:l=my not-both	0 6 -3 0 0 0
pair:l=my word	0 6 -3 0 0 0
pair:l=negotiators 	0 -9 9 0 0 0
pair:l=negotiators coming	0 13 -9 0 0 0
pair:l=negotiators day=r2	0 -10 13 0 0 0
pair:l=negotiators n=1	0 -13 15 0 0 0
pair:l=negotiators n=2	0 6 -4 0 0 0
pair:l=new 	-2 0 -4 8 0 0
pair:l=new coming	0 -6 0 6 0 0
pair:l=new day-none	-3 -4 -1 11 0 0
pair:l=new n=0	-2 0 -4 6 0 0
pair:l=new n=1	0 -11 1 7 0 0
pair:l=new not-both	-3 -8 0 11 0 0
pair:l=new part:sure	0 -14 0 13 0 0
pair:l=new word	-3 -11 0 13 0 0
pair:l=next coming	6 -8 1 1 -5 7
pair:l=next coming+ended	0 10 -9 0 0 0
pair:l=next day-none	0 -2 -2 8 0 0
pair:l=next day=r0	0 13 -7 -4 0 0
pair:l=next day=r1	0 -3 11 0 0 0
pair:l=next day=r2	10 -1 -12 -1 0 9
pair:l=next n=0	2 19 -45 4 -3 8
pair:l=next n=1	2 -14 14 -3 0 0
pair:l=next not-both	6 0 -8 1 -5 7
pair:l=next part:sure	5 -1 -5 1 -5 7
pair:l=next word	5 -1 -4 1 -5 7
pair:l=no 	0 8 -5 0 0 0
pair:l=no day-none	0 9 -6 0 0 0
pair:l=no not-both	0 8 -5 0 0 0
pair:l=no part:sure	0 8 -6 0 0 0
pair:l=no word	0 10 -6 0 0 0
pair:l=noon day	0 9 -9 0 0 0
pair:l=noon day-none	0 9 -9 0 0 0
pair:l=noon not-both	0 10 -9 0 0 0
pair:l=not 	-11 0 17 0 -9 0
pair:l=not both	-9 9 5 0 -9 0
pair:l=not coming	0 12 -11 0 0 0
pair:l=not day=l3	-8 1 12 0 -8 0
pair:l=not n=0	-11 9 8 0 -10 0
pair:l=not no-word	-11 12 0 0 0 0
pair:l=not part:sure	0 0 6 0 -9 0
pair:l=not word	-11 10 6 0 -10 0
pair:l=now n=0	0 6 0 0 0 0
pair:l=of 	2 0 6 -10 -11 0
pair:l=of both	-3 -25 22 0 11 0
pair:l=of coming	0 9 -17 10 0 0
pair:l=of coming+ended	0 -5 6 0 0 0
pair:l=of day	3 8 -6 -6 -6 0
pair:l=of day-none	10 -9 5 3 -9 0
pair:l=of day=l2	-5 8 0 -4 0 0
pair:l=of day=l3	0 8 -5 0 0 0
pair:l=of day=l4	0 -6 -2 0 11 0
pair:l=of day=r0	0 -18 19 0 0 0
pair:l=of day=r1	0 10 -6 -1 0 0
pair:l=of day=r2	-4 8 -9 6 0 0
pair:l=of day=r4	0 -12 8 -1 5 0
pair:l=of ended	-1 11 -15 -4 14 0
pair:l=of ended+running	0 -19 21 0 0 0
pair:l=of n=0	0 0 11 -21 -11 0
pair:l=of n=1	-5 -26 20 12 7 0
pair:l=of n=2	9 13 -24 0 6 0
pair:l=of n=3	0 13 -8 -2 0 0
pair:l=of n=4	-2 11 -7 0 0 0
pair:l=of no-word	7 0 -2 -1 -2 0
pair:l=of not-both	1 19 -16 0 -10 -1
pair:l=of part:sure	-12 -15 17 0 8 -1
pair:l=of prev:sure	0 23 -21 0 0 0
pair:l=of running	0 -21 20 0 0 0
pair:l=of sent:sure	0 10 -9 0 0 0
pair:l=of word	-10 -9 9 1 10 -1
pair:l=off both	0 7 -7 0 0 0
pair:l=off day	0 -6 7 0 0 0
pair:l=off ended	0 8 -7 0 0 0
pair:l=off n=1	0 8 -8 0 0 0
pair:l=off part:sure	0 17 -17 0 0 0
pair:l=off word	0 17 -17 0 0 0
pair:l=office, 	0 9 -6 0 0 0
pair:l=office, day-none	0 9 -6 0 0 0
pair:l=office, n=1	0 9 -6 0 0 0
pair:l=office, no-word	0 9 -6 0 0 0
pair:l=office, not-both	0 9 -6 0 0 0
pair:l=on 	-2 1 7 0 -28 1
pair:l=on both	-4 -4 16 -19 -5 -7
pair:l=on coming	9 4 -12 -32 21 0
pair:l=on coming+ended+running	0 -17 18 0 0 0
pair:l=on day	-3 -2 7 -4 -3 3
pair:l=on day-none	-9 -2 6 3 -4 7
pair:l=on day=l1	6 4 -12 0 0 0
pair:l=on day=l3	8 -6 2 -6 0 0
pair:l=on day=l4	-1 -8 8 -6 7 0
pair:l=on day=l5	10 -15 13 -3 -4 0
pair:l=on day=r0	0 9 -8 0 0 0
pair:l=on day=r2	-2 6 1 -7 -6 0
pair:l=on day=r3	1 18 -21 0 0 0
pair:l=on day=r4	-10 2 2 -1 2 0
pair:l=on day=r5	-3 12 -7 0 0 0
pair:l=on ended	-13 5 1 0 -11 0
pair:l=on ended+running	-3 -10 13 0 0 0
pair:l=on n=0	9 -7 -11 9 9 7
pair:l=on n=1	-14 7 5 -20 -4 0
pair:l=on n=2	0 -4 11 -1 -13 -1
pair:l=on n=3	-12 1 10 -9 -1 0
pair:l=on n=4	0 23 -21 0 -1 0
pair:l=on not-both	-3 5 -8 7 0 8
pair:l=on part:sure	-2 -3 8 -6 -3 3
pair:l=on prev:sure	7 -2 4 -23 -1 -1
pair:l=on running	-7 2 -8 18 -3 0
pair:l=on sent:sure	-18 8 -3 0 4 0
pair:l=on word	-3 16 -8 -4 0 0
pair:l=one 	-2 10 -4 0 0 0
pair:l=one both	0 -14 14 0 0 0
pair:l=one day	0 -10 10 0 0 0
pair:l=one day-none	-3 -5 9 0 0 0
pair:l=one n=1	0 -9 9 0 0 0
pair:l=one no-word	-3 -9 13 0 0 0
pair:l=one not-both	-3 13 -6 0 0 0
pair:l=one word	-3 6 0 0 0 0
pair:l=opened day-none	0 -12 13 0 0 0
pair:l=opened not-both	0 -12 13 0 0 0
pair:l=opened running	0 -12 13 0 0 0
pair:l=or 	0 -8 8 0 0 0
pair:l=or both	0 -16 16 0 0 0
pair:l=or n=1	0 11 -11 0 0 0
pair:l=or part:sure	0 -5 6 0 0 0
pair:l=or word	0 -5 6 0 0 0
pair:l=oslo, 	15 -6 -8 0 0 0
pair:l=oslo, day	15 -6 -8 0 0 0
pair:l=oslo, no-word	15 -2 -17 0 0 0
pair:l=ottawa, no-word	0 -5 7 0 0 0
pair:l=out day	0 -4 6 0 0 0
pair:l=out day-none	0 11 -8 0 0 0
pair:l=out no-word	0 -5 8 0 0 0
pair:l=over day	0 7 -2 0 0 0
pair:l=over day-none	0 10 -5 0 0 0
pair:l=over ended	0 8 -4 0 0 0
pair:l=over n=0	0 8 -4 0 0 0
pair:l=over no-word	0 7 -2 0 0 0
pair:l=over not-both	0 8 -3 0 0 0
pair:l=own day-none	0 6 -1 0 0 0
pair:l=own not-both	0 2 -9 -1 7 0
pair:l=own part:sure	0 2 -9 -1 8 0
pair:l=own word	0 2 -9 -1 8 0
pair:l=paris not-both	0 -6 6 0 0 0
pair:l=past day-none	0 8 -8 0 0 0
pair:l=peace n=1	0 10 -10 0 0 0
pair:l=peace not-both	0 13 -13 0 0 0
pair:l=peace part:sure	0 13 -13 0 0 0
pair:l=peace word	0 13 -13 0 0 0
pair:l=people 	0 8 -7 0 0 0
pair:l=percent 	0 6 -5 0 0 0
pair:l=percent day	0 7 -6 0 0 0
pair:l=percent day-none	0 7 -5 0 0 0
pair:l=percent no-word	0 6 -4 0 0 0
pair:l=phone 	-3 6 0 0 0 0
pair:l=phone day	7 -7 0 0 0 0
pair:l=phone day-none	-5 6 0 0 0 0
pair:l=phone ended	7 -7 0 0 0 0
pair:l=phone n=0	12 -11 0 0 0 0
pair:l=phone no-word	6 -3 0 0 0 0
pair:l=prague, day	0 14 -12 0 0 0
pair:l=president 	-1 7 0 0 0 0
pair:l=president day-none	-3 7 0 0 0 0
pair:l=president no-word	0 6 0 0 0 0
pair:l=president not-both	-1 7 0 0 0 0
pair:l=president's 	-14 22 -9 0 0 0
pair:l=president's word	-14 22 -9 0 0 0
pair:l=presidents 	3 13 -13 0 -4 0
pair:l=presidents coming	0 -17 12 0 8 0
pair:l=presidents day-none	0 2 -7 0 5 0
pair:l=presidents day=r2	0 -8 4 0 1 0
pair:l=presidents n=0	2 9 -19 0 5 0
pair:l=presidents n=1	0 -15 18 0 0 0
pair:l=presidents no-word	6 -5 0 0 0 0
pair:l=published 	0 -5 6 0 0 0
pair:l=published day	0 -4 6 0 0 0
pair:l=published day-none	0 -5 7 0 0 0
pair:l=published n=0	0 -12 14 0 0 0
pair:l=rabat, no-word	-2 -7 10 0 0 0
pair:l=said 	0 6 -3 0 0 0
pair:l=said day	0 14 -10 0 0 0
pair:l=said day-none	0 13 -9 0 0 0
pair:l=said n=0	0 7 -3 0 0 0
pair:l=said n=1	0 9 -7 0 0 0
pair:l=said no-word	0 13 -9 0 0 0
pair:l=said not-both	0 14 -9 0 0 0
pair:l=saturday 	-1 -7 10 0 0 0
pair:l=saturday day	-1 -7 10 0 0 0
pair:l=saturday day-none	-1 -7 10 0 0 0
pair:l=saturday n=0	0 -6 8 0 0 0
pair:l=saturday not-both	-1 -7 10 0 0 0
pair:l=saturday, 	0 16 -14 0 0 0
pair:l=saturday, day	0 16 -14 0 0 0
pair:l=saturday, day-none	0 16 -14 0 0 0
pair:l=saturday, n=0	0 6 -3 0 0 0
pair:l=saturday, n=1	0 10 -10 0 0 0
pair:l=saturday, no-word	0 13 -11 0 0 0
pair:l=saturday, not-both	0 16 -14 0 0 0
pair:l=saw n=1	0 -5 6 0 0 0
pair:l=saw part:sure	0 -6 7 0 0 0
pair:l=saw word	0 -6 7 0 0 0
pair:l=second 	0 -20 17 5 0 0
pair:l=second both	0 -6 5 1 0 0
pair:l=second coming	0 21 -20 0 0 0
pair:l=second day-none	-4 -6 7 4 0 0
pair:l=second day=l2	0 -5 8 0 0 0
pair:l=second day=l3	0 -6 7 0 0 0
pair:l=second day=r3	0 5 -8 1 0 0
pair:l=second ended	0 -14 19 -2 0 0
pair:l=second ended+running	-5 14 -8 0 0 0
pair:l=second n=0	0 1 5 -11 0 0
pair:l=second n=1	-7 -6 6 9 0 0
pair:l=second part:sure	-8 -3 6 1 -2 0
pair:l=second word	-6 -2 6 1 -2 0
pair:l=see coming	0 -6 4 2 0 0
pair:l=see day-none	0 -8 6 2 0 0
pair:l=seoul, 	-1 8 -8 1 0 0
pair:l=seoul, day	-1 8 -8 1 0 0
pair:l=seoul, day-none	0 10 -8 0 0 0
pair:l=seoul, day=r4	0 -11 7 1 0 0
pair:l=seoul, n=1	0 11 -10 0 0 0
pair:l=seoul, no-word	0 13 -11 0 0 0
pair:l=seoul, not-both	0 8 -6 0 0 0
pair:l=seventh 	0 16 -16 0 0 0
pair:l=seventh day-none	0 -7 8 -1 0 0
pair:l=seventh n=1	0 7 -6 0 0 0
pair:l=seventh not-both	0 -6 8 -1 0 0
pair:l=seventh part:sure	0 -7 9 -1 0 0
pair:l=seventh word	0 -7 9 -1 0 0
pair:l=shall coming	-3 -1 9 0 0 0
pair:l=shall day-none	-1 -9 13 0 0 0
pair:l=shall n=0	-3 0 6 0 0 0
pair:l=shall n=1	0 -7 8 0 0 0
pair:l=shall not-both	-3 -6 13 0 0 0
pair:l=shall word	-3 -6 14 0 0 0
pair:l=she 	-4 0 6 0 0 0
pair:l=she day-none	0 -5 6 0 0 0
pair:l=she n=0	-3 -1 6 0 0 0
pair:l=she not-both	-4 0 6 0 0 0
pair:l=she word	-4 0 6 0 0 0
pair:l=should coming	8 -1 0 -2 0 0
pair:l=should n=1	8 -3 0 -1 0 0
pair:l=should part:sure	8 -1 0 -2 0 0
pair:l=should word	8 0 0 -2 0 0
pair:l=sides day-none	0 8 -7 0 0 0
pair:l=sides day=r1	0 -2 6 0 0 0
pair:l=sides day=r2	0 -6 7 0 0 0
pair:l=sides day=r3	0 6 -5 0 0 0
pair:l=sides n=1	0 -6 9 0 0 0
pair:l=sign coming	0 -15 15 0 0 0
pair:l=sign day	0 -12 13 0 0 0
pair:l=sign day-none	0 -13 14 0 0 0
pair:l=sign n=0	0 -13 14 0 0 0
pair:l=sign no-word	0 10 -9 0 0 0
pair:l=sign not-both	0 -13 14 0 0 0
pair:l=signed 	0 -8 8 0 0 0
pair:l=signed both	0 18 -17 0 0 0
pair:l=signed day	0 12 -9 0 0 0
pair:l=signed day-none	0 6 -4 0 0 0
pair:l=signed ended	0 9 -9 0 0 0
pair:l=signed running	0 20 -18 0 0 0
pair:l=silva 	0 -2 6 0 0 0
pair:l=silva word	0 -2 6 0 0 0
pair:l=since both	0 8 -5 0 0 0
pair:l=since day	0 11 -7 -2 -1 0
pair:l=since day-none	2 9 -7 -1 0 0
pair:l=since ended+running	2 9 -5 -2 -2 0
pair:l=since n=0	7 2 -4 0 0 0
pair:l=since n=1	-3 12 -8 0 0 0
pair:l=since no-word	1 10 -10 0 0 0
pair:l=since prev:sure	0 6 -4 0 0 0
pair:l=since sent:sure	0 -7 8 0 0 0
pair:l=six day	4 -14 9 0 0 0
pair:l=six day-none	4 -13 9 0 0 0
pair:l=six no-word	4 -14 9 0 0 0
pair:l=six not-both	0 -10 11 0 0 0
pair:l=sixth 	0 -29 19 10 0 0
pair:l=sixth both	0 13 -10 -2 0 0
pair:l=sixth day-none	-4 -10 10 1 0 0
pair:l=sixth day=r3	0 -9 0 9 0 0
pair:l=sixth ended+running	-4 27 -23 0 0 0
pair:l=sixth n=0	-4 -36 32 10 0 0
pair:l=sixth n=1	0 26 -23 -2 0 0
pair:l=sixth not-both	-4 -21 10 17 0 0
pair:l=sixth part:sure	0 -16 4 15 0 0
pair:l=sixth word	-5 -13 4 15 0 0
pair:l=so 	0 7 -4 0 0 0
pair:l=so no-word	0 7 -4 0 0 0
pair:l=spent both	0 -12 14 0 0 0
pair:l=spoke both	6 -3 0 0 0 0
pair:l=spoke day	6 -3 0 0 0 0
pair:l=spoke no-word	6 -3 0 0 0 0
pair:l=starmer day-none	0 -4 0 0 6 0
pair:l=starmer n=0	0 -4 0 0 6 0
pair:l=starmer not-both	0 -4 0 0 6 0
pair:l=start 	0 6 -3 -1 0 0
pair:l=start day-none	0 7 -4 -1 0 0
pair:l=start n=0	0 6 -3 -1 0 0
pair:l=start not-both	0 7 -4 -1 0 0
pair:l=starting day	0 -10 10 0 0 0
pair:l=starts 	0 9 -8 0 0 0
pair:l=starts day	0 9 -8 0 0 0
pair:l=starts day-none	0 7 -6 0 0 0
pair:l=starts no-word	0 9 -8 0 0 0
pair:l=starts not-both	0 9 -8 0 0 0
pair:l=state 	0 4 -13 0 12 0
pair:l=state coming	0 -13 19 0 -4 0
pair:l=state day-none	0 -15 10 0 6 0
pair:l=state day=l2	0 7 0 0 -5 0
pair:l=state day=r1	0 0 -6 0 7 0
pair:l=state ended	0 -10 17 0 -5 0
pair:l=state n=0	0 -10 0 -2 15 0
pair:l=state n=2	0 -10 19 0 -9 0
pair:l=state not-both	0 -11 6 0 7 0
pair:l=state part:sure	-5 -3 5 -7 4 0
pair:l=state word	-4 -3 5 -7 4 0
pair:l=states 	0 -16 19 0 0 0
pair:l=states both	0 -16 19 0 0 0
pair:l=states day	0 -11 14 0 0 0
pair:l=states no-word	0 -11 14 0 0 0
pair:l=stockholm day	0 -6 7 0 0 0
pair:l=stockholm day-none	0 -6 7 0 0 0
pair:l=stockholm n=1	0 -14 16 0 0 0
pair:l=stockholm not-both	0 -16 17 0 0 0
pair:l=stockholm part:sure	0 -14 16 0 0 0
pair:l=stockholm word	0 -8 9 0 0 0
pair:l=stockholm, 	0 7 -5 0 0 0
pair:l=stockholm, day	0 7 -5 0 0 0
pair:l=stockholm, day-none	0 13 -11 0 0 0
pair:l=stockholm, no-word	0 13 -11 0 0 0
pair:l=stockholm, not-both	0 13 -11 0 0 0
pair:l=such ended+running	0 -7 9 0 0 0
pair:l=such part:sure	0 -5 9 0 0 0
pair:l=such word	0 -5 9 0 0 0
pair:l=sunday no-word	0 -15 17 0 0 0
pair:l=sunday, 	-4 -2 6 0 0 0
pair:l=sunday, both	0 9 -8 0 0 0
pair:l=sunday, day	-4 -5 9 0 0 0
pair:l=sunday, day-none	-4 -3 6 0 0 0
pair:l=sunday, n=0	-2 -9 12 0 0 0
pair:l=sunday, no-word	-3 -7 10 0 0 0
pair:l=sunday, not-both	-3 -13 17 0 0 0
pair:l=suva, 	0 11 -8 0 0 0
pair:l=suva, day	0 11 -8 0 0 0
pair:l=suva, day-none	0 11 -8 0 0 0
pair:l=suva, n=1	0 9 -6 0 0 0
pair:l=suva, no-word	0 11 -8 0 0 0
pair:l=suva, not-both	0 11 -8 0 0 0
pair:l=tariff 	0 6 -4 0 0 0
pair:l=tariff coming	0 -18 14 3 0 0
pair:l=tariff day=r2	0 2 -8 3 0 0
pair:l=tariff n=0	0 -6 9 0 0 0
pair:l=tariff n=2	0 7 -6 0 0 0
pair:l=tariffs day	3 -10 6 0 0 0
pair:l=tariffs day-none	3 -10 6 0 0 0
pair:l=tariffs no-word	3 -10 6 0 0 0
pair:l=tbilisi, 	25 -21 -2 0 0 0
pair:l=tbilisi, day	25 -21 -2 0 0 0
pair:l=tbilisi, n=1	27 -27 0 0 0 0
pair:l=tbilisi, no-word	25 -13 -21 0 0 0
pair:l=technical 	0 -14 12 0 0 2
pair:l=technical day=r3	0 7 -11 0 0 5
pair:l=technical n=2	0 -7 9 0 0 0
pair:l=technical not-both	0 -17 15 0 0 2
pair:l=telephone 	-17 18 1 0 0 0
pair:l=telephone both	6 0 -3 0 0 0
pair:l=telephone day-none	-12 9 7 0 0 0
pair:l=telephone day=l2	8 -7 0 0 0 0
pair:l=telephone day=r3	11 -8 0 0 0 0
pair:l=telephone ended	22 -21 0 0 0 0
pair:l=telephone n=0	10 -5 -1 0 0 0
pair:l=telephone n=1	-18 13 6 0 0 0
pair:l=television ended	0 -8 9 0 0 0
pair:l=television n=0	0 10 -7 0 0 0
pair:l=television not-both	0 10 -7 0 0 0
pair:l=than 	-2 7 -2 0 0 0
pair:l=than day	-2 14 -9 0 0 0
pair:l=than day-none	-2 12 -7 0 0 0
pair:l=than n=0	-2 7 -1 0 0 0
pair:l=than no-word	-2 7 -2 0 0 0
pair:l=than not-both	-2 13 -9 0 0 0
pair:l=that 	9 -5 4 -8 0 0
pair:l=that both	4 -13 14 -6 0 0
pair:l=that coming	0 -6 -11 15 0 0
pair:l=that day-none	8 -12 2 1 0 0
pair:l=that n=0	-4 19 -10 -2 0 0
pair:l=that n=1	17 -16 0 2 0 0
pair:l=that no-word	13 -12 0 0 0 0
pair:l=that not-both	9 0 -19 12 0 0
pair:l=that part:sure	3 -2 -3 7 0 0
pair:l=that word	13 -6 -7 7 -1 0
pair:l=the 	2 -6 -1 1 12 -7
pair:l=the both	-14 0 10 3 -4 0
pair:l=the coming	-5 13 0 -17 -4 0
pair:l=the coming+ended	0 16 -13 0 0 0
pair:l=the coming+ended+running	0 -7 7 0 0 0
pair:l=the coming+running	0 7 0 0 -7 0
pair:l=the day	-9 47 -22 -10 -31 0
pair:l=the day-none	-11 8 4 -8 -3 -5
pair:l=the day=l1	6 -1 3 -2 -6 0
pair:l=the day=l2	0 -11 12 -3 4 0
pair:l=the day=l3	2 4 -17 0 5 0
pair:l=the day=l4	7 12 -12 -3 -5 0
pair:l=the day=r0	5 13 -20 0 0 0
pair:l=the day=r1	6 -12 2 0 6 0
pair:l=the day=r2	-4 12 -2 -3 -11 0
pair:l=the day=r3	-10 -4 8 -3 5 0
pair:l=the day=r4	3 -9 -1 11 0 0
pair:l=the ended	4 -13 18 -9 -11 0
pair:l=the n=0	-3 7 3 -2 -9 -7
pair:l=the n=1	-6 20 -19 -12 12 -3
pair:l=the n=2	6 -20 18 1 -11 0
pair:l=the n=3	11 -6 0 -2 0 0
pair:l=the no-word	5 7 -8 -9 -4 0
pair:l=the not-both	12 8 -8 -25 3 -11
pair:l=the part:sure	-5 0 3 -4 8 -10
pair:l=the prev:sure	-4 12 -9 0 0 0
pair:l=the running	-1 22 -31 3 3 0
pair:l=the sent:sure	3 -1 7 0 -13 0
pair:l=the word	7 -20 12 -4 18 -13
pair:l=their both	4 -21 21 0 -5 0
pair:l=their day=r2	0 -9 10 0 0 0
pair:l=their ended	0 -10 8 2 0 0
pair:l=their n=1	0 -12 15 0 0 0
pair:l=their n=2	0 -7 1 4 0 0
pair:l=their part:sure	0 -10 16 0 -6 0
pair:l=their word	3 -14 16 0 -6 0
pair:l=there day	0 -8 9 0 0 0
pair:l=there day-none	0 -5 8 0 0 0
pair:l=there n=0	0 -11 13 0 0 0
pair:l=there not-both	0 -4 7 0 0 0
pair:l=they 	-9 5 -4 8 0 0
pair:l=they both	-9 13 -17 10 0 0
pair:l=they coming	0 13 -10 -2 0 0
pair:l=they day-none	-1 -2 7 -2 0 0
pair:l=they day=r2	-2 -17 1 9 6 0
pair:l=they ended	0 -7 7 0 0 0
pair:l=they n=1	0 -6 0 9 0 0
pair:l=they no-word	1 3 -8 0 0 0
pair:l=they not-both	-6 -6 12 -6 2 0
pair:l=they part:sure	-6 -10 7 5 4 0
pair:l=they prev:sure	-12 16 -5 0 0 0
pair:l=they word	-14 1 0 5 4 0
pair:l=third 	1 -9 9 1 -1 0
pair:l=third both	0 -16 13 4 0 0
pair:l=third coming	0 14 -9 -3 0 0
pair:l=third day-none	-13 -15 21 2 0 0
pair:l=third day=l1	0 -11 12 0 0 0
pair:l=third day=l2	2 5 -14 6 0 0
pair:l=third day=r1	0 17 -17 0 0 0
pair:l=third day=r2	0 12 -6 -6 0 0
pair:l=third day=r3	0 -8 11 0 0 0
pair:l=third ended+running	-8 -1 10 0 0 0
pair:l=third n=0	-2 -3 6 0 0 0
pair:l=third n=1	-6 -4 6 5 0 0
pair:l=third n=2	4 16 -16 -1 0 0
pair:l=third n=3	0 -10 11 0 0 0
pair:l=third no-word	-12 13 0 0 0 0
pair:l=third not-both	-4 8 -2 -2 -3 0
pair:l=this 	0 8 -7 0 0 0
pair:l=this day	0 10 -9 0 0 0
pair:l=this day-none	0 10 -9 0 0 0
pair:l=this no-word	0 8 -7 0 0 0
pair:l=this not-both	0 8 -7 0 0 0
pair:l=three 	14 -19 9 0 0 0
pair:l=three day-none	14 -8 0 0 0 0
pair:l=three day=r3	0 -12 12 0 0 0
pair:l=three n=0	14 2 -20 0 0 0
pair:l=three n=1	0 -6 8 0 0 0
pair:l=three n=3	0 -11 12 0 0 0
pair:l=three not-both	13 -8 0 -1 0 0
pair:l=through both	0 -7 8 0 0 0
pair:l=through n=1	0 -5 6 0 0 0
pair:l=through not-both	0 7 -6 0 0 0
pair:l=thursday day-none	4 5 -7 0 0 0
pair:l=thursday n=0	-21 12 -3 0 0 0
pair:l=thursday n=1	15 3 -17 0 0 0
pair:l=thursday n=2	0 -30 31 0 0 0
pair:l=thursday, 	-8 -7 -3 -3 22 0
pair:l=thursday, both	2 -8 -10 0 14 0
pair:l=thursday, day	-8 -5 -6 -3 22 0
pair:l=thursday, day-none	-8 -6 -5 -3 22 0
pair:l=thursday, n=0	-6 -11 7 -2 11 0
pair:l=thursday, n=1	0 12 -23 0 12 0
pair:l=thursday, no-word	-4 -4 0 -1 12 0
pair:l=thursday, not-both	-18 -1 1 -2 10 0
pair:l=till 	0 -5 6 0 0 0
pair:l=till day-none	0 -5 6 0 0 0
pair:l=till n=1	0 -7 7 0 0 0
pair:l=till no-word	0 -5 6 0 0 0
pair:l=till not-both	0 -6 7 0 0 0
pair:l=time day	0 7 -5 0 0 0
pair:l=time day-none	0 -7 7 0 0 0
pair:l=time n=0	0 -7 7 0 0 0
pair:l=time no-word	0 7 -5 0 0 0
pair:l=to 	-6 23 -27 -1 4 0
pair:l=to both	-22 20 -18 3 0 0
pair:l=to coming	6 -12 4 7 0 -1
pair:l=to coming+running	0 -10 4 0 7 0
pair:l=to day	-20 14 4 -1 -7 0
pair:l=to day-none	4 -4 3 -12 14 -1
pair:l=to day=l1	4 -8 6 0 0 0
pair:l=to day=l2	-10 -4 14 -3 0 0
pair:l=to day=l3	0 6 -2 0 0 0
pair:l=to day=l4	1 2 -13 0 4 0
pair:l=to day=l5	0 23 -16 -4 -7 0
pair:l=to day=r1	0 4 -11 13 -6 0
pair:l=to day=r2	-12 -3 1 5 7 0
pair:l=to day=r3	0 0 -2 6 -1 0
pair:l=to day=r4	0 -7 3 6 -2 0
pair:l=to ended	-10 3 0 -2 5 0
pair:l=to n=0	-9 -7 -4 -4 25 -2
pair:l=to n=1	0 10 -6 5 -10 0
pair:l=to n=2	-1 0 4 6 -13 0
pair:l=to no-word	-3 0 -22 14 10 -1
pair:l=to not-both	8 -19 11 0 9 -3
pair:l=to part:sure	-5 0 9 -3 -3 -2
pair:l=to prev:sure	5 9 -16 -1 0 0
pair:l=to running	0 -1 9 0 -3 0
pair:l=to sent:sure	-8 1 0 0 9 0
pair:l=to word	4 -2 -9 4 9 -6
pair:l=together day	-1 9 -5 0 0 0
pair:l=together day-none	-1 9 -5 0 0 0
pair:l=together not-both	-1 9 -5 0 0 0
pair:l=tokyo, 	-13 5 6 0 0 0
pair:l=tokyo, both	-12 0 14 0 0 0
pair:l=tokyo, day	-13 5 6 0 0 0
pair:l=tokyo, n=1	-12 22 -14 0 0 0
pair:l=tokyo, no-word	-13 9 1 0 0 0
pair:l=tokyo, not-both	0 13 -11 0 0 0
pair:l=trade 	0 20 -14 -8 0 0
pair:l=trade both	-1 -4 11 -6 0 0
pair:l=trade coming	0 -9 3 3 0 0
pair:l=trade day-none	0 12 -9 -1 0 0
pair:l=trade day=r2	0 13 -10 0 0 0
pair:l=trade day=r4	0 7 -7 0 0 0
pair:l=trade n=0	0 -10 13 0 0 0
pair:l=trade n=1	0 13 -8 -3 0 0
pair:l=trade not-both	0 17 -15 0 0 0
pair:l=trade part:sure	-1 8 0 -8 0 0
pair:l=trade word	-2 8 0 -8 0 0
pair:l=truce day	0 -6 6 0 0 0
pair:l=truce day-none	0 -23 23 0 0 0
pair:l=truce n=0	0 -5 6 0 0 0
pair:l=truce no-word	0 -6 6 0 0 0
pair:l=trump 	9 -12 10 -4 -2 0
pair:l=trump both	5 -22 23 -3 -7 0
pair:l=trump day	0 7 -2 0 -1 0
pair:l=trump day-none	-3 9 0 0 -9 0
pair:l=trump day=l3	8 -15 14 0 -8 0
pair:l=trump day=r3	0 -2 -9 0 11 0
pair:l=trump n=0	4 -8 10 -2 -4 0
pair:l=trump n=1	0 7 -5 0 0 0
pair:l=trump n=2	3 -7 9 0 -6 0
pair:l=trump no-word	6 0 -6 0 0 0
pair:l=trump not-both	1 16 -15 0 -1 0
pair:l=trump part:sure	0 -10 17 -4 -8 0
pair:l=trump word	9 -14 14 -4 -6 0
pair:l=trump's both	4 -11 16 -7 -4 0
pair:l=trump's day=r2	0 -6 14 0 -3 0
pair:l=trump's n=1	0 -18 24 -2 0 0
pair:l=trump's part:sure	3 -11 19 -8 -7 0
pair:l=trump's word	3 -11 19 -8 -7 0
pair:l=tuesday 	7 -2 -2 0 0 0
pair:l=tuesday day	7 -1 -2 0 0 0
pair:l=tuesday day-none	8 -4 0 0 0 0
pair:l=tuesday n=0	-12 -10 16 0 0 0
pair:l=tuesday n=1	0 24 -22 0 0 0
pair:l=tuesday n=2	16 -9 -9 0 0 0
pair:l=tuesday no-word	9 5 -14 0 0 0
pair:l=tuesday not-both	7 -2 -2 0 0 0
pair:l=tuesday prev:sure	0 -8 10 0 0 0
pair:l=tuesday, 	-7 0 4 0 0 0
pair:l=tuesday, day	-7 0 4 0 0 0
pair:l=tuesday, day-none	-7 0 4 0 0 0
pair:l=tuesday, n=0	-5 -4 8 0 0 0
pair:l=tuesday, no-word	-7 0 2 0 0 0
pair:l=tuesday, not-both	-7 0 4 0 0 0
pair:l=tunis, 	19 -9 -10 0 0 0
pair:l=tunis, day	19 -9 -10 0 0 0
pair:l=two both	0 -11 4 5 0 0
pair:l=two coming	0 -7 8 0 0 0
pair:l=two day-none	0 -15 19 0 0 0
pair:l=two day=r2	0 -15 13 0 0 0
pair:l=two day=r3	13 -5 -14 5 0 0
pair:l=two n=0	0 19 -22 0 0 0
pair:l=two n=1	13 3 -13 0 0 0
pair:l=two n=2	-1 -24 28 0 0 0
pair:l=two not-both	9 0 -4 -1 0 0
pair:l=two part:sure	8 -4 -2 3 0 0
pair:l=two word	9 -5 -2 2 0 0
pair:l=ulaanbaatar, 	-2 -10 13 0 0 0
pair:l=ulaanbaatar, day	-2 -10 13 0 0 0
pair:l=ulaanbaatar, day-none	-1 -15 17 0 0 0
pair:l=ulaanbaatar, no-word	-2 -10 13 0 0 0
pair:l=until 	-10 17 -8 0 0 0
pair:l=until both	-3 -4 9 0 0 0
pair:l=until coming+ended	0 -10 11 0 0 0
pair:l=until day	-16 11 0 -6 -3 0
pair:l=until day-none	-10 7 0 -2 -1 0
pair:l=until day=l1	0 -11 12 0 0 0
pair:l=until day=l3	0 7 -4 0 0 0
pair:l=until ended	0 9 -8 0 0 0
pair:l=until n=0	-11 11 -1 -3 -2 0
pair:l=until no-word	-12 16 -4 0 0 0
pair:l=until not-both	-10 15 -5 -3 -2 0
pair:l=until prev:sure	0 -11 13 0 0 0
pair:l=until sent:sure	0 12 -10 0 0 0
pair:l=up 	0 -9 9 0 0 0
pair:l=up day	5 -10 7 0 0 0
pair:l=up day-none	5 -9 6 0 0 0
pair:l=up ended	6 -3 0 -1 0 0
pair:l=up n=0	0 -10 13 0 0 0
pair:l=up n=1	7 -1 -4 0 0 0
pair:l=up no-word	5 -8 5 0 0 0
pair:l=up not-both	5 -12 9 0 0 0
pair:l=updated day	0 8 -7 0 0 0
pair:l=updated day-none	0 8 -7 0 0 0
pair:l=updated no-word	0 8 -7 0 0 0
pair:l=updated not-both	0 8 -7 0 0 0
pair:l=us day	0 7 -6 0 0 0
pair:l=us day-none	0 8 -7 0 0 0
pair:l=us n=1	0 6 -5 0 0 0
pair:l=us no-word	0 6 -4 0 0 0
pair:l=us not-both	0 8 -7 0 0 0
pair:l=us-china 	0 11 -10 0 0 0
pair:l=us-china both	0 12 -11 0 0 0
pair:l=us-china day-none	0 12 -11 0 0 0
pair:l=us-china n=1	0 11 -11 0 0 0
pair:l=us-china part:sure	0 12 -11 0 0 0
pair:l=us-china word	0 12 -11 0 0 0
pair:l=valletta, 	-2 17 -14 0 0 0
pair:l=valletta, day	-2 17 -14 0 0 0
pair:l=valletta, n=1	-2 17 -14 0 0 0
pair:l=video coming	7 -4 0 0 0 0
pair:l=video day-none	-17 10 0 0 7 0
pair:l=video n=0	-4 -2 0 0 7 2
pair:l=video no-word	-8 0 0 0 7 2
pair:l=video not-both	0 -8 0 0 7 1
pair:l=video part:sure	6 -1 0 0 0 0
pair:l=vienna, 	-1 -4 7 0 0 0
pair:l=vienna, day	-1 -4 7 0 0 0
pair:l=vienna, day-none	0 -9 11 0 0 0
pair:l=vienna, n=1	-1 -5 7 0 0 0
pair:l=vienna, not-both	0 -8 10 0 0 0
pair:l=wage 	0 7 -7 0 0 0
pair:l=wage not-both	0 8 -7 0 0 0
pair:l=wage part:sure	0 8 -7 0 0 0
pair:l=wage word	0 8 -7 0 0 0
pair:l=was n=0	0 7 -6 0 0 0
pair:l=washington 	0 -3 7 0 -1 0
pair:l=washington both	0 -6 9 0 -1 0
pair:l=washington day	0 -13 18 0 -3 0
pair:l=washington day-none	0 -7 13 0 -4 0
pair:l=washington n=1	0 -14 20 0 -4 0
pair:l=washington no-word	0 -10 11 0 0 0
pair:l=washington not-both	0 -8 11 0 0 0
pair:l=washington part:sure	0 -4 9 0 -4 0
pair:l=washington, 	0 7 -5 -4 0 0
pair:l=washington, day	0 7 -5 -4 0 0
pair:l=washington, day-none	-10 26 -19 0 0 0
pair:l=washington, day=r3	10 0 -10 0 0 0
pair:l=washington, day=r4	-15 -2 19 -1 0 0
pair:l=washington, day=r5	14 -13 0 0 0 0
pair:l=washington, n=1	-2 19 -23 0 0 0
pair:l=washington, n=3	0 -17 18 0 0 0
pair:l=washington, no-word	7 10 -25 0 0 0
pair:l=washington, not-both	-4 16 -9 0 0 0
pair:l=washington/beijing, 	-8 16 -9 0 0 0
pair:l=washington/beijing, both	-8 16 -8 0 0 0
pair:l=washington/beijing, day	-8 16 -9 0 0 0
pair:l=washington/beijing, no-word	-11 15 -1 0 0 0
pair:l=we 	-2 29 -24 0 0 0
pair:l=we coming	-6 -16 14 0 0 7
pair:l=we day-none	-2 15 -11 0 0 0
pair:l=we day=r2	0 12 -11 0 0 0
pair:l=we n=0	-3 -3 1 0 0 7
pair:l=we n=1	-6 0 5 0 0 0
pair:l=we no-word	-9 0 6 0 0 0
pair:l=we not-both	-10 -2 5 0 0 6
pair:l=we part:sure	0 -5 2 0 -1 6
pair:l=we word	-10 -2 7 0 -1 6
pair:l=wednesday 	-7 -7 11 0 0 0
pair:l=wednesday day	-7 -7 11 0 0 0
pair:l=wednesday day-none	-6 -10 13 0 0 0
pair:l=wednesday n=1	-1 -15 16 0 0 0
pair:l=wednesday no-word	-7 -1 5 0 0 0
pair:l=wednesday not-both	-7 -7 11 0 0 0
pair:l=wednesday, 	-6 -1 5 0 0 0
pair:l=wednesday, day	-6 -2 6 0 0 0
pair:l=wednesday, day-none	-5 -6 10 0 0 0
pair:l=wednesday, n=0	-4 6 -1 0 0 0
pair:l=wednesday, n=1	0 -8 9 0 0 0
pair:l=wednesday, not-both	-6 -1 5 0 0 0
pair:l=wednesday, prev:sure	0 -8 9 0 0 0
pair:l=week's ended	0 -7 0 0 9 0
pair:l=week's part:sure	0 -8 0 0 9 0
pair:l=week's word	0 -8 0 0 9 0
pair:l=week, 	4 -6 0 0 0 0
pair:l=week, day	4 -6 0 0 0 0
pair:l=week, not-both	6 0 -5 0 0 0
pair:l=were day-none	-1 7 -2 0 0 0
pair:l=which 	10 -3 -5 0 0 0
pair:l=which day-none	10 -8 0 0 0 0
pair:l=which day=r1	0 6 -5 0 0 0
pair:l=which n=0	10 -5 -4 0 0 0
pair:l=which no-word	10 -9 0 0 0 0
pair:l=which not-both	10 0 -12 0 0 0
pair:l=which part:sure	0 8 -6 0 0 0
pair:l=which word	10 -3 -6 0 0 0
pair:l=who 	5 -8 5 0 0 0
pair:l=who day-none	9 -4 0 -1 0 0
pair:l=who n=0	6 0 -20 0 4 0
pair:l=who n=1	0 -9 12 0 0 0
pair:l=who not-both	9 -9 0 -1 1 0
pair:l=who word	4 -7 1 0 3 0
pair:l=will both	-3 12 0 -7 -3 0
pair:l=will coming	-7 2 2 2 -2 -3
pair:l=will day-none	-15 15 -9 12 -15 0
pair:l=will day=r2	0 -6 8 -3 0 0
pair:l=will day=r3	-1 -6 4 0 5 0
pair:l=will day=r4	0 13 -11 -2 0 0
pair:l=will n=0	0 4 -26 16 0 0
pair:l=will n=1	-8 14 0 -7 -3 0
pair:l=will n=2	0 -18 25 -8 0 0
pair:l=will not-both	-3 -1 0 10 -2 -2
pair:l=will prev:sure	-4 8 -3 0 0 0
pair:l=will word	-6 7 0 2 -7 -3
pair:l=windhoek, 	-3 -22 24 0 0 0
pair:l=windhoek, day	-3 -22 24 0 0 0
pair:l=windhoek, not-both	-3 -22 24 0 0 0
pair:l=with 	0 7 -4 0 0 0
pair:l=with day	0 15 -14 0 0 0
pair:l=with day-none	0 6 -4 0 0 0
pair:l=with not-both	0 13 -11 0 0 0
pair:l=would 	24 -13 -25 -5 17 0
pair:l=would both	3 -8 0 0 6 0
pair:l=would coming	-21 1 17 9 -17 -1
pair:l=would day-none	3 -10 2 -2 7 0
pair:l=would day=l2	0 -1 -3 7 0 0
pair:l=would day=r1	3 5 0 0 -7 0
pair:l=would n=0	4 -9 2 4 0 0
pair:l=would n=1	1 -7 3 2 0 0
pair:l=would n=2	-2 13 -11 0 0 0
pair:l=would no-word	9 0 -7 -2 -5 0
pair:l=would not-both	0 0 0 6 -6 0
pair:l=would part:sure	-6 -7 3 8 3 0
pair:l=would word	3 -7 0 5 0 -2
pair:l=xi both	-1 15 -12 0 0 0
pair:l=xi day-none	-4 18 -14 0 0 0
pair:l=xi n=1	-4 13 -8 0 0 0
pair:l=xi part:sure	0 8 -6 0 0 0
pair:l=xi word	-1 15 -12 0 0 0
pair:l=yes, day	0 7 -4 0 0 0
pair:l=yes, day-none	0 7 -4 0 0 0
pair:l=yes, n=0	0 7 -4 0 0 0
pair:l=yes, no-word	0 7 -4 0 0 0
pair:l=yes, not-both	0 7 -4 0 0 0
pair:l=york part:sure	0 -6 12 -1 -1 0
pair:l=york, both	0 10 -9 0 0 0
pair:l=york, n=1	0 13 -12 0 0 0
pair:l=york, n=2	0 -17 18 0 0 0
pair:l=york, not-both	0 -12 13 0 0 0
pair:l=york, sent:sure	0 -5 6 0 0 0
pair:l=you 	-11 0 9 0 0 0
pair:l=you coming	0 14 -12 0 0 0
pair:l=you day-none	0 14 -10 0 0 0
pair:l=you n=0	-1 10 -3 0 0 0
pair:l=you n=1	-8 20 -12 0 0 0
pair:l=you no-word	-10 13 0 0 0 0
pair:l=you not-both	-2 16 -10 0 0 0
pair:l=you part:sure	0 11 -8 0 0 0
pair:l=you word	-12 14 -3 0 0 0
pair:l=your 	0 9 -8 0 0 0
pair:l=· n=0	-1 -19 22 0 0 0
pair:l=· n=1	0 8 -7 0 0 0
pair:l=· n=2	0 19 -18 0 0 0
pair:l=· no-word	-4 -6 10 0 0 0
pair:l=· not-both	-4 -3 7 0 0 0
pair:l=— 	13 -3 -10 0 0 0
pair:l=— both	0 11 -16 4 0 0
pair:l=— day	14 0 -23 0 0 0
pair:l=— day-none	14 -11 -1 0 0 0
pair:l=— n=0	16 -7 -13 0 0 0
pair:l=— n=1	0 13 -11 0 0 0
pair:l=— n=2	-1 10 -15 4 0 0
pair:l=— no-word	-7 24 -14 0 0 0
pair:l=— not-both	13 -7 -2 0 0 0
pair:no-word 	0 16 -4 -9 -11 -10
pair:no-word both	13 18 -12 -50 -12 -17
pair:no-word coming	2 12 -12 -7 -4 -12
pair:no-word coming+ended+running	0 13 -12 0 0 0
pair:no-word coming+running	0 14 -22 0 0 10
pair:no-word ended	27 -1 -16 -8 4 -5
pair:no-word ended+running	9 19 -24 -2 -4 0
pair:no-word n=0	13 6 -18 -7 3 -6
pair:no-word n=1	0 15 -13 6 -6 -2
pair:no-word n=2	7 21 -18 -33 -2 -5
pair:no-word n=3	-8 9 1 -6 -4 0
pair:no-word n=4	0 -4 6 0 0 0
pair:no-word n=5	-4 7 0 0 -1 0
pair:no-word not-both	1 20 -23 8 5 -4
pair:no-word running	-9 6 -19 6 21 0
pair:not-both n=0	-1 14 -26 4 12 -3
pair:not-both n=1	-17 8 8 -11 -11 0
pair:not-both n=2	3 9 4 -32 -17 -13
pair:not-both n=3	6 16 -11 -14 -5 0
pair:part:sure both	-18 -15 8 21 0 -5
pair:part:sure coming	0 -5 2 10 -6 0
pair:part:sure coming+ended	-7 16 -5 -10 -10 0
pair:part:sure coming+ended+running	0 -14 19 0 -1 0
pair:part:sure coming+running	12 4 0 -18 -6 -3
pair:part:sure ended	-28 -2 8 0 0 4
pair:part:sure ended+running	-23 -7 24 -20 -2 -1
pair:part:sure n=0	-31 17 -27 4 19 6
pair:part:sure n=1	-4 2 14 -12 -16 -3
pair:part:sure n=2	-1 -1 10 -1 -15 -11
pair:part:sure n=3	3 -13 15 -4 -8 0
pair:part:sure n=4	9 -11 3 3 -6 0
pair:part:sure n=5	0 -20 7 12 0 0
pair:part:sure not-both	-7 10 4 -21 -8 0
pair:part:sure running	1 4 -11 0 6 -4
pair:prev:sure 	0 0 13 -51 -12 -5
pair:prev:sure both	-18 6 12 2 -16 0
pair:prev:sure coming	0 -7 0 9 6 -1
pair:prev:sure ended	-10 5 -5 13 0 0
pair:prev:sure n=0	0 -11 18 2 -22 -7
pair:prev:sure n=1	0 0 -1 -13 14 0
pair:prev:sure n=2	-15 15 -7 -3 0 0
pair:prev:sure n=3	0 9 -10 0 0 0
pair:prev:sure not-both	10 -6 6 -10 1 -9
pair:running both	5 -12 2 3 2 0
pair:running n=0	-6 11 -15 3 9 -3
pair:running n=1	5 -5 -3 -14 19 -1
pair:running n=2	-7 4 -11 13 0 0
pair:running n=3	0 -12 18 -4 0 0
pair:running not-both	-9 16 -22 0 20 -7
pair:sent:sure 	-22 13 1 -1 -11 -5
pair:sent:sure both	-5 2 4 -9 2 -1
pair:sent:sure coming	-24 12 -5 -8 12 0
pair:sent:sure coming+running	0 -15 16 0 0 0
pair:sent:sure ended	0 12 -8 0 -9 0
pair:sent:sure ended+running	6 -16 12 0 0 0
pair:sent:sure n=0	-23 22 -4 2 -19 0
pair:sent:sure n=1	-21 -2 11 -12 9 -1
pair:sent:sure n=2	-6 -14 8 11 5 0
pair:sent:sure n=3	9 0 3 -19 -1 0
pair:sent:sure n=4	0 11 -8 -4 0 0
pair:sent:sure n=5	0 7 -5 0 0 0
pair:sent:sure not-both	-34 6 9 3 -9 -4
pair:word 	-11 21 -8 -8 -1 -4
pair:word both	-9 5 -5 3 6 -11
pair:word coming	-3 -13 6 22 -7 -6
pair:word coming+ended	-8 9 2 -9 -10 0
pair:word coming+ended+running	0 -8 13 0 0 0
pair:word coming+running	4 -21 5 -11 14 4
pair:word day-none	-31 45 -17 -7 -16 -5
pair:word day=l0	-4 -7 13 0 0 0
pair:word day=l1	6 -16 1 0 15 -1
pair:word day=l2	16 -5 4 5 -21 -3
pair:word day=l3	8 -5 8 -21 1 -2
pair:word day=l4	6 -3 -4 1 2 0
pair:word day=l5	-17 26 -12 2 -13 0
pair:word day=r0	12 -14 4 10 -9 -2
pair:word day=r1	3 -4 -1 -13 6 5
pair:word day=r2	11 -20 14 -1 0 0
pair:word day=r3	3 -12 0 3 13 -1
pair:word day=r4	-5 -1 6 0 0 -2
pair:word day=r5	0 -19 3 6 9 0
pair:word ended	14 0 -2 -12 0 0
pair:word ended+running	3 0 7 -19 -5 -2
pair:word n=0	0 28 -56 2 18 0
pair:word n=1	-14 8 13 -13 -23 -3
pair:word n=2	-4 -8 13 -6 2 -12
pair:word n=3	12 -15 11 0 -11 0
pair:word n=4	21 -33 14 4 -5 0
pair:word n=5	0 -23 18 5 0 0
pair:word no-word	9 26 -57 -7 2 -3
pair:word not-both	4 6 1 -8 -8 -4
pair:word part:sure	-15 -4 8 4 -2 -5
pair:word prev:sure	8 15 -34 0 0 -1
pair:word running	0 6 -13 -4 15 -3
pair:word sent:sure	-13 -34 53 -19 0 0
part:calls	78 -23 -52 -83 -41 9
part:coming	-8 3 2 0 -6 -5
part:ended	0 6 6 -12 -15 -6
part:experts	-41 -9 14 0 -7 31
part:m=adjourned	0 -8 9 0 0 0
part:m=arrive	0 -5 8 0 0 0
part:m=arrived	-2 3 -4 -2 6 0
part:m=arrives	0 25 -20 0 -5 0
part:m=bargain	-2 -8 12 0 0 0
part:m=came	9 6 -11 -5 0 0
part:m=closed	-5 -1 -4 11 0 0
part:m=come	-2 7 -8 4 -1 0
part:m=comes	0 -6 0 0 10 0
part:m=conference	27 4 -28 -4 0 0
part:m=consultations	15 -9 6 -11 -7 -3
part:m=delegations	-9 -7 13 3 -6 0
part:m=dialogue	0 7 -1 0 0 0
part:m=due	1 13 1 -14 -15 0
part:m=edition	0 8 -7 0 0 0
part:m=ended	-5 -11 9 9 -6 0
part:m=expected	-4 3 -12 12 0 0
part:m=flew	0 6 -8 5 0 0
part:m=flies	-4 -10 3 13 -1 0
part:m=fly	0 14 -13 0 0 0
part:m=gather	0 16 -15 0 0 0
part:m=go	2 -19 14 3 0 4
part:m=goes	-5 0 -2 0 7 0
part:m=guest	0 30 -36 -1 9 0
part:m=here	-6 0 6 -1 0 0
part:m=host	0 31 -29 -1 0 0
part:m=invited	-6 19 -6 0 -9 0
part:m=land	9 -9 1 0 0 0
part:m=lunch	-1 16 -10 -2 -5 0
part:m=meet	-4 5 -10 8 0 2
part:m=meeting	-4 -3 -3 8 8 0
part:m=meetings	-7 -13 14 -2 -1 11
part:m=meets	-3 -1 2 -11 8 0
part:m=met	-26 7 12 0 -27 -4
part:m=negotiated	0 -8 9 0 0 0
part:m=negotiator	0 3 -3 -5 0 6
part:m=negotiators	-12 0 11 -18 0 0
part:m=parted	0 -18 19 0 0 0
part:m=receive	0 20 -13 -1 -5 0
part:m=received	-13 -16 0 11 15 0
part:m=receives	0 -16 5 0 6 0
part:m=rose	-11 9 0 0 0 0
part:m=round	-3 0 -1 22 -34 -15
part:m=rounds	9 0 1 -14 -2 0
part:m=sat	-1 -10 16 -17 3 0
part:m=saw each other	0 -10 12 0 0 0
part:m=see each other	0 3 -2 8 -12 0
part:m=session	0 3 -1 -9 2 0
part:m=settled	8 -16 0 0 14 0
part:m=shook hands	8 -9 7 0 -3 0
part:m=signed	-8 5 -1 9 0 0
part:m=sit	0 11 -12 -4 5 0
part:m=spent	-2 -2 7 0 0 0
part:m=stop	0 9 -4 0 0 0
part:m=summit	-17 -5 17 -22 0 0
part:m=table	-4 -2 8 0 -2 0
part:m=talk	16 3 -36 5 -6 9
part:m=talked	17 -25 1 -1 6 0
part:m=talking	0 -9 14 0 -2 0
part:m=talks	-22 13 -9 7 -19 1
part:m=there	-11 -21 13 0 13 8
part:m=time	2 -2 3 -6 0 0
part:m=to see	3 -2 17 -11 -6 0
part:m=travel	-4 -1 0 -2 9 0
part:m=travels	0 -17 17 2 -2 0
part:m=visit	-8 -18 7 0 15 2
part:m=visits	-7 10 0 0 0 0
part:m=went	-3 -7 16 -1 -9 0
part:m=where	-8 -8 5 0 10 0
part:meets	-20 -4 13 4 -1 -3
part:running	0 4 3 -19 5 -2
part:summit	18 -16 -9 -4 22 -23
part:sure	-20 -3 12 1 -5 -4
part:wished	-2 22 -8 -21 -15 1
pc0=agree	-2 0 -4 -15 8 5
pc0=bear	12 -8 4 -13 0 0
pc0=buy	0 6 -3 0 0 0
pc0=down	0 -10 11 -9 6 0
pc0=end	5 2 0 -9 -2 0
pc0=impose	7 1 -9 0 2 1
pc0=propose	7 -14 2 0 8 0
pc0=return	-2 6 -1 0 0 0
pc0=say	-3 -14 0 12 7 6
pc0=suspend	5 3 -10 -3 6 0
pc0=target	0 -11 13 0 0 0
pc0=up	-9 15 -12 -3 -3 6
pc1=agree	-9 -6 1 1 7 5
pc1=bear	18 -12 11 -25 -6 0
pc1=begin	0 6 -9 -3 4 5
pc1=buy	0 6 -3 0 0 0
pc1=deny	0 12 -10 0 0 0
pc1=down	-3 -12 8 0 12 0
pc1=end	11 4 -6 -10 -2 0
pc1=impose	1 0 -13 5 9 0
pc1=propose	3 9 -21 9 4 -1
pc1=say	-3 -10 -5 12 8 6
pc1=stay	-9 9 4 -11 -9 -3
pc1=suspend	4 0 -5 -3 6 0
pc1=target	-1 -8 11 0 0 0
pc1=up	-12 8 -4 -3 -3 6
pct0=agree past	-3 6 -4 -5 -3 6
pct0=agree past-passive	-2 -9 13 0 0 0
pct0=agree perfect	2 -7 -6 -1 14 0
pct0=agree present	0 12 -11 0 0 0
pct0=agree present-passive	0 8 -6 0 0 0
pct0=bear future	1 -4 1 -9 7 0
pct0=bear modal	-2 10 0 0 -5 0
pct0=bear past	3 -19 18 0 0 0
pct0=bear perfect	-4 12 -16 0 4 0
pct0=bear pluperfect	5 -9 0 2 0 0
pct0=bear present	9 -2 4 -6 -9 0
pct0=begin modal	0 14 -13 0 0 0
pct0=begin past	4 6 -9 1 -5 0
pct0=begin perfect	0 -13 14 0 0 0
pct0=begin present	-4 -1 -3 -6 9 6
pct0=buy future	0 13 -10 0 0 0
pct0=down future	0 9 -10 0 0 0
pct0=down perfect	-4 -10 14 0 0 0
pct0=down present	-2 -18 16 -4 11 0
pct0=end future	0 6 -5 0 0 0
pct0=end modal	0 -6 6 0 0 0
pct0=end past	0 7 -3 0 0 0
pct0=end present	8 0 0 -7 0 0
pct0=impose future	8 -2 -3 4 -5 0
pct0=impose future-passive	0 -10 13 0 0 0
pct0=impose modal	-7 -4 10 0 1 0
pct0=impose past	-5 7 -6 -1 0 4
pct0=impose past-passive	2 -13 6 3 0 0
pct0=impose perfect	11 0 -21 0 7 0
pct0=impose present	-14 18 -9 -5 0 0
pct0=impose present-passive	10 -1 -10 0 0 0
pct0=propose future	0 -12 1 0 8 0
pct0=propose modal	-1 10 -6 0 0 0
pct0=propose past	-3 10 0 -4 -4 0
pct0=propose perfect	0 10 -8 3 -7 0
pct0=propose pluperfect	3 -24 15 -1 10 0
pct0=propose present	8 -5 -3 0 6 0
pct0=propose present-passive	0 -13 3 6 0 0
pct0=return present	0 -8 8 0 0 0
pct0=say future	9 -12 2 0 0 0
pct0=say modal	0 -21 21 0 0 0
pct0=say past	-6 -14 8 2 6 9
pct0=say past-passive	0 0 -6 6 0 0
pct0=say perfect	0 28 -16 -11 -1 0
pct0=say pluperfect	0 17 -11 0 -6 0
pct0=say present	-1 1 -17 8 13 0
pct0=say present-passive	0 -19 13 11 0 0
pct0=sell past	0 -5 6 0 0 0
pct0=stay future	-9 -12 1 12 7 0
pct0=stay future-passive	0 13 -12 0 0 0
pct0=stay modal	0 10 -9 0 0 0
pct0=stay past	0 -12 12 2 -4 0
pct0=stay past-passive	0 -7 8 0 0 0
pct0=stay perfect	3 1 -6 0 0 0
pct0=stay pluperfect	0 4 -10 0 7 0
pct0=stay present	1 1 6 -13 -13 0
pct0=suspend future	-1 0 -6 0 8 0
pct0=suspend past-passive	0 -8 8 0 0 0
pct0=suspend perfect	0 7 -6 0 0 0
pct0=suspend perfect-passive	0 7 -7 0 0 0
pct0=suspend present-passive	11 -10 0 0 0 0
pct0=target future-passive	0 -12 10 0 0 0
pct0=target perfect	0 -10 11 0 0 0
pct0=target present	0 12 -10 0 0 0
pct0=up modal	0 9 -7 0 0 0
pct0=up perfect	0 6 -6 0 0 0
pct0=up present	0 4 -8 0 0 6
pct1=agree infinitive	0 -12 15 0 0 0
pct1=agree participle-passive	0 -4 0 10 0 0
pct1=agree past	-2 12 -11 -4 -2 6
pct1=agree past-passive	-2 -9 13 0 0 0
pct1=agree perfect	-6 -4 -4 0 15 0
pct1=agree present	0 12 -11 0 0 0
pct1=agree present-passive	0 8 -6 0 0 0
pct1=bear future	1 -6 2 -8 7 0
pct1=bear gerund	0 10 -6 0 0 0
pct1=bear infinitive	10 -14 9 0 -6 0
pct1=bear modal	-2 10 0 0 -5 0
pct1=bear participle-passive	0 -7 11 0 0 0
pct1=bear past	3 -19 18 0 0 0
pct1=bear perfect	-4 12 -16 0 4 0
pct1=bear present	10 -2 3 -6 -7 0
pct1=begin infinitive	0 11 -9 0 0 0
pct1=begin modal	0 14 -13 0 0 0
pct1=begin past	4 5 -8 1 -5 0
pct1=begin perfect	0 -13 14 0 0 0
pct1=begin present	-4 -1 -3 -6 10 6
pct1=buy future	0 13 -10 0 0 0
pct1=down future	0 9 -10 0 0 0
pct1=down infinitive	0 -5 1 0 7 0
pct1=down participle-passive	0 0 -7 8 0 0
pct1=down perfect	-4 -10 14 0 0 0
pct1=down present	-2 -18 16 -4 11 0
pct1=end modal	0 -6 6 0 0 0
pct1=end participle-passive	5 0 -6 0 0 0
pct1=end past	0 7 -3 0 0 0
pct1=end present	8 0 0 -7 0 0
pct1=impose future	9 0 -2 -2 -5 0
pct1=impose future-passive	0 -9 12 0 0 0
pct1=impose gerund	0 -12 13 0 0 0
pct1=impose infinitive	5 2 -9 0 2 0
pct1=impose modal	-7 -4 10 0 1 0
pct1=impose participle-passive	-8 -15 5 15 6 0
pct1=impose past	-4 12 -12 0 0 4
pct1=impose past-passive	2 -13 6 3 0 0
pct1=impose perfect	2 12 -32 1 8 0
pct1=impose present	-14 12 -3 -4 0 0
pct1=impose present-passive	10 -1 -10 0 0 0
pct1=propose future	0 -10 0 0 8 0
pct1=propose infinitive	0 25 -24 1 0 0
pct1=propose modal	-1 10 -6 0 0 0
pct1=propose participle-passive	-5 5 -6 5 0 0
pct1=propose past	-3 8 0 -3 -1 0
pct1=propose perfect	-1 19 -20 3 -7 0
pct1=propose pluperfect	4 -17 6 -1 10 0
pct1=propose present	9 -3 0 0 0 0
pct1=propose present-passive	0 -13 3 6 0 0
pct1=return present	0 -8 8 0 0 0
pct1=say future	9 -12 2 0 0 0
pct1=say modal	0 -21 21 0 0 0
pct1=say past	-6 -8 0 2 6 9
pct1=say past-passive	0 0 -6 6 0 0
pct1=say perfect	0 28 -16 -11 -1 0
pct1=say pluperfect	0 17 -11 0 -6 0
pct1=say present	-1 0 -17 8 14 0
pct1=say present-passive	0 -19 13 11 0 0
pct1=sell past	0 -5 6 0 0 0
pct1=stay future	-6 -2 11 0 0 0
pct1=stay future-passive	0 13 -12 0 0 0
pct1=stay modal	0 10 -9 0 0 0
pct1=stay participle-passive	0 12 -10 0 0 0
pct1=stay past	0 -11 11 2 -4 0
pct1=stay past-passive	0 -7 8 0 0 0
pct1=stay perfect	4 3 -9 0 0 0
pct1=stay pluperfect	0 4 -10 0 7 0
pct1=stay present	-8 4 8 -13 -11 0
pct1=suspend future	0 7 -6 0 0 0
pct1=suspend participle-passive	0 -3 -1 0 8 0
pct1=suspend past-passive	0 -8 8 0 0 0
pct1=suspend perfect-passive	0 7 -7 0 0 0
pct1=suspend present-passive	11 -10 0 0 0 0
pct1=target future-passive	0 -12 10 0 0 0
pct1=target perfect	0 -11 11 0 0 0
pct1=target present	0 12 -10 0 0 0
pct1=up infinitive	0 -6 9 0 0 0
pct1=up perfect	0 6 -6 0 0 0
pct1=up present	0 4 -8 0 0 6
people=0	-15 43 -10 -22 -30 -28
people=1	-38 30 -7 -33 9 10
people=2	30 -40 17 16 -7 -24
people=3	1 -29 23 -8 3 0
people=4	-5 -3 -31 34 9 0
phas-future	0 0 -7 0 13 0
phas-infinitive	12 5 -15 0 1 0
phas-modal	-17 4 10 -5 -7 0
phas-participle	-5 0 -7 17 0 0
phas-past	-6 -5 7 1 -9 11
phas-perfect	4 0 0 -11 3 0
phas-pluperfect	3 6 -10 -5 3 0
phas-present	14 2 -9 -4 -3 0
prev:apart	6 1 0 -4 3 -25
prev:calls	83 -31 -65 26 -39 14
prev:coming	-13 0 3 14 -12 16
prev:ended	-3 6 -6 -4 0 -2
prev:experts	5 -6 9 -20 0 -1
prev:heads=0	-15 16 9 -17 -6 -15
prev:heads=1	7 -7 -6 14 4 -12
prev:heads=2	31 -29 6 7 -4 -5
prev:meets	1 -1 8 -8 -3 -18
prev:running	5 -5 3 4 -7 0
prev:summit	6 8 -15 -30 29 -16
prev:sure	-5 27 -21 5 -8 -30
prev:wished	-11 21 -9 -23 0 -3
pt0=future	1 -3 -7 0 15 0
pt0=future-passive	0 -5 9 0 0 0
pt0=modal	-15 0 12 -2 -4 0
pt0=modal-not	0 10 -8 0 0 0
pt0=past	-8 1 0 2 -6 12
pt0=past-not	0 -22 23 0 0 0
pt0=past-passive	0 -10 7 2 0 0
pt0=perfect	5 1 -2 -10 3 0
pt0=perfect-not	0 6 -5 0 0 0
pt0=perfect-passive	0 9 -7 0 0 0
pt0=pluperfect	5 4 -9 -4 4 0
pt0=present	12 1 -8 -19 7 0
pt0=present-not	0 10 -4 0 0 0
pt0=present-passive	6 -6 -7 15 -3 0
pt1=future	3 0 -1 -17 8 0
pt1=future-passive	0 -4 8 0 0 0
pt1=infinitive	13 2 -13 0 1 0
pt1=modal	-15 0 12 -2 -4 0
pt1=participle-passive	-4 -1 -7 18 2 0
pt1=past	-6 2 -2 3 -4 12
pt1=past-not	0 -22 23 0 0 0
pt1=past-passive	0 -10 7 3 0 0
pt1=perfect	0 5 -4 -9 5 0
pt1=perfect-not	0 6 -5 0 0 0
pt1=perfect-passive	0 9 -7 0 0 0
pt1=pluperfect	5 3 -6 -12 4 0
pt1=present	6 1 -2 -18 2 0
pt1=present-not	0 11 -9 0 0 0
pt1=present-passive	6 -6 -7 15 -3 0
pv0-none	0 3 -1 5 -5 -6
pv0=add	7 -12 -1 -2 11 0
pv0=agree	4 -8 0 -8 2 6
pv0=announce	0 -1 -14 15 0 0
pv0=answer	0 -7 10 0 0 0
pv0=approve	0 10 -9 -2 1 0
pv0=ask	-1 -9 7 5 0 0
pv0=be	6 -6 6 1 -6 -1
pv0=begin	0 13 -12 2 -2 0
pv0=buy	0 13 -10 0 0 0
pv0=call	-5 12 -5 0 0 0
pv0=carry	0 -9 10 0 0 0
pv0=charge	0 -22 23 0 0 0
pv0=come	0 -10 5 -5 9 0
pv0=conclude	0 9 -8 0 0 0
pv0=continue	0 9 -8 0 0 0
pv0=discuss	-1 -9 2 0 8 0
pv0=end	9 -4 0 -5 0 0
pv0=expect	0 -26 20 6 -1 0
pv0=extend	7 -13 10 0 -2 0
pv0=face	7 0 -5 0 0 0
pv0=get	0 7 -5 0 0 0
pv0=go	0 6 -8 0 0 6
pv0=have	-2 2 -1 7 -8 0
pv0=hope	0 -13 14 0 0 0
pv0=know	-2 -9 14 0 0 0
pv0=leave	0 6 -4 0 0 0
pv0=lower	0 -10 8 0 0 0
pv0=meet	-8 8 -1 -8 5 0
pv0=negotiate	-3 -4 7 0 0 0
pv0=offer	0 -8 9 0 0 0
pv0=order	0 -9 9 0 0 0
pv0=other	-9 15 -6 -3 0 0
pv0=pay	4 -12 11 0 -5 0
pv0=post	0 8 -9 0 0 0
pv0=prepare	0 12 -2 -2 -5 0
pv0=promise	0 9 -4 0 0 0
pv0=propose	0 18 -21 0 0 0
pv0=put	-8 6 5 0 -2 0
pv0=reach	0 -3 6 0 0 0
pv0=reduce	0 6 -5 0 0 0
pv0=report	0 -4 7 0 0 0
pv0=resume	0 17 -17 0 0 0
pv0=rise	-3 12 -8 0 0 0
pv0=say	-20 1 -11 8 7 10
pv0=sign	-11 13 -5 0 1 0
pv0=sit	0 -9 11 0 0 0
pv0=start	0 -7 8 0 0 0
pv0=stay	0 -3 -2 0 8 0
pv0=stop	0 -10 12 0 0 0
pv0=suspend	0 16 -12 0 0 0
pv0=tell	10 -6 0 2 0 -1
pv0=want	-2 19 -14 0 0 0
pv0=write	-5 -10 20 -3 0 0
pv1-none	1 1 2 3 -5 -6
pv1=accept	5 -17 7 0 5 0
pv1=add	7 -12 -1 -2 11 0
pv1=agree	0 0 -9 7 2 5
pv1=announce	0 -1 -14 15 0 0
pv1=answer	0 -6 10 0 0 0
pv1=approve	0 10 -9 -2 1 0
pv1=ask	-2 -13 14 5 -2 0
pv1=be	0 -3 9 -3 -5 -1
pv1=begin	0 13 -13 2 -2 0
pv1=bring	0 13 -12 0 0 0
pv1=buy	0 14 -12 0 0 0
pv1=call	-8 17 -9 0 0 0
pv1=carry	0 9 -8 0 0 0
pv1=charge	0 -20 22 0 0 0
pv1=come	0 -10 5 -5 9 0
pv1=continue	0 9 -8 0 0 0
pv1=cut	0 0 -6 0 10 0
pv1=deny	0 11 -9 0 0 0
pv1=discuss	-1 -7 1 0 8 0
pv1=end	14 -3 -3 -5 0 0
pv1=expect	0 -6 -3 12 0 0
pv1=expire	0 6 -2 0 0 0
pv1=extend	7 -3 1 0 -2 0
pv1=face	7 -1 -5 0 0 0
pv1=get	11 0 -9 0 0 0
pv1=go	-2 8 -10 0 0 6
pv1=have	0 -14 13 8 -5 0
pv1=hope	0 -13 14 0 0 0
pv1=know	-2 -9 15 0 0 0
pv1=leave	0 -3 7 0 0 0
pv1=lower	0 -13 13 0 0 0
pv1=make	0 16 -14 0 0 0
pv1=meet	-10 -4 17 -17 0 0
pv1=negotiate	-3 -4 7 0 0 0
pv1=order	0 -11 11 0 0 0
pv1=other	-8 9 0 -2 0 0
pv1=pay	4 -12 10 0 -5 0
pv1=plan	5 1 -6 0 0 0
pv1=post	0 8 -9 0 0 0
pv1=prepare	0 9 -1 0 -6 0
pv1=promise	-1 15 -9 0 0 0
pv1=propose	0 40 -43 0 -1 0
pv1=reach	0 -5 8 0 0 0
pv1=reduce	0 0 -10 8 0 0
pv1=report	0 -4 7 0 0 0
pv1=resume	0 16 -15 0 0 0
pv1=rise	-3 10 -6 0 0 0
pv1=say	-19 8 -21 9 7 11
pv1=sign	-12 6 1 -2 0 0
pv1=sit	0 -8 10 0 0 0
pv1=start	0 -6 8 0 0 0
pv1=stop	0 -11 13 0 0 0
pv1=suspend	-4 7 -10 0 8 0
pv1=tell	10 -5 -1 2 0 -1
pv1=want	-2 7 -2 0 0 0
pv1=write	-5 -10 20 -4 0 0
pvt0=add past	0 -4 0 0 6 0
pvt0=agree past	0 -4 2 -3 -2 6
pvt0=agree perfect	6 -14 3 0 6 0
pvt0=agree present	0 8 -5 0 0 0
pvt0=announce past	1 -6 -10 16 0 0
pvt0=approve modal	0 1 -6 0 3 0
pvt0=approve past	0 6 -4 -1 0 0
pvt0=ask past	-1 -3 9 0 0 0
pvt0=ask perfect	0 -12 1 6 0 0
pvt0=be future	-6 -15 15 5 0 0
pvt0=be modal	0 8 -8 0 0 0
pvt0=be perfect	4 2 -9 0 0 0
pvt0=be present	4 0 5 -10 -9 0
pvt0=begin past	0 20 -21 2 -1 0
pvt0=buy future	0 12 -10 0 0 0
pvt0=call past	0 7 -4 0 0 0
pvt0=carry present	0 -11 11 0 0 0
pvt0=charge future	0 -7 8 0 0 0
pvt0=come present	0 -9 2 -4 11 0
pvt0=conclude past	0 9 -8 0 0 0
pvt0=continue present	0 9 -8 0 0 0
pvt0=discuss future	0 -12 1 0 8 0
pvt0=end modal	0 11 -10 0 0 0
pvt0=end present	10 -8 3 -4 0 0
pvt0=expect present	0 -26 16 6 0 0
pvt0=extend future	0 -18 21 0 -2 0
pvt0=extend perfect	9 0 -9 0 0 0
pvt0=fall past	0 7 -7 0 0 0
pvt0=go modal	0 7 -6 0 0 0
pvt0=go present	0 -5 0 0 0 6
pvt0=have past	-6 -5 3 9 -1 0
pvt0=have present	0 8 -6 0 -4 0
pvt0=hold future	0 19 -18 0 0 0
pvt0=hold past	0 -11 13 0 0 0
pvt0=hold present	0 -7 9 0 0 0
pvt0=know present	-2 12 -5 0 0 0
pvt0=leave past	0 13 -11 0 0 0
pvt0=lower future	1 10 -14 0 0 0
pvt0=lower present	0 -18 19 0 0 0
pvt0=meet future	0 5 -7 -7 10 0
pvt0=meet modal	0 10 -6 0 -4 0
pvt0=meet past	-8 -11 20 0 0 0
pvt0=other future	0 8 -7 0 0 0
pvt0=other perfect	-4 -20 25 0 0 0
pvt0=other pluperfect	0 12 -12 0 0 0
pvt0=other present	0 25 -23 0 0 0
pvt0=pay future	-1 -4 8 0 -1 0
pvt0=pay present	9 -9 2 0 0 0
pvt0=post past	0 8 -9 0 0 0
pvt0=propose past	0 24 -23 0 0 0
pvt0=put modal	-7 0 9 0 0 0
pvt0=raise past	0 -8 10 0 0 0
pvt0=raise present	0 12 -11 0 0 0
pvt0=reach past	0 -8 9 0 0 0
pvt0=rise past	-1 7 -5 0 0 0
pvt0=run past	0 -10 11 0 0 0
pvt0=say past	-19 4 -7 5 0 12
pvt0=say perfect	0 17 -9 -7 0 0
pvt0=say present	-2 -16 0 11 11 0
pvt0=sign past	-7 6 0 0 0 0
pvt0=sign perfect	-1 4 -9 0 3 0
pvt0=stay future	0 -6 0 0 8 0
pvt0=take past	1 -8 6 0 0 0
pvt0=take present	0 11 -10 0 0 0
pvt0=tell past	12 -8 2 -3 0 0
pvt0=tell perfect	0 10 -4 -2 0 0
pvt0=tell present	-1 -3 -5 11 0 0
pvt0=want present	-2 19 -15 0 0 0
pvt0=write past	-4 -9 10 -2 7 0
pvt0=write present	0 -14 14 0 0 0
pvt1=add past	0 -4 0 0 6 0
pvt1=agree participle	0 -5 -2 11 0 0
pvt1=agree past	0 0 -3 -2 -2 6
pvt1=agree perfect	-1 -3 0 0 7 0
pvt1=agree present	0 8 -5 0 0 0
pvt1=announce past	1 -6 -10 16 0 0
pvt1=approve modal	0 1 -6 0 3 0
pvt1=approve past	0 6 -4 -1 0 0
pvt1=ask participle	0 -9 10 0 0 0
pvt1=ask past	0 -2 7 0 0 0
pvt1=ask perfect	0 -10 0 6 0 0
pvt1=be future	-6 -14 22 0 0 0
pvt1=be modal	0 8 -8 0 0 0
pvt1=be perfect	4 2 -9 0 0 0
pvt1=be present	-3 2 7 -10 -8 0
pvt1=begin past	0 19 -20 3 -1 0
pvt1=bring infinitive	0 17 -16 0 0 0
pvt1=buy future	0 12 -10 0 0 0
pvt1=call participle	0 6 -3 0 0 0
pvt1=call past	0 7 -4 0 0 0
pvt1=carry present	0 -11 11 0 0 0
pvt1=charge future	0 -7 8 0 0 0
pvt1=come present	0 -9 2 -4 11 0
pvt1=conclude past	0 9 -8 0 0 0
pvt1=continue present	0 9 -8 0 0 0
pvt1=discuss future	0 -12 1 0 8 0
pvt1=end modal	0 11 -10 0 0 0
pvt1=end present	10 -8 3 -4 0 0
pvt1=expect present	0 -15 6 6 0 0
pvt1=extend future	0 -18 21 0 -2 0
pvt1=extend infinitive	0 8 -7 0 0 0
pvt1=extend perfect	9 0 -9 0 0 0
pvt1=fall past	0 7 -7 0 0 0
pvt1=go modal	0 7 -6 0 0 0
pvt1=go present	0 -6 1 0 0 6
pvt1=have past	-4 -21 19 9 -1 0
pvt1=hold future	0 19 -18 0 0 0
pvt1=hold past	0 -12 14 0 0 0
pvt1=hold present	0 -7 9 0 0 0
pvt1=know present	-2 12 -5 0 0 0
pvt1=leave past	0 13 -11 0 0 0
pvt1=lower future	1 10 -14 0 0 0
pvt1=lower infinitive	0 -4 6 0 0 0
pvt1=lower present	0 -18 19 0 0 0
pvt1=make participle	0 10 -9 0 0 0
pvt1=meet future	0 3 -6 -7 10 0
pvt1=meet gerund	0 -6 9 0 0 0
pvt1=meet modal	0 10 -6 0 -4 0
pvt1=meet participle	0 -10 14 0 0 0
pvt1=meet past	-8 -11 20 0 0 0
pvt1=other future	0 8 -7 0 0 0
pvt1=other perfect	-3 -24 27 0 0 0
pvt1=other present	0 25 -23 0 0 0
pvt1=pay future	-1 -4 8 0 -1 0
pvt1=pay present	9 -9 2 0 0 0
pvt1=post past	0 8 -9 0 0 0
pvt1=put infinitive	10 -10 0 0 0 0
pvt1=put modal	-7 0 9 0 0 0
pvt1=raise past	0 -8 10 0 0 0
pvt1=raise present	0 12 -11 0 0 0
pvt1=reach past	0 -8 9 0 0 0
pvt1=rise past	-1 7 -5 0 0 0
pvt1=run past	0 -10 11 0 0 0
pvt1=say past	-19 13 -18 5 0 12
pvt1=say perfect	0 17 -9 -7 0 0
pvt1=say present	-1 -18 0 11 12 0
pvt1=sign participle	0 -10 12 0 0 0
pvt1=sign past	-7 6 0 0 0 0
pvt1=sign perfect	-1 4 -9 0 3 0
pvt1=suspend participle	0 -4 0 0 8 0
pvt1=take past	1 -8 7 0 0 0
pvt1=take present	0 11 -10 0 0 0
pvt1=tell past	12 -8 2 -3 0 0
pvt1=tell perfect	0 10 -4 -2 0 0
pvt1=tell present	-1 -3 -5 11 0 0
pvt1=want present	-1 8 -3 0 0 0
pvt1=write past	-4 -9 10 -2 7 0
pvt1=write present	0 -14 14 0 0 0
q:!	-11 9 -2 -2 1 0
q:"	-3 27 -19 -17 -2 -8
q:&	0 0 -18 17 -1 0
q:'	2 -23 3 0 19 0
q:'s	11 -9 -6 -11 19 0
q:(	1 -13 17 -7 0 0
q:)	1 -7 11 -7 -1 0
q:*	0 16 -12 0 0 0
q:,	13 -14 16 14 -38 0
q:-	0 44 -38 -13 -8 0
q:.	-5 7 11 -16 -14 0
q:/	-5 23 -24 0 3 0
q::	13 -15 17 0 -8 -14
q:;	3 -19 18 3 -5 0
q:<agent>	9 14 -13 0 -11 -14
q:<day-ahead>	-23 -2 1 37 -22 -15
q:<day-gone>	-1 -19 18 6 3 -1
q:<day-today>	-2 2 7 -28 2 -4
q:<duty>	2 -1 0 -3 1 -8
q:<gate>	-5 11 -13 16 -7 -5
q:<goods-amount>	0 -3 -1 -2 1 9
q:<goods>	-20 8 -12 4 1 21
q:<level-noun>	-13 16 0 -25 0 -3
q:<level>	-8 -4 -6 8 13 5
q:<money>	-10 23 -22 -8 11 0
q:<month-ahead>	-4 -31 24 7 7 0
q:<month-gone>	0 -31 13 28 -15 7
q:<month-today>	-3 0 -14 20 -4 0
q:<name>	-7 -19 14 10 -2 15
q:<not>	-25 -1 17 -10 15 -23
q:<number>	-14 2 0 2 3 0
q:<office>	0 -7 9 -5 6 -11
q:<organisation>	-15 16 1 -39 1 -7
q:<person>	8 -12 17 -4 -6 -34
q:<points>	-7 -8 2 13 0 0
q:<quality>	-15 19 -19 -12 0 22
q:<seat>	7 -5 7 0 -7 -15
q:<sender>	3 33 -32 -13 -11 3
q:<span>	12 4 -19 -2 24 -10
q:<taker>	0 29 -22 0 0 0
q:<v-agree>	1 11 -13 0 0 -12
q:<v-bear>	13 5 -23 5 3 3
q:<v-begin>	12 4 -10 -5 -6 3
q:<v-buy>	-1 28 -27 -1 -12 6
q:<v-deny>	-6 27 -20 0 -5 0
q:<v-down>	23 -16 0 -30 11 5
q:<v-end>	2 10 -11 2 -8 2
q:<v-impose>	6 2 7 -28 -9 -4
q:<v-propose>	15 -7 -11 -8 8 15
q:<v-return>	13 1 -14 3 -1 0
q:<v-say>	0 14 -6 -17 1 -23
q:<v-sell>	-25 16 1 -12 -13 13
q:<v-stay>	9 9 -1 -20 -20 2
q:<v-suspend>	-1 12 5 -11 -25 -5
q:<v-target>	-9 4 5 -20 5 -2
q:<v-threaten>	-6 30 -22 -1 0 0
q:<v-up>	20 20 -33 4 0 -6
q:?	-6 2 4 -6 0 0
q:@	0 10 -8 0 0 0
q:_	0 -11 13 0 0 0
q:a	-10 12 -5 -2 5 -23
q:about	2 -2 -1 0 6 0
q:according	0 0 -15 0 1 10
q:account	-4 -13 -7 0 9 15
q:accused	0 7 -4 0 0 0
q:add	-7 -11 13 0 4 0
q:additional	-2 16 -11 -2 1 0
q:admit	0 14 -11 0 0 0
q:adopt	0 8 -7 0 0 0
q:advance	0 -19 21 0 0 0
q:advanced	0 4 -8 0 3 0
q:affiliate	0 9 -7 0 0 0
q:after	17 -25 22 -7 -9 0
q:afternoon	2 -13 13 0 0 0
q:afterward	0 -4 0 11 -2 0
q:again	-8 -6 18 -10 -6 0
q:against	-3 17 -16 0 0 0
q:agenda	0 -6 8 0 0 0
q:ago	10 -14 4 0 0 0
q:agree	11 9 -12 -3 1 -5
q:agreement	5 4 -18 9 0 -1
q:al	-2 13 -7 0 0 0
q:alexandria	0 10 -9 0 0 0
q:alive	0 17 -17 0 0 0
q:all	-9 3 -9 9 4 0
q:allow	0 8 -7 0 0 0
q:alone	0 15 -14 0 0 0
q:along	0 10 -10 0 0 0
q:also	-23 2 -11 7 5 18
q:aluminium	9 10 -16 0 0 -2
q:aluminum	0 12 -8 0 0 0
q:among	0 17 -15 0 0 0
q:amount	0 14 -10 -1 0 0
q:an	16 -6 6 -24 -7 -1
q:anchor	-2 9 -4 0 0 0
q:and	-16 8 -13 11 9 4
q:announce	-5 -7 4 0 8 0
q:announcement	20 -20 4 0 0 0
q:another	-1 2 2 -6 0 0
q:answer	0 -24 26 0 0 0
q:antimony	0 10 -9 0 0 0
q:any	10 -17 1 9 0 0
q:anybody	0 -19 20 0 0 0
q:anything	0 1 -17 0 12 0
q:appeal	0 -9 9 0 0 0
q:apply	10 -5 0 0 0 -2
q:approve	-4 22 -3 -1 -16 0
q:are	-8 0 0 -12 10 8
q:arrangement	2 -21 22 0 0 0
q:arrived	0 -8 3 -5 10 0
q:article	0 6 -4 0 0 0
q:as	10 -11 10 -18 -2 0
q:aside	0 11 -10 0 0 0
q:ask	2 0 -17 5 0 8
q:at	13 2 -25 14 -17 20
q:auckland	6 -14 9 0 0 0
q:average	0 26 -26 0 0 0
q:away	0 -9 -3 0 16 0
q:b	0 9 -8 0 0 0
q:back	-15 0 17 -4 -11 0
q:background	0 8 -8 0 0 0
q:bag	8 -16 -7 13 0 0
q:ban	-1 17 -9 0 0 -1
q:bar	8 -6 0 0 0 0
q:bargain	0 -13 14 0 0 0
q:base	0 20 -16 0 -3 0
q:battery	0 12 -11 0 0 0
q:be	0 -37 32 3 0 7
q:bean	0 1 -7 6 0 0
q:bear	0 6 -4 0 0 0
q:because	0 7 -3 -2 -2 0
q:become	0 10 -8 0 0 0
q:been	-15 -28 46 -6 -15 -2
q:before	0 29 -29 -12 9 0
q:begin	13 -14 11 -7 -1 0
q:behind	0 -13 16 0 0 0
q:being	0 -18 14 0 5 0
q:believe	0 -8 9 0 0 0
q:belong	-2 -3 7 0 0 0
q:bergen	0 -12 12 0 0 0
q:beside	0 -5 8 0 0 0
q:bessent	0 -8 3 6 0 0
q:best	0 -5 0 0 6 0
q:between	19 -2 -15 8 0 -1
q:big	0 -8 10 0 0 0
q:bill	0 -12 14 0 0 0
q:binding	-2 10 -4 0 0 0
q:bite	-19 20 0 0 0 0
q:boat	0 -8 10 0 0 0
q:both	6 -8 3 5 6 -1
q:brandy	0 12 -10 0 0 0
q:break	0 0 -7 6 0 0
q:breathe	0 9 -7 0 0 0
q:bring	8 -13 16 -4 -7 0
q:broke	1 5 -7 0 -1 0
q:broken	0 8 -6 0 0 0
q:busan	-9 -3 11 8 -25 0
q:business	0 2 -7 0 4 0
q:but	-12 -3 13 -1 -4 0
q:buy	-6 10 -12 -2 -2 9
q:by	1 7 -9 9 -2 -7
q:c	6 0 -8 0 0 0
q:cabinet	0 7 -3 0 0 0
q:cable	0 7 -6 0 0 0
q:calendar	2 -10 9 0 0 0
q:call	27 -18 -13 6 0 8
q:calm	9 0 -9 0 0 0
q:camera	0 -4 7 0 0 0
q:can	-3 -6 11 0 0 0
q:cape	-6 0 4 0 0 0
q:capital	0 -2 6 0 0 0
q:car	-11 -1 -7 9 12 0
q:careful	0 16 -15 0 0 0
q:carry	10 -34 13 17 0 0
q:cartagena	0 -9 10 0 0 0
q:case	-1 26 -23 0 0 0
q:cease	0 8 -7 0 0 0
q:cement	0 -6 7 0 0 0
q:certain	0 -15 17 0 0 0
q:certificate	1 -9 8 0 0 0
q:change	0 17 -16 0 0 0
q:changed	-5 25 -21 0 0 0
q:channel	0 6 0 0 -7 0
q:charge	-2 -24 31 -6 0 0
q:cheese	3 -22 24 0 0 0
q:chip	-7 17 -15 -3 5 0
q:christma	6 -3 0 0 0 0
q:city	0 20 -20 0 0 0
q:client	0 8 -7 0 0 0
q:close	-5 6 0 -1 0 0
q:closed	0 27 -26 0 0 0
q:club	0 18 -17 0 0 0
q:coal	0 -6 -2 0 0 10
q:coast	0 23 -22 0 0 0
q:cocoa	0 -3 6 0 0 0
q:cod	0 8 -6 0 0 0
q:coffee	6 0 -1 0 0 0
q:colleague	0 -8 9 0 0 0
q:collect	0 -14 14 0 2 0
q:come	15 -10 5 -3 -8 0
q:comment	0 2 -14 0 10 0
q:commerce	4 -34 32 0 0 0
q:commit	-1 -17 17 0 2 0
q:common	0 -6 8 0 0 0
q:company	0 30 -27 0 0 0
q:complete	0 -31 31 0 0 0
q:completed	0 8 -5 0 0 0
q:conclude	0 -11 -1 11 3 0
q:conference	0 -2 8 -4 0 0
q:confirm	12 7 -23 0 0 0
q:consent	0 6 -4 0 0 0
q:constructive	-2 11 -4 0 0 0
q:consultation	0 18 -14 -2 0 0
q:continue	0 18 -15 0 0 0
q:contract	0 19 -15 -1 0 0
q:conversation	-27 24 3 0 0 0
q:copper	-1 6 -2 0 0 0
q:correct	0 9 -4 -2 0 0
q:correction	0 8 -7 0 0 0
q:cotton	-10 0 -2 0 0 11
q:could	-10 7 -3 5 -4 0
q:council	0 12 -9 0 0 0
q:count	0 -5 9 0 0 0
q:counted	0 22 -17 0 0 0
q:counterpart	6 -4 0 0 0 0
q:country	-10 4 -4 9 -5 0
q:course	0 -6 9 0 0 0
q:cover	0 12 -12 0 0 0
q:cruz	0 -8 8 0 0 0
q:custom	-1 14 -26 6 0 0
q:customer	0 13 -12 0 0 0
q:cut	-4 10 -37 -1 20 0
q:date	-31 16 6 0 0 0
q:day	-10 -29 16 18 13 0
q:de	0 -21 22 -2 0 0
q:deadline	0 18 -13 0 -1 0
q:deal	0 0 -2 9 -6 0
q:dealing	0 -11 5 6 0 0
q:decided	0 7 -18 7 0 0
q:decision	0 15 -11 0 0 0
q:declare	0 -12 13 0 0 0
q:delay	0 10 -9 0 0 0
q:delegation	-9 7 1 -13 0 0
q:desk	0 17 -14 0 0 0
q:detail	7 -18 1 7 0 0
q:dialogue	0 18 -10 0 -4 0
q:diary	0 -8 9 0 0 0
q:did	13 7 -17 -8 2 -3
q:difference	0 7 -6 0 0 0
q:dinner	0 10 -7 0 0 0
q:direction	-4 13 -9 0 0 0
q:discuss	-11 3 -8 -1 10 9
q:dispute	6 7 -7 -5 0 0
q:do	-9 -6 5 -6 13 0
q:doesn't	0 -10 0 0 12 0
q:doing	1 15 -18 0 0 0
q:done	0 -5 8 0 0 0
q:door	0 19 -13 -3 0 0
q:double	0 16 -13 0 0 0
q:down	7 -7 1 0 -4 0
q:draft	0 -16 17 0 0 0
q:drink	0 8 -6 0 0 0
q:driver	0 8 0 -4 0 0
q:drone	0 0 -4 6 0 0
q:drop	-6 -16 13 0 0 10
q:dry	0 6 -5 0 0 0
q:due	-9 6 -26 20 10 0
q:duty	5 2 -7 1 0 -1
q:each	-13 49 -46 1 0 0
q:earlier	0 -10 -7 0 17 0
q:earth	-3 24 -23 0 0 0
q:economy	-4 8 -1 0 0 0
q:effect	0 17 -14 0 0 0
q:eighth	0 -15 -10 0 22 0
q:either	-2 0 -6 8 0 0
q:election	-26 26 0 0 0 0
q:elsewhere	12 -14 -8 11 -1 0
q:emergency	0 -9 11 0 0 0
q:end	7 -2 3 0 -5 -2
q:enter	9 0 -4 0 0 0
q:even	9 0 -8 0 0 0
q:evening	-6 0 6 -2 0 0
q:event	0 -6 0 0 6 0
q:every	0 14 -9 0 0 0
q:everybody	-3 21 -16 0 0 0
q:everyone	10 -17 7 0 0 0
q:everything	0 7 -4 0 0 0
q:exemption	0 -7 8 0 0 0
q:exist	0 -5 6 0 0 0
q:expect	-10 4 2 0 -1 0
q:expert	0 7 -5 0 0 0
q:expire	0 23 -27 7 0 0
q:export	0 -15 14 -2 -4 4
q:exporter	0 10 -8 0 0 0
q:extend	-1 -4 11 -1 0 0
q:extension	-7 2 0 0 0 0
q:extra	0 -17 12 0 6 0
q:face	0 14 -11 -4 0 0
q:fact	0 -14 6 0 9 0
q:failed	0 -21 21 0 0 0
q:fall	7 10 -11 -1 -1 0
q:family	0 6 -5 0 0 0
q:far	5 -36 32 -2 4 0
q:farmer	0 20 -18 0 0 0
q:fee	-12 -27 20 -3 0 18
q:fentanyl	0 25 -30 -2 0 0
q:fifth	0 -7 9 -3 1 0
q:final	0 0 -5 7 0 0
q:finance	0 6 -3 0 0 0
q:find	0 -12 15 0 0 0
q:finish	0 -12 13 0 0 0
q:finished	0 -6 8 0 0 0
q:firm	7 -2 -2 0 0 0
q:first	21 -14 9 -13 -7 0
q:fish	0 -6 7 0 0 0
q:fishing	-3 11 -5 0 0 0
q:fix	0 7 -6 0 0 0
q:flag	0 -10 12 0 0 0
q:flat	0 -5 8 0 0 0
q:floor	-3 -2 7 0 0 0
q:flow	0 20 -20 0 0 0
q:fly	-1 -14 4 0 13 0
q:follow	0 6 0 -3 0 0
q:followed	0 9 -11 3 0 0
q:for	-5 0 6 10 -17 0
q:force	0 21 -16 -1 -1 0
q:forced	0 10 -6 0 0 0
q:foreign	0 -5 7 0 0 0
q:former	0 -7 8 0 0 0
q:forty	0 -5 7 0 0 0
q:forward	-3 10 -5 0 0 0
q:found	0 20 -18 0 0 0
q:four	-11 3 4 -3 0 0
q:fourth	0 -22 24 0 0 0
q:framework	20 -31 18 0 0 0
q:free	-1 36 -30 0 -4 0
q:freeze	0 12 -10 0 0 0
q:friday	0 10 -9 0 0 0
q:friend	0 16 -15 0 0 0
q:from	-33 -6 -2 10 21 7
q:frozen	12 -11 0 0 0 0
q:fruit	0 -3 6 0 0 0
q:full	0 0 -1 6 -1 0
q:further	12 -26 -1 4 17 0
q:future	0 -8 12 0 -3 0
q:garden	0 9 -7 0 0 0
q:gas	0 -2 -4 0 7 0
q:gate	0 19 -18 0 0 0
q:gave	0 8 -4 0 0 0
q:general	6 -2 -15 0 10 0
q:geneva	12 -25 16 9 -9 0
q:georgia	0 -20 21 0 0 0
q:get	-1 19 -14 0 -5 0
q:go	6 9 -16 0 5 0
q:good	-11 -24 16 13 0 12
q:government	0 5 3 0 -9 0
q:grant	0 7 -7 0 0 0
q:grape	0 -8 7 0 0 0
q:great	0 -1 10 -6 -4 0
q:ground	0 6 -3 0 0 0
q:grow	10 -9 0 0 0 0
q:grower	-2 11 -5 0 0 0
q:guest	0 -7 -7 0 14 0
q:h	0 -7 -4 12 0 0
q:had	-8 -7 7 -3 11 -6
q:half	-3 -1 -2 -2 -3 14
q:hall	-3 7 0 -5 -2 0
q:hand	12 -9 1 0 0 0
q:handshake	0 8 -5 0 0 0
q:happen	9 -12 3 0 2 0
q:happened	0 -5 7 0 0 0
q:happy	0 9 -8 0 0 0
q:harbour	3 -14 -5 16 0 0
q:hard	0 7 -7 0 0 0
q:has	17 -18 10 -10 1 2
q:hasn't	-6 6 0 0 0 0
q:have	-30 13 13 -15 -3 -4
q:he	26 -4 -12 8 -11 -7
q:head	0 -5 9 0 0 0
q:heard	0 -12 13 0 0 0
q:height	3 -12 7 0 0 0
q:help	0 21 -20 0 0 0
q:her	0 -4 6 0 0 0
q:here	11 8 -18 0 0 0
q:higher	-6 -17 22 0 -1 0
q:him	25 -11 -10 -1 0 0
q:himself	1 -9 0 7 0 0
q:his	-14 -8 5 24 -9 -1
q:hit	10 0 -7 0 0 0
q:hold	13 -11 14 -19 -5 0
q:hope	4 19 -23 0 0 0
q:hotel	0 -27 30 0 0 0
q:hour	21 -24 15 0 -9 0
q:house	11 -9 2 -1 0 0
q:how	3 13 -15 0 0 0
q:i	5 -18 16 -13 11 0
q:ice	0 -7 0 8 0 0
q:idea	0 8 -4 0 0 0
q:if	0 -7 18 1 -15 0
q:immediately	0 6 -1 -1 0 0
q:import	0 7 -3 0 0 0
q:important	0 26 -20 -1 -2 0
q:importer	0 7 -4 0 0 0
q:impose	0 -6 3 5 0 0
q:in	22 -18 4 10 0 -31
q:increase	0 15 -9 -1 0 0
q:industry	0 6 -4 0 0 0
q:inflation	0 14 -12 0 0 0
q:informed	0 9 -8 0 0 0
q:instead	0 -6 2 4 0 0
q:interest	0 15 -15 0 0 0
q:international	0 11 -10 0 0 0
q:interview	-2 -8 12 0 0 0
q:into	-10 36 -28 0 0 0
q:introduce	0 -10 11 0 0 0
q:invest	0 7 -4 0 0 0
q:investigation	0 -2 -3 0 8 0
q:invitation	0 16 -13 0 0 0
q:invited	0 9 -8 0 0 0
q:is	-14 16 -14 11 -3 -14
q:issue	0 0 6 0 -2 0
q:issued	7 -12 4 0 0 0
q:it	8 -23 9 5 2 15
q:its	-4 12 -13 0 3 -5
q:itself	7 -29 -2 14 18 0
q:izmir	0 -15 16 0 0 0
q:jinping	-3 -3 -9 10 5 0
q:job	0 8 -8 0 0 0
q:joint	0 -9 -23 30 0 0
q:just	0 17 -13 0 0 0
q:jute	0 -8 8 0 0 0
q:keep	0 16 -18 0 0 0
q:kind	0 10 -8 0 0 0
q:know	-3 8 0 0 -5 0
q:kuala	-7 -32 15 0 20 0
q:labor	0 9 -5 0 0 0
q:lancaster	-1 -11 15 0 0 0
q:land	-5 -6 4 -3 8 0
q:lapse	0 1 -8 5 0 0
q:large	0 8 -6 0 0 0
q:largest	0 10 -9 0 0 0
q:last	-14 -4 -4 31 -20 -1
q:lasted	0 -15 17 0 0 0
q:lasting	0 -5 7 0 0 0
q:late	0 -3 -6 13 -1 0
q:later	0 -6 9 0 0 0
q:law	-12 31 -15 -2 -3 0
q:leader	4 -21 9 13 -7 0
q:least	-1 -5 0 0 0 10
q:leave	11 -9 5 -7 -2 0
q:led	0 8 -6 -2 1 0
q:length	-25 27 0 0 0 0
q:let	-2 31 -24 0 -3 0
q:levy	-12 -28 25 0 0 10
q:licence	-15 -20 26 -1 0 10
q:lifeng	0 -6 9 0 0 0
q:lift	9 -5 0 0 0 0
q:like	8 4 -11 -3 0 0
q:likely	0 13 -10 0 0 0
q:limit	0 -7 7 0 0 0
q:line	-9 14 -26 13 0 0
q:lisbon	7 -3 -26 23 -8 0
q:list	7 -7 0 -2 -2 9
q:listed	0 -9 10 0 0 0
q:lithium	0 -16 18 0 0 0
q:little	0 14 -17 4 -4 0
q:live	0 -11 13 0 0 0
q:local	0 9 -8 0 0 0
q:london	3 -16 15 0 0 0
q:long	10 16 -29 0 0 0
q:longer	0 5 -7 2 -2 0
q:look	5 2 -25 17 0 0
q:lose	-2 -7 17 0 -3 0
q:lower	-6 13 -12 0 2 0
q:lumpur	-7 -32 15 0 20 0
q:lunch	0 15 -15 0 0 0
q:m	0 1 -30 -3 31 0
q:madrid	2 -8 4 -5 8 0
q:main	0 -11 5 0 6 0
q:maize	0 11 -11 0 0 0
q:make	-13 16 0 0 -7 0
q:maker	0 16 -13 0 0 0
q:man	2 -26 26 0 0 0
q:manner	0 8 -5 0 0 0
q:many	-2 15 -8 0 -2 0
q:matter	-2 -1 9 -1 0 0
q:me	7 -1 -3 0 0 0
q:meant	0 -3 -3 0 9 0
q:meanwhile	-1 12 -9 0 0 0
q:measure	0 -11 3 0 9 0
q:mechanism	0 6 -2 0 0 0
q:media	-2 -4 12 0 -3 0
q:meet	-6 -4 1 2 7 -6
q:meeting	0 -32 37 -5 -1 0
q:member	0 20 -26 0 0 0
q:men	15 -2 -10 0 0 0
q:metal	0 7 -6 0 0 0
q:middle	-1 -3 7 0 0 0
q:might	-12 4 7 0 -1 0
q:mind	6 1 -9 0 0 0
q:mine	0 9 -8 0 0 0
q:minister	12 -27 26 -12 -8 -3
q:ministry	-2 -10 15 0 0 0
q:minute	0 14 -13 0 0 0
q:mombasa	0 7 -6 0 0 0
q:moment	-2 15 -10 0 0 0
q:money	6 0 -4 0 0 0
q:month	9 6 -14 0 0 0
q:more	4 14 -14 0 -9 0
q:morning	7 -5 3 9 -25 0
q:most	-1 -26 27 0 3 0
q:move	0 45 -43 0 0 0
q:mr	-8 -26 12 21 12 0
q:ms	0 16 -14 0 0 0
q:much	0 19 -17 0 0 0
q:must	-4 33 -22 -6 0 0
q:my	6 -9 8 -1 -1 0
q:named	0 9 -8 0 0 0
q:national	0 9 -5 0 0 0
q:near	0 -7 -5 0 12 0
q:nearly	0 16 -14 0 0 0
q:need	-2 23 -14 0 -3 0
q:needed	0 -5 7 0 0 0
q:negotiate	-7 3 0 -7 6 0
q:negotiation	0 11 -7 0 0 0
q:negotiator	8 -10 2 -2 2 0
q:neighbour	0 -9 11 0 0 0
q:neither	-9 1 2 0 0 0
q:network	0 10 -8 0 0 0
q:never	-9 -6 19 0 0 0
q:new	-10 0 13 -1 -16 0
q:newspaper	-7 -8 14 0 0 0
q:nexperia	0 -5 -2 0 9 0
q:next	-3 -29 28 15 -12 0
q:night	32 7 -45 -2 -1 0
q:nil	0 -12 12 0 0 0
q:no	-10 4 0 -10 7 -2
q:nobody	-10 -30 38 -3 0 0
q:none	0 8 -7 0 0 0
q:noon	9 -11 2 0 0 0
q:nor	0 10 -9 0 0 0
q:north	13 -3 -12 0 0 0
q:northern	0 32 -31 0 0 0
q:not	19 -21 8 -2 14 -12
q:nothing	-6 17 -9 0 -6 0
q:notice	0 17 -13 0 0 0
q:now	-10 12 4 -10 -6 0
q:nut	0 -23 20 7 0 0
q:nvidia	30 -28 -17 7 1 0
q:of	3 -16 10 -4 3 13
q:off	-6 -8 4 3 4 0
q:offer	2 16 -13 -4 -1 0
q:office	0 -9 12 0 0 0
q:official	0 14 -18 0 2 0
q:oil	-12 2 -10 -2 5 14
q:on	-5 11 -8 3 -7 1
q:one	-5 -22 30 -5 0 -1
q:onion	0 -16 16 0 0 0
q:only	-1 -7 12 0 0 0
q:open	-11 2 -1 0 0 10
q:opened	0 21 -17 0 0 0
q:operator	0 13 -10 0 0 0
q:opinion	0 -6 9 0 0 0
q:or	-2 24 -16 -3 0 0
q:order	8 9 -16 0 -2 0
q:ordinary	0 10 -8 0 0 0
q:other	-19 -2 8 0 2 0
q:otherwise	0 7 -3 0 0 0
q:our	-19 3 6 -7 0 0
q:out	10 -6 -3 1 2 0
q:outside	1 16 -18 0 0 0
q:over	-26 9 1 3 0 0
q:owe	8 -12 5 0 0 0
q:own	-7 5 -25 11 10 0
q:owner	0 -8 10 0 0 0
q:p	-7 3 -26 16 9 0
q:package	0 13 -13 0 0 0
q:page	0 -1 8 0 0 0
q:pair	0 -11 14 0 0 0
q:palace	6 -12 5 0 0 0
q:palm	0 14 -11 0 0 0
q:paper	0 -7 12 -1 -2 0
q:part	0 30 -27 3 -10 0
q:party	-2 6 0 -2 0 0
q:past	0 14 -11 0 0 0
q:patient	0 11 -10 0 0 0
q:pause	-20 18 1 2 -1 0
q:pay	0 13 -26 0 -2 12
q:peace	0 12 -9 0 0 0
q:pen	-8 12 -1 0 0 0
q:people	-7 15 0 -7 -3 0
q:perhap	0 -8 9 0 0 0
q:permanent	-2 -17 23 0 0 0
q:permit	0 -10 12 0 0 0
q:phone	12 -12 1 0 0 0
q:phosphate	0 16 -13 0 0 0
q:piece	0 -13 14 0 0 0
q:place	-7 28 -30 7 -1 0
q:plan	7 0 -9 -2 5 0
q:plant	-4 8 -3 0 0 0
q:plastic	0 -10 10 0 0 0
q:plu	0 -7 8 0 0 0
q:point	0 17 -13 0 0 0
q:potatoe	0 -28 25 0 0 0
q:power	-3 -13 18 0 0 0
q:prefer	0 -7 8 0 0 0
q:premier	-4 -5 11 -4 0 0
q:prepare	-3 4 4 -4 -6 0
q:present	0 -5 7 0 0 0
q:presenter	0 12 -10 0 0 0
q:president	-13 -29 19 0 21 0
q:press	0 -31 5 26 0 0
q:price	-7 18 -7 0 0 0
q:prime	-6 3 3 -1 -2 0
q:probably	0 13 -10 0 -2 0
q:proclamation	0 12 -9 0 0 0
q:product	9 -11 -4 2 4 0
q:progress	0 17 -12 0 -2 0
q:prolong	-8 10 0 0 0 0
q:prolonged	0 18 -23 7 0 0
q:promise	10 0 -5 -3 0 0
q:proper	0 -5 7 0 0 0
q:propose	12 -18 11 0 -1 0
q:public	-1 17 -13 0 0 0
q:published	-5 21 -14 0 0 0
q:purchase	-5 13 -3 0 0 0
q:push	0 8 -6 0 0 0
q:put	-1 -13 24 -6 -5 0
q:quarrel	-6 0 3 -1 0 0
q:question	-13 -13 15 2 0 10
q:quite	0 -6 8 0 0 0
q:quota	10 -8 0 0 0 -1
q:radio	-9 -15 25 0 0 0
q:raise	0 -17 22 -1 -3 0
q:rang	29 -19 -16 0 0 0
q:rare	-2 17 -17 0 0 0
q:raspberry	0 -5 6 0 0 0
q:rate	-9 0 7 -1 -3 0
q:rather	0 -4 7 0 0 0
q:ratify	0 16 -14 0 0 0
q:reach	-4 6 -5 -1 2 0
q:read	-8 6 0 0 0 0
q:reader	0 7 -4 0 0 0
q:ready	12 -5 -1 0 0 0
q:reason	-4 -19 19 0 8 0
q:recall	15 -11 -7 0 0 0
q:receive	2 -11 9 0 0 0
q:reciprocal	0 -2 8 -1 0 0
q:recommend	0 7 -5 0 0 0
q:reduce	0 -22 23 0 0 0
q:refund	0 -7 11 0 0 0
q:refused	0 7 -6 0 0 0
q:regard	0 6 -4 0 0 0
q:regulation	0 10 -8 0 0 0
q:relief	0 -12 13 0 0 0
q:remain	-13 3 0 0 0 10
q:renewed	0 -23 24 0 0 0
q:reply	0 -16 19 0 0 0
q:report	-5 26 -19 0 0 0
q:reporter	-4 37 -36 -8 0 0
q:representative	0 -13 16 0 0 0
q:republic	0 10 -10 0 0 0
q:request	0 -11 12 0 0 0
q:require	0 6 -4 0 0 0
q:reserved	0 -4 1 8 -7 0
q:rest	0 20 -16 0 0 0
q:result	-4 -9 16 0 0 0
q:retaliate	0 -5 11 -1 0 0
q:return	10 -1 -13 6 0 0
q:rice	-8 3 4 0 0 0
q:right	-1 11 -5 -2 0 0
q:rise	0 27 -41 15 -1 0
q:river	0 -13 15 0 0 0
q:robert	0 12 -11 0 0 0
q:round	-8 -3 -1 5 13 -1
q:row	0 9 -7 0 0 0
q:rule	-3 30 -27 0 -5 0
q:run	-7 0 -4 6 7 0
q:s	0 -3 -12 17 0 0
q:sack	0 -10 10 0 0 0
q:same	0 -27 26 2 0 0
q:santa	0 -8 8 0 0 0
q:say	-6 33 -17 -14 -8 -11
q:scheduled	0 0 -7 11 -3 0
q:scott	0 -8 3 6 0 0
q:scrap	10 0 -8 0 0 -2
q:season	1 -17 14 -2 2 0
q:seat	0 16 -14 0 0 0
q:second	5 -35 24 10 3 0
q:secretary	2 2 -9 5 0 0
q:section	-2 20 -12 0 0 0
q:see	0 9 -12 10 -11 0
q:seed	0 -7 8 0 0 0
q:seemed	0 -13 0 0 12 0
q:sell	-21 38 -17 -1 -3 0
q:seoul	0 14 -11 0 0 0
q:session	0 -30 32 -1 0 0
q:set	-4 13 -4 -5 -1 0
q:settle	19 -10 -2 0 0 0
q:settlement	0 11 -11 0 0 0
q:shall	6 -12 6 0 0 0
q:share	0 18 -17 0 0 0
q:she	0 -4 10 -1 0 0
q:sheet	0 -13 5 0 9 0
q:ship	-13 0 0 -1 0 10
q:shirt	7 -5 0 0 0 0
q:shook	-2 -9 12 0 0 0
q:shortly	-2 8 -3 0 0 0
q:should	-7 17 -14 1 0 0
q:show	0 12 -9 0 0 0
q:shrimp	0 6 -4 0 0 0
q:shut	0 21 -20 0 0 0
q:side	12 6 -8 0 -8 -7
q:sign	-33 31 -9 -2 -13 0
q:signature	-9 -6 15 0 0 0
q:since	-7 -11 5 16 -13 8
q:sir	-3 12 -7 0 0 0
q:sit	1 -12 12 0 -6 0
q:six	0 11 -11 0 0 0
q:small	-1 13 -9 0 0 0
q:so	0 -1 9 -7 -4 0
q:social	-3 0 11 0 -8 0
q:solution	0 9 -8 0 0 0
q:some	-6 28 -19 0 0 0
q:something	13 -16 5 0 0 0
q:sooner	0 20 -20 0 0 0
q:south	0 11 -10 0 0 0
q:soybean	0 14 -14 -1 1 0
q:spare	6 10 -15 0 0 0
q:speak	-16 -9 6 15 -1 0
q:split	0 -5 6 0 0 0
q:spoke	-20 -6 39 -1 -12 0
q:spoken	7 6 -14 0 0 0
q:spring	-5 11 -4 0 0 0
q:staff	0 8 -6 0 0 0
q:stalled	-19 21 0 0 0 0
q:stamp	0 9 -7 0 0 0
q:standstill	0 -38 40 0 0 0
q:state	-3 -4 10 0 0 0
q:statement	8 8 -17 3 0 0
q:station	-2 7 0 0 0 0
q:stay	12 -17 13 -3 0 0
q:steel	0 15 -13 -1 -1 0
q:step	3 -35 34 -2 0 0
q:still	0 19 -18 -2 3 0
q:stock	0 -18 -2 18 0 0
q:stockholm	-3 -30 31 6 0 0
q:stop	-7 -7 17 -1 -1 0
q:stress	0 -6 8 0 0 0
q:subject	0 7 -4 0 0 0
q:substantial	4 4 -11 0 0 0
q:successful	0 -9 10 0 0 0
q:such	0 -7 1 0 7 0
q:sugar	0 -7 7 0 0 0
q:summer	9 -5 -5 4 0 0
q:summit	7 0 -7 0 0 0
q:sunflower	0 -14 14 0 0 0
q:supplier	0 7 -6 0 0 0
q:suspend	0 5 0 3 -12 0
q:sweet	0 7 -6 0 0 0
q:table	-2 -16 18 0 1 0
q:take	-16 8 -8 5 -2 10
q:talk	0 10 -8 0 -4 -6
q:talking	0 -1 6 0 -1 0
q:tariff	2 -2 0 -6 3 -1
q:tea	-1 14 -9 -2 0 0
q:team	-9 6 0 0 0 0
q:telephone	7 -4 -10 17 -11 0
q:tell	6 -1 -4 -3 6 -3
q:term	0 -7 -7 11 0 0
q:text	0 2 0 0 -6 0
q:textile	0 -8 -4 13 0 0
q:than	7 16 -22 0 -3 0
q:thank	5 -49 50 -1 0 0
q:that	-3 3 4 -22 4 0
q:the	-4 19 -20 -1 14 0
q:their	-3 4 3 -3 -11 0
q:them	-5 15 -6 -1 0 0
q:themselve	0 13 -11 0 0 0
q:then	0 10 -7 -1 0 0
q:there	-10 -20 33 -8 0 0
q:they	1 7 -4 6 -16 0
q:thi	-6 -29 37 -15 0 0
q:think	0 11 -9 -4 1 0
q:third	-8 11 -2 -4 0 0
q:those	-6 3 2 0 0 0
q:though	-7 0 5 0 -1 0
q:threaten	-5 21 -15 0 0 0
q:three	12 -14 12 -7 0 0
q:thursday	0 11 -10 0 0 0
q:tiktok	11 -6 1 -1 0 0
q:time	5 -45 38 -12 18 -2
q:timing	12 5 -7 0 -15 0
q:to	-42 6 2 29 0 3
q:together	-1 -3 7 0 0 0
q:ton	0 -9 10 0 0 0
q:too	-9 18 -6 0 -2 0
q:top	0 -13 9 0 5 0
q:total	8 -4 -1 0 0 0
q:touched	13 -14 0 2 0 0
q:tower	0 -5 0 0 6 0
q:town	-7 20 -12 0 0 0
q:tractor	0 -14 15 0 0 0
q:trade	-4 -18 23 -1 0 -2
q:trader	0 0 -7 8 0 0
q:train	0 7 -6 0 0 0
q:translated	0 33 -30 0 0 0
q:travel	0 11 -12 0 0 0
q:treasury	4 -3 -4 6 0 0
q:treaty	-1 -17 24 0 0 0
q:trip	-3 -9 16 0 -5 0
q:truce	-37 10 1 16 -6 -3
q:truck	0 7 -7 0 0 0
q:two	32 -14 10 -20 -19 -5
q:under	0 9 -7 -8 0 0
q:unless	0 -20 19 5 0 0
q:until	-25 25 -19 14 -18 0
q:up	4 0 -2 5 -7 0
q:urge	-6 8 0 0 0 0
q:us	0 -15 20 0 0 0
q:use	0 11 -10 0 0 0
q:used	-4 18 -9 -1 0 0
q:usual	0 -13 13 0 0 0
q:valley	0 43 -42 0 0 0
q:valparaíso	0 -12 13 0 0 0
q:value	0 -6 7 0 0 0
q:vanilla	7 -3 -3 0 0 0
q:very	2 -10 -4 9 7 0
q:vessel	0 18 -16 0 0 0
q:video	4 -6 2 0 0 0
q:view	0 -20 22 0 0 0
q:visit	-2 35 -17 -13 -8 0
q:voice	0 21 -18 0 0 0
q:volume	0 10 -9 0 0 0
q:wage	0 6 -5 0 0 0
q:wait	0 23 -22 0 0 0
q:waited	0 12 -10 0 0 0
q:waiting	0 7 -3 0 0 0
q:wall	0 8 -6 0 0 0
q:want	-7 -16 11 11 6 0
q:war	0 21 -15 0 -3 0
q:was	10 -17 -4 4 22 3
q:water	7 25 -28 0 0 0
q:way	6 -12 12 -3 -2 0
q:we	8 5 -2 -4 -9 -1
q:we've	0 18 -16 0 0 0
q:week	-1 0 5 0 -8 0
q:weekend	-2 -5 9 0 0 0
q:welcome	0 8 -5 0 0 0
q:welcomed	10 0 -12 0 0 0
q:well	-2 -12 19 -5 -3 0
q:were	-7 15 -2 -4 -12 0
q:what	7 -3 0 0 0 0
q:when	-9 23 -13 -5 0 0
q:where	-3 -8 8 3 0 0
q:whether	-1 -6 10 0 0 0
q:which	0 19 -18 10 -20 -7
q:while	-3 -13 20 0 0 0
q:who	-2 23 -6 -18 -15 0
q:whole	0 14 -13 0 0 0
q:whom	0 11 -10 1 -2 0
q:why	7 -12 8 0 0 0
q:will	-5 10 4 -9 -27 15
q:win	-4 24 -19 0 0 0
q:window	-7 10 -3 0 0 0
q:wire	0 37 -36 0 0 0
q:wish	17 -10 -8 0 0 0
q:with	0 -12 10 7 -2 -7
q:withdraw	-2 24 -22 0 0 0
q:without	-19 25 -7 0 0 0
q:won't	0 16 -12 0 0 0
q:wood	0 -7 8 0 0 0
q:word	-5 10 -3 -1 0 0
q:worked	-4 -5 9 0 0 0
q:working	7 14 -19 0 0 0
q:world	0 -5 12 -1 -2 0
q:worry	0 6 -20 8 0 0
q:worst	0 -6 0 0 8 0
q:worth	0 15 -10 0 -1 0
q:would	15 -4 0 -10 -1 -3
q:write	3 -20 10 4 4 0
q:wrong	21 -18 -2 0 0 0
q:xi	-3 -3 -9 10 5 0
q:yarn	-10 0 0 0 0 11
q:year	-17 27 -27 14 -10 0
q:yes	0 12 -14 11 -10 0
q:yet	0 16 -15 0 0 0
q:york	-3 -10 18 -1 -4 0
q:you	0 -24 30 -5 -4 0
q:zero	10 -39 34 0 0 0
q:—	-4 -11 11 9 -11 0
qt=future	-33 19 0 1 -8 6
qt=modal	2 20 -18 0 -10 -2
qt=past	0 5 -10 10 2 -7
qt=perfect	12 -11 2 -5 8 3
qt=pluperfect	5 -4 9 -4 -17 -1
qt=present	0 -15 9 -7 23 0
quoted	-3 27 -17 -11 -10 0
r1="	-5 20 -10 -4 0 0
r1='s	9 0 3 -13 -10 0
r1=(	15 1 -10 2 -3 0
r1=)	-12 -3 11 0 0 0
r1=,	7 -4 8 -7 -7 -17
r1=-	-9 1 2 7 0 0
r1=.	-4 -4 7 -11 18 -9
r1=:	-19 15 -6 2 2 0
r1=;	-4 7 -1 -5 0 0
r1=<day-ahead>	3 12 -20 8 -4 0
r1=<day-gone>	13 -14 2 -2 0 0
r1=<day-today>	0 -21 14 9 0 0
r1=<duty>	-5 7 0 0 0 0
r1=<end>	-9 7 -2 3 1 -1
r1=<goods>	0 16 -12 0 0 0
r1=<level-noun>	0 6 -3 0 0 0
r1=<level>	0 28 -23 0 0 0
r1=<name>	2 -12 -2 6 12 0
r1=<not>	0 -10 11 0 0 0
r1=<number>	-12 -28 26 8 0 0
r1=<person>	-1 -8 10 -3 2 0
r1=<quality>	0 17 -14 0 -3 0
r1=<seat>	0 6 9 -9 -22 0
r1=<span>	0 -6 7 0 0 0
r1=<v-agree>	-1 -4 8 0 0 0
r1=<v-begin>	-6 -8 9 0 -2 7
r1=<v-down>	-5 -14 17 0 2 0
r1=<v-end>	0 10 -3 -3 -1 0
r1=<v-impose>	7 5 -2 -9 -8 0
r1=<v-propose>	6 7 -18 0 -2 0
r1=<v-return>	0 6 -3 0 0 0
r1=<v-say>	0 8 -5 0 0 0
r1=<v-stay>	3 14 -13 0 -4 0
r1=<v-target>	13 -22 11 0 0 0
r1=<v-up>	0 -2 1 -2 -4 7
r1=?	2 6 0 -6 -9 0
r1=a	-11 11 0 -1 0 0
r1=about	-27 27 0 -6 -3 0
r1=after	7 0 -3 0 -1 0
r1=afternoon	-2 -6 9 0 0 0
r1=again	-4 6 0 2 -10 -1
r1=also	0 8 -7 0 0 0
r1=an	0 -15 18 0 0 0
r1=and	-4 -6 13 -6 -17 0
r1=are	-1 21 -13 -5 -3 0
r1=as	0 -10 14 0 -1 0
r1=at	-9 -12 9 -2 10 8
r1=because	0 9 -7 0 0 0
r1=before	-5 -2 -18 19 3 0
r1=between	19 -9 -5 1 -4 0
r1=both	0 7 -6 0 0 0
r1=bring	0 -12 12 0 0 0
r1=but	0 -5 7 0 0 0
r1=by	8 -13 3 -15 5 4
r1=come	-2 -10 9 0 3 0
r1=conference	20 -16 -3 0 0 0
r1=constructive	0 -5 7 0 0 0
r1=continue	0 8 -8 0 0 0
r1=conversation	-6 7 0 0 0 0
r1=could	0 21 -16 -8 0 0
r1=each	5 -15 5 2 1 0
r1=end	0 8 -2 -3 -1 0
r1=evening	-17 -11 20 2 -1 0
r1=every	-4 6 0 0 0 0
r1=extend	0 12 -11 0 0 0
r1=fail	0 14 -12 0 0 0
r1=failed	0 6 -1 -3 0 0
r1=follow	0 16 -12 0 0 0
r1=for	-7 27 -15 -9 -10 0
r1=from	0 9 -25 0 14 0
r1=go	0 -5 3 -1 -3 7
r1=had	-14 10 0 0 -3 0
r1=has	-1 -4 11 -4 0 0
r1=have	0 -33 20 0 16 0
r1=him	10 1 -12 0 0 0
r1=his	11 -18 5 6 -6 0
r1=hold	0 -8 8 0 0 0
r1=i	0 9 -8 0 0 0
r1=if	0 16 -12 0 0 0
r1=in	4 -25 25 -4 8 -16
r1=instead	0 5 -7 0 0 0
r1=is	-7 7 -5 0 -6 8
r1=it	-4 11 -2 -4 -5 0
r1=its	0 6 -3 0 0 0
r1=last	-5 -1 7 0 0 0
r1=later	-3 -3 -4 8 3 0
r1=make	6 0 -3 0 0 0
r1=morning	13 -13 4 -3 0 0
r1=mr	-1 6 -2 1 -7 0
r1=near	0 -4 -10 15 0 0
r1=night	13 -13 6 -4 0 0
r1=noon	0 13 -10 0 0 0
r1=nothing	0 6 -5 0 0 0
r1=now	-7 10 0 0 0 0
r1=of	-51 23 1 -15 0 -8
r1=off	-2 6 -8 0 5 0
r1=on	13 -15 -7 9 -1 10
r1=only	0 -10 12 0 0 0
r1=open	0 -8 10 0 0 0
r1=or	0 6 -4 0 0 0
r1=over	21 -17 0 0 0 0
r1=plan	0 6 -4 0 0 0
r1=published	0 26 -23 0 0 0
r1=run	0 9 -4 0 -3 0
r1=say	0 14 -13 0 0 0
r1=should	0 8 -8 0 0 0
r1=show	0 -9 9 0 0 0
r1=since	1 6 -2 -10 -7 0
r1=so	0 -6 8 0 0 0
r1=some	0 -13 0 0 14 0
r1=suspend	0 7 -6 0 0 0
r1=tariff	-4 7 0 0 0 0
r1=that	1 21 -11 -10 -20 -1
r1=the	-38 8 -1 14 7 -1
r1=them	0 9 -5 0 0 0
r1=there	-3 -13 18 0 0 0
r1=they	-5 -9 13 0 0 0
r1=thi	15 -2 -10 3 -5 0
r1=three	-5 6 0 0 0 0
r1=through	0 -10 11 0 0 0
r1=to	12 -3 4 -6 -13 -1
r1=together	0 13 -20 -1 10 0
r1=unless	0 13 -11 0 0 0
r1=until	8 -9 1 0 0 0
r1=was	-3 -8 7 14 -12 0
r1=we	7 -13 8 0 0 0
r1=week	0 13 -12 0 0 0
r1=were	0 16 -10 -4 0 0
r1=what	0 20 -17 0 0 0
r1=when	0 -12 15 0 0 0
r1=will	0 4 -7 5 -1 0
r1=with	0 5 -7 -8 1 5
r1=without	0 -24 23 0 0 0
r1=would	0 -7 -1 12 0 0
r1=you	-2 22 -18 0 0 0
r1=|	0 -19 19 0 0 0
r1=·	-8 11 -3 0 -1 0
r1=—	-8 28 -15 -19 -14 0
r2="	-5 2 7 -3 -1 0
r2=(	0 -10 11 0 0 0
r2=)	0 7 -6 0 0 0
r2=,	0 8 -5 1 -8 0
r2=.	12 -10 12 -1 -18 -2
r2=:	-9 -11 16 0 0 0
r2=<agent>	0 20 -12 -4 -3 0
r2=<day-ahead>	7 15 -25 -11 -6 12
r2=<day-gone>	4 -17 5 3 10 -5
r2=<day-today>	0 -3 12 -2 -10 0
r2=<duty>	-12 13 -4 0 0 0
r2=<end>	-15 1 8 -5 13 -12
r2=<goods-amount>	-4 16 -11 0 0 0
r2=<goods>	-26 29 -12 -3 -3 0
r2=<level-noun>	-5 20 -20 4 0 0
r2=<level>	5 28 -43 0 0 0
r2=<month-ahead>	0 -16 -33 24 23 0
r2=<month-gone>	13 0 -8 -5 0 0
r2=<name>	-4 12 -15 -5 7 -5
r2=<not>	1 8 -4 -5 0 0
r2=<number>	-2 -14 16 -9 0 0
r2=<office>	-5 -15 19 -7 1 0
r2=<person>	12 -21 13 -10 0 3
r2=<quality>	3 -17 5 14 0 0
r2=<seat>	-12 10 -8 4 5 -1
r2=<span>	-8 12 0 -20 -6 0
r2=<v-agree>	4 -19 19 -5 -1 0
r2=<v-bear>	5 -23 15 -4 10 0
r2=<v-begin>	-8 -19 17 -4 13 0
r2=<v-buy>	0 7 -6 0 0 0
r2=<v-down>	0 14 -11 0 0 0
r2=<v-end>	-6 12 -7 0 0 0
r2=<v-impose>	4 5 -7 -1 -21 6
r2=<v-propose>	5 4 -16 9 -11 8
r2=<v-return>	0 -1 0 6 0 0
r2=<v-say>	6 0 -1 -2 -2 0
r2=<v-sell>	0 10 -5 0 0 0
r2=<v-stay>	13 4 -12 -1 0 0
r2=<v-target>	0 16 -11 0 0 0
r2=<v-up>	-8 2 2 -7 3 0
r2=?	0 -7 14 -1 -2 0
r2=a	4 17 -17 -4 0 -2
r2=about	1 -24 19 3 0 0
r2=according	0 7 -7 0 0 0
r2=after	8 4 -5 -7 0 0
r2=agree	3 -16 12 0 0 0
r2=alexandria	0 -8 10 0 0 0
r2=all	-9 -16 21 0 0 0
r2=almaty	0 16 -16 0 0 0
r2=also	0 13 -11 0 0 0
r2=an	-1 12 -5 -3 -1 0
r2=and	-5 4 -9 19 -10 0
r2=another	0 12 -10 0 0 0
r2=are	0 -14 16 0 0 0
r2=as	-1 3 -13 0 12 0
r2=ask	0 -14 15 0 0 0
r2=at	1 -23 11 9 3 0
r2=auckland	0 7 -7 0 0 0
r2=be	4 11 -17 3 0 0
r2=because	0 9 -7 0 0 0
r2=beef	0 -18 19 0 0 0
r2=been	-7 1 5 -2 -1 0
r2=before	-7 6 3 -3 0 0
r2=begin	0 -25 15 -3 15 0
r2=being	-2 -7 11 0 0 0
r2=between	2 18 -22 0 0 0
r2=both	-2 -10 18 -3 0 0
r2=bring	0 25 -25 0 0 0
r2=busan	-1 -6 12 0 -1 0
r2=but	-2 10 -4 0 0 0
r2=by	-5 7 1 -3 0 0
r2=call	10 -4 -6 0 0 0
r2=car	0 -8 11 0 0 0
r2=carry	0 -5 6 0 0 0
r2=close	0 -7 7 0 0 0
r2=come	0 13 -13 0 0 0
r2=complete	8 -4 -2 0 0 0
r2=continue	1 -6 6 0 0 0
r2=could	0 9 -9 0 0 0
r2=date	0 6 -5 0 0 0
r2=doe	0 -25 26 0 0 0
r2=duty	-3 7 -1 0 0 0
r2=each	6 -7 2 0 0 0
r2=eastern	18 -21 4 0 0 0
r2=excerpt	-2 19 -10 -2 0 0
r2=expect	0 -3 -3 8 0 0
r2=extend	-3 -8 13 0 0 0
r2=extension	0 -15 15 0 0 0
r2=extract	0 11 -9 0 0 0
r2=far	5 -18 13 0 0 0
r2=for	-1 0 7 -5 -4 0
r2=four	-10 6 0 0 0 0
r2=from	-7 3 4 0 -1 0
r2=geneva	0 -3 6 0 0 0
r2=get	10 -9 0 0 0 0
r2=go	-3 8 0 -6 0 0
r2=good	0 -12 15 0 0 0
r2=guayaquil	0 -8 9 0 0 0
r2=halifax	0 -16 17 0 0 0
r2=happen	0 8 -5 0 0 0
r2=has	0 22 -25 0 0 0
r2=have	-6 11 -3 0 0 0
r2=he	-10 14 1 -4 -10 0
r2=his	0 6 -1 -2 -4 0
r2=hold	0 13 -14 0 0 0
r2=hour	-2 12 -3 0 -5 0
r2=how	0 -14 14 0 0 0
r2=if	0 0 -9 11 0 0
r2=in	-3 -17 11 -2 13 -3
r2=into	0 7 -5 0 0 0
r2=is	-3 9 -12 -2 9 0
r2=it	-11 7 0 -6 4 0
r2=its	-10 34 -24 0 0 0
r2=keep	9 -15 5 0 0 0
r2=kuala	0 -6 -1 9 0 0
r2=lancaster	3 3 -8 0 0 0
r2=last	24 7 -31 -1 0 0
r2=lasted	-5 17 -11 0 0 0
r2=leave	0 19 -18 0 0 0
r2=led	0 14 -10 -1 0 0
r2=let	7 0 -5 0 0 0
r2=level	0 18 -16 0 0 0
r2=lisbon	1 17 -18 0 0 0
r2=local	0 -13 14 0 0 0
r2=meet	0 -12 13 0 0 0
r2=month	0 -23 14 5 4 0
r2=more	0 17 -10 0 -2 0
r2=morning	-6 17 -12 0 0 0
r2=mr	-7 20 -19 -3 5 0
r2=my	3 -7 4 0 0 0
r2=negotiation	0 8 -7 0 0 0
r2=next	-7 16 -10 -5 6 0
r2=no	4 13 -16 -2 0 0
r2=nobody	0 7 -6 0 0 0
r2=none	0 10 -8 0 0 0
r2=not	-1 -3 6 0 0 0
r2=nothing	0 12 -11 0 0 0
r2=now	0 -11 13 0 0 0
r2=of	-4 0 10 -6 -11 0
r2=off	-5 7 0 0 0 0
r2=on	10 2 0 -2 -24 0
r2=one	0 25 -22 0 0 0
r2=only	0 -8 9 0 0 0
r2=or	0 11 -7 0 0 0
r2=oran	0 -12 13 0 0 0
r2=order	0 7 -6 0 0 0
r2=ordinary	0 6 -5 0 0 0
r2=other	4 -14 5 2 1 0
r2=our	0 -4 -2 9 0 0
r2=paper	0 9 -8 0 0 0
r2=pause	0 -6 7 0 0 0
r2=pay	0 9 -6 0 0 0
r2=peace	0 14 -14 0 0 0
r2=person	0 -5 -8 15 0 0
r2=phone	-5 8 0 0 0 0
r2=plan	0 3 -5 -8 -1 9
r2=post	3 0 -6 0 0 0
r2=prepare	0 -8 0 10 -5 0
r2=president	0 10 -11 0 2 0
r2=promise	0 15 -15 0 0 0
r2=result	0 14 -13 0 0 0
r2=resume	0 -6 1 6 0 0
r2=rice	0 7 -6 0 0 0
r2=round	0 -9 9 0 0 0
r2=run	0 12 -10 0 0 0
r2=samarkand	0 -8 8 0 0 0
r2=save	0 7 -6 0 0 0
r2=second	0 -9 10 0 0 0
r2=see	0 -5 8 0 0 0
r2=send	0 7 -4 0 0 0
r2=seoul	0 4 -7 6 0 0
r2=shall	0 -11 12 0 0 0
r2=shook	0 7 -2 0 0 0
r2=sign	0 -6 10 -1 0 0
r2=since	0 -12 14 0 0 0
r2=sit	1 10 -11 0 0 0
r2=small	-8 8 0 0 0 0
r2=so	0 16 -12 0 0 0
r2=soybean	0 14 -11 0 0 0
r2=start	0 -25 26 0 0 0
r2=step	0 -12 7 0 4 0
r2=talk	0 14 -9 -4 0 0
r2=tariff	-7 5 -1 1 0 0
r2=telephone	27 -20 -8 0 -1 0
r2=tell	4 0 -7 0 0 0
r2=that	-11 2 3 0 -2 1
r2=the	-15 2 11 -21 -4 7
r2=their	-5 0 9 -8 -3 0
r2=there	19 -27 14 -9 8 0
r2=they	-9 -2 15 0 -6 0
r2=thi	0 6 -10 9 -4 0
r2=third	0 -17 18 0 0 0
r2=three	-6 18 -8 0 0 0
r2=time	16 -7 -14 0 13 0
r2=to	16 25 -30 -17 -9 0
r2=trade	-14 -3 16 0 0 0
r2=transcript	12 -20 9 0 0 0
r2=translated	0 -15 16 0 0 0
r2=truce	-2 18 -14 0 0 0
r2=two	-5 26 -23 -3 3 0
r2=under	0 0 -5 0 6 0
r2=until	0 11 -10 0 0 0
r2=up	1 2 -6 0 0 0
r2=video	18 -13 -13 0 6 0
r2=was	15 -3 -7 0 0 0
r2=we	0 -3 -1 7 0 0
r2=week	11 1 -21 3 -3 0
r2=well	0 -3 -4 0 0 9
r2=were	0 -3 6 0 0 0
r2=when	-8 21 -12 -1 0 0
r2=which	0 8 -13 10 -7 0
r2=with	8 0 -19 -1 15 0
r2=within	0 -17 0 18 0 0
r2=without	0 -12 12 0 0 0
r2=would	-8 0 7 0 0 0
r2=write	0 7 -6 0 0 0
r2=year	0 15 -10 -1 0 0
r2=yes	0 -13 15 0 0 0
r2=your	0 -5 6 0 0 0
r2=—	0 -11 0 12 0 0
r3='s	-11 18 -9 0 -3 0
r3=)	4 0 0 -14 0 0
r3=,	12 -32 19 -12 13 3
r3=.	0 -13 7 9 6 -6
r3=:	-17 -3 14 -2 -4 0
r3=;	-3 -13 15 0 0 0
r3=<day-ahead>	-14 7 0 0 0 0
r3=<day-gone>	18 -38 26 0 -6 0
r3=<day-today>	-12 -7 16 0 -1 0
r3=<duty>	19 -12 2 0 -1 0
r3=<end>	-7 7 3 -7 0 -8
r3=<gate>	3 -13 6 8 -2 0
r3=<goods>	-13 -4 7 6 0 0
r3=<level-noun>	-7 6 -6 -3 0 8
r3=<level>	-7 3 4 0 0 0
r3=<month-ahead>	0 0 -3 -15 12 0
r3=<month-gone>	14 0 -18 0 0 0
r3=<name>	3 13 -26 7 1 0
r3=<not>	5 0 1 -7 0 0
r3=<number>	-6 -2 5 -3 2 0
r3=<office>	-8 -8 18 -4 0 0
r3=<organisation>	0 12 -8 -4 0 0
r3=<person>	-1 -26 7 0 28 0
r3=<quality>	-10 0 -4 10 -3 9
r3=<seat>	-13 3 3 -20 10 0
r3=<sender>	0 17 -12 0 0 0
r3=<span>	-8 -5 0 0 13 0
r3=<v-agree>	15 -5 -10 4 -3 0
r3=<v-bear>	9 10 -12 -4 -5 0
r3=<v-begin>	5 0 -8 4 0 2
r3=<v-down>	1 10 -6 0 -6 0
r3=<v-end>	-4 10 -2 -10 0 0
r3=<v-impose>	0 -3 8 -5 -14 2
r3=<v-propose>	1 11 -5 -10 -4 0
r3=<v-return>	0 13 -27 6 6 0
r3=<v-say>	-9 24 -12 0 -18 0
r3=<v-sell>	0 8 -4 0 0 0
r3=<v-stay>	0 22 -12 -10 -10 0
r3=<v-suspend>	-5 14 -6 -9 0 0
r3=<v-target>	-3 25 -18 0 0 0
r3=<v-threaten>	0 7 -6 0 0 0
r3=<v-up>	0 29 -45 6 4 0
r3=?	0 -3 8 0 -1 0
r3=a	15 6 -18 0 4 0
r3=about	6 -14 -3 15 0 0
r3=account	0 17 -15 0 0 0
r3=additional	0 -12 12 0 0 0
r3=after	-8 6 -8 -1 11 0
r3=again	0 -5 6 2 0 0
r3=agree	9 -15 8 0 -1 0
r3=agreement	2 20 -22 0 0 0
r3=air	0 11 -11 0 0 0
r3=an	3 -16 17 -1 -1 0
r3=and	1 4 3 -14 -8 -2
r3=as	-5 28 -27 0 4 0
r3=at	-23 8 -2 -7 10 6
r3=be	-7 -7 14 -2 0 0
r3=beef	0 -8 7 0 0 0
r3=been	0 9 -8 0 0 0
r3=before	1 -17 8 6 0 0
r3=between	6 -17 17 -2 0 0
r3=both	0 -4 6 0 0 0
r3=bridge	0 -3 -1 0 0 8
r3=busan	0 13 -11 0 0 0
r3=but	-6 9 0 0 0 0
r3=by	-4 0 -12 18 -10 9
r3=call	13 -10 -3 0 0 0
r3=carry	0 12 -13 0 0 0
r3=charge	0 10 -9 0 0 0
r3=closed	0 -1 -5 7 0 0
r3=colleague	4 -13 6 0 0 0
r3=come	6 20 -27 0 -2 0
r3=commerce	0 -7 -3 12 0 0
r3=confirm	6 -5 0 0 0 0
r3=continue	0 -13 14 0 0 0
r3=counterpart	5 -6 -3 7 0 0
r3=country	4 -29 26 0 0 0
r3=custom	0 15 -14 0 0 0
r3=cut	-2 -7 10 0 0 0
r3=day	0 29 -27 0 0 0
r3=deal	-7 -7 14 0 0 0
r3=decision	0 -21 22 0 0 0
r3=delegation	-3 10 -4 0 0 0
r3=down	0 0 -13 0 12 0
r3=draft	0 -6 7 0 0 0
r3=draw	0 6 -5 0 0 0
r3=duty	7 -4 -2 2 0 0
r3=each	6 -4 0 0 0 0
r3=early	0 -3 9 0 -1 0
r3=effectively	0 -7 7 0 0 0
r3=end	0 0 5 -8 0 0
r3=enter	0 -12 13 0 0 0
r3=evening	11 -5 -2 0 0 0
r3=expect	0 16 -11 -1 0 0
r3=export	0 6 -3 0 0 0
r3=extend	0 6 -5 0 0 0
r3=extension	0 -11 13 0 0 0
r3=failed	0 15 -15 0 0 0
r3=fifth	4 -11 6 0 0 0
r3=first	-7 7 5 -3 -12 0
r3=for	-1 9 -2 -5 -3 0
r3=four	0 19 -18 0 0 0
r3=from	-7 11 -8 0 0 0
r3=further	9 -7 0 0 0 0
r3=geneva	0 -5 6 0 0 0
r3=go	0 13 -33 7 5 0
r3=good	-5 26 -18 0 0 0
r3=government	-4 12 -4 0 0 0
r3=great	0 12 -9 0 0 0
r3=had	0 13 -10 -2 -2 0
r3=hand	0 20 -15 0 0 0
r3=has	0 24 -19 0 0 0
r3=have	0 18 -16 0 0 0
r3=he	-2 29 -26 -1 0 0
r3=here	-6 2 1 0 0 0
r3=his	-7 21 -12 -2 0 0
r3=hold	0 22 -17 -8 0 0
r3=i	0 -5 7 0 0 0
r3=in	9 -9 15 -34 2 -3
r3=is	8 -14 9 0 0 0
r3=it	-9 14 -10 -1 6 0
r3=its	-2 22 -15 0 0 0
r3=izmir	0 8 -6 0 0 0
r3=joint	0 -10 14 0 0 0
r3=keep	0 -5 7 0 0 0
r3=kuala	0 -4 8 0 0 0
r3=last	0 -19 20 -3 -3 6
r3=lasted	23 -30 12 0 0 0
r3=lasting	0 -17 12 7 0 0
r3=later	0 -7 12 0 -7 0
r3=leader	4 -15 13 0 0 0
r3=leave	0 -9 13 -1 0 0
r3=led	0 -3 -5 11 0 0
r3=letter	0 -14 17 0 0 0
r3=level	0 -7 4 0 0 3
r3=lower	0 -7 8 0 0 0
r3=lumpur	0 -6 -1 9 0 0
r3=market	0 -9 9 0 0 0
r3=meet	0 13 -9 0 -3 0
r3=minister	0 12 -11 0 0 0
r3=minute	-1 11 -9 0 0 0
r3=month	-9 15 -13 5 0 0
r3=most	11 -9 0 0 0 0
r3=mr	0 4 -10 5 0 0
r3=my	0 -6 7 0 0 0
r3=negotiation	0 9 -8 0 0 0
r3=new	-7 -7 1 10 0 0
r3=next	-10 0 12 0 -3 0
r3=night	0 -15 -2 0 16 0
r3=not	-1 -5 10 0 0 0
r3=nothing	0 12 -9 0 0 0
r3=now	5 5 -12 0 0 0
r3=of	2 -15 11 12 0 0
r3=off	0 -6 13 0 -8 0
r3=offer	0 7 -6 0 0 0
r3=on	-11 -3 18 -5 -4 -10
r3=one	-8 -4 13 0 0 0
r3=only	-4 8 -2 0 0 0
r3=opened	0 11 -9 0 0 0
r3=our	-8 18 -10 0 0 0
r3=over	-2 6 -1 0 0 0
r3=p	1 7 -8 0 0 0
r3=party	0 14 -11 -1 0 0
r3=pause	0 -10 13 0 0 0
r3=pay	0 10 -8 0 0 0
r3=permanent	0 -12 13 0 0 0
r3=phone	8 -4 -2 0 0 0
r3=port	0 -13 14 0 0 0
r3=post	-1 6 -2 0 0 0
r3=prepare	-3 -3 10 0 -3 0
r3=president	3 -2 -5 -3 8 0
r3=press	9 -7 -9 10 0 0
r3=published	0 -25 26 0 0 0
r3=raise	0 6 -5 0 0 0
r3=rate	0 9 -8 0 0 0
r3=resume	0 10 -18 7 0 0
r3=return	0 1 -11 0 7 0
r3=rise	0 6 -4 0 0 0
r3=run	0 18 -10 0 -8 0
r3=same	0 -10 12 0 0 0
r3=say	-5 13 -7 3 -11 0
r3=share	0 -6 7 0 0 0
r3=side	0 -14 5 9 4 0
r3=sign	7 0 -14 5 0 0
r3=signature	0 19 -18 0 0 0
r3=six	0 8 -6 -1 0 0
r3=sixth	0 -6 7 0 0 0
r3=so	0 11 -18 5 0 0
r3=start	0 7 -4 0 0 0
r3=statement	0 10 -8 0 0 0
r3=strike	0 9 -7 0 0 0
r3=summer	0 -14 15 0 0 0
r3=summit	-2 17 -15 0 0 0
r3=suspend	0 -6 7 0 0 0
r3=take	-3 -17 15 0 0 5
r3=talk	0 5 -6 0 0 0
r3=tariff	15 -17 10 -2 0 0
r3=telephone	13 -8 -4 0 0 0
r3=tell	-13 19 -4 0 -1 0
r3=term	0 7 -6 0 0 0
r3=than	0 15 -13 0 0 0
r3=that	-11 10 -5 0 1 0
r3=the	-10 18 -14 -2 1 0
r3=their	1 -18 14 0 0 0
r3=them	5 1 -7 0 0 0
r3=then	-15 8 7 0 0 0
r3=thing	0 -14 14 0 0 0
r3=think	0 10 -7 0 0 0
r3=third	0 -5 6 -4 0 0
r3=those	0 -12 13 0 0 0
r3=through	0 -10 10 0 0 0
r3=time	10 -11 5 0 0 0
r3=to	9 8 -18 12 -7 0
r3=top	0 -14 15 0 0 0
r3=trade	-2 -11 19 -7 0 0
r3=treasury	7 -6 -1 0 0 0
r3=truce	-16 13 -2 -1 0 0
r3=two	13 -18 15 -2 -6 0
r3=under	0 11 -9 0 0 0
r3=until	5 5 -9 0 0 0
r3=up	-4 10 -2 0 0 0
r3=us	0 -5 7 0 0 0
r3=very	0 3 -7 0 0 0
r3=war	0 6 -5 0 0 0
r3=was	3 0 -12 6 5 0
r3=we	-7 0 4 0 0 0
r3=week	-9 6 -6 10 -2 0
r3=well	-1 13 -8 0 0 0
r3=were	8 -5 2 -3 0 0
r3=what	-10 18 -10 0 0 0
r3=when	0 8 -7 0 0 0
r3=which	7 -26 18 0 7 0
r3=who	0 -4 6 0 0 0
r3=will	0 24 -20 -2 0 0
r3=wire	0 10 -8 0 0 0
r3=with	17 -16 2 7 -6 0
r3=within	0 -19 9 5 3 0
r3=year	0 -3 0 0 6 0
r3=you	0 -11 2 11 0 0
r3=—	0 13 -12 0 0 0
r4="	-14 -2 9 6 -2 0
r4='	0 -8 9 0 0 0
r4='s	0 21 -20 -8 3 0
r4=(	0 -4 7 0 0 0
r4=)	17 -4 -15 12 0 0
r4=,	2 -26 23 -4 4 3
r4=-	-10 18 -8 -1 0 0
r4=.	6 -23 10 2 5 -12
r4=:	-4 -27 32 0 0 0
r4=<agent>	0 11 -19 3 -11 10
r4=<day-ahead>	9 -11 16 -1 -8 -8
r4=<day-gone>	-23 5 10 0 -4 0
r4=<duty>	-2 -19 24 -5 -1 0
r4=<end>	-2 0 9 -10 6 -15
r4=<gate>	-3 -9 7 -3 0 10
r4=<goods>	-26 18 -1 -9 0 0
r4=<level>	-10 12 -5 0 0 0
r4=<money>	0 -12 13 0 0 0
r4=<month-ahead>	4 -16 19 0 -11 0
r4=<month-gone>	0 -12 16 -1 0 0
r4=<name>	3 -23 22 -11 11 0
r4=<not>	-12 25 -26 8 0 0
r4=<number>	-4 -10 21 -5 -10 0
r4=<office>	14 -1 -11 -5 9 0
r4=<organisation>	-1 -22 27 -2 0 0
r4=<person>	3 6 -7 3 -12 0
r4=<points>	0 -8 10 0 0 0
r4=<quality>	-14 17 -4 -2 -2 0
r4=<seat>	25 -3 -9 -13 1 0
r4=<sender>	-1 9 -5 0 0 0
r4=<span>	3 -23 11 11 4 0
r4=<v-agree>	0 4 -5 -3 6 0
r4=<v-bear>	-5 2 3 -11 3 0
r4=<v-begin>	2 0 -16 7 15 0
r4=<v-buy>	-1 22 -17 0 0 0
r4=<v-down>	-4 0 0 -2 6 0
r4=<v-end>	0 -6 10 -2 0 0
r4=<v-impose>	11 0 0 -20 -1 3
r4=<v-propose>	8 4 -12 5 -5 0
r4=<v-say>	-6 14 -2 -10 0 0
r4=<v-sell>	0 13 -9 0 0 0
r4=<v-stay>	2 -26 29 -2 -2 0
r4=<v-suspend>	10 -28 22 0 0 0
r4=<v-target>	6 -8 4 0 0 0
r4=<v-up>	0 9 -20 6 6 0
r4=?	-8 -8 6 0 10 0
r4=a	-11 12 0 -7 -3 0
r4=about	0 -13 18 0 -1 0
r4=after	-7 5 -11 19 -6 0
r4=again	0 6 -12 3 0 0
r4=agree	-1 -6 9 0 0 0
r4=agreement	0 -15 12 6 0 0
r4=all	0 10 -8 0 0 0
r4=and	-21 17 -7 -30 17 0
r4=are	-4 17 -11 0 -1 0
r4=arrangement	0 -13 16 0 0 0
r4=at	34 -6 -3 -13 -14 0
r4=authority	0 -6 -3 0 0 11
r4=away	4 3 -9 0 0 0
r4=back	0 18 -16 0 0 0
r4=be	5 14 -16 -2 0 0
r4=been	0 18 -14 0 0 0
r4=before	1 1 -10 2 4 0
r4=begin	0 -2 -2 0 10 0
r4=between	9 6 -10 -3 0 0
r4=bring	0 9 -8 0 0 0
r4=by	15 -11 3 -3 -1 0
r4=cabinet	0 6 -5 0 0 0
r4=capital	-1 9 -5 0 0 0
r4=carry	0 -7 8 0 0 0
r4=charge	0 -7 9 0 0 0
r4=close	0 -10 12 0 0 0
r4=come	0 -8 9 0 0 0
r4=company	0 6 -5 0 0 0
r4=complete	8 -6 0 0 0 0
r4=continue	0 6 -4 0 0 0
r4=could	5 -14 11 0 0 0
r4=count	0 -8 9 0 0 0
r4=country	2 -8 5 0 0 0
r4=custom	0 -6 7 0 0 0
r4=date	3 -9 8 0 -3 0
r4=deal	9 0 -8 0 0 0
r4=delegation	0 -11 12 0 0 0
r4=done	0 -23 23 0 0 0
r4=down	0 12 -11 0 0 0
r4=duty	0 -22 23 -1 0 0
r4=each	0 6 -5 0 0 0
r4=end	0 11 -7 -2 0 0
r4=expect	0 -6 -3 10 0 0
r4=extend	-1 21 -20 0 0 0
r4=fall	0 -4 6 0 0 0
r4=first	-7 1 1 0 1 0
r4=five	0 13 -12 0 0 0
r4=for	0 -4 -4 13 1 0
r4=force	0 -13 13 0 0 0
r4=framework	0 4 -10 0 7 0
r4=from	-3 17 -13 -3 0 0
r4=geneva	0 7 -5 0 0 0
r4=get	-6 14 -7 0 0 0
r4=go	3 2 -16 0 7 0
r4=good	0 4 -12 0 0 0
r4=government	-2 15 -10 0 0 0
r4=had	-21 17 -9 0 4 0
r4=hall	0 13 -10 0 0 0
r4=has	6 0 -11 0 6 0
r4=have	-2 -27 29 -1 2 0
r4=he	-11 5 0 -2 5 0
r4=his	-2 18 -12 -4 0 0
r4=hold	0 -15 17 0 0 0
r4=hour	7 4 -4 -4 0 0
r4=i	0 14 -19 0 4 0
r4=in	11 0 6 -8 -13 -5
r4=into	0 -18 10 9 0 0
r4=is	-7 27 -18 -1 -2 0
r4=it	2 -13 13 0 0 0
r4=its	0 -7 11 0 0 0
r4=keep	12 -15 3 0 0 0
r4=know	0 13 -12 0 0 0
r4=leader	0 6 -3 0 0 0
r4=lower	0 9 -8 0 0 0
r4=lumpur	0 -4 8 0 0 0
r4=make	-5 12 -6 0 0 0
r4=meet	-7 -5 16 -2 0 0
r4=minister	0 10 -6 -2 0 0
r4=ministry	-1 -3 -8 12 0 0
r4=minute	4 1 -13 4 0 0
r4=month	0 -3 0 0 7 0
r4=most	0 11 -11 0 0 0
r4=move	0 2 -11 8 0 0
r4=mr	0 -10 14 0 0 0
r4=new	0 0 -3 0 8 0
r4=next	0 0 -3 7 -4 0
r4=night	0 8 -9 0 0 0
r4=no	0 -5 8 0 0 0
r4=not	0 33 -29 -1 0 0
r4=nothing	-6 -10 9 7 0 0
r4=now	12 -10 0 0 0 0
r4=of	-7 6 6 -19 -9 0
r4=off	0 -12 14 0 0 0
r4=offer	0 16 -15 0 0 0
r4=on	13 11 -10 4 -24 0
r4=once	0 -13 13 0 0 0
r4=one	0 -7 10 0 0 0
r4=or	0 1 -7 4 0 0
r4=our	0 -17 18 0 0 0
r4=out	-5 0 -4 0 7 0
r4=over	0 11 -7 0 0 0
r4=paper	0 -17 18 0 0 0
r4=pause	10 -5 -5 0 0 0
r4=pay	0 11 -9 0 0 0
r4=place	-1 -14 11 -1 0 5
r4=plan	9 -23 16 -1 0 0
r4=prolong	0 8 -8 0 0 0
r4=propose	0 9 -3 -2 0 0
r4=put	0 8 -6 0 0 0
r4=rate	0 10 -9 0 0 0
r4=reach	0 -11 4 0 5 0
r4=read	0 6 -5 0 0 0
r4=ready	0 7 -6 0 0 0
r4=reporter	-12 13 0 0 0 0
r4=result	0 10 -10 0 0 0
r4=resume	0 -8 9 0 0 0
r4=return	0 9 -8 0 0 0
r4=room	0 7 -6 0 0 0
r4=round	0 28 -24 -1 0 0
r4=run	0 -12 12 0 0 0
r4=say	0 -6 14 -8 0 0
r4=secretary	7 -10 0 0 0 0
r4=settle	0 -2 0 0 6 0
r4=side	9 -1 0 -4 0 0
r4=sign	0 27 -23 0 -2 0
r4=since	6 -5 0 0 0 0
r4=sit	0 -11 13 0 0 0
r4=speak	9 -20 12 0 0 0
r4=start	0 0 -13 11 0 0
r4=stockholm	0 -14 15 0 0 0
r4=stop	0 -15 16 0 0 0
r4=suspension	4 -11 5 0 0 0
r4=take	0 11 -11 0 0 0
r4=talk	2 -15 10 5 0 0
r4=tea	0 18 -17 0 0 0
r4=team	0 -2 6 0 0 0
r4=telephone	6 -8 3 0 0 0
r4=that	-11 -2 -16 20 10 0
r4=the	1 -6 -3 -19 8 20
r4=their	5 -23 19 0 0 0
r4=them	0 -17 7 12 0 0
r4=then	0 -10 -4 14 0 0
r4=there	-1 16 -14 0 0 0
r4=third	0 -6 7 0 0 0
r4=three	0 6 -5 0 0 0
r4=time	0 4 7 0 -16 0
r4=to	0 -12 -2 23 -7 0
r4=town	0 17 -16 0 0 0
r4=trade	-8 24 -14 0 0 0
r4=truce	-13 8 2 -5 0 0
r4=two	2 -15 -5 22 0 0
r4=until	-2 28 -24 0 -2 0
r4=up	0 -6 8 0 0 0
r4=very	-1 0 -6 0 5 0
r4=video	4 5 -8 -2 0 0
r4=villa	0 20 -19 0 0 0
r4=war	-2 -26 27 0 0 0
r4=was	-6 5 0 -2 0 0
r4=week	8 -26 15 0 -2 6
r4=were	0 3 -9 8 0 0
r4=what	-6 -3 8 0 0 0
r4=when	2 11 -13 0 0 0
r4=where	0 -4 6 0 0 0
r4=which	3 -13 17 -9 0 0
r4=who	-6 6 0 0 0 0
r4=with	-6 -21 30 -2 -7 0
r4=within	0 0 -13 0 14 0
r4=would	-10 -7 20 -1 0 0
r4=write	0 7 -7 0 0 0
r4=xi	0 -6 -4 0 11 0
r4=year	-4 -20 29 -4 -7 0
r=" .	0 14 -12 0 0 0
r='s meet	0 -26 27 0 0 0
r=( <organisation>	0 -13 15 0 0 0
r=( excerpt	-1 18 -10 -2 0 0
r=( extract	0 10 -8 0 0 0
r=( transcript	15 -12 -3 0 0 0
r=( translated	0 -20 21 0 0 0
r=) <end>	-10 -10 17 0 0 0
r=, "	-1 14 -9 0 0 0
r=, <day-ahead>	0 -1 11 0 -11 0
r=, <day-gone>	0 10 -9 0 0 0
r=, <day-today>	-1 -14 17 0 0 0
r=, <level>	0 8 -5 0 0 0
r=, <number>	-10 -6 13 -1 -5 0
r=, <office>	0 -37 31 0 5 0
r=, <organisation>	0 18 -20 0 0 0
r=, <person>	0 2 -1 4 -10 0
r=, <quality>	0 14 -11 0 0 0
r=, <seat>	0 11 -10 0 0 0
r=, <span>	0 16 -15 0 -2 0
r=, a	10 -2 0 -2 0 0
r=, according	0 7 -7 0 0 0
r=, after	12 0 -3 -6 0 0
r=, all	0 18 -16 0 0 0
r=, and	-22 6 -6 23 -13 0
r=, are	0 -9 10 0 0 0
r=, as	0 -17 5 0 12 0
r=, at	0 -14 17 0 0 0
r=, because	0 9 -7 0 0 0
r=, between	0 18 -17 0 0 0
r=, bring	0 11 -10 0 0 0
r=, but	-2 9 -3 0 0 0
r=, each	7 0 -5 0 0 0
r=, eastern	0 -11 11 0 0 0
r=, end	0 23 -21 -1 0 0
r=, for	-2 -15 18 0 1 0
r=, had	0 9 -9 0 0 0
r=, has	3 10 -15 0 0 0
r=, he	7 -5 3 0 -2 0
r=, his	8 -10 1 0 0 0
r=, hold	0 10 -9 0 0 0
r=, hour	-1 8 -1 0 -5 0
r=, in	3 -29 20 4 7 0
r=, it	0 14 -13 0 0 0
r=, its	-8 9 0 0 0 0
r=, mr	-7 26 -18 0 0 0
r=, of	0 -19 20 0 0 0
r=, on	11 -11 5 -3 0 0
r=, or	0 6 -5 0 0 0
r=, over	0 -9 9 0 0 0
r=, sign	0 14 -13 0 0 0
r=, so	0 11 -10 0 0 0
r=, take	0 7 -5 0 0 0
r=, that	-7 -4 12 0 0 0
r=, the	0 -32 33 -13 5 0
r=, there	0 7 -6 0 0 0
r=, to	10 10 -19 -1 -3 0
r=, two	-4 -8 12 0 0 0
r=, under	0 0 -9 0 7 0
r=, were	0 -6 7 0 0 0
r=, when	-2 18 -12 -1 0 0
r=, which	1 -1 -4 11 -7 0
r=, with	0 -4 -7 0 17 0
r=, without	0 6 -7 0 0 0
r=, yes	0 -13 15 0 0 0
r=- <name>	-8 10 -10 9 0 0
r=- <person>	0 7 -5 0 0 0
r=- <quality>	9 6 -19 0 0 0
r=- a	-1 11 -8 0 0 0
r=. "	9 -6 -2 0 0 0
r=. .	0 10 -9 0 0 0
r=. <end>	-7 -6 9 -10 18 -9
r=: <end>	0 11 -10 0 0 0
r=: <level>	0 22 -21 0 0 0
r=: <name>	-2 13 -8 0 0 0
r=: <number>	0 8 -7 0 0 0
r=: <person>	0 -17 10 0 6 0
r=: a	0 12 -12 0 0 0
r=; <end>	0 7 -6 0 0 0
r=; that	0 -15 15 0 0 0
r=; they	-9 21 -14 0 0 0
r=<day-ahead> .	10 -11 0 1 0 0
r=<day-ahead> <end>	-4 9 -13 7 -3 0
r=<day-gone> ,	0 -9 9 0 0 0
r=<day-gone> .	8 -8 0 0 0 0
r=<day-today> ,	-4 -4 11 0 0 0
r=<day-today> .	3 -8 5 0 0 0
r=<day-today> with	6 0 -2 0 0 0
r=<end> <end>	-9 7 -2 3 1 -1
r=<name> 's	5 -16 10 5 0 0
r=<name> in	0 -7 -18 -3 26 0
r=<number> .	0 10 -4 0 0 0
r=<number> time	0 -15 16 0 0 0
r=<person> ,	-2 -26 19 11 0 0
r=<person> .	0 -28 31 0 -3 0
r=<person> and	4 14 -21 -3 3 0
r=<person> at	0 -6 -2 0 10 0
r=<person> for	0 13 -8 -1 0 0
r=<person> in	-1 -2 9 -4 -1 0
r=<person> on	0 -24 14 7 -4 0
r=<quality> president	0 13 -1 0 -9 0
r=<seat> in	0 8 4 -7 -19 0
r=? <end>	2 5 0 -6 -9 0
r=a truce	-1 6 -1 0 0 0
r=about the	0 16 -13 0 0 0
r=across from	0 -7 8 0 0 0
r=after <name>	0 -9 9 0 0 0
r=after <person>	16 -11 -5 0 0 0
r=after <span>	0 -11 14 0 0 0
r=after the	0 9 -6 0 0 0
r=afternoon .	0 -13 13 0 0 0
r=again ,	0 -14 15 0 0 0
r=again ?	0 8 -6 0 0 0
r=again in	0 8 -1 -7 0 0
r=again on	-7 12 0 -2 0 0
r=and <name>	-5 -1 9 0 0 0
r=and <number>	0 6 -6 0 0 0
r=and <quality>	0 -3 6 0 0 0
r=and agree	0 -6 3 0 0 0
r=and come	0 11 -10 0 0 0
r=and end	0 -12 8 5 0 0
r=and hold	0 6 -5 0 0 0
r=and last	0 21 -20 0 0 0
r=and not	0 -5 7 0 0 0
r=and run	0 8 -8 0 0 0
r=and sign	0 -10 12 0 0 0
r=and stay	0 -6 7 0 0 0
r=and to	0 8 -6 0 0 0
r=are plan	0 7 -6 0 0 0
r=are to	0 10 -7 0 0 0
r=as plan	0 -11 11 0 0 0
r=as the	0 -8 8 0 0 0
r=at <level>	-3 8 -2 0 0 0
r=at <number>	7 -13 1 0 8 0
r=at a	-1 -3 8 -1 -2 0
r=at lancaster	3 3 -8 0 0 0
r=at one	0 11 -10 0 0 0
r=at the	0 -17 -1 4 13 6
r=before the	0 0 -3 6 0 0
r=between <person>	1 -7 11 0 -4 0
r=between <seat>	3 14 -16 0 0 0
r=between the	16 -17 2 4 -3 0
r=by <name>	0 -9 10 0 0 0
r=by <person>	-8 -13 15 -4 0 6
r=by <span>	0 10 -7 0 0 0
r=by phone	-5 8 0 0 0 0
r=by telephone	12 -4 -6 0 -1 0
r=by the	-4 -5 12 0 -2 0
r=by video	15 -11 -12 0 6 0
r=call ,	-9 10 0 0 0 0
r=call .	-3 -2 7 0 0 0
r=call between	9 -3 -4 0 0 0
r=constructive .	0 -6 7 0 0 0
r=each other	5 -17 7 2 1 0
r=evening .	-10 -2 11 0 0 0
r=fail ,	0 11 -10 0 0 0
r=for <name>	-1 7 -2 0 0 0
r=for <span>	-2 7 -2 0 0 0
r=for a	-3 8 -10 0 3 0
r=for about	6 -6 2 0 0 0
r=for talk	0 -4 6 0 0 0
r=for the	-2 7 0 -1 -9 0
r=for their	0 -3 6 0 0 0
r=from <day-gone>	0 -7 -9 0 17 0
r=from the	-6 8 0 0 0 0
r=go on	0 -6 9 0 0 0
r=he would	-2 -6 8 0 0 0
r=him on	0 6 -3 0 0 0
r=his <quality>	12 -18 1 8 -2 0
r=if the	0 7 -3 0 0 0
r=in <month-ahead>	0 -14 -33 22 23 0
r=in <month-gone>	12 -11 0 0 0 0
r=in <name>	-11 12 -38 0 24 0
r=in <number>	0 13 -6 0 -1 0
r=in <span>	0 9 -1 -1 -6 0
r=in a	9 14 -23 0 0 0
r=in alexandria	0 -8 10 0 0 0
r=in auckland	0 7 -7 0 0 0
r=in geneva	0 -25 28 0 0 0
r=in halifax	0 -10 11 0 0 0
r=in kuala	0 -6 -1 9 0 0
r=in lisbon	1 17 -18 0 0 0
r=in new	0 -1 9 -2 0 0
r=in person	0 -5 -8 15 0 0
r=in samarkand	0 -8 8 0 0 0
r=in seoul	0 6 9 -17 0 0
r=in the	-7 40 -23 -12 -15 0
r=is on	0 17 -12 0 0 0
r=is plan	0 8 -10 -5 0 9
r=it "	-4 -5 10 0 0 0
r=it 's	0 6 -5 0 0 0
r=it a	-8 16 -5 0 0 0
r=it first	0 10 -9 0 0 0
r=it is	0 6 -4 0 0 0
r=it was	21 -10 -16 0 0 0
r=it will	0 6 -4 0 0 0
r=last year	0 11 -6 0 0 0
r=later in	-2 -9 2 0 7 0
r=morning ,	0 12 -9 0 0 0
r=morning .	18 -16 1 -1 0 0
r=mr .	0 -4 8 0 -1 0
r=mr <person>	0 13 -13 2 -3 0
r=night .	0 -4 7 0 0 0
r=of "	-1 13 -9 0 0 0
r=of <day-gone>	0 -24 24 0 0 0
r=of <number>	0 -8 11 0 0 0
r=of <person>	-1 0 11 -2 -7 0
r=of <span>	-2 -2 9 -1 0 0
r=of a	-10 16 -5 0 0 0
r=of last	0 -6 6 0 0 0
r=of mr	0 0 -4 -1 7 0
r=of negotiation	0 15 -15 1 0 0
r=of peace	0 13 -13 0 0 0
r=of talk	-3 13 -8 -1 0 0
r=of the	0 -1 9 -13 0 0
r=of their	0 -8 11 0 0 0
r=of thi	-8 7 0 0 0 0
r=off .	0 7 -14 0 6 0
r=off the	0 -6 7 0 0 0
r=on <day-ahead>	12 -15 -10 -4 6 13
r=on <day-gone>	-1 -2 1 6 0 -4
r=on <day-today>	-2 14 -5 0 -7 0
r=on <seat>	0 -5 6 0 0 0
r=on a	-3 -8 8 2 0 0
r=on it	0 -18 20 0 0 0
r=on that	0 15 -11 0 0 0
r=on the	15 1 -7 -6 -4 0
r=on trade	-9 0 7 0 0 0
r=over the	0 11 -10 0 0 0
r=show .	0 -9 9 0 0 0
r=since <month-gone>	3 4 -6 -1 0 0
r=since geneva	0 19 -19 0 0 0
r=since last	0 7 -6 0 0 0
r=since the	-8 -18 25 0 0 0
r=so far	0 -13 14 0 0 0
r=that <name>	9 1 -13 0 0 0
r=that <person>	2 5 -12 0 0 0
r=that <seat>	-2 15 -11 0 0 0
r=that a	0 6 -9 0 0 0
r=that an	0 -11 12 0 0 0
r=that begin	0 -5 9 0 0 0
r=that he	-18 19 0 -1 -3 0
r=that his	0 6 -4 0 0 0
r=that it	0 6 -3 0 0 0
r=that the	-3 28 -28 5 -2 0
r=that there	20 -26 9 0 0 0
r=the <name>	-2 15 -10 0 0 0
r=the <organisation>	0 -8 12 0 0 0
r=the <quality>	-1 -12 5 12 0 0
r=the <seat>	0 -28 16 -1 15 0
r=the meet	0 -10 15 0 -8 0
r=the two	-6 16 -12 -1 3 0
r=they had	0 -16 16 0 0 0
r=thi week	17 0 -15 0 -3 0
r=to <day-ahead>	0 17 -14 0 0 0
r=to <day-gone>	0 -8 10 0 0 0
r=to <person>	24 -22 0 0 -1 0
r=to <seat>	-10 -7 11 11 -13 0
r=to complete	8 -4 -2 0 0 0
r=to discuss	0 6 -5 0 0 0
r=to extend	-3 -8 13 0 0 0
r=to sign	0 -18 18 0 0 0
r=to the	-11 11 -16 -1 12 0
r=together in	0 -5 6 0 0 0
r=under a	5 -7 2 0 0 0
r=under the	0 9 -8 0 0 0
r=was "	-4 -19 22 0 0 0
r=was the	0 -11 13 0 0 0
r=will be	5 4 -16 11 0 0
r=will take	0 -9 15 -4 0 0
r=with <name>	0 -10 16 0 -15 0
r=with <office>	0 -4 8 0 0 0
r=with <person>	2 -12 5 -7 11 0
r=with <quality>	4 -7 0 0 0 0
r=with <seat>	-8 28 -19 0 0 0
r=with a	0 -16 14 0 6 0
r=with an	0 8 -7 0 0 0
r=with the	-1 6 -8 -3 -1 10
r=without a	0 -26 23 3 0 0
r=— <name>	15 -11 7 -16 0 0
r=— <office>	2 8 -8 -1 0 0
r=— <person>	-16 13 1 -3 0 0
r=— <quality>	-13 7 3 0 0 0
r=— <span>	5 -10 2 0 0 0
r=— a	0 27 -26 0 0 0
r=— for	0 8 -7 0 0 0
r=— it	0 8 -7 0 0 0
r=— transcript	-2 12 -8 0 0 0
right:calls	45 -23 -20 0 -13 2
right:coming	-6 5 3 13 -32 -2
right:ended	18 -10 9 -7 -4 -1
right:experts	1 -21 11 -13 3 15
right:m=arrive	0 10 -10 0 0 0
right:m=assembly	0 11 -10 0 0 0
right:m=bargain	-1 8 -4 0 0 0
right:m=broke off	0 -9 11 0 0 0
right:m=broke up	0 -14 15 0 0 0
right:m=came	14 -14 5 0 0 0
right:m=closed	0 8 -13 6 0 0
right:m=conference	23 -9 -12 0 0 0
right:m=delegation	0 -8 10 0 0 0
right:m=delegations	-7 -18 22 0 0 0
right:m=dialogue	0 6 -2 0 0 0
right:m=dinner	2 5 -7 0 0 0
right:m=due	12 1 -21 10 0 0
right:m=edition	0 16 -16 0 0 0
right:m=ended	0 -11 11 -2 0 0
right:m=expected	0 3 -14 16 -5 0
right:m=go	-4 6 -3 -1 -11 6
right:m=here	-11 -8 18 0 0 0
right:m=lunch	0 -9 11 0 0 0
right:m=meet	6 2 -1 -6 -4 0
right:m=meeting	-6 -3 16 -12 -10 0
right:m=meets	0 -1 -3 0 6 0
right:m=met	0 -14 18 0 -4 0
right:m=negotiations	0 10 -7 0 0 0
right:m=negotiator	0 0 -10 0 0 6
right:m=negotiators	0 -6 5 -1 2 0
right:m=received	-1 -3 -4 0 12 0
right:m=rose	-1 13 -8 0 0 0
right:m=round	0 -11 5 10 -2 0
right:m=rounds	0 27 -27 0 0 0
right:m=settled	0 -9 11 0 0 0
right:m=shook hands	0 8 -3 0 0 0
right:m=signed	1 11 -11 0 -5 0
right:m=sit	0 7 -6 0 0 0
right:m=sitting	0 14 -13 0 0 0
right:m=summit	-3 7 -4 -1 0 0
right:m=table	-6 26 -18 -1 0 0
right:m=talk	19 -25 2 8 0 0
right:m=talked	19 -9 -12 0 0 0
right:m=talking	6 -22 18 0 0 0
right:m=talks	-15 12 -5 0 -7 -2
right:m=there	11 -14 9 -17 9 0
right:m=time	-9 -3 10 -7 3 0
right:m=to see	1 9 -10 0 0 0
right:m=visit	-4 7 -4 0 0 0
right:m=went	-16 -8 8 -1 16 0
right:m=where	-6 3 3 0 -6 0
right:meets	18 -16 11 -6 -11 0
right:running	2 1 -5 2 6 -8
right:summit	4 4 -1 -23 4 -6
right:sure	-2 0 10 -4 -23 -9
right:wished	0 15 -12 -1 0 -3
s:!	-6 24 -18 0 0 0
s:"	-29 33 0 -25 -15 -7
s:&	0 8 -8 -3 0 0
s:'	1 10 -6 -1 -11 0
s:'s	-11 2 -1 17 -12 -4
s:(	-9 -4 3 8 0 -1
s:)	-13 -5 5 8 0 -1
s:*	0 -20 21 0 0 0
s:+	0 -17 6 10 0 0
s:,	9 -10 11 9 -7 -6
s:-	7 14 -10 0 -31 -4
s:.	-7 2 7 1 7 -20
s:/	-12 13 -4 2 -8 0
s::	-1 0 5 -44 7 3
s:;	-10 9 -8 12 -1 -6
s:<agent>	0 -1 8 -5 -17 0
s:<day-ahead>	-5 0 11 -35 1 5
s:<day-gone>	-7 8 0 14 -16 -35
s:<day-today>	-18 25 -11 -10 8 -32
s:<duty>	5 -3 12 -7 -25 -14
s:<gate>	-18 4 7 -4 -3 4
s:<goods-amount>	3 6 -3 -3 -6 0
s:<goods>	-3 14 0 10 -38 -6
s:<level-noun>	0 -8 5 -10 5 11
s:<level>	2 35 -21 -38 -11 -11
s:<money>	-18 40 -31 -7 1 0
s:<month-ahead>	-1 -34 6 31 15 -5
s:<month-gone>	30 -12 3 -13 -3 -7
s:<month-today>	-2 -17 23 -1 0 0
s:<name>	-16 2 -17 10 43 -17
s:<not>	-41 21 1 -1 -14 3
s:<number>	2 24 -17 -39 8 -15
s:<office>	1 -12 12 -17 11 -1
s:<organisation>	-17 35 -12 -11 -23 -14
s:<person>	-5 -8 6 1 7 0
s:<points>	-13 21 -15 -5 6 0
s:<quality>	11 5 -2 0 -31 11
s:<seat>	9 3 -16 8 12 -2
s:<sender>	0 18 -10 -3 -27 3
s:<span>	-4 -13 17 -6 11 -14
s:<taker>	-13 17 -11 3 -2 0
s:<v-agree>	-20 4 7 -7 5 -1
s:<v-bear>	-16 21 -16 5 1 -15
s:<v-begin>	-19 -5 3 0 13 4
s:<v-buy>	-4 20 -6 -20 -3 0
s:<v-deny>	-14 24 -21 8 -4 0
s:<v-down>	-6 -1 7 4 0 -9
s:<v-end>	-6 20 -18 19 -13 -12
s:<v-impose>	-3 21 -11 -7 -17 -5
s:<v-propose>	13 0 -4 -1 -2 -8
s:<v-return>	-12 8 -11 4 6 -3
s:<v-say>	0 0 -7 -1 3 2
s:<v-sell>	-5 14 -8 -3 -5 5
s:<v-stay>	1 11 -14 -4 -1 7
s:<v-suspend>	0 1 6 -8 -20 0
s:<v-target>	-17 14 2 0 -12 -2
s:<v-threaten>	-1 8 -3 1 -7 0
s:?	-15 1 16 -18 -2 -2
s:@	-9 10 -3 -2 0 0
s:[	0 15 -12 0 0 0
s:]	0 7 -5 0 0 0
s:a	12 14 -12 -4 -5 -4
s:aarhu	0 -14 16 0 0 0
s:abba	0 -10 10 0 0 0
s:abdul	0 -7 8 0 0 0
s:abolish	0 6 -2 0 0 0
s:about	-19 -16 23 20 -13 5
s:above	0 16 -11 -1 0 0
s:abroad	-1 8 -4 0 0 0
s:accept	-1 -6 9 -7 3 0
s:accord	0 6 -5 0 0 0
s:according	-9 3 -12 5 16 0
s:account	10 -9 -3 7 1 0
s:accra	0 9 -7 0 0 0
s:accused	-4 20 -16 0 0 0
s:across	0 -8 12 0 0 0
s:act	-2 30 -25 0 0 0
s:add	8 -2 -1 -10 3 0
s:additional	-15 10 0 0 0 0
s:adjourned	0 -10 12 0 0 0
s:admit	10 -1 -10 0 0 0
s:adopt	0 18 -16 0 0 0
s:advertisement	-5 28 -24 0 0 0
s:affair	0 -16 19 0 0 0
s:affected	0 -11 12 0 0 0
s:affiliate	0 9 -8 0 0 0
s:after	8 0 -10 9 0 6
s:afternoon	-7 -5 12 -1 -3 0
s:afterward	-1 19 -4 -4 -6 0
s:agadir	0 6 -4 0 0 0
s:again	-6 -3 7 14 -24 -7
s:against	-12 14 0 -3 -5 0
s:agency	0 13 -10 0 0 0
s:agenda	0 -23 9 17 0 0
s:agent	0 20 -19 0 0 0
s:ago	2 -24 26 -4 0 0
s:agree	-2 -8 11 -5 -5 1
s:agreement	-10 3 2 2 -10 -2
s:agriculture	0 -5 8 0 0 0
s:ahead	-8 0 0 14 -8 0
s:aid	-11 16 -2 0 0 0
s:aim	0 -17 19 0 0 0
s:air	-3 -4 13 -2 -3 0
s:aircraft	0 -9 14 0 -2 0
s:airline	0 8 -7 0 0 0
s:airport	-2 -28 20 10 -2 0
s:aktau	0 -37 39 0 0 0
s:akureyri	0 -19 20 0 0 0
s:al	13 -12 3 0 0 0
s:alert	0 21 -18 0 0 0
s:alexandria	-2 -26 32 -5 0 0
s:alive	0 -11 12 0 0 0
s:all	-7 3 3 0 -12 0
s:allowed	0 9 -7 0 0 0
s:almaty	0 21 -20 0 0 0
s:along	0 22 -20 0 0 0
s:already	0 8 -5 0 0 0
s:also	-2 2 -8 -12 17 0
s:although	0 17 -16 0 0 0
s:aluminium	0 10 -8 0 0 0
s:aluminum	0 13 -11 0 0 0
s:am	-2 19 -17 0 0 0
s:ambassador	0 10 -6 -2 0 0
s:among	-3 0 -3 0 8 0
s:an	-14 8 4 -3 -8 -5
s:analog	0 11 -7 0 0 0
s:and	2 -3 6 7 -12 -5
s:anew	0 6 -5 0 0 0
s:annex	0 9 -8 0 0 0
s:announce	-4 -2 0 26 -28 0
s:announcement	0 17 -14 0 0 0
s:another	7 -8 -5 13 0 0
s:answer	-4 6 -14 -7 17 0
s:anti	0 8 -5 0 0 0
s:antimonopoly	0 -3 6 0 0 0
s:antwerp	9 14 -20 0 0 0
s:any	-7 22 -9 -4 -4 0
s:anything	0 -19 22 0 0 0
s:apart	0 16 -16 0 0 0
s:apec	-5 57 -55 -9 7 0
s:app	-6 -16 24 0 0 0
s:appliance	0 -12 13 0 0 0
s:application	0 6 -5 0 0 0
s:apply	-1 20 -14 0 0 0
s:approval	3 7 -15 0 0 0
s:approve	-9 25 -12 -8 0 0
s:apricot	6 -3 -2 0 0 0
s:aqaba	0 -24 26 0 0 0
s:are	-5 -3 -4 5 13 -11
s:armistice	0 21 -17 0 0 0
s:army	-9 19 -11 0 0 0
s:around	0 -9 11 0 0 0
s:arranged	0 -20 22 0 0 0
s:arrangement	-11 8 0 -5 -1 0
s:arrival	0 -5 6 0 0 0
s:arrive	-4 14 0 -10 -9 0
s:arrived	-2 0 0 -3 6 0
s:artificial	-3 6 -16 0 0 9
s:arusha	0 -22 23 0 0 0
s:as	2 8 -11 -15 18 -3
s:asean	-5 13 0 -3 -12 0
s:asia	0 16 -14 0 0 0
s:aside	-2 14 -8 0 0 0
s:ask	-10 -4 20 0 -16 0
s:asleep	-1 14 -10 0 0 0
s:assembly	0 12 -12 0 0 0
s:assent	0 8 -6 0 0 0
s:assume	0 7 -7 0 0 0
s:assured	0 12 -9 0 0 0
s:at	-6 -19 8 0 27 6
s:atlantic	1 -24 0 18 0 0
s:attempt	0 -11 11 0 0 0
s:auckland	-17 -6 19 0 0 0
s:audience	0 6 -5 0 0 0
s:authority	2 -7 -6 0 0 10
s:autumn	1 -36 28 -1 13 0
s:average	0 -11 12 0 0 0
s:await	0 8 -15 0 4 0
s:away	5 -28 13 -3 14 0
s:b	10 -8 -1 0 0 0
s:back	-9 -6 15 -8 -8 0
s:background	-2 -16 20 0 0 0
s:bag	0 6 -4 0 0 0
s:ban	1 6 -11 0 0 0
s:banana	0 23 -20 0 0 0
s:bandung	0 -29 30 0 0 0
s:bank	0 23 -21 0 0 0
s:bar	-1 -13 19 0 0 0
s:bargain	-2 -7 12 0 0 0
s:base	0 -27 30 0 0 0
s:basi	8 -2 -4 0 0 0
s:batumi	0 -26 27 0 0 0
s:bay	0 6 -3 0 0 0
s:bayar	13 -10 0 -1 0 0
s:be	-12 -4 19 4 -17 -20
s:beach	-6 11 -4 0 0 0
s:bean	-2 12 -13 0 0 0
s:bear	0 21 -18 0 0 0
s:became	0 13 -10 0 0 0
s:because	2 0 4 -7 -8 0
s:become	0 0 -2 6 0 0
s:bed	0 9 -7 0 0 0
s:beef	0 -14 18 -4 0 0
s:been	-35 6 4 3 -4 7
s:before	2 -19 -21 34 21 -4
s:beforehand	11 -10 3 -2 0 0
s:begin	10 -4 -11 10 9 -7
s:behind	7 -19 14 -2 0 0
s:being	0 -6 8 -1 0 0
s:beira	0 16 -15 0 0 0
s:believe	-3 13 -11 -3 3 0
s:bell	-7 20 -12 0 0 0
s:belong	0 3 -11 0 3 0
s:below	0 11 -10 0 0 0
s:bergen	1 -48 47 -4 0 0
s:beside	0 -8 11 0 0 0
s:bessent	6 -3 -6 9 -3 0
s:best	6 -3 0 0 0 0
s:better	7 0 -6 0 0 0
s:between	40 -2 -23 -9 -1 -7
s:bicycle	0 -6 7 0 0 0
s:big	0 -1 -1 0 9 0
s:bin	7 -16 10 0 0 0
s:biscuit	0 26 -26 0 0 0
s:bite	-2 12 -6 0 0 0
s:black	0 -6 8 0 0 0
s:bond	0 6 -5 0 0 0
s:borden	-3 -9 -5 16 0 0
s:border	-1 16 -11 0 0 0
s:boss	5 -23 3 14 0 0
s:both	-21 -7 14 -2 9 -9
s:brandy	0 6 -4 0 0 0
s:breach	0 8 -7 0 0 0
s:break	-6 16 -8 0 0 0
s:breakfast	15 -21 2 0 0 0
s:bridge	-5 -10 -18 21 0 14
s:brief	-6 9 0 0 -4 0
s:briefed	-1 18 -14 0 0 0
s:briefing	-9 11 -23 17 0 0
s:bring	0 -1 9 -6 -9 0
s:brno	0 9 -8 0 0 0
s:broadcast	0 19 -18 0 0 0
s:broke	0 -6 11 -12 0 0
s:broken	3 19 -19 -1 0 0
s:broker	0 7 -4 0 0 0
s:bruge	0 -30 31 0 0 0
s:brussel	0 19 -16 0 0 0
s:bursa	0 -5 6 0 0 0
s:busan	-28 -19 40 -14 -26 0
s:business	-16 2 13 -2 0 0
s:but	0 -8 20 0 -16 0
s:butter	8 1 -8 0 0 0
s:buy	-5 24 -15 0 0 0
s:by	33 -10 -34 2 -7 30
s:c	0 15 -15 0 0 0
s:cabinet	-8 -1 10 -1 -1 0
s:cable	0 -7 8 0 0 0
s:calendar	0 -7 10 0 0 0
s:call	24 16 -28 -45 -37 -19
s:callao	0 -13 14 0 0 0
s:calm	0 10 -7 0 0 0
s:camera	9 0 -6 0 0 0
s:can	14 -5 -4 -2 5 0
s:can't	8 -7 0 0 0 0
s:canal	0 12 -11 0 0 0
s:cancel	0 6 -15 0 5 0
s:candid	-3 23 -11 -8 0 0
s:cannot	0 14 -12 0 0 0
s:canola	0 7 -5 0 0 0
s:cap	0 -9 10 0 0 0
s:cape	-1 -13 16 0 0 0
s:capital	-9 -3 17 -12 -8 0
s:car	0 -2 7 -4 -2 0
s:cargoe	0 12 -11 0 0 0
s:carrier	0 7 -5 0 0 0
s:carry	-12 13 0 -2 -3 0
s:cartagena	0 -33 34 0 0 0
s:casablanca	0 18 -17 0 0 0
s:case	0 12 -7 -2 -1 0
s:cashmere	0 18 -18 0 0 0
s:cattle	0 -15 -2 18 0 0
s:cease	7 8 -16 0 0 0
s:ceasefire	-3 34 -29 0 0 0
s:cebu	0 -24 25 0 0 0
s:cellar	0 -6 -9 14 0 0
s:cement	0 8 -7 0 0 0
s:cent	-1 8 0 0 0 0
s:centre	0 24 -23 0 0 0
s:ceramic	0 -6 7 0 0 0
s:certain	4 2 -8 0 0 0
s:certificate	0 -27 11 9 0 8
s:chamber	0 13 -12 0 0 0
s:chance	12 -4 -11 0 0 0
s:changed	-10 15 -4 0 0 0
s:channel	0 -17 15 6 0 0
s:chapter	0 11 -11 0 0 0
s:charge	-23 4 7 -5 -1 0
s:cheaper	0 9 -8 0 0 0
s:cheese	10 6 -11 -7 0 0
s:chemical	0 -3 7 0 0 0
s:chenggang	0 -2 6 0 0 0
s:chennai	0 -13 13 0 0 0
s:chess	0 37 -37 0 0 0
s:chiang	4 -10 9 -1 0 0
s:chicago	10 -4 -6 0 0 0
s:chicken	-6 -11 16 0 0 0
s:chief	1 7 -10 0 0 0
s:chip	-6 13 -17 8 -1 0
s:chipmaker	0 -5 7 0 0 0
s:chișinău	0 -5 6 0 0 0
s:christian	0 14 -14 0 0 0
s:circular	0 7 -4 0 0 0
s:citing	0 10 -8 0 0 0
s:citru	0 -9 10 0 0 0
s:city	-2 16 -13 -1 1 0
s:civilian	0 10 -8 0 0 0
s:clear	-2 10 -5 0 0 0
s:clerk	0 18 -15 0 0 0
s:client	-3 -6 10 0 0 0
s:close	-19 12 3 -7 -2 0
s:closed	-6 14 -19 10 0 0
s:closer	-2 -6 12 -2 0 0
s:closing	0 -24 25 0 0 0
s:club	-16 39 -27 0 0 0
s:co	0 8 -5 0 0 0
s:coal	5 -10 4 0 0 0
s:cocoa	8 -7 0 0 0 0
s:cod	0 13 -12 0 0 0
s:coffee	-6 -1 -14 22 0 0
s:collapse	0 -11 12 0 0 0
s:collapsed	0 6 -5 0 0 0
s:colleague	3 0 -7 10 -5 0
s:collect	-6 -8 15 -3 0 0
s:colombo	0 -6 7 0 0 0
s:column	0 13 -12 0 0 0
s:commander	-9 24 -18 0 0 0
s:comment	0 12 -9 0 0 0
s:commentary	0 11 -10 0 0 0
s:commerce	8 -15 -2 10 3 6
s:commissioner	11 0 -9 -1 0 0
s:commit	4 -6 0 0 0 0
s:common	0 18 -21 0 0 0
s:communication	0 -10 17 0 -3 0
s:communiqué	0 0 -17 17 0 0
s:company	-11 34 -21 0 -3 0
s:compared	0 -4 6 0 0 0
s:complained	0 8 -7 0 0 0
s:complete	20 -12 -7 0 0 0
s:computer	-1 8 -4 0 0 0
s:concentrate	0 7 -6 0 0 0
s:conclude	-15 14 -7 1 -3 0
s:condition	0 9 -7 0 0 0
s:conducted	0 11 -8 0 0 0
s:conference	35 -5 -12 -17 -3 0
s:congress	0 10 -10 0 0 0
s:consensu	1 -20 13 -1 8 0
s:consent	-6 9 -1 0 0 0
s:consider	0 -13 0 0 9 8
s:constructive	-20 19 -9 -9 -2 10
s:consultation	14 1 -2 -12 -7 -3
s:contact	6 -5 0 0 2 0
s:container	0 12 -11 0 0 0
s:continue	10 0 -16 0 -6 15
s:contract	0 9 -7 0 0 0
s:control	-15 17 -17 8 0 0
s:conversation	-21 -12 32 -2 3 0
s:coordinating	4 -6 0 0 0 0
s:copper	0 -11 16 -4 0 0
s:cork	-1 -18 20 0 0 0
s:corn	0 14 -12 0 0 0
s:correct	4 0 -6 0 0 0
s:corrected	-3 10 -4 0 0 0
s:corresponding	0 10 -10 0 0 0
s:corridor	0 -9 10 0 0 0
s:cost	-7 33 -24 0 0 0
s:cotonou	0 10 -8 0 0 0
s:cotton	0 -19 22 0 0 0
s:could	0 1 6 -7 0 0
s:council	-15 19 -6 0 0 0
s:count	8 -11 0 8 0 0
s:counted	0 21 -19 0 0 0
s:countermeasure	0 18 -16 0 0 0
s:counterpart	18 -22 10 2 -4 0
s:counting	0 -6 8 0 0 0
s:country	-1 9 -4 -31 -1 7
s:county	0 13 -11 0 0 0
s:courier	9 -2 -7 0 0 0
s:course	0 -23 19 6 0 0
s:crane	0 8 -4 -2 0 0
s:crown	0 9 -8 0 0 0
s:crude	0 -14 15 0 0 0
s:cruz	2 -23 19 0 0 0
s:cuenca	0 -8 8 0 0 0
s:cup	0 17 -16 0 0 0
s:current	13 -15 2 0 0 0
s:custom	-21 13 1 -2 0 0
s:customer	0 10 -8 0 0 0
s:cut	-1 -9 12 -5 3 0
s:d	0 20 -18 0 0 0
s:da	-2 -34 32 0 5 0
s:daily	0 13 -8 0 0 0
s:dairy	3 -7 6 0 0 0
s:damage	0 6 -14 0 7 0
s:dar	0 -13 17 -3 0 0
s:darwin	-7 -7 13 0 0 0
s:data	0 17 -15 0 0 0
s:date	7 0 -7 10 -10 0
s:dated	-8 9 0 0 0 0
s:davo	-1 20 -16 0 0 0
s:day	7 -18 4 0 5 10
s:de	0 -12 13 -3 0 0
s:dead	0 -5 -7 12 0 0
s:deadline	-3 40 -34 -1 0 0
s:deal	12 -9 4 -33 0 -1
s:dealer	0 7 -6 0 0 0
s:dealt	0 -19 19 0 0 0
s:dearer	0 10 -8 0 0 0
s:decide	-10 18 -8 -3 0 0
s:decided	0 -8 7 4 0 0
s:decision	-13 0 5 2 -3 0
s:declaration	0 17 -16 0 0 0
s:declare	-8 3 -8 10 0 0
s:decline	0 12 -11 0 0 0
s:decree	-2 24 -19 0 0 0
s:deficit	0 12 -11 0 0 0
s:delay	0 -4 9 0 -2 0
s:delegate	0 32 -31 0 0 0
s:delegation	-19 -35 41 3 -8 0
s:deliver	0 8 -6 0 0 0
s:demand	5 -10 7 0 0 0
s:deny	0 20 -18 0 0 0
s:department	-3 6 0 0 0 0
s:depend	14 0 -13 0 0 0
s:depth	-3 37 -31 0 0 0
s:deputy	0 6 -4 0 0 0
s:des	8 0 -8 0 0 0
s:described	0 16 -10 -3 0 0
s:desk	-7 5 0 0 0 0
s:detail	-2 35 -28 -4 -6 0
s:dialogue	-3 -10 7 0 0 10
s:diary	8 -29 18 0 0 0
s:did	22 -7 -11 7 -2 0
s:didn't	0 16 -15 0 0 0
s:die	0 26 -24 0 0 0
s:difference	0 25 -24 0 0 0
s:dinner	8 -8 8 -10 -6 0
s:directed	0 6 -2 0 0 0
s:direction	-10 34 -24 0 0 0
s:director	0 10 -7 0 0 0
s:discuss	-18 -25 30 -18 10 7
s:discussion	0 0 10 0 -9 0
s:dispute	-6 -4 11 -4 0 0
s:district	0 15 -15 0 0 0
s:do	21 20 -34 -6 -1 0
s:docker	0 14 -13 0 0 0
s:document	-1 15 -12 0 0 0
s:doe	-7 2 6 -3 -2 0
s:doing	0 7 -5 0 0 0
s:dollar	0 20 -18 0 0 0
s:don't	0 13 -11 0 0 0
s:donald	2 -6 8 -5 0 0
s:door	-3 -11 -1 10 0 6
s:doorstep	-3 -7 10 0 0 0
s:double	0 -8 10 0 0 0
s:down	14 0 -14 -16 24 -2
s:dozen	0 9 -8 0 0 0
s:draft	-1 19 -15 0 0 0
s:draw	8 12 -21 0 0 0
s:driver	0 20 -13 -2 0 0
s:drone	0 7 -4 0 0 0
s:due	6 16 -8 -3 -19 0
s:dump	0 7 -5 0 0 0
s:durban	0 -7 7 0 0 0
s:during	11 -31 18 -2 6 0
s:duty	9 -5 1 1 -3 -3
s:each	24 11 -14 -21 0 -3
s:earlier	-2 0 7 0 -4 0
s:early	3 -8 11 -16 -2 0
s:earth	-7 6 -1 -5 7 0
s:ease	0 -1 7 -2 0 0
s:east	0 -11 11 0 0 0
s:easter	0 15 -10 0 0 0
s:eastern	15 -8 -6 0 0 0
s:economic	-4 9 -24 12 10 0
s:economy	6 9 -21 -4 5 0
s:edited	-2 7 -2 0 0 0
s:edition	0 18 -16 0 0 0
s:effect	-10 20 -13 0 0 0
s:eight	11 -3 -6 0 0 0
s:either	11 -12 0 5 0 0
s:el	9 25 -33 0 0 0
s:election	0 13 -10 0 0 0
s:electricity	0 17 -15 0 0 0
s:elevator	0 -18 19 0 0 0
s:eleven	14 -13 2 0 0 0
s:else	-7 1 4 0 0 0
s:elsewhere	0 13 -11 0 0 0
s:embassy	0 -4 -11 0 0 15
s:emergency	0 11 -7 0 0 0
s:employer	0 11 -10 0 0 0
s:empty	0 20 -17 0 0 0
s:end	-1 -20 18 24 -20 -7
s:energy	0 -6 9 0 0 0
s:english	-19 19 -2 0 0 0
s:enough	0 6 -3 0 0 0
s:entebbe	0 -34 34 0 0 0
s:enter	-6 14 -4 -1 0 0
s:entry	0 13 -11 0 0 0
s:envoy	0 10 -6 -1 0 0
s:equity	0 10 -9 0 0 0
s:es	0 -13 17 -3 0 0
s:escalation	0 0 -4 0 6 0
s:eve	0 30 -27 0 -5 0
s:even	0 -15 17 0 0 0
s:evening	-7 -12 20 18 -36 0
s:event	0 -33 33 0 0 0
s:every	-15 14 -10 8 0 0
s:everybody	5 -7 3 0 0 0
s:everyone	0 26 -23 0 0 0
s:everything	-3 12 -7 0 0 0
s:examine	0 -15 18 0 0 0
s:excellent	-11 -17 21 0 3 0
s:except	0 -9 10 0 0 0
s:excerpt	-4 22 -10 -2 0 0
s:exchanged	0 6 -5 0 0 0
s:exempt	0 6 -3 0 0 0
s:exemption	0 13 -10 0 0 0
s:exist	0 7 -6 0 0 0
s:expect	5 -21 2 29 -4 0
s:expert	-13 -43 35 -4 -5 26
s:expire	0 20 -9 -14 0 0
s:explain	0 -1 6 0 0 0
s:export	-4 -3 2 2 -5 6
s:exporter	-1 0 6 0 -1 0
s:extend	-6 2 -5 10 0 0
s:extension	2 -14 14 4 -10 0
s:extra	-1 -18 22 0 0 0
s:extremely	-3 8 -2 0 0 0
s:eye	0 13 -12 0 0 0
s:face	8 1 -5 -1 -2 0
s:fact	-13 18 -5 -3 -12 0
s:factory	8 0 -7 0 0 0
s:fail	0 -5 1 6 0 0
s:failed	1 -8 14 -13 0 0
s:failing	0 9 -6 0 0 0
s:fair	0 23 -20 0 0 0
s:fall	-13 -4 6 8 -1 0
s:family	0 9 -8 0 0 0
s:far	7 0 -3 -4 0 0
s:farm	-4 19 -14 0 0 0
s:farmer	0 20 -17 0 0 0
s:fed	0 6 -5 0 0 0
s:fee	-12 34 -22 -3 -1 0
s:feed	0 1 -24 18 0 0
s:fentanyl	-14 0 4 -3 4 0
s:ferhat	0 -9 9 0 0 0
s:ferry	0 3 -16 0 10 0
s:fertiliser	0 -7 9 0 0 0
s:few	-13 4 -6 -2 13 0
s:fifth	12 -24 23 -12 0 0
s:fifty	-2 -13 4 10 0 0
s:file	0 -8 8 0 0 0
s:filed	0 -12 14 0 0 0
s:final	-6 28 -21 0 0 0
s:finance	0 7 -8 0 0 0
s:find	0 16 -14 0 0 0
s:finding	0 10 -9 0 0 0
s:finish	0 -25 26 0 0 0
s:finished	0 -6 4 3 0 0
s:firm	0 10 -4 0 0 0
s:first	-13 -1 8 -16 4 10
s:fish	-2 2 3 -8 0 0
s:fishing	0 17 -15 0 0 0
s:five	0 12 -8 -1 0 0
s:fix	-11 2 9 -5 0 0
s:flew	-1 -9 0 22 -7 0
s:flight	0 11 -9 0 0 0
s:floor	0 -8 9 0 0 0
s:flour	5 0 -16 14 0 0
s:flower	0 -17 20 -1 0 0
s:fly	-7 -7 3 12 -1 0
s:follow	3 -14 18 -5 -5 0
s:followed	6 -8 7 -3 0 0
s:following	-6 3 0 0 0 0
s:food	0 29 -27 0 0 0
s:football	0 27 -26 0 0 0
s:for	7 -1 15 -40 -7 -9
s:force	-10 21 -9 -2 -5 0
s:forced	0 10 -7 0 0 0
s:ford	0 6 -2 0 0 0
s:foreign	-2 -15 15 2 -3 0
s:foreseen	0 -16 -12 25 0 0
s:formal	0 -2 6 0 0 0
s:former	0 11 -9 0 0 0
s:forward	-14 -9 12 -1 11 0
s:fought	0 13 -12 0 0 0
s:four	-17 -5 19 -8 -2 0
s:fourteen	0 -6 7 0 0 0
s:fourth	17 -29 18 2 0 -3
s:framework	-12 -27 17 -20 29 0
s:free	0 30 -28 0 0 0
s:freeze	-4 -5 10 0 0 0
s:freight	0 -10 11 0 0 0
s:friday	2 -20 20 -1 0 0
s:friend	0 -9 -3 16 0 0
s:from	-20 5 9 -25 14 -12
s:front	8 23 -29 0 0 0
s:frozen	-1 -4 7 0 0 0
s:fuel	0 13 -12 0 0 0
s:full	-1 -21 23 0 0 0
s:furniture	0 11 -11 0 0 0
s:further	5 -8 0 5 1 0
s:future	8 7 -22 0 0 0
s:gain	0 4 -9 0 2 0
s:gained	-1 9 -7 0 0 0
s:gap	0 -5 7 0 0 0
s:garden	0 9 -7 0 0 0
s:gas	-4 8 0 0 0 0
s:gather	0 19 -17 0 0 0
s:gave	-8 32 -18 -1 -2 0
s:gazette	0 8 -8 0 0 0
s:gazetted	0 7 -6 0 0 0
s:gear	0 18 -18 0 0 0
s:geneva	-14 7 4 -6 -13 0
s:georgia	7 -4 0 0 0 0
s:get	23 -2 -9 -9 -9 0
s:give	1 13 -13 0 0 0
s:given	-3 7 -1 -3 0 0
s:gmt	0 15 -13 0 0 0
s:go	-25 3 2 -14 8 7
s:goalkeeper	0 21 -20 0 0 0
s:god	0 -11 12 0 0 0
s:golf	-3 -17 29 -6 -9 0
s:good	0 1 2 -8 0 -3
s:gothenburg	-2 -2 6 0 0 0
s:government	-20 24 -5 -2 -14 0
s:grace	0 6 -5 0 0 0
s:graz	0 -24 25 0 0 0
s:great	4 -5 -6 22 -8 0
s:greer	0 5 0 -6 0 0
s:grip	0 8 -7 0 0 0
s:ground	6 10 -3 -8 -6 0
s:grow	7 0 -5 0 0 0
s:grower	-6 40 -33 0 0 0
s:guayaquil	0 -17 20 0 0 0
s:guest	-5 5 -7 -3 9 0
s:gwadar	0 -23 24 0 0 0
s:gyumri	0 -11 12 0 0 0
s:h	0 8 -5 0 0 0
s:had	6 -8 3 -2 0 6
s:haggling	0 -11 12 0 0 0
s:half	16 -10 3 -4 -2 0
s:halifax	0 -13 17 -4 0 0
s:hall	-6 9 -6 4 -9 0
s:halt	-3 -8 12 0 0 0
s:halve	0 13 -11 0 0 0
s:ham	0 -5 6 0 0 0
s:hammer	0 -15 17 0 0 0
s:hand	2 23 -34 2 8 0
s:handed	0 -16 18 0 0 0
s:hang	0 -10 13 0 0 0
s:happen	-3 14 -15 -1 5 0
s:happened	0 -25 27 0 0 0
s:harbour	0 18 -14 0 0 0
s:hard	11 -8 0 0 0 0
s:harvest	0 13 -11 0 0 0
s:has	13 22 -16 -4 -20 -8
s:hasn't	0 -5 6 0 0 0
s:have	0 2 -2 -8 12 -7
s:having	0 -19 22 0 0 0
s:hazelnut	12 -11 0 0 0 0
s:he	4 -5 -5 -9 24 -23
s:he'd	0 -13 15 0 0 0
s:he'll	9 -20 2 0 10 0
s:head	3 -5 -8 0 14 0
s:headline	0 -10 11 0 0 0
s:headquarter	0 -3 6 -2 0 0
s:health	0 8 -7 0 0 0
s:hear	0 10 -6 0 0 0
s:heard	1 8 -10 0 0 0
s:hearing	0 13 -8 0 0 0
s:help	2 -13 11 0 0 0
s:her	0 19 -16 -5 -1 0
s:here	-27 -11 28 -10 -2 0
s:higher	3 18 -22 -1 0 0
s:highest	7 11 -16 0 0 0
s:him	23 4 -12 -7 -15 0
s:himself	17 -32 18 0 2 0
s:his	5 -11 15 -5 -6 -6
s:historic	5 0 -7 0 0 0
s:history	0 19 -17 0 0 0
s:hit	-10 6 1 0 0 0
s:ho	0 15 -15 0 0 0
s:hold	11 -12 8 0 -20 0
s:hole	0 -4 6 0 0 0
s:holiday	10 13 -22 0 0 0
s:home	-8 11 0 -4 -9 0
s:hon	-5 17 -11 0 0 0
s:honey	0 -8 8 0 0 0
s:honour	0 17 -14 0 0 0
s:hope	-4 -6 10 -7 7 0
s:horse	0 10 -9 0 0 0
s:hospital	0 22 -22 0 0 0
s:hotel	-3 -2 0 9 0 0
s:hour	2 -11 7 5 -4 0
s:house	13 -20 15 -1 -2 0
s:household	0 -8 9 0 0 0
s:how	14 -8 2 -6 0 0
s:hundred	0 20 -18 0 0 0
s:hurry	0 13 -12 0 0 0
s:i	5 -11 14 -19 1 -2
s:i'm	0 12 -11 0 0 0
s:i've	0 12 -10 0 0 0
s:ice	9 -3 -6 0 0 0
s:idea	0 -2 6 -2 0 0
s:if	-2 13 -8 0 -7 0
s:iii	0 -9 9 0 0 0
s:immediate	0 19 -16 0 0 0
s:implement	0 6 -6 0 0 0
s:import	-3 18 -12 0 0 0
s:importer	-5 4 -5 6 0 0
s:impose	-8 21 -14 0 0 0
s:in	-35 -25 36 0 12 -22
s:incheon	0 -5 10 -5 0 0
s:included	0 13 -8 0 0 0
s:increase	0 16 -10 0 0 0
s:index	-1 8 -6 0 0 0
s:inflation	0 11 -8 0 0 0
s:information	0 6 -5 0 0 0
s:informed	0 -9 11 0 0 0
s:initial	0 15 -15 0 0 0
s:initialled	-5 -17 22 0 0 0
s:ink	0 -9 9 0 0 0
s:instalment	-3 -3 9 0 0 0
s:instead	0 8 -4 0 0 0
s:instrument	0 13 -12 0 0 0
s:intelligence	-3 3 -13 0 0 10
s:internal	0 9 -7 0 0 0
s:international	0 13 -11 0 0 0
s:interview	-5 6 -5 -3 3 0
s:into	-26 26 -18 4 0 -2
s:introduce	0 15 -13 0 0 0
s:invest	-1 12 -3 0 -2 0
s:investigation	0 10 -5 0 0 0
s:investment	0 0 7 -1 -3 0
s:investor	0 7 -2 -1 0 0
s:invitation	-2 -5 8 -4 4 0
s:invited	-7 22 -9 0 -11 0
s:iowa	0 7 -5 0 0 0
s:is	-15 11 -8 10 2 -1
s:island	-2 13 -8 0 0 0
s:issue	0 23 -19 0 0 0
s:issued	-21 26 -9 0 0 0
s:istanbul	0 -6 8 0 0 0
s:it	19 -7 11 -2 -29 -28
s:it'll	0 8 -6 0 0 0
s:its	-8 13 -19 17 0 -6
s:itself	0 19 -18 0 0 0
s:izmir	-4 -10 16 0 -2 0
s:jaguar	8 -7 0 0 0 0
s:jakarta	10 0 -11 0 0 0
s:jamieson	6 0 0 -6 0 0
s:jinping	8 1 -25 0 12 0
s:job	-1 9 -4 0 0 0
s:john	0 -25 27 0 0 0
s:joint	-24 -7 23 -15 -8 0
s:joke	0 -8 9 0 0 0
s:journalist	-5 -2 6 0 0 0
s:jump	8 -10 0 0 0 0
s:just	-12 1 0 9 0 0
s:jute	0 -11 12 0 0 0
s:karachi	0 -5 9 0 0 0
s:karoline	8 -5 -1 0 0 0
s:keep	9 1 -9 0 -2 0
s:khan	-1 -4 7 0 0 0
s:kick	0 -6 7 0 0 0
s:kilometre	12 -9 -1 0 0 0
s:kind	-2 20 -17 0 0 0
s:know	-18 3 12 -3 0 0
s:kobe	-9 -14 24 0 0 0
s:kuala	-6 1 3 3 -7 0
s:labour	0 -13 13 0 0 0
s:lack	0 -24 24 0 0 0
s:lago	0 -8 10 0 0 0
s:lancaster	11 -13 5 0 0 0
s:land	8 1 -11 3 -2 0
s:lapse	-6 5 0 -1 0 0
s:largest	-1 12 -8 0 0 0
s:larnaca	0 -12 -4 17 0 0
s:last	-2 -12 5 5 -3 11
s:lasted	12 3 -8 -9 0 0
s:lasting	0 -23 21 6 0 0
s:late	-12 -5 13 12 -14 0
s:later	-12 -21 2 0 27 0
s:latest	0 8 -7 0 0 0
s:law	-9 15 -14 -3 8 0
s:lay	8 -7 2 0 0 0
s:lead	0 2 -8 6 0 0
s:leader	-14 7 -18 -9 27 -1
s:least	-2 -11 7 0 8 0
s:leather	0 18 -17 0 0 0
s:leave	-23 -12 25 -20 1 0
s:leavitt	8 -5 -1 0 0 0
s:led	-5 12 -11 4 -2 0
s:legal	0 16 -15 0 0 0
s:length	-13 20 -8 0 0 0
s:lent	0 -7 8 0 0 0
s:lentil	11 -2 -10 0 0 0
s:let	4 13 -14 -2 0 0
s:letter	-12 24 -20 7 -5 0
s:level	4 0 -5 -6 0 6
s:li	0 -2 6 0 0 0
s:licence	-6 -22 32 -4 0 0
s:license	0 6 -2 0 0 0
s:licensing	0 10 -9 0 0 0
s:life	0 11 -8 0 0 0
s:lifeng	0 -11 11 9 -17 0
s:lift	3 7 -10 0 0 0
s:light	0 -26 28 -2 0 0
s:like	3 8 -7 -1 0 0
s:likely	0 -10 0 16 -4 0
s:limit	0 -17 18 0 0 0
s:limited	0 7 -7 0 0 0
s:line	-2 0 -18 -2 21 0
s:link	13 -20 -3 -2 0 7
s:linked	0 -11 12 0 0 0
s:lisbon	3 -6 7 -7 0 0
s:list	-5 -16 4 8 12 0
s:listed	-1 15 -12 0 0 0
s:listener	0 6 -4 0 0 0
s:little	-12 -10 22 0 0 0
s:live	0 -5 6 0 0 0
s:livingstone	0 -8 9 0 0 0
s:local	-15 -16 19 9 0 0
s:locked	0 -24 26 0 0 0
s:log	-3 18 -14 0 0 0
s:london	-3 -4 9 -3 0 0
s:long	4 13 -17 -3 0 0
s:longer	0 -10 3 0 9 0
s:look	-22 -2 8 -9 13 -1
s:lord	-9 25 -18 0 0 0
s:lorry	-2 16 -11 0 0 0
s:lose	10 -12 5 0 0 0
s:loui	0 -6 7 0 0 0
s:lower	-14 22 -11 -3 -1 0
s:lugano	0 16 -15 0 0 0
s:lula	0 -2 10 -1 -9 0
s:lull	0 -8 9 0 0 0
s:lumber	0 7 -4 0 0 0
s:lumpur	-6 1 3 3 -7 0
s:lunch	-2 18 -11 -4 -6 0
s:lviv	0 -30 31 0 0 0
s:m	8 13 -16 0 -4 0
s:machine	-6 -16 22 0 0 0
s:machinery	0 20 -18 0 0 0
s:madrid	-15 -8 22 -11 -2 0
s:magazine	0 13 -12 0 0 0
s:magnet	0 10 -8 0 0 0
s:main	-5 -24 30 0 0 0
s:maintain	0 -3 -4 8 0 0
s:maize	0 -13 12 0 0 0
s:make	-5 17 -9 -2 -5 0
s:maker	7 -9 4 0 0 0
s:making	10 -4 -6 0 0 0
s:malaysian	0 -6 10 -2 0 0
s:man	-7 12 -1 -4 0 0
s:manila	0 21 -18 0 0 0
s:manner	8 -8 0 0 0 0
s:many	0 -14 7 9 -1 0
s:march	0 -10 11 0 0 0
s:margin	-3 -8 12 0 0 0
s:mark	0 13 -10 0 0 0
s:market	0 0 6 -3 0 0
s:match	0 20 -18 0 0 0
s:matter	-1 -12 14 -3 -2 7
s:may	-10 12 -10 13 -12 0
s:maybe	17 -8 -10 0 0 0
s:mayor	0 6 -5 0 0 0
s:me	0 11 -13 0 0 0
s:mean	-7 -9 14 0 0 0
s:measure	-4 18 -11 0 0 0
s:meat	0 -5 10 -4 0 0
s:mechanism	0 10 -2 -4 0 0
s:media	12 0 -9 0 -8 0
s:mediate	0 11 -8 0 0 0
s:mediator	0 31 -29 0 0 0
s:medical	0 27 -27 0 0 0
s:medicine	-2 -3 -2 11 0 0
s:meet	-24 1 0 11 3 -5
s:meeting	-14 0 1 -4 -2 11
s:member	-6 40 -33 0 0 0
s:memo	0 14 -11 0 0 0
s:memorandum	-5 6 0 0 0 0
s:men	-9 -5 18 -4 -6 0
s:mention	0 -7 9 0 0 0
s:mentioned	6 0 -3 0 0 0
s:metal	-5 24 -17 0 0 0
s:metre	0 -8 11 0 0 0
s:midday	-2 26 -19 -2 0 0
s:middle	9 9 -6 -9 -8 0
s:midnight	1 4 -8 4 0 0
s:might	-20 5 19 -5 -7 0
s:milk	0 9 -5 0 0 0
s:mill	0 7 -4 0 0 0
s:million	-2 19 -14 0 0 0
s:mine	0 14 -14 0 0 0
s:minister	23 5 -12 -5 -18 -4
s:ministerial	5 -31 23 0 0 0
s:ministry	8 -2 -26 20 1 5
s:minute	15 5 -26 1 8 0
s:missed	0 -6 7 0 0 0
s:mistake	-3 12 -7 0 0 0
s:moine	8 0 -8 0 0 0
s:mombasa	0 -19 21 0 0 0
s:moment	0 12 -10 0 0 0
s:monday	3 -11 6 -8 13 0
s:money	0 14 -9 -4 0 0
s:montevideo	0 -26 27 0 0 0
s:month	0 -20 6 14 6 0
s:moratorium	-3 6 0 0 0 0
s:more	-12 8 7 -12 -13 0
s:morning	0 -24 10 12 14 0
s:most	3 4 -6 -5 0 0
s:mostly	-5 11 0 0 -3 0
s:mother	-2 -18 20 0 0 0
s:motor	9 -5 -3 0 0 0
s:mountain	0 -6 7 0 0 0
s:move	4 0 -9 9 0 0
s:mr	10 -13 9 -10 7 -4
s:ms	0 -10 14 0 0 0
s:much	-9 -20 20 -3 10 0
s:muhammad	-3 -5 8 0 0 0
s:mumbai	0 7 -3 0 0 0
s:muscat	0 8 -7 0 0 0
s:must	-8 37 -19 -1 -8 0
s:mutual	0 15 -13 -1 0 0
s:my	3 6 -3 -6 -4 0
s:nadi	0 -12 14 0 0 0
s:nagoya	0 -37 38 0 0 0
s:name	0 6 -3 -2 -2 0
s:named	0 4 -10 6 0 0
s:nang	0 -26 27 0 0 0
s:narrow	0 28 -26 0 0 0
s:nation	0 -18 6 17 0 0
s:national	0 27 -25 0 0 0
s:near	-13 -10 -9 28 0 0
s:nearly	0 34 -31 0 0 0
s:necessary	-10 11 0 0 0 0
s:need	-8 15 -8 0 0 0
s:needed	-8 28 -19 0 0 0
s:negotiate	5 -20 9 11 0 0
s:negotiation	-1 -12 13 3 -3 0
s:negotiator	-17 5 3 -9 1 0
s:neighbour	0 11 -9 0 0 0
s:neither	-9 -6 15 -3 0 0
s:network	7 2 -17 0 2 0
s:neutral	0 12 -5 -3 0 0
s:never	-4 6 0 0 0 0
s:new	-25 -8 -11 17 29 -2
s:newspaper	-2 31 -26 0 0 0
s:nexperia	-1 16 -9 0 0 0
s:next	-4 -30 22 23 -16 2
s:nicosia	0 -30 31 0 0 0
s:night	28 -14 -6 -14 12 0
s:nil	0 15 -12 0 0 0
s:nine	-4 17 -11 0 0 0
s:niš	0 -4 7 0 0 0
s:no	-14 24 -17 -17 0 11
s:nobody	-13 -13 12 -2 -2 14
s:non	0 -13 13 0 0 0
s:none	4 19 -21 -3 0 0
s:noon	-7 -1 7 -3 0 0
s:nor	-7 -5 12 0 0 0
s:north	0 11 -9 0 0 0
s:northern	-9 31 -23 0 0 0
s:not	-18 8 6 0 -6 -5
s:note	-3 16 -10 0 -3 0
s:nothing	-15 -3 5 12 -5 0
s:now	5 -20 3 17 0 0
s:nowhere	0 11 -10 0 0 0
s:number	0 -2 0 0 7 0
s:nut	0 -7 10 0 0 0
s:nvidia	-6 9 -1 0 0 0
s:o'clock	3 14 -21 0 0 0
s:objection	-13 18 -5 0 0 0
s:observed	0 15 -14 0 0 0
s:observer	0 4 -8 0 1 0
s:obstacle	0 -5 6 0 0 0
s:occasion	0 8 -3 -3 -1 0
s:ocean	0 -10 12 0 0 0
s:odesa	0 -9 10 0 0 0
s:of	-22 15 6 3 -18 -10
s:off	-7 13 -6 0 0 -1
s:offer	-15 7 0 -2 0 0
s:official	-13 0 15 -3 -4 0
s:oil	2 3 4 -10 -12 0
s:old	-2 9 -2 -5 -1 0
s:older	0 -13 14 0 0 0
s:olive	0 11 -6 0 0 0
s:on	19 0 3 -17 -11 -4
s:once	-3 -5 9 6 -8 0
s:one	-11 -7 9 18 -4 -1
s:only	-11 8 4 -9 -3 0
s:open	-16 15 -3 -19 -9 5
s:opened	-15 -13 25 -10 -1 0
s:opening	-4 -3 8 0 0 0
s:operator	-4 30 -23 0 0 0
s:opinion	0 23 -20 0 0 0
s:opposite	0 -14 16 0 0 0
s:opposition	-5 18 -12 0 0 0
s:or	-19 30 -27 7 -2 0
s:oral	0 12 -11 0 0 0
s:oran	0 -14 17 0 0 0
s:orange	0 6 -4 0 0 0
s:order	-4 13 -4 -10 0 0
s:ordinary	0 -4 7 0 0 0
s:origin	0 -7 8 0 0 0
s:osaka	0 -7 9 0 0 0
s:osh	0 -11 11 0 0 0
s:other	11 15 -10 -13 -6 -3
s:otherwise	0 6 -4 0 0 0
s:our	-26 -1 14 5 -15 0
s:out	-23 9 -9 0 11 12
s:outcome	0 -11 9 -4 6 0
s:outline	0 -16 12 0 7 0
s:outside	7 0 -12 6 0 0
s:over	-10 11 5 -26 -10 0
s:owe	0 9 -4 0 0 0
s:own	-2 -37 22 3 20 0
s:owned	0 14 -11 0 0 0
s:owner	-1 12 -6 0 0 0
s:ownership	-9 3 6 0 0 0
s:p	14 -14 2 0 0 0
s:pacific	0 25 -23 0 0 0
s:package	0 6 -4 0 0 0
s:pact	0 8 -5 -1 0 0
s:page	-3 0 -20 10 11 0
s:pair	-10 -24 28 -2 6 0
s:palace	-29 -3 4 12 12 0
s:palacio	2 -11 6 0 0 0
s:palm	8 -15 10 0 0 0
s:paper	-11 -2 13 -11 -1 0
s:pari	-1 -7 20 -10 -9 0
s:parliament	0 7 -3 0 0 0
s:part	-9 5 -4 14 -5 0
s:parted	0 -8 10 0 0 0
s:partner	0 8 -3 0 0 0
s:party	2 16 -14 -7 0 0
s:passed	0 13 -11 0 0 0
s:past	-2 -9 13 0 0 0
s:paulo	0 -11 11 0 0 0
s:pay	0 8 5 -17 -10 0
s:payable	0 6 -5 0 0 0
s:payment	0 15 -14 0 0 0
s:peace	-7 21 -15 -1 0 0
s:pen	-6 7 1 -4 0 0
s:penang	0 -5 8 0 0 0
s:people	-12 1 11 -12 -10 0
s:percent	0 -8 9 0 0 0
s:perhap	-10 13 0 0 0 0
s:period	0 -13 13 0 0 0
s:permanent	0 -27 32 -2 0 0
s:permit	-4 -27 33 -1 0 0
s:person	-15 0 0 15 0 0
s:phase	0 15 -13 0 0 0
s:phone	23 7 -44 -16 -6 -1
s:phosphate	-8 -13 12 0 0 8
s:phuket	0 -9 9 0 0 0
s:pilot	0 17 -16 0 0 0
s:pipe	0 7 -6 0 0 0
s:place	3 -9 -3 12 0 8
s:plan	11 -6 -1 -34 16 6
s:plant	7 -13 9 0 0 0
s:platform	-8 17 -9 0 0 0
s:play	-5 6 0 0 0 0
s:player	0 22 -20 0 0 0
s:plu	0 10 -6 0 0 0
s:pm	0 18 -17 0 0 0
s:point	-23 7 7 0 0 0
s:police	5 -13 10 0 0 0
s:policy	0 11 -10 0 0 0
s:pork	0 -14 16 0 0 0
s:port	-19 2 12 -6 -1 0
s:porto	0 -5 7 0 0 0
s:position	0 -9 9 0 0 0
s:positive	3 3 -10 0 0 0
s:possible	-2 12 -8 0 0 0
s:post	5 -35 33 -2 -1 0
s:postpone	-5 31 -26 -1 0 0
s:potatoe	-1 10 -6 0 0 0
s:poultry	0 -7 8 0 0 0
s:power	0 13 -11 0 0 0
s:practice	4 7 -15 0 0 0
s:prawn	0 7 -7 0 0 0
s:preliminary	-1 -9 4 -1 8 0
s:premier	0 -5 5 12 -21 0
s:prepare	-7 -8 -4 33 -19 0
s:presence	0 14 -13 0 0 0
s:present	0 13 -9 0 0 0
s:presenter	0 8 -7 0 0 0
s:president	17 -21 1 -37 26 -6
s:presidential	0 7 -7 0 0 0
s:press	10 -16 8 4 -6 0
s:price	6 28 -34 -1 0 0
s:pridi	-12 13 0 0 0 0
s:prime	0 28 -34 -1 0 0
s:principle	-1 14 -17 7 -6 0
s:print	6 0 -4 0 0 0
s:printed	-10 22 -13 0 0 0
s:prisoner	0 29 -29 0 0 0
s:private	4 4 -11 0 0 0
s:probably	5 0 -7 8 -12 0
s:problem	0 -12 13 0 0 0
s:procedure	0 15 -14 0 0 0
s:proclamation	0 18 -13 0 0 0
s:produce	0 -8 8 0 0 0
s:produced	0 -4 7 0 0 0
s:production	9 -5 -3 0 0 0
s:progress	21 9 -22 -14 0 0
s:prolong	-4 -6 12 0 0 0
s:prolongation	0 9 -7 0 0 0
s:prolonged	-9 12 0 -7 -2 0
s:prolonging	0 -17 12 7 0 0
s:promise	6 -10 14 -11 -8 0
s:proper	0 -5 6 0 0 0
s:proposal	-1 -17 22 -1 -1 0
s:propose	14 26 -33 -7 -5 0
s:protest	0 7 -6 0 0 0
s:protested	7 -19 13 0 0 0
s:provide	0 -15 17 0 0 0
s:province	0 13 -11 0 0 0
s:provisional	0 -6 8 0 0 0
s:public	0 14 -28 7 0 0
s:publish	0 14 -13 0 0 0
s:published	-18 15 0 -10 -13 0
s:purchase	5 -18 22 -5 -6 0
s:purpose	0 -14 15 0 0 0
s:push	0 13 -12 0 0 0
s:put	0 10 -1 -17 -8 0
s:q	0 -18 21 0 0 0
s:quadruple	-2 10 -4 0 0 0
s:quarrel	5 6 -8 0 0 0
s:quarter	-8 -1 8 0 0 0
s:quay	0 8 -6 0 0 0
s:question	-13 9 -6 -5 10 -2
s:quickly	-5 10 -2 0 0 0
s:quinoa	0 -5 6 0 0 0
s:quit	0 8 -8 0 0 0
s:quota	0 10 -7 0 0 0
s:radio	-11 0 -12 0 21 0
s:railway	0 11 -9 0 0 0
s:rain	0 -12 14 0 0 0
s:raise	0 0 6 -8 -5 0
s:rang	34 -28 -5 0 0 0
s:rare	-13 2 4 -5 7 0
s:raspberry	0 9 -7 0 0 0
s:rate	-22 14 0 -3 -8 0
s:rather	-1 20 -14 0 0 0
s:ratify	0 6 -5 0 0 0
s:raw	0 13 -10 0 0 0
s:re	0 7 -6 0 0 0
s:reach	-27 12 -2 -11 12 0
s:read	8 0 -1 -3 -2 0
s:reader	0 8 -7 0 0 0
s:readout	12 -8 -2 0 0 0
s:reagan	0 17 -15 0 0 0
s:reason	-12 0 1 -4 8 0
s:receive	-23 -5 3 9 7 0
s:recently	-2 -9 15 0 0 0
s:recife	-3 -6 10 0 0 0
s:reciprocal	-11 14 -2 -2 -1 0
s:reckon	0 13 -11 0 0 0
s:recommend	1 17 -19 0 0 0
s:record	6 -17 12 0 0 0
s:red	0 16 -14 0 0 0
s:reduce	-1 8 -15 7 0 0
s:reduction	0 -11 10 0 0 0
s:refer	5 -6 0 0 0 0
s:referee	0 7 -7 0 0 0
s:reference	-19 33 -20 0 0 0
s:regional	0 19 -18 0 0 0
s:regret	0 -8 10 0 0 0
s:regulator	-12 2 5 0 0 0
s:reject	0 13 -12 0 0 0
s:release	23 -11 -6 0 0 0
s:released	0 9 -7 0 0 0
s:remain	-1 19 -14 0 0 0
s:remark	0 15 -13 0 0 0
s:remove	0 -10 10 0 0 0
s:reply	-7 14 -5 0 0 0
s:report	-6 26 -17 -8 -8 0
s:reporter	-8 -1 1 0 8 0
s:representative	8 -8 9 -10 0 0
s:republic	2 -15 14 0 0 0
s:require	-6 -17 6 8 0 8
s:reserved	0 -5 7 0 0 0
s:resort	-1 -20 31 -5 -10 0
s:respect	0 13 -12 0 0 0
s:rest	-4 6 -1 0 0 0
s:restriction	0 9 -6 0 0 0
s:result	0 -1 0 -19 12 0
s:resume	-10 12 -13 11 -4 0
s:retaliation	0 11 -9 0 0 0
s:return	-14 6 -5 -6 12 0
s:review	-18 18 0 0 0 0
s:revive	0 -13 14 0 0 0
s:reykjavik	0 -11 12 0 0 0
s:reykjavík	2 -15 13 0 0 0
s:richard	9 0 -9 0 0 0
s:rise	28 -8 -22 7 -1 0
s:river	0 13 -9 0 0 0
s:road	-9 8 0 -2 0 0
s:roaming	-11 16 -2 0 0 0
s:robert	-4 -6 -3 16 0 0
s:roll	0 -10 10 0 0 0
s:ronald	0 14 -12 0 0 0
s:room	0 16 -15 -4 0 0
s:rosario	0 7 -6 0 0 0
s:rose	0 10 -9 0 0 0
s:rosenbad	0 -18 20 0 0 0
s:round	0 -14 14 25 -47 -22
s:rover	8 0 -9 0 0 0
s:row	0 -8 12 0 -3 0
s:rubber	2 8 -13 0 0 0
s:rule	-12 2 0 9 -3 0
s:rum	0 -1 -11 14 0 0
s:run	-7 11 -1 -8 -6 0
s:rung	-5 6 0 0 0 0
s:s	7 -1 -4 0 0 0
s:safe	0 7 -6 0 0 0
s:saint	0 -8 9 0 0 0
s:salaam	0 -13 17 -3 0 0
s:salalah	0 -32 32 0 0 0
s:salmon	-4 -13 17 0 0 0
s:salvador	0 -25 26 0 0 0
s:samarkand	0 -20 22 0 0 0
s:same	4 27 -22 -15 -3 0
s:sanction	0 7 -4 0 0 0
s:santa	2 -18 14 0 0 0
s:santo	0 -10 13 0 0 0
s:sapporo	0 -26 27 0 0 0
s:sardine	0 11 -10 0 0 0
s:saturday	-5 -2 6 0 0 0
s:save	0 12 -7 -4 0 0
s:say	-1 0 -7 -3 5 12
s:scale	0 16 -14 0 0 0
s:scheduled	0 -2 10 -2 -4 0
s:school	0 33 -31 0 0 0
s:scott	6 -2 -7 9 -3 0
s:scrap	0 9 -9 0 0 0
s:screen	8 -1 -6 0 0 0
s:sea	-6 0 -8 10 0 0
s:seal	12 0 -13 0 -1 0
s:season	9 -2 -4 0 0 0
s:second	0 -13 13 10 -21 -6
s:secretary	12 -29 21 3 -7 0
s:section	0 12 -6 0 0 0
s:security	0 20 -18 0 0 0
s:see	-15 9 2 -14 0 -3
s:seed	0 -18 20 0 0 0
s:seek	-4 15 -10 0 0 0
s:seemed	-7 -2 17 -2 -2 0
s:semiconductor	0 6 -5 0 0 0
s:send	1 1 0 0 -7 0
s:senior	-6 -5 17 0 0 0
s:sentence	10 0 -11 0 0 0
s:seoul	-3 0 -26 32 -3 0
s:separate	0 -11 14 0 0 0
s:service	0 7 -3 0 0 0
s:session	0 -8 8 -10 5 0
s:set	13 -23 26 -16 -12 0
s:settle	9 -7 -1 -1 5 0
s:seven	0 20 -20 0 0 0
s:seventh	0 -18 7 17 -3 0
s:sfax	8 -5 -1 0 0 0
s:shake	0 -23 0 9 16 0
s:shall	-6 -10 21 -7 -2 0
s:shanghai	0 6 -4 0 0 0
s:share	-3 15 -9 0 0 0
s:shared	0 14 -12 0 0 0
s:she	-10 18 -3 0 -2 0
s:sheet	-17 20 -6 -4 -14 0
s:shell	0 11 -11 0 0 0
s:shelve	10 -4 -2 0 0 0
s:shenzhen	0 50 -43 -5 -12 0
s:ship	-13 46 -34 -2 0 0
s:shook	2 -2 6 -3 -7 0
s:shoot	0 14 -13 0 0 0
s:short	-7 0 6 -2 0 0
s:shortly	-2 -7 -18 28 0 0
s:should	18 0 -12 -12 -6 7
s:show	-2 8 -3 0 0 0
s:shrimp	0 14 -13 0 0 0
s:shut	-1 5 -14 11 0 0
s:side	12 -3 -5 -3 -4 9
s:sideline	0 -15 21 -1 -4 0
s:sign	-26 21 -6 3 -3 -3
s:signature	-10 3 6 -8 -4 0
s:silence	-13 10 2 0 0 0
s:similar	0 -12 12 0 0 0
s:since	8 1 11 -31 -15 -8
s:single	0 -5 7 0 0 0
s:sir	19 0 -24 -3 11 0
s:sit	-9 -10 13 -22 12 -3
s:sixth	-9 -6 0 16 -1 0
s:slam	0 -10 -7 16 0 0
s:slap	0 -4 6 0 0 0
s:slash	0 -8 7 0 0 0
s:sleep	-3 -11 15 0 0 0
s:slip	0 7 -5 0 0 0
s:slow	0 7 -7 0 0 0
s:small	-21 38 -22 0 0 0
s:smelter	0 11 -11 0 0 0
s:smile	0 -12 12 0 0 0
s:snap	0 6 -5 0 0 0
s:snow	0 -12 12 0 0 0
s:so	-1 9 -2 -3 -3 0
s:social	7 8 -13 0 -11 0
s:solution	0 -6 10 0 0 0
s:some	-7 -2 0 0 11 0
s:somebody	8 12 -23 0 0 0
s:something	-4 -2 3 -3 6 0
s:sooner	0 16 -13 0 0 0
s:soup	0 8 -5 0 0 0
s:source	0 10 -6 0 0 0
s:south	0 -11 12 0 0 0
s:southeast	0 13 -12 0 0 0
s:soy	0 6 -5 0 0 0
s:soybean	1 22 -30 -9 4 0
s:space	0 -7 8 0 0 0
s:spare	0 -13 8 0 5 0
s:speak	8 8 -1 -17 -30 -6
s:speaking	12 -32 7 -2 19 0
s:special	-10 8 0 0 0 0
s:speech	-7 26 -19 0 0 0
s:spent	-4 -18 24 -2 0 0
s:spirit	-2 9 -3 0 0 0
s:spoke	9 18 -40 -9 5 -5
s:spoken	-1 -7 11 9 -6 0
s:spokeswoman	9 -8 0 0 0 0
s:sport	0 22 -22 0 0 0
s:spot	0 -11 14 0 0 0
s:square	0 -34 35 0 0 0
s:st	0 -26 28 0 0 0
s:stage	-3 12 -7 0 0 0
s:stake	0 20 -20 0 0 0
s:stalled	-7 17 -7 0 0 0
s:stamp	0 6 -6 0 0 0
s:stand	-5 4 -14 15 0 0
s:standstill	0 24 -21 0 0 0
s:start	0 -10 14 2 -8 0
s:state	-11 -14 13 -29 21 0
s:statement	-14 23 -8 -9 -9 0
s:station	0 13 -10 0 0 0
s:stay	-9 -2 3 0 7 0
s:step	-13 1 7 -9 0 0
s:still	-13 17 -24 -1 17 0
s:stock	-1 19 -13 0 0 0
s:stockholm	-5 -26 37 -16 -6 0
s:stop	-2 11 -2 -5 -2 0
s:strasbourg	0 -19 21 0 0 0
s:street	0 0 -15 0 15 0
s:strike	-8 25 -24 7 0 0
s:striker	0 7 -6 0 0 0
s:substantial	-3 14 -2 -6 -2 0
s:success	0 -4 12 -1 -4 0
s:successful	0 -15 8 0 7 0
s:successor	0 -9 9 0 0 0
s:such	0 -26 31 -1 0 0
s:sugar	2 -13 4 10 0 0
s:suggest	0 -3 -5 0 10 0
s:sum	0 18 -17 0 0 0
s:summary	0 -7 10 0 0 0
s:summer	-2 -1 0 6 0 0
s:summit	-12 -3 16 -28 0 0
s:sunday	-9 -9 10 -1 5 0
s:sunflower	0 -5 6 0 0 0
s:supplier	0 7 -4 0 0 0
s:supply	4 -14 10 0 0 0
s:surabaya	0 -21 25 -5 0 0
s:surcharge	-3 13 -4 0 0 0
s:suspend	-7 13 -6 -7 5 0
s:suspension	-1 17 -9 -6 0 0
s:switch	0 10 -10 0 0 0
s:switched	0 9 -7 0 0 0
s:são	0 -11 11 0 0 0
s:table	-13 8 1 -7 -4 0
s:take	0 -3 0 -6 6 5
s:talk	-29 2 1 13 -18 11
s:talked	36 -33 -4 0 7 0
s:talking	4 -21 22 0 -5 0
s:tariff	10 1 4 -9 -22 -7
s:taro	0 18 -15 0 0 0
s:tashkent	0 -8 9 0 0 0
s:tax	-7 -7 14 -1 0 0
s:tea	-5 15 -9 -1 0 0
s:team	-17 -17 25 17 -12 0
s:technical	-13 -15 17 -2 0 8
s:technology	0 -7 8 0 0 0
s:telephone	72 -29 -66 -6 -25 -14
s:telephoned	51 -53 2 0 -3 0
s:television	-20 22 -21 -7 12 0
s:tell	12 8 -16 -2 -3 -6
s:temporary	0 -9 10 0 0 0
s:ten	-6 -17 11 0 15 0
s:tenth	5 21 -26 0 0 0
s:term	-8 0 2 -2 5 0
s:text	-19 -27 36 1 -4 0
s:th	0 7 -5 0 0 0
s:than	0 -15 21 -7 -4 0
s:that	0 4 1 -11 -9 8
s:the	-4 7 2 -7 4 0
s:their	6 3 -2 -14 -4 4
s:them	-17 -15 27 0 5 0
s:themselve	0 -12 14 0 0 0
s:then	10 -14 -4 20 -5 0
s:there	-6 -2 0 -13 15 7
s:these	0 -10 14 0 0 0
s:they	0 -12 13 3 -4 -15
s:they'd	0 7 -7 0 0 0
s:they'll	-13 -33 25 11 14 0
s:they're	0 -6 7 0 0 0
s:they've	0 -19 19 0 0 0
s:thi	23 -19 15 0 -32 -10
s:thing	5 -6 4 0 0 0
s:think	-4 16 -8 0 -2 0
s:third	-5 7 6 -17 -19 -6
s:those	-10 2 0 -5 -1 10
s:though	-1 8 0 -2 -7 0
s:threat	-3 -16 22 0 0 0
s:threaten	1 9 -6 0 -5 0
s:three	3 0 -2 5 -10 0
s:threw	0 8 -8 0 0 0
s:through	-8 -17 26 -4 0 0
s:thu	24 -12 -20 0 0 0
s:thursday	-1 -14 2 -11 25 0
s:ticket	0 8 -6 0 0 0
s:tie	0 -16 17 0 0 0
s:tiktok	14 -8 12 -18 -14 0
s:tile	12 -9 -2 0 0 0
s:timber	0 22 -19 0 0 0
s:time	14 -1 -2 -22 0 -1
s:tin	-8 20 -11 0 0 0
s:tinned	0 7 -7 0 0 0
s:tired	0 7 -7 0 0 0
s:to	-3 12 -1 0 -6 -45
s:together	-3 -8 8 -4 8 0
s:tomatoe	0 -16 18 0 0 0
s:too	-1 30 -25 0 0 0
s:top	-5 -6 11 0 0 0
s:total	-1 15 -11 0 0 0
s:touch	-3 8 -2 0 0 0
s:touched	0 7 -7 0 0 0
s:tower	-1 23 -24 0 5 0
s:town	-6 1 3 -2 0 0
s:trade	3 -8 7 -3 -8 -8
s:transcript	0 -14 14 0 0 0
s:transfer	0 30 -28 0 0 0
s:transit	0 -9 11 0 0 0
s:translated	-2 -4 7 0 0 0
s:translation	-1 18 -15 0 0 0
s:travel	-5 -22 22 -1 7 0
s:treasury	5 3 -10 7 -4 0
s:treaty	-5 -22 28 0 0 0
s:trieste	0 -19 19 0 0 0
s:trip	-6 -34 20 0 23 0
s:tromsø	0 -22 23 0 0 0
s:truce	-14 -3 12 2 1 -7
s:trump	2 -7 9 -5 0 0
s:truth	3 5 -10 0 -1 0
s:try	10 -20 11 0 0 0
s:trying	0 -10 10 0 0 0
s:tuna	0 6 -4 0 0 0
s:turn	-3 0 -5 8 0 0
s:turnberry	-11 -16 28 0 -9 0
s:turned	9 -7 0 0 0 0
s:turnout	0 7 -7 0 0 0
s:twice	5 2 -15 9 0 0
s:two	13 -10 -6 9 6 4
s:unchanged	0 8 -7 0 0 0
s:under	-3 17 -8 -15 0 0
s:understanding	-8 -1 7 0 0 0
s:understood	0 6 -5 0 0 0
s:union	0 24 -22 0 0 0
s:united	0 6 -4 0 0 0
s:unless	-9 16 -8 0 0 0
s:until	-27 14 9 -11 -22 -3
s:updated	23 -29 12 0 0 0
s:upper	0 8 -4 0 0 0
s:urgent	0 6 -5 0 0 0
s:us	-17 10 0 0 -3 0
s:used	-6 -11 18 0 -2 0
s:useful	0 -8 8 0 0 0
s:usual	0 -17 18 0 0 0
s:valid	0 18 -17 0 0 0
s:valley	-10 19 -10 0 0 0
s:valparaíso	0 -27 29 -1 0 0
s:vanilla	16 -28 15 0 0 0
s:venture	0 9 -9 0 0 0
s:verbatim	0 -26 26 0 0 0
s:version	-21 28 -10 0 0 0
s:very	-7 -4 5 -6 12 0
s:vessel	-3 -3 -1 11 0 0
s:vice	0 0 -3 14 -16 0
s:video	66 -76 -38 7 8 26
s:view	0 -4 7 0 0 0
s:vigo	0 -10 11 0 0 0
s:villa	0 7 -3 -5 0 0
s:village	-5 10 -2 0 0 0
s:violated	0 -6 7 0 0 0
s:visa	0 28 -27 0 0 0
s:visit	-19 -13 7 -3 14 10
s:visited	0 -8 10 0 0 0
s:vote	-7 40 -32 0 0 0
s:wage	0 23 -20 -1 0 0
s:wait	6 -5 -14 11 0 0
s:waited	-2 19 -16 0 0 0
s:waive	0 -12 12 0 0 0
s:walk	0 -22 8 0 0 14
s:walked	-1 11 -5 -4 0 0
s:walvi	0 11 -10 0 0 0
s:want	0 5 0 -14 2 0
s:war	-2 -15 27 -5 -17 0
s:was	4 -6 4 0 -3 0
s:watch	0 17 -12 0 -2 0
s:watche	0 9 -7 0 0 0
s:water	0 18 -27 13 0 0
s:way	-2 -2 -1 11 0 0
s:we	-12 -7 19 -1 -16 10
s:we'll	0 12 -9 0 0 0
s:we're	0 10 -1 0 -4 0
s:wed	0 1 -11 10 0 0
s:wednesday	-19 -4 11 -1 0 0
s:week	0 -18 3 23 -16 11
s:weekly	0 24 -16 -5 0 0
s:welcome	-5 -3 9 0 0 0
s:welcomed	-4 17 -10 0 0 0
s:well	-11 -10 11 -5 -7 14
s:were	19 14 -32 16 -8 -4
s:what	-9 0 18 -36 -11 -3
s:when	-17 -10 10 0 9 -2
s:where	-11 -10 12 0 6 0
s:wherea	10 -12 2 0 0 0
s:whether	-4 1 5 0 -10 0
s:which	-13 3 -3 3 5 2
s:while	0 17 -7 -2 -6 0
s:whisky	15 -7 -11 0 0 0
s:who	3 11 -17 -2 0 -2
s:whole	0 20 -16 0 0 0
s:whom	15 -11 -1 -1 0 0
s:whose	1 -5 0 0 -5 9
s:why	-12 0 11 0 0 0
s:will	5 -3 -3 7 -6 0
s:willing	0 9 -8 0 0 0
s:win	0 18 -19 0 0 0
s:window	-1 27 -22 0 0 0
s:wine	0 -12 14 0 0 0
s:winner	0 29 -27 0 0 0
s:winter	0 14 -12 0 0 0
s:wire	-6 2 3 -5 0 0
s:wish	7 -6 9 -2 -6 0
s:with	21 0 -1 -31 -1 -4
s:withdraw	0 6 -2 0 0 0
s:within	0 -19 -9 21 14 0
s:without	-7 -20 17 13 -4 0
s:wood	0 -12 15 0 0 0
s:wool	11 -10 2 0 0 0
s:word	-11 -7 17 -2 0 0
s:work	-17 9 4 -13 -3 11
s:worked	-3 -10 15 0 0 0
s:worker	0 16 -13 0 0 0
s:working	-6 -11 2 9 0 6
s:world	-15 24 -11 0 0 0
s:worry	0 10 -9 0 0 0
s:worse	0 7 -7 0 0 0
s:worst	-12 -4 13 0 0 0
s:worth	0 3 -10 0 7 0
s:would	-1 12 -9 9 -10 -22
s:write	11 0 -15 0 3 0
s:xi	8 1 -25 0 12 0
s:yard	0 13 -12 0 0 0
s:yarn	0 -6 8 0 0 0
s:year	-14 -1 19 -28 -9 0
s:yes	-14 -10 21 -1 0 0
s:yet	0 -3 7 -2 0 0
s:yokohama	0 -11 12 0 0 0
s:york	-11 -17 15 -34 20 0
s:you	18 -10 0 4 -10 0
s:your	-10 13 -3 0 -2 0
s:zanzibar	0 10 -5 -3 0 0
s:zurich	0 20 -19 0 0 0
s:|	0 -4 7 0 0 0
s:·	-21 9 0 -1 -4 0
s:—	-8 4 -2 0 1 -5
s:•	0 -10 7 0 7 0
sa:!	-5 19 -13 0 0 0
sa:! "	-1 7 -3 0 0 0
sa:"	-12 18 2 -13 -16 -4
sa:" ,	-11 32 -22 0 0 0
sa:" .	-7 0 12 -15 -11 0
sa:" ;	0 -5 -1 8 0 0
sa:" <person>	-32 36 0 0 0 0
sa:" <span>	0 12 -11 0 0 0
sa:" a	3 -13 15 0 -4 0
sa:" an	0 -9 11 0 0 0
sa:" and	0 -9 11 0 0 0
sa:" as	0 16 -16 0 0 0
sa:" effectively	0 -5 6 0 0 0
sa:" he	-8 19 -9 0 0 0
sa:" in	9 -11 -3 6 0 0
sa:" mr	36 -44 14 0 0 0
sa:" no	-10 -13 22 0 0 0
sa:" on	0 12 -9 0 0 0
sa:" our	-1 9 -5 0 0 0
sa:" say	0 11 -8 0 0 0
sa:" subject	-2 6 -1 0 0 0
sa:" to	0 -11 11 0 0 0
sa:" we	0 -13 14 0 0 0
sa:'	1 -5 20 0 -21 0
sa:'s	1 3 -4 6 -20 -5
sa:'s .	0 -11 13 0 0 0
sa:'s <level>	0 -6 7 0 0 0
sa:'s <name>	0 8 -7 0 0 0
sa:'s <number>	0 -7 7 0 0 0
sa:'s <person>	-2 -3 -1 9 0 0
sa:'s commerce	-5 0 -20 22 0 0
sa:'s duty	10 0 -14 0 0 0
sa:'s good	0 6 -2 -1 0 0
sa:'s meet	0 -16 18 0 0 0
sa:'s on	11 -17 9 0 0 0
sa:'s president	14 -7 -12 0 7 0
sa:'s ship	0 8 -6 0 0 0
sa:'s talk	0 7 -4 0 0 0
sa:'s trade	8 -7 6 -11 0 0
sa:'s vice	-11 5 5 0 -2 0
sa:'s visit	0 3 -14 7 0 0
sa:(	0 8 -7 0 -6 0
sa:( <day-today>	0 8 -6 0 0 0
sa:( <level>	0 6 -5 0 0 0
sa:( <month-gone>	0 -15 16 0 0 0
sa:( <number>	-5 8 -1 0 0 0
sa:( <organisation>	0 -13 15 0 0 0
sa:( excerpt	-4 21 -10 -2 0 0
sa:( extract	0 10 -8 0 0 0
sa:( transcript	13 -14 1 0 0 0
sa:( translated	0 -16 17 0 0 0
sa:( translation	0 6 -5 0 0 0
sa:)	-5 5 0 0 -7 0
sa:) ,	0 -18 20 0 0 0
sa:) -	-11 -4 13 0 0 0
sa:) .	-2 29 -18 -9 -1 0
sa:) and	0 -4 7 0 0 0
sa:) —	8 -7 -5 14 0 0
sa:*	-3 7 -2 0 0 0
sa:+	0 -16 19 0 0 0
sa:,	13 -15 10 7 -2 -7
sa:, <day-ahead>	6 -25 24 -5 -5 0
sa:, <day-gone>	4 0 0 -6 0 0
sa:, <day-today>	-11 61 -51 -5 -2 0
sa:, <level>	10 -8 0 0 0 0
sa:, <name>	10 6 -23 11 -2 0
sa:, <number>	-11 10 -2 -3 -6 0
sa:, <office>	-3 -11 6 1 6 0
sa:, <organisation>	9 15 -23 0 0 0
sa:, <person>	-6 2 9 0 -29 0
sa:, <quality>	-10 14 -6 -3 0 0
sa:, <seat>	0 -12 13 -2 0 0
sa:, <span>	12 5 -7 -10 -6 0
sa:, a	12 0 1 -12 -3 0
sa:, according	-10 -5 0 6 13 0
sa:, after	0 -5 1 12 -6 0
sa:, against	0 -9 10 0 0 0
sa:, agree	-5 9 -1 -2 0 0
sa:, all	0 15 -12 0 0 0
sa:, although	0 14 -13 0 0 0
sa:, an	0 -12 4 7 0 0
sa:, and	-10 -7 -11 38 0 8
sa:, are	0 12 -9 0 0 0
sa:, as	4 -7 -1 -5 17 0
sa:, at	10 -35 26 7 -5 0
sa:, because	12 -18 9 0 0 0
sa:, before	15 -2 -11 0 0 0
sa:, between	-5 26 -22 0 0 0
sa:, both	4 -18 16 0 0 0
sa:, but	5 4 0 -6 -8 0
sa:, by	19 -5 -5 -8 0 0
sa:, car	0 -3 6 0 0 0
sa:, citing	0 10 -8 0 0 0
sa:, come	15 -9 -8 0 0 0
sa:, could	0 11 -11 0 0 0
sa:, day	0 1 -12 0 6 0
sa:, did	0 13 -12 0 0 0
sa:, down	0 10 -8 0 0 0
sa:, due	0 4 -11 5 0 0
sa:, during	0 -9 11 0 0 0
sa:, each	1 3 -6 0 0 0
sa:, eastern	0 -10 11 0 0 0
sa:, end	0 24 -18 -7 0 0
sa:, everything	0 15 -14 0 0 0
sa:, failing	0 6 -3 0 0 0
sa:, for	-2 7 -9 4 2 0
sa:, from	0 -17 20 0 0 0
sa:, go	-4 11 -2 0 0 0
sa:, had	-2 -24 27 0 0 0
sa:, has	6 6 -12 0 0 0
sa:, have	0 -10 10 0 0 0
sa:, he	6 -36 28 6 4 0
sa:, his	13 -14 6 -4 0 0
sa:, historic	6 -5 0 0 0 0
sa:, hold	0 17 -12 -4 0 0
sa:, hour	-7 17 -10 -3 2 0
sa:, i	-2 10 -22 0 12 0
sa:, in	21 -51 47 -17 -1 -1
sa:, is	-5 20 -23 14 0 0
sa:, its	-12 15 0 0 0 0
sa:, keep	0 -10 6 0 0 0
sa:, last	25 -24 0 0 0 0
sa:, lasted	11 -5 -5 0 0 0
sa:, leave	0 16 -14 0 0 0
sa:, local	-8 -7 15 0 0 0
sa:, london	0 -4 6 0 0 0
sa:, may	0 -6 8 0 0 0
sa:, meet	0 -18 18 0 0 0
sa:, mr	-3 -8 5 1 3 0
sa:, no	0 -9 15 -5 0 0
sa:, now	0 8 -7 0 0 0
sa:, of	-13 -9 21 0 0 0
sa:, on	24 -11 -1 0 -12 0
sa:, one	-8 26 -18 0 0 0
sa:, only	-4 -17 22 0 0 0
sa:, or	0 23 -21 0 0 0
sa:, plan	19 -22 0 0 0 0
sa:, port	0 7 -6 0 0 0
sa:, say	-4 3 -21 7 12 0
sa:, should	0 6 -5 0 0 0
sa:, sign	-2 16 -11 0 -1 0
sa:, since	0 19 -19 0 0 0
sa:, so	-15 25 -11 0 0 0
sa:, soybean	-7 9 0 0 0 0
sa:, spoke	-9 11 -1 0 0 0
sa:, tell	0 20 -16 0 0 0
sa:, that	7 -20 20 -3 -4 0
sa:, the	2 0 -7 -22 10 18
sa:, their	0 7 0 -2 -6 0
sa:, then	-6 9 0 0 0 0
sa:, there	0 7 -6 0 0 0
sa:, they	0 6 -4 0 0 0
sa:, thi	0 21 -21 0 0 0
sa:, third	0 -5 6 0 0 0
sa:, though	0 0 10 -2 -7 0
sa:, to	6 1 -3 -7 0 0
sa:, too	0 6 -5 0 0 0
sa:, two	-6 8 -3 0 0 0
sa:, under	0 0 -4 0 9 0
sa:, unless	-3 12 -6 0 0 0
sa:, up	0 -16 21 0 0 0
sa:, was	-10 18 -21 8 0 0
sa:, we	1 3 -11 0 0 0
sa:, were	0 -9 12 0 0 0
sa:, whatever	0 -5 6 0 0 0
sa:, wheat	0 7 -6 0 0 0
sa:, when	-2 12 -4 -5 -1 0
sa:, where	-12 -1 1 2 5 0
sa:, will	-3 -13 18 0 0 0
sa:, with	0 -2 -3 -5 13 0
sa:, without	2 15 -18 0 0 0
sa:, would	-3 8 -13 7 0 0
sa:, write	0 8 -7 0 0 0
sa:, yes	0 -13 15 0 0 0
sa:-	-20 10 4 0 -9 0
sa:- <name>	-9 3 0 8 0 0
sa:- <number>	0 12 -11 0 0 0
sa:- <office>	0 -7 8 0 0 0
sa:- <person>	-1 9 -6 0 0 0
sa:- <quality>	9 -4 -1 0 0 0
sa:- a	-2 19 -16 0 0 0
sa:- built	0 -4 6 0 0 0
sa:- depth	-1 21 -16 0 0 0
sa:- premier	0 10 -13 2 0 0
sa:- the	-10 6 0 0 0 0
sa:.	-6 -1 10 -1 7 -20
sa:. "	0 16 -15 0 -3 0
sa:. )	0 13 -13 0 0 0
sa:. .	-7 26 -20 0 0 0
sa:. <person>	-11 12 0 -6 0 0
sa:. in	0 17 -15 0 -1 0
sa::	-5 -4 16 -10 -13 -3
sa:: "	-9 25 -14 0 0 0
sa:: <day-ahead>	0 21 -16 -2 0 0
sa:: <goods-amount>	0 7 -6 0 0 0
sa:: <level>	13 -5 -4 0 0 0
sa:: <money>	0 6 -5 0 0 0
sa:: <number>	3 -7 10 -3 -8 0
sa:: <person>	0 -12 9 0 6 0
sa:: a	0 -6 8 0 0 0
sa:: in	0 -20 5 12 0 0
sa:: that	0 14 -14 0 0 0
sa:: what	0 26 -24 0 0 0
sa:;	-17 4 -1 8 4 -1
sa:; <person>	0 -6 11 -3 0 0
sa:; <seat>	0 -10 11 0 0 0
sa:; a	0 10 -6 0 0 0
sa:; and	0 -12 12 0 0 0
sa:; both	0 -28 28 0 0 0
sa:; in	0 9 -8 0 0 0
sa:; it	0 16 -14 0 0 0
sa:; its	0 -2 -6 8 0 0
sa:; no	0 10 -6 0 0 0
sa:; that	0 -15 15 0 0 0
sa:; the	1 -11 4 4 3 0
sa:; there	0 -12 13 0 0 0
sa:; they	-7 18 -13 2 -2 0
sa:<agent>	9 -1 -1 -2 -24 5
sa:<day-ahead>	6 -2 9 -38 -5 5
sa:<day-ahead> ,	-11 -14 15 0 10 -5
sa:<day-ahead> .	2 -20 24 -6 -8 -5
sa:<day-ahead> ;	5 22 -23 -1 0 0
sa:<day-ahead> ?	0 -1 -6 0 10 0
sa:<day-ahead> after	0 9 -8 0 0 0
sa:<day-ahead> and	0 -12 17 0 -2 0
sa:<day-ahead> are	-2 14 -9 0 0 0
sa:<day-ahead> as	0 10 -10 0 0 0
sa:<day-ahead> at	0 16 -23 0 0 6
sa:<day-ahead> because	0 -10 11 0 0 0
sa:<day-ahead> in	-10 0 0 -8 16 0
sa:<day-ahead> is	0 -15 15 0 0 0
sa:<day-ahead> the	0 6 -4 0 0 0
sa:<day-ahead> to	11 -2 0 -4 -3 0
sa:<day-gone>	-3 1 -7 16 -3 -14
sa:<day-gone> )	0 -8 9 0 0 0
sa:<day-gone> ,	-4 27 -20 -2 -1 0
sa:<day-gone> .	-1 -11 3 2 10 -6
sa:<day-gone> :	0 -12 12 0 0 0
sa:<day-gone> after	9 -13 0 3 0 0
sa:<day-gone> and	-16 3 2 9 -4 2
sa:<day-gone> at	5 6 -10 0 0 0
sa:<day-gone> evening	10 -3 0 -2 0 0
sa:<day-gone> for	0 -12 3 -2 9 0
sa:<day-gone> in	0 -18 8 12 0 0
sa:<day-gone> night	5 -7 -10 -2 15 0
sa:<day-gone> of	-3 -10 16 0 0 0
sa:<day-gone> on	2 -14 12 0 0 0
sa:<day-gone> that	-9 -5 18 0 -6 0
sa:<day-gone> the	13 -17 4 0 2 0
sa:<day-gone> to	-4 26 -21 0 0 0
sa:<day-gone> with	-14 19 -4 -3 -1 0
sa:<day-gone> without	0 40 -47 8 0 0
sa:<day-today>	3 -7 4 1 3 -7
sa:<day-today> 's	0 6 -5 0 0 0
sa:<day-today> (	0 10 -8 0 0 0
sa:<day-today> )	-12 29 -20 0 0 0
sa:<day-today> ,	19 -34 11 14 0 0
sa:<day-today> .	0 19 -14 -28 9 0
sa:<day-today> ;	0 -5 6 0 0 0
sa:<day-today> after	-6 0 7 -3 0 0
sa:<day-today> and	14 4 -24 12 -2 0
sa:<day-today> at	-9 -1 0 14 -8 0
sa:<day-today> by	0 -12 0 12 0 0
sa:<day-today> on	0 10 -8 0 0 0
sa:<day-today> published	0 7 -6 0 0 0
sa:<day-today> that	7 -14 10 0 0 0
sa:<day-today> the	0 8 -6 0 0 0
sa:<day-today> to	11 -39 33 -5 0 0
sa:<day-today> with	20 -40 31 -5 0 0
sa:<day-today> without	0 -16 20 -4 0 0
sa:<duty>	5 -10 8 -3 0 -6
sa:<gate>	-5 -4 5 4 -18 8
sa:<goods-amount>	5 -11 10 0 0 0
sa:<goods-amount> <span>	0 -17 18 0 0 0
sa:<goods-amount> in	-12 14 0 0 0 0
sa:<goods-amount> of	-4 8 0 0 0 0
sa:<goods>	-3 -1 5 14 -9 -11
sa:<level-noun>	-4 -3 -2 0 9 5
sa:<level>	-2 34 -17 -38 -4 -4
sa:<level> ,	5 10 -13 -2 -1 0
sa:<level> .	-9 29 -14 -10 -7 0
sa:<level> again	0 9 -8 0 0 0
sa:<level> and	0 26 -22 -2 -1 0
sa:<level> as	0 9 -8 0 0 0
sa:<level> at	10 2 -20 0 0 0
sa:<level> before	0 -9 9 0 0 0
sa:<level> for	6 -10 0 0 8 0
sa:<level> from	0 -14 18 0 0 0
sa:<level> in	-4 -4 10 -1 0 0
sa:<level> instead	0 -5 6 0 0 0
sa:<level> of	0 -9 10 0 0 0
sa:<level> on	0 -5 6 -4 4 0
sa:<level> over	-1 6 -2 0 0 0
sa:<level> since	0 -12 12 0 0 0
sa:<level> tariff	15 -6 -13 0 0 0
sa:<level> that	0 -8 9 0 0 0
sa:<level> there	0 6 -6 0 0 0
sa:<level> to	5 -14 5 0 8 0
sa:<money>	-9 14 -3 -1 -1 0
sa:<money> ,	0 6 -5 0 0 0
sa:<money> .	0 12 -9 0 0 0
sa:<money> in	0 6 -3 0 0 0
sa:<money> of	0 -11 13 0 0 0
sa:<month-ahead>	6 -43 9 30 17 -4
sa:<month-ahead> ,	0 -17 0 10 7 0
sa:<month-ahead> and	13 0 -11 0 0 0
sa:<month-ahead> to	0 -10 -2 16 0 0
sa:<month-gone>	24 -20 16 -5 -16 -5
sa:<month-gone> )	0 -15 17 0 0 0
sa:<month-gone> ,	13 -11 -1 12 0 0
sa:<month-gone> ;	0 -13 13 0 0 0
sa:<month-gone> and	-4 -11 18 -1 0 0
sa:<month-today>	0 -13 16 0 0 0
sa:<name>	-15 2 -14 5 29 -21
sa:<name> 's	13 -13 -1 9 -2 0
sa:<name> ,	-24 16 -5 -26 14 0
sa:<name> .	-7 -1 -9 -3 24 0
sa:<name> :	0 -6 6 0 0 0
sa:<name> ;	0 -1 -5 0 6 0
sa:<name> <day-ahead>	0 -14 18 0 -7 0
sa:<name> <day-today>	-8 20 -14 0 0 0
sa:<name> <level>	0 8 -6 0 0 0
sa:<name> <seat>	0 27 -26 0 0 0
sa:<name> ?	0 14 -10 0 0 0
sa:<name> a	-1 18 -16 0 0 0
sa:<name> agree	5 -37 32 0 0 0
sa:<name> and	0 -13 17 -4 -19 0
sa:<name> at	11 -10 7 -13 1 0
sa:<name> because	0 9 -7 0 0 0
sa:<name> begin	0 -1 8 -2 0 0
sa:<name> broke	0 -13 14 0 0 0
sa:<name> by	-7 -2 2 9 0 0
sa:<name> charge	0 9 -8 0 0 0
sa:<name> continue	0 -10 11 0 0 0
sa:<name> did	7 -2 -3 0 0 0
sa:<name> drop	0 8 -7 0 0 0
sa:<name> end	0 -9 7 1 0 0
sa:<name> for	9 -2 -5 0 0 0
sa:<name> go	0 -19 14 8 0 0
sa:<name> had	0 11 -8 0 0 0
sa:<name> has	-4 11 -4 0 0 0
sa:<name> have	14 13 -23 -1 0 0
sa:<name> in	1 -17 14 -15 14 0
sa:<name> is	8 -3 -6 2 0 0
sa:<name> last	0 9 -8 0 0 0
sa:<name> later	0 -1 -7 5 5 0
sa:<name> may	0 -14 14 0 0 0
sa:<name> on	-7 10 -30 23 14 0
sa:<name> or	-3 23 -11 -3 -3 0
sa:<name> require	0 -10 0 9 0 0
sa:<name> run	0 -7 8 0 0 0
sa:<name> say	0 21 -19 0 0 0
sa:<name> sell	0 -3 -4 0 8 0
sa:<name> sign	0 -7 9 0 0 0
sa:<name> since	0 7 -5 0 0 0
sa:<name> stop	0 -8 8 0 0 0
sa:<name> suspend	0 -15 16 0 0 0
sa:<name> take	0 14 -12 0 0 0
sa:<name> tariff	0 8 -4 0 0 0
sa:<name> that	0 26 -24 0 0 0
sa:<name> the	0 13 -12 0 0 0
sa:<name> to	-9 7 -16 11 0 0
sa:<name> trade	4 -15 14 0 0 0
sa:<name> treasury	4 6 -15 3 0 0
sa:<name> under	-1 6 -1 0 0 0
sa:<name> were	0 6 -4 0 0 0
sa:<name> will	-16 -1 9 -2 0 0
sa:<name> with	0 8 -6 0 0 0
sa:<name> would	5 -9 9 -6 0 0
sa:<name> —	0 -44 37 12 0 0
sa:<not>	-21 2 4 11 -22 8
sa:<number>	1 13 -9 -24 0 -5
sa:<number> "	0 -4 6 0 0 0
sa:<number> ,	-19 31 -7 -3 -7 0
sa:<number> .	22 2 -20 -18 10 0
sa:<number> :	4 -13 15 -3 -8 0
sa:<number> <day-ahead>	0 25 -24 0 0 0
sa:<number> <day-today>	7 -5 0 0 0 0
sa:<number> <seat>	-16 -1 16 0 0 0
sa:<number> a	-1 16 -10 0 -2 0
sa:<number> and	7 -11 8 0 0 0
sa:<number> at	0 -7 8 0 0 0
sa:<number> before	0 18 -17 0 0 0
sa:<number> for	0 8 -9 0 0 0
sa:<number> hour	-3 -10 18 0 0 0
sa:<number> if	0 -1 -7 10 0 0
sa:<number> in	0 45 -41 0 -6 0
sa:<number> is	0 -9 10 0 0 0
sa:<number> it	0 -8 9 0 0 0
sa:<number> minute	20 -17 0 0 0 0
sa:<number> of	0 13 -10 0 0 0
sa:<number> on	-26 14 6 0 0 0
sa:<number> round	0 11 -9 0 0 0
sa:<number> th	0 11 -10 0 0 0
sa:<number> that	0 8 -7 0 0 0
sa:<number> time	0 -12 12 0 0 0
sa:<number> —	0 18 -17 0 0 0
sa:<office>	4 -6 2 -14 16 -5
sa:<office> ,	0 -5 10 0 -5 0
sa:<office> .	19 -21 8 -13 11 0
sa:<office> <person>	-1 -30 32 0 0 0
sa:<office> agree	14 -16 0 0 0 0
sa:<office> and	-7 0 5 0 0 0
sa:<office> announce	0 -10 11 0 0 0
sa:<office> from	0 -11 9 0 2 0
sa:<office> have	0 -2 0 0 6 0
sa:<office> in	-9 29 -30 8 0 0
sa:<office> of	1 -13 0 0 15 0
sa:<office> on	18 -13 0 0 0 0
sa:<office> order	0 13 -11 0 0 0
sa:<office> say	0 15 -17 1 0 0
sa:<office> was	0 -6 7 0 0 0
sa:<organisation>	-6 32 -23 -3 -14 -4
sa:<organisation> )	0 -20 23 0 0 0
sa:<organisation> ,	6 -1 0 0 0 0
sa:<organisation> .	-12 1 -2 10 -1 0
sa:<organisation> announce	0 -9 10 0 0 0
sa:<organisation> approve	0 8 -7 0 0 0
sa:<organisation> had	-7 10 -1 0 0 0
sa:<organisation> has	0 6 -5 0 0 0
sa:<organisation> in	-8 -1 8 0 0 0
sa:<organisation> of	-3 21 -16 0 0 0
sa:<organisation> on	0 19 -16 -1 0 0
sa:<organisation> published	0 -10 10 0 0 0
sa:<organisation> say	26 0 -13 -5 0 0
sa:<organisation> strike	0 -8 9 0 0 0
sa:<organisation> would	0 16 -14 0 0 0
sa:<person>	1 -12 10 -7 -7 3
sa:<person> 's	-4 14 -8 3 -9 0
sa:<person> (	-13 14 -2 0 0 0
sa:<person> ,	4 -12 -3 13 4 -1
sa:<person> .	13 -14 3 5 -3 0
sa:<person> <day-gone>	1 -17 10 4 0 0
sa:<person> add	-1 7 -1 0 -3 0
sa:<person> agree	6 -10 4 0 0 0
sa:<person> and	-16 -8 12 0 17 0
sa:<person> announce	5 3 -9 0 0 0
sa:<person> at	-13 -8 2 -2 14 0
sa:<person> by	20 -17 0 0 0 0
sa:<person> for	-4 -4 16 -8 -4 0
sa:<person> had	0 -2 -2 9 0 0
sa:<person> has	5 -16 16 -3 0 0
sa:<person> in	6 0 -9 -2 7 0
sa:<person> is	0 7 -19 5 8 0
sa:<person> meet	-7 8 -7 0 6 0
sa:<person> of	7 4 -3 -5 -7 0
sa:<person> on	6 7 -31 13 9 0
sa:<person> post	0 4 -8 0 0 0
sa:<person> receive	0 -3 -9 6 10 0
sa:<person> say	-5 -13 24 -1 -11 0
sa:<person> sign	-2 8 -2 -1 0 0
sa:<person> sit	0 0 -6 0 8 0
sa:<person> tell	-3 -4 10 0 0 0
sa:<person> to	0 -7 8 -5 0 0
sa:<person> was	-10 -5 13 -8 3 0
sa:<person> would	0 7 4 -4 -15 0
sa:<points>	-6 8 -1 -2 0 0
sa:<quality>	-14 -3 6 8 -10 13
sa:<quality> ,	0 15 -14 0 0 0
sa:<quality> -	0 -16 19 0 0 0
sa:<quality> .	0 6 -2 0 0 0
sa:<quality> again	0 -7 3 4 0 0
sa:<quality> ambassador	0 -19 21 -1 0 0
sa:<quality> and	-7 -23 28 0 0 0
sa:<quality> authority	0 -4 -5 0 0 11
sa:<quality> beef	0 -9 9 0 0 0
sa:<quality> border	0 10 -10 0 0 0
sa:<quality> cement	0 8 -8 0 0 0
sa:<quality> chicken	0 8 -7 0 0 0
sa:<quality> coal	0 8 -7 0 0 0
sa:<quality> coffee	0 6 -5 0 0 0
sa:<quality> colleague	-5 12 -6 0 0 0
sa:<quality> commerce	-3 -16 19 0 0 0
sa:<quality> company	0 8 -7 0 0 0
sa:<quality> counterpart	0 -7 3 5 -1 0
sa:<quality> duty	4 7 -4 -5 -1 0
sa:<quality> economy	0 12 -11 0 0 0
sa:<quality> embassy	0 0 -7 0 0 9
sa:<quality> energy	0 6 -5 0 0 0
sa:<quality> farm	0 7 -7 0 0 0
sa:<quality> flour	0 -10 10 0 0 0
sa:<quality> good	-17 5 3 -4 4 0
sa:<quality> government	0 21 -17 -1 0 0
sa:<quality> in	0 -10 16 -3 0 0
sa:<quality> leader	-1 20 -26 0 7 0
sa:<quality> minister	11 0 -6 0 0 0
sa:<quality> official	0 -6 9 -2 0 0
sa:<quality> oil	0 18 -19 0 0 0
sa:<quality> one	0 -1 -1 6 0 0
sa:<quality> origin	0 -8 8 0 0 0
sa:<quality> president	0 0 5 -6 -5 0
sa:<quality> prime	0 22 -26 0 0 0
sa:<quality> rice	-2 -10 12 0 0 0
sa:<quality> side	0 -28 26 7 0 0
sa:<quality> soybean	-6 2 4 0 0 0
sa:<quality> sugar	0 -17 18 0 0 0
sa:<quality> time	0 -4 6 0 0 0
sa:<quality> trade	0 -9 12 0 0 0
sa:<quality> vice	7 -3 -3 2 0 0
sa:<quality> were	0 -9 -3 14 0 0
sa:<seat>	-27 23 -14 0 6 0
sa:<seat> 's	0 -12 14 0 0 0
sa:<seat> (	0 -9 10 0 0 0
sa:<seat> )	0 26 -24 0 0 0
sa:<seat> .	0 8 -22 23 0 0
sa:<seat> ;	0 -17 18 0 0 0
sa:<seat> <day-gone>	-7 -19 13 12 0 0
sa:<seat> <day-today>	-7 16 -17 0 10 0
sa:<seat> and	8 -2 -7 9 -3 0
sa:<seat> announce	-1 14 -11 0 0 0
sa:<seat> for	0 -19 26 -7 0 0
sa:<seat> from	0 -30 35 0 0 0
sa:<seat> go	0 12 -12 0 0 0
sa:<seat> had	0 10 -8 0 0 0
sa:<seat> has	0 -9 0 2 6 0
sa:<seat> in	3 -30 46 -18 -30 0
sa:<seat> last	0 10 -6 -3 0 0
sa:<seat> on	-1 -6 23 -18 -8 0
sa:<seat> say	-2 -4 -17 7 9 9
sa:<seat> that	-7 -1 13 0 -2 0
sa:<seat> time	-11 26 -17 0 0 0
sa:<seat> within	0 -18 0 -4 17 0
sa:<seat> would	0 12 -8 0 0 0
sa:<sender>	7 -5 8 -12 -9 0
sa:<span>	3 -16 19 -1 -2 -7
sa:<span> ,	9 -16 3 12 -1 0
sa:<span> .	-6 -9 5 1 18 0
sa:<span> a	0 -20 20 0 0 0
sa:<span> after	-9 14 -4 -3 -2 0
sa:<span> and	0 13 -9 0 0 0
sa:<span> at	0 -23 25 0 0 0
sa:<span> before	19 -30 17 -13 0 0
sa:<span> early	0 -22 22 0 0 0
sa:<span> from	-2 0 13 0 -12 0
sa:<span> in	0 11 -18 -4 8 0
sa:<span> later	0 19 -16 0 0 0
sa:<span> of	-12 -20 21 3 3 0
sa:<span> or	0 -13 15 0 -1 0
sa:<span> tariff	0 19 -19 0 0 0
sa:<span> that	0 -18 19 0 0 0
sa:<span> to	9 -2 -3 0 0 0
sa:<span> truce	0 13 -10 0 0 0
sa:<taker>	-5 -3 9 0 0 0
sa:<v-agree>	-21 -5 10 10 5 -3
sa:<v-bear>	9 9 -13 -6 5 -7
sa:<v-begin>	-2 -4 0 0 6 2
sa:<v-buy>	-1 21 -10 -8 -11 0
sa:<v-deny>	-1 28 -23 0 0 0
sa:<v-end>	-5 8 -7 14 -15 -4
sa:<v-impose>	-7 0 10 -4 -10 -3
sa:<v-propose>	13 -1 -1 -17 3 0
sa:<v-return>	-7 8 -11 5 2 0
sa:<v-say>	3 7 -16 -2 1 0
sa:<v-sell>	7 13 -16 -10 1 0
sa:<v-stay>	18 2 -9 -7 0 -8
sa:<v-suspend>	-3 -3 13 -15 -9 -2
sa:<v-target>	-5 5 -5 7 0 0
sa:<v-threaten>	1 9 -7 -1 -2 0
sa:<v-up>	5 5 -18 3 2 2
sa:?	-14 4 12 -18 -2 -2
sa:]	0 7 -5 0 0 0
sa:a	10 10 -6 -5 -11 -1
sa:a "	-6 -9 11 0 2 0
sa:a .	2 7 -9 0 -2 0
sa:a <day-ahead>	-7 0 11 0 0 0
sa:a <day-gone>	8 -3 -5 0 0 0
sa:a <level>	0 11 -8 0 0 0
sa:a <organisation>	-3 -23 29 -3 0 0
sa:a <quality>	-2 6 -2 0 0 0
sa:a call	21 -4 -20 0 0 0
sa:a ceasefire	0 -15 16 0 0 0
sa:a country	8 -7 0 0 0 0
sa:a date	0 8 -7 0 0 0
sa:a deal	11 -12 6 -4 -1 0
sa:a decision	0 -24 28 -1 0 0
sa:a decree	0 12 -10 0 0 0
sa:a different	0 -12 8 4 0 0
sa:a dispute	0 -7 8 0 0 0
sa:a duty	0 7 -4 0 0 0
sa:a few	0 10 -7 0 0 0
sa:a first	-2 15 -18 5 0 0
sa:a framework	-8 -10 9 -1 7 0
sa:a further	12 -7 0 0 0 0
sa:a halt	0 11 -9 0 0 0
sa:a handshake	0 -6 6 0 0 0
sa:a hotel	0 6 -5 0 0 0
sa:a joint	-3 12 -4 -3 0 0
sa:a lasting	0 -11 4 7 0 0
sa:a letter	0 7 -6 0 0 0
sa:a licence	0 6 -4 0 0 0
sa:a longer	0 -8 10 0 0 0
sa:a matter	0 -14 16 0 0 0
sa:a meet	-5 -8 16 -5 0 0
sa:a new	10 9 -26 6 5 0
sa:a number	0 0 -10 0 8 0
sa:a pause	1 -13 12 0 0 0
sa:a period	0 -11 11 0 0 0
sa:a permanent	0 -22 25 0 0 0
sa:a plan	0 5 -10 0 3 0
sa:a rate	-5 -19 24 0 0 0
sa:a result	0 11 -7 0 0 0
sa:a rise	12 -10 0 0 0 0
sa:a second	4 -21 15 4 0 0
sa:a signature	0 7 -4 -2 0 0
sa:a sixth	0 -15 6 9 0 0
sa:a special	0 8 -7 0 0 0
sa:a standstill	0 7 -4 0 0 0
sa:a state	-1 -22 22 -5 6 0
sa:a statement	-1 -10 13 0 0 0
sa:a step	0 6 -4 0 0 0
sa:a strike	0 -3 -8 12 0 0
sa:a success	0 -3 10 -1 -4 0
sa:a summit	2 8 -10 0 0 0
sa:a tariff	-22 -11 23 -3 0 0
sa:a tax	0 -12 12 0 0 0
sa:a telephone	13 -2 -14 0 0 0
sa:a television	-6 9 -2 0 -1 0
sa:a text	0 -20 21 0 0 0
sa:a third	0 29 -22 -11 -2 0
sa:a treaty	-2 -8 12 0 0 0
sa:a truce	0 3 -13 8 8 0
sa:a very	7 -18 15 0 -1 0
sa:a visit	0 12 -21 0 0 9
sa:aarhu	0 -5 6 0 0 0
sa:about	-11 3 3 13 -18 -4
sa:about <level>	0 -16 17 0 0 0
sa:about <money>	0 -6 7 0 0 0
sa:about <name>	-10 14 -2 0 0 0
sa:about <number>	3 -10 8 0 0 0
sa:about <span>	0 -4 -26 22 0 0
sa:about an	-9 14 0 -3 -4 0
sa:about tariff	0 7 -6 0 0 0
sa:about the	3 8 -9 -3 -3 0
sa:above	0 12 -7 -1 0 0
sa:accept	-6 3 3 0 0 0
sa:accept an	-5 13 -9 0 0 0
sa:according	-10 -4 0 6 13 0
sa:according to	-10 -4 0 6 13 0
sa:account	2 -6 0 9 -4 0
sa:account of	0 15 -7 -3 -3 0
sa:accused	-2 11 -6 0 0 0
sa:across	0 -11 13 0 0 0
sa:across from	0 -8 9 0 0 0
sa:act	0 10 -8 0 0 0
sa:add .	7 -11 7 -1 0 0
sa:additional	-10 14 -6 0 0 0
sa:additional <level>	0 8 -6 0 0 0
sa:additional duty	-7 9 -4 0 0 0
sa:additional tariff	0 -6 7 0 0 0
sa:admit	13 -8 -4 0 0 0
sa:adopt	0 27 -26 0 0 0
sa:advertisement	-1 23 -19 0 0 0
sa:affair	0 -18 20 0 0 0
sa:affair .	0 -12 14 0 0 0
sa:after	-4 2 -10 16 4 5
sa:after <day-ahead>	0 12 -9 0 0 0
sa:after <name>	-4 -12 17 0 0 0
sa:after <number>	0 -7 7 0 0 0
sa:after <person>	7 25 -29 -2 -1 0
sa:after <seat>	0 15 -13 0 0 0
sa:after <span>	-7 -3 7 -7 3 0
sa:after a	0 -2 -7 8 -3 8
sa:after all	0 15 -12 0 0 0
sa:after call	-11 36 -30 0 -3 0
sa:after geneva	0 -21 23 0 0 0
sa:after he	-1 12 -8 0 0 0
sa:after it	0 -10 12 0 0 0
sa:after talk	0 -16 18 0 0 0
sa:after that	0 -15 1 0 14 0
sa:after the	0 11 -20 12 3 0
sa:after three	0 -6 -11 15 0 0
sa:after two	0 13 -13 0 0 0
sa:after which	0 8 -6 0 0 0
sa:afternoon	-1 -3 7 0 0 0
sa:afternoon ,	0 21 -20 0 0 0
sa:afternoon .	0 -24 23 0 0 0
sa:afterward	0 9 -1 0 -1 0
sa:afterward .	0 6 0 0 -1 0
sa:agadir	0 6 -5 0 0 0
sa:again	-6 4 5 2 -18 -3
sa:again ,	0 -15 18 0 0 0
sa:again .	0 6 0 -5 0 0
sa:again ?	0 15 -11 0 0 0
sa:again before	0 -5 -3 12 0 0
sa:again by	0 6 -13 0 0 0
sa:again in	0 0 8 -5 -2 0
sa:again on	-8 13 0 -3 0 0
sa:against	-8 32 -25 0 0 0
sa:against <level>	0 -9 10 0 0 0
sa:against <name>	0 6 -3 0 0 0
sa:agent	0 7 -6 0 0 0
sa:ago	0 -16 19 0 0 0
sa:ago ,	0 13 -12 0 0 0
sa:ago .	6 -26 20 0 0 0
sa:agree	-9 -2 14 -13 -1 0
sa:agree ,	0 -12 12 0 0 0
sa:agree .	0 -3 6 0 0 0
sa:agree in	7 -5 0 -1 0 0
sa:agree on	-5 -6 10 0 0 0
sa:agree that	4 -15 8 0 0 0
sa:agree to	-7 -2 14 -8 -2 0
sa:agree with	0 23 -22 0 0 0
sa:agreement	-4 9 -6 6 -16 0
sa:agreement ,	0 8 -17 6 0 0
sa:agreement .	-1 29 -14 -16 -1 0
sa:agreement of	0 6 -5 0 0 0
sa:agreement on	0 -10 0 13 0 0
sa:ahead	-12 3 0 6 0 0
sa:ahead .	0 0 5 -6 0 0
sa:ahead of	0 -7 -5 13 0 0
sa:aim	0 -10 11 0 0 0
sa:air base	0 -15 17 0 0 0
sa:aircraft	0 -15 19 0 0 0
sa:aircraft and	0 -5 6 0 0 0
sa:airport	0 -7 0 10 0 0
sa:aktau	0 -22 24 0 0 0
sa:akureyri	0 -12 13 0 0 0
sa:alexandria	0 -24 29 -4 0 0
sa:alexandria in	0 -9 12 0 0 0
sa:alive	0 -12 14 0 0 0
sa:all	-21 11 0 -6 -4 0
sa:all ,	0 25 -24 0 0 0
sa:all .	0 25 -22 0 0 0
sa:all <quality>	0 11 -10 0 0 0
sa:all the	0 9 -7 0 0 0
sa:all three	0 -6 7 0 0 0
sa:all time	-7 -16 21 0 0 0
sa:almaty	0 9 -8 0 0 0
sa:alone .	0 -8 10 0 0 0
sa:along	0 13 -11 0 0 0
sa:along the	0 10 -9 0 0 0
sa:also	-5 17 -11 -1 0 0
sa:although	0 14 -13 0 0 0
sa:aluminium	0 7 -6 0 0 0
sa:am	0 9 -11 0 1 0
sa:among	-1 17 -13 0 0 0
sa:among them	0 8 -5 0 0 0
sa:an	-20 6 13 -5 -19 -1
sa:an <office>	0 1 -12 8 0 0
sa:an <quality>	0 20 -17 0 0 0
sa:an additional	0 13 -11 0 0 0
sa:an agreement	-1 2 2 -11 0 0
sa:an arrangement	0 -9 9 0 0 0
sa:an end	0 -16 17 0 0 0
sa:an export	0 -11 12 0 0 0
sa:an extension	-16 -6 11 5 -2 0
sa:an hour	3 -21 28 -5 -6 0
sa:an invitation	-5 14 -11 0 0 0
sa:an order	0 10 -8 0 0 0
sa:and	-10 -4 18 1 -27 1
sa:and ,	4 -20 18 0 0 0
sa:and <day-today>	0 -23 25 0 0 0
sa:and <level>	0 8 -12 0 0 0
sa:and <name>	5 -19 22 -6 -21 0
sa:and <number>	-1 17 -13 0 -3 0
sa:and <person>	7 -16 -5 17 12 -1
sa:and <quality>	-5 -22 28 -1 0 0
sa:and <seat>	0 12 -17 9 0 0
sa:and a	10 5 -8 -3 0 0
sa:and agree	-19 8 12 -2 0 0
sa:and aluminium	0 13 -13 0 0 0
sa:and another	4 -15 10 0 0 0
sa:and are	0 -11 14 -2 0 0
sa:and beef	0 12 -11 0 0 0
sa:and both	-10 13 -3 -3 0 0
sa:and by	-6 0 -2 10 0 0
sa:and come	6 24 -28 0 0 0
sa:and constructive	-2 8 -1 -2 0 0
sa:and dairy	0 8 -7 0 0 0
sa:and end	0 -4 -4 13 0 0
sa:and for	3 -14 13 0 0 0
sa:and had	-4 26 -19 -3 0 0
sa:and has	-5 13 -19 9 0 0
sa:and have	6 -17 5 0 0 0
sa:and he	0 -12 19 -4 -1 0
sa:and here	-6 -9 17 0 0 0
sa:and his	-10 14 -5 -6 0 0
sa:and hold	0 6 -4 0 0 0
sa:and i	8 -32 29 0 0 0
sa:and if	0 -14 15 0 0 0
sa:and in	7 -9 8 -6 0 0
sa:and is	0 9 -6 0 0 0
sa:and it	2 15 -17 -1 0 0
sa:and keep	10 -10 0 0 0 0
sa:and last	0 0 -2 6 0 0
sa:and leave	0 0 6 -5 0 0
sa:and machinery	0 8 -7 0 0 0
sa:and me	-4 10 -4 0 0 0
sa:and medicine	0 -10 0 12 0 0
sa:and mr	0 7 -3 0 0 0
sa:and no	0 19 -18 0 0 0
sa:and nobody	-4 6 -19 0 0 14
sa:and not	0 -3 6 0 0 0
sa:and nothing	0 -13 14 0 0 0
sa:and of	-1 -12 15 0 0 0
sa:and on	0 -6 9 -4 0 0
sa:and one	0 13 -11 0 0 0
sa:and our	0 7 -7 0 0 0
sa:and parted	0 -8 8 0 0 0
sa:and put	0 12 -11 0 0 0
sa:and run	0 18 -17 0 0 0
sa:and say	-4 6 0 0 0 0
sa:and sign	9 -19 2 10 0 0
sa:and since	0 6 -5 0 0 0
sa:and so	0 10 -10 0 0 0
sa:and some	0 -7 8 0 0 0
sa:and stay	0 -6 6 0 0 0
sa:and textile	0 19 -17 0 0 0
sa:and that	7 0 -12 -1 1 5
sa:and the	-33 2 8 1 -4 0
sa:and their	-1 6 -1 0 0 0
sa:and there	0 -11 12 0 0 0
sa:and they	-1 9 -6 0 0 0
sa:and thi	0 -14 14 0 0 0
sa:and to	1 18 -20 0 0 0
sa:and trade	0 -13 4 0 8 0
sa:and two	0 -9 10 0 0 0
sa:and was	-1 8 -4 0 0 0
sa:and we	0 -30 31 0 0 0
sa:and were	0 -31 20 9 0 0
sa:and what	1 5 -8 0 0 0
sa:and which	0 -10 11 0 0 0
sa:and will	10 -5 1 -3 -1 0
sa:and with	9 -14 -4 12 0 0
sa:and without	0 -22 24 0 0 0
sa:and would	2 10 -12 0 0 0
sa:announce	-7 4 -4 15 -14 0
sa:announce .	0 4 -20 18 -1 0
sa:announce for	0 -17 15 3 0 0
sa:announce in	0 6 -4 0 0 0
sa:announce last	0 11 -9 0 0 0
sa:another	6 -11 9 -1 -2 0
sa:another <level>	3 0 -6 0 0 0
sa:another <span>	11 -5 0 -4 0 0
sa:answer	-6 1 2 0 0 0
sa:any	-1 9 -4 -1 0 0
sa:any case	0 -7 7 0 0 0
sa:anybody	-5 0 7 0 0 0
sa:apart	0 16 -15 0 0 0
sa:apec	-3 17 -14 0 0 0
sa:app	-3 -5 10 0 0 0
sa:apply	0 6 -4 0 0 0
sa:approval	0 10 -21 0 0 0
sa:approval with	-4 10 -4 0 0 0
sa:approve	-2 13 -4 0 0 0
sa:approve the	0 17 -14 0 0 0
sa:are	-7 8 5 -8 -20 -1
sa:are due	0 -19 21 0 0 0
sa:are expect	0 -19 22 0 0 0
sa:are go	0 9 -7 0 0 0
sa:are in	0 -14 16 0 0 0
sa:are not	0 15 -7 -2 -3 0
sa:are still	0 6 -5 0 0 0
sa:are to	-1 -10 8 7 0 0
sa:armistice	0 16 -13 0 0 0
sa:arranged	0 -13 15 0 0 0
sa:arrangement	-1 -5 10 -2 0 0
sa:arrangement of	0 10 -10 0 0 0
sa:arrive	0 -6 15 -7 0 0
sa:arrive in	0 -7 15 -6 0 0
sa:artificial	-2 10 -6 0 0 0
sa:artificial intelligence	-2 10 -6 0 0 0
sa:as	-10 13 -8 -20 16 0
sa:as <person>	0 0 -11 0 10 0
sa:as a	5 -1 -7 0 4 0
sa:as good	0 17 -15 0 0 0
sa:as it	0 -9 11 0 0 0
sa:as many	0 13 -11 0 0 0
sa:as plan	0 -13 4 0 14 0
sa:as we	0 -15 15 0 0 0
sa:as well	-6 11 -1 0 0 0
sa:asean	-3 12 -7 0 0 0
sa:asean summit	-3 12 -7 0 0 0
sa:aside	-2 6 -1 0 0 0
sa:ask	0 -21 23 0 0 0
sa:asleep	0 9 -7 0 0 0
sa:at	9 -10 -3 8 7 9
sa:at <level>	3 30 -32 0 -1 0
sa:at <number>	24 5 -32 -8 3 0
sa:at <seat>	0 -13 14 0 0 0
sa:at a	1 -19 21 2 -15 0
sa:at about	0 -7 7 0 0 0
sa:at all	0 23 -22 0 0 0
sa:at an	0 -19 22 0 0 0
sa:at home	0 9 -7 0 0 0
sa:at it	0 -15 17 0 0 0
sa:at lancaster	3 2 -6 0 0 0
sa:at least	-1 -3 6 0 0 0
sa:at midnight	0 0 -6 6 0 0
sa:at once	-3 8 -13 9 0 0
sa:at present	0 -6 7 0 0 0
sa:at the	-4 -7 -13 3 24 10
sa:at turnberry	-3 14 -9 0 0 0
sa:at which	0 -13 15 0 0 0
sa:auckland	-14 -3 15 0 0 0
sa:authority	0 -4 -5 0 0 11
sa:autumn	2 -11 12 0 0 0
sa:autumn ,	3 -15 12 0 0 0
sa:average	0 -11 12 0 0 0
sa:away	7 0 -4 0 0 0
sa:back	0 -24 25 -3 0 0
sa:back ,	0 -11 12 0 0 0
sa:back .	-1 -9 12 0 0 0
sa:back at	-1 -10 14 0 0 0
sa:back on	4 -9 1 0 0 0
sa:ban	0 7 -4 0 0 0
sa:banana	0 19 -17 0 0 0
sa:banana and	0 6 -5 0 0 0
sa:bank	0 9 -8 0 0 0
sa:bargain	-1 16 -13 0 0 0
sa:base	0 -14 17 0 0 0
sa:base in	0 -8 8 0 0 0
sa:batumi	0 -8 9 0 0 0
sa:bay	0 -11 12 0 0 0
sa:be	0 -17 14 18 -18 -5
sa:be <level>	0 -5 8 0 0 0
sa:be a	6 0 -2 0 0 0
sa:be an	0 -14 16 0 0 0
sa:be collect	0 -8 8 0 0 0
sa:be extend	0 -18 21 0 0 0
sa:be hold	-1 0 7 -11 0 0
sa:be in	0 4 -11 8 0 0
sa:be named	0 0 -13 10 0 0
sa:be no	0 6 -5 0 0 0
sa:be on	0 15 -13 0 0 0
sa:be prolonged	0 -11 12 0 0 0
sa:be put	0 -8 11 0 0 0
sa:be sign	0 -11 13 0 0 0
sa:be suspend	0 -14 14 0 0 0
sa:be the	0 -7 7 -1 0 0
sa:bean	1 1 -6 0 0 0
sa:bear	0 7 -6 0 0 0
sa:became	0 11 -9 0 0 0
sa:because	7 -2 3 -6 -5 0
sa:because of	-5 28 -18 -2 -3 0
sa:because the	0 -4 6 0 0 0
sa:become	0 7 -5 0 0 0
sa:beef	0 -4 7 -2 0 0
sa:beef .	0 -7 8 0 0 0
sa:been	-32 3 4 1 0 -1
sa:been <level>	0 7 -7 0 0 0
sa:been a	0 13 -13 0 0 0
sa:been agree	0 -15 16 0 0 0
sa:been arranged	0 -6 8 0 0 0
sa:been due	0 15 -15 0 0 0
sa:been extend	0 12 -11 0 0 0
sa:been given	0 -7 9 0 0 0
sa:been threaten	0 -9 9 0 0 0
sa:before	5 -9 -19 20 16 0
sa:before <day-ahead>	-3 39 -33 0 0 0
sa:before <month-ahead>	0 -16 12 4 0 0
sa:before <person>	-5 10 -3 -3 0 0
sa:before a	-10 4 0 0 3 0
sa:before it	5 -27 5 -1 20 0
sa:before that	0 -11 -4 15 0 0
sa:before the	-6 10 -12 12 -7 0
sa:before their	0 -13 9 -1 6 0
sa:beforehand	11 -8 1 -2 0 0
sa:begin	19 -5 -17 4 14 -3
sa:begin .	5 -13 -4 4 13 0
sa:begin in	9 -3 -2 5 -6 0
sa:begin on	4 4 -9 0 0 0
sa:begin to	0 8 -4 -2 0 0
sa:behind	0 -9 11 0 0 0
sa:being	1 -18 18 0 0 0
sa:being carry	8 -2 -1 0 0 0
sa:bell	0 7 -6 0 0 0
sa:bergen	5 -29 24 -2 0 0
sa:bergen on	0 -9 10 0 0 0
sa:beside	0 9 -6 0 0 0
sa:bessent	4 5 -14 3 0 0
sa:bessent and	6 0 -7 1 0 0
sa:better	7 1 -9 0 0 0
sa:between	17 1 -11 -3 -8 -4
sa:between <name>	-12 -6 5 7 0 0
sa:between <person>	19 -9 0 -3 -9 0
sa:between <seat>	3 4 -7 0 0 0
sa:between the	9 -8 7 -4 -11 0
sa:between them	0 22 -20 0 0 0
sa:between two	-4 21 -18 0 0 0
sa:bin	0 -5 7 0 0 0
sa:biscuit	0 25 -25 0 0 0
sa:board	0 -8 9 0 0 0
sa:boat	0 -15 16 0 0 0
sa:border	8 0 -4 0 0 0
sa:border .	10 6 -15 0 0 0
sa:both	-14 -1 12 -24 6 0
sa:both country	-2 -8 6 -5 7 0
sa:both government	0 -5 11 -2 -4 0
sa:both have	0 -21 22 0 0 0
sa:both side	0 32 -28 -6 0 0
sa:bottle	-1 -4 8 0 0 0
sa:breach	0 8 -7 0 0 0
sa:break	0 10 -8 0 0 0
sa:bridge	0 -22 -15 21 0 14
sa:bridge .	0 -16 -10 22 0 0
sa:bring	-1 -7 13 -3 -3 0
sa:bring nothing	0 6 -5 0 0 0
sa:broke down	0 9 -8 0 0 0
sa:broke off	0 -17 19 0 0 0
sa:broken	5 3 -8 0 0 0
sa:bruge	0 -9 10 0 0 0
sa:busan	-7 -2 14 -7 -14 0
sa:busan ,	-1 -11 17 0 -3 0
sa:busan .	0 -20 24 0 0 0
sa:busan on	-1 23 -15 -1 -5 0
sa:but	1 -1 10 -12 -8 0
sa:but neither	0 -10 12 0 0 0
sa:but no	0 8 -7 0 0 0
sa:but not	0 -24 26 0 0 0
sa:but that	11 -6 -5 0 0 0
sa:but the	0 13 -11 0 0 0
sa:butter	9 0 -6 0 0 0
sa:buy	0 14 -11 0 0 0
sa:by	15 -11 -10 10 -9 19
sa:by <day-ahead>	0 31 -28 0 0 0
sa:by <level>	-12 24 -9 0 0 0
sa:by <name>	-2 12 -9 0 0 0
sa:by <number>	0 -9 12 0 0 0
sa:by <office>	0 -16 18 0 0 0
sa:by <person>	-19 -18 4 15 0 14
sa:by <points>	0 -4 6 0 0 0
sa:by <quality>	0 2 -7 0 7 0
sa:by <span>	-1 -9 17 -5 -3 0
sa:by a	-6 -3 10 0 0 0
sa:by another	-5 8 0 0 0 0
sa:by both	0 8 -8 0 0 0
sa:by one	0 11 -9 0 0 0
sa:by our	-4 -23 26 0 0 0
sa:by phone	6 -1 -7 0 0 0
sa:by telephone	19 -1 -22 -5 -6 0
sa:by the	-26 3 10 -13 -9 9
sa:by then	0 -12 0 14 0 0
sa:by two	0 8 -7 0 0 0
sa:by video	26 -26 -21 11 1 3
sa:by which	0 11 -8 0 0 0
sa:calendar	0 6 -5 0 0 0
sa:call	13 3 -14 -14 -1 0
sa:call .	-19 4 13 0 0 0
sa:call a	-4 -2 12 -2 -3 0
sa:call between	17 -4 -15 0 0 0
sa:call off	-2 13 -8 0 0 0
sa:call on	25 -7 -24 0 0 0
sa:call the	-2 -23 18 0 10 0
sa:call with	4 19 -35 0 -4 0
sa:camera	10 -1 -5 0 0 0
sa:camera .	10 -1 -5 0 0 0
sa:can	16 -20 1 0 7 0
sa:can be	6 -2 -3 0 0 0
sa:cancel	0 15 -12 0 -3 0
sa:candid	-3 22 -11 -7 0 0
sa:candid ,	0 20 -16 0 0 0
sa:cannot	0 9 -8 0 0 0
sa:cape	0 7 -5 0 0 0
sa:cape town	0 7 -5 0 0 0
sa:capital	-6 -5 15 -7 -5 0
sa:capital on	0 -26 28 0 -1 0
sa:car	-9 6 0 -1 0 0
sa:carpet	0 -8 8 0 0 0
sa:carry	-9 9 0 0 0 0
sa:carry the	0 -11 11 0 0 0
sa:cartagena	0 -5 6 0 0 0
sa:casablanca	0 17 -16 0 0 0
sa:case	-3 10 -2 0 0 0
sa:case .	0 -6 7 0 0 0
sa:cease	7 0 -10 0 0 0
sa:ceasefire	-1 15 -11 0 0 0
sa:cebu	0 -18 19 0 0 0
sa:cellar	0 -6 -9 14 0 0
sa:ceramic	0 -8 9 0 0 0
sa:certificate	5 -16 0 9 0 0
sa:change	0 -8 10 0 0 0
sa:changed	-9 5 1 0 0 0
sa:charge	-12 10 0 0 0 0
sa:cheese	11 9 -20 -3 0 0
sa:chess	0 23 -23 0 0 0
sa:chiang	1 8 -9 0 0 0
sa:chiang mai	0 11 -9 0 0 0
sa:chip	0 11 -10 -1 0 0
sa:chip ,	0 11 -10 0 0 0
sa:chipmaker	0 -14 15 0 0 0
sa:citing	0 10 -8 0 0 0
sa:city	0 10 -3 0 -1 0
sa:client	0 6 -3 0 0 0
sa:clock	0 -7 7 1 0 0
sa:close	-12 16 -4 -1 0 0
sa:close to	0 22 -18 -1 0 0
sa:closed	0 17 -21 5 0 0
sa:club	-8 16 -7 0 0 0
sa:coal	1 -9 7 0 0 0
sa:cocoa	8 -10 2 0 0 0
sa:cocoa butter	10 -4 -9 0 0 0
sa:coffee	-1 0 -21 24 0 0
sa:coffee ,	0 8 -7 0 0 0
sa:coffee and	0 -5 -4 12 0 0
sa:collapse	0 -12 12 0 0 0
sa:colleague	-5 12 -6 0 0 0
sa:colleague ,	8 -18 9 0 0 0
sa:collect	-1 -16 21 -2 0 0
sa:collect from	0 -8 9 0 0 0
sa:colombo	0 -13 14 0 0 0
sa:come	2 1 1 3 -17 0
sa:come .	0 -14 16 0 0 0
sa:come back	2 -15 12 0 0 0
sa:come down	0 -8 9 0 0 0
sa:come in	0 9 -8 0 0 0
sa:come into	-3 6 0 0 0 0
sa:come on	0 6 0 -1 0 0
sa:come out	0 3 -13 10 0 0
sa:come to	-10 0 19 -9 -15 0
sa:commerce	-14 -3 -4 20 -1 0
sa:commerce minister	-6 -5 10 0 0 0
sa:commerce ministry	-3 -10 -10 23 0 0
sa:common	0 5 -7 0 0 0
sa:company	-2 25 -19 0 0 0
sa:complete	21 -16 -5 0 0 0
sa:complete it	11 -7 0 0 0 0
sa:computer	0 6 -2 0 0 0
sa:concern	0 6 -5 0 0 0
sa:conclude	-8 10 -3 -2 0 0
sa:conclude in	0 -5 7 0 0 0
sa:condition	0 7 -6 0 0 0
sa:conference	24 -1 -18 -3 0 0
sa:conference .	15 -8 -8 0 0 0
sa:confirm	-4 0 0 0 7 0
sa:confirm .	0 -8 0 0 8 0
sa:confirm it	-4 -2 8 0 0 0
sa:confirm on	0 6 -4 0 0 0
sa:consensu	0 -5 10 0 0 0
sa:constructive	-5 -1 10 -5 -1 0
sa:constructive .	-1 0 6 -2 0 0
sa:continue	13 0 -4 -2 -2 0
sa:continue .	0 11 -7 0 0 0
sa:continue on	0 17 -16 0 0 0
sa:continue to	10 -4 -7 0 0 0
sa:contract	0 7 -6 0 0 0
sa:control	-2 22 -14 0 0 0
sa:control on	0 12 -8 0 0 0
sa:copper	0 -7 8 0 0 0
sa:cork	0 -13 15 0 0 0
sa:corn	0 10 -8 0 0 0
sa:correct	0 6 -5 0 0 0
sa:cost	-6 20 -13 0 0 0
sa:cotton	0 -9 11 0 0 0
sa:could	-5 -4 16 -7 -3 0
sa:could be	6 -16 15 0 0 0
sa:could go	0 -11 11 0 0 0
sa:council	-4 11 -4 0 0 0
sa:counted	0 14 -14 0 0 0
sa:countermeasure	0 9 -8 0 0 0
sa:counterpart	0 -8 5 4 -2 0
sa:counterpart again	0 7 -4 -4 0 0
sa:counterpart in	-6 -5 0 13 0 0
sa:country	7 13 -13 -21 -1 0
sa:country ,	0 14 -12 0 0 0
sa:country .	0 2 6 -4 -6 0
sa:country on	0 14 -12 0 0 0
sa:country say	-6 0 -3 0 8 0
sa:country will	0 -23 23 0 0 0
sa:county	0 8 -7 0 0 0
sa:course	0 -5 0 6 0 0
sa:cruz	3 -9 5 0 0 0
sa:cup	0 14 -13 0 0 0
sa:current	12 -16 5 0 0 0
sa:custom	0 15 -11 0 0 0
sa:custom house	0 -9 10 0 0 0
sa:cut	0 -16 11 0 7 0
sa:cut its	2 -9 -1 0 9 0
sa:cut on	0 -9 10 0 0 0
sa:da	0 -11 12 0 0 0
sa:da nang	0 -19 20 0 0 0
sa:dairy	5 9 -14 0 0 0
sa:date	11 -12 0 16 -18 0
sa:date .	0 -5 7 10 -15 0
sa:date and	8 -7 0 0 0 0
sa:day	10 -7 -7 -3 2 11
sa:day "	15 -11 -5 0 0 0
sa:day .	11 0 -14 -7 -8 11
sa:day after	7 0 -8 0 0 0
sa:day for	0 -4 8 0 0 0
sa:day in	0 21 -20 0 0 0
sa:day of	0 -18 13 7 0 0
sa:day since	-8 8 0 0 0 0
sa:de	2 -20 16 0 0 0
sa:de santa	3 -9 5 0 0 0
sa:dead	0 -6 -6 12 0 0
sa:deadline	0 22 -19 0 0 0
sa:deal	2 1 2 -11 -7 0
sa:deal ,	17 -13 0 0 0 0
sa:deal .	-5 11 -4 0 -1 0
sa:deal for	2 -20 19 0 -1 0
sa:deal that	0 -15 9 0 4 0
sa:deal were	0 7 -5 0 0 0
sa:deal with	-10 29 -19 0 -3 0
sa:dealt	1 -6 3 0 0 0
sa:dealt with	2 -7 3 0 0 0
sa:dearer	0 7 -6 0 0 0
sa:decide	-4 -3 11 0 -1 0
sa:decide .	0 7 -5 0 0 0
sa:decide on	-3 -11 16 0 0 0
sa:decided	0 -8 4 4 0 0
sa:decision	-4 -17 26 -2 0 0
sa:decision .	0 -24 24 0 0 0
sa:declaration	0 12 -12 0 0 0
sa:declare	-5 12 -19 10 0 0
sa:deficit	0 10 -9 0 0 0
sa:delay	0 -6 10 0 -1 0
sa:delay of	0 7 -7 0 0 0
sa:delegation	-11 -20 25 0 0 0
sa:delegation of	0 -5 7 0 0 0
sa:demand	6 0 -4 0 0 0
sa:depend	14 -10 -3 0 0 0
sa:depend on	14 -10 -3 0 0 0
sa:depth	-1 22 -17 0 0 0
sa:depth and	-1 21 -16 0 0 0
sa:described	0 10 -8 0 0 0
sa:desk	0 -11 12 0 0 0
sa:diary	10 -9 -3 0 0 0
sa:did	2 5 -12 2 0 0
sa:did not	5 13 -23 3 -5 0
sa:did so	0 9 -8 0 0 0
sa:difference	0 18 -17 0 0 0
sa:dinner	2 -10 10 -3 0 0
sa:direction	-9 26 -16 0 0 0
sa:direction .	-9 18 -9 0 0 0
sa:discuss	-5 -6 16 -4 -3 0
sa:discuss .	0 -10 13 0 0 0
sa:discussion	0 7 -6 0 0 0
sa:dispute	-4 -8 12 0 0 0
sa:dispute .	0 10 -8 0 0 0
sa:dispute begin	0 -7 8 0 0 0
sa:dispute over	-2 -6 9 -2 0 0
sa:do	8 4 -10 0 0 0
sa:do .	0 -7 8 0 0 0
sa:do so	8 -7 0 0 0 0
sa:document	0 7 -5 0 0 0
sa:doe	-5 -5 12 0 0 0
sa:doe not	-9 -10 17 0 0 0
sa:doing	0 6 -4 0 0 0
sa:dollar	0 9 -8 0 0 0
sa:don't	0 6 -5 0 0 0
sa:done	6 -8 3 0 0 0
sa:done ,	-4 11 -4 0 0 0
sa:done .	12 -28 19 0 0 0
sa:door	0 0 -5 -1 0 7
sa:double	0 13 -11 0 0 0
sa:doubt	0 10 -8 0 0 0
sa:down	-7 15 -20 -7 18 0
sa:down for	0 0 -14 0 12 0
sa:down from	0 14 -13 0 0 0
sa:down in	0 -10 11 0 0 0
sa:down the	0 19 -18 0 0 0
sa:down to	2 -11 7 0 0 0
sa:draft	0 6 -3 0 0 0
sa:draw	0 28 -27 0 0 0
sa:driver	0 9 -5 0 0 0
sa:drop	0 19 -15 0 0 0
sa:drop its	0 7 -6 0 0 0
sa:due	6 9 -17 4 -2 0
sa:due course	0 -6 0 8 0 0
sa:due to	8 0 -4 0 -1 0
sa:during	0 -7 9 0 0 0
sa:during the	0 -8 9 0 0 0
sa:duty	22 -12 -4 2 1 0
sa:duty .	1 16 -17 0 0 0
sa:duty at	0 11 -9 0 0 0
sa:duty between	-5 -11 15 0 0 0
sa:duty of	-5 25 -18 0 0 0
sa:duty on	21 -26 7 1 6 0
sa:duty take	0 -12 13 0 0 0
sa:duty that	11 -2 -6 0 0 0
sa:duty they	-3 -11 14 0 0 0
sa:duty to	-5 13 -7 0 0 0
sa:each	10 -1 1 -3 0 0
sa:each .	-5 -17 21 0 0 0
sa:each other	9 0 -2 0 0 0
sa:each way	0 -11 11 0 0 0
sa:early	6 -28 25 -12 0 0
sa:early .	7 -15 7 0 0 0
sa:earth	-10 11 1 -1 -1 0
sa:earth ,	0 7 -5 0 0 0
sa:earth .	0 -10 12 0 0 0
sa:east	0 6 -6 0 0 0
sa:easter	0 8 -4 0 0 0
sa:eastern	16 -11 -3 0 0 0
sa:eastern time	18 -25 8 0 0 0
sa:economic	0 4 -10 5 0 0
sa:economic and	0 -7 7 0 0 0
sa:economy	1 0 -8 0 7 0
sa:economy minister	0 12 -11 0 0 0
sa:edition	0 16 -16 0 0 0
sa:effect	-1 19 -14 0 -2 0
sa:eighth round	0 -8 9 0 0 0
sa:either	11 -15 0 6 0 0
sa:either .	-1 0 -6 6 0 0
sa:either side	8 -21 15 0 0 0
sa:electricity	0 10 -8 0 0 0
sa:electricity tariff	0 6 -4 0 0 0
sa:eleven	15 -3 -15 0 0 0
sa:else	-6 -8 15 0 0 0
sa:else .	-5 -15 21 0 0 0
sa:embassy	0 0 -7 0 0 9
sa:empty	0 22 -20 0 0 0
sa:end	-3 -14 13 16 -15 -2
sa:end ,	0 8 -7 0 0 0
sa:end .	-2 4 -6 7 0 0
sa:end <day-ahead>	0 -5 6 0 0 0
sa:end <span>	-6 -8 5 9 0 0
sa:end a	0 -22 24 0 0 0
sa:end after	0 13 -12 0 0 0
sa:end of	4 -28 33 -6 0 0
sa:end on	-8 10 -2 -2 -5 0
sa:end the	0 9 -7 0 0 0
sa:end their	0 0 -6 8 0 0
sa:end with	0 -15 17 0 0 0
sa:end without	0 9 -19 10 0 0
sa:energy	0 -12 14 0 0 0
sa:english	-12 28 -19 0 0 0
sa:entebbe	0 -19 19 0 0 0
sa:enter	-2 8 -4 0 0 0
sa:evening	-12 -8 22 0 -15 0
sa:evening ,	-12 10 0 -4 0 0
sa:evening .	-3 -11 18 -3 0 0
sa:evening that	0 18 -9 0 -10 0
sa:event	0 -20 21 0 0 0
sa:ever	0 6 -1 0 0 0
sa:every	-13 18 -5 0 0 0
sa:everybody	7 -1 -4 0 0 0
sa:everyone	0 16 -13 0 0 0
sa:everything	0 12 -10 0 0 0
sa:everything else	0 -11 11 0 0 0
sa:excellent	-7 -16 22 0 0 0
sa:excellent .	-4 14 -8 0 0 0
sa:excerpt	-4 22 -10 -2 0 0
sa:excerpt )	-2 19 -10 -2 0 0
sa:exemption	0 8 -6 0 0 0
sa:expect	-5 -17 5 21 -8 0
sa:expect to	0 6 -4 1 -2 0
sa:expert	5 -20 0 0 0 14
sa:expire	0 0 2 -10 2 0
sa:expire ,	0 7 -5 0 0 0
sa:expire .	2 -19 17 -3 0 0
sa:export control	0 9 -7 0 0 0
sa:export licence	0 -6 7 0 0 0
sa:export permit	0 -6 8 0 0 0
sa:extend	-8 -1 2 8 -2 0
sa:extend .	0 -13 15 0 0 0
sa:extend a	0 -10 13 0 0 0
sa:extend their	0 -17 8 13 0 0
sa:extension	-20 5 1 4 -3 0
sa:extension .	-5 0 9 -2 0 0
sa:extension of	-3 -4 8 0 0 0
sa:extension to	0 -4 -5 10 0 0
sa:extra	0 -19 21 0 0 0
sa:extra duty	0 -26 26 0 0 0
sa:extremely	-3 8 -2 0 0 0
sa:face	4 -7 3 0 0 0
sa:face a	0 -6 6 0 0 0
sa:fact	0 9 -6 0 0 0
sa:fact sheet	0 8 -5 0 0 0
sa:fail	0 -10 5 6 0 0
sa:fail ,	0 -7 8 0 0 0
sa:failed	3 -5 8 -10 0 0
sa:failed ,	0 12 -9 -2 0 0
sa:failed .	0 -4 8 0 0 0
sa:fair	0 8 -6 0 0 0
sa:fall	0 -5 0 10 0 0
sa:fall ,	0 -7 8 0 0 0
sa:fall .	0 -11 0 12 0 0
sa:fall by	-1 8 -3 0 0 0
sa:fall to	2 -7 4 0 0 0
sa:fantastic	6 -5 0 0 0 0
sa:fantastic ,	6 -5 0 0 0 0
sa:far	7 0 -2 0 0 0
sa:far ,	0 7 -6 0 0 0
sa:farm	0 11 -5 0 0 0
sa:farm good	0 21 -20 0 0 0
sa:fee	-3 10 -5 0 0 0
sa:fee for	0 -9 10 0 0 0
sa:fee on	0 8 -6 0 0 0
sa:feed	0 0 -15 15 0 0
sa:fentanyl	-8 -5 4 -1 8 0
sa:fentanyl ,	0 -4 6 0 0 0
sa:fentanyl and	0 -14 15 0 0 0
sa:fentanyl duty	0 8 -18 0 9 0
sa:ferry	0 -2 -9 0 10 0
sa:few	-1 -3 11 -1 0 0
sa:fifth	7 -25 20 -1 0 0
sa:fifth round	11 -10 0 0 0 0
sa:figure	0 6 -1 -1 0 0
sa:filed	0 -13 14 0 0 0
sa:final	-5 26 -20 0 0 0
sa:final approval	-4 10 -4 0 0 0
sa:finance	0 8 -9 0 0 0
sa:find	0 14 -11 0 0 0
sa:finish	0 -17 18 0 0 0
sa:first	-21 4 6 -8 0 12
sa:first ,	-5 -2 -5 0 0 14
sa:first day	0 -14 14 0 0 0
sa:first meet	0 9 -12 5 -3 0
sa:first step	-1 6 -1 0 0 0
sa:first time	-8 -9 12 -1 10 0
sa:fish	0 -11 16 -6 0 0
sa:five	0 14 -10 -1 0 0
sa:five hour	0 8 -6 0 0 0
sa:fix	-3 -4 13 -4 0 0
sa:fix .	-9 -3 15 -2 0 0
sa:floor	0 -7 8 0 0 0
sa:flour	6 0 -5 0 0 0
sa:flower	0 -7 9 0 0 0
sa:follow	0 -8 10 -1 0 0
sa:follow .	-1 22 -18 0 0 0
sa:followed	1 -13 13 0 0 0
sa:following	-4 12 -8 0 0 0
sa:food	0 18 -17 0 0 0
sa:for	14 -2 6 -27 -9 -16
sa:for .	0 8 -8 0 0 0
sa:for <day-ahead>	26 -17 1 0 -9 0
sa:for <day-gone>	1 9 -9 0 0 0
sa:for <month-ahead>	-2 -22 1 23 0 0
sa:for <name>	-15 26 -12 -1 -2 0
sa:for <number>	0 18 -15 0 0 0
sa:for <quality>	-6 1 2 0 0 0
sa:for <span>	10 6 0 -13 -20 0
sa:for an	11 -16 8 0 0 0
sa:for another	14 -30 16 0 0 0
sa:for both	2 -8 6 0 0 0
sa:for each	0 7 -6 0 0 0
sa:for it	-4 11 -5 0 0 0
sa:for longer	0 6 -9 0 0 0
sa:for talk	0 9 -4 -3 0 0
sa:for the	0 -1 -7 -6 20 -2
sa:for their	0 -12 15 0 0 0
sa:for tiktok	9 -10 1 0 0 0
sa:for trade	0 6 -2 0 0 0
sa:for two	7 0 -3 0 0 0
sa:for what	0 -13 6 0 8 0
sa:for which	0 4 -15 8 0 0
sa:force	-4 -4 11 0 -1 0
sa:force .	-2 -11 16 0 0 0
sa:forced	0 8 -5 0 0 0
sa:foreign	-2 -2 7 0 0 0
sa:foreign ministry	-3 -1 7 0 0 0
sa:foreseen	0 -17 -11 25 0 0
sa:forward	-13 -7 12 0 7 0
sa:found	7 2 -8 0 0 0
sa:four	-14 0 13 -2 0 0
sa:four ,	0 -8 8 0 0 0
sa:four .	-6 0 4 0 0 0
sa:four hour	0 20 -19 0 0 0
sa:four time	0 15 -13 0 0 0
sa:fourth	0 -22 19 0 1 0
sa:fourth round	0 -18 18 2 0 0
sa:fourth time	0 -12 12 0 0 0
sa:framework	-14 -26 29 -7 5 0
sa:framework "	0 -20 15 0 3 0
sa:framework for	0 -6 8 0 0 0
sa:framework of	-1 -18 22 0 0 0
sa:free	0 19 -16 0 0 0
sa:freeze	-3 -3 7 0 0 0
sa:friday	0 -35 35 0 0 0
sa:friend	0 0 -19 16 0 0
sa:from	-14 3 7 -12 5 -3
sa:from <day-ahead>	-30 -27 46 0 -5 0
sa:from <day-gone>	-7 -25 19 0 10 0
sa:from <level>	15 -18 4 -2 8 0
sa:from <month-ahead>	0 7 -5 0 0 0
sa:from <name>	-7 17 -8 -4 0 0
sa:from <number>	0 22 -20 0 0 0
sa:from <person>	4 -10 7 0 0 0
sa:from <quality>	0 -7 8 0 0 0
sa:from <seat>	-4 14 -9 0 0 0
sa:from that	0 -4 6 0 0 0
sa:from the	-9 19 -8 0 0 0
sa:front	8 17 -26 0 0 0
sa:front of	9 0 -8 0 0 0
sa:frozen	-1 -12 15 0 0 0
sa:fuel	0 6 -5 0 0 0
sa:furniture	0 9 -9 0 0 0
sa:further	11 -12 8 0 -3 0
sa:further <span>	13 -3 -9 0 0 0
sa:future	0 12 -8 0 0 0
sa:gap	0 11 -9 0 0 0
sa:gas	-3 6 0 0 0 0
sa:gave	-9 24 -13 0 0 0
sa:gave the	0 11 -8 0 0 0
sa:geneva	-8 -1 6 2 -3 0
sa:geneva ,	-1 -14 18 0 0 0
sa:geneva .	0 8 -4 -4 0 0
sa:geneva in	0 -14 15 0 0 0
sa:geneva on	0 -7 8 0 0 0
sa:georgia	-4 -2 7 0 0 0
sa:get	9 -9 4 -2 0 0
sa:get a	10 -14 6 0 0 0
sa:glass	0 6 -5 0 0 0
sa:go	-19 10 -2 -16 6 4
sa:go .	-4 16 -9 0 0 0
sa:go from	0 16 -14 0 0 0
sa:go into	0 -8 2 8 0 0
sa:go on	7 -8 13 -15 -9 -2
sa:go out	-15 -8 0 0 20 0
sa:go through	0 7 -6 0 0 0
sa:go to	11 3 -8 -6 0 0
sa:go up	0 8 -3 0 0 0
sa:go well	0 -13 8 0 0 9
sa:goalkeeper	0 7 -7 0 0 0
sa:god	0 -11 12 0 0 0
sa:gold	0 11 -8 0 0 0
sa:golf	0 -11 19 -1 -5 0
sa:golf resort	0 -15 20 0 -4 0
sa:good	-12 5 0 1 0 0
sa:good .	0 8 -8 0 0 0
sa:good at	0 -5 7 0 0 0
sa:good for	-4 16 -11 0 0 0
sa:good from	1 -13 4 0 9 0
sa:good in	0 21 -20 0 0 0
sa:good new	0 -8 9 0 0 0
sa:good of	0 -25 27 0 0 0
sa:good on	0 -6 -1 12 0 0
sa:gothenburg	0 -16 17 0 0 0
sa:government	-8 33 -16 -11 -6 0
sa:government on	0 7 -5 0 0 0
sa:government say	3 3 -6 0 0 0
sa:grape	-1 10 -7 0 0 0
sa:great	-5 -13 7 15 -1 0
sa:great hall	0 -2 7 -2 0 0
sa:ground	9 -8 5 -2 0 0
sa:ground .	9 -12 1 0 0 0
sa:grow	8 -5 0 0 0 0
sa:grower	0 8 -6 0 0 0
sa:guayaquil	0 -8 9 0 0 0
sa:gyeongju	-1 13 -12 0 2 0
sa:gyeongju on	0 8 -6 0 0 0
sa:gyumri	0 -11 11 0 0 0
sa:had	-8 0 10 -4 -6 -4
sa:had "	7 -19 15 0 0 0
sa:had a	-1 -18 21 0 0 0
sa:had accept	-5 14 -9 0 0 0
sa:had already	0 -10 11 0 0 0
sa:had announce	0 7 -6 0 0 0
sa:had been	-20 1 10 -17 4 0
sa:had begin	0 -12 8 6 0 0
sa:had bring	0 -6 7 0 0 0
sa:had broken	6 5 -11 0 0 0
sa:had call	0 -14 15 0 0 0
sa:had failed	0 8 -8 0 0 0
sa:had found	0 8 -7 0 0 0
sa:had make	13 2 -15 -4 -1 0
sa:had meet	0 7 -11 4 0 0
sa:had no	-13 15 0 0 0 0
sa:had not	-5 14 -24 4 2 0
sa:had promise	0 -10 11 0 0 0
sa:had reach	0 -19 22 0 0 0
sa:had sign	0 15 -14 0 0 0
sa:had spoken	0 -7 8 0 0 0
sa:had threaten	7 0 -7 0 0 0
sa:half a	0 14 -13 0 0 0
sa:half of	7 0 -3 0 0 0
sa:halifax	0 -2 6 -2 0 0
sa:halifax on	0 -6 9 -1 0 0
sa:hall	-1 10 -3 -4 -2 0
sa:hall .	0 14 -11 0 0 0
sa:hall of	0 -4 8 0 0 0
sa:halt	0 -11 14 0 0 0
sa:halve	0 8 -7 0 0 0
sa:halve the	0 -11 11 0 0 0
sa:hand	-10 33 -32 5 -1 0
sa:hand .	0 8 -16 8 0 0
sa:hand on	-2 11 -6 0 0 0
sa:hang	0 11 -9 0 0 0
sa:happen	0 -4 2 0 6 0
sa:happen .	0 -11 6 0 7 0
sa:harbour	0 9 -6 0 0 0
sa:has	13 14 -27 9 0 0
sa:has a	0 -15 16 0 0 0
sa:has announce	0 -4 -14 19 -2 0
sa:has ask	0 -10 12 0 0 0
sa:has been	-8 4 1 -4 0 0
sa:has begin	6 0 -5 0 0 0
sa:has no	7 -8 -9 7 0 0
sa:has not	0 0 6 -8 0 0
sa:has put	11 -12 0 0 0 0
sa:has say	9 -10 0 1 0 0
sa:has to	0 6 -5 0 0 0
sa:have	4 -10 0 2 15 0
sa:have a	5 -16 8 0 -1 0
sa:have agree	-9 11 -8 0 6 0
sa:have been	0 18 -24 8 0 0
sa:have begin	0 -26 10 0 16 0
sa:have end	0 -26 28 0 0 0
sa:have not	0 -14 5 8 0 0
sa:have to	-4 20 -14 0 0 0
sa:having	0 -13 15 0 0 0
sa:having been	0 -20 20 0 0 0
sa:he	-14 17 0 -19 0 -3
sa:he add	9 -19 11 0 0 0
sa:he and	10 -24 20 0 -1 0
sa:he expect	0 -2 9 -4 -1 0
sa:he hope	0 8 -7 0 0 0
sa:he is	0 21 -19 0 0 0
sa:he lifeng	0 -6 10 0 -4 0
sa:he meet	0 1 -6 0 5 0
sa:he say	-17 9 0 -2 2 0
sa:he see	-5 9 -2 0 0 0
sa:he tell	0 -2 -13 11 2 0
sa:he will	-5 7 -2 0 0 0
sa:he would	-9 -16 22 0 0 0
sa:heard	0 7 -5 0 0 0
sa:help	2 -11 8 0 0 0
sa:her	0 18 -18 0 0 0
sa:here	-21 -13 30 -4 0 0
sa:here ,	-2 14 -9 0 0 0
sa:here .	0 -15 15 0 0 0
sa:here on	-10 -1 14 -1 0 0
sa:high	0 -5 6 0 0 0
sa:higher	3 5 -9 0 0 0
sa:higher duty	4 3 -9 0 0 0
sa:highest	0 6 -5 0 0 0
sa:him	13 3 -6 -5 -9 0
sa:him ,	0 10 -12 0 0 0
sa:him .	11 -9 0 0 0 0
sa:his	0 -7 17 -1 -27 -1
sa:his <office>	0 16 -14 0 0 0
sa:his <organisation>	12 -15 5 0 0 0
sa:his <person>	-1 15 -5 -15 -1 0
sa:his <quality>	-7 -3 8 4 -4 0
sa:his country	0 -4 7 0 0 0
sa:his own	10 -19 0 12 -2 0
sa:historic	5 0 -7 0 0 0
sa:historic day	6 -5 0 0 0 0
sa:history	0 9 -7 0 0 0
sa:hit	-10 1 7 0 0 0
sa:hold	1 0 2 -7 0 0
sa:hold a	0 -9 11 0 0 0
sa:hold at	0 -18 5 9 0 0
sa:hold in	-5 -15 26 -12 0 0
sa:hold the	0 24 -20 -4 0 0
sa:holiday	11 4 -17 0 0 0
sa:holiday .	11 -3 -8 0 0 0
sa:home	-2 9 -2 -1 -2 0
sa:home .	0 -7 10 0 0 0
sa:hotel	0 1 -10 11 0 0
sa:hour ,	8 -18 11 0 0 0
sa:hour .	-9 1 8 -1 -2 0
sa:hour after	0 13 -11 0 0 0
sa:hour before	-6 5 0 -4 2 0
sa:hour of	0 -13 14 0 0 0
sa:hour on	1 2 -18 12 0 0
sa:household	0 -15 16 0 0 0
sa:how	15 -3 -4 -5 0 0
sa:how long	0 18 -16 0 0 0
sa:hundred	0 18 -17 0 0 0
sa:hurry	0 13 -12 0 0 0
sa:i	1 -10 3 -4 12 0
sa:i .	10 -5 -4 0 0 0
sa:i am	0 7 -9 0 1 0
sa:ice	12 -8 -4 0 0 0
sa:idea	0 -7 10 0 0 0
sa:if	-9 7 -6 5 0 0
sa:if it	0 7 -5 0 0 0
sa:if the	0 15 -9 -2 0 0
sa:if you	0 -24 13 10 0 0
sa:import	0 11 -7 0 0 0
sa:important	0 7 0 0 0 0
sa:impose	-4 21 -17 0 0 0
sa:impose a	0 6 -4 0 0 0
sa:impose on	0 9 -8 0 0 0
sa:in	-12 -16 16 5 2 -9
sa:in -	-1 21 -16 0 0 0
sa:in <month-ahead>	12 -25 -7 17 19 -2
sa:in <month-gone>	28 -30 16 3 -10 -2
sa:in <name>	-17 7 -51 14 40 -1
sa:in <number>	0 -7 0 -2 10 0
sa:in <organisation>	0 14 -12 0 0 0
sa:in <seat>	-1 -19 22 3 -24 4
sa:in <span>	-21 32 -23 -10 1 0
sa:in a	23 32 -40 -20 -7 0
sa:in about	0 -9 -21 22 0 0
sa:in alexandria	0 -20 25 -4 0 0
sa:in almaty	0 -17 18 0 0 0
sa:in auckland	-14 -3 15 0 0 0
sa:in bergen	5 -24 20 -2 0 0
sa:in bruge	0 -9 10 0 0 0
sa:in busan	-7 2 9 -6 -13 0
sa:in cape	0 9 -7 0 0 0
sa:in cebu	0 -18 19 0 0 0
sa:in colombo	0 -13 14 0 0 0
sa:in due	0 -6 0 8 0 0
sa:in each	0 13 -8 0 0 0
sa:in effect	0 8 -8 0 0 0
sa:in entebbe	0 -18 19 0 0 0
sa:in for	0 10 -10 0 0 0
sa:in force	0 -11 13 0 0 0
sa:in front	9 0 -8 0 0 0
sa:in geneva	0 -6 13 -9 -1 0
sa:in good	0 14 -12 0 0 0
sa:in guayaquil	0 -4 6 0 0 0
sa:in gyeongju	0 13 -13 0 3 0
sa:in incheon	6 7 -12 0 0 0
sa:in istanbul	0 9 -7 0 0 0
sa:in it	-1 -8 10 0 0 0
sa:in its	0 16 -13 0 0 0
sa:in izmir	0 -22 24 0 0 0
sa:in karachi	0 -17 18 0 0 0
sa:in kuala	0 -6 0 7 0 0
sa:in lisbon	7 15 -17 -3 0 0
sa:in lugano	0 8 -8 0 0 0
sa:in madrid	-8 0 8 -4 0 0
sa:in mombasa	0 -6 8 0 0 0
sa:in muscat	0 18 -17 0 0 0
sa:in nadi	0 15 -14 0 0 0
sa:in new	-3 -24 20 -7 7 0
sa:in no	0 10 -10 0 0 0
sa:in one	10 -8 -16 14 0 0
sa:in oran	0 -11 11 0 0 0
sa:in our	0 6 -5 0 0 0
sa:in pari	0 0 6 -5 -1 0
sa:in person	-15 -11 7 15 0 0
sa:in phuket	0 -19 19 0 0 0
sa:in place	0 13 -12 0 0 0
sa:in port	0 -14 14 0 0 0
sa:in principle	0 14 -12 -1 0 0
sa:in reply	0 8 -7 0 0 0
sa:in return	0 -17 17 0 0 0
sa:in samarkand	0 -13 14 0 0 0
sa:in seoul	0 0 17 -18 -1 0
sa:in shenzhen	0 21 -14 -3 -6 0
sa:in stockholm	0 -22 28 -7 -1 0
sa:in surabaya	0 -9 13 -3 0 0
sa:in tangier	0 -8 8 0 0 0
sa:in the	-2 31 -27 13 -31 -3
sa:in their	6 21 -23 -1 0 0
sa:in thi	0 10 -6 0 0 0
sa:in time	0 13 -12 0 0 0
sa:in tromsø	0 -13 14 0 0 0
sa:in what	0 -9 13 -1 0 0
sa:in which	0 7 -13 5 0 0
sa:in write	0 12 -11 0 0 0
sa:incheon	6 1 -5 0 0 0
sa:included	0 9 -4 0 0 0
sa:included ,	0 7 -6 0 0 0
sa:increase	0 9 -6 0 0 0
sa:industry	2 -14 14 0 0 0
sa:instead	3 16 -19 0 0 0
sa:instead .	2 4 -8 0 0 0
sa:instead of	0 12 -11 0 0 0
sa:intelligence	-2 10 -6 0 0 0
sa:intend	0 -12 13 0 0 0
sa:intend to	0 -12 13 0 0 0
sa:international	0 10 -9 0 0 0
sa:international trade	0 8 -7 0 0 0
sa:interview	0 -9 12 0 0 0
sa:into	-18 4 2 4 -3 0
sa:into a	0 -13 5 9 0 0
sa:into the	-1 6 0 0 0 0
sa:investigation	0 12 -8 0 0 0
sa:investment	0 -11 16 0 -2 0
sa:invitation	-5 14 -10 0 0 0
sa:invitation to	-3 7 -5 0 0 0
sa:is	-35 18 -9 9 0 4
sa:is ,	-1 -3 8 0 0 0
sa:is <name>	0 -13 14 0 0 0
sa:is a	0 6 -3 0 0 0
sa:is at	0 21 -20 0 0 0
sa:is being	8 -14 8 0 0 0
sa:is done	-2 8 -4 0 0 0
sa:is expect	0 5 -12 10 -3 0
sa:is fix	-2 -5 12 0 0 0
sa:is good	0 18 -18 0 0 0
sa:is in	0 -2 6 -3 0 0
sa:is know	-8 4 1 0 0 0
sa:is no	0 6 -4 0 0 0
sa:is off	0 12 -12 0 0 0
sa:is on	-1 15 -14 0 0 0
sa:is over	0 -8 9 0 0 0
sa:is plan	-5 -6 5 -10 3 9
sa:is suspend	0 14 -12 0 0 0
sa:is to	0 21 -25 9 -2 0
sa:is up	0 11 -8 0 0 0
sa:is what	0 -17 15 0 1 0
sa:island	-1 8 -4 0 0 0
sa:issue	0 9 -7 0 0 0
sa:issue a	0 6 -6 0 0 0
sa:issued	-12 18 -7 0 0 0
sa:istanbul on	0 8 -7 0 0 0
sa:it	-6 5 7 -12 -8 -8
sa:it "	-7 -16 21 0 0 0
sa:it 's	0 9 -7 0 0 0
sa:it ,	0 18 -22 7 0 0
sa:it .	0 18 -18 4 -7 0
sa:it :	-2 -2 6 0 0 0
sa:it a	-10 21 -9 0 0 0
sa:it at	-2 -11 15 0 0 0
sa:it begin	10 -9 0 0 0 0
sa:it by	-7 -29 34 4 -5 0
sa:it doe	1 -26 27 0 0 0
sa:it down	0 6 -5 0 0 0
sa:it first	0 10 -9 0 0 0
sa:it go	-12 -7 0 0 20 0
sa:it has	0 24 -22 0 0 0
sa:it hold	0 -8 8 0 0 0
sa:it in	0 -7 10 0 0 0
sa:it is	0 -7 11 0 0 0
sa:it lasted	0 12 -11 0 0 0
sa:it off	0 -6 8 0 0 0
sa:it on	9 -7 0 0 0 0
sa:it say	2 -22 22 0 0 0
sa:it the	0 13 -9 0 0 0
sa:it was	30 -30 10 -5 0 0
sa:it will	-2 21 -17 0 0 0
sa:it would	-3 14 -6 -2 0 0
sa:item	0 7 -6 0 0 0
sa:its	-7 24 -16 -5 0 0
sa:its <office>	0 10 -9 0 0 0
sa:its duty	-2 8 -5 0 0 0
sa:its fentanyl	0 -8 0 0 9 0
sa:its oil	5 -9 4 0 0 0
sa:its purchase	10 -6 -5 0 0 0
sa:its second	0 6 -6 0 0 0
sa:itself	0 6 -5 0 0 0
sa:izmir	0 -7 11 0 0 0
sa:izmir on	0 -15 15 0 0 0
sa:jinping	12 -5 -8 -7 5 0
sa:jinping in	0 0 14 0 -11 0
sa:job	0 6 -3 0 0 0
sa:joint	-5 12 -2 -6 -1 0
sa:joint statement	-4 8 0 -2 -1 0
sa:joke	0 -12 13 0 0 0
sa:just	0 -10 0 10 0 0
sa:keep	13 -7 -2 0 -1 0
sa:keep the	4 -6 0 3 0 0
sa:keep their	-3 -11 14 0 0 0
sa:kilometre	14 -12 0 0 0 0
sa:kind	-2 13 -7 0 0 0
sa:know	-4 -3 10 0 0 0
sa:kobe	-5 10 -4 0 0 0
sa:kuala	0 0 -4 7 0 0
sa:kuala lumpur	0 0 -4 7 0 0
sa:labour	0 -13 13 0 0 0
sa:lago	0 -13 15 0 0 0
sa:lamb	0 7 -5 0 0 0
sa:lancaster	3 -9 6 0 0 0
sa:lancaster house	3 -9 6 0 0 0
sa:land	8 0 -16 5 0 0
sa:lapse ,	0 10 -8 0 0 0
sa:lapse .	0 -24 26 0 0 0
sa:lapse on	0 -4 6 0 0 0
sa:largest	0 10 -7 0 0 0
sa:last	7 -3 -3 0 -5 13
sa:last ,	0 -15 16 0 0 0
sa:last .	0 -35 36 0 0 0
sa:last <month-gone>	0 21 -19 0 0 0
sa:last day	2 -13 4 7 0 0
sa:last for	0 8 -7 0 0 0
sa:last summer	0 7 -6 0 0 0
sa:last until	0 22 -17 0 -2 0
sa:last week	-8 8 -16 0 0 14
sa:last year	-2 -7 12 0 0 0
sa:lasted	7 9 -12 -8 0 0
sa:lasted <span>	0 -4 6 0 0 0
sa:lasted about	-10 11 -2 0 0 0
sa:lasted until	0 20 -18 0 0 0
sa:lasting	0 -19 15 7 0 0
sa:lasting agreement	0 -18 12 7 0 0
sa:late	-2 -7 11 0 0 0
sa:late on	0 -3 6 0 0 0
sa:later	-13 -11 3 3 12 0
sa:later .	0 22 -15 0 -4 0
sa:later in	0 -16 1 -1 13 0
sa:later thi	-2 -20 7 16 -5 0
sa:law	-4 18 -12 -1 0 0
sa:lawyer	0 7 -7 0 0 0
sa:leader	0 6 -9 -4 5 0
sa:least	-1 -3 6 0 0 0
sa:leather	0 17 -16 0 0 0
sa:leave	-12 -16 29 -14 -2 0
sa:leave for	0 10 -10 0 0 0
sa:leave the	0 -11 12 0 0 0
sa:led	-1 0 -5 10 0 0
sa:led by	0 7 -7 2 0 0
sa:length	-5 8 0 0 0 0
sa:less than	7 -16 10 0 0 0
sa:let	7 0 -6 0 0 0
sa:let in	0 -19 19 0 0 0
sa:let their	13 1 -17 0 0 0
sa:letter	-4 -6 11 0 0 0
sa:letter ,	0 -8 11 0 0 0
sa:level of	0 12 -9 0 0 0
sa:levy on	0 -11 10 0 0 0
sa:licensing	0 10 -9 0 0 0
sa:lifeng	0 -6 10 0 -4 0
sa:lift its	6 2 -10 0 0 0
sa:light	0 -11 14 -1 0 0
sa:like	4 0 -7 0 0 0
sa:likely	0 -6 7 3 0 0
sa:likely .	0 12 -5 -2 0 0
sa:likely to	0 -5 6 0 0 0
sa:limit	0 -18 19 0 0 0
sa:line	1 1 -9 0 5 0
sa:line .	11 -11 0 0 0 0
sa:link	6 -11 0 0 0 0
sa:link on	3 -10 1 0 0 0
sa:linked	0 -8 9 0 0 0
sa:linked to	0 -8 9 0 0 0
sa:lisbon	6 14 -16 -3 0 0
sa:lisbon .	0 -5 7 0 0 0
sa:lisbon on	7 10 -15 0 0 0
sa:list	-1 -2 -3 11 0 0
sa:list of	0 -5 -5 12 0 0
sa:listed	0 6 -6 0 0 0
sa:lithium	5 0 -7 0 0 0
sa:little	-8 0 7 0 0 0
sa:live	1 11 -14 0 0 0
sa:local	-13 -18 28 0 0 0
sa:local time	0 -13 14 0 0 0
sa:london .	0 15 -13 0 0 0
sa:london in	0 -14 14 0 0 0
sa:long	9 4 -12 -1 0 0
sa:longer	0 7 -6 0 0 0
sa:longer .	0 7 -6 0 0 0
sa:look	-22 0 6 -2 9 0
sa:look forward	-12 -9 13 0 7 0
sa:lorry	0 6 -4 0 0 0
sa:lower	-18 28 -16 0 0 0
sa:lower tariff	0 11 -11 0 0 0
sa:lower the	0 -9 10 0 0 0
sa:lower their	0 14 -13 0 0 0
sa:lugano	0 14 -14 0 0 0
sa:lumpur	0 0 -4 7 0 0
sa:lumpur .	0 -5 6 0 0 0
sa:lumpur on	1 0 -8 9 0 0
sa:lunch	0 -7 9 0 0 0
sa:lunch .	0 -9 10 0 0 0
sa:machine	0 -8 11 0 0 0
sa:machinery	0 14 -12 0 0 0
sa:madrid	-9 -4 13 -5 0 0
sa:madrid ,	-4 -15 20 0 0 0
sa:madrid in	0 -5 6 0 0 0
sa:madrid on	0 -10 11 0 0 0
sa:mai	0 11 -9 0 0 0
sa:main	-3 -21 25 0 0 0
sa:maize	0 -14 13 0 0 0
sa:make	4 15 -14 -8 -6 0
sa:make a	-7 6 0 0 0 0
sa:make in	-4 17 -12 0 0 0
sa:make with	-2 6 -1 0 0 0
sa:maker	0 -9 11 0 0 0
sa:maker of	0 -17 17 0 0 0
sa:making	12 -8 -5 0 0 0
sa:making of	12 -8 -5 0 0 0
sa:malaysian	0 -17 18 0 0 0
sa:malaysian capital	0 -17 18 0 0 0
sa:many	0 0 -3 9 -1 0
sa:margin	-1 -5 9 0 0 0
sa:margin of	-1 -5 9 0 0 0
sa:match	0 10 -9 0 0 0
sa:matter .	0 7 -6 0 0 0
sa:matter of	2 -10 7 0 0 0
sa:may	1 3 -13 11 0 0
sa:may be	0 -1 -8 14 0 0
sa:me	3 11 -20 0 0 0
sa:mean	-5 -4 10 0 0 0
sa:mean to	0 -8 9 0 0 0
sa:meant	0 -14 17 -1 0 0
sa:meant to	0 -15 18 0 0 0
sa:measure	0 12 -9 0 0 0
sa:meat	0 -3 6 -1 0 0
sa:mediator	0 21 -19 0 0 0
sa:medicine	-1 -7 0 11 0 0
sa:medicine ,	0 12 -11 0 0 0
sa:medicine .	0 -9 9 0 0 0
sa:medicine and	0 6 -6 0 0 0
sa:meet	11 -6 1 -4 1 -1
sa:meet .	0 15 -14 0 0 0
sa:meet <person>	-2 29 -27 5 -3 0
sa:meet again	0 -17 18 -1 0 0
sa:meet at	2 -8 7 0 0 0
sa:meet for	0 13 -10 0 0 0
sa:meet in	14 -21 7 1 1 0
sa:meet of	0 18 -18 0 1 0
sa:meet on	-5 22 -14 0 0 0
sa:meet since	0 -19 24 0 -3 0
sa:meet with	6 -14 16 -2 -6 0
sa:meeting	-5 13 -8 0 0 0
sa:member	0 11 -9 0 0 0
sa:memorandum	0 6 -4 0 0 0
sa:men	0 7 -5 0 0 0
sa:metal	0 11 -8 0 0 0
sa:middle	4 4 0 -7 -5 0
sa:middle of	4 -10 6 0 0 0
sa:midnight	-2 18 -22 5 0 0
sa:midnight ,	0 0 -2 6 0 0
sa:midnight .	0 11 -9 0 0 0
sa:might	-18 0 19 0 -2 0
sa:milk	0 10 -7 0 0 0
sa:million	-1 9 -5 0 0 0
sa:minister	7 6 -8 -5 -2 0
sa:minister ,	-11 18 -13 0 0 0
sa:minister for	0 14 -13 0 0 0
sa:minister of	10 -9 3 -3 0 0
sa:ministry	5 -3 -13 16 -1 0
sa:ministry .	0 -10 12 0 0 0
sa:ministry of	0 15 -13 0 0 0
sa:ministry say	11 -6 1 -8 0 0
sa:minute	29 -2 -26 6 -6 0
sa:minute .	11 -13 0 8 -1 0
sa:minute past	0 10 -8 0 0 0
sa:mombasa	0 -8 11 0 0 0
sa:mombasa ,	0 6 -4 0 0 0
sa:moment	0 6 -5 0 0 0
sa:monday	1 11 -14 0 0 0
sa:monday ,	0 13 -12 0 0 0
sa:month	-11 -13 4 12 9 0
sa:month ,	0 -13 8 -4 12 0
sa:month .	0 0 -15 19 0 0
sa:more	0 11 -2 -8 -8 0
sa:more ,	0 0 7 0 -3 0
sa:morning	7 -7 5 -11 0 0
sa:morning ,	-1 16 -11 0 0 0
sa:morning .	14 -19 11 -4 -1 0
sa:most	8 -5 0 0 1 0
sa:most of	8 2 -11 0 3 0
sa:mother	-1 -19 21 0 0 0
sa:motor	9 -6 -1 0 0 0
sa:move	7 -1 -14 11 0 0
sa:move to	0 0 -11 13 0 0
sa:mr	21 -20 5 -1 4 0
sa:mr .	-12 10 1 -6 0 0
sa:mr <person>	27 -23 -1 1 3 0
sa:much	-2 -14 10 0 7 0
sa:muscat	0 8 -7 0 0 0
sa:mutual	0 13 -11 -1 0 0
sa:my	-1 12 -7 0 0 0
sa:nadi	0 15 -14 0 0 0
sa:name	0 10 -6 0 0 0
sa:named	0 1 -8 6 0 0
sa:named .	0 0 -14 10 0 0
sa:nang	0 -19 20 0 0 0
sa:narrow	0 24 -23 0 0 0
sa:nation	0 -18 6 17 0 0
sa:national	0 14 -13 0 0 0
sa:near	-10 -1 0 9 0 0
sa:nearly	0 20 -17 0 0 0
sa:necessary	-10 11 0 0 0 0
sa:needed	-7 23 -15 0 0 0
sa:needed .	-6 12 -2 0 0 0
sa:negotiate	10 0 -11 0 0 0
sa:negotiation	0 3 -6 4 0 0
sa:negotiation ,	0 18 -16 0 0 0
sa:negotiation .	1 -6 -5 11 0 0
sa:neither side	0 -5 6 0 0 0
sa:network	5 0 -8 0 0 0
sa:new	-1 -1 -11 13 8 0
sa:new )	-3 0 -9 11 0 0
sa:new <organisation>	0 -12 13 0 0 0
sa:new date	0 1 -13 9 0 0
sa:new for	0 -9 10 0 0 0
sa:new one	0 7 -7 0 0 0
sa:new tariff	-2 15 -11 0 0 0
sa:new year	0 13 -7 0 -1 0
sa:new york	-3 -32 27 -7 7 0
sa:newspaper	0 15 -13 0 0 0
sa:nexperia	0 7 0 0 0 0
sa:next	-4 -1 -3 11 0 0
sa:next <span>	0 6 -4 0 0 0
sa:next month	0 -15 0 3 12 0
sa:next week	-7 6 4 0 -14 0
sa:next year	-2 3 1 -7 0 0
sa:night	31 -17 -10 -11 13 0
sa:night ,	2 -16 2 0 14 0
sa:night .	21 -22 6 0 0 0
sa:night to	3 2 -8 0 0 0
sa:nil	0 12 -9 0 0 0
sa:no	-6 19 -8 -4 -8 0
sa:no agreement	7 -3 0 0 0 0
sa:no change	0 8 -8 0 0 0
sa:no date	8 0 0 -1 0 0
sa:no hurry	0 11 -10 0 0 0
sa:no new	0 6 -17 9 0 0
sa:no reason	-6 9 0 0 0 0
sa:no signature	0 10 -9 0 0 0
sa:nobody	-6 -20 15 -1 -1 14
sa:none	0 13 -8 -1 0 0
sa:none .	0 6 -5 0 0 0
sa:noon	-3 24 -18 0 0 0
sa:noon ,	0 7 -5 0 0 0
sa:northern	0 6 -4 0 0 0
sa:not	-7 7 0 2 -8 0
sa:not ,	0 -6 7 0 0 0
sa:not .	0 -36 36 0 0 0
sa:not <level>	13 -12 0 0 0 0
sa:not a	0 8 -7 0 0 0
sa:not been	0 -7 1 7 0 0
sa:not extend	0 6 -4 0 0 0
sa:not in	0 -9 10 0 0 0
sa:not sign	0 -20 20 0 0 0
sa:not take	0 10 -10 0 0 0
sa:not the	0 20 -15 -1 -3 0
sa:not want	8 0 -3 -1 -4 0
sa:not yet	0 -10 4 5 0 0
sa:note	0 11 -10 0 0 0
sa:nothing	-13 3 -5 13 0 0
sa:nothing but	0 19 -18 0 0 0
sa:nothing is	-9 14 -2 0 0 0
sa:nothing was	0 -12 13 0 0 0
sa:notice	6 -13 9 0 0 0
sa:notice .	7 -22 16 0 0 0
sa:now	4 -10 0 10 -1 0
sa:now ,	-10 14 0 0 0 0
sa:now .	0 13 -10 0 0 0
sa:nowhere	0 11 -10 0 0 0
sa:number	-1 10 -17 0 8 0
sa:nut	0 -7 10 0 0 0
sa:ocean	0 -7 8 0 0 0
sa:of	-1 4 11 -3 -22 -25
sa:of "	-4 22 -15 0 0 0
sa:of <day-ahead>	0 8 -8 0 0 0
sa:of <day-gone>	1 -11 12 -1 0 0
sa:of <goods-amount>	-11 0 8 0 0 0
sa:of <level>	-22 -9 22 -2 -3 0
sa:of <money>	0 -10 11 0 0 0
sa:of <month-ahead>	0 -3 8 -5 0 0
sa:of <month-gone>	0 6 -6 0 0 0
sa:of <name>	8 12 -11 -12 -11 0
sa:of <number>	-6 3 1 -2 0 0
sa:of <office>	0 16 -12 0 0 0
sa:of <person>	-11 18 -8 6 -15 0
sa:of <quality>	-11 9 0 0 0 0
sa:of <seat>	23 -19 -11 5 0 0
sa:of <span>	7 -26 26 -6 0 0
sa:of a	-12 2 10 -13 0 0
sa:of about	0 -13 14 0 0 0
sa:of an	0 -9 11 0 0 0
sa:of both	-6 -3 3 0 5 0
sa:of busan	0 17 -16 0 0 0
sa:of commerce	0 23 -21 0 0 0
sa:of consultation	0 7 -4 0 0 0
sa:of duty	0 -14 16 0 0 0
sa:of fentanyl	0 -7 8 0 0 0
sa:of geneva	0 7 -7 0 0 0
sa:of good	0 -27 19 12 0 0
sa:of his	6 0 0 0 -1 0
sa:of it	8 20 -27 -2 -4 0
sa:of its	0 16 -9 0 -1 0
sa:of last	0 -10 11 0 0 0
sa:of negotiation	0 4 -9 8 0 0
sa:of nothing	0 9 -9 0 0 0
sa:of one	10 -11 1 0 0 0
sa:of peace	0 9 -9 0 0 0
sa:of rare	0 -9 10 0 0 0
sa:of soybean	-8 15 -3 0 0 0
sa:of state	0 -5 9 0 0 0
sa:of talk	-20 1 7 -1 1 -1
sa:of tariff	0 19 -19 0 0 0
sa:of that	-3 11 -6 0 0 0
sa:of the	4 18 -16 0 -2 -5
sa:of their	0 12 -7 -5 0 0
sa:of them	-2 -1 8 -2 0 0
sa:of thi	-10 0 5 0 0 0
sa:of trade	5 -8 4 1 -1 0
sa:of two	18 -22 -9 18 0 0
sa:of us	1 -11 10 0 0 0
sa:of what	7 1 -9 0 0 0
sa:of which	0 -6 8 0 0 0
sa:off	-11 -5 12 -1 1 0
sa:off .	-13 23 -17 -2 6 0
sa:off a	11 -30 21 0 0 0
sa:off the	-3 -23 27 0 0 0
sa:offer to	0 -11 11 0 0 0
sa:office	-3 21 -16 0 0 0
sa:officer	0 -7 7 0 0 0
sa:official	0 -8 13 -2 0 0
sa:official say	-1 11 -6 0 0 0
sa:oil	6 9 -14 -3 0 0
sa:oil and	-5 11 -2 0 0 0
sa:old	0 18 -12 -5 0 0
sa:old duty	0 19 -17 -1 0 0
sa:old rate	0 6 -6 0 0 0
sa:on	16 0 1 -11 -8 -6
sa:on .	-4 52 -42 -5 -3 0
sa:on <day-ahead>	24 -5 -6 -29 2 7
sa:on <day-gone>	-8 15 -18 14 -10 -7
sa:on <day-today>	14 -14 15 -2 -16 -1
sa:on <name>	4 -9 9 0 0 0
sa:on <quality>	0 -17 19 -9 4 0
sa:on a	10 17 -20 -5 -6 0
sa:on all	0 14 -11 0 0 0
sa:on an	0 8 -7 0 0 0
sa:on any	0 7 -6 0 0 0
sa:on beef	0 -14 15 0 0 0
sa:on both	-1 15 -11 0 0 0
sa:on car	0 6 -5 0 0 0
sa:on cement	0 -13 14 0 0 0
sa:on cocoa	0 -10 11 0 0 0
sa:on coffee	0 -14 0 12 0 0
sa:on for	10 0 -9 0 0 0
sa:on good	0 6 -3 0 0 0
sa:on his	0 6 -7 0 0 0
sa:on how	0 9 -5 -1 0 0
sa:on in	-6 14 -6 0 0 0
sa:on it	-4 -7 12 3 -3 0
sa:on its	4 -23 21 0 0 0
sa:on most	3 -6 4 0 -1 0
sa:on one	-1 -31 32 0 0 0
sa:on other	0 -7 7 0 0 0
sa:on our	3 -16 13 0 0 0
sa:on paper	0 12 -11 0 0 0
sa:on pay	0 10 -10 0 0 0
sa:on rare	0 13 -8 0 0 0
sa:on ship	0 6 -5 0 0 0
sa:on soybean	0 10 -9 0 0 0
sa:on talking	0 9 -6 0 0 0
sa:on tariff	0 -7 9 0 0 0
sa:on tea	0 -18 19 0 0 0
sa:on television	0 -16 17 0 0 0
sa:on that	0 13 -6 -4 0 0
sa:on the	41 -33 1 -1 17 -1
sa:on to	0 -8 0 7 0 0
sa:on top	0 -4 6 0 0 0
sa:on trade	-23 18 0 0 0 0
sa:on until	0 -27 27 0 0 0
sa:on what	0 -13 14 0 0 0
sa:on which	-2 1 -11 12 0 0
sa:once	-5 -9 11 7 -6 0
sa:once ,	0 2 -10 9 0 0
sa:once more	0 -5 12 0 -3 0
sa:once the	0 13 -12 0 0 0
sa:one	0 -10 0 23 -4 0
sa:one in	0 -6 -10 17 0 0
sa:one minute	0 7 -7 0 0 0
sa:one of	0 -17 5 11 0 0
sa:onion	0 -8 9 0 0 0
sa:only	0 -15 20 -4 0 0
sa:only the	0 -16 18 0 0 0
sa:open	-10 2 3 -10 -3 6
sa:open .	0 -15 10 0 0 7
sa:opened	-5 6 0 -4 0 0
sa:opening	0 -12 14 0 0 0
sa:operator	0 6 -5 0 0 0
sa:or	-11 28 -25 11 -13 0
sa:or <span>	0 -14 -1 18 -1 0
sa:or in	0 17 -11 -2 0 0
sa:or so	0 -13 15 0 -1 0
sa:or sooner	0 6 -4 0 0 0
sa:oran	0 -11 12 0 0 0
sa:order	-8 27 -13 -3 -8 0
sa:order that	0 15 -14 0 0 0
sa:ordinary	0 14 -13 0 0 0
sa:ordinary duty	0 6 -5 0 0 0
sa:origin	0 -5 6 0 0 0
sa:originating	0 8 -7 0 0 0
sa:originating in	0 8 -7 0 0 0
sa:osaka	0 -7 9 0 0 0
sa:other ,	0 11 -10 0 0 0
sa:other .	-1 7 -3 0 0 0
sa:our	-1 -6 1 13 0 0
sa:our <organisation>	0 9 -8 0 0 0
sa:our <person>	0 -7 9 0 0 0
sa:our own	0 -5 6 0 0 0
sa:out	-36 12 -11 0 15 13
sa:out ,	0 -6 7 0 0 0
sa:out .	-14 2 -26 0 18 14
sa:out in	0 7 -6 0 0 0
sa:out of	-6 -3 0 9 0 0
sa:out on	0 -3 0 0 6 0
sa:out the	-2 7 -3 0 -1 0
sa:out what	-1 -15 20 0 0 0
sa:outcome	0 0 -6 0 8 0
sa:outline	-1 -10 8 0 4 0
sa:outline of	-1 -10 8 0 4 0
sa:outside	7 -1 -7 3 0 0
sa:over	-9 11 1 -16 -3 0
sa:over ,	22 -28 8 0 0 0
sa:over .	0 23 -22 0 0 0
sa:over a	0 10 -7 0 0 0
sa:over fentanyl	0 -9 9 0 0 0
sa:over tariff	-6 20 -15 0 0 0
sa:over the	-5 9 -3 0 0 0
sa:over there	-3 6 -1 0 0 0
sa:own	5 -25 14 12 -4 0
sa:ownership	0 -6 8 0 0 0
sa:pacific	0 10 -9 0 0 0
sa:pact	0 18 -15 -1 0 0
sa:page	-3 -4 -22 11 12 0
sa:palace	-28 0 5 6 12 0
sa:palacio	3 -9 5 0 0 0
sa:palacio de	3 -9 5 0 0 0
sa:palm	10 -6 0 0 0 0
sa:palm oil	10 -6 0 0 0 0
sa:paper	-9 -22 31 -9 0 0
sa:paper .	-1 -4 10 -6 0 0
sa:paper that	0 -3 6 0 0 0
sa:pari	0 -1 8 -5 -1 0
sa:pari in	0 -20 22 -1 0 0
sa:pari on	0 -6 9 0 0 0
sa:part	-2 -1 0 8 -2 0
sa:part .	-3 -8 2 10 0 0
sa:part of	0 10 -7 0 -2 0
sa:parted	0 -10 10 0 0 0
sa:party	0 15 -11 -2 0 0
sa:passed	0 6 -5 0 0 0
sa:past midnight	0 15 -13 0 0 0
sa:pause	0 -6 7 0 0 0
sa:pause .	-2 -11 14 0 0 0
sa:pause in	-5 -8 13 0 0 0
sa:pause of	9 3 -21 0 0 0
sa:pay	-13 8 2 -2 -7 0
sa:pay .	0 -19 20 0 0 0
sa:pay <level>	-3 7 -1 0 0 0
sa:pay <number>	0 13 -10 0 0 0
sa:pay a	0 -12 13 0 0 0
sa:pay in	0 9 -8 0 0 0
sa:payment	0 10 -9 0 0 0
sa:peace	-6 14 -8 0 0 0
sa:peace talk	0 21 -20 0 0 0
sa:pen	-6 22 -12 -4 0 0
sa:pen .	0 19 -14 -4 0 0
sa:penang	0 -7 8 0 0 0
sa:pencilled	0 10 -10 0 0 0
sa:pencilled in	0 10 -10 0 0 0
sa:people	-6 0 11 -9 -4 0
sa:people on	0 9 -5 0 0 0
sa:percent	0 -8 9 0 0 0
sa:period	0 -7 7 0 0 0
sa:period of	0 -8 9 0 0 0
sa:permanent	0 -19 22 0 0 0
sa:permanent agreement	0 -19 20 0 0 0
sa:permit	-2 -16 21 0 0 0
sa:person	-15 -10 7 15 0 0
sa:person since	0 -6 7 0 0 0
sa:phone	9 0 -20 0 3 0
sa:phosphate	-1 -10 14 0 0 0
sa:phuket	0 -8 9 0 0 0
sa:pipe	0 7 -6 0 0 0
sa:place	0 -2 -11 14 1 2
sa:place ,	0 12 -7 -4 0 0
sa:place .	0 -3 -3 5 6 0
sa:place in	-2 -11 13 0 0 0
sa:place of	0 9 -8 0 0 0
sa:place on	0 17 -14 -1 0 0
sa:plan	11 -9 -1 -24 17 7
sa:plan ,	0 11 -10 0 0 0
sa:plan .	0 -13 5 -1 14 0
sa:plan for	10 -4 -1 -11 7 0
sa:plan to	0 9 -7 0 0 0
sa:plant	8 -6 0 0 0 0
sa:plant in	9 -7 0 0 0 0
sa:player	0 11 -10 0 0 0
sa:point	-11 -3 11 0 0 0
sa:point ,	0 -11 12 0 0 0
sa:pork	0 -4 6 0 0 0
sa:pork ,	0 -5 7 0 0 0
sa:port	-5 0 8 0 0 0
sa:port .	0 6 -5 0 0 0
sa:positive	3 2 -9 0 0 0
sa:possible	-2 9 -5 0 0 0
sa:post	14 -7 -8 0 0 0
sa:post .	11 -4 -9 0 0 0
sa:post that	2 0 -6 0 0 0
sa:postpone	-3 32 -28 0 0 0
sa:potatoe	-1 9 -6 0 0 0
sa:practice	0 11 -10 0 0 0
sa:prawn	0 7 -6 0 0 0
sa:preliminary consensu	0 -5 9 0 0 0
sa:premier he	0 -6 10 0 -4 0
sa:prepare	-7 -8 5 8 -3 0
sa:prepare a	0 -5 8 0 0 0
sa:prepare for	0 -8 9 0 0 0
sa:present	0 9 -7 0 0 0
sa:present truce	0 12 -11 0 0 0
sa:president	11 -16 1 -21 14 0
sa:president ,	8 0 -4 0 0 0
sa:president .	-5 7 0 0 0 0
sa:president <person>	-2 9 -22 0 19 0
sa:president in	0 -12 19 0 -5 0
sa:president of	2 16 -20 0 0 0
sa:president to	0 -9 12 0 0 0
sa:president xi	12 -4 -4 -6 0 0
sa:press	7 9 -21 8 0 0
sa:press )	10 -2 -17 10 0 0
sa:price	0 18 -16 0 0 0
sa:prime	10 12 -27 0 0 0
sa:prime minister	10 12 -27 0 0 0
sa:principle	0 14 -12 -1 0 0
sa:prisoner	0 23 -22 0 0 0
sa:problem	0 -12 13 0 0 0
sa:produced	0 -7 10 0 0 0
sa:produced a	0 -15 15 0 0 0
sa:programme	0 14 -13 0 0 0
sa:progress	26 -20 4 -8 -1 0
sa:progress .	0 9 -3 -3 0 0
sa:prolong the	0 10 -8 0 0 0
sa:prolong their	0 -12 14 0 0 0
sa:prolonged	0 14 -10 0 0 0
sa:prolonged by	0 -8 9 0 0 0
sa:prolonged their	0 9 -8 0 0 0
sa:prolonging	0 -22 16 7 0 0
sa:promise	6 0 1 -5 -4 0
sa:promise to	1 8 -10 0 0 0
sa:propose	7 -7 6 -4 0 0
sa:propose a	9 -8 0 0 0 0
sa:protest	0 6 -6 0 0 0
sa:provide	0 -18 20 0 0 0
sa:public	0 10 -8 0 0 0
sa:publish	0 13 -13 0 0 0
sa:published	-6 16 -8 -3 -1 0
sa:published a	0 16 -12 0 0 0
sa:published its	0 12 -11 0 0 0
sa:published the	0 -13 14 0 0 0
sa:purchase	3 -20 22 0 -1 0
sa:purchase of	5 -8 3 0 0 0
sa:purpose	0 -10 10 0 0 0
sa:push	0 13 -12 0 0 0
sa:put	-6 16 -7 -6 -5 0
sa:put its	0 -7 7 0 0 0
sa:put off	10 9 -14 0 -1 0
sa:put on	0 16 -13 0 0 0
sa:put their	0 -8 8 0 0 0
sa:quadruple	-2 9 -4 0 0 0
sa:quadruple its	-2 9 -4 0 0 0
sa:quarrel	-6 3 1 0 0 0
sa:quickly	-5 10 -2 0 0 0
sa:radio	0 7 -6 0 0 0
sa:raise its	7 -4 -2 0 0 0
sa:raise the	0 -7 9 0 0 0
sa:rare	-8 2 7 -1 -1 0
sa:rate	-12 0 8 -1 -3 0
sa:rate of	-5 -18 24 0 0 0
sa:rather	0 9 -4 0 0 0
sa:reach	-11 7 0 -3 4 0
sa:reach a	-3 -22 18 0 7 0
sa:reach an	0 -8 9 0 0 0
sa:reach in	0 29 -30 0 0 0
sa:reach the	-9 0 11 0 0 0
sa:read	11 8 -17 -1 0 0
sa:read it	0 12 -10 0 0 0
sa:ready	0 -7 9 0 0 0
sa:reagan	0 17 -15 0 0 0
sa:reason	-6 13 -4 0 0 0
sa:reason to	0 6 -3 0 0 0
sa:receive	-6 3 -13 3 12 0
sa:receive <person>	0 0 -16 6 10 0
sa:recently	-2 -1 6 0 0 0
sa:reciprocal	-9 35 -24 -2 0 0
sa:reciprocal duty	0 9 -5 0 0 0
sa:reciprocal tariff	-1 8 -4 0 0 0
sa:reckon	0 10 -9 0 0 0
sa:reduce	0 7 -3 0 0 0
sa:reference	-12 16 -4 0 0 0
sa:regional	0 8 -8 0 0 0
sa:regulator	-10 -2 10 0 0 0
sa:relief	0 -7 8 0 0 0
sa:remain	0 19 -15 0 0 0
sa:remove	0 -10 11 0 0 0
sa:renew	0 7 -7 0 0 0
sa:reply .	0 8 -6 0 0 0
sa:reporter	-2 -4 -1 3 9 0
sa:reporter .	-5 13 -15 7 0 0
sa:reporter in	0 0 10 0 -10 0
sa:reporter that	0 -30 23 0 11 0
sa:representative	8 -2 -2 0 0 0
sa:representative ,	3 -8 3 0 0 0
sa:require	0 -6 -1 9 0 0
sa:reserved	0 -10 11 0 0 0
sa:resort	0 -15 21 0 -4 0
sa:rest	-3 -1 6 0 0 0
sa:result	7 16 -15 -11 0 0
sa:result ,	0 -6 9 -2 0 0
sa:result of	0 18 -17 0 0 0
sa:resume	-5 0 -2 10 0 0
sa:resume in	0 11 -8 -4 0 0
sa:resume on	0 11 -22 9 0 0
sa:return	-3 14 -15 -1 5 0
sa:return from	0 20 -17 0 0 0
sa:review	-7 14 -6 0 0 0
sa:rice	0 -6 6 0 0 0
sa:right	-2 0 6 0 0 0
sa:right .	0 -7 7 0 0 0
sa:ring	15 -14 0 0 0 0
sa:rise	26 -21 -13 10 0 0
sa:rise <level>	0 11 -8 0 0 0
sa:rise to	11 -10 0 0 0 0
sa:river	0 15 -14 0 0 0
sa:roaming	-9 12 0 0 0 0
sa:roll	0 -10 10 0 0 0
sa:ronald	0 14 -12 0 0 0
sa:ronald reagan	0 14 -12 0 0 0
sa:room .	3 -11 9 0 0 0
sa:rosario	0 -7 7 0 0 0
sa:rosenbad	0 -18 20 0 0 0
sa:round	2 -9 5 8 -5 0
sa:round ,	4 -17 12 0 0 0
sa:round .	0 -4 8 -3 0 0
sa:round in	13 -17 3 0 0 0
sa:round of	-13 36 -31 6 0 0
sa:round on	0 -20 15 8 0 0
sa:round since	0 -8 12 -1 0 0
sa:rover	9 -8 0 0 0 0
sa:row	0 10 -4 0 -2 0
sa:rubber	2 5 -11 0 0 0
sa:rule	0 14 -10 0 0 0
sa:rule of	0 6 -5 0 0 0
sa:rum	0 -12 0 14 0 0
sa:run	0 -4 6 -4 -4 0
sa:run for	0 0 10 0 -12 0
sa:run on	10 3 -15 0 0 0
sa:run out	-3 4 -6 0 5 0
sa:saint	0 -7 8 0 0 0
sa:sale	0 -11 12 0 0 0
sa:salmon	-1 -3 6 0 0 0
sa:salvador	0 -15 16 0 0 0
sa:samarkand	0 -13 14 0 0 0
sa:same	3 5 0 -9 -9 0
sa:same .	0 30 -25 -2 -4 0
sa:same day	8 4 -15 0 0 0
sa:santa	3 -9 4 0 0 0
sa:santa cruz	3 -9 5 0 0 0
sa:sapporo	0 -19 20 0 0 0
sa:save	0 7 -3 -3 0 0
sa:say	0 3 -4 -9 4 2
sa:say ,	-2 31 -25 -9 0 0
sa:say .	29 -19 3 -3 0 -1
sa:say :	0 7 -2 0 0 0
sa:say ;	0 -4 -11 14 0 0
sa:say <person>	-1 13 -8 0 0 0
sa:say after	-2 -15 -7 5 10 9
sa:say he	-11 26 -7 -3 -9 0
sa:say in	-3 -2 10 -4 0 0
sa:say it	-7 13 -3 0 0 0
sa:say no	0 -8 8 0 0 0
sa:say on	17 -5 1 -15 -1 0
sa:say so	0 6 -5 0 0 0
sa:say that	-5 -35 44 -3 0 0
sa:say the	-4 15 -29 -3 14 0
sa:say there	0 7 -6 0 0 0
sa:say yes	0 15 -11 0 0 0
sa:scale	0 7 -6 0 0 0
sa:schedule	0 9 -6 0 0 0
sa:scheduled for	0 -9 9 0 0 0
sa:school	0 27 -26 0 0 0
sa:scott	4 5 -14 3 0 0
sa:scott bessent	4 5 -14 3 0 0
sa:scrap	0 9 -9 0 0 0
sa:script	0 -10 10 0 0 0
sa:sea	-2 10 -2 0 0 0
sa:sea .	-2 10 -3 0 0 0
sa:season	8 -11 4 0 0 0
sa:second	0 -10 15 -4 -4 0
sa:second ,	7 -4 0 0 0 0
sa:second .	0 -12 14 0 0 0
sa:second day	-1 -3 6 0 0 0
sa:second meet	0 -10 11 0 0 0
sa:second round	0 -3 8 -7 0 0
sa:second since	6 -2 -2 0 0 0
sa:secretary	3 -15 11 1 0 0
sa:secretary scott	4 5 -14 3 0 0
sa:section	0 9 -5 0 0 0
sa:section <number>	0 8 -3 0 0 0
sa:security	0 6 -4 0 0 0
sa:see	-5 -6 16 -5 -1 0
sa:see "	-4 6 0 0 0 0
sa:see the	0 -16 17 0 0 0
sa:seemed	-2 -3 8 0 0 0
sa:seemed to	-2 -3 8 0 0 0
sa:sell	-2 5 -11 0 6 0
sa:sell to	0 -3 -2 0 7 0
sa:send	11 0 -8 0 -2 0
sa:sentence	10 -6 -4 0 0 0
sa:seoul	-1 -4 -2 12 -1 0
sa:seoul on	0 -6 0 5 0 0
sa:service	0 9 -6 0 0 0
sa:set	0 -5 14 -8 -7 0
sa:set a	0 -22 23 0 0 0
sa:set for	4 -16 14 0 0 0
sa:set up	0 -2 7 0 0 0
sa:settle	0 -16 9 0 7 0
sa:settle on	0 -16 10 0 8 0
sa:settle the	0 -14 15 0 0 0
sa:settle their	1 2 -6 0 0 0
sa:shall	-7 -15 22 0 0 0
sa:shall be	0 -8 8 0 0 0
sa:shall not	-5 7 0 0 0 0
sa:sheet	-1 16 -11 0 0 0
sa:sheet of	0 11 -10 0 0 0
sa:sheet on	0 13 -11 0 0 0
sa:shenzhen	0 22 -14 -3 -6 0
sa:ship	-6 23 -15 0 0 0
sa:ship .	0 27 -24 0 0 0
sa:shook	-4 14 -7 0 0 0
sa:shook hand	-4 14 -6 0 0 0
sa:shoot	0 6 -6 0 0 0
sa:shortly	-10 -9 -11 28 0 0
sa:should	15 0 -9 0 0 0
sa:should be	0 11 -9 0 0 0
sa:show	0 -4 6 0 0 0
sa:show .	0 -8 9 0 0 0
sa:shut	0 0 -10 12 0 0
sa:side ,	0 -6 7 0 0 0
sa:side .	-5 -4 9 0 0 0
sa:side and	0 -13 16 0 0 0
sa:side had	0 -17 20 0 0 0
sa:side has	0 -5 6 0 0 0
sa:side meet	0 -9 9 0 0 0
sa:side want	0 -7 8 0 0 0
sa:side would	0 20 -16 0 0 0
sa:sideline	0 -7 10 0 0 0
sa:sideline of	0 -3 6 0 0 0
sa:sign	-7 1 -5 17 1 0
sa:sign a	-7 -3 -16 17 10 0
sa:sign by	10 0 -14 0 0 0
sa:sign it	0 7 -5 0 0 0
sa:sign on	0 -20 20 0 0 0
sa:sign the	0 9 -4 -1 0 0
sa:sign trade	0 6 -4 0 0 0
sa:sign two	0 16 -13 0 0 0
sa:signature	-2 3 1 -6 0 0
sa:signature ,	0 6 -4 0 0 0
sa:signature of	0 7 -6 0 0 0
sa:similar	0 -12 12 0 0 0
sa:since	0 18 -8 -18 -16 -2
sa:since <month-gone>	-1 3 0 -6 0 0
sa:since geneva	0 15 -13 0 0 0
sa:since the	0 7 -8 5 -8 0
sa:sir	0 1 -12 0 6 0
sa:sir <person>	0 1 -12 0 6 0
sa:sit	0 -8 5 -1 6 0
sa:sit down	0 -3 0 0 8 0
sa:sit in	0 -7 8 0 0 0
sa:sit on	0 14 -13 0 0 0
sa:sixth	0 -6 2 6 0 0
sa:sixth round	0 -7 0 9 0 0
sa:sleep	0 -5 7 0 0 0
sa:small	-10 24 -15 0 0 0
sa:so	0 23 -22 0 -5 0
sa:so .	0 -8 11 0 -1 0
sa:so far	0 7 -4 0 0 0
sa:so that	0 14 -23 4 0 0
sa:social	7 -3 0 0 -4 0
sa:some	-6 -8 2 0 13 0
sa:some <number>	0 7 -5 0 0 0
sa:somebody	3 9 -15 0 0 0
sa:something	0 0 0 -1 7 0
sa:something .	0 9 -9 0 0 0
sa:sooner	0 8 -6 0 0 0
sa:soup	0 8 -5 0 0 0
sa:soybean	-13 28 -21 -6 9 0
sa:soybean ,	-3 7 -2 0 0 0
sa:soybean and	-8 6 1 0 0 0
sa:spare	0 -17 11 0 6 0
sa:speak	9 -17 12 0 0 0
sa:speak of	0 -10 12 0 0 0
sa:speaking	9 -23 23 0 0 0
sa:spent	0 -4 6 0 0 0
sa:spirit	-1 9 -3 0 0 0
sa:spoke	-31 36 -15 0 4 0
sa:spoke by	-24 28 -6 0 0 0
sa:spoken	-4 -2 10 0 0 0
sa:spring .	0 -4 6 0 0 0
sa:st	0 -21 22 0 0 0
sa:stage	-1 6 -2 0 0 0
sa:stalled	0 9 -4 0 0 0
sa:stand	-2 -8 -1 16 0 0
sa:stand .	0 -6 7 0 0 0
sa:stand in	0 -10 -8 16 0 0
sa:standstill	0 8 -8 0 0 0
sa:start	1 -15 7 7 0 0
sa:start .	4 -12 7 0 0 0
sa:start in	0 -6 0 6 0 0
sa:state	0 -6 9 -10 3 0
sa:state visit	-2 -4 4 -5 6 0
sa:statement	-10 7 3 -5 -1 0
sa:statement .	-1 -5 10 0 0 0
sa:statement of	0 -7 9 0 0 0
sa:statement on	0 14 -10 0 0 0
sa:station	0 6 -5 0 0 0
sa:stay there	0 10 -9 0 0 0
sa:stay until	0 -7 7 0 0 0
sa:steel and	0 16 -12 0 0 0
sa:step	-8 -8 14 -4 0 0
sa:step .	0 7 -5 0 0 0
sa:step of	0 6 -3 0 0 0
sa:still	-3 1 -4 -3 12 0
sa:still to	0 1 -7 4 0 0
sa:stock	-1 13 -10 0 0 0
sa:stockholm	-2 -29 36 -8 -2 0
sa:stockholm ,	0 -12 14 0 0 0
sa:stockholm .	0 8 -8 0 0 0
sa:stockholm in	0 -11 12 0 0 0
sa:stockholm on	0 -26 28 -2 0 0
sa:stop	0 8 -2 -4 0 0
sa:stop .	0 -17 19 0 0 0
sa:strike	-3 18 -24 10 0 0
sa:striker	0 6 -5 0 0 0
sa:subject	-5 10 -2 0 0 0
sa:subject to	-5 7 0 0 0 0
sa:success	0 -4 12 -1 -4 0
sa:successful	0 -16 13 0 2 0
sa:successful framework	0 -16 13 0 2 0
sa:such	0 -9 11 0 0 0
sa:sugar	-4 -7 13 -3 0 0
sa:sugar ,	0 14 -13 0 0 0
sa:sugar and	0 -27 29 0 0 0
sa:sum	0 7 -7 0 0 0
sa:summer	-2 -3 0 8 0 0
sa:summer ,	0 -3 -5 9 0 0
sa:summer .	0 -6 8 0 0 0
sa:summit	0 16 -14 -4 0 0
sa:summit .	-1 13 -9 0 0 0
sa:summit in	6 -18 7 0 5 0
sa:summit of	-1 -12 17 0 0 0
sa:summit that	0 21 -20 0 0 0
sa:supply	4 -15 10 0 0 0
sa:surabaya	0 -9 13 -3 0 0
sa:suspend	0 -10 12 0 0 0
sa:suspend for	4 5 -10 0 0 0
sa:suspend its	0 -6 6 0 0 0
sa:suspend the	0 -13 15 0 0 0
sa:suspend until	0 -14 15 0 0 0
sa:suspension .	0 16 -15 0 0 0
sa:system	0 10 -10 0 0 0
sa:table	-7 14 -7 -2 -1 0
sa:table "	0 12 -10 0 0 0
sa:table ,	0 17 -14 0 0 0
sa:table .	0 -14 16 0 0 0
sa:take <level>	0 11 -10 0 0 0
sa:take up	2 -25 12 0 8 0
sa:talk	-7 17 -13 6 -4 -4
sa:talk ,	0 -11 5 8 0 0
sa:talk .	-9 -17 23 1 0 0
sa:talk about	7 4 -17 6 0 0
sa:talk and	0 10 -9 0 0 0
sa:talk at	-1 25 -22 0 0 0
sa:talk between	0 -7 3 5 0 0
sa:talk go	0 -9 9 0 0 0
sa:talk in	-3 9 -7 -1 3 0
sa:talk is	0 6 -8 3 0 0
sa:talk on	0 11 -11 1 0 0
sa:talk since	0 -1 6 -1 0 0
sa:talk that	0 -12 17 -3 0 0
sa:talk with	0 -4 9 -7 0 0
sa:talked	24 -9 -10 -2 0 0
sa:talking	6 -23 20 0 0 0
sa:talking about	0 -10 11 0 0 0
sa:tariff ,	-11 10 0 0 0 0
sa:tariff .	0 -7 13 0 -2 0
sa:tariff are	0 -10 0 12 0 0
sa:tariff cut	0 -10 10 0 0 0
sa:tariff for	-8 21 -16 0 0 0
sa:tariff in	-2 10 -6 0 0 0
sa:tariff of	4 -27 25 0 0 0
sa:tariff on	2 -15 15 -1 -1 0
sa:tariff that	0 10 -8 0 0 0
sa:tariff to	0 -10 11 0 0 0
sa:tariff truce	11 -18 10 -12 8 0
sa:tariff war	-2 -6 8 0 0 0
sa:taro	0 10 -9 0 0 0
sa:tax	-3 -12 17 -1 0 0
sa:tax at	0 -15 15 0 0 0
sa:team	-3 -5 9 1 -1 0
sa:technical	0 -14 16 0 0 0
sa:telephone	41 -16 -38 -6 -9 0
sa:telephone ,	16 -13 -4 0 0 0
sa:telephone .	8 -4 -4 0 0 0
sa:telephone <day-today>	11 -10 0 0 0 0
sa:telephone call	17 -16 0 0 0 0
sa:telephone for	-7 8 0 0 0 0
sa:telephone on	9 8 -26 -2 -1 0
sa:television	-7 -1 8 0 -1 0
sa:television advertisement	-1 20 -17 0 0 0
sa:television interview	0 -12 14 0 0 0
sa:television that	0 -12 12 0 0 0
sa:tell	0 11 -22 5 7 0
sa:tell a	0 5 -8 0 0 0
sa:tell reporter	-1 -7 0 3 9 0
sa:tell the	0 26 -25 0 0 0
sa:tell us	0 6 -6 0 0 0
sa:ten	3 -10 7 0 0 0
sa:tenth	-1 18 -15 0 0 0
sa:term	-3 28 -23 0 0 0
sa:term of	0 9 -8 0 0 0
sa:text	-6 -18 26 -2 0 0
sa:textile	0 8 -6 0 0 0
sa:th	0 11 -10 0 0 0
sa:than	3 -2 4 -6 -1 0
sa:than <span>	0 -7 9 0 0 0
sa:than half	8 -7 0 0 0 0
sa:than in	0 6 -5 0 0 0
sa:thank	0 16 -16 0 0 0
sa:that	-8 7 1 -16 5 0
sa:that 's	0 9 -9 0 0 0
sa:that ,	0 -1 -4 7 0 0
sa:that .	0 -5 -8 0 14 0
sa:that <name>	17 9 -22 -5 -5 0
sa:that <person>	6 -6 11 -7 -15 0
sa:that <quality>	-1 14 -10 0 0 0
sa:that <seat>	-4 23 -18 0 0 0
sa:that a	1 20 -25 -3 0 0
sa:that are	0 -8 9 0 0 0
sa:that begin	-1 13 -5 -6 0 0
sa:that both	-4 -2 10 -4 -3 0
sa:that come	0 8 -8 0 0 0
sa:that date	0 -4 -2 8 0 0
sa:that has	0 21 -20 0 0 0
sa:that he	-10 17 -13 -14 9 0
sa:that his	-2 -4 8 0 -1 0
sa:that in	0 -4 6 0 0 0
sa:that is	-11 9 -1 0 0 0
sa:that it	14 -8 0 -3 -1 0
sa:that its	0 -17 18 0 0 0
sa:that keep	0 6 -5 0 0 0
sa:that lasted	-9 -1 13 0 0 0
sa:that leave	0 11 -10 0 0 0
sa:that mr	-3 0 6 0 0 0
sa:that no	7 -1 -1 0 0 0
sa:that nothing	0 -20 3 15 0 0
sa:that of	0 -13 16 0 0 0
sa:that on	0 -7 8 0 0 0
sa:that run	0 -13 15 0 0 0
sa:that set	0 -9 9 0 0 0
sa:that the	6 -15 8 4 -12 4
sa:that their	-2 10 -15 0 8 0
sa:that there	18 -18 0 0 4 0
sa:that was	-1 28 -31 0 5 0
sa:that were	16 -18 3 0 0 0
sa:that will	0 -27 28 0 0 0
sa:that would	-3 -15 12 0 5 0
sa:the	-11 10 -9 0 14 13
sa:the <day-ahead>	-14 -17 7 -6 21 7
sa:the <day-gone>	0 5 -13 8 0 0
sa:the <name>	-7 7 -2 -20 12 0
sa:the <number>	-7 3 0 0 0 0
sa:the <office>	-4 17 -24 -4 20 0
sa:the <organisation>	-21 30 -19 0 -6 0
sa:the <person>	11 20 -25 0 -22 0
sa:the <quality>	-19 -13 11 12 -11 16
sa:the <seat>	-25 3 -25 -15 48 0
sa:the <span>	0 30 -27 0 0 0
sa:the additional	0 15 -13 0 0 0
sa:the agreement	-2 8 -12 4 0 0
sa:the airport	0 1 -12 11 0 0
sa:the apec	0 9 -11 0 1 0
sa:the asean	-3 12 -7 0 0 0
sa:the autumn	4 -8 5 0 0 0
sa:the back	0 22 -21 0 0 0
sa:the border	10 -8 1 0 0 0
sa:the bridge	0 -17 3 0 0 14
sa:the busan	0 -11 10 0 0 0
sa:the ceasefire	0 16 -16 0 0 0
sa:the clock	0 -10 11 0 0 0
sa:the coffee	0 -12 -4 16 0 0
sa:the come	-5 4 -6 8 -2 0
sa:the company	0 10 -9 0 0 0
sa:the current	12 -16 5 0 0 0
sa:the date	6 -6 0 0 0 0
sa:the day	4 7 -9 0 0 0
sa:the deal	3 -9 5 0 0 0
sa:the delegation	-7 -13 20 0 0 0
sa:the dispute	0 -9 12 0 0 0
sa:the door	0 0 -4 -1 0 7
sa:the duty	2 -9 10 -2 0 0
sa:the economic	0 19 -19 0 0 0
sa:the end	4 -22 27 -7 0 0
sa:the evening	-2 17 -7 0 -10 0
sa:the extension	0 26 -23 0 0 0
sa:the extra	0 -24 24 0 0 0
sa:the fee	0 9 -7 0 0 0
sa:the ferry	0 -5 -4 0 10 0
sa:the fifth	7 -23 16 0 0 0
sa:the first	-13 -15 26 -14 7 0
sa:the following	0 22 -22 0 0 0
sa:the fourth	2 -24 21 1 -2 0
sa:the framework	0 -16 19 0 -2 0
sa:the good	0 -26 26 0 0 0
sa:the great	0 -2 7 -2 0 0
sa:the harbour	0 8 -7 0 0 0
sa:the higher	0 17 -16 0 0 0
sa:the highest	0 6 -5 0 0 0
sa:the house	0 10 -9 0 0 0
sa:the lake	0 12 -10 0 0 0
sa:the last	0 -32 35 -3 0 0
sa:the law	0 8 -7 0 0 0
sa:the leader	2 -14 14 0 0 0
sa:the letter	0 -9 12 0 0 0
sa:the level	0 -3 7 0 0 0
sa:the line	11 -8 -6 0 5 0
sa:the list	0 9 -7 0 0 0
sa:the making	12 -8 -5 0 0 0
sa:the malaysian	0 -17 18 0 0 0
sa:the margin	-1 -5 9 0 0 0
sa:the market	0 6 -4 0 0 0
sa:the matter	8 10 -21 0 0 0
sa:the middle	4 4 0 -7 -5 0
sa:the money	0 -8 8 0 0 0
sa:the morning	6 -9 2 -3 5 0
sa:the most	-2 11 -5 0 0 0
sa:the negotiation	0 6 -3 0 0 0
sa:the new	-4 21 -12 0 -2 0
sa:the next	2 -3 -11 14 -7 0
sa:the old	0 17 -12 0 0 0
sa:the one	0 -1 -15 16 0 0
sa:the opening	0 -16 16 0 0 0
sa:the other	-5 -11 17 0 0 0
sa:the outline	-1 -10 7 0 4 0
sa:the paper	0 -14 16 0 0 0
sa:the party	0 8 -7 0 0 0
sa:the pen	0 19 -15 -4 0 0
sa:the people	0 -4 8 0 0 0
sa:the phone	6 -7 -5 0 4 0
sa:the plan	0 -3 10 -2 0 0
sa:the present	0 14 -12 0 0 0
sa:the president	20 -10 -7 0 0 0
sa:the press	0 17 -16 0 0 0
sa:the reciprocal	-1 14 -9 0 0 0
sa:the rest	-1 -3 6 0 0 0
sa:the result	4 18 -24 0 0 0
sa:the river	0 9 -8 0 0 0
sa:the round	0 -13 13 0 0 0
sa:the same	3 6 0 -7 -9 0
sa:the season	0 6 -4 0 0 0
sa:the second	0 12 -7 -10 -1 0
sa:the ship	0 -11 11 0 0 0
sa:the side	0 19 -17 0 0 0
sa:the sideline	0 -7 10 0 0 0
sa:the sixth	0 6 -1 -2 0 0
sa:the spring	0 -16 18 0 0 0
sa:the state	0 19 -21 0 0 0
sa:the step	-1 5 -8 0 4 0
sa:the strike	0 21 -20 0 0 0
sa:the summer	0 -14 9 9 0 0
sa:the suspend	0 -17 17 0 0 0
sa:the suspension	4 -18 16 0 0 0
sa:the table	-5 -5 10 -1 0 0
sa:the tariff	-2 22 -20 0 0 0
sa:the tea	4 -7 1 0 0 0
sa:the telephone	27 -25 0 0 0 0
sa:the term	0 8 -8 0 0 0
sa:the text	-2 -8 15 0 0 0
sa:the third	8 -34 27 2 0 0
sa:the threat	-1 7 -3 0 0 0
sa:the three	-6 -12 18 0 0 0
sa:the trade	-14 12 0 0 0 0
sa:the transfer	0 13 -13 0 0 0
sa:the treaty	0 -8 9 0 0 0
sa:the truce	0 -3 2 7 -4 0
sa:the two	4 -13 7 -3 8 -1
sa:the valley	-9 9 0 0 0 0
sa:the visit	0 -15 19 0 0 0
sa:the war	0 -2 8 0 -5 0
sa:the way	0 -13 0 15 0 0
sa:the week	14 -11 0 -1 0 0
sa:the word	0 -15 13 0 0 0
sa:the world	-13 13 -1 0 0 0
sa:the worst	0 -16 16 0 0 0
sa:the year	0 8 -7 0 0 0
sa:their	12 5 -11 -8 0 -1
sa:their <office>	17 -19 6 -1 0 0
sa:their <organisation>	0 13 -12 0 0 0
sa:their additional	0 -6 7 0 0 0
sa:their dispute	0 19 -19 -2 0 0
sa:their duty	15 -9 -5 0 0 0
sa:their first	0 -2 7 0 -5 0
sa:their president	-10 -24 28 -2 7 0
sa:their quarrel	0 7 -6 0 0 0
sa:their second	0 -28 28 0 0 0
sa:their talk	0 22 -30 10 0 0
sa:their tariff	16 -24 14 -10 5 0
sa:their third	0 22 -21 0 0 0
sa:their trade	-1 -19 8 15 0 0
sa:their truce	-9 -7 21 -6 0 0
sa:them ,	8 4 -13 -1 0 0
sa:them .	0 6 -3 0 0 0
sa:them on	0 -10 -1 12 0 0
sa:themselve	0 -14 15 0 0 0
sa:then	-4 0 -21 23 0 0
sa:then .	0 -2 0 6 0 0
sa:then the	0 -12 -1 14 0 0
sa:there	6 -7 9 -22 6 0
sa:there 's	0 -7 8 0 0 0
sa:there .	-5 1 -6 -1 12 0
sa:there is	0 8 -6 0 0 0
sa:there on	0 -8 12 0 0 0
sa:there was	4 -12 9 0 0 0
sa:there were	12 16 -33 0 0 0
sa:therefore	0 -10 11 0 0 0
sa:these	0 -14 15 0 0 0
sa:they	-8 2 4 0 -7 0
sa:they agree	7 -11 1 2 -2 0
sa:they did	0 -8 9 0 0 0
sa:they had	-11 -10 14 4 0 0
sa:they have	-5 -11 15 0 0 0
sa:they meet	6 -8 2 0 0 0
sa:they pay	0 7 -6 0 0 0
sa:they were	0 -23 24 0 0 0
sa:thi	10 -8 1 11 -22 -1
sa:thi month	-6 -17 12 12 0 0
sa:thi time	0 12 -11 0 0 0
sa:thi week	15 -11 0 8 -12 0
sa:thing	5 -9 6 0 0 0
sa:think	-2 19 -13 0 0 0
sa:third	6 4 -3 -7 -7 0
sa:third ,	0 -19 19 0 0 0
sa:third country	0 18 -12 -2 0 0
sa:third day	0 -21 22 0 0 0
sa:third meet	0 14 -13 0 0 0
sa:third since	6 6 -16 0 0 0
sa:third time	0 8 -8 0 0 0
sa:those of	0 -7 8 0 0 0
sa:though	-1 6 1 -2 -7 0
sa:threaten	4 6 -7 0 -2 0
sa:threaten to	0 7 -6 0 0 0
sa:three	-9 -12 14 9 -1 0
sa:three .	-1 6 -2 0 0 0
sa:three hour	0 -19 0 15 0 0
sa:three time	-8 4 2 0 0 0
sa:threw	0 8 -8 0 0 0
sa:through	-3 -11 17 -2 0 0
sa:thursday	-1 17 -18 0 5 0
sa:tiktok	16 -23 16 -2 0 0
sa:till	0 6 -5 0 0 0
sa:timber	0 13 -11 0 0 0
sa:time	1 8 -6 -14 0 0
sa:time )	17 -26 11 0 0 0
sa:time ,	-16 8 2 0 0 0
sa:time .	2 5 8 0 -22 0
sa:time for	0 7 -6 0 0 0
sa:time in	-24 46 -34 0 5 0
sa:time on	0 22 -21 0 0 0
sa:time since	13 -17 5 0 5 0
sa:time thi	0 6 -4 0 0 0
sa:tin	-5 9 -2 0 0 0
sa:to	11 -3 1 6 -7 -20
sa:to ,	-2 6 -2 0 0 0
sa:to .	0 9 -12 0 1 0
sa:to <day-ahead>	-13 8 2 -9 -4 0
sa:to <day-gone>	-10 11 -1 0 0 0
sa:to <goods-amount>	13 -23 14 0 0 0
sa:to <level>	6 -5 1 -7 4 0
sa:to <money>	0 6 -4 0 0 0
sa:to <name>	4 -7 0 -6 8 0
sa:to <number>	-4 21 -15 0 0 0
sa:to <person>	26 -28 9 -1 -3 0
sa:to <seat>	-6 8 -16 29 -25 0
sa:to a	-13 21 -12 0 0 0
sa:to agree	0 -8 10 0 0 0
sa:to an	0 -14 16 0 0 0
sa:to approve	0 8 -5 0 0 0
sa:to be	2 -10 3 8 0 0
sa:to begin	0 5 -12 8 -2 0
sa:to bring	0 9 -8 0 0 0
sa:to carry	0 -23 26 0 0 0
sa:to collect	0 14 -12 -2 0 0
sa:to come	0 17 -22 9 0 0
sa:to complete	21 -16 -5 0 0 0
sa:to cut	8 -15 8 0 0 0
sa:to decide	-3 -15 20 0 0 0
sa:to do	10 -15 8 0 0 0
sa:to expire	9 -18 12 0 0 0
sa:to extend	-17 4 9 -3 0 0
sa:to fall	0 -11 0 12 0 0
sa:to fentanyl	0 -7 8 0 0 0
sa:to final	-4 10 -4 0 0 0
sa:to follow	0 -10 10 0 0 0
sa:to freeze	0 -18 19 0 0 0
sa:to go	-8 -4 17 -9 0 0
sa:to have	-2 -7 2 8 0 0
sa:to his	-1 -17 7 12 0 0
sa:to hold	8 -8 0 0 0 0
sa:to it	-2 -1 7 0 0 0
sa:to its	0 6 -2 0 0 0
sa:to keep	0 -32 31 3 0 0
sa:to last	0 22 -21 0 0 0
sa:to let	15 -6 -6 0 0 0
sa:to lower	-10 3 2 0 0 0
sa:to make	2 1 -7 0 0 0
sa:to meet	-5 4 4 0 -7 0
sa:to mr	0 -6 0 0 6 0
sa:to open	-2 10 -6 0 0 0
sa:to pay	0 6 -4 0 0 0
sa:to prolong	0 -11 10 0 0 0
sa:to raise	0 -8 10 0 0 0
sa:to run	0 13 -11 0 0 0
sa:to save	0 7 -3 -3 0 0
sa:to say	-6 16 -4 0 0 0
sa:to settle	0 -10 4 5 0 0
sa:to sign	-4 8 -3 0 0 0
sa:to sleep	0 -10 10 0 0 0
sa:to start	5 -9 0 4 0 0
sa:to suspend	4 4 -8 0 0 0
sa:to take	6 14 -19 0 0 0
sa:to talk	6 -2 -10 9 0 0
sa:to that	0 -5 -1 9 0 0
sa:to the	-6 9 -12 -21 19 0
sa:to visit	-5 11 -2 0 0 0
sa:to wait	6 -3 -2 0 0 0
sa:to work	0 0 12 -10 0 0
sa:together	0 -5 1 -3 9 0
sa:together .	0 -5 8 0 0 0
sa:together for	8 -13 6 0 0 0
sa:together with	0 10 -8 0 0 0
sa:too	0 23 -18 0 0 0
sa:top .	0 6 -5 0 0 0
sa:top of	0 -10 12 0 0 0
sa:total	0 8 -4 0 0 0
sa:toward	-2 13 -7 0 0 0
sa:tower	0 14 -12 0 0 0
sa:town	-3 18 -12 0 0 0
sa:trade	-17 -3 14 0 -4 0
sa:trade ,	-3 14 -6 -6 0 0
sa:trade .	0 -17 9 0 8 0
sa:trade agreement	-4 25 -17 -2 -4 0
sa:trade and	0 -9 10 0 0 0
sa:trade between	0 -8 9 0 0 0
sa:trade deal	0 -8 9 0 0 0
sa:trade minister	-14 0 9 -5 0 0
sa:trade ministry	17 -13 0 -6 0 0
sa:trade pact	0 15 -12 -1 0 0
sa:trade truce	-23 5 -3 16 0 0
sa:trade war	-1 -15 17 0 0 0
sa:trader	0 8 -5 0 0 0
sa:transcript	5 -22 18 0 0 0
sa:transcript )	14 -25 9 0 0 0
sa:transfer	0 13 -13 0 0 0
sa:translated	-1 -4 6 0 0 0
sa:translation	0 22 -20 0 0 0
sa:translation )	0 6 -4 0 0 0
sa:travel	0 -17 11 2 0 0
sa:travel to	0 -17 11 2 0 0
sa:treasury	4 6 -15 3 0 0
sa:treasury secretary	4 5 -14 3 0 0
sa:treaty	-2 -15 19 0 0 0
sa:tromsø	0 -13 14 0 0 0
sa:truce	-12 -9 9 13 9 -2
sa:truce ,	-8 -16 24 -2 0 0
sa:truce .	-11 1 5 -4 0 0
sa:truce begin	0 -5 6 0 0 0
sa:truce between	-3 30 -23 -2 0 0
sa:truce by	1 -11 13 -1 0 0
sa:truce end	0 -3 -23 24 0 0
sa:truce expire	0 7 -7 -2 3 0
sa:truce in	-6 2 0 0 0 0
sa:truce on	-2 -19 2 16 10 0
sa:truce over	-4 -6 11 0 0 0
sa:truce run	12 -18 0 0 6 0
sa:truce that	-6 25 -15 -5 0 0
sa:truce to	0 -8 10 0 0 0
sa:truce until	0 11 -10 0 0 0
sa:truce with	-9 13 -7 0 0 0
sa:truce would	0 -20 21 0 0 0
sa:trump has	10 -3 -6 0 0 0
sa:trump say	8 -18 11 0 0 0
sa:try	0 -5 6 0 0 0
sa:tuesday	-1 8 -3 0 0 0
sa:turnberry	-6 1 8 0 -4 0
sa:turned	0 -6 7 0 0 0
sa:twice	0 7 -16 10 0 0
sa:twice .	0 13 -12 0 0 0
sa:two	2 -8 -6 24 2 -3
sa:two ,	0 -6 7 0 0 0
sa:two .	0 -26 27 0 0 0
sa:two <office>	5 -13 11 -3 0 0
sa:two country	-2 12 -5 -5 -4 0
sa:two delegation	0 -20 14 6 0 0
sa:two government	-2 18 -13 0 0 0
sa:two hour	5 -13 8 0 0 0
sa:two in	0 -5 7 0 0 0
sa:two leader	0 -10 11 0 0 0
sa:two of	0 14 -13 0 0 0
sa:two president	-9 14 1 -1 -8 0
sa:two round	0 30 -29 0 0 0
sa:two side	3 12 -16 -6 5 0
sa:under	-8 12 -5 -8 4 0
sa:under the	0 20 -16 0 0 0
sa:under which	-2 -2 0 0 9 0
sa:understanding	-5 19 -16 0 0 0
sa:union	0 13 -12 0 0 0
sa:unless	-6 30 -23 0 0 0
sa:unless the	0 8 -8 0 0 0
sa:until	-13 8 6 -17 -11 0
sa:until <day-ahead>	-11 8 2 -8 -8 0
sa:until <day-gone>	0 -5 6 0 0 0
sa:until <number>	8 -3 -2 0 0 0
sa:until the	-6 2 3 0 0 0
sa:up	-5 -10 14 -3 0 0
sa:up .	0 -9 12 0 0 0
sa:up <level>	0 -22 23 0 0 0
sa:up a	-2 0 -7 11 0 0
sa:up on	0 21 -27 0 8 0
sa:up the	-11 17 -8 0 0 0
sa:up to	-7 6 1 0 0 0
sa:us	-6 -8 16 -1 0 0
sa:us .	1 -19 19 0 0 0
sa:use	0 15 -12 0 0 0
sa:valley	-9 14 -4 0 0 0
sa:value	0 -9 9 0 0 0
sa:very	0 -12 10 -1 6 0
sa:very successful	0 -16 13 0 2 0
sa:very well	0 9 -5 0 -1 0
sa:vessel	0 4 -10 5 0 0
sa:vice -	0 10 -12 2 0 0
sa:vice premier	0 -5 10 0 -3 0
sa:video	29 -24 -24 10 1 2
sa:video .	6 3 -11 0 0 0
sa:video link	7 -12 0 0 0 0
sa:video on	15 -17 -9 2 -2 5
sa:villa	0 15 -11 -5 0 0
sa:violated	0 -6 7 0 0 0
sa:violated its	0 -9 10 0 0 0
sa:visit	0 -1 -8 -3 5 8
sa:visit <seat>	0 6 -4 0 0 0
sa:visit by	0 0 -5 0 0 9
sa:visit of	0 -11 14 0 0 0
sa:visit to	0 4 -25 7 11 0
sa:vote	0 20 -16 0 0 0
sa:wait	6 -2 -2 0 0 0
sa:walk	0 -22 8 0 0 14
sa:want	2 0 -5 -4 7 0
sa:war	-11 -10 21 -2 -7 0
sa:war ,	0 -13 14 0 0 0
sa:war in	0 8 -7 0 0 0
sa:war with	0 -6 12 0 -5 0
sa:warn	-1 7 -3 0 0 0
sa:was "	-22 -4 17 0 0 0
sa:was <level>	0 10 -7 0 0 0
sa:was <number>	-3 12 -6 0 0 0
sa:was call	0 16 -15 0 0 0
sa:was due	8 -6 0 -3 0 0
sa:was given	0 11 -9 0 0 0
sa:was hold	2 -17 16 0 0 0
sa:was in	0 -17 20 0 0 0
sa:was likely	0 -8 3 5 0 0
sa:was make	0 -7 8 0 0 0
sa:was not	11 -10 0 0 0 0
sa:was possible	0 11 -10 0 0 0
sa:was put	0 6 -3 0 0 0
sa:was right	0 -6 8 0 0 0
sa:was sign	0 -10 11 0 0 0
sa:was the	-2 -12 13 -1 4 0
sa:was to	3 -9 5 4 -4 0
sa:watche	0 7 -5 0 0 0
sa:water	0 -5 0 7 0 0
sa:way	-4 -8 -1 13 2 0
sa:way .	0 -3 6 0 0 0
sa:way of	0 -12 -5 16 0 0
sa:we	0 -31 31 5 0 0
sa:we are	0 -4 6 0 0 0
sa:we have	0 -13 14 0 0 0
sa:we shall	-6 -8 14 0 0 0
sa:week	14 -14 -4 19 -25 12
sa:week ,	-1 1 -6 10 -3 0
sa:week .	15 -15 -19 23 -15 13
sa:week of	0 -16 19 -2 0 0
sa:week to	0 -6 13 -4 0 0
sa:weekend	0 8 -6 0 0 0
sa:well	-10 -3 8 -3 -6 8
sa:well ,	-3 0 -4 0 0 9
sa:well .	-2 -3 10 0 -3 0
sa:were	16 0 -16 9 0 0
sa:were "	0 11 -5 0 0 0
sa:were not	0 14 -13 0 0 0
sa:were still	0 -12 13 0 0 0
sa:were the	12 -16 4 0 0 0
sa:were to	12 -16 0 -1 5 0
sa:what	-3 0 6 -17 1 0
sa:what <name>	0 -13 6 0 8 0
sa:what <person>	0 13 -11 0 0 0
sa:what happen	0 7 -4 0 0 0
sa:what he	6 13 -23 0 0 0
sa:what is	0 -7 9 0 0 0
sa:what it	0 9 -14 0 0 0
sa:what their	0 -17 19 0 0 0
sa:what they	0 10 -8 0 0 0
sa:what we	0 -12 13 0 0 0
sa:when	-10 -3 4 5 0 0
sa:when <person>	-4 -4 10 0 0 0
sa:when a	0 0 -12 12 0 0
sa:when the	-6 -5 13 -2 -1 0
sa:when they	2 -15 8 0 4 0
sa:where	0 8 -11 0 4 0
sa:where <person>	-5 -3 -4 5 7 0
sa:where he	-1 8 -5 0 0 0
sa:where it	-1 12 -9 0 0 0
sa:whether	-2 0 8 0 -1 0
sa:which	0 -3 -6 11 9 -2
sa:which <name>	0 0 -10 9 0 0
sa:which <person>	0 -11 5 6 0 0
sa:which <quality>	0 20 -20 0 0 0
sa:which begin	9 -14 -6 6 1 0
sa:which each	-1 16 -13 0 0 0
sa:which end	-5 7 -2 -1 0 0
sa:which go	0 -8 8 0 0 0
sa:which has	0 -8 9 0 0 0
sa:which he	0 -9 13 0 0 0
sa:which it	0 -8 9 0 0 0
sa:which lasted	11 3 -12 -1 0 0
sa:which take	0 -20 21 0 0 0
sa:which the	-5 -6 2 2 6 0
sa:which was	0 -5 0 7 0 0
sa:while	0 8 0 -2 -6 0
sa:while it	0 -5 6 0 0 0
sa:who	-16 12 -1 -1 0 0
sa:who has	0 12 -10 0 0 0
sa:whole	0 11 -9 0 0 0
sa:whom	10 -1 0 0 -6 0
sa:whose	0 -23 25 0 0 0
sa:why	-11 3 6 0 0 0
sa:will	-12 7 -3 0 0 -5
sa:will be	0 1 -4 6 -3 0
sa:will charge	0 14 -11 0 0 0
sa:will end	0 -14 15 0 0 0
sa:will face	0 -7 7 0 0 0
sa:will go	0 17 -18 -1 3 0
sa:will let	-3 -10 13 0 0 0
sa:will lower	0 -5 8 0 0 0
sa:will meet	0 22 -20 -3 0 0
sa:will now	4 -7 4 0 0 0
sa:will pay	-2 -30 33 0 0 0
sa:will sign	0 6 -6 0 0 0
sa:will stop	0 8 -7 0 0 0
sa:will suspend	0 -22 22 0 0 0
sa:will take	0 -21 17 -6 7 0
sa:win	0 13 -16 0 0 0
sa:wine	0 -17 19 0 0 0
sa:winter	0 8 -6 0 0 0
sa:winter .	0 13 -12 0 0 0
sa:wire	0 15 -12 -1 0 0
sa:wire )	0 11 -8 0 0 0
sa:wish	0 -16 18 0 0 0
sa:with	18 -1 4 -26 -16 0
sa:with .	-1 -20 23 0 0 0
sa:with <level>	8 1 -18 0 0 0
sa:with <name>	-13 30 -10 -6 -35 -2
sa:with <number>	-2 6 0 0 0 0
sa:with <office>	-1 -21 24 0 0 0
sa:with <person>	6 -21 13 -15 11 -1
sa:with <quality>	16 -7 -10 0 0 0
sa:with <seat>	-12 40 -31 0 0 0
sa:with <span>	8 -20 15 0 0 0
sa:with a	-1 -8 9 -14 9 0
sa:with an	0 16 -13 -1 0 0
sa:with both	0 8 -6 0 0 0
sa:with him	3 9 -6 -1 -6 0
sa:with his	-9 -10 23 -1 0 0
sa:with it	-5 18 -12 0 0 0
sa:with mr	-3 7 -2 0 0 0
sa:with no	0 -11 12 0 0 0
sa:with our	0 -17 -2 16 0 0
sa:with the	17 10 -15 -15 -10 9
sa:with them	0 -11 0 12 0 0
sa:with us	0 -10 11 0 0 0
sa:with what	0 -10 12 0 0 0
sa:within	3 -21 -15 22 14 0
sa:within <span>	0 -13 0 -5 17 0
sa:within hour	0 10 -9 0 0 0
sa:within the	0 -9 -2 13 0 0
sa:without	0 -19 14 9 -3 0
sa:without a	0 -4 1 8 0 0
sa:without agreement	0 -18 0 16 0 0
sa:without an	0 20 -16 -6 0 0
sa:without result	3 -9 10 -4 0 0
sa:without the	0 -11 12 0 0 0
sa:wool	0 -21 22 0 0 0
sa:word	0 -5 9 0 0 0
sa:work	0 0 12 -11 -1 0
sa:work on	0 5 0 -9 0 0
sa:worked	0 14 -12 0 0 0
sa:worker	0 8 -7 0 0 0
sa:working	-5 -7 11 0 0 3
sa:world	-14 18 -6 0 0 0
sa:world .	0 -15 16 0 0 0
sa:worse	0 7 -7 0 0 0
sa:worst	-12 -6 16 0 0 0
sa:worth	0 16 -13 0 0 0
sa:would	-5 4 9 -4 -16 -5
sa:would "	0 13 -11 0 0 0
sa:would be	-10 0 11 -7 0 0
sa:would come	-1 9 7 -4 -14 0
sa:would continue	2 9 -10 0 0 0
sa:would go	0 20 -16 0 -1 0
sa:would have	-7 28 -21 0 0 0
sa:would meet	13 -24 13 0 0 0
sa:would not	0 22 -18 0 0 0
sa:would now	0 -23 24 0 0 0
sa:would raise	0 8 -6 0 0 0
sa:would resume	0 -9 1 7 0 0
sa:would still	0 2 -6 -2 5 0
sa:would take	0 4 -9 8 -3 0
sa:write	3 5 -4 -1 -6 0
sa:write .	-2 9 -3 0 0 0
sa:write on	-6 7 2 0 -4 0
sa:write that	0 24 -22 0 0 0
sa:xi	12 -5 -8 -7 5 0
sa:xi jinping	12 -5 -8 -7 5 0
sa:yarn	0 -12 12 0 0 0
sa:year	-14 7 8 -22 -3 0
sa:year 's	0 8 -7 0 0 0
sa:year ,	-6 0 3 0 1 0
sa:year .	0 28 -26 -9 3 0
sa:year and	0 0 12 -2 -12 0
sa:yes	-5 0 6 0 0 0
sa:yet	0 -12 15 0 0 0
sa:yet to	0 15 -11 -6 0 0
sa:york	-3 -32 27 -7 7 0
sa:york ,	0 -18 8 0 8 0
sa:york .	0 -14 19 0 -1 0
sa:york from	0 -1 6 -2 0 0
sa:you	11 -11 0 7 -3 0
sa:your	-3 16 -11 0 0 0
sa:|	0 -16 17 0 0 0
sa:·	-8 11 -3 0 -1 0
sa:—	-5 11 -13 12 -18 0
sa:— <name>	15 -23 11 5 -1 0
sa:— <person>	-15 13 1 -3 0 0
sa:— <quality>	-13 14 -2 0 0 0
sa:— <span>	8 -12 1 0 0 0
sa:— a	0 24 -21 0 0 0
sa:— and	0 0 -13 12 0 0
sa:— for	0 12 -10 0 0 0
sa:— it	0 8 -7 0 0 0
sa:— talk	0 -31 17 11 0 0
sa:— the	8 1 -5 -2 0 0
sa:— transcript	-5 18 -11 0 0 0
sb:"	-18 34 -10 -25 -8 -1
sb:" ,	-1 27 -27 0 2 0
sb:" <person>	-2 -12 18 0 -3 0
sb:" <span>	0 -12 12 0 0 0
sb:" a	-3 3 5 0 -6 0
sb:" he	0 -4 6 0 0 0
sb:" i	-12 -1 14 0 0 0
sb:" in	0 -9 9 0 0 0
sb:" it	0 12 -7 0 0 0
sb:" mr	0 24 -22 0 0 0
sb:" my	0 -13 14 0 0 0
sb:" no	0 -5 11 0 -1 0
sb:" say	-2 -8 12 0 0 0
sb:" substantial	0 7 -4 0 -1 0
sb:" the	1 2 -10 0 5 0
sb:" thi	0 6 -4 0 0 0
sb:" to	0 -5 11 0 -1 0
sb:" we	-5 -5 11 -2 0 0
sb:" we'll	0 6 -3 0 0 0
sb:&	0 7 -7 -3 0 0
sb:& p	8 -14 7 0 0 0
sb:'	0 20 -29 0 6 0
sb:' <organisation>	0 12 -12 0 0 0
sb:' meet	0 -13 4 0 7 0
sb:'s	-19 -2 7 8 -2 0
sb:'s ,	0 -6 7 0 0 0
sb:'s <level>	0 7 -5 0 0 0
sb:'s <organisation>	10 3 -19 0 0 0
sb:'s <person>	4 -21 9 0 10 0
sb:'s <quality>	-7 -2 13 0 0 0
sb:'s a	-6 25 -22 0 0 0
sb:'s account	9 -9 0 0 0 0
sb:'s ban	6 -5 0 0 0 0
sb:'s been	0 -12 1 11 0 0
sb:'s cabinet	-2 -16 21 0 0 0
sb:'s chief	-8 11 -4 0 0 0
sb:'s commerce	0 11 -2 -7 -1 0
sb:'s custom	-6 16 -8 0 0 0
sb:'s deputy	0 9 -11 0 0 0
sb:'s duty	0 -10 11 0 0 0
sb:'s economy	-5 24 -18 0 0 0
sb:'s export	0 -11 13 0 0 0
sb:'s finance	0 9 -9 0 0 0
sb:'s foreign	1 -11 4 6 0 0
sb:'s minister	6 -26 26 -4 0 0
sb:'s ministry	0 0 -22 1 9 6
sb:'s negotiator	0 -26 28 0 0 0
sb:'s new	0 8 -7 0 0 0
sb:'s own	-2 -17 20 0 0 0
sb:'s president	-1 -10 7 10 -2 0
sb:'s prime	-5 20 -16 0 0 0
sb:'s signature	0 14 -13 0 0 0
sb:'s state	0 0 7 0 -6 0
sb:'s talk	0 -18 19 0 0 0
sb:'s tariff	0 12 -10 0 0 0
sb:'s the	0 20 -18 0 0 0
sb:'s trade	13 -20 2 15 -2 0
sb:'s vice	-4 8 0 0 -6 0
sb:(	-15 -12 11 8 2 0
sb:( <level>	0 -8 -10 7 9 0
sb:( <name>	0 -14 16 0 0 0
sb:( <number>	0 -5 8 0 0 0
sb:( <office>	0 -6 9 0 0 0
sb:( <organisation>	0 -8 12 -2 0 0
sb:( <person>	0 16 -15 0 0 0
sb:( b	10 -8 -1 0 0 0
sb:( translation	0 23 -22 0 0 0
sb:)	-13 -10 7 9 2 0
sb:) ,	-1 21 -18 0 0 0
sb:) -	-3 -1 7 -5 0 0
sb:) :	-3 -17 16 0 6 0
sb:) —	-12 4 -4 11 0 0
sb:*	0 -16 16 1 0 0
sb:+	0 0 -12 11 0 0
sb:,	4 4 -2 -6 -5 5
sb:, "	-6 -10 17 -6 0 0
sb:, <day-ahead>	0 -22 22 0 0 0
sb:, <day-gone>	-4 -15 10 9 0 0
sb:, <day-today>	4 13 -11 -9 -9 0
sb:, <level>	0 15 -11 0 0 0
sb:, <name>	0 -15 -1 14 14 0
sb:, <number>	-1 21 -16 0 0 0
sb:, <office>	-7 32 -30 -4 7 0
sb:, <organisation>	0 -24 25 0 0 0
sb:, <person>	-8 -3 9 16 -20 -1
sb:, <quality>	12 11 -19 0 -1 0
sb:, <seat>	17 -27 17 -4 0 0
sb:, <span>	0 0 11 -5 -10 0
sb:, a	-4 -9 16 -3 -2 0
sb:, according	3 0 -9 0 4 0
sb:, after	16 -1 -7 0 -6 0
sb:, agree	9 16 -26 0 0 0
sb:, and	2 13 -17 0 0 4
sb:, are	6 -13 2 3 0 0
sb:, as	12 -25 9 -2 12 0
sb:, at	0 -13 21 -11 -6 0
sb:, back	0 6 -5 0 0 0
sb:, before	0 11 -17 6 0 0
sb:, both	0 11 -9 0 0 0
sb:, but	0 -24 27 0 -1 0
sb:, by	9 18 -37 0 0 0
sb:, call	-7 12 -2 0 0 0
sb:, car	0 6 -6 0 0 0
sb:, come	0 10 -12 0 4 0
sb:, conclude	0 33 -31 0 0 0
sb:, custom	0 6 -4 0 0 0
sb:, dated	0 9 -7 0 0 0
sb:, down	0 7 -6 0 0 0
sb:, due	0 14 -12 0 0 0
sb:, during	0 -5 8 0 0 0
sb:, end	0 6 -5 0 0 0
sb:, for	-3 -4 9 -1 0 0
sb:, friday	-4 9 -5 0 0 0
sb:, go	0 17 -12 -3 0 0
sb:, had	-10 -10 11 11 0 0
sb:, has	0 8 -4 -1 0 0
sb:, he	3 -10 1 7 0 0
sb:, his	6 8 -12 -2 0 0
sb:, hold	5 -12 5 0 0 0
sb:, hour	0 -13 10 -2 2 0
sb:, i	0 11 -9 0 0 0
sb:, if	10 -11 3 0 0 0
sb:, in	-8 -24 16 15 8 0
sb:, it	-13 30 -33 14 0 0
sb:, led	0 -11 12 0 0 0
sb:, make	0 17 -17 0 0 0
sb:, meet	0 -19 9 6 0 0
sb:, monday	-2 -11 1 0 21 0
sb:, most	0 8 -7 0 0 0
sb:, no	0 -7 -7 0 0 14
sb:, now	0 7 -4 0 0 0
sb:, of	0 -33 36 0 0 0
sb:, on	6 7 -11 2 -11 0
sb:, one	0 18 -17 0 0 0
sb:, our	0 -23 23 0 0 0
sb:, pay	0 7 -6 0 0 0
sb:, plan	0 6 -3 0 -1 0
sb:, published	0 16 -15 0 0 0
sb:, reach	-2 16 -12 0 0 0
sb:, saturday	0 -5 6 0 0 0
sb:, say	-3 4 -18 9 17 -1
sb:, should	0 8 -8 0 0 0
sb:, sit	0 7 -5 0 0 0
sb:, spoke	13 -9 0 0 0 0
sb:, stay	0 11 -11 0 0 0
sb:, sunday	0 -1 0 0 6 0
sb:, take	0 23 -22 0 0 0
sb:, tell	-9 29 -14 -9 0 0
sb:, that	0 32 -28 0 -1 0
sb:, the	-15 4 18 -23 -24 3
sb:, then	0 -10 8 0 0 0
sb:, they	0 -13 15 0 0 0
sb:, thursday	-19 19 -7 0 0 0
sb:, to	1 -1 5 -7 -2 0
sb:, tuesday	13 16 -35 0 0 0
sb:, under	0 -22 23 0 0 0
sb:, unless	0 -12 13 0 0 0
sb:, until	-1 -6 10 0 0 0
sb:, up	0 6 -5 0 0 0
sb:, wednesday	-3 -17 19 0 0 0
sb:, when	1 -11 2 -3 12 0
sb:, where	-9 -37 30 0 12 0
sb:, who	20 -10 -7 0 1 0
sb:, whom	6 -12 0 0 6 0
sb:, whose	0 14 -26 0 -4 10
sb:, will	-9 -5 20 -10 -5 0
sb:, with	-9 9 -14 0 11 0
sb:, would	0 5 -19 11 0 0
sb:, yes	-1 -5 8 0 0 0
sb:, —	0 16 -13 0 0 0
sb:-	24 3 -11 0 -23 -1
sb:- <name>	-4 7 -3 0 -1 0
sb:- <person>	-11 18 -2 0 0 0
sb:- <quality>	0 -27 25 0 0 0
sb:- a	0 19 -16 -2 0 0
sb:- and	0 -12 12 0 0 0
sb:- in	-5 13 -7 0 0 0
sb:- premier	0 -4 -11 18 -4 0
sb:- the	5 21 -27 0 -1 0
sb:.	-8 10 -11 4 -12 13
sb:. ,	0 12 -9 0 0 0
sb:. <number>	0 8 -6 0 0 0
sb:. <person>	0 8 -7 -3 0 0
sb:. m	3 13 -14 0 0 0
sb:. the	0 -10 10 0 0 0
sb:. what	0 7 -7 0 0 0
sb:/	-15 12 -1 2 -7 0
sb:/ <number>	-1 -16 18 0 0 0
sb:/ <person>	0 5 -8 0 0 0
sb:/ <seat>	-15 31 -24 3 -1 0
sb:/ the	0 -17 17 0 0 0
sb::	-2 0 0 -37 14 6
sb:: "	0 16 -10 0 -2 0
sb:: <day-gone>	-16 15 0 0 0 0
sb:: <name>	-1 31 -26 0 0 0
sb:: <number>	-5 -8 16 -7 2 0
sb:: <office>	-10 -6 16 0 0 0
sb:: <person>	1 7 -12 8 -5 0
sb:: <quality>	0 -4 6 0 0 0
sb:: <seat>	-4 21 -16 0 0 0
sb:: <span>	0 14 -13 0 0 0
sb:: a	13 3 -27 0 9 0
sb:: and	0 -9 11 0 0 0
sb:: as	0 8 -8 0 0 0
sb:: for	0 6 -4 0 0 0
sb:: from	0 -16 18 0 0 0
sb:: he	-4 -1 -6 0 10 0
sb:: i	-10 7 1 0 0 0
sb:: if	0 -7 7 0 0 0
sb:: in	0 -4 6 0 0 0
sb:: is	0 15 -13 0 0 0
sb:: it	-8 -3 11 0 0 0
sb:: its	-1 7 -7 0 0 0
sb:: mr	0 7 -12 0 4 0
sb:: no	0 -21 9 0 0 14
sb:: on	0 14 -14 0 0 0
sb:: port	0 -13 13 0 0 0
sb:: that	-3 -17 20 0 0 0
sb:: the	14 -12 4 -3 0 0
sb:: then	0 17 -16 0 0 0
sb:: there	0 7 -3 0 0 0
sb:: until	0 9 -8 0 0 0
sb:: when	-5 18 -11 0 0 0
sb:: who	-1 19 -15 0 0 0
sb:: will	0 11 -7 0 0 0
sb:: with	-5 -1 10 -2 0 0
sb:;	1 1 -1 4 -12 0
sb:; <name>	0 12 -9 0 0 0
sb:; <person>	11 -8 0 0 0 0
sb:; <quality>	0 9 -6 0 0 0
sb:; <seat>	0 -8 11 0 0 0
sb:; a	-2 10 -6 0 0 0
sb:; it	0 6 -3 0 0 0
sb:; on	0 11 -9 0 0 0
sb:; that	0 -15 15 0 0 0
sb:; the	7 5 -9 -3 0 0
sb:; they	4 -22 15 4 -1 0
sb:<agent>	0 -7 13 -5 -9 -4
sb:<day-ahead>	5 -14 8 8 3 -4
sb:<day-ahead> ,	-5 9 -7 7 -3 0
sb:<day-ahead> :	17 -23 6 0 0 0
sb:<day-ahead> ;	15 -19 2 0 0 0
sb:<day-ahead> and	0 -6 9 0 0 0
sb:<day-ahead> in	0 0 -17 0 20 0
sb:<day-ahead> of	0 -11 11 0 0 0
sb:<day-ahead> the	0 -3 0 6 0 0
sb:<day-ahead> to	-1 -3 10 0 -3 0
sb:<day-gone>	-6 2 6 -16 3 -13
sb:<day-gone> 's	-18 8 -5 -4 11 0
sb:<day-gone> )	0 7 -7 0 0 0
sb:<day-gone> ,	-13 -10 21 -25 8 -1
sb:<day-gone> ;	0 -13 14 0 0 0
sb:<day-gone> <person>	0 -10 3 0 5 0
sb:<day-gone> after	3 -3 8 -7 -5 0
sb:<day-gone> and	12 -9 2 0 4 0
sb:<day-gone> at	0 0 -5 7 -1 0
sb:<day-gone> by	0 5 -6 0 0 0
sb:<day-gone> evening	0 16 -17 6 -6 0
sb:<day-gone> for	-2 5 0 0 -6 0
sb:<day-gone> he	-5 -2 8 0 0 0
sb:<day-gone> in	0 -17 8 -3 16 0
sb:<day-gone> night	-2 8 -3 0 0 0
sb:<day-gone> of	0 8 -7 0 0 0
sb:<day-gone> on	0 -4 6 0 0 0
sb:<day-gone> that	2 25 -24 0 -6 0
sb:<day-gone> the	14 -19 14 -3 -4 0
sb:<day-gone> to	0 13 -10 0 0 0
sb:<day-gone> we	0 11 -13 0 0 0
sb:<day-gone> with	0 -10 13 0 0 0
sb:<day-gone> —	0 -18 19 0 -1 0
sb:<day-today>	-7 13 -9 -3 4 -6
sb:<day-today> 's	0 -10 14 0 0 0
sb:<day-today> (	-6 -8 5 7 0 0
sb:<day-today> ,	0 -18 19 -4 1 0
sb:<day-today> -	-2 9 -4 0 -7 0
sb:<day-today> ;	-2 -14 19 0 0 0
sb:<day-today> after	0 18 -14 -4 -5 0
sb:<day-today> and	0 2 -4 8 -6 0
sb:<day-today> at	0 -10 0 10 0 0
sb:<day-today> by	0 -8 8 0 0 0
sb:<day-today> for	4 -28 15 0 9 0
sb:<day-today> that	0 2 -23 8 9 0
sb:<day-today> to	-8 6 1 -2 0 0
sb:<day-today> with	0 -8 11 0 0 0
sb:<day-today> without	0 -7 7 0 0 0
sb:<day-today> —	10 11 -8 -24 1 0
sb:<duty>	1 9 5 -11 -37 -5
sb:<gate>	-18 5 9 -10 4 -4
sb:<goods-amount>	-1 31 -24 0 -4 0
sb:<goods-amount> by	0 8 -5 0 0 0
sb:<goods>	7 15 -6 -3 -36 0
sb:<level-noun>	2 -6 5 -21 3 5
sb:<level>	0 1 8 -13 -10 -4
sb:<level> )	0 -17 3 7 9 0
sb:<level> ,	0 -1 8 -3 -9 0
sb:<level> ;	0 8 -6 0 0 0
sb:<level> and	-5 17 -12 0 0 0
sb:<level> as	0 7 -6 0 0 0
sb:<level> at	0 16 -15 0 0 0
sb:<level> by	0 -7 9 0 0 0
sb:<level> for	0 1 -12 0 7 0
sb:<level> from	-4 6 0 0 -2 0
sb:<level> has	0 -22 23 0 0 0
sb:<level> in	15 -17 18 -7 -17 0
sb:<level> instead	0 -17 18 0 0 0
sb:<level> lower	0 -10 11 0 0 0
sb:<level> more	0 -16 17 0 0 0
sb:<level> of	0 20 -15 0 0 0
sb:<level> on	3 27 -25 -6 -8 0
sb:<level> tariff	-2 14 -7 0 0 0
sb:<level> that	-1 -16 19 0 0 0
sb:<level> to	-2 -4 8 0 0 0
sb:<level> was	0 7 -6 0 0 0
sb:<level> which	0 7 -6 0 0 0
sb:<money>	-8 37 -39 -2 2 0
sb:<money> ,	0 10 -9 0 0 0
sb:<money> a	0 6 -5 0 0 0
sb:<money> in	-1 13 -4 0 -2 0
sb:<money> on	0 -5 -3 0 10 0
sb:<money> worth	0 9 -9 0 0 0
sb:<month-ahead>	-10 10 -4 2 -1 0
sb:<month-ahead> ,	0 -16 11 5 0 0
sb:<month-ahead> after	-3 18 -13 0 0 0
sb:<month-ahead> and	-4 14 -16 0 4 0
sb:<month-gone>	12 7 -14 -10 3 0
sb:<month-gone> ,	7 -18 8 -3 8 0
sb:<month-gone> ;	0 13 -12 0 0 0
sb:<month-gone> and	0 11 -8 0 0 0
sb:<month-gone> for	0 12 -10 0 0 0
sb:<month-gone> that	0 8 -6 0 0 0
sb:<month-today>	0 -5 9 0 0 0
sb:<month-today> ,	0 -8 11 0 0 0
sb:<name>	0 0 0 5 -7 0
sb:<name> 's	0 -7 1 9 -4 1
sb:<name> (	0 -20 15 6 0 0
sb:<name> )	0 -23 24 0 0 0
sb:<name> ,	4 27 -28 0 -3 -1
sb:<name> :	0 -16 17 0 0 0
sb:<name> ;	2 -6 6 -1 0 0
sb:<name> <day-today>	0 -15 16 0 0 0
sb:<name> <level>	0 6 -4 0 0 0
sb:<name> <seat>	9 -29 22 0 0 0
sb:<name> a	-2 0 -8 0 12 0
sb:<name> agree	0 -6 5 8 -8 0
sb:<name> and	0 -16 20 4 -5 -3
sb:<name> announce	0 9 -7 0 0 0
sb:<name> are	0 22 -20 0 0 0
sb:<name> at	0 24 -9 -3 -14 0
sb:<name> before	0 -12 17 0 -2 0
sb:<name> by	-6 -1 8 0 0 0
sb:<name> charge	0 9 -8 0 0 0
sb:<name> conclude	0 22 -17 0 0 0
sb:<name> cut	0 11 -11 0 0 0
sb:<name> deal	0 6 -5 0 0 0
sb:<name> end	0 2 -10 10 0 0
sb:<name> fall	0 13 -10 0 0 0
sb:<name> for	0 3 -9 0 7 0
sb:<name> from	0 -11 0 8 3 0
sb:<name> gave	0 6 -5 0 0 0
sb:<name> go	0 -12 9 4 0 0
sb:<name> has	0 -11 17 0 0 0
sb:<name> have	8 1 -9 -3 4 0
sb:<name> hold	0 -18 23 -3 0 0
sb:<name> in	0 -25 28 -1 -1 0
sb:<name> is	3 -6 0 5 0 0
sb:<name> it	0 24 -20 0 -3 0
sb:<name> meet	0 33 -28 0 -3 0
sb:<name> on	-8 0 -22 15 19 0
sb:<name> or	0 6 -5 0 0 0
sb:<name> over	0 -9 9 0 0 0
sb:<name> pay	0 13 -9 0 0 0
sb:<name> president	-1 -8 12 -1 0 0
sb:<name> prolonged	0 -18 18 0 0 0
sb:<name> reach	-7 30 -22 0 0 0
sb:<name> require	-5 -18 16 0 0 8
sb:<name> say	0 20 -10 -8 -4 0
sb:<name> sell	0 -1 -2 0 6 0
sb:<name> settle	0 13 -13 0 0 0
sb:<name> side	0 11 -7 0 -3 0
sb:<name> sign	0 -4 6 0 0 0
sb:<name> since	0 11 -10 0 0 0
sb:<name> sit	0 -8 8 0 0 0
sb:<name> tariff	-4 6 0 0 0 0
sb:<name> that	0 22 -18 0 -4 0
sb:<name> the	0 12 -11 0 0 0
sb:<name> thi	0 8 -4 -4 0 0
sb:<name> to	15 -21 13 -1 0 0
sb:<name> trade	5 0 0 -8 0 0
sb:<name> truce	5 1 -12 0 0 0
sb:<name> under	14 -24 9 0 0 0
sb:<name> was	0 -12 16 -1 -1 0
sb:<name> will	0 4 -8 13 -8 0
sb:<name> would	-3 15 -5 0 -1 0
sb:<name> —	0 14 -15 -1 0 0
sb:<not>	-29 7 7 -15 1 9
sb:<number>	7 13 -14 -24 8 -8
sb:<number> )	0 -8 11 0 0 0
sb:<number> ,	11 17 -51 -2 19 0
sb:<number> -	-8 21 -11 0 0 0
sb:<number> /	-1 -12 17 0 -3 0
sb:<number> :	-4 -13 21 -7 3 0
sb:<number> <day-today>	0 -8 8 0 0 0
sb:<number> <name>	-8 5 1 0 0 0
sb:<number> <person>	-8 10 -2 0 0 0
sb:<number> <quality>	0 13 -10 0 -1 0
sb:<number> <seat>	0 10 -8 0 0 0
sb:<number> a	-3 21 -14 0 0 0
sb:<number> and	0 4 -17 11 -2 0
sb:<number> for	0 10 -16 0 3 0
sb:<number> from	0 -6 7 0 0 0
sb:<number> in	0 11 -20 -4 11 0
sb:<number> lose	14 -13 0 0 0 0
sb:<number> million	0 7 -5 0 0 0
sb:<number> on	8 18 -28 0 -4 0
sb:<number> rise	-3 8 -2 0 0 0
sb:<number> that	0 12 -10 0 0 0
sb:<number> the	14 -6 3 0 -9 0
sb:<number> there	0 12 -12 0 0 0
sb:<number> to	0 -7 8 0 0 0
sb:<number> under	0 8 -7 0 0 0
sb:<number> was	0 -8 10 0 0 0
sb:<office>	-2 0 3 -9 0 0
sb:<office> 's	5 -12 3 -1 7 0
sb:<office> ,	-16 22 -17 18 -14 0
sb:<office> :	0 32 -40 0 8 0
sb:<office> and	-14 13 0 -1 0 0
sb:<office> announce	0 -6 8 0 0 0
sb:<office> are	6 -36 37 0 -6 0
sb:<office> from	0 -7 -11 6 16 0
sb:<office> gave	0 -11 13 0 0 0
sb:<office> had	-3 -19 27 0 0 0
sb:<office> has	8 -10 5 0 0 0
sb:<office> have	13 -21 10 0 0 0
sb:<office> in	-7 13 -15 9 0 0
sb:<office> is	4 0 -6 0 0 0
sb:<office> meet	0 7 2 0 -17 0
sb:<office> of	-24 -21 28 -4 21 0
sb:<office> order	-2 0 -4 0 10 0
sb:<office> say	0 -12 19 -3 0 0
sb:<office> sign	-7 12 -5 0 0 0
sb:<office> sit	0 -9 10 0 0 0
sb:<office> spoke	15 -8 -7 0 0 0
sb:<office> tell	0 9 -7 0 0 0
sb:<office> was	0 7 -4 0 0 0
sb:<office> will	21 2 -12 -7 -2 0
sb:<office> would	5 -14 8 0 0 0
sb:<organisation>	-15 15 5 -15 -13 -8
sb:<organisation> 's	0 9 0 -1 0 0
sb:<organisation> )	0 -14 18 -2 0 0
sb:<organisation> ,	10 7 -8 -6 -1 0
sb:<organisation> <person>	0 -12 12 4 -9 0
sb:<organisation> and	0 7 -4 0 0 0
sb:<organisation> announce	0 8 -7 0 0 0
sb:<organisation> call	0 -8 9 0 0 0
sb:<organisation> confirm	0 7 -4 0 0 0
sb:<organisation> doe	0 -16 16 0 0 0
sb:<organisation> end	0 29 -28 0 0 0
sb:<organisation> expect	0 -6 7 0 0 0
sb:<organisation> from	0 -12 13 0 0 0
sb:<organisation> had	0 8 -7 0 0 0
sb:<organisation> hold	0 18 -17 0 0 0
sb:<organisation> in	0 8 -8 0 0 0
sb:<organisation> is	0 -10 12 0 0 0
sb:<organisation> may	0 -16 16 0 0 0
sb:<organisation> of	0 -1 -5 11 0 0
sb:<organisation> on	-14 36 -26 -1 0 0
sb:<organisation> sign	0 9 -8 0 0 0
sb:<organisation> that	0 -23 25 0 0 0
sb:<organisation> the	0 -6 7 0 0 0
sb:<organisation> to	0 15 -14 0 0 0
sb:<organisation> was	0 14 -14 0 0 0
sb:<organisation> will	0 6 -2 0 0 0
sb:<organisation> would	0 -8 10 0 0 0
sb:<organisation> —	-1 -10 13 0 0 0
sb:<person>	-3 -1 5 -1 1 -6
sb:<person> "	2 9 -13 0 0 0
sb:<person> 's	-2 -16 18 14 -15 0
sb:<person> (	-10 3 4 0 -2 0
sb:<person> )	0 15 -13 0 0 0
sb:<person> ,	0 19 -17 5 -23 -12
sb:<person> :	-4 -2 5 0 -24 12
sb:<person> add	0 -10 8 -1 4 0
sb:<person> agree	0 -11 16 0 -3 0
sb:<person> and	4 -28 4 11 18 -7
sb:<person> are	15 -1 -18 1 10 0
sb:<person> ask	0 6 -3 0 0 0
sb:<person> at	-7 -8 -6 0 23 0
sb:<person> broke	0 7 0 0 0 0
sb:<person> by	15 -10 -3 0 -5 0
sb:<person> come	0 -22 15 0 10 0
sb:<person> confirm	0 -5 7 0 0 0
sb:<person> end	0 4 5 -4 -7 0
sb:<person> for	6 11 -13 -1 0 0
sb:<person> go	0 -14 0 0 16 0
sb:<person> had	-4 21 -18 6 -11 0
sb:<person> has	0 11 0 -3 -13 0
sb:<person> have	-12 5 5 0 0 0
sb:<person> himself	17 -19 0 0 2 0
sb:<person> hold	-13 12 0 -5 -1 0
sb:<person> in	-2 0 -9 0 10 0
sb:<person> is	8 -12 -12 7 18 0
sb:<person> leave	0 6 -10 0 6 0
sb:<person> meet	0 -22 25 -10 0 0
sb:<person> new	-1 15 -10 0 0 0
sb:<person> of	17 -33 30 -7 -8 0
sb:<person> on	18 1 -13 0 -2 0
sb:<person> plan	0 -12 13 0 0 0
sb:<person> post	0 9 -11 0 0 0
sb:<person> put	-5 17 -11 0 0 0
sb:<person> reach	0 -19 19 0 0 0
sb:<person> receive	-8 4 3 0 -1 0
sb:<person> say	-6 -7 9 0 1 6
sb:<person> settle	0 -8 0 0 7 0
sb:<person> shook	-1 -11 14 0 0 0
sb:<person> sign	-6 5 4 -2 -12 0
sb:<person> sit	0 4 -9 0 6 0
sb:<person> speak	-10 12 0 0 0 0
sb:<person> spoke	27 -14 -7 2 -6 0
sb:<person> state	0 6 -3 0 0 0
sb:<person> talk	-10 35 -17 -9 -7 0
sb:<person> talked	5 -27 9 -1 7 0
sb:<person> tell	17 3 -9 0 -14 0
sb:<person> that	-1 4 -6 3 0 0
sb:<person> to	-2 40 -49 -4 3 0
sb:<person> want	-1 -6 10 0 0 0
sb:<person> warn	0 -8 2 7 0 0
sb:<person> was	-4 24 -6 -2 -20 0
sb:<person> who	-1 6 0 0 0 0
sb:<person> will	12 -10 -15 13 7 0
sb:<person> would	16 -6 -1 -13 4 0
sb:<person> write	4 -5 2 6 -5 0
sb:<person> —	0 8 -7 0 0 0
sb:<points>	-5 15 -17 0 7 0
sb:<points> on	0 8 -7 0 0 0
sb:<quality>	31 -2 0 -9 -26 0
sb:<quality> ,	0 13 -12 0 0 0
sb:<quality> -	0 -19 21 0 0 0
sb:<quality> and	-12 -37 50 -6 -3 0
sb:<quality> beef	0 -18 18 0 0 0
sb:<quality> business	-8 -2 13 0 0 0
sb:<quality> cabinet	-1 17 -13 0 0 0
sb:<quality> car	9 -16 9 0 0 0
sb:<quality> colleague	10 -13 -2 12 0 0
sb:<quality> commerce	6 -9 2 0 0 0
sb:<quality> counterpart	17 -18 5 0 0 0
sb:<quality> custom	0 -11 12 0 0 0
sb:<quality> delegation	0 -22 23 0 0 0
sb:<quality> duty	0 13 -10 0 0 0
sb:<quality> finance	0 -11 11 0 0 0
sb:<quality> flag	0 -12 13 0 0 0
sb:<quality> foreign	-2 -7 11 0 0 0
sb:<quality> government	0 14 -11 0 0 0
sb:<quality> in	0 -9 14 -2 0 0
sb:<quality> leader	11 -20 -2 0 16 0
sb:<quality> minister	33 -24 3 -2 0 0
sb:<quality> negotiator	-3 15 -13 -2 2 0
sb:<quality> official	-12 14 0 -1 -2 0
sb:<quality> oil	0 20 -18 0 -1 0
sb:<quality> one	-11 -14 26 0 0 0
sb:<quality> owner	0 10 -7 0 0 0
sb:<quality> paper	0 12 -11 0 0 0
sb:<quality> parliament	0 7 -4 0 0 0
sb:<quality> president	5 -5 11 -4 -9 0
sb:<quality> prime	0 -8 6 0 0 0
sb:<quality> rum	0 9 -9 0 0 0
sb:<quality> salmon	0 8 -7 0 0 0
sb:<quality> share	0 -5 6 0 0 0
sb:<quality> side	7 3 -7 -4 0 0
sb:<quality> steel	-1 -21 23 0 0 0
sb:<quality> tariff	2 -8 5 0 0 0
sb:<quality> trade	11 -3 -4 0 -1 0
sb:<quality> vice	4 -10 -6 15 -3 0
sb:<quality> wine	0 6 -5 0 0 0
sb:<quality> —	0 8 -7 0 0 0
sb:<seat>	25 -16 -1 4 7 -5
sb:<seat> 's	-24 12 6 -2 0 0
sb:<seat> ,	20 -21 14 1 -28 -5
sb:<seat> /	-14 27 -20 4 -1 0
sb:<seat> :	6 -26 -2 0 24 0
sb:<seat> ;	-7 18 -10 0 0 0
sb:<seat> <day-today>	0 -18 24 0 -4 0
sb:<seat> a	0 19 -18 0 0 0
sb:<seat> and	7 20 -41 -1 13 0
sb:<seat> at	0 0 -5 7 0 0
sb:<seat> confirm	0 7 -5 0 0 0
sb:<seat> end	12 -15 -14 0 15 0
sb:<seat> for	0 -5 8 -2 0 0
sb:<seat> from	0 -12 16 0 -1 0
sb:<seat> had	-4 2 -7 0 7 0
sb:<seat> has	6 0 -7 0 0 0
sb:<seat> in	1 0 -5 -7 8 0
sb:<seat> is	0 -12 13 0 0 0
sb:<seat> let	0 12 -11 0 0 0
sb:<seat> on	-18 -1 15 -24 -7 0
sb:<seat> press	-1 9 -5 0 0 0
sb:<seat> published	-1 -12 15 0 0 0
sb:<seat> put	0 9 -6 0 0 0
sb:<seat> say	-3 2 -36 20 1 5
sb:<seat> sign	0 10 -10 0 0 0
sb:<seat> that	3 14 -15 0 -4 0
sb:<seat> the	0 20 -17 0 0 0
sb:<seat> thi	0 -13 14 0 0 0
sb:<seat> time	0 -6 7 0 0 0
sb:<seat> to	-3 -3 12 0 -1 0
sb:<seat> will	0 8 -6 0 0 0
sb:<seat> would	0 -12 12 0 0 0
sb:<seat> ·	0 -8 8 0 0 0
sb:<seat> —	-4 25 -28 12 -5 0
sb:<sender>	-9 26 -21 2 -17 4
sb:<span>	0 -7 3 -5 17 -4
sb:<span> ,	6 8 -3 -12 -13 0
sb:<span> after	0 28 -20 -2 -9 0
sb:<span> are	-2 11 -6 0 0 0
sb:<span> at	3 -27 24 0 0 0
sb:<span> earlier	0 -7 7 0 0 0
sb:<span> from	-2 17 -24 0 7 0
sb:<span> in	0 -33 31 -2 6 0
sb:<span> of	-9 -50 31 9 19 0
sb:<span> on	1 20 -22 0 0 0
sb:<span> tariff	0 17 -15 0 0 0
sb:<span> the	0 6 -2 0 0 0
sb:<span> to	-3 4 -10 0 9 0
sb:<span> truce	-3 8 -15 0 6 0
sb:<taker>	-5 26 -26 5 -1 0
sb:<v-agree>	-6 8 -2 -14 1 0
sb:<v-bear>	2 -2 2 0 2 -6
sb:<v-begin>	-22 5 0 -5 7 1
sb:<v-buy>	-3 4 1 -10 1 0
sb:<v-deny>	-11 7 -4 9 -3 0
sb:<v-down>	-5 -9 7 1 2 -3
sb:<v-end>	0 17 -15 6 -3 -4
sb:<v-impose>	0 10 -1 -1 -12 -4
sb:<v-propose>	17 -12 -10 16 4 -3
sb:<v-return>	-6 3 -1 0 4 0
sb:<v-say>	-11 -2 4 1 5 0
sb:<v-sell>	-13 4 3 1 -9 6
sb:<v-stay>	-17 2 -3 8 -7 15
sb:<v-suspend>	3 4 -3 0 -11 0
sb:<v-target>	-17 11 8 -16 -14 0
sb:<v-threaten>	-7 0 1 3 -1 0
sb:<v-up>	-4 -5 14 -17 -1 0
sb:@	-9 1 3 -1 0 0
sb:[	0 15 -12 0 0 0
sb:a	5 6 -12 -3 9 -4
sb:a <level>	-1 7 -4 0 0 0
sb:a <name>	0 7 -5 0 0 0
sb:a <organisation>	-1 24 -20 -3 0 0
sb:a <person>	15 -14 0 0 0 0
sb:a <quality>	-7 0 7 0 0 0
sb:a <span>	7 -6 10 -2 -13 0
sb:a call	5 3 -12 0 0 0
sb:a ceasefire	0 14 -14 0 0 0
sb:a cut	0 9 -7 0 0 0
sb:a date	0 -5 12 -5 0 0
sb:a deal	1 -3 -10 0 13 0
sb:a dispute	-2 -8 11 0 0 0
sb:a draft	0 17 -17 0 0 0
sb:a duty	-1 -14 16 0 0 0
sb:a fact	0 13 -10 0 -1 0
sb:a few	0 0 -14 0 15 0
sb:a first	-1 -18 5 2 13 0
sb:a fourth	-2 13 -8 -9 0 0
sb:a framework	8 -11 -2 -1 14 0
sb:a free	0 8 -7 0 0 0
sb:a further	-5 -12 7 4 6 0
sb:a joint	-2 8 -4 0 0 0
sb:a letter	0 9 -18 9 -2 0
sb:a meet	-1 7 -4 0 0 0
sb:a memorandum	0 21 -19 0 0 0
sb:a new	0 0 -4 10 0 0
sb:a notice	0 -7 7 0 0 0
sb:a paper	0 7 -3 0 0 0
sb:a period	0 -10 10 0 0 0
sb:a permanent	0 -14 15 0 0 0
sb:a phone	12 -7 -4 0 0 0
sb:a plan	0 10 -15 0 4 0
sb:a point	0 9 -8 0 0 0
sb:a post	0 21 -18 0 0 0
sb:a preliminary	0 -9 0 0 9 0
sb:a proposal	0 -16 16 0 0 0
sb:a radio	0 -5 6 0 0 0
sb:a rate	0 -4 6 0 0 0
sb:a report	0 9 -8 0 0 0
sb:a result	0 -16 16 0 0 0
sb:a rise	14 -11 -3 0 0 0
sb:a second	-3 -5 -6 23 -2 0
sb:a separate	0 9 -6 0 0 0
sb:a signature	0 -15 15 0 0 0
sb:a sixth	0 13 -14 2 0 0
sb:a special	0 9 -7 0 0 0
sb:a standstill	0 15 -14 0 0 0
sb:a state	-6 -3 9 -7 1 0
sb:a step	0 8 -8 0 0 0
sb:a summit	0 -3 8 0 -3 0
sb:a tariff	17 -20 12 -5 -7 0
sb:a technical	0 7 -4 0 0 0
sb:a telephone	15 -12 0 0 0 0
sb:a television	-8 12 -13 1 2 0
sb:a third	-7 10 -1 -6 -2 0
sb:a trade	14 -14 -4 -4 9 0
sb:a treaty	0 -14 15 0 0 0
sb:a truce	0 10 -9 0 0 0
sb:a very	-7 13 -6 0 0 0
sb:a video	23 -8 -16 0 0 0
sb:a week	0 12 -11 0 0 0
sb:a weekend	0 -16 16 0 0 0
sb:a word	-7 0 5 0 0 0
sb:a year	0 -9 12 0 0 0
sb:aarhu	0 -9 10 0 0 0
sb:abba	0 -10 10 0 0 0
sb:abdul	0 -7 8 0 0 0
sb:aboard	0 -11 11 0 0 0
sb:aboard air	0 -11 11 0 0 0
sb:about	-14 -28 27 9 0 9
sb:about ,	0 2 -7 4 0 0
sb:about <level>	0 -13 15 0 0 0
sb:about an	0 -9 2 9 -1 0
sb:about it	0 -6 -3 3 8 0
sb:about the	-7 -9 16 0 0 0
sb:accept	4 -12 6 -4 4 0
sb:accept an	3 -14 3 -2 7 0
sb:according	0 13 -15 0 3 0
sb:according to	0 9 -12 0 3 0
sb:account	7 -5 -3 0 5 0
sb:account of	0 5 -11 0 6 0
sb:accused	0 9 -7 0 0 0
sb:act	0 19 -16 0 0 0
sb:add ,	0 0 -3 0 6 0
sb:add that	5 -10 8 -3 0 0
sb:additional duty	0 18 -15 0 0 0
sb:additional tariff	0 -14 15 0 0 0
sb:admit	-2 9 -4 0 0 0
sb:admit to	-2 8 -3 0 0 0
sb:affected	0 -13 13 0 0 0
sb:after	15 1 -7 -6 -4 1
sb:after <name>	0 9 -6 0 0 0
sb:after <person>	0 0 8 0 -7 0
sb:after <span>	-4 -22 5 -8 25 0
sb:after a	18 -26 7 8 -7 5
sb:after four	0 17 -16 0 0 0
sb:after it	10 -5 -3 0 0 0
sb:after the	6 0 2 -15 -6 0
sb:after three	0 2 -10 3 0 0
sb:afternoon	-3 0 7 0 0 0
sb:afterward	0 10 -1 0 -2 0
sb:again	0 -9 4 15 -6 0
sb:again ,	-2 -13 17 0 0 0
sb:again from	0 12 -10 0 0 0
sb:against	-1 -20 28 0 -3 0
sb:agency	0 9 -7 0 0 0
sb:agenda	0 -28 12 17 0 0
sb:agent	0 14 -13 0 0 0
sb:ago	1 -12 12 -2 0 0
sb:ago ,	0 -6 9 0 0 0
sb:agree	4 -6 2 4 -3 2
sb:agree ,	0 -5 6 0 0 0
sb:agree by	7 -9 9 0 -3 0
sb:agree in	-12 9 -4 9 -7 0
sb:agree last	0 6 -4 0 0 0
sb:agree on	1 10 -13 2 0 0
sb:agree that	5 -10 0 -2 0 6
sb:agree to	3 -7 6 1 0 0
sb:agreement	-3 -3 8 -5 0 0
sb:agreement ,	0 -14 14 0 0 0
sb:agreement between	0 -8 8 0 0 0
sb:agreement by	0 8 -4 0 0 0
sb:agreement in	0 17 -17 0 0 0
sb:agreement is	0 8 -7 0 0 0
sb:agreement of	0 11 -10 0 0 0
sb:agreement that	0 -21 22 0 0 0
sb:agreement to	0 6 -6 0 0 0
sb:agreement was	4 -12 10 0 0 0
sb:agreement with	5 0 -5 0 7 0
sb:agriculture	0 -5 8 0 0 0
sb:ahead	0 -4 0 8 -6 0
sb:ahead of	0 10 -14 9 -4 0
sb:aim	0 -8 10 0 0 0
sb:air	-1 -3 10 0 -2 0
sb:air base	0 -16 17 0 0 0
sb:aircraft	0 6 -3 0 0 0
sb:airport	0 -24 26 0 0 0
sb:al	15 -19 7 0 0 0
sb:al -	5 -7 4 0 0 0
sb:alert	0 20 -17 0 0 0
sb:alexandria	0 -8 9 0 0 0
sb:alexandria ,	0 -24 24 0 0 0
sb:alexandria on	0 12 -11 0 0 0
sb:all	4 -8 4 4 -4 0
sb:all of	0 10 -14 6 0 0
sb:all three	0 -6 7 0 0 0
sb:allowed	0 8 -7 0 0 0
sb:almaty	0 15 -15 0 0 0
sb:alone	0 7 -3 0 0 0
sb:along	0 9 -8 0 0 0
sb:along the	0 8 -7 0 0 0
sb:already	0 13 -10 0 0 0
sb:also	0 -7 0 -8 17 0
sb:also on	-2 -14 19 0 0 0
sb:also say	13 3 -18 0 -5 0
sb:am	-1 11 -8 0 0 0
sb:am tell	0 18 -16 0 0 0
sb:ambassador	0 15 -13 0 0 0
sb:among	0 -12 5 0 9 0
sb:among the	0 -8 0 0 9 0
sb:among them	0 6 -4 0 0 0
sb:an	0 2 -6 3 0 0
sb:an <office>	0 10 -8 0 0 0
sb:an <quality>	0 17 -21 5 0 0
sb:an answer	0 13 -9 0 0 0
sb:an arrangement	0 9 -8 0 0 0
sb:an end	5 0 -7 0 0 0
sb:an hour	3 -30 22 8 -2 0
sb:an interview	0 14 -13 0 0 0
sb:an invitation	3 -13 2 -2 7 0
sb:an order	0 -8 4 -1 7 0
sb:an understanding	0 -8 9 0 0 0
sb:and	13 -19 5 11 3 -9
sb:and ,	0 -5 7 0 0 0
sb:and -	0 -12 12 0 0 0
sb:and <level>	0 16 -13 0 0 0
sb:and <name>	0 -13 17 -1 -7 -3
sb:and <number>	-2 -13 7 11 0 0
sb:and <office>	0 9 -8 0 0 0
sb:and <person>	3 -10 -13 13 19 -7
sb:and <quality>	19 -45 23 11 2 0
sb:and <seat>	2 17 -32 -1 14 0
sb:and <span>	0 9 0 -1 -7 0
sb:and a	-5 14 -6 -2 0 0
sb:and after	0 9 -8 0 0 0
sb:and agree	-3 -7 5 0 0 8
sb:and are	0 -12 13 0 0 0
sb:and at	0 11 -18 0 9 0
sb:and both	0 -3 8 -5 0 0
sb:and by	9 -9 0 0 0 0
sb:and come	0 12 -10 0 0 0
sb:and copper	0 8 -8 0 0 0
sb:and dairy	0 -18 19 0 0 0
sb:and end	4 -6 0 4 0 0
sb:and from	0 -12 13 0 0 0
sb:and go	0 -5 6 0 0 0
sb:and has	0 20 -18 0 0 0
sb:and he	5 22 -38 -3 11 0
sb:and his	0 -36 39 -2 0 0
sb:and i	-5 -18 23 0 0 0
sb:and is	0 17 -25 0 7 0
sb:and it	-3 -4 9 0 0 0
sb:and last	0 -15 7 5 0 0
sb:and mr	9 13 -16 0 -7 0
sb:and not	-4 -4 9 0 0 0
sb:and of	0 12 -32 21 0 0
sb:and on	10 -4 -13 13 0 0
sb:and one	-3 -9 14 0 0 0
sb:and run	0 -12 13 0 0 0
sb:and say	0 -3 9 0 -1 0
sb:and since	10 -4 -6 0 0 0
sb:and so	0 11 -9 0 0 0
sb:and textile	0 -11 12 0 0 0
sb:and that	-13 27 -26 6 1 0
sb:and the	-17 -5 18 -8 0 0
sb:and they	0 -4 8 0 0 0
sb:and to	0 26 -31 0 3 0
sb:and trade	0 -19 16 4 0 0
sb:and were	0 16 -16 0 0 0
sb:and what	0 7 -6 0 0 0
sb:and will	0 -9 16 -7 0 0
sb:and with	0 14 -13 0 0 0
sb:and would	0 6 -14 7 -1 0
sb:announce	0 -6 5 14 -14 0
sb:announce a	7 -4 -2 0 0 0
sb:announce by	5 -9 3 0 0 0
sb:announce for	0 10 -7 0 0 0
sb:announce in	0 10 -9 0 0 0
sb:announce on	-8 21 -11 0 0 0
sb:announce that	0 -10 13 0 0 0
sb:announce the	0 3 3 -4 -7 0
sb:announcement	0 13 -11 0 0 0
sb:another	0 1 -20 16 0 0
sb:another <level>	0 -5 7 0 0 0
sb:another <span>	3 6 -11 0 0 0
sb:answer	0 5 -19 -5 18 0
sb:answer ,	0 7 -6 0 0 0
sb:answer :	0 -23 12 0 8 0
sb:answer in	0 -6 11 -1 -1 0
sb:answer question	0 2 -24 0 15 0
sb:any	-2 15 -3 0 -3 0
sb:anyone	0 7 -7 0 0 0
sb:anything	0 -21 22 0 0 0
sb:apec	0 47 -47 -7 5 0
sb:app	0 -11 15 0 0 0
sb:application	0 6 -5 0 0 0
sb:apply	0 13 -9 0 0 0
sb:approval of	6 -11 5 0 0 0
sb:approve	-3 14 -6 -5 0 0
sb:approve by	0 8 -4 0 0 0
sb:approve it	0 12 -19 -2 8 0
sb:approve the	0 -13 14 0 0 0
sb:aqaba	0 -23 25 0 0 0
sb:are	0 -13 -7 11 20 -7
sb:are both	0 11 3 -5 -13 0
sb:are closed	0 13 -11 0 0 0
sb:are due	-1 -14 4 -7 17 0
sb:are expect	0 5 -16 16 -7 0
sb:are go	0 6 -5 0 0 0
sb:are not	0 20 -17 -1 -1 0
sb:are on	10 -10 2 0 0 0
sb:are over	-1 10 -5 0 0 0
sb:are still	0 5 -8 0 1 0
sb:are the	-1 -31 34 0 0 0
sb:are there	0 6 -4 0 0 0
sb:are to	11 -39 23 -9 14 0
sb:are up	0 10 -6 0 0 0
sb:army	-9 17 -8 0 0 0
sb:around	0 -14 16 0 0 0
sb:arrangement	-7 11 -6 0 0 0
sb:arrangement ,	0 13 -12 0 0 0
sb:arrangement of	0 23 -20 0 0 0
sb:arrangement reach	0 -15 16 0 0 0
sb:arrangement was	0 14 -13 0 0 0
sb:arrangement with	0 -19 20 0 0 0
sb:arrival	0 -5 6 0 0 0
sb:arrive	-3 18 -10 -1 -7 0
sb:arrived	-1 6 -7 -2 6 0
sb:arrived on	0 -13 14 0 0 0
sb:artificial	0 0 -9 0 0 10
sb:as	10 -4 -3 0 3 0
sb:as <person>	1 -14 4 0 7 0
sb:as a	0 -9 13 0 0 0
sb:as agree	-1 -6 3 0 6 0
sb:as before	0 7 -7 0 0 0
sb:as early	0 7 -7 0 0 0
sb:as he	-5 10 -5 0 0 0
sb:as it	0 9 -6 0 0 0
sb:as much	0 13 -11 0 0 0
sb:as of	8 1 -10 0 0 0
sb:as the	7 -5 -11 8 0 0
sb:as they	12 -11 2 0 0 0
sb:as well	0 -6 7 0 0 0
sb:asean	0 4 3 -2 -10 0
sb:asia	0 25 -24 0 0 0
sb:ask	-13 16 0 0 -14 0
sb:ask for	0 21 -16 0 0 0
sb:ask in	0 -10 10 0 0 0
sb:ask what	0 -14 15 0 0 0
sb:assured	0 10 -8 0 0 0
sb:at	-25 -13 10 -2 25 -2
sb:at <level>	6 21 -34 0 -1 0
sb:at <number>	19 -8 -20 -5 19 0
sb:at <seat>	-5 11 -7 0 0 0
sb:at a	-5 -1 12 -2 -4 0
sb:at all	0 16 -15 0 0 0
sb:at an	0 -4 8 0 0 0
sb:at busan	0 -10 10 0 0 0
sb:at home	0 9 -7 0 0 0
sb:at it	0 -24 26 0 0 0
sb:at lancaster	7 -18 11 0 0 0
sb:at least	0 -9 0 0 9 0
sb:at midnight	0 23 -21 0 0 0
sb:at noon	0 -19 21 0 0 0
sb:at once	-6 -6 14 0 0 0
sb:at the	-20 -7 3 6 8 0
sb:at turnberry	0 6 -3 0 0 0
sb:atlantic	-5 -12 7 9 0 0
sb:autumn	0 -30 20 0 14 0
sb:await	0 8 -15 0 4 0
sb:away	0 -30 18 0 15 0
sb:away on	0 -8 9 0 0 0
sb:b	10 -7 -2 0 0 0
sb:b )	10 -8 -1 0 0 0
sb:back	-13 18 -7 -1 -6 0
sb:back ,	0 7 -6 0 0 0
sb:back from	0 -9 11 0 0 0
sb:back in	0 9 -9 0 0 0
sb:back to	0 19 -16 0 0 0
sb:background	-2 -16 20 0 0 0
sb:bank	0 13 -12 0 0 0
sb:bar	0 -14 16 0 0 0
sb:bargain	0 -17 18 0 0 0
sb:base	0 -15 16 0 0 0
sb:basi	8 -7 0 0 0 0
sb:battery	0 6 -5 0 0 0
sb:batumi	0 -21 21 0 0 0
sb:bay	0 13 -12 0 0 0
sb:be	-19 12 8 -17 -7 -12
sb:be "	0 -6 19 0 -9 0
sb:be <number>	0 8 -7 0 0 0
sb:be a	10 -11 6 -1 0 0
sb:be another	0 -10 0 11 0 0
sb:be approve	0 10 -6 0 0 0
sb:be back	-1 7 -3 0 0 0
sb:be charge	0 -18 17 0 0 0
sb:be continue	8 -4 0 0 0 0
sb:be dealt	0 -14 15 0 0 0
sb:be extend	0 -8 9 0 0 0
sb:be hold	0 8 -6 0 0 0
sb:be in	0 -15 16 0 0 0
sb:be issued	0 7 -5 0 0 0
sb:be no	0 0 -10 -2 6 0
sb:be on	-7 -7 15 0 0 0
sb:be prolonged	-3 6 0 -3 0 0
sb:be put	0 -17 19 0 0 0
sb:be sign	0 8 -3 0 -4 0
sb:be the	0 5 -2 -6 0 0
sb:bean	-7 15 -5 0 0 0
sb:bean ,	-6 8 0 0 0 0
sb:bear	0 14 -11 0 0 0
sb:become	0 -5 0 6 0 0
sb:beef	0 -12 13 0 0 0
sb:beef pay	0 -17 18 0 0 0
sb:been	-10 6 -3 1 -7 9
sb:been agree	0 -21 21 0 0 0
sb:been at	0 -16 17 0 0 0
sb:been due	0 14 -14 0 0 0
sb:been given	0 -20 20 0 0 0
sb:been go	0 6 -5 0 0 0
sb:been on	0 -14 14 0 0 0
sb:been tell	0 -4 -6 11 0 0
sb:beer	0 6 -6 0 0 0
sb:before	-2 -15 -3 21 7 0
sb:before ,	0 6 -1 0 0 0
sb:before <day-ahead>	0 8 -7 0 0 0
sb:before <number>	0 -7 8 0 0 0
sb:before <person>	0 2 6 -10 -2 0
sb:before it	0 -19 19 0 0 0
sb:before midnight	8 -5 -2 0 0 0
sb:before that	0 -18 0 21 -11 0
sb:before the	-4 -8 -1 10 7 0
sb:before their	0 0 -6 0 5 0
sb:begin	-15 0 1 6 -5 0
sb:begin <span>	0 0 7 -4 0 0
sb:begin a	0 -27 25 -3 7 0
sb:begin in	0 -2 -9 19 -4 0
sb:begin on	-7 14 -15 8 0 0
sb:behind	7 -12 5 0 0 0
sb:being	0 10 -8 0 0 0
sb:believe	0 10 -14 -1 5 0
sb:bell	-6 12 -5 0 0 0
sb:belong	0 4 -9 0 3 0
sb:belong to	0 4 -9 0 3 0
sb:below	0 9 -9 0 0 0
sb:bergen	-2 -28 31 0 0 0
sb:bergen on	0 -9 10 0 0 0
sb:beside	0 -16 17 0 0 0
sb:bessent	1 -6 3 6 -3 0
sb:bessent ,	0 -3 6 0 0 0
sb:bessent and	3 8 -16 9 -3 0
sb:best	9 -4 -3 0 0 0
sb:between	32 -5 -17 -10 3 0
sb:between <name>	-5 15 -10 0 0 0
sb:between <person>	17 -12 -17 0 6 0
sb:between <seat>	1 -7 4 0 0 0
sb:between the	1 13 -6 -11 -4 0
sb:between their	0 -16 16 0 0 0
sb:between them	0 7 -7 0 0 0
sb:between two	-1 21 -20 0 0 0
sb:big	0 -2 -4 0 9 0
sb:bin	8 -10 1 0 0 0
sb:bite	-2 8 -4 0 0 0
sb:board	0 11 -11 0 0 0
sb:boat	0 10 -8 0 0 0
sb:borden	-1 -10 -7 16 0 0
sb:border	-9 16 -6 0 0 0
sb:boss	5 -15 -5 15 0 0
sb:both	-11 -6 6 10 4 -7
sb:both <office>	3 -13 12 0 0 0
sb:both country	0 -13 8 0 5 0
sb:both delegation	0 16 -15 0 0 0
sb:both duty	0 8 -7 0 0 0
sb:both side	-8 7 -4 4 -6 0
sb:both to	0 12 -11 0 0 0
sb:both were	3 -12 -14 18 0 0
sb:bottle	0 12 -12 0 0 0
sb:break	-5 7 0 0 0 0
sb:breakfast	0 -15 16 0 0 0
sb:bridge	-1 8 -4 0 0 0
sb:brief ,	0 6 -5 0 0 0
sb:brief —	0 12 -11 0 0 0
sb:briefed	0 15 -12 0 0 0
sb:briefed on	0 12 -10 0 0 0
sb:briefing	-9 11 -23 17 0 0
sb:briefing ,	-5 -2 -24 19 0 0
sb:bring	0 7 -4 0 -3 0
sb:bring the	1 -17 15 0 0 0
sb:broadcast	1 12 -15 0 0 0
sb:broke	1 -13 17 -6 0 0
sb:broke off	0 -3 7 -3 0 0
sb:broke up	0 -10 11 0 0 0
sb:broken	0 17 -12 0 0 0
sb:brussel	0 19 -17 0 0 0
sb:built	0 7 -4 0 0 0
sb:busan	-19 -18 33 -4 -11 0
sb:busan ,	-11 -20 30 0 -4 0
sb:busan last	0 11 -10 0 0 0
sb:busan on	-5 -5 11 0 -1 0
sb:business	-10 0 12 0 0 0
sb:but	-5 -10 15 5 -8 0
sb:but <name>	0 6 -5 0 0 0
sb:but the	0 2 -11 9 0 0
sb:buy	-5 12 -6 0 0 0
sb:buy <goods-amount>	0 8 -6 0 0 0
sb:by	23 -2 -28 -9 0 16
sb:by <day-ahead>	-5 0 6 0 0 0
sb:by <level>	-4 16 -10 0 0 0
sb:by <number>	0 9 -5 0 0 0
sb:by <person>	-2 -39 30 13 0 0
sb:by <span>	0 5 -4 -9 2 0
sb:by a	-10 9 0 0 0 0
sb:by half	0 7 -6 0 0 0
sb:by our	-7 15 -9 0 0 0
sb:by phone	17 0 -6 -11 -6 0
sb:by telephone	31 -16 -22 6 0 0
sb:by the	-29 14 3 -7 2 0
sb:by video	15 -24 -17 1 4 18
sb:by which	0 10 -7 0 0 0
sb:c	0 10 -11 0 0 0
sb:cabinet	-7 -5 12 0 -1 0
sb:cabinet will	0 -28 30 0 0 0
sb:cable	0 -8 10 0 0 0
sb:calendar	0 -15 17 0 0 0
sb:call	32 -1 -33 -10 -2 -1
sb:call ,	0 6 -5 0 0 0
sb:call between	24 -14 -12 0 0 0
sb:call it	-8 13 -5 0 0 0
sb:call off	-4 18 -15 0 0 0
sb:call on	22 -20 -1 0 0 0
sb:call with	7 -3 -1 0 0 0
sb:callao	0 -5 6 0 0 0
sb:callao on	0 -7 7 0 0 0
sb:can	-1 11 -6 0 0 0
sb:cancel	0 -6 -3 0 9 0
sb:cancel the	0 -6 -3 0 10 0
sb:canola	0 -10 11 0 0 0
sb:cape	0 -20 21 0 0 0
sb:cape town	0 -22 22 0 0 0
sb:car	4 -8 6 0 0 0
sb:car and	0 7 -5 0 0 0
sb:car maker	10 -9 0 0 0 0
sb:car pay	0 -14 15 0 0 0
sb:carry the	0 6 -5 0 0 0
sb:cartagena	0 -32 33 0 0 0
sb:cashmere	0 6 -5 0 0 0
sb:cattle	0 -13 9 4 0 0
sb:cease	0 6 -5 0 0 0
sb:ceasefire	0 24 -22 0 0 0
sb:ceasefire in	0 13 -13 0 0 0
sb:cement	0 11 -9 0 0 0
sb:central	0 7 -4 0 0 0
sb:certificate	-5 -14 11 0 0 8
sb:chamber	0 12 -11 0 0 0
sb:chance	12 -5 -10 0 0 0
sb:chance of	5 0 -10 0 0 0
sb:change	-1 9 -5 0 0 0
sb:change on	0 10 -9 0 0 0
sb:changed	0 11 -9 0 0 0
sb:channel	0 -19 17 7 0 0
sb:charge	-9 -1 9 -2 0 0
sb:charge on	0 -10 12 0 0 0
sb:cheaper	0 8 -8 0 0 0
sb:cheese	0 -2 7 -2 0 0
sb:chess	0 19 -19 0 0 0
sb:chiang	0 -21 20 0 0 0
sb:chiang mai	0 -10 11 0 0 0
sb:chicago	10 -5 -6 0 0 0
sb:chicken	0 -14 16 0 0 0
sb:chicken ,	0 7 -6 0 0 0
sb:chief	1 7 -9 0 0 0
sb:chief negotiator	-8 15 -9 0 0 0
sb:chip	-6 4 -8 10 -1 0
sb:chipmaker	0 10 -9 0 0 0
sb:christma	0 5 -6 0 0 0
sb:circular	0 7 -4 0 0 0
sb:circular <number>	0 14 -12 0 0 0
sb:citru	0 -12 12 0 0 0
sb:city	0 9 -10 0 3 0
sb:civilian	0 6 -6 0 0 0
sb:civilian use	0 6 -5 0 0 0
sb:clear	-8 12 -1 0 0 0
sb:clear the	-8 7 0 0 0 0
sb:client	0 -12 14 0 0 0
sb:clock	-3 14 -9 0 0 0
sb:close	-6 0 8 -3 -1 0
sb:close of	0 -23 25 0 0 0
sb:close on	-1 8 -5 0 0 0
sb:close the	0 8 -7 0 0 0
sb:close to	0 -7 8 0 0 0
sb:closer	-2 6 -1 0 0 0
sb:closing	0 -21 22 0 0 0
sb:club	-7 27 -21 0 0 0
sb:co	0 7 -5 0 0 0
sb:cod	0 6 -5 0 0 0
sb:coffee	-2 -1 6 0 0 0
sb:coffee and	0 -14 15 0 0 0
sb:colleague	10 -11 -3 11 -1 0
sb:colleague ,	8 -28 8 12 0 0
sb:colombo	0 6 -5 0 0 0
sb:column	0 11 -10 0 0 0
sb:column ,	0 8 -7 0 0 0
sb:come	0 -8 0 -3 13 0
sb:come <span>	0 -4 1 -4 6 0
sb:come by	0 12 -9 0 0 0
sb:come home	0 13 -12 0 0 0
sb:come in	8 13 -21 0 0 0
sb:come out	0 0 -3 0 7 0
sb:come to	-4 -5 8 -7 2 0
sb:come up	0 -20 9 12 0 0
sb:commander	0 9 -8 0 0 0
sb:commentary	0 11 -10 0 0 0
sb:commerce	17 -15 1 -17 5 6
sb:commerce ,	-1 -7 9 0 0 0
sb:commerce minister	3 -14 15 -4 0 0
sb:commerce ministry	-6 23 -13 -1 0 0
sb:commerce say	0 -5 -9 -2 9 7
sb:commerce secretary	5 0 -6 0 0 0
sb:commissioner	11 2 -12 -1 0 0
sb:common	0 14 -13 0 0 0
sb:communication	0 -10 17 0 -4 0
sb:communiqué	0 8 -6 0 0 0
sb:communiqué of	0 7 -6 0 0 0
sb:company	-6 14 -4 0 -1 0
sb:conclude	-7 9 -6 5 -1 0
sb:conclude a	-2 4 -9 8 0 0
sb:conclude on	0 14 -11 0 0 0
sb:conducted	0 9 -7 0 0 0
sb:conference	16 -2 0 -12 0 0
sb:conference ,	18 -24 10 0 0 0
sb:conference after	0 -3 6 -2 0 0
sb:conference in	0 14 -13 0 0 0
sb:conference of	2 19 -22 0 0 0
sb:confirm	0 3 0 -1 -6 0
sb:confirm on	12 -4 -5 0 0 0
sb:confirm that	0 7 -4 0 0 0
sb:confirm the	0 0 6 0 0 0
sb:congress	0 10 -9 0 0 0
sb:consensu	2 -16 5 0 8 0
sb:consensu of	5 -10 5 0 0 0
sb:consent	0 11 -9 0 0 0
sb:consider	-5 -14 0 0 9 8
sb:constructive	-14 23 -27 0 0 11
sb:consultation	9 -4 0 0 0 -1
sb:consultation between	3 -7 2 0 0 0
sb:contact	6 -2 0 0 0 0
sb:container	0 11 -10 0 0 0
sb:continue	0 1 -15 0 0 16
sb:continue on	-1 18 -14 0 0 0
sb:control	-11 3 -6 10 0 0
sb:control on	0 -8 0 12 0 0
sb:conversation	-3 -11 9 0 10 0
sb:conversation ,	0 -8 10 0 0 0
sb:copper	-1 -5 8 -1 0 0
sb:copper wire	0 7 -6 0 0 0
sb:corrected	-3 10 -4 0 0 0
sb:corresponding	0 10 -9 0 0 0
sb:corridor	0 -10 10 0 0 0
sb:cost	0 15 -12 0 0 0
sb:cotonou	0 10 -8 0 0 0
sb:cotton	0 -12 13 0 0 0
sb:could	6 3 -9 0 0 0
sb:could be	0 -9 5 4 0 0
sb:could not	0 -8 9 0 0 0
sb:council	-9 12 -2 0 0 0
sb:council of	0 11 -10 0 0 0
sb:count	9 -10 -5 9 0 0
sb:counted	0 8 -5 0 0 0
sb:countermeasure	0 9 -8 0 0 0
sb:counterpart	17 -17 5 0 0 0
sb:counterpart ,	14 0 -8 0 0 0
sb:country	-9 -3 9 -10 0 8
sb:country 's	8 -7 0 0 0 0
sb:country agree	0 9 -8 0 0 0
sb:country end	0 -13 14 0 0 0
sb:country have	0 -12 14 0 0 0
sb:country meet	0 6 -5 0 0 0
sb:country say	0 -23 8 0 8 0
sb:country will	0 -20 19 0 -5 10
sb:country would	0 -7 9 0 0 0
sb:courier	0 7 -6 0 0 0
sb:course	0 -19 20 0 0 0
sb:crane	0 7 -2 -1 0 0
sb:crude	0 -9 10 0 0 0
sb:cruz	0 -14 15 0 0 0
sb:custom	-19 2 9 0 0 0
sb:custom duty	0 -8 8 0 0 0
sb:custom service	0 -10 11 0 0 0
sb:custom tariff	0 -7 7 0 0 0
sb:cut its	0 10 -8 0 0 0
sb:cut of	0 8 -7 0 0 0
sb:cut the	0 -11 13 0 0 0
sb:cut their	0 9 -9 0 0 0
sb:d	0 13 -13 0 0 0
sb:da	-1 -26 23 0 5 0
sb:da nang	0 -8 8 0 0 0
sb:daily	0 11 -7 0 0 0
sb:dairy	0 -15 17 0 0 0
sb:data	0 13 -12 0 0 0
sb:date	-4 15 -10 -7 6 0
sb:date ,	0 22 -20 0 0 0
sb:date for	0 -1 8 -5 0 0
sb:date is	0 -10 12 0 0 0
sb:dated	-7 7 0 0 0 0
sb:davo	0 17 -16 0 0 0
sb:day	-2 -15 12 4 1 0
sb:day ,	-4 -21 13 0 11 0
sb:day before	0 -19 11 -1 9 0
sb:day in	9 0 -10 0 0 0
sb:day is	0 -9 10 0 0 0
sb:day of	0 -20 12 11 -2 0
sb:day on	0 18 -18 0 0 0
sb:deadline	-1 22 -16 0 0 0
sb:deadline of	0 9 -7 0 0 0
sb:deal	10 -10 4 -21 3 0
sb:deal ,	13 -13 20 -5 -18 0
sb:deal in	1 4 -7 0 0 0
sb:deal that	0 2 -11 -3 11 0
sb:deal was	0 27 -25 0 0 0
sb:deal with	-7 -3 11 0 0 0
sb:dealt	0 -14 15 0 0 0
sb:dealt with	0 -14 15 0 0 0
sb:decide	-4 28 -24 0 0 0
sb:decide on	0 6 -3 0 0 0
sb:decided on	0 -5 6 0 0 0
sb:decided to	0 8 -8 0 0 0
sb:decision	-6 20 -22 5 0 0
sb:decision on	-2 9 -4 0 0 0
sb:declaration	0 6 -5 0 0 0
sb:declare	0 -7 9 0 0 0
sb:declare on	0 7 -6 0 0 0
sb:declare that	0 -7 8 0 0 0
sb:decline	0 8 -7 0 0 0
sb:decree	0 29 -25 0 0 0
sb:delegate	0 32 -31 0 0 0
sb:delegation	-6 -21 25 2 -6 0
sb:delegation of	0 7 -4 -2 0 0
sb:delegation will	0 -2 -3 6 0 0
sb:deliver	0 6 -3 0 0 0
sb:demand	0 -11 12 0 0 0
sb:deny	0 16 -14 0 0 0
sb:deny that	0 7 -6 0 0 0
sb:depend	0 10 -9 0 0 0
sb:depend on	0 9 -8 0 0 0
sb:deputy minister	8 0 -6 0 0 0
sb:des	8 0 -8 0 0 0
sb:des moine	8 0 -8 0 0 0
sb:described	0 8 -3 -1 0 0
sb:desk	-4 19 -14 0 0 0
sb:desk ·	0 7 -5 0 0 0
sb:desk —	0 13 -12 0 0 0
sb:detail	-1 33 -27 -3 -5 0
sb:detail of	0 11 -3 -3 -5 0
sb:dialogue	0 -13 8 0 0 10
sb:diary	0 -23 25 0 0 0
sb:did	20 -13 -2 4 -3 0
sb:did ,	-7 31 -25 0 0 0
sb:did it	10 -4 -5 0 0 0
sb:did not	0 4 -8 8 -1 0
sb:did so	-3 16 -10 0 0 0
sb:did the	4 -19 15 0 0 0
sb:did you	6 -4 0 0 0 0
sb:didn't	0 14 -13 0 0 0
sb:die	0 22 -20 0 0 0
sb:die on	0 12 -11 0 0 0
sb:difference	0 8 -8 0 0 0
sb:direction	0 10 -9 0 0 0
sb:director	0 8 -6 0 0 0
sb:discuss	-13 -21 18 -12 13 7
sb:discuss it	0 -7 0 -1 10 0
sb:discuss on	0 -3 -15 0 18 0
sb:discuss the	-7 -17 21 0 -1 8
sb:discussion	0 -5 16 0 -8 0
sb:dispute over	-3 13 -7 -1 0 0
sb:district	0 13 -12 0 0 0
sb:do	14 21 -37 -4 0 0
sb:do it	10 -10 0 0 0 0
sb:do you	0 6 -3 0 0 0
sb:document	0 10 -8 0 0 0
sb:doe	0 12 -6 -1 0 0
sb:doe not	0 -5 7 0 0 0
sb:dollar	0 9 -8 0 0 0
sb:donald	0 -10 11 -3 0 0
sb:donald trump	0 -12 12 -3 0 0
sb:done	-4 11 -6 0 0 0
sb:door	-1 -11 0 13 0 0
sb:doorstep	-3 -7 10 0 0 0
sb:double	0 -20 21 0 0 0
sb:down	22 -25 6 0 4 0
sb:down for	10 -6 0 0 0 0
sb:down in	0 -8 5 1 0 0
sb:down on	11 -4 -3 0 0 0
sb:down the	13 -16 2 0 0 0
sb:down to	0 -12 13 0 0 0
sb:draft	0 14 -12 0 0 0
sb:draw	9 -10 1 0 0 0
sb:driver	0 10 -5 -2 0 0
sb:drop	0 -8 11 0 0 0
sb:due	1 11 5 -15 -17 0
sb:due in	0 -13 23 0 -11 0
sb:due on	0 20 -18 0 0 0
sb:due to	-6 11 5 -11 -10 0
sb:durban	0 -13 13 0 0 0
sb:during	12 -27 12 0 6 0
sb:during the	-2 -2 0 0 7 0
sb:duty	-16 6 7 0 -8 0
sb:duty end	0 -9 9 0 0 0
sb:duty in	0 -6 8 0 0 0
sb:duty is	0 6 -5 0 0 0
sb:duty of	-2 26 -20 0 0 0
sb:duty on	-14 -2 8 2 0 0
sb:duty that	0 20 -18 0 0 0
sb:duty was	0 -34 35 0 0 0
sb:duty which	0 -12 13 0 0 0
sb:duty will	0 7 -4 0 0 0
sb:duty would	0 8 -6 0 0 0
sb:each	11 6 -19 -7 5 0
sb:each side	0 0 -13 0 10 0
sb:earlier ,	0 6 -5 0 0 0
sb:early	-1 20 -12 -1 -6 0
sb:early as	0 7 -7 0 0 0
sb:earth	0 -3 -4 -1 9 0
sb:easter	0 7 -6 0 0 0
sb:economic	-3 5 -17 7 10 0
sb:economy	4 11 -14 -2 0 0
sb:economy minister	-11 32 -21 0 0 0
sb:effect	-8 6 -3 0 2 0
sb:effect at	0 10 -9 0 0 0
sb:effect on	-3 10 -6 0 0 0
sb:el	7 11 -18 0 0 0
sb:election	0 7 -5 0 0 0
sb:electricity	0 7 -6 0 0 0
sb:eleven	0 -11 14 0 0 0
sb:else	0 15 -13 0 0 0
sb:elsewhere	0 12 -11 0 0 0
sb:elsewhere :	0 8 -7 0 0 0
sb:embassy	0 -2 -2 0 0 6
sb:emergency	0 9 -7 0 0 0
sb:employer	0 7 -7 0 0 0
sb:end	2 -11 9 12 -11 -1
sb:end ,	10 -17 9 0 0 0
sb:end :	0 6 -5 0 0 0
sb:end <day-ahead>	0 -12 13 0 0 0
sb:end <day-today>	0 8 -5 -2 0 0
sb:end <span>	0 -3 -8 21 -6 0
sb:end a	0 7 6 -10 -17 0
sb:end in	0 10 -4 0 -3 0
sb:end of	0 -22 19 6 0 0
sb:end on	6 6 -2 -15 -2 0
sb:end their	0 0 -22 6 15 0
sb:end with	0 -5 6 0 0 0
sb:energy	0 8 -6 0 0 0
sb:enter <name>	0 -16 17 0 0 0
sb:enter into	0 13 -10 0 0 0
sb:entry	0 9 -8 0 0 0
sb:envoy	0 11 -7 0 0 0
sb:eve	0 29 -26 0 -2 0
sb:eve of	0 29 -26 0 -2 0
sb:even	0 -16 16 0 0 0
sb:evening	2 -7 -1 21 -23 0
sb:evening ,	4 7 -3 -2 -6 0
sb:evening new	0 -19 19 0 0 0
sb:event	0 -18 18 0 0 0
sb:every	0 0 -5 9 0 0
sb:everybody	0 -5 7 0 0 0
sb:everyone	0 11 -10 0 0 0
sb:examine	0 -15 16 0 0 0
sb:exchanged	0 16 -15 0 0 0
sb:expect	9 -13 0 14 0 0
sb:expect in	-1 -15 7 3 5 0
sb:expect it	0 8 -7 0 0 0
sb:expect on	0 8 -4 0 0 0
sb:expect that	0 -23 23 0 0 0
sb:expect the	10 1 -9 0 0 0
sb:expect to	7 -1 -9 19 -22 0
sb:expert	-20 -30 37 -2 -3 15
sb:expert ,	-6 -6 13 0 0 0
sb:expert of	0 10 -7 0 0 0
sb:expert will	-10 -10 10 0 0 11
sb:expire	-3 23 -15 -2 0 0
sb:expire on	0 15 -9 0 0 0
sb:explain	0 -3 6 0 0 0
sb:export	-5 -8 6 5 -3 7
sb:export control	-2 -10 5 10 0 0
sb:export licence	0 -7 8 0 0 0
sb:export of	0 2 -10 0 0 8
sb:export permit	0 -11 13 0 0 0
sb:extend	1 5 -9 2 1 0
sb:extend by	0 -10 12 0 0 0
sb:extend its	0 -9 9 0 0 0
sb:extend their	5 2 -15 3 1 0
sb:extension	14 -21 15 0 -4 0
sb:extension ,	0 -7 9 0 0 0
sb:extension by	0 10 -9 0 0 0
sb:extension in	9 0 -5 0 0 0
sb:extension of	10 -4 -5 0 0 0
sb:extension on	0 10 -8 0 0 0
sb:extension was	0 -7 8 0 0 0
sb:extension would	0 -7 10 0 0 0
sb:extra duty	0 -11 11 0 0 0
sb:face	4 8 -9 0 0 0
sb:face <level>	0 7 -5 0 0 0
sb:fact	-12 12 -1 -2 -10 0
sb:fact sheet	-12 11 -1 -2 -10 0
sb:factory	6 -1 -2 0 0 0
sb:fail	0 7 -3 0 0 0
sb:failed	0 -2 7 -1 0 0
sb:failed on	0 -3 6 -1 0 0
sb:fair	0 14 -12 0 0 0
sb:fall	-13 0 7 0 0 0
sb:fall away	0 -11 12 0 0 0
sb:fall by	-1 12 -8 0 0 0
sb:farm	0 9 -11 0 1 0
sb:farmer	0 17 -15 0 0 0
sb:fee	-6 31 -21 -1 0 0
sb:fee on	0 10 -7 0 0 0
sb:fee that	0 7 -5 0 0 0
sb:feed	0 3 -10 3 0 0
sb:fentanyl	-2 6 0 0 -2 0
sb:fentanyl ,	0 6 -12 0 3 0
sb:fentanyl tariff	0 6 -1 0 -1 0
sb:ferhat	0 -9 9 0 0 0
sb:ferhat abba	0 -9 9 0 0 0
sb:ferry	0 7 -6 0 0 0
sb:fertiliser	0 -10 11 0 0 0
sb:few	-10 15 -20 0 15 0
sb:fifth	5 -10 12 -8 0 0
sb:file	0 -8 8 0 0 0
sb:find that	0 10 -10 0 0 0
sb:finished	0 -9 11 0 0 0
sb:firm	0 6 -3 0 0 0
sb:first	3 -4 4 -10 5 -1
sb:first ,	0 6 -5 0 0 0
sb:first meet	0 -14 15 0 0 0
sb:first round	0 14 -9 -4 0 0
sb:fish	0 23 -21 0 0 0
sb:fish and	0 -5 6 0 0 0
sb:fishing	0 11 -10 0 0 0
sb:fix	-7 9 -1 0 0 0
sb:fix for	-7 -2 13 0 0 0
sb:flag	0 -6 6 0 0 0
sb:flew	-1 -2 2 7 -7 0
sb:flew home	0 -6 8 0 0 0
sb:flight	0 10 -9 0 0 0
sb:flour	0 0 -14 14 0 0
sb:flower	0 -12 13 0 0 0
sb:fly	-6 -6 2 12 -1 0
sb:fly to	-6 -7 2 12 -1 0
sb:follow	2 -8 10 0 -2 0
sb:follow on	0 -13 15 0 0 0
sb:follow the	3 12 -18 0 0 0
sb:followed by	0 -9 10 0 0 0
sb:followed on	0 8 -4 0 0 0
sb:following	0 -8 11 0 0 0
sb:food	0 12 -11 0 0 0
sb:for	-4 6 3 -25 0 0
sb:for <day-ahead>	0 -6 8 0 0 0
sb:for <day-gone>	4 -8 4 0 0 0
sb:for <name>	4 -21 15 -4 8 0
sb:for <number>	0 9 -6 0 0 0
sb:for <quality>	-1 12 -6 0 0 0
sb:for <seat>	1 -5 6 0 -2 0
sb:for <span>	10 -11 8 -4 2 0
sb:for a	-9 9 -2 -1 0 0
sb:for about	-6 -6 6 9 -1 0
sb:for all	0 14 -14 0 0 0
sb:for civilian	0 6 -6 0 0 0
sb:for fentanyl	0 7 -7 0 0 0
sb:for further	0 11 -6 -2 0 0
sb:for his	0 10 -7 0 0 0
sb:for industry	0 6 0 0 0 0
sb:for talk	0 -16 20 -3 0 0
sb:for the	0 0 -3 -1 0 7
sb:for trade	-2 19 -14 0 0 0
sb:for two	0 -10 11 0 0 0
sb:for what	0 -28 25 0 7 0
sb:for which	0 17 -16 0 0 0
sb:force	-3 35 -28 0 -1 0
sb:force on	0 6 -5 0 0 0
sb:force since	0 20 -18 0 0 0
sb:foreign	0 -13 10 4 -1 0
sb:foreign ministry	-4 -11 8 8 0 0
sb:formal	0 -3 6 0 0 0
sb:former	0 7 -5 0 0 0
sb:four	-1 -6 11 -2 0 0
sb:fourth	17 -13 3 4 0 -1
sb:fourth round	0 4 -9 6 0 0
sb:fourth time	11 0 -12 0 0 0
sb:framework	0 -7 -8 -10 26 0
sb:framework agreement	0 16 -14 0 0 0
sb:framework for	11 -11 1 0 2 0
sb:framework in	-7 -3 11 0 0 0
sb:framework of	-1 0 -15 0 17 0
sb:free	0 14 -15 0 0 0
sb:free trade	0 8 -5 0 0 0
sb:friday ,	5 14 -22 0 0 0
sb:friend	0 -8 9 0 0 0
sb:from	0 -1 5 -13 11 -5
sb:from <day-ahead>	-6 27 -22 2 -5 0
sb:from <day-gone>	-3 -7 -3 -1 17 0
sb:from <level>	0 -8 11 0 0 0
sb:from <name>	7 -20 23 -14 -4 0
sb:from <number>	0 22 -19 0 0 0
sb:from <quality>	0 8 -7 0 0 0
sb:from <seat>	0 -12 4 -2 12 0
sb:from a	0 -5 13 0 -4 0
sb:from both	0 -18 21 0 -3 0
sb:from our	0 24 -23 0 0 0
sb:from the	2 -5 -6 10 1 0
sb:front	0 8 -7 0 0 0
sb:frozen	0 6 -5 0 0 0
sb:fuel	0 6 -6 0 0 0
sb:full	0 -22 23 0 0 0
sb:further	-7 1 -6 6 4 0
sb:further <points>	0 -2 -2 0 8 0
sb:future	10 0 -13 0 0 0
sb:gained	-1 9 -7 0 0 0
sb:gained <level>	-1 9 -7 0 0 0
sb:garden	0 8 -8 0 0 0
sb:gather	0 16 -16 0 0 0
sb:gave	0 11 -7 0 0 0
sb:gave it	0 -6 7 0 0 0
sb:gave the	-2 7 -3 0 0 0
sb:gazette	0 8 -8 0 0 0
sb:gazetted	0 7 -6 0 0 0
sb:general	5 2 -7 0 0 0
sb:geneva	-5 11 -1 -18 -9 0
sb:geneva ,	-1 17 -12 -8 0 0
sb:geneva :	0 -12 13 0 0 0
sb:geneva in	0 -21 22 0 0 0
sb:geneva on	0 16 -13 0 0 0
sb:georgia	11 -1 -14 0 0 0
sb:get	16 8 -18 -3 -6 0
sb:get <level>	0 6 -4 0 0 0
sb:get a	9 0 -7 0 0 0
sb:give	2 11 -12 0 0 0
sb:given	0 9 -6 0 0 0
sb:given on	0 -5 7 0 0 0
sb:glass	0 -6 7 0 0 0
sb:go	-8 -4 5 0 1 2
sb:go back	0 11 -7 0 0 0
sb:go into	0 8 -8 0 0 0
sb:go on	4 -8 8 -7 0 0
sb:go to	-3 7 -14 6 2 0
sb:goalkeeper	0 15 -14 0 0 0
sb:gold	0 -5 6 0 0 0
sb:golf	0 -7 14 -1 -3 0
sb:good	7 0 0 -15 0 0
sb:good ,	0 10 -8 0 0 0
sb:good for	0 14 -12 0 0 0
sb:good from	8 -21 15 0 -2 0
sb:good have	0 11 -10 0 0 0
sb:good in	0 8 -7 0 0 0
sb:good meet	0 7 -5 0 0 0
sb:good of	0 11 -8 0 0 0
sb:good on	0 8 -6 0 0 0
sb:good originating	0 -17 17 0 0 0
sb:good that	0 9 -10 0 0 0
sb:good will	9 -16 10 0 0 0
sb:good worth	0 -5 -3 0 9 0
sb:gothenburg	-1 8 -5 0 0 0
sb:government	-13 0 5 3 -6 0
sb:government have	0 15 -15 0 0 0
sb:grace	0 6 -4 0 0 0
sb:grape	0 -8 8 0 0 0
sb:graz	0 -19 20 0 0 0
sb:great	9 5 -14 9 -3 0
sb:great hall	-1 7 -10 9 -3 0
sb:ground	0 16 -7 -3 -6 0
sb:grower	-5 34 -29 0 0 0
sb:guayaquil	0 -11 12 0 0 0
sb:guest	0 -16 5 0 15 0
sb:gwadar	0 -17 18 0 0 0
sb:gyeongju	0 -14 15 0 0 0
sb:gyeongju on	0 -6 7 0 0 0
sb:h	0 7 -3 0 0 0
sb:had	12 -4 -9 2 0 10
sb:had a	0 -7 11 0 -2 0
sb:had accept	7 0 -6 -2 1 0
sb:had agree	1 15 -12 -4 -5 0
sb:had announce	0 7 -7 0 0 0
sb:had ask	0 9 -7 0 0 0
sb:had been	-3 16 -17 -6 -1 10
sb:had begin	0 -20 21 0 0 0
sb:had call	0 11 -8 0 0 0
sb:had come	0 17 -13 -1 0 0
sb:had go	0 7 -6 0 0 0
sb:had hold	0 -4 0 -2 0 6
sb:had it	0 8 -7 0 0 0
sb:had its	0 -6 0 0 7 0
sb:had make	0 -2 0 -1 12 0
sb:had meet	0 -21 19 0 0 0
sb:had not	-19 5 1 0 6 0
sb:had offer	-1 6 -1 0 0 0
sb:had prepare	1 -3 -4 7 0 0
sb:had report	0 14 -13 0 0 0
sb:had say	-4 18 -4 0 -10 0
sb:had sign	8 -16 11 0 0 0
sb:had spoken	16 -24 -7 11 0 0
sb:had take	0 9 -7 0 0 0
sb:had tell	3 5 -7 0 0 0
sb:had the	0 -8 8 0 0 0
sb:half	12 -17 9 0 0 0
sb:halifax	0 -11 13 0 0 0
sb:hall	-2 0 -2 8 -3 0
sb:hall of	0 6 -2 0 -2 0
sb:hall on	0 8 -8 0 0 0
sb:halve	0 7 -5 0 0 0
sb:hamilton	0 14 -13 0 0 0
sb:hand	11 -2 -11 -2 11 0
sb:hand ,	7 5 -13 0 0 0
sb:hand in	0 -10 0 0 15 0
sb:hand on	8 -8 2 0 -1 0
sb:handed	0 -13 14 0 0 0
sb:hang	0 -21 22 0 0 0
sb:hang over	0 -9 10 0 0 0
sb:happen	0 27 -23 0 0 0
sb:happen on	0 15 -13 0 0 0
sb:happened	0 -27 29 0 0 0
sb:harbour	0 8 -7 0 0 0
sb:hard	11 -8 0 0 0 0
sb:harvest	0 9 -9 0 0 0
sb:has	0 14 4 -24 -21 -5
sb:has <span>	0 -6 7 0 0 0
sb:has a	5 -25 21 0 0 0
sb:has accept	0 -6 3 0 3 0
sb:has agree	-6 7 0 0 0 0
sb:has ask	0 -7 8 0 0 0
sb:has call	-3 10 -7 0 0 0
sb:has come	0 -14 14 0 0 0
sb:has cut	0 7 -7 0 0 0
sb:has invited	-2 -22 25 0 0 0
sb:has it	0 10 -9 0 0 0
sb:has meet	0 11 -10 0 0 0
sb:has not	0 7 -7 0 0 0
sb:has promise	0 7 -6 0 0 0
sb:has propose	10 -1 -6 0 0 0
sb:has say	-1 24 -20 0 -11 0
sb:has since	2 3 -7 0 0 0
sb:has suspend	0 8 -6 0 0 0
sb:has tell	0 8 -2 -2 0 0
sb:has the	0 36 -32 0 -3 0
sb:has to	0 18 -15 0 0 0
sb:has until	0 -5 6 0 0 0
sb:hasn't	0 -5 6 0 0 0
sb:have	-1 6 0 -14 1 -4
sb:have a	10 -32 26 0 0 0
sb:have agree	19 -16 -1 0 5 0
sb:have ask	0 0 -7 6 0 0
sb:have been	-7 4 0 0 0 0
sb:have come	0 12 -12 0 0 0
sb:have extend	9 0 -10 0 0 0
sb:have had	0 -10 11 0 0 0
sb:have hold	-6 7 0 0 0 0
sb:have not	0 6 -5 0 0 0
sb:have pay	0 6 -4 0 0 0
sb:have reach	0 6 -3 0 0 0
sb:have sign	0 6 -5 0 0 0
sb:have the	-5 7 0 0 0 0
sb:have to	0 15 -10 0 0 0
sb:have until	0 -13 13 0 0 0
sb:having	0 -8 9 0 0 0
sb:hazelnut	12 -11 0 0 0 0
sb:he	15 -29 2 3 26 -17
sb:he add	0 11 -11 0 0 0
sb:he also	13 -16 0 0 7 0
sb:he and	-9 -13 24 -12 0 0
sb:he announce	0 4 -19 11 0 0
sb:he did	14 -10 0 0 -2 0
sb:he expect	0 15 -16 -1 -3 0
sb:he had	17 -33 10 12 7 0
sb:he hope	-4 17 -8 0 -2 0
sb:he is	-2 1 9 -7 -5 0
sb:he lifeng	0 -6 3 9 -12 0
sb:he meet	0 -24 19 0 5 0
sb:he say	-3 30 -16 -10 -9 0
sb:he sign	0 0 -11 0 11 0
sb:he tell	0 -6 15 -2 -10 0
sb:he was	-2 0 -6 -1 11 0
sb:he will	0 -10 -3 2 17 0
sb:he would	-6 0 10 -3 -3 0
sb:he'd	0 -12 14 0 0 0
sb:he'll	9 -16 0 0 10 0
sb:head	4 -4 -10 0 15 0
sb:head of	5 -19 0 0 15 0
sb:health	0 6 -5 0 0 0
sb:hear	0 10 -7 0 0 0
sb:hearing	0 7 -3 0 0 0
sb:here	-5 0 6 -3 0 0
sb:here in	0 8 -8 0 0 0
sb:here is	0 6 -4 0 0 0
sb:here on	0 -4 6 0 0 0
sb:hide	0 8 -8 0 0 0
sb:high	0 8 -6 0 0 0
sb:higher	0 18 -16 0 0 0
sb:higher duty	0 15 -13 0 0 0
sb:highest	8 2 -11 0 0 0
sb:him	14 0 -9 0 -5 0
sb:him on	6 -7 0 0 0 0
sb:himself	17 -33 19 0 2 0
sb:his	11 -14 4 -5 4 -2
sb:his <office>	-2 6 0 0 0 0
sb:his <person>	0 -13 19 -2 0 0
sb:his <quality>	21 -30 7 10 -1 0
sb:his name	6 -11 4 0 0 0
sb:his own	0 -1 -3 0 7 0
sb:hold	9 -15 7 5 -18 2
sb:hold a	4 20 -34 10 0 0
sb:hold back	-1 -7 11 0 0 0
sb:hold its	0 -12 6 6 0 0
sb:hold talk	-3 -1 7 -6 -2 2
sb:hold their	0 -12 17 -4 0 0
sb:holiday	0 7 -5 0 0 0
sb:home from	0 13 -8 0 -2 0
sb:hon	-1 7 -4 0 0 0
sb:honey	0 -9 9 0 0 0
sb:honourable	0 7 -6 0 0 0
sb:hope	-2 -8 7 -4 10 0
sb:hope for	7 -28 10 0 15 0
sb:hospital	0 9 -8 0 0 0
sb:hotel	-1 -6 10 0 0 0
sb:hotel in	0 -10 11 0 0 0
sb:hour	6 -13 4 6 0 0
sb:hour ,	-7 15 -8 0 0 0
sb:hour after	0 -6 7 0 0 0
sb:hour and	-1 -5 -1 11 0 0
sb:hour on	-5 -15 15 2 0 0
sb:house	10 -28 24 0 0 0
sb:house ,	-1 -9 12 0 0 0
sb:house of	0 7 -6 0 0 0
sb:house on	0 7 -6 0 0 0
sb:how	0 -6 9 0 0 0
sb:i	3 -5 13 -13 -17 -1
sb:i am	-1 15 -12 0 0 0
sb:i can	0 -10 11 0 0 0
sb:i expect	0 11 -8 0 0 0
sb:i have	14 -18 10 0 0 0
sb:i shall	-8 -20 27 0 0 0
sb:i should	0 8 -7 0 0 0
sb:i sign	0 -32 33 0 0 0
sb:i think	0 12 -11 0 0 0
sb:i will	0 -4 6 0 0 0
sb:i would	0 -12 14 0 0 0
sb:i've	0 9 -7 0 0 0
sb:if	2 5 -1 -6 -3 0
sb:if nothing	0 -12 12 0 0 0
sb:if one	0 -19 20 0 0 0
sb:if the	0 14 -11 0 0 0
sb:if there	0 12 -11 0 0 0
sb:if they	0 12 -9 0 0 0
sb:if you	10 -4 -6 0 0 0
sb:iii	0 -9 9 0 0 0
sb:import	0 7 -4 0 0 0
sb:important	4 -11 6 0 0 0
sb:importer	-1 5 -9 6 0 0
sb:in	-28 -18 33 -4 0 -19
sb:in ,	0 11 -10 0 0 0
sb:in <month-ahead>	-9 9 -4 3 0 0
sb:in <month-gone>	13 -4 0 -5 0 0
sb:in <month-today>	0 -8 11 0 0 0
sb:in <name>	8 25 -57 20 10 0
sb:in <number>	0 16 -14 0 0 0
sb:in <organisation>	0 27 -25 0 0 0
sb:in <quality>	2 -9 6 0 0 0
sb:in <seat>	8 11 -1 -10 -52 2
sb:in <span>	0 13 -16 0 6 0
sb:in a	13 14 -28 0 0 0
sb:in alexandria	0 -23 24 0 0 0
sb:in almaty	0 11 -11 0 0 0
sb:in an	0 17 -22 -1 6 0
sb:in aqaba	0 -12 14 0 0 0
sb:in bergen	-1 -16 19 0 0 0
sb:in brief	0 23 -21 0 0 0
sb:in busan	-6 1 6 -1 -6 0
sb:in cartagena	0 -24 24 0 0 0
sb:in chiang	0 -14 14 0 0 0
sb:in dubai	0 -7 7 0 0 0
sb:in durban	0 -13 13 0 0 0
sb:in force	-1 31 -28 0 0 0
sb:in geneva	0 30 -23 -7 -4 0
sb:in halifax	0 -7 9 0 0 0
sb:in incheon	-6 -5 13 0 0 0
sb:in istanbul	0 -8 9 0 0 0
sb:in it	0 13 -11 0 0 0
sb:in its	0 3 -16 0 6 0
sb:in karachi	0 -5 7 0 0 0
sb:in kuala	-7 6 2 -4 -4 0
sb:in law	0 11 -11 0 0 0
sb:in livingstone	0 -9 9 0 0 0
sb:in london	0 -5 6 0 0 0
sb:in manila	0 22 -21 0 0 0
sb:in nadi	0 -9 10 0 0 0
sb:in nagoya	0 -14 15 0 0 0
sb:in new	-2 12 -13 -18 15 0
sb:in on	0 10 -10 0 0 0
sb:in our	0 18 -16 0 0 0
sb:in pari	0 -11 18 -1 -2 0
sb:in penang	0 -6 9 0 0 0
sb:in place	0 11 -10 0 0 0
sb:in principle	0 2 -6 10 -6 0
sb:in return	0 -6 8 0 0 0
sb:in reykjavík	3 -7 2 0 0 0
sb:in salvador	0 -15 15 0 0 0
sb:in samarkand	0 7 -6 0 0 0
sb:in seoul	0 -3 13 -7 0 0
sb:in stockholm	0 -7 10 0 0 0
sb:in surabaya	0 -7 7 0 0 0
sb:in tariff	10 0 -14 0 0 0
sb:in the	-2 20 -21 13 -3 -1
sb:in their	2 18 -17 -1 -4 0
sb:in thi	0 17 -17 0 0 0
sb:in trieste	0 -15 15 0 0 0
sb:in tromsø	0 -14 15 0 0 0
sb:in what	0 -6 7 0 0 0
sb:in which	-2 15 -10 0 0 0
sb:incheon	-6 -10 20 -3 0 0
sb:increase	0 6 -2 0 0 0
sb:index	-1 7 -5 0 0 0
sb:industry	0 13 -14 2 0 0
sb:inflation	0 8 -5 0 0 0
sb:inflation in	0 6 -5 0 0 0
sb:information	0 6 -5 0 0 0
sb:informed	0 -9 11 0 0 0
sb:initialled	-2 -22 25 0 0 0
sb:initialled in	0 -14 16 0 0 0
sb:inquiry	0 -3 6 0 0 0
sb:instead	-5 -3 9 0 0 0
sb:instead of	-5 -3 9 0 0 0
sb:instrument	0 22 -22 0 0 0
sb:intelligence	0 -1 -5 0 0 10
sb:intend	0 11 -9 0 0 0
sb:intend to	0 11 -9 0 0 0
sb:interim	-1 7 -3 0 0 0
sb:interview	-4 15 -16 -2 4 0
sb:interview ,	0 22 -21 0 0 0
sb:interview on	0 -5 -5 0 16 0
sb:into	-7 27 -26 0 1 -1
sb:into force	0 15 -13 0 0 0
sb:introduce	0 10 -9 0 0 0
sb:introduce on	0 7 -6 0 0 0
sb:invest	0 11 -3 0 -2 0
sb:invest <money>	0 11 -3 0 -1 0
sb:investment	0 14 -10 0 0 0
sb:invitation	2 -25 19 -2 4 0
sb:invitation to	2 -11 2 -2 7 0
sb:invited	-7 13 -2 0 -9 0
sb:iowa	0 7 -6 0 0 0
sb:is	4 3 -7 0 5 -11
sb:is ,	0 21 -20 0 0 0
sb:is <person>	0 6 -5 0 0 0
sb:is also	0 0 -8 0 9 0
sb:is an	0 11 -10 0 0 0
sb:is at	0 15 -14 0 0 0
sb:is expect	-4 -14 1 2 15 0
sb:is extend	0 -10 11 0 0 0
sb:is fix	-7 10 -3 0 0 0
sb:is for	0 14 -16 0 0 0
sb:is found	0 -8 8 0 0 0
sb:is in	0 -21 26 -3 -2 0
sb:is it	0 17 -15 0 0 0
sb:is no	0 12 -10 0 0 0
sb:is not	0 -13 15 0 0 0
sb:is on	-7 22 -10 0 0 0
sb:is one	0 -9 11 0 0 0
sb:is out	0 10 -10 0 0 0
sb:is over	0 20 -19 0 0 0
sb:is part	6 -17 11 0 0 0
sb:is scheduled	0 -12 16 0 -3 0
sb:is set	11 -11 2 0 0 0
sb:is sign	0 -6 7 0 0 0
sb:is still	0 -7 -5 7 5 0
sb:is that	6 1 -8 0 0 0
sb:is the	-11 21 -13 -12 3 0
sb:is their	14 -9 -1 0 0 0
sb:is to	7 -10 2 8 -1 0
sb:is up	-5 6 0 0 0 0
sb:is waiting	-2 -5 9 0 0 0
sb:is what	0 31 -29 0 0 0
sb:is where	0 -10 11 0 0 0
sb:issue	0 15 -14 0 0 0
sb:issued	-11 11 -2 0 0 0
sb:issued on	-7 -1 7 0 0 0
sb:istanbul	0 -8 9 0 0 0
sb:istanbul on	0 10 -10 0 0 0
sb:it	23 -5 2 4 -27 -18
sb:it 's	-6 0 -2 10 0 0
sb:it ,	6 -24 19 0 0 0
sb:it :	8 0 -9 0 0 0
sb:it a	-3 11 -5 0 0 0
sb:it again	8 -23 9 -1 9 0
sb:it all	10 -15 4 0 0 0
sb:it and	0 -5 0 8 0 0
sb:it at	-3 6 0 0 0 0
sb:it by	13 0 -10 0 0 0
sb:it charge	0 -12 12 0 0 0
sb:it come	0 7 -5 0 0 0
sb:it did	0 13 -10 0 0 0
sb:it doe	0 6 -5 0 0 0
sb:it end	-2 12 -9 0 0 0
sb:it enter	0 -16 16 0 0 0
sb:it follow	0 -10 12 0 0 0
sb:it for	0 -7 8 0 0 0
sb:it from	16 -25 12 0 0 0
sb:it had	-9 0 7 0 0 0
sb:it in	-6 -9 10 -9 11 0
sb:it is	11 -6 -1 4 -11 0
sb:it meet	0 10 -8 0 0 0
sb:it must	0 8 -2 0 -3 0
sb:it on	1 10 -8 -5 0 0
sb:it say	0 -14 15 0 0 0
sb:it sell	0 -5 11 0 -4 0
sb:it sit	0 9 -8 0 0 0
sb:it start	0 12 -10 0 0 0
sb:it take	0 -5 6 0 0 0
sb:it that	0 7 -6 0 0 0
sb:it the	0 6 -5 0 0 0
sb:it to	10 -2 -6 0 0 0
sb:it was	3 3 -5 2 -9 -1
sb:it when	0 -1 -2 6 0 0
sb:it will	-3 14 -5 -11 -1 0
sb:it would	-3 12 -1 -3 -1 0
sb:it'll	0 9 -7 0 0 0
sb:its	0 -6 -9 22 0 -3
sb:its <office>	2 5 -10 0 0 0
sb:its <organisation>	0 11 -8 0 0 0
sb:its <person>	-3 2 -15 11 0 0
sb:its account	0 -6 0 0 7 0
sb:its additional	0 -16 16 0 0 0
sb:its duty	-1 9 -5 0 0 0
sb:its first	0 -6 8 0 0 0
sb:its own	-7 0 0 -1 4 0
sb:its rule	0 -10 10 0 0 0
sb:its term	0 11 -10 0 0 0
sb:its truce	13 -11 0 0 0 0
sb:itself	0 12 -11 0 0 0
sb:izmir	-1 -4 7 0 0 0
sb:izmir on	-1 -15 17 0 0 0
sb:jinping	-3 9 -23 6 7 0
sb:jinping in	0 0 10 0 -8 0
sb:john	0 -12 13 0 0 0
sb:joint	-20 -18 29 -6 -3 0
sb:joint <organisation>	0 -22 23 0 0 0
sb:joint fact	0 11 -9 0 0 0
sb:joint press	-8 -36 41 0 0 0
sb:joint statement	-4 19 -13 0 0 0
sb:joint venture	0 6 -6 0 0 0
sb:josé	3 2 -6 0 0 0
sb:journalist	-4 -4 8 0 0 0
sb:jump	11 -13 1 0 0 0
sb:just	-12 13 0 0 0 0
sb:jute	0 -12 13 0 0 0
sb:karoline	8 -5 -1 0 0 0
sb:karoline leavitt	8 -5 -1 0 0 0
sb:kava	0 -12 12 0 0 0
sb:keep	-5 20 -12 0 0 0
sb:kick	0 8 -7 0 0 0
sb:kick in	0 8 -7 0 0 0
sb:kind	0 10 -10 0 0 0
sb:know	-13 6 4 -1 0 0
sb:know on	-5 9 -3 0 0 0
sb:kobe	-2 -24 30 0 0 0
sb:kuala	-9 0 8 -4 -4 0
sb:kuala lumpur	-9 0 8 -4 -4 0
sb:lack	0 -13 13 0 0 0
sb:lago ,	0 10 -9 0 0 0
sb:lancaster	6 -4 0 0 0 0
sb:lancaster house	7 -17 11 0 0 0
sb:land in	0 7 -7 0 0 0
sb:lapse	0 11 -7 0 0 0
sb:last	-14 -12 13 7 0 0
sb:last ,	0 -6 6 0 0 0
sb:last <month-gone>	0 21 -18 0 0 0
sb:last <span>	0 12 -8 0 0 0
sb:last autumn	0 -9 9 0 0 0
sb:last day	0 2 -8 6 0 0
sb:last meet	0 -9 9 0 0 0
sb:last round	0 -16 16 0 0 0
sb:last until	0 -11 12 0 0 0
sb:last updated	0 11 -10 0 0 0
sb:last week	0 -24 7 14 7 0
sb:last year	0 -5 6 0 0 0
sb:lasted	4 -8 4 0 0 0
sb:late	-8 -1 5 13 -13 0
sb:late on	-3 -5 19 0 -13 0
sb:later	0 -14 0 -5 20 0
sb:later ,	0 12 -9 0 -2 0
sb:later than	0 6 -6 0 0 0
sb:law	-1 0 -3 0 9 0
sb:law on	0 10 -9 0 0 0
sb:lay	9 -13 6 0 0 0
sb:lead	0 0 -8 7 0 0
sb:leader	-17 6 -15 -5 25 0
sb:leader '	0 -19 8 1 9 0
sb:leader of	-1 11 -5 0 -3 0
sb:leader spoke	-25 12 0 0 14 0
sb:leader to	-7 24 -16 0 -5 0
sb:leader xi	0 -20 4 0 16 0
sb:least	0 -9 0 0 9 0
sb:least <money>	0 -3 -5 0 9 0
sb:leave	-10 -2 5 -4 4 0
sb:leave for	0 10 -8 0 0 0
sb:leavitt	8 -5 -1 0 0 0
sb:leavitt say	9 -7 0 0 0 0
sb:led	-1 14 -7 -8 0 0
sb:led by	0 -12 16 -1 0 0
sb:led the	0 15 -11 -3 0 0
sb:legal	0 12 -11 0 0 0
sb:length	-7 12 -5 0 0 0
sb:less	0 11 -10 0 0 0
sb:less than	0 9 -8 0 0 0
sb:let	-2 16 -11 0 0 0
sb:let the	0 6 -4 0 0 0
sb:letter	-5 39 -47 8 -5 0
sb:letter ,	0 13 -11 0 0 0
sb:letter of	0 8 -7 0 0 0
sb:letter to	0 2 -14 10 0 0
sb:level	7 -2 -5 0 0 2
sb:levy on	0 10 -8 0 0 0
sb:licence	-2 -23 30 -2 0 0
sb:licence for	0 -7 11 0 0 0
sb:lifeng	0 -6 3 9 -12 0
sb:lifeng in	0 -3 7 0 -2 0
sb:lift	0 14 -12 0 0 0
sb:light	0 -18 20 0 0 0
sb:like	0 6 -1 0 0 0
sb:like to	0 11 -7 0 0 0
sb:limited	0 7 -6 0 0 0
sb:line	-9 16 -6 0 0 0
sb:link	14 -15 -2 0 0 3
sb:link on	8 -7 -5 0 0 3
sb:lisbon	-1 -23 27 -1 0 0
sb:lisbon ,	0 -29 29 0 0 0
sb:list	0 -17 10 -2 13 0
sb:list for	0 -17 19 0 0 0
sb:list of	0 6 -4 0 0 0
sb:listed	0 8 -5 0 0 0
sb:lithium	0 -5 7 0 0 0
sb:little	-3 -12 17 0 0 0
sb:live	0 -11 14 0 0 0
sb:livingstone on	0 -9 9 0 0 0
sb:local	0 0 -12 10 0 0
sb:london ,	0 12 -11 0 0 0
sb:long	-8 15 -6 0 0 0
sb:longer	0 -20 11 0 10 0
sb:look for	0 6 -1 0 0 0
sb:lorry	0 8 -5 0 0 0
sb:lose	10 -9 0 0 0 0
sb:lose <level>	11 -13 2 0 0 0
sb:lower duty	0 10 -10 0 0 0
sb:lower its	0 -7 6 0 0 0
sb:lower the	0 7 -7 0 0 0
sb:lower their	0 -5 6 0 0 0
sb:lula	0 -12 19 -1 -8 0
sb:lumpur	-9 0 8 -4 -4 0
sb:lumpur ,	0 -7 8 0 0 0
sb:lumpur on	-7 -3 13 -2 -1 0
sb:lviv	0 -40 41 0 0 0
sb:m	3 13 -14 0 0 0
sb:m .	3 13 -14 0 0 0
sb:machine	-3 -10 14 0 0 0
sb:machinery	0 7 -5 0 0 0
sb:madrid	-5 -4 11 -4 0 0
sb:madrid ,	-1 -15 18 0 0 0
sb:magazine	0 13 -12 0 0 0
sb:mai	0 -10 11 0 0 0
sb:make	-13 7 1 1 0 0
sb:make of	9 -8 0 0 0 0
sb:make on	0 10 -7 0 0 0
sb:make public	0 -5 0 7 0 0
sb:make the	0 10 -9 0 0 0
sb:maker	8 0 -8 0 0 0
sb:man	-6 11 -1 -4 0 0
sb:man in	0 23 -21 0 0 0
sb:manila	0 28 -27 0 0 0
sb:many	0 -17 18 0 0 0
sb:mark	0 7 -6 0 0 0
sb:market	0 -4 8 0 0 0
sb:match	0 9 -8 0 0 0
sb:matter	-2 -11 13 0 0 8
sb:matter in	4 -13 9 0 0 0
sb:may	-13 10 0 2 -10 0
sb:mean to	0 -8 8 0 0 0
sb:meant	0 17 -15 0 0 0
sb:meant to	0 14 -12 0 0 0
sb:measure	-1 8 -2 0 0 0
sb:mechanism for	0 10 -5 -2 0 0
sb:media	13 0 -15 0 -1 0
sb:media on	0 7 -6 0 0 0
sb:media that	0 6 0 0 -1 0
sb:mediator	0 15 -13 0 0 0
sb:medical	0 23 -23 0 0 0
sb:medicine ,	0 10 -8 0 0 0
sb:meet	-10 -7 7 2 4 0
sb:meet ,	0 -11 11 0 0 0
sb:meet <person>	-3 0 15 -14 -6 0
sb:meet <quality>	0 -5 7 0 0 0
sb:meet again	0 11 -7 0 -3 0
sb:meet at	0 26 -27 -5 4 0
sb:meet for	0 17 -8 -4 -5 0
sb:meet has	0 -9 9 0 0 0
sb:meet his	0 -19 1 14 0 0
sb:meet in	-18 -17 24 -9 7 -2
sb:meet next	0 9 -7 0 0 0
sb:meet of	0 -23 30 -2 -3 0
sb:meet on	-3 -14 4 0 10 7
sb:meet the	0 -6 8 0 0 0
sb:meet was	-1 -18 6 14 -7 0
sb:meet will	11 7 -15 0 0 0
sb:meeting	0 -7 8 0 0 0
sb:member	-4 31 -25 0 0 0
sb:member state	0 15 -11 0 0 0
sb:memo	0 11 -10 0 0 0
sb:memorandum of	0 11 -9 0 0 0
sb:memorandum on	0 -5 6 0 0 0
sb:memorandum sign	0 -7 7 0 0 0
sb:men	-8 -12 23 -3 -6 0
sb:men meet	0 -10 12 0 0 0
sb:mention	0 -9 10 0 0 0
sb:mentioned	6 0 -3 0 0 0
sb:metal	-1 14 -8 0 0 0
sb:midday	-2 26 -19 -2 0 0
sb:middle	4 7 -9 0 0 0
sb:middle of	6 -3 0 0 0 0
sb:midnight	4 -6 4 0 0 0
sb:midnight on	5 -7 3 0 0 0
sb:might	-1 7 0 -4 -2 0
sb:million	0 10 -7 0 0 0
sb:mine	0 11 -11 0 0 0
sb:minister	20 -1 -4 0 -13 -2
sb:minister ,	21 -9 -8 8 -3 0
sb:minister of	26 -17 1 -5 0 0
sb:ministerial	6 -29 20 0 0 0
sb:ministry	2 1 -19 5 3 6
sb:ministry has	0 -6 6 0 0 0
sb:ministry of	-1 1 -23 1 9 6
sb:ministry say	7 -4 -6 7 0 0
sb:minute	-19 10 -7 -4 12 0
sb:minute of	0 -6 7 0 0 0
sb:minute on	-8 7 1 0 0 0
sb:missing	0 6 -6 0 0 0
sb:mistake	0 8 -6 0 0 0
sb:moine	8 0 -8 0 0 0
sb:mombasa	0 -12 13 0 0 0
sb:mombasa ,	0 -5 6 0 0 0
sb:monday	0 -17 13 -7 14 0
sb:money	0 22 -18 -4 0 0
sb:montevideo	0 -19 20 0 0 0
sb:month	10 -13 2 3 -1 0
sb:month ,	2 -13 3 6 0 0
sb:more	-10 -2 14 0 -2 0
sb:more ,	0 10 -8 0 0 0
sb:more than	0 -7 9 0 0 0
sb:morning	-15 -23 7 19 14 0
sb:morning note	0 7 -5 0 0 0
sb:most	-6 14 -7 -1 0 0
sb:most of	-3 12 -7 0 0 0
sb:move the	0 -8 10 0 0 0
sb:move to	0 -6 8 0 0 0
sb:mr	-7 0 10 -12 0 -2
sb:mr <person>	-11 -4 13 -7 4 -1
sb:much	-3 -10 12 -2 2 0
sb:must	-4 39 -27 0 -6 0
sb:must be	0 9 -4 0 -3 0
sb:must still	0 6 -5 0 0 0
sb:my	6 -1 0 -3 -3 0
sb:my <office>	0 -7 9 0 0 0
sb:my <person>	14 -18 7 0 0 0
sb:nadi	0 -31 32 0 0 0
sb:nagoya	0 -28 29 0 0 0
sb:name to	3 -6 4 0 0 0
sb:nang	0 -8 8 0 0 0
sb:national	0 16 -14 0 0 0
sb:near	-1 -11 -12 23 0 0
sb:nearly	0 16 -15 0 0 0
sb:need	-4 12 -8 0 0 0
sb:need a	0 9 -6 0 0 0
sb:need the	0 10 -8 0 0 0
sb:negotiate	-5 -22 17 11 0 0
sb:negotiate for	0 -13 13 0 0 0
sb:negotiate in	0 6 -5 0 0 0
sb:negotiate the	0 -15 15 0 0 0
sb:negotiation	-1 -24 29 0 0 0
sb:negotiation on	0 -5 7 0 0 0
sb:negotiation with	0 8 -6 0 0 0
sb:negotiator	-16 5 1 -6 1 0
sb:negotiator ,	-9 15 -7 0 0 0
sb:neighbour	0 9 -8 0 0 0
sb:neither	-7 -7 13 0 0 0
sb:network	1 0 -8 0 2 0
sb:new	-35 -8 -2 5 24 0
sb:new )	0 -5 -4 11 0 0
sb:new ,	0 -15 16 0 0 0
sb:new <organisation>	0 -5 6 0 0 0
sb:new at	0 -37 22 0 22 0
sb:new date	0 17 -15 0 0 0
sb:new on	-1 17 -13 0 0 0
sb:new round	0 -10 3 3 0 0
sb:new tariff	0 26 -25 0 0 0
sb:new york	-4 4 -2 -25 14 0
sb:newspaper	0 19 -16 0 0 0
sb:nexperia	0 9 -7 0 0 0
sb:next	0 -33 29 16 -26 4
sb:next :	-12 -15 23 0 0 0
sb:next meet	10 1 -4 0 0 0
sb:next round	0 -18 0 21 0 0
sb:next talk	0 -9 10 0 0 0
sb:next year	0 -6 13 0 -6 0
sb:nickel	6 2 -9 0 0 0
sb:night ,	0 8 -6 0 0 0
sb:night of	0 -12 12 0 0 0
sb:nine	0 22 -18 0 0 0
sb:no	-10 9 -13 -16 4 13
sb:no ,	0 -2 -13 0 0 14
sb:no .	0 -6 -1 0 -1 14
sb:no deal	0 -14 14 0 0 0
sb:no longer	0 -9 0 0 10 0
sb:no reason	0 -4 6 -2 2 0
sb:nobody	-5 7 -2 0 0 0
sb:none	7 6 -14 0 0 0
sb:none of	0 8 -7 0 0 0
sb:noon	-1 -15 18 0 0 0
sb:noon on	0 12 -11 0 0 0
sb:nor	-6 -3 9 0 0 0
sb:northern	-9 26 -19 0 0 0
sb:not	-14 1 9 -4 0 -1
sb:not a	0 -9 10 0 0 0
sb:not be	0 14 -12 0 0 0
sb:not cancel	0 -6 -2 0 9 0
sb:not go	0 6 -6 0 0 0
sb:not know	0 7 -6 0 0 0
sb:not meet	0 14 -13 0 0 0
sb:not on	0 -8 9 0 0 0
sb:not to	0 18 -16 -1 -1 0
sb:not yet	0 7 -7 0 0 0
sb:note	-3 10 -5 0 -3 0
sb:note ,	0 -4 6 0 0 0
sb:note that	6 0 -5 0 0 0
sb:note ·	0 7 -7 0 0 0
sb:nothing	0 -10 15 0 -2 0
sb:notice	0 12 -6 0 -2 0
sb:notice by	0 -9 9 0 0 0
sb:notice of	0 7 -6 0 0 0
sb:notice on	0 6 -4 0 0 0
sb:now	1 -14 3 8 0 0
sb:now ,	0 6 -3 0 0 0
sb:now be	0 -11 10 0 0 0
sb:number	0 -11 12 0 0 0
sb:number ,	0 -18 18 0 0 0
sb:nvidia	0 10 -6 0 0 0
sb:o'clock	0 9 -7 0 0 0
sb:observer	0 4 -7 0 1 0
sb:odesa	0 13 -12 0 0 0
sb:of	-21 8 2 3 -1 0
sb:of "	0 7 -6 0 0 0
sb:of <day-ahead>	4 11 -18 0 0 0
sb:of <day-gone>	8 -3 -11 -6 15 0
sb:of <level>	5 -16 17 -1 -7 0
sb:of <money>	0 10 -9 0 0 0
sb:of <month-gone>	0 8 -7 0 0 0
sb:of <name>	19 -25 12 11 -12 0
sb:of <number>	-1 15 -10 0 0 0
sb:of <office>	0 -26 26 0 0 0
sb:of <person>	5 6 -9 5 -10 0
sb:of <points>	0 6 -5 0 0 0
sb:of <quality>	0 15 -10 -2 -3 0
sb:of <seat>	0 18 -16 0 0 0
sb:of <span>	0 -4 6 0 0 0
sb:of a	-12 -6 -1 10 14 0
sb:of all	0 -8 9 0 0 0
sb:of both	0 -6 5 -2 6 0
sb:of commerce	15 -26 6 -6 8 6
sb:of consultation	0 -5 7 0 0 0
sb:of good	0 17 -16 0 0 0
sb:of industry	0 -10 3 5 0 0
sb:of it	0 11 -14 5 0 0
sb:of its	0 -4 9 0 0 0
sb:of last	0 -1 -5 0 10 0
sb:of minister	0 6 -5 0 0 0
sb:of negotiation	0 11 -10 0 0 0
sb:of phosphate	-5 -3 0 0 0 9
sb:of raw	0 9 -9 0 0 0
sb:of soybean	0 -5 8 0 0 0
sb:of state	5 -19 0 0 15 0
sb:of talk	-4 -24 11 15 4 0
sb:of tariff	0 -18 9 9 0 0
sb:of that	15 -15 0 0 0 0
sb:of the	-28 13 3 -1 2 -3
sb:of their	0 10 -2 -4 -5 0
sb:of them	-10 -2 14 0 0 0
sb:of thi	0 6 -3 0 -1 0
sb:of three	0 -19 19 0 0 0
sb:of tiktok	0 -5 6 0 0 0
sb:of trade	-3 6 0 -6 0 0
sb:of two	0 8 -7 0 0 0
sb:of what	-1 7 -1 0 -4 0
sb:of which	0 -12 15 0 0 0
sb:off	2 25 -25 0 -6 0
sb:off a	10 -21 13 0 0 0
sb:off for	0 11 -9 0 0 0
sb:off on	0 11 -9 0 0 0
sb:off the	5 20 -26 0 0 0
sb:off trade	-3 23 -18 0 0 0
sb:offer	-8 6 0 0 0 0
sb:offer to	-2 11 -7 0 0 0
sb:office	0 -14 15 0 0 0
sb:officer	0 7 -7 0 0 0
sb:official	-13 7 4 0 -3 0
sb:oil	-6 -3 15 -5 -9 0
sb:oil from	0 7 -7 0 0 0
sb:oil will	0 -24 24 0 0 0
sb:old	0 -8 10 0 0 0
sb:old duty	0 7 -7 0 0 0
sb:older	0 -12 12 0 0 0
sb:older duty	0 -13 13 0 0 0
sb:olive	0 7 -3 0 0 0
sb:on	3 10 -4 -13 -5 0
sb:on ,	0 8 -8 0 0 0
sb:on <day-ahead>	10 0 -1 -21 4 0
sb:on <day-gone>	0 8 11 -28 -18 -7
sb:on <day-today>	5 4 -12 4 3 -1
sb:on <name>	-8 0 -8 15 0 0
sb:on <number>	7 -6 0 0 0 0
sb:on <person>	0 7 -5 0 0 0
sb:on <quality>	-20 -10 22 -2 0 0
sb:on a	1 0 0 -13 5 0
sb:on an	0 -20 21 0 0 0
sb:on arrival	0 -5 6 0 0 0
sb:on beef	0 -13 13 0 0 0
sb:on both	-4 20 -14 0 0 0
sb:on car	0 6 -5 0 0 0
sb:on each	0 -15 11 0 8 0
sb:on either	0 -5 6 0 0 0
sb:on everything	0 -6 8 0 0 0
sb:on friday	0 22 -24 0 0 0
sb:on good	10 -15 5 0 0 0
sb:on his	0 7 -12 0 0 0
sb:on import	0 8 -6 0 0 0
sb:on in	0 11 -6 0 -3 0
sb:on it	5 3 0 -6 -7 0
sb:on its	0 -12 2 12 0 0
sb:on monday	9 -8 0 0 0 0
sb:on most	0 -5 9 0 0 0
sb:on social	-2 12 -6 0 -1 0
sb:on sugar	0 -3 -12 14 0 0
sb:on sunday	0 10 -9 0 0 0
sb:on tariff	0 -18 19 0 0 0
sb:on tea	0 8 -8 0 0 0
sb:on television	-1 20 -20 -8 13 0
sb:on that	0 -5 7 0 0 0
sb:on the	26 -11 -10 0 9 -3
sb:on thi	7 0 -7 0 0 -1
sb:on thursday	3 0 -10 0 7 0
sb:on tiktok	-1 22 -20 0 -1 0
sb:on to	0 0 -11 9 1 0
sb:on top	0 9 -7 0 0 0
sb:on trade	0 -16 17 0 0 0
sb:on truth	0 9 -7 0 -1 0
sb:on until	0 -11 13 0 0 0
sb:on wednesday	0 6 -5 0 0 0
sb:on which	0 22 -18 0 0 0
sb:once ,	8 -7 0 0 0 0
sb:once and	-6 7 0 0 0 0
sb:once the	0 8 -7 0 0 0
sb:one	-14 3 10 -10 0 0
sb:one ,	-6 13 -6 0 0 0
sb:one in	0 12 -11 0 0 0
sb:onion	0 13 -12 0 0 0
sb:only	-13 35 -21 -1 0 0
sb:only the	0 -8 8 0 0 0
sb:open	-3 15 -6 -7 -3 0
sb:open in	0 -12 15 0 -1 0
sb:opened	-8 -20 26 -3 0 0
sb:opened an	0 11 -9 0 0 0
sb:opened on	0 -15 17 0 0 0
sb:opening	-2 15 -10 0 0 0
sb:operator	-4 23 -16 0 0 0
sb:opinion	0 20 -17 0 0 0
sb:opinion ,	0 9 -7 0 0 0
sb:opposite	0 -9 10 0 0 0
sb:opposition	-4 16 -11 0 0 0
sb:or	-5 8 -7 -5 5 0
sb:or a	0 -10 10 0 0 0
sb:oral	0 12 -11 0 0 0
sb:order	0 -6 5 -5 5 0
sb:order of	0 16 -23 -1 8 0
sb:order that	0 0 -8 0 3 0
sb:order to	0 -9 9 0 0 0
sb:ordinary	0 -13 14 0 0 0
sb:originating	0 -9 10 0 0 0
sb:originating in	0 -9 10 0 0 0
sb:other	5 10 -16 0 0 0
sb:other 's	0 11 -7 -1 0 0
sb:other ,	0 -5 0 6 0 0
sb:other hand	7 5 -13 0 0 0
sb:other in	0 -8 4 0 4 0
sb:other on	9 -4 -3 0 0 0
sb:otherwise	0 10 -9 0 0 0
sb:our	-30 3 14 -14 -11 0
sb:our <office>	-1 11 -7 0 0 0
sb:our <person>	-9 10 -2 0 0 0
sb:our <seat>	0 17 -16 0 0 0
sb:our man	0 21 -19 0 0 0
sb:our own	0 -18 19 0 0 0
sb:out	8 -2 0 0 -4 0
sb:out :	0 6 -5 0 0 0
sb:out a	-5 18 -11 0 0 0
sb:out in	4 12 -16 0 0 0
sb:out of	20 -9 -12 3 4 0
sb:out on	-6 19 -8 0 -1 0
sb:out the	0 -6 10 0 0 0
sb:out what	0 -10 13 0 -2 0
sb:outcome	0 -12 17 -3 0 0
sb:outcome of	0 -14 19 -3 0 0
sb:outline	2 -9 4 0 1 0
sb:over	-1 1 6 -11 -5 0
sb:over <span>	0 7 -6 0 0 0
sb:over fentanyl	0 10 -8 0 0 0
sb:over on	-4 21 -16 0 0 0
sb:own	-14 -20 12 -11 24 0
sb:own agreement	0 11 -10 0 0 0
sb:owned	0 8 -8 0 0 0
sb:owner	0 16 -11 0 0 0
sb:ownership	-7 7 0 0 0 0
sb:p	12 -15 3 0 0 0
sb:p <number>	9 -17 10 0 0 0
sb:pacific	0 18 -17 0 0 0
sb:pact	0 -6 6 0 0 0
sb:pair	-10 -14 18 0 6 0
sb:palace	0 -5 0 6 0 0
sb:palm	0 -11 13 0 0 0
sb:palm oil	0 -12 13 0 0 0
sb:paper	-2 23 -18 0 0 0
sb:paper on	2 -7 4 0 0 0
sb:parcel from	0 6 -5 0 0 0
sb:pari	0 -15 24 -4 -5 0
sb:pari on	0 -8 12 0 0 0
sb:parliament	0 10 -6 0 0 0
sb:part	-5 6 -4 5 0 0
sb:part of	-2 2 -3 6 0 0
sb:pass	0 6 -6 0 0 0
sb:past	0 -6 8 0 0 0
sb:past midnight	0 6 -4 0 0 0
sb:pause	-5 11 -5 0 0 0
sb:pause ,	0 7 -6 0 0 0
sb:pause run	-2 6 -2 0 0 0
sb:pay	3 4 1 -12 -4 0
sb:pay <level>	10 -6 8 -4 -11 0
sb:pay <number>	0 10 -7 0 0 0
sb:pay a	0 -16 19 0 -1 0
sb:pay an	0 -5 7 0 0 0
sb:pay in	0 18 -13 0 -1 0
sb:pay the	0 13 -12 0 0 0
sb:peace	0 9 -8 0 0 0
sb:peace talk	0 15 -15 0 0 0
sb:pen	0 -15 15 0 0 0
sb:period	0 -8 8 0 0 0
sb:period of	0 -10 10 0 0 0
sb:permanent	0 -12 14 0 0 0
sb:permanent agreement	0 -10 11 0 0 0
sb:permit	0 -13 16 0 0 0
sb:permit for	0 -13 16 0 0 0
sb:person	0 11 -10 0 0 0
sb:phase	0 13 -11 0 0 0
sb:phase one	0 6 -6 0 0 0
sb:phone	21 5 -24 -12 -9 0
sb:phone on	7 -6 0 0 0 0
sb:phosphate	-5 -1 0 0 0 9
sb:place	2 -7 4 -1 0 4
sb:place ,	0 -13 13 0 0 0
sb:place in	0 -15 17 0 0 0
sb:place on	0 14 -12 0 0 0
sb:place since	0 8 -7 0 0 0
sb:plan	0 0 0 -8 2 0
sb:plan for	-6 0 8 0 -6 0
sb:plan in	0 9 -6 0 0 0
sb:plan to	0 -28 25 0 5 0
sb:plant	0 -7 9 0 0 0
sb:play	-5 15 -8 0 0 0
sb:player	0 12 -10 0 0 0
sb:point	-13 12 0 0 0 0
sb:policy	0 10 -9 0 0 0
sb:pork	0 -10 10 0 0 0
sb:port	-14 1 10 -2 0 0
sb:port ,	0 -21 23 0 0 0
sb:port fee	0 11 -9 0 0 0
sb:port of	0 23 -22 0 0 0
sb:position	0 -9 10 0 0 0
sb:post	-13 -30 38 0 0 0
sb:post ,	0 24 -24 0 0 0
sb:post of	-3 -33 36 0 0 0
sb:postpone	0 6 -4 0 0 0
sb:poultry	0 -8 8 0 0 0
sb:power	0 9 -8 0 0 0
sb:preliminary	0 -9 0 0 9 0
sb:premier	0 -7 6 11 -15 0
sb:premier he	0 -6 3 9 -12 0
sb:prepare	0 -1 -10 30 -18 0
sb:prepare a	0 0 -5 7 0 0
sb:prepare for	0 -16 16 0 0 0
sb:prepare the	0 3 -8 13 -11 0
sb:present one	0 6 -6 0 0 0
sb:presenter	0 8 -7 0 0 0
sb:president	13 -12 0 -21 16 -3
sb:president ,	-12 -7 20 0 0 0
sb:president <person>	-5 19 -13 -6 0 0
sb:president agree	-1 14 -11 0 0 0
sb:president are	-1 0 -9 -7 14 0
sb:president donald	0 -12 13 -2 0 0
sb:president had	12 -12 3 0 -1 0
sb:president in	-1 3 -9 0 7 0
sb:president meet	0 -4 0 0 7 0
sb:president spoke	12 -11 0 0 0 0
sb:president will	8 2 -15 0 6 0
sb:president would	16 4 -23 -3 0 0
sb:president xi	-2 24 -28 7 -5 0
sb:presidential	0 7 -7 0 0 0
sb:press	5 -23 22 -1 -4 0
sb:press )	-5 0 -4 9 0 0
sb:press conference	-25 0 12 -10 0 0
sb:press on	11 -9 -1 0 0 0
sb:price	7 14 -22 0 0 0
sb:pridi	-12 13 0 0 0 0
sb:prime	-11 20 -11 0 0 0
sb:prime minister	-11 20 -11 0 0 0
sb:principle	0 2 -6 10 -6 0
sb:private	4 3 -9 0 0 0
sb:procedure	0 18 -18 0 0 0
sb:proclamation	0 10 -7 0 0 0
sb:product	2 0 -10 0 3 0
sb:production	9 -8 0 0 0 0
sb:programme	0 -15 17 0 0 0
sb:programme ,	0 -18 20 0 0 0
sb:progress	-5 30 -29 -3 3 0
sb:prolong	-4 -7 13 0 0 0
sb:prolong it	0 -5 6 0 0 0
sb:prolongation	0 12 -10 0 0 0
sb:prolonged	-7 2 6 -4 -1 0
sb:prolonged by	-3 6 0 -3 0 0
sb:prolonged their	0 -21 21 0 0 0
sb:promise	1 -11 12 -3 0 0
sb:proposal	0 -21 24 0 0 0
sb:propose	7 32 -38 0 -2 0
sb:propose a	10 0 -9 0 0 0
sb:propose on	0 -16 16 0 0 0
sb:propose that	0 43 -42 0 -1 0
sb:protested	7 -19 13 0 0 0
sb:province	0 8 -6 0 0 0
sb:provisional	0 -14 14 0 0 0
sb:public	0 6 -20 7 0 0
sb:published	-12 2 6 -3 -9 0
sb:published a	0 6 -3 0 0 0
sb:published by	0 6 -5 0 0 0
sb:published its	0 -14 18 0 -2 0
sb:published on	0 27 -24 0 0 0
sb:published the	0 -10 11 0 0 0
sb:put	4 -1 3 -8 -3 0
sb:put a	8 -8 1 0 0 0
sb:put his	5 2 -8 0 0 0
sb:put into	0 2 -8 0 3 0
sb:put it	10 -8 -1 0 0 0
sb:put its	0 18 -17 0 0 0
sb:put off	8 -19 15 0 0 0
sb:put out	0 -7 9 0 0 0
sb:put the	-13 15 0 0 0 0
sb:q	0 -18 21 0 0 0
sb:q :	0 -24 25 0 0 0
sb:quarrel	11 1 -16 0 0 0
sb:quarrel over	12 -10 0 0 0 0
sb:quarter	-7 -3 10 0 0 0
sb:question	-9 6 -6 -4 10 -2
sb:question :	-3 0 8 0 -4 0
sb:question of	0 -12 14 0 0 0
sb:question on	0 2 -24 0 15 0
sb:quote	-2 7 -2 0 0 0
sb:radio	-10 -4 -6 0 21 0
sb:radio station	0 -5 6 0 0 0
sb:rain	0 7 -5 0 0 0
sb:raise	-4 0 9 -4 -3 0
sb:raise it	0 -9 10 0 0 0
sb:raise the	0 -3 6 0 0 0
sb:rang	6 2 -13 0 0 0
sb:rare	-4 0 -2 -1 9 0
sb:rare earth	0 0 -5 0 9 0
sb:rate	-7 22 -13 0 -1 0
sb:rate of	0 -8 9 0 0 0
sb:rather	0 10 -8 0 0 0
sb:ratified	-1 -3 6 0 0 0
sb:raw	0 16 -15 0 0 0
sb:re	0 7 -6 0 0 0
sb:re :	0 7 -6 0 0 0
sb:reach	-18 9 -2 -5 8 0
sb:reach a	-3 0 -4 0 8 0
sb:reach by	-3 0 6 0 0 0
sb:reach in	0 -5 8 0 0 0
sb:reach on	6 14 -21 0 0 0
sb:reach the	-2 10 -10 0 2 0
sb:read	-2 -9 13 0 0 0
sb:reader	0 7 -7 0 0 0
sb:readout	12 -8 -2 0 0 0
sb:readout of	-21 42 -35 0 0 0
sb:ready	0 12 -13 0 4 0
sb:ready to	0 12 -8 0 0 0
sb:reason	-4 -7 5 -3 8 0
sb:reason to	0 -7 -6 -1 13 0
sb:recall that	3 -12 4 0 0 0
sb:receive	-15 -11 11 9 1 0
sb:recently	0 -7 7 0 0 0
sb:reciprocal	0 -11 12 0 0 0
sb:recommend	2 14 -17 0 0 0
sb:record	8 -15 9 0 0 0
sb:red	0 12 -11 0 0 0
sb:reduce	0 0 -10 8 0 0
sb:reduction	0 -13 11 0 0 0
sb:refer	5 -6 0 0 0 0
sb:refer to	5 -6 0 0 0 0
sb:reference	-8 21 -14 0 0 0
sb:regional	0 12 -11 0 0 0
sb:regret	0 -8 10 0 0 0
sb:regulator	0 7 -5 0 0 0
sb:reject	0 8 -8 0 0 0
sb:release	23 -16 0 0 0 0
sb:released	0 7 -6 0 0 0
sb:relief	0 9 -8 0 0 0
sb:remain	0 6 -3 0 0 0
sb:remain at	0 16 -15 0 0 0
sb:remark	0 11 -10 0 0 0
sb:remark by	0 13 -11 0 0 0
sb:renew	0 -8 9 0 0 0
sb:reply	-2 12 -4 0 0 0
sb:report	-5 27 -18 -3 -6 0
sb:report ,	0 -36 37 0 0 0
sb:report on	0 11 -6 0 0 0
sb:report that	0 32 -30 0 -3 0
sb:reporter	-8 2 3 -7 0 0
sb:reporter in	-4 32 -26 0 -2 0
sb:reporter on	-7 -4 11 0 0 0
sb:reporter that	12 -15 -7 0 10 0
sb:representative	0 -8 14 -7 0 0
sb:representative ,	0 -20 22 0 0 0
sb:republic	-3 -8 12 0 0 0
sb:republic of	-2 -11 13 0 0 0
sb:require	-5 -11 9 0 0 8
sb:resort	0 -7 14 -1 -4 0
sb:respect	0 9 -9 0 0 0
sb:rest	0 10 -9 0 0 0
sb:rest on	0 8 -8 0 0 0
sb:result	-6 -17 15 -6 13 0
sb:result ,	-12 8 1 0 0 0
sb:result of	0 -10 2 -5 12 0
sb:resume	-2 15 -13 1 0 0
sb:resume in	0 12 -11 0 0 0
sb:resume on	0 -13 11 3 0 0
sb:return	-8 -3 5 -1 7 0
sb:return from	-2 -4 12 0 -4 0
sb:return on	0 6 -5 0 0 0
sb:return to	0 -15 17 0 0 0
sb:review	-12 4 4 0 0 0
sb:reykjavík	3 -14 9 0 0 0
sb:rice	0 13 -11 0 0 0
sb:richard	9 -3 -4 0 0 0
sb:ring	-9 12 0 0 0 0
sb:rise	3 11 -12 -3 0 0
sb:rise <level>	-6 26 -20 0 0 0
sb:rise in	14 -12 0 0 0 0
sb:rise on	-2 -10 13 0 0 0
sb:robert	-3 2 -18 16 0 0
sb:robert borden	-1 -10 -6 16 0 0
sb:room	0 17 -14 0 0 0
sb:room ,	0 13 -12 0 0 0
sb:rosario	0 15 -15 0 0 0
sb:rosario ,	0 13 -13 0 0 0
sb:rose	0 6 -5 0 0 0
sb:round	-15 6 0 8 -15 -4
sb:round ,	0 -7 0 9 0 0
sb:round in	-4 -16 22 0 0 0
sb:round is	0 -17 20 0 0 0
sb:round of	-10 20 -17 10 -9 -1
sb:round on	0 18 -14 -2 0 0
sb:round since	0 -14 14 0 0 0
sb:round will	0 14 -14 0 0 0
sb:rover	0 9 -8 0 0 0
sb:row	0 -18 18 0 0 0
sb:rule	-10 -6 9 10 -2 0
sb:rule for	0 -6 7 0 0 0
sb:rule of	0 -3 6 0 0 0
sb:rum	0 12 -12 0 0 0
sb:run	-14 24 -11 -1 -1 0
sb:run to	-3 7 -2 0 0 0
sb:s	7 -5 0 0 0 0
sb:s &	8 -14 7 0 0 0
sb:sale	0 20 -20 0 0 0
sb:salmon	0 -12 14 0 0 0
sb:salvador	0 -12 12 0 0 0
sb:samarkand	0 -10 11 0 0 0
sb:samarkand ,	0 -17 18 0 0 0
sb:same	0 29 -29 -4 1 0
sb:same day	0 14 -18 0 9 0
sb:santa	0 -9 10 0 0 0
sb:santo	0 -7 9 0 0 0
sb:saturday	-5 -3 7 0 0 0
sb:say	-7 0 -8 7 1 9
sb:say ,	0 -9 9 0 0 0
sb:say :	0 -5 8 0 0 0
sb:say <name>	-1 12 -8 0 0 0
sb:say <person>	0 -3 8 -1 -1 0
sb:say a	-11 0 -7 14 0 0
sb:say after	10 -22 -8 18 8 6
sb:say at	0 11 -10 0 0 0
sb:say both	1 5 -7 0 0 0
sb:say he	-2 2 8 -8 -3 0
sb:say in	3 -7 -3 9 2 0
sb:say it	0 17 -13 0 0 0
sb:say late	0 -10 -6 16 0 0
sb:say on	-2 21 -9 -32 0 -5
sb:say that	-12 0 4 -9 -5 13
sb:say the	9 -20 9 -10 15 0
sb:say there	0 6 -10 4 -3 0
sb:say they	0 12 0 -9 -6 0
sb:say to	-3 -17 20 2 0 0
sb:scale	0 7 -6 0 0 0
sb:scheduled	0 -1 7 0 -4 0
sb:school	0 7 -6 0 0 0
sb:scott	1 -6 3 6 -3 0
sb:scott bessent	1 -6 3 6 -3 0
sb:sea	0 -4 -4 12 0 0
sb:seal	7 1 -11 0 0 0
sb:season	0 11 -12 0 0 0
sb:second	0 -7 4 13 -14 -3
sb:second ,	0 12 -14 0 0 0
sb:second day	-1 -10 8 5 -2 0
sb:second time	0 -4 6 0 0 0
sb:secretary	10 -18 14 1 -5 0
sb:secretary ,	-1 12 -2 -9 0 0
sb:secretary of	0 -8 9 0 0 0
sb:secretary scott	1 -8 3 7 -3 0
sb:security	0 14 -13 0 0 0
sb:see	-6 0 4 -3 0 0
sb:see <person>	0 13 -11 0 0 0
sb:see each	0 -9 9 0 2 0
sb:see the	0 9 -5 0 -3 0
sb:seed	0 -14 16 0 0 0
sb:seek	0 10 -9 0 0 0
sb:seemed	-3 0 10 -1 -2 0
sb:seemed to	-3 0 10 -1 -2 0
sb:sell	1 -9 10 0 0 0
sb:sell to	0 -12 11 0 3 0
sb:semiconductor	0 6 -5 0 0 0
sb:send	-8 0 8 0 -2 0
sb:send a	0 12 -12 0 0 0
sb:senior	-6 2 4 0 0 0
sb:senior <name>	-6 2 4 0 0 0
sb:seoul	0 5 -27 24 0 0
sb:seoul on	0 -4 -7 11 0 0
sb:separate	0 -13 15 0 0 0
sb:session	0 -17 13 0 2 0
sb:session of	0 -11 12 0 0 0
sb:set	14 -22 17 -5 -3 0
sb:set for	16 -16 1 0 0 0
sb:set out	0 -20 21 0 0 0
sb:set up	0 18 -13 -2 0 0
sb:settle	10 7 -14 -5 0 0
sb:settle on	0 -2 -2 0 7 0
sb:settle the	6 0 1 -3 -5 0
sb:seventh	0 -21 9 17 -3 0
sb:several	0 -2 6 0 0 0
sb:shake	0 -14 0 0 16 0
sb:shall be	-7 -4 13 0 0 0
sb:shanghai	0 9 -8 0 0 0
sb:share	0 10 -5 0 0 0
sb:shared	0 18 -17 0 0 0
sb:she	-9 15 -2 0 -1 0
sb:sheet	-14 11 0 -2 -12 0
sb:sheet ,	0 6 -5 0 0 0
sb:sheet :	0 -10 11 0 0 0
sb:sheet on	-2 16 -8 0 -8 0
sb:sheet that	0 -16 19 0 0 0
sb:shelve	11 -3 -9 0 0 0
sb:shenzhen	0 38 -35 0 -3 0
sb:ship	-4 35 -28 0 0 0
sb:shook	7 -15 13 0 -4 0
sb:shook hand	8 -3 1 0 -4 0
sb:shoot	0 7 -6 0 0 0
sb:short	-2 -3 7 0 0 0
sb:shortly	8 0 -7 0 0 0
sb:should	6 0 -5 -9 -4 8
sb:should be	0 13 -13 0 0 0
sb:should it	0 12 -11 0 0 0
sb:should the	0 8 -5 0 0 0
sb:show	0 21 -17 0 0 0
sb:shrimp	0 11 -10 0 0 0
sb:shut	-1 10 -4 0 0 0
sb:side	11 3 -14 0 -8 10
sb:side ,	-7 9 -13 -3 9 0
sb:side are	-2 -2 0 7 0 0
sb:side had	12 19 -37 -5 0 6
sb:side have	0 10 -8 0 0 0
sb:side of	0 -9 11 0 0 0
sb:side say	0 -19 23 -6 0 0
sb:side will	1 9 -10 0 0 0
sb:side would	0 -6 3 2 0 0
sb:sideline	0 -10 14 0 -1 0
sb:sideline of	0 -9 13 0 -1 0
sb:sign	-22 16 2 -24 -4 -1
sb:sign ,	0 -6 7 0 0 0
sb:sign ;	0 -6 9 0 0 0
sb:sign a	0 15 -22 0 10 0
sb:sign an	0 -5 7 0 0 0
sb:sign by	-5 17 -6 0 -4 0
sb:sign for	0 -5 6 0 0 0
sb:sign in	0 8 -6 -1 0 0
sb:sign it	0 -9 12 0 0 0
sb:sign the	7 10 -11 0 -6 0
sb:sign their	0 20 -20 0 0 0
sb:sign with	0 -8 8 0 0 0
sb:signature ,	0 -12 13 0 0 0
sb:signature is	0 8 -8 0 0 0
sb:signature of	0 -12 13 0 0 0
sb:silence	-11 2 8 0 0 0
sb:since	7 -18 21 -16 0 -2
sb:since <day-gone>	-3 -4 10 0 0 0
sb:since <number>	0 8 -7 0 0 0
sb:since last	0 -10 10 0 0 0
sb:since the	0 -20 20 0 0 0
sb:since their	0 -7 8 0 0 0
sb:since then	10 -2 -7 0 0 0
sb:sir	17 -2 -15 -1 5 0
sb:sir ,	0 20 -17 0 0 0
sb:sir <person>	18 -18 -4 0 5 0
sb:sit	-9 -20 20 0 4 0
sb:sit down	-3 9 -15 0 7 0
sb:sit in	0 -18 18 0 0 0
sb:sit of	0 -8 9 0 0 0
sb:six	-3 -4 7 0 0 0
sb:six hour	-3 17 -13 0 0 0
sb:sixth	-7 0 -3 11 0 0
sb:sixth round	0 8 -2 -4 0 0
sb:slam	0 -10 -7 16 0 0
sb:slap	0 -6 8 0 0 0
sb:sleep	-2 -5 9 0 0 0
sb:small	-12 18 -6 0 0 0
sb:smelter	0 11 -11 0 0 0
sb:so	-2 -12 21 -9 0 0
sb:so it	0 -27 27 0 0 0
sb:so on	-2 16 -10 0 0 0
sb:so say	1 9 -12 0 0 0
sb:social	0 17 -15 0 -5 0
sb:social media	-2 12 -6 0 -1 0
sb:some	0 10 -5 0 0 0
sb:somebody	5 1 -8 0 0 0
sb:something	0 -3 6 0 0 0
sb:source	0 6 -5 0 0 0
sb:south	0 -11 11 0 0 0
sb:soybean	15 0 -14 0 -4 0
sb:soybean ,	0 6 -5 0 0 0
sb:speak	7 9 -18 -3 -4 0
sb:speak by	2 8 -13 0 0 0
sb:speak of	-3 7 0 0 0 0
sb:speak on	10 -4 -5 0 0 0
sb:speaking	3 -15 -5 0 20 0
sb:special duty	0 -6 7 0 0 0
sb:speech	-2 17 -13 0 0 0
sb:spent	-3 -14 20 0 0 0
sb:spoke	36 -21 -26 0 4 -1
sb:spoke by	20 -23 -9 -3 12 0
sb:spoke of	-3 8 0 0 0 0
sb:spoke on	5 0 -8 0 0 0
sb:spoke to	11 -7 0 0 0 0
sb:spoke with	0 9 -17 6 -4 0
sb:spoken	13 -17 -4 11 0 0
sb:spoken by	-8 1 0 11 0 0
sb:sport	0 22 -22 0 0 0
sb:spot	0 -11 14 0 0 0
sb:spring ,	5 -6 2 0 0 0
sb:square	0 -30 30 0 0 0
sb:st	0 -7 8 0 0 0
sb:stand	0 17 -15 0 0 0
sb:standstill	0 19 -17 0 0 0
sb:standstill of	0 16 -16 0 0 0
sb:standstill that	0 6 -5 0 0 0
sb:start	-7 1 8 -7 -7 0
sb:start in	0 -13 13 0 0 0
sb:start on	-2 6 0 0 -5 0
sb:state	-11 -10 8 -18 20 0
sb:state council	0 -9 9 0 0 0
sb:state on	0 7 -1 0 -1 0
sb:state that	0 6 -3 0 0 0
sb:state visit	-3 5 -11 -2 12 0
sb:statement	-5 20 -13 -1 -4 0
sb:statement ,	-5 -20 24 0 0 0
sb:statement of	0 10 -8 0 0 0
sb:statement on	-1 9 -6 0 0 0
sb:station	0 8 -4 0 0 0
sb:stay	-6 -8 7 0 7 0
sb:stay in	-3 15 -12 0 0 0
sb:stay suspend	0 -6 0 0 8 0
sb:stay until	0 -16 16 0 0 0
sb:steel	-1 -6 11 0 0 0
sb:steel ,	-2 -2 6 0 0 0
sb:steel and	-1 9 -3 0 0 0
sb:step	-3 12 -6 -3 0 0
sb:still	-8 16 -23 0 8 0
sb:still in	0 6 -4 0 0 0
sb:stockholm	0 0 6 -5 -1 0
sb:stockholm ,	0 -10 13 0 0 0
sb:stockholm on	0 -11 13 0 0 0
sb:strasbourg	0 -15 17 0 0 0
sb:street	0 0 -15 0 15 0
sb:strike	-2 9 -2 -2 0 0
sb:strike a	0 7 -6 0 0 0
sb:strike in	0 -10 11 0 0 0
sb:subject :	1 0 -6 0 0 0
sb:substantial	0 13 -8 0 -1 0
sb:successor	0 -8 9 0 0 0
sb:such	0 -20 23 0 0 0
sb:sugar	7 -8 -14 14 0 0
sb:sugar ,	0 -3 -12 14 0 0
sb:sum	0 11 -11 0 0 0
sb:summit	-4 -3 10 -7 0 0
sb:summit in	0 22 -19 -5 0 0
sb:summit of	0 -8 10 0 0 0
sb:sunday	-9 -5 6 -1 5 0
sb:sunday ,	-4 -3 7 0 0 0
sb:surabaya	0 -15 17 0 0 0
sb:surcharge	0 16 -12 0 0 0
sb:surcharge of	0 7 -5 0 0 0
sb:suspend	-10 32 -28 -4 6 0
sb:suspend ,	0 11 -11 0 0 0
sb:suspend for	-2 -11 9 0 7 0
sb:suspend the	0 14 -10 0 0 0
sb:suspension	-8 25 -16 0 0 0
sb:suspension is	0 -9 9 0 0 0
sb:suspension of	-5 32 -25 0 0 0
sb:table	-6 -1 7 -1 0 0
sb:table ,	0 -5 8 0 0 0
sb:table of	0 12 -12 0 0 0
sb:table on	0 -14 15 0 0 0
sb:take	0 -2 2 -11 1 2
sb:take note	0 6 -5 0 0 0
sb:take off	0 10 -8 0 0 0
sb:take on	0 -14 15 0 0 0
sb:take place	4 -6 2 0 0 5
sb:take the	5 4 -13 0 0 0
sb:take three	0 10 -8 0 0 0
sb:take up	3 -5 -2 0 7 0
sb:talk	-6 -11 6 10 -7 16
sb:talk ,	0 -26 26 -9 7 0
sb:talk about	-11 -7 1 5 0 10
sb:talk again	3 2 -6 0 0 0
sb:talk are	0 24 -23 0 0 0
sb:talk at	6 -21 11 0 0 2
sb:talk by	13 -9 -2 0 0 0
sb:talk for	0 16 -15 0 0 0
sb:talk go	0 -12 7 0 0 6
sb:talk in	-3 -1 5 8 -17 0
sb:talk is	0 24 -31 11 0 0
sb:talk on	-1 -2 3 0 -8 4
sb:talk resume	0 -13 15 0 0 0
sb:talk take	0 -13 13 0 0 0
sb:talk that	0 -21 24 -2 0 0
sb:talk with	-10 15 -12 -2 9 0
sb:talk would	5 -6 -2 6 0 0
sb:talked	17 -28 1 0 10 0
sb:talked about	0 -9 -4 1 13 0
sb:talked by	17 -7 -7 0 0 0
sb:talking to	0 7 -1 0 -2 0
sb:tangier	0 11 -9 0 0 0
sb:tangier ,	0 8 -7 0 0 0
sb:tariff	13 5 -1 -6 -28 -1
sb:tariff ,	-4 8 -1 0 0 0
sb:tariff after	0 6 -3 0 0 0
sb:tariff for	0 9 -10 0 0 0
sb:tariff of	10 -29 26 0 -5 0
sb:tariff on	-6 4 0 0 0 0
sb:tariff talk	0 -2 -1 6 0 0
sb:tariff that	9 -2 -7 0 0 0
sb:tariff truce	-2 3 7 -9 -9 0
sb:tax on	0 -5 6 0 0 0
sb:tea	-3 20 -15 0 0 0
sb:tea and	0 11 -10 0 0 0
sb:team	-14 -13 18 15 -8 0
sb:team ,	0 -22 15 10 0 0
sb:technical	-12 -5 6 0 0 8
sb:technology	0 -9 9 0 0 0
sb:telephone	36 -14 -32 3 -4 -1
sb:telephone ,	12 0 -10 0 0 0
sb:telephone on	22 -7 -19 -1 -2 0
sb:telephone with	5 -20 -2 10 1 0
sb:telephoned	17 -26 7 0 0 0
sb:television	-13 26 -30 -5 14 0
sb:television ,	0 10 -8 0 0 0
sb:tell	11 1 0 -6 -10 -4
sb:tell <organisation>	1 8 -9 0 0 0
sb:tell <person>	15 -11 1 0 -2 0
sb:tell a	-4 9 -7 2 -1 0
sb:tell her	0 7 0 -5 0 0
sb:tell me	-13 9 0 0 0 0
sb:tell reporter	-6 0 5 -5 1 0
sb:tell that	0 17 -15 0 0 0
sb:tell the	12 2 -8 -8 -3 0
sb:tell thi	0 9 -11 0 0 0
sb:tell to	0 -15 7 11 0 0
sb:tell us	-5 17 -10 -1 0 0
sb:temporary	0 7 -5 0 0 0
sb:ten	-12 -8 3 0 15 0
sb:tenth	9 6 -15 0 0 0
sb:term	-5 -22 25 0 7 0
sb:term of	0 0 -11 0 8 0
sb:text	-12 -13 16 4 0 0
sb:text ,	0 -6 0 7 0 0
sb:text on	0 6 -5 0 0 0
sb:than	-5 -14 19 0 0 0
sb:thank	0 -15 16 0 0 0
sb:thanked	0 7 -5 0 0 0
sb:that	2 -5 -6 3 0 14
sb:that 's	0 -8 9 0 0 0
sb:that ,	0 19 -22 9 -11 0
sb:that <name>	0 -4 6 0 -1 0
sb:that <organisation>	0 -7 8 0 0 0
sb:that <person>	28 -20 -10 0 8 0
sb:that <quality>	7 0 -8 0 0 0
sb:that <seat>	7 -5 0 0 0 0
sb:that a	-3 -10 14 -5 4 0
sb:that begin	0 -11 15 -2 0 0
sb:that both	-1 18 -14 0 0 0
sb:that come	0 16 -15 0 0 0
sb:that end	0 6 0 -6 0 0
sb:that everybody	0 -14 15 0 0 0
sb:that had	0 7 -5 0 0 0
sb:that has	0 15 -14 0 0 0
sb:that have	0 6 -5 0 0 0
sb:that he	-6 -8 -5 17 5 -2
sb:that his	0 7 -4 0 0 0
sb:that is	-4 29 -23 -2 0 0
sb:that it	-5 12 -4 -2 0 0
sb:that last	0 9 -8 0 0 0
sb:that leave	0 -9 10 0 0 0
sb:that mr	-15 30 -17 0 -2 0
sb:that nobody	0 -14 14 0 0 0
sb:that of	0 8 -6 0 0 0
sb:that start	0 16 -13 0 -3 0
sb:that take	0 6 -5 0 0 0
sb:that the	5 -6 5 -6 -4 0
sb:that their	-4 1 -3 7 0 0
sb:that there	-2 -1 -10 0 4 11
sb:that they	0 -24 25 -3 6 0
sb:that thi	0 10 -8 0 0 0
sb:that was	4 -11 2 0 10 0
sb:that we	0 17 -11 -2 0 0
sb:that would	-9 10 0 0 0 0
sb:the	-4 3 6 -5 0 -9
sb:the <day-ahead>	0 -11 -4 9 7 0
sb:the <level>	-5 -20 25 0 0 0
sb:the <name>	-1 -13 15 -3 -4 -2
sb:the <number>	-3 29 -23 0 0 0
sb:the <office>	8 -20 12 6 -1 -4
sb:the <organisation>	-29 33 -21 0 3 -2
sb:the <person>	5 0 0 -18 6 -2
sb:the <quality>	0 9 0 -31 -8 3
sb:the <seat>	-1 -17 -1 -15 38 -1
sb:the <span>	-8 1 -1 0 4 0
sb:the accord	0 -6 6 0 0 0
sb:the additional	0 19 -17 0 0 0
sb:the agenda	0 -27 9 17 0 0
sb:the agreement	0 13 -4 -7 -8 0
sb:the aim	0 -15 15 0 0 0
sb:the announcement	0 7 -6 0 0 0
sb:the apec	0 40 -41 -6 7 0
sb:the approval	6 -11 5 0 0 0
sb:the arrangement	-3 22 -17 0 0 0
sb:the asean	0 4 3 -2 -10 0
sb:the autumn	0 8 -8 0 0 0
sb:the beef	0 4 -6 0 0 0
sb:the border	0 7 -6 0 0 0
sb:the busan	0 -13 14 0 0 0
sb:the call	26 -25 0 0 0 0
sb:the change	0 6 -4 0 0 0
sb:the chip	-2 10 -5 0 0 0
sb:the clock	-3 13 -8 0 0 0
sb:the close	0 -18 22 0 0 0
sb:the consensu	0 -10 11 0 0 0
sb:the corridor	0 -10 10 0 0 0
sb:the country	8 -12 4 0 0 0
sb:the custom	-8 2 2 0 0 0
sb:the cut	0 -10 11 0 0 0
sb:the day	0 5 14 0 -21 0
sb:the deadline	0 8 -5 0 0 0
sb:the deal	0 17 -12 0 0 0
sb:the decision	-2 2 -9 6 0 0
sb:the decree	0 17 -15 0 0 0
sb:the delegation	-4 -4 10 -1 0 0
sb:the dispute	0 9 -8 0 0 0
sb:the door	0 -13 2 14 0 0
sb:the duty	-8 8 -1 -3 0 0
sb:the economic	0 -6 -1 0 14 0
sb:the eighth	0 -4 7 0 0 0
sb:the end	0 -21 18 6 0 0
sb:the eve	0 28 -25 0 -1 0
sb:the evening	23 -13 -22 17 -12 0
sb:the expert	-10 8 -7 0 -1 11
sb:the export	0 0 -4 -3 0 8
sb:the extension	6 -19 18 -1 0 0
sb:the extra	0 -9 10 0 0 0
sb:the fee	0 6 -4 0 0 0
sb:the ferry	0 7 -6 0 0 0
sb:the fifth	6 -5 5 -5 0 0
sb:the final	0 6 -5 0 0 0
sb:the first	-7 36 -25 -11 -7 0
sb:the fourth	18 -24 4 13 0 0
sb:the freeze	0 10 -7 0 0 0
sb:the geneva	0 -6 7 0 0 0
sb:the great	0 13 -9 0 -2 0
sb:the ground	0 10 -1 -2 -6 0
sb:the highest	8 0 -9 0 0 0
sb:the honourable	0 7 -6 0 0 0
sb:the house	8 -6 0 0 0 0
sb:the instrument	0 21 -20 0 0 0
sb:the invitation	0 -17 21 0 -1 0
sb:the joint	0 -21 24 0 0 0
sb:the largest	0 10 -9 0 0 0
sb:the last	-6 -5 14 -4 0 0
sb:the law	0 -16 8 0 9 0
sb:the leader	0 -18 6 0 13 0
sb:the licence	0 -9 12 0 0 0
sb:the list	0 -6 8 0 0 0
sb:the lower	0 13 -11 0 0 0
sb:the matter	0 -12 9 0 0 8
sb:the meet	3 -14 15 0 -9 0
sb:the member	0 9 -6 0 0 0
sb:the memorandum	0 -17 18 0 0 0
sb:the morning	0 0 -19 -4 16 0
sb:the most	0 10 -9 0 0 0
sb:the national	0 6 -4 0 0 0
sb:the negotiation	0 -15 16 0 0 0
sb:the new	-12 -15 3 5 19 0
sb:the next	11 -9 -9 24 -9 -3
sb:the northern	-8 24 -17 0 0 0
sb:the number	0 9 -8 0 0 0
sb:the offer	0 6 -5 0 0 0
sb:the old	0 -10 11 0 0 0
sb:the operator	0 12 -11 0 0 0
sb:the order	8 -17 15 0 -2 0
sb:the ordinary	0 11 -11 0 0 0
sb:the other	2 7 -14 4 0 0
sb:the outcome	0 -15 18 -2 0 0
sb:the outline	3 -11 5 0 1 0
sb:the pair	-10 -15 18 0 6 0
sb:the peace	0 6 -5 0 0 0
sb:the phone	7 -1 -4 0 0 0
sb:the plan	0 7 -7 0 0 0
sb:the port	0 -4 6 0 0 0
sb:the power	0 8 -7 0 0 0
sb:the present	0 8 -7 0 0 0
sb:the president	23 -35 20 -9 8 0
sb:the press	4 -13 12 0 -1 0
sb:the price	0 6 -5 0 0 0
sb:the prolongation	0 10 -10 0 0 0
sb:the promise	0 -16 18 0 0 0
sb:the proposal	0 -13 14 0 0 0
sb:the quarrel	12 -10 0 0 0 0
sb:the question	0 -18 21 0 0 0
sb:the radio	-2 8 -1 0 0 0
sb:the record	8 -12 5 0 0 0
sb:the reduction	2 -13 10 0 0 0
sb:the republic	-2 -16 18 0 0 0
sb:the result	0 -9 14 -4 0 0
sb:the rise	0 7 -7 0 0 0
sb:the river	0 10 -8 0 0 0
sb:the s	9 -17 10 0 0 0
sb:the sale	0 12 -12 0 0 0
sb:the same	0 28 -29 -4 1 0
sb:the second	-1 10 0 -23 -5 0
sb:the seventh	0 -4 7 -2 0 0
sb:the ship	0 9 -8 0 0 0
sb:the side	0 6 -6 0 0 0
sb:the sideline	0 -10 14 0 -1 0
sb:the signature	0 -12 16 0 -1 0
sb:the special	0 -13 14 0 0 0
sb:the standstill	0 14 -12 0 0 0
sb:the state	-5 9 -32 0 25 0
sb:the statement	0 22 -19 0 0 0
sb:the step	0 15 -12 -3 0 0
sb:the surcharge	0 7 -4 0 0 0
sb:the suspension	-6 18 -11 0 0 0
sb:the table	-4 -13 18 0 0 0
sb:the talk	0 -25 25 -3 0 0
sb:the tariff	-9 -9 18 -1 0 0
sb:the team	0 -9 0 9 0 0
sb:the telephone	-6 15 -13 0 0 0
sb:the term	-10 -2 5 0 8 0
sb:the text	-7 -9 16 -1 0 0
sb:the third	3 -9 9 0 -2 0
sb:the threat	0 -19 21 0 0 0
sb:the time	-2 -5 9 0 0 0
sb:the town	0 12 -10 0 0 0
sb:the trade	-2 21 -13 0 -9 0
sb:the transfer	0 12 -10 0 0 0
sb:the truce	-22 5 12 -10 -9 0
sb:the two	13 -32 20 -2 5 9
sb:the understanding	0 -17 19 0 0 0
sb:the very	0 -4 6 0 0 0
sb:the visit	0 -25 18 11 -3 0
sb:the war	6 -9 11 0 -7 0
sb:the water	0 21 -20 0 0 0
sb:the whole	0 7 -5 0 0 0
sb:the window	0 10 -9 0 0 0
sb:the word	0 -14 15 0 0 0
sb:the world	0 9 -7 0 0 0
sb:the year	0 7 -8 0 0 0
sb:their	-6 0 3 -10 1 6
sb:their <office>	-2 -16 20 0 0 0
sb:their <organisation>	0 12 -11 0 0 0
sb:their agreement	0 6 -6 0 0 0
sb:their country	0 -15 16 0 0 0
sb:their dispute	0 21 -17 -1 0 0
sb:their duty	0 -12 13 0 0 0
sb:their fifth	0 8 -6 0 0 0
sb:their first	19 -24 3 0 1 0
sb:their fourth	7 14 -20 0 0 0
sb:their next	0 -13 14 0 0 0
sb:their own	0 5 -17 -5 15 0
sb:their president	-2 17 -21 -3 4 0
sb:their second	0 -4 6 -1 0 0
sb:their tariff	5 -7 9 0 -7 0
sb:their team	-11 0 0 11 0 0
sb:their third	-8 9 -1 -1 0 0
sb:their trade	-1 9 -16 2 2 0
sb:their truce	0 -8 10 0 0 0
sb:them	-21 -16 28 -8 8 0
sb:them ,	0 -5 7 0 0 0
sb:them at	0 -9 9 0 0 0
sb:them in	-10 5 5 0 0 0
sb:them on	0 11 -11 0 0 0
sb:them to	0 -10 0 -1 12 0
sb:then	15 -17 8 -4 -3 0
sb:then come	7 -15 9 0 0 0
sb:then the	-1 -12 15 0 0 0
sb:then we	0 13 -11 0 0 0
sb:there	-16 3 -10 0 11 8
sb:there 's	-6 27 -24 0 0 0
sb:there are	0 2 -16 10 -2 0
sb:there had	0 -4 0 0 -6 11
sb:there has	0 6 -6 0 0 0
sb:there have	0 10 -10 0 0 0
sb:there on	-3 -20 19 -2 7 0
sb:there seemed	0 3 -7 -1 0 0
sb:there was	8 1 -20 0 10 0
sb:there were	0 7 -2 0 0 0
sb:there will	0 -3 7 -2 0 0
sb:there would	0 -6 -2 10 0 0
sb:therefore	0 6 -6 0 0 0
sb:these are	0 -17 19 0 0 0
sb:they	3 -14 11 2 0 -13
sb:they agree	4 10 -14 3 -2 0
sb:they are	1 -29 17 -9 15 0
sb:they did	15 4 -18 0 0 0
sb:they do	12 -11 0 0 0 0
sb:they had	-8 -8 15 -4 0 0
sb:they have	0 -14 26 -3 -7 0
sb:they may	0 3 -11 6 0 0
sb:they reach	0 -1 -7 0 9 0
sb:they want	0 -10 14 -5 0 0
sb:they were	-4 22 -17 0 0 0
sb:they will	10 -25 12 16 -16 0
sb:they'll	-13 -31 22 11 14 0
sb:they're	0 -7 8 0 0 0
sb:they've	0 -20 20 0 0 0
sb:thi	17 -16 18 -20 -9 -5
sb:thi is	0 -5 7 0 0 0
sb:thi month	2 3 -8 0 0 0
sb:thi on	0 7 -6 0 0 0
sb:thi was	9 -13 6 0 0 0
sb:thi week	0 -14 20 -7 0 0
sb:think it	0 -4 6 0 0 0
sb:third	-11 2 9 -10 -10 -3
sb:third is	0 -8 8 0 0 0
sb:third meet	0 11 -10 0 0 0
sb:third round	-3 3 4 -15 0 0
sb:third time	0 7 -6 0 0 0
sb:those	-4 7 -5 -1 0 5
sb:thread	0 -3 6 0 0 0
sb:thread ,	0 -12 14 0 0 0
sb:thread by	0 10 -9 0 0 0
sb:threat	0 -20 22 0 0 0
sb:threat of	0 -17 17 0 0 0
sb:threaten to	0 -9 10 0 0 0
sb:three	13 11 -16 -2 -5 0
sb:three ,	0 22 -21 0 0 0
sb:three <office>	6 -16 11 0 0 0
sb:three round	0 -8 10 0 0 0
sb:through	-3 -8 13 0 0 0
sb:thu	24 -13 -19 0 0 0
sb:thursday	0 -21 9 -9 22 0
sb:thursday ,	-8 -7 -6 -3 23 0
sb:ticket	0 6 -4 0 0 0
sb:tie	0 -17 17 0 0 0
sb:tiktok	0 10 1 -14 -11 0
sb:tiktok 's	-7 -4 14 0 0 0
sb:tiktok deal	18 -18 13 0 -10 0
sb:tiktok has	0 7 -6 0 0 0
sb:tile	12 -9 -1 0 0 0
sb:timber	0 9 -8 0 0 0
sb:time	18 -12 2 -6 0 0
sb:time ,	10 0 -10 0 0 0
sb:time for	0 8 -8 0 0 0
sb:time in	0 6 -4 0 0 0
sb:time since	3 -8 6 0 0 0
sb:time that	0 -21 23 0 0 0
sb:time the	0 6 -4 0 0 0
sb:time thi	0 -10 9 0 0 0
sb:tin	-1 11 -7 0 0 0
sb:to	-2 10 -3 -7 2 -27
sb:to <day-ahead>	-9 7 -4 -5 3 0
sb:to <level>	-6 -2 9 0 -1 0
sb:to <name>	0 4 -7 0 4 0
sb:to <number>	-2 13 -6 0 0 0
sb:to <organisation>	0 13 -11 0 0 0
sb:to <person>	17 -9 -2 0 -2 0
sb:to <quality>	0 -10 12 0 0 0
sb:to <seat>	-5 -11 18 0 -8 0
sb:to a	14 13 -20 -5 -3 0
sb:to an	5 7 -12 0 0 0
sb:to approve	0 14 -13 0 0 0
sb:to be	-8 25 -16 -11 -2 0
sb:to bring	0 13 -12 0 0 0
sb:to carry	0 7 -2 0 0 0
sb:to charge	0 7 -6 0 0 0
sb:to come	0 10 -24 11 1 0
sb:to discuss	0 8 -1 -2 -3 0
sb:to do	-1 6 -11 0 4 0
sb:to end	0 7 -4 0 0 0
sb:to expect	0 12 -11 0 0 0
sb:to fentanyl	0 -17 18 0 0 0
sb:to follow	3 -24 21 0 0 0
sb:to give	0 7 -6 0 0 0
sb:to go	6 -8 7 0 -1 0
sb:to his	-8 8 -8 0 6 0
sb:to hold	12 -40 35 -7 -4 0
sb:to impose	0 9 -8 0 0 0
sb:to invest	0 8 -1 0 0 0
sb:to its	0 8 -7 0 0 0
sb:to last	0 -5 6 0 0 0
sb:to leave	0 14 -13 0 0 0
sb:to let	-3 7 -1 0 0 0
sb:to meet	-2 -14 7 0 8 0
sb:to midnight	0 -19 19 0 0 0
sb:to open	0 17 -17 0 0 0
sb:to our	0 12 -11 0 0 0
sb:to pay	0 10 -6 0 0 0
sb:to prepare	0 -10 3 8 0 0
sb:to prolong	-3 -8 14 0 0 0
sb:to put	9 -8 0 0 0 0
sb:to renew	0 -8 9 0 0 0
sb:to resume	0 16 -12 0 0 0
sb:to run	0 6 -3 0 0 0
sb:to sell	0 -6 7 0 0 0
sb:to settle	-1 -5 10 0 0 0
sb:to sign	-1 12 -9 0 0 0
sb:to sit	0 8 -16 2 4 0
sb:to slap	0 -9 9 0 0 0
sb:to start	0 -14 15 0 0 0
sb:to stay	-3 -6 10 0 0 0
sb:to stop	0 14 -13 0 0 0
sb:to suspend	0 8 -6 0 0 0
sb:to take	4 -15 11 0 0 0
sb:to talk	21 -7 -11 5 -2 0
sb:to the	0 -5 0 3 6 0
sb:to their	0 -6 6 0 0 0
sb:to visit	0 -3 6 0 0 0
sb:to wait	0 -9 -1 11 0 0
sb:together	-3 -1 7 0 0 0
sb:tomatoe	0 -20 21 0 0 0
sb:too	0 11 -10 0 0 0
sb:too ,	0 16 -16 0 0 0
sb:tool	-5 -4 8 0 0 0
sb:top	-1 -3 7 0 0 0
sb:total	0 6 -5 0 0 0
sb:town	0 -11 13 0 0 0
sb:town ,	0 -17 18 0 0 0
sb:tractor	0 7 -6 0 0 0
sb:trade	18 -9 2 -7 -5 -4
sb:trade ,	0 28 -22 -5 0 0
sb:trade agreement	4 7 -8 0 -1 0
sb:trade and	0 14 -9 0 -4 0
sb:trade commissioner	13 -8 0 -1 0 0
sb:trade deal	4 8 -18 -7 4 0
sb:trade desk	0 6 -5 0 0 0
sb:trade ministry	15 -2 -8 -2 0 0
sb:trade representative	0 -9 15 -7 0 0
sb:trade talk	-3 -8 19 -7 0 0
sb:trade truce	-6 4 -9 4 3 0
sb:trade war	0 -10 12 0 0 0
sb:transcript	-7 5 -1 0 0 0
sb:transcript ,	0 9 -7 0 0 0
sb:transcript of	0 -9 10 0 0 0
sb:transfer	0 18 -16 0 0 0
sb:transit	0 -13 15 0 0 0
sb:translated from	0 19 -18 0 0 0
sb:travel	-5 -10 13 -6 5 0
sb:travel to	-4 -10 11 -4 5 0
sb:treaty	0 -11 13 0 0 0
sb:trieste	0 -15 15 0 0 0
sb:trieste on	0 -15 15 0 0 0
sb:trip	-3 -26 6 0 24 0
sb:trip to	-3 -28 9 0 24 0
sb:tromsø	0 -11 11 0 0 0
sb:truce	-4 5 5 -17 -4 -1
sb:truce ,	-4 16 -10 0 0 0
sb:truce agree	0 8 -8 0 -1 0
sb:truce between	-14 13 0 -6 -2 0
sb:truce by	0 2 -9 0 5 0
sb:truce end	0 -6 1 6 0 0
sb:truce go	0 12 -11 0 0 0
sb:truce hold	0 -14 14 0 0 0
sb:truce in	-3 -9 14 0 0 0
sb:truce is	0 -11 12 0 0 0
sb:truce of	0 11 -12 0 0 0
sb:truce on	-2 -9 11 0 0 0
sb:truce that	-4 10 -2 -1 -4 0
sb:truce to	0 6 -5 0 0 0
sb:truce was	-3 -1 6 0 0 0
sb:truce which	0 -10 10 0 0 0
sb:truce with	16 -16 5 0 0 0
sb:true that	0 8 -7 0 0 0
sb:trump	0 -9 10 -3 0 0
sb:trump has	-4 -2 9 0 -1 0
sb:trump say	3 -18 9 0 2 0
sb:truth	0 9 -7 0 -1 0
sb:truth social	0 9 -7 0 -1 0
sb:try	11 -15 5 0 0 0
sb:tuesday ,	-7 0 4 0 0 0
sb:turn	0 0 -9 10 0 0
sb:turnberry	-4 -18 23 0 -2 0
sb:turnberry ,	0 -19 21 0 0 0
sb:turnberry on	0 -4 6 0 0 0
sb:turned	9 -1 -4 0 0 0
sb:twelve	0 9 -9 0 0 0
sb:twice	6 -4 0 0 0 0
sb:two	13 -9 0 -9 4 7
sb:two <office>	15 -4 -8 -2 2 0
sb:two club	-7 35 -30 0 0 0
sb:two country	-23 4 8 -3 -2 9
sb:two delegation	0 -29 28 4 -3 0
sb:two government	-8 -15 20 3 -3 0
sb:two had	13 -3 -10 0 1 0
sb:two head	6 -16 -2 0 15 0
sb:two leader	-18 27 -11 0 0 0
sb:two meet	0 6 -10 6 0 0
sb:two men	-6 0 13 -3 -5 0
sb:two of	0 -21 23 0 0 0
sb:two order	0 11 -4 0 -6 0
sb:two president	16 3 -24 -12 15 0
sb:two round	-1 12 -10 0 0 0
sb:two side	14 -8 -1 1 -13 7
sb:two spoke	10 -8 0 0 0 0
sb:two will	0 -21 13 -1 7 0
sb:under	0 9 -4 -4 -6 0
sb:under a	15 -20 10 0 0 0
sb:under the	-3 22 -15 0 0 0
sb:under which	0 7 -6 0 0 0
sb:understanding	0 -19 22 0 0 0
sb:understanding in	0 -7 7 0 0 0
sb:undertook	0 -6 7 0 0 0
sb:undertook to	0 -6 7 0 0 0
sb:union	0 11 -10 0 0 0
sb:unless	0 -4 6 0 0 0
sb:until	-20 7 4 0 -9 0
sb:until <day-ahead>	-2 -3 0 7 0 0
sb:until <day-gone>	0 6 -5 0 0 0
sb:until the	-1 21 -15 0 0 0
sb:until then	0 -14 13 0 0 0
sb:up	5 7 -12 0 1 0
sb:up a	0 -1 7 -3 0 0
sb:up again	0 -10 11 0 0 0
sb:up at	0 -10 -1 12 0 0
sb:up by	-5 13 -7 0 0 0
sb:up on	-2 12 -16 0 7 0
sb:up the	11 2 -13 0 0 0
sb:up to	0 21 -19 0 0 0
sb:updated	0 6 -3 0 0 0
sb:urgent	0 6 -5 0 0 0
sb:us	-11 24 -18 2 0 0
sb:use	0 -5 10 0 -2 0
sb:use the	0 -11 16 0 -2 0
sb:used	-4 -10 15 0 -2 0
sb:valid	0 12 -11 0 0 0
sb:valley	0 6 -3 0 0 0
sb:valparaíso	0 -26 27 0 0 0
sb:vanilla	10 -17 9 0 0 0
sb:venture	0 6 -6 0 0 0
sb:version	-10 13 -3 0 0 0
sb:very	-9 8 -3 -1 6 0
sb:very good	-6 16 -9 0 -1 0
sb:vessel	-1 -8 5 6 0 0
sb:vice	0 0 -3 13 -11 0
sb:vice -	0 -5 -10 18 -4 0
sb:vice premier	0 1 0 0 -6 0
sb:video	38 -44 -20 0 2 16
sb:video call	10 0 -10 0 0 0
sb:video link	13 -15 -2 0 0 3
sb:video on	7 -11 -11 -1 0 13
sb:video with	7 -4 0 0 0 0
sb:vienna ,	0 9 -7 0 0 0
sb:vigo	0 -13 13 0 0 0
sb:village	-5 7 0 0 0 0
sb:visit	-14 -13 15 3 0 0
sb:visit ,	0 8 -7 0 0 0
sb:visit of	0 -16 19 0 0 0
sb:visit to	-4 -7 14 -4 -1 0
sb:vote	-5 23 -15 0 0 0
sb:vote on	0 7 -4 0 0 0
sb:wage	0 18 -17 0 0 0
sb:wait	0 -1 -11 11 0 0
sb:wait for	0 7 -6 0 0 0
sb:waited	0 12 -11 0 0 0
sb:waited for	0 11 -11 0 0 0
sb:walvi	0 13 -13 0 0 0
sb:walvi bay	0 13 -13 0 0 0
sb:want	-6 8 4 -8 -3 0
sb:want to	-2 15 -6 0 -2 0
sb:war	3 -6 10 0 -8 0
sb:war ,	0 9 -7 0 0 0
sb:war in	0 -5 12 0 -7 0
sb:warn that	0 0 -4 6 0 0
sb:was	6 -6 4 0 -3 -10
sb:was <level>	0 8 -7 0 0 0
sb:was <number>	0 12 -11 0 0 0
sb:was a	0 9 -8 0 0 0
sb:was agree	6 -5 2 0 0 0
sb:was announce	0 -17 3 14 0 0
sb:was at	0 13 -13 0 0 0
sb:was due	9 0 18 0 -27 0
sb:was extend	0 7 -6 0 0 0
sb:was go	0 7 -6 0 0 0
sb:was his	0 9 -8 0 0 0
sb:was in	-4 -16 22 0 -4 0
sb:was initialled	0 -4 6 0 0 0
sb:was make	0 -3 0 7 0 0
sb:was negotiate	0 -8 8 0 0 0
sb:was no	0 0 -7 0 10 0
sb:was not	6 -18 13 0 0 0
sb:was on	-5 15 -9 0 0 0
sb:was plan	4 -21 16 0 0 0
sb:was prepare	0 0 -8 13 -8 0
sb:was published	0 13 -12 0 0 0
sb:was put	0 -12 14 0 0 0
sb:was ready	0 6 -10 0 5 0
sb:was strike	0 8 -8 0 0 0
sb:was take	0 -16 17 0 0 0
sb:was the	20 -5 -2 -5 -5 0
sb:was to	-2 38 -31 0 -6 0
sb:watch	0 16 -11 0 -2 0
sb:water	0 25 -30 6 0 0
sb:way to	0 7 -5 0 0 0
sb:we	-14 2 10 -8 -15 10
sb:we agree	0 10 -13 0 0 0
sb:we are	0 38 -35 0 0 0
sb:we can	0 24 -24 0 0 0
sb:we did	0 6 -5 0 0 0
sb:we expect	0 7 -6 0 0 0
sb:we had	0 -2 7 0 0 0
sb:we have	-7 -15 20 0 0 0
sb:we know	-7 7 -3 0 2 0
sb:we meet	0 -11 5 0 0 7
sb:we shall	6 20 -24 -2 0 0
sb:we write	0 9 -8 0 0 0
sb:we'll	0 9 -6 0 0 0
sb:wed	0 4 -15 12 0 0
sb:wednesday	-16 -6 13 -1 0 0
sb:wednesday ,	-6 0 3 0 0 0
sb:week	-17 -7 10 7 2 0
sb:week 's	0 -8 0 0 9 0
sb:week ,	6 0 -15 12 0 0
sb:week ago	0 16 -15 0 0 0
sb:week and	-9 11 0 0 0 0
sb:week of	-11 9 0 0 0 0
sb:week that	-1 -1 8 0 0 0
sb:week to	0 -8 8 0 0 0
sb:weekend	0 -5 6 0 0 0
sb:weekly	0 23 -16 -5 0 0
sb:welcome	-3 -6 12 0 0 0
sb:welcome the	0 -13 15 0 0 0
sb:welcomed	-3 15 -7 0 0 0
sb:welcomed the	-3 10 -3 0 0 0
sb:well	0 -8 3 0 0 6
sb:well ,	0 -15 9 0 0 6
sb:were	5 17 -22 9 -7 0
sb:were hold	0 -11 8 0 0 0
sb:were not	0 -9 10 0 0 0
sb:were on	0 -10 -10 18 0 0
sb:were sign	0 17 -16 0 0 0
sb:were to	14 -23 18 -3 0 0
sb:what	-6 2 13 -19 -16 -1
sb:what 's	-1 6 -3 0 0 0
sb:what <name>	0 -9 3 0 7 0
sb:what <person>	12 -13 7 -1 -5 0
sb:what <quality>	0 -13 13 0 0 0
sb:what <seat>	8 -10 3 0 0 0
sb:what change	0 16 -15 0 0 0
sb:what come	0 18 -17 0 0 0
sb:what doe	0 9 -7 0 0 0
sb:what happen	0 13 -10 0 0 0
sb:what is	3 7 -11 0 0 0
sb:what our	0 -20 20 0 0 0
sb:what the	0 47 -45 0 0 0
sb:what they	0 23 -19 0 0 0
sb:what to	0 16 -15 0 0 0
sb:what was	-7 -20 27 0 -1 0
sb:what we	-9 18 -7 0 0 0
sb:what will	0 -23 25 0 0 0
sb:what would	0 -20 21 0 0 0
sb:whatever	0 6 -5 0 0 0
sb:wheat	0 9 -7 0 0 0
sb:when	-10 -7 8 -4 9 0
sb:when <name>	4 -11 3 0 0 0
sb:when <person>	-8 12 -20 5 11 0
sb:when do	0 10 -7 0 0 0
sb:when he	0 22 -14 0 -10 0
sb:when the	-4 -18 20 -6 8 0
sb:when they	6 -5 -5 0 5 0
sb:where	-14 -22 22 -1 9 0
sb:where <person>	0 0 -9 3 10 0
sb:where he	-3 -10 10 -1 4 0
sb:where the	0 -28 32 0 0 0
sb:where we	0 10 -8 0 0 0
sb:wherea	0 -5 6 0 0 0
sb:whether	0 2 0 3 -6 0
sb:whether the	0 7 -6 0 0 0
sb:whether they	0 0 -5 6 0 0
sb:which	-16 3 6 -7 -2 5
sb:which <name>	-6 5 -7 0 0 8
sb:which <person>	0 -8 11 0 0 0
sb:which <quality>	0 27 -26 0 0 0
sb:which begin	0 1 -12 9 0 0
sb:which both	0 -15 17 0 0 0
sb:which expire	0 -5 6 0 0 0
sb:which has	0 9 -7 0 0 0
sb:which last	0 12 -12 0 0 0
sb:which meet	0 14 -13 0 0 0
sb:which mr	0 -11 12 0 0 0
sb:which pay	0 -11 11 0 0 0
sb:which start	0 -16 16 0 0 0
sb:which the	4 -9 2 0 6 0
sb:which they	0 30 -30 0 0 0
sb:which was	0 20 -19 0 0 0
sb:which would	0 7 -5 0 0 0
sb:while	0 11 -10 0 0 0
sb:while the	0 9 -8 0 0 0
sb:who	14 6 -20 0 0 -1
sb:who has	4 7 -12 0 0 0
sb:who head	0 13 -11 0 0 0
sb:who hold	0 7 -6 0 0 0
sb:who is	-1 -18 25 0 -6 0
sb:who led	0 19 -15 -3 0 0
sb:who meet	0 -11 0 7 3 0
sb:who negotiate	0 -23 17 6 0 0
sb:who sit	0 -20 21 0 0 0
sb:who was	0 26 -22 0 -1 0
sb:who will	0 8 -4 0 0 0
sb:whole	0 8 -5 0 0 0
sb:whom	6 -10 0 0 6 0
sb:whom he	7 -15 5 0 1 0
sb:whose	0 17 -30 0 -4 10
sb:will	12 -6 -2 5 -4 3
sb:will again	-1 -9 -12 24 -8 0
sb:will be	-1 9 4 -28 -13 -6
sb:will begin	0 7 -6 0 0 0
sb:will buy	0 10 -9 0 0 0
sb:will continue	-11 -14 7 0 0 19
sb:will cut	0 -5 7 0 0 0
sb:will discuss	0 -36 18 0 16 0
sb:will end	0 6 -5 0 0 0
sb:will go	0 16 -21 -2 7 0
sb:will hold	0 17 -28 13 -4 0
sb:will keep	0 6 -5 0 0 0
sb:will lower	1 11 -14 0 0 0
sb:will meet	-2 6 -8 2 1 0
sb:will not	0 27 -15 0 -6 0
sb:will now	0 -11 11 0 0 0
sb:will pay	4 -16 13 -4 1 0
sb:will put	7 -3 -3 0 0 0
sb:will run	0 7 -6 0 0 0
sb:will see	0 -10 11 0 0 0
sb:will set	0 8 -3 -2 0 0
sb:will speak	16 -3 -10 0 0 0
sb:will start	0 6 -4 0 0 0
sb:will stay	0 -5 0 0 8 0
sb:will take	0 -9 2 0 7 0
sb:will talk	12 -20 10 0 0 0
sb:will the	0 -20 22 0 0 0
sb:will they	0 6 0 0 -1 0
sb:will you	0 -14 15 0 0 0
sb:wind	0 6 -5 0 0 0
sb:window	-1 22 -17 0 0 0
sb:window close	0 8 -7 0 0 0
sb:wine	0 7 -6 0 0 0
sb:winner	0 16 -15 0 0 0
sb:winter	0 6 -4 0 0 0
sb:wire	-5 -12 18 0 0 0
sb:wire )	0 -9 13 0 0 0
sb:wish	9 5 -11 -1 -5 0
sb:wish to	9 3 -9 0 -4 0
sb:with	9 -4 -6 -10 18 -7
sb:with <name>	-3 -10 11 9 -1 0
sb:with <person>	7 -42 14 0 28 0
sb:with <quality>	0 -5 11 0 -2 0
sb:with <seat>	10 6 -17 0 0 0
sb:with a	-11 18 -27 0 14 0
sb:with him	13 -8 -3 0 0 0
sb:with his	8 -19 14 0 0 0
sb:with it	0 7 -6 0 0 0
sb:with its	0 -13 15 0 0 0
sb:with that	0 8 -7 0 0 0
sb:with the	-9 25 -10 -10 -6 0
sb:with their	0 8 -8 0 0 0
sb:with which	0 13 -11 0 0 0
sb:without	-8 -6 8 5 0 0
sb:without a	0 -6 7 0 0 0
sb:without an	0 -7 7 0 0 0
sb:wood	0 -5 8 0 0 0
sb:wool	11 5 -20 0 0 0
sb:word	-10 -1 10 0 0 0
sb:word on	0 -6 7 0 0 0
sb:work	-15 12 -7 0 0 11
sb:work ,	-4 8 0 0 0 0
sb:worked	-1 -20 24 0 0 0
sb:worked out	0 -11 14 0 0 0
sb:working	0 -6 -6 11 0 2
sb:world	0 6 -4 0 0 0
sb:world 's	0 -6 6 0 0 0
sb:worth	0 -5 0 0 8 0
sb:worth of	0 9 -9 0 0 0
sb:would	1 9 -12 11 -8 -15
sb:would be	-7 -3 2 4 0 0
sb:would come	0 -1 13 0 -13 0
sb:would decide	0 11 -4 0 -2 0
sb:would end	0 12 -11 0 0 0
sb:would go	0 -8 0 9 2 0
sb:would have	-3 27 -18 0 0 0
sb:would like	0 11 -7 0 0 0
sb:would meet	0 0 -5 -4 9 0
sb:would not	5 0 -10 0 0 0
sb:would put	-7 8 0 0 0 0
sb:would raise	0 -3 6 0 0 0
sb:would sign	-11 25 -14 0 0 0
sb:would speak	11 -6 -2 0 0 0
sb:would still	0 0 -4 -2 9 0
sb:would take	0 7 -6 0 0 0
sb:would travel	0 4 2 0 -8 0
sb:write	8 -3 -12 2 6 0
sb:write ,	0 10 -6 0 0 0
sb:write on	8 4 -4 0 -7 0
sb:write that	0 -9 -13 7 13 0
sb:xi	-3 9 -23 6 7 0
sb:xi jinping	-3 9 -23 6 7 0
sb:year	0 -10 18 -4 -9 0
sb:year 's	0 6 -5 0 0 0
sb:year ,	0 7 -6 0 0 0
sb:year ago	0 -4 7 0 0 0
sb:year and	0 -21 25 0 -5 0
sb:yes	-7 -10 17 0 0 0
sb:yes ,	-5 -5 12 0 0 0
sb:yet	0 13 -9 0 0 0
sb:york	-4 4 -2 -25 14 0
sb:york ,	0 -2 -13 -3 24 0
sb:york from	0 -2 9 -3 0 0
sb:you	8 -1 0 -2 -4 0
sb:you come	0 -11 12 0 0 0
sb:you in	0 -11 11 0 0 0
sb:you will	0 11 -10 0 0 0
sb:zanzibar	0 7 -5 0 0 0
sb:zurich	0 11 -11 0 0 0
sb:|	0 21 -19 0 0 0
sb:·	-11 7 -1 0 0 0
sb:· monday	0 9 -8 0 0 0
sb:· wednesday	0 -6 7 0 0 0
sb:—	-7 -2 6 -3 9 -3
sb:— <name>	13 -23 15 0 -10 0
sb:— <number>	0 12 -9 0 0 0
sb:— <office>	0 31 -25 -7 0 0
sb:— <organisation>	0 10 -8 0 0 0
sb:— <person>	-8 -15 31 -6 -6 0
sb:— <seat>	-3 -23 26 0 0 0
sb:— <span>	0 8 -12 0 5 0
sb:— a	-2 16 -10 0 0 0
sb:— for	0 13 -10 0 0 0
sb:— talk	0 -13 10 3 0 0
sb:— the	-12 -8 -3 6 25 0
sb:— tuesday	0 19 -17 0 0 0
sb:— wednesday	0 9 -8 0 0 0
sb:•	0 -10 7 0 7 0
sent:calls	106 -36 -71 -47 -45 6
sent:coming	5 -16 8 18 -1 -12
sent:ended	7 -4 12 0 -18 -2
sent:experts	-42 -13 10 4 -3 38
sent:m=adjourned	0 -10 12 0 0 0
sent:m=arrive	-1 -3 15 -14 0 0
sent:m=arrived	-2 0 0 -3 6 0
sent:m=arrives	0 11 -2 -4 -7 0
sent:m=assembly	0 21 -19 0 0 0
sent:m=bargain	-2 -8 12 0 0 0
sent:m=broke off	0 -15 20 -5 0 0
sent:m=came	20 -12 2 -12 0 0
sent:m=closed	-6 14 -19 10 0 0
sent:m=come	0 3 -1 1 -10 0
sent:m=comes	-5 0 -6 -3 13 0
sent:m=conference	35 -5 -12 -17 -2 0
sent:m=consultations	15 -3 1 -11 -7 -3
sent:m=delegation	-5 -31 39 -12 0 0
sent:m=delegations	-18 -41 40 15 -7 0
sent:m=dialogue	-3 -10 7 0 0 10
sent:m=dinner	8 -8 8 -10 -6 0
sent:m=due	20 10 -7 -10 -19 0
sent:m=edition	0 18 -16 0 0 0
sent:m=ended	1 -30 11 32 -3 0
sent:m=expected	-8 -2 -6 24 -6 0
sent:m=flew	-1 -9 0 22 -7 0
sent:m=flies	-5 -20 16 12 -1 0
sent:m=fly	0 16 -14 0 0 0
sent:m=gather	0 18 -17 0 0 0
sent:m=go	-14 8 -5 -2 -2 9
sent:m=goes	2 3 -10 -2 6 0
sent:m=guest	0 36 -41 -1 9 0
sent:m=guests	-2 -34 37 0 0 0
sent:m=haggling	0 -7 8 0 0 0
sent:m=here	-27 -10 27 -10 -2 0
sent:m=host	-3 29 -23 -2 -2 0
sent:m=invitation	-2 -5 8 -4 4 0
sent:m=invited	-7 22 -9 0 -11 0
sent:m=land	8 -8 0 0 0 0
sent:m=lands	0 15 -20 6 0 0
sent:m=lunch	-2 18 -11 -4 -6 0
sent:m=meet	8 -6 -7 12 1 1
sent:m=meeting	-23 -14 9 11 9 -1
sent:m=meetings	-15 0 4 -4 -2 11
sent:m=meets	-4 -4 6 -13 8 0
sent:m=met	-29 6 13 1 -24 -6
sent:m=negotiate	11 -4 -2 0 0 0
sent:m=negotiated	0 -12 5 5 0 0
sent:m=negotiates	0 -13 13 0 0 0
sent:m=negotiating	-4 3 -7 6 0 0
sent:m=negotiation	0 -7 9 0 0 0
sent:m=negotiations	-1 -6 7 3 -2 0
sent:m=negotiator	-3 3 -6 -13 -1 14
sent:m=negotiators	-16 2 13 -30 0 0
sent:m=parted	0 -8 10 0 0 0
sent:m=receive	-1 9 2 -4 -10 0
sent:m=received	-19 -19 0 15 19 0
sent:m=rose	-16 18 -5 -4 0 0
sent:m=round	-3 -18 16 29 -43 -19
sent:m=rounds	5 7 -4 -15 -2 0
sent:m=sat	-5 -17 19 -19 9 0
sent:m=saw each other	0 -16 17 0 0 0
sent:m=see each other	0 0 2 8 -12 0
sent:m=session	0 -8 8 -10 5 0
sent:m=settled	10 -1 -6 -8 8 0
sent:m=shook hands	1 4 0 -3 -8 0
sent:m=signed	-13 9 2 6 -8 -2
sent:m=spent	-5 -20 26 -2 0 0
sent:m=summit	-6 -3 15 -29 -1 0
sent:m=table	-5 -5 13 -8 -4 0
sent:m=talk	13 16 -46 4 -13 9
sent:m=talked	31 -27 -5 0 7 0
sent:m=talking	4 -21 22 0 -6 0
sent:m=talks	-58 -7 16 10 -12 4
sent:m=there	-7 0 -1 -14 14 7
sent:m=time	8 -1 0 -20 0 -1
sent:m=to see	6 0 7 -13 -2 0
sent:m=travel	-2 -9 6 -6 10 0
sent:m=travels	0 -20 19 2 -2 0
sent:m=visit	-15 -14 6 -1 14 10
sent:m=visited	0 -8 10 0 0 0
sent:m=visits	-11 12 0 0 0 0
sent:m=went	-21 -7 16 -10 11 0
sent:m=where	-11 -13 11 9 6 0
sent:meets	-16 -15 28 -4 -1 -9
sent:running	4 -1 1 -5 6 1
sent:summit	12 -18 -9 7 27 -34
sent:sure	-41 1 18 0 -7 -9
sent:wished	-24 22 -6 -2 -21 10
sides=0	-26 45 -10 -45 -16 -21
sides=1	9 8 -2 6 -34 -3
sides=2	10 -8 13 -1 -18 -5
sides=3	-24 -21 9 5 25 -6
sides=4	-3 22 -30 -4 19 0
sides=5	0 -6 2 0 7 0
sort=call	34 -4 -5 -55 -40 -3
sort=land	-45 -2 -16 13 33 -10
sort=meeting	-43 7 10 1 -14 -3
t0=future	-10 -2 -1 5 2 0
t0=future-passive	-4 17 -10 -1 -1 -2
t0=modal	0 13 -20 10 -3 0
t0=modal-not	4 -7 4 0 0 0
t0=modal-passive	-6 0 7 -2 0 0
t0=past	4 2 -2 -7 7 -9
t0=past-not	0 11 -6 0 -1 0
t0=past-passive	-10 -3 6 10 -4 -2
t0=past-passive-not	6 -4 0 0 0 0
t0=perfect	-11 9 9 -18 -26 -2
t0=perfect-passive	-1 -3 7 0 0 0
t0=pluperfect	8 -15 9 1 -21 12
t0=pluperfect-not	-19 2 4 0 7 0
t0=pluperfect-passive	-1 15 -10 0 0 0
t0=present	0 -5 5 -4 9 -4
t0=present-not	0 -4 8 0 0 0
t0=present-passive	-3 6 -2 -16 4 0
t1=future	-15 2 -6 7 4 0
t1=future-passive	-4 17 -9 -1 -1 -2
t1=gerund	-17 9 -1 2 0 0
t1=infinitive	-6 19 -14 -7 0 -1
t1=modal	0 4 -12 12 -1 0
t1=modal-passive	-6 0 7 -2 0 0
t1=participle-passive	-2 1 2 3 -10 0
t1=past	12 3 -6 -8 5 -8
t1=past-not	0 7 -5 0 0 0
t1=past-passive	-9 -3 4 11 -3 -2
t1=past-passive-not	6 -4 0 0 0 0
t1=perfect	-7 -4 21 -16 -24 -2
t1=perfect-passive	-1 -5 9 0 0 0
t1=pluperfect	9 -16 8 2 -20 12
t1=pluperfect-not	-19 2 4 0 7 0
t1=pluperfect-passive	0 13 -10 0 0 0
t1=present	3 6 -5 -9 6 -3
t1=present-not	0 -4 8 0 0 0
t1=present-passive	-2 6 -2 -16 4 0
t2=future	1 16 -14 -3 -4 0
t2=future-not	0 0 -6 6 0 0
t2=future-passive	0 -17 15 5 0 0
t2=gerund	-9 -3 7 0 -18 2
t2=infinitive	0 4 5 -12 -13 0
t2=modal	-4 -4 0 11 -1 0
t2=modal-passive	-7 23 -9 -8 0 0
t2=participle-passive	-18 18 -2 0 -16 -1
t2=past	-10 12 2 -20 1 -11
t2=past-passive	6 15 -20 2 -7 0
t2=perfect	4 -23 15 -7 14 0
t2=perfect-passive	0 6 -2 0 0 0
t2=pluperfect	0 3 0 0 -7 0
t2=pluperfect-passive	-1 19 -14 0 0 0
t2=present	-24 16 -10 -11 7 7
t2=present-passive	8 -9 3 3 0 0
third-side	-4 -44 -11 35 53 0
top	-26 30 5 -27 -29 -24
town-l	-13 12 -1 0 -6 -10
town-none	-2 24 -32 5 2 -6
town-r	0 -4 30 -38 -25 -20
town=l0	-15 -7 12 7 3 0
town=l1	-65 -4 36 -21 -24 -18
town=l2	7 14 -8 -25 -6 7
town=l3	10 13 -29 14 5 -2
town=l4	15 8 -26 8 0 -5
town=l5	12 5 -22 0 1 0
town=r0	2 15 0 -19 -26 0
town=r1	0 -3 21 -20 -7 -20
town=r2	-9 -12 27 -3 -25 -11
town=r3	0 -4 1 -23 14 3
town=r4	8 7 -17 2 0 0
town=r5	-3 -5 11 0 -1 0
towns=0	-6 22 -25 1 6 -5
towns=1	-9 9 8 -19 -11 -11
towns=2	-1 9 1 -3 -13 -21
towns=3	3 -1 11 -21 -19 -2
towns=4	8 -2 1 0 -11 0
towns=5	-7 -6 4 11 -2 0
tri:day day-none no-word	15 -9 5 6 1 -6
tri:day day-none sent:sure	-14 -4 12 -6 3 -1
tri:day day=l0 no-word	0 8 -6 0 0 0
tri:day day=l0 sent:sure	0 7 -6 0 0 0
tri:day day=l1 no-word	-11 18 -3 -3 -2 0
tri:day day=l1 prev:sure	-10 15 -3 0 0 0
tri:day day=l1 sent:sure	0 -7 2 4 0 0
tri:day day=l2 no-word	-13 19 -7 0 -1 0
tri:day day=l2 part:sure	0 -10 14 0 0 0
tri:day day=l2 prev:sure	0 -12 15 0 0 0
tri:day day=l3 no-word	-4 12 -3 0 -7 0
tri:day day=l3 part:sure	-6 -7 0 -1 18 0
tri:day day=l3 prev:sure	2 -11 10 0 0 0
tri:day day=l3 sent:sure	7 17 -15 -3 -13 0
tri:day day=l4 no-word	0 8 -4 -2 -2 0
tri:day day=l4 part:sure	-2 7 0 -5 0 0
tri:day day=l4 sent:sure	-1 -1 -7 2 12 0
tri:day day=l5 no-word	12 4 -19 0 0 0
tri:day day=l5 part:sure	0 -29 30 -1 0 0
tri:day day=r0 no-word	-2 16 -10 0 0 0
tri:day day=r0 part:sure	0 -8 8 0 0 0
tri:day day=r1 no-word	-4 16 -8 -3 -2 0
tri:day day=r1 part:sure	0 -10 12 0 0 0
tri:day day=r1 prev:sure	6 0 -3 0 0 0
tri:day day=r1 sent:sure	0 6 -14 5 0 0
tri:day day=r2 no-word	-4 2 4 -5 -6 0
tri:day day=r2 part:sure	-8 25 -19 4 -4 0
tri:day day=r2 prev:sure	0 -3 6 0 0 0
tri:day day=r2 sent:sure	-9 20 -12 0 0 0
tri:day day=r3 no-word	-4 0 5 -6 2 0
tri:day day=r3 part:sure	0 26 -19 2 -12 0
tri:day day=r3 prev:sure	-12 8 0 0 0 0
tri:day day=r3 sent:sure	11 -5 2 -4 0 0
tri:day day=r4 no-word	3 6 -8 -8 2 0
tri:day day=r4 part:sure	0 4 2 -3 -8 0
tri:day day=r4 prev:sure	-8 -13 20 0 0 0
tri:day day=r4 sent:sure	-18 18 -12 8 -8 0
tri:day day=r5 no-word	0 15 -17 -1 0 0
tri:day day=r5 sent:sure	-8 2 4 -3 0 0
tri:l=( day day=l0	0 6 -6 0 0 0
tri:l=<begin> day day-none	2 -10 9 -5 8 -2
tri:l=<begin> day day=r1	-2 20 -15 0 0 0
tri:l=<begin> day day=r2	0 9 -8 0 0 0
tri:l=<begin> day day=r3	0 15 -13 0 0 0
tri:l=<begin> day no-word	9 -10 6 -20 9 -1
tri:l=<begin> day part:sure	0 -11 7 6 0 0
tri:l=<begin> day prev:sure	-29 23 -11 0 -2 0
tri:l=<begin> day sent:sure	3 8 -9 0 0 0
tri:l=<begin> day-none no-word	8 -14 10 -19 10 -1
tri:l=<begin> day-none part:sure	-2 4 -9 5 -7 6
tri:l=<begin> day-none prev:sure	-30 22 -10 0 -2 0
tri:l=<begin> day=r1 no-word	-7 17 -7 0 0 0
tri:l=<begin> day=r1 part:sure	0 -3 7 0 0 0
tri:l=<begin> day=r2 part:sure	0 -6 10 0 0 0
tri:l=<begin> day=r3 no-word	-8 21 -14 0 0 0
tri:l=<begin> day=r4 no-word	0 -5 6 0 0 0
tri:l=<begin> day=r4 part:sure	0 -8 12 -2 0 0
tri:l=<begin> word day-none	-14 20 -18 0 -6 6
tri:l=<begin> word day=r1	-5 0 6 0 0 0
tri:l=<begin> word day=r2	0 -9 9 0 0 0
tri:l=<begin> word day=r4	0 -8 12 -2 0 0
tri:l=<begin> word no-word	-21 24 0 0 0 0
tri:l=<begin> word part:sure	0 0 1 0 -14 3
tri:l=a day day-none	0 13 -9 0 0 0
tri:l=a day day=l1	-13 -6 17 0 0 0
tri:l=a day no-word	-15 16 0 0 0 0
tri:l=a day-none no-word	-1 8 -13 0 0 0
tri:l=a day-none part:sure	-1 5 0 -11 -5 5
tri:l=a day-none prev:sure	-12 12 0 0 0 0
tri:l=a day=l1 no-word	-1 -10 11 0 0 0
tri:l=a day=l1 part:sure	-5 0 7 0 -1 0
tri:l=a day=l2 part:sure	0 3 -12 9 -1 0
tri:l=a day=r2 no-word	8 -3 -1 0 0 0
tri:l=a day=r3 no-word	6 -6 0 0 0 0
tri:l=a day=r3 part:sure	1 -28 19 0 6 0
tri:l=a word day-none	-10 14 -1 -12 -6 5
tri:l=a word day=l2	0 2 -12 9 -1 0
tri:l=a word day=r1	20 -12 -7 0 0 0
tri:l=a word day=r2	11 -5 0 0 0 0
tri:l=a word day=r3	13 -35 18 0 5 0
tri:l=a word day=r4	-5 6 -1 0 0 0
tri:l=a word no-word	25 -20 -4 0 0 0
tri:l=a word part:sure	-7 -1 8 -4 -7 4
tri:l=a word sent:sure	4 0 -8 0 0 0
tri:l=accra, day day-none	-2 -6 9 0 0 0
tri:l=accra, day no-word	0 8 -6 0 0 0
tri:l=accra, day sent:sure	0 -12 13 0 0 0
tri:l=accra, day-none no-word	0 8 -6 0 0 0
tri:l=after day no-word	0 16 -13 0 0 0
tri:l=after day-none no-word	-11 25 -14 0 0 0
tri:l=after day-none part:sure	6 0 0 -2 -2 0
tri:l=after word day-none	0 13 -9 0 -2 0
tri:l=after word no-word	-6 8 0 0 0 0
tri:l=again day day-none	0 0 -12 12 0 0
tri:l=again day no-word	-1 -1 -7 12 0 0
tri:l=again day-none no-word	0 0 -12 12 0 0
tri:l=ago day day-none	0 11 -11 0 0 0
tri:l=ago day no-word	0 6 -5 0 0 0
tri:l=agreed day day-none	-3 -3 6 0 0 0
tri:l=agreed day no-word	-3 -10 13 0 0 0
tri:l=also day-none no-word	-6 9 0 0 0 0
tri:l=also word day-none	-7 21 -10 -1 0 0
tri:l=also word no-word	-6 8 0 0 0 0
tri:l=amman, day no-word	0 -5 7 0 0 0
tri:l=and day day-none	0 12 -11 0 0 0
tri:l=and day day=l1	0 -8 10 0 0 0
tri:l=and day-none no-word	-3 16 -10 0 0 0
tri:l=and day-none part:sure	0 -5 6 0 0 0
tri:l=and word day-none	-1 -4 9 0 0 0
tri:l=and word part:sure	2 -12 10 0 0 0
tri:l=another day-none part:sure	0 -7 -11 18 0 0
tri:l=another word day-none	0 -7 -11 18 0 0
tri:l=another word part:sure	0 -9 -7 17 0 0
tri:l=any day-none part:sure	0 7 -6 0 0 0
tri:l=any word day-none	0 7 -6 0 0 0
tri:l=any word part:sure	0 7 -7 0 0 0
tri:l=are day day-none	0 12 -11 0 0 0
tri:l=are day no-word	0 12 -11 0 0 0
tri:l=are day-none no-word	0 12 -11 0 0 0
tri:l=are day-none part:sure	0 -11 1 10 0 0
tri:l=are word day-none	0 -11 1 10 0 0
tri:l=are word part:sure	0 -12 4 9 -1 0
tri:l=as day day-none	0 10 -10 0 0 0
tri:l=as day no-word	0 10 -9 0 0 0
tri:l=as day-none no-word	0 10 -9 0 0 0
tri:l=at day-none part:sure	0 -8 9 0 0 0
tri:l=at word no-word	-2 10 -3 0 0 0
tri:l=at word part:sure	0 -8 9 0 0 0
tri:l=back day day-none	-1 7 -3 0 0 0
tri:l=back day no-word	-1 12 -8 0 0 0
tri:l=back day-none no-word	-1 7 -3 0 0 0
tri:l=be word part:sure	0 0 -4 -1 6 0
tri:l=been word day-none	0 7 -5 0 0 0
tri:l=before day day-none	-4 -5 11 0 0 0
tri:l=before day no-word	-4 -4 10 0 0 0
tri:l=before day part:sure	0 8 -7 0 0 0
tri:l=before day-none no-word	-4 -7 12 0 0 0
tri:l=before day-none part:sure	0 10 -9 0 0 0
tri:l=before word day-none	0 10 -9 0 0 0
tri:l=before word part:sure	0 10 -9 0 0 0
tri:l=beijing word day-none	0 12 -10 0 0 0
tri:l=beijing word part:sure	0 6 -4 0 0 0
tri:l=beijing, day day-none	0 21 -16 0 0 0
tri:l=beijing, day day=r3	0 -4 6 0 0 0
tri:l=beijing, day day=r4	-4 7 0 0 0 0
tri:l=beijing, day day=r5	-7 -5 13 0 0 0
tri:l=beijing, day no-word	-10 8 1 0 0 0
tri:l=beijing, day-none no-word	0 17 -16 0 0 0
tri:l=beijing, day=r4 no-word	-4 6 0 0 0 0
tri:l=belgrade, day day-none	17 -10 -9 0 0 0
tri:l=belgrade, day no-word	17 -10 -9 0 0 0
tri:l=belgrade, day-none no-word	17 -10 -9 0 0 0
tri:l=bern, day day-none	0 7 -6 0 0 0
tri:l=bern, day no-word	0 9 -7 0 0 0
tri:l=bern, day-none no-word	0 7 -6 0 0 0
tri:l=bessent day=r3 part:sure	0 -4 9 0 -2 0
tri:l=bessent word day=r3	0 -4 9 0 -2 0
tri:l=bessent word part:sure	0 -4 10 0 -3 0
tri:l=between day no-word	0 7 -5 0 0 0
tri:l=briefing, day day-none	0 -12 -9 19 0 0
tri:l=briefing, day no-word	0 -12 -9 19 0 0
tri:l=briefing, day-none no-word	0 -12 -9 19 0 0
tri:l=brussels, day day-none	1 -6 4 0 0 0
tri:l=brussels, day day=r5	0 -8 10 0 0 0
tri:l=brussels, day-none no-word	1 -6 4 0 0 0
tri:l=bulletin, day day-none	0 -11 12 0 0 0
tri:l=bulletin, day no-word	0 -11 12 0 0 0
tri:l=bulletin, day-none no-word	0 -11 12 0 0 0
tri:l=by day day-none	-23 23 0 0 -1 0
tri:l=by day day=r3	0 -9 11 0 0 0
tri:l=by day no-word	-24 7 10 0 -1 0
tri:l=by day prev:sure	0 18 -14 0 0 0
tri:l=by day-none no-word	-13 11 4 0 -3 0
tri:l=by day-none part:sure	0 -10 12 0 0 0
tri:l=by day-none prev:sure	1 7 -11 0 0 0
tri:l=by day-none sent:sure	3 0 -6 0 0 0
tri:l=by day=l1 no-word	9 -7 0 0 0 0
tri:l=by day=r0 no-word	4 -13 0 0 7 0
tri:l=by day=r1 no-word	-5 3 -2 0 -2 7
tri:l=by day=r1 part:sure	8 -7 -1 0 0 0
tri:l=by day=r1 prev:sure	11 -9 0 0 0 0
tri:l=by day=r3 no-word	0 -12 11 0 0 0
tri:l=by word day-none	0 -1 6 -1 -1 0
tri:l=by word day=l1	10 -11 4 0 0 0
tri:l=by word day=r0	4 -12 0 0 6 0
tri:l=by word day=r1	5 -4 -9 0 -5 8
tri:l=by word day=r2	-1 7 -5 0 0 0
tri:l=by word no-word	5 -7 -6 0 0 6
tri:l=by word part:sure	12 -14 2 0 0 0
tri:l=by word prev:sure	23 -20 0 0 0 0
tri:l=by word sent:sure	0 9 -4 0 0 0
tri:l=cabinet day=r1 part:sure	0 6 -4 0 0 0
tri:l=cabinet word day=r1	0 6 -4 0 0 0
tri:l=cabinet word part:sure	0 10 -7 0 0 0
tri:l=cairo, day no-word	-1 14 -10 0 0 0
tri:l=call, day day-none	-7 9 0 0 0 0
tri:l=call, day no-word	-7 9 0 0 0 0
tri:l=call, day-none no-word	-7 9 0 0 0 0
tri:l=cent day day-none	0 8 -6 0 0 0
tri:l=cent day-none no-word	0 8 -6 0 0 0
tri:l=charge word part:sure	0 -5 6 0 0 0
tri:l=city, day no-word	13 3 -18 0 0 0
tri:l=closed day no-word	0 6 -4 0 0 0
tri:l=colombo, day no-word	0 11 -9 0 0 0
tri:l=constructive day-none part:sure	0 -9 0 0 0 12
tri:l=constructive word day-none	0 -9 0 0 0 12
tri:l=constructive word part:sure	0 -5 -3 0 0 11
tri:l=correspondent, day day-none	0 -9 11 0 0 0
tri:l=correspondent, day no-word	0 -19 21 0 0 0
tri:l=correspondent, day-none no-word	0 -19 21 0 0 0
tri:l=could day-none part:sure	0 -7 8 0 0 0
tri:l=could word day-none	0 -7 8 0 0 0
tri:l=could word part:sure	0 -7 8 0 0 0
tri:l=council word part:sure	0 8 -7 0 0 0
tri:l=countries day=r2 part:sure	0 -9 9 0 0 0
tri:l=countries word day=r2	0 -9 9 0 0 0
tri:l=date: day day-none	0 10 -7 0 0 0
tri:l=date: day no-word	0 9 -6 0 0 0
tri:l=date: day-none no-word	0 9 -6 0 0 0
tri:l=day, day day-none	0 6 -6 0 0 0
tri:l=day, day no-word	0 8 -7 0 0 0
tri:l=day, day-none no-word	0 6 -6 0 0 0
tri:l=days day day-none	0 7 -5 0 0 0
tri:l=days day no-word	0 8 -6 0 0 0
tri:l=days day-none no-word	0 7 -5 0 0 0
tri:l=deal day day-none	0 -16 17 0 0 0
tri:l=deal day no-word	0 -16 17 0 0 0
tri:l=deal day-none no-word	0 -16 17 0 0 0
tri:l=delegations day-none part:sure	0 6 -5 0 0 0
tri:l=delegations word day-none	0 6 -5 0 0 0
tri:l=delegations word part:sure	0 8 -6 0 0 0
tri:l=delhi, day day-none	-1 9 -6 0 0 0
tri:l=delhi, day no-word	-4 15 -10 0 0 0
tri:l=delhi, day-none no-word	-1 9 -6 0 0 0
tri:l=desk, day day-none	0 -5 6 0 0 0
tri:l=desk, day no-word	0 -5 6 0 0 0
tri:l=desk, day-none no-word	0 -5 6 0 0 0
tri:l=do day day-none	11 -5 -7 0 0 0
tri:l=do day no-word	11 -5 -7 0 0 0
tri:l=do day-none no-word	11 -5 -7 0 0 0
tri:l=down day day-none	0 11 -7 0 -4 0
tri:l=down day part:sure	0 7 -3 0 -4 0
tri:l=down day-none part:sure	0 11 -6 0 -4 0
tri:l=due day day-none	9 0 -10 0 0 0
tri:l=due day no-word	9 -8 0 0 0 0
tri:l=due day-none no-word	9 -8 0 0 0 0
tri:l=earlier day-none part:sure	0 10 -9 0 0 0
tri:l=earlier word day-none	0 10 -9 0 0 0
tri:l=economists word day-none	0 7 -7 0 0 0
tri:l=effect day day-none	0 11 -10 0 0 0
tri:l=effect day no-word	0 -9 11 0 0 0
tri:l=effect day-none no-word	0 11 -10 0 0 0
tri:l=eighth day-none part:sure	0 9 -7 0 0 0
tri:l=eighth word day-none	0 9 -7 0 0 0
tri:l=ended day day-none	0 -6 11 -2 0 0
tri:l=ended day no-word	0 -4 7 0 0 0
tri:l=ended day-none no-word	0 -5 8 0 0 0
tri:l=ends day no-word	0 20 -17 0 0 0
tri:l=ends day prev:sure	0 -20 22 0 0 0
tri:l=ends day-none no-word	0 30 -27 0 0 0
tri:l=fifth day-none part:sure	0 -5 9 -3 0 0
tri:l=fifth day=l2 part:sure	10 -11 0 0 0 0
tri:l=fifth day=r2 part:sure	0 -6 7 0 0 0
tri:l=fifth word day-none	0 -5 9 -3 0 0
tri:l=fifth word day=l2	10 -11 0 0 0 0
tri:l=fifth word day=r2	0 -6 7 0 0 0
tri:l=fifth word part:sure	8 -14 12 -5 0 0
tri:l=first day-none part:sure	-1 -9 15 -5 0 0
tri:l=first day=l1 part:sure	0 -9 9 0 0 0
tri:l=first day=l2 part:sure	3 -9 9 0 -2 0
tri:l=first day=r2 part:sure	0 -6 -3 9 0 0
tri:l=first day=r3 part:sure	0 11 -9 0 0 0
tri:l=first word day-none	0 -9 13 -5 0 0
tri:l=first word day=l1	0 -9 9 0 0 0
tri:l=first word day=l2	3 -9 9 0 -2 0
tri:l=first word day=r2	0 -6 -3 9 0 0
tri:l=first word day=r3	0 11 -9 0 0 0
tri:l=first word no-word	6 -1 -4 0 0 0
tri:l=first word part:sure	0 -2 4 2 -7 0
tri:l=for day day-none	2 -12 13 -3 -1 0
tri:l=for day day=l3	-9 -12 21 0 0 0
tri:l=for day day=r3	0 7 -4 0 0 0
tri:l=for day no-word	3 -8 6 0 0 0
tri:l=for day prev:sure	-4 -4 11 0 0 0
tri:l=for day-none no-word	5 -19 16 0 0 0
tri:l=for day-none part:sure	0 16 -15 -1 0 0
tri:l=for day-none prev:sure	-4 0 7 0 0 0
tri:l=for day=l1 part:sure	0 -10 13 0 0 0
tri:l=for day=l3 no-word	0 7 -3 0 0 0
tri:l=for day=l3 part:sure	-3 -10 14 0 0 0
tri:l=for word day-none	0 18 -15 0 0 0
tri:l=for word day=l1	0 -10 13 0 0 0
tri:l=for word day=r3	0 -3 7 0 0 0
tri:l=for word part:sure	0 7 0 -5 0 0
tri:l=fourth day-none part:sure	-2 0 4 -10 0 0
tri:l=fourth day=r1 part:sure	0 -1 6 0 0 0
tri:l=fourth day=r2 part:sure	0 11 -14 5 0 0
tri:l=fourth word day-none	10 -5 4 -10 0 0
tri:l=fourth word day=r1	0 -1 6 0 0 0
tri:l=fourth word day=r2	0 11 -14 5 0 0
tri:l=fourth word part:sure	-9 0 3 0 -2 0
tri:l=friday day-none no-word	-2 20 -17 0 0 0
tri:l=friday, day day-none	5 3 -10 0 0 0
tri:l=friday, day no-word	8 -2 -3 0 0 0
tri:l=friday, day-none no-word	8 -3 -2 0 0 0
tri:l=from day day=l2	0 6 -4 0 0 0
tri:l=from day day=l3	0 10 -9 0 0 0
tri:l=from day day=r2	0 10 -18 6 0 0
tri:l=from day day=r4	0 6 0 0 -4 0
tri:l=from day no-word	-3 15 -4 -2 -6 0
tri:l=from day part:sure	0 -21 8 3 6 0
tri:l=from day sent:sure	0 12 -10 0 0 0
tri:l=from day-none no-word	2 9 -7 0 -2 0
tri:l=from day-none part:sure	0 -23 13 0 6 0
tri:l=from day-none prev:sure	0 7 -5 0 0 0
tri:l=from day-none sent:sure	0 -10 11 0 0 0
tri:l=from day=l3 no-word	0 10 -9 0 0 0
tri:l=from day=r1 no-word	0 -6 9 0 0 0
tri:l=from day=r3 no-word	0 -7 10 0 0 0
tri:l=further day-none part:sure	0 8 -14 4 0 0
tri:l=further word day-none	0 8 -14 4 0 0
tri:l=further word part:sure	0 5 -8 3 0 0
tri:l=geneva day day-none	0 25 -20 -1 -2 0
tri:l=geneva day part:sure	0 -13 16 0 0 0
tri:l=geneva day-none part:sure	0 -16 19 0 0 0
tri:l=geneva, day day=r4	0 -9 10 0 0 0
tri:l=geneva, day sent:sure	0 10 -9 0 0 0
tri:l=geneva, day=r4 sent:sure	0 -9 10 0 0 0
tri:l=going word part:sure	0 6 -5 0 0 0
tri:l=goods day day-none	0 -6 8 0 0 0
tri:l=greer day-none part:sure	0 8 -3 -3 0 0
tri:l=greer day=r3 part:sure	0 0 6 0 -1 0
tri:l=greer word day-none	0 8 -3 -3 0 0
tri:l=greer word day=r3	0 -1 6 0 -1 0
tri:l=greer word part:sure	0 10 0 -10 -4 0
tri:l=had day-none no-word	8 -6 0 0 0 0
tri:l=had day-none part:sure	0 14 -10 0 0 0
tri:l=had day=r2 part:sure	0 -5 7 0 0 0
tri:l=had day=r3 part:sure	0 12 -10 0 0 0
tri:l=had word day=r1	-8 0 9 0 0 0
tri:l=had word day=r2	6 -9 5 0 0 0
tri:l=had word day=r3	0 12 -10 0 0 0
tri:l=had word no-word	6 0 -5 0 0 0
tri:l=had word part:sure	-1 17 -9 -3 -4 0
tri:l=had word sent:sure	0 -14 12 0 0 0
tri:l=hague, day no-word	0 8 -6 0 0 0
tri:l=hanoi, day no-word	0 10 -8 0 0 0
tri:l=has day day-none	9 -6 -2 0 0 0
tri:l=has day no-word	9 -6 -2 0 0 0
tri:l=has day-none no-word	6 0 -9 0 0 0
tri:l=has day-none part:sure	0 -14 15 0 0 0
tri:l=has word day-none	-3 -14 18 0 0 0
tri:l=has word no-word	-4 11 -5 0 0 0
tri:l=have day-none no-word	-6 9 -1 0 0 0
tri:l=have word day-none	-6 0 7 0 0 0
tri:l=have word no-word	-7 10 -2 0 0 0
tri:l=have word part:sure	0 -5 8 0 0 0
tri:l=he day-none no-word	15 -13 0 0 0 0
tri:l=he day-none part:sure	0 17 -14 0 0 0
tri:l=he day=r2 part:sure	0 -12 7 0 6 0
tri:l=he word day-none	14 4 -16 0 -1 0
tri:l=he word day=l1	-5 -9 14 0 0 0
tri:l=he word day=r2	0 -12 6 0 6 0
tri:l=he word no-word	13 -8 -4 0 0 0
tri:l=he word part:sure	-2 7 -1 -5 0 0
tri:l=he word sent:sure	-2 -4 11 0 -4 0
tri:l=held day day-none	0 8 -7 0 0 0
tri:l=his word part:sure	0 -13 11 -2 5 0
tri:l=hold word day-none	-7 0 6 0 0 0
tri:l=hold word part:sure	0 -11 18 -5 -2 0
tri:l=house day day-none	0 -10 0 0 9 0
tri:l=house day no-word	0 -8 10 0 0 0
tri:l=house day-none no-word	0 -6 9 0 0 0
tri:l=i day-none part:sure	0 8 -7 0 0 0
tri:l=i word day-none	0 9 -7 0 0 0
tri:l=i word part:sure	0 11 -10 0 0 0
tri:l=in day no-word	0 9 -8 0 0 0
tri:l=in day-none no-word	0 6 6 -4 -9 0
tri:l=in day-none part:sure	0 2 -9 1 3 0
tri:l=in day-none prev:sure	0 15 -7 -2 -1 0
tri:l=in day=l1 no-word	0 -9 -5 13 0 0
tri:l=in day=l1 sent:sure	0 -4 -7 0 11 0
tri:l=in day=l2 no-word	0 8 -2 0 -2 0
tri:l=in day=l3 no-word	-1 4 -13 0 6 0
tri:l=in day=l3 part:sure	0 -8 4 0 3 0
tri:l=in day=l4 no-word	0 16 -12 0 0 0
tri:l=in day=r1 no-word	-3 0 0 -10 7 0
tri:l=in day=r1 part:sure	-1 -6 -1 12 1 0
tri:l=in day=r2 no-word	0 23 -17 0 -4 0
tri:l=in day=r3 no-word	0 13 -6 0 0 0
tri:l=in word day-none	-5 18 -6 -5 -6 0
tri:l=in word day=l1	0 -15 -24 12 22 0
tri:l=in word day=l2	0 20 -15 0 -4 0
tri:l=in word day=l3	-1 -8 2 0 9 0
tri:l=in word day=l4	0 0 4 -6 0 0
tri:l=in word day=r0	0 -16 8 7 0 0
tri:l=in word day=r1	-9 -4 0 2 6 0
tri:l=in word day=r2	0 25 -17 0 0 0
tri:l=in word day=r3	-1 14 -10 1 -2 0
tri:l=in word no-word	-20 19 -8 0 0 0
tri:l=in word part:sure	-4 -2 -14 10 12 0
tri:l=in word prev:sure	-1 5 -11 4 1 0
tri:l=in word sent:sure	0 -12 14 -6 2 0
tri:l=is day day-none	9 -3 -6 0 0 0
tri:l=is day no-word	-5 19 -10 0 0 0
tri:l=is day-none no-word	-9 21 -8 0 0 0
tri:l=issued day day-none	0 6 -4 0 0 0
tri:l=it day day-none	-4 -5 9 0 0 0
tri:l=it day no-word	-5 -3 8 0 0 0
tri:l=it day-none no-word	-11 0 5 0 0 0
tri:l=it day=r1 part:sure	0 6 -3 0 0 0
tri:l=it word day-none	-4 13 -8 0 0 0
tri:l=it word day=r1	0 6 -3 0 0 0
tri:l=it word no-word	-5 14 -7 0 0 0
tri:l=it word part:sure	0 7 -3 0 0 0
tri:l=jakarta, day no-word	0 5 -10 0 0 0
tri:l=jinping day-none part:sure	0 12 -14 0 1 0
tri:l=jinping word day=r3	0 -6 0 0 3 0
tri:l=jinping word part:sure	0 -23 18 -2 2 0
tri:l=jinping's word part:sure	0 -1 -3 10 -3 0
tri:l=korea day day-none	0 -11 -1 11 3 0
tri:l=lagos, day no-word	0 7 -6 0 0 0
tri:l=last day=r2 part:sure	0 -11 12 0 0 0
tri:l=last word day-none	-5 9 -3 -1 0 0
tri:l=last word day=r2	0 -15 16 0 0 0
tri:l=last word no-word	-6 4 0 0 0 0
tri:l=leaders word no-word	-12 7 0 0 6 0
tri:l=leaders word part:sure	0 -7 8 0 0 0
tri:l=leaders' day-none part:sure	0 -11 10 -1 3 0
tri:l=leaders' word day-none	0 -11 10 -1 3 0
tri:l=leaders' word part:sure	0 -13 9 0 2 0
tri:l=lifeng day-none part:sure	0 1 -9 7 0 0
tri:l=lifeng word day-none	0 2 -9 7 0 0
tri:l=lifeng word part:sure	0 -1 -9 7 7 0
tri:l=lima, day day-none	-2 6 -3 0 0 0
tri:l=lima, day no-word	-2 6 -3 0 0 0
tri:l=lima, day-none no-word	-2 6 -3 0 0 0
tri:l=london word day-none	0 -7 9 0 0 0
tri:l=lumpur, day day-none	0 17 -16 0 0 0
tri:l=lumpur, day day=r4	0 -16 19 0 0 0
tri:l=lumpur, day sent:sure	0 16 -14 0 0 0
tri:l=lusaka, day day-none	0 16 -14 0 0 0
tri:l=lusaka, day no-word	0 6 -3 0 0 0
tri:l=madrid, day sent:sure	0 -9 11 0 0 0
tri:l=manila, day no-word	-1 -14 16 0 0 0
tri:l=may word part:sure	0 10 -7 0 0 0
tri:l=meet day-none part:sure	8 -8 3 -1 -1 0
tri:l=meeting: day day-none	0 9 -9 0 0 0
tri:l=meeting: day sent:sure	0 9 -9 0 0 0
tri:l=meeting: day-none sent:sure	0 9 -9 0 0 0
tri:l=meets day day-none	0 10 -9 0 0 0
tri:l=meets day part:sure	0 10 -9 0 0 0
tri:l=meets day-none part:sure	0 10 -9 0 0 0
tri:l=men word part:sure	0 -9 10 0 0 0
tri:l=met day day-none	0 -13 0 9 0 0
tri:l=met day part:sure	0 -13 0 9 0 0
tri:l=met day-none part:sure	0 -13 0 9 0 0
tri:l=midnight day no-word	0 8 -7 0 0 0
tri:l=might word day-none	0 6 0 -1 0 0
tri:l=minister, day-none no-word	0 17 -16 0 0 0
tri:l=ministers day-none part:sure	0 -9 10 0 0 0
tri:l=ministers word day-none	0 -9 10 0 0 0
tri:l=ministers word no-word	9 -6 -1 0 0 0
tri:l=ministers word part:sure	0 -5 8 0 -2 0
tri:l=ministry word day-none	0 -4 6 0 0 0
tri:l=monday day day-none	-9 -11 7 0 15 0
tri:l=monday day no-word	-8 -20 14 0 15 0
tri:l=monday day-none no-word	-7 -20 14 0 15 0
tri:l=monday's word day=l1	-4 8 -3 0 0 0
tri:l=monday, day no-word	-8 8 -3 0 0 0
tri:l=monday, day sent:sure	1 -14 12 0 0 0
tri:l=monday, day-none no-word	-7 -2 6 0 0 0
tri:l=montevideo, day day-none	10 -1 -7 0 0 0
tri:l=montevideo, day no-word	9 -2 -6 0 0 0
tri:l=montevideo, day-none no-word	10 0 -11 0 0 0
tri:l=negotiators day=r2 part:sure	0 -7 10 0 0 0
tri:l=negotiators word day=r2	0 -10 13 0 0 0
tri:l=new day-none part:sure	0 -10 0 11 0 0
tri:l=new word day-none	-2 -7 0 11 0 0
tri:l=new word part:sure	0 -14 0 13 0 0
tri:l=next day-none part:sure	0 -2 -2 8 0 0
tri:l=next day=r0 part:sure	0 13 -7 -4 0 0
tri:l=next day=r1 part:sure	0 -3 11 0 0 0
tri:l=next day=r2 part:sure	10 -1 -12 -1 0 9
tri:l=next word day-none	0 -2 -2 8 0 0
tri:l=next word day=r0	0 13 -7 -4 0 0
tri:l=next word day=r1	0 -3 11 0 0 0
tri:l=next word day=r2	10 -1 -12 -1 0 9
tri:l=next word part:sure	5 -1 -4 1 -5 7
tri:l=no day-none part:sure	0 8 -6 0 0 0
tri:l=no word day-none	0 9 -6 0 0 0
tri:l=no word part:sure	0 8 -6 0 0 0
tri:l=noon day day-none	0 9 -9 0 0 0
tri:l=not word day=l3	-8 1 12 0 -8 0
tri:l=not word no-word	-11 12 0 0 0 0
tri:l=not word part:sure	0 0 6 0 -9 0
tri:l=of day day-none	12 3 -10 -3 0 0
tri:l=of day day=l3	0 7 -5 0 0 0
tri:l=of day day=r2	-3 7 -1 0 0 0
tri:l=of day no-word	7 0 -2 -1 -2 0
tri:l=of day part:sure	0 -10 14 0 -1 0
tri:l=of day prev:sure	0 23 -21 0 0 0
tri:l=of day sent:sure	0 10 -9 0 0 0
tri:l=of day-none no-word	13 -17 10 0 0 0
tri:l=of day-none part:sure	-1 -13 14 5 -5 0
tri:l=of day-none prev:sure	0 22 -20 0 0 0
tri:l=of day-none sent:sure	0 8 -7 0 0 0
tri:l=of day=l4 part:sure	0 -10 0 0 12 0
tri:l=of day=r1 part:sure	0 9 -5 -1 0 0
tri:l=of day=r2 no-word	-3 7 -1 0 0 0
tri:l=of day=r2 part:sure	0 5 -7 6 0 0
tri:l=of day=r4 no-word	0 7 -5 0 0 0
tri:l=of day=r4 part:sure	0 -21 13 0 5 0
tri:l=of word day-none	0 -17 17 6 -5 0
tri:l=of word day=l2	-1 6 -1 -4 0 0
tri:l=of word day=l4	0 -10 0 0 12 0
tri:l=of word day=r1	0 9 -5 -1 0 0
tri:l=of word day=r2	0 5 -7 6 0 0
tri:l=of word day=r4	0 -17 8 0 8 0
tri:l=of word part:sure	-10 -9 9 1 10 -1
tri:l=off word part:sure	0 17 -17 0 0 0
tri:l=office, day-none no-word	0 9 -6 0 0 0
tri:l=on day day-none	-9 -4 7 4 -4 8
tri:l=on day day=l1	6 4 -12 0 0 0
tri:l=on day day=l3	9 -8 4 -5 0 0
tri:l=on day day=l4	0 -14 13 -6 7 0
tri:l=on day day=l5	10 -15 13 -3 -4 0
tri:l=on day day=r0	0 9 -8 0 0 0
tri:l=on day day=r2	-1 2 3 -5 -6 0
tri:l=on day day=r3	1 14 -18 0 0 0
tri:l=on day day=r4	-9 7 -2 0 2 0
tri:l=on day day=r5	-3 12 -7 0 0 0
tri:l=on day part:sure	0 -10 12 -3 -2 4
tri:l=on day prev:sure	7 -2 4 -23 -1 -1
tri:l=on day sent:sure	-18 8 -3 0 4 0
tri:l=on day-none no-word	-15 1 3 14 -7 6
tri:l=on day-none part:sure	10 -11 7 -3 0 5
tri:l=on day-none prev:sure	14 0 -1 -20 0 0
tri:l=on day-none sent:sure	-23 11 -5 2 1 0
tri:l=on day=l1 no-word	6 0 -8 0 0 0
tri:l=on day=l2 no-word	-2 27 -22 0 0 0
tri:l=on day=l2 part:sure	0 -12 13 0 0 0
tri:l=on day=l2 prev:sure	0 -6 7 0 0 0
tri:l=on day=l3 no-word	0 -7 10 0 -4 0
tri:l=on day=l3 part:sure	0 7 -9 0 5 0
tri:l=on day=l3 sent:sure	11 -8 4 0 -2 0
tri:l=on day=l4 no-word	3 -14 11 0 0 0
tri:l=on day=l4 part:sure	-3 0 6 -1 -9 0
tri:l=on day=l4 prev:sure	-2 -2 6 0 0 0
tri:l=on day=l4 sent:sure	0 4 -11 -4 14 0
tri:l=on day=l5 no-word	12 0 -14 0 0 0
tri:l=on day=l5 part:sure	0 -29 30 -1 0 0
tri:l=on day=r2 no-word	8 -4 2 -1 -5 0
tri:l=on day=r2 part:sure	-7 21 -13 0 0 0
tri:l=on day=r2 sent:sure	-8 -7 13 0 0 0
tri:l=on day=r3 no-word	6 3 -17 0 4 0
tri:l=on day=r3 part:sure	0 16 -15 4 -5 0
tri:l=on day=r3 prev:sure	-9 7 0 0 0 0
tri:l=on day=r4 no-word	-5 -3 2 0 6 0
tri:l=on day=r4 prev:sure	0 -9 9 0 0 0
tri:l=on day=r4 sent:sure	-1 13 -6 0 -3 0
tri:l=on day=r5 no-word	-3 17 -13 0 0 0
tri:l=on word day=l3	0 6 -5 0 0 0
tri:l=on word day=l4	0 8 -7 0 0 0
tri:l=on word day=r2	0 7 -4 0 0 0
tri:l=on word part:sure	-3 16 -8 -4 0 0
tri:l=one day day-none	0 -10 10 0 0 0
tri:l=one day-none no-word	-2 -9 13 0 0 0
tri:l=or word part:sure	0 -5 6 0 0 0
tri:l=oslo, day no-word	15 -2 -17 0 0 0
tri:l=ottawa, day no-word	0 -5 7 0 0 0
tri:l=out day day-none	0 11 -8 0 0 0
tri:l=out day no-word	0 -5 8 0 0 0
tri:l=out day-none no-word	0 9 -6 0 0 0
tri:l=over day no-word	0 7 -2 0 0 0
tri:l=own word part:sure	0 2 -9 -1 8 0
tri:l=peace word part:sure	0 13 -13 0 0 0
tri:l=percent day day-none	0 6 -5 0 0 0
tri:l=phone day day-none	7 -7 0 0 0 0
tri:l=phone word day-none	-15 15 0 0 0 0
tri:l=president day-none no-word	-3 7 0 0 0 0
tri:l=presidents day-none part:sure	0 2 -7 0 5 0
tri:l=presidents day=r2 part:sure	0 -7 4 0 1 0
tri:l=presidents word day-none	0 2 -7 0 5 0
tri:l=presidents word day=r2	0 -8 4 0 1 0
tri:l=published day day-none	0 -5 7 0 0 0
tri:l=rabat, day no-word	-2 -7 10 0 0 0
tri:l=said day day-none	0 12 -7 0 0 0
tri:l=said day no-word	0 13 -9 0 0 0
tri:l=said day-none no-word	0 11 -7 0 0 0
tri:l=saturday day day-none	-1 -7 10 0 0 0
tri:l=saturday, day day-none	0 16 -14 0 0 0
tri:l=saturday, day no-word	0 13 -11 0 0 0
tri:l=saturday, day-none no-word	0 13 -11 0 0 0
tri:l=saw word part:sure	0 -6 7 0 0 0
tri:l=second day-none part:sure	-3 -6 7 4 0 0
tri:l=second day=l2 part:sure	0 -5 8 0 0 0
tri:l=second day=l3 part:sure	0 -6 7 0 0 0
tri:l=second day=r3 part:sure	0 7 -8 1 0 0
tri:l=second word day-none	-4 -6 7 4 0 0
tri:l=second word day=l2	0 -5 8 0 0 0
tri:l=second word day=l3	0 -6 7 0 0 0
tri:l=second word day=r3	0 5 -8 1 0 0
tri:l=second word part:sure	-8 -3 6 1 -2 0
tri:l=see day-none part:sure	0 -8 6 2 0 0
tri:l=see word day-none	0 -8 6 2 0 0
tri:l=seoul, day day-none	0 10 -8 0 0 0
tri:l=seoul, day day=r4	0 -11 7 1 0 0
tri:l=seoul, day no-word	0 13 -11 0 0 0
tri:l=seoul, day-none no-word	0 10 -8 0 0 0
tri:l=seventh day-none part:sure	0 -7 8 -1 0 0
tri:l=seventh word day-none	0 -7 8 -1 0 0
tri:l=seventh word part:sure	0 -7 9 -1 0 0
tri:l=shall word day-none	-1 -9 13 0 0 0
tri:l=she word day-none	0 -5 6 0 0 0
tri:l=should day-none part:sure	6 0 0 -2 0 0
tri:l=should word part:sure	8 -1 0 -2 0 0
tri:l=sides day-none part:sure	0 7 -7 0 0 0
tri:l=sides day=r2 part:sure	0 -6 7 0 0 0
tri:l=sides day=r3 part:sure	0 6 -5 0 0 0
tri:l=sides word day-none	0 8 -7 0 0 0
tri:l=sides word day=r1	0 -2 6 0 0 0
tri:l=sides word day=r2	0 -6 7 0 0 0
tri:l=sides word day=r3	0 6 -5 0 0 0
tri:l=sign day day-none	0 -13 14 0 0 0
tri:l=sign day no-word	0 10 -9 0 0 0
tri:l=sign day-none no-word	0 8 -7 0 0 0
tri:l=signed day day-none	0 6 -4 0 0 0
tri:l=since day day-none	2 9 -7 -1 0 0
tri:l=since day no-word	1 10 -10 0 0 0
tri:l=since day prev:sure	0 6 -4 0 0 0
tri:l=since day sent:sure	0 -7 8 0 0 0
tri:l=since day-none no-word	3 8 -8 0 0 0
tri:l=since day-none prev:sure	0 9 -7 0 0 0
tri:l=since day-none sent:sure	0 -6 7 0 0 0
tri:l=six day no-word	4 -14 9 0 0 0
tri:l=sixth day-none part:sure	0 -12 10 1 0 0
tri:l=sixth day=r3 part:sure	0 -9 0 9 0 0
tri:l=sixth word day-none	-4 -10 10 1 0 0
tri:l=sixth word day=r3	0 -9 0 9 0 0
tri:l=sixth word part:sure	0 -16 4 15 0 0
tri:l=so day no-word	0 7 -4 0 0 0
tri:l=so day-none no-word	0 6 -3 0 0 0
tri:l=spoke day no-word	6 -3 0 0 0 0
tri:l=starts day day-none	0 7 -6 0 0 0
tri:l=starts day no-word	0 9 -8 0 0 0
tri:l=starts day-none no-word	0 7 -6 0 0 0
tri:l=state day-none part:sure	0 -15 10 0 6 0
tri:l=state day=l2 part:sure	0 7 0 0 -5 0
tri:l=state day=r1 part:sure	0 0 -6 0 7 0
tri:l=state word day-none	0 -15 10 0 6 0
tri:l=state word day=l2	0 7 0 0 -5 0
tri:l=state word day=r1	0 0 -6 0 7 0
tri:l=state word part:sure	-5 -3 5 -7 4 0
tri:l=states day no-word	0 -11 14 0 0 0
tri:l=stockholm day part:sure	0 -6 7 0 0 0
tri:l=stockholm day-none part:sure	0 -6 7 0 0 0
tri:l=stockholm word day-none	0 -6 7 0 0 0
tri:l=stockholm word part:sure	0 -8 9 0 0 0
tri:l=stockholm, day day-none	0 13 -11 0 0 0
tri:l=stockholm, day no-word	0 13 -11 0 0 0
tri:l=stockholm, day-none no-word	0 13 -11 0 0 0
tri:l=such word part:sure	0 -5 9 0 0 0
tri:l=sunday day no-word	0 -15 17 0 0 0
tri:l=sunday day-none no-word	0 -16 17 0 0 0
tri:l=sunday, day day-none	-4 -3 6 0 0 0
tri:l=sunday, day no-word	-3 -7 10 0 0 0
tri:l=sunday, day-none no-word	-3 -7 10 0 0 0
tri:l=suva, day day-none	0 11 -8 0 0 0
tri:l=suva, day no-word	0 11 -8 0 0 0
tri:l=suva, day-none no-word	0 11 -8 0 0 0
tri:l=tariff day=r2 part:sure	0 2 -8 3 0 0
tri:l=tariff word day=r2	0 2 -8 3 0 0
tri:l=tariffs day day-none	3 -10 6 0 0 0
tri:l=tariffs day no-word	3 -10 6 0 0 0
tri:l=tariffs day-none no-word	3 -10 6 0 0 0
tri:l=tbilisi, day no-word	25 -13 -21 0 0 0
tri:l=technical day=r3 part:sure	0 7 -11 0 0 5
tri:l=technical word day=r3	0 7 -11 0 0 5
tri:l=telephone day-none no-word	-10 12 0 0 0 0
tri:l=telephone day=l2 no-word	8 -7 0 0 0 0
tri:l=telephone day=r3 no-word	7 -7 0 0 0 0
tri:l=telephone word day-none	-18 11 8 0 0 0
tri:l=telephone word day=l2	8 -7 0 0 0 0
tri:l=telephone word day=r3	10 -7 0 0 0 0
tri:l=than day day-none	-2 12 -7 0 0 0
tri:l=than day no-word	-2 7 -2 0 0 0
tri:l=that day-none no-word	12 -7 -6 0 0 0
tri:l=that day-none part:sure	0 -9 7 1 0 0
tri:l=that word day-none	9 -13 2 1 0 0
tri:l=that word no-word	13 -9 -5 0 0 0
tri:l=that word part:sure	3 -2 -3 7 0 0
tri:l=the day day-none	-15 27 -3 -5 -28 0
tri:l=the day day=l3	0 11 -10 0 0 0
tri:l=the day day=l4	0 15 -8 -3 -2 0
tri:l=the day day=r4	7 -5 0 0 0 0
tri:l=the day no-word	-3 9 -3 0 0 0
tri:l=the day part:sure	0 29 -11 -7 -23 0
tri:l=the day sent:sure	0 26 -19 0 -8 0
tri:l=the day-none no-word	-10 9 10 -3 -14 0
tri:l=the day-none part:sure	0 0 -3 -2 8 -2
tri:l=the day-none sent:sure	0 1 7 0 -12 0
tri:l=the day=l1 no-word	8 -7 0 0 0 0
tri:l=the day=l1 part:sure	0 3 3 -2 -6 0
tri:l=the day=l2 part:sure	0 -18 17 -3 5 0
tri:l=the day=l3 part:sure	0 -3 0 0 6 0
tri:l=the day=l3 sent:sure	0 10 -9 0 0 0
tri:l=the day=l4 part:sure	6 16 -17 -3 -2 0
tri:l=the day=r0 no-word	4 1 -8 0 0 0
tri:l=the day=r1 no-word	8 -5 -10 0 5 0
tri:l=the day=r1 part:sure	-4 -8 7 0 0 0
tri:l=the day=r2 no-word	0 5 -8 0 0 0
tri:l=the day=r2 part:sure	-8 8 0 -3 -10 0
tri:l=the day=r3 no-word	-6 11 -3 0 0 0
tri:l=the day=r3 part:sure	-1 -7 6 -2 6 0
tri:l=the day=r4 part:sure	2 -13 2 12 -2 0
tri:l=the word day-none	-3 -12 8 -3 13 -4
tri:l=the word day=l1	6 -1 3 -2 -6 0
tri:l=the word day=l2	0 -14 15 -3 4 0
tri:l=the word day=l3	2 -2 -6 0 5 0
tri:l=the word day=l4	8 0 -4 0 -1 0
tri:l=the word day=l5	0 -4 6 0 0 0
tri:l=the word day=r0	5 5 -12 0 0 0
tri:l=the word day=r1	6 -13 3 0 6 0
tri:l=the word day=r2	-4 11 -1 -3 -11 0
tri:l=the word day=r3	-10 -5 9 -2 6 0
tri:l=the word day=r4	-1 -5 0 11 0 0
tri:l=the word no-word	8 1 -5 -6 -2 0
tri:l=the word part:sure	-4 -17 9 0 23 -9
tri:l=the word prev:sure	-1 15 -18 0 0 0
tri:l=the word sent:sure	4 -28 25 0 -4 0
tri:l=their day=r2 part:sure	0 -9 10 0 0 0
tri:l=their word day=r2	0 -9 10 0 0 0
tri:l=their word part:sure	0 -10 16 0 -6 0
tri:l=they day-none part:sure	0 -8 12 -2 0 0
tri:l=they day=r2 part:sure	-4 -15 1 9 6 0
tri:l=they word day-none	-1 -2 7 -2 0 0
tri:l=they word day=r2	-2 -17 1 9 6 0
tri:l=they word no-word	1 3 -8 0 0 0
tri:l=they word part:sure	-6 -10 7 5 4 0
tri:l=they word prev:sure	-12 16 -5 0 0 0
tri:l=third day-none no-word	-12 13 0 0 0 0
tri:l=third day-none part:sure	0 -21 21 2 0 0
tri:l=third day=l1 part:sure	0 -11 12 0 0 0
tri:l=third day=l2 part:sure	2 5 -14 6 0 0
tri:l=third day=r1 part:sure	0 17 -17 0 0 0
tri:l=third day=r2 part:sure	0 12 -6 -6 0 0
tri:l=third day=r3 part:sure	0 -8 11 0 0 0
tri:l=third word day-none	-8 -18 21 2 0 0
tri:l=third word day=l1	0 -11 12 0 0 0
tri:l=third word day=l2	2 5 -14 6 0 0
tri:l=third word day=r1	0 17 -17 0 0 0
tri:l=third word day=r2	0 12 -6 -6 0 0
tri:l=third word day=r3	0 -8 11 0 0 0
tri:l=this day day-none	0 10 -9 0 0 0
tri:l=this day-none no-word	0 8 -7 0 0 0
tri:l=three day=r3 part:sure	0 -12 12 0 0 0
tri:l=three word day=r3	0 -12 12 0 0 0
tri:l=thursday day day-none	4 5 -7 0 0 0
tri:l=thursday day-none no-word	6 12 -17 0 0 0
tri:l=thursday, day day-none	-8 -6 -5 -3 22 0
tri:l=thursday, day no-word	-4 -4 0 -1 12 0
tri:l=thursday, day-none no-word	-4 -5 0 -1 12 0
tri:l=till day day-none	0 -5 6 0 0 0
tri:l=till day no-word	0 -5 6 0 0 0
tri:l=till day-none no-word	0 -6 7 0 0 0
tri:l=time day no-word	0 7 -5 0 0 0
tri:l=to day day-none	-4 13 -6 0 0 0
tri:l=to day day=l2	0 -16 16 0 0 0
tri:l=to day day=l3	0 -3 6 0 0 0
tri:l=to day day=l4	0 7 -3 0 0 0
tri:l=to day day=r2	-10 12 0 0 0 0
tri:l=to day no-word	-18 23 -2 0 -4 0
tri:l=to day part:sure	0 -12 12 0 0 0
tri:l=to day prev:sure	0 12 -10 0 0 0
tri:l=to day-none no-word	6 -6 -15 2 11 0
tri:l=to day-none part:sure	-14 -2 15 -13 4 0
tri:l=to day-none prev:sure	8 0 -13 -1 0 0
tri:l=to day=l1 part:sure	5 -13 8 0 0 0
tri:l=to day=l2 no-word	0 -7 9 0 0 0
tri:l=to day=l3 no-word	-1 8 -2 0 0 0
tri:l=to day=r1 no-word	0 -14 -6 16 0 0
tri:l=to day=r1 part:sure	-1 15 -7 -2 -4 0
tri:l=to day=r2 no-word	-8 10 0 0 0 0
tri:l=to day=r2 part:sure	0 -15 4 5 8 0
tri:l=to day=r3 part:sure	0 -4 0 8 0 0
tri:l=to word day-none	8 -10 7 -12 14 -1
tri:l=to word day=l1	4 -15 12 0 0 0
tri:l=to word day=l2	-9 10 0 -2 0 0
tri:l=to word day=l3	0 12 -11 0 0 0
tri:l=to word day=l4	2 0 -8 0 6 0
tri:l=to word day=r1	0 4 -11 13 -6 0
tri:l=to word day=r2	0 -13 2 5 7 0
tri:l=to word day=r3	2 -3 0 6 -1 0
tri:l=to word day=r4	0 -9 3 6 -1 0
tri:l=to word no-word	10 -15 -28 15 12 0
tri:l=to word sent:sure	-6 0 -3 0 10 0
tri:l=together day day-none	-1 9 -5 0 0 0
tri:l=tokyo, day no-word	-13 9 1 0 0 0
tri:l=trade day-none part:sure	0 12 -9 -1 0 0
tri:l=trade day=r2 part:sure	0 13 -10 0 0 0
tri:l=trade day=r4 part:sure	0 7 -7 0 0 0
tri:l=trade word day-none	0 12 -9 -1 0 0
tri:l=trade word day=r2	0 13 -10 0 0 0
tri:l=trade word day=r4	0 7 -7 0 0 0
tri:l=trade word part:sure	-1 8 0 -8 0 0
tri:l=truce day no-word	0 -6 6 0 0 0
tri:l=trump day-none no-word	-2 8 -1 0 0 0
tri:l=trump day-none part:sure	0 2 2 0 -8 0
tri:l=trump day=r3 part:sure	0 0 -8 0 11 0
tri:l=trump word day=l3	8 -15 14 0 -8 0
tri:l=trump word day=r3	0 -2 -9 0 11 0
tri:l=trump word no-word	7 -3 0 0 0 0
tri:l=trump word part:sure	0 -13 17 -4 -5 0
tri:l=trump's day=r2 part:sure	0 -6 14 0 -3 0
tri:l=trump's word day=r2	0 -6 14 0 -3 0
tri:l=trump's word part:sure	3 -11 19 -8 -7 0
tri:l=tuesday day day-none	8 -4 0 0 0 0
tri:l=tuesday day no-word	9 5 -14 0 0 0
tri:l=tuesday day prev:sure	0 -8 10 0 0 0
tri:l=tuesday day-none no-word	9 3 -13 0 0 0
tri:l=tuesday day-none prev:sure	0 -8 10 0 0 0
tri:l=tuesday, day day-none	-7 0 4 0 0 0
tri:l=tuesday, day no-word	-7 0 2 0 0 0
tri:l=tuesday, day-none no-word	-7 0 2 0 0 0
tri:l=two day-none part:sure	0 -15 18 0 0 0
tri:l=two day=r2 part:sure	0 -12 14 0 0 0
tri:l=two day=r3 part:sure	13 -5 -14 5 0 0
tri:l=two word day-none	0 -13 17 0 0 0
tri:l=two word day=r2	0 -15 13 0 0 0
tri:l=two word day=r3	13 -5 -14 5 0 0
tri:l=two word part:sure	8 -4 -2 3 0 0
tri:l=ulaanbaatar, day day-none	-1 -15 17 0 0 0
tri:l=ulaanbaatar, day no-word	-2 -10 13 0 0 0
tri:l=ulaanbaatar, day-none no-word	-1 -15 17 0 0 0
tri:l=until day day-none	-10 7 0 -2 -1 0
tri:l=until day day=l1	0 -11 12 0 0 0
tri:l=until day day=l3	0 7 -4 0 0 0
tri:l=until day no-word	-12 16 -4 0 0 0
tri:l=until day prev:sure	0 -11 13 0 0 0
tri:l=until day sent:sure	0 12 -10 0 0 0
tri:l=until day-none no-word	-7 23 -14 0 0 0
tri:l=until day-none prev:sure	0 -12 14 0 0 0
tri:l=until day=l1 no-word	0 -11 12 0 0 0
tri:l=up day day-none	5 -9 6 0 0 0
tri:l=up day no-word	5 -8 5 0 0 0
tri:l=up day-none no-word	5 -9 6 0 0 0
tri:l=updated day day-none	0 8 -7 0 0 0
tri:l=updated day no-word	0 8 -7 0 0 0
tri:l=updated day-none no-word	0 8 -7 0 0 0
tri:l=us day day-none	0 7 -6 0 0 0
tri:l=us-china day-none part:sure	0 12 -11 0 0 0
tri:l=us-china word day-none	0 12 -11 0 0 0
tri:l=us-china word part:sure	0 12 -11 0 0 0
tri:l=video day-none no-word	-18 9 0 0 8 0
tri:l=video word day-none	-13 15 0 0 0 0
tri:l=vienna, day day-none	0 -9 11 0 0 0
tri:l=wage word part:sure	0 8 -7 0 0 0
tri:l=was day-none part:sure	0 -6 7 0 0 0
tri:l=washington day day-none	0 -14 19 0 -3 0
tri:l=washington day no-word	0 -11 12 0 0 0
tri:l=washington day-none no-word	0 -10 11 0 0 0
tri:l=washington word day-none	0 7 -6 0 0 0
tri:l=washington, day day-none	-10 26 -19 0 0 0
tri:l=washington, day day=r3	10 0 -10 0 0 0
tri:l=washington, day day=r4	-15 -2 19 -1 0 0
tri:l=washington, day day=r5	14 -13 0 0 0 0
tri:l=washington, day no-word	7 10 -25 0 0 0
tri:l=washington, day-none no-word	-3 17 -11 0 0 0
tri:l=washington, day=r3 sent:sure	12 -3 -7 0 0 0
tri:l=washington, day=r4 no-word	0 9 -7 0 0 0
tri:l=washington, day=r4 sent:sure	-13 0 13 0 0 0
tri:l=washington, day=r5 no-word	14 -13 0 0 0 0
tri:l=washington/beijing, day no-word	-11 15 -1 0 0 0
tri:l=we day-none part:sure	0 11 -10 0 0 0
tri:l=we day=r2 part:sure	0 9 -9 0 0 0
tri:l=we word day-none	-2 15 -11 0 0 0
tri:l=we word day=r2	0 12 -11 0 0 0
tri:l=we word no-word	-9 0 6 0 0 0
tri:l=we word part:sure	0 -5 2 0 -1 6
tri:l=wednesday day day-none	-6 -10 13 0 0 0
tri:l=wednesday day no-word	-6 -1 5 0 0 0
tri:l=wednesday day-none no-word	-6 -4 7 0 0 0
tri:l=wednesday, day day-none	-5 -6 10 0 0 0
tri:l=wednesday, day prev:sure	0 -8 9 0 0 0
tri:l=wednesday, day-none prev:sure	0 -8 9 0 0 0
tri:l=week's word part:sure	0 -8 0 0 9 0
tri:l=week, day-none no-word	5 0 -7 0 0 0
tri:l=which day-none no-word	10 -10 0 0 0 0
tri:l=which day=r1 part:sure	0 6 -5 0 0 0
tri:l=which word day-none	10 -8 0 0 0 0
tri:l=which word day=r1	0 6 -5 0 0 0
tri:l=which word part:sure	0 8 -6 0 0 0
tri:l=who day-none no-word	7 -4 -2 0 0 0
tri:l=who day-none part:sure	0 8 -5 -1 0 0
tri:l=who word day-none	9 -4 0 -1 0 0
tri:l=will day-none no-word	-12 15 0 0 -1 0
tri:l=will day-none part:sure	-2 5 -8 12 -12 0
tri:l=will day=r2 part:sure	0 -1 7 -3 0 0
tri:l=will day=r3 part:sure	0 -14 7 0 5 0
tri:l=will word day-none	-15 15 -9 12 -15 0
tri:l=will word day=r2	0 -6 8 -3 0 0
tri:l=will word day=r3	-1 -6 4 0 5 0
tri:l=will word day=r4	0 13 -11 -2 0 0
tri:l=will word prev:sure	-4 8 -3 0 0 0
tri:l=would day-none no-word	5 0 -6 -1 0 0
tri:l=would day-none part:sure	0 -13 7 0 8 0
tri:l=would day=l2 part:sure	0 -1 -3 7 0 0
tri:l=would word day-none	3 -10 2 -2 7 0
tri:l=would word day=l2	0 -1 -3 7 0 0
tri:l=would word day=r1	3 5 0 0 -7 0
tri:l=would word no-word	9 0 -7 -2 -5 0
tri:l=would word part:sure	-6 -7 3 8 3 0
tri:l=xi word day-none	-4 18 -14 0 0 0
tri:l=xi word part:sure	0 8 -6 0 0 0
tri:l=yes, day day-none	0 7 -4 0 0 0
tri:l=yes, day no-word	0 7 -4 0 0 0
tri:l=yes, day-none no-word	0 7 -4 0 0 0
tri:l=york day part:sure	0 -6 12 -1 -1 0
tri:l=york, day sent:sure	0 -5 6 0 0 0
tri:l=you day-none part:sure	0 11 -8 0 0 0
tri:l=you word no-word	-10 13 0 0 0 0
tri:l=· day no-word	-4 -6 10 0 0 0
tri:l=· day-none no-word	-4 -6 10 0 0 0
tri:l=— day day-none	15 0 -22 0 0 0
tri:l=— day no-word	-5 20 -12 0 0 0
tri:l=— day-none no-word	-4 19 -11 0 0 0
tri:word day-none no-word	-18 50 -40 -14 -12 -12
tri:word day-none part:sure	-25 15 -6 2 -5 2
tri:word day-none prev:sure	-6 24 -18 -10 0 0
tri:word day-none sent:sure	-2 -4 17 -9 -9 0
tri:word day=l0 no-word	-3 11 -6 0 0 0
tri:word day=l0 part:sure	0 -14 16 0 0 0
tri:word day=l1 no-word	9 -15 -3 13 0 0
tri:word day=l1 part:sure	0 2 1 -13 0 0
tri:word day=l1 sent:sure	-7 -13 11 0 6 0
tri:word day=l2 no-word	8 -15 14 0 -5 0
tri:word day=l2 part:sure	2 0 2 6 -19 -1
tri:word day=l2 prev:sure	10 -5 -2 0 0 0
tri:word day=l2 sent:sure	0 12 -12 0 1 0
tri:word day=l3 no-word	12 0 -18 0 0 0
tri:word day=l3 part:sure	0 0 7 -18 0 0
tri:word day=l3 sent:sure	-3 -16 17 0 3 0
tri:word day=l4 no-word	4 3 -20 0 3 0
tri:word day=l4 part:sure	6 0 -8 4 0 0
tri:word day=l4 sent:sure	-1 -13 16 0 0 0
tri:word day=l5 no-word	0 -1 6 0 0 0
tri:word day=l5 part:sure	-12 23 -13 3 -9 0
tri:word day=r0 no-word	14 -14 -9 0 10 0
tri:word day=r0 part:sure	-3 2 6 3 -17 0
tri:word day=r1 no-word	-6 -5 -20 5 21 8
tri:word day=r1 part:sure	0 4 7 -19 -8 0
tri:word day=r1 prev:sure	17 -7 0 0 -3 0
tri:word day=r1 sent:sure	10 -6 -1 0 0 0
tri:word day=r2 no-word	11 3 -10 -2 -9 0
tri:word day=r2 part:sure	-4 -16 15 0 4 2
tri:word day=r2 prev:sure	19 -15 -2 0 0 0
tri:word day=r2 sent:sure	-7 0 6 0 0 0
tri:word day=r3 no-word	13 3 -13 -5 -10 0
tri:word day=r3 part:sure	5 -18 1 7 19 0
tri:word day=r3 prev:sure	-11 14 -2 0 0 0
tri:word day=r3 sent:sure	-6 0 5 0 0 0
tri:word day=r4 no-word	-23 23 -1 0 1 0
tri:word day=r4 part:sure	12 -7 -1 0 0 0
tri:word day=r4 prev:sure	-2 7 -2 0 0 0
tri:word day=r4 sent:sure	3 -25 23 0 -1 0
tri:word day=r5 part:sure	0 -8 -9 6 10 0
under ahead	9 -20 19 -2 -8 0
under ahead day	11 -9 6 0 -6 0
under ahead word	0 -21 24 0 0 0
under gone	8 -19 6 -30 31 4
under gone day	3 -1 -1 -18 3 0
under gone word	11 -46 16 -12 33 2
v0-none	0 16 -2 -11 -22 -20
v0=accept	0 8 0 -2 -3 0
v0=add	0 15 -10 0 -2 0
v0=admit	10 -6 -3 0 0 0
v0=adopt	0 9 -8 0 0 0
v0=agree	7 -17 10 6 0 0
v0=announce	0 -7 13 0 -10 0
v0=answer	0 -9 -9 0 15 0
v0=approve	0 -2 6 0 0 0
v0=ask	-1 15 -9 0 0 0
v0=be	11 -6 7 -11 -2 1
v0=begin	-11 -8 10 5 -4 0
v0=bring	0 6 -2 0 0 0
v0=buy	0 -7 7 0 0 0
v0=call	-20 7 14 -8 -5 0
v0=cancel	0 -8 -3 0 11 0
v0=conclude	-3 -15 13 6 0 0
v0=confirm	2 7 -10 0 -3 0
v0=consider	-6 -6 -8 0 9 8
v0=continue	0 0 -8 1 0 7
v0=declare	0 -8 10 0 0 0
v0=die	0 9 -8 0 0 0
v0=discuss	-9 -3 6 -6 8 0
v0=draw	0 -9 10 0 0 0
v0=end	-13 0 4 5 -8 0
v0=enter	0 -4 6 0 0 0
v0=expect	13 -10 -7 0 11 0
v0=expire	0 8 -3 0 0 0
v0=export	0 6 -1 0 0 0
v0=extend	-2 16 -11 0 0 0
v0=fall	-8 0 6 0 0 0
v0=fix	-7 8 -1 0 0 0
v0=get	7 2 -8 0 -1 0
v0=go	-2 6 -9 0 6 -2
v0=have	12 2 -19 -7 13 0
v0=hold	0 0 0 0 -13 3
v0=hope	-4 11 -1 0 -1 0
v0=jump	12 -11 0 0 0 0
v0=keep	-2 8 -2 0 0 0
v0=know	-3 9 -3 0 0 0
v0=land	0 6 -5 0 0 0
v0=lapse	0 6 -4 0 0 0
v0=lay	9 -13 6 0 0 0
v0=like	0 -6 9 0 0 0
v0=make	-4 9 -10 6 0 0
v0=meet	-8 -1 6 -1 -1 -1
v0=negotiate	0 -12 14 0 0 0
v0=order	-1 11 -8 0 0 0
v0=other	0 1 5 -19 -9 -4
v0=pay	2 -2 4 -7 1 0
v0=plan	-5 -9 12 -2 0 0
v0=post	-3 -7 11 0 0 0
v0=prepare	0 -7 -10 28 -16 0
v0=propose	6 6 -10 0 0 0
v0=put	18 -9 0 -3 -4 0
v0=raise	-3 -1 9 -1 0 0
v0=reach	-10 18 -11 0 0 0
v0=receive	-13 0 -2 8 3 0
v0=recommend	-2 18 -15 0 0 0
v0=report	0 14 -9 0 0 0
v0=review	-4 -2 9 0 0 0
v0=rise	-10 5 2 0 0 0
v0=rule	-6 9 0 0 0 0
v0=run	-1 17 -12 0 0 0
v0=say	-1 1 -10 8 6 2
v0=see	-11 -1 -2 1 9 0
v0=sell	2 -6 3 0 0 0
v0=send	0 17 -13 0 -1 0
v0=set	10 1 -6 -3 0 0
v0=settle	9 0 -5 0 0 0
v0=sign	-3 6 -1 -12 0 0
v0=sleep	0 -5 7 0 0 0
v0=stand	0 9 -8 0 0 0
v0=start	-2 -2 10 -1 -6 0
v0=state	0 12 -8 0 0 0
v0=stop	0 11 -9 0 0 0
v0=suspend	0 7 -3 0 0 0
v0=take	-2 -11 10 -6 3 3
v0=tell	2 4 0 -11 -10 0
v0=threaten	0 15 -10 0 0 0
v0=want	0 0 9 -7 -2 0
v0=warn	0 -6 0 7 0 0
v0=write	14 1 -22 0 3 0
v1-none	-3 9 4 -10 -17 -18
v1=accept	0 9 -2 -2 -3 0
v1=add	0 15 -10 0 -2 0
v1=admit	10 -6 -3 0 0 0
v1=agree	11 -5 -2 0 1 -1
v1=announce	0 0 3 1 -7 0
v1=answer	0 -9 -9 0 15 0
v1=approve	0 -2 6 0 0 0
v1=ask	-2 31 -23 -1 -1 0
v1=be	12 -1 6 -8 -21 1
v1=begin	-10 -9 10 6 -4 0
v1=bring	0 6 -2 0 0 0
v1=buy	-2 -1 6 0 0 0
v1=call	-24 14 9 -7 -5 0
v1=cancel	0 -8 -3 0 11 0
v1=carry	-1 11 -6 0 0 0
v1=clear	-8 9 0 0 0 0
v1=collect	0 11 -8 0 0 0
v1=confirm	2 7 -10 0 -3 0
v1=consider	-6 -6 -8 0 9 8
v1=continue	0 -2 -3 1 0 7
v1=declare	0 -4 6 0 0 0
v1=die	0 9 -8 0 0 0
v1=discuss	-10 -4 9 -7 7 0
v1=draw	0 -9 10 0 0 0
v1=end	-17 -4 8 7 -9 0
v1=expect	13 -7 0 -13 6 0
v1=expire	0 8 -3 0 0 0
v1=export	0 6 -1 0 0 0
v1=extend	-2 20 -14 0 0 0
v1=fall	-8 0 7 0 0 0
v1=fix	-7 9 -1 0 0 0
v1=get	8 1 -8 0 -1 0
v1=go	-2 6 -10 0 7 -2
v1=hang	0 -7 8 0 0 0
v1=have	12 7 -27 -6 14 0
v1=hold	13 -15 8 0 -14 2
v1=jump	12 -11 0 0 0 0
v1=know	-9 15 -5 0 0 0
v1=lapse	0 6 -4 0 0 0
v1=lay	9 -13 6 0 0 0
v1=let	-5 12 -5 0 0 0
v1=lose	10 -12 1 0 0 0
v1=make	-1 6 -8 5 -2 0
v1=meet	-16 10 -12 13 1 -3
v1=negotiate	0 -14 16 0 0 0
v1=offer	-3 -8 13 0 0 0
v1=order	-1 14 -11 0 0 0
v1=other	0 1 5 -18 -8 -4
v1=pay	2 -3 6 -7 1 0
v1=plan	-7 9 -6 -4 2 0
v1=post	-3 -7 11 0 0 0
v1=prepare	0 -3 -11 24 -8 0
v1=propose	6 1 -5 0 0 0
v1=put	11 -4 0 -2 -2 0
v1=reach	0 -4 7 0 -1 0
v1=receive	-13 -5 3 8 3 0
v1=recommend	-2 18 -15 0 0 0
v1=report	0 14 -9 0 0 0
v1=review	-5 0 6 0 0 0
v1=rise	-6 3 2 0 0 0
v1=rule	-6 9 0 0 0 0
v1=run	-1 17 -12 0 0 0
v1=say	0 -3 -4 2 9 2
v1=seal	8 0 -6 0 0 0
v1=see	0 -8 10 -4 5 0
v1=send	-8 11 0 0 -1 0
v1=set	10 1 -6 -3 0 0
v1=settle	7 0 -4 0 0 0
v1=sign	-5 0 5 -14 0 0
v1=sit	-3 4 -6 -2 9 0
v1=sleep	-1 -3 6 0 0 0
v1=stand	0 9 -8 0 0 0
v1=start	-2 -6 14 -1 -6 0
v1=state	0 12 -8 0 0 0
v1=stop	0 14 -12 0 0 0
v1=strike	0 -6 7 0 0 0
v1=suspend	0 9 -4 0 0 0
v1=take	0 -12 8 -6 3 3
v1=tell	3 0 3 -10 -9 0
v1=threaten	0 13 -9 0 0 0
v1=want	0 -6 11 -5 0 0
v1=warn	0 -6 0 7 0 0
v1=wish	0 13 -7 0 -4 0
v1=write	14 3 -25 0 3 0
v2-none	3 9 3 -5 -6 -25
v2=answer	0 -7 8 0 0 0
v2=approve	0 13 -11 0 0 0
v2=ask	0 11 -10 0 0 0
v2=be	-5 5 4 -3 -7 -3
v2=begin	2 10 -15 -4 9 -1
v2=bring	0 -8 10 0 0 0
v2=call	-36 15 18 -5 -7 -2
v2=come	2 15 -19 -1 2 0
v2=confirm	-5 6 0 0 0 0
v2=continue	4 14 -14 -1 0 0
v2=cut	-2 -3 7 0 0 0
v2=declare	0 10 -9 0 0 0
v2=discuss	0 -10 14 0 0 0
v2=expect	0 -9 -4 15 0 0
v2=extend	-10 12 -7 1 0 0
v2=face	0 11 -10 0 0 0
v2=fall	-1 7 -1 0 0 0
v2=gather	0 13 -13 0 0 0
v2=go	-7 2 0 0 -11 5
v2=hold	0 0 3 -10 0 0
v2=know	0 -13 13 0 0 0
v2=leave	0 17 -9 -7 -1 0
v2=let	7 0 -5 0 0 0
v2=lower	0 13 -12 0 0 0
v2=make	7 -9 5 0 0 0
v2=meet	-18 -4 13 0 -13 3
v2=other	3 18 -16 -12 0 0
v2=plan	0 -21 25 -10 0 0
v2=post	0 4 -8 0 0 0
v2=postpone	0 19 -19 0 0 0
v2=prepare	0 -18 13 5 -7 0
v2=propose	10 -9 0 0 0 0
v2=put	-1 7 -4 0 0 0
v2=raise	0 15 -13 0 0 0
v2=reach	-4 8 -13 0 7 0
v2=receive	0 -16 0 0 12 0
v2=resume	0 -2 -2 10 0 0
v2=return	0 7 -6 0 0 0
v2=rise	12 -5 -5 0 0 0
v2=run	0 11 -9 0 0 0
v2=say	-3 -4 9 0 0 0
v2=settle	0 -12 1 4 8 0
v2=show	0 -8 8 0 0 0
v2=sign	-2 -1 -27 16 7 0
v2=sit	0 -3 12 -19 0 0
v2=start	0 -16 20 -1 0 0
v2=stay	0 7 -6 0 0 0
v2=step	0 -12 12 0 0 0
v2=take	4 -14 6 1 -3 3
v2=tax	0 -15 15 0 0 0
v2=tell	0 6 -3 0 0 0
v2=write	0 11 -8 0 0 0
verbless	8 -11 20 -6 -23 -24
vt0=accept pluperfect	0 10 -7 -2 0 0
vt0=add past	0 13 -9 0 -1 0
vt0=admit present	10 -7 -3 0 0 0
vt0=adopt past	0 6 -5 0 0 0
vt0=agree past	0 -20 12 10 2 0
vt0=agree present	2 18 -15 -2 -5 0
vt0=announce past	1 -11 15 0 -10 0
vt0=announce pluperfect	0 6 -6 0 0 0
vt0=answer past	0 -9 -10 0 15 0
vt0=approve past	0 12 -9 0 0 0
vt0=ask pluperfect	0 6 -3 0 0 0
vt0=be future	4 -6 15 -18 -7 0
vt0=be modal	-5 1 -9 7 1 0
vt0=be past	5 8 -9 -21 5 -1
vt0=be pluperfect	-1 -2 0 0 -2 11
vt0=be present	10 -11 9 2 -1 -6
vt0=begin future	0 28 -25 0 0 0
vt0=begin modal	0 -8 14 -4 0 0
vt0=begin past	-6 -10 11 0 3 0
vt0=begin pluperfect	0 -10 10 0 0 0
vt0=begin present	0 -1 0 10 -9 0
vt0=bring present	0 9 -8 0 0 0
vt0=call modal	-4 8 0 0 0 0
vt0=call past	-7 3 3 0 -1 0
vt0=call perfect	-3 10 -5 0 0 0
vt0=call pluperfect	-3 -9 14 0 0 0
vt0=call present	-4 -2 9 0 0 0
vt0=cancel pluperfect	0 -8 -2 0 11 0
vt0=charge modal	0 -12 12 0 0 0
vt0=charge perfect	0 16 -16 0 0 0
vt0=charge present	0 -9 10 0 0 0
vt0=come future	0 -3 -3 11 0 0
vt0=come modal	0 14 -1 0 -13 0
vt0=come past	6 -1 0 -3 0 0
vt0=come present	0 -12 4 0 14 0
vt0=conclude past	0 -2 6 0 0 0
vt0=conclude present	-2 -12 5 8 0 0
vt0=confirm future	-8 9 0 0 0 0
vt0=confirm modal	16 -14 0 0 0 0
vt0=confirm past	-4 23 -16 0 0 0
vt0=continue future	-3 -7 5 0 0 8
vt0=continue present	0 13 -12 0 0 0
vt0=cut future	0 -5 8 0 0 0
vt0=cut present	0 10 -9 0 0 0
vt0=discuss future	-1 -4 7 -4 0 0
vt0=discuss past	-6 -3 3 0 9 0
vt0=end modal	0 6 -3 0 0 0
vt0=end past	-3 0 -7 11 1 0
vt0=end perfect	0 -6 15 0 -11 0
vt0=end present	-4 -2 9 -5 0 0
vt0=enter past	0 8 -6 0 0 0
vt0=enter present	0 -11 12 0 0 0
vt0=expect past	0 3 8 -8 -4 0
vt0=expect present	15 -14 -14 6 15 0
vt0=extend past	-1 11 -8 0 0 0
vt0=fall past	-6 8 -2 0 0 0
vt0=fall present	0 -9 10 0 0 0
vt0=fix present	-7 10 -3 0 0 0
vt0=go future	6 1 -7 -5 5 0
vt0=go modal	0 -4 0 8 0 0
vt0=go past	-2 -1 7 0 -3 0
vt0=go pluperfect	0 7 -7 0 0 0
vt0=go present	-5 7 -7 0 2 0
vt0=have past	9 8 -28 0 3 0
vt0=have present	3 -4 -2 -3 11 0
vt0=hold future	0 6 -8 8 -9 0
vt0=hold modal	0 -12 14 0 0 0
vt0=hold perfect	-6 0 8 0 0 0
vt0=hold pluperfect	0 -7 1 -2 0 6
vt0=hope present	-4 10 -1 0 -1 0
vt0=land present	0 9 -8 0 0 0
vt0=leave past	-1 -3 6 0 0 0
vt0=like modal	0 6 -3 0 0 0
vt0=make past	-4 5 -7 6 0 0
vt0=meet future	-9 -3 1 6 0 -5
vt0=meet modal	0 -15 9 4 6 -2
vt0=meet past	6 11 -4 -8 -15 0
vt0=meet perfect	0 6 -3 -1 0 0
vt0=meet pluperfect	-1 -7 16 -3 -3 0
vt0=meet present	-4 2 0 -9 0 5
vt0=move perfect	0 -8 9 0 0 0
vt0=negotiate past	0 -9 10 0 0 0
vt0=order past	0 6 -4 0 0 0
vt0=other future	0 14 -14 0 0 0
vt0=other modal	0 15 -11 0 0 0
vt0=other past	6 2 -8 -5 5 0
vt0=other pluperfect	1 -14 20 -3 -9 0
vt0=other present	-7 -5 15 0 -7 0
vt0=pay future	7 0 -7 -3 4 0
vt0=pay past	0 -11 12 0 0 0
vt0=pay perfect	0 6 -4 0 0 0
vt0=plan present	0 -14 15 -1 0 0
vt0=post past	-3 -7 12 0 0 0
vt0=prepare past	0 -6 4 7 -7 0
vt0=prepare pluperfect	1 2 -11 8 0 0
vt0=prepare present	0 0 -2 7 -3 0
vt0=promise past	0 6 -4 0 0 0
vt0=propose past	0 -16 16 0 0 0
vt0=propose perfect	9 9 -18 0 0 0
vt0=put future	17 -14 -3 0 0 0
vt0=put modal	0 -9 10 0 0 0
vt0=put past	0 -11 14 0 0 0
vt0=put present	5 7 -10 0 -2 0
vt0=raise present	0 -9 9 0 0 0
vt0=reach past	-6 15 -10 0 0 0
vt0=receive future	0 -6 11 -1 0 0
vt0=receive modal	0 25 -22 0 -4 0
vt0=receive past	-8 -12 13 0 5 0
vt0=receive present	0 10 -11 -2 4 0
vt0=resume future	0 13 -11 0 0 0
vt0=resume modal	0 -13 9 5 0 0
vt0=resume present	0 -4 7 0 0 0
vt0=rise past	-9 0 4 0 0 0
vt0=rule past	-6 8 0 0 0 0
vt0=run present	0 8 -6 0 0 0
vt0=say past	0 -2 -5 11 0 3
vt0=say present	2 2 -19 -1 11 0
vt0=see future	-5 -5 4 6 0 0
vt0=see modal	0 25 -26 0 0 0
vt0=see past	0 -5 9 0 -1 0
vt0=see present	0 -3 -6 0 12 0
vt0=sell present	0 -5 6 0 1 0
vt0=set future	0 7 -2 -2 0 0
vt0=set present	10 0 -6 0 0 0
vt0=sign future	0 19 -16 0 0 0
vt0=sign past	-2 8 -4 -8 1 0
vt0=sign pluperfect	0 -10 11 0 0 0
vt0=sign present	0 -13 13 0 0 0
vt0=sit future	-1 9 -10 2 0 0
vt0=sit past	0 -15 9 0 7 0
vt0=sit perfect	0 -19 20 0 0 0
vt0=sit pluperfect	-2 14 -11 0 0 0
vt0=sit present	0 3 0 0 -6 0
vt0=stand past	0 6 -5 0 0 0
vt0=start modal	0 -11 12 0 0 0
vt0=start present	0 13 -7 0 -5 0
vt0=state past	0 12 -8 0 0 0
vt0=take future	0 -40 34 0 7 0
vt0=take modal	0 21 -20 0 0 0
vt0=take pluperfect	0 7 -4 0 0 0
vt0=tell past	2 -1 5 -8 -7 0
vt0=tell pluperfect	1 7 -7 0 0 0
vt0=threaten pluperfect	0 9 -6 0 0 0
vt0=want present	0 -5 11 -6 0 0
vt0=warn past	0 -6 0 7 0 0
vt0=write past	15 5 -22 0 0 0
vt1=accept pluperfect	0 10 -7 -2 0 0
vt1=add past	0 13 -9 0 -1 0
vt1=admit present	10 -7 -3 0 0 0
vt1=adopt past	0 6 -5 0 0 0
vt1=agree participle	-8 7 -2 -2 1 0
vt1=agree past	10 -12 0 5 4 0
vt1=agree perfect	5 -11 7 0 0 0
vt1=agree present	2 15 -15 -1 -3 0
vt1=announce past	2 -4 5 2 -6 0
vt1=announce pluperfect	0 6 -6 0 0 0
vt1=answer past	0 -9 -10 0 15 0
vt1=approve past	0 12 -9 0 0 0
vt1=ask participle	0 17 -12 0 0 0
vt1=ask past	0 8 -6 0 0 0
vt1=be future	4 -10 18 -16 -4 0
vt1=be modal	-5 -3 -1 8 2 0
vt1=be past	6 8 -3 -20 -19 -1
vt1=be pluperfect	-1 -2 0 0 -2 11
vt1=be present	10 1 -3 3 -7 -5
vt1=begin future	0 25 -23 0 0 0
vt1=begin modal	0 -8 14 -4 0 0
vt1=begin past	-6 -17 16 0 3 0
vt1=begin present	0 -1 0 10 -9 0
vt1=bring present	0 9 -8 0 0 0
vt1=call modal	-4 8 0 0 0 0
vt1=call past	-6 7 0 0 -1 0
vt1=call perfect	-3 10 -5 0 0 0
vt1=call pluperfect	-3 -9 14 0 0 0
vt1=call present	-4 -2 9 0 0 0
vt1=cancel pluperfect	0 -8 -2 0 11 0
vt1=carry infinitive	0 6 -5 0 0 0
vt1=charge modal	0 -12 12 0 0 0
vt1=charge perfect	0 16 -16 0 0 0
vt1=charge present	0 -9 10 0 0 0
vt1=come future	0 -3 -3 11 0 0
vt1=come modal	0 14 -1 0 -13 0
vt1=come past	6 -1 0 -3 0 0
vt1=come present	0 -11 6 0 9 0
vt1=conclude participle	0 17 -14 0 0 0
vt1=conclude past	0 -2 6 0 0 0
vt1=conclude present	-2 -12 5 8 0 0
vt1=confirm future	-8 9 0 0 0 0
vt1=confirm modal	16 -14 0 0 0 0
vt1=confirm past	-4 23 -16 0 0 0
vt1=continue future	-3 -7 5 0 0 8
vt1=continue present	0 12 -11 0 0 0
vt1=cut future	0 -5 8 0 0 0
vt1=cut present	0 10 -9 0 0 0
vt1=discuss future	-1 -4 7 -4 0 0
vt1=discuss past	-6 -3 3 0 9 0
vt1=end infinitive	0 9 -8 0 0 0
vt1=end modal	0 6 -3 0 0 0
vt1=end participle	0 -9 7 3 0 0
vt1=end past	-3 0 -7 11 1 0
vt1=end perfect	0 -6 15 0 -11 0
vt1=end present	-4 -2 9 -5 0 0
vt1=enter past	0 8 -6 0 0 0
vt1=enter present	0 -11 12 0 0 0
vt1=expect present	16 -9 -5 -7 10 0
vt1=extend past	-1 11 -8 0 0 0
vt1=fall past	-6 8 -2 0 0 0
vt1=fall present	0 -9 10 0 0 0
vt1=fix present	-7 10 -3 0 0 0
vt1=get present	7 -4 0 0 0 0
vt1=go future	6 4 -11 -4 5 0
vt1=go infinitive	0 -7 7 0 0 0
vt1=go modal	0 -4 0 8 0 0
vt1=go past	-2 -1 7 0 -3 0
vt1=go pluperfect	0 7 -7 0 0 0
vt1=go present	-5 10 -12 0 4 0
vt1=have past	9 7 -27 0 3 0
vt1=have present	3 0 -11 -2 11 0
vt1=hold future	0 6 -8 8 -9 0
vt1=hold infinitive	13 -13 0 0 0 0
vt1=hold modal	0 -12 14 0 0 0
vt1=hold participle	6 -24 18 0 0 0
vt1=hold past	0 6 -3 -1 0 0
vt1=hold perfect	-6 -1 10 0 0 0
vt1=hold pluperfect	0 -7 1 -2 0 6
vt1=know participle	-5 6 0 0 0 0
vt1=land present	0 9 -8 0 0 0
vt1=leave infinitive	0 8 -7 0 0 0
vt1=leave past	-1 -3 6 0 0 0
vt1=let infinitive	-2 6 -1 0 0 0
vt1=lose participle	14 -12 0 0 0 0
vt1=make past	0 1 -7 6 0 0
vt1=meet future	-9 2 -6 7 1 -5
vt1=meet gerund	0 5 -15 9 2 0
vt1=meet infinitive	-3 11 -17 5 0 0
vt1=meet modal	0 -15 9 4 6 -2
vt1=meet participle	-5 2 -6 11 0 0
vt1=meet past	6 9 -2 -7 -15 0
vt1=meet perfect	0 7 -4 -1 0 0
vt1=meet pluperfect	-1 -7 16 -3 -3 0
vt1=meet present	-3 3 -1 -9 0 5
vt1=move perfect	0 -8 9 0 0 0
vt1=negotiate past	0 -9 10 0 0 0
vt1=offer perfect	0 -7 7 0 0 0
vt1=order past	0 6 -4 0 0 0
vt1=other future	0 14 -14 0 0 0
vt1=other modal	0 15 -11 0 0 0
vt1=other past	6 1 -8 -4 5 0
vt1=other pluperfect	1 -14 20 -3 -9 0
vt1=other present	-7 -5 16 0 -7 0
vt1=pay future	8 0 -6 -3 4 0
vt1=pay past	0 -11 12 0 0 0
vt1=pay perfect	0 6 -4 0 0 0
vt1=plan participle	0 16 -16 0 0 0
vt1=post past	-3 -7 12 0 0 0
vt1=prepare infinitive	0 0 1 -7 1 0
vt1=prepare past	0 -6 4 7 -7 0
vt1=prepare pluperfect	1 2 -11 8 0 0
vt1=prepare present	0 1 -9 8 0 0
vt1=promise past	0 7 -6 0 0 0
vt1=propose past	0 -16 16 0 0 0
vt1=propose perfect	9 1 -11 0 0 0
vt1=put future	9 -7 0 0 0 0
vt1=put modal	0 -9 10 0 0 0
vt1=put past	0 -4 6 0 0 0
vt1=put present	5 4 -7 0 -1 0
vt1=raise present	0 -9 9 0 0 0
vt1=reach participle	3 -32 30 0 0 0
vt1=reach past	-6 15 -10 0 0 0
vt1=receive future	0 -6 11 -1 0 0
vt1=receive modal	0 25 -22 0 -4 0
vt1=receive past	-8 -12 13 0 5 0
vt1=receive present	0 10 -11 -2 4 0
vt1=resume future	0 13 -11 0 0 0
vt1=resume modal	0 -13 9 5 0 0
vt1=resume present	0 -4 7 0 0 0
vt1=rule past	-6 8 0 0 0 0
vt1=run present	0 8 -6 0 0 0
vt1=say present	5 -2 -15 -1 11 0
vt1=see future	-5 -5 4 6 0 0
vt1=see infinitive	4 -1 11 -6 -6 0
vt1=see modal	0 20 -22 0 2 0
vt1=see past	0 -10 12 0 0 0
vt1=see present	0 -3 -6 0 12 0
vt1=sell present	0 -5 6 0 1 0
vt1=set future	0 7 -2 -2 0 0
vt1=set present	10 0 -6 0 0 0
vt1=sign future	0 19 -16 0 0 0
vt1=sign infinitive	0 -7 7 0 0 0
vt1=sign participle	0 -8 10 0 0 0
vt1=sign past	-2 8 -4 -8 1 0
vt1=sign pluperfect	0 -10 11 0 0 0
vt1=sign present	0 -13 13 0 0 0
vt1=sit future	-1 9 -10 2 0 0
vt1=sit past	0 -15 9 0 7 0
vt1=sit perfect	0 -19 20 0 0 0
vt1=sit pluperfect	-2 14 -11 0 0 0
vt1=sit present	0 3 0 0 -6 0
vt1=stand past	0 6 -5 0 0 0
vt1=start gerund	0 -7 8 0 0 0
vt1=start modal	0 -11 12 0 0 0
vt1=start present	0 12 -6 0 -4 0
vt1=state past	0 12 -8 0 0 0
vt1=stop infinitive	0 6 -6 0 0 0
vt1=strike participle	0 -13 14 0 0 0
vt1=take future	0 -40 34 0 7 0
vt1=take infinitive	5 0 -7 0 0 0
vt1=take modal	0 21 -20 0 0 0
vt1=take pluperfect	0 7 -4 0 0 0
vt1=tell past	2 -3 7 -7 -6 0
vt1=tell pluperfect	3 4 -7 0 0 0
vt1=want present	0 -8 12 -5 0 0
vt1=warn past	0 -6 0 7 0 0
vt1=write past	15 5 -22 0 0 0
vt2=agree participle	0 -7 6 0 0 0
vt2=agree past	6 0 -6 0 0 0
vt2=agree perfect	-5 7 0 0 0 0
vt2=approve past	0 9 -8 0 0 0
vt2=be future	1 8 -13 6 0 0
vt2=be past	0 -6 11 0 -8 0
vt2=be present	-12 2 5 -10 2 0
vt2=begin future	0 14 -12 0 0 0
vt2=begin past	0 24 -22 0 -2 0
vt2=begin perfect	6 -25 5 0 16 0
vt2=bring present	0 -26 26 0 0 0
vt2=call participle	-14 22 -8 0 0 0
vt2=call past	-46 14 15 -1 -2 0
vt2=call present	4 -12 11 0 0 0
vt2=carry infinitive	0 -4 6 0 0 0
vt2=charge future	0 6 -5 0 0 0
vt2=come past	3 17 -19 0 0 0
vt2=come present	0 2 -7 0 3 0
vt2=confirm past	-5 6 0 0 0 0
vt2=continue modal	2 5 -7 0 0 0
vt2=continue present	0 8 -4 0 0 0
vt2=end participle	1 8 -6 -6 0 0
vt2=end present	0 5 -10 8 -3 0
vt2=extend infinitive	-8 7 0 -1 0 0
vt2=fix present	5 -9 3 0 0 0
vt2=gather present	0 9 -8 0 0 0
vt2=get present	-5 6 0 0 0 0
vt2=go gerund	0 7 -7 0 0 0
vt2=go modal	0 16 -15 0 0 0
vt2=go past	0 -6 10 0 -3 0
vt2=go present	0 -8 1 5 -3 6
vt2=have past	6 -6 1 0 0 0
vt2=have present	0 8 -2 0 0 0
vt2=hold infinitive	4 2 -6 0 0 0
vt2=hold modal	0 8 -2 -6 0 0
vt2=hold past	0 -7 9 0 0 0
vt2=leave participle	0 9 -2 -7 0 0
vt2=let infinitive	8 -1 -4 0 0 0
vt2=lower past	0 13 -12 0 0 0
vt2=meet future	4 -7 1 0 0 0
vt2=meet gerund	-3 -5 11 0 -17 2
vt2=meet participle	-4 3 -4 10 -8 0
vt2=meet past	-7 -5 20 -14 -3 0
vt2=meet present	-14 7 -5 -2 3 2
vt2=other modal	-6 11 -1 0 0 0
vt2=other past	11 3 -27 0 6 0
vt2=other pluperfect	-1 9 -1 0 -2 0
vt2=pay future	0 -5 7 0 0 0
vt2=pay present	0 9 -6 0 0 0
vt2=plan past	3 -7 4 0 0 0
vt2=plan present	0 -17 22 -6 0 0
vt2=post past	0 4 -8 0 0 0
vt2=prepare infinitive	0 -11 14 -1 0 0
vt2=propose past	10 -9 0 0 0 0
vt2=put perfect	0 -15 15 0 0 0
vt2=put pluperfect	0 6 -5 0 0 0
vt2=put present	0 23 -21 0 0 0
vt2=reach past	-5 3 -8 0 8 0
vt2=resume future	0 14 -21 7 0 0
vt2=resume present	0 -11 15 -3 0 0
vt2=rise past	0 6 -5 0 0 0
vt2=say past	1 -12 12 0 0 0
vt2=settle past	0 -24 18 0 8 0
vt2=show present	0 -9 9 0 0 0
vt2=sign past	0 0 -20 16 0 0
vt2=sit past	1 8 -2 -13 -1 0
vt2=start future	0 -9 13 -1 0 0
vt2=start present	0 -6 6 0 0 0
vt2=suspend infinitive	0 -11 9 0 0 0
vt2=suspend past	0 8 -7 0 0 0
vt2=take future	0 -17 21 -3 0 0
vt2=take infinitive	4 -6 0 0 0 0
vt2=take modal	0 -6 -3 9 0 0
vt2=take past	2 -28 30 -1 -3 0
vt2=take present	-1 27 -29 0 0 4
vt2=write past	0 10 -9 0 0 0
word=america	0 -4 -7 0 13 0
word=australia	0 -6 6 0 0 0
word=bangladesh	0 -6 6 0 0 0
word=britain	0 -9 9 0 0 0
word=call	14 5 -19 -10 -16 -4
word=called	-63 26 19 -3 -15 -1
word=calls	-15 8 8 0 0 0
word=canada	0 -6 11 0 -2 0
word=china	-9 8 -12 -13 13 0
word=consultations	8 5 -3 -6 -6 0
word=conversation	-24 0 23 0 -3 0
word=dinner	6 0 0 -3 -4 0
word=each other	9 13 -8 -10 -9 0
word=eu	0 7 -5 0 0 0
word=ghana	0 7 -6 0 0 0
word=guest	0 24 -17 0 -6 0
word=hong kong	0 12 -6 0 -2 0
word=india	0 -7 9 0 0 0
word=indonesia	-3 8 -3 0 0 0
word=iran	0 -11 12 0 0 0
word=ireland	0 -10 11 0 0 0
word=japan	0 10 -4 0 -1 0
word=korea	0 -14 -7 0 24 0
word=kuwait	0 -22 8 16 0 0
word=lunch	0 18 -12 -2 -4 0
word=malaysia	0 13 -10 19 -23 0
word=meet	-11 11 -12 14 -9 0
word=meeting	-8 -9 1 6 14 0
word=meetings	-7 -3 0 -1 -1 11
word=meets	-2 4 2 -7 0 0
word=met	-23 1 14 -5 -11 -2
word=mongolia	0 -8 0 10 0 0
word=on the line	0 -13 -4 0 16 0
word=panama	0 -1 10 -1 -5 0
word=portugal	0 8 -8 0 0 0
word=rang	29 -32 5 0 0 0
word=receive	0 8 0 -1 -4 0
word=receives	0 -7 5 0 0 0
word=ring	-4 9 -1 0 0 0
word=rings	6 -5 0 0 0 0
word=round	0 -9 3 19 -22 -9
word=rounds	10 -15 15 -9 0 0
word=sat	0 6 2 -10 -6 0
word=scotland	0 -10 4 -4 9 0
word=see	-1 20 -14 -4 0 -1
word=session	-1 2 0 -6 5 0
word=singapore	0 -23 30 0 -6 0
word=sit down	1 2 -6 -5 7 0
word=south korea	-10 -10 -45 6 37 0
word=speak	5 4 1 -7 -19 -1
word=speaks	-22 18 1 0 -1 0
word=spoke	-2 18 -12 -6 -3 0
word=spoken	-16 10 8 0 -2 0
word=sri lanka	0 -5 6 0 0 0
word=summit	-8 -12 20 -15 0 0
word=sweden	0 7 -4 0 0 0
word=switzerland	0 0 4 1 -6 0
word=talks	-24 0 4 0 -6 0
word=telephone	28 -9 -19 -4 -18 -6
word=telephoned	43 -38 -6 0 0 0
word=turkey	0 10 -8 0 0 0
word=ukraine	0 10 -3 0 -4 0
word=united states	-3 5 0 -7 1 0
word=uruguay	0 10 -9 0 0 0
word=us	0 -1 -7 0 6 0
word=video	26 -37 -3 -2 4 10
word=visit	-5 -10 4 2 9 3
word=visits	-4 8 -1 0 0 0
words=0	0 -6 11 -58 11 -6
words=1	-22 19 -1 3 -18 -10
words=2	6 11 -1 -12 -21 -12
words=3	-9 18 -2 -45 5 -19
words=4	-22 16 1 7 -26 7
words=5	19 -13 -7 16 10 -9
year	-5 -3 7 6 0 0`;
