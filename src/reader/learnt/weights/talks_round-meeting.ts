// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	26 -7 -16 -25
a:! !	11 -8 0 0
a:'	16 -10 -2 0
a:'s	20 -7 -8 -11
a:'s <person>	-9 11 0 0
a:'s commerce	7 -9 0 0
a:'s foreign	9 -5 -2 0
a:'s list	0 -9 2 5
a:'s minister	-19 19 0 0
a:'s ministry	-16 8 7 0
a:'s on	19 -14 0 -4
a:'s trade	-7 0 10 0
a:'s visit	18 0 -17 0
a:-	5 12 -13 -20
a:- <month-today>	-6 13 -4 -3
a:- up	-8 8 0 0
a:.	12 4 -16 -7
a:. <number>	10 -7 0 0
a:. <person>	12 -8 -2 0
a:<agent>	12 -18 -12 18
a:<day-ahead>	10 -5 -3 -4
a:<day-ahead> by	5 -9 3 0
a:<day-ahead> for	-6 12 0 -6
a:<day-ahead> of	11 -4 -4 0
a:<day-ahead> the	-13 -1 16 0
a:<day-ahead> to	-24 2 3 15
a:<day-gone>	8 -2 -4 -9
a:<day-gone> .	16 -9 -2 -15
a:<day-gone> <name>	12 -10 0 0
a:<day-gone> ?	-13 0 15 0
a:<day-gone> after	-15 8 3 1
a:<day-gone> at	-10 8 0 0
a:<day-gone> evening	21 -15 -6 0
a:<day-gone> for	11 0 -18 5
a:<day-gone> in	12 3 -13 -2
a:<day-gone> night	3 4 -13 0
a:<day-gone> on	-12 17 -3 0
a:<day-gone> say	9 0 -7 0
a:<day-gone> take	-18 7 10 0
a:<day-gone> the	25 -24 -2 0
a:<day-today>	23 -13 -8 -12
a:<day-today> .	11 -7 -8 4
a:<day-today> after	-4 -5 10 0
a:<day-today> by	-14 15 0 0
a:<day-today> evening	-10 10 0 0
a:<day-today> for	-3 9 -5 -2
a:<day-today> to	3 2 -12 0
a:<duty>	11 -15 4 0
a:<gate>	11 -4 -4 -1
a:<goods-amount> in	-18 9 11 0
a:<goods>	-11 -9 21 4
a:<level>	-18 10 18 -12
a:<level> .	0 11 -9 -14
a:<level> and	4 -9 2 0
a:<level> for	-7 12 -4 0
a:<level> from	-13 9 6 0
a:<level> in	-11 7 5 0
a:<level> on	-8 0 5 7
a:<level> over	-12 11 2 0
a:<level> to	13 -6 0 -8
a:<money>	6 7 -12 -13
a:<money> a	10 -9 0 0
a:<money> under	-9 10 0 0
a:<month-ahead>	-10 -1 7 4
a:<month-ahead> .	-9 -2 0 10
a:<month-gone> and	-5 14 -10 -4
a:<month-gone> for	7 -12 -2 8
a:<month-gone> had	0 -3 -6 8
a:<month-today>	-1 17 -9 -4
a:<name> .	10 -12 7 -8
a:<name> agree	19 -11 -10 0
a:<name> has	-6 11 -6 0
a:<name> on	10 -7 0 0
a:<name> trade	-12 9 3 0
a:<number>	14 -19 9 -8
a:<number> .	4 -9 9 -12
a:<number> <day-gone>	-8 9 0 0
a:<number> again	-12 9 0 3
a:<number> and	18 -16 0 0
a:<number> million	-7 -1 10 0
a:<number> of	17 -12 -2 0
a:<number> round	-12 13 0 0
a:<number> th	-11 3 7 0
a:<number> to	-11 6 5 0
a:<office> on	-9 0 10 0
a:<office> would	-12 13 0 0
a:<organisation>	-3 -5 14 -3
a:<organisation> .	-9 0 13 -4
a:<organisation> and	-15 6 9 0
a:<organisation> has	-20 13 11 -1
a:<organisation> say	11 -6 -2 0
a:<person>	15 18 -34 -18
a:<person> 's	25 -5 -21 0
a:<person> and	-6 10 0 -3
a:<person> call	10 -10 0 0
a:<person> for	-12 13 0 0
a:<person> in	11 -5 -3 0
a:<person> is	-8 0 -1 9
a:<person> on	22 -20 -2 0
a:<person> say	9 -1 -4 0
a:<person> shook	-8 10 0 0
a:<person> to	-8 10 -1 0
a:<points>	14 -5 -9 0
a:<quality>	-18 7 8 9
a:<quality> .	-10 11 0 0
a:<quality> rice	-15 4 11 0
a:<quality> side	-3 12 -7 0
a:<quality> trade	-9 10 0 0
a:<quality> wine	-2 -9 9 0
a:<seat>	10 -4 -3 -6
a:<seat> <day-today>	10 -5 -2 0
a:<seat> are	-1 -4 0 8
a:<seat> in	-8 11 0 0
a:<seat> is	-11 12 0 0
a:<seat> of	-9 1 7 0
a:<seat> on	17 -13 0 -5
a:<sender>	-2 -7 11 0
a:<span>	-11 17 2 -18
a:<span> .	-9 15 0 -13
a:<span> before	-17 13 3 0
a:<span> earlier	2 7 -10 -4
a:<span> to	6 -9 0 0
a:<taker>	-5 0 10 -1
a:<v-agree>	15 -12 -4 0
a:<v-bear>	11 3 -23 1
a:<v-begin>	16 0 -20 -15
a:<v-buy>	-16 9 11 -1
a:<v-deny>	6 10 -22 -1
a:<v-down>	14 -12 -1 1
a:<v-end>	13 -9 -6 -2
a:<v-impose>	-13 14 6 -6
a:<v-lack>	-5 6 3 -10
a:<v-propose>	10 -5 -12 2
a:<v-return>	0 -6 12 -5
a:<v-say>	-3 0 13 -18
a:<v-sell>	-10 8 2 0
a:<v-sign>	5 -4 4 -17
a:<v-stay>	3 1 -10 0
a:<v-suspend>	-5 10 0 -7
a:<v-target>	16 -13 0 -6
a:<v-threaten>	3 -16 12 -3
a:<v-up>	-11 10 6 -8
a:?	0 5 1 -19
a:@	9 -8 0 0
a:a	7 1 -10 -5
a:a <office>	12 -5 -4 0
a:a <organisation>	-11 15 -1 0
a:a clause	12 -10 0 0
a:a decision	8 -8 0 0
a:a duty	11 -21 7 0
a:a fact	13 -3 -9 0
a:a first	-12 5 -1 9
a:a good	-8 -6 1 12
a:a last	-11 12 0 0
a:a lasting	-7 9 0 0
a:a little	21 -18 -2 0
a:a meet	-2 9 -4 -2
a:a pause	-3 7 -1 0
a:a plan	10 0 -10 0
a:a quota	-9 12 -3 0
a:a second	-1 11 -1 -10
a:a sixth	15 -14 0 0
a:a state	-11 -7 18 0
a:a text	-7 15 0 -8
a:a third	1 -9 3 5
a:a truce	10 -5 0 -1
a:a word	16 0 -14 0
a:about <level>	10 -9 0 0
a:about <money>	-5 10 -4 0
a:about a	12 -10 0 0
a:about an	-17 8 11 0
a:about it	9 -7 -2 0
a:accord	8 -7 0 0
a:accord with	11 -10 0 0
a:account	11 -8 -4 0
a:account of	14 -3 -10 0
a:act	-10 6 -1 5
a:add	-17 15 0 1
a:additional	4 -12 6 0
a:additional tariff	2 -10 7 0
a:address	-10 0 12 0
a:adjust	-11 -2 14 0
a:adjust its	-14 0 15 0
a:adviser	-15 16 0 0
a:after <span>	-12 6 1 1
a:again .	-6 10 -1 -3
a:again in	-6 10 0 0
a:against	5 -23 0 12
a:ago	-1 3 -11 6
a:ago .	-8 11 0 0
a:agree .	10 0 -7 0
a:agree on	-13 12 0 0
a:agreement of	-11 12 0 0
a:air base	13 0 -12 0
a:aircraft	-24 0 24 0
a:airport	-17 2 17 0
a:airport .	-9 10 0 0
a:all .	2 -12 4 1
a:all the	0 9 -10 -3
a:all thi	-12 13 0 0
a:alone	16 -15 0 0
a:alone .	10 -8 0 0
a:already	16 -14 0 0
a:also	12 0 -11 -5
a:altogether	17 -12 0 -1
a:altogether .	14 -9 0 0
a:aluminium	-9 7 0 0
a:an	-5 5 9 -16
a:an agreement	-11 15 0 -7
a:an hour	-19 5 15 0
a:an order	-11 0 11 0
a:and	-3 18 -10 -20
a:and <name>	0 10 -12 -6
a:and beef	-6 10 -3 0
a:and by	-17 18 0 0
a:and come	20 -15 -3 0
a:and did	13 -8 -6 0
a:and in	-6 18 -11 -7
a:and last	20 -19 0 0
a:and spirit	-9 0 10 0
a:and stockholm	-11 11 0 0
a:and will	-19 15 4 0
a:and would	-8 9 0 0
a:announce	-1 -2 8 -4
a:announce on	-4 -4 10 0
a:another .	-8 9 0 0
a:another <level>	-11 11 0 0
a:answer	7 -12 4 -4
a:answer .	10 -8 0 0
a:anything	-5 -2 10 0
a:apply	9 -12 0 0
a:approve	21 -22 -4 0
a:arequipa	-12 0 10 0
a:argue	10 -1 -5 0
a:arrive	11 -3 0 -5
a:arrived	13 -9 -1 -1
a:as	0 5 -9 0
a:as <seat>	-11 11 0 0
a:as far	11 -11 0 0
a:as the	2 -8 0 4
a:as well	-3 8 -6 0
a:asean	5 14 -20 0
a:asean summit	10 8 -18 0
a:ask	0 8 -12 0
a:ask for	-11 17 -6 -3
a:association	10 -8 0 0
a:at	27 -13 -19 -4
a:at <money>	9 -7 0 0
a:at <number>	7 -16 7 0
a:at a	14 -7 -5 0
a:at all	-12 0 14 0
a:at noon	-11 13 0 0
a:at the	3 0 -17 10
a:auction	-10 11 0 0
a:authorise	-11 11 0 0
a:away	-10 8 1 0
a:away the	-10 11 0 0
a:back	15 -7 -5 -1
a:back in	-12 12 0 0
a:back to	10 -8 0 0
a:ban	-10 2 10 0
a:ban on	-13 5 9 0
a:banana	11 -9 0 0
a:base	13 0 -12 0
a:be	6 7 -16 -7
a:be .	7 7 -15 0
a:be add	-11 11 0 0
a:be in	-10 10 0 0
a:be the	-10 11 0 0
a:bean	11 -8 -1 0
a:became	-7 9 0 0
a:become	-15 -1 18 0
a:beef	-18 13 5 -1
a:beef .	-11 15 -3 0
a:been	3 -10 0 10
a:been put	-9 10 0 0
a:before	-11 1 9 6
a:before .	-23 23 -3 2
a:before <day-ahead>	19 -19 0 0
a:before christma	-5 8 0 0
a:before the	-22 4 7 10
a:being	8 -18 6 0
a:between	0 3 -7 2
a:between <person>	-1 10 -8 0
a:beyond	9 -8 0 0
a:bloc	-10 11 0 0
a:boat	-10 0 0 11
a:both call	-16 16 0 0
a:both side	12 -6 -1 0
a:bound	-11 9 0 0
a:brandy	11 -6 -2 0
a:brief	-9 0 0 8
a:bring <name>	-10 10 0 0
a:bring home	12 -8 -4 0
a:bring nothing	-12 13 0 0
a:broke up	-11 3 0 5
a:busan	2 6 -23 8
a:butter	13 -11 0 0
a:buy	-10 6 8 -5
a:buy <goods-amount>	-13 1 12 0
a:by	13 -10 -1 -9
a:by <name>	-12 14 -2 0
a:by both	-10 12 -1 0
a:by telephone	10 0 -9 0
a:by the	-3 5 -9 4
a:call a	1 -10 0 9
a:call off	9 0 -4 -6
a:call the	-9 13 -1 -1
a:can	-15 -5 21 0
a:cannot	-11 0 13 0
a:capital	23 -18 -3 0
a:care	11 -3 -6 0
a:carrier	-18 18 0 0
a:ceasefire	17 -13 -4 0
a:ceremony	8 0 -7 0
a:certain	-8 9 0 0
a:certificate	-10 1 0 7
a:charge	-9 1 3 4
a:charge <level>	0 -8 9 -4
a:charge <quality>	-7 -3 0 11
a:charge on	-11 12 0 0
a:chicken	-9 12 -1 0
a:chip	12 -12 0 -8
a:christma	-5 8 -2 0
a:city	11 -3 -5 0
a:civilian	0 9 -8 0
a:civilian use	2 9 -11 0
a:clause on	11 -10 0 0
a:client	9 -5 -1 0
a:clock	-7 12 -5 0
a:close	8 -1 -5 0
a:closed	16 -12 -3 0
a:closer	-12 13 0 0
a:co	-10 10 0 0
a:coffee .	-10 11 0 0
a:collect	-8 6 3 -3
a:come	21 -12 -9 -2
a:come before	-17 17 0 0
a:come home	19 -15 -3 0
a:comment	12 -5 -2 0
a:commerce ministry	10 -7 -3 0
a:commerce say	-12 9 1 0
a:commission	12 -10 -1 0
a:company	6 -19 3 5
a:concern	-12 -9 15 4
a:conference	11 -10 0 0
a:confusion	-7 9 0 0
a:consensu	3 0 -8 0
a:consent .	10 -5 -2 0
a:consent of	-11 11 0 0
a:continue	-14 0 0 14
a:continue .	-14 5 0 9
a:control for	11 -3 -8 0
a:cork	-4 -5 0 11
a:corridor	-20 20 0 0
a:could	26 -18 -6 0
a:count	8 -25 -10 21
a:count as	0 -10 0 9
a:countermeasure	-6 11 -2 0
a:country	-9 13 -3 0
a:cover	-12 12 0 0
a:danger	-11 11 0 0
a:date	-7 0 13 -3
a:day	23 -16 -4 0
a:day .	0 -6 3 2
a:day before	16 -16 0 0
a:day of	-13 17 -1 0
a:day to	-7 9 0 0
a:de	10 -9 0 0
a:deal	2 1 -12 6
a:deal .	-6 17 -14 -1
a:deal for	-12 0 0 12
a:deal to	-9 10 0 0
a:deal with	16 -11 -2 0
a:decide on	-6 9 -1 0
a:decision	8 -11 1 0
a:deficit	-12 13 0 0
a:delegation	0 -14 0 13
a:demand	-2 -12 3 9
a:describe	14 -1 -10 0
a:did	-1 -9 10 0
a:did not	-16 0 18 2
a:didn't	10 -7 -2 0
a:different	0 7 -10 0
a:discuss	-14 1 18 -8
a:discuss the	10 0 -4 -3
a:dispute over	0 -9 3 2
a:do	-13 -5 14 6
a:done	13 -5 -8 0
a:door	3 -11 6 0
a:double	19 -14 -4 0
a:double its	9 -6 -1 0
a:down <level>	-21 13 10 0
a:down from	-8 10 -1 0
a:draw	9 -6 0 0
a:drop its	-8 11 -1 0
a:due	22 -18 -1 -3
a:due to	11 -7 -1 0
a:duty	16 -16 -7 6
a:duty .	-18 22 -3 0
a:duty of	18 -17 -9 4
a:duty on	3 -8 4 -3
a:each	9 -15 5 -3
a:each other	18 -20 0 0
a:earlier .	14 -5 -7 0
a:early	-6 8 1 -3
a:edge	-9 11 0 0
a:effect	-15 17 0 0
a:effect .	12 -5 -6 0
a:effect on	-10 0 11 0
a:eight	7 1 -10 0
a:el	16 -15 0 0
a:el -	15 -14 0 0
a:eleven	-9 9 0 0
a:end	8 0 -7 -6
a:end its	-18 14 5 0
a:end on	21 -9 -16 -1
a:entity	4 -9 -6 7
a:envoy	10 -7 0 -2
a:equal	-11 -4 14 0
a:ethanol	14 -11 0 -3
a:evening	-2 12 -13 -1
a:exemption	5 4 -11 -1
a:expect	26 -18 -6 -4
a:expect to	8 -2 -3 0
a:expire	19 -24 1 0
a:expire on	11 -18 3 0
a:explain	2 2 -11 0
a:export	-13 4 5 4
a:expressed	-10 0 14 0
a:extend their	-10 4 0 4
a:extension .	-1 -9 11 0
a:extension of	-10 12 0 0
a:extension on	-13 13 0 0
a:face	-4 -2 9 0
a:fact	4 -19 3 -4
a:fact sheet	3 -19 4 -4
a:fail	-26 17 0 9
a:failed	-10 13 0 -1
a:failed .	-10 12 0 0
a:fall .	-19 7 12 0
a:false	-9 9 0 0
a:far	19 -23 0 0
a:far as	11 -11 0 0
a:fee	14 -4 -11 0
a:fentanyl	1 10 -12 -4
a:fentanyl .	10 0 -9 -1
a:figure	22 -16 -5 0
a:finish	-14 14 0 0
a:finish the	-12 12 0 0
a:first	10 -2 -17 4
a:first meet	13 0 -12 0
a:first step	-8 0 0 9
a:first week	8 -3 -9 0
a:flow	13 -7 -3 0
a:folder	-6 9 -2 0
a:followed	-1 10 -6 0
a:for <month-ahead>	-8 9 0 0
a:for <number>	-5 12 -7 0
a:for <span>	-7 2 9 -2
a:for a	-2 8 2 -20
a:for civilian	2 9 -11 0
a:for it	10 -7 -1 0
a:for less	-6 10 -4 0
a:for lithium	0 -12 0 12
a:for talk	0 3 -12 7
a:for the	4 -4 9 -24
a:for them	10 -9 0 0
a:for what	-9 8 0 0
a:for year	-9 0 10 0
a:for zero	-9 10 0 0
a:forbade	-10 -4 0 13
a:force	-5 -2 14 0
a:force .	-11 12 0 0
a:forced	-10 -5 16 0
a:forced labour	-12 -1 15 0
a:foreign	9 -1 -5 0
a:forty	-9 8 1 0
a:four	26 -20 -5 0
a:four .	14 -14 0 0
a:framework .	12 -11 0 0
a:free	12 -16 1 0
a:friday	2 -10 5 0
a:from	11 -14 -1 0
a:from <day-ahead>	-7 15 0 -10
a:from <day-gone>	-17 6 1 7
a:from <name>	14 -8 -2 -1
a:from the	16 -27 1 2
a:front	-7 10 -2 0
a:fruit	-15 14 0 0
a:full	-17 14 3 0
a:g	17 -8 -10 0
a:g <number>	17 -8 -10 0
a:gave	-9 0 14 -2
a:gave the	-11 3 8 0
a:gazette	-12 13 0 0
a:geneva	20 -17 -1 0
a:go	1 7 -9 -10
a:go .	-12 1 10 0
a:go back	11 -8 0 0
a:go from	13 -11 0 0
a:go on	-12 22 -6 -2
a:go to	-9 13 -4 0
a:go up	15 -12 0 0
a:good	-13 5 4 5
a:good .	-8 -5 14 0
a:good deal	-10 -4 1 12
a:good from	15 -12 0 0
a:good on	-5 -2 9 0
a:good over	-5 -6 0 10
a:grant	-1 13 -10 -1
a:grow	-9 0 10 0
a:gyeongju	10 4 -14 0
a:gyeongju on	0 10 -12 0
a:had agree	-8 2 1 1
a:had reach	11 -11 0 0
a:hand	-16 22 -3 -4
a:hand .	-10 17 -6 0
a:has	-18 12 14 -9
a:has announce	-11 0 10 0
a:has been	18 -23 0 1
a:has done	12 -2 -9 0
a:has in	10 -2 -5 0
a:has let	13 -9 -2 0
a:has not	7 6 -15 -1
a:has see	-16 17 0 0
a:has spoken	-6 10 0 0
a:has still	-14 16 0 0
a:has until	-13 4 9 0
a:have	7 1 -5 -12
a:have to	12 -6 0 0
a:he'll	-11 11 0 0
a:hear the	11 -9 0 0
a:here	23 -24 3 -4
a:here on	13 -9 0 -3
a:higher	-13 1 2 6
a:higher .	-7 9 0 0
a:his <person>	-4 9 0 -1
a:hold	6 0 -1 -9
a:home	19 -23 2 0
a:home .	10 -9 0 0
a:home on	10 -9 0 0
a:hotel	-12 15 -3 0
a:house .	-11 12 0 0
a:how	0 7 -16 5
a:how long	10 0 -11 0
a:hurry	-15 11 4 0
a:hurry .	-11 13 0 0
a:i	14 -12 0 0
a:ice	-17 11 7 0
a:importer	13 -9 -1 0
a:in	16 -4 -18 0
a:in <month-ahead>	-13 -4 10 8
a:in <month-gone>	1 5 -13 1
a:in <month-today>	10 0 -9 0
a:in <number>	-28 23 7 -2
a:in <organisation>	10 -6 0 0
a:in <span>	8 0 -9 0
a:in a	-4 12 -14 4
a:in busan	0 9 -11 0
a:in geneva	16 -13 0 0
a:in good	-10 12 0 0
a:in gyeongju	14 7 -20 0
a:in its	9 0 -11 0
a:in late	0 -12 0 12
a:in london	-8 11 0 0
a:in mid	1 15 -14 -3
a:in one	14 -8 -5 0
a:in order	-7 10 0 0
a:in pari	0 -11 9 0
a:in person	-12 5 6 0
a:in the	-10 1 10 0
a:in write	13 -12 0 0
a:increase	-13 0 13 0
a:investigation	-4 -6 12 -3
a:is	-15 11 3 3
a:is <number>	-6 8 0 0
a:is a	-8 -9 19 0
a:is expect	9 -4 -1 0
a:is for	-10 9 0 0
a:is in	-11 6 5 0
a:is not	14 -14 0 0
a:is off	12 -11 0 0
a:is our	-9 9 0 0
a:is plan	-9 -2 6 3
a:is still	-8 -1 0 12
a:is talking	-3 -6 0 9
a:is to	-12 14 0 0
a:is worth	-6 -2 9 0
a:issue	-11 2 10 0
a:issue on	-9 0 11 0
a:it .	-16 1 11 3
a:it a	-5 0 -1 9
a:it hope	-11 5 6 0
a:it in	12 0 -12 0
a:it is	-7 10 0 0
a:it out	-6 -5 12 0
a:it the	-7 12 -8 0
a:it to	12 -8 0 -1
a:it up	12 -10 0 0
a:it was	-23 18 1 2
a:it would	-9 0 12 0
a:its	13 -2 -8 -9
a:its <level>	-8 12 0 -2
a:its account	7 0 -5 0
a:its company	-9 0 10 0
a:its list	-6 -1 8 0
a:its purchase	-9 -2 11 0
a:its tariff	20 -10 -8 -1
a:job	-7 9 0 0
a:karoline	-12 5 8 -3
a:karoline leavitt	-12 5 8 -3
a:keep	-9 8 5 -4
a:keep it	-16 9 7 0
a:know	0 -6 10 -1
a:know .	-6 0 9 0
a:labour	-12 -1 15 0
a:land	-9 0 0 11
a:last .	-8 9 0 0
a:last <month-gone>	-10 2 9 0
a:last <span>	4 -11 4 0
a:last month	2 -12 7 2
a:last until	15 -16 0 0
a:last week	3 0 -7 1
a:last year	11 0 -15 -2
a:lasted	-14 12 3 0
a:lasting	-7 9 0 0
a:late	-4 5 -12 6
a:late .	10 -8 0 0
a:late <month-gone>	-3 -8 0 12
a:later	18 -4 -11 -3
a:later .	14 -6 -8 0
a:later in	-9 0 10 0
a:later thi	-20 19 0 0
a:latest	12 -2 -10 0
a:lay	11 -5 -4 0
a:lead	11 -9 0 0
a:leader	18 2 -20 0
a:leave	-14 0 11 6
a:leave at	-8 0 10 0
a:leave open	-9 9 0 0
a:leavitt	-12 5 8 -3
a:leavitt say	-13 10 4 0
a:led	13 -10 0 0
a:led by	10 -7 0 0
a:less	16 -6 -5 0
a:let	-16 10 9 -2
a:let it	-13 5 10 0
a:letter	11 -17 1 -1
a:level	3 0 4 -11
a:levy	8 -16 -3 5
a:licence	-1 -13 3 14
a:licence for	-3 -4 0 10
a:like	16 -25 0 6
a:limit on	11 -6 -1 0
a:linen	9 -9 0 0
a:list	5 -19 6 0
a:list of	2 -9 0 4
a:lithium	-4 -4 0 12
a:little	16 -13 0 -3
a:little to	10 -7 0 0
a:live	10 0 -15 0
a:local	-11 11 0 0
a:long	-12 14 0 0
a:lot	-10 10 0 0
a:lower rate	10 -7 -1 0
a:lower their	10 -10 0 0
a:lumpur .	-12 9 2 0
a:margin	12 -2 -10 0
a:market	12 -8 -2 0
a:matter of	-11 12 0 0
a:may	-1 13 -12 0
a:me	16 -13 0 0
a:measure	-10 6 5 0
a:meet	10 8 -28 0
a:meet .	-6 10 -4 0
a:meet <person>	-13 19 -3 0
a:meet in	17 -4 -4 -9
a:mention it	10 -5 -7 0
a:mention the	-16 0 16 0
a:mid	6 13 -17 -3
a:mid -	6 13 -17 -3
a:midnight	11 -10 0 0
a:might	9 6 -18 0
a:might be	13 0 -12 0
a:million	-5 -3 9 0
a:minister	-9 14 -3 -1
a:ministry	-8 -8 11 5
a:ministry has	10 -4 -5 0
a:ministry of	-15 8 7 0
a:month	-5 9 -3 0
a:month .	-16 13 1 0
a:more	27 -12 -11 -10
a:most	8 -14 -4 9
a:most of	5 -11 -1 6
a:mr	11 -6 -5 0
a:mr .	9 -6 -1 0
a:name	15 -17 0 0
a:name to	12 -7 -3 0
a:need	-5 9 -3 0
a:need .	-8 9 0 0
a:negotiator	11 -8 0 0
a:new	25 -27 -4 0
a:new tariff	9 -10 0 0
a:nexperia	-9 0 0 12
a:next	-1 7 0 -11
a:next .	11 -7 -4 0
a:next round	-9 9 0 0
a:next year	-10 9 0 0
a:night	7 0 -14 -1
a:no	0 5 2 -15
a:no .	11 -8 0 0
a:no one	-7 10 0 0
a:nobody	10 -13 4 0
a:noon	-9 12 0 0
a:nor the	-9 0 10 0
a:not .	4 -9 3 0
a:not been	-12 3 0 9
a:not confirm	-3 8 -4 0
a:not sign	-10 3 7 0
a:not take	7 -6 0 0
a:not to	6 -10 3 0
a:nothing	21 -16 -11 0
a:nothing .	34 -29 -7 0
a:nothing in	-12 12 0 0
a:notice .	5 3 -10 0
a:now	8 -5 0 -4
a:number	15 -5 -8 0
a:nut	-12 12 0 0
a:object	-5 9 -2 0
a:of	15 -12 -2 -13
a:of <day-ahead>	2 0 -10 1
a:of <day-gone>	-8 0 10 -2
a:of <level>	-1 -7 14 -8
a:of <month-gone>	4 -14 5 5
a:of <month-today>	-5 11 -3 0
a:of <name>	15 -10 -1 -1
a:of <number>	10 -8 -2 0
a:of <office>	-1 10 0 -7
a:of <person>	11 15 -26 0
a:of <quality>	-12 -3 10 7
a:of <seat>	9 -9 0 0
a:of <span>	-14 19 -6 0
a:of a	-15 19 0 -6
a:of commerce	-15 8 7 0
a:of farm	-6 8 0 0
a:of good	-8 -2 9 0
a:of higher	-5 -3 0 9
a:of his	-12 0 13 0
a:of last	0 10 -13 0
a:of negotiation	-6 8 0 0
a:of talk	8 -11 4 0
a:of the	11 -1 -4 -6
a:of trade	5 -8 0 0
a:of yttrium	-13 0 14 0
a:off	-15 20 2 -10
a:off by	-7 8 0 0
a:off the	-11 4 6 0
a:offer	4 5 -15 -5
a:office	8 -5 0 0
a:official say	-15 4 4 8
a:old	14 -11 -2 0
a:on	16 -6 -7 -11
a:on <day-gone>	10 -6 1 -16
a:on <day-today>	11 -13 0 -3
a:on <money>	-4 16 -12 -2
a:on <name>	12 -6 -1 -1
a:on <quality>	1 -11 5 4
a:on <span>	-16 11 5 0
a:on a	11 2 -5 -16
a:on an	-15 -2 18 0
a:on beef	-15 15 0 0
a:on both	12 -8 0 0
a:on chip	14 -5 -7 0
a:on each	19 -17 -1 0
a:on export	-16 19 -2 0
a:on hope	-14 14 0 0
a:on how	-11 6 0 4
a:on ice	-17 11 7 0
a:on rare	4 2 -12 2
a:on since	-12 12 0 0
a:on the	14 -4 -15 0
a:on what	-7 5 -10 9
a:one	-1 2 9 -17
a:one has	-12 12 0 0
a:open	-9 12 -7 0
a:orange	-9 11 0 0
a:order	-11 6 9 -2
a:other	15 -21 1 2
a:our	6 -3 -9 0
a:out	-3 -16 13 3
a:outcome	0 9 -11 0
a:outcome .	-9 9 0 0
a:outstanding	-13 9 3 0
a:outstanding .	-14 10 3 0
a:over .	7 -5 0 0
a:over a	-7 11 -2 0
a:over fentanyl	-4 12 -4 -1
a:over the	2 -12 5 6
a:overdue	-16 9 7 0
a:overdue .	-16 9 7 0
a:own .	-10 4 8 0
a:ownership	-9 10 0 0
a:pacific	14 0 -14 0
a:pact	10 -3 -4 0
a:page	-20 21 6 -8
a:paper .	4 3 -13 0
a:paper on	8 -11 -4 4
a:pari	0 -12 9 0
a:parliament	-9 3 -2 6
a:parliament .	-10 12 -1 0
a:patience	-5 8 -1 0
a:pause	-13 12 -5 4
a:pay	-1 -10 13 0
a:pay <level>	-11 5 4 2
a:pay for	-10 -4 13 0
a:peace	11 -10 2 -6
a:permit	-6 8 0 0
a:permit for	-11 11 0 0
a:person	-12 5 6 0
a:person .	-12 5 6 0
a:pharmaceutical	-13 14 0 0
a:place .	9 -10 0 0
a:plan for	-12 4 2 2
a:plead	-12 5 8 0
a:plead for	-12 5 8 0
a:point	10 -7 -3 0
a:pointed	9 -5 -1 0
a:postpone	2 -10 6 0
a:prepare the	1 9 -12 0
a:president	3 15 -15 0
a:prevent	-12 9 3 0
a:price	11 -15 0 0
a:produced	-4 -3 11 0
a:product	-9 0 13 0
a:product .	-7 7 0 0
a:project	13 -8 -5 0
a:project .	10 -5 -5 0
a:prolong it	-5 9 -3 0
a:promise in	10 -1 -8 0
a:protect	-10 -2 13 0
a:publish	-5 -1 9 -3
a:put	-4 15 -14 3
a:put off	-17 14 4 0
a:put on	0 10 -12 0
a:put their	11 -6 -3 0
a:question	12 -10 0 0
a:question .	11 -9 -1 0
a:quickly .	-10 10 0 0
a:quinoa	-18 19 0 0
a:raise tariff	9 -5 0 0
a:raise the	-19 20 -1 0
a:reach	24 -19 -5 0
a:reach <level>	11 -11 0 0
a:reading	12 -5 0 -1
a:ready	9 -4 -1 -1
a:release	17 -16 0 0
a:released	19 0 -20 0
a:reporter	-9 11 0 -3
a:reporter .	-4 -5 11 0
a:respect	-7 14 -7 0
a:respond	0 -10 10 0
a:restriction	-10 15 -2 -1
a:restriction on	-10 10 0 0
a:return	10 -11 0 0
a:rice	-12 -3 9 8
a:rise	11 -1 -8 0
a:rise on	-9 9 0 0
a:rival	-11 11 0 0
a:room	10 -8 0 0
a:round	11 -2 -2 -13
a:round .	0 8 -2 -10
a:round of	15 -17 6 -4
a:rule	0 8 -12 0
a:rule .	-10 6 0 3
a:run	0 8 -7 -1
a:run .	0 9 -8 0
a:sale	-5 -1 -2 11
a:salt	11 -10 0 0
a:same	-1 12 -14 -4
a:same .	-2 9 -1 -4
a:sanction	-11 -1 14 0
a:save	-5 10 -3 0
a:say <day-gone>	10 -3 -5 0
a:say ?	-13 13 0 0
a:say a	20 -3 -14 -1
a:say in	6 -10 -5 7
a:say it	-3 -14 15 0
a:say that	6 0 -16 1
a:say the	6 -15 3 -4
a:say yes	10 -8 0 0
a:scale	-11 0 11 0
a:second half	-5 8 0 -3
a:second round	0 11 0 -11
a:second week	1 -21 11 8
a:secretary	-12 4 4 1
a:secretary karoline	-15 9 7 -1
a:section	-3 -1 8 -2
a:section <number>	-3 -1 8 -2
a:security .	-9 9 0 0
a:see	-10 13 -1 0
a:see <person>	-11 10 1 0
a:seem	-11 11 0 0
a:seem to	-11 11 0 0
a:sell	-9 7 4 -2
a:sell the	-9 11 0 0
a:service	15 -12 0 0
a:set	0 -7 12 -4
a:settle for	10 -8 0 0
a:sheet	2 -19 6 -4
a:shelve	-13 0 14 0
a:ship	3 3 -10 0
a:shook	-12 13 0 0
a:shoot	-9 9 0 0
a:shortage	-13 0 13 0
a:shortage of	-13 0 14 0
a:sign by	-11 11 0 0
a:sign for	-15 15 0 0
a:signature	3 -9 -4 8
a:silent .	14 -4 -9 0
a:since <day-gone>	-7 14 -18 2
a:since <month-gone>	6 -10 6 -3
a:since it	11 -5 -6 0
a:sit	-7 10 -1 0
a:sit on	-9 12 0 0
a:sixth round	8 -11 0 2
a:size	-7 7 0 0
a:smoke	9 -9 0 0
a:so far	10 -13 0 0
a:some	16 -7 -7 0
a:some <number>	9 -8 0 0
a:something	-9 12 0 -2
a:soon	-15 16 0 0
a:soon .	-10 10 0 0
a:soon as	-9 9 0 0
a:spirit	-8 0 10 0
a:spoken of	-14 10 5 0
a:spokesman	12 -3 -6 0
a:spokeswoman	-6 -12 0 14
a:spring	-14 5 12 0
a:spring .	-16 2 16 0
a:stability	-4 -7 11 0
a:stable	-7 0 9 0
a:staff	-9 0 13 -3
a:stand	19 -13 -4 0
a:stand .	9 -9 0 0
a:state	-1 -4 8 0
a:state visit	-4 -6 10 0
a:statement .	0 -17 6 8
a:stay its	-9 10 0 0
a:steel	23 -22 0 -1
a:step	-11 4 0 7
a:still	-15 14 -5 6
a:still to	-18 14 0 5
a:stockholm	-15 9 7 0
a:stop	-10 9 -3 5
a:student	-13 0 3 12
a:student .	-16 0 5 12
a:subject	16 -13 0 -4
a:subject .	15 -12 0 -4
a:sugar	12 -6 -3 0
a:sum	12 -9 0 0
a:summer .	13 -13 0 0
a:summit	6 10 -15 0
a:summit .	16 -2 -15 0
a:summit of	12 7 -20 0
a:suspend <points>	-9 9 0 0
a:suspend its	11 -3 -7 0
a:table	7 0 -13 3
a:take from	-12 8 3 0
a:take it	0 -9 0 7
a:talk	-2 -1 -5 10
a:talk .	10 -17 7 0
a:talk about	0 -6 -7 14
a:talk and	-10 12 -1 0
a:talk in	-4 9 0 -4
a:talk of	-5 9 0 -3
a:talk on	-18 0 7 13
a:talk to	2 -9 0 5
a:talk with	-11 12 2 -2
a:talking to	-4 -5 0 9
a:tariff	0 -6 14 -13
a:tariff for	-13 0 14 0
a:tariff over	14 -4 -6 -1
a:tariff to	-7 -1 10 0
a:tariff truce	-13 3 -4 12
a:tea	9 -6 0 0
a:tech	-9 10 0 0
a:technology	14 -5 -2 -2
a:tell	17 -5 -11 -3
a:tenth	10 -14 4 0
a:term	5 2 -10 0
a:text	-5 11 5 -12
a:text of	-2 13 0 -10
a:th	-11 3 7 0
a:than	0 5 -13 2
a:than <level>	-6 8 0 0
a:than <span>	-6 10 -4 0
a:than the	3 -12 5 0
a:that	-5 10 0 -11
a:that <name>	-9 3 7 0
a:that as	-8 4 3 0
a:that he	-11 19 -9 0
a:that it	-12 4 10 -1
a:that lasted	-9 12 -4 0
a:that the	5 0 -9 2
a:the	-1 0 6 -10
a:the <day-ahead>	-5 -7 10 2
a:the <level>	-8 8 2 -4
a:the <month-gone>	-8 0 8 0
a:the <name>	-23 7 18 0
a:the <number>	-10 4 5 0
a:the <office>	-11 9 6 -5
a:the <organisation>	-10 -6 20 0
a:the <person>	21 -25 1 -3
a:the <quality>	-6 12 -3 -6
a:the additional	10 -9 0 0
a:the asean	9 8 -18 0
a:the autumn	-8 0 9 -1
a:the call	-11 2 8 0
a:the consent	-11 11 0 0
a:the country	-5 7 0 0
a:the day	-9 2 7 0
a:the duty	8 0 -10 0
a:the evening	-6 8 0 0
a:the fall	-14 6 8 0
a:the first	4 6 -14 0
a:the g	17 -8 -10 0
a:the house	-10 11 0 0
a:the last	-18 15 6 0
a:the law	-10 7 0 3
a:the list	12 -2 -10 0
a:the new	15 -21 2 0
a:the outcome	-7 9 0 0
a:the past	-10 3 1 3
a:the pause	-10 2 0 7
a:the president	14 0 -12 0
a:the reciprocal	11 -6 -2 0
a:the rule	11 -2 -3 -1
a:the same	3 6 -13 -4
a:the second	-9 0 8 1
a:the signature	-9 0 0 9
a:the spring	-16 0 18 0
a:the step	-11 7 4 0
a:the summer	14 -13 0 0
a:the summit	14 2 -19 0
a:the table	13 -11 -5 4
a:the tariff	0 7 -15 3
a:the third	14 -12 0 0
a:the trade	-10 0 0 10
a:the understanding	18 -10 -9 0
a:the visit	-12 3 9 0
a:the week	-5 11 -7 0
a:the winter	14 -12 0 0
a:the year	-13 -2 15 0
a:their	11 -18 3 2
a:their duty	11 -10 0 0
a:their president	-11 1 8 0
a:their truce	6 3 -10 0
a:them	-14 5 9 0
a:themselve	-10 15 -12 6
a:then	20 -17 0 0
a:then .	14 -13 0 0
a:there is	-11 2 10 0
a:they would	-10 10 0 0
a:thi	-6 8 -13 7
a:thi month	-1 13 -10 0
a:thi week	-13 8 -19 12
a:think	20 -19 -2 0
a:third	16 -18 0 2
a:third round	11 -9 0 0
a:threat of	-3 -4 0 8
a:threaten	10 -12 0 0
a:three hour	-12 12 0 0
a:three time	-9 11 0 0
a:three week	10 -8 0 0
a:through	11 -18 0 1
a:time	13 4 -13 -12
a:time .	-3 -3 10 0
a:time the	-4 10 -5 0
a:to	-6 13 -15 5
a:to <goods-amount>	-4 9 -5 0
a:to <level>	-9 14 -6 0
a:to <name>	-2 -14 0 11
a:to <number>	-17 18 0 0
a:to a	18 -17 0 -1
a:to act	-14 8 0 5
a:to approve	13 -9 0 0
a:to be	-17 18 0 0
a:to correct	14 -11 0 0
a:to discuss	0 -3 9 -8
a:to end	-7 13 -4 0
a:to explain	10 -10 0 0
a:to extend	-13 9 2 0
a:to go	0 12 -11 0
a:to halve	-14 2 11 0
a:to his	9 -6 0 0
a:to keep	-10 9 0 0
a:to let	-15 11 4 0
a:to plead	-12 5 8 0
a:to prepare	7 0 -15 1
a:to prevent	-12 9 3 0
a:to prolong	11 -6 -4 0
a:to put	-11 9 -8 6
a:to ratify	10 -8 0 0
a:to save	-10 14 -2 0
a:to say	-10 0 9 0
a:to sign	6 0 -12 0
a:to take	-13 10 -1 5
a:to talk	0 -7 -6 13
a:to the	31 -21 -19 4
a:tour	10 -10 0 0
a:town	-10 10 0 0
a:trade	-4 -1 13 -3
a:trade adviser	-9 10 0 0
a:trade ministry	-9 0 10 0
a:treatment	-10 10 0 0
a:truce	0 1 -10 8
a:truce between	-11 12 0 0
a:truce by	2 -11 7 0
a:truce for	10 0 -7 0
a:truce hold	-14 14 0 0
a:truce in	0 -13 10 2
a:truce with	1 -13 0 8
a:tuna	-5 -4 0 10
a:turn	-3 0 -7 10
a:turn to	-13 0 0 13
a:two	4 0 0 -14
a:two .	-18 19 0 0
a:two had	-9 9 0 0
a:under	-17 9 4 2
a:under the	-5 13 -4 -3
a:understanding	7 -1 -8 0
a:understanding on	-11 11 0 0
a:unilateral	-8 -2 12 0
a:until	-10 4 5 3
a:until <month-ahead>	10 -7 0 0
a:until the	-12 6 6 0
a:up	-9 10 -11 6
a:up <day-ahead>	9 -9 0 0
a:up <level>	-15 16 0 0
a:up from	-9 10 0 0
a:us .	-13 14 0 0
a:use	-11 2 6 0
a:use .	0 10 -11 0
a:video	11 -5 -3 0
a:visit .	-6 -3 10 0
a:void	10 -4 -3 0
a:vote	12 -5 -5 -5
a:vote .	-12 12 0 0
a:wait for	12 -14 0 -1
a:want a	12 -8 -2 0
a:want to	-13 15 0 0
a:war	12 1 -16 0
a:was	-3 11 -5 -10
a:was <level>	13 -12 0 0
a:was a	-12 13 0 0
a:was call	15 -6 -5 -3
a:was collect	-5 -4 9 0
a:was leave	-9 9 0 0
a:way	13 -19 3 0
a:way of	4 -9 2 0
a:we	-13 15 0 0
a:week	3 -1 -27 19
a:week .	0 0 -24 19
a:week ago	6 -13 0 4
a:week for	-22 19 4 -3
a:week of	1 -9 0 10
a:week to	8 3 -11 -1
a:weekend	-10 14 -3 0
a:welcomed	0 -13 0 7
a:welcomed the	4 -12 -1 7
a:well	-11 14 0 -6
a:were	5 -1 -15 5
a:what	9 -12 -3 9
a:what <person>	13 -9 -3 0
a:what both	-16 16 0 0
a:what he	10 -11 0 0
a:what it	11 -1 -7 0
a:what the	9 -6 -1 0
a:what they	-15 6 0 10
a:whatever	-8 12 0 -3
a:when the	-7 9 -1 0
a:whether	-10 0 12 -1
a:whether it	-14 12 1 0
a:whisky	-10 -2 12 0
a:why	3 -15 7 0
a:will also	12 -1 -9 0
a:will decide	-14 14 0 0
a:winter .	-9 9 0 0
a:with	5 8 -16 -6
a:with <name>	13 -5 -16 3
a:with <person>	-8 14 -1 -2
a:with a	2 -2 3 -10
a:with an	-1 12 -11 0
a:with empty	-12 12 0 0
a:with his	-17 21 -1 -2
a:with nothing	21 -19 -2 0
a:with the	12 -9 -3 0
a:with what	-12 9 3 0
a:within	17 -29 3 -3
a:within <span>	6 -12 3 -1
a:within the	-3 -11 11 0
a:without	-29 28 0 2
a:without a	-5 10 -14 7
a:without an	-4 10 0 -3
a:without result	-18 10 0 4
a:without the	-12 0 9 0
a:word	28 -13 -17 0
a:working	-8 0 9 0
a:worth	-6 -3 10 0
a:worth <money>	5 -10 0 0
a:would	-24 18 6 7
a:would be	27 -19 -9 -2
a:would cost	-9 10 0 0
a:would have	16 -12 0 0
a:would like	4 -13 0 6
a:would not	-6 0 8 -3
a:write	13 -3 -13 0
a:year	-12 -2 17 -1
a:year .	-13 4 13 -3
a:yes	10 -9 0 0
a:you	22 -19 0 0
a:yttrium	-10 0 12 0
a:zero .	-9 11 0 0
a:|	13 -10 0 0
asks	8 -3 -6 -1
b:" <person>	-5 -2 0 9
b:" <quality>	-14 12 1 0
b:" in	-13 15 0 0
b:" mr	-14 15 0 0
b:" my	-10 13 0 0
b:" say	17 -14 4 -16
b:" the	7 -17 9 -1
b:&	11 -18 -2 4
b:' meet	1 5 0 -10
b:'s	2 -16 13 0
b:'s <office>	2 -15 12 0
b:'s <person>	0 -15 23 -6
b:'s agreement	-9 9 0 0
b:'s deal	11 -5 -4 0
b:'s minister	10 -9 0 0
b:'s ministry	9 -12 0 1
b:'s negotiator	-7 9 -6 0
b:'s no	12 -12 0 0
b:'s prime	2 -9 4 0
b:'s summit	12 -3 -9 0
b:'s trade	-6 -2 -5 15
b:'s truce	10 -6 -1 0
b:'s vice	-7 19 -4 -9
b:'s visit	0 -11 8 0
b:) and	-15 17 0 0
b:,	-7 9 2 -1
b:, <day-gone>	-5 9 -4 0
b:, <name>	8 2 -9 -13
b:, <number>	11 -12 2 -2
b:, <office>	-14 3 9 2
b:, <person>	21 -46 13 8
b:, a	7 -18 6 2
b:, according	-15 12 6 -4
b:, after	-22 10 15 0
b:, agree	-11 9 0 4
b:, and	11 -16 8 -18
b:, announce	12 -12 -2 0
b:, are	-4 10 0 -3
b:, at	-8 7 2 -1
b:, await	3 4 -9 0
b:, before	12 -9 -1 0
b:, both	-9 0 0 11
b:, by	7 0 -6 0
b:, conclude	13 -10 -2 0
b:, did	0 -9 10 0
b:, first	3 -11 0 7
b:, flew	-12 16 -4 0
b:, fly	-10 16 -1 -2
b:, following	-16 17 0 0
b:, from	13 -16 1 0
b:, has	8 -18 10 -1
b:, he	-11 10 -7 7
b:, his	15 -15 0 0
b:, in	-26 23 -7 8
b:, is	-20 25 -1 -6
b:, it	19 -22 0 2
b:, london	-13 13 0 0
b:, make	-11 10 0 0
b:, meet	-25 2 18 0
b:, most	-13 8 -3 5
b:, not	12 -12 0 0
b:, now	9 -8 0 0
b:, one	6 1 -10 -2
b:, plan	-16 6 8 0
b:, port	-13 13 0 0
b:, post	10 -8 0 0
b:, put	-18 15 3 0
b:, say	6 6 -14 -10
b:, see	13 0 -12 0
b:, sign	-15 0 11 10
b:, spent	-1 -9 0 13
b:, strike	14 -9 -4 0
b:, take	11 -10 0 0
b:, two	11 -8 -3 0
b:, under	5 6 -14 0
b:, was	-19 14 0 6
b:, were	-6 0 9 0
b:, when	-3 9 -11 5
b:, will	-5 -2 16 -11
b:-	-6 4 10 -10
b:- <name>	-9 11 0 -3
b:- <number>	8 -9 0 0
b:- owned	11 -10 0 0
b:- pacific	16 -5 -10 0
b:.	16 3 -23 0
b:. <person>	5 12 -15 -3
b:. m	7 -2 -13 4
b:/	-5 12 0 -11
b::	-3 1 -4 8
b:: <level>	9 -7 0 0
b:: <name>	-19 11 -1 10
b:: <number>	13 -15 3 0
b:: <office>	-21 2 14 0
b:: and	-13 16 -2 0
b:: in	-17 10 2 0
b:: it	0 -6 -1 10
b:: no	13 -1 -10 0
b:: on	-8 9 0 -2
b:: since	-11 12 0 0
b:: there	11 -10 0 0
b:: we	10 -5 -2 -2
b:: what	-16 12 6 -6
b:;	-10 16 -10 0
b:; <person>	-9 17 -6 -3
b:; a	11 -16 -1 9
b:; he	3 -10 5 0
b:; in	8 -14 -1 2
b:; it	12 -9 0 -1
b:<agent>	10 21 -20 -32
b:<day-ahead>	-15 6 3 2
b:<day-ahead> in	-13 3 -2 10
b:<day-ahead> of	-9 10 0 0
b:<day-ahead> the	4 -6 6 -9
b:<day-ahead> they	-16 19 0 0
b:<day-ahead> to	-12 5 0 4
b:<day-gone>	8 -3 -10 4
b:<day-gone> 's	2 -9 5 -2
b:<day-gone> about	12 -6 -5 0
b:<day-gone> after	19 8 -28 -7
b:<day-gone> and	-3 9 -13 4
b:<day-gone> by	9 -8 0 0
b:<day-gone> evening	-9 15 -5 0
b:<day-gone> he	-10 4 5 0
b:<day-gone> that	11 -8 -1 0
b:<day-gone> the	-13 6 9 -1
b:<day-today>	-4 0 8 -7
b:<day-today> <person>	13 -11 -6 3
b:<day-today> after	-3 -8 14 0
b:<day-today> the	-21 16 5 0
b:<duty>	15 -5 -8 -8
b:<gate>	-9 -21 3 35
b:<goods-amount>	25 -11 -15 0
b:<goods>	38 -23 -12 -17
b:<level-noun>	-1 1 -9 4
b:<level>	27 -18 -14 -5
b:<level> at	17 -13 0 0
b:<level> in	23 -22 -9 2
b:<level> is	10 -7 0 0
b:<level> was	13 -13 0 0
b:<money>	27 -25 0 0
b:<money> in	15 -13 0 0
b:<month-ahead>	-11 8 5 -1
b:<month-ahead> in	-9 2 6 0
b:<month-gone>	-3 12 -7 -6
b:<month-gone> and	-11 15 0 -6
b:<name>	20 -12 -20 6
b:<name> agree	-6 -2 12 0
b:<name> and	-11 3 0 12
b:<name> are	17 -14 -1 0
b:<name> at	16 -8 -8 0
b:<name> begin	-11 12 0 0
b:<name> end	-19 25 0 0
b:<name> has	-12 -1 9 10
b:<name> hold	6 -13 0 6
b:<name> in	-12 5 0 8
b:<name> leave	-10 11 0 0
b:<name> meet	0 -2 -12 10
b:<name> on	-5 -8 9 7
b:<name> sign	8 7 -23 0
b:<name> to	21 -24 1 0
b:<name> trade	12 -6 -10 0
b:<name> want	-9 10 0 0
b:<name> will	14 -12 2 -5
b:<name> would	10 -6 -4 0
b:<not>	17 -10 -1 -20
b:<number> -	10 -9 0 0
b:<number> /	-17 14 4 0
b:<number> <quality>	12 -11 0 0
b:<number> good	-8 -7 12 7
b:<number> in	2 8 -6 -10
b:<number> of	-18 9 10 0
b:<number> p	19 -11 -10 0
b:<number> summit	11 0 -9 0
b:<number> the	-12 4 11 0
b:<office>	-11 22 -13 -6
b:<office> '	7 4 0 -10
b:<office> 's	10 -8 -2 0
b:<office> agree	-16 11 -1 6
b:<office> and	-19 -7 23 1
b:<office> are	-24 19 -3 1
b:<office> at	4 -17 9 0
b:<office> fly	-1 -16 9 8
b:<office> for	-10 10 0 0
b:<office> from	20 -13 -3 -2
b:<office> had	-7 13 -7 0
b:<office> has	-7 -2 10 0
b:<office> in	2 1 1 -10
b:<office> is	-12 14 0 0
b:<office> meet	6 2 0 -13
b:<office> of	7 4 -17 0
b:<office> see	9 -4 -3 0
b:<office> sign	-8 9 0 0
b:<office> tell	10 -7 0 0
b:<office> would	12 -14 0 2
b:<organisation>	7 -7 -3 1
b:<organisation> hold	4 4 0 -10
b:<organisation> in	-5 5 6 -9
b:<organisation> is	-7 15 -6 0
b:<organisation> meet	-7 6 -12 8
b:<organisation> to	20 -8 -1 -9
b:<organisation> will	0 -13 -1 15
b:<organisation> would	-6 7 0 0
b:<person>	3 -6 14 -27
b:<person> 's	-10 -13 11 9
b:<person> and	-13 23 -4 -23
b:<person> announce	0 -7 11 -7
b:<person> arrived	12 -6 -7 0
b:<person> call	-9 16 -9 0
b:<person> did	23 -25 0 0
b:<person> fly	1 9 -19 0
b:<person> for	17 -7 -9 0
b:<person> go	-25 13 9 0
b:<person> had	-4 20 -18 0
b:<person> has	15 -1 -16 -1
b:<person> in	-18 21 -4 -1
b:<person> is	17 -23 0 1
b:<person> land	-11 -2 16 0
b:<person> leave	-6 -6 13 0
b:<person> make	13 -4 -6 0
b:<person> meet	-13 3 8 -4
b:<person> of	5 2 -14 0
b:<person> on	9 -5 2 -9
b:<person> reach	-9 0 10 0
b:<person> see	-12 6 2 0
b:<person> sign	2 10 -15 0
b:<person> sit	5 0 0 -9
b:<person> spoke	0 13 -15 0
b:<person> talk	-6 -3 9 0
b:<person> talked	23 0 -24 0
b:<person> threaten	-17 17 0 0
b:<person> travel	-14 6 8 -3
b:<person> visit	-8 -2 11 0
b:<person> visited	-1 -15 10 4
b:<person> warn	11 0 -9 0
b:<person> was	34 -24 -1 -17
b:<points>	-12 0 13 0
b:<quality>	6 14 -19 -19
b:<quality> ambassador	-11 11 0 0
b:<quality> cheese	-6 -4 10 0
b:<quality> colleague	11 -7 3 -10
b:<quality> counterpart	-20 23 0 -1
b:<quality> custom	-9 0 0 10
b:<quality> delegation	-13 -3 16 1
b:<quality> embassy	12 -10 0 0
b:<quality> good	18 -13 -7 0
b:<quality> in	-29 16 -3 7
b:<quality> ministry	-7 -1 0 11
b:<quality> negotiator	13 -7 -3 -2
b:<quality> official	0 15 -6 -8
b:<quality> president	-14 18 -2 0
b:<quality> prime	-7 -1 10 0
b:<quality> ship	-9 0 10 0
b:<quality> side	-7 11 0 -1
b:<quality> team	-20 22 -1 -1
b:<seat>	0 10 0 -23
b:<seat> 's	-9 15 -4 -2
b:<seat> /	11 -2 -4 -7
b:<seat> <person>	-3 12 -7 0
b:<seat> and	8 -7 5 -13
b:<seat> had	2 -9 4 0
b:<seat> has	-7 0 10 -1
b:<seat> in	-8 11 -1 0
b:<seat> is	13 -14 -1 2
b:<seat> on	17 -6 -4 -5
b:<seat> say	-7 0 9 0
b:<seat> would	-11 5 0 4
b:<sender>	41 -34 -15 1
b:<span>	-22 19 6 0
b:<span> in	-18 19 -2 0
b:<span> meet	-13 15 0 0
b:<span> of	-18 16 -8 8
b:<span> to	9 -11 0 0
b:<span> truce	2 -10 7 0
b:<taker>	11 -16 0 0
b:<v-buy>	12 -7 0 -7
b:<v-deny>	11 -5 -1 -4
b:<v-end>	6 -3 -8 4
b:<v-impose>	6 3 -8 -8
b:<v-lack>	-4 12 -4 -12
b:<v-propose>	2 9 -12 -9
b:<v-renew>	9 -11 2 -4
b:<v-return>	16 -8 -3 -15
b:<v-say>	5 -3 -6 8
b:<v-sign>	6 0 -10 7
b:<v-stay>	11 -7 -18 12
b:<v-target>	8 7 -16 -20
b:<v-threaten>	-1 11 -8 -1
b:[	21 -18 0 0
b:a	10 -2 -6 -11
b:a <office>	2 9 0 -15
b:a <organisation>	5 -18 -5 19
b:a <quality>	-15 6 7 0
b:a bargain	-6 0 0 9
b:a ceremony	-13 10 2 0
b:a conference	5 -9 3 0
b:a deal	-14 1 14 0
b:a dinner	-4 9 -2 0
b:a fact	-3 9 -6 0
b:a first	-18 29 -3 -8
b:a framework	19 -18 1 0
b:a free	-7 9 0 0
b:a hearing	10 -7 0 0
b:a hotel	-8 3 6 0
b:a joint	-11 6 0 6
b:a last	10 -6 -1 0
b:a list	10 -6 0 0
b:a meet	-10 4 0 6
b:a new	-14 12 7 -6
b:a pact	-8 -5 13 0
b:a paper	8 -6 0 0
b:a permanent	-8 9 0 0
b:a photograph	-8 15 -5 0
b:a report	12 -8 0 -3
b:a round	-30 31 0 0
b:a seventh	-12 14 0 0
b:a summit	-13 -5 18 0
b:a tariff	-16 15 0 0
b:a technical	8 -12 0 0
b:a third	14 -6 -8 -13
b:a trade	-5 0 7 0
b:a weekend	-9 8 0 0
b:aboard	10 -8 0 0
b:about	-11 12 -11 9
b:about it	-11 13 -1 0
b:about the	-16 9 -5 14
b:accept	-10 -3 15 0
b:accept an	-15 0 15 0
b:according	-3 10 -2 -10
b:according to	-3 10 -2 -10
b:account	9 -10 0 0
b:account of	9 -9 0 0
b:accused	13 -16 2 0
b:after	-10 7 10 -23
b:after <day-gone>	-17 -4 19 0
b:after <seat>	-9 -1 11 0
b:after <span>	-21 23 0 0
b:after a	11 -11 2 -1
b:after meet	13 -14 0 0
b:after midnight	14 -10 -5 0
b:after talk	-10 15 0 -7
b:after the	7 7 -14 -8
b:after those	-15 15 0 0
b:after two	-8 8 0 0
b:afternoon	-15 0 15 0
b:again	5 7 -7 -10
b:again at	14 -6 -8 0
b:again in	-1 12 -7 -6
b:again on	-11 15 0 -2
b:against the	-10 11 0 0
b:agenda	-16 24 -1 -8
b:agenda in	-9 13 -1 -1
b:ago	-9 1 9 0
b:agree	-1 7 -16 12
b:agree at	-12 0 13 0
b:agree by	14 0 -13 0
b:agree in	8 0 -11 0
b:agree on	7 3 -20 1
b:agree to	-4 -4 3 8
b:agree upon	-11 12 0 0
b:agree with	-15 9 0 6
b:agreement	2 -2 7 -25
b:agreement at	12 -6 -4 0
b:agreement of	-13 16 -1 0
b:agreement on	-19 9 8 0
b:agreement reach	-19 11 8 0
b:agreement with	6 -10 7 -10
b:ahead	9 3 -1 -10
b:ahead of	12 4 -6 -10
b:air	11 -16 3 0
b:air base	-7 -4 11 0
b:aircraft	11 -4 -6 0
b:all of	10 0 -9 0
b:all time	-11 13 -2 0
b:almaty	11 -10 0 0
b:also	-7 -5 0 15
b:among	0 -8 10 -2
b:an	18 -27 8 -6
b:an <office>	14 -7 -6 0
b:an <quality>	-9 7 0 0
b:an agreement	24 -9 -12 0
b:an air	6 -15 8 0
b:an invitation	-15 0 15 0
b:and	-2 7 -2 -8
b:and <level>	13 -13 0 0
b:and <name>	-17 11 1 6
b:and <office>	-17 0 16 -3
b:and <person>	-4 14 -4 -23
b:and <quality>	-5 3 -6 9
b:and a	0 4 0 -12
b:and are	-16 5 11 0
b:and at	14 0 -14 0
b:and end	12 -12 0 0
b:and from	-10 13 0 0
b:and have	-13 9 2 0
b:and his	13 -10 -2 0
b:and in	0 2 0 -10
b:and is	-2 10 -7 0
b:and mr	18 -2 -16 0
b:and say	11 -8 0 0
b:and since	-12 12 0 0
b:and so	9 -4 -2 0
b:and that	9 -4 -5 0
b:and two	-10 7 0 1
b:and we	-9 9 0 0
b:and what	6 -12 4 0
b:and will	-12 1 -10 15
b:announce	0 -7 9 -5
b:announce after	-15 0 15 0
b:announce on	5 9 -15 0
b:announcement	12 -13 0 0
b:another	-20 21 0 -1
b:any	27 -15 -13 0
b:apec	17 -11 -5 -3
b:apec meet	0 -11 9 0
b:apec summit	14 0 -13 0
b:apply	9 -8 0 0
b:are	-18 16 4 -7
b:are back	-14 14 0 0
b:are due	-1 8 -4 -2
b:are in	-17 0 11 5
b:are on	-13 17 -4 0
b:are to	-9 10 -11 7
b:arranged	-4 14 -8 0
b:arranged for	-11 14 0 0
b:arrangement	11 -13 1 0
b:arrangement reach	7 -11 3 0
b:arrive in	-14 6 4 0
b:arrived in	-17 11 3 0
b:article	-8 11 0 0
b:as <person>	-17 0 16 0
b:as agree	2 5 -10 0
b:as the	-1 -13 15 0
b:asia	18 -8 -10 0
b:asia -	19 -6 -12 0
b:ask	2 -7 8 -7
b:ask in	-2 -6 9 0
b:ask why	9 -8 0 0
b:at <level>	11 -8 0 0
b:at <money>	8 -6 0 0
b:at an	-14 -8 20 0
b:at it	-22 23 0 0
b:at midnight	12 -11 0 0
b:at the	11 4 -10 -11
b:at their	-10 1 7 -1
b:await	-4 15 -10 0
b:back	-1 9 -6 -7
b:back from	-19 25 -6 0
b:back in	9 -8 0 0
b:ballroom	-9 0 10 0
b:banana	0 -8 11 -3
b:bank	10 -9 0 0
b:bargain of	0 -10 0 9
b:bargain strike	-10 6 3 0
b:bargain with	-5 10 -2 0
b:be	-5 7 -10 3
b:be a	-11 17 -2 0
b:be in	-13 5 5 0
b:be on	-6 14 -2 -4
b:be sign	6 -10 5 0
b:be the	13 -3 -11 -1
b:bean	13 -6 -4 0
b:because of	-14 7 8 0
b:become	12 -7 -1 -1
b:been	0 10 -15 -2
b:been a	-18 18 0 0
b:been agree	-16 19 0 0
b:been to	13 -7 -6 0
b:before	8 0 -5 -7
b:before <name>	-10 10 0 0
b:before <person>	-26 2 21 0
b:before <quality>	-1 10 -8 0
b:before the	37 -31 -6 0
b:begin	1 5 0 -19
b:begin a	-13 11 0 0
b:begin on	4 -14 11 0
b:begin talk	-9 11 0 0
b:behalf	9 -8 0 0
b:behalf of	9 -8 0 0
b:berth	11 -10 0 0
b:bessent and	11 -11 0 0
b:between	-10 7 3 0
b:between <seat>	0 -1 8 -7
b:between the	-5 1 10 -6
b:born	13 -12 0 0
b:born in	8 -7 0 0
b:both	6 1 -21 6
b:both <office>	-16 19 0 0
b:both country	0 9 -15 0
b:both side	8 -9 -6 2
b:bottle	10 -8 0 0
b:breaking	12 -11 0 0
b:breaking the	12 -11 0 0
b:broke	9 0 -10 -1
b:broke down	12 -8 -2 0
b:broke off	-4 10 -4 0
b:busan	0 10 -10 0
b:busan on	-3 17 -13 0
b:business	3 -12 7 0
b:buy	15 -10 -3 0
b:by	11 -1 -16 0
b:by <level>	-16 17 0 0
b:by our	4 0 1 -15
b:by the	-9 24 -7 -5
b:by video	7 -11 -6 8
b:call at	15 -14 0 0
b:call from	-7 -4 11 0
b:call on	-22 25 -7 3
b:call the	-9 14 -7 0
b:cannery	-11 11 0 0
b:car	-18 14 6 0
b:car maker	-13 13 0 0
b:carry	10 -8 0 0
b:carry out	11 -9 0 0
b:case	12 -12 0 0
b:ceasefire	12 -8 0 -1
b:ceremony	-12 8 2 0
b:ceremony in	-12 8 2 0
b:changed	11 -16 3 0
b:charge	17 -15 -4 0
b:charge <level>	13 -9 0 0
b:cheaper	9 -8 0 0
b:cheaper in	8 -7 0 0
b:cheese	0 -9 10 0
b:chenggang	-3 -5 0 9
b:chief	-20 -8 0 27
b:chip maker	9 0 -6 0
b:chipmaker	12 -11 0 0
b:cigar	-15 16 0 0
b:climb	14 -13 0 0
b:clock	-14 17 -2 0
b:closed on	-8 9 0 0
b:club	13 -15 0 0
b:colleague	6 -2 3 -10
b:colleague in	-8 11 -2 0
b:come	-12 5 2 6
b:come back	-11 11 0 0
b:come down	-11 3 6 0
b:come from	12 -8 -3 -5
b:come home	10 -6 -3 0
b:come of	-2 -7 9 0
b:come out	-10 4 7 0
b:commerce in	-12 15 0 0
b:communiqué	3 -3 6 -9
b:company	25 -19 -3 -2
b:compliance	-8 0 9 0
b:concern	5 -9 0 5
b:conclude a	-13 4 10 0
b:conclude in	11 -6 -3 -2
b:conference in	11 -11 1 -3
b:consultation	-2 6 -10 3
b:container	13 -12 0 0
b:contract	-8 0 10 0
b:control	17 -11 -7 0
b:corridor	-15 3 -3 14
b:cost	25 -21 -1 0
b:could	9 -6 0 -1
b:council	8 0 -7 0
b:counterpart	-21 23 0 -1
b:country	-8 10 -7 4
b:country agree	7 2 -13 0
b:country say	-8 11 0 0
b:covered	9 -9 0 0
b:custom	-13 -27 -18 42
b:custom officer	-1 -12 -4 16
b:day	-17 21 2 -13
b:day in	-11 15 0 -5
b:day two	-21 22 0 0
b:deadline	10 -10 0 0
b:deal with	-5 -5 13 0
b:dealt	-9 0 0 10
b:dealt with	-9 0 0 10
b:delegation	0 7 4 -12
b:delegation are	11 -9 0 0
b:delegation in	-11 11 0 0
b:delegation meet	-2 14 -3 -7
b:delegation of	20 -9 0 -11
b:delegation will	-7 14 0 -3
b:did so	-5 -4 9 0
b:did the	-5 -3 10 0
b:dinner	0 -11 11 -2
b:dinner in	0 -6 9 -1
b:discuss	-4 7 -16 8
b:discuss in	-10 18 -3 -7
b:discuss the	5 -9 0 4
b:discussion	-9 4 0 3
b:dispute	7 -14 5 0
b:do	1 -9 -2 10
b:do so	-12 2 -5 8
b:do what	11 -10 0 0
b:docker	17 -14 -3 0
b:document	-3 -12 13 0
b:doing	18 -13 -4 0
b:done	13 2 -24 -1
b:done at	5 0 -11 0
b:down	9 -4 2 -16
b:down for	-8 9 0 0
b:down with	-1 13 -10 0
b:draft	-11 0 0 12
b:draw up	-10 12 0 0
b:due	12 -10 -2 0
b:due at	16 -10 -3 -2
b:due in	-7 8 6 -13
b:during	-11 3 5 0
b:duty	0 5 -10 -1
b:each	16 -14 2 -6
b:earlier one	-13 13 0 0
b:earlier round	17 -16 0 0
b:early	10 -9 0 0
b:east	5 1 -10 0
b:electric	-10 8 0 0
b:embassy	18 -3 -10 -3
b:embassy in	16 -2 -9 -3
b:end	0 3 -21 11
b:end <span>	1 -10 0 7
b:end in	-18 16 -3 3
b:end of	-7 14 -6 0
b:end on	17 -17 0 0
b:envoy	18 -7 -18 5
b:eve	-11 4 7 0
b:eve of	-11 4 7 0
b:evening	-4 9 -2 -1
b:evening in	-13 16 -3 0
b:everybody	11 -10 0 0
b:exchanged	10 -5 0 -4
b:expect	10 -8 4 -8
b:expect at	11 -7 -5 0
b:expect the	15 -14 -1 0
b:expect to	-15 15 0 -2
b:expert	-14 -28 -4 37
b:export	5 2 -9 0
b:export of	-7 8 0 0
b:extend	13 -15 0 -2
b:extend the	13 -12 0 0
b:extension in	10 -6 0 0
b:extension was	-15 17 0 0
b:factory in	10 -7 0 0
b:failed	-17 14 0 3
b:fair	11 -9 0 0
b:fair in	10 -9 0 0
b:fall in	-7 0 9 0
b:fare	-4 -5 0 9
b:farm	10 -5 -1 0
b:federation	-11 11 0 0
b:fee	15 -26 -2 10
b:fee at	-6 -9 0 14
b:fee in	21 -17 0 -1
b:ferry	-4 -11 0 14
b:fifth	5 -13 -1 11
b:final	12 -18 8 0
b:finance minister	12 -12 0 0
b:firm	7 -11 -1 2
b:first	-12 7 -20 19
b:first meet	-13 0 -10 16
b:first since	-9 13 0 0
b:first time	-16 0 0 10
b:first two	-9 10 0 0
b:first was	-7 15 -4 -4
b:flew home	1 4 -8 0
b:flight	-16 13 3 0
b:flight to	-11 14 -2 0
b:floor	-11 12 0 0
b:follow	3 17 -19 -2
b:follow in	-9 12 0 0
b:follow the	-11 12 -1 0
b:following	-23 23 0 0
b:for	11 -9 -8 3
b:for <month-gone>	-13 13 0 0
b:for <name>	12 -16 0 5
b:for a	11 -6 0 -3
b:for carry	13 -13 0 0
b:for talk	21 -14 -7 0
b:for two	13 0 -13 0
b:force	12 -4 -7 0
b:foreign	-3 10 -7 0
b:formal	-10 3 4 0
b:forward	-12 0 12 0
b:forward to	-12 0 12 0
b:four	14 -7 -3 -3
b:fourth	13 -8 -2 -9
b:fourth is	12 -10 0 0
b:fourth round	20 -17 -2 0
b:framework was	14 -14 0 0
b:free trade	-12 9 1 0
b:friend	-5 8 -1 0
b:friend in	13 -12 0 0
b:from <day-gone>	-10 13 -3 0
b:from <name>	0 -9 2 7
b:from <seat>	-13 7 -7 10
b:from a	16 -18 1 0
b:from his	-8 -5 8 4
b:from the	6 6 -11 -13
b:front	20 -17 0 0
b:future	13 -10 0 0
b:g	12 -12 -2 0
b:g <number>	14 -11 -4 0
b:gained <level>	-11 11 0 0
b:give	-12 18 -5 0
b:go on	21 -10 -10 -9
b:go to	-13 1 7 9
b:goalkeeper	11 -11 0 0
b:golf	-3 -5 8 0
b:good morning	-19 10 1 7
b:government	-21 26 0 -8
b:greer in	-10 13 0 0
b:ground	-11 10 0 0
b:grower	11 -6 0 -2
b:grower in	17 -15 0 0
b:guest in	-16 0 5 8
b:had a	-10 0 7 3
b:had agree	13 -9 -1 -1
b:had ask	11 -10 0 0
b:had been	-1 9 -13 2
b:had begin	-3 -7 11 0
b:had make	11 -5 -4 0
b:had reach	-10 11 0 0
b:had sign	-11 6 4 0
b:had sit	-5 -4 0 9
b:had spent	5 -11 0 5
b:had talked	-11 16 -2 0
b:hail	-9 10 0 0
b:hall in	11 -12 0 0
b:hammer	-10 11 0 0
b:handed	-10 14 -2 0
b:hang	-11 13 0 0
b:harbour	7 -22 -3 14
b:has	5 -22 15 7
b:has a	-13 -8 20 0
b:has ask	4 -17 8 0
b:has go	-9 10 0 0
b:has had	-11 0 8 3
b:has invited	0 15 -17 0
b:has keep	7 -5 0 0
b:has not	13 -11 0 0
b:has put	9 -14 3 0
b:have	10 -2 -6 -4
b:have meet	10 -13 0 3
b:have not	-11 11 0 0
b:have pay	-9 9 0 0
b:have sign	-10 10 0 0
b:having	-2 12 -7 -4
b:he	-5 6 5 -10
b:he 's	-9 0 10 0
b:he come	-9 11 0 0
b:he expect	15 -10 -1 -4
b:he is	14 -10 -3 0
b:he meet	-15 -4 19 0
b:he sign	10 -8 0 0
b:he spoke	0 -17 14 0
b:he tell	-13 9 0 6
b:he was	5 -5 -10 7
b:he will	12 -3 -8 0
b:he'll	-10 6 3 0
b:head	-10 -2 16 -1
b:head of	-5 -10 15 0
b:headquarter	12 -11 0 0
b:heard	10 -12 0 0
b:hearing	10 -4 -7 0
b:himself	-1 8 -5 -2
b:his	2 -13 6 9
b:his <office>	-9 1 -3 10
b:his <person>	13 -11 -1 0
b:his way	5 -9 2 0
b:hit	11 -7 0 -2
b:hold a	16 -7 0 -11
b:hold at	-10 13 0 0
b:hold in	-8 7 -3 7
b:hold on	8 -9 0 0
b:hold talk	-17 1 12 0
b:hold the	9 -10 0 0
b:hotel	-20 16 6 0
b:hour in	-19 10 10 0
b:house	11 -4 -3 -5
b:house of	10 -7 0 0
b:how	-7 12 -1 0
b:i	-7 20 -23 -8
b:i say	10 -10 0 0
b:i shall	-11 13 0 0
b:i sign	-18 19 0 0
b:i'm	-7 10 0 0
b:if you	1 -11 6 0
b:implement	-8 8 0 0
b:importer	0 -10 3 1
b:in	-8 4 1 4
b:in <month-ahead>	-16 16 0 0
b:in <month-gone>	-1 9 -4 -10
b:in <number>	12 -11 0 0
b:in busan	-3 17 -13 0
b:in for	6 -10 4 0
b:in from	12 -8 -3 0
b:in london	15 -15 0 0
b:in person	-1 -11 9 5
b:in return	11 -5 0 0
b:in the	1 -10 -1 14
b:increase	-16 16 0 0
b:initial	-6 10 -6 -2
b:invest	11 -11 0 0
b:invest <money>	11 -11 0 0
b:invited	-7 13 -2 0
b:is at	11 -7 -4 0
b:is being	-20 17 3 -1
b:is due	-8 5 6 -5
b:is for	-12 10 1 0
b:is how	-11 3 8 0
b:is in	3 -11 4 4
b:is no	11 -9 0 0
b:is on	9 -10 -11 10
b:is receive	-14 5 8 0
b:is the	13 -1 -15 0
b:is to	8 -5 3 -15
b:it	10 0 -28 8
b:it at	-8 10 0 0
b:it had	5 -14 4 4
b:it has	27 -16 -10 -1
b:it in	-13 10 0 3
b:it is	11 -8 -6 0
b:it on	-15 17 3 -7
b:it promise	10 -1 -6 0
b:it stand	-9 10 0 0
b:it to	11 -8 0 0
b:it up	-8 9 0 0
b:it was	-7 5 8 -8
b:it will	7 4 -16 -10
b:its	12 -8 -4 -1
b:its <office>	16 -5 -11 -9
b:its duty	-10 11 0 0
b:joint <organisation>	-15 6 -6 8
b:joint statement	17 -13 -1 0
b:josé	8 -17 8 0
b:just	-15 14 0 0
b:keep	10 -12 3 0
b:know about	-17 18 0 0
b:land	9 1 -2 -11
b:land at	12 -10 0 0
b:land in	-12 14 7 -10
b:last in	0 -13 0 13
b:last meet	20 -2 -15 -11
b:last month	14 -9 -2 0
b:last time	-9 0 8 0
b:last week	-17 17 -10 8
b:lasting	-14 16 0 -1
b:late	-3 11 -5 -3
b:later the	-11 7 2 0
b:law	9 -1 -5 0
b:lawyer	12 -10 -1 0
b:lawyer in	11 -7 0 -3
b:lead	16 -3 0 -9
b:lead for	10 -9 0 0
b:lead the	9 -8 0 0
b:leader	4 -32 23 -4
b:leader '	-13 14 0 0
b:leader in	-12 -5 16 0
b:leader meet	-7 -11 17 0
b:leader of	9 -13 1 0
b:leave the	0 5 -11 0
b:ledger	-7 0 8 0
b:lee	-5 -13 19 0
b:leg	-7 10 0 0
b:legal	11 -17 -3 9
b:less	2 -12 7 0
b:let	13 -16 -7 8
b:let the	-4 -4 0 11
b:letter	6 1 -13 -1
b:letter from	-11 15 -5 0
b:level	-13 0 -2 13
b:li	-12 -6 8 9
b:li chenggang	-3 -5 0 9
b:licence	-17 15 1 0
b:licence for	-9 3 4 0
b:lie	-12 12 -12 8
b:lie in	14 -12 0 0
b:lift	-8 -3 12 0
b:light	-6 -12 10 6
b:like	10 -10 0 0
b:list for	-12 10 -6 6
b:liu	-8 13 -5 0
b:liu he	-8 13 -5 0
b:live from	-4 10 -4 0
b:london and	-12 12 0 0
b:long	-14 16 0 0
b:look	-9 0 6 3
b:look at	13 -20 -2 4
b:look forward	-12 0 12 0
b:look to	-12 16 -4 0
b:lorry	22 -19 -1 0
b:lose	0 -10 6 0
b:lower	11 -13 0 0
b:lula	-14 -24 31 0
b:lula and	0 -19 19 0
b:lunch	17 -11 -2 0
b:lying	-11 6 4 0
b:m	8 -2 -13 4
b:m .	8 -2 -13 4
b:machine	8 -11 0 0
b:make in	14 -6 -10 -2
b:make its	-4 9 -2 -1
b:man	14 -7 -6 -1
b:man in	15 -10 -2 0
b:many	-1 -9 11 0
b:market	-5 -3 11 0
b:may	32 -19 -14 -2
b:me	-9 11 0 0
b:mean to	-11 10 0 0
b:meant	13 -13 0 0
b:meant to	10 -10 0 0
b:mediator	13 -12 0 0
b:meet <name>	18 -12 0 -10
b:meet <person>	-7 17 -3 -14
b:meet again	-5 13 -4 -2
b:meet at	-6 -2 11 -3
b:meet for	7 0 -10 0
b:meet him	12 -8 -2 0
b:meet is	19 -21 -1 8
b:meet mr	4 -9 5 0
b:meet of	-8 -23 22 13
b:meet on	-8 13 3 -15
b:meet since	-15 18 0 -3
b:meet the	0 7 0 -6
b:meet with	3 -12 8 0
b:meeting in	-8 6 0 1
b:men	-14 10 2 0
b:men meet	-9 1 6 0
b:mercosur	7 -16 6 0
b:midnight	5 3 -12 -5
b:midnight in	6 1 -10 -4
b:milk	13 -10 -1 0
b:minister	15 -7 0 -18
b:minister meet	28 -24 -6 -3
b:ministry	3 -17 -1 17
b:minute	8 -14 7 -4
b:minute after	11 -8 -3 0
b:minute in	-19 -9 24 0
b:minute past	6 0 -8 -2
b:money	10 -7 0 0
b:month	12 -3 -8 -2
b:morning from	-19 10 1 7
b:most of	19 -18 0 -1
b:most recently	-15 9 -3 6
b:mr .	3 11 -13 -2
b:my <office>	-4 -2 0 9
b:name	0 9 -9 0
b:name to	-5 11 -5 0
b:named	-13 8 5 0
b:nearly	14 -11 -1 0
b:negotiate	-1 12 -14 -8
b:negotiate a	-13 13 0 0
b:negotiate in	-9 13 -1 0
b:negotiate with	20 -14 -5 -2
b:negotiation	0 15 -16 -11
b:negotiation between	9 -8 0 0
b:negotiation with	13 -2 -10 -1
b:negotiator	3 -4 -12 11
b:negotiator are	-8 12 -2 0
b:negotiator li	-3 -5 0 9
b:neither	3 -14 7 0
b:new	-17 13 13 -12
b:new conference	-14 15 0 0
b:new for	11 -7 -3 0
b:new from	-9 1 10 0
b:new round	-9 11 0 0
b:newspaper	14 -11 0 0
b:next	14 7 -25 -20
b:next is	-11 13 0 0
b:next meet	1 8 -11 -3
b:next round	11 -7 0 -2
b:next talk	-7 10 0 0
b:night	-19 28 -14 -1
b:night in	-21 22 0 0
b:no	14 -4 -9 -1
b:no .	15 -19 2 0
b:no deal	-13 8 0 3
b:noon	15 -6 -8 0
b:not	13 -8 -3 -6
b:not meet	12 -10 0 0
b:not to	9 -8 0 0
b:note	-16 0 -6 23
b:note from	-22 10 0 14
b:nothing	-11 5 8 0
b:notice	15 -5 -6 0
b:now	4 -8 0 4
b:occasion	2 -7 0 2
b:of	2 -6 -3 10
b:of <day-gone>	-27 16 12 0
b:of <name>	-11 4 1 8
b:of <office>	0 -15 0 12
b:of <span>	-9 13 -3 0
b:of a	-9 21 -8 -12
b:of both	-1 0 -15 11
b:of breaking	12 -11 0 0
b:of peace	21 -21 0 0
b:of state	-4 -4 10 0
b:of that	11 -8 0 0
b:of their	15 -13 0 0
b:of them	11 0 -12 -1
b:of trade	-18 -1 5 13
b:off in	-16 16 0 0
b:offer	16 -7 -11 -3
b:offer to	19 -15 -2 0
b:officer	-2 -22 -5 24
b:officer of	-4 -6 -2 12
b:official	0 20 -6 -14
b:official in	-18 18 0 0
b:oil	-9 13 0 -1
b:oil in	-7 8 0 0
b:old	-11 10 0 0
b:on <day-ahead>	-8 -7 4 13
b:on <day-gone>	20 -11 -14 2
b:on <day-today>	0 -8 11 -4
b:on <quality>	12 -4 -3 -2
b:on an	18 -16 0 0
b:on behalf	9 -8 0 0
b:on in	10 0 -17 0
b:on it	-11 1 0 7
b:on its	15 -13 0 0
b:on our	-13 13 0 0
b:on paper	-11 7 4 0
b:on pay	10 -7 0 -1
b:on reciprocal	-13 9 3 0
b:on social	-10 0 6 0
b:on that	21 -11 -8 -2
b:on the	-16 2 25 -13
b:on thi	-9 4 0 4
b:on to	0 -13 15 0
b:on what	0 11 -9 0
b:one	2 12 -25 -2
b:one in	-17 22 -2 0
b:one minute	12 -2 -10 -2
b:one of	-14 16 0 0
b:one on	-7 -6 0 12
b:one to	14 -7 -5 0
b:one were	-10 11 0 0
b:only	-13 11 3 0
b:opened in	-13 6 0 2
b:opposition in	-7 9 -1 0
b:or	11 -3 -8 0
b:other	8 -17 8 0
b:other again	9 -8 0 0
b:other in	-9 -2 11 0
b:our	-12 3 10 1
b:our <office>	-21 14 6 0
b:our man	10 -7 -1 0
b:our own	13 -10 0 0
b:our reporter	-2 8 -6 0
b:our side	-9 10 0 0
b:out in	-15 21 -7 0
b:out of	-16 21 -2 0
b:out the	10 -10 0 0
b:out what	9 -10 0 0
b:outcome	-9 6 0 2
b:outcome of	-10 7 0 2
b:outside	14 -15 0 0
b:outside the	10 -5 -1 0
b:over	13 -28 16 -5
b:over the	22 -19 0 0
b:owe	-10 2 7 0
b:own deal	-11 8 2 0
b:own talk	11 -9 0 0
b:owned	11 -11 0 0
b:owner	10 -8 0 0
b:p	19 -11 -10 0
b:p .	19 -11 -10 0
b:pacific	13 -8 -4 0
b:pact	-6 -6 10 1
b:pact with	-3 -15 11 2
b:page	18 -12 -5 0
b:pair	-15 23 -3 -3
b:palm	11 -8 0 0
b:part	7 1 -10 0
b:part of	14 -4 -10 0
b:parted	-10 3 5 0
b:parted in	-11 12 0 0
b:party	6 4 -4 -13
b:party will	0 13 -2 -8
b:past	1 6 -9 -3
b:pause	-9 11 0 0
b:pay	16 -10 -11 0
b:pay <level>	12 -13 -9 6
b:pay in	8 -11 1 0
b:pay since	-10 10 0 0
b:peace	14 -15 -5 5
b:peace talk	25 -24 0 0
b:peace with	-13 7 0 7
b:pedro	-5 -6 11 0
b:pen	0 -13 12 0
b:pencilled	6 -10 4 0
b:pencilled in	6 -10 4 0
b:people	-5 11 -3 -2
b:people in	8 -15 3 0
b:perhap	15 -14 0 0
b:permanent agreement	-14 15 0 0
b:person	0 -12 9 5
b:person in	-5 -3 12 -3
b:photograph	-8 15 -5 0
b:pineapple	-9 9 0 0
b:place at	-6 -5 12 0
b:place on	10 -8 0 0
b:plan	-2 0 10 -11
b:plan to	-15 3 11 0
b:plant	10 -18 -1 6
b:plant in	17 -12 0 -2
b:point	-13 14 0 0
b:port	14 -13 -7 0
b:port fee	9 -8 0 0
b:port of	-2 10 -2 -11
b:power	-8 9 0 0
b:premier liu	-8 13 -5 0
b:premium	9 -9 0 0
b:prepare	-13 23 -11 -2
b:prepare for	-6 -3 9 0
b:prepare the	2 6 -12 0
b:president	4 -35 26 -12
b:president in	0 -10 8 0
b:president meet	-18 -17 30 0
b:president of	-4 -15 17 -1
b:press	16 -6 -12 0
b:price	5 -3 1 -4
b:prime	-3 -12 14 0
b:prime minister	-3 -12 14 0
b:private	10 -9 0 0
b:prolongation	-15 16 0 0
b:promise	16 -5 -14 0
b:promise to	15 -9 -5 0
b:protocol	-21 20 -1 1
b:public	-5 9 0 0
b:purpose	-12 12 2 0
b:put <level>	-11 12 0 0
b:put into	17 -10 -8 0
b:put on	-15 8 6 0
b:put their	-11 13 0 0
b:question	11 -20 3 0
b:rare earth	15 -7 -4 -3
b:rate	7 -3 -1 -1
b:rate in	10 -9 0 0
b:rate of	-9 10 0 0
b:ratify	11 -9 0 0
b:reach a	-17 18 0 0
b:reach by	3 -7 -7 9
b:reach in	9 -13 8 -6
b:reach on	15 -14 0 0
b:reach with	-20 15 4 0
b:read	14 -5 -7 0
b:ready	11 -9 0 0
b:ready to	14 -13 0 0
b:reason	18 -18 0 0
b:recall	22 -18 -3 0
b:receive <person>	14 0 -15 2
b:recently	-15 9 -3 6
b:recently in	-8 12 0 0
b:reciprocal	-19 16 3 0
b:reciprocal trade	-13 9 3 0
b:red	-2 -10 12 0
b:reefer	-13 14 0 0
b:refinery	11 -10 0 0
b:regulator	-8 -17 13 10
b:regulator in	-15 0 16 0
b:relation	6 -9 2 0
b:relation had	14 -12 0 0
b:remember	-10 10 0 0
b:renewal	-10 11 0 0
b:report	18 -11 -2 -4
b:reporter	-14 7 9 3
b:reporter at	-4 11 -7 0
b:reporter in	-10 0 11 4
b:request	10 -8 0 0
b:rest	4 4 -9 0
b:result	-26 14 12 0
b:result in	-9 11 0 0
b:result of	-15 0 13 0
b:resume	9 -2 -3 -7
b:resume in	9 -4 -4 -3
b:return	7 0 -7 -3
b:return from	-21 19 0 0
b:return to	17 -12 -7 0
b:review	-11 14 -5 0
b:rise	15 -12 -1 0
b:room	-16 24 -7 0
b:room at	-7 9 -1 0
b:room of	-8 13 -3 0
b:round	17 -4 -13 -28
b:round after	11 -10 0 0
b:round in	-19 27 -12 -4
b:round is	-9 16 -5 -2
b:round of	21 -20 5 -6
b:round on	-6 8 0 0
b:round since	11 -9 -1 0
b:round take	-17 19 0 0
b:round were	21 -20 0 0
b:round will	13 -10 0 -1
b:rumour	-2 -7 9 0
b:run	-9 10 1 -2
b:sailing	-5 -6 11 0
b:salt	-14 15 0 0
b:say	0 13 -9 -15
b:say an	10 0 -8 0
b:say at	3 3 -12 0
b:say he	-5 10 0 -5
b:say in	3 -8 10 -6
b:say it	10 -7 -2 0
b:say last	12 -10 0 0
b:say on	8 -19 1 8
b:say that	-15 13 5 -2
b:say the	-16 19 6 -18
b:sea	-11 11 0 0
b:seal	8 -10 0 0
b:second	0 6 -2 -13
b:second and	-10 10 0 0
b:second day	-3 11 -1 -8
b:second is	-20 11 0 7
b:second meet	8 0 -11 -5
b:second round	20 -15 -3 -6
b:secretary	5 -18 -9 21
b:security	-11 9 0 0
b:see	-21 10 11 -12
b:see <person>	-16 22 -7 0
b:see you	-4 -6 12 0
b:seed	-7 -5 0 11
b:sell	4 -11 4 -1
b:sell to	-11 1 9 0
b:send	1 11 -14 -5
b:seoul	14 -14 0 0
b:seoul and	14 -14 0 0
b:service	-6 -12 -3 19
b:session in	-9 -5 9 2
b:session is	9 -7 0 0
b:set	-2 2 -14 12
b:set for	-17 14 -7 6
b:set out	11 -12 0 0
b:seventh	-18 17 0 0
b:shall	-6 13 -6 -1
b:shall be	-7 10 0 0
b:sheet that	15 -3 -12 0
b:shenzhen	9 -1 -7 0
b:ship	0 -18 12 5
b:ship from	-1 -7 0 8
b:shoe	12 -9 -2 0
b:shook	-17 15 5 -3
b:shop	10 -8 0 0
b:should	-22 14 0 6
b:show	5 -10 0 2
b:shrimp	10 -7 0 -2
b:side agree	9 -9 0 0
b:side are	-9 12 0 -1
b:side had	6 -8 -3 4
b:side meet	7 15 -15 -13
b:sign at	-15 0 17 0
b:sign for	11 -9 0 0
b:sign in	5 -1 -12 7
b:sign the	-4 -8 16 0
b:sign with	-27 30 -2 0
b:since	2 1 0 -13
b:since <day-gone>	17 -10 0 -4
b:since <month-gone>	3 -8 0 2
b:since <person>	9 0 -11 0
b:since the	-20 14 8 -1
b:sit	4 1 -13 3
b:sit down	-1 16 -8 -10
b:sit with	-13 7 0 2
b:sixth round	14 -17 2 0
b:slip	-9 8 0 0
b:so that	-13 10 0 2
b:social media	-9 0 6 0
b:some	13 -6 -5 0
b:somebody	12 -11 0 0
b:somebody in	12 -10 0 0
b:soon	-4 9 0 -3
b:south	10 -2 -5 0
b:soybean	13 -7 -3 0
b:speak	15 -5 -10 0
b:speaking	14 -10 -1 0
b:speech	11 -7 -3 0
b:spent	-13 0 0 14
b:spent <day-gone>	-12 -7 0 18
b:spent the	-3 9 0 -5
b:spoke	-16 5 2 9
b:spoke by	-8 6 3 -5
b:spoke in	-18 4 12 0
b:spoke with	7 0 -10 0
b:sprat	10 -9 0 0
b:staff	12 -4 -7 0
b:standstill	12 -11 0 0
b:start in	-16 23 -4 -2
b:state	-2 -22 7 16
b:statement	19 -15 -2 0
b:statement on	11 -11 0 0
b:stay	13 -1 -6 -8
b:steak	-6 -4 11 0
b:step	2 19 -25 0
b:still	13 -4 -7 -7
b:still in	12 -10 0 0
b:stock	16 -11 -3 0
b:stop	7 1 -10 -2
b:strike its	-8 9 0 0
b:such	-10 11 0 0
b:suggest	20 -18 0 0
b:summer	12 -10 0 0
b:summit	11 -6 -1 -4
b:summit in	4 -12 5 0
b:summit is	-2 -11 13 0
b:summit of	14 1 -14 -1
b:sunflower	-12 12 0 0
b:sunflower oil	-9 9 0 0
b:system	11 -2 0 -8
b:table	-16 18 0 -5
b:table in	-17 22 -4 -2
b:take effect	9 -6 -2 0
b:take the	10 -9 0 0
b:talk	6 1 1 -14
b:talk about	8 -10 5 -5
b:talk are	11 -7 -1 0
b:talk begin	-9 12 -2 0
b:talk between	-8 3 14 -8
b:talk for	15 -15 0 0
b:talk in	-13 18 -5 0
b:talk of	-17 18 -4 0
b:talk open	20 -19 0 0
b:talk take	8 -17 9 0
b:talk will	-10 5 0 3
b:talk with	8 -12 0 1
b:talk would	-10 11 0 0
b:talked	7 3 -14 0
b:talked for	9 0 -6 0
b:talking to	11 -9 0 0
b:tanker	8 -8 0 0
b:tariff truce	4 -10 4 0
b:tea	11 -16 4 0
b:team	-15 37 -15 -16
b:team in	-4 12 0 -9
b:technical	3 -29 0 22
b:technical meet	3 -11 0 5
b:technical talk	0 -7 0 9
b:telephone on	-4 -1 9 0
b:tell <person>	-10 12 0 0
b:tell the	27 -31 0 0
b:tell to	-10 11 0 0
b:that	8 -4 -12 2
b:that 's	-11 14 -1 0
b:that <name>	7 -21 6 8
b:that a	-16 11 0 3
b:that both	10 -7 0 0
b:that day	14 -13 0 0
b:that go	11 -8 0 0
b:that had	13 0 -11 -5
b:that he	13 -14 5 -5
b:that his	-13 7 0 3
b:that is	-25 14 10 3
b:that its	-11 7 2 0
b:that meet	17 -13 0 -4
b:that mr	11 0 -10 0
b:that talk	-17 10 0 8
b:that the	3 5 -1 -18
b:that their	3 -8 -5 9
b:that they	18 -12 -1 -5
b:that two	-1 -8 0 10
b:that will	-10 8 0 0
b:the	3 0 4 -17
b:the <day-ahead>	-6 11 -3 0
b:the <name>	10 -12 -5 7
b:the <office>	1 17 -7 -31
b:the <organisation>	9 -1 1 -22
b:the <person>	1 -15 0 13
b:the <quality>	4 2 -16 4
b:the <seat>	-7 -6 13 0
b:the accord	13 -10 0 0
b:the agenda	-16 24 -1 -8
b:the agreement	-12 1 16 -4
b:the announcement	9 -12 0 0
b:the apec	9 -14 0 0
b:the ballroom	-9 0 10 0
b:the company	15 -13 0 0
b:the country	-8 11 -1 0
b:the custom	-17 0 -1 20
b:the day	6 -15 7 0
b:the deal	3 7 -18 0
b:the discussion	-7 9 0 0
b:the dispute	9 -7 -1 0
b:the document	-3 -9 11 0
b:the duty	14 -11 -1 0
b:the east	2 3 -9 0
b:the end	-7 14 -6 0
b:the expert	10 -4 0 -4
b:the ferry	-7 -7 0 15
b:the fifth	5 -13 0 11
b:the first	-7 8 -17 9
b:the fourth	10 -7 0 -6
b:the g	12 -11 -2 0
b:the ground	-12 11 0 0
b:the house	14 -11 0 0
b:the joint	18 -16 -2 0
b:the last	-21 12 8 -4
b:the leader	8 -10 1 -1
b:the ledger	-7 0 8 0
b:the level	-10 7 0 1
b:the list	-15 9 0 6
b:the market	-12 3 9 0
b:the meet	-2 0 9 -8
b:the memorandum	-12 12 0 0
b:the new	-5 9 -3 0
b:the next	15 -2 -9 -14
b:the night	-8 9 0 0
b:the one	-1 -4 -4 11
b:the opposition	-6 9 -1 0
b:the other	-7 -4 10 3
b:the outcome	-12 8 0 3
b:the pair	-18 25 -3 -2
b:the party	5 5 -3 -12
b:the pause	-11 13 0 0
b:the pen	0 -13 12 0
b:the president	-24 -30 42 -2
b:the press	14 -10 -3 0
b:the prolongation	-10 11 0 0
b:the protocol	-8 11 0 0
b:the reason	16 -14 0 0
b:the reciprocal	-8 8 0 0
b:the result	-14 0 12 0
b:the round	-9 11 0 0
b:the second	-2 10 -7 -7
b:the side	0 10 -5 -4
b:the step	16 0 -18 0
b:the summit	-13 21 -4 0
b:the table	-13 13 1 -1
b:the tariff	0 -6 8 0
b:the text	-6 10 -4 0
b:the three	-18 27 -5 -6
b:the time	10 -7 0 0
b:the trade	15 -13 0 0
b:the truce	0 15 -17 -11
b:the two	-16 2 14 0
b:the understanding	-18 17 -7 5
b:the week	15 -11 3 -6
b:their	-10 -5 8 10
b:their <office>	7 0 -12 0
b:their delegation	-7 9 0 0
b:their meet	-19 4 13 -7
b:their name	-12 16 -3 0
b:their president	-6 -9 17 0
b:their third	-8 11 0 0
b:their trade	12 -9 -1 0
b:them	18 -5 -19 0
b:them in	-13 14 0 0
b:them to	-9 10 0 0
b:then	-5 -1 11 -3
b:then i	-9 10 0 0
b:there	14 -1 -22 -4
b:there are	11 -8 0 0
b:there was	19 -13 -6 0
b:these	-8 13 0 -1
b:these are	-11 12 0 0
b:they	-14 6 6 1
b:they agree	10 -6 -5 0
b:they are	-19 -1 16 3
b:they conclude	12 -6 -6 0
b:they did	-23 25 0 0
b:they have	-21 21 0 0
b:they meet	-28 -1 4 14
b:they settle	-9 10 0 0
b:they were	25 -18 -7 0
b:they will	-6 13 0 -6
b:they'll	-20 27 -1 -8
b:they'll meet	-6 13 0 -5
b:they've	-8 9 0 0
b:thi	-13 23 -23 0
b:thi in	11 -9 0 0
b:thi week	-8 11 -2 0
b:thi year	-20 25 -2 -2
b:third	6 1 -24 -2
b:third is	-14 16 0 0
b:third meet	12 -12 -5 4
b:third round	23 -20 -2 0
b:those	-11 12 -9 6
b:those of	-9 10 0 0
b:thousand	10 -7 -2 0
b:threaten	-9 8 0 0
b:three	4 7 -17 0
b:through	-17 8 10 0
b:tied	-14 15 0 0
b:tiktok	-25 27 0 0
b:tiktok in	-17 18 0 0
b:time on	2 -13 0 10
b:time the	6 -11 6 0
b:to	14 -4 -6 -17
b:to <level>	19 -17 0 0
b:to <office>	3 5 -10 0
b:to <person>	4 3 -11 0
b:to a	12 -4 -8 0
b:to be	-16 6 3 8
b:to carry	-10 6 4 0
b:to extend	13 -12 0 0
b:to have	14 -19 1 0
b:to in	3 -9 2 0
b:to invest	11 -11 0 0
b:to let	-6 0 -2 9
b:to meet	-9 7 -1 2
b:to resume	10 -7 -1 0
b:to sit	8 -7 0 0
b:to take	3 -7 4 0
b:to the	0 0 4 -15
b:to travel	-4 -1 9 0
b:to visit	13 0 -12 0
b:to what	14 -7 -7 0
b:together	-17 4 10 1
b:together in	-5 -11 13 3
b:touched in	11 -9 0 0
b:tractor	10 -8 0 0
b:trade	7 -4 -6 2
b:trade negotiation	10 -9 0 0
b:trade negotiator	0 -6 0 8
b:trader	20 -7 -11 0
b:trader in	8 -7 0 0
b:train	17 -15 0 0
b:travelled	10 -5 -2 0
b:travelled to	10 -5 -2 0
b:trawler	10 -18 -3 7
b:tree	-10 9 0 1
b:tree in	-11 10 0 1
b:truce	-3 2 7 -23
b:truce at	0 -8 10 0
b:truce in	-12 -2 20 0
b:truce of	8 2 -16 0
b:truce reach	12 -8 -2 0
b:truce was	-5 9 -2 0
b:truce with	-9 10 0 -1
b:turned	10 0 -5 -2
b:two	-11 0 9 0
b:two <office>	-9 15 -2 -2
b:two country	-19 3 8 11
b:two government	-15 17 0 -3
b:two had	-7 -5 13 0
b:two head	-4 -2 8 0
b:two in	-11 0 12 -4
b:two leader	-9 0 10 0
b:two men	-13 3 5 0
b:two president	28 -23 -8 0
b:two side	11 -6 -12 5
b:two were	-17 20 0 0
b:two will	-5 0 17 -19
b:under	-9 15 0 -6
b:under an	-7 9 0 0
b:under it	-10 12 0 0
b:under its	-14 10 5 0
b:under the	-18 15 6 0
b:understanding	-16 12 0 5
b:understanding reach	-11 16 -2 -1
b:unless	-4 -4 12 0
b:until	12 -19 -7 10
b:up	-4 -7 -2 18
b:up a	-11 -5 0 17
b:up at	-4 9 -1 0
b:up in	-6 -3 0 12
b:up to	5 -19 8 0
b:upon	-10 11 0 0
b:vessel	11 -13 0 3
b:veterinarian	-9 -2 0 12
b:vice	0 15 -9 -10
b:video	11 -12 -9 8
b:video on	1 -7 -5 10
b:visit	-10 -10 16 1
b:visit of	-8 -2 9 1
b:visit to	-9 -5 12 3
b:visited the	0 8 -10 0
b:wait for	-5 11 -3 -3
b:want from	-11 8 2 0
b:want to	0 14 -13 0
b:war	-3 12 -11 0
b:warehouse	10 -9 0 0
b:warn	3 6 -10 0
b:was <number>	17 -13 -3 0
b:was a	-5 11 -5 0
b:was agree	7 0 -12 -5
b:was born	9 -8 0 0
b:was conclude	-7 0 9 0
b:was due	9 -2 -3 0
b:was given	-15 4 0 8
b:was hold	-9 16 -2 -2
b:was in	-4 0 -5 10
b:was initial	13 -11 0 0
b:was make	-7 1 8 0
b:was not	-10 10 3 0
b:was publish	-11 3 8 0
b:was still	19 -17 0 0
b:was the	-17 13 5 0
b:was their	-8 2 5 0
b:was to	29 -19 -12 -4
b:watch	13 -9 -4 0
b:way	-9 3 8 -1
b:way of	-13 13 0 0
b:we	2 1 -17 6
b:week	-4 -1 -1 10
b:week ago	10 -17 7 0
b:week in	-11 5 -1 5
b:weekend	-18 19 0 0
b:weekend in	-17 18 0 0
b:weigh	-21 15 9 0
b:were	11 -6 -1 -9
b:were in	-17 21 -1 -1
b:were sign	20 -17 -2 0
b:were to	-1 10 -10 0
b:what <seat>	6 -11 1 0
b:what come	-16 7 8 0
b:what did	-16 5 9 0
b:what is	22 -10 -12 0
b:what it	10 -6 -2 0
b:what they	-15 20 -7 0
b:what will	12 -7 -5 0
b:whatever	13 -8 -1 0
b:when	-5 0 10 -7
b:when <name>	-12 0 10 0
b:when <person>	0 -12 11 -1
b:when it	20 -18 0 0
b:when the	-13 25 -10 -6
b:whether	-4 14 -7 -4
b:whether the	-9 10 0 0
b:which <name>	-7 8 0 0
b:which <person>	-21 20 0 0
b:which a	10 -9 0 0
b:which opened	-10 12 0 0
b:which the	-7 2 -1 6
b:which was	13 -10 0 0
b:who had	3 10 -15 -4
b:who has	-13 0 13 0
b:who hold	-11 10 0 0
b:who is	-19 14 4 -2
b:who lead	18 -17 0 0
b:who meet	1 13 -13 -5
b:who sit	-8 -10 4 11
b:who was	15 -6 -11 0
b:whose	6 -14 13 -9
b:whose <office>	11 -21 7 0
b:whose <person>	-6 9 -1 0
b:why	8 -3 -1 0
b:why the	11 -10 0 0
b:will	3 -18 0 17
b:will be	18 -17 0 0
b:will discuss	-4 -4 0 9
b:will do	-1 -8 -2 12
b:will hold	9 -14 -1 6
b:will meet	6 -3 1 -5
b:will not	21 -16 -6 0
b:will pay	-7 0 0 9
b:will sit	-1 8 -2 0
b:will take	-13 6 0 2
b:will travel	-10 9 -3 2
b:will visit	-12 0 12 0
b:win	11 -10 0 0
b:wire	-13 14 0 0
b:wish	11 -4 -6 0
b:with	10 -11 -2 5
b:with <name>	-8 0 12 0
b:with <person>	-1 16 -7 -11
b:with <quality>	-8 9 0 0
b:with <seat>	-13 16 -3 0
b:with its	12 -11 0 0
b:with the	5 -17 3 13
b:withdraw	10 -8 0 0
b:won't	-7 10 -2 0
b:word	10 -13 -7 8
b:word of	0 -7 -1 9
b:work	11 -8 0 0
b:work in	11 -8 0 0
b:worked	-4 12 -7 0
b:worked out	-3 10 -6 0
b:worker	9 -6 0 0
b:working	2 8 -14 1
b:world	1 -11 9 0
b:would	13 -2 -11 -5
b:would be	-1 10 -16 0
b:would come	-8 -5 12 5
b:would fly	19 -18 0 0
b:would have	11 -9 0 0
b:wrapped	-9 0 0 10
b:wrapped up	-11 0 0 10
b:write	10 1 -16 0
b:write to	18 -13 -4 0
b:writer	13 -8 0 -4
b:yarn	11 -10 0 0
b:year	-17 25 -4 -5
b:year 's	16 -6 -10 0
b:year ago	-11 8 2 0
b:yet	0 9 -9 0
b:you	-12 9 7 -7
b:you ask	-13 4 9 0
b:you come	-8 9 0 0
b:you in	-14 4 7 0
b:your	9 -4 0 0
b:zero	11 -9 0 0
b:·	-7 11 -2 0
b:—	8 -1 -14 3
b:— <name>	2 4 -12 0
b:— <organisation>	11 -9 0 0
b:— <person>	-20 0 22 0
b:— <quality>	13 -13 -1 1
b:— a	11 -10 4 -4
b:— in	10 -9 0 0
b:•	10 -18 5 0
c0=agree	5 0 6 -24
c0=bear	-2 13 -12 -6
c0=buy	15 -13 0 0
c0=down	9 -6 -3 -1
c0=end	12 -9 0 -6
c0=impose	-1 2 9 -17
c0=propose	0 7 -12 0
c0=renew	14 -20 1 0
c0=sell	20 -16 -2 -8
c0=target	17 -6 -8 -12
c0=threaten	0 13 -13 -1
c1=bear	15 -7 -6 -9
c1=begin	-4 8 -2 -11
c1=buy	20 -12 -6 0
c1=down	10 -5 -5 -3
c1=impose	-1 4 -1 -9
c1=propose	-6 14 -13 1
c1=renew	16 -21 2 -3
c1=return	0 6 -7 -9
c1=sell	15 -4 -7 -10
c1=target	5 4 -8 -13
c1=threaten	3 7 -13 0
c1=up	-4 11 -1 -15
c2=agree	25 -20 -10 4
c2=bear	7 0 -12 0
c2=begin	20 -14 -5 -5
c2=deny	11 1 -20 0
c2=down	6 -1 0 -9
c2=end	10 -9 2 -6
c2=impose	7 -1 -2 -12
c2=refuse	12 -16 2 0
c2=renew	-8 10 0 0
c2=return	10 -5 0 -3
c2=say	2 4 -2 -13
c2=suspend	4 -5 8 -15
c2=up	2 -4 7 -10
city	-5 12 2 -24
count=1	58 -34 -14 -35
count=2	-11 15 -22 13
count=3	-42 38 5 0
count=5	-7 15 2 -23
count=many	25 -20 0 -14
ct0=agree modal-passive	6 -4 0 0
ct0=agree perfect-passive	-13 14 0 0
ct0=agree pluperfect-passive	-9 13 -1 0
ct0=agree present	-7 -1 16 -5
ct0=bear modal	1 11 -14 -2
ct0=bear past-passive	-9 12 -1 0
ct0=bear perfect	15 -5 -1 -10
ct0=bear pluperfect-passive	-8 11 0 0
ct0=begin modal	12 -20 8 0
ct0=begin past	3 1 -3 -9
ct0=begin perfect	-10 14 -8 0
ct0=begin pluperfect	6 -14 4 3
ct0=begin present	-2 5 0 -13
ct0=buy present	10 -6 -1 0
ct0=down modal	-8 0 9 1
ct0=down past	14 -6 -13 1
ct0=down pluperfect	15 -16 -2 3
ct0=down present	-3 0 10 -5
ct0=end past	16 -3 -14 -9
ct0=end past-passive	-4 -2 11 0
ct0=impose modal	11 -1 -8 -7
ct0=impose past	-12 3 13 0
ct0=impose perfect	17 -21 4 -2
ct0=impose pluperfect	18 -9 -11 -1
ct0=impose present	3 -3 6 -16
ct0=impose present-passive	-5 6 10 -16
ct0=lack past	-25 18 9 0
ct0=lack present	18 -13 -2 -3
ct0=propose future	-8 0 -6 12
ct0=propose perfect	8 -8 4 -4
ct0=propose pluperfect	13 -6 -5 -3
ct0=propose present-passive	-18 17 2 -5
ct0=renew past	10 -8 0 0
ct0=renew present	12 -10 0 0
ct0=return future	15 -15 0 0
ct0=return present	10 -3 -8 -2
ct0=say past	13 -12 1 -7
ct0=say perfect	12 -9 0 -2
ct0=say pluperfect-passive	-11 12 0 0
ct0=say present	2 -17 -1 16
ct0=sell future	-10 0 12 0
ct0=sell past	15 -11 -1 0
ct0=sell present	17 -9 -4 -1
ct0=sign future	4 -12 4 2
ct0=sign past-passive	15 -5 -10 -13
ct0=sign pluperfect	6 -9 5 0
ct0=sign present	-10 -1 11 3
ct0=stay future	0 6 -13 0
ct0=stay past-passive	-16 13 3 0
ct0=stay pluperfect	2 -9 1 6
ct0=stay pluperfect-passive	-9 0 0 10
ct0=stay present-passive	12 -10 0 0
ct0=suspend pluperfect-passive	0 -6 -1 10
ct0=target past	-21 25 -3 0
ct0=target present	16 -11 1 -7
ct0=target present-passive	15 -13 0 0
ct0=threaten past	-3 13 -10 0
ct0=up past-passive	-17 6 11 0
ct1=agree gerund	-7 10 -1 0
ct1=agree infinitive	-9 8 0 2
ct1=agree modal-passive	6 -4 0 0
ct1=agree participle-passive	2 -7 0 9
ct1=agree perfect-passive	-13 14 0 0
ct1=agree present	-1 -2 11 -5
ct1=bear gerund	24 -13 -6 -7
ct1=bear infinitive	5 -11 7 -1
ct1=bear modal	-2 10 -6 -2
ct1=bear past	-5 9 -7 3
ct1=bear past-passive	-9 12 -1 0
ct1=bear perfect	15 -5 -1 -10
ct1=begin future	-13 13 2 -2
ct1=begin gerund	-10 14 -2 0
ct1=begin modal	12 -20 8 0
ct1=begin past	5 2 -7 -9
ct1=begin perfect	-11 15 -8 0
ct1=begin pluperfect	6 -14 4 3
ct1=begin present	0 4 0 -13
ct1=buy present	9 -5 -1 0
ct1=down modal	-9 0 9 1
ct1=down past	13 -5 -13 1
ct1=down pluperfect	11 -12 -2 3
ct1=end participle-passive	-17 14 0 0
ct1=end past	19 -6 -14 -9
ct1=end past-passive	-4 -2 11 0
ct1=impose gerund	-19 20 0 0
ct1=impose modal	11 -2 -8 -6
ct1=impose pluperfect	13 -5 -10 0
ct1=impose present	3 -3 6 -14
ct1=impose present-passive	-6 6 10 -16
ct1=lack past	-25 18 9 0
ct1=lack present	16 -11 -1 -3
ct1=propose future	-8 0 -6 12
ct1=propose gerund	5 -9 0 3
ct1=propose perfect	-14 12 7 -4
ct1=propose pluperfect	18 -6 -16 -3
ct1=propose present	10 -9 -1 -8
ct1=propose present-passive	-16 18 0 -5
ct1=renew past	10 -8 0 0
ct1=renew present	12 -10 0 0
ct1=return future	15 -14 0 0
ct1=return present	9 -2 -8 -2
ct1=say past	11 -10 2 -4
ct1=say past-passive	12 -8 -11 0
ct1=say pluperfect-passive	-11 12 0 0
ct1=say present	-2 -9 -2 16
ct1=sell future	-10 0 12 0
ct1=sell past	15 -11 -1 0
ct1=sell present	16 -9 -4 -1
ct1=sign future	4 -12 5 2
ct1=sign infinitive	-17 15 0 2
ct1=sign participle-passive	-6 6 -7 13
ct1=sign past-passive	15 -5 -10 -14
ct1=stay infinitive	13 -11 -1 0
ct1=stay participle-passive	10 -2 -5 -4
ct1=stay perfect	-2 0 -7 10
ct1=stay pluperfect	2 -9 1 6
ct1=stay pluperfect-passive	-9 0 0 10
ct1=stay present-passive	12 -10 0 0
ct1=suspend participle-passive	-7 13 -3 -3
ct1=suspend past	-13 -1 3 11
ct1=suspend pluperfect-passive	0 -6 -1 10
ct1=target infinitive	9 -2 -5 0
ct1=target participle-passive	-20 18 2 0
ct1=target past	-15 20 -2 0
ct1=target present	16 -11 1 -7
ct1=target present-passive	15 -13 0 0
ct1=threaten past	0 6 -10 0
ct1=up gerund	-13 16 -2 0
ct1=up past-passive	-17 6 11 0
ct2=agree infinitive	8 -11 0 3
ct2=agree participle-passive	3 -7 3 0
ct2=agree past	-4 14 -7 -1
ct2=agree pluperfect	8 -9 -1 1
ct2=agree present	12 -18 3 0
ct2=agree present-passive	10 -8 0 0
ct2=bear gerund	-21 19 4 0
ct2=bear infinitive	-9 3 2 3
ct2=bear past	8 -6 -3 0
ct2=bear perfect	-10 11 -5 1
ct2=bear pluperfect	10 -12 0 0
ct2=bear present	35 -23 -8 -8
ct2=bear present-passive	15 -9 -5 0
ct2=begin gerund	8 -10 0 1
ct2=begin infinitive	-13 1 6 3
ct2=begin perfect	18 -19 0 0
ct2=begin pluperfect	9 -5 0 0
ct2=begin present	0 5 0 -15
ct2=buy future	12 -4 -6 0
ct2=down infinitive	9 -11 0 0
ct2=down present	-21 21 3 0
ct2=end modal	-7 9 -1 0
ct2=end participle-passive	23 -21 0 0
ct2=end perfect	-13 3 11 0
ct2=end present	19 -9 -8 -3
ct2=impose future	-2 1 -10 10
ct2=impose gerund	16 -19 2 0
ct2=impose infinitive	-8 12 -7 0
ct2=impose modal	-9 10 2 -4
ct2=impose participle-passive	24 -16 -5 -6
ct2=impose past-passive	-2 7 -12 1
ct2=impose perfect-passive	11 -9 -1 0
ct2=impose present	-11 6 16 -15
ct2=lack present	-3 11 -9 0
ct2=propose past	-9 17 -9 0
ct2=propose past-passive	16 -11 -3 -1
ct2=propose perfect-passive	11 -11 0 0
ct2=propose present-passive	-20 8 10 0
ct2=refuse past	6 -14 4 0
ct2=renew infinitive	-11 9 1 0
ct2=renew past	-10 2 3 2
ct2=say gerund	-10 9 0 0
ct2=say past	-4 0 9 -9
ct2=say perfect	-6 12 0 -13
ct2=say present	8 -2 -11 6
ct2=say present-passive	11 -7 0 0
ct2=sign infinitive	12 -6 0 -1
ct2=sign modal	13 -23 0 5
ct2=sign participle-passive	12 -5 -5 0
ct2=sign perfect	-10 18 -4 -2
ct2=sign present	13 -15 2 -1
ct2=stay past	-9 9 0 -2
ct2=stay pluperfect	-16 4 4 9
ct2=suspend past	9 0 -4 -3
ct2=suspend perfect-passive	2 -10 6 0
ct2=target present	-11 5 0 6
ct2=up infinitive	19 -20 -6 4
ct2=up modal	-6 -1 10 0
ct2=up perfect	14 -12 0 0
ct2=up present	-6 9 0 -7
day-l	10 -3 -9 -4
day-none	19 -8 -6 -11
day=l0	2 6 -12 2
day=l2	3 -4 2 -9
day=l3	14 -9 -1 -8
day=r0	-13 10 2 4
day=r2	5 6 -8 -13
day=r3	15 -4 -2 -17
days=0	17 -6 -6 -11
days=1	12 -3 -6 -11
days=3	-11 18 -7 -2
days=4	3 2 -1 -11
days=5	-11 16 0 -4
f:!	-12 18 -2 -2
f:"	20 -6 -2 -35
f:&	6 -10 1 0
f:'	10 -20 0 13
f:'s	1 5 -2 -12
f:(	-12 17 -4 -3
f:)	-8 14 -5 -3
f:,	-10 15 -13 6
f:-	22 -7 -16 -7
f:;	4 -9 9 -2
f:<agent>	-4 11 -12 3
f:<day-ahead>	6 10 -23 -6
f:<day-today>	-5 0 4 0
f:<goods-amount>	0 -32 25 -5
f:<goods>	-8 8 0 -2
f:<level-noun>	10 -2 0 -5
f:<level>	22 -18 2 -13
f:<money>	22 -33 7 3
f:<month-ahead>	9 -25 14 2
f:<month-gone>	-15 10 16 -23
f:<month-today>	-11 2 9 0
f:<name>	-13 8 12 -12
f:<not>	4 -6 -3 12
f:<number>	6 6 -14 -4
f:<office>	-29 5 -5 46
f:<organisation>	-3 -18 9 28
f:<person>	-14 7 5 2
f:<points>	13 -25 11 -7
f:<quality>	-14 9 2 7
f:<seat>	13 5 -18 -16
f:<sender>	5 0 -9 5
f:<span>	-15 3 18 -2
f:<v-agree>	-1 -2 6 -14
f:<v-bear>	-2 -1 -4 12
f:<v-begin>	-11 2 15 -4
f:<v-buy>	3 -17 11 0
f:<v-deny>	22 -24 -6 7
f:<v-down>	-13 -1 33 -32
f:<v-end>	11 -5 0 -20
f:<v-impose>	-1 11 -10 -10
f:<v-lack>	-21 18 12 -13
f:<v-propose>	-2 3 -12 17
f:<v-refuse>	4 0 -20 5
f:<v-renew>	14 -13 2 -20
f:<v-return>	5 -5 7 -18
f:<v-say>	10 -9 1 -11
f:<v-sell>	5 2 -17 5
f:<v-sign>	-12 9 10 -13
f:<v-stay>	3 6 -29 14
f:<v-suspend>	-8 0 3 8
f:<v-target>	-2 19 -11 -27
f:<v-threaten>	8 -9 -2 0
f:<v-up>	-5 -12 10 17
f:?	20 -13 -2 -8
f:a	-13 1 8 16
f:about	-15 12 5 0
f:above	-22 8 15 0
f:accept	-15 -7 15 6
f:accused	26 -25 0 0
f:across	-13 15 0 0
f:add	-11 2 0 12
f:addition	9 -8 0 0
f:admit	1 -12 9 0
f:advanced	0 -11 5 3
f:after	17 -11 0 -27
f:afterward	-21 27 0 -9
f:again	-11 2 11 -1
f:agenda	-4 -2 10 0
f:ago	14 -13 0 0
f:agree	-13 22 -2 -28
f:agreement	6 -7 8 -15
f:agriculture	-11 4 8 0
f:air	-4 -4 9 0
f:aircraft	8 -14 6 -1
f:airline	23 -22 0 0
f:airport	11 -9 -1 0
f:all	-2 -4 -1 12
f:allow	-2 -14 2 11
f:almost	14 -6 -1 -5
f:alone	11 0 -8 -3
f:along	-24 8 7 11
f:already	-2 12 -8 -3
f:also	14 -5 -10 -3
f:although	-11 -4 16 0
f:aluminum	-6 9 -1 0
f:alway	2 -10 1 0
f:am	-13 0 11 0
f:ambassador	-13 16 -2 0
f:among	10 -11 -1 0
f:an	-13 3 3 8
f:and	-9 4 7 -8
f:announce	17 0 -20 -8
f:another	14 -15 0 0
f:answer	36 -28 -5 -8
f:anti	-5 12 -5 0
f:antónio	2 -15 10 0
f:anybody	15 -3 -11 0
f:apart	15 -14 0 0
f:apec	2 -12 7 0
f:apple	19 -15 0 0
f:application	17 -10 -7 0
f:apply	-21 6 2 15
f:approval	-4 13 -13 -2
f:approve	4 3 -9 0
f:are	11 0 -4 -26
f:arrangement	11 -26 4 0
f:arrival	-11 17 -5 0
f:arrive	-11 9 0 1
f:as	4 -13 -13 29
f:asean	14 -9 -3 0
f:asia	5 0 -9 0
f:ask	8 -10 -11 12
f:asleep	-18 19 0 0
f:assembly	-9 0 8 0
f:at	4 4 -3 -11
f:auction	12 -11 0 0
f:authority	11 -6 -1 0
f:autumn	1 2 -15 7
f:average	16 -15 0 0
f:away	-11 13 0 -2
f:b	-6 8 0 0
f:back	17 -9 -24 9
f:bad	9 -5 0 0
f:bag	-14 8 8 0
f:balance	-10 0 0 11
f:ban	-1 11 -11 -1
f:bargain	-18 17 0 0
f:be	-31 32 -3 0
f:became	14 -10 0 0
f:because	24 -10 -18 0
f:become	-10 -6 21 0
f:beef	-9 0 11 0
f:before	5 2 -5 -13
f:begin	-17 28 -17 1
f:being	10 -15 5 0
f:believe	19 -23 5 -3
f:belong	-10 3 0 6
f:below	4 -12 -5 7
f:beside	-28 3 21 7
f:best	-8 0 9 0
f:better	-13 5 11 0
f:between	-11 4 11 -5
f:beyond	-19 23 -5 0
f:bicycle	-13 13 0 0
f:billion	-12 15 -4 0
f:biscuit	15 -14 0 0
f:bison	-10 10 0 0
f:blacklisted	14 0 -13 0
f:bloc	11 -7 -2 0
f:blockade	14 -14 0 0
f:board	-4 -14 16 0
f:boeing	10 -6 -1 0
f:booked	-11 15 -2 0
f:border	28 -23 -8 0
f:both	12 -6 -25 14
f:bound	-9 0 11 0
f:brandy	12 -3 -8 0
f:breaking	10 -8 0 0
f:bring	-37 30 11 -1
f:broadcaster	-12 13 0 0
f:build	12 -4 -5 0
f:built	11 -7 -2 0
f:busan	27 -31 0 -3
f:business	-15 3 3 8
f:but	0 4 -14 6
f:butter	-12 14 0 0
f:buy	7 -15 1 3
f:buyer	13 -17 6 0
f:by	9 14 -25 -16
f:calendar	-10 0 10 0
f:call	-5 -24 0 35
f:can	11 -11 9 -13
f:canola	0 -10 7 0
f:capacity	0 -12 13 -3
f:capital	-33 12 11 10
f:car	0 -15 7 7
f:card	12 -5 -3 -4
f:cargoe	-21 10 12 0
f:cashmere	0 -10 4 2
f:category	10 0 -9 0
f:cattle	-9 14 -4 0
f:cease	12 -9 -3 0
f:ceasefire	22 -21 0 0
f:cement	4 -9 0 1
f:centre	9 -4 -5 0
f:certain	-3 -4 -2 11
f:chair	9 -9 0 0
f:chamber	-4 11 -7 0
f:chance	-9 -5 14 0
f:change	-24 12 13 0
f:channel	-10 -5 10 4
f:charge	-1 6 4 -19
f:cheese	-7 10 0 0
f:chicago	10 -4 -5 0
f:chip	-15 13 -8 12
f:christma	-15 20 -4 0
f:civilian	11 -4 -3 0
f:clear	-11 13 0 0
f:client	-8 -10 11 6
f:close	13 -18 0 2
f:closed	33 -25 -9 0
f:closing	-10 11 0 0
f:club	29 -27 0 -1
f:co	0 -10 12 -3
f:coal	-15 5 12 0
f:coast	5 -11 4 0
f:cocoa	-16 12 6 0
f:coconut	-13 15 -1 0
f:cod	-5 9 -2 0
f:cofco	-11 12 0 0
f:coffee	-10 0 17 -7
f:colleague	14 -17 0 0
f:collect	-12 1 5 5
f:commission	-12 22 -11 0
f:common	17 -4 -10 0
f:company	-8 3 -5 12
f:complaint	-8 8 0 0
f:completed	9 -17 6 0
f:component	10 -6 -2 0
f:concentrate	-10 10 0 0
f:concern	3 8 -12 -2
f:concerned	-6 11 -3 0
f:conclude	20 -12 -2 -3
f:conference	-20 25 -2 -4
f:confirm	-23 0 25 0
f:consensu	-28 24 7 0
f:constructive	0 -8 -5 15
f:content	-6 9 0 0
f:contract	9 -6 0 0
f:control	24 -23 0 -3
f:coordinating	6 5 -13 0
f:cork	22 -14 0 -3
f:corn	13 -11 -2 0
f:cost	33 -22 -12 -1
f:could	-1 3 1 -8
f:counted	-16 9 9 0
f:counter	12 -9 0 0
f:countermeasure	9 -15 3 0
f:counting	-16 16 0 0
f:course	-13 8 4 0
f:court	14 -11 0 0
f:cousin	10 -9 0 0
f:cover	15 3 -18 -1
f:crane	16 -10 -7 0
f:cream	-8 10 0 0
f:cross	10 -8 -1 0
f:cup	-16 16 0 0
f:curb	-3 7 -1 0
f:custom	-12 23 -12 -7
f:customer	-13 14 0 0
f:date	17 -13 -5 0
f:day	34 -23 -18 -7
f:de	12 -4 -10 0
f:deadline	18 -13 -5 0
f:deal	-19 18 13 -22
f:dealing	14 -13 0 0
f:dealt	-20 14 9 -3
f:dearer	-7 8 0 0
f:decide	16 -21 7 -9
f:decision	29 -17 -12 0
f:declare	12 -7 -5 0
f:decoupling	-10 11 0 0
f:decree	-6 11 -7 0
f:deficit	6 0 -9 0
f:delegate	10 -10 0 0
f:delegation	-31 22 -17 22
f:delivery	4 -11 4 0
f:depend	8 1 -7 -7
f:describe	-14 16 0 -1
f:dialogue	-13 15 -5 0
f:diamond	-8 9 0 0
f:did	2 -17 10 10
f:die	8 -6 0 0
f:direction	8 -15 -7 11
f:director	12 -9 0 0
f:discount	-8 -4 11 0
f:discuss	2 16 -20 -3
f:dispute	3 -6 9 -9
f:disputed	9 -7 -1 0
f:do	-12 12 -1 1
f:doe	-2 -9 16 -2
f:doing	9 -4 -3 0
f:don't	-17 9 -6 13
f:double	-10 0 0 12
f:draft	-8 14 -4 -2
f:draw	19 -11 -6 -2
f:due	7 -20 1 11
f:dump	-21 19 0 2
f:during	2 -11 0 9
f:duty	-1 2 -8 3
f:each	26 -29 0 0
f:earlier	3 -8 11 -5
f:early	-15 19 0 -2
f:earth	5 -18 10 1
f:ease	11 -7 0 0
f:east	10 -9 0 0
f:easter	20 -18 -1 0
f:easy	-8 9 0 0
f:economic	11 -13 0 0
f:economy	-3 -21 25 -5
f:eighth	-19 24 -5 0
f:either	13 -10 -4 0
f:election	14 -11 0 0
f:electric	-7 14 -8 0
f:elevator	-10 11 0 0
f:embassy	16 -11 -2 0
f:emergency	11 -16 2 0
f:encounter	-14 11 0 0
f:end	-22 15 6 3
f:energy	-16 27 -10 -4
f:entry	14 -4 -13 0
f:evening	-21 14 0 12
f:every	7 -27 13 0
f:everybody	3 -20 12 0
f:everything	4 -14 7 0
f:examine	-13 3 7 0
f:excess	-3 -7 13 -3
f:exchanged	0 -5 -9 10
f:exempt	15 -11 -6 0
f:expect	1 -9 16 -13
f:expert	-7 0 15 -10
f:expire	-12 18 -7 0
f:export	-9 9 -5 6
f:extend	22 -13 -7 -5
f:extension	-21 12 13 0
f:face	11 0 -9 0
f:factory	-17 19 -1 0
f:fail	19 -12 -1 -3
f:failed	12 -9 0 0
f:fall	12 -12 1 -3
f:far	19 -21 2 0
f:farm	-11 -10 20 -2
f:farmer	8 7 -19 0
f:federal	10 0 -10 0
f:fee	11 6 -27 0
f:fentanyl	4 -13 6 -6
f:fewer	15 -14 0 0
f:fifth	-17 23 -6 -1
f:figure	-41 37 0 7
f:final	8 -10 1 0
f:finance	-3 -5 10 0
f:finding	10 -5 -3 0
f:fine	12 -15 -2 2
f:finish	-10 11 0 0
f:fire	10 0 -7 0
f:firm	13 -2 -8 0
f:firmly	-12 0 14 0
f:first	13 -17 11 -7
f:fish	-4 16 -15 -4
f:flag	-15 6 9 0
f:flat	-10 11 0 0
f:flew	12 -10 0 0
f:floor	13 -4 -4 -1
f:fly	33 -34 -11 7
f:follow	11 -6 -14 7
f:followed	21 -21 1 0
f:food	-16 -1 17 0
f:for	-5 -2 5 10
f:force	-14 8 -2 10
f:forced	2 -14 11 -4
f:foreign	12 1 -20 0
f:found	-9 11 -4 1
f:four	0 -2 -2 8
f:fourth	-31 35 -14 0
f:free	24 -27 -5 7
f:freed	-2 10 0 -8
f:freeze	-15 17 0 0
f:friday	-9 12 -1 0
f:friend	-11 7 3 0
f:from	3 6 -1 -23
f:front	16 -10 -4 0
f:frozen	-11 11 0 0
f:fuel	13 -11 0 0
f:furniture	-9 6 2 0
f:further	4 -20 17 0
f:g	-16 -2 18 0
f:gap	24 -17 0 -11
f:gas	-10 7 -6 10
f:general	-14 10 5 0
f:geneva	13 2 -29 -2
f:get	7 13 -29 -5
f:ghent	-14 3 9 0
f:give	-11 18 -16 3
f:given	-16 7 10 0
f:glass	15 -11 -4 0
f:go	-10 5 8 -2
f:goal	-13 16 -5 0
f:gold	-2 10 -4 -3
f:good	-5 1 8 -9
f:government	-18 18 2 -1
f:greer	0 -9 9 0
f:group	16 -15 0 0
f:grow	-11 10 1 0
f:grower	16 -18 0 0
f:guard	-16 9 7 0
f:guayaquil	17 -11 -7 0
f:gyeongju	0 -24 18 0
f:h	-7 0 7 -1
f:habit	-10 13 -1 0
f:had	5 -9 10 -17
f:half	-4 -6 14 -6
f:hall	13 -9 -2 0
f:halve	-4 -11 12 0
f:ham	14 -13 0 0
f:hamburg	10 -9 0 0
f:hand	-12 -9 25 -2
f:handed	-14 17 0 0
f:handshake	14 -12 0 0
f:hanwha	-4 9 -3 0
f:happen	15 -14 0 0
f:hard	-5 15 -10 0
f:has	10 -6 3 -14
f:have	12 -7 -10 1
f:haven't	-13 12 0 0
f:having	6 0 -8 0
f:hear	-6 18 -12 -5
f:help	21 -7 -13 0
f:here	-11 9 6 -7
f:high	-15 20 -3 0
f:highest	5 -12 0 3
f:him	-12 21 -20 6
f:himself	-14 4 10 0
f:hinted	9 -6 -1 0
f:his	13 -5 -2 -20
f:history	-10 -6 16 0
f:hit	-9 1 0 5
f:hofmeyr	-8 13 0 -4
f:hold	11 -2 -16 5
f:hole	11 -11 0 0
f:holiday	8 -6 0 0
f:home	-3 -1 9 -6
f:hope	2 -12 11 -6
f:hospital	18 -16 0 0
f:host	-10 6 2 0
f:hotel	-32 23 0 8
f:hour	2 -14 8 4
f:how	-13 0 3 8
f:hurry	10 -22 7 -2
f:i	-6 0 -1 11
f:i'd	12 -13 0 0
f:implement	-13 15 0 0
f:import	13 -8 -3 0
f:include	17 0 -14 0
f:increase	1 4 -8 0
f:index	-12 13 0 0
f:industry	6 -12 8 -3
f:instrument	11 -3 -12 1
f:intellectual	12 -6 -4 0
f:intention	6 1 -9 0
f:interest	-20 16 2 0
f:international	13 -14 0 0
f:into	13 -9 -11 1
f:invest	7 -11 5 -3
f:isn't	-13 15 -10 3
f:issue	16 -11 -8 2
f:istanbul	14 -13 0 0
f:it	5 -16 3 16
f:item	13 -13 0 0
f:its	12 -10 -1 0
f:itself	34 -23 -12 0
f:jamieson	0 -9 9 0
f:jet	20 -18 -3 0
f:jinping	-11 0 12 0
f:job	12 -10 0 0
f:joint	2 7 -12 -3
f:joke	-10 0 11 0
f:keep	-9 23 -17 -2
f:kettle	12 -11 0 0
f:kilometre	11 -10 0 0
f:kuala	-15 0 14 0
f:lake	-22 24 0 0
f:lancaster	-20 20 0 0
f:land	-7 18 -16 0
f:lapse	1 -15 9 0
f:large	11 -1 -10 0
f:largest	-4 -4 9 0
f:lasted	-31 15 22 -1
f:lasting	10 -9 0 0
f:late	-17 13 4 0
f:later	-6 -10 13 4
f:law	23 -24 4 -7
f:lay	-5 13 -8 0
f:lead	-8 15 -4 0
f:leader	36 -17 -24 0
f:learned	-12 12 0 0
f:least	-5 -3 11 -2
f:leather	-9 6 1 0
f:leave	-14 10 2 2
f:led	-18 -2 0 21
f:lemon	15 -10 -6 0
f:less	-8 -1 15 -2
f:let	29 -28 0 -3
f:letter	12 0 -14 0
f:level	6 -16 -3 11
f:licence	-28 20 -9 19
f:license	0 -9 10 0
f:lift	20 -13 -9 0
f:light	17 -16 0 0
f:like	-11 11 5 -12
f:likely	-6 0 0 10
f:likewise	11 0 -9 0
f:limit	-7 13 -4 0
f:line	6 5 -11 -2
f:link	15 -9 -5 0
f:linked	-3 -7 11 0
f:liquefied	-2 11 -9 0
f:lisbon	11 -8 0 0
f:list	-13 4 14 -8
f:lithium	-9 16 0 -7
f:little	-10 4 8 -2
f:live	28 -18 -9 -1
f:london	21 -16 -3 0
f:long	12 -17 -8 17
f:look	10 -16 1 4
f:lot	8 -7 0 0
f:lower	13 -3 -6 -9
f:lumpur	-15 0 14 0
f:lunch	14 -9 -5 0
f:m	11 -9 0 0
f:machine	-15 11 2 3
f:mackerel	-9 13 0 -2
f:magnet	12 -4 -7 -4
f:main	13 -3 -8 -1
f:maize	13 -8 -4 -1
f:majority	-10 12 0 0
f:make	2 5 -6 -9
f:maker	25 -15 -7 0
f:mandate	-3 9 -4 0
f:mangoe	10 -9 0 0
f:market	5 -12 8 -1
f:match	11 -17 5 0
f:matter	-4 0 -2 9
f:me	13 -8 -2 -1
f:meal	9 -8 0 0
f:mean	-4 -8 3 11
f:meaning	10 -10 0 0
f:meant	-10 8 2 0
f:measure	-11 -2 6 7
f:media	10 -8 0 0
f:mediator	27 -27 0 0
f:meet	-14 15 -7 3
f:meeting	-16 13 0 2
f:member	33 -24 -16 0
f:memorandum	23 -37 13 0
f:mention	7 -12 0 0
f:menu	-12 8 3 0
f:metal	-13 11 2 0
f:mid	-14 0 13 0
f:middle	-31 16 9 9
f:mineral	-17 11 6 0
f:minimum	13 -6 -7 0
f:minister	-2 9 -9 -1
f:ministry	7 0 -13 4
f:minute	15 -9 -5 -5
f:mistake	-11 -9 18 0
f:model	10 -9 0 0
f:mohair	-9 -5 13 0
f:moment	14 -17 0 0
f:money	-8 12 -3 0
f:month	-3 0 8 -2
f:more	16 5 -22 -21
f:morning	1 10 -17 -2
f:most	0 -23 11 8
f:mother	2 -13 7 0
f:move	29 -18 -11 -1
f:mr	4 4 -18 6
f:much	-22 13 3 7
f:must	-8 21 -11 -12
f:my	15 -17 2 0
f:narrow	14 -5 0 -11
f:national	-3 14 -14 0
f:natural	-4 13 -9 0
f:nearly	-12 3 9 0
f:necessary	-5 -2 10 0
f:need	-18 7 17 -5
f:negotiate	7 -11 7 -6
f:negotiator	-7 9 -9 4
f:neighbour	-13 15 0 0
f:neither	7 -20 1 11
f:network	-9 11 0 0
f:never	-14 4 15 -1
f:newest	-12 12 0 0
f:newspaper	17 -14 -1 0
f:nexperia	-14 -24 11 21
f:nicely	20 -15 -6 0
f:ninth	-8 0 -1 10
f:niš	16 -15 0 0
f:no	20 -33 4 7
f:nobody	27 -26 1 -12
f:none	14 -3 -13 -1
f:noon	10 -4 -9 0
f:nor	23 -13 -13 1
f:north	-13 9 3 0
f:note	13 -4 -8 0
f:nothing	-20 27 -4 -12
f:notification	-15 3 0 9
f:now	16 -34 11 5
f:nowhere	10 -8 0 0
f:nut	-19 25 -7 0
f:obtain	-7 0 0 9
f:ocean	-7 11 -3 0
f:of	-17 7 9 9
f:off	-6 13 -2 -16
f:office	22 -19 -8 4
f:official	2 -26 14 6
f:oil	8 -20 0 10
f:older	18 -17 -1 0
f:on	-15 2 17 -3
f:one	-14 17 -13 8
f:only	9 -4 -1 -11
f:open	0 -11 5 10
f:optimistic	-15 17 -2 0
f:or	-10 16 -9 4
f:order	10 -14 3 0
f:origin	-8 0 9 0
f:other	-17 3 17 -1
f:outcome	11 -11 0 0
f:outstanding	11 -14 -1 6
f:over	19 -31 -1 9
f:own	-1 5 2 -15
f:p	8 -12 1 0
f:pacific	11 -3 -7 0
f:page	-11 9 4 -1
f:pair	-13 10 3 0
f:palm	-9 0 11 0
f:paper	-23 14 17 -14
f:pari	22 -10 -14 0
f:parliament	0 7 -9 -2
f:part	-6 23 -24 0
f:parted	-5 -3 10 0
f:partner	14 -17 0 0
f:party	9 -12 3 0
f:paul	-3 -6 10 0
f:pause	-17 6 0 9
f:pay	21 -16 -5 0
f:peace	15 -12 0 -2
f:pen	-11 11 3 -6
f:penalty	16 -17 0 0
f:penang	11 -9 0 0
f:period	14 -17 -2 3
f:permanent	-17 18 0 -2
f:pharmaceutical	10 -4 -3 0
f:phone	-7 20 -14 0
f:pick	-9 -1 11 0
f:pipe	-7 8 0 0
f:place	-13 -3 21 -3
f:plan	-4 7 3 -14
f:plane	-32 28 5 0
f:plant	-14 -20 26 7
f:play	-9 10 0 0
f:player	21 -19 0 0
f:plenty	-13 9 1 0
f:pocket	-7 -3 10 0
f:policy	-9 0 11 0
f:pool	-9 10 0 0
f:port	0 6 -21 8
f:position	9 -6 -2 0
f:possible	14 -3 -4 -6
f:post	-7 14 -7 0
f:potatoe	-13 0 13 0
f:powder	-11 11 0 0
f:power	-18 18 0 0
f:premium	12 -12 0 0
f:present	2 16 -20 -5
f:president	-11 6 9 -9
f:presidential	-10 -1 12 0
f:press	-11 16 -8 0
f:price	48 -45 -5 -6
f:principle	13 -17 8 -4
f:print	-8 10 0 0
f:printed	12 -9 -1 0
f:prisoner	13 -12 0 0
f:prize	5 -9 3 0
f:problem	-21 10 -4 14
f:proceed	-9 0 8 0
f:proclamation	12 0 -14 0
f:produced	-17 19 -1 0
f:producer	12 -3 -9 0
f:product	26 -13 -17 0
f:progress	-13 3 0 10
f:project	-8 0 11 0
f:promise	-1 8 0 -11
f:proper	-11 14 -5 0
f:property	12 -6 -4 0
f:proposal	-9 6 1 0
f:propose	26 -26 -6 1
f:protect	-13 3 10 0
f:protest	3 -9 0 6
f:province	12 -12 0 0
f:public	-7 10 -1 0
f:publish	-1 3 3 -11
f:pump	13 -17 -3 8
f:purchase	-27 16 13 -1
f:put	17 -13 -15 7
f:quarrel	3 -5 -12 9
f:question	2 -10 4 1
f:quiet	23 -19 -4 0
f:radio	3 -11 8 0
f:raise	-26 5 6 16
f:rang	-12 12 0 0
f:rare	5 -18 10 1
f:rate	-2 12 -13 0
f:ratify	20 -14 -4 -1
f:read	-3 -4 11 -7
f:recall	9 -2 -5 0
f:receipt	12 -12 0 0
f:receive	-22 17 -8 16
f:reckon	11 -10 0 0
f:record	8 -5 0 0
f:reduction	19 -6 -14 0
f:refuse	1 3 -13 0
f:region	11 -17 4 0
f:register	8 0 -10 0
f:regret	8 -2 -4 0
f:regulator	12 -11 0 0
f:release	15 -14 0 0
f:relief	0 -11 14 0
f:remain	-9 15 -20 10
f:remember	-8 10 0 0
f:reminded	10 -9 0 0
f:remove	-9 9 0 0
f:renew	0 -7 8 -3
f:renewal	-10 5 0 7
f:replace	19 -14 -3 0
f:reply	5 0 -6 0
f:report	5 0 -18 3
f:reporter	11 5 -17 -15
f:representative	16 -30 13 0
f:reserved	-10 10 0 0
f:respected	11 -7 -2 0
f:rest	15 -13 0 -1
f:result	-23 13 9 6
f:retaliate	13 -10 -2 0
f:return	5 -3 1 -9
f:review	28 -19 -5 -4
f:revive	10 -5 -2 0
f:rice	26 -12 -18 -1
f:right	-14 0 8 8
f:rise	29 -26 -2 -2
f:risk	6 -12 6 0
f:roll	23 -21 0 0
f:room	11 0 -12 0
f:rose	4 -11 6 0
f:rough	-13 4 9 0
f:round	-5 21 -16 -8
f:row	-8 13 -2 0
f:rule	12 -11 -2 0
f:run	18 -18 4 -7
f:saffron	11 -10 0 0
f:sale	11 -5 -4 0
f:salmon	0 10 -1 -8
f:sanction	9 -8 0 0
f:say	18 -20 3 -6
f:schedule	-7 -5 11 0
f:scrap	7 -10 3 0
f:season	19 -12 -4 0
f:second	-2 23 -27 -10
f:security	7 0 -10 0
f:see	-13 5 1 8
f:seed	-4 0 9 -1
f:seek	13 -5 -11 0
f:sell	9 -22 16 -8
f:send	23 -10 -15 0
f:seoul	0 -11 11 0
f:service	5 0 -10 0
f:set	-8 13 0 -5
f:settle	-3 -9 17 -6
f:shake	-11 3 6 0
f:shall	18 -9 -7 -3
f:share	4 -12 4 -2
f:she	-2 6 0 -12
f:shea	-19 21 -3 0
f:sheet	6 -10 4 0
f:shelf	-8 10 -1 0
f:shelve	14 -10 -1 0
f:ship	5 0 -16 8
f:shipment	1 -16 9 0
f:shoe	18 -18 0 0
f:shop	-10 2 6 0
f:shore	11 -3 -6 0
f:short	0 10 -11 -2
f:shortly	-17 13 3 0
f:show	6 13 -23 -7
f:shrink	-12 5 0 7
f:shut	11 -3 -7 -3
f:side	0 -8 11 0
f:sign	10 0 -22 4
f:signature	10 -4 -11 0
f:since	-16 13 2 1
f:sleep	-15 15 0 0
f:slowly	10 -10 0 0
f:snap	-6 -2 10 0
f:so	31 -16 -13 -16
f:social	9 -11 0 0
f:some	15 -9 -4 -3
f:something	14 -12 0 0
f:soon	17 -15 0 0
f:sovereignty	-8 12 -1 0
f:soybean	-10 11 -3 1
f:spare	-11 14 -1 0
f:speak	-10 8 -6 6
f:speaking	0 -15 10 0
f:special	16 -14 0 0
f:speech	-9 9 0 0
f:spent	-6 0 9 -2
f:spirit	0 -12 10 0
f:spot	-7 10 0 0
f:sprat	-14 17 -3 0
f:st	0 -18 9 9
f:stage	27 -18 -11 0
f:standstill	-10 12 0 0
f:state	-8 4 9 -11
f:statement	10 -10 2 -6
f:steel	1 -10 6 3
f:step	-12 -13 17 11
f:still	11 -8 -2 0
f:stockholm	-1 8 -10 0
f:stone	-10 -8 9 6
f:stop	10 -9 3 -9
f:story	12 -4 -7 0
f:strike	23 -22 0 -1
f:student	11 -5 -5 0
f:subject	-14 27 -13 0
f:substance	-8 -4 12 0
f:substantial	-7 10 -2 0
f:substantially	-6 10 -2 0
f:successor	-12 7 0 4
f:such	23 -10 -14 0
f:suggest	-9 12 0 0
f:summary	-10 0 12 0
f:summer	15 -8 -4 -2
f:summit	-30 -13 39 0
f:sun	-12 13 0 0
f:supplier	-10 15 -2 0
f:supply	-12 19 -6 -1
f:supreme	-11 13 0 0
f:surcharge	-5 -17 22 -1
f:suspend	17 -28 15 -9
f:suspension	-23 35 -28 12
f:sweet	-6 -4 0 10
f:syringe	-10 10 0 0
f:table	-12 10 -5 8
f:take	0 -9 21 -21
f:talk	20 -9 -18 0
f:talked	8 -1 -13 5
f:tariff	-1 -1 7 -15
f:tax	-9 11 0 -3
f:team	3 0 -11 1
f:technology	19 -17 -5 0
f:telephone	34 -7 -9 -22
f:telephoned	-9 0 0 9
f:tell	13 7 -14 -39
f:ten	19 -18 0 0
f:tenth	-13 15 -2 0
f:term	37 -24 -14 -5
f:terminal	9 -7 0 0
f:than	0 3 0 -12
f:that	16 -18 11 -25
f:the	16 -10 -4 -13
f:their	0 -2 10 -11
f:them	13 -4 -10 -4
f:then	0 -12 10 8
f:there	-28 35 -5 -8
f:these	-26 32 0 -7
f:they're	13 -12 -1 0
f:they've	-9 9 0 0
f:thing	0 10 -13 -2
f:think	0 -15 -12 24
f:third	-4 18 -30 -3
f:those	1 -12 9 0
f:though	-19 19 0 0
f:thousand	-9 -4 13 0
f:threaten	14 -10 -3 -2
f:three	7 0 -15 3
f:through	-9 20 -13 0
f:throughout	-11 7 3 0
f:tiktok	-7 16 -9 0
f:till	13 0 -12 0
f:time	0 10 -11 -3
f:tin	-11 12 0 0
f:together	21 -17 -4 -1
f:tomatoe	10 -9 0 0
f:tonne	11 -9 0 0
f:too	-9 -2 7 7
f:top	5 2 -5 -1
f:tough	-8 15 -8 0
f:toward	9 -5 -1 0
f:town	11 -9 0 0
f:tractor	-14 15 0 0
f:trade	0 -13 13 0
f:transcript	-33 25 12 0
f:transfer	12 -5 -4 0
f:travel	-10 -13 17 4
f:treasury	7 -2 -4 0
f:treaty	0 11 -13 -5
f:truce	-3 3 6 -19
f:truth	16 -18 0 0
f:try	-10 10 0 0
f:tuesday	-18 18 0 0
f:tuna	-4 -10 5 13
f:twenty	22 -15 -8 0
f:twice	0 -7 -4 12
f:two	-3 -24 38 -1
f:unchanged	9 -6 -1 0
f:unclear	-10 12 0 0
f:under	-1 -4 -9 16
f:understood	14 -10 -4 0
f:undertaken	0 -10 9 0
f:undertook	-13 16 -2 0
f:unless	25 -11 -17 -2
f:until	10 0 -6 -4
f:up	0 -18 24 -11
f:us	-4 10 -4 -7
f:use	12 0 -9 0
f:used	-14 -2 18 0
f:van	-10 10 0 0
f:very	4 6 -14 0
f:video	2 3 0 -11
f:view	-4 -1 -4 11
f:villa	-15 18 0 0
f:violated	10 -9 0 0
f:visa	8 -3 -1 -1
f:visit	-2 -26 25 0
f:vote	-8 13 -2 -6
f:wake	10 -5 -3 0
f:walked	10 -9 0 0
f:want	-6 22 -21 -5
f:was	-7 -2 15 -2
f:watch	10 -8 0 0
f:way	-16 12 0 6
f:we	-3 16 -3 -30
f:we're	-10 -8 0 14
f:wednesday	-1 11 -10 0
f:week	1 -9 9 0
f:welcomed	-9 11 0 0
f:well	1 13 -26 2
f:were	4 -8 1 0
f:what	9 -19 14 -15
f:wheat	0 -21 13 6
f:when	-3 -11 10 9
f:whenever	9 -8 0 0
f:where	-19 25 -10 0
f:which	-2 0 -14 23
f:while	17 -28 10 0
f:who	4 5 -9 -6
f:whom	13 -6 -5 0
f:why	12 -6 -4 0
f:will	-7 -1 11 0
f:willing	-3 9 -3 0
f:win	12 -9 0 0
f:window	9 -3 0 -3
f:winner	8 -7 0 0
f:winter	19 -18 -4 0
f:wire	-8 13 -5 0
f:wish	12 -5 -5 0
f:with	-17 10 6 -3
f:within	13 -7 -13 4
f:wool	9 -4 -2 0
f:word	-17 -12 36 -2
f:work	17 -5 -4 -9
f:worked	-10 7 -3 6
f:world	0 -13 15 -1
f:worst	-13 3 0 7
f:worth	-2 3 -14 12
f:would	6 5 -11 -10
f:write	-17 -9 15 16
f:x	-7 -3 -3 13
f:xi	-11 0 12 0
f:yarn	-15 14 0 0
f:year	14 -19 10 -8
f:yes	-22 19 5 0
f:yet	0 -4 -4 12
f:yield	-9 10 0 0
f:york	20 0 -17 0
f:you	15 -7 -3 -13
f:your	-7 -3 12 0
f:zero	0 11 -16 -1
f:—	-17 24 -9 -2
first-of-paragraph	21 -7 -11 -16
has-future	-3 -1 -7 9
has-gerund	-5 24 -23 -12
has-infinitive	-13 1 20 0
has-modal	15 -2 -15 -5
has-participle	20 -12 -11 -10
has-past	6 -1 5 -28
has-perfect	18 -6 -3 -19
has-present	12 -4 -2 -16
heads=0	14 30 -76 -3
heads=1	12 -34 33 -49
heads=2	20 -89 43 -10
heads=3	-7 -22 25 0
kind=town	23 -4 -13 -22
l1="	18 -10 -4 0
l1=&	1 -9 0 4
l1='s	12 -23 0 6
l1=(	2 1 -11 0
l1=,	-20 13 10 3
l1=-	31 -16 -13 -2
l1=.	17 -14 0 0
l1=/	5 2 -2 -9
l1=;	-4 10 -11 1
l1=<day-gone>	-21 22 -6 7
l1=<number>	16 -15 -6 1
l1=<organisation>	12 -5 -2 -1
l1=<person>	17 -11 -3 0
l1=<quality>	21 -16 0 0
l1=<v-agree>	19 -17 0 0
l1=<v-bear>	25 -14 -9 -2
l1=<v-impose>	20 -10 -10 -10
l1=<v-propose>	16 0 -16 -9
l1=<v-return>	9 -6 0 0
l1=<v-stay>	13 -12 0 0
l1=<v-suspend>	12 -12 0 0
l1=<v-target>	13 -9 -1 0
l1=<v-threaten>	10 -8 0 0
l1=[	12 -11 0 0
l1=a	-11 4 0 6
l1=although	12 -3 -8 0
l1=at	-9 9 2 -3
l1=be	-14 15 0 0
l1=between	0 7 -11 0
l1=but	6 -12 1 0
l1=by	20 -25 3 -3
l1=expect	9 -5 -4 0
l1=for	-17 0 13 11
l1=had	-9 10 0 0
l1=his	-9 -2 15 0
l1=hold	12 -11 0 0
l1=if	-6 10 -2 -2
l1=in	-13 8 6 1
l1=is	-11 14 0 0
l1=leave	-11 11 2 -1
l1=meet	11 -6 -3 0
l1=morning	12 -8 -1 0
l1=mr	11 -10 0 0
l1=of	-11 6 11 -8
l1=on	6 3 -16 -6
l1=over	12 -8 0 0
l1=reach	17 -15 0 0
l1=should	-11 5 -2 6
l1=so	10 -10 0 0
l1=tell	11 -14 2 0
l1=than	-17 17 0 0
l1=to	-1 6 1 -21
l1=trade	9 -6 0 0
l1=under	21 -18 0 -3
l1=unless	2 -10 3 0
l1=visit	-15 3 12 0
l1=visited	-13 -4 10 7
l1=when	18 -10 -6 -1
l1=which	5 -11 7 -3
l1=while	13 -6 -4 0
l1=with	1 -9 1 8
l1=—	10 -3 -2 -10
l2='s	14 -8 -3 0
l2=,	-13 12 -2 1
l2=;	13 -13 -7 1
l2=<agent>	-2 12 -5 -8
l2=<day-ahead>	-18 6 -2 14
l2=<day-gone>	-22 16 14 -8
l2=<day-today>	27 -12 -8 -21
l2=<duty>	35 -32 -3 0
l2=<gate>	7 1 -6 -26
l2=<goods>	6 1 -13 0
l2=<level-noun>	17 -16 -15 5
l2=<level>	35 -21 -25 0
l2=<money>	10 -12 0 0
l2=<month-ahead>	-13 1 14 0
l2=<name>	7 3 -28 0
l2=<not>	9 -9 0 -5
l2=<number>	13 -16 6 -7
l2=<office>	10 -8 3 -10
l2=<person>	7 -18 10 -2
l2=<quality>	-17 5 5 6
l2=<seat>	10 0 -3 -20
l2=<sender>	33 -26 -10 -2
l2=<span>	-11 7 7 0
l2=<taker>	16 -21 0 1
l2=<v-agree>	20 -4 -18 -16
l2=<v-bear>	-9 -4 12 4
l2=<v-begin>	-10 10 4 -10
l2=<v-buy>	17 -6 -8 0
l2=<v-deny>	17 -13 -3 0
l2=<v-end>	-8 0 2 13
l2=<v-propose>	-4 -3 12 -3
l2=<v-renew>	12 -11 0 0
l2=<v-return>	-8 11 0 -5
l2=<v-say>	16 -16 -3 5
l2=<v-sign>	8 7 -25 -2
l2=<v-stay>	-4 8 -20 12
l2=<v-suspend>	-13 13 0 0
l2=<v-target>	8 -3 1 -13
l2=a	-5 8 -1 0
l2=about	-11 4 3 2
l2=according	21 -15 -6 0
l2=afternoon	-13 0 12 0
l2=again	-3 14 -7 -6
l2=agenda	-13 17 -1 -1
l2=agreement	-5 14 -3 -14
l2=also	-5 13 -8 0
l2=and	-2 5 6 -21
l2=announce	4 -9 0 0
l2=answer	-9 12 -1 0
l2=are	-12 10 -2 4
l2=arrive	-11 5 3 0
l2=arrived	-21 18 0 0
l2=as	0 -21 5 8
l2=ask	0 -20 14 0
l2=at	17 2 -16 -12
l2=back	-1 8 -11 0
l2=base	-12 -4 15 0
l2=be	-14 5 8 0
l2=been	18 -12 -15 4
l2=before	15 -11 -3 0
l2=bell	9 -8 0 0
l2=boat	11 -10 0 0
l2=born	9 -8 0 0
l2=briefing	11 -6 -2 0
l2=but	9 -4 -3 0
l2=by	-27 24 12 -8
l2=call	2 -14 7 1
l2=cannery	-11 12 0 0
l2=charge	11 -12 0 0
l2=cheaper	9 -7 0 0
l2=chip	-10 6 0 0
l2=circular	-11 -2 13 0
l2=city	-10 0 11 0
l2=colleague	-8 11 -2 0
l2=come	-10 0 10 0
l2=commerce	-11 14 -1 0
l2=conclude	22 -14 -7 -3
l2=custom	10 -7 0 0
l2=day	-14 12 6 -6
l2=desk	17 -15 0 0
l2=dinner	0 -6 9 -2
l2=discuss	-12 21 -4 -7
l2=done	2 6 -15 -1
l2=down	-5 10 0 -9
l2=draft	0 -9 0 7
l2=due	-2 4 6 -16
l2=duty	16 -20 0 0
l2=editor	-9 0 9 0
l2=embassy	16 -2 -9 -3
l2=end	-8 3 0 2
l2=envoy	2 9 -13 0
l2=eve	-12 8 3 0
l2=evening	-4 13 -10 0
l2=expert	-13 -4 0 18
l2=exporter	12 -10 0 0
l2=extension	10 -6 0 0
l2=face	-6 0 10 0
l2=fail	13 -12 0 0
l2=fair	14 -13 0 0
l2=fall	-7 -1 9 0
l2=fee	0 -10 0 12
l2=flight	-12 13 0 0
l2=follow	-9 12 0 0
l2=for	19 -14 -2 0
l2=friend	18 -16 0 0
l2=from	-8 11 0 -3
l2=future	12 -11 0 0
l2=greer	-10 13 0 0
l2=grower	11 -9 0 0
l2=guest	14 -15 0 0
l2=happen	-9 10 0 0
l2=has	14 -15 0 0
l2=have	-13 13 0 0
l2=he	12 -3 -13 0
l2=head	-4 -4 9 0
l2=him	3 -11 9 0
l2=hold	-11 10 -3 6
l2=hope	-2 -3 -5 11
l2=hotel	-15 10 8 0
l2=in	13 -15 -17 21
l2=invited	-20 0 20 0
l2=is	-7 -5 8 9
l2=it	0 -3 -1 11
l2=know	12 -2 -6 0
l2=land	-2 8 1 -11
l2=last	14 -17 -7 10
l2=lawyer	11 -7 0 -3
l2=lead	10 -9 0 0
l2=leader	-10 -6 15 0
l2=ledger	-6 0 8 0
l2=level	0 -8 0 10
l2=line	-10 13 -2 0
l2=list	-10 12 -10 4
l2=live	-7 11 -4 0
l2=london	-21 22 0 0
l2=lose	-7 -5 11 0
l2=make	18 -9 -10 -2
l2=market	14 -9 -1 0
l2=meet	-21 4 5 12
l2=ministry	1 -13 0 10
l2=minute	-4 -10 10 0
l2=negotiate	19 -10 -9 -5
l2=negotiation	15 -6 -7 -6
l2=next	-19 23 -1 0
l2=night	-16 24 -10 0
l2=noon	14 -7 -5 0
l2=note	-24 9 -1 18
l2=notice	9 -5 0 0
l2=of	-7 13 0 -7
l2=off	-12 8 6 0
l2=office	0 -9 0 8
l2=official	-12 17 -2 -3
l2=oil	-12 14 0 0
l2=on	18 -18 -17 10
l2=one	-5 16 -10 -1
l2=opened	-16 11 0 2
l2=opposition	-7 9 -1 0
l2=other	-12 -8 19 0
l2=out	4 2 -10 -2
l2=over	11 -15 5 -7
l2=owe	-11 1 7 0
l2=pact	-7 -5 10 2
l2=page	10 -9 0 0
l2=palace	-12 3 8 0
l2=paper	10 -3 -8 0
l2=parted	-12 12 0 0
l2=party	9 -8 0 0
l2=pay	17 -19 0 0
l2=peace	-14 11 -3 6
l2=people	10 -14 0 0
l2=person	0 -5 10 -5
l2=place	-17 9 8 0
l2=plan	-11 9 4 -3
l2=plane	-10 0 10 0
l2=plant	8 -12 0 3
l2=point	-17 18 0 0
l2=port	-3 9 -2 -7
l2=post	-14 16 -1 0
l2=president	0 -11 7 0
l2=prolong	11 -8 0 0
l2=propose	-10 11 0 0
l2=quarrel	-13 6 7 0
l2=raise	-10 12 0 0
l2=rate	17 -14 -2 0
l2=reach	-1 -2 11 -7
l2=receive	2 -10 6 0
l2=recently	-8 12 0 0
l2=regulator	-14 0 15 0
l2=reporter	8 -17 11 -10
l2=representative	11 -8 0 0
l2=result	-14 11 4 0
l2=return	-20 20 0 0
l2=room	-10 13 -3 0
l2=round	-6 16 -19 -7
l2=rumour	-17 7 9 0
l2=run	-19 17 2 0
l2=sailing	-5 -6 11 0
l2=same	10 -9 0 0
l2=say	14 -17 7 -10
l2=second	-8 10 0 0
l2=session	-22 9 7 0
l2=set	-9 11 -10 6
l2=share	17 -14 0 0
l2=ship	13 -15 -4 2
l2=show	12 -8 0 0
l2=sign	-1 8 -11 -1
l2=since	-11 10 0 2
l2=sit	-4 0 -5 10
l2=somebody	9 -7 0 0
l2=source	-4 -4 9 0
l2=soybean	-6 9 -1 0
l2=speech	10 -6 -3 0
l2=spoke	-13 0 11 0
l2=start	-9 16 -4 -2
l2=statement	-19 9 10 0
l2=steak	-5 -1 8 0
l2=step	12 -9 -1 0
l2=still	17 -14 0 0
l2=stock	10 -8 0 0
l2=stop	-14 4 -6 13
l2=suspend	-15 8 6 0
l2=table	-13 18 -1 -3
l2=take	11 -10 0 0
l2=talk	-10 22 -25 1
l2=tariff	20 -20 0 0
l2=team	-2 19 -2 -18
l2=telephone	8 -7 0 0
l2=tell	16 -11 -3 0
l2=term	12 -7 -4 0
l2=than	10 -10 0 0
l2=that	-13 19 0 -4
l2=the	28 -10 -21 -3
l2=them	-17 16 -2 2
l2=third	-11 12 0 0
l2=tiktok	-18 19 0 0
l2=time	-14 14 2 -2
l2=to	7 -14 7 -11
l2=together	-11 -10 14 8
l2=touched	11 -9 0 0
l2=town	-8 9 0 0
l2=trade	10 -15 2 0
l2=trader	13 -7 -3 0
l2=train	13 -11 0 0
l2=travelled	10 -5 -2 0
l2=tree	-3 10 0 -5
l2=truce	0 -10 10 1
l2=two	-28 19 10 -5
l2=understanding	4 -10 5 0
l2=up	-4 0 -1 9
l2=visit	0 -8 3 3
l2=visited	0 8 -10 0
l2=want	-17 7 10 0
l2=was	-12 9 -9 11
l2=weekend	-15 17 -1 0
l2=were	-17 21 -1 -1
l2=which	-11 6 -8 12
l2=with	0 -13 5 6
l2=work	14 -10 0 0
l2=would	8 -17 6 0
l2=you	-16 9 6 -1
l2=—	9 0 -9 0
l3='s	-7 -11 25 -16
l3=(	13 -24 5 -1
l3=)	11 -4 -2 0
l3=,	14 -7 -15 3
l3=.	35 -27 -13 -1
l3=<agent>	2 3 -2 -10
l3=<begin>	2 -7 10 -9
l3=<day-ahead>	6 0 -13 2
l3=<day-gone>	9 6 -18 -3
l3=<day-today>	33 -31 -6 -2
l3=<duty>	13 -12 0 0
l3=<gate>	7 -13 0 2
l3=<goods-amount>	9 -2 -5 0
l3=<level-noun>	5 -8 0 2
l3=<level>	-11 15 -1 -1
l3=<month-ahead>	-10 15 -4 0
l3=<not>	-19 6 22 -2
l3=<number>	7 6 -12 -14
l3=<office>	13 -15 2 0
l3=<person>	-4 13 -2 -18
l3=<quality>	-8 13 -5 0
l3=<sender>	15 -8 -10 0
l3=<span>	9 -7 0 -6
l3=<v-agree>	-10 6 0 8
l3=<v-bear>	-5 10 1 -11
l3=<v-begin>	-12 7 0 5
l3=<v-deny>	14 -11 0 -1
l3=<v-end>	0 4 -12 3
l3=<v-impose>	-14 -3 21 2
l3=<v-lack>	-12 20 -8 0
l3=<v-renew>	-4 -11 14 0
l3=<v-return>	0 -7 11 0
l3=<v-say>	-4 5 7 -19
l3=<v-sell>	28 -16 -12 -1
l3=<v-target>	9 -6 -3 0
l3=<v-up>	-8 0 16 -3
l3=a	9 0 5 -48
l3=about	-7 13 -3 0
l3=according	-7 6 3 -3
l3=add	-11 12 0 0
l3=again	-10 13 0 0
l3=air	-11 -4 15 0
l3=an	7 -14 2 0
l3=and	13 -16 -5 6
l3=announce	15 -14 0 0
l3=another	-18 12 8 0
l3=apec	0 -9 7 0
l3=are	-12 6 6 0
l3=ask	0 -10 9 0
l3=at	12 -16 5 -3
l3=bargain	-10 6 3 0
l3=be	21 -9 -13 -10
l3=because	0 -10 7 0
l3=been	-6 -7 10 9
l3=begin	-9 14 -3 0
l3=being	-13 18 -3 0
l3=between	4 -8 8 -7
l3=both	-10 14 -1 -1
l3=busan	0 10 -7 0
l3=by	-17 12 -2 6
l3=call	0 -12 9 0
l3=car	-11 12 0 0
l3=ceasefire	12 -11 0 0
l3=charge	10 -10 0 0
l3=complained	-11 11 0 0
l3=conference	-15 15 0 0
l3=day	-27 25 5 0
l3=delegation	-22 7 7 3
l3=discuss	5 6 -9 0
l3=done	16 -15 0 0
l3=due	15 -13 -2 0
l3=each	0 -12 11 0
l3=end	-7 9 -9 4
l3=expect	12 0 -13 0
l3=expert	-2 -14 0 17
l3=extend	-5 -4 10 0
l3=extra	-9 8 0 0
l3=factory	9 -1 -7 0
l3=far	-12 1 9 0
l3=ferry	-12 0 0 15
l3=fifth	-11 12 0 0
l3=first	-7 20 -4 -17
l3=flew	16 -10 -7 0
l3=for	2 13 -10 -19
l3=fourth	-11 16 -3 -3
l3=from	7 0 -11 -1
l3=front	12 -11 0 0
l3=get	12 -2 -6 0
l3=go	-3 -3 16 -8
l3=good	-17 9 2 6
l3=government	-16 18 0 0
l3=had	17 -2 -23 0
l3=half	-10 0 5 5
l3=harbour	15 -10 0 -3
l3=have	5 -14 6 0
l3=he	-4 -3 10 4
l3=hold	-20 16 6 -2
l3=i	-17 21 -5 0
l3=in	-7 4 1 2
l3=invited	-11 24 -11 0
l3=is	-21 15 6 -3
l3=it	-10 14 -16 7
l3=its	-10 19 -9 -3
l3=itself	7 -12 6 0
l3=jamieson	-10 13 0 0
l3=just	-10 10 0 0
l3=keep	-13 7 7 0
l3=know	-15 16 0 0
l3=land	8 -7 0 0
l3=last	-13 25 -1 -15
l3=later	11 -18 -1 8
l3=leader	5 -11 1 0
l3=licence	-12 6 0 6
l3=light	-6 -5 10 0
l3=list	-12 -6 9 7
l3=little	8 -10 0 0
l3=long	-8 9 0 0
l3=make	20 -16 -3 0
l3=meet	14 -2 -6 -9
l3=men	-10 12 0 0
l3=minister	21 -13 -10 -5
l3=more	-9 -5 7 7
l3=most	-6 10 -1 0
l3=mr	16 -19 3 0
l3=named	-9 9 0 0
l3=negotiation	-14 16 0 0
l3=new	-31 22 12 -1
l3=next	-21 18 -3 6
l3=nobody	-21 16 6 0
l3=not	-12 3 13 -1
l3=note	10 -6 -2 0
l3=of	19 0 -32 -4
l3=on	-1 -7 -1 14
l3=our	16 -11 -2 -9
l3=out	-24 21 5 0
l3=over	-12 -17 11 15
l3=own	-8 11 0 -8
l3=paper	-6 9 -1 0
l3=past	-7 12 -2 -2
l3=pay	11 -7 -14 3
l3=peace	12 -11 0 0
l3=pencilled	10 -9 0 0
l3=people	-5 9 -4 0
l3=place	10 -21 11 0
l3=port	23 -25 0 0
l3=press	-10 12 0 -6
l3=product	-12 13 0 0
l3=public	-17 17 0 0
l3=rate	11 -9 0 0
l3=reason	19 -17 0 0
l3=receive	-24 10 15 0
l3=reporter	-18 16 0 7
l3=representative	-9 5 0 1
l3=return	11 -6 -5 0
l3=round	2 4 -12 -7
l3=rule	14 -11 0 -1
l3=same	18 -16 0 0
l3=second	5 2 -12 -7
l3=secretary	0 -9 0 10
l3=see	-20 3 14 -2
l3=session	6 -1 -2 -2
l3=settle	-10 9 0 0
l3=shall	10 -7 -1 0
l3=sheet	-14 5 10 0
l3=ship	20 -17 0 0
l3=side	-12 27 -7 -10
l3=sign	-3 -9 10 6
l3=similar	-9 10 0 0
l3=since	-8 11 0 -3
l3=sixth	23 -22 0 0
l3=soybean	12 0 -8 0
l3=spent	-13 -7 -2 21
l3=spring	-3 -5 12 0
l3=state	-16 3 12 0
l3=statement	26 -24 0 0
l3=step	-10 2 1 4
l3=summit	-1 10 -11 0
l3=table	1 -11 9 0
l3=talk	21 -17 -2 -9
l3=team	-1 18 -6 -11
l3=technical	1 -19 0 16
l3=telephone	13 -9 0 0
l3=tell	5 -4 2 -12
l3=that	-11 4 -10 17
l3=the	7 -5 1 -11
l3=them	14 -13 0 0
l3=thi	-23 16 1 5
l3=to	5 -11 10 0
l3=trade	9 -8 -13 11
l3=truce	-8 9 0 -1
l3=tuna	-9 0 0 8
l3=twice	-13 18 -3 0
l3=two	5 8 -19 0
l3=understanding	-12 14 0 -1
l3=want	11 0 -11 0
l3=was	-4 9 0 -12
l3=we	0 14 -18 -9
l3=were	12 -7 -10 1
l3=what	-16 9 10 0
l3=which	-11 2 4 6
l3=who	33 -26 -5 -3
l3=will	-31 5 18 8
l3=wine	-13 13 0 0
l3=with	-14 15 -1 0
l3=write	-13 16 -2 0
l3=year	9 -7 0 0
l3=yes	-6 -4 13 0
l4='s	21 -17 -12 6
l4=)	-7 10 -1 0
l4=-	8 6 -20 -3
l4=.	-18 15 0 3
l4=/	-17 18 0 0
l4=<agent>	-6 12 0 -5
l4=<begin>	0 6 3 -26
l4=<day-ahead>	-11 0 19 -6
l4=<day-gone>	9 0 0 -16
l4=<day-today>	5 -6 -5 3
l4=<gate>	-5 -8 16 -1
l4=<goods>	-18 21 2 -3
l4=<level-noun>	-13 13 -1 0
l4=<money>	26 -24 0 0
l4=<month-ahead>	-26 19 10 0
l4=<month-gone>	10 -4 -3 -3
l4=<name>	0 5 -15 3
l4=<office>	-6 11 -3 -1
l4=<organisation>	-24 11 7 10
l4=<person>	9 0 -3 -20
l4=<points>	-14 8 6 0
l4=<seat>	7 -4 -13 8
l4=<sender>	32 -26 -3 0
l4=<span>	-13 14 -10 7
l4=<v-bear>	-8 17 -4 -7
l4=<v-begin>	0 -9 11 0
l4=<v-buy>	3 -10 -4 8
l4=<v-down>	-11 3 5 3
l4=<v-end>	11 -14 1 0
l4=<v-impose>	10 -4 -8 -5
l4=<v-lack>	15 0 -17 0
l4=<v-propose>	-2 7 -9 2
l4=<v-say>	-2 -7 6 10
l4=<v-sell>	-15 3 10 0
l4=<v-sign>	2 -1 -19 11
l4=<v-stay>	-10 3 0 8
l4=<v-suspend>	4 -13 0 7
l4=<v-target>	-10 1 10 -2
l4=<v-up>	9 1 -14 -5
l4=a	5 1 7 -33
l4=accept	-11 0 10 0
l4=act	-9 10 0 0
l4=after	9 -11 -3 2
l4=air	15 -9 -6 0
l4=also	-9 0 6 3
l4=an	-23 11 15 -6
l4=and	-10 1 0 18
l4=another	14 -18 5 0
l4=are	12 -13 2 0
l4=arranged	-11 16 0 -3
l4=arrangement	16 -11 -5 0
l4=as	15 -19 4 -2
l4=ask	8 -5 -1 0
l4=at	-20 -1 24 2
l4=await	13 -3 -9 0
l4=been	22 -19 0 -7
l4=begin	4 -14 12 0
l4=break	10 -8 0 0
l4=by	45 -28 -29 -2
l4=charge	-9 -3 13 0
l4=chenggang	0 -5 -5 11
l4=come	-16 3 7 5
l4=country	0 -9 -1 11
l4=day	12 -8 0 0
l4=deal	26 -21 -4 0
l4=delegation	-6 13 -3 -3
l4=did	-15 17 -2 0
l4=doe	11 -12 0 0
l4=down	2 -9 -3 13
l4=draft	-13 9 0 4
l4=earlier	9 -8 0 0
l4=end	6 -11 3 0
l4=expert	-6 -10 0 16
l4=extension	-18 20 0 0
l4=face	-7 0 9 -1
l4=fact	-16 12 7 0
l4=fifth	-9 13 0 0
l4=for	8 0 -17 2
l4=four	19 -17 0 0
l4=free	-6 14 -5 0
l4=from	-2 0 7 -6
l4=g	10 0 -8 0
l4=had	-21 6 7 12
l4=has	-6 -10 23 -3
l4=having	-5 8 0 0
l4=he	-18 15 7 -5
l4=house	12 -9 0 0
l4=if	1 -11 11 0
l4=its	14 -6 -9 -3
l4=itself	-11 11 0 0
l4=last	0 11 -2 -9
l4=lasting	-10 12 0 0
l4=lead	6 3 0 -8
l4=leader	12 -19 1 0
l4=leave	-10 12 0 0
l4=led	15 -14 0 0
l4=let	-9 8 0 0
l4=live	-9 0 7 0
l4=look	-8 10 0 0
l4=m	11 -6 -5 0
l4=make	-13 6 0 6
l4=market	-7 0 9 0
l4=may	12 -12 0 0
l4=me	-11 12 0 0
l4=meet	-8 16 -8 0
l4=meeting	-9 9 0 0
l4=minister	-6 11 0 -5
l4=month	13 -7 -3 0
l4=mr	-16 11 8 -1
l4=my	-12 6 -2 8
l4=negotiate	-14 15 0 0
l4=negotiator	-12 17 -8 0
l4=new	9 -4 -1 0
l4=next	9 4 -16 -14
l4=nothing	-15 12 2 0
l4=now	14 -12 0 0
l4=of	0 -10 -2 17
l4=on	7 1 -16 0
l4=one	-5 13 -5 -3
l4=order	-3 -4 0 9
l4=other	-9 8 -3 3
l4=our	-6 7 6 -8
l4=out	-19 9 13 0
l4=over	9 -5 -1 -1
l4=own	18 -16 0 0
l4=pact	9 -8 0 0
l4=paper	17 -13 -2 0
l4=pay	10 -8 0 0
l4=peace	14 -13 0 0
l4=place	8 -6 0 0
l4=plan	8 -3 -2 -4
l4=positive	12 -12 0 0
l4=president	10 -24 9 0
l4=quarrel	3 -9 -1 5
l4=reach	-9 6 3 0
l4=ready	15 -14 0 0
l4=receive	12 -9 -5 0
l4=review	-10 6 0 3
l4=round	11 -6 -2 -10
l4=say	26 -16 -4 -8
l4=secretary	-1 -4 -1 9
l4=see	-14 7 4 -1
l4=sell	-10 7 4 0
l4=send	9 -4 -1 0
l4=settle	11 -9 0 0
l4=shall	-15 18 0 0
l4=ship	-16 1 9 3
l4=shook	-14 13 0 0
l4=side	-4 10 -1 -2
l4=sign	15 -5 -24 2
l4=since	-18 -1 17 4
l4=sit	4 -12 1 4
l4=sixth	-22 24 0 0
l4=so	-1 -20 16 1
l4=spoke	10 0 -10 0
l4=state	1 -19 7 9
l4=statement	-8 0 10 0
l4=still	17 -10 -7 0
l4=take	-9 6 6 -2
l4=talk	-27 22 9 -2
l4=talked	-10 14 -3 0
l4=tell	-15 5 4 12
l4=than	10 -13 1 0
l4=that	21 -6 -10 -22
l4=their	-4 9 -3 -1
l4=there	-3 10 -6 0
l4=they	-7 14 -1 -8
l4=three	-14 0 4 7
l4=through	-6 9 0 0
l4=time	-15 4 0 10
l4=to	17 4 -28 -16
l4=tomatoe	-12 12 0 0
l4=trade	18 -9 -3 -10
l4=trump	-12 13 0 0
l4=two	-14 14 7 -16
l4=under	-8 -1 1 10
l4=unless	9 -7 0 0
l4=used	-11 12 0 0
l4=visit	-12 -8 17 0
l4=was	-14 11 10 -11
l4=we	10 -3 -6 -5
l4=what	2 -5 7 -10
l4=when	0 -10 6 2
l4=which	-13 21 -5 -9
l4=will	8 -5 -12 6
l4=with	7 -18 -1 11
l4=—	-4 7 0 -2
l=" in	-8 10 0 0
l=) ,	-16 17 0 0
l=) :	14 -13 0 0
l=) and	-11 12 0 0
l=, although	12 -3 -8 0
l=, and	-9 1 2 6
l=, at	-32 20 16 0
l=, but	11 -7 -1 0
l=, for	13 -10 0 0
l=, from	4 -9 2 0
l=, in	-25 17 1 7
l=, on	-8 9 0 0
l=, say	9 -12 0 0
l=, to	-17 19 -1 0
l=, when	11 -5 -3 0
l=, which	14 -12 4 -9
l=, with	8 -6 0 0
l=: <number>	12 -4 -7 0
l=: in	-16 12 0 0
l=: the	-5 13 -6 -1
l=; in	8 -14 -1 2
l=; the	11 -7 -1 0
l=<begin> "	11 -6 -1 0
l=<begin> (	20 -14 -3 0
l=<begin> <day-gone>	-23 21 4 0
l=<begin> [	12 -11 0 0
l=<begin> a	-19 4 12 6
l=<begin> after	-23 13 13 0
l=<begin> and	10 -5 -1 0
l=<begin> at	12 -7 -2 0
l=<begin> before	-15 12 2 0
l=<begin> from	6 -16 3 6
l=<begin> in	-1 0 -10 11
l=<begin> on	-10 11 0 0
l=<begin> should	-16 9 0 7
l=<begin> —	13 -11 0 0
l=<day-ahead> in	-15 4 -2 10
l=<day-gone> ,	-19 24 0 -2
l=<day-gone> in	-10 0 14 0
l=<day-today> (	21 -14 0 -4
l=<day-today> —	21 -16 0 -4
l=<level> at	15 -12 0 0
l=<level> in	23 -19 -17 2
l=<month-ahead> in	-9 2 6 0
l=<name> ,	-22 23 -6 0
l=<name> :	17 -8 0 -6
l=<name> and	25 -22 0 0
l=<name> in	-18 11 0 9
l=<number> ,	-2 -8 9 0
l=<number> in	4 5 -6 -9
l=<number> —	12 -11 0 0
l=<office> :	15 -11 0 0
l=<office> in	0 3 1 -10
l=<organisation> (	-12 2 0 8
l=<organisation> ,	-12 11 -6 4
l=<organisation> from	10 -9 0 0
l=<organisation> in	-1 6 0 -8
l=<organisation> to	18 -7 -1 -9
l=<person> (	12 -9 0 0
l=<person> ,	39 -32 -6 0
l=<person> and	23 -15 -7 0
l=<person> for	12 -12 0 0
l=<person> in	-23 12 8 0
l=<person> leave	-8 -2 12 0
l=<person> to	5 1 -10 0
l=<quality> )	-5 -6 12 0
l=<quality> in	-29 16 -3 7
l=<seat> /	11 -2 -4 -7
l=<seat> :	-10 11 0 0
l=<seat> and	-1 -1 10 -9
l=<span> ,	-10 0 10 0
l=<span> in	-17 17 -1 0
l=<span> of	7 -6 0 0
l=<span> to	8 -11 0 0
l=about the	-13 13 0 0
l=according to	21 -15 -6 0
l=again in	-9 19 -6 -5
l=agenda in	-9 13 -1 -1
l=agree with	-8 10 0 0
l=agreement in	-8 14 -2 -1
l=agreement with	-1 0 5 -10
l=and <name>	-6 8 0 0
l=and a	14 -10 0 0
l=and at	13 -9 -3 0
l=and in	0 1 0 -9
l=and the	-23 19 8 0
l=answer to	-10 11 0 0
l=are in	-21 17 0 5
l=arrive in	-14 6 4 0
l=arrived in	-19 16 0 0
l=ask in	0 -12 10 0
l=at the	14 8 -17 -8
l=back from	-19 24 -6 0
l=back in	9 -7 0 0
l=back to	10 -8 0 0
l=bargain with	-5 10 -2 0
l=be in	-10 0 8 0
l=been to	13 -7 -6 0
l=before the	10 -10 0 0
l=born in	8 -7 0 0
l=by the	-14 9 8 0
l=call from	-7 -4 11 0
l=cheaper in	8 -7 0 0
l=colleague in	-8 12 -2 0
l=come to	-25 11 11 5
l=commerce in	-12 15 0 0
l=conclude in	11 -6 -3 -2
l=conference ,	-3 9 -7 -1
l=conference in	11 -11 1 -3
l=day in	-12 15 0 -5
l=deal with	-9 -2 13 0
l=delegation in	-11 11 0 0
l=did the	-4 -7 10 0
l=dinner in	0 -6 9 -1
l=discuss in	-10 18 -3 -7
l=done at	5 0 -11 0
l=due in	-8 8 7 -13
l=embassy in	15 -2 -8 -3
l=end in	-15 11 0 3
l=eve of	-12 8 3 0
l=evening in	-9 15 -8 0
l=extension in	10 -6 0 0
l=factory in	10 -7 0 0
l=fail ,	13 -12 0 0
l=fair in	10 -9 0 0
l=fee at	-6 -9 0 14
l=fee in	18 -15 0 0
l=flight to	-11 14 -2 0
l=follow in	-9 12 0 0
l=friend in	13 -12 0 0
l=from the	-10 19 -10 -1
l=go to	-11 7 3 0
l=greer in	-10 13 0 0
l=grower in	16 -14 0 0
l=hall in	11 -12 0 0
l=hold at	-11 14 0 0
l=hour in	-12 9 4 0
l=in for	11 -10 0 0
l=in the	0 -10 -6 23
l=invited to	-8 0 8 0
l=is what	0 -9 3 4
l=it is	-10 6 3 0
l=land at	12 -10 0 0
l=land in	-14 15 7 -10
l=last in	0 -13 0 13
l=lawyer in	11 -7 0 -3
l=lead for	10 -9 0 0
l=leader in	-12 -5 16 0
l=leave the	11 -3 -8 0
l=letter from	-7 9 0 0
l=line from	-8 10 0 0
l=live :	12 -10 0 0
l=live from	-12 14 0 0
l=london and	-12 12 0 0
l=look to	-12 16 -4 0
l=make in	15 -7 -10 -2
l=man in	11 -6 -2 0
l=meet ,	1 -10 0 7
l=meet :	-4 -5 0 11
l=meet at	-22 15 7 -1
l=meet in	-16 2 2 9
l=midnight in	9 0 -10 -4
l=minute at	11 0 -10 0
l=minute in	-19 -7 22 0
l=morning ,	11 -3 -6 0
l=morning from	-18 11 -1 7
l=negotiate for	13 -12 0 0
l=negotiate with	20 -14 -4 -2
l=negotiation with	14 -8 -4 -1
l=new for	10 -7 -3 0
l=new from	-9 1 10 0
l=next :	-10 12 0 0
l=night in	-21 22 0 0
l=of a	-16 13 -3 5
l=of the	2 2 0 -10
l=off in	-12 12 0 0
l=official in	-18 18 0 0
l=oil in	-7 8 0 0
l=on <day-gone>	0 0 -10 9
l=on in	10 0 -17 0
l=on the	25 -23 0 0
l=on to	2 -10 7 0
l=one in	-18 20 0 0
l=opened in	-13 6 0 2
l=opposition in	-7 9 -1 0
l=other in	-2 -8 11 0
l=out in	-9 15 -6 0
l=own with	-11 7 -2 6
l=pact with	-5 -12 11 2
l=parted in	-12 12 0 0
l=pay in	8 -11 1 0
l=peace with	-13 7 0 7
l=people in	6 -10 0 0
l=person in	-5 -3 12 -3
l=plan for	-25 17 8 0
l=plant in	17 -12 0 -2
l=port of	-5 11 -1 -6
l=president in	0 -10 8 0
l=price in	11 -7 -2 0
l=propose to	-10 10 0 0
l=raise in	-10 12 0 0
l=reach at	-11 7 4 0
l=recently in	-8 12 0 0
l=regulator in	-15 0 16 0
l=reporter in	8 -14 6 -2
l=result in	-9 11 0 0
l=resume in	10 -3 -8 -3
l=return from	-21 19 0 0
l=room at	-7 9 -1 0
l=round ,	-13 14 0 0
l=round in	-13 21 -12 -4
l=round since	17 -16 0 0
l=say that	-2 -8 11 0
l=say the	23 -18 -6 0
l=session in	-7 -6 9 2
l=set for	-20 13 0 6
l=share in	16 -13 0 0
l=ship from	-2 -6 0 9
l=sign at	11 -9 0 0
l=sign in	5 0 -10 0
l=sign the	-15 10 5 0
l=sign with	-20 22 -1 0
l=sit in	-7 0 -3 11
l=somebody in	9 -7 0 0
l=spoke in	-18 4 12 0
l=start in	-16 23 -4 -2
l=still in	12 -10 0 0
l=summit in	0 -11 10 0
l=table in	-19 24 -4 -2
l=talk in	-34 37 -7 1
l=talk on	14 -13 0 0
l=talk with	7 -7 -12 6
l=talking to	11 -9 0 0
l=team in	-4 12 0 -9
l=tell <person>	14 -11 0 0
l=that in	-8 10 0 0
l=that the	-14 18 0 0
l=the <quality>	12 -8 0 0
l=them in	-14 15 0 0
l=thi in	12 -9 0 0
l=those of	-9 10 0 0
l=tiktok in	-17 18 0 0
l=to in	3 -9 2 0
l=to the	-2 -8 12 -6
l=together in	-12 -9 14 8
l=touched in	11 -9 0 0
l=trade ,	12 -10 0 0
l=travelled to	10 -5 -2 0
l=truce in	-12 -1 20 0
l=truce of	9 2 -17 0
l=two in	-16 4 12 -3
l=up in	-7 -2 0 12
l=visited the	0 8 -10 0
l=was in	-9 5 -7 11
l=way to	10 -8 0 0
l=weekend in	-16 18 0 0
l=were in	-17 21 -1 -1
l=what doe	-10 12 0 0
l=which the	-11 8 -11 12
l=work in	11 -8 0 0
l=write to	13 -11 0 0
l=you in	-14 4 7 0
l=— the	-1 9 -7 0
lead=,	-8 10 1 -1
lead=1	-22 18 5 0
lead=:	-4 1 -4 8
lead=;	-10 16 -10 0
lead=[	21 -18 0 0
lead=according	14 -1 -9 -3
lead=accra	-13 20 -8 -3
lead=after	2 -13 14 -16
lead=agreed	-13 13 0 0
lead=all	5 0 -9 0
lead=amman	15 -12 0 0
lead=an	17 -16 -9 6
lead=analysts	25 -26 0 0
lead=and	10 1 -23 8
lead=ankara	19 -9 -2 -6
lead=antwerp	4 -9 4 0
lead=any	12 -8 -1 0
lead=argentina	2 -11 0 7
lead=as	-15 19 7 -15
lead=ask	11 -9 0 0
lead=astana	-21 3 19 0
lead=asunción	10 -5 -3 0
lead=at	16 -8 -13 0
lead=athens	14 -11 -1 0
lead=auckland	12 -10 0 0
lead=australia	-10 0 11 0
lead=baghdad	-1 -11 12 0
lead=baku	19 -10 -13 0
lead=bangkok	12 -9 0 0
lead=beijing	-6 -6 8 3
lead=belgrade	-9 13 0 -3
lead=bergen	-12 -3 0 15
lead=bern	22 -13 -7 0
lead=berne	19 -15 -4 0
lead=bessent	2 15 -24 0
lead=bogotá	20 -14 -5 0
lead=both	17 0 -12 -13
lead=brasília	16 -7 -6 0
lead=brazil	-15 10 6 0
lead=brussels	-9 1 5 2
lead=buenos	-7 -15 16 0
lead=busan	-31 6 25 0
lead=by	-15 14 12 -18
lead=cabinet	-13 11 0 1
lead=carney	-7 -9 18 0
lead=chamber	-14 16 0 0
lead=chile	-10 11 0 0
lead=china	8 -18 4 4
lead=chinese	12 -5 0 -6
lead=clock	-12 14 0 0
lead=colombo	32 -22 -7 0
lead=commerce	-8 11 -1 0
lead=communiqué	11 0 -2 -8
lead=copper	11 -9 0 0
lead=customs	8 -14 -2 9
lead=dakar	11 -9 0 0
lead=davos	-11 14 -5 0
lead=delhi	-6 9 0 0
lead=deputy	-4 16 -1 -12
lead=dhaka	9 0 -2 -4
lead=dili	14 -9 -3 0
lead=djibouti	-20 21 0 0
lead=dockers	16 -14 -3 0
lead=doha	19 -15 -3 0
lead=donald	-12 -11 21 0
lead=done	6 0 -10 0
lead=downing	-10 -3 14 0
lead=dublin	16 -11 -5 0
lead=embassy	0 7 -9 0
lead=envoys	16 -16 0 0
lead=eu	11 -4 -5 -4
lead=european	13 -4 -9 0
lead=experts	-14 -11 0 23
lead=export	11 0 -8 0
lead=fifty	-3 -7 10 0
lead=following	-9 8 0 0
lead=for	18 -6 -14 -4
lead=foreign	-7 27 -19 0
lead=friends	-11 11 0 0
lead=from	0 -12 12 2
lead=geneva	-31 34 -3 0
lead=good	-20 19 1 0
lead=goods	9 -5 0 0
lead=gyeongju	-11 -10 18 0
lead=hanoi	23 -18 -6 0
lead=has	-10 10 0 0
lead=havana	12 -7 -4 0
lead=he	-3 1 8 -18
lead=helsinki	25 -18 -7 0
lead=her	-9 9 0 0
lead=his	18 -17 0 0
lead=host	18 -14 0 0
lead=i	32 -20 -11 -1
lead=in	-4 5 -9 4
lead=india	8 2 -12 -3
lead=insiders	9 -8 0 0
lead=islamabad	-4 -6 10 0
lead=it	12 -9 -12 6
lead=its	17 -17 -2 3
lead=jakarta	23 -10 -12 -7
lead=kampala	-12 13 0 0
lead=kananaskis	-37 0 37 0
lead=karin	-11 12 0 0
lead=kigali	-7 8 0 0
lead=kim	10 0 -11 0
lead=kinshasa	-7 8 0 0
lead=kuala	-72 70 4 -4
lead=kyiv	11 -8 0 0
lead=lagos	10 -8 0 0
lead=lancaster	3 -14 10 0
lead=legal	0 -8 -1 10
lead=letter	-17 18 0 0
lead=li	-8 -5 -5 16
lead=lima	24 -19 -2 -7
lead=london	9 2 -26 -4
lead=luanda	-8 11 -2 0
lead=lula	-2 -20 22 0
lead=lusaka	8 -18 10 -7
lead=madrid	-45 49 -5 0
lead=malaysia	11 -9 0 0
lead=manila	21 -10 -16 -4
lead=maputo	13 -7 -3 0
lead=maroš	10 -18 -5 11
lead=mediators	10 -10 0 0
lead=mexican	-7 -4 11 0
lead=mexico	0 5 -13 0
lead=midnight	-10 11 0 0
lead=minister	14 0 -16 -9
lead=ministers	-17 34 -10 -12
lead=mombasa	-20 20 0 0
lead=montevideo	18 -12 -4 0
lead=mr	-15 10 2 3
lead=mumbai	11 -9 0 0
lead=muscat	12 -10 0 0
lead=my	14 -14 0 0
lead=neither	-4 -8 13 0
lead=new	-9 -15 23 9
lead=nicosia	-11 13 0 0
lead=ninety	-3 -12 12 0
lead=no	-20 17 6 -2
lead=notes	-12 12 0 0
lead=nothing	-12 7 3 0
lead=now	9 -10 0 0
lead=of	-20 25 -6 0
lead=on	-21 6 17 0
lead=one	11 -8 0 0
lead=osaka	-16 -2 19 0
lead=ottawa	21 -26 1 -2
lead=our	-10 -7 5 15
lead=over	-10 0 11 0
lead=panama	-17 15 0 0
lead=paris	-19 26 -8 -1
lead=parliament	21 -18 0 0
lead=poland	12 -10 0 0
lead=port	-20 20 6 -8
lead=portugal	-24 28 -5 0
lead=prabowo	-11 0 11 0
lead=prague	17 -15 0 0
lead=premier	9 -3 -3 0
lead=president	8 8 -12 0
lead=presidents	-15 -21 31 0
lead=prices	5 -10 2 0
lead=public	-8 10 0 0
lead=remember	-11 11 0 0
lead=rome	-4 -13 -8 20
lead=rumours	-2 -7 9 0
lead=ryosei	-6 11 -6 0
lead=samarkand	-12 13 0 0
lead=santiago	14 -10 -2 0
lead=scott	14 -7 -6 0
lead=see	0 -10 12 0
lead=seoul	35 -23 -17 -2
lead=should	-18 4 6 7
lead=signature	-9 10 0 0
lead=signed	0 -22 10 8
lead=since	14 -7 -11 0
lead=singapore	29 -25 -2 0
lead=six	17 -19 0 1
lead=so	-18 10 5 2
lead=sofia	22 -20 0 0
lead=some	11 -5 -2 0
lead=south	6 -5 0 0
lead=split	-12 13 0 0
lead=state	0 -11 0 10
lead=still	9 -9 0 0
lead=stocks	12 -9 0 0
lead=suva	25 -21 -1 0
lead=swiss	-3 7 -4 0
lead=são	-9 10 0 0
lead=taipei	20 -14 -6 0
lead=talks	28 -14 -11 -19
lead=tallinn	9 -4 -2 0
lead=tashkent	-6 8 0 0
lead=tbilisi	-5 -13 10 7
lead=tea	0 -11 8 0
lead=teams	-11 12 0 0
lead=that	3 -10 0 5
lead=then	-11 3 9 0
lead=there	11 -4 -11 0
lead=these	-10 12 0 0
lead=they	-5 -5 1 12
lead=they'll	0 9 0 -5
lead=third	20 -17 0 -1
lead=three	24 -19 -5 0
lead=through	9 -9 0 0
lead=tirana	-13 14 0 0
lead=tokyo	-9 -14 25 -8
lead=tomorrow	-4 -6 11 0
lead=trade	-18 24 -3 -10
lead=treasury	28 3 -41 -1
lead=trieste	8 -17 0 10
lead=truce	-9 0 9 0
lead=trump	13 -21 6 -6
lead=tunis	-3 -13 6 8
lead=turnberry	-19 0 19 0
lead=two	1 6 -9 -4
lead=u.s.	9 -8 -6 4
lead=ukraine	-17 18 0 0
lead=ulaanbaatar	-21 7 14 0
lead=under	-29 24 8 0
lead=unless	-4 -4 12 0
lead=ursula	3 -8 1 0
lead=us	-5 17 -3 -7
lead=valparaíso	-25 26 0 0
lead=vice	3 13 -19 0
lead=vietnam	-8 10 0 0
lead=washington	-6 18 -24 17
lead=we	-6 8 -12 4
lead=wellington	12 -5 -3 0
lead=what	-33 22 19 -14
lead=when	-4 -7 22 -16
lead=whether	-16 17 0 -1
lead=white	-7 14 -3 0
lead=whose	6 -14 13 -9
lead=windhoek	-3 -10 12 0
lead=with	-5 -3 12 -5
lead=xi	-14 -46 46 -6
lead=yet	0 9 -9 0
lead=zagreb	19 -15 -3 0
lead=zanzibar	16 -15 0 0
lead=—	-4 14 -16 3
lead=•	9 -16 5 0
left:calls	11 -3 -4 -3
left:coming	-14 5 7 0
left:ended	-7 5 0 6
left:experts	-21 -46 -34 71
left:m=assembly	17 -11 -2 -2
left:m=came	3 0 -11 3
left:m=come	-1 -9 1 14
left:m=comes	-2 -3 12 -6
left:m=conference	-5 12 -2 -9
left:m=consultations	-2 4 -9 4
left:m=delegation	-18 13 0 2
left:m=delegations	-14 32 -11 -16
left:m=dinner	-10 0 13 -5
left:m=due	0 1 5 -17
left:m=ended	9 -4 -4 -4
left:m=goes	13 -4 -2 -8
left:m=guest	25 -29 0 0
left:m=guests	-2 -3 -2 9
left:m=handshake	12 -5 -9 0
left:m=here	11 -4 0 -9
left:m=host	12 0 -13 0
left:m=invited	-15 13 3 0
left:m=land	10 -6 0 0
left:m=landed	-8 12 -2 0
left:m=leg	-9 12 0 0
left:m=lunch	20 -15 -3 -1
left:m=meeting	4 -9 0 8
left:m=meetings	-18 18 -2 1
left:m=negotiate	-13 15 0 0
left:m=negotiated	-15 20 -3 -1
left:m=negotiating	14 -9 -6 -2
left:m=negotiations	-4 12 -1 -10
left:m=negotiator	2 -21 5 17
left:m=negotiators	7 12 -19 -22
left:m=parted	-10 3 5 0
left:m=receive	8 0 -4 -3
left:m=received	-13 0 18 -4
left:m=receives	13 0 -13 0
left:m=rose	12 -12 0 0
left:m=round	29 -10 -31 -31
left:m=rounds	-24 23 -8 6
left:m=sat	0 -3 -3 7
left:m=see each other	-10 5 1 -1
left:m=session	-13 1 0 11
left:m=signed	12 -16 12 0
left:m=sit	-5 8 -2 0
left:m=sits	2 -12 0 9
left:m=spent	-11 0 -3 14
left:m=stop	-8 -1 -1 12
left:m=summit	-9 -15 24 -2
left:m=table	-3 9 1 -13
left:m=talk	-5 -5 11 2
left:m=talked	3 5 -11 0
left:m=talks	10 3 -16 -8
left:m=there	-5 17 -9 -21
left:m=to see	6 -16 15 -6
left:m=travelled	10 -5 -2 0
left:m=visit	-3 -13 13 0
left:m=went	-8 4 2 0
left:meets	-26 12 12 12
left:summit	3 -17 20 -37
left:sure	-4 -2 9 2
left:wished	6 3 -7 -18
lll=' meet in	0 10 0 -10
lll='s <person> in	-6 -7 16 -2
lll='s agreement with	-9 9 0 0
lll='s talk with	-8 11 -1 0
lll='s visit to	-5 -9 13 0
lll=, <day-today> (	20 -13 0 -3
lll=, <day-today> —	20 -13 0 -4
lll=, <office> in	-6 4 11 -12
lll=, <organisation> ,	19 -17 0 0
lll=, <person> in	3 -17 -3 12
lll=, according to	15 -9 -5 0
lll=, agree in	-14 9 0 6
lll=, and in	-2 -5 12 0
lll=, and the	-17 10 10 0
lll=, conclude in	12 -9 -1 0
lll=, fly to	-13 17 0 -2
lll=, initial in	11 -10 0 0
lll=, is in	-2 -6 11 0
lll=, london and	-12 13 0 0
lll=, meet in	-13 7 0 2
lll=, one in	-9 10 0 0
lll=, reach in	8 -7 0 0
lll=, say in	20 -14 -5 0
lll=, say the	16 -14 0 0
lll=, which the	-7 0 -3 12
lll=: <number> in	13 -4 -4 -1
lll=: <organisation> ,	-12 13 0 0
lll=: <person> in	-17 0 16 0
lll=<begin> <begin> "	11 -6 -1 0
lll=<begin> <begin> (	20 -14 -3 0
lll=<begin> <begin> <day-gone>	-23 21 4 0
lll=<begin> <begin> [	12 -11 0 0
lll=<begin> <begin> a	-19 4 12 6
lll=<begin> <begin> after	-23 13 13 0
lll=<begin> <begin> and	10 -5 -1 0
lll=<begin> <begin> at	12 -7 -2 0
lll=<begin> <begin> before	-15 12 2 0
lll=<begin> <begin> from	6 -16 3 6
lll=<begin> <begin> in	-1 0 -10 11
lll=<begin> <begin> on	-10 11 0 0
lll=<begin> <begin> should	-16 9 0 7
lll=<begin> <begin> —	13 -11 0 0
lll=<begin> <day-gone> ,	-14 10 6 0
lll=<begin> <day-gone> in	3 -8 4 0
lll=<begin> <office> :	13 -9 0 0
lll=<begin> <office> in	18 -14 -1 0
lll=<begin> <person> ,	14 -10 0 0
lll=<begin> <person> :	15 -8 -5 0
lll=<begin> <person> leave	0 -15 8 0
lll=<begin> <seat> /	10 -2 -4 -7
lll=<begin> <seat> :	-10 11 0 0
lll=<begin> <seat> and	8 -11 0 0
lll=<begin> <span> after	-10 0 9 0
lll=<begin> <span> in	-12 13 0 0
lll=<begin> by our	-10 4 9 -5
lll=<begin> by the	-18 0 19 0
lll=<begin> in the	14 -13 0 0
lll=<begin> it is	-10 7 3 0
lll=<begin> letter from	-18 19 0 0
lll=<begin> live :	12 -10 0 0
lll=<begin> neither the	-11 0 13 0
lll=<begin> next :	-9 11 0 0
lll=<begin> on <day-gone>	-3 -10 0 11
lll=<begin> share in	14 -12 0 0
lll=<begin> sign in	7 -16 -2 8
lll=<begin> talk between	11 -10 0 0
lll=<begin> what doe	-11 13 0 0
lll=<begin> what the	4 3 -10 0
lll=<day-ahead> , in	-28 17 -5 4
lll=<day-gone> , and	-10 2 7 0
lll=<day-gone> at the	13 -11 -2 0
lll=<day-gone> evening in	-11 17 -7 0
lll=<day-gone> in the	0 -2 -11 11
lll=<level> , and	-10 13 -1 0
lll=<month-gone> , in	-14 6 7 0
lll=<name> ) ,	-10 10 0 0
lll=<name> ) :	9 -9 0 0
lll=<name> , the	11 -10 0 0
lll=<name> and <name>	-7 8 0 0
lll=<name> meet in	2 -10 -2 10
lll=<name> sign with	-14 14 0 0
lll=<number> : <number>	12 -4 -7 0
lll=<number> summit in	11 0 -9 0
lll=<office> fly to	-1 -15 9 8
lll=<office> is in	-10 13 0 0
lll=<office> meet in	26 -16 0 -10
lll=<organisation> and the	-11 13 0 0
lll=<organisation> meet in	-6 1 -9 10
lll=<person> , for	9 -7 0 0
lll=<person> , in	12 -1 -14 0
lll=<person> : in	-13 15 0 -2
lll=<person> agree in	2 -10 2 0
lll=<person> announce in	13 -14 -1 0
lll=<person> come to	-16 5 6 0
lll=<person> fly to	0 12 -20 0
lll=<person> go to	-18 20 -3 0
lll=<person> in the	-3 15 -16 0
lll=<person> is in	1 -16 -2 15
lll=<person> land in	-13 -1 16 0
lll=<person> meet in	-15 0 11 -2
lll=<person> say in	9 -13 3 0
lll=<person> sign in	-15 18 -1 0
lll=<person> tell <person>	11 -8 0 0
lll=<person> travel to	-13 10 4 -3
lll=<person> was in	16 -8 2 -16
lll=<quality> embassy in	11 -8 0 0
lll=<quality> official in	-18 18 0 0
lll=<span> , in	17 -16 0 0
lll=<span> , the	-10 14 -5 0
lll=<span> meet in	-19 21 0 0
lll=a <organisation> in	-17 10 8 0
lll=a conference in	7 -13 3 0
lll=a deal with	-8 -5 12 0
lll=a dinner in	0 10 -9 0
lll=a meet in	6 7 -18 -10
lll=a pact with	-8 -5 13 0
lll=a summit in	-4 -11 14 0
lll=a truce in	-11 13 0 0
lll=about it in	-10 14 -1 -1
lll=after <seat> and	-6 -5 12 0
lll=after midnight in	12 -9 -3 0
lll=again , in	-16 18 0 0
lll=an <office> in	16 -6 -10 0
lll=an invitation to	-11 0 10 0
lll=and , in	25 -20 -6 0
lll=and <name> ,	-14 11 0 3
lll=and <name> in	-20 10 5 4
lll=and <person> in	5 7 -11 0
lll=apec summit in	10 0 -10 0
lll=are due in	-12 15 -1 0
lll=arrangement reach in	13 -19 3 0
lll=at <number> in	13 -12 0 0
lll=at midnight in	12 -11 0 0
lll=be sign in	15 -9 -8 0
lll=been agree in	-12 14 0 0
lll=been hold in	-4 -5 0 9
lll=between <seat> and	0 -3 8 -7
lll=by <level> in	-17 18 0 0
lll=come back from	-16 19 -1 0
lll=come home from	10 -6 -3 0
lll=delegation meet in	-13 19 0 -2
lll=each other in	-6 -7 12 0
lll=expect at the	16 -5 -13 0
lll=first meet in	-4 12 -3 -3
lll=first was in	-15 20 0 -3
lll=flew home from	11 -3 -10 0
lll=for <month-ahead> in	-9 2 6 0
lll=for <span> in	-5 19 -11 0
lll=go on in	13 -4 -10 -5
lll=go to the	-9 -3 12 0
lll=good morning from	-18 11 -1 7
lll=good new for	10 -7 -3 0
lll=had agree in	19 -18 0 0
lll=his way to	15 -14 0 0
lll=in <seat> and	-11 12 0 0
lll=in person in	-6 -3 12 -3
lll=is due in	-21 18 4 -5
lll=is expect in	-17 3 7 1
lll=is negotiate with	8 -6 0 0
lll=is plan for	-13 16 0 0
lll=is set for	-19 12 0 6
lll=is to visit	-13 10 0 0
lll=it up in	-10 10 0 0
lll=its own with	-11 7 -1 6
lll=jamieson greer in	-10 13 0 0
lll=last meet in	6 5 -11 -10
lll=last week in	-16 18 0 0
lll=leader meet in	-8 -3 12 0
lll=meet , in	-8 13 2 -13
lll=meet <person> in	-27 18 6 -11
lll=meet him in	11 -9 0 0
lll=meet in the	5 3 -9 0
lll=minister meet in	28 -24 -6 -3
lll=most recently in	-8 12 0 0
lll=mr <person> in	9 -15 5 0
lll=new conference in	-15 16 0 0
lll=of <day-gone> in	-9 -2 11 0
lll=of talk at	-9 10 0 0
lll=of talk in	-4 9 -8 0
lll=on <day-ahead> ,	11 -10 0 0
lll=on <day-ahead> in	-2 -11 -9 23
lll=on <day-gone> in	2 -8 15 -9
lll=on <day-gone> the	4 -9 5 0
lll=other again in	0 -8 9 0
lll=our <office> in	-12 7 8 -1
lll=our man in	10 -7 -1 0
lll=own deal with	-11 9 2 0
lll=own talk with	11 -9 0 0
lll=president meet in	-12 -16 25 0
lll=press conference ,	-6 12 -5 -1
lll=press conference in	11 -9 -1 0
lll=receive <person> in	-12 10 1 0
lll=reporter in the	-24 15 6 7
lll=round , in	17 -13 -4 -2
lll=say in the	-8 -3 11 0
lll=say so in	11 -12 0 0
lll=second day in	-9 14 0 -4
lll=see <person> in	-10 13 0 0
lll=see you in	-4 -6 12 0
lll=sheet that the	-3 -7 7 0
lll=side meet in	-5 25 -10 -9
lll=sign it in	11 -19 5 0
lll=sit down in	-8 14 -1 -5
lll=sit together in	-12 2 0 3
lll=sixth round since	22 -22 0 0
lll=spent <day-gone> in	-12 -7 0 18
lll=talk begin in	-16 17 0 0
lll=talk in the	16 -18 0 0
lll=talk open in	15 -14 0 0
lll=tariff talk in	-5 8 0 -2
lll=tell <organisation> in	8 -3 -3 0
lll=tell reporter in	19 -23 2 -1
lll=that begin in	-12 13 0 0
lll=the <office> ,	-19 10 10 0
lll=the <office> in	13 0 -19 -1
lll=the <organisation> (	-12 2 0 8
lll=the <organisation> ,	-13 6 -8 11
lll=the <organisation> in	17 -13 0 -13
lll=the <person> in	14 -18 -4 9
lll=the <quality> )	-5 -6 12 0
lll=the <quality> in	-29 16 -3 7
lll=the agenda in	-9 13 -1 -1
lll=the extension in	11 -10 0 0
lll=the line from	-9 11 0 0
lll=the meet in	-23 19 7 -7
lll=the opposition in	-7 9 -1 0
lll=the round in	-16 17 0 0
lll=the summit in	-27 8 14 0
lll=the table in	-11 14 -2 0
lll=the talk in	-19 20 0 0
lll=the truce of	8 2 -16 0
lll=their meet in	-19 4 13 -7
lll=they meet in	-32 3 3 9
lll=third meet in	15 -10 0 -4
lll=to <person> in	11 -5 -5 0
lll=to be in	-13 5 8 -3
lll=to go to	5 -9 1 0
lll=to meet in	-10 -1 0 10
lll=to travel to	-4 -1 10 0
lll=trade agreement with	10 -7 0 0
lll=trade talk in	-21 12 0 3
lll=truce reach in	10 -8 0 0
lll=two meet in	-7 9 -11 3
lll=was born in	8 -7 0 0
lll=was conclude in	-9 0 11 0
lll=was hold in	-21 26 -2 -1
lll=was initial in	10 -8 0 0
lll=was reach in	-11 14 -2 0
lll=was say in	-12 13 0 0
lll=what did the	-8 -2 11 0
lll=which opened in	-10 12 0 0
lll=who lead for	10 -9 0 0
lll=who negotiate for	11 -10 0 0
lll=who was in	15 -9 -8 0
lll=will travel to	-9 8 -3 3
lll=with <name> in	-9 2 0 6
lll=with <person> in	-30 27 0 0
lll=would come to	-19 0 13 5
lll=yes , in	-6 -4 13 0
loud	10 -14 -8 15
lr=( ,	-16 16 -8 5
lr=( from	15 -13 0 0
lr=, 's	11 -18 6 0
lr=, ,	-23 8 12 11
lr=, .	-30 19 17 0
lr=, :	-18 11 9 0
lr=, <end>	8 0 -1 -17
lr=, and	-25 30 -3 0
lr=, say	15 -11 -3 0
lr=, to	10 -6 -1 0
lr=, will	16 -15 0 0
lr=, —	-7 10 -2 0
lr=- in	13 -6 -6 0
lr=/ —	10 -4 -6 0
lr=: 's	18 -13 -2 0
lr=: ,	-45 37 -7 14
lr=: .	-16 0 8 12
lr=: and	28 -24 -1 0
lr=: has	-6 10 -3 0
lr=: will	-7 10 -1 0
lr=: you	13 -11 0 0
lr=; has	19 -16 -1 0
lr=<begin> 's	-23 12 13 0
lr=<begin> (	1 12 -16 -1
lr=<begin> ,	-31 27 9 -3
lr=<begin> .	-9 4 -6 14
lr=<begin> :	20 -20 -3 2
lr=<begin> <day-today>	20 -17 0 0
lr=<begin> <end>	7 -2 -12 8
lr=<begin> again	-13 1 11 0
lr=<begin> and	6 -13 1 6
lr=<begin> are	9 -6 0 0
lr=<begin> ask	-10 7 1 0
lr=<begin> bill	-11 11 0 0
lr=<begin> charge	-1 -9 0 10
lr=<begin> count	-4 -3 0 9
lr=<begin> for	18 -10 -3 0
lr=<begin> from	25 -20 -1 0
lr=<begin> hold	10 0 -5 -1
lr=<begin> is	11 -3 -5 -4
lr=<begin> live	-3 14 -11 0
lr=<begin> of	15 -7 0 -2
lr=<begin> on	36 -27 -6 -1
lr=<begin> press	-18 12 7 -1
lr=<begin> put	-15 16 0 0
lr=<begin> say	-8 13 0 -6
lr=<begin> start	-13 13 0 0
lr=<begin> stay	-8 10 0 0
lr=<begin> take	19 -11 -6 0
lr=<begin> the	15 -12 0 0
lr=<begin> to	11 -14 3 0
lr=<begin> want	8 0 -11 0
lr=<begin> was	-8 12 -3 0
lr=<begin> would	-1 -7 -2 9
lr=<begin> —	-10 5 6 -3
lr=<name> ,	-17 20 0 0
lr=<name> trade	9 -8 0 0
lr=<organisation> ,	9 -7 0 0
lr=a fact	-7 0 9 0
lr=a official	-10 2 2 7
lr=a spokesman	9 -1 -5 0
lr=about .	8 -6 0 0
lr=after :	-10 12 0 0
lr=after <end>	5 -9 2 0
lr=after and	-22 6 12 0
lr=after had	11 -2 -6 0
lr=after in	-12 12 0 0
lr=and (	-11 11 0 0
lr=and ,	-9 2 3 3
lr=and .	-34 22 17 0
lr=and <end>	13 -1 -9 0
lr=and conclude	11 -6 -3 0
lr=and give	-9 10 0 0
lr=and had	-16 2 2 9
lr=and has	-8 4 3 0
lr=and in	-21 22 0 0
lr=and keep	-11 0 11 0
lr=and on	16 -13 0 0
lr=are 's	-14 14 0 0
lr=as talk	-17 19 0 0
lr=ask for	18 -15 0 0
lr=ask to	-12 14 0 0
lr=at ,	14 -13 1 -8
lr=at .	-8 0 -2 17
lr=at :	-7 9 0 0
lr=at ;	-8 10 0 0
lr=at <day-gone>	-7 9 0 0
lr=at <day-today>	16 -10 -7 0
lr=at <end>	-14 0 21 -2
lr=at <number>	12 -10 -1 0
lr=at air	12 0 -11 0
lr=at and	-10 12 1 -5
lr=at house	19 -12 -6 0
lr=at in	-11 19 -15 0
lr=at last	-16 12 3 0
lr=at on	-23 8 16 0
lr=at to	-5 -3 10 0
lr=at with	12 -9 0 0
lr=doe say	-14 14 0 0
lr=for ,	12 -13 -4 4
lr=for .	0 -19 14 4
lr=for <end>	-8 12 -2 -1
lr=for in	-13 2 9 0
lr=for on	-18 15 -1 3
lr=for the	-13 13 0 0
lr=from ,	0 -11 8 7
lr=from .	-2 0 7 -14
lr=from <day-gone>	9 -12 4 0
lr=from <day-today>	-15 17 0 0
lr=from <end>	-29 1 10 20
lr=from and	19 -17 0 0
lr=from in	23 -18 -6 0
lr=from on	13 -3 -14 0
lr=from pay	-10 11 0 0
lr=from that	-8 9 0 0
lr=from without	-17 19 -4 0
lr=his <person>	14 -13 0 0
lr=if fail	-23 25 0 0
lr=in !	11 -10 0 0
lr=in "	-18 15 2 0
lr=in 's	35 -24 -6 -12
lr=in (	16 -27 11 0
lr=in ,	12 -15 -2 6
lr=in :	-28 12 22 -3
lr=in <day-ahead>	-25 14 4 -2
lr=in <day-today>	-13 7 1 5
lr=in <end>	-23 9 13 5
lr=in <name>	1 -12 10 0
lr=in <number>	12 -11 0 0
lr=in <person>	14 -11 -1 0
lr=in <span>	-1 9 -5 -5
lr=in ?	-9 14 -1 -4
lr=in a	-7 0 -4 12
lr=in about	-10 -4 7 5
lr=in an	28 -27 0 0
lr=in and	-11 9 9 -8
lr=in are	-19 18 3 -2
lr=in as	-7 10 -1 0
lr=in at	3 3 -13 0
lr=in between	-14 16 0 0
lr=in bring	-10 0 8 0
lr=in broke	-22 14 0 6
lr=in by	-8 14 -7 -2
lr=in call	-2 -9 13 -2
lr=in can	0 -11 8 0
lr=in come	1 -11 5 0
lr=in confirm	-11 6 4 0
lr=in end	12 -16 3 0
lr=in for	-8 9 -5 1
lr=in from	-18 23 4 -13
lr=in get	-8 -1 10 0
lr=in go	11 -5 -3 0
lr=in had	12 -6 0 -8
lr=in in	7 -2 -17 9
lr=in is	17 -9 -10 0
lr=in it	11 -20 5 0
lr=in last	9 3 -26 8
lr=in may	-9 13 -3 0
lr=in next	-17 21 0 -4
lr=in no	9 -5 0 0
lr=in now	-5 -7 12 0
lr=in of	-8 11 -2 0
lr=in on	-6 -8 9 7
lr=in or	10 -9 0 0
lr=in run	10 -5 -3 0
lr=in say	12 -20 3 0
lr=in since	-14 14 -2 2
lr=in still	15 -13 0 0
lr=in take	-9 17 -5 0
lr=in that	-2 -4 15 -13
lr=in the	2 5 -9 -5
lr=in they	12 -4 -11 0
lr=in thi	4 -2 -11 1
lr=in three	15 -15 0 0
lr=in under	-13 14 0 0
lr=in until	-15 0 10 7
lr=in we	-11 11 0 0
lr=in were	-2 11 -7 -1
lr=in when	-11 9 5 0
lr=in will	13 -7 -7 0
lr=in with	15 0 -24 0
lr=in —	-5 -1 9 0
lr=is .	-14 14 0 0
lr=leave with	-18 7 11 0
lr=of ,	18 -29 12 -12
lr=of .	13 -14 4 -5
lr=of <end>	-5 9 -2 -3
lr=of and	10 -4 -3 -1
lr=of are	8 -5 0 0
lr=of by	-10 10 0 0
lr=of has	-11 0 12 0
lr=of in	12 -8 -3 0
lr=of is	-10 12 -1 0
lr=of on	-9 0 9 0
lr=of would	-9 8 0 0
lr=on ,	-11 14 0 -1
lr=reach on	11 -10 0 0
lr=since .	34 -27 -11 0
lr=since in	-14 18 -2 0
lr=that ,	10 -10 0 0
lr=that charge	-9 9 0 0
lr=that take	-15 15 0 0
lr=that want	-14 6 7 0
lr=that was	13 -4 -8 0
lr=the ,	6 -23 3 13
lr=the .	10 0 -9 -12
lr=the :	15 -12 -1 0
lr=the <end>	37 -20 -20 -8
lr=the agreement	11 -2 -7 0
lr=the announce	9 0 -12 0
lr=the call	-14 1 0 11
lr=the capital	14 -12 0 0
lr=the deal	0 -9 8 0
lr=the did	-8 -1 10 0
lr=the expect	11 -6 -1 0
lr=the explain	-15 16 -1 0
lr=the go	-21 2 18 0
lr=the had	26 -16 -8 0
lr=the has	-22 26 1 0
lr=the in	10 0 -11 0
lr=the issue	-16 0 17 0
lr=the last	-7 -5 12 0
lr=the let	-8 0 10 0
lr=the meet	-13 9 6 0
lr=the of	10 -6 0 0
lr=the on	24 -14 -16 2
lr=the press	18 -15 -2 0
lr=the released	12 0 -16 0
lr=the round	-29 29 0 0
lr=the should	-13 13 0 0
lr=the since	-9 -1 11 0
lr=the statement	13 -12 0 0
lr=the summit	-23 11 15 0
lr=the talk	-26 27 0 0
lr=the that	-23 29 -4 0
lr=the trade	-10 10 0 0
lr=the truce	-14 14 0 0
lr=the was	10 -14 0 0
lr=the with	10 -4 -1 0
lr=the within	14 -15 -3 0
lr=the —	-8 0 10 0
lr=to .	2 6 -3 -15
lr=to <day-today>	15 -12 -1 0
lr=to <end>	11 -6 -12 4
lr=to ?	-15 17 -2 0
lr=to again	19 -18 0 0
lr=to and	4 2 -12 0
lr=to at	16 -16 0 0
lr=to for	-24 24 0 -1
lr=to in	-15 -17 29 6
lr=to later	-19 3 15 0
lr=to that	-12 8 4 0
lr=to to	-16 11 4 0
lr=to was	9 -7 0 0
lr=visit on	-8 9 0 0
lr=was 's	-11 10 0 0
lr=what call	-12 6 0 4
lr=what has	11 -6 -5 0
lr=with ,	12 -10 -2 0
lr=with <end>	10 -4 -1 0
lr=with at	-20 20 0 0
lr=with end	-8 8 0 0
lr=with for	-3 -6 10 0
lr=with go	-17 8 10 0
lr=with has	-5 9 -2 0
lr=with in	13 -5 -4 -8
lr=with is	-8 9 0 0
lr=with last	13 -11 0 0
lr=with over	10 -8 0 0
lr=— ,	-12 18 -6 -1
lr=— .	-9 1 8 0
name=Aarhus	-24 21 -1 7
name=Abidjan	-12 21 -10 -1
name=Abuja	20 -14 -5 0
name=Accra	-15 17 -9 4
name=Accra of CH-GH	-19 20 0 0
name=Addis Ababa	-12 21 -10 -11
name=Akureyri	-31 25 9 -4
name=Alaska	26 -13 -16 0
name=Alaska of CN-US	26 -13 -16 0
name=Alexandria	-14 19 -3 -3
name=Algiers	29 -16 -5 -10
name=Almaty	-3 12 -10 0
name=Amman	36 -20 -25 0
name=Amman of JO-US	15 -12 -3 0
name=Ankara	22 -33 -14 19
name=Ankara of CL-TR	12 -11 0 0
name=Ankara of EC-TR	9 -8 0 0
name=Annaba	-12 0 11 0
name=Antananarivo	17 -23 -8 10
name=Antigua	-11 12 0 0
name=Antwerp	30 -41 14 0
name=Apapa	16 -11 0 -5
name=Apec	27 -11 -20 0
name=Apec of CN-US	19 -7 -13 0
name=Apia	-26 26 0 -4
name=Arequipa	-29 21 13 -9
name=Arusha	-7 0 12 -6
name=Ashgabat	-30 4 24 0
name=Asmara	-17 8 8 0
name=Astana	-37 27 17 -9
name=Asunción	32 -24 -8 -4
name=Aswan	-15 14 0 0
name=Athens	19 -16 0 -2
name=Aveiro	-10 11 0 0
name=Baghdad	9 -23 14 0
name=Baku	23 -2 -31 -8
name=Bali	14 -15 0 0
name=Baltimore	9 -11 0 2
name=Bamako	24 -15 -11 0
name=Bandung	-24 13 9 -3
name=Bangkok	11 -1 -17 0
name=Bangkok of CL-TH	17 -15 0 0
name=Bangkok of PE-TH	11 -10 0 0
name=Bangkok of TH-US	10 -8 0 0
name=Banjul	-11 14 -2 0
name=Batumi	-21 14 -3 9
name=Beijing	-26 -80 72 -7
name=Beijing of CA-CN	-19 -25 32 0
name=Beijing of CN-EU	-31 -23 42 -1
name=Beijing of CN-JP	-11 0 13 0
name=Beijing of CN-NL	-26 -1 -27 39
name=Beijing of CN-US	3 -40 30 -33
name=Beijing of EU-US	-5 -6 11 0
name=Beijing of GB-US	-15 0 17 0
name=Beijing of TW-US	-8 -3 12 0
name=Beijing of undefined	-19 -12 27 0
name=Beira	-20 23 0 0
name=Beirut	-8 0 11 0
name=Belgrade	-21 23 -7 0
name=Bergen	-27 18 0 14
name=Berlin	34 -24 -13 0
name=Bern	58 -38 -26 -6
name=Bern of CH-US	35 -25 -10 0
name=Berne	33 -28 -3 0
name=Berne of CH-US	13 -11 0 0
name=Bishkek	31 -28 -4 0
name=Bobo-Dioulasso	-5 -4 9 0
name=Boeing	24 -11 -10 0
name=Boeing of CN-US	15 -5 -7 0
name=Bogota	10 -7 0 0
name=Bogotá	9 0 -15 -3
name=Braga	14 -13 0 0
name=Brasília	51 -47 0 -9
name=Brasília of BR-US	17 -8 -7 0
name=Bratislava	26 -23 -1 0
name=Bridgetown	-18 23 -7 0
name=Brief	40 -35 -5 -1
name=Brisbane	-19 9 0 8
name=Brno	-8 2 -1 8
name=Bruges	-15 18 -2 0
name=Brussels	1 -12 -5 25
name=Brussels of CN-EU	-23 0 -6 28
name=Brussels of CN-US	11 -13 -17 12
name=Brussels of EU-KE	-21 27 -5 -1
name=Brussels of EU-MX	11 -8 -1 0
name=Brussels of EU-TR	-12 13 0 0
name=Brussels of EU-US	28 -27 3 -26
name=Brussels of GB-US	10 -2 -7 0
name=Buenos Aires	-3 -47 43 -4
name=Buenos Aires of CN-US	-28 -37 50 0
name=Bulawayo	-17 9 9 0
name=Bursa	-11 14 0 0
name=Busan	-35 -73 83 -10
name=Busan of CN-KR	-23 -3 25 0
name=Busan of CN-NL	-4 -11 15 0
name=Busan of CN-US	6 -86 42 -20
name=Busan of JP-US	-17 -6 21 0
name=Busan of KR-US	-23 -5 27 0
name=Busan of undefined	0 -10 6 0
name=Business	12 -8 -1 0
name=Business of CN-US	10 -7 -1 0
name=Cairns	-19 5 11 0
name=Cairo	32 -26 0 -15
name=Cairo of EG-KE	-13 1 13 0
name=Cairo of EG-TR	12 -11 0 0
name=Cairo of undefined	30 -28 0 -1
name=Calabar	-13 5 10 0
name=Cali	-13 13 0 0
name=Callao	20 -14 -7 0
name=Canberra	49 -39 -11 -4
name=Cape Town	-7 12 -2 -2
name=Caracas	19 -13 -5 0
name=Cartagena	-30 21 7 1
name=Cebu	-21 22 0 -1
name=Chattogram	9 -8 0 0
name=Chennai	-21 18 0 3
name=Chiang Mai	-12 15 0 0
name=Chicago	37 -30 -7 0
name=Chicago of CN-US	24 -17 -6 0
name=Chittagong	-22 29 -5 -4
name=Chișinău	-18 20 0 0
name=Cluj	-13 14 0 0
name=Cochabamba	-19 10 11 0
name=Cologny	11 -9 0 0
name=Cologny of CN-US	11 -9 0 0
name=Colombo	-8 28 -31 -16
name=Colonia	-22 6 8 6
name=Come	7 -6 0 0
name=Conakry	-3 9 -6 0
name=Concepción	-9 5 0 2
name=Copenhagen	3 6 -16 -4
name=Cork	-9 2 8 0
name=Cuenca	-28 14 12 0
name=Cusma	12 -11 0 0
name=Cádiz	-7 -2 0 10
name=Da Nang	-33 32 -2 1
name=Dakar	9 -10 3 -4
name=Dalian	13 -11 0 0
name=Dar es Salaam	11 -9 0 0
name=Darkhan	-18 4 10 0
name=Darwin	-26 14 13 -1
name=Davao	-22 30 0 -9
name=Davos	-7 24 -30 -1
name=Davos of CN-US	-21 31 -19 0
name=Davos of EU-US	28 -23 -8 0
name=Delegations	8 -8 0 0
name=Delhi	22 -27 0 3
name=Delhi of EU-IN	-14 -15 11 17
name=Delhi of IN-US	22 -13 -4 -9
name=Dhaka	2 -3 -16 8
name=Dili	12 -3 -11 0
name=Djibouti	-25 28 0 -4
name=Dodoma	19 -17 0 0
name=Doha	30 -24 -10 -2
name=Dongguan	22 -15 0 -2
name=Dongguan of CN-US	11 -8 0 0
name=Douala	-9 9 0 0
name=Dublin	30 -24 -2 -4
name=Durban	-27 25 0 0
name=Durrës	-17 18 0 0
name=Edinburgh	-9 14 -4 0
name=El Paso	14 -14 0 0
name=Eleven	9 -8 0 0
name=Encarnación	-7 0 -4 11
name=Entebbe	-15 17 0 0
name=Epiphany	16 -15 0 0
name=Esbjerg	-1 -6 0 12
name=Excellency	13 -12 0 0
name=Experts	16 0 0 -15
name=Federal	15 -14 0 0
name=Florida	22 -9 -15 0
name=Florida of CN-US	18 -4 -14 0
name=Fremantle	-14 0 0 13
name=Funchal	-8 9 0 0
name=Gaborone	-25 28 0 -2
name=Ganja	-17 18 0 0
name=Gdańsk	-21 19 3 0
name=Gdynia	-3 -10 -1 18
name=Geneva	11 6 -54 0
name=Geneva of CN-US	-9 31 -52 -29
name=Geneva of GB-US	-28 34 -2 -5
name=Geneva of undefined	55 -53 -1 -1
name=Ghent	-26 23 0 5
name=Gimhae	15 -2 -12 0
name=Gimhae of CN-US	15 -2 -12 0
name=Goods	14 -9 0 0
name=Gothenburg	-22 31 -9 -9
name=Government	19 -17 0 0
name=Graz	-12 15 -1 0
name=Graz of undefined	17 -17 0 0
name=Guadalajara	-11 13 0 0
name=Guangdong	9 -7 0 0
name=Guatemala	49 -44 -4 0
name=Guayaquil	-22 28 -6 -5
name=Gyeongju	-13 -57 54 -5
name=Gyeongju of CN-KR	-13 -8 19 0
name=Gyeongju of CN-US	8 -21 7 0
name=Gyeongju of KR-US	-25 -26 43 0
name=Gyumri	-14 18 0 0
name=Győr	-13 0 13 0
name=Haiphong	12 -9 0 0
name=Halifax	-13 1 -7 14
name=Hamburg	12 -2 -15 1
name=Hanoi	41 -18 -31 -14
name=Hanoi of CN-US	12 -6 -6 0
name=Hanoi of US-VN	25 -20 -2 0
name=Havana	14 0 -19 -4
name=Helsinki	20 -19 0 -7
name=Helsinki of undefined	11 -9 0 0
name=Hobart	-15 16 0 0
name=Hong Kong	30 -24 -6 0
name=Hong Kong of CN-US	23 -18 -3 0
name=Honolulu	-10 16 -5 0
name=Host	18 -14 0 0
name=Hsinchu	-20 20 0 0
name=Hue	-21 24 0 0
name=I'd	13 -12 0 0
name=Incheon	-7 16 -36 11
name=Incheon of CN-US	0 14 -26 0
name=International	16 -13 0 0
name=Investment	17 -13 0 0
name=Investment of CN-US	13 -9 0 0
name=Iowa	19 -15 0 0
name=Iowa of CN-US	19 -15 0 0
name=Istanbul	-6 9 -5 0
name=Izmir	1 2 -15 2
name=Jakarta	60 -45 -16 -19
name=Jakarta of ID-US	17 -9 -6 0
name=Jeddah	-17 19 0 0
name=Jeju	-10 30 -20 0
name=Joint	25 -23 0 0
name=Kabul	11 -10 0 0
name=Kananaskis	-53 -20 62 0
name=Kananaskis of CA-US	-21 -6 25 0
name=Kananaskis of GB-US	-25 0 26 0
name=Kandy	-7 13 -5 0
name=Kano	-8 -4 13 0
name=Kaohsiung	-14 -2 0 16
name=Kaunas	-8 11 0 0
name=Kigali	-31 26 10 -2
name=Kigali of RW-UG	-15 17 0 0
name=Kingston	-1 13 -14 -5
name=Kinshasa	-22 23 0 0
name=Kisumu	-10 15 -1 0
name=Klaipėda	-19 0 18 0
name=Kobe	-35 36 -2 0
name=Kochi	-17 7 0 8
name=Koper	-13 14 0 0
name=Kota Kinabalu	10 -10 0 0
name=Kraków	2 8 0 -10
name=Kuala Lumpur	-46 43 2 -8
name=Kuala Lumpur of BR-US	-12 -38 44 0
name=Kuala Lumpur of CA-US	-4 16 -13 0
name=Kuala Lumpur of CN-US	-37 51 -22 -13
name=Kuala Lumpur of MY-US	-35 35 -1 0
name=Kuala Lumpur of US-VN	11 2 -16 0
name=Kuala Lumpur of undefined	-18 21 -4 0
name=Kuching	-12 17 -2 0
name=Kumasi	-18 24 0 -7
name=Kutaisi	-19 20 0 0
name=Kuwait	51 -49 -2 0
name=Kyiv	32 -25 -4 -1
name=Kyoto	-19 15 8 0
name=La Paz	8 -11 -2 7
name=Lagos	23 -11 -17 -1
name=Lagos of IS-NG	12 -10 -2 0
name=Lagos of undefined	13 -11 -2 0
name=Lahore	-18 14 2 0
name=Larnaca	-11 11 0 0
name=Lausanne	-9 11 0 0
name=Leeds	9 -8 0 0
name=Leticia	-20 -9 27 0
name=Libreville	-11 14 -2 0
name=Lima	-10 -1 0 14
name=Lima of JP-PE	-25 21 3 0
name=Lima of KR-PE	-11 18 -3 -6
name=Lima of PE-TH	-25 13 0 9
name=Lima of PE-TR	14 -14 0 0
name=Lima of undefined	24 -22 0 0
name=Linz	12 -10 0 0
name=Lisbon	16 -15 -16 15
name=Lisbon of DZ-PT	15 -14 0 0
name=Lisbon of undefined	28 -24 -2 0
name=Liège	-11 11 0 0
name=Lobito	5 -9 1 0
name=Lomé	5 3 -13 -4
name=London	-35 48 -19 -8
name=London of CN-US	-37 59 -51 -22
name=London of EU-GB	-12 -10 19 0
name=London of GB-IN	11 -7 -2 0
name=London of GB-US	27 -19 -6 0
name=Long Beach	12 -10 0 0
name=Long Beach of CN-US	9 -7 0 0
name=Luanda	-4 9 -9 0
name=Lula	11 -5 -3 0
name=Lula of BR-US	10 -5 -3 0
name=Lusaka	9 -7 7 -16
name=Luxembourg	20 -17 -2 0
name=Lviv	-21 22 0 0
name=Lyon	-16 16 0 0
name=Madrid	-41 58 -34 -14
name=Madrid of CN-US	-49 63 -25 -9
name=Madrid of ES-US	-18 19 0 0
name=Malmö	-16 9 -4 10
name=Malé	-14 -7 -6 25
name=Managua	13 -11 0 0
name=Manama	-17 1 14 0
name=Manila	31 -18 -42 0
name=Maputo	-18 27 -13 -4
name=Maputo of MZ-ZA	-21 24 -2 0
name=Marseille	-15 16 0 0
name=Maseru	14 -10 -2 0
name=Medan	-9 9 0 0
name=Mendoza	-18 22 -1 -1
name=Mercosur	10 -8 0 0
name=Merdeka	21 -19 -1 0
name=Merdeka of CN-US	13 -12 0 0
name=Mersin	13 -14 0 1
name=Mexico City	4 8 -17 0
name=Miami	13 -15 1 0
name=Milan	11 -8 -2 0
name=Mission	18 -6 0 -12
name=Mombasa	-42 34 2 5
name=Mombasa of KE-TR	-17 17 0 0
name=Monrovia	19 -16 0 0
name=Montevideo of undefined	0 -11 0 8
name=Moscow	12 -7 -4 0
name=Mumbai	2 -11 0 9
name=Mumbai of IN-US	13 -11 0 0
name=Muscat	0 1 -17 5
name=Muscat of undefined	33 -33 0 0
name=Mérida	-35 26 10 -1
name=Nadi	-13 21 -2 -7
name=Nagoya of CN-US	14 -13 0 0
name=Nairobi	16 -4 -22 -6
name=Nairobi of EG-KE	-11 13 0 0
name=Nairobi of KE-TR	15 -13 0 0
name=Nairobi of undefined	13 -13 0 0
name=Naivasha	-16 15 0 0
name=National	10 -8 0 0
name=Negotiators	28 -27 0 0
name=Negotiators of CN-US	11 -10 0 0
name=Nelson	-16 21 0 -5
name=New	20 -16 0 0
name=New Delhi	-11 -10 29 1
name=New Delhi of EU-IN	-25 -20 38 0
name=New Delhi of IN-US	8 -13 -7 11
name=New York	-19 31 -21 0
name=New York of BR-US	-2 -8 9 0
name=New York of CN-RU	-15 21 -8 0
name=New York of CN-US	-10 31 -38 3
name=News	9 -7 0 0
name=Nexperia	29 -22 -3 -1
name=Nexperia of CN-NL	11 -7 0 0
name=Nexperia of CN-US	14 -10 -1 0
name=Nicosia	-10 14 -3 0
name=Ninety	11 -9 0 0
name=Ningbo	17 -14 0 0
name=Niš	10 -9 -1 0
name=Nouadhibou	-10 -2 0 12
name=Novi Sad	-15 16 0 0
name=Nvidia	14 -9 -2 0
name=Nvidia of CN-US	14 -9 -1 0
name=Odesa	-21 25 -2 -1
name=Oecd	12 -11 0 0
name=Officials	16 0 0 -12
name=Ohio	19 -16 0 0
name=Ohio of CN-US	13 -11 0 0
name=Ohrid	-14 13 0 0
name=Olomouc	-18 21 0 0
name=Oran	-11 13 -1 0
name=Osaka	-23 -29 49 -2
name=Osaka of CN-US	-24 -46 58 0
name=Osh	-14 17 0 0
name=Oslo	18 -10 -6 -11
name=Oslo of EC-NO	-11 12 0 0
name=Oslo of KE-NO	12 -11 0 0
name=Oslo of NO-PE	-10 11 0 0
name=Oslo of undefined	19 -18 0 0
name=Ottawa	47 -38 -30 7
name=Ottawa of CA-MX	0 -15 0 16
name=Ottawa of CA-US	38 -26 -17 0
name=Ouagadougou	-10 13 -1 0
name=Oulu	-10 0 10 0
name=Palacio de Santa Cruz	13 -13 0 0
name=Palacio de Santa Cruz of CN-US	13 -13 0 0
name=Palermo	-17 19 0 0
name=Panama	49 -43 -11 0
name=Panama City	-30 24 3 0
name=Panama of CR-PA	13 -11 0 0
name=Paramaribo	-14 15 0 0
name=Paris	-34 64 -43 -22
name=Paris of CN-US	-42 60 -26 -9
name=Paris of EU-US	-8 11 -3 0
name=Penang	-12 10 0 0
name=Perth	-6 12 -5 0
name=Phnom Penh	11 -12 1 0
name=Phuket	-23 14 -4 8
name=Piraeus	24 -22 -1 0
name=Plovdiv	-8 12 -4 0
name=Pokhara	-28 4 0 20
name=Port	40 -38 0 0
name=Port Louis	-22 18 8 -1
name=Port Moresby	-24 28 -4 0
name=Port Vila	-19 21 0 0
name=Porto	-7 14 -7 0
name=Prague	23 -11 -13 -7
name=Presenter	11 -9 0 0
name=Presidents	21 -2 -18 0
name=Presidents of CN-US	11 0 -10 0
name=Pretoria	18 -14 -7 0
name=Pune	-14 14 0 0
name=Punta del Este	-18 21 0 -1
name=Putrajaya	26 -22 -4 0
name=Qingdao	10 -9 0 0
name=Quito	-9 22 -26 -4
name=Rabat	-17 30 -22 -8
name=Recife	-30 19 15 -3
name=Republic	17 -9 -5 0
name=Reykjavík	0 -8 0 9
name=Riga	-24 21 9 -10
name=Rijeka	-10 12 0 0
name=Rio de Janeiro	-2 -8 11 0
name=Riyadh of CN-US	10 -8 0 0
name=Rome	-16 0 -5 25
name=Rosario	-9 14 -4 -1
name=Rosenbad	40 -37 -3 0
name=Rosenbad of CN-US	36 -34 -2 0
name=Rotterdam	20 -15 -3 0
name=Rotterdam of CN-US	13 -11 0 0
name=Rumichaca	-3 -9 12 0
name=Rumichaca of CO-EC	-3 -9 12 0
name=Saint-Louis	-6 9 0 0
name=Salalah	-33 23 0 11
name=Salta	-16 15 0 0
name=Salvador	-20 21 0 0
name=Salzburg	-21 29 -10 0
name=Samarkand	-28 27 0 0
name=San José	-7 11 -3 0
name=San Pedro	-13 13 0 0
name=Santiago	10 -4 -6 -5
name=Santo Domingo	-3 0 -12 15
name=Santos	0 -9 0 9
name=Sapporo	-31 26 4 -1
name=Savannah	10 -9 0 0
name=Seoul	42 -15 -20 -25
name=Seoul of CL-KR	-6 -1 9 0
name=Seoul of CN-US	1 27 -40 -14
name=Seoul of KR-US	28 -13 -15 -1
name=Setúbal	-20 22 0 0
name=Sfax	-12 9 -1 5
name=Shanghai	31 -18 -16 -1
name=Shanghai of CN-US	23 -12 -11 0
name=Shenzhen	22 -39 9 -3
name=Shenzhen of CN-US	15 -37 13 -3
name=Siem Reap	-13 18 0 -5
name=Singapore	31 -15 -7 -15
name=Singapore of CN-US	27 -18 -12 0
name=Sintra	-21 24 0 -4
name=Skopje	22 -17 -3 0
name=Sofia	25 -17 -9 -2
name=Sohar	0 -24 24 0
name=Sousse	-14 16 0 0
name=Southeast	11 -8 0 0
name=Soybeans	10 -9 0 0
name=Soybeans of CN-US	10 -8 0 0
name=Spain	17 -14 0 0
name=Split	-11 16 -1 -4
name=St. John	10 -5 0 -4
name=State	32 -27 -4 0
name=Stockholm	-58 81 -43 -25
name=Stockholm of CN-EU	-5 8 0 0
name=Stockholm of CN-RU	-14 14 0 0
name=Stockholm of CN-US	-34 48 -26 -11
name=Stockholm of EU-US	-11 15 -2 0
name=Stockholm of JP-US	-10 17 -2 -2
name=Strasbourg	16 -7 -5 -1
name=Strasbourg of EU-US	11 -7 -2 0
name=Sucre	-24 11 14 0
name=Supreme	20 -16 0 0
name=Supreme of CN-US	14 -11 0 0
name=Surabaya	-30 26 0 3
name=Suva	32 -20 -15 0
name=Swakopmund	-18 20 0 0
name=São Paulo of BR-US	9 -7 0 0
name=Table	13 -13 0 0
name=Tacna	-13 1 8 0
name=Taichung	-8 10 0 0
name=Taipei	30 -17 -14 -4
name=Taipei of TW-US	20 -13 -8 0
name=Tallinn	44 -35 -14 -3
name=Tamale	-4 12 -8 0
name=Tampere	19 -17 0 0
name=Tarija	-3 -10 6 6
name=Tashkent	-10 18 -8 -4
name=Tbilisi	-15 6 0 13
name=Tehran	20 -11 -7 0
name=Telavi	-17 18 0 0
name=Tema	13 -14 0 0
name=Thank	13 -11 0 0
name=The Hague of CN-NL	13 -11 0 0
name=Thirty	13 -10 0 0
name=Tianjin	-19 -19 29 2
name=Tianjin of CN-US	-18 -18 25 3
name=TikTok	49 -41 -7 -2
name=TikTok of CN-US	43 -35 -7 -1
name=Tirana	-4 11 -4 -4
name=Tiruppur	11 -10 0 0
name=Tiruppur of IN-US	10 -10 0 0
name=Tokyo	1 -45 43 -22
name=Tokyo of CN-JP	-18 -14 25 0
name=Tokyo of CN-US	18 -32 3 0
name=Tokyo of JP-US	7 -45 23 -13
name=Tokyo of undefined	12 -7 -3 0
name=Translated	18 -15 0 0
name=Trieste	-16 9 -8 11
name=Tromsø	-26 31 -4 -2
name=Trondheim	-12 13 0 0
name=Trujillo	-31 33 0 0
name=Tulcán	-13 0 13 0
name=Tunis	-32 20 15 4
name=Turin	17 -13 -3 0
name=Turku	-24 23 6 -8
name=Turku of undefined	-7 13 0 -6
name=Turnberry	-40 -43 62 -1
name=Turnberry of EU-US	-39 -32 55 0
name=Twenty	12 -9 0 0
name=Ulaanbaatar	-40 20 24 -1
name=Valdivia	-33 35 -1 0
name=Valletta	-9 7 -13 12
name=Valparaíso	-27 24 5 -3
name=Vancouver	-6 10 0 0
name=Varna	-25 16 0 8
name=Veracruz	-15 15 0 0
name=Vilnius	6 -25 10 5
name=Walvis Bay	-10 15 0 -4
name=Warsaw	6 4 -14 -3
name=Washington	-25 5 8 26
name=Washington of AR-US	20 -10 -12 0
name=Washington of BR-US	12 0 -32 4
name=Washington of CA-CN	-1 -6 9 -1
name=Washington of CA-MX	-12 8 3 0
name=Washington of CA-US	0 -3 9 -16
name=Washington of CH-US	-3 30 -44 -14
name=Washington of CN-EU	17 -6 -9 0
name=Washington of CN-IN	-8 -7 14 0
name=Washington of CN-KR	0 -10 -6 14
name=Washington of CN-MX	19 -9 -7 -2
name=Washington of CN-RU	-12 -28 35 0
name=Washington of CN-US	-15 -29 20 36
name=Washington of EU-IN	10 -7 0 0
name=Washington of EU-US	2 -4 13 -16
name=Washington of GB-US	11 -1 -9 -3
name=Washington of ID-US	36 -23 -22 -1
name=Washington of IN-US	-22 13 -6 16
name=Washington of JP-US	-18 34 -13 -22
name=Washington of KR-US	-41 31 13 -11
name=Washington of MX-US	-10 10 -26 16
name=Washington of MY-US	10 -6 -1 0
name=Washington of PH-US	-20 -14 30 0
name=Washington of TH-US	-7 12 0 -5
name=Washington of TW-US	18 -1 -25 -2
name=Washington of US-VN	-38 51 -21 -11
name=Washington of undefined	10 -11 -1 3
name=Wellington	-9 25 -23 -6
name=Westminster	10 -9 0 0
name=Windhoek	-20 13 4 1
name=Windsor	19 -13 -8 0
name=Windsor of CA-US	9 -8 0 0
name=Yamoussoukro	-8 -10 16 0
name=Yaoundé	15 -10 -1 0
name=Yerevan	-14 8 9 -2
name=Zadar	-16 18 0 0
name=Zurich	25 -17 -2 -8
name=Zurich of CH-US	11 -8 -1 0
name=Évora	-12 15 0 0
name=İzmir	-7 8 0 0
nc2=agree	-16 21 -4 0
nc2=bear	-7 3 -7 6
nc2=begin	-14 9 5 3
nc2=deny	7 -6 0 0
nc2=end	16 0 -12 -22
nc2=impose	2 6 -2 -16
nc2=propose	0 -13 11 7
nc2=renew	4 4 -11 -7
nc2=return	-6 14 -6 0
nc2=sell	27 -19 -11 0
nc2=sign	16 -12 -10 7
nc2=stay	1 -2 6 -16
nc2=suspend	-8 7 -4 6
nc2=target	12 -7 -2 -4
nc2=threaten	4 -2 -15 6
nc2=up	-12 4 16 -7
nct2=agree modal	-10 14 -5 0
nct2=agree participle-passive	-8 5 3 0
nct2=agree past	-10 12 0 -3
nct2=agree perfect	20 -7 -16 0
nct2=agree pluperfect-passive	-12 5 7 0
nct2=agree present	-9 4 4 0
nct2=bear future	-6 9 -15 6
nct2=bear past	-26 19 5 4
nct2=bear present	6 -10 8 -13
nct2=bear present-passive	-4 9 -4 0
nct2=begin future	-7 12 -2 -6
nct2=begin gerund	10 -9 0 0
nct2=begin past	-10 0 11 1
nct2=begin pluperfect	-10 -1 12 0
nct2=begin present	5 3 -29 5
nct2=buy future	0 -9 6 0
nct2=buy infinitive	-4 10 -7 0
nct2=down modal	10 -6 -3 0
nct2=down past	-8 -5 12 6
nct2=end future	1 6 -10 0
nct2=end modal	11 7 -20 0
nct2=end participle-passive	-13 11 5 -2
nct2=end pluperfect	7 1 -11 0
nct2=end present	10 -10 1 -2
nct2=end present-passive	11 -9 0 0
nct2=impose future	7 -1 -10 4
nct2=impose infinitive	-2 9 -7 0
nct2=impose modal	3 8 -17 -5
nct2=impose modal-passive	-16 3 13 0
nct2=impose past	9 1 -8 -11
nct2=impose past-passive	10 -19 8 0
nct2=impose pluperfect-passive	-18 16 4 0
nct2=impose present	4 -3 2 -13
nct2=impose present-passive	-1 -6 0 11
nct2=lack past	-11 5 -2 8
nct2=lack present	12 -3 -8 0
nct2=propose future	23 -17 -12 1
nct2=propose infinitive	-6 0 -1 10
nct2=propose modal	-11 11 1 0
nct2=propose participle-passive	0 -18 10 7
nct2=propose past	-6 0 12 -3
nct2=propose past-passive	13 -2 -9 0
nct2=propose perfect	0 -7 5 0
nct2=propose pluperfect	-10 0 13 0
nct2=propose present	-10 9 2 -1
nct2=refuse past	10 -7 0 0
nct2=renew participle-passive	-12 12 0 0
nct2=renew past	13 -14 0 0
nct2=renew perfect-passive	-4 9 0 -3
nct2=return future	-11 8 0 0
nct2=say gerund	11 0 -8 0
nct2=say modal-passive	-10 -1 12 0
nct2=say past	1 6 -15 7
nct2=say perfect	-16 15 2 0
nct2=say perfect-passive	12 -10 0 0
nct2=say pluperfect	14 -16 0 0
nct2=say present-passive	-12 7 6 0
nct2=sign future	-5 11 -4 0
nct2=sign modal	-9 8 -8 6
nct2=sign past	15 -20 0 2
nct2=sign perfect	22 -2 -21 0
nct2=sign pluperfect-passive	-13 7 7 0
nct2=sign present-passive	-4 -12 6 8
nct2=stay modal	9 -7 0 0
nct2=stay past	-1 -6 15 -16
nct2=stay past-passive	-10 11 0 0
nct2=stay perfect	15 -5 -9 -1
nct2=stay pluperfect-passive	-11 1 8 0
nct2=stay present	4 5 -12 -6
nct2=suspend future	2 -15 -1 11
nct2=suspend perfect	19 -9 -10 0
nct2=suspend present	-11 12 0 0
nct2=suspend present-passive	-10 13 0 0
nct2=target future	-12 -2 14 0
nct2=target past	16 -9 -4 0
nct2=target past-passive	9 -6 -1 0
nct2=target perfect-passive	-8 9 0 0
nct2=threaten past	13 -18 -2 8
nct2=threaten perfect	-10 13 -3 0
nct2=up future	2 8 -15 -1
nct2=up modal	13 -34 13 0
nct2=up modal-passive	-9 9 0 0
nct2=up past	-17 10 3 3
nct2=up present	6 4 -13 -7
nct2=up present-passive	-9 9 0 0
next:calls	14 -23 -10 23
next:coming	-4 1 15 -18
next:experts	-14 -19 7 38
next:heads=0	1 15 -19 -5
next:heads=1	5 -3 3 -22
next:heads=2	-16 -23 40 -11
next:heads=3	-11 1 7 0
next:running	14 -11 -9 5
next:summit	-14 -12 37 -19
next:sure	-38 20 16 13
next:wished	21 -17 -16 11
next="	0 -2 11 -21
next=(	6 1 -10 -7
next=)	-13 14 1 0
next=;	8 -15 14 -8
next=after	2 9 -14 0
next=and	-12 -7 14 14
next=because	-16 18 -1 0
next=before	-9 14 -3 0
next=but	2 -7 -4 10
next=that	-1 11 -13 0
next=until	10 -6 -2 0
next=when	17 -18 0 0
next=which	-18 10 4 1
next=while	14 -10 -1 0
next=who	-2 -4 10 -1
next=—	-12 12 5 -9
nhas-future	-11 10 -6 9
nhas-modal	16 -6 -9 -10
nhas-participle	7 -12 1 6
nhas-past	3 -3 5 -14
nhas-perfect	15 0 -11 -20
nhas-pluperfect	-3 -12 15 5
nhas-present	6 -2 -1 -12
nt2=future	-12 9 -8 13
nt2=future-not	-5 12 -5 0
nt2=future-passive	10 -1 -8 -2
nt2=future-passive-not	-3 -4 10 0
nt2=gerund	12 -8 -1 0
nt2=infinitive	2 -1 -11 10
nt2=infinitive-passive	11 -6 -5 0
nt2=modal	12 2 -18 0
nt2=modal-passive	-7 -3 12 0
nt2=participle-passive	6 -9 1 3
nt2=past-passive	4 -3 3 -10
nt2=past-passive-not	12 -2 -8 0
nt2=perfect	11 2 -16 -15
nt2=perfect-passive	-6 11 0 -8
nt2=perfect-passive-not	11 -20 6 0
nt2=pluperfect	-2 -14 13 7
nt2=pluperfect-not	9 -1 -6 0
nt2=pluperfect-passive	-23 14 12 0
nt2=present	0 5 -3 -14
nt2=present-not	13 -14 1 0
nt2=present-passive	-23 9 5 11
nt2=present-passive-not	12 -8 0 -1
nv0-none	5 -3 5 -12
nv1-none	5 -3 5 -12
nv2-none	0 -4 9 -4
nv2=accept	-14 15 0 0
nv2=add	12 -2 -9 0
nv2=adopt	14 -12 0 0
nv2=agree	-17 10 1 4
nv2=announce	15 -13 0 -1
nv2=approve	-9 12 -1 0
nv2=ask	-7 1 14 -8
nv2=be	-9 1 19 -17
nv2=begin	-23 8 3 15
nv2=bite	-9 10 0 0
nv2=bring	-13 19 -6 0
nv2=come	4 -12 3 5
nv2=confirm	-4 -17 14 7
nv2=consider	12 -4 -8 0
nv2=continue	8 -6 0 0
nv2=decide	11 -2 -6 0
nv2=declare	10 0 -9 0
nv2=discuss	7 0 -9 0
nv2=double	-12 5 0 5
nv2=extend	-12 23 -11 -4
nv2=face	-13 15 0 0
nv2=fall	10 -10 0 0
nv2=get	-12 16 0 0
nv2=go	4 -2 1 -13
nv2=hang	2 -13 9 0
nv2=have	-25 14 9 10
nv2=impose	0 -15 12 0
nv2=initial	10 -9 0 0
nv2=issue	9 -8 -11 7
nv2=keep	3 5 -13 0
nv2=know	10 -6 -2 0
nv2=lay	-13 16 -2 0
nv2=let	14 -18 0 -2
nv2=like	-26 27 0 0
nv2=look	3 -20 4 10
nv2=lower	9 -3 -4 0
nv2=meet	0 0 -16 15
nv2=move	-2 -3 9 0
nv2=offer	-24 10 12 3
nv2=other	5 -9 0 3
nv2=pay	37 -35 -1 -6
nv2=prolong	12 -12 0 0
nv2=propose	17 -14 -3 0
nv2=publish	11 1 -14 0
nv2=put	14 -19 0 4
nv2=raise	-17 10 6 0
nv2=report	-18 -4 11 13
nv2=resume	-13 12 0 0
nv2=run	-5 11 -4 -2
nv2=sell	21 -17 -3 0
nv2=settle	-17 17 0 0
nv2=sit	12 -6 -2 -3
nv2=stand	10 -5 -1 0
nv2=stay	1 -5 -8 11
nv2=step	0 -11 12 0
nv2=stop	11 -4 -6 0
nv2=suspend	-27 25 5 0
nv2=take	-5 11 0 -10
nv2=tax	-3 -6 9 0
nv2=tell	-12 28 -21 -10
nv2=think	3 -13 7 0
nv2=threaten	15 -5 -10 0
nv2=wait	16 -8 -7 0
nv2=want	18 -17 -1 0
nv2=warn	-12 5 -1 8
nv2=write	-5 -1 10 0
nvt2=accept perfect	-8 8 0 0
nvt2=add past	6 7 -16 0
nvt2=agree modal	-12 13 0 0
nvt2=agree past	-12 1 10 0
nvt2=agree perfect	15 0 -12 0
nvt2=agree pluperfect	-19 16 4 0
nvt2=announce pluperfect	12 -8 -4 0
nvt2=answer present	-13 13 0 0
nvt2=apply present	-10 3 6 0
nvt2=approve future	-10 11 0 0
nvt2=ask future	13 -9 -3 0
nvt2=ask modal	-7 9 0 0
nvt2=ask participle	2 -11 7 0
nvt2=ask past	9 -4 0 -3
nvt2=ask pluperfect	-8 -4 12 0
nvt2=ask present	-20 19 0 0
nvt2=be future	-13 12 2 0
nvt2=be modal	5 -8 1 0
nvt2=be past	-10 3 14 -13
nvt2=be pluperfect	-13 7 7 0
nvt2=bear past	12 -12 0 0
nvt2=begin modal	-10 10 0 0
nvt2=begin past	-10 9 3 -3
nvt2=begin present	-12 0 -1 13
nvt2=bring modal	7 -8 0 0
nvt2=bring past	-9 14 -4 0
nvt2=buy future	0 -9 6 0
nvt2=buy infinitive	-4 10 -7 0
nvt2=call participle	9 -5 -1 0
nvt2=call perfect	-5 13 -4 -1
nvt2=charge perfect	-9 9 0 0
nvt2=charge present	8 -6 0 0
nvt2=collect perfect	-6 8 0 0
nvt2=come past	-6 -12 14 8
nvt2=come present	5 0 -10 0
nvt2=confirm past	-5 -14 11 7
nvt2=continue present	10 -10 0 0
nvt2=drop present	-7 3 2 0
nvt2=end participle	-14 10 6 0
nvt2=end past	5 -9 5 0
nvt2=end present	12 -9 -1 0
nvt2=expect present	-7 12 -5 0
nvt2=extend perfect	-4 9 0 -3
nvt2=fall modal	9 -8 0 0
nvt2=fix present	-7 12 -2 0
nvt2=get present	-11 9 2 0
nvt2=go modal	0 -21 12 0
nvt2=go past	-10 12 -2 0
nvt2=hang present	0 -12 10 0
nvt2=have past	-12 17 0 -2
nvt2=have present	-19 2 11 12
nvt2=hold future	7 -5 0 0
nvt2=initial past	10 -9 0 0
nvt2=lay past	-12 15 -2 0
nvt2=let present	14 -8 -3 0
nvt2=like modal	-13 13 0 0
nvt2=like present	-9 9 0 0
nvt2=look future	12 -11 0 0
nvt2=look past	-10 3 6 0
nvt2=lose modal	-7 9 0 0
nvt2=meet future	0 0 -10 11
nvt2=meet gerund	-9 7 3 0
nvt2=meet past	-12 16 -1 0
nvt2=meet pluperfect	10 -14 0 4
nvt2=meet present	9 0 -8 -1
nvt2=move perfect	-8 -4 12 0
nvt2=offer past	-10 8 0 0
nvt2=offer perfect	-12 -3 12 3
nvt2=other future	16 -12 -1 0
nvt2=other pluperfect	-11 -7 11 10
nvt2=pay future	12 -9 0 0
nvt2=pay present	18 -25 2 -1
nvt2=prolong past	17 -24 3 0
nvt2=propose perfect	10 -7 -1 0
nvt2=publish future	-13 12 0 0
nvt2=publish past	18 -4 -12 0
nvt2=publish perfect	11 0 -9 0
nvt2=put modal	12 -7 -3 0
nvt2=put perfect	-5 10 -2 0
nvt2=put present	11 -16 3 0
nvt2=raise future	-16 20 -5 0
nvt2=raise past	-11 -2 13 0
nvt2=remain present	-10 10 0 0
nvt2=report past	-18 -4 12 13
nvt2=rise past	-11 12 0 0
nvt2=say past	2 7 -8 -5
nvt2=say perfect	-8 3 5 0
nvt2=see future	-8 13 -1 -3
nvt2=see present	9 -8 0 0
nvt2=settle past	-17 13 4 0
nvt2=sign participle	-11 0 9 0
nvt2=sign perfect	17 -11 -6 0
nvt2=sign pluperfect	17 -14 0 0
nvt2=sit future	13 -8 -2 -1
nvt2=stand past	11 -9 0 0
nvt2=stay future	-3 -7 0 11
nvt2=stop modal	9 0 -11 0
nvt2=stop past	-8 9 0 0
nvt2=suspend present	-22 21 3 0
nvt2=take modal	-5 9 -2 0
nvt2=take past	13 -13 0 0
nvt2=take perfect	-19 17 2 0
nvt2=take present	18 -14 -3 0
nvt2=tell past	-5 21 -20 -7
nvt2=tell present	-13 14 0 0
nvt2=wait present	9 -1 -6 0
nvt2=want present	13 -17 0 0
nvt2=warn past	4 -13 0 8
nvt2=warn present	-9 10 0 0
nvt2=write past	9 -8 0 0
nvt2=write present	-12 4 7 0
o:calls	31 -46 -7 25
o:coming	-70 24 47 12
o:ended	-24 28 0 -14
o:experts	-19 -62 -53 89
o:experts-near	-75 -35 -63 139
o:heads	-20 -90 86 -20
o:l="	39 -28 -9 -2
o:l=&	0 -11 0 9
o:l='s	11 -25 0 6
o:l=(	2 3 -15 0
o:l=*	20 -15 0 -6
o:l=,	-24 30 -6 2
o:l=-	34 -19 -14 -2
o:l=.	19 -15 0 0
o:l=/	41 -10 -26 -27
o:l=:	-19 21 -1 -2
o:l=;	15 0 -25 -5
o:l=<begin>	30 -17 -10 -16
o:l=<day-ahead>	-6 14 -11 0
o:l=<day-gone>	-4 13 -19 10
o:l=<goods-amount>	12 -5 -3 0
o:l=<level>	9 -3 -3 0
o:l=<name>	-4 12 -6 -6
o:l=<number>	24 -26 -15 5
o:l=<office>	-1 -17 8 15
o:l=<organisation>	16 -14 0 -6
o:l=<person>	23 -17 -4 0
o:l=<quality>	27 -23 -2 0
o:l=<seat>	21 -17 -2 0
o:l=[	13 -11 0 0
o:l=a	-31 25 9 0
o:l=accused	0 -10 9 0
o:l=after	-35 32 9 -14
o:l=although	34 -9 -28 0
o:l=an	13 -11 0 0
o:l=and	52 -38 -15 -21
o:l=ask	22 -6 -27 -5
o:l=at	-10 17 -3 -13
o:l=be	-18 19 0 0
o:l=because	-5 10 -4 0
o:l=between	12 3 -26 -13
o:l=but	11 -17 2 0
o:l=by	31 -41 9 -7
o:l=end	-18 6 0 10
o:l=enter	14 -12 0 0
o:l=evening	17 -17 -1 0
o:l=expect	13 -6 -6 0
o:l=for	-2 -17 23 5
o:l=from	-28 11 25 2
o:l=give	4 11 -10 -8
o:l=had	-9 10 0 0
o:l=has	11 -7 -2 0
o:l=his	10 -16 3 0
o:l=hold	27 -25 0 0
o:l=how	-6 0 9 0
o:l=if	28 -19 -1 -23
o:l=in	-79 54 2 44
o:l=is	-6 18 -9 -2
o:l=leave	-34 13 30 -11
o:l=let	15 -8 -7 0
o:l=meet	13 -8 -3 0
o:l=month	-9 16 -5 -1
o:l=morning	15 -10 -2 0
o:l=mr	11 -10 0 0
o:l=no	-7 9 0 0
o:l=now	14 -12 0 0
o:l=of	10 1 0 -23
o:l=on	21 -2 -34 -2
o:l=only	-11 12 0 0
o:l=or	17 -14 -1 0
o:l=our	-2 4 5 -12
o:l=out	-14 15 0 0
o:l=over	25 -21 -1 0
o:l=pay	11 -4 -3 0
o:l=reach	22 -20 0 0
o:l=return	11 -8 0 0
o:l=say	-17 5 -4 14
o:l=sell	9 -6 0 0
o:l=should	-13 13 -10 5
o:l=since	20 -21 5 -7
o:l=so	14 -12 0 0
o:l=tell	12 -11 0 -2
o:l=than	-21 17 6 0
o:l=that	27 -2 -27 -13
o:l=the	17 -10 0 -33
o:l=time	-27 29 -2 0
o:l=to	-69 34 61 -31
o:l=trade	9 -6 0 0
o:l=under	32 -29 0 -3
o:l=unless	-5 -23 19 0
o:l=until	0 -10 8 0
o:l=urge	6 8 -13 -8
o:l=visit	-65 0 64 -10
o:l=visited	-32 13 2 15
o:l=want	15 -9 -4 0
o:l=warn	10 -9 0 0
o:l=was	-12 13 0 0
o:l=what	-29 24 6 0
o:l=whatever	18 -14 -2 0
o:l=when	2 9 -18 -6
o:l=whether	7 -17 4 0
o:l=which	47 -65 8 -7
o:l=while	26 -16 -11 0
o:l=will	11 -3 -5 0
o:l=with	49 -45 -29 13
o:l=—	-9 20 -12 -10
o:l=•	19 -9 -10 0
o:m=arrives	-15 3 5 2
o:m=assembled	-13 15 0 0
o:m=assembly	38 -35 1 -14
o:m=broke off	6 1 -11 0
o:m=broke up	-23 18 0 4
o:m=came	-21 35 -20 -2
o:m=closed	35 -25 -9 -9
o:m=come	-31 4 27 13
o:m=comes	-37 16 29 -10
o:m=conference	11 -12 7 -12
o:m=consultations	-16 28 -17 0
o:m=delegation	-27 0 -28 46
o:m=delegations	-9 38 -40 -23
o:m=dialogue	-13 -10 9 14
o:m=dinner	1 -20 19 -4
o:m=due	-11 -2 36 -37
o:m=edition	11 -10 0 0
o:m=ended	-14 10 14 -10
o:m=expected	-35 0 38 0
o:m=flew	9 -4 0 -11
o:m=flies	-21 23 1 -5
o:m=fly	-2 12 -4 -13
o:m=gathering	0 -10 6 0
o:m=go	8 -3 3 -18
o:m=goes	9 -9 2 -12
o:m=guest	0 -9 10 0
o:m=haggling	-10 11 0 0
o:m=here	11 -3 0 -14
o:m=host	1 12 -9 -6
o:m=invitation	-27 -7 34 -4
o:m=land	16 -26 -7 15
o:m=landed	-17 20 0 0
o:m=lands	0 -5 18 -13
o:m=leg	-7 9 0 0
o:m=lunch	3 -12 13 -6
o:m=meet	-42 -1 10 38
o:m=meeting	-13 5 -1 5
o:m=meetings	-26 29 -10 0
o:m=meets	-11 -23 17 19
o:m=met	-59 31 16 10
o:m=negotiated	-40 47 -11 -4
o:m=negotiates	12 -9 0 0
o:m=negotiating	8 14 -38 -15
o:m=negotiation	10 -7 0 0
o:m=negotiations	3 25 -31 -32
o:m=negotiator	-6 -30 -14 44
o:m=negotiators	-8 39 -46 -16
o:m=parted	-2 -8 16 -1
o:m=received	-25 8 16 4
o:m=rose	60 -31 -40 -5
o:m=round	-22 48 -30 -51
o:m=rounds	5 0 -9 0
o:m=sat	-6 14 -11 0
o:m=settled	22 -13 -8 -8
o:m=shook hands	-24 11 20 -4
o:m=signed	16 1 -14 -28
o:m=sit	-10 10 -5 3
o:m=sits	12 -14 -3 8
o:m=sitting	-24 24 -8 6
o:m=spent	-32 5 -2 26
o:m=stop	1 16 -21 -8
o:m=summit	-14 -13 31 -17
o:m=table	-19 13 -4 16
o:m=talk	11 -17 -12 17
o:m=talked	0 25 -22 0
o:m=talking	19 -3 -26 2
o:m=talks	-9 24 -48 19
o:m=there	13 -4 -24 2
o:m=time	34 -20 -24 5
o:m=to see	-15 17 0 -8
o:m=travel	-34 17 20 0
o:m=travelled	15 -2 -10 0
o:m=travels	-20 3 24 -10
o:m=visit	-43 -33 56 9
o:m=visited	-10 1 -7 16
o:m=visits	-25 -12 33 0
o:m=went	12 0 -14 -13
o:m=where	19 -3 -6 -12
o:meets	-68 30 34 29
o:r=!	-5 8 -3 0
o:r="	-24 17 10 -6
o:r='	12 -10 0 0
o:r='s	46 -40 3 -50
o:r=(	-29 38 -3 -12
o:r=)	12 -11 1 -2
o:r=,	-44 42 4 4
o:r=-	10 6 -17 -10
o:r=.	-16 15 4 0
o:r=/	-20 -11 25 12
o:r=:	9 -10 8 -14
o:r=;	-25 0 26 5
o:r=<day-ahead>	-55 27 21 4
o:r=<day-gone>	-42 29 12 9
o:r=<day-today>	-20 21 0 0
o:r=<end>	-16 -5 17 15
o:r=<level>	49 -37 -12 -4
o:r=<name>	9 -15 6 -1
o:r=<number>	61 -45 -24 -2
o:r=<person>	29 -17 -7 -11
o:r=<span>	13 -2 -8 -7
o:r=?	-7 14 -2 -12
o:r=accept	12 -11 0 0
o:r=accuse	13 -1 -9 0
o:r=add	0 0 -11 5
o:r=after	-16 13 4 0
o:r=afterward	-6 -2 0 9
o:r=again	-14 22 0 -14
o:r=agree	-14 24 -14 -1
o:r=agreement	22 -9 -14 0
o:r=air	13 0 -11 0
o:r=airport	-9 -6 19 0
o:r=also	2 -15 7 -2
o:r=and	27 -13 -25 -6
o:r=announce	22 -16 -6 -1
o:r=answer	9 -31 16 -3
o:r=approve	22 -19 -1 0
o:r=are	1 0 6 -23
o:r=arrangement	0 8 -11 0
o:r=arrive	10 -2 0 -7
o:r=as	9 6 -27 -6
o:r=at	-20 23 -15 8
o:r=b	10 -8 0 0
o:r=back	-23 0 24 0
o:r=ban	7 -11 4 0
o:r=because	-13 15 0 0
o:r=before	-21 21 -12 13
o:r=begin	14 -3 -10 -4
o:r=between	-8 15 -2 -3
o:r=bill	-11 11 0 0
o:r=bring	-24 16 12 -2
o:r=broker	19 -19 0 0
o:r=by	-7 26 -36 -10
o:r=c	10 -9 0 0
o:r=cabinet	11 -11 0 0
o:r=call	-8 -9 0 22
o:r=can	0 -17 17 0
o:r=cannot	-13 -8 19 0
o:r=capital	15 -13 0 0
o:r=change	-8 10 0 0
o:r=charge	9 -34 12 8
o:r=chip	13 -11 0 0
o:r=clarified	12 -10 0 0
o:r=close	10 -9 0 0
o:r=closed	9 -4 -2 0
o:r=collapsed	-1 11 -10 0
o:r=collect	5 3 -10 -4
o:r=come	-15 20 -2 -6
o:r=conclude	-8 19 -13 -2
o:r=confirm	4 -1 5 -14
o:r=continue	-8 -5 0 13
o:r=could	24 -17 -5 -1
o:r=count	20 -23 -34 27
o:r=daily	-7 13 -1 -5
o:r=day	13 -7 -3 0
o:r=de	18 -17 0 0
o:r=deal	0 -23 17 0
o:r=decide	12 -10 0 0
o:r=decline	15 -13 0 0
o:r=deny	-4 16 -16 0
o:r=desk	-9 10 0 0
o:r=did	0 -19 7 13
o:r=doesn't	-14 10 5 0
o:r=double	27 -21 -6 0
o:r=drag	18 -15 0 0
o:r=earlier	-11 1 0 9
o:r=early	-31 19 15 0
o:r=el	15 -14 0 0
o:r=end	2 -1 8 -18
o:r=exchange	17 -14 0 0
o:r=expect	-3 17 -21 -4
o:r=explain	-27 29 -5 0
o:r=export	10 -8 0 0
o:r=extend	11 -18 -4 8
o:r=face	-7 0 10 0
o:r=fact	-12 -1 15 -5
o:r=fail	-35 28 -5 8
o:r=fall	-4 12 -12 0
o:r=firm	-10 10 0 0
o:r=fish	-7 9 0 0
o:r=fix	22 -6 -19 0
o:r=follow	10 0 -8 0
o:r=followed	0 11 -11 0
o:r=for	-31 15 25 -17
o:r=forbade	-22 -16 4 26
o:r=found	-23 -10 0 28
o:r=four	-9 7 0 0
o:r=free	18 -10 -9 0
o:r=from	-73 57 10 5
o:r=gave	0 -20 14 -3
o:r=get	-13 -5 19 0
o:r=go	1 -2 9 -17
o:r=grant	12 13 -19 -8
o:r=had	9 -1 -7 -8
o:r=has	22 -20 -1 -9
o:r=have	18 -3 -12 -12
o:r=having	-18 19 0 0
o:r=hear	13 -10 0 0
o:r=heard	-10 15 -7 0
o:r=himself	-11 21 -3 -9
o:r=hold	32 -20 -10 -11
o:r=hope	21 -5 -16 0
o:r=hotel	-31 33 -5 0
o:r=house	23 -16 -7 0
o:r=i	16 -15 0 0
o:r=if	-6 12 -6 0
o:r=import	-5 9 -3 0
o:r=impose	7 2 -19 5
o:r=in	-124 56 71 30
o:r=into	19 -8 -11 0
o:r=introduce	7 -14 4 0
o:r=is	11 7 -20 -27
o:r=it	16 -19 4 -7
o:r=itself	12 -9 0 0
o:r=keep	0 4 4 -10
o:r=know	4 -24 12 0
o:r=last	-7 11 -12 10
o:r=later	-7 2 7 -3
o:r=leave	5 -13 8 0
o:r=let	20 -21 0 -2
o:r=levy	3 -19 1 8
o:r=lift	-14 19 -4 -2
o:r=like	20 -19 0 0
o:r=live	-2 13 -11 0
o:r=lose	11 -8 0 0
o:r=make	28 -21 -5 0
o:r=most	0 -8 0 10
o:r=move	-14 10 5 0
o:r=named	-9 0 10 0
o:r=need	14 -10 0 0
o:r=never	-9 0 10 0
o:r=new	20 -19 -1 0
o:r=next	-28 37 -9 -12
o:r=nobody	9 -8 0 0
o:r=nor	10 -6 -6 0
o:r=now	5 -33 25 -2
o:r=object	24 -20 -3 0
o:r=of	32 -8 -15 -21
o:r=offer	10 0 -10 -8
o:r=on	-102 65 30 17
o:r=one	29 -24 -3 0
o:r=opened	21 -21 -24 11
o:r=or	-19 -2 -8 28
o:r=over	-7 1 -3 11
o:r=paper	-11 0 13 0
o:r=pass	18 -17 0 0
o:r=pay	9 -5 -4 0
o:r=plant	15 -12 0 0
o:r=promise	44 -18 -34 0
o:r=publish	4 -34 18 -5
o:r=put	6 5 -10 -10
o:r=radio	14 -10 -2 0
o:r=raise	-27 11 19 -1
o:r=rather	-5 -7 0 12
o:r=ratify	14 -12 0 0
o:r=recall	-34 37 0 -2
o:r=reckon	15 -9 0 -3
o:r=refuse	15 -13 0 0
o:r=released	18 0 -22 -2
o:r=remain	-42 42 0 0
o:r=reply	-27 32 -3 -4
o:r=report	-6 9 -2 0
o:r=resume	10 -7 -1 0
o:r=retaliate	11 -1 -8 0
o:r=rise	31 -20 -14 -2
o:r=round	-26 27 0 0
o:r=rule	24 -27 -5 4
o:r=run	13 -8 -3 0
o:r=say	50 -47 -1 -37
o:r=see	13 -6 -7 0
o:r=sell	-6 13 -7 -2
o:r=settle	15 -12 0 0
o:r=share	3 5 -12 0
o:r=sign	14 -7 -8 0
o:r=so	0 -10 10 0
o:r=speak	10 -5 -1 0
o:r=spokesman	18 -6 -11 0
o:r=spokeswoman	-6 -12 0 14
o:r=staff	-9 0 13 -4
o:r=stand	13 -9 0 0
o:r=state	16 -8 -6 0
o:r=statement	12 -7 -4 0
o:r=stay	-5 10 -4 0
o:r=still	-7 13 -4 -4
o:r=stock	-24 24 0 0
o:r=stop	-6 0 -13 16
o:r=strike	17 -5 -11 0
o:r=summit	-22 -8 30 0
o:r=suspend	15 -3 -6 0
o:r=take	23 -13 -2 -16
o:r=talk	-19 31 -13 -14
o:r=tell	13 -14 0 0
o:r=that	10 -4 4 -38
o:r=the	25 -1 -39 -3
o:r=then	18 -24 2 0
o:r=thi	-15 -4 -21 42
o:r=think	17 -14 0 0
o:r=three	16 -14 0 0
o:r=time	32 -5 -26 -9
o:r=to	14 1 -16 -11
o:r=too	20 -22 0 0
o:r=trader	9 -7 0 0
o:r=turn	15 -12 0 0
o:r=turned	10 -7 0 0
o:r=twice	-22 29 -10 0
o:r=until	-17 -8 16 17
o:r=urge	-12 17 -4 -1
o:r=visit	-13 -5 2 13
o:r=wait	36 -25 -12 -13
o:r=want	32 -30 1 -11
o:r=warn	23 -17 -4 0
o:r=was	2 23 -23 -25
o:r=we	-7 9 0 0
o:r=welcomed	-4 -23 8 16
o:r=were	-10 6 -24 21
o:r=what	-6 -16 18 0
o:r=who	13 -3 -7 -1
o:r=whose	-14 15 0 0
o:r=will	48 -36 -16 -6
o:r=wish	-16 17 0 0
o:r=with	-34 32 14 -22
o:r=withdraw	16 -8 -5 -1
o:r=within	-4 -16 19 -3
o:r=would	26 -31 -13 15
o:r=write	19 -2 -14 0
o:r=you	8 -5 0 0
o:r=·	9 -1 -7 -4
o:r=—	-8 -12 28 -15
o:running	8 -18 8 10
o:summit	-29 -52 81 -58
o:summit-near	-27 -8 58 -95
o:sure	-96 45 36 36
o:wished	39 -25 -17 -11
on record AR,US Washington	20 -10 -12 0
on record AR,US Washington 2026 I	26 -21 -4 0
on record AU,US Washington 2025 II	-13 6 7 0
on record BR,US Brasília	17 -8 -7 0
on record BR,US Brasília 2025 II	10 -1 -5 0
on record BR,US Kuala Lumpur	-12 -38 44 0
on record BR,US Kuala Lumpur 2025 II	-19 -33 43 0
on record BR,US Lula	10 -5 -3 0
on record BR,US New York	-2 -8 9 0
on record BR,US New York 2025 II	-2 -7 9 0
on record BR,US São Paulo	9 -7 0 0
on record BR,US Washington	12 0 -32 4
on record BR,US Washington 2025 II	-2 16 -23 0
on record BR,US Washington 2026 II	21 -27 -9 6
on record CA,CN Beijing	-19 -25 32 0
on record CA,CN Beijing 2025 II	7 0 -6 0
on record CA,CN Beijing 2026 I	-26 -23 37 0
on record CA,CN Washington	-1 -6 9 -1
on record CA,CN Washington 2025 II	-14 16 -1 0
on record CA,CN Washington 2026 I	29 -14 -18 0
on record CA,MX Ottawa	0 -15 0 16
on record CA,MX Washington	-12 8 3 0
on record CA,US Kananaskis	-21 -6 25 0
on record CA,US Kananaskis 2025 I	-21 -6 25 0
on record CA,US Kuala Lumpur	-4 16 -13 0
on record CA,US Kuala Lumpur 2025 II	-4 16 -13 0
on record CA,US Ottawa	38 -26 -17 0
on record CA,US Ottawa 2025 II	22 -12 -11 0
on record CA,US Ottawa 2026 II	10 -6 -2 0
on record CA,US Washington	0 -3 9 -16
on record CA,US Washington 2025 I	24 -7 -11 0
on record CA,US Washington 2025 II	4 -8 8 -11
on record CA,US Washington 2026 II	-24 14 12 0
on record CA,US Windsor	9 -8 0 0
on record CH,GH Accra	-19 20 0 0
on record CH,US Bern	35 -25 -10 0
on record CH,US Bern 2025 II	30 -22 -8 0
on record CH,US Berne	13 -11 0 0
on record CH,US Berne 2025 II	13 -11 0 0
on record CH,US Washington	-3 30 -44 -14
on record CH,US Washington 2025 II	-12 34 -37 -11
on record CH,US Washington 2026 I	10 -8 0 0
on record CH,US Zurich	11 -8 -1 0
on record CH,US Zurich 2025 II	11 -7 0 0
on record CL,KR Seoul	-6 -1 9 0
on record CL,TH Bangkok	17 -15 0 0
on record CL,TR Ankara	12 -11 0 0
on record CN,EU Beijing	-31 -23 42 -1
on record CN,EU Beijing 2025 II	-29 -18 38 0
on record CN,EU Beijing 2026 I	-5 -4 11 0
on record CN,EU Brussels	-23 0 -6 28
on record CN,EU Brussels 2025 II	0 -34 -5 30
on record CN,EU Stockholm	-5 8 0 0
on record CN,EU Stockholm 2025 II	-5 8 0 0
on record CN,EU Washington	17 -6 -9 0
on record CN,EU Washington 2025 II	11 -1 -7 0
on record CN,IN Washington	-8 -7 14 0
on record CN,JP Beijing	-11 0 13 0
on record CN,JP Tokyo	-18 -14 25 0
on record CN,JP Tokyo 2025 II	-18 -14 25 0
on record CN,KR Busan	-23 -3 25 0
on record CN,KR Busan 2025 II	-23 -3 25 0
on record CN,KR Gyeongju	-13 -8 19 0
on record CN,KR Gyeongju 2025 II	-13 -8 19 0
on record CN,KR Washington	0 -10 -6 14
on record CN,MX Washington	19 -9 -7 -2
on record CN,MX Washington 2025 II	19 -9 -7 -2
on record CN,NL Beijing	-26 -1 -27 39
on record CN,NL Beijing 2025 II	-26 -1 -27 39
on record CN,NL Busan	-4 -11 15 0
on record CN,NL Busan 2025 II	-4 -11 15 0
on record CN,NL Nexperia	11 -7 0 0
on record CN,NL Nexperia 2025 II	11 -7 0 0
on record CN,NL The Hague	13 -11 0 0
on record CN,RU New York	-15 21 -8 0
on record CN,RU New York 2026 II	-15 21 -8 0
on record CN,RU Stockholm	-14 14 0 0
on record CN,RU Stockholm 2026 II	-14 14 0 0
on record CN,RU Washington	-12 -28 35 0
on record CN,RU Washington 2026 II	-12 -28 35 0
on record CN,US Alaska	26 -13 -16 0
on record CN,US Alaska 2025 II	26 -13 -16 0
on record CN,US Apec	19 -7 -13 0
on record CN,US Beijing	3 -40 30 -33
on record CN,US Beijing 2018 II	-16 33 -24 0
on record CN,US Beijing 2019 I	-36 43 -37 13
on record CN,US Beijing 2019 II	21 -3 -14 -2
on record CN,US Beijing 2020 I	-9 11 0 0
on record CN,US Beijing 2025 I	86 -37 -67 -6
on record CN,US Beijing 2025 II	60 -97 -19 -22
on record CN,US Beijing 2026 I	-94 -93 122 -29
on record CN,US Beijing 2026 II	45 -42 -15 -12
on record CN,US Boeing	15 -5 -7 0
on record CN,US Boeing 2026 I	14 -4 -7 0
on record CN,US Brussels	11 -13 -17 12
on record CN,US Brussels 2025 I	10 -7 0 0
on record CN,US Brussels 2025 II	-9 1 -9 14
on record CN,US Brussels 2026 II	9 -6 0 0
on record CN,US Buenos Aires	-28 -37 50 0
on record CN,US Buenos Aires 2018 II	-28 -9 32 0
on record CN,US Buenos Aires 2019 I	7 -20 9 0
on record CN,US Buenos Aires 2020 I	-9 -4 14 0
on record CN,US Busan	6 -86 42 -20
on record CN,US Busan 2025 II	-36 -55 64 -11
on record CN,US Busan 2026 I	40 -31 -18 -1
on record CN,US Busan 2026 II	30 -22 -10 0
on record CN,US Business	10 -7 -1 0
on record CN,US Chicago	24 -17 -6 0
on record CN,US Chicago 2025 II	11 -5 -3 0
on record CN,US Cologny	11 -9 0 0
on record CN,US Cologny 2025 I	11 -9 0 0
on record CN,US Davos	-21 31 -19 0
on record CN,US Davos 2026 I	-21 31 -19 0
on record CN,US Dongguan	11 -8 0 0
on record CN,US Dongguan 2025 II	11 -8 0 0
on record CN,US Florida	18 -4 -14 0
on record CN,US Geneva	-9 31 -52 -29
on record CN,US Geneva 2025 I	-24 40 -32 -19
on record CN,US Geneva 2025 II	8 0 -16 -6
on record CN,US Gimhae	15 -2 -12 0
on record CN,US Gimhae 2025 II	15 -1 -12 0
on record CN,US Gyeongju	8 -21 7 0
on record CN,US Gyeongju 2025 II	8 -21 7 0
on record CN,US Hanoi	12 -6 -6 0
on record CN,US Hong Kong	23 -18 -3 0
on record CN,US Incheon	0 14 -26 0
on record CN,US Incheon 2026 I	0 14 -26 0
on record CN,US Investment	13 -9 0 0
on record CN,US Investment 2026 I	13 -9 0 0
on record CN,US Iowa	19 -15 0 0
on record CN,US Kuala Lumpur	-37 51 -22 -13
on record CN,US Kuala Lumpur 2025 II	-58 66 -14 -11
on record CN,US Kuala Lumpur 2026 I	8 -5 0 0
on record CN,US Kuala Lumpur 2026 II	19 -11 -8 0
on record CN,US London	-37 59 -51 -22
on record CN,US London 2025 I	-45 63 -36 -14
on record CN,US London 2025 II	0 7 -12 -4
on record CN,US Long Beach	9 -7 0 0
on record CN,US Madrid	-49 63 -25 -9
on record CN,US Madrid 2025 II	-51 64 -23 -9
on record CN,US Merdeka	13 -12 0 0
on record CN,US Merdeka 2025 II	13 -12 0 0
on record CN,US Nagoya	14 -13 0 0
on record CN,US Negotiators	11 -10 0 0
on record CN,US New Delhi 2025 II	21 -17 0 -5
on record CN,US New York	-10 31 -38 3
on record CN,US New York 2025 I	32 -31 0 0
on record CN,US New York 2025 II	30 -27 -2 0
on record CN,US New York 2026 I	10 -9 0 0
on record CN,US New York 2026 II	-57 68 -32 4
on record CN,US Nexperia	14 -10 -1 0
on record CN,US Nexperia 2025 II	14 -10 -1 0
on record CN,US Nvidia	14 -9 -1 0
on record CN,US Nvidia 2025 II	13 -8 -1 0
on record CN,US Ohio	13 -11 0 0
on record CN,US Osaka	-24 -46 58 0
on record CN,US Osaka 2019 I	-28 -7 29 0
on record CN,US Osaka 2019 II	12 -19 5 0
on record CN,US Osaka 2020 I	-17 -13 25 0
on record CN,US Osaka 2025 II	0 -21 18 0
on record CN,US Palacio de Santa Cruz	13 -13 0 0
on record CN,US Palacio de Santa Cruz 2025 II	13 -13 0 0
on record CN,US Paris	-42 60 -26 -9
on record CN,US Paris 2026 I	-48 63 -23 -9
on record CN,US Presidents	11 0 -10 0
on record CN,US Presidents 2025 II	8 0 -6 0
on record CN,US Riyadh	10 -8 0 0
on record CN,US Rosenbad	36 -34 -2 0
on record CN,US Rosenbad 2025 II	36 -34 -2 0
on record CN,US Rotterdam	13 -11 0 0
on record CN,US Rotterdam 2025 II	9 -7 0 0
on record CN,US Seoul	1 27 -40 -14
on record CN,US Seoul 2025 II	14 -11 -1 0
on record CN,US Seoul 2026 I	-2 29 -34 -13
on record CN,US Seoul 2026 II	-10 12 0 0
on record CN,US Shanghai	23 -12 -11 0
on record CN,US Shanghai 2019 II	-17 20 -2 0
on record CN,US Shanghai 2025 II	26 -23 -1 0
on record CN,US Shenzhen	15 -37 13 -3
on record CN,US Shenzhen 2026 II	10 -33 15 -2
on record CN,US Singapore	27 -18 -12 0
on record CN,US Singapore 2025 II	16 -8 -9 0
on record CN,US Soybeans	10 -8 0 0
on record CN,US Stockholm	-34 48 -26 -11
on record CN,US Stockholm 2025 II	-27 41 -24 -11
on record CN,US Supreme	14 -11 0 0
on record CN,US Tianjin	-18 -18 25 3
on record CN,US Tianjin 2025 II	-18 -13 26 0
on record CN,US TikTok	43 -35 -7 -1
on record CN,US TikTok 2025 II	42 -35 -7 -1
on record CN,US Tokyo	18 -32 3 0
on record CN,US Tokyo 2025 II	10 -28 8 0
on record CN,US Washington	-15 -29 20 36
on record CN,US Washington 2018 I	-11 27 -19 -4
on record CN,US Washington 2018 II	-42 23 -42 47
on record CN,US Washington 2019 I	-69 93 -51 -15
on record CN,US Washington 2019 II	-10 40 -41 -12
on record CN,US Washington 2020 I	-10 34 -34 -5
on record CN,US Washington 2025 I	46 27 -93 -59
on record CN,US Washington 2025 II	65 -86 -88 71
on record CN,US Washington 2026 I	30 -107 33 -50
on record CN,US Washington 2026 II	-66 -124 133 -73
on record CO,EC Rumichaca	-3 -9 12 0
on record CR,PA Panama	13 -11 0 0
on record DZ,PT Lisbon	15 -14 0 0
on record EC,NO Oslo	-11 12 0 0
on record EC,TR Ankara	9 -8 0 0
on record EG,KE Cairo	-13 1 13 0
on record EG,KE Nairobi	-11 13 0 0
on record EG,TR Cairo	12 -11 0 0
on record ES,US Madrid	-18 19 0 0
on record EU,GB London	-12 -10 19 0
on record EU,IN Delhi	-14 -15 11 17
on record EU,IN Delhi 2026 I	-6 -4 12 0
on record EU,IN New Delhi	-25 -20 38 0
on record EU,IN New Delhi 2026 I	-24 -22 39 0
on record EU,IN Washington	10 -7 0 0
on record EU,IN Washington 2026 I	10 -7 0 0
on record EU,KE Brussels	-21 27 -5 -1
on record EU,MX Brussels	11 -8 -1 0
on record EU,TR Brussels	-12 13 0 0
on record EU,US Beijing	-5 -6 11 0
on record EU,US Brussels	28 -27 3 -26
on record EU,US Brussels 2021 I	-32 -12 37 0
on record EU,US Brussels 2025 II	32 -11 -21 -21
on record EU,US Brussels 2026 I	25 -15 -13 -1
on record EU,US Davos	28 -23 -8 0
on record EU,US Davos 2026 I	28 -23 -8 0
on record EU,US Paris	-8 11 -3 0
on record EU,US Paris 2025 I	-17 19 0 0
on record EU,US Paris 2025 II	11 -9 0 0
on record EU,US Stockholm	-11 15 -2 0
on record EU,US Stockholm 2025 II	-22 24 -1 0
on record EU,US Strasbourg	11 -7 -2 0
on record EU,US Turnberry	-39 -32 55 0
on record EU,US Turnberry 2025 II	-42 -26 55 0
on record EU,US Washington	2 -4 13 -16
on record EU,US Washington 2018 II	-4 16 -13 0
on record EU,US Washington 2025 I	4 2 -12 0
on record EU,US Washington 2025 II	-11 -10 33 -12
on record EU,US Washington 2026 I	19 -13 -3 0
on record GB,IN London	11 -7 -2 0
on record GB,US Beijing	-15 0 17 0
on record GB,US Brussels	10 -2 -7 0
on record GB,US Geneva	-28 34 -2 -5
on record GB,US Geneva 2025 I	-28 34 -2 -5
on record GB,US Kananaskis	-25 0 26 0
on record GB,US Kananaskis 2025 I	-19 0 20 0
on record GB,US London	27 -19 -6 0
on record GB,US London 2025 I	14 -8 -2 0
on record GB,US London 2025 II	12 -8 0 0
on record GB,US Washington	11 -1 -9 -3
on record GB,US Washington 2025 I	4 9 -21 0
on record GB,US Washington 2025 II	22 -11 -12 0
on record ID,US Jakarta	17 -9 -6 0
on record ID,US Jakarta 2026 I	9 -3 -2 0
on record ID,US Washington	36 -23 -22 -1
on record ID,US Washington 2025 II	13 -2 -12 0
on record ID,US Washington 2026 I	29 -22 -14 0
on record IN,US Delhi	22 -13 -4 -9
on record IN,US Delhi 2025 II	18 -9 -2 -9
on record IN,US Mumbai	13 -11 0 0
on record IN,US Mumbai 2025 II	11 -9 0 0
on record IN,US New Delhi	8 -13 -7 11
on record IN,US New Delhi 2025 II	21 -15 -29 13
on record IN,US New Delhi 2026 I	10 4 -6 -11
on record IN,US Tiruppur	10 -10 0 0
on record IN,US Tiruppur 2025 II	10 -9 0 0
on record IN,US Washington	-22 13 -6 16
on record IN,US Washington 2025 II	0 0 -20 11
on record IN,US Washington 2026 I	6 10 -15 -11
on record IS,NG Lagos	12 -10 -2 0
on record JO,US Amman	15 -12 -3 0
on record JO,US Amman 2026 II	15 -12 -3 0
on record JP,PE Lima	-25 21 3 0
on record JP,US Busan	-17 -6 21 0
on record JP,US Busan 2025 II	-17 -6 21 0
on record JP,US Stockholm	-10 17 -2 -2
on record JP,US Stockholm 2025 II	-10 17 -2 -2
on record JP,US Tokyo	7 -45 23 -13
on record JP,US Tokyo 2025 I	11 0 -8 0
on record JP,US Tokyo 2025 II	4 -40 22 -9
on record JP,US Washington	-18 34 -13 -22
on record JP,US Washington 2025 I	-20 23 -2 0
on record JP,US Washington 2025 II	-8 22 -9 -19
on record JP,US Washington 2026 I	12 -15 3 0
on record KE,NO Oslo	12 -11 0 0
on record KE,TR Mombasa	-17 17 0 0
on record KE,TR Nairobi	15 -13 0 0
on record KR,PE Lima	-11 18 -3 -6
on record KR,US Busan	-23 -5 27 0
on record KR,US Busan 2025 II	-8 -4 13 0
on record KR,US Gyeongju	-25 -26 43 0
on record KR,US Gyeongju 2025 II	-24 -25 40 0
on record KR,US Seoul	28 -13 -15 -1
on record KR,US Seoul 2025 II	29 -21 -11 0
on record KR,US Washington	-41 31 13 -11
on record KR,US Washington 2025 II	-31 13 20 -13
on record KR,US Washington 2026 I	-17 29 -17 -3
on record MX,US Washington	-10 10 -26 16
on record MX,US Washington 2025 II	-24 28 -19 9
on record MY,US Kuala Lumpur	-35 35 -1 0
on record MY,US Kuala Lumpur 2025 II	-35 35 0 0
on record MY,US Washington	10 -6 -1 0
on record MY,US Washington 2025 II	10 -6 -1 0
on record MZ,ZA Maputo	-21 24 -2 0
on record NO,PE Oslo	-10 11 0 0
on record PE,TH Bangkok	11 -10 0 0
on record PE,TH Lima	-25 13 0 9
on record PE,TR Lima	14 -14 0 0
on record PH,US Washington	-20 -14 30 0
on record PH,US Washington 2025 II	-28 -7 33 0
on record RW,UG Kigali	-15 17 0 0
on record TH,US Bangkok	10 -8 0 0
on record TH,US Washington	-7 12 0 -5
on record TH,US Washington 2025 II	-8 12 0 -5
on record TW,US Beijing	-8 -3 12 0
on record TW,US Beijing 2026 I	-9 -2 12 0
on record TW,US Taipei	20 -13 -8 0
on record TW,US Taipei 2026 I	19 -12 -8 0
on record TW,US Washington	18 -1 -25 -2
on record TW,US Washington 2025 II	-6 10 -6 0
on record TW,US Washington 2026 I	28 -16 -13 -1
on record US,VN Hanoi	25 -20 -2 0
on record US,VN Hanoi 2025 II	24 -19 -2 0
on record US,VN Kuala Lumpur	11 2 -16 0
on record US,VN Kuala Lumpur 2025 II	11 2 -16 0
on record US,VN Washington	-38 51 -21 -11
on record US,VN Washington 2025 II	-28 34 -10 -2
pair: n=2	7 0 -4 -12
pair: n=3	1 10 -12 -9
pair: n=5	5 9 -23 -5
pair: n=many	4 -8 3 0
pair: not-both	7 2 -7 -13
pair:both n=1	0 8 -12 -1
pair:both n=2	7 0 -7 -5
pair:both n=5	10 -12 -1 2
pair:city 	-21 16 10 -2
pair:city both	-9 8 8 -24
pair:city coming	9 -6 0 -5
pair:city coming+ended+running	10 -5 0 -1
pair:city coming+running	10 -9 0 0
pair:city day-none	1 6 -7 -9
pair:city day=l0	-25 21 4 0
pair:city day=l1	-29 18 17 -3
pair:city day=l2	-2 -9 19 -10
pair:city day=l3	14 -15 2 -5
pair:city day=l4	14 -6 -11 3
pair:city day=l5	4 -12 8 0
pair:city day=r0	1 7 -8 -8
pair:city day=r2	12 -9 0 -5
pair:city day=r4	-5 12 -10 3
pair:city ended	6 13 -22 -10
pair:city ended+running	9 -18 14 -4
pair:city n=1	0 2 4 -20
pair:city n=2	-9 14 -6 0
pair:city n=3	12 -10 0 -1
pair:city part:sure	4 -1 9 -23
pair:city running	3 4 -10 -3
pair:city sent:sure	-16 5 16 -3
pair:coming both	17 -13 0 -5
pair:coming n=1	2 8 -2 -16
pair:coming n=2	17 -19 -10 12
pair:coming n=3	10 -17 8 0
pair:coming n=4	12 -3 -5 0
pair:coming not-both	8 -2 -5 -6
pair:coming+ended n=1	17 -16 2 -5
pair:coming+ended n=2	0 9 -9 -2
pair:coming+ended not-both	21 -12 -5 -8
pair:day-none 	11 2 -10 -18
pair:day-none both	23 -8 -18 -6
pair:day-none coming	11 -1 -6 -8
pair:day-none coming+ended	-12 -2 18 2
pair:day-none coming+running	-12 17 -4 -1
pair:day-none ended	5 -20 8 13
pair:day-none ended+running	7 -8 9 -21
pair:day-none n=1	16 -10 -8 -3
pair:day-none n=2	0 -4 11 -15
pair:day-none n=3	3 2 -11 0
pair:day-none n=4	-4 7 -9 6
pair:day-none part:sure	20 -4 -10 -18
pair:day-none prev:sure	6 -13 11 -5
pair:day-none running	5 -8 -14 16
pair:day-none sent:sure	1 9 -11 -14
pair:day=l0 	-13 4 6 5
pair:day=l0 both	5 10 -15 -4
pair:day=l0 ended	6 6 -13 0
pair:day=l0 n=1	16 -12 -2 -5
pair:day=l0 n=2	-6 8 -5 2
pair:day=l0 n=4	-3 10 -6 0
pair:day=l0 no-word	18 -12 -11 3
pair:day=l0 part:sure	9 7 -13 -3
pair:day=l0 prev:sure	-19 7 11 1
pair:day=l0 sent:sure	-8 12 -4 0
pair:day=l1 	-9 2 0 10
pair:day=l1 both	-3 5 4 -10
pair:day=l1 coming	0 12 -16 -2
pair:day=l1 coming+running	-2 -3 9 0
pair:day=l1 ended	12 -4 0 -15
pair:day=l1 n=1	0 0 6 -12
pair:day=l1 n=2	-1 1 -10 10
pair:day=l1 n=3	-11 15 -7 1
pair:day=l1 n=many	10 -10 0 0
pair:day=l1 no-word	0 9 -13 0
pair:day=l1 not-both	1 1 -12 3
pair:day=l1 prev:sure	8 1 -16 -2
pair:day=l1 sent:sure	-9 0 11 0
pair:day=l2 	10 -4 -2 -11
pair:day=l2 both	14 0 -11 -20
pair:day=l2 ended	-2 8 -2 -6
pair:day=l2 ended+running	10 -14 4 0
pair:day=l2 n=1	-19 17 3 0
pair:day=l2 n=2	8 -13 7 -3
pair:day=l2 n=3	21 -11 -14 -4
pair:day=l2 n=4	10 -3 -4 0
pair:day=l2 no-word	12 -21 7 -5
pair:day=l2 not-both	-7 -4 12 1
pair:day=l2 prev:sure	-14 14 3 -3
pair:day=l2 sent:sure	-6 15 -4 -10
pair:day=l3 coming	16 -13 0 -7
pair:day=l3 ended	12 -2 -14 0
pair:day=l3 n=1	15 -19 5 0
pair:day=l3 n=2	6 10 -20 -6
pair:day=l3 n=3	-6 2 11 -11
pair:day=l3 not-both	3 0 2 -13
pair:day=l3 part:sure	0 5 2 -22
pair:day=l3 sent:sure	10 -10 -5 5
pair:day=l4 	6 11 -20 -5
pair:day=l4 both	-8 6 0 6
pair:day=l4 coming	8 -12 -3 8
pair:day=l4 ended	-4 -23 24 3
pair:day=l4 n=1	-11 3 0 12
pair:day=l4 n=2	21 -8 -13 -2
pair:day=l4 n=4	1 -10 4 1
pair:day=l4 no-word	19 -4 -12 -19
pair:day=l4 not-both	19 -16 -5 0
pair:day=l4 part:sure	-39 15 10 15
pair:day=l4 prev:sure	-1 0 -9 8
pair:day=l4 running	1 -12 4 2
pair:day=l4 sent:sure	26 -21 -3 -3
pair:day=l5 both	0 5 -9 0
pair:day=l5 coming	-10 0 3 4
pair:day=l5 ended	7 5 -16 0
pair:day=l5 n=1	19 -10 -5 0
pair:day=l5 n=2	-18 17 0 1
pair:day=l5 prev:sure	-11 15 -3 0
pair:day=l5 sent:sure	16 -13 0 0
pair:day=r0 	-12 10 4 0
pair:day=r0 both	-21 23 3 -4
pair:day=r0 coming	1 -8 -7 15
pair:day=r0 ended+running	13 -15 0 0
pair:day=r0 n=1	-11 7 0 8
pair:day=r0 n=3	-8 -11 25 0
pair:day=r0 n=4	1 9 -8 -12
pair:day=r0 no-word	4 3 0 -21
pair:day=r0 not-both	4 -9 0 10
pair:day=r0 running	-10 5 6 0
pair:day=r0 sent:sure	-19 0 7 21
pair:day=r1 	-2 -6 2 13
pair:day=r1 both	-5 -5 9 6
pair:day=r1 coming	11 0 -9 -5
pair:day=r1 coming+ended	21 -7 -7 -16
pair:day=r1 coming+ended+running	-7 11 0 -1
pair:day=r1 coming+running	15 -12 -2 0
pair:day=r1 ended	-23 11 10 0
pair:day=r1 ended+running	-9 15 -12 0
pair:day=r1 n=1	-1 7 -6 -13
pair:day=r1 n=2	-11 -2 3 14
pair:day=r1 n=3	5 1 -14 2
pair:day=r1 n=4	-10 2 8 0
pair:day=r1 n=5	6 -12 0 4
pair:day=r1 not-both	-1 7 -13 -4
pair:day=r1 part:sure	6 -13 0 9
pair:day=r1 prev:sure	-20 16 7 -2
pair:day=r1 running	-2 9 -6 -4
pair:day=r1 sent:sure	0 4 1 -13
pair:day=r2 	6 2 -6 -13
pair:day=r2 coming	-1 -8 12 0
pair:day=r2 coming+ended	12 -2 -8 0
pair:day=r2 ended	-12 11 0 3
pair:day=r2 n=1	-10 19 -9 0
pair:day=r2 n=2	20 -9 -5 -15
pair:day=r2 n=4	17 -13 0 0
pair:day=r2 no-word	6 -3 -1 -9
pair:day=r2 not-both	12 5 -15 -24
pair:day=r2 part:sure	8 -1 0 -12
pair:day=r2 prev:sure	0 8 -16 2
pair:day=r2 sent:sure	-9 11 3 -8
pair:day=r3 both	13 -23 6 0
pair:day=r3 coming	0 -3 15 -14
pair:day=r3 coming+ended	10 -7 0 0
pair:day=r3 ended	11 2 -18 -1
pair:day=r3 ended+running	10 -14 1 0
pair:day=r3 n=3	12 -4 -4 -6
pair:day=r3 no-word	14 -5 -12 1
pair:day=r3 not-both	3 13 -12 -17
pair:day=r3 part:sure	16 -9 3 -23
pair:day=r3 sent:sure	-10 15 -1 -3
pair:day=r4 	7 -9 -1 4
pair:day=r4 both	21 -10 -18 3
pair:day=r4 ended	9 -11 2 -4
pair:day=r4 n=1	4 -16 6 8
pair:day=r4 n=3	9 8 -16 -9
pair:day=r4 n=4	-13 3 16 -5
pair:day=r4 not-both	-9 -5 28 -7
pair:day=r4 prev:sure	10 -1 -10 -2
pair:day=r4 sent:sure	-5 -1 0 8
pair:day=r5 both	16 -7 -6 -4
pair:day=r5 n=1	13 -16 3 0
pair:day=r5 no-word	-1 -2 8 -5
pair:day=r5 prev:sure	14 -5 -8 0
pair:ended n=1	8 2 -12 -7
pair:ended n=2	-14 3 13 0
pair:ended n=3	5 -8 -2 4
pair:ended n=4	8 -14 0 0
pair:ended not-both	2 -9 7 -1
pair:ended+running both	14 -13 5 -20
pair:ended+running n=1	-4 -3 14 -9
pair:ended+running n=2	13 -8 1 -14
pair:ended+running not-both	-3 3 6 -11
pair:l=" 	16 -9 -3 0
pair:l=" day-none	9 -3 -1 0
pair:l=" n=1	13 -9 -1 0
pair:l=" no-word	10 -3 -2 0
pair:l=" not-both	15 -10 -1 0
pair:l=" unknown	21 -15 -2 0
pair:l=& 	1 -9 0 4
pair:l=& n=2	9 -6 0 0
pair:l=& no-word	11 -8 0 0
pair:l=& not-both	1 -9 0 4
pair:l=& unknown	1 -9 0 4
pair:l=( 	0 3 -11 0
pair:l=( both	18 -7 -5 -4
pair:l=( day-none	-8 10 0 0
pair:l=( day=l0	20 -16 0 -4
pair:l=( n=1	17 -10 -6 0
pair:l=( n=2	-25 26 0 0
pair:l=( n=3	19 -22 -1 4
pair:l=* day-none	11 -7 0 -2
pair:l=- both	16 -4 -7 0
pair:l=- unknown	18 -6 -7 0
pair:l=/ 	-17 18 0 0
pair:l=/ no-word	-16 16 0 0
pair:l=/ not-both	-16 17 0 0
pair:l=<begin> both	-3 15 -13 0
pair:l=<begin> city	-7 4 5 -7
pair:l=<begin> coming	6 5 -6 -16
pair:l=<begin> day-none	-3 2 -5 11
pair:l=<begin> day=r2	0 5 -15 11
pair:l=<begin> day=r3	3 6 -13 -1
pair:l=<begin> day=r4	-1 -1 9 -12
pair:l=<begin> ended	18 -32 7 -8
pair:l=<begin> ended+running	-11 1 11 0
pair:l=<begin> n=2	0 -1 -2 10
pair:l=<begin> n=4	-11 5 15 -12
pair:l=<begin> n=5	11 0 -8 -2
pair:l=<begin> no-word	10 -7 -6 10
pair:l=<begin> not-both	14 -14 1 -1
pair:l=<begin> part:sure	42 -25 -12 -18
pair:l=<begin> prev:sure	-18 23 0 -10
pair:l=<begin> seat-home	4 3 -20 11
pair:l=<begin> seat-other	-11 12 -3 0
pair:l=<begin> unknown	21 -17 -5 -10
pair:l=[ unknown	12 -11 0 0
pair:l=a 	-18 10 1 10
pair:l=a both	-7 3 -3 9
pair:l=a day-none	-20 10 1 11
pair:l=a day=l2	-3 9 -3 0
pair:l=a day=r3	14 -11 0 0
pair:l=a n=1	-11 0 3 13
pair:l=a n=2	-11 17 0 -7
pair:l=a no-word	-17 14 1 3
pair:l=a not-both	-11 7 5 0
pair:l=a part:sure	9 -4 -2 0
pair:l=a prev:sure	-14 4 3 6
pair:l=a seat-home	-29 19 9 3
pair:l=a seat-side	-10 1 0 9
pair:l=a unknown	21 -12 -7 -2
pair:l=about not-both	10 -8 0 0
pair:l=about unknown	9 -7 0 0
pair:l=after city	-3 10 -9 0
pair:l=after day-none	-17 8 11 -2
pair:l=after day=l2	11 0 -9 0
pair:l=after ended+running	9 -5 -2 0
pair:l=after n=1	14 -14 0 -1
pair:l=after n=3	-26 24 1 0
pair:l=after part:sure	16 -11 -6 0
pair:l=after prev:sure	-12 5 6 0
pair:l=after seat-home	-1 -14 12 0
pair:l=after seat-side	12 0 -14 0
pair:l=after unknown	-19 14 8 0
pair:l=although 	11 -2 -8 0
pair:l=although day-none	11 -2 -8 0
pair:l=although no-word	11 -2 -8 0
pair:l=and 	7 -9 -1 3
pair:l=and both	22 -19 -5 0
pair:l=and day-none	-14 17 -3 0
pair:l=and day=l3	18 -15 -1 0
pair:l=and day=l4	8 -4 -3 0
pair:l=and day=r1	15 -16 0 -3
pair:l=and day=r4	1 3 -9 0
pair:l=and ended	-17 13 6 -1
pair:l=and ended+running	10 -7 0 0
pair:l=and n=1	25 -25 0 -2
pair:l=and n=3	0 9 -19 1
pair:l=and n=4	-19 15 8 -2
pair:l=and no-word	12 -8 -3 -3
pair:l=and not-both	-13 12 3 -3
pair:l=and part:sure	9 -4 0 -9
pair:l=and running	14 -6 0 -6
pair:l=and seat-home	14 -22 -1 6
pair:l=and seat-other	12 -1 -15 0
pair:l=and seat-side	6 -3 2 -9
pair:l=and sent:sure	-15 19 -11 2
pair:l=and unknown	-15 10 8 0
pair:l=april n=1	-16 12 4 0
pair:l=april no-word	-16 12 4 0
pair:l=april not-both	-16 12 4 0
pair:l=are day-none	-11 12 0 0
pair:l=are n=2	-11 12 0 0
pair:l=are no-word	-10 11 0 0
pair:l=are not-both	-10 11 0 0
pair:l=are unknown	-9 10 0 0
pair:l=as part:sure	-11 1 5 4
pair:l=at 	-14 11 4 2
pair:l=at both	-9 9 5 -8
pair:l=at city	10 1 -16 -3
pair:l=at coming	7 -18 11 -5
pair:l=at coming+ended	-16 19 -1 0
pair:l=at day-none	-10 5 3 6
pair:l=at day=l3	-9 10 0 0
pair:l=at day=l5	11 -1 -8 0
pair:l=at day=r0	22 -10 -16 0
pair:l=at day=r1	-18 11 10 -2
pair:l=at day=r2	-1 10 -9 0
pair:l=at day=r3	12 -5 -3 -2
pair:l=at ended	7 0 -10 -1
pair:l=at ended+running	17 -16 0 0
pair:l=at n=1	-17 6 10 5
pair:l=at n=2	-1 11 -6 -11
pair:l=at n=3	9 -8 0 0
pair:l=at no-word	-8 -1 6 8
pair:l=at part:sure	-4 16 -5 -14
pair:l=at prev:sure	10 -5 -2 -2
pair:l=at seat-home	1 -13 12 -3
pair:l=at sent:sure	-6 8 0 -5
pair:l=at unknown	-16 11 7 1
pair:l=be coming	-13 13 0 0
pair:l=be day-none	-14 15 0 0
pair:l=be no-word	-11 11 0 0
pair:l=be not-both	-14 15 0 0
pair:l=be unknown	-11 11 0 0
pair:l=before not-both	-8 12 -2 0
pair:l=between 	-7 13 -7 0
pair:l=between both	18 -10 -7 0
pair:l=between day-none	-8 12 -3 0
pair:l=between not-both	-14 17 0 0
pair:l=but day-none	4 -11 3 0
pair:l=by 	4 -12 5 0
pair:l=by both	12 -8 0 0
pair:l=by n=2	13 -11 0 0
pair:l=by no-word	8 -14 4 -1
pair:l=by not-both	8 -14 5 -1
pair:l=by unknown	15 -11 0 0
pair:l=came day-none	-19 15 3 0
pair:l=commerce, 	18 -14 -2 0
pair:l=commerce, n=1	15 -13 0 0
pair:l=commerce, no-word	18 -14 -2 0
pair:l=commerce, not-both	18 -14 -2 0
pair:l=commerce, unknown	9 -9 0 0
pair:l=conference, 	-3 9 -7 -1
pair:l=conference, day=r0	-5 11 -4 -1
pair:l=conference, no-word	-3 9 -7 -1
pair:l=conference, not-both	-3 9 -7 -1
pair:l=conference, unknown	-13 13 0 0
pair:l=does seat-side	-8 11 0 0
pair:l=for 	6 -22 7 10
pair:l=for both	-8 -4 11 3
pair:l=for city	-20 0 19 3
pair:l=for coming	-33 22 10 2
pair:l=for day=l2	-15 3 11 0
pair:l=for day=l3	-7 -6 13 0
pair:l=for day=r0	8 -3 -4 0
pair:l=for day=r1	-21 21 -5 2
pair:l=for day=r2	-3 -7 11 0
pair:l=for n=1	-15 11 7 -1
pair:l=for n=3	3 -24 3 15
pair:l=for no-word	-14 0 16 2
pair:l=for part:sure	-7 13 -4 0
pair:l=for prev:sure	2 -12 0 7
pair:l=for seat-home	17 -6 -10 -3
pair:l=for seat-side	2 -16 9 1
pair:l=for unknown	-20 19 0 1
pair:l=fox 	12 -10 0 0
pair:l=fox both	11 -8 0 0
pair:l=fox n=1	12 -9 0 0
pair:l=fox unknown	14 -11 0 0
pair:l=friday, 	-5 -9 13 0
pair:l=friday, day=l0	-5 -9 13 0
pair:l=from 	-14 10 -4 11
pair:l=from both	-3 9 -8 0
pair:l=from city	2 -10 -2 11
pair:l=from coming	36 -28 0 -7
pair:l=from day-none	10 -13 -2 7
pair:l=from day=l2	-9 2 9 0
pair:l=from day=l3	-4 8 0 0
pair:l=from day=r0	-17 15 2 0
pair:l=from day=r1	18 -6 -16 -2
pair:l=from day=r3	-14 17 0 0
pair:l=from day=r4	-13 -10 18 8
pair:l=from ended+running	-8 -1 10 0
pair:l=from n=1	-7 -2 15 0
pair:l=from n=2	-13 12 -6 6
pair:l=from n=3	19 -8 -11 -3
pair:l=from no-word	-15 11 4 4
pair:l=from part:sure	24 -17 0 -7
pair:l=from prev:sure	16 -17 0 0
pair:l=from running	14 -12 0 0
pair:l=from seat-other	-2 -3 14 -9
pair:l=from seat-side	13 -2 -12 -15
pair:l=from sent:sure	-8 6 -4 5
pair:l=from unknown	-26 18 5 4
pair:l=geneva, 	-12 12 0 0
pair:l=had 	-9 10 0 0
pair:l=had day-none	-10 10 0 0
pair:l=had no-word	-9 10 0 0
pair:l=his 	9 -11 0 0
pair:l=his both	9 -12 0 0
pair:l=his unknown	11 -13 0 0
pair:l=host: 	11 -10 0 0
pair:l=host: day-none	11 -10 0 0
pair:l=host: n=2	11 -10 0 0
pair:l=host: not-both	11 -10 0 0
pair:l=host: unknown	11 -10 0 0
pair:l=if city	-7 8 0 0
pair:l=if day-none	-6 9 0 -1
pair:l=if n=2	-8 10 0 0
pair:l=if no-word	-12 14 0 -2
pair:l=if seat-home	10 -13 2 0
pair:l=if unknown	-17 18 0 0
pair:l=in 	0 -7 13 -4
pair:l=in both	-26 10 19 0
pair:l=in city	13 -2 -7 -16
pair:l=in coming+ended	18 -11 -3 -7
pair:l=in day-none	11 -4 0 -18
pair:l=in day=l1	-19 2 12 5
pair:l=in day=l3	-11 2 9 2
pair:l=in day=l4	1 -6 -4 14
pair:l=in day=r0	-7 -4 3 10
pair:l=in day=r1	-11 0 5 9
pair:l=in day=r2	-10 20 -11 -7
pair:l=in day=r3	-7 18 -4 -15
pair:l=in day=r5	3 -9 7 0
pair:l=in ended	-23 19 -2 11
pair:l=in ended+running	-15 16 1 -8
pair:l=in n=1	-15 10 4 1
pair:l=in n=2	-16 2 12 4
pair:l=in n=4	5 1 -3 -9
pair:l=in n=5	1 -12 5 1
pair:l=in n=many	11 -12 0 0
pair:l=in not-both	1 1 -11 3
pair:l=in part:sure	-28 13 9 5
pair:l=in prev:sure	-14 10 4 -2
pair:l=in running	-10 8 -4 6
pair:l=in seat-home	12 -10 1 -7
pair:l=in seat-side	6 -13 -4 9
pair:l=in sent:sure	-3 -3 12 -5
pair:l=in unknown	-45 28 21 9
pair:l=into city	-10 11 0 0
pair:l=is day-none	-15 16 0 0
pair:l=is n=1	-14 20 -6 0
pair:l=is not-both	-10 11 0 0
pair:l=july, 	0 -6 -6 10
pair:l=july, not-both	0 -6 -6 10
pair:l=leave n=1	-8 10 0 0
pair:l=leave no-word	-8 10 0 0
pair:l=leaves 	-13 0 13 0
pair:l=leaves both	-14 0 15 0
pair:l=leaves day-none	-13 0 13 0
pair:l=leaves no-word	-12 0 13 0
pair:l=leaves seat-side	-9 0 10 0
pair:l=left 	4 4 -10 0
pair:l=left both	-14 4 10 0
pair:l=left day-none	-7 11 -1 0
pair:l=left day=r2	13 -8 -7 0
pair:l=left n=1	6 2 -10 0
pair:l=left n=3	-15 0 16 0
pair:l=left not-both	15 0 -20 0
pair:l=left seat-side	9 -18 1 0
pair:l=live: 	10 -8 0 0
pair:l=live: day-none	11 -9 0 0
pair:l=live: n=2	10 -8 0 0
pair:l=live: not-both	11 -8 0 0
pair:l=live: part:sure	9 -7 0 0
pair:l=live: unknown	12 -10 0 0
pair:l=may, sent:sure	-8 9 0 0
pair:l=meeting: 	-3 -7 0 11
pair:l=meeting: day=r0	0 -10 0 11
pair:l=meeting: n=1	-3 -7 0 11
pair:l=meeting: not-both	-3 -7 0 11
pair:l=meeting: sent:sure	-3 -7 0 11
pair:l=midnight, 	-7 6 0 0
pair:l=midnight, n=1	-7 6 0 0
pair:l=midnight, no-word	-9 8 0 0
pair:l=morning 	12 -8 -1 0
pair:l=morning n=1	11 -8 -1 0
pair:l=morning no-word	12 -8 -1 0
pair:l=morning not-both	11 -8 0 0
pair:l=morning unknown	10 -7 0 0
pair:l=mr not-both	11 -9 0 0
pair:l=mr unknown	11 -10 0 0
pair:l=near city	14 -16 0 0
pair:l=near n=1	-8 10 -1 0
pair:l=near no-word	-13 5 0 7
pair:l=near unknown	-17 13 0 6
pair:l=next: 	-8 9 0 0
pair:l=next: day=r0	-7 8 0 0
pair:l=next: n=1	-9 11 0 0
pair:l=next: not-both	-10 12 0 0
pair:l=of 	-5 1 12 -16
pair:l=of both	1 -4 8 -10
pair:l=of city	13 -3 -11 -6
pair:l=of coming	21 -7 -12 -1
pair:l=of day-none	0 11 -26 8
pair:l=of day=l2	17 -13 -3 0
pair:l=of day=l3	12 -6 -6 0
pair:l=of day=r0	4 -18 13 0
pair:l=of day=r1	-7 -1 15 -4
pair:l=of day=r3	-5 -4 11 0
pair:l=of ended	11 -8 0 -1
pair:l=of ended+running	-7 5 1 0
pair:l=of n=1	14 -11 -2 -3
pair:l=of n=2	-17 12 7 2
pair:l=of n=4	9 -4 -1 0
pair:l=of no-word	-5 6 0 1
pair:l=of prev:sure	39 -31 -9 0
pair:l=of running	-2 -4 -5 12
pair:l=of seat-home	0 -8 10 -3
pair:l=of seat-other	11 -4 -2 -2
pair:l=of sent:sure	-9 0 14 -1
pair:l=of unknown	-13 5 9 6
pair:l=off both	0 -10 7 0
pair:l=off day=r1	-4 -7 10 0
pair:l=off n=1	0 -11 8 0
pair:l=off n=2	-5 9 0 0
pair:l=off no-word	3 -12 5 0
pair:l=off unknown	-8 0 9 0
pair:l=offered not-both	-10 10 0 0
pair:l=offered seat-other	-10 11 0 0
pair:l=office, 	11 -9 0 0
pair:l=office, day-none	9 -7 0 0
pair:l=on 	2 3 -12 0
pair:l=on both	23 -18 -3 0
pair:l=on coming	-12 14 0 0
pair:l=on day=l1	-9 9 0 0
pair:l=on ended	14 -13 0 0
pair:l=on n=1	-9 14 -10 0
pair:l=on n=2	11 -6 -2 -3
pair:l=on no-word	14 -8 -10 0
pair:l=on not-both	-7 16 -10 -4
pair:l=on seat-home	-8 10 0 0
pair:l=on unknown	6 4 -10 -12
pair:l=ottawa/ 	-9 -2 12 0
pair:l=ottawa/ both	-9 -1 12 0
pair:l=ottawa/ day=r0	-10 -1 13 0
pair:l=ottawa/ no-word	-11 0 13 0
pair:l=ottawa/ seat-side	-11 0 13 0
pair:l=our day-none	-5 0 10 -5
pair:l=our seat-home	-8 0 13 -3
pair:l=our unknown	11 -9 0 0
pair:l=out: 	14 -14 0 0
pair:l=over ended	12 -8 0 0
pair:l=reached n=1	10 -9 0 0
pair:l=reached not-both	10 -9 0 0
pair:l=round, 	-10 11 0 0
pair:l=round, n=1	-17 18 0 0
pair:l=round, sent:sure	-10 11 0 0
pair:l=round, unknown	-14 15 0 0
pair:l=round: n=1	-12 13 0 0
pair:l=round: unknown	-8 9 0 0
pair:l=said 	-12 15 -2 0
pair:l=said both	0 -9 0 6
pair:l=said day-none	-13 7 0 5
pair:l=said n=1	-14 17 -2 0
pair:l=said not-both	-16 18 0 0
pair:l=said seat-side	-12 4 0 6
pair:l=should 	-13 7 -1 7
pair:l=should day-none	-13 7 -1 7
pair:l=should n=2	-10 10 0 0
pair:l=should no-word	-11 5 -2 6
pair:l=should not-both	-8 9 0 0
pair:l=should seat-other	-2 -5 0 9
pair:l=since both	18 -13 -6 0
pair:l=since day-none	-7 8 1 -1
pair:l=since day=l2	15 -14 0 0
pair:l=since day=l3	10 -12 0 0
pair:l=since no-word	6 -11 4 0
pair:l=since not-both	-6 4 4 -1
pair:l=since seat-other	-8 9 0 0
pair:l=so 	10 -10 0 0
pair:l=so day-none	10 -10 0 0
pair:l=than 	-17 17 0 0
pair:l=that 	1 11 -8 -17
pair:l=that both	-1 15 -8 -9
pair:l=that city	2 -13 7 0
pair:l=that coming	-11 -5 10 10
pair:l=that day-none	-17 6 16 0
pair:l=that day=l3	15 -6 -8 0
pair:l=that day=l4	-8 10 0 0
pair:l=that ended	0 -7 8 -5
pair:l=that n=3	-20 20 0 0
pair:l=that no-word	-6 11 -4 0
pair:l=that not-both	-4 -12 16 3
pair:l=that prev:sure	-8 -9 19 -1
pair:l=that seat-other	2 -9 5 0
pair:l=that seat-side	-4 11 0 -12
pair:l=that sent:sure	15 -8 -5 0
pair:l=the 	-10 14 1 -3
pair:l=the both	17 4 -24 5
pair:l=the city	-5 -19 29 -3
pair:l=the coming	39 -13 -26 -9
pair:l=the day-none	-17 16 7 -5
pair:l=the day=l1	5 -2 -13 8
pair:l=the day=l2	10 0 -7 -1
pair:l=the day=l3	6 11 -14 -4
pair:l=the day=l4	6 -14 6 0
pair:l=the day=r0	10 -21 2 0
pair:l=the day=r2	-14 12 7 -9
pair:l=the ended	-1 -8 10 -2
pair:l=the n=1	11 7 -16 -16
pair:l=the n=2	-7 -9 15 5
pair:l=the n=4	12 -2 -9 0
pair:l=the n=5	-14 8 7 0
pair:l=the not-both	-9 -2 20 -26
pair:l=the part:sure	10 -6 0 -15
pair:l=the prev:sure	-8 10 -4 4
pair:l=the running	12 -16 0 0
pair:l=the seat-home	0 14 -12 0
pair:l=the seat-other	-11 -8 12 10
pair:l=the seat-side	-13 26 -5 -4
pair:l=the sent:sure	38 -19 -23 -6
pair:l=the unknown	53 -26 -38 -23
pair:l=thursday 	-8 10 0 0
pair:l=thursday day=l0	-5 9 -1 0
pair:l=thursday no-word	-7 10 0 0
pair:l=to 	-11 10 6 -5
pair:l=to both	-11 3 5 1
pair:l=to city	7 2 -21 0
pair:l=to coming	-4 -3 13 -9
pair:l=to coming+running	-10 4 5 0
pair:l=to day-none	20 -22 6 -18
pair:l=to day=l2	-22 10 9 0
pair:l=to day=r1	-9 13 -1 -4
pair:l=to day=r3	-12 1 8 1
pair:l=to ended	23 -7 -16 0
pair:l=to n=1	1 10 -10 -15
pair:l=to n=2	-14 0 15 4
pair:l=to n=3	-10 3 9 -3
pair:l=to n=5	12 -11 0 0
pair:l=to no-word	5 8 -10 -30
pair:l=to not-both	0 7 2 -30
pair:l=to part:sure	-25 7 13 5
pair:l=to prev:sure	11 -1 -12 0
pair:l=to seat-home	-4 -2 17 -19
pair:l=to seat-side	6 -10 -1 6
pair:l=to sent:sure	-10 -8 29 -1
pair:l=to unknown	-20 16 8 -7
pair:l=told 	9 -12 3 0
pair:l=told both	2 -8 4 0
pair:l=told day-none	2 -10 5 0
pair:l=told n=1	4 -9 4 0
pair:l=told unknown	18 -13 -1 0
pair:l=trade 	14 -10 0 0
pair:l=trade not-both	9 -6 0 0
pair:l=trade unknown	14 -10 0 0
pair:l=trade, city	11 -8 0 0
pair:l=trade, day-none	-7 15 -6 -5
pair:l=trade, day=r0	10 -6 -1 0
pair:l=trade, seat-home	-15 18 -1 0
pair:l=trade, seat-side	9 0 -2 -2
pair:l=under 	12 -9 0 -2
pair:l=under n=1	18 -17 0 0
pair:l=under not-both	18 -17 0 0
pair:l=under unknown	21 -18 0 -3
pair:l=unless 	13 -8 -2 0
pair:l=unless no-word	2 -10 3 0
pair:l=until 	11 -8 0 0
pair:l=urged seat-home	0 7 -7 -1
pair:l=visit coming	-21 9 10 0
pair:l=visit day-none	-9 -2 13 0
pair:l=visit day=r1	-10 12 -1 0
pair:l=visit not-both	-11 3 6 0
pair:l=visit part:sure	-10 7 4 0
pair:l=visited 	-13 -3 8 7
pair:l=visited both	-20 0 11 7
pair:l=visited day-none	-12 0 13 0
pair:l=visited seat-home	-12 4 6 0
pair:l=visited seat-side	-9 -4 4 8
pair:l=was n=2	11 -11 0 0
pair:l=washington/ 	-6 10 0 0
pair:l=washington/ n=2	7 4 -11 0
pair:l=washington/ n=3	-17 7 11 0
pair:l=washington/ no-word	0 11 -9 0
pair:l=what 	-1 2 -9 7
pair:l=what city	12 -4 -4 -5
pair:l=what ended	11 -3 0 -5
pair:l=what n=1	-15 12 1 0
pair:l=what n=2	18 -22 0 0
pair:l=what n=3	-10 8 1 0
pair:l=what seat-side	-18 8 0 9
pair:l=what sent:sure	-10 7 0 0
pair:l=when 	16 -8 -5 -1
pair:l=when both	12 -8 0 0
pair:l=when n=1	11 -6 -2 0
pair:l=when n=2	11 -8 0 0
pair:l=where not-both	-11 12 0 0
pair:l=which 	18 -19 0 -2
pair:l=which n=2	16 -8 0 -6
pair:l=which no-word	-3 -8 12 1
pair:l=which not-both	19 -11 0 -9
pair:l=which seat-home	5 0 0 -10
pair:l=while 	12 -6 -4 0
pair:l=while day-none	11 -6 -3 0
pair:l=while seat-side	11 -6 -2 0
pair:l=with both	5 0 -17 4
pair:l=with coming	11 -3 -3 0
pair:l=with day=l2	0 -12 -2 8
pair:l=with day=r1	11 0 -11 -2
pair:l=with day=r2	6 -10 3 0
pair:l=with day=r3	13 -9 -1 0
pair:l=with ended	4 -18 -1 14
pair:l=with ended+running	17 -12 -4 -1
pair:l=with n=1	1 -10 3 5
pair:l=with n=3	25 -17 -5 0
pair:l=with no-word	-9 0 7 7
pair:l=with not-both	-1 -9 11 4
pair:l=with prev:sure	14 -6 -3 -3
pair:l=with seat-home	-2 -15 10 6
pair:l=with seat-other	3 -9 5 -2
pair:l=with seat-side	-7 11 -14 6
pair:l=with sent:sure	10 -4 -3 0
pair:l=with unknown	25 -19 -3 0
pair:l=— 	-5 8 0 -1
pair:l=— both	28 -17 -4 -8
pair:l=— city	-8 2 8 0
pair:l=— day-none	13 -15 -3 6
pair:l=— day=r0	-12 20 -3 -9
pair:l=— ended	15 -10 0 -3
pair:l=— n=2	-9 15 -5 -4
pair:l=— n=3	10 -4 0 -2
pair:l=— n=4	20 -18 0 0
pair:l=— not-both	-8 9 1 0
pair:l=— part:sure	20 -12 0 -5
pair:l=— unknown	19 -3 -8 -18
pair:no-word 	16 0 -7 -20
pair:no-word coming+ended	23 -20 -3 -6
pair:no-word ended	21 -21 -3 1
pair:no-word n=2	6 -1 -4 -2
pair:no-word n=3	6 -1 1 -11
pair:no-word n=5	20 -16 -13 4
pair:no-word n=many	11 -10 0 0
pair:no-word not-both	17 -7 -4 -13
pair:no-word running	-6 0 -14 21
pair:not-both n=1	10 -5 0 -9
pair:not-both n=3	9 3 -16 -12
pair:not-both n=5	-8 12 -1 0
pair:not-both n=many	9 -9 0 0
pair:part:sure both	13 6 -18 -7
pair:part:sure coming	17 -5 -15 0
pair:part:sure coming+ended	-12 8 5 -1
pair:part:sure ended	0 -11 13 3
pair:part:sure ended+running	-12 3 21 -12
pair:part:sure n=1	19 -7 -13 -7
pair:part:sure n=3	14 -16 -2 5
pair:part:sure n=5	-10 -3 12 0
pair:part:sure not-both	17 -18 10 -6
pair:part:sure running	23 -10 -23 -4
pair:prev:sure both	-1 -11 3 11
pair:prev:sure ended	-4 11 -4 -5
pair:prev:sure ended+running	12 -13 2 -6
pair:prev:sure n=2	-1 -8 16 -4
pair:prev:sure n=3	1 8 -8 -13
pair:prev:sure not-both	-10 18 -1 -17
pair:prev:sure running	6 -8 2 0
pair:running both	7 -2 -13 2
pair:running n=1	-1 6 -23 7
pair:running n=2	11 -19 -4 12
pair:running n=3	8 -6 1 -3
pair:running n=4	-9 12 0 0
pair:running not-both	1 -2 -14 11
pair:seat-home 	7 2 -10 -9
pair:seat-home both	17 -13 1 -13
pair:seat-home coming	-12 5 -1 12
pair:seat-home day=l2	-12 9 -5 11
pair:seat-home day=l3	10 -6 -4 0
pair:seat-home day=l4	13 -3 -3 -11
pair:seat-home day=l5	-10 12 -7 1
pair:seat-home day=r2	-5 9 1 -14
pair:seat-home day=r4	-2 -11 11 4
pair:seat-home ended	-5 -10 23 -13
pair:seat-home ended+running	6 -20 16 -14
pair:seat-home n=1	-5 12 -7 -7
pair:seat-home n=2	2 -23 22 -2
pair:seat-home n=3	15 -4 -25 7
pair:seat-home n=4	-11 5 10 -1
pair:seat-home no-word	7 -5 0 -15
pair:seat-home part:sure	-4 -7 11 0
pair:seat-home prev:sure	-10 9 -3 9
pair:seat-home running	9 -7 -15 6
pair:seat-other 	-15 6 5 10
pair:seat-other both	-23 34 -25 10
pair:seat-other coming	3 -3 11 -18
pair:seat-other coming+ended	11 -17 4 0
pair:seat-other day-none	5 -1 -10 3
pair:seat-other day=l1	18 -22 -5 10
pair:seat-other day=l2	12 -8 -1 -1
pair:seat-other day=l3	-16 20 2 -7
pair:seat-other day=r0	-3 -5 13 -7
pair:seat-other day=r1	-5 -2 13 -6
pair:seat-other day=r2	-11 19 -2 -10
pair:seat-other day=r5	8 -11 0 0
pair:seat-other ended+running	-4 12 -8 -1
pair:seat-other n=1	6 -12 1 4
pair:seat-other n=2	3 -7 13 -13
pair:seat-other n=3	-7 13 -3 -9
pair:seat-other n=4	-3 10 -13 1
pair:seat-other n=5	-19 16 1 0
pair:seat-other no-word	-6 -10 11 13
pair:seat-other not-both	9 -17 18 -14
pair:seat-other part:sure	0 10 0 -22
pair:seat-other prev:sure	0 13 -20 0
pair:seat-other running	12 -5 -3 -3
pair:seat-other sent:sure	10 -7 2 -11
pair:seat-side coming	17 2 -16 -10
pair:seat-side coming+running	-17 20 -3 0
pair:seat-side day-none	5 -11 1 1
pair:seat-side day=l0	17 -5 -17 3
pair:seat-side day=l1	2 9 -7 -15
pair:seat-side day=l2	0 6 -2 -12
pair:seat-side day=l4	-18 0 12 12
pair:seat-side day=r0	5 -5 -7 4
pair:seat-side day=r1	13 -7 -12 8
pair:seat-side day=r5	-1 15 -14 0
pair:seat-side ended	-7 -8 -2 26
pair:seat-side ended+running	-1 3 1 -9
pair:seat-side n=2	9 -1 -17 1
pair:seat-side n=3	-10 -4 20 -6
pair:seat-side n=4	-5 -5 11 1
pair:seat-side no-word	16 -5 -10 -6
pair:seat-side part:sure	3 -3 -12 12
pair:seat-side prev:sure	0 -11 7 -1
pair:seat-side running	-9 -6 7 15
pair:sent:sure 	-9 5 0 4
pair:sent:sure coming	0 -11 14 -1
pair:sent:sure ended	-17 30 -15 -6
pair:sent:sure n=1	-24 8 21 1
pair:sent:sure n=2	7 -2 -13 1
pair:sent:sure n=3	-2 8 -8 0
pair:sent:sure n=5	-5 16 -6 -7
pair:sent:sure not-both	-11 8 -2 4
pair:sent:sure running	-15 15 1 0
pair:unknown 	21 -4 -20 -9
pair:unknown both	12 -2 -7 -6
pair:unknown coming	14 -14 0 0
pair:unknown day-none	20 -4 -17 -14
pair:unknown day=l2	10 -4 -6 -6
pair:unknown day=l5	11 0 -12 0
pair:unknown day=r0	-26 14 9 11
pair:unknown day=r1	-11 4 8 -1
pair:unknown day=r2	8 -1 -17 5
pair:unknown day=r3	21 -4 -13 -16
pair:unknown day=r4	32 -30 -2 -5
pair:unknown ended+running	1 8 -20 0
pair:unknown n=1	9 -3 -3 -6
pair:unknown n=2	6 0 -12 -1
pair:unknown n=3	11 0 -10 -8
pair:unknown n=4	30 -7 -28 -11
pair:unknown n=5	15 -20 -7 7
pair:unknown n=many	10 -16 3 0
pair:unknown no-word	23 -11 -15 -7
pair:unknown not-both	24 -7 -24 -9
pair:unknown part:sure	27 -12 -23 -2
pair:unknown prev:sure	5 -6 11 -14
pair:unknown running	0 3 -9 0
pair:unknown sent:sure	-7 9 -7 1
part:calls	3 -8 -5 13
part:coming	22 -9 -5 -13
part:ended	14 -9 4 -23
part:experts	11 -25 -18 20
part:m=arrived	16 -10 -6 0
part:m=broke up	-13 7 0 4
part:m=came	-2 8 -10 2
part:m=closed	23 -18 -2 -4
part:m=come	5 -14 3 7
part:m=conference	13 -8 -3 -4
part:m=delegation	-5 -4 -3 15
part:m=delegations	11 3 -18 -11
part:m=dialogue	0 -10 2 7
part:m=dinner	0 -11 11 -2
part:m=due	15 -6 0 -17
part:m=expected	23 -15 1 -12
part:m=haggling	-10 11 0 0
part:m=here	15 -15 4 -10
part:m=invited	-4 9 -2 0
part:m=land	5 -11 -5 10
part:m=landed	-7 11 -2 0
part:m=leg	-7 9 0 0
part:m=meet	13 -7 -6 0
part:m=met	7 -12 3 3
part:m=negotiated	-4 10 -4 0
part:m=negotiating	1 4 -10 -4
part:m=negotiations	3 10 -10 -15
part:m=negotiator	16 -25 0 9
part:m=negotiators	7 6 -23 -2
part:m=receive	9 0 -4 -3
part:m=received	-2 -4 9 0
part:m=rose	31 -20 -13 0
part:m=round	19 -1 -11 -38
part:m=rounds	10 -7 -4 0
part:m=sat	10 -4 0 -3
part:m=settled	13 -3 -8 -1
part:m=signed	4 -9 12 0
part:m=sits	1 -6 -2 9
part:m=sitting	-14 17 -4 0
part:m=spent	-7 -2 0 11
part:m=stop	-12 16 0 -3
part:m=summit	13 1 -9 -5
part:m=table	5 1 -11 0
part:m=talk	-3 -5 0 11
part:m=talked	6 5 -15 0
part:m=talking	0 1 -13 3
part:m=talks	9 0 -4 -10
part:m=there	12 -3 -8 -5
part:m=to see	-5 -1 11 -2
part:m=travelled	10 -5 -2 0
part:m=visit	0 -14 6 2
part:m=visits	-15 -3 19 0
part:meets	32 -12 -17 -12
part:running	10 -5 -5 -4
part:summit	29 -28 3 -28
part:sure	21 -10 -6 -10
pc0=buy	7 -16 2 0
pc0=end	9 -21 6 6
pc0=renew	24 -18 -7 0
pc0=return	-13 13 0 -1
pc0=sell	-9 6 3 -2
pc0=suspend	-3 6 -8 2
pc0=target	-5 -11 14 3
pc0=threaten	19 -13 -6 0
pc0=up	4 0 -20 9
pc1=bear	9 -2 -23 12
pc1=buy	3 -19 8 -1
pc1=deny	20 -14 -6 0
pc1=end	6 -23 15 5
pc1=impose	9 -10 0 -5
pc1=return	-12 12 0 0
pc1=sell	-18 12 9 -3
pc1=sign	7 0 -13 0
pc1=suspend	5 0 -9 1
pc1=target	-8 -6 14 2
pc1=threaten	19 -13 -5 0
pc1=up	5 0 -17 5
pct0=agree future	17 -10 -6 0
pct0=agree perfect-passive	-14 15 0 0
pct0=agree present-passive	-11 13 0 0
pct0=bear past	10 -11 0 0
pct0=bear present	1 8 -10 -4
pct0=begin future	32 -25 -6 0
pct0=begin pluperfect	-13 14 0 0
pct0=begin present	11 -5 -8 0
pct0=buy future	-5 -6 10 0
pct0=buy present	12 -3 -6 0
pct0=deny past	13 -11 0 0
pct0=down perfect	9 -7 0 0
pct0=end past	17 -13 -2 0
pct0=end pluperfect	-7 11 0 -1
pct0=end present	-6 -8 9 9
pct0=impose future-passive	5 -17 13 -3
pct0=impose past	-8 11 -3 0
pct0=impose perfect-passive	-17 18 0 0
pct0=impose pluperfect	23 -38 4 6
pct0=impose present	11 -6 -6 -2
pct0=impose present-passive	-23 15 8 0
pct0=propose future	-11 0 -6 13
pct0=propose past	6 -3 2 -13
pct0=propose pluperfect	9 -5 0 -1
pct0=propose present	-7 10 -4 0
pct0=propose present-passive	-1 -8 11 0
pct0=say past	7 -1 -9 1
pct0=say past-passive	-10 12 0 0
pct0=say pluperfect	2 -13 6 0
pct0=sell present	-12 13 0 0
pct0=sign future	9 0 -10 0
pct0=sign past	-3 5 3 -10
pct0=sign perfect	9 -15 -1 5
pct0=sign perfect-passive	-11 12 0 0
pct0=stay past	-9 1 14 -11
pct0=stay past-passive	-5 12 -5 0
pct0=suspend present	-26 15 5 7
pct0=target present	5 -10 6 -1
pct0=threaten past	9 -5 -2 0
pct0=up past	-9 3 -2 9
pct0=up present	13 -3 -14 0
pct1=agree future	17 -10 -6 0
pct1=agree perfect-passive	-14 15 0 0
pct1=agree present-passive	-11 13 0 0
pct1=bear gerund	-6 9 -17 13
pct1=bear participle-passive	11 -1 -14 0
pct1=bear past	12 -14 0 0
pct1=begin future	26 -21 -5 0
pct1=begin pluperfect	-13 14 0 0
pct1=buy future	-6 -6 11 0
pct1=buy present	12 -3 -6 0
pct1=deny past	13 -11 0 0
pct1=down perfect	9 -7 0 0
pct1=end gerund	-9 0 12 0
pct1=end past	16 -13 -1 0
pct1=end pluperfect	-7 11 0 -1
pct1=end present	-6 -8 9 9
pct1=impose future-passive	8 -14 7 -3
pct1=impose infinitive	10 -8 3 -6
pct1=impose past	-6 11 -8 0
pct1=impose perfect	13 -7 -14 0
pct1=impose perfect-passive	-17 18 0 0
pct1=impose pluperfect	21 -36 4 6
pct1=impose present	9 -5 -4 -1
pct1=impose present-passive	-23 15 8 0
pct1=propose future	-11 0 -6 14
pct1=propose infinitive	18 -8 -3 -5
pct1=propose participle-passive	-10 4 7 -2
pct1=propose past	7 -3 1 -11
pct1=propose perfect	12 -7 -7 0
pct1=propose pluperfect	9 -5 0 -1
pct1=propose present	-8 11 -4 0
pct1=propose present-passive	-1 -8 11 0
pct1=renew infinitive	-16 17 0 0
pct1=say past	7 -2 -9 1
pct1=say past-passive	-10 12 0 0
pct1=say pluperfect	2 -12 6 0
pct1=sell participle-passive	-8 9 0 0
pct1=sell present	-12 13 0 0
pct1=sign participle-passive	1 2 -11 4
pct1=sign perfect	12 -20 0 6
pct1=sign perfect-passive	-11 12 0 0
pct1=sign present	13 -3 -8 0
pct1=stay participle-passive	10 -5 -2 0
pct1=stay past	-3 0 9 -10
pct1=stay past-passive	-5 12 -5 0
pct1=suspend participle-passive	11 -9 0 0
pct1=suspend present	-26 15 5 7
pct1=target present	5 -10 6 -1
pct1=up past	-9 3 -2 9
pct1=up present	11 0 -12 -7
people=0	25 -19 -2 -5
people=1	13 -11 1 -5
people=2	-8 28 -7 -38
people=3	-10 34 -32 8
people=4	7 5 -11 -1
people=5	-18 25 -10 0
phas-future	-8 -6 12 5
phas-gerund	-8 0 1 8
phas-infinitive	10 -8 6 -12
phas-modal	8 -12 0 6
phas-participle	13 -1 -16 0
phas-perfect	-16 16 0 1
prev:apart	23 -14 -6 -17
prev:calls	18 -24 -2 7
prev:ended	1 0 -9 11
prev:experts	-17 -35 9 62
prev:heads=0	18 6 -28 -11
prev:heads=1	19 -19 13 -37
prev:heads=2	-4 -32 38 -1
prev:meets	-4 10 -4 -5
prev:running	-8 -6 8 11
prev:summit	-1 -23 26 3
prev:sure	9 -2 -20 12
prev:wished	0 3 -9 0
pt0=future-passive	1 -16 12 0
pt0=modal-passive	3 -11 3 0
pt0=past	7 -7 4 -8
pt0=past-passive	-4 0 -8 10
pt0=perfect	2 -9 2 3
pt0=perfect-passive	-16 19 0 0
pt0=pluperfect	-11 5 5 2
pt0=pluperfect-passive	9 -1 -4 0
pt0=present-passive	-11 8 0 2
pt1=future	-12 3 3 7
pt1=gerund	-10 1 2 9
pt1=infinitive	3 -2 7 -11
pt1=modal-passive	3 -11 3 0
pt1=participle-passive	13 -4 -11 0
pt1=past	11 -10 1 -6
pt1=past-passive	-8 2 -5 10
pt1=perfect	6 -10 1 0
pt1=perfect-passive	-16 19 0 0
pt1=pluperfect	-14 8 5 2
pt1=pluperfect-passive	8 0 -4 0
pt1=present-passive	-12 9 1 2
pv0=add	-5 9 0 -3
pv0=agree	-14 4 4 2
pv0=buy	1 -15 7 0
pv0=carry	-10 4 6 0
pv0=come	-2 10 -3 -9
pv0=declare	-9 12 -1 0
pv0=end	6 -17 11 -2
pv0=expect	-15 18 -1 0
pv0=fall	12 -9 -1 0
pv0=get	12 -6 -2 0
pv0=have	12 0 -3 -16
pv0=hold	11 -9 0 -4
pv0=hope	-26 20 7 0
pv0=initial	-9 10 0 0
pv0=intend	-13 14 0 0
pv0=keep	-15 22 -8 -1
pv0=look	-11 -1 0 13
pv0=lower	-8 12 0 0
pv0=meet	8 -2 -17 9
pv0=negotiate	6 -10 0 2
pv0=other	-7 -8 0 19
pv0=pay	-12 9 10 -9
pv0=plan	-6 -5 12 0
pv0=prolong	12 -9 -1 0
pv0=propose	23 -14 -1 -11
pv0=put	-14 6 13 -1
pv0=raise	9 -1 -11 0
pv0=reach	-14 16 0 0
pv0=rise	-10 5 5 0
pv0=run	-12 -4 19 0
pv0=sell	-9 11 0 -1
pv0=slap	-10 8 1 0
pv0=stand	9 -3 -3 0
pv0=start	9 -6 -2 0
pv0=stay	-13 15 -1 0
pv0=stop	-10 -2 0 15
pv0=want	16 -5 -12 0
pv0=warn	12 -7 -3 0
pv1=add	-5 9 0 -3
pv1=agree	-3 -5 -1 10
pv1=ask	-14 15 0 -1
pv1=buy	0 -17 12 0
pv1=come	-3 13 -5 -11
pv1=declare	-9 12 -1 0
pv1=deny	17 -13 -5 0
pv1=end	2 -18 18 -3
pv1=expect	-16 19 0 0
pv1=fall	13 -10 -1 0
pv1=get	10 -4 -2 0
pv1=hold	13 -11 0 -5
pv1=hope	-18 15 1 0
pv1=intend	-13 14 0 0
pv1=keep	-13 18 -4 0
pv1=look	-8 -1 -2 13
pv1=meet	-6 10 -25 17
pv1=other	-9 -4 0 16
pv1=plan	-6 -7 16 -2
pv1=propose	32 -15 -3 -21
pv1=put	-16 12 8 -1
pv1=raise	14 -6 -12 0
pv1=reach	-12 13 0 0
pv1=rise	-9 4 5 0
pv1=run	-14 -5 22 -1
pv1=see	8 -9 0 0
pv1=sell	-13 10 4 -1
pv1=send	-9 3 4 0
pv1=sign	7 -1 -1 -10
pv1=slap	-10 8 1 0
pv1=stand	10 -4 -3 0
pv1=start	9 -6 -2 0
pv1=stay	-13 15 -1 0
pv1=stop	-11 -2 0 15
pv1=take	-12 14 -6 4
pv1=want	14 -2 -11 0
pv1=warn	12 -7 -3 0
pvt0=add present	-14 13 0 0
pvt0=agree present	-9 11 0 0
pvt0=announce past	-16 12 0 3
pvt0=approve modal	12 -10 0 0
pvt0=be past	-12 11 7 -11
pvt0=be present	12 -12 -9 11
pvt0=begin past	-1 -5 11 0
pvt0=buy future	-6 -6 10 0
pvt0=call past	10 -20 6 0
pvt0=carry present	-10 4 6 0
pvt0=declare past	-7 9 0 0
pvt0=end present	-3 -10 14 0
pvt0=expect present	-10 11 0 0
pvt0=go present	18 -19 -4 2
pvt0=have past	9 -11 0 0
pvt0=have present	5 5 -5 -16
pvt0=hope present	-14 13 0 0
pvt0=intend present	-13 14 0 0
pvt0=look present	-9 10 0 0
pvt0=lower present	-10 4 6 0
pvt0=make past	-9 0 9 0
pvt0=meet past	9 -12 0 0
pvt0=meet perfect	-11 11 -5 3
pvt0=meet present	7 1 -12 0
pvt0=other past	-9 -3 0 14
pvt0=other perfect	6 -12 2 0
pvt0=other present	0 1 -11 3
pvt0=pay modal	-12 4 8 0
pvt0=pay present	-1 10 -10 -5
pvt0=plan present	-7 -4 12 0
pvt0=promise perfect	-13 8 5 0
pvt0=propose perfect	13 -8 0 -1
pvt0=raise future	14 -12 0 0
pvt0=reach past	-3 9 -2 0
pvt0=run present	-16 0 19 0
pvt0=say pluperfect	-8 0 8 0
pvt0=say present	13 -1 -7 -6
pvt0=sell present	-13 13 0 0
pvt0=settle past	-9 5 2 0
pvt0=sign future	15 -11 0 0
pvt0=sign past	9 -7 0 -4
pvt0=stay present	-10 11 0 0
pvt0=stop present	-13 0 0 12
pvt0=strike present	10 -10 0 0
pvt0=suspend present	-2 -5 0 9
pvt0=take future	9 -1 -5 0
pvt0=take past	-17 6 3 5
pvt0=want present	21 -10 -12 0
pvt1=add present	-14 13 0 0
pvt1=announce past	-16 12 0 3
pvt1=approve modal	12 -10 0 0
pvt1=ask participle	-11 6 3 0
pvt1=be past	-6 8 2 -9
pvt1=be present	11 -12 -9 13
pvt1=buy future	-6 -6 10 0
pvt1=call past	11 -23 7 0
pvt1=carry present	-10 3 6 0
pvt1=declare past	-7 9 0 0
pvt1=end present	-3 -10 14 0
pvt1=expect present	-11 11 0 0
pvt1=go present	15 -10 -2 0
pvt1=have past	2 -11 7 0
pvt1=intend present	-13 14 0 0
pvt1=lower present	-10 4 6 0
pvt1=make participle	10 -6 -1 0
pvt1=make past	-9 0 9 0
pvt1=meet gerund	-18 14 -8 9
pvt1=meet past	11 -15 0 0
pvt1=meet perfect	-11 11 -5 3
pvt1=meet present	7 1 -12 0
pvt1=other past	-9 -3 0 14
pvt1=other pluperfect	-10 6 0 4
pvt1=other present	0 1 -11 3
pvt1=pay modal	-12 4 8 0
pvt1=pay present	4 2 -10 -5
pvt1=plan present	-9 -2 12 0
pvt1=prolong infinitive	-15 16 0 0
pvt1=propose perfect	12 -7 0 -1
pvt1=raise future	14 -12 0 0
pvt1=reach past	-3 8 -2 0
pvt1=run present	-16 0 19 0
pvt1=say pluperfect	-8 0 8 0
pvt1=say present	10 0 -6 -5
pvt1=sell present	-13 13 0 0
pvt1=settle past	-9 5 2 0
pvt1=sign future	15 -11 0 0
pvt1=sign past	9 -7 0 -4
pvt1=stay present	-10 11 0 0
pvt1=stop present	-13 0 0 12
pvt1=strike present	10 -10 0 0
pvt1=suspend participle	11 -10 0 0
pvt1=suspend present	-2 -5 0 9
pvt1=take future	9 -1 -5 0
pvt1=take past	-17 7 3 5
pvt1=want present	19 -8 -10 0
q:"	22 -25 9 -4
q:'	11 -8 -2 0
q:'s	-10 5 11 -6
q:(	-5 -2 0 13
q:)	4 -16 0 13
q:,	-6 13 -11 3
q:-	0 -1 -9 11
q:.	8 4 -10 -14
q:/	12 4 -22 -6
q:;	-20 15 0 5
q:<agent>	-1 6 7 -22
q:<day-ahead>	-1 3 13 -28
q:<day-today>	17 -4 -10 -30
q:<duty>	1 -4 14 -17
q:<gate>	6 -21 -2 26
q:<goods-amount>	7 -16 9 -6
q:<goods>	0 -9 0 15
q:<level-noun>	5 -5 -33 23
q:<money>	17 -10 1 -21
q:<month-ahead>	-18 14 0 1
q:<month-gone>	-19 2 8 16
q:<month-today>	15 -5 -10 0
q:<name>	3 7 0 -28
q:<not>	6 -9 1 1
q:<number>	12 -14 -21 14
q:<office>	-2 6 -12 7
q:<organisation>	2 7 -6 -15
q:<person>	0 12 -13 -11
q:<points>	10 -12 0 0
q:<quality>	-8 14 -16 10
q:<seat>	15 0 -13 -17
q:<sender>	7 -18 15 -6
q:<span>	22 -17 -5 -1
q:<taker>	16 -7 -5 -6
q:<v-agree>	8 -4 4 -15
q:<v-bear>	1 -3 -3 9
q:<v-begin>	9 -8 -4 2
q:<v-deny>	-1 10 -3 -7
q:<v-down>	-8 10 0 0
q:<v-end>	8 -19 11 0
q:<v-impose>	2 1 -17 8
q:<v-lack>	5 -11 -11 16
q:<v-propose>	5 -3 -12 7
q:<v-refuse>	8 -9 -7 5
q:<v-renew>	8 1 -13 0
q:<v-return>	9 -1 0 -20
q:<v-say>	16 -10 -11 3
q:<v-sell>	14 -8 -14 3
q:<v-sign>	23 -14 3 -31
q:<v-stay>	-7 0 5 5
q:<v-suspend>	8 -7 9 -22
q:<v-target>	-2 -3 -20 24
q:<v-threaten>	18 -26 8 0
q:<v-up>	10 -17 -3 13
q:?	7 3 -10 -6
q:a	7 -18 10 3
q:about	-2 9 0 -17
q:access	12 -5 0 -1
q:according	21 -29 4 -1
q:account	16 -25 0 3
q:additional	-2 18 -18 0
q:advanced	-13 -11 19 7
q:affair	-9 12 -1 0
q:affected	18 -11 -5 0
q:affiliate	-10 0 12 0
q:african	18 -15 -1 0
q:afterward	13 -9 -3 0
q:again	-24 28 5 -21
q:against	19 -7 -17 3
q:agenda	4 3 -10 0
q:ago	9 6 -13 -8
q:agree	-8 0 16 -6
q:agreement	23 -1 -14 -24
q:aim	-19 19 0 0
q:air	-9 10 0 0
q:aire	6 -13 1 3
q:airport	-18 14 2 0
q:alexandria	13 -11 0 0
q:alive	14 -13 0 0
q:all	2 0 4 -15
q:allow	9 -6 -1 0
q:allowed	-13 0 11 0
q:almost	5 -8 -1 5
q:alone	11 0 -7 0
q:along	9 -5 -1 0
q:already	-24 21 5 0
q:also	-18 -7 13 24
q:although	-1 10 0 -8
q:aluminium	-7 -2 12 0
q:aluminum	9 -20 6 0
q:among	5 -16 9 -1
q:amount	-6 -4 14 0
q:an	7 -7 4 -10
q:and	1 2 15 -43
q:announce	10 -11 4 -11
q:announcement	-22 25 -2 0
q:another	11 -16 0 0
q:answer	-2 16 -16 -6
q:antimony	-11 13 0 0
q:anybody	-6 -3 10 0
q:anything	26 -12 -17 0
q:are	0 -10 8 0
q:around	13 -11 0 0
q:arrival	-17 5 0 12
q:arrived	-9 10 0 0
q:article	10 -6 0 -1
q:as	29 -30 -5 5
q:asia	10 -6 -3 0
q:ask	-7 22 -19 -6
q:association	9 0 -12 0
q:at	9 -15 -18 28
q:authorise	-9 12 0 0
q:authorize	-5 -5 9 0
q:average	14 -15 0 0
q:await	-10 -4 0 13
q:away	3 -15 13 -3
q:awkward	-9 4 0 2
q:b	10 -9 0 0
q:back	-10 21 -14 0
q:ban	-13 15 -13 3
q:banana	15 -12 0 0
q:bar	-8 10 0 0
q:be	-11 12 -1 2
q:bean	20 -15 -6 0
q:because	-9 13 -6 0
q:beef	-19 17 0 0
q:been	-14 2 2 16
q:beer	3 -13 10 0
q:before	10 -1 -1 -10
q:begin	-11 0 11 0
q:being	-6 12 -3 -4
q:berlin	-13 11 1 0
q:beside	-6 -1 12 0
q:better	-6 13 -4 -3
q:between	26 -12 -18 0
q:black	16 -16 0 0
q:blacklist	-13 0 13 0
q:border	12 -9 0 0
q:both	29 -28 0 -10
q:bottle	19 -18 0 0
q:bourbon	-8 9 0 0
q:breakfast	9 -8 0 0
q:bridge	19 -18 0 0
q:briefed	-10 12 0 0
q:bring	-4 19 -17 -6
q:brno	-9 11 0 0
q:broke	9 -7 0 -3
q:broken	-9 15 0 -4
q:bueno	6 -13 1 3
q:build	23 -19 -5 0
q:busan	4 -18 9 -1
q:but	-12 20 -15 1
q:butter	-16 15 0 -2
q:buyer	5 3 -8 -2
q:by	4 -13 16 -13
q:c	-9 1 8 0
q:calendar	-10 4 3 1
q:call	-20 7 20 -13
q:camera	-12 13 0 0
q:can	-13 1 16 0
q:cancel	13 -11 0 0
q:canola	10 -5 -4 0
q:car	-4 -17 9 14
q:carbonate	-10 11 0 0
q:cardamom	-6 9 0 0
q:careful	11 -5 -8 0
q:cargo	10 -1 -7 0
q:carlo	15 -14 0 0
q:carpet	13 -12 0 0
q:carrier	-14 6 0 6
q:carry	-5 7 -11 7
q:ceasefire	18 -17 0 0
q:ceiling	21 -19 -3 0
q:cement	-11 -8 0 19
q:certain	-8 0 -1 10
q:certainty	-14 5 9 0
q:certificate	-14 17 -6 0
q:changed	14 0 -16 -2
q:charge	-7 7 -19 14
q:chemical	-5 10 -3 0
q:chicago	10 -21 9 0
q:chief	-7 13 -5 0
q:chip	10 -9 -1 0
q:clear	24 -14 -8 -5
q:close	11 -7 0 -3
q:closed	20 -20 0 -2
q:closer	-7 9 0 0
q:closing	9 -8 0 0
q:club	14 -17 0 2
q:coast	10 -9 0 -1
q:coconut	9 -9 0 0
q:cod	-7 10 -3 0
q:colleague	-15 0 7 5
q:collect	6 -15 -2 12
q:comment	-1 11 -10 -1
q:commerce	16 -11 0 -10
q:company	4 -45 32 -3
q:complain	-14 3 11 0
q:concerned	-9 4 4 0
q:conclude	-17 21 0 -1
q:confirm	12 -20 3 0
q:consensu	-11 13 0 0
q:consider	12 -6 -4 0
q:container	8 -10 0 2
q:control	0 -8 14 -11
q:copper	-8 0 10 0
q:cost	-10 16 -7 0
q:council	11 -3 -7 0
q:countermeasure	14 -11 0 -3
q:counting	-8 2 6 0
q:cover	3 -11 4 0
q:covered	17 -7 -9 0
q:crane	-12 7 4 0
q:crop	-5 0 -1 10
q:crossed	3 -10 5 0
q:crude	13 -12 0 -2
q:cup	11 -10 0 0
q:curb	-13 13 0 0
q:custom	10 -11 0 0
q:date	-15 1 6 12
q:day	6 5 -18 0
q:de	2 -15 9 0
q:deadline	11 -18 3 0
q:deal	27 0 -24 -22
q:dealt	-8 6 0 0
q:decide	26 -18 -6 -5
q:decision	10 -14 1 0
q:declare	-19 21 0 0
q:demand	9 -4 0 -1
q:deny	-6 13 -6 0
q:deputy	-14 17 -2 0
q:desk	8 -8 0 0
q:detail	7 -9 0 0
q:device	-10 0 11 0
q:diary	-5 9 0 0
q:did	24 -17 -6 0
q:dinner	16 -15 -6 3
q:direction	9 -1 -3 -1
q:discuss	-18 0 -3 20
q:dispute	0 2 4 -11
q:disputed	-12 13 0 0
q:do	10 -11 -1 1
q:doe	0 -10 -4 16
q:doesn't	-9 0 0 10
q:door	11 0 -6 -9
q:doubt	-7 10 -3 0
q:down	-14 2 15 0
q:draft	15 -5 -6 -1
q:dried	-10 10 0 0
q:drop	-11 12 0 0
q:dry	-11 -3 0 13
q:due	-35 8 15 14
q:during	9 -5 -1 0
q:dysprosium	-10 0 0 12
q:each	-5 3 9 -14
q:earn	-6 9 0 0
q:economic	-11 0 14 -3
q:eighth	14 -5 -7 0
q:either	9 -12 6 -1
q:electric	-10 0 12 0
q:eleven	-8 -1 11 0
q:else	-11 25 -11 -10
q:emergency	-4 -7 11 0
q:empty	-8 12 -4 0
q:enter	-14 7 0 4
q:every	-5 -10 0 20
q:everybody	15 -8 -4 0
q:everyone	8 -4 -3 0
q:everything	0 9 -3 -9
q:excluded	-9 11 0 0
q:exempt	-2 -4 -6 10
q:exist	12 -19 -11 16
q:expect	12 -3 -3 -7
q:expert	2 -23 13 8
q:expire	24 -18 0 -7
q:export	-14 23 -8 -1
q:exporter	26 -27 -5 3
q:expressed	-11 0 8 0
q:fail	-10 17 -5 0
q:fair	-1 -12 7 5
q:farm	-8 -2 13 0
q:farmer	9 -4 -1 0
q:fee	-6 1 -3 7
q:ferry	12 -9 0 0
q:few	-19 23 -3 0
q:fifth	-9 14 -3 -4
q:finance	7 -8 0 0
q:find	4 -15 0 10
q:finish	-16 14 1 0
q:first	-12 1 9 5
q:fix	-7 9 0 0
q:flagged	4 -10 0 4
q:flew	-10 12 0 0
q:flour	-13 16 -2 0
q:flow	14 -12 0 0
q:flower	9 -13 1 0
q:follow	20 -17 -4 0
q:followed	6 -14 9 -2
q:footwear	10 -6 -3 0
q:force	33 -16 -9 -15
q:foreign	-21 4 19 0
q:fourth	-29 26 -8 10
q:framework	-21 24 -3 0
q:friend	-10 3 5 0
q:from	14 -19 -7 13
q:front	12 -13 0 0
q:fruit	-5 17 -5 -7
q:full	-2 11 -8 0
q:gained	9 -7 0 0
q:gallium	-7 9 0 0
q:garden	1 -9 6 0
q:gate	11 -9 0 0
q:gentlemen	12 -11 0 0
q:germanium	-7 10 0 0
q:give	0 8 -8 -3
q:glad	8 -7 0 0
q:go	19 -19 -8 7
q:gold	10 -16 0 7
q:government	0 13 -11 -7
q:grant	-11 0 13 0
q:great	-3 -5 11 0
q:green	16 -14 0 0
q:ground	9 0 -8 0
q:group	14 -13 0 0
q:grower	17 -12 -2 0
q:guess	-8 0 10 0
q:guest	18 -14 -1 -1
q:had	-2 -7 16 -5
q:haggling	10 -10 0 0
q:half	-2 -12 2 14
q:halifax	-11 -1 0 13
q:hall	-9 4 9 -6
q:halve	8 -11 0 0
q:hand	-23 23 0 0
q:hang	-16 12 -6 10
q:happen	-2 11 -9 -1
q:harbour	-10 -3 0 15
q:has	11 -6 -6 0
q:hat	-13 14 0 0
q:have	-1 14 -10 -18
q:having	13 -10 0 0
q:health	0 -13 0 12
q:hear	15 -8 -5 0
q:heard	-17 14 -3 4
q:height	16 -15 0 0
q:her	-11 14 0 0
q:here	0 -7 -7 13
q:hide	-11 14 -1 0
q:him	18 -10 -6 -1
q:himself	12 -18 8 0
q:his	12 -23 -1 18
q:hop	10 -10 0 0
q:hope	-2 11 -4 -7
q:hotel	-25 25 0 0
q:hour	-11 -1 13 4
q:house	23 -18 -4 0
q:hurry	-8 -4 13 0
q:i	-9 3 11 -5
q:i'd	10 0 -2 -5
q:if	-22 5 11 11
q:import	-1 13 -10 -9
q:impose	10 1 -14 0
q:in	0 -3 6 -8
q:included	7 0 -8 0
q:industrial	-8 9 0 0
q:initial	-10 11 0 0
q:ink	17 -15 0 0
q:instead	9 0 -10 -1
q:interview	10 -1 -7 0
q:into	19 -12 -8 -4
q:invest	18 -20 2 -2
q:investment	9 -3 -2 0
q:invited	-10 -1 14 0
q:is	-4 2 -8 10
q:istanbul	13 -11 0 0
q:it	-7 3 -1 7
q:item	-9 15 0 -2
q:its	-2 21 -16 -18
q:joint	19 -24 3 -2
q:josé	-13 17 0 -1
q:just	-10 13 0 -1
q:keep	-7 1 -2 9
q:key	-8 8 0 0
q:land	10 7 -14 -5
q:lapse	19 -24 0 0
q:last	13 -9 -7 0
q:lasted	-14 7 7 0
q:lasting	12 -8 0 0
q:late	12 -13 -10 3
q:later	-11 0 14 -3
q:law	9 -10 1 -2
q:lead	21 -19 0 0
q:leader	-19 0 16 8
q:learned	-9 10 0 0
q:least	6 0 -3 -1
q:leather	-8 10 0 0
q:led	14 -1 -13 -5
q:lee	9 -1 -7 0
q:let	24 -11 -16 -5
q:level	-8 -10 5 14
q:levy	-15 21 0 -4
q:licence	-31 23 0 9
q:license	18 -7 -6 -5
q:lie	-4 12 -7 0
q:lift	-20 23 -2 0
q:like	10 -20 0 12
q:likewise	-2 -7 9 0
q:lima	-9 12 0 0
q:limit	12 -7 -1 0
q:limited	-10 11 0 0
q:line	25 -15 -14 0
q:link	-12 13 0 0
q:lisbon	0 -8 0 10
q:list	-18 10 9 0
q:listed	-8 -3 12 0
q:little	8 0 -14 0
q:live	19 -15 -2 0
q:long	-16 26 -9 -4
q:longer	3 4 -10 -1
q:look	-17 10 11 0
q:lose	3 0 -13 6
q:lumber	9 -2 -5 0
q:m	7 -11 -4 6
q:machinery	-4 -7 13 0
q:make	18 -5 -23 0
q:maker	-12 0 9 4
q:man	-4 7 -1 0
q:many	9 3 -14 0
q:marble	-8 12 0 -1
q:market	-5 12 -7 -2
q:match	-23 19 3 0
q:matter	0 -2 -7 9
q:may	31 -30 -4 1
q:meal	12 -8 0 0
q:meant	20 -13 -9 0
q:meanwhile	2 -18 6 3
q:measure	26 -14 -14 0
q:medical	-8 -2 11 0
q:medicine	2 5 -10 -1
q:meet	-9 -4 16 4
q:meeting	-12 13 0 0
q:metal	-9 -1 12 0
q:middle	10 -11 0 -1
q:midnight	14 -6 -10 0
q:mill	-14 4 10 0
q:million	13 -8 -2 0
q:mind	18 -16 0 0
q:mine	6 -10 1 0
q:mineral	-9 10 0 0
q:minimum	-10 0 9 0
q:minister	0 7 2 -22
q:ministry	-13 14 7 -9
q:minute	-12 -12 25 -6
q:moment	-15 16 0 0
q:money	12 0 -10 0
q:month	9 0 -10 -1
q:moratorium	11 -11 0 0
q:more	2 -11 12 -3
q:morning	3 0 1 -10
q:most	16 -9 -5 -4
q:move	15 -25 5 0
q:mr	-2 3 -10 14
q:ms	-9 10 0 0
q:museum	9 -7 0 0
q:mutual	-10 0 5 5
q:my	-8 12 -5 0
q:nagoya	0 8 -9 0
q:name	18 -12 -2 -3
q:named	9 0 -6 0
q:national	-8 -6 13 0
q:near	10 6 -16 0
q:need	13 -13 -2 1
q:negotiation	0 11 -16 -5
q:negotiator	2 9 -13 -2
q:neighbour	12 -15 2 0
q:neither	-12 4 11 -1
q:never	7 -21 14 -1
q:new	0 3 0 -14
q:nexperia	-9 10 4 -8
q:next	-13 24 -13 0
q:nine	-10 10 0 0
q:nor	9 -6 -1 0
q:northern	18 -18 0 0
q:not	-4 -2 10 -1
q:note	-12 5 -5 9
q:nothing	15 -7 -25 5
q:notify	9 -6 -1 0
q:now	-7 0 -10 19
q:nvidia	16 -10 -5 0
q:of	5 -5 -5 7
q:official	14 -10 0 0
q:ohio	-11 -9 18 0
q:older	-11 -2 16 0
q:on	4 0 -1 -10
q:one	-6 -8 17 4
q:onion	-11 11 0 0
q:open	14 -14 3 -9
q:opened	18 -7 -5 -5
q:opposition	-18 8 11 0
q:or	16 -10 -1 -10
q:order	12 -15 3 0
q:ordinary	13 -8 -3 0
q:other	16 -21 4 -1
q:our	-6 17 -16 -6
q:out	0 -1 6 -11
q:output	-16 16 0 0
q:over	-1 4 -11 4
q:own	17 -8 -6 -2
q:p	19 -10 -17 6
q:page	-8 14 -3 -1
q:palm	19 -16 0 0
q:paper	7 0 -11 1
q:park	16 -6 0 -11
q:part	-17 1 13 2
q:partner	-7 0 12 -6
q:party	15 -9 -4 -2
q:pay	12 -12 -1 0
q:peace	16 -11 -2 -1
q:pen	-6 -3 -1 13
q:penang	0 -14 0 13
q:pencilled	14 -14 0 0
q:people	-21 10 5 9
q:permanent	-14 7 1 3
q:pharmaceutical	9 -8 0 0
q:phosphate	11 -5 -2 0
q:picture	16 -15 0 0
q:piraeu	2 -10 -3 10
q:place	-22 8 8 8
q:plan	-25 23 0 0
q:pleased	-7 -6 11 0
q:point	19 -16 -8 1
q:pork	-8 0 9 0
q:port	-14 -8 2 24
q:post	4 -16 12 0
q:powder	-16 18 0 0
q:prefer	-9 12 -1 0
q:premier	-6 10 0 -2
q:prepare	3 -9 -2 10
q:present	-1 -2 10 -7
q:presenter	-16 8 8 0
q:president	5 -11 12 -14
q:press	-12 -2 18 0
q:price	2 -8 11 -4
q:prime	-10 4 4 0
q:product	9 -11 -5 6
q:programme	-14 14 0 0
q:prolong	16 -5 -21 2
q:prolongation	11 -10 0 0
q:promise	7 -12 0 3
q:proper	-1 10 -4 0
q:proposal	7 -11 -1 6
q:propose	10 -3 -5 -3
q:public	-2 -14 5 10
q:publish	-11 12 4 -5
q:purchase	2 -19 8 0
q:put	11 -1 -6 -16
q:quay	-15 0 13 0
q:question	2 -15 -2 14
q:quickly	-9 7 0 0
q:raise	-1 -23 13 13
q:rate	2 1 -10 0
q:rather	-12 16 0 -1
q:ratu	-8 9 0 0
q:reader	-9 10 0 0
q:ready	10 0 -10 -5
q:really	10 -7 0 0
q:recent	11 -14 0 2
q:reciprocal	-11 9 3 0
q:reduce	-7 13 -6 0
q:refuse	6 -8 -4 6
q:register	14 -5 -8 0
q:released	-13 10 3 0
q:remain	-8 9 0 -2
q:remove	10 -3 -5 0
q:renew	-4 12 -3 -3
q:reply	-10 -11 1 21
q:reporter	4 5 -11 -4
q:representative	-12 12 1 0
q:request	9 -7 0 0
q:respect	-13 10 0 3
q:respond	8 -15 7 0
q:resume	15 -8 -3 0
q:retain	-10 12 0 0
q:return	-1 0 9 -10
q:rice	-16 0 18 0
q:rise	8 -2 -6 -2
q:road	9 -13 2 0
q:rosario	-17 18 0 0
q:rose	13 -11 0 0
q:round	-11 28 -14 -20
q:rum	-18 11 7 0
q:rupee	11 -10 0 0
q:salmon	-8 0 9 0
q:same	-16 -17 30 4
q:san	11 -10 0 0
q:saturday	10 0 -3 -4
q:say	8 -16 6 0
q:scrap	9 -4 -2 0
q:sea	0 -16 13 0
q:second	-16 14 0 3
q:secret	-11 11 0 0
q:secretary	-4 -14 12 9
q:secure	-6 -3 10 0
q:security	-8 -5 13 0
q:sell	20 -14 0 -8
q:send	17 -11 -1 -2
q:sentence	-13 13 0 0
q:seoul	2 -11 9 0
q:session	-12 3 0 9
q:set	2 -10 6 2
q:settlement	22 -21 0 0
q:share	25 -22 0 0
q:she	-24 32 -9 0
q:ship	0 -15 2 14
q:shipbuilding	12 -16 1 0
q:shirt	10 -9 0 0
q:shoot	12 -11 0 0
q:short	10 3 -11 -2
q:shortage	-13 8 3 0
q:shorter	-5 -5 12 -3
q:should	-2 -8 16 -6
q:show	-20 10 0 10
q:shut	21 -22 -1 0
q:side	19 -6 -18 -5
q:sign	13 -6 -5 -8
q:signature	23 -22 2 -9
q:since	1 6 -11 -4
q:sit	-26 21 12 -6
q:sixth	-16 5 11 0
q:sleep	-8 11 0 0
q:slowly	-7 0 10 0
q:solution	11 -9 0 0
q:some	21 -15 -5 -3
q:something	-4 -6 0 10
q:soon	11 -6 -12 8
q:sooner	13 -10 0 0
q:sorry	22 -12 -7 -8
q:sort	0 -8 9 0
q:soybean	-4 -7 11 0
q:spare	1 -10 8 0
q:split	-17 20 0 0
q:spoke	-17 2 7 6
q:stamp	8 -8 0 0
q:stand	30 -26 -7 0
q:standard	-2 -16 0 17
q:standstill	13 -11 0 0
q:start	26 -17 -13 0
q:state	-3 -12 2 13
q:statistic	-11 11 0 0
q:stay	-10 -16 17 12
q:steady	-9 9 0 0
q:steel	-3 -2 11 -5
q:step	-29 21 8 0
q:still	25 -19 2 -17
q:stock	13 -9 -1 0
q:stockfish	-9 10 0 0
q:stockholm	13 -13 -3 1
q:stone	-11 11 0 0
q:stop	-14 -4 20 3
q:subject	0 -7 -6 11
q:substantial	-14 16 -1 0
q:sugar	17 -12 -2 0
q:sum	13 -6 -6 0
q:summer	8 1 -11 -2
q:summit	-8 -30 21 19
q:sunday	-6 8 -1 0
q:sunflower	-7 11 -2 0
q:supply	8 -7 0 0
q:surcharge	-8 -14 22 0
q:surprise	-14 10 3 0
q:suspend	10 0 0 -16
q:table	8 -12 0 0
q:take	-4 13 -7 -4
q:talk	-1 7 -14 0
q:talked	-20 23 0 -5
q:talking	-4 9 -4 0
q:tariff	6 0 -3 -8
q:team	-4 -2 8 0
q:technical	-10 -2 0 13
q:telephone	-30 18 15 -7
q:television	-19 1 19 0
q:tell	10 21 -44 -10
q:ten	-10 -2 14 -1
q:terminal	2 -12 8 0
q:text	9 -4 -12 3
q:th	7 -2 0 0
q:than	8 -12 8 -11
q:thank	1 -10 11 0
q:thanked	17 -15 0 0
q:the	9 -7 2 -9
q:their	-2 11 0 -19
q:them	-10 14 1 -11
q:themselve	-14 14 0 0
q:then	-9 2 0 8
q:there	4 3 0 -18
q:therefore	15 -7 -8 0
q:they	-17 6 23 -17
q:thi	-13 10 -29 29
q:thing	-11 7 0 3
q:third	-6 13 -3 -10
q:those	-28 17 11 4
q:though	-17 9 9 0
q:threat	0 -10 4 0
q:threaten	16 -14 0 -1
q:three	-11 24 -18 -14
q:through	-29 16 9 4
q:thursday	-18 12 6 0
q:ticket	22 -22 0 0
q:tied	15 -11 -5 0
q:tile	-13 14 0 0
q:time	-19 32 -12 -7
q:timing	7 3 -11 -1
q:tired	-15 11 0 3
q:together	-8 0 8 0
q:tomatoe	-21 17 3 0
q:top	20 -18 -3 -1
q:total	-7 12 -4 0
q:touched	0 -8 -3 11
q:town	-10 12 0 0
q:tractor	-13 12 0 0
q:trade	0 19 -17 -12
q:tram	-13 13 0 0
q:transfer	11 -3 -4 0
q:translated	23 -17 -4 0
q:travel	-15 7 8 0
q:treasury	14 -21 8 0
q:treat	-24 14 11 0
q:treatment	-8 1 6 0
q:treaty	2 1 -9 0
q:trip	-6 10 -9 4
q:tromsø	17 -16 0 0
q:truce	-9 -4 24 -13
q:true	-26 21 8 0
q:trust	13 -13 0 0
q:try	-6 8 -2 0
q:turbine	-9 -6 0 12
q:turn	0 10 -13 0
q:turned	10 -8 0 0
q:twenty	-9 10 0 0
q:twice	-5 -6 12 1
q:two	-1 4 8 -27
q:under	2 -8 -1 10
q:united	10 -4 -3 0
q:unless	11 -1 -8 -2
q:until	15 -20 1 0
q:up	-15 -3 7 18
q:urge	17 -11 -5 -1
q:us	11 -10 -3 0
q:usmca	-18 6 0 12
q:valley	19 -18 0 0
q:value	4 -13 0 8
q:vegetable	-14 14 0 0
q:version	3 -13 12 -3
q:very	0 -11 10 0
q:vice	-7 11 0 -2
q:visit	-12 -9 22 -1
q:visitor	9 -14 0 4
q:volume	-9 11 0 0
q:wait	7 -8 -3 3
q:walked	-16 1 14 0
q:warn	0 -12 10 0
q:was	-8 11 0 -9
q:wasn't	13 -10 -2 0
q:watch	-7 12 -3 0
q:watched	-9 0 10 0
q:water	8 -13 6 0
q:way	16 -21 0 1
q:we	11 2 -18 -8
q:we'll	-22 25 -3 0
q:we're	-6 -5 10 0
q:week	-7 4 -10 13
q:welcome	13 -11 0 0
q:well	7 -5 -6 2
q:were	3 9 -33 5
q:what	18 -25 -8 17
q:wheat	9 -4 -2 0
q:when	-16 3 14 0
q:where	-7 10 2 -11
q:whether	-9 6 1 0
q:which	10 -5 -14 6
q:while	-19 12 -12 14
q:who	10 4 -32 1
q:whom	8 -13 -4 9
q:whose	8 -1 -9 0
q:will	0 -20 17 11
q:wind	2 -12 -4 12
q:window	22 -20 0 0
q:wine	-16 20 -2 0
q:wish	21 -16 0 -1
q:with	29 -26 -8 4
q:within	-9 14 0 -6
q:without	15 -12 -12 7
q:wolfsburg	0 9 -6 0
q:won't	5 -13 0 3
q:word	-13 20 -5 0
q:work	5 11 -16 -1
q:worker	13 -12 0 0
q:working	12 -10 0 0
q:worry	12 -10 0 0
q:worst	6 -10 0 0
q:worth	15 -20 6 -6
q:write	0 6 -10 -1
q:wrong	19 -11 -4 -3
q:x	-11 11 0 0
q:yard	-7 0 8 0
q:year	14 -3 -12 -6
q:yet	31 -20 -12 0
q:york	0 -9 10 -3
q:zero	-2 16 -13 -5
q:—	10 1 -19 0
q:•	2 -11 2 1
qt=past	-3 11 -3 -14
qt=perfect	9 -8 -4 4
qt=pluperfect	-15 7 9 0
quoted	12 -7 0 -4
r1="	-14 16 0 -1
r1='	9 -8 0 0
r1='s	15 -8 4 -21
r1=(	-10 17 -6 -5
r1=,	-12 2 10 11
r1=-	7 0 -5 -4
r1=:	3 -7 10 -6
r1=;	-14 0 11 4
r1=<agent>	7 -24 -2 16
r1=<day-gone>	-1 9 -10 -3
r1=<duty>	5 -15 0 4
r1=<end>	-7 -3 3 11
r1=<gate>	11 -8 0 0
r1=<level-noun>	-10 0 5 7
r1=<level>	21 -15 -1 0
r1=<name>	11 -16 6 -1
r1=<number>	39 -28 -13 0
r1=<person>	15 -7 -6 -3
r1=<span>	-3 13 -9 -6
r1=<v-agree>	14 0 -22 -1
r1=<v-bear>	-9 7 10 -10
r1=<v-begin>	-5 12 0 -13
r1=<v-deny>	4 2 -13 0
r1=<v-impose>	5 5 -14 0
r1=<v-propose>	13 -12 -11 4
r1=<v-refuse>	4 -11 4 0
r1=<v-say>	-2 9 -1 -12
r1=<v-stay>	10 -14 -2 2
r1=<v-suspend>	14 -4 -6 -7
r1=<v-threaten>	12 -7 -2 0
r1=<v-up>	-10 4 14 -10
r1=?	-6 11 0 -8
r1=a	2 -3 -11 11
r1=afterward	-6 -2 0 9
r1=again	-9 10 4 -5
r1=agreement	11 -3 -7 0
r1=air	12 0 -11 0
r1=airport	-18 0 20 0
r1=an	13 -11 0 0
r1=and	-6 11 0 -16
r1=approve	11 -9 0 0
r1=are	-6 7 2 -11
r1=as	0 9 -11 0
r1=at	3 8 -20 0
r1=back	-12 7 5 0
r1=before	-5 10 -9 4
r1=between	-7 10 0 0
r1=bill	-11 11 0 0
r1=bring	-12 0 12 0
r1=by	0 13 -25 -4
r1=call	-18 0 8 13
r1=can	-4 -6 11 0
r1=capital	15 -13 0 0
r1=charge	-12 0 6 8
r1=collect	-5 11 -2 -2
r1=could	9 -5 0 0
r1=day	13 -7 -3 0
r1=de	12 -12 0 0
r1=deal	2 -12 5 0
r1=did	-6 -4 9 2
r1=double	12 -9 0 0
r1=early	-12 7 6 0
r1=el	15 -14 0 0
r1=expect	12 -6 -5 0
r1=explain	-15 17 -1 0
r1=fact	-1 -10 7 -2
r1=fail	-26 17 0 9
r1=find	-8 10 0 0
r1=firm	-10 10 0 0
r1=followed	-8 12 -2 0
r1=for	-12 12 0 -3
r1=forbade	-10 -4 0 13
r1=gave	3 -15 8 -1
r1=go	-6 -2 14 -4
r1=grant	0 8 -8 0
r1=had	-2 9 -8 0
r1=has	-9 2 11 -3
r1=hold	11 -6 0 -4
r1=hope	9 -2 -4 0
r1=house	23 -16 -7 0
r1=in	-7 2 -4 8
r1=into	14 -1 -10 0
r1=is	-9 17 -4 -9
r1=issue	-9 0 11 0
r1=know	9 -14 1 0
r1=last	-1 8 -16 11
r1=leave	-7 0 10 0
r1=let	5 -12 2 0
r1=like	11 -10 0 0
r1=live	-2 13 -11 0
r1=make	14 -9 -2 0
r1=move	-10 4 6 0
r1=named	-9 0 10 0
r1=now	1 -14 10 -1
r1=object	11 -9 0 0
r1=of	32 -12 -11 -11
r1=on	7 -11 0 3
r1=one	20 -15 -2 0
r1=opened	25 -8 -18 0
r1=over	-7 8 -5 2
r1=plan	-5 9 -2 0
r1=promise	19 -7 -13 0
r1=raise	-11 6 4 0
r1=released	14 0 -16 0
r1=remain	-13 11 0 1
r1=report	-6 8 0 0
r1=round	-22 23 0 0
r1=run	16 -13 -3 0
r1=say	1 -2 5 -9
r1=should	-7 10 -1 0
r1=spokesman	11 -3 -6 0
r1=spokeswoman	-7 -12 0 14
r1=staff	-9 0 13 -3
r1=state	10 -2 -6 0
r1=stock	-10 10 0 0
r1=summit	-18 1 18 0
r1=take	-5 19 -14 -3
r1=talk	-20 27 -5 -6
r1=that	-8 8 10 -17
r1=the	0 11 -11 -7
r1=think	14 -12 0 0
r1=three	11 -9 0 0
r1=to	2 -1 2 -9
r1=truce	-8 12 -3 0
r1=until	-8 -7 12 6
r1=was	0 6 -2 -10
r1=welcomed	0 -12 0 7
r1=were	-5 6 -9 5
r1=will	10 -5 -3 -1
r1=with	16 -3 -15 -5
r1=within	5 -10 2 0
r1=would	-15 3 2 12
r1=you	8 -5 0 0
r1=—	-7 2 8 -7
r2="	6 0 -1 -11
r2='s	21 -16 -3 0
r2=)	-13 14 0 0
r2=-	10 -14 2 0
r2=.	17 -21 6 -2
r2=:	15 -12 0 -3
r2=;	-6 -2 16 -5
r2=<day-ahead>	-32 18 -3 16
r2=<day-gone>	-15 7 5 3
r2=<day-today>	30 -19 -13 -7
r2=<duty>	0 10 -7 -5
r2=<end>	-3 -3 13 0
r2=<gate>	0 -11 8 0
r2=<goods>	19 -16 -5 0
r2=<level>	23 -17 -14 0
r2=<money>	18 -15 0 0
r2=<month-ahead>	-28 0 20 10
r2=<month-gone>	-21 25 -5 0
r2=<month-today>	10 -12 0 0
r2=<name>	0 5 -1 -13
r2=<not>	-2 18 -27 0
r2=<number>	16 -15 0 -9
r2=<office>	-23 20 0 5
r2=<person>	43 -24 -19 -22
r2=<quality>	-15 -6 9 21
r2=<seat>	10 -14 2 0
r2=<sender>	18 -21 -9 6
r2=<span>	2 4 -3 -16
r2=<v-agree>	0 12 -16 -4
r2=<v-bear>	-17 4 13 3
r2=<v-begin>	14 -10 -1 -1
r2=<v-buy>	10 -4 -2 0
r2=<v-end>	0 4 2 -14
r2=<v-impose>	-6 2 15 -19
r2=<v-lack>	-15 1 7 7
r2=<v-propose>	-2 -14 15 2
r2=<v-renew>	-10 14 0 -2
r2=<v-say>	8 -4 -6 0
r2=<v-sell>	11 -24 0 6
r2=<v-sign>	14 -5 -8 -11
r2=<v-stay>	14 -17 -8 7
r2=<v-target>	28 -27 -2 -1
r2=<v-up>	14 -14 0 -9
r2=?	17 -6 -10 -1
r2=a	-25 7 22 -2
r2=about	-3 15 -8 -5
r2=across	10 -4 -6 0
r2=adviser	-9 10 0 0
r2=again	19 -13 -6 0
r2=agreement	-16 14 2 0
r2=all	12 0 -13 0
r2=also	16 0 -16 -1
r2=and	2 -11 18 -16
r2=announce	-17 5 13 0
r2=answer	12 -22 3 0
r2=are	19 -6 -11 -4
r2=arequipa	-11 0 10 0
r2=as	-4 0 11 -7
r2=ask	28 -21 -7 -1
r2=back	22 -16 -4 0
r2=base	12 0 -11 0
r2=be	12 -10 0 0
r2=beef	16 -12 -2 0
r2=before	-4 13 -9 -2
r2=begin	17 -16 0 0
r2=but	-2 -9 3 8
r2=by	-10 9 -19 14
r2=call	19 -6 -11 -5
r2=charge	18 -11 -4 0
r2=christma	-12 14 0 0
r2=closed	12 -10 0 0
r2=confirm	19 -9 -8 0
r2=consider	-10 11 0 0
r2=day	-6 -1 9 0
r2=decide	-12 8 3 0
r2=delegation	-10 11 0 0
r2=did	24 -17 -9 0
r2=discuss	-14 7 7 0
r2=down	-14 0 16 -1
r2=early	-7 9 0 0
r2=effect	15 -4 -10 0
r2=end	-20 18 7 -6
r2=evening	13 -5 -6 0
r2=expect	5 -11 2 0
r2=export	2 -13 0 7
r2=expressed	-12 0 14 0
r2=extend	-8 11 0 -1
r2=first	-5 9 -2 0
r2=for	-10 7 10 -13
r2=friday	-3 10 -11 0
r2=from	-20 17 1 2
r2=full	-14 14 0 0
r2=gazette	-12 13 0 0
r2=half	-9 10 0 0
r2=hand	10 -7 0 0
r2=has	1 4 -12 0
r2=he	0 11 -11 -3
r2=his	24 -33 5 -1
r2=hour	10 -9 0 0
r2=if	-11 10 2 0
r2=in	-20 20 2 -1
r2=is	-2 -4 11 -6
r2=it	9 -18 8 0
r2=its	20 -4 -26 5
r2=late	-5 -3 0 11
r2=lay	3 -10 6 0
r2=lead	10 -9 0 0
r2=leave	-10 0 0 7
r2=less	-2 10 -9 0
r2=let	-16 15 0 0
r2=little	16 -16 0 0
r2=london	-12 16 0 0
r2=look	-6 9 -1 0
r2=meet	-10 5 0 2
r2=member	-17 18 0 0
r2=mid	2 14 -14 -3
r2=ministry	-13 8 4 0
r2=monday	8 -6 -2 0
r2=most	4 -10 -2 5
r2=my	10 -8 0 0
r2=need	-11 7 3 0
r2=next	-13 12 1 0
r2=no	9 5 -13 -7
r2=nobody	-14 15 0 0
r2=noon	-8 10 0 0
r2=not	1 3 -10 3
r2=nothing	-14 14 -3 2
r2=offer	0 6 -9 0
r2=oil	-8 8 0 0
r2=on	0 6 -5 -11
r2=once	-6 -5 11 0
r2=one	-6 15 -7 -3
r2=open	11 -10 0 0
r2=order	9 -7 0 0
r2=our	-18 11 8 0
r2=out	-4 -11 11 0
r2=pay	-9 -5 16 -2
r2=people	11 -11 0 0
r2=plan	-20 -9 28 2
r2=publish	14 -17 0 0
r2=put	0 5 -9 2
r2=reply	12 -9 -2 0
r2=report	0 -14 0 12
r2=rise	10 -8 0 0
r2=round	8 -8 0 0
r2=run	11 -4 -4 0
r2=say	3 1 -7 -1
r2=see	-16 15 1 0
r2=seek	-12 5 7 0
r2=sheet	-4 -10 9 -2
r2=since	0 -9 0 8
r2=sit	11 -10 0 0
r2=stand	10 -7 0 0
r2=stockholm	-11 11 0 0
r2=sugar	-14 14 0 0
r2=suspend	-11 11 0 0
r2=talk	15 -10 -8 0
r2=tariff	0 13 -14 -1
r2=tell	16 -12 0 -1
r2=that	14 -8 -20 6
r2=the	-13 7 8 -5
r2=their	-10 0 6 3
r2=then	6 0 -5 0
r2=there	9 -4 -1 0
r2=thing	-13 9 3 0
r2=think	9 -7 0 0
r2=through	14 -12 0 0
r2=thursday	-14 10 8 -4
r2=to	15 -3 -16 0
r2=too	-22 23 0 0
r2=tuesday	14 -8 -6 -1
r2=turn	-6 -1 0 12
r2=twice	-10 11 0 0
r2=two	-10 1 9 0
r2=under	6 -13 0 5
r2=up	7 -7 -5 4
r2=vote	12 -9 0 0
r2=was	-8 12 0 -5
r2=way	11 -10 0 0
r2=we	18 -15 0 0
r2=wednesday	-28 22 -5 13
r2=week	-11 8 -20 19
r2=welcome	9 -8 0 0
r2=were	18 -16 0 0
r2=what	5 -11 8 -1
r2=where	-21 4 3 15
r2=which	14 -13 5 -10
r2=who	9 -2 -5 -1
r2=whose	4 -10 2 0
r2=why	11 -8 0 0
r2=will	-8 16 -9 0
r2=winter	-9 10 0 0
r2=year	-12 5 10 -1
r2=yes	11 -10 0 0
r3="	-6 -6 10 5
r3='	-14 17 -1 0
r3='s	14 -6 -9 0
r3=(	12 -3 -6 -16
r3=)	-7 18 -28 4
r3=+	-7 9 0 0
r3=,	10 -4 -12 3
r3=.	15 1 -21 -7
r3=:	19 -12 -8 0
r3=;	-9 -1 13 0
r3=<day-ahead>	-9 12 0 -8
r3=<day-gone>	2 0 0 -12
r3=<day-today>	-16 9 6 5
r3=<duty>	6 -2 -1 -5
r3=<goods>	22 -19 -8 2
r3=<level-noun>	19 -12 -4 -6
r3=<level>	24 -22 4 -13
r3=<money>	10 -7 0 -1
r3=<month-ahead>	-26 25 -7 1
r3=<month-gone>	-18 6 6 7
r3=<name>	-13 18 -1 -10
r3=<number>	-10 -5 15 6
r3=<office>	3 7 -21 0
r3=<organisation>	-9 3 7 0
r3=<points>	9 -9 0 0
r3=<quality>	11 -18 0 1
r3=<seat>	9 -13 -2 3
r3=<sender>	-5 -6 12 0
r3=<span>	-14 5 -4 13
r3=<v-agree>	9 6 -19 -2
r3=<v-bear>	13 -12 1 -5
r3=<v-begin>	-14 8 2 5
r3=<v-deny>	11 -8 0 0
r3=<v-down>	32 -28 -5 -4
r3=<v-end>	13 -9 -6 0
r3=<v-impose>	18 -5 -5 -24
r3=<v-lack>	17 -5 -11 0
r3=<v-return>	-11 1 11 0
r3=<v-say>	5 13 -19 -9
r3=<v-sell>	-4 -1 10 0
r3=<v-sign>	0 8 -19 4
r3=<v-stay>	28 -18 -10 -5
r3=<v-suspend>	5 -26 13 5
r3=<v-up>	-10 20 -7 -5
r3=a	-13 6 13 -6
r3=about	2 -13 9 0
r3=add	-1 14 -11 0
r3=additional	3 -10 5 0
r3=after	-17 9 9 1
r3=afternoon	-7 0 10 0
r3=ago	-15 16 -6 4
r3=agree	24 -10 -14 0
r3=agreement	-18 2 5 12
r3=all	-13 3 14 -6
r3=among	-8 9 0 0
r3=an	5 -11 2 1
r3=announce	20 -14 -8 0
r3=another	3 -10 3 0
r3=answer	11 -8 0 0
r3=are	14 -27 0 6
r3=as	-16 15 3 -8
r3=ask	-27 29 0 0
r3=autumn	-15 4 10 -2
r3=back	18 -11 -6 0
r3=ban	-10 0 9 0
r3=been	-13 9 -3 8
r3=before	0 -13 8 3
r3=begin	-33 27 0 9
r3=boat	-8 0 9 0
r3=by	2 -12 9 3
r3=call	8 0 -13 0
r3=cancel	8 -7 0 0
r3=charge	-10 13 0 -1
r3=close	-15 6 9 0
r3=coffee	-12 9 0 0
r3=count	0 -12 0 12
r3=day	5 -10 4 0
r3=delegation	1 -10 -1 8
r3=discuss	0 -13 12 0
r3=do	-11 2 0 8
r3=down	12 -7 -2 0
r3=duty	23 -18 -3 -1
r3=effect	-12 12 0 0
r3=end	11 -7 -9 1
r3=evening	7 -7 0 0
r3=expect	14 -9 -7 0
r3=expire	0 -9 7 0
r3=export	-6 0 10 0
r3=extra	-9 9 0 0
r3=failed	-10 13 0 0
r3=fall	0 -10 8 0
r3=fee	9 -7 0 0
r3=fentanyl	11 0 -6 0
r3=figure	15 -12 0 0
r3=first	4 10 -18 0
r3=for	13 1 -13 -6
r3=force	-18 8 13 0
r3=four	18 -14 -1 0
r3=free	19 -7 -10 0
r3=from	14 -33 11 2
r3=gained	-9 9 0 0
r3=go	-2 10 -8 0
r3=good	-8 1 -5 11
r3=government	-17 8 9 0
r3=had	12 -1 -13 -4
r3=hand	-23 21 0 0
r3=handshake	-9 8 0 0
r3=has	4 9 -20 -8
r3=have	14 -6 -4 -1
r3=he	-1 -18 11 14
r3=here	11 -9 0 0
r3=hold	19 -12 -8 0
r3=i	14 -13 0 0
r3=if	0 -10 8 0
r3=in	5 7 -13 -9
r3=is	31 -24 -22 6
r3=it	-7 16 -7 -4
r3=its	-4 -8 17 -12
r3=karoline	-15 9 7 -1
r3=kind	-9 0 10 0
r3=lasted	-12 14 0 0
r3=law	-6 12 -4 0
r3=leave	10 -9 -1 0
r3=let	7 -10 2 0
r3=lie	-9 9 0 0
r3=list	-9 1 8 0
r3=live	-4 -6 10 0
r3=long	-10 11 0 0
r3=ministry	-9 -5 14 0
r3=month	-21 24 -2 0
r3=morning	8 0 -12 0
r3=negotiate	10 -9 0 0
r3=negotiation	9 -13 3 0
r3=new	0 -13 0 8
r3=no	16 -17 -4 0
r3=nobody	-7 -4 13 0
r3=not	-2 -1 -5 8
r3=nothing	-17 22 -5 -2
r3=now	12 -6 -3 0
r3=off	11 -8 0 -5
r3=offer	-6 9 -4 0
r3=on	-2 22 -17 -11
r3=one	-14 17 0 0
r3=order	-14 7 7 0
r3=own	12 -12 0 0
r3=past	-23 19 0 3
r3=present	-10 0 0 12
r3=promise	-9 -4 13 0
r3=put	15 -12 0 0
r3=quarrel	-5 -4 10 0
r3=rare	-3 -6 9 0
r3=sale	-6 -1 0 9
r3=say	0 11 -7 -8
r3=seat	10 -8 0 0
r3=second	-17 0 10 4
r3=see	15 -13 0 0
r3=side	16 -5 -12 0
r3=sign	0 8 -14 0
r3=since	20 -18 -2 0
r3=spoke	-3 10 -7 0
r3=spring	-17 5 13 0
r3=state	-4 -3 9 0
r3=step	-10 6 3 0
r3=summary	6 3 -11 0
r3=summer	11 -9 0 0
r3=summit	-20 5 13 0
r3=take	8 -20 10 0
r3=talk	12 -7 -8 0
r3=team	14 -5 0 -10
r3=tell	-6 8 0 -2
r3=text	-8 13 1 -7
r3=the	-15 10 2 0
r3=their	10 -14 2 -1
r3=them	-14 16 0 0
r3=there	17 -2 -8 -4
r3=they	-25 10 14 5
r3=thi	3 -12 7 -1
r3=third	-9 12 0 0
r3=three	-13 19 -2 -3
r3=time	11 0 -10 0
r3=to	13 -15 -7 8
r3=too	11 -8 0 0
r3=truce	-8 4 9 -6
r3=tuna	-10 0 0 11
r3=two	-29 30 3 -4
r3=undertook	-2 8 -6 0
r3=us	-8 9 0 0
r3=visit	-9 0 10 0
r3=want	10 -6 0 -1
r3=was	12 -21 12 -2
r3=watche	-11 0 12 0
r3=we	-2 10 -9 0
r3=weekend	-13 14 0 0
r3=were	-16 19 0 0
r3=which	11 -3 -17 0
r3=will	-4 -7 17 -1
r3=with	-3 12 -3 -9
r3=withdraw	-11 14 -1 0
r3=without	0 10 -5 -8
r3=word	11 -10 0 0
r3=would	-14 7 10 -2
r3=your	-10 13 0 0
r3=—	16 -19 -2 4
r4="	-7 2 9 -8
r4='s	12 -14 0 2
r4=)	-10 10 1 0
r4=,	-5 12 -9 -5
r4=-	-24 30 -6 -2
r4=.	-5 -3 14 0
r4=/	-8 9 0 0
r4=:	19 -15 -10 0
r4=;	15 -22 4 0
r4=<agent>	1 -10 2 6
r4=<day-ahead>	12 -14 4 -3
r4=<day-gone>	10 -12 2 -17
r4=<day-today>	6 5 -23 6
r4=<duty>	12 -9 1 -10
r4=<gate>	3 0 -17 8
r4=<goods>	4 -8 6 -5
r4=<level-noun>	-10 16 5 -16
r4=<level>	14 -8 0 -12
r4=<month-gone>	48 -33 -18 -4
r4=<month-today>	-7 12 0 -3
r4=<name>	-3 10 -5 -2
r4=<not>	3 -7 2 0
r4=<number>	14 -9 0 -20
r4=<office>	15 -11 -1 0
r4=<organisation>	5 1 -2 -12
r4=<person>	-7 2 11 -22
r4=<quality>	21 1 -32 -3
r4=<span>	16 -18 -17 20
r4=<taker>	-11 5 6 0
r4=<v-agree>	-5 -6 7 8
r4=<v-begin>	8 2 -18 -3
r4=<v-buy>	13 -12 -1 -1
r4=<v-down>	-4 7 -13 10
r4=<v-end>	12 -8 -1 -3
r4=<v-impose>	0 -9 10 3
r4=<v-lack>	12 -15 2 0
r4=<v-propose>	19 -6 -18 -7
r4=<v-renew>	10 -15 4 0
r4=<v-say>	3 -10 13 -10
r4=<v-sell>	12 -1 -8 -3
r4=<v-stay>	-6 10 -5 0
r4=<v-suspend>	0 10 -17 -1
r4=?	-8 0 10 0
r4=a	29 -24 -1 -15
r4=about	10 -3 -9 0
r4=account	9 -3 -5 0
r4=adopt	13 -11 0 0
r4=after	4 3 -14 -1
r4=ago	-17 7 4 2
r4=agree	-19 0 10 9
r4=agreement	2 -8 0 6
r4=all	-6 9 -1 0
r4=an	13 0 -9 -6
r4=and	-4 3 4 -13
r4=announce	-8 0 9 0
r4=approve	-9 11 0 0
r4=as	10 -15 -4 7
r4=asia	-10 11 0 0
r4=ask	22 -22 0 0
r4=at	-10 11 0 -1
r4=back	18 -11 -7 0
r4=ban	-14 15 0 0
r4=before	-17 5 -3 16
r4=begin	3 -9 7 0
r4=believe	-10 0 9 0
r4=between	1 -15 -4 13
r4=boat	-9 0 0 11
r4=both	-20 22 0 0
r4=bring	-5 14 -8 0
r4=but	-9 3 -1 6
r4=buy	11 -11 0 0
r4=by	11 -5 -4 -3
r4=call	6 1 -11 -3
r4=clause	10 -9 0 0
r4=closed	12 -12 0 0
r4=come	7 -3 -12 4
r4=concern	-18 0 20 0
r4=confirm	-7 0 10 0
r4=consent	-9 9 0 0
r4=cotton	-9 10 0 0
r4=date	4 7 -12 0
r4=deal	-13 13 -11 11
r4=delay	-8 8 0 0
r4=demand	-7 0 0 9
r4=did	-10 10 0 -1
r4=do	10 -8 0 0
r4=doe	-11 -4 15 0
r4=donald	5 2 -10 0
r4=done	-9 11 -1 0
r4=due	4 -10 2 0
r4=during	-8 -6 15 0
r4=each	-16 9 7 0
r4=early	-6 10 -4 0
r4=earth	-2 -6 9 0
r4=economy	12 0 -11 0
r4=edition	9 -9 0 0
r4=effect	-15 3 11 0
r4=end	7 -10 2 0
r4=evening	15 -1 -12 0
r4=every	-6 -5 10 0
r4=everything	11 -9 0 0
r4=excerpt	11 -10 0 0
r4=explain	10 -10 0 0
r4=failed	10 -8 0 0
r4=far	14 -12 -1 0
r4=first	-22 15 0 7
r4=fish	-11 11 0 0
r4=for	10 -14 7 -5
r4=fourth	-13 13 0 0
r4=framework	-8 9 0 0
r4=from	18 -7 -9 -4
r4=fruit	-10 10 0 0
r4=full	-10 0 12 0
r4=go	0 6 -11 -1
r4=good	-31 35 0 -1
r4=had	-13 3 1 10
r4=harbour	-3 -5 0 9
r4=has	-10 -6 23 -9
r4=have	-6 12 -7 -1
r4=higher	-2 -6 0 9
r4=his	-18 25 -5 -4
r4=home	12 -7 -3 0
r4=hotel	10 -3 -1 -2
r4=hour	10 -10 0 0
r4=how	5 4 -10 0
r4=if	-11 14 0 0
r4=in	10 10 -22 -13
r4=increase	-13 0 13 0
r4=is	31 -15 -22 -4
r4=it	8 -10 -15 15
r4=its	-18 23 0 -3
r4=joint	-10 -6 15 0
r4=just	-15 18 0 -2
r4=keep	-9 11 0 0
r4=last	1 -7 10 -5
r4=lasted	-2 8 -3 0
r4=late	-9 10 0 0
r4=leavitt	-15 9 7 -1
r4=letter	13 -11 0 0
r4=level	0 2 6 -11
r4=licence	-9 0 12 0
r4=line	-8 8 0 0
r4=list	-9 -9 17 0
r4=little	9 -4 -3 0
r4=london	-10 10 0 0
r4=long	-14 11 3 0
r4=measure	-13 10 1 0
r4=million	-8 -3 12 0
r4=month	10 -10 -2 1
r4=more	14 -4 -6 -2
r4=mr	-13 12 0 0
r4=negotiate	-6 10 0 -1
r4=new	5 -13 5 0
r4=next	-4 -4 10 0
r4=night	-6 8 0 0
r4=no	-14 6 9 0
r4=nothing	25 -17 -11 0
r4=now	10 -12 0 0
r4=old	6 0 -9 0
r4=older	-9 0 11 0
r4=on	-8 -5 21 2
r4=one	0 9 -5 -7
r4=open	-11 7 0 3
r4=or	16 -15 0 0
r4=other	15 -13 0 0
r4=our	-12 14 0 0
r4=out	13 -1 -5 -4
r4=over	13 -3 -7 -4
r4=own	19 -13 -9 0
r4=page	-16 18 0 0
r4=past	-3 9 -5 0
r4=pay	13 -21 2 0
r4=plan	9 -1 -6 0
r4=prepare	5 0 -10 2
r4=president	-8 -7 14 0
r4=prolong	16 -14 0 0
r4=propose	13 -12 0 0
r4=put	12 -5 -6 0
r4=raise	-2 -8 9 0
r4=ratify	12 -10 0 0
r4=release	-3 -6 10 0
r4=return	11 0 -9 0
r4=rule	-13 0 4 6
r4=safeguard	-11 11 0 0
r4=same	5 -3 -10 7
r4=say	7 -3 0 -4
r4=second	-12 17 -3 0
r4=settle	-9 4 0 0
r4=should	2 8 -11 0
r4=side	-30 30 -2 0
r4=sign	14 -18 1 0
r4=signature	8 -16 -4 9
r4=sit	-17 16 1 -1
r4=slow	-9 9 0 0
r4=something	-11 12 0 0
r4=steel	12 -9 0 0
r4=still	-8 0 -4 12
r4=stockholm	-8 10 0 0
r4=sugar	11 -10 0 0
r4=summer	-11 11 0 0
r4=suspend	8 0 -10 0
r4=table	16 -5 -12 0
r4=tariff	17 -14 0 -4
r4=tax	0 -9 8 0
r4=text	-9 2 6 0
r4=than	-6 13 -7 0
r4=that	8 0 -6 -3
r4=the	7 -12 7 0
r4=themselve	-4 -5 0 9
r4=then	-21 25 -6 0
r4=there	2 -10 10 -2
r4=they	5 -11 8 -3
r4=thi	-24 15 12 -2
r4=third	-21 21 1 -2
r4=though	11 -10 0 0
r4=three	-9 12 -2 0
r4=through	-7 -2 11 0
r4=to	7 4 -12 -7
r4=together	7 -10 2 0
r4=transcript	-12 13 0 0
r4=truce	23 -23 -1 7
r4=two	-33 24 2 6
r4=under	4 -5 -10 6
r4=until	-6 11 0 -2
r4=visit	-4 -2 9 0
r4=vote	11 -9 0 0
r4=wap	0 -11 9 0
r4=war	9 1 -13 0
r4=was	0 -13 2 12
r4=we	-12 6 0 7
r4=what	-16 24 -13 0
r4=whatever	8 -6 0 0
r4=when	-4 14 -17 5
r4=where	-5 0 12 -2
r4=which	18 -14 -3 -1
r4=who	-12 -11 13 6
r4=whole	12 -12 0 0
r4=will	-6 16 -17 2
r4=with	-8 -2 11 0
r4=would	15 -4 -14 -5
r4=write	11 -9 -2 0
r4=year	-2 -6 13 0
r4=you	10 -10 0 0
r4=your	0 -8 10 0
r4=—	13 0 -18 -2
r=! <end>	-16 18 0 0
r='s ,	-12 16 -4 0
r='s ministry	-13 8 4 0
r='s on	19 -14 0 -4
r='s trade	-11 0 10 0
r=( <day-ahead>	12 -13 0 1
r=( <month-gone>	-10 11 0 0
r=( <organisation>	14 0 -12 0
r=( new	-11 8 3 0
r=) <end>	-10 4 8 0
r=) —	13 -6 0 -3
r=, "	20 -14 -4 -2
r=, <day-ahead>	-55 33 5 17
r=, <day-gone>	-45 15 27 7
r=, <day-today>	18 -15 -3 -6
r=, <end>	14 -13 0 0
r=, <level>	11 -9 0 0
r=, <name>	-27 12 22 -7
r=, <office>	-14 14 0 0
r=, <person>	31 -19 -12 -9
r=, <seat>	7 -9 0 0
r=, a	-6 -13 17 1
r=, and	6 -12 12 -14
r=, at	0 13 -7 -9
r=, before	16 -10 -6 0
r=, but	-2 -9 3 8
r=, by	-13 1 -5 16
r=, call	14 -9 -4 0
r=, day	-10 11 0 0
r=, for	-27 10 20 -4
r=, friday	-7 13 -10 0
r=, from	-28 32 0 -2
r=, he	3 3 -9 -1
r=, if	-15 8 8 0
r=, in	-33 28 11 -3
r=, is	25 -16 -10 0
r=, london	-14 15 0 0
r=, monday	9 0 -9 0
r=, nobody	-8 9 0 0
r=, nothing	9 -8 0 0
r=, on	-16 3 1 10
r=, one	14 -8 -4 0
r=, our	-9 9 0 0
r=, pay	-14 9 6 0
r=, plan	-5 -5 15 0
r=, say	19 -3 -20 -6
r=, since	-3 -5 0 9
r=, so	13 -12 0 0
r=, tell	18 -15 -1 0
r=, that	22 -12 -13 0
r=, three	-8 0 8 0
r=, thursday	-7 0 10 -2
r=, to	-18 23 -5 0
r=, too	-15 17 0 0
r=, twice	-11 11 0 0
r=, under	11 -17 -1 3
r=, was	-4 10 -4 -2
r=, wednesday	-32 26 -3 13
r=, what	12 -11 0 0
r=, when	-8 9 0 0
r=, where	-17 1 3 15
r=, which	19 -20 6 -12
r=, who	28 -20 -5 0
r=, whose	4 -10 2 0
r=, will	14 -12 0 0
r=, with	-6 -7 13 1
r=- the	6 1 -9 0
r=. "	-12 12 0 0
r=: "	-8 9 0 0
r=: <day-ahead>	11 -9 0 0
r=: <level>	20 -15 -1 0
r=: <name>	-8 19 -15 0
r=: <number>	22 -18 -4 0
r=: <office>	-9 0 0 10
r=: <person>	-10 13 -1 0
r=: <seat>	10 -9 0 0
r=: and	8 -6 0 0
r=: our	-5 -5 10 0
r=: tariff	10 0 -8 0
r=: the	-8 3 9 -2
r=: three	-12 12 0 0
r=: two	-8 -4 12 0
r=: what	-9 8 1 0
r=: who	-12 12 0 0
r=: will	-10 11 0 0
r=; <name>	10 -4 -5 0
r=; <seat>	-10 0 12 0
r=; the	-10 5 5 0
r=<day-ahead> .	-9 4 1 0
r=<day-ahead> <end>	17 -5 -3 -8
r=<day-gone> ,	-21 31 -11 -3
r=<day-gone> .	27 -20 -12 -1
r=<day-gone> ;	0 -10 10 0
r=<day-gone> that	17 -15 -1 0
r=<day-gone> with	-11 4 5 0
r=<day-today> .	-12 8 1 3
r=<day-today> for	-9 10 0 0
r=<end> <end>	-7 -3 3 11
r=<name> and	-3 -3 8 0
r=<number> ,	8 -7 0 0
r=<person> ,	-15 18 -4 0
r=<person> say	10 -2 -4 0
r=<span> before	-16 16 0 0
r=? <end>	-7 11 0 -7
r=after <span>	-9 10 0 0
r=again ,	-10 1 9 0
r=again .	-16 20 -1 0
r=agree to	-4 9 -4 0
r=air base	12 0 -11 0
r=an agreement	-14 14 0 0
r=and <name>	22 -20 0 0
r=and <person>	15 -12 0 0
r=and <seat>	9 -13 2 1
r=and a	-15 17 0 0
r=and at	-7 9 0 0
r=and leave	-11 12 0 0
r=answer in	-8 -2 11 0
r=ask for	-11 12 0 0
r=at <number>	13 -10 -1 0
r=at noon	-8 10 0 0
r=at the	-15 20 -7 0
r=before <day-ahead>	9 -6 0 0
r=before christma	-8 10 0 0
r=before the	0 10 -13 1
r=bring nothing	-12 13 0 0
r=broke up	-11 2 0 6
r=by <number>	-11 11 0 0
r=by <person>	10 -8 0 0
r=by the	0 12 -13 0
r=call a	-3 -10 0 10
r=call it	-10 0 3 7
r=call the	-13 12 0 0
r=charge <level>	-3 -5 9 0
r=charge <quality>	-10 0 0 11
r=come into	-12 7 5 0
r=did not	-11 0 7 4
r=double its	9 -6 0 0
r=drop its	-11 12 0 0
r=el -	15 -14 0 0
r=end on	10 -3 -7 0
r=fact sheet	-1 -10 7 -2
r=fail ,	-12 2 0 9
r=fall by	-6 8 0 0
r=for <day-ahead>	-18 21 -14 4
r=for <name>	16 -15 0 0
r=for a	-23 21 0 0
r=for the	-14 7 8 -3
r=from <day-ahead>	-4 10 5 -15
r=from <day-gone>	-22 14 -1 8
r=from the	21 -21 0 -1
r=get a	-8 0 10 0
r=go down	-8 -7 13 0
r=go on	-25 22 7 0
r=had been	-5 9 -1 0
r=has a	-11 0 3 8
r=has announce	-11 0 10 0
r=has been	5 -13 3 2
r=has done	10 -2 -7 0
r=has let	12 -8 -2 0
r=has not	9 3 -15 -1
r=has to	8 -10 0 0
r=has until	-15 5 10 0
r=has yet	-10 7 2 0
r=in <month-ahead>	-20 -7 20 11
r=in <month-gone>	-12 18 -12 1
r=in <seat>	10 -15 0 0
r=in late	-3 -8 0 12
r=in mid	2 14 -14 -3
r=is <number>	-7 9 0 0
r=is for	-9 10 0 0
r=is in	-14 8 6 0
r=is our	-10 10 0 0
r=is plan	-9 -1 7 3
r=issue on	-9 0 11 0
r=it was	-21 12 11 0
r=last month	-1 -10 12 3
r=last week	-5 9 -14 10
r=later in	-15 0 16 0
r=later thi	-20 19 0 0
r=meet in	14 -10 0 -1
r=meet of	-12 12 0 0
r=next week	-13 14 2 -4
r=object to	10 -9 0 0
r=of a	-6 9 -1 0
r=of the	11 -6 0 0
r=official say	-15 4 4 8
r=on <day-ahead>	-10 4 -3 6
r=on <day-gone>	8 -6 0 -9
r=on the	1 -8 2 2
r=pay <level>	-9 10 0 0
r=promise in	10 0 -8 0
r=publish its	16 0 -15 0
r=publish the	-11 9 0 0
r=raise the	-12 13 0 0
r=reply that	-10 11 0 0
r=report that	-11 11 0 0
r=rise <level>	14 -10 -2 0
r=rise on	-9 10 0 0
r=say ,	12 -12 0 0
r=say ;	-6 -3 11 0
r=say ?	-13 13 0 0
r=say in	10 -5 -5 0
r=say that	0 1 -11 6
r=say they	10 -3 -6 0
r=say yes	9 -8 0 0
r=sign for	-10 10 0 0
r=since <day-gone>	-9 11 -9 3
r=since <month-gone>	6 -19 11 0
r=since the	9 -12 0 0
r=summit <end>	0 -11 8 0
r=take effect	14 -4 -10 0
r=talk :	9 -9 0 0
r=talk on	-12 12 0 0
r=that <name>	-11 10 1 0
r=that <quality>	-16 -5 20 0
r=that both	-11 8 2 0
r=that he	1 8 -15 0
r=that it	9 -16 2 0
r=that they	-6 10 0 -1
r=the <office>	-1 8 -6 0
r=the <person>	21 -17 -2 0
r=the <quality>	-4 11 -7 0
r=the day	-2 -12 13 0
r=the tariff	-9 12 -2 0
r=the two	-27 24 4 0
r=there is	-11 2 10 0
r=thi month	14 -7 -5 -3
r=thi week	-6 0 -11 11
r=time ,	0 8 -8 0
r=time .	0 -14 12 0
r=to lift	12 -11 0 0
r=to put	-7 10 -3 0
r=to say	-8 8 0 0
r=to see	-8 3 3 0
r=too ,	2 -9 5 0
r=trade adviser	-9 10 0 0
r=until <day-ahead>	-10 -2 8 8
r=wait for	14 -11 0 0
r=want to	-7 9 0 0
r=was the	-10 10 0 0
r=welcomed the	3 -12 0 8
r=when it	8 -2 -1 -1
r=when the	-8 10 -2 0
r=will also	11 -1 -9 0
r=will decide	-12 12 0 0
r=will go	-7 9 0 0
r=with <name>	-10 11 0 0
r=with <person>	10 6 -17 0
r=with an	-7 11 -2 0
r=with the	21 -19 -1 0
r=within <span>	4 -9 2 0
r=— <day-today>	15 -10 0 0
r=— <name>	7 1 -17 1
r=— <person>	-7 5 2 0
r=— <span>	16 -14 0 0
r=— a	-16 0 18 -5
r=— for	0 -13 9 0
r=— it	11 -12 0 0
r=— on	2 6 -10 0
r=— the	11 2 -14 -7
right:calls	-10 18 -5 -6
right:ended	-14 18 -2 -5
right:experts	2 -19 -5 20
right:m=arrived	13 -8 -1 -1
right:m=closed	17 -11 -5 0
right:m=comes	13 -4 -9 0
right:m=conference	12 -10 0 0
right:m=consultations	14 -12 0 0
right:m=delegation	-9 1 0 7
right:m=delegations	-17 23 -4 -4
right:m=dinner	-9 0 9 0
right:m=edition	14 -13 0 0
right:m=ended	-26 16 18 -6
right:m=expected	21 -21 0 -2
right:m=go	14 -15 2 -5
right:m=handshake	-10 6 1 0
right:m=here	17 -17 0 -1
right:m=host	-16 19 0 -2
right:m=invitation	9 -7 0 0
right:m=meet	-14 15 -13 10
right:m=meeting	-13 8 11 -5
right:m=meets	12 -14 0 0
right:m=met	3 -5 -11 10
right:m=negotiating	-12 15 -1 0
right:m=negotiations	21 -22 0 0
right:m=negotiators	-19 28 -12 -5
right:m=round	-17 31 -23 -18
right:m=rounds	28 -25 -2 0
right:m=settled	-11 12 0 0
right:m=signed	20 -4 -17 -2
right:m=sit	11 -17 -1 5
right:m=sitting	-18 18 0 0
right:m=stop	-5 20 -12 -5
right:m=table	11 0 -20 4
right:m=talk	20 -23 -9 10
right:m=talked	-21 9 3 8
right:m=talks	-9 8 -18 14
right:m=there	-8 -3 4 12
right:m=time	0 -3 11 -16
right:m=to see	11 -5 -3 -2
right:m=visit	-10 -2 13 0
right:m=where	-22 9 6 9
right:meets	1 4 -14 4
right:running	8 -10 -14 17
right:summit	-7 -21 26 -12
right:sure	-7 12 -11 4
s:&	14 -12 -7 2
s:'	11 -15 1 5
s:*	-6 13 -5 -8
s:+	-11 -3 12 4
s:-	1 8 -11 -5
s:/	-3 10 0 -11
s::	-10 2 5 7
s:<agent>	3 8 -19 2
s:<day-today>	12 -11 -1 -5
s:<duty>	2 3 1 -12
s:<gate>	1 -16 0 13
s:<goods-amount>	0 -26 19 -21
s:<goods>	4 -8 -2 5
s:<level-noun>	1 -8 -4 16
s:<level>	18 -13 -11 0
s:<money>	13 5 -23 -5
s:<month-ahead>	-30 9 10 11
s:<month-today>	0 14 -10 -10
s:<name>	12 2 -13 -9
s:<not>	2 0 -7 1
s:<number>	12 -5 2 -21
s:<office>	4 1 -18 9
s:<organisation>	28 -20 -22 12
s:<person>	6 9 -7 -22
s:<points>	28 -20 -10 -10
s:<quality>	6 5 -15 -2
s:<seat>	2 1 0 -7
s:<sender>	12 -14 -11 16
s:<span>	3 -12 4 12
s:<taker>	15 -15 5 -9
s:<v-agree>	2 0 5 -17
s:<v-begin>	-1 1 -7 9
s:<v-buy>	0 -6 2 11
s:<v-down>	-9 9 8 -16
s:<v-impose>	17 -7 -4 -16
s:<v-lack>	17 -5 -15 -5
s:<v-renew>	12 -2 -9 -10
s:<v-return>	-5 11 1 -16
s:<v-say>	11 -2 -10 -4
s:<v-sign>	6 -11 4 7
s:<v-stay>	7 -9 2 6
s:<v-suspend>	0 -2 -11 12
s:<v-threaten>	4 0 -9 0
s:@	16 -28 11 0
s:[	13 -7 -3 0
s:]	12 -6 -3 0
s:_	12 -14 2 0
s:a	3 -6 2 2
s:aarhu	-20 18 -1 6
s:ababa	14 -9 -1 -4
s:able	10 -9 0 0
s:aboard	9 -11 0 0
s:abolish	-8 13 -4 0
s:about	-10 -1 1 16
s:above	11 -17 11 -5
s:abroad	6 -11 -10 14
s:accept	-17 0 22 -1
s:access	9 -7 -3 0
s:accord	9 5 -23 -11
s:according	4 -2 0 -10
s:account	20 -14 -6 -1
s:accuse	10 -2 -4 -1
s:accused	13 -9 -6 1
s:across	-4 13 -10 -2
s:add	-13 14 2 -4
s:addi	14 -9 -1 -4
s:addition	-13 -6 19 0
s:additional	13 -7 -3 -7
s:address	3 -14 4 0
s:adjust	-9 -7 16 0
s:adopt	-1 -2 -5 10
s:advanced	10 -6 0 0
s:adviser	-13 6 -4 9
s:aeroplane	-28 12 20 0
s:affair	-11 15 -3 -1
s:after	1 8 -4 -27
s:afternoon	0 -9 13 -2
s:afterward	-10 0 3 8
s:agadir	-5 12 -5 -2
s:again	11 3 -14 -13
s:against	-25 17 0 11
s:agenda	-17 16 5 -11
s:ago	-33 22 5 9
s:agree	-7 5 -2 9
s:agreement	12 -3 -6 -19
s:ahead	14 -3 -7 -5
s:aim	-7 -5 13 0
s:air	12 -27 11 0
s:airbu	9 -12 1 0
s:aircraft	-1 -18 15 -1
s:aire	-14 -35 38 0
s:airline	16 -14 0 0
s:airplane	-13 0 14 0
s:airport	5 -22 18 -1
s:akasaka	-11 -12 19 0
s:akazawa	-3 10 -4 -3
s:akureyri	-35 31 9 -5
s:alaska	26 -13 -16 0
s:alexandria	-22 28 -5 -5
s:alfaro	21 -13 -12 0
s:alfred	-1 -8 12 0
s:ali	-6 -1 10 0
s:alive	-5 9 -3 0
s:all	-4 19 -5 -25
s:almaty	5 2 -12 -1
s:alone	14 -7 -5 0
s:along	13 -12 0 0
s:already	14 -17 -8 8
s:also	1 -12 -2 15
s:although	17 -6 -11 0
s:aluminium	-13 15 0 0
s:amber	9 -5 -1 0
s:among	19 -22 -13 15
s:an	11 -8 -2 -21
s:and	-15 14 14 -21
s:angele	13 -14 0 0
s:angry	17 -12 -3 0
s:annaba	-8 0 11 -1
s:announce	-9 -1 14 0
s:announcement	19 -10 -8 0
s:annual	12 -11 0 0
s:answer	-16 5 17 -7
s:anti	8 -11 0 0
s:antigua	-11 12 0 0
s:antonio	7 0 -8 0
s:antwerp	31 -42 14 0
s:anybody	21 -14 -5 0
s:anyone	15 -12 0 0
s:anything	15 -17 1 0
s:apapa	7 -15 0 3
s:apec	39 -28 -14 -5
s:app	-8 16 -6 0
s:appeal	0 -5 -6 11
s:apply	11 -16 6 -4
s:approval	0 13 -16 -5
s:approve	-17 31 -19 0
s:archive	13 -11 0 0
s:area	-11 11 0 0
s:arequipa	-27 14 21 -10
s:argue	18 -4 -10 0
s:argument	0 11 -10 -2
s:arithmetic	9 -4 -2 0
s:armed	12 -11 0 0
s:armistice	11 -9 0 0
s:army	11 -11 0 0
s:arranged	-5 16 -9 -1
s:arrangement	17 -8 -7 -3
s:arrived	7 -12 6 -1
s:article	-13 16 -1 0
s:arusha	-13 6 11 -7
s:asia	14 -9 -10 4
s:asian	14 0 -14 -2
s:ask	6 -5 7 -15
s:asleep	-7 8 0 0
s:asparagu	-14 14 0 0
s:assent	11 -9 0 0
s:association	17 -14 0 0
s:asunción	15 -17 0 0
s:aswan	-15 14 0 0
s:at	-12 -4 15 8
s:athen	12 -14 2 0
s:attempt	-13 18 -3 -2
s:attend	15 8 -24 0
s:attended	-17 0 9 7
s:attention	-13 14 0 0
s:authorise	-21 22 0 0
s:authority	14 -8 -5 0
s:autumn	-2 -5 14 -7
s:aveiro	-13 16 0 0
s:avocado	11 -8 0 0
s:avoid	-18 7 10 0
s:await	-3 8 -13 6
s:away	15 -13 0 -1
s:b	12 -17 6 0
s:back	17 -7 -2 -28
s:bag	12 -9 -2 0
s:balance	-18 -14 11 19
s:balanced	-13 9 3 0
s:bali	13 -15 1 0
s:ballroom	-10 -4 14 0
s:baltimore	13 -12 0 0
s:ban	-16 14 8 -9
s:bandar	-13 0 14 0
s:bandung	-23 14 8 -3
s:bank	2 -10 6 0
s:banned	10 0 -8 0
s:bargain	-12 0 10 4
s:bargaining	11 -6 -2 0
s:barge	11 -9 0 0
s:base	0 -14 7 2
s:basel	5 -9 -2 6
s:basi	-10 9 0 3
s:bathroom	-10 10 0 0
s:battery	-25 24 2 0
s:batumi	-22 17 -4 8
s:be	-10 9 10 -12
s:beach	20 -14 -4 0
s:bearing	-13 4 0 7
s:because	-1 2 2 -10
s:become	14 -18 8 -7
s:beef	-11 -5 24 -12
s:beforehand	-10 7 1 0
s:behind	-3 8 -9 2
s:being	1 -3 7 -11
s:beira	-19 22 0 0
s:believe	-13 6 9 0
s:bell	12 -5 0 -4
s:belong	11 0 -11 0
s:below	-17 17 -6 6
s:bench	12 -10 0 0
s:bergen	-24 17 -2 14
s:berlin	13 -8 -2 0
s:bern	11 -7 -2 0
s:berth	3 -18 10 0
s:berthing	-10 11 0 0
s:beside	15 -4 -9 -1
s:bessent	7 0 0 -13
s:best	0 -13 10 0
s:better	-6 -6 11 5
s:between	5 -13 -2 17
s:biggest	-3 -6 11 0
s:bilateral	-11 -1 1 9
s:billion	-4 -8 11 0
s:bin	-12 13 0 0
s:bind	-19 17 2 0
s:birthday	-4 9 -5 0
s:blame	17 -5 -11 0
s:blamed	11 -9 0 0
s:bless	12 -10 -1 0
s:blinked	9 -7 0 0
s:bloc	-4 13 -11 0
s:block	-10 0 9 0
s:blue	18 -16 0 0
s:boat	4 -1 -11 8
s:bobo	-6 -3 9 0
s:boeing	0 -24 14 0
s:boi	15 -14 0 0
s:book	16 -13 -2 0
s:booked	-5 0 0 9
s:border	6 3 -12 -9
s:born	12 -8 0 0
s:boss	-10 11 0 0
s:both	-13 0 1 17
s:bourbon	9 -6 -1 0
s:box	18 -16 0 0
s:braga	14 -13 0 0
s:brandy	10 -13 1 0
s:brasília	14 -13 0 -1
s:break	12 0 -15 -1
s:breakfast	11 0 -14 0
s:breakthrough	-8 10 0 0
s:brief	0 0 -10 5
s:briefed	22 -10 -9 -5
s:briefing	11 0 -8 -5
s:bring	-11 10 5 -5
s:brisbane	-19 9 0 8
s:brno	-9 3 -2 8
s:broadcast	-7 12 -4 0
s:bruge	-15 19 -2 0
s:brussel	28 -37 14 0
s:budget	22 -20 0 0
s:bueno	-13 -35 38 0
s:bulawayo	-17 9 9 0
s:bulletin	13 -9 -1 0
s:burga	13 -12 0 0
s:bursa	-18 21 -1 0
s:bus	13 -11 0 0
s:busan	-25 -51 62 -6
s:business	12 -10 7 -12
s:buy	-3 -8 11 0
s:by	5 -8 8 -8
s:c	11 -4 -6 0
s:cabinet	23 -15 -3 -4
s:cable	-13 -8 18 0
s:cairn	-12 0 11 0
s:calabar	-11 4 9 0
s:calendar	14 -14 0 0
s:call	-9 -10 15 9
s:callao	18 -6 -9 -4
s:caller	11 -10 0 0
s:can	2 -30 25 7
s:canal	9 -7 0 0
s:canberra	10 -9 0 0
s:cancel	17 -7 -11 -5
s:cannery	-21 24 -1 0
s:cannot	0 -9 11 0
s:canola	4 -19 8 -3
s:cap	-8 5 -6 8
s:capital	12 -8 0 -7
s:car	7 0 -3 -18
s:cardamom	-9 12 -1 0
s:care	22 -10 -12 0
s:cargoe	12 -2 -8 0
s:carry	18 8 -34 -5
s:cartagena	-35 27 7 1
s:case	22 -10 -8 -8
s:cash	-11 0 11 0
s:caspian	14 -9 -6 0
s:cassava	-15 15 0 0
s:category	-9 0 9 0
s:ceasefire	44 -35 -11 -8
s:cebu	-15 17 0 -3
s:cent	16 -13 0 0
s:central	14 -13 0 0
s:ceremony	-2 11 -8 0
s:certain	-15 18 0 -2
s:certificate	-20 0 -2 22
s:chair	-7 10 -2 0
s:chance	15 -14 -1 0
s:chancellor	14 -7 -6 0
s:chang	3 -10 0 6
s:chao	8 -6 -1 0
s:charge	-9 -13 5 21
s:chattogram	9 -8 0 0
s:cheaper	17 -15 0 0
s:chemical	-5 -4 9 0
s:chenggang	-1 -4 -8 12
s:chennai	-20 8 0 10
s:cherry	10 -9 0 0
s:chess	11 -9 0 0
s:chiang	-29 32 -2 -1
s:chicago	29 -20 -10 0
s:chicken	-8 9 0 0
s:chief	-15 5 -14 22
s:chipmaker	15 -13 0 0
s:chittagong	-27 33 -5 -5
s:chișinău	-19 22 -1 0
s:choose	3 5 -11 0
s:christma	-8 17 -9 -7
s:chur	6 -10 0 6
s:cigar	-18 19 0 0
s:cinnamon	12 -11 0 0
s:circular	0 -11 11 0
s:citing	-6 9 0 0
s:citru	26 -23 -10 0
s:city	-15 14 0 -3
s:civilian	-10 6 0 1
s:claim	20 -2 -7 -8
s:clause	12 -4 -6 0
s:clear	10 -3 -13 1
s:clerk	13 -11 0 0
s:climb	17 -12 -5 0
s:clock	-6 15 -15 -1
s:close	6 -7 4 -9
s:closed	4 -1 1 -9
s:closely	18 -14 -3 0
s:closer	-16 17 0 0
s:closing	-10 0 13 0
s:cloud	22 -19 -1 0
s:club	19 -25 3 0
s:cluj	-18 18 0 0
s:coal	-12 -2 16 -3
s:cobalt	-6 9 -3 0
s:cochabamba	-19 10 11 0
s:cod	17 -12 -1 0
s:coffee	9 -3 -5 -1
s:collapse	-11 12 0 0
s:collapsed	0 -6 9 -2
s:colleague	-10 19 0 -15
s:collect	-6 14 -13 0
s:cologny	11 -9 0 0
s:colonia	-21 6 8 6
s:combined	12 -6 -4 0
s:comment	19 -16 0 -3
s:commerce	-15 11 -7 15
s:commercial	13 -9 -1 0
s:commission	10 -3 -7 0
s:commissioner	-14 17 -1 0
s:commit	9 6 -18 0
s:common	5 -14 0 6
s:communiqué	17 -13 3 -10
s:compare	-13 11 0 0
s:compared	-10 -2 5 7
s:competent	-16 17 0 0
s:competition	24 -24 0 0
s:complain	10 -17 3 0
s:complained	-1 8 -6 0
s:completed	-5 4 -9 9
s:completely	-6 9 -1 0
s:compliance	-7 -1 9 0
s:concede	-1 -8 10 0
s:concepción	-18 14 0 2
s:concern	7 -31 12 7
s:conclude	8 -14 15 -18
s:conclusion	9 -8 0 0
s:conference	-6 6 7 -17
s:confirm	-3 -5 14 -3
s:conflict	9 -8 0 0
s:confusion	-7 9 0 0
s:congress	9 -6 0 0
s:consensu	0 7 -9 -2
s:consent	8 0 -12 -4
s:constitution	9 -8 0 0
s:constructive	-4 15 -11 1
s:consul	10 -9 0 0
s:consulate	13 -11 -1 0
s:consultation	-2 4 -13 9
s:contact	-12 8 -4 8
s:container	8 -4 0 -1
s:content	17 -14 0 0
s:continue	6 -13 -7 12
s:control	28 -12 -20 0
s:conversation	-4 0 -1 10
s:coordinating	13 -9 -3 0
s:copper	0 -13 19 -7
s:copy	11 0 -8 -1
s:cork	-14 1 4 9
s:corn	8 0 -11 0
s:correct	14 -6 -9 0
s:corridor	-30 23 -6 13
s:costa	13 -1 -9 0
s:cotton	-25 27 -13 9
s:could	31 -18 -11 -15
s:count	1 -15 -6 20
s:counted	9 -15 4 0
s:counter	19 -16 -1 0
s:countermeasure	12 4 -19 -1
s:countersign	13 -11 0 0
s:counting	15 -7 -5 0
s:county	16 -13 0 0
s:couple	14 -12 0 0
s:course	3 -15 2 6
s:court	6 -15 -1 5
s:cousin	11 -10 0 0
s:covered	15 -12 0 0
s:crop	13 0 -9 0
s:crosse	11 -9 0 0
s:crowd	12 -16 -4 4
s:cuenca	-14 3 10 0
s:curb	-8 0 12 -3
s:current	4 4 -12 0
s:cusma	12 -11 0 0
s:custom	7 -37 -5 29
s:customer	4 -9 2 0
s:cut	19 -17 -6 0
s:d	14 -12 0 0
s:da	-40 33 5 0
s:dairy	-9 6 5 -2
s:dakar	15 -12 -1 0
s:dalian	17 -14 0 0
s:damage	15 -13 0 0
s:danger	-11 11 0 0
s:dar	22 -19 0 0
s:darkhan	-12 0 10 0
s:darwin	-29 18 13 -1
s:date	-5 7 4 -15
s:dated	10 -17 -1 8
s:daughter	-10 11 0 0
s:davao	-14 23 0 -10
s:davo	5 14 -35 -1
s:day	-12 20 3 -23
s:de	28 -33 8 -1
s:deadline	24 -22 0 0
s:deakin	-1 -8 12 0
s:deal	1 -8 16 -18
s:dealt	-5 0 -5 10
s:dear	18 -15 0 0
s:dearer	9 -12 1 0
s:decide	0 -9 11 -1
s:decision	3 -17 -3 16
s:declare	10 0 -9 -2
s:decline	10 -7 0 0
s:decoupling	-18 18 0 0
s:decree	12 -3 -11 0
s:deeply	-4 10 -6 0
s:deficit	0 11 -13 0
s:degree	17 -20 1 0
s:del	-5 10 0 -2
s:delay	0 12 -13 -1
s:delegation	-12 14 -6 2
s:delivery	23 -26 2 -4
s:democrat	11 -3 -7 0
s:depend	9 2 -12 0
s:depth	9 0 -7 0
s:deputy	-14 -3 0 17
s:describe	14 -2 -10 0
s:described	12 -13 -8 8
s:desk	20 -11 -12 0
s:dialogue	2 -11 0 6
s:diary	-14 17 -1 0
s:did	10 -9 2 -8
s:die	11 -13 2 0
s:different	5 5 -12 0
s:digit	-9 12 -1 0
s:dinar	-14 14 0 0
s:dined	-10 0 10 0
s:dinner	-12 -4 22 -7
s:dioulasso	-6 -3 9 0
s:direction	14 0 -13 0
s:director	14 -6 0 -7
s:disappointed	4 -11 6 0
s:discuss	-20 18 -5 5
s:discussion	-4 -7 -6 16
s:dismiss	-13 4 9 0
s:dispatch	-25 14 14 0
s:dispute	-16 6 6 5
s:do	17 -23 -2 8
s:docker	20 -17 -3 0
s:doe	8 0 -5 -16
s:doha	13 -3 -13 0
s:doing	11 -6 -5 0
s:dollar	12 -10 0 0
s:don't	23 -18 -3 0
s:donald	-5 14 -4 -1
s:done	10 0 -10 -10
s:dongguan	13 -20 -3 5
s:door	16 -12 0 -8
s:doorstep	-13 3 12 0
s:douala	-9 9 0 0
s:double	16 -8 -18 0
s:doubt	-9 -9 16 0
s:draft	11 -14 -8 11
s:draw	13 -10 0 -3
s:drawer	9 -8 0 0
s:drive	15 -13 0 0
s:driven	-12 5 7 0
s:driver	15 -12 0 0
s:drone	-5 -7 13 0
s:drug	-15 10 1 1
s:drum	9 -8 0 0
s:dry	16 -14 0 0
s:due	4 -19 4 15
s:durban	-21 19 0 0
s:during	-22 -3 26 0
s:durrë	-22 16 0 8
s:duty	0 3 2 -11
s:dáil	-9 9 0 0
s:each	6 -4 4 -17
s:earlier	5 3 -18 0
s:early	-10 22 -6 -6
s:east	12 1 -15 0
s:easy	-9 13 -4 0
s:eaten	-11 10 0 0
s:economic	0 14 -25 3
s:economy	18 -9 -17 5
s:edge	-15 22 -9 0
s:edinburgh	-6 10 -5 0
s:editor	-11 0 12 0
s:edmund	11 -11 0 0
s:effect	1 -9 -3 13
s:eight	12 0 -11 0
s:eighth	-14 9 5 0
s:either	-1 -21 20 0
s:el	36 -33 -2 0
s:eleven	15 -8 -9 -1
s:else	-7 14 -2 -8
s:elsewhere	12 -7 0 0
s:embassy	29 -13 -12 -4
s:emergency	5 -8 0 2
s:employer	28 -25 -1 -2
s:empty	-7 12 -5 0
s:encarnación	-10 0 -5 11
s:end	-5 -4 8 6
s:energy	1 7 -10 -1
s:enforce	-10 0 0 9
s:engine	19 -2 -16 -1
s:english	14 0 -15 0
s:enough	12 -8 0 0
s:entebbe	-15 17 0 0
s:entity	11 -17 -10 11
s:entry	10 -7 0 0
s:envoy	16 -3 -20 0
s:epiphany	4 -14 0 9
s:equal	-12 -4 16 0
s:error	12 -10 0 0
s:es	22 -19 0 0
s:esbjerg	-1 -6 0 12
s:este	-21 24 0 -1
s:ethanol	9 -7 -3 0
s:even	-5 15 -11 0
s:event	12 -9 0 0
s:everything	18 -10 -7 0
s:exactly	1 -10 6 0
s:exchanged	5 -18 -5 14
s:exclusion	15 -10 -4 0
s:exempt	12 -24 3 0
s:exemption	2 0 -11 8
s:expert	-4 -49 -12 47
s:expire	2 -13 13 -3
s:explain	16 -6 -15 -1
s:expo	17 -10 -7 0
s:export	4 0 -11 3
s:exporter	-4 0 -11 11
s:expressed	-6 -10 12 3
s:extend	9 2 -12 -1
s:extension	-10 17 1 -18
s:extra	-32 29 6 -6
s:face	-2 -1 11 -11
s:fact	-1 -24 15 -10
s:factory	9 5 -18 0
s:fail	-8 7 -6 4
s:failure	-9 9 0 0
s:fair	3 -11 1 2
s:fake	10 -7 -1 0
s:fall	8 -20 16 -10
s:fan	-11 0 9 0
s:fare	0 -10 0 9
s:farm	11 -5 0 -14
s:federation	-9 9 0 0
s:fee	10 -3 -14 0
s:feed	0 -12 0 8
s:fentanyl	4 2 -2 -17
s:ferry	2 -18 -1 14
s:fertiliser	-9 -9 17 0
s:festival	0 -13 12 0
s:few	20 0 -11 -14
s:fewer	-9 10 0 0
s:fez	-6 9 0 0
s:fifth	-17 21 -18 6
s:fig	-5 9 0 0
s:fight	5 -16 0 9
s:figure	0 9 -11 -1
s:file	5 -17 0 6
s:final	25 -17 -2 -5
s:finance	-8 14 -6 0
s:find	9 3 -16 -2
s:finish	-14 12 0 -1
s:finished	9 -2 -10 0
s:fire	11 -14 0 0
s:firm	19 -22 0 1
s:firmly	-14 -1 17 0
s:first	-10 1 -9 23
s:fish	-7 14 -10 -1
s:fishery	-3 11 -1 -4
s:fit	-11 4 5 0
s:fitting	-10 10 0 0
s:fix	3 10 -8 -13
s:flag	-14 11 0 3
s:flash	19 -14 -2 0
s:flat	1 -11 0 8
s:flatly	-9 0 10 0
s:flight	-16 14 1 0
s:floor	-11 17 -6 0
s:florida	17 -1 -15 0
s:flow	18 -6 -13 0
s:flower	-35 32 7 0
s:flown	-6 12 -6 0
s:flying	-4 -8 12 0
s:fog	11 0 -10 -1
s:follow	-1 12 -5 -7
s:followed	-11 15 0 -1
s:following	-3 14 -13 -3
s:footing	-5 -5 10 0
s:footwear	-10 12 -1 0
s:forbade	-6 -8 0 12
s:forbid	13 -4 -7 0
s:force	8 0 -21 5
s:forced	0 -19 17 -7
s:foreign	3 6 -7 -12
s:foreseen	6 6 -12 0
s:forgotten	-19 20 0 0
s:form	-5 10 0 -2
s:fortnight	-17 18 0 0
s:forty	-14 7 8 -1
s:forward	-8 0 9 0
s:found	16 -11 -17 9
s:four	-12 23 -13 -7
s:fourth	-11 25 -25 -13
s:fox	11 -8 0 0
s:framework	8 7 -18 -19
s:frankfurt	11 -8 0 0
s:free	22 -8 -6 -14
s:freight	19 -16 0 0
s:fremantle	-11 -1 0 13
s:fresh	-9 7 2 0
s:friday	-2 -3 8 0
s:friedrich	9 -3 -5 0
s:friend	-10 8 2 0
s:from	0 9 -17 0
s:front	21 -16 -3 -1
s:frozen	-7 10 0 0
s:fuel	6 -13 6 0
s:full	-16 14 5 -1
s:funchal	-9 13 0 -2
s:gain	-10 -5 15 0
s:gained	-9 11 0 0
s:game	-9 3 7 0
s:ganja	-34 35 0 0
s:garden	10 -12 0 0
s:gas	11 -12 -8 7
s:gate	1 -12 6 0
s:gather	16 -11 1 -10
s:gave	8 -15 9 -9
s:gdańsk	-19 18 1 0
s:gdynia	2 -15 -2 16
s:geneva	12 11 -63 -6
s:george	16 -15 0 0
s:gesture	-14 21 -8 0
s:get	3 2 0 -17
s:ghent	-26 24 0 4
s:give	-3 4 -16 11
s:given	22 -26 0 5
s:global	12 -6 -5 0
s:glove	-8 4 3 0
s:go	-3 -7 9 6
s:goa	-7 10 -2 0
s:goal	12 -2 -8 0
s:goalkeeper	14 -14 0 0
s:god	-8 -2 11 0
s:golf	-1 -9 9 0
s:gothenburg	-20 30 -9 -9
s:government	-1 -3 9 -1
s:governor	11 -10 0 0
s:grand	-15 15 0 0
s:grant	0 15 -13 -2
s:grape	-18 12 -1 8
s:great	-6 -7 13 0
s:green	-8 8 0 0
s:grip	16 -8 -7 0
s:ground	-10 7 1 0
s:groundnut	10 -8 0 0
s:grower	12 -7 -8 0
s:guadalajara	-11 13 0 0
s:guangdong	10 -7 0 0
s:guard	-3 -7 12 0
s:guayaquil	-19 25 -7 -5
s:guess	12 0 -11 0
s:guest	-9 -2 8 6
s:gulf	11 -10 0 0
s:gun	15 -14 0 0
s:gyeongju	-3 -47 41 -7
s:gyumri	-16 20 0 0
s:győr	-12 0 12 0
s:habib	-14 1 12 0
s:habit	-13 13 0 0
s:haggling	-23 26 -2 0
s:hague	13 -12 0 0
s:hail	-9 9 0 0
s:half	-4 -8 16 -2
s:halifax	-17 8 -8 12
s:hall	0 -9 7 -1
s:halloumi	-14 14 0 0
s:halve	0 -14 12 0
s:ham	-8 10 0 0
s:hamburg	16 -5 -16 0
s:hammer	-14 17 0 0
s:hand	-15 2 19 -10
s:handed	-14 13 -15 8
s:hanoi	21 -18 -4 0
s:happen	0 9 -3 -5
s:happened	-25 24 3 -1
s:happy	11 -7 -2 0
s:harbour	5 -23 -8 23
s:hard	8 -1 -5 0
s:hardest	11 -5 -1 -2
s:harvest	12 -5 -5 0
s:has	8 -6 5 -15
s:have	10 -11 0 0
s:having	-9 19 -17 0
s:he	1 4 0 -15
s:he'll	-19 18 0 0
s:head	-13 -16 22 11
s:headquarter	12 -10 0 0
s:hear	13 -6 -16 5
s:heard	3 -9 6 0
s:hearing	16 -8 -11 0
s:heart	-4 -3 9 0
s:heat	13 -6 -6 0
s:heavy	21 -14 -6 0
s:height	7 -15 8 0
s:help	-6 -9 18 -4
s:henri	11 -10 0 0
s:her	12 -15 3 -6
s:here	-18 8 11 2
s:high	-9 22 -12 -9
s:himself	-17 14 0 3
s:hinted	10 -12 0 0
s:his	-3 6 5 -23
s:history	-3 11 -8 -1
s:hit	39 -29 -11 -2
s:hole	15 -13 0 0
s:holiday	33 -26 -6 -1
s:home	-3 -9 19 -6
s:hon	12 -11 0 0
s:honolulu	-10 16 -5 0
s:honour	3 -4 10 -11
s:hope	-23 13 2 11
s:hospital	16 -17 2 -1
s:hot	-10 0 12 0
s:hotel	-11 14 0 -7
s:hour	5 0 1 -27
s:house	7 5 -12 -14
s:household	10 -9 0 0
s:howard	-12 15 0 0
s:hsinchu	-20 21 0 0
s:huawei	-11 3 8 0
s:hue	-19 22 0 0
s:hundred	10 -4 -4 0
s:huế	6 2 -10 0
s:i	1 16 -36 -15
s:i'd	2 -17 8 0
s:i've	12 -12 0 0
s:ibrahim	0 -7 8 0
s:ice	-13 0 15 0
s:if	1 3 3 -33
s:iii	-9 11 0 0
s:immediate	-2 -10 12 0
s:immediately	11 -9 -2 0
s:implement	-8 11 -2 0
s:import	-13 17 1 -11
s:important	-7 -2 12 0
s:importer	6 -8 0 0
s:impose	-18 14 -2 10
s:incheon	1 5 -28 10
s:include	19 -17 0 0
s:included	18 -14 -2 0
s:including	8 1 -9 0
s:increase	-16 9 9 0
s:industrial	8 -5 -2 0
s:initial	-3 10 -5 -9
s:insider	10 -9 0 0
s:inspection	-6 10 0 -2
s:instalment	-17 2 14 0
s:instead	0 12 -13 -4
s:instructed	3 -18 -3 16
s:insulin	15 -12 0 0
s:insurance	18 -17 0 0
s:interest	4 -10 4 0
s:interim	14 -5 -2 -4
s:international	9 -15 -2 5
s:introduce	11 -7 -1 0
s:invention	9 -7 0 0
s:investigation	7 -26 11 -3
s:investment	2 -11 9 -2
s:investor	14 -12 -9 3
s:invitation	6 -10 5 -3
s:invited	2 0 -7 3
s:iowa	16 -17 0 0
s:is	5 -6 -5 10
s:isn't	10 -5 -2 0
s:issue	-2 -7 3 9
s:istanbul	-6 11 -6 0
s:item	8 -10 1 0
s:its	1 -11 10 -2
s:itself	11 -12 0 0
s:izmir	1 2 -15 2
s:jakarta	11 -8 0 0
s:janeiro	-1 -9 11 0
s:jeddah	-18 20 0 0
s:jeju	-9 29 -20 0
s:jersey	13 -13 0 0
s:job	-14 15 0 0
s:johan	9 -13 3 0
s:john	14 -6 0 -6
s:joint	-7 0 0 9
s:joke	-8 10 0 0
s:josé	6 -18 7 5
s:journalist	8 0 -8 0
s:just	-15 17 0 -4
s:jute	10 -8 0 0
s:kananaski	-50 -20 59 0
s:kandy	-6 13 -5 0
s:kano	-12 -1 13 0
s:kaohsiung	-14 -2 0 16
s:karin	-6 12 -7 0
s:karoline	-9 3 7 -4
s:kauna	-8 10 0 0
s:keep	-1 8 0 -11
s:keller	-5 10 -7 0
s:key	17 -14 -2 0
s:kilo	15 -11 0 0
s:kilometre	10 -5 0 -3
s:kinabalu	10 -10 0 0
s:king	9 -9 0 0
s:kisumu	-10 15 -1 0
s:klaipėda	-23 7 17 0
s:know	-2 -4 18 -15
s:knowledge	-10 12 -2 0
s:kobe	-31 33 -3 0
s:kochi	-12 3 0 8
s:kofi	-12 13 0 0
s:koper	-13 16 0 -1
s:kota	10 -10 0 0
s:kuala	3 -6 7 -11
s:kuching	-14 18 -2 0
s:kumasi	-13 20 0 -7
s:kutaisi	-29 30 0 0
s:kyoto	-19 15 8 0
s:la	17 -12 -2 -1
s:labour	-7 -14 19 -3
s:lago	9 0 -20 -2
s:lahore	-15 15 2 -1
s:lamb	-9 11 0 0
s:lapse	15 -12 0 -4
s:large	-12 0 15 0
s:largest	-2 16 -14 -3
s:larnaca	-10 10 0 0
s:las	-33 34 0 0
s:lasted	-11 7 9 -5
s:lasting	-22 26 -2 -2
s:late	0 8 -14 1
s:latest	19 -3 -16 0
s:laughed	10 -9 0 0
s:lausanne	-9 11 0 0
s:law	3 -18 -4 15
s:lawful	9 -5 -1 0
s:lawyer	13 -15 1 -1
s:le	11 -10 0 0
s:lead	25 -6 -15 -12
s:leader	6 -42 31 -9
s:least	-9 0 11 -4
s:leather	11 -15 0 0
s:leave	-15 12 -4 6
s:leavitt	-9 3 7 -4
s:led	-13 0 7 9
s:ledger	-13 7 7 0
s:lee	-5 -10 17 0
s:leed	9 -6 0 0
s:legal	13 -15 -8 8
s:length	13 -13 -2 0
s:lentil	-4 -5 0 10
s:let	2 -24 24 -5
s:leticia	-19 -10 27 0
s:letter	37 -8 -30 -11
s:level	-17 -30 30 21
s:leverage	-12 13 0 0
s:levy	4 -12 8 0
s:li	-8 -4 0 12
s:licence	-23 13 0 12
s:license	2 -12 -4 13
s:licensing	0 -1 -10 9
s:lie	1 5 -20 3
s:life	10 -8 0 0
s:lift	-6 7 2 -7
s:light	7 -24 9 6
s:likely	16 -6 -4 -5
s:lima	0 -8 4 4
s:limit	0 -15 10 4
s:limited	13 -17 0 0
s:line	-10 10 1 -2
s:linen	10 -10 0 0
s:link	-8 12 -2 0
s:linz	18 -16 0 0
s:lisbon	-7 3 -27 22
s:list	-18 -8 21 10
s:listed	4 5 -8 0
s:lithium	0 -14 -3 18
s:little	9 -5 0 -10
s:liu	-10 19 -13 0
s:live	-14 14 -5 8
s:livestock	0 -9 0 8
s:liège	-10 11 0 0
s:lobito	8 -10 0 0
s:local	-13 4 9 0
s:locked	-9 11 0 0
s:lomé	-13 19 -5 0
s:london	4 15 -41 -11
s:long	-11 5 11 -12
s:longer	13 -14 3 -9
s:look	-6 -12 4 18
s:loom	12 -10 0 0
s:lord	12 -11 0 0
s:lorry	21 -16 0 -2
s:los	14 -15 0 0
s:lose	-9 1 12 -5
s:lot	-6 9 -3 0
s:loui	-27 31 -5 0
s:luang	-18 21 -1 0
s:lui	13 -12 0 0
s:lula	-9 -29 33 0
s:lumber	-6 12 -7 0
s:lumpur	7 -10 8 -11
s:lunch	4 -9 10 -6
s:lusaka	32 -23 -1 -13
s:lutnick	-12 15 0 0
s:lviv	-23 30 0 -9
s:lying	-10 6 4 0
s:lyon	-21 20 0 0
s:m	4 6 -21 0
s:machine	19 -19 0 0
s:machinery	10 -4 -4 0
s:madrid	-18 33 -27 -8
s:magazine	9 -9 0 0
s:magnet	-14 8 -12 16
s:mai	-17 20 0 0
s:main	11 -3 -6 0
s:maintain	13 -14 0 0
s:maize	-4 11 -7 0
s:majority	-5 8 0 -2
s:make	3 -12 12 -6
s:maker	-5 -4 10 0
s:malmö	-15 9 -4 10
s:mangoe	12 -9 0 0
s:manuel	15 -14 0 0
s:many	18 -17 0 -4
s:map	-15 15 0 0
s:maputo	-25 27 0 0
s:march	-12 9 3 0
s:margin	0 -8 11 0
s:market	12 -27 10 0
s:marseille	-14 16 0 0
s:master	-1 -11 -2 15
s:match	12 -6 -7 0
s:matter	-9 17 -4 -4
s:may	6 10 -15 -11
s:mboya	-10 0 11 0
s:me	-3 11 -12 -1
s:meant	1 -16 16 -3
s:meantime	-10 13 0 0
s:meanwhile	20 -23 -8 5
s:measure	13 -16 5 -6
s:medan	-12 12 0 0
s:mediator	35 -33 0 0
s:medical	8 -15 4 0
s:medicine	-1 -10 0 16
s:meeting	-22 27 -7 -1
s:member	15 -9 -1 -10
s:memo	13 -8 -2 0
s:memorandum	1 9 -14 0
s:mendoza	-18 22 -2 -1
s:mention	-7 -7 12 -2
s:menu	-3 11 -7 0
s:mercosur	21 -31 2 0
s:metal	21 -10 -10 0
s:miami	13 -17 2 0
s:mid	-2 9 -18 10
s:midday	-14 15 0 0
s:midnight	11 2 -32 0
s:milan	12 -8 -2 0
s:military	-4 -3 10 -1
s:milk	10 -3 -7 0
s:million	2 -11 7 0
s:mine	13 -17 2 0
s:mineral	-11 -9 21 -1
s:minimum	2 -6 10 -8
s:minister	-3 17 -6 -27
s:ministry	-4 -30 7 32
s:minute	-2 -6 14 -3
s:miss	-10 0 10 0
s:missing	4 -10 -1 6
s:mistake	-4 11 -7 0
s:mixed	12 -6 -4 0
s:mohammad	-11 0 12 0
s:mombasa	-37 28 1 8
s:mon	-10 11 0 0
s:monday	15 -18 -5 8
s:money	26 -20 -6 -4
s:montevideo	-11 7 -4 7
s:month	-4 14 -5 -12
s:more	-4 15 -4 -13
s:most	-8 -5 3 16
s:mostly	-9 -7 6 8
s:motor	6 -12 3 0
s:motorcade	-12 0 12 0
s:mountain	16 -15 0 0
s:mouth	0 -8 -1 9
s:move	12 -16 9 -8
s:mrs	13 -12 0 0
s:much	6 -24 0 12
s:muhammad	13 -13 0 0
s:must	11 -13 -14 14
s:mutual	-12 1 10 0
s:mérida	-31 23 10 -2
s:nadi	-11 20 -3 -8
s:nairobi	11 -9 0 0
s:naivasha	-20 21 -1 0
s:nang	-33 31 -2 0
s:nasdaq	-11 11 0 0
s:nation	-2 11 -8 0
s:national	19 -17 0 -4
s:nato	12 -10 -1 0
s:natural	12 -10 0 0
s:nd	-9 10 0 0
s:near	7 -18 0 13
s:necessary	17 -9 -3 -4
s:need	5 9 -21 -7
s:negotiate	-14 27 -19 -11
s:negotiation	-17 14 10 -14
s:negotiator	-2 3 -15 10
s:nelson	-11 17 0 -5
s:net	13 -12 0 0
s:new	9 -6 -3 -2
s:newspaper	19 -22 3 -2
s:nexperia	-1 -26 -3 22
s:next	-13 17 -3 -2
s:nickel	11 -16 9 -5
s:night	-12 28 -26 0
s:nile	12 -10 0 0
s:ninety	-10 -1 13 0
s:ningbo	10 -6 0 0
s:ninth	16 -15 0 0
s:niš	13 -11 -1 0
s:no	9 -3 -13 3
s:nobody	-14 2 17 0
s:non	-9 11 -1 0
s:none	32 -20 -17 -1
s:noodle	-10 10 0 0
s:noon	13 0 -13 -5
s:nor	-13 -4 13 7
s:north	13 0 -10 -5
s:northern	20 -19 0 0
s:note	2 -20 -2 17
s:notebook	-14 14 0 0
s:nothing	-9 11 -3 0
s:nouadhibou	-9 -3 0 12
s:novi	-16 17 0 0
s:number	-1 -6 13 -5
s:nvidia	19 -22 -11 3
s:oblige	-10 5 3 0
s:obstacle	3 -16 0 14
s:ocean	-7 -3 11 0
s:odense	8 -6 0 0
s:odesa	-9 15 -4 -3
s:of	3 -8 -2 7
s:off	9 -3 6 -35
s:offer	2 8 -10 -12
s:office	8 -20 -4 14
s:officer	2 -27 -8 23
s:official	-6 10 -3 0
s:ohio	22 -19 0 0
s:ohrid	-17 18 0 0
s:oil	14 -2 -12 -2
s:old	12 -6 -4 0
s:olomouc	-18 21 -1 0
s:once	-2 0 10 -14
s:one	5 0 2 -21
s:onion	-6 10 -1 0
s:only	3 0 -13 5
s:open	-5 5 -11 7
s:opened	11 -4 -8 -4
s:opening	8 -23 10 0
s:operation	12 -10 0 0
s:operator	27 -25 0 0
s:opinion	20 -16 -1 0
s:opposed	2 -14 10 0
s:opposition	20 -13 -7 -3
s:option	12 -2 -10 0
s:or	16 -34 -5 26
s:oran	-12 14 -1 0
s:orchard	-5 -4 0 9
s:order	-1 -9 0 15
s:ordinary	5 2 -11 0
s:ore	-8 10 -3 0
s:original	-7 10 -1 0
s:oruro	9 -7 0 0
s:osaka	-26 -13 40 -5
s:osh	-14 18 -2 -1
s:oslo	31 -29 -1 0
s:other	10 -4 -6 -2
s:otherwise	2 5 -10 0
s:oulu	-15 3 10 0
s:out	13 -5 -4 -22
s:outcome	-3 10 -18 9
s:outline	-15 22 -2 -5
s:outlive	11 -5 -4 0
s:outside	11 -7 -2 0
s:over	-6 -7 9 4
s:overdue	-16 9 7 0
s:own	2 1 0 -11
s:owned	22 -17 -2 0
s:owner	28 -21 -4 0
s:ownership	-10 12 0 0
s:p	12 0 -16 0
s:pacific	31 -11 -20 0
s:package	11 -8 0 0
s:pact	3 -11 4 0
s:page	5 1 0 -14
s:pair	-13 17 0 -7
s:palace	-27 0 28 -2
s:palacio	11 -10 0 0
s:palermo	-17 19 0 0
s:palm	39 -31 -9 -1
s:palma	-32 33 0 0
s:pari	-24 37 -6 -21
s:park	7 -10 1 0
s:parliament	0 1 -11 4
s:part	7 -7 6 -16
s:parted	-15 5 11 0
s:partial	-11 12 0 0
s:partner	25 -30 -3 3
s:partnership	11 -9 0 0
s:party	15 0 -11 -13
s:paso	15 -14 0 0
s:pass	16 -25 3 -1
s:past	-20 21 -5 6
s:pasta	-18 7 0 11
s:paste	17 -15 0 0
s:patience	-6 9 -7 1
s:paul	22 -22 0 0
s:pause	-8 -2 7 8
s:pay	8 -19 19 1
s:peace	10 -22 9 0
s:penalty	-1 -10 12 0
s:penang	-11 11 0 0
s:pension	12 -11 0 0
s:people	-11 3 16 -14
s:per	10 -7 0 0
s:perhap	17 -13 -3 0
s:permit	8 -2 -14 0
s:person	-31 -4 17 14
s:perth	-6 12 -5 0
s:phan	13 -8 0 0
s:pharmaceutical	-8 9 0 0
s:pharmacist	11 -10 0 0
s:phase	16 -15 1 -7
s:phone	16 6 -14 -16
s:phosphate	12 -9 -2 0
s:photograph	-22 33 -12 -4
s:phuket	-29 22 -5 8
s:picked	12 -9 0 0
s:pilot	14 -12 0 0
s:pipe	-6 0 0 9
s:piraeu	17 -14 -2 0
s:pistachio	12 -11 0 0
s:place	-6 1 16 -14
s:plain	11 -10 0 0
s:plan	-1 -3 9 -2
s:plane	5 -18 11 0
s:plant	5 -6 -16 10
s:play	-5 8 5 -10
s:player	12 -10 0 0
s:plaza	5 -12 9 0
s:plead	-12 5 8 0
s:please	18 -15 0 0
s:plovdiv	-19 23 -5 0
s:plu	13 -9 -1 0
s:plywood	21 -20 0 0
s:pm	19 -16 -1 0
s:point	-12 9 6 -2
s:pokhara	-27 3 0 20
s:policy	14 -6 -5 0
s:political	8 -5 0 0
s:pork	-4 12 -5 0
s:porra	-19 14 3 0
s:port	14 -10 -12 0
s:position	0 -13 8 3
s:positive	17 -7 -10 0
s:post	10 -1 -15 0
s:postpone	8 -11 2 0
s:potash	13 -11 0 0
s:potatoe	-11 -7 0 19
s:poultry	-14 -1 12 6
s:power	-29 28 -2 4
s:prabang	-18 21 -1 0
s:prague	21 -17 -5 0
s:praia	-10 11 0 0
s:preceded	-14 15 0 0
s:prefer	-9 11 0 0
s:premium	12 -10 0 0
s:preparation	-10 7 1 0
s:prepare	4 8 -13 -1
s:present	-17 3 9 7
s:presented	12 -2 -9 0
s:presenter	16 -9 -5 0
s:president	-3 -28 32 -32
s:press	-14 5 16 -7
s:presse	-11 7 0 5
s:pressure	-2 -7 11 -1
s:previou	-13 4 8 0
s:price	14 -10 -2 -4
s:prime	-6 -25 31 -7
s:print	5 -11 3 0
s:priority	11 -10 0 0
s:prisoner	28 -27 0 0
s:private	12 -10 0 0
s:problem	-22 11 13 0
s:procedure	9 -4 -4 0
s:produced	-1 -4 10 0
s:producer	-6 0 9 0
s:programme	16 -6 0 -11
s:project	25 -13 -14 0
s:prolongation	-7 16 -10 0
s:promise	9 -12 6 -7
s:proper	-5 10 0 -1
s:properly	0 -11 12 0
s:property	-12 14 -1 0
s:propose	27 -9 -7 -23
s:protect	-18 4 15 0
s:protested	-12 13 0 0
s:protocol	-11 13 -4 0
s:province	24 -23 0 0
s:provisional	13 -7 -7 0
s:provisionally	-3 -6 9 0
s:public	-14 10 6 -4
s:publish	-5 -3 11 -4
s:pulled	4 -8 2 0
s:pune	-19 20 0 0
s:punta	-29 20 0 10
s:pupil	11 -7 0 -3
s:purpose	-18 21 0 -1
s:push	11 -9 0 0
s:put	5 0 -12 1
s:quarter	-11 14 0 0
s:question	11 -2 -13 0
s:queue	17 -14 0 0
s:quicker	-13 7 0 5
s:quiet	5 -10 -12 12
s:quinoa	-9 11 0 0
s:radio	36 -23 -13 -1
s:rang	0 13 -13 -2
s:range	15 -5 -10 0
s:rate	19 -4 -22 -1
s:ratify	-5 8 -10 1
s:ratu	12 -9 0 0
s:rd	-11 13 0 0
s:reach	-9 13 0 -8
s:reading	18 -13 0 -1
s:readout	-28 19 13 0
s:ready	15 -3 -12 -7
s:reagan	-4 -4 9 0
s:reap	-13 19 0 -5
s:reason	-4 0 10 -7
s:recall	12 -6 -4 -1
s:recently	-14 8 -3 6
s:recife	-28 18 14 -3
s:reciprocal	-9 11 -3 0
s:reciprocity	-5 -9 0 13
s:recommend	-9 0 0 8
s:record	-4 12 -8 -4
s:recovered	-14 15 0 0
s:red	-2 -6 15 -4
s:reduce	6 -11 2 0
s:reduction	-5 10 -2 0
s:reefer	-12 14 0 0
s:refer	13 -4 -8 0
s:refinery	10 -12 0 0
s:refund	11 -6 -1 0
s:region	18 -14 -2 -1
s:regional	0 -12 11 0
s:regretted	-5 11 -7 0
s:regulator	-12 -7 12 10
s:reject	15 -10 -3 0
s:relation	-8 -6 11 7
s:relationship	-2 -10 6 4
s:released	28 -6 -22 -1
s:relief	5 5 -13 -2
s:remain	9 -10 -6 3
s:remark	-20 14 9 0
s:remembered	-8 9 0 0
s:renew	16 -11 -1 -1
s:repeated	-12 10 3 0
s:reply	20 -15 -3 -1
s:report	18 -19 -3 0
s:reporter	4 3 -6 0
s:representative	8 -21 -5 18
s:republic	-16 4 10 0
s:request	15 -6 -7 0
s:require	1 -17 6 3
s:research	3 -11 5 0
s:reserve	13 -11 0 0
s:reserved	18 -14 -4 0
s:respect	-8 10 0 0
s:respond	1 -14 9 0
s:responsible	-13 8 0 6
s:rest	6 0 0 -10
s:rested	15 -10 -4 0
s:restraint	-6 -5 10 0
s:restriction	-8 15 -10 1
s:resume	5 0 -2 -13
s:retreat	3 -15 9 0
s:return	11 -2 -18 5
s:revise	16 -14 0 0
s:reykjavík	8 -16 -1 9
s:richemont	11 -7 -1 0
s:rijeka	-9 11 0 0
s:ring	15 -13 0 0
s:rio	0 -12 10 0
s:rise	15 -1 -12 -7
s:river	26 -23 -2 0
s:riyadh	12 -11 0 0
s:robert	-6 9 -1 0
s:rolex	12 -8 -2 0
s:roll	10 -9 0 0
s:ronald	-5 -3 9 0
s:roof	11 -10 0 0
s:rosario	-8 13 -5 -2
s:rosenbad	45 -42 -3 0
s:rotterdam	27 -21 -5 0
s:rough	-6 -3 9 0
s:round	1 20 -32 -23
s:rover	13 -10 0 0
s:row	16 -11 0 -2
s:rule	-2 -2 -1 10
s:rum	14 -8 -4 0
s:rumichaca	-3 -9 12 0
s:rumour	-10 1 9 0
s:run	5 -12 9 -9
s:ryosei	-3 10 -4 -3
s:sad	-12 13 0 0
s:safe	10 -8 0 0
s:safeguard	-11 13 0 0
s:saffron	19 -16 0 0
s:sail	18 -17 -2 0
s:sailing	0 -12 10 0
s:saint	-11 15 -1 0
s:salaam	22 -19 0 0
s:salalah	-36 27 0 11
s:sale	3 -10 -19 20
s:salta	-23 23 0 0
s:salvador	-21 20 0 0
s:salzburg	-11 20 -10 -1
s:samarkand	-25 26 0 -2
s:same	0 5 0 -10
s:sanction	2 -18 8 0
s:sapporo	-29 25 4 -1
s:sardine	0 -12 0 8
s:saskatoon	9 0 -10 0
s:saturday	29 -26 0 0
s:savannah	11 -9 0 0
s:save	4 -3 -9 4
s:say	7 4 -4 -15
s:scale	-12 -1 15 0
s:schedule	2 -9 0 6
s:scheduled	-11 9 0 0
s:school	26 -25 0 0
s:scotch	8 -13 1 0
s:scott	4 3 -1 -13
s:scrap	-16 16 0 0
s:sea	3 -11 7 0
s:seal	25 -23 -3 0
s:season	33 -15 -19 0
s:second	-2 18 -20 -18
s:secondary	12 -1 -10 0
s:secret	-19 14 4 0
s:secretary	-18 4 -6 24
s:section	3 -15 8 0
s:see	0 -3 8 -10
s:seed	10 -12 -16 13
s:sell	5 -17 16 -16
s:semiconductor	21 -8 -11 0
s:sen	-12 12 0 0
s:send	9 4 -22 0
s:seng	-10 10 0 0
s:sentence	-12 13 0 0
s:seoul	-17 32 -11 -11
s:service	6 -17 2 6
s:session	-15 13 -8 6
s:set	4 -9 0 3
s:settle	-6 18 -9 -7
s:setúbal	-23 25 0 0
s:seventh	-8 10 -2 0
s:several	0 -8 12 -1
s:sfax	-14 14 -6 4
s:shake	-11 3 9 0
s:shall	-2 14 -17 -2
s:shanghai	24 -25 2 -5
s:share	25 -23 -2 0
s:she	15 -16 0 0
s:shea	-8 12 -2 0
s:sheep	11 -7 0 0
s:sheet	-6 -28 20 -10
s:sheikh	21 -19 0 0
s:shenzhen	41 -48 0 -6
s:shift	-14 16 0 0
s:ship	15 -17 4 -1
s:shipbuilding	7 4 -10 0
s:shipper	16 -15 0 0
s:shiraz	-5 -5 0 10
s:shook	-22 19 3 0
s:short	11 -21 0 5
s:shortly	5 3 -12 0
s:should	-7 16 -17 0
s:show	-7 -1 0 11
s:shut	14 -20 2 0
s:side	-6 12 -3 -10
s:siem	-13 19 0 -5
s:signature	18 -18 -2 1
s:silent	-12 8 7 0
s:silva	-6 -2 9 0
s:sintra	-16 20 0 -4
s:sirloin	-4 -5 9 0
s:sit	-6 10 -14 6
s:six	14 -7 -2 -2
s:size	-9 11 0 0
s:slap	-17 21 -3 0
s:sleep	-8 16 -3 -2
s:small	-6 0 9 -1
s:smoke	24 -24 0 0
s:so	8 -3 0 -3
s:sofia	-7 10 0 0
s:software	0 7 -2 -4
s:sohar	5 -28 23 0
s:solution	0 10 -11 0
s:somebody	20 -16 -3 0
s:something	-22 10 -1 16
s:soon	-12 22 -5 -7
s:sooner	13 -5 -7 0
s:source	-9 0 9 0
s:soured	20 -20 0 0
s:sousse	-13 15 0 0
s:south	16 -14 -9 6
s:soybean	11 -30 13 -5
s:soymeal	11 -11 0 0
s:spaak	9 -9 0 0
s:spare	5 -13 7 0
s:speak	0 -5 12 -10
s:speaking	9 -6 0 0
s:special	-7 11 -1 0
s:speed	-15 20 -4 0
s:spent	-12 -4 9 12
s:split	-10 15 -2 -4
s:spoke	4 0 -8 2
s:spokesman	13 -2 -2 -3
s:spokeswoman	-12 -1 0 14
s:sport	15 -11 0 -3
s:spring	-25 15 17 -7
s:st	22 -25 -2 6
s:stability	0 -9 10 0
s:stable	-15 1 14 0
s:staff	11 -13 5 -12
s:stalled	-9 9 0 0
s:stand	15 -7 -8 -7
s:standstill	-2 10 -9 -3
s:star	11 -9 0 0
s:starch	5 -15 7 0
s:start	19 -14 -8 1
s:state	2 -8 -1 8
s:statement	-7 -1 13 -1
s:stavanger	-7 8 0 0
s:stay	4 4 -17 0
s:steak	-9 -6 14 0
s:steel	2 -13 1 7
s:steepest	18 -11 -5 -2
s:stick	-6 10 -1 0
s:still	14 -10 -9 0
s:stock	21 -14 -6 -1
s:stockholm	-39 59 -30 -19
s:stone	-7 -5 13 0
s:stop	1 3 -18 8
s:story	0 -1 -9 8
s:strasbourg	11 -2 -6 -1
s:street	10 -6 -3 0
s:stretch	10 -3 -6 0
s:strike	16 -20 5 -8
s:stuck	11 -7 0 0
s:student	-14 -11 13 11
s:studio	-17 17 0 0
s:study	13 -10 0 0
s:stuttgart	14 -10 0 0
s:subject	-4 10 -5 0
s:substance	6 5 -14 0
s:substantial	-2 8 -9 0
s:sucre	-23 10 15 0
s:sugar	9 0 -11 -8
s:suggest	7 -24 13 0
s:suit	10 -8 0 0
s:suitcase	-10 10 0 0
s:sukuna	-4 9 0 -1
s:sum	8 -20 7 0
s:summary	3 -4 -11 12
s:summit	0 -24 25 -12
s:sunday	10 0 -13 0
s:sunflower	-5 7 0 0
s:supplier	9 -6 0 0
s:supply	-19 16 -3 7
s:surabaya	-17 20 -1 -2
s:surat	14 -13 0 0
s:surcharge	14 -23 4 1
s:sure	14 -14 0 0
s:surgical	-12 12 0 0
s:surprised	-7 12 -4 0
s:survive	-16 18 0 0
s:suspend	18 -25 0 3
s:suspension	2 7 -6 -11
s:sutter	-5 10 -7 0
s:swakopmund	-17 10 0 4
s:switch	11 -10 0 0
s:system	9 -8 2 -7
s:table	-2 15 -22 -1
s:taichung	-15 18 0 0
s:take	3 2 -24 6
s:takoradi	-8 12 -2 0
s:talk	2 6 -20 4
s:talking	10 -5 -7 0
s:tamale	-3 12 -8 0
s:tanker	22 -22 0 0
s:target	12 -11 0 0
s:tarija	-1 -10 4 6
s:taro	-18 21 -3 0
s:tashkent	-16 18 0 0
s:tea	12 -5 -1 -8
s:team	-6 28 -29 -9
s:tech	-4 9 -3 0
s:technical	1 -45 -10 40
s:telavi	-13 14 0 0
s:telegram	11 -10 0 0
s:telephone	30 -19 -8 -11
s:television	16 -19 0 0
s:tell	-4 12 -2 -12
s:tema	15 -15 0 0
s:tender	-10 0 10 0
s:tenth	14 -21 0 6
s:term	9 -10 0 -5
s:terminal	13 -10 -1 0
s:text	-7 15 4 -23
s:textile	29 -21 0 -10
s:th	-15 19 -8 3
s:than	-7 -3 13 0
s:thank	8 0 -7 0
s:that	1 -2 7 -13
s:their	-13 -7 14 14
s:them	0 -2 -19 23
s:themselve	-25 19 6 4
s:then	-17 8 22 -24
s:there'll	-8 -3 11 0
s:these	-14 11 0 2
s:they	-13 15 1 -5
s:they'll	-23 30 -3 -6
s:they've	-20 21 0 0
s:thin	-9 10 0 0
s:thing	-6 3 8 -7
s:third	-15 18 -3 -2
s:thirteen	-9 11 -1 0
s:those	-21 8 7 7
s:thread	12 -9 -1 0
s:threat	10 -3 -16 7
s:threaten	14 -1 -21 0
s:three	-18 33 -30 -1
s:through	-8 0 7 2
s:thursday	5 -3 1 -9
s:tianjin	-15 -21 27 2
s:ticker	13 -13 0 0
s:tie	-4 13 -9 0
s:tied	-11 9 1 0
s:tiktok	29 -8 -28 -10
s:tile	10 -8 0 0
s:time	4 0 4 -26
s:tin	-13 9 -2 5
s:tiruppur	14 -13 0 0
s:to	7 3 -12 -6
s:together	-13 3 5 6
s:tokyo	24 -31 1 0
s:tom	-10 0 11 0
s:tomatoe	-8 10 0 0
s:tonnage	-8 -12 0 17
s:top	14 -12 0 0
s:totally	9 -8 0 0
s:touche	-13 8 4 0
s:town	-21 31 -13 -8
s:toy	11 -4 -1 -1
s:track	10 0 -13 0
s:tractor	21 -17 0 0
s:trader	25 -6 -20 0
s:trading	16 -11 -1 0
s:train	25 -22 0 0
s:translated	4 -9 5 -1
s:transport	1 -12 0 10
s:travelled	12 -5 -4 0
s:trawler	15 -22 -4 7
s:treasury	11 0 -7 -14
s:treatment	-7 15 -7 0
s:treaty	30 -34 0 -4
s:trial	11 -7 -1 0
s:tried	0 -10 10 0
s:trieste	-8 11 -7 0
s:trip	-11 0 14 -2
s:tromsø	-19 30 -6 -9
s:trondheim	-12 13 0 0
s:truce	2 -1 6 -24
s:truck	25 -16 -5 -5
s:trujillo	-33 35 0 0
s:trump	-3 10 -4 -1
s:truth	9 -8 0 0
s:trying	-11 12 0 0
s:tue	-16 13 2 0
s:tuesday	5 -14 2 5
s:tulcán	-15 0 13 0
s:tuna	0 -11 -5 17
s:turin	19 -16 -1 0
s:turku	-11 11 6 -9
s:turnberry	-35 -39 56 -1
s:twelve	17 -14 -1 0
s:twenty	18 -10 -7 0
s:twice	-2 4 -8 6
s:two	-16 9 12 -9
s:type	11 -8 0 0
s:tyre	-13 15 0 0
s:un	14 -10 -4 0
s:unchanged	9 -7 0 0
s:under	2 -23 7 11
s:understand	-10 14 0 -3
s:understanding	8 -5 -18 8
s:understood	-7 9 0 0
s:undertook	-10 23 -14 -2
s:unilateral	4 -15 9 0
s:united	17 -14 -1 0
s:unless	10 -18 3 2
s:unlike	14 -16 0 0
s:unofficial	16 -4 -11 0
s:until	26 -16 -18 3
s:up	0 -1 -12 16
s:urge	15 -3 -5 -6
s:us	-2 14 -12 -15
s:use	-17 -4 14 10
s:used	-7 0 10 0
s:valdivia	-33 35 -1 0
s:valencia	12 -5 -1 -2
s:valletta	-7 9 0 0
s:valparaíso	-21 20 4 -4
s:value	-6 9 0 0
s:varna	-24 15 0 8
s:venue	-13 15 0 0
s:veracruz	-15 15 0 0
s:verbatim	-15 15 0 0
s:version	5 -18 9 0
s:very	5 6 -20 -4
s:vessel	24 -27 -2 8
s:veterinarian	-1 -12 0 14
s:victoria	-12 13 0 0
s:video	9 -22 5 4
s:view	-24 5 2 17
s:violated	14 -10 0 0
s:visa	33 -24 -15 0
s:visit	0 -21 16 -6
s:visited	-15 2 4 8
s:voice	-10 1 7 0
s:vote	16 -12 -10 1
s:vow	-4 -6 10 0
s:víctor	11 -10 0 0
s:wage	19 -17 0 -2
s:wagon	11 -10 0 0
s:wait	16 -13 1 -17
s:waive	-10 12 0 0
s:walked	-14 6 10 0
s:wall	25 -19 -5 0
s:walter	-16 -6 0 19
s:walvi	-9 15 0 -5
s:want	-14 21 0 -16
s:wap	0 -13 11 0
s:war	0 11 -8 -8
s:warn	-10 12 -3 0
s:warsaw	-17 11 -3 7
s:watche	-12 4 7 0
s:we	-4 2 -8 10
s:we'll	21 -14 -7 0
s:we're	-1 -7 9 0
s:weather	6 -11 4 0
s:weaver	-1 -14 0 13
s:website	9 -2 -3 0
s:wednesday	-17 13 -10 12
s:week	-6 6 -20 23
s:weekend	-39 36 3 0
s:weekly	15 -3 -2 -3
s:weigh	-15 9 9 0
s:welcome	18 -15 -1 0
s:wentao	-6 13 -4 -3
s:were	0 3 4 -20
s:westminster	10 -9 0 0
s:what	8 -6 -7 4
s:wheat	6 1 -9 -2
s:when	0 0 6 -11
s:whether	-2 21 -11 -19
s:which	0 -5 -7 14
s:while	3 0 -11 7
s:whisky	-6 -4 12 0
s:whisper	13 -11 0 0
s:who	-12 1 7 9
s:whoever	11 -10 0 0
s:whose	4 0 4 -17
s:win	23 -24 1 0
s:windsor	20 -14 -9 0
s:wine	8 -3 0 -8
s:wing	15 -17 0 0
s:wingtech	12 -7 0 0
s:winner	18 -15 -4 0
s:winter	11 -6 -5 -1
s:with	3 3 1 -19
s:withdraw	11 -1 -10 -1
s:within	0 11 -6 -12
s:without	3 5 -18 4
s:won't	-8 12 -5 0
s:wool	6 -8 -7 7
s:word	21 -6 -21 2
s:work	20 -12 0 -8
s:worked	-2 13 -13 -2
s:worker	21 -16 -2 0
s:working	8 0 -11 2
s:world	13 -9 -7 3
s:worth	-10 0 9 0
s:wound	17 -23 8 0
s:wrapped	-5 -2 0 9
s:write	9 -9 1 0
s:writer	14 -9 0 -4
s:wrong	19 -14 -2 0
s:x	10 -8 0 0
s:yarn	-10 13 0 0
s:year	13 -8 -4 -5
s:yes	15 -16 0 2
s:yet	3 10 -16 -6
s:yield	-7 -6 11 0
s:yokohama	-6 9 -1 0
s:york	4 11 -20 0
s:you	-9 11 3 -16
s:you've	-17 18 0 0
s:zadar	-16 18 0 0
s:zero	-5 0 9 -2
s:zinc	-8 11 -3 0
s:zurich	25 -17 -2 -8
s:|	18 -8 -7 0
s:évora	-12 15 0 0
s:İzmir	-10 11 0 0
sa:! !	11 -9 -1 0
sa:! "	14 -7 -3 0
sa:" ,	4 -1 -15 7
sa:" .	10 -5 -16 5
sa:" ;	-8 -4 13 0
sa:" <name>	0 -9 0 9
sa:" before	-8 11 -1 0
sa:" by	9 -9 0 0
sa:" in	16 -19 0 0
sa:" no	13 -11 0 0
sa:" not	-2 -12 12 0
sa:" on	-3 8 -6 0
sa:" our	-7 10 -1 0
sa:" until	-17 19 -1 0
sa:" we	-11 7 -11 11
sa:" with	-14 15 0 0
sa:'	2 -11 2 8
sa:'s	-3 14 -7 -4
sa:'s "	-11 11 0 0
sa:'s ,	-19 13 5 0
sa:'s .	-8 12 -1 0
sa:'s <person>	-14 -3 13 8
sa:'s answer	-17 3 15 0
sa:'s chief	-13 15 -1 0
sa:'s commerce	9 3 -9 -10
sa:'s custom	10 -4 -4 0
sa:'s duty	-8 0 11 0
sa:'s first	-4 -4 8 0
sa:'s foreign	9 0 -10 0
sa:'s good	0 10 -16 0
sa:'s list	0 -9 1 5
sa:'s man	-9 10 0 0
sa:'s ministry	-9 3 6 0
sa:'s negotiator	-4 8 0 0
sa:'s new	-17 10 8 0
sa:'s own	4 -12 1 0
sa:'s president	7 -11 2 0
sa:'s prime	14 -17 0 0
sa:'s rare	0 -6 0 10
sa:'s state	13 -2 -10 0
sa:'s talk	15 -13 0 0
sa:'s tariff	-9 9 -8 6
sa:'s team	-14 17 -2 0
sa:'s two	5 2 -11 0
sa:'s version	-11 0 11 0
sa:'s vice	-14 17 -2 0
sa:(	0 1 2 -12
sa:( <day-ahead>	13 -14 0 1
sa:( <day-today>	15 -5 -12 -1
sa:( <month-gone>	-11 12 0 0
sa:( <number>	1 -8 7 0
sa:( <organisation>	20 -3 -22 -1
sa:( from	13 -11 0 0
sa:( new	-11 8 3 0
sa:( now	12 -11 0 0
sa:( transcript	-7 -2 11 0
sa:( wap	0 -11 9 0
sa:) -	-13 18 0 -7
sa:) .	8 -17 3 4
sa:) are	-11 1 0 8
sa:) has	-9 10 0 0
sa:+	-9 0 8 0
sa:,	4 6 -13 1
sa:, "	18 -5 -24 0
sa:, '	-12 13 0 0
sa:, <day-ahead>	-40 20 13 12
sa:, <day-gone>	-37 12 26 3
sa:, <day-today>	16 -10 -4 -7
sa:, <month-ahead>	-8 9 0 0
sa:, <month-gone>	-22 23 0 0
sa:, <name>	-17 8 4 5
sa:, <number>	-13 16 1 -13
sa:, <office>	-6 15 -2 -9
sa:, <person>	8 1 -10 -2
sa:, <points>	11 0 -12 0
sa:, <quality>	10 -17 -7 11
sa:, <span>	28 -11 -23 0
sa:, a	-10 -4 11 8
sa:, about	-3 11 -6 0
sa:, after	4 0 0 -9
sa:, again	16 -15 0 0
sa:, agree	-23 11 10 0
sa:, aircraft	14 0 -14 0
sa:, all	-13 11 2 0
sa:, although	21 -9 -13 0
sa:, among	4 -12 -10 12
sa:, and	6 3 -12 -5
sa:, are	7 -23 12 0
sa:, as	10 -22 12 0
sa:, ask	14 -13 0 0
sa:, at	-10 18 -4 -12
sa:, because	22 -21 -1 0
sa:, beef	-9 -2 12 0
sa:, before	19 -8 -13 0
sa:, begin	11 -4 -6 0
sa:, between	-11 -13 14 9
sa:, both	-14 17 -1 0
sa:, bring	-15 18 -7 1
sa:, but	-15 -1 19 0
sa:, by	-29 29 -7 13
sa:, call	8 -20 7 0
sa:, closed	-10 11 0 0
sa:, come	-6 -12 2 14
sa:, cork	9 -8 0 0
sa:, corn	11 -4 -6 0
sa:, did	18 -26 10 0
sa:, do	-10 10 0 0
sa:, down	12 -21 4 0
sa:, during	-12 -11 21 0
sa:, evening	11 -10 0 0
sa:, everything	10 -9 0 0
sa:, for	-4 8 1 -17
sa:, four	-15 17 0 0
sa:, friday	-5 12 -10 0
sa:, from	-35 35 -2 0
sa:, get	-14 14 0 0
sa:, good	-23 26 -1 0
sa:, half	-19 16 2 0
sa:, has	0 -6 14 -14
sa:, have	19 -11 -7 -1
sa:, he	7 5 -13 -11
sa:, hold	20 -9 -9 0
sa:, hour	14 -16 1 0
sa:, i	8 -6 0 0
sa:, if	-9 6 4 0
sa:, in	-17 7 16 -3
sa:, including	9 0 -8 0
sa:, it	11 -1 -9 -4
sa:, its	6 1 -10 0
sa:, keep	10 -6 -3 0
sa:, last	-23 16 7 0
sa:, less	-10 0 9 0
sa:, likewise	-8 10 0 0
sa:, london	-13 14 0 0
sa:, meet	14 -11 0 0
sa:, monday	10 0 -9 0
sa:, mr	-8 17 -9 0
sa:, nearly	-11 0 11 0
sa:, neither	9 -7 0 0
sa:, not	-11 4 3 2
sa:, nothing	6 -14 9 -3
sa:, of	-12 0 14 0
sa:, on	-34 0 36 4
sa:, once	-7 -8 15 0
sa:, one	0 14 -15 -2
sa:, or	-1 -5 -2 12
sa:, our	-15 17 0 0
sa:, over	-18 20 0 0
sa:, page	12 -11 0 0
sa:, plan	0 -9 14 0
sa:, pork	-1 9 -9 0
sa:, poultry	-13 0 14 0
sa:, promise	10 -8 0 0
sa:, reach	-8 8 0 0
sa:, run	3 -9 0 7
sa:, same	13 -10 0 0
sa:, say	29 -4 -26 -10
sa:, scandium	-13 0 14 0
sa:, set	-7 -1 11 0
sa:, sign	34 -20 -19 0
sa:, since	29 -34 -2 7
sa:, spoke	16 -11 -3 0
sa:, stockholm	-11 13 0 0
sa:, subject	-11 14 -2 0
sa:, sugar	-12 12 0 0
sa:, talk	8 -9 0 0
sa:, tell	15 -2 -16 0
sa:, that	25 -3 -20 -8
sa:, their	6 -12 0 5
sa:, then	-10 14 0 0
sa:, they	0 9 -9 -3
sa:, thursday	-5 0 9 -2
sa:, to	-22 23 7 -13
sa:, together	15 -14 0 0
sa:, tuesday	12 -7 -5 0
sa:, twice	-8 10 0 0
sa:, under	17 -12 -13 2
sa:, until	-8 5 1 0
sa:, up	14 -10 -1 0
sa:, walked	-10 0 8 0
sa:, was	-6 11 0 -8
sa:, wednesday	-25 20 -5 13
sa:, were	-8 12 -3 0
sa:, what	13 -12 0 0
sa:, when	-15 18 -2 0
sa:, where	-21 7 2 16
sa:, while	-12 15 0 0
sa:, will	22 -12 -7 -8
sa:, without	-15 3 12 0
sa:, would	-9 8 2 0
sa:, write	10 -7 -1 0
sa:-	2 2 -12 6
sa:- "	-11 9 1 0
sa:- -	-15 20 -3 -1
sa:- <month-today>	-5 13 -4 -3
sa:- <name>	5 8 -20 0
sa:- a	12 -15 -4 5
sa:- and	-19 19 0 0
sa:- down	-7 0 0 9
sa:- earth	0 -10 0 8
sa:- ho	8 -13 0 6
sa:- level	-8 -1 0 11
sa:- nation	-12 12 0 0
sa:- the	0 -8 12 -9
sa:- up	-8 7 0 0
sa:- way	-11 13 0 0
sa:. <number>	12 -9 0 0
sa::	5 -4 2 -11
sa:: <day-ahead>	14 -10 -2 0
sa:: <level>	25 -12 -13 -7
sa:: <name>	-2 5 -20 11
sa:: <number>	-8 12 0 -10
sa:: <office>	-8 0 0 10
sa:: <person>	9 0 -9 -4
sa:: <span>	-3 -5 -1 12
sa:: for	-11 9 2 0
sa:: from	12 -10 -3 0
sa:: it	-11 0 12 0
sa:: our	-3 -7 10 0
sa:: tariff	10 0 -8 0
sa:: three	-11 11 0 0
sa:: two	-7 -5 12 0
sa:: we	11 -7 0 0
sa:: who	-9 11 0 0
sa:;	-5 7 9 -16
sa:; <organisation>	-7 0 9 0
sa:; <person>	16 -5 -12 0
sa:; at	-18 8 0 11
sa:; both	-14 13 0 0
sa:; he	-10 7 1 0
sa:; it	-3 14 -18 0
sa:; its	-14 3 13 0
sa:; that	-10 0 12 0
sa:; the	0 -14 22 -7
sa:; translated	11 -5 -4 0
sa:; without	13 -12 0 0
sa:<agent>	-6 1 -8 23
sa:<day-ahead> ,	-11 15 0 -8
sa:<day-ahead> ;	10 -2 -9 -4
sa:<day-ahead> after	-7 11 -3 0
sa:<day-ahead> and	9 -1 -1 -9
sa:<day-ahead> as	5 -12 8 0
sa:<day-ahead> evening	-13 5 7 0
sa:<day-ahead> if	11 -6 -4 0
sa:<day-ahead> in	8 -2 -2 -2
sa:<day-ahead> night	-9 4 5 0
sa:<day-ahead> of	14 -4 -8 -1
sa:<day-ahead> on	-9 8 0 0
sa:<day-ahead> the	-12 -11 21 0
sa:<day-ahead> to	-12 0 1 12
sa:<day-ahead> was	16 -8 -7 0
sa:<day-ahead> will	-8 -6 14 0
sa:<day-ahead> —	-13 13 0 0
sa:<day-gone> (	14 -6 -7 0
sa:<day-gone> )	-25 28 -9 5
sa:<day-gone> .	4 4 -5 -16
sa:<day-gone> ;	0 -8 13 0
sa:<day-gone> <name>	7 -4 -1 0
sa:<day-gone> <person>	-11 0 12 0
sa:<day-gone> ?	-12 -1 15 0
sa:<day-gone> about	-10 0 12 0
sa:<day-gone> after	-17 13 0 1
sa:<day-gone> and	-5 -11 6 14
sa:<day-gone> at	-6 8 -3 0
sa:<day-gone> by	-13 15 0 0
sa:<day-gone> end	12 -10 0 0
sa:<day-gone> evening	10 0 -8 0
sa:<day-gone> for	9 4 -25 3
sa:<day-gone> he	-13 4 8 0
sa:<day-gone> in	-1 19 -16 -3
sa:<day-gone> on	-15 12 4 0
sa:<day-gone> say	10 0 -7 0
sa:<day-gone> sign	2 7 -13 0
sa:<day-gone> take	-18 7 10 0
sa:<day-gone> that	42 -26 -23 -3
sa:<day-gone> the	21 -17 -5 0
sa:<day-gone> they	-8 -1 10 0
sa:<day-gone> to	-10 2 8 0
sa:<day-gone> with	-23 14 4 10
sa:<day-gone> —	4 2 -8 0
sa:<day-today>	11 -9 1 -3
sa:<day-today> (	1 1 2 -17
sa:<day-today> )	26 -11 -21 -3
sa:<day-today> ,	-23 23 6 -8
sa:<day-today> -	9 -13 2 -1
sa:<day-today> .	-19 9 1 22
sa:<day-today> ;	10 0 -18 0
sa:<day-today> a	-11 12 0 0
sa:<day-today> about	14 -7 -5 0
sa:<day-today> after	-5 -9 18 -1
sa:<day-today> and	-14 12 7 -5
sa:<day-today> at	-11 -10 15 2
sa:<day-today> by	-12 4 10 0
sa:<day-today> evening	-20 13 12 -2
sa:<day-today> he	12 0 -11 0
sa:<day-today> in	6 2 -11 0
sa:<day-today> it	-9 11 0 0
sa:<day-today> over	-15 12 1 0
sa:<day-today> publish	5 -14 7 0
sa:<day-today> put	10 0 -12 0
sa:<day-today> to	-24 15 14 -4
sa:<day-today> under	13 -2 -11 0
sa:<day-today> with	-2 10 -6 -3
sa:<day-today> —	10 -10 -11 13
sa:<gate>	5 -8 7 -11
sa:<goods-amount>	0 -11 9 -12
sa:<goods-amount> ,	9 -2 -4 0
sa:<goods-amount> <span>	-10 -12 19 0
sa:<goods-amount> and	-17 -3 20 0
sa:<goods-amount> by	11 -6 -5 0
sa:<goods-amount> in	0 11 -11 0
sa:<goods-amount> of	2 -10 6 -2
sa:<goods-amount> thi	9 0 -8 0
sa:<goods>	-10 11 -1 1
sa:<level-noun>	8 -3 -12 5
sa:<level>	10 -8 -8 2
sa:<level> ,	-7 14 -18 3
sa:<level> .	-5 10 -10 2
sa:<level> after	-11 6 4 0
sa:<level> and	20 -23 2 -3
sa:<level> as	24 -22 0 -2
sa:<level> fentanyl	-11 0 11 0
sa:<level> for	9 0 -9 -4
sa:<level> from	1 8 -12 -5
sa:<level> in	-19 18 8 -3
sa:<level> is	20 -17 0 0
sa:<level> of	3 -11 0 6
sa:<level> on	-13 5 2 7
sa:<level> since	20 -15 -4 0
sa:<level> tariff	-28 19 1 10
sa:<level> that	-8 18 -11 0
sa:<level> were	-10 1 9 -1
sa:<level> when	10 -13 0 0
sa:<level> which	10 -12 0 0
sa:<level> with	-6 9 -2 0
sa:<money> ,	-22 26 -4 0
sa:<money> .	15 -15 -10 7
sa:<money> <span>	4 -19 5 0
sa:<money> a	11 -10 0 0
sa:<money> come	12 -5 -8 0
sa:<money> in	14 0 -15 0
sa:<money> is	9 -9 0 0
sa:<money> of	-18 12 2 4
sa:<money> under	-9 10 0 0
sa:<money> worth	-12 11 1 0
sa:<month-ahead>	-13 -1 -2 16
sa:<month-ahead> ,	-10 15 -1 -2
sa:<month-ahead> .	-20 -2 7 13
sa:<month-gone>	-11 9 -5 11
sa:<month-gone> )	-11 13 0 0
sa:<month-gone> .	-22 23 0 0
sa:<month-gone> ;	-34 27 13 -4
sa:<month-gone> ?	-7 11 -4 0
sa:<month-gone> and	9 -5 0 -8
sa:<month-gone> at	-12 14 0 0
sa:<month-gone> for	5 -12 0 8
sa:<month-gone> had	0 -3 -6 8
sa:<month-gone> the	-9 14 -4 0
sa:<month-gone> to	0 -13 7 0
sa:<month-gone> with	-9 2 7 0
sa:<month-today> ,	-8 23 -12 0
sa:<name>	3 1 -11 6
sa:<name> "	-9 1 7 0
sa:<name> )	7 -16 4 0
sa:<name> ,	-4 -1 1 12
sa:<name> .	11 -11 -3 -2
sa:<name> :	21 -19 0 0
sa:<name> ?	10 -9 0 0
sa:<name> and	-16 6 15 3
sa:<name> announce	3 -12 3 0
sa:<name> are	-5 11 -3 -1
sa:<name> at	14 -15 0 0
sa:<name> because	-9 0 11 0
sa:<name> broke	-23 25 0 0
sa:<name> buy	5 -14 4 0
sa:<name> by	-16 20 -2 0
sa:<name> come	-5 9 -4 0
sa:<name> commerce	-7 14 -4 -2
sa:<name> face	-10 11 0 0
sa:<name> failed	-7 -4 13 0
sa:<name> for	16 -5 -12 0
sa:<name> from	20 -22 -2 2
sa:<name> government	-10 13 0 0
sa:<name> had	20 -9 -9 -5
sa:<name> has	6 7 -24 1
sa:<name> have	3 -9 11 -12
sa:<name> hold	3 -16 1 9
sa:<name> in	14 -8 -4 -1
sa:<name> is	12 11 -28 -6
sa:<name> later	-12 10 0 0
sa:<name> let	-5 9 -4 0
sa:<name> levy	14 -13 0 0
sa:<name> meet	4 -10 2 2
sa:<name> on	9 -8 -9 10
sa:<name> open	8 -10 -6 9
sa:<name> put	-3 -6 11 0
sa:<name> raise	-3 -11 14 0
sa:<name> reach	-10 -4 14 0
sa:<name> say	12 -4 -7 0
sa:<name> sell	-5 -1 8 0
sa:<name> settle	-18 16 0 0
sa:<name> should	10 -2 -7 0
sa:<name> sign	-19 22 -3 0
sa:<name> soybean	9 0 -8 0
sa:<name> stop	15 -13 0 0
sa:<name> suspend	-10 5 5 0
sa:<name> take	-12 17 -2 -2
sa:<name> tariff	22 -5 -23 -3
sa:<name> that	13 -4 -7 0
sa:<name> to	9 -6 -5 1
sa:<name> treasury	15 -12 0 -7
sa:<name> undertook	-10 16 -7 0
sa:<name> want	-16 22 -11 0
sa:<name> was	-10 3 2 6
sa:<name> will	3 -20 19 -19
sa:<name> would	-20 0 9 18
sa:<not>	-7 2 -1 9
sa:<number>	5 -12 17 -17
sa:<number> (	-5 -11 13 0
sa:<number> )	4 -11 6 0
sa:<number> ,	15 -12 0 -10
sa:<number> -	-7 12 -2 0
sa:<number> .	2 -14 15 -6
sa:<number> :	-24 26 1 -8
sa:<number> ;	12 -7 -2 0
sa:<number> <office>	14 -13 0 0
sa:<number> against	-14 14 0 0
sa:<number> and	2 -19 9 5
sa:<number> economy	13 -8 -5 0
sa:<number> hour	-15 17 0 0
sa:<number> in	18 -11 -8 0
sa:<number> is	-9 2 6 0
sa:<number> million	-1 -10 9 0
sa:<number> minute	-25 22 3 0
sa:<number> pm	14 -12 0 0
sa:<number> round	9 -6 -1 0
sa:<number> th	-21 19 -4 4
sa:<number> time	15 -5 -10 0
sa:<number> —	-13 16 -1 -1
sa:<office>	-5 8 -15 12
sa:<office> ,	7 -8 -4 1
sa:<office> .	-14 -3 0 22
sa:<office> agree	-15 18 0 0
sa:<office> and	-10 17 -7 0
sa:<office> end	1 -9 0 5
sa:<office> had	14 -11 0 0
sa:<office> in	15 -15 1 0
sa:<office> of	-29 27 6 -3
sa:<office> order	12 -14 -1 0
sa:<office> say	18 -10 -11 0
sa:<office> thi	-9 10 0 0
sa:<office> would	-8 11 0 0
sa:<organisation> )	2 11 -17 -5
sa:<organisation> ,	-8 5 3 0
sa:<organisation> .	-15 10 11 -7
sa:<organisation> <organisation>	-4 -7 10 0
sa:<organisation> and	5 -12 5 0
sa:<organisation> announce	0 7 -7 0
sa:<organisation> as	-13 4 0 8
sa:<organisation> end	9 -3 0 -6
sa:<organisation> for	14 -12 -2 0
sa:<organisation> has	-12 2 6 6
sa:<organisation> in	-17 15 3 0
sa:<organisation> of	14 -19 5 0
sa:<organisation> on	9 0 -10 0
sa:<organisation> say	-12 11 -6 10
sa:<organisation> take	10 -7 0 0
sa:<organisation> warn	-8 8 0 0
sa:<organisation> with	-9 -1 11 0
sa:<person>	11 14 -27 -9
sa:<person> 's	-12 26 -11 2
sa:<person> (	3 -10 3 0
sa:<person> ,	16 9 -20 -33
sa:<person> .	1 5 -12 4
sa:<person> ;	-14 9 5 0
sa:<person> a	-10 16 -8 0
sa:<person> add	21 -9 -14 0
sa:<person> agree	-17 2 14 0
sa:<person> and	-12 20 -2 -14
sa:<person> ask	8 -11 0 0
sa:<person> by	15 -9 -5 0
sa:<person> call	13 -15 0 0
sa:<person> come	-11 0 10 0
sa:<person> end	-14 14 0 0
sa:<person> for	16 -1 -22 0
sa:<person> gave	-8 -2 11 0
sa:<person> had	-10 14 -5 2
sa:<person> has	-14 18 0 0
sa:<person> in	16 -3 -11 -3
sa:<person> is	7 -11 -2 5
sa:<person> leave	-2 -10 11 0
sa:<person> make	12 -7 -4 0
sa:<person> may	-10 15 -5 0
sa:<person> meet	-10 12 0 0
sa:<person> of	9 -18 7 0
sa:<person> on	9 -4 -2 -5
sa:<person> put	10 -2 -7 0
sa:<person> receive	-7 -6 14 0
sa:<person> report	-12 0 12 0
sa:<person> shook	-13 9 3 0
sa:<person> sign	4 14 -20 0
sa:<person> sit	-9 5 2 0
sa:<person> to	-9 17 -8 0
sa:<person> will	12 3 -14 0
sa:<person> would	-11 11 0 0
sa:<person> write	15 -15 0 0
sa:<points>	23 -10 -15 -5
sa:<points> of	-9 18 -7 0
sa:<quality>	4 0 -12 6
sa:<quality> )	-4 -16 7 7
sa:<quality> and	-25 23 -10 10
sa:<quality> are	-15 16 0 0
sa:<quality> beef	-12 15 -4 0
sa:<quality> beer	0 -9 0 8
sa:<quality> border	-9 10 0 0
sa:<quality> buse	-8 8 0 0
sa:<quality> buyer	-12 0 13 0
sa:<quality> car	5 4 -15 0
sa:<quality> cocoa	9 -8 0 0
sa:<quality> control	-11 11 0 0
sa:<quality> copper	17 -13 0 -1
sa:<quality> counterpart	13 -12 -2 0
sa:<quality> deal	13 -10 -4 0
sa:<quality> delegation	-17 8 0 8
sa:<quality> farm	11 -3 -7 0
sa:<quality> finance	-8 11 -1 0
sa:<quality> foreign	-4 -5 10 0
sa:<quality> good	11 -20 1 4
sa:<quality> government	13 -13 0 0
sa:<quality> importer	-11 9 3 0
sa:<quality> leader	6 -11 1 0
sa:<quality> list	12 0 -11 0
sa:<quality> military	-6 -2 11 0
sa:<quality> minister	-18 22 0 0
sa:<quality> official	-12 6 0 4
sa:<quality> oil	0 7 -19 3
sa:<quality> one	8 -5 0 -4
sa:<quality> orange	-9 9 0 0
sa:<quality> pork	11 -3 -7 0
sa:<quality> product	-19 12 11 0
sa:<quality> quinoa	-10 11 0 0
sa:<quality> rice	-17 4 13 0
sa:<quality> rival	-11 11 0 0
sa:<quality> shop	-12 13 0 0
sa:<quality> side	-19 29 -11 0
sa:<quality> soybean	23 -11 -13 0
sa:<quality> steel	6 -10 -6 9
sa:<quality> student	-15 -1 17 0
sa:<quality> tea	5 -11 4 0
sa:<quality> television	8 -7 0 0
sa:<quality> tuna	-6 -4 0 11
sa:<quality> vice	5 -11 0 5
sa:<quality> want	-9 11 -1 0
sa:<quality> were	2 -11 7 0
sa:<quality> wine	2 -16 7 0
sa:<seat>	5 3 -5 -10
sa:<seat> 's	-13 16 -2 0
sa:<seat> :	11 -9 0 0
sa:<seat> <day-ahead>	15 -5 0 -10
sa:<seat> <day-gone>	11 -4 -2 -2
sa:<seat> and	-11 17 -4 0
sa:<seat> are	-1 -4 0 8
sa:<seat> charge	12 -10 0 -1
sa:<seat> fact	-11 0 11 0
sa:<seat> from	-4 -10 3 7
sa:<seat> has	-13 14 0 0
sa:<seat> in	-13 13 -1 0
sa:<seat> is	-12 12 0 0
sa:<seat> on	-7 3 5 -2
sa:<seat> promise	-11 0 11 0
sa:<seat> say	13 -8 -5 0
sa:<seat> time	14 0 -14 0
sa:<seat> with	10 -10 0 0
sa:<sender>	7 -14 -4 10
sa:<span>	-10 0 3 19
sa:<span> .	6 -4 7 -39
sa:<span> ;	-9 20 -10 0
sa:<span> a	-20 22 -1 0
sa:<span> after	25 -17 -7 -4
sa:<span> and	-19 19 -20 17
sa:<span> at	-16 5 13 0
sa:<span> before	0 2 4 -16
sa:<span> earlier	0 6 -11 0
sa:<span> early	-18 18 0 0
sa:<span> for	-10 5 3 0
sa:<span> from	16 -14 0 -4
sa:<span> in	-24 19 10 -3
sa:<span> is	8 -6 0 0
sa:<span> last	-9 0 10 0
sa:<span> more	-10 12 0 0
sa:<span> of	-32 20 -21 30
sa:<span> on	-18 11 1 7
sa:<span> over	13 -12 0 0
sa:<span> tariff	-10 13 -2 0
sa:<span> that	9 -5 -1 0
sa:<span> through	-11 0 12 0
sa:<span> to	12 -16 2 0
sa:<span> truce	-19 14 5 0
sa:<span> was	7 -15 0 8
sa:<span> without	10 -10 -11 7
sa:<taker>	-6 0 16 -10
sa:<v-agree>	-12 9 9 -13
sa:<v-bear>	15 -14 -4 2
sa:<v-deny>	-4 3 -7 11
sa:<v-lack>	13 -7 -15 1
sa:<v-refuse>	14 -19 6 -2
sa:<v-return>	-2 9 -1 -14
sa:<v-sell>	12 -1 -8 -7
sa:<v-sign>	3 -1 0 -8
sa:<v-stay>	2 -7 0 7
sa:<v-suspend>	-4 5 -9 5
sa:<v-target>	17 -7 -12 -7
sa:<v-threaten>	8 -8 -4 3
sa:<v-up>	3 -2 5 -12
sa:?	8 -3 -6 -1
sa:@	12 -12 0 0
sa:]	11 -7 0 0
sa:_	11 -10 0 0
sa:a <level>	-15 12 4 0
sa:a <office>	3 0 -14 4
sa:a <organisation>	-10 21 3 -19
sa:a <quality>	2 -1 -8 4
sa:a <span>	-27 19 13 -4
sa:a bilateral	-9 -5 1 10
sa:a clause	12 -10 0 0
sa:a conference	0 -13 11 0
sa:a date	-5 -7 13 0
sa:a deal	-6 9 1 -8
sa:a decision	0 -11 0 12
sa:a declaration	-3 -5 9 0
sa:a decree	24 -20 -3 0
sa:a different	-6 11 -3 0
sa:a draw	14 -14 0 0
sa:a drawer	8 -10 0 0
sa:a duty	-3 -15 21 -3
sa:a fact	11 -5 -6 0
sa:a few	5 10 -7 -14
sa:a first	3 0 -16 9
sa:a fortnight	-10 11 0 0
sa:a framework	-2 13 -14 -3
sa:a full	10 -6 -4 0
sa:a further	10 -8 -2 0
sa:a future	2 -10 5 0
sa:a good	-3 -14 2 14
sa:a half	8 -5 0 0
sa:a joint	0 9 -6 -4
sa:a lasting	-7 9 0 0
sa:a law	-10 0 13 0
sa:a licence	-15 14 0 0
sa:a license	-17 9 0 9
sa:a list	-11 13 1 -4
sa:a little	14 -9 -6 0
sa:a long	4 -9 0 0
sa:a matter	5 0 -8 0
sa:a meet	9 -4 -2 -3
sa:a memorandum	1 8 -11 0
sa:a minute	-8 9 0 0
sa:a new	6 -12 -2 5
sa:a notice	-1 9 -5 0
sa:a number	-3 -7 10 0
sa:a palace	-8 0 9 0
sa:a paper	-10 13 0 0
sa:a part	-10 9 0 0
sa:a plan	2 11 -11 0
sa:a promise	-9 0 10 0
sa:a protocol	-11 12 0 0
sa:a quarrel	-2 -7 12 0
sa:a quota	-8 14 -7 0
sa:a range	12 -4 -8 0
sa:a record	-11 12 0 0
sa:a result	11 -8 0 -1
sa:a round	-26 27 0 0
sa:a second	-1 8 -10 -1
sa:a ship	-8 9 0 0
sa:a signature	23 -22 0 0
sa:a sixth	13 -15 4 0
sa:a small	-8 7 0 0
sa:a start	-12 12 0 0
sa:a state	-11 0 10 0
sa:a strike	25 -24 -1 0
sa:a suspension	-5 9 0 0
sa:a table	-18 19 0 0
sa:a tariff	-2 -9 18 -13
sa:a team	11 -9 0 0
sa:a telephone	16 0 -19 0
sa:a television	-14 6 9 0
sa:a text	-6 20 -3 -12
sa:a three	-12 14 0 0
sa:a total	-8 10 0 0
sa:a truce	16 -17 -2 4
sa:a very	12 -13 0 0
sa:a video	-16 -7 20 0
sa:a war	12 -8 -3 0
sa:a warn	9 -9 0 0
sa:a weekend	-11 7 2 0
sa:a word	11 1 -13 0
sa:a write	-10 0 0 9
sa:abolish	-7 12 -4 0
sa:about <level>	8 -10 -9 7
sa:about a	13 -8 -2 -3
sa:about an	-19 5 17 -1
sa:about it	23 -23 -4 0
sa:about steel	-7 12 -3 0
sa:about the	-1 -10 15 -2
sa:about trade	-17 -3 12 8
sa:accept	-9 4 6 0
sa:accept .	-19 16 2 0
sa:accept an	9 -15 5 0
sa:accord	19 -8 -13 0
sa:accord of	14 -13 0 0
sa:accord with	13 -12 0 0
sa:account	12 -3 -7 0
sa:account of	9 0 -8 0
sa:accused	0 5 -9 3
sa:across	0 6 -8 0
sa:add	-10 8 2 0
sa:add ,	-9 13 -4 0
sa:add .	5 7 -15 0
sa:add to	-6 -4 10 0
sa:addi	14 -13 0 0
sa:addition	-7 -4 12 0
sa:addition to	-11 0 13 0
sa:additional	17 -11 -3 -3
sa:address	-6 -5 11 0
sa:adjust	-12 -5 16 0
sa:adjust its	-16 0 18 0
sa:adopt the	15 -13 0 0
sa:adviser	-15 16 0 0
sa:adviser ,	-10 11 0 0
sa:aeroplane	-9 -1 11 0
sa:affiliate of	9 0 -6 0
sa:after	13 1 -11 -17
sa:after <day-ahead>	12 -6 -5 0
sa:after <name>	28 -16 -16 0
sa:after <number>	13 -7 -5 0
sa:after <span>	-33 28 0 8
sa:after a	15 -15 1 -6
sa:after it	10 -4 -5 0
sa:after midnight	-13 14 0 0
sa:after talk	10 -14 2 0
sa:after the	23 -19 0 -5
sa:after their	8 -11 1 0
sa:afterward that	-8 0 0 9
sa:again	15 -11 -5 -1
sa:again ;	13 -11 -1 0
sa:again in	-15 10 -6 8
sa:again last	14 -14 0 0
sa:against	-18 9 0 13
sa:ago	-24 9 7 10
sa:ago ,	17 -15 -3 3
sa:ago .	-13 11 2 0
sa:ago <day-today>	-12 9 1 0
sa:agree	-11 1 11 -1
sa:agree ,	-9 11 0 0
sa:agree by	18 -12 -6 0
sa:agree in	16 -5 -10 0
sa:agree not	15 -13 0 0
sa:agree on	-24 13 12 0
sa:agree that	-9 10 0 0
sa:agreement	14 -10 -10 3
sa:agreement ,	6 -12 5 0
sa:agreement .	-7 8 -2 0
sa:agreement ;	11 -8 0 -1
sa:agreement on	14 -14 -3 1
sa:agreement sign	-9 -3 12 0
sa:agreement to	-17 17 0 0
sa:agreement with	-9 3 3 1
sa:aim	-7 -4 12 0
sa:air	1 -10 7 0
sa:aircraft	-9 -1 12 0
sa:airport	10 -22 13 0
sa:airport ,	-9 -13 23 0
sa:alive	-6 10 -3 0
sa:all	11 -2 -4 -14
sa:all ,	14 -13 0 0
sa:all of	-4 7 0 0
sa:all place	-11 6 6 -1
sa:all thi	-12 13 0 0
sa:almost	11 -3 -5 0
sa:along	10 -10 0 0
sa:along the	8 -5 0 0
sa:already	0 -3 -12 10
sa:although	15 -9 -7 0
sa:aluminium	-18 20 0 0
sa:aluminum	9 0 -7 0
sa:among	19 -12 -26 12
sa:among the	24 -7 -17 0
sa:amount	0 -15 3 6
sa:an	10 0 -8 -11
sa:an <office>	11 -20 0 3
sa:an <organisation>	18 -17 0 0
sa:an <quality>	12 -11 0 0
sa:an additional	2 11 -23 0
sa:an agreement	9 0 0 -19
sa:an air	-7 0 9 0
sa:an app	-7 9 0 0
sa:an equal	-12 -2 15 0
sa:an extension	-1 14 -5 -10
sa:an extra	-7 6 1 0
sa:an hour	-25 4 25 -3
sa:an invitation	16 -17 0 0
sa:an offer	-10 11 0 0
sa:and ,	-11 15 -2 0
sa:and -	-19 19 0 0
sa:and <day-gone>	-20 21 0 0
sa:and <goods-amount>	19 -10 -10 0
sa:and <level>	8 0 -11 -2
sa:and <money>	9 -5 -1 0
sa:and <number>	17 -11 -16 6
sa:and <person>	-11 8 6 -5
sa:and <quality>	-13 16 -15 11
sa:and agree	0 -12 17 -2
sa:and aluminium	-14 14 0 0
sa:and an	4 -12 5 0
sa:and announce	-16 10 4 0
sa:and another	-4 -2 10 0
sa:and begin	-8 9 0 0
sa:and both	2 -10 4 3
sa:and buy	-9 -2 11 0
sa:and by	-28 30 -3 0
sa:and call	-10 13 -2 0
sa:and chip	-11 13 0 0
sa:and close	12 -10 0 0
sa:and cocoa	-8 9 0 0
sa:and coffee	21 -19 0 0
sa:and copper	-11 -2 14 0
sa:and did	23 -14 -8 0
sa:and end	17 -21 -8 9
sa:and energy	-1 9 -7 0
sa:and expire	17 -16 0 0
sa:and for	-7 8 0 0
sa:and forty	-6 -5 13 0
sa:and framework	-2 9 -7 0
sa:and get	-22 17 7 0
sa:and had	-14 0 16 -3
sa:and has	20 -21 -9 8
sa:and he	0 10 -12 0
sa:and i	-27 31 -3 0
sa:and in	-20 26 -7 0
sa:and it	9 -5 -4 0
sa:and its	-7 13 -5 0
sa:and leave	-5 15 -15 -1
sa:and let	-10 13 -2 0
sa:and make	-8 0 10 0
sa:and may	-7 11 -2 0
sa:and medicine	-5 11 -7 0
sa:and meet	-6 12 -7 1
sa:and might	-11 0 10 0
sa:and neither	11 -1 -8 0
sa:and no	9 -7 -1 -1
sa:and nobody	12 -15 0 0
sa:and none	11 -11 0 0
sa:and not	1 6 -12 0
sa:and of	2 -17 12 0
sa:and on	11 -9 -2 0
sa:and one	-1 -8 11 0
sa:and only	15 -14 0 0
sa:and other	15 -8 -6 0
sa:and prolong	6 -13 3 0
sa:and put	6 -7 -9 8
sa:and run	-9 21 -11 0
sa:and say	-12 -1 17 0
sa:and sign	-6 -2 12 0
sa:and some	-3 -14 0 13
sa:and spirit	-7 -2 10 0
sa:and stay	-19 12 7 0
sa:and stockholm	-18 19 0 0
sa:and take	-3 0 -7 9
sa:and textile	9 -7 0 0
sa:and that	-10 1 0 15
sa:and the	15 -28 11 -3
sa:and then	-12 5 8 0
sa:and thi	-14 -7 20 0
sa:and two	-13 9 4 0
sa:and was	11 -3 -11 0
sa:and will	-7 -3 5 6
sa:and wine	-13 14 0 0
sa:and with	-16 19 0 0
sa:and without	13 -7 -5 0
sa:and would	4 5 -14 0
sa:and you	10 -8 0 0
sa:announce	-2 -7 11 0
sa:announce .	3 -21 7 9
sa:announce a	14 -16 0 0
sa:announce in	10 -1 -7 0
sa:announce last	15 -8 -8 0
sa:announce on	-3 -12 15 -1
sa:another .	-9 9 0 0
sa:another <level>	-17 8 4 3
sa:another <span>	-1 -7 7 0
sa:answer	-12 5 12 -11
sa:answer ,	-2 -7 9 0
sa:answer to	-16 11 7 0
sa:antimony	10 -7 -1 0
sa:any	0 -9 17 -10
sa:any further	-8 0 9 0
sa:any of	-11 9 0 0
sa:anyone	10 -8 0 0
sa:anything	5 -13 6 0
sa:anything .	4 -10 4 0
sa:apart	-6 0 11 -1
sa:apec	-5 -1 9 0
sa:app	-11 16 -3 0
sa:appeal	-3 -3 -5 11
sa:apple	-13 16 -4 0
sa:apply	0 -7 9 -2
sa:apply since	9 -6 -2 0
sa:approval	0 7 -9 -2
sa:approve	-2 15 -12 -8
sa:approve ,	10 -7 0 0
sa:approve an	-15 15 0 0
sa:approve by	-11 12 0 0
sa:approve the	-10 10 0 0
sa:are	-8 7 -8 11
sa:are .	-13 6 7 0
sa:are back	-11 13 0 0
sa:are go	10 -8 0 0
sa:are half	12 -10 0 0
sa:are not	15 -20 1 0
sa:are on	12 -8 -1 0
sa:are run	-9 9 0 0
sa:are still	-12 6 9 0
sa:are to	10 1 -11 -3
sa:area	-11 11 0 0
sa:arequipa	0 -11 13 0
sa:argue	16 -2 -10 0
sa:army	10 -10 0 0
sa:arrived	3 -11 6 -2
sa:as <person>	11 -5 -3 0
sa:as <seat>	-17 14 2 0
sa:as a	2 -6 -16 17
sa:as before	-14 9 6 0
sa:as far	17 -16 0 0
sa:as from	-14 1 3 8
sa:as i	10 -9 0 0
sa:as if	10 -10 0 0
sa:as it	-11 6 7 0
sa:as its	-10 -2 12 0
sa:as long	9 -16 4 0
sa:as much	5 -9 3 0
sa:as of	-6 8 0 -1
sa:as soon	-11 12 0 0
sa:as the	2 -17 1 13
sa:as well	10 -6 -10 0
sa:asean	-11 10 1 0
sa:asia	7 0 -10 0
sa:asian	22 -6 -13 -1
sa:ask <level>	11 -9 0 0
sa:ask for	-6 11 -4 -1
sa:ask the	10 -5 -2 0
sa:association	11 -9 0 0
sa:at .	-9 10 0 0
sa:at <level>	34 -20 -22 -3
sa:at <money>	17 -15 0 0
sa:at <seat>	15 -14 0 0
sa:at a	12 -9 0 -5
sa:at any	10 -7 0 0
sa:at every	10 -9 0 0
sa:at first	18 -4 -14 0
sa:at home	-8 -2 11 0
sa:at it	-13 13 0 0
sa:at least	-11 -1 15 -2
sa:at midnight	20 -19 0 0
sa:at noon	-9 13 -3 0
sa:at odd	-8 9 0 0
sa:at once	8 0 -11 0
sa:at one	0 -9 0 7
sa:at present	-19 4 5 11
sa:at the	-15 15 0 1
sa:at thi	-3 -7 12 0
sa:at three	-28 29 0 0
sa:at what	14 -14 0 0
sa:at which	-9 4 6 -2
sa:attempt	-7 10 0 0
sa:attend	10 9 -22 0
sa:auction	-10 11 0 0
sa:authorise	-11 11 0 0
sa:autumn	-7 0 13 -4
sa:autumn ,	0 -9 8 0
sa:avoid	-10 12 0 0
sa:away	8 -7 0 0
sa:away the	-10 11 0 0
sa:back	13 -5 -2 -19
sa:back .	23 -19 -2 0
sa:back in	-11 12 0 0
sa:back its	15 -6 -9 0
sa:back the	-10 10 0 0
sa:back to	12 -24 10 0
sa:back until	11 -1 -9 0
sa:balance	-8 -8 12 4
sa:ban	-14 11 7 -5
sa:ban on	-13 8 6 0
sa:bargaining	11 -6 -2 0
sa:bathroom	-10 10 0 0
sa:battery	-24 22 2 0
sa:be	-3 10 2 -26
sa:be "	-11 12 0 0
sa:be .	12 0 -15 0
sa:be a	1 -4 -6 8
sa:be add	-14 7 6 0
sa:be drop	12 -7 0 0
sa:be finished	11 -8 0 0
sa:be in	-9 10 0 0
sa:be move	-11 12 0 0
sa:be no	10 -17 4 0
sa:be on	11 -6 -2 0
sa:be over	8 -8 0 0
sa:be prolong	11 -5 -6 0
sa:be tell	-9 -4 14 0
sa:be the	-4 12 -7 0
sa:bean ,	-12 8 3 0
sa:bean and	-11 6 3 0
sa:bear <number>	13 -11 0 0
sa:beat	-8 9 0 0
sa:became	-8 10 -2 0
sa:because	9 -9 0 -1
sa:become	-3 -2 12 -2
sa:become a	-16 14 3 0
sa:beef	-2 -9 18 -8
sa:beef ,	-15 13 2 0
sa:beef .	-6 11 -5 0
sa:beef and	20 -20 0 0
sa:beef from	11 -10 0 0
sa:beef pay	-10 0 11 0
sa:been agree	-16 8 8 0
sa:been booked	-6 -2 -2 11
sa:been call	23 -13 -7 -5
sa:been hold	-12 6 0 5
sa:been move	-12 0 12 0
sa:been offer	6 -11 0 3
sa:been postpone	13 -20 4 0
sa:been put	-21 18 4 0
sa:been set	15 0 -13 0
sa:been sign	-6 8 0 0
sa:been tell	1 -9 5 0
sa:been the	-9 10 0 0
sa:been threaten	-9 11 0 0
sa:beer	-8 3 -3 7
sa:before	9 -8 -8 5
sa:before ,	18 -11 -5 0
sa:before .	-17 5 0 11
sa:before <day-ahead>	23 -21 0 0
sa:before christma	-14 18 -2 0
sa:before it	-8 0 9 1
sa:before the	0 0 -8 11
sa:before their	8 5 -14 0
sa:before then	15 -14 0 0
sa:begin	-6 9 -12 7
sa:begin .	11 -7 0 -4
sa:begin <span>	-21 7 0 15
sa:begin at	13 -12 0 0
sa:behind	-7 10 -5 4
sa:being	6 -12 8 -1
sa:being ,	-9 -2 11 0
sa:believe	-19 12 8 0
sa:below	-10 9 -7 7
sa:below the	-9 4 0 6
sa:berthing	-10 10 0 0
sa:beside	18 -10 -7 0
sa:beside <person>	9 -7 0 0
sa:bessent	9 -8 2 -7
sa:bessent and	1 -8 7 0
sa:bessent say	12 -2 -3 -5
sa:best	-3 -10 12 0
sa:better than	-8 0 8 0
sa:between	-5 -5 5 9
sa:between <level>	9 -11 0 0
sa:between <name>	3 -3 -14 12
sa:between <person>	-11 11 1 0
sa:between the	-7 -1 14 0
sa:bicycle	-11 14 -1 0
sa:bilateral	-9 -4 1 10
sa:bind	-19 17 2 0
sa:birthday	-4 9 -5 0
sa:biscuit	11 -11 0 0
sa:blame	16 -3 -11 0
sa:bloc	-7 15 -8 0
sa:bloc 's	-19 19 0 0
sa:block	-6 -4 11 0
sa:blue	12 -10 0 0
sa:boat	-6 6 -7 11
sa:boat ,	-9 9 0 0
sa:book	14 -11 0 0
sa:booked	-4 -3 -4 11
sa:border	10 -2 -7 -5
sa:border .	13 -12 0 0
sa:both	-26 12 16 2
sa:both call	-16 17 0 0
sa:both country	-15 -1 16 0
sa:both government	-14 8 7 0
sa:both had	10 -8 0 0
sa:both have	-22 23 0 0
sa:both parliament	-10 12 -1 0
sa:both president	-10 9 0 0
sa:both side	35 -23 -10 -7
sa:bound	-10 10 0 0
sa:brandy	9 -12 1 0
sa:break	13 0 -12 0
sa:breakfast	10 -3 -8 0
sa:breakthrough	-15 12 2 0
sa:brief	-10 1 0 8
sa:briefed	16 -7 -5 -4
sa:briefed on	13 -8 0 -4
sa:briefing	-4 10 0 -3
sa:bring	-12 20 -8 -3
sa:bring <name>	-7 14 -5 0
sa:bring home	12 -2 -11 0
sa:bring it	18 -16 0 0
sa:bring no	-5 10 -3 0
sa:bring nothing	-27 26 0 0
sa:bring out	-14 -1 16 0
sa:bring the	-15 19 -1 0
sa:broke down	10 -14 4 0
sa:broke off	-24 25 0 0
sa:broken off	-13 1 12 0
sa:budget	9 -7 0 0
sa:built	-8 10 0 0
sa:bulb	-7 9 -1 0
sa:bulk	-10 10 0 0
sa:busan	17 12 -34 6
sa:busan ,	-14 20 -3 0
sa:busan .	0 0 -9 7
sa:busan on	21 0 -25 0
sa:business ,	-8 9 0 0
sa:busy	1 -11 6 0
sa:but not	-12 6 -1 7
sa:but the	7 -9 0 0
sa:butter ,	-9 9 0 0
sa:butter from	-5 9 0 0
sa:buy	-14 -2 16 5
sa:buy <goods-amount>	-2 -13 14 0
sa:buy <quality>	8 0 -11 0
sa:buy at	0 7 -10 0
sa:buy in	-11 0 12 0
sa:buy more	10 -6 -1 0
sa:buy them	-9 0 9 0
sa:buy themselve	-21 22 0 0
sa:buyer	-15 4 13 0
sa:by	-2 1 11 -18
sa:by <day-ahead>	14 -9 -2 -1
sa:by <day-today>	-12 0 12 0
sa:by <level>	11 -18 5 0
sa:by <name>	-19 22 -3 0
sa:by <office>	-22 9 6 7
sa:by <person>	-5 7 0 0
sa:by <points>	10 -4 -2 0
sa:by <span>	-10 12 3 -8
sa:by a	-20 5 17 0
sa:by an	-15 9 7 0
sa:by both	-17 20 -4 0
sa:by courier	-9 9 0 0
sa:by half	-13 -1 15 0
sa:by now	-9 0 10 0
sa:by one	-14 16 -2 0
sa:by our	-12 12 0 0
sa:by telephone	23 -16 -12 0
sa:by then	-11 8 3 0
sa:by video	10 -9 0 -1
sa:by way	11 -11 0 0
sa:by which	10 -4 -1 0
sa:c	13 -5 -3 0
sa:cabinet	14 -10 -1 0
sa:cable	-7 -3 10 0
sa:calendar	6 -9 2 -1
sa:call	-8 -12 24 -1
sa:call .	-13 2 12 0
sa:call a	2 -13 1 9
sa:call for	-11 11 0 0
sa:call had	-13 0 15 0
sa:call it	-6 -18 18 5
sa:call off	30 -16 -11 -9
sa:call on	0 -9 5 0
sa:call the	0 9 -7 -5
sa:can	-5 -15 26 -5
sa:cancel	19 -10 -10 -4
sa:cancel .	13 -10 0 0
sa:cannery	-12 15 -1 0
sa:cannot	-5 -8 12 0
sa:canola	-2 -10 12 -2
sa:capital on	-9 16 -6 -3
sa:car	4 6 -11 -10
sa:cardamom	-10 12 0 0
sa:care	23 -16 -7 0
sa:carrier	-11 13 0 0
sa:carry	2 19 -27 -2
sa:carry out	7 11 -22 0
sa:cash	-13 1 12 0
sa:category	-9 0 9 0
sa:ceasefire	36 -30 -7 -3
sa:cent	13 -10 0 0
sa:ceremony	13 0 -13 0
sa:certain	-10 9 3 0
sa:certificate	-14 -8 0 21
sa:certificate .	-4 -4 0 10
sa:chair	-7 10 -1 0
sa:charge <level>	-8 9 5 -14
sa:charge <quality>	-5 -6 0 11
sa:charge a	-9 -2 12 0
sa:charge an	-7 8 0 0
sa:charge its	16 -15 0 0
sa:charge since	11 -4 -6 0
sa:charge them	-9 -1 0 12
sa:cheese	-1 9 -8 -2
sa:cheese ,	-9 13 -2 0
sa:chemical	-5 -3 9 0
sa:chicken	-10 11 0 0
sa:chicken ,	12 -4 -7 0
sa:chief	-17 19 -1 0
sa:chip	13 -3 -7 -6
sa:chip ,	0 -10 9 0
sa:chip .	15 -5 -6 -1
sa:chip software	-2 7 -2 0
sa:chittagong	-8 8 0 0
sa:christma	-12 18 -4 -2
sa:citru	17 -11 -8 0
sa:city	10 -12 1 0
sa:civilian	0 4 -10 2
sa:civilian use	0 5 -12 3
sa:claim	16 -11 -5 0
sa:clause on	13 -11 -1 0
sa:clear	10 -5 -2 0
sa:clock	0 6 -10 0
sa:close in	-9 0 9 0
sa:close to	14 -10 0 0
sa:closed	2 2 -9 -1
sa:closed its	12 -11 0 0
sa:closer	-16 17 0 0
sa:closer on	-15 16 0 0
sa:closing	-7 -8 13 0
sa:clothing	-5 10 -5 0
sa:coal	-11 -5 15 0
sa:coal ,	9 0 -8 0
sa:coal .	-12 0 14 0
sa:cocoa ,	-12 14 0 0
sa:cocoa butter	1 -8 5 0
sa:cod	19 -15 0 0
sa:coffee ,	9 -7 0 0
sa:coffee .	-32 32 0 0
sa:coffee and	9 -6 0 0
sa:coffee truce	-13 13 0 0
sa:collapsed	-12 5 6 0
sa:collect	0 10 -18 0
sa:collect a	-8 17 -10 0
sa:combined	9 -3 -4 0
sa:come	-6 0 10 0
sa:come ,	0 -12 9 0
sa:come .	24 -15 -11 -2
sa:come back	-26 29 -1 0
sa:come before	-20 7 0 11
sa:come day	10 -7 -1 0
sa:come for	-4 -6 11 0
sa:come home	10 -8 0 0
sa:come of	-16 7 7 0
sa:come on	-11 14 -2 0
sa:come out	6 -12 4 0
sa:come to	-23 10 16 -1
sa:come together	9 -8 0 0
sa:come up	9 -4 -3 0
sa:commerce	-12 11 -6 7
sa:commerce ministry	17 -6 -7 -4
sa:commerce say	-11 9 0 0
sa:commerce secretary	-14 1 -6 14
sa:commission	10 -3 -7 0
sa:company	-8 -2 10 2
sa:company ,	-3 -3 9 0
sa:company .	-9 13 -2 0
sa:company and	15 -6 -13 2
sa:company in	10 -14 0 5
sa:company to	0 -10 9 -1
sa:complained	11 -7 -1 0
sa:completely	-6 10 -1 0
sa:concern	0 -23 14 3
sa:concern over	-11 -1 14 0
sa:conclude	-1 -10 18 -4
sa:conclude a	5 -14 4 0
sa:conclude the	0 -9 10 0
sa:condition	13 -8 -5 0
sa:conference	11 -24 15 0
sa:confirm	4 -14 5 1
sa:confirm .	5 -14 10 0
sa:confirm it	0 8 -12 0
sa:confirm that	-1 -14 12 0
sa:conflict	9 -7 0 0
sa:confusion	-7 9 0 0
sa:consensu	2 6 -15 0
sa:consensu "	12 -9 0 0
sa:consensu ,	-6 8 0 0
sa:consensu and	-7 9 -1 0
sa:consent .	17 -11 -4 0
sa:consent of	-11 11 0 0
sa:consider whether	-13 11 1 0
sa:constructive	-6 14 -5 -1
sa:consultation	8 -13 0 1
sa:content	15 -12 0 0
sa:content with	7 -7 0 0
sa:continue	7 -13 -10 10
sa:continue on	14 -13 0 0
sa:control of	13 -3 -6 0
sa:conversation	-1 -10 0 12
sa:cooperation	-10 -1 12 0
sa:copper	1 -8 9 -4
sa:copper ,	10 -8 0 0
sa:copy	16 -7 -6 0
sa:copy of	10 -10 0 0
sa:cork	-4 -5 0 13
sa:cork .	0 -11 0 11
sa:corn	15 -6 -10 0
sa:corn and	10 -3 -6 0
sa:corridor	-19 20 0 0
sa:cotton	-3 1 -11 10
sa:could	21 -6 -19 -7
sa:could agree	-10 12 0 0
sa:council	-5 -4 10 0
sa:count	-5 -11 -4 21
sa:count ,	-18 8 11 0
sa:count as	0 -10 0 8
sa:counter	14 -11 0 0
sa:countermeasure	8 8 -18 0
sa:countermeasure on	13 -6 -8 0
sa:counterpart	10 -12 0 0
sa:counterpart in	10 -8 0 0
sa:country	-14 5 10 0
sa:country '	0 -10 0 9
sa:country 's	8 -5 -1 0
sa:country ,	-15 10 4 0
sa:country for	-7 -6 15 0
sa:country meet	-5 8 0 0
sa:country pay	11 -9 -2 0
sa:country say	-9 12 0 -4
sa:country was	-12 14 0 0
sa:country would	16 -17 0 0
sa:course	2 -10 5 0
sa:critical	10 -2 -5 0
sa:crossed	-10 10 0 0
sa:cuenca	13 -11 0 0
sa:cup	16 -14 -1 0
sa:current	12 0 -9 0
sa:custom	25 -22 -1 -2
sa:cut	6 -9 0 2
sa:cut flower	-11 12 0 0
sa:cut in	10 0 -9 0
sa:cut its	-4 -9 15 0
sa:cut tariff	0 -8 6 0
sa:dairy	-9 3 6 0
sa:danger	-10 11 0 0
sa:date .	-7 11 0 -3
sa:day "	13 -8 -3 0
sa:day .	11 -7 -3 0
sa:day before	0 -20 16 0
sa:day of	-16 17 4 -10
sa:day on	-18 13 -2 8
sa:day to	-7 9 0 0
sa:day two	-11 12 0 0
sa:de	17 -12 -5 0
sa:deal	0 -13 17 -3
sa:deal ,	-7 0 15 -6
sa:deal .	-5 15 -9 -3
sa:deal for	-20 8 0 12
sa:deal in	12 -10 0 0
sa:deal of	3 4 -9 0
sa:deal that	-11 -15 21 0
sa:deal to	-9 11 0 0
sa:deal was	-3 -6 9 0
sa:deal with	17 -14 -1 0
sa:dealer	-7 9 -1 0
sa:debate	-8 11 -1 0
sa:decide on	-3 9 -7 0
sa:decision	-6 -10 9 10
sa:declare	14 -8 -5 0
sa:declare a	12 0 -12 0
sa:decree	11 -3 -9 0
sa:decree ,	-10 11 0 0
sa:decree on	11 -9 0 0
sa:decree that	9 -8 0 0
sa:deeply	-4 10 -6 0
sa:deficit	-7 14 -7 0
sa:delegation	-34 32 -10 8
sa:delegation ,	-13 13 0 0
sa:delegation meet	-23 25 0 0
sa:delegation of	16 -15 0 0
sa:deliver	13 -8 -3 0
sa:delivery	7 -10 1 0
sa:demand for	-9 9 0 0
sa:democrat	9 -1 -7 0
sa:deny	8 3 -14 -1
sa:depend	14 -1 -11 0
sa:depend on	13 0 -11 0
sa:deputy	-8 -7 1 12
sa:describe	14 -2 -10 0
sa:did	24 -24 1 -4
sa:did not	-1 -8 12 0
sa:die	1 -9 5 0
sa:difference	-16 11 0 3
sa:different	0 10 -12 0
sa:dinner	-14 -5 19 0
sa:dinner .	-10 0 7 0
sa:direction	16 0 -13 0
sa:discuss	-15 5 8 0
sa:discussion	9 -12 -3 4
sa:discussion .	10 -9 0 0
sa:dismiss	-14 4 9 0
sa:dispute over	-12 3 5 1
sa:do so	-8 11 -1 0
sa:doe	1 1 -1 -11
sa:doe <name>	-12 12 0 0
sa:doe the	13 0 -14 0
sa:don't	12 -9 -1 0
sa:done .	-7 -11 20 0
sa:done what	-17 10 7 0
sa:door	12 -14 3 -3
sa:door .	10 -6 0 -1
sa:double	9 -1 -15 0
sa:double to	13 -11 0 -1
sa:doubt	-3 -4 9 0
sa:down	-3 -11 16 0
sa:down <level>	-25 18 10 0
sa:down for	-17 12 4 0
sa:down in	0 -6 9 -1
sa:draw	23 -19 -3 0
sa:drawer	10 -12 0 0
sa:drone	-13 0 15 0
sa:drop .	13 -10 -1 0
sa:drop its	-6 12 -5 0
sa:drug	-17 11 2 1
sa:drug .	-7 0 9 0
sa:due by	-11 0 11 0
sa:due course	-15 1 13 0
sa:due on	3 -9 6 0
sa:due to	9 6 -23 -5
sa:during	-8 -21 23 0
sa:during the	-4 -18 20 0
sa:duty	-12 7 9 -2
sa:duty ,	12 -5 -1 0
sa:duty .	-2 9 -8 0
sa:duty and	13 0 -10 0
sa:duty for	9 -6 0 0
sa:duty in	12 -9 -3 0
sa:duty of	9 -11 0 0
sa:duty on	-22 15 16 -17
sa:duty they	-10 13 -1 0
sa:duty to	0 -9 0 9
sa:duty was	-10 7 1 0
sa:each	1 4 -2 -20
sa:each side	-11 9 3 0
sa:each year	2 -10 5 0
sa:earlier	-4 11 -13 0
sa:earlier .	13 -4 -7 0
sa:early	-11 31 -18 -6
sa:early .	-20 21 0 0
sa:early <month-ahead>	15 1 -17 -4
sa:early on	-8 11 -1 0
sa:earth ,	-14 6 9 0
sa:earth .	-9 6 -2 6
sa:earth are	12 -10 0 0
sa:earth control	-1 -7 0 9
sa:earth that	-11 0 11 0
sa:easy	-12 13 0 0
sa:eaten	-9 10 0 0
sa:economic	19 0 -20 0
sa:economy	13 -3 -14 0
sa:economy minister	11 -9 0 0
sa:edge	-13 18 -5 0
sa:edition	8 -6 0 0
sa:edition ,	10 -10 0 0
sa:effect	-18 10 3 7
sa:effect at	-5 -7 0 11
sa:eight	9 0 -10 0
sa:either	7 -21 7 0
sa:either side	0 -12 11 0
sa:el	14 -12 0 0
sa:el -	13 -11 0 0
sa:election	-8 9 0 0
sa:electric	6 -9 0 0
sa:electric car	12 -6 -3 0
sa:eleven	9 -4 -5 0
sa:eleven minute	12 -10 -2 0
sa:else	-3 10 -2 -6
sa:emergency	2 0 -11 4
sa:employer	16 -14 0 -1
sa:empty hand	-10 11 0 0
sa:end ,	26 -17 -10 0
sa:end .	0 -9 11 0
sa:end <day-ahead>	2 -11 0 9
sa:end <day-gone>	-9 6 3 0
sa:end a	0 -4 10 -6
sa:end after	13 -12 0 0
sa:end its	-16 12 5 0
sa:end of	-21 13 9 0
sa:end on	23 -1 -36 -1
sa:end the	10 -8 0 0
sa:end their	0 10 -12 -2
sa:energy	0 10 -9 0
sa:energy .	-4 9 -3 0
sa:energy and	10 -8 0 0
sa:enforce	-10 0 0 9
sa:engine	24 -7 -16 0
sa:engine and	13 0 -12 0
sa:enter	14 -9 -2 -2
sa:enter into	-9 11 0 0
sa:entity	10 -12 -10 7
sa:entity list	11 -3 -2 -1
sa:equal	-10 -4 13 0
sa:ethanol	8 -6 -3 0
sa:evening ,	0 10 -10 -1
sa:evening .	-18 9 11 0
sa:evening that	-3 10 -6 0
sa:evening to	-10 9 0 0
sa:ever	5 -24 10 0
sa:every one	-8 -4 11 0
sa:everybody else	-11 11 0 0
sa:everything	10 -8 -4 0
sa:exchanged	6 -9 -1 4
sa:exempt	14 -11 -1 0
sa:exemption	4 -2 -15 9
sa:exemption for	7 1 -9 0
sa:expect a	9 -4 -3 0
sa:expect the	-9 12 0 0
sa:expect to	-8 7 -11 9
sa:expire	0 -14 16 -2
sa:expire ,	-13 -3 15 0
sa:expire on	3 -9 6 0
sa:explain	10 -1 -14 0
sa:export of	5 -2 -15 7
sa:expressed	-10 0 14 0
sa:extend	-10 13 -5 1
sa:extend ,	-2 9 -2 -3
sa:extend a	13 -9 -2 0
sa:extend by	-11 -9 19 0
sa:extend to	7 3 -14 0
sa:extension	-2 13 -4 -13
sa:extension .	0 -13 12 0
sa:extension of	-5 12 -8 -1
sa:extension on	-12 13 0 0
sa:extra	-21 23 0 -3
sa:face a	-9 8 1 0
sa:fact	0 -25 9 -5
sa:fact sheet	0 -24 11 -5
sa:fail	-19 14 -2 5
sa:fail ,	-7 0 0 9
sa:failed .	-12 15 0 0
sa:failed on	3 -17 12 0
sa:fall	5 -14 10 -4
sa:fall .	-18 6 13 0
sa:fall back	-9 0 10 0
sa:false	-9 9 0 0
sa:far	12 -6 -8 0
sa:far ,	11 -6 -3 0
sa:far as	16 -15 0 0
sa:farm	0 0 3 -11
sa:farm product	14 -6 -6 0
sa:farmer	16 -20 2 0
sa:fear that	-5 -3 8 0
sa:federal register	-10 0 8 0
sa:fee .	19 -16 -2 0
sa:fee and	-13 7 7 0
sa:fee for	-6 10 -3 0
sa:fentanyl	5 3 -6 -13
sa:fentanyl ,	9 -10 0 0
sa:fentanyl duty	-9 0 11 0
sa:fertiliser	-4 -5 9 0
sa:festival	-1 -12 13 0
sa:few	8 9 -10 -14
sa:fewer	-9 11 0 0
sa:fewer than	-9 10 0 0
sa:fifth	-4 14 -10 -2
sa:fifty	10 0 -10 0
sa:fight	3 -14 0 9
sa:figure	5 3 -15 0
sa:final	4 5 -12 0
sa:finance	-3 7 -3 0
sa:finance minister	-12 15 -2 0
sa:find	0 5 -9 0
sa:finish	-12 8 2 -1
sa:finish the	-12 12 0 0
sa:finished	11 -4 -6 -2
sa:finished by	16 -13 -1 0
sa:fire	8 -11 1 0
sa:firm	19 -2 -15 -7
sa:firmly	-12 0 15 0
sa:first ,	4 4 -12 0
sa:first half	-14 15 0 0
sa:first in	-12 -11 9 12
sa:first meet	16 -18 -6 8
sa:first of	21 -19 0 0
sa:first quarter	-14 15 0 0
sa:first since	-14 15 0 0
sa:first step	-2 -3 -2 9
sa:first time	-23 2 25 -9
sa:first visit	0 -10 6 0
sa:first week	8 -2 -9 0
sa:fish	-14 16 -2 0
sa:fish ,	-10 12 0 0
sa:fish .	12 -9 0 0
sa:fishery	-9 11 -1 0
sa:fix	9 0 -8 -2
sa:fix .	-15 8 5 0
sa:fix the	22 -11 -15 0
sa:flag	-13 11 1 0
sa:flat	0 -10 0 8
sa:floor of	-8 12 -4 0
sa:flow	16 -9 -5 0
sa:flower	-25 27 -1 0
sa:flower and	-18 19 0 0
sa:fly	-13 5 9 0
sa:follow	-2 -5 10 -1
sa:followed by	-3 -8 11 0
sa:footing	-5 -5 10 0
sa:for :	-10 14 -3 0
sa:for <day-ahead>	-16 4 7 5
sa:for <day-gone>	15 -12 0 0
sa:for <money>	10 -8 0 0
sa:for <month-ahead>	-21 13 7 0
sa:for <month-gone>	-4 -4 10 0
sa:for <name>	12 0 -8 -8
sa:for <quality>	3 4 -14 0
sa:for <span>	-5 10 -6 0
sa:for a	-6 8 4 -14
sa:for about	15 -6 -8 0
sa:for all	12 -5 -7 0
sa:for an	-12 20 -8 0
sa:for asia	14 -4 -10 0
sa:for civilian	1 5 -13 2
sa:for good	15 -13 0 0
sa:for it	25 -21 -4 0
sa:for less	-6 9 -4 0
sa:for lithium	0 -12 0 12
sa:for lower	11 -5 -3 0
sa:for one	-14 6 8 0
sa:for reason	-9 5 3 0
sa:for sale	-13 13 0 0
sa:for something	-9 11 0 0
sa:for student	-11 0 0 12
sa:for talk	2 0 -13 7
sa:for the	17 -21 11 -18
sa:for their	9 0 -11 0
sa:for two	-18 13 1 2
sa:for want	13 -12 0 0
sa:for what	-11 11 -1 0
sa:for year	-7 -6 13 0
sa:forbade	-9 -4 0 13
sa:forbade its	-7 0 0 8
sa:force	0 0 -9 7
sa:force .	-14 18 -2 0
sa:force until	17 -15 0 0
sa:forced	0 -14 13 -4
sa:forced labour	-6 -6 13 -2
sa:foreseen	9 3 -14 0
sa:forgotten	-11 12 0 0
sa:fortnight ago	-10 11 0 0
sa:forty	-19 7 15 0
sa:forty minute	-11 -3 16 0
sa:found	12 -16 -11 13
sa:found in	12 -11 0 0
sa:four	-18 28 -7 -12
sa:fourth	-5 16 -10 -8
sa:fourth round	-3 9 -3 -4
sa:framework	-16 23 -4 -10
sa:framework '	-11 12 0 0
sa:framework .	11 -6 -5 0
sa:framework for	-25 28 -5 0
sa:framework with	10 -8 -1 0
sa:free	19 -9 -10 -4
sa:free .	11 -8 0 0
sa:free of	15 -14 0 0
sa:friday	-7 0 11 -1
sa:friday ,	8 -11 1 0
sa:friday <day-today>	-18 10 9 0
sa:from	10 3 -27 4
sa:from <day-ahead>	0 19 -17 -17
sa:from <day-gone>	4 0 -20 6
sa:from <day-today>	-9 1 0 7
sa:from <level>	0 6 -12 1
sa:from <month-ahead>	17 -9 -5 -2
sa:from <name>	13 -7 -10 1
sa:from <person>	15 0 -18 0
sa:from <quality>	-13 9 -3 7
sa:from <seat>	22 -15 -8 0
sa:from his	-8 10 -1 0
sa:from it	-12 12 0 0
sa:from our	10 -10 0 0
sa:from some	-8 9 0 0
sa:from the	-26 6 23 4
sa:from which	10 -5 -3 0
sa:frozen	-17 18 0 0
sa:fruit .	-10 10 0 0
sa:full	-16 10 8 0
sa:full of	-17 14 4 0
sa:further	5 -13 9 -4
sa:further .	4 -10 5 0
sa:further round	-4 -8 12 0
sa:future deal	12 -9 -1 0
sa:game	-12 13 0 0
sa:gas	21 -15 -6 0
sa:gate	8 -7 0 0
sa:gather	2 -10 9 -3
sa:gave	2 -9 8 -4
sa:gave it	12 -9 -2 0
sa:gave the	-11 2 9 0
sa:gazette	-12 14 0 0
sa:geneva	12 0 -13 -2
sa:geneva ,	14 -13 0 0
sa:gesture	-10 16 -6 0
sa:get <level>	-9 10 0 0
sa:get its	-8 11 0 0
sa:get no	-5 9 0 0
sa:give its	9 -7 0 0
sa:give notice	-6 0 9 0
sa:given	18 -15 -3 0
sa:glass	19 -17 0 0
sa:glove	-12 7 4 0
sa:go .	-14 7 8 0
sa:go back	12 -7 -2 0
sa:go by	12 -6 -9 0
sa:go from	0 -8 -1 13
sa:go into	-5 12 -8 0
sa:go on	-16 20 5 -18
sa:go up	13 -10 0 0
sa:go well	-15 11 4 0
sa:god	-8 -4 12 0
sa:gold	10 -7 0 0
sa:good .	-5 -5 14 -3
sa:good <level>	9 -7 0 0
sa:good <span>	-15 -6 20 0
sa:good as	-11 8 3 0
sa:good at	16 -7 -8 -4
sa:good by	-16 0 17 0
sa:good deal	-12 -5 5 12
sa:good for	0 6 -10 0
sa:good have	13 -9 0 -2
sa:good of	-6 12 -3 -1
sa:good over	-2 -8 0 10
sa:good since	3 4 -9 0
sa:good take	-5 -6 0 11
sa:good to	10 -5 -8 2
sa:good until	0 8 -12 0
sa:good would	9 -4 -2 0
sa:government	5 -22 15 4
sa:government ,	18 -16 0 0
sa:government .	-7 0 9 0
sa:government had	10 -9 0 0
sa:government have	-20 15 5 0
sa:government say	9 -13 0 0
sa:grant	-4 16 -11 -2
sa:grant exemption	-4 15 -10 -1
sa:grape	-15 17 0 0
sa:green	-7 9 -1 0
sa:grow .	-10 -1 13 0
sa:grower	11 -12 -3 4
sa:guest	-12 1 10 0
sa:gun	10 -9 0 0
sa:gyeongju	8 4 -11 0
sa:gyeongju on	0 10 -13 0
sa:had	7 0 -14 2
sa:had "	-9 11 -2 0
sa:had agree	13 -4 -10 0
sa:had ask	-1 -7 10 0
sa:had begin	9 -7 -2 0
sa:had come	-15 18 -1 0
sa:had failed	10 -7 0 0
sa:had just	-3 10 -3 -2
sa:had lasted	-25 2 23 -2
sa:had make	-10 2 7 0
sa:had meet	-5 -9 6 9
sa:had one	13 -8 0 -6
sa:had promise	12 -5 -4 0
sa:had put	1 -2 -9 5
sa:had receive	-8 4 3 0
sa:had sign	21 -18 -1 0
sa:had spent	-9 10 0 0
sa:had talked	6 -16 0 9
sa:had the	10 0 -11 0
sa:had to	-5 -2 9 0
sa:haggling	-13 14 0 0
sa:half	-2 -4 11 -4
sa:half .	10 -9 0 0
sa:half a	10 -9 0 0
sa:half of	-12 16 0 -4
sa:half past	-8 12 -3 0
sa:hall	-3 10 -5 0
sa:halve	0 -9 11 0
sa:hand	-13 12 5 -7
sa:hand ,	-10 12 0 0
sa:hand .	-6 15 -10 0
sa:handshake	-11 11 0 0
sa:handshake .	-13 14 0 0
sa:hang	4 -13 9 0
sa:happen .	11 0 -9 -3
sa:hard to	9 -6 -1 0
sa:has	8 -8 3 -10
sa:has <day-ahead>	15 -14 0 0
sa:has <level>	-10 11 0 0
sa:has <name>	-8 0 9 0
sa:has <span>	0 -15 11 0
sa:has announce	-15 6 9 0
sa:has charge	20 -11 -10 0
sa:has collect	-9 10 0 0
sa:has end	-15 9 7 0
sa:has ever	-4 -6 10 0
sa:has had	12 -10 0 0
sa:has hold	10 -11 0 0
sa:has in	13 -2 -7 0
sa:has let	15 -11 -2 0
sa:has meet	16 -14 0 0
sa:has no	19 -18 -7 4
sa:has not	11 -3 -7 0
sa:has offer	-1 -10 8 0
sa:has opened	-5 0 10 0
sa:has promise	-6 10 -3 0
sa:has propose	16 -13 -2 0
sa:has put	24 -8 -13 0
sa:has say	-15 5 13 -1
sa:has see	-19 20 0 0
sa:has spoken	-6 10 0 0
sa:has still	-8 9 0 0
sa:has take	-23 21 1 0
sa:has until	5 -14 7 0
sa:has warn	-11 9 1 0
sa:has yet	-2 13 -10 0
sa:have agree	24 -11 -9 -4
sa:have begin	10 -10 0 0
sa:have end	21 -12 -9 0
sa:have found	9 -14 3 0
sa:have given	12 -9 -2 0
sa:have had	10 -9 0 0
sa:have keep	0 -8 0 9
sa:have lose	-9 8 0 0
sa:have meet	13 -7 0 -2
sa:have not	-4 -1 9 0
sa:have prolong	13 -9 -2 0
sa:have put	19 -12 -6 0
sa:have reach	-21 22 0 0
sa:have read	-9 10 0 0
sa:have say	-13 18 0 -6
sa:have settle	-1 -8 10 0
sa:have sign	23 -15 -13 0
sa:have the	-18 13 6 0
sa:have to	14 -14 -11 8
sa:have until	15 -13 0 0
sa:haven't	11 -11 0 0
sa:having	2 0 -9 4
sa:having been	-11 12 0 0
sa:he	11 0 -14 -2
sa:he add	-19 21 0 0
sa:he and	-17 14 6 -1
sa:he announce	13 -3 -10 0
sa:he had	-14 10 0 4
sa:he has	13 -4 -11 0
sa:he meet	1 -16 8 2
sa:he say	21 -15 -4 -4
sa:he see	-3 -14 7 7
sa:he tell	-11 12 0 0
sa:he was	6 -6 -16 10
sa:he will	-13 13 0 0
sa:he would	40 -16 -28 -7
sa:headline	-8 10 0 0
sa:health	0 -10 0 6
sa:hear	23 -15 -7 -1
sa:hear .	16 -15 0 0
sa:hear the	18 -12 -4 0
sa:heard	11 -10 0 0
sa:heat	11 -5 -4 0
sa:heavy	13 -9 -4 0
sa:height	6 -16 9 0
sa:height of	2 -12 9 0
sa:help	0 -10 11 -2
sa:help .	-1 -11 11 0
sa:her	6 -23 10 0
sa:here	-34 20 11 7
sa:here ,	-8 11 -1 0
sa:here on	-35 23 0 11
sa:higher duty	-6 10 0 -1
sa:him ,	3 -13 3 4
sa:him on	-7 10 -4 0
sa:himself	-22 10 5 7
sa:himself .	-9 1 -1 9
sa:his	1 1 3 -19
sa:his <person>	-7 12 0 -2
sa:his country	-12 9 5 0
sa:his first	8 -12 1 0
sa:his own	17 -15 0 0
sa:his side	0 -10 8 0
sa:history	-9 14 -6 -1
sa:hit	25 -16 -8 0
sa:ho	8 -13 0 6
sa:hold ,	-16 17 0 0
sa:hold <points>	12 -8 -3 0
sa:hold a	-9 0 6 1
sa:hold for	12 -2 -14 0
sa:hold talk	-22 9 11 0
sa:hold up	-14 15 0 0
sa:holiday	18 -14 -1 0
sa:holiday .	16 -14 0 0
sa:home	-2 -9 15 0
sa:home .	11 -14 2 0
sa:home on	12 -10 0 0
sa:home with	-7 -5 16 0
sa:honey	-10 11 0 0
sa:honour	-5 -4 9 0
sa:hospital	12 -10 0 -1
sa:host	-7 8 0 0
sa:hour	-3 -2 12 -14
sa:hour .	-20 14 8 -1
sa:hour and	-13 -8 20 0
sa:hour in	-11 4 7 0
sa:hour on	16 -11 -3 0
sa:house	-7 17 -10 -1
sa:house .	-17 17 0 0
sa:house of	-7 10 -1 0
sa:household	9 -8 0 0
sa:how	11 -19 0 1
sa:how long	12 -1 -10 0
sa:hundred	8 -2 -4 0
sa:hurry .	-9 11 0 0
sa:i can	11 -10 0 0
sa:i understand	-11 12 0 0
sa:ice	-21 8 16 0
sa:if <name>	-14 18 -7 0
sa:if nothing	8 2 -11 0
sa:immediate	-4 -7 12 0
sa:immediately	10 -8 -1 0
sa:import from	-22 4 18 0
sa:import of	12 -3 -6 0
sa:impose	-16 10 -3 10
sa:impose .	0 -9 8 0
sa:impose on	-7 15 -7 0
sa:in	21 -15 -4 -9
sa:in <month-ahead>	-13 -9 1 26
sa:in <month-gone>	-15 15 -2 3
sa:in <month-today>	0 12 -10 0
sa:in <name>	12 -10 -12 8
sa:in <number>	-15 6 8 1
sa:in <organisation>	17 -17 0 0
sa:in <quality>	10 -6 -1 0
sa:in <seat>	-8 11 1 -6
sa:in <span>	18 -10 -5 -2
sa:in a	-15 7 12 -4
sa:in addition	-8 -3 13 0
sa:in answer	-8 12 -3 0
sa:in busan	13 12 -22 0
sa:in charge	-8 9 0 0
sa:in cuenca	13 -11 0 0
sa:in due	-14 0 13 0
sa:in either	8 -2 -4 0
sa:in force	-5 9 -13 4
sa:in gyeongju	10 7 -17 0
sa:in his	7 -10 2 0
sa:in it	-11 8 3 0
sa:in its	11 0 -7 0
sa:in kuala	7 -6 0 0
sa:in late	0 -12 0 12
sa:in line	-10 11 0 0
sa:in london	16 -12 -2 0
sa:in madrid	16 -12 -2 0
sa:in mid	3 8 -14 0
sa:in new	1 -11 8 0
sa:in one	27 -23 -7 0
sa:in order	-20 12 8 0
sa:in osaka	-4 16 -11 0
sa:in person	-14 -3 5 11
sa:in place	17 -10 -5 -1
sa:in spring	-12 15 -2 0
sa:in surabaya	9 0 0 -8
sa:in talk	-8 2 7 0
sa:in the	3 -6 6 -7
sa:in their	-11 12 -6 5
sa:in three	-13 15 0 0
sa:in touch	9 0 -9 0
sa:in turn	11 -8 0 0
sa:incheon	9 -14 3 0
sa:incheon airport	9 -7 0 0
sa:including	8 0 -8 0
sa:increase	-15 0 14 0
sa:industrial	17 -18 0 0
sa:industrial good	14 -9 -4 0
sa:initial a	-8 9 0 0
sa:initial and	11 -10 0 0
sa:instalment	-17 2 14 0
sa:instead	0 11 -19 -1
sa:instead .	15 -14 0 0
sa:instead of	-4 14 -15 0
sa:insurance	17 -16 0 0
sa:intend	10 -13 1 0
sa:intend to	10 -13 1 0
sa:interest	5 -8 2 0
sa:international	15 -12 0 0
sa:interview	3 5 -11 0
sa:into a	14 -3 -13 0
sa:into excess	-9 0 10 0
sa:into force	11 -11 -5 2
sa:into law	15 -4 -7 0
sa:invention	9 -7 0 0
sa:investigation	-1 -17 18 -4
sa:investment	-7 -4 12 0
sa:investment .	-6 -4 11 0
sa:invitation	21 -21 0 0
sa:invited	6 -12 0 5
sa:is	1 -5 -3 13
sa:is "	-12 12 0 0
sa:is <number>	-11 5 -6 11
sa:is a	-9 -3 18 0
sa:is before	-9 10 0 0
sa:is expect	-12 6 -2 9
sa:is good	-1 9 -8 0
sa:is in	-32 27 7 0
sa:is know	-10 11 0 0
sa:is not	0 12 -20 -3
sa:is now	12 -2 -8 0
sa:is of	9 -5 -3 0
sa:is off	21 -17 -5 0
sa:is one	1 -13 -1 11
sa:is our	-15 16 0 0
sa:is plan	-7 -5 9 4
sa:is run	-6 9 -1 0
sa:is sign	10 -6 -1 0
sa:is silent	-13 8 6 0
sa:is still	6 -17 0 10
sa:is suspend	0 9 -8 0
sa:is talking	-1 -8 0 9
sa:is the	25 -24 0 0
sa:is their	-11 2 8 0
sa:is there	-6 -7 -1 13
sa:is to	11 -2 -5 -11
sa:is where	-9 10 0 0
sa:is worth	-3 -6 9 0
sa:issue a	-8 12 -3 0
sa:issue on	-7 0 8 0
sa:it	4 -2 4 -15
sa:it "	-10 0 13 0
sa:it 's	-13 13 0 0
sa:it ,	22 -1 -26 2
sa:it .	-6 -3 12 -1
sa:it <day-gone>	11 -5 -6 0
sa:it <level>	14 -12 0 0
sa:it a	2 -15 0 8
sa:it again	-6 9 0 0
sa:it and	-3 -6 10 0
sa:it announce	-9 0 9 0
sa:it bear	9 -8 0 0
sa:it by	-11 4 7 0
sa:it can	-16 0 16 0
sa:it could	-15 16 0 0
sa:it did	18 -5 -10 0
sa:it expire	-5 -6 11 0
sa:it had	6 -26 13 -2
sa:it has	12 -8 -4 -2
sa:it hold	-15 16 0 0
sa:it in	10 0 -15 0
sa:it out	-4 -7 12 0
sa:it promise	-24 13 14 0
sa:it put	-9 0 10 0
sa:it up	15 -13 0 0
sa:it was	6 1 -9 0
sa:it will	-16 13 6 0
sa:it would	9 -11 0 0
sa:item	13 -15 1 0
sa:its	6 -16 8 -2
sa:its <level>	-13 8 9 -2
sa:its <office>	-4 9 -2 0
sa:its <organisation>	18 -9 -5 0
sa:its account	10 0 -7 0
sa:its approval	14 -10 0 -1
sa:its beef	-7 -2 10 0
sa:its company	-7 -3 12 0
sa:its consent	11 -9 0 0
sa:its countermeasure	14 -7 -9 0
sa:its duty	6 -13 0 6
sa:its first	13 -5 -7 0
sa:its list	-6 -5 12 0
sa:its new	5 -11 5 0
sa:its own	-16 14 8 -6
sa:its port	-11 0 12 0
sa:its promise	12 -12 0 0
sa:its sale	-9 0 0 9
sa:its steel	-11 11 0 0
sa:its word	-13 14 -1 0
sa:itself	12 -5 -4 -1
sa:jet	10 -4 -3 0
sa:jinping	0 8 -6 0
sa:jinping on	-10 0 12 0
sa:job	-14 15 0 0
sa:joint <organisation>	-8 8 0 0
sa:joint fact	13 -1 -11 0
sa:joint statement	-4 11 -3 0
sa:joke	-8 10 0 0
sa:journalist	14 -12 0 0
sa:juice	11 -8 0 0
sa:karoline	-9 3 7 -4
sa:karoline leavitt	-9 3 7 -4
sa:keep a	-12 5 8 0
sa:keep it	-13 7 6 0
sa:keep its	-3 7 -3 0
sa:keep their	27 -23 0 0
sa:kind	6 -15 6 0
sa:kind .	14 -13 0 0
sa:know	3 -9 11 -9
sa:know what	-11 10 0 0
sa:labour	-5 -6 13 -2
sa:lago	-14 16 0 0
sa:lamb	-9 11 0 0
sa:lancaster	-11 13 0 0
sa:lancaster house	-11 13 0 0
sa:land	-15 0 8 11
sa:lapse .	-15 9 6 0
sa:lapse at	11 -10 0 0
sa:large	5 0 -9 0
sa:largest	5 6 -12 -1
sa:largest trade	-9 7 0 0
sa:last .	-9 13 -1 -2
sa:last <span>	9 -19 5 0
sa:last day	-15 15 2 -1
sa:last month	5 -13 5 2
sa:last until	19 -21 0 0
sa:lasted	-18 14 9 -5
sa:lasted <span>	13 -6 -10 0
sa:lasted about	-20 -1 23 -1
sa:lasting	-7 10 0 0
sa:late	0 2 -11 5
sa:late .	12 -10 0 0
sa:late <month-gone>	-2 -8 0 12
sa:late on	8 4 -16 -2
sa:later .	16 -7 -8 0
sa:later in	-10 -2 14 0
sa:later than	-15 5 0 5
sa:later thi	-19 18 0 0
sa:latest	19 -3 -16 0
sa:laughed	9 -8 0 0
sa:law	-7 -6 0 17
sa:law ,	-8 10 0 0
sa:law .	14 -15 -2 2
sa:law on	4 -9 3 0
sa:lead	20 -15 -4 0
sa:leader	11 -21 5 0
sa:leader .	21 0 -21 0
sa:leader of	-6 -10 19 0
sa:leader to	9 -4 -5 0
sa:learned	11 -9 0 0
sa:least	-11 -1 15 -2
sa:least <goods-amount>	-13 7 8 0
sa:leather	6 -15 0 2
sa:leave	-13 5 0 7
sa:leave <seat>	-11 0 9 0
sa:leave at	-8 0 10 0
sa:leave it	-14 11 3 0
sa:leave the	5 1 -11 0
sa:leavitt	-9 3 7 -4
sa:leavitt say	-13 10 4 0
sa:led	-5 8 -2 0
sa:led to	-7 9 0 0
sa:leg	9 -9 0 0
sa:legal	10 -8 0 0
sa:length	16 -14 -1 0
sa:lentil	-7 -1 0 10
sa:less than	-8 13 -5 0
sa:let	-13 -4 26 -15
sa:let the	15 -20 2 0
sa:letter	30 -18 -12 -3
sa:letter and	12 -9 -1 0
sa:letter from	3 4 -10 0
sa:letter on	11 -9 0 0
sa:level	0 -23 14 7
sa:level .	-4 -14 18 0
sa:leverage	-12 13 0 0
sa:levy	0 -10 8 2
sa:levy <level>	-12 0 7 5
sa:levy on	7 -9 1 0
sa:licence	-8 -5 4 12
sa:light	14 -13 0 0
sa:like	-15 11 0 3
sa:like .	-10 10 0 0
sa:like everybody	-10 11 0 0
sa:like the	1 -13 0 7
sa:like to	17 -13 -1 0
sa:limit on	5 -12 -2 5
sa:limited	5 -8 0 0
sa:line of	-9 4 4 0
sa:line with	-10 11 0 0
sa:linen	10 -9 0 0
sa:link	-9 11 0 0
sa:list	-3 -8 14 -5
sa:list ,	-17 13 4 0
sa:list of	3 -12 6 1
sa:listed	22 -3 -16 0
sa:lithium	-3 -5 -1 12
sa:little	9 -3 -4 -7
sa:little to	9 -8 0 0
sa:live :	-11 11 0 0
sa:live from	10 -10 0 0
sa:lobster	12 -11 0 0
sa:local	-16 6 11 0
sa:locked	-8 9 0 0
sa:london ,	-7 8 0 0
sa:london .	10 -9 0 0
sa:long as	13 -9 -1 0
sa:longer	21 -9 -9 -7
sa:longer than	16 -8 -8 0
sa:lose	-2 -2 8 -2
sa:lose their	-9 8 0 0
sa:lot	-7 10 -2 0
sa:lot of	10 -9 0 0
sa:lower than	-10 11 0 0
sa:lower their	17 -13 -3 0
sa:lumber	-9 14 -6 0
sa:lumber and	-14 16 -4 0
sa:lumpur .	-15 14 0 0
sa:lunch	-18 8 10 0
sa:machine	9 -10 0 0
sa:madrid	7 -1 -5 0
sa:magazine	8 -8 0 0
sa:magnet	-8 13 -6 0
sa:maize	-7 13 -6 0
sa:maize ,	-11 14 -3 0
sa:make	-11 -3 18 -1
sa:make <level>	-8 9 0 0
sa:make <number>	-8 0 9 0
sa:make a	13 -4 -7 0
sa:make of	-11 -3 14 0
sa:make peace	-4 -3 9 0
sa:make progress	-9 5 3 0
sa:maker	-6 0 9 -1
sa:manuel	10 -10 0 0
sa:many	24 -16 -10 -3
sa:many .	11 -10 0 0
sa:margin	1 -11 10 0
sa:margin of	2 -13 10 0
sa:market	7 -21 7 3
sa:market to	-19 9 8 0
sa:match	15 -10 -3 0
sa:matter	3 -3 5 -11
sa:matter .	-9 -4 13 0
sa:matter of	-7 11 -4 0
sa:matter was	-8 11 -3 0
sa:may	2 11 -13 -10
sa:may be	-8 16 -7 0
sa:may go	-3 -7 9 0
sa:may use	-12 13 0 0
sa:me .	-9 11 -2 0
sa:mean for	9 0 -1 -4
sa:meant	-11 -3 18 -2
sa:meant for	-9 0 9 0
sa:meanwhile	14 -9 -5 0
sa:media	11 -6 -3 0
sa:mediator	23 -22 0 0
sa:medicine .	2 -8 0 3
sa:medicine to	-7 10 -3 0
sa:meet ,	14 -19 11 -4
sa:meet .	-7 1 0 4
sa:meet <name>	-5 12 -4 -2
sa:meet <person>	-4 17 -9 -5
sa:meet again	-2 -4 -1 10
sa:meet between	9 -3 0 -4
sa:meet for	-16 13 7 -8
sa:meet from	-16 20 -3 0
sa:meet here	-8 0 6 0
sa:meet his	8 -9 0 0
sa:meet in	45 -25 -25 -6
sa:meet its	11 -10 0 0
sa:meet of	0 14 -11 0
sa:meet on	1 -18 17 0
sa:meet there	-18 13 0 0
sa:meet with	0 -10 10 0
sa:meeting .	9 -8 0 0
sa:memorandum	5 6 -12 0
sa:men	4 -10 7 -1
sa:mention	-5 -12 12 0
sa:mention the	-17 0 18 0
sa:mercosur	10 -2 -7 0
sa:merdeka	-10 15 -4 0
sa:merdeka <number>	-10 15 -4 0
sa:mid	-3 10 -18 10
sa:mid -	-1 11 -18 7
sa:midnight	0 1 -20 6
sa:midnight ,	0 -14 0 11
sa:midnight in	-6 9 -2 0
sa:midnight on	22 -14 -10 -2
sa:might be	17 -4 -13 0
sa:military	-5 -3 11 0
sa:mill	14 -10 -1 0
sa:million	1 -14 8 0
sa:mineral	-5 -19 20 0
sa:mineral .	-11 0 11 0
sa:mineral and	-10 0 11 0
sa:minister	-12 12 0 -3
sa:minister ,	10 -21 11 0
sa:minister say	16 -15 0 0
sa:ministry	0 -18 6 11
sa:ministry announce	-10 -12 10 11
sa:ministry has	8 -8 0 0
sa:ministry say	-12 9 6 -4
sa:minute	-19 7 12 3
sa:minute .	-6 10 -1 0
sa:minute on	-10 0 8 0
sa:mistake	-9 13 -4 0
sa:mombasa	16 -15 0 0
sa:monday	6 -13 -3 9
sa:monday ,	14 -12 -1 0
sa:money	18 -14 -2 -1
sa:money .	12 -11 0 0
sa:month	-4 13 -8 -4
sa:month .	-12 18 -2 -3
sa:month that	10 -2 -7 0
sa:more	3 15 -13 -31
sa:more .	0 12 -14 -2
sa:more and	-9 10 0 0
sa:more from	19 -12 -6 -2
sa:more of	10 -5 -4 0
sa:morning	11 -13 0 -4
sa:morning ,	12 -2 -7 0
sa:morning for	12 -1 -8 0
sa:most	-13 -7 13 15
sa:most .	3 -11 9 0
sa:most <quality>	-12 -1 13 0
sa:most good	9 -3 -3 0
sa:most of	-23 5 9 16
sa:mostly	-11 -3 6 9
sa:mountain	16 -16 0 0
sa:move	17 -22 10 -5
sa:move to	3 -11 9 0
sa:much	5 -23 6 6
sa:much as	10 -5 -1 0
sa:must	7 -9 -6 9
sa:must issue	1 -11 0 7
sa:my	-6 11 -4 0
sa:name	-8 0 11 -2
sa:name to	-5 -4 11 0
sa:named .	11 -11 0 0
sa:nation	-5 16 -11 0
sa:national	18 -13 0 -2
sa:natural	10 -9 0 0
sa:natural gas	9 -8 0 0
sa:near	1 -9 0 8
sa:nearly	4 -16 11 0
sa:need	-1 15 -18 -3
sa:need the	-12 13 0 0
sa:negotiate	-19 28 -7 -7
sa:negotiate .	-8 6 0 0
sa:negotiate in	-14 15 0 0
sa:negotiate on	-15 13 1 0
sa:negotiate the	10 -7 0 -1
sa:negotiation	-12 -2 19 -8
sa:negotiation in	14 -12 0 0
sa:negotiation on	-19 3 14 0
sa:negotiation with	-18 6 12 0
sa:negotiator	-12 23 -10 -8
sa:neighbour .	-7 9 0 0
sa:neither	14 0 -14 -1
sa:new	4 -16 13 0
sa:new )	-6 10 0 0
sa:new .	-1 -10 10 0
sa:new <organisation>	-18 16 3 -1
sa:new <quality>	-7 10 0 -4
sa:new date	9 -9 -6 4
sa:new duty	-15 11 5 0
sa:new rate	8 -5 0 0
sa:new tariff	1 -16 3 10
sa:new year	1 -9 3 0
sa:newsletter	-11 11 0 0
sa:newspaper .	12 -12 0 0
sa:nexperia	-2 -13 -4 16
sa:nexperia 's	-9 -2 -1 14
sa:next <span>	-5 11 -7 0
sa:next to	-4 -5 9 0
sa:nickel	7 -14 9 -5
sa:nickel .	0 -9 11 -4
sa:night	-11 17 -4 -5
sa:night .	-4 10 -6 0
sa:night to	-13 18 -5 0
sa:nile	9 -8 0 0
sa:nine	15 -13 0 0
sa:no date	-3 13 -7 0
sa:no day	-7 10 -1 0
sa:no hurry	-11 4 6 0
sa:no new	5 -11 0 4
sa:no notice	-4 13 -9 0
sa:no one	-6 10 0 0
sa:no power	-10 6 -1 5
sa:no reason	16 -13 0 0
sa:no such	16 -13 0 0
sa:nobody	2 -15 11 1
sa:nobody in	11 -3 -7 0
sa:none	17 -7 -13 0
sa:nor the	-9 0 10 0
sa:not	-14 2 13 11
sa:not .	-14 9 8 0
sa:not ?	-1 -11 -1 13
sa:not a	21 -12 -9 0
sa:not accept	-7 9 0 0
sa:not at	11 -10 0 0
sa:not been	0 -12 7 9
sa:not before	-15 7 0 8
sa:not commented	-9 0 9 0
sa:not for	-11 13 0 0
sa:not in	16 -13 -2 0
sa:not know	9 -2 -4 0
sa:not make	-12 0 13 0
sa:not mention	-7 -4 11 0
sa:not rise	-11 8 1 0
sa:not say	11 -11 -4 0
sa:not see	9 -6 0 0
sa:not speak	-10 7 1 0
sa:not take	6 -4 0 0
sa:not to	0 -10 5 6
sa:not withdraw	-11 14 -1 0
sa:note	6 -21 0 7
sa:nothing	-14 16 -6 2
sa:nothing .	7 3 -22 0
sa:nothing about	-14 9 5 0
sa:nothing else	-8 10 0 0
sa:nothing had	-9 11 0 0
sa:nothing on	-4 -1 10 -5
sa:nothing to	1 -13 0 11
sa:notice	-6 9 0 0
sa:notice ,	-13 14 0 0
sa:notice .	16 0 -14 0
sa:notice on	10 0 -9 0
sa:notice that	-6 9 -2 0
sa:now	5 -8 7 -14
sa:now .	-16 -17 26 0
sa:now run	-4 10 -5 0
sa:number	6 -9 3 0
sa:number ,	14 -13 0 0
sa:number .	1 -13 7 0
sa:nut	-9 13 -3 0
sa:obstacle	0 -13 0 13
sa:obstacle .	0 -12 0 14
sa:obtain	11 -8 -1 0
sa:ocean	-11 0 12 0
sa:odd	-7 8 0 0
sa:of "	2 -10 -2 9
sa:of <day-ahead>	6 -15 0 8
sa:of <day-gone>	-6 -5 12 -6
sa:of <goods-amount>	-3 11 -6 0
sa:of <level>	-5 -2 11 -3
sa:of <money>	-14 8 0 8
sa:of <month-gone>	8 -7 -5 4
sa:of <name>	6 -22 19 -2
sa:of <number>	10 -3 -6 -4
sa:of <person>	8 16 -31 4
sa:of <quality>	-13 0 3 11
sa:of <seat>	26 -24 -1 -3
sa:of <span>	-15 14 3 -9
sa:of a	1 0 10 -23
sa:of an	3 -13 2 2
sa:of any	10 -5 -4 0
sa:of asean	-13 4 8 0
sa:of both	-12 7 11 -8
sa:of coal	-13 -1 15 0
sa:of commerce	-18 14 6 0
sa:of duty	-14 0 17 0
sa:of each	-19 21 -2 0
sa:of good	-19 8 11 0
sa:of having	15 -9 -6 0
sa:of higher	-4 -3 0 9
sa:of his	-14 -2 12 5
sa:of its	6 2 -14 2
sa:of last	-6 13 -5 -1
sa:of negotiation	-8 10 0 0
sa:of next	12 -2 -7 0
sa:of nothing	11 -9 0 0
sa:of number	-9 9 0 0
sa:of our	17 -7 -10 0
sa:of paper	-9 11 0 0
sa:of talk	-8 3 -13 16
sa:of tariff	5 -6 1 0
sa:of that	-12 13 0 0
sa:of the	11 -1 -9 -8
sa:of their	-13 2 21 -4
sa:of thi	-4 12 -8 0
sa:of two	17 -11 -3 -2
sa:of yttrium	-13 0 14 0
sa:off	3 0 5 -25
sa:off .	30 -28 0 -5
sa:offer	-7 11 0 -5
sa:offer to	-7 14 0 -8
sa:official	-15 7 0 5
sa:official in	15 -2 0 -12
sa:official say	-14 2 3 10
sa:oil	6 -2 -13 7
sa:oil .	15 -14 -8 5
sa:oil and	22 -13 -7 0
sa:oil would	10 0 -5 0
sa:old	17 -6 -8 -2
sa:older	-3 -6 10 0
sa:olive oil	-11 12 0 0
sa:on	8 -3 0 -13
sa:on ,	-14 0 16 0
sa:on .	14 -6 -12 0
sa:on <day-ahead>	16 -6 -11 -6
sa:on <day-gone>	0 -8 13 -1
sa:on <day-today>	4 7 -5 -19
sa:on <money>	-30 36 -14 5
sa:on <name>	23 -27 3 -4
sa:on <span>	-32 29 0 0
sa:on a	-19 21 -2 -1
sa:on an	-10 -1 13 0
sa:on another	15 3 -21 0
sa:on ask	-12 8 3 0
sa:on banana	-9 10 0 0
sa:on battery	-11 4 6 0
sa:on beef	-11 12 0 0
sa:on both	19 -12 -5 0
sa:on canola	-5 -2 10 0
sa:on car	10 -9 0 0
sa:on cement	-8 9 0 0
sa:on chip	9 0 -10 -1
sa:on cork	-1 -10 0 11
sa:on corn	12 -10 0 0
sa:on cotton	-14 0 0 12
sa:on cut	-5 13 -8 0
sa:on drone	-16 0 17 0
sa:on each	9 -6 0 0
sa:on either	3 -9 3 0
sa:on everything	-12 6 2 1
sa:on export	-14 19 -4 0
sa:on flower	-9 9 0 0
sa:on good	10 0 -10 0
sa:on his	10 4 -15 -6
sa:on hold	-16 14 4 -1
sa:on hope	-14 14 0 0
sa:on ice	-14 11 4 0
sa:on import	-11 -3 14 0
sa:on its	-8 13 -2 -4
sa:on maize	-7 11 -2 0
sa:on many	11 -10 0 -1
sa:on monday	-5 -12 5 10
sa:on most	17 -8 -10 0
sa:on one	5 -9 3 0
sa:on paper	13 -10 -4 0
sa:on port	11 -10 0 0
sa:on reciprocal	-9 9 0 0
sa:on record	10 -8 0 0
sa:on rice	11 -9 0 0
sa:on soybean	-9 -7 14 0
sa:on sugar	8 -2 -2 0
sa:on tariff	-19 12 8 0
sa:on the	-4 -6 18 -10
sa:on their	17 -5 -10 0
sa:on them	11 -9 0 0
sa:on trade	21 -10 -8 0
sa:on what	-1 3 -11 6
sa:on whether	6 6 -18 0
sa:on with	4 5 -11 0
sa:once	8 -11 5 -6
sa:once ,	20 -18 0 0
sa:once .	8 2 -16 0
sa:once more	-18 11 7 0
sa:one ,	-7 -15 18 2
sa:one .	-2 8 -14 8
sa:one <organisation>	-9 9 0 0
sa:one has	-11 11 0 0
sa:one in	-13 27 -14 0
sa:one is	-13 1 11 0
sa:one of	12 -6 -6 -3
sa:one that	-7 9 0 0
sa:one thing	-11 8 2 0
sa:onion	-5 7 0 0
sa:only	-5 2 -5 9
sa:open	-6 9 -11 5
sa:open ,	-8 9 0 0
sa:open for	14 -14 0 0
sa:opening	11 -13 0 0
sa:opening of	5 -9 1 0
sa:oppose the	10 -1 -5 0
sa:opposition	17 -13 -1 0
sa:option	12 -2 -10 0
sa:or	6 -24 -2 23
sa:or <span>	12 -10 0 0
sa:or not	11 -10 0 0
sa:orange	-9 11 0 0
sa:order	9 -10 0 0
sa:order ,	-10 -1 3 7
sa:order late	-9 10 0 0
sa:order of	11 -10 0 0
sa:ore	-8 11 0 0
sa:ore .	-12 12 0 0
sa:osaka	-8 19 -11 0
sa:other	13 0 -19 -6
sa:other for	15 -15 0 0
sa:other on	-1 11 -9 0
sa:other side	-10 11 0 0
sa:our	-17 16 0 1
sa:our <person>	-11 12 0 0
sa:our deal	-7 10 -1 0
sa:out	15 -12 -3 -7
sa:out .	18 -17 -2 0
sa:out :	-11 11 0 0
sa:out in	9 -9 0 0
sa:out on	12 -21 8 -4
sa:out over	11 -10 0 0
sa:out the	0 18 -21 0
sa:out what	3 8 -14 0
sa:outcome .	-8 8 0 0
sa:outline	-10 12 0 0
sa:outline of	-6 14 -7 0
sa:outlive	8 -2 -3 0
sa:outstanding .	-14 11 3 0
sa:over	-11 1 13 -5
sa:over .	18 -17 0 -1
sa:over <span>	-11 15 -3 0
sa:over a	-10 10 0 0
sa:over beef	10 -8 0 0
sa:over fentanyl	-12 13 0 -2
sa:over the	14 -15 -1 1
sa:overdue	-16 9 7 0
sa:overdue .	-16 9 7 0
sa:own .	-12 8 5 0
sa:own in	-14 14 0 0
sa:own measure	-9 0 10 0
sa:owner	12 -7 -1 0
sa:ownership	-9 10 0 0
sa:pacific	11 0 -11 0
sa:package	10 -8 0 0
sa:pact	16 -6 -7 0
sa:page	-6 13 2 -13
sa:page .	19 0 -7 -11
sa:page <number>	13 -12 0 0
sa:palace	-19 8 12 0
sa:palm	14 -8 -4 0
sa:palm oil	18 -13 -3 0
sa:paper .	10 -2 -8 0
sa:paper is	-15 5 9 0
sa:paper with	-16 5 11 0
sa:parliament	-10 7 -4 6
sa:parliament .	-7 9 -1 0
sa:part .	-13 0 8 3
sa:partner	16 -22 0 3
sa:party	10 -2 -5 -1
sa:pass	11 -22 3 0
sa:past	-21 15 0 10
sa:past midnight	-14 12 -9 7
sa:past one	-11 13 0 0
sa:pasta	-9 9 0 0
sa:paste	12 -11 0 0
sa:pause	2 -1 -12 6
sa:pause in	-3 11 -7 0
sa:pay	9 -16 13 -9
sa:pay for	-5 -15 18 0
sa:pay in	-10 11 0 0
sa:peace	-1 -7 12 -3
sa:penalty	10 -9 0 0
sa:pencil	-9 9 0 0
sa:pencilled	-5 11 -4 0
sa:pencilled in	-5 11 -4 0
sa:people briefed	15 -4 -6 -4
sa:people who	-11 13 0 0
sa:person	-16 -4 8 11
sa:person .	-12 8 4 0
sa:person since	-4 -11 1 12
sa:pharmaceutical	-11 12 0 0
sa:phase	20 -12 -5 0
sa:phase one	9 -1 -3 0
sa:phone	7 5 -11 -2
sa:phosphate	9 -6 -1 0
sa:phosphate .	-10 12 0 0
sa:photograph	-15 21 -4 0
sa:pineapple	11 -9 0 0
sa:pipe	-7 0 0 9
sa:pistachio	12 -11 0 0
sa:place	-3 11 0 -15
sa:place .	14 -10 0 -3
sa:plan	7 -10 -5 9
sa:plan ,	0 -10 2 8
sa:plan for	3 -10 2 0
sa:plane	8 -14 4 0
sa:plane .	12 -11 0 0
sa:plant	1 0 -13 4
sa:player	11 -10 0 0
sa:plead	-12 5 8 0
sa:plead for	-12 5 8 0
sa:plywood	18 -17 0 0
sa:pm	14 -12 0 0
sa:point ,	-5 -3 10 0
sa:pointed	15 -10 -1 0
sa:pointed out	10 -7 0 0
sa:port	18 -14 0 -9
sa:port .	-7 0 10 0
sa:port fee	12 -5 -6 0
sa:position	3 -12 9 0
sa:positive	12 -1 -9 0
sa:possible .	-6 7 0 0
sa:post	12 -12 -5 2
sa:postpone	15 -20 2 0
sa:poultry	-6 -6 13 0
sa:power	-23 24 -4 4
sa:power to	-5 10 -5 0
sa:prefer	-9 11 0 0
sa:prepare	14 -2 -14 1
sa:prepare the	0 8 -13 2
sa:present	-9 0 0 9
sa:president	-7 2 10 -10
sa:president ,	-15 19 0 0
sa:president .	0 8 -8 0
sa:president <person>	10 2 -12 0
sa:president of	-9 -26 25 0
sa:president xi	0 9 -5 0
sa:press	19 -29 6 0
sa:press )	16 -12 -1 0
sa:press conference	1 -11 7 0
sa:presse	-10 3 0 6
sa:price	31 -28 -5 0
sa:price of	12 -10 0 0
sa:prime	0 -15 13 0
sa:prime minister	0 -15 13 0
sa:priority	9 -8 0 0
sa:prisoner	21 -21 0 0
sa:problem	-24 12 14 0
sa:problem .	-12 0 13 0
sa:procedure	6 -12 5 0
sa:produced	0 -6 10 0
sa:product	-3 -13 4 12
sa:product ,	22 -17 -4 0
sa:product .	-11 14 -1 0
sa:product worth	-9 9 0 0
sa:production	13 -8 -2 0
sa:programme	15 -5 0 -11
sa:project	16 -5 -11 0
sa:project .	8 -1 -7 0
sa:prolong .	8 -1 -6 0
sa:prolong by	0 10 -13 0
sa:prolong their	-24 2 20 0
sa:promise	5 -10 7 -8
sa:promise in	-8 0 10 0
sa:promise of	9 -10 0 0
sa:promise that	8 -10 0 0
sa:promise to	8 -3 -4 -1
sa:properly	0 -11 12 0
sa:propose	14 -9 -5 0
sa:propose <span>	11 -9 0 0
sa:protect	-11 -4 15 0
sa:protect its	-10 0 12 0
sa:provide for	-13 14 0 0
sa:province	18 -17 0 0
sa:provisional	13 -6 -6 0
sa:provisionally	-6 -2 9 0
sa:publish	-9 -3 12 2
sa:publish .	-2 -4 -1 8
sa:publish a	-12 21 -3 0
sa:publish an	-8 -1 10 0
sa:publish on	-2 -11 10 0
sa:purchase .	11 -11 0 0
sa:purchase of	-8 18 -12 5
sa:purpose	-6 9 -1 0
sa:purpose .	-8 10 0 0
sa:push	11 -9 0 0
sa:put	3 -1 -11 9
sa:put <level>	3 4 -9 -2
sa:put <number>	0 -11 0 6
sa:put a	9 -10 -7 7
sa:put an	-13 15 0 0
sa:put his	9 0 -11 0
sa:put into	5 -11 2 0
sa:put on	-10 24 -14 0
sa:put the	-5 11 0 -4
sa:quarrel over	-1 13 -14 0
sa:quarter	-14 16 0 0
sa:quarter of	-16 17 0 0
sa:question	27 -22 -2 -3
sa:question .	12 -10 -2 0
sa:quicker	-13 7 0 5
sa:quinoa	-11 12 0 0
sa:quota	-15 9 9 -2
sa:quota ,	-8 -5 12 0
sa:quota and	-17 11 7 0
sa:radio	18 -14 -3 0
sa:raise	0 0 4 -13
sa:raise duty	9 -8 0 0
sa:raise its	13 -15 0 -1
sa:raise tariff	-7 15 -7 -1
sa:raise the	-17 21 -3 0
sa:raise to	-8 4 4 0
sa:rang	-5 10 -4 0
sa:range	12 -4 -8 0
sa:range of	12 -4 -8 0
sa:rare -	0 -9 0 9
sa:rate	7 0 -5 -2
sa:rate from	-11 12 0 0
sa:rate of	13 -13 0 0
sa:ratify it	7 -14 0 6
sa:ratify the	-9 10 0 0
sa:raw	-9 10 0 0
sa:reach	-3 12 -8 -6
sa:reach <level>	11 -10 0 0
sa:reach a	-5 11 -4 0
sa:reach the	-3 -5 9 0
sa:read that	-12 12 0 0
sa:reading	15 -10 0 -1
sa:ready	8 0 -6 -3
sa:reagan	-9 0 10 0
sa:reason	-9 7 3 0
sa:reason .	-13 8 5 0
sa:reason of	-9 5 3 0
sa:receive	-10 -6 8 10
sa:receive <person>	-10 0 11 0
sa:receive by	7 1 -10 0
sa:reciprocal	-6 9 -6 0
sa:recommend	-9 0 0 8
sa:record ,	-11 11 0 0
sa:reduce	10 -17 3 0
sa:region	11 -7 0 0
sa:regional	2 -11 9 0
sa:register	-10 0 8 0
sa:regretted	-4 10 -7 0
sa:regretted the	-4 10 -7 0
sa:reject	12 -8 -2 0
sa:release	8 -19 8 0
sa:released	25 -4 -21 0
sa:renew	16 -14 0 0
sa:renew in	15 -14 0 0
sa:renew on	-11 11 0 0
sa:renewal	14 -10 0 0
sa:repeated	-7 9 0 0
sa:reply	18 -8 -11 0
sa:report	0 -11 4 6
sa:report .	8 -12 3 -4
sa:report that	-4 8 0 0
sa:reporter	13 2 -25 0
sa:reporter on	18 -9 -10 0
sa:representative	10 -9 0 0
sa:representative ,	14 -12 0 0
sa:require	-8 -8 13 3
sa:reserve	8 -8 0 0
sa:reserved	11 -8 -1 0
sa:respect	-8 11 0 0
sa:respond	0 -10 9 0
sa:respond to	11 -8 -2 0
sa:rest	11 -6 0 -5
sa:rest for	-10 8 3 0
sa:restart	0 -6 8 0
sa:rested	14 -9 -4 0
sa:restriction	-11 21 -6 -4
sa:restriction on	-13 13 0 0
sa:result	7 2 -21 3
sa:result of	12 -1 -9 0
sa:resume .	12 -8 -1 0
sa:resume on	-11 11 0 0
sa:return	19 -3 -16 -1
sa:return .	12 -9 0 0
sa:return from	10 -5 -3 0
sa:return to	16 -9 -6 0
sa:review	4 -10 0 3
sa:rice	-1 -17 13 5
sa:ring	9 -8 0 0
sa:rise	4 7 -14 -4
sa:rise <level>	18 -12 -4 0
sa:rise by	10 -8 0 0
sa:rise from	-14 19 -6 0
sa:rival	-10 11 0 0
sa:river	18 -16 -1 0
sa:road	11 -13 1 0
sa:ronald	-9 0 10 0
sa:ronald reagan	-9 0 10 0
sa:roof	10 -9 0 0
sa:room	17 -18 0 -1
sa:room .	20 -19 0 0
sa:round	10 4 -15 -13
sa:round .	-3 20 -15 -15
sa:round in	-11 -2 6 10
sa:round of	23 -21 3 -13
sa:rule	-9 2 -2 14
sa:rule ,	10 0 -7 0
sa:rule .	-9 5 0 3
sa:rule for	-7 0 9 0
sa:rule out	10 -6 0 -2
sa:rule that	-2 -3 -3 9
sa:run	17 -12 -9 0
sa:run ,	-12 1 10 0
sa:run .	6 1 -10 0
sa:run on	13 -11 0 0
sa:run out	15 -6 -10 -4
sa:run to	14 -14 -2 0
sa:safeguard	-9 10 0 0
sa:sail	16 -14 -1 0
sa:sale	-3 -1 -13 16
sa:sale .	-9 10 0 0
sa:salmon	-11 14 -1 0
sa:same .	-8 11 0 -4
sa:same day	9 -3 -3 0
sa:same time	-11 12 0 0
sa:sanction	-5 -9 13 0
sa:sardine	-3 -7 0 10
sa:saturday	24 -21 0 0
sa:save a	-7 13 -2 -2
sa:say ,	25 -14 -12 -3
sa:say .	3 8 -9 -6
sa:say ;	0 -12 8 0
sa:say <day-gone>	12 2 -16 0
sa:say <level>	-23 16 9 0
sa:say <seat>	-16 18 0 0
sa:say ?	-12 13 0 0
sa:say a	18 -9 -8 -4
sa:say he	3 7 -12 0
sa:say his	-10 11 0 0
sa:say in	-5 -7 4 10
sa:say it	-7 -3 14 -4
sa:say last	10 -3 -4 0
sa:say on	13 -24 1 4
sa:say otherwise	9 -7 0 0
sa:say so	8 -10 0 0
sa:say that	-21 19 -3 9
sa:say the	24 -35 1 0
sa:say there	13 -4 -6 0
sa:say to	-11 13 0 0
sa:say what	-12 16 -5 0
sa:say yes	10 -7 -2 0
sa:scale	-11 0 11 0
sa:school	12 -11 0 0
sa:scott bessent	9 -8 2 -7
sa:scrap	-9 10 0 0
sa:sea	8 -18 8 0
sa:seal	14 -10 -5 0
sa:season	18 -9 -8 0
sa:second	-3 15 -18 -5
sa:second and	-13 14 0 0
sa:second day	-19 24 0 -10
sa:second meet	-22 22 0 1
sa:second round	14 -3 -3 -13
sa:second week	0 -19 11 8
sa:secret	-11 5 5 0
sa:secretary	-7 -4 1 14
sa:secretary karoline	-15 9 7 -1
sa:secretary scott	8 -9 4 -7
sa:section	-1 -8 12 -5
sa:section <number>	-1 -8 12 -5
sa:security .	-15 16 0 0
sa:see ,	11 -11 0 0
sa:see <person>	-11 10 4 -4
sa:see a	-7 9 0 0
sa:see no	6 -16 0 6
sa:see that	9 -8 0 0
sa:see them	-14 14 0 0
sa:seem to	-10 11 0 0
sa:sell	4 -9 8 -7
sa:sell .	11 -9 0 0
sa:sell the	-12 8 4 0
sa:sell to	-1 -10 10 0
sa:send	18 -5 -13 0
sa:send it	-9 10 0 0
sa:sentence	-15 16 0 0
sa:service	9 -20 6 0
sa:session	7 3 -6 -10
sa:set	2 -8 9 -10
sa:set .	8 4 -12 0
sa:set for	-13 -4 15 1
sa:set of	-9 3 5 0
sa:settle for	8 -10 0 0
sa:settle their	15 -10 -4 0
sa:several	0 -12 12 0
sa:several time	11 -9 0 0
sa:shake	-11 3 8 0
sa:shake hand	-12 3 8 0
sa:shall	-3 10 -6 0
sa:share	19 -20 -1 0
sa:share of	0 -8 3 2
sa:she say	-8 9 0 0
sa:sheep	10 -6 0 0
sa:sheet	0 -26 11 -6
sa:sheet ,	-8 -1 10 0
sa:sheet .	11 0 -9 0
sa:sheikh	14 -13 0 0
sa:ship	11 -4 0 -11
sa:shipbuilding	4 6 -10 0
sa:shoe	-6 9 -1 0
sa:shoe .	-11 11 0 0
sa:shook	-9 9 0 0
sa:shop	-11 12 0 0
sa:short	4 -12 0 7
sa:short .	2 -11 0 8
sa:shortage	-9 -1 12 0
sa:shortage of	-12 0 14 0
sa:should	-4 17 -14 -5
sa:should be	4 -11 2 0
sa:should have	-8 8 0 0
sa:show	-7 4 -6 9
sa:show .	-10 -2 0 11
sa:shut	11 -16 0 0
sa:shut the	13 -10 -1 0
sa:side	-10 9 6 -14
sa:side ,	-6 -10 21 0
sa:side .	-14 8 4 0
sa:side meet	-13 15 0 0
sa:side of	-4 -9 13 0
sa:side would	11 -14 1 0
sa:sign ,	-11 2 9 0
sa:sign .	12 -9 -3 0
sa:sign ?	9 -9 0 0
sa:sign a	-16 8 10 0
sa:sign by	-20 23 -3 0
sa:sign for	-7 15 -8 0
sa:sign in	18 -17 0 0
sa:sign it	23 -17 -7 0
sa:sign the	22 -16 -9 0
sa:sign trade	-19 15 2 0
sa:sign with	-7 8 0 0
sa:signature	7 -15 0 7
sa:signature ,	-2 -13 4 9
sa:signature .	13 -10 -1 0
sa:signature is	10 -7 0 0
sa:signature the	10 -9 0 0
sa:signature to	-12 17 -5 0
sa:silent	-9 3 7 0
sa:silent .	4 5 -13 0
sa:silent on	-14 0 15 0
sa:since	17 -12 -7 7
sa:since <day-gone>	-3 14 -15 0
sa:since <day-today>	-4 -2 0 8
sa:since <month-gone>	26 -14 -12 -2
sa:since <number>	8 -12 0 -1
sa:since <person>	0 -8 8 0
sa:since <seat>	-5 -9 0 12
sa:since it	12 -4 -6 0
sa:since spring	-10 15 -5 0
sa:since then	-14 4 9 0
sa:since they	2 -11 2 2
sa:sit	-12 10 -2 4
sa:sit for	10 -9 0 -1
sa:sit on	-12 16 -3 0
sa:six	9 -4 0 0
sa:sixth round	9 -12 2 0
sa:size	-10 11 0 0
sa:ski	13 -12 0 0
sa:slap	-10 16 -8 0
sa:sleep	-12 15 0 0
sa:slow	-5 10 -5 0
sa:smoke	22 -22 0 0
sa:so	13 -10 0 -9
sa:so did	12 -11 0 0
sa:so it	-12 12 0 0
sa:so that	10 -6 -1 0
sa:social	11 -7 -1 0
sa:sofa	-8 9 0 0
sa:software	-4 12 -2 -3
sa:some	0 0 -11 11
sa:something	-13 9 -4 8
sa:soon	-22 26 -1 0
sa:soon .	-16 18 0 0
sa:soon as	-13 15 0 0
sa:source	-9 0 7 0
sa:southeast	-9 14 -6 0
sa:southeast asia	-10 11 0 0
sa:soy	9 -8 0 0
sa:soybean	13 -22 1 0
sa:soybean ,	5 -13 5 0
sa:soybean before	8 0 -8 0
sa:soybean it	-15 0 15 0
sa:soybean to	13 0 -12 0
sa:speak	-13 7 11 -3
sa:speak for	-13 13 0 0
sa:special	-9 11 0 0
sa:speed	-11 15 -3 0
sa:spirit .	10 0 -9 0
sa:spoke	12 0 -10 -3
sa:spoke with	12 -9 -3 0
sa:spoken of	-14 13 3 0
sa:spokesman	11 -6 0 0
sa:spokeswoman	-12 0 0 14
sa:spot	-11 11 0 0
sa:spot .	-11 11 0 0
sa:sprat	-7 11 -3 0
sa:spring	-23 19 7 -2
sa:spring .	-24 16 13 0
sa:stability	0 -9 10 0
sa:stable	-15 3 13 0
sa:staff	0 -7 12 -10
sa:stalled	-9 10 0 0
sa:stand .	14 -18 2 0
sa:stand at	-8 11 -2 0
sa:standstill	-12 18 -6 -2
sa:start	8 -12 0 5
sa:start <day-ahead>	-13 10 0 2
sa:start the	11 -11 0 0
sa:state of	8 -12 3 0
sa:statement ,	-14 14 0 0
sa:statement .	3 -9 -1 7
sa:stay	1 2 -13 5
sa:stay .	-7 0 -1 12
sa:stay in	6 1 -10 0
sa:stay its	-9 10 0 0
sa:steel	9 -11 -4 3
sa:steel .	-4 8 -2 0
sa:steel and	13 -5 -9 0
sa:steel duty	-9 10 0 0
sa:steepest	12 -10 0 -1
sa:step .	15 -12 0 0
sa:still a	9 -8 0 0
sa:still in	16 -12 0 0
sa:still on	13 -15 1 0
sa:still outstanding	7 -10 4 0
sa:still to	-11 6 0 5
sa:stockholm	-17 19 1 -4
sa:stockholm on	-8 9 0 0
sa:stone	-6 -11 15 0
sa:stop	-5 14 -11 0
sa:stop .	-12 14 0 0
sa:stop a	-11 13 0 0
sa:stop for	-20 21 0 0
sa:stop the	16 -8 -6 0
sa:strike	10 -23 13 -2
sa:strike ,	18 -17 0 0
sa:student	-14 -11 13 11
sa:student .	-14 -1 4 12
sa:subject .	15 -12 0 -4
sa:subject to	-15 19 -3 0
sa:substance	17 -6 -12 0
sa:substance .	17 -6 -11 0
sa:sugar truce	17 -15 0 0
sa:sum	19 -15 -2 0
sa:summit ,	3 14 -16 0
sa:summit .	16 -10 -8 0
sa:summit in	0 -15 11 0
sa:summit of	4 7 -11 0
sa:sunday	11 -1 -11 0
sa:sunday <day-today>	14 -8 -8 0
sa:supply	-14 17 -1 0
sa:surabaya	9 0 0 -8
sa:surcharge	2 -15 5 4
sa:surcharge of	0 -10 8 0
sa:suspend	8 -10 2 0
sa:suspend ,	-15 15 0 0
sa:suspend .	12 -9 0 0
sa:suspend its	0 7 -3 0
sa:suspend most	11 -10 0 0
sa:suspend the	2 -12 9 0
sa:suspend their	0 -17 14 0
sa:suspension	-7 15 -4 -4
sa:suspension of	-10 14 0 0
sa:sweet	10 -10 0 0
sa:table	-1 12 -25 6
sa:table ,	20 -19 0 0
sa:table .	-11 3 -1 9
sa:take	-5 9 -13 1
sa:take <span>	11 -6 -4 0
sa:take back	9 -7 0 0
sa:take effect	-10 5 0 7
sa:take from	-18 15 2 0
sa:take place	-8 11 0 -4
sa:take up	-8 8 0 0
sa:talk	2 0 -25 21
sa:talk .	17 -22 6 0
sa:talk ;	9 -8 0 0
sa:talk about	6 -12 -6 11
sa:talk and	-1 12 -11 0
sa:talk between	-19 8 -5 16
sa:talk end	-8 9 0 0
sa:talk had	-4 -7 0 10
sa:talk here	-14 15 -10 4
sa:talk in	15 -2 -8 -10
sa:talk of	-9 16 -3 -5
sa:talk on	-2 -3 0 11
sa:talk since	-11 1 7 0
sa:talk thi	1 5 -9 0
sa:talk to	16 -19 0 5
sa:talk until	-9 9 0 0
sa:talk with	-26 23 5 -4
sa:talked by	15 -10 -4 0
sa:talking	8 -17 0 5
sa:talking .	14 -10 -1 0
sa:talking to	-3 -6 0 9
sa:tariff	-15 17 4 -8
sa:tariff "	-9 11 0 0
sa:tariff ,	0 13 -7 -10
sa:tariff .	-9 -1 15 -6
sa:tariff and	1 -8 4 0
sa:tariff cut	11 0 -9 0
sa:tariff deal	-10 -2 12 0
sa:tariff down	-10 11 0 0
sa:tariff for	-17 0 22 0
sa:tariff had	10 -9 0 0
sa:tariff in	2 -10 5 0
sa:tariff off	-8 9 0 0
sa:tariff on	-1 9 -4 -12
sa:tariff over	14 -5 -6 -1
sa:tariff suspend	-14 6 8 0
sa:tariff that	11 0 -8 0
sa:tariff to	-9 9 0 0
sa:tariff war	-12 6 6 0
sa:team	-12 20 -13 0
sa:team ,	-9 10 0 0
sa:tech	-8 9 0 0
sa:technology	12 -2 -4 -5
sa:technology .	8 -5 -1 0
sa:telephone	39 -28 -19 -4
sa:telephone .	15 0 -14 0
sa:telephone for	13 -7 -6 0
sa:telephone on	15 -16 -1 0
sa:television interview	0 9 -10 0
sa:tell <organisation>	-6 8 0 0
sa:tell journalist	12 -11 0 0
sa:tell me	-7 8 0 0
sa:tell reporter	11 0 -17 2
sa:tell the	-5 10 -3 0
sa:tell thi	10 -10 0 0
sa:tell to	1 -9 5 0
sa:tell us	-6 9 -1 0
sa:ten	-14 5 10 0
sa:ten minute	-14 2 12 0
sa:tender	-11 1 8 0
sa:tenth	21 -23 2 0
sa:term ,	-12 14 -1 0
sa:term of	8 -15 5 0
sa:term on	-7 -2 10 0
sa:text	-12 13 12 -18
sa:text ,	19 -9 -11 0
sa:text .	-7 10 0 0
sa:text is	-6 9 -3 0
sa:text of	7 5 -1 -14
sa:text that	-21 14 6 0
sa:textile	13 -7 0 -3
sa:th	-21 19 -4 4
sa:than <level>	-18 24 -6 0
sa:than <span>	-15 11 3 0
sa:than a	13 -11 0 0
sa:than he	-4 -4 8 0
sa:than it	1 -10 6 0
sa:than last	13 -11 0 0
sa:than the	17 -18 1 -2
sa:that ,	9 -10 0 0
sa:that .	-20 20 6 -9
sa:that <level>	-9 13 -4 0
sa:that <name>	-11 11 -7 9
sa:that <person>	17 -5 -16 2
sa:that <quality>	-12 -15 24 0
sa:that <seat>	27 -24 -4 -2
sa:that <span>	-5 -10 -2 16
sa:that a	16 -6 -4 -6
sa:that all	11 -8 -2 0
sa:that an	25 -16 -4 -7
sa:that as	-8 4 3 0
sa:that begin	-15 12 -1 6
sa:that both	-17 9 3 6
sa:that cost	-10 0 0 9
sa:that date	-16 17 0 0
sa:that did	10 -8 0 0
sa:that end	-21 14 11 -1
sa:that has	15 -14 0 0
sa:that have	4 -12 -2 9
sa:that he	22 -4 -26 -1
sa:that is	-9 8 3 -4
sa:that it	-3 -3 10 -3
sa:that its	-19 17 2 0
sa:that lasted	-11 15 -6 0
sa:that most	-7 0 0 10
sa:that no	-13 1 11 0
sa:that nothing	-11 5 6 0
sa:that open	-13 12 0 0
sa:that prolong	-10 13 -3 0
sa:that the	12 -3 -10 0
sa:that their	12 -24 8 0
sa:that there	-10 -8 8 13
sa:that thing	-17 18 0 0
sa:that was	0 -9 9 0
sa:that were	14 -7 -2 -1
sa:that will	-10 0 7 0
sa:the	3 -9 13 -7
sa:the <day-ahead>	7 0 -15 7
sa:the <day-gone>	-20 18 -2 3
sa:the <level>	0 0 3 -9
sa:the <number>	-13 20 -6 0
sa:the <office>	7 0 -4 -10
sa:the <organisation>	0 -20 14 13
sa:the <person>	18 -11 -10 0
sa:the <quality>	-10 29 -21 -9
sa:the <seat>	-17 15 7 -5
sa:the <span>	9 -15 5 0
sa:the additional	15 -17 2 0
sa:the agreement	11 0 -11 -1
sa:the airport	10 -6 -3 0
sa:the autumn	-15 -1 19 -2
sa:the back	15 -14 0 0
sa:the balance	-2 -6 10 0
sa:the bargain	-4 -6 12 0
sa:the best	-5 -9 13 0
sa:the bloc	-11 12 0 0
sa:the call	-23 0 24 -1
sa:the case	14 -10 0 0
sa:the cheese	-10 11 0 0
sa:the clock	-7 9 -1 0
sa:the coffee	-16 17 0 0
sa:the come	18 -10 -8 0
sa:the consent	-11 11 0 0
sa:the current	11 0 -9 0
sa:the day	-7 -14 17 7
sa:the deal	10 -13 3 0
sa:the delegation	-17 19 -4 2
sa:the door	12 -11 0 0
sa:the drug	-18 7 8 2
sa:the duty	-1 13 -9 -6
sa:the eighth	-7 12 -3 0
sa:the emergency	13 -8 -1 0
sa:the end	-27 8 20 0
sa:the entity	9 -3 -2 0
sa:the exemption	-7 -4 0 12
sa:the extension	-12 15 0 0
sa:the extra	-6 12 -3 -1
sa:the fall	-13 6 7 0
sa:the fentanyl	13 -5 -6 0
sa:the fifth	-9 18 -7 -2
sa:the figure	-9 10 0 0
sa:the firm	11 -7 -3 0
sa:the first	-9 3 1 7
sa:the front	-12 13 0 0
sa:the full	-8 -3 12 0
sa:the g	-5 -7 12 0
sa:the harvest	-9 10 0 0
sa:the headline	-8 10 0 0
sa:the heat	11 -5 -4 0
sa:the hotel	10 -10 0 0
sa:the house	-14 18 -2 0
sa:the investigation	-13 0 13 0
sa:the joint	-5 8 -1 0
sa:the judge	-12 13 0 0
sa:the last	-13 15 0 -2
sa:the late	-14 9 5 0
sa:the latest	10 0 -7 0
sa:the law	-2 -4 -5 12
sa:the leader	0 -12 15 0
sa:the length	15 -13 -1 0
sa:the letter	10 -6 -1 0
sa:the level	-3 -3 9 0
sa:the lower	8 -7 0 0
sa:the margin	3 -13 10 0
sa:the market	7 -11 4 0
sa:the matter	-2 -3 13 -10
sa:the mountain	16 -15 0 0
sa:the name	9 -8 0 0
sa:the necessary	-1 10 -9 0
sa:the new	17 -19 0 0
sa:the night	-7 9 0 0
sa:the note	-5 -2 0 9
sa:the one	-18 19 0 0
sa:the opening	8 -8 0 0
sa:the opposition	12 -9 0 0
sa:the other	-9 23 -20 0
sa:the outline	-7 12 -3 0
sa:the paper	-19 12 0 4
sa:the pause	-13 0 0 12
sa:the port	18 -9 -7 -1
sa:the present	10 -5 -2 0
sa:the president	-2 -26 21 0
sa:the press	13 -11 0 0
sa:the price	15 -14 0 0
sa:the promise	10 -9 0 0
sa:the radio	9 -7 0 0
sa:the reciprocal	21 -13 -6 0
sa:the rest	10 -1 -4 -3
sa:the room	-11 10 0 0
sa:the rule	2 -15 8 -3
sa:the safeguard	-11 12 0 0
sa:the sale	5 -19 0 11
sa:the share	8 -7 0 0
sa:the ship	1 -9 6 0
sa:the side	10 -6 -1 0
sa:the signature	-14 8 -2 9
sa:the soup	-9 11 0 0
sa:the soybean	-18 0 19 0
sa:the special	-9 10 0 0
sa:the spring	-15 0 16 0
sa:the steel	-9 9 0 0
sa:the step	-13 10 3 0
sa:the sugar	13 -9 -2 0
sa:the sum	14 -11 0 0
sa:the summer	10 -11 1 0
sa:the summit	18 2 -22 0
sa:the table	3 4 -16 1
sa:the talk	0 -8 8 2
sa:the tariff	11 -13 0 -1
sa:the tax	-11 12 0 0
sa:the telephone	14 -15 1 0
sa:the tenth	13 -21 7 0
sa:the term	0 -9 10 0
sa:the third	-11 20 -19 -7
sa:the three	13 -12 -1 0
sa:the time	-14 -3 17 0
sa:the trade	11 0 -15 2
sa:the truce	-10 9 8 -16
sa:the understanding	17 -8 -10 0
sa:the use	-7 0 9 0
sa:the visit	-10 4 6 0
sa:the vote	-7 -5 3 9
sa:the war	13 -16 2 0
sa:the way	-8 11 -2 0
sa:the week	4 0 -12 3
sa:the whole	7 -15 5 0
sa:the winter	20 -16 -1 0
sa:the world	8 -2 -13 6
sa:the year	-9 4 6 0
sa:the yield	-11 -3 13 0
sa:their <level>	9 -9 0 0
sa:their <office>	-4 -5 11 0
sa:their additional	-9 -2 12 0
sa:their dispute	10 -6 -18 5
sa:their duty	15 -13 0 0
sa:their first	-6 -5 14 -2
sa:their fourth	-7 10 0 0
sa:their free	-14 8 5 0
sa:their leader	-7 -5 12 0
sa:their meet	-15 13 2 0
sa:their name	-15 6 6 0
sa:their president	-15 22 -4 0
sa:their quarrel	-7 12 -3 0
sa:their second	-11 16 -3 0
sa:their talk	15 -5 -12 0
sa:their tariff	-11 2 12 0
sa:their trade	27 -14 -15 0
sa:their truce	12 -3 -10 0
sa:them	2 -12 0 15
sa:them ,	1 -11 9 -1
sa:them .	-12 0 14 -3
sa:them <level>	-4 -4 0 10
sa:them back	12 -5 -8 0
sa:them from	9 -8 0 0
sa:them in	-11 7 0 5
sa:themselve	-25 21 3 5
sa:themselve <span>	-12 13 0 0
sa:there	-7 0 -1 13
sa:there ,	10 -11 0 0
sa:there a	-6 -7 0 13
sa:there by	-10 14 0 -1
sa:there had	10 -7 0 0
sa:there on	-11 6 0 2
sa:there was	-17 11 0 2
sa:there will	11 -8 -1 0
sa:there would	0 -18 4 10
sa:they	-7 11 1 -10
sa:they announce	11 -4 -8 0
sa:they do	15 -13 0 0
sa:they first	11 -11 0 0
sa:they get	13 -12 0 0
sa:they have	-1 7 -8 0
sa:they meet	-15 13 5 -1
sa:they put	-15 15 0 0
sa:they sign	-12 7 4 0
sa:they stand	11 -14 0 0
sa:they will	-3 11 -8 0
sa:they would	-6 13 -11 0
sa:they'll	-14 13 0 0
sa:thi .	-16 13 3 0
sa:thi month	7 8 -14 -6
sa:thi newspaper	-9 0 10 0
sa:thi one	12 0 -11 0
sa:thi spring	12 -11 0 0
sa:thi time	3 -19 11 0
sa:thi week	-21 17 -11 7
sa:thi year	7 8 -16 -3
sa:thin	-10 10 0 0
sa:think	19 -21 3 -5
sa:think about	9 -8 0 0
sa:third ,	11 -9 0 0
sa:third country	-15 13 2 0
sa:third since	-12 5 -3 9
sa:third time	-12 18 -5 -5
sa:those	-9 -2 10 3
sa:though the	10 -10 0 0
sa:threat	7 -7 -13 8
sa:threat of	0 -5 -2 8
sa:threaten	20 -10 -17 0
sa:three	-27 29 -13 5
sa:three .	-2 -1 -6 9
sa:through <day-ahead>	-10 1 0 8
sa:through <number>	-13 -2 16 0
sa:thursday	-9 7 6 -5
sa:thursday ,	13 -5 -5 0
sa:thursday <day-today>	-10 1 11 -2
sa:tiktok	0 9 -9 -2
sa:tiktok .	-9 10 0 0
sa:timber	-15 9 0 3
sa:time	7 -2 9 -33
sa:time ,	-5 19 -14 -1
sa:time .	-11 8 6 -2
sa:time being	-2 -17 16 0
sa:time for	19 -23 5 0
sa:time in	11 -8 0 -4
sa:time since	-13 25 -4 -8
sa:time that	-11 8 2 0
sa:time the	5 6 -13 0
sa:tin	-12 14 -1 0
sa:to	-2 6 -14 12
sa:to <day-ahead>	-9 4 9 -8
sa:to <money>	16 -10 -3 0
sa:to <name>	-4 -13 10 9
sa:to <person>	10 0 -13 2
sa:to <quality>	11 -10 -7 6
sa:to a	-12 -1 14 0
sa:to act	-13 7 0 5
sa:to agree	13 -11 0 0
sa:to announce	-11 0 12 0
sa:to ask	-6 12 -3 0
sa:to be	3 10 -14 -13
sa:to begin	3 -20 10 4
sa:to buy	-10 0 3 7
sa:to charge	11 -18 -7 9
sa:to collect	-7 11 -5 0
sa:to correct	18 -15 0 0
sa:to end	-7 25 -19 -6
sa:to explain	10 -10 0 0
sa:to extend	-14 18 -3 0
sa:to fentanyl	9 -3 -4 0
sa:to give	5 -10 1 0
sa:to go	-7 19 -9 -3
sa:to halve	-7 -1 10 0
sa:to it	5 2 -10 0
sa:to its	4 -15 0 2
sa:to keep	-14 9 12 -8
sa:to land	-7 -1 10 0
sa:to let	-15 5 10 0
sa:to levy	-12 8 3 0
sa:to lift	12 -9 0 0
sa:to look	1 -11 -1 9
sa:to lower	9 -14 5 0
sa:to me	-9 10 0 0
sa:to meet	16 -7 -15 3
sa:to new	9 -9 0 0
sa:to nothing	-18 11 9 0
sa:to one	-11 7 4 0
sa:to people	10 0 -5 -5
sa:to plead	-12 5 8 0
sa:to prepare	5 8 -21 4
sa:to publish	-14 10 4 0
sa:to put	-18 15 -8 10
sa:to question	10 -8 -1 0
sa:to raise	18 -15 -3 0
sa:to reporter	9 -10 0 0
sa:to resume	-10 7 2 0
sa:to run	10 -12 0 0
sa:to say	-18 11 12 -2
sa:to send	10 0 -7 0
sa:to settle	12 -7 -8 0
sa:to show	-5 -1 -2 11
sa:to sit	13 -10 0 -1
sa:to stay	4 -18 0 11
sa:to stop	-10 3 9 -2
sa:to take	-16 22 -16 4
sa:to talk	9 -9 -16 12
sa:to the	-7 9 -5 4
sa:to their	-10 11 0 0
sa:to think	9 -8 0 0
sa:to us	9 -8 0 0
sa:to where	15 -15 0 0
sa:together	8 -10 -3 6
sa:together .	-11 1 -1 8
sa:together in	10 -5 -2 0
sa:together with	20 -19 0 0
sa:top ,	-8 9 0 0
sa:top of	17 -11 -4 0
sa:total of	-9 10 0 0
sa:touch	10 0 -9 0
sa:touche	-8 9 0 0
sa:tour	10 -10 0 0
sa:town	-14 20 -2 -4
sa:track	15 -5 -10 0
sa:trade ,	-7 -9 4 12
sa:trade .	-13 0 14 0
sa:trade adviser	-8 9 0 0
sa:trade agreement	1 2 -14 10
sa:trade and	11 -2 -7 0
sa:trade deal	-5 -3 12 -4
sa:trade minister	-12 17 -4 0
sa:trade ministry	-9 -6 9 8
sa:trade negotiation	-2 -16 14 0
sa:trade representative	13 -11 0 -5
sa:trade talk	-8 11 -11 2
sa:trade war	-13 17 0 -3
sa:trade with	-7 10 -1 0
sa:trader	11 -3 -7 0
sa:trading	11 -7 0 0
sa:transcript	-3 -5 10 0
sa:transcript )	0 -17 12 0
sa:translated )	16 -10 -5 0
sa:translated from	-12 3 8 0
sa:transport	-2 -9 0 12
sa:travel	17 -9 -10 0
sa:travel to	16 -7 -9 0
sa:treasury	10 -6 0 -7
sa:treatment	-11 19 -7 0
sa:treaty	6 -14 4 0
sa:treaty that	-13 0 12 0
sa:tree	11 -4 0 -4
sa:tried	0 -9 10 0
sa:trip	7 -12 3 0
sa:truce .	-7 16 -10 -1
sa:truce before	-6 11 -5 0
sa:truce between	-1 -7 16 -10
sa:truce for	11 -2 -7 0
sa:truce has	12 -11 0 0
sa:truce hold	-11 12 0 0
sa:truce in	-11 -7 13 8
sa:truce into	12 -5 -5 0
sa:truce is	4 -13 5 0
sa:truce last	13 -12 0 0
sa:truce of	9 -14 8 -4
sa:truce or	-6 -6 -2 12
sa:truce over	15 -16 0 0
sa:truce should	-4 9 -2 0
sa:truce that	0 15 -13 -9
sa:truce with	23 -22 -7 5
sa:truck	13 -8 -4 0
sa:trying	-11 12 0 0
sa:trying to	-12 12 0 0
sa:tuna	1 -11 -3 11
sa:turn	0 0 -12 8
sa:turn to	-12 0 0 13
sa:turnberry	3 4 -10 0
sa:twelve	13 -12 0 0
sa:twenty	15 -7 -7 0
sa:twice as	-11 12 0 0
sa:two	-13 8 12 -13
sa:two ,	-14 9 6 0
sa:two .	-25 28 -2 0
sa:two <office>	13 -5 -5 -7
sa:two delegation	-10 11 0 0
sa:two government	11 -25 9 0
sa:two had	-4 8 0 0
sa:two hour	-18 4 7 3
sa:two men	8 -16 8 -1
sa:two neighbour	-9 10 0 0
sa:two number	15 -13 0 0
sa:two or	12 -10 0 0
sa:two round	18 -17 0 0
sa:two side	-12 15 -2 0
sa:type	10 -7 0 0
sa:under	11 -18 -1 4
sa:under a	13 -10 1 -8
sa:under it	-11 0 12 0
sa:under section	-2 -3 8 -3
sa:under the	19 -2 -14 -7
sa:under which	-1 6 -8 1
sa:understand	-10 11 0 0
sa:understanding	15 -5 -15 0
sa:understanding of	11 -11 0 0
sa:understanding on	-16 17 0 0
sa:understood	-8 10 0 0
sa:undertook	-9 16 -7 0
sa:undertook to	-9 16 -7 0
sa:unilateral	-1 -7 9 0
sa:unless	30 -20 -9 0
sa:unmoved .	-7 -1 10 0
sa:until	17 -11 -7 -4
sa:until <day-ahead>	-5 -2 7 4
sa:until <day-gone>	18 -2 -16 0
sa:until <name>	-12 12 0 0
sa:until <number>	10 -10 -1 0
sa:until it	10 -7 -3 0
sa:until the	-16 16 3 -2
sa:until then	12 -11 0 0
sa:up	11 -2 -18 3
sa:up .	-5 10 -5 0
sa:up <day-ahead>	9 -9 0 0
sa:up <level>	-6 9 -2 0
sa:up <span>	9 -7 0 0
sa:up again	-6 10 -2 0
sa:up in	1 -13 0 10
sa:up its	11 -2 -8 0
sa:up of	-10 11 0 0
sa:up on	13 -13 0 0
sa:up two	11 -10 0 0
sa:us	5 1 -9 -6
sa:us that	13 -12 0 0
sa:use .	3 9 -12 0
sa:use of	-11 0 9 3
sa:used	-5 -4 11 0
sa:used the	-11 -8 17 0
sa:used to	10 -7 0 0
sa:version	-3 -6 10 0
sa:very	13 -1 -16 0
sa:very good	10 -4 -3 0
sa:very same	-10 10 0 0
sa:vessel	11 -8 0 0
sa:video	0 -15 18 -2
sa:video call	-7 0 9 0
sa:video link	-10 11 0 0
sa:video on	13 -8 -3 0
sa:view	-13 3 3 6
sa:view .	-10 10 0 0
sa:visa	21 -17 -8 0
sa:visa .	13 -7 -3 0
sa:visit ,	-15 0 15 0
sa:visit <name>	15 -3 -12 0
sa:visit by	-12 0 8 0
sa:visit of	12 -1 -10 0
sa:visit to	-3 -7 8 0
sa:voice	-6 -3 9 0
sa:void	14 -10 -2 0
sa:vote	12 -11 -6 3
sa:vote ,	-2 -6 0 8
sa:vote .	-14 15 0 0
sa:wage	11 -11 0 0
sa:wait	28 -17 -11 -7
sa:wait .	8 -7 0 0
sa:wait for	26 -22 -5 -2
sa:waive	-9 11 0 0
sa:walked	-22 12 12 0
sa:walked out	-16 13 3 0
sa:wall	12 -10 0 0
sa:want	-8 16 -4 -10
sa:want a	-13 20 -11 0
sa:want of	13 -12 0 0
sa:want to	-16 18 0 0
sa:wap	0 -11 9 0
sa:wap )	0 -11 9 0
sa:war between	-7 14 -6 0
sa:war on	9 -7 -1 0
sa:warn	-12 6 1 3
sa:warn ,	-6 -1 0 9
sa:warn .	-13 18 -2 0
sa:warn that	10 -18 6 -2
sa:was	11 -9 -3 0
sa:was "	3 -17 11 0
sa:was ,	11 -9 0 0
sa:was .	-8 10 0 0
sa:was <level>	13 -15 0 0
sa:was a	-10 18 -11 0
sa:was call	20 -10 -9 -4
sa:was collect	-12 1 9 0
sa:was done	6 -11 1 0
sa:was due	23 -19 -5 0
sa:was go	9 -7 0 0
sa:was in	-10 8 1 -1
sa:was leave	-10 10 0 0
sa:was make	-9 12 -2 0
sa:was no	-11 5 0 3
sa:was not	-14 14 -6 8
sa:was on	13 -6 -6 0
sa:was one	8 0 -10 0
sa:was open	9 -8 0 0
sa:was publish	-5 -2 0 9
sa:was receive	0 -1 -10 11
sa:was sign	-15 3 12 0
sa:was the	-17 10 17 -9
sa:was their	-11 0 11 0
sa:was there	-9 10 0 0
sa:was to	1 -13 8 3
sa:watche	-12 7 8 -3
sa:watche and	-9 13 0 -2
sa:way ,	-9 10 0 0
sa:way to	9 -11 0 0
sa:we	-13 18 -13 3
sa:we agree	-8 10 0 0
sa:we have	-17 11 -5 12
sa:we hear	15 -14 0 0
sa:we shall	-7 10 -1 0
sa:we'll	15 -10 -5 0
sa:weaver	-3 -11 0 13
sa:wednesday	-19 15 -7 13
sa:wednesday <day-today>	-18 12 -4 13
sa:week	-3 -1 -12 20
sa:week ,	-19 15 9 -3
sa:week .	5 -2 -26 18
sa:week ago	-15 -2 11 9
sa:week and	7 -9 3 -1
sa:week for	-22 20 2 -2
sa:week in	15 -16 3 -4
sa:week it	-23 13 6 4
sa:week of	6 -15 0 15
sa:week that	19 -11 -2 -2
sa:week to	14 0 -12 -3
sa:weekend	-21 17 5 0
sa:welcome	16 -12 -2 0
sa:welcomed	2 -21 5 6
sa:welcomed the	4 -19 2 6
sa:well .	14 -4 -2 -10
sa:well and	-16 16 0 0
sa:were	20 -5 -14 -11
sa:were <number>	-9 10 0 0
sa:were go	-15 16 0 0
sa:were in	13 -9 -2 0
sa:were no	0 -10 6 0
sa:were put	-9 11 -1 0
sa:were take	-10 11 0 0
sa:were the	10 -8 0 0
sa:what	11 0 -16 -1
sa:what <name>	27 -21 -5 0
sa:what <person>	15 -11 -5 0
sa:what both	-17 15 0 1
sa:what happen	11 -5 -6 0
sa:what he	5 -13 8 0
sa:what was	-7 2 7 -3
sa:what will	-5 -2 9 0
sa:when	12 -11 1 -7
sa:when <person>	-2 9 -5 0
sa:when a	13 -7 -5 0
sa:when it	12 -7 -1 -1
sa:where	-8 -1 0 12
sa:where <name>	-12 14 0 0
sa:where <number>	17 -6 -11 0
sa:where <person>	-14 21 -2 0
sa:where <quality>	9 -1 -6 0
sa:where <seat>	-7 11 0 -2
sa:where he	-27 -6 23 14
sa:where it	30 -13 -18 -4
sa:where the	-3 -11 4 15
sa:whether <person>	-12 16 -5 0
sa:whether he	9 -2 -7 0
sa:whether it	-10 10 0 0
sa:whether the	0 -10 7 0
sa:which <name>	15 -6 -18 3
sa:which <person>	14 0 -14 0
sa:which <points>	-5 -4 10 0
sa:which <quality>	0 13 -17 0
sa:which a	-7 9 0 0
sa:which both	-18 13 7 0
sa:which each	9 -8 0 0
sa:which end	-6 13 -4 0
sa:which expire	-10 4 6 0
sa:which he	-8 12 -2 0
sa:which its	-10 7 0 3
sa:which keep	-10 0 11 0
sa:which last	9 -8 0 0
sa:which make	-7 9 0 0
sa:which pay	-16 11 8 0
sa:which run	10 -10 0 0
sa:which would	-9 11 0 0
sa:while	-1 7 -13 5
sa:while <name>	-7 8 0 0
sa:whisky	-10 0 11 0
sa:whisky ,	-10 -1 12 0
sa:who	-5 0 9 -4
sa:who had	-6 -4 13 0
sa:who have	13 -12 0 0
sa:who is	-9 3 6 0
sa:who make	-9 0 10 0
sa:who say	-12 12 0 0
sa:whole thing	11 -11 0 0
sa:whom	1 -13 8 0
sa:whose	5 3 -10 -4
sa:whose <person>	-10 11 0 0
sa:will	2 1 5 -28
sa:will address	-11 0 12 0
sa:will also	13 -2 -11 0
sa:will buy	5 -12 2 0
sa:will charge	-9 0 9 0
sa:will continue	12 -9 0 -1
sa:will decide	-6 11 -6 0
sa:will end	-14 1 10 0
sa:will go	-5 13 -8 -2
sa:will have	-12 16 0 -3
sa:will keep	15 -5 -9 0
sa:will leave	13 -19 0 8
sa:will let	-10 -3 13 0
sa:will lift	11 -5 -6 0
sa:will look	10 -9 0 0
sa:will meet	0 1 -12 6
sa:will not	-7 -8 22 -7
sa:will pay	10 -27 8 0
sa:will publish	-13 13 0 0
sa:will raise	6 1 -12 0
sa:will return	-10 11 0 0
sa:will sign	-10 13 -2 0
sa:will suspend	8 -3 -1 0
sa:will the	-9 10 0 0
sa:win	11 -7 0 0
sa:wire	17 -17 0 -6
sa:wish	-8 0 9 0
sa:with <day-ahead>	10 -6 -1 0
sa:with <level>	-11 7 6 -1
sa:with <name>	21 -10 -11 -7
sa:with <number>	-5 -4 11 0
sa:with <person>	-13 18 0 -8
sa:with <quality>	-9 -3 9 3
sa:with <seat>	-3 10 -9 0
sa:with a	-8 6 8 -14
sa:with an	-4 9 -3 0
sa:with both	9 -8 0 0
sa:with empty	-15 15 0 0
sa:with his	-25 29 -3 -2
sa:with hour	12 -8 -3 0
sa:with it	17 -9 -5 0
sa:with less	14 -11 -1 0
sa:with nothing	-2 -2 -3 11
sa:with that	-11 9 0 0
sa:with the	10 4 -20 -5
sa:with their	7 0 -9 1
sa:with what	-17 14 2 0
sa:within	0 5 -1 -11
sa:without	-5 14 -14 0
sa:without a	2 5 -12 1
sa:without an	7 1 -3 -12
sa:without result	-16 12 -1 3
sa:without say	-9 15 -6 -1
sa:without which	-8 0 10 0
sa:wood	9 -8 0 0
sa:wood .	9 -8 0 0
sa:wool	-7 1 -3 8
sa:word	15 0 -15 -4
sa:word about	18 -3 -14 0
sa:word of	10 -1 -8 0
sa:word on	-11 6 3 0
sa:work	13 -1 -6 -4
sa:work out	-3 9 -5 0
sa:working day	0 -10 10 0
sa:working on	0 10 -10 0
sa:world 's	14 0 -17 0
sa:world ,	13 -1 -11 0
sa:worth	-11 0 13 -6
sa:worth .	-9 0 9 0
sa:worth <money>	-5 -3 12 -1
sa:worth of	-13 12 1 0
sa:would "	17 -15 0 0
sa:would adjust	-9 0 10 0
sa:would ask	-12 12 0 0
sa:would be	-2 -6 10 0
sa:would begin	-8 9 0 0
sa:would cost	-9 10 0 0
sa:would cut	-3 -8 11 0
sa:would extend	-6 -6 1 9
sa:would go	10 -14 -10 11
sa:would have	15 3 -21 -5
sa:would keep	-9 9 0 0
sa:would leave	-6 9 -2 0
sa:would meet	16 -8 -2 -6
sa:would not	-11 11 5 -7
sa:would otherwise	-15 17 0 0
sa:would push	11 -11 0 0
sa:would resume	-10 9 0 0
sa:would sign	11 -9 0 0
sa:would stand	-12 4 7 0
sa:would take	19 -7 -14 -1
sa:wound	15 -20 5 0
sa:wound up	17 -19 0 0
sa:write on	20 -8 -8 -1
sa:wrong	11 -8 0 0
sa:xi	0 8 -6 0
sa:xi jinping	0 8 -6 0
sa:year	15 -17 1 -7
sa:year 's	0 -8 6 0
sa:year .	-2 -1 11 -9
sa:year ;	-18 10 10 0
sa:year and	24 -10 -18 0
sa:year through	-6 0 8 0
sa:yes	14 -11 -3 0
sa:yes ,	11 -9 0 0
sa:yet	-5 11 -5 -3
sa:yet .	18 -22 4 0
sa:yet to	-2 9 -6 0
sa:yield	-9 -3 12 0
sa:york on	3 -11 7 0
sa:you	13 -24 9 -4
sa:you .	11 -9 0 0
sa:you will	-17 10 8 0
sa:your	-13 7 6 -1
sa:yttrium	-9 -2 11 0
sa:yttrium ,	-11 0 13 0
sa:zero	9 -10 0 0
sa:zinc	-10 13 -3 0
sa:|	14 -10 0 0
sa:— "	3 -15 6 0
sa:— <day-today>	23 -17 -2 0
sa:— <name>	-1 8 -1 -14
sa:— <number>	14 -7 -8 0
sa:— <person>	-4 1 5 -12
sa:— <span>	16 -20 -4 5
sa:— a	-9 -8 24 -9
sa:— after	-19 12 -2 8
sa:— and	-8 9 0 0
sa:— at	-14 10 5 0
sa:— for	16 -25 5 0
sa:— it	17 -13 -4 0
sa:— on	-4 17 -11 0
sa:— the	-3 14 -15 0
sa:— three	-11 14 -2 0
sa:— with	15 -10 -4 0
sb:"	21 -16 0 -11
sb:" ,	-3 -14 15 0
sb:" :	10 -8 0 0
sb:" <person>	-6 6 -9 9
sb:" <quality>	-14 12 1 0
sb:" <span>	12 -11 0 0
sb:" he	13 -7 -5 0
sb:" i	14 -6 -8 0
sb:" in	-15 15 0 0
sb:" is	-16 10 7 0
sb:" it	11 -8 0 0
sb:" mr	-14 15 0 0
sb:" my	-9 12 0 0
sb:" say	42 -36 0 -20
sb:" the	15 -22 7 -3
sb:" thi	11 -1 -8 0
sb:" we	6 -15 -3 13
sb:&	11 -16 -6 7
sb:' <office>	12 -8 -1 0
sb:'s	-9 -6 15 1
sb:'s <level>	12 -7 -2 0
sb:'s <number>	13 -11 -1 0
sb:'s <office>	0 -11 12 0
sb:'s <person>	0 -19 25 -5
sb:'s agreement	-16 16 0 0
sb:'s chief	13 -4 -8 -5
sb:'s deputy	-1 12 -1 -6
sb:'s duty	-11 1 10 0
sb:'s economy	17 -13 -2 0
sb:'s envoy	0 12 -13 0
sb:'s export	-9 8 0 0
sb:'s finance	-11 14 0 0
sb:'s first	17 -12 -3 0
sb:'s largest	-14 14 0 0
sb:'s minister	0 8 -9 -3
sb:'s ministry	11 -16 0 0
sb:'s negotiator	-24 23 -4 1
sb:'s new	-14 0 13 0
sb:'s no	13 -12 0 0
sb:'s own	-5 11 -4 -1
sb:'s part	-11 10 0 0
sb:'s president	10 -27 9 0
sb:'s prime	0 -13 12 0
sb:'s summit	12 -3 -9 0
sb:'s trade	-25 11 -8 24
sb:'s vice	-16 21 -7 0
sb:'s visit	2 -12 6 0
sb:'s with	-10 12 0 0
sb:(	-1 11 -17 0
sb:( <month-gone>	-9 10 0 0
sb:( <name>	-11 13 0 0
sb:( <office>	12 -11 0 0
sb:( <organisation>	-10 13 -1 0
sb:( from	12 -9 -2 0
sb:)	-5 14 -11 -2
sb:) -	-8 8 0 0
sb:) :	15 -20 0 8
sb:) and	-20 25 -4 0
sb:) —	0 11 -8 -6
sb:*	-5 13 -5 -7
sb:* the	-10 11 0 0
sb:* what	-9 10 0 0
sb:+	-5 -7 9 4
sb:,	13 -11 5 -11
sb:, "	29 -20 -7 -7
sb:, <day-today>	9 -13 -3 6
sb:, <level>	8 -16 5 0
sb:, <name>	-1 10 -9 -4
sb:, <number>	0 -3 12 -9
sb:, <office>	-11 12 0 0
sb:, <organisation>	19 -14 -1 0
sb:, <person>	-12 -14 23 14
sb:, <points>	6 -10 1 0
sb:, <span>	14 -14 0 -3
sb:, a	0 -29 16 15
sb:, about	-7 10 -1 0
sb:, according	-14 5 13 -5
sb:, after	-25 18 7 0
sb:, agree	-11 8 0 4
sb:, among	9 -12 -2 6
sb:, and	-10 2 10 -8
sb:, announce	13 -12 -3 0
sb:, are	-1 9 -2 -4
sb:, as	-7 0 13 -6
sb:, at	-18 17 5 -7
sb:, await	3 4 -9 0
sb:, before	16 -13 -1 0
sb:, between	-11 11 0 0
sb:, both	-3 -3 0 9
sb:, but	-11 14 0 -4
sb:, by	28 -19 -9 -1
sb:, call	6 -12 -1 4
sb:, car	15 -8 -9 0
sb:, come	0 -11 3 8
sb:, did	-3 -5 10 0
sb:, down	2 -10 6 0
sb:, end	-1 -12 5 8
sb:, first	3 -11 0 7
sb:, flew	-12 16 -4 0
sb:, fly	-10 16 -1 -2
sb:, following	-12 17 -2 0
sb:, for	12 -27 1 13
sb:, from	1 -7 0 4
sb:, given	13 -12 0 0
sb:, had	6 -4 -11 5
sb:, half	0 -9 6 0
sb:, having	-10 14 0 -1
sb:, he	-11 6 0 8
sb:, his	12 -6 0 -7
sb:, if	20 -14 -6 0
sb:, in	-34 26 0 11
sb:, is	-14 23 -7 -9
sb:, it	13 -20 4 0
sb:, its	22 -19 -1 0
sb:, led	-14 11 -2 4
sb:, london	-17 17 0 0
sb:, make	-17 18 0 0
sb:, meanwhile	10 -9 0 0
sb:, meet	-16 -1 14 2
sb:, more	3 4 -10 0
sb:, most	-13 9 -5 5
sb:, not	10 -19 6 0
sb:, now	-10 11 0 0
sb:, on	2 0 -9 3
sb:, one	28 -13 -20 -7
sb:, or	0 -5 -6 11
sb:, plan	-14 1 11 0
sb:, port	-13 13 0 0
sb:, put	-20 18 3 0
sb:, ryosei	-6 12 -3 -2
sb:, say	23 0 -32 -16
sb:, see	13 0 -12 0
sb:, settle	19 -15 -3 0
sb:, sign	-3 -10 11 10
sb:, spent	0 -9 0 11
sb:, stockholm	-12 12 0 0
sb:, strike	14 -9 -4 0
sb:, take	11 -6 -3 0
sb:, tell	-15 14 5 -6
sb:, that	27 -16 -5 -13
sb:, the	11 -8 2 -15
sb:, then	7 -11 1 0
sb:, there	-1 8 -5 0
sb:, three	17 -8 0 -8
sb:, two	19 -20 0 0
sb:, under	22 -9 -18 0
sb:, was	-21 8 -1 19
sb:, were	-20 2 20 -2
sb:, where	20 -3 -12 -8
sb:, which	-16 17 -7 7
sb:, while	-7 8 -2 2
sb:, whom	-5 9 -1 0
sb:, whose	-2 -2 15 -12
sb:, will	5 -12 14 -12
sb:, with	0 -3 8 -9
sb:, without	-13 2 0 8
sb:, you	-10 11 0 0
sb:-	-2 12 -5 -12
sb:- <name>	-4 18 -7 -13
sb:- a	-14 1 14 0
sb:- owned	13 -11 0 0
sb:- pacific	16 -5 -10 0
sb:- sutter	-6 10 -6 0
sb:- the	9 -16 3 0
sb:- trade	10 -8 0 0
sb:.	-11 13 -10 14
sb:. .	-13 14 0 0
sb:. <number>	-21 16 0 7
sb:. <person>	-15 22 -3 0
sb:. eastern	-10 10 0 0
sb:. m	4 3 -15 0
sb:/	-2 8 2 -15
sb:/ <name>	16 -6 -1 -6
sb::	-20 7 4 17
sb:: "	-21 14 10 0
sb:: <day-ahead>	-23 0 8 11
sb:: <day-gone>	-20 23 -2 0
sb:: <level>	23 -15 -8 -3
sb:: <name>	-28 14 0 19
sb:: <office>	-29 6 13 6
sb:: <organisation>	-26 28 0 0
sb:: <person>	21 -22 0 -1
sb:: <seat>	15 1 -11 -10
sb:: a	13 -10 -3 0
sb:: and	-14 18 -5 0
sb:: at	-7 9 0 0
sb:: in	-7 3 1 0
sb:: it	3 -11 0 9
sb:: no	10 0 -10 0
sb:: on	-9 14 -2 -3
sb:: since	-8 9 0 0
sb:: there	0 -11 9 0
sb:: third	-15 17 0 0
sb:: we	14 -7 -3 -3
sb:: what	-18 12 9 -6
sb:; <organisation>	11 -9 0 0
sb:; <person>	-4 15 -9 -4
sb:; a	11 -16 -1 9
sb:; he	3 -10 5 0
sb:; in	5 -15 0 2
sb:; it	13 -12 -1 0
sb:; so	10 -8 0 0
sb:; the	-1 2 5 -12
sb:<agent>	12 6 -21 -7
sb:<day-ahead>	-13 12 0 -2
sb:<day-ahead> ,	4 7 -8 -10
sb:<day-ahead> :	-16 5 6 3
sb:<day-ahead> ;	11 -1 -10 0
sb:<day-ahead> he	-9 -3 13 0
sb:<day-ahead> in	-11 2 -4 9
sb:<day-ahead> is	9 -10 0 0
sb:<day-ahead> of	-11 16 -3 0
sb:<day-ahead> they	-14 18 -1 0
sb:<day-ahead> unless	-10 0 10 0
sb:<day-gone> 's	4 -11 5 -2
sb:<day-gone> ,	6 -14 2 7
sb:<day-gone> .	12 -11 0 0
sb:<day-gone> :	-9 -2 12 0
sb:<day-gone> <person>	-9 13 -1 0
sb:<day-gone> <quality>	-4 -6 11 0
sb:<day-gone> <seat>	-9 12 0 0
sb:<day-gone> about	11 -4 -5 0
sb:<day-gone> after	9 10 -17 -8
sb:<day-gone> and	-5 5 -13 11
sb:<day-gone> by	-10 12 0 0
sb:<day-gone> evening	-3 9 -4 -1
sb:<day-gone> it	3 -11 9 -1
sb:<day-gone> night	12 -3 -18 7
sb:<day-gone> over	9 3 -8 -5
sb:<day-gone> that	8 8 -20 -8
sb:<day-gone> the	-14 11 6 -4
sb:<day-gone> they	-4 10 -1 0
sb:<day-gone> we	9 -9 0 0
sb:<day-gone> —	-24 23 2 0
sb:<day-today>	14 -20 4 0
sb:<day-today> (	12 -14 6 -11
sb:<day-today> ,	-7 -4 18 -9
sb:<day-today> :	-2 18 -18 0
sb:<day-today> <person>	13 -11 -6 3
sb:<day-today> a	10 -2 -6 0
sb:<day-today> after	-1 -9 13 0
sb:<day-today> evening	-12 8 2 0
sb:<day-today> that	-9 0 6 7
sb:<day-today> the	-13 11 3 0
sb:<day-today> to	-13 17 -1 0
sb:<day-today> —	17 -24 -7 13
sb:<gate>	-10 -5 -5 24
sb:<goods-amount>	-2 -7 10 -6
sb:<goods-amount> by	19 -11 -7 0
sb:<goods-amount> in	12 -7 -3 0
sb:<goods-amount> of	-14 -3 20 0
sb:<goods-amount> that	-16 12 5 0
sb:<goods>	1 -5 -6 11
sb:<level-noun>	-8 -4 6 12
sb:<level>	17 -6 -10 -4
sb:<level> )	-9 11 0 0
sb:<level> ,	-5 10 -12 7
sb:<level> after	-11 7 3 0
sb:<level> and	27 -21 -4 0
sb:<level> as	11 -8 0 0
sb:<level> at	25 -20 -2 0
sb:<level> duty	-6 9 0 0
sb:<level> from	6 -12 5 0
sb:<level> is	8 -5 0 0
sb:<level> lower	-6 -1 9 0
sb:<level> of	14 -20 6 0
sb:<level> on	-5 22 -16 -17
sb:<level> tariff	-24 9 5 11
sb:<level> that	18 0 -15 -4
sb:<level> to	-9 15 -4 0
sb:<level> when	10 -8 0 0
sb:<level> will	16 -14 0 0
sb:<money>	18 7 -37 -14
sb:<money> ,	0 7 -11 0
sb:<money> <span>	21 -3 -18 0
sb:<money> in	5 0 -9 0
sb:<money> of	2 9 -14 -2
sb:<month-ahead>	-33 16 27 -13
sb:<month-ahead> ,	-21 2 24 -4
sb:<month-ahead> :	-18 14 3 0
sb:<month-ahead> in	-9 2 6 0
sb:<month-gone>	3 6 -5 -21
sb:<month-gone> 's	9 -8 0 0
sb:<month-gone> )	-9 10 0 0
sb:<month-gone> ,	-7 5 10 -17
sb:<month-gone> :	9 -18 8 0
sb:<month-gone> and	-18 23 0 -7
sb:<month-today>	0 15 -13 -1
sb:<name> 's	-13 13 4 -8
sb:<name> )	-7 9 0 0
sb:<name> ,	-3 0 13 -9
sb:<name> /	13 -2 -1 -6
sb:<name> :	7 -8 6 -11
sb:<name> at	15 -3 -12 -3
sb:<name> begin	-10 12 0 0
sb:<name> by	-13 14 0 0
sb:<name> call	22 -21 -1 0
sb:<name> end	-5 9 0 -3
sb:<name> had	-22 31 -12 -2
sb:<name> has	-13 4 6 5
sb:<name> have	-17 11 9 -2
sb:<name> hold	14 -18 0 5
sb:<name> in	-11 7 -2 8
sb:<name> is	5 -5 5 -11
sb:<name> leave	-9 10 0 0
sb:<name> meet	0 -6 -3 12
sb:<name> on	-19 15 2 0
sb:<name> or	8 -7 0 0
sb:<name> president	-4 14 -7 0
sb:<name> raise	-10 -2 0 12
sb:<name> say	-7 11 -2 0
sb:<name> sign	9 -1 -17 5
sb:<name> tariff	-12 3 7 0
sb:<name> the	11 -7 0 0
sb:<name> trade	9 -8 -7 2
sb:<name> treasury	0 11 -9 -5
sb:<name> want	-16 12 6 0
sb:<name> was	11 -6 -3 0
sb:<name> will	11 -19 8 -8
sb:<name> with	13 -12 0 0
sb:<number>	9 8 -17 -12
sb:<number> )	15 -10 -2 0
sb:<number> ,	-4 4 5 -13
sb:<number> -	11 -9 0 0
sb:<number> .	-10 5 0 3
sb:<number> /	-13 14 0 -2
sb:<number> :	18 -5 -13 -5
sb:<number> <person>	20 -16 -5 0
sb:<number> good	-8 -7 12 7
sb:<number> had	-9 10 0 0
sb:<number> hour	12 -6 -4 0
sb:<number> if	9 -9 0 0
sb:<number> in	3 2 0 -11
sb:<number> it	13 -11 0 0
sb:<number> nd	-12 13 0 0
sb:<number> of	-23 9 10 6
sb:<number> on	12 -6 -4 -1
sb:<number> p	16 -6 -10 0
sb:<number> round	-9 8 1 0
sb:<number> state	9 -8 0 0
sb:<number> summit	11 0 -9 0
sb:<number> the	-10 4 9 -1
sb:<number> they	0 -10 12 0
sb:<number> to	17 -11 -4 0
sb:<number> when	-16 16 0 0
sb:<number> —	-21 18 0 5
sb:<office>	-9 15 -10 0
sb:<office> 's	22 -12 -12 0
sb:<office> :	18 -7 -16 -8
sb:<office> <person>	-17 16 0 0
sb:<office> and	-20 -5 23 0
sb:<office> are	-27 13 -3 9
sb:<office> at	7 -19 8 0
sb:<office> come	-14 11 4 0
sb:<office> fly	-1 -16 9 8
sb:<office> for	-9 10 0 0
sb:<office> from	12 -4 -7 -3
sb:<office> had	0 6 -9 0
sb:<office> has	0 -9 9 0
sb:<office> in	3 -10 13 -9
sb:<office> is	-13 17 0 -1
sb:<office> meet	0 9 -1 -15
sb:<office> of	11 3 -25 1
sb:<office> say	-2 -9 9 5
sb:<office> see	9 -4 -3 0
sb:<office> sign	-6 8 0 0
sb:<office> since	18 -16 -1 0
sb:<office> tell	11 -8 0 0
sb:<office> to	-8 -2 6 4
sb:<office> who	11 -6 -8 0
sb:<office> with	0 -11 10 0
sb:<office> would	12 -14 0 2
sb:<organisation>	-2 -2 -10 20
sb:<organisation> 's	9 -6 0 -4
sb:<organisation> (	-16 8 0 7
sb:<organisation> )	-8 11 -1 0
sb:<organisation> ,	17 -15 -2 0
sb:<organisation> a	-9 0 10 0
sb:<organisation> and	7 -9 3 -2
sb:<organisation> approve	12 -11 0 0
sb:<organisation> has	-5 0 -8 10
sb:<organisation> hold	5 4 0 -10
sb:<organisation> in	-7 8 5 -9
sb:<organisation> is	-21 26 -6 0
sb:<organisation> meet	11 -8 -14 7
sb:<organisation> of	12 -9 -8 5
sb:<organisation> on	0 7 -14 6
sb:<organisation> that	-8 -5 -3 18
sb:<organisation> to	1 5 -3 -9
sb:<organisation> will	-6 -14 -5 25
sb:<organisation> —	0 -11 0 13
sb:<person>	10 0 -5 -15
sb:<person> (	7 -11 -5 8
sb:<person> ,	14 -8 -16 7
sb:<person> ;	-13 16 -1 0
sb:<person> agree	0 -10 8 0
sb:<person> also	-2 12 -13 3
sb:<person> and	-10 15 -1 -9
sb:<person> announce	-6 -4 9 0
sb:<person> answer	-14 -3 12 5
sb:<person> are	11 -9 0 0
sb:<person> arrived	12 -6 -7 0
sb:<person> confirm	5 -12 6 0
sb:<person> did	18 -19 0 0
sb:<person> fly	1 9 -19 0
sb:<person> for	16 -2 -12 0
sb:<person> go	-23 12 8 0
sb:<person> has	15 -1 -17 -3
sb:<person> himself	-5 8 -2 0
sb:<person> is	20 -26 0 5
sb:<person> land	-14 0 14 -1
sb:<person> leave	-9 -6 16 0
sb:<person> led	-7 10 0 0
sb:<person> make	13 -4 -6 0
sb:<person> of	2 11 -26 0
sb:<person> on	-4 14 -3 -11
sb:<person> post	-6 9 -2 0
sb:<person> reach	-9 0 10 0
sb:<person> receive	6 -7 -1 2
sb:<person> say	-8 -3 11 8
sb:<person> see	-13 13 0 0
sb:<person> sign	12 4 -20 -2
sb:<person> sit	13 -3 0 -9
sb:<person> spent	-2 -4 9 0
sb:<person> spoke	0 13 -15 0
sb:<person> state	-11 12 0 0
sb:<person> talk	-5 -3 9 0
sb:<person> talked	26 -2 -22 0
sb:<person> tell	3 -11 4 5
sb:<person> threaten	-14 17 -1 0
sb:<person> to	9 -7 -1 0
sb:<person> travel	-11 5 7 -3
sb:<person> visit	-7 -3 11 0
sb:<person> visited	-1 -15 10 4
sb:<person> warn	18 -8 -10 0
sb:<person> was	26 -17 -3 -11
sb:<person> write	-10 17 -7 0
sb:<points>	12 -13 0 -2
sb:<points> of	10 -9 0 0
sb:<quality> )	-5 -6 12 0
sb:<quality> ,	26 -20 -6 0
sb:<quality> ambassador	-11 11 0 0
sb:<quality> and	-3 8 -8 0
sb:<quality> bank	-4 -3 9 0
sb:<quality> canola	11 0 -9 0
sb:<quality> car	8 -12 1 0
sb:<quality> cheese	-11 0 10 0
sb:<quality> coffee	8 -4 0 0
sb:<quality> colleague	-7 12 4 -13
sb:<quality> commerce	-9 4 0 6
sb:<quality> company	-9 14 -4 0
sb:<quality> council	9 0 -8 0
sb:<quality> counterpart	-12 20 -7 -3
sb:<quality> delegation	-12 -5 15 5
sb:<quality> embassy	16 -13 0 0
sb:<quality> finance	14 -14 0 0
sb:<quality> firm	-7 -12 13 4
sb:<quality> good	2 -12 11 -9
sb:<quality> government	15 -12 0 -2
sb:<quality> had	-15 17 0 0
sb:<quality> have	-6 8 0 0
sb:<quality> in	-31 21 -5 7
sb:<quality> medicine	9 -9 0 0
sb:<quality> ministry	-10 0 0 11
sb:<quality> negotiator	31 -24 -4 -7
sb:<quality> oil	0 -1 12 -9
sb:<quality> parliament	10 -6 -2 0
sb:<quality> president	-2 17 -14 0
sb:<quality> prime	-8 -4 12 0
sb:<quality> side	-7 17 -9 -3
sb:<quality> soybean	0 -10 7 0
sb:<quality> steel	-9 3 0 6
sb:<quality> team	-7 12 -2 -4
sb:<quality> time	9 0 -9 0
sb:<quality> trade	11 -9 0 -1
sb:<seat> 's	-29 17 -8 21
sb:<seat> (	8 0 -9 -1
sb:<seat> ;	9 -11 2 0
sb:<seat> <day-today>	11 -8 -1 0
sb:<seat> <person>	-7 19 -12 0
sb:<seat> and	0 1 6 -14
sb:<seat> by	-13 13 0 0
sb:<seat> in	-4 10 -5 0
sb:<seat> is	23 -21 -5 1
sb:<seat> on	18 -1 -12 -6
sb:<seat> say	7 -13 3 0
sb:<seat> that	-20 25 -2 -2
sb:<seat> to	9 -3 -3 0
sb:<seat> want	8 -6 0 0
sb:<seat> would	-9 6 0 3
sb:<seat> —	4 -12 11 -10
sb:<span> ,	0 -9 7 3
sb:<span> :	5 -10 3 0
sb:<span> before	-14 15 0 0
sb:<span> in	-7 9 -2 0
sb:<span> is	12 -9 0 0
sb:<span> meet	-13 15 0 0
sb:<span> more	-10 13 0 0
sb:<span> to	12 -22 6 0
sb:<span> was	-12 14 0 0
sb:<taker>	22 -14 -9 0
sb:<v-down>	-12 11 6 -7
sb:<v-lack>	8 0 -4 -17
sb:<v-propose>	0 5 0 -9
sb:<v-renew>	15 -6 -5 -11
sb:<v-sign>	8 -11 -1 11
sb:<v-target>	0 -9 9 1
sb:<v-up>	-7 2 -2 9
sb:@	5 -18 12 0
sb:[	13 -7 -3 0
sb:a	20 -16 -9 0
sb:a .	-5 0 -5 10
sb:a <office>	-2 4 6 -9
sb:a <organisation>	4 -19 -5 20
sb:a <quality>	-9 0 5 3
sb:a bargain	-6 0 0 9
sb:a bottle	9 -8 0 0
sb:a call	0 -6 0 10
sb:a ceasefire	9 -8 0 0
sb:a ceremony	-13 10 2 0
sb:a contract	-10 0 11 0
sb:a deal	-14 3 14 -4
sb:a decoupling	-11 12 0 0
sb:a dinner	-4 9 -2 0
sb:a fact	-5 8 0 0
sb:a few	13 -12 0 0
sb:a first	-13 6 7 0
sb:a fourth	19 -12 -7 -3
sb:a framework	34 -29 0 0
sb:a full	-9 12 -1 0
sb:a further	-5 10 -14 6
sb:a hearing	10 -7 0 0
sb:a hotel	-8 3 6 0
sb:a joint	-1 -5 0 13
sb:a lasting	-11 13 0 0
sb:a letter	6 1 -9 0
sb:a list	8 -10 1 0
sb:a longer	-11 -3 13 0
sb:a matter	-9 14 -5 0
sb:a meet	-9 6 0 1
sb:a new	-9 6 9 -7
sb:a pact	-11 0 12 0
sb:a paper	16 -14 0 0
sb:a pause	0 -6 11 -4
sb:a photograph	-8 15 -5 0
sb:a rate	-5 12 -7 0
sb:a report	22 -17 0 -4
sb:a round	-27 31 -1 0
sb:a rumour	-10 10 0 0
sb:a seventh	-16 17 0 0
sb:a state	-16 8 8 0
sb:a summit	-9 -9 18 0
sb:a tariff	-21 23 2 -2
sb:a team	10 -11 0 2
sb:a technical	9 -14 0 2
sb:a telephone	-6 8 -8 2
sb:a text	14 -12 0 0
sb:a third	15 -3 -13 -20
sb:a truce	8 -9 0 0
sb:a weekend	-9 8 0 0
sb:aboard	8 -10 0 0
sb:about	-7 10 -11 6
sb:about it	-9 2 6 0
sb:about that	-15 5 8 0
sb:about the	-9 11 -9 6
sb:above	13 -18 3 0
sb:abroad	-1 -11 0 14
sb:accept	-9 -8 17 0
sb:accept an	-16 0 17 0
sb:accord	-4 14 -10 -8
sb:according	-2 2 3 -13
sb:according to	-2 2 3 -13
sb:account	10 -11 0 0
sb:account of	10 -10 0 0
sb:accused	18 -19 0 0
sb:act of	10 -9 0 0
sb:add that	-16 13 3 0
sb:addition	-7 0 8 0
sb:addition to	-7 0 8 0
sb:additional <level>	-16 14 1 0
sb:additional tariff	11 0 -8 0
sb:adopt	-13 7 0 6
sb:adviser	0 -10 -1 10
sb:affair	-10 13 0 -1
sb:after	-11 12 3 -13
sb:after <day-gone>	-16 -5 19 0
sb:after <name>	-15 9 4 0
sb:after <seat>	-8 -1 11 0
sb:after <span>	-15 22 -6 -2
sb:after a	16 -12 -1 -2
sb:after geneva	-9 5 2 0
sb:after he	-8 10 0 0
sb:after it	0 -5 0 10
sb:after meet	12 -11 0 0
sb:after midnight	20 -16 -5 0
sb:after talk	-12 12 0 -1
sb:after that	-9 11 0 0
sb:after the	8 1 -9 -12
sb:after they	-1 -8 11 0
sb:after those	-15 15 0 0
sb:after two	-8 8 0 0
sb:afternoon	0 -10 11 0
sb:afternoon ,	14 -7 -6 0
sb:again	4 11 -11 -13
sb:again ,	-11 14 0 0
sb:again at	9 -7 -8 3
sb:again on	-8 15 -2 -4
sb:against	-10 11 0 0
sb:against the	-7 10 0 0
sb:agenda	-18 19 1 -7
sb:agenda in	-9 13 -1 -1
sb:ago	-17 19 0 0
sb:agree	0 4 -15 13
sb:agree at	-2 -4 12 -4
sb:agree by	10 0 -12 0
sb:agree on	13 0 -19 0
sb:agree to	-12 1 7 6
sb:agree upon	-11 12 0 0
sb:agree with	-11 7 0 6
sb:agreement	2 4 2 -37
sb:agreement at	11 -4 -4 0
sb:agreement of	-13 17 -5 0
sb:agreement on	-19 16 3 -2
sb:agreement reach	-17 9 8 0
sb:agreement that	14 -17 0 0
sb:agreement with	2 -1 4 -15
sb:agricultural	11 -6 -3 0
sb:ahead	13 0 -6 -5
sb:ahead of	12 4 -6 -10
sb:air	10 -19 5 0
sb:air base	-13 -4 15 0
sb:air force	10 -1 -7 0
sb:aircraft	6 -16 3 0
sb:akazawa	-2 8 -3 -3
sb:akazawa ,	-6 12 -3 -2
sb:alert —	-8 10 -1 0
sb:ali	-7 -1 11 0
sb:all	-19 27 0 -13
sb:all ,	17 -16 0 0
sb:all of	-4 15 -7 0
sb:all the	-5 -8 12 0
sb:almaty	11 -10 0 0
sb:alone	9 -7 0 0
sb:already	18 -18 0 0
sb:also	-3 -16 3 19
sb:also agree	-10 2 6 0
sb:also buy	-9 15 -6 0
sb:also say	10 1 -13 0
sb:also spoke	-13 0 0 15
sb:alway	12 -9 0 0
sb:among	1 -13 7 2
sb:among the	-4 -1 10 -2
sb:among them	10 -6 -2 0
sb:amount	-11 14 -3 0
sb:an	5 -9 5 -11
sb:an <office>	6 0 -6 0
sb:an <quality>	-16 16 0 0
sb:an additional	-10 14 -1 0
sb:an agreement	8 6 -20 0
sb:an air	6 -15 8 0
sb:an arrangement	-11 12 0 0
sb:an article	-10 12 0 0
sb:an extension	-7 2 10 -6
sb:an invitation	-18 0 17 0
sb:an old	0 -8 1 2
sb:and	3 0 2 -14
sb:and ,	17 -6 -18 -1
sb:and <level>	21 -15 -2 0
sb:and <number>	-3 12 -9 0
sb:and <office>	-18 0 17 -3
sb:and <person>	-12 2 7 0
sb:and <span>	0 -7 9 0
sb:and a	-1 2 6 -16
sb:and are	-17 3 14 0
sb:and at	14 2 -19 0
sb:and constructive	10 0 -7 0
sb:and copper	-5 -12 16 0
sb:and end	12 -11 0 0
sb:and for	11 -6 -3 0
sb:and from	-5 10 -5 0
sb:and go	15 -17 0 0
sb:and have	-12 9 2 0
sb:and his	16 -8 -9 0
sb:and in	-11 14 1 -12
sb:and is	-2 10 -7 0
sb:and it	10 2 -18 0
sb:and mr	10 4 -16 -1
sb:and other	-4 13 -10 0
sb:and sign	-9 0 6 0
sb:and since	-12 12 0 0
sb:and so	17 -16 -2 1
sb:and that	-16 5 6 8
sb:and the	27 -15 -10 -13
sb:and then	-7 0 8 0
sb:and three	18 -9 0 -8
sb:and was	0 -11 0 9
sb:and we	-24 17 9 0
sb:and what	6 -14 6 0
sb:and which	15 -10 -3 0
sb:and will	-17 4 -3 16
sb:and would	10 -3 0 -5
sb:anger	9 -3 -2 0
sb:angry	10 -5 -1 0
sb:announce	-12 7 5 0
sb:announce a	9 -17 8 0
sb:announce after	-15 0 15 0
sb:announce on	9 2 -20 3
sb:announce the	-21 6 11 0
sb:announcement	13 -8 -2 0
sb:annual	12 -10 0 0
sb:another	-7 0 12 0
sb:another <number>	-8 9 0 0
sb:another <span>	2 -12 7 4
sb:answer from	-9 -2 12 0
sb:any	1 3 -13 4
sb:anybody	14 -12 0 0
sb:apec	24 -18 -8 -4
sb:apec meet	6 -11 2 0
sb:apec summit	16 0 -15 0
sb:apply	16 -13 0 0
sb:approve	-22 24 -10 3
sb:approve it	-8 11 -1 0
sb:are	-2 -4 14 -6
sb:are ,	0 -10 0 6
sb:are at	-10 11 0 0
sb:are back	-14 15 0 0
sb:are due	-3 9 -1 -3
sb:are in	-8 -1 10 0
sb:are negotiate	13 -12 0 0
sb:are not	-3 -9 13 0
sb:are on	-12 17 -4 0
sb:are part	14 -5 -9 0
sb:are still	10 -4 -2 -1
sb:are tell	-19 18 0 0
sb:armistice	10 -8 0 0
sb:arranged	-4 14 -8 0
sb:arranged for	-11 14 0 0
sb:arrangement	15 -8 -6 0
sb:arrangement reach	8 -12 3 0
sb:arrive in	-14 6 4 0
sb:arrived in	-17 11 3 0
sb:article	-14 17 0 0
sb:as <name>	-8 7 -1 1
sb:as <person>	-15 0 15 0
sb:as a	0 2 -16 5
sb:as agree	2 5 -10 0
sb:as far	-11 -2 14 0
sb:as he	-13 13 0 0
sb:as of	11 -7 0 0
sb:as plan	-4 9 -1 0
sb:as the	-6 -15 22 -1
sb:as well	10 -3 -6 0
sb:asean	7 -9 1 0
sb:asia	7 -13 -1 5
sb:asia -	19 -6 -12 0
sb:aside	9 -12 0 0
sb:ask	0 0 5 -13
sb:ask in	-2 -6 9 0
sb:ask me	-10 10 0 0
sb:ask why	9 -8 0 0
sb:asparagu	-8 7 0 0
sb:at	-14 2 8 8
sb:at <level>	22 -11 -5 -10
sb:at a	0 -11 5 7
sb:at an	-14 -8 20 0
sb:at home	8 -13 3 0
sb:at it	-26 28 0 0
sb:at midnight	17 -15 0 0
sb:at noon	14 -1 -13 0
sb:at present	15 -13 0 0
sb:at the	-8 18 -9 3
sb:at their	0 0 5 -11
sb:at zero	-8 9 0 0
sb:attempt	-6 9 0 0
sb:attention	-12 12 0 0
sb:audience in	13 -3 -7 0
sb:authority	12 -5 -4 0
sb:autumn ,	8 -8 0 0
sb:await	-3 15 -11 0
sb:away	10 -7 0 0
sb:b	3 -11 8 0
sb:back from	-23 24 0 0
sb:back in	10 -8 0 0
sb:bag	10 -9 0 0
sb:ballroom	-9 0 10 0
sb:banana	11 -19 9 -4
sb:bank	3 -13 8 0
sb:bargain	-11 3 2 4
sb:bargain of	0 -10 0 9
sb:bargain strike	-10 6 3 0
sb:bargain with	-5 9 -2 0
sb:base	-8 -9 13 2
sb:basi	-11 11 0 0
sb:bay	7 -10 0 0
sb:be	-11 2 11 0
sb:be a	-17 24 -10 0
sb:be dealt	-9 -1 0 11
sb:be extend	10 0 -8 0
sb:be in	-11 4 5 0
sb:be no	-10 2 10 0
sb:be on	-7 16 -5 -3
sb:be prolong	-12 6 6 0
sb:be raise	12 -9 0 -1
sb:be sign	8 -17 12 -1
sb:beach	11 -9 0 0
sb:bean	16 -9 -4 -1
sb:because	-11 13 0 -5
sb:because nobody	8 -8 0 0
sb:become	27 -21 -3 -2
sb:become <number>	11 -10 0 0
sb:beef	-11 4 7 -1
sb:beef ,	8 -5 -3 0
sb:beef from	-16 16 0 0
sb:been	-4 19 -24 -2
sb:been a	-19 19 0 0
sb:been agree	-16 19 -1 0
sb:been charge	-2 -14 3 8
sb:been fix	-7 15 0 -4
sb:been sign	-13 16 0 -2
sb:been to	12 -6 -6 0
sb:before	-10 12 4 -12
sb:before ,	-22 18 6 0
sb:before <person>	-24 5 17 0
sb:before a	11 -7 -1 0
sb:before and	9 -9 0 0
sb:before it	-9 11 0 0
sb:before the	19 -35 12 -6
sb:begin	4 -1 8 -25
sb:begin a	-11 14 0 0
sb:begin in	-1 11 -11 -10
sb:begin on	3 -15 14 -4
sb:begin talk	-11 10 0 0
sb:behalf	9 -8 0 0
sb:behalf of	9 -8 0 0
sb:bell	9 -9 0 0
sb:below	-9 9 0 0
sb:berth	2 -18 11 0
sb:bessent say	-7 13 -4 -1
sb:better	-9 -4 2 9
sb:between	3 -5 -7 11
sb:between <person>	7 -15 -1 9
sb:between <seat>	-5 4 8 -7
sb:between the	10 -6 -6 0
sb:blamed	11 -9 0 0
sb:boat	13 -8 -5 -1
sb:boat ,	12 -10 0 0
sb:boeing	-8 -4 12 0
sb:boeing ,	-12 0 13 0
sb:born	9 -7 0 0
sb:born in	8 -7 0 0
sb:both	6 -8 -16 15
sb:both <office>	-18 22 -1 0
sb:both government	15 -9 -5 -2
sb:both ministry	-5 -3 0 9
sb:both side	11 -15 0 0
sb:both to	-13 9 3 0
sb:box	9 -8 0 0
sb:breaking the	12 -11 0 0
sb:brief	-21 22 0 0
sb:briefing	14 -8 -3 0
sb:briefing ,	11 -9 0 0
sb:bring	-2 -9 17 -1
sb:bring a	-5 0 10 -1
sb:broadcaster	6 -10 2 0
sb:broke	9 1 -14 -2
sb:broke down	12 -5 -6 0
sb:build	11 -10 0 0
sb:building ,	-8 10 0 0
sb:built	10 -7 0 0
sb:busan	-4 15 -10 -1
sb:busan on	0 17 -16 0
sb:business	4 -10 11 -10
sb:but	-1 6 1 -12
sb:but the	-18 19 0 0
sb:buy	11 -6 -4 -6
sb:by	14 -12 -7 2
sb:by <day-ahead>	24 -23 -2 0
sb:by <day-today>	9 -8 0 0
sb:by <level>	-15 17 0 0
sb:by <office>	-15 0 0 13
sb:by <person>	-21 31 -17 2
sb:by <seat>	15 -7 -8 0
sb:by a	9 -4 -10 2
sb:by our	10 -8 7 -21
sb:by phone	0 12 0 -8
sb:by telephone	2 -10 14 -12
sb:by the	4 5 -4 -9
sb:by their	0 -8 0 10
sb:by then	14 -10 -1 0
sb:by video	12 -10 -12 8
sb:by way	-12 13 0 0
sb:cable	-6 -1 9 0
sb:call	2 -4 -9 12
sb:call at	16 -14 0 0
sb:call between	-7 1 -8 13
sb:call from	-9 -1 11 0
sb:call it	0 -11 1 7
sb:call off	23 -20 -5 0
sb:call on	-25 25 0 2
sb:call the	-11 22 -16 0
sb:caller	10 -9 0 0
sb:can	7 -19 0 11
sb:cannery	-11 11 0 0
sb:canola seed	11 0 -9 0
sb:cap	-16 8 -2 8
sb:capital	14 -15 0 0
sb:capital ,	14 -13 0 0
sb:car ,	14 -23 3 0
sb:car maker	-13 13 0 0
sb:carlo	-17 19 0 0
sb:carrier	12 -12 -1 1
sb:carry	18 -6 -14 0
sb:carry out	13 -7 -6 0
sb:ceasefire	15 -11 -2 -2
sb:cement	21 -15 -1 0
sb:central	11 -10 0 0
sb:ceremony	-14 11 2 0
sb:ceremony in	-12 8 2 0
sb:certain	-8 12 -3 0
sb:certificate	-9 9 0 0
sb:certificate for	-12 13 0 0
sb:changed	10 -21 2 3
sb:charge	-6 -21 12 17
sb:charge ,	-5 -9 13 1
sb:charge <level>	15 -25 5 -4
sb:charge in	6 -9 0 1
sb:cheaper	10 -9 0 0
sb:cheaper in	8 -7 0 0
sb:chenggang	-5 -3 -7 15
sb:chess	11 -9 0 0
sb:chicago	-8 10 0 0
sb:chief	-3 -11 -10 23
sb:chief negotiator	12 -3 -8 -5
sb:chip and	4 -11 -1 7
sb:chip are	-11 -7 17 0
sb:chip maker	6 -2 -9 3
sb:chipmaker	13 -12 0 0
sb:christma ,	10 -6 0 -1
sb:cigar	-15 16 0 0
sb:circular	-3 -7 12 0
sb:circular to	11 -9 0 0
sb:citru	11 -13 0 0
sb:civilian	-13 1 10 0
sb:civilian use	-13 2 9 0
sb:clear	1 1 -9 3
sb:climb	15 -14 0 0
sb:clock	-8 12 -3 0
sb:closed <level>	-7 0 9 0
sb:closed the	8 -13 3 0
sb:club	15 -17 0 0
sb:cobalt	-10 13 -3 0
sb:coffee	23 -16 -11 0
sb:coffee ,	11 -12 -4 4
sb:colleague	-8 15 1 -14
sb:colleague ,	-21 20 0 -1
sb:come <span>	0 7 -10 0
sb:come day	-5 -4 9 0
sb:come down	-15 10 5 0
sb:come home	11 -6 -4 0
sb:come in	5 1 -10 0
sb:come into	11 -9 0 0
sb:come of	-7 -9 14 0
sb:come straight	-11 12 0 0
sb:come to	-14 11 0 2
sb:comment	17 -12 -3 0
sb:commerce	-5 0 -3 9
sb:commerce in	-11 14 0 0
sb:commerce secretary	-6 10 -1 0
sb:commissioner	-7 9 0 0
sb:commit	7 1 -9 0
sb:communiqué	10 -9 6 -9
sb:communiqué of	13 -13 7 -8
sb:complain	11 -10 -1 0
sb:complained	-11 15 -2 0
sb:compliance	-7 0 9 0
sb:concern	10 -15 -2 9
sb:conclude a	-14 5 11 0
sb:conclude in	15 -7 -4 -7
sb:conclude the	22 -15 -8 0
sb:conference	-15 24 -6 -14
sb:conference after	-15 15 0 0
sb:conference in	11 -11 1 -3
sb:conference of	-19 22 -1 0
sb:confirm	-13 7 15 -9
sb:consultation	-15 19 -18 7
sb:consultation ,	-8 15 -6 0
sb:container	19 -17 0 0
sb:contract	-6 -3 10 0
sb:control	19 -16 -10 1
sb:control on	11 0 -10 0
sb:coordinating	12 -8 -3 0
sb:coordinating <person>	11 -7 -3 0
sb:copper	-8 -1 13 0
sb:corn	-8 9 0 0
sb:corridor	-15 2 -3 14
sb:cost	13 -12 0 -1
sb:costa	9 0 -7 0
sb:cotton	-27 28 0 0
sb:cotton yarn	-17 17 0 0
sb:could	13 -14 4 -5
sb:council	15 0 -9 -8
sb:count	10 -6 -2 0
sb:counted	4 -12 6 0
sb:counterpart	-12 20 -7 -3
sb:country '	15 -8 -5 0
sb:country ,	-5 -8 3 14
sb:country agree	7 2 -13 0
sb:country had	-10 0 7 0
sb:country say	-7 10 0 0
sb:couple	12 -11 0 0
sb:cousin	11 -10 0 0
sb:covered	13 -12 0 0
sb:crosse	10 -9 0 0
sb:crossed	11 -7 -2 0
sb:cup	-11 5 5 0
sb:custom	-9 -22 -2 31
sb:custom officer	-1 -12 -4 16
sb:cut	21 -10 -10 0
sb:d	12 -11 0 0
sb:date	-13 11 8 -8
sb:date for	-8 10 0 0
sb:dated	2 -13 0 9
sb:day	-11 19 0 -22
sb:day ,	8 -14 6 -4
sb:day :	10 -8 0 0
sb:day in	-4 10 -1 -5
sb:day of	3 -9 9 -3
sb:day the	-11 11 0 0
sb:day two	-19 21 0 0
sb:deadline	24 -20 -1 0
sb:deadline day	11 -9 0 0
sb:deal	1 3 0 -15
sb:deal ,	17 -18 0 0
sb:deal :	11 -6 -3 0
sb:deal in	-9 1 9 0
sb:deal on	-17 21 -3 0
sb:dealt	-10 0 0 10
sb:dealt with	-10 0 0 10
sb:decide	0 -9 8 0
sb:decision	10 -8 -15 8
sb:decision ,	10 -2 -8 0
sb:decision at	4 -10 0 4
sb:decoupling	-11 12 0 0
sb:decoupling ,	-11 12 0 0
sb:deficit	9 -1 -6 0
sb:degree	14 -17 1 0
sb:delay	-4 8 -2 0
sb:delegation are	11 -9 0 0
sb:delegation in	-10 11 0 0
sb:delegation meet	0 12 -3 -8
sb:delegation of	27 -16 -2 -12
sb:delegation will	-6 13 0 -3
sb:deliver	-11 8 1 0
sb:delivery	18 -17 0 -3
sb:delivery of	16 -12 0 -2
sb:deny that	11 -5 -5 0
sb:department	-7 0 9 0
sb:des	-8 -1 11 0
sb:des moine	-8 -1 11 0
sb:described	15 -19 -2 6
sb:dialogue	7 -12 -1 6
sb:diary	-12 14 0 0
sb:did	-9 10 0 -1
sb:did ,	2 -8 5 0
sb:did <person>	-14 17 -5 0
sb:did not	-13 11 4 0
sb:did the	-4 -4 10 0
sb:difference	12 -11 0 0
sb:discuss	-11 18 -20 6
sb:discuss at	2 0 -9 5
sb:discuss in	-8 17 -4 -8
sb:discussion	-16 1 0 13
sb:dispute	-12 0 7 6
sb:do	23 -19 -13 6
sb:do what	15 -10 -4 0
sb:docker	17 -15 -3 0
sb:document	0 -11 8 -1
sb:doe	10 -2 -8 -2
sb:doing	14 -14 0 0
sb:don't	11 -9 0 0
sb:donald	-6 14 -5 0
sb:donald trump	-6 14 -5 0
sb:done	21 -1 -26 -3
sb:done ,	14 -12 0 0
sb:done at	5 4 -12 0
sb:doorstep	-14 4 13 0
sb:double	9 -10 0 0
sb:down with	-3 15 -10 0
sb:draft	6 -14 -3 13
sb:draft ,	16 -13 0 0
sb:drive	10 -9 0 0
sb:drop its	-12 6 5 0
sb:due	-2 -18 4 21
sb:due at	7 -22 -7 18
sb:due for	-13 0 0 13
sb:due in	-5 7 4 -13
sb:during	-17 10 3 0
sb:duty	14 -2 -9 -7
sb:duty ,	2 -22 14 0
sb:duty on	-10 10 0 0
sb:dáil	-11 11 0 0
sb:each	8 -12 8 -3
sb:each other	3 -10 12 -8
sb:each side	-6 11 -3 0
sb:earlier one	-20 20 0 0
sb:earlier round	20 -19 0 0
sb:early	0 -10 8 0
sb:early on	9 -8 0 0
sb:east	7 0 -11 0
sb:east room	0 6 -10 0
sb:economic	-17 17 -4 5
sb:economy	7 -8 -4 5
sb:economy ,	-3 9 -3 -2
sb:economy minister	17 -14 -2 0
sb:edition	-10 10 0 0
sb:editor	-11 0 9 0
sb:effect	25 -25 -13 7
sb:effect on	9 -7 0 0
sb:either	-11 0 15 0
sb:either ,	-8 0 10 0
sb:el	14 -12 0 0
sb:election	15 -9 -3 0
sb:embassy	22 -6 -11 -4
sb:embassy in	17 -2 -10 -4
sb:end	-12 5 8 3
sb:end ,	-11 9 2 0
sb:end at	9 -5 -1 0
sb:end in	-23 9 8 2
sb:end of	-7 14 -6 -1
sb:english	9 0 -10 0
sb:enter	-10 14 0 -3
sb:enter into	-19 21 -1 0
sb:envoy	12 -1 -18 4
sb:eve of	-10 4 6 0
sb:evening ,	0 -10 7 0
sb:evening in	-20 23 -4 0
sb:evening that	17 -15 0 0
sb:everybody	15 -15 0 -1
sb:everybody in	10 -7 0 0
sb:exchanged	0 -10 -1 11
sb:exchanged view	-9 -7 0 13
sb:exclusion	10 -7 -1 0
sb:exempt	0 -11 6 0
sb:expect at	11 -7 -5 0
sb:expect the	11 -8 -1 0
sb:expect to	-12 12 2 -3
sb:expert	-19 -51 -8 58
sb:expert ,	-7 -22 0 27
sb:expert of	3 -9 0 4
sb:export licence	20 -18 0 0
sb:export of	-9 10 0 0
sb:exporter in	11 -9 0 0
sb:extend	23 -15 -7 -6
sb:extend the	14 -14 0 0
sb:extension	-10 7 7 -5
sb:extension ,	19 -14 -3 0
sb:extension need	10 -6 -3 0
sb:extension that	-12 12 0 0
sb:extension was	-14 16 0 0
sb:extra	-17 11 6 0
sb:extra <level>	-3 10 -7 0
sb:extremely	11 -5 -4 0
sb:face	0 -13 13 -5
sb:fact	-2 -5 7 -1
sb:fact sheet	-9 0 9 0
sb:factory	6 6 -16 0
sb:factory in	11 -8 0 0
sb:fail	13 -9 0 0
sb:failed	-16 13 0 2
sb:fair	11 -19 7 0
sb:fair in	10 -9 0 0
sb:fall	9 -18 8 -1
sb:fall in	-7 0 9 0
sb:fan	-11 0 9 0
sb:far	-13 7 9 -2
sb:far as	-7 -5 13 0
sb:fare	-3 -6 0 9
sb:farm product	-8 7 0 0
sb:farmer	-10 9 3 -1
sb:federation	-10 10 0 0
sb:fee	6 -7 -5 3
sb:fee at	-6 -9 0 14
sb:fee on	11 -8 0 0
sb:ferry	0 -15 0 14
sb:fertiliser	-6 -1 9 0
sb:few	14 -13 0 0
sb:fifth	-15 11 -5 9
sb:final	22 -26 7 -4
sb:find	9 -1 -5 0
sb:firm	0 -24 9 8
sb:first	-12 6 -13 19
sb:first ,	13 -7 -6 -3
sb:first meet	-9 0 -9 14
sb:first part	-10 0 11 0
sb:first round	7 -11 0 4
sb:first session	-11 18 0 -7
sb:first since	-1 12 -9 0
sb:first talk	-8 10 0 0
sb:first time	-8 -4 2 10
sb:first two	-15 17 0 0
sb:first was	-7 15 -4 -4
sb:fix	-5 14 0 -9
sb:flew home	1 4 -8 0
sb:flew on	8 -10 0 0
sb:flight	-17 15 2 0
sb:flight to	-11 14 -2 0
sb:floor	-10 11 0 0
sb:flower	-16 8 9 0
sb:flown	-7 13 -6 0
sb:fog	15 -9 -5 0
sb:follow	0 21 -17 -3
sb:follow in	-9 12 0 0
sb:follow the	-8 12 -4 0
sb:following	-17 23 -3 0
sb:for	14 -12 -1 -5
sb:for <month-ahead>	-9 4 6 0
sb:for <month-gone>	-12 12 1 0
sb:for <name>	7 -19 4 9
sb:for <person>	8 -15 6 0
sb:for <seat>	14 -15 1 0
sb:for <span>	26 -12 -6 -14
sb:for a	12 3 -15 -10
sb:for an	-2 15 -11 0
sb:for another	-1 -10 9 3
sb:for carry	15 -15 0 0
sb:for civilian	-13 2 9 0
sb:for his	-20 18 1 0
sb:for more	11 -11 0 0
sb:for talk	18 -12 -6 0
sb:for the	8 -12 3 -1
sb:for them	-9 9 0 0
sb:for three	-11 7 1 0
sb:for tiktok	-15 16 0 0
sb:for trade	0 10 -2 -8
sb:for two	15 0 -13 0
sb:for which	22 -15 -7 0
sb:force	8 2 -14 0
sb:foreign ministry	7 -12 3 0
sb:formal	-10 5 2 0
sb:forward	-5 -1 9 0
sb:forward to	-11 0 12 0
sb:four round	-21 24 0 0
sb:four time	-4 8 0 0
sb:fourth	-7 15 -17 -4
sb:fourth ,	-11 14 0 0
sb:fourth is	12 -10 0 0
sb:fourth round	13 -9 -4 -3
sb:framework	29 -14 -16 -6
sb:framework ,	10 -10 0 0
sb:framework that	11 -8 0 0
sb:framework was	14 -14 0 0
sb:free -	10 -8 0 0
sb:free trade	-14 10 4 -6
sb:freight	15 -13 0 0
sb:friday	9 -7 -2 0
sb:friend	-8 7 0 0
sb:friend in	13 -12 0 0
sb:from :	-19 16 4 0
sb:from <day-ahead>	-23 29 -2 -4
sb:from <day-gone>	6 -3 -6 2
sb:from <name>	-10 10 -4 2
sb:from <number>	11 -3 -6 -1
sb:from <person>	-2 9 -7 0
sb:from <seat>	-9 5 -8 9
sb:from a	18 -17 0 0
sb:from the	4 -3 8 -23
sb:front	22 -18 0 0
sb:fuel	3 -9 4 0
sb:further meet	-7 0 -1 8
sb:further round	-9 12 0 0
sb:future	15 -12 0 0
sb:gain	-9 0 10 0
sb:gained	-7 8 0 0
sb:gained <level>	-11 11 0 0
sb:game	0 -9 8 0
sb:gas ,	-16 1 3 8
sb:gather	13 -2 -6 -5
sb:gave	8 -9 0 -2
sb:gave it	10 -7 -1 0
sb:geneva	12 -8 -1 -4
sb:geneva ,	-20 20 0 0
sb:geneva in	14 -12 0 0
sb:gentlemen	-7 14 -3 -3
sb:get	12 -1 -14 -4
sb:give	-13 13 -13 9
sb:give the	-9 0 0 11
sb:given	7 -16 0 6
sb:glass	-6 9 0 0
sb:go	-3 -8 7 7
sb:go to	-20 2 12 15
sb:goalkeeper	12 -12 0 0
sb:golf	-3 -5 8 0
sb:good	-6 0 12 -4
sb:good from	7 0 -5 0
sb:good have	-11 6 6 0
sb:good in	13 -6 -6 0
sb:good morning	-19 9 1 7
sb:good pay	3 -10 4 0
sb:good will	-7 -14 18 0
sb:good worth	14 -10 -3 0
sb:government	-8 15 -6 -10
sb:government have	18 -15 0 0
sb:grand	-12 12 0 0
sb:greer in	-8 11 0 0
sb:ground	-16 17 0 0
sb:grower ,	-10 11 0 0
sb:grower in	17 -15 0 0
sb:guest in	-16 0 5 8
sb:had	-7 13 -12 2
sb:had "	0 -9 9 0
sb:had a	-8 0 7 3
sb:had accept	-12 0 13 0
sb:had agree	15 -10 -1 -1
sb:had an	9 -1 -7 0
sb:had announce	12 -10 0 0
sb:had been	7 0 -21 8
sb:had begin	-6 -3 11 0
sb:had hold	4 -9 0 3
sb:had in	-11 11 0 0
sb:had its	-7 10 0 0
sb:had keep	-10 12 0 0
sb:had lose	-11 11 0 0
sb:had make	11 -4 -5 0
sb:had prepare	6 1 -10 0
sb:had reach	-9 9 0 0
sb:had receive	-12 8 3 0
sb:had sign	-10 5 4 0
sb:had sit	-6 -2 0 9
sb:had spent	8 -14 0 5
sb:had talked	-15 19 0 -6
sb:had to	11 -9 0 0
sb:haggling	-13 14 0 0
sb:hail	-9 10 0 0
sb:hall	9 -7 0 0
sb:hall in	11 -12 0 0
sb:hammer	-11 13 0 0
sb:hand	-2 -9 16 -2
sb:hand ,	12 -13 0 0
sb:handed	-14 6 -7 10
sb:hang	-10 11 0 0
sb:happen	-8 12 -2 0
sb:happened	-22 25 -3 0
sb:harbour	7 -24 -6 18
sb:harvest	16 -13 0 0
sb:has a	-5 -17 18 0
sb:has an	-9 12 0 0
sb:has ask	2 -13 8 0
sb:has been	-11 16 -2 -2
sb:has had	-13 0 8 3
sb:has invited	-6 21 -17 0
sb:has no	-3 -9 7 2
sb:has not	21 -8 -14 0
sb:has pay	9 -7 0 0
sb:has propose	-7 10 -2 0
sb:has put	8 -11 2 0
sb:has sign	20 -15 -4 0
sb:has tell	-7 10 -1 0
sb:has the	13 0 0 -11
sb:has threaten	13 -6 -6 0
sb:have a	-17 6 11 0
sb:have agree	8 -7 0 0
sb:have an	-6 -2 10 0
sb:have been	5 11 -22 -10
sb:have not	-13 14 0 0
sb:have pay	-14 7 7 0
sb:have promise	-13 6 8 0
sb:have reach	-9 7 1 0
sb:have sign	-15 15 0 0
sb:have the	9 -8 0 0
sb:have to	-4 0 -9 10
sb:having	-8 20 -10 -7
sb:he	-12 12 10 -14
sb:he 's	-10 0 10 0
sb:he accused	8 -6 -1 0
sb:he come	-9 11 0 0
sb:he did	8 -1 -7 0
sb:he expect	11 -4 -2 -5
sb:he has	-8 10 0 0
sb:he is	13 -5 -5 -2
sb:he meet	-27 0 24 -3
sb:he spoke	0 -17 13 0
sb:he tell	-1 7 -10 0
sb:he was	13 -10 -17 7
sb:he will	12 -1 -9 -1
sb:he would	-15 4 17 -6
sb:he write	3 -14 7 0
sb:he'll	-13 10 1 0
sb:head	-14 -18 22 14
sb:head of	-11 -22 21 14
sb:headquarter	13 -12 0 0
sb:headquarter of	11 -11 0 0
sb:hearing	13 -6 -10 0
sb:heart	-9 0 10 0
sb:here	18 -15 0 -7
sb:here ,	11 -9 0 0
sb:high	-12 19 -2 -7
sb:highest	-8 10 0 0
sb:his	0 2 2 -8
sb:his <person>	16 -7 -10 -8
sb:his <quality>	-14 18 0 -8
sb:hit	17 -13 0 -1
sb:hold <span>	7 -14 0 6
sb:hold a	17 -8 0 -11
sb:hold at	-10 12 0 0
sb:hold in	-11 11 -6 6
sb:hold on	12 -13 0 0
sb:hold since	8 -10 0 0
sb:hold talk	-24 10 12 0
sb:hold the	10 -11 0 0
sb:holiday	17 -13 -1 0
sb:honour	9 0 0 -11
sb:honour to	11 0 0 -11
sb:hope	-17 7 3 8
sb:host	12 -7 -5 0
sb:hotel	-18 15 5 0
sb:hour	11 3 -12 -12
sb:hour in	-16 8 9 0
sb:hour on	9 1 -13 0
sb:house of	22 -18 0 0
sb:how	-10 11 -4 5
sb:how long	-9 9 0 0
sb:how the	-2 8 -2 0
sb:i	7 9 -36 -8
sb:i have	-4 11 -5 -3
sb:i say	12 -10 0 0
sb:i shall	-6 9 0 0
sb:i sign	-17 18 0 0
sb:i'd	-7 -1 9 0
sb:i'm	-6 9 0 0
sb:if	3 -3 9 -23
sb:if <name>	12 -10 0 0
sb:if it	-6 11 -4 0
sb:if nothing	-9 5 3 0
sb:if there	13 -11 0 0
sb:if you	3 -13 5 0
sb:implement	-8 9 0 0
sb:import	-13 18 0 -4
sb:import from	-11 14 -3 0
sb:importer	7 -13 0 1
sb:impose on	-13 7 5 0
sb:in	-8 11 -8 6
sb:in <month-ahead>	-9 5 6 -4
sb:in <month-gone>	-7 14 -1 -13
sb:in <name>	23 -15 -7 -6
sb:in <organisation>	15 -10 -2 0
sb:in <span>	9 -11 0 0
sb:in a	-3 13 -5 -11
sb:in addition	-7 0 8 0
sb:in an	1 -11 6 0
sb:in answer	14 -8 -5 0
sb:in busan	-9 25 -18 0
sb:in case	-8 9 0 0
sb:in charge	-2 -6 13 0
sb:in each	12 -3 -6 0
sb:in force	13 -8 -2 0
sb:in from	12 -8 -3 0
sb:in geneva	21 -17 -3 0
sb:in line	13 -2 -8 0
sb:in london	14 -14 0 0
sb:in madrid	11 -11 0 0
sb:in new	27 -31 0 0
sb:in pari	8 -18 10 0
sb:in person	-15 -2 11 4
sb:in return	-9 0 1 10
sb:in seoul	11 -17 3 0
sb:in shenzhen	16 -11 -5 0
sb:in that	14 -13 0 0
sb:in the	4 -8 -6 8
sb:in their	11 -9 0 -4
sb:in thi	11 -10 0 0
sb:in three	-9 11 0 0
sb:in which	23 -24 0 0
sb:incheon	9 -7 0 0
sb:include	16 -16 0 0
sb:included	15 -10 -2 0
sb:indicate	-10 9 0 0
sb:indicate that	-10 9 0 0
sb:industrial good	-7 9 0 0
sb:initial	-7 11 0 -6
sb:ink	13 -10 0 0
sb:inquiry	13 -4 -3 -1
sb:instructed	0 -15 -3 16
sb:intend	-16 14 2 0
sb:intend to	-17 15 2 0
sb:interim	11 -10 0 0
sb:interview	-9 2 10 0
sb:interview with	-11 11 0 0
sb:into force	-9 12 -3 0
sb:investigation	16 -9 -8 0
sb:investment	14 -7 -1 -1
sb:investor	12 -10 0 0
sb:invitation	-11 9 5 -3
sb:invitation of	-1 11 -7 0
sb:invitation to	-7 -3 11 0
sb:invited	0 9 -7 0
sb:invited <person>	8 2 -11 0
sb:invited his	-2 -5 11 0
sb:is <level>	11 -18 0 2
sb:is <name>	3 -8 5 0
sb:is a	-6 13 -9 -1
sb:is an	0 -10 9 0
sb:is at	17 -12 -5 0
sb:is being	-10 9 2 -2
sb:is down	0 -9 0 12
sb:is due	-10 8 6 -6
sb:is in	-7 -1 8 3
sb:is leave	-13 16 -3 0
sb:is no	25 -21 -1 -2
sb:is not	2 8 -14 0
sb:is on	5 -4 -15 8
sb:is part	9 -12 1 0
sb:is ready	-7 8 0 0
sb:is receive	-14 5 8 0
sb:is say	15 -14 0 0
sb:is still	-8 11 0 0
sb:is that	11 -12 -3 5
sb:is the	10 -12 1 -1
sb:is to	12 -10 5 -13
sb:is very	-10 11 0 0
sb:is wait	-14 6 8 0
sb:is what	5 -6 -1 1
sb:issue	2 -10 4 3
sb:issue by	10 -6 -3 0
sb:it	-14 4 11 11
sb:it 's	-14 5 4 6
sb:it ,	-21 18 -10 10
sb:it :	-5 -12 11 7
sb:it at	-11 14 -1 0
sb:it begin	10 -7 0 0
sb:it come	0 2 -12 7
sb:it had	21 -24 1 2
sb:it happened	-12 14 0 0
sb:it has	23 -1 -16 -15
sb:it in	-8 4 3 2
sb:it is	-7 -9 23 -3
sb:it last	12 -8 0 0
sb:it make	-13 15 0 0
sb:it must	9 -8 0 0
sb:it off	-9 9 0 0
sb:it on	-12 0 15 -3
sb:it pay	13 -10 0 0
sb:it promise	11 -2 -7 0
sb:it should	-11 12 0 0
sb:it so	-14 0 13 0
sb:it start	12 -11 0 0
sb:it to	7 -13 -4 8
sb:it up	-18 12 5 0
sb:it was	1 -2 10 -19
sb:it will	-4 11 -2 -9
sb:it would	-14 10 0 4
sb:its <office>	17 -12 0 -9
sb:its <person>	-9 9 1 -3
sb:its <quality>	-6 0 9 0
sb:its duty	-13 25 -11 0
sb:its extension	-12 14 0 0
sb:its good	-9 10 0 0
sb:its list	-10 0 9 0
sb:its own	0 5 -11 0
sb:its tariff	7 -14 1 0
sb:its truce	10 -2 -8 0
sb:its way	11 -9 0 0
sb:itself	0 -8 4 0
sb:itself ,	1 -11 3 3
sb:jinping	11 -3 -6 0
sb:joint	-19 4 6 13
sb:joint <organisation>	-7 -10 -9 23
sb:joint press	-44 29 18 0
sb:joint statement	14 -10 0 -8
sb:josé	3 -11 8 0
sb:journalist	-3 9 -5 0
sb:judge	9 -7 0 0
sb:just	-13 11 1 0
sb:karachi	-9 10 0 0
sb:karin	-6 12 -7 0
sb:karin keller	-6 10 -6 0
sb:keep	-11 12 1 -7
sb:keller	-6 10 -6 0
sb:keller -	-6 10 -6 0
sb:kilo	11 -8 0 0
sb:know	-8 3 9 -3
sb:know about	-17 17 0 0
sb:know that	-9 0 13 0
sb:land	7 4 -4 -13
sb:land at	13 -11 0 0
sb:land in	-16 19 5 -12
sb:lapse	18 -8 -8 -1
sb:large	-19 -3 22 0
sb:largest	-10 13 -1 0
sb:last <month-gone>	8 -7 0 0
sb:last in	0 -13 0 13
sb:last meet	10 7 -11 -19
sb:last month	18 -13 -2 0
sb:last round	-10 11 0 0
sb:last summer	16 -11 0 -1
sb:last time	-22 10 8 0
sb:last year	8 -3 -3 0
sb:lasted	11 -10 0 0
sb:lasting	-16 19 0 -1
sb:later	1 -15 9 5
sb:later the	-11 7 2 0
sb:law	21 -15 -6 0
sb:lawyer	11 -12 -1 0
sb:lawyer in	11 -7 0 -3
sb:lead	8 6 -9 -10
sb:leader	-3 -29 30 -7
sb:leader '	-15 11 3 0
sb:leader in	-4 -6 10 0
sb:leader meet	-8 -9 17 0
sb:leader of	11 -21 4 -1
sb:least <money>	21 0 -19 0
sb:leave <seat>	12 -10 0 0
sb:leave for	-10 6 -2 7
sb:leave the	1 5 -12 0
sb:led	-9 -6 9 10
sb:led by	-9 -8 8 12
sb:ledger	-16 9 7 0
sb:ledger of	-19 12 8 0
sb:lee	-9 -9 20 0
sb:leg	-9 12 0 0
sb:legal	5 -9 -6 9
sb:less	0 -11 10 2
sb:less than	-7 -12 12 4
sb:let	19 -27 1 5
sb:let go	10 -8 0 0
sb:let the	0 -6 -1 10
sb:letter	9 6 -19 -5
sb:letter from	-11 18 -9 0
sb:letter in	10 -9 0 0
sb:level	-28 -11 22 17
sb:level of	0 -10 0 10
sb:li	-13 -4 1 15
sb:li chenggang	-5 -3 -7 15
sb:licence	-19 22 -4 0
sb:license	12 -16 -5 8
sb:license for	11 -8 -1 0
sb:licensing of	-10 0 0 9
sb:lie	-3 7 -13 4
sb:lie in	14 -12 0 0
sb:lift	-8 1 8 0
sb:lift the	-8 9 0 0
sb:light	-5 -12 10 6
sb:like	16 -15 0 -1
sb:likely	14 -16 0 0
sb:limit	-4 -7 10 0
sb:limited	9 -8 0 0
sb:list	-21 -2 13 16
sb:list :	0 -10 5 4
sb:list for	-15 15 -8 5
sb:list of	9 -15 2 2
sb:listed	-13 9 5 0
sb:lithium	2 -10 0 7
sb:liu	-7 12 -6 0
sb:liu he	-7 12 -6 0
sb:live	-19 16 -4 9
sb:live :	-25 13 0 11
sb:live from	-4 10 -4 0
sb:london ,	-11 12 0 0
sb:london and	-12 12 0 0
sb:long	-15 11 8 -2
sb:longer	-9 -5 15 0
sb:look	-11 -6 5 15
sb:look at	1 -27 6 10
sb:look for	11 -2 -7 0
sb:look forward	-11 0 12 0
sb:look to	-12 16 -4 0
sb:lorry	18 -13 -3 0
sb:lose	-8 5 4 0
sb:lower ,	-9 0 9 0
sb:lower its	0 7 -10 0
sb:lula	-17 -25 34 0
sb:lula and	0 -19 19 0
sb:lunch	19 -18 0 -3
sb:lunch in	14 -11 0 0
sb:lying	-11 6 4 0
sb:m	7 0 -16 0
sb:m .	5 2 -15 0
sb:machine	11 -10 0 0
sb:magnet	-9 -3 -3 16
sb:magnet ,	-19 -2 1 19
sb:majority	-10 13 0 -1
sb:make	11 -9 -1 -2
sb:make in	9 0 -11 -3
sb:make it	-8 -1 12 0
sb:make its	-4 9 -2 -1
sb:make on	17 -12 -6 0
sb:make the	8 -12 2 0
sb:make with	-9 9 0 0
sb:man	-4 10 -8 -2
sb:man ,	-10 11 0 0
sb:man in	15 -10 -2 0
sb:man who	-14 14 0 0
sb:march	-12 8 4 0
sb:matter	-15 24 -16 2
sb:matter for	-7 9 0 0
sb:matter of	-3 8 0 -2
sb:may be	-11 4 6 0
sb:may have	-9 9 0 0
sb:mboya	-15 1 12 0
sb:mean to	-16 10 5 0
sb:meant	16 -13 -2 0
sb:meant to	12 -10 -1 0
sb:meanwhile	5 -12 0 6
sb:meanwhile ,	10 -9 0 0
sb:measure	26 -27 0 0
sb:mediator	15 -14 0 0
sb:medical	9 -9 0 0
sb:medicine	-6 -8 5 15
sb:medicine ,	-2 -4 -1 12
sb:medicine are	-10 -3 10 2
sb:meet ,	-15 16 0 -2
sb:meet :	-10 -6 0 16
sb:meet ;	-5 10 0 -1
sb:meet <name>	26 -26 7 -11
sb:meet <person>	3 4 -2 -16
sb:meet again	-1 12 -8 -4
sb:meet at	-4 -6 10 0
sb:meet him	11 -5 -3 -2
sb:meet in	-14 1 5 7
sb:meet is	16 -17 -2 7
sb:meet mr	4 -9 5 0
sb:meet of	-16 -5 16 7
sb:meet on	0 9 -1 -12
sb:meet since	-13 13 0 0
sb:meet that	16 -7 -10 0
sb:meet the	-6 13 0 -9
sb:meet twice	0 -4 -3 10
sb:meeting	-25 26 -2 1
sb:meeting ,	-9 11 0 0
sb:meeting in	-16 15 0 1
sb:member	15 -5 -5 -9
sb:member ,	9 -9 0 0
sb:member of	10 -6 0 0
sb:men	-11 10 0 -2
sb:men meet	-10 2 5 0
sb:mercosur	4 -20 10 0
sb:metal	17 -11 -8 0
sb:midnight	13 0 -17 -8
sb:midnight in	10 0 -13 -4
sb:milk	8 -5 -1 0
sb:mine	10 -9 0 0
sb:minister	6 8 -9 -25
sb:minister for	-20 26 -3 -3
sb:minister meet	28 -24 -6 -3
sb:ministry	-5 -18 1 25
sb:minute	15 -16 5 -14
sb:minute in	-19 -8 24 0
sb:moine	-8 -1 11 0
sb:monday	9 -6 -1 0
sb:month	0 3 2 -10
sb:month ,	4 -8 6 -2
sb:month ago	-10 11 0 0
sb:month that	-10 14 -3 0
sb:more	-10 0 6 5
sb:more in	-11 8 3 0
sb:more than	-2 -8 12 -3
sb:morning	0 6 -13 1
sb:morning from	-19 10 1 7
sb:most	5 0 -12 0
sb:most of	27 -24 0 -2
sb:most recently	-15 9 -3 6
sb:mr .	-10 12 0 0
sb:must	5 -5 -8 5
sb:must sign	14 -12 -1 0
sb:my <office>	-3 -3 0 9
sb:my <quality>	-9 10 0 0
sb:name	15 -6 -7 -2
sb:name to	0 8 -8 0
sb:nd	-12 13 0 0
sb:near	7 -11 0 5
sb:nearly all	-17 18 0 0
sb:necessary	18 -17 0 0
sb:need the	8 -2 -4 0
sb:negotiate	-1 10 -14 -2
sb:negotiate a	-14 14 0 0
sb:negotiate the	-13 14 0 0
sb:negotiate with	25 -17 -8 -4
sb:negotiation	-9 20 -11 -8
sb:negotiation ,	0 -15 10 5
sb:negotiation with	0 7 -11 -2
sb:negotiator	7 -14 -6 15
sb:negotiator are	-13 18 -2 0
sb:negotiator li	0 -6 0 9
sb:neither	-1 -8 12 -4
sb:net	10 -10 0 0
sb:new	9 -15 5 -1
sb:new conference	-13 14 0 0
sb:new for	12 -8 -3 0
sb:new from	-7 0 9 0
sb:new round	-9 11 0 0
sb:new truce	11 -7 -4 0
sb:new york	21 -26 2 0
sb:newspaper	27 -23 -1 0
sb:nexperia	-15 0 3 11
sb:nexperia ,	-14 0 0 14
sb:next	-10 16 -9 0
sb:next :	-17 12 6 -1
sb:next is	-11 13 0 0
sb:next meet	-8 22 -6 -13
sb:next round	-9 15 -3 -7
sb:next talk	-10 3 0 5
sb:next year	11 0 -14 0
sb:night	-2 16 -28 4
sb:night ,	13 -8 -15 8
sb:night in	-20 21 0 0
sb:ninth	10 -9 0 0
sb:no	13 -9 -9 1
sb:no ,	13 -10 0 0
sb:no .	11 -23 2 6
sb:no <quality>	11 -7 -3 0
sb:no deal	-9 4 0 3
sb:no further	-16 7 9 0
sb:no order	-8 -1 12 0
sb:no text	10 -9 0 0
sb:nobody	-20 17 8 -4
sb:nobody 's	-11 12 0 0
sb:nobody in	-2 -5 12 0
sb:none	24 -20 -2 0
sb:none of	12 -11 0 0
sb:noon	17 -6 -11 0
sb:nor on	-6 -5 10 0
sb:northern	16 -16 0 0
sb:not	0 3 0 -7
sb:not ,	-15 9 8 -2
sb:not :	-8 0 9 0
sb:not a	9 -4 -5 0
sb:not be	7 -12 5 0
sb:not been	11 -8 0 0
sb:not before	-10 10 0 0
sb:not meet	3 -12 9 0
sb:not say	-19 23 -5 0
sb:not settle	-9 9 0 0
sb:not the	0 -12 6 6
sb:not to	10 -13 3 0
sb:not yet	11 -3 -7 0
sb:note	-2 -7 -2 12
sb:note from	-7 -2 0 14
sb:nothing ,	22 -19 -2 0
sb:nothing come	-8 -1 12 0
sb:notice	11 -13 1 -4
sb:now	-15 20 -15 2
sb:number	-10 2 13 -3
sb:nvidia	21 -7 -12 -1
sb:occasion	2 -8 0 2
sb:of	1 -8 1 13
sb:of <day-ahead>	-7 12 0 -4
sb:of <level>	-2 22 -23 -7
sb:of <money>	8 -5 -3 0
sb:of <month-gone>	9 -2 -3 0
sb:of <name>	0 -13 13 4
sb:of <number>	22 -17 -1 -2
sb:of <office>	-13 -5 0 18
sb:of <organisation>	0 -15 0 16
sb:of <quality>	4 -13 6 2
sb:of <seat>	9 4 -5 -8
sb:of <span>	-13 14 4 -13
sb:of a	1 13 -14 -14
sb:of both	-12 -7 -3 20
sb:of breaking	14 -11 0 0
sb:of consultation	-20 26 -7 0
sb:of custom	-11 -1 13 0
sb:of duty	12 -8 -1 0
sb:of expert	1 -13 0 9
sb:of it	-6 -8 16 0
sb:of its	-23 18 0 4
sb:of our	10 -8 0 0
sb:of peace	21 -21 0 0
sb:of representative	11 -8 0 0
sb:of soybean	-3 -4 9 0
sb:of state	-7 -5 14 0
sb:of talk	9 1 -11 -10
sb:of tariff	-3 10 -5 -3
sb:of that	12 -8 0 0
sb:of the	-1 -16 13 12
sb:of them	-1 9 -12 2
sb:of those	-9 13 -1 0
sb:of trade	-16 4 0 11
sb:of what	10 0 -5 -5
sb:off	7 -2 1 -10
sb:off in	-15 16 0 0
sb:off on	11 -7 -3 0
sb:off the	17 -14 -2 0
sb:off to	-21 9 12 0
sb:offer	13 -3 -16 -6
sb:offer to	17 -12 -4 0
sb:office	0 -16 -2 15
sb:officer	-2 -22 -5 24
sb:officer of	-4 -6 -2 12
sb:official in	-14 17 -1 -2
sb:oil	10 0 0 -14
sb:oil ,	5 -14 6 0
sb:on	-2 5 -14 14
sb:on <day-ahead>	15 0 -17 -5
sb:on <day-gone>	8 0 -14 0
sb:on <day-today>	-21 14 10 -1
sb:on <money>	-7 16 -10 -1
sb:on <name>	23 -19 -4 0
sb:on <person>	-9 9 0 0
sb:on <quality>	-10 20 2 -21
sb:on a	13 -6 -1 -11
sb:on an	16 -13 -1 0
sb:on behalf	9 -8 0 0
sb:on chip	9 0 -7 0
sb:on either	-12 4 8 0
sb:on his	-1 7 -4 0
sb:on in	7 -1 -20 8
sb:on it	-2 -16 4 19
sb:on its	2 -9 9 0
sb:on medicine	0 -10 0 12
sb:on television	24 -5 -20 0
sb:on that	21 -11 -13 0
sb:on the	3 -19 26 -6
sb:on to	-3 -6 13 0
sb:on top	26 -8 -16 0
sb:on trade	4 -12 8 0
sb:once	-14 11 6 -5
sb:once ,	-8 12 -1 0
sb:one	7 -4 0 -12
sb:one ,	-19 2 14 4
sb:one in	-1 18 -15 0
sb:one is	0 -9 14 -3
sb:one minute	9 -2 -4 -3
sb:one of	-12 18 -4 -2
sb:one on	-6 -6 0 11
sb:one to	14 -7 -5 0
sb:one were	-16 16 0 0
sb:only	14 -4 -7 -5
sb:opened in	-13 6 0 2
sb:opening	0 -11 9 0
sb:operator	24 -23 0 0
sb:opinion	11 -8 0 0
sb:opposed	4 -11 5 0
sb:opposition	8 -3 -3 -1
sb:opposition in	-7 9 -1 0
sb:or	12 -17 -2 6
sb:or sooner	10 -1 -7 0
sb:order	-13 0 2 16
sb:order ,	-11 6 -2 8
sb:order on	0 7 -9 0
sb:order over	-7 0 0 9
sb:order that	9 -1 -4 0
sb:ordinary	10 -2 -7 0
sb:ordinary duty	10 -5 -2 0
sb:other	0 -6 7 1
sb:other 's	-4 -1 9 0
sb:other ,	-9 9 0 0
sb:other again	9 -8 0 0
sb:other in	-10 -3 13 0
sb:our ,	11 -10 0 0
sb:our man	10 -7 -1 0
sb:our reporter	-2 8 -6 0
sb:our side	-9 11 0 0
sb:out	0 8 0 -18
sb:out ,	-9 -9 16 0
sb:out :	16 -15 0 0
sb:out in	-18 25 -10 0
sb:out of	-4 10 -6 0
sb:out what	12 -9 -2 0
sb:outcome	-8 7 -10 10
sb:outcome of	-12 10 -10 11
sb:outline	-5 13 -4 -2
sb:outside	15 -12 0 0
sb:outside the	11 -2 -5 0
sb:over	4 -10 -3 10
sb:over ,	-3 12 -8 0
sb:over the	15 -10 -10 3
sb:owe	-10 1 7 0
sb:owe to	-11 2 7 0
sb:own	-1 9 -10 -3
sb:own deal	-11 8 2 0
sb:own talk	11 -9 0 0
sb:own with	-16 13 -3 6
sb:owned	14 -12 0 0
sb:owner	18 -14 0 0
sb:p	17 -7 -11 0
sb:p .	17 -6 -11 0
sb:pacific	15 -9 -6 0
sb:pact	-3 -5 9 0
sb:pact with	-4 -9 10 1
sb:page	18 -14 -3 0
sb:pair	-10 19 -4 -5
sb:palace	-11 3 7 0
sb:palm	23 -19 -2 0
sb:palm oil	18 -16 0 0
sb:paper ,	14 -14 -1 1
sb:pari	0 -11 16 -1
sb:pari in	-8 -1 10 0
sb:pari on	14 -15 1 0
sb:parliament	12 -5 -5 0
sb:part ,	-9 3 6 0
sb:part of	20 -17 -2 -2
sb:parted	-16 10 4 0
sb:parted in	-12 13 0 0
sb:partner	13 -10 0 0
sb:party	4 4 -3 -9
sb:party will	0 9 -2 -8
sb:pasta	-10 0 0 12
sb:patented	-8 0 10 0
sb:patented medicine	-10 0 11 0
sb:paul	14 -14 0 0
sb:pause	-13 -1 17 0
sb:pause of	-7 0 12 -4
sb:pay <level>	-8 -3 7 12
sb:pay <number>	22 -13 -8 -4
sb:pay a	-10 4 4 0
sb:pay an	-10 11 0 0
sb:pay in	12 -14 1 0
sb:pay since	-10 10 0 0
sb:peace	15 -17 -4 4
sb:peace talk	25 -24 0 0
sb:peace with	-12 6 0 7
sb:pen	-4 -4 12 0
sb:penalty	-12 0 13 0
sb:people	-1 12 -11 -4
sb:people ,	-9 9 0 0
sb:people in	14 -20 3 0
sb:perhap	14 -12 0 0
sb:permanent agreement	-14 14 0 0
sb:person	-18 0 10 4
sb:person in	-5 -3 12 -3
sb:pharmacist	8 -7 0 0
sb:phone	10 0 -2 -12
sb:phone on	0 10 0 -9
sb:photograph	-10 17 -6 0
sb:pilot	11 -10 0 0
sb:pineapple	-8 8 0 0
sb:place	-3 -6 19 -3
sb:place at	-6 -5 12 0
sb:place in	-15 16 4 -10
sb:place on	13 -12 0 0
sb:plan	-9 3 18 -20
sb:plan ,	-3 9 -1 -2
sb:plan for	-11 7 12 -6
sb:plan to	-16 6 9 0
sb:plant	5 -9 -1 5
sb:plant in	18 -13 0 -2
sb:plaza	0 -11 9 0
sb:please	14 -12 0 0
sb:point	-13 14 0 0
sb:point ,	-10 11 0 0
sb:point in	-9 3 4 0
sb:port	5 -7 -11 6
sb:port of	-9 20 -4 -16
sb:post a	10 -8 0 0
sb:potatoe	-13 0 0 11
sb:poultry	-9 1 0 7
sb:premier liu	-7 12 -6 0
sb:premium	10 -9 0 0
sb:prepare for	-5 -3 9 0
sb:prepare in	-11 12 0 0
sb:present	-9 1 8 0
sb:president	-1 -32 32 -20
sb:president ,	-14 -6 25 -1
sb:president <person>	24 -8 -17 0
sb:president donald	-7 15 -4 0
sb:president in	-2 -10 10 0
sb:president meet	-22 -10 28 0
sb:president of	-19 -31 38 -5
sb:press	-32 28 12 -12
sb:press conference	-15 25 -10 -5
sb:previou	-11 4 5 0
sb:prime	-7 -12 22 -5
sb:prime minister	-7 -12 22 -5
sb:printed	12 -8 -1 0
sb:private	11 -10 0 0
sb:procedure	4 6 -11 0
sb:producer	-11 0 9 0
sb:product ,	-10 7 2 0
sb:progress	-1 9 -7 0
sb:project	11 -8 -2 0
sb:prolong	-12 10 4 -1
sb:prolong by	-4 -3 10 0
sb:prolongation	-12 16 -3 0
sb:promise to	8 -13 0 0
sb:propose	19 -4 0 -22
sb:propose a	13 -13 0 0
sb:propose that	34 -20 -1 -19
sb:propose to	-10 10 1 0
sb:protested	-10 12 0 0
sb:protocol	-10 10 -1 1
sb:protocol of	-12 8 0 3
sb:public	-14 15 0 -3
sb:publish	8 0 -1 -11
sb:purpose	-12 12 2 0
sb:put	-1 10 0 -16
sb:put into	15 -8 -7 0
sb:put the	11 -12 0 0
sb:put their	-4 16 -12 0
sb:quay	15 -10 -1 0
sb:question	-5 11 -10 0
sb:question :	-17 23 -6 -2
sb:queue	13 -12 0 0
sb:quiet	0 -8 -9 13
sb:raise	-8 14 -22 6
sb:rate	12 -1 -19 0
sb:rate in	10 -9 0 0
sb:rate of	-20 24 -3 -1
sb:rate that	23 -16 -7 0
sb:rate will	11 0 -10 0
sb:rather	11 -13 1 0
sb:ratify	-11 14 0 -1
sb:ratify the	-14 14 0 0
sb:raw	12 -9 0 0
sb:reach a	-19 18 1 0
sb:reach at	-15 13 2 0
sb:reach by	5 -9 -7 9
sb:reach in	11 -15 8 -6
sb:reach with	-22 10 13 0
sb:read	2 4 -8 -2
sb:read that	-14 16 0 0
sb:readout	-14 15 0 0
sb:ready to	21 -17 -2 0
sb:recall	18 -14 -3 0
sb:receive <person>	9 0 -10 2
sb:recently	-15 9 -3 6
sb:recently in	-8 12 0 0
sb:red	0 -15 12 0
sb:reduction	-7 9 0 0
sb:reefer	-13 14 0 0
sb:regulator	-14 -6 12 10
sb:regulator in	-15 0 16 0
sb:relation had	14 -13 0 0
sb:remain	12 -17 0 2
sb:remark	-18 19 0 0
sb:remark by	-15 16 0 0
sb:renewal	-15 17 0 0
sb:repeated that	-12 2 9 0
sb:report	20 -8 -14 -7
sb:report in	-8 10 0 0
sb:report that	30 -24 -9 0
sb:reporter at	-11 18 -7 0
sb:representative	0 -14 -3 19
sb:republic	-24 13 8 1
sb:republic of	-12 11 0 2
sb:request	14 -11 0 0
sb:require	12 -10 -3 0
sb:responsible	-14 7 0 6
sb:result	-14 10 5 -4
sb:return <quality>	-7 -6 0 12
sb:return from	-21 19 0 0
sb:return to	14 -7 -8 0
sb:rice	-4 12 -10 -1
sb:river	10 -8 0 0
sb:rolex	9 -6 -1 0
sb:room	-14 18 -2 0
sb:room at	-10 8 1 0
sb:room of	-7 13 -4 0
sb:round	-4 17 -24 -12
sb:round ,	-14 15 0 -3
sb:round after	12 -12 0 0
sb:round has	-11 12 0 0
sb:round in	-17 22 -13 1
sb:round is	-12 20 -6 -3
sb:round of	23 -17 -8 -1
sb:round on	-7 9 0 0
sb:round take	-23 19 3 0
sb:round were	20 -19 0 0
sb:round will	13 -10 0 -1
sb:rover	9 -6 0 0
sb:rule come	-10 10 0 0
sb:rumour	-11 2 9 0
sb:rumour that	-14 14 0 0
sb:run	-14 0 23 -10
sb:run in	-10 11 0 0
sb:run out	-4 -6 13 0
sb:run until	-8 0 9 0
sb:ryosei	-2 8 -3 -3
sb:ryosei akazawa	-2 9 -3 -3
sb:s .	9 -8 0 0
sb:sailing	-5 -6 11 0
sb:sale	11 -12 -5 4
sb:salmon	10 -4 -4 0
sb:salt	-8 10 0 0
sb:same	12 -6 -1 -9
sb:sanction	10 -7 -3 0
sb:saturday	8 -8 0 0
sb:say	10 -7 0 -8
sb:say ,	-3 -5 13 0
sb:say <day-gone>	18 -10 -8 0
sb:say <person>	17 -9 -9 0
sb:say a	17 -11 -6 0
sb:say an	12 -2 -8 0
sb:say at	4 2 -12 0
sb:say he	-17 17 6 -6
sb:say in	2 -9 15 -8
sb:say it	10 -16 -5 6
sb:say so	7 -13 5 -1
sb:say that	1 0 4 -9
sb:say the	-11 5 18 -20
sb:school	16 -15 0 0
sb:seal	13 -14 0 0
sb:season	18 -5 -11 0
sb:second	1 7 -5 -14
sb:second ,	-6 8 0 0
sb:second and	-10 10 0 0
sb:second day	-12 17 0 -8
sb:second is	-19 11 0 7
sb:second meet	9 3 -16 -12
sb:second round	31 -25 -10 0
sb:secretary	-16 10 -16 15
sb:secretary ,	-7 11 -2 0
sb:secretary howard	-11 12 0 0
sb:secretary of	-6 9 0 -1
sb:section	8 -6 -4 0
sb:see	-6 3 10 -22
sb:see <name>	-14 9 4 0
sb:see <person>	-17 26 -9 0
sb:see each	-3 -4 11 -3
sb:see in	17 -16 0 0
sb:see it	9 -6 0 0
sb:see you	-4 -6 12 0
sb:seed	4 -7 -10 12
sb:sell the	-6 11 -3 -1
sb:sell to	-14 1 12 0
sb:semiconductor	11 0 -8 0
sb:sen	-12 12 0 0
sb:sen .	-12 13 0 0
sb:send	-2 8 -11 1
sb:send to	-10 11 0 0
sb:seoul	11 -24 11 0
sb:seoul and	14 -14 0 0
sb:session	-23 12 -1 13
sb:session ,	-16 16 0 1
sb:session in	-9 -5 9 2
sb:session is	9 -7 0 0
sb:set	3 -3 -14 12
sb:set for	-16 14 -8 6
sb:set out	12 -12 0 0
sb:settle	-3 15 -9 -7
sb:seventh	-15 14 0 0
sb:shall	-3 10 -9 0
sb:shall be	-7 9 0 0
sb:share in	-5 8 -2 0
sb:she	13 -11 -6 1
sb:sheet	-7 -6 13 0
sb:sheet that	-7 -10 12 0
sb:shenzhen	23 -12 -12 0
sb:shift	-17 17 0 0
sb:ship	5 -14 6 2
sb:ship from	-1 -8 0 8
sb:shoe	17 -14 -3 0
sb:shook	-15 13 2 0
sb:shook on	-14 15 0 0
sb:shop	14 -11 0 0
sb:shrimp	17 -13 0 -3
sb:side	0 9 -12 -3
sb:side ,	-14 10 4 0
sb:side agree	10 -7 0 -1
sb:side announce	0 -15 12 0
sb:side are	-8 12 0 -2
sb:side by	-10 12 0 0
sb:side had	11 -9 -5 3
sb:side have	22 -21 0 0
sb:side meet	0 20 -14 -9
sb:side want	-11 11 0 0
sb:side will	-9 13 -7 1
sb:sign <day-today>	16 -14 0 0
sb:sign a	-10 11 1 -1
sb:sign at	-8 -5 16 0
sb:sign in	7 -3 -12 6
sb:sign of	-1 9 -5 0
sb:sign on	-10 8 6 -3
sb:sign the	5 -14 11 0
sb:sign with	-28 24 4 0
sb:signature	13 -6 -4 -7
sb:signature ,	7 -12 4 0
sb:signature of	12 -8 -2 0
sb:since	-10 2 12 -4
sb:since <day-gone>	-14 -1 20 0
sb:since <month-gone>	17 -5 -15 0
sb:since <number>	-9 -17 22 0
sb:since <person>	10 0 -11 0
sb:since last	10 -4 -6 0
sb:since the	-19 15 1 0
sb:sit	0 2 -14 11
sb:sit down	-10 16 -6 0
sb:sit in	10 -12 -8 8
sb:situation	-11 9 1 0
sb:sixth ,	-6 8 0 0
sb:sixth round	18 -16 0 -2
sb:slap	-9 7 0 0
sb:small	-11 3 7 0
sb:so ,	-5 0 9 -1
sb:so do	10 0 -8 0
sb:so it	-15 15 0 0
sb:so on	14 -14 0 0
sb:so that	-12 9 0 2
sb:so was	-6 -9 13 0
sb:some	14 -13 0 -2
sb:somebody	15 -13 0 0
sb:somebody in	13 -11 0 0
sb:something	-13 0 1 9
sb:soon	10 -1 -1 -5
sb:sooner	10 -1 -7 0
sb:south	7 -9 -6 7
sb:soybean	-6 -4 15 -9
sb:soybean and	-6 9 -3 0
sb:soybean that	-6 0 8 0
sb:speak	13 -13 3 -6
sb:speak by	2 -11 6 0
sb:speak for	4 -9 4 0
sb:speaking	18 -11 -6 0
sb:spent	-9 -4 3 12
sb:spent <day-gone>	-8 -8 0 16
sb:spent the	-3 9 0 -5
sb:spoke in	-18 4 12 0
sb:sport	14 -11 0 -3
sb:sprat	10 -9 0 0
sb:spring	-9 0 13 -3
sb:spring ,	-15 0 16 0
sb:staff	13 -5 -7 -1
sb:stand	11 0 -17 -2
sb:standstill	15 -13 0 0
sb:start	14 -4 -10 -2
sb:start in	-17 24 -4 -2
sb:start on	16 -13 -3 0
sb:state	-14 0 4 12
sb:state ,	11 -9 -2 0
sb:state that	-14 14 0 0
sb:statement	-8 -3 24 -9
sb:statement ,	-26 5 20 0
sb:stay	4 2 -3 -11
sb:steak	-6 -4 11 0
sb:steel ,	-23 19 0 6
sb:step of	-14 0 13 0
sb:still	10 -2 -10 0
sb:still be	-10 12 -1 0
sb:still in	12 -10 0 0
sb:stock	19 -13 -5 0
sb:stop	12 -14 -9 10
sb:stop the	9 -6 0 0
sb:straight	-11 11 0 0
sb:street	11 -8 0 0
sb:strike in	12 -7 -5 0
sb:strike its	-8 9 0 0
sb:stuck	12 -10 0 0
sb:study	7 -7 0 0
sb:subject :	-2 -9 2 8
sb:substance	-7 10 -1 0
sb:substantial	-9 13 -6 0
sb:substantial progress	-10 13 -2 0
sb:suggest	5 -22 13 0
sb:sum	-6 -2 11 0
sb:summary	3 -5 -14 13
sb:summer ,	-8 9 -1 0
sb:summit	1 -19 17 -9
sb:summit in	6 -12 3 0
sb:summit is	-2 -11 13 0
sb:summit of	1 -12 10 -4
sb:sunflower	-10 11 0 0
sb:sunflower oil	-7 7 0 0
sb:supreme	-12 12 0 0
sb:surcharge	15 -11 0 -2
sb:survive	-13 14 0 0
sb:suspend	13 -19 0 4
sb:suspend its	-7 0 0 9
sb:sutter	-6 10 -6 0
sb:system	12 -4 0 -7
sb:table	-9 14 2 -14
sb:table in	-11 17 -5 -2
sb:take	11 -5 -16 3
sb:take <span>	-11 5 5 0
sb:take a	10 -9 0 0
sb:take an	9 -8 0 0
sb:take effect	19 -23 -9 7
sb:take it	-14 16 0 0
sb:take part	-10 11 0 0
sb:take place	-11 3 12 -3
sb:take up	-10 0 -1 11
sb:take us	-10 11 0 0
sb:talk	2 6 0 -19
sb:talk ,	-2 9 -3 -10
sb:talk about	-1 0 9 -6
sb:talk are	8 0 -8 -2
sb:talk between	2 -5 12 -9
sb:talk for	15 -15 0 0
sb:talk in	-12 18 -5 -1
sb:talk of	-24 17 4 0
sb:talk on	-15 4 4 9
sb:talk open	20 -19 0 0
sb:talk since	-22 17 0 0
sb:talk take	8 -17 9 0
sb:talk that	-12 15 -8 1
sb:talk to	9 -6 -1 0
sb:talk with	16 -13 -3 -2
sb:talk would	-7 10 0 0
sb:talked for	13 -4 -8 0
sb:tanker	14 -13 0 0
sb:tariff ,	-10 0 11 0
sb:tariff on	-7 10 -5 2
sb:tariff pause	12 -6 -4 0
sb:tariff talk	-2 9 -1 -5
sb:tariff truce	-16 12 7 -3
sb:tea and	-8 9 0 0
sb:tea pay	-8 8 0 0
sb:team	3 16 -17 -10
sb:team in	-4 13 0 -9
sb:team of	6 -8 0 5
sb:team to	-4 8 -1 0
sb:technical	2 -46 -1 37
sb:technical meet	2 -19 0 13
sb:technical talk	-2 -13 0 15
sb:technology	-11 13 0 0
sb:telegram	10 -9 0 0
sb:telephone call	-15 15 -7 2
sb:telephone on	2 -11 7 0
sb:telephoned	13 -7 -4 0
sb:television	19 -12 -8 0
sb:tell <name>	11 0 -9 0
sb:tell <person>	0 5 -8 0
sb:tell an	16 -1 -13 0
sb:tell reporter	2 -6 3 3
sb:tell the	0 -9 7 2
sb:tell them	-8 12 0 -4
sb:tell to	-10 11 0 0
sb:term	12 -6 -7 0
sb:term ,	11 -10 0 0
sb:terminal	10 -7 0 0
sb:text	3 4 -17 -5
sb:text ,	-7 9 0 0
sb:textile	17 -15 0 -5
sb:than	-9 -17 25 0
sb:than <number>	13 -7 -5 0
sb:than <span>	-9 -4 8 4
sb:than in	9 -5 0 0
sb:thank to	12 -8 -2 0
sb:thanked	-13 14 0 0
sb:that	1 -5 12 -15
sb:that 's	-18 11 9 0
sb:that <name>	-1 -15 18 3
sb:that <office>	-10 17 0 -6
sb:that a	-16 13 0 3
sb:that both	8 -4 0 -1
sb:that day	9 -8 0 0
sb:that go	11 -8 0 0
sb:that had	8 5 -15 -7
sb:that has	-9 12 0 0
sb:that he	4 -9 14 -15
sb:that i	13 -13 0 0
sb:that if	-10 11 0 0
sb:that it	-21 16 13 -9
sb:that its	-16 13 1 0
sb:that make	-10 -10 17 0
sb:that meet	17 -13 0 -4
sb:that mr	11 0 -10 0
sb:that no	-4 11 -4 0
sb:that talk	-17 11 0 8
sb:that the	-4 5 8 -18
sb:that their	3 -8 -5 9
sb:that they	22 -13 -3 -6
sb:that two	-1 -8 0 10
sb:that we	9 -7 0 0
sb:that will	-15 13 0 0
sb:the	4 3 -4 -12
sb:the <day-ahead>	-9 13 0 -4
sb:the <day-gone>	22 -9 -10 0
sb:the <level>	14 -8 -2 -7
sb:the <office>	0 16 1 -39
sb:the <person>	-5 12 -15 7
sb:the <seat>	4 -16 7 0
sb:the accord	21 -12 -2 -4
sb:the afternoon	2 -10 4 0
sb:the agenda	-8 11 1 -7
sb:the agreement	9 -12 5 -9
sb:the apec	11 -15 0 0
sb:the ballroom	-9 0 10 0
sb:the case	10 -5 -2 0
sb:the ceasefire	-12 13 0 0
sb:the clock	10 -7 0 0
sb:the come	-10 0 10 0
sb:the company	15 -7 -3 -3
sb:the country	-10 12 0 0
sb:the custom	-6 -5 -7 17
sb:the date	-17 15 2 -1
sb:the day	10 -16 4 0
sb:the deal	-7 11 -1 -1
sb:the decision	-12 7 0 6
sb:the decree	17 -16 0 0
sb:the delegation	14 -11 -6 0
sb:the dinner	-12 12 0 0
sb:the discussion	-7 9 0 0
sb:the document	-9 -2 12 0
sb:the draft	16 -14 0 0
sb:the due	-5 -5 0 10
sb:the duty	10 -17 2 3
sb:the earlier	-10 11 0 0
sb:the east	4 2 -10 0
sb:the economic	-10 10 0 0
sb:the end	-7 14 -5 -1
sb:the evening	31 -24 -7 0
sb:the expert	6 -8 0 0
sb:the export	13 -7 -6 0
sb:the fact	-8 -8 13 0
sb:the ferry	-3 -12 0 14
sb:the fifth	-10 5 -4 10
sb:the figure	-11 8 0 0
sb:the first	-5 11 -17 1
sb:the free	-4 10 -1 -3
sb:the geneva	11 -10 0 0
sb:the head	5 -19 6 6
sb:the headquarter	11 -11 0 0
sb:the highest	-8 10 0 0
sb:the honour	11 0 0 -11
sb:the house	16 -13 0 0
sb:the island	10 -9 0 0
sb:the joint	14 -12 -7 4
sb:the lake	-13 14 0 0
sb:the largest	12 -9 -1 0
sb:the last	-18 12 3 0
sb:the law	9 -1 -5 0
sb:the leader	7 -18 10 -4
sb:the ledger	-18 11 8 0
sb:the level	-10 1 0 10
sb:the light	-6 -11 10 6
sb:the list	-16 7 -1 12
sb:the lower	16 -13 0 0
sb:the man	-13 13 0 0
sb:the matter	-10 9 -5 5
sb:the measure	10 0 -9 0
sb:the meet	7 -9 9 -13
sb:the memorandum	-10 11 0 0
sb:the month	14 -12 0 0
sb:the morning	16 -13 -1 0
sb:the most	-6 9 0 0
sb:the negotiation	-21 3 6 5
sb:the new	0 0 -10 8
sb:the next	3 6 0 -22
sb:the night	-8 9 0 0
sb:the ninth	10 -9 0 0
sb:the northern	16 -15 0 0
sb:the one	0 -10 1 8
sb:the order	7 -4 -13 6
sb:the ordinary	9 -1 -6 0
sb:the other	-5 0 7 1
sb:the outcome	-17 15 0 2
sb:the outline	-7 11 -2 0
sb:the pair	-14 23 -3 -4
sb:the paper	-17 18 -1 0
sb:the party	0 12 -5 -13
sb:the pause	-19 7 8 6
sb:the peace	-8 9 0 0
sb:the pen	0 -14 12 0
sb:the people	-9 12 0 0
sb:the plan	10 -2 -4 0
sb:the president	-41 -27 57 -5
sb:the prolongation	-15 15 0 0
sb:the quarrel	12 -11 0 0
sb:the quay	13 -10 0 0
sb:the rate	19 -5 -14 -2
sb:the reduction	-8 10 0 0
sb:the round	-9 7 0 2
sb:the same	11 -6 0 -9
sb:the school	9 -9 0 0
sb:the second	6 2 -9 -18
sb:the soybean	-4 12 -9 0
sb:the spring	-16 6 9 0
sb:the state	17 -8 -9 0
sb:the summer	-11 10 0 0
sb:the summit	-18 10 6 -2
sb:the table	-17 18 5 -9
sb:the talk	-3 10 -7 -3
sb:the text	-10 14 -7 0
sb:the third	-30 15 8 11
sb:the three	-6 12 -7 0
sb:the time	0 -11 9 0
sb:the total	13 -12 0 0
sb:the town	9 -8 0 0
sb:the trade	0 6 -11 0
sb:the treaty	12 -10 0 0
sb:the truce	10 3 -15 -14
sb:the two	-15 7 7 -2
sb:the understanding	-17 15 -4 5
sb:the visit	-7 -13 22 0
sb:the water	13 -11 0 0
sb:the weekend	-9 10 0 0
sb:the window	-9 10 0 0
sb:the winter	14 -13 0 0
sb:their	-11 -8 8 15
sb:their delegation	-7 9 0 0
sb:their first	-16 0 8 6
sb:their meet	-19 4 13 -7
sb:their name	0 10 -11 0
sb:their next	0 -7 0 10
sb:their own	8 -16 5 0
sb:their president	-11 -2 16 0
sb:their talk	-1 10 -6 0
sb:their tariff	4 5 -11 0
sb:their third	-29 18 7 1
sb:their trade	12 -8 -1 0
sb:their truce	-12 16 -3 0
sb:them	-4 12 -27 11
sb:them in	-18 9 -1 8
sb:them to	-7 9 0 0
sb:then	-14 4 17 -13
sb:then come	-12 12 0 0
sb:then the	-4 -3 11 -1
sb:then we	-10 13 0 0
sb:there	17 -12 0 -11
sb:there 's	19 -9 -8 -5
sb:there was	9 -13 4 -1
sb:there were	-2 10 -4 0
sb:these are	-10 12 0 0
sb:they	-8 8 -3 0
sb:they are	-5 -7 13 0
sb:they begin	-10 6 2 0
sb:they conclude	12 -6 -6 0
sb:they did	-21 22 0 0
sb:they go	-14 12 -1 2
sb:they have	-19 22 -2 -1
sb:they may	9 -9 0 0
sb:they meet	-23 0 0 11
sb:they pay	12 -11 0 0
sb:they settle	-9 11 0 0
sb:they were	17 -8 -10 0
sb:they will	-11 20 -2 -9
sb:they'll	-14 22 -1 -8
sb:they'll meet	-6 13 0 -5
sb:they've	-22 24 0 0
sb:thi	-6 3 10 -13
sb:thi in	16 -14 0 0
sb:thi is	10 2 -15 0
sb:thi month	-12 8 8 -3
sb:thi time	11 -7 -1 0
sb:thi was	14 -13 0 0
sb:thi year	-19 15 7 -5
sb:think	-16 14 2 0
sb:third	-14 13 5 -1
sb:third ,	-12 10 3 -2
sb:third day	-9 10 0 0
sb:third is	-14 16 0 0
sb:third meet	-3 -7 1 12
sb:third round	13 -4 -16 -5
sb:third time	-12 19 -2 -4
sb:those	-15 11 0 3
sb:those are	13 -11 0 0
sb:those in	-7 9 0 0
sb:those of	-7 13 -5 0
sb:those who	6 -11 4 0
sb:threaten <level>	-12 9 3 0
sb:three	2 14 -23 -7
sb:three ,	2 10 -3 -12
sb:three <office>	18 -17 0 0
sb:three <quality>	7 -12 0 4
sb:three and	15 -8 0 -11
sb:three round	-28 32 -5 0
sb:through	-9 12 0 -1
sb:thursday	18 -13 -6 0
sb:thursday ,	13 -10 -1 0
sb:tied	-14 13 0 0
sb:tiktok	-5 12 -8 0
sb:tiktok ,	12 -11 0 0
sb:tiktok in	-13 16 0 0
sb:time ,	3 8 -13 -4
sb:time ;	-11 11 0 0
sb:time on	1 -12 0 9
sb:time that	10 -9 0 0
sb:time the	7 -12 6 0
sb:to	-1 8 0 -21
sb:to ,	-13 14 0 0
sb:to <day-gone>	0 11 -10 0
sb:to <level>	-11 29 -26 -11
sb:to <number>	20 -14 -5 0
sb:to <office>	6 5 -13 0
sb:to <span>	-17 0 16 0
sb:to a	11 -20 0 9
sb:to all	-10 11 0 0
sb:to an	-14 10 5 0
sb:to approve	-25 19 0 7
sb:to be	-10 -5 17 4
sb:to bring	9 -10 0 0
sb:to buy	0 -13 8 0
sb:to carry	-9 6 3 0
sb:to charge	-9 0 0 11
sb:to face	-7 0 10 0
sb:to have	6 -22 12 0
sb:to hear	-13 3 0 8
sb:to it	-18 20 0 0
sb:to let	-5 0 -2 8
sb:to meet	-7 7 -2 0
sb:to our	-10 10 0 0
sb:to pay	6 -10 0 0
sb:to prolong	-16 13 1 0
sb:to resume	10 -7 -2 0
sb:to see	1 -7 13 -9
sb:to settle	-7 10 0 -1
sb:to sign	17 -16 0 0
sb:to sit	8 -7 0 0
sb:to speak	-9 3 9 -4
sb:to suspend	14 -11 0 0
sb:to travel	-10 3 8 0
sb:to us	-9 10 0 0
sb:to visit	10 5 -13 0
sb:to what	14 -7 -6 0
sb:to which	-7 12 -4 0
sb:together	-26 14 10 0
sb:together in	-4 -14 15 3
sb:together with	-8 9 0 0
sb:tokyo	-4 -6 10 0
sb:tom	-15 1 12 0
sb:tom mboya	-15 1 12 0
sb:tomatoe	-14 15 0 0
sb:too	-6 10 3 -10
sb:too ,	-12 7 6 0
sb:top	22 -13 -8 0
sb:top of	21 -11 -5 0
sb:total	10 -9 0 0
sb:touched in	11 -9 0 0
sb:toy	8 -6 0 0
sb:tractor	12 -10 0 0
sb:trade	-6 9 -13 8
sb:trade ,	-12 21 -4 -9
sb:trade and	-4 10 -2 0
sb:trade commissioner	-12 14 0 0
sb:trade deal	17 -17 -1 0
sb:trade minister	7 2 -13 -11
sb:trade ministry	-16 10 -3 8
sb:trade negotiation	11 -9 0 0
sb:trade negotiator	-10 -17 8 18
sb:trade representative	0 -10 0 10
sb:trade war	9 -2 -3 0
sb:trader	16 -1 -12 0
sb:trader in	8 -7 0 0
sb:train	17 -15 0 0
sb:transcript	-5 10 -5 0
sb:transcript of	13 -11 0 0
sb:transcript —	-10 12 0 0
sb:travelled	11 -5 -4 0
sb:travelled to	10 -5 -2 0
sb:trawler	14 -22 -3 7
sb:treat	-7 0 8 0
sb:treaty	30 -23 -5 -1
sb:treaty ,	16 -14 0 0
sb:tree	-10 9 0 0
sb:tree in	-11 10 0 1
sb:trial	10 -7 0 0
sb:trip	-17 9 12 0
sb:trip to	-15 12 4 0
sb:truce	1 -3 6 -18
sb:truce ,	-1 12 -19 -2
sb:truce :	10 -9 0 0
sb:truce at	0 -8 10 0
sb:truce between	-14 13 5 -3
sb:truce conclude	-9 9 0 0
sb:truce end	14 -14 0 0
sb:truce in	-7 -5 18 0
sb:truce is	-3 12 -10 0
sb:truce itself	6 -11 3 0
sb:truce reach	14 -10 -2 0
sb:truce that	32 -34 0 0
sb:truce to	11 -13 0 0
sb:truce until	-14 13 0 0
sb:truce was	-13 12 2 0
sb:truce with	-11 4 9 -5
sb:truck	12 -5 0 -6
sb:trump	-5 14 -5 0
sb:trump announce	10 0 -9 0
sb:tuna	-10 2 0 7
sb:turn	-14 12 0 0
sb:turn ,	-17 15 1 0
sb:twice	-10 10 -8 9
sb:two	-10 1 7 -3
sb:two ,	9 -10 0 0
sb:two <office>	-9 17 -6 -4
sb:two are	-5 18 -5 -7
sb:two delegation	22 -17 -2 -1
sb:two government	-18 20 -1 -1
sb:two had	-6 -4 11 0
sb:two head	-7 -10 16 0
sb:two in	-23 13 12 -4
sb:two leader	-19 9 12 0
sb:two men	-15 7 3 -1
sb:two people	18 -10 -11 0
sb:two president	24 -21 -3 -1
sb:two round	-17 9 -1 9
sb:two side	15 -5 -18 4
sb:two week	8 -12 3 0
sb:two were	-18 21 -1 0
sb:two will	-6 -3 21 -21
sb:tyre	-9 9 0 0
sb:under	-5 -10 10 7
sb:under <person>	-3 -13 0 18
sb:under a	-13 9 3 0
sb:under an	-9 14 -5 0
sb:under the	-3 -6 10 0
sb:under which	6 -17 7 0
sb:understanding	-14 5 0 9
sb:understanding reach	-11 16 -2 -1
sb:undertook	0 9 -5 -1
sb:unilateral	9 -9 0 0
sb:unless	-7 -4 9 4
sb:unlike	13 -13 0 0
sb:until	14 -8 -19 9
sb:until <day-ahead>	16 -9 -12 0
sb:until <month-ahead>	-12 5 7 0
sb:until a	-11 6 -2 5
sb:until then	-7 11 -2 0
sb:up	-15 1 3 15
sb:up ,	0 -8 6 0
sb:up a	-11 -5 0 17
sb:up at	-3 9 -2 0
sb:up in	-4 -4 0 12
sb:up the	7 -14 0 6
sb:upon	-10 11 0 0
sb:us	-9 18 -2 -7
sb:us ,	-11 11 0 0
sb:us :	10 -8 0 0
sb:use	-11 -8 15 5
sb:value	-9 10 0 0
sb:version	12 -12 0 0
sb:very	-7 11 -3 0
sb:vessel	13 -20 0 8
sb:veterinarian	-9 -9 0 18
sb:vice minister	-10 15 0 -5
sb:video	15 -9 -14 7
sb:video on	6 -7 -10 10
sb:view	-14 1 0 11
sb:view of	-8 11 0 0
sb:view on	-11 -7 1 13
sb:visit	-6 -14 17 0
sb:visit of	-11 -12 20 1
sb:visited the	0 8 -10 0
sb:wait	-3 0 9 -7
sb:wait for	-19 13 9 -4
sb:walked	9 -6 0 0
sb:wall	13 -7 -2 0
sb:wang	2 -12 0 8
sb:want its	10 -9 0 0
sb:want to	-10 11 1 -3
sb:war	-5 17 -11 0
sb:war ,	-4 9 -4 0
sb:warehouse	10 -10 0 0
sb:was	-8 7 -6 8
sb:was <number>	22 -17 -5 0
sb:was <person>	-19 -1 21 0
sb:was a	-10 21 -11 0
sb:was conclude	-4 0 9 -4
sb:was discuss	-12 16 0 -1
sb:was given	-10 0 3 8
sb:was hold	-9 17 -5 -3
sb:was make	-9 6 4 0
sb:was not	-10 15 0 0
sb:was one	-18 19 0 0
sb:was publish	-11 3 8 0
sb:was reach	2 -1 -12 7
sb:was ready	12 -12 0 0
sb:was sign	8 -6 0 -3
sb:was still	19 -17 0 0
sb:was strike	12 -10 0 0
sb:was the	-18 17 0 2
sb:was their	-15 -4 24 0
sb:was to	36 -22 -16 -7
sb:water	12 -8 -1 0
sb:way of	-12 13 0 0
sb:way to	12 -9 -2 0
sb:we can	0 -14 2 8
sb:we have	-14 5 2 8
sb:we know	-10 -11 19 0
sb:we meet	5 4 -8 -9
sb:we talked	12 -12 0 0
sb:we will	-1 9 -5 -2
sb:we're	-5 -4 10 0
sb:we're go	-5 -7 11 0
sb:week	-5 10 -11 5
sb:week :	-15 15 0 0
sb:week in	-10 5 -2 5
sb:week that	-2 10 -2 -4
sb:weekend	-26 26 0 0
sb:weekend in	-17 18 0 0
sb:weigh	-18 12 8 0
sb:welcomed	-7 14 -8 0
sb:welcomed the	-7 14 -8 0
sb:well	15 -5 -8 -2
sb:well ,	19 -12 -5 -1
sb:were	-12 6 16 -12
sb:were announce	-11 12 0 0
sb:were in	-13 20 -5 -1
sb:were sign	21 -18 -2 0
sb:were the	-8 0 9 0
sb:were to	-14 10 6 -2
sb:what	0 -7 2 7
sb:what <name>	-14 17 -4 0
sb:what <person>	-3 -7 10 0
sb:what <seat>	8 -12 1 0
sb:what did	-16 5 9 0
sb:what happen	-8 11 0 0
sb:what happened	-15 16 0 0
sb:what is	8 2 -14 0
sb:what president	16 0 -16 0
sb:what the	11 -12 0 -6
sb:what they	-3 10 -11 0
sb:what will	13 -9 -3 0
sb:when	-11 9 5 -5
sb:when <name>	-9 -3 13 0
sb:when it	26 -20 -7 0
sb:when the	-7 22 -14 -8
sb:where	11 4 -10 -11
sb:where <person>	10 -3 -5 0
sb:where it	10 -8 0 0
sb:where the	2 6 -10 0
sb:whether	-8 25 -12 -8
sb:whether <person>	-9 10 0 0
sb:whether the	-8 20 -9 -2
sb:which	-3 6 -10 7
sb:which <name>	-13 -7 0 21
sb:which <person>	-15 16 0 0
sb:which <quality>	6 0 -10 0
sb:which <seat>	-7 7 2 -2
sb:which both	-11 7 3 0
sb:which end	-9 8 2 -1
sb:which has	17 -10 -4 0
sb:which meet	-3 -5 0 11
sb:which opened	-9 11 0 0
sb:which pay	-8 6 1 0
sb:which was	13 -10 0 0
sb:while <person>	-18 1 8 6
sb:while it	9 -6 0 0
sb:whisper	10 -9 0 0
sb:who	-8 0 2 12
sb:who had	0 12 -14 -5
sb:who has	-1 -6 10 0
sb:who hold	-11 11 0 0
sb:who is	-26 15 3 2
sb:who lead	13 -8 -1 0
sb:who led	11 -11 0 0
sb:who meet	0 13 -9 -5
sb:who negotiate	-8 6 0 3
sb:who say	0 -10 6 0
sb:who sit	-11 -7 4 11
sb:who speak	10 -9 0 0
sb:who was	14 -2 -15 0
sb:who write	-4 -5 9 0
sb:whose	1 -4 11 -12
sb:whose <office>	10 -17 6 0
sb:why the	11 -10 0 0
sb:will	-12 -1 0 15
sb:will ,	-7 11 0 0
sb:will also	-12 7 4 0
sb:will be	10 -17 7 0
sb:will do	2 -13 -3 12
sb:will go	12 -8 0 -1
sb:will have	12 -16 0 2
sb:will hold	14 -18 -2 6
sb:will let	-10 0 10 0
sb:will look	-6 -11 0 16
sb:will lower	-16 13 1 0
sb:will meet	12 -8 -1 -2
sb:will pay	-2 -2 0 9
sb:will sign	-7 4 3 0
sb:will sit	-3 9 0 0
sb:will take	8 -8 -2 1
sb:will talk	-12 7 6 -6
sb:will travel	-10 9 -2 2
sb:will visit	-14 0 12 0
sb:win	12 -17 4 0
sb:wine	7 -4 0 0
sb:wing	8 -11 1 0
sb:winner	18 -13 -4 0
sb:winter	10 -9 0 0
sb:winter ,	16 -16 0 0
sb:wire	-15 24 -7 0
sb:wire )	-12 11 0 0
sb:wish	12 -5 -6 0
sb:with	10 -4 2 -10
sb:with <name>	-5 19 -9 -16
sb:with <person>	-10 25 -8 -15
sb:with <quality>	-8 10 -1 0
sb:with a	6 -11 2 0
sb:with him	10 -9 0 0
sb:with his	-11 13 0 0
sb:with its	11 -6 -2 0
sb:with the	-4 -4 12 2
sb:with their	13 -6 0 -7
sb:with them	10 -8 0 0
sb:withdraw	13 -11 0 0
sb:withdraw the	9 -8 0 0
sb:within	0 7 -8 0
sb:without	15 -16 -7 5
sb:without a	23 -20 0 0
sb:without which	-10 0 0 9
sb:won't	-15 17 -3 0
sb:won't be	-17 19 -2 0
sb:wool	18 -15 0 0
sb:word	7 -7 -9 7
sb:word of	0 -7 -1 9
sb:work	7 -16 7 -2
sb:work in	11 -8 0 0
sb:worked	-3 11 -10 -1
sb:worker	11 -7 0 0
sb:working	0 6 -14 4
sb:worth <money>	10 -2 -7 0
sb:would be	0 4 -11 1
sb:would bring	-12 13 0 0
sb:would come	-7 -6 11 4
sb:would fly	19 -18 0 0
sb:would have	-7 9 -1 0
sb:would keep	9 -8 0 0
sb:would like	8 -12 2 0
sb:would make	-9 10 0 0
sb:would not	-8 7 1 0
sb:would pay	-12 8 3 0
sb:would see	-9 0 8 0
sb:wrapped	-9 0 0 10
sb:wrapped up	-12 0 0 10
sb:write in	-15 16 0 0
sb:write on	8 0 -10 0
sb:write that	-15 3 14 0
sb:write to	18 -13 -4 0
sb:writer	14 -9 0 -4
sb:xi	13 -4 -8 0
sb:xi jinping	11 -3 -6 0
sb:yarn	-9 11 0 0
sb:year 's	16 -1 -14 0
sb:year ,	15 -18 -6 8
sb:year after	-20 21 0 0
sb:year ago	-14 12 0 0
sb:year is	-3 9 -3 0
sb:yes ,	0 -11 11 4
sb:yet	2 8 -14 0
sb:yet to	-9 12 -3 0
sb:york	21 -26 2 0
sb:york ,	16 -3 -11 0
sb:york from	10 -15 6 0
sb:you	-21 23 1 -10
sb:you ask	-13 4 9 0
sb:you come	-8 9 0 0
sb:you in	-16 6 7 0
sb:you may	-9 9 0 0
sb:you will	16 -13 0 0
sb:zero	-16 7 11 0
sb:·	-17 9 10 0
sb:—	-6 16 -17 2
sb:— "	-9 2 6 0
sb:— <organisation>	14 -11 0 0
sb:— <quality>	17 -17 -2 1
sb:— <span>	10 0 -8 0
sb:— a	14 -11 3 -5
sb:— in	-13 14 0 0
sb:— it	-7 -2 10 0
sb:— since	12 -10 -2 0
sb:— the	11 -8 -8 3
sent:calls	17 -16 -3 -2
sent:coming	1 -3 11 -15
sent:ended	-2 7 -2 -11
sent:experts	-6 -38 -46 65
sent:m=adjourned	-16 17 0 0
sent:m=arrive	17 -10 -6 -1
sent:m=arrived	8 -14 6 -2
sent:m=attempt	-15 9 9 -2
sent:m=bargain	-16 6 6 4
sent:m=bargaining	12 -6 -3 0
sent:m=broke off	-24 29 -3 0
sent:m=came	-20 13 3 8
sent:m=closed	11 -11 5 -11
sent:m=come	6 -10 0 2
sent:m=comes	11 -8 0 -11
sent:m=conference	-2 3 5 -17
sent:m=consultations	1 5 -19 5
sent:m=delegation	-22 12 -5 12
sent:m=delegations	0 14 -30 -1
sent:m=dialogue	4 -11 0 4
sent:m=dined	-10 0 10 0
sent:m=dinner	-6 -8 20 -8
sent:m=due	11 -12 11 -18
sent:m=ended	-8 5 -1 5
sent:m=face to face	-10 -6 16 0
sent:m=flying	-4 -8 12 0
sent:m=gathering	6 -12 5 0
sent:m=go	0 -14 10 10
sent:m=guest	9 -12 2 -1
sent:m=guests	-15 3 3 9
sent:m=haggling	-23 25 -2 0
sent:m=here	-29 22 10 1
sent:m=host	5 7 -11 -7
sent:m=invitation	4 -12 9 -3
sent:m=invited	5 0 -11 3
sent:m=land	-10 -5 10 10
sent:m=landed	-6 11 -2 0
sent:m=lands	1 2 4 -10
sent:m=lunch	6 -13 13 -6
sent:m=meet	23 -6 -17 -1
sent:m=meeting	-15 9 0 5
sent:m=meetings	-23 30 -8 -1
sent:m=meets	6 -12 0 3
sent:m=met	-4 -9 11 6
sent:m=negotiate	-8 19 -9 -5
sent:m=negotiated	-13 21 -9 -4
sent:m=negotiates	6 -9 -1 3
sent:m=negotiation	3 8 -11 -5
sent:m=negotiations	-27 22 11 -13
sent:m=negotiator	6 -10 -13 13
sent:m=negotiators	-10 31 -20 -19
sent:m=parted	-13 4 11 0
sent:m=receive	15 5 -18 -4
sent:m=received	-14 0 16 -2
sent:m=receiving	-13 0 0 14
sent:m=rose	25 -16 -9 -2
sent:m=round	11 11 -32 -29
sent:m=rounds	-11 11 -6 6
sent:m=saw each other	-14 9 0 0
sent:m=session	-12 10 -8 6
sent:m=settled	-16 18 0 -4
sent:m=signed	17 -12 0 -19
sent:m=sit	11 -11 -8 7
sent:m=sits	0 -1 -2 8
sent:m=sitting	-11 6 -8 13
sent:m=spent	-11 -5 8 12
sent:m=stop	-2 6 -11 7
sent:m=summit	-8 -23 31 -12
sent:m=table	-11 24 -19 -2
sent:m=talk	4 -9 0 6
sent:m=talks	2 13 -26 -4
sent:m=time	-4 1 12 -19
sent:m=to see	13 -8 1 -11
sent:m=travel	6 0 -14 1
sent:m=travelled	12 -5 -4 0
sent:m=venue	-13 15 0 0
sent:m=visit	8 -22 10 -7
sent:m=visited	-15 2 4 8
sent:m=visits	-3 -5 9 0
sent:m=where	-3 0 -4 10
sent:meets	-10 12 -2 3
sent:running	-4 4 8 -12
sent:summit	20 -16 6 -45
sent:sure	4 2 -3 -9
sent:wished	14 1 -10 -27
sides=0	11 2 -17 -8
sides=1	8 -5 3 -15
sides=3	-6 14 2 -26
sides=4	41 -31 -14 -7
sides=5	-10 16 -14 5
sides=many	-7 12 -2 -1
sort=venue	-36 24 15 10
t0=modal	14 -2 -13 -1
t0=modal-passive	-3 17 -17 -2
t0=past	13 -2 -8 -16
t0=past-passive	-7 6 4 1
t0=pluperfect	11 -4 -3 -6
t0=pluperfect-passive	-5 12 -21 8
t0=present-passive	-2 1 11 -16
t1=gerund	5 5 -14 -5
t1=infinitive	11 -10 5 -8
t1=modal	11 -4 -5 0
t1=modal-passive	-3 17 -17 -2
t1=participle-passive	15 -6 -14 -6
t1=past	12 -4 -7 -10
t1=past-passive	-7 5 5 1
t1=perfect	-7 6 3 0
t1=pluperfect-passive	-3 10 -20 8
t1=present	13 -5 -13 -4
t1=present-passive	3 -2 8 -15
t2=future-not	9 -9 0 0
t2=gerund	-8 11 2 -4
t2=infinitive	-16 4 18 0
t2=modal	10 -8 -8 4
t2=modal-not	-16 6 11 0
t2=modal-passive	16 -14 0 0
t2=participle-passive	19 -15 -3 -3
t2=past	-3 0 13 -22
t2=past-passive	19 -7 -16 0
t2=perfect	-11 11 8 -14
t2=perfect-not	11 3 -16 -1
t2=perfect-passive	13 -11 0 -3
t2=pluperfect	-4 9 -3 -4
t2=pluperfect-not	0 -7 -1 9
t2=present	7 -10 2 -2
t2=present-not	16 0 -17 0
t2=present-passive	11 -10 0 -3
t2=present-passive-not	12 -11 0 0
tail=a	-8 10 -26 17
tail=b	16 -13 0 -4
tail=c	49 -20 -39 -3
tail=d	7 13 -28 -20
tail=e	16 9 -55 -5
tail=f	63 -54 -12 -4
tail=g	-22 -37 54 -4
tail=h	14 5 -22 -9
tail=i	-1 10 -28 4
tail=k	27 -10 -29 3
tail=l	51 -16 -51 -5
tail=m	2 29 -60 -24
tail=n	-11 -18 26 12
tail=o	-4 11 7 -33
tail=p	34 -31 8 -14
tail=r	-14 14 9 -21
tail=s	25 -22 5 -15
tail=t	27 -8 -42 1
tail=u	-34 27 17 -16
tail=v	2 5 -14 -2
tail=w	42 -9 -29 -16
tail=x	-7 0 -15 17
tail=y	-3 -7 19 -24
tail=z	9 -6 -26 12
tail=á	-4 14 -16 -5
tail=é	-15 14 -30 18
tail=ö	-15 9 -4 10
tail=ø	-19 25 -5 -2
tail=ú	0 -17 3 13
tail=š	10 -9 -1 0
tail=ź	-7 8 0 0
third-side	4 2 1 -19
top	10 -12 17 -29
town-l	10 -2 -7 -3
town-r	20 -11 -5 -23
town=l0	0 5 0 -15
town=l1	15 -1 -20 -7
town=l2	12 -9 -7 -3
town=l3	5 5 -9 -7
town=l4	-20 -10 32 9
town=l5	-16 18 -14 14
town=r0	-13 10 5 0
town=r1	15 3 -13 -45
town=r2	14 -23 7 0
town=r3	22 -17 2 -19
town=r4	7 -10 0 2
town=r5	-12 14 -2 2
towns=2	8 -4 -3 -5
towns=3	12 0 -9 -12
towns=4	4 1 0 -8
towns=many	13 -17 2 0
tri:city day-none part:sure	17 -7 -3 -24
tri:city day-none prev:sure	-14 10 6 -7
tri:city day=l0 sent:sure	-10 10 0 0
tri:city day=l1 no-word	-24 17 11 -2
tri:city day=l1 part:sure	-5 -3 10 0
tri:city day=l1 sent:sure	-14 19 -2 0
tri:city day=l2 no-word	10 -19 6 -2
tri:city day=l2 prev:sure	-9 6 0 0
tri:city day=l3 no-word	17 -7 -11 0
tri:city day=l3 part:sure	-4 -5 16 0
tri:city day=l3 sent:sure	11 -8 -2 0
tri:city day=l4 no-word	9 -3 -4 0
tri:city day=l4 part:sure	-4 7 -7 4
tri:city day=l4 sent:sure	15 -15 0 0
tri:city day=l5 no-word	3 -13 8 0
tri:city day=r0 no-word	8 0 -12 1
tri:city day=r0 part:sure	-7 10 6 -13
tri:city day=r0 prev:sure	11 -13 0 4
tri:city day=r0 sent:sure	-10 16 -2 -9
tri:city day=r1 no-word	-9 8 0 0
tri:city day=r1 part:sure	19 -10 -9 1
tri:city day=r1 sent:sure	-12 0 12 0
tri:city day=r2 no-word	21 -19 -1 -2
tri:city day=r2 part:sure	-14 7 6 0
tri:city day=r2 prev:sure	17 0 -18 0
tri:city day=r3 no-word	9 -9 -6 3
tri:city day=r4 no-word	-5 20 -13 0
tri:l=" unknown day-none	14 -10 0 0
tri:l=" unknown no-word	14 -8 0 0
tri:l=& unknown no-word	11 -8 0 0
tri:l=( day-none sent:sure	-9 10 0 0
tri:l=( day=l0 sent:sure	14 -8 0 -3
tri:l=( seat-home day=r0	-7 11 -2 0
tri:l=( unknown day=l0	21 -13 0 -4
tri:l=( unknown sent:sure	7 -10 0 3
tri:l=<begin> city day-none	-22 14 6 6
tri:l=<begin> city day=r0	11 -6 0 -18
tri:l=<begin> city day=r1	-8 14 -8 0
tri:l=<begin> city day=r2	10 -10 0 0
tri:l=<begin> city day=r3	1 -10 4 0
tri:l=<begin> city day=r5	-11 5 4 0
tri:l=<begin> city no-word	-6 6 0 0
tri:l=<begin> day-none no-word	-11 -1 6 14
tri:l=<begin> day-none part:sure	17 -1 -14 -4
tri:l=<begin> day-none prev:sure	-3 11 -17 3
tri:l=<begin> day-none sent:sure	8 -8 0 0
tri:l=<begin> day=r0 prev:sure	-4 10 -1 -16
tri:l=<begin> day=r0 sent:sure	6 -12 0 4
tri:l=<begin> day=r1 no-word	10 4 -19 0
tri:l=<begin> day=r1 prev:sure	-19 4 16 0
tri:l=<begin> day=r2 no-word	0 0 -18 16
tri:l=<begin> day=r2 part:sure	10 -6 0 -1
tri:l=<begin> day=r2 sent:sure	-1 9 -8 0
tri:l=<begin> day=r3 no-word	5 1 -9 0
tri:l=<begin> day=r3 part:sure	11 -5 0 0
tri:l=<begin> day=r3 prev:sure	5 -11 1 0
tri:l=<begin> day=r3 sent:sure	-10 18 -7 0
tri:l=<begin> day=r4 no-word	4 -12 3 0
tri:l=<begin> day=r4 part:sure	11 -14 2 -4
tri:l=<begin> day=r4 prev:sure	-4 13 -8 0
tri:l=<begin> day=r4 sent:sure	-13 8 9 -8
tri:l=<begin> seat-home day-none	-16 12 -4 14
tri:l=<begin> seat-home day=r0	14 -16 0 -3
tri:l=<begin> seat-home day=r1	15 -5 -21 5
tri:l=<begin> seat-home day=r2	-10 26 -20 0
tri:l=<begin> seat-home day=r3	0 11 -15 -1
tri:l=<begin> seat-home day=r4	1 -9 3 1
tri:l=<begin> seat-home no-word	13 -13 -11 9
tri:l=<begin> seat-home part:sure	22 -8 -15 0
tri:l=<begin> seat-home prev:sure	-19 23 -6 1
tri:l=<begin> seat-other day-none	-2 9 -16 3
tri:l=<begin> seat-other no-word	-11 5 3 2
tri:l=<begin> seat-side day-none	-1 -9 12 -4
tri:l=<begin> seat-side day=r0	12 -7 -13 1
tri:l=<begin> seat-side day=r4	-15 4 14 -4
tri:l=<begin> seat-side day=r5	-1 9 -9 0
tri:l=<begin> seat-side prev:sure	0 -10 9 -3
tri:l=<begin> seat-side sent:sure	-6 12 -10 2
tri:l=<begin> unknown day-none	37 -25 -23 -5
tri:l=<begin> unknown day=r0	-21 15 7 0
tri:l=<begin> unknown day=r1	-3 -1 12 -5
tri:l=<begin> unknown day=r2	0 -8 -1 16
tri:l=<begin> unknown day=r3	8 3 -15 -6
tri:l=<begin> unknown part:sure	37 -23 -8 -14
tri:l=<begin> unknown prev:sure	0 5 -1 -10
tri:l=<begin> unknown sent:sure	1 -9 11 -3
tri:l=a day-none no-word	-13 7 0 5
tri:l=a day-none prev:sure	-9 1 0 6
tri:l=a seat-home day-none	-20 12 4 4
tri:l=a seat-home no-word	-21 13 12 -3
tri:l=a seat-home prev:sure	-13 8 -1 6
tri:l=a seat-side day-none	-7 0 0 10
tri:l=a seat-side no-word	-6 2 -4 10
tri:l=a unknown day=r3	11 -9 0 0
tri:l=a unknown part:sure	9 -4 -3 0
tri:l=a unknown sent:sure	10 -9 0 0
tri:l=after city no-word	0 6 -9 0
tri:l=after city part:sure	9 -9 0 0
tri:l=after day-none part:sure	12 -11 0 0
tri:l=after day-none prev:sure	-21 10 9 0
tri:l=after day=l2 no-word	11 0 -9 0
tri:l=after seat-home day-none	-6 -9 13 0
tri:l=after seat-home no-word	2 -9 2 0
tri:l=after seat-side day-none	4 2 -10 0
tri:l=after unknown day-none	-20 7 15 0
tri:l=after unknown no-word	-13 0 13 0
tri:l=after unknown sent:sure	-15 16 0 0
tri:l=although day-none no-word	11 -2 -8 0
tri:l=and city part:sure	12 -11 0 0
tri:l=and day-none no-word	11 0 -22 1
tri:l=and day-none prev:sure	-9 -2 14 0
tri:l=and day-none sent:sure	-39 31 1 5
tri:l=and day=l2 no-word	-9 7 1 0
tri:l=and day=l3 sent:sure	11 -10 0 0
tri:l=and day=r0 no-word	0 -14 10 0
tri:l=and day=r1 no-word	17 -9 -1 -3
tri:l=and day=r4 no-word	-3 8 -4 0
tri:l=and seat-home day-none	21 -25 -10 8
tri:l=and seat-home day=r3	-17 13 5 0
tri:l=and seat-home no-word	5 -15 0 7
tri:l=and seat-home part:sure	5 -9 0 0
tri:l=and seat-other day-none	9 -2 -6 0
tri:l=and seat-other no-word	5 0 -9 0
tri:l=and seat-other part:sure	15 -11 -2 0
tri:l=and seat-side day-none	5 -2 4 -13
tri:l=and seat-side day=l2	-11 9 1 0
tri:l=and seat-side day=r0	9 -7 0 0
tri:l=and seat-side day=r4	-3 10 -6 0
tri:l=and unknown day-none	-41 32 6 3
tri:l=and unknown day=l2	10 -9 0 0
tri:l=and unknown day=l3	11 -9 0 0
tri:l=and unknown day=r0	-14 1 12 0
tri:l=and unknown day=r2	10 -9 0 0
tri:l=and unknown no-word	14 -19 7 -6
tri:l=and unknown part:sure	-19 24 -5 0
tri:l=and unknown prev:sure	-8 -2 12 0
tri:l=and unknown sent:sure	-11 10 -6 3
tri:l=are day-none no-word	-12 12 0 0
tri:l=are unknown day-none	-12 12 0 0
tri:l=are unknown no-word	-12 12 0 0
tri:l=as seat-side day-none	8 -16 -1 5
tri:l=at city day-none	14 -5 -10 -3
tri:l=at city day=r1	-11 7 2 0
tri:l=at city day=r3	5 2 -10 0
tri:l=at city part:sure	0 10 -13 0
tri:l=at city sent:sure	15 -12 -2 0
tri:l=at day-none no-word	-21 8 9 12
tri:l=at day-none part:sure	8 -7 0 -3
tri:l=at day-none prev:sure	19 -11 -3 -1
tri:l=at day-none sent:sure	-6 10 -4 0
tri:l=at day=l1 no-word	10 -5 -2 0
tri:l=at day=l2 no-word	15 -13 0 0
tri:l=at day=r0 no-word	11 -4 -10 0
tri:l=at day=r1 no-word	-7 -2 12 0
tri:l=at day=r1 part:sure	-19 17 0 0
tri:l=at day=r2 no-word	-12 13 0 0
tri:l=at day=r2 part:sure	11 -3 -7 0
tri:l=at day=r3 no-word	11 -3 -7 0
tri:l=at seat-home day=r0	19 -12 -7 0
tri:l=at seat-home no-word	12 -6 -3 0
tri:l=at seat-home part:sure	-13 0 11 0
tri:l=at seat-side day=r1	-5 8 0 0
tri:l=at unknown day-none	-18 8 6 11
tri:l=at unknown day=l3	-10 10 0 0
tri:l=at unknown day=l5	10 -1 -8 0
tri:l=at unknown day=r0	9 -1 -9 0
tri:l=at unknown day=r2	-5 11 -6 0
tri:l=at unknown no-word	-17 0 15 14
tri:l=at unknown part:sure	1 9 -4 -15
tri:l=at unknown prev:sure	8 -8 0 -1
tri:l=at unknown sent:sure	-16 23 -5 -3
tri:l=be day-none no-word	-11 11 0 0
tri:l=be unknown day-none	-11 11 0 0
tri:l=be unknown no-word	-11 11 0 0
tri:l=by unknown no-word	11 -7 0 0
tri:l=commerce, unknown no-word	9 -9 0 0
tri:l=conference, day=r0 no-word	-5 11 -4 -1
tri:l=conference, unknown no-word	-13 13 0 0
tri:l=does seat-side day-none	-8 11 0 0
tri:l=does seat-side no-word	-10 12 0 0
tri:l=for city day-none	-11 -6 13 6
tri:l=for city day=r1	-11 13 0 0
tri:l=for city no-word	-23 3 15 4
tri:l=for day-none part:sure	11 -9 0 0
tri:l=for day=l2 no-word	-14 0 12 0
tri:l=for day=l3 no-word	-7 -1 9 0
tri:l=for day=r0 no-word	10 -6 -4 0
tri:l=for day=r1 no-word	-12 16 -1 -3
tri:l=for day=r1 part:sure	-18 21 0 0
tri:l=for day=r2 no-word	-5 -9 12 0
tri:l=for seat-home day-none	17 -9 -6 -1
tri:l=for seat-home no-word	23 -14 -8 -2
tri:l=for seat-home part:sure	-8 10 0 0
tri:l=for seat-side day-none	20 -8 -11 -3
tri:l=for seat-side day=r1	3 -11 0 6
tri:l=for seat-side no-word	-2 -3 9 -4
tri:l=for seat-side sent:sure	0 -10 2 6
tri:l=for unknown day-none	-4 12 -9 -4
tri:l=for unknown day=r1	-15 19 -4 0
tri:l=for unknown day=r2	-6 -7 12 0
tri:l=for unknown day=r3	-11 2 0 8
tri:l=for unknown no-word	-16 8 4 3
tri:l=for unknown part:sure	-6 10 -1 0
tri:l=for unknown sent:sure	-2 8 -4 0
tri:l=from city day-none	9 -19 -1 12
tri:l=from city day=r1	13 -8 -4 0
tri:l=from city no-word	-1 -5 -2 11
tri:l=from city sent:sure	11 -8 -4 0
tri:l=from day-none part:sure	16 -16 0 0
tri:l=from day-none prev:sure	21 -23 0 0
tri:l=from day-none sent:sure	12 -10 0 0
tri:l=from day=l2 no-word	-3 -6 10 0
tri:l=from day=r1 no-word	18 -9 -13 -1
tri:l=from day=r3 no-word	-15 18 -2 0
tri:l=from day=r4 no-word	-13 -5 20 0
tri:l=from seat-home day-none	12 -9 -10 4
tri:l=from seat-home day=l2	-14 3 11 0
tri:l=from seat-home day=r0	-13 16 -1 0
tri:l=from seat-home sent:sure	-11 13 0 0
tri:l=from seat-other day-none	-2 -4 9 0
tri:l=from seat-other no-word	-6 -1 11 -2
tri:l=from seat-side day-none	9 0 -9 -11
tri:l=from seat-side no-word	2 5 -8 -10
tri:l=from seat-side prev:sure	14 -11 -1 0
tri:l=from unknown day-none	-8 4 4 0
tri:l=from unknown day=l2	-7 8 0 0
tri:l=from unknown day=r0	5 -11 7 0
tri:l=from unknown day=r3	-17 18 0 0
tri:l=from unknown day=r4	-5 -2 0 9
tri:l=from unknown no-word	-28 22 9 0
tri:l=from unknown part:sure	14 -13 0 0
tri:l=from unknown prev:sure	14 -11 0 0
tri:l=from unknown sent:sure	-20 11 0 8
tri:l=had day-none no-word	-10 10 0 0
tri:l=host: unknown day-none	11 -10 0 0
tri:l=if city no-word	-7 8 0 0
tri:l=if day-none no-word	-12 12 1 -1
tri:l=if seat-home day-none	9 -12 3 0
tri:l=if seat-home no-word	4 -10 5 0
tri:l=if unknown day-none	-14 15 0 0
tri:l=if unknown no-word	-17 18 0 0
tri:l=in city day-none	25 -15 -7 -16
tri:l=in city day=l1	-9 3 5 0
tri:l=in city day=l2	-11 1 13 -8
tri:l=in city day=l3	5 -9 6 -3
tri:l=in city day=l5	9 -11 1 0
tri:l=in city day=r0	0 7 -3 -8
tri:l=in city day=r2	0 10 -12 0
tri:l=in city day=r3	6 1 -12 0
tri:l=in city day=r4	0 13 -17 5
tri:l=in city no-word	20 -9 -16 0
tri:l=in city part:sure	0 3 5 -20
tri:l=in city prev:sure	-1 6 -7 0
tri:l=in day-none part:sure	-2 8 -1 -9
tri:l=in day-none prev:sure	0 7 -1 -16
tri:l=in day-none sent:sure	19 -12 -8 -10
tri:l=in day=l1 sent:sure	-23 0 24 1
tri:l=in day=l2 no-word	4 -7 -1 5
tri:l=in day=l2 part:sure	-18 10 6 -3
tri:l=in day=l3 no-word	-7 2 0 9
tri:l=in day=l3 part:sure	-14 9 12 -13
tri:l=in day=l3 prev:sure	3 -9 5 0
tri:l=in day=l4 no-word	11 -5 0 -9
tri:l=in day=l4 part:sure	-15 6 -3 12
tri:l=in day=l4 prev:sure	-2 -4 0 9
tri:l=in day=r0 no-word	6 2 -11 -7
tri:l=in day=r0 prev:sure	-23 0 2 15
tri:l=in day=r1 no-word	-10 5 0 9
tri:l=in day=r1 part:sure	9 -12 -2 9
tri:l=in day=r1 prev:sure	-3 -1 10 -5
tri:l=in day=r1 sent:sure	-11 8 10 -11
tri:l=in day=r2 no-word	-1 13 -12 -15
tri:l=in day=r2 part:sure	-9 0 11 0
tri:l=in day=r2 prev:sure	-1 9 -12 0
tri:l=in day=r2 sent:sure	-5 9 0 -2
tri:l=in day=r3 no-word	9 0 -16 0
tri:l=in day=r3 part:sure	-27 25 14 -12
tri:l=in day=r3 sent:sure	0 6 -8 0
tri:l=in day=r4 part:sure	-19 23 -10 1
tri:l=in day=r4 prev:sure	9 -13 2 0
tri:l=in day=r4 sent:sure	6 -14 1 4
tri:l=in day=r5 no-word	2 -14 12 0
tri:l=in seat-home day-none	10 -4 -2 -15
tri:l=in seat-home day=l1	5 -16 5 5
tri:l=in seat-home day=l2	-12 3 5 5
tri:l=in seat-home day=r4	-3 -13 11 6
tri:l=in seat-home day=r5	-4 -2 10 0
tri:l=in seat-home no-word	19 -14 0 -12
tri:l=in seat-home part:sure	-20 9 5 4
tri:l=in seat-other day=l1	22 -18 -2 0
tri:l=in seat-other day=l2	13 -7 -4 0
tri:l=in seat-other day=r0	-23 8 11 -1
tri:l=in seat-other day=r1	7 -15 11 -1
tri:l=in seat-other day=r3	-13 4 7 0
tri:l=in seat-other no-word	0 -2 -8 13
tri:l=in seat-other part:sure	0 2 5 -12
tri:l=in seat-other sent:sure	14 -20 12 -4
tri:l=in seat-side day=l2	9 2 -10 -6
tri:l=in seat-side day=l3	-6 -2 10 0
tri:l=in seat-side day=l4	13 -23 0 11
tri:l=in seat-side day=r0	3 -20 3 14
tri:l=in seat-side day=r2	-10 11 0 0
tri:l=in seat-side day=r4	12 -12 -1 3
tri:l=in seat-side no-word	24 -20 -2 -6
tri:l=in seat-side sent:sure	-22 7 11 2
tri:l=in unknown day-none	-13 5 23 -7
tri:l=in unknown day=l1	-29 14 4 6
tri:l=in unknown day=l3	-15 11 0 7
tri:l=in unknown day=l4	-11 7 5 0
tri:l=in unknown day=l5	-10 10 0 0
tri:l=in unknown day=r0	4 -9 0 6
tri:l=in unknown day=r1	-12 1 4 8
tri:l=in unknown day=r2	-15 12 4 0
tri:l=in unknown day=r3	-15 24 0 -12
tri:l=in unknown day=r4	9 -3 0 -13
tri:l=in unknown day=r5	-6 7 0 0
tri:l=in unknown no-word	-32 23 14 2
tri:l=in unknown part:sure	-20 3 9 13
tri:l=in unknown prev:sure	-12 2 17 -2
tri:l=in unknown sent:sure	4 2 -3 -12
tri:l=into city no-word	-10 11 0 0
tri:l=is day-none no-word	-11 12 0 0
tri:l=leaves day-none no-word	-13 0 13 0
tri:l=leaves seat-side day-none	-9 0 10 0
tri:l=leaves seat-side no-word	-9 0 10 0
tri:l=left day-none no-word	-7 11 -1 0
tri:l=left day=r1 no-word	-11 6 5 0
tri:l=left day=r1 part:sure	10 -8 -1 0
tri:l=left seat-side no-word	8 -15 0 0
tri:l=left unknown no-word	-10 11 0 0
tri:l=live: unknown day-none	11 -9 0 0
tri:l=live: unknown part:sure	9 -7 0 0
tri:l=meeting: day=r0 sent:sure	0 -10 0 11
tri:l=morning unknown no-word	9 -7 0 0
tri:l=near city part:sure	16 -15 0 0
tri:l=near day-none no-word	-14 6 0 7
tri:l=near unknown day=r1	-8 8 0 0
tri:l=near unknown no-word	-12 5 0 7
tri:l=next: unknown day=r0	-7 8 0 0
tri:l=of city day-none	10 0 -12 -1
tri:l=of city day=r2	26 -26 -1 0
tri:l=of city day=r4	-8 4 3 0
tri:l=of city no-word	9 3 -16 -4
tri:l=of city prev:sure	15 -10 -5 0
tri:l=of city sent:sure	-7 0 11 0
tri:l=of day-none no-word	-9 13 -14 10
tri:l=of day-none part:sure	0 9 -14 0
tri:l=of day-none prev:sure	18 -14 0 0
tri:l=of day=l2 no-word	13 -13 0 0
tri:l=of day=l3 part:sure	10 -9 0 0
tri:l=of day=l4 sent:sure	8 -7 0 0
tri:l=of day=r0 no-word	4 -9 3 0
tri:l=of day=r1 no-word	-11 7 7 -3
tri:l=of day=r1 prev:sure	9 -8 0 0
tri:l=of day=r2 prev:sure	11 -5 -4 0
tri:l=of day=r2 sent:sure	-17 10 8 0
tri:l=of seat-home no-word	-3 -2 10 -2
tri:l=of seat-other no-word	13 -7 -2 -2
tri:l=of seat-side day-none	6 -13 5 0
tri:l=of unknown day-none	-16 22 -33 14
tri:l=of unknown day=l2	16 -11 -2 0
tri:l=of unknown day=l3	15 -11 0 0
tri:l=of unknown day=r0	6 -24 16 0
tri:l=of unknown day=r1	-13 -3 20 0
tri:l=of unknown day=r2	-9 13 -3 -1
tri:l=of unknown day=r3	-2 -6 10 0
tri:l=of unknown no-word	-23 13 7 11
tri:l=of unknown prev:sure	23 -18 0 0
tri:l=off day-none no-word	12 -4 -5 0
tri:l=off unknown day=r1	-4 -7 10 0
tri:l=off unknown no-word	0 -11 9 0
tri:l=on day-none prev:sure	-9 9 0 0
tri:l=on seat-home day-none	-8 10 0 0
tri:l=on unknown day=l1	-11 11 0 0
tri:l=our day-none no-word	-5 0 10 -5
tri:l=our seat-home day-none	-8 0 13 -3
tri:l=our seat-home no-word	-8 0 13 -3
tri:l=our unknown no-word	11 -9 0 0
tri:l=round, unknown sent:sure	-14 15 0 0
tri:l=round: unknown sent:sure	-8 9 0 0
tri:l=said seat-side day-none	-12 4 0 6
tri:l=should day-none no-word	-13 7 -1 7
tri:l=should seat-other no-word	-2 -5 0 9
tri:l=since day-none part:sure	-13 15 0 0
tri:l=since seat-other day-none	-8 9 0 0
tri:l=that day-none no-word	-15 12 4 0
tri:l=that day-none prev:sure	-9 -9 19 -1
tri:l=that day=l3 no-word	14 -6 -8 0
tri:l=that day=l4 no-word	-8 10 0 0
tri:l=that seat-home no-word	-7 7 -8 8
tri:l=that seat-home prev:sure	-12 0 15 0
tri:l=that seat-side day-none	-14 5 14 -7
tri:l=that seat-side day=l3	12 -5 -8 0
tri:l=that seat-side day=l4	-9 10 0 0
tri:l=that seat-side no-word	-2 11 -5 -10
tri:l=the city day=l3	9 -5 -1 0
tri:l=the city day=r1	-9 0 12 0
tri:l=the city day=r2	-1 -4 8 0
tri:l=the city day=r3	-14 0 14 0
tri:l=the city no-word	22 -31 1 0
tri:l=the city part:sure	-45 12 42 0
tri:l=the city prev:sure	10 -6 -4 0
tri:l=the day-none no-word	-15 8 9 0
tri:l=the day-none part:sure	-5 18 -9 0
tri:l=the day-none prev:sure	-6 -2 12 0
tri:l=the day=l1 no-word	6 -2 -15 9
tri:l=the day=l1 part:sure	-9 -1 15 0
tri:l=the day=l1 prev:sure	0 5 -9 0
tri:l=the day=l1 sent:sure	11 -3 -6 0
tri:l=the day=l2 no-word	-8 7 2 0
tri:l=the day=l2 part:sure	23 -7 -16 0
tri:l=the day=l2 sent:sure	9 -1 -6 0
tri:l=the day=l3 part:sure	12 0 -12 0
tri:l=the day=l3 prev:sure	-12 14 0 0
tri:l=the day=l3 sent:sure	8 -3 -4 0
tri:l=the day=l4 no-word	10 -9 0 0
tri:l=the day=l4 part:sure	-11 -4 16 0
tri:l=the day=r0 no-word	-2 -10 8 0
tri:l=the day=r1 no-word	10 -3 -5 -6
tri:l=the day=r1 part:sure	0 -6 7 -1
tri:l=the day=r1 prev:sure	-10 10 -7 8
tri:l=the day=r1 sent:sure	8 2 -12 0
tri:l=the day=r2 no-word	-12 10 5 -3
tri:l=the day=r2 part:sure	-9 5 6 0
tri:l=the day=r2 prev:sure	8 0 -12 0
tri:l=the day=r3 no-word	-13 3 12 0
tri:l=the day=r3 part:sure	12 -5 -6 0
tri:l=the day=r3 sent:sure	12 -7 -2 0
tri:l=the day=r4 no-word	-10 14 -2 0
tri:l=the day=r4 part:sure	8 -17 8 0
tri:l=the seat-home day-none	-7 18 -7 -7
tri:l=the seat-home day=l2	6 7 -17 0
tri:l=the seat-home day=r2	-1 -17 11 0
tri:l=the seat-home day=r3	8 2 -13 0
tri:l=the seat-home day=r4	-11 10 0 0
tri:l=the seat-home no-word	-7 18 -6 -10
tri:l=the seat-home part:sure	13 -26 3 0
tri:l=the seat-home prev:sure	-9 16 -10 7
tri:l=the seat-other day-none	-5 -6 12 0
tri:l=the seat-other no-word	-19 -11 19 10
tri:l=the seat-side day-none	-13 2 7 4
tri:l=the seat-side day=l3	3 12 -12 0
tri:l=the seat-side day=l4	-9 -2 14 0
tri:l=the seat-side day=r1	14 2 -15 -3
tri:l=the seat-side day=r2	-13 22 -2 -3
tri:l=the seat-side no-word	-24 22 9 0
tri:l=the seat-side part:sure	21 0 -18 -1
tri:l=the seat-side prev:sure	-18 12 8 0
tri:l=the seat-side sent:sure	16 0 -19 0
tri:l=the unknown day-none	0 10 -11 -6
tri:l=the unknown day=l1	8 -7 0 0
tri:l=the unknown day=l2	16 -12 -2 0
tri:l=the unknown day=l3	11 -7 -1 0
tri:l=the unknown day=l4	9 -7 0 0
tri:l=the unknown day=r3	28 -23 -4 0
tri:l=the unknown day=r4	14 -11 0 0
tri:l=the unknown no-word	15 -1 -14 -10
tri:l=the unknown part:sure	21 -7 -20 -6
tri:l=the unknown prev:sure	12 -8 0 0
tri:l=the unknown sent:sure	29 -21 -4 -1
tri:l=thursday day=l0 no-word	-7 10 0 0
tri:l=to city day-none	12 -7 -3 -2
tri:l=to city day=r1	17 -10 -15 1
tri:l=to city no-word	5 6 -18 -2
tri:l=to city part:sure	12 -9 -7 1
tri:l=to city sent:sure	-10 4 3 0
tri:l=to day-none no-word	18 -5 -6 -29
tri:l=to day-none part:sure	-19 0 15 8
tri:l=to day-none prev:sure	27 -24 -6 0
tri:l=to day-none sent:sure	7 -18 11 0
tri:l=to day=l2 part:sure	-11 5 1 1
tri:l=to day=r0 part:sure	-10 13 -3 0
tri:l=to day=r0 sent:sure	8 -4 -1 0
tri:l=to day=r1 no-word	-8 7 0 1
tri:l=to day=r1 prev:sure	-10 17 -2 -6
tri:l=to day=r1 sent:sure	-2 -2 10 -2
tri:l=to day=r2 no-word	0 9 -12 0
tri:l=to day=r3 part:sure	4 -11 6 0
tri:l=to day=r3 sent:sure	-22 14 2 2
tri:l=to seat-home day-none	2 -18 21 -13
tri:l=to seat-home day=r1	-10 12 0 -7
tri:l=to seat-home day=r2	-2 15 -11 0
tri:l=to seat-home no-word	-2 0 7 -14
tri:l=to seat-home part:sure	-9 6 6 -4
tri:l=to seat-home prev:sure	5 -9 1 0
tri:l=to seat-home sent:sure	2 -12 7 0
tri:l=to seat-other day-none	40 -21 -26 0
tri:l=to seat-other day=l3	-5 9 0 0
tri:l=to seat-other day=r1	-22 15 8 -1
tri:l=to seat-side day=l3	9 -15 3 0
tri:l=to seat-side day=r3	-9 0 4 2
tri:l=to seat-side no-word	19 -10 -12 -2
tri:l=to seat-side part:sure	-10 0 2 7
tri:l=to seat-side sent:sure	-7 0 11 0
tri:l=to unknown day-none	-7 0 13 -2
tri:l=to unknown day=l2	-20 9 9 0
tri:l=to unknown no-word	-11 15 -2 -5
tri:l=to unknown part:sure	-21 9 11 0
tri:l=to unknown prev:sure	3 9 -13 -4
tri:l=to unknown sent:sure	1 -10 11 0
tri:l=trade, city no-word	11 -8 0 0
tri:l=trade, day-none no-word	-9 17 -6 -5
tri:l=trade, day=r0 no-word	9 -5 0 0
tri:l=trade, seat-home no-word	-15 18 -1 0
tri:l=urged seat-home day-none	-3 9 -2 0
tri:l=visit day-none part:sure	-9 -2 13 0
tri:l=visit day=r1 part:sure	-10 12 -1 0
tri:l=visit seat-home day-none	-12 0 14 0
tri:l=what day-none no-word	-10 12 -2 0
tri:l=what seat-side no-word	-15 1 3 10
tri:l=which seat-side day-none	-6 -10 11 4
tri:l=which seat-side no-word	-8 -12 13 4
tri:l=while seat-side day-none	10 -5 -2 0
tri:l=with day-none no-word	-23 8 13 10
tri:l=with day-none part:sure	8 -3 0 -12
tri:l=with day-none prev:sure	21 -14 -4 -2
tri:l=with day=r2 no-word	15 -19 0 0
tri:l=with day=r3 no-word	10 -6 -1 0
tri:l=with day=r4 no-word	-9 8 0 0
tri:l=with seat-home day-none	-6 -4 11 0
tri:l=with seat-home no-word	-10 -11 18 2
tri:l=with seat-home part:sure	6 -6 -9 5
tri:l=with seat-other day-none	2 -13 8 -1
tri:l=with seat-other no-word	9 -24 8 -1
tri:l=with seat-side day=r1	1 5 -12 0
tri:l=with seat-side day=r4	-9 8 0 0
tri:l=with seat-side no-word	-11 18 -22 7
tri:l=with seat-side part:sure	-8 0 8 0
tri:l=with seat-side prev:sure	17 -13 0 0
tri:l=with unknown day-none	8 -4 0 0
tri:l=with unknown no-word	15 -11 -1 0
tri:l=— day-none no-word	11 -14 -2 6
tri:l=— day=l1 no-word	-9 3 7 0
tri:l=— day=l1 part:sure	14 -7 0 -4
tri:l=— unknown day-none	24 -21 0 0
tri:l=— unknown day=l1	24 -16 0 -6
tri:l=— unknown day=r0	-9 16 0 -7
tri:l=— unknown no-word	12 -6 -3 -1
tri:l=— unknown part:sure	20 -12 0 -5
tri:seat-home day-none part:sure	1 3 5 -22
tri:seat-home day-none prev:sure	1 -9 -1 13
tri:seat-home day=l0 no-word	12 0 -11 -7
tri:seat-home day=l1 no-word	14 0 -12 -9
tri:seat-home day=l1 part:sure	-12 4 6 0
tri:seat-home day=l2 no-word	-15 6 6 3
tri:seat-home day=l2 part:sure	3 -11 -6 11
tri:seat-home day=l2 sent:sure	3 5 -9 0
tri:seat-home day=l3 no-word	15 -10 -6 0
tri:seat-home day=l3 sent:sure	3 -11 1 3
tri:seat-home day=l4 no-word	17 -6 -10 -2
tri:seat-home day=l4 part:sure	-19 5 15 0
tri:seat-home day=l4 sent:sure	14 -2 -5 -6
tri:seat-home day=r0 no-word	10 -3 -1 -15
tri:seat-home day=r0 part:sure	10 -2 -11 0
tri:seat-home day=r0 sent:sure	-15 -2 12 11
tri:seat-home day=r1 no-word	24 0 -31 -7
tri:seat-home day=r1 part:sure	-11 -4 12 6
tri:seat-home day=r1 prev:sure	-18 0 17 3
tri:seat-home day=r1 sent:sure	4 10 -12 -15
tri:seat-home day=r2 no-word	-11 9 6 -7
tri:seat-home day=r3 part:sure	14 -10 -3 0
tri:seat-home day=r3 sent:sure	-10 -1 10 2
tri:seat-home day=r4 no-word	-12 -11 16 9
tri:seat-home day=r4 part:sure	10 -11 0 0
tri:seat-home day=r4 prev:sure	9 -1 -4 0
tri:seat-home day=r5 no-word	-4 -9 14 -1
tri:seat-other day-none no-word	4 -10 -1 10
tri:seat-other day-none prev:sure	4 0 -13 2
tri:seat-other day-none sent:sure	-1 6 0 -9
tri:seat-other day=l1 no-word	5 -19 -3 14
tri:seat-other day=l1 part:sure	2 6 -12 0
tri:seat-other day=l2 no-word	8 -7 0 0
tri:seat-other day=l3 no-word	-15 16 0 0
tri:seat-other day=l3 part:sure	-7 10 3 -6
tri:seat-other day=l4 no-word	12 -7 -4 0
tri:seat-other day=r0 no-word	-12 8 5 -2
tri:seat-other day=r0 prev:sure	9 -5 -1 0
tri:seat-other day=r0 sent:sure	11 -17 8 -3
tri:seat-other day=r1 no-word	-11 2 9 0
tri:seat-other day=r1 part:sure	10 -11 7 -4
tri:seat-other day=r2 part:sure	-11 11 5 -5
tri:seat-other day=r3 no-word	11 -11 0 0
tri:seat-other day=r3 sent:sure	-8 10 0 0
tri:seat-other day=r4 no-word	-12 -5 19 0
tri:seat-side day-none prev:sure	7 -19 18 -20
tri:seat-side day-none sent:sure	17 -16 1 -7
tri:seat-side day=l1 no-word	16 -6 -9 -7
tri:seat-side day=l1 prev:sure	-9 14 -3 0
tri:seat-side day=l2 part:sure	8 0 -8 0
tri:seat-side day=l3 part:sure	-1 13 -8 -2
tri:seat-side day=l4 part:sure	-14 -6 11 8
tri:seat-side day=r0 no-word	12 -14 -3 0
tri:seat-side day=r0 prev:sure	-18 10 11 -1
tri:seat-side day=r1 no-word	12 -11 3 -5
tri:seat-side day=r1 prev:sure	5 7 -19 0
tri:seat-side day=r1 sent:sure	-7 3 -9 11
tri:seat-side day=r2 no-word	-1 8 -2 -14
tri:seat-side day=r3 no-word	-4 -5 11 0
tri:seat-side day=r3 sent:sure	1 5 -15 1
tri:seat-side day=r4 no-word	8 -3 -1 -10
tri:seat-side day=r4 sent:sure	-11 0 8 0
tri:seat-side day=r5 no-word	-12 21 -10 0
tri:unknown day-none no-word	23 -13 -9 -6
tri:unknown day-none part:sure	8 -5 -3 0
tri:unknown day-none sent:sure	-12 18 -4 -8
tri:unknown day=l0 prev:sure	-11 -1 13 0
tri:unknown day=l1 no-word	-10 11 -4 0
tri:unknown day=l2 no-word	20 -18 -7 0
tri:unknown day=l2 sent:sure	-13 15 0 -4
tri:unknown day=l3 no-word	-11 4 7 1
tri:unknown day=l3 part:sure	17 -6 -7 -10
tri:unknown day=l3 sent:sure	4 -1 -11 2
tri:unknown day=l4 part:sure	-9 9 -3 1
tri:unknown day=l4 prev:sure	7 -6 0 0
tri:unknown day=l4 sent:sure	18 -10 -5 -2
tri:unknown day=l5 no-word	-7 10 -1 0
tri:unknown day=l5 part:sure	9 0 -7 0
tri:unknown day=l5 sent:sure	15 -13 0 0
tri:unknown day=r0 no-word	-15 15 10 -21
tri:unknown day=r0 sent:sure	-9 -9 5 22
tri:unknown day=r1 no-word	-9 6 0 2
tri:unknown day=r1 prev:sure	-8 0 12 -4
tri:unknown day=r1 sent:sure	5 -1 8 -21
tri:unknown day=r2 no-word	5 -10 0 11
tri:unknown day=r2 part:sure	17 -10 -7 0
tri:unknown day=r2 sent:sure	-9 16 -10 -1
tri:unknown day=r3 no-word	11 -2 -17 2
tri:unknown day=r3 part:sure	12 -8 3 -14
tri:unknown day=r3 sent:sure	3 8 -14 -10
tri:unknown day=r4 no-word	25 -17 -9 -9
tri:unknown day=r4 prev:sure	12 -11 0 0
tri:unknown day=r4 sent:sure	1 -11 1 5
tri:unknown day=r5 no-word	7 -14 3 0
two-words	22 -12 -13 -7
under gone	-18 5 0 25
under gone town	-18 5 0 25
unknown	31 -8 -28 -13
v0-none	14 -5 -1 -13
v0=accept	-14 0 15 0
v0=agree	-10 12 0 -3
v0=announce	0 -7 9 -5
v0=apply	9 -8 0 0
v0=ask	-6 -1 13 -4
v0=await	0 9 -9 0
v0=bear	14 -12 0 0
v0=begin	-1 6 2 -15
v0=call	0 6 -12 0
v0=charge	19 -18 -3 0
v0=conclude	-3 -2 11 -3
v0=discuss	-12 5 -7 10
v0=draw	-10 6 4 0
v0=end	14 -6 -9 -1
v0=extend	8 -12 0 0
v0=fall	11 -9 0 0
v0=go	6 -4 2 -14
v0=have	-15 9 7 0
v0=hold	0 -11 1 15
v0=institute	-14 1 13 0
v0=land	16 -9 4 -10
v0=leave	-15 10 0 4
v0=let	10 -6 -2 0
v0=lift	-13 0 13 0
v0=look	-9 0 7 3
v0=lose	-3 -10 11 0
v0=move	-3 10 -7 0
v0=negotiate	9 0 -11 -7
v0=note	-16 -7 0 21
v0=other	10 -17 -1 6
v0=owe	-10 2 7 0
v0=pay	4 0 -11 3
v0=place	11 -4 -5 -5
v0=plan	-12 10 4 -8
v0=post	13 -11 0 0
v0=prepare	-4 12 -9 0
v0=propose	9 -5 -6 0
v0=publish	-11 1 11 -1
v0=put	3 7 -13 -4
v0=raise	-17 14 -5 4
v0=recall	14 -10 -2 0
v0=remain	-8 11 0 0
v0=resume	10 -5 0 -7
v0=review	-8 11 -6 0
v0=rise	20 -14 -5 0
v0=see	-18 14 4 -9
v0=sell	4 -21 8 0
v0=send	7 2 -11 -2
v0=settle	-6 13 -2 -4
v0=ship	10 -5 -4 0
v0=sign	15 -10 2 -18
v0=sit	-2 6 -11 4
v0=step	-15 19 -6 0
v0=stop	2 3 -9 0
v0=suggest	20 -18 0 0
v0=take	-13 9 1 1
v0=threaten	-7 9 0 0
v0=warn	3 6 -10 0
v1-none	8 0 0 -13
v1=accept	-9 -3 15 0
v1=agree	0 8 -15 6
v1=announce	2 -9 9 -5
v1=apply	9 -8 0 0
v1=ask	-3 -1 10 -5
v1=await	0 9 -9 0
v1=bear	15 -13 0 0
v1=begin	-1 6 1 -15
v1=buy	14 -9 -3 0
v1=call	10 -7 -12 6
v1=charge	21 -20 -3 0
v1=confirm	-12 9 2 0
v1=discuss	-11 13 -15 8
v1=draw	-10 6 4 0
v1=end	8 0 -15 0
v1=extend	10 -12 0 -2
v1=go	0 5 1 -22
v1=have	-14 5 9 1
v1=hold	-6 -5 1 18
v1=initial	-11 15 -5 -2
v1=institute	-14 1 13 0
v1=issue	4 -14 0 8
v1=keep	9 -12 1 0
v1=land	5 1 0 -11
v1=let	11 -7 -3 0
v1=lift	-12 0 13 0
v1=look	-10 0 7 3
v1=lose	-3 -10 11 0
v1=make	12 -12 -3 0
v1=meet	9 -12 -3 4
v1=move	-2 9 -7 0
v1=negotiate	5 4 -14 -8
v1=note	-18 -4 0 21
v1=offer	-9 12 0 0
v1=owe	-10 2 7 0
v1=pay	11 -5 -12 1
v1=place	16 -9 -5 -5
v1=plan	-1 1 6 -9
v1=post	13 -11 0 0
v1=prepare	-17 25 -9 -2
v1=ratify	11 -9 0 0
v1=remain	-8 11 0 0
v1=resume	9 -2 -3 -7
v1=return	-11 14 -2 0
v1=review	-6 9 -6 0
v1=rise	17 -11 -5 0
v1=see	-26 14 10 -9
v1=send	9 2 -13 -2
v1=sign	0 -4 13 -1
v1=sit	7 0 -11 3
v1=step	-16 20 -5 0
v1=strike	-6 9 -2 -1
v1=suggest	20 -18 0 0
v1=take	-9 8 -1 1
v1=warn	3 6 -10 0
v2=add	-3 7 -10 2
v2=announce	-2 -2 10 -4
v2=answer	3 -12 6 -1
v2=approve	23 -19 -8 0
v2=authorise	-11 11 0 0
v2=be	-13 6 13 -2
v2=continue	-8 -10 0 15
v2=demand	2 -10 5 0
v2=discuss	-14 1 18 -8
v2=double	15 -12 -1 0
v2=drop	-10 9 1 0
v2=enter	13 -12 0 0
v2=expect	10 -10 1 -2
v2=expire	7 -14 3 0
v2=explain	1 3 -10 0
v2=extend	-1 5 -9 0
v2=grant	-1 13 -10 -1
v2=grow	-12 0 13 0
v2=have	-2 -15 21 -2
v2=issue	-12 2 11 0
v2=know	18 -22 0 0
v2=lay	11 -4 -4 0
v2=leave	-10 -5 14 6
v2=like	7 -15 0 6
v2=lower	-12 10 2 0
v2=negotiate	10 -3 -5 -3
v2=offer	0 8 -13 -3
v2=other	-9 18 -10 -1
v2=pay	9 -21 4 1
v2=plan	-12 9 0 2
v2=postpone	2 -10 6 0
v2=promise	6 3 -11 0
v2=put	-3 15 -10 -1
v2=reach	16 -14 0 0
v2=refuse	13 -11 0 0
v2=report	11 -8 0 0
v2=respond	3 -9 4 0
v2=rise	11 -1 -8 0
v2=see	-15 18 0 0
v2=sell	-8 9 0 -2
v2=shelve	-13 0 14 0
v2=shoot	-9 9 0 0
v2=show	-6 10 -5 0
v2=sign	12 -7 -1 0
v2=sit	14 -9 -1 0
v2=stand	11 -6 -5 0
v2=start	14 -15 0 1
v2=tell	27 -15 -11 -3
v2=think	3 -11 4 0
vt0=agree past	-13 20 -7 0
vt0=agree perfect	-11 13 0 0
vt0=agree pluperfect	14 -9 -4 0
vt0=agree present	-2 -13 19 0
vt0=announce past	3 -10 7 -4
vt0=ask future	-10 11 0 0
vt0=ask past	11 -4 -4 0
vt0=ask pluperfect	11 -10 0 0
vt0=ask present	-19 8 13 0
vt0=await present	0 10 -9 0
vt0=begin pluperfect	-3 -7 11 0
vt0=bring modal	-11 11 0 0
vt0=bring past	7 -19 10 0
vt0=call past	0 3 -10 1
vt0=carry present	-8 9 0 0
vt0=charge present	13 -13 0 0
vt0=come modal	4 -16 9 2
vt0=come past	0 5 -10 4
vt0=come present	-12 3 9 0
vt0=conclude past	-5 -1 10 0
vt0=continue present	2 -10 0 7
vt0=discuss future	1 -12 -3 14
vt0=discuss past	-10 14 -1 0
vt0=end past	16 -7 -4 -7
vt0=expect past	21 -16 0 -7
vt0=extend present	11 -9 0 0
vt0=get past	11 -9 0 0
vt0=have past	-6 2 -1 6
vt0=hold pluperfect	-12 -4 0 14
vt0=initial past	10 -6 -3 0
vt0=institute present	-14 1 13 0
vt0=issue past	14 -13 0 0
vt0=keep perfect	11 -8 0 0
vt0=know present	4 -11 5 0
vt0=leave pluperfect	-9 9 0 0
vt0=look past	-14 0 12 0
vt0=make present	8 -13 2 0
vt0=meet future	-12 9 0 -2
vt0=meet modal	9 1 -13 -1
vt0=meet past	-8 1 2 5
vt0=move perfect	-11 14 -2 0
vt0=need past	-20 15 5 0
vt0=need present	12 -8 0 0
vt0=negotiate present	11 -4 -4 -3
vt0=other modal	13 -4 -6 0
vt0=other past	-14 6 9 1
vt0=other pluperfect	14 -4 -10 0
vt0=other present	8 -10 0 0
vt0=owe present	-10 2 7 0
vt0=pay future	-6 0 0 9
vt0=place present	10 -3 -5 -4
vt0=plan past	-12 8 4 0
vt0=post past	12 -10 0 0
vt0=promise past	13 -10 -1 0
vt0=publish past	-10 0 9 0
vt0=put present	-1 11 -11 -1
vt0=raise past	-13 9 -4 4
vt0=reach past	6 -14 7 7
vt0=resume present	17 -13 -3 -1
vt0=return present	-11 13 -2 0
vt0=rise past	18 -12 -4 0
vt0=run past	-10 2 6 0
vt0=see future	0 -9 13 -5
vt0=see modal	-6 8 0 0
vt0=see past	-11 14 -3 0
vt0=sell present	13 -10 -2 0
vt0=sign future	6 -14 11 -4
vt0=sign modal	13 -10 -3 0
vt0=sign past	13 -6 -2 -9
vt0=sign pluperfect	-10 5 4 0
vt0=sit future	-4 14 -3 -4
vt0=sit pluperfect	2 -11 0 9
vt0=sit present	-6 1 -5 11
vt0=start present	-8 10 0 0
vt0=step present	-10 14 -5 0
vt0=stop past	-7 12 -5 0
vt0=take modal	14 -6 -7 -3
vt0=take past	-21 19 8 -13
vt0=tell present	-7 13 -7 0
vt0=threaten past	-16 16 0 0
vt0=wait present	9 -21 8 0
vt0=want past	-10 11 0 0
vt0=warn past	10 0 -10 0
vt1=agree participle	6 0 -18 6
vt1=agree past	-7 14 -8 0
vt1=agree perfect	-10 11 0 0
vt1=agree pluperfect	9 -5 -2 0
vt1=agree present	2 -14 14 0
vt1=announce past	6 -11 7 -4
vt1=ask future	-10 11 0 0
vt1=ask past	10 -3 -5 0
vt1=ask pluperfect	10 -9 0 0
vt1=ask present	-19 8 13 0
vt1=await present	0 10 -9 0
vt1=begin past	10 -4 -5 0
vt1=begin pluperfect	-3 -7 11 0
vt1=bring modal	-11 11 0 0
vt1=bring past	7 -19 10 0
vt1=carry present	-8 9 0 0
vt1=charge present	13 -13 0 0
vt1=come infinitive	-13 10 2 0
vt1=come modal	4 -16 9 2
vt1=come past	0 5 -11 4
vt1=conclude participle	21 -11 -12 0
vt1=conclude past	-5 0 10 -4
vt1=discuss future	1 -12 -3 14
vt1=discuss past	-20 23 0 0
vt1=end participle	-10 10 -4 1
vt1=end past	16 -7 -4 -7
vt1=expect past	21 -19 0 0
vt1=extend present	11 -9 0 0
vt1=get past	11 -9 0 0
vt1=go gerund	-13 16 -2 0
vt1=have past	-8 3 0 6
vt1=hold past	-15 1 2 13
vt1=hold pluperfect	-12 -4 0 14
vt1=initial participle	-15 17 0 0
vt1=initial past	10 -6 -3 0
vt1=institute present	-14 1 13 0
vt1=issue participle	8 -9 0 0
vt1=issue past	14 -13 0 0
vt1=know present	6 -11 3 0
vt1=leave participle	6 2 -14 0
vt1=leave pluperfect	-9 9 0 0
vt1=look past	-14 0 12 0
vt1=make participle	11 -8 -3 0
vt1=make present	8 -13 2 0
vt1=meet gerund	13 -6 -4 -5
vt1=meet infinitive	5 -13 8 0
vt1=meet modal	9 1 -13 -1
vt1=meet participle	15 -17 3 -3
vt1=meet past	-8 1 2 5
vt1=meet present	-2 -4 -5 11
vt1=move perfect	-11 14 -2 0
vt1=need past	-20 15 5 0
vt1=need present	10 -6 0 0
vt1=negotiate present	11 -4 -4 -3
vt1=offer perfect	-12 13 0 0
vt1=other modal	13 -4 -6 0
vt1=other past	-12 6 6 1
vt1=other present	7 -10 0 0
vt1=owe present	-10 2 7 0
vt1=pay future	-6 0 0 9
vt1=pay gerund	11 -7 0 -1
vt1=place present	10 -3 -5 -4
vt1=plan participle	2 -8 8 0
vt1=plan past	-12 8 4 0
vt1=post past	12 -10 0 0
vt1=prepare present	-11 4 4 0
vt1=promise past	13 -10 -1 0
vt1=publish participle	5 3 -10 0
vt1=put present	-3 12 -8 -1
vt1=raise past	-11 6 -1 4
vt1=reach past	8 -17 7 7
vt1=resume present	17 -13 -3 -1
vt1=return present	-12 14 -2 0
vt1=rise past	15 -9 -4 0
vt1=run past	-10 2 6 0
vt1=see future	0 -9 13 -5
vt1=see modal	-16 8 8 0
vt1=see past	-11 14 -3 0
vt1=sell participle	-6 9 -2 0
vt1=sell present	13 -10 -2 0
vt1=send participle	9 -9 0 0
vt1=settle participle	14 -15 0 0
vt1=sign future	6 -14 11 -4
vt1=sign infinitive	-9 10 0 0
vt1=sign modal	13 -10 -3 0
vt1=sign participle	-20 0 20 10
vt1=sign past	12 -6 -2 -9
vt1=sign pluperfect	-10 5 4 0
vt1=sit future	-4 14 -3 -4
vt1=sit pluperfect	2 -11 0 9
vt1=sit present	-6 1 -5 11
vt1=start present	-8 10 0 0
vt1=take modal	14 -6 -7 -3
vt1=take past	-18 20 3 -12
vt1=wait present	9 -21 8 0
vt1=warn past	10 0 -10 0
vt2=agree past	-5 10 -7 2
vt2=agree pluperfect	-10 3 2 1
vt2=agree present	4 -13 5 0
vt2=announce perfect	-10 0 10 0
vt2=answer past	-4 -11 14 0
vt2=approve participle	9 0 -9 0
vt2=approve past	10 -8 0 0
vt2=ask perfect	-6 10 -2 0
vt2=be modal	14 -9 -4 0
vt2=be past	-10 12 2 -12
vt2=be pluperfect	-16 6 1 9
vt2=bring present	-17 7 10 0
vt2=buy future	11 -4 -6 0
vt2=call present	-23 15 0 11
vt2=charge present	-14 0 6 9
vt2=collect past	-15 4 9 0
vt2=come present	20 -17 0 0
vt2=decide future	-14 9 4 0
vt2=declare past	1 -11 6 0
vt2=discuss infinitive	2 -6 9 -7
vt2=discuss participle	-9 9 0 0
vt2=double past	11 -8 0 0
vt2=drop present	-10 12 0 0
vt2=end participle	17 -16 0 0
vt2=end past	0 -3 10 -8
vt2=end perfect	-11 5 7 0
vt2=end present	20 -10 -9 0
vt2=enter present	10 -10 0 0
vt2=expire present	3 -11 3 0
vt2=explain past	-8 14 -9 0
vt2=extend infinitive	-11 11 0 0
vt2=get present	13 -9 0 0
vt2=go perfect	9 -8 0 0
vt2=have past	6 -12 11 -7
vt2=have present	-7 -7 15 1
vt2=issue past	-9 0 11 0
vt2=know present	11 -16 0 0
vt2=leave participle	-17 17 0 0
vt2=leave past	13 -12 0 0
vt2=leave present	-7 -2 11 0
vt2=let perfect	13 -9 -2 0
vt2=like modal	6 -15 0 6
vt2=lower present	-10 12 -1 0
vt2=make present	10 -7 0 0
vt2=meet gerund	-17 18 0 0
vt2=meet infinitive	-10 5 0 5
vt2=meet past	22 -13 -11 0
vt2=meet present	10 -10 0 -1
vt2=move past	-14 7 7 0
vt2=need present	-3 10 -8 0
vt2=offer past	-10 15 -5 0
vt2=offer perfect	12 -6 -4 0
vt2=other perfect	10 -5 -2 -4
vt2=other pluperfect	-19 24 3 -11
vt2=other present	-15 13 -12 9
vt2=pay present	16 -10 -2 0
vt2=plan past	-8 9 0 0
vt2=plan present	-9 3 0 3
vt2=postpone perfect	2 -10 6 0
vt2=prepare infinitive	5 1 -14 3
vt2=prepare present	-4 -4 10 0
vt2=put future	-12 10 3 0
vt2=put infinitive	-4 9 -4 0
vt2=put pluperfect	-10 4 0 7
vt2=put present	10 0 -3 -12
vt2=ratify future	10 -8 0 0
vt2=reach pluperfect	11 -11 0 0
vt2=respond past	12 -8 -3 0
vt2=rise past	16 -8 -6 0
vt2=say gerund	-13 12 0 0
vt2=say past	-9 -1 15 -2
vt2=say present	0 -4 -1 10
vt2=see infinitive	-11 8 4 0
vt2=see past	-12 12 0 0
vt2=see perfect	-12 13 0 0
vt2=settle present	9 -7 0 0
vt2=shelve present	-13 0 14 0
vt2=sign future	-8 11 -1 0
vt2=sit past	9 -7 0 0
vt2=start past	9 -9 0 0
vt2=stay past	-8 9 0 0
vt2=take present	-7 15 -10 0
vt2=tell present	17 -8 -7 0
word=akasaka palace	-8 -9 15 0
word=downing street	-6 -9 12 0
word=great hall of the people	-27 -9 32 0
word=oval office	-31 23 -8 27
word=white house	-15 21 2 -12
words=0	-7 8 0 0
words=1	-8 3 10 -3
words=2	2 1 16 -31
words=3	13 -11 0 -5
words=4	15 -7 -15 5
words=5	8 5 -19 -6`;
