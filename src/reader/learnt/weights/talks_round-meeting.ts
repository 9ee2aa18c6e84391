// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	24 -5 -12 -25
a:! !	11 -8 -1 0
a:'	18 -12 -3 -1
a:'s	17 -6 -8 -14
a:'s commerce	7 -6 -1 0
a:'s foreign	9 -6 -3 0
a:'s minister	-16 17 0 0
a:'s ministry	-16 7 9 0
a:'s on	18 -14 0 -5
a:'s trade	-9 0 10 0
a:'s visit	15 0 -15 0
a:+	-7 9 0 0
a:-	6 12 -12 -20
a:- <month-gone>	7 0 -8 0
a:- <month-today>	-6 13 -4 -4
a:.	11 2 -12 -8
a:. <number>	11 -7 0 0
a:. <person>	11 -5 -4 0
a:<agent>	14 -19 -11 16
a:<day-ahead>	11 -10 1 -6
a:<day-ahead> and	7 0 -4 -2
a:<day-ahead> for	-7 15 -3 -7
a:<day-ahead> of	10 -6 -4 0
a:<day-ahead> the	-14 -1 16 0
a:<day-ahead> to	-24 5 0 17
a:<day-gone>	8 -2 -6 -7
a:<day-gone> .	18 -10 -3 -17
a:<day-gone> <name>	11 -10 0 0
a:<day-gone> ?	-13 -1 15 0
a:<day-gone> after	-15 7 2 2
a:<day-gone> and	-4 12 -10 0
a:<day-gone> evening	22 -13 -9 0
a:<day-gone> for	6 0 -18 5
a:<day-gone> in	13 0 -13 0
a:<day-gone> night	5 3 -15 0
a:<day-gone> on	-11 18 -3 0
a:<day-gone> take	-16 8 10 0
a:<day-gone> that	7 -5 0 0
a:<day-gone> the	25 -22 -3 0
a:<day-today>	22 -15 -6 -10
a:<day-today> after	-5 -4 11 0
a:<day-today> by	-15 16 0 0
a:<day-today> evening	-8 9 0 0
a:<day-today> for	-6 12 -4 -2
a:<day-today> that	-10 3 6 0
a:<day-today> to	2 3 -9 0
a:<duty>	11 -14 1 -2
a:<gate>	8 -5 -4 0
a:<goods-amount> in	-17 9 9 0
a:<goods>	-9 -7 18 6
a:<level>	-15 10 21 -13
a:<level> .	-1 13 -10 -14
a:<level> again	-8 9 0 0
a:<level> and	5 -11 2 0
a:<level> for	-8 11 0 0
a:<level> from	-15 10 5 0
a:<level> in	-11 7 6 0
a:<level> of	0 -12 8 0
a:<level> on	-10 0 7 7
a:<level> over	-11 10 3 -1
a:<level> tariff	-9 7 0 0
a:<level> to	14 -6 -2 -8
a:<level> within	-7 -4 10 0
a:<money>	7 8 -13 -12
a:<money> a	10 -8 0 0
a:<money> of	1 6 -10 -2
a:<money> under	-10 11 0 0
a:<month-ahead>	-12 -1 8 4
a:<month-ahead> .	-11 -1 0 10
a:<month-gone> and	-7 14 -9 -4
a:<month-gone> by	9 -9 0 0
a:<month-gone> for	5 -11 -2 7
a:<month-gone> had	2 -4 -6 9
a:<month-gone> they	-9 10 0 0
a:<month-today>	-1 14 -9 -2
a:<name> .	11 -12 4 -6
a:<name> agree	18 -10 -9 0
a:<name> has	-6 12 -7 0
a:<name> on	10 -8 0 0
a:<name> trade	-12 8 4 0
a:<name> was	-8 8 0 0
a:<number>	13 -20 9 -11
a:<number> .	3 -11 7 -12
a:<number> again	-12 9 0 3
a:<number> and	17 -15 0 0
a:<number> million	-5 -3 9 0
a:<number> of	17 -12 -3 0
a:<number> on	-10 4 0 9
a:<number> round	-10 11 0 0
a:<number> th	-10 4 5 0
a:<number> time	7 0 -9 0
a:<number> to	-13 7 6 0
a:<office> on	-9 0 10 0
a:<office> would	-12 13 0 0
a:<organisation>	-6 -2 13 -3
a:<organisation> .	-7 -3 16 -4
a:<organisation> and	-16 7 9 0
a:<organisation> for	9 -1 -5 0
a:<organisation> has	-22 14 12 -1
a:<organisation> say	11 -6 -3 0
a:<person>	15 20 -37 -19
a:<person> 's	24 -3 -20 0
a:<person> agree	-11 2 8 0
a:<person> and	-3 7 0 -3
a:<person> call	9 -9 0 0
a:<person> for	-13 14 0 0
a:<person> in	11 -7 -2 0
a:<person> is	-9 0 0 9
a:<person> on	23 -23 -1 0
a:<person> say	9 0 -5 0
a:<person> shook	-8 9 0 0
a:<person> to	-7 10 -2 0
a:<points>	11 -4 -7 0
a:<quality>	-19 8 10 8
a:<quality> .	-11 11 0 0
a:<quality> beef	-8 8 0 0
a:<quality> rice	-14 2 11 0
a:<quality> side	-4 13 -6 0
a:<quality> wine	-2 -7 9 0
a:<seat>	9 -1 -6 -5
a:<seat> .	3 -7 -2 9
a:<seat> <day-ahead>	9 -3 0 -4
a:<seat> <day-today>	10 -4 -3 0
a:<seat> in	-7 10 0 0
a:<seat> is	-11 12 0 0
a:<seat> on	19 -13 0 -5
a:<seat> say	2 -10 6 0
a:<sender>	-2 -7 11 0
a:<span>	-10 19 0 -22
a:<span> .	-8 13 0 -12
a:<span> and	9 -3 -6 0
a:<span> before	-15 11 3 0
a:<span> earlier	4 4 -10 -3
a:<taker>	-3 -2 10 -1
a:<v-agree>	15 -15 -1 -1
a:<v-bear>	10 2 -23 3
a:<v-begin>	13 1 -21 -16
a:<v-buy>	-18 11 11 -2
a:<v-deny>	6 10 -25 -1
a:<v-down>	13 -12 -1 0
a:<v-end>	16 -8 -11 -2
a:<v-impose>	-14 14 8 -6
a:<v-lack>	-5 7 3 -10
a:<v-propose>	11 -7 -16 2
a:<v-return>	0 -6 13 -6
a:<v-say>	-2 -5 14 -17
a:<v-sign>	6 -1 1 -19
a:<v-target>	15 -15 2 -4
a:<v-threaten>	4 -15 10 -3
a:<v-up>	-7 11 1 -10
a:?	0 3 1 -20
a:@	9 -8 0 0
a:a	10 0 -10 -2
a:a <office>	10 -5 -3 0
a:a <organisation>	-11 16 -2 0
a:a <quality>	-3 -6 0 9
a:a clause	12 -11 0 0
a:a different	-6 9 -1 0
a:a duty	12 -21 8 0
a:a fact	13 -1 -11 0
a:a first	-12 5 -1 9
a:a good	-7 -7 1 11
a:a last	-11 13 0 0
a:a lasting	-7 9 -1 0
a:a letter	0 -8 7 0
a:a little	21 -19 -1 0
a:a lower	9 -6 -1 0
a:a plan	10 0 -10 0
a:a quota	-9 12 -2 0
a:a result	8 -5 0 0
a:a second	-1 12 -2 -9
a:a signature	9 -9 0 0
a:a sixth	15 -14 0 0
a:a state	-11 -6 16 0
a:a text	-7 15 0 -7
a:a third	0 -9 3 4
a:a truce	11 -6 0 -1
a:a word	14 0 -14 0
a:about <level>	10 -9 0 0
a:about <money>	-6 11 -2 0
a:about a	12 -9 0 0
a:about an	-17 7 11 0
a:access	-6 0 8 0
a:accord	10 -9 0 0
a:accord with	11 -10 0 0
a:account	10 -7 -3 0
a:account of	12 -1 -9 0
a:act	-12 6 0 5
a:add	-18 15 0 2
a:additional	8 -12 3 0
a:additional tariff	4 -11 5 0
a:address	-10 0 12 0
a:adjust	-11 -2 14 0
a:adjust its	-14 0 15 0
a:admit	-5 9 0 -2
a:adviser	-14 15 0 0
a:after <span>	-13 8 2 1
a:afterward	-3 -4 0 9
a:again in	-7 10 0 0
a:again on	9 -6 -2 0
a:against	8 -21 0 11
a:ago	0 3 -11 7
a:ago .	-10 13 -2 0
a:agree .	13 -3 -8 0
a:agree on	-13 12 1 0
a:agreement	-1 11 -12 -1
a:agreement of	-10 11 0 0
a:air base	13 0 -12 0
a:aircraft	-23 0 23 0
a:airport	-18 2 18 0
a:airport .	-9 9 0 0
a:al	9 -8 0 0
a:all	-4 10 -2 -3
a:all .	3 -11 3 1
a:all the	0 10 -10 -2
a:all thi	-11 12 0 0
a:alone	17 -16 0 0
a:alone .	12 -10 0 0
a:already	17 -15 0 0
a:also	9 2 -11 -5
a:altogether	17 -11 0 -2
a:altogether .	14 -9 0 0
a:aluminium	-9 7 1 0
a:an	-5 6 7 -17
a:an agreement	-10 17 0 -7
a:an extension	-6 9 0 0
a:an hour	-19 7 13 0
a:an order	-11 0 10 0
a:and	0 15 -8 -25
a:and <name>	-2 12 -11 -6
a:and a	-8 10 0 0
a:and beef	-6 10 -3 0
a:and by	-17 17 0 0
a:and come	19 -16 -2 0
a:and did	13 -7 -5 0
a:and his	10 -9 0 0
a:and in	-3 16 -13 -6
a:and last	21 -20 0 0
a:and meet	-5 8 -5 0
a:and pay	-3 -5 8 0
a:and spirit	-8 0 10 0
a:and stockholm	-13 14 0 0
a:and will	-18 14 4 0
a:and would	-7 8 0 0
a:announcement .	-9 9 0 0
a:another .	-10 10 0 0
a:another <level>	-10 11 0 0
a:answer	5 -11 4 -4
a:answer .	13 -10 -2 0
a:apply	11 -11 0 0
a:approve	24 -20 -5 0
a:arequipa	-14 1 10 0
a:argue	11 -1 -5 0
a:arrive	10 -3 0 -4
a:arrived	14 -9 0 -1
a:as	-4 8 -10 3
a:as <seat>	-10 10 0 0
a:as far	11 -11 0 0
a:as well	-2 9 -8 -1
a:asean	5 15 -21 0
a:asean summit	8 10 -19 0
a:ask	-1 9 -13 0
a:ask for	-12 18 -7 -2
a:association	10 -8 0 0
a:at	27 -11 -22 -7
a:at <money>	9 -7 0 0
a:at <number>	4 -13 6 0
a:at a	14 -9 -3 0
a:at all	-10 0 13 0
a:at noon	-12 15 0 0
a:at the	3 0 -18 8
a:auction	-10 11 0 0
a:authorise	-11 11 0 0
a:away	-11 8 2 0
a:away the	-11 11 0 0
a:back	12 -5 -6 -1
a:back in	-11 11 0 0
a:ban	-11 2 11 0
a:ban on	-14 6 9 0
a:banana	11 -9 0 0
a:base	13 0 -12 0
a:be	2 10 -13 -6
a:be .	7 5 -14 0
a:be add	-11 11 0 0
a:be in	-9 9 0 0
a:bean	11 -8 0 0
a:became	-8 9 0 0
a:become	-11 -3 14 0
a:beef	-16 10 6 0
a:beef .	-9 13 -3 0
a:been	4 -10 0 8
a:before	-15 7 7 4
a:before .	-22 23 -4 2
a:before <day-ahead>	17 -17 0 0
a:before christma	-7 10 0 0
a:before the	-19 7 5 9
a:being	7 -17 6 -2
a:between	-2 6 -9 4
a:between <person>	-1 12 -7 0
a:bicycle	-9 9 0 0
a:bloc	-10 11 0 0
a:boat	-10 0 0 12
a:both call	-16 16 0 0
a:both side	10 -4 -1 -1
a:bound	-10 8 1 0
a:brandy	10 -6 -2 0
a:brief	-11 2 0 8
a:bring <name>	-10 10 0 0
a:bring home	13 -9 -4 0
a:bring nothing	-13 15 0 0
a:broke up	-11 2 0 6
a:busan	1 6 -24 9
a:butter	13 -12 0 0
a:buy	-12 6 8 -4
a:buy <goods-amount>	-13 1 11 0
a:buyer	-9 0 7 0
a:by	15 -10 -3 -8
a:by <day-ahead>	11 -15 1 0
a:by <name>	-9 12 -2 0
a:by both	-9 11 -1 0
a:by telephone	10 0 -9 0
a:by the	-3 3 -8 5
a:call	-8 0 5 4
a:call a	0 -9 0 9
a:call off	11 0 -5 -7
a:call the	-8 12 -1 -2
a:can	-14 -5 20 0
a:cannot	-12 0 13 0
a:capital	22 -19 -2 0
a:care	11 -4 -6 0
a:carrier	-17 17 0 0
a:ceasefire	17 -13 -3 0
a:ceremony	8 0 -7 0
a:certain	-10 10 0 0
a:certificate	-10 3 0 6
a:charge <level>	0 -7 10 -4
a:charge <quality>	-8 -2 0 11
a:charge on	-10 11 0 0
a:chicken	-9 12 -2 0
a:chip	11 -9 0 -6
a:chip software	8 -3 -3 0
a:christma	-7 11 -2 0
a:city	10 -2 -5 0
a:civilian use	2 8 -11 0
a:clause on	12 -11 0 0
a:clock	-8 13 -5 0
a:close	9 -2 -5 0
a:closed	15 -11 -2 0
a:closer	-12 12 0 0
a:co	-9 10 0 0
a:coffee .	-10 10 0 0
a:collect	-8 7 2 -2
a:come	21 -12 -9 -3
a:come before	-17 17 0 0
a:come home	19 -16 -2 0
a:commerce ministry	11 -7 -5 0
a:commerce say	-12 9 2 0
a:commission	12 -9 -1 0
a:company	3 -19 5 5
a:concern	-10 -10 12 6
a:conference	11 -10 0 0
a:consent of	-11 11 0 0
a:continue	-9 -2 0 14
a:continue .	-12 3 0 9
a:control for	11 -2 -8 0
a:cork	-4 -5 0 10
a:corridor	-20 21 0 0
a:could	26 -19 -5 0
a:count	8 -24 -10 21
a:count as	0 -8 0 9
a:countermeasure	-6 11 -3 0
a:country	-8 13 -2 0
a:cover	-14 13 0 0
a:dairy	8 -8 0 0
a:danger	-10 11 0 0
a:date	-8 0 13 -3
a:day	24 -20 -4 0
a:day before	13 -16 0 0
a:day of	-14 17 0 0
a:de	8 -5 0 0
a:deal	2 2 -12 3
a:deal .	-6 18 -13 -2
a:deal for	-11 0 0 11
a:deal to	-9 9 0 0
a:deal with	17 -12 -2 0
a:decide on	-6 9 -1 0
a:decision	11 -13 0 0
a:deficit	-12 12 0 0
a:delay	-1 9 -7 0
a:delegation	-1 -11 0 13
a:demand	-3 -11 3 9
a:deny	2 4 -11 0
a:describe	13 0 -10 0
a:did	1 -12 10 1
a:did not	-15 -2 19 4
a:didn't	11 -8 -2 0
a:discuss	-13 2 18 -8
a:discuss the	9 0 -3 -4
a:dispute over	0 -9 2 3
a:do	-12 -6 14 6
a:done	13 -5 -9 0
a:door	4 -11 5 0
a:double	20 -14 -5 0
a:double its	10 -6 -1 0
a:down	-4 0 8 -5
a:down <level>	-21 13 9 0
a:down from	-7 10 -1 0
a:draw	11 -7 -2 0
a:drop its	-8 10 0 0
a:due	25 -18 -3 -2
a:due to	10 -7 0 0
a:during	0 -9 6 1
a:duty	15 -17 -7 5
a:duty .	-20 24 -4 0
a:duty of	15 -17 -7 3
a:each	10 -14 5 -3
a:each other	17 -20 1 0
a:earlier	0 5 -11 0
a:earlier .	13 -5 -6 0
a:early	-10 10 0 -1
a:earth	4 0 -7 1
a:edge	-10 11 0 0
a:effect	-15 18 0 0
a:effect .	12 -6 -5 0
a:effect on	-8 0 11 0
a:eight	7 2 -10 0
a:el	16 -15 0 0
a:el -	15 -14 0 0
a:empty	-2 8 -6 0
a:end	8 0 -9 -4
a:end its	-17 13 5 0
a:end on	20 -6 -18 -1
a:end their	9 -8 0 0
a:energy	-9 8 0 0
a:enter into	-9 9 0 0
a:entity	6 -9 -8 7
a:envoy	9 -6 0 -1
a:equal	-12 -2 15 0
a:ethanol	13 -11 0 -2
a:evening	0 9 -14 -1
a:exemption	5 6 -12 -2
a:existing	-5 -6 10 0
a:existing quota	-5 -6 10 0
a:expect	27 -21 -5 -6
a:expect to	10 -4 -3 0
a:expire	21 -25 1 0
a:expire on	12 -17 3 0
a:explain	3 3 -13 0
a:export	-13 5 5 4
a:expressed	-9 0 12 0
a:extend their	-9 5 0 2
a:extension	-1 8 -3 -2
a:extension .	-3 -8 11 0
a:extension of	-8 11 0 0
a:extension on	-12 12 0 0
a:fact	5 -19 2 -4
a:fact sheet	4 -19 3 -4
a:fail	-26 18 0 9
a:failed	-9 12 0 0
a:failed .	-11 13 0 0
a:fall .	-20 8 12 0
a:false	-10 10 0 0
a:far	22 -23 0 0
a:far as	11 -11 0 0
a:fee	12 -3 -11 0
a:fentanyl	1 11 -10 -5
a:fentanyl .	10 0 -8 -1
a:figure	22 -16 -5 0
a:finish	-14 15 0 0
a:finish the	-13 13 0 0
a:first	10 0 -15 3
a:first meet	11 0 -11 0
a:first step	-8 0 0 10
a:first week	6 0 -9 0
a:flow	14 -7 -4 0
a:followed	-4 12 -7 0
a:for <month-ahead>	-9 9 0 0
a:for <month-gone>	-3 -4 9 0
a:for <number>	-5 11 -3 0
a:for <span>	-5 3 10 -6
a:for a	-5 10 2 -18
a:for another	2 0 -8 1
a:for civilian	2 8 -11 0
a:for every	-10 0 8 0
a:for it	12 -8 -2 0
a:for less	-6 10 -4 0
a:for lithium	0 -12 0 12
a:for talk	-2 1 -10 8
a:for the	6 -4 7 -23
a:for year	-9 0 11 0
a:for zero	-9 10 0 0
a:forbade	-10 -3 0 13
a:force	-6 -2 13 0
a:force .	-14 13 0 0
a:forced	-9 -8 17 -1
a:forced labour	-11 -4 16 0
a:fortnight	-8 9 0 0
a:four	26 -21 -6 0
a:four .	15 -14 0 0
a:framework .	11 -10 0 0
a:free	10 -14 2 0
a:friday	4 -12 4 0
a:from	14 -15 0 0
a:from <day-ahead>	-11 18 -1 -9
a:from <day-gone>	-19 6 2 7
a:from <name>	17 -11 -2 -1
a:from the	17 -35 3 2
a:front	-4 8 -2 0
a:fruit	-14 13 0 0
a:full	-17 15 3 0
a:future	-5 9 -4 0
a:g	17 -8 -11 0
a:g <number>	17 -8 -11 0
a:gave	-10 1 13 -1
a:gave it	10 -7 -2 0
a:gave the	-10 2 7 0
a:gazette	-12 12 0 0
a:geneva	14 -10 -4 0
a:get to	-8 9 0 0
a:go	1 6 -9 -9
a:go .	-12 2 9 0
a:go back	9 -8 0 0
a:go down	-8 0 10 0
a:go from	12 -11 0 0
a:go into	9 -8 0 0
a:go on	-15 22 -5 -1
a:go to	-10 14 -5 0
a:go up	15 -13 0 0
a:good .	-9 -3 14 -1
a:good at	9 -3 0 -3
a:good deal	-10 -4 1 11
a:good from	15 -13 0 0
a:good on	-6 -4 10 0
a:good over	-4 -5 0 9
a:good with	-9 9 0 0
a:grant	0 13 -11 -1
a:gyeongju	8 6 -13 0
a:gyeongju on	0 10 -12 0
a:had publish	-8 0 9 0
a:had reach	12 -12 0 0
a:half	12 -4 0 -4
a:hand	-17 22 -3 -4
a:hand .	-11 17 -6 0
a:has	-17 14 12 -12
a:has a	-9 0 2 9
a:has announce	-11 0 10 0
a:has been	17 -21 0 1
a:has done	12 -2 -9 0
a:has in	10 -1 -5 0
a:has let	12 -7 -2 0
a:has not	6 6 -15 -1
a:has see	-16 17 0 0
a:has spoken	-7 11 0 0
a:has still	-16 17 0 0
a:has until	-14 5 9 0
a:have	11 -3 -2 -13
a:he'll	-10 11 0 0
a:hear the	11 -9 0 0
a:here	21 -21 2 -5
a:here on	12 -7 0 -3
a:higher	-14 2 3 7
a:higher .	-9 10 0 0
a:his	-1 -4 9 -3
a:his <person>	-3 8 0 -1
a:hold	11 -4 0 -8
a:home	20 -25 3 0
a:home .	10 -9 0 0
a:home on	11 -10 0 0
a:hotel	-12 15 -3 0
a:hour	-8 0 6 0
a:house .	-11 12 0 0
a:how	1 5 -15 5
a:how long	11 0 -11 0
a:hurry	-14 11 3 0
a:hurry .	-12 13 0 0
a:i	12 -10 0 0
a:ice	-15 10 5 0
a:importer	14 -10 -1 0
a:in	15 -7 -17 3
a:in <month-ahead>	-15 -1 9 7
a:in <month-gone>	0 4 -10 0
a:in <month-today>	10 0 -9 0
a:in <number>	-29 23 7 -2
a:in <organisation>	10 -7 0 0
a:in a	-2 11 -15 5
a:in geneva	16 -13 -1 0
a:in good	-9 11 -1 0
a:in gyeongju	14 8 -22 0
a:in his	-2 -5 8 0
a:in its	8 0 -11 0
a:in late	0 -10 0 11
a:in london	-8 11 0 0
a:in mid	1 15 -13 -4
a:in one	13 -7 -5 0
a:in pari	0 -10 9 0
a:in person	-11 5 6 0
a:in the	-4 -3 11 0
a:in two	0 11 -7 -3
a:in write	12 -11 0 0
a:increase	-13 0 12 0
a:investigation	-3 -3 10 -4
a:is	-11 7 3 2
a:is <number>	-5 8 -1 0
a:is a	-9 -7 19 0
a:is being	11 -3 -4 -1
a:is expect	10 -4 -2 0
a:is for	-10 8 0 0
a:is not	10 -14 0 0
a:is off	13 -13 0 0
a:is our	-9 9 0 0
a:is still	-8 0 0 11
a:is talking	-4 -5 0 9
a:is to	-10 12 0 0
a:is worth	-5 -3 9 0
a:issue	-9 1 9 0
a:issue on	-8 0 10 0
a:it .	-14 3 10 2
a:it a	-4 0 -1 9
a:it hope	-12 5 6 0
a:it in	11 -1 -11 0
a:it out	-6 -5 13 0
a:it the	-7 12 -7 0
a:it to	13 -9 0 -2
a:it up	11 -9 0 0
a:it was	-23 20 1 0
a:it would	-8 0 9 0
a:its	11 -1 -8 -8
a:its <level>	-9 11 0 -2
a:its account	8 0 -6 0
a:its answer	-9 10 0 0
a:its company	-7 0 9 0
a:its list	-5 -1 8 0
a:its own	-8 6 3 -2
a:its tariff	18 -9 -9 0
a:karoline	-13 6 9 -4
a:karoline leavitt	-13 6 9 -4
a:keep it	-16 9 7 0
a:keep the	-8 0 9 0
a:know .	-6 -1 10 0
a:kuala	-10 6 2 0
a:kuala lumpur	-10 6 2 0
a:labour	-11 -4 16 0
a:land	-10 -1 0 12
a:last .	-9 10 0 0
a:last <month-gone>	-5 0 9 -1
a:last <span>	4 -10 4 0
a:last month	1 -9 7 2
a:last until	14 -13 0 0
a:last week	6 -2 -9 0
a:last year	10 -1 -12 -2
a:lasted	-13 10 4 0
a:lasting	-7 9 -1 0
a:late	-2 5 -14 6
a:late <month-gone>	-2 -7 0 11
a:later	13 -4 -7 -4
a:later .	15 -7 -8 0
a:later in	-9 -2 13 0
a:later thi	-20 19 0 0
a:latest	13 -2 -10 0
a:lay	11 -5 -3 0
a:leader	18 1 -20 0
a:leave	-12 0 10 6
a:leave at	-7 -1 10 0
a:leavitt	-13 6 9 -4
a:leavitt say	-13 10 4 -1
a:led	15 -12 0 0
a:led by	12 -9 0 0
a:less	13 -5 -4 0
a:let	-12 9 7 -2
a:let it	-12 3 10 0
a:letter	11 -16 1 0
a:level	4 0 4 -12
a:levy	8 -16 0 5
a:licence	-1 -11 3 13
a:licence for	-2 -4 0 10
a:like	10 -23 1 5
a:likewise	9 -6 0 0
a:limit on	11 -5 -2 0
a:linen	9 -9 0 0
a:list	5 -23 7 0
a:list of	1 -12 2 4
a:listed	10 0 -6 0
a:lithium	-4 -4 0 12
a:little	15 -12 0 -2
a:little to	9 -7 0 0
a:live	10 0 -15 0
a:local	-11 11 0 0
a:long	-13 17 0 0
a:lot	-10 10 0 0
a:lower rate	10 -8 -1 0
a:lower their	11 -11 0 0
a:lumpur	-10 6 2 0
a:lumpur .	-12 9 1 0
a:margin	12 -1 -10 0
a:market	11 -7 -1 0
a:matter of	-11 11 0 0
a:may	0 12 -14 -1
a:me	17 -14 0 0
a:measure	-11 6 7 0
a:meet	4 11 -27 0
a:meet .	-5 10 -5 0
a:meet <name>	-3 8 -3 0
a:meet <person>	-13 16 -1 0
a:meet in	19 -8 -3 -9
a:mention the	-16 0 16 0
a:mid	5 13 -16 -4
a:mid -	5 13 -16 -4
a:midnight	11 -10 0 0
a:might	9 6 -19 0
a:might be	13 0 -12 0
a:minister	-9 13 -2 -2
a:ministry	-8 -7 11 5
a:ministry has	10 -3 -6 0
a:ministry of	-16 6 8 0
a:minute	7 0 -10 0
a:month .	-14 13 0 0
a:more	29 -16 -11 -8
a:most	8 -14 -3 8
a:most of	6 -11 -1 6
a:mr .	9 -3 -4 0
a:name	11 -15 0 0
a:name to	11 -7 -3 0
a:need .	-9 9 0 0
a:negotiation .	-9 4 2 0
a:negotiator	10 -7 0 0
a:new	26 -30 -7 0
a:new tariff	9 -9 0 0
a:nexperia	-9 0 0 12
a:next	1 2 0 -10
a:next .	13 -9 -3 0
a:next year	-10 11 0 0
a:night	10 0 -17 0
a:no	1 6 0 -15
a:no .	11 -8 0 0
a:no one	-8 10 0 0
a:nobody	11 -12 3 0
a:noon	-11 13 0 0
a:nor the	-9 0 10 0
a:not been	-11 1 0 10
a:not sign	-11 3 6 0
a:not to	7 -10 1 0
a:nothing	20 -15 -11 0
a:nothing .	30 -24 -7 0
a:nothing in	-11 11 0 0
a:notice by	-3 -4 8 0
a:now	7 -4 0 -4
a:number	17 -7 -8 0
a:nut	-11 12 0 0
a:of	16 -10 -3 -14
a:of <level>	-3 -5 15 -8
a:of <month-gone>	9 -19 5 5
a:of <month-today>	-5 11 -1 -1
a:of <name>	14 -11 -1 -1
a:of <number>	9 -9 -1 0
a:of <office>	-1 9 0 -8
a:of <person>	12 13 -26 0
a:of <quality>	-14 -1 10 6
a:of <seat>	9 -9 0 0
a:of <span>	-12 19 -7 0
a:of a	-13 17 0 -4
a:of commerce	-16 8 9 0
a:of good	-7 -2 9 0
a:of higher	-5 -3 0 9
a:of his	-13 0 13 0
a:of talk	6 -9 5 -1
a:of the	9 -4 0 -10
a:of them	-8 0 1 5
a:of trade	10 -9 0 0
a:of yttrium	-13 0 13 0
a:off	-12 18 1 -10
a:off .	8 -4 0 -2
a:off the	-12 4 7 0
a:offer	3 7 -14 -6
a:official confirm	8 -6 0 0
a:official say	-16 3 6 7
a:old	10 -6 -2 0
a:on	16 -7 -9 -8
a:on <day-gone>	9 -9 2 -11
a:on <day-today>	10 -10 2 -2
a:on <money>	-6 16 -11 -2
a:on <name>	11 -6 0 -2
a:on <span>	-16 10 5 0
a:on a	9 2 -4 -14
a:on an	-17 0 19 0
a:on beef	-15 15 0 0
a:on both	14 -10 0 0
a:on chip	15 -5 -8 0
a:on each	20 -17 -1 0
a:on export	-17 19 -1 0
a:on hope	-14 14 0 0
a:on ice	-15 10 5 0
a:on rare	2 3 -12 2
a:on since	-11 11 0 0
a:on the	13 -2 -15 0
a:on what	-5 3 -9 9
a:one	-1 4 5 -16
a:one has	-12 13 0 0
a:one of	-7 0 9 0
a:only	5 -9 4 0
a:open	-11 13 -7 1
a:orange	-8 10 0 0
a:order	-13 8 8 -2
a:other	12 -18 0 2
a:our	5 -1 -10 0
a:out	0 -21 15 4
a:outcome	0 9 -11 0
a:outcome .	-9 10 0 0
a:outstanding	-12 8 3 0
a:outstanding .	-12 8 4 0
a:over .	8 -5 0 0
a:over <span>	-5 8 -1 0
a:over a	-5 8 -1 0
a:over fentanyl	-6 12 -3 -1
a:over the	3 -15 4 5
a:overdue	-16 9 5 0
a:overdue .	-16 9 5 0
a:own .	-11 4 8 0
a:ownership	-10 12 0 0
a:pacific	15 0 -14 0
a:page	-20 21 6 -8
a:paper .	4 1 -13 0
a:paper on	10 -10 -6 4
a:pari	0 -12 9 0
a:parliament	-10 4 -2 6
a:parliament .	-10 12 -1 0
a:part	9 -8 0 0
a:pass	9 -5 0 0
a:patience	-6 9 -1 0
a:pause	-15 12 -4 6
a:pay	-3 -10 13 0
a:pay <level>	-12 5 4 1
a:pay for	-8 -4 11 0
a:peace	13 -12 2 -6
a:permit for	-11 12 0 0
a:person	-11 5 6 0
a:person .	-11 5 6 0
a:pharmaceutical	-14 14 0 0
a:plan .	6 -10 0 1
a:plan for	-15 5 2 3
a:plead	-13 4 9 0
a:plead for	-13 4 9 0
a:point	10 -6 -4 0
a:pointed	10 -4 -2 0
a:postpone	4 -11 5 0
a:prepare the	2 6 -12 0
a:president	4 15 -18 0
a:prevent	-12 11 3 -1
a:price	8 -15 0 1
a:produced	-4 -2 11 0
a:product	-8 0 12 0
a:project	13 -7 -6 0
a:project .	10 -5 -5 0
a:promise in	9 0 -8 0
a:protect	-10 -2 12 0
a:put	-4 13 -12 3
a:put off	-17 13 5 0
a:put on	0 11 -13 0
a:put their	12 -6 -4 0
a:question	11 -10 0 0
a:question .	11 -9 -1 0
a:quickly	-8 9 0 0
a:quickly .	-9 9 0 0
a:quinoa	-18 18 0 0
a:raise tariff	10 -6 -1 0
a:raise the	-18 20 0 0
a:rare	2 0 -7 2
a:rare earth	0 1 -6 3
a:ratify it	0 -10 0 7
a:reach	25 -18 -7 0
a:reach <level>	12 -12 0 0
a:reading	13 -6 0 -1
a:release	18 -17 0 0
a:released	18 0 -19 0
a:reporter	-8 11 0 -3
a:reporter .	-4 -5 10 0
a:respect	-8 14 -5 0
a:respond	0 -11 10 0
a:restriction	-10 14 -2 0
a:restriction on	-10 11 0 0
a:return	9 -8 0 0
a:rice	-11 -5 9 8
a:rise	9 -3 -5 0
a:rise on	-9 10 0 0
a:rival	-11 12 0 0
a:room	10 -8 0 0
a:round	11 -1 -3 -12
a:round .	1 10 -4 -10
a:round of	13 -14 6 -5
a:rule	0 10 -14 0
a:rule .	-10 7 0 3
a:run	0 10 -6 -1
a:run .	-1 9 -9 0
a:run until	6 3 -12 0
a:sale	-5 0 -4 11
a:same	0 10 -15 -2
a:same .	0 7 -3 -3
a:sanction	-10 0 13 0
a:save	-7 12 -3 0
a:say <day-gone>	12 -5 -5 0
a:say <seat>	-8 9 0 0
a:say ?	-12 14 0 0
a:say a	19 -3 -14 0
a:say in	8 -12 -5 8
a:say it	-2 -15 15 0
a:say that	6 0 -14 1
a:say the	6 -15 3 -5
a:say yes	10 -9 0 0
a:scale	-11 0 11 0
a:second	-8 10 5 -7
a:second round	0 11 0 -10
a:second week	1 -22 12 9
a:secretary	-11 3 4 1
a:secretary karoline	-14 9 7 -2
a:security .	-8 9 0 0
a:see	-8 13 -3 0
a:see <person>	-11 9 1 0
a:seem	-10 10 0 0
a:seem to	-11 11 0 0
a:sell	-10 8 4 -3
a:sell the	-8 11 0 0
a:seriou	-6 0 7 0
a:seriou concern	-6 0 8 0
a:service	14 -12 -1 0
a:settle for	10 -8 0 0
a:sheet	5 -20 3 -4
a:shelve	-14 0 13 0
a:ship	5 1 -10 -1
a:shock	-7 0 8 0
a:shook	-11 13 0 0
a:shoot	-10 10 0 0
a:shortage	-12 0 13 0
a:shortage of	-13 0 13 0
a:should	-7 11 -2 0
a:sign by	-9 10 0 0
a:sign for	-14 14 0 0
a:signature	5 -8 -7 8
a:silent .	15 -5 -9 0
a:since	5 2 -3 -9
a:since <day-gone>	-8 13 -15 3
a:since <month-gone>	6 -10 5 -5
a:since it	11 -2 -7 0
a:sit	-6 12 -5 0
a:sit on	-9 12 0 0
a:sixth round	10 -12 0 2
a:smoke	9 -9 0 0
a:so	2 -9 5 -2
a:so far	13 -14 0 0
a:software	8 0 -9 0
a:some	13 -6 -7 0
a:some <number>	10 -8 0 0
a:something	-10 13 0 0
a:soon	-14 15 0 0
a:soon .	-9 10 0 0
a:soon as	-8 9 0 0
a:spirit	-8 0 9 0
a:spoken	-7 8 1 -3
a:spoken of	-14 11 3 0
a:spokesman	11 -3 -6 0
a:spokeswoman	-7 -11 0 14
a:spring	-13 3 12 0
a:spring .	-16 3 15 0
a:stability	-4 -8 12 0
a:stable	-7 -1 10 0
a:staff	-10 0 13 -4
a:stand	17 -13 -3 0
a:stand .	9 -9 0 0
a:state	0 -7 9 0
a:state visit	-3 -6 10 0
a:statement .	0 -15 6 8
a:station	10 -7 0 0
a:stay its	-9 10 0 0
a:stay until	-8 10 0 0
a:steel	18 -18 1 -1
a:step	-15 9 0 8
a:still	-15 15 -6 5
a:still to	-20 16 0 5
a:stockholm	-17 12 6 0
a:stop	-10 12 -6 5
a:student	-11 0 2 11
a:student .	-13 0 4 11
a:subject	15 -13 0 -4
a:subject .	14 -12 0 -4
a:sugar	11 -5 -3 0
a:sum	11 -9 0 0
a:summer .	12 -12 0 0
a:summit	9 10 -16 0
a:summit .	18 -3 -16 0
a:summit of	13 6 -18 0
a:suspend its	11 -2 -6 0
a:table	4 -1 -12 5
a:take from	-12 8 3 0
a:take it	0 -9 0 6
a:talk	-3 0 -1 9
a:talk .	8 -14 6 0
a:talk about	-2 -6 -5 14
a:talk in	-2 7 0 -3
a:talk of	-7 11 0 -1
a:talk on	-17 0 7 12
a:talk to	3 -9 0 5
a:talk with	-14 12 4 -3
a:talking	0 -7 -2 8
a:talking to	-5 -4 0 9
a:tariff	0 -4 11 -13
a:tariff for	-13 1 14 0
a:tariff over	14 -5 -5 -2
a:tariff to	-6 -1 10 0
a:tariff truce	-13 5 -4 10
a:tech	-9 10 0 0
a:technical	0 -6 0 8
a:technology	13 -5 -2 -2
a:tell	16 -5 -13 -4
a:tenth	10 -14 4 0
a:term	4 4 -11 0
a:text	-4 9 5 -12
a:text of	0 10 0 -10
a:th	-10 4 5 0
a:than	4 2 -14 2
a:than <span>	-6 10 -4 0
a:than the	4 -11 5 0
a:that	-2 9 -1 -9
a:that .	-6 10 0 -6
a:that <name>	-10 3 7 0
a:that he	-13 19 -8 0
a:that it	-13 5 11 0
a:that lasted	-9 12 -4 0
a:the <day-ahead>	-10 -4 14 0
a:the <name>	-29 13 19 0
a:the <office>	-15 11 8 -5
a:the <organisation>	-12 -6 18 0
a:the <person>	17 -20 3 -2
a:the <quality>	-2 8 -2 -7
a:the <seat>	8 0 -5 0
a:the additional	11 -10 0 0
a:the asean	7 10 -19 0
a:the autumn	-8 0 9 -1
a:the call	-11 3 8 0
a:the consent	-11 11 0 0
a:the duty	10 -3 -9 0
a:the fall	-14 6 8 0
a:the first	3 8 -15 0
a:the g	17 -8 -11 0
a:the house	-8 9 0 0
a:the last	-17 13 7 -1
a:the law	-10 8 0 3
a:the list	14 -3 -11 0
a:the new	14 -21 2 0
a:the outcome	-8 9 0 0
a:the pause	-10 0 0 8
a:the president	14 0 -12 0
a:the reciprocal	10 -6 -1 0
a:the rule	11 -2 -4 0
a:the same	7 3 -15 -2
a:the second	-9 0 9 1
a:the signature	-10 0 0 9
a:the spring	-16 0 18 0
a:the step	-13 9 3 0
a:the summer	12 -12 0 0
a:the summit	14 1 -17 0
a:the table	12 -13 -4 5
a:the tariff	0 7 -20 2
a:the third	14 -12 0 0
a:the trade	-10 0 0 9
a:the two	4 0 0 -9
a:the understanding	19 -11 -9 0
a:the week	-6 12 -5 0
a:the winter	13 -11 0 0
a:the word	8 -5 0 -1
a:the year	-12 -2 15 0
a:their	10 -19 5 2
a:their duty	10 -10 0 0
a:their president	-11 2 8 0
a:their truce	4 4 -10 0
a:them	-10 4 8 0
a:themselve	-10 14 -12 6
a:then	15 -15 0 0
a:then .	16 -14 0 0
a:there is	-11 3 9 0
a:they are	10 -4 -3 0
a:they would	-11 12 0 0
a:thi	-8 7 -8 10
a:thi month	-3 11 -9 0
a:thi to	-8 0 9 0
a:thi week	-14 12 -16 13
a:think	22 -20 -2 0
a:third	17 -20 0 1
a:third round	13 -11 0 0
a:threaten	8 -11 0 0
a:three	5 1 -9 -3
a:three hour	-12 12 0 0
a:three time	-10 12 0 0
a:three week	11 -8 0 0
a:through	14 -17 0 1
a:time	7 5 -11 -10
a:time .	-3 -3 9 0
a:time being	0 -8 5 0
a:time the	-4 10 -4 0
a:to	-5 15 -14 4
a:to <goods-amount>	-5 10 -4 0
a:to <level>	-9 13 -4 -1
a:to <name>	-2 -13 0 11
a:to <number>	-20 21 0 0
a:to a	19 -20 0 -1
a:to act	-12 6 0 5
a:to approve	14 -11 0 0
a:to be	-14 16 0 0
a:to correct	14 -11 0 0
a:to end	-7 13 -4 0
a:to explain	10 -9 0 0
a:to extend	-12 9 2 0
a:to go	-3 13 -12 0
a:to halve	-12 0 11 0
a:to keep	-10 9 0 0
a:to let	-13 10 3 0
a:to one	-8 9 0 0
a:to plead	-13 4 9 0
a:to prepare	9 1 -16 1
a:to prevent	-12 11 3 -1
a:to prolong	11 -5 -4 0
a:to put	-10 9 -6 5
a:to ratify	10 -8 0 0
a:to save	-9 14 -2 0
a:to say	-9 1 8 0
a:to sign	6 1 -13 0
a:to stop	-11 11 0 0
a:to take	-14 9 0 5
a:to talk	0 -7 -4 13
a:to the	27 -18 -18 4
a:tour	10 -9 0 0
a:town	-9 10 0 0
a:trade	-3 -4 14 -5
a:trade adviser	-9 10 0 0
a:trade agreement	-8 0 0 8
a:trade ministry	-9 0 10 0
a:treatment	-10 10 0 0
a:trip	11 -6 -3 0
a:truce	0 0 -13 7
a:truce between	-10 11 0 0
a:truce by	3 -12 8 0
a:truce for	11 -1 -8 0
a:truce hold	-13 13 0 0
a:truce in	0 -13 8 3
a:truce with	1 -14 0 8
a:tuna	-6 -2 0 10
a:turn	-2 -1 -6 10
a:turn to	-13 0 0 13
a:two	3 1 -1 -14
a:two .	-18 18 0 0
a:two country	10 -6 -1 0
a:two had	-8 9 0 0
a:under	-16 8 3 2
a:under the	-4 12 -5 -4
a:understanding	9 -1 -9 0
a:understanding on	-11 11 0 0
a:unilateral	-8 0 11 0
a:unlawful	-10 -4 7 7
a:until	-12 5 7 3
a:until <month-ahead>	10 -7 0 0
a:until the	-12 6 7 0
a:up	-7 9 -12 6
a:up <day-ahead>	8 -8 0 0
a:up <level>	-16 17 0 0
a:up from	-9 9 0 0
a:us .	-15 16 0 0
a:use	-11 3 6 0
a:use .	0 10 -11 0
a:very	-8 10 0 0
a:visit .	-5 -2 8 0
a:vote	12 -4 -5 -6
a:vote .	-11 12 0 0
a:wait for	12 -13 0 0
a:want a	11 -7 -1 0
a:want to	-11 13 0 0
a:war	14 1 -16 0
a:was	0 11 -9 -10
a:was <level>	12 -11 0 0
a:was <money>	-9 9 0 0
a:was a	-13 14 0 0
a:was call	15 -5 -5 -4
a:way	16 -20 2 0
a:way of	6 -9 0 0
a:we	-13 15 0 0
a:week	8 -4 -27 18
a:week .	2 0 -30 21
a:week ago	7 -12 -1 5
a:week for	-24 22 4 -5
a:weekend	-12 16 -3 0
a:welcomed	0 -13 1 7
a:welcomed the	4 -12 0 8
a:well	-11 16 0 -7
a:were	4 0 -14 5
a:what	5 -9 -5 10
a:what <person>	12 -9 -2 0
a:what both	-16 16 0 0
a:what he	9 -10 0 0
a:what it	11 0 -8 -1
a:what the	9 -6 -1 0
a:what they	-15 5 0 11
a:whatever	-8 12 0 -1
a:whether	-9 0 11 -1
a:whether it	-14 13 0 0
a:whisky	-10 -2 12 0
a:why	4 -15 6 0
a:will also	12 0 -10 0
a:will decide	-14 15 0 0
a:wine .	11 -8 0 0
a:winter .	-8 9 0 0
a:with	3 9 -13 -9
a:with <name>	12 -4 -18 2
a:with <person>	-14 15 2 -4
a:with an	-1 12 -11 0
a:with both	9 -8 0 0
a:with empty	-13 12 0 0
a:with his	-15 18 -1 -1
a:with nothing	23 -20 -3 0
a:with the	14 -8 -6 0
a:with what	-11 8 3 0
a:withdraw its	-7 9 0 0
a:within	18 -29 3 -2
a:within <span>	4 -13 4 0
a:within the	-3 -11 11 0
a:without	-30 30 -1 2
a:without a	-6 9 -13 8
a:without an	-5 12 0 -3
a:without result	-17 10 0 5
a:without the	-12 1 8 0
a:word	27 -11 -17 -1
a:worth	-8 -2 13 0
a:would	-25 17 5 9
a:would be	25 -16 -10 -1
a:would cost	-9 10 0 0
a:would have	19 -16 0 0
a:would like	2 -11 0 6
a:would not	-5 0 9 -3
a:write	13 0 -15 -1
a:year	-8 -5 18 -3
a:year .	-13 2 13 -4
a:yes	10 -9 0 0
a:you	21 -18 0 0
a:yttrium	-9 0 11 0
a:zero .	-9 10 0 0
a:|	14 -11 0 0
asks	9 -3 -7 -1
b:" <person>	0 -5 0 10
b:" <quality>	-13 10 1 0
b:" in	-14 15 0 0
b:" mr	-14 15 0 0
b:" my	-11 13 0 0
b:" say	20 -17 4 -18
b:" the	8 -19 10 0
b:&	12 -16 -2 3
b:' meet	1 3 1 -11
b:'s	7 -15 9 0
b:'s <office>	4 -16 11 0
b:'s <person>	0 -15 21 -7
b:'s agreement	-8 8 0 0
b:'s ambassador	9 -5 -1 0
b:'s deal	10 -4 -3 0
b:'s minister	9 -8 0 0
b:'s ministry	8 -11 0 2
b:'s negotiator	-6 10 -6 0
b:'s no	13 -12 0 0
b:'s own	-5 9 -1 0
b:'s president	8 -6 -3 0
b:'s prime	2 -9 5 0
b:'s summit	12 -2 -10 0
b:'s trade	-6 -2 -4 15
b:'s truce	11 -8 0 0
b:'s vice	-6 16 -3 -7
b:(	8 -7 -2 2
b:)	0 7 -6 -3
b:) and	-14 15 0 0
b:*	11 -5 -1 -4
b:, <name>	6 8 -13 -12
b:, <number>	8 -8 1 -2
b:, <office>	-13 3 9 1
b:, <person>	17 -40 13 6
b:, a	4 -16 6 0
b:, according	-17 12 8 -3
b:, after	-26 10 19 0
b:, agree	-17 10 0 4
b:, and	9 -12 9 -18
b:, announce	14 -14 -2 0
b:, are	-2 11 -4 -4
b:, at	-10 10 1 0
b:, await	4 4 -10 0
b:, before	12 -10 -1 0
b:, both	-8 0 0 10
b:, conclude	8 -4 -2 0
b:, did	0 -9 9 0
b:, first	3 -12 0 7
b:, flew	-13 18 -5 0
b:, fly	-9 14 -1 -2
b:, following	-18 19 0 0
b:, from	14 -15 0 0
b:, has	2 -16 12 0
b:, he	-11 11 -9 7
b:, his	16 -15 0 0
b:, in	-25 22 -8 6
b:, is	-22 26 -1 -6
b:, it	18 -21 0 3
b:, london	-13 13 0 0
b:, make	-8 10 0 0
b:, meet	-21 3 15 0
b:, most	-12 7 -2 6
b:, no	6 -5 0 0
b:, not	11 -11 0 0
b:, now	9 -9 0 0
b:, plan	-18 7 10 0
b:, port	-13 13 0 0
b:, post	10 -8 0 0
b:, put	-17 14 3 0
b:, return	-10 3 5 0
b:, say	0 9 -9 -11
b:, see	11 0 -12 0
b:, sign	-16 0 12 11
b:, spent	-2 -9 -2 12
b:, strike	13 -8 -3 0
b:, take	9 -9 0 0
b:, two	10 -7 -1 0
b:, under	4 5 -13 0
b:, was	-24 16 0 4
b:, were	-4 0 8 0
b:, when	-4 8 -9 4
b:, will	-6 0 14 -8
b:-	-5 4 10 -9
b:- <name>	-7 10 0 -4
b:- <number>	8 -8 0 0
b:- pacific	15 -3 -10 0
b:.	13 4 -20 0
b:. <person>	3 12 -13 -2
b:. m	7 -1 -11 3
b:/	-6 12 -1 -12
b::	-2 1 -3 9
b:: <level>	9 -6 0 0
b:: <name>	-18 11 -2 10
b:: <number>	8 -14 5 2
b:: <office>	-20 0 15 1
b:: and	-14 17 -2 0
b:: in	-18 11 5 0
b:: it	1 -7 -2 9
b:: no	12 0 -10 0
b:: since	-12 12 0 0
b:: there	13 -12 0 0
b:: we	10 -5 -2 -2
b:: what	-15 11 7 -5
b:;	-2 9 -14 0
b:; <person>	-6 15 -9 -2
b:; a	12 -19 -1 9
b:; he	2 -10 5 0
b:; in	10 -15 -2 3
b:; it	15 -11 0 -1
b:<agent>	11 21 -21 -36
b:<day-ahead>	-14 5 3 3
b:<day-ahead> 's	8 -10 2 0
b:<day-ahead> he	-14 5 8 0
b:<day-ahead> in	-10 3 0 9
b:<day-ahead> of	-11 12 0 0
b:<day-ahead> the	4 -2 4 -10
b:<day-ahead> they	-16 20 -2 0
b:<day-ahead> to	-13 5 0 4
b:<day-gone>	7 -2 -7 1
b:<day-gone> about	12 -6 -6 0
b:<day-gone> after	17 7 -28 -6
b:<day-gone> and	-4 10 -15 6
b:<day-gone> by	9 -7 0 0
b:<day-gone> evening	-7 15 -6 0
b:<day-gone> that	12 -9 -1 0
b:<day-gone> the	-13 3 13 -1
b:<day-gone> under	-5 -3 10 0
b:<day-today>	-6 1 11 -6
b:<day-today> <person>	13 -12 -6 3
b:<day-today> after	-5 -8 16 0
b:<day-today> the	-23 15 7 0
b:<day-today> ·	-8 9 0 0
b:<duty>	11 -6 -3 -9
b:<gate>	-8 -18 1 34
b:<goods-amount>	23 -13 -12 0
b:<goods>	33 -20 -9 -13
b:<level-noun>	0 1 -12 7
b:<level>	28 -18 -13 -5
b:<level> at	17 -14 0 0
b:<level> in	23 -22 -6 2
b:<level> was	13 -12 0 0
b:<money>	28 -26 0 0
b:<money> in	15 -14 0 0
b:<month-ahead>	-7 6 3 -3
b:<month-ahead> in	-9 3 5 0
b:<month-gone> and	-12 18 0 -6
b:<name>	20 -9 -21 5
b:<name> 's	0 4 -8 1
b:<name> agree	-8 0 12 0
b:<name> and	-4 -2 0 11
b:<name> are	20 -16 -2 0
b:<name> at	15 -7 -7 0
b:<name> begin	-11 12 0 0
b:<name> end	-16 21 -1 0
b:<name> has	-9 -2 8 9
b:<name> hold	8 -13 0 5
b:<name> in	-13 5 1 7
b:<name> is	8 -10 2 0
b:<name> leave	-10 11 0 0
b:<name> meet	-1 0 -9 9
b:<name> on	-3 -9 9 8
b:<name> put	11 -2 -6 0
b:<name> say	-5 9 -2 0
b:<name> sign	7 8 -24 0
b:<name> to	24 -26 2 0
b:<name> trade	13 -6 -11 0
b:<name> want	-10 10 0 0
b:<name> will	16 -12 0 -6
b:<name> would	10 -6 -2 0
b:<not>	13 -6 -5 -15
b:<number>	10 -2 -4 -6
b:<number> -	10 -9 0 0
b:<number> /	-17 14 4 0
b:<number> <quality>	12 -11 0 0
b:<number> and	8 -6 0 0
b:<number> good	-8 -6 12 8
b:<number> in	1 7 -7 -10
b:<number> of	-17 7 11 0
b:<number> p	18 -10 -9 0
b:<number> summit	9 -1 -6 0
b:<number> the	-14 5 11 0
b:<office>	-12 23 -10 -6
b:<office> '	8 3 0 -11
b:<office> 's	11 -8 -3 0
b:<office> <person>	0 7 -8 0
b:<office> agree	-12 10 -2 3
b:<office> and	-18 -8 23 1
b:<office> are	-26 17 -2 4
b:<office> at	6 -17 9 0
b:<office> fly	-4 -17 10 8
b:<office> for	-11 11 0 0
b:<office> from	19 -11 -5 -2
b:<office> had	-8 11 -6 0
b:<office> has	-8 -2 9 0
b:<office> in	4 1 0 -9
b:<office> is	-10 13 0 0
b:<office> meet	3 4 0 -16
b:<office> of	9 0 -17 0
b:<office> sign	-11 12 0 0
b:<office> tell	10 -8 0 0
b:<office> would	13 -15 0 1
b:<organisation>	10 -8 -4 -1
b:<organisation> and	8 -8 0 0
b:<organisation> hold	5 2 0 -9
b:<organisation> in	-2 4 5 -10
b:<organisation> is	-8 15 -5 -2
b:<organisation> meet	-7 7 -12 6
b:<organisation> to	20 -6 -2 -9
b:<organisation> will	0 -13 -2 14
b:<person>	5 -10 13 -24
b:<person> 's	-10 -10 12 10
b:<person> and	-13 25 -3 -24
b:<person> announce	0 -8 12 -6
b:<person> are	9 -6 0 0
b:<person> arrived	13 -7 -8 0
b:<person> call	-8 14 -9 0
b:<person> did	23 -24 0 0
b:<person> fly	3 6 -14 0
b:<person> for	18 -7 -11 0
b:<person> go	-25 15 9 0
b:<person> had	-4 18 -16 0
b:<person> has	16 0 -17 -1
b:<person> in	-17 21 -3 -2
b:<person> is	20 -23 0 1
b:<person> land	-10 -2 13 0
b:<person> leave	-8 -4 14 0
b:<person> make	13 -3 -7 0
b:<person> meet	-19 11 3 0
b:<person> of	4 3 -14 0
b:<person> on	7 -3 4 -9
b:<person> reach	-11 0 10 0
b:<person> see	-10 5 2 0
b:<person> sign	0 11 -16 0
b:<person> sit	5 0 1 -9
b:<person> spoke	0 11 -11 0
b:<person> talked	23 0 -24 0
b:<person> tell	0 -7 7 3
b:<person> threaten	-17 17 0 0
b:<person> travel	-12 6 7 -4
b:<person> visit	-6 -2 9 0
b:<person> visited	-1 -16 10 3
b:<person> warn	10 0 -9 0
b:<person> was	34 -23 -3 -16
b:<points>	-11 0 11 0
b:<quality>	6 13 -22 -13
b:<quality> ambassador	-11 11 0 0
b:<quality> and	-1 0 -11 7
b:<quality> cheese	-5 -4 9 0
b:<quality> colleague	11 -7 2 -10
b:<quality> counterpart	-19 22 -2 -1
b:<quality> custom	-8 0 0 10
b:<quality> delegation	-13 -4 15 3
b:<quality> embassy	12 -10 0 0
b:<quality> good	18 -13 -6 0
b:<quality> in	-26 16 -1 9
b:<quality> ministry	-8 -1 0 11
b:<quality> negotiator	10 -4 -4 -2
b:<quality> official	1 13 -6 -11
b:<quality> president	-13 16 0 0
b:<quality> ship	-11 0 9 0
b:<quality> side	-7 11 0 -1
b:<quality> team	-21 21 -3 0
b:<quality> wine	-8 9 0 0
b:<seat>	3 6 0 -26
b:<seat> 's	-12 18 -5 -2
b:<seat> /	12 -4 -5 -7
b:<seat> <person>	-3 9 -5 0
b:<seat> and	8 -6 1 -12
b:<seat> had	2 -12 6 0
b:<seat> has	-6 0 10 0
b:<seat> in	-6 11 -3 0
b:<seat> is	11 -13 0 2
b:<seat> on	18 -9 -5 -6
b:<seat> would	-12 6 0 3
b:<sender>	42 -30 -20 0
b:<span>	-22 17 4 0
b:<span> in	-19 20 -3 0
b:<span> meet	-10 12 0 0
b:<span> of	-20 18 -8 6
b:<span> to	9 -11 0 0
b:<span> truce	4 -11 5 0
b:<taker>	13 -15 0 0
b:<v-buy>	13 -5 -4 -6
b:<v-impose>	4 2 -6 -8
b:<v-lack>	0 11 -6 -13
b:<v-propose>	5 4 -8 -10
b:<v-renew>	11 -11 0 -3
b:<v-return>	18 -9 -6 -15
b:<v-say>	8 -6 -6 6
b:<v-sell>	11 -15 0 0
b:<v-stay>	8 -8 -17 11
b:<v-target>	8 9 -15 -20
b:<v-threaten>	-2 10 -7 0
b:[	21 -18 0 0
b:a	9 -2 -3 -11
b:a <office>	3 8 0 -18
b:a <organisation>	9 -21 -6 17
b:a <quality>	-15 5 6 0
b:a bargain	-6 0 0 9
b:a ceremony	-13 10 1 0
b:a deal	-13 3 12 0
b:a dinner	-5 9 -1 0
b:a first	-19 27 -2 -6
b:a fourth	10 -7 0 0
b:a framework	16 -18 6 0
b:a free	-7 8 0 -1
b:a hearing	10 -7 0 -1
b:a joint	-13 7 0 5
b:a last	9 -5 -1 0
b:a list	11 -7 0 0
b:a longer	-9 9 0 0
b:a new	-13 8 9 -6
b:a pact	-9 -5 13 0
b:a paper	10 -9 0 0
b:a permanent	-8 9 0 0
b:a photograph	-10 15 -5 0
b:a report	11 -6 0 -3
b:a round	-31 36 0 -1
b:a seventh	-12 13 0 0
b:a summit	-13 -6 19 0
b:a tariff	-14 13 0 0
b:a technical	9 -12 0 1
b:a third	17 -6 -9 -14
b:a trade	-4 0 8 0
b:a weekend	-10 10 0 0
b:aboard	11 -9 0 0
b:about	-10 10 -10 10
b:about it	-11 12 -2 0
b:about the	-16 10 -5 14
b:accept	-11 -2 13 0
b:accept an	-16 0 14 0
b:according	-3 8 0 -10
b:according to	-3 8 0 -10
b:account	11 -9 0 0
b:account of	11 -8 -1 0
b:accused	12 -16 1 0
b:after	-7 6 12 -29
b:after <seat>	-8 -2 11 0
b:after <span>	-20 21 0 -1
b:after a	9 -10 2 -1
b:after meet	13 -14 0 0
b:after midnight	15 -10 -5 0
b:after talk	-10 15 0 -6
b:after the	5 7 -11 -8
b:after those	-13 14 0 0
b:after two	-10 8 0 0
b:afternoon	-19 1 17 0
b:again	6 7 -7 -11
b:again at	13 -6 -7 0
b:again in	0 10 -7 -7
b:again on	-9 14 0 -2
b:against the	-10 11 0 0
b:agenda	-13 21 -2 -7
b:agenda in	-8 12 0 0
b:ago	-11 2 9 0
b:agree	0 3 -16 13
b:agree at	-11 0 13 0
b:agree by	16 0 -15 0
b:agree in	3 2 -11 0
b:agree on	8 3 -19 2
b:agree to	-1 -7 0 9
b:agree upon	-13 12 0 0
b:agree with	-13 7 0 6
b:agreement	6 -2 3 -24
b:agreement at	13 -5 -7 0
b:agreement of	-11 14 -2 0
b:agreement on	-18 8 8 0
b:agreement reach	-19 10 8 0
b:agreement was	10 -6 -1 -1
b:agreement with	5 -9 7 -9
b:ahead	8 3 0 -10
b:ahead of	11 3 -5 -10
b:air	8 -16 5 0
b:air base	-8 -3 11 0
b:air force	8 -3 -5 0
b:aircraft	11 -4 -6 0
b:all of	11 0 -9 0
b:all time	-8 11 -2 0
b:almaty	11 -11 0 0
b:also	-7 -7 0 16
b:among	0 -7 10 -1
b:an	17 -22 5 -5
b:an <office>	15 -9 -5 0
b:an <quality>	-10 6 0 3
b:an agreement	23 -11 -11 0
b:an air	5 -14 7 0
b:an invitation	-16 0 14 0
b:and	-3 7 0 -9
b:and <level>	14 -13 0 0
b:and <name>	-14 11 -1 7
b:and <office>	-16 0 16 -2
b:and <person>	-7 18 -1 -26
b:and <quality>	-7 3 -3 8
b:and a	0 2 0 -13
b:and are	-16 6 11 0
b:and at	13 -2 -12 0
b:and end	11 -11 0 0
b:and from	-11 15 -1 0
b:and have	-12 8 3 0
b:and his	10 -6 -3 0
b:and in	0 2 0 -11
b:and is	-2 11 -8 0
b:and mr	18 0 -17 0
b:and say	14 -10 -1 0
b:and since	-12 13 0 0
b:and so	9 -4 -1 0
b:and to	5 -10 5 0
b:and two	-10 7 0 2
b:and we	-10 10 0 0
b:and what	8 -12 2 0
b:and will	-12 3 -11 15
b:announce after	-15 0 17 0
b:announce in	7 -11 0 0
b:announce on	4 9 -16 0
b:announcement	9 -11 0 0
b:another	-21 22 0 0
b:any	26 -15 -13 0
b:apec	15 -10 -4 -3
b:apec meet	1 -11 9 0
b:apec summit	13 0 -12 0
b:apple	9 -8 0 0
b:apply	10 -9 0 0
b:are	-14 16 4 -6
b:are back	-14 14 0 0
b:are in	-17 0 11 5
b:are on	-13 17 -3 0
b:arranged	-1 15 -8 -1
b:arranged for	-11 15 0 -1
b:arrangement	8 -11 2 0
b:arrangement reach	6 -12 4 0
b:arrangement with	9 -4 -1 0
b:arrive in	-12 8 4 -1
b:arrived in	-18 12 3 0
b:article	-7 11 0 0
b:as <person>	-16 2 12 0
b:as agree	1 6 -10 0
b:as the	-1 -14 15 0
b:asia	17 -6 -11 0
b:asia -	18 -4 -13 0
b:ask in	-3 -4 9 0
b:ask why	9 -9 0 0
b:at <level>	9 -6 0 0
b:at a	-7 -6 6 9
b:at all	-8 0 10 0
b:at an	-13 -6 18 0
b:at it	-22 23 0 0
b:at midnight	12 -12 0 0
b:at the	4 4 -8 -6
b:at their	-13 3 8 -1
b:await	-3 15 -11 0
b:back	-3 10 -5 -7
b:back at	9 -7 0 0
b:back from	-19 21 -2 0
b:back in	11 -8 0 0
b:ballroom	-8 0 10 0
b:banana	-1 -5 10 -3
b:bank	11 -10 0 0
b:bargain of	0 -11 0 9
b:bargain strike	-9 5 3 0
b:bargain with	-7 11 -2 0
b:base	-3 -6 9 0
b:base in	-5 -2 8 0
b:be	-3 8 -12 2
b:be a	-11 17 -2 0
b:be in	-12 6 6 -1
b:be on	-7 13 -2 -3
b:be sign	7 -10 4 0
b:be the	14 -3 -12 0
b:bean	14 -8 -5 0
b:because of	-13 7 7 0
b:become	12 -8 0 -1
b:been	-1 13 -14 -4
b:been a	-18 19 0 0
b:been agree	-15 17 0 0
b:been hold	-2 -5 0 9
b:been to	12 -5 -7 0
b:before <name>	-9 10 0 0
b:before <person>	-26 0 23 0
b:before <quality>	-1 10 -7 0
b:before the	36 -35 -1 0
b:begin	2 2 1 -15
b:begin a	-13 11 0 0
b:begin on	4 -14 12 0
b:begin talk	-12 12 0 0
b:behalf	10 -8 0 0
b:behalf of	10 -8 0 0
b:berth	10 -9 0 0
b:bessent and	10 -10 0 0
b:between <seat>	0 -3 10 -7
b:born	12 -11 0 0
b:born in	8 -7 0 0
b:both	6 0 -22 7
b:both <office>	-16 18 0 0
b:both country	0 13 -16 0
b:both side	11 -11 -6 3
b:bottle	9 -7 0 0
b:breaking	14 -13 0 0
b:breaking the	14 -13 0 0
b:broke	8 0 -9 0
b:broke down	12 -6 -4 0
b:broke off	-5 9 -2 0
b:busan	0 9 -8 -1
b:busan on	-5 17 -12 0
b:business	3 -13 8 0
b:buy	15 -9 -4 0
b:by	9 3 -20 0
b:by <level>	-16 17 0 0
b:by <person>	6 -4 -8 5
b:by our	3 2 1 -16
b:by the	-12 22 -6 -6
b:by video	6 -10 -6 8
b:call at	14 -13 0 0
b:call from	-6 -3 10 0
b:call on	-18 24 -10 2
b:call the	-10 14 -6 0
b:cannery	-11 12 0 0
b:car	-16 11 6 0
b:carry	13 -9 -2 0
b:carry out	14 -10 -2 0
b:case	10 -13 0 0
b:ceasefire	11 -9 0 0
b:ceremony	-10 7 1 0
b:ceremony in	-10 7 0 0
b:changed	9 -15 2 0
b:charge	16 -13 -4 0
b:charge <level>	13 -9 0 0
b:charge in	7 -9 0 0
b:cheaper	10 -9 0 0
b:cheaper in	9 -8 0 0
b:cheese	0 -9 9 0
b:chenggang	-3 -5 0 10
b:chief	-21 -9 0 26
b:chip	-1 9 -7 0
b:chipmaker	10 -9 0 0
b:cigar	-16 16 0 0
b:city of	-8 0 9 0
b:climb	14 -13 0 0
b:clock	-14 18 -3 0
b:club	11 -13 0 0
b:colleague	7 -1 1 -11
b:colleague in	-7 13 -4 0
b:come	-12 5 0 6
b:come back	-13 15 0 0
b:come down	-10 2 6 0
b:come from	11 -7 -1 -4
b:come home	9 -4 -3 0
b:come out	-13 6 7 0
b:commerce in	-9 11 0 0
b:company	24 -18 -3 -2
b:compliance	-9 0 10 0
b:concern	5 -10 0 6
b:conclude a	-14 6 10 0
b:conclude in	9 -4 -3 -4
b:conclude its	9 -7 0 0
b:conference in	11 -10 0 -3
b:consultation	-4 6 -9 4
b:container	15 -13 0 0
b:contract	-6 -1 9 0
b:control	18 -11 -8 0
b:convene	-10 5 -2 4
b:convene in	-10 5 -2 4
b:corridor	-16 3 -2 14
b:cost	26 -22 -1 0
b:could	12 -9 0 0
b:council	8 0 -8 0
b:counterpart	-20 23 -2 -1
b:counterpart in	-5 9 -1 0
b:country	-5 8 -9 3
b:country agree	7 3 -15 0
b:country say	-8 11 0 0
b:country will	-3 -9 4 9
b:covered	10 -10 0 0
b:custom	-13 -28 -17 42
b:custom officer	0 -12 -5 16
b:day	-18 20 4 -12
b:day in	-12 17 0 -5
b:day two	-20 21 0 0
b:deadline	10 -10 0 0
b:deal with	-4 -5 10 0
b:dealt	-9 0 0 10
b:dealt with	-9 0 0 10
b:decree	10 -10 0 0
b:delegate	10 -5 -4 0
b:delegation	2 4 2 -11
b:delegation are	9 -8 0 0
b:delegation in	-13 13 0 0
b:delegation meet	-1 11 -2 -6
b:delegation of	21 -11 0 -11
b:delegation will	-7 16 -2 -5
b:deputy	0 -8 0 7
b:did so	-4 -3 9 0
b:did the	-6 -1 10 0
b:dinner	0 -10 12 -1
b:dinner in	-1 -6 10 -1
b:discuss	-6 9 -14 8
b:discuss at	4 -3 -8 8
b:discuss in	-10 16 -1 -6
b:discuss the	4 -10 0 4
b:discussion	-11 4 0 7
b:dispute	7 -14 5 0
b:do	0 -7 -1 11
b:do what	11 -10 0 0
b:docker	17 -15 -2 0
b:document	-3 -12 12 0
b:doing	16 -13 -2 0
b:done	13 1 -23 -1
b:done at	6 0 -10 0
b:down	8 -4 3 -14
b:down with	-1 12 -6 0
b:draft	-10 0 0 11
b:draw up	-8 10 0 0
b:due	10 -10 -2 0
b:due at	18 -12 -4 -2
b:due in	-10 8 7 -14
b:during	-11 4 3 0
b:duty	2 6 -12 -2
b:each	18 -15 1 -5
b:earlier one	-12 13 0 0
b:earlier round	19 -18 0 0
b:early	8 -8 0 0
b:east	5 1 -10 0
b:economic	9 -7 0 0
b:election	9 -9 0 0
b:election in	9 -9 0 0
b:electric	-10 7 1 0
b:embassy	18 -6 -10 -3
b:embassy in	15 -3 -9 -3
b:end	1 0 -17 9
b:end <span>	1 -10 0 6
b:end in	-14 10 -2 3
b:end of	-8 14 -6 0
b:end on	15 -16 0 0
b:envoy	18 -6 -17 4
b:eve	-10 4 6 0
b:eve of	-10 4 6 0
b:evening	-4 9 -2 0
b:evening in	-13 16 -3 0
b:expect	6 -6 4 -8
b:expect at	14 -7 -7 0
b:expect the	16 -13 -3 0
b:expect to	-13 14 0 -3
b:expert	-14 -28 -3 36
b:expert meet	0 -7 0 8
b:export	6 2 -10 0
b:export of	-7 8 0 0
b:exporter in	9 -8 0 0
b:extend	17 -17 0 -2
b:extend the	12 -10 0 0
b:extension was	-13 15 0 0
b:factory in	10 -7 0 0
b:failed	-17 14 0 3
b:fair	11 -9 0 0
b:fair in	9 -8 0 0
b:fall in	-6 -2 9 0
b:fare	-3 -5 0 9
b:federation	-11 11 0 0
b:fee	16 -26 -3 10
b:fee at	-5 -9 0 13
b:fee in	21 -16 0 -1
b:ferry	-4 -12 0 14
b:fifth	7 -14 -1 11
b:final	12 -19 7 0
b:finance minister	13 -13 0 0
b:firm	10 -13 -1 2
b:first	-11 7 -16 19
b:first meet	-16 2 -9 16
b:first since	-7 10 0 0
b:first time	-16 1 0 10
b:first two	-10 11 0 0
b:first was	-6 14 -3 -4
b:fish	9 -7 0 0
b:flew home	1 4 -10 0
b:flight	-14 12 2 0
b:flight to	-10 13 -3 0
b:floor	-10 11 0 0
b:fly to	3 5 -12 -3
b:follow	2 18 -18 -3
b:follow in	-9 12 0 0
b:follow the	-10 12 -1 0
b:following	-25 25 0 0
b:for	11 -5 -12 1
b:for <month-gone>	-12 13 0 0
b:for <name>	14 -18 0 5
b:for <number>	-8 8 0 0
b:for <span>	3 4 -8 0
b:for a	10 -5 -1 -4
b:for carry	13 -13 0 0
b:for talk	22 -15 -7 0
b:for two	12 0 -12 0
b:force	11 -5 -5 0
b:formal	-10 0 5 0
b:forward	-12 0 12 0
b:forward to	-12 0 12 0
b:fourth	13 -6 -3 -9
b:fourth is	12 -10 0 0
b:fourth round	21 -18 -1 0
b:framework was	14 -14 0 0
b:free trade	-10 10 0 -1
b:friend in	13 -12 0 0
b:from	11 -11 1 1
b:from <day-gone>	-9 14 -4 0
b:from <name>	0 -10 1 7
b:from <seat>	-13 10 -8 9
b:from a	13 -17 4 0
b:from our	-3 0 8 -1
b:from the	8 6 -11 -13
b:front	20 -17 0 0
b:further	-2 8 -9 0
b:future	13 -11 0 0
b:future in	10 -9 0 0
b:g	12 -12 -3 0
b:g <number>	13 -11 -3 0
b:gained <level>	-10 10 0 0
b:give	-13 19 -5 0
b:go on	20 -6 -17 -11
b:go to	-17 4 8 11
b:goalkeeper	10 -10 0 0
b:golf	-2 -5 8 0
b:good morning	-18 8 1 7
b:government	-22 25 0 -7
b:greer in	-10 13 0 0
b:ground	-13 10 2 0
b:grower	10 -5 0 -2
b:grower in	16 -14 0 0
b:guest in	-18 0 5 8
b:had	3 1 -13 5
b:had a	-9 0 7 2
b:had agree	11 -8 -1 -1
b:had ask	10 -8 0 0
b:had been	-3 10 -12 1
b:had begin	-4 -7 12 0
b:had make	10 -3 -6 0
b:had reach	-8 9 0 0
b:had sign	-10 5 4 0
b:had spent	5 -10 0 4
b:had talked	-12 14 0 0
b:hail	-9 9 0 0
b:hall in	10 -11 0 0
b:hammer	-10 11 0 0
b:handed	-11 13 -1 0
b:hang	-11 12 0 0
b:harbour	6 -20 -2 11
b:has	5 -24 13 8
b:has a	-13 -7 19 0
b:has ask	4 -17 8 0
b:has go	-9 10 0 0
b:has had	-12 0 8 3
b:has invited	0 16 -18 0
b:has not	13 -12 0 0
b:has put	7 -13 3 0
b:have meet	11 -14 0 3
b:have not	-9 10 0 0
b:have pay	-8 9 0 0
b:have sign	-8 8 0 0
b:having	-2 15 -8 -5
b:he	-2 4 5 -14
b:he 's	-9 0 11 0
b:he come	-9 11 0 0
b:he expect	15 -7 -3 -5
b:he is	12 -13 0 0
b:he meet	-13 -6 18 -1
b:he say	-2 6 -5 0
b:he sign	11 -9 0 0
b:he spoke	0 -16 13 0
b:he tell	-11 6 -1 6
b:he was	5 -4 -10 6
b:he will	13 -1 -10 -1
b:head	-12 -2 17 0
b:head of	-9 -8 16 0
b:headquarter	12 -11 0 0
b:headquarter of	10 -9 0 0
b:heard	12 -14 0 0
b:hearing	11 -5 -7 0
b:him in	4 -8 5 -1
b:himself	-2 9 -6 -2
b:his	2 -14 9 8
b:his <office>	-10 0 -2 11
b:his <person>	13 -10 -2 0
b:hit	11 -7 0 -2
b:hold a	18 -7 0 -12
b:hold at	-10 13 0 0
b:hold on	9 -9 0 0
b:hold talk	-16 1 11 0
b:hold the	10 -11 0 0
b:hotel	-22 17 8 0
b:hour in	-21 12 10 0
b:house	8 -3 -2 -4
b:house of	9 -7 0 0
b:how	-13 15 0 0
b:i	-5 19 -26 -9
b:i say	10 -10 0 0
b:i shall	-9 13 -1 0
b:i sign	-19 20 0 0
b:i'm	-8 12 0 0
b:if you	1 -13 6 0
b:implement	-9 10 0 0
b:importer	1 -10 2 1
b:in	-7 4 0 4
b:in <month-ahead>	-15 16 0 0
b:in <month-gone>	-2 10 -4 -11
b:in <number>	13 -12 0 0
b:in busan	-5 17 -12 0
b:in for	8 -10 3 0
b:in from	11 -8 -2 0
b:in london	16 -15 0 0
b:in person	-1 -9 8 4
b:in return	10 -6 0 0
b:in the	2 -11 -1 14
b:increase	-14 15 0 0
b:initial	-5 10 -7 -2
b:into	9 0 -7 -8
b:invest	11 -10 0 0
b:invest <money>	11 -10 0 0
b:invited	-10 14 -1 0
b:is at	14 -6 -7 0
b:is being	-23 20 2 -1
b:is for	-12 9 2 0
b:is how	-12 4 7 0
b:is in	0 -9 5 3
b:is no	10 -9 0 0
b:is on	7 -10 -9 10
b:is receive	-13 5 7 0
b:is the	13 -3 -11 0
b:is to	9 -4 4 -16
b:it	10 2 -32 8
b:it at	-10 7 0 0
b:it had	5 -14 5 4
b:it has	25 -17 -8 -1
b:it in	-10 5 0 5
b:it is	13 -11 -3 0
b:it on	-14 16 3 -6
b:it promise	10 -2 -6 0
b:it stand	-10 10 0 0
b:it to	10 -8 0 0
b:it up	-11 12 0 0
b:it will	8 4 -16 -9
b:it would	12 -3 -3 -2
b:its	9 -6 -4 -1
b:its <office>	19 -6 -11 -8
b:jinping in	-9 0 9 0
b:joint <organisation>	-13 6 -7 7
b:joint statement	16 -14 -1 0
b:josé	8 -17 7 0
b:just	-15 14 0 0
b:keep	8 -11 2 0
b:know about	-17 17 0 0
b:land	7 0 -1 -11
b:land at	11 -9 0 0
b:land in	-13 14 6 -10
b:last in	0 -12 -1 13
b:last meet	18 -2 -17 -9
b:last month	14 -10 -2 0
b:last time	-10 0 10 0
b:last week	-19 18 -8 8
b:lasting	-14 17 0 0
b:late	-4 12 -4 -4
b:later the	-11 7 2 0
b:lawyer in	10 -6 0 -3
b:lead	17 -4 -1 -9
b:lead for	11 -10 0 0
b:lead the	9 -8 0 0
b:leader	0 -31 24 -3
b:leader '	-16 13 1 0
b:leader in	-12 -4 15 0
b:leader meet	-6 -13 18 0
b:leader of	7 -12 0 0
b:leave the	3 3 -11 0
b:lee	-5 -14 19 0
b:leg	-8 11 0 0
b:legal	10 -16 -2 9
b:less	3 -13 7 0
b:let	14 -16 -7 8
b:let the	-4 -6 0 11
b:letter	8 0 -12 -2
b:letter from	-11 15 -3 0
b:level	-16 1 -2 14
b:li	-13 -6 8 10
b:li chenggang	-3 -5 0 10
b:licence	-18 16 1 0
b:licence for	-10 3 5 0
b:lie	-10 12 -12 8
b:lie in	14 -12 0 0
b:lift	-8 -3 11 0
b:light	-7 -11 10 6
b:like	12 -10 0 0
b:list for	-11 10 -6 6
b:liu	-7 11 -4 0
b:liu he	-7 11 -4 0
b:live from	-6 11 -4 0
b:london and	-12 12 0 0
b:long	-15 18 0 0
b:look	-10 0 5 4
b:look at	12 -20 -1 5
b:look forward	-12 0 12 0
b:look to	-12 15 -3 0
b:lorry	23 -19 -2 0
b:lose	0 -10 6 0
b:lower	11 -13 0 2
b:lula	-14 -23 31 0
b:lula and	0 -17 19 0
b:lunch	15 -10 -3 0
b:lying	-11 6 5 0
b:m	7 -1 -11 3
b:m .	7 -1 -11 3
b:machine	8 -11 0 0
b:make in	13 -4 -8 -3
b:make its	-6 10 -1 -2
b:man	14 -8 -5 -1
b:man in	15 -10 -2 0
b:many	-3 -9 11 0
b:market	-4 -4 12 0
b:may	28 -16 -12 -2
b:me	-9 11 0 0
b:mean to	-11 10 0 0
b:meant	14 -14 0 0
b:meant to	12 -12 0 0
b:measure	8 -6 0 0
b:media	-9 0 6 0
b:mediator	11 -10 0 0
b:meet	4 -9 1 5
b:meet <name>	16 -11 0 -9
b:meet <person>	-9 16 -3 -16
b:meet again	-5 10 -3 -2
b:meet at	-9 0 11 -2
b:meet him	12 -8 -2 0
b:meet is	17 -20 -2 7
b:meet mr	5 -10 6 0
b:meet of	-6 -21 23 13
b:meet on	-9 11 2 -10
b:meet since	-12 16 0 -3
b:meet the	-2 7 0 -5
b:men	-14 13 0 0
b:mercosur	6 -16 6 0
b:midnight	5 5 -12 -6
b:midnight in	7 2 -11 -5
b:milk	15 -11 -1 0
b:minister	17 -10 1 -19
b:minister meet	28 -25 -6 -4
b:ministry	3 -19 -1 18
b:minute	6 -12 7 -5
b:minute after	12 -9 -3 0
b:minute in	-19 -9 24 0
b:money	10 -8 0 0
b:month	12 -3 -8 -5
b:morning from	-18 9 1 7
b:most of	18 -18 0 -2
b:most recently	-14 8 -2 6
b:mr	-1 9 -6 0
b:mr .	4 9 -11 -1
b:my <office>	-5 -2 0 10
b:name	0 8 -9 0
b:name to	-4 10 -6 0
b:named	-13 7 5 0
b:nearly	15 -11 -2 0
b:negotiate	1 7 -13 -7
b:negotiate a	-13 14 0 0
b:negotiate in	-11 15 -1 0
b:negotiate with	19 -14 -4 -2
b:negotiation	-1 17 -15 -11
b:negotiation between	11 -9 0 0
b:negotiation with	15 -6 -9 -1
b:negotiator	2 -2 -13 10
b:negotiator are	-8 14 -3 0
b:negotiator li	-3 -5 0 10
b:neither	5 -15 5 0
b:new	-19 10 17 -13
b:new conference	-15 15 0 0
b:new for	11 -8 -1 0
b:new from	-10 1 10 0
b:new round	-11 7 0 0
b:newspaper	13 -11 0 0
b:next	10 11 -21 -23
b:next is	-12 14 0 0
b:next meet	2 6 -12 -4
b:next round	10 -7 0 0
b:next talk	-7 10 0 0
b:night	-18 27 -13 -1
b:night in	-20 22 0 0
b:no	13 -1 -16 0
b:no .	13 -20 4 0
b:no deal	-13 8 0 3
b:noon	16 -6 -8 0
b:not	15 -8 -5 -6
b:not meet	15 -13 0 0
b:note	-14 0 -7 23
b:note from	-23 10 0 14
b:nothing	-9 4 6 0
b:notice	15 -5 -7 0
b:occasion	1 -8 0 3
b:of	3 -10 -4 12
b:of <day-ahead>	-13 14 0 0
b:of <day-gone>	-26 14 12 0
b:of <name>	-16 7 1 8
b:of <number>	9 -4 -4 0
b:of <office>	-4 -15 0 16
b:of <span>	-8 14 -5 0
b:of a	-6 19 -9 -13
b:of both	0 0 -19 11
b:of breaking	14 -13 0 0
b:of negotiation	-3 9 -3 0
b:of peace	21 -20 0 0
b:of state	-6 -4 11 0
b:of that	11 -8 0 0
b:of their	12 -13 0 0
b:of them	12 0 -12 -2
b:of trade	-19 0 4 13
b:off in	-16 16 0 0
b:offer	18 -9 -12 -3
b:offer to	20 -17 -3 0
b:officer	0 -21 -6 24
b:officer of	-2 -6 -3 12
b:official	0 20 -6 -17
b:official in	-17 18 0 -3
b:oil	-9 13 0 -1
b:old	-11 10 1 0
b:on <day-ahead>	-16 -2 8 16
b:on <day-gone>	22 -11 -14 -1
b:on <day-today>	1 -7 12 -4
b:on <quality>	11 -5 -2 -3
b:on an	19 -17 0 0
b:on behalf	10 -8 0 0
b:on in	11 0 -15 0
b:on it	-9 1 0 6
b:on its	13 -11 0 0
b:on our	-14 14 0 0
b:on paper	-12 7 4 0
b:on pay	12 -8 0 0
b:on reciprocal	-13 8 4 0
b:on social	-12 1 7 0
b:on that	21 -13 -7 -1
b:on the	-15 1 23 -13
b:on thi	-10 3 0 5
b:on to	-2 -10 14 0
b:on what	0 11 -9 0
b:one	4 11 -29 -1
b:one in	-18 21 -1 0
b:one minute	12 0 -11 -3
b:one of	-13 15 0 0
b:one on	-7 -6 0 12
b:one to	13 -7 -4 0
b:one were	-9 10 0 0
b:only	-12 11 2 0
b:opened in	-13 6 1 3
b:opposition in	-7 10 -1 0
b:or	10 -1 -9 -1
b:other	11 -19 6 0
b:other again	10 -7 -2 0
b:other in	-10 -1 12 0
b:our	-12 4 9 1
b:our <office>	-22 15 5 1
b:our man	10 -6 -1 0
b:our own	14 -11 -1 0
b:our side	-9 10 0 0
b:out	-4 11 -3 -8
b:out in	-13 21 -8 -1
b:out of	-20 24 -2 0
b:out the	12 -11 0 0
b:out what	9 -11 1 0
b:outcome	-12 7 1 1
b:outcome of	-12 6 2 2
b:outside	11 -16 0 0
b:outside the	11 -6 -3 0
b:over	12 -27 16 -5
b:over in	-2 -5 9 0
b:over the	23 -21 0 0
b:owe	-11 1 8 0
b:own deal	-12 9 2 0
b:own talk	11 -10 0 0
b:owned	11 -10 0 0
b:p	18 -10 -9 0
b:p .	18 -10 -9 0
b:pacific	13 -6 -7 0
b:pact	-7 -5 10 3
b:pact with	-4 -15 11 3
b:page	16 -12 -4 0
b:pair	-14 21 -5 -3
b:palace	-9 0 8 0
b:palm	10 -7 0 0
b:part of	13 -5 -8 0
b:parted	-10 4 4 0
b:parted in	-12 13 0 0
b:party	7 5 -4 -13
b:party will	0 13 -1 -9
b:past midnight	-3 11 -5 -2
b:pause	-9 10 0 0
b:pay	14 -9 -10 0
b:pay <level>	14 -14 -10 7
b:pay in	8 -11 1 0
b:pay since	-9 9 0 0
b:peace	11 -14 -4 4
b:peace in	9 -6 0 0
b:peace talk	24 -23 0 0
b:peace with	-12 6 0 7
b:pedro	-5 -6 10 0
b:pen	0 -12 13 0
b:pencilled	8 -10 3 0
b:pencilled in	8 -10 3 0
b:people	-5 10 -1 -2
b:people in	7 -15 3 0
b:perhap	14 -14 0 0
b:permanent agreement	-13 14 0 0
b:person	0 -10 7 4
b:person in	-4 -3 11 -3
b:photograph	-10 15 -5 0
b:pilot	9 -8 0 0
b:pineapple	-9 10 0 0
b:place at	-6 -5 12 0
b:place in	-6 10 0 -9
b:place on	11 -9 0 0
b:plan	-2 -1 11 -11
b:plan in	9 -9 1 0
b:plan to	-16 3 10 0
b:plant	11 -18 -1 5
b:plant in	18 -13 0 -2
b:point	-13 13 0 0
b:policy	-5 8 -1 0
b:port	15 -12 -7 0
b:port of	-3 11 -1 -11
b:power	-8 9 0 0
b:premier liu	-7 11 -4 0
b:premium	11 -10 0 0
b:prepare	-8 22 -12 -3
b:prepare for	-7 -2 9 0
b:prepare in	-8 10 0 0
b:prepare the	4 5 -12 0
b:president	2 -36 28 -12
b:president in	0 -11 8 0
b:president meet	-19 -18 32 0
b:president of	-2 -16 15 -1
b:press	14 -4 -12 0
b:press conference	7 0 -8 0
b:price	5 -6 1 -4
b:prime	-4 -12 14 0
b:prime minister	-4 -12 14 0
b:private	10 -10 0 0
b:prolongation	-16 18 0 0
b:promise	17 -8 -9 0
b:promise to	14 -9 -4 0
b:protocol	-19 18 0 2
b:public	-7 10 0 0
b:purpose	-12 11 3 0
b:put <level>	-12 12 0 0
b:put into	15 -8 -8 0
b:put on	-15 9 6 0
b:put the	10 -12 0 0
b:put their	-10 11 0 0
b:quarrel over	0 -9 0 4
b:question	10 -16 3 0
b:rare earth	14 -6 -5 -2
b:rate	9 -5 -1 0
b:rate in	10 -9 0 0
b:rate of	-9 10 0 0
b:ratify	11 -9 0 0
b:reach a	-13 15 -2 0
b:reach at	-9 7 2 0
b:reach by	1 -7 -4 9
b:reach in	7 -12 9 -5
b:reach on	15 -14 0 0
b:reach with	-19 15 5 0
b:read	15 -5 -7 0
b:ready	9 -7 0 0
b:ready to	14 -13 0 0
b:reason	20 -18 0 0
b:recall	24 -21 -2 0
b:receive <person>	11 -1 -12 2
b:receive at	0 -8 6 0
b:recently	-14 8 -2 6
b:recently in	-7 11 -1 0
b:reciprocal	-19 15 4 0
b:reciprocal trade	-13 9 4 0
b:red	-2 -11 12 0
b:reefer	-15 16 0 0
b:regulator	-8 -18 15 10
b:regulator in	-15 0 16 0
b:relation	6 -9 1 0
b:relation had	14 -13 0 0
b:relief in	-7 9 0 0
b:remember	-10 10 0 0
b:renewal	-10 11 0 0
b:report	16 -11 -1 -4
b:reporter	-12 3 7 3
b:request	11 -9 0 0
b:rest	4 4 -8 0
b:result	-26 16 11 0
b:result in	-10 11 0 0
b:result of	-15 1 11 0
b:resume	10 -3 -5 -7
b:resume in	10 -4 -6 -3
b:return from	-17 15 0 0
b:return to	16 -11 -8 0
b:review	-8 12 -6 0
b:rise	14 -10 -1 0
b:room	-17 23 -6 0
b:room at	-8 10 -1 0
b:room of	-10 13 -2 0
b:round	17 -2 -8 -29
b:round after	10 -10 0 0
b:round in	-18 27 -11 -4
b:round is	-8 14 -4 -1
b:round of	23 -20 6 -8
b:round since	10 -9 0 0
b:round take	-15 17 0 0
b:round were	22 -21 0 0
b:round will	13 -10 0 -1
b:rumour	-3 -6 9 0
b:run	-11 12 1 -3
b:sailing	-5 -8 11 0
b:salt	-14 15 0 0
b:say	3 10 -13 -17
b:say a	10 -7 0 0
b:say at	4 1 -12 0
b:say he	-3 10 -1 -6
b:say in	3 -6 8 -7
b:say it	10 -7 -2 0
b:say last	11 -10 0 0
b:say on	9 -20 1 8
b:say that	-17 14 6 -2
b:say the	-15 19 5 -19
b:sea	-11 11 0 0
b:seal	8 -10 0 0
b:second	2 5 0 -16
b:second and	-10 10 0 0
b:second day	-3 9 0 -7
b:second is	-20 11 0 7
b:second meet	5 4 -10 -8
b:second round	20 -14 -2 -7
b:secretary	4 -20 -7 21
b:security	-12 7 2 0
b:see	-20 10 11 -13
b:see <person>	-16 22 -5 -1
b:see you	-4 -7 12 0
b:seed	-7 -5 0 12
b:sell to	-12 2 10 0
b:send	3 9 -13 -3
b:seoul	14 -14 0 0
b:seoul and	14 -14 0 0
b:service	-6 -12 -3 19
b:session in	-5 -5 9 1
b:session is	9 -7 0 0
b:set	-5 4 -12 11
b:set for	-14 12 -6 6
b:set out	10 -11 0 0
b:seventh	-17 18 0 0
b:shall	-5 12 -8 0
b:shall be	-6 9 0 0
b:share	11 -8 0 -1
b:sheet that	13 -3 -10 0
b:shenzhen	10 -1 -7 0
b:ship	0 -17 9 5
b:ship from	-3 -7 0 9
b:ship to	11 -8 -2 0
b:shoe	13 -9 -3 0
b:shook	-18 16 4 -4
b:shop	11 -8 0 0
b:should	-17 10 0 6
b:show	4 -10 0 3
b:shrimp	11 -7 0 -2
b:side agree	10 -10 0 0
b:side are	-8 11 0 -2
b:side had	8 -7 -2 1
b:side meet	8 11 -16 -12
b:sign at	-16 0 17 0
b:sign for	10 -8 0 0
b:sign in	8 -5 -16 7
b:sign the	-2 -9 15 0
b:sign with	-26 29 -3 0
b:since	0 3 0 -13
b:since <day-gone>	17 -11 0 -4
b:since <month-gone>	3 -8 0 2
b:since <person>	10 0 -12 0
b:since the	-21 14 10 -1
b:sir	10 -10 0 0
b:sir <person>	10 -9 0 0
b:sit	4 0 -11 3
b:sit down	0 15 -9 -10
b:sit in	1 -5 -5 9
b:sit with	-13 7 0 2
b:sixth round	11 -13 2 0
b:so that	-11 9 0 2
b:social	-8 0 6 0
b:social media	-10 1 7 0
b:some	9 -2 -4 0
b:somebody	12 -10 0 0
b:somebody in	11 -9 0 0
b:soon	-4 10 -1 -4
b:south	11 -4 -6 0
b:soybean	13 -9 -3 0
b:speak	14 -3 -12 0
b:speaking	12 -9 -1 0
b:speech	12 -8 -1 0
b:spent	-14 -1 0 13
b:spent <day-gone>	-12 -5 -1 17
b:spoke	-15 3 3 9
b:spoke by	-11 8 5 -5
b:spoke in	-19 3 13 0
b:spoke with	7 1 -10 0
b:sprat	9 -9 0 0
b:spring	9 -10 0 0
b:staff	11 -2 -6 0
b:standstill	11 -10 0 0
b:start in	-15 22 -3 -2
b:state	-5 -22 9 16
b:statement	18 -15 -1 0
b:statement on	10 -11 0 0
b:stay	12 -1 -6 -9
b:steak	-7 -5 12 0
b:step	2 14 -19 0
b:still	14 -5 -5 -8
b:still in	13 -11 0 0
b:stock	15 -10 -2 0
b:stock in	9 -7 0 0
b:stop	7 0 -11 -2
b:such	-8 9 0 0
b:suggest	20 -17 0 0
b:summer	12 -9 0 -1
b:summit	10 -7 0 -5
b:summit in	2 -12 6 0
b:summit is	-3 -12 12 0
b:summit of	15 1 -14 0
b:sunflower	-12 12 0 0
b:sunflower oil	-10 10 0 0
b:system	11 -4 0 -7
b:table	-15 18 0 -6
b:table in	-16 22 -5 -3
b:take effect	10 -6 -3 0
b:take the	9 -7 0 0
b:talk	8 -1 2 -14
b:talk are	8 -4 -3 0
b:talk begin	-7 11 -2 0
b:talk between	-7 4 14 -8
b:talk for	16 -16 0 0
b:talk in	-15 17 -1 0
b:talk of	-18 19 -4 0
b:talk open	18 -18 0 0
b:talk take	7 -17 10 0
b:talk with	13 -13 0 2
b:talk would	-12 14 0 0
b:talked	9 2 -14 0
b:talked for	11 0 -10 0
b:talking to	9 -8 0 0
b:tariff in	6 -10 1 0
b:tariff on	10 -4 -4 0
b:tea	10 -16 5 0
b:team	-18 34 -15 -13
b:team in	-5 12 -1 -6
b:technical	4 -28 0 22
b:technical meet	4 -12 0 5
b:technical talk	0 -8 0 9
b:telephone call	-9 12 0 0
b:telephone on	-5 0 9 0
b:telephoned	10 -5 -4 0
b:tell <person>	-9 11 0 0
b:tell the	26 -30 0 0
b:tell to	-10 10 0 0
b:terminal	10 -7 0 0
b:that	7 -4 -11 2
b:that 's	-11 14 -1 0
b:that <name>	7 -20 6 8
b:that a	-17 13 0 2
b:that both	10 -8 0 0
b:that day	13 -13 0 0
b:that go	10 -7 0 0
b:that had	12 0 -10 -3
b:that he	14 -15 5 -5
b:that his	-10 5 0 3
b:that is	-26 12 12 2
b:that its	-14 11 2 0
b:that meet	15 -12 0 -4
b:that mr	12 0 -11 0
b:that talk	-13 8 0 8
b:that the	5 6 -3 -17
b:that their	3 -9 -1 7
b:that they	18 -11 0 -4
b:that two	-1 -8 0 9
b:that will	-10 8 0 0
b:the	6 1 2 -18
b:the <day-ahead>	-7 11 -2 0
b:the <name>	6 -9 -2 6
b:the <office>	-1 18 -6 -27
b:the <organisation>	11 -4 2 -20
b:the <person>	-1 -10 0 14
b:the <quality>	7 -1 -16 5
b:the <seat>	-10 -7 16 0
b:the accord	11 -8 0 0
b:the agenda	-13 21 -2 -7
b:the agreement	-12 1 16 -4
b:the announcement	8 -11 2 0
b:the apec	9 -14 2 0
b:the ballroom	-8 0 10 0
b:the company	13 -11 0 0
b:the country	-6 11 -2 0
b:the custom	-16 0 -1 21
b:the day	5 -15 6 0
b:the deal	4 8 -20 0
b:the discussion	-9 9 0 0
b:the document	-4 -9 12 0
b:the duty	14 -11 -2 0
b:the east	2 3 -9 0
b:the end	-7 14 -6 0
b:the expert	9 -4 0 -4
b:the ferry	-7 -7 0 15
b:the fifth	7 -14 0 11
b:the first	-3 6 -15 8
b:the fourth	10 -6 0 -6
b:the g	12 -12 -3 0
b:the ground	-13 10 2 0
b:the h	-8 10 0 0
b:the headquarter	10 -9 0 0
b:the house	16 -13 0 0
b:the joint	19 -18 -1 0
b:the last	-17 10 10 -5
b:the leader	8 -12 1 0
b:the level	-11 7 0 3
b:the list	-15 9 0 5
b:the market	-11 1 9 0
b:the meet	-5 0 11 -9
b:the memorandum	-13 13 0 0
b:the month	9 -6 0 0
b:the new	-7 11 -2 0
b:the next	13 -1 -8 -15
b:the night	-10 11 0 0
b:the one	-1 -5 -3 11
b:the opposition	-7 9 -1 0
b:the other	-7 -6 11 3
b:the outcome	-14 8 1 2
b:the pair	-18 24 -5 -2
b:the party	5 6 -4 -12
b:the pause	-11 12 0 0
b:the pen	0 -13 13 0
b:the port	5 -9 0 4
b:the president	-21 -31 41 -1
b:the press	12 -8 -3 0
b:the prolongation	-10 11 0 0
b:the protocol	-7 9 0 0
b:the question	10 -9 0 0
b:the reason	15 -12 0 0
b:the reciprocal	-8 8 0 0
b:the result	-14 1 9 0
b:the round	-10 11 0 0
b:the second	-2 11 -7 -9
b:the side	-1 12 -5 -3
b:the step	14 0 -17 0
b:the summit	-10 19 -5 0
b:the table	-11 11 0 -2
b:the text	-8 12 -5 0
b:the three	-19 28 -5 -7
b:the time	11 -8 0 0
b:the trade	15 -12 -2 0
b:the truce	2 14 -17 -11
b:the two	-17 4 17 -1
b:the understanding	-19 15 -3 5
b:the week	14 -9 4 -7
b:the world	0 -9 9 0
b:their	-14 -1 10 8
b:their <office>	5 3 -11 -2
b:their meet	-19 8 11 -5
b:their name	-11 16 -4 0
b:their president	-5 -9 16 0
b:their third	-9 10 0 0
b:their trade	12 -12 0 0
b:them	15 -3 -20 0
b:them in	-12 13 -2 0
b:them to	-9 9 0 0
b:then	-6 0 10 -4
b:then come	-12 10 1 0
b:then i	-9 10 0 0
b:there	15 0 -24 -3
b:there are	11 -9 0 0
b:there is	-9 10 -4 1
b:there was	20 -14 -7 0
b:these	-8 11 0 0
b:these are	-10 11 0 0
b:they	-11 4 3 2
b:they are	-18 -1 15 3
b:they conclude	11 -5 -6 0
b:they did	-25 26 0 0
b:they have	-21 22 0 0
b:they meet	-31 -1 6 15
b:they were	26 -19 -6 0
b:they will	-7 12 0 -8
b:they'll	-20 28 -1 -7
b:they'll meet	-5 13 0 -5
b:they've	-9 10 0 0
b:thi	-11 20 -20 0
b:thi in	11 -9 0 0
b:thi week	-7 13 -3 0
b:thi year	-22 26 -2 0
b:third	9 0 -23 -3
b:third is	-14 16 0 0
b:third meet	12 -11 -7 4
b:third round	26 -22 -2 -1
b:those	-9 10 -9 6
b:those of	-10 10 0 0
b:thousand	11 -7 -3 0
b:three	6 8 -22 0
b:through	-17 9 10 0
b:tied	-15 16 -1 0
b:tiktok	-25 27 0 0
b:tiktok in	-17 18 0 0
b:time on	0 -12 0 10
b:time the	7 -13 7 0
b:to	15 -4 -7 -15
b:to <day-ahead>	-8 9 0 0
b:to <level>	17 -15 0 0
b:to <office>	4 3 -10 0
b:to <person>	4 4 -11 0
b:to a	10 -4 -6 0
b:to be	-17 7 5 7
b:to carry	-9 6 4 0
b:to extend	12 -10 0 0
b:to go	10 -8 0 0
b:to have	16 -20 1 0
b:to in	6 -9 0 0
b:to invest	11 -10 0 0
b:to land	9 -6 -2 0
b:to let	-7 0 0 9
b:to meet	-9 9 -1 0
b:to resume	11 -8 -2 0
b:to see	-5 0 9 0
b:to sit	10 -9 0 0
b:to take	4 -9 4 0
b:to the	0 0 6 -13
b:to travel	-5 -3 10 0
b:to visit	11 0 -10 0
b:to what	14 -6 -7 0
b:together	-16 4 8 0
b:together again	-3 10 -4 0
b:together in	-4 -11 12 3
b:touched in	12 -10 0 0
b:tractor	10 -8 0 0
b:trade negotiation	10 -9 0 0
b:trade negotiator	-1 -6 0 9
b:trader	20 -7 -11 0
b:train	17 -15 0 0
b:travelled	11 -3 -3 -1
b:travelled to	11 -3 -3 -1
b:trawler	11 -18 -3 6
b:treaty	9 -4 -1 0
b:tree	-12 10 0 2
b:tree in	-12 11 0 2
b:truce	-5 3 8 -20
b:truce at	0 -8 10 0
b:truce in	-14 -2 21 0
b:truce make	-6 -4 10 0
b:truce of	9 5 -22 -1
b:truce reach	13 -9 -2 0
b:truce with	-8 9 0 -1
b:two	-14 6 9 0
b:two <office>	-13 15 -2 0
b:two country	-17 0 8 13
b:two government	-16 17 0 -2
b:two had	-7 -6 14 0
b:two head	-5 -2 9 0
b:two in	-10 0 12 -4
b:two leader	-10 0 12 0
b:two men	-11 6 3 0
b:two president	28 -26 -6 -1
b:two side	13 -9 -10 2
b:two were	-19 21 0 0
b:two will	-4 -1 17 -18
b:under	-11 13 3 -4
b:under it	-10 12 0 0
b:under its	-13 9 5 0
b:under the	-14 13 5 0
b:understanding	-18 10 0 5
b:understanding reach	-11 15 0 -1
b:unless	-4 -3 10 0
b:until	10 -17 -6 10
b:up	-3 -5 -7 17
b:up a	-10 -5 0 16
b:up at	-1 9 -3 0
b:up in	-8 -1 0 12
b:up to	5 -19 8 0
b:upon	-11 11 0 0
b:vessel	10 -13 0 3
b:veterinarian	-9 -3 0 13
b:vice	0 12 -8 -9
b:video	13 -14 -9 8
b:video on	0 -7 -4 9
b:visit	-13 -11 17 3
b:visit of	-8 -2 10 0
b:visit to	-11 -5 12 4
b:visited	-9 0 3 9
b:visited the	1 7 -12 0
b:wait for	-5 11 -3 -4
b:want	-2 9 -2 0
b:want from	-10 7 2 0
b:want to	0 14 -12 0
b:war	-2 10 -10 0
b:warehouse	11 -10 0 0
b:warn	1 7 -11 0
b:was <number>	17 -13 -3 0
b:was a	-7 13 -6 0
b:was agree	7 1 -11 -5
b:was born	9 -8 0 0
b:was conclude	-9 2 9 0
b:was due	11 -2 -7 0
b:was given	-13 4 0 8
b:was hold	-8 14 -3 -2
b:was in	-1 -2 -6 10
b:was initial	13 -10 0 0
b:was make	-9 2 10 0
b:was not	-8 11 1 0
b:was publish	-9 2 7 0
b:was still	19 -18 0 0
b:was the	-18 14 5 0
b:was their	-10 6 3 0
b:was to	29 -19 -10 -4
b:watch	14 -9 -4 0
b:way of	-13 13 0 0
b:way to	8 -6 -1 0
b:we	2 3 -16 4
b:we meet	7 4 -9 -10
b:we shall	9 -6 -1 0
b:we will	-4 10 0 -2
b:week	-5 0 -1 8
b:week ago	11 -16 5 0
b:weekend	-19 20 0 0
b:weekend in	-17 18 0 0
b:weigh	-22 15 9 0
b:were	12 -6 -3 -9
b:were in	-16 21 -2 -1
b:were sign	20 -17 -2 0
b:were the	9 -10 0 0
b:were to	-2 11 -11 0
b:what <seat>	10 -10 0 0
b:what come	-16 7 8 0
b:what did	-18 7 9 0
b:what is	21 -9 -12 0
b:what it	12 -8 -2 0
b:what they	-14 20 -8 0
b:what will	11 -6 -4 0
b:whatever	12 -8 -2 0
b:when	-5 -1 11 -10
b:when <name>	-11 0 10 0
b:when <person>	0 -11 9 -1
b:when it	19 -17 0 0
b:when the	-13 24 -10 -4
b:whether	-2 14 -9 -4
b:whether the	-7 10 0 0
b:which <name>	-7 9 0 0
b:which <person>	-21 18 0 0
b:which a	11 -10 0 0
b:which meet	-4 -4 0 9
b:which opened	-10 12 0 0
b:which was	19 -17 0 0
b:who had	3 12 -17 -5
b:who has	-11 0 12 0
b:who hold	-12 10 0 0
b:who is	-17 13 5 -2
b:who lead	19 -18 0 0
b:who meet	3 10 -14 -6
b:who sit	-7 -10 5 11
b:who was	15 -6 -11 0
b:who will	-1 -5 0 9
b:whose	7 -14 11 -8
b:whose <office>	11 -20 6 0
b:whose <person>	-9 10 0 0
b:why	8 -6 0 -1
b:why the	12 -11 0 0
b:will	2 -14 -2 18
b:will be	20 -18 -2 0
b:will discuss	-5 -3 0 9
b:will do	-5 -4 -3 12
b:will hold	6 -12 0 5
b:will meet	11 -2 -2 -5
b:will not	20 -16 -6 0
b:will pay	-6 0 -1 10
b:will sit	-3 9 -2 0
b:will take	-13 5 0 5
b:will talk	-9 4 6 -4
b:will travel	-10 10 -2 2
b:will visit	-11 0 10 0
b:win	10 -9 0 0
b:wire	-11 12 0 0
b:wish	10 -3 -5 0
b:with	12 -12 -7 2
b:with <name>	-9 1 10 0
b:with <person>	-2 18 -6 -12
b:with <quality>	-8 9 0 0
b:with <seat>	-13 18 -4 0
b:with its	12 -10 0 0
b:with the	4 -15 2 12
b:withdraw	11 -10 0 0
b:won't	-7 9 -1 0
b:word	6 -9 -6 8
b:word of	0 -7 -1 9
b:work	10 -9 0 -1
b:work in	11 -7 0 0
b:working	3 8 -15 0
b:world	2 -11 9 0
b:would	12 -3 -9 -4
b:would be	0 11 -14 0
b:would come	-10 -4 11 4
b:would fly	20 -19 0 0
b:would have	11 -9 0 0
b:wrapped	-10 0 0 9
b:wrapped up	-12 2 0 9
b:write	13 0 -17 0
b:write to	19 -16 -3 0
b:writer	13 -8 0 -3
b:yarn	11 -11 0 0
b:year	-19 27 -2 -4
b:year 's	15 -6 -10 0
b:year ago	-13 8 4 0
b:yet	0 8 -10 0
b:you	-10 6 7 -5
b:you ask	-14 5 8 0
b:you come	-9 10 0 0
b:you in	-13 4 7 0
b:zero	11 -9 0 0
b:·	-8 12 -1 0
b:—	8 -2 -15 2
b:— <name>	6 2 -13 0
b:— <organisation>	11 -9 0 0
b:— <person>	-17 0 19 -1
b:— <quality>	12 -12 0 0
b:— a	10 -9 4 -4
b:— in	9 -9 0 0
b:•	10 -16 5 0
c0=agree	2 0 4 -17
c0=bear	-3 16 -10 -9
c0=buy	16 -13 0 0
c0=down	10 -5 -5 -3
c0=end	13 -8 -1 -6
c0=impose	-2 2 8 -19
c0=propose	0 11 -15 0
c0=renew	15 -21 0 0
c0=sell	18 -16 -2 -8
c0=sign	0 -1 7 -9
c0=suspend	2 -9 0 7
c0=target	14 -2 -7 -12
c0=threaten	-1 12 -13 0
c0=up	1 4 0 -11
c1=bear	13 -1 -3 -14
c1=begin	-2 10 -6 -8
c1=buy	21 -13 -6 0
c1=down	10 -4 -7 -5
c1=impose	-2 3 7 -13
c1=propose	-4 14 -16 2
c1=renew	19 -24 0 -3
c1=return	3 4 -9 -9
c1=sell	12 -2 -8 -9
c1=stay	-2 -3 -4 11
c1=target	6 6 -9 -13
c1=threaten	0 8 -12 0
c1=up	-4 13 -3 -13
c2=agree	26 -22 -10 1
c2=bear	9 -1 -13 0
c2=begin	20 -13 -8 -7
c2=deny	10 0 -20 0
c2=down	5 0 -1 -11
c2=end	14 -11 0 -7
c2=impose	7 2 -6 -11
c2=lack	-8 10 2 -7
c2=refuse	11 -14 2 0
c2=renew	-12 14 -1 0
c2=say	5 1 -5 -12
c2=suspend	8 -8 8 -14
c2=up	3 -4 7 -13
city	-7 14 3 -23
count=1	58 -33 -12 -37
count=2	-13 17 -19 12
count=3	-46 37 8 0
count=4	-5 -6 8 3
count=5	-7 15 2 -25
count=many	24 -20 0 -14
ct0=agree modal-passive	7 -5 0 0
ct0=agree perfect-passive	-13 14 0 0
ct0=agree pluperfect-passive	-9 13 -2 0
ct0=agree present	-6 0 15 -6
ct0=bear modal	2 8 -14 0
ct0=bear perfect	15 -3 -6 -10
ct0=bear pluperfect-passive	-9 11 0 0
ct0=bear present	4 1 -9 0
ct0=begin modal	13 -22 8 0
ct0=begin perfect	-8 15 -8 0
ct0=begin pluperfect	5 -12 2 3
ct0=begin present	-3 5 0 -10
ct0=buy present	10 -7 0 0
ct0=down modal	-10 1 10 1
ct0=down past	18 -6 -14 0
ct0=down pluperfect	14 -13 -3 2
ct0=down present	-3 -2 12 -3
ct0=end past	17 -3 -15 -10
ct0=end past-passive	-4 -2 10 0
ct0=end perfect	-4 -7 8 0
ct0=impose modal	10 0 -8 -8
ct0=impose perfect	17 -20 3 -4
ct0=impose pluperfect	18 -11 -12 0
ct0=impose present	3 0 5 -17
ct0=impose present-passive	-7 4 8 -14
ct0=lack past	-24 16 9 0
ct0=lack present	17 -11 -3 -4
ct0=propose future	-8 0 -7 12
ct0=propose pluperfect	11 -5 -4 -3
ct0=propose present-passive	-15 17 0 -3
ct0=renew past	11 -7 -2 0
ct0=renew present	11 -9 0 0
ct0=return future	15 -15 0 0
ct0=return past	-8 9 0 0
ct0=say past	19 -18 1 -5
ct0=say perfect	11 -9 0 -3
ct0=say pluperfect-passive	-12 13 0 0
ct0=say present	0 -15 0 16
ct0=say present-passive	-7 10 0 0
ct0=sell future	-12 0 12 0
ct0=sell past	13 -9 -1 0
ct0=sell present	14 -7 -3 -1
ct0=sign future	7 -13 1 2
ct0=sign past-passive	17 -6 -14 -14
ct0=sign present	-9 0 9 3
ct0=stay future	0 5 -12 0
ct0=stay past-passive	-15 13 4 0
ct0=stay perfect	1 -4 -6 10
ct0=stay pluperfect	4 -10 0 5
ct0=stay pluperfect-passive	-8 0 0 9
ct0=stay present-passive	11 -9 0 0
ct0=suspend future	8 -10 -4 5
ct0=suspend pluperfect-passive	-2 -4 0 9
ct0=target past	-19 24 -3 0
ct0=target present	14 -10 4 -7
ct0=target present-passive	15 -11 0 0
ct0=threaten past	-1 11 -11 0
ct0=up past	10 -8 -3 1
ct0=up past-passive	-18 7 12 0
ct1=agree gerund	-8 10 -1 0
ct1=agree infinitive	-9 8 0 2
ct1=agree modal-passive	7 -5 0 0
ct1=agree participle-passive	0 -3 0 11
ct1=agree perfect-passive	-13 14 0 0
ct1=agree present	-1 -2 12 -5
ct1=bear gerund	26 -16 -5 -9
ct1=bear infinitive	8 -12 7 -3
ct1=bear modal	-1 8 -7 0
ct1=bear participle-passive	10 -15 7 -3
ct1=bear perfect	15 -3 -6 -10
ct1=bear present	4 1 -9 0
ct1=begin future	-13 11 1 0
ct1=begin gerund	-11 14 -3 0
ct1=begin modal	13 -22 8 0
ct1=begin perfect	-8 15 -8 0
ct1=begin pluperfect	5 -11 2 3
ct1=begin present	0 4 0 -10
ct1=down modal	-10 1 10 1
ct1=down past	16 -2 -17 0
ct1=down pluperfect	10 -9 -3 2
ct1=end participle-passive	-16 15 0 0
ct1=end past	20 -6 -15 -10
ct1=end past-passive	-4 -2 10 0
ct1=end perfect	-4 -7 8 0
ct1=impose future	10 -14 -2 5
ct1=impose gerund	-20 20 0 0
ct1=impose infinitive	11 -2 -9 -1
ct1=impose modal	10 0 -8 -7
ct1=impose perfect	-3 0 7 -2
ct1=impose pluperfect	12 -6 -11 0
ct1=impose present	3 -2 7 -14
ct1=impose present-passive	-7 4 8 -14
ct1=lack past	-24 16 9 0
ct1=lack present	17 -10 -3 -4
ct1=propose future	-8 0 -7 12
ct1=propose gerund	6 -12 0 4
ct1=propose past-passive	-9 8 0 0
ct1=propose perfect	-16 12 6 -2
ct1=propose pluperfect	17 -5 -16 -3
ct1=propose present	11 -6 -1 -6
ct1=propose present-passive	-14 18 -1 -2
ct1=renew past	11 -7 -2 0
ct1=renew present	11 -9 0 0
ct1=return future	15 -14 0 0
ct1=return past	-8 9 0 0
ct1=say past-passive	10 -5 -11 0
ct1=say pluperfect-passive	-12 13 0 0
ct1=say present	-6 -6 -1 17
ct1=sell future	-12 0 12 0
ct1=sell past	13 -9 -1 0
ct1=sell present	14 -7 -3 -1
ct1=sign future	7 -13 1 2
ct1=sign infinitive	-16 14 0 2
ct1=sign participle-passive	-5 3 -6 15
ct1=sign past-passive	17 -6 -14 -15
ct1=stay future	5 0 -11 0
ct1=stay infinitive	12 -13 -3 1
ct1=stay participle-passive	12 -3 -5 -5
ct1=stay perfect	-3 0 -5 10
ct1=stay pluperfect	4 -10 0 5
ct1=stay pluperfect-passive	-8 0 0 9
ct1=stay present-passive	11 -9 0 0
ct1=suspend future	8 -10 -4 5
ct1=suspend participle-passive	-7 13 -2 -4
ct1=suspend past	-15 0 3 9
ct1=suspend pluperfect-passive	-2 -4 0 9
ct1=target infinitive	10 -3 -4 0
ct1=target participle-passive	-20 19 1 0
ct1=target past	-14 19 -2 0
ct1=target present	14 -10 4 -7
ct1=target present-passive	15 -11 0 0
ct1=threaten past	2 5 -10 0
ct1=up gerund	-13 16 -2 0
ct1=up past	9 -9 -1 2
ct1=up past-passive	-18 7 12 0
ct1=up perfect	-5 9 0 0
ct2=agree participle-passive	5 -8 3 0
ct2=agree past	-2 12 -7 -3
ct2=agree perfect	10 0 -9 0
ct2=agree present	14 -19 3 0
ct2=agree present-passive	10 -8 0 0
ct2=bear gerund	-25 21 5 0
ct2=bear infinitive	-10 1 2 5
ct2=bear past	10 -5 -6 0
ct2=bear perfect	-6 9 -6 0
ct2=bear pluperfect	10 -12 0 0
ct2=bear present	43 -30 -9 -9
ct2=bear present-passive	14 -9 -5 0
ct2=begin infinitive	-15 5 6 3
ct2=begin past	12 -5 -3 -9
ct2=begin perfect	17 -19 0 0
ct2=begin pluperfect	11 -7 -1 0
ct2=begin present	3 1 0 -14
ct2=buy future	13 -4 -7 0
ct2=down infinitive	9 -10 0 0
ct2=down present	-17 19 0 -1
ct2=end modal	-8 10 0 0
ct2=end participle-passive	21 -19 0 0
ct2=end past	-6 0 10 0
ct2=end perfect	-14 2 13 0
ct2=end present	20 -8 -13 -3
ct2=impose future	-1 0 -11 10
ct2=impose gerund	15 -16 2 0
ct2=impose infinitive	-6 12 -9 0
ct2=impose modal	-9 10 3 -4
ct2=impose participle-passive	26 -18 -6 -4
ct2=impose past-passive	0 4 -13 0
ct2=impose perfect	4 -3 1 -9
ct2=impose perfect-passive	12 -9 -2 0
ct2=impose pluperfect	4 0 -12 4
ct2=impose present	-8 4 15 -20
ct2=lack present	-2 11 -9 -1
ct2=propose past	-8 16 -8 0
ct2=propose past-passive	16 -11 -3 -2
ct2=propose perfect-passive	12 -11 0 0
ct2=propose present-passive	-22 9 9 2
ct2=refuse past	7 -14 4 0
ct2=renew infinitive	-11 9 1 0
ct2=renew past	-11 4 4 1
ct2=say gerund	-8 9 0 0
ct2=say modal	11 -3 -3 0
ct2=say past	-5 0 11 -9
ct2=say perfect	-5 13 -1 -13
ct2=say pluperfect	0 8 -12 0
ct2=say present	10 -5 -14 6
ct2=say present-passive	12 -8 0 0
ct2=sign infinitive	11 -8 0 0
ct2=sign modal	13 -21 0 4
ct2=sign participle-passive	12 -6 -5 0
ct2=sign perfect	-8 17 -5 -2
ct2=sign present	18 -21 2 -1
ct2=stay past	-6 11 0 -3
ct2=stay pluperfect	-17 5 4 9
ct2=suspend infinitive	-11 8 1 0
ct2=suspend past	11 -1 -5 -3
ct2=suspend perfect-passive	4 -11 5 0
ct2=target present	-12 5 1 7
ct2=up infinitive	19 -17 -7 3
ct2=up modal	-5 -3 11 0
ct2=up perfect	14 -12 0 0
day-l	11 -1 -13 -5
day-none	18 -5 -8 -13
day-r	3 2 -2 -10
day=l0	0 8 -12 0
day=l2	3 -3 3 -8
day=l3	15 -10 -2 -8
day=r0	-11 11 1 1
day=r2	5 6 -10 -15
day=r3	10 -5 -3 -15
day=r4	8 -12 5 0
day=r5	9 -4 -1 -9
days=0	16 -4 -8 -13
days=1	11 -3 -4 -11
days=3	-12 19 -8 -2
days=4	4 3 -3 -10
days=5	-11 16 0 -3
f:!	-11 19 -3 -3
f:"	23 -5 -9 -30
f:'	11 -25 0 15
f:'s	2 2 -1 -7
f:(	-13 18 -4 -3
f:)	-9 15 -4 -3
f:,	-10 17 -14 5
f:-	25 -7 -16 -7
f:.	-3 -5 10 0
f:;	6 -11 8 -1
f:<agent>	-2 10 -15 1
f:<day-ahead>	4 6 -14 -5
f:<gate>	-6 8 -2 0
f:<goods-amount>	0 -29 25 -4
f:<goods>	-9 8 0 1
f:<level>	24 -23 3 -13
f:<money>	18 -26 7 2
f:<month-ahead>	1 -26 23 3
f:<month-gone>	-18 13 13 -14
f:<month-today>	-10 1 10 0
f:<name>	-14 9 11 -10
f:<not>	2 -7 -5 13
f:<number>	6 2 -11 -8
f:<office>	-28 5 -4 45
f:<organisation>	-3 -17 8 26
f:<person>	-14 7 7 4
f:<points>	12 -28 14 -6
f:<quality>	-15 5 3 7
f:<seat>	11 4 -15 -15
f:<sender>	3 0 -6 5
f:<span>	-19 3 22 -5
f:<v-agree>	2 -3 7 -14
f:<v-bear>	0 -1 -6 14
f:<v-begin>	-9 0 17 -4
f:<v-buy>	3 -15 13 0
f:<v-deny>	21 -24 -5 8
f:<v-down>	-9 -2 33 -34
f:<v-end>	12 -3 -1 -27
f:<v-impose>	0 10 -10 -11
f:<v-lack>	-21 15 12 -10
f:<v-propose>	0 0 -11 14
f:<v-refuse>	1 1 -21 6
f:<v-renew>	17 -15 0 -21
f:<v-return>	4 -6 5 -16
f:<v-say>	11 -12 2 -13
f:<v-sell>	6 -1 -15 9
f:<v-sign>	-11 10 9 -13
f:<v-stay>	4 7 -30 10
f:<v-target>	-2 17 -12 -20
f:<v-threaten>	9 -11 0 0
f:<v-up>	-5 -13 10 18
f:?	24 -15 -4 -9
f:a	-12 2 6 17
f:about	-13 11 5 -3
f:above	-21 10 13 0
f:accept	-14 -8 14 6
f:accused	26 -26 0 0
f:across	-13 15 0 0
f:add	-13 2 2 12
f:addition	10 -8 0 0
f:admit	0 -12 11 0
f:after	14 -11 1 -27
f:afterward	-20 26 0 -8
f:agenda	-5 -2 10 0
f:ago	13 -16 0 0
f:agree	-18 23 0 -24
f:agreement	4 -6 8 -12
f:agriculture	-13 6 9 0
f:air	-4 -5 10 0
f:aircraft	8 -15 6 -1
f:airline	22 -21 0 0
f:airport	13 -11 -2 0
f:all	0 -7 0 12
f:allow	-2 -13 3 10
f:almost	14 -3 -3 -6
f:alone	8 0 -8 -3
f:along	-23 9 5 11
f:already	-1 10 -10 -2
f:also	14 -3 -11 -7
f:although	-12 -4 16 0
f:alway	6 -11 0 1
f:am	-11 0 10 0
f:ambassador	-14 17 -1 0
f:among	13 -13 -3 3
f:an	-14 4 1 9
f:announce	16 0 -16 -7
f:another	13 -17 1 0
f:answer	37 -30 -5 -6
f:anti	-6 11 -4 0
f:antónio	0 -14 11 0
f:anybody	14 -2 -10 0
f:apart	17 -15 0 0
f:apec	2 -13 9 0
f:apple	21 -17 -1 0
f:application	19 -11 -8 0
f:apply	-25 8 5 14
f:approval	-6 15 -13 -1
f:approve	6 2 -11 0
f:are	9 -1 -3 -24
f:arrangement	12 -24 2 0
f:arrival	-12 15 -3 0
f:arrive	-12 10 0 2
f:as	4 -16 -12 29
f:asean	10 -6 -2 0
f:asia	7 0 -9 0
f:ask	6 -6 -10 12
f:asleep	-18 19 0 0
f:at	6 2 -5 -14
f:auction	13 -12 0 0
f:authority	10 -5 0 0
f:autumn	3 1 -17 9
f:average	15 -14 0 0
f:away	-11 12 0 -2
f:b	-7 9 0 0
f:back	15 -7 -19 10
f:bag	-14 7 7 0
f:balance	-10 0 0 11
f:ban	-1 12 -11 -1
f:bandung	9 -9 0 0
f:bargain	-16 16 0 0
f:be	-31 34 -3 0
f:bear	12 -10 0 0
f:became	12 -8 0 0
f:because	24 -12 -16 0
f:become	-12 -5 22 0
f:beef	-9 0 13 0
f:been	10 -3 -6 -7
f:before	7 4 -6 -16
f:begin	-19 32 -17 2
f:being	12 -14 2 0
f:believe	18 -24 6 -3
f:belong	-10 3 0 6
f:below	3 -11 -3 7
f:beside	-27 3 20 7
f:better	-16 7 11 0
f:between	-10 3 10 -5
f:beyond	-19 24 -6 0
f:bicycle	-14 14 0 0
f:bill	-7 0 9 0
f:billion	-11 16 -6 0
f:biscuit	15 -13 0 0
f:bison	-9 10 0 0
f:blacklisted	12 0 -11 0
f:bloc	11 -7 -2 0
f:blockade	16 -15 0 0
f:board	-3 -12 16 0
f:boeing	10 -6 0 0
f:booked	-11 15 -3 0
f:border	28 -25 -7 0
f:both	13 -7 -28 19
f:bound	-9 -1 11 0
f:bourbon	8 -6 0 0
f:brandy	12 -3 -9 0
f:breaking	10 -9 0 0
f:bring	-41 29 16 -2
f:broadcaster	-12 12 0 0
f:broken	4 -9 6 -1
f:build	11 -4 -5 0
f:busan	26 -29 0 -4
f:business	-14 2 4 8
f:but	-1 5 -13 6
f:butter	-13 15 0 0
f:buy	10 -18 0 4
f:buyer	12 -18 7 0
f:by	8 13 -24 -18
f:cabinet	-10 9 -6 6
f:calendar	-10 0 12 0
f:call	-4 -24 0 34
f:can	12 -13 7 -13
f:cancel	10 -3 -6 0
f:canola	0 -12 9 0
f:capacity	0 -12 11 -1
f:capital	-32 14 10 10
f:car	-1 -12 10 6
f:card	9 -4 -1 -4
f:cargoe	-20 9 12 0
f:category	10 0 -9 0
f:cattle	-10 15 -4 0
f:cease	12 -7 -3 0
f:ceasefire	23 -22 0 0
f:centre	10 -4 -5 0
f:certain	-2 -5 -1 11
f:chair	9 -8 0 0
f:chamber	-4 11 -7 0
f:chance	-9 -6 16 0
f:change	-24 13 14 0
f:channel	-9 -4 10 3
f:charge	-1 8 1 -23
f:check	-2 -8 10 0
f:cheese	-7 9 0 0
f:chicago	11 -4 -5 0
f:chief	-1 -6 0 10
f:chip	-13 13 -9 12
f:christma	-15 21 -4 -2
f:civilian	11 -5 -1 0
f:clear	-10 11 0 0
f:client	-7 -11 12 6
f:climb	-8 10 0 0
f:close	12 -16 0 3
f:closed	35 -29 -9 0
f:closing	-9 10 0 0
f:club	29 -28 0 -1
f:co	0 -10 12 -3
f:coal	-14 5 11 0
f:coast	3 -12 5 0
f:cocoa	-13 11 5 0
f:coconut	-13 15 0 0
f:cofco	-11 12 0 0
f:coffee	-9 -1 17 -7
f:cognac	0 8 -7 0
f:colleague	15 -17 0 0
f:collect	-12 0 5 4
f:commission	-15 22 -9 0
f:common	15 -3 -10 0
f:company	-5 3 -5 11
f:completed	9 -16 6 0
f:component	11 -6 -2 0
f:concentrate	-10 9 0 0
f:concern	5 7 -12 -2
f:concerned	-6 11 -4 0
f:conclude	25 -17 -1 -4
f:conference	-18 25 -3 -5
f:confirm	-19 -1 22 0
f:consensu	-30 25 7 0
f:constructive	-1 -9 -5 15
f:contain	9 -1 -3 0
f:control	24 -23 0 -1
f:coordinating	4 4 -12 0
f:cork	21 -14 0 -3
f:corn	13 -11 0 0
f:cost	34 -23 -14 -1
f:counted	-15 8 8 0
f:counter	12 -9 -2 0
f:countermeasure	11 -15 3 0
f:counting	-16 15 -1 0
f:course	-13 7 7 0
f:court	12 -9 0 0
f:cousin	10 -9 0 0
f:cover	15 5 -22 -1
f:crane	17 -10 -6 0
f:cream	-8 10 0 0
f:cross	10 -8 -1 0
f:cup	-15 15 0 0
f:curb	-4 9 -1 -1
f:current	-9 11 0 0
f:custom	-10 20 -10 -7
f:customer	-14 16 0 0
f:date	19 -13 -7 0
f:day	34 -21 -18 -6
f:de	14 -5 -11 0
f:deadline	19 -15 -5 0
f:deal	-21 17 15 -24
f:dealing	13 -12 0 0
f:dealt	-20 15 10 -4
f:dearer	-7 8 0 0
f:decide	13 -14 8 -8
f:decision	26 -12 -12 0
f:declare	11 -5 -6 0
f:decoupling	-9 10 0 0
f:decree	-6 12 -7 -1
f:deficit	7 0 -8 0
f:delegate	11 -11 0 0
f:delegation	-28 19 -15 22
f:delivery	4 -13 4 0
f:describe	-13 15 0 0
f:described	0 1 -9 3
f:device	-8 0 8 0
f:dialogue	-11 12 -6 1
f:diamond	-9 9 0 0
f:did	0 -16 12 9
f:die	8 -5 0 0
f:direction	5 -14 -6 10
f:director	11 -9 0 0
f:discount	-7 -3 10 0
f:discuss	2 15 -21 -1
f:discussion	10 -5 0 0
f:dispute	1 -6 10 -7
f:do	-14 12 0 0
f:document	-9 0 8 0
f:doe	-3 -8 17 -2
f:don't	-14 6 -7 14
f:dongguan	0 -9 6 0
f:double	-10 0 -2 12
f:down	3 0 -13 3
f:draft	-8 13 -4 -2
f:draw	16 -10 -5 -2
f:due	10 -20 0 10
f:dump	-22 19 0 1
f:during	3 -12 0 8
f:duty	-2 6 -10 4
f:each	25 -32 0 2
f:early	-18 21 0 -2
f:earth	4 -16 12 1
f:ease	12 -8 0 0
f:east	11 -10 0 0
f:easter	21 -19 -1 0
f:easy	-8 9 0 0
f:economic	10 -13 0 0
f:economy	-5 -19 23 -4
f:eighth	-19 23 -4 0
f:either	10 -8 -3 0
f:election	13 -10 0 0
f:electric	-6 14 -8 0
f:elevator	-10 10 0 0
f:else	-3 10 -4 0
f:embassy	17 -12 -4 0
f:emergency	16 -17 0 0
f:encounter	-12 14 0 0
f:end	-20 16 4 0
f:energy	-14 26 -13 -4
f:entry	15 -6 -13 0
f:evening	-20 13 0 12
f:every	6 -25 12 0
f:everybody	1 -20 12 0
f:everything	2 -15 10 0
f:examine	-14 3 7 0
f:excess	-4 -5 11 -1
f:exchanged	0 -5 -8 9
f:exempt	13 -10 -4 0
f:expect	4 -8 12 -13
f:expert	-8 0 17 -9
f:expire	-12 19 -5 0
f:export	-4 9 -11 7
f:extend	20 -13 -7 -4
f:extension	-25 13 15 -1
f:extra	2 -9 5 0
f:face	11 0 -9 0
f:factory	-18 19 0 0
f:fail	22 -16 -1 -3
f:failed	12 -8 -1 0
f:fall	10 -13 4 -2
f:far	17 -18 1 0
f:farm	-8 -11 21 -2
f:farmer	4 6 -16 0
f:federation	9 -8 0 0
f:fee	14 3 -21 0
f:fentanyl	0 -8 6 -5
f:fewer	13 -12 0 0
f:fifth	-16 23 -7 -1
f:figure	-40 36 0 7
f:final	8 -10 0 0
f:finance	-6 -1 10 0
f:finding	12 -6 -4 0
f:fine	15 -15 -4 3
f:finish	-12 13 0 0
f:firm	12 -4 -5 -1
f:firmly	-12 0 14 0
f:first	11 -19 10 -6
f:fish	-7 19 -14 -4
f:fishing	-8 8 0 0
f:flag	-14 6 8 0
f:flat	-10 11 0 0
f:flew	13 -9 -2 0
f:floor	13 -4 -6 0
f:fly	31 -31 -11 7
f:follow	9 -6 -13 7
f:followed	15 -17 4 -2
f:food	-17 0 17 0
f:for	-4 -3 3 10
f:force	-13 8 -1 9
f:forced	2 -14 9 -4
f:foreign	13 1 -19 -1
f:forty	8 0 -6 0
f:forward	8 -10 -1 2
f:found	-14 13 -2 3
f:fourth	-32 36 -13 3
f:free	29 -31 -6 7
f:freed	-2 10 0 -7
f:freeze	-16 17 0 0
f:friday	-10 13 0 0
f:friend	-14 8 5 0
f:from	3 7 -5 -22
f:front	16 -10 -5 0
f:frozen	-11 11 0 0
f:fuel	13 -11 0 0
f:further	0 -18 20 0
f:g	-16 -3 18 0
f:gap	25 -17 0 -12
f:gas	-9 6 -6 10
f:general	-15 14 3 -1
f:geneva	12 1 -26 -2
f:get	5 11 -26 -5
f:ghent	-16 5 9 0
f:give	-8 15 -19 3
f:given	-19 11 9 0
f:glass	15 -11 -3 0
f:go	-12 4 7 0
f:goal	-8 14 -7 0
f:good	-6 0 9 -5
f:government	-18 22 0 -3
f:greer	0 -10 9 0
f:group	17 -17 0 0
f:grow	-12 11 1 0
f:grower	18 -22 0 0
f:guard	-16 9 7 0
f:guayaquil	19 -13 -7 0
f:guest	10 -5 -2 0
f:gyeongju	0 -26 20 0
f:h	-10 3 8 0
f:habit	-10 13 -1 0
f:had	4 -11 10 -16
f:half	-3 -2 10 -6
f:hall	10 -9 -1 0
f:halve	-7 -8 13 0
f:ham	14 -11 0 0
f:hamburg	10 -9 0 0
f:hand	-12 -9 25 -2
f:handed	-13 17 -1 -1
f:handshake	13 -11 0 0
f:hanwha	-5 10 -3 0
f:happen	12 -12 0 0
f:hard	-10 17 -8 0
f:has	7 -9 6 -10
f:have	10 -8 -7 2
f:haven't	-13 11 0 0
f:hazelnut	-8 9 0 0
f:hear	-6 18 -13 -5
f:help	21 -6 -14 0
f:here	-9 7 6 -8
f:high	-12 20 -5 -2
f:highest	3 -12 0 3
f:him	-12 24 -21 6
f:himself	-13 4 10 0
f:hinted	10 -6 -2 0
f:his	10 -3 -4 -16
f:history	-10 -7 16 0
f:hofmeyr	-7 12 0 -3
f:hold	8 -1 -14 3
f:hole	11 -10 0 0
f:holiday	8 -5 0 0
f:home	-4 0 10 -5
f:hope	5 -10 8 -8
f:hospital	18 -16 0 0
f:host	-10 6 3 0
f:hotel	-31 23 1 8
f:hour	1 -11 6 6
f:how	-11 0 5 7
f:hurry	10 -20 5 -2
f:i	-5 0 0 12
f:i'd	13 -14 0 0
f:implement	-13 14 0 0
f:import	11 -7 -2 -1
f:in	5 -2 -8 0
f:include	17 0 -15 0
f:index	-13 14 0 0
f:industry	1 -10 9 -2
f:instructed	8 -11 2 0
f:instrument	11 -3 -12 2
f:intellectual	12 -7 -4 0
f:intend	9 -6 0 0
f:intention	7 0 -9 0
f:interest	-21 19 3 0
f:international	15 -15 0 0
f:into	15 -7 -17 1
f:investigation	7 -12 0 0
f:isn't	-13 14 -9 4
f:issue	14 -9 -6 0
f:istanbul	13 -12 0 0
f:it	6 -14 2 15
f:item	16 -15 -1 -1
f:its	9 -12 0 1
f:itself	33 -20 -15 -1
f:jamieson	0 -10 9 0
f:jet	21 -19 -3 0
f:jinping	-9 0 11 0
f:job	14 -11 0 0
f:joint	0 7 -11 -3
f:joke	-10 0 10 0
f:just	-9 0 8 0
f:keep	-10 23 -16 -1
f:kettle	12 -11 0 0
f:kilometre	10 -10 0 0
f:kuala	-18 2 14 0
f:labor	9 -8 0 -1
f:lake	-20 23 -1 0
f:lancaster	-20 20 0 0
f:land	-6 17 -14 0
f:lapse	3 -16 6 0
f:largest	-2 -3 8 0
f:lasted	-32 16 22 -1
f:lasting	10 -10 0 0
f:late	-20 16 3 0
f:later	-2 -16 12 3
f:law	17 -22 7 -7
f:lay	-6 14 -9 0
f:lead	-12 20 -6 -1
f:leader	34 -15 -24 0
f:learned	-11 12 0 0
f:least	-8 0 10 -1
f:leather	-9 7 0 0
f:leave	-11 9 0 3
f:led	-15 -7 0 23
f:legal	-2 -7 9 0
f:lemon	15 -10 -6 0
f:less	-8 -2 17 -3
f:let	29 -30 1 -1
f:letter	14 0 -15 0
f:level	6 -13 -4 10
f:licence	-30 19 -5 18
f:license	0 -9 11 -1
f:lift	22 -15 -9 0
f:light	17 -17 0 0
f:like	-11 10 9 -12
f:likely	-6 0 -2 10
f:likewise	13 0 -11 0
f:limit	-8 13 -4 0
f:line	5 5 -10 -2
f:link	15 -9 -5 0
f:linked	-3 -7 12 0
f:liquefied	0 9 -10 0
f:lisbon	9 -7 0 0
f:list	-12 0 18 -9
f:lithium	-9 15 0 -5
f:live	27 -17 -10 -1
f:london	16 -13 -1 0
f:long	14 -20 -6 16
f:longer	5 0 -7 0
f:look	7 -18 4 5
f:lot	9 -8 0 0
f:lower	12 -4 -4 -8
f:lumber	8 -3 -3 0
f:lumpur	-18 2 14 0
f:lunch	13 -8 -5 0
f:m	10 -8 0 0
f:machine	-13 10 1 1
f:mackerel	-8 13 0 -3
f:magnet	12 -3 -6 -5
f:main	12 -2 -8 -2
f:maize	12 -8 -4 -2
f:majority	-10 12 0 0
f:maker	20 -11 -8 0
f:mandate	-2 9 -4 0
f:mangoe	10 -9 0 0
f:market	3 -9 8 -2
f:match	11 -16 4 0
f:may	-5 9 0 -7
f:me	11 -7 -2 -1
f:mean	-5 -6 5 11
f:meant	-10 7 3 0
f:measure	-12 0 7 6
f:media	11 -8 0 0
f:mediator	26 -26 0 0
f:meet	-12 17 -7 3
f:meeting	-17 17 -1 0
f:member	31 -23 -15 0
f:memorandum	22 -36 15 0
f:mention	8 -13 0 0
f:menu	-13 10 2 0
f:metal	-11 10 0 0
f:mid	-14 0 14 0
f:middle	-32 17 8 9
f:million	8 -7 0 0
f:mineral	-18 12 6 0
f:minimum	14 -6 -7 0
f:minister	-4 11 -10 0
f:ministry	7 2 -14 2
f:minute	20 -7 -9 -5
f:mistake	-10 -8 17 0
f:model	11 -10 0 0
f:mohair	-9 -5 13 0
f:moment	14 -14 0 0
f:money	-10 14 -3 0
f:month	-8 0 12 -2
f:more	12 8 -25 -22
f:morning	3 9 -19 -3
f:most	0 -16 12 8
f:mother	3 -14 8 0
f:move	27 -18 -8 -1
f:mr	2 8 -20 4
f:much	-20 15 1 6
f:must	-9 24 -13 -14
f:my	12 -14 3 0
f:narrow	15 -5 0 -11
f:national	-4 15 -14 0
f:natural	-4 13 -10 0
f:nearly	-10 0 11 0
f:necessary	-6 0 10 0
f:need	-19 8 16 -6
f:neighbour	-11 13 0 0
f:neither	10 -16 0 9
f:network	-10 11 0 0
f:never	-16 4 16 -1
f:newest	-11 11 0 0
f:newspaper	16 -15 0 0
f:nexperia	-13 -23 10 21
f:next	2 -6 -5 9
f:nicely	18 -13 -6 0
f:night	-6 8 1 -7
f:ninth	-6 -1 -1 10
f:niš	16 -15 0 0
f:no	16 -32 5 9
f:nobody	25 -22 0 -13
f:none	14 -1 -14 -3
f:noon	11 -4 -9 0
f:nor	23 -14 -12 1
f:north	-12 8 3 0
f:note	14 -6 -8 0
f:nothing	-18 25 -5 -11
f:notification	-13 3 0 9
f:now	15 -31 9 2
f:nowhere	11 -9 0 0
f:nuclear	9 -5 -3 0
f:nut	-18 23 -6 0
f:obtain	-8 0 0 9
f:ocean	-8 12 -3 0
f:of	-17 4 12 4
f:off	-3 12 -3 -17
f:office	23 -20 -10 5
f:official	3 -24 16 4
f:oil	12 -19 -2 10
f:older	22 -17 -2 0
f:on	-14 1 16 0
f:once	-7 5 5 -4
f:one	-14 16 -11 8
f:only	10 -4 -1 -11
f:open	0 -13 7 9
f:optimistic	-14 17 -2 0
f:or	-10 15 -8 3
f:order	7 -14 6 0
f:origin	-10 0 9 0
f:other	-14 2 15 0
f:outcome	11 -9 -1 0
f:outstanding	11 -14 -1 6
f:over	22 -30 0 9
f:own	-2 3 5 -17
f:p	6 -10 1 0
f:pacific	11 -3 -7 0
f:page	-9 7 4 0
f:pair	-13 9 3 0
f:palm	-6 0 10 0
f:paper	-22 11 20 -14
f:pari	21 -9 -13 0
f:parliament	0 8 -8 -2
f:part	-8 21 -19 0
f:parted	-3 -4 10 0
f:partner	15 -19 1 0
f:party	11 -14 2 0
f:paul	-2 -7 10 0
f:pause	-18 6 0 11
f:pay	17 -18 -4 1
f:peace	11 -10 0 -3
f:pen	-10 10 3 -4
f:penalty	17 -16 0 0
f:penang	10 -8 0 0
f:percent	-6 -3 11 0
f:perhap	0 -9 7 0
f:period	14 -17 -1 2
f:permanent	-17 19 0 -3
f:pharmaceutical	11 -7 -3 0
f:phase	8 -3 0 0
f:phone	-6 19 -15 0
f:pick	-8 -1 10 0
f:place	-12 -4 20 -2
f:plan	-1 4 3 -14
f:plane	-34 28 7 0
f:plant	-14 -21 27 6
f:play	-8 9 0 0
f:player	20 -18 0 0
f:plenty	-15 13 1 0
f:pocket	-7 -2 10 0
f:point	-6 11 0 -5
f:policy	-10 0 12 -1
f:pool	-10 11 0 0
f:port	3 2 -19 6
f:possible	18 -8 -4 -6
f:post	-8 13 -5 0
f:potatoe	-14 0 13 0
f:powder	-8 12 0 -1
f:power	-17 18 0 -1
f:premium	11 -10 0 0
f:present	6 9 -18 -4
f:president	-11 7 8 -9
f:presidential	-11 -1 13 0
f:press	-11 18 -9 0
f:price	48 -45 -7 -6
f:principle	14 -19 9 -3
f:print	-7 9 0 0
f:printed	11 -9 0 0
f:prisoner	14 -12 0 0
f:prize	3 -9 3 0
f:problem	-23 11 -3 15
f:proceed	-10 0 9 0
f:proclamation	14 0 -13 0
f:produced	-16 19 -1 0
f:producer	11 -1 -9 0
f:product	23 -11 -17 0
f:progress	-14 3 -1 10
f:project	-8 0 10 0
f:promise	-4 12 0 -11
f:proper	-11 13 -6 0
f:property	12 -7 -4 0
f:proposal	-8 6 1 0
f:propose	22 -22 -6 3
f:protect	-12 2 10 0
f:province	13 -13 0 0
f:public	-6 10 -1 0
f:publish	0 2 2 -11
f:pump	12 -15 -3 8
f:purchase	-23 13 13 -1
f:put	20 -11 -18 4
f:quarrel	1 -4 -10 9
f:quiet	23 -18 -5 0
f:radio	2 -11 8 0
f:raise	-22 5 4 15
f:rang	-11 12 0 0
f:rare	3 -16 12 1
f:rate	0 8 -11 0
f:ratify	24 -19 -3 -1
f:read	-5 -1 12 -6
f:reader	10 -2 -5 0
f:reading	10 -8 -1 0
f:recall	11 -4 -5 0
f:receipt	12 -12 0 0
f:receive	-26 20 -8 16
f:reciprocal	8 -4 0 -2
f:reckon	10 -9 0 0
f:reduction	20 -5 -16 0
f:refuse	0 2 -13 0
f:region	11 -17 4 0
f:regulator	12 -10 0 0
f:release	14 -14 0 0
f:released	8 -7 0 0
f:relief	-1 -11 14 0
f:remain	-4 12 -22 8
f:remember	-9 11 0 0
f:reminded	10 -9 0 0
f:remove	-12 11 0 0
f:renewal	-10 5 0 6
f:replace	19 -15 -2 0
f:report	8 -1 -18 3
f:reporter	13 5 -17 -15
f:representative	16 -33 13 0
f:reserved	-13 10 2 0
f:respected	10 -7 -1 0
f:rest	20 -15 0 -3
f:result	-24 13 11 5
f:retaliate	10 -7 0 0
f:review	26 -18 -5 -5
f:revive	9 -6 -1 0
f:rice	25 -11 -16 -2
f:right	-18 0 11 7
f:rise	30 -27 -3 -3
f:risk	7 -12 5 0
f:river	-8 9 0 0
f:road	10 -6 -1 0
f:roll	23 -21 0 0
f:room	14 0 -13 0
f:rose	4 -10 5 0
f:rough	-15 4 9 0
f:round	-7 17 -11 -8
f:row	-7 11 -2 0
f:rule	10 -13 0 1
f:run	13 -18 6 -6
f:saffron	11 -10 0 0
f:samarkand	0 -8 0 8
f:sanction	12 -10 0 0
f:say	15 -18 4 -10
f:schedule	-3 -5 9 0
f:scrap	7 -10 4 0
f:season	15 -11 -2 0
f:second	-2 22 -26 -12
f:section	8 -7 1 -3
f:security	7 1 -10 0
f:see	-14 4 3 8
f:seed	-7 -1 11 0
f:seek	13 -4 -10 0
f:sell	3 -19 17 -9
f:senator	8 -6 0 -1
f:send	19 -8 -15 0
f:seoul	0 -12 11 0
f:service	3 1 -10 0
f:session	-2 2 -8 8
f:set	-5 11 0 -3
f:settle	-3 -5 16 -6
f:several	-12 7 6 0
f:shake	-12 4 7 0
f:shall	19 -12 -6 -3
f:share	4 -13 5 0
f:she	0 4 0 -13
f:shea	-19 21 -2 0
f:shelf	-8 10 0 0
f:shelve	12 -9 0 0
f:ship	3 -2 -8 9
f:shipment	0 -15 10 0
f:shoe	16 -15 0 0
f:shop	-9 3 5 0
f:shore	11 -4 -6 0
f:shortage	-6 -1 9 0
f:shortly	-18 13 4 0
f:show	3 14 -22 -6
f:shrink	-13 6 0 8
f:shut	11 -3 -7 -2
f:sign	11 -3 -20 5
f:signature	10 -3 -11 0
f:since	-18 11 4 1
f:sit	5 -1 -8 0
f:sleep	-18 17 0 0
f:slowly	10 -9 0 0
f:snap	-6 -2 9 0
f:so	23 -10 -12 -16
f:social	12 -11 0 0
f:some	17 -13 -3 -3
f:something	14 -11 -3 0
f:soon	16 -13 0 0
f:sovereign	-9 3 5 0
f:sovereignty	-6 10 -1 0
f:soybean	-11 12 -2 2
f:spare	-10 14 -2 0
f:speak	-10 13 -12 5
f:speaking	3 -16 9 0
f:special	17 -15 -2 0
f:speech	-9 9 0 0
f:spent	-7 2 9 -3
f:spirit	1 -19 15 0
f:spot	-9 11 0 0
f:sprat	-14 17 -1 0
f:st	0 -17 8 9
f:stage	27 -19 -11 0
f:standstill	-10 11 0 0
f:start	7 0 -4 -6
f:state	-12 11 8 -11
f:statement	8 -6 1 -7
f:steel	0 -11 7 4
f:step	-10 -12 18 9
f:still	11 -7 -6 0
f:stockholm	-7 14 -9 0
f:stone	-11 -7 9 7
f:stop	8 -10 5 -8
f:story	11 -4 -6 0
f:strike	26 -22 0 -1
f:student	11 -4 -5 0
f:subject	-14 20 -11 3
f:substance	-9 -3 13 0
f:substantial	-6 10 -4 0
f:substantially	-9 10 0 0
f:successor	-13 7 0 5
f:such	24 -17 -10 0
f:suggest	-9 13 0 0
f:summary	-11 0 13 0
f:summer	15 -11 -1 -2
f:summit	-29 -16 41 0
f:sun	-13 14 0 0
f:supplier	-8 13 -3 0
f:supply	-12 19 -5 0
f:supreme	-11 13 0 0
f:surcharge	-6 -20 22 -1
f:sure	11 -9 -2 0
f:surplu	8 -6 0 0
f:suspend	13 -28 17 -9
f:suspension	-26 35 -30 12
f:sweet	-6 -3 0 11
f:syringe	-9 9 0 0
f:table	-5 3 -7 9
f:take	1 -9 19 -21
f:talk	20 -8 -19 0
f:talked	15 -6 -16 7
f:tariff	0 0 9 -15
f:tax	-10 13 0 -1
f:team	6 0 -11 2
f:technology	18 -17 -4 0
f:telegram	11 -9 0 0
f:telephone	35 -6 -9 -24
f:tell	11 12 -14 -48
f:tema	-9 9 0 0
f:ten	20 -18 -1 0
f:tenth	-14 16 -1 0
f:term	34 -24 -11 -4
f:than	1 1 1 -13
f:thank	9 -10 0 0
f:that	16 -18 10 -26
f:the	16 -13 -5 -9
f:their	-1 -1 12 -14
f:them	10 -3 -3 -7
f:then	-2 -11 9 9
f:there	-27 32 -6 -5
f:these	-24 31 -1 -8
f:they	-6 7 2 0
f:they're	15 -13 -2 0
f:they've	-9 10 0 0
f:thing	0 11 -12 -2
f:think	0 -17 -12 24
f:third	-3 18 -34 -3
f:though	-22 18 4 0
f:thousand	-8 -4 12 0
f:threat	6 0 -10 0
f:threaten	15 -8 -4 -4
f:three	7 0 -15 3
f:through	-9 20 -18 0
f:throughout	-11 7 2 0
f:tiktok	-7 14 -9 0
f:till	13 0 -12 0
f:time	4 7 -13 -4
f:tin	-12 14 0 0
f:to	8 -2 -6 -7
f:together	21 -18 -2 -2
f:tomatoe	10 -9 0 0
f:tonne	12 -10 0 0
f:too	-9 -1 8 6
f:tough	-9 15 -7 0
f:toward	10 -7 -1 0
f:town	12 -11 0 0
f:tractor	-17 18 0 0
f:trade	-3 -12 14 2
f:trader	-12 3 7 0
f:transcript	-34 26 12 0
f:transfer	10 -5 -4 0
f:travel	-10 -14 18 4
f:treasury	8 -4 -3 0
f:treaty	1 9 -13 -5
f:truce	-2 2 5 -14
f:truth	19 -19 0 0
f:try	-10 11 0 0
f:tuesday	-16 17 0 0
f:tuna	-4 -11 4 13
f:twenty	19 -13 -6 0
f:twice	1 -9 -5 12
f:two	-3 -24 35 0
f:unchanged	11 -7 -2 0
f:unclear	-11 12 0 0
f:under	-2 -2 -8 17
f:understood	13 -9 -4 0
f:undertaken	0 -9 9 0
f:undertook	-14 16 -2 0
f:unless	25 -13 -15 -1
f:until	8 -2 -7 -4
f:up	1 -21 24 -12
f:us	-3 10 -5 -8
f:use	10 0 -8 0
f:used	-17 -1 18 0
f:van	-12 12 0 0
f:version	-3 11 -7 0
f:very	0 11 -15 0
f:view	-6 0 -4 10
f:villa	-14 17 -2 0
f:violated	10 -9 0 0
f:visit	-3 -26 23 0
f:vote	-9 14 0 -7
f:wake	9 -5 -1 0
f:wang	10 -8 0 0
f:want	-10 24 -19 -2
f:war	1 -10 8 0
f:warn	-11 8 0 4
f:was	-8 -2 14 -1
f:way	-15 10 0 7
f:we	-2 16 -5 -27
f:we're	-11 -9 1 15
f:weapon	-6 8 0 0
f:wednesday	-1 11 -10 0
f:week	1 -11 9 3
f:welcomed	-8 10 0 0
f:well	3 10 -27 1
f:were	3 -6 0 0
f:what	12 -16 11 -17
f:wheat	0 -21 12 6
f:when	-1 -13 9 12
f:whenever	9 -8 0 0
f:where	-17 22 -6 0
f:which	-2 -1 -11 22
f:while	16 -27 10 -1
f:whom	15 -7 -6 0
f:why	13 -9 -3 0
f:will	-6 -2 10 2
f:willing	-2 8 -3 0
f:window	9 -5 0 -2
f:winner	9 -8 0 0
f:winter	17 -16 -4 0
f:wire	-9 13 -5 0
f:wish	10 -3 -4 0
f:with	-15 12 7 -4
f:within	16 -7 -17 4
f:word	-19 -12 37 -3
f:work	17 -8 -2 -9
f:world	0 -13 13 -3
f:worst	-12 3 0 6
f:worth	-1 0 -12 11
f:would	8 5 -12 -11
f:write	-16 -7 15 16
f:x	-7 -4 -3 13
f:xi	-9 0 11 0
f:yarn	-14 13 -1 0
f:year	14 -20 10 -8
f:yes	-21 17 5 0
f:yet	0 -6 -4 12
f:yield	-11 12 0 0
f:york	18 0 -15 0
f:you	17 -7 -4 -13
f:your	-7 -1 11 0
f:zero	0 12 -18 -3
f:—	-19 25 -9 -1
first-of-paragraph	21 -5 -13 -13
has-gerund	-6 24 -20 -13
has-infinitive	-14 -2 22 0
has-modal	14 -1 -18 -4
has-participle	24 -10 -11 -8
has-past	6 0 3 -22
has-perfect	17 -7 -7 -18
has-present	15 -6 0 -20
heads=0	13 29 -68 -3
heads=1	11 -36 35 -53
heads=2	19 -88 45 -11
heads=3	-7 -23 26 0
kind=town	22 -3 -11 -22
l1="	19 -9 -5 0
l1='s	12 -21 -5 7
l1=(	1 0 -9 0
l1=,	-20 13 11 0
l1=-	30 -16 -13 -1
l1=.	17 -14 0 0
l1=/	5 0 -3 -9
l1=<day-gone>	-23 25 -5 7
l1=<number>	17 -16 -6 1
l1=<organisation>	12 -5 -2 -1
l1=<person>	16 -11 -2 0
l1=<quality>	17 -14 0 0
l1=<v-agree>	17 -15 0 0
l1=<v-bear>	23 -14 -8 -1
l1=<v-impose>	18 -8 -11 -8
l1=<v-propose>	17 -2 -16 -9
l1=<v-stay>	15 -13 0 0
l1=<v-suspend>	13 -13 0 0
l1=<v-target>	12 -8 0 0
l1=<v-threaten>	10 -8 0 0
l1=[	12 -10 0 0
l1=a	-10 4 0 6
l1=although	13 -3 -9 0
l1=at	-11 9 1 -3
l1=be	-14 15 0 0
l1=between	-1 9 -11 -1
l1=but	9 -12 0 0
l1=by	19 -21 3 -3
l1=evening	7 -10 0 0
l1=for	-15 0 12 10
l1=his	-10 -1 14 0
l1=hold	13 -12 0 0
l1=if	-6 11 -2 -1
l1=in	-12 7 7 0
l1=is	-11 14 0 0
l1=leave	-13 13 3 -1
l1=meet	12 -6 -4 0
l1=morning	12 -8 0 0
l1=mr	10 -9 0 0
l1=of	-13 9 12 -11
l1=on	7 5 -18 -5
l1=or	9 -8 0 0
l1=over	12 -10 0 0
l1=reach	15 -14 0 0
l1=should	-11 5 -2 7
l1=so	10 -9 0 0
l1=tell	9 -14 2 0
l1=than	-17 16 0 0
l1=to	-3 6 0 -16
l1=trade	9 -6 0 0
l1=under	21 -18 0 -1
l1=unless	5 -12 2 0
l1=visit	-14 4 11 0
l1=visited	-13 -3 10 6
l1=when	17 -9 -5 -1
l1=which	6 -11 6 -3
l1=while	13 -6 -3 0
l1=—	9 -2 -1 -11
l2='s	13 -8 -2 0
l2=)	0 7 -7 -2
l2=,	-12 11 0 0
l2=:	3 5 -10 -5
l2=;	16 -15 -9 1
l2=<agent>	-8 19 -6 -8
l2=<day-ahead>	-18 7 1 11
l2=<day-gone>	-22 13 13 -7
l2=<day-today>	31 -13 -11 -18
l2=<duty>	30 -35 -3 0
l2=<gate>	10 0 -7 -26
l2=<goods>	6 -1 -11 0
l2=<level-noun>	20 -17 -15 4
l2=<level>	34 -20 -19 0
l2=<money>	8 -11 1 0
l2=<month-ahead>	-13 1 13 0
l2=<name>	7 4 -25 0
l2=<not>	13 -13 0 -5
l2=<number>	16 -18 5 -10
l2=<office>	10 -10 3 -9
l2=<person>	7 -18 10 0
l2=<quality>	-17 4 5 7
l2=<seat>	12 -2 -6 -19
l2=<sender>	29 -24 -7 -4
l2=<span>	-15 7 8 0
l2=<taker>	18 -20 -2 1
l2=<v-agree>	19 -6 -15 -11
l2=<v-bear>	-9 -4 12 0
l2=<v-begin>	-13 12 1 -6
l2=<v-buy>	15 -7 -7 0
l2=<v-deny>	16 -12 -2 0
l2=<v-end>	-13 3 1 13
l2=<v-impose>	-9 10 -2 0
l2=<v-lack>	10 0 -6 -5
l2=<v-propose>	0 -6 14 -2
l2=<v-renew>	12 -12 0 0
l2=<v-return>	-6 10 -1 -5
l2=<v-say>	17 -23 0 5
l2=<v-sign>	9 3 -21 -1
l2=<v-stay>	-6 11 -19 8
l2=<v-suspend>	-16 16 0 0
l2=<v-target>	12 -4 0 -13
l2=a	-6 9 -1 0
l2=about	-14 5 4 2
l2=according	21 -16 -4 0
l2=after	-9 10 0 0
l2=afternoon	-15 0 14 0
l2=again	-2 13 -7 -5
l2=agenda	-12 15 0 0
l2=agreement	-5 14 -3 -13
l2=also	-6 13 -7 0
l2=and	-4 6 6 -21
l2=announce	5 -12 3 0
l2=answer	-9 12 -1 0
l2=are	-11 9 -2 5
l2=arrived	-23 18 1 0
l2=as	0 -20 4 8
l2=ask	0 -16 15 0
l2=at	15 1 -15 -12
l2=back	-2 11 -14 0
l2=base	-11 -3 15 0
l2=be	-13 5 8 -1
l2=been	15 -11 -12 4
l2=before	15 -11 -4 0
l2=boat	10 -10 0 0
l2=born	9 -8 0 0
l2=briefing	10 -4 -2 0
l2=but	10 -4 -3 0
l2=by	-27 22 13 -9
l2=call	4 -12 4 0
l2=cannery	-11 12 0 0
l2=car	-6 8 -1 0
l2=charge	10 -12 0 0
l2=cheaper	10 -9 0 0
l2=cheese	-5 -3 9 0
l2=chip	-11 8 0 0
l2=circular	-11 -2 13 0
l2=city	-8 0 9 0
l2=colleague	-7 13 -4 0
l2=come	-7 0 6 0
l2=commerce	-8 10 0 0
l2=conclude	20 -11 -8 -4
l2=convene	-10 5 -2 4
l2=counterpart	-7 10 -1 0
l2=country	9 -7 0 0
l2=custom	10 -7 0 0
l2=day	-13 14 4 -6
l2=deal	4 -9 4 -2
l2=desk	16 -15 0 0
l2=dinner	0 -6 9 -1
l2=discuss	-11 18 -3 -7
l2=done	4 4 -14 -1
l2=down	-1 10 -2 -8
l2=due	-5 5 8 -17
l2=duty	18 -19 0 0
l2=editor	-9 0 10 0
l2=embassy	16 -3 -9 -3
l2=end	-12 4 1 3
l2=envoy	1 10 -13 0
l2=eve	-12 7 4 0
l2=evening	-6 14 -10 0
l2=expert	-11 -5 0 17
l2=exporter	12 -11 0 0
l2=extension	9 -5 -1 0
l2=face	-6 0 10 -1
l2=fail	11 -11 0 0
l2=fair	13 -12 0 0
l2=fall	-6 -3 9 0
l2=fee	0 -8 -1 12
l2=flight	-10 12 0 0
l2=fly	0 8 -11 -3
l2=follow	-9 12 0 0
l2=football	-8 9 0 0
l2=for	19 -15 -3 0
l2=friend	15 -14 0 0
l2=from	-8 11 0 -3
l2=future	12 -10 0 0
l2=greer	-10 13 0 0
l2=grower	11 -8 0 0
l2=guest	12 -15 0 0
l2=happen	-10 10 0 0
l2=has	13 -15 0 0
l2=have	-10 12 0 0
l2=he	17 -4 -15 0
l2=head	-2 -5 9 0
l2=him	2 -8 8 -1
l2=hope	-4 -1 -4 12
l2=hotel	-18 12 9 0
l2=in	10 -11 -18 20
l2=invited	-21 0 21 0
l2=is	-7 -8 10 7
l2=it	-1 -6 -1 12
l2=know	11 -2 -6 0
l2=land	-3 8 2 -10
l2=last	14 -17 -8 10
l2=lawyer	10 -6 0 -3
l2=lead	11 -10 0 0
l2=leader	-10 -4 14 0
l2=leave	3 0 -12 5
l2=level	-1 -6 0 9
l2=line	-11 13 -1 0
l2=list	-7 11 -11 4
l2=live	-8 12 -4 0
l2=london	-21 22 0 0
l2=lose	-7 -4 10 0
l2=make	16 -8 -9 -4
l2=market	15 -10 -1 0
l2=meet	-24 5 5 10
l2=ministry	2 -14 -1 10
l2=minute	-4 -10 11 0
l2=month	-5 9 -1 -1
l2=negotiate	20 -12 -9 -4
l2=negotiation	15 -6 -6 -6
l2=neither	0 -8 5 0
l2=next	-22 25 -1 0
l2=night	-16 23 -10 0
l2=noon	13 -6 -5 0
l2=note	-26 11 -2 18
l2=notice	10 -6 0 0
l2=of	-8 16 -3 -7
l2=off	-13 7 8 0
l2=office	0 -10 -1 8
l2=official	-11 17 0 -5
l2=oil	-13 15 0 0
l2=on	18 -15 -16 12
l2=one	-3 13 -11 0
l2=opened	-16 10 0 3
l2=opposition	-7 10 -1 0
l2=other	-13 -8 20 0
l2=outside	9 -5 -3 0
l2=over	8 -12 4 -7
l2=owe	-11 1 8 0
l2=pact	-9 -3 10 3
l2=page	9 -8 0 0
l2=palace	-11 1 8 0
l2=parted	-12 13 0 0
l2=party	9 -8 0 0
l2=pay	15 -17 0 0
l2=peace	-14 11 -1 5
l2=people	10 -14 0 0
l2=person	0 -4 9 -5
l2=place	-11 5 8 0
l2=plan	-10 6 7 -2
l2=plane	-10 0 9 0
l2=plant	9 -13 0 2
l2=point	-17 18 0 0
l2=pork	-9 9 0 0
l2=port	-4 9 -1 -6
l2=post	-14 15 0 0
l2=president	0 -12 8 0
l2=prolong	11 -9 -1 0
l2=promise	12 -11 0 0
l2=propose	-10 11 0 0
l2=quarrel	-15 8 8 0
l2=raise	-9 10 0 0
l2=rate	19 -15 -2 0
l2=reach	-2 -1 11 -6
l2=receive	0 -9 6 0
l2=recently	-7 11 -1 0
l2=regulator	-13 -1 16 0
l2=relief	-7 9 0 0
l2=reporter	13 -20 7 -10
l2=result	-15 10 5 0
l2=return	-17 18 0 0
l2=review	9 -2 -4 0
l2=room	-9 13 -3 0
l2=round	-9 18 -16 -7
l2=rule	10 -6 -2 0
l2=rumour	-18 8 9 0
l2=run	-19 17 2 0
l2=sailing	-5 -8 11 0
l2=same	9 -8 0 0
l2=say	14 -18 5 -10
l2=second	-10 11 0 0
l2=send	-9 10 0 0
l2=session	-23 9 8 0
l2=set	-8 11 -11 6
l2=share	16 -14 0 0
l2=ship	8 -10 -5 3
l2=show	10 -8 0 0
l2=side	13 -8 -1 0
l2=sign	1 4 -14 0
l2=since	-14 12 0 2
l2=sit	-9 1 -4 11
l2=somebody	8 -7 0 0
l2=source	-4 -4 9 0
l2=soybean	-6 9 -1 0
l2=speech	10 -6 -1 0
l2=spoke	-11 0 11 0
l2=start	-9 16 -3 -2
l2=statement	-18 10 9 0
l2=steak	-7 -3 10 0
l2=step	13 -10 0 0
l2=still	16 -14 0 0
l2=stock	9 -7 0 0
l2=stop	-13 4 -6 13
l2=suspend	-14 7 6 0
l2=table	-11 16 -2 -4
l2=take	9 -9 0 0
l2=talk	-9 18 -19 0
l2=tariff	15 -20 0 0
l2=team	-4 18 -3 -16
l2=telephone	8 -7 0 0
l2=tell	22 -16 -3 0
l2=term	11 -7 -3 0
l2=than	9 -11 0 0
l2=that	-13 18 0 -4
l2=the	25 -9 -19 -3
l2=them	-15 14 -4 3
l2=third	-12 13 0 0
l2=tiktok	-17 18 0 0
l2=time	-15 16 1 -3
l2=to	4 -10 7 -11
l2=together	-11 -9 11 9
l2=touched	12 -10 0 0
l2=town	-9 10 0 0
l2=trade	11 -15 2 0
l2=trader	13 -7 -3 0
l2=train	12 -11 0 0
l2=travelled	11 -3 -3 -1
l2=tree	-4 10 0 -5
l2=truce	0 -10 10 1
l2=two	-29 20 11 -5
l2=up	-6 0 -2 9
l2=visit	0 -9 4 3
l2=visited	1 7 -12 0
l2=want	-16 6 12 0
l2=was	-10 7 -9 11
l2=watch	9 -5 -3 0
l2=weekend	-15 17 0 0
l2=were	-15 20 -2 -1
l2=which	-10 6 -7 11
l2=with	0 -15 4 6
l2=work	15 -10 0 0
l2=would	8 -16 5 0
l2=write	14 -10 -2 0
l2=you	-16 10 7 0
l2=—	10 0 -10 0
l3="	9 -2 -6 0
l3='s	-8 -11 29 -18
l3=(	13 -27 7 0
l3=)	10 -3 -2 0
l3=,	14 -6 -16 1
l3=.	33 -25 -13 -1
l3=<agent>	2 6 -1 -13
l3=<begin>	5 -5 8 -7
l3=<day-gone>	8 8 -18 -4
l3=<day-today>	29 -28 -7 -3
l3=<duty>	13 -12 0 0
l3=<gate>	8 -16 0 3
l3=<goods>	4 -8 3 1
l3=<level>	-11 14 -1 -1
l3=<month-ahead>	-13 15 0 -1
l3=<name>	5 0 -14 3
l3=<not>	-14 3 18 -1
l3=<number>	6 4 -10 -13
l3=<office>	13 -16 4 0
l3=<organisation>	-2 5 -8 3
l3=<person>	-3 13 -5 -16
l3=<quality>	-7 11 -4 0
l3=<sender>	17 -7 -13 0
l3=<v-agree>	-9 7 0 7
l3=<v-bear>	-8 14 2 -16
l3=<v-deny>	13 -10 0 0
l3=<v-end>	0 5 -13 2
l3=<v-impose>	-15 -3 19 5
l3=<v-lack>	-12 20 -8 0
l3=<v-propose>	7 0 -4 -8
l3=<v-renew>	-2 -11 13 0
l3=<v-return>	0 -6 10 0
l3=<v-say>	-3 4 5 -18
l3=<v-sell>	29 -16 -13 -2
l3=<v-stay>	-7 7 3 -5
l3=<v-target>	9 -6 -5 0
l3=<v-up>	-10 0 18 0
l3=a	10 1 4 -42
l3=about	-6 11 -4 0
l3=add	-11 11 0 0
l3=after	-8 7 5 -4
l3=again	-11 13 0 0
l3=air	-11 -3 15 0
l3=an	8 -13 3 0
l3=and	16 -16 -5 5
l3=announce	15 -14 0 0
l3=another	-17 11 7 0
l3=apec	0 -9 8 0
l3=are	-13 6 8 2
l3=arrangement	-2 -3 10 0
l3=ask	0 -10 8 0
l3=at	9 -15 7 -3
l3=bargain	-9 5 3 0
l3=be	17 -4 -13 -9
l3=because	2 -10 6 0
l3=been	-7 -5 10 8
l3=begin	-10 14 -2 0
l3=being	-12 19 -5 0
l3=between	4 -8 9 -8
l3=both	-12 17 0 -2
l3=busan	0 10 -8 0
l3=by	-15 14 -8 7
l3=call	0 -13 11 0
l3=car	-11 12 0 0
l3=ceasefire	11 -11 0 0
l3=come	8 -4 -15 10
l3=complained	-11 11 0 0
l3=conference	-15 15 0 0
l3=day	-27 24 6 0
l3=delegation	-22 8 5 5
l3=discuss	4 5 -9 0
l3=done	16 -15 0 0
l3=due	16 -14 -3 0
l3=each	0 -11 12 0
l3=end	-6 10 -9 3
l3=expect	14 0 -14 0
l3=expert	-1 -13 0 16
l3=extend	-4 -4 10 0
l3=extra	-10 9 0 0
l3=factory	9 0 -8 0
l3=far	-12 2 9 0
l3=ferry	-12 -1 0 15
l3=fifth	-11 12 0 0
l3=first	-6 18 -6 -14
l3=flew	16 -10 -8 0
l3=for	1 9 -7 -19
l3=fourth	-13 18 -2 -3
l3=from	8 0 -12 0
l3=front	11 -11 0 0
l3=get	12 -4 -5 0
l3=go	-3 -5 17 -6
l3=good	-17 11 3 6
l3=government	-17 18 0 0
l3=had	17 -3 -18 -1
l3=half	-10 0 5 5
l3=harbour	15 -9 0 -3
l3=has	4 -1 -12 6
l3=have	8 -14 4 0
l3=he	-6 -1 9 3
l3=himself	9 -4 0 0
l3=hold	-18 15 5 -2
l3=i	-16 20 -6 0
l3=invited	-10 24 -14 0
l3=is	-19 13 7 -4
l3=it	-14 19 -14 4
l3=its	-10 19 -9 -2
l3=itself	8 -13 6 0
l3=jamieson	-10 13 0 0
l3=just	-10 11 0 0
l3=keep	-13 7 6 0
l3=know	-15 16 0 0
l3=land	9 -8 0 0
l3=last	-15 22 -1 -8
l3=later	11 -17 -1 8
l3=leader	6 -12 1 0
l3=leave	-7 10 -1 0
l3=licence	-13 7 0 5
l3=light	-7 -4 10 0
l3=list	-12 -6 11 6
l3=long	-8 9 0 0
l3=make	21 -17 -3 0
l3=meet	11 0 -6 -12
l3=men	-9 10 0 0
l3=minister	22 -14 -9 -5
l3=more	-10 -5 6 7
l3=most	-5 9 -1 0
l3=mr	16 -20 3 0
l3=named	-10 10 0 0
l3=negotiation	-13 15 0 0
l3=new	-29 22 11 -3
l3=next	-22 16 -2 7
l3=nobody	-20 15 6 0
l3=not	-5 0 12 -1
l3=note	12 -7 -4 0
l3=of	17 0 -33 -2
l3=on	-2 -5 0 14
l3=our	16 -8 -4 -10
l3=out	-27 23 5 0
l3=over	-13 -18 13 15
l3=paper	-6 9 -2 0
l3=past	-5 14 -4 -3
l3=pay	13 -9 -16 5
l3=peace	10 -9 0 0
l3=pencilled	11 -11 0 0
l3=people	-6 10 -3 0
l3=photograph	-6 8 0 0
l3=place	8 -20 11 0
l3=port	23 -25 0 0
l3=president	1 -10 7 -1
l3=press	-10 13 0 -5
l3=product	-11 12 0 0
l3=public	-18 17 0 0
l3=rate	11 -9 0 0
l3=reason	19 -17 -1 0
l3=receive	-23 11 13 0
l3=reporter	-18 13 0 7
l3=representative	-9 6 1 0
l3=return	11 -6 -6 0
l3=rule	13 -10 0 0
l3=same	18 -15 0 0
l3=second	4 5 -11 -6
l3=secretary	0 -9 0 10
l3=see	-18 2 13 -3
l3=session	9 -3 -2 -3
l3=settle	-10 8 0 0
l3=shall	12 -9 -2 0
l3=sheet	-13 4 11 0
l3=ship	19 -16 0 0
l3=side	-14 28 -7 -9
l3=sign	-3 -7 10 5
l3=since	-8 11 0 -4
l3=sixth	20 -19 0 0
l3=soybean	11 -2 -7 0
l3=spent	-12 -7 -2 19
l3=spring	-3 -4 12 0
l3=state	-16 2 12 0
l3=statement	25 -24 0 0
l3=step	-10 2 2 3
l3=summit	0 12 -11 0
l3=suspension	11 -10 0 0
l3=table	0 -11 9 0
l3=talk	19 -17 0 -6
l3=team	-2 16 -6 -10
l3=technical	1 -17 0 12
l3=telephone	11 -7 -1 0
l3=tell	8 -3 0 -12
l3=that	-10 4 -11 17
l3=the	7 -3 3 -10
l3=them	16 -13 0 0
l3=thi	-24 16 2 5
l3=three	-2 9 -6 0
l3=time	-5 10 -3 0
l3=to	6 -12 9 -2
l3=town	-7 8 0 0
l3=trade	9 -12 -11 10
l3=tuna	-10 0 0 8
l3=twice	-10 15 -3 0
l3=two	3 7 -17 0
l3=understanding	-12 13 0 0
l3=want	11 0 -10 0
l3=was	-2 7 -1 -12
l3=we	3 11 -17 -10
l3=were	16 -11 -13 2
l3=what	-16 10 9 0
l3=when	0 -10 7 0
l3=who	40 -33 -6 -5
l3=will	-32 6 17 6
l3=wine	-12 13 0 0
l3=with	-17 17 0 0
l3=write	-15 17 -1 0
l3=year	8 -5 0 0
l3=yes	-5 -6 12 -1
l3=·	-9 10 0 0
l4='s	16 -15 -11 7
l4=)	-6 9 -1 0
l4=-	7 7 -22 -2
l4=.	-18 12 1 2
l4=/	-16 18 0 0
l4=;	-6 -6 5 9
l4=<begin>	3 8 0 -24
l4=<day-ahead>	-7 0 13 -6
l4=<day-gone>	6 -8 7 -14
l4=<day-today>	6 -7 -2 3
l4=<gate>	-4 -11 16 -1
l4=<goods>	-20 18 5 -3
l4=<level-noun>	-17 14 0 1
l4=<level>	0 -8 7 5
l4=<money>	25 -22 0 0
l4=<month-ahead>	-24 16 10 0
l4=<month-gone>	12 -5 -4 -1
l4=<name>	-1 6 -13 2
l4=<number>	2 -9 5 6
l4=<office>	-3 10 -10 0
l4=<organisation>	-20 8 5 10
l4=<person>	12 1 -7 -22
l4=<points>	-14 7 7 0
l4=<seat>	3 -2 -12 7
l4=<sender>	30 -24 -4 0
l4=<span>	-15 16 -12 7
l4=<v-bear>	-12 19 -4 -8
l4=<v-begin>	2 -9 11 -4
l4=<v-buy>	0 -6 -3 9
l4=<v-down>	-10 6 4 1
l4=<v-end>	11 -12 0 0
l4=<v-impose>	15 -8 -8 -4
l4=<v-lack>	14 0 -18 0
l4=<v-propose>	-5 6 -5 2
l4=<v-say>	-2 -8 6 10
l4=<v-sell>	-16 4 11 0
l4=<v-sign>	2 4 -23 11
l4=<v-stay>	-11 2 2 7
l4=<v-suspend>	4 -11 0 6
l4=<v-target>	-13 4 9 -2
l4=<v-up>	8 3 -14 -8
l4=a	10 0 6 -37
l4=accept	-12 0 9 0
l4=act	-9 9 0 0
l4=after	10 -8 -5 1
l4=agree	2 0 -8 3
l4=agreement	0 7 -6 -2
l4=air	15 -9 -6 0
l4=all	-11 8 3 0
l4=also	-11 0 6 3
l4=an	-24 14 12 -5
l4=and	-13 4 -1 18
l4=another	13 -17 6 0
l4=apple	8 -8 0 0
l4=are	12 -13 4 -1
l4=arranged	-10 15 0 -3
l4=arrangement	17 -11 -6 0
l4=as	12 -19 5 -2
l4=ask	11 -7 -2 0
l4=at	-21 -3 25 1
l4=await	13 -3 -10 0
l4=been	25 -23 0 -6
l4=begin	4 -14 12 -1
l4=break	10 -9 0 0
l4=by	43 -26 -29 -4
l4=car	1 -10 8 0
l4=charge	-9 -2 12 0
l4=chenggang	0 -3 -6 9
l4=come	-14 4 6 5
l4=day	11 -9 0 0
l4=deal	27 -21 -6 0
l4=delegation	-3 11 -5 -2
l4=did	-15 18 -2 0
l4=doe	12 -11 0 0
l4=down	1 -12 0 13
l4=draft	-13 10 0 3
l4=earlier	9 -8 0 0
l4=end	5 -9 2 0
l4=expert	-6 -8 0 14
l4=extension	-20 21 0 0
l4=fact	-16 11 8 0
l4=farm	-4 8 -4 0
l4=fifth	-11 14 0 0
l4=first	-11 9 3 0
l4=for	5 2 -16 0
l4=four	18 -16 0 0
l4=free	-5 11 -4 0
l4=g	10 -1 -7 0
l4=good	-9 7 1 0
l4=had	-19 1 9 12
l4=has	-6 -13 21 -2
l4=having	-8 11 0 0
l4=he	-17 14 6 -5
l4=hold	-4 0 8 0
l4=house	12 -9 0 0
l4=i	-4 8 -4 0
l4=if	3 -13 10 0
l4=in	7 0 -9 -1
l4=is	6 -8 0 1
l4=its	14 -5 -10 -3
l4=itself	-13 12 0 0
l4=joint	-7 -3 7 8
l4=last	-2 11 -1 -8
l4=lasting	-11 13 0 0
l4=lead	6 3 0 -9
l4=leader	13 -20 4 0
l4=leave	-8 11 -1 0
l4=led	16 -15 0 0
l4=let	-9 8 0 0
l4=look	-8 10 0 0
l4=m	10 -4 -6 0
l4=make	-12 4 2 5
l4=market	-8 0 9 0
l4=may	12 -12 0 0
l4=me	-12 13 0 0
l4=meet	-11 17 -8 0
l4=meeting	-9 10 0 0
l4=minister	-8 10 0 -4
l4=minute	9 0 -10 -4
l4=month	13 -8 -2 0
l4=mr	-16 10 9 -1
l4=my	-11 6 -2 8
l4=name	-5 8 -1 0
l4=negotiate	-13 15 0 0
l4=negotiator	-15 16 -9 2
l4=next	6 4 -14 -12
l4=nothing	-15 12 3 0
l4=now	15 -13 0 0
l4=of	4 -9 -5 14
l4=on	5 1 -13 2
l4=one	-3 10 -5 -3
l4=order	-5 -1 0 9
l4=other	-9 8 -2 3
l4=our	-8 6 7 -6
l4=out	-20 9 14 0
l4=own	19 -17 0 0
l4=paper	18 -14 -2 0
l4=pay	11 -8 0 0
l4=peace	13 -12 0 0
l4=positive	12 -12 0 0
l4=president	7 -20 6 0
l4=propose	8 -7 0 0
l4=quarrel	1 -8 0 5
l4=ready	15 -14 0 0
l4=receive	11 -8 -6 0
l4=review	-10 5 0 4
l4=round	13 -6 -4 -9
l4=say	25 -14 -5 -10
l4=secretary	-1 -3 -1 9
l4=see	-13 5 6 -2
l4=sell	-10 7 4 0
l4=send	9 -6 0 0
l4=session	-9 7 0 0
l4=settle	8 -4 0 0
l4=shall	-13 16 0 0
l4=ship	-16 3 8 3
l4=shook	-14 12 1 0
l4=sign	11 0 -26 3
l4=since	-16 -2 18 6
l4=sit	4 -10 1 4
l4=sixth	-22 24 0 0
l4=so	0 -21 17 1
l4=spoke	10 0 -11 0
l4=state	2 -19 6 9
l4=statement	-8 0 10 0
l4=still	17 -10 -7 0
l4=take	-10 6 7 -4
l4=talk	-25 19 4 0
l4=talked	-13 15 0 0
l4=tell	-14 2 5 11
l4=than	10 -13 0 0
l4=that	24 -7 -13 -26
l4=there	-1 9 -8 0
l4=they	-7 12 0 -9
l4=those	-7 8 0 0
l4=three	-16 0 3 8
l4=time	-13 3 0 10
l4=to	23 2 -30 -18
l4=tomatoe	-11 11 0 0
l4=trade	20 -11 -2 -12
l4=trump	-10 12 -3 0
l4=two	-13 17 3 -16
l4=under	-5 -3 2 9
l4=used	-11 12 0 0
l4=visit	-10 -10 17 0
l4=want	-8 10 0 0
l4=was	-18 13 7 -8
l4=we	11 -3 -7 -4
l4=what	5 -4 4 -9
l4=when	0 -13 10 2
l4=which	-10 19 -5 -8
l4=who	-6 -3 5 9
l4=will	8 -1 -20 8
l4=with	5 -12 -2 10
l4=—	-3 10 -2 -2
l=" in	-10 10 0 0
l=) ,	-17 18 0 0
l=) :	13 -12 0 0
l=) and	-10 10 0 0
l=, although	13 -3 -9 0
l=, at	-32 19 16 0
l=, but	13 -7 -3 0
l=, for	11 -8 0 0
l=, in	-30 21 0 7
l=, on	-10 11 0 0
l=, say	5 -10 1 0
l=, to	-15 18 -2 0
l=, when	10 -5 -3 0
l=, which	12 -12 4 -9
l=: <number>	13 -5 -6 0
l=: in	-16 11 2 0
l=: the	-5 15 -9 0
l=; in	9 -14 -2 3
l=; the	12 -6 -2 0
l=<begin> "	11 -5 -1 0
l=<begin> (	18 -14 -2 0
l=<begin> <day-gone>	-24 21 5 0
l=<begin> [	12 -10 0 0
l=<begin> a	-17 2 11 5
l=<begin> after	-24 14 13 0
l=<begin> and	11 -5 -3 0
l=<begin> before	-16 14 2 0
l=<begin> from	5 -16 3 6
l=<begin> in	-2 3 -13 12
l=<begin> on	-11 11 0 0
l=<begin> should	-16 8 0 7
l=<begin> —	13 -11 0 0
l=<day-ahead> in	-11 4 0 9
l=<day-gone> ,	-22 27 0 -2
l=<day-gone> in	-13 0 15 0
l=<day-today> (	20 -13 0 -3
l=<day-today> —	21 -16 0 -5
l=<level> at	15 -12 0 0
l=<level> in	23 -18 -17 3
l=<month-ahead> in	-9 3 5 0
l=<name> ,	-22 24 -8 0
l=<name> :	13 -4 0 -6
l=<name> and	24 -22 0 0
l=<name> in	-18 9 1 8
l=<number> ,	-2 -7 9 0
l=<number> in	2 6 -6 -10
l=<number> —	10 -9 0 0
l=<office> :	19 -14 0 0
l=<office> from	9 -7 0 0
l=<office> in	1 3 0 -9
l=<organisation> (	-11 2 0 8
l=<organisation> ,	-12 12 -5 4
l=<organisation> from	9 -7 0 0
l=<organisation> in	0 3 1 -10
l=<organisation> to	18 -5 -1 -9
l=<person> (	12 -8 -1 0
l=<person> ,	36 -32 -4 0
l=<person> and	24 -15 -7 0
l=<person> for	11 -11 0 0
l=<person> in	-22 12 9 0
l=<person> leave	-11 -2 14 0
l=<person> to	4 2 -11 0
l=<quality> )	-5 -9 12 0
l=<quality> in	-26 16 -1 9
l=<seat> /	12 -4 -5 -7
l=<seat> :	-9 11 0 0
l=<seat> and	-1 -2 10 -10
l=<span> ,	-8 0 9 0
l=<span> in	-16 16 -3 0
l=<span> to	8 -11 1 0
l=about the	-13 13 0 0
l=according to	21 -16 -4 0
l=after the	-10 11 0 0
l=again in	-8 16 -6 -5
l=agenda in	-8 12 0 0
l=agree in	8 -2 -10 1
l=agree with	-6 8 0 0
l=agreement in	-9 13 -1 -1
l=agreement of	-6 8 0 0
l=and <name>	-8 10 0 0
l=and a	13 -8 0 0
l=and at	14 -11 -1 0
l=and in	0 1 0 -9
l=and the	-26 20 9 0
l=answer to	-10 11 0 0
l=are in	-21 16 0 6
l=arrive in	-12 8 4 -1
l=arrived in	-20 16 0 0
l=ask in	-1 -9 10 0
l=at the	11 7 -16 -8
l=back from	-19 26 -7 0
l=back in	10 -8 0 0
l=back to	8 -5 -1 0
l=bargain with	-7 11 -2 0
l=be in	-9 1 9 -1
l=been to	12 -5 -7 0
l=before the	12 -11 0 0
l=born in	8 -7 0 0
l=by our	-8 3 9 -6
l=by the	-14 9 8 0
l=call from	-6 -3 10 0
l=charge in	7 -9 0 0
l=cheaper in	9 -8 0 0
l=city of	-8 0 9 0
l=colleague in	-7 13 -4 0
l=come to	-22 9 8 4
l=commerce in	-9 11 0 0
l=conclude in	9 -3 -5 -4
l=conference ,	-3 10 -7 -1
l=conference in	11 -10 0 -3
l=convene in	-10 5 -2 4
l=counterpart in	-5 9 -1 0
l=day in	-12 17 0 -5
l=deal with	-7 -2 11 0
l=delegation in	-13 13 0 0
l=did the	-2 -8 9 0
l=dinner in	-1 -6 10 -1
l=discuss in	-10 16 -1 -6
l=done at	6 0 -10 0
l=due in	-12 9 9 -14
l=embassy in	15 -3 -9 -3
l=end in	-17 10 0 3
l=eve of	-12 7 4 0
l=evening in	-8 15 -7 0
l=exporter in	9 -8 0 0
l=factory in	10 -7 0 0
l=fail ,	11 -11 0 0
l=fair in	9 -8 0 0
l=fee at	-6 -9 0 14
l=fee in	17 -14 0 0
l=flight to	-10 13 -3 0
l=fly to	0 8 -11 -3
l=follow in	-9 12 0 0
l=friend in	13 -12 0 0
l=from the	-9 19 -10 -1
l=future in	10 -9 0 0
l=greer in	-10 13 0 0
l=grower in	16 -14 0 0
l=hall in	10 -11 0 0
l=he tell	8 -5 0 0
l=him in	4 -8 5 -1
l=hold at	-11 13 0 0
l=hour in	-11 8 3 0
l=in for	12 -11 0 0
l=in the	0 -8 -7 22
l=invited to	-7 0 8 0
l=is in	-2 -7 6 5
l=is what	0 -10 3 3
l=it in	-10 3 1 6
l=it is	-11 6 4 0
l=land at	11 -9 0 0
l=land in	-13 14 6 -10
l=last in	0 -12 -1 13
l=lawyer in	10 -6 0 -3
l=lead for	11 -10 0 0
l=leader in	-12 -4 15 0
l=leave the	10 -3 -7 0
l=letter from	-7 9 0 0
l=live :	11 -8 0 0
l=live from	-13 15 0 0
l=london and	-12 12 0 0
l=look to	-12 15 -3 0
l=make in	14 -5 -8 -3
l=man in	11 -7 -2 0
l=meet ,	1 -9 0 6
l=meet :	-4 -5 0 10
l=meet at	-22 12 7 0
l=meet in	-18 8 0 6
l=midnight in	10 0 -11 -5
l=minute at	11 0 -10 0
l=minute in	-19 -7 22 0
l=morning ,	12 -2 -8 0
l=morning from	-16 10 -1 8
l=negotiate for	14 -13 0 0
l=negotiate with	18 -14 -4 -2
l=negotiation with	14 -8 -4 0
l=new for	10 -7 -1 0
l=new from	-10 1 10 0
l=next :	-11 13 0 0
l=night in	-20 22 0 0
l=of <name>	-7 9 0 0
l=of a	-18 15 -4 5
l=of the	4 2 -1 -12
l=of what	-8 2 6 0
l=off in	-12 13 0 0
l=official in	-17 18 0 -3
l=oil in	-8 9 0 0
l=on <day-gone>	0 0 -9 9
l=on in	10 0 -15 0
l=on the	24 -24 0 0
l=on which	-9 4 0 5
l=one in	-18 19 0 0
l=opened in	-13 6 1 3
l=opposition in	-7 10 -1 0
l=other in	-3 -7 12 0
l=out in	-7 15 -8 0
l=outside the	9 -5 -3 0
l=over in	-2 -5 9 0
l=own with	-10 6 -1 6
l=pact with	-6 -13 11 3
l=parted in	-12 13 0 0
l=pay in	7 -10 1 0
l=peace with	-12 6 0 7
l=people in	7 -11 0 0
l=person in	-4 -3 11 -3
l=place in	-3 7 0 -9
l=plan for	-21 12 9 0
l=plan in	9 -9 1 0
l=plant in	18 -12 0 -2
l=port of	-6 11 -1 -6
l=prepare in	-8 10 0 0
l=president in	0 -11 8 0
l=price in	11 -6 -1 0
l=propose to	-8 9 0 0
l=raise in	-9 10 0 0
l=reach at	-10 7 3 0
l=recently in	-7 11 -1 0
l=regulator in	-15 0 16 0
l=relief in	-7 9 0 0
l=reporter in	10 -16 5 -2
l=result in	-10 11 0 0
l=return from	-17 15 0 0
l=room at	-8 10 -1 0
l=round ,	-11 13 0 0
l=round in	-13 22 -10 -4
l=round since	15 -15 0 0
l=say that	0 -11 9 0
l=say the	22 -17 -7 0
l=session in	-8 -5 9 1
l=set for	-19 12 -1 6
l=share in	15 -12 0 0
l=ship from	-3 -6 0 9
l=ship to	10 -8 -2 0
l=sign at	11 -8 0 0
l=sign in	7 -2 -14 0
l=sign the	-14 9 5 0
l=sign with	-19 22 -2 0
l=sit in	-14 4 -1 12
l=somebody in	8 -7 0 0
l=spoke in	-19 3 13 0
l=start in	-15 22 -3 -2
l=still in	13 -11 0 0
l=stock in	9 -7 0 0
l=summit in	-1 -12 11 0
l=summit of	8 0 -6 0
l=table in	-18 23 -5 -3
l=talk in	-36 37 -4 0
l=talk on	13 -12 0 0
l=talk with	9 -10 -11 7
l=talking to	9 -8 0 0
l=team in	-5 12 -1 -6
l=tell <person>	13 -10 0 0
l=tell the	12 -10 0 0
l=that in	-8 10 0 0
l=that the	-13 17 0 0
l=the <quality>	10 -8 0 0
l=them in	-13 14 -2 0
l=thi in	11 -9 0 0
l=those of	-8 9 0 0
l=tiktok in	-17 18 0 0
l=to in	6 -9 0 0
l=to the	-2 -8 14 -6
l=together in	-13 -8 12 9
l=touched in	12 -10 0 0
l=trade ,	12 -11 0 0
l=travelled to	11 -3 -3 -1
l=truce in	-14 -2 21 0
l=truce of	13 2 -21 0
l=two in	-17 5 13 -4
l=up in	-10 0 0 12
l=visited the	1 7 -12 0
l=was in	-6 3 -7 11
l=way to	10 -8 0 0
l=weekend in	-17 18 0 0
l=were in	-15 20 -2 -1
l=what doe	-10 12 0 0
l=which the	-11 8 -11 11
l=work in	11 -7 0 0
l=write to	16 -15 0 0
l=you in	-13 4 7 0
lead=(	8 -7 -2 2
lead=)	0 7 -6 -3
lead=1	-23 19 6 0
lead=:	-3 2 -3 9
lead=;	-2 9 -14 0
lead=[	21 -18 0 0
lead=a	-8 11 -13 7
lead=according	15 -3 -8 -4
lead=accra	-14 21 -8 -3
lead=after	8 -15 10 -16
lead=agreed	-10 11 0 0
lead=amman	15 -12 0 0
lead=an	20 -20 -7 6
lead=analysts	25 -24 0 0
lead=and	13 -3 -22 6
lead=ankara	18 -8 -2 -6
lead=antananarivo	11 -9 0 0
lead=antwerp	4 -8 3 0
lead=any	11 -7 -2 0
lead=argentina	4 -12 -1 8
lead=as	-13 14 8 -14
lead=ask	11 -8 0 0
lead=astana	-21 2 19 0
lead=asunción	9 -3 -2 0
lead=at	19 -9 -14 0
lead=athens	14 -11 -2 0
lead=auckland	10 -9 0 0
lead=australia	-10 0 11 0
lead=baghdad	-2 -9 12 0
lead=baku	20 -11 -14 -1
lead=bangkok	14 -11 0 0
lead=beijing	-8 -5 8 2
lead=beirut	-8 9 0 0
lead=belgrade	-9 12 0 -2
lead=bergen	-12 -2 0 15
lead=bern	19 -11 -7 0
lead=berne	19 -14 -3 0
lead=bessent	2 16 -23 0
lead=bogotá	22 -16 -4 0
lead=both	17 0 -11 -13
lead=brasília	16 -8 -6 0
lead=brazil	-14 10 5 0
lead=buenos	-2 -17 14 0
lead=busan	-32 4 26 0
lead=by	-13 15 10 -19
lead=cabinet	-12 12 0 0
lead=carney	-9 -9 18 0
lead=chamber	-15 17 0 0
lead=chile	-9 9 0 0
lead=china	5 -13 5 3
lead=chinese	13 -7 0 -6
lead=clock	-12 14 0 0
lead=colombo	25 -17 -7 0
lead=commerce	-8 11 0 0
lead=communiqué	10 0 -1 -7
lead=copper	11 -10 0 0
lead=customs	9 -15 -1 8
lead=dakar	15 -12 0 0
lead=davos	-9 13 -5 0
lead=delhi	-7 10 0 0
lead=deputy	-5 17 0 -12
lead=dili	14 -8 -4 0
lead=djibouti	-21 22 0 0
lead=dockers	17 -14 -2 0
lead=doha	19 -15 -4 0
lead=donald	-13 -12 22 0
lead=downing	-10 -4 14 0
lead=dublin	16 -11 -5 0
lead=envoys	18 -18 0 0
lead=eu	13 -6 -5 -3
lead=european	13 -3 -10 0
lead=experts	-14 -13 0 24
lead=export	10 0 -8 0
lead=fifty	-3 -8 10 0
lead=following	-10 9 0 0
lead=for	21 -7 -16 -3
lead=foreign	-7 27 -17 0
lead=friends	-11 11 0 0
lead=from	-2 -10 12 3
lead=geneva	-32 35 -3 0
lead=good	-19 18 1 0
lead=goods	10 -6 0 0
lead=gyeongju	-13 -10 19 0
lead=hanoi	24 -15 -7 0
lead=has	-9 10 0 0
lead=havana	11 -6 -3 0
lead=he	-2 2 9 -22
lead=helsinki	24 -17 -6 0
lead=her	-8 9 0 0
lead=his	20 -18 0 0
lead=host	18 -15 0 0
lead=i	30 -18 -11 -2
lead=in	-6 8 -8 6
lead=india	3 6 -12 -2
lead=insiders	10 -8 0 0
lead=islamabad	-5 -5 10 0
lead=it	13 -7 -16 6
lead=its	16 -20 0 3
lead=jakarta	20 -7 -11 -7
lead=kampala	-12 13 0 0
lead=kananaskis	-36 0 36 0
lead=karin	-8 11 -1 0
lead=kim	10 0 -11 0
lead=kuala	-73 69 3 -3
lead=kyiv	10 -8 0 0
lead=lancaster	5 -18 11 0
lead=legal	0 -9 0 10
lead=letter	-17 18 0 0
lead=li	-8 -7 -5 16
lead=lima	26 -19 -5 -7
lead=london	5 6 -26 -4
lead=luanda	-8 11 -2 0
lead=lula	-3 -20 22 0
lead=lusaka	9 -18 10 -7
lead=madrid	-46 50 -4 0
lead=malaysia	11 -9 0 0
lead=manila	20 -9 -15 -3
lead=maputo	12 -9 -1 0
lead=maroš	9 -18 -3 11
lead=mediators	10 -9 0 0
lead=mexican	-7 -3 10 0
lead=mexico	1 5 -14 0
lead=midnight	-10 11 0 0
lead=minister	11 2 -16 -8
lead=ministers	-19 34 -11 -12
lead=mombasa	-20 20 0 0
lead=montevideo	17 -11 -5 0
lead=mr	-15 7 6 3
lead=mumbai	12 -9 -1 0
lead=muscat	12 -9 0 0
lead=my	16 -15 0 0
lead=neither	-2 -10 13 0
lead=new	-11 -15 22 9
lead=nicosia	-12 14 0 0
lead=ninety	-4 -11 12 0
lead=no	-17 18 1 -2
lead=notes	-12 12 0 0
lead=nothing	-12 6 4 0
lead=now	10 -11 0 0
lead=of	-21 27 -7 0
lead=officials	7 -3 -4 0
lead=on	-18 5 15 0
lead=one	12 -8 -2 0
lead=osaka	-15 -4 19 0
lead=ottawa	20 -24 1 -2
lead=our	-9 -9 5 15
lead=over	-10 0 11 0
lead=panama	-19 17 0 0
lead=paris	-19 26 -7 -1
lead=parliament	23 -19 -1 0
lead=poland	12 -11 0 0
lead=port	-21 20 7 -7
lead=portugal	-25 29 -7 0
lead=prabowo	-11 0 11 0
lead=prague	18 -15 0 0
lead=president	5 8 -12 0
lead=presidents	-16 -22 32 0
lead=prices	5 -12 2 0
lead=public	-8 10 0 0
lead=quito	0 7 -9 0
lead=rare	12 -1 -9 0
lead=remember	-11 11 0 0
lead=rome	-4 -13 -8 20
lead=rumours	-3 -6 9 0
lead=ryosei	-7 11 -4 0
lead=samarkand	-13 13 0 0
lead=santiago	15 -10 -3 0
lead=scott	17 -12 -4 0
lead=see	0 -11 12 0
lead=seoul	34 -19 -18 -1
lead=should	-18 3 6 7
lead=signature	-8 10 0 0
lead=signed	1 -25 10 7
lead=since	16 -8 -12 0
lead=singapore	29 -24 -3 0
lead=six	14 -17 0 2
lead=so	-16 10 2 2
lead=sofia	21 -19 0 0
lead=some	11 -5 -2 0
lead=split	-13 13 0 0
lead=state	0 -11 0 10
lead=stockholm	4 0 -8 0
lead=stocks	11 -8 0 0
lead=suva	26 -22 -3 0
lead=são	-10 10 0 0
lead=taipei	21 -16 -7 0
lead=talks	31 -14 -19 -27
lead=tallinn	11 -5 -3 0
lead=tbilisi	-4 -14 11 7
lead=tea	1 -12 7 0
lead=teams	-12 12 0 0
lead=that	8 -13 -3 6
lead=then	-7 0 9 0
lead=there	9 -3 -9 0
lead=these	-10 11 0 0
lead=they	-4 -4 0 12
lead=they'll	0 9 0 -5
lead=third	19 -17 0 -1
lead=three	25 -21 -4 0
lead=tirana	-10 12 0 0
lead=tokyo	-12 -12 27 -8
lead=tomorrow	-3 -6 10 0
lead=trade	-16 27 -8 -11
lead=treasury	31 6 -47 -2
lead=trieste	8 -18 0 10
lead=truce	-7 0 9 0
lead=trump	14 -22 4 -5
lead=tunis	-2 -11 5 7
lead=turnberry	-18 0 19 0
lead=two	5 1 -9 -4
lead=u.s.	10 -9 -5 5
lead=ukraine	-18 18 0 0
lead=ulaanbaatar	-21 9 13 0
lead=under	-27 23 9 0
lead=unless	-4 -3 10 0
lead=us	-4 16 0 -8
lead=valparaíso	-24 25 0 0
lead=vice	0 15 -19 0
lead=vietnam	-7 10 0 0
lead=washington	-7 19 -27 20
lead=we	-5 9 -10 4
lead=wellington	14 -7 -3 0
lead=what	-32 21 18 -12
lead=when	-4 -8 21 -17
lead=whether	-16 16 0 0
lead=white	-8 13 -2 0
lead=whose	7 -14 11 -8
lead=windhoek	-7 -6 12 0
lead=with	-6 -2 13 -5
lead=xi	-16 -47 48 -7
lead=yet	0 8 -10 0
lead=zagreb	20 -16 -3 0
lead=zanzibar	16 -15 0 0
lead=—	-3 12 -17 2
lead=•	9 -15 5 0
left:calls	9 -2 -5 -6
left:coming	-8 1 9 0
left:experts	-20 -41 -32 71
left:m=assembly	17 -10 -3 -3
left:m=attempt	-3 7 -2 0
left:m=came	6 0 -13 1
left:m=come	0 -11 2 13
left:m=comes	-1 -2 9 -6
left:m=conference	-6 12 -3 -8
left:m=delegation	-19 17 -2 4
left:m=delegations	-14 31 -12 -20
left:m=dinner	-10 -1 15 -5
left:m=due	1 0 5 -18
left:m=go	-4 0 11 -11
left:m=goes	14 -4 -5 -9
left:m=guest	21 -28 1 0
left:m=guests	-2 -4 -2 9
left:m=here	12 -2 -3 -9
left:m=host	13 0 -13 0
left:m=invited	-17 14 4 0
left:m=land	9 -3 -2 0
left:m=landed	-9 13 0 0
left:m=leg	-10 12 0 0
left:m=lunch	19 -13 -3 -2
left:m=meeting	3 -11 0 8
left:m=meetings	-18 20 -4 0
left:m=negotiate	-14 16 0 0
left:m=negotiated	-14 20 -3 0
left:m=negotiating	17 -12 -5 -2
left:m=negotiations	-3 9 0 -10
left:m=negotiator	0 -17 1 17
left:m=negotiators	5 11 -20 -23
left:m=parted	-10 4 4 0
left:m=receive	8 0 -5 -3
left:m=received	-11 0 14 -4
left:m=receives	11 0 -10 0
left:m=rose	9 -10 0 0
left:m=round	28 -6 -36 -32
left:m=rounds	-26 25 -8 6
left:m=see each other	-10 2 3 0
left:m=session	-12 3 0 10
left:m=settled	-2 11 -8 -2
left:m=signed	13 -18 11 0
left:m=sit	-6 9 -2 -1
left:m=sits	2 -11 0 8
left:m=spent	-11 -3 -2 13
left:m=stop	-8 -1 -1 13
left:m=summit	-10 -15 23 -2
left:m=table	-1 6 1 -15
left:m=talk	-5 -6 9 2
left:m=talks	6 3 -17 -3
left:m=there	-2 17 -15 -20
left:m=to see	4 -13 16 -8
left:m=travelled	11 -3 -3 -1
left:m=travels	-3 0 10 -5
left:m=visit	-5 -15 13 2
left:m=went	-11 6 3 0
left:meets	-28 10 11 13
left:running	4 3 -7 -7
left:summit	4 -17 17 -37
left:wished	6 3 -8 -19
lll=' meet in	1 7 0 -11
lll='s <person> in	-4 -9 15 -1
lll='s agreement with	-9 8 0 0
lll='s talk with	-8 11 -1 0
lll='s visit to	-6 -7 14 0
lll=, <day-today> (	19 -13 0 -3
lll=, <day-today> —	20 -15 0 -5
lll=, <office> in	-4 3 10 -12
lll=, <organisation> ,	19 -17 0 0
lll=, <person> in	4 -18 -3 12
lll=, <seat> ,	-8 9 0 0
lll=, according to	14 -9 -4 0
lll=, agree in	-15 9 0 6
lll=, and in	-4 -3 12 -1
lll=, and the	-20 11 12 0
lll=, at the	8 0 -9 0
lll=, conclude in	9 -6 0 0
lll=, flew to	-3 8 -4 0
lll=, fly to	-14 18 0 -2
lll=, initial in	11 -10 0 0
lll=, london and	-13 13 0 0
lll=, meet in	-12 7 0 0
lll=, one in	-10 10 0 0
lll=, reach in	8 -7 0 0
lll=, say in	25 -19 -5 0
lll=, say the	14 -12 -1 0
lll=, which the	-7 0 -2 11
lll=: <number> in	11 -2 -2 -1
lll=: <organisation> ,	-12 13 0 0
lll=: <person> in	-18 0 17 0
lll=<begin> <begin> "	11 -5 -1 0
lll=<begin> <begin> (	18 -14 -2 0
lll=<begin> <begin> <day-gone>	-24 21 5 0
lll=<begin> <begin> [	12 -10 0 0
lll=<begin> <begin> a	-17 2 11 5
lll=<begin> <begin> after	-24 14 13 0
lll=<begin> <begin> and	11 -5 -3 0
lll=<begin> <begin> before	-16 14 2 0
lll=<begin> <begin> from	5 -16 3 6
lll=<begin> <begin> in	-2 3 -13 12
lll=<begin> <begin> on	-11 11 0 0
lll=<begin> <begin> should	-16 8 0 7
lll=<begin> <begin> —	13 -11 0 0
lll=<begin> <day-gone> ,	-17 11 7 0
lll=<begin> <day-gone> the	-8 8 0 0
lll=<begin> <office> :	20 -15 0 0
lll=<begin> <office> in	19 -14 -1 0
lll=<begin> <person> ,	13 -10 0 0
lll=<begin> <person> :	13 -7 -5 0
lll=<begin> <person> leave	0 -14 8 0
lll=<begin> <seat> :	-10 11 0 0
lll=<begin> <seat> and	5 -12 0 0
lll=<begin> <span> after	-10 0 8 0
lll=<begin> <span> in	-13 14 0 0
lll=<begin> before the	10 -10 0 0
lll=<begin> by our	-10 4 9 -6
lll=<begin> by the	-17 0 18 0
lll=<begin> in the	17 -16 0 0
lll=<begin> it is	-11 7 4 0
lll=<begin> letter from	-18 19 0 0
lll=<begin> live :	11 -8 0 0
lll=<begin> neither the	-12 0 13 0
lll=<begin> next :	-9 11 0 0
lll=<begin> nobody in	-10 2 8 0
lll=<begin> on <day-gone>	-5 -8 1 11
lll=<begin> share in	14 -12 0 0
lll=<begin> sign in	8 -17 -2 8
lll=<begin> talk between	8 -7 0 0
lll=<begin> what doe	-12 13 0 0
lll=<day-ahead> , in	-28 15 0 5
lll=<day-gone> , and	-10 2 6 0
lll=<day-gone> , in	4 -4 5 -9
lll=<day-gone> at the	13 -11 -3 0
lll=<day-gone> evening in	-12 18 -7 0
lll=<day-gone> in the	0 -4 -7 11
lll=<level> , and	-12 14 0 0
lll=<month-gone> , in	-10 7 0 0
lll=<name> ) ,	-11 11 0 0
lll=<name> , the	11 -9 0 0
lll=<name> and <name>	-8 10 0 0
lll=<name> meet in	0 -8 -2 10
lll=<name> sign with	-14 14 0 0
lll=<number> : <number>	13 -5 -6 0
lll=<number> summit in	9 -1 -6 0
lll=<office> fly to	-4 -16 11 8
lll=<office> is in	-10 13 0 0
lll=<office> meet in	22 -13 0 -14
lll=<organisation> and a	9 -4 0 0
lll=<organisation> and the	-11 13 0 0
lll=<organisation> meet in	-5 0 -8 9
lll=<person> , in	14 -3 -13 0
lll=<person> , the	-4 10 -6 0
lll=<person> : in	-15 15 0 -1
lll=<person> agree in	3 -11 3 0
lll=<person> announce in	14 -16 0 0
lll=<person> at the	11 -2 -9 0
lll=<person> come to	-16 6 6 0
lll=<person> fly to	0 11 -18 0
lll=<person> go to	-19 23 -4 0
lll=<person> in the	-3 14 -17 0
lll=<person> is in	1 -16 0 14
lll=<person> land in	-12 -1 13 0
lll=<person> meet in	-14 2 6 -3
lll=<person> say in	10 -14 3 0
lll=<person> settle in	10 0 -9 0
lll=<person> sign in	-18 19 0 0
lll=<person> tell <person>	11 -8 0 0
lll=<person> travel to	-12 10 3 -4
lll=<person> was in	15 -5 3 -15
lll=<quality> counterpart in	-5 8 -1 0
lll=<quality> embassy in	10 -8 0 0
lll=<quality> official in	-17 18 0 -3
lll=<span> , in	15 -15 0 0
lll=<span> , the	-11 16 -4 0
lll=<span> meet in	-17 19 0 0
lll=a <organisation> in	-14 8 7 0
lll=a conference in	9 -12 1 0
lll=a deal with	-6 -5 11 0
lll=a dinner in	0 9 -9 0
lll=a framework in	1 -8 6 0
lll=a meet in	7 10 -19 -13
lll=a pact with	-9 -4 13 0
lll=a summit in	-4 -13 14 0
lll=a truce in	-12 13 0 0
lll=a truce with	-4 -4 8 0
lll=about it in	-11 13 -2 0
lll=after <seat> and	-7 -5 12 0
lll=after midnight in	13 -10 -3 0
lll=again , in	-16 17 0 0
lll=an <office> in	17 -6 -10 0
lll=an agreement with	7 -9 0 0
lll=an invitation to	-12 0 9 0
lll=and , in	25 -20 -8 0
lll=and <name> ,	-15 11 0 3
lll=and <name> in	-21 10 6 4
lll=and <person> in	3 10 -12 -2
lll=apec summit in	9 0 -9 0
lll=are due in	-13 17 -1 0
lll=arrangement reach in	12 -20 4 0
lll=at <number> in	13 -13 0 0
lll=at midnight in	12 -12 0 0
lll=be sign in	17 -11 -9 0
lll=been agree in	-12 13 0 0
lll=been hold in	-5 -3 0 9
lll=between <seat> and	0 -3 10 -7
lll=by <level> in	-16 17 0 0
lll=come back from	-16 22 -3 0
lll=come home from	9 -4 -3 0
lll=delegation meet in	-14 21 -1 -3
lll=each other in	-7 -5 13 0
lll=expect at the	17 -5 -13 0
lll=first meet in	-6 12 -1 -2
lll=first was in	-15 20 0 -3
lll=flew home from	11 -4 -9 0
lll=for <month-ahead> in	-9 3 5 0
lll=for <span> in	-5 18 -11 0
lll=go on in	14 -5 -11 -3
lll=go to the	-9 -4 12 0
lll=good morning from	-16 10 -1 8
lll=good new for	10 -7 -1 0
lll=had agree in	20 -19 0 0
lll=have meet in	6 -9 0 3
lll=he say in	-7 9 0 0
lll=his <person> in	12 -10 0 0
lll=his way to	15 -13 0 0
lll=hold talk in	-10 0 8 0
lll=in person in	-6 -2 12 -3
lll=is at the	11 -3 -7 0
lll=is due in	-22 17 4 -6
lll=is expect in	-18 4 9 1
lll=is plan for	-13 16 -1 0
lll=is plan in	7 -8 2 0
lll=is set for	-18 11 -1 6
lll=is to visit	-13 10 0 0
lll=it up in	-12 13 0 0
lll=its own with	-11 6 -1 6
lll=jamieson greer in	-10 13 0 0
lll=last meet in	3 7 -12 -7
lll=last week in	-15 15 0 0
lll=leader meet in	-7 -4 12 0
lll=meet , in	-9 13 1 -11
lll=meet <person> in	-28 18 6 -11
lll=meet him in	11 -8 0 0
lll=minister meet in	28 -25 -6 -4
lll=most recently in	-7 11 -1 0
lll=mr <person> in	11 -17 6 0
lll=new conference in	-16 17 0 0
lll=of <day-gone> in	-8 -3 11 0
lll=of talk in	-8 13 -8 0
lll=on <day-ahead> ,	12 -11 0 0
lll=on <day-ahead> in	-8 -8 0 22
lll=on <day-gone> in	4 -6 11 -9
lll=on <day-gone> the	4 -10 5 0
lll=on <day-today> in	3 4 -11 0
lll=other again in	0 -9 9 0
lll=our <office> in	-13 9 7 -1
lll=our man in	10 -6 -1 0
lll=own deal with	-12 10 2 0
lll=own talk with	11 -10 0 0
lll=president meet in	-12 -17 27 0
lll=press conference ,	-6 12 -6 -1
lll=press conference in	11 -8 -1 0
lll=receive <person> in	-11 11 0 0
lll=reporter in the	-20 13 3 7
lll=round , after	-9 9 0 0
lll=round , in	21 -17 -2 -2
lll=say in the	-9 -2 11 0
lll=say so in	10 -11 0 0
lll=second day in	-10 15 0 -4
lll=second meet in	-9 11 -2 0
lll=see <person> in	-10 14 -1 0
lll=see you in	-4 -7 12 0
lll=side meet in	-3 22 -10 -9
lll=sign it in	10 -16 4 0
lll=sit down in	-8 14 -4 -4
lll=sit together in	-11 2 0 3
lll=sixth round since	21 -21 0 0
lll=spent <day-gone> in	-12 -5 -1 17
lll=take place in	-4 8 0 -9
lll=talk begin in	-16 17 0 0
lll=talk in the	12 -15 0 0
lll=talk open in	13 -13 0 0
lll=tariff talk in	-5 9 0 -3
lll=tell reporter in	20 -23 1 0
lll=that begin in	-13 14 0 0
lll=the <office> ,	-18 7 10 0
lll=the <office> in	12 0 -20 -1
lll=the <organisation> (	-11 2 0 8
lll=the <organisation> ,	-16 8 -7 11
lll=the <organisation> in	17 -14 1 -15
lll=the <person> in	14 -20 -4 9
lll=the <quality> )	-5 -9 12 0
lll=the <quality> in	-26 16 -1 9
lll=the agenda in	-8 12 0 0
lll=the agreement of	-6 8 0 0
lll=the extension in	13 -11 0 0
lll=the line from	-10 11 0 0
lll=the meet in	-28 24 6 -7
lll=the opposition in	-7 10 -1 0
lll=the round in	-17 17 0 0
lll=the summit in	-24 9 11 0
lll=the table in	-9 13 -3 0
lll=the talk in	-21 21 0 0
lll=the truce in	-8 10 0 0
lll=the truce of	12 3 -21 0
lll=their meet in	-19 8 11 -5
lll=they meet in	-35 4 4 8
lll=third meet in	14 -9 0 -3
lll=third round in	-6 9 0 0
lll=to <person> in	11 -5 -5 0
lll=to be in	-14 6 9 -4
lll=to fly to	9 -6 0 -5
lll=to meet in	-10 0 0 8
lll=to travel to	-5 -3 10 0
lll=trade agreement with	13 -9 0 0
lll=trade talk in	-20 11 0 3
lll=truce make in	-6 -4 10 0
lll=truce reach in	10 -9 0 0
lll=two meet in	-8 9 -11 3
lll=was born in	8 -7 0 0
lll=was conclude in	-10 1 11 0
lll=was hold in	-22 29 -2 -4
lll=was in the	9 -6 0 0
lll=was initial in	11 -8 0 0
lll=was reach in	-12 16 -2 0
lll=was say in	-14 14 0 0
lll=what did the	-8 -1 10 0
lll=which opened in	-10 12 0 0
lll=who lead for	11 -10 0 0
lll=who negotiate for	12 -12 0 0
lll=who was in	14 -8 -7 0
lll=will travel to	-10 9 -2 2
lll=with <name> in	-9 3 0 6
lll=with <person> in	-27 30 1 0
lll=would come to	-19 0 13 5
lll=yes , in	-5 -5 12 -1
loud	6 -11 -5 14
lr=( ,	-18 16 -7 6
lr=( from	14 -12 0 0
lr=, 's	10 -16 4 0
lr=, ,	-22 7 14 11
lr=, .	-28 18 15 0
lr=, :	-18 11 9 0
lr=, <end>	7 0 0 -17
lr=, and	-24 28 -3 0
lr=, say	16 -11 -5 0
lr=, will	15 -14 0 0
lr=- in	11 -5 -5 0
lr=/ ,	5 -10 7 -7
lr=/ -	0 9 -9 0
lr=: 's	19 -14 -2 0
lr=: ,	-48 39 -8 13
lr=: .	-18 0 8 12
lr=: and	28 -24 -2 0
lr=: has	-5 9 -4 0
lr=: will	-6 9 -1 0
lr=: you	12 -10 0 0
lr=; has	18 -15 -2 0
lr=<begin> 's	-19 10 10 1
lr=<begin> (	3 9 -14 0
lr=<begin> ,	-32 28 8 -2
lr=<begin> .	-12 7 -5 14
lr=<begin> :	18 -20 -2 2
lr=<begin> <day-today>	20 -17 0 0
lr=<begin> <end>	6 -3 -11 8
lr=<begin> again	-13 2 11 0
lr=<begin> ask	-9 7 0 0
lr=<begin> bill	-11 11 0 0
lr=<begin> charge	-2 -8 0 10
lr=<begin> count	-4 -3 0 9
lr=<begin> for	11 -7 -2 0
lr=<begin> from	29 -22 -1 0
lr=<begin> in	-4 9 -2 -3
lr=<begin> live	-3 14 -10 0
lr=<begin> of	15 -8 0 -2
lr=<begin> on	34 -25 -5 -1
lr=<begin> press	-16 12 7 -2
lr=<begin> put	-15 15 0 0
lr=<begin> say	-9 11 0 -5
lr=<begin> start	-13 13 0 0
lr=<begin> stay	-8 10 0 0
lr=<begin> take	18 -11 -6 0
lr=<begin> the	14 -11 0 0
lr=<begin> to	10 -13 3 0
lr=<begin> want	5 0 -10 0
lr=<begin> was	-9 12 -1 0
lr=<begin> would	0 -6 -2 9
lr=<begin> —	-10 6 5 -2
lr=<name> ,	-20 22 -1 0
lr=<name> trade	9 -8 0 0
lr=<organisation> ,	10 -7 0 0
lr=a fact	-7 0 10 0
lr=a official	-11 2 2 7
lr=a spokesman	9 -1 -6 0
lr=about .	10 -7 0 0
lr=after ,	-7 11 -3 0
lr=after :	-10 12 0 0
lr=after and	-18 3 12 0
lr=after had	11 -1 -6 0
lr=after in	-13 14 0 0
lr=and (	-9 9 0 0
lr=and .	-33 23 17 0
lr=and <end>	12 -1 -8 0
lr=and ?	11 -6 -3 0
lr=and conclude	10 -3 -4 0
lr=and give	-8 9 0 0
lr=and had	-16 4 1 9
lr=and in	-23 24 0 0
lr=and keep	-10 0 11 0
lr=and on	15 -12 0 0
lr=are 's	-14 14 0 0
lr=as talk	-17 18 0 0
lr=ask for	18 -14 0 0
lr=ask to	-11 12 0 0
lr=at ,	12 -12 1 -9
lr=at .	-13 2 -4 17
lr=at :	-7 9 0 0
lr=at ;	-9 11 0 0
lr=at <day-gone>	-8 9 0 0
lr=at <day-today>	16 -9 -7 0
lr=at <end>	-14 0 20 -2
lr=at <number>	12 -9 0 0
lr=at air	12 0 -11 0
lr=at and	-9 11 0 -4
lr=at house	21 -13 -7 0
lr=at in	-12 19 -9 0
lr=at last	-16 11 4 0
lr=at on	-25 9 15 0
lr=at with	12 -9 0 0
lr=between and	-1 10 -10 0
lr=doe say	-13 14 0 0
lr=for ,	13 -12 -6 3
lr=for .	0 -18 14 4
lr=for <end>	-9 12 0 -2
lr=for in	-11 0 10 0
lr=for on	-14 12 -2 4
lr=for the	-13 13 0 0
lr=from ,	2 -12 7 8
lr=from .	-1 1 5 -13
lr=from <day-gone>	8 -12 4 0
lr=from <day-today>	-15 17 0 0
lr=from <end>	-27 0 11 20
lr=from and	19 -17 0 0
lr=from in	23 -17 -6 0
lr=from on	13 -3 -14 0
lr=from pay	-11 12 0 0
lr=from that	-11 12 0 0
lr=from without	-14 17 -4 0
lr=his <person>	15 -14 0 0
lr=if fail	-25 26 0 0
lr=in !	11 -10 0 0
lr=in "	-17 13 3 0
lr=in 's	34 -22 -7 -11
lr=in (	15 -29 11 0
lr=in ,	11 -15 -2 6
lr=in :	-25 10 22 -2
lr=in ;	-11 4 0 7
lr=in <day-ahead>	-19 14 2 -2
lr=in <day-today>	-17 5 4 6
lr=in <end>	-21 7 13 6
lr=in <name>	1 -13 10 0
lr=in <number>	13 -12 0 0
lr=in <person>	17 -12 -1 0
lr=in <span>	0 9 -6 -5
lr=in ?	-13 16 0 -3
lr=in a	-7 0 -4 13
lr=in about	-10 -5 7 5
lr=in an	28 -27 0 0
lr=in and	-9 7 11 -8
lr=in are	-17 15 3 -2
lr=in as	-4 9 -3 0
lr=in at	2 4 -10 0
lr=in between	-15 16 0 0
lr=in bring	-10 2 6 0
lr=in broke	-20 12 0 6
lr=in by	-7 13 -7 -1
lr=in call	-3 -10 13 -1
lr=in can	0 -11 7 0
lr=in come	1 -10 5 0
lr=in confirm	-10 5 4 0
lr=in deny	-3 9 -7 0
lr=in end	13 -14 2 0
lr=in for	-7 7 -4 0
lr=in from	-17 17 4 -11
lr=in get	-10 0 9 0
lr=in had	12 -4 -1 -6
lr=in in	4 -6 -15 11
lr=in is	18 -11 -8 0
lr=in it	13 -23 6 0
lr=in last	12 1 -29 7
lr=in may	-9 12 -3 0
lr=in next	-16 21 -2 -4
lr=in no	8 -4 0 0
lr=in now	-4 -7 12 0
lr=in of	-8 11 -1 0
lr=in on	-6 -5 9 6
lr=in or	9 -8 0 0
lr=in run	9 -7 0 0
lr=in say	13 -19 2 0
lr=in since	-16 12 0 4
lr=in still	13 -11 0 0
lr=in take	-9 16 -5 0
lr=in that	2 -6 13 -16
lr=in they	10 -2 -10 -1
lr=in thi	4 0 -11 0
lr=in three	14 -14 0 0
lr=in under	-13 14 0 0
lr=in until	-14 -1 11 7
lr=in we	-13 13 0 0
lr=in were	-2 11 -8 -1
lr=in when	-13 7 6 0
lr=in will	16 -9 -6 0
lr=in with	12 2 -25 0
lr=in —	-6 -1 10 0
lr=is .	-13 14 0 0
lr=leave with	-19 9 10 0
lr=of ,	15 -26 12 -12
lr=of .	10 -11 2 -4
lr=of and	12 -7 -2 -1
lr=of are	9 -6 0 0
lr=of by	-10 10 0 0
lr=of for	-8 9 0 0
lr=of has	-10 0 11 0
lr=of in	13 -8 -4 0
lr=of is	-11 13 -2 0
lr=of on	-10 0 10 0
lr=on ,	-12 14 0 -1
lr=reach on	11 -10 0 0
lr=since .	31 -26 -9 0
lr=since in	-11 16 -3 0
lr=that charge	-8 9 0 0
lr=that take	-15 15 0 0
lr=that want	-14 5 8 0
lr=that was	13 -4 -7 -1
lr=the ,	4 -23 6 13
lr=the .	9 0 -7 -12
lr=the :	16 -13 -2 0
lr=the <end>	36 -19 -20 -8
lr=the agreement	11 -2 -7 0
lr=the call	-12 2 0 10
lr=the capital	13 -12 0 0
lr=the did	-8 0 10 0
lr=the expect	10 -6 -2 0
lr=the explain	-16 17 0 0
lr=the go	-22 3 18 0
lr=the had	26 -15 -9 0
lr=the has	-22 27 1 0
lr=the in	14 0 -15 0
lr=the issue	-16 0 17 0
lr=the last	-8 -5 13 0
lr=the let	-8 0 10 0
lr=the meet	-9 6 4 0
lr=the on	23 -10 -17 1
lr=the press	18 -15 -1 0
lr=the released	12 0 -16 0
lr=the round	-27 28 0 0
lr=the should	-13 13 0 0
lr=the since	-10 0 11 0
lr=the statement	13 -12 0 0
lr=the summit	-22 11 13 0
lr=the talk	-26 28 0 0
lr=the term	-4 9 -3 0
lr=the that	-21 26 -5 0
lr=the trade	-10 10 0 0
lr=the truce	-11 13 0 0
lr=the was	8 -14 1 0
lr=the with	10 -4 -1 -1
lr=the within	12 -14 -2 0
lr=the —	-8 0 10 0
lr=to .	-2 12 -3 -15
lr=to :	10 -9 0 0
lr=to <day-today>	16 -14 0 0
lr=to <end>	12 -7 -11 3
lr=to ?	-13 16 -3 0
lr=to again	19 -17 0 0
lr=to and	1 5 -11 0
lr=to at	15 -15 0 0
lr=to for	-21 20 1 0
lr=to in	-11 -16 26 5
lr=to later	-17 2 14 0
lr=to that	-10 7 2 0
lr=to to	-16 11 4 0
lr=visit in	-6 0 9 0
lr=visit on	-8 9 0 0
lr=was 's	-11 10 0 0
lr=what and	-9 0 8 0
lr=what call	-11 6 0 3
lr=with ,	14 -11 -3 0
lr=with <end>	10 -5 -1 0
lr=with at	-18 19 0 0
lr=with end	-9 9 0 0
lr=with for	-5 -4 10 0
lr=with go	-14 5 10 0
lr=with has	-5 9 -2 0
lr=with in	14 -5 -4 -8
lr=with is	-7 9 0 0
lr=with last	13 -10 0 0
lr=— ,	-14 19 -7 -1
lr=— .	-11 3 9 0
name=Aarhus	-22 19 -1 6
name=Abidjan	-11 20 -10 -1
name=Abuja	19 -12 -6 -3
name=Accra	-16 15 -3 3
name=Accra of CH-GH	-17 19 0 0
name=Addis Ababa	-12 20 -8 -10
name=Akureyri	-28 23 9 -4
name=Alaska	25 -13 -17 0
name=Alaska of CN-US	25 -13 -17 0
name=Alexandria	-16 20 -3 -3
name=Algiers	28 -16 -4 -9
name=Almaty	0 11 -12 0
name=Amman	39 -20 -25 0
name=Amman of JO-US	15 -12 -2 0
name=Ankara	28 -38 -15 20
name=Ankara of CL-TR	12 -11 0 0
name=Ankara of EC-TR	10 -9 0 0
name=Annaba	-13 0 12 0
name=Antananarivo	16 -21 -8 9
name=Antigua	-11 12 0 0
name=Antwerp	27 -38 12 0
name=Apapa	17 -12 0 -4
name=Apec	28 -8 -21 0
name=Apec of CN-US	21 -5 -15 0
name=Apia	-25 25 0 -1
name=Arequipa	-27 19 13 -8
name=Arusha	-6 0 12 -6
name=Ashgabat	-30 4 26 0
name=Asmara	-13 6 7 0
name=Astana	-41 26 17 0
name=Asunción	34 -23 -9 -5
name=Aswan	-21 19 0 0
name=Athens	18 -15 0 -3
name=Aveiro	-10 12 0 0
name=Baghdad	8 -22 15 0
name=Baku	26 -3 -34 -8
name=Bali	14 -16 0 0
name=Baltimore	6 -10 0 2
name=Bamako	23 -15 -11 0
name=Bandung	-25 13 9 -1
name=Bangkok	7 0 -17 0
name=Bangkok of CL-TH	17 -15 0 0
name=Bangkok of PE-TH	11 -10 0 0
name=Bangkok of TH-US	11 -9 0 0
name=Banjul	-9 13 -2 0
name=Batumi	-18 12 -4 9
name=Beijing	-25 -82 72 -9
name=Beijing of CA-CN	-20 -25 32 0
name=Beijing of CN-EU	-29 -25 40 0
name=Beijing of CN-JP	-11 0 13 0
name=Beijing of CN-NL	-26 -1 -25 39
name=Beijing of CN-US	2 -41 32 -36
name=Beijing of EU-US	-8 -5 13 0
name=Beijing of GB-US	-11 -3 15 0
name=Beijing of TW-US	-8 -3 12 0
name=Beijing of undefined	-20 -11 27 0
name=Beira	-20 22 0 0
name=Beirut	-7 0 11 0
name=Belgrade	-18 20 -7 1
name=Bergen	-26 17 0 13
name=Berlin	34 -24 -14 0
name=Bern	57 -40 -24 -5
name=Bern of CH-US	33 -24 -10 0
name=Berne	32 -26 -3 0
name=Berne of CH-US	12 -11 0 0
name=Bishkek	31 -28 -2 0
name=Bled	-9 9 0 0
name=Bobo-Dioulasso	-3 -5 9 0
name=Boeing	26 -12 -11 0
name=Boeing of CN-US	18 -6 -8 0
name=Bogotá	10 -1 -15 -3
name=Braga	14 -13 0 0
name=Brasília	53 -47 -1 -8
name=Brasília of BR-US	15 -6 -6 0
name=Bratislava	30 -27 -2 0
name=Bridgetown	-16 22 -6 -1
name=Brief	39 -34 -4 -1
name=Brisbane	-18 8 0 7
name=Bruges	-15 19 -2 0
name=Brussels	2 -13 -6 25
name=Brussels of CN-EU	-22 1 -7 28
name=Brussels of CN-US	13 -12 -19 11
name=Brussels of EU-KE	-20 26 -6 -1
name=Brussels of EU-MX	11 -8 0 0
name=Brussels of EU-TR	-11 13 0 0
name=Brussels of EU-US	27 -29 3 -25
name=Brussels of GB-US	9 -1 -6 0
name=Buenos Aires	0 -49 43 -5
name=Buenos Aires of CN-US	-28 -38 51 0
name=Bulawayo	-17 9 9 0
name=Bursa	-9 13 0 0
name=Busan	-31 -73 83 -13
name=Busan of CN-KR	-22 -3 25 0
name=Busan of CN-NL	-5 -13 16 0
name=Busan of CN-US	8 -83 43 -19
name=Busan of JP-US	-16 -8 21 0
name=Busan of KR-US	-22 -6 27 0
name=Business	12 -9 0 0
name=Business of CN-US	10 -7 0 0
name=Cairns	-19 2 11 0
name=Cairo	32 -28 0 -13
name=Cairo of EG-KE	-14 1 13 0
name=Cairo of EG-TR	12 -11 0 0
name=Cairo of undefined	31 -29 -1 -3
name=Calabar	-12 3 10 0
name=Cali	-14 14 0 0
name=Callao	21 -14 -6 0
name=Canberra	50 -41 -11 -4
name=Cape Town	-5 10 -1 -2
name=Caracas	18 -11 -6 0
name=Cartagena	-30 22 6 1
name=Castries	10 -9 0 0
name=Cebu	-21 23 0 -2
name=Chattogram	10 -9 0 0
name=Chennai	-22 19 0 2
name=Chiang Mai	-10 13 0 0
name=Chicago	37 -31 -7 0
name=Chicago of CN-US	23 -17 -6 0
name=Chittagong	-24 31 -4 -5
name=Chișinău	-18 20 0 0
name=Cluj	-13 13 0 0
name=Cochabamba	-19 8 11 0
name=Cologny	12 -10 0 0
name=Cologny of CN-US	12 -10 0 0
name=Colombo	-10 29 -32 -14
name=Colonia	-21 4 9 7
name=Concepción	-9 4 0 3
name=Copenhagen	2 10 -17 -6
name=Cork	-8 0 8 0
name=Cuenca	-26 14 11 0
name=Cusco	10 -5 -2 0
name=Cusma	11 -10 0 0
name=Cádiz	-6 -3 0 10
name=Da Nang	-34 30 -2 1
name=Dalian	14 -12 0 0
name=Dar es Salaam	10 -8 0 0
name=Darkhan	-18 6 9 0
name=Darwin	-26 14 13 -1
name=Davao	-23 31 0 -9
name=Davos	-7 24 -33 -1
name=Davos of CN-US	-20 31 -19 0
name=Davos of EU-US	29 -24 -8 0
name=Delhi	20 -27 0 4
name=Delhi of EU-IN	-15 -16 10 17
name=Delhi of IN-US	22 -14 -4 -9
name=Dhaka	2 -3 -16 9
name=Dili	13 -1 -12 0
name=Djibouti	-27 30 -1 -4
name=Dodoma	18 -16 0 0
name=Doha	26 -22 -10 0
name=Dongguan	22 -16 0 -2
name=Dongguan of CN-US	11 -8 0 0
name=Dubai	8 -2 -7 0
name=Dublin	32 -26 -2 -5
name=Durban	-26 23 1 0
name=Durrës	-17 18 0 0
name=Edinburgh	-9 13 -4 0
name=El Paso	15 -14 0 0
name=Eleven	9 -8 0 0
name=Encarnación	-7 0 -3 10
name=Entebbe	-15 17 0 0
name=Epiphany	17 -16 0 0
name=Esbjerg	-2 -6 0 11
name=Excellency	16 -15 0 0
name=Experts	17 0 0 -16
name=Federal	14 -13 0 0
name=Florida	23 -10 -15 0
name=Florida of CN-US	19 -4 -15 0
name=Fremantle	-13 -1 0 13
name=Funchal	-9 10 0 0
name=Gaborone	-28 31 0 -1
name=Ganja	-18 19 0 0
name=Gdańsk	-23 21 2 0
name=Gdynia	-3 -10 -2 18
name=Geneva	10 5 -56 -1
name=Geneva of CN-US	-11 30 -49 -28
name=Geneva of GB-US	-27 34 -3 -5
name=Geneva of undefined	53 -52 0 -1
name=Ghent	-25 21 0 6
name=Gimhae	15 -2 -12 0
name=Gimhae of CN-US	15 -2 -12 0
name=Goods	14 -9 -1 0
name=Gothenburg	-22 32 -9 -9
name=Government	19 -18 0 0
name=Graz	-11 14 -1 0
name=Graz of undefined	18 -18 0 0
name=Guadalajara	-12 14 0 0
name=Guatemala	46 -41 -4 0
name=Guayaquil	-23 29 -6 -4
name=Gyeongju	-12 -58 51 -5
name=Gyeongju of CN-KR	-13 -8 19 0
name=Gyeongju of CN-US	7 -21 5 0
name=Gyeongju of KR-US	-24 -24 41 0
name=Gyumri	-15 18 0 0
name=Győr	-12 0 13 0
name=Haiphong	10 -7 0 0
name=Halifax	-14 2 -7 15
name=Hamburg	11 -1 -14 2
name=Hanoi	41 -19 -34 -14
name=Hanoi of CN-US	14 -8 -6 0
name=Hanoi of US-VN	24 -18 -4 0
name=Havana	14 1 -21 -6
name=Helsinki	20 -20 2 -6
name=Helsinki of undefined	9 -7 0 0
name=Hobart	-14 16 0 0
name=Hong Kong	34 -26 -5 0
name=Hong Kong of CN-US	25 -19 -3 0
name=Honolulu	-9 15 -5 0
name=Host	18 -15 0 0
name=Hsinchu	-20 20 0 0
name=Hue	-21 23 0 0
name=I'd	14 -13 0 0
name=Incheon	-7 14 -35 11
name=Incheon of CN-US	0 14 -25 0
name=International	16 -13 0 0
name=Investment	17 -13 0 0
name=Investment of CN-US	12 -7 0 0
name=Iowa	18 -15 -1 0
name=Iowa of CN-US	18 -15 -1 0
name=Izmir	1 0 -12 2
name=Jakarta	62 -46 -16 -17
name=Jakarta of ID-US	17 -9 -6 0
name=Jeddah	-18 20 0 0
name=Jeju	-11 32 -20 0
name=Johannesburg	-1 -9 11 0
name=Joint	25 -23 0 0
name=Kabul	12 -11 0 0
name=Kampala	-5 6 -9 6
name=Kananaskis	-54 -19 61 0
name=Kananaskis of CA-US	-21 -4 24 0
name=Kananaskis of GB-US	-26 -3 28 0
name=Kandy	-6 13 -5 0
name=Kano	-6 -6 12 0
name=Kaohsiung	-13 -2 0 16
name=Kaunas	-10 14 0 0
name=Kigali	-29 23 10 -1
name=Kigali of RW-UG	-14 15 0 0
name=Kingston	-3 15 -13 -5
name=Kinshasa	-23 25 0 0
name=Kisumu	-8 12 0 0
name=Klaipėda	-17 0 17 0
name=Kobe	-38 38 -2 0
name=Kochi	-17 6 0 8
name=Koper	-13 14 0 0
name=Kota Kinabalu	10 -10 0 0
name=Kraków	1 8 0 -10
name=Kribi	-8 9 0 0
name=Kuala Lumpur	-45 42 3 -9
name=Kuala Lumpur of BR-US	-12 -37 43 0
name=Kuala Lumpur of CA-US	-4 15 -12 0
name=Kuala Lumpur of CN-US	-39 53 -20 -13
name=Kuala Lumpur of MY-US	-37 35 0 0
name=Kuala Lumpur of US-VN	11 0 -15 0
name=Kuala Lumpur of undefined	-17 20 -5 0
name=Kuching	-12 16 -2 0
name=Kumasi	-20 27 0 -8
name=Kutaisi	-20 21 0 0
name=Kuwait	50 -49 -2 0
name=Kyiv	32 -26 -3 -1
name=Kyoto	-21 15 8 0
name=La Paz	6 -12 -1 9
name=Lagos	23 -11 -17 -1
name=Lagos of IS-NG	13 -10 -3 0
name=Lagos of undefined	13 -11 0 0
name=Lahore	-18 15 1 0
name=Larnaca	-13 10 0 0
name=Lausanne	-9 11 0 0
name=Leeds	11 -9 0 0
name=Leticia	-20 -11 27 0
name=Libreville	-12 15 -2 0
name=Lima	-8 -3 0 16
name=Lima of JP-PE	-23 20 3 0
name=Lima of KR-PE	-12 18 -2 -6
name=Lima of PE-TH	-24 14 0 7
name=Lima of PE-TR	15 -14 0 0
name=Lima of undefined	22 -20 0 0
name=Linz	12 -9 0 -1
name=Lisbon	15 -15 -17 14
name=Lisbon of DZ-PT	14 -12 0 0
name=Lisbon of undefined	27 -23 -3 0
name=Liège	-11 11 0 0
name=Lobito	6 -9 1 0
name=Lomé	4 5 -13 -4
name=London	-36 48 -19 -6
name=London of CN-US	-36 57 -50 -22
name=London of EU-GB	-10 -12 19 0
name=London of GB-IN	12 -8 -4 0
name=London of GB-US	28 -20 -7 0
name=Long Beach	11 -8 0 0
name=Luanda	-3 10 -10 -1
name=Lula	11 -6 -3 0
name=Lula of BR-US	10 -6 -2 0
name=Lusaka	11 -11 8 -15
name=Luxembourg	18 -16 -1 0
name=Lviv	-21 22 0 0
name=Lyon	-17 15 0 2
name=Madrid	-37 56 -32 -14
name=Madrid of CN-US	-52 64 -24 -10
name=Madrid of ES-US	-19 20 0 0
name=Malmö	-16 9 -3 10
name=Malé	-12 -9 -5 25
name=Managua	13 -11 0 0
name=Manama	-17 1 15 0
name=Manila	30 -17 -43 0
name=Maputo	-15 24 -14 -4
name=Maputo of MZ-ZA	-21 24 0 -1
name=Marseille	-12 13 0 0
name=Maseru	13 -10 -2 0
name=Medan	-10 11 0 0
name=Mendoza	-18 21 -1 -1
name=Mercosur	9 -8 0 0
name=Merdeka	22 -19 -1 0
name=Merdeka of CN-US	13 -12 0 0
name=Mersin	12 -13 0 1
name=Mexico City	5 7 -19 0
name=Miami	12 -14 0 0
name=Milan	12 -8 -3 0
name=Mission	20 -7 0 -13
name=Mombasa	-42 33 1 7
name=Mombasa of KE-TR	-17 18 0 0
name=Monrovia	19 -17 0 0
name=Montevideo of undefined	0 -11 0 8
name=Moscow	13 -7 -3 0
name=Mumbai	1 -9 0 9
name=Mumbai of IN-US	13 -10 0 0
name=Muscat	-1 5 -16 6
name=Muscat of undefined	32 -32 0 0
name=Mérida	-35 26 10 -2
name=Nadi	-12 19 -1 -7
name=Nagoya of CN-US	14 -13 0 0
name=Nairobi	19 -6 -22 -7
name=Nairobi of EG-KE	-12 13 0 0
name=Nairobi of KE-TR	13 -12 0 0
name=Nairobi of undefined	14 -13 0 0
name=Naivasha	-19 17 0 0
name=Negotiators	29 -28 0 0
name=Negotiators of CN-US	11 -10 0 0
name=Nelson	-15 21 -1 -4
name=New	21 -17 0 0
name=New Delhi	-13 -9 29 0
name=New Delhi of CN-IN	-4 9 0 -1
name=New Delhi of CN-US	0 -2 9 -9
name=New Delhi of EU-IN	-23 -22 38 0
name=New Delhi of IN-US	7 -10 -6 11
name=New York	-17 30 -20 0
name=New York of BR-US	-3 -7 9 0
name=New York of CN-RU	-14 22 -10 0
name=New York of CN-US	-9 30 -36 2
name=New York of KR-US	-2 8 -5 0
name=Nexperia	24 -18 -3 -1
name=Nexperia of CN-NL	12 -7 0 0
name=Nexperia of CN-US	12 -9 0 0
name=Nicosia	-12 16 -3 0
name=Ninety	11 -8 0 0
name=Ninety of CN-US	8 -6 0 0
name=Ningbo	18 -17 0 0
name=Niš	9 -9 0 0
name=Nouadhibou	-8 -2 0 12
name=Nouakchott	-5 8 -1 0
name=Novi Sad	-14 15 0 0
name=Nvidia	14 -10 0 0
name=Nvidia of CN-US	14 -10 0 0
name=Odesa	-18 22 -2 -1
name=Oecd	10 -9 0 0
name=Officials	16 -1 0 -12
name=Ohio	20 -18 0 0
name=Ohio of CN-US	15 -13 0 0
name=Ohrid	-13 12 0 0
name=Olomouc	-17 19 0 0
name=Oran	-11 13 -2 0
name=Osaka	-21 -27 49 -3
name=Osaka of CN-US	-23 -46 56 0
name=Osh	-14 16 0 0
name=Oslo	22 -13 -5 -11
name=Oslo of EC-NO	-10 11 0 0
name=Oslo of KE-NO	11 -9 -1 0
name=Oslo of NO-PE	-8 9 0 0
name=Oslo of undefined	19 -18 0 0
name=Ottawa	48 -40 -28 8
name=Ottawa of CA-MX	0 -15 -1 16
name=Ottawa of CA-US	40 -28 -16 0
name=Ouagadougou	-12 14 -1 0
name=Oulu	-9 -2 11 0
name=Palacio de Santa Cruz	14 -14 0 0
name=Palacio de Santa Cruz of CN-US	14 -14 0 0
name=Palermo	-17 19 0 0
name=Panama	50 -44 -12 0
name=Panama City	-31 26 3 0
name=Panama of CR-PA	12 -11 0 0
name=Paramaribo	-13 15 0 0
name=Paris	-33 65 -46 -21
name=Paris of CN-US	-43 63 -29 -10
name=Paris of EU-US	-10 13 -2 0
name=Penang	-11 10 0 0
name=Perth	-8 12 -3 0
name=Philadelphia	9 -6 -1 0
name=Phnom Penh	11 -14 1 0
name=Phuket	-24 14 -3 8
name=Piraeus	24 -21 -2 0
name=Plovdiv	-11 14 -4 0
name=Pokhara	-28 6 0 21
name=Port	41 -40 0 0
name=Port Louis	-21 16 9 0
name=Port Moresby	-27 30 -4 0
name=Port Vila	-17 19 0 0
name=Porto	-9 15 -6 0
name=Porvoo	-8 10 0 0
name=Prague	25 -10 -15 -5
name=Presenter	11 -8 0 0
name=Presidents	22 -2 -19 0
name=Presidents of CN-US	11 0 -10 0
name=Pretoria	17 -13 -7 0
name=Pune	-15 15 0 0
name=Punta del Este	-18 22 0 -1
name=Putrajaya	26 -23 -4 0
name=Qingdao	10 -9 0 0
name=Quito	-7 22 -26 -5
name=Rabat	-18 29 -18 -7
name=Rates	9 -8 0 0
name=Recife	-31 19 14 -5
name=Republic	16 -10 -5 0
name=Reykjavík	0 -8 0 10
name=Riga	-23 21 8 -10
name=Rijeka	-12 13 0 0
name=Rio de Janeiro	-2 -8 11 0
name=Riyadh	-5 9 -3 0
name=Riyadh of CN-US	10 -9 0 0
name=Rome	-18 0 -2 25
name=Rosario	-8 12 -4 -1
name=Rosenbad	38 -35 -4 0
name=Rosenbad of CN-US	36 -33 -4 0
name=Rotterdam	21 -15 -4 0
name=Rotterdam of CN-US	13 -12 0 0
name=Rumichaca	-3 -8 12 0
name=Rumichaca of CO-EC	-3 -8 12 0
name=Salalah	-32 23 0 11
name=Salta	-16 14 0 0
name=Salvador	-20 20 0 0
name=Salzburg	-20 27 -9 0
name=Samarkand	-28 27 0 0
name=San José	-6 10 -3 0
name=San Pedro	-13 13 0 0
name=Santiago	13 -6 -7 -3
name=Santo Domingo	-5 0 -12 14
name=Santos	0 -8 0 9
name=Sapporo	-29 22 6 -2
name=Sarajevo	8 -6 0 0
name=Savannah	11 -10 0 0
name=Seoul	37 -12 -21 -29
name=Seoul of CN-US	2 26 -40 -15
name=Seoul of KR-US	29 -12 -17 -1
name=Setúbal	-20 22 0 0
name=Sfax	-13 10 0 4
name=Shanghai	30 -18 -15 -2
name=Shanghai of CN-US	22 -13 -9 -1
name=Shenzhen	21 -41 6 -4
name=Shenzhen of CN-US	15 -39 11 -3
name=Siem Reap	-11 18 0 -6
name=Singapore	32 -14 -7 -16
name=Singapore of CN-US	27 -17 -12 0
name=Sintra	-21 25 0 -4
name=Skopje	22 -17 -3 0
name=Sofia	25 -15 -8 -3
name=Sohar	0 -25 24 0
name=Sousse	-15 17 0 0
name=Southeast	11 -7 0 0
name=Soybeans	10 -8 0 0
name=Soybeans of CN-US	9 -7 0 0
name=Spain	16 -13 0 0
name=Split	-12 17 -1 -5
name=St. John	10 -5 0 -5
name=State	31 -26 -3 0
name=Stockholm	-58 80 -42 -26
name=Stockholm of CN-EU	-5 9 -1 0
name=Stockholm of CN-RU	-15 15 0 0
name=Stockholm of CN-US	-34 47 -24 -10
name=Stockholm of EU-US	-13 16 -2 0
name=Stockholm of JP-US	-11 17 0 -4
name=Strasbourg	16 -8 -5 0
name=Strasbourg of EU-US	11 -6 -1 0
name=Sucre	-26 11 14 0
name=Supreme	21 -17 0 0
name=Supreme of CN-US	15 -12 0 0
name=Surabaya	-27 26 -1 1
name=Suva	34 -22 -16 0
name=Swakopmund	-17 19 0 0
name=São Paulo of BR-US	9 -7 0 0
name=Table	12 -11 0 0
name=Tacna	-13 1 7 0
name=Taichung	-8 10 0 0
name=Taipei	29 -15 -14 -5
name=Taipei of TW-US	20 -14 -9 0
name=Tallinn	44 -36 -14 -2
name=Tamale	-2 12 -8 0
name=Tampere	20 -17 0 -1
name=Tarija	-3 -10 7 5
name=Tashkent	-10 19 -8 -5
name=Tbilisi	-16 7 1 12
name=Tehran	17 -9 -6 0
name=Telavi	-19 19 0 0
name=Tema	14 -11 0 0
name=Thank	13 -10 0 0
name=The Hague of CN-NL	11 -10 0 0
name=Thirty	13 -11 0 0
name=Tianjin	-19 -22 31 1
name=Tianjin of CN-US	-17 -18 26 2
name=TikTok	48 -41 -7 -3
name=TikTok of CN-US	41 -35 -7 -3
name=Tiruppur	10 -10 0 0
name=Tiruppur of IN-US	10 -9 0 0
name=Tokyo	2 -46 42 -25
name=Tokyo of CN-JP	-18 -13 25 0
name=Tokyo of CN-US	18 -33 3 0
name=Tokyo of JP-US	7 -44 22 -13
name=Tokyo of undefined	13 -8 -2 0
name=Translated	16 -14 0 0
name=Trieste	-14 9 -7 10
name=Tromsø	-25 29 -3 -1
name=Trondheim	-12 13 0 0
name=Trujillo	-32 34 0 0
name=Tulcán	-12 0 13 0
name=Tunis	-29 20 11 2
name=Turin	18 -14 -3 0
name=Turku	-24 24 4 -9
name=Turku of undefined	-6 14 0 -6
name=Turnberry	-40 -42 62 -1
name=Turnberry of EU-US	-37 -32 53 0
name=Twenty	12 -9 0 0
name=Ulaanbaatar	-42 18 23 -1
name=Valdivia	-32 35 -2 0
name=Valletta	-10 6 -12 12
name=Valparaíso	-27 25 5 -4
name=Vancouver	-8 12 0 -1
name=Varna	-23 13 0 8
name=Veracruz	-16 17 0 0
name=Vilnius	6 -23 9 6
name=Walvis Bay	-9 14 0 -4
name=Warsaw	3 6 -13 -3
name=Washington	-26 3 8 26
name=Washington of AR-US	19 -9 -12 0
name=Washington of AU-US	-10 3 7 0
name=Washington of BR-US	11 0 -31 5
name=Washington of CA-CN	-2 -4 9 0
name=Washington of CA-MX	-11 8 2 0
name=Washington of CA-US	1 -3 9 -18
name=Washington of CH-US	-5 30 -44 -16
name=Washington of CN-EU	14 -5 -7 0
name=Washington of CN-IN	-6 -8 14 0
name=Washington of CN-KR	0 -12 -3 15
name=Washington of CN-MX	19 -9 -6 -3
name=Washington of CN-RU	-9 -28 33 0
name=Washington of CN-US	-15 -29 18 35
name=Washington of EU-US	0 -3 14 -17
name=Washington of GB-US	12 0 -11 -2
name=Washington of ID-US	39 -23 -23 -1
name=Washington of IN-US	-19 11 -10 16
name=Washington of JP-US	-18 35 -13 -23
name=Washington of KR-US	-40 32 15 -11
name=Washington of MX-US	-9 9 -25 16
name=Washington of MY-US	11 -7 -2 0
name=Washington of PH-US	-19 -14 29 0
name=Washington of TH-US	-7 11 0 -4
name=Washington of TW-US	20 -1 -25 -2
name=Washington of US-VN	-38 51 -20 -12
name=Washington of undefined	7 -9 0 3
name=Wellington	-8 23 -20 -6
name=Westminster	12 -11 0 0
name=Windhoek	-21 14 6 1
name=Windsor	19 -13 -8 0
name=Windsor of CA-US	10 -9 0 0
name=Yamoussoukro	-10 -9 16 0
name=Yaoundé	18 -14 -1 0
name=Yerevan	-14 8 9 -2
name=Zadar	-16 18 0 0
name=Zurich	25 -17 -2 -7
name=Zurich of CH-US	12 -9 0 0
name=Évora	-11 13 0 0
nc2=agree	-18 20 -2 0
nc2=bear	-8 9 -6 6
nc2=begin	-14 7 7 4
nc2=deny	10 -9 0 0
nc2=end	17 0 -13 -23
nc2=impose	0 5 0 -15
nc2=propose	-3 -11 14 5
nc2=renew	5 3 -9 -8
nc2=return	-8 15 -7 0
nc2=sell	28 -19 -9 0
nc2=sign	15 -14 -8 7
nc2=stay	3 -1 7 -15
nc2=suspend	-7 6 -2 7
nc2=target	16 -8 -7 -3
nc2=threaten	6 -2 -18 7
nc2=up	-12 3 17 -7
nct2=agree modal	-11 15 -4 0
nct2=agree participle-passive	-8 6 1 0
nct2=agree past	-12 14 1 -3
nct2=agree perfect	21 -8 -13 0
nct2=agree pluperfect-passive	-12 5 7 0
nct2=bear future	-6 11 -20 7
nct2=bear participle-passive	9 -9 -5 4
nct2=bear past	-27 17 4 5
nct2=bear present	7 -10 9 -14
nct2=begin future	-9 15 -1 -7
nct2=begin gerund	11 -10 0 0
nct2=begin infinitive	10 -5 -11 3
nct2=begin past	-9 -2 10 3
nct2=begin pluperfect	-11 0 12 0
nct2=begin present	4 3 -31 5
nct2=buy future	2 -10 4 0
nct2=buy infinitive	-4 9 -5 0
nct2=down modal	8 -6 0 0
nct2=down past	-10 -5 12 7
nct2=down present	-5 8 0 -3
nct2=end future	6 2 -11 0
nct2=end modal	12 8 -22 0
nct2=end participle-passive	-14 11 5 -2
nct2=end past	4 -9 8 -2
nct2=end pluperfect	7 0 -11 0
nct2=end present	10 -8 1 -5
nct2=end present-passive	11 -10 0 0
nct2=impose future	3 1 -11 4
nct2=impose gerund	5 -9 6 0
nct2=impose modal	1 9 -15 -5
nct2=impose modal-passive	-17 4 14 0
nct2=impose past	8 1 -7 -11
nct2=impose past-passive	11 -18 8 0
nct2=impose perfect	0 8 -10 -1
nct2=impose perfect-passive	-13 11 1 -1
nct2=impose pluperfect-passive	-17 15 3 0
nct2=impose present	7 -6 5 -12
nct2=impose present-passive	0 -8 0 12
nct2=lack past	-10 5 -3 8
nct2=lack present	10 -1 -7 0
nct2=propose future	20 -15 -12 2
nct2=propose infinitive	-9 0 0 10
nct2=propose modal	-12 12 3 -1
nct2=propose participle-passive	1 -18 8 6
nct2=propose past	-4 -2 14 -6
nct2=propose past-passive	12 -2 -8 0
nct2=propose perfect	1 -8 5 0
nct2=propose pluperfect	-9 0 13 0
nct2=renew participle-passive	-10 10 0 0
nct2=renew past	13 -16 1 0
nct2=renew perfect-passive	-4 9 0 -4
nct2=return future	-10 9 0 0
nct2=return modal	-7 8 0 0
nct2=say gerund	11 -2 -7 0
nct2=say modal-passive	-10 0 12 0
nct2=say past	3 3 -13 5
nct2=say perfect	-15 14 1 0
nct2=say perfect-passive	13 -10 0 0
nct2=say pluperfect	16 -14 -1 0
nct2=say present	-4 7 0 -9
nct2=say present-passive	-10 6 5 0
nct2=sign future	-9 12 -2 0
nct2=sign modal	-8 8 -9 5
nct2=sign past	14 -20 1 3
nct2=sign perfect	20 -1 -21 0
nct2=sign pluperfect-passive	-13 7 7 0
nct2=sign present-passive	-1 -13 4 8
nct2=stay future	-7 1 0 8
nct2=stay modal	8 -9 0 0
nct2=stay past	0 -9 17 -17
nct2=stay past-passive	-9 10 0 0
nct2=stay perfect	14 -7 -7 0
nct2=stay pluperfect-passive	-10 0 9 0
nct2=stay present	4 7 -13 -7
nct2=suspend future	2 -16 -1 12
nct2=suspend modal	-5 7 0 0
nct2=suspend perfect	20 -11 -10 0
nct2=suspend present	-13 12 0 0
nct2=suspend present-passive	-10 11 0 0
nct2=target future	-13 0 14 0
nct2=target past	14 -8 -3 0
nct2=target perfect-passive	-8 9 0 0
nct2=target present	11 -8 0 0
nct2=threaten past	11 -17 -2 8
nct2=threaten perfect	-9 14 -5 0
nct2=up future	2 8 -15 -2
nct2=up modal	12 -34 16 0
nct2=up past	-16 9 3 3
nct2=up perfect	-7 0 8 0
nct2=up present	6 3 -11 -6
nct2=up present-passive	-8 9 0 0
next:calls	13 -22 -7 20
next:coming	-5 0 16 -20
next:experts	-14 -18 11 36
next:heads=0	3 14 -19 -4
next:heads=1	6 -4 7 -24
next:heads=2	-17 -28 43 -8
next:heads=3	-12 2 8 0
next:meets	-8 6 4 0
next:running	15 -11 -11 5
next:summit	-12 -9 33 -21
next:sure	-34 17 17 13
next:wished	22 -17 -18 12
next="	0 0 10 -18
next=(	7 1 -7 -12
next=)	-15 16 2 -2
next=:	9 -6 0 -5
next=;	11 -19 12 -5
next=after	1 9 -14 0
next=and	-12 -8 17 14
next=because	-14 17 -3 0
next=before	-6 12 -2 -1
next=but	1 -5 -6 10
next=that	3 8 -16 0
next=until	11 -8 -2 0
next=when	16 -18 0 0
next=which	-14 8 2 1
next=while	13 -7 -3 0
next=who	-4 -3 10 0
next=—	-15 12 7 -8
nhas-future	-10 8 -6 11
nhas-modal	15 -4 -8 -14
nhas-participle	5 -10 0 4
nhas-past	6 -3 0 -10
nhas-perfect	14 -2 -8 -18
nhas-pluperfect	0 -15 12 4
nhas-present	5 -2 2 -12
nt2=future	-9 9 -14 15
nt2=future-not	-6 14 -7 0
nt2=future-passive	12 -2 -7 -1
nt2=future-passive-not	-4 -4 11 0
nt2=gerund	5 -7 2 -1
nt2=infinitive	0 0 -8 10
nt2=infinitive-passive	10 -6 -3 0
nt2=modal	9 2 -15 -3
nt2=modal-passive	-5 -2 11 0
nt2=participle-passive	5 -10 1 1
nt2=past-passive-not	12 -3 -7 0
nt2=perfect	13 0 -12 -14
nt2=perfect-passive	-7 12 0 -9
nt2=perfect-passive-not	9 -17 5 0
nt2=pluperfect	0 -16 11 7
nt2=pluperfect-not	11 -2 -6 0
nt2=pluperfect-passive	-22 15 11 0
nt2=present	1 2 1 -13
nt2=present-not	13 -14 2 -1
nt2=present-passive	-20 10 2 11
nt2=present-passive-not	12 -8 0 0
nv0-none	4 -2 6 -10
nv1-none	4 -2 6 -10
nv2-none	-2 -3 10 -6
nv2=accept	-13 15 0 0
nv2=add	11 -1 -9 0
nv2=adopt	14 -13 0 0
nv2=agree	-18 10 2 4
nv2=announce	13 -9 -3 -2
nv2=approve	-9 12 -2 0
nv2=ask	-9 2 16 -9
nv2=be	-9 1 21 -19
nv2=begin	-19 2 4 15
nv2=bite	-9 9 0 0
nv2=bring	-15 21 -6 0
nv2=come	2 -15 6 7
nv2=confirm	-2 -18 12 7
nv2=consider	12 -3 -8 0
nv2=decide	12 -2 -7 0
nv2=declare	9 0 -9 0
nv2=discuss	7 0 -8 0
nv2=double	-11 4 0 5
nv2=end	3 4 -5 -9
nv2=extend	-13 26 -11 -6
nv2=face	-13 15 0 0
nv2=fall	9 -9 0 0
nv2=get	-13 14 0 0
nv2=go	3 0 1 -13
nv2=hang	3 -13 9 0
nv2=have	-24 12 9 9
nv2=impose	5 -18 13 0
nv2=issue	8 -9 -7 7
nv2=keep	6 3 -15 0
nv2=know	12 -7 -2 0
nv2=lay	-11 15 -3 0
nv2=let	15 -19 0 -1
nv2=like	-27 28 0 0
nv2=look	2 -21 6 11
nv2=lose	-13 7 2 0
nv2=lower	9 -4 -2 0
nv2=meet	-3 2 -16 14
nv2=move	-1 -5 9 0
nv2=offer	-23 9 11 3
nv2=other	7 -10 0 0
nv2=pay	41 -40 -1 -6
nv2=plan	-3 -10 7 9
nv2=prolong	13 -13 0 0
nv2=propose	16 -13 -1 0
nv2=publish	10 0 -11 0
nv2=put	13 -17 0 4
nv2=raise	-17 8 8 0
nv2=reach	1 5 -9 0
nv2=report	-15 -6 11 13
nv2=resume	-12 12 0 0
nv2=run	-5 10 -2 -1
nv2=say	-3 5 4 -14
nv2=sell	20 -16 -2 0
nv2=settle	-16 16 0 0
nv2=sit	10 -5 -1 -3
nv2=stand	11 -7 -1 0
nv2=stay	2 -5 -8 11
nv2=step	-1 -11 13 0
nv2=stop	12 -5 -6 0
nv2=suspend	-28 24 6 0
nv2=take	-5 10 0 -10
nv2=tax	-4 -5 9 0
nv2=tell	-12 30 -22 -8
nv2=think	3 -13 7 0
nv2=threaten	17 -5 -13 0
nv2=vote	9 -6 0 0
nv2=wait	16 -7 -8 0
nv2=want	16 -13 0 0
nv2=warn	-11 5 -2 8
nv2=write	-8 -2 12 0
nvt2=add past	6 9 -16 0
nvt2=agree modal	-13 14 0 0
nvt2=agree past	-11 1 10 0
nvt2=agree perfect	15 -1 -13 0
nvt2=agree pluperfect	-19 15 5 0
nvt2=announce pluperfect	11 -7 -4 0
nvt2=answer present	-13 13 0 0
nvt2=apply present	-11 3 6 0
nvt2=approve future	-10 11 0 0
nvt2=ask participle	1 -9 7 0
nvt2=ask pluperfect	-7 -4 12 0
nvt2=ask present	-23 21 1 0
nvt2=be future	-14 12 2 0
nvt2=be modal	6 -9 1 0
nvt2=be past	-10 2 16 -12
nvt2=be perfect	10 -11 0 -2
nvt2=be pluperfect	-9 4 6 0
nvt2=bear past	11 -11 0 0
nvt2=begin modal	-9 9 0 0
nvt2=begin past	-10 8 4 -5
nvt2=begin present	-10 0 0 13
nvt2=bring past	-13 17 -3 0
nvt2=bring present	-8 8 0 0
nvt2=buy future	2 -10 4 0
nvt2=buy infinitive	-4 9 -5 0
nvt2=buy modal	-9 9 0 0
nvt2=call participle	9 -6 0 0
nvt2=call perfect	-5 12 -4 0
nvt2=charge perfect	-8 8 0 0
nvt2=charge present	10 -8 0 0
nvt2=collect perfect	-8 10 0 0
nvt2=come past	-6 -15 15 9
nvt2=come present	4 0 -9 0
nvt2=confirm past	-4 -15 12 7
nvt2=continue present	11 -10 0 0
nvt2=drop present	-8 4 3 0
nvt2=end modal	3 5 -9 0
nvt2=end participle	-15 10 7 0
nvt2=end past	3 -8 6 0
nvt2=end present	12 -10 0 -1
nvt2=expect present	-5 12 -6 0
nvt2=extend perfect	-4 9 0 -4
nvt2=fall modal	9 -9 0 0
nvt2=fix present	-6 11 -2 0
nvt2=get present	-12 8 4 0
nvt2=go modal	0 -22 14 0
nvt2=go past	-8 13 -5 0
nvt2=go present	7 0 -9 -4
nvt2=hang present	1 -12 9 0
nvt2=have past	-11 15 -1 -1
nvt2=have present	-18 2 12 11
nvt2=hold past	1 -9 7 0
nvt2=hold present	-8 8 0 0
nvt2=keep present	10 0 -11 0
nvt2=lay past	-11 14 -3 0
nvt2=let present	14 -9 -2 0
nvt2=like modal	-14 15 0 0
nvt2=like present	-10 10 0 0
nvt2=look future	12 -12 0 0
nvt2=lose modal	-8 9 0 0
nvt2=meet future	-2 0 -9 11
nvt2=meet past	-15 16 -2 0
nvt2=meet pluperfect	9 -15 0 4
nvt2=meet present	9 0 -7 -2
nvt2=move perfect	-8 -5 12 0
nvt2=offer past	-10 9 1 0
nvt2=offer perfect	-12 -4 11 4
nvt2=offer pluperfect	-7 7 0 0
nvt2=other future	13 -9 -1 0
nvt2=other pluperfect	-10 -6 7 9
nvt2=pay future	14 -9 -2 0
nvt2=pay present	18 -24 3 -2
nvt2=prolong past	18 -24 4 0
nvt2=propose perfect	8 -7 0 0
nvt2=publish future	-13 12 0 0
nvt2=publish past	17 -5 -10 0
nvt2=publish perfect	10 0 -9 0
nvt2=put modal	12 -7 -3 0
nvt2=put perfect	-4 10 -3 0
nvt2=put present	10 -15 5 0
nvt2=raise future	-15 19 -4 0
nvt2=raise past	-12 -4 15 0
nvt2=remain present	-9 10 0 0
nvt2=report past	-15 -6 10 13
nvt2=return past	8 0 -7 0
nvt2=rise past	-12 13 0 0
nvt2=see future	-7 14 -3 -2
nvt2=see present	10 -8 0 0
nvt2=settle past	-17 13 3 0
nvt2=sign participle	-10 0 8 0
nvt2=sign perfect	16 -10 -6 0
nvt2=sign pluperfect	17 -14 0 0
nvt2=sit future	12 -8 0 -1
nvt2=stand past	10 -8 0 0
nvt2=stay future	-2 -9 0 12
nvt2=stop modal	11 0 -12 0
nvt2=stop past	-7 7 0 0
nvt2=suspend present	-23 20 5 0
nvt2=take past	13 -13 0 0
nvt2=take perfect	-20 18 1 0
nvt2=take present	16 -10 -4 0
nvt2=tell past	-8 25 -21 -6
nvt2=tell present	-12 13 0 0
nvt2=wait present	9 -1 -6 0
nvt2=want present	12 -13 0 0
nvt2=warn past	4 -13 0 9
nvt2=warn perfect	-8 9 0 0
nvt2=warn present	-9 9 0 0
nvt2=write present	-12 4 7 0
o:calls	25 -48 -3 25
o:coming	-71 23 48 13
o:ended	-25 26 0 -10
o:experts	-17 -59 -51 91
o:experts-near	-75 -33 -62 140
o:heads	-22 -88 88 -20
o:l="	40 -29 -10 -3
o:l=&	0 -12 0 8
o:l='s	11 -23 -1 7
o:l=(	2 1 -12 0
o:l=*	23 -17 0 -7
o:l=,	-30 33 -8 1
o:l=-	33 -18 -13 -2
o:l=.	18 -15 0 0
o:l=/	42 -9 -30 -26
o:l=:	-19 22 -1 -1
o:l=;	15 0 -24 -3
o:l=<begin>	27 -13 -11 -14
o:l=<day-ahead>	-6 14 -10 0
o:l=<day-gone>	-2 13 -21 10
o:l=<goods-amount>	13 -5 -4 0
o:l=<level>	10 -3 -3 0
o:l=<name>	-6 14 -6 -4
o:l=<number>	28 -26 -17 7
o:l=<office>	-3 -13 8 15
o:l=<organisation>	18 -19 0 -7
o:l=<person>	21 -15 -3 0
o:l=<quality>	26 -22 0 0
o:l=<seat>	17 -14 -1 0
o:l=[	12 -11 0 0
o:l=a	-30 25 8 0
o:l=after	-36 37 10 -15
o:l=although	34 -10 -29 0
o:l=an	14 -11 0 0
o:l=and	50 -37 -14 -21
o:l=ask	26 -7 -25 -5
o:l=at	-9 14 -4 -12
o:l=be	-19 19 0 0
o:l=because	-3 11 -8 0
o:l=between	11 5 -25 -14
o:l=but	11 -20 2 0
o:l=by	29 -38 9 -8
o:l=end	-15 6 0 8
o:l=enter	12 -10 0 0
o:l=evening	17 -15 -2 0
o:l=expect	13 -4 -7 0
o:l=for	-3 -16 23 3
o:l=from	-26 11 24 2
o:l=give	2 11 -9 -7
o:l=had	-10 10 0 0
o:l=has	12 -7 -1 0
o:l=his	8 -17 4 0
o:l=hold	27 -25 0 0
o:l=how	-6 0 9 0
o:l=if	27 -21 -1 -23
o:l=in	-78 55 0 44
o:l=is	-7 19 -9 -3
o:l=leave	-36 16 29 -12
o:l=let	15 -7 -7 0
o:l=meet	14 -9 -4 0
o:l=month	-10 16 -5 -1
o:l=morning	13 -9 0 0
o:l=mr	10 -9 0 0
o:l=no	-8 9 0 0
o:l=now	13 -11 0 0
o:l=of	5 0 0 -22
o:l=on	21 -1 -27 -3
o:l=or	19 -14 -2 0
o:l=our	-2 4 5 -13
o:l=out	-12 14 0 0
o:l=over	23 -20 0 0
o:l=pay	11 -3 -4 0
o:l=reach	23 -20 0 0
o:l=return	11 -8 0 0
o:l=say	-15 5 -2 13
o:l=should	-15 14 -11 5
o:l=since	18 -22 6 -6
o:l=so	14 -12 0 0
o:l=tell	13 -14 0 -1
o:l=than	-20 16 6 0
o:l=that	27 0 -25 -17
o:l=the	17 -11 -3 -31
o:l=time	-27 29 -3 0
o:l=to	-71 30 62 -28
o:l=trade	9 -6 0 0
o:l=under	33 -30 0 -1
o:l=unless	-1 -24 18 0
o:l=urge	6 10 -13 -9
o:l=visit	-67 0 64 -11
o:l=visited	-30 14 2 14
o:l=want	15 -10 -5 0
o:l=warn	11 -10 0 0
o:l=was	-11 12 0 0
o:l=what	-31 23 9 1
o:l=whatever	19 -15 -2 0
o:l=when	2 8 -16 -5
o:l=whether	10 -18 3 0
o:l=which	50 -61 7 -8
o:l=while	27 -16 -11 0
o:l=will	12 -3 -6 0
o:l=with	49 -45 -26 13
o:l=—	-10 21 -11 -9
o:l=•	18 -8 -9 0
o:m=arrived	4 -8 0 4
o:m=arrives	-17 4 8 0
o:m=assembled	-13 16 0 0
o:m=assembly	39 -33 0 -13
o:m=broke off	6 0 -10 0
o:m=broke up	-24 18 0 4
o:m=came	-21 36 -20 -2
o:m=closed	34 -24 -9 -10
o:m=come	-32 4 27 12
o:m=comes	-38 18 27 -10
o:m=conference	9 -11 5 -13
o:m=consultations	-15 26 -17 0
o:m=delegation	-30 4 -27 45
o:m=delegations	-10 38 -39 -24
o:m=dialogue	-14 -10 10 13
o:m=dinner	0 -18 22 -5
o:m=due	-8 -9 34 -37
o:m=edition	10 -9 0 0
o:m=ended	-11 9 15 -14
o:m=expected	-33 1 36 -1
o:m=flew	12 -5 -2 -13
o:m=flies	-23 20 5 -4
o:m=fly	-3 12 0 -14
o:m=gather	13 -6 -8 0
o:m=gathered	10 -4 -1 -3
o:m=gathering	0 -9 9 0
o:m=go	3 0 3 -23
o:m=goes	8 -9 2 -11
o:m=guests	0 -5 -3 9
o:m=haggling	-9 10 0 0
o:m=here	11 -3 0 -15
o:m=host	1 12 -8 -5
o:m=invitation	-26 -8 32 -3
o:m=invited	-3 7 -1 -2
o:m=land	15 -27 -9 14
o:m=landed	-17 21 0 0
o:m=lands	0 -3 19 -14
o:m=leg	-8 11 0 0
o:m=lunch	3 -9 11 -6
o:m=meet	-42 -1 10 39
o:m=meeting	-9 6 -3 3
o:m=meetings	-29 33 -11 0
o:m=meets	-13 -21 18 18
o:m=met	-65 32 16 10
o:m=negotiated	-41 49 -11 -5
o:m=negotiates	12 -8 0 0
o:m=negotiating	8 13 -38 -15
o:m=negotiation	9 -5 0 0
o:m=negotiations	4 25 -28 -31
o:m=negotiator	-8 -28 -17 45
o:m=negotiators	-11 40 -49 -17
o:m=parted	0 -8 14 -2
o:m=received	-26 10 11 5
o:m=rose	60 -30 -40 -6
o:m=round	-23 52 -30 -40
o:m=rounds	4 1 -10 -2
o:m=sat	-8 16 -13 0
o:m=settled	22 -10 -11 -8
o:m=shook hands	-24 11 18 -4
o:m=signed	15 0 -14 -22
o:m=sit	-12 14 -6 3
o:m=sits	11 -17 0 7
o:m=sitting	-24 22 -7 6
o:m=spent	-36 8 -1 26
o:m=stop	3 17 -23 -7
o:m=summit	-20 -11 33 -18
o:m=table	-21 14 -3 16
o:m=talk	11 -17 -13 16
o:m=talked	2 25 -27 0
o:m=talking	19 -4 -25 2
o:m=talks	-10 24 -49 20
o:m=there	12 -1 -23 3
o:m=time	34 -21 -20 4
o:m=to see	-15 17 0 -9
o:m=travel	-36 16 23 0
o:m=travelled	16 -2 -9 -1
o:m=travels	-20 7 24 -12
o:m=visit	-44 -30 53 8
o:m=visited	-7 0 -7 15
o:m=visits	-26 -11 32 0
o:m=went	8 2 -14 -13
o:m=where	21 -5 -8 -11
o:meets	-66 29 33 27
o:r="	-24 17 11 -6
o:r='	14 -11 0 0
o:r='s	49 -42 3 -48
o:r=(	-31 39 0 -16
o:r=)	13 -7 2 -5
o:r=,	-45 41 4 4
o:r=-	11 7 -21 -11
o:r=.	-16 14 4 0
o:r=/	-19 -13 26 12
o:r=:	2 -7 11 -13
o:r=;	-25 0 27 3
o:r=<day-ahead>	-49 27 18 5
o:r=<day-gone>	-41 27 11 10
o:r=<day-today>	-17 20 -1 0
o:r=<end>	-17 -4 21 15
o:r=<level>	46 -36 -11 -4
o:r=<name>	9 -15 6 -1
o:r=<number>	61 -47 -24 -2
o:r=<person>	29 -16 -5 -12
o:r=<span>	12 -2 -5 -7
o:r=?	-4 13 -2 -12
o:r=a	1 0 -8 10
o:r=accept	13 -11 0 0
o:r=accuse	14 -2 -9 0
o:r=add	3 0 -10 5
o:r=after	-15 15 0 0
o:r=afterward	-6 -2 0 9
o:r=again	-13 21 -1 -15
o:r=agree	-12 25 -17 0
o:r=agreement	23 -10 -15 0
o:r=air	13 0 -11 0
o:r=airport	-9 -6 19 0
o:r=also	5 -17 7 -2
o:r=and	27 -12 -22 -6
o:r=announce	20 -17 -5 0
o:r=answer	10 -34 15 -4
o:r=approve	21 -17 -1 0
o:r=are	5 0 1 -24
o:r=arrangement	1 7 -11 0
o:r=arrive	10 -3 0 -6
o:r=as	11 5 -28 -6
o:r=at	-24 24 -7 6
o:r=b	9 -7 0 0
o:r=back	-21 -1 23 0
o:r=because	-12 14 0 0
o:r=before	-24 22 -9 14
o:r=begin	15 -3 -12 -4
o:r=between	-10 17 -3 -2
o:r=bill	-11 11 0 0
o:r=bring	-22 15 11 -2
o:r=broker	19 -18 0 0
o:r=by	-6 27 -34 -10
o:r=c	9 -8 0 0
o:r=cabinet	13 -12 0 0
o:r=call	-9 -9 -2 23
o:r=can	-1 -17 16 0
o:r=cannot	-13 -7 19 0
o:r=capital	14 -12 0 0
o:r=change	-8 11 -2 0
o:r=charge	10 -33 12 7
o:r=chip	13 -11 0 0
o:r=clarified	11 -10 0 0
o:r=close	11 -9 0 0
o:r=closed	8 -4 -2 0
o:r=collapsed	-3 12 -9 0
o:r=come	-14 18 -1 -6
o:r=conclude	-6 18 -14 -3
o:r=confirm	6 -2 4 -14
o:r=continue	-6 -6 0 12
o:r=could	26 -20 -3 -1
o:r=count	22 -22 -33 27
o:r=daily	-10 15 -1 -4
o:r=day	12 -6 -3 0
o:r=de	16 -15 0 0
o:r=deal	1 -24 16 -1
o:r=decide	12 -10 0 0
o:r=declare	-8 9 0 0
o:r=decline	15 -13 0 0
o:r=deny	-4 15 -16 0
o:r=desk	-10 11 0 0
o:r=did	0 -20 5 14
o:r=do	9 -8 0 0
o:r=doesn't	-14 9 6 0
o:r=double	24 -19 -7 0
o:r=drag	17 -14 0 0
o:r=drop	0 -2 -7 8
o:r=earlier	-13 2 0 11
o:r=early	-29 19 14 0
o:r=el	15 -14 0 0
o:r=end	0 1 7 -19
o:r=exchange	18 -15 0 0
o:r=expect	-1 15 -20 -6
o:r=expire	1 -9 5 0
o:r=explain	-28 30 -5 0
o:r=extend	12 -19 -3 6
o:r=face	-7 -1 10 0
o:r=fact	-12 -2 16 -5
o:r=fail	-35 28 -4 9
o:r=failed	-9 10 0 0
o:r=fall	-2 10 -12 0
o:r=firm	-11 11 0 0
o:r=fish	-7 9 0 0
o:r=fix	23 -5 -20 0
o:r=follow	10 0 -9 0
o:r=followed	0 10 -11 0
o:r=for	-31 18 24 -19
o:r=forbade	-20 -16 4 27
o:r=found	-22 -9 0 28
o:r=four	-8 9 0 0
o:r=free	16 -9 -6 0
o:r=from	-75 58 11 5
o:r=gave	1 -21 14 -1
o:r=get	-13 -3 19 0
o:r=go	1 -2 6 -17
o:r=grant	13 12 -19 -8
o:r=had	12 -2 -10 -10
o:r=has	23 -24 -1 -14
o:r=have	20 -10 -8 -12
o:r=having	-19 19 0 0
o:r=he	3 -8 -3 9
o:r=hear	13 -10 0 0
o:r=heard	-8 14 -8 0
o:r=himself	-11 21 -3 -10
o:r=hold	35 -21 -11 -11
o:r=hope	23 -7 -16 0
o:r=hotel	-31 33 -4 0
o:r=house	25 -18 -7 0
o:r=i	15 -14 0 0
o:r=if	-5 11 -4 0
o:r=import	-4 8 -4 0
o:r=impose	7 3 -21 4
o:r=in	-125 54 70 29
o:r=into	17 -7 -9 0
o:r=introduce	2 -11 6 0
o:r=is	8 10 -21 -26
o:r=it	14 -17 3 -8
o:r=itself	11 -9 0 0
o:r=keep	0 4 4 -11
o:r=know	4 -23 12 0
o:r=last	-9 12 -9 9
o:r=later	-13 4 10 -4
o:r=leave	2 -10 8 0
o:r=let	20 -22 -2 -2
o:r=levy	2 -20 3 9
o:r=lift	-15 19 -2 -2
o:r=like	19 -18 0 0
o:r=list	12 -3 -6 0
o:r=live	-2 12 -10 0
o:r=make	27 -20 -5 0
o:r=mean	-3 5 -10 5
o:r=might	9 -6 -1 0
o:r=most	0 -8 0 10
o:r=move	-14 11 5 0
o:r=named	-9 0 10 0
o:r=need	16 -12 -1 0
o:r=never	-10 0 12 0
o:r=new	21 -19 -2 0
o:r=next	-27 36 -9 -11
o:r=no	6 0 -7 0
o:r=nobody	11 -10 0 0
o:r=nor	12 -7 -6 0
o:r=now	5 -34 26 -2
o:r=object	25 -21 -3 0
o:r=of	37 -13 -14 -22
o:r=offer	10 1 -10 -8
o:r=on	-101 68 32 17
o:r=one	29 -23 -3 0
o:r=open	10 -6 0 0
o:r=opened	24 -19 -25 10
o:r=or	-21 0 -9 27
o:r=over	-8 1 -3 12
o:r=paper	-12 0 12 0
o:r=pass	19 -18 0 0
o:r=pay	12 -6 -5 0
o:r=plan	0 9 -10 0
o:r=plant	16 -12 0 0
o:r=point	10 -8 0 0
o:r=press	5 -6 2 -4
o:r=promise	39 -19 -29 0
o:r=publish	4 -30 17 -5
o:r=put	10 1 -8 -9
o:r=radio	14 -9 -3 0
o:r=raise	-25 12 17 -1
o:r=rather	-4 -6 0 10
o:r=ratify	13 -11 0 0
o:r=recall	-36 38 0 -2
o:r=reckon	15 -12 0 -1
o:r=refuse	15 -13 0 0
o:r=released	15 1 -22 -1
o:r=remain	-42 42 -1 0
o:r=reply	-28 33 -3 -5
o:r=report	-7 10 -2 0
o:r=retaliate	10 0 -6 0
o:r=rise	28 -16 -15 -2
o:r=round	-23 25 0 0
o:r=rule	20 -24 -5 3
o:r=run	16 -9 -3 -2
o:r=say	48 -47 -1 -37
o:r=see	12 -4 -6 0
o:r=sell	-3 10 -7 -3
o:r=set	7 -4 -1 0
o:r=settle	15 -11 0 0
o:r=share	0 8 -11 0
o:r=sign	17 -9 -8 -1
o:r=since	9 -13 1 1
o:r=so	-1 -10 10 0
o:r=speak	10 -5 -2 0
o:r=spokesman	17 -4 -11 0
o:r=spokeswoman	-7 -12 1 14
o:r=staff	-9 0 13 -4
o:r=stand	14 -10 -1 0
o:r=state	16 -9 -6 0
o:r=statement	9 -5 -4 0
o:r=stay	-6 11 -4 0
o:r=still	-10 14 -1 -5
o:r=stock	-22 23 0 0
o:r=stop	-7 0 -12 17
o:r=strike	18 -8 -10 0
o:r=summit	-21 -10 30 0
o:r=suspend	13 -3 -4 0
o:r=take	21 -12 0 -15
o:r=talk	-20 31 -12 -13
o:r=tell	14 -15 -1 -1
o:r=that	9 -6 10 -39
o:r=the	23 0 -35 -4
o:r=then	23 -25 1 -1
o:r=thi	-16 -4 -24 43
o:r=think	17 -14 0 0
o:r=three	15 -13 0 0
o:r=threw	-3 -4 0 9
o:r=time	30 -3 -28 -8
o:r=to	13 2 -15 -15
o:r=too	19 -20 0 0
o:r=trader	10 -8 0 0
o:r=turn	16 -13 0 0
o:r=turned	9 -7 0 0
o:r=twice	-25 32 -11 0
o:r=until	-17 -11 18 16
o:r=urge	-12 17 -3 0
o:r=visit	-9 -6 1 10
o:r=wait	39 -27 -12 -13
o:r=want	32 -32 1 -11
o:r=warn	22 -17 -4 0
o:r=was	4 23 -23 -28
o:r=welcomed	-4 -22 8 16
o:r=were	-9 4 -23 20
o:r=what	-5 -14 18 0
o:r=whether	-3 -5 9 0
o:r=who	13 -1 -8 0
o:r=whose	-13 14 0 0
o:r=will	50 -33 -19 -9
o:r=wish	-17 17 0 0
o:r=with	-36 35 12 -20
o:r=withdraw	17 -9 -4 -1
o:r=within	-8 -10 18 -3
o:r=without	0 8 -8 -2
o:r=would	24 -27 -18 14
o:r=write	18 -3 -15 0
o:r=you	9 -5 0 0
o:r=·	10 -2 -6 -3
o:r=—	-7 -11 30 -21
o:running	5 -20 8 11
o:summit	-29 -55 80 -57
o:summit-near	-24 -11 58 -98
o:sure	-95 46 36 35
o:wished	39 -26 -18 -10
on record AR,US Washington	19 -9 -12 0
on record AR,US Washington 2026 I	26 -20 -6 0
on record AU,US Washington	-10 3 7 0
on record AU,US Washington 2025 II	-14 6 9 0
on record BR,US Brasília	15 -6 -6 0
on record BR,US Kuala Lumpur	-12 -37 43 0
on record BR,US Kuala Lumpur 2025 II	-21 -31 42 0
on record BR,US Lula	10 -6 -2 0
on record BR,US New York	-3 -7 9 0
on record BR,US New York 2025 II	-4 -7 9 0
on record BR,US São Paulo	9 -7 0 0
on record BR,US Washington	11 0 -31 5
on record BR,US Washington 2025 II	-2 16 -21 0
on record BR,US Washington 2026 II	21 -24 -10 5
on record CA,CN Beijing	-20 -25 32 0
on record CA,CN Beijing 2025 II	8 0 -6 0
on record CA,CN Beijing 2026 I	-27 -23 38 0
on record CA,CN Washington	-2 -4 9 0
on record CA,CN Washington 2025 II	-12 15 -2 0
on record CA,CN Washington 2026 I	29 -14 -17 0
on record CA,MX Ottawa	0 -15 -1 16
on record CA,MX Washington	-11 8 2 0
on record CA,US Kananaskis	-21 -4 24 0
on record CA,US Kananaskis 2025 I	-21 -4 24 0
on record CA,US Kuala Lumpur	-4 15 -12 0
on record CA,US Kuala Lumpur 2025 II	-4 15 -12 0
on record CA,US Ottawa	40 -28 -16 0
on record CA,US Ottawa 2025 II	21 -12 -10 0
on record CA,US Washington	1 -3 9 -18
on record CA,US Washington 2025 I	23 -4 -13 0
on record CA,US Washington 2025 II	3 -7 8 -13
on record CA,US Washington 2026 II	-23 12 13 0
on record CA,US Windsor	10 -9 0 0
on record CH,GH Accra	-17 19 0 0
on record CH,US Bern	33 -24 -10 0
on record CH,US Bern 2025 II	28 -20 -8 0
on record CH,US Berne	12 -11 0 0
on record CH,US Berne 2025 II	12 -11 0 0
on record CH,US Washington	-5 30 -44 -16
on record CH,US Washington 2025 II	-11 33 -37 -14
on record CH,US Washington 2026 I	9 -7 0 0
on record CH,US Zurich	12 -9 0 0
on record CH,US Zurich 2025 II	11 -8 0 0
on record CL,TH Bangkok	17 -15 0 0
on record CL,TR Ankara	12 -11 0 0
on record CN,EU Beijing	-29 -25 40 0
on record CN,EU Beijing 2025 II	-26 -18 34 0
on record CN,EU Beijing 2026 I	-7 -5 12 0
on record CN,EU Brussels	-22 1 -7 28
on record CN,EU Brussels 2025 II	0 -33 -6 29
on record CN,EU Stockholm	-5 9 -1 0
on record CN,EU Stockholm 2025 II	-5 9 -1 0
on record CN,EU Washington	14 -5 -7 0
on record CN,IN New Delhi	-4 9 0 -1
on record CN,IN Washington	-6 -8 14 0
on record CN,JP Beijing	-11 0 13 0
on record CN,JP Tokyo	-18 -13 25 0
on record CN,JP Tokyo 2025 II	-18 -13 25 0
on record CN,KR Busan	-22 -3 25 0
on record CN,KR Busan 2025 II	-22 -3 25 0
on record CN,KR Gyeongju	-13 -8 19 0
on record CN,KR Gyeongju 2025 II	-13 -8 19 0
on record CN,KR Washington	0 -12 -3 15
on record CN,MX Washington	19 -9 -6 -3
on record CN,MX Washington 2025 II	19 -9 -6 -3
on record CN,NL Beijing	-26 -1 -25 39
on record CN,NL Beijing 2025 II	-27 -1 -25 39
on record CN,NL Busan	-5 -13 16 0
on record CN,NL Busan 2025 II	-5 -13 16 0
on record CN,NL Nexperia	12 -7 0 0
on record CN,NL Nexperia 2025 II	12 -7 0 0
on record CN,NL The Hague	11 -10 0 0
on record CN,RU New York	-14 22 -10 0
on record CN,RU New York 2026 II	-14 22 -10 0
on record CN,RU Stockholm	-15 15 0 0
on record CN,RU Stockholm 2026 II	-15 15 0 0
on record CN,RU Washington	-9 -28 33 0
on record CN,RU Washington 2026 II	-9 -28 33 0
on record CN,US Alaska	25 -13 -17 0
on record CN,US Alaska 2025 II	25 -13 -17 0
on record CN,US Apec	21 -5 -15 0
on record CN,US Apec 2025 II	9 0 -7 0
on record CN,US Beijing	2 -41 32 -36
on record CN,US Beijing 2018 II	-13 34 -26 0
on record CN,US Beijing 2019 I	-33 43 -38 12
on record CN,US Beijing 2019 II	20 -3 -12 -3
on record CN,US Beijing 2020 I	-9 10 0 0
on record CN,US Beijing 2025 I	83 -36 -66 -4
on record CN,US Beijing 2025 II	61 -96 -17 -18
on record CN,US Beijing 2026 I	-92 -89 122 -26
on record CN,US Beijing 2026 II	45 -44 -14 -11
on record CN,US Boeing	18 -6 -8 0
on record CN,US Boeing 2026 I	16 -4 -8 0
on record CN,US Brussels	13 -12 -19 11
on record CN,US Brussels 2025 I	10 -7 0 0
on record CN,US Brussels 2025 II	-8 2 -11 13
on record CN,US Buenos Aires	-28 -38 51 0
on record CN,US Buenos Aires 2018 II	-28 -7 32 0
on record CN,US Buenos Aires 2019 I	6 -23 11 0
on record CN,US Buenos Aires 2020 I	-9 -4 13 0
on record CN,US Busan	8 -83 43 -19
on record CN,US Busan 2025 II	-34 -51 63 -11
on record CN,US Busan 2026 I	38 -32 -16 -2
on record CN,US Busan 2026 II	25 -23 -8 0
on record CN,US Business	10 -7 0 0
on record CN,US Business 2025 II	8 -5 0 0
on record CN,US Chicago	23 -17 -6 0
on record CN,US Chicago 2025 II	11 -5 -3 0
on record CN,US Cologny	12 -10 0 0
on record CN,US Cologny 2025 I	12 -10 0 0
on record CN,US Davos	-20 31 -19 0
on record CN,US Davos 2026 I	-20 31 -19 0
on record CN,US Dongguan	11 -8 0 0
on record CN,US Dongguan 2025 II	11 -8 0 0
on record CN,US Florida	19 -4 -15 0
on record CN,US Geneva	-11 30 -49 -28
on record CN,US Geneva 2025 I	-25 38 -33 -18
on record CN,US Geneva 2025 II	9 -1 -14 -6
on record CN,US Gimhae	15 -2 -12 0
on record CN,US Gimhae 2025 II	15 -1 -12 0
on record CN,US Gyeongju	7 -21 5 0
on record CN,US Gyeongju 2025 II	7 -21 5 0
on record CN,US Hanoi	14 -8 -6 0
on record CN,US Hong Kong	25 -19 -3 0
on record CN,US Incheon	0 14 -25 0
on record CN,US Incheon 2026 I	0 14 -25 0
on record CN,US Investment	12 -7 0 0
on record CN,US Investment 2026 I	12 -7 0 0
on record CN,US Iowa	18 -15 -1 0
on record CN,US Kuala Lumpur	-39 53 -20 -13
on record CN,US Kuala Lumpur 2025 II	-56 64 -13 -11
on record CN,US Kuala Lumpur 2026 II	16 -9 -9 0
on record CN,US London	-36 57 -50 -22
on record CN,US London 2025 I	-44 61 -35 -12
on record CN,US London 2025 II	0 8 -13 -5
on record CN,US Madrid	-52 64 -24 -10
on record CN,US Madrid 2025 II	-54 65 -21 -9
on record CN,US Merdeka	13 -12 0 0
on record CN,US Merdeka 2025 II	13 -12 0 0
on record CN,US Nagoya	14 -13 0 0
on record CN,US Negotiators	11 -10 0 0
on record CN,US New Delhi	0 -2 9 -9
on record CN,US New Delhi 2025 II	21 -16 0 -6
on record CN,US New York	-9 30 -36 2
on record CN,US New York 2025 I	36 -34 0 0
on record CN,US New York 2025 II	30 -27 -2 0
on record CN,US New York 2026 I	11 -9 0 0
on record CN,US New York 2026 II	-56 67 -31 3
on record CN,US Nexperia	12 -9 0 0
on record CN,US Nexperia 2025 II	12 -9 0 0
on record CN,US Ninety	8 -6 0 0
on record CN,US Nvidia	14 -10 0 0
on record CN,US Nvidia 2025 II	12 -8 0 0
on record CN,US Ohio	15 -13 0 0
on record CN,US Osaka	-23 -46 56 0
on record CN,US Osaka 2019 I	-28 -8 27 0
on record CN,US Osaka 2019 II	13 -19 5 0
on record CN,US Osaka 2020 I	-17 -12 25 0
on record CN,US Osaka 2025 II	0 -21 19 0
on record CN,US Palacio de Santa Cruz	14 -14 0 0
on record CN,US Palacio de Santa Cruz 2025 II	14 -14 0 0
on record CN,US Paris	-43 63 -29 -10
on record CN,US Paris 2026 I	-49 66 -25 -9
on record CN,US Presidents	11 0 -10 0
on record CN,US Presidents 2025 II	9 0 -8 0
on record CN,US Riyadh	10 -9 0 0
on record CN,US Rosenbad	36 -33 -4 0
on record CN,US Rosenbad 2025 II	36 -33 -4 0
on record CN,US Rotterdam	13 -12 0 0
on record CN,US Rotterdam 2025 II	9 -7 0 0
on record CN,US Seoul	2 26 -40 -15
on record CN,US Seoul 2025 II	13 -10 -2 0
on record CN,US Seoul 2026 I	-2 29 -34 -14
on record CN,US Seoul 2026 II	-11 12 0 0
on record CN,US Shanghai	22 -13 -9 -1
on record CN,US Shanghai 2019 II	-17 19 -1 0
on record CN,US Shanghai 2025 I	10 -8 0 0
on record CN,US Shanghai 2025 II	25 -22 -1 0
on record CN,US Shenzhen	15 -39 11 -3
on record CN,US Shenzhen 2026 II	13 -37 12 -2
on record CN,US Singapore	27 -17 -12 0
on record CN,US Singapore 2025 II	15 -6 -9 0
on record CN,US Singapore 2026 I	8 -5 0 0
on record CN,US Soybeans	9 -7 0 0
on record CN,US Stockholm	-34 47 -24 -10
on record CN,US Stockholm 2025 II	-28 42 -22 -10
on record CN,US Supreme	15 -12 0 0
on record CN,US Tianjin	-17 -18 26 2
on record CN,US Tianjin 2025 II	-18 -14 26 0
on record CN,US TikTok	41 -35 -7 -3
on record CN,US TikTok 2025 II	41 -35 -7 -3
on record CN,US Tokyo	18 -33 3 0
on record CN,US Tokyo 2025 II	10 -29 7 0
on record CN,US Washington	-15 -29 18 35
on record CN,US Washington 2018 I	-9 27 -20 -5
on record CN,US Washington 2018 II	-41 20 -38 48
on record CN,US Washington 2019 I	-67 92 -53 -15
on record CN,US Washington 2019 II	-14 43 -38 -13
on record CN,US Washington 2020 I	-11 32 -34 -4
on record CN,US Washington 2025 I	42 25 -94 -61
on record CN,US Washington 2025 II	62 -91 -81 69
on record CN,US Washington 2026 I	31 -109 36 -51
on record CN,US Washington 2026 II	-65 -126 132 -71
on record CO,EC Rumichaca	-3 -8 12 0
on record CR,PA Panama	12 -11 0 0
on record DZ,PT Lisbon	14 -12 0 0
on record EC,NO Oslo	-10 11 0 0
on record EC,TR Ankara	10 -9 0 0
on record EG,KE Cairo	-14 1 13 0
on record EG,KE Nairobi	-12 13 0 0
on record EG,TR Cairo	12 -11 0 0
on record ES,US Madrid	-19 20 0 0
on record EU,GB London	-10 -12 19 0
on record EU,IN Delhi	-15 -16 10 17
on record EU,IN Delhi 2026 I	-6 -4 11 0
on record EU,IN New Delhi	-23 -22 38 0
on record EU,IN New Delhi 2026 I	-23 -23 39 0
on record EU,KE Brussels	-20 26 -6 -1
on record EU,MX Brussels	11 -8 0 0
on record EU,TR Brussels	-11 13 0 0
on record EU,US Beijing	-8 -5 13 0
on record EU,US Brussels	27 -29 3 -25
on record EU,US Brussels 2021 I	-29 -12 37 0
on record EU,US Brussels 2025 II	31 -11 -21 -21
on record EU,US Brussels 2026 I	25 -13 -13 -1
on record EU,US Davos	29 -24 -8 0
on record EU,US Davos 2026 I	29 -24 -8 0
on record EU,US Paris	-10 13 -2 0
on record EU,US Paris 2025 I	-18 20 0 0
on record EU,US Paris 2025 II	11 -9 0 0
on record EU,US Stockholm	-13 16 -2 0
on record EU,US Stockholm 2025 II	-22 25 -2 0
on record EU,US Strasbourg	11 -6 -1 0
on record EU,US Turnberry	-37 -32 53 0
on record EU,US Turnberry 2025 II	-40 -27 54 0
on record EU,US Washington	0 -3 14 -17
on record EU,US Washington 2018 II	-5 15 -10 0
on record EU,US Washington 2025 I	4 2 -13 0
on record EU,US Washington 2025 II	-11 -9 31 -13
on record EU,US Washington 2026 I	19 -13 -3 0
on record GB,IN London	12 -8 -4 0
on record GB,US Beijing	-11 -3 15 0
on record GB,US Brussels	9 -1 -6 0
on record GB,US Geneva	-27 34 -3 -5
on record GB,US Geneva 2025 I	-27 34 -3 -5
on record GB,US Kananaskis	-26 -3 28 0
on record GB,US Kananaskis 2025 I	-19 0 21 0
on record GB,US London	28 -20 -7 0
on record GB,US London 2025 I	15 -10 -2 0
on record GB,US London 2025 II	12 -8 -1 0
on record GB,US Washington	12 0 -11 -2
on record GB,US Washington 2025 I	4 11 -23 0
on record GB,US Washington 2025 II	20 -10 -11 0
on record ID,US Jakarta	17 -9 -6 0
on record ID,US Washington	39 -23 -23 -1
on record ID,US Washington 2025 II	15 -2 -12 0
on record ID,US Washington 2026 I	29 -20 -14 0
on record IN,US Delhi	22 -14 -4 -9
on record IN,US Delhi 2025 II	18 -10 -2 -9
on record IN,US Mumbai	13 -10 0 0
on record IN,US Mumbai 2025 II	11 -9 0 0
on record IN,US New Delhi	7 -10 -6 11
on record IN,US New Delhi 2025 II	20 -16 -31 13
on record IN,US New Delhi 2026 I	10 7 -6 -12
on record IN,US Tiruppur	10 -9 0 0
on record IN,US Tiruppur 2025 II	9 -8 0 0
on record IN,US Washington	-19 11 -10 16
on record IN,US Washington 2025 II	0 0 -18 11
on record IN,US Washington 2026 I	8 13 -18 -12
on record IS,NG Lagos	13 -10 -3 0
on record JO,US Amman	15 -12 -2 0
on record JO,US Amman 2026 II	15 -12 -2 0
on record JP,PE Lima	-23 20 3 0
on record JP,US Busan	-16 -8 21 0
on record JP,US Busan 2025 II	-16 -8 21 0
on record JP,US Stockholm	-11 17 0 -4
on record JP,US Stockholm 2025 II	-11 17 0 -4
on record JP,US Tokyo	7 -44 22 -13
on record JP,US Tokyo 2025 I	10 0 -7 0
on record JP,US Tokyo 2025 II	4 -39 22 -9
on record JP,US Washington	-18 35 -13 -23
on record JP,US Washington 2025 I	-20 23 -1 0
on record JP,US Washington 2025 II	-8 21 -9 -19
on record JP,US Washington 2026 I	12 -17 4 0
on record KE,NO Oslo	11 -9 -1 0
on record KE,TR Mombasa	-17 18 0 0
on record KE,TR Nairobi	13 -12 0 0
on record KR,PE Lima	-12 18 -2 -6
on record KR,US Busan	-22 -6 27 0
on record KR,US Busan 2025 II	-9 -4 13 0
on record KR,US Gyeongju	-24 -24 41 0
on record KR,US Gyeongju 2025 II	-23 -22 39 0
on record KR,US New York	-2 8 -5 0
on record KR,US New York 2025 II	-2 8 -5 0
on record KR,US Seoul	29 -12 -17 -1
on record KR,US Seoul 2025 II	33 -21 -12 0
on record KR,US Washington	-40 32 15 -11
on record KR,US Washington 2025 II	-32 14 23 -13
on record KR,US Washington 2026 I	-16 29 -18 -3
on record MX,US Mexico City 2025 II	9 -2 -5 0
on record MX,US Washington	-9 9 -25 16
on record MX,US Washington 2025 II	-23 26 -19 10
on record MY,US Kuala Lumpur	-37 35 0 0
on record MY,US Kuala Lumpur 2025 II	-38 36 0 0
on record MY,US Washington	11 -7 -2 0
on record MY,US Washington 2025 II	11 -7 -2 0
on record MZ,ZA Maputo	-21 24 0 -1
on record NO,PE Oslo	-8 9 0 0
on record PE,TH Bangkok	11 -10 0 0
on record PE,TH Lima	-24 14 0 7
on record PE,TR Lima	15 -14 0 0
on record PH,US Washington	-19 -14 29 0
on record PH,US Washington 2025 II	-27 -6 32 0
on record RW,UG Kigali	-14 15 0 0
on record TH,US Bangkok	11 -9 0 0
on record TH,US Washington	-7 11 0 -4
on record TH,US Washington 2025 II	-8 12 0 -4
on record TW,US Beijing	-8 -3 12 0
on record TW,US Beijing 2026 I	-9 -3 12 0
on record TW,US Taipei	20 -14 -9 0
on record TW,US Taipei 2026 I	17 -12 -7 0
on record TW,US Washington	20 -1 -25 -2
on record TW,US Washington 2025 II	-6 13 -7 0
on record TW,US Washington 2026 I	28 -18 -12 -1
on record US,VN Hanoi	24 -18 -4 0
on record US,VN Hanoi 2025 II	22 -16 -4 0
on record US,VN Kuala Lumpur	11 0 -15 0
on record US,VN Kuala Lumpur 2025 II	11 0 -15 0
on record US,VN Washington	-38 51 -20 -12
on record US,VN Washington 2025 II	-28 35 -9 -3
pair: n=2	2 5 -3 -13
pair: n=3	-1 10 -10 -9
pair: n=5	4 8 -24 -2
pair: n=many	2 -8 4 0
pair: not-both	7 0 2 -14
pair:both n=1	-7 13 -7 -1
pair:both n=5	7 -12 0 3
pair:both n=many	5 -10 3 0
pair:city 	-23 16 9 -2
pair:city both	-4 7 5 -28
pair:city coming+ended	10 -8 0 -6
pair:city coming+ended+running	9 -6 0 0
pair:city day=l0	-25 20 5 0
pair:city day=l1	-29 16 18 -3
pair:city day=l2	-1 -10 18 -11
pair:city day=l3	17 -16 2 -6
pair:city day=l4	12 -8 -8 3
pair:city day=l5	2 -11 9 0
pair:city day=r2	12 -11 0 -6
pair:city day=r4	-6 15 -13 3
pair:city ended	5 8 -15 -10
pair:city ended+running	8 -18 16 -2
pair:city n=1	0 1 7 -21
pair:city n=2	-9 14 -6 0
pair:city n=3	11 -9 0 -2
pair:city part:sure	6 -3 11 -28
pair:city sent:sure	-19 6 16 -1
pair:coming both	14 -8 0 -8
pair:coming n=1	2 9 -1 -19
pair:coming n=2	19 -17 -9 13
pair:coming n=3	10 -15 6 -1
pair:coming n=4	10 -2 -6 0
pair:coming not-both	12 -3 -5 -5
pair:coming+ended n=1	17 -16 3 -6
pair:coming+ended n=2	-1 8 -6 -1
pair:coming+ended not-both	19 -12 -2 -7
pair:coming+running both	-2 -4 9 0
pair:day-none 	13 3 -11 -20
pair:day-none both	18 -8 -17 -6
pair:day-none coming	11 -1 -6 -9
pair:day-none coming+ended	-12 0 20 0
pair:day-none coming+running	-12 19 -5 -3
pair:day-none ended	5 -20 9 10
pair:day-none ended+running	3 -3 9 -22
pair:day-none n=1	19 -10 -9 -3
pair:day-none n=2	0 -1 9 -14
pair:day-none n=3	4 2 -14 0
pair:day-none n=4	-5 9 -12 5
pair:day-none part:sure	20 -5 -9 -18
pair:day-none prev:sure	7 -13 9 -4
pair:day-none running	3 -8 -13 16
pair:day-none sent:sure	0 9 -9 -16
pair:day=l0 	-14 6 7 4
pair:day=l0 both	1 15 -15 -4
pair:day=l0 ended	4 8 -12 0
pair:day=l0 n=1	15 -11 -1 -5
pair:day=l0 n=4	-5 10 -5 0
pair:day=l0 no-word	15 -7 -10 3
pair:day=l0 part:sure	7 8 -12 -2
pair:day=l0 prev:sure	-18 5 11 1
pair:day=l0 sent:sure	-6 11 -4 0
pair:day=l1 	-9 1 0 9
pair:day=l1 both	-6 5 8 -11
pair:day=l1 coming	-2 10 -11 -2
pair:day=l1 ended	11 -3 0 -15
pair:day=l1 n=2	0 0 -8 9
pair:day=l1 n=3	-8 13 -7 0
pair:day=l1 n=many	11 -11 0 0
pair:day=l1 no-word	-2 9 -12 0
pair:day=l1 not-both	1 4 -11 2
pair:day=l1 prev:sure	9 2 -17 -2
pair:day=l1 running	13 -3 -10 -1
pair:day=l1 sent:sure	-13 0 11 0
pair:day=l2 	8 -2 -3 -10
pair:day=l2 both	13 2 -13 -21
pair:day=l2 coming	-7 0 6 0
pair:day=l2 ended	-3 9 -1 -7
pair:day=l2 ended+running	9 -15 6 0
pair:day=l2 n=1	-15 13 5 -1
pair:day=l2 n=2	5 -8 6 -2
pair:day=l2 n=3	23 -12 -13 -4
pair:day=l2 no-word	13 -18 5 -4
pair:day=l2 not-both	-7 -6 14 2
pair:day=l2 prev:sure	-10 9 3 -4
pair:day=l2 sent:sure	-8 15 -3 -11
pair:day=l3 	-9 2 7 0
pair:day=l3 coming	15 -7 -2 -9
pair:day=l3 ended	12 -4 -11 0
pair:day=l3 n=1	13 -21 6 0
pair:day=l3 n=2	5 10 -18 -8
pair:day=l3 n=3	-5 2 9 -12
pair:day=l3 not-both	6 -1 1 -13
pair:day=l3 part:sure	0 4 6 -24
pair:day=l3 sent:sure	12 -12 -5 4
pair:day=l4 	7 10 -19 -8
pair:day=l4 both	-6 5 -2 5
pair:day=l4 coming	9 -11 -6 9
pair:day=l4 ended	-7 -17 21 5
pair:day=l4 n=1	-12 4 0 11
pair:day=l4 n=2	17 -9 -10 0
pair:day=l4 n=4	1 -12 6 1
pair:day=l4 no-word	17 -5 -7 -22
pair:day=l4 not-both	16 -14 -4 1
pair:day=l4 part:sure	-39 12 9 16
pair:day=l4 running	1 -11 4 2
pair:day=l4 sent:sure	29 -19 -4 -4
pair:day=l5 coming	-11 0 4 4
pair:day=l5 ended	7 4 -14 0
pair:day=l5 n=1	20 -11 -4 0
pair:day=l5 n=2	-16 13 0 1
pair:day=l5 prev:sure	-10 14 -3 0
pair:day=l5 sent:sure	16 -13 0 0
pair:day=r0 	-11 10 2 0
pair:day=r0 both	-21 23 1 -2
pair:day=r0 coming	0 -5 -4 14
pair:day=r0 ended+running	14 -15 0 0
pair:day=r0 n=1	-10 10 -1 4
pair:day=r0 n=2	0 6 -11 0
pair:day=r0 n=3	-11 -10 26 0
pair:day=r0 n=4	3 9 -9 -12
pair:day=r0 no-word	3 2 1 -20
pair:day=r0 not-both	7 -10 -1 6
pair:day=r0 running	-9 5 5 -1
pair:day=r0 sent:sure	-17 -1 8 20
pair:day=r1 	0 -7 3 11
pair:day=r1 both	-4 -7 11 6
pair:day=r1 coming	11 -1 -8 -6
pair:day=r1 coming+ended	21 -8 -12 -9
pair:day=r1 coming+running	13 -13 -2 0
pair:day=r1 ended	-20 10 12 -1
pair:day=r1 ended+running	-12 18 -12 1
pair:day=r1 n=1	3 5 -4 -16
pair:day=r1 n=2	-10 -2 2 15
pair:day=r1 n=3	6 0 -12 2
pair:day=r1 n=4	-8 -1 10 0
pair:day=r1 n=5	4 -11 0 6
pair:day=r1 not-both	2 4 -14 -3
pair:day=r1 part:sure	5 -13 0 10
pair:day=r1 prev:sure	-19 12 8 -1
pair:day=r1 running	-3 11 -4 -6
pair:day=r1 sent:sure	2 2 0 -11
pair:day=r2 	8 0 -6 -12
pair:day=r2 coming	0 -11 11 0
pair:day=r2 coming+ended	11 -1 -7 0
pair:day=r2 ended	-13 12 0 2
pair:day=r2 n=1	-8 16 -9 0
pair:day=r2 n=2	18 -9 -3 -16
pair:day=r2 n=4	20 -14 -3 -1
pair:day=r2 not-both	14 4 -16 -26
pair:day=r2 part:sure	8 -1 0 -12
pair:day=r2 prev:sure	0 6 -13 2
pair:day=r2 sent:sure	-15 14 5 -7
pair:day=r3 both	11 -18 5 0
pair:day=r3 coming	0 -5 14 -15
pair:day=r3 coming+ended	11 -8 0 0
pair:day=r3 ended	15 1 -21 -2
pair:day=r3 ended+running	9 -13 0 0
pair:day=r3 n=2	2 -5 5 -9
pair:day=r3 n=3	18 -9 -5 -6
pair:day=r3 no-word	16 -6 -13 0
pair:day=r3 not-both	3 10 -10 -20
pair:day=r3 part:sure	16 -10 1 -22
pair:day=r3 sent:sure	-13 15 0 -2
pair:day=r4 	5 -8 -2 8
pair:day=r4 both	21 -11 -14 3
pair:day=r4 n=1	8 -14 1 10
pair:day=r4 n=3	4 9 -15 -9
pair:day=r4 n=4	-12 0 16 -4
pair:day=r4 not-both	-12 -2 25 -5
pair:day=r5 	1 0 0 -8
pair:day=r5 both	13 -5 -7 -4
pair:day=r5 n=1	11 -18 6 0
pair:day=r5 prev:sure	13 -5 -6 0
pair:ended n=1	11 0 -9 -13
pair:ended n=2	-19 7 10 -1
pair:ended n=4	7 -10 0 0
pair:ended n=5	-10 -5 8 7
pair:ended+running both	9 -6 2 -21
pair:ended+running n=1	-4 -1 12 -9
pair:ended+running n=2	12 -7 2 -18
pair:ended+running not-both	-2 0 8 -13
pair:l=" 	16 -7 -4 0
pair:l=" day-none	9 -2 -2 0
pair:l=" n=1	14 -8 -1 0
pair:l=" no-word	10 -2 -3 0
pair:l=" not-both	16 -9 -2 0
pair:l=" unknown	23 -16 -2 0
pair:l=& no-word	11 -8 0 0
pair:l=( 	0 2 -9 0
pair:l=( both	17 -8 -4 -4
pair:l=( day-none	-9 11 0 0
pair:l=( day=l0	20 -17 0 -4
pair:l=( day=r0	-10 7 -6 7
pair:l=( n=1	15 -9 -5 0
pair:l=( n=2	-23 24 0 0
pair:l=( n=3	17 -22 -1 4
pair:l=( not-both	-10 8 -2 5
pair:l=* day-none	10 -7 0 -2
pair:l=- both	16 -5 -6 0
pair:l=- unknown	18 -7 -6 0
pair:l=/ 	-16 17 0 0
pair:l=/ no-word	-16 17 0 0
pair:l=/ not-both	-16 17 0 0
pair:l=<begin> both	-5 12 -11 0
pair:l=<begin> city	-8 4 5 -6
pair:l=<begin> coming	7 4 -6 -15
pair:l=<begin> day-none	-3 4 -6 12
pair:l=<begin> day=r2	-2 6 -15 12
pair:l=<begin> day=r3	10 3 -15 -2
pair:l=<begin> day=r4	-7 2 9 -8
pair:l=<begin> ended	23 -29 5 -7
pair:l=<begin> ended+running	-11 0 13 0
pair:l=<begin> n=2	0 -4 -2 12
pair:l=<begin> n=4	-12 4 15 -11
pair:l=<begin> n=5	13 -1 -7 -1
pair:l=<begin> no-word	9 -7 -5 9
pair:l=<begin> not-both	15 -11 1 -2
pair:l=<begin> part:sure	38 -22 -12 -17
pair:l=<begin> prev:sure	-15 17 2 -8
pair:l=<begin> running	7 -12 -4 7
pair:l=<begin> seat-home	5 2 -17 11
pair:l=<begin> seat-other	-9 10 -4 0
pair:l=<begin> seat-side	-1 -6 8 -2
pair:l=<begin> unknown	23 -16 -7 -6
pair:l=[ unknown	12 -10 0 0
pair:l=a 	-18 10 0 10
pair:l=a both	-10 4 -2 9
pair:l=a day-none	-18 9 0 10
pair:l=a day=l2	-4 9 -4 0
pair:l=a day=r3	14 -12 0 0
pair:l=a n=1	-9 -2 3 12
pair:l=a n=2	-13 18 -1 -7
pair:l=a no-word	-16 10 3 3
pair:l=a not-both	-10 5 4 0
pair:l=a part:sure	11 -5 -2 0
pair:l=a prev:sure	-12 4 0 5
pair:l=a seat-home	-28 18 9 2
pair:l=a seat-side	-10 0 0 10
pair:l=a unknown	21 -14 -8 -2
pair:l=about not-both	10 -8 0 0
pair:l=after city	-2 8 -8 0
pair:l=after day-none	-13 7 10 -3
pair:l=after day=l1	-4 9 -4 0
pair:l=after ended+running	9 -5 -2 0
pair:l=after n=1	9 -10 0 -1
pair:l=after n=3	-22 23 0 0
pair:l=after part:sure	16 -12 -5 0
pair:l=after prev:sure	-14 4 7 0
pair:l=after seat-home	-2 -13 12 0
pair:l=after seat-other	10 -6 -2 0
pair:l=after seat-side	14 0 -13 -1
pair:l=after sent:sure	-11 9 1 0
pair:l=after unknown	-19 13 9 0
pair:l=although 	13 -3 -9 0
pair:l=although day-none	12 -2 -9 0
pair:l=although no-word	13 -3 -9 0
pair:l=and both	19 -18 -5 0
pair:l=and day-none	-13 18 -3 0
pair:l=and day=l3	17 -14 -1 0
pair:l=and day=l4	11 -7 -3 0
pair:l=and day=r1	14 -14 0 -3
pair:l=and ended	-18 13 7 -2
pair:l=and ended+running	12 -8 0 0
pair:l=and n=1	26 -26 0 -2
pair:l=and n=2	2 -7 6 -2
pair:l=and n=3	-1 10 -23 1
pair:l=and n=4	-18 15 7 -3
pair:l=and no-word	12 -7 0 -6
pair:l=and not-both	-14 16 3 -5
pair:l=and part:sure	10 -3 0 -10
pair:l=and running	15 -7 0 -6
pair:l=and seat-home	15 -19 -4 7
pair:l=and seat-other	12 -2 -12 0
pair:l=and seat-side	2 -2 2 -10
pair:l=and sent:sure	-14 16 -7 2
pair:l=and unknown	-14 11 8 0
pair:l=april n=1	-16 12 4 0
pair:l=april no-word	-16 12 4 0
pair:l=april not-both	-16 12 4 0
pair:l=are day-none	-11 11 0 0
pair:l=are n=2	-11 12 0 0
pair:l=are no-word	-10 10 0 0
pair:l=as part:sure	-13 2 5 5
pair:l=at 	-14 10 2 2
pair:l=at both	-12 9 7 -9
pair:l=at city	11 1 -18 -2
pair:l=at coming	4 -11 10 -5
pair:l=at coming+ended	-15 18 0 0
pair:l=at day-none	-11 5 2 7
pair:l=at day=l3	-11 11 0 0
pair:l=at day=l5	10 0 -8 0
pair:l=at day=r0	21 -9 -16 0
pair:l=at day=r1	-20 13 9 -2
pair:l=at day=r2	-1 9 -10 0
pair:l=at day=r3	13 -7 -3 -2
pair:l=at ended	4 3 -10 -2
pair:l=at ended+running	17 -16 0 0
pair:l=at n=1	-19 8 9 5
pair:l=at n=2	-1 12 -7 -11
pair:l=at n=3	9 -10 0 0
pair:l=at no-word	-9 -1 6 8
pair:l=at not-both	-3 5 -6 1
pair:l=at part:sure	-5 16 -5 -15
pair:l=at prev:sure	12 -8 -1 -2
pair:l=at running	-6 9 -1 0
pair:l=at seat-home	1 -10 11 -4
pair:l=at sent:sure	-7 8 0 -4
pair:l=at unknown	-17 10 6 1
pair:l=be coming	-13 13 0 0
pair:l=be day-none	-15 16 0 0
pair:l=be no-word	-11 11 0 0
pair:l=be not-both	-15 16 0 0
pair:l=be unknown	-11 11 0 0
pair:l=between 	-6 14 -8 0
pair:l=between both	15 -6 -7 0
pair:l=between day-none	-9 13 -3 0
pair:l=between not-both	-15 17 -1 0
pair:l=but day-none	6 -11 1 0
pair:l=by 	5 -12 5 0
pair:l=by both	12 -8 0 0
pair:l=by day-none	4 -9 5 -1
pair:l=by n=2	12 -10 0 0
pair:l=by no-word	8 -13 4 -1
pair:l=by not-both	7 -12 5 -1
pair:l=by unknown	14 -10 0 0
pair:l=came day-none	-18 14 2 0
pair:l=commerce, 	17 -14 -1 0
pair:l=commerce, n=1	15 -13 0 0
pair:l=commerce, no-word	17 -14 -1 0
pair:l=commerce, not-both	17 -14 -1 0
pair:l=commerce, unknown	10 -9 0 0
pair:l=conference, 	-3 10 -7 -1
pair:l=conference, day=r0	-5 11 -5 -1
pair:l=conference, no-word	-3 10 -7 -1
pair:l=conference, not-both	-3 10 -7 -1
pair:l=conference, unknown	-13 14 0 0
pair:l=does seat-side	-9 11 0 0
pair:l=for 	7 -23 7 9
pair:l=for both	-5 -5 10 3
pair:l=for city	-22 0 19 3
pair:l=for coming	-30 19 8 3
pair:l=for day=l2	-15 3 12 0
pair:l=for day=l3	-5 -8 12 0
pair:l=for day=r1	-20 19 -6 3
pair:l=for day=r2	-3 -9 12 0
pair:l=for n=1	-18 15 7 -3
pair:l=for n=3	1 -22 4 15
pair:l=for no-word	-12 0 14 1
pair:l=for not-both	-12 3 4 7
pair:l=for part:sure	-7 13 -5 0
pair:l=for prev:sure	2 -9 0 7
pair:l=for seat-home	19 -6 -13 -2
pair:l=for seat-side	3 -15 10 2
pair:l=for unknown	-20 20 0 0
pair:l=fox 	12 -9 0 0
pair:l=fox both	10 -8 0 0
pair:l=fox n=1	11 -8 0 0
pair:l=fox unknown	13 -10 0 0
pair:l=friday, 	-4 -9 12 0
pair:l=friday, day=l0	-4 -9 12 0
pair:l=from 	-16 12 -2 12
pair:l=from both	-9 16 -6 0
pair:l=from city	6 -12 -4 11
pair:l=from coming	36 -28 -1 -7
pair:l=from day-none	10 -13 -2 8
pair:l=from day=r0	-16 14 1 0
pair:l=from day=r1	19 -7 -17 -2
pair:l=from day=r3	-15 18 0 0
pair:l=from day=r4	-17 -8 18 9
pair:l=from ended+running	-8 0 10 0
pair:l=from n=1	-8 -1 14 0
pair:l=from n=2	-17 16 -4 7
pair:l=from n=3	19 -7 -11 -3
pair:l=from no-word	-15 11 3 5
pair:l=from part:sure	22 -15 0 -6
pair:l=from prev:sure	19 -21 0 0
pair:l=from running	13 -11 0 0
pair:l=from seat-other	-3 -2 14 -8
pair:l=from seat-side	13 -2 -12 -15
pair:l=from sent:sure	-11 9 -4 6
pair:l=from unknown	-25 18 6 7
pair:l=his 	9 -12 0 0
pair:l=his both	11 -14 0 0
pair:l=his unknown	12 -15 0 0
pair:l=host: 	10 -9 0 0
pair:l=host: day-none	10 -9 0 0
pair:l=host: n=2	10 -9 0 0
pair:l=host: not-both	11 -10 0 0
pair:l=host: unknown	11 -10 0 0
pair:l=if coming	-7 7 0 0
pair:l=if n=2	-8 10 0 0
pair:l=if no-word	-14 16 0 -1
pair:l=if seat-home	11 -16 1 0
pair:l=if unknown	-18 19 0 0
pair:l=in 	5 -9 11 -5
pair:l=in both	-27 10 21 -2
pair:l=in city	14 -1 -8 -14
pair:l=in coming+ended	18 -10 -3 -6
pair:l=in day-none	8 -4 2 -17
pair:l=in day=l1	-18 2 15 5
pair:l=in day=l3	-9 0 9 0
pair:l=in day=l4	-1 -6 -2 13
pair:l=in day=r0	-5 -2 2 9
pair:l=in day=r1	-10 -4 7 9
pair:l=in day=r2	-10 23 -10 -10
pair:l=in day=r3	-4 16 -6 -11
pair:l=in ended	-24 19 0 7
pair:l=in ended+running	-17 18 4 -9
pair:l=in n=1	-13 9 4 -1
pair:l=in n=2	-18 4 11 5
pair:l=in n=5	1 -11 6 1
pair:l=in n=many	13 -13 0 0
pair:l=in not-both	0 1 -8 2
pair:l=in part:sure	-30 16 7 2
pair:l=in prev:sure	-12 8 5 -1
pair:l=in running	-10 7 -3 6
pair:l=in seat-home	10 -10 4 -10
pair:l=in seat-side	0 -9 -1 9
pair:l=in sent:sure	-4 -4 13 -6
pair:l=in unknown	-46 27 21 9
pair:l=into city	-10 11 0 0
pair:l=is day-none	-15 16 0 0
pair:l=is n=1	-14 20 -6 0
pair:l=is not-both	-10 11 0 0
pair:l=july, 	2 -6 -6 10
pair:l=july, not-both	2 -6 -6 10
pair:l=leave no-word	-11 12 0 0
pair:l=leaves 	-14 0 13 0
pair:l=leaves both	-14 0 15 0
pair:l=leaves day-none	-13 0 13 0
pair:l=leaves no-word	-13 0 13 0
pair:l=leaves seat-side	-8 0 9 0
pair:l=left 	4 5 -12 0
pair:l=left both	-13 3 10 0
pair:l=left city	-9 1 6 0
pair:l=left day-none	-6 11 -1 0
pair:l=left day=r2	13 -6 -6 0
pair:l=left n=1	3 3 -8 0
pair:l=left n=3	-14 0 15 0
pair:l=left no-word	-11 11 1 0
pair:l=left not-both	12 1 -22 0
pair:l=left seat-side	10 -19 1 0
pair:l=live: 	9 -7 0 0
pair:l=live: day-none	10 -7 0 0
pair:l=live: n=2	10 -7 0 0
pair:l=live: not-both	10 -7 0 0
pair:l=live: part:sure	9 -7 0 0
pair:l=live: unknown	11 -8 0 0
pair:l=meeting: 	-3 -5 0 10
pair:l=meeting: day=r0	0 -9 0 11
pair:l=meeting: n=1	-3 -5 0 10
pair:l=meeting: not-both	-3 -5 0 10
pair:l=meeting: sent:sure	-3 -5 0 10
pair:l=midnight, no-word	-9 7 0 0
pair:l=morning 	12 -8 0 0
pair:l=morning n=1	11 -7 0 0
pair:l=morning no-word	12 -8 0 0
pair:l=morning not-both	11 -8 0 0
pair:l=morning unknown	10 -7 0 0
pair:l=mr not-both	10 -9 0 0
pair:l=mr unknown	11 -10 0 0
pair:l=near city	13 -17 0 0
pair:l=near n=1	-8 9 0 0
pair:l=near n=2	2 -9 0 6
pair:l=near no-word	-13 5 1 6
pair:l=near unknown	-18 14 0 5
pair:l=next: 	-7 10 0 0
pair:l=next: n=1	-9 11 0 0
pair:l=next: not-both	-11 13 0 0
pair:l=of 	-6 3 12 -13
pair:l=of both	3 -1 7 -10
pair:l=of city	14 -3 -13 -6
pair:l=of coming	20 -6 -12 0
pair:l=of day-none	-1 13 -26 7
pair:l=of day=l2	17 -13 -2 0
pair:l=of day=l3	15 -7 -6 -2
pair:l=of day=r0	4 -19 12 0
pair:l=of day=r1	-8 0 15 -4
pair:l=of day=r3	-5 -2 10 0
pair:l=of ended	13 -9 0 -3
pair:l=of n=1	13 -11 -2 -4
pair:l=of n=2	-18 14 6 1
pair:l=of n=4	10 -5 0 0
pair:l=of prev:sure	38 -29 -9 0
pair:l=of running	-3 -2 -5 12
pair:l=of seat-home	0 -5 10 -2
pair:l=of seat-other	11 -5 -2 -2
pair:l=of sent:sure	-7 0 14 -2
pair:l=of unknown	-16 7 10 3
pair:l=off 	-5 0 8 0
pair:l=off both	1 -12 7 0
pair:l=off day=r1	-4 -8 11 0
pair:l=off n=1	0 -13 8 0
pair:l=off n=2	-7 10 0 0
pair:l=off no-word	3 -13 6 0
pair:l=off unknown	-7 0 9 0
pair:l=offered not-both	-9 10 0 0
pair:l=offered seat-other	-10 10 0 0
pair:l=office, 	12 -9 0 0
pair:l=office, day-none	10 -8 0 0
pair:l=on 	4 5 -14 0
pair:l=on both	22 -14 -6 0
pair:l=on coming	-13 15 0 0
pair:l=on day=l1	-10 11 0 0
pair:l=on ended	12 -11 0 0
pair:l=on n=1	-5 14 -11 0
pair:l=on n=3	9 -2 0 -2
pair:l=on no-word	16 -7 -11 0
pair:l=on not-both	-9 17 -10 -3
pair:l=on seat-home	-7 10 -1 0
pair:l=on unknown	4 6 -10 -12
pair:l=ottawa/ 	-10 0 12 0
pair:l=ottawa/ both	-11 0 12 0
pair:l=ottawa/ day=r0	-11 0 13 0
pair:l=ottawa/ no-word	-10 0 12 0
pair:l=ottawa/ seat-side	-12 0 13 0
pair:l=our day-none	-5 0 10 -6
pair:l=our seat-home	-8 0 13 -3
pair:l=our unknown	10 -8 0 0
pair:l=out: 	14 -13 0 0
pair:l=over day-none	9 -6 0 0
pair:l=over ended	12 -10 0 0
pair:l=reached n=1	10 -9 0 0
pair:l=reached not-both	10 -9 0 0
pair:l=round, 	-8 9 0 0
pair:l=round, n=1	-16 18 0 0
pair:l=round, sent:sure	-8 9 0 0
pair:l=round, unknown	-14 14 0 0
pair:l=round: n=1	-13 14 0 0
pair:l=said 	-8 13 -3 0
pair:l=said day-none	-10 6 0 4
pair:l=said n=1	-12 16 -2 0
pair:l=said not-both	-12 16 -1 0
pair:l=said seat-side	-11 6 0 5
pair:l=says 	9 -6 0 0
pair:l=should 	-13 6 -2 7
pair:l=should day-none	-13 6 -1 7
pair:l=should n=2	-7 8 0 0
pair:l=should no-word	-11 5 -2 7
pair:l=should not-both	-7 9 0 0
pair:l=should seat-other	0 -7 0 9
pair:l=since both	21 -16 -6 0
pair:l=since day-none	-11 10 3 0
pair:l=since day=l2	14 -13 0 0
pair:l=since day=l3	10 -12 0 0
pair:l=since no-word	1 -10 7 0
pair:l=since not-both	-11 7 6 0
pair:l=since seat-other	-8 9 0 0
pair:l=so 	10 -9 0 0
pair:l=so day-none	10 -9 0 0
pair:l=than 	-17 16 0 0
pair:l=that 	0 11 -7 -16
pair:l=that both	-1 15 -9 -8
pair:l=that city	2 -12 6 0
pair:l=that coming	-11 -6 12 10
pair:l=that day-none	-17 5 15 0
pair:l=that day=l1	9 0 -6 0
pair:l=that day=l2	1 6 -9 0
pair:l=that day=l3	15 -7 -8 0
pair:l=that day=l4	-7 9 0 0
pair:l=that n=1	5 -10 5 -2
pair:l=that n=3	-21 20 0 0
pair:l=that no-word	-9 11 -2 0
pair:l=that not-both	-4 -11 16 3
pair:l=that prev:sure	-7 -11 18 -1
pair:l=that seat-other	3 -11 5 0
pair:l=that seat-side	-4 10 -2 -11
pair:l=that sent:sure	15 -8 -6 0
pair:l=the 	-10 10 2 -4
pair:l=the both	18 1 -23 4
pair:l=the city	-4 -20 25 -2
pair:l=the coming	35 -13 -24 -7
pair:l=the day-none	-17 13 7 -5
pair:l=the day=l1	8 -5 -11 8
pair:l=the day=l2	9 0 -8 -2
pair:l=the day=l3	2 12 -15 -2
pair:l=the day=l4	6 -14 4 0
pair:l=the day=r0	10 -21 0 0
pair:l=the day=r1	9 -1 -7 0
pair:l=the day=r2	-7 9 4 -7
pair:l=the ended	-2 -7 12 -2
pair:l=the n=1	12 3 -15 -17
pair:l=the n=2	-5 -8 13 5
pair:l=the n=4	15 -4 -12 0
pair:l=the n=5	-14 7 7 0
pair:l=the no-word	-11 8 5 -4
pair:l=the not-both	-6 -3 15 -27
pair:l=the part:sure	9 -6 0 -13
pair:l=the prev:sure	-11 11 0 4
pair:l=the running	12 -14 0 0
pair:l=the seat-home	0 14 -13 0
pair:l=the seat-other	-10 -8 11 11
pair:l=the seat-side	-14 26 -3 -4
pair:l=the sent:sure	37 -18 -23 -7
pair:l=the unknown	50 -26 -35 -23
pair:l=thursday 	-8 10 0 0
pair:l=thursday no-word	-7 10 0 0
pair:l=to 	-11 8 6 -6
pair:l=to both	-12 5 3 2
pair:l=to city	5 3 -19 0
pair:l=to coming	-2 -5 13 -8
pair:l=to coming+running	-9 2 6 0
pair:l=to day-none	19 -21 7 -15
pair:l=to day=l1	-8 5 0 0
pair:l=to day=l2	-20 12 6 0
pair:l=to day=r1	-13 13 -1 -5
pair:l=to day=r3	-8 1 4 1
pair:l=to ended	19 -5 -16 0
pair:l=to ended+running	7 -4 -1 0
pair:l=to n=1	0 10 -6 -18
pair:l=to n=2	-16 0 15 5
pair:l=to n=3	-8 5 5 -1
pair:l=to n=5	11 -9 0 0
pair:l=to no-word	5 10 -10 -33
pair:l=to not-both	0 5 4 -32
pair:l=to part:sure	-27 6 15 7
pair:l=to prev:sure	13 0 -15 -2
pair:l=to seat-home	-3 -2 15 -14
pair:l=to seat-side	4 -8 -1 6
pair:l=to sent:sure	-14 -10 28 0
pair:l=to unknown	-22 19 7 -9
pair:l=told 	8 -13 2 0
pair:l=told n=1	4 -10 3 0
pair:l=told sent:sure	9 -6 0 0
pair:l=told unknown	16 -13 -1 0
pair:l=trade 	14 -9 0 0
pair:l=trade no-word	9 -6 0 0
pair:l=trade not-both	10 -6 0 0
pair:l=trade unknown	14 -9 0 0
pair:l=trade, city	11 -8 0 0
pair:l=trade, day-none	-6 15 -6 -5
pair:l=trade, day=r0	12 -7 -1 0
pair:l=trade, seat-home	-14 17 -1 0
pair:l=under 	12 -9 0 0
pair:l=under n=1	18 -17 0 0
pair:l=under not-both	18 -18 0 0
pair:l=under unknown	20 -18 0 -1
pair:l=unless 	15 -9 -2 0
pair:l=unless no-word	5 -12 2 0
pair:l=visit coming	-19 8 9 0
pair:l=visit day-none	-9 -3 13 0
pair:l=visit day=r1	-9 12 -2 0
pair:l=visit not-both	-11 2 6 0
pair:l=visit part:sure	-10 7 5 0
pair:l=visited 	-12 -1 8 6
pair:l=visited both	-20 0 11 6
pair:l=visited day-none	-13 0 13 0
pair:l=visited seat-home	-11 4 5 0
pair:l=visited seat-side	-10 -3 6 7
pair:l=was n=2	12 -12 0 0
pair:l=washington/ 	-6 9 0 0
pair:l=washington/ n=2	9 3 -13 0
pair:l=washington/ n=3	-19 6 14 0
pair:l=washington/ no-word	0 10 -8 0
pair:l=washington/ sent:sure	-11 0 11 0
pair:l=what 	0 2 -10 7
pair:l=what city	15 -7 -4 -6
pair:l=what ended	11 -4 0 -5
pair:l=what n=1	-14 11 2 0
pair:l=what n=2	17 -21 -1 0
pair:l=what n=3	-10 8 1 0
pair:l=what seat-side	-18 8 0 9
pair:l=what sent:sure	-9 8 0 0
pair:l=when 	15 -8 -5 -1
pair:l=when both	13 -10 0 0
pair:l=when n=1	9 -4 -3 0
pair:l=when n=2	11 -9 0 0
pair:l=where not-both	-10 11 0 0
pair:l=where unknown	-8 9 0 0
pair:l=which 	19 -16 -1 -2
pair:l=which n=2	15 -7 0 -6
pair:l=which no-word	-3 -8 11 1
pair:l=which not-both	17 -9 0 -9
pair:l=which seat-home	3 1 0 -10
pair:l=which seat-side	-4 -9 8 3
pair:l=while 	13 -6 -3 0
pair:l=while day-none	11 -6 -2 0
pair:l=while seat-side	11 -6 -1 0
pair:l=with both	0 5 -19 5
pair:l=with coming	11 -5 -5 0
pair:l=with day-none	-6 -2 10 3
pair:l=with day=r1	11 0 -11 -2
pair:l=with day=r3	13 -10 -2 0
pair:l=with ended	7 -18 -1 13
pair:l=with ended+running	17 -11 -5 -2
pair:l=with n=3	21 -14 -6 0
pair:l=with no-word	-8 0 5 7
pair:l=with not-both	4 -16 10 4
pair:l=with prev:sure	15 -6 -5 -3
pair:l=with seat-home	0 -16 10 6
pair:l=with seat-other	7 -11 4 -3
pair:l=with seat-side	-7 11 -13 7
pair:l=with sent:sure	10 -4 -4 0
pair:l=with unknown	24 -18 -2 0
pair:l=— both	26 -16 -5 -9
pair:l=— day-none	9 -12 -3 7
pair:l=— day=r0	-12 21 -4 -9
pair:l=— ended	18 -12 0 -4
pair:l=— n=2	-7 15 -6 -5
pair:l=— n=3	13 -6 0 -3
pair:l=— n=4	18 -16 0 0
pair:l=— not-both	-12 11 1 0
pair:l=— part:sure	23 -15 0 -5
pair:l=— sent:sure	-3 9 0 -7
pair:l=— unknown	16 0 -9 -19
pair:no-word 	17 -3 -7 -20
pair:no-word coming+ended	22 -20 -1 -8
pair:no-word ended	20 -20 -1 0
pair:no-word ended+running	8 -3 0 -9
pair:no-word n=2	8 -2 -8 1
pair:no-word n=3	7 -2 1 -13
pair:no-word n=5	23 -16 -15 4
pair:no-word n=many	13 -11 0 0
pair:no-word not-both	20 -8 -8 -9
pair:no-word running	-2 -3 -15 21
pair:not-both n=3	9 5 -19 -9
pair:not-both n=5	-9 14 -2 0
pair:not-both n=many	10 -9 0 0
pair:part:sure 	10 -4 -4 -5
pair:part:sure both	11 7 -16 -9
pair:part:sure coming	23 -6 -13 -3
pair:part:sure coming+ended	-11 5 5 -1
pair:part:sure ended	0 -11 13 2
pair:part:sure ended+running	-9 3 18 -13
pair:part:sure n=1	18 -3 -12 -11
pair:part:sure n=3	13 -13 -2 3
pair:part:sure n=5	-12 -3 14 2
pair:part:sure not-both	14 -17 10 -8
pair:part:sure running	25 -9 -21 -7
pair:prev:sure 	-7 3 0 8
pair:prev:sure both	0 -12 4 11
pair:prev:sure ended	-5 13 -5 -7
pair:prev:sure ended+running	11 -13 0 -4
pair:prev:sure n=1	-2 7 -9 2
pair:prev:sure n=2	-2 -9 15 -6
pair:prev:sure n=3	0 11 -7 -14
pair:prev:sure not-both	-6 15 -4 -15
pair:running both	11 -4 -13 1
pair:running n=1	-1 8 -21 6
pair:running n=2	14 -21 -2 11
pair:running n=4	-8 11 0 -1
pair:running not-both	1 -1 -12 10
pair:seat-home 	8 0 -10 -5
pair:seat-home both	16 -14 -1 -11
pair:seat-home coming	-13 5 0 11
pair:seat-home coming+ended	-8 7 3 -2
pair:seat-home coming+running	4 -10 3 0
pair:seat-home day=l2	-12 8 -3 12
pair:seat-home day=l3	9 -5 -5 0
pair:seat-home day=l4	12 -3 -2 -11
pair:seat-home day=l5	-12 12 -2 1
pair:seat-home day=r2	-5 9 0 -13
pair:seat-home day=r4	0 -12 9 6
pair:seat-home ended	-3 -10 22 -15
pair:seat-home ended+running	3 -17 16 -14
pair:seat-home n=1	-3 11 -6 -6
pair:seat-home n=2	7 -25 19 -3
pair:seat-home n=3	16 -4 -23 7
pair:seat-home n=4	-13 7 10 -1
pair:seat-home no-word	14 -8 -1 -17
pair:seat-home not-both	-8 7 3 0
pair:seat-home part:sure	-3 -8 12 0
pair:seat-home prev:sure	-6 5 -7 11
pair:seat-home running	9 -5 -15 5
pair:seat-other 	-12 5 4 10
pair:seat-other both	-21 29 -23 9
pair:seat-other coming	1 -4 11 -13
pair:seat-other coming+ended	11 -17 6 0
pair:seat-other day-none	8 -4 -10 4
pair:seat-other day=l1	16 -22 -6 11
pair:seat-other day=l2	13 -8 -2 -1
pair:seat-other day=l3	-15 19 1 -9
pair:seat-other day=r0	-3 -4 12 -6
pair:seat-other day=r1	-3 -2 14 -11
pair:seat-other day=r2	-12 20 -2 -9
pair:seat-other day=r5	10 -14 0 0
pair:seat-other ended+running	-4 14 -8 -3
pair:seat-other n=1	10 -14 0 4
pair:seat-other n=2	2 -8 14 -11
pair:seat-other n=3	-10 15 -3 -8
pair:seat-other n=4	-5 10 -12 2
pair:seat-other n=5	-18 12 2 0
pair:seat-other no-word	-6 -7 11 11
pair:seat-other not-both	12 -19 18 -14
pair:seat-other part:sure	0 7 1 -20
pair:seat-other prev:sure	1 9 -20 0
pair:seat-other sent:sure	7 -3 2 -13
pair:seat-side 	5 -2 -1 -8
pair:seat-side both	7 -6 -13 11
pair:seat-side coming	16 0 -12 -10
pair:seat-side coming+running	-16 19 -3 0
pair:seat-side day-none	5 -11 0 2
pair:seat-side day=l0	14 -2 -17 3
pair:seat-side day=l1	6 8 -7 -14
pair:seat-side day=l2	0 5 -1 -12
pair:seat-side day=l4	-19 1 7 12
pair:seat-side day=r1	8 -5 -12 10
pair:seat-side day=r5	-3 16 -13 0
pair:seat-side ended	-5 -9 -5 24
pair:seat-side ended+running	0 2 0 -11
pair:seat-side n=2	10 -4 -15 0
pair:seat-side n=3	-12 -1 20 -4
pair:seat-side n=4	-4 -9 13 1
pair:seat-side no-word	12 -4 -6 -5
pair:seat-side part:sure	0 0 -11 13
pair:seat-side prev:sure	-1 -9 9 -1
pair:seat-side running	-8 -9 6 16
pair:sent:sure coming	3 -13 12 -2
pair:sent:sure ended	-16 26 -12 -6
pair:sent:sure n=1	-28 9 21 5
pair:sent:sure n=2	11 -2 -15 0
pair:sent:sure n=3	-3 9 -6 0
pair:sent:sure n=5	-2 11 -6 -5
pair:sent:sure not-both	-7 6 -3 2
pair:sent:sure running	-17 15 2 0
pair:unknown 	24 -9 -26 -3
pair:unknown both	16 -5 -6 -6
pair:unknown coming	15 -12 -2 0
pair:unknown coming+ended	2 2 -11 0
pair:unknown day-none	23 -6 -19 -13
pair:unknown day=l2	9 -2 -9 -4
pair:unknown day=l5	12 -2 -10 0
pair:unknown day=r0	-26 16 9 14
pair:unknown day=r1	-12 5 4 -1
pair:unknown day=r2	11 -2 -19 6
pair:unknown day=r3	20 -3 -16 -22
pair:unknown day=r4	32 -29 -1 -3
pair:unknown ended	9 -4 3 -14
pair:unknown ended+running	-1 11 -18 0
pair:unknown n=1	10 -5 0 -8
pair:unknown n=2	6 1 -11 0
pair:unknown n=3	8 3 -14 -7
pair:unknown n=4	24 -5 -29 -9
pair:unknown n=5	13 -18 -7 8
pair:unknown n=many	11 -19 4 0
pair:unknown no-word	23 -13 -13 -8
pair:unknown not-both	23 -6 -20 -6
pair:unknown part:sure	25 -12 -17 -2
pair:unknown prev:sure	3 -5 13 -13
pair:unknown sent:sure	-9 15 -10 2
part:calls	6 -7 -6 10
part:coming	22 -9 -5 -12
part:ended	15 -10 2 -19
part:experts	11 -23 -19 23
part:m=arrived	13 -7 -9 0
part:m=broke up	-14 7 0 4
part:m=came	-1 9 -12 1
part:m=closed	23 -18 -1 -5
part:m=come	8 -16 2 7
part:m=conference	13 -7 -5 -5
part:m=delegation	-3 -5 -4 16
part:m=delegations	13 2 -17 -11
part:m=dinner	0 -11 13 -2
part:m=due	16 -8 -1 -18
part:m=expected	20 -13 0 -11
part:m=guests	0 -5 -3 9
part:m=haggling	-9 10 0 0
part:m=here	14 -12 4 -11
part:m=invited	-7 10 -1 0
part:m=land	6 -13 -8 10
part:m=landed	-8 11 0 0
part:m=leg	-8 11 0 0
part:m=lunch	8 -8 1 -2
part:m=meet	12 -4 -7 0
part:m=met	7 -11 6 0
part:m=negotiated	-6 11 -3 0
part:m=negotiating	5 1 -10 -4
part:m=negotiations	3 9 -8 -13
part:m=negotiator	15 -22 -2 10
part:m=negotiators	7 6 -25 -3
part:m=receive	9 0 -5 -3
part:m=received	-2 -3 6 0
part:m=receives	8 1 -9 0
part:m=rose	29 -17 -12 -1
part:m=round	20 -1 -7 -37
part:m=sat	11 -5 -2 -2
part:m=settled	13 -1 -11 -3
part:m=sit	3 4 -10 -1
part:m=sits	1 -8 0 8
part:m=sitting	-15 17 -4 0
part:m=spent	-10 -3 0 11
part:m=stop	-12 18 -2 -1
part:m=summit	13 2 -9 -7
part:m=table	3 2 -10 0
part:m=talk	-3 -5 0 10
part:m=talked	9 4 -16 0
part:m=talking	0 1 -11 3
part:m=talks	7 1 -2 -12
part:m=there	11 -2 -9 -4
part:m=to see	-6 0 12 -3
part:m=travelled	11 -3 -3 -1
part:m=travels	-3 0 12 -5
part:m=visit	-2 -9 6 2
part:m=visited	-9 0 3 9
part:m=visits	-15 -3 18 0
part:meets	34 -13 -19 -13
part:running	11 -5 -4 -5
part:summit	26 -23 2 -29
part:sure	18 -9 -3 -11
part:wished	-5 8 0 0
pc0=buy	3 -15 6 -1
pc0=end	10 -20 4 7
pc0=renew	20 -13 -7 0
pc0=return	-13 16 0 -2
pc0=sell	-11 8 4 -3
pc0=sign	0 8 -10 -6
pc0=stay	-10 7 4 -3
pc0=target	-7 -9 15 3
pc0=threaten	18 -13 -6 0
pc0=up	1 1 -23 9
pc1=bear	7 -1 -20 12
pc1=begin	3 8 -17 0
pc1=buy	0 -18 11 -2
pc1=deny	21 -16 -5 0
pc1=end	3 -19 14 6
pc1=impose	9 -11 1 -6
pc1=renew	3 2 -9 0
pc1=return	-12 14 0 0
pc1=sell	-21 15 8 -4
pc1=sign	5 3 -19 0
pc1=suspend	3 0 -9 2
pc1=target	-11 -4 15 2
pc1=threaten	17 -13 -5 0
pc1=up	3 1 -18 4
pct0=agree future	13 -7 -5 0
pct0=agree perfect-passive	-14 14 0 0
pct0=agree present-passive	-13 15 0 0
pct0=bear past	8 -10 0 0
pct0=begin future	30 -22 -9 0
pct0=begin past	-10 5 7 0
pct0=begin pluperfect	-14 15 0 0
pct0=buy future	-6 -7 13 0
pct0=buy present	10 -2 -5 0
pct0=deny past	12 -9 0 0
pct0=down perfect	9 -6 0 -1
pct0=end future	9 -11 0 0
pct0=end past	15 -11 -2 0
pct0=end pluperfect	-8 11 0 0
pct0=end present	-5 -7 8 9
pct0=impose future-passive	2 -12 11 -4
pct0=impose past	-9 12 -1 -3
pct0=impose perfect-passive	-17 17 0 0
pct0=impose pluperfect	18 -30 3 7
pct0=impose present	12 -6 -6 0
pct0=impose present-passive	-23 13 8 0
pct0=propose future	-13 3 -7 12
pct0=propose past	8 -3 1 -13
pct0=propose present	-7 13 -8 0
pct0=propose present-passive	0 -10 11 0
pct0=say past	6 0 -10 2
pct0=say past-passive	-9 12 -1 0
pct0=say pluperfect	4 -14 6 0
pct0=say present	3 6 -14 -2
pct0=sell present	-12 13 0 -1
pct0=sign future	6 0 -9 -1
pct0=sign past	-3 4 4 -10
pct0=sign perfect	8 -12 -2 5
pct0=sign perfect-passive	-11 12 0 0
pct0=stay past	-7 2 12 -12
pct0=stay past-passive	-5 11 -4 0
pct0=stay perfect	-6 11 -6 0
pct0=stay pluperfect	8 -8 0 0
pct0=suspend present	-26 16 4 8
pct0=target future-passive	-9 1 7 0
pct0=up past	-9 3 0 7
pct0=up present	12 -2 -13 0
pct1=agree future	13 -7 -5 0
pct1=agree perfect-passive	-14 14 0 0
pct1=agree present	9 -7 0 0
pct1=agree present-passive	-13 15 0 0
pct1=bear gerund	-6 8 -19 11
pct1=bear participle-passive	12 -4 -12 0
pct1=bear past	10 -13 0 0
pct1=begin future	25 -18 -7 0
pct1=begin pluperfect	-14 15 0 0
pct1=buy future	-7 -7 13 0
pct1=buy present	10 -2 -5 0
pct1=deny past	12 -9 0 0
pct1=down perfect	9 -6 0 -1
pct1=end future	8 -11 0 0
pct1=end gerund	-10 0 12 0
pct1=end past	14 -11 -1 0
pct1=end pluperfect	-8 11 0 0
pct1=end present	-5 -7 8 9
pct1=impose future-passive	6 -10 5 -4
pct1=impose infinitive	10 -7 2 -7
pct1=impose past	-9 13 -6 -1
pct1=impose past-passive	-10 7 0 2
pct1=impose perfect	11 -4 -16 0
pct1=impose perfect-passive	-17 17 0 0
pct1=impose pluperfect	16 -28 3 7
pct1=impose present	10 -6 -3 0
pct1=impose present-passive	-23 13 8 0
pct1=propose future	-13 3 -7 12
pct1=propose infinitive	16 -7 -2 -6
pct1=propose participle-passive	-9 3 6 -1
pct1=propose past	6 -1 1 -11
pct1=propose perfect	11 -7 -8 0
pct1=propose present	-7 13 -8 0
pct1=propose present-passive	0 -10 11 0
pct1=renew infinitive	-17 17 0 0
pct1=say past	6 -1 -10 3
pct1=say past-passive	-9 12 -1 0
pct1=say pluperfect	4 -13 6 0
pct1=say present	2 6 -13 -2
pct1=sell participle-passive	-9 10 0 0
pct1=sell present	-12 13 0 -1
pct1=sign participle-passive	0 3 -12 4
pct1=sign past	0 4 0 -9
pct1=sign perfect	12 -19 -1 5
pct1=sign perfect-passive	-11 12 0 0
pct1=sign present	10 -3 -6 0
pct1=stay participle-passive	11 -5 -2 0
pct1=stay past	-1 0 7 -11
pct1=stay past-passive	-5 11 -4 0
pct1=stay perfect	-6 11 -6 0
pct1=suspend participle-passive	11 -9 0 0
pct1=suspend present	-26 16 4 8
pct1=target future-passive	-9 1 7 0
pct1=up past	-9 3 0 7
pct1=up present	8 2 -11 -7
people=0	23 -18 0 -8
people=1	11 -10 3 -6
people=2	-8 27 -9 -30
people=3	-11 38 -32 5
people=5	-18 24 -9 0
phas-future	-12 -5 15 5
phas-gerund	-8 2 0 6
phas-infinitive	13 -9 6 -13
phas-modal	5 -9 -1 4
phas-participle	7 0 -15 0
phas-past	6 -6 1 -5
phas-perfect	-14 14 0 3
prev:apart	22 -11 -7 -15
prev:calls	21 -23 -3 3
prev:coming	9 -3 -3 -5
prev:ended	0 0 -9 12
prev:experts	-19 -35 8 62
prev:heads=0	17 6 -29 -11
prev:heads=1	18 -20 11 -34
prev:heads=2	-4 -34 36 -3
prev:meets	-5 10 -2 -6
prev:running	-6 -5 9 8
prev:summit	-4 -24 27 2
prev:sure	7 -4 -15 9
pt0=future-passive	0 -12 11 0
pt0=past-passive	-7 5 -9 10
pt0=perfect	4 -10 2 5
pt0=perfect-passive	-17 19 0 0
pt0=pluperfect	-13 6 5 1
pt0=pluperfect-passive	8 0 -4 0
pt0=present-not	-8 6 3 0
pt0=present-passive	-10 8 0 1
pt1=future-passive	4 -11 5 0
pt1=gerund	-13 3 1 7
pt1=infinitive	3 0 7 -12
pt1=modal-passive	5 -9 0 0
pt1=participle-passive	10 -3 -11 0
pt1=past	10 -11 1 -6
pt1=past-passive	-10 6 -7 10
pt1=perfect	9 -12 1 1
pt1=perfect-passive	-17 19 0 0
pt1=pluperfect	-16 9 5 1
pt1=present-not	-8 6 3 0
pt1=present-passive	-10 8 0 1
pv0=add	-6 12 0 -4
pv0=agree	-16 9 4 2
pv0=buy	0 -15 9 0
pv0=carry	-13 7 6 0
pv0=charge	-9 -7 9 7
pv0=come	0 7 -4 -10
pv0=conclude	9 -7 0 -1
pv0=declare	-9 12 -1 0
pv0=end	9 -18 10 -2
pv0=expect	-16 19 -1 0
pv0=fall	13 -10 0 0
pv0=get	12 -7 -3 0
pv0=go	11 -12 -12 7
pv0=have	11 0 -2 -17
pv0=hold	9 -7 0 -4
pv0=hope	-25 20 6 0
pv0=initial	-10 12 0 0
pv0=intend	-13 14 0 0
pv0=keep	-11 18 -8 -2
pv0=look	-10 0 -2 12
pv0=lower	-10 12 0 0
pv0=meet	10 -2 -19 9
pv0=other	-8 -6 -1 19
pv0=pay	-13 11 9 -9
pv0=plan	-6 -5 11 0
pv0=propose	22 -14 -1 -10
pv0=put	-17 7 13 -2
pv0=raise	8 0 -11 0
pv0=reach	-17 19 0 0
pv0=run	-10 -5 18 -2
pv0=sell	-9 11 0 -2
pv0=slap	-10 9 0 0
pv0=stand	10 -4 -4 0
pv0=stay	-14 16 0 0
pv0=stop	-12 -1 0 15
pv0=want	17 -5 -12 0
pv0=warn	11 -6 -3 0
pv1=add	-6 11 0 -4
pv1=agree	-4 -1 -2 11
pv1=ask	-16 18 0 -1
pv1=buy	-1 -17 14 -2
pv1=charge	-8 -8 9 7
pv1=come	0 8 -6 -12
pv1=confirm	-5 0 9 -3
pv1=declare	-9 12 -1 0
pv1=deny	16 -11 -5 0
pv1=end	4 -18 17 -4
pv1=expect	-18 20 0 0
pv1=fall	14 -11 0 0
pv1=hold	12 -10 0 -4
pv1=hope	-17 15 2 0
pv1=intend	-13 14 0 0
pv1=keep	-11 17 -5 0
pv1=look	-6 0 -4 12
pv1=lose	-8 8 0 0
pv1=meet	-5 9 -26 16
pv1=other	-10 -2 0 15
pv1=plan	-6 -8 16 -1
pv1=propose	31 -15 -4 -20
pv1=put	-16 13 7 -3
pv1=raise	14 -6 -11 0
pv1=reach	-16 18 0 0
pv1=run	-13 -5 21 -2
pv1=see	12 -11 0 0
pv1=sell	-12 10 4 -2
pv1=send	-12 7 4 0
pv1=slap	-10 8 0 0
pv1=stand	11 -5 -4 0
pv1=stay	-14 16 0 0
pv1=stop	-13 -1 0 15
pv1=suspend	5 -6 -9 7
pv1=take	-9 10 -8 6
pv1=want	16 -3 -11 0
pv1=warn	11 -6 -3 0
pvt0=add present	-13 12 0 0
pvt0=agree past	-10 1 5 4
pvt0=announce past	-18 12 1 3
pvt0=approve modal	11 -9 0 0
pvt0=be past	-10 10 6 -11
pvt0=be perfect	10 -9 0 0
pvt0=be present	13 -13 -10 12
pvt0=begin past	-2 -3 9 0
pvt0=buy future	-7 -7 13 0
pvt0=call past	13 -23 6 0
pvt0=carry present	-13 7 6 0
pvt0=declare past	-6 9 -1 0
pvt0=end past	8 -6 0 0
pvt0=end present	-4 -7 13 0
pvt0=expect present	-11 12 0 0
pvt0=go future	11 -8 -1 0
pvt0=go present	24 -23 -4 1
pvt0=have past	8 -11 0 0
pvt0=have present	5 5 -4 -16
pvt0=hold future	9 -9 0 0
pvt0=hope present	-14 14 0 0
pvt0=intend present	-13 14 0 0
pvt0=look present	-9 10 0 0
pvt0=lower present	-11 4 6 0
pvt0=meet past	10 -11 0 1
pvt0=meet perfect	-11 9 -3 4
pvt0=meet present	9 1 -13 0
pvt0=other past	-8 -2 -1 14
pvt0=other perfect	5 -12 4 0
pvt0=other present	-1 3 -12 2
pvt0=pay modal	-12 5 7 0
pvt0=pay present	-2 10 -12 -5
pvt0=plan present	-7 -5 11 0
pvt0=promise perfect	-11 7 4 0
pvt0=propose perfect	12 -8 -1 0
pvt0=raise future	13 -11 0 0
pvt0=reach past	-5 10 -2 0
pvt0=run present	-15 0 17 0
pvt0=say present	13 -1 -9 -6
pvt0=sell present	-13 13 0 0
pvt0=sign future	11 -7 -1 0
pvt0=sign past	12 -12 0 -2
pvt0=stay present	-11 12 0 0
pvt0=stop present	-14 0 0 13
pvt0=strike present	10 -9 0 0
pvt0=suspend present	-4 -4 0 9
pvt0=take past	-14 4 1 5
pvt0=tell past	11 -2 -11 0
pvt0=want present	21 -9 -12 0
pvt1=add present	-13 12 0 0
pvt1=announce past	-18 12 1 3
pvt1=approve modal	11 -9 0 0
pvt1=ask participle	-11 6 3 0
pvt1=be future	-6 11 0 -1
pvt1=be past	-4 8 0 -9
pvt1=be perfect	10 -9 0 0
pvt1=be present	13 -14 -9 14
pvt1=buy future	-7 -7 13 0
pvt1=call past	12 -25 8 0
pvt1=carry present	-12 6 6 0
pvt1=declare past	-6 9 -1 0
pvt1=end past	8 -6 0 0
pvt1=end present	-4 -7 13 0
pvt1=expect present	-13 13 0 0
pvt1=go present	20 -13 -2 -1
pvt1=have past	2 -10 7 0
pvt1=hold future	9 -9 0 0
pvt1=intend present	-13 14 0 0
pvt1=lower present	-11 4 6 0
pvt1=make participle	10 -5 -2 0
pvt1=meet gerund	-17 13 -10 7
pvt1=meet past	12 -14 0 1
pvt1=meet perfect	-11 9 -3 4
pvt1=meet present	9 1 -13 0
pvt1=other past	-8 -2 -1 14
pvt1=other pluperfect	-10 4 0 4
pvt1=other present	-1 3 -12 2
pvt1=pay modal	-12 5 7 0
pvt1=plan present	-9 -3 11 0
pvt1=prolong infinitive	-16 16 0 0
pvt1=propose perfect	11 -8 -1 0
pvt1=raise future	13 -11 0 0
pvt1=reach past	-5 10 -2 0
pvt1=run present	-15 0 17 0
pvt1=say present	12 -1 -7 -6
pvt1=sell present	-13 13 0 0
pvt1=sign future	11 -7 -1 0
pvt1=sign past	11 -12 0 -2
pvt1=stay present	-11 12 0 0
pvt1=stop present	-14 0 0 13
pvt1=strike present	10 -9 0 0
pvt1=suspend participle	10 -9 0 0
pvt1=suspend present	-4 -4 0 9
pvt1=take past	-16 6 1 5
pvt1=tell past	11 -2 -11 0
pvt1=want present	20 -8 -10 0
q:!	-6 0 9 0
q:"	22 -26 7 -5
q:'	11 -7 -2 0
q:'s	-11 4 12 -5
q:(	-5 -1 -1 12
q:)	4 -14 -1 13
q:,	-7 12 -12 6
q:-	0 -2 -5 10
q:.	8 6 -10 -18
q:/	10 2 -18 -5
q:;	-19 13 2 3
q:<agent>	-1 6 7 -28
q:<day-ahead>	0 -3 17 -29
q:<day-gone>	2 0 -10 3
q:<day-today>	21 -4 -13 -28
q:<duty>	2 -3 13 -16
q:<gate>	6 -21 -1 24
q:<goods-amount>	9 -17 9 -5
q:<goods>	-3 -7 2 14
q:<level-noun>	5 -8 -27 25
q:<level>	8 -9 0 1
q:<money>	20 -11 0 -25
q:<month-ahead>	-17 19 1 -2
q:<month-gone>	-20 5 9 15
q:<month-today>	16 -6 -10 0
q:<name>	3 9 0 -32
q:<not>	11 -6 -3 -2
q:<number>	15 -11 -24 15
q:<organisation>	2 8 -2 -20
q:<person>	-1 12 -12 -9
q:<points>	11 -16 1 0
q:<quality>	-8 10 -15 12
q:<seat>	14 -1 -11 -16
q:<sender>	5 -21 15 -3
q:<span>	18 -15 -3 -3
q:<taker>	16 -7 -4 -6
q:<v-agree>	6 -5 8 -11
q:<v-bear>	1 -6 0 9
q:<v-begin>	9 -11 -5 2
q:<v-deny>	-5 14 -5 -7
q:<v-down>	-10 10 0 0
q:<v-end>	7 -19 12 -2
q:<v-impose>	4 4 -22 8
q:<v-lack>	8 -10 -16 17
q:<v-propose>	4 -3 -12 7
q:<v-renew>	9 1 -16 0
q:<v-return>	6 -2 4 -21
q:<v-say>	16 -13 -12 5
q:<v-sell>	15 -10 -16 6
q:<v-sign>	21 -14 8 -32
q:<v-suspend>	4 -5 10 -16
q:<v-target>	-2 -2 -16 22
q:<v-threaten>	18 -25 6 -1
q:<v-up>	8 -17 -3 12
q:?	4 4 -11 -4
q:a	6 -16 14 -3
q:about	-3 11 0 -13
q:access	12 -6 -1 -2
q:according	20 -29 6 -1
q:account	13 -25 0 3
q:additional	-3 18 -17 0
q:advanced	-14 -11 20 6
q:affair	-8 11 -2 0
q:affected	18 -12 -5 0
q:affiliate	-9 0 11 0
q:african	18 -15 -2 0
q:afternoon	10 -7 0 0
q:afterward	13 -6 -6 0
q:again	-25 31 4 -18
q:against	20 -9 -19 3
q:agenda	5 4 -13 0
q:ago	8 6 -12 -7
q:agree	-7 0 14 -7
q:agreement	25 -4 -19 -22
q:aim	-18 17 1 0
q:air	-7 10 0 0
q:aire	7 -13 1 2
q:airport	-15 12 1 0
q:alexandria	11 -10 0 0
q:alive	16 -15 0 0
q:all	3 0 2 -16
q:allowed	-12 0 11 0
q:along	9 -5 0 0
q:already	-25 20 6 0
q:also	-15 -8 11 22
q:aluminium	-10 0 13 0
q:aluminum	7 -21 9 -1
q:among	1 -17 12 -1
q:amount	-6 -3 12 0
q:an	4 -5 7 -11
q:and	1 -1 15 -32
q:announce	5 -5 3 -10
q:announcement	-22 25 -2 0
q:another	8 -13 0 2
q:answer	-1 14 -12 -7
q:antimony	-11 13 0 0
q:anybody	-8 -3 11 0
q:anything	28 -12 -18 -1
q:are	3 -15 7 2
q:argument	6 -9 1 0
q:around	12 -10 0 0
q:arrangement	-1 -5 11 -6
q:arrival	-18 6 0 12
q:article	10 -6 0 0
q:as	23 -29 -2 4
q:asia	11 -8 -2 0
q:ask	-5 21 -17 -9
q:association	9 0 -12 0
q:at	5 -12 -18 30
q:authorise	-10 12 0 0
q:authority	-10 6 0 5
q:average	14 -14 0 0
q:await	-11 -2 0 13
q:away	7 -16 9 -3
q:b	10 -9 0 0
q:back	-9 19 -15 0
q:ban	-13 15 -11 1
q:banana	16 -14 0 0
q:bank	-9 9 0 0
q:be	-13 9 -1 5
q:bean	23 -16 -7 0
q:bear	-2 9 -2 -3
q:beat	9 -7 0 0
q:became	-8 9 0 0
q:because	-8 13 -5 0
q:beef	-21 21 0 0
q:been	-16 3 2 17
q:beer	1 -12 10 0
q:before	8 -2 0 -10
q:begin	-11 3 10 -1
q:being	-8 13 -2 -3
q:berlin	-13 12 0 0
q:beside	-6 -2 12 0
q:better	-5 13 -6 -4
q:between	24 -13 -16 0
q:billion	-13 14 0 0
q:black	17 -17 0 0
q:blacklist	-12 0 12 0
q:bloc	-6 9 0 0
q:border	14 -10 0 0
q:both	31 -27 0 -8
q:bottle	19 -17 -2 0
q:breakfast	11 -10 0 0
q:bridge	19 -18 0 0
q:briefed	-9 11 0 0
q:bring	-8 21 -15 -4
q:brno	-8 12 -1 0
q:broken	-10 16 0 -4
q:bueno	7 -13 1 2
q:build	23 -19 -4 0
q:busan	4 -20 9 -1
q:but	-11 17 -13 1
q:butter	-15 15 0 -2
q:by	5 -12 13 -15
q:calendar	-10 5 2 1
q:call	-23 7 21 -10
q:camera	-8 11 0 0
q:can	-14 2 16 -1
q:cancel	12 -11 0 0
q:canola	10 -5 -4 0
q:car	-3 -16 9 13
q:carbonate	-8 10 0 0
q:cardamom	-6 9 0 0
q:careful	13 -6 -8 0
q:cargo	11 -1 -7 0
q:carlo	14 -14 0 0
q:carpet	12 -12 0 0
q:carrier	-14 6 0 7
q:carry	-5 5 -10 6
q:case	10 -7 0 -1
q:ceasefire	19 -18 0 0
q:ceiling	24 -20 -3 0
q:cement	-11 -7 -1 19
q:certainty	-12 2 9 0
q:certificate	-18 21 -5 0
q:changed	14 -2 -15 -1
q:charge	-8 7 -17 13
q:chicago	10 -21 8 0
q:chief	-9 13 -4 0
q:chip	12 -9 -1 0
q:clear	25 -16 -9 -4
q:close	12 -8 0 -3
q:closed	23 -22 0 0
q:closer	-7 8 0 0
q:closing	11 -10 0 0
q:club	14 -17 0 1
q:coast	10 -10 0 -1
q:cod	-6 11 -4 0
q:colleague	-15 3 7 5
q:collect	5 -13 -5 12
q:commerce	15 -10 -1 -8
q:company	1 -42 34 -3
q:complain	-15 4 11 0
q:concerned	-9 5 3 0
q:conclude	-16 21 0 -3
q:confirm	9 -16 2 0
q:consensu	-12 14 0 0
q:consider	10 -6 -5 0
q:container	9 -10 0 0
q:control	-1 -6 16 -10
q:copper	-8 0 8 0
q:cost	-8 15 -7 0
q:could	7 -11 -1 8
q:council	11 -3 -7 0
q:countermeasure	15 -9 0 -4
q:counterpart	0 -11 3 7
q:country	4 6 -11 -6
q:cover	6 -13 4 0
q:covered	18 -7 -11 0
q:crane	-10 7 3 0
q:crop	-6 0 -1 10
q:crossed	2 -10 6 0
q:crude	14 -14 1 -2
q:cup	12 -12 0 0
q:curb	-12 13 0 0
q:custom	9 -7 0 0
q:dairy	7 -6 0 0
q:date	-16 2 8 13
q:davo	10 0 -7 0
q:day	6 4 -16 0
q:de	2 -17 9 0
q:dead	-9 9 0 0
q:deadline	11 -17 3 0
q:deal	31 -2 -28 -26
q:decide	25 -14 -7 -5
q:declare	-18 19 0 0
q:decree	-4 11 -7 0
q:deny	-5 12 -6 0
q:deputy	-14 16 -2 0
q:device	-9 0 11 0
q:diary	-7 11 0 0
q:did	23 -18 -6 0
q:dinner	17 -16 -5 2
q:direction	10 -4 -3 -1
q:discuss	-17 -1 -3 21
q:dispute	-2 4 6 -10
q:disputed	-9 10 0 0
q:do	10 -10 -5 2
q:doe	6 -13 -8 15
q:doesn't	-12 0 2 10
q:door	12 0 -7 -11
q:doubt	-5 10 -5 0
q:down	-14 4 14 0
q:draft	9 -1 -7 -1
q:dried	-10 11 0 0
q:drop	-12 15 0 -1
q:dry	-11 -3 0 13
q:due	-38 15 13 13
q:during	11 -8 0 0
q:dysprosium	-10 0 0 12
q:each	-2 2 7 -15
q:economic	-10 0 13 -3
q:egg	8 -8 0 0
q:eighth	9 -6 -3 0
q:either	8 -14 6 -2
q:electric	-11 0 14 0
q:eleven	-8 -1 11 0
q:else	-10 25 -12 -9
q:emergency	-3 -6 10 0
q:empty	-9 12 -2 0
q:end	1 -5 10 -13
q:enough	-10 2 6 0
q:enter	-16 8 2 4
q:even	-6 10 0 -2
q:evening	-9 2 9 -3
q:every	-5 -10 0 19
q:everybody	18 -9 -5 0
q:everyone	8 -5 -2 0
q:everything	-1 11 -4 -9
q:excluded	-10 11 0 0
q:exempt	-2 -3 -6 10
q:exist	17 -23 -12 16
q:expert	0 -20 12 8
q:expire	26 -20 0 -8
q:export	-16 23 -9 0
q:exporter	26 -27 -4 2
q:expressed	-9 0 7 0
q:extension	-8 7 0 0
q:face	-3 9 -5 0
q:fail	-9 16 -6 0
q:fair	0 -12 6 4
q:far	8 -2 -6 -1
q:farm	-7 -1 11 0
q:farmer	10 -5 -2 0
q:ferry	12 -8 0 0
q:few	-18 20 -1 0
q:fifth	-11 16 -1 -3
q:finance	9 -9 0 0
q:find	7 -19 -2 11
q:finish	-15 13 1 0
q:first	-8 4 6 3
q:fishing	9 -6 0 -3
q:fix	-7 9 0 0
q:flagged	4 -10 0 4
q:flew	-10 12 0 0
q:flour	-13 16 -1 0
q:flow	14 -12 0 0
q:flower	6 -13 3 0
q:follow	20 -16 -5 0
q:followed	7 -17 12 -2
q:footwear	10 -5 -4 0
q:for	5 -8 -1 3
q:force	31 -17 -7 -14
q:ford	-8 0 9 0
q:foreign	-21 6 18 -2
q:four	9 -8 -3 1
q:fourth	-24 21 -8 11
q:framework	-18 23 -5 0
q:friend	-10 3 6 0
q:from	14 -18 -7 13
q:front	12 -13 0 0
q:fruit	-6 17 -3 -7
q:full	-2 12 -10 0
q:further	-2 6 -9 2
q:gained	10 -6 -2 0
q:gallium	-9 10 0 0
q:garden	2 -9 6 0
q:gas	0 -9 8 0
q:gate	11 -9 0 0
q:gentlemen	12 -11 0 0
q:germanium	-8 10 0 0
q:get	-7 0 2 7
q:give	0 9 -9 -3
q:go	18 -20 -8 6
q:gold	9 -16 0 7
q:good	-7 9 4 -10
q:government	1 10 -9 -6
q:grant	-9 0 12 0
q:great	-3 -5 10 0
q:green	15 -14 0 0
q:group	14 -13 0 0
q:grower	14 -11 0 0
q:guess	-10 0 11 0
q:guest	17 -17 0 0
q:h	9 -8 0 0
q:had	-2 -5 13 -4
q:haggling	11 -11 0 0
q:half	1 -13 0 12
q:halifax	-12 0 0 13
q:hall	-9 5 6 -5
q:halve	6 -10 2 0
q:hand	-18 22 0 0
q:hang	-15 13 -7 10
q:happen	-2 14 -10 -2
q:harbour	-10 -4 0 16
q:has	10 -6 -8 1
q:hat	-12 12 0 0
q:have	0 12 -14 -15
q:having	12 -11 0 0
q:health	0 -13 0 12
q:hear	16 -8 -6 0
q:heard	-17 14 -2 4
q:height	16 -15 0 0
q:help	-2 0 -2 8
q:her	-11 15 -3 0
q:here	0 -6 -7 12
q:hide	-12 15 0 0
q:him	18 -10 -6 -2
q:himself	11 -18 9 0
q:his	14 -26 0 17
q:hop	10 -9 0 0
q:hotel	-23 24 0 0
q:hour	-12 0 9 3
q:house	23 -18 -5 0
q:hurry	-9 -3 13 0
q:i	-6 3 9 -6
q:i'd	9 0 -2 -4
q:if	-21 8 8 9
q:import	-2 15 -13 -9
q:impose	9 0 -12 0
q:industrial	-9 10 0 0
q:initial	-10 11 0 0
q:ink	16 -14 0 0
q:instead	10 0 -11 0
q:into	18 -7 -11 -5
q:invest	22 -22 3 -3
q:investment	11 -4 -4 0
q:invited	-12 0 14 0
q:is	-1 3 -10 10
q:istanbul	13 -10 0 0
q:it	-10 0 -3 12
q:item	-8 12 0 -1
q:its	3 20 -18 -22
q:joint	18 -21 4 -2
q:josé	-14 18 0 -2
q:just	-9 12 0 -1
q:key	-9 9 0 0
q:land	11 7 -15 -5
q:lapse	16 -19 2 -1
q:last	13 -11 -4 1
q:lasted	-13 4 7 0
q:lasting	13 -8 -1 0
q:late	13 -13 -9 4
q:later	-10 0 13 -2
q:lead	22 -20 0 0
q:leader	-19 -2 17 8
q:leather	-8 10 0 0
q:led	17 -2 -12 -6
q:lee	10 -4 -5 0
q:let	22 -10 -11 -6
q:letter	-11 9 3 0
q:level	-12 -7 6 14
q:levy	-14 19 0 -4
q:licence	-26 18 -4 12
q:license	16 -6 -3 -3
q:lie	-2 10 -7 0
q:lift	-21 25 -3 -1
q:like	13 -21 0 10
q:likewise	0 -9 9 0
q:lima	-7 10 0 0
q:limit	11 -8 0 0
q:limited	-10 11 0 0
q:line	28 -16 -13 0
q:link	-13 14 0 0
q:lisbon	0 -7 0 9
q:list	-18 10 9 0
q:listed	-9 -3 13 0
q:little	12 -1 -14 0
q:live	18 -13 -2 0
q:long	-14 25 -12 -4
q:longer	4 4 -11 -1
q:look	-14 6 10 0
q:lose	4 0 -12 6
q:lumber	10 -3 -6 0
q:m	9 -11 -6 6
q:machinery	-4 -6 13 -1
q:magnet	0 -10 9 0
q:make	19 -5 -23 0
q:maker	-12 -1 9 4
q:man	-3 7 -1 0
q:many	15 0 -15 0
q:marble	-9 12 0 0
q:market	-5 12 -7 -1
q:match	-23 19 3 0
q:matter	3 -3 -7 8
q:may	32 -30 -5 1
q:meal	15 -12 0 0
q:meant	19 -13 -7 0
q:meanwhile	0 -18 6 4
q:measure	29 -17 -15 -1
q:medical	-6 -3 11 0
q:meet	-12 -3 16 5
q:meeting	-11 11 0 0
q:metal	-8 -4 11 0
q:middle	15 -15 0 -1
q:midnight	13 -5 -11 0
q:mill	-11 2 9 0
q:mind	19 -17 0 0
q:mine	4 -11 3 0
q:mineral	-11 8 2 0
q:minimum	-10 0 10 0
q:minister	5 3 0 -21
q:ministry	-14 12 8 -9
q:minute	-11 -9 23 -7
q:moment	-14 15 0 0
q:money	14 -1 -10 0
q:month	12 -1 -9 -2
q:moratorium	10 -10 0 0
q:more	3 -9 11 -5
q:morning	4 -1 2 -9
q:most	17 -9 -6 -5
q:move	15 -25 6 0
q:mr	-5 3 -11 13
q:ms	-8 9 0 0
q:must	8 -8 -1 0
q:mutual	-11 0 6 5
q:my	-8 14 -6 0
q:nagoya	0 7 -9 0
q:name	17 -11 -2 -4
q:named	8 0 -8 0
q:national	-8 -4 12 0
q:near	11 6 -17 0
q:need	18 -18 -4 3
q:negotiation	-1 16 -16 -6
q:negotiator	0 9 -13 -1
q:neighbour	13 -16 3 0
q:neither	-13 8 11 -7
q:never	4 -18 15 -1
q:new	1 0 3 -15
q:nexperia	-10 10 4 -7
q:next	-15 25 -11 0
q:nine	-10 11 0 0
q:nor	11 -6 -4 0
q:northern	19 -19 0 0
q:not	-6 -3 11 2
q:note	-12 6 -1 6
q:nothing	16 -4 -23 5
q:notify	9 -6 -1 0
q:now	-8 1 -9 19
q:nvidia	15 -9 -4 0
q:of	4 -5 -6 7
q:official	15 -12 0 0
q:ohio	-9 -10 18 0
q:older	-11 0 14 -1
q:one	-5 -11 17 1
q:onion	-11 11 0 0
q:open	16 -16 3 -9
q:opened	15 -6 -4 -4
q:opposition	-18 7 12 0
q:or	18 -11 -1 -11
q:order	11 -15 3 0
q:ordinary	8 -4 0 0
q:other	16 -22 6 -3
q:our	-7 19 -20 -6
q:out	1 0 5 -13
q:output	-15 15 0 0
q:over	0 5 -11 5
q:own	21 -7 -10 -5
q:p	18 -10 -16 6
q:package	9 -5 -3 0
q:page	-8 14 -3 -1
q:palm	20 -18 0 0
q:paper	7 0 -11 1
q:park	16 -7 0 -11
q:part	-19 4 13 2
q:partner	-5 -2 13 -5
q:party	14 -11 -5 0
q:past	4 0 -9 0
q:pay	12 -9 -1 0
q:peace	14 -10 0 -1
q:pen	-7 -1 -1 12
q:penang	0 -14 0 13
q:pencilled	14 -13 0 0
q:people	-25 13 5 10
q:permanent	-14 8 0 3
q:permit	-12 3 6 0
q:pharmaceutical	8 -7 0 0
q:phosphate	11 -5 -1 -1
q:picture	16 -15 0 0
q:piraeu	2 -10 -3 9
q:place	-20 7 8 8
q:plan	-24 23 0 0
q:pleased	-7 -7 12 0
q:point	23 -19 -10 1
q:pork	-11 0 11 0
q:port	-20 -2 3 22
q:post	3 -14 12 0
q:potatoe	-9 8 0 0
q:powder	-16 17 0 0
q:practice	9 -4 0 0
q:prefer	-8 10 -1 0
q:prepare	6 -10 -5 11
q:present	-2 -3 12 -7
q:presenter	-14 7 7 0
q:president	11 -10 5 -14
q:press	-6 -7 17 0
q:price	3 -11 12 -4
q:product	8 -11 -4 6
q:programme	-13 13 0 0
q:prolong	17 -6 -20 2
q:prolongation	9 -8 0 0
q:promise	7 -14 0 4
q:proper	-3 12 -5 -1
q:proposal	10 -14 -1 7
q:propose	15 -7 -6 -3
q:public	-3 -13 6 10
q:publish	-12 10 7 -6
q:purchase	3 -21 10 0
q:put	9 2 -8 -12
q:quarrel	11 -8 0 0
q:quay	-14 0 13 0
q:question	3 -12 -4 13
q:quickly	-8 10 0 0
q:quota	-9 8 2 -1
q:raise	-2 -23 15 11
q:rate	2 2 -9 0
q:rather	-10 14 0 -1
q:read	12 -7 0 -2
q:ready	12 -2 -11 -5
q:really	10 -8 0 0
q:recent	9 -13 0 3
q:reciprocal	-11 10 3 0
q:reduce	-7 12 -6 0
q:refuse	8 -12 -3 7
q:register	14 -4 -8 0
q:released	-13 9 2 0
q:renew	-4 13 -6 -3
q:reply	-10 -10 2 20
q:report	4 4 -11 -4
q:reporter	5 6 -13 -4
q:representative	-14 12 3 0
q:request	10 -8 0 0
q:require	-7 11 -2 0
q:respect	-14 11 0 3
q:respond	8 -16 7 0
q:resume	12 -8 -1 -1
q:retain	-10 13 0 0
q:return	0 -1 10 -10
q:rice	-16 0 18 0
q:road	9 -13 3 0
q:rosario	-17 18 0 0
q:rose	14 -13 0 0
q:round	-12 28 -12 -22
q:rum	-17 10 7 0
q:rupee	10 -9 0 0
q:safeguard	-9 9 0 0
q:salmon	-9 0 9 0
q:same	-14 -18 26 5
q:san	13 -11 0 0
q:saturday	9 0 -3 -4
q:say	7 -14 5 0
q:scrap	10 -6 -2 0
q:sea	0 -16 12 0
q:season	-7 1 7 0
q:second	-16 14 0 5
q:secret	-11 11 0 0
q:secretary	-7 -16 13 11
q:secure	-5 -4 9 0
q:security	-8 -4 12 0
q:see	1 0 -7 5
q:sell	20 -17 0 -7
q:send	18 -13 0 -2
q:sentence	-11 12 0 0
q:seoul	5 -14 8 0
q:session	-13 4 0 10
q:set	0 -10 7 3
q:settlement	22 -21 0 0
q:share	20 -18 0 0
q:she	-25 31 -8 0
q:ship	0 -13 0 13
q:shipbuilding	13 -17 3 0
q:shirt	9 -8 0 0
q:shoot	12 -10 0 0
q:shore	10 -10 -2 0
q:short	8 4 -10 -1
q:shortage	-13 9 3 0
q:shorter	-5 -5 12 -3
q:should	-6 -6 18 -3
q:show	-22 8 0 10
q:shut	22 -19 -2 0
q:side	17 -4 -18 -4
q:sign	16 -6 -6 -8
q:signature	23 -24 3 -7
q:since	0 6 -9 -3
q:sit	-30 21 14 -5
q:sixth	-15 5 11 0
q:sleep	-7 11 -2 0
q:slowly	-8 0 11 0
q:small	-7 -3 11 0
q:solution	10 -8 0 0
q:some	22 -14 -6 -2
q:something	-2 -5 0 10
q:soon	10 -9 -10 8
q:sooner	13 -10 0 0
q:sorry	21 -11 -7 -8
q:sort	0 -7 10 0
q:soybean	-2 -11 10 0
q:spare	3 -11 8 0
q:speak	-6 8 -9 3
q:split	-20 22 0 0
q:spoke	-20 6 8 5
q:spoken	10 -5 -9 0
q:stamp	9 -9 0 0
q:stand	28 -24 -6 0
q:standard	-1 -16 0 18
q:standstill	12 -10 0 0
q:start	29 -17 -16 0
q:state	-6 -10 5 14
q:statement	6 -9 6 -2
q:statistic	-11 12 0 0
q:stay	-12 -10 16 13
q:steady	-8 9 0 0
q:steel	-2 -3 10 -6
q:step	-25 19 5 0
q:still	22 -19 3 -15
q:stock	14 -10 -3 0
q:stockfish	-10 10 0 0
q:stockholm	12 -12 -3 1
q:stone	-11 12 0 0
q:stop	-13 -6 17 3
q:student	11 -10 0 0
q:subject	0 -8 -4 11
q:substantial	-15 16 0 0
q:sue	-9 7 0 1
q:sugar	18 -15 0 0
q:sum	14 -8 -7 0
q:summer	5 4 -11 -1
q:summit	-5 -31 18 19
q:sunday	-9 11 0 0
q:sunflower	-8 10 0 0
q:supply	9 -6 -2 0
q:surcharge	-7 -9 21 -1
q:surprise	-14 9 5 0
q:suspend	4 0 1 -14
q:suspension	8 -3 -4 0
q:table	12 -18 4 0
q:take	-4 14 -8 -4
q:talk	-1 6 -13 5
q:talked	-19 23 0 -4
q:tariff	8 0 -4 -8
q:technical	-9 -4 0 13
q:telephone	-31 19 14 -8
q:television	-20 5 17 0
q:tell	14 19 -48 -10
q:ten	-10 0 14 -3
q:term	8 0 -4 -3
q:terminal	4 -14 8 0
q:text	6 -1 -12 4
q:than	12 -13 7 -13
q:thank	3 -13 12 0
q:thanked	15 -14 0 0
q:that	-3 4 -9 5
q:the	12 -5 -1 -8
q:their	0 9 -5 -23
q:them	-11 14 0 -7
q:themselve	-12 14 0 0
q:there	4 1 2 -20
q:therefore	14 -6 -8 0
q:they	-17 10 20 -22
q:they're	-6 8 0 0
q:thi	-14 10 -23 27
q:thing	-12 6 0 3
q:third	-5 9 0 -10
q:those	-29 19 10 3
q:though	-17 9 8 0
q:threat	0 -9 4 1
q:threaten	16 -10 -1 -2
q:three	-10 25 -20 -14
q:through	-28 15 9 4
q:thursday	-18 12 8 0
q:ticket	22 -21 0 0
q:tied	16 -11 -7 0
q:tile	-11 13 0 0
q:timber	10 -11 0 0
q:time	-20 34 -11 -6
q:timing	8 2 -11 0
q:tired	-14 11 0 3
q:tomatoe	-18 15 4 0
q:top	18 -14 -5 0
q:total	-7 10 -3 0
q:touch	0 -9 0 8
q:touched	0 -8 -2 11
q:town	-11 13 0 0
q:tractor	-13 12 0 0
q:trade	0 17 -18 -9
q:tram	-13 13 0 0
q:transfer	10 -6 -2 0
q:translated	22 -16 -5 0
q:travel	-15 7 9 0
q:treasury	12 -22 10 0
q:treat	-23 14 12 0
q:treaty	2 1 -9 0
q:trip	-8 12 -9 3
q:tromsø	15 -14 0 0
q:truce	-8 -1 22 -17
q:true	-24 20 7 0
q:trust	14 -13 0 0
q:try	-9 12 -3 0
q:turbine	-9 -5 1 11
q:turn	2 10 -14 0
q:turned	10 -8 0 0
q:twenty	-8 10 0 0
q:twice	-5 -7 11 0
q:two	-1 7 3 -23
q:unchanged	2 -8 0 3
q:under	-1 -4 -1 10
q:united	10 -5 -3 0
q:until	14 -19 0 1
q:up	-15 -1 7 17
q:urge	16 -10 -6 0
q:us	11 -6 -3 0
q:usmca	-17 5 0 13
q:valley	18 -17 0 0
q:value	3 -14 0 8
q:vegetable	-14 14 0 0
q:version	4 -14 12 -3
q:very	2 -12 10 0
q:vice	-7 10 0 -1
q:visit	-9 -5 18 -2
q:visitor	9 -13 0 4
q:volume	-8 10 0 0
q:wait	12 -11 -4 3
q:walked	-13 0 13 0
q:warn	0 -12 10 0
q:was	-9 12 -1 -8
q:wasn't	13 -11 -2 0
q:watched	-9 0 11 0
q:water	8 -13 6 0
q:way	15 -15 0 0
q:we	11 1 -18 -7
q:we'll	-19 22 -4 0
q:we're	-7 -4 11 0
q:wednesday	8 -8 0 0
q:week	-6 6 -14 15
q:welcome	13 -12 0 0
q:were	4 9 -29 3
q:what	19 -25 -7 19
q:when	-14 2 15 2
q:where	-3 8 0 -10
q:whether	-11 10 0 0
q:which	8 -5 -12 7
q:while	-19 15 -11 13
q:who	10 4 -34 3
q:whom	8 -12 -5 9
q:whose	10 -4 -7 0
q:will	-6 -16 22 10
q:wind	3 -12 -4 11
q:window	20 -18 0 0
q:wine	-18 21 0 0
q:winter	10 -4 -4 0
q:wish	19 -15 0 -1
q:with	27 -25 -9 2
q:within	-13 14 2 -5
q:without	13 -11 -14 7
q:won't	4 -13 1 3
q:word	-15 24 -6 -1
q:work	6 7 -12 -2
q:worker	12 -11 0 0
q:working	15 -12 0 0
q:worry	11 -11 0 0
q:worse	9 -7 0 0
q:worth	15 -19 2 -5
q:would	0 4 -7 -2
q:write	1 6 -10 -2
q:wrong	15 -8 -4 -3
q:x	-11 11 0 0
q:year	13 -2 -9 -7
q:yen	-10 10 0 0
q:yes	-7 9 0 0
q:yet	31 -21 -13 2
q:york	0 -8 11 -4
q:zero	-1 13 -11 -5
q:—	9 1 -17 0
q:•	4 -11 2 0
qt=future	-2 5 -7 3
qt=past	-2 10 -3 -16
qt=perfect	11 -8 -4 0
qt=pluperfect	-11 3 11 0
quoted	9 -8 0 -2
r1="	-13 15 0 -1
r1='	12 -9 0 0
r1='s	13 -9 4 -20
r1=(	-8 15 -3 -8
r1=,	-12 0 9 11
r1=-	8 0 -8 -4
r1=:	1 -9 12 -4
r1=;	-14 2 11 4
r1=<agent>	11 -27 -1 16
r1=<duty>	2 -13 1 4
r1=<end>	-7 -2 5 12
r1=<goods>	8 -10 2 -9
r1=<level>	20 -15 -1 0
r1=<name>	10 -16 7 0
r1=<number>	39 -29 -13 0
r1=<person>	18 -8 -6 -3
r1=<span>	-2 13 -8 -5
r1=<taker>	10 -8 0 0
r1=<v-agree>	16 0 -19 -3
r1=<v-bear>	-5 5 7 -10
r1=<v-begin>	-6 10 0 -13
r1=<v-deny>	2 2 -12 0
r1=<v-down>	-7 0 7 2
r1=<v-end>	3 -6 -7 9
r1=<v-impose>	7 0 -12 0
r1=<v-propose>	13 -13 -9 3
r1=<v-refuse>	5 -11 3 0
r1=<v-say>	0 7 -1 -13
r1=<v-stay>	14 -16 -2 2
r1=<v-suspend>	16 -1 -8 -7
r1=<v-threaten>	11 -7 -2 0
r1=<v-up>	-12 4 15 -9
r1=?	-6 10 0 -8
r1=a	0 -2 -10 11
r1=afterward	-6 -2 0 9
r1=again	-11 13 2 -6
r1=agreement	11 -3 -7 0
r1=air	12 0 -11 0
r1=airport	-19 0 21 0
r1=an	14 -13 0 0
r1=and	-5 9 1 -13
r1=answer	0 -8 7 0
r1=approve	9 -7 0 0
r1=are	-3 5 2 -10
r1=as	0 8 -13 0
r1=at	2 7 -17 -1
r1=back	-10 4 5 0
r1=between	-9 12 0 0
r1=bill	-11 11 0 0
r1=bring	-14 2 11 0
r1=by	0 13 -26 -4
r1=call	-19 0 8 13
r1=can	-4 -7 11 0
r1=capital	14 -12 0 0
r1=charge	-12 0 7 9
r1=collect	-5 10 -2 -1
r1=count	0 -4 -7 9
r1=day	12 -6 -3 0
r1=de	11 -11 0 0
r1=deal	3 -12 6 0
r1=declare	-8 9 0 0
r1=deny	-3 10 -9 0
r1=doesn't	-9 7 1 0
r1=double	12 -8 -1 0
r1=drop	-6 2 -3 8
r1=earlier	-9 2 0 6
r1=early	-13 7 5 0
r1=el	15 -14 0 0
r1=expect	14 -7 -6 -1
r1=explain	-17 18 0 0
r1=fact	0 -11 6 -2
r1=fail	-27 18 0 9
r1=failed	-9 10 0 0
r1=find	-8 10 0 0
r1=firm	-9 9 0 0
r1=fish	-7 8 0 0
r1=followed	-7 11 -3 0
r1=for	-10 11 0 -5
r1=forbade	-10 -3 0 13
r1=gave	4 -16 7 0
r1=go	-6 -1 12 -2
r1=grant	0 8 -8 0
r1=has	-9 1 11 -3
r1=hold	13 -6 0 -4
r1=hope	10 -4 -4 0
r1=house	25 -17 -7 0
r1=in	-8 2 -8 9
r1=into	12 -1 -8 0
r1=is	-5 14 -6 -8
r1=issue	-8 0 10 0
r1=know	8 -14 2 0
r1=last	-1 7 -15 10
r1=leave	-8 0 9 0
r1=let	7 -12 1 0
r1=like	9 -9 0 0
r1=live	-2 12 -10 0
r1=make	13 -8 -2 0
r1=named	-9 0 10 0
r1=now	1 -14 10 -1
r1=object	12 -9 0 0
r1=of	30 -12 -11 -12
r1=offer	-3 8 -4 0
r1=on	10 -11 -1 3
r1=one	21 -16 -2 0
r1=opened	25 -7 -18 0
r1=over	-9 7 -1 3
r1=promise	19 -6 -13 0
r1=released	13 0 -16 0
r1=remain	-11 9 0 1
r1=round	-21 21 0 0
r1=run	18 -14 -1 0
r1=say	1 -3 5 -9
r1=should	-8 10 0 0
r1=spokesman	11 -2 -6 0
r1=spokeswoman	-8 -11 1 14
r1=staff	-10 0 13 -4
r1=stock	-10 10 0 0
r1=summit	-17 1 16 0
r1=take	-7 18 -12 -3
r1=talk	-23 29 -6 -4
r1=that	-8 7 11 -20
r1=the	0 9 -12 -8
r1=then	10 -10 0 0
r1=they	9 -6 0 -1
r1=think	13 -12 0 0
r1=three	10 -8 0 0
r1=truce	-6 11 -6 0
r1=until	-6 -11 14 6
r1=was	1 5 -1 -12
r1=welcomed	0 -12 1 7
r1=were	-6 7 -10 5
r1=when	-11 5 5 0
r1=whether	-4 -4 9 0
r1=will	13 -8 -3 0
r1=with	13 -2 -16 -5
r1=within	4 -11 3 0
r1=would	-14 3 1 12
r1=you	9 -5 0 0
r1=—	-7 1 7 -6
r2=!	10 -9 0 0
r2="	5 1 -2 -10
r2='s	20 -16 -2 0
r2=)	-14 15 0 0
r2=-	10 -12 1 0
r2=.	18 -20 2 -2
r2=:	13 -8 -4 -1
r2=;	-6 -2 15 -5
r2=<day-ahead>	-31 16 0 15
r2=<day-gone>	-9 4 4 1
r2=<day-today>	29 -22 -12 -4
r2=<end>	-4 0 11 -1
r2=<gate>	1 -12 7 0
r2=<goods>	17 -18 -3 1
r2=<level>	29 -21 -14 0
r2=<money>	17 -13 0 0
r2=<month-ahead>	-28 0 21 9
r2=<month-gone>	-18 23 -5 -1
r2=<month-today>	9 -11 0 0
r2=<name>	0 7 -3 -13
r2=<not>	0 17 -27 2
r2=<number>	20 -14 0 -11
r2=<office>	-22 19 0 5
r2=<person>	45 -24 -20 -22
r2=<quality>	-14 -8 9 20
r2=<seat>	11 -16 2 0
r2=<sender>	16 -19 -9 6
r2=<span>	5 4 -3 -15
r2=<v-agree>	-1 13 -16 -4
r2=<v-bear>	-17 3 14 4
r2=<v-begin>	13 -8 -2 -2
r2=<v-end>	-6 7 7 -12
r2=<v-impose>	-7 0 18 -19
r2=<v-lack>	-16 2 7 6
r2=<v-propose>	-5 -10 13 4
r2=<v-renew>	-9 13 -1 -2
r2=<v-sell>	9 -24 0 7
r2=<v-sign>	16 -5 -10 -13
r2=<v-stay>	17 -19 -8 8
r2=<v-target>	22 -25 0 0
r2=<v-up>	15 -12 0 -8
r2=?	17 -8 -10 -1
r2=a	-24 10 21 -3
r2=about	-3 14 -7 -4
r2=across	10 -4 -6 0
r2=act	-8 9 0 0
r2=adviser	-9 10 0 0
r2=after	0 0 -9 7
r2=again	20 -15 -5 0
r2=agreement	-15 13 2 0
r2=all	12 0 -13 0
r2=also	15 0 -16 0
r2=and	2 -10 19 -19
r2=announce	-17 6 11 0
r2=answer	10 -21 4 0
r2=are	19 -8 -8 -3
r2=arequipa	-11 0 10 0
r2=as	-2 -2 11 -8
r2=ask	23 -15 -8 -1
r2=back	20 -14 -4 0
r2=base	12 0 -11 0
r2=be	8 -8 0 0
r2=beef	15 -13 0 0
r2=before	-5 14 -9 -2
r2=begin	16 -15 0 0
r2=between	-7 8 0 0
r2=bring	-10 13 -1 0
r2=by	-10 9 -19 12
r2=call	19 -6 -12 -6
r2=charge	16 -10 -4 0
r2=christma	-12 14 0 0
r2=closed	12 -11 0 0
r2=confirm	21 -10 -8 0
r2=consider	-10 12 0 0
r2=deal	0 -9 7 0
r2=decide	-12 9 2 0
r2=delegation	-10 11 0 0
r2=did	25 -19 -9 0
r2=discuss	-14 7 8 0
r2=down	-8 -1 15 -1
r2=effect	14 -3 -9 0
r2=end	-21 19 8 -6
r2=evening	16 -7 -6 0
r2=exemption	2 5 -8 0
r2=expect	6 -11 2 0
r2=export	0 -12 0 8
r2=expressed	-10 0 12 0
r2=extend	-6 9 0 -1
r2=first	-5 10 -3 0
r2=for	-10 10 10 -20
r2=fortnight	-8 9 0 0
r2=friday	-3 10 -10 0
r2=from	-21 17 1 2
r2=full	-13 14 0 0
r2=gave	9 -8 0 0
r2=gazette	-12 12 0 0
r2=half	-10 11 0 0
r2=hand	10 -7 0 0
r2=has	0 4 -13 0
r2=he	0 9 -11 -3
r2=his	24 -31 3 0
r2=if	-11 8 2 0
r2=in	-18 18 2 -2
r2=is	-1 -7 13 -6
r2=it	8 -24 8 0
r2=its	11 -1 -22 7
r2=itself	-11 9 1 0
r2=last	5 -9 5 -3
r2=late	-4 -2 -1 10
r2=lay	4 -11 6 0
r2=leave	-10 0 0 7
r2=less	-2 9 -7 0
r2=let	-15 15 0 0
r2=little	15 -15 0 0
r2=london	-12 17 -2 0
r2=member	-17 18 0 0
r2=mid	1 14 -13 -4
r2=ministry	-13 7 5 0
r2=monday	8 -6 -2 0
r2=more	11 -7 0 0
r2=most	6 -11 -2 5
r2=need	-11 8 2 0
r2=new	-3 9 -2 -1
r2=next	-16 12 4 0
r2=no	6 5 -14 -6
r2=nobody	-13 14 0 0
r2=noon	-9 11 0 0
r2=nothing	-14 16 -3 1
r2=offer	0 6 -9 0
r2=oil	-7 8 0 0
r2=on	1 2 -4 -11
r2=once	-4 -6 10 0
r2=one	-11 17 -6 -1
r2=only	9 -7 0 0
r2=open	12 -11 0 0
r2=opened	-6 0 9 0
r2=order	10 -6 0 0
r2=our	-17 10 8 0
r2=out	-6 -12 14 0
r2=over	-9 7 3 0
r2=pay	-8 -5 16 -2
r2=people	12 -11 0 0
r2=plan	-19 -13 27 3
r2=publish	11 -16 0 0
r2=reply	12 -8 -2 0
r2=report	0 -15 0 13
r2=say	6 0 -11 0
r2=seat	-8 9 0 0
r2=see	-17 15 2 0
r2=seek	-13 6 7 0
r2=sheet	0 -11 6 -2
r2=since	0 -9 0 8
r2=sit	10 -10 0 0
r2=stockholm	-11 12 0 0
r2=sugar	-12 13 0 0
r2=suspend	-13 13 0 0
r2=talk	19 -15 -9 0
r2=tariff	0 10 -10 -1
r2=tell	14 -11 -1 0
r2=that	15 -8 -18 5
r2=the	-11 8 8 -6
r2=their	-10 0 8 3
r2=they	5 5 -9 -7
r2=thing	-12 8 3 0
r2=think	10 -8 0 0
r2=through	15 -14 0 0
r2=thursday	-12 9 8 -4
r2=to	11 -1 -16 0
r2=too	-21 22 0 0
r2=tuesday	13 -6 -7 -1
r2=turn	-3 -4 0 11
r2=twice	-10 11 0 0
r2=two	-11 4 7 0
r2=under	4 -13 0 6
r2=up	8 -8 -5 4
r2=vote	13 -10 0 0
r2=was	-9 14 0 -7
r2=way	10 -9 0 0
r2=we	19 -16 0 0
r2=wednesday	-28 22 -5 13
r2=week	-10 10 -26 18
r2=welcome	11 -11 0 0
r2=were	16 -15 0 0
r2=what	4 -12 9 -1
r2=where	-20 7 0 15
r2=which	12 -15 4 -5
r2=who	9 -2 -6 -2
r2=whose	6 -10 1 0
r2=why	11 -8 0 0
r2=will	-9 18 -8 0
r2=winter	-9 9 0 0
r2=year	-14 6 10 0
r2=yes	11 -9 0 0
r2=zero	-8 0 9 0
r3=!	9 -8 0 0
r3='	-14 16 -1 0
r3='s	14 -5 -10 0
r3=(	11 -3 -5 -15
r3=)	-5 17 -23 3
r3=+	-8 10 0 0
r3=,	11 -3 -12 0
r3=.	14 4 -19 -11
r3=:	17 -8 -12 -1
r3=;	-11 0 12 1
r3=<day-ahead>	-11 14 1 -11
r3=<day-gone>	4 -1 0 -12
r3=<day-today>	-18 11 9 5
r3=<end>	-3 0 6 1
r3=<goods>	21 -20 -7 3
r3=<level-noun>	19 -13 -4 -6
r3=<level>	23 -25 6 -14
r3=<money>	12 -7 -2 0
r3=<month-ahead>	-27 25 -5 1
r3=<month-gone>	-18 6 6 7
r3=<name>	-11 19 -3 -11
r3=<number>	-11 -1 14 6
r3=<office>	0 8 -21 0
r3=<organisation>	-13 4 10 0
r3=<quality>	14 -18 0 2
r3=<seat>	12 -12 -7 3
r3=<sender>	-8 -3 12 0
r3=<span>	-11 6 -5 11
r3=<v-agree>	6 8 -18 -2
r3=<v-bear>	17 -14 0 -4
r3=<v-begin>	-15 11 1 5
r3=<v-down>	30 -24 -7 -4
r3=<v-end>	16 -13 -3 0
r3=<v-impose>	21 -7 -6 -26
r3=<v-lack>	17 -5 -11 0
r3=<v-return>	-12 2 11 0
r3=<v-say>	5 12 -20 -7
r3=<v-sign>	0 7 -19 4
r3=<v-stay>	27 -18 -9 -5
r3=<v-suspend>	7 -28 13 6
r3=<v-up>	-10 19 -8 -4
r3=a	-12 7 12 -8
r3=about	3 -15 9 0
r3=add	0 14 -11 0
r3=additional	6 -12 4 0
r3=after	-23 11 12 1
r3=afternoon	-7 -2 12 0
r3=ago	-11 16 -13 5
r3=agree	22 -9 -12 0
r3=agreement	-20 2 6 13
r3=all	-11 1 12 -6
r3=among	-8 9 0 0
r3=an	6 -8 0 2
r3=announce	21 -14 -10 0
r3=answer	11 -8 0 0
r3=are	11 -24 0 6
r3=as	-18 18 2 -7
r3=ask	-29 30 0 0
r3=autumn	-16 4 10 -1
r3=back	20 -13 -6 0
r3=ban	-11 2 9 0
r3=been	-15 11 -4 8
r3=before	0 -12 8 3
r3=begin	-33 26 0 9
r3=boat	-8 0 9 0
r3=both	3 -10 0 7
r3=buy	0 9 -10 0
r3=by	3 -12 6 2
r3=call	6 1 -12 -1
r3=charge	-11 14 0 -1
r3=clock	-6 9 -1 0
r3=close	-16 7 10 0
r3=coffee	-10 9 0 0
r3=count	0 -12 0 12
r3=day	3 -10 6 0
r3=delegation	0 -9 0 8
r3=discuss	0 -13 12 0
r3=do	-12 3 0 8
r3=down	11 -7 -2 0
r3=duty	23 -18 -2 -1
r3=effect	-10 11 0 0
r3=end	15 -11 -8 2
r3=expect	15 -9 -6 0
r3=extra	-9 10 0 0
r3=failed	-11 14 0 0
r3=fall	0 -12 6 0
r3=fee	10 -8 0 0
r3=fentanyl	12 0 -6 -1
r3=figure	15 -12 -1 0
r3=first	2 10 -16 0
r3=for	11 0 -11 -5
r3=force	-17 8 12 0
r3=four	17 -14 0 0
r3=free	18 -5 -12 0
r3=from	13 -30 9 3
r3=gained	-9 9 0 0
r3=good	-5 0 -6 10
r3=government	-16 8 8 0
r3=had	15 -1 -18 -4
r3=hand	-24 21 0 0
r3=handshake	-8 7 0 0
r3=has	1 11 -22 -8
r3=he	-1 -18 11 14
r3=here	12 -10 0 0
r3=hold	21 -14 -8 0
r3=i	13 -11 0 0
r3=if	0 -9 8 0
r3=in	6 5 -12 -6
r3=is	30 -22 -23 4
r3=it	-11 19 -5 -5
r3=its	-4 -9 17 -11
r3=karoline	-14 9 7 -2
r3=kind	-10 0 10 0
r3=lasted	-12 14 0 0
r3=law	-5 11 -5 0
r3=less	5 -10 4 0
r3=let	6 -11 2 0
r3=lie	-9 9 0 0
r3=list	-8 0 8 0
r3=live	-4 -6 10 0
r3=long	-10 12 0 0
r3=market	4 -9 4 0
r3=might	-2 8 -6 0
r3=ministry	-8 -4 13 0
r3=month	-20 24 -3 0
r3=morning	10 0 -11 0
r3=negotiate	11 -9 0 0
r3=negotiation	6 -12 5 0
r3=new	0 -14 0 8
r3=next	8 -4 0 0
r3=no	15 -11 -6 0
r3=nobody	-7 -7 14 0
r3=not	0 -2 -5 8
r3=nothing	-16 22 -5 -2
r3=now	12 -5 -3 0
r3=off	11 -9 0 -5
r3=on	-5 24 -16 -10
r3=one	-17 20 0 -1
r3=order	-15 8 7 0
r3=own	14 -14 -2 0
r3=past	-25 20 0 4
r3=present	-10 0 0 12
r3=promise	-10 -3 13 0
r3=put	15 -14 0 0
r3=quarrel	-7 -3 11 0
r3=rare	-3 -8 11 0
r3=sale	-7 0 0 9
r3=say	-1 11 -8 -6
r3=seat	12 -10 0 0
r3=second	-16 0 11 4
r3=see	13 -12 0 0
r3=she	-8 9 0 0
r3=side	14 -4 -11 -1
r3=sign	0 13 -14 0
r3=since	15 -12 -4 0
r3=special	-8 9 0 0
r3=spoke	-3 10 -6 0
r3=spring	-18 5 14 0
r3=state	-3 -5 9 0
r3=step	-12 9 2 0
r3=summary	6 3 -12 0
r3=summer	9 -8 0 0
r3=summit	-19 3 14 0
r3=take	12 -20 8 0
r3=talk	12 -4 -9 -1
r3=team	14 -6 0 -10
r3=tell	-8 11 0 -3
r3=text	-8 12 1 -7
r3=the	-14 11 2 0
r3=their	10 -12 0 -1
r3=them	-15 17 0 0
r3=there	12 -4 -4 -3
r3=they	-20 3 13 4
r3=thi	6 -14 7 0
r3=third	-11 14 0 0
r3=three	-15 21 -2 -4
r3=to	11 -11 -9 8
r3=tuna	-11 0 0 11
r3=two	-29 29 4 -6
r3=undertook	-1 8 -7 0
r3=up	10 0 -7 0
r3=visit	-9 0 10 0
r3=want	10 -6 0 -2
r3=was	10 -21 10 0
r3=watche	-10 0 11 0
r3=we	-1 9 -9 0
r3=weekend	-13 13 0 0
r3=well	-7 8 0 0
r3=were	-16 18 0 0
r3=whether	-2 8 -6 0
r3=which	15 -4 -18 0
r3=who	8 -10 0 0
r3=will	-7 -3 16 0
r3=with	-8 11 0 -9
r3=withdraw	-11 14 0 0
r3=word	12 -11 0 -1
r3=work	0 -9 7 0
r3=would	-15 7 13 -1
r3=you	-3 -6 9 0
r3=your	-10 12 0 0
r3=—	14 -20 -1 5
r4="	-5 0 10 -6
r4='s	11 -13 0 3
r4=)	-9 9 1 0
r4=,	-4 13 -9 -4
r4=-	-20 27 -5 -2
r4=.	-5 -3 13 -2
r4=/	-9 10 0 0
r4=:	14 -10 -8 0
r4=;	14 -18 3 0
r4=<agent>	4 -12 1 7
r4=<day-ahead>	10 -15 5 -3
r4=<day-gone>	11 -12 0 -14
r4=<day-today>	8 4 -27 6
r4=<duty>	10 -9 1 -11
r4=<gate>	6 -1 -16 8
r4=<goods-amount>	1 8 -9 0
r4=<goods>	0 -6 9 -4
r4=<level-noun>	-9 16 4 -18
r4=<level>	16 -11 1 -12
r4=<month-gone>	43 -32 -16 -3
r4=<month-today>	-5 13 -4 -4
r4=<number>	11 -7 0 -19
r4=<office>	16 -14 0 0
r4=<organisation>	7 0 0 -14
r4=<person>	-3 2 9 -23
r4=<quality>	23 0 -36 -3
r4=<span>	13 -15 -19 21
r4=<taker>	-10 4 6 0
r4=<v-agree>	-6 -7 9 7
r4=<v-begin>	4 5 -19 0
r4=<v-buy>	19 -12 -5 -1
r4=<v-down>	-5 4 -9 10
r4=<v-end>	10 -7 -1 -2
r4=<v-impose>	-1 -8 11 0
r4=<v-lack>	9 -14 3 0
r4=<v-propose>	18 -3 -22 -7
r4=<v-renew>	8 -12 3 0
r4=<v-return>	8 -3 -4 0
r4=<v-say>	3 -12 16 -11
r4=<v-sell>	13 -2 -8 -3
r4=<v-stay>	-4 8 -5 0
r4=<v-suspend>	0 13 -18 -2
r4=?	-6 -1 10 0
r4=a	29 -26 -1 -10
r4=about	13 -6 -7 0
r4=account	9 -2 -5 0
r4=adopt	13 -12 0 0
r4=after	5 4 -15 -2
r4=ago	-19 9 7 2
r4=agree	-19 0 13 9
r4=all	-5 8 -1 0
r4=an	9 1 -8 -6
r4=and	-5 4 4 -12
r4=approve	-8 9 0 0
r4=are	-1 -1 -2 9
r4=as	10 -18 0 9
r4=asia	-10 11 0 0
r4=ask	22 -21 0 0
r4=at	-12 11 0 0
r4=back	15 -9 -6 0
r4=ban	-13 14 0 0
r4=been	-9 11 -2 0
r4=before	-18 6 -3 16
r4=begin	5 -11 6 0
r4=believe	-10 0 9 0
r4=between	2 -16 -3 13
r4=boat	-9 0 0 11
r4=both	-19 20 0 0
r4=bring	-4 13 -7 0
r4=busan	-12 7 -1 7
r4=buy	11 -11 0 0
r4=by	14 -7 -6 -3
r4=call	6 1 -10 -2
r4=clause	9 -9 0 0
r4=closed	12 -12 0 0
r4=come	5 -2 -11 5
r4=commerce	-5 0 0 8
r4=concern	-17 0 18 0
r4=consent	-9 10 0 0
r4=cotton	-9 10 0 0
r4=date	3 8 -12 0
r4=deal	-15 14 -10 10
r4=demand	-7 0 0 9
r4=did	-10 9 1 -1
r4=doe	-10 -4 15 0
r4=donald	6 4 -11 0
r4=done	-7 10 -1 0
r4=due	3 -8 2 0
r4=during	-8 -5 14 0
r4=each	-16 10 7 0
r4=early	-6 10 -4 0
r4=earth	-2 -8 10 0
r4=economy	12 0 -11 0
r4=edition	8 -8 0 0
r4=effect	-14 4 11 0
r4=end	7 -8 0 0
r4=evening	16 -2 -12 0
r4=every	-6 -4 10 0
r4=everything	11 -9 0 0
r4=excerpt	11 -10 0 0
r4=explain	10 -10 0 0
r4=failed	10 -8 0 0
r4=far	16 -14 -1 0
r4=first	-24 17 0 8
r4=fish	-11 12 0 0
r4=follow	10 -8 0 0
r4=for	8 -11 4 -4
r4=fourth	-11 11 0 0
r4=framework	-7 8 0 0
r4=from	21 -11 -9 -4
r4=fruit	-9 9 0 0
r4=full	-11 0 11 0
r4=go	-1 9 -13 -1
r4=good	-31 32 1 0
r4=had	-12 0 2 10
r4=has	-10 -7 23 -8
r4=have	-2 10 -7 -3
r4=higher	-3 -5 0 8
r4=his	-18 25 -5 -4
r4=home	11 -8 -2 0
r4=hour	10 -10 0 0
r4=how	4 5 -11 0
r4=if	-12 14 0 0
r4=in	10 11 -23 -12
r4=increase	-13 0 12 0
r4=is	32 -16 -24 -3
r4=it	7 -10 -17 16
r4=its	-15 20 -1 -1
r4=joint	-12 -4 16 0
r4=just	-15 18 0 -1
r4=keep	-9 11 0 0
r4=lake	-5 8 0 0
r4=last	2 -6 10 -7
r4=late	-10 11 0 0
r4=leavitt	-14 9 7 -2
r4=letter	14 -11 0 0
r4=level	0 3 6 -11
r4=licence	-10 0 11 0
r4=lift	8 -3 -4 0
r4=line	-6 7 0 0
r4=list	-8 -8 17 0
r4=little	9 -4 -2 0
r4=london	-10 11 0 0
r4=long	-13 11 1 0
r4=measure	-13 9 3 0
r4=million	-8 -3 12 0
r4=month	10 -12 -2 4
r4=more	17 -6 -8 -1
r4=mr	-16 14 0 0
r4=negotiate	-6 10 0 -1
r4=new	6 -15 3 0
r4=next	-4 -6 10 0
r4=night	-6 8 0 0
r4=no	-16 8 10 -1
r4=nothing	25 -17 -11 0
r4=now	11 -13 0 0
r4=of	2 1 -11 4
r4=off	8 -2 -4 0
r4=older	-10 0 11 0
r4=on	-9 -7 20 0
r4=one	-2 11 -6 -7
r4=open	-12 8 0 4
r4=or	17 -15 0 0
r4=other	14 -10 0 0
r4=our	-14 16 0 0
r4=out	12 0 -5 -4
r4=over	13 -3 -8 -5
r4=own	14 -11 -5 1
r4=page	-17 18 0 0
r4=pass	9 -3 -5 0
r4=past	-3 10 -5 0
r4=pay	13 -21 4 0
r4=plan	9 -2 -5 0
r4=prepare	5 0 -11 2
r4=president	-7 -7 14 0
r4=prolong	17 -15 0 0
r4=propose	14 -12 0 0
r4=put	11 -3 -7 0
r4=raise	-3 -8 10 0
r4=ratify	12 -10 0 0
r4=release	-3 -5 10 0
r4=remain	9 -7 0 0
r4=return	10 0 -9 0
r4=round	-3 11 -5 -1
r4=rule	-12 0 4 6
r4=safeguard	-11 11 0 0
r4=same	10 -7 -11 8
r4=say	8 -7 0 -1
r4=second	-7 11 -1 0
r4=see	-9 8 0 0
r4=should	2 10 -13 0
r4=side	-27 27 -2 1
r4=sign	12 -13 0 0
r4=signature	10 -17 -6 9
r4=sit	-16 16 1 -1
r4=slow	-10 10 0 0
r4=something	-10 12 0 0
r4=steel	12 -9 0 0
r4=still	-10 2 -3 11
r4=stockholm	-13 15 0 0
r4=sugar	11 -10 0 0
r4=summer	-9 10 0 0
r4=suspend	9 0 -11 0
r4=table	16 -5 -12 0
r4=tariff	16 -12 0 -3
r4=tax	-1 -8 8 0
r4=than	-9 14 -7 0
r4=the	7 -12 7 0
r4=themselve	-4 -3 0 8
r4=then	-20 25 -7 0
r4=there	2 -11 10 -1
r4=they	4 -12 10 -3
r4=thi	-20 10 13 -2
r4=third	-20 18 2 -2
r4=though	10 -9 0 0
r4=three	-7 10 -2 0
r4=through	-7 -1 10 0
r4=to	5 5 -11 -8
r4=together	7 -10 1 0
r4=transcript	-13 14 0 0
r4=truce	24 -26 0 5
r4=two	-31 23 4 5
r4=under	0 0 -8 6
r4=until	-3 8 0 -3
r4=visit	-5 -2 9 0
r4=vote	12 -9 0 0
r4=wap	0 -11 9 0
r4=war	11 2 -14 0
r4=was	0 -11 0 12
r4=we	-13 7 0 7
r4=what	-17 26 -15 0
r4=when	-3 14 -19 4
r4=where	-6 -2 13 -2
r4=which	19 -16 -3 0
r4=who	-11 -10 11 7
r4=whole	12 -12 0 0
r4=will	-8 17 -19 3
r4=with	-6 0 12 0
r4=would	12 -1 -10 -5
r4=year	-6 -3 14 0
r4=you	11 -10 0 0
r4=your	0 -9 9 0
r4=—	15 0 -19 -1
r=! !	8 -8 0 0
r=! <end>	-16 17 0 0
r='s ,	-11 15 -5 0
r='s ministry	-14 7 5 0
r='s on	18 -13 0 -5
r='s trade	-12 1 10 0
r=( <day-ahead>	12 -12 0 0
r=( <month-gone>	-10 10 0 0
r=( <organisation>	14 0 -11 0
r=( new	-10 7 2 0
r=) <end>	-12 6 9 0
r=) —	12 -5 0 -3
r=, "	20 -15 -3 -2
r=, <day-ahead>	-56 37 1 16
r=, <day-gone>	-46 14 23 9
r=, <day-today>	17 -15 -1 -5
r=, <end>	13 -12 0 0
r=, <level>	10 -8 0 0
r=, <name>	-32 12 24 -7
r=, <office>	-14 13 0 0
r=, <person>	33 -18 -13 -9
r=, a	-5 -11 14 2
r=, and	7 -11 12 -15
r=, at	0 13 -7 -8
r=, before	15 -10 -6 0
r=, by	-13 1 -5 14
r=, call	15 -9 -4 0
r=, come	1 -8 0 5
r=, day	-12 13 0 0
r=, for	-29 10 21 -2
r=, friday	-8 15 -9 0
r=, from	-28 32 -1 -2
r=, has	-2 10 -7 -2
r=, he	2 4 -9 0
r=, if	-15 6 8 0
r=, in	-32 23 14 -4
r=, is	25 -17 -9 0
r=, london	-15 17 0 0
r=, monday	8 0 -9 0
r=, nobody	-8 9 0 0
r=, nothing	9 -8 0 0
r=, on	-15 2 0 11
r=, one	13 -8 -3 0
r=, our	-8 9 0 0
r=, pay	-13 8 6 0
r=, plan	-2 -8 14 0
r=, say	17 -3 -20 -6
r=, so	15 -13 0 0
r=, tell	17 -15 0 0
r=, that	18 -6 -12 0
r=, three	-10 2 8 0
r=, thursday	-5 0 9 -2
r=, to	-17 23 -5 0
r=, too	-15 16 0 0
r=, tuesday	12 -6 -5 0
r=, twice	-11 11 0 0
r=, under	10 -16 0 4
r=, was	-5 12 -4 -3
r=, wednesday	-32 27 -3 13
r=, what	12 -11 0 0
r=, where	-16 2 0 15
r=, which	17 -20 6 -13
r=, who	26 -18 -6 -2
r=, whose	6 -10 1 0
r=, will	11 -9 0 0
r=, with	-5 -5 11 1
r=- -	-10 5 5 0
r=. "	-12 13 0 0
r=: <level>	19 -15 -1 0
r=: <name>	-8 20 -16 0
r=: <number>	21 -18 -2 0
r=: <office>	-9 0 0 10
r=: <person>	-10 13 -2 0
r=: <seat>	11 -9 0 0
r=: and	10 -7 0 0
r=: our	-5 -5 10 0
r=: tariff	9 0 -8 0
r=: three	-12 12 0 0
r=: two	-9 -3 12 0
r=: what	-10 8 3 0
r=: who	-12 12 0 0
r=: will	-10 11 0 0
r=; <name>	9 -4 -5 0
r=; <seat>	-10 0 11 0
r=<day-ahead> <end>	15 -4 -2 -8
r=<day-gone> ,	-20 29 -8 -4
r=<day-gone> .	23 -16 -10 0
r=<day-gone> ;	0 -8 8 0
r=<day-gone> that	18 -17 0 0
r=<day-gone> with	-10 2 5 0
r=<day-today> .	-10 5 0 6
r=<day-today> <end>	9 -7 0 0
r=<day-today> for	-9 10 0 0
r=<end> <end>	-7 -2 5 12
r=<name> and	-3 -4 9 0
r=<person> ,	-12 16 -5 0
r=<person> say	10 -2 -5 0
r=<span> before	-14 16 0 0
r=? <end>	-7 10 0 -7
r=a year	-6 11 -2 0
r=again ,	-11 2 8 0
r=again .	-15 20 -2 -1
r=air base	12 0 -11 0
r=an agreement	-14 14 0 0
r=and <name>	22 -20 0 0
r=and <person>	15 -12 -1 0
r=and <seat>	9 -12 2 0
r=and a	-15 16 0 0
r=and leave	-12 13 0 0
r=and stockholm	-9 10 0 0
r=answer in	-8 -1 11 0
r=ask for	-11 12 0 0
r=at <number>	12 -9 -1 0
r=at noon	-10 12 0 0
r=at the	-19 21 -3 0
r=before <day-ahead>	8 -6 0 0
r=before christma	-9 11 0 0
r=before the	-1 12 -13 0
r=bring nothing	-13 15 0 0
r=broke up	-11 2 0 6
r=by <name>	-7 8 0 0
r=by <number>	-11 11 0 0
r=by <person>	9 -7 0 0
r=by the	-1 13 -13 0
r=call a	-5 -10 2 10
r=call the	-12 12 0 0
r=charge <level>	-4 -5 10 0
r=charge <quality>	-11 0 0 11
r=come into	-12 6 6 0
r=confirm on	-7 10 -1 0
r=did not	-12 0 7 5
r=double its	9 -6 -1 0
r=drop its	-11 12 0 0
r=el -	15 -14 0 0
r=end on	10 -2 -8 0
r=expect the	-9 9 0 0
r=fact sheet	0 -11 6 -2
r=fail ,	-14 5 0 9
r=for <day-ahead>	-20 23 -11 3
r=for <month-gone>	-7 0 9 0
r=for <name>	17 -15 0 0
r=for a	-25 18 4 0
r=for the	-10 4 7 -3
r=from <day-ahead>	-6 11 4 -17
r=from <day-gone>	-21 11 0 8
r=from the	20 -20 0 -2
r=get a	-10 0 9 0
r=go down	-9 -5 13 0
r=go on	-25 21 7 0
r=had been	-5 10 -3 0
r=has a	-10 0 2 9
r=has announce	-11 0 10 0
r=has been	4 -11 3 2
r=has done	9 0 -8 0
r=has let	12 -7 -2 0
r=has not	9 3 -14 0
r=has until	-16 5 11 0
r=in <month-ahead>	-22 -4 19 9
r=in <month-gone>	-12 17 -11 0
r=in <seat>	11 -14 2 0
r=in late	-2 -7 0 11
r=in mid	1 14 -13 -4
r=in the	4 -11 5 3
r=is <number>	-6 8 0 0
r=is for	-8 9 0 0
r=is in	-12 9 3 0
r=is our	-10 10 0 0
r=is plan	-10 -2 7 4
r=is what	-8 8 0 0
r=issue on	-8 0 10 0
r=it was	-20 12 11 0
r=last month	-3 -7 11 3
r=last week	-6 9 -15 9
r=later in	-15 0 16 0
r=later thi	-20 19 0 0
r=meet in	14 -10 0 -1
r=meet of	-13 13 0 0
r=next week	-12 12 2 -4
r=object to	10 -9 0 0
r=of the	11 -7 0 0
r=official confirm	8 -6 0 0
r=official say	-16 3 6 7
r=on <day-gone>	6 -4 1 -9
r=on the	5 -9 2 0
r=pay <level>	-8 10 0 0
r=promise in	9 0 -8 0
r=publish its	19 0 -18 0
r=publish the	-12 10 0 0
r=raise the	-13 14 0 0
r=reply that	-10 11 0 0
r=report that	-11 12 0 0
r=rise <level>	13 -9 -1 0
r=rise on	-10 10 0 0
r=say ,	8 -10 1 0
r=say ;	-6 -3 10 0
r=say <name>	-9 0 9 0
r=say <seat>	-9 9 0 0
r=say ?	-12 14 0 0
r=say in	9 -5 -5 0
r=say they	11 -4 -6 0
r=sign for	-10 10 0 0
r=since <day-gone>	-10 10 -6 4
r=since <month-gone>	5 -18 10 0
r=since last	-8 10 0 0
r=since the	9 -10 0 0
r=summit <end>	0 -10 8 0
r=take effect	13 -3 -9 0
r=talk :	10 -10 0 0
r=talk of	-8 10 0 0
r=talk on	-13 13 0 0
r=that <name>	-12 11 1 0
r=that <quality>	-16 -5 20 0
r=that both	-13 10 3 0
r=that end	-8 4 3 0
r=that he	2 6 -15 0
r=that it	6 -14 2 0
r=that they	-4 10 0 -2
r=that thi	9 -6 -1 0
r=the <office>	-2 9 -7 0
r=the <person>	20 -17 0 0
r=the <quality>	-4 12 -7 0
r=the day	-2 -13 13 0
r=the tariff	-9 12 -1 0
r=the two	-24 23 2 0
r=there is	-12 3 9 0
r=they are	9 -3 -3 0
r=thi month	14 -7 -4 -3
r=thi week	-3 0 -13 11
r=time ,	0 8 -9 0
r=time .	1 -15 11 0
r=to lift	10 -9 0 0
r=to put	-6 9 -2 0
r=to say	-8 8 0 0
r=too ,	3 -9 4 0
r=trade adviser	-9 10 0 0
r=truce :	-10 10 0 0
r=until <day-ahead>	-8 -6 9 7
r=wait for	13 -10 0 0
r=want to	-7 9 0 0
r=was the	-8 9 0 0
r=welcomed the	2 -11 0 8
r=when it	9 -3 0 -1
r=when the	-11 10 -1 1
r=will also	12 0 -10 0
r=will decide	-12 12 0 0
r=with <name>	-9 10 0 0
r=with <person>	10 5 -17 0
r=with an	-7 10 0 0
r=with the	20 -19 0 -1
r=within <span>	3 -10 4 0
r=would have	13 -11 0 0
r=— <day-today>	15 -10 -1 0
r=— <name>	6 4 -21 2
r=— <span>	16 -13 0 0
r=— a	-14 0 17 -5
r=— for	0 -12 10 0
r=— it	12 -11 0 0
r=— on	2 6 -10 0
r=— the	14 0 -11 -7
right:calls	-6 17 -6 -7
right:ended	-11 17 -4 -4
right:experts	3 -22 -2 21
right:m=arrived	14 -9 0 -1
right:m=closed	16 -11 -5 0
right:m=come	9 -8 0 -2
right:m=comes	14 -4 -9 0
right:m=conference	13 -11 0 0
right:m=consultations	11 -9 0 0
right:m=delegation	-11 4 0 7
right:m=delegations	-22 27 -4 -3
right:m=dinner	-6 0 8 0
right:m=edition	14 -12 0 0
right:m=ended	-30 20 20 -6
right:m=expected	22 -20 0 -3
right:m=go	14 -14 1 -7
right:m=handshake	-9 7 0 0
right:m=here	18 -19 0 0
right:m=host	-17 20 0 -1
right:m=invitation	8 -7 0 0
right:m=meet	-13 15 -12 10
right:m=meeting	-16 9 13 -5
right:m=meets	13 -16 2 -1
right:m=met	3 -6 -11 11
right:m=negotiating	-11 15 -3 0
right:m=negotiations	19 -21 2 0
right:m=negotiators	-20 30 -14 -5
right:m=parted	8 -7 0 0
right:m=received	2 3 -10 0
right:m=round	-19 36 -21 -16
right:m=rounds	26 -23 -4 0
right:m=session	8 -6 0 0
right:m=settled	-9 10 0 0
right:m=signed	19 -1 -21 -4
right:m=sit	14 -19 -2 6
right:m=sitting	-16 17 0 0
right:m=stop	-4 22 -15 -4
right:m=table	11 0 -21 4
right:m=talk	20 -21 -8 10
right:m=talked	-18 6 3 8
right:m=talks	-3 3 -20 14
right:m=there	-6 -6 6 14
right:m=time	2 -6 10 -15
right:m=visit	-7 0 9 0
right:m=where	-23 8 6 9
right:meets	0 8 -12 4
right:running	7 -7 -12 14
right:summit	-5 -22 27 -17
right:sure	-7 10 -8 5
right:wished	4 9 -12 -7
s:&	12 -10 -7 1
s:'	10 -14 0 5
s:*	-7 16 -6 -8
s:+	-9 -6 12 4
s:-	0 8 -8 -5
s:/	-5 10 0 -8
s::	-13 6 7 7
s:;	-9 5 8 -5
s:<agent>	1 10 -18 1
s:<day-today>	13 -10 -4 -2
s:<gate>	2 -11 -2 14
s:<goods-amount>	4 -24 18 -21
s:<level-noun>	-1 -8 -5 19
s:<level>	20 -10 -13 0
s:<money>	16 8 -25 -4
s:<month-ahead>	-30 7 16 10
s:<month-gone>	-7 10 -2 0
s:<month-today>	10 9 -18 -7
s:<name>	12 1 -14 -8
s:<number>	10 -5 1 -19
s:<office>	1 3 -18 9
s:<organisation>	26 -23 -22 12
s:<person>	3 10 -5 -21
s:<points>	30 -20 -10 -9
s:<quality>	5 4 -15 0
s:<sender>	11 -15 -9 17
s:<span>	2 -9 3 12
s:<taker>	18 -17 2 -9
s:<v-agree>	0 4 4 -16
s:<v-buy>	-2 -5 3 9
s:<v-down>	-8 8 10 -17
s:<v-impose>	16 -6 -5 -14
s:<v-lack>	15 -5 -14 -3
s:<v-renew>	13 -1 -10 -9
s:<v-return>	-4 8 1 -13
s:<v-say>	12 -3 -8 -7
s:<v-sign>	5 -11 5 7
s:<v-stay>	8 -12 2 5
s:<v-suspend>	3 0 -12 10
s:<v-target>	9 -4 -2 -1
s:@	17 -26 10 -1
s:[	13 -8 -3 0
s:]	12 -7 -3 0
s:_	15 -16 1 0
s:a	6 -9 -2 4
s:aarhu	-19 16 -2 6
s:ababa	14 -10 -1 -4
s:able	10 -8 0 0
s:aboard	11 -10 0 0
s:abolish	-10 14 -3 0
s:about	-10 1 1 17
s:above	10 -14 8 -6
s:abroad	5 -10 -9 12
s:accept	-16 0 19 0
s:access	11 -8 -4 0
s:accord	12 1 -24 -11
s:account	22 -16 -7 -2
s:accra	6 -8 -1 4
s:accuse	12 -4 -4 -2
s:accused	14 -11 -5 0
s:across	-3 12 -10 -1
s:add	-13 13 3 -5
s:addi	15 -10 -1 -4
s:addition	-14 -5 20 0
s:additional	15 -7 -4 -6
s:address	4 -13 4 0
s:adjust	-8 -6 14 0
s:adopt	-1 -3 -4 10
s:adviser	-11 4 -2 9
s:aeroplane	-29 12 19 0
s:affair	-10 17 -6 -3
s:affiliate	11 -11 1 -7
s:after	0 13 -4 -31
s:afternoon	-2 -10 15 -2
s:afterward	-10 -3 2 10
s:again	10 5 -12 -19
s:against	-24 19 0 10
s:agenda	-18 17 4 -12
s:ago	-35 21 10 9
s:agree	-8 5 -3 10
s:agreement	13 -6 -1 -16
s:ahead	13 -3 -6 -5
s:aim	-9 -4 14 0
s:air	13 -29 11 0
s:airbu	9 -12 1 0
s:aircraft	-2 -17 15 -1
s:aire	-13 -36 39 0
s:airline	16 -15 0 0
s:airplane	-13 0 14 0
s:airport	7 -21 18 -2
s:akasaka	-10 -12 18 0
s:akazawa	-6 12 -3 -5
s:akureyri	-33 29 8 -5
s:alaska	26 -13 -17 0
s:alexandria	-21 29 -6 -6
s:alfaro	22 -13 -12 0
s:alfred	-1 -8 12 0
s:ali	-6 -2 10 0
s:alive	-6 10 -3 0
s:all	-4 17 -6 -23
s:almaty	10 0 -13 -1
s:almost	9 0 -5 0
s:alone	8 -2 -5 0
s:along	15 -14 0 0
s:already	13 -14 -9 8
s:also	0 -10 -2 15
s:although	18 -6 -12 0
s:aluminium	-12 13 0 -1
s:aluminum	7 -4 -1 0
s:among	21 -23 -14 14
s:an	12 -2 -3 -21
s:anchor	9 -7 0 0
s:and	-16 12 13 -14
s:andrew	10 0 -8 0
s:anew	3 2 -10 0
s:angele	13 -12 0 0
s:anger	11 -4 -3 0
s:angry	16 -12 -2 0
s:annaba	-9 -1 12 0
s:announce	-13 0 15 0
s:announcement	19 -10 -8 0
s:annual	12 -11 0 0
s:answer	-17 6 18 -5
s:anti	6 -11 0 0
s:antigua	-10 12 0 0
s:antonio	9 0 -10 0
s:antwerp	28 -39 12 0
s:anybody	22 -14 -5 0
s:anyone	14 -11 -1 0
s:anything	16 -16 0 0
s:apapa	9 -16 0 3
s:apart	0 -5 10 -3
s:apec	36 -25 -14 -5
s:app	-6 14 -6 0
s:appeal	-3 -5 -5 12
s:appeared	-1 -5 8 0
s:apply	12 -16 7 -3
s:appropriate	10 -4 -4 0
s:approval	0 11 -17 -5
s:approve	-16 29 -26 0
s:archive	13 -11 0 0
s:area	-11 11 0 0
s:arequipa	-26 13 21 -9
s:argue	17 -4 -10 -1
s:argument	0 10 -10 -2
s:armed	12 -11 0 0
s:armistice	11 -10 0 0
s:army	11 -11 0 0
s:arranged	-4 17 -9 -2
s:arrangement	19 -11 -9 -1
s:arrive	0 5 0 -10
s:arrived	5 -10 4 0
s:article	-12 15 0 0
s:arusha	-13 6 12 -7
s:asia	11 -8 -8 4
s:asian	12 0 -14 -3
s:ask	6 -5 9 -16
s:asparagu	-15 14 0 0
s:assembled	-11 4 0 7
s:assent	10 -8 0 0
s:association	17 -14 0 0
s:asunción	15 -18 0 0
s:aswan	-21 20 0 0
s:at	-9 -5 14 9
s:athen	12 -14 2 0
s:attempt	-15 22 -5 -2
s:attend	15 8 -25 0
s:attended	-15 0 9 6
s:attention	-13 14 0 0
s:authorise	-22 24 0 0
s:authority	14 -9 -5 0
s:automobile	10 -3 -6 0
s:autumn	-5 -5 15 -6
s:aveiro	-14 17 0 0
s:avocado	13 -10 0 0
s:avoid	-17 6 10 0
s:await	-3 8 -13 6
s:away	17 -13 -2 -1
s:b	7 -16 7 0
s:back	14 -3 -3 -26
s:bad	11 -3 -7 0
s:bag	11 -8 -1 0
s:balance	-18 -13 10 19
s:balanced	-13 8 4 0
s:bali	13 -16 1 0
s:ballroom	-10 -6 15 0
s:balsa	8 -7 0 0
s:baltimore	11 -11 0 0
s:ban	-19 15 10 -6
s:banana	6 -6 5 -7
s:bandar	-13 0 14 0
s:bandung	-23 12 8 -1
s:bank	2 -9 6 0
s:bargaining	11 -5 -2 -1
s:barge	11 -10 0 0
s:base	0 -16 8 1
s:basi	-9 8 -3 3
s:bathroom	-9 9 0 0
s:battery	-26 25 3 0
s:batumi	-21 15 -5 9
s:be	-9 7 12 -13
s:beach	18 -11 -4 0
s:bean	10 -1 -6 -2
s:bearing	-14 7 0 6
s:because	1 2 0 -9
s:become	11 -18 6 -6
s:beef	-8 -5 22 -11
s:been	2 3 -8 1
s:beforehand	-9 10 0 0
s:being	1 -1 6 -12
s:beira	-19 21 0 0
s:believe	-15 7 9 0
s:bell	13 -5 0 -4
s:belong	7 3 -12 0
s:below	-16 18 -7 6
s:bench	12 -10 0 0
s:bergen	-25 17 0 13
s:berlin	14 -8 -1 0
s:bern	11 -7 -3 0
s:berth	2 -17 9 0
s:berthing	-9 11 0 -1
s:beside	14 -5 -7 0
s:bessent	9 -2 0 -14
s:best	0 -13 9 0
s:between	3 -15 -1 16
s:bicycle	-4 8 -2 0
s:bilateral	-10 -1 1 9
s:bin	-14 15 0 0
s:bind	-18 16 2 0
s:birthday	-5 10 -5 0
s:blame	19 -6 -13 0
s:bless	14 -11 -3 0
s:blinked	9 -7 0 0
s:bloc	-3 12 -11 0
s:blue	20 -18 0 0
s:board	3 -9 6 -3
s:boat	3 -1 -11 9
s:bobo	-4 -4 9 0
s:boeing	2 -24 12 0
s:boi	15 -14 0 0
s:bond	8 -5 0 0
s:book	16 -13 -2 0
s:booked	-5 -2 0 9
s:border	6 1 -11 -7
s:born	12 -8 -1 0
s:boss	-10 12 0 0
s:both	-12 -1 0 14
s:bourbon	10 -7 -3 0
s:box	17 -15 0 0
s:brace	9 -7 0 0
s:braga	14 -13 0 0
s:brandy	12 -13 0 0
s:brasília	14 -12 0 0
s:break	13 -2 -14 0
s:breakfast	14 -2 -14 -1
s:breakthrough	-11 12 0 0
s:brief	0 0 -10 5
s:briefed	22 -13 -6 -6
s:briefing	10 0 -7 -5
s:brisbane	-18 8 0 7
s:broadcast	-7 11 -4 0
s:broke	1 0 -10 4
s:broken	-8 10 0 -1
s:bruge	-15 19 -2 0
s:brussel	27 -34 13 -1
s:budget	22 -20 -1 0
s:bueno	-13 -36 39 0
s:bulawayo	-17 8 9 0
s:bulletin	19 -15 0 0
s:burga	11 -10 0 0
s:bursa	-15 19 0 0
s:bus	12 -11 0 0
s:busan	-24 -50 64 -6
s:business	9 -10 7 -12
s:buy	-4 -11 12 0
s:by	5 -13 8 -7
s:c	12 -3 -7 -1
s:cabinet	22 -12 -4 -4
s:cable	-10 -11 18 0
s:cairn	-12 0 11 0
s:calabar	-10 2 9 0
s:calendar	12 -11 0 0
s:call	-9 -8 14 7
s:callao	18 -6 -9 -4
s:caller	9 -8 0 0
s:camera	10 -5 -3 0
s:can	0 -26 25 7
s:canberra	10 -9 0 0
s:cancel	19 -7 -11 -6
s:cannery	-21 24 -1 0
s:cannot	-1 -7 11 0
s:canola	5 -19 9 -1
s:cap	-8 6 -6 8
s:capital	12 -7 -1 -7
s:car	9 -2 -3 -19
s:cardamom	-9 11 0 0
s:care	22 -11 -13 0
s:cargoe	13 -3 -8 0
s:carry	18 7 -36 -6
s:cartagena	-36 26 6 3
s:case	17 -7 -6 -8
s:cash	-11 0 11 0
s:caspian	14 -9 -6 0
s:cassava	-15 16 0 0
s:category	-9 0 9 0
s:ceasefire	40 -33 -8 -6
s:cebu	-15 17 0 -3
s:cent	15 -12 -1 0
s:central	14 -13 0 0
s:ceremony	0 11 -11 0
s:certain	-20 21 1 -1
s:certificate	-21 0 -4 23
s:chance	16 -15 0 0
s:chancellor	15 -8 -7 0
s:chang	5 -11 0 6
s:charge	-9 -10 4 22
s:chattogram	10 -9 0 0
s:cheaper	18 -18 0 0
s:chemical	-4 -4 9 0
s:chenggang	0 -3 -11 13
s:chennai	-21 8 0 10
s:cherry	10 -9 0 0
s:chess	11 -10 0 0
s:chiang	-27 30 -2 -2
s:chicago	29 -21 -9 0
s:chicken	-9 10 0 0
s:chief	-15 6 -16 20
s:chipmaker	12 -10 0 0
s:chittagong	-30 37 -5 -5
s:chișinău	-21 23 0 0
s:choose	2 4 -10 0
s:christma	-6 14 -9 -7
s:chur	6 -10 0 6
s:cigar	-18 19 0 0
s:cinnamon	14 -13 0 0
s:circular	-2 -7 11 -1
s:citing	-7 9 0 0
s:citru	27 -25 -11 0
s:city	-12 13 0 -2
s:civilian	-9 5 0 1
s:claim	20 -2 -7 -8
s:clause	11 -7 -4 0
s:clear	13 -6 -14 3
s:clerk	13 -11 0 0
s:climb	17 -13 -3 0
s:clock	-5 14 -17 -1
s:close	6 -5 2 -9
s:closely	19 -15 -5 0
s:closer	-16 17 0 0
s:closing	-9 -3 14 0
s:cloud	22 -20 0 0
s:club	20 -24 1 0
s:cluj	-17 17 0 0
s:coal	-12 -1 18 -6
s:cobalt	-6 9 -4 0
s:cochabamba	-19 8 11 0
s:cod	19 -13 -2 -1
s:collapse	-11 13 0 0
s:collapsed	-2 -4 11 -1
s:colleague	-10 20 0 -17
s:collect	-6 12 -11 0
s:cologny	10 -9 0 0
s:colonia	-22 4 9 7
s:combined	13 -7 -5 0
s:come	-8 0 7 4
s:comment	13 -13 0 -2
s:commerce	-16 8 -8 17
s:commercial	12 -8 0 0
s:commission	11 -3 -7 0
s:commissioner	-11 16 -2 -1
s:commit	6 7 -14 0
s:common	3 -12 0 6
s:communiqué	17 -13 2 -9
s:compare	-13 12 0 0
s:competent	-15 16 0 0
s:competition	26 -25 0 0
s:complain	7 -15 3 0
s:complained	0 6 -6 0
s:completed	-5 4 -9 8
s:compliance	-8 0 10 0
s:concede	0 -9 10 0
s:concepción	-17 12 0 3
s:concern	8 -34 9 9
s:conclude	3 -11 17 -18
s:conclusion	9 -9 0 0
s:conference	-6 6 6 -16
s:conferred	0 -9 0 9
s:confirm	-4 -5 14 -2
s:conflict	10 -8 0 0
s:consensu	1 6 -9 -1
s:consent	12 0 -12 -6
s:constitution	10 -8 0 0
s:constructive	-1 15 -14 1
s:consul	9 -8 0 0
s:consulate	13 -11 0 0
s:consultation	-2 4 -13 7
s:contact	-15 10 -3 8
s:container	8 -4 0 0
s:content	16 -12 0 -1
s:continue	2 -16 -7 16
s:control	26 -12 -17 0
s:conversation	-4 0 -3 10
s:coordinating	12 -8 -3 0
s:copper	-1 -12 19 -8
s:copy	10 0 -9 0
s:cork	-18 4 4 8
s:corn	5 0 -10 0
s:correct	16 -7 -9 0
s:corridor	-30 23 -4 14
s:costa	14 -2 -10 0
s:cotton	-25 25 -13 9
s:could	32 -17 -13 -14
s:count	3 -17 -7 20
s:counted	10 -16 4 0
s:counter	19 -17 -1 0
s:countermeasure	12 2 -18 -1
s:countersign	12 -10 0 0
s:counting	15 -8 -5 0
s:country	-9 2 0 7
s:county	14 -13 0 0
s:couple	14 -11 0 0
s:course	0 -14 4 6
s:court	5 -14 -2 7
s:cousin	11 -10 0 0
s:covered	15 -12 -1 0
s:crop	15 -2 -9 0
s:crosse	11 -10 0 0
s:crowd	14 -17 -4 5
s:cuenca	-14 5 10 0
s:curb	-8 0 12 -2
s:current	2 5 -11 0
s:cusma	11 -10 0 0
s:custom	7 -38 -6 31
s:cut	20 -19 -5 0
s:d	13 -11 0 0
s:da	-40 28 6 0
s:daegu	-8 4 0 2
s:dakar	15 -13 -1 0
s:dalian	18 -15 0 0
s:damage	16 -14 0 0
s:danger	-11 11 0 0
s:danube	10 -2 0 -4
s:dar	18 -16 0 0
s:darkhan	-12 1 9 0
s:darwin	-28 18 12 -1
s:date	-3 8 0 -13
s:dated	7 -18 0 8
s:daughter	-10 11 0 0
s:davao	-16 24 0 -9
s:davo	3 14 -37 -1
s:day	-12 17 5 -21
s:de	27 -33 7 -2
s:deadline	22 -22 0 0
s:deakin	-1 -8 12 0
s:deal	0 -9 15 -15
s:dealt	-6 0 -6 11
s:dear	16 -13 0 0
s:dearer	10 -12 0 0
s:decide	1 -13 9 0
s:decision	3 -19 -4 17
s:declaration	8 -10 2 0
s:declare	10 -1 -9 0
s:decline	10 -6 -1 0
s:decoupling	-19 20 0 0
s:decree	12 -3 -11 -2
s:deeply	-4 10 -6 0
s:deficit	0 12 -13 0
s:degree	17 -19 2 0
s:del	-5 10 0 -2
s:delay	0 13 -13 -1
s:delegation	-14 17 -8 2
s:delivery	26 -27 1 -2
s:democrat	10 -1 -7 0
s:depend	7 3 -11 0
s:deputy	-14 -2 -1 16
s:describe	13 0 -10 0
s:described	11 -15 -7 10
s:desk	24 -12 -14 0
s:detail	-3 10 -1 -3
s:dialogue	0 -10 2 6
s:diary	-15 18 -1 0
s:did	10 -9 0 -7
s:didn't	9 -3 -5 0
s:die	11 -12 0 0
s:difference	-9 2 3 3
s:different	6 2 -11 -1
s:digit	-10 14 0 0
s:dinar	-14 14 0 0
s:dined	-10 0 10 0
s:dinner	-11 -5 20 -6
s:dioulasso	-4 -4 9 0
s:direction	11 0 -13 0
s:director	13 -5 0 -7
s:disappointed	3 -10 6 0
s:discuss	-21 18 -5 5
s:discussion	-4 -6 -6 17
s:dismiss	-14 4 9 0
s:dispatch	-25 14 14 0
s:dispute	-17 6 8 5
s:disputed	-9 9 0 0
s:do	19 -22 -4 9
s:docker	21 -18 -2 0
s:doe	11 -1 -6 -14
s:doha	11 -1 -13 0
s:dollar	13 -10 0 0
s:don't	21 -18 -1 0
s:donald	-7 14 -1 -1
s:done	9 0 -8 -10
s:dongguan	13 -21 -1 6
s:door	14 -11 0 -8
s:doorstep	-13 3 13 0
s:double	17 -10 -18 1
s:doubt	-6 -9 14 0
s:draft	11 -14 -7 9
s:draw	13 -9 0 -3
s:drawer	11 -10 0 0
s:drive	12 -10 0 0
s:driven	-11 5 7 0
s:driver	15 -13 0 0
s:drone	-8 -8 15 0
s:drug	-13 8 1 1
s:drum	10 -8 0 0
s:dry	18 -15 -1 0
s:due	0 -16 3 15
s:durban	-21 18 1 0
s:during	-23 -5 25 0
s:durrë	-21 16 0 7
s:duty	-2 2 6 -11
s:dáil	-8 9 0 0
s:each	5 -5 6 -20
s:earlier	5 4 -17 0
s:early	-13 22 -8 -4
s:east	10 0 -16 0
s:easy	-9 12 -4 0
s:eaten	-12 9 1 0
s:economic	0 14 -23 3
s:economy	16 -8 -17 5
s:edge	-17 23 -8 0
s:editor	-10 0 11 0
s:edmund	10 -10 0 0
s:effect	4 -9 -4 14
s:eight	12 0 -11 0
s:eighth	-11 8 3 0
s:either	0 -25 19 -1
s:el	33 -31 -1 0
s:electricity	7 -9 0 0
s:eleven	15 -7 -10 -1
s:else	-11 17 -3 -6
s:elsewhere	11 -7 0 0
s:embassy	27 -13 -13 -4
s:employer	28 -25 0 -3
s:empty	-6 12 -5 0
s:encarnación	-9 0 -4 10
s:end	-5 -5 11 5
s:enforce	-10 0 0 9
s:engine	23 -3 -19 -1
s:english	13 0 -15 0
s:entebbe	-15 17 0 0
s:entity	14 -18 -12 12
s:entry	10 -7 0 0
s:envoy	15 -2 -19 0
s:epiphany	4 -15 0 9
s:equal	-14 -3 17 0
s:error	12 -10 0 0
s:es	18 -16 0 0
s:esbjerg	-2 -6 0 11
s:este	-21 24 0 -1
s:ethanol	10 -8 -2 0
s:even	-6 15 -10 0
s:event	11 -9 0 0
s:ever	1 -9 6 0
s:everybody	9 -12 0 4
s:everyone	13 -10 -2 0
s:everything	17 -8 -7 0
s:exactly	2 -10 5 0
s:exchanged	5 -17 -7 15
s:exclusion	16 -11 -3 0
s:exempt	13 -22 4 0
s:exemption	3 -3 -9 7
s:exist	8 0 -4 0
s:expert	-2 -50 -12 47
s:expire	7 -13 13 -5
s:explain	14 -7 -11 -1
s:expo	17 -10 -7 0
s:export	0 3 -12 5
s:exporter	0 0 -9 11
s:expressed	-6 -10 11 5
s:extend	8 3 -13 -2
s:extension	-8 19 0 -25
s:extra	-31 30 6 -6
s:face	-3 0 10 -11
s:fact	-1 -23 18 -10
s:factory	10 6 -19 0
s:failure	-9 9 0 0
s:fair	5 -12 0 3
s:fake	10 -7 -2 0
s:fall	9 -19 15 -10
s:fan	-10 0 9 0
s:fare	0 -10 0 9
s:farm	9 -5 0 -12
s:farmer	2 -8 8 -1
s:federation	-9 9 0 0
s:fee	10 -5 -11 0
s:feed	0 -13 0 8
s:fentanyl	5 3 -2 -17
s:ferry	4 -18 -2 13
s:fertiliser	-10 -8 18 0
s:festival	0 -11 12 0
s:few	19 1 -14 -15
s:fifth	-21 23 -12 5
s:fight	6 -17 0 9
s:figure	-1 11 -14 -1
s:file	5 -15 0 6
s:filled	0 -10 0 8
s:final	24 -17 -3 -5
s:finance	-10 15 -7 0
s:find	10 1 -13 -3
s:finish	-11 12 0 0
s:finished	8 -2 -10 0
s:fire	13 -14 1 0
s:firm	14 -20 0 2
s:firmly	-14 -1 16 0
s:first	-8 0 -7 24
s:fish	-5 11 -10 -1
s:fishery	-2 12 -2 -4
s:fit	-11 5 6 0
s:fix	4 8 -7 -14
s:flag	-13 10 0 3
s:flash	19 -15 -1 0
s:flat	2 -11 0 8
s:flatly	-8 0 9 0
s:flight	-14 13 1 0
s:floor	-9 15 -7 0
s:florida	17 -3 -14 0
s:flow	19 -4 -15 0
s:flower	-36 32 7 0
s:flown	-4 11 -6 0
s:flying	-5 -8 12 0
s:fog	12 -1 -8 -1
s:follow	-1 13 -5 -9
s:followed	-10 15 -2 -1
s:following	-5 14 -11 -2
s:footing	-5 -5 10 0
s:footwear	-10 13 -1 0
s:forbade	-7 -9 0 12
s:forbid	14 -1 -9 0
s:force	9 0 -18 7
s:forced	0 -19 16 -8
s:foreign	1 7 -6 -12
s:foreseen	5 6 -10 0
s:forgotten	-19 21 0 0
s:form	-5 10 0 -2
s:formal	-10 3 3 0
s:fortnight	-16 17 0 0
s:forty	-12 4 11 -4
s:forward	-6 0 10 0
s:found	16 -12 -17 9
s:four	-11 22 -13 -8
s:fourth	-11 29 -29 -12
s:fox	12 -7 0 0
s:framework	8 7 -18 -19
s:frankfurt	11 -8 0 0
s:free	24 -12 -7 -14
s:freight	19 -16 0 0
s:fremantle	-11 -2 0 13
s:fresh	-10 7 3 0
s:friedrich	9 -2 -5 0
s:friend	-11 8 4 0
s:from	-4 11 -14 0
s:front	23 -17 -5 -2
s:frozen	-7 10 0 -1
s:fruit	-2 10 -5 -1
s:fuel	5 -13 7 0
s:full	-15 13 4 -1
s:funchal	-9 13 0 -2
s:gain	-9 -3 14 0
s:gained	-8 10 0 0
s:ganja	-34 35 0 0
s:garden	11 -13 0 0
s:gas	10 -10 -9 7
s:gate	3 -12 5 0
s:gather	17 -13 0 -6
s:gave	8 -15 7 -8
s:gdańsk	-21 20 0 0
s:gdynia	3 -17 -3 15
s:geneva	12 13 -66 -8
s:gentlemen	-5 10 -3 -2
s:george	17 -16 0 0
s:gesture	-14 21 -8 0
s:get	4 1 -3 -16
s:ghent	-25 22 0 5
s:giant	8 -5 0 0
s:give	-5 2 -12 11
s:given	21 -25 0 4
s:global	9 -3 -4 0
s:glove	-9 6 2 0
s:go	-5 -4 11 6
s:goa	-11 13 -2 0
s:goal	13 -4 -8 0
s:goalkeeper	15 -15 0 0
s:god	-8 -2 12 0
s:golf	0 -11 10 0
s:gothenburg	-20 30 -10 -9
s:governor	12 -10 0 0
s:grain	10 2 -1 -9
s:grand	-16 14 0 0
s:grant	-1 15 -12 -4
s:grape	-18 11 -1 9
s:great	-5 -9 13 0
s:green	-9 8 0 0
s:grip	14 -6 -8 0
s:ground	-10 5 2 0
s:grower	13 -8 -7 0
s:guadalajara	-12 14 0 0
s:guangdong	11 -9 0 0
s:guard	-2 -7 11 0
s:guayaquil	-20 26 -7 -4
s:guess	10 0 -12 0
s:guest	-10 -2 9 6
s:gulf	12 -10 0 0
s:gun	14 -13 0 0
s:gyeongju	-4 -50 40 -7
s:gyumri	-16 20 0 0
s:győr	-11 0 13 0
s:habib	-14 1 11 0
s:habit	-13 13 0 0
s:haggling	-25 28 -2 0
s:hague	16 -14 0 0
s:half	-1 -10 14 -1
s:halifax	-17 7 -8 13
s:hall	-1 -7 8 0
s:halloumi	-14 14 0 0
s:halve	1 -13 11 0
s:ham	-9 12 0 0
s:hamburg	15 -4 -14 1
s:hammer	-14 17 0 0
s:hand	-13 1 19 -9
s:handed	-17 15 -15 10
s:hanoi	21 -17 -5 0
s:happen	0 11 -6 -3
s:happened	-26 23 4 0
s:happy	12 -7 -3 0
s:harbour	3 -26 -6 21
s:hard	11 -4 -5 0
s:harvest	12 -4 -7 0
s:has	6 -4 3 -15
s:hasn't	11 -5 -3 0
s:having	-8 19 -16 0
s:he	1 3 0 -11
s:he'll	-18 16 2 0
s:head	-13 -16 22 11
s:headquarter	12 -9 0 0
s:hear	16 -10 -14 5
s:heard	4 -10 7 0
s:hearing	16 -8 -10 0
s:heart	-6 -2 9 0
s:heat	13 -7 -5 0
s:heavy	21 -14 -6 0
s:height	8 -16 7 0
s:help	-10 -7 19 -2
s:henri	12 -11 0 0
s:her	16 -15 2 -7
s:here	-17 6 11 2
s:high	-8 21 -12 -10
s:himself	-18 15 0 1
s:hinted	11 -11 0 0
s:his	-1 5 4 -23
s:history	-4 10 -7 -1
s:hit	37 -27 -12 -1
s:hobart	-7 10 0 0
s:hole	15 -12 0 0
s:holiday	31 -25 -5 -1
s:home	-7 -6 20 -7
s:hon	12 -11 0 0
s:honolulu	-9 15 -5 0
s:honour	4 -4 9 -11
s:hope	-23 13 2 11
s:horse	9 -1 -5 0
s:hospital	15 -17 2 -1
s:hot	-10 0 12 0
s:hotel	-8 10 0 -7
s:hotline	-8 0 10 0
s:hour	6 -2 0 -19
s:house	9 2 -12 -13
s:household	10 -9 0 0
s:howard	-12 15 -1 0
s:hsinchu	-21 22 0 0
s:huawei	-11 2 8 0
s:hue	-19 22 0 0
s:hundred	11 -5 -5 0
s:hurry	-8 6 2 0
s:huế	6 0 -10 0
s:i	2 16 -32 -16
s:i'd	1 -17 9 0
s:i've	13 -12 0 0
s:ibrahim	0 -7 8 0
s:ice	-13 0 15 0
s:if	3 2 4 -32
s:iii	-10 12 0 0
s:immediate	-2 -11 12 0
s:immediately	12 -9 -3 0
s:implement	-9 13 -4 0
s:implementation	10 -9 0 0
s:import	-11 15 1 -10
s:important	-10 0 11 0
s:impose	-15 11 -4 10
s:incheon	0 5 -28 10
s:include	19 -17 0 0
s:included	14 -12 -1 0
s:including	10 0 -10 0
s:increase	-12 6 8 0
s:inflation	1 -10 4 0
s:initial	-3 11 -5 -9
s:insider	10 -9 0 0
s:instalment	-16 1 14 0
s:instead	-3 14 -11 -4
s:instructed	4 -19 -3 16
s:instrument	11 -4 -7 0
s:insulin	14 -12 0 0
s:insurance	19 -18 0 0
s:interest	6 -12 5 0
s:interim	14 -4 -2 -5
s:international	13 -14 -2 3
s:invention	9 -6 0 0
s:investigation	7 -22 10 -5
s:investment	3 -14 10 -3
s:investor	11 -11 -8 3
s:invitation	6 -11 3 -2
s:iowa	14 -16 0 0
s:is	3 -7 -4 12
s:ismail	7 -6 0 0
s:issue	-1 -6 3 9
s:item	6 -8 1 0
s:its	2 -8 7 -3
s:itself	7 -12 2 0
s:izmir	1 1 -13 2
s:jakarta	13 -10 0 0
s:janeiro	-2 -9 11 0
s:jeddah	-20 22 0 0
s:jeju	-10 31 -20 0
s:jersey	12 -11 0 0
s:jet	9 -6 0 0
s:jinping	11 2 -8 0
s:job	-14 14 0 0
s:johan	7 -10 3 0
s:johannesburg	-1 -9 11 0
s:john	14 -6 0 -6
s:joint	-11 0 5 7
s:josé	6 -17 6 4
s:journalist	8 0 -7 0
s:just	-8 13 -2 -4
s:jute	12 -10 0 0
s:kananaski	-49 -19 57 0
s:kandy	-5 12 -5 0
s:kano	-10 -2 12 0
s:kaohsiung	-13 -2 0 16
s:karin	-5 11 -6 0
s:karoline	-10 4 8 -4
s:kauna	-10 14 0 0
s:keep	-5 8 2 -10
s:keller	-5 10 -6 0
s:key	16 -13 -2 0
s:kilo	14 -12 0 0
s:kinabalu	10 -10 0 0
s:king	9 -9 0 0
s:kisumu	-8 12 0 0
s:klaipėda	-22 6 17 -1
s:know	-5 -3 18 -12
s:knowledge	-11 14 -2 0
s:kobe	-33 35 -3 0
s:kochi	-11 2 0 8
s:kofi	-13 13 0 0
s:koper	-14 16 0 0
s:kota	10 -10 0 0
s:kribi	-10 11 0 0
s:kuala	6 -6 4 -11
s:kuching	-13 18 -3 0
s:kumasi	-16 23 0 -8
s:kutaisi	-31 32 0 0
s:kyoto	-21 15 8 0
s:la	15 -9 -2 -2
s:labour	-5 -15 19 -4
s:lago	13 0 -20 -2
s:lahore	-16 15 1 -2
s:lapse	16 -14 0 -3
s:large	-9 -4 15 0
s:largest	-3 16 -10 -6
s:larnaca	-11 9 0 0
s:las	-36 36 0 0
s:lasted	-12 7 8 -6
s:lasting	-23 27 -3 -1
s:late	1 9 -17 0
s:later	7 -9 0 3
s:latest	20 -3 -18 0
s:latter	5 -9 2 0
s:laughed	10 -10 0 0
s:lausanne	-9 11 0 0
s:law	6 -14 -7 15
s:lawyer	9 -15 3 -1
s:le	10 -9 0 0
s:lead	26 -9 -11 -13
s:leader	5 -43 29 -8
s:learned	9 -7 0 0
s:least	-5 -1 10 -5
s:leather	11 -17 0 0
s:leave	-15 13 -6 7
s:leavitt	-10 4 8 -4
s:led	-13 0 7 9
s:ledger	-15 8 8 0
s:lee	-4 -12 17 0
s:leed	11 -8 0 0
s:legal	10 -13 -6 7
s:length	16 -16 -1 0
s:lentil	-4 -5 0 9
s:let	0 -25 23 -4
s:leticia	-19 -12 27 0
s:letter	34 -11 -28 -11
s:level	-21 -26 31 22
s:leverage	-12 13 0 0
s:levy	5 -16 10 0
s:li	-6 -2 -1 12
s:licence	-26 12 0 14
s:license	1 -12 -2 14
s:licensing	0 0 -11 8
s:lie	0 8 -21 3
s:lifeng	0 -5 11 -1
s:light	6 -23 9 6
s:likely	14 -5 -4 -4
s:lima	0 -8 4 5
s:limit	-3 -15 12 4
s:limited	10 -13 0 0
s:line	-10 10 2 -2
s:linen	10 -10 0 0
s:link	-10 13 -2 0
s:linz	20 -15 0 -2
s:lisbon	-7 1 -28 21
s:list	-18 -9 22 8
s:lithium	0 -13 -4 18
s:little	8 -7 0 -9
s:liu	-8 17 -13 0
s:live	-14 14 -5 8
s:liège	-11 12 0 0
s:lobito	9 -10 0 0
s:local	-9 2 8 0
s:locked	-10 11 0 0
s:log	10 -5 -2 0
s:lomé	-11 17 -5 0
s:london	5 15 -40 -12
s:long	-7 5 8 -13
s:longer	12 -15 3 -9
s:look	-8 -13 5 19
s:loom	14 -12 0 0
s:lord	13 -11 0 0
s:lorry	23 -17 -1 -2
s:los	15 -14 0 0
s:lose	-11 2 12 -3
s:loui	-27 33 -5 0
s:luang	-19 22 -1 0
s:lui	13 -13 0 0
s:lula	-7 -31 34 0
s:lumber	-8 14 -7 0
s:lumpur	10 -11 5 -11
s:lunch	0 -7 12 -7
s:lusaka	33 -24 -1 -12
s:lutnick	-12 15 -1 0
s:lviv	-22 30 -1 -9
s:lying	-10 6 4 0
s:lyon	-21 20 0 2
s:m	6 5 -19 0
s:machine	17 -20 0 0
s:machinery	10 -4 -5 0
s:madrid	-13 29 -26 -8
s:magazine	9 -8 0 0
s:magnet	-14 6 -8 16
s:mai	-15 18 0 -1
s:main	11 -2 -7 0
s:maintain	13 -12 0 0
s:maize	-3 10 -7 0
s:majority	-5 8 0 0
s:make	2 -9 11 -7
s:maker	-5 -3 11 0
s:malmö	-16 9 -3 10
s:mangoe	12 -9 0 0
s:manuel	14 -12 0 0
s:many	17 -19 0 -4
s:map	-15 16 0 0
s:maputo	-25 27 0 0
s:march	-13 12 2 0
s:margin	1 -10 9 0
s:market	11 -25 11 -1
s:marseille	-12 13 0 0
s:master	0 -12 0 14
s:match	13 -6 -9 0
s:matter	-5 15 -5 -5
s:may	1 14 -14 -12
s:mboya	-8 -1 11 0
s:me	-2 10 -13 -1
s:meant	3 -14 14 -5
s:meantime	-7 11 -3 0
s:meanwhile	18 -22 -7 5
s:measure	11 -15 5 -6
s:medan	-12 12 0 0
s:mediator	33 -32 0 0
s:medical	8 -14 5 0
s:medicine	0 -11 -1 17
s:meeting	-21 27 -9 -1
s:member	16 -7 -3 -10
s:memo	13 -8 -3 0
s:memorandum	0 9 -14 0
s:mendoza	-17 22 -1 -1
s:mention	-6 -7 12 -1
s:menu	-5 13 -7 0
s:mercosur	19 -31 3 0
s:merdeka	2 3 -11 0
s:merz	9 -2 -5 0
s:metal	17 -11 -7 0
s:miami	12 -15 1 0
s:mid	-1 7 -17 9
s:midday	-14 15 0 0
s:midnight	10 3 -32 0
s:milan	12 -9 -3 0
s:military	-5 -2 10 0
s:million	3 -13 5 0
s:mind	1 6 -11 0
s:mindelo	-4 10 0 -1
s:mine	13 -16 1 0
s:mineral	-10 -7 20 -1
s:minimum	3 -9 9 -7
s:minister	-1 20 -11 -32
s:ministry	-3 -29 6 33
s:minute	-2 -10 18 -6
s:miss	-9 0 10 0
s:missing	6 -10 -1 5
s:mistake	-5 12 -7 0
s:misunderstanding	10 -8 0 0
s:mixed	12 -6 -3 0
s:mohammad	-11 0 12 0
s:mombasa	-35 26 0 10
s:monday	13 -16 -5 7
s:money	26 -19 -6 -4
s:montevideo	-13 9 -5 7
s:month	-4 15 -4 -15
s:more	-6 13 -1 -14
s:most	-7 -8 4 16
s:mostly	-9 -7 6 8
s:motor	6 -13 3 0
s:motorcade	-11 0 12 0
s:mountain	17 -16 0 0
s:mouth	0 -8 -3 9
s:move	10 -15 10 -8
s:mr	3 2 -10 3
s:mrs	12 -11 0 0
s:much	5 -24 0 12
s:muhammad	11 -11 0 0
s:mumbai	6 -9 -3 7
s:must	9 -11 -15 13
s:mutual	-13 0 13 0
s:mérida	-33 24 10 -2
s:nadi	-10 18 -2 -8
s:nafta	-8 9 0 0
s:nairobi	12 -10 0 0
s:naivasha	-22 23 -1 0
s:nang	-33 30 -2 0
s:nasdaq	-11 11 0 0
s:nation	-2 10 -9 0
s:national	21 -20 1 -3
s:nato	13 -11 -1 0
s:natural	12 -10 0 0
s:near	6 -15 0 13
s:necessary	15 -7 -3 -4
s:need	5 9 -20 -8
s:negotiate	-12 27 -21 -12
s:negotiation	-17 18 9 -16
s:negotiator	0 1 -19 10
s:neither	6 -3 0 -10
s:nelson	-10 17 -1 -5
s:net	14 -12 0 0
s:newspaper	23 -24 3 -3
s:nexperia	0 -24 0 22
s:next	-11 17 -3 -6
s:nickel	9 -16 10 -5
s:night	-12 26 -24 0
s:nil	10 -7 0 0
s:nile	13 -11 0 0
s:ninety	-9 -1 13 0
s:ninth	16 -15 0 0
s:niš	10 -11 0 0
s:no	12 -5 -15 4
s:nobody	-13 3 13 0
s:non	-9 11 0 0
s:none	34 -19 -18 -1
s:noodle	-10 10 0 0
s:noon	16 0 -14 -7
s:nor	-11 -4 11 8
s:northern	19 -18 0 0
s:note	0 -17 -2 18
s:notebook	-14 14 0 0
s:nothing	-10 14 -5 0
s:nouadhibou	-8 -3 0 12
s:novi	-14 15 0 0
s:number	-1 -9 16 -5
s:nut	-5 9 -4 0
s:nvidia	15 -24 -10 5
s:o'clock	9 -7 0 0
s:oblige	-10 5 3 0
s:obstacle	6 -20 0 14
s:obtain	11 -5 -4 0
s:ocean	-8 -2 11 0
s:odesa	-8 13 -4 -3
s:off	11 -4 5 -33
s:offer	3 7 -13 -9
s:office	10 -21 -6 14
s:officer	7 -28 -8 23
s:official	-4 9 -2 -2
s:ohio	23 -20 0 0
s:ohrid	-16 16 0 0
s:oil	15 -3 -12 -3
s:old	12 -6 -6 0
s:olomouc	-19 21 0 0
s:on	7 -1 -8 0
s:once	-3 0 11 -13
s:one	6 0 0 -18
s:only	2 0 -12 5
s:opened	15 -4 -9 -5
s:opening	10 -22 7 0
s:operation	15 -13 0 0
s:operator	28 -26 0 0
s:opinion	19 -15 0 0
s:oppose	-6 -2 9 0
s:opposed	1 -16 10 0
s:opposition	23 -15 -7 -3
s:optimistic	9 -4 -4 0
s:option	12 -3 -10 0
s:or	14 -37 -5 26
s:oran	-10 13 -2 0
s:orchard	-5 -5 0 10
s:order	-2 -11 0 14
s:ordinary	6 1 -9 0
s:ore	-8 10 -2 0
s:original	-6 10 -1 0
s:osaka	-25 -14 41 -5
s:osh	-14 19 -2 0
s:oslo	33 -31 -1 0
s:other	10 -7 -5 -3
s:otherwise	6 1 -11 0
s:oulu	-15 0 11 0
s:out	14 -4 -7 -22
s:outcome	-3 9 -15 10
s:outline	-13 22 -4 -6
s:outlive	11 -5 -3 0
s:outside	9 -5 -2 0
s:overdue	-16 9 5 0
s:owned	22 -15 -3 0
s:owner	25 -18 -4 0
s:ownership	-11 12 0 0
s:p	11 2 -15 0
s:pacific	27 -6 -23 0
s:package	11 -8 -1 0
s:pact	4 -9 4 0
s:page	3 3 0 -14
s:pair	-11 16 0 -7
s:palace	-25 0 28 -2
s:palacio	12 -10 0 0
s:palermo	-17 19 0 0
s:palm	41 -33 -10 -1
s:palma	-34 35 0 0
s:panama	-8 5 0 0
s:pari	-22 37 -3 -20
s:park	6 -9 1 0
s:parliament	0 1 -9 3
s:part	8 -7 4 -14
s:parted	-12 4 10 -1
s:partial	-11 12 0 0
s:partner	22 -28 0 2
s:partnership	11 -10 0 0
s:party	14 0 -8 -13
s:pasha	8 -8 0 0
s:paso	15 -15 0 0
s:pass	16 -23 2 -2
s:passenger	-6 8 0 0
s:past	-17 18 -6 7
s:pasta	-17 6 0 11
s:paste	17 -15 0 0
s:patience	-7 10 -7 0
s:paul	22 -21 0 0
s:pause	-10 0 7 9
s:pay	6 -19 16 0
s:payment	9 -4 0 -3
s:peace	12 -24 9 0
s:penalty	-1 -10 12 0
s:penang	-10 11 0 -1
s:pending	11 -7 0 0
s:pension	13 -12 0 0
s:people	-9 4 14 -14
s:per	11 -8 0 0
s:perhap	15 -13 0 0
s:permit	7 -1 -14 0
s:person	-29 -3 18 14
s:perth	-8 12 -3 0
s:phan	12 -7 0 -2
s:pharmaceutical	-8 9 0 0
s:pharmacist	11 -11 0 0
s:phase	17 -17 1 -5
s:philadelphia	9 -6 -1 0
s:phone	17 4 -14 -14
s:phosphate	13 -11 -1 0
s:photograph	-23 32 -12 -3
s:phuket	-30 22 -4 8
s:picked	11 -8 0 0
s:pickup	-8 9 0 0
s:pilot	13 -11 0 0
s:pipe	-6 0 0 9
s:piraeu	17 -12 -3 -1
s:pistachio	13 -12 0 0
s:place	-5 -1 17 -14
s:plain	11 -10 0 0
s:plan	-2 -2 8 -3
s:plane	8 -20 11 0
s:plant	5 -6 -13 9
s:play	-4 7 5 -10
s:player	11 -9 0 0
s:plaza	5 -12 9 0
s:plead	-13 4 9 0
s:please	15 -12 0 0
s:plovdiv	-21 24 -5 0
s:plu	12 -8 0 0
s:plywood	22 -21 0 0
s:pm	16 -15 0 0
s:pocket	0 -9 7 0
s:point	-13 8 7 -1
s:pokhara	-28 5 0 21
s:policy	17 -9 -6 0
s:porra	-19 15 3 0
s:port	15 -10 -9 -1
s:porvoo	-8 9 0 0
s:position	0 -10 7 2
s:positive	17 -7 -10 -1
s:possible	2 5 -8 -1
s:post	13 -1 -14 0
s:postpone	9 -11 2 0
s:potash	12 -10 0 0
s:potatoe	-12 -7 0 19
s:poultry	-14 -2 13 6
s:power	-28 27 -2 4
s:prabang	-19 22 -1 0
s:prague	21 -17 -6 0
s:praia	-11 12 0 0
s:preceded	-14 14 0 0
s:prefer	-11 12 0 0
s:premier	-8 11 0 -3
s:premium	13 -11 0 0
s:preparation	-10 7 2 0
s:prepare	8 4 -11 -2
s:present	-16 3 10 7
s:presented	12 -3 -8 0
s:presenter	15 -11 -5 0
s:president	-5 -28 35 -30
s:presidential	6 -10 4 0
s:press	-16 7 15 -7
s:presse	-10 5 -1 5
s:pressure	-3 -5 11 0
s:pretoria	9 -8 0 0
s:previou	-12 3 8 0
s:price	16 -17 0 -2
s:prime	-5 -21 27 -6
s:principle	6 -4 -7 3
s:print	6 -11 3 0
s:priority	11 -10 0 0
s:prisoner	29 -28 0 0
s:private	13 -11 0 0
s:probe	-9 0 9 0
s:problem	-21 11 12 0
s:procedure	9 -4 -4 0
s:produced	-1 -4 10 0
s:programme	16 -5 0 -12
s:project	25 -12 -16 0
s:prolongation	-6 14 -9 0
s:promise	11 -15 5 -6
s:proper	-4 10 0 -2
s:properly	0 -12 12 0
s:property	-11 12 0 0
s:propose	25 -10 -5 -22
s:protect	-18 4 15 0
s:protested	-10 12 0 0
s:protocol	-8 10 -4 0
s:province	24 -22 0 0
s:provisional	13 -6 -7 0
s:provisionally	-4 -4 9 0
s:public	-13 11 5 -4
s:publish	-4 -4 11 -7
s:pune	-20 21 0 0
s:punta	-29 19 0 10
s:pupil	14 -10 0 -4
s:purchase	7 -3 -8 0
s:purpose	-19 21 0 -2
s:push	11 -9 0 0
s:put	8 0 -12 2
s:qingdao	8 -6 0 0
s:quarrel	0 -9 8 0
s:quarter	-14 17 0 0
s:question	8 -1 -10 0
s:queue	18 -15 -1 0
s:quicker	-13 7 0 6
s:quickly	-8 9 0 0
s:quiet	5 -9 -13 12
s:quinoa	-11 13 0 0
s:quota	-9 2 9 -2
s:radio	36 -24 -14 -1
s:rang	0 13 -14 -1
s:range	16 -5 -11 0
s:rate	20 -6 -23 -2
s:ratify	-4 8 -11 0
s:ratu	12 -10 0 0
s:rd	-11 14 0 0
s:re	9 -5 -2 0
s:reach	-10 12 0 -7
s:reading	18 -12 0 -2
s:readout	-28 18 13 0
s:ready	13 -3 -10 -7
s:reap	-11 18 0 -6
s:recall	16 -10 -5 0
s:recently	-12 7 -2 6
s:recife	-30 18 14 -5
s:reciprocal	-6 10 -4 0
s:reciprocity	-6 -9 0 13
s:record	-6 13 -6 -4
s:recovered	-14 15 0 0
s:red	-5 -4 15 -4
s:reduce	9 -12 2 0
s:reduction	-5 10 -2 0
s:reefer	-14 15 0 0
s:refer	11 -2 -8 0
s:refinery	7 -12 0 0
s:refund	12 -7 -1 0
s:region	18 -14 -1 0
s:regional	0 -11 11 0
s:regretted	-3 10 -7 0
s:regulator	-12 -8 13 10
s:reject	19 -14 -2 0
s:relation	-10 -5 10 7
s:released	25 -6 -21 0
s:relief	6 3 -12 -2
s:remain	10 -10 -4 2
s:remark	-22 16 9 0
s:remembered	-8 9 0 0
s:renew	15 -11 -1 0
s:repeated	-12 10 3 0
s:replace	11 -12 0 0
s:reply	18 -14 -2 -3
s:report	17 -16 -4 1
s:representative	12 -22 -7 17
s:republic	-14 1 10 0
s:request	11 -2 -8 0
s:require	0 -17 7 5
s:research	4 -11 4 0
s:reserve	14 -12 0 0
s:reserved	19 -14 -4 0
s:respect	-9 11 0 0
s:respond	2 -16 9 0
s:responsible	-10 6 0 5
s:rest	4 0 0 -10
s:rested	17 -11 -5 0
s:restraint	-5 -6 10 0
s:restriction	-9 14 -10 1
s:result	0 6 -9 0
s:resume	4 1 -2 -14
s:retreat	4 -14 8 0
s:return	10 -3 -16 3
s:revise	15 -13 -1 0
s:reykjavík	7 -15 -2 11
s:richemont	11 -8 -1 0
s:rijeka	-10 12 0 0
s:ring	14 -12 0 0
s:rio	0 -10 10 0
s:rise	13 0 -15 -9
s:rival	-7 8 0 0
s:river	27 -24 -1 0
s:riyadh	13 -12 0 0
s:robert	-5 8 -2 0
s:rolex	12 -8 -2 0
s:roll	10 -6 0 0
s:ronald	-5 -5 9 0
s:roof	10 -8 0 0
s:rosario	-6 11 -5 -2
s:rosenbad	45 -42 -4 0
s:rotterdam	27 -19 -6 -1
s:rough	-6 -3 9 0
s:round	4 20 -33 -20
s:rover	13 -10 -3 0
s:row	17 -11 0 -3
s:rule	-3 -2 -3 13
s:rum	14 -6 -6 0
s:rumichaca	-3 -8 12 0
s:rumour	-11 2 9 0
s:run	6 -11 10 -8
s:ryosei	-6 12 -3 -5
s:sad	-7 8 0 0
s:safe	10 -9 0 0
s:safeguard	-10 11 0 0
s:saffron	19 -17 0 0
s:sail	18 -16 -1 0
s:sailing	0 -13 11 0
s:saint	-11 15 -1 0
s:salaam	18 -16 0 0
s:salalah	-35 27 0 10
s:sale	3 -9 -20 21
s:salta	-23 21 0 0
s:salvador	-20 19 0 0
s:salzburg	-11 19 -10 -1
s:samarkand	-26 26 0 -1
s:same	0 3 0 -9
s:sanction	0 -16 9 0
s:santiago	7 -8 0 0
s:sapporo	-27 21 6 -2
s:sardine	0 -12 0 9
s:saskatoon	11 0 -10 0
s:saturday	26 -24 0 0
s:savannah	12 -11 0 0
s:say	8 0 -6 -9
s:scale	-12 -2 15 0
s:scheduled	-14 14 0 0
s:school	25 -24 0 0
s:scotch	10 -13 0 0
s:scott	5 1 0 -15
s:scrap	-18 18 0 0
s:seal	26 -24 -4 0
s:season	35 -17 -19 0
s:second	0 16 -24 -16
s:secondary	12 -2 -10 0
s:secret	-19 14 5 0
s:secretary	-17 2 -6 25
s:section	4 -13 7 -1
s:seed	11 -14 -15 15
s:sell	2 -14 17 -17
s:semiconductor	22 -8 -12 0
s:sen	-12 12 0 0
s:send	7 4 -19 0
s:seng	-9 10 0 0
s:sentence	-12 13 0 0
s:seoul	-14 30 -11 -10
s:seriou	-3 -3 8 0
s:service	3 -17 2 8
s:session	-16 13 -6 6
s:set	3 -9 1 1
s:settle	-7 19 -6 -9
s:settlement	-3 9 -2 0
s:setúbal	-23 25 0 0
s:seventh	-8 13 -4 0
s:several	0 -9 11 0
s:sfax	-14 14 -5 4
s:shall	0 14 -19 -2
s:shanghai	25 -26 2 -5
s:share	24 -19 -6 0
s:she	18 -16 -3 0
s:shea	-6 10 -1 0
s:sheep	12 -8 0 -1
s:sheet	-5 -22 21 -10
s:sheikh	21 -20 0 0
s:shenzhen	38 -49 -3 -6
s:shift	-16 17 0 0
s:ship	17 -16 0 -1
s:shipbuilding	6 3 -10 0
s:shipper	17 -16 0 0
s:shipyard	11 -8 -1 0
s:shiraz	-4 -6 0 10
s:shock	-7 0 8 0
s:shook	-23 20 5 -1
s:short	12 -22 0 5
s:shortly	4 4 -12 -1
s:should	-5 17 -18 0
s:show	-8 0 0 11
s:shut	14 -20 1 0
s:side	-10 14 0 -10
s:siem	-11 18 0 -6
s:sign	8 -3 -3 -4
s:signature	21 -17 -4 0
s:silent	-13 6 8 0
s:silva	-5 -5 9 0
s:sintra	-17 22 0 -4
s:sit	-3 9 -15 6
s:six	14 -5 -2 -2
s:size	-8 10 0 0
s:ski	11 -8 -1 0
s:slap	-17 22 -5 0
s:sleep	-10 18 -3 -1
s:slow	-2 8 -5 0
s:smoke	23 -22 0 0
s:sofa	-8 8 0 0
s:sofia	-8 11 0 -1
s:sohar	6 -29 23 0
s:solution	-2 13 -11 0
s:some	6 -6 -8 7
s:somebody	22 -16 -4 0
s:something	-26 10 0 18
s:soon	-8 19 -8 -8
s:sooner	13 -7 -6 0
s:source	-4 -1 8 -1
s:soured	20 -19 0 0
s:sousse	-14 16 0 0
s:south	17 -17 -8 6
s:southeast	5 1 -9 -3
s:soybean	10 -30 13 -3
s:soymeal	11 -11 0 0
s:spaak	9 -9 0 0
s:spare	1 -13 9 0
s:speak	0 -5 13 -16
s:speaking	8 -6 0 0
s:special	-6 10 -3 0
s:speed	-16 21 -5 0
s:spent	-12 -9 8 12
s:split	-11 16 -2 -5
s:spoke	4 -2 -10 4
s:spokesman	11 -1 -5 -2
s:spokeswoman	-12 -2 0 14
s:sport	15 -11 0 -4
s:spring	-27 19 16 -7
s:st	20 -24 0 5
s:stability	-1 -9 11 0
s:stable	-15 0 15 0
s:staff	10 -12 5 -12
s:stalled	-9 10 0 0
s:stand	16 -10 -4 -6
s:standstill	-3 10 -7 -4
s:star	10 -8 0 -1
s:starch	4 -14 8 0
s:start	20 -14 -8 1
s:state	2 -9 0 9
s:statement	-8 -2 14 -1
s:station	9 -1 -7 0
s:stay	3 3 -13 0
s:steak	-9 -6 14 0
s:steel	3 -11 1 6
s:steepest	18 -11 -5 -3
s:stick	-7 11 -2 0
s:still	13 -7 -8 0
s:stock	22 -16 -3 0
s:stockholm	-39 58 -30 -20
s:stone	-9 -3 13 0
s:stop	1 4 -17 8
s:straight	-8 9 0 0
s:strasbourg	14 -6 -6 0
s:street	14 -6 -4 0
s:stretch	10 -3 -6 0
s:strike	14 -16 5 -8
s:striker	9 -8 0 0
s:stuck	13 -9 -1 0
s:student	-13 -10 10 10
s:studio	-17 18 0 0
s:study	15 -12 0 0
s:stuttgart	14 -11 0 0
s:subject	-10 12 -3 0
s:substance	7 5 -16 0
s:substantial	-1 8 -10 0
s:sucre	-26 9 16 0
s:sugar	7 3 -15 -8
s:suggest	8 -23 12 0
s:suitcase	-10 11 0 0
s:sukuna	-3 8 0 -1
s:sum	4 -20 9 0
s:summary	5 -6 -10 12
s:summit	0 -23 22 -13
s:sunday	11 -1 -13 0
s:sunflower	-4 6 0 0
s:supplier	10 -7 0 0
s:supply	-21 19 -4 7
s:surabaya	-15 21 -2 -3
s:surat	12 -10 0 0
s:surcharge	15 -23 1 1
s:sure	14 -13 0 0
s:surprised	-7 12 -5 0
s:survive	-18 20 0 0
s:suspend	17 -21 3 2
s:suspension	3 5 -6 -12
s:sutter	-5 10 -6 0
s:swakopmund	-17 10 0 4
s:switch	11 -10 0 0
s:system	11 -10 2 -6
s:table	-4 13 -22 0
s:taichung	-15 17 0 0
s:take	3 5 -24 7
s:takoradi	-8 13 -3 0
s:talk	3 6 -19 3
s:talking	10 -3 -9 0
s:tamale	-1 12 -8 0
s:tanker	22 -21 0 0
s:target	11 -11 0 0
s:tarija	-1 -11 6 5
s:taro	-17 20 -4 0
s:tashkent	-15 18 0 0
s:tea	12 -9 0 -8
s:team	-5 25 -29 -6
s:tech	-4 9 -3 0
s:technical	1 -42 -10 40
s:telavi	-14 15 0 0
s:telegram	12 -10 0 0
s:telephone	31 -17 -13 -12
s:telephoned	9 0 -9 0
s:television	15 -17 0 0
s:tell	0 10 -5 -12
s:tema	15 -12 0 0
s:tender	-10 0 10 0
s:tenth	13 -20 0 5
s:term	16 -9 -4 -7
s:terminal	15 -12 -1 0
s:texa	11 -9 0 0
s:text	-6 15 4 -23
s:textile	24 -17 0 -9
s:th	-15 19 -9 3
s:than	-9 -5 17 -1
s:thank	5 0 -8 0
s:thanked	-3 9 -3 0
s:that	3 0 5 -14
s:the	8 -4 -1 -5
s:their	-9 -5 11 11
s:them	-3 0 -17 24
s:themselve	-25 18 5 3
s:then	-14 5 20 -23
s:there'll	-7 -6 12 0
s:these	-13 9 0 2
s:they	-16 15 0 -3
s:they'll	-23 29 -3 -5
s:they've	-19 21 0 0
s:thi	-4 10 0 -9
s:thin	-9 10 0 0
s:thing	-5 1 9 -7
s:third	-18 19 -2 0
s:thirteen	-9 11 -1 0
s:those	-18 9 4 6
s:thread	13 -10 0 0
s:threat	9 -3 -15 7
s:threaten	10 0 -15 0
s:three	-16 33 -38 -1
s:through	-9 0 9 0
s:tianjin	-15 -24 29 1
s:ticker	14 -13 0 0
s:tie	-3 11 -9 0
s:tied	-12 10 2 0
s:tiktok	30 -8 -26 -10
s:tile	10 -8 0 0
s:till	11 -3 -5 0
s:time	5 0 7 -27
s:tin	-14 10 -1 4
s:tiruppur	14 -13 0 0
s:to	5 5 -11 -8
s:together	-14 1 7 5
s:tokyo	24 -30 1 0
s:tom	-8 -1 11 0
s:tomatoe	-7 8 -1 0
s:tonnage	-8 -12 0 17
s:top	12 -13 0 0
s:totally	10 -8 0 0
s:touche	-14 9 4 0
s:touched	1 -9 0 7
s:town	-19 29 -11 -10
s:toy	11 -4 -2 0
s:track	10 0 -11 0
s:tractor	19 -16 0 0
s:trade	0 4 -12 5
s:trader	30 -10 -21 0
s:trading	16 -11 -1 0
s:train	24 -22 0 0
s:translated	4 -10 6 0
s:translation	13 -10 0 0
s:transport	0 -11 0 9
s:travelled	13 -4 -5 -1
s:trawler	15 -21 -5 6
s:treasury	12 -1 -6 -16
s:treatment	-9 16 -6 0
s:treaty	32 -33 0 -3
s:trial	11 -7 -1 0
s:tried	0 -10 10 0
s:trieste	-7 13 -7 0
s:trip	-11 0 15 -3
s:tromsø	-21 29 -4 -9
s:trondheim	-11 12 0 0
s:truce	-2 2 7 -18
s:truck	26 -16 -5 -5
s:trujillo	-31 33 0 0
s:truth	10 -9 0 0
s:trying	-11 11 0 0
s:tue	-16 13 2 0
s:tulcán	-14 0 12 0
s:tuna	0 -11 -6 17
s:turin	18 -15 -1 0
s:turku	-9 10 4 -9
s:turn	-8 6 -5 7
s:turnberry	-35 -38 56 -1
s:twelve	17 -14 -2 0
s:twenty	17 -9 -6 0
s:twice	-3 5 -7 7
s:two	-17 7 14 -7
s:type	12 -8 0 0
s:tyre	-13 15 0 0
s:un	15 -11 -5 0
s:under	4 -21 7 12
s:understand	-10 14 0 -1
s:understanding	7 -5 -14 8
s:undertook	-11 23 -13 -3
s:unilateral	4 -15 8 0
s:united	18 -15 0 0
s:unless	12 -16 1 1
s:unlike	14 -15 0 0
s:unofficial	14 -1 -12 0
s:until	24 -17 -17 3
s:up	0 -2 -16 15
s:urge	13 -2 -4 -7
s:us	-3 14 -12 -15
s:use	-17 0 10 8
s:used	-5 -2 10 0
s:usmca	9 -7 0 0
s:valdivia	-32 35 -2 0
s:valencia	11 -4 -1 -3
s:valletta	-10 11 0 0
s:valparaíso	-23 22 4 -5
s:value	-6 8 -1 0
s:vancouver	-4 9 0 -2
s:vanilla	10 -9 0 0
s:varna	-21 12 0 8
s:venue	-12 14 0 -1
s:veracruz	-16 17 0 0
s:verbatim	-15 15 0 0
s:version	7 -18 8 0
s:very	9 5 -23 -4
s:vessel	24 -29 -3 8
s:veterinarian	-2 -14 0 16
s:victoria	-11 13 0 0
s:video	9 -23 4 6
s:view	-24 6 0 17
s:villa	-6 8 0 0
s:violated	14 -10 -1 0
s:visa	34 -21 -17 0
s:visit	0 -20 18 -6
s:visited	-12 2 3 7
s:voice	-11 2 8 0
s:vote	14 -10 -10 1
s:wafer	-6 0 0 8
s:wage	18 -16 0 -2
s:wagon	11 -10 0 0
s:wait	17 -13 0 -16
s:waive	-12 13 0 0
s:walked	-13 5 9 0
s:wall	25 -19 -6 0
s:walter	-16 -6 0 19
s:walvi	-8 14 0 -5
s:want	-11 18 0 -12
s:wap	0 -13 11 0
s:war	0 12 -8 -9
s:warehouse	12 -11 0 0
s:warn	-9 12 -4 1
s:warsaw	-17 10 -3 7
s:watch	6 -9 2 0
s:watche	-11 3 6 0
s:we	-5 2 -8 10
s:we'll	20 -12 -7 0
s:we're	0 -9 9 0
s:weather	7 -13 5 0
s:weaver	-2 -13 0 13
s:wednesday	-17 14 -9 12
s:week	-9 4 -15 22
s:weekend	-40 33 3 0
s:weekly	17 -6 -1 -3
s:weigh	-17 9 10 0
s:welcome	18 -17 0 0
s:wentao	-6 13 -3 -4
s:were	1 3 4 -20
s:westminster	12 -12 0 0
s:what	9 -11 -4 5
s:wheat	6 2 -13 -2
s:when	0 0 4 -10
s:whether	-2 21 -13 -18
s:which	5 -8 -8 14
s:whisky	-4 -6 12 0
s:whisper	13 -10 0 0
s:who	-11 0 10 8
s:whoever	13 -11 0 0
s:whose	4 -1 3 -17
s:win	24 -24 1 0
s:windsor	21 -14 -9 0
s:wing	15 -17 0 0
s:wingtech	12 -6 -1 0
s:winner	18 -16 -2 0
s:winter	12 -7 -4 -1
s:with	5 0 -2 -15
s:withdraw	13 -5 -9 -1
s:within	0 10 -6 -11
s:without	3 4 -17 4
s:won't	-8 13 -5 0
s:wood	8 -6 0 0
s:word	16 -3 -24 2
s:work	17 -14 2 -9
s:worked	-4 16 -15 -3
s:worker	20 -16 -2 0
s:working	7 0 -10 1
s:world	12 -9 -10 4
s:worth	-10 0 10 0
s:would	3 0 -8 6
s:wound	17 -24 9 0
s:wrapped	-4 -3 0 9
s:write	10 -10 1 0
s:writer	14 -9 0 -3
s:wrong	18 -12 -3 0
s:x	10 -8 0 0
s:xi	11 1 -8 -1
s:yarn	-10 12 0 0
s:year	14 -8 -4 -7
s:yes	22 -20 0 0
s:yet	4 9 -15 -6
s:yield	-8 -5 12 0
s:york	8 10 -22 0
s:you	-7 9 3 -16
s:you've	-18 18 0 0
s:zadar	-16 17 0 0
s:zero	-7 0 11 -2
s:zhejiang	9 -7 0 0
s:zinc	-7 11 -3 0
s:zone	11 -9 0 0
s:zurich	26 -17 -2 -7
s:|	16 -8 -7 0
s:évora	-10 13 0 0
s:İzmir	-10 11 0 0
s:•	2 -9 0 4
sa:! !	11 -8 -1 0
sa:! "	13 -7 -3 0
sa:" ,	6 -3 -16 8
sa:" .	11 -8 -15 5
sa:" ;	-8 -4 13 0
sa:" <name>	0 -9 0 10
sa:" <person>	8 -2 -6 0
sa:" a	-11 3 11 0
sa:" and	7 -2 -1 0
sa:" before	-8 11 -2 0
sa:" by	10 -9 0 0
sa:" in	13 -17 0 0
sa:" no	11 -10 0 0
sa:" not	-4 -10 12 0
sa:" our	-9 11 0 0
sa:" until	-18 19 0 0
sa:" we	-13 8 -10 11
sa:" with	-14 15 0 0
sa:'s	-4 10 -5 -7
sa:'s "	-11 11 0 0
sa:'s ,	-18 14 3 0
sa:'s .	-9 12 -1 0
sa:'s <person>	-13 -3 13 9
sa:'s answer	-16 3 14 0
sa:'s cabinet	9 -8 0 0
sa:'s chief	-14 16 -1 0
sa:'s commerce	8 7 -10 -10
sa:'s custom	10 -5 -3 0
sa:'s duty	-8 0 12 0
sa:'s export	10 -6 -1 0
sa:'s foreign	8 0 -10 0
sa:'s good	0 12 -15 0
sa:'s government	9 -8 0 0
sa:'s man	-10 11 0 0
sa:'s negotiator	-5 10 -2 0
sa:'s new	-17 11 7 0
sa:'s own	6 -11 0 0
sa:'s president	6 -13 4 0
sa:'s prime	13 -17 0 0
sa:'s rare	0 -7 -1 10
sa:'s rule	9 -5 0 0
sa:'s state	15 -2 -12 0
sa:'s talk	13 -11 0 0
sa:'s team	-15 17 -1 0
sa:'s two	4 4 -11 0
sa:'s version	-10 0 11 0
sa:'s vice	-11 16 -4 0
sa:(	3 0 4 -18
sa:( <day-ahead>	13 -12 0 0
sa:( <day-today>	16 -6 -12 0
sa:( <month-gone>	-10 12 0 0
sa:( <organisation>	20 -2 -18 -3
sa:( from	10 -8 0 0
sa:( new	-9 7 2 0
sa:( now	12 -10 0 0
sa:( to	-9 7 0 0
sa:( transcript	-8 -1 11 0
sa:( wap	0 -11 9 0
sa:) -	-13 17 0 -6
sa:) .	10 -15 1 2
sa:) are	-11 0 0 8
sa:) has	-10 10 0 0
sa:,	2 3 -9 2
sa:, "	17 -4 -23 0
sa:, '	-13 13 0 0
sa:, <day-ahead>	-44 23 10 11
sa:, <day-gone>	-35 8 24 5
sa:, <day-today>	14 -9 -4 -7
sa:, <month-gone>	-21 22 0 0
sa:, <name>	-16 6 6 4
sa:, <number>	-12 16 0 -13
sa:, <office>	-3 14 -4 -10
sa:, <points>	9 0 -12 0
sa:, <quality>	14 -20 -8 12
sa:, <span>	32 -10 -22 -2
sa:, about	-2 11 -6 0
sa:, after	7 -4 0 -10
sa:, again	16 -15 0 0
sa:, agree	-20 9 9 0
sa:, aircraft	13 0 -14 0
sa:, all	-14 11 2 0
sa:, although	21 -8 -14 0
sa:, among	5 -12 -9 12
sa:, and	6 1 -13 -7
sa:, are	5 -24 13 0
sa:, as	11 -20 10 0
sa:, ask	14 -14 0 0
sa:, at	-13 18 -3 -10
sa:, because	21 -21 -1 0
sa:, beef	-10 -1 12 0
sa:, before	20 -8 -13 0
sa:, begin	12 -7 -6 0
sa:, between	-10 -16 15 10
sa:, both	-14 19 -4 0
sa:, bring	-16 16 -6 3
sa:, but	-12 -1 19 0
sa:, by	-31 31 -9 11
sa:, call	10 -23 8 0
sa:, car	-6 0 8 0
sa:, closed	-10 10 0 0
sa:, come	-8 -8 1 15
sa:, cork	8 -7 0 0
sa:, corn	11 -3 -7 0
sa:, did	16 -25 10 -1
sa:, do	-11 11 0 0
sa:, down	10 -21 5 0
sa:, during	-12 -10 20 0
sa:, end	9 -4 -7 -1
sa:, evening	12 -11 0 0
sa:, everything	8 -7 0 0
sa:, for	-3 8 1 -17
sa:, four	-14 16 -1 0
sa:, friday	-6 13 -9 0
sa:, from	-32 33 -3 0
sa:, get	-14 14 0 0
sa:, good	-23 25 -1 0
sa:, half	-17 15 3 0
sa:, has	0 -6 13 -12
sa:, have	23 -16 -7 -2
sa:, he	8 4 -13 -11
sa:, hold	20 -11 -7 0
sa:, hour	13 -14 0 0
sa:, i	8 -5 0 0
sa:, if	-11 7 5 0
sa:, in	-17 7 16 -2
sa:, including	10 0 -8 0
sa:, issue	7 0 -8 0
sa:, it	9 -1 -8 -3
sa:, keep	10 -5 -4 0
sa:, last	-22 18 6 0
sa:, less	-9 0 9 0
sa:, likewise	-8 10 0 0
sa:, london	-13 15 0 0
sa:, meet	12 -10 0 -1
sa:, monday	9 0 -9 0
sa:, mr	-8 15 -6 0
sa:, nearly	-11 0 11 0
sa:, not	-13 6 3 2
sa:, nothing	4 -14 11 -4
sa:, of	-10 -3 13 2
sa:, on	-35 1 31 7
sa:, once	-7 -11 16 0
sa:, one	-1 14 -14 -1
sa:, or	0 -8 0 11
sa:, our	-17 19 0 0
sa:, over	-19 21 0 0
sa:, page	10 -9 0 0
sa:, people	9 -6 -1 0
sa:, plan	-1 -8 13 0
sa:, poultry	-14 0 14 0
sa:, promise	10 -8 -1 0
sa:, run	3 -10 0 7
sa:, same	11 -10 0 0
sa:, say	28 -8 -25 -10
sa:, scandium	-13 0 13 0
sa:, set	-8 0 11 0
sa:, sign	32 -21 -18 0
sa:, since	28 -32 -3 8
sa:, spoke	14 -10 -2 0
sa:, stockholm	-12 14 0 0
sa:, subject	-12 15 -1 0
sa:, sugar	-12 12 0 0
sa:, tell	12 -2 -13 0
sa:, that	26 -4 -18 -8
sa:, their	5 -9 0 3
sa:, then	-9 14 -2 0
sa:, they	-2 10 -7 -3
sa:, to	-25 22 10 -12
sa:, together	15 -16 0 0
sa:, tuesday	13 -7 -5 0
sa:, under	13 -9 -12 2
sa:, unless	10 -4 -3 0
sa:, until	-10 7 2 0
sa:, up	13 -10 -1 0
sa:, was	-3 12 -3 -9
sa:, wednesday	-25 20 -5 13
sa:, were	-7 11 -3 0
sa:, what	13 -12 0 0
sa:, when	-18 21 -3 0
sa:, where	-20 5 1 16
sa:, which	-6 8 0 0
sa:, while	-12 15 0 0
sa:, will	16 -7 -6 -7
sa:, without	-15 2 15 0
sa:, you	-7 0 9 0
sa:-	0 5 -12 6
sa:- "	-9 8 1 0
sa:- -	-14 20 -3 -1
sa:- <month-gone>	7 0 -8 0
sa:- <month-today>	-5 13 -4 -4
sa:- <name>	4 7 -16 0
sa:- <office>	-8 7 0 0
sa:- a	8 -13 -2 6
sa:- and	-19 20 0 0
sa:- design	-6 9 0 0
sa:- down	-8 0 0 10
sa:- earth	0 -11 -1 9
sa:- ho	9 -14 0 6
sa:- level	-9 0 0 10
sa:- nation	-12 12 0 0
sa:- the	1 -8 9 -9
sa:- way	-10 12 0 0
sa:. <number>	12 -8 0 0
sa::	4 -3 2 -14
sa:: "	9 0 -9 0
sa:: <day-ahead>	12 -6 -4 0
sa:: <level>	30 -16 -16 -6
sa:: <money>	12 -8 -1 0
sa:: <name>	-6 8 -20 11
sa:: <number>	-10 14 0 -9
sa:: <office>	-7 0 0 9
sa:: <person>	8 0 -10 -4
sa:: <seat>	1 -8 4 0
sa:: <span>	0 -8 -2 12
sa:: a	-5 9 -3 -1
sa:: for	-10 8 2 0
sa:: from	15 -9 -7 0
sa:: it	-11 0 11 0
sa:: our	-1 -7 10 0
sa:: tariff	10 0 -9 0
sa:: the	-2 0 6 -9
sa:: three	-11 11 0 0
sa:: two	-8 -4 12 0
sa:: we	10 -7 0 0
sa:: who	-9 11 0 0
sa:;	0 3 7 -11
sa:; <organisation>	-8 0 8 0
sa:; <person>	13 -3 -10 0
sa:; at	-18 7 0 11
sa:; both	-13 13 0 0
sa:; he	-11 8 2 0
sa:; it	-4 15 -18 0
sa:; its	-16 5 13 0
sa:; since	9 -6 0 -1
sa:; that	-12 0 12 0
sa:; the	-2 -13 22 -5
sa:; translated	8 -3 -4 0
sa:; without	11 -10 0 0
sa:<agent>	-5 0 -9 25
sa:<day-ahead> ,	-4 9 0 -12
sa:<day-ahead> ;	20 -10 -12 -2
sa:<day-ahead> after	-7 12 -3 0
sa:<day-ahead> and	16 -9 -1 -7
sa:<day-ahead> are	11 -5 -5 0
sa:<day-ahead> as	7 -12 7 0
sa:<day-ahead> evening	-13 3 10 0
sa:<day-ahead> in	13 -6 -3 -1
sa:<day-ahead> night	-8 4 3 0
sa:<day-ahead> of	10 -3 -7 0
sa:<day-ahead> the	-10 -12 21 0
sa:<day-ahead> to	-11 0 0 14
sa:<day-ahead> was	17 -9 -7 0
sa:<day-ahead> will	-9 -5 15 0
sa:<day-ahead> —	-11 12 0 0
sa:<day-gone>	-11 8 6 -1
sa:<day-gone> (	12 -4 -7 0
sa:<day-gone> )	-27 26 -8 6
sa:<day-gone> .	5 2 -4 -17
sa:<day-gone> ;	-4 -2 11 0
sa:<day-gone> <person>	-9 0 9 0
sa:<day-gone> ?	-11 -2 15 0
sa:<day-gone> after	-17 14 0 1
sa:<day-gone> and	-8 -5 8 15
sa:<day-gone> by	-14 16 0 -2
sa:<day-gone> end	11 -10 0 0
sa:<day-gone> evening	11 0 -14 0
sa:<day-gone> for	8 2 -26 3
sa:<day-gone> he	-9 0 8 0
sa:<day-gone> in	-4 20 -15 -2
sa:<day-gone> on	-15 11 5 0
sa:<day-gone> sign	1 7 -13 0
sa:<day-gone> take	-16 8 10 0
sa:<day-gone> that	45 -28 -25 -5
sa:<day-gone> the	21 -16 -5 0
sa:<day-gone> they	-7 -4 11 0
sa:<day-gone> to	-10 4 8 -2
sa:<day-gone> with	-25 10 6 11
sa:<day-today>	9 -6 -3 -2
sa:<day-today> (	1 0 3 -15
sa:<day-today> )	24 -10 -20 -2
sa:<day-today> ,	-24 21 10 -7
sa:<day-today> -	7 -12 3 0
sa:<day-today> .	-18 5 5 22
sa:<day-today> ;	12 0 -16 0
sa:<day-today> a	-11 12 0 0
sa:<day-today> about	15 -8 -5 0
sa:<day-today> after	-4 -6 16 -2
sa:<day-today> and	-13 10 8 -3
sa:<day-today> at	-11 -7 13 3
sa:<day-today> by	-14 5 11 0
sa:<day-today> evening	-20 12 12 -2
sa:<day-today> he	11 0 -11 0
sa:<day-today> in	6 2 -11 0
sa:<day-today> it	-9 10 0 0
sa:<day-today> over	-14 12 2 0
sa:<day-today> publish	3 -13 6 0
sa:<day-today> put	11 0 -14 0
sa:<day-today> to	-25 15 16 -7
sa:<day-today> under	13 -1 -11 0
sa:<day-today> with	-6 14 -5 -5
sa:<day-today> without	11 0 -8 -5
sa:<day-today> —	6 -5 -13 15
sa:<gate>	10 -7 5 -13
sa:<goods-amount>	1 -11 10 -12
sa:<goods-amount> ,	9 -2 -3 0
sa:<goods-amount> <span>	-8 -15 19 0
sa:<goods-amount> and	-16 -2 19 0
sa:<goods-amount> by	11 -8 -4 0
sa:<goods-amount> in	0 10 -11 0
sa:<goods-amount> of	3 -12 5 -3
sa:<goods>	-10 9 0 4
sa:<level-noun>	6 -3 -12 6
sa:<level>	9 -5 -6 3
sa:<level> ,	-6 14 -17 3
sa:<level> .	-4 9 -7 2
sa:<level> after	-10 5 4 0
sa:<level> and	18 -22 2 -3
sa:<level> as	24 -21 0 -2
sa:<level> fentanyl	-11 0 11 0
sa:<level> from	0 9 -14 -4
sa:<level> in	-19 17 8 -4
sa:<level> is	20 -16 -1 0
sa:<level> on	-10 3 3 8
sa:<level> since	21 -15 -3 0
sa:<level> tariff	-29 19 2 9
sa:<level> that	-8 17 -10 -1
sa:<level> were	-11 1 9 -1
sa:<level> when	10 -14 0 0
sa:<level> which	9 -12 0 0
sa:<level> within	-7 -4 10 0
sa:<money> ,	-25 29 -3 0
sa:<money> .	14 -23 -6 8
sa:<money> <span>	6 -19 5 0
sa:<money> a	11 -9 0 0
sa:<money> come	12 -5 -7 0
sa:<money> in	16 0 -17 0
sa:<money> is	9 -9 0 0
sa:<money> of	-18 13 1 5
sa:<money> under	-10 11 0 0
sa:<money> worth	-14 12 2 0
sa:<month-ahead>	-10 -2 0 16
sa:<month-ahead> ,	-13 17 0 -5
sa:<month-ahead> .	-20 -1 7 12
sa:<month-gone> )	-10 12 0 0
sa:<month-gone> .	-23 24 0 0
sa:<month-gone> ;	-36 29 14 -5
sa:<month-gone> ?	-8 12 -4 0
sa:<month-gone> at	-11 12 0 0
sa:<month-gone> by	9 -9 0 0
sa:<month-gone> for	3 -12 0 7
sa:<month-gone> had	1 -4 -6 9
sa:<month-gone> the	-9 14 -4 0
sa:<month-gone> they	-9 10 0 0
sa:<month-gone> to	0 -11 7 0
sa:<month-gone> with	-11 1 8 0
sa:<month-today>	6 5 -12 -4
sa:<month-today> ,	-7 22 -12 0
sa:<name>	5 3 -14 8
sa:<name> "	-11 1 8 0
sa:<name> 's	-3 6 -10 9
sa:<name> )	5 -14 4 0
sa:<name> ,	-8 -3 6 12
sa:<name> .	13 -12 -4 -2
sa:<name> :	20 -18 0 0
sa:<name> ?	11 -10 0 0
sa:<name> and	-15 4 14 3
sa:<name> announce	3 -11 3 0
sa:<name> are	-8 13 -2 -1
sa:<name> at	13 -14 0 0
sa:<name> because	-7 -1 9 0
sa:<name> before	9 -5 -1 0
sa:<name> broke	-23 25 0 0
sa:<name> buy	7 -15 3 0
sa:<name> by	-17 19 -1 0
sa:<name> come	-5 10 -3 0
sa:<name> commerce	-8 13 -3 -3
sa:<name> could	9 -3 -2 0
sa:<name> end	5 -9 0 4
sa:<name> face	-10 11 0 0
sa:<name> failed	-7 -3 13 0
sa:<name> for	20 -5 -14 0
sa:<name> from	15 -18 -3 3
sa:<name> government	-12 14 0 0
sa:<name> had	21 -9 -12 -4
sa:<name> has	1 8 -22 0
sa:<name> have	8 -16 10 -14
sa:<name> hold	3 -19 3 10
sa:<name> in	15 -8 -6 -2
sa:<name> is	12 10 -29 -5
sa:<name> later	-12 11 0 0
sa:<name> let	-5 9 -3 0
sa:<name> levy	13 -12 0 0
sa:<name> meet	6 -12 2 1
sa:<name> on	8 -10 -6 10
sa:<name> open	6 -11 -4 10
sa:<name> put	-3 -6 11 0
sa:<name> raise	-2 -10 12 0
sa:<name> reach	-9 -3 12 0
sa:<name> settle	-18 16 1 0
sa:<name> should	10 -4 -6 0
sa:<name> sign	-20 23 -2 0
sa:<name> stop	10 -10 0 0
sa:<name> suspend	-11 5 5 0
sa:<name> take	-12 13 0 -2
sa:<name> tariff	21 -3 -23 -4
sa:<name> that	15 -7 -6 0
sa:<name> the	10 -8 0 0
sa:<name> to	11 -9 -6 1
sa:<name> treasury	17 -15 0 -7
sa:<name> undertook	-10 17 -6 0
sa:<name> want	-20 25 -9 0
sa:<name> will	1 -16 18 -20
sa:<name> would	-21 3 10 18
sa:<not>	-4 2 -1 8
sa:<number>	6 -15 16 -14
sa:<number> (	-4 -10 12 0
sa:<number> )	3 -9 6 0
sa:<number> ,	11 -12 2 -12
sa:<number> -	-8 14 -4 -1
sa:<number> .	2 -11 14 -9
sa:<number> :	-23 25 1 -8
sa:<number> ;	12 -7 -3 0
sa:<number> <office>	15 -13 0 0
sa:<number> against	-15 15 0 0
sa:<number> and	0 -17 11 5
sa:<number> economy	11 -8 -4 0
sa:<number> hour	-12 16 -2 0
sa:<number> in	14 -7 -8 0
sa:<number> million	-1 -11 9 0
sa:<number> minute	-26 20 4 0
sa:<number> pm	13 -12 0 0
sa:<number> round	10 -6 -2 0
sa:<number> th	-20 19 -5 4
sa:<number> time	12 -3 -10 0
sa:<number> —	-12 16 -1 -1
sa:<office>	-5 6 -16 14
sa:<office> ,	7 -10 -4 2
sa:<office> .	-15 -1 -2 24
sa:<office> agree	-15 19 0 0
sa:<office> and	-10 18 -7 0
sa:<office> end	1 -11 0 6
sa:<office> had	13 -12 0 0
sa:<office> in	16 -16 0 0
sa:<office> of	-29 24 9 -4
sa:<office> order	13 -13 -2 0
sa:<office> say	19 -11 -12 0
sa:<office> thi	-11 12 0 0
sa:<office> would	-9 12 0 0
sa:<organisation> )	5 9 -14 -7
sa:<organisation> .	-15 10 11 -7
sa:<organisation> and	5 -14 6 0
sa:<organisation> as	-14 4 0 9
sa:<organisation> end	10 -3 0 -7
sa:<organisation> for	15 -12 -3 0
sa:<organisation> has	-13 1 7 6
sa:<organisation> in	-19 17 1 0
sa:<organisation> of	15 -19 4 -1
sa:<organisation> on	9 0 -11 0
sa:<organisation> say	-11 9 -5 10
sa:<organisation> take	9 -7 0 0
sa:<organisation> was	11 -6 -1 0
sa:<organisation> with	-8 -3 11 0
sa:<person>	15 13 -26 -10
sa:<person> 's	-12 26 -10 4
sa:<person> )	4 -11 4 0
sa:<person> ,	15 3 -14 -29
sa:<person> .	-1 5 -10 5
sa:<person> ;	-15 10 4 0
sa:<person> a	-8 15 -9 0
sa:<person> add	20 -7 -14 0
sa:<person> agree	-17 1 14 0
sa:<person> and	-9 21 -4 -20
sa:<person> ask	6 -9 1 0
sa:<person> by	15 -10 -6 0
sa:<person> call	12 -14 0 0
sa:<person> come	-10 0 9 0
sa:<person> end	-13 14 -1 0
sa:<person> for	18 -3 -22 0
sa:<person> gave	-7 -2 11 0
sa:<person> had	-10 14 -7 3
sa:<person> has	-11 16 -1 0
sa:<person> in	15 -2 -12 -2
sa:<person> leave	-3 -11 14 0
sa:<person> may	-9 14 -6 0
sa:<person> meet	-9 13 0 0
sa:<person> of	9 -18 5 0
sa:<person> receive	-6 -6 13 0
sa:<person> report	-11 0 12 0
sa:<person> shook	-13 8 3 0
sa:<person> sign	4 14 -24 0
sa:<person> sit	-8 5 2 0
sa:<person> to	-8 18 -10 0
sa:<person> will	8 6 -14 0
sa:<person> would	-13 13 0 0
sa:<person> write	18 -15 0 0
sa:<points>	25 -10 -16 -4
sa:<points> of	-9 15 -4 0
sa:<quality>	5 0 -13 8
sa:<quality> )	-4 -16 7 7
sa:<quality> ,	10 -6 0 0
sa:<quality> .	-9 9 0 0
sa:<quality> and	-20 21 -10 8
sa:<quality> are	-15 16 0 0
sa:<quality> beef	-14 16 -2 0
sa:<quality> buse	-7 8 0 0
sa:<quality> buyer	-13 0 13 0
sa:<quality> car	4 2 -10 0
sa:<quality> coal	-6 -1 9 0
sa:<quality> cocoa	10 -9 0 0
sa:<quality> colleague	-9 11 0 0
sa:<quality> company	0 -9 3 3
sa:<quality> control	-9 9 0 0
sa:<quality> copper	17 -13 -1 -3
sa:<quality> counterpart	14 -12 -3 0
sa:<quality> deal	13 -10 -2 0
sa:<quality> delegation	-15 7 0 8
sa:<quality> farm	13 -4 -7 0
sa:<quality> finance	-9 12 -2 0
sa:<quality> foreign	-2 -6 9 0
sa:<quality> good	14 -23 1 4
sa:<quality> government	15 -12 -1 0
sa:<quality> importer	-11 8 3 0
sa:<quality> leader	7 -11 0 0
sa:<quality> list	12 0 -11 0
sa:<quality> military	-6 -1 11 0
sa:<quality> minister	-20 24 0 -1
sa:<quality> official	-15 10 0 4
sa:<quality> oil	0 9 -18 1
sa:<quality> one	9 -7 0 -4
sa:<quality> pork	11 -3 -7 0
sa:<quality> product	-19 11 10 0
sa:<quality> quinoa	-11 12 0 0
sa:<quality> rice	-17 4 13 0
sa:<quality> rival	-11 11 0 0
sa:<quality> shop	-12 13 0 0
sa:<quality> side	-19 30 -9 0
sa:<quality> soybean	24 -10 -15 0
sa:<quality> student	-14 -1 16 0
sa:<quality> tea	4 -12 5 0
sa:<quality> text	-7 11 -3 0
sa:<quality> tuna	-5 -6 0 11
sa:<quality> vice	10 -15 1 4
sa:<quality> want	-8 9 -1 0
sa:<quality> were	0 -9 7 0
sa:<quality> wine	3 -16 7 0
sa:<seat>	4 4 -2 -13
sa:<seat> 's	-14 16 0 0
sa:<seat> :	10 -9 0 0
sa:<seat> <day-ahead>	15 -5 0 -9
sa:<seat> <day-gone>	11 -3 -4 0
sa:<seat> and	-13 18 -4 0
sa:<seat> charge	11 -9 0 -2
sa:<seat> fact	-10 0 10 0
sa:<seat> for	3 2 -9 0
sa:<seat> from	-2 -10 3 7
sa:<seat> has	-8 15 -6 0
sa:<seat> in	-15 12 0 0
sa:<seat> promise	-10 0 11 0
sa:<seat> say	17 -12 -5 0
sa:<seat> time	16 -1 -14 0
sa:<seat> will	9 -4 -4 0
sa:<seat> with	11 -12 0 0
sa:<sender>	7 -15 -3 14
sa:<span>	-10 1 3 17
sa:<span> .	7 -2 4 -40
sa:<span> ;	-10 22 -10 0
sa:<span> a	-21 23 -1 0
sa:<span> after	27 -20 -6 -3
sa:<span> and	-21 19 -23 17
sa:<span> at	-17 4 16 0
sa:<span> before	0 1 5 -16
sa:<span> earlier	3 4 -12 0
sa:<span> early	-17 17 0 0
sa:<span> for	-9 6 2 0
sa:<span> from	17 -16 0 -4
sa:<span> in	-18 15 9 -4
sa:<span> is	9 -7 0 0
sa:<span> last	-9 0 10 0
sa:<span> more	-11 13 0 0
sa:<span> of	-28 18 -22 31
sa:<span> on	-17 9 1 8
sa:<span> over	14 -13 0 0
sa:<span> tariff	-12 15 -2 0
sa:<span> that	10 -6 -2 0
sa:<span> through	-10 0 11 0
sa:<span> to	13 -23 4 -1
sa:<span> truce	-19 14 5 0
sa:<span> was	8 -16 0 8
sa:<span> without	12 -9 -11 7
sa:<taker>	-3 -1 13 -10
sa:<v-agree>	-11 8 11 -15
sa:<v-bear>	11 -11 -2 1
sa:<v-begin>	-1 2 -3 7
sa:<v-deny>	-8 4 -5 13
sa:<v-lack>	14 -8 -13 3
sa:<v-refuse>	11 -17 5 -2
sa:<v-return>	-2 8 0 -14
sa:<v-sell>	7 0 -9 -4
sa:<v-suspend>	-2 8 -10 6
sa:<v-target>	10 -3 -6 -6
sa:<v-threaten>	9 -9 -6 4
sa:<v-up>	2 -2 6 -12
sa:?	9 -3 -7 -1
sa:@	13 -12 0 0
sa:]	9 -6 0 0
sa:_	11 -10 0 0
sa:a	-4 6 0 -10
sa:a "	9 0 -8 0
sa:a .	-6 10 -2 0
sa:a <level>	-15 14 2 0
sa:a <office>	6 0 -13 4
sa:a <organisation>	-9 16 4 -20
sa:a <quality>	4 -3 -9 5
sa:a <span>	-30 21 15 -4
sa:a bilateral	-8 -5 1 10
sa:a clause	12 -11 0 0
sa:a conference	1 -13 11 0
sa:a date	-8 -4 14 0
sa:a deal	-6 10 1 -8
sa:a decision	-2 -10 0 12
sa:a declaration	-4 -5 10 0
sa:a decree	25 -22 -4 0
sa:a different	-7 11 -2 0
sa:a document	-8 0 9 0
sa:a draw	14 -14 0 0
sa:a drawer	9 -11 0 0
sa:a duty	0 -17 20 -3
sa:a fact	10 -3 -5 0
sa:a few	5 10 -6 -14
sa:a first	3 -2 -15 9
sa:a fortnight	-9 10 0 0
sa:a framework	-8 15 -9 -3
sa:a further	10 -9 -1 0
sa:a future	3 -12 5 0
sa:a good	-2 -13 1 13
sa:a joint	-1 10 -5 -3
sa:a lasting	-7 9 -1 0
sa:a law	-9 -1 12 0
sa:a letter	8 -3 -2 -1
sa:a licence	-17 16 0 0
sa:a license	-17 8 0 10
sa:a list	-13 14 1 -4
sa:a little	14 -10 -4 0
sa:a long	7 -9 0 0
sa:a meet	11 -7 0 -2
sa:a memorandum	1 6 -10 0
sa:a minute	-7 8 0 0
sa:a new	6 -11 -3 6
sa:a number	-3 -7 11 0
sa:a palace	-7 -2 9 0
sa:a paper	-11 14 0 0
sa:a part	-9 7 0 0
sa:a plan	1 10 -11 0
sa:a promise	-9 -3 12 0
sa:a protocol	-11 12 0 0
sa:a quarrel	-4 -5 12 0
sa:a quota	-8 14 -6 0
sa:a range	13 -4 -7 0
sa:a record	-11 13 0 0
sa:a result	13 -9 0 -1
sa:a round	-25 26 0 0
sa:a second	-1 6 -9 0
sa:a ship	-10 10 0 0
sa:a signature	24 -22 -1 0
sa:a sixth	14 -16 3 0
sa:a small	-10 9 0 0
sa:a start	-11 12 0 0
sa:a state	-10 0 9 0
sa:a strike	26 -24 0 0
sa:a summit	2 -12 6 0
sa:a suspension	-6 9 0 0
sa:a table	-17 18 0 0
sa:a tariff	-2 -7 17 -15
sa:a team	12 -10 0 0
sa:a telephone	17 0 -18 0
sa:a television	-11 5 7 0
sa:a text	-6 19 -3 -12
sa:a three	-13 15 0 0
sa:a total	-9 10 0 0
sa:a treaty	0 -8 6 0
sa:a truce	14 -16 0 5
sa:a very	14 -14 0 0
sa:a video	-17 -5 20 0
sa:a war	12 -7 -4 0
sa:a warn	9 -9 0 0
sa:a weekend	-11 7 2 0
sa:a word	11 2 -14 0
sa:a write	-11 0 0 10
sa:abolish	-9 13 -3 0
sa:about <level>	9 -10 -10 7
sa:about a	11 -5 -2 -3
sa:about an	-17 4 15 -1
sa:about it	22 -22 -5 0
sa:about steel	-8 12 -4 0
sa:about the	0 -10 12 0
sa:about trade	-18 -4 14 8
sa:accept	-6 4 4 0
sa:accept .	-18 15 2 0
sa:accept an	11 -15 4 0
sa:accord	18 -11 -12 0
sa:accord of	15 -14 0 0
sa:accord with	14 -13 0 0
sa:account	13 -5 -7 0
sa:account of	10 0 -8 0
sa:across the	2 3 -9 0
sa:add	-10 7 3 0
sa:add ,	-10 14 -4 0
sa:add .	7 5 -13 0
sa:addi	14 -14 0 0
sa:addition	-8 -3 13 0
sa:addition to	-11 0 13 0
sa:additional	19 -10 -6 -3
sa:address	-5 -6 11 0
sa:adjust	-11 -4 15 0
sa:adjust its	-15 0 17 0
sa:adopt the	14 -13 0 0
sa:advanced	9 -1 -4 0
sa:adviser	-14 16 0 0
sa:adviser ,	-11 11 0 0
sa:aeroplane	-10 0 11 0
sa:affiliate of	9 0 -5 0
sa:after	11 3 -12 -18
sa:after .	2 4 -10 0
sa:after <day-ahead>	12 -6 -5 0
sa:after <name>	28 -17 -15 0
sa:after <number>	13 -5 -7 0
sa:after <span>	-29 24 0 8
sa:after a	16 -15 0 -4
sa:after midnight	-11 13 0 0
sa:after talk	10 -12 1 0
sa:after the	18 -18 0 -6
sa:after their	8 -10 0 0
sa:after they	-7 9 -2 0
sa:afterward that	-8 0 0 9
sa:again	16 -13 -4 -1
sa:again ,	-9 4 4 0
sa:again ;	13 -10 -1 0
sa:again in	-17 11 -5 8
sa:again last	14 -14 0 0
sa:against	-19 11 -1 12
sa:ago	-23 9 7 11
sa:ago ,	11 -16 0 3
sa:ago .	-15 14 1 0
sa:ago <day-today>	-11 12 0 0
sa:agree	-8 1 9 -2
sa:agree ,	-9 11 0 0
sa:agree by	19 -10 -8 0
sa:agree in	17 -7 -8 0
sa:agree not	16 -14 -1 0
sa:agree on	-23 11 11 1
sa:agree that	-10 12 0 0
sa:agreement	12 -12 -5 4
sa:agreement ,	5 -12 7 0
sa:agreement ;	11 -8 0 -1
sa:agreement in	7 -12 2 0
sa:agreement on	10 -11 -3 0
sa:agreement sign	-10 -2 12 0
sa:agreement to	-16 17 0 0
sa:aim	-8 -3 12 0
sa:air	4 -11 7 0
sa:aircraft	-11 -2 14 0
sa:airport	9 -21 14 0
sa:airport ,	-9 -13 23 0
sa:alive	-8 12 -3 0
sa:all	11 -2 -5 -13
sa:all ,	16 -14 0 0
sa:all place	-9 2 5 -1
sa:all the	0 8 -6 -2
sa:all thi	-11 11 0 0
sa:almost	13 -6 -5 0
sa:along	12 -11 0 0
sa:along the	8 -4 -2 0
sa:already	3 -4 -13 10
sa:also	4 3 -8 -3
sa:although	14 -8 -6 0
sa:aluminium	-17 18 0 0
sa:aluminum	9 -1 -7 0
sa:among	20 -12 -24 11
sa:among the	21 -5 -16 0
sa:amount	0 -13 4 6
sa:an	9 -3 -7 -10
sa:an <office>	13 -19 -1 3
sa:an <organisation>	18 -17 0 0
sa:an <quality>	11 -10 0 0
sa:an additional	6 12 -24 0
sa:an agreement	10 0 -1 -20
sa:an air	-8 0 10 0
sa:an equal	-13 -1 15 0
sa:an extension	-2 15 -5 -12
sa:an hour	-26 4 25 -5
sa:an invitation	16 -17 0 0
sa:an offer	-9 10 0 0
sa:and ,	-13 16 -3 0
sa:and -	-19 20 0 0
sa:and <day-gone>	-19 21 0 0
sa:and <goods-amount>	19 -10 -9 0
sa:and <level>	8 0 -8 -2
sa:and <number>	15 -10 -16 6
sa:and <person>	-10 10 4 -9
sa:and <quality>	-12 15 -11 9
sa:and a	-9 10 0 0
sa:and agree	-1 -12 16 0
sa:and aluminium	-13 13 0 0
sa:and an	5 -13 5 0
sa:and announce	-16 11 5 0
sa:and ask	2 -10 5 0
sa:and at	-12 6 8 0
sa:and begin	-8 9 0 0
sa:and both	0 -10 4 4
sa:and buy	-9 -3 11 0
sa:and by	-26 30 -4 0
sa:and call	-11 12 0 0
sa:and chip	-11 13 0 0
sa:and close	13 -12 0 0
sa:and coffee	21 -19 0 0
sa:and copper	-11 -1 14 0
sa:and did	24 -15 -7 0
sa:and end	17 -20 -8 8
sa:and expire	19 -18 0 0
sa:and extend	-10 10 0 0
sa:and forty	-8 -4 13 0
sa:and get	-19 14 6 0
sa:and had	-13 0 17 -3
sa:and has	21 -22 -10 9
sa:and he	0 12 -13 0
sa:and i	-27 30 -3 0
sa:and in	-20 26 -7 0
sa:and is	4 1 -9 0
sa:and it	9 -6 -3 0
sa:and its	-8 13 -4 0
sa:and last	7 -7 3 -6
sa:and leave	-4 13 -13 -1
sa:and let	-10 13 -1 0
sa:and make	-9 0 10 0
sa:and may	-7 11 -3 0
sa:and medicine	-6 12 -7 0
sa:and meet	-8 13 -6 0
sa:and might	-12 0 11 0
sa:and neither	11 0 -8 0
sa:and no	10 -6 -1 -1
sa:and nobody	11 -15 0 0
sa:and none	10 -9 0 0
sa:and not	3 4 -13 0
sa:and of	2 -16 10 0
sa:and on	16 -9 -5 0
sa:and one	0 -10 11 0
sa:and only	12 -12 0 0
sa:and other	16 -10 -5 0
sa:and port	9 -9 0 0
sa:and prolong	8 -13 4 0
sa:and run	-9 22 -10 0
sa:and say	-12 0 14 0
sa:and sign	-5 -1 10 0
sa:and some	-5 -12 0 12
sa:and spirit	-7 -2 10 0
sa:and stay	-18 10 7 0
sa:and stockholm	-19 19 0 0
sa:and take	-1 -1 -7 10
sa:and textile	9 -7 0 0
sa:and that	-8 4 -5 14
sa:and the	15 -29 12 -3
sa:and then	-10 2 8 0
sa:and thi	-12 -9 20 0
sa:and timber	1 -9 5 0
sa:and two	-13 10 5 0
sa:and was	11 -2 -11 0
sa:and wine	-12 14 0 0
sa:and with	-21 22 0 0
sa:and without	12 -8 -3 0
sa:announce .	3 -16 2 9
sa:announce a	15 -17 0 0
sa:announce in	11 -1 -8 0
sa:announce last	15 -8 -9 0
sa:announce on	-3 -14 16 0
sa:announce that	0 6 -9 0
sa:announcement .	-9 9 0 0
sa:another .	-10 11 0 0
sa:another <level>	-15 6 3 5
sa:another <money>	11 0 -9 0
sa:another <span>	-2 -8 9 0
sa:answer	-13 7 13 -10
sa:answer to	-17 11 8 0
sa:antimony	10 -7 0 0
sa:any	0 -9 15 -10
sa:any further	-8 0 9 0
sa:any of	-10 9 0 0
sa:anyone	8 -6 0 0
sa:anything	8 -13 4 0
sa:anything .	5 -11 5 0
sa:apart	-4 -1 11 -1
sa:apec	-5 -4 11 0
sa:app	-13 16 -1 0
sa:appeal	-6 -3 -4 13
sa:apple	-10 14 -2 0
sa:apply	0 -6 9 -1
sa:apply since	10 -7 -2 0
sa:appropriate	10 -4 -4 0
sa:approval	2 5 -10 -1
sa:approve	-1 15 -17 -8
sa:approve ,	10 -8 0 0
sa:approve an	-15 15 0 0
sa:approve by	-11 12 0 0
sa:approve the	-8 8 0 0
sa:are	-7 8 -8 10
sa:are .	-12 4 7 0
sa:are at	-3 -6 9 0
sa:are back	-11 13 0 0
sa:are go	11 -9 0 0
sa:are half	12 -10 0 0
sa:are not	12 -15 0 0
sa:are on	13 -7 -1 0
sa:are run	-9 9 0 0
sa:are still	-12 6 9 -1
sa:area	-12 12 0 0
sa:arequipa	-3 -7 13 0
sa:argue	16 -3 -9 0
sa:army	10 -10 0 0
sa:arrived	5 -12 5 -2
sa:as <level>	11 -8 0 0
sa:as <person>	10 -6 -1 0
sa:as <seat>	-15 13 2 0
sa:as a	2 -5 -19 17
sa:as before	-14 9 7 0
sa:as far	18 -16 0 0
sa:as from	-14 1 2 9
sa:as i	11 -11 0 0
sa:as if	10 -10 0 0
sa:as its	-9 -1 12 0
sa:as long	8 -15 5 0
sa:as of	-5 7 0 0
sa:as soon	-10 11 0 0
sa:as the	4 -16 2 13
sa:as well	12 -6 -10 0
sa:asia	8 0 -10 0
sa:asian	21 -8 -14 -2
sa:ask <level>	10 -8 0 0
sa:ask for	-4 8 -3 -2
sa:ask the	11 -7 0 0
sa:asparagu	-7 8 0 0
sa:association	11 -9 0 0
sa:at .	-8 9 0 0
sa:at <level>	34 -21 -19 -3
sa:at <money>	18 -16 0 0
sa:at <number>	0 8 -5 -6
sa:at <seat>	15 -14 0 0
sa:at a	7 -9 2 -4
sa:at any	9 -7 0 0
sa:at every	10 -8 0 0
sa:at first	17 -4 -13 0
sa:at his	0 -10 8 0
sa:at home	-8 -3 11 0
sa:at it	-12 13 0 0
sa:at least	-11 -1 15 -3
sa:at midnight	20 -18 0 0
sa:at noon	-9 14 -3 0
sa:at odd	-8 9 0 0
sa:at once	8 0 -11 0
sa:at one	0 -7 0 8
sa:at peace	-5 -4 9 0
sa:at present	-19 5 4 11
sa:at that	-7 6 0 0
sa:at the	-18 15 0 3
sa:at their	-5 9 -1 0
sa:at thi	-3 -7 12 0
sa:at three	-28 29 0 0
sa:at what	14 -14 0 0
sa:at which	-9 7 3 -2
sa:attempt	-8 11 0 0
sa:attend	10 9 -21 0
sa:auction	-10 10 0 0
sa:authorise	-11 11 0 0
sa:automobile	9 -3 -6 0
sa:autumn	-8 -1 14 -4
sa:autumn ,	1 -10 6 0
sa:autumn .	-6 0 10 -1
sa:avocado	10 -8 0 0
sa:avoid	-9 10 0 0
sa:away	9 -7 0 0
sa:away the	-11 11 0 0
sa:b	9 -6 0 0
sa:back	14 -4 -7 -19
sa:back .	22 -19 -1 0
sa:back in	-11 11 0 0
sa:back its	15 -6 -9 0
sa:back the	-10 11 0 0
sa:back to	13 -23 10 0
sa:balance	-8 -7 10 4
sa:ban	-15 11 8 -3
sa:ban on	-13 7 7 0
sa:bargain	0 -9 8 0
sa:bargaining	10 -5 -1 0
sa:bathroom	-9 9 0 0
sa:battery	-25 22 4 0
sa:be	-1 9 1 -28
sa:be "	-11 12 0 0
sa:be .	11 0 -15 0
sa:be add	-15 9 6 0
sa:be drop	12 -7 0 0
sa:be extend	-10 6 5 0
sa:be in	-9 10 0 0
sa:be lift	-17 18 0 0
sa:be move	-11 12 0 0
sa:be no	9 -17 3 0
sa:be on	11 -6 -3 0
sa:be over	8 -8 0 0
sa:be tell	-9 -2 12 0
sa:be the	-5 12 -7 0
sa:bean ,	-13 9 3 0
sa:bean and	-10 4 4 0
sa:bear <number>	11 -9 0 0
sa:beat	-8 9 0 0
sa:became	-9 11 -1 0
sa:become a	-15 12 2 0
sa:beef	-2 -10 20 -7
sa:beef ,	-17 14 4 0
sa:beef .	-5 10 -4 0
sa:beef and	19 -20 0 0
sa:beef from	10 -9 0 0
sa:beef pay	-11 0 11 0
sa:been agree	-16 9 8 0
sa:been booked	-5 -3 -3 11
sa:been call	23 -15 -7 -4
sa:been fix	-11 1 9 0
sa:been hold	-12 4 0 6
sa:been move	-13 0 12 0
sa:been offer	5 -11 0 4
sa:been postpone	14 -19 4 0
sa:been put	-19 17 3 0
sa:been set	15 -1 -11 0
sa:been tell	4 -10 3 0
sa:been threaten	-10 11 0 0
sa:beer	-10 5 -3 8
sa:before	8 -7 -3 2
sa:before ,	18 -12 -6 0
sa:before .	-13 4 0 11
sa:before <day-ahead>	21 -19 0 -1
sa:before <organisation>	-9 11 0 0
sa:before christma	-17 20 -1 0
sa:before midnight	8 -4 -3 0
sa:before the	0 0 -9 11
sa:before their	7 5 -15 0
sa:before then	13 -13 0 0
sa:begin	-6 9 -14 8
sa:begin <span>	-19 6 0 14
sa:begin at	13 -12 0 0
sa:being	7 -13 8 -3
sa:being ,	-7 -2 10 0
sa:believe	-21 13 8 0
sa:below	-10 10 -7 6
sa:below the	-10 5 0 6
sa:berthing	-10 10 0 0
sa:beside	19 -12 -8 0
sa:beside <person>	11 -8 -1 0
sa:bessent and	4 -10 7 0
sa:bessent say	14 -5 -2 -5
sa:best	-3 -11 12 0
sa:between	-5 -4 5 8
sa:between <name>	0 1 -17 11
sa:between <person>	-10 13 1 0
sa:between the	-5 -4 11 0
sa:bicycle	-11 13 0 0
sa:bilateral	-8 -5 1 10
sa:bind	-19 16 2 0
sa:birthday	-5 10 -5 0
sa:biscuit	10 -10 0 0
sa:blame	16 -3 -12 0
sa:bloc	-6 13 -7 0
sa:bloc 's	-19 19 0 0
sa:block	-6 -5 11 0
sa:blue	12 -11 0 0
sa:boat	-6 6 -7 11
sa:boat ,	-9 10 0 0
sa:book	14 -11 0 0
sa:booked	-3 -4 -4 11
sa:border	11 -4 -6 -3
sa:border .	13 -12 0 0
sa:both	-25 11 16 1
sa:both call	-16 17 0 0
sa:both country	-13 0 14 0
sa:both government	-13 7 7 0
sa:both had	9 -6 0 0
sa:both have	-21 22 0 0
sa:both parliament	-9 11 -1 0
sa:both president	-8 10 0 0
sa:both side	29 -21 -6 -9
sa:bound	-10 9 0 0
sa:brandy	11 -12 0 0
sa:break	12 -1 -11 0
sa:breakfast	10 -4 -7 0
sa:breakthrough	-16 13 2 0
sa:brief	-10 1 0 8
sa:briefed	15 -8 -2 -5
sa:briefed on	12 -7 0 -5
sa:briefing	-5 10 0 -3
sa:bring	-13 21 -9 0
sa:bring <name>	-9 14 -4 0
sa:bring home	11 0 -12 0
sa:bring it	16 -13 0 0
sa:bring no	-5 10 -2 0
sa:bring nothing	-29 28 -1 1
sa:bring out	-13 -1 15 0
sa:bring the	-15 19 0 0
sa:broke down	12 -14 2 -1
sa:broke off	-24 25 0 0
sa:broke up	0 -8 0 10
sa:broken off	-15 2 12 0
sa:budget	10 -7 -1 0
sa:built	-8 10 0 0
sa:bulb	-5 9 -3 0
sa:bulk	-10 10 0 0
sa:busan	14 13 -35 7
sa:busan ,	-14 20 -2 0
sa:busan on	21 0 -25 0
sa:business ,	-7 9 0 0
sa:busy	0 -10 6 0
sa:but	0 -4 0 9
sa:but not	-11 5 -2 8
sa:but the	8 -7 -3 1
sa:butter ,	-9 9 0 0
sa:butter from	-4 8 0 -1
sa:buy	-14 -4 15 5
sa:buy <goods-amount>	-2 -15 13 0
sa:buy <quality>	7 2 -12 0
sa:buy at	0 8 -11 0
sa:buy in	-11 0 12 0
sa:buy more	9 -5 -2 0
sa:buy themselve	-20 22 0 0
sa:buyer	-13 4 11 0
sa:by	-4 0 12 -19
sa:by <day-today>	-10 0 10 0
sa:by <level>	14 -19 4 0
sa:by <name>	-17 20 -3 0
sa:by <office>	-21 9 6 7
sa:by <person>	-4 8 -3 0
sa:by <points>	8 -4 0 0
sa:by <quality>	-6 0 9 0
sa:by <span>	-12 13 5 -10
sa:by a	-21 4 18 0
sa:by an	-15 9 6 0
sa:by both	-17 21 -5 0
sa:by half	-13 -2 16 0
sa:by now	-10 0 11 0
sa:by one	-14 16 -2 0
sa:by our	-12 12 0 0
sa:by summer	-7 9 -1 0
sa:by telephone	24 -14 -13 0
sa:by then	-10 7 2 0
sa:by video	11 -9 0 0
sa:by way	12 -11 0 0
sa:c	14 -5 -4 0
sa:cabinet	14 -9 -1 0
sa:cable	-6 -5 11 0
sa:calendar	8 -9 0 0
sa:call	-4 -15 22 0
sa:call .	-13 2 11 0
sa:call a	0 -13 3 8
sa:call for	-10 10 0 0
sa:call had	-12 0 15 -1
sa:call it	-7 -17 18 5
sa:call off	30 -16 -15 -9
sa:can	-6 -14 25 -4
sa:cancel	20 -9 -10 -4
sa:cancel .	13 -9 0 -1
sa:cannery	-11 14 -1 0
sa:cannot	-5 -8 12 0
sa:canola	0 -10 11 0
sa:capital on	-8 15 -5 -3
sa:car	4 5 -10 -10
sa:car on	-7 9 -2 0
sa:cardamom	-11 12 0 0
sa:care	25 -17 -8 0
sa:carrier	-8 10 0 0
sa:carry	3 19 -27 -2
sa:carry out	9 9 -22 0
sa:cash	-13 2 11 0
sa:category	-9 0 9 0
sa:ceasefire	34 -30 -5 -1
sa:cent	12 -9 0 0
sa:center	-9 10 0 0
sa:ceremony	13 0 -14 0
sa:certain	-12 9 4 0
sa:certificate	-15 -5 -1 21
sa:certificate .	-6 -3 0 10
sa:chair	-8 11 0 0
sa:changed	-2 9 -5 0
sa:changed on	-10 10 0 0
sa:charge <level>	-7 8 5 -14
sa:charge <quality>	-6 -4 0 11
sa:charge a	-9 -1 12 0
sa:charge an	-7 8 0 0
sa:charge its	14 -13 0 0
sa:charge since	11 -2 -7 0
sa:charge them	-10 0 0 12
sa:cheese	-3 11 -7 -3
sa:cheese ,	-8 12 -2 0
sa:chemical	-4 -4 9 0
sa:chicken	-11 11 0 0
sa:chicken ,	12 -3 -8 0
sa:chief	-18 21 -2 0
sa:chief negotiator	-7 9 -1 0
sa:chip	12 -3 -7 -5
sa:chip ,	0 -10 8 0
sa:chip -	-6 9 0 0
sa:chip .	14 -4 -5 0
sa:chittagong	-9 10 0 0
sa:christma	-13 18 -4 -1
sa:citru	18 -12 -9 0
sa:city	13 -11 0 0
sa:civilian	0 4 -10 2
sa:civilian use	1 4 -12 2
sa:claim	17 -12 -5 0
sa:clause on	13 -12 0 0
sa:clear	14 -10 -2 0
sa:clock	0 5 -10 0
sa:close in	-10 0 10 0
sa:close to	13 -10 0 0
sa:closed a	-8 8 0 0
sa:closed its	12 -11 0 0
sa:closer	-15 17 0 0
sa:closer on	-15 16 0 0
sa:closing	-6 -9 15 0
sa:clothing	-6 11 -4 0
sa:coal	-11 -4 16 0
sa:coal ,	11 0 -9 0
sa:coal .	-14 -1 16 0
sa:cocoa ,	-12 13 0 0
sa:cocoa butter	2 -9 5 0
sa:cod	21 -16 -1 0
sa:coffee ,	10 -8 0 0
sa:coffee .	-29 29 0 0
sa:coffee and	10 -6 0 0
sa:coffee truce	-13 13 0 0
sa:collapsed	-13 5 7 0
sa:colleague	-8 10 0 0
sa:collect	-2 10 -15 1
sa:collect a	-12 19 -8 0
sa:come ,	0 -13 10 0
sa:come .	25 -15 -11 -3
sa:come back	-28 31 -3 0
sa:come before	-19 8 0 10
sa:come day	11 -8 -1 0
sa:come for	-3 -8 11 0
sa:come home	11 -10 0 0
sa:come of	-15 7 6 0
sa:come on	-11 14 -2 0
sa:come out	5 -13 5 0
sa:come to	-22 12 15 -1
sa:come up	9 -5 -1 0
sa:commerce	-12 9 -7 10
sa:commerce ministry	16 -4 -9 -1
sa:commerce say	-10 9 0 0
sa:commerce secretary	-13 2 -5 14
sa:commission	9 -2 -6 0
sa:company	-11 -4 11 4
sa:company .	-8 13 -2 0
sa:company and	13 -5 -12 2
sa:company in	8 -13 0 5
sa:company to	0 -10 9 -1
sa:completed	-9 5 -6 8
sa:component	-8 0 9 0
sa:concern	1 -23 11 5
sa:concern over	-11 0 12 0
sa:conclude	-6 -7 18 -4
sa:conclude a	5 -12 4 0
sa:conclude the	0 -10 9 0
sa:conclude their	-9 11 0 0
sa:condition	14 -8 -5 0
sa:conference	11 -24 15 0
sa:confirm	4 -13 4 1
sa:confirm .	4 -14 11 0
sa:confirm it	0 11 -12 0
sa:confirm that	-2 -13 12 0
sa:conflict	9 -8 0 0
sa:consensu	4 3 -14 0
sa:consensu "	13 -11 0 0
sa:consent .	18 -12 -4 0
sa:consent of	-11 11 0 0
sa:consider whether	-13 11 1 0
sa:constructive	-5 15 -7 -1
sa:consultation	10 -14 0 0
sa:contact	-8 9 0 0
sa:contact with	-7 9 -2 0
sa:content	14 -10 0 -1
sa:continue	9 -13 -11 11
sa:continue on	13 -12 0 0
sa:control	12 0 -9 0
sa:control of	10 -1 -6 0
sa:conversation	-2 -9 0 12
sa:cooperation	-8 -2 12 0
sa:copper	3 -8 8 -5
sa:copper ,	9 -8 0 0
sa:copy	15 -6 -7 0
sa:copy of	11 -10 0 0
sa:cork	-8 -2 -1 13
sa:cork .	0 -11 0 11
sa:corn	14 -7 -10 0
sa:corn and	10 -2 -6 0
sa:corridor	-19 20 0 0
sa:cotton	-4 1 -11 11
sa:could	25 -7 -22 -8
sa:could agree	-10 13 0 0
sa:council	-5 -5 11 0
sa:count	-6 -9 -4 21
sa:count ,	-16 7 11 0
sa:counter	14 -11 0 0
sa:countermeasure	9 6 -17 0
sa:countermeasure on	12 -6 -7 0
sa:counterpart	10 -12 0 0
sa:counterpart in	12 -9 0 0
sa:country	-10 5 6 0
sa:country ,	-15 10 5 0
sa:country .	3 -8 5 -1
sa:country for	-5 -4 14 0
sa:country meet	-5 8 0 0
sa:country pay	11 -9 -2 0
sa:country say	-11 14 0 -6
sa:country was	-12 13 0 0
sa:country were	9 -3 -2 0
sa:country would	17 -17 0 0
sa:course	1 -12 5 0
sa:critical	10 -2 -5 0
sa:crossed	-10 10 0 0
sa:cuenca	11 -9 0 0
sa:cup	16 -13 -2 0
sa:current	10 0 -9 0
sa:custom	23 -21 0 0
sa:cut	9 -13 0 3
sa:cut flower	-10 11 0 0
sa:cut in	10 0 -9 0
sa:cut its	-3 -9 15 0
sa:dairy	-10 4 6 0
sa:danger	-10 11 0 0
sa:date .	-6 12 0 -4
sa:day "	12 -7 -3 0
sa:day .	12 -10 -2 0
sa:day before	0 -20 15 0
sa:day of	-19 20 5 -10
sa:day on	-20 15 -2 7
sa:day two	-13 14 0 0
sa:de	17 -12 -4 0
sa:deal	-1 -13 18 -5
sa:deal ,	-4 0 13 -6
sa:deal .	-4 14 -8 -4
sa:deal for	-19 8 0 11
sa:deal in	11 -10 0 0
sa:deal of	4 2 -9 0
sa:deal on	0 6 -10 0
sa:deal that	-9 -13 19 0
sa:deal to	-9 11 0 0
sa:deal with	16 -16 0 -1
sa:dealer	-6 7 0 0
sa:dearer	8 -10 0 0
sa:debate	-8 11 0 0
sa:decide on	-3 9 -6 0
sa:decision	-7 -13 9 11
sa:declare	14 -8 -4 0
sa:declare a	12 0 -11 0
sa:decree	11 -3 -9 -1
sa:decree ,	-9 11 0 0
sa:decree on	10 -9 0 0
sa:decree that	9 -8 0 0
sa:deeply	-4 10 -6 0
sa:deficit	-8 15 -7 0
sa:deficit in	-7 9 0 0
sa:delay	2 5 -9 0
sa:delegation	-31 30 -10 8
sa:delegation ,	-13 13 0 0
sa:delegation meet	-24 26 0 0
sa:delegation of	16 -14 0 0
sa:deliver	13 -8 -4 0
sa:delivery	11 -13 0 0
sa:delivery of	10 -7 0 0
sa:demand for	-8 8 0 0
sa:deny	7 3 -14 -1
sa:depend	12 0 -10 0
sa:depend on	11 0 -9 0
sa:deputy	-7 -7 0 12
sa:describe	13 0 -10 0
sa:desk	7 0 -11 0
sa:did	26 -27 0 -3
sa:did not	0 -10 12 0
sa:didn't	8 -2 -5 0
sa:difference	-18 10 3 3
sa:different	0 11 -11 -1
sa:dinner	-12 -5 19 0
sa:dinner .	-9 0 7 0
sa:direction	16 0 -13 0
sa:discuss	-15 7 7 0
sa:discussion	11 -12 -3 2
sa:discussion .	10 -9 0 0
sa:dismiss	-15 4 9 0
sa:dispute over	-10 1 6 2
sa:do ,	0 -10 6 0
sa:do so	-6 9 -3 0
sa:doe	3 3 -1 -10
sa:doe <name>	-12 12 0 0
sa:doe the	11 1 -13 0
sa:don't	10 -8 0 0
sa:done	-9 3 8 -3
sa:done .	-6 -13 21 0
sa:done what	-17 10 7 0
sa:door	13 -14 2 -4
sa:door .	10 -6 0 -1
sa:double	10 -2 -15 0
sa:double to	13 -11 0 -2
sa:down	-3 -7 12 0
sa:down <level>	-24 18 9 0
sa:down for	-14 12 3 0
sa:down on	-4 -1 9 0
sa:draw	21 -16 -5 0
sa:drawer	12 -14 0 0
sa:drone	-12 -1 15 0
sa:drop .	13 -10 -1 0
sa:drop its	-7 12 -4 0
sa:drug	-15 9 2 1
sa:drug .	-7 0 9 0
sa:due .	10 -8 0 0
sa:due by	-10 0 11 0
sa:due course	-15 2 13 0
sa:due to	8 7 -22 -3
sa:during	-9 -19 24 0
sa:during the	-4 -16 19 0
sa:duty ,	9 -3 -2 0
sa:duty and	12 0 -9 0
sa:duty in	12 -8 -1 0
sa:duty of	8 -12 0 0
sa:duty on	-22 17 17 -21
sa:duty they	-9 13 -2 0
sa:duty to	0 -8 0 9
sa:duty was	-10 8 1 0
sa:duty would	-3 -6 9 0
sa:each	1 7 -4 -20
sa:each side	-11 11 3 0
sa:each year	1 -10 6 0
sa:earlier	-1 9 -17 1
sa:earlier .	13 -5 -6 0
sa:early	-14 30 -19 -3
sa:early .	-19 20 0 0
sa:early <month-ahead>	14 1 -15 -5
sa:early on	-9 12 -2 0
sa:earth ,	-18 6 13 0
sa:earth are	12 -11 0 0
sa:earth control	-1 -8 0 10
sa:earth that	-12 -1 14 0
sa:easy	-12 13 0 0
sa:eaten	-9 9 0 0
sa:economic	17 0 -20 -1
sa:economy	12 -2 -13 0
sa:economy minister	12 -11 0 0
sa:edge	-14 18 -4 0
sa:edition ,	9 -8 0 0
sa:effect	-18 11 2 8
sa:effect at	-6 -7 0 12
sa:eight	9 0 -10 0
sa:either	11 -24 7 0
sa:either side	0 -14 10 0
sa:el	14 -12 0 0
sa:el -	13 -11 0 0
sa:election	-9 10 0 0
sa:electric	7 -10 0 0
sa:electric car	14 -7 -4 0
sa:eleven	9 -4 -4 0
sa:eleven minute	10 -8 -1 0
sa:else	-6 13 -5 -3
sa:emergency	2 0 -10 4
sa:employer	16 -14 0 -1
sa:empty hand	-10 11 -1 0
sa:end ,	28 -18 -11 0
sa:end .	-3 -5 10 0
sa:end <day-ahead>	2 -11 -1 9
sa:end <day-gone>	-12 9 3 0
sa:end a	-2 -3 12 -5
sa:end after	14 -12 0 0
sa:end its	-16 12 5 0
sa:end of	-24 12 12 0
sa:end on	25 -3 -33 -2
sa:end their	-3 14 -11 -2
sa:energy and	10 -8 0 0
sa:enforce	-10 0 0 9
sa:engine	25 -7 -18 0
sa:engine and	13 0 -12 0
sa:engine part	9 -5 -2 0
sa:enter	12 -9 0 -2
sa:enter into	-9 11 0 0
sa:entity	12 -12 -11 7
sa:entity list	11 -2 -2 -2
sa:equal	-11 -3 14 0
sa:ethanol	10 -8 -2 0
sa:evening	-7 12 -3 -8
sa:evening ,	0 9 -10 -1
sa:evening .	-18 10 10 0
sa:evening that	-4 10 -5 0
sa:evening to	-9 10 -1 0
sa:ever	5 -22 10 0
sa:every one	-7 -3 10 0
sa:everybody else	-11 11 0 0
sa:everything	13 -11 -4 0
sa:exempt	14 -10 0 0
sa:exemption	5 -3 -15 9
sa:exemption for	6 3 -9 0
sa:existing quota	-3 -8 10 0
sa:expect the	-9 11 0 0
sa:expect to	-7 5 -10 10
sa:expire	5 -15 15 -4
sa:expire ,	-11 -4 15 0
sa:expire on	8 -12 7 -1
sa:explain	10 0 -17 -1
sa:export of	5 -3 -16 8
sa:expressed	-9 0 12 0
sa:extend	-11 14 -4 0
sa:extend ,	-2 9 -2 -4
sa:extend a	14 -11 -2 0
sa:extend by	-14 -5 19 0
sa:extend their	-9 5 2 0
sa:extend to	9 2 -14 0
sa:extension	0 11 -5 -16
sa:extension .	0 -12 12 0
sa:extension of	-4 11 -8 -3
sa:extension on	-12 12 0 0
sa:extra	-20 24 0 -4
sa:fact	1 -26 12 -5
sa:fact sheet	0 -25 13 -5
sa:fail	-19 15 -1 5
sa:fail ,	-8 0 0 9
sa:failed .	-9 12 0 0
sa:failed on	4 -16 12 -1
sa:fall	8 -12 8 -5
sa:fall .	-19 6 13 0
sa:fall <level>	10 -8 0 0
sa:fall back	-9 0 10 0
sa:false	-9 10 0 0
sa:far	16 -6 -10 -2
sa:far ,	11 -6 -4 0
sa:far as	16 -15 0 0
sa:farm product	14 -7 -6 0
sa:farmer	17 -22 2 0
sa:fast	9 -2 -6 0
sa:federal register	-11 2 8 0
sa:fee	2 7 -6 -9
sa:fee .	18 -17 -2 0
sa:fee and	-13 8 7 0
sa:fee for	-6 10 -3 0
sa:fentanyl	6 3 -5 -13
sa:fentanyl duty	-9 0 11 0
sa:fertiliser	-4 -4 9 0
sa:festival	-1 -10 12 0
sa:few	9 8 -10 -14
sa:fewer	-8 10 0 0
sa:fewer than	-8 10 0 0
sa:fifth	-8 17 -10 -3
sa:fifty	10 0 -10 0
sa:fight	2 -14 0 9
sa:figure	4 4 -15 0
sa:final	3 5 -11 0
sa:finance	-5 9 -3 0
sa:finance minister	-12 15 -3 0
sa:finish the	-13 13 0 0
sa:finished	11 -3 -6 -3
sa:finished by	15 -12 0 0
sa:fire	10 -11 1 0
sa:firm	18 -1 -18 -7
sa:firmly	-12 0 14 0
sa:first ,	3 4 -10 0
sa:first half	-14 14 0 0
sa:first in	-10 -11 8 13
sa:first meet	17 -17 -5 7
sa:first of	19 -18 0 0
sa:first quarter	-14 15 0 0
sa:first since	-14 15 0 0
sa:first step	-3 -4 -1 9
sa:first time	-23 1 26 -9
sa:first week	5 0 -10 0
sa:fish	-13 14 -2 0
sa:fish ,	-12 14 0 0
sa:fish .	12 -9 0 0
sa:fishery	-9 11 -1 0
sa:fishing	-1 -11 9 2
sa:five country	-9 0 10 0
sa:fix .	-15 8 6 0
sa:fix the	21 -9 -15 0
sa:flag	-12 11 1 0
sa:flat	0 -10 0 8
sa:floor of	-7 12 -5 0
sa:flow	16 -8 -6 0
sa:flower	-25 27 -2 0
sa:flower and	-18 19 0 0
sa:fly	-14 5 9 0
sa:follow	0 -8 9 -1
sa:followed	-6 9 -1 0
sa:followed by	-2 -7 10 0
sa:following	12 -5 -8 -1
sa:footing	-6 -4 10 0
sa:for :	-10 15 -4 0
sa:for <money>	10 -7 0 0
sa:for <month-ahead>	-21 13 6 0
sa:for <month-gone>	-2 -6 10 0
sa:for <number>	-9 9 0 0
sa:for <quality>	2 4 -14 0
sa:for a	-3 8 2 -13
sa:for about	16 -7 -7 0
sa:for all	13 -6 -7 0
sa:for an	-17 23 -9 0
sa:for asia	13 -3 -9 0
sa:for carry	-8 8 0 0
sa:for civilian	2 4 -12 2
sa:for four	10 -2 -4 -2
sa:for good	14 -12 0 0
sa:for it	24 -20 -4 0
sa:for less	-6 10 -4 0
sa:for lithium	0 -12 0 12
sa:for lower	11 -7 -2 0
sa:for one	-13 4 9 0
sa:for sale	-11 13 0 0
sa:for something	-10 11 0 0
sa:for student	-8 0 0 11
sa:for talk	0 0 -12 8
sa:for the	19 -20 8 -14
sa:for their	9 0 -11 0
sa:for two	-16 12 0 2
sa:for want	13 -13 0 0
sa:for what	-12 15 -2 0
sa:for year	-6 -7 12 0
sa:forbade	-10 -4 0 13
sa:forbade its	-7 0 0 8
sa:force .	-15 18 -1 0
sa:force until	17 -14 -1 0
sa:forced	0 -14 12 -5
sa:forced labour	-3 -8 13 -3
sa:foreseen	8 5 -14 0
sa:forgotten	-11 12 0 0
sa:fortnight	-8 9 0 0
sa:fortnight ago	-9 10 0 0
sa:forty	-16 7 13 -2
sa:forty minute	-8 -2 14 -1
sa:found	12 -16 -11 13
sa:found in	11 -11 0 0
sa:four	-15 25 -9 -12
sa:fourth	-5 16 -9 -10
sa:fourth round	-7 13 -2 -5
sa:framework	-17 27 -6 -10
sa:framework '	-9 10 0 0
sa:framework .	11 -5 -6 0
sa:framework for	-23 27 -5 0
sa:framework with	11 -8 -1 0
sa:free	21 -12 -7 -4
sa:free .	10 -7 0 0
sa:free of	12 -14 0 0
sa:friday	-4 -1 11 -1
sa:friday ,	9 -12 1 0
sa:friday <day-today>	-17 10 9 0
sa:from	11 1 -28 5
sa:from <day-ahead>	5 14 -18 -16
sa:from <day-gone>	-1 5 -15 8
sa:from <day-today>	-11 3 0 8
sa:from <level>	5 2 -13 3
sa:from <month-ahead>	16 -8 -6 -2
sa:from <name>	11 -7 -12 1
sa:from <person>	15 0 -19 0
sa:from <quality>	-14 10 -5 8
sa:from <seat>	25 -17 -9 0
sa:from his	-8 10 -1 0
sa:from it	-10 11 0 0
sa:from our	10 -8 0 0
sa:from that	-7 9 0 0
sa:from the	-29 7 24 3
sa:from which	10 -4 -4 0
sa:frozen	-17 19 0 0
sa:fruit	-6 9 0 0
sa:full	-15 10 7 0
sa:full of	-16 12 4 0
sa:further	4 -13 10 -4
sa:further .	5 -10 5 0
sa:further <span>	8 0 -6 0
sa:further round	-4 -7 12 0
sa:future deal	13 -11 -1 0
sa:game	-13 13 0 0
sa:gas	24 -15 -9 0
sa:gate	8 -8 0 0
sa:gather	2 -9 9 -3
sa:gave	1 -9 8 -3
sa:gave it	13 -10 -2 0
sa:gave the	-11 1 9 0
sa:gazette	-13 15 0 0
sa:geneva	9 1 -15 -2
sa:geneva ,	15 -14 0 0
sa:gesture	-10 15 -6 0
sa:get	-5 3 7 -9
sa:get <level>	-9 10 0 0
sa:get its	-9 11 0 0
sa:get no	-5 9 -1 0
sa:get to	-8 9 0 0
sa:give its	10 -8 0 0
sa:give notice	-8 0 10 0
sa:given	19 -17 -1 0
sa:glass	18 -16 0 0
sa:glove	-12 8 3 0
sa:go .	-15 8 7 0
sa:go back	12 -8 -1 0
sa:go by	13 -7 -9 0
sa:go down	0 -10 10 0
sa:go from	0 -11 0 13
sa:go into	-4 12 -10 0
sa:go on	-16 19 6 -17
sa:go to	-7 -3 9 6
sa:go up	13 -9 -1 0
sa:go well	-17 12 5 0
sa:god	-9 -3 12 0
sa:gold	10 -9 0 0
sa:good ,	1 -9 6 -3
sa:good .	-6 -5 15 -3
sa:good <span>	-16 -5 20 0
sa:good as	-13 9 3 0
sa:good at	15 -4 -7 -5
sa:good by	-17 0 18 0
sa:good deal	-12 -6 6 11
sa:good for	0 7 -9 0
sa:good from	-7 3 6 0
sa:good have	14 -10 0 -2
sa:good of	-8 13 -4 0
sa:good over	-1 -8 0 9
sa:good since	3 5 -9 0
sa:good take	-6 -7 0 12
sa:good to	10 -5 -9 3
sa:good until	-1 10 -10 0
sa:good will	5 3 -10 0
sa:gothenburg	9 -8 0 0
sa:government	4 -23 14 5
sa:government ,	19 -16 -1 0
sa:government .	-6 -3 9 0
sa:government had	10 -8 0 0
sa:government have	-19 15 4 0
sa:government say	12 -13 0 0
sa:grant	-5 18 -13 -3
sa:grant exemption	-5 16 -10 -1
sa:grape	-16 18 0 0
sa:green	-7 9 0 0
sa:grip	4 1 -7 0
sa:grip on	4 1 -7 0
sa:grow .	-11 -1 13 0
sa:guest	-10 0 10 0
sa:gun	10 -9 0 0
sa:gyeongju	8 4 -11 0
sa:gyeongju on	1 10 -13 0
sa:had "	-8 11 -2 0
sa:had agree	11 -3 -11 0
sa:had ask	0 -10 10 0
sa:had begin	14 -12 -3 0
sa:had charge	10 -7 0 0
sa:had come	-14 19 -3 0
sa:had failed	10 -8 0 0
sa:had lasted	-23 1 23 -2
sa:had make	-10 3 6 0
sa:had meet	-10 -7 7 10
sa:had offer	-7 8 0 0
sa:had one	12 -7 0 -5
sa:had promise	12 -5 -6 0
sa:had publish	-8 0 9 0
sa:had reach	10 -2 -8 0
sa:had sign	18 -15 -1 0
sa:had spent	-9 11 0 0
sa:had spoken	-9 3 6 0
sa:had talked	5 -14 0 9
sa:had the	11 -1 -11 0
sa:had to	-6 -1 9 0
sa:haggling	-14 16 0 0
sa:half	0 -3 9 -2
sa:half .	10 -9 0 0
sa:half a	10 -10 0 0
sa:half of	-10 13 0 -5
sa:half past	-8 13 -5 0
sa:halve	0 -8 10 0
sa:hand	-13 9 7 -6
sa:hand ,	-8 10 0 0
sa:hand .	-6 15 -9 0
sa:handed	0 9 -9 -1
sa:handshake	-11 10 0 0
sa:handshake .	-14 14 0 0
sa:hang	2 -12 9 0
sa:happen .	10 0 -10 -1
sa:happened	-10 1 8 0
sa:happy	9 -4 -2 0
sa:has	7 -8 2 -9
sa:has .	10 -4 -1 0
sa:has <day-ahead>	14 -14 0 0
sa:has <level>	-9 10 0 0
sa:has <name>	-7 0 8 0
sa:has <span>	2 -16 10 0
sa:has accept	11 -10 0 0
sa:has agree	9 -2 -5 0
sa:has announce	-14 7 8 0
sa:has been	6 -5 2 -8
sa:has charge	20 -10 -10 0
sa:has collect	-10 11 0 0
sa:has end	-15 9 7 0
sa:has ever	-3 -7 10 0
sa:has had	13 -10 0 0
sa:has hold	9 -11 0 0
sa:has in	13 -1 -8 0
sa:has let	14 -10 -3 0
sa:has meet	16 -15 0 0
sa:has no	17 -15 -9 5
sa:has not	10 -6 -6 0
sa:has offer	-1 -9 9 0
sa:has opened	-4 -1 10 0
sa:has order	9 -4 -3 0
sa:has propose	15 -12 0 0
sa:has put	21 -4 -15 0
sa:has say	-15 6 12 -1
sa:has see	-20 21 0 0
sa:has sign	9 -4 -3 0
sa:has spoken	-7 11 0 0
sa:has still	-8 9 0 0
sa:has take	-23 20 3 0
sa:has to	-10 3 6 0
sa:has until	5 -14 7 0
sa:has warn	-12 11 0 0
sa:has yet	-2 13 -11 0
sa:have agree	29 -16 -10 -7
sa:have become	-10 7 2 0
sa:have begin	11 -10 0 0
sa:have end	25 -13 -10 0
sa:have found	9 -15 3 0
sa:have get	-8 8 0 0
sa:have given	11 -8 -2 0
sa:have had	11 -9 0 0
sa:have keep	0 -10 0 10
sa:have lose	-8 9 0 0
sa:have meet	15 -12 0 0
sa:have prolong	12 -8 -1 0
sa:have put	21 -14 -7 0
sa:have reach	-19 19 0 0
sa:have read	-9 10 0 0
sa:have say	-12 17 0 -4
sa:have settle	-2 -8 10 0
sa:have sign	23 -14 -13 0
sa:have the	-16 12 5 0
sa:have to	14 -18 -9 8
sa:have until	16 -14 0 0
sa:haven't	10 -10 0 0
sa:having	3 0 -9 3
sa:having been	-12 13 0 0
sa:he	10 0 -15 -1
sa:he add	-19 21 0 0
sa:he and	-18 12 9 -1
sa:he announce	13 0 -11 0
sa:he had	-11 8 0 4
sa:he has	13 -4 -11 0
sa:he meet	1 -19 9 3
sa:he say	22 -16 -4 -5
sa:he see	-3 -10 6 6
sa:he tell	-12 14 0 0
sa:he was	4 -5 -16 10
sa:he will	-13 17 -3 0
sa:he would	39 -18 -25 -7
sa:headline	-8 10 0 0
sa:health	0 -10 0 7
sa:hear	24 -17 -5 -1
sa:hear .	16 -15 0 0
sa:hear the	17 -12 -2 0
sa:heard	12 -12 0 0
sa:heat	11 -7 -3 0
sa:heavy	14 -9 -4 0
sa:height	8 -17 8 0
sa:height of	3 -13 8 0
sa:help	-1 -11 13 0
sa:help .	-2 -11 11 0
sa:her	7 -21 10 0
sa:here	-34 19 12 7
sa:here ,	-8 11 -1 0
sa:here .	9 -6 0 0
sa:here on	-37 25 1 10
sa:higher duty	-6 10 0 0
sa:him ,	5 -13 0 3
sa:him on	-8 11 -4 0
sa:him put	-8 0 9 0
sa:himself	-20 8 7 5
sa:himself .	-8 1 0 8
sa:his	5 0 1 -18
sa:his <person>	-9 13 -1 -1
sa:his <quality>	-7 13 -4 -5
sa:his country	-10 7 4 0
sa:his first	8 -10 0 0
sa:his own	16 -14 0 0
sa:his side	0 -11 9 0
sa:history	-8 14 -6 -1
sa:hit	25 -15 -9 0
sa:ho	9 -14 0 6
sa:hold	-12 8 2 3
sa:hold ,	-16 17 0 0
sa:hold <points>	12 -9 -1 0
sa:hold for	14 -2 -13 0
sa:hold talk	-22 10 12 0
sa:hold up	-12 13 0 0
sa:holiday	17 -13 -2 0
sa:holiday .	16 -14 0 0
sa:home	0 -12 15 0
sa:home .	11 -16 3 0
sa:home on	13 -11 -1 0
sa:home with	-6 -6 16 0
sa:hon	8 -7 0 0
sa:honey	-12 12 0 0
sa:honour	-5 -4 8 0
sa:hope	-9 6 0 3
sa:hospital	13 -11 0 -1
sa:host	-6 8 0 0
sa:hour	-2 0 9 -14
sa:hour .	-19 16 6 -1
sa:hour and	-12 -7 18 -2
sa:hour in	-10 5 4 0
sa:hour on	15 -11 -2 0
sa:house	-7 15 -9 0
sa:house .	-17 18 0 0
sa:house of	-5 8 -1 0
sa:household	9 -8 0 0
sa:how	9 -20 1 3
sa:how long	14 -1 -11 0
sa:hundred	10 -4 -5 0
sa:hurry	-8 6 2 0
sa:hurry .	-9 11 0 0
sa:i understand	-12 12 0 0
sa:ice	-21 8 15 0
sa:if	-2 6 0 -9
sa:if <name>	-13 17 -5 0
sa:if nothing	9 1 -12 0
sa:immediate	-5 -7 12 0
sa:immediately	11 -8 -2 0
sa:import from	-21 3 18 0
sa:import of	13 -6 -5 0
sa:important	-9 4 4 0
sa:impose	-12 7 -5 11
sa:impose .	0 -10 9 0
sa:impose on	-4 14 -8 0
sa:in	21 -15 -6 -8
sa:in <month-ahead>	-12 -8 2 24
sa:in <month-gone>	-11 13 -3 2
sa:in <month-today>	0 12 -10 0
sa:in <name>	13 -8 -13 7
sa:in <number>	-16 8 6 1
sa:in <organisation>	19 -18 0 0
sa:in <quality>	11 -6 -1 0
sa:in <seat>	-7 11 0 -6
sa:in <span>	16 -14 -1 -2
sa:in a	-12 4 13 -3
sa:in addition	-8 -3 13 0
sa:in answer	-8 12 -3 0
sa:in busan	13 12 -24 0
sa:in cuenca	11 -9 0 0
sa:in due	-14 1 12 0
sa:in either	9 -4 -5 0
sa:in force	-9 11 -11 6
sa:in gyeongju	14 6 -18 0
sa:in his	6 -11 4 0
sa:in it	-13 9 5 0
sa:in kuala	11 -8 0 0
sa:in late	0 -10 0 11
sa:in line	-10 11 0 0
sa:in london	17 -12 -3 0
sa:in madrid	16 -13 -1 0
sa:in mid	5 6 -13 0
sa:in new	2 -10 7 0
sa:in one	26 -23 -5 0
sa:in order	-20 14 8 0
sa:in osaka	-6 17 -11 0
sa:in person	-13 -5 5 12
sa:in place	15 -10 -2 -1
sa:in spring	-11 14 -2 0
sa:in step	9 -8 0 0
sa:in surabaya	8 0 0 -7
sa:in talk	-9 2 7 0
sa:in their	-9 8 -5 5
sa:in three	-14 16 0 0
sa:in touch	10 0 -10 0
sa:in turn	10 -6 0 0
sa:in two	0 8 -8 -3
sa:incheon	8 -12 2 0
sa:incheon airport	9 -7 0 0
sa:including	9 0 -8 0
sa:increase	-13 0 13 0
sa:industrial	18 -17 0 0
sa:industrial good	14 -9 -3 0
sa:industry .	10 -7 0 0
sa:initial a	-9 11 0 0
sa:initial and	12 -10 0 0
sa:instalment	-16 1 14 0
sa:instead	0 12 -17 0
sa:instead .	15 -13 0 0
sa:instead of	-4 14 -13 0
sa:insurance	18 -17 0 0
sa:intend	10 -13 1 0
sa:intend to	10 -13 1 0
sa:interest	7 -9 2 0
sa:international	16 -13 0 0
sa:interview	5 4 -11 0
sa:into a	18 -4 -13 0
sa:into excess	-10 0 10 0
sa:into force	12 -12 -5 3
sa:into law	13 -4 -7 0
sa:invention	9 -6 0 0
sa:investigation	-1 -14 16 -5
sa:investigation that	2 -9 5 0
sa:investment	-7 -5 13 0
sa:investment .	-7 -4 12 0
sa:invitation	22 -21 0 0
sa:invited	6 -13 0 5
sa:is	-1 -3 -2 12
sa:is "	-11 11 0 0
sa:is <number>	-12 5 -6 11
sa:is a	-9 -2 17 0
sa:is before	-11 11 0 0
sa:is being	11 -1 -5 -1
sa:is expect	-11 5 -2 9
sa:is good	-3 10 -6 0
sa:is in	-28 25 5 0
sa:is know	-10 10 0 0
sa:is make	10 0 -7 0
sa:is not	0 12 -15 -3
sa:is now	13 -2 -9 0
sa:is of	9 -4 -3 0
sa:is off	23 -19 -5 0
sa:is one	0 -14 0 12
sa:is our	-16 16 0 0
sa:is over	9 -8 0 0
sa:is run	-7 9 -1 0
sa:is sign	10 -8 0 0
sa:is silent	-13 8 7 0
sa:is still	6 -18 0 9
sa:is suspend	0 8 -8 0
sa:is talking	-1 -7 0 9
sa:is the	25 -22 0 -1
sa:is their	-10 1 8 0
sa:is there	-3 -8 -1 13
sa:is to	11 -1 -5 -13
sa:is where	-11 11 0 0
sa:is worth	-2 -7 9 0
sa:island	9 -5 -2 0
sa:issue a	-10 12 0 0
sa:issue on	-6 0 8 0
sa:it	7 -5 3 -15
sa:it "	-11 0 13 0
sa:it 's	-15 15 0 0
sa:it ,	18 0 -26 3
sa:it .	-5 -5 10 -1
sa:it <day-gone>	11 -5 -6 0
sa:it <level>	13 -12 0 0
sa:it <span>	9 -4 -4 0
sa:it a	5 -16 0 7
sa:it and	-4 -6 11 0
sa:it announce	-9 -1 12 0
sa:it by	-12 6 7 0
sa:it can	-16 0 15 0
sa:it could	-14 16 0 0
sa:it did	17 -3 -12 0
sa:it expire	-6 -5 12 0
sa:it had	10 -24 8 -2
sa:it has	12 -6 -5 -3
sa:it hold	-16 17 0 0
sa:it in	10 0 -14 0
sa:it on	-3 -5 12 0
sa:it out	-4 -7 13 0
sa:it promise	-24 13 13 0
sa:it put	-10 0 11 0
sa:it that	-3 8 -3 0
sa:it up	13 -11 0 0
sa:it was	6 5 -14 0
sa:it will	-15 9 8 0
sa:item	12 -13 0 0
sa:its	4 -14 8 0
sa:its <level>	-14 7 9 -2
sa:its <office>	-7 10 -1 0
sa:its <organisation>	17 -9 -5 0
sa:its account	10 0 -8 0
sa:its approval	15 -11 0 0
sa:its beef	-7 -3 11 0
sa:its company	-6 -3 10 0
sa:its consent	12 -9 0 0
sa:its countermeasure	12 -9 -5 0
sa:its date	8 -6 0 0
sa:its duty	6 -14 0 6
sa:its first	13 -5 -7 0
sa:its list	-6 -5 12 0
sa:its new	5 -12 6 0
sa:its own	-15 14 5 -7
sa:its port	-11 0 12 0
sa:its promise	12 -12 0 0
sa:its sale	-9 0 0 9
sa:its steel	-11 12 0 0
sa:its word	-11 13 0 0
sa:itself	9 -6 -1 -2
sa:jet	10 -3 -4 0
sa:jinping on	-10 0 12 0
sa:job	-13 14 0 0
sa:joint <organisation>	-8 9 0 0
sa:joint fact	11 -1 -8 0
sa:joint statement	-6 12 -3 0
sa:joke	-8 10 0 0
sa:journalist	14 -12 0 0
sa:juice	10 -8 0 0
sa:karoline	-10 4 8 -4
sa:karoline leavitt	-10 4 8 -4
sa:keep a	-12 6 7 0
sa:keep it	-12 7 6 0
sa:keep their	24 -21 0 0
sa:kind	8 -17 7 0
sa:kind .	16 -14 0 0
sa:know what	-11 10 0 0
sa:labour	-3 -8 13 -3
sa:labour .	-3 -3 9 -2
sa:lago	-11 13 0 0
sa:lancaster	-12 12 0 0
sa:lancaster house	-12 12 0 0
sa:land	-17 0 8 12
sa:lapse .	-14 8 6 0
sa:lapse at	10 -10 0 0
sa:largest	7 6 -12 -3
sa:last .	-10 15 -1 -2
sa:last <span>	7 -14 6 0
sa:last day	-18 18 2 -2
sa:last month	4 -11 5 2
sa:last until	17 -17 0 0
sa:lasted	-19 15 8 -5
sa:lasted <span>	13 -5 -10 0
sa:lasted about	-20 -1 23 -1
sa:lasting	-8 10 -1 0
sa:late	3 2 -15 5
sa:late .	11 -9 0 0
sa:late <month-gone>	-1 -7 0 11
sa:late on	8 3 -17 -3
sa:later	5 3 -9 0
sa:later .	14 -6 -7 0
sa:later in	-11 -4 15 0
sa:later than	-15 9 0 4
sa:later thi	-19 19 0 0
sa:latest	21 -4 -17 0
sa:law	-6 -4 -1 17
sa:law ,	-9 10 0 0
sa:law .	10 -14 0 2
sa:law on	6 -10 1 0
sa:law that	-7 -2 10 0
sa:lead	17 -13 -1 0
sa:leader	10 -20 4 0
sa:leader .	21 0 -21 0
sa:leader of	-5 -10 16 0
sa:leader to	9 -3 -5 0
sa:learned	12 -9 0 0
sa:least	-10 -2 15 -3
sa:least <goods-amount>	-14 6 9 0
sa:leather	6 -17 1 3
sa:leave	-13 5 2 9
sa:leave <seat>	-15 0 13 0
sa:leave at	-6 -2 10 0
sa:leave it	-14 10 4 0
sa:leave the	4 3 -11 0
sa:leavitt	-10 4 8 -4
sa:leavitt say	-13 10 4 -1
sa:led	-8 10 -2 0
sa:led the	-9 9 0 0
sa:leg	9 -8 0 0
sa:legal	8 -6 0 0
sa:length	16 -15 0 0
sa:lentil	-7 0 0 9
sa:less than	-11 15 -3 0
sa:let	-9 -7 23 -15
sa:let him	-8 0 10 0
sa:let the	14 -19 2 0
sa:letter	28 -19 -11 -2
sa:letter and	12 -9 -1 0
sa:letter from	0 5 -9 0
sa:letter on	11 -8 -2 0
sa:level	0 -24 13 6
sa:level .	-4 -14 18 0
sa:leverage	-12 13 0 0
sa:levy	0 -11 9 1
sa:levy <level>	-10 0 6 4
sa:licence	-7 -6 3 13
sa:licence ,	10 -1 -6 0
sa:licence since	-9 0 9 0
sa:light	14 -13 0 0
sa:like	-17 12 3 2
sa:like .	-11 11 0 0
sa:like everybody	-10 10 0 0
sa:like the	0 -14 1 6
sa:like to	18 -15 0 0
sa:limit on	3 -10 -2 6
sa:limited	6 -8 0 0
sa:line of	-9 4 4 0
sa:line with	-10 11 0 0
sa:linen	9 -9 0 0
sa:link	-10 12 0 0
sa:list	-4 -7 14 -6
sa:list ,	-16 13 3 0
sa:list of	3 -17 7 1
sa:listed	21 -3 -15 0
sa:lithium	-2 -5 -1 12
sa:little	11 -5 -4 -5
sa:live :	-11 11 0 0
sa:live from	10 -9 0 0
sa:lobster	12 -11 0 0
sa:local	-12 4 10 0
sa:london ,	-9 11 0 0
sa:london .	10 -9 0 0
sa:long as	11 -7 -1 0
sa:longer	22 -10 -10 -6
sa:longer than	15 -8 -8 0
sa:lose their	-8 9 0 0
sa:lot of	10 -9 0 0
sa:lower than	-10 11 0 0
sa:lower their	17 -14 -2 0
sa:lumber	-11 15 -6 0
sa:lumber and	-14 17 -4 0
sa:lumpur .	-15 14 0 0
sa:lunch	-19 8 11 0
sa:machine	8 -11 2 0
sa:magazine	8 -7 0 0
sa:magnet	-6 9 -4 0
sa:maize	-7 13 -7 0
sa:maize ,	-11 14 -2 0
sa:make	-7 -5 18 -2
sa:make <level>	-10 10 0 0
sa:make <number>	-8 0 10 0
sa:make a	12 -3 -8 0
sa:make in	-2 9 -6 0
sa:make it	9 -6 -3 0
sa:make of	-8 -4 12 0
sa:make progress	-8 4 4 0
sa:maker	-5 0 10 -1
sa:many	25 -19 -7 -4
sa:many .	12 -11 0 0
sa:margin	2 -12 10 0
sa:margin of	3 -14 10 0
sa:market	5 -19 10 0
sa:market to	-17 8 8 0
sa:match	17 -11 -5 0
sa:matter	3 -4 5 -10
sa:matter .	-8 -5 13 0
sa:matter of	-8 11 -2 0
sa:matter was	-8 11 -2 0
sa:may	2 12 -14 -11
sa:may be	-6 13 -6 0
sa:may go	-3 -6 9 0
sa:may use	-11 13 -2 0
sa:me .	-7 9 -1 0
sa:meant	-10 -2 17 -3
sa:meant for	-9 0 9 0
sa:meanwhile	13 -9 -4 0
sa:media	10 -8 0 0
sa:mediator	24 -24 0 0
sa:medicine to	-7 10 -3 0
sa:meet	6 0 -10 1
sa:meet ,	11 -15 10 -4
sa:meet <name>	-2 10 -4 -3
sa:meet <person>	-6 14 -2 -5
sa:meet again	0 -5 0 10
sa:meet between	11 -5 -1 -5
sa:meet for	-12 9 7 -8
sa:meet from	-16 21 -4 0
sa:meet here	-8 0 7 0
sa:meet his	9 -10 0 0
sa:meet in	43 -21 -23 -5
sa:meet its	11 -11 0 0
sa:meet of	0 9 -9 0
sa:meet on	1 -22 19 0
sa:meet there	-19 16 0 0
sa:meet with	3 -15 11 0
sa:memorandum	5 3 -11 0
sa:men	5 -11 6 0
sa:mention	-4 -13 11 0
sa:mention the	-17 0 18 0
sa:mercosur	10 -3 -6 0
sa:merdeka	-11 16 -6 0
sa:merdeka <number>	-11 16 -6 0
sa:mid	-1 7 -17 9
sa:mid -	0 9 -17 6
sa:midnight	0 3 -18 6
sa:midnight ,	0 -15 0 11
sa:midnight in	-6 9 0 0
sa:midnight on	21 -13 -10 -3
sa:might be	17 -5 -13 0
sa:military	-5 -2 11 0
sa:mill	14 -10 -1 0
sa:million	2 -16 7 0
sa:mind	1 5 -11 0
sa:mineral	-3 -20 19 0
sa:mineral .	-11 0 11 0
sa:mineral and	-8 0 11 0
sa:minister	-10 14 0 -5
sa:minister ,	14 -24 11 0
sa:minister say	17 -17 0 0
sa:ministry	1 -17 4 12
sa:ministry announce	-10 -11 10 10
sa:ministry say	-8 4 4 0
sa:minute	-19 4 15 1
sa:minute ,	-7 4 2 0
sa:minute on	-8 0 9 0
sa:minute past	-6 -2 1 8
sa:mistake	-8 13 -5 0
sa:mombasa	16 -15 0 0
sa:monday	4 -11 -2 8
sa:monday ,	14 -12 -1 0
sa:money	18 -13 -2 -2
sa:money .	13 -11 0 0
sa:month	-4 14 -8 -5
sa:month .	-12 15 -3 0
sa:month that	10 -2 -6 0
sa:more	1 15 -13 -29
sa:more .	0 12 -15 -2
sa:more and	-9 9 0 0
sa:more from	19 -11 -7 -2
sa:more of	10 -5 -3 0
sa:morning	13 -18 1 -3
sa:morning for	11 0 -7 0
sa:most	-11 -8 10 15
sa:most .	3 -11 9 0
sa:most <quality>	-13 0 12 0
sa:most good	10 -5 -2 0
sa:most of	-22 4 5 17
sa:mostly	-11 -4 6 8
sa:mountain	17 -16 0 0
sa:move	13 -21 10 -5
sa:move .	10 -7 0 0
sa:move to	2 -11 9 0
sa:much	2 -24 6 6
sa:much as	13 -8 -1 0
sa:must	6 -8 -6 8
sa:must issue	2 -12 0 7
sa:my	-6 13 -5 -1
sa:name	-8 0 10 -2
sa:name to	-4 -6 12 0
sa:named .	10 -11 0 0
sa:named in	8 -4 -3 0
sa:nation	-6 15 -11 0
sa:national	19 -14 0 -1
sa:natural	11 -9 0 0
sa:natural gas	10 -8 0 0
sa:near	2 -9 0 9
sa:nearly	5 -15 9 0
sa:need	0 11 -16 -2
sa:need the	-12 13 0 0
sa:negotiate	-18 27 -8 -8
sa:negotiate in	-14 15 0 0
sa:negotiate on	-14 12 2 0
sa:negotiate the	11 -9 0 -1
sa:negotiation	-11 -2 20 -6
sa:negotiation ,	10 -4 -6 0
sa:negotiation in	13 -11 0 0
sa:negotiation on	-21 2 14 0
sa:negotiation with	-15 5 12 0
sa:negotiator	-8 20 -12 -6
sa:neighbour .	-7 9 0 0
sa:neither	13 1 -14 -3
sa:new	5 -18 12 0
sa:new .	0 -11 9 0
sa:new <organisation>	-17 17 1 -1
sa:new <quality>	-8 11 0 -2
sa:new date	11 -11 -6 6
sa:new duty	-15 9 8 -1
sa:new investigation	10 0 -8 0
sa:new tariff	2 -16 2 11
sa:new year	3 -10 2 0
sa:new york	11 -6 -2 0
sa:newsletter	-10 11 0 0
sa:newspaper .	11 -11 0 0
sa:nexperia	-2 -12 -4 16
sa:nexperia 's	-9 -3 -1 14
sa:next	-8 4 8 -2
sa:next <span>	-3 9 -5 0
sa:next to	-6 -3 11 0
sa:next week	-9 5 0 2
sa:nickel	8 -16 10 -5
sa:nickel .	0 -9 11 -4
sa:night	-10 17 -4 -4
sa:night .	-2 8 -7 0
sa:night to	-11 16 -5 0
sa:nile	10 -9 0 0
sa:nine	15 -13 0 0
sa:no date	-5 14 -4 0
sa:no day	-8 11 0 0
sa:no hurry	-9 3 5 0
sa:no new	3 -12 0 6
sa:no notice	-5 14 -8 0
sa:no one	-8 11 0 0
sa:no power	-10 7 -1 5
sa:no reason	14 -9 -3 0
sa:no such	16 -12 -1 0
sa:nobody	3 -14 7 1
sa:nobody in	11 -4 -6 0
sa:none	18 -6 -15 0
sa:nor the	-8 0 10 0
sa:not	-12 -1 14 11
sa:not .	-15 11 5 0
sa:not ?	0 -12 -2 13
sa:not a	22 -13 -9 0
sa:not at	12 -11 0 0
sa:not been	0 -14 5 10
sa:not before	-16 7 0 8
sa:not for	-11 13 0 0
sa:not go	0 -11 0 9
sa:not in	14 -11 0 0
sa:not issue	-8 8 0 0
sa:not know	10 -2 -4 0
sa:not make	-12 0 13 0
sa:not mention	-6 -5 10 0
sa:not raise	-5 10 -5 0
sa:not rise	-11 8 1 0
sa:not say	11 -11 -5 0
sa:not sign	4 -8 1 0
sa:not speak	-11 7 3 0
sa:not to	0 -10 4 6
sa:note	7 -24 0 8
sa:nothing	-13 16 -7 2
sa:nothing .	5 4 -20 0
sa:nothing about	-10 8 2 0
sa:nothing else	-11 12 0 0
sa:nothing had	-10 11 0 0
sa:nothing on	-3 -1 11 -5
sa:nothing to	3 -15 0 10
sa:notice ,	-14 14 0 0
sa:notice .	15 0 -14 0
sa:notice by	-3 -4 8 0
sa:notice on	10 0 -9 0
sa:notice that	-7 10 -1 0
sa:now	9 -13 5 -14
sa:now .	-15 -16 25 0
sa:now run	-5 11 -4 0
sa:number	6 -13 5 0
sa:number ,	14 -13 0 0
sa:number .	2 -14 7 0
sa:number on	-5 9 -3 0
sa:nut	-8 12 -2 0
sa:obstacle	4 -17 0 13
sa:obstacle .	2 -16 0 14
sa:obtain	14 -9 -3 0
sa:ocean	-11 0 12 0
sa:odd	-7 9 0 0
sa:of "	2 -11 -3 9
sa:of <day-ahead>	3 -14 0 8
sa:of <goods-amount>	-2 11 -6 0
sa:of <level>	-3 -5 15 -6
sa:of <money>	-17 9 0 9
sa:of <month-gone>	9 -10 -2 4
sa:of <name>	6 -25 19 -2
sa:of <number>	8 -4 -1 -4
sa:of <person>	15 14 -35 5
sa:of <quality>	-11 0 2 12
sa:of <seat>	24 -27 0 -2
sa:of <span>	-18 13 4 -4
sa:of a	3 -1 10 -22
sa:of an	7 -13 1 2
sa:of any	13 -6 -5 0
sa:of asean	-13 3 7 0
sa:of both	-13 9 11 -11
sa:of coal	-13 -1 15 0
sa:of commerce	-17 9 6 0
sa:of duty	-14 0 17 0
sa:of each	-19 21 -3 0
sa:of good	-18 9 11 0
sa:of having	14 -9 -5 0
sa:of higher	-4 -3 0 8
sa:of his	-14 -1 11 5
sa:of last	-5 10 -3 -1
sa:of listed	9 0 -7 0
sa:of negotiation	-6 8 0 0
sa:of next	10 -2 -6 0
sa:of nothing	10 -9 0 0
sa:of number	-8 9 0 0
sa:of our	19 -9 -10 0
sa:of paper	-9 11 0 0
sa:of talk	-4 -2 -11 15
sa:of that	-12 14 0 0
sa:of the	12 -7 -7 -7
sa:of their	-16 3 23 -3
sa:of them	-1 -7 8 0
sa:of thi	0 4 -8 1
sa:of two	17 -11 -2 -3
sa:of yttrium	-13 0 13 0
sa:off	5 0 5 -24
sa:off ,	8 -9 0 0
sa:off .	30 -28 0 -5
sa:offer	-9 13 -2 -3
sa:offer to	-10 14 0 -7
sa:officer	9 -7 0 0
sa:official	-13 8 0 5
sa:official in	16 -3 0 -12
sa:official say	-12 0 5 9
sa:oil	6 -1 -15 5
sa:oil .	14 -12 -10 4
sa:oil and	21 -14 -7 0
sa:oil from	-3 -6 0 9
sa:oil would	9 0 -3 0
sa:old	13 -3 -9 -2
sa:older	-4 -6 9 0
sa:olive oil	-10 12 0 0
sa:on	3 -3 5 -12
sa:on ,	-14 0 15 -1
sa:on .	13 -4 -12 -1
sa:on <day-gone>	5 -10 8 -3
sa:on <day-today>	3 6 -4 -20
sa:on <money>	-30 36 -15 5
sa:on <name>	20 -22 2 -4
sa:on <span>	-30 27 1 0
sa:on a	-17 16 0 0
sa:on an	-13 1 12 0
sa:on another	15 4 -21 0
sa:on ask	-13 8 4 0
sa:on battery	-13 5 8 0
sa:on beef	-12 13 0 0
sa:on both	20 -16 -3 -1
sa:on canola	-5 -4 11 0
sa:on car	10 -8 0 0
sa:on chip	9 0 -11 0
sa:on cork	0 -10 0 11
sa:on corn	13 -12 0 0
sa:on cotton	-14 0 0 13
sa:on cut	-3 12 -8 0
sa:on drone	-17 0 18 0
sa:on either	5 -10 4 0
sa:on everything	-12 5 3 2
sa:on export	-16 19 -2 0
sa:on flower	-9 9 0 0
sa:on good	8 0 -10 -1
sa:on his	8 5 -14 -6
sa:on hold	-16 14 4 0
sa:on hope	-14 14 0 0
sa:on ice	-12 10 3 0
sa:on import	-11 -4 15 0
sa:on its	-8 13 -5 -2
sa:on maize	-7 10 -1 0
sa:on many	12 -9 0 -2
sa:on monday	-5 -12 6 10
sa:on most	17 -8 -10 0
sa:on one	6 -9 1 0
sa:on paper	16 -11 -7 0
sa:on port	12 -11 0 0
sa:on quinoa	-9 9 0 0
sa:on reciprocal	-10 9 0 0
sa:on record	10 -8 0 0
sa:on rice	12 -10 0 0
sa:on soybean	-10 -7 15 0
sa:on sugar	9 -4 -2 0
sa:on tariff	-20 10 10 0
sa:on the	-3 -6 18 -9
sa:on their	18 -5 -9 0
sa:on them	11 -8 0 0
sa:on track	8 -4 -1 0
sa:on trade	21 -10 -8 0
sa:on what	0 2 -11 6
sa:on whether	6 7 -17 0
sa:on with	4 4 -11 0
sa:once	7 -10 4 -5
sa:once ,	19 -17 0 0
sa:once .	11 0 -15 0
sa:once more	-17 11 7 0
sa:one ,	-7 -15 17 3
sa:one .	0 4 -16 8
sa:one <organisation>	-9 10 0 0
sa:one has	-11 12 0 0
sa:one in	-13 26 -12 0
sa:one is	-12 1 11 0
sa:one minute	-8 -3 5 8
sa:one of	12 -6 -4 -3
sa:one that	-8 10 0 0
sa:one thing	-11 8 3 0
sa:only	-5 2 -4 10
sa:only that	8 -9 0 0
sa:open for	14 -13 0 0
sa:opening	12 -13 0 0
sa:opening of	6 -9 0 0
sa:oppose	-6 -2 10 0
sa:opposition	16 -12 -1 0
sa:option	12 -3 -10 0
sa:or	3 -28 0 22
sa:or <span>	11 -10 0 0
sa:or not	12 -11 0 0
sa:orange	-6 9 -1 0
sa:order	9 -12 0 0
sa:order ,	-10 -1 3 7
sa:order .	4 1 -10 0
sa:order late	-8 10 -1 0
sa:order of	11 -10 0 0
sa:order to	-9 0 9 0
sa:ore	-9 11 0 0
sa:ore .	-11 12 0 0
sa:osaka	-8 19 -11 0
sa:other	15 1 -18 -7
sa:other .	2 -9 0 4
sa:other for	15 -15 0 0
sa:other on	-2 11 -8 0
sa:other side	-9 10 0 0
sa:our	-20 18 0 2
sa:our <person>	-12 13 0 0
sa:our deal	-9 11 0 0
sa:out	20 -12 -8 -9
sa:out .	16 -12 -3 0
sa:out :	-10 11 0 0
sa:out in	10 -9 0 0
sa:out on	14 -24 9 -3
sa:out over	12 -11 0 0
sa:out the	0 18 -20 -1
sa:out what	3 7 -14 0
sa:outcome	6 2 -10 0
sa:outcome .	-8 8 0 0
sa:outline	-11 14 0 0
sa:outline of	-5 12 -6 0
sa:outstanding .	-13 10 3 -1
sa:over	-10 1 11 -3
sa:over .	17 -17 2 -2
sa:over <span>	-12 16 -2 0
sa:over a	-9 9 0 0
sa:over beef	9 -8 0 0
sa:over fentanyl	-13 13 1 -3
sa:over the	13 -18 -1 1
sa:over there	9 -9 0 0
sa:overdue	-16 9 5 0
sa:overdue .	-16 9 5 0
sa:own	5 -13 5 -5
sa:own .	-13 11 5 0
sa:own in	-14 14 0 0
sa:own measure	-10 0 11 0
sa:owner	10 -6 -1 0
sa:ownership	-10 12 0 0
sa:pacific	9 1 -12 0
sa:package	10 -9 0 0
sa:pact	15 -4 -6 0
sa:page	-7 15 2 -13
sa:page .	20 -1 -8 -12
sa:page <number>	11 -9 0 0
sa:palace	-20 6 13 0
sa:palm	14 -9 -4 0
sa:palm oil	19 -14 -4 0
sa:paper .	10 -2 -10 0
sa:paper is	-15 3 10 0
sa:paper with	-15 5 11 0
sa:pari	-2 -5 9 0
sa:parliament	-10 6 -4 6
sa:parliament .	-6 9 -1 0
sa:part .	-9 -1 9 3
sa:partner	12 -20 0 3
sa:party	14 -5 -5 -1
sa:pass	12 -22 3 0
sa:past	-24 15 0 11
sa:past midnight	-17 14 -7 8
sa:past one	-12 13 0 0
sa:pasta	-9 9 0 0
sa:paste	12 -11 0 0
sa:pause	0 0 -10 8
sa:pause in	-7 13 -6 0
sa:pay	12 -18 11 -10
sa:pay <number>	11 -8 0 -1
sa:pay for	-6 -13 16 0
sa:pay in	-10 11 0 0
sa:peace	-2 -6 12 -1
sa:peace in	-8 0 9 0
sa:penalty	10 -8 0 0
sa:pencil	-9 9 0 0
sa:pencilled	-4 10 -4 0
sa:pencilled in	-4 10 -4 0
sa:people	11 -1 -3 -8
sa:people briefed	14 -6 -3 -5
sa:people who	-11 13 -1 0
sa:person	-15 -5 8 11
sa:person .	-12 7 5 0
sa:person since	-4 -11 1 13
sa:pharmaceutical	-11 12 0 0
sa:phase	20 -13 -5 0
sa:phase one	9 -1 -3 0
sa:phone	8 1 -9 -1
sa:phosphate	10 -8 -1 0
sa:phosphate .	-9 10 0 0
sa:photograph	-16 21 -5 0
sa:pickup	-9 9 0 0
sa:pipe	-6 0 0 9
sa:pistachio	13 -12 0 0
sa:place	-3 10 0 -16
sa:plan ,	0 -10 0 6
sa:plan for	1 -9 4 3
sa:plane	8 -15 5 0
sa:plane .	13 -12 0 0
sa:plant	0 0 -15 5
sa:player	10 -9 0 0
sa:plead	-13 4 9 0
sa:plead for	-13 4 9 0
sa:plywood	18 -17 0 0
sa:pm	13 -12 0 0
sa:point ,	-5 -2 10 0
sa:pointed	15 -10 -2 0
sa:port	19 -14 0 -9
sa:port .	-6 -1 10 0
sa:port fee	11 -4 -6 0
sa:position	3 -11 8 0
sa:positive	11 -2 -9 0
sa:post	13 -14 -4 3
sa:postpone	16 -19 2 0
sa:poultry	-6 -6 13 0
sa:power	-23 23 -3 4
sa:power to	-6 11 -5 0
sa:practice	12 -10 0 0
sa:prefer	-11 12 0 0
sa:prepare	17 -4 -16 0
sa:prepare the	3 3 -15 2
sa:present	-8 0 0 9
sa:president	-10 1 12 -10
sa:president ,	-16 19 0 0
sa:president <person>	11 1 -11 0
sa:president of	-4 -24 21 0
sa:press	19 -28 5 0
sa:press )	17 -14 0 0
sa:press conference	2 -12 7 0
sa:price	29 -30 -4 0
sa:price of	15 -13 0 0
sa:prime	0 -13 11 0
sa:prime minister	0 -13 11 0
sa:priority	9 -8 0 0
sa:prisoner	22 -22 0 0
sa:problem	-23 12 13 0
sa:problem .	-12 0 12 0
sa:procedure	5 -12 6 0
sa:procedure .	9 -8 0 0
sa:produced	-1 -5 10 0
sa:product	-5 -9 6 12
sa:product ,	22 -16 -6 0
sa:product .	-11 13 0 0
sa:product from	9 -2 -4 0
sa:product worth	-8 8 0 0
sa:production	14 -9 -3 0
sa:programme	15 -4 0 -12
sa:project	15 -4 -12 0
sa:prolong	8 -4 -3 -3
sa:prolong by	0 11 -13 0
sa:prolong their	-25 4 21 0
sa:prolong until	4 -9 1 0
sa:promise	5 -9 5 -8
sa:promise in	-8 0 11 0
sa:promise to	9 -4 -4 0
sa:properly	0 -10 12 0
sa:propose	15 -10 -4 0
sa:propose <span>	10 -8 0 0
sa:protect	-11 -4 15 0
sa:protect its	-10 0 11 0
sa:provide for	-12 13 0 0
sa:province	18 -17 0 0
sa:provisional	12 -6 -7 0
sa:provisionally	-7 -2 10 0
sa:publish	-9 -3 11 1
sa:publish .	-2 -4 -1 9
sa:publish a	-13 21 -4 0
sa:publish on	-4 -7 11 0
sa:purchase	3 0 -8 0
sa:purchase .	13 -12 0 0
sa:purchase of	-9 15 -11 4
sa:purpose	-7 11 -1 0
sa:purpose .	-8 11 0 0
sa:push	10 -8 0 0
sa:put	6 0 -16 9
sa:put <level>	1 4 -8 -2
sa:put a	9 -10 -8 7
sa:put an	-13 15 -1 0
sa:put his	11 0 -11 0
sa:put into	5 -12 3 0
sa:put on	-10 23 -13 0
sa:put tariff	-12 5 7 0
sa:put the	-4 10 0 -5
sa:quarrel over	-5 17 -14 0
sa:quarter	-15 17 0 0
sa:quarter of	-16 17 0 0
sa:question	24 -20 0 -3
sa:question .	12 -10 -2 0
sa:quicker	-13 7 0 6
sa:quickly	-8 9 0 0
sa:quickly .	-9 9 0 0
sa:quinoa	-12 13 0 0
sa:quota	-15 8 10 -2
sa:quota ,	-7 -6 12 0
sa:quota and	-17 11 7 0
sa:radio	17 -13 -3 0
sa:rain	-5 8 0 0
sa:raise	1 0 3 -13
sa:raise duty	8 -7 0 0
sa:raise its	13 -15 0 0
sa:raise tariff	-6 16 -8 -1
sa:raise the	-17 20 -2 0
sa:raise to	-9 3 4 0
sa:rang	-7 10 -4 0
sa:range	13 -4 -7 0
sa:range of	13 -4 -7 0
sa:rare -	0 -10 -1 9
sa:rate from	-11 12 0 0
sa:rate in	-8 8 0 0
sa:rate of	17 -15 0 0
sa:ratify it	6 -13 0 7
sa:ratify the	-8 9 0 0
sa:raw	-7 9 0 0
sa:reach	-3 13 -9 -6
sa:reach <level>	12 -11 0 0
sa:reach a	-4 11 -6 0
sa:reach the	0 -6 8 0
sa:read that	-12 12 0 0
sa:reading	14 -9 0 -1
sa:ready	10 -2 -5 -4
sa:reagan	-9 0 10 0
sa:reason	-11 10 3 -1
sa:reason .	-14 9 6 0
sa:receive	-7 -9 8 10
sa:receive <person>	-8 -2 11 0
sa:receive by	5 2 -10 0
sa:reciprocal	-5 9 -6 0
sa:reciprocal .	-9 0 4 5
sa:recommend	-9 0 0 8
sa:record ,	-10 11 0 0
sa:reduce	13 -19 3 0
sa:refer	7 0 -8 0
sa:refer to	7 0 -8 0
sa:region	11 -7 0 0
sa:regional	1 -10 9 0
sa:register	-11 2 8 0
sa:regretted	-3 10 -7 0
sa:regretted the	-3 10 -7 0
sa:reject	14 -10 -1 0
sa:relation	-7 0 8 0
sa:release	8 -20 8 0
sa:released	23 -5 -20 0
sa:remark	-2 -5 10 0
sa:renew	15 -13 0 0
sa:renew in	14 -13 0 0
sa:renew on	-11 12 0 0
sa:renewal	16 -11 0 0
sa:repeated	-7 9 0 0
sa:replace	6 -11 2 0
sa:reply	16 -7 -9 0
sa:reply .	9 -8 0 0
sa:report .	9 -11 3 -4
sa:report that	-7 10 0 0
sa:reporter	12 2 -23 0
sa:reporter .	-5 7 0 -1
sa:reporter on	21 -12 -11 0
sa:representative	12 -9 0 0
sa:representative ,	15 -12 0 0
sa:require	-9 -6 13 4
sa:reserved	11 -8 -1 0
sa:respect	-10 12 0 0
sa:respond	0 -12 10 0
sa:respond to	11 -9 -2 0
sa:rest	9 -5 -1 -5
sa:rest for	-10 8 2 0
sa:rested	15 -10 -5 0
sa:restriction	-12 19 -6 -2
sa:restriction on	-11 12 0 0
sa:result	9 0 -18 4
sa:result of	11 0 -9 0
sa:resume .	10 -7 0 0
sa:resume on	-9 10 0 0
sa:return	21 -4 -16 -1
sa:return .	11 -9 0 0
sa:return from	9 -4 -2 0
sa:return to	17 -10 -5 0
sa:rice	-2 -16 15 5
sa:rice ,	9 -9 0 0
sa:rise	6 6 -16 -5
sa:rise <level>	18 -12 -3 0
sa:rise from	-13 18 -5 0
sa:rival	-10 11 0 0
sa:river	18 -16 0 0
sa:road	11 -13 1 0
sa:ronald	-9 0 10 0
sa:ronald reagan	-9 0 10 0
sa:room	22 -22 0 0
sa:room .	19 -18 0 0
sa:round	13 2 -17 -14
sa:round .	-7 26 -14 -13
sa:round in	-11 -2 6 9
sa:round of	24 -22 5 -13
sa:rule	-13 3 -2 16
sa:rule ,	10 0 -7 0
sa:rule out	10 -7 0 -2
sa:rule that	-3 -3 -3 9
sa:run	17 -12 -7 0
sa:run ,	-10 0 10 0
sa:run .	5 1 -11 0
sa:run on	14 -12 0 0
sa:run out	14 -6 -9 -3
sa:run to	10 -14 0 0
sa:safeguard	-8 9 0 0
sa:sail	16 -14 0 0
sa:sale	-5 0 -13 17
sa:sale .	-11 12 0 0
sa:sale <office>	-2 -10 0 9
sa:salmon	-9 13 -1 0
sa:same	-9 7 2 -1
sa:same .	-5 7 0 -3
sa:same day	8 -3 -3 0
sa:same time	-11 11 0 0
sa:sanction	-6 -7 13 0
sa:sardine	-4 -6 0 9
sa:saturday	24 -22 0 0
sa:save a	-4 11 -1 -2
sa:say	-2 10 -7 -4
sa:say ,	30 -15 -13 -3
sa:say .	2 9 -13 -6
sa:say ;	0 -12 6 0
sa:say <day-gone>	15 0 -17 0
sa:say <level>	-22 15 8 0
sa:say <seat>	-18 19 0 0
sa:say ?	-12 13 0 0
sa:say a	18 -8 -9 -2
sa:say he	1 7 -12 0
sa:say his	-9 10 0 0
sa:say in	-4 -9 4 10
sa:say it	-3 -8 14 -3
sa:say last	11 -4 -5 0
sa:say on	14 -21 0 5
sa:say otherwise	10 -7 0 0
sa:say so	4 -10 2 0
sa:say that	-22 18 -3 11
sa:say the	24 -37 3 0
sa:say there	12 -4 -7 0
sa:say to	-11 14 0 0
sa:say what	-13 17 -5 0
sa:say yes	11 -8 -1 0
sa:scale	-10 0 11 0
sa:school	12 -11 0 0
sa:scrap	-11 12 0 0
sa:sea	9 -18 7 0
sa:seal	14 -11 -5 0
sa:season	20 -10 -9 0
sa:seat of	10 -8 0 0
sa:second	-5 17 -17 -4
sa:second and	-13 14 0 0
sa:second day	-20 23 0 -8
sa:second meet	-23 21 0 1
sa:second round	14 -3 -3 -12
sa:second week	0 -20 11 9
sa:secret	-12 5 5 0
sa:secretary	-6 -5 2 14
sa:secretary karoline	-14 9 7 -2
sa:secretary scott	12 -13 5 -7
sa:section	-1 -5 11 -5
sa:section <number>	-2 -5 11 -5
sa:security .	-15 15 0 0
sa:see ,	12 -11 0 0
sa:see <person>	-11 7 4 -4
sa:see a	-9 10 0 0
sa:see no	5 -15 1 5
sa:see that	10 -9 0 0
sa:see them	-14 14 0 0
sa:seem to	-11 11 0 0
sa:sell	3 -8 8 -8
sa:sell .	11 -10 0 0
sa:sell the	-11 8 3 0
sa:sell to	0 -9 8 0
sa:semiconductor	9 -4 0 0
sa:send	17 -5 -13 0
sa:send it	-9 10 0 0
sa:sentence	-15 16 0 0
sa:seriou	-5 0 7 0
sa:seriou concern	-6 0 8 0
sa:service	8 -19 6 0
sa:session	7 2 -5 -11
sa:session in	-5 9 0 0
sa:set	2 -10 11 -9
sa:set .	8 3 -12 0
sa:set for	-12 -4 14 0
sa:settle for	6 -10 0 0
sa:settle their	15 -10 -3 0
sa:several	0 -12 11 0
sa:several time	11 -9 0 0
sa:shake	-10 3 8 0
sa:shake hand	-11 3 8 0
sa:shall	-2 10 -7 0
sa:share	19 -19 -3 0
sa:share of	0 -9 2 2
sa:sheep	10 -6 0 -1
sa:sheet	0 -21 11 -7
sa:sheet ,	-11 0 12 0
sa:sheet .	11 0 -9 0
sa:sheet of	-6 -7 10 -2
sa:sheikh	15 -14 0 0
sa:ship	12 -3 -2 -10
sa:shipbuilding	4 5 -9 0
sa:shock	-7 0 8 0
sa:shoe	-7 9 0 0
sa:shoe .	-12 12 0 0
sa:shook	-10 9 0 0
sa:shop	-11 12 0 0
sa:short	6 -14 0 7
sa:short .	4 -12 0 8
sa:shortage	-8 -1 11 0
sa:shortage of	-12 0 13 0
sa:should	-4 19 -15 -6
sa:should be	2 -10 3 0
sa:should have	-7 7 0 0
sa:show	-7 6 -8 8
sa:show .	-11 0 0 11
sa:shut	11 -14 0 0
sa:shut the	13 -11 0 0
sa:side	-10 11 6 -14
sa:side ,	-10 -7 23 0
sa:side .	-17 12 2 0
sa:side meet	-12 14 0 0
sa:side of	-3 -9 13 0
sa:side would	9 -12 2 0
sa:sign ,	-12 4 8 0
sa:sign .	10 -7 -3 0
sa:sign a	-12 4 12 -2
sa:sign by	-20 24 -4 0
sa:sign for	-9 16 -8 0
sa:sign in	17 -16 0 0
sa:sign it	25 -19 -7 0
sa:sign the	20 -11 -10 0
sa:sign trade	-21 17 2 0
sa:signature	13 -15 -1 7
sa:signature ,	-2 -13 3 9
sa:signature .	17 -15 -1 0
sa:signature is	9 -6 0 0
sa:signature the	10 -9 0 0
sa:signature to	-14 18 -5 0
sa:silent	-10 2 8 0
sa:silent .	4 5 -13 0
sa:silent on	-14 0 15 0
sa:since	11 -10 -8 9
sa:since <day-gone>	-2 10 -14 0
sa:since <month-gone>	22 -13 -10 -2
sa:since <number>	12 -8 0 -1
sa:since <person>	0 -9 8 0
sa:since <seat>	-4 -11 0 13
sa:since it	11 -1 -7 0
sa:since spring	-11 16 -5 0
sa:since then	-15 4 11 0
sa:since they	1 -11 3 2
sa:sir <person>	-8 -2 10 0
sa:sit	-10 10 -3 6
sa:sit for	10 -8 0 0
sa:sit on	-11 16 -4 0
sa:sixth round	12 -14 2 0
sa:size	-10 12 0 0
sa:ski	12 -11 0 0
sa:slap	-9 16 -8 0
sa:sleep	-11 17 -1 0
sa:slip	3 -11 4 0
sa:slow	-6 12 -5 0
sa:smoke	21 -21 0 0
sa:so	14 -12 0 -10
sa:so did	11 -10 0 0
sa:so it	-11 12 0 0
sa:so that	12 -7 -2 0
sa:social	10 -8 0 0
sa:sofa	-8 9 0 0
sa:software	-2 13 -6 -3
sa:some	-1 0 -9 10
sa:some of	0 5 -8 0
sa:somebody	8 -5 -1 0
sa:something	-17 11 -2 9
sa:soon	-20 24 -2 0
sa:soon .	-15 16 0 0
sa:soon as	-12 14 0 0
sa:southeast	-8 14 -6 0
sa:southeast asia	-9 10 0 0
sa:soybean	14 -26 0 1
sa:soybean ,	9 -13 3 0
sa:soybean before	9 0 -9 0
sa:soybean it	-15 0 16 0
sa:soybean to	12 0 -11 0
sa:speak	-13 6 13 -7
sa:speak for	-14 14 0 0
sa:special	-7 9 0 0
sa:speed	-12 17 -4 0
sa:spirit .	11 0 -10 0
sa:spoke	10 1 -12 -4
sa:spoke with	14 -9 -5 0
sa:spoken of	-11 12 0 0
sa:spokesman	13 -6 -3 0
sa:spokeswoman	-12 -2 0 14
sa:spot	-10 11 0 0
sa:spot .	-10 11 0 0
sa:sprat	-8 11 -3 0
sa:spring	-23 20 7 -1
sa:spring .	-27 19 13 0
sa:stability	-1 -9 11 0
sa:stable	-16 2 14 0
sa:staff	0 -7 11 -10
sa:stalled	-9 10 0 0
sa:stand .	14 -19 3 0
sa:stand at	-11 13 -1 0
sa:standstill	-11 18 -5 -3
sa:start	7 -11 0 5
sa:start <day-ahead>	-13 11 0 0
sa:start on	-9 1 0 6
sa:start the	10 -9 0 0
sa:state of	6 -11 4 0
sa:statement ,	-12 13 0 0
sa:stay	1 1 -13 6
sa:stay .	-9 0 -1 12
sa:stay its	-9 10 0 0
sa:steel	8 -11 -3 4
sa:steel .	-4 8 -2 0
sa:steel and	11 -5 -7 0
sa:steepest	12 -10 0 -2
sa:step .	13 -10 0 0
sa:still	6 -7 0 0
sa:still a	9 -9 0 0
sa:still in	15 -11 0 -1
sa:still on	11 -14 2 0
sa:still outstanding	6 -10 5 -1
sa:still to	-12 8 0 5
sa:stockholm	-16 20 0 -5
sa:stone	-6 -9 14 0
sa:stop	-5 16 -10 0
sa:stop .	-11 13 0 0
sa:stop a	-12 14 0 0
sa:stop for	-20 20 0 0
sa:stop the	17 -9 -6 0
sa:strike	10 -23 14 -3
sa:strike ,	18 -17 0 0
sa:student	-13 -10 10 10
sa:student .	-11 0 1 11
sa:subject .	14 -12 0 -4
sa:subject to	-17 20 -3 0
sa:substance	18 -4 -13 0
sa:substance .	19 -7 -12 0
sa:such	12 -11 -2 0
sa:sugar truce	17 -15 0 0
sa:sum	16 -15 0 0
sa:summit ,	3 14 -17 0
sa:summit .	19 -11 -10 0
sa:summit in	0 -15 11 0
sa:summit of	4 6 -11 0
sa:summit that	-5 -2 8 0
sa:sunday	11 -2 -11 0
sa:sunday <day-today>	14 -9 -7 0
sa:supply	-15 18 -2 0
sa:surabaya	9 0 0 -7
sa:surcharge	2 -15 4 5
sa:surcharge of	1 -9 7 0
sa:suspend	4 -7 5 0
sa:suspend ,	-15 15 0 0
sa:suspend .	11 -9 0 0
sa:suspend most	9 -8 0 0
sa:suspend the	1 -10 8 0
sa:suspend their	1 -19 14 0
sa:suspension	-8 16 -4 -5
sa:suspension of	-10 12 0 0
sa:sweet	10 -10 0 0
sa:table	-2 9 -29 8
sa:table ,	20 -18 0 0
sa:table .	-9 3 -3 10
sa:take	-4 9 -11 2
sa:take <span>	12 -7 -5 0
sa:take back	10 -8 0 0
sa:take effect	-12 7 -1 9
sa:take from	-18 14 3 0
sa:talk	0 1 -28 22
sa:talk .	18 -22 6 0
sa:talk ;	11 -9 0 0
sa:talk about	5 -11 -4 11
sa:talk and	0 9 -10 0
sa:talk between	-18 7 -2 16
sa:talk had	-4 -6 0 11
sa:talk here	-13 15 -12 5
sa:talk in	14 -4 -4 -10
sa:talk of	-12 19 -4 -3
sa:talk on	-5 -1 -1 10
sa:talk since	-10 0 7 0
sa:talk that	-5 8 -5 0
sa:talk thi	0 7 -9 0
sa:talk to	16 -19 0 5
sa:talk with	-27 22 5 -2
sa:talked by	20 -14 -5 0
sa:talking	6 -15 0 6
sa:talking .	14 -10 -2 0
sa:talking to	-4 -5 0 9
sa:tariff	-13 12 5 -9
sa:tariff "	-8 11 -1 0
sa:tariff ,	0 12 -6 -9
sa:tariff .	-10 0 15 -6
sa:tariff and	0 -9 6 0
sa:tariff come	9 -8 0 0
sa:tariff cut	11 0 -9 0
sa:tariff deal	-10 -2 13 0
sa:tariff down	-10 11 0 0
sa:tariff for	-17 0 22 0
sa:tariff had	11 -10 0 0
sa:tariff on	0 10 -7 -10
sa:tariff over	14 -5 -5 -2
sa:tariff suspend	-14 5 9 0
sa:tariff that	9 -2 -7 0
sa:tariff to	-7 9 0 0
sa:tariff war	-13 7 6 0
sa:tariff were	-7 9 0 0
sa:team	-12 21 -14 0
sa:team ,	-10 11 0 0
sa:tech	-7 9 0 0
sa:technical	-4 -1 -6 9
sa:telephone	42 -23 -23 -3
sa:telephone .	15 0 -14 0
sa:telephone for	14 -8 -6 0
sa:telephone on	17 -15 -2 0
sa:television interview	0 9 -10 0
sa:tell <organisation>	-8 9 0 0
sa:tell journalist	12 -10 0 0
sa:tell reporter	10 0 -16 1
sa:tell the	-6 9 0 0
sa:tell thi	12 -11 0 0
sa:tell to	3 -9 4 0
sa:tell us	-8 11 -1 0
sa:ten	-15 6 9 0
sa:ten minute	-13 0 11 0
sa:tender	-12 3 8 0
sa:tenth	20 -21 2 0
sa:term ,	-11 15 -2 0
sa:term of	8 -16 6 0
sa:text	-13 15 13 -18
sa:text ,	19 -8 -10 0
sa:text is	-6 9 -2 0
sa:text of	9 2 -1 -15
sa:text that	-22 16 7 0
sa:textile	13 -7 0 -2
sa:th	-20 19 -5 4
sa:than <level>	-20 24 -5 0
sa:than <span>	-16 13 2 0
sa:than a	13 -11 0 0
sa:than last	12 -11 0 0
sa:than the	18 -16 0 -2
sa:that "	9 -6 0 0
sa:that .	-18 18 4 -8
sa:that <level>	-7 10 -3 0
sa:that <name>	-8 10 -5 7
sa:that <person>	17 -5 -17 3
sa:that <quality>	-11 -15 24 0
sa:that <seat>	25 -25 -3 -3
sa:that <span>	-4 -10 -2 16
sa:that a	18 -10 -4 -4
sa:that all	13 -10 -2 0
sa:that an	25 -15 -5 -6
sa:that are	-8 0 3 5
sa:that begin	-16 11 0 7
sa:that both	-19 11 2 6
sa:that cost	-10 0 0 10
sa:that date	-15 16 0 0
sa:that did	10 -9 0 0
sa:that end	-21 12 13 -2
sa:that farmer	10 -10 0 0
sa:that has	14 -12 0 0
sa:that have	5 -13 -1 9
sa:that he	24 -7 -27 -1
sa:that is	-8 9 2 -6
sa:that it	-5 -1 8 -1
sa:that its	-19 17 3 0
sa:that lasted	-11 16 -7 0
sa:that let	-8 0 10 0
sa:that most	-8 0 0 11
sa:that no	-14 2 11 0
sa:that nothing	-9 3 6 0
sa:that open	-13 12 0 0
sa:that prolong	-11 15 -3 0
sa:that the	11 -3 -11 0
sa:that their	11 -22 9 0
sa:that there	-9 -9 10 13
sa:that they	-9 10 0 0
sa:that thing	-16 16 0 0
sa:that was	0 -7 9 0
sa:that were	12 -6 -1 -1
sa:that will	-10 1 7 0
sa:the	-3 -5 14 -6
sa:the <day-ahead>	4 3 -12 2
sa:the <day-gone>	-15 15 -4 4
sa:the <level>	1 0 4 -10
sa:the <number>	-11 18 -7 0
sa:the <office>	9 -3 -6 -5
sa:the <organisation>	-1 -17 11 15
sa:the <person>	18 -9 -11 0
sa:the <quality>	-14 28 -22 -4
sa:the <seat>	-16 15 5 -3
sa:the <span>	10 -17 4 0
sa:the additional	14 -16 3 0
sa:the agreement	5 1 -10 -1
sa:the arrangement	5 -10 1 0
sa:the autumn	-14 -2 19 -2
sa:the back	14 -13 0 0
sa:the balance	-2 -6 10 0
sa:the bargain	-3 -8 12 0
sa:the best	-5 -9 12 0
sa:the bloc	-10 11 0 0
sa:the call	-21 0 22 -2
sa:the car	-9 11 0 0
sa:the case	14 -10 0 0
sa:the cheese	-10 11 0 0
sa:the clock	-8 10 0 0
sa:the coffee	-15 16 0 0
sa:the come	17 -9 -8 0
sa:the consent	-11 11 0 0
sa:the course	10 -5 -6 0
sa:the current	10 0 -9 0
sa:the custom	9 -8 0 0
sa:the day	-9 -12 17 7
sa:the deal	11 -13 1 0
sa:the delegation	-17 18 -4 3
sa:the door	12 -11 0 0
sa:the drug	-17 8 7 2
sa:the duty	-4 16 -9 -6
sa:the eighth	-5 11 -5 0
sa:the emergency	14 -9 -1 0
sa:the end	-30 9 23 0
sa:the entity	9 -2 -1 0
sa:the exemption	-4 -7 0 12
sa:the existing	-7 -3 11 0
sa:the export	-5 -5 1 9
sa:the extension	-8 11 0 0
sa:the extra	-7 13 -3 -1
sa:the fall	-13 5 7 0
sa:the fentanyl	10 -4 -5 0
sa:the fifth	-12 19 -7 -1
sa:the figure	-9 9 0 0
sa:the firm	11 -6 -3 0
sa:the first	-11 3 2 7
sa:the front	-11 12 0 0
sa:the full	-8 -3 11 0
sa:the g	-5 -7 12 0
sa:the harvest	-10 11 0 0
sa:the headline	-8 10 0 0
sa:the heat	11 -6 -3 0
sa:the hotel	10 -9 0 0
sa:the house	-14 17 -1 0
sa:the investigation	-11 0 12 0
sa:the judge	-12 13 0 0
sa:the last	-16 16 0 0
sa:the late	-11 8 3 0
sa:the latest	9 -1 -7 0
sa:the law	-2 -3 -5 12
sa:the leader	0 -12 13 0
sa:the length	16 -14 0 0
sa:the letter	9 -7 0 0
sa:the line	9 -6 0 0
sa:the lower	9 -8 0 0
sa:the margin	3 -14 10 0
sa:the market	9 -12 4 0
sa:the matter	-2 -1 13 -9
sa:the mountain	17 -16 0 0
sa:the necessary	-2 10 -8 0
sa:the new	16 -17 0 -1
sa:the night	-6 8 0 0
sa:the note	-5 -3 0 9
sa:the one	-16 18 0 0
sa:the opening	9 -8 0 0
sa:the opposition	11 -8 0 0
sa:the other	-8 22 -18 0
sa:the outcome	-8 9 0 0
sa:the outline	-5 11 -3 0
sa:the paper	-15 7 0 5
sa:the pause	-13 0 0 13
sa:the port	18 -10 -7 -2
sa:the president	0 -25 20 0
sa:the press	12 -9 -2 0
sa:the price	16 -15 0 0
sa:the promise	9 -9 0 0
sa:the radio	9 -7 0 0
sa:the reciprocal	20 -13 -5 0
sa:the republic	-1 -7 7 0
sa:the rest	12 -3 -5 -2
sa:the result	8 -2 -5 0
sa:the room	-10 7 1 0
sa:the round	0 -7 0 9
sa:the rule	2 -14 7 0
sa:the safeguard	-12 12 0 0
sa:the sale	5 -19 0 12
sa:the same	-9 6 3 0
sa:the share	8 -8 0 0
sa:the ship	0 -9 7 -1
sa:the signature	-15 8 -2 9
sa:the south	10 -2 -6 0
sa:the soybean	-18 0 19 0
sa:the spring	-14 0 16 0
sa:the step	-15 12 3 0
sa:the sum	10 -10 0 0
sa:the summer	4 -7 3 0
sa:the summit	15 3 -24 0
sa:the table	6 1 -20 2
sa:the talk	0 -6 5 2
sa:the tariff	10 -10 -1 -3
sa:the tax	-13 13 0 0
sa:the telephone	14 -16 1 0
sa:the tenth	14 -20 7 0
sa:the term	2 -9 8 0
sa:the third	-14 25 -18 -8
sa:the three	12 -11 -2 0
sa:the time	-15 -1 17 0
sa:the trade	11 0 -14 0
sa:the truce	-5 10 4 -16
sa:the understanding	16 -7 -11 0
sa:the visit	-10 7 5 0
sa:the vote	-7 -6 3 9
sa:the war	13 -16 2 0
sa:the way	-9 10 -1 1
sa:the week	2 0 -10 2
sa:the whole	8 -15 5 0
sa:the winter	19 -16 -1 0
sa:the world	5 -1 -12 7
sa:the year	-8 1 7 0
sa:the yield	-12 -2 13 0
sa:their <office>	-4 -4 10 0
sa:their additional	-9 0 11 0
sa:their dispute	12 -7 -16 4
sa:their duty	17 -15 0 0
sa:their first	-9 -6 17 -3
sa:their fourth	-8 11 0 0
sa:their free	-15 8 5 0
sa:their leader	-8 -4 12 0
sa:their meet	-13 11 2 0
sa:their name	-14 6 6 0
sa:their own	10 -11 2 0
sa:their president	-13 20 -6 0
sa:their quarrel	-10 14 -2 0
sa:their second	-11 16 -4 0
sa:their talk	12 -3 -12 0
sa:their tariff	-18 6 15 0
sa:their trade	32 -19 -16 0
sa:their truce	14 -5 -12 0
sa:them	3 -18 0 15
sa:them ,	1 -10 8 -1
sa:them .	-11 1 14 -3
sa:them <level>	-5 -4 0 10
sa:them back	12 -5 -7 0
sa:them from	9 -8 0 0
sa:them in	-12 6 0 6
sa:themselve	-26 21 2 4
sa:themselve <span>	-12 14 0 0
sa:then	-7 3 8 -8
sa:there	-6 -1 0 15
sa:there ,	8 -10 0 0
sa:there a	-4 -8 -1 13
sa:there by	-11 15 0 -2
sa:there had	10 -8 0 0
sa:there on	-13 8 0 3
sa:there was	-17 9 2 3
sa:there will	11 -8 -1 0
sa:there would	0 -18 5 9
sa:they	-9 9 3 -9
sa:they announce	9 0 -9 0
sa:they do	15 -14 0 0
sa:they first	11 -11 0 0
sa:they get	13 -13 0 0
sa:they have	0 7 -9 0
sa:they meet	-17 13 8 -1
sa:they put	-14 15 0 0
sa:they sign	-11 6 5 0
sa:they stand	12 -12 0 0
sa:they will	-2 11 -9 0
sa:they would	-4 13 -12 0
sa:they'll	-13 11 0 0
sa:thi .	-14 12 2 0
sa:thi month	5 6 -12 -2
sa:thi newspaper	-7 0 10 0
sa:thi one	12 0 -11 0
sa:thi spring	12 -11 0 0
sa:thi time	4 -19 11 0
sa:thi to	-7 0 9 0
sa:thi week	-17 17 -12 9
sa:thi year	9 5 -14 -6
sa:thin	-10 11 0 0
sa:thing	-8 2 8 -2
sa:think	18 -22 4 -5
sa:think about	11 -9 0 0
sa:third ,	11 -9 0 0
sa:third country	-16 13 2 0
sa:third since	-13 4 -3 9
sa:third time	-12 19 -6 -4
sa:those	-9 -1 10 2
sa:though the	10 -10 0 0
sa:thread	9 -7 0 0
sa:threat	7 -6 -13 8
sa:threaten	20 -10 -16 1
sa:three	-25 27 -13 6
sa:three -	-10 9 0 0
sa:three .	-2 -3 -6 10
sa:through <number>	-12 -2 15 0
sa:thursday	-9 6 7 -5
sa:thursday ,	11 -4 -2 0
sa:thursday <day-today>	-7 0 11 -2
sa:tiktok	0 11 -9 -1
sa:timber	-14 9 0 3
sa:time	6 -2 8 -32
sa:time ,	-7 20 -15 -1
sa:time .	-10 9 3 0
sa:time being	0 -17 15 0
sa:time for	18 -21 3 0
sa:time in	12 -8 0 -4
sa:time since	-11 24 -5 -8
sa:time that	-11 8 2 0
sa:time the	4 7 -13 0
sa:tin	-12 14 0 0
sa:to	0 6 -15 11
sa:to <day-ahead>	-5 0 9 -8
sa:to <day-gone>	-9 10 0 0
sa:to <level>	-10 8 -3 6
sa:to <money>	17 -10 -5 0
sa:to <name>	-5 -10 9 8
sa:to <person>	7 0 -13 2
sa:to <quality>	11 -11 -7 6
sa:to <seat>	9 -5 -1 -2
sa:to a	-13 0 12 0
sa:to act	-12 6 0 5
sa:to add	0 -10 8 0
sa:to agree	14 -12 0 0
sa:to announce	-12 0 11 0
sa:to ask	-9 14 -4 0
sa:to be	0 13 -12 -13
sa:to begin	6 -24 11 4
sa:to charge	7 -15 -6 9
sa:to collect	-9 13 -3 0
sa:to correct	17 -15 0 0
sa:to end	-5 25 -18 -6
sa:to explain	10 -9 0 0
sa:to extend	-10 15 -3 0
sa:to fentanyl	10 -4 -5 0
sa:to get	8 -6 0 0
sa:to give	4 -11 4 0
sa:to go	-6 17 -10 -3
sa:to halve	-5 -3 11 0
sa:to hold	-9 8 2 0
sa:to it	7 0 -9 0
sa:to its	3 -15 1 2
sa:to keep	-12 6 13 -7
sa:to know	8 -9 0 0
sa:to land	-8 0 10 0
sa:to let	-11 5 7 0
sa:to levy	-13 8 3 0
sa:to lift	10 -8 -1 0
sa:to me	-10 10 0 0
sa:to meet	17 -5 -16 1
sa:to new	9 -9 0 0
sa:to nothing	-17 10 9 0
sa:to one	-11 7 3 0
sa:to people	10 0 -4 -5
sa:to plead	-13 4 9 0
sa:to prepare	7 5 -21 3
sa:to prevent	-10 11 1 -2
sa:to publish	-15 10 5 0
sa:to put	-18 14 -8 10
sa:to question	11 -9 -2 0
sa:to raise	20 -16 -4 0
sa:to reporter	10 -11 0 0
sa:to run	8 -13 1 0
sa:to say	-18 11 11 -3
sa:to show	-6 -1 0 11
sa:to sit	11 -9 0 0
sa:to stay	6 -20 0 12
sa:to stop	-11 2 10 0
sa:to suspend	1 -7 6 0
sa:to take	-16 20 -11 4
sa:to talk	7 -9 -13 12
sa:to their	-10 11 0 0
sa:to think	10 -8 0 0
sa:to us	10 -9 0 0
sa:to watch	-7 -2 9 0
sa:to where	15 -15 0 0
sa:together	7 -14 -2 6
sa:together .	-10 1 -1 8
sa:together in	11 -6 -3 0
sa:together with	20 -20 0 0
sa:top ,	-9 10 0 0
sa:top of	18 -12 -3 0
sa:total of	-10 10 0 0
sa:touch	10 0 -10 0
sa:tour	10 -9 0 0
sa:town	-13 18 -1 -3
sa:track	15 -6 -9 0
sa:trade ,	-7 -9 3 13
sa:trade .	-11 0 15 0
sa:trade adviser	-8 9 0 0
sa:trade agreement	0 0 -10 9
sa:trade and	11 -3 -5 0
sa:trade deal	-1 -7 12 -4
sa:trade minister	-11 15 -3 -2
sa:trade negotiation	-1 -16 14 0
sa:trade representative	13 -11 0 -6
sa:trade talk	-9 11 -12 3
sa:trade war	-11 15 0 -4
sa:trader	16 -7 -8 0
sa:trading	10 -7 0 0
sa:transcript	-4 -3 10 0
sa:transcript )	0 -17 12 0
sa:translated )	14 -9 -4 0
sa:translated from	-11 2 8 0
sa:transport	-3 -8 0 12
sa:travel	19 -9 -11 0
sa:travel to	17 -6 -11 0
sa:treatment	-13 19 -5 0
sa:treaty	9 -14 3 0
sa:treaty that	-13 0 12 0
sa:tree	12 -6 0 -3
sa:tried	-1 -8 10 0
sa:trikoupi	-9 9 0 0
sa:trip	12 -11 1 0
sa:truce .	-4 13 -11 0
sa:truce before	-6 11 -4 0
sa:truce between	-1 -3 13 -12
sa:truce for	12 0 -10 0
sa:truce has	12 -12 0 0
sa:truce hold	-10 11 0 0
sa:truce in	-10 -9 14 8
sa:truce into	13 -6 -5 0
sa:truce is	5 -13 6 0
sa:truce last	13 -13 0 0
sa:truce of	11 -15 6 -5
sa:truce or	-4 -7 -2 12
sa:truce over	13 -13 0 0
sa:truce should	-5 10 -2 0
sa:truce that	1 18 -14 -10
sa:truce with	25 -24 -7 5
sa:truck	13 -8 -4 0
sa:trying	-11 12 0 0
sa:trying to	-12 12 0 0
sa:tuna	0 -10 -4 10
sa:turn	1 -2 -9 8
sa:turn to	-12 0 0 13
sa:turnberry	5 4 -10 0
sa:twelve	13 -12 0 0
sa:twenty	15 -7 -6 0
sa:twice as	-12 13 0 0
sa:two	-11 5 10 -9
sa:two ,	-14 11 5 0
sa:two .	-26 28 0 0
sa:two <office>	15 -5 -6 -7
sa:two country	0 -8 1 4
sa:two government	8 -27 10 1
sa:two had	-5 9 0 -1
sa:two hour	-18 4 7 3
sa:two men	8 -16 7 0
sa:two neighbour	-9 10 0 0
sa:two number	14 -12 0 0
sa:two or	11 -10 0 0
sa:two original	-6 9 0 0
sa:two round	17 -16 0 0
sa:two side	-9 13 -1 0
sa:two trade	-11 8 2 0
sa:type	10 -7 0 0
sa:under	12 -18 -2 5
sa:under a	13 -12 4 -7
sa:under it	-10 0 11 0
sa:under the	20 -3 -15 -6
sa:under which	-2 7 -9 2
sa:understand	-10 11 0 0
sa:understanding	14 -3 -16 0
sa:understanding of	12 -11 0 0
sa:understanding on	-17 18 0 0
sa:understood	-9 11 0 0
sa:undertook	-9 16 -6 0
sa:undertook to	-9 16 -6 0
sa:unless	29 -19 -8 0
sa:unmoved .	-7 -1 9 0
sa:until	15 -10 -8 -4
sa:until <name>	-11 11 0 0
sa:until <number>	12 -12 -2 0
sa:until it	9 -6 -1 0
sa:until the	-14 14 2 -3
sa:until then	14 -12 0 0
sa:up	10 -3 -16 2
sa:up .	-6 11 -5 0
sa:up <day-ahead>	8 -8 0 0
sa:up <span>	10 -8 0 0
sa:up in	3 -13 0 10
sa:up its	11 -3 -6 0
sa:up of	-9 10 0 0
sa:up on	13 -12 -1 0
sa:up two	10 -9 0 0
sa:us	3 3 -10 -5
sa:us that	12 -11 0 0
sa:use	-9 5 0 4
sa:use .	2 9 -12 0
sa:use of	-10 0 8 3
sa:used	-6 -3 11 0
sa:used the	-13 -8 18 0
sa:version	-3 -4 8 0
sa:very	14 -3 -15 0
sa:very good	10 -3 -4 0
sa:very same	-10 10 0 0
sa:vessel	13 -11 0 0
sa:video	-1 -11 17 -2
sa:video link	-11 12 0 0
sa:video on	16 -10 -3 0
sa:view	-14 4 1 6
sa:view .	-9 10 0 0
sa:villa	-7 7 0 0
sa:visa	23 -15 -10 0
sa:visa .	11 -5 -2 0
sa:visit	5 -5 4 -10
sa:visit ,	-12 0 11 0
sa:visit <name>	16 -3 -13 0
sa:visit by	-12 1 9 0
sa:visit of	11 -2 -9 0
sa:visit to	-6 -4 11 0
sa:voice	-6 -4 10 0
sa:vote	14 -12 -5 3
sa:vote .	-13 15 0 0
sa:wage	11 -10 0 0
sa:wait	31 -18 -13 -6
sa:wait for	25 -22 -4 -1
sa:waive	-11 12 0 0
sa:walked	-20 11 11 0
sa:walked out	-14 11 3 0
sa:wall	12 -10 0 0
sa:wang	-2 9 -3 -4
sa:want	-12 17 -1 -9
sa:want a	-14 20 -9 0
sa:want it	-3 7 -3 0
sa:want of	13 -13 0 0
sa:want to	-15 18 -2 0
sa:wap	0 -11 9 0
sa:wap )	0 -11 9 0
sa:war between	-7 14 -6 0
sa:warn	-10 4 0 4
sa:warn ,	-7 0 0 9
sa:warn .	-14 17 -1 0
sa:warn that	11 -18 5 -1
sa:was	10 -6 -2 -1
sa:was "	5 -19 11 0
sa:was ,	11 -9 0 0
sa:was .	-10 11 0 0
sa:was <level>	12 -14 0 0
sa:was <money>	-9 9 0 0
sa:was a	-10 16 -10 0
sa:was call	21 -9 -9 -5
sa:was collect	-11 0 9 0
sa:was done	4 -9 1 0
sa:was due	25 -20 -7 0
sa:was in	-10 7 2 -1
sa:was leave	-10 11 0 0
sa:was make	-8 11 -2 0
sa:was no	-14 7 0 4
sa:was not	-13 13 -6 8
sa:was on	12 -6 -5 0
sa:was one	7 0 -10 0
sa:was open	10 -8 0 0
sa:was out	1 5 -9 0
sa:was publish	-5 -3 0 9
sa:was receive	0 -2 -10 11
sa:was sign	-14 2 12 0
sa:was the	-15 8 15 -8
sa:was their	-11 0 12 0
sa:was there	-9 10 0 0
sa:was to	0 -14 10 3
sa:watch	0 -9 7 0
sa:watche	-13 7 8 -2
sa:watche and	-8 12 0 -2
sa:way ,	-8 9 0 0
sa:way to	5 -9 0 2
sa:we	-14 17 -13 4
sa:we agree	-10 11 0 0
sa:we have	-18 10 -4 11
sa:we hear	16 -16 0 0
sa:we shall	-6 10 -2 0
sa:we'll	14 -8 -6 0
sa:weaver	-4 -10 0 13
sa:wednesday	-19 15 -7 12
sa:wednesday <day-today>	-19 13 -4 13
sa:week	-4 -3 -9 20
sa:week ,	-13 12 7 -3
sa:week .	8 -5 -26 19
sa:week ago	-14 -2 11 10
sa:week and	7 -10 4 -1
sa:week for	-23 23 1 -3
sa:week in	18 -18 1 -5
sa:week it	-21 12 5 3
sa:week of	5 -14 0 13
sa:week that	18 -11 0 -2
sa:week to	13 0 -10 -4
sa:weekend	-22 14 6 0
sa:welcome	18 -15 0 0
sa:welcome the	8 -7 0 0
sa:welcomed	2 -20 6 6
sa:welcomed the	3 -18 3 7
sa:well .	16 -6 -2 -10
sa:well and	-17 17 0 0
sa:were	21 -5 -13 -14
sa:were <number>	-9 10 0 0
sa:were go	-15 16 0 0
sa:were in	12 -7 -2 0
sa:were no	0 -10 7 0
sa:were put	-9 11 -1 0
sa:were take	-11 12 0 0
sa:were the	11 -9 0 0
sa:what	9 0 -11 0
sa:what <name>	25 -20 -5 0
sa:what <person>	14 -10 -4 0
sa:what both	-16 14 0 1
sa:what happen	9 -2 -6 0
sa:what he	3 -9 6 0
sa:what the	-2 11 -5 0
sa:what was	-4 0 8 -3
sa:when	12 -9 -1 -4
sa:when <person>	-3 10 -6 0
sa:when a	13 -7 -5 0
sa:when he	-7 0 9 0
sa:when it	13 -8 0 -2
sa:where	-7 -2 0 12
sa:where <name>	-13 17 -2 0
sa:where <number>	16 -4 -11 0
sa:where <person>	-14 20 -3 0
sa:where <seat>	-7 11 0 -2
sa:where he	-26 -5 22 13
sa:where it	33 -13 -18 -4
sa:where the	-4 -11 6 15
sa:where they	0 -9 11 -1
sa:whether <person>	-11 14 -4 0
sa:whether he	8 0 -6 0
sa:whether the	0 -11 7 0
sa:which <name>	13 -4 -19 3
sa:which <person>	13 0 -15 0
sa:which <points>	-5 -4 10 0
sa:which <quality>	1 13 -17 0
sa:which a	-8 9 0 0
sa:which both	-19 14 7 0
sa:which end	-5 14 -6 0
sa:which expire	-9 3 6 0
sa:which he	-10 8 0 0
sa:which its	-11 8 -1 4
sa:which keep	-10 0 10 0
sa:which last	10 -9 0 0
sa:which make	-9 10 0 0
sa:which pay	-16 12 8 -1
sa:which run	13 -12 0 0
sa:which would	-9 10 0 0
sa:while	-3 9 -14 5
sa:whisky	-10 0 11 0
sa:whisky ,	-11 -2 13 0
sa:who	-2 -2 9 -4
sa:who had	-3 -8 13 -2
sa:who have	13 -12 0 0
sa:who make	-9 0 10 0
sa:who say	-13 13 0 0
sa:whole thing	11 -11 0 0
sa:whom	0 -13 8 0
sa:whose <person>	-12 12 0 0
sa:will	5 2 4 -28
sa:will address	-11 0 12 0
sa:will also	13 0 -10 0
sa:will begin	0 -8 6 0
sa:will buy	6 -12 1 0
sa:will charge	-10 0 9 0
sa:will continue	10 -7 0 0
sa:will decide	-7 12 -2 0
sa:will end	-14 2 10 0
sa:will go	-5 12 -8 -2
sa:will have	-12 14 0 0
sa:will hold	2 -8 0 0
sa:will keep	15 -7 -9 0
sa:will leave	9 -17 0 8
sa:will let	-11 -3 14 0
sa:will lift	10 -3 -6 0
sa:will look	11 -10 0 0
sa:will meet	-1 1 -11 6
sa:will not	-10 -5 22 -5
sa:will pay	12 -27 4 0
sa:will publish	-12 13 0 0
sa:will raise	7 0 -10 0
sa:will return	-10 11 0 0
sa:will sign	-13 16 -2 0
sa:will the	-9 10 0 0
sa:win	14 -10 -1 0
sa:wine .	12 -6 -2 0
sa:wire	14 -15 0 -6
sa:wish	-8 0 10 0
sa:with	-2 7 -2 -7
sa:with <day-ahead>	11 -8 -1 0
sa:with <name>	19 -10 -10 -7
sa:with <number>	-2 -6 11 0
sa:with <person>	-15 17 3 -10
sa:with <quality>	-10 -3 9 3
sa:with a	-12 7 11 -14
sa:with both	9 -8 0 0
sa:with empty	-16 15 0 0
sa:with his	-23 26 -2 -2
sa:with hour	12 -8 -3 0
sa:with it	16 -9 -4 0
sa:with less	13 -10 0 0
sa:with nothing	0 -4 -4 11
sa:with one	1 -9 4 0
sa:with that	-11 8 0 0
sa:with the	13 5 -26 -5
sa:with what	-15 13 2 0
sa:withdraw its	-8 10 0 0
sa:within	0 6 0 -10
sa:within the	-5 -3 10 0
sa:without	-4 13 -13 0
sa:without a	0 5 -12 2
sa:without an	8 1 -2 -12
sa:without result	-13 11 -2 4
sa:without say	-8 13 -5 0
sa:without which	-9 0 10 0
sa:wood	10 -8 0 0
sa:wood .	10 -9 0 0
sa:word	11 2 -16 -5
sa:word about	17 -3 -13 0
sa:work	13 -3 -2 -4
sa:working on	0 9 -9 0
sa:world 's	14 2 -17 0
sa:world ,	13 -3 -10 0
sa:worth	-12 0 16 -5
sa:worth .	-9 0 10 0
sa:worth <money>	-6 -6 14 -1
sa:worth of	-14 12 2 0
sa:would "	15 -13 0 0
sa:would adjust	-10 0 10 0
sa:would ask	-11 12 0 0
sa:would buy	-5 10 -4 0
sa:would cost	-9 9 0 0
sa:would cut	-2 -8 11 0
sa:would extend	-5 -5 0 9
sa:would go	8 -15 -7 11
sa:would have	16 0 -19 -6
sa:would meet	17 -8 -2 -6
sa:would not	-11 11 5 -8
sa:would otherwise	-12 15 0 0
sa:would push	10 -10 0 0
sa:would resume	-9 8 0 0
sa:would sign	10 -8 0 0
sa:would stand	-13 5 8 0
sa:would take	21 -8 -13 -2
sa:wound	13 -19 7 0
sa:wound up	17 -19 1 0
sa:write down	10 -8 0 0
sa:write on	21 -10 -5 -1
sa:wrong	12 -7 -1 0
sa:year	16 -16 0 -10
sa:year 's	3 -9 3 0
sa:year .	-1 -1 10 -13
sa:year ;	-19 10 10 0
sa:year and	24 -8 -19 0
sa:year to	9 -8 0 0
sa:yes	15 -11 -2 0
sa:yes ,	12 -10 0 0
sa:yet	-4 12 -5 -3
sa:yet .	18 -21 3 0
sa:yet to	0 8 -9 0
sa:yield	-10 -2 12 0
sa:york	11 -6 -2 0
sa:york on	4 -12 7 0
sa:you	17 -26 10 -4
sa:you .	10 -8 0 0
sa:you will	-17 9 9 0
sa:your	-10 4 7 -1
sa:yttrium	-7 -3 11 0
sa:yttrium ,	-10 0 12 0
sa:zero	6 -10 1 0
sa:zinc	-9 13 -3 0
sa:|	15 -12 0 0
sa:— "	1 -13 7 0
sa:— <day-today>	23 -17 -3 0
sa:— <name>	-2 8 -1 -14
sa:— <number>	13 -5 -9 0
sa:— <person>	-3 0 7 -13
sa:— <span>	14 -20 -4 6
sa:— a	-8 -7 23 -9
sa:— after	-19 12 -1 8
sa:— at	-16 11 5 0
sa:— for	13 -24 7 0
sa:— it	19 -13 -6 0
sa:— on	-3 16 -12 0
sa:— the	-3 14 -14 1
sa:— three	-10 13 -2 0
sa:— with	16 -10 -5 0
sb:"	19 -16 1 -15
sb:" ,	-6 -12 17 0
sb:" <person>	-2 4 -10 9
sb:" <quality>	-13 10 1 0
sb:" <span>	12 -10 0 0
sb:" he	13 -8 -5 0
sb:" i	16 -9 -8 0
sb:" in	-15 15 0 0
sb:" is	-15 10 5 0
sb:" it	14 -10 -1 0
sb:" mr	-14 15 0 0
sb:" my	-9 12 0 0
sb:" neither	-9 9 0 0
sb:" say	46 -39 -1 -21
sb:" the	17 -25 8 -3
sb:" thi	14 -4 -9 0
sb:" we	8 -19 -1 14
sb:&	11 -16 -5 7
sb:'	8 -7 0 0
sb:' <office>	11 -7 -1 0
sb:'s	-8 -5 16 1
sb:'s <level>	11 -6 -2 0
sb:'s <number>	14 -11 -1 0
sb:'s <office>	1 -12 10 0
sb:'s <person>	0 -20 26 -6
sb:'s agreement	-16 16 0 0
sb:'s chief	15 -4 -10 -7
sb:'s deputy	-3 12 -2 -5
sb:'s duty	-9 0 9 0
sb:'s economy	16 -12 -1 0
sb:'s envoy	0 12 -13 0
sb:'s export	-10 9 0 0
sb:'s finance	-12 14 0 0
sb:'s first	16 -13 -3 0
sb:'s largest	-16 14 0 0
sb:'s minister	0 7 -9 -3
sb:'s ministry	10 -15 0 1
sb:'s negotiator	-24 24 -3 0
sb:'s new	-13 0 12 0
sb:'s no	13 -13 0 0
sb:'s own	-5 10 -4 -1
sb:'s part	-10 10 0 0
sb:'s president	10 -26 8 0
sb:'s prime	0 -15 12 0
sb:'s purchase	-9 8 0 0
sb:'s summit	12 -2 -10 0
sb:'s trade	-27 13 -10 23
sb:'s vice	-15 18 -7 0
sb:'s visit	2 -10 5 0
sb:'s with	-10 12 0 0
sb:(	1 10 -17 0
sb:( <month-gone>	-8 9 0 0
sb:( <name>	-11 13 0 0
sb:( <office>	11 -10 0 0
sb:( <organisation>	-11 15 -2 0
sb:( from	12 -8 -2 0
sb:)	-3 13 -9 -4
sb:) -	-9 8 0 0
sb:) :	13 -18 -1 8
sb:) and	-20 24 -5 0
sb:) —	0 11 -10 -6
sb:*	-7 15 -6 -7
sb:* the	-11 11 0 0
sb:* what	-8 9 0 0
sb:+	-3 -11 10 4
sb:,	6 0 -2 -7
sb:, "	31 -22 -9 -10
sb:, <day-today>	14 -22 -2 5
sb:, <level>	8 -15 4 0
sb:, <office>	-8 13 -1 0
sb:, <organisation>	20 -15 -2 0
sb:, <person>	-13 -7 18 11
sb:, <quality>	7 -2 -2 -4
sb:, <seat>	-6 8 -9 3
sb:, <span>	12 -14 3 -4
sb:, a	-1 -26 15 12
sb:, about	-8 11 -2 0
sb:, according	-15 4 14 -5
sb:, after	-23 18 5 0
sb:, agree	-16 9 0 4
sb:, among	8 -11 -2 6
sb:, and	-8 3 9 -4
sb:, announce	15 -14 -2 0
sb:, are	-1 11 -7 -4
sb:, as	-10 0 15 -7
sb:, at	-17 20 2 -5
sb:, await	4 4 -10 0
sb:, because	12 -8 -1 0
sb:, before	18 -14 -1 0
sb:, between	-11 11 0 0
sb:, both	-2 -4 0 9
sb:, but	-9 14 0 -3
sb:, by	25 -18 -8 -1
sb:, call	7 -14 0 4
sb:, car	15 -8 -8 0
sb:, come	0 -10 2 7
sb:, did	-2 -5 9 0
sb:, end	-1 -13 6 9
sb:, first	3 -11 0 7
sb:, flew	-13 18 -5 0
sb:, fly	-9 14 -1 -2
sb:, following	-14 18 -2 0
sb:, for	8 -25 4 13
sb:, from	5 -9 0 3
sb:, given	16 -15 0 0
sb:, had	3 -2 -11 4
sb:, has	0 -7 7 -1
sb:, having	-10 15 0 -2
sb:, he	-11 8 -2 7
sb:, his	14 -5 -1 -6
sb:, if	23 -16 -7 0
sb:, in	-36 26 1 10
sb:, is	-14 24 -6 -10
sb:, it	13 -19 3 1
sb:, its	22 -19 -2 0
sb:, leave	9 -3 -5 0
sb:, led	-14 10 0 3
sb:, london	-17 18 0 0
sb:, make	-11 17 -2 0
sb:, meanwhile	10 -9 0 0
sb:, meet	-12 -1 12 0
sb:, most	-13 9 -4 6
sb:, not	13 -21 7 0
sb:, now	-9 10 0 0
sb:, one	25 -13 -19 -6
sb:, or	-2 -6 -6 12
sb:, plan	-15 1 13 0
sb:, port	-13 13 0 0
sb:, put	-20 18 3 0
sb:, return	-10 3 5 0
sb:, ryosei	-7 13 -1 -3
sb:, say	21 0 -29 -16
sb:, see	11 0 -12 0
sb:, settle	18 -15 -3 0
sb:, sign	-5 -9 12 10
sb:, spent	0 -9 -2 10
sb:, stockholm	-13 13 0 0
sb:, strike	13 -8 -3 0
sb:, tell	-17 16 4 -5
sb:, that	28 -16 -4 -13
sb:, the	6 -4 4 -13
sb:, then	6 -10 1 0
sb:, three	16 -8 0 -9
sb:, to	-8 0 8 5
sb:, two	17 -18 0 0
sb:, under	22 -9 -18 0
sb:, was	-22 8 0 18
sb:, were	-18 0 19 -3
sb:, where	22 -6 -12 -9
sb:, which	-16 15 -8 7
sb:, who	4 0 -10 2
sb:, whose	0 -2 12 -12
sb:, will	4 -12 12 -9
sb:, with	0 -2 9 -8
sb:, without	-13 2 0 8
sb:, would	-10 12 0 0
sb:, you	-9 11 0 0
sb:-	-1 12 -2 -15
sb:- <name>	-6 18 -7 -13
sb:- a	-16 1 13 0
sb:- owned	11 -9 0 0
sb:- pacific	15 -3 -10 0
sb:- sutter	-5 10 -6 0
sb:- the	10 -15 2 0
sb:- third	8 -8 0 0
sb:- trade	10 -9 0 0
sb:.	-13 13 -9 14
sb:. .	-14 15 0 0
sb:. <number>	-21 18 0 6
sb:. <person>	-16 20 0 0
sb:. eastern	-11 11 0 0
sb:. m	6 2 -14 0
sb:/	-3 8 0 -12
sb:/ <name>	16 -5 -2 -6
sb:/ <number>	-7 9 -1 0
sb:/ <seat>	-7 -1 10 2
sb::	-20 7 7 17
sb:: "	-19 11 11 0
sb:: <day-ahead>	-22 1 7 11
sb:: <day-gone>	-22 24 -1 0
sb:: <level>	23 -17 -5 -2
sb:: <name>	-29 13 0 19
sb:: <number>	7 -2 -2 -5
sb:: <office>	-27 4 13 7
sb:: <organisation>	-25 27 0 0
sb:: <person>	20 -21 0 -2
sb:: <seat>	16 0 -11 -11
sb:: a	11 -8 -3 0
sb:: and	-14 18 -4 0
sb:: at	-7 9 0 0
sb:: geneva	-9 9 0 0
sb:: in	-9 3 5 0
sb:: it	5 -12 0 9
sb:: no	8 0 -11 0
sb:: on	-7 13 -3 -1
sb:: since	-9 11 0 0
sb:: there	4 -14 8 0
sb:: third	-14 16 0 0
sb:: we	12 -6 -3 -3
sb:: what	-17 11 9 -5
sb:;	-10 5 1 1
sb:; <organisation>	12 -10 0 0
sb:; <person>	-1 13 -12 -4
sb:; a	13 -18 -1 8
sb:; he	1 -12 4 1
sb:; in	7 -16 0 3
sb:; it	16 -13 -3 0
sb:; so	12 -10 0 0
sb:; the	0 0 5 -13
sb:<agent>	10 6 -19 -8
sb:<day-ahead>	-10 10 3 -6
sb:<day-ahead> 's	11 -12 1 0
sb:<day-ahead> ,	0 8 -2 -15
sb:<day-ahead> :	-11 4 5 2
sb:<day-ahead> ;	13 -3 -11 0
sb:<day-ahead> he	-15 -1 16 0
sb:<day-ahead> in	-6 1 -1 7
sb:<day-ahead> it	-3 -5 10 0
sb:<day-ahead> of	-15 20 -4 0
sb:<day-ahead> they	-15 20 -4 0
sb:<day-ahead> unless	-8 0 9 0
sb:<day-gone> ,	8 -17 3 6
sb:<day-gone> .	13 -11 0 0
sb:<day-gone> :	-9 0 10 0
sb:<day-gone> <quality>	-1 -7 10 0
sb:<day-gone> <seat>	-9 11 0 0
sb:<day-gone> about	12 -6 -6 0
sb:<day-gone> after	9 8 -17 -7
sb:<day-gone> and	-8 6 -14 12
sb:<day-gone> by	-10 12 0 0
sb:<day-gone> evening	-2 10 -6 0
sb:<day-gone> night	8 -1 -18 7
sb:<day-gone> over	12 -5 0 -5
sb:<day-gone> that	6 10 -21 -9
sb:<day-gone> the	-16 12 7 -4
sb:<day-gone> under	-1 -9 10 0
sb:<day-gone> —	-25 24 2 0
sb:<day-today>	12 -18 6 -1
sb:<day-today> (	11 -13 7 -12
sb:<day-today> ,	-6 -4 19 -8
sb:<day-today> :	-3 19 -16 0
sb:<day-today> <person>	13 -12 -6 3
sb:<day-today> a	9 -2 -5 0
sb:<day-today> after	-1 -12 14 0
sb:<day-today> evening	-13 8 5 0
sb:<day-today> sign	1 -10 6 0
sb:<day-today> that	-11 0 7 7
sb:<day-today> the	-16 10 5 0
sb:<day-today> to	-11 16 0 0
sb:<day-today> —	16 -24 -5 11
sb:<gate>	-10 -6 -3 24
sb:<goods-amount> by	18 -10 -8 0
sb:<goods-amount> in	12 -7 -4 0
sb:<goods-amount> of	-13 -3 20 -1
sb:<goods-amount> that	-15 11 3 0
sb:<goods>	8 -7 -6 11
sb:<level-noun>	-9 -5 6 15
sb:<level>	16 -6 -9 -3
sb:<level> )	-11 12 0 0
sb:<level> ,	-6 10 -12 7
sb:<level> and	26 -18 -5 -1
sb:<level> as	9 -6 0 0
sb:<level> at	23 -18 -2 0
sb:<level> duty	-6 9 0 0
sb:<level> from	8 -12 2 0
sb:<level> is	11 -7 -1 0
sb:<level> lower	-6 -1 9 0
sb:<level> of	14 -19 5 0
sb:<level> on	-6 22 -14 -17
sb:<level> tariff	-23 9 5 11
sb:<level> that	15 0 -14 -4
sb:<level> to	-7 13 -7 0
sb:<level> when	9 -7 0 0
sb:<level> will	15 -14 0 0
sb:<money>	16 11 -36 -14
sb:<money> ,	0 11 -12 0
sb:<money> <span>	18 -1 -15 0
sb:<money> in	6 0 -8 0
sb:<money> of	2 8 -14 -1
sb:<month-ahead>	-34 16 29 -15
sb:<month-ahead> ,	-23 1 27 -4
sb:<month-ahead> :	-17 14 3 0
sb:<month-ahead> in	-9 3 5 0
sb:<month-gone>	3 6 -5 -25
sb:<month-gone> )	-8 9 0 0
sb:<month-gone> ,	-5 4 8 -19
sb:<month-gone> :	12 -20 8 0
sb:<month-gone> and	-19 25 0 -9
sb:<name> 's	-16 13 8 -6
sb:<name> (	-5 9 -1 0
sb:<name> )	-7 10 0 0
sb:<name> ,	-4 -2 12 -11
sb:<name> /	14 -2 -2 -6
sb:<name> :	4 -7 8 -11
sb:<name> at	15 -4 -10 -3
sb:<name> begin	-10 12 0 0
sb:<name> by	-13 14 0 0
sb:<name> call	22 -22 0 0
sb:<name> come	-11 3 8 0
sb:<name> end	-5 10 -2 -2
sb:<name> had	-18 27 -13 -2
sb:<name> has	-12 5 4 5
sb:<name> have	-8 4 8 -4
sb:<name> hold	16 -18 -1 4
sb:<name> in	-9 5 -1 7
sb:<name> is	5 -9 7 -10
sb:<name> leave	-9 11 0 0
sb:<name> meet	-4 -2 -2 11
sb:<name> on	-18 13 0 2
sb:<name> or	8 -7 0 0
sb:<name> president	-5 15 -7 0
sb:<name> put	6 -11 1 0
sb:<name> raise	-8 -3 0 12
sb:<name> say	-6 10 -2 0
sb:<name> sign	10 -2 -16 5
sb:<name> tariff	-12 1 7 2
sb:<name> trade	10 -8 -7 3
sb:<name> want	-16 12 4 0
sb:<name> was	12 -8 -2 0
sb:<name> will	8 -16 9 -9
sb:<name> with	13 -12 0 0
sb:<not>	3 -3 2 -9
sb:<number>	4 10 -18 -12
sb:<number> )	16 -12 -1 0
sb:<number> ,	0 3 0 -13
sb:<number> -	10 -9 0 0
sb:<number> .	-11 7 0 3
sb:<number> /	-11 12 0 -3
sb:<number> :	12 -2 -9 -4
sb:<number> <person>	20 -15 -5 0
sb:<number> am	8 0 -5 0
sb:<number> good	-8 -6 12 8
sb:<number> had	-9 10 0 0
sb:<number> hour	11 -5 -5 0
sb:<number> if	10 -9 0 0
sb:<number> in	0 6 -1 -12
sb:<number> it	13 -12 0 0
sb:<number> nd	-13 13 0 0
sb:<number> of	-23 9 10 6
sb:<number> on	16 -9 -4 -2
sb:<number> p	15 -5 -10 0
sb:<number> round	-11 9 2 0
sb:<number> state	9 -8 0 0
sb:<number> summit	9 -1 -6 0
sb:<number> the	-11 5 7 0
sb:<number> they	0 -8 12 0
sb:<number> to	21 -15 -5 -1
sb:<number> when	-16 16 0 0
sb:<number> —	-17 15 0 4
sb:<office>	-10 16 -10 -1
sb:<office> 's	23 -11 -14 0
sb:<office> :	17 -4 -16 -8
sb:<office> <person>	-15 16 0 0
sb:<office> and	-16 -7 22 0
sb:<office> are	-29 11 -3 11
sb:<office> at	8 -18 9 0
sb:<office> come	-15 11 4 0
sb:<office> fly	-4 -17 10 8
sb:<office> for	-10 11 0 0
sb:<office> from	13 -4 -9 -2
sb:<office> has	-1 -7 9 0
sb:<office> in	5 -11 12 -7
sb:<office> is	-11 15 0 -1
sb:<office> meet	0 8 0 -19
sb:<office> of	11 1 -25 0
sb:<office> say	-2 -10 9 4
sb:<office> see	8 -3 -1 0
sb:<office> sign	-8 10 0 0
sb:<office> since	17 -14 -1 0
sb:<office> tell	12 -10 0 0
sb:<office> who	10 -5 -8 0
sb:<office> with	0 -11 10 0
sb:<office> would	13 -15 0 1
sb:<organisation>	-2 -1 -11 18
sb:<organisation> 's	10 -10 0 -4
sb:<organisation> (	-15 8 0 7
sb:<organisation> )	-7 11 -3 0
sb:<organisation> ,	14 -14 -2 0
sb:<organisation> a	-9 0 10 0
sb:<organisation> and	8 -11 4 -2
sb:<organisation> approve	12 -11 0 0
sb:<organisation> has	-2 0 -10 10
sb:<organisation> hold	5 2 0 -9
sb:<organisation> in	-6 8 5 -10
sb:<organisation> is	-21 27 -6 -2
sb:<organisation> meet	12 -7 -13 5
sb:<organisation> on	-2 9 -12 6
sb:<organisation> that	-11 -2 -4 18
sb:<organisation> to	0 7 -3 -9
sb:<organisation> will	-6 -14 -5 25
sb:<organisation> —	0 -11 -1 13
sb:<person>	8 0 -4 -14
sb:<person> 's	0 -8 5 4
sb:<person> (	7 -10 -5 8
sb:<person> ,	16 -8 -19 3
sb:<person> ;	-15 17 0 0
sb:<person> also	-3 12 -13 3
sb:<person> and	-11 16 0 -14
sb:<person> answer	-15 -3 13 4
sb:<person> are	11 -8 0 0
sb:<person> arrived	13 -7 -8 0
sb:<person> conclude	0 -9 11 0
sb:<person> confirm	6 -12 5 0
sb:<person> did	16 -17 0 0
sb:<person> fly	3 6 -14 0
sb:<person> for	14 0 -14 0
sb:<person> go	-21 13 7 0
sb:<person> had	1 5 -8 0
sb:<person> has	16 -1 -17 -4
sb:<person> is	22 -25 -1 3
sb:<person> land	-13 0 12 0
sb:<person> leave	-12 -1 15 0
sb:<person> led	-5 9 -1 0
sb:<person> make	13 -3 -7 0
sb:<person> of	3 9 -26 0
sb:<person> on	-2 14 -3 -12
sb:<person> post	-7 10 -2 0
sb:<person> reach	-11 0 10 0
sb:<person> receive	6 -8 -1 2
sb:<person> say	-9 -3 13 6
sb:<person> see	-12 12 0 0
sb:<person> settle	9 1 -10 0
sb:<person> sign	8 6 -19 -2
sb:<person> sit	15 -6 0 -9
sb:<person> spent	-5 -5 12 0
sb:<person> spoke	0 10 -9 0
sb:<person> state	-12 12 0 0
sb:<person> talked	24 -2 -22 0
sb:<person> tell	6 -12 2 5
sb:<person> threaten	-13 15 0 0
sb:<person> to	9 -6 -2 0
sb:<person> travel	-10 5 5 -4
sb:<person> visit	-6 -2 9 0
sb:<person> visited	-1 -16 10 3
sb:<person> warn	17 -7 -10 0
sb:<person> was	24 -13 -6 -10
sb:<person> will	9 -3 0 -5
sb:<person> write	-11 18 -6 0
sb:<points>	12 -13 0 -1
sb:<points> of	9 -8 0 0
sb:<quality> )	-5 -8 12 0
sb:<quality> ,	25 -18 -8 0
sb:<quality> ambassador	-11 11 0 0
sb:<quality> and	-4 9 -10 0
sb:<quality> canola	12 -1 -9 0
sb:<quality> car	9 -15 1 0
sb:<quality> cheese	-9 0 9 0
sb:<quality> colleague	-8 12 3 -14
sb:<quality> commerce	-10 5 -1 6
sb:<quality> company	-11 15 -5 0
sb:<quality> council	9 0 -8 0
sb:<quality> counterpart	-10 19 -7 -3
sb:<quality> delegation	-13 -5 15 6
sb:<quality> embassy	15 -13 0 0
sb:<quality> finance	16 -15 0 0
sb:<quality> firm	-7 -13 13 5
sb:<quality> good	2 -10 8 -8
sb:<quality> government	11 -9 0 -2
sb:<quality> had	-15 17 0 0
sb:<quality> in	-28 21 -4 8
sb:<quality> minister	4 0 -9 -2
sb:<quality> ministry	-11 0 0 11
sb:<quality> negotiator	28 -20 -6 -8
sb:<quality> oil	-3 0 14 -9
sb:<quality> paper	10 -9 0 0
sb:<quality> parliament	11 -6 0 0
sb:<quality> president	-1 16 -11 0
sb:<quality> prime	-7 -4 12 0
sb:<quality> ship	-9 0 9 0
sb:<quality> side	-5 13 -7 -3
sb:<quality> soybean	0 -10 7 0
sb:<quality> steel	-10 3 0 6
sb:<quality> team	-8 13 -3 -1
sb:<quality> time	9 0 -9 0
sb:<quality> trade	11 -7 -2 -1
sb:<seat> 's	-29 17 -12 21
sb:<seat> (	12 -1 -9 0
sb:<seat> ;	13 -14 1 0
sb:<seat> <day-today>	12 -9 -2 0
sb:<seat> <person>	-8 16 -8 0
sb:<seat> and	1 2 0 -14
sb:<seat> by	-12 12 0 0
sb:<seat> has	-5 0 9 -2
sb:<seat> in	0 8 -6 0
sb:<seat> is	23 -20 -3 1
sb:<seat> on	16 -2 -10 -6
sb:<seat> that	-20 24 -3 0
sb:<seat> to	9 -4 -3 0
sb:<seat> —	7 -13 9 -11
sb:<span>	8 -8 4 -5
sb:<span> ,	1 -7 7 1
sb:<span> :	6 -10 3 0
sb:<span> ;	-10 4 4 0
sb:<span> before	-18 16 2 0
sb:<span> in	-9 8 -2 0
sb:<span> is	10 -7 0 0
sb:<span> meet	-10 12 0 0
sb:<span> more	-9 11 0 0
sb:<span> on	-9 11 0 0
sb:<span> to	12 -23 8 0
sb:<span> was	-13 16 0 0
sb:<span> were	3 -9 0 4
sb:<taker>	27 -18 -11 0
sb:<v-agree>	11 -4 -4 -5
sb:<v-buy>	-8 6 -1 7
sb:<v-deny>	11 -10 1 -7
sb:<v-down>	-12 11 5 -9
sb:<v-lack>	5 2 -4 -12
sb:<v-propose>	0 3 1 -9
sb:<v-renew>	14 -4 -6 -10
sb:<v-say>	5 1 -1 -10
sb:<v-sign>	11 -17 -1 11
sb:<v-target>	-4 -6 10 3
sb:<v-up>	-8 6 -3 10
sb:@	6 -17 10 0
sb:[	13 -8 -3 0
sb:a	19 -17 -9 1
sb:a .	-5 0 -4 10
sb:a <office>	0 2 4 -10
sb:a <organisation>	4 -20 -6 20
sb:a <quality>	-12 0 7 3
sb:a bargain	-6 0 0 9
sb:a bottle	9 -7 0 0
sb:a call	-1 -4 0 9
sb:a ceasefire	9 -8 0 0
sb:a ceremony	-13 10 1 0
sb:a contract	-9 0 10 0
sb:a deal	-12 5 11 -4
sb:a decoupling	-12 12 0 0
sb:a dinner	-3 9 -3 0
sb:a dispute	-7 -4 7 4
sb:a few	11 -7 -3 0
sb:a first	-12 3 7 0
sb:a fourth	21 -14 -7 -3
sb:a framework	33 -33 3 -1
sb:a full	-8 12 -1 0
sb:a further	-6 8 -12 7
sb:a hearing	10 -7 0 -1
sb:a joint	-3 -5 0 11
sb:a lasting	-11 13 0 0
sb:a list	8 -9 0 -2
sb:a longer	-12 -3 14 0
sb:a market	9 0 -7 0
sb:a matter	-11 16 -4 0
sb:a meet	-9 9 -4 1
sb:a new	-8 3 10 -9
sb:a pact	-13 0 13 0
sb:a paper	17 -15 0 0
sb:a part	9 0 -7 0
sb:a pause	1 -10 11 -5
sb:a photograph	-9 15 -5 0
sb:a rate	-6 12 -5 0
sb:a report	20 -16 -1 -3
sb:a round	-26 35 -3 -1
sb:a rumour	-10 10 0 0
sb:a seventh	-16 18 0 0
sb:a state	-15 7 7 0
sb:a summit	-10 -9 19 -1
sb:a tariff	-23 24 2 -1
sb:a team	7 -10 0 4
sb:a technical	9 -14 0 4
sb:a telephone	-6 9 -9 2
sb:a text	17 -15 0 0
sb:a third	16 0 -13 -20
sb:a truce	9 -9 -1 0
sb:a weekend	-10 9 0 0
sb:aboard	10 -10 0 0
sb:about	-7 8 -9 7
sb:about it	-9 3 5 0
sb:about that	-15 8 7 0
sb:about the	-8 9 -8 7
sb:above	10 -14 1 0
sb:abroad	0 -10 0 13
sb:accept	-11 -7 17 0
sb:accept an	-17 0 17 0
sb:accord	-3 14 -12 -8
sb:according	-3 3 5 -12
sb:according to	-3 3 5 -12
sb:account	11 -10 0 0
sb:account of	12 -9 -1 0
sb:accused	16 -19 0 0
sb:act of	9 -9 0 0
sb:add	-5 10 0 -5
sb:add that	-15 12 2 0
sb:addition	-7 0 9 0
sb:addition to	-7 0 9 0
sb:additional <level>	-17 13 2 0
sb:additional tariff	10 -2 -6 0
sb:adopt	-11 5 0 6
sb:adviser	1 -11 0 10
sb:affair	-9 13 -2 -1
sb:after	-11 13 4 -17
sb:after <name>	-15 9 4 0
sb:after <seat>	-8 -2 11 0
sb:after <span>	-14 22 -6 -3
sb:after a	17 -12 -3 -3
sb:after he	-9 10 0 0
sb:after it	-1 -4 0 9
sb:after meet	13 -11 -1 0
sb:after midnight	19 -15 -5 0
sb:after talk	-11 11 0 0
sb:after that	-7 10 0 0
sb:after the	9 0 -7 -12
sb:after they	-1 -8 10 0
sb:after those	-15 15 0 0
sb:afternoon	0 -10 12 0
sb:afternoon ,	15 -8 -7 0
sb:again	3 13 -10 -16
sb:again ,	-15 17 0 0
sb:again at	11 -7 -7 2
sb:again on	-8 14 -2 -4
sb:against	-10 12 0 0
sb:against the	-6 10 0 0
sb:agenda	-16 18 0 -7
sb:agenda in	-8 12 0 0
sb:ago	-19 17 0 0
sb:agree	-2 3 -16 15
sb:agree :	-9 9 0 0
sb:agree at	-2 -5 12 -4
sb:agree by	11 0 -11 0
sb:agree in	7 -2 -10 5
sb:agree on	9 5 -23 0
sb:agree that	-9 -1 0 9
sb:agree to	-13 2 6 6
sb:agree upon	-13 12 0 0
sb:agree with	-9 5 0 6
sb:agreement	3 3 3 -37
sb:agreement at	11 -3 -7 0
sb:agreement of	-10 15 -6 0
sb:agreement on	-15 13 2 -1
sb:agreement reach	-18 9 8 0
sb:agreement that	14 -18 0 0
sb:agreement with	3 -1 3 -13
sb:agricultural	11 -6 -3 0
sb:ahead	11 0 -4 -6
sb:ahead of	12 3 -5 -10
sb:air	7 -19 7 0
sb:air base	-12 -3 15 0
sb:air force	9 -3 -5 0
sb:aircraft	7 -15 0 0
sb:akazawa ,	-7 13 -1 -3
sb:alert —	-7 11 -1 0
sb:ali	-9 -1 12 0
sb:all	-17 25 -1 -12
sb:all ,	17 -14 -1 0
sb:all of	-4 13 -8 0
sb:all the	-4 -10 12 0
sb:almaty	12 -11 0 0
sb:already	14 -13 0 0
sb:also	-2 -17 4 19
sb:also agree	-10 2 6 0
sb:also buy	-6 10 -4 0
sb:also say	10 0 -13 0
sb:also spoke	-14 0 0 15
sb:alway	13 -11 0 0
sb:am	10 -1 -7 0
sb:among	2 -13 7 3
sb:among the	-2 -3 10 -2
sb:among them	9 -5 -2 0
sb:amount	-10 14 -4 0
sb:an	7 -5 2 -11
sb:an <organisation>	-4 -8 6 6
sb:an <quality>	-19 15 0 2
sb:an additional	-13 14 0 0
sb:an agreement	8 4 -19 0
sb:an air	5 -14 7 0
sb:an arrangement	-11 11 0 0
sb:an article	-10 11 0 0
sb:an extension	-6 1 11 -6
sb:an hour	6 -10 4 -3
sb:an invitation	-18 0 17 0
sb:and	2 0 4 -14
sb:and ,	18 -5 -18 -1
sb:and <level>	20 -10 -7 -1
sb:and <name>	-6 6 0 -2
sb:and <number>	-3 10 -8 0
sb:and <office>	-18 0 17 -2
sb:and <span>	0 -9 9 0
sb:and a	-3 1 7 -17
sb:and are	-17 2 14 0
sb:and at	14 0 -20 0
sb:and constructive	11 0 -8 0
sb:and copper	-5 -12 16 0
sb:and end	11 -11 0 0
sb:and for	11 -7 -2 0
sb:and from	-5 12 -7 0
sb:and go	14 -15 0 0
sb:and has	13 -7 -5 0
sb:and have	-12 8 3 0
sb:and his	12 -5 -11 0
sb:and in	-12 12 3 -13
sb:and is	-1 11 -9 0
sb:and it	11 1 -17 0
sb:and leave	0 -5 -3 9
sb:and mr	11 6 -17 0
sb:and now	-8 9 0 0
sb:and one	13 -4 -2 -2
sb:and other	-3 12 -10 0
sb:and since	-12 12 0 0
sb:and so	18 -18 -1 2
sb:and that	-20 8 6 8
sb:and the	27 -16 -6 -19
sb:and their	8 -9 0 0
sb:and then	-9 1 6 0
sb:and three	18 -10 0 -9
sb:and to	7 -10 2 0
sb:and trade	-7 10 0 0
sb:and we	-25 17 10 0
sb:and what	8 -14 4 0
sb:and which	14 -10 -1 0
sb:and will	-19 8 -4 16
sb:and would	12 -3 0 -5
sb:anger	10 -4 -2 0
sb:angry	10 -7 -1 0
sb:announce	-12 3 9 0
sb:announce a	9 -17 9 0
sb:announce after	-15 0 17 0
sb:announce on	6 4 -18 4
sb:announce the	-23 8 10 0
sb:announcement	12 -7 -3 0
sb:annual	12 -10 0 0
sb:another	-10 0 12 0
sb:another <number>	-9 9 0 0
sb:another <span>	0 -10 6 2
sb:answer from	-8 -4 12 0
sb:any	1 3 -12 3
sb:anybody	15 -12 0 0
sb:apec	23 -16 -8 -4
sb:apec meet	7 -11 2 0
sb:apec summit	16 -1 -13 0
sb:appeared	-2 -5 9 0
sb:apple	9 -8 0 0
sb:apply	17 -14 0 0
sb:approve	-20 21 -10 3
sb:approve it	-8 12 -2 0
sb:are	1 -4 12 -6
sb:are ,	-1 -10 2 7
sb:are at	-12 12 0 0
sb:are back	-14 15 0 0
sb:are due	-2 9 -4 -2
sb:are in	-10 0 11 1
sb:are negotiate	13 -12 0 0
sb:are not	-2 -9 13 0
sb:are on	-12 17 -3 0
sb:are part	15 -4 -11 0
sb:are still	12 -4 -4 -1
sb:are tell	-18 17 0 0
sb:armistice	9 -8 0 0
sb:arranged	-1 15 -8 -1
sb:arranged for	-11 15 0 -1
sb:arrangement	12 -5 -6 0
sb:arrangement ,	8 -6 0 0
sb:arrangement reach	7 -12 4 0
sb:arrangement with	9 -5 -1 0
sb:arrive in	-12 8 4 -1
sb:arrived in	-18 12 3 0
sb:article	-14 16 0 0
sb:as	9 -3 -7 0
sb:as <name>	-8 6 -2 2
sb:as <person>	-14 2 11 0
sb:as a	-5 7 -15 7
sb:as agree	2 6 -10 0
sb:as far	-11 -2 14 0
sb:as he	-13 13 0 0
sb:as plan	-3 8 -2 0
sb:as the	-7 -15 22 -2
sb:asean	8 -10 1 0
sb:asia	4 -12 0 6
sb:asia -	18 -4 -13 0
sb:aside	7 -12 0 0
sb:ask	0 0 5 -12
sb:ask in	-3 -4 9 0
sb:ask me	-10 11 0 0
sb:ask why	9 -9 0 0
sb:at	-11 2 6 9
sb:at <level>	21 -10 -8 -9
sb:at an	-13 -6 18 0
sb:at home	7 -12 3 0
sb:at it	-28 29 0 0
sb:at midnight	18 -17 0 0
sb:at noon	13 0 -13 0
sb:at present	14 -11 0 0
sb:at the	-12 18 -9 7
sb:at their	-1 1 6 -10
sb:attempt	-7 11 -2 0
sb:attention	-12 13 0 0
sb:audience in	12 -4 -8 0
sb:authority	12 -6 -4 0
sb:await	-2 15 -12 0
sb:away	10 -7 -2 0
sb:b	0 -10 9 0
sb:back ,	9 -8 0 0
sb:back from	-22 20 0 0
sb:back in	11 -9 -1 0
sb:bag	12 -10 0 0
sb:ballroom	-8 0 10 0
sb:banana	8 -17 9 -4
sb:bank	3 -13 8 0
sb:bar	5 -9 -3 7
sb:bargain	-11 6 1 5
sb:bargain of	0 -11 0 9
sb:bargain strike	-9 5 3 0
sb:bargain with	-6 10 -2 -1
sb:base	-8 -9 13 2
sb:base in	-5 -2 8 0
sb:basi	-10 11 0 0
sb:bay	7 -10 1 0
sb:be	-11 2 10 0
sb:be a	-22 27 -10 0
sb:be back	11 -10 0 0
sb:be dealt	-8 0 0 11
sb:be extend	10 0 -9 0
sb:be in	-12 6 6 -1
sb:be no	-10 1 9 0
sb:be on	-7 14 -5 -2
sb:be prolong	-12 4 7 0
sb:be raise	10 -7 0 0
sb:be sign	7 -17 12 -1
sb:beach	9 -7 0 0
sb:bean	15 -7 -6 -1
sb:because	-7 13 -1 -5
sb:because nobody	8 -7 0 0
sb:because of	-12 10 3 0
sb:become	24 -19 -3 -2
sb:become <number>	10 -9 0 0
sb:beef from	-15 16 0 0
sb:been	0 17 -25 -4
sb:been a	-16 17 0 0
sb:been agree	-14 16 0 0
sb:been charge	-1 -14 4 8
sb:been fix	-9 15 0 -3
sb:been sign	-13 17 0 -2
sb:been to	11 -4 -7 0
sb:before	-12 17 3 -16
sb:before ,	-22 18 7 0
sb:before <person>	-24 3 18 0
sb:before <quality>	-3 10 -5 0
sb:before and	9 -9 0 0
sb:before it	-9 10 0 0
sb:before the	20 -39 14 -5
sb:begin	9 -5 7 -22
sb:begin a	-9 13 -1 0
sb:begin in	0 9 -13 -8
sb:begin on	2 -12 15 -4
sb:begin talk	-14 12 0 0
sb:behalf	10 -8 0 0
sb:behalf of	10 -8 0 0
sb:bell	9 -8 0 0
sb:belong	5 1 -9 0
sb:belong to	3 4 -9 0
sb:below	-9 10 0 0
sb:berth	1 -16 10 0
sb:bessent say	-7 14 -3 -1
sb:between	0 -2 -9 10
sb:between <person>	8 -15 -2 9
sb:between <seat>	-4 2 9 -8
sb:bin	-9 9 0 0
sb:board	9 -7 0 -2
sb:boat	12 -7 -4 -1
sb:boat ,	11 -10 0 0
sb:boeing ,	-10 0 11 0
sb:born	10 -8 0 0
sb:born in	8 -7 0 0
sb:both	7 -7 -21 13
sb:both <office>	-18 22 0 0
sb:both government	17 -8 -5 -2
sb:both ministry	-5 -5 0 11
sb:both side	14 -14 -2 0
sb:both to	-12 10 0 0
sb:breaking the	14 -13 0 0
sb:brief	-21 22 0 0
sb:briefing	13 -7 -3 0
sb:briefing ,	11 -9 0 0
sb:bring	-7 -4 18 0
sb:bring a	-7 -2 11 0
sb:broadcaster	6 -10 1 0
sb:broke	9 1 -13 -2
sb:broke down	11 -3 -7 0
sb:build	12 -10 0 0
sb:building ,	-10 11 0 0
sb:built	12 -8 -1 0
sb:busan	-6 16 -8 -1
sb:busan on	-1 18 -15 0
sb:business	2 -10 11 -9
sb:but	-4 7 3 -13
sb:but the	-19 18 1 0
sb:buy	11 -7 -1 -6
sb:buy <goods-amount>	-9 6 5 0
sb:by	11 -12 -9 4
sb:by <day-ahead>	27 -22 -2 0
sb:by <day-today>	10 -9 0 0
sb:by <level>	-15 17 0 0
sb:by <name>	-9 0 7 0
sb:by <office>	-15 1 0 12
sb:by <person>	-25 31 -16 3
sb:by <quality>	8 0 -8 0
sb:by <seat>	15 -8 -8 0
sb:by a	11 -7 -10 1
sb:by one	-7 9 0 0
sb:by our	8 -5 7 -22
sb:by phone	0 10 0 -7
sb:by telephone	2 -12 15 -12
sb:by the	-1 4 0 -12
sb:by their	0 -9 -1 10
sb:by then	15 -10 -1 0
sb:by video	9 -11 -10 10
sb:by way	-13 13 0 0
sb:cabinet	9 -2 -1 -2
sb:call	-1 0 -7 10
sb:call ,	-9 7 9 -7
sb:call at	15 -13 0 0
sb:call between	-7 0 -10 12
sb:call from	-9 0 10 0
sb:call it	1 -11 0 7
sb:call off	21 -20 -3 0
sb:call on	-20 24 -3 1
sb:call the	-11 22 -15 -1
sb:can	6 -18 0 11
sb:cannery	-11 12 0 0
sb:canola seed	12 0 -9 0
sb:cap	-16 9 -3 8
sb:capital	12 -14 0 0
sb:capital ,	14 -15 0 0
sb:car ,	15 -24 3 0
sb:car maker	-13 13 0 0
sb:car to	-7 9 0 0
sb:carlo	-18 20 -1 0
sb:carrier	11 -11 -1 1
sb:carry	18 -6 -14 0
sb:carry out	14 -7 -6 0
sb:case	7 -2 -3 0
sb:ceasefire	14 -11 0 -1
sb:cement	21 -16 -1 0
sb:ceremony	-13 10 1 0
sb:ceremony in	-10 7 0 0
sb:certain	-11 14 -2 0
sb:certificate for	-11 13 0 0
sb:changed	9 -20 1 3
sb:charge	-6 -23 13 18
sb:charge ,	-8 -6 12 1
sb:charge <level>	17 -27 3 -4
sb:charge in	7 -9 0 1
sb:cheaper	12 -10 0 0
sb:cheaper in	10 -8 0 0
sb:chenggang	-4 -3 -8 15
sb:chess	11 -10 0 0
sb:chicago	-8 10 0 0
sb:chief	-3 -11 -12 21
sb:chief negotiator	14 -2 -10 -7
sb:chip	-11 1 5 4
sb:chip and	6 -11 -1 7
sb:chip are	-10 -9 18 0
sb:chipmaker	11 -10 0 0
sb:christma ,	10 -6 0 -1
sb:cigar	-16 16 0 0
sb:circular	-5 -4 12 0
sb:circular to	10 -8 0 0
sb:citru	12 -14 0 0
sb:city of	-8 0 9 0
sb:civilian	-11 1 9 0
sb:civilian use	-12 2 8 0
sb:clear	1 2 -10 3
sb:climb	15 -14 0 0
sb:clock	-8 12 -4 0
sb:closed <level>	-7 0 10 0
sb:closed the	10 -14 2 0
sb:club	14 -15 0 0
sb:cobalt	-9 12 -3 0
sb:coffee	20 -14 -9 0
sb:coffee ,	13 -16 -4 4
sb:colleague	-8 16 0 -16
sb:colleague ,	-21 20 0 -1
sb:come	-6 1 0 4
sb:come back	-8 11 0 0
sb:come day	-6 -5 11 0
sb:come down	-13 7 5 0
sb:come from	12 -10 0 -5
sb:come home	10 -5 -5 0
sb:come in	7 0 -11 0
sb:come into	11 -9 0 0
sb:come of	-8 -7 15 0
sb:come straight	-11 11 0 0
sb:come to	-14 11 0 2
sb:come up	-8 -3 7 5
sb:comment	16 -11 -3 0
sb:commerce in	-8 10 0 0
sb:commerce secretary	-7 11 -2 0
sb:commissioner	-5 9 0 0
sb:commit	8 0 -10 0
sb:communiqué	10 -10 5 -8
sb:communiqué of	13 -13 7 -7
sb:company	0 5 -2 -10
sb:company are	9 -7 0 0
sb:company will	-9 9 0 0
sb:complain	10 -10 -1 0
sb:complained	-7 13 -4 0
sb:compliance	-9 0 10 0
sb:concern	9 -18 -1 10
sb:conclude	8 -6 0 -11
sb:conclude a	-16 7 11 0
sb:conclude in	13 -7 -3 -8
sb:conclude its	9 -7 0 0
sb:conclude the	23 -14 -10 0
sb:conference	-15 24 -7 -13
sb:conference after	-16 17 0 0
sb:conference in	11 -10 0 -3
sb:conference of	-19 22 -1 0
sb:confirm	-15 6 16 -8
sb:consultation	-17 20 -17 6
sb:consultation ,	-9 16 -6 0
sb:container	19 -17 0 0
sb:contract	-5 -3 9 0
sb:control	18 -13 -10 0
sb:control on	14 -2 -11 0
sb:convene	-10 5 -2 4
sb:convene in	-10 5 -2 4
sb:conversation	-1 7 -4 0
sb:coordinating	11 -7 -2 0
sb:coordinating <person>	10 -6 -2 0
sb:copper	-11 0 14 0
sb:corn	-8 9 0 0
sb:correct	9 -5 -2 0
sb:corridor	-16 3 -2 14
sb:cost	11 -10 0 -1
sb:costa	10 0 -8 0
sb:cotton	-26 28 0 0
sb:cotton yarn	-18 18 0 0
sb:could	13 -14 2 -4
sb:council	15 0 -11 -7
sb:count	14 -9 -3 0
sb:counted	5 -13 6 0
sb:counterpart	-10 19 -7 -3
sb:country '	14 -7 -6 0
sb:country ,	-6 -11 6 14
sb:country agree	7 3 -15 0
sb:country had	-10 0 6 0
sb:country in	9 -8 0 0
sb:country say	-6 9 0 0
sb:country will	-4 -8 4 9
sb:couple	11 -10 0 0
sb:cousin	11 -9 0 0
sb:covered	13 -12 0 0
sb:crossed	11 -9 0 0
sb:crowd	4 -9 0 5
sb:cup	-10 4 5 0
sb:current	-7 8 0 0
sb:custom	-7 -24 -3 32
sb:custom officer	0 -12 -5 16
sb:cut	16 -7 -9 0
sb:d	11 -10 0 0
sb:date	-11 9 8 -7
sb:date for	-9 11 0 0
sb:date is	-9 8 0 0
sb:dated	2 -13 0 9
sb:day	-10 18 0 -21
sb:day ,	6 -11 7 -4
sb:day :	10 -8 0 0
sb:day in	-4 10 -3 -6
sb:day the	-11 11 0 0
sb:day two	-20 21 0 0
sb:deadline	24 -20 -1 0
sb:deadline day	11 -9 0 0
sb:deal	3 4 -1 -14
sb:deal ,	17 -19 0 0
sb:deal :	11 -6 -2 0
sb:deal in	-9 2 9 0
sb:deal on	-19 22 -2 0
sb:deal that	9 -5 -1 0
sb:dealt	-8 0 0 10
sb:dealt with	-8 0 0 10
sb:decide	1 -9 6 0
sb:decision	9 -7 -16 8
sb:decision ,	9 0 -8 0
sb:decision at	4 -11 0 4
sb:decoupling	-12 12 0 0
sb:decoupling ,	-12 12 0 0
sb:deficit	9 -1 -6 0
sb:degree	13 -16 2 0
sb:delegation	8 -2 0 -2
sb:delegation are	9 -8 0 0
sb:delegation in	-12 13 0 0
sb:delegation of	30 -18 -2 -12
sb:delegation sit	-7 10 0 0
sb:delegation will	-6 15 -2 -5
sb:deliver	-11 9 0 0
sb:delivery	16 -15 0 -1
sb:delivery of	14 -10 0 -1
sb:deny that	11 -5 -5 0
sb:des	-7 -2 11 0
sb:des moine	-7 -2 11 0
sb:described	14 -18 -1 6
sb:development	-7 8 0 0
sb:dialogue	5 -11 0 6
sb:diary	-13 14 0 0
sb:did	-11 13 0 -2
sb:did <person>	-15 18 -5 0
sb:did not	-16 11 5 0
sb:did the	-4 -3 9 0
sb:difference	11 -10 0 0
sb:discuss	-11 16 -18 7
sb:discuss at	2 0 -9 5
sb:discuss in	-7 14 -4 -7
sb:discuss the	5 -11 0 5
sb:discussion	-16 1 0 15
sb:dispute	-15 3 7 6
sb:do	24 -19 -15 6
sb:do what	15 -10 -4 0
sb:docker	18 -16 -2 0
sb:document	0 -13 8 -1
sb:doe	12 -3 -9 -1
sb:doing	15 -14 0 0
sb:don't	12 -10 0 0
sb:donald	-6 15 -5 0
sb:donald trump	-6 15 -5 0
sb:done	22 -2 -28 -3
sb:done ,	14 -12 -1 0
sb:done at	6 3 -13 0
sb:doorstep	-14 4 13 0
sb:double	9 -11 0 0
sb:down with	-4 15 -6 0
sb:draft	7 -14 -4 12
sb:draft ,	15 -12 0 0
sb:drop its	-13 7 6 0
sb:due	-2 -17 3 21
sb:due at	10 -25 -7 18
sb:due for	-13 0 0 12
sb:due in	-8 8 5 -14
sb:during	-16 11 2 0
sb:duty	16 -5 -7 -11
sb:duty ,	3 -21 14 0
sb:duty of	2 4 -9 -1
sb:duty on	-9 9 0 0
sb:dáil	-11 11 0 0
sb:each	7 -15 11 -3
sb:each other	0 -9 14 -9
sb:each side	-7 11 -2 0
sb:earlier one	-19 20 0 0
sb:earlier round	20 -18 0 0
sb:early	0 -9 9 0
sb:early on	8 -7 0 0
sb:earth	12 -3 -3 -9
sb:east	6 1 -12 0
sb:east room	0 6 -10 0
sb:economic	-20 17 -1 5
sb:economy	6 -7 -5 5
sb:economy minister	16 -13 0 0
sb:edition	-11 11 0 0
sb:editor	-10 0 10 0
sb:effect	26 -26 -9 7
sb:effect on	9 -8 0 0
sb:either	-12 0 13 0
sb:either ,	-7 0 9 0
sb:either side	-7 0 8 0
sb:el	13 -12 0 0
sb:election	13 -8 -1 0
sb:election in	9 -9 0 0
sb:electric car	-9 7 0 0
sb:embassy	21 -8 -12 -4
sb:embassy in	16 -3 -10 -3
sb:end	-7 1 7 3
sb:end in	-22 9 8 3
sb:end of	-10 16 -5 0
sb:english	10 0 -11 0
sb:enter	-9 13 0 -3
sb:enter into	-19 20 0 0
sb:envoy	9 0 -17 3
sb:envoy ,	-9 9 0 0
sb:eve	-9 4 6 0
sb:eve of	-9 4 6 0
sb:evening ,	0 -9 9 0
sb:evening in	-19 23 -5 0
sb:evening that	15 -14 0 0
sb:everybody	15 -12 0 -1
sb:exchanged	0 -10 -3 12
sb:exchanged view	-9 -7 0 13
sb:exclusion	11 -7 -1 0
sb:expect at	14 -7 -7 0
sb:expect the	13 -9 -3 0
sb:expect to	-10 12 0 -4
sb:expert	-19 -51 -7 57
sb:expert ,	-5 -23 0 25
sb:expert meet	0 -7 0 8
sb:expert of	2 -9 0 4
sb:explain	6 -9 0 0
sb:export licence	18 -16 0 0
sb:export of	-9 5 3 0
sb:exporter in	11 -9 0 0
sb:extend	26 -14 -11 -6
sb:extend the	13 -11 0 0
sb:extend to	9 0 -8 0
sb:extension ,	18 -14 -2 0
sb:extension need	8 -5 -2 0
sb:extension that	-13 13 0 0
sb:extension was	-14 17 0 0
sb:extra	-18 11 8 0
sb:extremely	12 -6 -4 0
sb:face	0 -12 13 -5
sb:fact	-2 -4 9 -1
sb:fact sheet	-7 0 10 0
sb:factory	7 7 -16 0
sb:factory in	11 -7 0 0
sb:fail	12 -8 0 0
sb:failed	-16 14 0 2
sb:fair	13 -19 5 0
sb:fair in	9 -8 0 0
sb:fall	6 -19 9 0
sb:fall in	-7 -1 9 0
sb:fan	-11 0 9 0
sb:far	-14 6 11 -2
sb:far as	-9 -5 14 0
sb:fare	-2 -6 0 9
sb:farm product	-8 7 1 0
sb:farmer	-11 8 5 0
sb:federation	-10 10 0 0
sb:fee	7 -10 -5 5
sb:fee at	-5 -9 0 13
sb:fee on	11 -7 0 0
sb:ferry	0 -17 0 14
sb:fertiliser	-7 0 9 0
sb:few	13 -8 -3 0
sb:fifth	-15 10 -2 9
sb:figure	-7 8 0 0
sb:final	22 -24 7 -4
sb:finance minister	8 -5 0 0
sb:firm	0 -26 10 8
sb:first	-11 6 -13 21
sb:first ,	14 -8 -5 -2
sb:first meet	-12 3 -9 14
sb:first part	-9 -1 12 0
sb:first round	8 -11 0 5
sb:first session	-11 17 0 -6
sb:first since	0 9 -9 0
sb:first time	-10 -2 2 10
sb:first two	-13 15 0 0
sb:first was	-6 14 -3 -4
sb:fix	-5 11 0 -8
sb:flew home	1 4 -10 0
sb:flight	-16 14 1 0
sb:flight to	-10 13 -3 0
sb:floor	-9 11 0 0
sb:flower	-17 8 10 0
sb:flown	-5 12 -6 0
sb:fly to	3 5 -12 -3
sb:fog	15 -9 -4 0
sb:follow	0 24 -18 -5
sb:follow in	-9 12 0 0
sb:follow the	-4 12 -6 0
sb:following	-20 24 -2 0
sb:footwear	-8 10 0 0
sb:for	12 -14 -2 -3
sb:for <day-ahead>	5 0 0 -13
sb:for <month-gone>	-11 11 1 0
sb:for <name>	11 -22 4 8
sb:for <number>	0 4 -10 0
sb:for <person>	6 -15 6 0
sb:for <seat>	11 -12 0 0
sb:for <span>	23 -10 -8 -12
sb:for a	11 5 -16 -11
sb:for an	-1 10 -7 0
sb:for another	-4 -9 10 2
sb:for carry	16 -15 0 0
sb:for civilian	-12 2 8 0
sb:for his	-21 18 2 0
sb:for more	12 -10 -1 0
sb:for talk	20 -13 -7 -1
sb:for the	10 -13 2 0
sb:for them	-9 10 0 0
sb:for three	-10 6 1 0
sb:for tiktok	-14 14 0 0
sb:for two	15 -3 -13 0
sb:for which	20 -12 -8 0
sb:force	8 1 -12 0
sb:foreign ministry	9 -14 2 0
sb:formal	-11 4 3 0
sb:forward	-4 -2 9 0
sb:forward to	-11 0 12 0
sb:four round	-20 22 0 0
sb:fourth	-9 19 -19 -2
sb:fourth ,	-11 13 0 0
sb:fourth is	12 -10 0 0
sb:fourth round	13 -8 -3 -3
sb:framework	28 -16 -13 -7
sb:framework ,	11 -10 0 0
sb:framework that	10 -7 0 0
sb:framework was	14 -14 0 0
sb:free -	10 -9 0 0
sb:free trade	-13 12 3 -5
sb:freeze	9 -8 0 0
sb:freight	15 -13 0 0
sb:friend in	13 -12 0 0
sb:from :	-18 15 4 0
sb:from <day-ahead>	-24 22 2 -4
sb:from <day-gone>	11 -3 -13 1
sb:from <level>	8 0 -10 0
sb:from <number>	15 -6 -6 -2
sb:from <person>	-4 10 -7 0
sb:from a	15 -17 1 0
sb:from the	3 -1 8 -21
sb:front	21 -18 0 0
sb:further round	-9 13 0 0
sb:future	15 -12 0 0
sb:future in	11 -9 0 0
sb:gain	-8 0 10 0
sb:gained <level>	-10 10 0 0
sb:game	0 -9 9 0
sb:gas	-10 0 0 8
sb:gas ,	-18 2 5 8
sb:gather	14 -4 -9 -1
sb:gave	10 -8 0 -1
sb:gave it	10 -6 -1 0
sb:gazette	10 -9 0 0
sb:geneva	13 -6 -4 -4
sb:geneva ,	-21 23 0 -1
sb:geneva in	14 -12 0 0
sb:gentlemen	-9 13 -2 -2
sb:get	15 -2 -15 -4
sb:get a	11 -7 0 0
sb:give	-12 11 -13 9
sb:give the	-10 0 0 12
sb:given	7 -13 0 6
sb:glass	-6 10 0 0
sb:go	-4 -6 8 9
sb:go out	8 -6 0 0
sb:go to	-24 4 14 17
sb:goalkeeper	13 -13 0 0
sb:golf	-2 -5 8 0
sb:good	-6 0 10 -3
sb:good from	10 -2 -4 0
sb:good have	-11 6 4 0
sb:good in	12 -5 -6 0
sb:good morning	-17 8 1 7
sb:good pay	6 -11 3 0
sb:good will	-4 -15 17 0
sb:good worth	13 -8 -5 0
sb:government	-8 16 -4 -14
sb:government have	21 -18 0 0
sb:grand	-13 13 0 0
sb:greer in	-6 10 0 0
sb:ground	-15 14 0 0
sb:grower	7 -1 -3 -4
sb:grower ,	-9 10 0 0
sb:grower in	16 -14 0 0
sb:guest in	-18 0 5 8
sb:had	-10 13 -10 5
sb:had "	0 -10 10 0
sb:had a	-8 0 6 2
sb:had accept	-13 0 14 0
sb:had agree	13 -10 -1 -1
sb:had announce	11 -11 0 0
sb:had been	6 0 -19 9
sb:had begin	-9 -2 12 0
sb:had hold	4 -9 0 4
sb:had hope	-8 4 3 0
sb:had its	-8 11 -1 0
sb:had keep	-11 13 0 0
sb:had lose	-11 11 0 0
sb:had make	10 -2 -7 0
sb:had prepare	7 0 -8 0
sb:had reach	-8 10 0 0
sb:had receive	-11 9 0 0
sb:had sign	-10 6 3 0
sb:had spent	9 -13 0 4
sb:had talked	-15 17 3 -5
sb:had to	13 -11 0 0
sb:haggling	-13 14 0 0
sb:hail	-9 9 0 0
sb:hall in	11 -11 0 0
sb:hammer	-12 13 0 0
sb:hand	-1 -7 14 -2
sb:hand ,	13 -13 0 0
sb:handed	-18 8 -6 12
sb:hang	-9 10 0 0
sb:happen	-8 13 -2 0
sb:happened	-20 23 -3 0
sb:harb	10 -8 0 0
sb:harbour	6 -27 -4 18
sb:harvest	16 -13 -2 0
sb:has a	-5 -17 17 0
sb:has an	-10 12 0 0
sb:has ask	0 -10 8 0
sb:has been	-14 16 0 -1
sb:has go	-7 10 0 0
sb:has had	-15 4 8 3
sb:has invited	-7 23 -18 0
sb:has no	-1 -9 6 2
sb:has not	20 -9 -13 0
sb:has pay	9 -7 0 0
sb:has put	6 -10 3 0
sb:has sign	20 -15 -3 0
sb:has tell	-7 9 0 0
sb:has the	13 0 0 -11
sb:has threaten	11 -5 -3 0
sb:have a	-14 5 10 0
sb:have an	-8 -2 11 0
sb:have been	9 5 -19 -9
sb:have not	-10 12 0 0
sb:have pay	-11 6 6 0
sb:have promise	-10 3 7 0
sb:have reach	-10 8 1 0
sb:have sign	-12 13 0 0
sb:have to	0 -2 -9 10
sb:having	-7 22 -9 -8
sb:he	-11 10 9 -13
sb:he 's	-10 -2 11 0
sb:he add	-8 10 0 0
sb:he come	-9 11 0 0
sb:he expect	11 -2 -3 -5
sb:he has	-11 12 0 -1
sb:he is	11 -8 -1 -2
sb:he meet	-24 -2 25 -4
sb:he say	-7 1 -2 9
sb:he spoke	0 -16 13 0
sb:he tell	-2 7 -9 0
sb:he was	14 -9 -17 6
sb:he will	14 0 -12 -1
sb:he would	-15 2 19 -5
sb:he write	3 -13 7 0
sb:he'll	-13 10 2 0
sb:head	-11 -20 21 13
sb:head of	-11 -22 21 14
sb:headquarter	12 -11 0 0
sb:headquarter of	10 -9 0 0
sb:hearing	14 -7 -9 0
sb:heart	-10 0 10 0
sb:help	-10 2 8 0
sb:here	18 -15 0 -7
sb:here ,	11 -10 0 0
sb:high	-12 19 -2 -7
sb:highest	-7 9 -1 0
sb:him in	4 -8 5 -1
sb:his	-3 5 1 -8
sb:his <person>	20 -10 -10 -8
sb:his <quality>	-14 18 0 -9
sb:hit	16 -13 0 0
sb:hold	1 -1 -10 5
sb:hold <span>	8 -13 0 5
sb:hold a	18 -7 0 -12
sb:hold at	-9 12 0 0
sb:hold in	-15 15 -6 3
sb:hold on	13 -13 0 0
sb:hold since	7 -9 1 0
sb:hold talk	-23 9 11 0
sb:holiday	16 -13 0 0
sb:honour	11 0 0 -11
sb:honour to	11 0 0 -11
sb:hope	-17 8 2 8
sb:host	12 -5 -6 0
sb:hotel	-20 16 7 0
sb:hour	11 2 -11 -6
sb:hour in	-19 11 9 0
sb:hour on	11 0 -13 0
sb:house	7 0 -7 -7
sb:house of	21 -17 0 0
sb:how	-13 11 -2 5
sb:how long	-9 10 0 0
sb:how the	-4 9 -1 0
sb:i	7 9 -37 -9
sb:i have	0 6 -6 -4
sb:i say	12 -11 0 0
sb:i shall	-5 9 -1 0
sb:i sign	-18 19 0 0
sb:i'd	-8 0 10 0
sb:i'm	-7 11 -1 0
sb:if	3 -2 6 -21
sb:if <name>	14 -12 0 0
sb:if it	-9 14 -5 0
sb:if no	-7 8 0 0
sb:if nothing	-8 6 1 0
sb:if the	-3 0 9 -4
sb:if there	13 -11 0 0
sb:if you	3 -14 6 0
sb:implement	-7 9 -2 0
sb:import	-14 17 0 -3
sb:import from	-11 13 -2 0
sb:importer	9 -12 0 0
sb:impose on	-13 6 6 0
sb:in	-9 10 -8 7
sb:in <month-ahead>	-14 7 11 -5
sb:in <month-gone>	-8 13 -3 -16
sb:in <name>	20 -13 -6 -7
sb:in <organisation>	16 -11 -3 0
sb:in <seat>	3 3 -7 -9
sb:in a	-6 14 -4 -11
sb:in addition	-7 0 9 0
sb:in an	5 -11 3 0
sb:in answer	13 -8 -4 0
sb:in busan	-10 25 -18 0
sb:in charge	-5 -5 13 -1
sb:in each	12 -3 -6 0
sb:in force	13 -7 -3 0
sb:in from	11 -8 -2 0
sb:in geneva	19 -14 -3 0
sb:in line	13 -3 -8 0
sb:in london	13 -12 0 0
sb:in madrid	12 -12 0 0
sb:in new	29 -31 -2 0
sb:in pari	9 -19 10 0
sb:in person	-15 0 12 3
sb:in return	-10 0 2 9
sb:in seoul	10 -18 5 0
sb:in shenzhen	16 -10 -7 0
sb:in that	14 -12 0 0
sb:in the	6 -8 -6 8
sb:in their	13 -11 0 -4
sb:in thi	10 -10 0 0
sb:in three	-12 13 0 0
sb:in what	-8 6 -9 6
sb:in which	18 -21 0 0
sb:incheon	8 -6 0 0
sb:include	17 -17 0 0
sb:included	14 -9 -2 0
sb:indicate	-9 9 0 0
sb:indicate that	-9 9 0 0
sb:industrial good	-8 10 0 0
sb:initial	-7 11 0 -6
sb:ink	12 -9 0 0
sb:inquiry	10 -3 -2 -1
sb:instructed	0 -16 -3 16
sb:intend	-16 12 4 0
sb:intend to	-17 13 4 0
sb:interim	11 -11 0 0
sb:interview with	-10 11 0 0
sb:into force	-9 11 -1 0
sb:investigation	19 -9 -8 0
sb:investment	17 -9 -2 -2
sb:invitation	-11 7 5 -1
sb:invitation of	0 11 -9 0
sb:invitation to	-10 -2 12 0
sb:invited	0 9 -6 0
sb:invited <person>	10 2 -13 0
sb:invited his	-3 -4 12 0
sb:is ,	9 -6 -1 0
sb:is <level>	11 -17 0 2
sb:is <name>	7 -12 5 0
sb:is a	-3 13 -11 -4
sb:is at	20 -12 -7 0
sb:is down	0 -11 0 12
sb:is due	-9 6 7 -7
sb:is in	-11 0 9 2
sb:is leave	-8 15 -5 -1
sb:is no	26 -22 -1 -3
sb:is not	4 7 -16 0
sb:is on	4 -4 -14 8
sb:is part	10 -11 0 0
sb:is receive	-13 5 7 0
sb:is say	16 -15 0 0
sb:is still	-6 8 0 0
sb:is that	14 -12 -4 4
sb:is the	12 -13 3 -4
sb:is to	11 -8 6 -15
sb:is very	-10 11 0 0
sb:is wait	-14 6 7 0
sb:it	-13 1 12 9
sb:it 's	-13 7 2 5
sb:it ,	-17 17 -12 9
sb:it :	-6 -11 10 7
sb:it at	-13 13 0 0
sb:it begin	12 -8 -2 0
sb:it come	2 0 -13 6
sb:it had	17 -22 2 2
sb:it happened	-11 13 0 0
sb:it has	24 -2 -15 -16
sb:it in	-8 0 4 4
sb:it is	-2 -14 23 -2
sb:it last	14 -10 -1 0
sb:it make	-14 16 0 0
sb:it must	9 -8 0 0
sb:it off	-8 8 0 0
sb:it on	-12 -1 16 -1
sb:it pay	12 -10 0 0
sb:it promise	11 -3 -6 0
sb:it should	-11 12 0 0
sb:it so	-13 0 13 0
sb:it start	12 -12 0 0
sb:it take	6 -8 1 0
sb:it to	8 -16 -3 9
sb:it up	-21 14 6 0
sb:it was	1 0 8 -17
sb:it will	-6 12 -1 -7
sb:it would	-11 7 0 5
sb:its <level>	-5 9 -2 0
sb:its <office>	21 -14 0 -9
sb:its <person>	-11 12 0 -3
sb:its <quality>	-6 -2 9 0
sb:its duty	-14 25 -10 0
sb:its extension	-12 13 0 0
sb:its good	-9 10 0 0
sb:its list	-8 0 9 0
sb:its own	-1 6 -11 0
sb:its second	-8 9 0 0
sb:its tariff	10 -15 1 0
sb:its truce	8 0 -10 0
sb:its way	13 -10 0 0
sb:itself ,	0 -9 2 2
sb:jinping	8 -4 -3 0
sb:jinping in	-9 0 9 0
sb:joint	-19 2 8 11
sb:joint <organisation>	-10 -8 -11 23
sb:joint press	-42 28 18 0
sb:joint statement	16 -11 0 -8
sb:josé	3 -9 7 0
sb:judge	10 -7 0 0
sb:just	-15 13 1 0
sb:karin	-5 11 -6 0
sb:karin keller	-5 10 -6 0
sb:keep	-9 13 0 -7
sb:keep its	11 -7 0 0
sb:keller	-5 10 -6 0
sb:keller -	-5 10 -6 0
sb:kilo	11 -8 0 0
sb:know	-13 6 10 -2
sb:know about	-16 17 0 0
sb:know that	-11 0 13 0
sb:land	6 3 -2 -12
sb:land at	12 -10 0 0
sb:land in	-16 18 5 -11
sb:lapse	17 -7 -7 0
sb:large	-19 -3 22 0
sb:largest	-13 13 0 0
sb:last	-1 9 -9 -4
sb:last in	0 -12 -1 13
sb:last meet	9 8 -17 -14
sb:last month	17 -13 -1 -1
sb:last round	-11 12 0 0
sb:last summer	15 -10 -1 -1
sb:last time	-24 9 10 0
sb:last week	-4 9 -7 0
sb:last year	8 -3 -2 0
sb:lasted	10 -10 0 0
sb:lasting	-17 19 0 0
sb:later	1 -16 10 5
sb:later the	-11 7 2 0
sb:law	21 -18 -5 0
sb:lawyer	8 -11 0 0
sb:lawyer in	10 -6 0 -3
sb:lead	11 3 -9 -11
sb:leader	-2 -31 31 -6
sb:leader '	-18 10 6 0
sb:leader ,	-3 -4 9 0
sb:leader meet	-8 -11 18 0
sb:leader of	10 -20 3 0
sb:least <money>	17 -2 -16 0
sb:leave <seat>	11 -9 0 0
sb:leave the	4 2 -12 0
sb:led	-5 -9 10 9
sb:led by	-7 -13 9 12
sb:ledger	-17 10 8 0
sb:ledger of	-20 12 9 0
sb:lee	-8 -11 20 0
sb:leg	-10 12 0 0
sb:legal	3 -8 -5 9
sb:less	-1 -11 10 2
sb:less than	-9 -10 13 3
sb:let	15 -26 0 5
sb:let it	10 -6 0 0
sb:let the	-3 -6 0 10
sb:letter	9 4 -19 -6
sb:letter from	-12 17 -7 0
sb:letter in	11 -9 0 0
sb:level	-32 -8 22 19
sb:level of	-1 -10 0 11
sb:li	-13 -1 0 15
sb:li chenggang	-4 -3 -8 15
sb:licence	-23 22 -2 1
sb:license	13 -17 -4 7
sb:licensing	-5 0 -2 8
sb:licensing of	-10 0 0 9
sb:lie	-3 9 -13 4
sb:lie in	14 -12 0 0
sb:light	-6 -11 10 6
sb:like	15 -14 0 0
sb:likely	16 -16 0 0
sb:limit	-5 -5 11 0
sb:list	-20 -2 11 16
sb:list for	-16 16 -8 5
sb:list of	8 -15 1 1
sb:listed	-12 7 6 0
sb:liu	-6 10 -5 0
sb:liu he	-6 10 -5 0
sb:live	-21 17 -3 9
sb:live :	-25 15 0 11
sb:live from	-6 11 -4 0
sb:london ,	-13 14 0 0
sb:london and	-12 12 0 0
sb:long	-16 12 8 -3
sb:longer	-12 -5 17 0
sb:look	-13 -7 5 15
sb:look at	0 -26 9 12
sb:look for	11 -2 -7 0
sb:look forward	-11 0 12 0
sb:look to	-12 15 -3 0
sb:loom	9 -8 0 0
sb:lorry	19 -12 -4 -1
sb:lose	-8 5 4 0
sb:loui	-7 9 0 0
sb:lower ,	-9 0 9 0
sb:lower its	0 7 -10 0
sb:lula	-17 -25 35 0
sb:lula and	0 -17 19 0
sb:lunch	16 -16 0 -3
sb:lunch in	13 -10 0 0
sb:lying	-11 6 5 0
sb:m	8 0 -14 0
sb:m .	6 2 -14 0
sb:magnet	-11 -1 -2 17
sb:magnet ,	-18 -3 1 19
sb:majority	-11 13 0 0
sb:make	7 -4 -2 -4
sb:make in	8 1 -9 -4
sb:make it	-11 0 12 0
sb:make its	-6 10 -1 -2
sb:make on	16 -10 -7 0
sb:make the	11 -16 4 0
sb:make with	-9 9 0 0
sb:man	-4 10 -7 -2
sb:man ,	-10 11 0 0
sb:man in	15 -10 -2 0
sb:man who	-15 15 0 0
sb:march	-14 12 3 0
sb:matter	-12 20 -17 0
sb:matter for	-7 10 -1 0
sb:matter of	-2 8 0 -4
sb:may be	-11 5 6 0
sb:may have	-9 9 0 0
sb:mboya	-14 0 12 0
sb:mean to	-16 10 5 0
sb:meant	17 -12 -3 0
sb:meant to	13 -10 -1 0
sb:meanwhile	5 -11 -1 6
sb:meanwhile ,	10 -9 0 0
sb:measure	27 -25 -2 0
sb:mediator	12 -11 0 0
sb:medical	10 -10 0 0
sb:medicine	-5 -9 4 15
sb:medicine ,	-3 -5 -1 12
sb:medicine are	-9 -4 9 3
sb:meet	-4 -3 -1 8
sb:meet ,	-13 14 1 -2
sb:meet :	-9 -5 0 14
sb:meet ;	-6 12 0 -1
sb:meet <name>	23 -24 5 -11
sb:meet <person>	3 5 -2 -18
sb:meet again	0 9 -6 -4
sb:meet at	-7 -5 10 3
sb:meet for	12 -2 -7 -1
sb:meet him	12 -5 -4 -3
sb:meet in	-16 4 5 3
sb:meet is	13 -15 -3 7
sb:meet mr	5 -10 6 0
sb:meet of	-13 -7 17 7
sb:meet on	-5 10 -2 -6
sb:meet since	-10 11 0 0
sb:meet that	19 -9 -10 0
sb:meet the	-7 12 0 -9
sb:meet twice	0 -4 -3 11
sb:meeting	-25 27 -4 0
sb:meeting ,	-9 12 0 0
sb:meeting in	-16 16 0 0
sb:member	15 -2 -9 -8
sb:member ,	9 -9 0 0
sb:member of	9 -2 -2 0
sb:men	-13 14 0 -2
sb:men meet	-9 1 6 0
sb:mercosur	3 -20 10 0
sb:metal	17 -10 -8 0
sb:midnight	15 0 -17 -10
sb:midnight in	11 0 -13 -5
sb:milk	10 -6 -2 0
sb:mineral	-10 10 0 0
sb:minister	7 8 -9 -28
sb:minister for	-21 26 -2 -2
sb:minister meet	28 -25 -6 -4
sb:ministry	-5 -19 1 26
sb:minute	16 -16 5 -15
sb:minute in	-19 -9 24 0
sb:missing	11 -9 0 0
sb:moine	-7 -2 11 0
sb:monday	10 -7 -1 0
sb:money	10 -6 0 0
sb:month	0 2 3 -13
sb:month ,	2 -9 7 -2
sb:month ago	-11 12 0 0
sb:month that	-8 14 -3 0
sb:more in	-11 7 3 0
sb:morning	-1 7 -12 2
sb:morning from	-18 9 1 7
sb:most of	25 -23 0 -3
sb:most recently	-14 8 -2 6
sb:mr .	-9 9 1 0
sb:much	2 0 -9 6
sb:must	4 -4 -10 4
sb:must sign	13 -12 -1 0
sb:my <office>	-3 -4 0 9
sb:name	13 -8 -3 -2
sb:name to	0 7 -7 0
sb:nd	-13 13 0 0
sb:nearly all	-17 19 0 0
sb:necessary	18 -17 0 0
sb:need the	9 -2 -4 0
sb:negotiate	0 9 -16 -2
sb:negotiate a	-14 15 0 0
sb:negotiate for	10 -11 -2 4
sb:negotiate in	-10 12 0 0
sb:negotiate the	-15 16 0 0
sb:negotiate with	22 -15 -6 -3
sb:negotiation	-11 23 -11 -9
sb:negotiation ,	0 -15 10 4
sb:negotiation with	3 3 -10 -2
sb:negotiator	6 -15 -9 14
sb:negotiator ,	-7 0 -3 9
sb:negotiator are	-14 20 -3 0
sb:negotiator li	-1 -7 0 10
sb:neither	-3 -7 12 -4
sb:net	10 -9 0 0
sb:new	14 -17 4 -2
sb:new conference	-14 15 0 0
sb:new for	11 -8 -1 0
sb:new from	-8 0 10 0
sb:new round	-11 7 0 0
sb:new truce	11 -7 -4 0
sb:new york	22 -23 0 0
sb:newspaper	26 -23 0 0
sb:nexperia	-16 0 4 11
sb:nexperia ,	-15 0 0 14
sb:next	-7 16 -11 0
sb:next :	-18 13 5 -1
sb:next is	-12 14 0 0
sb:next meet	-6 22 -8 -17
sb:next round	-9 14 -2 -5
sb:next talk	-9 1 0 5
sb:next year	11 0 -14 0
sb:night	-1 14 -29 5
sb:night ,	12 -7 -16 8
sb:night in	-19 21 0 0
sb:no	16 -11 -13 0
sb:no ,	12 -10 0 0
sb:no .	11 -24 2 5
sb:no <quality>	11 -7 -3 0
sb:no deal	-9 5 0 3
sb:no further	-14 5 8 0
sb:no order	-7 0 9 0
sb:no text	11 -9 0 0
sb:nobody	-18 15 6 -4
sb:nobody 's	-12 12 0 0
sb:nobody in	-1 -7 12 0
sb:none	22 -19 -1 0
sb:none of	12 -11 0 0
sb:noon	16 -5 -11 0
sb:nor	-6 -5 6 9
sb:nor on	-6 -4 9 0
sb:northern	14 -14 0 0
sb:not	0 3 0 -9
sb:not ,	-17 13 6 -1
sb:not :	-8 0 9 0
sb:not a	12 -6 -5 0
sb:not be	6 -13 5 0
sb:not been	10 -6 0 0
sb:not before	-10 10 0 0
sb:not meet	8 -16 8 0
sb:not say	-20 23 -4 0
sb:not settle	-8 8 0 0
sb:not the	0 -13 6 5
sb:not to	13 -16 4 0
sb:not yet	11 -4 -7 0
sb:note	-4 -2 -4 12
sb:note from	-8 -1 0 14
sb:nothing ,	23 -19 -3 0
sb:nothing come	-8 -1 11 0
sb:notice	11 -15 2 -4
sb:now	-10 18 -18 2
sb:now pay	-8 9 0 0
sb:number	-11 1 15 -4
sb:number :	9 -9 0 0
sb:nvidia	22 -7 -13 -1
sb:occasion	2 -8 0 3
sb:of	2 -14 2 13
sb:of <day-ahead>	-9 13 0 -2
sb:of <level>	0 19 -22 -8
sb:of <money>	11 -5 -3 0
sb:of <name>	0 -10 9 5
sb:of <number>	21 -16 0 -2
sb:of <office>	-16 -4 0 22
sb:of <organisation>	0 -17 1 15
sb:of <quality>	1 -11 8 3
sb:of <span>	-15 19 1 -11
sb:of a	2 12 -16 -16
sb:of all	-7 10 -1 0
sb:of both	-12 -4 -4 19
sb:of breaking	15 -13 0 0
sb:of consultation	-19 25 -7 0
sb:of custom	-11 -2 13 0
sb:of duty	13 -11 0 0
sb:of expert	0 -13 0 11
sb:of it	-7 -2 15 0
sb:of its	-21 17 0 4
sb:of our	10 -8 0 0
sb:of peace	21 -20 0 0
sb:of state	-9 -5 15 0
sb:of talk	9 3 -11 -10
sb:of that	13 -9 0 0
sb:of the	-1 -17 13 11
sb:of them	-1 9 -13 1
sb:of those	-8 12 -2 0
sb:of trade	-17 2 0 11
sb:off	6 -4 1 -9
sb:off in	-16 16 0 0
sb:off on	11 -7 -4 0
sb:off the	19 -16 -2 0
sb:off to	-23 11 13 0
sb:offer	15 -4 -16 -7
sb:offer to	18 -12 -5 0
sb:office	0 -16 -2 14
sb:officer	0 -21 -6 24
sb:officer of	-2 -6 -3 12
sb:official in	-14 17 0 -4
sb:oil	8 -1 2 -14
sb:oil ,	5 -15 6 0
sb:on	-5 7 -12 17
sb:on <day-ahead>	11 0 -10 -4
sb:on <day-gone>	9 0 -14 0
sb:on <day-today>	-21 16 11 -1
sb:on <money>	-6 15 -9 0
sb:on <name>	26 -24 -5 1
sb:on <quality>	-8 15 4 -20
sb:on a	13 -4 -2 -13
sb:on an	17 -14 0 0
sb:on behalf	10 -8 0 0
sb:on carry	10 0 -9 0
sb:on chip	10 0 -8 0
sb:on either	-12 4 8 0
sb:on in	9 -2 -17 10
sb:on it	-2 -16 3 19
sb:on its	1 -9 9 0
sb:on medicine	0 -11 0 13
sb:on television	21 -4 -17 0
sb:on that	21 -13 -12 0
sb:on the	3 -22 28 -7
sb:on to	-4 -4 12 0
sb:on top	24 -7 -16 0
sb:on trade	6 -13 9 0
sb:once	-16 11 8 -5
sb:once ,	-9 12 0 0
sb:one ,	-19 2 14 4
sb:one in	-4 17 -15 0
sb:one is	0 -10 15 -4
sb:one minute	9 0 -6 -5
sb:one of	-9 17 -8 -2
sb:one on	-7 -6 0 12
sb:one to	13 -8 -4 0
sb:one was	-7 8 0 0
sb:one were	-16 16 0 0
sb:only	13 -3 -7 -5
sb:opened in	-13 6 0 3
sb:opening	0 -10 8 0
sb:operator	24 -23 0 0
sb:opinion	10 -7 0 0
sb:opposed	4 -12 5 0
sb:opposition	11 -6 -3 -1
sb:opposition in	-7 10 -1 0
sb:or	13 -14 -4 6
sb:or sooner	10 -3 -5 0
sb:oracle	-6 0 8 0
sb:oracle ,	-6 0 8 0
sb:order	-12 0 0 16
sb:order ,	-12 6 0 8
sb:order on	0 8 -9 0
sb:order over	-9 0 0 10
sb:ordinary	13 -2 -8 0
sb:ordinary duty	10 -3 -3 0
sb:other ,	-9 9 0 0
sb:other again	11 -7 -2 0
sb:other in	-12 -2 14 0
sb:our ,	11 -10 0 0
sb:our <office>	-3 9 -7 0
sb:our man	10 -6 -1 0
sb:our side	-9 10 0 0
sb:out	-3 7 0 -15
sb:out ,	-6 -10 15 0
sb:out :	15 -14 0 0
sb:out in	-14 23 -12 -1
sb:out of	-6 7 -4 0
sb:out what	11 -9 -1 0
sb:outcome	-9 7 -7 11
sb:outcome of	-13 10 -6 11
sb:outline	-2 12 -5 -3
sb:outside	13 -12 -1 0
sb:outside the	13 -2 -8 0
sb:over	4 -12 0 10
sb:over ,	-3 11 -7 0
sb:over a	-8 7 0 0
sb:over in	-2 -5 9 0
sb:over the	15 -10 -9 3
sb:owe	-10 0 8 0
sb:owe to	-11 1 8 0
sb:own	-1 10 -14 -2
sb:own deal	-12 9 2 0
sb:own talk	11 -10 0 0
sb:own with	-16 13 -3 6
sb:owned	14 -11 -1 0
sb:owner	19 -16 0 0
sb:p	17 -6 -10 0
sb:p .	16 -4 -10 0
sb:pacific	15 -8 -8 0
sb:pact	-3 -5 9 0
sb:pact with	-4 -11 10 2
sb:page	16 -13 -2 0
sb:pair	-9 18 -5 -5
sb:palace	-10 2 8 0
sb:palm	23 -19 -2 0
sb:palm oil	20 -18 0 0
sb:paper ,	14 -14 -1 2
sb:pari	0 -13 16 -2
sb:pari in	-9 0 11 0
sb:pari on	13 -15 1 0
sb:parliament	11 -5 -2 -1
sb:part of	17 -14 -4 -2
sb:parted	-17 13 3 0
sb:parted in	-12 14 0 0
sb:partner	13 -10 0 0
sb:party	1 6 -1 -10
sb:party will	0 9 -2 -9
sb:past midnight	-1 11 -7 -4
sb:pasta	-9 -1 0 12
sb:patented	-8 0 9 0
sb:patented medicine	-10 0 10 0
sb:paul	13 -13 0 0
sb:pause	-10 -2 15 0
sb:pause of	-7 0 12 -4
sb:pay	-2 -6 6 8
sb:pay <level>	-7 -4 6 12
sb:pay <number>	20 -12 -10 -3
sb:pay a	-11 7 3 0
sb:pay an	-9 11 0 0
sb:pay in	11 -14 0 0
sb:pay since	-9 9 0 0
sb:peace	15 -19 -2 3
sb:peace in	9 -6 0 0
sb:peace talk	24 -23 0 0
sb:peace with	-12 6 0 7
sb:pen	-5 -2 12 0
sb:penalty	-12 0 13 0
sb:people	-1 13 -11 -5
sb:people in	12 -21 2 0
sb:perhap	13 -11 0 0
sb:permanent agreement	-13 14 0 0
sb:person	-18 0 11 3
sb:person ,	-8 6 0 0
sb:person in	-4 -3 11 -3
sb:phase one	-2 -8 8 0
sb:phone	9 2 -3 -11
sb:phone on	0 10 0 -9
sb:photograph	-10 16 -6 0
sb:pilot	10 -9 0 0
sb:pineapple	-10 10 0 0
sb:place	-3 -8 19 -2
sb:place ,	-9 9 0 0
sb:place at	-6 -5 12 0
sb:place in	-14 14 5 -10
sb:place on	14 -12 0 0
sb:plan	-8 1 18 -18
sb:plan ,	-4 10 -3 0
sb:plan for	-8 3 12 -6
sb:plan in	9 -9 1 0
sb:plan to	-18 7 9 0
sb:plant	5 -9 0 4
sb:plant in	18 -15 0 -2
sb:plaza	1 -11 9 0
sb:please	11 -9 0 0
sb:point	-11 10 0 0
sb:point ,	-9 10 0 0
sb:policy	8 -3 -4 0
sb:port	6 -9 -7 6
sb:port due	1 -10 0 7
sb:port fee	7 -9 1 0
sb:port of	-9 19 -3 -15
sb:post	2 6 -8 -3
sb:post a	10 -8 0 0
sb:potatoe	-13 0 0 12
sb:poultry	-9 2 0 7
sb:power	-8 8 0 0
sb:premier liu	-6 10 -5 0
sb:premium	12 -10 0 0
sb:prepare	-5 8 0 -5
sb:prepare for	-7 -2 9 0
sb:prepare in	-9 11 0 0
sb:present	-10 2 10 0
sb:president	0 -33 31 -19
sb:president ,	-12 -7 22 0
sb:president <person>	27 -5 -23 0
sb:president donald	-8 15 -4 0
sb:president in	-1 -11 11 0
sb:president meet	-22 -11 30 -1
sb:president of	-16 -31 37 -4
sb:press	-32 28 12 -11
sb:press conference	-15 24 -9 -4
sb:previou	-11 4 6 0
sb:prime	-7 -11 20 -4
sb:prime minister	-7 -11 20 -4
sb:printed	10 -7 0 0
sb:private	12 -11 0 0
sb:procedure	4 5 -11 0
sb:producer	-10 0 8 0
sb:product ,	-11 7 4 0
sb:progress	-4 13 -9 0
sb:project	11 -8 -2 0
sb:prolong	-11 7 5 0
sb:prolong by	-6 -2 11 0
sb:prolongation	-13 16 -2 0
sb:promise to	9 -13 0 0
sb:propose	17 -4 0 -21
sb:propose a	12 -12 0 0
sb:propose that	32 -18 0 -19
sb:propose to	-10 8 2 0
sb:protested	-10 11 0 0
sb:protocol	-9 9 -1 2
sb:protocol of	-11 7 0 3
sb:public	-14 16 0 -3
sb:publish	8 0 -1 -12
sb:purpose	-12 11 3 0
sb:put	-1 6 0 -15
sb:put aside	10 -10 0 0
sb:put into	13 -7 -6 0
sb:put the	11 -13 0 0
sb:put their	-4 15 -11 0
sb:quay	16 -11 -1 0
sb:question :	-17 21 -5 -1
sb:queue	14 -13 0 0
sb:quiet	0 -8 -10 13
sb:raise	-7 14 -21 8
sb:rare	12 -3 -3 -9
sb:rate	15 -3 -18 0
sb:rate in	11 -9 0 0
sb:rate of	-20 24 -1 0
sb:rate that	23 -18 -6 0
sb:rate will	11 0 -11 0
sb:rather	7 -11 1 0
sb:ratify	-8 13 0 -2
sb:ratify the	-13 14 0 0
sb:raw	12 -10 0 0
sb:reach a	-16 15 0 0
sb:reach at	-14 13 1 0
sb:reach by	2 -7 -5 9
sb:reach in	8 -13 9 -6
sb:reach with	-23 11 14 0
sb:read that	-13 15 0 0
sb:readout	-13 15 0 0
sb:ready to	21 -18 0 0
sb:recall	20 -16 -4 0
sb:recently	-14 8 -2 6
sb:recently in	-7 11 -1 0
sb:red	0 -16 12 0
sb:reduction	-6 8 0 0
sb:reefer	-15 15 0 0
sb:register	9 -4 -2 0
sb:regulator	-14 -6 13 10
sb:regulator in	-15 0 16 0
sb:relation had	14 -15 0 0
sb:remain	10 -15 1 1
sb:remark	-20 21 0 0
sb:remark by	-15 16 0 0
sb:renewal	-15 17 0 0
sb:repeated that	-12 2 9 0
sb:report	19 -7 -16 -6
sb:report in	-7 9 0 0
sb:report that	28 -22 -8 0
sb:reporter	-9 4 7 0
sb:reporter at	-11 16 -7 0
sb:reporter in	-1 -8 5 4
sb:representative	0 -13 -5 19
sb:republic	-25 14 8 1
sb:republic of	-12 11 -2 1
sb:request	16 -13 0 0
sb:require	13 -12 -3 0
sb:reserved	9 -6 0 0
sb:responsible	-10 4 0 5
sb:rest	-4 9 0 -3
sb:result	-14 11 6 -5
sb:resume	7 1 -10 -9
sb:return <quality>	-7 -4 0 11
sb:return from	-17 15 0 0
sb:return to	13 -6 -9 0
sb:rice	-3 11 -10 -1
sb:rolex	9 -7 -1 0
sb:room	-17 20 0 0
sb:room at	-12 10 0 0
sb:room of	-9 13 -3 0
sb:round	-5 20 -21 -11
sb:round ,	-17 19 -3 -2
sb:round after	12 -12 0 0
sb:round has	-13 14 0 0
sb:round in	-15 19 -12 0
sb:round is	-11 18 -5 -2
sb:round of	22 -16 -3 -5
sb:round take	-24 20 5 0
sb:round were	20 -20 0 0
sb:round will	13 -10 0 -1
sb:rum	10 -6 0 0
sb:rumour	-12 3 9 0
sb:rumour that	-14 14 0 0
sb:run	-15 0 24 -11
sb:run in	-10 11 0 0
sb:run out	-2 -10 14 0
sb:run until	-10 0 11 0
sb:s .	8 -8 0 0
sb:sailing	-5 -8 11 0
sb:sale	13 -13 -6 4
sb:salt	-9 11 0 0
sb:same	13 -6 -2 -10
sb:say ,	-3 -3 11 0
sb:say <day-gone>	20 -12 -9 0
sb:say <person>	18 -9 -10 0
sb:say a	16 -7 -7 0
sb:say an	12 -2 -8 0
sb:say at	6 0 -13 0
sb:say he	-15 16 4 -7
sb:say in	1 -7 13 -9
sb:say it	10 -15 -5 7
sb:say on	7 -12 -3 9
sb:say so	4 -10 6 -1
sb:say that	0 1 1 -10
sb:say the	-12 7 18 -21
sb:say to	10 -8 0 0
sb:scheduled	-9 9 0 0
sb:school	15 -14 0 0
sb:seal	13 -14 0 0
sb:season	18 -6 -10 0
sb:second	5 3 -8 -15
sb:second ,	-5 7 0 0
sb:second and	-10 10 0 0
sb:second day	-12 16 0 -7
sb:second is	-20 11 0 7
sb:second meet	7 6 -15 -15
sb:second round	29 -26 -8 0
sb:secretary	-15 10 -14 15
sb:secretary ,	-6 11 -2 0
sb:secretary howard	-10 12 0 0
sb:secretary of	-6 8 0 -1
sb:section	10 -7 -4 0
sb:see	-3 3 9 -23
sb:see <name>	-13 10 2 0
sb:see <person>	-18 26 -7 -2
sb:see in	17 -17 0 0
sb:see you	-4 -7 12 0
sb:seed	5 -10 -10 12
sb:sell the	-6 11 -2 -1
sb:sell to	-15 3 13 0
sb:semiconductor	12 0 -9 0
sb:sen	-12 12 0 0
sb:sen .	-12 13 0 0
sb:send	-4 10 -9 2
sb:send to	-11 12 0 0
sb:seoul	11 -23 11 0
sb:seoul and	14 -14 0 0
sb:session	-24 13 -1 12
sb:session ,	-14 13 0 0
sb:session in	-5 -5 9 1
sb:session is	9 -7 0 0
sb:set	2 -2 -12 10
sb:set for	-13 11 -8 5
sb:set out	10 -11 0 0
sb:settle	-2 15 -7 -9
sb:seventh	-15 16 0 0
sb:shall	-2 11 -10 0
sb:shall be	-6 9 -1 0
sb:she	16 -13 -7 1
sb:sheet	-6 -7 15 0
sb:sheet that	-6 -11 12 0
sb:shenzhen	23 -11 -13 0
sb:shift	-17 18 0 0
sb:ship	5 -13 3 2
sb:ship from	-2 -8 0 9
sb:shoe	17 -14 -3 0
sb:shook	-15 13 2 0
sb:shook on	-13 14 0 0
sb:shop	14 -11 0 0
sb:show	-1 -8 6 2
sb:shrimp	17 -13 0 -2
sb:side	-1 8 -12 -3
sb:side ,	-14 10 6 0
sb:side agree	12 -8 0 -1
sb:side announce	0 -15 12 0
sb:side are	-8 14 0 -2
sb:side by	-11 12 0 0
sb:side had	12 -8 -5 0
sb:side have	23 -22 0 0
sb:side meet	0 16 -15 -8
sb:side want	-12 12 0 0
sb:side will	-9 13 -6 0
sb:sign <day-today>	15 -14 0 0
sb:sign a	-12 11 3 -1
sb:sign at	-9 -3 16 0
sb:sign in	9 -7 -13 7
sb:sign of	-2 9 -5 0
sb:sign on	-12 11 5 -2
sb:sign the	0 -10 12 0
sb:sign two	8 -5 -3 0
sb:sign with	-27 21 5 0
sb:signature	12 -4 -2 -9
sb:signature ,	6 -13 6 0
sb:signature of	13 -9 -2 0
sb:since	-9 6 8 -8
sb:since <day-gone>	-15 0 18 0
sb:since <month-gone>	15 -2 -14 -3
sb:since <number>	-11 -14 21 0
sb:since <person>	12 0 -12 0
sb:since last	8 -2 -5 0
sb:since the	-22 15 5 0
sb:sit	0 0 -12 10
sb:sit down	-9 17 -6 -2
sb:sit in	6 -10 -6 9
sb:sit on	8 -10 0 1
sb:situation	-11 8 1 0
sb:sixth	4 2 -6 -10
sb:sixth round	18 -15 0 -2
sb:small	-12 5 7 0
sb:so ,	-5 0 9 -1
sb:so do	11 -1 -8 0
sb:so far	-6 9 0 0
sb:so it	-16 17 0 0
sb:so on	16 -15 0 0
sb:so that	-11 9 0 2
sb:so was	-7 -8 13 0
sb:some	14 -11 0 -2
sb:some in	8 -4 -2 0
sb:somebody	15 -12 0 0
sb:somebody in	12 -10 0 0
sb:something	-13 0 1 10
sb:soon	12 -1 -3 -5
sb:sooner	10 -3 -5 0
sb:south	8 -9 -6 6
sb:soybean	-7 -4 16 -9
sb:soybean and	-7 9 -1 0
sb:soybean that	-8 0 9 0
sb:spare	-3 -7 9 0
sb:speak	14 -13 1 -8
sb:speak by	3 -12 5 0
sb:speak for	3 -9 5 0
sb:speaking	16 -9 -5 0
sb:spent	-9 -7 3 11
sb:spent <day-gone>	-7 -6 -1 14
sb:spoke in	-19 3 13 0
sb:sport	14 -10 0 -4
sb:sprat	10 -9 0 0
sb:spring	-10 1 12 -3
sb:spring ,	-15 0 15 0
sb:staff	12 -4 -6 -1
sb:stand	11 0 -16 -1
sb:stand in	10 -5 -3 0
sb:standstill	14 -12 0 0
sb:start	14 -4 -9 -3
sb:start in	-18 24 -3 -2
sb:start on	16 -13 -3 0
sb:state	-13 -1 5 13
sb:state ,	12 -8 -3 0
sb:state that	-14 15 0 0
sb:statement	-9 -4 24 -10
sb:statement ,	-24 6 19 0
sb:statement on	5 -8 8 -6
sb:stay	1 2 -1 -10
sb:steak	-7 -6 12 0
sb:steel	-9 0 6 2
sb:steel ,	-23 19 -1 6
sb:step of	-15 0 14 0
sb:still	10 -1 -10 0
sb:still at	-5 8 -1 0
sb:still be	-11 14 -2 0
sb:still in	12 -10 0 0
sb:stock	17 -11 -4 0
sb:stock in	9 -7 0 0
sb:stop	7 -11 -8 11
sb:stop the	9 -6 0 0
sb:straight	-10 10 0 0
sb:street	11 -8 0 0
sb:strike in	11 -6 -5 0
sb:stuck	13 -11 0 0
sb:stuttgart	9 -7 0 0
sb:subject :	-3 -8 2 8
sb:substance	-8 10 -1 0
sb:substantial	-9 14 -6 0
sb:substantial progress	-10 14 -2 0
sb:suggest	7 -22 13 0
sb:sum	-9 0 11 0
sb:summary	7 -7 -14 13
sb:summit	0 -20 18 -9
sb:summit in	6 -13 3 0
sb:summit is	-3 -12 12 0
sb:summit of	0 -10 8 -3
sb:sun	-9 8 0 0
sb:sunflower	-10 11 0 0
sb:supreme	-11 12 0 0
sb:surcharge	14 -8 -1 -2
sb:survive	-14 14 0 0
sb:suspend	12 -16 -1 5
sb:suspend its	-8 0 0 10
sb:suspension	10 -6 0 -3
sb:sutter	-5 10 -6 0
sb:system	13 -6 0 -6
sb:table	-6 11 1 -16
sb:table in	-10 16 -6 -3
sb:take	8 -2 -16 5
sb:take <span>	-12 7 4 0
sb:take a	9 -6 0 0
sb:take effect	20 -23 -9 8
sb:take it	-15 17 0 0
sb:take part	-11 12 0 0
sb:take place	-10 1 13 -1
sb:take up	-11 1 -3 10
sb:take us	-11 11 0 0
sb:talaat	10 -8 0 0
sb:talaat harb	10 -8 0 0
sb:talk	3 3 1 -17
sb:talk ,	-2 8 0 -11
sb:talk about	-5 0 9 -4
sb:talk between	2 -3 11 -9
sb:talk for	16 -16 0 0
sb:talk go	-5 7 0 0
sb:talk in	-9 14 -1 -3
sb:talk of	-26 18 6 0
sb:talk on	-11 0 6 9
sb:talk open	18 -18 0 0
sb:talk since	-21 18 1 0
sb:talk take	8 -17 10 0
sb:talk that	-10 13 -11 0
sb:talk with	20 -17 -4 -1
sb:talk would	-9 12 0 0
sb:talked for	13 -2 -11 0
sb:talking	2 7 -10 -6
sb:tanker	14 -13 0 0
sb:tariff ,	-11 2 11 0
sb:tariff by	8 -5 -1 0
sb:tariff in	7 -10 0 0
sb:tariff on	-8 12 -9 4
sb:tariff pause	12 -7 -4 0
sb:tariff talk	-2 9 -2 -5
sb:tariff truce	-15 12 6 -2
sb:tea and	-9 9 0 0
sb:team	3 12 -18 -7
sb:team in	-4 11 -1 -6
sb:team of	3 -8 -2 8
sb:technical	5 -44 -2 36
sb:technical meet	3 -18 0 13
sb:technical talk	-2 -13 0 14
sb:technology	-10 12 0 0
sb:telegram	10 -9 0 0
sb:telephone call	-16 17 -8 1
sb:telephone on	0 -12 9 0
sb:telephoned	12 -6 -5 0
sb:television	17 -11 -7 0
sb:tell	-9 13 2 -5
sb:tell <name>	11 0 -9 0
sb:tell an	13 -2 -12 0
sb:tell the	0 -10 8 2
sb:tell them	-7 11 0 -4
sb:tell to	-10 10 0 0
sb:ten	7 -1 -6 0
sb:term	14 -5 -8 -1
sb:term ,	11 -10 0 0
sb:terminal	12 -9 0 0
sb:text	5 3 -17 -5
sb:textile	13 -10 0 -4
sb:than	-9 -17 26 -1
sb:than <number>	14 -8 -7 0
sb:than <span>	-10 -3 8 4
sb:than in	9 -6 0 0
sb:thank to	12 -8 -3 0
sb:thanked	-14 15 0 0
sb:that	-1 -4 13 -14
sb:that 's	-18 11 9 0
sb:that <name>	-1 -18 20 4
sb:that <office>	-12 22 0 -8
sb:that a	-18 15 0 2
sb:that are	10 -4 -3 0
sb:that both	8 -5 0 0
sb:that go	11 -8 0 0
sb:that had	7 5 -14 -5
sb:that has	-11 14 0 0
sb:that he	5 -10 16 -14
sb:that i	13 -13 0 0
sb:that if	-10 11 0 0
sb:that it	-18 12 14 -8
sb:that its	-19 17 1 0
sb:that make	-10 -11 17 0
sb:that meet	15 -13 0 -4
sb:that mr	12 0 -11 0
sb:that no	-5 10 -3 0
sb:that talk	-14 9 0 8
sb:that the	-3 6 7 -19
sb:that their	4 -10 -1 7
sb:that they	22 -13 -3 -5
sb:that two	-1 -8 0 9
sb:that we	10 -8 0 0
sb:that will	-16 13 0 0
sb:the	1 8 -8 -5
sb:the <day-ahead>	-6 10 0 -4
sb:the <day-gone>	17 -6 -10 0
sb:the <goods-amount>	-8 3 6 0
sb:the <level>	15 -10 -1 -7
sb:the <office>	-3 14 3 -34
sb:the <person>	-5 15 -19 5
sb:the <seat>	2 -19 12 -2
sb:the accord	19 -11 -3 -3
sb:the afternoon	3 -12 4 0
sb:the agenda	-6 10 0 -7
sb:the agreement	8 -8 4 -10
sb:the apec	12 -16 0 -1
sb:the ballroom	-8 0 10 0
sb:the bargain	4 -9 5 -1
sb:the case	9 -4 -3 0
sb:the ceasefire	-12 13 0 0
sb:the chip	-4 -10 9 3
sb:the come	-11 0 11 0
sb:the company	14 -8 -3 -2
sb:the country	-11 11 0 0
sb:the current	-8 9 0 0
sb:the custom	-5 -8 -7 18
sb:the date	-14 13 2 -1
sb:the day	9 -16 4 0
sb:the deal	-5 12 -4 -3
sb:the decision	-12 8 0 6
sb:the decree	17 -16 0 0
sb:the delegation	10 -8 -6 1
sb:the dinner	-13 14 0 0
sb:the discussion	-9 9 0 0
sb:the document	-9 -4 14 0
sb:the draft	16 -14 0 0
sb:the due	-4 -5 0 10
sb:the duty	7 -14 2 2
sb:the earlier	-11 12 0 0
sb:the east	4 2 -11 0
sb:the economic	-10 8 0 0
sb:the end	-8 14 -4 0
sb:the evening	28 -22 -6 0
sb:the expert	7 -9 0 1
sb:the export	12 -9 -6 0
sb:the fact	-6 -9 12 0
sb:the fall	-5 -1 8 0
sb:the ferry	-3 -12 0 14
sb:the fifth	-8 1 -1 10
sb:the figure	-11 9 0 0
sb:the first	-4 12 -16 1
sb:the free	-4 9 0 -1
sb:the geneva	11 -10 0 0
sb:the head	3 -16 4 5
sb:the headquarter	10 -9 0 0
sb:the highest	-7 9 0 0
sb:the honour	11 0 0 -11
sb:the house	19 -15 0 0
sb:the island	10 -9 0 0
sb:the joint	14 -14 -6 4
sb:the lake	-12 12 0 0
sb:the largest	11 -9 0 0
sb:the last	-19 12 5 0
sb:the leader	7 -20 10 -2
sb:the ledger	-20 12 9 0
sb:the level	-11 1 0 11
sb:the light	-7 -11 10 6
sb:the list	-13 5 -4 12
sb:the lower	15 -13 0 0
sb:the man	-14 15 0 0
sb:the matter	-10 9 -5 3
sb:the measure	10 0 -11 0
sb:the meet	4 -9 12 -15
sb:the memorandum	-11 12 0 0
sb:the month	15 -13 0 0
sb:the morning	16 -11 -2 0
sb:the negotiation	-20 6 6 4
sb:the next	2 6 0 -25
sb:the night	-9 10 0 0
sb:the northern	14 -14 0 0
sb:the one	0 -10 0 8
sb:the order	5 -3 -14 6
sb:the ordinary	11 -1 -8 0
sb:the outcome	-19 15 1 1
sb:the outline	-7 11 -1 0
sb:the pair	-14 21 -5 -4
sb:the paper	-15 16 -1 0
sb:the party	0 13 -5 -13
sb:the pause	-20 8 7 6
sb:the pen	0 -13 13 0
sb:the people	-10 12 0 0
sb:the president	-37 -31 56 -4
sb:the private	9 -8 0 0
sb:the prolongation	-14 15 0 0
sb:the quarrel	12 -10 0 0
sb:the quay	14 -10 -1 0
sb:the queue	10 -9 0 0
sb:the rate	20 -6 -14 -1
sb:the reduction	-8 9 0 0
sb:the republic	-9 8 -1 2
sb:the same	11 -6 0 -10
sb:the school	9 -8 0 0
sb:the second	8 2 -11 -19
sb:the side	0 10 -5 -3
sb:the soybean	-3 12 -9 0
sb:the spring	-20 9 10 0
sb:the state	18 -8 -9 0
sb:the summer	-11 10 0 0
sb:the summit	-16 11 5 -1
sb:the table	-15 16 4 -10
sb:the text	-9 14 -7 0
sb:the third	-29 15 7 11
sb:the three	-5 12 -7 -1
sb:the time	0 -12 9 0
sb:the total	12 -12 0 0
sb:the trade	0 9 -9 -1
sb:the treaty	11 -10 0 0
sb:the truce	9 3 -13 -16
sb:the two	-15 7 14 -5
sb:the understanding	-16 12 -1 5
sb:the visit	-3 -14 21 0
sb:the water	13 -11 0 0
sb:the weekend	-9 11 0 0
sb:the window	-9 10 0 0
sb:the winter	11 -10 0 0
sb:their	-12 -2 6 12
sb:their first	-14 0 6 6
sb:their meet	-18 7 11 -5
sb:their name	0 9 -12 0
sb:their next	0 -8 0 10
sb:their own	9 -18 6 0
sb:their president	-9 -3 16 0
sb:their talk	-5 12 -6 0
sb:their tariff	5 4 -10 0
sb:their third	-30 18 8 2
sb:their trade	11 -9 0 0
sb:their truce	-12 15 -1 0
sb:them	-6 15 -31 12
sb:them in	-17 9 -3 9
sb:then	-11 2 16 -12
sb:then come	-12 12 0 0
sb:then the	-4 -2 10 -2
sb:then we	-9 12 0 0
sb:there	17 -15 0 -9
sb:there 's	20 -9 -7 -5
sb:there was	7 -14 4 0
sb:there were	-3 10 -3 0
sb:these	-11 3 0 6
sb:these are	-10 11 0 0
sb:they	-6 8 -6 0
sb:they are	-4 -6 12 1
sb:they begin	-11 7 2 0
sb:they conclude	11 -5 -6 0
sb:they did	-24 23 0 0
sb:they go	-14 11 0 2
sb:they have	-18 22 -1 -2
sb:they meet	-25 0 2 12
sb:they pay	13 -11 0 0
sb:they were	18 -8 -10 0
sb:they will	-9 17 -1 -11
sb:they'll	-14 22 -2 -8
sb:they'll meet	-5 13 0 -5
sb:they've	-22 23 0 0
sb:thi	-2 -1 13 -10
sb:thi in	16 -13 0 0
sb:thi is	9 2 -15 0
sb:thi time	13 -9 -1 0
sb:thi was	14 -14 0 0
sb:thi week	-7 10 -7 2
sb:thi year	-20 13 10 -4
sb:think	-13 11 2 0
sb:third	-15 16 5 -3
sb:third ,	-11 6 5 -2
sb:third day	-12 13 0 0
sb:third is	-14 16 0 0
sb:third meet	-6 -5 0 11
sb:third round	15 -4 -17 -7
sb:third time	-11 17 -2 -2
sb:those	-12 12 -2 4
sb:those are	12 -10 0 0
sb:those in	-6 8 0 0
sb:those of	-5 12 -6 0
sb:those who	6 -12 5 0
sb:threaten <level>	-12 9 3 0
sb:three	3 16 -29 -9
sb:three ,	1 10 -2 -12
sb:three <office>	16 -15 0 0
sb:three <quality>	7 -13 0 5
sb:three and	15 -8 0 -11
sb:three round	-27 31 -4 0
sb:through	-8 11 0 -2
sb:thursday	18 -12 -6 -1
sb:thursday ,	14 -12 -2 0
sb:tied	-17 15 0 0
sb:tiktok	-5 11 -6 0
sb:tiktok ,	14 -13 0 0
sb:tiktok in	-15 18 0 0
sb:till	11 -10 0 0
sb:time ,	3 7 -12 -5
sb:time ;	-9 9 0 0
sb:time on	0 -11 0 10
sb:time the	6 -14 8 0
sb:to	-3 10 1 -21
sb:to ,	-12 13 0 0
sb:to <level>	-11 28 -25 -12
sb:to <name>	9 -4 -1 -3
sb:to <number>	22 -17 -5 0
sb:to <office>	7 4 -12 0
sb:to <span>	-17 0 15 0
sb:to a	10 -21 0 10
sb:to all	-9 11 0 0
sb:to an	-14 9 5 0
sb:to approve	-25 20 0 7
sb:to be	-9 -6 17 3
sb:to buy	0 -14 9 0
sb:to carry	-9 6 4 0
sb:to charge	-9 0 0 12
sb:to extend	9 -6 0 0
sb:to face	-6 0 9 -1
sb:to have	8 -24 11 0
sb:to hear	-13 4 0 8
sb:to it	-17 20 -2 0
sb:to land	9 -6 -2 0
sb:to meet	-7 9 -1 0
sb:to pay	4 -9 0 0
sb:to prolong	-14 14 0 0
sb:to resume	11 -8 -3 0
sb:to see	0 -5 14 -10
sb:to settle	-5 8 0 -1
sb:to sign	14 -13 -2 0
sb:to sit	10 -9 0 0
sb:to speak	-7 1 8 -3
sb:to suspend	13 -11 0 0
sb:to travel	-10 1 9 0
sb:to us	-9 10 0 0
sb:to visit	9 3 -10 0
sb:to what	14 -7 -6 0
sb:to which	-6 11 -5 0
sb:together	-25 14 10 0
sb:together in	-3 -15 15 2
sb:tom	-14 0 12 0
sb:tom mboya	-14 0 12 0
sb:tomatoe	-13 14 0 0
sb:too	-7 12 3 -9
sb:too ,	-14 8 7 0
sb:top	20 -12 -10 3
sb:top of	19 -9 -7 0
sb:total	10 -9 0 0
sb:touched in	12 -10 0 0
sb:touched on	-8 0 0 8
sb:toy	9 -7 0 0
sb:tractor	12 -10 0 0
sb:trade	-4 3 -11 8
sb:trade ,	-12 21 -6 -9
sb:trade agreement	-4 3 7 -8
sb:trade commissioner	-14 16 0 0
sb:trade deal	15 -14 0 -2
sb:trade minister	9 1 -14 -12
sb:trade ministry	-14 10 -3 8
sb:trade negotiation	12 -10 0 0
sb:trade negotiator	-10 -20 5 20
sb:trade representative	2 -9 -3 10
sb:trade secretary	-9 3 -4 7
sb:trader	15 0 -12 0
sb:train	17 -15 0 0
sb:transcript	-4 10 -6 -1
sb:transcript of	13 -10 0 0
sb:transcript —	-10 12 0 0
sb:travelled	12 -3 -5 -1
sb:travelled to	11 -3 -3 -1
sb:trawler	16 -24 -3 6
sb:treaty	29 -23 -6 -1
sb:treaty ,	14 -13 0 0
sb:treaty with	9 -7 0 0
sb:tree	-11 9 0 2
sb:tree in	-12 11 0 2
sb:trial	10 -7 0 0
sb:trip	-19 9 14 -1
sb:trip to	-16 12 7 0
sb:truce	-1 0 7 -18
sb:truce ,	0 12 -20 -2
sb:truce :	9 -9 0 0
sb:truce at	0 -8 10 0
sb:truce between	-15 12 6 -3
sb:truce end	15 -14 0 0
sb:truce in	-9 -6 19 0
sb:truce is	-3 11 -9 0
sb:truce itself	4 -10 3 0
sb:truce make	-6 -4 10 0
sb:truce reach	14 -11 -2 0
sb:truce that	25 -33 2 -1
sb:truce to	13 -13 0 0
sb:truce until	-15 13 0 0
sb:truce was	-13 10 1 0
sb:truce which	-10 9 0 0
sb:truce with	-10 4 9 -5
sb:truce would	9 -9 0 0
sb:truck	13 -5 0 -5
sb:trump	-6 15 -5 0
sb:trump announce	11 0 -10 0
sb:tuna	-11 2 0 7
sb:turn	-14 11 1 0
sb:turn ,	-17 13 2 0
sb:twice	-12 10 -5 10
sb:two ,	9 -10 0 1
sb:two <office>	-14 19 -4 -3
sb:two are	-6 18 -4 -7
sb:two country	-6 -8 8 12
sb:two delegation	21 -16 0 -2
sb:two government	-15 17 0 -3
sb:two had	-6 -5 13 0
sb:two head	-7 -11 16 0
sb:two hour	5 0 -9 1
sb:two in	-23 13 13 -4
sb:two leader	-22 6 15 0
sb:two men	-14 11 2 -1
sb:two people	16 -8 -10 0
sb:two president	23 -22 -3 -3
sb:two round	-15 6 0 9
sb:two side	16 -7 -16 3
sb:two week	7 -10 1 0
sb:two were	-20 22 0 0
sb:two will	-6 -2 20 -20
sb:tyre	-10 10 0 0
sb:under	-3 -9 10 7
sb:under <person>	-4 -12 0 17
sb:under a	-13 9 1 1
sb:under an	-8 13 -6 0
sb:under it	-6 9 0 0
sb:under the	0 -6 7 0
sb:under which	8 -17 6 0
sb:understanding	-15 4 1 9
sb:understanding reach	-10 14 0 -1
sb:undertook	0 9 -4 0
sb:unilateral	9 -9 0 0
sb:unlike	13 -13 0 0
sb:until	15 -11 -14 9
sb:until <day-ahead>	20 -15 -7 0
sb:until <month-ahead>	-11 5 7 0
sb:until a	-11 6 -2 5
sb:until then	-10 13 -1 0
sb:up	-11 1 0 14
sb:up ,	1 -9 6 0
sb:up a	-10 -5 0 16
sb:up in	-5 -3 0 11
sb:up the	5 -12 0 4
sb:upon	-11 11 0 0
sb:us	-9 15 -1 -6
sb:us ,	-12 12 0 0
sb:us :	10 -9 0 0
sb:use	-9 -9 13 3
sb:value	-9 10 0 0
sb:version	13 -13 0 0
sb:very	-4 12 -9 0
sb:vessel	13 -19 0 8
sb:veterinarian	-9 -10 0 19
sb:vice	-11 12 -3 3
sb:vice minister	-9 12 0 -3
sb:video	15 -12 -13 9
sb:video on	3 -8 -8 11
sb:view	-13 0 0 12
sb:view of	-7 11 -1 0
sb:view on	-11 -7 0 13
sb:visit	-5 -17 16 0
sb:visit of	-10 -13 19 0
sb:visited	-9 0 3 9
sb:visited the	1 7 -12 0
sb:wafer	-6 0 0 8
sb:wait for	-21 15 10 -5
sb:wall	13 -8 -3 0
sb:wang	2 -12 0 8
sb:want its	11 -10 0 0
sb:want to	-9 13 0 -3
sb:war	-7 18 -10 0
sb:warehouse	12 -11 0 0
sb:warn	0 9 -8 -1
sb:was <money>	8 0 -6 0
sb:was <number>	19 -13 -5 0
sb:was <person>	-20 0 21 0
sb:was a	-12 23 -14 0
sb:was agree	8 0 -9 -7
sb:was conclude	-6 1 9 -4
sb:was discuss	-13 15 0 0
sb:was given	-10 0 4 7
sb:was hold	-7 15 -5 -3
sb:was negotiate	-9 11 0 0
sb:was not	-9 17 0 0
sb:was one	-17 18 0 0
sb:was publish	-9 2 7 0
sb:was put	-9 6 2 0
sb:was reach	1 0 -12 7
sb:was ready	12 -11 0 0
sb:was still	19 -18 0 0
sb:was strike	11 -9 -1 0
sb:was the	-18 16 0 2
sb:was their	-18 0 22 0
sb:was to	34 -19 -15 -8
sb:water	12 -9 -1 0
sb:way of	-13 13 0 0
sb:way to	12 -9 -2 0
sb:we can	0 -15 3 9
sb:we have	-6 -1 2 9
sb:we know	-11 -10 19 0
sb:we meet	5 6 -9 -10
sb:we shall	9 -5 -2 0
sb:we will	0 9 -5 -3
sb:we're	-4 -5 10 0
sb:we're go	-5 -7 11 0
sb:weather	0 -9 6 0
sb:week	-4 11 -12 4
sb:week :	-14 15 0 0
sb:weekend	-26 28 0 0
sb:weekend in	-17 18 0 0
sb:weigh	-18 11 8 0
sb:welcomed	-9 16 -8 0
sb:welcomed the	-9 16 -8 0
sb:well	12 -4 -9 -2
sb:well ,	21 -14 -6 0
sb:were	-11 4 15 -9
sb:were announce	-8 10 -1 0
sb:were in	-14 20 -5 -1
sb:were sign	21 -18 -2 0
sb:were the	-9 0 9 0
sb:were to	-15 12 5 -3
sb:what <name>	-18 21 -3 0
sb:what <person>	-3 -9 11 0
sb:what <seat>	12 -11 0 0
sb:what did	-18 7 10 0
sb:what happen	-7 10 -1 0
sb:what happened	-14 15 0 0
sb:what is	9 1 -14 0
sb:what president	17 0 -16 0
sb:what the	15 -14 0 -6
sb:what they	-3 11 -12 0
sb:what will	12 -9 -1 0
sb:when	-9 7 6 -7
sb:when <name>	-9 -4 13 0
sb:when <person>	-5 -2 9 -2
sb:when it	25 -20 -8 0
sb:when the	-9 22 -13 -6
sb:where	12 2 -10 -12
sb:where <person>	10 -5 -3 0
sb:where it	10 -8 0 0
sb:where the	2 5 -9 0
sb:whether	-6 25 -18 -8
sb:whether <person>	-10 11 0 0
sb:whether the	-8 19 -9 -3
sb:which	-2 2 -8 9
sb:which <name>	-15 -3 0 21
sb:which <person>	-15 16 0 0
sb:which <quality>	6 0 -10 0
sb:which <seat>	-8 7 0 0
sb:which both	-12 9 2 0
sb:which end	-10 10 2 -1
sb:which has	14 -7 -3 0
sb:which meet	-4 -7 0 12
sb:which opened	-9 12 0 0
sb:which the	1 -1 -8 8
sb:which was	19 -16 0 0
sb:while <person>	-17 1 8 6
sb:while it	11 -8 0 0
sb:who	-10 -1 7 12
sb:who had	0 15 -15 -5
sb:who has	-4 -3 10 0
sb:who hold	-13 12 0 0
sb:who is	-23 13 4 2
sb:who lead	15 -11 0 0
sb:who led	10 -10 0 -2
sb:who meet	2 10 -12 -6
sb:who say	0 -10 7 0
sb:who sit	-10 -8 5 11
sb:who speak	10 -9 0 0
sb:who was	14 -2 -16 0
sb:who will	-1 -5 0 9
sb:who write	-3 -7 10 0
sb:whose	2 -5 10 -12
sb:whose <office>	11 -19 6 0
sb:why the	12 -11 0 0
sb:will	-11 -4 3 15
sb:will ,	-8 12 -1 0
sb:will also	-12 8 5 0
sb:will be	6 -17 9 0
sb:will do	0 -10 -4 12
sb:will go	9 -6 0 -1
sb:will have	13 -15 0 3
sb:will hold	11 -16 0 5
sb:will let	-10 0 10 0
sb:will look	-6 -10 0 15
sb:will lower	-14 12 1 0
sb:will meet	14 -5 -5 -1
sb:will pay	-1 -2 0 9
sb:will sit	-5 10 0 0
sb:will talk	-12 8 5 -4
sb:will travel	-10 10 -2 2
sb:will visit	-12 0 10 0
sb:win	11 -15 4 0
sb:wine	10 -7 0 0
sb:wing	8 -11 1 0
sb:winner	19 -14 -4 0
sb:winter	10 -9 0 0
sb:winter ,	15 -14 0 0
sb:wire	-16 23 -6 0
sb:wire )	-13 12 0 0
sb:wish	12 -5 -6 0
sb:with	6 -5 3 -10
sb:with <name>	-7 22 -12 -17
sb:with <person>	-14 25 -3 -11
sb:with <quality>	-8 10 0 0
sb:with a	8 -10 1 0
sb:with him	11 -10 0 0
sb:with his	-10 12 0 0
sb:with its	12 -4 -4 0
sb:with the	-4 -5 13 0
sb:with their	14 -9 0 -5
sb:with them	10 -8 0 0
sb:withdraw	15 -12 0 0
sb:withdraw the	11 -10 0 0
sb:within	0 6 -10 0
sb:without	16 -15 -6 5
sb:without a	22 -19 0 0
sb:without which	-10 0 0 8
sb:won't	-15 17 -2 0
sb:won't be	-17 19 -2 0
sb:wool	13 -10 0 0
sb:word	6 -7 -9 6
sb:word of	0 -7 -1 9
sb:work	6 -16 6 -3
sb:work in	11 -7 0 0
sb:worked	-4 13 -10 -1
sb:worker	10 -7 0 0
sb:working	2 7 -15 3
sb:worth <money>	12 0 -9 0
sb:would be	0 5 -12 0
sb:would bring	-12 13 0 0
sb:would buy	9 -7 0 0
sb:would come	-8 -5 11 4
sb:would fly	20 -19 0 0
sb:would have	-5 8 -1 0
sb:would like	6 -11 2 0
sb:would make	-8 9 0 0
sb:would not	-9 8 0 0
sb:would pay	-12 8 3 0
sb:would then	-6 8 0 0
sb:wrapped	-11 0 0 9
sb:wrapped up	-13 1 0 9
sb:write in	-18 19 0 0
sb:write on	6 0 -10 0
sb:write that	-15 3 14 0
sb:write to	20 -16 -3 0
sb:writer	14 -9 0 -3
sb:xi	10 -4 -4 0
sb:xi jinping	8 -4 -3 0
sb:year 's	17 -4 -13 0
sb:year ,	16 -18 -7 8
sb:year after	-21 21 0 0
sb:year ago	-15 10 3 0
sb:year is	-2 9 -3 0
sb:yes	10 -12 0 1
sb:yes ,	0 -13 10 2
sb:yet	3 7 -14 0
sb:yet to	-10 13 -2 0
sb:york	22 -23 0 0
sb:york ,	16 0 -14 0
sb:york from	11 -17 6 0
sb:you	-21 23 1 -9
sb:you ask	-14 5 8 0
sb:you come	-9 10 0 0
sb:you in	-15 6 7 0
sb:you may	-8 8 0 0
sb:you will	18 -17 0 0
sb:zero	-15 7 9 0
sb:·	-17 9 10 0
sb:—	-7 14 -16 0
sb:— "	-8 2 5 0
sb:— <office>	-10 12 0 0
sb:— <organisation>	14 -11 0 0
sb:— <quality>	17 -17 -1 0
sb:— a	13 -10 3 -5
sb:— in	-13 14 0 0
sb:— it	-7 -1 9 0
sb:— since	11 -9 0 0
sb:— the	10 -9 -6 3
sb:•	2 -9 0 4
sb:• <person>	0 -10 9 0
sent:calls	17 -17 -4 -5
sent:coming	2 -3 11 -15
sent:experts	-7 -41 -42 68
sent:m=adjourned	-14 16 0 0
sent:m=arrive	18 -12 -5 0
sent:m=arrived	6 -11 4 -1
sent:m=assembled	-11 4 0 7
sent:m=assembly	-10 2 5 5
sent:m=attempt	-16 12 7 -2
sent:m=bargain	-14 5 6 4
sent:m=bargaining	11 -5 -2 -1
sent:m=broke off	-26 29 -4 0
sent:m=came	-15 12 0 8
sent:m=closed	15 -13 5 -11
sent:m=come	10 -11 -1 2
sent:m=comes	14 -14 0 -10
sent:m=conference	-4 5 5 -16
sent:m=conferred	0 -9 0 9
sent:m=consultations	1 4 -19 3
sent:m=delegation	-20 13 -7 13
sent:m=delegations	-2 14 -28 0
sent:m=dialogue	2 -11 1 4
sent:m=dined	-10 0 10 0
sent:m=dinner	-4 -10 18 -7
sent:m=due	6 -12 11 -15
sent:m=ended	-9 7 0 2
sent:m=face to face	-11 -4 16 -1
sent:m=flying	-5 -8 12 0
sent:m=gathering	5 -11 6 0
sent:m=go	3 -18 11 12
sent:m=guest	8 -13 3 -1
sent:m=guests	-17 4 4 9
sent:m=haggling	-25 28 -2 0
sent:m=here	-26 19 9 0
sent:m=host	3 7 -9 -6
sent:m=invitation	4 -12 6 -2
sent:m=invited	5 0 -11 3
sent:m=land	-10 -4 8 9
sent:m=landed	-8 11 0 0
sent:m=lands	0 2 5 -10
sent:m=lunch	3 -10 13 -7
sent:m=meet	22 -2 -18 -4
sent:m=meeting	-15 11 -1 4
sent:m=meetings	-22 29 -9 -1
sent:m=meets	0 -8 3 3
sent:m=negotiate	-7 16 -8 -4
sent:m=negotiated	-15 23 -9 -4
sent:m=negotiation	4 9 -13 -4
sent:m=negotiations	-24 22 12 -16
sent:m=negotiator	4 -9 -13 15
sent:m=negotiators	-13 31 -19 -20
sent:m=parted	-11 3 10 -1
sent:m=receive	17 2 -17 -3
sent:m=received	-12 -2 15 -1
sent:m=receiving	-17 0 2 15
sent:m=rose	22 -15 -4 -3
sent:m=round	15 10 -32 -27
sent:m=rounds	-10 10 -6 4
sent:m=sat	-1 12 -5 -7
sent:m=saw each other	-13 10 0 0
sent:m=session	-13 11 -6 6
sent:m=settled	-13 17 0 -7
sent:m=signed	19 -10 -5 -15
sent:m=sit	14 -12 -7 6
sent:m=sitting	-12 6 -9 13
sent:m=spent	-11 -10 8 12
sent:m=stop	-2 7 -10 8
sent:m=summit	-8 -22 29 -13
sent:m=table	-10 20 -18 -1
sent:m=talk	4 -12 1 5
sent:m=talked	-4 12 -8 0
sent:m=talking	8 0 -11 0
sent:m=talks	2 14 -26 -3
sent:m=time	-3 2 13 -21
sent:m=to see	15 -12 3 -10
sent:m=travel	7 0 -11 0
sent:m=travelled	13 -4 -5 -1
sent:m=venue	-12 14 0 -1
sent:m=visit	5 -20 12 -6
sent:m=visited	-12 2 3 7
sent:m=where	-3 -2 -3 11
sent:meets	-9 12 -1 0
sent:running	-2 3 8 -12
sent:summit	16 -13 7 -47
sent:wished	15 0 -9 -21
sides=0	14 0 -18 -11
sides=1	13 -6 1 -16
sides=3	-7 14 5 -29
sides=4	42 -27 -16 -6
sides=5	-5 12 -15 4
sides=many	-9 15 -3 -2
sort=venue	-33 24 13 9
t0=modal	14 -4 -14 0
t0=modal-passive	-2 17 -18 -4
t0=past	15 -3 -7 -13
t0=past-passive	-9 7 2 0
t0=perfect	9 -12 0 0
t0=pluperfect	12 -8 0 -5
t0=pluperfect-passive	-9 16 -21 8
t0=present	9 2 -11 -7
t0=present-passive	-5 2 9 -15
t1=gerund	7 4 -11 -7
t1=infinitive	14 -14 1 -5
t1=modal	10 -6 -6 0
t1=modal-passive	-2 17 -18 -4
t1=participle-passive	14 -1 -13 -3
t1=past	14 -3 -5 -15
t1=past-passive	-8 6 3 0
t1=perfect	-6 3 2 2
t1=pluperfect-passive	-7 13 -19 9
t1=present	14 -7 -8 -3
t1=present-passive	0 -1 7 -14
t2=future-not	8 -9 0 0
t2=gerund	-12 14 3 -4
t2=infinitive	-19 7 17 -1
t2=infinitive-not	9 -7 0 0
t2=modal	11 -9 -9 2
t2=modal-not	-14 4 11 0
t2=modal-passive	12 -10 0 0
t2=participle-passive	17 -9 -4 -4
t2=past	-2 1 10 -22
t2=past-passive	19 -6 -19 0
t2=perfect	-9 11 6 -12
t2=perfect-not	11 3 -16 -1
t2=perfect-passive	13 -9 0 -4
t2=pluperfect	-1 11 -11 -4
t2=pluperfect-not	1 -10 -3 9
t2=present-not	18 -1 -16 0
t2=present-passive	10 -8 0 -3
t2=present-passive-not	8 -11 0 0
tail=a	-5 13 -25 16
tail=b	15 -13 0 -4
tail=c	51 -21 -37 -3
tail=d	8 15 -36 -21
tail=e	20 11 -54 -8
tail=f	61 -55 -10 -4
tail=g	-24 -37 54 0
tail=h	12 3 -18 -10
tail=i	0 9 -27 3
tail=k	26 -7 -28 0
tail=l	49 -19 -52 -1
tail=m	0 31 -60 -29
tail=n	-11 -19 25 10
tail=o	-3 9 9 -36
tail=p	36 -33 7 -15
tail=r	-15 17 9 -27
tail=s	24 -24 8 -11
tail=t	28 -7 -42 0
tail=u	-36 25 18 -15
tail=v	3 4 -13 -1
tail=w	42 -10 -29 -18
tail=x	-11 1 -14 17
tail=y	-5 -5 19 -25
tail=z	8 -5 -25 13
tail=á	-4 13 -17 -5
tail=é	-12 12 -32 17
tail=ö	-16 9 -3 10
tail=ø	-21 26 -3 -2
tail=ú	0 -16 1 14
tail=š	9 -9 0 0
tail=ź	-8 9 0 0
third-side	2 3 1 -16
top	12 -10 18 -30
town-l	5 0 -8 0
town-r	20 -11 -2 -24
town=l0	-3 10 -1 -17
town=l1	12 -2 -17 -4
town=l2	12 -7 -7 -1
town=l3	4 3 -10 -7
town=l4	-21 -10 30 9
town=l5	-9 16 -14 11
town=r0	-14 10 4 0
town=r1	15 5 -15 -45
town=r2	14 -23 4 4
town=r3	19 -15 1 -17
town=r4	7 -12 1 2
town=r5	-12 16 -4 3
towns=2	6 -3 -3 -3
towns=3	11 1 -8 -14
towns=4	3 2 0 -6
towns=many	14 -19 3 0
tri:city day-none part:sure	13 -5 -3 -25
tri:city day-none prev:sure	-9 11 0 -9
tri:city day=l0 sent:sure	-10 10 0 0
tri:city day=l1 no-word	-24 16 13 -2
tri:city day=l1 sent:sure	-15 19 -2 0
tri:city day=l2 no-word	12 -19 5 -3
tri:city day=l2 prev:sure	-10 5 3 0
tri:city day=l3 no-word	17 -6 -12 0
tri:city day=l3 part:sure	-2 -7 17 -2
tri:city day=l3 sent:sure	9 -5 -3 0
tri:city day=l4 no-word	10 -7 -3 0
tri:city day=l4 sent:sure	14 -14 0 0
tri:city day=l5 no-word	2 -13 8 0
tri:city day=r0 no-word	8 -3 -13 0
tri:city day=r0 part:sure	-8 8 5 -10
tri:city day=r0 prev:sure	16 -19 0 4
tri:city day=r0 sent:sure	-7 12 -1 -9
tri:city day=r1 no-word	-7 5 1 0
tri:city day=r1 part:sure	21 -11 -9 0
tri:city day=r1 sent:sure	-12 0 13 0
tri:city day=r2 no-word	19 -17 -2 -1
tri:city day=r2 part:sure	-12 4 11 0
tri:city day=r2 prev:sure	17 0 -17 0
tri:city day=r3 no-word	12 -12 -6 3
tri:city day=r3 sent:sure	-8 0 9 -1
tri:city day=r4 no-word	-5 18 -13 0
tri:l=" unknown day-none	15 -11 0 0
tri:l=" unknown no-word	15 -9 0 0
tri:l=& unknown no-word	11 -8 0 0
tri:l=( day-none sent:sure	-10 10 0 0
tri:l=( day=l0 sent:sure	13 -7 0 -3
tri:l=( unknown day=l0	20 -13 0 -3
tri:l=( unknown day=r0	-8 0 0 8
tri:l=( unknown sent:sure	7 -11 0 3
tri:l=<begin> city day-none	-21 13 7 6
tri:l=<begin> city day=r0	10 -7 0 -18
tri:l=<begin> city day=r1	-7 13 -8 0
tri:l=<begin> city day=r2	9 -10 0 0
tri:l=<begin> city day=r3	2 -9 3 0
tri:l=<begin> city day=r4	10 -3 -7 0
tri:l=<begin> city day=r5	-10 5 4 0
tri:l=<begin> day-none no-word	-11 5 4 11
tri:l=<begin> day-none part:sure	13 0 -14 -3
tri:l=<begin> day-none prev:sure	-3 10 -15 2
tri:l=<begin> day-none sent:sure	11 -13 0 0
tri:l=<begin> day=r0 prev:sure	-2 8 -1 -16
tri:l=<begin> day=r0 sent:sure	6 -8 -1 3
tri:l=<begin> day=r1 no-word	12 1 -19 0
tri:l=<begin> day=r1 prev:sure	-18 2 16 0
tri:l=<begin> day=r2 no-word	1 0 -16 16
tri:l=<begin> day=r2 part:sure	12 -6 0 -1
tri:l=<begin> day=r2 sent:sure	-4 11 -8 0
tri:l=<begin> day=r3 no-word	6 0 -8 0
tri:l=<begin> day=r3 part:sure	13 -7 0 0
tri:l=<begin> day=r3 prev:sure	9 -11 0 0
tri:l=<begin> day=r3 sent:sure	-11 18 -6 0
tri:l=<begin> day=r4 no-word	4 -9 2 1
tri:l=<begin> day=r4 part:sure	9 -15 5 -3
tri:l=<begin> day=r4 prev:sure	-6 12 -4 0
tri:l=<begin> day=r4 sent:sure	-14 10 8 -6
tri:l=<begin> seat-home day-none	-17 13 -4 14
tri:l=<begin> seat-home day=r0	17 -18 0 -2
tri:l=<begin> seat-home day=r1	14 -6 -20 6
tri:l=<begin> seat-home day=r2	-11 28 -21 0
tri:l=<begin> seat-home day=r3	-1 12 -13 -2
tri:l=<begin> seat-home day=r4	4 -9 1 2
tri:l=<begin> seat-home no-word	11 -12 -7 9
tri:l=<begin> seat-home part:sure	24 -10 -16 0
tri:l=<begin> seat-home prev:sure	-15 19 -6 1
tri:l=<begin> seat-home sent:sure	-7 12 -8 0
tri:l=<begin> seat-other day-none	-3 12 -18 3
tri:l=<begin> seat-other day=r0	-1 -5 8 -2
tri:l=<begin> seat-other day=r5	3 -9 4 0
tri:l=<begin> seat-other no-word	-11 5 2 1
tri:l=<begin> seat-other sent:sure	9 -4 -4 -2
tri:l=<begin> seat-side day-none	-3 -9 12 -1
tri:l=<begin> seat-side day=r0	20 -12 -11 1
tri:l=<begin> seat-side day=r4	-20 7 15 -4
tri:l=<begin> seat-side day=r5	-2 10 -8 0
tri:l=<begin> seat-side prev:sure	0 -12 13 -2
tri:l=<begin> seat-side sent:sure	-10 14 -8 2
tri:l=<begin> unknown day-none	40 -30 -22 -6
tri:l=<begin> unknown day=r0	-19 15 7 -2
tri:l=<begin> unknown day=r1	-4 0 13 -5
tri:l=<begin> unknown day=r2	-2 -9 0 15
tri:l=<begin> unknown day=r3	11 0 -15 -6
tri:l=<begin> unknown part:sure	38 -22 -7 -13
tri:l=<begin> unknown prev:sure	0 5 0 -10
tri:l=<begin> unknown sent:sure	3 -10 12 -3
tri:l=a day-none no-word	-11 5 1 5
tri:l=a day-none prev:sure	-6 1 0 6
tri:l=a seat-home day-none	-19 11 4 3
tri:l=a seat-home no-word	-20 11 12 -4
tri:l=a seat-home prev:sure	-11 7 -3 6
tri:l=a seat-side day-none	-8 0 0 11
tri:l=a seat-side no-word	-8 2 -2 10
tri:l=a unknown day=r3	10 -9 0 0
tri:l=a unknown part:sure	11 -5 -3 0
tri:l=after city no-word	0 7 -11 0
tri:l=after city part:sure	10 -9 0 0
tri:l=after day-none part:sure	11 -11 0 0
tri:l=after day-none prev:sure	-21 8 9 0
tri:l=after seat-home day-none	-7 -8 13 0
tri:l=after seat-side no-word	8 2 -10 0
tri:l=after unknown day-none	-22 8 15 0
tri:l=after unknown no-word	-13 0 13 0
tri:l=after unknown sent:sure	-12 13 0 0
tri:l=although day-none no-word	12 -2 -9 0
tri:l=and city part:sure	12 -11 0 0
tri:l=and day-none no-word	13 0 -19 0
tri:l=and day-none prev:sure	-11 0 13 0
tri:l=and day-none sent:sure	-35 28 1 4
tri:l=and day=l3 sent:sure	11 -10 0 0
tri:l=and day=r0 no-word	0 -14 11 0
tri:l=and day=r1 no-word	17 -10 -1 -3
tri:l=and seat-home day-none	21 -26 -9 8
tri:l=and seat-home day=r3	-15 12 3 0
tri:l=and seat-home no-word	7 -13 -4 8
tri:l=and seat-home part:sure	5 -9 1 0
tri:l=and seat-other part:sure	13 -9 -1 0
tri:l=and seat-side day-none	7 -2 2 -14
tri:l=and seat-side day=l2	-11 8 1 0
tri:l=and seat-side day=r0	9 -7 0 0
tri:l=and seat-side day=r4	-4 10 -6 0
tri:l=and seat-side no-word	0 2 1 -11
tri:l=and unknown day-none	-38 32 5 2
tri:l=and unknown day=l2	10 -9 0 0
tri:l=and unknown day=r0	-14 1 13 0
tri:l=and unknown day=r2	10 -8 0 0
tri:l=and unknown no-word	17 -19 6 -6
tri:l=and unknown part:sure	-21 25 -4 0
tri:l=and unknown prev:sure	-9 0 12 0
tri:l=and unknown sent:sure	-9 8 -5 3
tri:l=are day-none no-word	-12 13 0 0
tri:l=are unknown day-none	-12 12 0 0
tri:l=are unknown no-word	-12 12 0 0
tri:l=as seat-side day-none	8 -15 0 6
tri:l=at city day-none	15 -6 -12 -3
tri:l=at city day=l4	9 -9 0 0
tri:l=at city day=r1	-12 6 3 0
tri:l=at city part:sure	0 9 -15 0
tri:l=at city sent:sure	16 -13 -2 0
tri:l=at day-none no-word	-21 9 9 12
tri:l=at day-none part:sure	8 -3 -1 -3
tri:l=at day-none prev:sure	19 -12 -3 -1
tri:l=at day=l1 no-word	8 -4 -1 0
tri:l=at day=l2 no-word	14 -13 0 0
tri:l=at day=r0 no-word	12 -5 -9 0
tri:l=at day=r1 no-word	-9 -1 12 0
tri:l=at day=r1 part:sure	-20 21 0 0
tri:l=at day=r2 no-word	-11 12 0 0
tri:l=at day=r2 part:sure	11 -3 -7 0
tri:l=at day=r3 no-word	12 -6 -5 0
tri:l=at seat-home day-none	-7 1 6 0
tri:l=at seat-home day=r0	18 -12 -6 0
tri:l=at seat-home no-word	12 -6 -4 0
tri:l=at seat-home part:sure	-13 0 10 0
tri:l=at seat-side day=r1	-4 7 0 0
tri:l=at unknown day-none	-17 6 6 11
tri:l=at unknown day=l3	-11 12 0 0
tri:l=at unknown day=l5	10 0 -8 0
tri:l=at unknown day=r0	9 0 -9 0
tri:l=at unknown day=r2	-5 11 -7 0
tri:l=at unknown no-word	-15 -3 16 14
tri:l=at unknown part:sure	0 10 -4 -15
tri:l=at unknown prev:sure	11 -9 0 -1
tri:l=at unknown sent:sure	-15 22 -6 -2
tri:l=be day-none no-word	-11 11 0 0
tri:l=be unknown day-none	-11 11 0 0
tri:l=be unknown no-word	-11 11 0 0
tri:l=between seat-side no-word	9 -6 0 0
tri:l=by unknown no-word	10 -5 0 0
tri:l=commerce, unknown no-word	10 -9 0 0
tri:l=conference, day=r0 no-word	-5 11 -5 -1
tri:l=conference, unknown no-word	-13 14 0 0
tri:l=does seat-side day-none	-9 11 0 0
tri:l=does seat-side no-word	-10 12 0 0
tri:l=for city day-none	-10 -7 14 5
tri:l=for city day=r1	-11 13 0 0
tri:l=for city no-word	-23 3 15 4
tri:l=for day-none part:sure	14 -11 0 0
tri:l=for day=l2 no-word	-16 2 13 0
tri:l=for day=l3 no-word	-6 -2 9 0
tri:l=for day=r0 no-word	8 -2 -6 0
tri:l=for day=r1 no-word	-12 16 0 -1
tri:l=for day=r1 part:sure	-17 20 0 0
tri:l=for day=r2 no-word	-6 -8 12 0
tri:l=for seat-home day-none	20 -10 -9 -1
tri:l=for seat-home no-word	23 -13 -10 -2
tri:l=for seat-side day-none	18 -5 -8 -4
tri:l=for seat-side day=r1	3 -12 0 7
tri:l=for seat-side no-word	-2 -3 10 -4
tri:l=for seat-side sent:sure	0 -10 1 7
tri:l=for unknown day-none	-6 14 -9 -4
tri:l=for unknown day=r1	-14 17 -4 0
tri:l=for unknown day=r2	-7 -8 12 0
tri:l=for unknown day=r3	-11 2 0 8
tri:l=for unknown no-word	-18 11 5 3
tri:l=for unknown part:sure	-6 10 -1 0
tri:l=from city day-none	9 -18 -2 12
tri:l=from city day=r1	12 -8 -4 0
tri:l=from city no-word	1 -6 -4 11
tri:l=from city sent:sure	11 -7 -4 0
tri:l=from day-none part:sure	14 -14 0 0
tri:l=from day-none prev:sure	20 -23 0 0
tri:l=from day-none sent:sure	12 -11 0 0
tri:l=from day=l2 no-word	-1 -9 9 0
tri:l=from day=r1 no-word	18 -9 -14 0
tri:l=from day=r3 no-word	-15 19 -2 0
tri:l=from day=r4 no-word	-14 -5 19 0
tri:l=from seat-home day-none	11 -10 -8 4
tri:l=from seat-home day=l2	-12 0 11 0
tri:l=from seat-home day=r0	-14 16 -1 0
tri:l=from seat-home sent:sure	-9 12 0 0
tri:l=from seat-other no-word	-5 -1 11 -1
tri:l=from seat-side day-none	12 -2 -7 -10
tri:l=from seat-side day=r1	11 -6 -6 0
tri:l=from seat-side no-word	4 4 -9 -10
tri:l=from seat-side prev:sure	14 -11 -2 0
tri:l=from unknown day-none	-8 4 5 0
tri:l=from unknown day=r0	4 -10 6 0
tri:l=from unknown day=r3	-16 18 0 0
tri:l=from unknown day=r4	-5 -4 0 10
tri:l=from unknown no-word	-28 23 8 0
tri:l=from unknown part:sure	13 -13 0 0
tri:l=from unknown prev:sure	13 -11 0 0
tri:l=from unknown sent:sure	-19 9 0 9
tri:l=host: unknown day-none	10 -9 0 0
tri:l=if day-none no-word	-14 14 1 0
tri:l=if seat-home day-none	9 -15 2 0
tri:l=if seat-home no-word	3 -12 6 0
tri:l=if unknown day-none	-16 17 0 0
tri:l=if unknown no-word	-18 19 0 0
tri:l=in city day-none	22 -14 -7 -13
tri:l=in city day=l1	-11 1 6 0
tri:l=in city day=l2	-10 1 14 -8
tri:l=in city day=l5	6 -9 2 0
tri:l=in city day=r0	-4 10 -4 -7
tri:l=in city day=r1	-10 6 4 1
tri:l=in city day=r2	0 11 -13 0
tri:l=in city day=r3	10 0 -13 0
tri:l=in city day=r4	0 13 -20 5
tri:l=in city no-word	20 -7 -20 -1
tri:l=in city part:sure	2 1 7 -24
tri:l=in day-none part:sure	-1 7 0 -11
tri:l=in day-none prev:sure	-1 8 0 -17
tri:l=in day-none sent:sure	21 -14 -6 -12
tri:l=in day=l1 sent:sure	-22 -1 23 2
tri:l=in day=l2 part:sure	-21 12 8 -3
tri:l=in day=l3 no-word	-8 4 0 8
tri:l=in day=l3 part:sure	-11 8 12 -14
tri:l=in day=l3 prev:sure	4 -9 4 0
tri:l=in day=l4 no-word	10 -7 2 -11
tri:l=in day=l4 part:sure	-20 6 -2 12
tri:l=in day=l4 prev:sure	-2 -3 0 9
tri:l=in day=r0 no-word	7 1 -12 -6
tri:l=in day=r0 prev:sure	-24 0 3 16
tri:l=in day=r0 sent:sure	-8 -1 8 0
tri:l=in day=r1 no-word	-10 5 0 7
tri:l=in day=r1 part:sure	9 -13 -4 11
tri:l=in day=r1 prev:sure	-4 -1 10 -3
tri:l=in day=r1 sent:sure	-14 8 13 -11
tri:l=in day=r2 no-word	1 13 -15 -16
tri:l=in day=r2 part:sure	-11 1 14 0
tri:l=in day=r2 prev:sure	-1 7 -11 2
tri:l=in day=r3 no-word	9 0 -17 0
tri:l=in day=r3 part:sure	-27 23 14 -11
tri:l=in day=r3 sent:sure	0 5 -8 0
tri:l=in day=r4 part:sure	-18 20 -9 1
tri:l=in day=r4 prev:sure	11 -14 2 0
tri:l=in day=r5 no-word	1 -13 12 0
tri:l=in seat-home day-none	13 -2 -5 -15
tri:l=in seat-home day=l1	7 -15 5 2
tri:l=in seat-home day=l2	-14 4 7 4
tri:l=in seat-home day=r0	-3 9 -7 0
tri:l=in seat-home day=r4	-4 -13 11 5
tri:l=in seat-home day=r5	-5 -2 9 0
tri:l=in seat-home no-word	20 -17 0 -10
tri:l=in seat-home part:sure	-17 10 3 2
tri:l=in seat-other day=l1	20 -18 -2 0
tri:l=in seat-other day=l2	11 -5 -4 0
tri:l=in seat-other day=r0	-21 8 10 -2
tri:l=in seat-other day=r1	6 -10 12 -7
tri:l=in seat-other day=r3	-12 4 8 0
tri:l=in seat-other no-word	-2 0 -5 9
tri:l=in seat-other part:sure	-1 4 6 -11
tri:l=in seat-other sent:sure	11 -16 12 -5
tri:l=in seat-side day=l3	-5 -4 11 0
tri:l=in seat-side day=l4	9 -16 0 10
tri:l=in seat-side day=r0	9 -21 1 14
tri:l=in seat-side day=r3	8 0 -9 -6
tri:l=in seat-side day=r4	9 -11 0 3
tri:l=in seat-side no-word	22 -24 -3 -4
tri:l=in seat-side prev:sure	-11 5 0 5
tri:l=in seat-side sent:sure	-22 8 8 3
tri:l=in unknown day-none	-11 4 22 -6
tri:l=in unknown day=l1	-25 15 5 6
tri:l=in unknown day=l3	-14 10 0 4
tri:l=in unknown day=l4	-9 5 6 -3
tri:l=in unknown day=l5	-9 8 0 0
tri:l=in unknown day=r0	3 -11 1 9
tri:l=in unknown day=r1	-12 0 0 8
tri:l=in unknown day=r2	-13 10 4 0
tri:l=in unknown day=r3	-14 23 -2 -12
tri:l=in unknown day=r4	10 -4 0 -12
tri:l=in unknown day=r5	-8 8 0 0
tri:l=in unknown no-word	-34 22 14 2
tri:l=in unknown part:sure	-24 6 7 14
tri:l=in unknown prev:sure	-10 0 17 -1
tri:l=in unknown sent:sure	7 2 -5 -15
tri:l=into city no-word	-10 11 0 0
tri:l=leaves day-none no-word	-13 0 13 0
tri:l=leaves seat-side day-none	-8 0 9 0
tri:l=leaves seat-side no-word	-8 0 9 0
tri:l=left city no-word	-9 1 6 0
tri:l=left day-none no-word	-6 12 -1 0
tri:l=left day=r1 no-word	-12 7 5 0
tri:l=left seat-side no-word	7 -15 2 0
tri:l=left unknown no-word	-10 11 0 0
tri:l=live: unknown day-none	10 -7 0 0
tri:l=live: unknown part:sure	9 -7 0 0
tri:l=meeting: day=r0 sent:sure	0 -9 0 11
tri:l=morning unknown no-word	10 -7 0 0
tri:l=near city part:sure	16 -16 0 0
tri:l=near day-none no-word	-13 5 1 6
tri:l=near unknown no-word	-11 5 0 6
tri:l=of city day-none	10 0 -13 -1
tri:l=of city day=r2	28 -27 -1 0
tri:l=of city day=r4	-10 4 5 0
tri:l=of city no-word	9 4 -19 -4
tri:l=of city prev:sure	13 -8 -5 0
tri:l=of city sent:sure	-7 0 11 0
tri:l=of day-none no-word	-10 15 -14 9
tri:l=of day-none part:sure	2 6 -14 0
tri:l=of day-none prev:sure	17 -13 0 0
tri:l=of day=l2 no-word	14 -13 0 0
tri:l=of day=l3 part:sure	10 -9 0 0
tri:l=of day=r0 no-word	4 -10 3 0
tri:l=of day=r1 no-word	-10 6 7 -3
tri:l=of day=r1 prev:sure	9 -7 0 0
tri:l=of day=r2 prev:sure	11 -6 -3 0
tri:l=of day=r2 sent:sure	-18 11 8 0
tri:l=of seat-home no-word	-5 0 10 -2
tri:l=of seat-other no-word	12 -6 -2 -2
tri:l=of seat-side day-none	5 -11 5 0
tri:l=of unknown day-none	-16 22 -34 12
tri:l=of unknown day=l2	16 -11 0 0
tri:l=of unknown day=l3	16 -12 0 -1
tri:l=of unknown day=r0	5 -23 15 0
tri:l=of unknown day=r1	-15 -2 21 0
tri:l=of unknown day=r2	-9 14 -4 -1
tri:l=of unknown day=r3	-1 -6 9 0
tri:l=of unknown no-word	-22 11 8 8
tri:l=of unknown prev:sure	25 -20 -1 0
tri:l=off day-none no-word	11 -3 -5 0
tri:l=off unknown day=r1	-4 -8 11 0
tri:l=off unknown no-word	0 -12 9 0
tri:l=on seat-home day-none	-7 10 -1 0
tri:l=on unknown day=l1	-12 12 0 0
tri:l=our day-none no-word	-5 0 10 -6
tri:l=our seat-home day-none	-8 0 13 -3
tri:l=our seat-home no-word	-8 0 13 -3
tri:l=our unknown no-word	10 -8 0 0
tri:l=round, unknown sent:sure	-14 14 0 0
tri:l=said seat-side day-none	-11 6 0 5
tri:l=should day-none no-word	-13 6 -1 7
tri:l=should seat-other no-word	0 -7 0 9
tri:l=since city no-word	4 -8 2 0
tri:l=since day-none no-word	2 -8 5 0
tri:l=since day-none part:sure	-14 16 0 0
tri:l=since seat-other day-none	-7 8 0 0
tri:l=that day-none no-word	-16 13 3 0
tri:l=that day-none prev:sure	-8 -11 18 -1
tri:l=that day=l2 no-word	0 7 -9 0
tri:l=that day=l3 no-word	15 -7 -8 0
tri:l=that day=l4 no-word	-7 9 0 0
tri:l=that seat-home no-word	-6 7 -9 9
tri:l=that seat-home prev:sure	-12 -2 16 0
tri:l=that seat-other day-none	1 -9 6 0
tri:l=that seat-side day-none	-14 6 13 -5
tri:l=that seat-side day=l3	12 -5 -7 0
tri:l=that seat-side day=l4	-9 9 0 0
tri:l=that seat-side no-word	-2 11 -5 -10
tri:l=the city day=l3	9 -6 -1 0
tri:l=the city day=r1	-9 0 13 0
tri:l=the city day=r3	-11 0 11 0
tri:l=the city no-word	24 -32 0 0
tri:l=the city part:sure	-44 10 42 0
tri:l=the day-none no-word	-12 7 5 0
tri:l=the day-none part:sure	-5 18 -10 0
tri:l=the day-none prev:sure	-7 -3 15 0
tri:l=the day=l1 no-word	8 -3 -15 10
tri:l=the day=l1 part:sure	-10 -3 16 0
tri:l=the day=l1 sent:sure	10 -3 -6 0
tri:l=the day=l2 part:sure	24 -4 -19 0
tri:l=the day=l3 part:sure	10 0 -11 0
tri:l=the day=l3 prev:sure	-12 13 0 0
tri:l=the day=l4 no-word	10 -9 -1 0
tri:l=the day=l4 part:sure	-11 -5 17 0
tri:l=the day=r0 no-word	0 -10 7 0
tri:l=the day=r1 no-word	12 -5 -5 -6
tri:l=the day=r1 part:sure	-4 -5 11 -2
tri:l=the day=r1 prev:sure	-12 10 -5 8
tri:l=the day=r1 sent:sure	10 2 -16 0
tri:l=the day=r2 no-word	-11 10 3 -3
tri:l=the day=r2 prev:sure	8 0 -12 0
tri:l=the day=r3 no-word	-11 1 12 0
tri:l=the day=r3 part:sure	12 -3 -8 0
tri:l=the day=r3 sent:sure	12 -8 -1 0
tri:l=the day=r4 no-word	-9 12 -2 0
tri:l=the day=r4 part:sure	7 -16 8 0
tri:l=the seat-home day-none	-7 18 -8 -6
tri:l=the seat-home day=l2	3 8 -18 0
tri:l=the seat-home day=r2	-1 -19 13 0
tri:l=the seat-home day=r3	8 3 -14 0
tri:l=the seat-home day=r4	-10 9 1 0
tri:l=the seat-home no-word	-5 17 -9 -9
tri:l=the seat-home part:sure	13 -27 3 0
tri:l=the seat-home prev:sure	-13 17 -8 7
tri:l=the seat-other day-none	-3 -6 11 0
tri:l=the seat-other no-word	-18 -12 19 11
tri:l=the seat-side day-none	-11 2 6 3
tri:l=the seat-side day=l3	1 11 -12 0
tri:l=the seat-side day=l4	-9 -2 13 0
tri:l=the seat-side day=r1	7 5 -13 -3
tri:l=the seat-side day=r2	-12 23 -3 -2
tri:l=the seat-side day=r4	11 -2 -6 0
tri:l=the seat-side no-word	-23 22 7 0
tri:l=the seat-side part:sure	15 0 -14 0
tri:l=the seat-side prev:sure	-18 11 10 0
tri:l=the seat-side sent:sure	13 1 -17 -1
tri:l=the unknown day-none	2 6 -10 -7
tri:l=the unknown day=l1	9 -7 0 0
tri:l=the unknown day=l2	15 -10 -4 0
tri:l=the unknown day=l3	12 -7 -1 0
tri:l=the unknown day=l4	9 -7 0 0
tri:l=the unknown day=r0	9 -8 0 0
tri:l=the unknown day=r3	30 -24 -3 0
tri:l=the unknown day=r4	14 -11 0 0
tri:l=the unknown no-word	14 -1 -14 -11
tri:l=the unknown part:sure	20 -7 -18 -5
tri:l=the unknown prev:sure	15 -12 0 0
tri:l=the unknown sent:sure	26 -20 -3 0
tri:l=thursday day=l0 no-word	-7 10 0 0
tri:l=to city day-none	9 -5 -3 -1
tri:l=to city day=r1	19 -14 -12 1
tri:l=to city no-word	3 7 -19 -2
tri:l=to city part:sure	11 -9 -5 1
tri:l=to city sent:sure	-11 6 3 0
tri:l=to day-none no-word	17 -6 -3 -31
tri:l=to day-none part:sure	-21 0 16 8
tri:l=to day-none prev:sure	27 -22 -8 0
tri:l=to day-none sent:sure	9 -20 10 -1
tri:l=to day=l1 no-word	-7 8 0 0
tri:l=to day=l2 part:sure	-12 4 2 2
tri:l=to day=r0 part:sure	-9 13 -3 0
tri:l=to day=r0 sent:sure	8 -5 0 0
tri:l=to day=r1 no-word	-8 5 0 0
tri:l=to day=r1 prev:sure	-9 18 -3 -6
tri:l=to day=r2 no-word	0 10 -12 0
tri:l=to day=r3 part:sure	4 -11 5 0
tri:l=to day=r3 sent:sure	-24 16 1 2
tri:l=to seat-home day-none	3 -20 20 -10
tri:l=to seat-home day=r1	-8 13 0 -6
tri:l=to seat-home day=r2	-1 13 -10 0
tri:l=to seat-home no-word	-1 4 4 -14
tri:l=to seat-home prev:sure	6 -8 1 0
tri:l=to seat-home sent:sure	2 -10 6 0
tri:l=to seat-other day-none	42 -21 -26 0
tri:l=to seat-other day=l3	-5 11 -1 -1
tri:l=to seat-other day=r1	-21 11 9 0
tri:l=to seat-side day=l3	9 -16 3 0
tri:l=to seat-side day=r2	0 -8 5 2
tri:l=to seat-side day=r3	-9 0 2 2
tri:l=to seat-side no-word	17 -11 -5 -6
tri:l=to seat-side part:sure	-10 0 0 9
tri:l=to seat-side sent:sure	-10 0 9 0
tri:l=to unknown day-none	-9 1 13 -2
tri:l=to unknown day=l2	-17 9 8 0
tri:l=to unknown day=r1	-3 7 -2 -3
tri:l=to unknown no-word	-10 17 -7 -5
tri:l=to unknown part:sure	-26 13 10 0
tri:l=to unknown prev:sure	2 8 -12 -4
tri:l=to unknown sent:sure	2 -13 12 0
tri:l=trade unknown no-word	9 -6 0 0
tri:l=trade, city no-word	11 -8 0 0
tri:l=trade, day-none no-word	-8 16 -6 -5
tri:l=trade, day=r0 no-word	10 -6 -1 0
tri:l=trade, seat-home no-word	-14 17 -1 0
tri:l=urged seat-home day-none	-5 10 -2 0
tri:l=visit day-none part:sure	-9 -3 13 0
tri:l=visit day=r1 part:sure	-9 12 -2 0
tri:l=visit seat-home day-none	-10 0 12 0
tri:l=washington/ day=r0 sent:sure	-11 0 11 0
tri:l=what day-none no-word	-13 12 0 0
tri:l=what seat-side day-none	-11 10 -1 2
tri:l=what seat-side no-word	-15 0 4 10
tri:l=where unknown no-word	-8 9 0 0
tri:l=which seat-side day-none	-5 -12 10 4
tri:l=which seat-side no-word	-9 -11 13 5
tri:l=while seat-side day-none	10 -5 -1 0
tri:l=with day-none no-word	-21 6 13 11
tri:l=with day-none part:sure	10 -7 2 -11
tri:l=with day-none prev:sure	22 -14 -5 -2
tri:l=with day=r2 no-word	16 -19 0 0
tri:l=with day=r4 no-word	-10 9 0 0
tri:l=with seat-home day-none	-5 -4 11 0
tri:l=with seat-home no-word	-6 -10 16 2
tri:l=with seat-other day-none	3 -14 9 -1
tri:l=with seat-other no-word	6 -24 8 -1
tri:l=with seat-side day=r1	0 6 -12 0
tri:l=with seat-side no-word	-11 18 -18 7
tri:l=with seat-side part:sure	-10 1 9 0
tri:l=with seat-side prev:sure	20 -15 -2 0
tri:l=with unknown no-word	14 -11 -1 0
tri:l=— day-none no-word	7 -11 -1 7
tri:l=— day=l1 part:sure	16 -10 0 -5
tri:l=— unknown day-none	24 -21 0 0
tri:l=— unknown day=l1	24 -17 0 -8
tri:l=— unknown day=r0	-10 16 0 -7
tri:l=— unknown day=r1	-9 9 0 0
tri:l=— unknown no-word	12 -6 -4 -2
tri:l=— unknown part:sure	23 -15 0 -5
tri:l=— unknown sent:sure	-3 9 0 -7
tri:seat-home day-none part:sure	0 1 5 -19
tri:seat-home day-none prev:sure	3 -14 0 13
tri:seat-home day-none sent:sure	8 3 -10 -4
tri:seat-home day=l0 no-word	11 1 -12 -6
tri:seat-home day=l1 part:sure	-12 4 7 0
tri:seat-home day=l1 prev:sure	2 0 -9 4
tri:seat-home day=l2 no-word	-16 6 8 3
tri:seat-home day=l2 part:sure	2 -10 -6 11
tri:seat-home day=l2 sent:sure	1 5 -8 0
tri:seat-home day=l3 no-word	14 -10 -4 0
tri:seat-home day=l3 sent:sure	4 -13 2 3
tri:seat-home day=l4 no-word	17 -6 -10 -2
tri:seat-home day=l4 part:sure	-19 5 15 0
tri:seat-home day=l4 sent:sure	14 -2 -3 -5
tri:seat-home day=r0 no-word	6 -1 0 -14
tri:seat-home day=r0 part:sure	11 -3 -9 0
tri:seat-home day=r0 prev:sure	2 8 -9 -8
tri:seat-home day=r0 sent:sure	-10 -3 10 8
tri:seat-home day=r1 no-word	23 1 -31 -5
tri:seat-home day=r1 part:sure	-14 -7 15 6
tri:seat-home day=r1 prev:sure	-20 0 17 2
tri:seat-home day=r1 sent:sure	4 9 -9 -16
tri:seat-home day=r2 no-word	-9 8 3 -6
tri:seat-home day=r3 part:sure	17 -10 -7 0
tri:seat-home day=r3 sent:sure	-10 -1 10 3
tri:seat-home day=r4 no-word	-10 -11 13 10
tri:seat-home day=r4 part:sure	9 -12 0 0
tri:seat-home day=r4 prev:sure	8 0 -5 0
tri:seat-home day=r5 no-word	-4 -8 11 0
tri:seat-home day=r5 sent:sure	6 2 -10 0
tri:seat-other day-none no-word	3 -10 0 10
tri:seat-other day-none prev:sure	3 2 -15 4
tri:seat-other day=l1 no-word	3 -17 -3 14
tri:seat-other day=l1 part:sure	3 4 -11 0
tri:seat-other day=l3 no-word	-12 15 -1 0
tri:seat-other day=l3 part:sure	-8 9 5 -7
tri:seat-other day=l4 no-word	10 -4 -4 0
tri:seat-other day=r0 no-word	-10 7 3 -2
tri:seat-other day=r0 prev:sure	8 -5 -1 0
tri:seat-other day=r0 sent:sure	9 -13 7 -3
tri:seat-other day=r1 no-word	-14 4 11 0
tri:seat-other day=r1 part:sure	7 -5 5 -8
tri:seat-other day=r2 part:sure	-12 13 4 -4
tri:seat-other day=r3 no-word	9 -7 0 0
tri:seat-other day=r3 sent:sure	-7 11 -1 0
tri:seat-other day=r4 no-word	-12 -4 18 0
tri:seat-other day=r4 sent:sure	3 4 -10 0
tri:seat-side day-none prev:sure	11 -24 18 -21
tri:seat-side day-none sent:sure	14 -16 0 -4
tri:seat-side day=l1 no-word	15 -1 -11 -7
tri:seat-side day=l1 prev:sure	-10 14 -2 0
tri:seat-side day=l3 no-word	3 -12 2 7
tri:seat-side day=l3 part:sure	-2 11 -4 -2
tri:seat-side day=l4 part:sure	-17 -3 9 9
tri:seat-side day=r0 no-word	18 -15 -7 0
tri:seat-side day=r0 prev:sure	-17 9 10 -1
tri:seat-side day=r1 no-word	10 -11 4 -6
tri:seat-side day=r1 prev:sure	1 10 -18 0
tri:seat-side day=r1 sent:sure	-5 3 -10 10
tri:seat-side day=r2 no-word	0 9 -4 -17
tri:seat-side day=r2 part:sure	6 -8 3 -1
tri:seat-side day=r2 prev:sure	-3 -11 5 7
tri:seat-side day=r3 no-word	-3 -7 14 0
tri:seat-side day=r3 sent:sure	0 7 -15 1
tri:seat-side day=r4 no-word	13 -1 -3 -12
tri:seat-side day=r4 sent:sure	-14 3 7 1
tri:seat-side day=r5 no-word	-15 22 -7 0
tri:unknown day-none no-word	22 -12 -11 -8
tri:unknown day-none part:sure	10 -7 -5 3
tri:unknown day-none sent:sure	-12 18 -3 -10
tri:unknown day=l0 prev:sure	-10 0 12 0
tri:unknown day=l1 no-word	-8 9 -2 0
tri:unknown day=l2 no-word	21 -15 -16 0
tri:unknown day=l2 sent:sure	-12 15 0 -4
tri:unknown day=l3 no-word	-11 4 6 1
tri:unknown day=l3 part:sure	16 -5 -6 -11
tri:unknown day=l3 sent:sure	8 -1 -11 0
tri:unknown day=l4 sent:sure	16 -9 -4 -2
tri:unknown day=l5 no-word	-6 9 0 0
tri:unknown day=l5 part:sure	10 -1 -7 0
tri:unknown day=l5 sent:sure	14 -13 0 0
tri:unknown day=r0 no-word	-14 13 11 -18
tri:unknown day=r0 sent:sure	-10 -10 6 22
tri:unknown day=r1 no-word	-10 6 -1 2
tri:unknown day=r1 prev:sure	-5 0 11 -6
tri:unknown day=r1 sent:sure	7 -2 5 -22
tri:unknown day=r2 no-word	6 -14 0 11
tri:unknown day=r2 part:sure	20 -10 -11 0
tri:unknown day=r2 sent:sure	-10 17 -8 -1
tri:unknown day=r3 no-word	8 0 -16 0
tri:unknown day=r3 part:sure	13 -10 2 -15
tri:unknown day=r3 sent:sure	5 5 -16 -11
tri:unknown day=r4 no-word	24 -14 -8 -8
tri:unknown day=r4 prev:sure	14 -12 0 0
tri:unknown day=r4 sent:sure	0 -8 1 6
tri:unknown day=r5 no-word	6 -14 4 0
two-words	24 -13 -10 -7
under ahead	-8 9 0 0
under ahead town	-8 9 0 0
under gone	-18 4 -2 25
under gone town	-18 4 -2 25
unknown	31 -9 -24 -11
v0-none	16 -3 -4 -15
v0=accept	-14 0 13 0
v0=agree	-10 12 0 -1
v0=apply	9 -9 0 0
v0=ask	-3 -3 13 -4
v0=await	0 10 -10 0
v0=be	-5 13 -8 -6
v0=bear	13 -12 0 0
v0=begin	0 4 1 -12
v0=call	0 5 -15 0
v0=charge	19 -18 -2 0
v0=conclude	-4 -1 10 -4
v0=convene	-9 5 -2 4
v0=discuss	-14 7 -6 11
v0=draw	-10 4 4 0
v0=end	14 -8 -7 0
v0=extend	9 -11 0 0
v0=go	6 -2 1 -16
v0=have	-15 8 6 0
v0=hold	0 -8 0 10
v0=institute	-14 2 12 0
v0=land	11 -7 4 -10
v0=let	10 -4 -3 0
v0=lift	-12 0 13 0
v0=look	-10 0 6 4
v0=lose	-1 -10 10 0
v0=negotiate	12 -4 -11 -6
v0=note	-16 -6 0 21
v0=other	6 -12 0 5
v0=owe	-11 1 8 0
v0=pay	6 0 -12 4
v0=place	12 -6 -6 -2
v0=plan	-12 11 2 -7
v0=post	13 -10 0 -1
v0=prepare	-1 11 -10 0
v0=propose	11 -6 -6 0
v0=publish	-9 0 10 -2
v0=put	5 4 -12 -4
v0=raise	-15 13 -5 5
v0=ratify	9 -8 0 0
v0=recall	15 -11 -2 0
v0=remain	-9 10 0 0
v0=resume	10 -4 -1 -7
v0=return	-6 10 -4 0
v0=review	-7 10 -7 1
v0=rise	19 -12 -5 0
v0=see	-16 12 4 -9
v0=sell	3 -20 9 0
v0=send	5 3 -10 -1
v0=settle	-3 12 -4 -6
v0=ship	9 -4 -5 0
v0=sign	16 -13 1 -19
v0=sit	-2 5 -9 4
v0=step	-16 15 -1 0
v0=suggest	20 -17 0 0
v0=take	-14 11 0 1
v0=want	-3 9 -2 0
v0=warn	1 8 -11 0
v1-none	9 -1 1 -12
v1=accept	-11 -2 13 0
v1=add	-10 8 1 0
v1=agree	1 6 -14 6
v1=announce	3 -13 13 -4
v1=apply	9 -9 0 0
v1=ask	-3 -1 10 -5
v1=await	0 10 -10 0
v1=bear	14 -12 0 0
v1=begin	0 4 1 -12
v1=buy	14 -9 -4 0
v1=call	12 -8 -14 6
v1=charge	21 -20 -3 0
v1=conclude	6 -3 0 -11
v1=continue	-5 0 -2 9
v1=convene	-9 5 -2 4
v1=discuss	-12 14 -13 8
v1=draw	-10 4 4 0
v1=end	6 0 -13 0
v1=extend	14 -14 0 -2
v1=go	-1 7 0 -17
v1=have	-13 5 9 0
v1=hold	-9 -1 0 13
v1=initial	-11 16 -6 -2
v1=institute	-14 2 12 0
v1=issue	6 -13 0 8
v1=keep	10 -14 1 0
v1=land	5 0 0 -10
v1=let	12 -6 -4 0
v1=lift	-12 0 13 0
v1=look	-11 0 6 4
v1=lose	-1 -10 10 0
v1=make	16 -15 -5 0
v1=meet	7 -7 -2 2
v1=negotiate	8 0 -13 -7
v1=note	-18 -3 0 21
v1=offer	-10 13 0 0
v1=owe	-11 1 8 0
v1=pay	13 -5 -14 3
v1=place	17 -11 -6 -2
v1=post	13 -10 0 -1
v1=prepare	-15 26 -10 -2
v1=ratify	11 -9 0 0
v1=remain	-9 10 0 0
v1=resume	10 -3 -5 -7
v1=return	-8 12 -4 0
v1=rise	16 -9 -5 0
v1=see	-26 15 11 -10
v1=send	8 3 -13 -2
v1=sign	-2 -4 13 0
v1=sit	6 -2 -10 4
v1=step	-16 19 -5 0
v1=strike	-4 9 -3 -1
v1=suggest	20 -17 0 0
v1=warn	1 8 -11 0
v2-none	3 5 -10 -2
v2=add	-4 8 -9 2
v2=admit	-5 9 0 -2
v2=announce	-3 -3 9 -3
v2=answer	1 -13 8 -1
v2=approve	26 -17 -10 0
v2=argue	10 -1 -5 0
v2=authorise	-11 11 0 0
v2=be	-12 7 10 -2
v2=continue	-6 -10 0 14
v2=demand	1 -9 5 0
v2=deny	2 4 -11 0
v2=discuss	-14 2 18 -8
v2=double	15 -11 -2 0
v2=drop	-11 9 2 0
v2=enter	13 -12 0 0
v2=expect	14 -13 0 -4
v2=expire	9 -14 3 0
v2=explain	1 4 -12 0
v2=extend	-1 7 -10 0
v2=grant	0 13 -11 -1
v2=grow	-12 0 13 0
v2=have	0 -14 16 -2
v2=issue	-10 1 9 0
v2=know	17 -22 0 0
v2=lay	11 -5 -3 0
v2=leave	-8 -8 13 7
v2=like	4 -13 0 6
v2=lower	-10 8 1 0
v2=make	13 -9 -9 1
v2=meet	-5 6 -6 2
v2=move	-12 4 8 0
v2=negotiate	10 -2 -4 -3
v2=offer	0 9 -12 -3
v2=other	-10 22 -14 -1
v2=pay	9 -23 6 0
v2=postpone	4 -11 5 0
v2=promise	7 4 -13 0
v2=put	-3 13 -8 0
v2=reach	17 -15 -1 0
v2=refuse	12 -10 0 0
v2=respond	3 -10 4 0
v2=rise	9 -2 -7 0
v2=see	-13 18 -3 0
v2=shelve	-13 0 14 0
v2=shoot	-10 10 0 0
v2=sign	13 -7 -3 -1
v2=sit	14 -8 -4 0
v2=start	17 -16 -1 0
v2=tell	26 -15 -13 -4
v2=think	5 -11 3 0
v2=write	1 6 -10 0
vt0=agree past	-15 22 -9 1
vt0=agree perfect	-8 10 0 0
vt0=agree pluperfect	13 -10 -3 0
vt0=agree present	-1 -11 17 -1
vt0=ask future	-9 10 0 0
vt0=ask past	12 -6 -4 0
vt0=ask pluperfect	10 -8 0 0
vt0=ask present	-20 7 14 0
vt0=await present	0 10 -10 0
vt0=begin future	-7 13 -2 0
vt0=begin past	11 -7 -5 -1
vt0=begin pluperfect	-4 -7 12 0
vt0=begin present	-5 9 -1 -5
vt0=bring modal	-11 11 0 0
vt0=bring past	7 -19 10 0
vt0=call past	1 2 -12 1
vt0=carry present	-7 9 0 0
vt0=charge present	13 -14 0 0
vt0=come modal	2 -15 10 2
vt0=come past	1 5 -12 3
vt0=come perfect	-2 9 -5 0
vt0=come present	-10 1 9 0
vt0=conclude past	-6 0 10 -1
vt0=continue present	2 -11 0 7
vt0=discuss future	0 -11 -3 15
vt0=discuss past	-10 13 0 0
vt0=draw past	-8 10 0 0
vt0=end past	18 -9 -3 -8
vt0=expect past	20 -12 -2 -8
vt0=expect present	-10 7 0 1
vt0=extend present	11 -9 0 0
vt0=have past	-8 3 0 6
vt0=hold pluperfect	-14 -2 0 13
vt0=initial past	12 -8 -4 0
vt0=institute present	-14 2 12 0
vt0=issue past	13 -13 0 0
vt0=keep perfect	10 -7 0 0
vt0=know present	3 -11 5 0
vt0=look past	-14 0 12 0
vt0=make present	9 -13 3 0
vt0=meet modal	8 0 -13 0
vt0=meet present	-3 -2 -4 10
vt0=move perfect	-11 14 -3 0
vt0=need past	-19 13 5 0
vt0=need present	11 -5 0 0
vt0=other modal	13 -5 -6 0
vt0=other past	-15 5 10 0
vt0=other pluperfect	8 -2 -9 0
vt0=other present	9 -11 0 0
vt0=owe present	-11 1 8 0
vt0=pay future	-4 0 -2 9
vt0=place present	11 -6 -6 -2
vt0=plan past	-12 5 4 0
vt0=plan present	-4 8 -1 -6
vt0=post past	12 -10 0 -1
vt0=prepare past	-6 8 -4 0
vt0=promise past	10 -10 0 0
vt0=publish past	-8 0 10 0
vt0=put present	0 10 -10 -1
vt0=raise past	-16 12 -4 5
vt0=reach past	8 -17 7 7
vt0=resume present	18 -14 -3 -2
vt0=return present	-11 14 -3 0
vt0=rise past	17 -11 -5 0
vt0=run past	-9 2 7 0
vt0=see future	0 -8 14 -5
vt0=see modal	-5 8 0 0
vt0=see past	-8 13 -4 0
vt0=sell present	13 -10 -1 0
vt0=sign future	6 -12 8 -4
vt0=sign modal	14 -10 -3 0
vt0=sign past	14 -8 -4 -9
vt0=sign pluperfect	-8 4 4 0
vt0=sit future	-5 14 -2 -4
vt0=sit past	8 0 -1 -6
vt0=sit pluperfect	3 -11 0 8
vt0=sit present	-9 2 -2 9
vt0=start present	-8 11 0 0
vt0=stay past	-5 9 -2 0
vt0=step present	-10 13 -5 0
vt0=stop past	-7 12 -5 0
vt0=take modal	16 -7 -7 -3
vt0=take past	-22 21 7 -13
vt0=tell present	-6 12 -7 0
vt0=threaten past	-16 16 0 0
vt0=wait present	8 -20 6 0
vt0=want past	-9 10 0 0
vt0=warn past	11 -1 -10 0
vt1=agree participle	7 0 -17 7
vt1=agree past	-6 15 -9 0
vt1=agree perfect	-9 10 0 0
vt1=agree pluperfect	10 -8 -1 0
vt1=agree present	2 -12 13 -1
vt1=announce past	8 -14 9 -3
vt1=ask future	-9 10 0 0
vt1=ask past	11 -5 -4 0
vt1=ask pluperfect	9 -8 0 0
vt1=ask present	-20 8 14 0
vt1=await present	0 10 -10 0
vt1=begin future	-7 13 -2 0
vt1=begin past	12 -7 -5 -1
vt1=begin pluperfect	-4 -7 12 0
vt1=begin present	-5 10 -2 -5
vt1=bring modal	-11 11 0 0
vt1=bring past	7 -19 10 0
vt1=charge present	13 -14 0 0
vt1=come infinitive	-11 9 1 0
vt1=come modal	2 -15 10 2
vt1=come past	1 6 -14 3
vt1=come perfect	-2 9 -5 0
vt1=conclude participle	18 -7 -13 0
vt1=conclude past	-6 0 10 -5
vt1=continue present	1 -10 0 7
vt1=discuss future	0 -11 -3 15
vt1=discuss past	-17 19 0 0
vt1=draw past	-8 10 0 0
vt1=end participle	-10 10 -3 0
vt1=end past	16 -8 -2 -8
vt1=expect past	21 -17 -2 -1
vt1=extend present	11 -9 0 0
vt1=go gerund	-13 16 -2 0
vt1=have past	-8 5 0 4
vt1=have present	-7 1 9 -5
vt1=hold past	-15 0 1 11
vt1=hold pluperfect	-14 -2 0 13
vt1=initial participle	-18 19 0 0
vt1=initial past	12 -8 -4 0
vt1=institute present	-14 2 12 0
vt1=issue participle	9 -10 0 0
vt1=issue past	13 -13 0 0
vt1=know present	4 -10 4 0
vt1=leave participle	7 0 -13 0
vt1=look past	-14 0 12 0
vt1=make participle	12 -9 -3 0
vt1=make present	9 -13 3 0
vt1=meet gerund	15 -6 -4 -8
vt1=meet infinitive	9 -16 8 0
vt1=meet modal	8 0 -13 0
vt1=meet participle	18 -20 5 -2
vt1=meet present	-4 -2 -4 11
vt1=move perfect	-11 14 -3 0
vt1=need past	-19 13 5 0
vt1=need present	10 -5 0 0
vt1=offer perfect	-11 12 0 0
vt1=other modal	13 -5 -6 0
vt1=other past	-13 5 6 0
vt1=other pluperfect	2 6 -9 -1
vt1=other present	9 -11 0 0
vt1=owe present	-11 1 8 0
vt1=pay future	-4 0 -2 9
vt1=pay gerund	12 -8 0 0
vt1=place present	11 -6 -6 -2
vt1=plan participle	2 -8 8 -1
vt1=plan past	-12 5 4 0
vt1=post past	12 -10 0 -1
vt1=prepare past	-6 8 -4 0
vt1=prepare present	-12 4 5 0
vt1=publish participle	4 4 -10 0
vt1=put present	-1 10 -7 -1
vt1=raise past	-14 8 0 5
vt1=reach past	9 -18 7 7
vt1=resume present	18 -14 -3 -2
vt1=return present	-12 15 -3 0
vt1=rise past	14 -7 -5 0
vt1=run past	-9 2 7 0
vt1=see future	-1 -8 14 -5
vt1=see modal	-17 8 7 0
vt1=see past	-8 13 -4 0
vt1=sell participle	-7 10 -2 0
vt1=sell present	13 -10 -1 0
vt1=send participle	10 -8 -1 0
vt1=settle participle	11 -13 0 0
vt1=sign future	6 -12 8 -4
vt1=sign infinitive	-9 11 0 0
vt1=sign modal	14 -10 -3 0
vt1=sign participle	-21 0 21 10
vt1=sign past	14 -8 -4 -9
vt1=sign pluperfect	-8 4 4 0
vt1=sit future	-5 14 -2 -4
vt1=sit past	8 0 -1 -6
vt1=sit pluperfect	3 -11 0 8
vt1=sit present	-9 2 -2 9
vt1=start present	-8 11 0 0
vt1=stay past	-5 9 -2 0
vt1=take modal	16 -7 -7 -3
vt1=take past	-20 23 3 -13
vt1=wait present	8 -20 6 0
vt1=warn past	11 -1 -10 0
vt2=add past	-9 8 -4 4
vt2=agree past	-6 12 -8 1
vt2=agree pluperfect	-9 3 1 2
vt2=agree present	4 -13 5 0
vt2=announce perfect	-10 0 9 0
vt2=answer past	-5 -14 15 0
vt2=approve participle	9 0 -9 0
vt2=approve past	9 -7 0 0
vt2=ask perfect	-7 10 -1 0
vt2=be modal	15 -10 -3 0
vt2=be past	-12 15 3 -12
vt2=be pluperfect	-16 7 0 9
vt2=bring present	-17 8 9 0
vt2=buy future	12 -4 -6 0
vt2=call present	-23 15 0 11
vt2=charge present	-15 0 7 9
vt2=collect past	-14 5 8 0
vt2=come present	20 -17 0 0
vt2=decide future	-14 9 4 0
vt2=declare past	2 -11 6 0
vt2=discuss participle	-10 10 0 0
vt2=double past	11 -8 -1 0
vt2=drop present	-9 11 -1 0
vt2=end participle	15 -14 0 0
vt2=end past	0 -2 10 -8
vt2=end perfect	-11 4 7 0
vt2=end present	24 -12 -11 0
vt2=enter present	10 -9 0 0
vt2=expire present	4 -10 3 0
vt2=explain past	-7 14 -11 0
vt2=extend infinitive	-11 11 0 0
vt2=get perfect	-8 8 0 0
vt2=get present	13 -9 0 0
vt2=go perfect	8 -7 0 0
vt2=have past	6 -10 7 -6
vt2=have present	-4 -8 12 1
vt2=issue past	-7 -2 10 0
vt2=issue perfect	-8 8 0 0
vt2=know present	11 -16 0 0
vt2=leave participle	-16 16 0 0
vt2=leave past	11 -9 0 0
vt2=leave present	-7 -2 12 0
vt2=let perfect	12 -8 -3 0
vt2=like modal	4 -13 0 6
vt2=lower present	-10 12 -2 0
vt2=meet gerund	-21 19 0 0
vt2=meet participle	-7 6 0 0
vt2=meet past	20 -11 -12 0
vt2=meet present	11 -9 0 -2
vt2=move past	-14 7 7 0
vt2=need present	-3 10 -7 0
vt2=offer past	-11 15 -3 0
vt2=offer perfect	10 -6 -3 0
vt2=other perfect	11 -2 -6 -4
vt2=other pluperfect	-16 21 0 -10
vt2=other present	-13 13 -9 8
vt2=pay present	14 -8 -3 0
vt2=plan past	-9 10 0 0
vt2=postpone perfect	3 -11 5 0
vt2=prepare infinitive	7 1 -15 3
vt2=prepare present	-7 -2 10 0
vt2=put future	-13 11 3 0
vt2=put perfect	2 5 -9 0
vt2=put pluperfect	-10 2 0 8
vt2=put present	7 0 -1 -12
vt2=ratify future	10 -7 0 0
vt2=reach pluperfect	12 -12 0 0
vt2=respond past	12 -9 -3 0
vt2=rise past	13 -6 -5 0
vt2=rise present	-9 9 0 0
vt2=say gerund	-12 11 0 0
vt2=say past	-7 0 13 -3
vt2=say present	0 -5 -2 10
vt2=see infinitive	-12 7 4 0
vt2=see past	-12 12 0 0
vt2=see perfect	-10 13 -2 0
vt2=settle present	10 -8 0 0
vt2=shelve present	-14 0 14 0
vt2=sign future	-9 12 -2 0
vt2=sit past	8 -6 0 0
vt2=start past	11 -11 0 0
vt2=stay past	-8 10 0 0
vt2=take present	-2 9 -10 0
vt2=tell present	17 -8 -7 0
word=akasaka palace	-7 -8 13 0
word=downing street	-5 -10 12 0
word=great hall of the people	-27 -11 33 0
word=oval office	-27 22 -14 27
word=white house	-14 20 2 -11
words=1	-5 1 8 -3
words=2	4 0 16 -36
words=3	15 -10 0 -6
words=4	13 -7 -16 5
words=5	7 6 -14 -6`;
