// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	23 -5 -15 -23
a:&	12 -4 0 -6
a:'	19 -16 0 0
a:'s	20 -10 -6 -17
a:'s .	-18 19 0 0
a:'s answer	-2 -2 6 0
a:'s foreign	13 -2 -9 0
a:'s minister	-12 12 0 0
a:'s on	10 -6 0 -4
a:'s reply	11 -6 -1 0
a:'s tariff	6 -4 0 0
a:-	8 7 -15 -5
a:- earth	-1 -3 6 0
a:- up	-10 10 0 0
a:.	10 4 -14 -10
a:/	0 6 -6 0
a:/ <seat>	-1 8 -6 0
a:<agent>	15 0 -12 -17
a:<day-ahead>	15 -12 -3 -2
a:<day-ahead> .	9 4 -19 -2
a:<day-ahead> and	-4 8 0 -1
a:<day-ahead> for	-6 7 5 -9
a:<day-ahead> to	-23 -2 7 13
a:<day-gone>	13 -6 -5 -11
a:<day-gone> 's	9 -3 -5 0
a:<day-gone> .	20 -23 5 -1
a:<day-gone> ?	-12 0 12 0
a:<day-gone> after	-7 10 0 0
a:<day-gone> and	10 -1 -13 0
a:<day-gone> between	-8 9 0 0
a:<day-gone> by	-8 8 0 0
a:<day-gone> evening	13 -10 0 0
a:<day-gone> in	-5 7 0 0
a:<day-gone> is	1 -9 5 0
a:<day-gone> night	0 14 -11 0
a:<day-gone> on	-13 14 0 0
a:<day-gone> that	22 -19 -4 0
a:<day-gone> to	-12 21 -12 0
a:<day-gone> with	-16 14 3 0
a:<day-gone> without	15 -13 -1 0
a:<day-today>	35 -9 -22 -25
a:<day-today> .	-1 16 -7 -11
a:<day-today> and	0 -7 6 0
a:<day-today> evening	10 -15 2 0
a:<day-today> for	-11 11 0 0
a:<day-today> to	-5 8 0 0
a:<duty>	19 -12 -2 -14
a:<gate>	9 -4 -3 -2
a:<goods-amount>	-15 7 11 0
a:<goods-amount> <span>	-2 -2 6 0
a:<goods-amount> in	-15 11 5 0
a:<goods-amount> of	-8 2 5 0
a:<goods>	-10 -1 17 2
a:<level-noun>	-7 12 -11 5
a:<level>	-2 10 -3 -9
a:<level> .	-6 16 -16 -2
a:<level> after	-6 0 7 0
a:<level> at	6 -5 0 0
a:<level> dearer	9 -9 0 0
a:<level> for	-3 6 -2 0
a:<level> in	-9 6 -1 4
a:<level> of	9 -8 0 0
a:<level> on	-15 9 12 -6
a:<level> tax	-11 11 0 0
a:<money>	9 -3 -2 0
a:<money> a	7 -6 0 0
a:<money> of	-18 18 0 0
a:<month-ahead>	-10 4 3 0
a:<month-gone>	2 1 -8 2
a:<month-gone> .	-6 1 3 0
a:<month-gone> and	10 -5 -8 -3
a:<month-gone> for	13 -6 -8 0
a:<month-gone> had	3 -1 -6 4
a:<name>	0 1 3 -14
a:<name> agree	19 -15 -4 0
a:<name> and	8 -2 -6 -3
a:<name> by	-10 10 0 0
a:<name> has	-11 13 0 0
a:<name> have	-4 6 0 0
a:<name> in	7 -7 0 0
a:<not>	-8 7 -1 1
a:<number>	1 -7 2 0
a:<number> .	-3 -1 10 -5
a:<number> country	9 -7 0 0
a:<number> for	-2 -5 7 0
a:<number> in	7 -2 -4 0
a:<number> of	13 -10 -1 0
a:<number> on	-14 6 0 8
a:<number> people	-7 7 0 0
a:<number> th	-9 9 0 0
a:<number> to	-2 -3 7 0
a:<office>	-18 17 -4 1
a:<office> .	-10 2 0 7
a:<office> <person>	-4 0 6 0
a:<organisation>	14 -6 -17 0
a:<organisation> .	32 -22 -12 0
a:<organisation> has	-24 26 0 0
a:<organisation> is	-8 0 0 9
a:<organisation> must	15 -13 0 0
a:<person>	10 2 -12 -15
a:<person> 's	14 -6 -6 0
a:<person> .	7 -16 6 -1
a:<person> and	-2 10 -6 0
a:<person> for	-13 14 0 0
a:<person> in	8 -2 -4 0
a:<person> sign	-7 -8 13 0
a:<person> to	-12 14 -1 0
a:<person> would	-7 0 7 0
a:<points>	10 -2 -5 0
a:<quality>	-12 11 -2 5
a:<quality> company	0 -5 -1 7
a:<quality> good	-24 12 16 0
a:<quality> oil	10 -5 0 0
a:<quality> one	6 -5 0 0
a:<quality> orange	-8 9 0 0
a:<quality> rice	-6 6 0 0
a:<seat>	8 0 -3 -18
a:<seat> 's	-8 9 0 0
a:<seat> and	-11 12 0 0
a:<seat> have	6 -4 0 0
a:<seat> on	-6 0 10 0
a:<seat> say	-7 0 8 0
a:<sender>	0 -11 8 0
a:<span>	-4 9 0 -20
a:<span> and	3 0 -6 0
a:<span> at	-20 20 0 0
a:<span> before	-2 6 -2 0
a:<span> from	-3 -2 6 0
a:<span> of	-4 6 2 -3
a:<span> to	6 -6 0 0
a:<taker>	12 -8 0 0
a:<v-agree>	5 0 -8 -1
a:<v-bear>	21 -3 -32 0
a:<v-begin>	18 -12 -14 0
a:<v-buy>	-5 0 8 -2
a:<v-deny>	12 -1 -9 0
a:<v-down>	-4 -10 18 0
a:<v-end>	8 -2 -10 0
a:<v-impose>	-9 9 -1 4
a:<v-propose>	3 -8 6 0
a:<v-return>	-3 -2 10 -1
a:<v-say>	0 -3 9 -22
a:<v-sell>	-3 0 7 -3
a:<v-suspend>	4 3 -6 -10
a:<v-target>	19 -6 -16 -5
a:<v-threaten>	6 -9 2 0
a:<v-up>	-14 21 -2 -13
a:?	1 -5 12 -17
a:]	8 -7 0 0
a:a	10 -1 -6 -24
a:a <level>	-11 11 0 0
a:a clause	10 -8 0 0
a:a deal	-13 18 -5 0
a:a duty	12 -10 0 0
a:a fact	17 0 -15 0
a:a framework	-11 12 0 0
a:a joint	-9 12 0 0
a:a meet	6 -1 -3 0
a:a pause	-6 8 0 0
a:a pen	6 -4 0 0
a:a quota	-10 13 -3 0
a:a result	13 -10 -1 0
a:a second	-4 9 -4 0
a:a signature	11 -11 0 0
a:a sixth	13 -12 0 0
a:a state	-5 -8 13 0
a:a third	10 -8 0 0
a:a truce	15 -17 0 0
a:a year	-14 10 1 0
a:about a	6 -5 0 0
a:about an	-22 6 17 0
a:about it	8 -7 0 0
a:about the	8 -5 -3 0
a:above	-11 0 12 0
a:accord	-16 17 0 0
a:after	0 11 -11 -4
a:after <span>	-16 20 -1 0
a:again	1 5 -15 -1
a:again .	-13 17 -1 0
a:again from	9 -9 0 0
a:against	6 -15 3 0
a:ago	-5 8 -2 0
a:ago .	-10 11 -1 0
a:agree in	7 -7 0 0
a:agree on	-6 7 0 0
a:agreement	7 0 -7 -2
a:agreement .	-10 9 0 0
a:ahead	-10 13 0 0
a:air	9 -1 -6 0
a:air base	8 0 -6 0
a:airport	-8 -3 15 0
a:al	10 -9 0 0
a:al -	9 -9 0 0
a:all	17 -24 -3 4
a:all .	4 -11 0 5
a:all the	12 -7 -6 0
a:alone	13 -12 0 0
a:already	10 -9 0 0
a:already .	6 -6 0 0
a:also	24 -10 -16 0
a:altogether	9 -7 0 0
a:altogether .	6 -4 0 0
a:aluminium	-10 11 0 0
a:an	-14 2 23 -12
a:an extension	-7 9 0 -2
a:an hour	-10 -11 19 0
a:and	1 11 -15 -9
a:and <day-ahead>	0 -5 6 0
a:and <name>	-9 14 -2 -3
a:and <person>	16 -10 -6 0
a:and again	10 -7 0 0
a:and at	-14 15 1 0
a:and by	-18 18 0 0
a:and come	23 -20 -2 0
a:and meet	-12 13 0 0
a:and part	-5 7 0 0
a:and pay	-2 -5 7 0
a:and steel	6 -4 0 0
a:announce on	8 -3 -1 0
a:another	19 -9 -8 0
a:another <span>	10 -4 -3 0
a:approval	9 -8 0 0
a:approve	25 -23 0 0
a:approve it	12 -11 0 0
a:are	6 1 -7 -3
a:are not	6 0 -3 0
a:arrangement	14 -17 0 0
a:arrangement to	2 -6 2 0
a:as	-20 18 0 0
a:as <name>	-3 6 0 0
a:as <seat>	-12 12 0 0
a:as a	-7 9 0 0
a:as before	-6 0 6 0
a:as the	1 -8 0 5
a:as well	-18 15 5 0
a:asia	18 -9 -10 0
a:ask for	-10 9 0 0
a:at	4 11 -18 -14
a:at <level>	-1 7 -7 0
a:at <money>	6 -5 0 0
a:at <number>	19 -14 -2 0
a:at noon	-4 8 0 0
a:at the	7 2 -11 -2
a:auction	-6 7 0 0
a:autumn	0 8 -10 0
a:autumn .	0 9 -7 0
a:back	27 -15 -13 0
a:ban on	-6 6 0 0
a:base	8 0 -6 0
a:be	16 -11 -4 0
a:be hold	8 -7 0 0
a:be in	-16 16 0 0
a:be know	-7 -1 11 0
a:beef	-4 -5 13 0
a:been	6 -18 0 10
a:beer	7 -6 0 0
a:before	-6 10 -1 0
a:before .	-23 25 0 0
a:before <day-ahead>	23 -22 0 0
a:before christma	-13 14 0 0
a:before the	-5 6 -3 0
a:begin	17 -14 -2 0
a:begin on	6 -6 0 0
a:begin to	9 -5 -1 0
a:behind	0 -4 6 0
a:behind the	-2 -3 7 0
a:being	8 -10 0 0
a:between	-1 14 -16 0
a:between <person>	0 6 -8 0
a:beyond	10 -6 -2 0
a:big	-8 9 0 0
a:bill	-10 10 0 0
a:boeing	-8 0 8 0
a:both side	8 -5 0 0
a:brandy	10 -10 0 0
a:bring	-7 0 10 -1
a:broke	-10 14 0 -1
a:broke up	-6 8 0 0
a:broker	7 -6 0 0
a:busan	-2 14 -13 0
a:busan .	-9 10 0 0
a:buy <goods-amount>	-15 1 14 0
a:buy <quality>	7 -2 -1 0
a:by	14 -10 0 -16
a:by <day-ahead>	11 -7 0 0
a:by <level>	6 -3 0 0
a:by <number>	13 -11 0 0
a:by <person>	-1 6 -10 0
a:by the	-14 11 6 0
a:c	8 -8 0 0
a:call	-18 12 4 4
a:call it	6 -3 0 0
a:call the	-17 19 -2 0
a:can	-4 -6 11 0
a:capital	19 -17 0 0
a:capital on	8 -5 0 0
a:carrier	-18 18 0 0
a:carry out	6 -1 -3 0
a:ceasefire	11 -10 0 0
a:certificate	-9 8 0 0
a:change	-10 0 9 0
a:charge <level>	9 -7 0 0
a:charge on	-8 10 0 0
a:chicken	-20 21 0 0
a:chip	16 -5 -9 0
a:christma	-8 9 0 0
a:christma .	-8 8 0 0
a:client	10 -10 0 0
a:close	-1 8 -5 0
a:close on	-9 12 0 0
a:closed	9 -6 0 0
a:closed <level>	10 -8 0 0
a:coal	-10 0 12 0
a:coffee	12 -10 0 0
a:collect <level>	-5 6 0 0
a:come	13 -15 0 -1
a:come down	-5 6 0 0
a:come into	0 -7 5 0
a:come to	-8 9 0 0
a:comment	7 -3 0 0
a:commerce ministry	17 -5 -12 0
a:company	6 -10 -3 5
a:conference	14 -13 0 0
a:confirm	16 0 -17 0
a:confirm on	7 -4 0 0
a:confirm the	-2 8 -6 0
a:consent	-10 11 0 0
a:control on	11 0 -8 0
a:correct	8 -6 0 0
a:cost	17 -15 0 0
a:cotton	-6 6 0 0
a:could	12 -9 0 0
a:count	1 -8 0 4
a:country	8 -3 -4 0
a:country .	17 -15 -1 0
a:cover	-12 12 0 0
a:curb	0 -5 7 0
a:curb on	0 -5 7 0
a:cut	-22 2 12 9
a:cut the	-8 9 0 0
a:daily	-8 10 0 0
a:date	-16 13 3 0
a:date .	-6 7 0 0
a:day	17 -10 -1 -2
a:day .	9 -12 3 0
a:day before	9 -6 -1 0
a:day of	-14 18 -1 0
a:de	7 -6 0 0
a:deal	5 0 -9 0
a:deal .	-9 14 -6 0
a:deal with	6 -3 0 0
a:dearer	9 -9 0 0
a:decide on	-15 16 0 0
a:declare	-12 13 0 0
a:decree	7 -6 0 0
a:delay	9 -3 -6 0
a:demand	4 -8 2 0
a:desk	-7 10 -1 0
a:detail	6 -1 -2 0
a:did	-7 1 1 2
a:did not	-19 10 5 2
a:differ	8 -6 0 0
a:discuss	-15 0 16 -2
a:dispute	9 -10 0 0
a:dispute over	3 -7 1 0
a:do	12 -8 -2 0
a:doe	-19 0 21 0
a:doe not	-11 -8 18 0
a:doesn't	-4 6 0 0
a:door	-6 -7 13 0
a:double	15 -11 -3 0
a:double its	7 -6 0 0
a:down	-11 16 0 -2
a:down <level>	-21 21 0 0
a:down in	10 -6 0 0
a:down on	-6 6 0 0
a:draw	8 -7 0 0
a:drop	-3 -1 7 0
a:drop its	-9 10 0 0
a:due	16 -14 0 0
a:duty	16 -9 -8 0
a:duty .	-9 11 0 0
a:duty of	8 -12 2 0
a:duty on	11 -4 -7 0
a:each	16 -8 -3 -1
a:each other	19 -11 -7 0
a:earlier .	7 -7 0 0
a:early	-11 13 0 0
a:early .	-6 8 0 0
a:earth .	10 -2 -7 0
a:earth and	-7 0 8 0
a:edition	8 -7 0 0
a:effect	5 0 -7 0
a:effect .	13 -7 -6 0
a:empty	0 7 -8 0
a:end	6 3 -22 2
a:end .	-7 7 0 0
a:end on	28 -18 -9 0
a:end without	-15 9 0 4
a:enter into	-11 11 0 0
a:evening	6 -7 0 0
a:evening .	6 -20 10 0
a:everything	-6 7 0 0
a:exchange	-6 7 0 0
a:exemption	-1 7 -3 0
a:expect	20 -16 -1 0
a:expect to	11 -8 -1 0
a:expire	23 -23 0 0
a:expire on	14 -13 0 0
a:explain	0 2 -6 0
a:export control	7 0 -2 0
a:exporter	0 -4 0 7
a:extend	-8 4 4 0
a:extend their	-6 2 2 0
a:extend to	6 -5 0 0
a:extend truce	-7 7 0 0
a:extension	-14 10 8 -3
a:extension .	-6 -8 15 0
a:extension of	-6 10 0 -1
a:extension on	-14 14 0 0
a:fact	4 -14 2 -1
a:fact sheet	4 -13 2 -1
a:fail	-23 24 0 0
a:fall	5 -9 2 0
a:fall .	-8 0 8 0
a:fall <level>	6 -5 0 0
a:far	17 -15 -1 0
a:farmer	-4 -2 7 0
a:fee	6 -4 -1 0
a:fee for	12 -12 0 0
a:fee on	-5 7 0 0
a:fentanyl	10 -3 -5 0
a:figure	16 -14 -1 0
a:fill	-11 11 0 0
a:find	13 -12 0 0
a:fire	7 0 -4 0
a:first	5 -9 0 2
a:first time	-2 -4 7 0
a:first week	0 1 -8 6
a:flag	6 -5 0 0
a:flag .	6 -5 0 0
a:follow	7 0 -7 0
a:followed	-1 9 -6 0
a:following	-8 5 0 0
a:following .	-7 8 0 0
a:for	-7 15 -6 -12
a:for <day-ahead>	-11 9 0 0
a:for <name>	-6 7 0 0
a:for <span>	-8 3 9 -2
a:for a	2 -8 12 -6
a:for an	-8 7 0 0
a:for every	-5 0 6 0
a:for good	12 -10 0 0
a:for it	-6 8 -1 0
a:for the	23 -7 -17 -5
a:for them	12 -12 0 0
a:for two	-7 8 0 0
a:for what	-9 10 0 0
a:force	-15 13 3 0
a:force .	-19 20 0 0
a:foreign	13 -3 -9 0
a:found	13 -11 0 0
a:four	14 -12 0 0
a:four .	15 -15 0 0
a:fourth	9 -6 0 0
a:framework	-16 14 0 0
a:free	8 -6 0 0
a:friday	12 -12 0 0
a:from	9 0 -11 -5
a:from <day-ahead>	-11 8 5 -1
a:from <day-gone>	-11 13 -6 2
a:from <name>	16 -12 0 0
a:from <number>	-5 0 6 0
a:from the	16 -10 -3 0
a:front	-15 17 0 0
a:gave the	-6 6 0 0
a:get	18 -14 -1 0
a:give	-2 7 -6 0
a:go	-3 7 -1 -5
a:go down	-3 -4 8 0
a:go on	2 4 -8 0
a:go to	-12 14 0 0
a:go up	9 -8 0 0
a:good	-19 -7 28 0
a:good .	-17 -4 19 1
a:good from	10 -7 -1 0
a:good is	-2 -1 6 0
a:grant	-4 8 -2 0
a:grape	-7 8 0 0
a:great	-7 8 0 0
a:guarantee	7 -6 0 0
a:gyeongju	7 0 -5 0
a:had	-3 -8 6 7
a:had agree	-13 7 6 0
a:had announce	-2 8 -5 0
a:had begin	11 -11 0 0
a:had go	-10 10 0 0
a:had not	1 -10 -1 9
a:had put	-10 3 0 7
a:hall	-12 13 0 0
a:hand	-11 17 -6 0
a:hand .	-17 18 -1 0
a:harbour	7 -6 0 0
a:has	-17 18 4 -2
a:has been	23 -23 1 0
a:has confirm	9 -2 -6 0
a:has it	-14 14 0 0
a:has not	8 -1 -6 0
a:has put	9 -1 -5 0
a:has say	-2 0 6 0
a:has still	-24 24 0 0
a:has to	19 -17 0 0
a:has until	-6 7 0 0
a:have	10 -3 -7 -1
a:have been	-6 2 0 5
a:having	-4 7 0 0
a:he	0 0 -10 6
a:hear	9 -8 0 0
a:here	-3 0 6 0
a:higher	-4 7 0 0
a:his	-18 12 3 1
a:his <person>	-7 7 0 0
a:his <quality>	-17 18 -1 0
a:hold	6 2 -9 -4
a:hold in	6 -5 0 0
a:hold its	7 0 -4 0
a:hold until	-7 8 0 0
a:home	26 -19 -8 0
a:hope	-19 15 5 0
a:hope for	-7 0 8 0
a:hope of	-16 16 0 0
a:hotel	-11 13 -1 0
a:hour	-9 0 12 0
a:house	0 8 -11 0
a:house .	-12 13 0 0
a:hull	-8 9 0 0
a:i	7 -7 0 0
a:ice	-9 0 10 0
a:import	7 -5 0 0
a:in	4 0 -2 -9
a:in <month-ahead>	-11 3 8 -1
a:in <month-gone>	-8 12 -3 0
a:in <name>	11 -13 0 0
a:in <number>	-18 21 0 0
a:in <quality>	7 -7 0 0
a:in <seat>	0 -7 15 -8
a:in <span>	10 -4 -4 0
a:in a	-5 6 0 0
a:in all	0 -6 0 5
a:in an	-7 7 0 0
a:in busan	0 7 -5 0
a:in force	-9 10 0 0
a:in geneva	9 -7 0 0
a:in london	-8 11 -1 0
a:in mid	10 0 -11 0
a:in one	14 -10 -4 0
a:in talk	-7 8 0 0
a:in the	-8 -4 9 5
a:in write	10 -8 0 0
a:index	-4 -2 7 0
a:into	9 -7 -1 0
a:into force	-7 2 4 0
a:investigation	-9 0 9 0
a:is	-10 1 7 4
a:is <level>	6 -5 0 0
a:is <number>	-8 10 0 0
a:is about	-3 8 -3 0
a:is being	6 0 -3 0
a:is expect	5 -6 0 0
a:is in	-12 14 0 0
a:is not	6 -5 0 0
a:is off	10 -9 0 0
a:is plan	-7 0 1 0
a:is put	-11 11 0 0
a:is still	-12 3 0 9
a:is the	6 -2 -1 0
a:issue	7 -5 0 0
a:issued	-9 0 10 0
a:issued on	-10 0 11 0
a:it 's	10 -8 0 0
a:it .	-16 5 7 6
a:it as	-9 3 0 4
a:it be	-7 -1 11 0
a:it in	7 -4 0 0
a:it lapse	-7 7 0 0
a:it on	11 -10 0 0
a:it up	12 -10 0 0
a:it was	-15 17 0 0
a:its	25 -2 -27 -12
a:its fact	11 0 -10 0
a:its own	21 -12 -7 0
a:its tariff	10 -9 0 0
a:itself	-13 16 -2 0
a:joint	-5 12 -6 0
a:joint statement	-13 13 0 0
a:just	-8 10 -1 0
a:karoline	-13 11 1 0
a:karoline leavitt	-13 11 1 0
a:keep	-16 6 11 0
a:keep its	-7 2 4 0
a:know	9 -19 5 0
a:kuala	-3 -1 6 0
a:kuala lumpur	-3 -1 6 0
a:lago	-15 15 0 0
a:lamb	-12 12 0 0
a:lapse	-7 5 0 0
a:last	15 -15 -2 0
a:last <span>	16 -23 3 0
a:last autumn	0 5 -7 0
a:last minute	-1 7 -5 0
a:last month	3 -7 4 0
a:last summer	-6 7 0 0
a:last until	15 -12 -1 0
a:lasted	-13 0 16 0
a:late	-25 24 0 0
a:late on	-13 15 -3 0
a:later	14 -12 -1 0
a:law	12 -9 -1 0
a:leave	-3 -7 4 7
a:leavitt	-13 11 1 0
a:leavitt say	-16 13 4 0
a:led	9 -9 0 0
a:led by	7 -6 0 0
a:less	9 0 -8 0
a:less than	-5 8 -3 0
a:let	2 -6 5 0
a:let in	7 -7 0 0
a:let it	-11 2 10 0
a:let the	8 -6 0 0
a:letter	12 -6 -5 0
a:levy	14 -9 -3 0
a:licence	11 -10 0 0
a:licensing	8 -1 -6 0
a:lift	-14 7 7 0
a:lift its	-5 6 0 0
a:lift the	-7 0 8 0
a:like	13 -13 0 0
a:likewise	15 -14 0 0
a:list	3 -10 0 0
a:listed	8 0 -5 0
a:little	-7 8 0 0
a:live	6 -3 -1 0
a:lobster	9 -9 0 0
a:london	-11 15 -1 0
a:london in	-10 10 0 0
a:long	-15 17 0 0
a:look	-8 12 -1 -1
a:look at	-9 9 0 0
a:lower	-9 15 -9 0
a:lower .	-6 7 0 0
a:lower its	7 -7 0 0
a:lumpur	-3 -1 6 0
a:lunch	-8 4 3 0
a:madrid	9 -8 0 0
a:magnet	6 -2 -1 0
a:many	9 -8 0 0
a:margin	19 -4 -16 0
a:market	13 -10 0 0
a:may	-1 7 -5 0
a:me	14 -11 -1 0
a:measure	10 -5 -2 0
a:medicine	8 -6 0 0
a:meet	2 17 -31 0
a:meet .	-11 12 0 0
a:meet <person>	-13 16 0 0
a:meet for	13 -11 0 0
a:meet in	16 -2 -3 -8
a:meet of	15 -8 -8 0
a:meet on	11 -6 -3 0
a:mention	-19 -4 22 0
a:mid	10 0 -11 0
a:mid -	10 0 -11 0
a:minister	-10 11 0 0
a:ministry	6 -8 0 0
a:minute .	-5 7 0 0
a:missing	-6 6 0 0
a:month ago	-9 14 -5 0
a:more	17 -11 -3 0
a:more than	7 -4 0 0
a:morning	15 -13 -1 0
a:move	11 -9 0 0
a:must	28 -23 -3 0
a:my	8 -7 0 0
a:name	-3 -5 8 0
a:need	-5 6 0 0
a:need the	-12 12 0 0
a:needed	11 -9 0 0
a:needed .	7 -5 0 0
a:negotiate	13 -11 0 -1
a:negotiation .	-6 6 0 0
a:never	-6 0 8 0
a:new	22 -25 -1 -1
a:new tariff	12 -10 -1 0
a:newspaper	-9 9 0 0
a:next	10 0 -8 -9
a:next week	-2 7 0 -6
a:night	-8 18 -6 0
a:night .	1 6 -9 0
a:no	0 6 -10 0
a:nobody	8 -5 0 0
a:noon	-2 6 0 0
a:noon .	-4 6 0 0
a:not	-9 3 1 4
a:not been	-3 -3 0 9
a:not mention	-19 -3 22 0
a:not take	7 -6 0 0
a:not to	9 -6 0 0
a:note	-4 -4 8 0
a:nothing	32 -25 -10 0
a:nothing .	18 -14 -4 0
a:now	10 -20 8 0
a:now .	0 -8 6 0
a:nut	-6 6 0 0
a:object	-10 12 0 0
a:of	16 -10 -16 3
a:of <day-ahead>	0 3 -6 0
a:of <day-gone>	-17 2 15 0
a:of <level>	3 -18 8 0
a:of <month-ahead>	1 0 -9 5
a:of <month-gone>	-1 -16 10 7
a:of <name>	21 -9 -11 0
a:of <person>	-8 10 0 0
a:of <quality>	-19 14 0 6
a:of <span>	-6 10 -1 0
a:of a	-15 18 -2 0
a:of an	4 -6 1 -1
a:of good	-13 -3 14 1
a:of its	11 -6 -2 0
a:of talk	16 -13 0 0
a:of tariff	7 -6 0 0
a:of the	8 7 -25 0
a:of their	-8 9 0 0
a:of them	-7 0 5 0
a:of trade	11 -10 0 0
a:of two	8 -6 0 0
a:off	-19 14 9 -1
a:off the	-9 -4 12 0
a:offer	8 -2 -5 0
a:official	14 -15 0 0
a:oil	14 -10 -1 0
a:oil .	6 -5 0 0
a:on	19 -7 -9 -12
a:on .	10 -7 0 0
a:on <day-ahead>	7 -5 -6 0
a:on <day-gone>	14 -8 -7 -4
a:on <day-today>	25 -20 -1 -8
a:on <level>	-7 8 0 0
a:on <quality>	-3 -9 13 4
a:on <span>	-14 14 0 0
a:on a	7 -4 0 -3
a:on an	-18 4 14 0
a:on both	10 -10 0 0
a:on car	7 -5 0 0
a:on each	5 -7 0 0
a:on export	-10 12 0 0
a:on hope	-16 16 0 0
a:on ice	-9 0 10 0
a:on it	12 -4 -6 0
a:on rare	16 -7 -9 0
a:on that	-13 -1 16 0
a:on the	10 0 -6 -7
a:on what	-2 6 -2 0
a:one .	-9 14 -5 0
a:one of	-3 -4 8 0
a:only	4 -10 4 0
a:opened <level>	-7 8 0 0
a:or	0 -6 4 0
a:orange	-13 14 0 0
a:order	-13 5 7 0
a:ore	-12 13 0 0
a:other	28 -21 -8 0
a:our	8 -6 0 0
a:out	-1 -21 17 0
a:outcome	6 0 -3 0
a:over the	3 -8 3 0
a:own	26 -13 -10 0
a:page	-12 12 0 0
a:paper	-9 2 7 0
a:part	-10 0 10 0
a:part .	-7 -8 13 0
a:passed	7 -7 0 0
a:passed the	6 -6 0 0
a:pause	-6 9 -1 0
a:pay	0 -13 5 4
a:pay for	-3 -4 7 0
a:peace	7 -4 0 0
a:pen	14 -12 0 0
a:permit	-11 9 0 0
a:permit for	-10 11 0 0
a:person	-7 0 7 0
a:pharmaceutical	-15 16 0 0
a:plan	1 -8 7 0
a:plan .	1 -7 3 0
a:plan for	-6 0 1 0
a:play	8 -6 0 0
a:point	0 -6 4 0
a:powder	-6 6 0 0
a:power	-6 0 7 0
a:prepare	3 -2 -9 7
a:president	-7 4 3 0
a:press secretary	-7 11 -3 0
a:price	3 -10 4 0
a:produced	-12 6 5 0
a:product	-6 3 1 0
a:product .	-9 9 0 0
a:protested	-11 0 13 0
a:published	-1 10 -5 0
a:published a	-6 9 0 0
a:published its	18 -3 -14 0
a:published the	-13 13 0 0
a:purchase	6 -3 0 0
a:put	0 1 -8 4
a:put <level>	6 -3 0 0
a:put <number>	-3 -1 0 8
a:put it	6 -3 0 0
a:put its	-5 0 6 0
a:put off	-15 17 0 0
a:put their	6 -3 0 0
a:quota	-10 13 -3 0
a:rare -	-1 -3 6 0
a:rate .	-11 11 0 0
a:ratify	6 -5 0 0
a:raw	-12 13 0 0
a:reach	12 -10 0 0
a:read	-3 6 0 0
a:ready	7 -6 0 0
a:recall	-5 6 0 0
a:reciprocal	-8 0 0 11
a:refused	9 -8 0 0
a:release	14 -13 0 0
a:released	7 -4 -1 0
a:remain suspend	-7 7 0 0
a:reply	0 3 -8 0
a:report on	7 -6 0 0
a:representative	0 -4 0 7
a:require	-8 7 0 0
a:required	7 -6 0 0
a:result	-5 -1 6 2
a:result .	10 -10 -2 3
a:rise <level>	10 -8 0 0
a:rise by	8 -7 0 0
a:room	6 -4 0 0
a:round	15 -7 -15 0
a:round of	11 -6 -3 0
a:rule	15 -7 -6 0
a:run to	8 -7 0 0
a:run until	-4 9 -2 0
a:salt	6 -6 0 0
a:same	7 3 -17 0
a:same .	8 0 -8 0
a:same day	3 1 -7 0
a:say	1 -13 13 -11
a:say <name>	7 0 -6 0
a:say a	7 -7 0 0
a:say in	1 -7 1 0
a:say it	-3 -14 13 0
a:say no	7 -6 0 0
a:say on	21 -14 -8 0
a:say that	7 -1 -4 0
a:say the	-1 -19 12 0
a:say yes	7 -4 -1 0
a:scale	-11 0 12 0
a:scale .	-12 0 13 0
a:scrap	9 -8 0 0
a:second	-8 1 2 3
a:second time	-4 7 0 0
a:second week	6 -26 10 7
a:secretary	-10 17 -5 0
a:secretary karoline	-11 13 -1 0
a:section	-4 0 7 0
a:section <number>	-5 0 7 0
a:see	-14 11 3 0
a:see it	-9 10 0 0
a:service	6 -6 0 0
a:sheet	1 -14 5 -1
a:sheet of	-16 -6 21 0
a:sheet on	17 0 -15 0
a:should	8 -6 0 0
a:show	-12 13 0 0
a:shut	0 -6 7 0
a:side	-10 5 8 -2
a:sign	-3 6 -2 0
a:sign .	3 2 -9 0
a:sign ?	8 -5 -1 0
a:sign by	-10 11 0 0
a:sign for	-20 20 0 0
a:sign the	7 -6 0 0
a:signature	6 -4 0 0
a:signature .	8 -8 0 0
a:silent	-14 0 15 0
a:silent on	-14 0 15 0
a:since	-5 4 6 -8
a:since <day-gone>	-8 12 -3 0
a:since <number>	-5 0 7 0
a:sir	-10 -4 13 0
a:sir <person>	-10 -4 13 0
a:sixth	8 -13 0 4
a:sixth round	10 -16 0 4
a:slap	-6 7 0 0
a:slip	-1 -5 7 0
a:slip <level>	-6 0 7 0
a:so far	12 -10 -1 0
a:some	6 -2 -2 0
a:something	-12 15 -4 0
a:soybean	4 -7 -5 7
a:special	-7 8 0 0
a:spoke	-5 7 0 0
a:spring	-10 4 8 0
a:spring .	-15 5 10 0
a:staff	-14 0 19 -7
a:stamp	8 -7 0 0
a:stand	6 -4 0 0
a:state	-5 -1 8 0
a:state visit	-1 -8 10 0
a:statement of	7 0 -9 0
a:statement on	-10 10 0 0
a:steel	20 -16 -2 0
a:step	-12 13 0 0
a:still	-12 9 -2 8
a:still to	-30 23 0 9
a:stock	-8 8 0 0
a:stop	-5 8 -2 0
a:strike	9 -7 0 0
a:successor	-6 7 0 0
a:summer	-12 13 0 0
a:summer .	13 -14 0 0
a:summit	4 1 -8 0
a:sunflower	10 -9 0 0
a:suspension	6 -3 -1 0
a:table	15 -7 -8 0
a:take	-1 6 -15 5
a:take a	-5 7 0 0
a:take effect	6 0 -6 0
a:take it	-2 -8 0 9
a:take place	7 -7 0 0
a:talk	5 2 -12 -3
a:talk .	26 -24 0 0
a:talk on	-8 10 0 0
a:talk with	-23 11 5 4
a:tariff	6 -7 5 -11
a:tariff .	0 -5 8 0
a:tariff for	-11 11 0 0
a:tariff on	-6 10 -5 0
a:tariff truce	-3 6 0 0
a:tea	22 -21 0 0
a:tell	8 -4 -3 0
a:tell us	-10 11 0 0
a:term	11 -1 -10 0
a:term .	-5 6 0 0
a:text	10 -6 -3 -1
a:th	-9 9 0 0
a:than	-6 15 -13 0
a:than <level>	-11 14 -4 0
a:than <span>	-4 7 -3 0
a:that	18 -19 3 -7
a:that .	-4 1 8 -6
a:that <name>	-8 8 -1 0
a:that <person>	8 -3 -3 0
a:the	-3 8 -3 -4
a:the <day-ahead>	-17 -2 21 -1
a:the <day-gone>	-5 11 -4 0
a:the <level>	-4 -2 8 0
a:the <name>	-27 22 10 -1
a:the <number>	-10 10 0 0
a:the <office>	0 6 -9 0
a:the <organisation>	0 6 -17 4
a:the <person>	34 -40 0 -1
a:the <quality>	-10 16 -7 0
a:the agreement	10 -8 0 0
a:the arrangement	9 -4 -2 0
a:the call	-7 -6 12 0
a:the come	12 -8 -4 0
a:the deal	6 -1 -2 0
a:the door	0 -4 6 0
a:the export	9 -5 0 0
a:the extension	-14 7 9 0
a:the first	-15 6 6 4
a:the following	-8 5 0 0
a:the fourth	6 -4 0 0
a:the hour	8 -5 0 0
a:the house	-16 16 0 0
a:the last	-9 2 7 0
a:the meet	-1 7 -4 0
a:the new	21 -13 -10 0
a:the next	-4 6 0 0
a:the order	-9 12 -3 0
a:the same	17 -5 -17 0
a:the second	-9 -2 6 6
a:the spring	-15 6 9 0
a:the step	-15 16 0 0
a:the summer	12 -14 0 0
a:the table	8 -5 -2 0
a:the tariff	-12 18 -8 0
a:the text	21 -17 -2 -1
a:the trade	-7 8 0 0
a:the two	-13 11 4 0
a:the visit	-7 0 5 0
a:the vote	9 -8 0 0
a:the week	0 7 -1 -3
a:the year	-6 -1 9 0
a:their	17 -6 -13 -2
a:their president	-4 6 0 0
a:their tariff	-15 17 0 0
a:them .	6 -6 0 0
a:themselve	-16 18 -2 0
a:then	9 -8 0 0
a:then .	10 -9 0 0
a:there is	-9 10 0 0
a:these	-6 2 2 0
a:they have	13 -12 0 0
a:they would	-9 10 0 0
a:thi	0 -3 -7 10
a:thi week	-8 -1 0 12
a:third	20 -15 -3 0
a:third round	16 -12 -2 0
a:thousand	6 -5 0 0
a:threat	3 0 -7 0
a:three	-8 12 -5 0
a:three time	-9 10 0 0
a:three week	14 -13 0 0
a:till	-3 6 0 0
a:time	11 -4 -3 -3
a:time on	-6 0 7 0
a:to	-6 19 -21 -2
a:to <day-ahead>	0 -7 12 -1
a:to <goods-amount>	-10 11 0 0
a:to <level>	-7 12 -6 -1
a:to <name>	8 -5 0 0
a:to <number>	-17 15 2 0
a:to <quality>	8 -6 0 0
a:to <seat>	5 0 -7 0
a:to a	5 -14 5 0
a:to approve	6 -6 0 0
a:to be	8 -2 -6 0
a:to discuss	-8 -3 12 -1
a:to end	-7 8 0 0
a:to extend	-12 5 6 0
a:to go	-9 10 0 0
a:to keep	-8 8 0 0
a:to prepare	1 -2 -8 8
a:to raise	6 -5 0 0
a:to see	-6 2 2 0
a:to sign	-11 14 -3 0
a:to stop	-7 8 0 0
a:to suspend	-13 6 6 0
a:to take	-15 9 0 8
a:to the	10 -8 -3 0
a:to vote	-18 18 0 0
a:together	-7 8 0 0
a:tonne	8 -7 0 0
a:too	15 -13 0 0
a:town	-13 14 0 0
a:trade	13 -5 -3 -7
a:trade agreement	-5 6 0 0
a:trade minister	-5 6 0 0
a:trader	7 -6 0 0
a:translation	9 -8 0 0
a:travel	6 -6 0 0
a:truce	-3 7 -11 1
a:truce .	8 -6 0 0
a:truce between	-9 9 0 0
a:truce in	0 -6 2 1
a:truce of	8 -4 -1 0
a:turn	-7 14 -7 0
a:twice	-11 12 0 0
a:twice .	-10 11 0 0
a:two	-11 11 4 -7
a:two .	-18 18 0 0
a:two country	7 -6 0 0
a:two president	-6 0 8 0
a:two side	-7 8 0 0
a:under section	-6 0 7 0
a:under the	7 0 0 -1
a:understanding	6 -2 -2 0
a:unlawful	7 -7 0 0
a:until	0 8 -17 0
a:until <day-ahead>	-2 8 -13 1
a:until <month-ahead>	7 -6 0 0
a:up	-14 22 -10 -5
a:up .	-5 7 0 0
a:up <level>	-9 10 0 0
a:up to	-5 6 0 0
a:us .	-10 11 0 0
a:use	-8 -8 9 3
a:use the	-15 0 16 0
a:used	-7 6 0 0
a:very	-4 7 -2 0
a:video	10 -8 0 0
a:view	6 -5 0 0
a:visit	-5 -6 12 0
a:visit .	-1 -4 8 0
a:vote .	-14 15 0 0
a:vote on	8 -7 0 0
a:wait	6 -5 0 0
a:waiting	-4 0 6 0
a:walk	-8 11 0 0
a:want	-7 5 3 0
a:want to	-13 13 0 0
a:warn	4 -7 3 0
a:was	6 7 -26 -10
a:was <level>	13 -12 0 0
a:was a	-19 19 0 0
a:was in	-5 9 0 -2
a:was sign	-6 6 0 0
a:was the	-9 9 0 0
a:we	-10 9 0 0
a:week	8 -18 -4 14
a:week .	14 -10 -8 1
a:week ago	14 -13 0 0
a:week of	0 -10 0 8
a:weekend	8 0 -6 0
a:welcomed	8 -7 0 0
a:welcomed the	8 -7 0 0
a:well	-16 15 1 -1
a:well .	-1 7 -5 0
a:were	10 -7 0 0
a:were discuss	0 -7 4 0
a:were not	-7 7 0 0
a:whether	-6 0 8 0
a:whether the	-8 0 9 0
a:why	14 -13 0 0
a:will	8 -1 -6 0
a:will go	-5 6 0 0
a:will not	-7 9 0 0
a:will put	-9 0 10 0
a:willing	7 -7 0 0
a:winter	6 -4 0 0
a:with	-8 4 3 -1
a:with <name>	6 -4 0 0
a:with <person>	-16 -3 20 0
a:with a	8 0 -10 0
a:with an	-5 14 -8 0
a:with his	-22 24 -2 0
a:with its	-5 6 0 0
a:with what	-11 2 8 0
a:withdraw	-7 8 0 0
a:withdraw its	-7 8 0 0
a:within	6 -9 0 -1
a:within the	8 -5 0 0
a:without	-20 26 -11 0
a:without a	-7 15 -9 0
a:without result	-16 11 0 4
a:worth	6 -5 0 0
a:would	-4 12 -10 0
a:would be	8 0 -5 0
a:would go	-12 12 0 0
a:write	-4 7 -5 0
a:write .	10 -8 0 0
a:year ago	-11 7 1 0
a:yes	7 -4 -1 0
a:you	20 -18 0 0
a:|	10 -2 -5 0
a:| <day-today>	6 0 -5 0
asks	3 -1 4 -20
b:"	1 1 1 -8
b:" <person>	13 -9 -5 0
b:" <quality>	-13 11 0 0
b:" he	15 -13 0 0
b:" in	-16 12 3 0
b:" mr	-19 20 0 0
b:" nobody	7 -7 0 0
b:" the	10 -30 16 0
b:" we	-8 9 0 0
b:&	16 -23 0 5
b:'	-4 8 4 -11
b:' meet	-20 13 10 -9
b:'s	-1 -14 13 3
b:'s ambassador	-8 10 0 0
b:'s commerce	13 -13 0 0
b:'s talk	3 -19 12 0
b:'s the	6 -4 0 0
b:'s trade	-14 3 -8 16
b:(	13 -26 4 4
b:)	-1 7 -5 0
b:) and	-9 10 0 0
b:*	8 -6 0 0
b:,	-11 11 12 -13
b:, <office>	3 -7 7 -8
b:, <person>	11 -26 9 -1
b:, <seat>	-13 14 0 0
b:, <span>	10 -17 4 0
b:, a	0 -12 14 -3
b:, according	-21 19 5 -1
b:, after	-15 9 9 0
b:, agree	-14 5 -4 12
b:, an	6 -4 0 0
b:, and	19 -18 1 -7
b:, announce	9 -6 -3 0
b:, at	-5 0 8 -5
b:, by	17 -14 0 0
b:, for	7 -6 0 0
b:, from	1 -8 4 0
b:, go	-5 6 0 0
b:, had	11 -5 -3 0
b:, has	6 -4 -4 0
b:, hold	7 -7 0 0
b:, in	-32 14 2 23
b:, is	-23 26 0 -5
b:, it	26 -26 0 0
b:, london	-8 8 0 0
b:, make	-11 7 4 0
b:, meet	-15 7 8 -4
b:, most	-5 10 -1 0
b:, on	-13 7 4 1
b:, one	14 -7 -7 0
b:, say	9 -5 0 -6
b:, sign	-11 2 15 0
b:, sit	3 -12 0 6
b:, tell	6 -8 1 0
b:, thi	13 -12 0 0
b:, to	0 6 -8 0
b:, under	8 -1 -5 0
b:, was	-7 10 -12 2
b:, will	-7 1 13 -6
b:, with	-13 15 0 0
b:, you	-10 11 0 0
b:- <number>	13 -12 0 0
b:- owned	13 -13 0 0
b:.	14 -6 -5 -4
b:. m	11 0 -11 0
b:. the	-5 0 6 0
b:/	-6 14 -7 -2
b::	0 0 -10 6
b:: <name>	-25 8 -3 18
b:: <number>	2 -14 13 2
b:: <organisation>	-7 7 0 0
b:: <person>	10 -3 -2 -7
b:: <span>	7 -5 0 0
b:: a	-8 9 0 0
b:: and	-7 13 -4 0
b:: in	-23 27 0 -8
b:: it	8 -11 -3 8
b:: no	6 -5 0 0
b:: on	-6 0 7 0
b:: our	0 8 -4 -1
b:: the	-22 26 -2 0
b:: there	18 -17 0 0
b:: they	-5 7 0 0
b:: we	14 -12 0 0
b:: what	-4 -10 15 -4
b:;	-6 12 -11 3
b:; a	9 -21 0 9
b:; in	-5 -8 2 8
b:<agent>	12 9 -23 -9
b:<day-ahead>	-16 12 5 -1
b:<day-ahead> in	-7 0 4 4
b:<day-ahead> to	-9 12 0 -2
b:<day-gone>	5 9 -9 -26
b:<day-gone> 's	13 -6 -5 0
b:<day-gone> <person>	-14 12 2 0
b:<day-gone> after	8 0 -13 0
b:<day-gone> and	0 8 -5 -3
b:<day-gone> evening	-12 8 2 0
b:<day-gone> for	12 -9 -1 0
b:<day-gone> in	-6 9 0 -8
b:<day-gone> that	6 -5 0 0
b:<day-today>	-14 6 15 -5
b:<day-today> after	2 -9 6 0
b:<day-today> the	-5 -9 13 0
b:<day-today> to	-9 7 0 0
b:<day-today> ·	-11 13 0 0
b:<duty>	15 -13 0 -5
b:<gate>	0 -9 0 13
b:<goods-amount>	12 -7 -2 0
b:<goods-amount> of	-4 6 0 0
b:<goods>	28 -14 -11 -14
b:<level-noun>	6 -6 -12 9
b:<level>	32 -30 -2 0
b:<level> at	9 -5 0 0
b:<level> in	13 -11 -9 3
b:<level> of	1 -10 6 0
b:<level> on	7 -1 -1 -1
b:<level> to	7 -6 0 0
b:<money>	17 -15 0 0
b:<money> in	9 -9 0 0
b:<month-ahead>	0 -9 9 0
b:<month-gone> in	-19 20 0 0
b:<name>	14 -9 -15 8
b:<name> 's	-5 12 -24 9
b:<name> -	-12 0 0 7
b:<name> agree	-13 0 15 0
b:<name> and	-23 15 1 11
b:<name> are	11 -9 0 0
b:<name> at	10 -5 -5 0
b:<name> conclude	1 -11 6 0
b:<name> end	-7 12 0 0
b:<name> has	-12 1 0 10
b:<name> have	-6 7 0 0
b:<name> hold	-2 -6 5 4
b:<name> in	0 8 -6 -6
b:<name> meet	0 -11 -5 16
b:<name> sign	17 1 -22 0
b:<name> take	3 -8 5 0
b:<name> talk	-3 6 0 0
b:<name> to	20 -26 5 0
b:<name> trade	12 -3 -7 -2
b:<name> was	-6 7 0 0
b:<name> will	12 -15 3 0
b:<name> would	7 -6 0 0
b:<not>	8 4 -12 -21
b:<number>	13 -12 3 -4
b:<number> -	14 -13 0 0
b:<number> /	-7 9 0 0
b:<number> <person>	4 -7 0 0
b:<number> and	8 -6 0 0
b:<number> at	9 -8 0 0
b:<number> good	-11 -14 20 8
b:<number> in	12 0 -12 -2
b:<number> of	-8 13 -3 0
b:<number> p	14 -4 -9 0
b:<number> round	-11 12 0 0
b:<number> the	7 -4 0 0
b:<number> to	-4 6 0 0
b:<office>	-15 25 -23 4
b:<office> 's	14 -15 0 0
b:<office> <person>	0 4 -7 0
b:<office> agree	-23 26 -2 0
b:<office> and	-13 -4 17 0
b:<office> are	-20 8 0 10
b:<office> from	18 -15 -2 0
b:<office> had	-15 18 0 -1
b:<office> in	8 -16 1 3
b:<office> meet	11 2 -3 -17
b:<office> of	-16 12 -9 6
b:<office> will	10 -1 -12 0
b:<organisation>	12 -4 -13 1
b:<organisation> from	0 0 -8 9
b:<organisation> had	8 -7 0 0
b:<organisation> has	6 -4 0 0
b:<organisation> in	-8 11 3 -17
b:<organisation> meet	-5 0 -2 9
b:<organisation> on	-4 6 0 0
b:<organisation> will	0 -5 0 6
b:<person>	-14 3 20 -24
b:<person> 's	-22 0 22 0
b:<person> and	0 5 -1 -10
b:<person> announce	0 -14 13 0
b:<person> at	15 -9 -10 0
b:<person> come	-9 0 10 0
b:<person> flew	7 -4 -1 0
b:<person> fly	-18 18 0 0
b:<person> for	23 -9 -17 0
b:<person> go	-6 7 0 0
b:<person> had	8 16 -27 0
b:<person> has	16 -13 -2 0
b:<person> in	-9 5 1 1
b:<person> is	3 -14 9 -3
b:<person> land	-10 0 11 0
b:<person> meet	-16 9 -1 4
b:<person> of	-2 7 -1 -1
b:<person> reach	-14 0 15 0
b:<person> say	23 -18 -5 -1
b:<person> sign	26 -31 4 0
b:<person> sit	0 6 -3 0
b:<person> spoke	14 -10 -6 0
b:<person> tell	-3 -5 5 7
b:<person> to	-10 -1 13 0
b:<person> travel	-7 7 2 -5
b:<person> was	0 -6 9 -2
b:<person> will	3 0 4 -11
b:<points>	-5 6 0 0
b:<quality>	3 14 -13 -16
b:<quality> -	6 -5 0 0
b:<quality> and	-10 13 -6 0
b:<quality> beef	6 -4 0 0
b:<quality> colleague	8 -7 4 -8
b:<quality> counterpart	-12 14 0 0
b:<quality> delegation	-15 16 0 0
b:<quality> embassy	8 -6 0 0
b:<quality> in	-19 19 0 0
b:<quality> leader	11 -5 -6 0
b:<quality> minister	9 -9 0 0
b:<quality> negotiator	11 -4 -5 0
b:<quality> official	-17 22 -1 -4
b:<quality> president	-25 19 7 0
b:<quality> ship	-10 1 7 0
b:<quality> side	-19 20 0 0
b:<quality> trade	-7 13 0 -5
b:<quality> vice	7 -5 0 0
b:<seat>	-11 2 13 -3
b:<seat> 's	-12 15 -2 0
b:<seat> /	11 -14 0 0
b:<seat> and	-3 -5 15 -11
b:<seat> had	0 -9 7 0
b:<seat> has	-7 0 10 0
b:<seat> in	-9 10 0 0
b:<seat> is	0 0 -7 9
b:<sender>	36 -26 -19 0
b:<span>	-14 12 4 -2
b:<span> after	10 -21 8 0
b:<span> and	-14 15 0 0
b:<span> in	-28 30 0 0
b:<span> later	8 -7 0 0
b:<span> of	-19 21 -5 0
b:<taker>	5 -9 -3 4
b:<v-agree>	3 2 -3 -8
b:<v-bear>	5 -8 5 -1
b:<v-begin>	-7 12 -3 -8
b:<v-buy>	13 -21 3 0
b:<v-down>	-11 7 7 -6
b:<v-end>	0 6 -12 0
b:<v-impose>	9 -1 -2 -13
b:<v-propose>	9 -3 -5 -5
b:<v-return>	22 -11 -15 -7
b:<v-say>	7 -8 -4 7
b:<v-stay>	18 -15 -13 6
b:<v-target>	-8 19 -10 -13
b:<v-up>	-6 5 0 0
b:@	6 -5 0 0
b:[	22 -21 0 0
b:a <office>	29 -1 -18 -9
b:a <organisation>	9 -10 -13 12
b:a bargain	-10 0 0 10
b:a conference	6 -2 -1 0
b:a deal	-11 13 0 0
b:a first	-18 20 -2 0
b:a fourth	-6 8 0 0
b:a framework	24 -23 0 0
b:a hotel	-9 12 -1 0
b:a joint	-17 0 0 14
b:a last	8 -6 0 0
b:a meet	-9 -2 5 8
b:a new	-20 21 0 0
b:a paper	8 -7 0 0
b:a permanent	-12 13 0 0
b:a second	-2 5 -6 0
b:a summit	-17 -16 29 0
b:a tariff	-18 12 4 0
b:a technical	8 -8 0 0
b:a third	2 2 -4 -8
b:a trade	0 -14 12 0
b:a truce	-31 25 9 0
b:a visit	0 -7 4 1
b:a weekend	-9 12 -1 0
b:about	-11 1 -6 17
b:about the	-9 -8 -5 21
b:accept	-5 0 8 0
b:accept an	-12 2 8 0
b:according	-1 9 -6 -2
b:according to	-1 9 -6 -2
b:add	-19 19 0 0
b:additional	7 -6 0 0
b:after	-8 4 10 -20
b:after <person>	7 -17 4 0
b:after <seat>	-7 0 9 0
b:after <span>	-23 28 -4 0
b:after a	9 -15 9 0
b:after talk	-7 6 0 0
b:afternoon	-24 0 22 0
b:again	14 3 -22 -9
b:again at	15 -13 -4 0
b:again in	3 10 -14 -7
b:again on	-10 13 0 -1
b:against	-14 10 4 0
b:against the	-13 13 0 0
b:agenda	-19 24 -3 -3
b:ago	-14 2 11 0
b:agree	0 2 -8 5
b:agree at	-7 0 7 0
b:agree in	9 -6 -12 8
b:agree on	7 2 -10 -1
b:agree to	-7 0 4 1
b:agreement	-2 6 -1 -9
b:agreement in	4 -10 4 0
b:agreement of	-11 12 0 0
b:agreement on	0 -6 6 0
b:agreement with	-13 16 -2 0
b:ahead	0 4 3 -9
b:air	3 -15 10 0
b:air base	-6 -3 10 0
b:airline	10 -9 0 0
b:all	-2 18 -21 -2
b:all time	-9 14 -8 0
b:also	-25 3 3 20
b:among	-10 0 8 0
b:an	19 -25 15 -16
b:an <office>	7 -5 0 0
b:an <quality>	10 -12 2 0
b:an air	3 -15 10 0
b:an extension	0 -1 7 -5
b:an invitation	-12 2 8 0
b:and	-3 10 -7 0
b:and <name>	-20 15 -4 14
b:and <number>	-10 11 0 0
b:and <person>	-19 4 18 -15
b:and <quality>	-19 17 0 0
b:and <seat>	1 -9 8 0
b:and a	24 -23 0 -2
b:and at	17 -7 -11 0
b:and from	-16 17 0 0
b:and has	13 -12 0 0
b:and he	0 6 -9 0
b:and in	7 3 -17 -8
b:and it	8 -3 -2 0
b:and of	11 -9 0 0
b:and on	15 -5 -8 0
b:and one	9 -2 -5 0
b:and our	10 -12 0 0
b:and say	13 -12 0 0
b:and the	-4 5 2 -7
b:and trade	-8 10 0 0
b:and will	5 -15 -2 13
b:announce	-3 -5 11 0
b:announce in	8 -9 0 0
b:announce that	-9 10 0 0
b:announce the	8 -13 2 0
b:announcement	8 -4 -3 0
b:another	-20 22 0 0
b:any	16 -14 0 0
b:any extension	11 -10 0 0
b:apec	20 -19 -2 -1
b:approve by	-8 9 0 0
b:are	-20 28 -8 -5
b:are due	-3 11 -6 -2
b:are in	-13 -6 13 7
b:are the	-9 9 0 0
b:are to	-6 21 -17 2
b:arrangement	6 -8 2 0
b:arrangement of	18 -14 -2 0
b:arrangement reach	-10 2 7 0
b:arrive	-13 4 6 0
b:arrive in	-17 7 6 0
b:arrived	10 -3 -6 0
b:article	-8 9 0 0
b:as	1 3 -2 -6
b:as <person>	-11 8 1 0
b:as a	9 -9 0 0
b:ask	3 -7 5 0
b:ask in	-4 0 6 0
b:ask whether	-4 8 -1 0
b:at	-6 5 -4 8
b:at <money>	6 -5 0 0
b:at a	-24 7 9 9
b:at an	-6 -3 10 0
b:at the	7 3 -10 -8
b:audience	12 -11 0 0
b:away	7 -6 0 0
b:back	6 -3 -1 0
b:back at	7 -6 0 0
b:back from	-13 15 0 0
b:back to	7 -4 0 0
b:bank	14 -13 0 0
b:bargain	-8 1 0 8
b:bargain with	-4 6 0 0
b:base	-6 -3 10 0
b:be	-5 12 -11 0
b:be a	-8 13 -1 -1
b:be approve	-5 6 0 0
b:be hold	-4 8 0 -2
b:be on	-13 18 -3 -3
b:be sign	20 -16 -5 0
b:bean	7 -6 0 0
b:beef	-6 -2 11 0
b:been	-1 12 -15 -1
b:been due	3 -10 8 0
b:been in	7 -2 -3 -1
b:before	-14 4 12 0
b:before <person>	-24 8 17 0
b:being	-8 0 10 0
b:bessent and	11 -9 0 0
b:between	-6 2 4 0
b:between <person>	4 -6 1 0
b:between the	-10 6 6 -1
b:black	15 -13 0 0
b:border	-7 10 0 0
b:born	7 -6 0 0
b:both	13 8 -17 -16
b:both <office>	-20 21 0 0
b:both country	6 2 -7 -1
b:both side	14 -4 0 -10
b:break	-8 10 0 0
b:bridge	-11 1 12 0
b:bridge at	-18 10 8 0
b:but	16 -9 -5 0
b:butter	5 -8 1 0
b:by	17 -16 1 -3
b:by <person>	-14 13 0 0
b:by a	17 -14 0 0
b:by our	3 0 6 -22
b:by telephone	-1 -4 9 0
b:by the	-16 14 6 -1
b:call	18 -14 -7 0
b:call at	7 -5 0 0
b:call on	-13 15 -5 2
b:carry	13 -8 -4 0
b:carry out	11 -7 -4 0
b:case	6 -5 0 0
b:ceasefire was	-12 12 0 0
b:charge	15 -11 0 -3
b:charge <level>	7 -5 0 0
b:charge at	7 -6 0 0
b:charge in	6 -3 0 0
b:chip	10 -2 -4 0
b:chipmaker	10 -10 0 0
b:claim	6 -5 0 0
b:clock	-22 23 0 0
b:closed	6 -1 0 -1
b:club	7 -5 0 0
b:coffee	8 -7 0 0
b:colleague	5 -3 3 -8
b:colleague in	-4 7 -1 0
b:come	-13 7 3 1
b:come back	-11 13 -2 0
b:come from	4 0 -6 0
b:come out	-7 0 7 0
b:come to	8 -18 13 -3
b:commerce ministry	11 -11 0 0
b:communiqué	6 -4 5 -10
b:company	25 -21 -2 0
b:concern	12 -9 0 0
b:conference in	13 -10 -3 0
b:consultation	0 3 -10 5
b:consultation in	-5 13 -7 0
b:contact	-5 -1 0 8
b:container	6 -5 0 0
b:continue	7 -2 -2 -1
b:copper	-19 13 6 0
b:cost	21 -18 0 0
b:could	14 -14 0 0
b:counterpart	-12 14 0 0
b:country agree	0 12 -9 0
b:country meet	-7 5 2 0
b:country will	-2 -9 5 6
b:crossed	10 -9 0 0
b:custom	9 -27 -3 19
b:cut	-8 10 0 0
b:day	-5 8 0 -7
b:day of	-3 7 -1 0
b:deadline	10 -8 0 0
b:deal	-3 9 -4 -4
b:deal of	-14 10 3 0
b:deal with	12 -4 -3 0
b:decision	7 -4 0 0
b:decree	9 -8 0 0
b:delegation	-3 20 -12 -12
b:delegation are	10 -10 0 0
b:delegation in	-10 11 0 0
b:delegation meet	-6 17 -1 -6
b:delegation of	6 -3 0 0
b:delegation will	-4 9 0 -2
b:did	4 -10 7 0
b:did the	-14 5 10 0
b:discuss	-8 12 -12 5
b:discuss at	1 1 -9 3
b:discuss in	-5 11 0 -6
b:discuss the	3 -9 0 5
b:discussion	-10 10 0 0
b:dispute	9 -6 0 0
b:docker	12 -10 0 0
b:doe	14 -19 0 0
b:done	7 0 -14 -1
b:done at	5 1 -12 -1
b:down	13 -6 -1 -6
b:draw	-8 10 0 0
b:drop	6 -6 0 0
b:due	4 -13 10 0
b:due in	-9 0 11 -5
b:duty	8 -1 -11 0
b:duty in	2 -8 0 4
b:duty of	-6 9 0 0
b:each other	-9 5 3 0
b:earlier	14 -13 0 0
b:earlier round	24 -23 0 0
b:earth	3 0 -6 0
b:effect	-13 13 0 0
b:eighth	14 -12 0 0
b:election	10 -10 0 0
b:election in	10 -10 0 0
b:embassy	12 -7 -2 0
b:embassy in	11 -7 -1 0
b:end of	-9 8 0 0
b:end on	8 -7 0 0
b:end the	8 -8 0 0
b:enter	6 -6 0 0
b:envoy	10 -3 -17 8
b:evening	-9 6 1 0
b:every	6 -4 0 0
b:everybody	0 6 -5 0
b:exchanged	8 -8 0 0
b:expect in	-19 2 2 6
b:expect the	9 -7 0 0
b:expect to	-6 9 0 -2
b:expert	-2 -20 -3 22
b:expert in	-2 -1 0 6
b:expert of	7 -4 0 0
b:export	-5 8 -5 2
b:export of	-11 12 0 0
b:extend	20 -19 0 0
b:extension	4 -2 2 -6
b:extension in	12 -5 0 -4
b:extension of	-7 0 6 0
b:extension was	-14 15 0 0
b:face	-5 10 0 -1
b:fact	-7 -5 11 0
b:fact sheet	-7 -5 11 0
b:fall	3 -12 7 0
b:farmer in	-6 7 0 0
b:fee	0 -21 0 19
b:fee at	-13 -9 0 21
b:fee for	8 -7 0 0
b:fee in	18 -16 0 0
b:ferry	-8 -15 0 21
b:ferry to	7 -7 0 0
b:few	9 -8 0 0
b:fifth	14 -10 -1 0
b:fifth round	19 -18 0 0
b:final	11 -21 11 0
b:first	-14 14 -17 13
b:first meet	-16 9 -12 9
b:first time	-6 0 0 7
b:first two	-10 11 0 0
b:flew	1 3 -7 0
b:flew home	16 -19 0 0
b:flew to	-1 7 -9 0
b:floor	7 -7 0 0
b:fly	6 -1 -8 0
b:fly to	0 3 -8 0
b:follow	-9 11 0 0
b:followed	-7 9 0 0
b:following	-14 15 0 0
b:for	14 -4 -28 6
b:for <day-ahead>	-1 2 3 -6
b:for <day-gone>	-15 16 0 0
b:for <name>	9 -16 0 8
b:for <span>	16 -9 -5 0
b:for the	11 -6 -8 1
b:found	-1 6 -2 0
b:fourth	-1 8 -4 -5
b:fourth round	11 -9 0 0
b:framework	14 -10 -3 0
b:framework for	12 -10 0 0
b:free	9 -8 0 0
b:freight	8 -7 0 0
b:freight from	6 -5 0 0
b:friend	11 -11 0 0
b:from	8 -14 3 2
b:from <day-ahead>	-7 9 0 0
b:from <name>	-6 -1 6 2
b:from <number>	7 -5 0 0
b:from <seat>	2 -4 -10 11
b:from a	8 -9 0 0
b:from our	-6 0 11 -7
b:from shanghai	7 -7 0 0
b:front	23 -20 0 0
b:further	-5 8 -1 0
b:future	8 -7 0 0
b:future in	8 -7 0 0
b:give	-19 21 -2 0
b:given	9 -16 0 6
b:given in	4 -12 0 7
b:go back	7 -6 0 0
b:go on	24 -19 -2 -4
b:go to	-11 4 2 5
b:go up	-8 9 0 0
b:goalkeeper	12 -12 0 0
b:golf	-8 -4 13 0
b:good	-19 0 17 6
b:good morning	-16 9 -4 8
b:good new	7 -6 0 0
b:government	-15 21 -7 -3
b:greer	0 4 -6 0
b:grower	11 -6 0 -2
b:grower in	15 -14 0 0
b:guest	-5 2 -7 9
b:had	12 2 -13 -10
b:had accept	-5 0 6 0
b:had agree	16 -11 -3 0
b:had ask	8 -7 0 0
b:had been	11 -1 -14 1
b:had meet	0 11 -6 -7
b:had prepare	2 3 -9 0
b:had tell	-8 8 0 0
b:hail	-15 15 0 0
b:half	-11 8 -4 8
b:hand	-8 0 8 -2
b:hand in	-15 10 2 0
b:hand on	-8 0 9 0
b:harbour	5 -8 0 2
b:has	20 -22 0 0
b:has ask	7 -5 0 0
b:has been	-8 10 0 -4
b:has offer	8 -3 -3 0
b:has promise	-6 7 0 0
b:has to	9 -8 0 0
b:have	6 0 -12 0
b:have a	-9 10 0 0
b:have agree	6 -6 0 0
b:have been	-2 7 -5 0
b:have to	9 -8 0 0
b:having	-5 8 0 0
b:he	-17 24 0 -12
b:he and	2 4 -8 0
b:he expect	16 -5 -7 -5
b:he had	-4 7 0 -2
b:he is	-6 -15 21 0
b:he meet	-16 -4 20 -1
b:he was	12 -9 -12 10
b:he will	11 5 -16 0
b:head	-1 -5 7 0
b:heard	9 -8 0 0
b:her	6 -5 0 0
b:here	9 -12 3 0
b:here in	9 -6 0 0
b:him	11 -5 -5 0
b:his	-11 0 25 -9
b:his <person>	8 -6 0 0
b:his <quality>	-7 5 4 -2
b:hold <span>	0 -6 0 7
b:hold a	18 -14 0 -6
b:hold at	-10 12 0 0
b:hold in	2 2 -4 -7
b:hold talk	-16 3 10 0
b:hold their	-15 6 0 4
b:home	-3 -2 9 -1
b:home from	-14 7 10 0
b:hope	10 -6 -1 0
b:hotel	-17 15 2 0
b:hotel in	-3 6 -1 0
b:hour in	-6 10 -2 0
b:house	11 -6 -1 0
b:house of	7 -5 0 0
b:how	12 -9 -1 0
b:i	-10 22 -19 -9
b:i meet	-6 10 -1 0
b:i say	6 -5 0 0
b:i shall	-15 18 0 0
b:i sign	-25 25 0 0
b:if you	4 -18 9 0
b:importer	0 -6 -2 5
b:in <month-gone>	5 0 -7 -3
b:in <number>	-7 8 0 0
b:in <seat>	0 7 -12 -3
b:in a	-9 20 -12 -4
b:in an	8 -8 0 0
b:in geneva	-12 12 0 0
b:in london	8 -7 0 0
b:in return	8 -6 0 0
b:in the	9 -13 0 2
b:initialled	-7 11 -2 -1
b:initialled in	-2 6 -1 0
b:into	8 0 -14 0
b:invitation	-12 1 8 0
b:invitation to	-12 2 8 0
b:invited	10 4 -15 0
b:is	-11 3 12 -1
b:is a	-6 9 -1 0
b:is due	0 -3 6 -2
b:is expect	-2 0 0 6
b:is in	0 -4 9 -1
b:is not	7 -4 0 0
b:is on	11 -5 -4 0
b:is plan	4 0 -9 -2
b:is scheduled	-7 6 0 0
b:is set	-12 8 -1 4
b:is the	13 -16 4 -5
b:is to	3 0 4 -13
b:is what	0 -5 -7 11
b:issued	11 -8 0 0
b:it	17 -14 -20 7
b:it 's	4 -14 0 5
b:it also	7 -6 0 0
b:it at	-6 3 3 0
b:it had	7 -13 0 6
b:it has	8 -4 0 0
b:it in	-15 10 1 0
b:it is	20 -9 -10 -6
b:it must	7 -5 0 0
b:it take	9 -10 0 0
b:it to	8 -7 0 0
b:it was	7 -8 8 -18
b:it will	0 17 -15 -8
b:it would	15 -14 0 0
b:it'll	-7 8 0 0
b:its	20 -21 -11 11
b:its <office>	6 -3 0 0
b:its <organisation>	6 -4 0 0
b:its own	-13 10 -1 7
b:jamieson	0 4 -6 0
b:jamieson greer	0 4 -6 0
b:jinping in	-5 0 7 0
b:joint	-8 5 -7 8
b:joint <organisation>	-14 8 -5 7
b:joint statement	19 -19 0 0
b:keep	4 -9 4 0
b:keep the	8 -8 0 0
b:know	8 -4 0 0
b:land at	8 -7 0 0
b:land in	-14 9 7 0
b:last	-4 0 -2 11
b:last in	0 -13 -3 14
b:last meet	15 -6 -7 -6
b:last time	-6 -7 13 0
b:last week	-11 8 -9 9
b:late	8 -4 -2 0
b:later	12 -10 0 0
b:law	11 -1 -8 0
b:lawyer	16 -10 0 -4
b:lead	14 -13 0 0
b:leader	12 -35 19 -6
b:leader of	8 -9 0 0
b:leave	-12 8 -1 6
b:leave for	-11 2 0 9
b:leave the	9 -6 -1 0
b:less	11 -10 0 0
b:let	-6 2 4 0
b:letter	17 -14 -3 0
b:level	-12 1 -4 12
b:levy	11 -9 0 0
b:lift	-8 0 8 0
b:line	-9 12 -2 0
b:list	-10 6 0 2
b:live from	-5 8 0 0
b:london	-13 14 0 0
b:london and	-8 8 0 0
b:long	-18 20 0 0
b:look	-16 -1 14 5
b:look at	0 -8 0 6
b:lorry	23 -21 0 0
b:lower	17 -14 0 0
b:lunch	12 -8 0 0
b:m	12 0 -11 0
b:m .	12 0 -11 0
b:madrid	6 -5 0 0
b:make	10 -4 -3 -3
b:make in	11 -10 0 0
b:man	12 -8 -1 0
b:man in	12 -8 -1 0
b:many	-4 -7 11 0
b:market	1 -7 4 0
b:match	19 -19 0 0
b:matter	-9 -4 3 11
b:matter in	0 -10 0 10
b:may	19 -11 -8 0
b:me	-8 9 0 0
b:mean	-8 8 0 0
b:meant	17 -16 0 0
b:mediator	16 -16 0 0
b:meet	9 -14 2 5
b:meet <name>	4 3 0 -10
b:meet <person>	-5 28 -16 -7
b:meet <quality>	2 7 -4 -6
b:meet again	4 8 -12 -8
b:meet at	-19 8 12 -3
b:meet for	0 3 -7 0
b:meet his	-5 0 8 0
b:meet in	-6 -6 8 5
b:meet is	25 -27 6 -5
b:meet of	-8 -16 1 24
b:meet on	-10 12 0 -3
b:meet was	-9 -1 9 0
b:meet will	-18 6 -5 8
b:meet with	0 -3 6 0
b:member	21 -20 0 0
b:member of	11 -9 0 0
b:men	-18 8 9 0
b:men meet	-14 0 11 0
b:midnight	-10 16 -8 0
b:midnight in	-7 13 -7 0
b:milk	9 -7 0 0
b:million	-7 7 0 0
b:minister	12 0 -10 -14
b:ministry	2 -23 -4 23
b:minute	9 0 -10 0
b:minute past	7 2 -15 0
b:month	21 -16 -3 0
b:more	3 -9 3 0
b:more than	0 -7 5 0
b:morning	0 -9 3 6
b:morning from	-17 9 -4 8
b:most	15 -9 -7 0
b:most of	18 -17 0 0
b:move	8 -7 0 0
b:mr <person>	-6 5 0 1
b:must still	-7 7 0 0
b:my	8 -19 -1 11
b:my <office>	-1 -7 0 10
b:name	-11 13 0 0
b:name to	-10 11 0 0
b:named	-6 0 8 0
b:need	18 -14 -2 0
b:need the	14 -12 -1 0
b:negotiate	0 6 -7 -4
b:negotiate in	-9 11 0 0
b:negotiate with	18 -15 -1 0
b:negotiation	-15 22 -5 -6
b:negotiation on	-11 12 0 0
b:negotiation with	7 -3 0 0
b:negotiator	1 -3 -7 6
b:neighbour	-1 -10 11 0
b:new	-14 24 -16 -3
b:new conference	-19 19 0 0
b:new round	-10 10 0 0
b:new york	-6 12 -7 0
b:next	12 -2 -7 -14
b:next is	-15 19 -2 0
b:next meet	7 0 -10 -1
b:next round	13 -10 0 0
b:night	-8 18 -12 0
b:night in	-25 26 0 0
b:nine	-12 14 0 0
b:no	6 -1 0 -8
b:no .	12 -17 4 0
b:no one	-7 8 0 0
b:nobody	-5 10 -6 0
b:nobody at	-10 10 0 0
b:noon	7 -3 -3 0
b:northern	9 -9 0 0
b:not	26 -16 -11 -3
b:note	-19 16 0 4
b:nothing	-5 6 0 0
b:notice	23 -14 -8 0
b:number	-7 11 -2 0
b:of <day-gone>	-5 6 0 0
b:of <level>	-7 9 0 0
b:of <name>	-16 8 8 -2
b:of <office>	-1 -7 0 10
b:of <person>	1 -6 3 0
b:of <span>	-22 19 2 0
b:of a	-22 30 -7 -7
b:of both	3 10 -8 -8
b:of expert	0 -4 0 7
b:of it	-5 7 0 0
b:of its	-12 4 0 10
b:of our	9 -6 0 0
b:of peace	20 -20 0 0
b:of talk	-10 20 -5 -12
b:of tariff	7 -2 0 -3
b:of the	-9 -8 10 15
b:of them	1 4 -7 0
b:of trade	-12 0 -5 13
b:of what	10 -8 0 0
b:offer	11 -6 -3 0
b:offer to	18 -15 -3 0
b:official	-18 29 -1 -11
b:oil	-10 12 0 0
b:on <day-ahead>	-18 2 3 12
b:on <day-gone>	5 4 -7 -16
b:on <day-today>	-1 -10 17 0
b:on <quality>	6 -4 0 0
b:on a	16 -10 -6 -2
b:on his	-8 6 2 0
b:on in	13 -13 0 -2
b:on it	-12 0 1 8
b:on its	13 -12 0 0
b:on paper	-11 8 2 0
b:on pay	6 -5 0 0
b:on that	22 -15 -5 -2
b:on the	-18 6 18 -3
b:on tiktok	-6 6 0 0
b:on what	-5 11 -4 0
b:one	-1 14 -16 -4
b:one in	0 10 -12 0
b:one minute	8 2 -15 0
b:opposition	-2 7 -4 0
b:order	9 -15 2 0
b:other	-4 -2 0 8
b:other in	-17 4 9 0
b:our	0 -6 10 -5
b:our <office>	-28 17 15 -1
b:our man	11 -7 -1 0
b:our reporter	6 0 -9 0
b:our side	-15 16 0 0
b:out	-5 7 0 -2
b:out in	-5 7 -1 0
b:out of	-17 17 0 0
b:out the	19 -16 -2 0
b:outside	6 -8 0 0
b:over	0 -13 14 -2
b:over the	20 -16 -1 0
b:own	-6 1 0 6
b:owned	13 -13 0 0
b:p	16 -6 -9 0
b:p .	14 -4 -9 0
b:pact with	9 -8 0 0
b:page	16 -15 0 0
b:pair	-17 20 0 0
b:part	9 -2 -6 0
b:part of	8 -2 -6 0
b:parted	-6 2 1 0
b:partner	8 -7 0 0
b:party	7 0 -7 -5
b:past	16 -1 -19 -1
b:past midnight	-1 6 -5 0
b:pause	-8 10 0 0
b:pay	16 -14 -9 3
b:pay <level>	4 -7 -6 6
b:pay in	4 -6 1 0
b:peace	29 -26 0 0
b:peace talk	20 -20 0 0
b:pen	-3 -16 18 0
b:people	-1 9 -6 0
b:people in	8 -6 -1 0
b:permanent	-12 13 0 0
b:permanent agreement	-18 18 0 0
b:place in	-9 8 3 0
b:plan	-2 2 3 -7
b:plan to	-13 3 8 0
b:plant	13 -13 -7 2
b:plant in	8 -5 0 0
b:play	15 -14 0 0
b:port	23 -24 -6 3
b:port charge	9 -6 0 -1
b:port fee	9 -8 0 0
b:post	-2 6 -3 0
b:post of	-7 8 0 0
b:prepare	-6 20 -11 0
b:prepare the	1 10 -15 0
b:president	-1 -18 23 -12
b:president <person>	-3 -2 7 0
b:president agree	13 0 -13 0
b:president are	14 -1 -10 0
b:president of	0 -14 15 -1
b:press	13 -12 0 0
b:prolongation	-15 15 0 0
b:promise	5 -6 0 0
b:promise in	6 0 -5 0
b:promise to	6 -5 0 0
b:proposal	-7 7 0 0
b:propose	14 -9 -4 0
b:protocol	-19 13 -2 10
b:public	6 -6 0 0
b:published	-5 -2 10 0
b:put	0 6 -7 0
b:put on	-11 4 6 0
b:put the	9 -6 0 0
b:quay	6 -6 0 0
b:question	10 -10 -2 1
b:rain	12 -12 0 0
b:raise	-22 14 -3 6
b:raise the	0 -4 -2 9
b:rare	3 0 -6 0
b:rare earth	6 0 -5 0
b:rate of	-10 11 0 0
b:reach in	0 0 5 -6
b:reach on	14 -14 0 0
b:ready	6 -4 0 0
b:ready to	6 -4 0 0
b:reason	17 -17 0 0
b:recall	23 -19 -1 0
b:receive	-1 5 0 -8
b:recently	-6 10 -2 0
b:red	17 -15 0 0
b:remain	2 -7 0 2
b:remark	-11 7 3 0
b:report	12 -7 -2 0
b:report in	-5 7 0 0
b:reporter at	-3 8 -4 0
b:reporter in	0 -8 7 0
b:representative	0 -8 -8 15
b:representative jamieson	0 4 -6 0
b:republic	-5 7 0 0
b:republic of	-6 8 0 0
b:result	-19 14 5 0
b:result of	-13 7 5 0
b:resume	12 -6 -2 -5
b:resume in	11 -7 0 -2
b:return	8 -2 -8 0
b:return from	-18 20 -3 0
b:review	-5 9 0 -1
b:rise	9 -5 0 0
b:room	-10 14 -1 0
b:room in	-5 7 0 0
b:round	18 -3 -25 -26
b:round in	-25 31 -4 -4
b:round is	-7 11 -1 0
b:round of	25 -17 -3 -9
b:round since	13 -11 0 0
b:round take	-17 18 0 0
b:round were	26 -25 0 0
b:round will	20 -18 0 0
b:run	6 -1 -2 0
b:same	-13 13 1 0
b:same day	-14 9 7 0
b:say	12 0 -8 -15
b:say <office>	6 -9 0 0
b:say <person>	5 7 -14 0
b:say he	6 4 -6 -5
b:say in	8 -9 3 0
b:say it	11 -10 0 0
b:say on	4 -13 8 0
b:say so	2 -6 1 0
b:say that	-12 13 0 0
b:say the	-20 20 0 0
b:scheduled	-7 6 0 0
b:second	-6 15 -15 -3
b:second day	-27 29 0 0
b:second meet	17 -8 -3 -7
b:second round	4 0 -1 -6
b:secretary	0 -15 -10 22
b:see	0 -3 8 -7
b:see <person>	-1 12 -7 0
b:sell to	-10 10 0 0
b:session	-10 3 5 0
b:session in	0 -11 11 0
b:session of	-6 11 -3 0
b:set for	-20 17 -1 4
b:seven	-4 -7 10 0
b:seventh	-14 15 0 0
b:seventh round	-14 15 0 0
b:shall	0 7 -3 -2
b:shall be	-4 6 0 0
b:shanghai	9 -8 0 0
b:share in	-5 9 -1 0
b:she	0 -6 2 2
b:sheet	-13 -5 17 0
b:sheet that	-14 -2 16 0
b:ship	5 -9 4 0
b:ship in	-5 7 0 0
b:ship to	7 -5 0 0
b:shook	-24 13 10 0
b:shook hand	-21 9 10 0
b:should	-11 8 3 0
b:side	4 4 -8 -5
b:side agree	8 -9 0 0
b:side had	6 -5 0 0
b:side meet	15 0 -8 -8
b:side of	-7 8 0 0
b:side will	6 -7 -3 3
b:sign	6 -1 -1 -10
b:sign a	-3 -4 12 0
b:sign an	1 -10 4 0
b:sign for	8 -7 0 0
b:sign in	3 2 -10 -3
b:sign it	-19 17 3 0
b:sign its	-12 13 0 0
b:sign the	2 -9 10 0
b:sign with	-11 11 0 0
b:signature	6 -2 -3 0
b:since <day-gone>	6 -4 0 0
b:since <month-gone>	4 -13 0 4
b:since the	-9 16 -2 -2
b:since their	-7 -2 10 0
b:sit	-3 0 -6 11
b:sit down	10 -5 -1 -3
b:sit in	-18 5 0 11
b:sit together	-3 6 0 0
b:sixth	16 -13 0 0
b:sixth round	11 -10 0 0
b:slip	-14 11 1 0
b:so	2 -7 0 5
b:so in	5 -10 2 0
b:so that	-7 0 0 5
b:some	8 -6 0 0
b:speak	8 -2 0 -3
b:speaking	11 -7 -1 0
b:spent	-6 4 -2 4
b:spoke	-5 -6 -6 19
b:stand	14 -9 -4 0
b:start	-2 11 -6 -4
b:start in	-9 16 -1 -3
b:state	-2 -16 0 19
b:statement	21 -20 0 0
b:stay	13 -9 -1 0
b:stay in	6 -5 0 0
b:still	7 0 -7 0
b:still be	-8 8 0 0
b:stock	8 -7 0 0
b:stock in	6 -4 0 0
b:strike	-4 12 -7 -1
b:strike in	1 3 -7 0
b:subject	-10 13 0 0
b:sugar	8 -5 0 0
b:summit	-1 -3 7 -2
b:summit in	-2 6 0 0
b:summit of	4 -7 0 0
b:suspension of	6 -5 0 0
b:table	-14 10 5 0
b:table in	-19 23 -3 0
b:take place	-6 7 1 -2
b:talk	8 -3 -3 -2
b:talk are	6 -3 0 0
b:talk at	-21 10 11 0
b:talk for	18 -18 0 0
b:talk in	-14 15 -4 1
b:talk resume	13 -12 0 0
b:talk take	16 -14 0 0
b:talk will	-10 13 -1 0
b:talk with	16 -17 1 -2
b:talked	-8 7 2 0
b:talking	6 0 -3 -1
b:tariff	4 -7 7 -7
b:tariff truce	3 -13 9 0
b:tax	-6 6 0 0
b:tea	11 -9 0 0
b:team	0 10 -5 -6
b:technical	3 -23 0 19
b:technical meet	6 -7 0 0
b:technical talk	0 -10 0 12
b:telephone	-8 2 7 0
b:tell me	-12 13 0 0
b:tell the	29 -25 -2 0
b:tell us	-7 8 0 0
b:term	0 3 -7 0
b:text	8 -5 0 0
b:that	5 -6 -2 3
b:that <level>	-6 7 0 0
b:that <name>	-7 2 -6 11
b:that <office>	-3 12 0 -7
b:that <person>	6 -6 0 0
b:that <seat>	-6 -6 12 0
b:that a	-27 15 7 2
b:that both	12 -11 0 0
b:that had	7 -2 -4 0
b:that he	20 -15 -4 -1
b:that his	-10 1 8 0
b:that in	-5 9 -5 0
b:that is	-15 4 10 0
b:that its	-13 13 0 0
b:that leave	-5 6 0 0
b:that of	-12 13 0 0
b:that talk	-14 15 0 0
b:that the	16 -11 0 -12
b:that their	0 -9 -3 12
b:that was	4 -12 4 4
b:that would	-6 7 0 0
b:the	10 -2 1 -21
b:the <day-ahead>	-8 11 0 0
b:the <level>	-2 -3 7 0
b:the <name>	6 -1 -2 -3
b:the <number>	7 -6 0 0
b:the <office>	23 1 -10 -30
b:the <organisation>	17 -17 3 -19
b:the <person>	-15 1 0 12
b:the <quality>	9 -9 -19 13
b:the <seat>	-11 -6 16 0
b:the <span>	-7 9 0 0
b:the agenda	-19 24 -3 -3
b:the agreement	-13 12 3 -1
b:the apec	20 -19 -2 -1
b:the bargain	6 -7 0 0
b:the border	-7 10 0 0
b:the bridge	-11 1 12 0
b:the ceasefire	-11 11 0 0
b:the close	-6 8 0 0
b:the company	8 -8 0 0
b:the custom	2 -8 0 5
b:the day	11 -14 0 0
b:the deal	5 -6 0 0
b:the decree	6 -5 0 0
b:the delegation	-6 10 0 0
b:the duty	9 -7 0 0
b:the end	-9 8 0 0
b:the ferry	-12 -10 0 21
b:the fifth	14 -10 -1 0
b:the first	2 6 -15 0
b:the fourth	6 -1 -2 -3
b:the ground	-6 2 0 0
b:the joint	4 4 -8 -8
b:the last	-21 5 14 -3
b:the leader	0 -12 12 0
b:the level	-7 4 0 5
b:the line	-13 16 -1 0
b:the list	-13 8 0 4
b:the matter	-16 0 3 13
b:the meet	-7 6 0 0
b:the morning	13 -9 -2 0
b:the next	9 -4 -2 -7
b:the northern	8 -8 0 0
b:the number	-7 9 0 0
b:the opposition	-4 8 -3 0
b:the order	11 -7 -2 0
b:the other	0 -7 -3 10
b:the outline	-7 7 0 0
b:the pair	-23 25 0 0
b:the paper	-15 17 0 0
b:the party	7 0 -7 -5
b:the pause	-12 14 0 0
b:the port	0 -4 0 8
b:the president	-5 -20 25 -1
b:the press	14 -13 0 0
b:the prolongation	-8 8 0 0
b:the protocol	-7 8 0 0
b:the reason	17 -14 0 0
b:the rule	-6 7 0 0
b:the same	-13 13 1 0
b:the second	6 -1 -4 -1
b:the sixth	13 -11 0 0
b:the soybean	6 0 -5 0
b:the step	8 -10 1 0
b:the summit	-4 12 -3 0
b:the table	-14 11 4 0
b:the tariff	-8 0 11 0
b:the text	8 -7 0 0
b:the third	-6 13 -5 -5
b:the trade	11 -10 0 0
b:the truce	13 -2 -11 -6
b:the two	-20 9 14 -5
b:the understanding	-12 8 -3 6
b:the way	0 -6 6 0
b:the week	7 -12 0 4
b:their	-7 4 0 2
b:their <office>	-7 13 -3 0
b:their first	-8 0 3 4
b:their meet	-13 0 11 0
b:them	0 3 -9 3
b:then	-8 12 -1 0
b:there	8 -6 -3 0
b:there 's	13 -11 0 0
b:there is	-11 10 -2 2
b:there was	17 -17 0 0
b:there will	-11 13 0 0
b:these	-8 12 0 -1
b:these are	-11 12 0 0
b:they	-1 -7 9 1
b:they agree	14 -9 -6 0
b:they are	0 -12 16 -3
b:they have	-25 22 2 0
b:they meet	-17 -13 7 21
b:they sit	-15 19 0 -2
b:they were	23 -21 0 0
b:they will	-2 14 -11 -3
b:thi	0 9 -16 0
b:thi week	-6 8 0 0
b:thing	-4 -10 13 0
b:third	15 -1 -15 -22
b:third meet	14 -6 -5 -8
b:third round	15 -11 0 -5
b:third time	-8 11 0 -1
b:those	-10 15 -4 0
b:those of	-14 14 0 0
b:through the	7 -5 0 0
b:tie	-15 13 0 0
b:tiktok	-19 20 0 0
b:tiktok in	-12 13 0 0
b:time	-15 6 11 0
b:time in	-1 -3 8 -3
b:to	12 -4 -1 -26
b:to <level>	6 -10 0 0
b:to a	15 -13 0 0
b:to carry	-6 4 2 0
b:to come	14 -15 0 0
b:to go	13 -13 0 0
b:to have	0 -11 11 0
b:to it	-9 6 1 0
b:to let	-7 9 0 0
b:to meet	-7 15 -2 -6
b:to open	8 -7 0 0
b:to sign	4 -7 1 0
b:to the	-2 12 -11 -1
b:to travel	-9 -3 14 0
b:together	-9 10 0 -1
b:together in	-8 9 0 0
b:top	6 0 -5 0
b:trade	11 -9 -14 10
b:trade agreement	5 -16 6 0
b:trade in	10 -9 0 0
b:trade representative	0 4 -6 0
b:trader	8 -7 0 0
b:trader in	6 -5 0 0
b:travel	-1 0 7 -8
b:travel to	-1 0 7 -8
b:trawler	10 -9 0 0
b:trip	-6 4 1 0
b:trip to	-6 4 1 0
b:truce	-5 -7 21 -12
b:truce at	0 -13 13 0
b:truce between	1 -12 7 0
b:truce in	-12 1 12 0
b:truce that	9 -2 -4 0
b:truce was	-14 16 0 0
b:truce with	-9 -10 18 0
b:turned	7 -7 0 0
b:two	-18 13 10 -11
b:two <office>	-18 14 -1 6
b:two country	-31 11 11 5
b:two delegation	10 -6 -1 0
b:two government	-14 16 -1 0
b:two in	0 -8 12 -3
b:two meet	-6 5 3 -4
b:two men	-16 0 11 0
b:two president	26 -17 -14 -3
b:two side	6 -5 -2 0
b:two were	-14 19 -3 0
b:two will	-14 0 13 -6
b:under	-7 6 3 -4
b:under the	-18 11 9 0
b:understanding	-14 7 0 6
b:understanding reach	-16 22 -3 -2
b:unless	8 -6 0 0
b:until	22 -15 0 -3
b:until <day-ahead>	6 0 0 -3
b:up	-3 -1 -10 18
b:up a	-8 0 -1 12
b:up at	-6 5 0 0
b:up in	-3 0 -5 11
b:up to	5 -11 2 0
b:upon	-8 11 -1 0
b:vessel	1 -11 0 8
b:vice	0 8 0 -9
b:vice premier	6 -7 0 0
b:video	6 0 -7 0
b:view	-9 11 0 0
b:visit	-1 -9 5 4
b:visit in	-8 14 -3 -1
b:visit of	-4 -2 8 0
b:visit to	-5 -6 0 10
b:wait	13 -13 0 -3
b:wait for	15 -6 -7 -2
b:waited	-16 17 0 0
b:waited for	-16 17 0 0
b:want	-4 8 -2 0
b:want to	-10 13 0 0
b:was	-1 -1 0 6
b:was agree	11 -6 -4 -3
b:was conclude	-4 -1 9 0
b:was in	-7 0 0 8
b:was make	-17 10 7 0
b:was not	-13 17 0 0
b:was reach	-1 0 -9 7
b:was the	-10 12 0 0
b:was their	-11 8 4 0
b:was to	26 -22 -4 -1
b:watch	10 -8 0 0
b:water	-9 10 0 0
b:way	-2 -1 8 0
b:we	-6 12 -17 5
b:we meet	0 9 -5 -8
b:we shall	14 -10 0 0
b:week	-3 0 -7 11
b:weekend	-13 16 -1 0
b:weekend in	-12 14 -1 0
b:were	2 4 -3 -11
b:were in	-24 26 0 0
b:what	-14 3 11 0
b:what <person>	-11 -2 14 0
b:what <seat>	11 -11 0 0
b:what come	-7 0 6 0
b:what did	-9 -1 11 0
b:what is	7 2 -12 0
b:what the	0 6 -5 0
b:what they	-4 9 -5 0
b:what was	-15 15 1 0
b:whatever	9 -7 0 0
b:wheat	7 -7 0 0
b:when	-3 4 6 -15
b:when <person>	-12 -2 15 0
b:when it	15 -14 0 0
b:when the	-5 12 -5 -4
b:when they	-8 3 8 -5
b:whether	-20 24 -2 0
b:which	-9 11 -5 0
b:which <person>	-9 9 0 0
b:which is	-5 7 0 0
b:which take	-6 1 3 0
b:which the	0 12 -7 -1
b:who	13 -21 0 12
b:who had	0 7 -3 0
b:who hold	-13 12 0 0
b:who lead	14 -13 0 0
b:who meet	-16 17 0 0
b:who was	18 -12 -7 0
b:whom	-6 10 0 0
b:whose	26 -28 0 0
b:will	1 -7 -1 10
b:will be	9 -6 -4 0
b:will come	-7 9 0 0
b:will hold	11 -10 0 0
b:will meet	13 -13 -1 0
b:will not	7 -5 0 0
b:will pay	-4 -7 0 11
b:will take	-13 8 0 2
b:will travel	-13 16 -1 0
b:with	7 -9 -4 6
b:with <quality>	-6 0 3 0
b:with <seat>	-12 12 0 0
b:word	0 -4 -7 8
b:work	13 -12 0 0
b:work in	6 -6 0 0
b:working	-1 1 -7 6
b:world	7 -5 0 0
b:would	15 5 -30 0
b:would have	10 -9 0 0
b:would meet	-3 8 -7 2
b:write	14 -5 -7 0
b:yarn	9 -8 0 0
b:year	-27 20 10 -5
b:york	-6 12 -7 0
b:you	-11 0 17 -6
b:·	-10 14 -2 0
b:— <name>	0 -2 -6 5
b:— <person>	-11 0 11 0
b:— a	10 -7 0 0
b:•	13 -22 7 0
both-sides	4 1 -4 -7
c0=agree	15 -15 7 -14
c0=bear	-8 8 -10 5
c0=begin	-8 17 -9 -14
c0=buy	4 -6 0 0
c0=down	0 -2 6 -4
c0=end	11 -4 -5 -4
c0=impose	1 -3 12 -12
c0=propose	-6 3 4 0
c0=return	-1 9 -9 -3
c0=say	7 -5 0 -6
c0=sell	19 -13 -4 -1
c0=stay	-3 6 -6 0
c0=suspend	3 -6 2 0
c0=target	12 -5 -4 -10
c0=up	-2 6 -6 0
c1=agree	5 -4 3 -8
c1=bear	6 -1 -7 -2
c1=begin	-8 18 -11 -14
c1=deny	6 -2 -2 0
c1=end	13 -4 -7 -6
c1=propose	-4 7 -10 5
c1=return	-1 10 -8 -5
c1=say	7 -2 -6 -6
c1=sell	10 -1 -9 -3
c1=stay	0 -4 0 7
c1=target	0 7 -6 -11
c1=threaten	6 -3 0 0
c1=up	-10 14 -4 -2
c2=agree	13 -7 -7 0
c2=bear	9 2 -28 2
c2=begin	18 -15 -10 1
c2=down	-19 11 15 -7
c2=end	-7 8 0 0
c2=impose	0 4 -8 3
c2=say	6 0 -3 -19
c2=sell	10 -17 3 0
c2=suspend	10 -4 -3 -5
c2=target	20 -7 -10 -5
c2=up	2 4 -6 -10
city	-5 13 -3 -17
count=1	54 -38 -8 -25
count=2	-18 25 -18 7
count=3	-45 38 11 0
count=4	22 -39 16 2
count=5	-11 25 -17 -18
count=many	32 -22 -13 -7
ct0=agree future	9 -5 0 -2
ct0=agree future-passive	16 -12 -4 0
ct0=agree past	0 -4 10 -12
ct0=agree past-passive	7 -4 -7 0
ct0=agree perfect	-7 7 0 0
ct0=agree perfect-passive	-8 9 0 0
ct0=agree pluperfect	10 -14 4 0
ct0=bear future	-11 5 1 1
ct0=bear modal	11 2 -21 0
ct0=bear past-passive	-10 18 -8 0
ct0=bear perfect	4 0 -6 0
ct0=bear pluperfect	0 6 0 -7
ct0=begin future	-8 13 -2 -2
ct0=begin modal	18 -15 0 -1
ct0=begin perfect	-9 12 0 -1
ct0=begin present	-8 12 0 -7
ct0=buy present	7 -3 0 0
ct0=down future	-7 11 0 -3
ct0=down past	3 -12 6 4
ct0=down past-passive	6 0 -4 0
ct0=down perfect	-5 7 0 0
ct0=down pluperfect	9 -10 0 0
ct0=end future	-7 8 0 0
ct0=end past	11 0 -10 -8
ct0=end past-passive	-1 -3 7 0
ct0=end present	9 -7 0 0
ct0=impose future	7 -2 -11 0
ct0=impose future-passive	6 -1 0 -7
ct0=impose modal	7 -12 7 -1
ct0=impose modal-passive	-11 13 -1 0
ct0=impose past	-14 -3 16 9
ct0=impose past-passive	3 0 -8 -4
ct0=impose perfect	17 -17 1 -5
ct0=impose perfect-passive	-8 9 0 0
ct0=impose pluperfect	22 -18 0 0
ct0=impose pluperfect-passive	-8 12 -3 0
ct0=impose present	-4 -1 9 -5
ct0=impose present-passive	-4 8 2 -10
ct0=propose future	-9 0 -5 15
ct0=propose past	-5 9 4 -9
ct0=propose past-passive	-15 18 0 -2
ct0=propose perfect	6 -4 0 -1
ct0=propose pluperfect-passive	0 -5 0 6
ct0=propose present	7 -3 0 -6
ct0=propose present-passive	-9 0 11 0
ct0=return future	11 -12 0 0
ct0=return past	-8 11 -2 0
ct0=say modal	6 -4 0 0
ct0=say past	6 -7 0 -1
ct0=say past-passive	7 -6 0 0
ct0=say pluperfect	-5 7 0 0
ct0=sell past	13 -10 0 0
ct0=stay future	0 4 -6 0
ct0=stay modal	-12 0 4 6
ct0=stay modal-passive	-9 8 0 0
ct0=stay past	8 -10 -2 3
ct0=stay past-passive	-6 7 0 -1
ct0=stay perfect	-1 7 -6 -3
ct0=stay pluperfect	-3 -1 7 -1
ct0=stay present	-2 6 -6 0
ct0=suspend future	11 -10 0 0
ct0=suspend modal-passive	-9 8 0 0
ct0=suspend past	6 -16 3 6
ct0=target past	-10 16 -5 -1
ct0=target present	14 -19 6 -4
ct0=up future	9 -10 2 0
ct0=up past	2 -1 -9 5
ct0=up perfect	-5 9 0 -1
ct0=up present	3 2 -8 -1
ct1=agree future	9 -5 0 -2
ct1=agree future-passive	16 -12 -4 0
ct1=agree infinitive	-14 9 6 0
ct1=agree participle-passive	-5 8 -9 5
ct1=agree past	2 -6 9 -18
ct1=agree past-passive	7 -4 -7 0
ct1=agree perfect-passive	-8 9 0 0
ct1=agree pluperfect	9 -14 4 0
ct1=agree present	0 -6 6 0
ct1=bear future	-9 2 1 2
ct1=bear gerund	11 -3 0 -10
ct1=bear infinitive	0 5 0 -11
ct1=bear modal	5 5 -17 0
ct1=bear participle-passive	16 -16 2 -3
ct1=bear past	-6 1 0 4
ct1=bear past-passive	-10 18 -8 0
ct1=bear perfect	4 0 -6 0
ct1=bear pluperfect	0 6 0 -7
ct1=bear present	-1 0 -5 6
ct1=begin future	-11 15 -2 -2
ct1=begin gerund	-12 14 0 0
ct1=begin infinitive	8 -7 0 0
ct1=begin modal	16 -14 0 0
ct1=begin past	-4 6 -3 1
ct1=begin perfect	-9 13 0 -1
ct1=begin present	-2 6 0 -7
ct1=buy present	7 -3 0 0
ct1=down future	-7 11 0 -3
ct1=down past	2 -10 5 4
ct1=down past-passive	6 0 -4 0
ct1=down perfect	-5 7 0 0
ct1=end participle-passive	-15 20 0 0
ct1=end past	16 -4 -10 -8
ct1=end past-passive	-1 -3 7 0
ct1=end present	9 -7 0 0
ct1=impose future	13 -8 -11 0
ct1=impose future-passive	6 -1 0 -7
ct1=impose gerund	-14 15 0 0
ct1=impose infinitive-passive	-8 3 0 0
ct1=impose modal	6 -12 8 -1
ct1=impose modal-passive	-11 13 -1 0
ct1=impose participle-passive	-1 10 -20 5
ct1=impose past	-7 -10 15 12
ct1=impose past-passive	3 0 -7 -4
ct1=impose perfect	-5 1 7 -1
ct1=impose perfect-passive	-8 9 0 0
ct1=impose pluperfect	21 -18 0 0
ct1=impose pluperfect-passive	-8 12 -3 0
ct1=impose present	1 -6 9 -3
ct1=impose present-passive	-4 8 2 -10
ct1=propose future	-9 0 -5 15
ct1=propose gerund	6 -4 0 0
ct1=propose participle-passive	18 -2 -17 0
ct1=propose past	-9 8 4 -4
ct1=propose past-passive	-15 18 0 -2
ct1=propose perfect	-17 16 2 0
ct1=propose pluperfect	9 0 -13 0
ct1=propose pluperfect-passive	0 -5 0 6
ct1=propose present	8 -3 -1 -5
ct1=propose present-passive	-8 1 5 1
ct1=return future	12 -11 0 0
ct1=return past	-8 11 -2 0
ct1=say modal	6 -4 0 0
ct1=say past	12 -11 -1 0
ct1=say past-passive	7 -6 0 0
ct1=say pluperfect	-11 12 0 0
ct1=say present	-11 11 0 0
ct1=sell infinitive	-7 8 0 0
ct1=sell participle-passive	-4 6 0 0
ct1=sell past	13 -10 0 0
ct1=stay future	0 3 -6 0
ct1=stay infinitive	16 -17 0 1
ct1=stay modal	-11 0 4 6
ct1=stay modal-passive	-9 8 0 0
ct1=stay participle-passive	13 -3 -10 0
ct1=stay past	0 -6 1 8
ct1=stay past-passive	-7 7 2 -1
ct1=stay perfect	-2 8 -6 -3
ct1=stay pluperfect	-3 -1 7 -1
ct1=suspend future	11 -10 0 0
ct1=suspend modal-passive	-9 8 0 0
ct1=suspend past	3 -21 7 12
ct1=target participle-passive	-23 25 -1 0
ct1=target past	-4 11 -5 -1
ct1=target present	13 -18 6 -4
ct1=up future	5 -6 2 0
ct1=up infinitive	7 -7 0 0
ct1=up past	3 -4 -6 6
ct1=up perfect	-5 9 0 -1
ct1=up present	3 2 -8 -1
ct2=agree future	6 -4 0 0
ct2=agree past	-3 9 -9 0
ct2=agree perfect	10 -9 0 0
ct2=agree present	23 -21 0 0
ct2=agree present-passive	9 -7 0 0
ct2=bear future	13 -5 0 -5
ct2=bear gerund	-16 26 -7 -3
ct2=bear infinitive	-11 6 0 4
ct2=bear participle-passive	-6 7 0 0
ct2=bear past	16 -16 -9 5
ct2=bear perfect	-7 2 0 5
ct2=bear present	29 -24 -3 -3
ct2=bear present-passive	7 0 -4 0
ct2=begin future	-16 9 0 8
ct2=begin past	15 -7 -11 -2
ct2=begin pluperfect	6 -4 0 0
ct2=begin present	11 -11 1 -4
ct2=buy infinitive	0 -5 6 0
ct2=deny past	7 -1 -3 0
ct2=down modal	9 -9 0 0
ct2=down past	-17 4 17 -2
ct2=down perfect	-7 0 9 0
ct2=down pluperfect	4 1 -8 0
ct2=down present	-16 13 4 0
ct2=end infinitive	-7 10 -1 0
ct2=end past	-8 6 4 0
ct2=end perfect	-11 3 9 0
ct2=end present	3 4 -11 -1
ct2=impose future	0 -22 8 13
ct2=impose infinitive	-11 16 -13 7
ct2=impose modal	9 -4 -4 0
ct2=impose participle-passive	11 -9 0 0
ct2=impose past	2 -3 4 -11
ct2=impose perfect	7 -10 4 -3
ct2=impose pluperfect	-7 11 -8 2
ct2=impose present	-7 12 -2 -10
ct2=propose infinitive	4 -11 3 3
ct2=propose past	-9 9 0 0
ct2=propose past-passive	3 -9 3 0
ct2=propose perfect	5 -7 2 0
ct2=propose pluperfect	-11 12 0 0
ct2=propose present	11 2 -20 -9
ct2=propose present-passive	-6 0 5 0
ct2=say past	-8 2 10 -9
ct2=say pluperfect	0 5 -6 0
ct2=say present	6 2 -9 -2
ct2=say present-passive	6 -1 -3 0
ct2=sell gerund	6 -5 0 0
ct2=stay future	10 -7 -2 0
ct2=stay future-passive	8 -6 0 0
ct2=stay modal	7 -1 -5 0
ct2=stay participle-passive	6 -4 0 0
ct2=stay past	-1 10 -2 -16
ct2=stay pluperfect	-19 6 6 8
ct2=stay present	-3 5 2 -10
ct2=suspend future-passive	8 -6 0 0
ct2=suspend infinitive	-15 15 0 0
ct2=suspend past	19 -13 -1 -1
ct2=suspend perfect-passive	2 -10 6 0
ct2=suspend present	0 3 -7 0
ct2=target future-passive	7 -7 0 0
ct2=target past	8 -1 0 -2
ct2=target perfect	7 -5 0 0
ct2=target present	-2 6 -3 0
ct2=up infinitive	22 -20 0 0
ct2=up perfect	9 -8 0 0
ct2=up pluperfect	-6 7 0 0
ct2=up present	-10 11 0 0
dateline	4 0 -16 13
day-l	16 -7 -8 -10
day-none	15 -3 -7 -12
day-r	1 3 -1 -7
day=l0	9 7 -25 0
day=l3	16 -5 -4 -18
day=r0	-14 11 4 0
day=r1	-8 7 2 -2
day=r2	10 1 -11 -8
day=r3	12 -2 -6 -13
day=r4	4 -18 5 9
day=r5	19 -14 -3 0
days=0	14 -2 -7 -12
days=1	10 1 -12 -12
days=2	6 -11 5 -1
days=3	-8 13 -10 5
days=4	4 -9 5 0
f:!	-10 9 0 0
f:"	17 -9 3 -31
f:'	9 -9 -10 6
f:'s	-4 5 8 -11
f:(	-13 18 -4 0
f:)	-9 13 -4 0
f:,	7 -4 -9 10
f:-	-7 13 -2 -10
f:.	-2 4 7 -7
f::	4 -19 13 7
f:;	-11 10 -1 3
f:<agent>	-20 31 -5 -37
f:<day-ahead>	6 10 -23 -9
f:<day-gone>	-10 1 18 -8
f:<day-today>	-3 13 -6 -16
f:<duty>	-7 10 -5 2
f:<gate>	-25 25 4 -5
f:<goods-amount>	15 -30 10 -6
f:<goods>	7 -1 -5 -9
f:<level-noun>	7 -6 -4 1
f:<level>	26 -11 -11 -18
f:<money>	38 -47 4 3
f:<month-ahead>	-4 -2 6 2
f:<month-gone>	-12 17 0 -11
f:<name>	-12 24 -14 -12
f:<not>	5 -12 -7 27
f:<number>	-4 -3 4 10
f:<office>	-43 12 8 33
f:<organisation>	16 -20 1 5
f:<person>	-11 9 4 -3
f:<points>	14 -19 3 -2
f:<quality>	-3 10 -6 -3
f:<seat>	10 -1 -4 -13
f:<sender>	9 -1 -11 3
f:<span>	-13 7 4 2
f:<taker>	18 -13 -6 0
f:<v-agree>	-7 7 1 -5
f:<v-bear>	6 -10 3 1
f:<v-begin>	-10 0 20 -7
f:<v-buy>	16 -26 11 -11
f:<v-deny>	26 -23 -8 3
f:<v-down>	-13 -5 38 -32
f:<v-end>	14 4 -11 -40
f:<v-impose>	-2 2 11 -18
f:<v-propose>	4 -2 -10 4
f:<v-say>	7 -1 -6 -7
f:<v-stay>	6 12 -36 5
f:<v-suspend>	4 -22 4 22
f:<v-target>	-13 13 6 -11
f:<v-threaten>	1 -13 12 0
f:<v-up>	-11 -1 12 9
f:?	21 -22 5 -7
f:a	-14 6 -1 16
f:about	9 -16 8 -7
f:above	-14 12 1 0
f:abroad	12 -11 0 0
f:accept	-7 -25 23 2
f:according	5 5 -11 -2
f:account	-11 0 15 -4
f:accused	12 -12 0 0
f:across	-21 22 0 0
f:add	-6 13 -12 0
f:additional	-6 15 -8 0
f:admit	11 -9 0 0
f:affiliate	11 -6 -4 0
f:after	-5 -6 20 -12
f:afternoon	-3 6 -1 0
f:afterward	-28 31 6 -8
f:again	7 0 -10 -3
f:against	4 0 -6 0
f:agenda	-13 7 8 -4
f:agent	15 -15 0 0
f:ago	18 -12 -8 0
f:agree	-12 22 -9 -13
f:agreement	-6 7 3 -10
f:air	-7 -8 15 0
f:airline	31 -30 0 0
f:airport	-5 6 0 0
f:al	-8 8 0 0
f:all	-1 3 -7 5
f:alone	18 -15 -3 0
f:along	-6 -2 0 12
f:also	10 -5 -9 2
f:aluminium	12 -10 0 0
f:aluminum	-15 16 0 0
f:am	-9 -9 17 0
f:among	6 -8 0 0
f:amount	8 -12 0 0
f:and	-20 1 30 -1
f:announce	-2 9 -6 0
f:answer	35 -34 0 -1
f:anti	-16 16 0 0
f:any	-8 20 -14 -4
f:anybody	10 0 -8 0
f:anyone	-11 14 -1 0
f:apart	14 -13 0 0
f:apple	15 -14 0 0
f:application	11 -9 0 0
f:apply	-32 24 -7 12
f:approval	2 3 -6 -3
f:approve	-5 14 -14 -3
f:are	6 4 -10 -10
f:arrangement	5 -13 8 -4
f:as	0 0 -21 16
f:aside	-1 -4 8 0
f:ask	6 -8 -16 15
f:assent	15 -14 0 0
f:at	14 -8 -16 3
f:authority	8 -8 0 0
f:autumn	-8 9 0 0
f:away	0 -6 6 0
f:back	15 -12 -18 9
f:bag	-15 15 0 0
f:ban	12 -9 0 0
f:base	0 -10 9 0
f:be	-26 23 -5 8
f:bean	-5 6 0 0
f:bear	18 -16 0 0
f:became	16 -12 0 0
f:because	-9 10 0 0
f:become	5 -23 18 0
f:beef	1 6 -14 0
f:been	-13 -7 24 5
f:beer	18 -17 0 0
f:before	4 -8 12 -17
f:beforehand	-8 0 6 0
f:begin	-4 14 -15 0
f:behind	-6 6 0 0
f:being	-8 -12 22 -1
f:believe	22 -18 0 -2
f:bergen	-5 0 0 8
f:beside	-10 -4 8 6
f:bessent	9 -8 0 0
f:best	-1 -4 8 0
f:better	-4 8 0 -1
f:between	0 8 -1 -17
f:beyond	-4 6 0 0
f:bind	7 -3 0 0
f:binding	10 -4 -4 0
f:blacklisted	8 -1 -5 0
f:board	-5 -7 12 0
f:book	-14 15 0 0
f:booked	-4 6 0 0
f:border	28 -26 -1 0
f:both	-5 4 -9 11
f:bridge	-10 10 0 0
f:bring	-37 29 8 -4
f:broken	11 -10 0 0
f:brother	-17 17 0 0
f:budget	-4 -1 9 -1
f:busan	6 -6 0 0
f:but	-2 -3 12 -5
f:buy	10 -12 0 0
f:buyer	25 -24 0 0
f:by	8 7 -25 -6
f:call	15 -37 5 13
f:can	9 -17 11 -2
f:cancel	16 -14 0 0
f:cap	-14 16 0 0
f:capital	-19 17 1 0
f:car	12 -16 -1 8
f:carry	6 -6 0 -1
f:cash	-4 6 0 0
f:cattle	-9 13 -1 0
f:cease	16 -10 -5 0
f:ceasefire	16 -15 0 0
f:cement	13 -11 0 0
f:cent	-9 9 0 0
f:certificate	-3 9 -5 0
f:chance	-6 9 0 0
f:charge	1 4 -4 -7
f:cheese	11 -11 0 0
f:chicken	-7 0 8 0
f:chip	-8 5 5 -4
f:christma	-8 15 -4 -2
f:civilian	6 0 -2 0
f:clear	-13 16 -2 0
f:client	0 -9 0 8
f:clock	-3 -2 7 0
f:close	28 -25 0 0
f:closed	35 -31 -3 0
f:closing	-19 20 0 0
f:club	33 -31 0 0
f:coal	-1 0 8 -4
f:coast	-6 -9 16 0
f:cocoa	-22 24 0 0
f:coffee	-12 1 8 0
f:colleague	21 -18 -1 0
f:come	-3 -6 14 -4
f:commerce	-2 -8 13 0
f:commission	-20 20 0 0
f:common	8 0 -6 0
f:company	24 -19 -1 0
f:complete	11 -8 0 0
f:concentrate	-13 9 0 2
f:concern	6 12 -18 0
f:conclude	9 -2 0 0
f:conference	-25 28 0 0
f:confirm	-16 13 6 0
f:congress	10 -9 0 0
f:consensu	-14 19 -4 0
f:consent	22 -19 0 -3
f:consider	4 -13 4 0
f:continue	-2 9 -6 0
f:control	23 -17 -5 0
f:conversation	-6 9 -1 0
f:copper	15 -15 -2 0
f:cork	8 -7 0 0
f:corn	12 -10 -1 0
f:correct	7 -5 0 0
f:cost	32 -28 -5 0
f:cotton	-14 13 1 0
f:could	19 -16 0 -7
f:count	12 -3 -7 0
f:counted	-21 16 3 0
f:counterpart	-10 0 10 0
f:counting	0 10 0 -8
f:country	0 15 -17 -12
f:course	-20 0 18 0
f:cousin	7 -6 0 0
f:cover	0 5 -6 0
f:covered	6 0 -3 0
f:crane	13 -13 0 0
f:custom	-16 15 0 0
f:customer	-13 16 -2 0
f:cut	-1 9 -10 0
f:daily	-8 8 0 0
f:date	15 -14 -5 3
f:day	36 -37 3 -11
f:deadline	17 -16 -1 0
f:deal	-40 25 20 -2
f:dealing	11 -9 0 0
f:decide	7 -10 3 0
f:decided	11 -11 0 0
f:decision	13 -11 0 0
f:declaration	5 2 -8 0
f:decline	-4 9 -4 0
f:delegation	-13 17 -3 0
f:delivery	9 -8 0 0
f:deny	15 -12 0 -1
f:depend	-6 0 6 0
f:described	-7 8 0 0
f:design	13 -8 -4 0
f:did	6 -12 -7 12
f:die	-10 13 0 0
f:diet	-7 7 0 0
f:dinner	-15 -11 24 0
f:direction	0 -12 -13 19
f:discuss	2 11 -13 -1
f:dispute	11 -4 4 -11
f:do	-10 6 -6 12
f:doe	2 -6 6 -3
f:done	14 -5 -6 0
f:door	15 -12 0 0
f:down	-18 13 0 2
f:draft	10 0 -5 -5
f:drawer	6 -4 0 0
f:drop	7 -11 3 0
f:due	-11 1 11 0
f:dump	-16 16 0 0
f:during	0 -17 4 10
f:duty	-4 12 -20 8
f:each	23 -32 2 7
f:early	-14 15 0 0
f:earth	-10 -2 5 11
f:ease	12 -12 0 0
f:easter	23 -22 0 0
f:eastern	17 -17 0 0
f:egg	-7 8 0 0
f:eighth	-3 6 0 0
f:either	6 -4 -2 0
f:electricity	-14 15 0 0
f:else	-8 12 -4 0
f:emergency	0 -12 10 0
f:empty	-7 9 0 0
f:end	-6 18 -10 -18
f:energy	-18 14 5 0
f:enter	10 -5 -9 1
f:entry	12 -9 -2 0
f:even	-5 6 0 0
f:evening	-22 1 -2 24
f:every	21 -16 -2 0
f:everybody	-12 -15 25 0
f:everyone	-5 0 7 0
f:excess	-5 0 6 0
f:exchanged	12 -11 0 0
f:exclusion	-9 6 1 0
f:expect	19 -19 3 -4
f:expert	16 -25 12 0
f:expire	-13 17 -2 -1
f:exporter	-20 22 0 0
f:extend	35 -31 -1 -3
f:extension	-31 32 0 1
f:extra	6 -3 -1 0
f:fact	-11 -6 16 0
f:fail	17 -12 0 -4
f:failed	6 -4 0 0
f:fall	23 -30 3 0
f:far	6 -2 -1 0
f:farm	0 -22 16 0
f:farmer	10 0 -8 0
f:fee	5 -1 -9 3
f:fentanyl	20 -23 0 -1
f:fertiliser	-5 7 0 0
f:few	-6 0 7 0
f:fifth	-2 10 -6 -1
f:figure	-25 30 -3 0
f:find	22 -16 -4 -2
f:firm	13 -5 -7 0
f:first	19 -13 -5 -7
f:fish	5 3 -12 0
f:fix	-20 16 0 4
f:flag	-12 0 11 0
f:flow	-8 9 0 0
f:fly	10 -15 -1 8
f:follow	1 -12 11 0
f:followed	16 -19 1 0
f:food	-9 0 11 0
f:for	1 6 -21 8
f:force	-14 15 0 0
f:forced	-5 -7 13 0
f:foreign	21 -18 -3 0
f:forty	-5 -1 9 0
f:forward	6 -6 0 0
f:found	4 -2 -6 2
f:four	-3 -5 0 14
f:fourth	-32 28 -7 6
f:framework	4 2 -13 0
f:free	4 -13 -7 13
f:friday	-25 25 0 0
f:from	12 4 -19 -24
f:front	17 -14 -1 0
f:fuel	9 -8 0 0
f:furniture	-21 16 5 0
f:further	22 -18 -9 3
f:gained	7 -7 0 0
f:gas	-9 0 0 12
f:gate	-5 6 0 0
f:general	-8 9 0 0
f:geneva	-4 13 -17 0
f:get	2 6 -13 0
f:give	8 -2 -6 0
f:given	-7 11 -1 -1
f:go	-24 14 15 -2
f:gold	-12 14 0 0
f:good	12 -1 -3 -16
f:government	-32 29 7 0
f:grain	-13 11 0 0
f:grant	-8 9 0 0
f:great	-1 11 -9 0
f:grower	17 -13 -1 0
f:guest	2 3 -7 0
f:had	20 -26 20 -35
f:halifax	-15 16 0 0
f:hall	13 -17 0 0
f:halve	-20 -3 23 0
f:hand	-15 -25 35 -1
f:happen	7 -4 -1 0
f:happy	0 -13 13 0
f:hard	-4 6 0 0
f:harvest	9 -7 0 0
f:has	5 -10 4 4
f:have	12 0 -29 2
f:haven't	-12 13 -1 0
f:having	13 -6 -4 0
f:hazelnut	-6 7 0 0
f:he	20 0 -30 -24
f:head	-5 6 0 0
f:headed	-8 9 0 0
f:hear	-15 18 -1 -1
f:height	-8 8 0 0
f:help	20 -8 -11 0
f:here	-2 0 6 -2
f:high	6 0 -6 0
f:highest	0 -9 5 0
f:him	0 -2 -5 9
f:himself	-14 15 0 0
f:his	0 -11 20 -10
f:hofmeyr	-12 20 0 -7
f:hold	14 -5 -20 7
f:home	-10 2 9 0
f:hope	-3 0 8 -3
f:hospital	7 -5 0 0
f:hotel	-13 0 16 0
f:hour	-8 -16 14 13
f:how	-19 11 -3 9
f:hurry	17 -15 0 0
f:i	2 -9 3 3
f:i'd	1 -10 7 0
f:i'll	14 -12 0 0
f:i'm	8 -8 0 0
f:ice	19 -14 -4 0
f:if	0 10 -24 0
f:import	3 1 -6 0
f:important	-6 3 0 0
f:in	-9 6 -6 11
f:include	7 1 -10 0
f:including	-8 8 0 0
f:increase	-6 8 0 0
f:industrial	21 -21 0 0
f:informed	-8 9 0 0
f:instrument	7 0 -6 0
f:interest	-12 9 1 0
f:international	12 -9 0 0
f:into	8 -10 -9 10
f:introduce	12 -15 1 0
f:investment	-15 0 16 0
f:is	0 7 -20 2
f:island	25 -19 -10 0
f:isn't	-13 10 -4 7
f:issue	11 -2 -7 0
f:issued	14 -12 0 0
f:istanbul	18 -15 0 0
f:it	1 -7 -5 21
f:it'll	18 -17 0 0
f:item	10 -7 0 0
f:its	19 -14 -15 5
f:itself	26 -22 -1 0
f:job	13 -10 -1 0
f:joint	0 5 -7 0
f:judge	11 -9 0 0
f:just	0 -6 5 0
f:karachi	9 -8 0 0
f:kava	0 9 0 -7
f:keep	-25 35 -10 0
f:kitchen	-9 9 0 0
f:know	6 -4 -6 2
f:kuala	-6 2 2 0
f:labor	0 -6 7 0
f:labour	-5 0 6 0
f:lake	-11 11 0 0
f:lapse	6 -4 0 0
f:largest	0 -9 9 0
f:last	-10 11 6 -12
f:lasted	-16 20 0 -2
f:later	-16 -7 26 0
f:law	17 -7 -8 -2
f:lay	-4 9 -4 0
f:leader	27 -18 -11 0
f:least	8 -14 8 -4
f:leave	22 -15 -4 -3
f:led	-10 17 -7 0
f:let	15 -22 -1 8
f:letter	0 -4 7 0
f:level	4 -14 -1 10
f:levy	7 0 -6 -4
f:licence	-20 7 -16 24
f:license	6 -5 0 0
f:lift	22 -21 0 0
f:light	22 -21 0 -1
f:likely	1 -17 0 14
f:likewise	10 0 -8 0
f:line	-9 3 6 0
f:list	-4 -8 16 -3
f:lithium	-13 14 0 0
f:little	18 -14 -2 0
f:live	18 -11 -4 0
f:loan	-4 6 0 0
f:london	6 -4 0 0
f:long	4 -11 0 7
f:look	-1 -9 3 10
f:lorry	-7 -4 0 10
f:lose	-12 14 -2 0
f:lower	13 -5 -6 0
f:lumber	9 -8 0 0
f:lumpur	-6 2 2 0
f:lunch	15 -14 0 0
f:m	6 -5 0 0
f:machine	6 -1 -2 0
f:machinery	0 -16 13 0
f:madrid	12 -10 0 0
f:main	16 -11 -5 0
f:majority	-16 18 0 0
f:make	-15 22 -4 -6
f:maker	8 -2 -4 0
f:man	-8 10 -1 0
f:many	12 -11 0 0
f:market	7 -8 0 0
f:match	4 -14 7 0
f:matter	-16 14 0 5
f:may	-13 13 -3 0
f:meal	6 -4 0 0
f:mean	9 -22 0 16
f:meant	-12 14 0 0
f:measure	0 -15 1 10
f:mediator	37 -36 0 0
f:medical	-9 0 11 0
f:medicine	-14 7 9 0
f:meet	-4 -6 6 7
f:meeting	-19 23 -3 0
f:member	4 -13 0 10
f:memorandum	1 -6 3 0
f:men	-4 0 6 0
f:mentioned	-6 3 1 0
f:menu	-23 14 10 0
f:middle	-38 30 3 7
f:might	10 -7 -1 0
f:million	9 -17 6 0
f:mine	11 -10 0 0
f:minister	15 -8 -14 -1
f:ministry	-15 10 8 -5
f:minute	-6 0 10 -4
f:money	-14 17 -4 0
f:more	2 8 -20 0
f:morning	-2 6 -1 -2
f:mostly	9 -6 -1 0
f:move	13 -10 0 0
f:mr	-4 6 -17 10
f:much	-15 12 6 -1
f:must	-9 17 -14 0
f:my	2 -13 10 0
f:name	0 -5 12 -5
f:named	14 -8 -5 0
f:narrow	10 -5 0 -4
f:nearly	-12 7 6 0
f:need	-14 19 -10 0
f:negotiation	-4 15 -13 0
f:negotiator	-14 15 0 0
f:neighbour	-13 14 0 0
f:neither	22 -17 -13 7
f:never	-4 7 -1 0
f:new	2 -11 9 0
f:nexperia	-9 -16 5 16
f:next	2 0 -14 7
f:nicely	10 -9 0 0
f:night	-18 16 6 -4
f:no	7 -20 5 17
f:nobody	32 -21 -12 -6
f:none	18 -12 -6 0
f:noon	18 -14 -6 0
f:nor	14 -4 -10 0
f:not	-10 -7 11 16
f:nothing	-18 24 0 -12
f:notice	0 8 -11 0
f:notification	-9 0 0 7
f:now	10 -18 0 5
f:number	11 -9 0 -1
f:nut	-28 32 -2 0
f:nvidia	8 0 -7 0
f:of	-15 4 20 -1
f:off	-12 16 -3 -4
f:offer	-22 19 -15 10
f:office	16 -4 -13 0
f:official	-11 8 3 0
f:oil	5 -24 6 8
f:old	46 -43 -4 -1
f:older	5 -7 0 0
f:on	-10 2 18 -9
f:once	7 -10 5 -1
f:one	-10 15 -6 0
f:only	0 12 -19 -2
f:operator	7 -7 0 0
f:or	3 0 -6 0
f:order	13 -20 10 -5
f:ordinary	-1 -4 7 0
f:other	-11 -5 12 7
f:otherwise	-12 14 0 0
f:our	-19 20 0 0
f:out	10 -22 12 0
f:outcome	-6 0 7 0
f:outstanding	7 -11 0 4
f:over	45 -34 -12 -8
f:own	-3 -1 10 -4
f:owner	-1 7 -2 0
f:page	-8 -2 13 0
f:pair	-17 13 4 0
f:paper	-21 26 -5 -5
f:parliament	-13 19 -5 -1
f:part	-14 23 -8 -8
f:parted	19 -17 -1 0
f:partner	8 -7 0 0
f:party	0 -5 6 0
f:pause	-20 1 2 17
f:pay	9 -15 6 2
f:peace	8 -6 0 0
f:pen	-2 6 -3 0
f:penalty	11 -11 0 0
f:people	21 -9 -11 0
f:per	-5 6 0 0
f:percent	-6 0 7 0
f:permanent	-23 28 -4 -2
f:permit	-7 2 6 -2
f:place	-8 5 3 -1
f:plant	0 -13 2 9
f:play	-16 17 0 0
f:player	13 -11 0 0
f:plenty	-15 14 0 0
f:plu	6 -6 0 0
f:point	-7 16 -5 -3
f:policy	-9 9 0 0
f:port	0 8 -13 -3
f:position	8 -6 0 0
f:power	-11 12 0 0
f:premier	-17 18 0 0
f:prepare	-11 16 -3 0
f:present	0 10 -3 -7
f:president	-22 22 4 -5
f:press	-26 29 -5 0
f:price	52 -45 -8 -3
f:principle	20 -18 0 0
f:print	-11 12 0 0
f:printed	7 -6 0 0
f:prisoner	12 -11 0 0
f:produced	-7 8 0 0
f:product	-14 -3 21 0
f:progress	-9 10 0 0
f:prolong	-8 11 0 -1
f:prolonged	-5 10 -7 0
f:promise	3 -10 7 0
f:proper	-9 6 0 1
f:propose	16 -12 -1 -1
f:protest	0 -9 0 8
f:public	-9 16 -6 -1
f:published	-18 11 6 0
f:put	3 1 -11 1
f:quarrel	7 -20 0 13
f:quarter	5 -6 0 0
f:quiet	19 -18 0 0
f:quota	10 -7 0 0
f:radio	5 -14 9 0
f:raise	-6 4 0 0
f:rare	-10 -2 5 11
f:rate	-2 0 -7 10
f:rather	8 -4 -2 0
f:read	0 -11 10 -3
f:ready	13 -8 0 0
f:reason	9 -7 0 0
f:receive	-11 16 -6 0
f:reciprocal	0 -5 6 0
f:reduction	12 -2 -8 0
f:refused	22 -20 -1 0
f:regard	3 -14 0 11
f:reject	-2 -3 0 8
f:release	12 -12 0 0
f:remain	19 -18 -2 -1
f:renewal	-9 10 0 0
f:renewed	12 -8 0 0
f:replace	8 -6 0 0
f:reply	-8 12 -3 0
f:report	17 -18 -5 4
f:reporter	-4 11 -8 0
f:representative	19 -17 0 0
f:request	-9 10 0 0
f:require	-14 19 0 -2
f:reserved	-3 -4 8 0
f:rest	36 -28 -3 -4
f:result	-22 14 -1 16
f:resume	6 -13 4 0
f:review	6 -1 -3 0
f:rice	22 -17 -7 0
f:right	0 -19 -7 18
f:rise	11 -20 10 0
f:roll	24 -24 0 0
f:roof	-7 8 0 0
f:room	-5 6 0 0
f:rose	0 -9 8 0
f:round	4 3 -13 0
f:rover	12 -11 0 0
f:rule	19 -10 -6 0
f:rum	14 -14 0 0
f:run	15 -5 -8 -7
f:safeguard	-5 0 7 0
f:saffron	6 -6 0 0
f:salmon	-8 11 0 0
f:same	-14 -10 10 21
f:sanction	11 -15 2 0
f:say	20 -21 0 1
f:scale	0 -8 8 0
f:scott	9 -8 0 0
f:scrap	6 -11 7 -1
f:season	16 -11 -3 0
f:second	-7 19 -18 0
f:section	10 -13 2 0
f:security	-6 0 6 0
f:see	12 -1 -16 -1
f:seed	-6 0 6 0
f:sell	18 -11 -7 0
f:send	20 -19 -1 1
f:service	8 -1 -4 0
f:sery	-11 12 0 0
f:session	-5 11 -7 -1
f:set	-3 -2 9 0
f:seventh	18 -15 -2 0
f:shall	11 -8 0 -2
f:share	9 -8 0 0
f:she	-14 26 -17 0
f:shea	-26 28 -4 0
f:sheep	-8 8 0 0
f:sheet	-13 0 16 0
f:ship	-6 3 6 -2
f:shipment	-2 -1 6 0
f:shoe	0 -15 13 0
f:shook	-13 -2 16 0
f:short	1 4 -7 0
f:shortage	-5 0 6 0
f:should	8 -4 -7 0
f:shut	21 -20 0 0
f:side	-11 14 -3 -2
f:sign	8 -3 -16 5
f:signature	5 -2 -11 0
f:since	-30 30 -1 2
f:sit	-5 13 -3 -8
f:sixth	-7 9 -3 0
f:sleep	-22 22 0 0
f:slip	-11 -4 14 0
f:small	-12 13 0 0
f:so	8 -6 0 -8
f:social	-2 -3 7 0
f:software	0 4 -6 0
f:some	2 -9 8 0
f:somebody	2 1 -6 0
f:something	-7 5 0 0
f:soup	18 -8 -10 0
f:southern	12 -11 0 0
f:soybean	14 -19 1 0
f:spare	-29 30 0 0
f:speak	-8 10 -12 8
f:special	27 -25 -1 0
f:spoken	9 -3 -3 0
f:spring	-17 20 -2 0
f:stage	15 -11 -4 0
f:standstill	-11 12 0 0
f:start	15 -8 -2 -7
f:state	-21 14 9 -1
f:statement	7 -8 2 0
f:stay	10 -18 4 4
f:steel	13 -10 -2 0
f:step	-1 -9 -5 18
f:still	33 -43 13 -2
f:stockholm	-9 13 -2 0
f:stop	5 2 0 -9
f:story	10 -6 -2 0
f:strike	7 -12 5 0
f:student	11 -5 -6 0
f:subject	-17 17 0 0
f:such	12 -11 0 0
f:sugar	-2 -7 12 0
f:summer	5 2 -9 -4
f:summit	-3 8 -2 0
f:supply	-11 13 0 0
f:surabaya	5 -6 0 0
f:suspend	13 -23 8 0
f:suspension	-25 34 -28 12
f:table	-14 12 0 3
f:take	10 -20 20 -15
f:talk	13 -15 6 -11
f:talked	6 -20 -4 15
f:talking	-5 9 -2 0
f:tariff	-1 -7 16 -12
f:team	-6 8 0 0
f:technical	2 -11 0 5
f:tell	4 10 -10 -25
f:ten	7 -6 0 0
f:term	25 -15 -12 0
f:text	-16 9 9 0
f:than	2 7 -18 -4
f:thank	8 -10 0 2
f:thanked	-5 0 -3 10
f:that	11 -3 7 -53
f:the	15 -14 2 -3
f:their	-2 4 -10 2
f:them	21 -24 7 -13
f:then	8 -14 -1 5
f:there	-7 10 -5 0
f:these	-9 15 -1 -4
f:they	-5 18 -28 5
f:they've	-14 15 0 0
f:thi	-2 21 -26 -6
f:thing	-15 17 0 0
f:think	24 -20 -3 0
f:third	0 14 -18 -15
f:those	19 -10 -7 0
f:though	-19 19 0 0
f:thousand	-3 -2 6 0
f:threat	0 5 -6 0
f:threaten	-1 -20 17 0
f:three	1 6 -9 -4
f:ticket	-5 6 0 0
f:tiktok	-10 14 -2 0
f:tile	-2 7 -2 0
f:time	16 -26 16 -9
f:to	4 10 -15 -21
f:together	6 -5 0 0
f:toll	-6 1 -2 6
f:tomatoe	18 -18 0 0
f:tonne	20 -19 0 0
f:too	7 -9 5 -1
f:top	-17 19 0 0
f:trade	-24 13 18 -9
f:transcript	-38 23 19 0
f:treasury	12 -14 0 0
f:treaty	13 -4 -7 0
f:truce	-18 26 -2 -24
f:true	-15 6 0 8
f:truth	10 -15 4 0
f:try	-13 8 4 0
f:tuesday	-19 20 0 0
f:tuna	9 -16 6 0
f:turn	7 -3 -5 0
f:twice	0 -7 -2 9
f:two	-8 -11 26 -4
f:tyre	-15 16 0 0
f:unchanged	6 -5 0 0
f:under	-4 12 -5 -10
f:undertook	-13 14 0 0
f:until	10 0 -6 -19
f:up	25 -24 0 -10
f:urge	-5 6 0 0
f:us	14 -6 -15 -1
f:use	17 -10 -5 0
f:used	-30 -6 32 5
f:vegetable	6 -5 0 0
f:very	9 0 -6 0
f:vice	-17 18 0 0
f:video	6 0 0 -3
f:view	7 0 -4 0
f:visit	-16 -26 37 5
f:vote	-11 15 -4 0
f:voted	-12 12 0 0
f:wait	9 -17 6 0
f:wall	9 -1 -6 0
f:want	8 7 -23 -11
f:war	1 -14 10 0
f:was	2 -10 7 4
f:watche	-8 8 0 0
f:way	-31 13 8 11
f:we	-4 17 -12 -22
f:week	10 -16 3 0
f:well	-6 16 -9 -3
f:were	-15 19 0 -8
f:what	14 -1 -13 -13
f:wheat	-13 -20 18 13
f:when	7 -15 0 8
f:where	-20 27 -6 -1
f:whether	-6 5 1 0
f:which	-19 9 0 11
f:while	19 -19 0 0
f:who	23 -3 -25 -13
f:whose	-7 9 0 -1
f:will	-16 8 1 5
f:window	13 -12 0 0
f:winter	7 -6 0 0
f:wire	-17 19 0 0
f:with	-22 24 7 -25
f:within	25 -15 -7 0
f:without	4 3 -14 0
f:word	-28 -8 43 -2
f:work	11 -7 -1 0
f:world	3 -14 8 0
f:worst	-15 0 0 13
f:would	20 -25 10 -6
f:write	-10 -7 10 10
f:wrong	-9 11 0 0
f:yarn	-24 27 -1 0
f:year	0 -9 8 3
f:yes	-20 18 4 0
f:yet	-21 6 -2 20
f:yield	-18 19 0 0
f:you	36 -25 -11 -4
f:—	-26 33 -12 0
first-of-paragraph	21 -7 -10 -14
has-future	6 -4 -10 6
has-gerund	7 7 -12 -18
has-infinitive	-6 2 9 -2
has-modal	23 -4 -29 -1
has-participle	14 -4 -13 -6
has-past	0 4 0 -14
has-perfect	12 -7 -5 -2
has-present	20 -7 -3 -20
headline	2 8 -9 -13
heads=0	14 25 -66 -10
heads=1	12 -37 25 -13
heads=2	12 -86 46 -18
kind=town	21 -3 -11 -20
l1="	11 -7 0 0
l1=&	0 -8 0 6
l1='s	29 -27 0 0
l1=(	14 -5 -5 -3
l1=)	6 -5 0 0
l1=,	-12 13 3 -3
l1=.	10 -9 0 0
l1=/	0 7 -5 -1
l1=:	8 5 -23 -20
l1=;	-10 15 -5 -3
l1=<day-gone>	0 5 -6 0
l1=<level-noun>	-6 7 0 0
l1=<month-gone>	2 -8 0 4
l1=<name>	-4 7 0 0
l1=<not>	-5 6 0 0
l1=<number>	25 -28 0 0
l1=<person>	10 -8 0 0
l1=<quality>	9 -8 0 0
l1=<v-agree>	9 -8 0 0
l1=<v-bear>	15 -9 -4 0
l1=<v-begin>	-5 7 0 0
l1=<v-down>	-9 10 0 0
l1=<v-end>	-5 8 0 0
l1=<v-impose>	8 -10 1 -2
l1=<v-propose>	31 -18 -13 -6
l1=<v-say>	-9 8 2 0
l1=<v-stay>	17 -15 0 0
l1=<v-target>	9 -7 0 0
l1=@	6 -5 0 0
l1=[	9 -8 0 0
l1=about	10 -9 0 0
l1=an	10 -6 0 -1
l1=and	-8 6 4 0
l1=are	-16 16 0 0
l1=at	-7 3 0 4
l1=be	-7 8 0 0
l1=but	11 -9 0 0
l1=by	21 -18 0 0
l1=come	-9 10 0 0
l1=did	6 -4 0 0
l1=end	-7 8 0 0
l1=expect	9 -3 -4 0
l1=for	-8 5 -12 13
l1=if	-9 10 0 0
l1=in	-15 9 5 7
l1=into	-6 9 0 0
l1=is	-10 11 0 -2
l1=leave	-20 14 8 0
l1=meet	11 -6 -3 0
l1=morning	10 -7 0 0
l1=mr	8 -7 0 0
l1=of	1 2 1 -21
l1=on	7 1 -11 -2
l1=our	-5 1 9 -9
l1=outside	7 -6 0 0
l1=over	11 -9 0 0
l1=put	8 -4 -2 0
l1=say	-11 9 2 0
l1=should	-6 7 0 0
l1=since	8 -8 0 -1
l1=than	-19 20 0 0
l1=the	6 -5 3 -12
l1=their	-6 7 0 0
l1=time	-1 7 -7 0
l1=to	-12 4 7 -2
l1=trade	9 -7 0 0
l1=two	7 -6 0 0
l1=under	10 -8 0 0
l1=until	7 -5 0 0
l1=visit	-17 0 15 0
l1=was	-6 9 0 0
l1=what	-4 -6 3 8
l1=when	6 -4 0 0
l1=where	-7 7 0 0
l1=which	16 -13 0 -5
l1=with	11 -17 0 5
l1=—	2 -4 6 -5
l1=•	9 -8 0 0
l2=(	7 -6 0 0
l2=,	-25 10 5 18
l2=:	-1 12 -7 -16
l2=;	0 -9 0 8
l2=<agent>	-10 15 -13 2
l2=<begin>	4 -6 1 8
l2=<day-ahead>	-20 14 -1 7
l2=<day-gone>	-12 21 -1 -12
l2=<day-today>	23 -15 -6 -4
l2=<duty>	38 -39 -3 3
l2=<gate>	-4 9 -2 -5
l2=<goods-amount>	8 -6 0 0
l2=<goods>	28 -9 -27 -14
l2=<level-noun>	21 -21 -9 5
l2=<level>	14 -17 1 1
l2=<month-ahead>	-3 -7 11 0
l2=<month-gone>	-4 6 0 0
l2=<name>	0 18 -26 -12
l2=<number>	33 -16 -18 -4
l2=<office>	6 -18 11 0
l2=<organisation>	-4 13 -3 -23
l2=<person>	9 -20 10 -2
l2=<quality>	-14 16 -3 0
l2=<seat>	6 -12 9 -13
l2=<sender>	35 -29 -2 -1
l2=<span>	-17 23 -2 -1
l2=<taker>	7 -15 0 5
l2=<v-agree>	15 -7 -9 -3
l2=<v-bear>	-13 0 11 4
l2=<v-begin>	0 0 9 -14
l2=<v-buy>	13 -9 -2 0
l2=<v-deny>	8 -7 0 0
l2=<v-down>	9 -20 19 -10
l2=<v-end>	-1 12 -13 -1
l2=<v-impose>	5 4 -13 -7
l2=<v-return>	-9 16 -8 -2
l2=<v-say>	-4 2 6 -6
l2=<v-sell>	-1 10 -4 -7
l2=<v-stay>	7 0 -12 0
l2=<v-suspend>	-2 11 -8 -11
l2=<v-up>	-9 9 1 0
l2=a	-6 8 0 0
l2=about	-11 5 7 0
l2=according	14 -12 0 0
l2=after	-7 8 0 0
l2=afternoon	-23 0 20 0
l2=again	0 11 -14 -6
l2=agree	8 -8 -5 6
l2=agreement	-3 11 -7 -1
l2=all	-2 9 -9 0
l2=also	-7 12 -4 0
l2=and	7 1 -7 -13
l2=announce	2 -11 9 0
l2=are	-12 6 0 7
l2=arrangement	12 -12 0 0
l2=arrive	-13 4 6 0
l2=as	11 -11 0 0
l2=ask	-4 -5 10 0
l2=at	20 -9 -13 -4
l2=base	-12 -3 15 0
l2=be	2 -6 0 3
l2=bridge	-11 1 12 0
l2=briefing	10 -8 0 0
l2=but	6 -5 0 0
l2=by	-21 8 20 -11
l2=car	6 -5 0 0
l2=charge	12 -9 0 -1
l2=colleague	-4 7 -1 0
l2=come	2 -10 11 -4
l2=commerce	-9 9 0 0
l2=conclude	14 -13 0 -1
l2=conference	9 -1 -13 -5
l2=consultation	0 8 -7 0
l2=contact	-3 -6 0 8
l2=deal	10 -8 0 0
l2=delegation	-12 13 0 0
l2=desk	18 -17 0 0
l2=did	-6 -3 10 0
l2=discuss	-10 17 0 -8
l2=done	4 3 -14 -1
l2=down	-3 10 -5 -3
l2=due	-5 -4 15 -6
l2=duty	15 -22 0 4
l2=earth	9 0 -7 0
l2=election	10 -9 0 0
l2=embassy	11 -7 -1 0
l2=evening	-14 18 -5 0
l2=expect	-17 1 2 6
l2=extend	-8 8 0 0
l2=extension	12 -5 0 -4
l2=farmer	-5 6 0 0
l2=fee	-12 -2 0 20
l2=ferry	10 -9 0 0
l2=flew	-8 14 -9 0
l2=fly	-1 5 -8 0
l2=follow	-9 10 0 0
l2=for	13 -12 0 0
l2=framework	9 -4 -4 0
l2=friend	11 -10 0 0
l2=future	7 -7 0 0
l2=given	6 -14 0 7
l2=go	-10 10 2 0
l2=good	13 -9 -1 0
l2=grower	16 -15 0 0
l2=had	2 -11 7 0
l2=has	12 -9 0 0
l2=have	-16 17 0 0
l2=he	7 0 -6 0
l2=hear	-8 8 0 0
l2=here	9 -6 0 0
l2=him	8 -6 0 0
l2=hold	-3 11 -5 -8
l2=hotel	-13 11 4 0
l2=hour	-1 6 -4 0
l2=i	8 -7 0 0
l2=in	21 -26 0 5
l2=invitation	-10 4 4 0
l2=is	-5 -6 8 7
l2=jinping	-4 0 7 0
l2=land	-6 5 2 0
l2=last	6 -12 -10 13
l2=lead	9 -9 0 0
l2=leave	0 0 -11 6
l2=letter	13 -11 0 0
l2=level	-1 -7 0 10
l2=line	-14 14 0 0
l2=list	-5 7 -7 4
l2=london	-24 25 0 0
l2=make	11 -10 0 0
l2=man	12 -8 -1 0
l2=market	10 -8 0 0
l2=matter	0 -10 0 9
l2=meet	-20 2 11 8
l2=member	7 -7 0 0
l2=men	6 -6 0 0
l2=metal	9 -8 0 0
l2=midnight	-13 14 0 0
l2=minister	21 -21 0 0
l2=ministry	-2 -16 0 16
l2=month	-6 7 0 0
l2=morning	-2 -9 7 7
l2=negotiate	19 -13 -4 0
l2=negotiation	6 -2 0 -1
l2=new	8 -5 -1 0
l2=next	-32 35 -2 -2
l2=night	-22 23 0 0
l2=not	-9 11 0 0
l2=note	-29 29 0 0
l2=nothing	11 -10 0 0
l2=notice	8 -7 0 0
l2=off	0 -5 7 0
l2=oil	-7 9 0 0
l2=on	12 -7 -3 -5
l2=open	7 -2 -2 -2
l2=opened	-25 22 4 0
l2=opinion	6 -6 0 0
l2=order	7 -3 -1 0
l2=other	-10 0 8 0
l2=out	10 -8 0 0
l2=own	-11 3 0 10
l2=paper	-7 8 0 0
l2=parted	-9 5 1 0
l2=pay	7 -9 1 0
l2=peace	7 -4 0 0
l2=people	8 -5 -1 0
l2=place	-9 8 3 0
l2=plant	9 -6 0 0
l2=point	-14 15 0 0
l2=post	-7 10 -1 0
l2=price	6 -4 0 0
l2=promise	7 -4 0 0
l2=published	2 -6 1 0
l2=q	8 -8 0 0
l2=quay	6 -6 0 0
l2=question	-14 16 0 0
l2=rate	7 -3 0 0
l2=reach	-2 1 5 -6
l2=reporter	0 -3 6 0
l2=representative	15 -13 0 0
l2=resume	10 -6 0 -2
l2=return	-21 24 -5 0
l2=right	7 -6 0 0
l2=round	-7 15 -8 -6
l2=rumour	-13 13 0 0
l2=say	6 -12 11 0
l2=second	-22 24 0 0
l2=sell	-8 9 0 0
l2=session	0 -11 10 0
l2=set	-10 2 0 7
l2=share	9 -7 0 0
l2=ship	10 0 0 -7
l2=sign	0 7 -17 -3
l2=since	-6 1 0 4
l2=sit	-15 4 -2 12
l2=spoke	6 -5 0 0
l2=start	-1 7 -2 -3
l2=statement	-5 -7 10 0
l2=stop	-10 13 -3 0
l2=strike	5 0 -8 0
l2=suspend	-9 10 0 0
l2=table	-24 25 0 0
l2=talk	-13 20 -15 0
l2=tariff	20 -16 -3 0
l2=telephone	7 -6 0 0
l2=tell	11 -8 0 0
l2=that	-18 17 3 0
l2=the	17 -6 -13 0
l2=them	-9 4 0 5
l2=then	-9 10 0 0
l2=those	-5 6 0 0
l2=tiktok	-12 13 0 0
l2=time	-12 10 7 -4
l2=together	-8 9 0 0
l2=trade	30 -27 0 0
l2=trader	6 -5 0 0
l2=travel	-1 0 7 -8
l2=trip	-6 4 1 0
l2=truce	-4 -15 26 -6
l2=two	-14 0 13 -2
l2=understanding	-5 0 8 0
l2=up	-13 7 -3 10
l2=villa	-4 6 0 0
l2=visit	-1 -7 1 7
l2=waiting	7 -5 0 0
l2=was	-20 10 2 9
l2=way	12 -7 -1 0
l2=week	-9 4 0 1
l2=weekend	-12 14 -1 0
l2=were	-22 25 0 0
l2=what	7 0 -9 0
l2=will	8 -2 -1 0
l2=with	2 -7 0 6
l2=work	8 -8 0 0
l2=would	17 -15 0 0
l2=you	-16 2 15 -1
l2=—	7 -4 -1 0
l3='s	-21 16 8 -7
l3=(	2 -18 10 0
l3=*	-12 12 0 0
l3=,	25 -19 -8 -1
l3=-	14 -10 0 0
l3=.	36 -36 0 0
l3=/	-16 19 -1 0
l3=:	-1 14 -26 -9
l3=<agent>	0 -7 10 -2
l3=<begin>	9 -10 8 -6
l3=<day-ahead>	-9 12 -7 3
l3=<day-gone>	6 1 -9 -6
l3=<day-today>	18 -22 0 0
l3=<duty>	4 -1 1 -7
l3=<gate>	0 -3 11 -5
l3=<goods>	6 -16 9 0
l3=<level-noun>	5 -11 -1 9
l3=<level>	0 8 -14 0
l3=<month-ahead>	-9 10 0 0
l3=<month-gone>	13 -12 0 -2
l3=<name>	-1 -13 10 11
l3=<not>	-13 12 8 -5
l3=<number>	-1 7 -8 -7
l3=<office>	2 -2 -8 4
l3=<organisation>	-16 9 -2 8
l3=<person>	-7 18 -7 -19
l3=<points>	-6 7 0 0
l3=<quality>	3 -11 6 5
l3=<sender>	18 -24 0 0
l3=<span>	13 -15 2 0
l3=<v-agree>	-5 8 0 -1
l3=<v-bear>	-2 -3 11 -3
l3=<v-begin>	-10 12 -5 2
l3=<v-down>	-9 5 0 5
l3=<v-end>	20 -23 -8 8
l3=<v-impose>	-14 19 -5 0
l3=<v-propose>	-4 7 0 -3
l3=<v-say>	0 8 -8 -7
l3=<v-sell>	16 -11 -1 0
l3=<v-target>	9 -12 0 5
l3=<v-up>	-3 4 2 -6
l3=a	12 0 -8 -19
l3=about	-2 8 -3 0
l3=according	-6 14 -7 0
l3=add	-16 16 0 0
l3=after	-5 2 6 -4
l3=agree	0 7 -5 0
l3=agreement	11 -9 0 0
l3=air	-12 -3 15 0
l3=an	13 -13 5 -5
l3=and	2 -17 15 3
l3=announce	8 -6 0 0
l3=approve	6 -5 0 0
l3=are	-14 10 0 1
l3=at	23 -18 -1 0
l3=be	17 -3 -11 -17
l3=been	-6 -5 8 4
l3=border	-6 6 0 0
l3=both	-17 19 0 0
l3=bring	-16 11 4 0
l3=but	-5 6 0 0
l3=call	-5 -3 10 0
l3=charge	3 -8 0 5
l3=come	-3 4 -8 7
l3=country	-14 9 0 1
l3=custom	15 -13 0 0
l3=deal	17 -4 -13 0
l3=decision	-9 0 0 9
l3=due	10 -12 0 0
l3=each	-13 0 9 0
l3=end	0 -4 -6 9
l3=every	6 -4 0 0
l3=expect	8 -1 -5 0
l3=expert	-4 -11 0 15
l3=ferry	-17 -4 0 21
l3=first	-27 37 -2 -13
l3=flew	24 -19 -7 0
l3=for	1 7 -4 -12
l3=four	-12 13 0 0
l3=fourth	-24 27 0 0
l3=from	12 -7 -5 0
l3=front	13 -13 0 0
l3=golf	-10 -3 14 0
l3=good	-28 7 15 7
l3=government	-12 12 0 0
l3=grower	9 -6 0 0
l3=had	10 5 -18 -6
l3=hand	4 -7 1 0
l3=has	6 -5 0 0
l3=he	-7 3 -1 8
l3=his	12 -16 5 0
l3=hold	-19 17 0 0
l3=i	-11 15 -3 0
l3=in	-21 17 3 4
l3=into	8 -8 0 0
l3=is	-17 0 8 11
l3=it	-16 13 -7 8
l3=its	12 -15 -4 5
l3=last	0 13 -12 -9
l3=late	8 -5 -1 0
l3=leader	0 -13 13 0
l3=live	8 -6 0 0
l3=long	-18 19 0 0
l3=may	-1 6 -1 0
l3=meet	12 -7 0 -3
l3=minister	6 -2 -1 0
l3=month	-10 9 0 0
l3=most	-6 10 -1 0
l3=mr	3 -18 16 -2
l3=my	7 -6 0 0
l3=negotiation	-8 11 0 0
l3=new	-27 33 -10 0
l3=next	-29 25 7 -3
l3=night	8 0 -4 0
l3=no	-1 6 -6 -2
l3=nobody	-15 16 0 0
l3=not	-5 -9 15 0
l3=note	6 -5 0 0
l3=now	-14 15 0 0
l3=of	16 0 -30 -6
l3=on	-6 4 -10 13
l3=once	-6 8 0 0
l3=our	17 -17 3 -15
l3=out	-22 21 0 0
l3=over	-8 -6 11 0
l3=own	-10 13 0 -2
l3=pause	9 -8 0 0
l3=pay	4 -7 -6 6
l3=port	21 -17 0 -3
l3=president	12 -10 0 0
l3=published	-6 0 7 0
l3=question	9 -7 0 0
l3=radio	7 -5 0 0
l3=rare	9 0 -7 0
l3=rate	12 -10 0 0
l3=receive	-14 -1 16 0
l3=report	-5 6 0 0
l3=round	16 -10 -4 -6
l3=same	11 -6 -3 0
l3=say	15 -8 -7 0
l3=see	-4 0 6 -2
l3=session	9 -6 0 0
l3=settle	-8 5 2 0
l3=shall	17 -17 0 0
l3=sheet	-14 1 13 0
l3=ship	11 -10 0 0
l3=shook	-13 11 0 0
l3=side	-17 23 0 -9
l3=sign	-6 1 6 0
l3=since	-5 8 -1 0
l3=sit	10 -4 -3 -2
l3=sixth	6 -6 0 0
l3=spring	7 -6 0 0
l3=state	-8 6 0 0
l3=statement	20 -19 0 0
l3=stay	7 -6 0 0
l3=step	-11 10 0 0
l3=still	16 -14 0 0
l3=stop	10 -10 0 0
l3=sugar	8 -6 0 0
l3=table	-5 -6 15 0
l3=take	-9 8 1 0
l3=talk	6 -8 13 -13
l3=technical	0 -21 0 21
l3=tell	-5 6 0 -1
l3=that	1 -12 0 10
l3=the	1 2 0 -8
l3=their	0 -4 6 -1
l3=they	8 -19 3 8
l3=thi	-16 11 0 4
l3=third	6 0 -3 -5
l3=three	-12 16 -1 0
l3=to	4 -8 14 -10
l3=trade	2 -11 0 9
l3=truce	8 -3 -2 -1
l3=two	-10 33 -24 -4
l3=was	-9 10 3 -4
l3=we	10 0 -7 -7
l3=were	0 7 -10 -2
l3=when	4 -7 0 0
l3=which	-7 7 -2 1
l3=who	25 -28 1 0
l3=will	-27 7 15 2
l3=with	-2 10 -6 0
l3=would	4 8 -23 5
l3=xi	-4 0 7 0
l3=·	-11 12 0 0
l4="	4 -8 5 0
l4='s	0 -13 20 -6
l4=(	0 6 -5 0
l4=)	-8 10 0 0
l4=,	13 -7 -11 0
l4=-	-3 0 -3 7
l4=.	-20 24 -5 0
l4=/	-5 6 0 0
l4=:	-17 20 -4 -4
l4=;	-11 7 0 2
l4=<agent>	9 -3 -6 0
l4=<begin>	1 5 4 -16
l4=<day-ahead>	4 -9 6 -1
l4=<day-gone>	7 -11 3 -3
l4=<day-today>	0 -4 9 -4
l4=<duty>	8 -4 0 0
l4=<goods>	3 12 -20 -8
l4=<level-noun>	-21 14 -2 8
l4=<level>	11 -5 -2 -1
l4=<money>	23 -21 0 0
l4=<month-gone>	10 -10 0 0
l4=<name>	-12 24 -9 -16
l4=<not>	-4 10 -5 0
l4=<number>	-22 6 15 4
l4=<office>	-17 6 6 4
l4=<organisation>	5 -7 -8 6
l4=<person>	-1 -1 14 -36
l4=<quality>	10 0 -13 0
l4=<seat>	13 -9 -10 5
l4=<sender>	20 -18 0 0
l4=<span>	-6 9 1 -6
l4=<v-agree>	-5 10 -2 -8
l4=<v-bear>	-1 7 -8 0
l4=<v-begin>	7 0 -5 -5
l4=<v-buy>	4 -9 2 0
l4=<v-end>	3 -7 0 0
l4=<v-impose>	-1 5 0 -9
l4=<v-propose>	-1 6 0 -4
l4=<v-say>	2 -17 1 15
l4=<v-sell>	5 -14 0 5
l4=<v-stay>	-1 5 -7 0
l4=<v-suspend>	-1 -12 0 14
l4=<v-target>	-10 4 7 -1
l4=<v-up>	6 2 -6 -5
l4=a	17 -9 -4 -13
l4=accept	-10 4 4 0
l4=after	14 -4 -14 0
l4=again	-10 11 0 0
l4=agree	-16 12 4 -1
l4=agreement	-6 13 -5 -2
l4=all	-6 9 0 0
l4=also	-13 2 10 0
l4=among	-12 -4 7 9
l4=an	-15 0 14 0
l4=and	-16 0 5 19
l4=another	15 -13 0 0
l4=approve	-7 8 0 0
l4=are	4 -19 12 5
l4=arrangement	10 -7 0 0
l4=ask	18 -17 0 0
l4=at	-18 14 0 1
l4=back	6 -4 0 0
l4=be	-10 0 7 0
l4=been	10 -7 0 0
l4=before	-13 6 7 0
l4=begin	-4 6 0 0
l4=both	18 -11 0 -6
l4=by	28 -15 -21 0
l4=ceasefire	-5 6 0 0
l4=charge	-4 -5 9 0
l4=could	10 -11 0 0
l4=country	8 -15 0 7
l4=day	6 -3 0 0
l4=deal	12 -10 0 0
l4=delegation	7 0 -1 -5
l4=did	-8 9 0 0
l4=doe	6 -7 0 0
l4=down	-12 -6 0 18
l4=due	8 -2 -3 -2
l4=duty	-5 6 0 0
l4=end	3 -8 1 1
l4=extend	17 -16 0 0
l4=extension	-24 25 0 0
l4=fact	-7 0 6 0
l4=fee	10 -9 0 0
l4=fifth	-11 14 0 0
l4=first	-11 18 -5 -5
l4=for	5 9 -21 -4
l4=four	18 -17 0 0
l4=fourth	9 -8 0 0
l4=from	-5 -3 14 -5
l4=had	-13 9 0 2
l4=have	23 -13 -13 0
l4=he	-7 7 3 -1
l4=his	-19 13 9 -1
l4=hold	-3 -3 7 1
l4=house	16 -14 0 0
l4=if	0 -8 8 0
l4=in	-5 10 0 -22
l4=is	-1 -1 9 -11
l4=it	0 -5 2 6
l4=its	1 1 0 -6
l4=joint	-13 0 6 8
l4=leader	13 -17 2 -1
l4=leave	-5 6 0 0
l4=less	-9 9 0 0
l4=level	0 -10 0 11
l4=m	6 -3 -2 0
l4=make	17 -7 -9 0
l4=meet	3 4 -24 5
l4=minister	-2 14 -5 -7
l4=month	22 -20 -1 0
l4=mr	-4 6 0 0
l4=my	-9 0 0 13
l4=negotiate	-9 10 0 0
l4=negotiator	-8 5 -4 5
l4=new	13 -9 -3 0
l4=next	-9 21 -7 -8
l4=no	8 -5 0 0
l4=not	-9 10 0 0
l4=notice	7 0 -4 0
l4=now	17 -15 0 0
l4=number	-11 12 0 0
l4=of	3 1 -14 5
l4=one	-17 21 -1 0
l4=order	1 -7 3 0
l4=other	-14 3 0 10
l4=out	-14 3 11 0
l4=over	8 -13 5 0
l4=own	12 -11 0 0
l4=p	6 -6 0 0
l4=paper	15 -14 0 0
l4=past	8 -7 0 0
l4=pay	7 -6 0 0
l4=peace	11 -10 0 0
l4=plant	13 -12 0 0
l4=prepare	-4 7 0 0
l4=president	3 -22 12 0
l4=promise	-7 3 2 0
l4=question	-10 11 0 0
l4=round	32 -26 -6 -7
l4=say	-1 6 -5 0
l4=see	-2 -1 7 -1
l4=sell	6 -5 0 0
l4=set	-10 12 0 -1
l4=shall	-20 25 0 -2
l4=share	7 -5 0 0
l4=side	-7 14 -2 -3
l4=sign	13 -1 -22 0
l4=since	-6 -10 12 5
l4=so	0 0 -7 4
l4=speak	-5 9 0 -3
l4=take	10 -7 -1 0
l4=talk	-15 15 -2 2
l4=tariff	14 -12 0 0
l4=team	-1 6 0 0
l4=tell	8 -24 4 8
l4=than	11 -9 -1 0
l4=that	39 -18 -21 -27
l4=the	-3 4 -6 1
l4=their	-11 12 -7 4
l4=then	13 -13 0 0
l4=there	-15 17 0 0
l4=they	-21 27 -14 0
l4=thi	-7 13 -4 0
l4=those	-7 9 0 0
l4=time	-20 13 0 7
l4=to	32 -13 -27 -10
l4=trade	19 -17 -3 -2
l4=two	-43 25 20 0
l4=under	-16 5 12 0
l4=up	-8 4 5 0
l4=visit	0 -14 16 0
l4=want	-10 12 0 0
l4=was	-5 1 11 -8
l4=week	-3 -5 0 10
l4=what	-17 20 0 -4
l4=which	-26 28 0 -4
l4=who	-11 -6 13 9
l4=will	15 -10 -7 0
l4=with	6 -22 12 4
l4=would	-8 13 -3 0
l4=write	-4 -1 7 0
l4=year	18 -17 0 0
l4=you	-11 12 0 0
l4=—	10 -4 -6 0
l=" in	-7 2 4 0
l=) ,	-12 13 0 0
l=) :	10 -9 0 0
l=, and	-13 4 3 6
l=, as	-6 6 0 0
l=, at	-13 5 9 0
l=, but	8 -7 0 0
l=, in	-35 15 4 22
l=, say	0 -10 5 0
l=, the	-2 11 -6 0
l=, which	26 -21 0 -3
l=: <number>	25 -20 -3 0
l=: and	9 -8 0 0
l=: in	-23 27 0 -8
l=: the	-12 25 -10 0
l=: what	-6 -1 9 0
l=; in	-5 -8 2 8
l=; the	8 -3 -1 0
l=<begin> "	6 -5 0 0
l=<begin> <organisation>	-8 8 0 0
l=<begin> [	9 -8 0 0
l=<begin> a	-7 7 0 0
l=<begin> after	-13 4 8 0
l=<begin> at	15 -12 -1 0
l=<begin> for	-13 10 2 0
l=<begin> from	33 -43 -10 11
l=<begin> if	-12 14 0 0
l=<begin> in	-2 3 -10 7
l=<begin> should	-7 9 0 0
l=<begin> the	-9 1 13 -5
l=<begin> what	-7 6 1 0
l=<begin> —	12 -10 0 0
l=<day-ahead> ,	13 -16 -7 4
l=<day-ahead> in	-12 3 3 5
l=<day-gone> ,	-17 24 -6 0
l=<day-gone> in	-7 15 -9 -7
l=<day-today> (	9 -6 0 0
l=<day-today> ,	8 -6 0 0
l=<day-today> —	9 -7 0 0
l=<level> ,	8 -6 0 0
l=<level> at	9 -5 0 0
l=<level> in	13 -11 -9 3
l=<level> of	-3 -1 7 0
l=<month-gone> ,	8 -6 0 0
l=<name> ,	-21 23 0 0
l=<name> and	15 -13 0 0
l=<name> in	-10 18 -5 -5
l=<number> ,	11 -10 0 0
l=<number> :	-7 7 0 0
l=<number> in	22 -9 -10 0
l=<number> —	13 -11 0 0
l=<office> ,	-14 6 10 -2
l=<office> from	12 -10 0 0
l=<office> in	6 -14 2 3
l=<organisation> ,	-3 12 -19 -2
l=<organisation> in	-5 8 3 -16
l=<person> (	7 -5 0 0
l=<person> ,	22 -24 0 0
l=<person> :	10 -6 0 0
l=<person> and	15 -10 -2 0
l=<person> for	15 -10 -4 0
l=<person> in	-10 1 6 1
l=<person> leave	-14 4 10 0
l=<quality> in	-19 19 0 0
l=<seat> /	11 -14 0 0
l=<seat> and	-12 4 14 -8
l=<span> in	-26 27 0 0
l=according to	14 -12 0 0
l=after the	-9 10 0 0
l=again in	1 11 -14 -5
l=agree at	-6 0 7 0
l=agree in	11 -8 -11 8
l=agreement in	4 -10 4 0
l=agreement with	-17 20 -2 0
l=all time	-2 7 -7 0
l=and <name>	-9 9 0 0
l=and a	11 -8 -1 0
l=and in	9 0 -15 -7
l=and the	-14 4 12 0
l=announce in	7 -9 1 0
l=are in	-13 6 0 7
l=arrangement of	17 -14 -1 0
l=arrive in	-17 7 6 0
l=ask in	-6 0 8 0
l=at the	15 -4 -12 -4
l=back from	-11 13 0 0
l=bargain with	-4 6 0 0
l=be in	7 -11 0 4
l=been in	6 0 -3 -1
l=bridge at	-18 10 8 0
l=briefing ,	10 -9 0 0
l=by our	-11 6 10 -9
l=by the	-17 6 13 0
l=call on	-8 8 0 2
l=charge at	6 -6 0 0
l=charge in	6 -3 0 0
l=colleague in	-4 7 -1 0
l=come to	0 -11 15 -2
l=conference ,	-2 9 -7 -3
l=conference in	13 -10 -3 0
l=consultation in	-5 13 -7 0
l=deal with	13 -6 -2 0
l=delegation in	-10 11 0 0
l=did the	-5 -6 10 0
l=discuss in	-5 11 0 -6
l=done at	5 1 -12 -1
l=due at	7 -4 0 0
l=due in	-16 0 16 -4
l=duty in	2 -8 0 4
l=election in	10 -9 0 0
l=embassy in	11 -7 -1 0
l=expect in	-19 2 2 6
l=expert in	-2 -1 0 6
l=extension in	12 -5 0 -4
l=farmer in	-6 7 0 0
l=fee at	-13 -8 0 21
l=fee in	10 -10 0 0
l=fee that	-11 12 0 0
l=ferry to	7 -7 0 0
l=flew to	-1 7 -9 0
l=fly to	-1 5 -8 0
l=framework for	7 -7 0 0
l=future in	7 -7 0 0
l=geneva ,	-6 6 0 0
l=given in	4 -12 0 7
l=grower in	15 -14 0 0
l=hand in	-15 10 2 0
l=here in	9 -6 0 0
l=hold at	-11 13 0 0
l=hold in	0 4 -3 -6
l=home from	-10 8 3 0
l=hotel in	-3 6 -1 0
l=hour in	-10 13 0 0
l=in the	0 -11 4 7
l=initialled in	-2 6 -1 0
l=invitation to	-10 4 4 0
l=is in	-4 -1 10 -1
l=it in	-8 3 2 1
l=it is	-11 7 4 0
l=land at	8 -7 0 0
l=land in	-16 11 7 0
l=last in	0 -13 -3 14
l=leave for	-9 3 0 6
l=live :	10 -10 0 0
l=london and	-8 8 0 0
l=make in	11 -10 0 0
l=man in	12 -8 -1 0
l=matter in	0 -10 0 10
l=meet at	-28 20 7 -2
l=meet in	-15 -2 11 7
l=midnight in	-7 13 -7 0
l=morning from	-18 10 -4 8
l=negotiate for	9 -9 0 0
l=negotiate in	-9 11 0 0
l=negotiate with	18 -15 -1 0
l=negotiation with	12 -9 0 0
l=night in	-25 26 0 0
l=of <name>	-8 10 0 0
l=of a	-15 16 0 0
l=of the	10 -19 4 0
l=on <day-gone>	-1 7 -5 0
l=on in	13 -12 0 -2
l=on the	7 -11 0 0
l=on which	-9 11 0 0
l=one in	-9 11 -1 0
l=other in	-10 0 9 0
l=pay in	3 -6 1 0
l=people in	8 -5 -1 0
l=plan for	-6 8 0 0
l=plant in	8 -5 0 0
l=promise in	6 0 -5 0
l=q :	6 -5 0 0
l=question :	-9 9 0 0
l=reach in	0 0 5 -6
l=report that	-8 8 0 0
l=reporter in	0 -7 8 0
l=resume in	10 -6 0 -2
l=return from	-18 20 -4 0
l=room in	-9 11 0 0
l=round :	-6 7 0 0
l=round in	-22 28 -4 -4
l=round since	15 -14 0 0
l=say in	6 -8 3 0
l=say the	9 -6 0 0
l=set for	-14 6 0 7
l=settle in	-7 0 5 0
l=share in	9 -7 0 0
l=ship in	0 7 0 -6
l=sign in	2 4 -16 -3
l=sign the	-12 13 0 0
l=since the	-8 6 0 0
l=sit in	-19 4 0 13
l=so in	5 -10 2 0
l=start in	-9 16 -1 -3
l=strike in	1 3 -7 0
l=summit in	-5 6 0 0
l=summit of	16 0 -15 0
l=table in	-25 28 -3 0
l=talk at	-13 14 0 0
l=talk in	-29 28 -9 2
l=talk with	21 -18 -1 0
l=tell <person>	6 -5 0 0
l=tell the	11 -10 0 0
l=that in	-5 9 -5 0
l=that leave	6 -4 0 0
l=that the	-17 11 9 0
l=those of	-10 10 0 0
l=tiktok in	-12 13 0 0
l=time in	-1 -3 8 -3
l=to the	3 5 -9 0
l=to visit	-8 0 6 0
l=together in	-8 9 0 0
l=trade ,	16 -16 0 0
l=trade in	10 -9 0 0
l=trader in	6 -5 0 0
l=travel to	-1 0 7 -8
l=trip to	-6 4 1 0
l=truce in	-12 1 12 0
l=truce of	5 0 -7 0
l=truce with	-9 -10 18 0
l=up in	-7 0 -2 11
l=up to	6 -1 -3 0
l=visit in	-8 14 -3 -1
l=visit to	-5 -6 0 10
l=was in	-9 0 2 9
l=way to	12 -10 0 0
l=weekend in	-12 14 -1 0
l=were in	-22 25 0 0
l=what the	1 2 -6 0
l=which the	4 0 -6 0
l=work in	6 -5 0 0
l=— the	-10 10 0 0
lead="	1 1 1 -8
lead=(	13 -26 4 4
lead=)	-1 7 -5 0
lead=,	-11 12 11 -13
lead=-	3 -10 6 0
lead=1	-16 16 0 0
lead=5	6 -5 0 0
lead=7	-8 8 0 0
lead=:	0 1 -10 6
lead=;	-6 12 -11 3
lead=[	22 -21 0 0
lead=a	-3 2 -4 7
lead=according	28 -16 -14 0
lead=accra	16 -10 -2 0
lead=after	-12 9 3 -5
lead=all	9 -2 -7 0
lead=american	7 -4 0 0
lead=an	8 -7 0 0
lead=analysts	14 -14 0 0
lead=and	3 -7 -16 19
lead=ankara	9 -5 -1 0
lead=any	12 -10 0 0
lead=asunción	7 -2 -1 0
lead=at	4 1 -9 -2
lead=baku	27 -23 -4 0
lead=before	-9 5 7 -2
lead=beijing	10 -41 1 12
lead=beirut	-10 12 0 0
lead=bern	20 -14 -4 0
lead=bessent	-1 17 -14 0
lead=brasília	12 -8 -1 0
lead=brazil	-7 8 0 0
lead=brussels	-12 16 1 -9
lead=buenos	-15 -3 18 0
lead=busan	-45 3 39 -2
lead=but	16 -9 -5 0
lead=by	3 -2 11 -22
lead=cairo	3 1 -9 -4
lead=chamber	-20 22 -2 0
lead=china	19 -31 0 9
lead=clock	-23 23 0 0
lead=colombo	19 -15 -3 0
lead=commerce	8 -6 0 0
lead=copenhagen	-4 12 -8 0
lead=copper	12 -10 0 0
lead=correspondent	7 -3 -1 0
lead=dakar	-6 0 6 0
lead=davos	14 -11 0 0
lead=delhi	-12 13 0 0
lead=dhaka	7 -6 0 0
lead=djibouti	-23 24 0 0
lead=dockers	11 -9 0 0
lead=does	0 -8 7 0
lead=donald	-5 0 7 0
lead=done	6 0 -10 0
lead=earlier	17 -16 0 0
lead=envoys	15 -14 0 0
lead=export	7 0 -4 0
lead=foreign	-8 14 -4 0
lead=four	-3 6 -1 0
lead=freight	8 -7 0 0
lead=from	22 -43 6 4
lead=geneva	-54 55 0 0
lead=good	-12 15 -1 0
lead=goods	6 -4 0 0
lead=guatemala	6 -4 0 0
lead=hanoi	22 -16 -5 0
lead=he	-35 19 22 -11
lead=helsinki	7 -3 0 0
lead=his	20 -15 -3 0
lead=hong	7 -5 0 0
lead=host	11 -9 0 0
lead=i	11 0 -9 -4
lead=indonesia	7 -11 -6 8
lead=insiders	12 -10 0 0
lead=is	-6 0 8 0
lead=islamabad	-6 -8 13 0
lead=issued	9 -6 0 0
lead=it	21 -14 -13 0
lead=it'll	-7 7 0 0
lead=its	26 -27 -7 10
lead=kampala	-24 24 0 0
lead=korea	-4 -4 7 0
lead=kuala	-59 52 15 -8
lead=kyiv	10 -6 -2 0
lead=la	6 -4 0 0
lead=lagos	8 -7 0 0
lead=last	-5 -2 0 9
lead=let	-4 -1 7 0
lead=lima	16 -11 -5 0
lead=lisbon	-18 22 -3 0
lead=live	-14 15 0 0
lead=london	-7 17 -19 -3
lead=long	-8 9 0 0
lead=luanda	-19 22 -2 0
lead=lula	-2 -5 9 0
lead=lusaka	25 -20 0 -3
lead=madrid	-27 31 -4 0
lead=manila	20 -10 -12 0
lead=maputo	6 -3 0 0
lead=mediators	13 -13 0 0
lead=mexico	12 -8 -2 0
lead=minister	-3 15 -11 -7
lead=ministers	-14 26 -6 -9
lead=ministry	15 -14 0 0
lead=montevideo	14 -8 -4 0
lead=morning	0 -14 13 0
lead=muscat	6 -5 0 0
lead=my	2 -6 0 1
lead=nairobi	-12 16 -1 0
lead=negotiators	-16 15 -2 0
lead=new	-13 -7 17 7
lead=no	-32 26 10 0
lead=nobody	-4 6 0 0
lead=notes	-25 25 0 0
lead=notice	6 -2 0 0
lead=of	-26 30 -4 0
lead=on	-7 18 -4 -9
lead=ottawa	12 -8 0 0
lead=our	-11 4 -10 14
lead=overnight	11 -10 0 0
lead=panama	-23 26 -4 0
lead=paris	-13 17 -1 0
lead=parliament	6 -5 0 0
lead=peru	7 -3 0 -2
lead=port	-21 15 9 0
lead=presenter	7 -4 0 0
lead=president	22 -2 -19 -1
lead=presidents	-9 -10 19 0
lead=pretoria	-10 11 0 0
lead=prices	3 -8 2 0
lead=prime	11 -28 13 0
lead=quito	-7 8 0 0
lead=rabat	10 -4 -5 0
lead=remember	-17 17 0 0
lead=rome	20 -20 0 0
lead=round	-16 17 0 0
lead=see	0 -13 15 0
lead=seoul	46 -27 -29 0
lead=she	0 -8 2 2
lead=should	-7 9 0 0
lead=since	0 0 -6 4
lead=singapore	7 -6 0 0
lead=so	-8 0 1 6
lead=some	10 -8 0 0
lead=state	0 -9 0 10
lead=stockholm	-13 16 -3 0
lead=stocks	7 -5 0 0
lead=subject	-5 6 0 0
lead=suva	28 -25 -1 0
lead=swiss	-10 13 -5 0
lead=talks	27 -19 -9 -9
lead=tbilisi	7 -4 0 0
lead=that	15 -23 -1 8
lead=the	6 5 3 -41
lead=their	-15 18 0 0
lead=there	-1 3 -6 0
lead=these	-11 12 0 0
lead=they	-2 -3 -1 9
lead=they'll	-3 11 0 -5
lead=third	23 -21 0 -1
lead=to	8 -7 0 0
lead=tokyo	18 -26 7 -4
lead=trade	-45 54 -10 -8
lead=treasury	4 32 -45 -5
lead=trump	-6 -17 22 -2
lead=tunis	5 -20 -4 10
lead=turkey	2 -8 4 0
lead=turnout	7 -6 0 0
lead=two	15 -8 -7 0
lead=ulaanbaatar	-11 5 6 0
lead=under	-22 23 0 0
lead=unless	8 -6 0 0
lead=until	7 -6 0 0
lead=us	-15 21 0 -9
lead=vienna	6 -4 0 0
lead=washington	7 -29 3 5
lead=we	-25 22 -8 8
lead=wellington	14 -5 -5 0
lead=what	-29 20 15 -4
lead=when	-1 1 6 -13
lead=whether	-13 14 0 0
lead=which	-9 11 -5 0
lead=white	-12 11 0 0
lead=who	13 -21 0 12
lead=whose	26 -28 0 0
lead=windhoek	-10 -11 18 0
lead=with	-5 6 0 0
lead=within	-6 7 0 0
lead=xi	-8 -23 24 -2
lead=zurich	10 -9 0 0
lead=•	6 -16 7 0
left:calls	7 -4 -14 11
left:coming	-13 10 2 -1
left:ended	-21 12 8 9
left:experts	-27 -63 -22 82
left:m=arrive	-8 10 0 0
left:m=arrives	-2 -4 8 0
left:m=assembly	16 -13 0 0
left:m=bargain	-6 0 0 9
left:m=came	0 0 -4 6
left:m=closed	6 -1 0 -1
left:m=comes	5 -12 11 0
left:m=conference	-1 11 -15 -6
left:m=consultations	0 0 -10 5
left:m=delegation	-2 6 0 -6
left:m=delegations	-11 27 -7 -12
left:m=dinner	-6 7 0 -1
left:m=due	4 -10 12 -10
left:m=ended	9 -6 0 -1
left:m=expected	-10 0 5 3
left:m=flew	5 3 -17 0
left:m=flies	-7 4 0 0
left:m=fly	15 -7 -12 0
left:m=go	12 -9 1 -8
left:m=goes	19 -19 -2 0
left:m=guest	22 -19 -6 0
left:m=here	26 -24 0 -7
left:m=host	30 -17 -15 0
left:m=invitation	-12 1 8 0
left:m=land	9 -8 0 0
left:m=landed	-8 12 -5 0
left:m=lands	-3 -1 8 0
left:m=lunch	17 -14 0 0
left:m=meet	5 0 -10 3
left:m=meetings	-8 12 -7 0
left:m=meets	0 2 -10 1
left:m=met	-4 2 8 -10
left:m=negotiate	-7 9 0 0
left:m=negotiating	10 -7 -1 0
left:m=negotiations	-3 11 -3 -5
left:m=negotiator	12 -29 0 13
left:m=negotiators	-14 30 -20 -10
left:m=parted	-6 2 1 0
left:m=receive	10 0 -5 -5
left:m=received	-8 -9 17 0
left:m=rose	13 -9 0 0
left:m=round	37 -21 -33 -18
left:m=rounds	-35 33 -5 5
left:m=sat	-1 4 -10 2
left:m=see each other	-2 -5 9 0
left:m=settled	-15 8 5 0
left:m=shook hands	-21 9 10 0
left:m=signed	6 -2 1 -9
left:m=sit	-7 4 0 0
left:m=sits	-9 0 0 10
left:m=spent	-12 9 -2 4
left:m=stop	-4 6 0 0
left:m=summit	0 -14 12 -1
left:m=table	-18 15 8 -6
left:m=talk	-17 0 0 13
left:m=talked	-8 3 7 -1
left:m=talking	13 -3 -4 -2
left:m=talks	11 1 -15 -11
left:m=there	-9 10 0 -6
left:m=time	4 -10 3 2
left:m=travels	-12 12 2 -6
left:m=visit	-5 -12 12 3
left:m=went	-5 7 0 0
left:meets	-31 20 13 0
left:running	-9 6 6 -10
left:summit	7 -23 20 -34
left:wished	19 -7 -5 -31
lll='s visit to	-6 0 8 0
lll=, <day-today> (	8 -6 0 0
lll=, <day-today> —	9 -6 0 0
lll=, <office> in	1 -6 8 -7
lll=, <organisation> ,	19 -18 0 0
lll=, <seat> and	-7 8 0 0
lll=, agree in	-10 0 0 13
lll=, and in	17 -11 -4 0
lll=, and the	-11 -2 14 0
lll=, hold in	8 -7 0 0
lll=, is in	-8 9 0 0
lll=, london and	-8 8 0 0
lll=, meet in	-30 16 10 -4
lll=, say the	6 -4 0 0
lll=, that the	-7 7 0 0
lll=, was in	-23 16 0 7
lll=: <number> in	14 -3 -8 0
lll=<begin> <begin> "	6 -5 0 0
lll=<begin> <begin> <organisation>	-8 8 0 0
lll=<begin> <begin> [	9 -8 0 0
lll=<begin> <begin> a	-7 7 0 0
lll=<begin> <begin> after	-13 4 8 0
lll=<begin> <begin> at	15 -12 -1 0
lll=<begin> <begin> for	-13 10 2 0
lll=<begin> <begin> from	33 -43 -10 11
lll=<begin> <begin> if	-12 14 0 0
lll=<begin> <begin> in	-2 3 -10 7
lll=<begin> <begin> should	-7 9 0 0
lll=<begin> <begin> the	-9 1 13 -5
lll=<begin> <begin> what	-7 6 1 0
lll=<begin> <begin> —	12 -10 0 0
lll=<begin> <office> :	6 -2 0 0
lll=<begin> <organisation> ,	5 0 -11 0
lll=<begin> <organisation> in	-16 17 0 0
lll=<begin> <person> ,	16 -15 0 0
lll=<begin> <person> leave	-4 -3 7 0
lll=<begin> <seat> /	11 -14 0 0
lll=<begin> <seat> and	2 -24 12 0
lll=<begin> according to	10 -8 0 0
lll=<begin> by our	-15 9 12 -8
lll=<begin> done at	5 0 -8 0
lll=<begin> it is	-11 7 4 0
lll=<begin> live :	10 -10 0 0
lll=<begin> nobody in	-8 10 0 0
lll=<begin> on <day-gone>	-3 8 -4 0
lll=<begin> q :	6 -5 0 0
lll=<begin> question :	-9 9 0 0
lll=<begin> share in	7 -5 0 0
lll=<begin> since the	-8 9 0 0
lll=<begin> talk in	-8 8 0 0
lll=<begin> what the	0 2 -6 0
lll=<day-ahead> , in	-22 15 -5 3
lll=<day-ahead> , the	0 7 -8 0
lll=<day-gone> at the	11 -11 0 0
lll=<day-gone> in the	-3 -1 6 0
lll=<level> , and	-13 14 0 0
lll=<level> , the	-3 9 -8 0
lll=<month-gone> and in	6 -4 0 0
lll=<name> agree in	-18 2 16 0
lll=<name> meet in	-5 -12 0 17
lll=<name> talk in	-4 6 0 0
lll=<number> : <number>	25 -20 -3 0
lll=<office> meet in	15 5 -20 -16
lll=<organisation> and a	8 -4 -1 0
lll=<organisation> and the	-17 18 0 0
lll=<organisation> meet in	-8 -2 0 11
lll=<person> , in	17 -4 -15 -1
lll=<person> , the	-3 10 -8 0
lll=<person> : in	-9 7 1 0
lll=<person> at the	15 -14 -8 0
lll=<person> fly to	-25 23 0 0
lll=<person> go to	-6 7 0 0
lll=<person> land in	-10 0 11 0
lll=<person> meet in	-7 7 0 -4
lll=<person> say in	10 -15 6 0
lll=<person> sign in	9 -7 -1 0
lll=<person> travel to	-7 7 2 -5
lll=<person> was in	-7 -2 11 -1
lll=<quality> embassy in	8 -6 0 0
lll=a <office> in	27 -16 -14 0
lll=a <organisation> in	-10 11 0 0
lll=a framework for	7 -7 0 0
lll=a meet in	15 -9 -2 -6
lll=a truce with	-7 0 8 0
lll=a visit to	2 -7 0 1
lll=according to the	-6 14 -6 0
lll=after talk in	-5 6 0 0
lll=an invitation to	-10 4 4 0
lll=and <person> for	8 -7 0 0
lll=and <person> in	-15 -4 17 0
lll=arrangement reach in	-3 -3 7 0
lll=be sign in	21 -17 -3 0
lll=come back from	-11 12 0 0
lll=country meet in	-7 5 2 0
lll=delegation meet in	-6 12 0 -2
lll=each other in	-10 0 9 0
lll=first , in	-11 13 0 0
lll=first meet in	-2 13 -3 -3
lll=for <day-ahead> in	-1 2 3 -6
lll=for <day-gone> in	-15 16 0 0
lll=for <span> in	0 8 -10 0
lll=go on in	16 -14 0 0
lll=good morning from	-18 10 -4 8
lll=hold talk in	-8 2 3 0
lll=in <month-gone> ,	10 -9 0 0
lll=in <seat> and	-10 12 0 0
lll=is due in	-5 0 6 -1
lll=is expect in	-15 0 2 7
lll=is negotiate with	12 -10 0 0
lll=is plan for	-15 15 0 0
lll=is plan in	8 -6 0 0
lll=last meet in	10 -2 -6 -4
lll=meet , in	-13 21 0 -4
lll=meet <person> in	-34 20 6 -6
lll=meet again in	8 0 -10 -2
lll=meet at the	10 -16 0 0
lll=meet of the	-4 -2 -1 10
lll=mr <person> in	8 -16 7 0
lll=new conference in	-18 18 0 0
lll=of talk in	0 9 -2 -8
lll=on <day-ahead> in	-11 -7 1 17
lll=on <day-gone> in	0 5 -7 -3
lll=on it in	1 -7 0 7
lll=on tiktok in	-5 6 0 0
lll=our <office> in	-26 18 15 -8
lll=our man in	11 -7 -1 0
lll=own agreement with	-6 8 0 0
lll=pay <level> in	-2 0 -4 7
lll=port charge at	6 -5 0 0
lll=press conference ,	-6 12 -4 -3
lll=receive <person> in	-11 4 2 0
lll=report in a	-6 7 0 0
lll=round , in	10 -6 -1 -2
lll=see <person> in	-1 12 -7 0
lll=sheet that the	-10 -3 12 0
lll=shook hand in	-13 11 0 0
lll=side meet in	-2 17 -4 -8
lll=sign it in	-14 11 4 0
lll=talk , in	18 -16 0 -1
lll=talk in the	2 -7 3 0
lll=tariff talk in	-13 18 0 -3
lll=tariff truce in	3 -8 3 0
lll=tell reporter in	6 -9 1 0
lll=that <seat> and	-2 -2 6 0
lll=the <office> ,	-27 13 14 0
lll=the <office> in	26 -22 -4 0
lll=the <organisation> ,	-11 13 -2 0
lll=the <organisation> in	23 -33 8 -9
lll=the <quality> in	-19 19 0 0
lll=the arrangement of	17 -14 -1 0
lll=the bridge at	-18 10 8 0
lll=the extension in	13 -10 0 0
lll=the ferry to	7 -7 0 0
lll=the meet in	-6 15 -2 -8
lll=the round in	-12 12 0 0
lll=the summit in	-11 10 0 0
lll=the table in	-20 23 -2 0
lll=the talk in	-14 16 0 0
lll=the truce of	4 0 -7 0
lll=the truce with	-8 -2 12 0
lll=the visit in	-8 14 -3 -1
lll=their meet in	-13 0 11 0
lll=they meet in	-23 -9 11 13
lll=third round in	-6 8 0 0
lll=to come to	9 -9 0 0
lll=to meet in	-29 16 5 1
lll=to travel to	-9 -3 14 0
lll=trade agreement in	1 -11 6 0
lll=trade talk in	-20 14 0 2
lll=was agree in	11 -4 -12 0
lll=was conclude in	-9 0 10 0
lll=was hold in	-15 19 0 0
lll=was reach in	-22 25 -2 0
lll=was sign in	-14 16 -3 0
lll=who meet in	-6 7 0 0
lll=who negotiate for	9 -9 0 0
lll=who was in	16 -10 -6 0
lll=will be in	11 -13 0 2
lll=will meet in	-16 -6 13 4
lll=will travel to	-13 16 -1 0
lll=with <person> in	-4 12 -4 0
lll=would meet in	5 -4 -6 4
loud	16 -19 0 8
lr=& ,	6 -4 0 0
lr='s ,	13 -12 0 0
lr=( )	14 -9 0 0
lr=( ,	-18 20 0 0
lr=( from	10 -9 0 0
lr=( translation	9 -8 0 0
lr=, 's	18 -16 0 0
lr=, ,	-24 16 10 3
lr=, .	-8 2 2 3
lr=, :	-9 10 0 0
lr=, <end>	20 -11 -13 -8
lr=, and	-27 29 0 0
lr=, for	9 -9 0 0
lr=, has	-5 6 0 0
lr=, say	0 -8 3 0
lr=, —	9 -7 0 0
lr=/ ,	0 9 -5 0
lr=: 's	11 -8 0 0
lr=: ,	-43 49 -5 -9
lr=: and	13 -13 0 0
lr=: hold	8 -8 0 0
lr=: sign	8 -8 0 0
lr=: was	-10 10 0 0
lr=: you	9 -8 0 0
lr=; ,	-2 6 -1 0
lr=; has	10 -8 0 0
lr=<begin> 's	-11 6 7 0
lr=<begin> ,	-32 29 1 9
lr=<begin> .	-6 3 -11 13
lr=<begin> /	0 7 -6 0
lr=<begin> :	13 -32 5 6
lr=<begin> <day-ahead>	11 -9 0 0
lr=<begin> <end>	4 -17 -9 20
lr=<begin> again	-15 16 0 0
lr=<begin> also	6 0 -5 0
lr=<begin> and	-9 14 -8 0
lr=<begin> followed	-7 9 0 0
lr=<begin> from	24 -20 0 0
lr=<begin> go	25 -17 -6 0
lr=<begin> has	2 -18 8 0
lr=<begin> hold	13 -1 -7 -1
lr=<begin> in	-16 19 -1 0
lr=<begin> is	19 -4 -14 0
lr=<begin> meet	-8 10 0 -1
lr=<begin> of	10 -4 0 -2
lr=<begin> on	25 -19 0 -1
lr=<begin> press	-9 12 -2 0
lr=<begin> reply	-10 11 0 0
lr=<begin> share	-6 7 0 0
lr=<begin> to	12 -11 0 0
lr=<begin> want	22 -19 0 0
lr=<begin> was	-2 6 -2 0
lr=<begin> will	0 -3 6 0
lr=<begin> —	-27 15 17 -1
lr=<name> ,	-14 16 0 0
lr=<number> ,	-3 0 6 0
lr=a .	10 -6 -1 0
lr=a daily	-8 10 0 0
lr=a newspaper	-10 10 0 0
lr=a official	10 -12 0 0
lr=after ,	4 0 -7 0
lr=after .	24 -23 0 0
lr=after :	-15 7 6 0
lr=after and	-20 13 7 0
lr=after had	3 0 -6 0
lr=after in	-11 12 0 0
lr=and ,	-15 -1 14 2
lr=and .	-27 20 11 -1
lr=and <end>	9 -6 0 0
lr=and ?	10 -7 0 0
lr=and for	6 -6 0 0
lr=and give	-14 15 0 0
lr=and had	-13 0 6 7
lr=and has	-8 1 8 0
lr=and in	-14 16 0 0
lr=and is	-7 0 9 0
lr=and say	12 -2 -8 0
lr=ask to	-5 6 0 0
lr=at 's	7 -5 0 0
lr=at ,	9 -11 5 -12
lr=at .	-4 -3 -12 17
lr=at <day-today>	15 -9 -7 0
lr=at air	8 0 -6 0
lr=at and	-3 7 0 0
lr=at are	-15 16 0 0
lr=at house	17 -9 -10 0
lr=at in	-25 21 -4 4
lr=at on	-36 20 17 0
lr=by ,	7 -6 0 0
lr=expect to	9 -3 -4 0
lr=for 's	-6 7 0 0
lr=for ,	25 -27 -4 4
lr=for .	22 -24 -5 7
lr=for <end>	-24 26 0 0
lr=for on	-29 21 0 8
lr=for the	-17 17 0 0
lr=from ,	-5 3 -6 6
lr=from .	-14 1 23 -12
lr=from :	9 -7 0 0
lr=from <end>	-10 -1 0 12
lr=from and	14 -16 0 0
lr=from on	26 -17 -14 0
lr=from that	-9 9 0 0
lr=in 's	16 -12 0 -5
lr=in (	8 -15 7 -1
lr=in )	-10 -14 13 8
lr=in ,	2 -10 5 6
lr=in .	5 5 -19 -6
lr=in :	-45 39 8 0
lr=in ;	-19 1 9 10
lr=in <day-ahead>	-30 19 -1 5
lr=in <day-gone>	6 0 -8 -4
lr=in <day-today>	-14 15 5 -6
lr=in <end>	-32 7 28 3
lr=in <number>	8 -7 0 0
lr=in <person>	4 0 -7 0
lr=in ?	-16 18 0 -5
lr=in a	13 -9 -2 0
lr=in again	-5 7 0 0
lr=in an	16 -15 0 0
lr=in announce	13 -9 -2 0
lr=in at	-5 10 -2 -2
lr=in before	-8 10 -3 0
lr=in broke	-14 14 0 0
lr=in by	-5 8 -3 0
lr=in call	9 -7 0 0
lr=in confirm	-11 12 0 0
lr=in for	-23 23 -2 0
lr=in from	-24 17 0 0
lr=in had	9 -5 0 -5
lr=in has	-30 26 10 -2
lr=in in	3 0 -18 8
lr=in is	12 -16 1 0
lr=in it	21 -13 -7 0
lr=in last	0 9 -21 7
lr=in next	-8 15 -3 -3
lr=in no	6 -3 0 0
lr=in now	-5 -6 12 0
lr=in on	5 -13 6 5
lr=in say	17 -31 5 -3
lr=in since	-10 13 -2 0
lr=in still	15 -13 -1 0
lr=in that	0 -7 13 -2
lr=in the	11 -8 -5 0
lr=in thi	0 0 -8 7
lr=in to	-14 10 1 1
lr=in was	15 -12 -2 0
lr=in will	16 -15 0 0
lr=in with	15 -13 0 0
lr=in —	0 -10 9 0
lr=is 's	0 -6 4 0
lr=is .	-18 18 0 0
lr=leave with	-16 1 15 0
lr=near on	12 -11 0 0
lr=of ,	10 -28 18 -6
lr=of .	14 -22 6 -2
lr=of <end>	-3 13 -13 0
lr=of are	10 -9 0 0
lr=of for	-8 8 0 0
lr=of is	-17 18 0 0
lr=of on	-10 10 0 0
lr=of were	-8 8 0 0
lr=on .	-5 10 0 -3
lr=on to	-10 8 0 2
lr=say had	-9 4 5 0
lr=since ,	-7 5 1 0
lr=since .	37 -32 -7 0
lr=that had	14 -11 0 0
lr=that want	-14 14 0 0
lr=that was	10 -9 0 0
lr=that would	8 -5 0 0
lr=the ,	9 -9 -5 7
lr=the .	-1 -14 16 -3
lr=the :	15 -10 -5 0
lr=the <day-gone>	-5 0 7 0
lr=the <day-today>	13 -4 -9 0
lr=the <end>	29 -19 -8 -5
lr=the <organisation>	9 -8 0 0
lr=the <person>	6 -6 0 0
lr=the agreement	7 0 -5 0
lr=the arrangement	5 -8 0 0
lr=the call	-15 17 -1 0
lr=the capital	15 -13 0 0
lr=the deal	5 -11 3 0
lr=the fact	-11 -5 16 0
lr=the had	11 -4 -4 0
lr=the has	8 4 -17 0
lr=the in	-3 -3 7 0
lr=the meet	-11 12 0 0
lr=the of	6 -4 0 0
lr=the on	22 -19 -5 -3
lr=the paper	-8 -3 11 0
lr=the press	9 -7 0 0
lr=the published	-2 6 -1 0
lr=the put	6 0 -6 0
lr=the round	-16 16 0 0
lr=the say	-1 9 -5 0
lr=the sign	7 -3 -1 0
lr=the summit	-20 11 9 0
lr=the talk	-32 33 0 0
lr=the that	8 -1 -5 0
lr=the truce	-14 20 -10 0
lr=the was	16 -16 0 0
lr=the will	-11 11 0 0
lr=the with	5 -14 6 0
lr=the within	6 -13 0 0
lr=the —	-7 0 9 0
lr=to 's	6 -3 0 0
lr=to ,	12 -18 4 -1
lr=to .	-15 18 0 -3
lr=to :	9 -7 0 0
lr=to <end>	-5 1 -6 8
lr=to at	-4 -2 9 0
lr=to for	-10 13 -2 0
lr=to in	-1 -16 17 0
lr=to is	-8 6 0 0
lr=to the	8 -6 -1 0
lr=to to	-12 15 -2 0
lr=visit in	-3 -4 9 0
lr=what and	-8 0 9 0
lr=with ,	12 -12 0 0
lr=with .	-12 9 -6 9
lr=with at	-17 18 0 0
lr=with over	8 -6 0 0
lr=— ,	-4 9 -7 0
name=Aarhus	-12 14 0 0
name=Abidjan	-18 26 -10 0
name=Accra	21 -33 3 9
name=Addis Ababa	-6 11 -6 -3
name=Air Force	11 -9 0 0
name=Air Force of CN-US	10 -8 0 0
name=Aktau	-10 13 0 -3
name=Akureyri	-16 18 0 0
name=Alexandria	-24 28 -3 -2
name=Algiers	26 -19 -1 -4
name=Almaty	-1 10 -11 0
name=Amman	26 -13 -18 3
name=Ankara	16 -24 -6 12
name=Ankara of CH-TR	-1 6 -1 0
name=Antananarivo	0 -17 -1 16
name=Antwerp	26 -24 0 0
name=Apapa	9 -1 0 -6
name=Apec	10 -1 -7 0
name=Apec of CN-US	10 -1 -7 0
name=Apia	-15 9 2 0
name=Aqaba	-30 32 0 0
name=Arequipa	-21 17 9 -9
name=Arusha	-4 8 0 -1
name=Astana	-5 10 -6 0
name=Athens	8 -6 0 0
name=Auckland	-2 5 -6 0
name=Baghdad	0 -14 17 0
name=Baku	17 -1 -24 -4
name=Bandung	-14 4 10 -4
name=Bangkok	-12 20 -7 -6
name=Basel	25 -24 0 0
name=Batumi	-27 28 0 0
name=Beijing	-22 -118 82 -1
name=Beijing of CN-NL	-22 11 -25 29
name=Beijing of CN-US	-8 -126 78 -51
name=Beijing of undefined	-9 -8 16 0
name=Beira	-30 30 0 0
name=Beirut	-11 0 11 0
name=Belgrade	-16 19 -10 2
name=Bergen	-37 9 7 23
name=Bern	50 -39 -17 -1
name=Bern of CH-US	32 -24 -12 0
name=Berne	23 -15 -2 0
name=Bishkek	54 -51 -3 -2
name=Boeing	13 -5 -4 0
name=Boeing of CN-US	11 -4 -4 0
name=Bogotá	2 3 -12 -1
name=Brasília	49 -40 -14 -4
name=Bridgetown	-29 34 -4 -1
name=Brief	39 -37 -1 0
name=Brno	14 -12 -1 0
name=Bruges	-16 17 0 0
name=Brussels	25 -5 -47 0
name=Brussels of CN-US	10 -9 0 0
name=Brussels of EU-TR	-14 12 0 0
name=Brussels of EU-US	47 -33 -25 -6
name=Bucharest	-12 13 0 0
name=Budapest	3 -8 3 0
name=Buenos Aires	-7 -36 38 -1
name=Buenos Aires of CN-US	-32 -21 41 0
name=Busan	-21 -80 77 1
name=Busan of CN-US	-15 -104 84 -21
name=Business	7 -6 0 0
name=Cairns	-16 0 13 0
name=Cairo	27 -14 -21 -11
name=Cairo of EG-KE	-12 14 0 0
name=Cairo of EG-TR	22 -21 0 0
name=Cairo of undefined	31 -29 0 0
name=Canberra	52 -45 -12 -4
name=Cape	6 -6 0 0
name=Cape Town	-19 24 -3 0
name=Cape of CN-US	6 -6 0 0
name=Caracas	28 -23 -6 0
name=Cartagena	-29 18 8 2
name=Casablanca	9 -7 0 0
name=Cebu	-17 22 -3 0
name=Chair	6 -6 0 0
name=Chattogram	10 -7 0 0
name=Chennai	-23 19 0 3
name=Chiang Mai	-10 13 0 -1
name=Chicago	10 -8 0 0
name=Chicago of CN-US	6 -4 0 0
name=Chittagong	-22 24 0 0
name=Chișinău	-36 37 0 0
name=Colombo	-30 46 -27 -14
name=Constanța	-6 7 0 0
name=Copenhagen	-3 14 -14 -1
name=Copper	6 -6 0 0
name=Cuenca	-9 8 0 1
name=Da Nang	-29 27 0 2
name=Dakar	-37 26 14 -3
name=Darwin	-19 10 8 -3
name=Davao	-8 8 0 0
name=Davos	13 -4 -10 0
name=Davos of CN-US	-3 9 -5 0
name=Delegations	6 -5 0 0
name=Delhi	23 -41 -1 18
name=Delhi of IN-US	27 -23 -1 -3
name=Dhaka	2 0 -7 0
name=Djibouti	-26 29 0 -2
name=Doha	6 -1 -2 -2
name=Dongguan	8 -6 0 0
name=Dubai	9 -7 -1 0
name=Dublin	23 -19 -2 0
name=Durban	-15 21 -3 -2
name=Eleven	8 -8 0 0
name=End	7 -7 0 0
name=Entebbe	-26 27 0 0
name=Epiphany	11 -10 0 0
name=Federal	14 -13 0 0
name=Federal of CH-US	6 -5 0 0
name=Gaborone	-13 16 -2 0
name=Gdynia	6 -4 0 0
name=Geneva	0 14 -38 -12
name=Geneva of CH-US	6 -4 0 0
name=Geneva of CN-US	-13 29 -43 -17
name=Geneva of GB-US	-42 46 -1 -9
name=Geneva of undefined	48 -47 0 0
name=Georgia	43 -41 0 0
name=Ghent	-15 16 0 0
name=Gimhae	9 -1 -6 0
name=Gimhae of CN-US	9 -1 -6 0
name=God	11 -10 0 0
name=Goods	6 -4 0 0
name=Gothenburg	-20 29 -5 -11
name=Government	18 -17 0 0
name=Graz	-12 16 0 -1
name=Guatemala	28 -26 0 0
name=Guayaquil	-34 39 -1 -5
name=Gwadar	-8 9 0 0
name=Gyeongju	-8 -29 32 0
name=Gyeongju of CN-US	4 -20 13 0
name=Gyeongju of KR-US	-5 -11 16 0
name=Gyumri	-11 16 -2 -1
name=Haifa	-18 20 0 -1
name=Halifax	-17 10 -9 8
name=Hamburg	14 -13 -2 0
name=Hanoi	24 -7 -19 -12
name=Hanoi of US-VN	9 -3 -2 0
name=Harare	-4 6 0 0
name=Havana	-21 25 -4 -1
name=Helsinki	24 -16 -8 -2
name=Hong Kong	21 -18 0 0
name=Hong Kong of CN-US	19 -16 0 0
name=Host	11 -9 0 0
name=I'd	12 -11 0 0
name=Incheon	-23 16 -16 15
name=Incheon of CN-US	-8 15 -10 0
name=International	9 -8 0 0
name=Investment	11 -7 -1 0
name=Investment of CN-US	10 -6 -1 0
name=Iowa	6 -4 0 0
name=Iowa of CN-US	6 -4 0 0
name=Islamabad	-3 0 8 0
name=Istanbul	-4 7 -5 0
name=Jakarta	43 -38 -1 -10
name=Jakarta of ID-PH	6 -5 0 0
name=Jakarta of ID-US	6 -4 0 0
name=Joint	20 -17 0 0
name=Kampala	-19 23 -3 0
name=Karachi	-11 15 0 -5
name=Kigali	-17 21 0 -2
name=Kingston	16 -6 -7 -2
name=Kinshasa	-21 22 0 0
name=Kobe	-40 36 0 4
name=Kuala Lumpur	-38 46 -8 -6
name=Kuala Lumpur of CN-US	-64 90 -54 -16
name=Kuala Lumpur of MY-US	-36 25 12 0
name=Kumasi	9 -7 0 0
name=Kuwait	45 -44 0 0
name=Kyiv	32 -25 -5 -1
name=La Paz	22 -16 -2 -1
name=Lagos	20 -13 -3 -1
name=Lahore	-11 10 0 0
name=Larnaca	-16 12 5 0
name=Leeds	17 -16 0 0
name=Lima	-23 4 -7 23
name=Lima of EC-PE	-7 8 0 0
name=Lisbon	1 5 -22 0
name=Lisbon of undefined	27 -26 0 0
name=Livingstone	-4 7 -2 0
name=Ljubljana	0 6 0 -7
name=Lomé	-7 16 -11 -3
name=London	-52 64 -15 -14
name=London of CN-US	-74 92 -48 -11
name=London of GB-US	13 -8 -2 0
name=London of undefined	7 -6 0 0
name=Long Beach	10 -9 0 0
name=Long Beach of CN-US	10 -9 0 0
name=Lord	7 -6 0 0
name=Lusaka	34 -22 -11 -9
name=Lviv	-38 33 0 3
name=Madrid	-49 65 -31 -11
name=Madrid of CN-US	-69 79 -22 -8
name=Malé	-17 -14 -11 35
name=Manila	54 -42 -24 -11
name=Manila of undefined	6 -5 0 0
name=Maputo	-21 28 -6 -3
name=Maseru	13 -10 -2 0
name=Merdeka	13 -12 0 0
name=Merdeka of CN-US	8 -7 0 0
name=Mersin	15 -9 -2 0
name=Mexico City	22 -17 -3 0
name=Mission	19 -8 0 -10
name=Mombasa	-48 35 -1 13
name=Monrovia	21 -19 0 0
name=Montevideo	-28 21 8 0
name=Moscow	13 -11 0 0
name=Mumbai	7 -6 0 0
name=Muscat	13 -4 -16 -8
name=Nadi	-11 20 -1 -10
name=Nagoya	-25 28 0 -1
name=Nairobi	23 -14 -8 -12
name=Nairobi of EG-KE	-14 17 -1 0
name=National	7 -6 0 0
name=Negotiators	17 -16 0 0
name=New	15 -13 0 0
name=New Delhi	-17 -21 32 12
name=New Delhi of CN-US	6 -5 0 0
name=New Delhi of IN-US	0 -25 12 14
name=New York	1 19 -41 0
name=New York of CN-RU	-24 28 -10 0
name=New York of CN-US	-3 17 -35 1
name=News	7 -5 0 0
name=Nexperia	6 -4 0 0
name=Nicosia	-3 6 0 0
name=Ningbo	10 -9 0 0
name=Nouakchott	-6 8 0 0
name=Nvidia	6 -4 0 0
name=Nvidia of CN-US	6 -4 0 0
name=Odesa	-35 38 -2 -1
name=Off	6 -6 0 0
name=Officials	12 0 0 -10
name=Ohio	21 -20 0 0
name=Ohio of CN-US	21 -19 0 0
name=Oran	-3 7 -4 0
name=Osaka	-28 -9 36 0
name=Osh	-6 8 0 0
name=Oslo	25 -18 -8 -3
name=Ottawa	27 -17 -10 -4
name=Ottawa of CA-US	7 -3 0 0
name=Ouagadougou	-11 13 0 0
name=Palacio de Santa Cruz	18 -17 0 0
name=Palacio de Santa Cruz of CN-US	18 -17 0 0
name=Panama	41 -37 -5 0
name=Panama City	-31 33 -8 0
name=Panama of CR-PA	15 -14 0 0
name=Paramaribo	-15 18 -1 0
name=Paris	-60 78 -31 -12
name=Paris of CN-US	-50 66 -28 -11
name=Paris of EU-US	-10 11 0 0
name=Phnom Penh	8 -2 -2 0
name=Phuket	-20 22 0 0
name=Plovdiv	6 -6 0 0
name=Port	42 -40 0 0
name=Port Louis	-20 12 12 0
name=Port Moresby	-27 33 -11 0
name=Portland	-8 9 0 0
name=Prague	25 -21 -3 0
name=Presenter	12 -9 0 0
name=Presidents	8 0 -7 0
name=Pretoria	11 -9 -5 0
name=Putrajaya	9 -8 0 0
name=Quito	-4 11 -13 0
name=Rabat	-21 31 -19 0
name=Recife	-30 26 5 0
name=Republic	16 -10 -5 0
name=Reykjavík	-5 -2 0 12
name=Riga	0 8 -2 -2
name=Riyadh	-15 17 0 0
name=Rome	-13 15 -1 0
name=Rome of IT-TN	16 -15 0 0
name=Rosario	-5 8 0 -2
name=Rosenbad	19 -17 -1 0
name=Rosenbad of CN-US	19 -17 -1 0
name=Rotterdam	17 -14 0 0
name=Rotterdam of CN-US	11 -9 0 0
name=Rumichaca	-1 -13 14 0
name=Rumichaca of CO-EC	-1 -13 14 0
name=Salalah	-26 26 0 0
name=Salvador	-6 7 0 0
name=Samarkand	-37 38 -1 0
name=San José	-11 15 -3 0
name=Santiago	10 0 -20 -1
name=Santo Domingo	-10 -2 -2 15
name=Santos	0 -11 0 10
name=Sapporo	-22 16 8 -5
name=Savannah	14 -14 0 0
name=Save	6 -5 0 0
name=Seattle	6 -6 0 0
name=Seoul	46 -13 -41 -11
name=Seoul of CN-US	14 12 -40 -2
name=Seoul of KR-US	23 -17 -6 0
name=Sfax	8 -8 0 0
name=Shanghai	27 -21 -9 0
name=Shanghai of CN-US	24 -21 0 0
name=Shenzhen	39 -31 -13 -2
name=Shenzhen of CN-US	38 -30 -13 -2
name=Signed	10 -10 0 0
name=Singapore	35 -24 -6 -11
name=Singapore of DK-SG	10 -9 0 0
name=Skopje	9 -7 0 0
name=Sofia	13 -8 0 -2
name=Southeast	12 -9 0 0
name=Spain	17 -14 0 0
name=Speaker	11 -10 0 0
name=State	32 -28 -8 0
name=Stockholm	-67 82 -29 -13
name=Stockholm of CN-RU	-18 18 0 0
name=Stockholm of CN-US	-56 67 -21 -7
name=Stockholm of EU-US	-18 19 0 0
name=Stockholm of JP-US	-14 18 -1 -1
name=Sucre	-19 -2 19 0
name=Supreme	19 -16 0 0
name=Supreme of CN-US	16 -13 0 0
name=Surabaya	-30 28 0 0
name=Suva	21 -12 -7 -3
name=Szeged	10 -9 0 0
name=São Paulo	-19 20 0 0
name=Taipei	31 -25 -13 0
name=Tashkent	-7 15 -8 -2
name=Tbilisi	7 -2 -12 0
name=Tehran	25 -19 -6 0
name=Tema	11 -10 0 0
name=Thank	10 -9 0 0
name=The Hague	12 -18 7 -2
name=Thirty	6 -5 0 0
name=TikTok	48 -43 -4 0
name=TikTok of CN-US	48 -43 -4 0
name=Tokyo	33 -47 22 -14
name=Tokyo of CN-US	1 -16 12 0
name=Tokyo of JP-US	21 -47 24 -11
name=Tokyo of undefined	12 -12 0 0
name=Trabzon	-6 11 -1 -1
name=Translated	18 -17 0 0
name=Trieste	-21 -1 0 24
name=Tripoli	0 -5 -1 8
name=Tromsø	-14 21 -4 -3
name=Tuna	9 -9 0 0
name=Tunis	-20 18 -13 10
name=Turku	-16 1 11 0
name=Turnberry	-47 -27 59 0
name=Turnberry of EU-US	-44 -24 56 0
name=Twenty	8 -7 0 0
name=Ulaanbaatar	-41 36 4 -1
name=United Nations	7 -7 0 0
name=Valletta	-2 9 -7 -2
name=Valparaíso	-32 13 21 0
name=Veracruz	-14 14 0 0
name=Vienna	20 -12 -9 -4
name=Vientiane	11 -9 0 0
name=Vigo	7 -6 0 0
name=Vilnius	20 -23 -8 6
name=Walvis Bay	-17 17 0 0
name=Warsaw	-17 21 -3 0
name=Washington	3 -51 25 19
name=Washington of BR-US	6 0 -7 0
name=Washington of CA-CN	8 -5 -2 0
name=Washington of CA-US	17 -4 -20 -1
name=Washington of CH-US	-15 36 -29 -5
name=Washington of CN-RU	-25 -36 50 0
name=Washington of CN-US	-4 -83 41 20
name=Washington of EU-US	26 -19 -8 0
name=Washington of GB-US	28 -20 -11 0
name=Washington of ID-US	56 -31 -41 0
name=Washington of IN-US	-8 -18 0 23
name=Washington of JP-US	-10 39 -44 -8
name=Washington of KR-US	-30 26 14 -6
name=Washington of MX-US	3 0 -6 0
name=Washington of TW-US	16 -12 -3 0
name=Washington of US-VN	-2 12 -12 0
name=Washington of undefined	17 -15 0 0
name=Wellington	-3 16 -21 -4
name=Windhoek	-22 6 16 0
name=Yamoussoukro	-20 -9 27 0
name=Yerevan	-34 21 18 0
name=Zagreb	-11 17 0 -5
name=Zanzibar	12 -16 0 5
name=Zurich	23 -18 0 -6
name=Zurich of CH-US	8 -7 0 0
nc2=agree	-9 20 -7 -8
nc2=bear	0 -16 13 7
nc2=begin	-13 4 -3 15
nc2=buy	10 -15 0 0
nc2=deny	9 -5 -2 0
nc2=down	7 -6 -3 3
nc2=end	-2 2 6 -8
nc2=impose	1 3 -2 -10
nc2=propose	9 -6 0 -7
nc2=say	1 5 -5 -9
nc2=sell	13 -5 -9 0
nc2=stay	3 -4 7 -10
nc2=suspend	9 0 -13 -3
nc2=target	10 -15 4 0
nc2=up	4 -11 9 0
nct2=agree modal	-11 12 0 0
nct2=agree participle-passive	-13 8 5 0
nct2=agree past	-5 11 -3 -3
nct2=agree perfect	0 6 -8 0
nct2=bear future	3 -2 -7 4
nct2=bear participle-passive	0 -13 1 9
nct2=bear past	-18 -1 21 0
nct2=bear perfect	-6 7 0 0
nct2=bear pluperfect	9 -6 0 0
nct2=bear present	4 0 0 -11
nct2=begin infinitive	5 -3 -7 3
nct2=begin past	-21 10 8 3
nct2=begin perfect	-7 7 0 0
nct2=begin pluperfect	-4 0 6 0
nct2=begin present	12 -15 -17 11
nct2=buy future	9 -1 -6 0
nct2=buy modal	-7 0 8 0
nct2=down infinitive	-6 7 0 0
nct2=down modal	15 -13 0 0
nct2=down past	-15 4 1 9
nct2=down pluperfect	6 -1 -2 0
nct2=down present	15 -7 -4 0
nct2=end participle-passive	6 -2 -1 0
nct2=end perfect	-8 0 8 0
nct2=end present	-7 8 0 -3
nct2=impose future	-6 6 -9 6
nct2=impose gerund	14 -12 0 0
nct2=impose modal-passive	5 -6 0 0
nct2=impose participle-passive	4 -6 1 0
nct2=impose past	4 7 -13 0
nct2=impose past-passive	3 -11 7 0
nct2=impose perfect	-9 11 -1 0
nct2=impose perfect-passive	2 -8 7 0
nct2=impose present	0 -13 18 -9
nct2=impose present-passive	-7 16 -10 0
nct2=propose past	21 -17 -1 -1
nct2=propose perfect	17 -15 0 0
nct2=propose present	-8 7 0 0
nct2=return modal	-14 14 0 0
nct2=say perfect	-5 10 -5 0
nct2=say present-passive	7 -5 0 -2
nct2=stay future	3 1 -7 -3
nct2=stay infinitive	-11 7 3 0
nct2=stay modal	13 -8 -2 0
nct2=stay past	21 -22 2 -3
nct2=stay perfect	10 -8 0 0
nct2=stay pluperfect	-19 8 13 0
nct2=stay present	-10 6 6 0
nct2=suspend future	20 -19 0 0
nct2=suspend present	-7 9 0 0
nct2=target present	0 -13 9 0
nct2=up modal	24 -30 1 0
nct2=up perfect	-15 0 14 0
next:apart	0 10 -10 -10
next:calls	2 -28 3 30
next:coming	-6 -2 21 -13
next:ended	-7 11 2 -16
next:experts	-9 -21 14 25
next:heads=0	6 16 -31 -6
next:heads=1	-3 -7 17 -12
next:heads=2	-12 -42 38 5
next:meets	-9 12 -5 0
next:running	26 -16 -6 -15
next:summit	-13 -9 30 -17
next:sure	-30 13 15 7
next:wished	33 -26 -29 22
next="	-7 4 9 -7
next=(	11 -8 0 -8
next=)	-27 18 6 4
next=:	15 -8 -6 -4
next=;	14 -22 5 0
next=and	-4 -8 13 10
next=as	13 -21 8 0
next=because	-7 8 0 0
next=before	-8 13 -4 0
next=it	-9 0 10 0
next=that	-1 13 -15 -1
next=until	9 -8 0 0
next=when	0 -8 5 0
next=where	-16 15 0 0
next=which	-7 8 -3 1
next=while	16 -13 -4 0
next=who	6 0 -1 0
next=yet	-17 18 0 0
next=—	-13 4 13 -6
nhas-future	4 7 -38 3
nhas-gerund	7 -6 -2 0
nhas-infinitive	-4 9 -4 0
nhas-modal	8 -8 1 -6
nhas-participle	12 -30 5 12
nhas-past	5 -3 -3 -9
nhas-perfect	4 -7 8 -8
nhas-present	7 -5 4 -12
nt2=future	-3 12 -31 6
nt2=future-passive	22 -18 0 0
nt2=gerund	8 -10 0 1
nt2=modal-passive	5 -7 0 0
nt2=participle-passive	16 -22 0 5
nt2=past-passive	-7 7 4 -4
nt2=perfect-not	-10 2 7 0
nt2=perfect-passive-not	5 -13 8 0
nt2=pluperfect-passive	-4 6 0 0
nt2=present	1 -8 15 -6
nt2=present-not	7 -4 -1 0
nt2=present-passive	-9 19 -5 -5
nv0-none	4 -4 9 -11
nv1-none	4 -4 9 -11
nv2-none	-3 0 10 -3
nv2=accept	-10 10 0 0
nv2=add	11 -5 -6 0
nv2=agree	-13 13 0 -2
nv2=answer	10 -8 0 0
nv2=approve	-9 11 0 0
nv2=ask	-7 3 5 0
nv2=be	-10 5 13 -5
nv2=begin	-19 6 -4 16
nv2=bring	3 7 -14 0
nv2=buy	8 -13 0 0
nv2=call	8 -6 0 -1
nv2=charge	11 -7 -1 0
nv2=come	7 -6 -9 6
nv2=confirm	-5 -13 13 4
nv2=continue	12 -11 0 0
nv2=double	-12 5 0 4
nv2=enter	12 -11 0 0
nv2=expect	-9 10 0 0
nv2=extend	-20 20 0 0
nv2=face	-9 9 0 0
nv2=fix	-11 8 5 0
nv2=get	-7 12 -2 0
nv2=hang	0 -10 10 0
nv2=hold	7 -10 5 -1
nv2=hope	6 -2 0 0
nv2=impose	6 -5 0 0
nv2=keep	-14 9 1 0
nv2=leave	-1 9 -10 0
nv2=levy	9 -8 0 0
nv2=like	-17 19 0 0
nv2=lower	6 -4 0 0
nv2=make	18 -12 -6 0
nv2=meet	-5 0 -6 14
nv2=move	15 -13 0 0
nv2=offer	-15 16 0 0
nv2=other	-16 7 8 2
nv2=pay	17 -16 0 -2
nv2=plan	-6 1 0 0
nv2=promise	9 -5 -2 0
nv2=propose	8 -7 0 0
nv2=put	4 -17 4 5
nv2=raise	10 -8 0 0
nv2=reject	6 -2 -1 0
nv2=remain	-10 11 0 0
nv2=report	3 -7 0 0
nv2=resume	-11 11 0 0
nv2=return	6 -6 0 0
nv2=say	-2 6 -4 -5
nv2=see	1 -12 9 0
nv2=sell	13 -8 -4 0
nv2=settle	-6 -1 8 0
nv2=sign	11 0 -12 0
nv2=sit	16 -15 0 0
nv2=stand	7 -6 0 0
nv2=stay	7 0 -8 0
nv2=step	0 -11 7 0
nv2=stop	9 -8 0 0
nv2=suspend	-9 15 -7 0
nv2=take	-14 9 8 -1
nv2=tell	4 7 -18 -5
nv2=threaten	6 -5 0 0
nv2=want	29 -22 -8 0
nv2=write	6 -5 0 0
nvt2=add past	10 -4 -6 0
nvt2=agree past	-8 2 6 0
nvt2=agree perfect	6 -3 0 0
nvt2=approve future	-19 19 0 0
nvt2=ask modal	-5 6 0 0
nvt2=ask past	0 -5 6 0
nvt2=ask present	-12 8 2 0
nvt2=be future	-23 26 0 -1
nvt2=be modal	7 -4 0 0
nvt2=be past	20 -20 0 0
nvt2=be pluperfect	-20 9 14 0
nvt2=be present	-8 1 8 0
nvt2=begin present	-14 0 -2 15
nvt2=bring modal	13 -12 0 0
nvt2=buy future	9 -1 -6 0
nvt2=buy modal	-7 0 8 0
nvt2=come past	-9 2 0 9
nvt2=come present	17 -11 -4 0
nvt2=confirm past	-5 -9 9 5
nvt2=continue present	12 -11 0 0
nvt2=end past	-4 0 6 0
nvt2=expect present	-15 15 0 0
nvt2=extend past	-25 24 0 0
nvt2=fix present	-12 15 0 0
nvt2=get past	-12 16 0 0
nvt2=go modal	12 -11 0 0
nvt2=go past	-6 3 3 0
nvt2=have past	-20 23 -2 0
nvt2=have present	25 -23 -1 -1
nvt2=hold future	12 -12 0 0
nvt2=hold past	2 -8 3 0
nvt2=hold present	-5 0 7 0
nvt2=leave participle	7 -5 0 0
nvt2=leave past	0 8 -9 0
nvt2=levy present	9 -8 0 0
nvt2=like modal	-13 13 0 0
nvt2=make past	9 -8 0 0
nvt2=meet participle	0 -11 2 9
nvt2=meet past	-6 6 -2 1
nvt2=meet present	-2 8 0 -4
nvt2=other future	12 -10 0 0
nvt2=other modal	0 -6 3 0
nvt2=other past	-13 18 -2 -2
nvt2=other perfect	1 -10 11 0
nvt2=other pluperfect	-11 7 -5 9
nvt2=other present	-10 8 2 0
nvt2=pay future	10 -9 0 0
nvt2=pay present	5 -11 3 0
nvt2=promise past	7 -3 -2 0
nvt2=put future	-1 -5 0 8
nvt2=put modal	7 -3 -2 0
nvt2=put present	0 -7 9 0
nvt2=remain present	-12 12 0 0
nvt2=report past	2 -6 1 0
nvt2=see past	-3 -8 9 0
nvt2=see present	10 -8 0 0
nvt2=settle past	-5 -3 8 0
nvt2=sign participle	-11 4 7 0
nvt2=sign past	6 3 -15 0
nvt2=sign perfect	6 0 -5 0
nvt2=stand past	6 -6 0 0
nvt2=stay present	5 0 -7 0
nvt2=suspend present	-9 16 -6 0
nvt2=take modal	-6 5 0 0
nvt2=take past	-8 0 8 0
nvt2=take perfect	-12 12 0 0
nvt2=take present	19 -15 -2 0
nvt2=tell past	1 8 -15 -1
nvt2=tell present	10 -3 0 -2
nvt2=want present	9 -8 0 0
nvt2=write past	11 -6 -4 0
o:calls	33 -28 -30 17
o:coming	-60 20 43 17
o:ended	-19 19 3 -11
o:experts	-13 -79 -15 89
o:experts-near	-72 -47 -37 131
o:heads	-14 -98 81 -22
o:l="	14 -8 -2 0
o:l=&	0 -10 0 10
o:l='s	28 -29 0 0
o:l=)	11 -10 0 0
o:l=,	-29 44 -15 -17
o:l=.	11 -10 0 0
o:l=/	27 0 -27 -4
o:l=:	3 14 -41 -27
o:l=;	-17 27 -11 -7
o:l=<begin>	40 -33 -7 -13
o:l=<day-ahead>	6 -6 0 0
o:l=<day-gone>	4 7 -14 0
o:l=<goods-amount>	7 -3 0 0
o:l=<month-gone>	1 -16 -4 12
o:l=<name>	-13 19 -4 0
o:l=<number>	41 -36 -7 -1
o:l=<office>	19 -14 -9 2
o:l=<organisation>	-13 15 8 -27
o:l=<person>	10 -8 0 0
o:l=<quality>	12 -11 0 0
o:l=<seat>	19 -17 0 0
o:l=<span>	7 -7 0 0
o:l=@	6 -5 0 0
o:l=[	9 -8 0 0
o:l=a	-23 23 6 -12
o:l=about	8 -7 0 0
o:l=after	-27 34 -2 -8
o:l=an	20 -17 0 -1
o:l=and	46 -36 -17 -7
o:l=are	-15 16 0 0
o:l=as	2 5 -15 -3
o:l=at	-10 11 0 -6
o:l=be	-7 8 0 0
o:l=between	7 0 -12 0
o:l=but	13 -11 0 0
o:l=by	23 -19 0 0
o:l=come	-9 10 0 0
o:l=did	9 -6 0 0
o:l=doe	-3 -8 11 0
o:l=end	-12 14 0 -1
o:l=enter	12 -11 0 0
o:l=expect	14 -6 -7 0
o:l=for	-12 17 -25 12
o:l=from	-24 20 1 12
o:l=his	-2 -9 10 0
o:l=how	17 -13 -2 0
o:l=if	2 4 -7 -7
o:l=in	-80 56 12 33
o:l=into	-7 11 -4 0
o:l=is	-19 22 0 -6
o:l=leave	-68 24 55 -4
o:l=meet	11 -10 0 0
o:l=morning	10 -7 0 0
o:l=mr	8 -7 0 0
o:l=near	6 -3 -5 0
o:l=of	4 2 -2 -27
o:l=on	10 -4 -22 4
o:l=our	-14 12 8 -11
o:l=outside	8 -7 0 0
o:l=over	22 -20 0 0
o:l=put	10 -5 -2 0
o:l=say	-23 23 1 -1
o:l=sell	15 -14 0 0
o:l=should	-3 6 -2 0
o:l=since	18 -17 0 -2
o:l=tell	-5 8 0 0
o:l=than	-19 20 0 0
o:l=that	29 -6 -30 -12
o:l=the	8 -8 6 -26
o:l=then	-4 7 0 0
o:l=time	-27 31 -9 0
o:l=to	-78 37 57 -1
o:l=trade	9 -7 0 0
o:l=two	7 -6 0 0
o:l=under	19 -18 0 0
o:l=unless	15 -8 -6 0
o:l=until	6 -4 0 0
o:l=urge	1 9 -13 0
o:l=visit	-52 7 42 -4
o:l=was	-17 21 -4 0
o:l=what	-7 0 2 8
o:l=whether	6 -1 -2 0
o:l=which	69 -58 -11 -11
o:l=with	63 -54 -31 2
o:l=—	-9 10 3 -10
o:l=•	17 -13 -3 0
o:m=arrive	-14 17 0 -2
o:m=arrived	14 -10 -3 0
o:m=arrives	-18 8 0 5
o:m=assembly	51 -45 -7 0
o:m=bargain	3 -4 -10 7
o:m=broke up	-9 11 0 0
o:m=came	-20 20 -1 1
o:m=closed	40 -33 -6 -4
o:m=come	-5 12 -6 -8
o:m=comes	-30 14 23 -2
o:m=conference	5 1 -11 -5
o:m=consultations	-28 35 -17 0
o:m=delegation	9 -7 -30 20
o:m=delegations	-3 25 -23 -21
o:m=dinner	7 -6 0 0
o:m=due	-18 -11 42 -13
o:m=edition	14 -12 0 0
o:m=ended	-15 17 -12 6
o:m=expected	-27 -21 38 10
o:m=flew	2 4 -10 0
o:m=flies	-22 10 15 0
o:m=fly	13 -3 -14 -2
o:m=go	-5 14 -7 -17
o:m=goes	19 -10 -8 -1
o:m=guest	4 1 -7 0
o:m=guests	-8 0 0 10
o:m=handshake	14 -11 -2 0
o:m=here	0 -4 8 -2
o:m=host	0 18 -20 0
o:m=invitation	-42 22 22 0
o:m=invited	15 2 -18 0
o:m=land	25 -23 -1 0
o:m=landed	-14 19 -5 0
o:m=lands	7 -14 6 -1
o:m=lunch	0 -8 12 -4
o:m=meet	-25 1 12 15
o:m=meeting	0 -11 3 12
o:m=meetings	-7 9 -5 0
o:m=meets	-15 -20 12 25
o:m=met	-45 35 4 0
o:m=negotiated	-23 26 -2 -1
o:m=negotiating	16 -7 -9 -3
o:m=negotiations	-2 13 -18 -10
o:m=negotiator	-9 -23 -3 29
o:m=negotiators	-10 33 -32 -10
o:m=parted	14 -12 0 -1
o:m=receive	7 -4 3 -9
o:m=received	-22 12 10 -1
o:m=rose	44 -27 -22 -3
o:m=round	-10 33 -68 -11
o:m=sat	-8 8 -8 5
o:m=saw each other	-9 5 0 0
o:m=see each other	3 -8 4 0
o:m=session	-8 -10 22 -7
o:m=settled	18 -17 0 -2
o:m=shook hands	-28 3 21 -1
o:m=signed	1 10 -9 -34
o:m=sit	-10 1 9 0
o:m=sits	-8 0 0 10
o:m=sitting	-23 13 -1 11
o:m=spent	-16 16 -6 4
o:m=stop	0 3 -8 0
o:m=summit	-13 -7 19 -2
o:m=table	-12 15 0 -4
o:m=talk	31 -33 -6 7
o:m=talked	-21 23 1 -4
o:m=talking	18 1 -20 -3
o:m=talks	-18 34 -57 7
o:m=there	14 -8 -23 6
o:m=time	42 -37 -1 -6
o:m=to see	-25 9 15 0
o:m=travel	-22 -1 31 0
o:m=travels	-10 5 9 -7
o:m=visit	-54 -16 60 3
o:m=visited	-6 11 0 -1
o:m=went	-2 16 -23 -5
o:m=where	12 -6 -3 -2
o:meets	-69 37 38 14
o:r=!	-8 11 -4 0
o:r="	-26 13 16 -1
o:r=&	9 -1 0 -6
o:r='	16 -13 0 0
o:r='s	68 -58 -9 -23
o:r=(	-28 26 11 -2
o:r=)	-1 -24 16 5
o:r=,	-44 36 13 11
o:r=-	18 -15 0 -1
o:r=.	-10 0 15 6
o:r=/	-2 11 -4 -4
o:r=:	18 -21 2 -1
o:r=;	-29 1 22 11
o:r=<day-ahead>	-19 7 0 10
o:r=<day-gone>	-11 10 0 0
o:r=<day-today>	-11 33 -20 -12
o:r=<end>	-31 13 6 23
o:r=<level>	31 -26 -7 0
o:r=<name>	10 -6 0 0
o:r=<number>	46 -37 -13 0
o:r=<organisation>	18 -16 0 0
o:r=<person>	34 -15 -21 -1
o:r=<span>	5 0 -9 0
o:r=?	-10 21 -10 -12
o:r=a	9 -3 -3 0
o:r=about	15 -11 -1 0
o:r=accused	13 -8 -2 0
o:r=after	-23 20 2 0
o:r=again	-30 34 -4 -3
o:r=agree	-27 30 -3 0
o:r=agreement	12 0 -10 0
o:r=air	9 -1 -6 0
o:r=airport	-5 -12 18 0
o:r=also	24 -7 -17 0
o:r=an	22 -21 0 0
o:r=and	30 -11 -21 -27
o:r=announce	33 -37 -3 1
o:r=answer	15 -1 -16 0
o:r=approve	8 -7 0 0
o:r=are	6 4 -14 -3
o:r=arrangement	6 -9 0 0
o:r=as	-5 9 -8 0
o:r=at	-22 18 10 -8
o:r=b	8 -7 0 0
o:r=before	11 -5 -8 0
o:r=begin	11 -6 -2 0
o:r=between	-12 13 0 0
o:r=break	7 -4 0 0
o:r=breathe	-4 16 -11 0
o:r=bring	-18 -10 25 0
o:r=by	-3 18 -28 -6
o:r=c	11 -11 0 0
o:r=call	27 -20 -22 5
o:r=can	-4 -13 16 0
o:r=capital	15 -13 0 0
o:r=charge	17 -6 -6 -3
o:r=close	21 -18 -1 0
o:r=closed	10 -7 0 0
o:r=collect	-6 7 0 0
o:r=come	-16 19 0 -3
o:r=confirm	14 0 -11 -11
o:r=could	14 -12 0 0
o:r=daily	-22 24 0 -2
o:r=deal	20 -25 0 0
o:r=decide	7 -6 0 0
o:r=declare	-13 13 0 0
o:r=deny	-6 9 -2 0
o:r=desk	-13 15 0 0
o:r=did	17 -18 -21 17
o:r=doe	15 -5 -9 0
o:r=doesn't	-8 10 0 0
o:r=double	16 -12 -4 0
o:r=down	10 -10 0 0
o:r=duty	10 -9 0 0
o:r=end	32 -18 -9 -11
o:r=enter	-5 7 0 0
o:r=expect	-5 12 -7 0
o:r=expire	8 -7 0 0
o:r=explain	-25 26 -3 0
o:r=export	10 -9 0 0
o:r=extend	22 -20 0 0
o:r=fact	-27 -16 35 0
o:r=fail	-27 30 -3 0
o:r=fall	-9 16 -10 0
o:r=first	8 -6 0 0
o:r=follow	8 0 -7 0
o:r=followed	0 11 -13 0
o:r=for	-14 33 -23 -11
o:r=found	15 -14 0 0
o:r=free	7 -5 0 0
o:r=from	-66 62 10 -9
o:r=gave	8 -4 0 0
o:r=get	16 -12 0 0
o:r=give	-4 11 -7 0
o:r=go	0 6 -5 -5
o:r=had	-3 -4 1 7
o:r=has	29 -20 -20 -1
o:r=have	16 -6 -18 0
o:r=he	-3 -5 -9 17
o:r=hold	36 -23 -10 -14
o:r=house	23 -16 -10 0
o:r=i	14 -13 0 0
o:r=if	-16 17 0 0
o:r=in	-110 68 53 9
o:r=index	9 -8 0 0
o:r=into	11 -9 0 0
o:r=introduce	13 -8 -2 0
o:r=is	-6 13 -6 -6
o:r=issued	-10 0 11 0
o:r=it	11 -8 0 -4
o:r=its	14 -10 -1 0
o:r=keep	2 -13 7 0
o:r=know	18 -17 0 0
o:r=last	4 -1 -14 9
o:r=late	-3 8 -2 0
o:r=later	22 -21 -2 0
o:r=leave	20 -19 0 0
o:r=let	0 -12 8 0
o:r=levy	14 -12 0 0
o:r=lift	-8 9 0 0
o:r=like	20 -19 0 0
o:r=list	12 -5 -5 0
o:r=lower	-6 8 -1 0
o:r=market	7 -6 0 0
o:r=may	10 -7 0 0
o:r=mean	-2 9 -5 0
o:r=meet	-2 13 -13 -4
o:r=move	9 -8 0 0
o:r=must	11 -10 0 0
o:r=need	25 -23 0 0
o:r=new	25 -22 -5 0
o:r=newspaper	-7 8 0 0
o:r=next	-9 9 4 -9
o:r=no	13 -9 0 0
o:r=nobody	10 -8 0 0
o:r=not	13 -3 -7 0
o:r=note	-13 -6 19 0
o:r=nothing	6 -3 0 0
o:r=now	-12 -24 30 0
o:r=object	22 -20 -3 0
o:r=of	53 -34 -17 -7
o:r=offer	27 -23 -2 -1
o:r=official	12 -13 0 0
o:r=on	-102 70 18 26
o:r=one	18 -14 -2 0
o:r=opened	23 -8 -14 0
o:r=our	7 -7 0 0
o:r=over	5 0 -7 -2
o:r=paper	-21 6 20 -2
o:r=pay	30 -28 0 0
o:r=propose	8 -7 0 0
o:r=put	31 -25 -9 0
o:r=read	6 -2 0 0
o:r=recall	-39 40 0 0
o:r=regard	16 -13 0 -1
o:r=remain	-41 44 0 -1
o:r=reply	-35 39 -4 0
o:r=report	-15 18 -3 0
o:r=resume	9 -8 0 0
o:r=return	-3 0 6 0
o:r=rise	6 0 -9 0
o:r=round	-17 19 0 0
o:r=rule	11 -2 -8 0
o:r=say	40 -42 -6 -23
o:r=sell	13 -11 0 0
o:r=settle	19 -15 -1 0
o:r=share	-1 6 -5 0
o:r=should	17 -10 -5 0
o:r=show	-8 8 0 0
o:r=sign	12 -6 -7 0
o:r=since	-1 0 6 -4
o:r=sir	-10 -5 14 0
o:r=slip	7 -7 0 0
o:r=staff	-14 0 19 -7
o:r=state	8 0 -6 0
o:r=still	25 -29 0 0
o:r=stop	-14 16 -1 0
o:r=strike	7 -4 0 0
o:r=summit	-17 -13 29 0
o:r=suspend	7 -2 -2 0
o:r=take	14 -4 -9 -3
o:r=talk	-29 40 -12 -7
o:r=tell	17 -14 -1 0
o:r=term	17 -6 -12 0
o:r=that	16 -12 0 -14
o:r=the	24 -18 -27 7
o:r=there	-4 8 -2 0
o:r=thi	-40 9 -13 40
o:r=three	21 -20 0 0
o:r=time	7 1 -7 -5
o:r=to	9 -10 -1 0
o:r=too	25 -22 -6 0
o:r=trader	12 -11 0 0
o:r=translation	9 -8 0 0
o:r=truce	-5 14 -19 0
o:r=until	-4 9 -4 0
o:r=vote	6 -4 0 0
o:r=wait	18 -16 0 0
o:r=want	19 -10 -13 -1
o:r=was	4 11 -28 -13
o:r=we	-17 16 0 0
o:r=were	-12 21 -11 0
o:r=when	10 -8 0 0
o:r=whether	-6 -2 9 0
o:r=which	-6 7 0 0
o:r=who	7 -6 0 0
o:r=will	39 -26 -23 0
o:r=with	-48 21 37 -11
o:r=within	2 -10 5 -2
o:r=without	-9 11 -2 0
o:r=would	38 -16 -24 -12
o:r=write	2 6 -12 0
o:r=you	16 -15 0 0
o:r=·	10 -4 -3 0
o:r=—	-6 -14 30 -11
o:running	20 -15 -5 -9
o:summit	-27 -50 77 -41
o:summit-near	-27 -37 76 -47
o:sure	-89 45 44 20
o:wished	35 -26 -8 -11
pair: both	4 1 -4 -6
pair: n=2	1 5 -1 -14
pair: n=3	6 5 -19 0
pair: n=4	-3 15 -16 -6
pair: n=5	-1 13 -16 -1
pair: n=many	5 -8 3 0
pair: not-both	5 4 -14 -5
pair:both n=1	-13 1 10 2
pair:both n=2	13 1 -14 -15
pair:both n=3	3 -6 -1 7
pair:both n=4	8 0 -5 -10
pair:both n=5	4 4 -14 0
pair:city 	-25 23 2 2
pair:city both	-14 18 2 -15
pair:city coming	7 10 -20 -9
pair:city coming+ended	17 -7 -9 -3
pair:city coming+running	3 -6 2 0
pair:city day-none	-17 11 7 0
pair:city day=l1	-21 17 9 -7
pair:city day=l2	5 -6 2 -4
pair:city day=l3	7 -6 0 -1
pair:city day=l5	4 -20 12 0
pair:city day=r0	7 4 -14 -14
pair:city day=r1	10 -5 -5 0
pair:city day=r2	23 -14 -10 0
pair:city day=r4	-30 33 -12 3
pair:city ended	15 -10 -2 -11
pair:city ended+running	11 -23 17 -4
pair:city n=1	-5 10 1 -14
pair:city n=2	-5 10 -10 1
pair:city n=3	19 -18 0 -1
pair:city n=5	-6 7 0 0
pair:city not-both	3 3 -6 -6
pair:city part:sure	13 -2 4 -35
pair:city prev:sure	-4 14 -18 0
pair:city running	-5 9 -1 0
pair:city sent:sure	-14 11 -4 5
pair:coming both	14 -15 -5 7
pair:coming n=1	0 6 0 -13
pair:coming n=2	26 -29 -10 16
pair:coming+ended n=1	20 -7 -9 -12
pair:coming+ended n=2	-9 11 -5 0
pair:coming+ended not-both	11 0 -13 -8
pair:coming+ended+running both	-9 8 0 0
pair:coming+ended+running n=1	-9 11 -5 2
pair:coming+ended+running n=2	-7 9 0 0
pair:coming+ended+running not-both	-7 11 -8 3
pair:coming+running both	-1 -7 10 0
pair:coming+running n=2	6 -11 4 0
pair:coming+running not-both	18 -9 -4 -3
pair:day-none 	11 9 -18 -24
pair:day-none both	18 -11 -19 11
pair:day-none coming	19 -16 -12 6
pair:day-none coming+ended	0 4 0 -11
pair:day-none coming+ended+running	-14 17 -8 3
pair:day-none coming+running	12 -8 -1 0
pair:day-none ended	-3 -13 16 14
pair:day-none ended+running	-4 0 12 -12
pair:day-none n=1	12 -12 -1 3
pair:day-none n=2	3 0 4 -16
pair:day-none n=3	15 -2 -36 0
pair:day-none n=4	-13 18 0 -10
pair:day-none no-word	8 -1 -2 -7
pair:day-none not-both	5 2 2 -20
pair:day-none part:sure	20 -14 -11 -1
pair:day-none prev:sure	11 -12 0 -2
pair:day-none running	5 -10 1 4
pair:day-none sent:sure	-2 15 -17 -13
pair:day=l0 	4 9 -21 0
pair:day=l0 both	5 8 -14 0
pair:day=l0 n=1	28 -10 -17 0
pair:day=l0 n=2	0 0 -8 3
pair:day=l0 no-word	14 2 -18 0
pair:day=l0 not-both	4 0 -12 1
pair:day=l1 	-3 -3 11 0
pair:day=l1 both	6 -3 1 -12
pair:day=l1 coming	-7 14 -12 0
pair:day=l1 ended	18 -10 -8 0
pair:day=l1 n=1	-5 4 8 -7
pair:day=l1 n=3	-3 4 -7 5
pair:day=l1 n=4	15 -11 -1 0
pair:day=l1 no-word	8 -2 -4 -9
pair:day=l1 part:sure	5 -10 3 0
pair:day=l1 prev:sure	-16 23 -6 -3
pair:day=l1 sent:sure	-11 1 6 3
pair:day=l2 	3 1 -5 -6
pair:day=l2 both	3 -8 9 -9
pair:day=l2 coming	-21 9 6 7
pair:day=l2 ended	-3 0 7 -1
pair:day=l2 ended+running	24 -24 0 0
pair:day=l2 n=1	-5 6 1 -3
pair:day=l2 n=3	12 -9 0 -1
pair:day=l2 n=4	4 -6 1 0
pair:day=l2 n=5	6 -6 0 0
pair:day=l2 no-word	16 -16 -1 -4
pair:day=l2 not-both	0 2 -8 1
pair:day=l2 part:sure	-3 -6 5 7
pair:day=l2 prev:sure	-5 0 10 -2
pair:day=l2 sent:sure	-14 28 -12 -7
pair:day=l3 	6 5 -14 -6
pair:day=l3 both	4 -11 10 0
pair:day=l3 coming	0 -6 12 -7
pair:day=l3 ended	21 -21 0 0
pair:day=l3 ended+running	-4 6 0 0
pair:day=l3 n=1	13 -11 0 -5
pair:day=l3 n=2	0 11 -8 -6
pair:day=l3 n=3	-7 10 3 -7
pair:day=l3 n=4	21 -18 -1 0
pair:day=l3 no-word	20 -13 -11 0
pair:day=l3 not-both	14 4 -19 -21
pair:day=l3 part:sure	0 6 2 -19
pair:day=l3 prev:sure	-13 13 0 0
pair:day=l3 running	-3 7 0 -2
pair:day=l4 both	0 -3 0 6
pair:day=l4 coming	9 -8 0 0
pair:day=l4 n=1	-18 6 3 12
pair:day=l4 n=2	20 -11 -10 -2
pair:day=l4 no-word	6 0 -6 -11
pair:day=l4 not-both	7 -2 -7 0
pair:day=l4 part:sure	-37 28 7 2
pair:day=l4 prev:sure	1 -12 -3 13
pair:day=l4 sent:sure	30 -24 0 0
pair:day=l5 n=1	18 -17 0 0
pair:day=l5 n=2	-17 20 0 0
pair:day=l5 no-word	2 -8 8 -2
pair:day=l5 not-both	0 -4 6 0
pair:day=r0 	-10 6 8 -6
pair:day=r0 both	-27 33 3 -23
pair:day=r0 coming	0 -8 -10 19
pair:day=r0 ended	-2 15 -10 -10
pair:day=r0 n=1	-19 24 -1 -9
pair:day=r0 n=2	5 -13 1 9
pair:day=r0 n=3	-9 -5 17 3
pair:day=r0 n=4	8 0 -9 -4
pair:day=r0 n=5	0 6 -6 0
pair:day=r0 no-word	0 1 -1 -9
pair:day=r0 not-both	6 -14 0 12
pair:day=r0 part:sure	1 8 -11 0
pair:day=r0 prev:sure	6 -5 -1 0
pair:day=r0 sent:sure	-28 8 17 13
pair:day=r1 	-2 -3 2 11
pair:day=r1 both	-10 15 -7 0
pair:day=r1 coming	4 2 1 -10
pair:day=r1 coming+ended	7 -4 -4 0
pair:day=r1 ended	-24 27 -1 -5
pair:day=r1 n=1	7 6 -12 -13
pair:day=r1 n=2	-21 4 15 8
pair:day=r1 n=3	0 -8 4 7
pair:day=r1 n=4	-9 13 -10 3
pair:day=r1 no-word	0 5 -12 3
pair:day=r1 not-both	0 -4 9 -2
pair:day=r1 part:sure	6 -6 0 1
pair:day=r1 prev:sure	-20 9 17 -8
pair:day=r1 running	-7 9 0 0
pair:day=r1 sent:sure	-8 4 8 -3
pair:day=r2 	5 0 -6 -1
pair:day=r2 both	0 4 3 -11
pair:day=r2 coming	7 -2 0 -3
pair:day=r2 coming+ended	7 0 -5 0
pair:day=r2 ended	-12 4 7 0
pair:day=r2 n=1	-13 15 0 1
pair:day=r2 n=2	30 -16 -10 -11
pair:day=r2 n=3	0 5 -6 -1
pair:day=r2 n=4	3 -6 2 0
pair:day=r2 no-word	5 2 -14 3
pair:day=r2 not-both	9 1 -17 -2
pair:day=r2 part:sure	4 -5 6 -7
pair:day=r2 prev:sure	4 7 -14 -4
pair:day=r2 running	8 0 -7 -1
pair:day=r2 sent:sure	-1 -2 10 -6
pair:day=r3 both	7 -16 8 -2
pair:day=r3 coming	-3 3 6 -9
pair:day=r3 coming+ended	12 -11 0 0
pair:day=r3 ended	13 -4 -12 0
pair:day=r3 ended+running	6 -4 0 0
pair:day=r3 n=2	13 -2 -8 -7
pair:day=r3 n=3	8 3 -12 -8
pair:day=r3 no-word	18 -15 -7 1
pair:day=r3 not-both	6 7 -23 -11
pair:day=r3 part:sure	8 2 0 -18
pair:day=r3 sent:sure	-15 15 0 0
pair:day=r4 	-2 -13 3 16
pair:day=r4 both	0 -15 5 11
pair:day=r4 coming	-4 1 7 -4
pair:day=r4 ended	12 -8 -1 -3
pair:day=r4 ended+running	-5 6 0 0
pair:day=r4 n=1	0 -12 1 13
pair:day=r4 n=2	5 -17 9 0
pair:day=r4 n=3	-7 14 -3 -4
pair:day=r4 no-word	-8 3 6 0
pair:day=r4 part:sure	2 -8 6 0
pair:day=r4 prev:sure	6 -5 0 0
pair:day=r4 sent:sure	9 -16 -11 13
pair:day=r5 	15 -12 -1 0
pair:day=r5 both	7 -5 0 0
pair:day=r5 n=1	16 -14 -1 0
pair:day=r5 no-word	20 -18 0 0
pair:day=r5 not-both	13 -10 -1 0
pair:ended both	-15 20 0 -7
pair:ended n=1	-2 6 -11 4
pair:ended n=2	-11 4 11 -6
pair:ended n=3	12 -17 8 0
pair:ended n=4	13 -11 0 -4
pair:ended not-both	18 -23 3 4
pair:ended+running n=1	-5 5 5 -12
pair:ended+running n=2	11 -18 8 -4
pair:ended+running not-both	8 -9 9 -15
pair:l=" 	9 -5 0 0
pair:l=" not-both	14 -12 0 0
pair:l=" unknown	18 -15 0 0
pair:l=& 	0 -8 0 6
pair:l=& n=2	7 -5 0 0
pair:l=& no-word	9 -7 0 0
pair:l=& not-both	0 -8 0 6
pair:l=& unknown	0 -8 0 6
pair:l=( 	10 -3 -5 0
pair:l=( both	15 -11 0 0
pair:l=( day=l0	10 -6 0 0
pair:l=( day=r3	9 -9 0 0
pair:l=( n=3	13 -12 0 0
pair:l=( unknown	23 -18 -2 0
pair:l=* no-word	6 -5 0 0
pair:l=- unknown	6 -3 0 0
pair:l=/ 	-5 6 0 0
pair:l=/ no-word	-5 6 0 0
pair:l=/ not-both	-6 7 0 0
pair:l=<begin> 	-10 7 0 12
pair:l=<begin> both	-7 15 -4 -18
pair:l=<begin> city	-32 20 13 6
pair:l=<begin> coming	-8 12 2 -10
pair:l=<begin> day-none	-6 1 0 15
pair:l=<begin> day=r1	-4 12 -4 -17
pair:l=<begin> day=r2	-17 12 -1 11
pair:l=<begin> day=r3	7 -5 0 -6
pair:l=<begin> day=r4	21 -30 5 -9
pair:l=<begin> day=r5	7 -4 0 0
pair:l=<begin> ended	19 -37 7 -4
pair:l=<begin> ended+running	7 -4 0 0
pair:l=<begin> n=1	12 -11 -6 9
pair:l=<begin> n=2	-12 12 5 -7
pair:l=<begin> n=3	-9 -6 16 7
pair:l=<begin> n=4	-8 17 -13 -4
pair:l=<begin> no-word	-4 -5 9 12
pair:l=<begin> not-both	3 -10 4 15
pair:l=<begin> part:sure	32 -20 0 -20
pair:l=<begin> prev:sure	-23 30 -22 8
pair:l=<begin> seat-home	0 -4 -4 11
pair:l=<begin> seat-other	-13 13 -3 3
pair:l=<begin> seat-side	6 -15 11 -11
pair:l=<begin> unknown	31 -17 -24 -4
pair:l=[ 	7 -6 0 0
pair:l=[ day-none	8 -8 0 0
pair:l=[ n=1	8 -7 0 0
pair:l=[ not-both	8 -7 0 0
pair:l=[ unknown	9 -8 0 0
pair:l=a 	-8 8 0 -1
pair:l=a both	-1 6 -2 0
pair:l=a day-none	-2 6 -1 -1
pair:l=a day=r3	10 -8 0 0
pair:l=a n=1	-8 11 -2 0
pair:l=a no-word	-6 7 0 -1
pair:l=a prev:sure	-8 8 0 0
pair:l=a seat-home	-13 11 1 0
pair:l=a sent:sure	8 -8 0 0
pair:l=a unknown	8 -6 0 0
pair:l=about day-none	7 -6 0 0
pair:l=after both	-5 14 -8 0
pair:l=after city	10 -3 -9 0
pair:l=after day-none	-6 4 2 -2
pair:l=after day=l2	6 0 -2 0
pair:l=after n=1	12 -16 3 0
pair:l=after n=2	1 6 -10 -1
pair:l=after n=3	-11 8 1 0
pair:l=after no-word	10 -3 -7 -1
pair:l=after not-both	7 -9 1 -2
pair:l=after part:sure	8 -6 0 0
pair:l=after prev:sure	-3 -1 6 0
pair:l=after seat-home	-7 -3 12 0
pair:l=after seat-side	1 3 -7 0
pair:l=after sent:sure	-19 20 0 0
pair:l=an 	9 -5 0 -1
pair:l=an unknown	7 -3 0 -1
pair:l=and 	7 -14 4 2
pair:l=and both	29 -21 -18 1
pair:l=and city	-11 6 5 0
pair:l=and coming	-8 11 -1 0
pair:l=and day-none	-11 13 -4 4
pair:l=and day=l2	-9 4 5 0
pair:l=and day=l3	14 -13 0 0
pair:l=and day=l4	8 -7 0 0
pair:l=and day=r0	-3 -20 17 0
pair:l=and day=r1	12 -7 0 0
pair:l=and day=r3	0 4 -8 0
pair:l=and ended	-15 15 3 -1
pair:l=and n=1	28 -33 0 -1
pair:l=and n=2	-6 -4 13 0
pair:l=and n=3	-4 12 -16 3
pair:l=and n=4	-15 16 0 0
pair:l=and no-word	13 -20 5 0
pair:l=and not-both	-29 17 21 -2
pair:l=and part:sure	6 0 -8 0
pair:l=and prev:sure	-11 0 12 0
pair:l=and seat-home	18 -14 -15 5
pair:l=and seat-other	11 -4 -7 0
pair:l=and seat-side	2 2 -4 -7
pair:l=and sent:sure	-11 18 -11 2
pair:l=and unknown	-18 3 20 0
pair:l=are 	-19 20 0 0
pair:l=are day-none	-18 18 0 0
pair:l=are no-word	-20 21 0 0
pair:l=are not-both	-17 17 0 0
pair:l=are unknown	-17 17 0 0
pair:l=as both	-13 14 0 0
pair:l=as n=1	-12 14 0 0
pair:l=as n=2	18 -16 0 0
pair:l=as not-both	9 -6 -1 0
pair:l=as seat-home	-10 12 0 0
pair:l=asked no-word	-6 7 0 0
pair:l=at 	-7 2 -2 9
pair:l=at both	3 -10 5 1
pair:l=at city	3 2 -6 -3
pair:l=at coming	0 -10 11 -2
pair:l=at coming+ended	-11 13 0 0
pair:l=at day-none	-9 4 -5 14
pair:l=at day=l4	8 -5 0 0
pair:l=at day=r0	32 -17 -20 -1
pair:l=at day=r1	-29 20 9 0
pair:l=at day=r2	9 -3 -7 0
pair:l=at day=r3	2 -7 4 0
pair:l=at day=r4	-1 -5 9 0
pair:l=at ended	6 0 -5 0
pair:l=at ended+running	11 -9 0 0
pair:l=at n=1	-10 0 6 9
pair:l=at n=2	0 10 -16 -2
pair:l=at n=3	0 -8 8 0
pair:l=at no-word	-5 -8 5 15
pair:l=at not-both	-8 10 -5 2
pair:l=at part:sure	-2 5 0 -7
pair:l=at prev:sure	12 -2 -11 0
pair:l=at running	-6 8 0 0
pair:l=at seat-home	7 -10 3 -5
pair:l=at seat-side	-8 12 -2 0
pair:l=at sent:sure	-6 12 0 -8
pair:l=at unknown	-7 0 2 11
pair:l=before both	7 -3 -1 0
pair:l=before n=1	2 -7 3 0
pair:l=before no-word	2 -7 3 0
pair:l=before unknown	10 -7 -1 0
pair:l=between 	-10 13 -2 0
pair:l=between both	25 -21 -3 0
pair:l=between coming	9 -8 0 0
pair:l=between day-none	-9 12 -3 0
pair:l=between n=3	7 -6 0 0
pair:l=between not-both	-14 15 0 0
pair:l=between seat-home	10 -9 0 0
pair:l=between unknown	12 -9 -1 0
pair:l=briefing, 	10 -9 0 0
pair:l=briefing, no-word	10 -9 0 0
pair:l=briefing, not-both	10 -9 0 0
pair:l=but 	9 -8 0 0
pair:l=but day-none	10 -9 0 0
pair:l=but n=1	7 -7 0 0
pair:l=but no-word	10 -9 0 0
pair:l=but seat-side	10 -9 0 0
pair:l=by 	15 -13 0 0
pair:l=by both	7 -5 0 0
pair:l=by day-none	7 -4 0 0
pair:l=by n=1	7 -4 0 0
pair:l=by n=2	10 -9 0 0
pair:l=by no-word	11 -7 0 0
pair:l=by not-both	11 -9 0 0
pair:l=by unknown	10 -8 0 0
pair:l=commerce, 	17 -16 0 0
pair:l=commerce, no-word	17 -16 0 0
pair:l=commerce, not-both	16 -16 0 0
pair:l=conference, 	-2 9 -7 -3
pair:l=conference, day=r0	-8 14 -3 -3
pair:l=conference, no-word	-2 9 -7 -3
pair:l=conference, not-both	-2 9 -7 -3
pair:l=did 	6 -4 0 0
pair:l=did n=1	6 -4 0 0
pair:l=did no-word	6 -4 0 0
pair:l=did not-both	6 -4 0 0
pair:l=does day-none	-1 -3 6 0
pair:l=does n=1	-1 -4 6 0
pair:l=does not-both	-1 -3 6 0
pair:l=for 	8 -9 -9 8
pair:l=for both	6 -4 -6 4
pair:l=for city	0 0 -2 6
pair:l=for coming	-22 17 0 5
pair:l=for day=r1	-28 24 -2 7
pair:l=for day=r3	0 -9 0 6
pair:l=for n=1	-16 17 -1 0
pair:l=for n=2	1 6 -8 -3
pair:l=for n=3	7 -26 0 16
pair:l=for no-word	0 2 -11 6
pair:l=for not-both	-12 10 -4 8
pair:l=for prev:sure	-9 7 0 1
pair:l=for running	-7 8 0 0
pair:l=for seat-side	8 -5 -7 3
pair:l=for unknown	-14 12 -1 5
pair:l=fox unknown	6 -5 0 0
pair:l=from 	-17 12 1 9
pair:l=from both	-21 14 3 1
pair:l=from city	5 0 -6 0
pair:l=from coming	28 -24 0 -1
pair:l=from day-none	4 -9 7 0
pair:l=from day=l3	9 -10 0 0
pair:l=from day=r0	-28 29 0 0
pair:l=from day=r1	29 -20 -14 0
pair:l=from day=r2	-6 9 0 0
pair:l=from day=r3	-9 10 0 0
pair:l=from day=r4	5 -16 0 11
pair:l=from ended	4 3 -7 -5
pair:l=from n=1	1 0 -14 12
pair:l=from n=2	-11 8 9 -11
pair:l=from no-word	-23 25 0 0
pair:l=from not-both	8 -2 -10 0
pair:l=from part:sure	26 -23 0 -3
pair:l=from prev:sure	11 -10 0 0
pair:l=from seat-home	-10 9 -6 6
pair:l=from seat-other	6 -1 0 0
pair:l=from seat-side	9 5 -20 -11
pair:l=from sent:sure	7 -8 -6 8
pair:l=from unknown	-16 -4 20 6
pair:l=geneva, 	-6 6 0 0
pair:l=host: 	6 -5 0 0
pair:l=host: not-both	6 -5 0 0
pair:l=host: unknown	6 -5 0 0
pair:l=if 	-5 6 0 0
pair:l=if both	-11 10 0 0
pair:l=if day-none	-6 7 0 0
pair:l=if n=2	-14 15 0 0
pair:l=if no-word	-16 17 0 0
pair:l=if unknown	-6 6 0 0
pair:l=in 	-1 -5 11 -3
pair:l=in both	-39 22 17 7
pair:l=in city	14 3 -19 -13
pair:l=in coming	-16 12 -7 10
pair:l=in coming+ended	16 -7 -7 -5
pair:l=in coming+ended+running	-7 13 -3 0
pair:l=in coming+running	11 -13 6 -1
pair:l=in day-none	9 -5 2 -12
pair:l=in day=l1	-12 11 0 0
pair:l=in day=l2	-11 2 7 4
pair:l=in day=l3	-10 12 0 -9
pair:l=in day=l4	-19 8 4 11
pair:l=in day=r1	-5 -4 5 9
pair:l=in day=r2	-12 25 -16 -8
pair:l=in day=r3	-2 10 -6 -10
pair:l=in day=r4	-16 7 2 7
pair:l=in ended	-17 15 -3 8
pair:l=in ended+running	-23 22 4 -8
pair:l=in n=1	-18 12 8 1
pair:l=in n=2	-23 13 -2 11
pair:l=in n=3	2 4 -9 -4
pair:l=in n=4	24 -22 3 -6
pair:l=in not-both	4 -2 -6 0
pair:l=in part:sure	-26 14 3 7
pair:l=in prev:sure	-13 5 9 0
pair:l=in running	-10 5 3 3
pair:l=in seat-home	7 -14 7 1
pair:l=in seat-other	6 0 0 -12
pair:l=in seat-side	4 -17 5 10
pair:l=in sent:sure	-4 1 6 -2
pair:l=in unknown	-51 30 24 9
pair:l=into n=2	-11 12 0 0
pair:l=into no-word	-6 9 0 0
pair:l=into not-both	-11 11 0 0
pair:l=is day-none	-14 14 0 0
pair:l=is n=1	-13 18 -4 -1
pair:l=is n=2	0 -6 5 0
pair:l=is no-word	-9 10 0 -1
pair:l=is not-both	-14 14 1 -2
pair:l=it unknown	6 -6 0 0
pair:l=leave no-word	-11 13 0 0
pair:l=leave not-both	-12 13 0 0
pair:l=leave unknown	-10 10 0 0
pair:l=leaves 	-13 -2 16 0
pair:l=leaves both	-14 -1 16 0
pair:l=leaves day-none	-11 -6 16 0
pair:l=leaves n=1	-4 -4 9 0
pair:l=leaves no-word	-11 -6 16 0
pair:l=left 	0 6 -8 0
pair:l=left both	-18 15 2 0
pair:l=left n=1	-1 11 -9 0
pair:l=left no-word	-8 7 0 0
pair:l=left not-both	17 -9 -9 0
pair:l=live: 	7 -7 0 0
pair:l=live: day-none	10 -10 0 0
pair:l=live: not-both	8 -8 0 0
pair:l=live: unknown	10 -10 0 0
pair:l=morning 	10 -7 0 0
pair:l=morning n=1	7 -5 0 0
pair:l=morning no-word	8 -6 0 0
pair:l=morning not-both	10 -7 0 0
pair:l=morning unknown	9 -6 0 0
pair:l=mr 	9 -8 0 0
pair:l=mr n=1	6 -5 0 0
pair:l=mr no-word	7 -6 0 0
pair:l=mr not-both	8 -8 0 0
pair:l=mr unknown	9 -8 0 0
pair:l=near both	15 -8 -8 0
pair:l=near city	13 -18 1 0
pair:l=near day-none	-9 10 0 0
pair:l=near day=r1	12 -11 0 0
pair:l=near no-word	-15 13 2 0
pair:l=near not-both	-20 14 5 0
pair:l=near part:sure	6 -5 0 0
pair:l=near unknown	-18 19 0 0
pair:l=of 	-1 5 0 -16
pair:l=of both	5 -15 14 -2
pair:l=of city	15 -17 0 -1
pair:l=of coming	6 -5 0 0
pair:l=of day-none	6 9 -26 -8
pair:l=of day=l2	7 -14 6 0
pair:l=of day=l4	6 -2 0 0
pair:l=of day=l5	-4 0 6 0
pair:l=of day=r0	-2 -20 21 0
pair:l=of day=r2	8 1 -15 0
pair:l=of day=r3	-12 7 5 0
pair:l=of ended	-6 0 5 0
pair:l=of ended+running	16 -13 -2 0
pair:l=of n=1	23 -9 -17 -9
pair:l=of n=2	-10 6 9 -6
pair:l=of n=3	0 -8 10 0
pair:l=of no-word	-5 10 -1 -13
pair:l=of not-both	7 2 -10 -16
pair:l=of part:sure	21 -16 -3 -2
pair:l=of prev:sure	22 -20 -1 0
pair:l=of running	15 -14 0 0
pair:l=of seat-home	16 -19 4 0
pair:l=of seat-side	2 4 -12 0
pair:l=of sent:sure	-6 -2 11 0
pair:l=of unknown	-9 10 2 -10
pair:l=off 	-6 6 0 0
pair:l=off day-none	-6 6 0 0
pair:l=off not-both	-6 6 0 0
pair:l=on 	15 -9 -10 0
pair:l=on both	15 -11 -4 0
pair:l=on coming	-14 15 0 0
pair:l=on day=r0	-4 9 0 -1
pair:l=on day=r1	9 -7 0 0
pair:l=on n=1	-2 8 -7 0
pair:l=on no-word	12 -12 -5 1
pair:l=on not-both	-4 10 -6 0
pair:l=on part:sure	-8 17 -3 -7
pair:l=on seat-home	-15 15 0 0
pair:l=on unknown	18 -5 -7 -8
pair:l=our 	-6 2 9 -9
pair:l=our day-none	-18 7 15 -7
pair:l=our n=1	-11 5 11 -9
pair:l=our n=2	6 -2 0 0
pair:l=our no-word	-6 1 9 -9
pair:l=our not-both	-8 2 10 -9
pair:l=our seat-side	1 7 -14 0
pair:l=our unknown	7 -4 0 0
pair:l=over both	6 -4 0 0
pair:l=over day-none	11 -9 0 0
pair:l=over ended	6 -4 0 0
pair:l=over no-word	9 -8 0 0
pair:l=over unknown	7 -5 0 0
pair:l=press no-word	8 -7 0 0
pair:l=q: n=1	6 -5 0 0
pair:l=question: 	-9 9 0 0
pair:l=question: day-none	-9 9 0 0
pair:l=question: n=1	-9 9 0 0
pair:l=question: not-both	-9 9 0 0
pair:l=round: 	-5 6 0 0
pair:l=round: n=1	-15 16 0 0
pair:l=round: not-both	-5 6 0 0
pair:l=round: sent:sure	-5 6 0 0
pair:l=said 	-12 15 -2 0
pair:l=said day-none	-13 11 3 0
pair:l=said n=1	-14 17 -2 0
pair:l=said n=2	-4 0 6 0
pair:l=said not-both	-16 17 0 0
pair:l=said prev:sure	-11 4 6 0
pair:l=said seat-home	-8 10 0 0
pair:l=said seat-side	-13 9 5 0
pair:l=says 	10 -8 0 0
pair:l=says day-none	7 -5 0 0
pair:l=says no-word	6 -4 0 0
pair:l=should 	-6 8 0 0
pair:l=should day-none	-7 9 0 0
pair:l=should no-word	-6 7 0 0
pair:l=should not-both	-8 8 0 0
pair:l=since both	17 -15 0 0
pair:l=since city	15 -15 0 0
pair:l=since day-none	-4 6 0 0
pair:l=since ended+running	8 -8 0 -1
pair:l=since no-word	5 -12 6 0
pair:l=since part:sure	10 -8 -1 0
pair:l=since sent:sure	-5 6 0 0
pair:l=since unknown	-2 7 -1 0
pair:l=than 	-19 20 0 0
pair:l=that 	-5 14 -13 -3
pair:l=that both	6 3 -13 -2
pair:l=that coming	-5 -10 9 5
pair:l=that day-none	-12 12 0 2
pair:l=that day=l1	6 -4 0 0
pair:l=that ended	6 -4 0 0
pair:l=that ended+running	8 -3 -2 0
pair:l=that n=2	12 -3 -8 0
pair:l=that n=3	-11 12 0 0
pair:l=that no-word	-14 13 0 1
pair:l=that not-both	-8 3 4 3
pair:l=that prev:sure	6 -4 0 0
pair:l=that seat-home	1 0 -12 5
pair:l=that seat-other	6 -5 0 0
pair:l=that seat-side	-9 9 4 -5
pair:l=that sent:sure	6 -3 0 0
pair:l=the 	0 7 -3 -7
pair:l=the both	20 -6 -18 0
pair:l=the city	-12 -8 24 0
pair:l=the coming	28 -23 -12 -4
pair:l=the coming+ended	6 -7 0 0
pair:l=the day-none	-12 26 -12 0
pair:l=the day=l3	7 0 -7 0
pair:l=the day=l4	19 -24 0 0
pair:l=the day=r0	8 -9 -1 0
pair:l=the day=r2	-6 -15 21 -3
pair:l=the day=r3	37 -22 -18 0
pair:l=the day=r4	-7 5 3 0
pair:l=the ended	0 -11 9 0
pair:l=the ended+running	-18 10 10 0
pair:l=the n=1	6 1 -6 -5
pair:l=the n=2	-2 -7 14 -7
pair:l=the n=4	9 0 -11 0
pair:l=the n=5	-9 9 0 0
pair:l=the no-word	0 8 -5 -5
pair:l=the not-both	-8 3 14 -23
pair:l=the part:sure	2 -1 1 -6
pair:l=the prev:sure	-8 -7 18 0
pair:l=the running	12 -8 -2 0
pair:l=the seat-home	-3 8 -1 -5
pair:l=the seat-other	-8 1 7 0
pair:l=the seat-side	-7 17 -6 1
pair:l=the sent:sure	24 -11 -15 0
pair:l=the unknown	44 -21 -42 -15
pair:l=times 	-2 7 -7 0
pair:l=times day=l2	-6 13 -6 0
pair:l=times n=1	-5 8 -1 0
pair:l=times no-word	7 -3 -6 0
pair:l=times not-both	-2 7 -7 0
pair:l=to 	-15 10 3 3
pair:l=to both	-21 0 18 7
pair:l=to city	4 -6 0 3
pair:l=to coming	5 -12 13 -7
pair:l=to coming+ended	-12 13 0 0
pair:l=to day-none	6 -9 4 -2
pair:l=to day=l2	-4 8 -1 0
pair:l=to day=l4	-11 1 4 1
pair:l=to day=r0	-3 6 -2 0
pair:l=to day=r1	-8 9 0 -4
pair:l=to day=r3	-8 0 3 5
pair:l=to ended	14 -15 0 0
pair:l=to n=1	-3 0 5 -6
pair:l=to n=2	-15 3 11 5
pair:l=to no-word	2 8 -9 -21
pair:l=to not-both	0 7 -5 -15
pair:l=to part:sure	-24 2 13 11
pair:l=to prev:sure	0 4 0 -7
pair:l=to running	-5 8 -1 0
pair:l=to seat-home	1 -6 9 -4
pair:l=to seat-side	-5 -8 9 7
pair:l=to sent:sure	-6 -5 11 1
pair:l=to unknown	-19 26 -4 -14
pair:l=trade 	12 -10 0 0
pair:l=trade no-word	7 -5 0 0
pair:l=trade not-both	7 -5 0 0
pair:l=trade unknown	12 -10 0 0
pair:l=trade, day-none	-5 9 -1 0
pair:l=trade, n=1	-10 15 -1 -1
pair:l=trade, n=2	18 -17 0 0
pair:l=trade, no-word	0 6 -3 -1
pair:l=trade, not-both	-1 6 -3 -1
pair:l=two not-both	7 -6 0 0
pair:l=two unknown	7 -6 0 0
pair:l=under n=1	10 -8 0 0
pair:l=under not-both	10 -8 0 0
pair:l=under unknown	10 -8 0 0
pair:l=until 	6 -5 0 0
pair:l=until n=2	6 -5 0 0
pair:l=urged both	-5 7 0 0
pair:l=urged day-none	-2 6 0 0
pair:l=visit both	-9 2 5 0
pair:l=visit coming	-9 0 6 0
pair:l=visit day-none	-4 -4 9 0
pair:l=visit day=r1	-4 6 0 0
pair:l=visit n=1	-7 -3 11 0
pair:l=visit part:sure	-10 0 8 0
pair:l=visit seat-home	-1 -2 6 0
pair:l=was n=1	-6 9 0 0
pair:l=was unknown	10 -9 0 0
pair:l=washington/ no-word	7 0 -4 0
pair:l=washington/ seat-home	11 0 -9 0
pair:l=what 	-10 -3 6 8
pair:l=what city	-5 11 -5 0
pair:l=what day-none	-8 -9 8 9
pair:l=what n=1	-12 0 2 9
pair:l=what n=2	6 -11 1 0
pair:l=what no-word	-6 -11 8 9
pair:l=what not-both	-6 -4 2 9
pair:l=what seat-home	1 -6 2 0
pair:l=what seat-side	-5 -14 6 9
pair:l=when both	11 -9 0 0
pair:l=where 	-7 7 0 0
pair:l=where day-none	-7 7 0 0
pair:l=where no-word	-9 9 0 0
pair:l=where not-both	-7 7 0 0
pair:l=which 	14 -12 1 -4
pair:l=which both	6 -13 4 0
pair:l=which day-none	6 -7 1 0
pair:l=which n=2	9 -4 0 -2
pair:l=which no-word	8 -10 2 0
pair:l=which not-both	9 -1 -2 -4
pair:l=which seat-side	14 -10 0 0
pair:l=with 	9 0 -21 0
pair:l=with both	14 -6 -6 -1
pair:l=with day-none	0 -10 5 7
pair:l=with day=l2	6 -3 -1 0
pair:l=with day=r1	0 6 -5 0
pair:l=with day=r2	3 -8 2 0
pair:l=with ended	-1 -5 2 7
pair:l=with ended+running	0 -10 7 0
pair:l=with n=1	12 -10 0 0
pair:l=with n=2	-7 0 1 6
pair:l=with n=3	8 -7 0 0
pair:l=with no-word	-2 -5 1 8
pair:l=with not-both	0 -11 4 7
pair:l=with part:sure	12 -7 -2 0
pair:l=with running	0 -8 7 0
pair:l=with seat-other	13 -11 0 0
pair:l=with seat-side	-5 -3 3 9
pair:l=with unknown	17 -12 -2 0
pair:l=— 	-9 5 8 -2
pair:l=— both	26 -22 -1 0
pair:l=— day-none	24 -21 0 0
pair:l=— day=l1	-17 6 14 0
pair:l=— day=r0	-3 7 -4 0
pair:l=— day=r1	-13 14 0 0
pair:l=— day=r2	11 -10 0 0
pair:l=— day=r3	6 -5 0 0
pair:l=— ended	7 -6 0 0
pair:l=— n=1	-3 -6 12 0
pair:l=— n=2	-14 17 -3 0
pair:l=— n=4	19 -18 0 0
pair:l=— no-word	-10 6 8 -2
pair:l=— not-both	-16 12 9 -1
pair:l=— part:sure	6 -4 0 0
pair:l=— seat-home	-7 10 -2 0
pair:l=— unknown	15 -9 -3 -2
pair:l=• 	9 -8 0 0
pair:l=• no-word	9 -8 0 0
pair:l=• unknown	8 -8 0 0
pair:no-word 	14 2 -9 -22
pair:no-word both	8 1 -7 -13
pair:no-word coming	15 -7 -16 3
pair:no-word coming+ended	18 -9 -9 0
pair:no-word coming+ended+running	-11 8 0 4
pair:no-word coming+running	19 -10 -4 -3
pair:no-word ended	21 -25 1 4
pair:no-word ended+running	17 -15 1 -12
pair:no-word n=1	11 -5 -6 0
pair:no-word n=2	23 -13 -8 -16
pair:no-word n=3	13 0 -20 -1
pair:no-word n=4	-2 9 -4 -11
pair:no-word n=5	7 0 -13 0
pair:no-word not-both	28 -12 -17 -8
pair:no-word running	-12 10 -3 7
pair:not-both n=1	13 0 -18 -10
pair:not-both n=2	4 -13 16 0
pair:not-both n=3	12 0 -13 -12
pair:not-both n=4	0 11 -18 -3
pair:not-both n=5	-2 6 0 0
pair:part:sure 	7 -5 -6 3
pair:part:sure both	10 4 -19 1
pair:part:sure coming	24 -14 -5 -4
pair:part:sure coming+ended	-2 5 0 -6
pair:part:sure coming+ended+running	-5 12 -4 -1
pair:part:sure coming+running	-2 -5 10 0
pair:part:sure ended	0 -7 7 0
pair:part:sure ended+running	-11 10 5 -6
pair:part:sure n=1	12 1 -14 -11
pair:part:sure n=2	-7 -9 15 4
pair:part:sure n=3	19 -19 1 0
pair:part:sure n=4	13 -4 -5 -3
pair:part:sure not-both	16 -17 13 -10
pair:part:sure running	28 -12 -11 -17
pair:prev:sure 	-6 11 -3 -4
pair:prev:sure both	0 -21 18 6
pair:prev:sure coming	-9 8 3 -3
pair:prev:sure ended+running	0 -8 6 0
pair:prev:sure n=1	6 -4 -6 3
pair:prev:sure n=2	-13 6 15 -18
pair:prev:sure n=3	0 11 -3 -8
pair:prev:sure not-both	-9 20 -8 -15
pair:prev:sure running	5 -13 4 0
pair:running both	15 -17 -6 6
pair:running n=2	16 -10 -1 -9
pair:running not-both	0 6 -1 -12
pair:seat-home 	8 -15 2 -7
pair:seat-home both	12 -20 1 -2
pair:seat-home coming	-1 -3 -12 19
pair:seat-home coming+ended	-6 9 -1 0
pair:seat-home day-none	-1 -6 7 -1
pair:seat-home day=l0	18 0 -18 0
pair:seat-home day=l2	0 6 -6 0
pair:seat-home day=l3	-12 3 9 0
pair:seat-home day=l4	11 -12 4 -4
pair:seat-home day=l5	-4 9 -3 0
pair:seat-home day=r0	12 -7 -10 3
pair:seat-home day=r1	-1 4 -9 4
pair:seat-home day=r2	-13 16 1 -11
pair:seat-home day=r4	-15 -15 26 2
pair:seat-home ended	-23 13 24 -21
pair:seat-home n=1	-10 11 -7 2
pair:seat-home n=2	9 -37 28 -8
pair:seat-home n=3	10 9 -41 0
pair:seat-home n=4	-7 11 -1 -1
pair:seat-home no-word	13 -16 -3 -5
pair:seat-home not-both	-9 10 2 -2
pair:seat-home part:sure	-13 -4 11 10
pair:seat-home prev:sure	-11 12 -2 3
pair:seat-home running	8 2 -16 -3
pair:seat-home sent:sure	-6 11 2 -17
pair:seat-other 	-9 16 -7 -4
pair:seat-other both	-10 27 -26 -12
pair:seat-other coming	15 -18 13 -8
pair:seat-other day=l1	19 -13 -7 0
pair:seat-other day=l2	14 -13 0 0
pair:seat-other day=l3	-3 15 -5 -7
pair:seat-other day=l4	-5 -4 4 6
pair:seat-other day=r0	3 -9 13 -12
pair:seat-other day=r1	11 0 -13 -4
pair:seat-other day=r2	-15 18 0 -1
pair:seat-other ended	2 4 -12 0
pair:seat-other ended+running	-4 6 0 0
pair:seat-other n=1	4 -6 1 0
pair:seat-other n=2	22 -6 -15 -16
pair:seat-other n=3	4 -9 8 -5
pair:seat-other n=4	-10 20 -10 0
pair:seat-other no-word	10 -8 -2 -2
pair:seat-other not-both	17 -18 6 -7
pair:seat-other part:sure	11 5 -16 -13
pair:seat-other prev:sure	0 7 -13 -2
pair:seat-other sent:sure	-11 0 12 0
pair:seat-side 	5 -2 -3 -7
pair:seat-side coming	-8 4 9 -6
pair:seat-side coming+ended+running	0 0 -6 4
pair:seat-side day-none	4 -5 -4 7
pair:seat-side day=l1	6 -8 9 -11
pair:seat-side day=l2	-19 15 11 -9
pair:seat-side day=l3	21 -23 0 -1
pair:seat-side day=l4	0 0 -12 12
pair:seat-side day=l5	-4 6 0 0
pair:seat-side day=r0	-10 12 0 0
pair:seat-side day=r1	-8 -5 15 1
pair:seat-side day=r2	-1 4 2 -10
pair:seat-side day=r4	16 -9 -14 3
pair:seat-side ended	0 -16 0 23
pair:seat-side n=1	2 -12 5 5
pair:seat-side n=3	-5 -3 6 7
pair:seat-side n=5	-5 8 -3 0
pair:seat-side no-word	6 2 -12 -3
pair:seat-side not-both	-3 -7 8 0
pair:seat-side part:sure	7 -2 -8 1
pair:seat-side prev:sure	-4 -26 24 7
pair:seat-side running	-2 -12 8 9
pair:seat-side sent:sure	-16 0 14 8
pair:sent:sure 	-6 -1 5 7
pair:sent:sure both	-16 7 10 0
pair:sent:sure coming	-26 7 19 2
pair:sent:sure ended	-26 37 -11 -7
pair:sent:sure n=1	-26 10 24 -2
pair:sent:sure n=2	3 3 -17 5
pair:sent:sure n=3	-13 7 5 5
pair:sent:sure n=4	1 3 -10 0
pair:sent:sure n=5	-4 6 0 0
pair:sent:sure not-both	-17 15 -3 5
pair:unknown 	23 -9 -22 0
pair:unknown both	9 -11 0 2
pair:unknown coming	16 -13 0 -1
pair:unknown coming+ended	-15 15 0 -3
pair:unknown coming+ended+running	-7 6 0 0
pair:unknown coming+running	4 -11 5 0
pair:unknown day-none	34 -14 -30 -20
pair:unknown day=l0	-6 6 -2 2
pair:unknown day=l1	-3 4 -9 5
pair:unknown day=l2	11 -13 -8 7
pair:unknown day=l3	7 2 -13 -11
pair:unknown day=l4	0 2 2 -13
pair:unknown day=r0	-31 14 20 9
pair:unknown day=r1	-14 9 7 -3
pair:unknown day=r2	11 -11 -9 6
pair:unknown day=r3	19 -7 -6 -14
pair:unknown day=r4	45 -46 0 0
pair:unknown day=r5	7 -4 0 0
pair:unknown ended	5 0 -10 -2
pair:unknown ended+running	-10 19 -14 -4
pair:unknown n=1	15 -7 -5 -7
pair:unknown n=2	2 3 -16 1
pair:unknown n=3	-3 9 -5 -4
pair:unknown n=4	21 -16 -4 0
pair:unknown n=5	24 -21 0 0
pair:unknown no-word	22 -5 -18 -15
pair:unknown not-both	26 -5 -31 -10
pair:unknown part:sure	14 -17 -4 5
pair:unknown prev:sure	7 -1 3 -22
pair:unknown running	15 -7 0 -14
pair:unknown sent:sure	0 6 -18 2
part:calls	6 -1 -19 14
part:coming	18 -8 -10 -3
part:ended	7 -3 0 -12
part:experts	4 -48 -4 41
part:m=arrive	-6 9 0 0
part:m=arrived	12 -6 -6 0
part:m=arrives	0 -5 8 0
part:m=assembly	21 -18 0 0
part:m=bargain	-6 0 0 8
part:m=broke up	-9 10 0 0
part:m=closed	27 -22 -2 -2
part:m=come	6 -2 -2 -4
part:m=comes	-9 2 9 0
part:m=conference	11 -7 -5 0
part:m=consultations	0 1 -8 4
part:m=delegation	14 -9 -12 4
part:m=delegations	6 6 -10 -11
part:m=due	7 -12 11 -10
part:m=edition	8 -7 0 0
part:m=ended	7 -6 0 0
part:m=expected	10 -15 4 -2
part:m=flew	1 3 -7 0
part:m=fly	16 -7 -12 0
part:m=go	4 -2 4 -10
part:m=goes	10 -1 -8 0
part:m=guest	3 2 -7 0
part:m=guests	-8 0 0 10
part:m=here	5 -14 10 -1
part:m=host	15 0 -16 0
part:m=invitation	-12 1 8 0
part:m=invited	10 4 -15 0
part:m=land	9 -6 0 0
part:m=landed	-7 12 -5 0
part:m=lands	-1 -3 8 0
part:m=meet	12 -6 -10 3
part:m=meeting	0 8 -12 -2
part:m=met	3 -11 6 3
part:m=negotiations	-6 15 -9 -7
part:m=negotiator	6 -22 0 10
part:m=negotiators	-11 26 -23 -6
part:m=receive	12 0 -5 -5
part:m=receives	0 6 -3 0
part:m=rose	26 -19 -6 0
part:m=round	23 -3 -33 -20
part:m=rounds	10 -7 -1 0
part:m=see each other	3 -8 4 0
part:m=session	-7 2 4 -1
part:m=shook hands	-19 8 9 0
part:m=signed	12 -8 2 -9
part:m=sit	7 -8 0 0
part:m=sits	-8 0 0 10
part:m=sitting	-10 7 0 3
part:m=spent	-6 4 -2 4
part:m=stop	-3 6 -2 0
part:m=talk	0 -9 0 12
part:m=talked	-8 8 1 -2
part:m=talking	13 0 -8 -1
part:m=talks	11 1 -14 -14
part:m=there	10 -7 -7 0
part:m=time	16 -18 1 0
part:m=to see	-11 5 4 0
part:m=travel	6 -8 3 0
part:m=travels	-5 7 2 -6
part:m=visit	0 -15 9 2
part:m=went	13 -4 -13 0
part:meets	20 -10 -10 -8
part:running	11 -7 3 -15
part:summit	18 -24 10 -31
part:sure	19 -13 -3 -7
pc0=bear	-12 8 2 3
pc0=begin	0 4 0 -7
pc0=buy	16 -3 -10 0
pc0=deny	9 -8 0 0
pc0=down	0 7 -9 -5
pc0=end	7 -17 8 0
pc0=propose	0 -4 11 -8
pc0=return	-13 16 -1 0
pc0=say	1 7 -3 -13
pc0=stay	-11 3 4 6
pc0=suspend	-1 10 -10 -4
pc0=target	1 -18 5 7
pc0=threaten	11 -8 0 0
pc0=up	8 -1 -13 0
pc1=agree	1 -6 -1 9
pc1=bear	-8 10 -11 12
pc1=begin	-5 10 -1 -8
pc1=buy	6 -12 2 0
pc1=deny	18 -17 0 0
pc1=down	-4 11 -8 -3
pc1=end	3 -12 7 1
pc1=impose	13 -12 -6 2
pc1=propose	15 -12 6 -16
pc1=return	-11 14 -2 0
pc1=say	1 1 2 -14
pc1=sell	-12 13 0 0
pc1=suspend	3 5 -12 -4
pc1=target	1 -19 5 7
pc1=threaten	10 -8 0 0
pc1=up	6 -1 -5 0
pct0=agree future	7 0 -7 0
pct0=agree present-passive	-12 12 0 0
pct0=bear past	-1 -1 0 6
pct0=bear perfect	-17 18 1 0
pct0=begin future	16 -14 0 0
pct0=begin modal	6 -1 -1 0
pct0=begin past	-13 14 0 -1
pct0=begin perfect	-6 0 6 0
pct0=begin present	12 -8 -3 -2
pct0=buy future	13 -4 -8 0
pct0=deny past	9 -8 0 0
pct0=down future	-4 6 0 0
pct0=down past	-8 11 -1 -1
pct0=down present	11 -7 -2 0
pct0=end past	4 -6 0 0
pct0=end present	6 -6 0 0
pct0=impose future-passive	1 -12 11 0
pct0=impose modal	12 -4 -3 0
pct0=impose past-passive	-1 11 -9 0
pct0=impose perfect	0 0 -7 6
pct0=impose perfect-passive	-13 6 9 0
pct0=impose pluperfect	8 -19 0 8
pct0=impose present	11 -4 -6 -5
pct0=impose present-passive	-17 19 0 0
pct0=propose past	1 -9 16 -10
pct0=propose pluperfect	0 -8 6 0
pct0=propose present	-6 12 -7 0
pct0=say past	8 -1 -3 -9
pct0=say present-passive	-13 13 0 0
pct0=stay future	-15 0 10 3
pct0=stay modal	14 -14 0 0
pct0=stay past	3 3 -14 -2
pct0=stay perfect	-5 13 -6 0
pct0=stay present	-14 1 11 8
pct0=suspend future	-14 16 -1 0
pct0=suspend past-passive	5 0 -7 0
pct0=suspend present	-8 6 1 0
pct0=target present	13 -12 0 0
pct0=up future	9 -8 0 0
pct1=agree future	7 0 -7 0
pct1=agree participle-passive	0 -5 0 9
pct1=agree perfect	5 -6 0 0
pct1=agree present-passive	-12 12 0 0
pct1=bear gerund	-4 10 -19 10
pct1=bear participle-passive	-2 7 -3 0
pct1=bear past	-2 -1 0 6
pct1=bear perfect	-17 18 1 0
pct1=begin future	12 -9 0 0
pct1=begin modal	6 -1 -1 0
pct1=begin past	-9 14 -4 -1
pct1=begin perfect	-6 0 6 0
pct1=begin present	10 -6 -3 -1
pct1=buy future	10 -3 -5 0
pct1=buy infinitive	-4 -6 10 0
pct1=deny past	9 -8 0 0
pct1=down future	-4 6 0 0
pct1=down past	-8 11 -1 -1
pct1=down present	11 -7 -2 0
pct1=end past	4 -6 0 0
pct1=end present	6 -6 0 0
pct1=impose future	-2 6 -1 0
pct1=impose future-passive	6 -10 4 0
pct1=impose infinitive	0 0 6 -7
pct1=impose modal	12 -4 -3 0
pct1=impose participle-passive	15 -21 0 7
pct1=impose past	7 -4 -8 0
pct1=impose past-passive	-1 11 -9 0
pct1=impose perfect-passive	-13 6 9 0
pct1=impose pluperfect	7 -19 0 8
pct1=impose present	11 -6 -2 -5
pct1=impose present-passive	-17 19 0 0
pct1=propose infinitive	11 -1 0 -8
pct1=propose past	8 -5 4 -10
pct1=propose perfect	7 -3 0 -1
pct1=propose pluperfect	0 -7 6 0
pct1=propose present	-5 10 -4 0
pct1=say participle-passive	8 -6 0 0
pct1=say past	11 -4 -3 -8
pct1=say present-passive	-13 13 0 0
pct1=stay future	-19 11 10 0
pct1=stay modal	19 -15 -2 0
pct1=stay participle-passive	10 -5 -2 0
pct1=stay past	7 0 -13 0
pct1=stay perfect	-5 13 -6 0
pct1=stay present	-13 0 8 10
pct1=suspend future	-14 16 -1 0
pct1=suspend participle-passive	10 -8 0 0
pct1=suspend past-passive	5 0 -7 0
pct1=suspend present	-8 6 1 0
pct1=target present	13 -12 0 0
people=0	22 -12 -8 -5
people=1	17 -11 -4 -8
people=2	-21 33 -3 -26
people=3	7 10 -16 -5
people=4	12 -7 -5 0
phas-future	5 -16 7 0
phas-gerund	-5 11 -16 8
phas-infinitive	-3 -8 19 -10
phas-modal	26 -25 -8 3
phas-participle	14 -7 -15 2
phas-past	-1 10 -16 1
phas-perfect	-11 5 7 0
phas-pluperfect	-8 -3 9 4
phas-present	1 5 -9 -2
prev:apart	22 -12 -7 -8
prev:calls	24 -41 9 14
prev:coming	18 -7 1 -24
prev:ended	6 3 -15 0
prev:experts	-4 -50 -1 61
prev:heads=0	22 4 -38 -10
prev:heads=1	2 -24 28 -19
prev:heads=2	-8 -31 36 0
prev:meets	-13 6 1 11
prev:running	-5 7 0 -12
prev:summit	15 -25 15 -5
prev:sure	1 -8 -4 19
prev:wished	8 0 -22 3
pt0=future-not	8 -7 0 0
pt0=future-passive	2 -11 8 0
pt0=modal	15 -13 -4 0
pt0=modal-passive	10 -7 -1 0
pt0=past	5 2 -9 -6
pt0=past-passive	-6 5 -13 13
pt0=perfect-passive	-10 2 8 0
pt0=pluperfect	-7 0 6 4
pt0=present-not	-9 2 6 0
pt0=present-passive	-14 15 -9 4
pt1=future	-10 9 5 -5
pt1=future-not	7 -6 0 0
pt1=future-passive	6 -10 0 0
pt1=gerund	-7 12 -15 9
pt1=infinitive	-3 -8 19 -10
pt1=modal	21 -13 -9 0
pt1=modal-passive	10 -7 -1 0
pt1=participle-passive	19 -15 -10 3
pt1=past	12 -2 -14 -4
pt1=past-passive	-6 5 -13 13
pt1=perfect-passive	-10 2 8 0
pt1=pluperfect	-8 0 6 4
pt1=present-not	-9 3 5 0
pt1=present-passive	-14 15 -9 4
pv0=agree	-8 5 0 3
pv0=announce	-6 11 -3 0
pv0=approve	17 -15 0 0
pv0=be	-1 -10 5 11
pv0=begin	0 -10 12 0
pv0=buy	16 -9 -6 0
pv0=call	7 -13 3 0
pv0=carry	-13 7 7 0
pv0=charge	-7 -12 8 8
pv0=come	1 7 -13 -1
pv0=end	5 -9 3 0
pv0=enter	-12 6 5 0
pv0=expect	-10 12 0 0
pv0=get	12 -10 0 0
pv0=go	16 -9 -4 -2
pv0=have	25 -14 -7 -6
pv0=hold	14 -9 -3 0
pv0=hope	-19 12 7 0
pv0=keep	-13 15 0 0
pv0=leave	-9 10 0 0
pv0=lower	-11 12 0 0
pv0=meet	1 1 -14 8
pv0=negotiate	0 -6 3 0
pv0=other	3 -14 -1 14
pv0=pay	-11 7 7 -1
pv0=promise	-16 4 11 0
pv0=propose	29 -24 0 -9
pv0=put	-17 8 11 0
pv0=run	-5 -1 12 -4
pv0=say	4 -1 0 -6
pv0=set	8 -7 0 0
pv0=settle	-6 2 1 0
pv0=sign	6 -2 -1 -1
pv0=sit	-7 7 0 0
pv0=stay	-14 16 -1 0
pv0=stop	-18 14 0 4
pv0=take	-9 13 -5 0
pv0=want	10 -4 -6 0
pv0=warn	6 -5 0 0
pv1=agree	-11 0 -1 13
pv1=announce	-6 11 -3 0
pv1=approve	10 -8 0 0
pv1=ask	8 -4 -1 0
pv1=be	3 -11 1 10
pv1=begin	3 -10 6 0
pv1=buy	8 -16 2 0
pv1=call	7 -13 3 0
pv1=carry	0 5 -6 0
pv1=charge	-7 -13 8 8
pv1=collect	-4 0 6 0
pv1=come	0 10 -13 -2
pv1=declare	-6 7 0 0
pv1=deny	12 -10 0 0
pv1=end	3 -6 2 0
pv1=enter	-9 4 5 0
pv1=expect	-10 11 0 0
pv1=get	12 -9 0 0
pv1=have	11 -15 4 0
pv1=hold	13 -8 -4 0
pv1=hope	-19 12 7 0
pv1=keep	-11 14 -2 0
pv1=leave	-8 11 0 0
pv1=lower	-11 12 0 0
pv1=make	4 0 -7 0
pv1=meet	-8 12 -24 16
pv1=offer	10 -10 0 0
pv1=other	3 -14 0 14
pv1=pay	0 -6 7 0
pv1=promise	-8 10 0 0
pv1=propose	35 -25 0 -17
pv1=put	-15 10 6 0
pv1=raise	6 -6 -3 3
pv1=run	-5 -1 12 -4
pv1=say	3 -5 5 -6
pv1=set	8 -7 0 0
pv1=settle	-7 3 3 0
pv1=sign	7 -3 -2 -2
pv1=sit	-5 7 -1 0
pv1=stay	-14 16 -1 0
pv1=stop	-18 14 0 4
pv1=suspend	9 -4 -3 0
pv1=take	-10 13 -5 0
pv1=want	17 -13 -1 0
pv1=warn	6 -5 0 0
pvt0=agree present	-9 9 0 0
pvt0=announce past	-7 10 -1 0
pvt0=approve past	8 -7 0 0
pvt0=be future	-10 -5 11 5
pvt0=be modal	12 -13 0 0
pvt0=be past	0 6 -8 -4
pvt0=be pluperfect	-8 7 0 0
pvt0=be present	0 -10 3 12
pvt0=begin past	2 -11 8 0
pvt0=buy future	9 -3 -4 0
pvt0=call past	5 -17 8 0
pvt0=carry present	-13 7 7 0
pvt0=come past	-7 12 -4 0
pvt0=come present	9 -2 -7 0
pvt0=end present	4 -7 2 0
pvt0=enter present	-13 7 6 0
pvt0=get present	6 -4 0 0
pvt0=go future	9 -8 0 0
pvt0=go present	16 -14 0 0
pvt0=have past	22 -10 -13 0
pvt0=have present	8 -7 4 -6
pvt0=hold past	7 0 -6 0
pvt0=keep present	-5 6 0 0
pvt0=leave present	-9 10 0 0
pvt0=make past	-8 10 0 0
pvt0=meet future	6 0 -2 0
pvt0=meet past	-1 -2 -1 7
pvt0=meet perfect	-16 19 0 0
pvt0=meet present	14 -11 -8 4
pvt0=negotiate present	0 -7 3 0
pvt0=other past	-7 -4 0 15
pvt0=other perfect	6 -7 3 -4
pvt0=other pluperfect	2 -6 1 0
pvt0=pay present	-9 12 -1 0
pvt0=promise past	-8 -4 12 0
pvt0=promise perfect	-9 10 0 0
pvt0=propose perfect	20 -19 0 0
pvt0=raise future	8 -8 0 0
pvt0=sign past	9 -6 -2 0
pvt0=sign present	-11 11 0 0
pvt0=sit present	-8 8 0 0
pvt0=stay present	-9 10 0 0
pvt0=take past	-11 12 0 0
pvt0=want present	8 -2 -6 0
pvt0=write past	16 -12 -4 0
pvt1=agree participle	-7 -1 0 9
pvt1=agree present	-9 9 0 0
pvt1=announce past	-7 10 -1 0
pvt1=approve past	8 -7 0 0
pvt1=be future	-11 0 11 0
pvt1=be modal	17 -14 0 0
pvt1=be past	4 1 -8 -3
pvt1=be pluperfect	-8 7 0 0
pvt1=be present	1 -11 0 14
pvt1=begin past	9 -10 1 0
pvt1=buy future	9 -3 -4 0
pvt1=buy infinitive	-4 -6 10 0
pvt1=call past	5 -17 8 0
pvt1=carry present	-13 7 7 0
pvt1=come past	-7 12 -4 0
pvt1=come present	9 -2 -7 0
pvt1=end present	4 -7 2 0
pvt1=enter present	-13 7 6 0
pvt1=get present	6 -4 0 0
pvt1=go present	13 -12 0 0
pvt1=have past	10 -9 0 0
pvt1=have present	3 -9 5 0
pvt1=hold past	7 -1 -5 0
pvt1=keep present	-6 6 0 0
pvt1=leave present	-9 10 0 0
pvt1=make participle	12 -8 -1 0
pvt1=make past	-8 10 0 0
pvt1=meet future	6 0 -2 0
pvt1=meet gerund	-21 12 -7 11
pvt1=meet past	-1 -2 -1 7
pvt1=meet perfect	-16 19 0 0
pvt1=meet present	13 -11 -8 5
pvt1=negotiate present	0 -7 3 0
pvt1=other past	-7 -4 0 15
pvt1=other perfect	5 -7 4 -4
pvt1=other pluperfect	1 -6 1 0
pvt1=propose perfect	18 -17 0 0
pvt1=raise future	8 -8 0 0
pvt1=say past	5 -6 2 -3
pvt1=sign past	9 -6 -2 0
pvt1=sign present	-11 11 0 0
pvt1=sit present	-8 8 0 0
pvt1=stay present	-9 10 0 0
pvt1=suspend participle	11 -11 0 0
pvt1=take past	-13 13 0 0
pvt1=want present	13 -9 0 0
pvt1=write past	16 -12 -4 0
q:!	26 -25 0 0
q:"	36 -25 -5 -16
q:'s	-7 8 12 -22
q:(	-10 0 3 6
q:)	2 -14 2 6
q:*	-3 9 0 -2
q:,	1 8 -13 -5
q:-	29 -24 -19 9
q:.	8 1 -7 -12
q:/	-1 12 -12 -1
q::	4 -17 4 11
q:;	2 12 -19 -7
q:<agent>	14 5 -7 -44
q:<day-ahead>	1 -7 16 -15
q:<day-gone>	7 -16 10 0
q:<day-today>	-3 16 -4 -22
q:<duty>	8 -11 7 -9
q:<gate>	18 -23 -5 10
q:<goods-amount>	21 -21 0 -1
q:<goods>	-10 3 4 7
q:<level-noun>	25 -24 -19 15
q:<level>	3 5 -12 -1
q:<money>	33 -25 -2 -9
q:<month-ahead>	-18 16 7 -7
q:<month-gone>	-23 15 5 8
q:<month-today>	16 0 -17 0
q:<name>	-2 9 -10 -2
q:<not>	3 3 -7 -3
q:<number>	15 -3 -31 7
q:<office>	-24 25 -11 4
q:<organisation>	1 3 -9 3
q:<person>	-16 13 13 -13
q:<points>	-12 5 5 1
q:<quality>	-3 8 -16 9
q:<seat>	25 1 -24 -21
q:<sender>	9 -19 6 3
q:<span>	33 -29 -13 3
q:<v-agree>	2 4 3 -32
q:<v-bear>	-10 -9 13 15
q:<v-begin>	4 6 -12 -5
q:<v-buy>	12 -20 13 -14
q:<v-deny>	-16 15 0 0
q:<v-down>	-20 27 -4 -11
q:<v-end>	3 -11 12 0
q:<v-impose>	-8 10 -12 6
q:<v-propose>	6 -13 2 4
q:<v-return>	28 -21 -1 -9
q:<v-say>	20 -16 -8 3
q:<v-sell>	-11 6 2 2
q:<v-suspend>	6 3 5 -25
q:<v-target>	-5 2 -6 9
q:<v-threaten>	-18 0 16 1
q:<v-up>	20 -24 -7 10
q:?	6 -2 0 -8
q:@	-7 0 6 0
q:_	-8 1 6 0
q:a	10 -14 6 -1
q:abolish	-4 9 -1 0
q:about	6 12 -18 -13
q:according	25 -25 0 0
q:account	-4 -14 5 10
q:additional	0 8 -10 0
q:adopt	13 -8 -5 0
q:advance	-8 11 -1 0
q:advanced	-1 -2 0 6
q:affair	-7 9 0 0
q:after	-5 -4 16 -7
q:afternoon	8 -7 0 0
q:afterward	6 -1 -3 0
q:again	-24 29 0 -4
q:against	19 -12 -4 0
q:ago	8 0 -6 0
q:agree	11 -4 0 -18
q:agreement	6 4 -3 -15
q:air	0 11 -11 0
q:airport	-8 9 0 0
q:alert	9 -8 0 0
q:alive	8 -8 0 0
q:all	-19 9 18 -10
q:allow	9 0 -7 0
q:along	10 -9 0 0
q:already	-24 19 5 0
q:also	-4 -21 10 12
q:aluminium	-8 5 1 0
q:aluminum	14 -12 0 0
q:am	16 -14 0 0
q:among	-10 -2 14 0
q:amount	11 -13 0 0
q:an	-2 -1 12 -19
q:anchor	12 -9 0 0
q:and	-8 16 3 -26
q:announcement	-17 20 -4 0
q:answer	-12 18 -6 0
q:any	-8 2 6 0
q:anything	9 4 -15 0
q:apply	7 -3 0 0
q:approve	-5 8 -3 0
q:are	-3 -5 0 12
q:around	10 -6 -2 0
q:arrangement	-1 -11 16 -4
q:arrived	-7 11 -2 0
q:article	7 -3 0 -1
q:as	11 -20 2 5
q:aside	0 -2 0 6
q:ask	-8 13 -8 0
q:association	6 -4 0 0
q:at	10 -2 -33 13
q:average	19 -17 -1 0
q:away	8 -7 0 0
q:back	3 0 0 -7
q:ban	-15 15 -2 0
q:banana	10 -8 0 0
q:bank	-14 14 0 0
q:barley	9 -7 0 0
q:barrel	10 -9 0 0
q:battery	-5 6 0 0
q:be	-13 16 1 -7
q:bean	0 -6 8 0
q:became	-7 9 0 0
q:because	-8 17 -3 -5
q:beef	-15 5 8 0
q:been	-30 13 22 4
q:beer	2 -12 5 0
q:before	6 -7 3 -1
q:begin	-7 9 0 -4
q:being	-9 7 6 -6
q:believe	-10 12 0 0
q:bergen	-9 10 0 0
q:beside	5 -8 0 0
q:better	-3 6 0 0
q:bill	-8 6 0 0
q:border	7 -3 0 0
q:both	24 -41 8 4
q:bottom	12 -11 0 0
q:brent	10 -9 0 0
q:busan	2 -11 7 0
q:but	-21 30 -17 0
q:butter	-13 14 0 0
q:buy	8 -11 4 -1
q:c	-6 0 7 0
q:calendar	-20 11 0 5
q:call	-17 2 22 -13
q:camera	-16 17 0 0
q:can	-14 5 11 0
q:cancel	11 -11 0 0
q:cannot	6 -12 0 4
q:canola	6 -5 0 0
q:capacity	-12 4 8 0
q:cape	-5 6 0 0
q:careful	11 -7 -2 0
q:carmaker	9 -5 -2 0
q:carry	-1 5 -16 8
q:case	6 -11 3 0
q:ceasefire	12 -12 0 0
q:ceiling	14 -13 0 0
q:cement	-12 0 -5 17
q:certain	-13 3 0 10
q:certificate	-2 8 -5 0
q:chair	-3 7 -2 0
q:change	12 -8 0 0
q:changed	16 -10 -6 0
q:charge	-11 4 -10 13
q:chicago	17 -16 0 0
q:chip	3 -5 -12 9
q:christma	7 -6 0 0
q:city	5 -7 1 0
q:clause	-8 8 0 0
q:closed	17 -14 -4 0
q:club	13 -12 0 0
q:coal	10 -7 -1 0
q:coast	17 -15 0 -1
q:cocoa	-9 11 0 0
q:colleague	-9 2 -3 8
q:come	-14 15 0 -2
q:commerce	14 -9 -2 -3
q:commit	-5 0 7 0
q:commitment	9 0 -9 0
q:company	18 -27 7 0
q:complete	-17 15 1 0
q:conclude	-12 15 0 -5
q:conference	6 -5 0 0
q:confirm	17 -23 7 -4
q:consent	8 -1 0 -4
q:consider	7 0 0 -3
q:consultation	5 -7 1 0
q:container	12 -15 0 2
q:continue	-7 1 5 0
q:copper	-7 7 0 0
q:cost	-9 13 -3 0
q:counted	-5 0 6 0
q:counter	-8 0 8 0
q:counting	-11 4 7 0
q:country	5 -8 0 3
q:cover	15 -14 0 0
q:crane	-6 0 6 0
q:crop	-12 0 0 12
q:custom	21 -17 -1 0
q:dairy	8 -7 0 0
q:date	-8 -13 15 9
q:day	-10 6 0 0
q:deadline	10 -11 0 0
q:deal	11 3 -15 -17
q:decided	25 -24 0 0
q:decision	4 -19 14 0
q:delegation	0 9 -4 -4
q:delivery	9 -9 0 0
q:deny	-8 9 0 0
q:depend	-16 17 0 0
q:deputy	-9 11 0 0
q:did	32 -23 -9 -2
q:dinner	18 -16 0 0
q:direction	8 -7 0 0
q:discuss	-4 -9 0 12
q:dispute	7 0 0 -6
q:do	-1 7 -10 0
q:doe	-2 2 -13 11
q:doesn't	-17 6 0 11
q:doing	16 -12 -3 0
q:dollar	8 -7 0 0
q:don't	-5 0 7 0
q:done	-8 4 4 0
q:dongguan	-11 7 4 0
q:door	0 10 -1 -10
q:down	-13 1 18 -2
q:draft	-5 9 0 -2
q:draw	-5 0 8 0
q:drink	7 -6 0 0
q:drop	-19 25 -6 0
q:due	-17 1 18 -7
q:during	7 -2 0 0
q:each	0 -10 11 0
q:earlier	8 -3 -2 0
q:economy	-9 12 -2 0
q:effect	12 -7 -2 0
q:either	5 -11 5 0
q:elsewhere	4 -8 1 0
q:end	7 -13 16 -16
q:entry	-11 12 0 0
q:even	2 -8 5 0
q:every	-4 -14 4 14
q:everybody	7 -4 0 0
q:everyone	8 -6 0 0
q:everything	16 -12 -1 0
q:exempt	8 -3 -1 0
q:exist	4 -23 -3 20
q:expect	14 -26 10 0
q:expert	10 -22 0 12
q:expire	20 -16 -4 -1
q:export	-13 11 -6 5
q:exporter	14 -12 0 0
q:extend	3 -6 0 0
q:extra	-6 3 3 0
q:fact	-10 2 8 0
q:factory	-5 0 8 0
q:fail	-6 9 0 0
q:fair	-3 -9 8 1
q:fall	-3 7 -2 0
q:far	9 -9 0 0
q:farm	-10 0 10 0
q:farmer	15 -11 0 0
q:fax	-5 7 0 0
q:fee	-11 15 -7 0
q:fentanyl	8 -3 -3 0
q:ferry	18 -16 0 0
q:fifth	-5 9 0 -2
q:figure	8 -7 0 0
q:file	-6 6 0 0
q:final	14 -9 -1 -3
q:finance	11 -15 3 0
q:find	1 -10 -1 8
q:finished	-3 7 -1 0
q:firm	-9 0 10 0
q:first	-11 -9 16 12
q:fishing	16 -12 0 -4
q:five	-1 -6 9 0
q:fix	-7 8 0 0
q:flag	9 -5 0 0
q:flour	-17 19 0 0
q:flow	19 -16 -2 0
q:flower	18 -17 0 0
q:fly	8 -5 -1 0
q:followed	6 -5 0 0
q:following	3 -7 2 0
q:for	-5 0 -13 22
q:force	22 -15 -10 0
q:forced	-14 2 11 0
q:foreign	-34 30 8 -1
q:found	12 -6 -1 0
q:four	15 -17 0 0
q:fourth	-22 27 -3 0
q:framework	-8 11 -2 0
q:free	3 -11 0 8
q:friend	-10 10 0 0
q:from	37 -43 -1 4
q:front	13 -13 0 0
q:fruit	-3 7 0 0
q:full	0 6 -1 -3
q:further	4 -4 -8 5
q:gate	13 -13 0 0
q:gave	-15 11 4 0
q:general	11 -11 0 0
q:geneva	-2 7 -1 0
q:get	5 0 -7 0
q:give	-4 12 -4 -2
q:given	17 -15 0 0
q:go	4 -4 -6 6
q:gold	0 -8 0 9
q:good	-28 24 19 -16
q:government	7 4 -8 -7
q:grape	-7 7 0 0
q:great	-7 0 9 0
q:grow	19 -18 0 0
q:grower	0 -6 8 -1
q:guarantee	-11 12 0 0
q:had	0 -2 11 -20
q:half	-5 -11 -4 19
q:hall	-6 4 1 0
q:halve	0 -5 6 0
q:handshake	6 -5 0 0
q:hang	-10 0 0 12
q:happened	6 -6 0 0
q:harbour	-7 0 0 9
q:has	15 -24 1 9
q:have	-4 18 -9 -20
q:having	14 -10 -1 0
q:he	7 10 -19 -11
q:head	15 -14 0 0
q:hear	8 -7 0 0
q:help	-4 -9 0 12
q:here	-1 -7 -1 11
q:hide	-21 22 0 0
q:higher	5 -14 3 0
q:highest	-5 6 0 0
q:him	-5 10 -5 0
q:himself	1 -12 10 0
q:his	0 -9 -9 19
q:hold	-2 7 1 -10
q:home	-7 3 3 0
q:hope	-1 7 -7 0
q:hotel	-11 11 0 0
q:house	25 -23 -1 0
q:how	7 -6 0 0
q:hurry	0 -11 6 0
q:i	-8 3 18 -16
q:i've	0 -6 7 0
q:if	-14 12 0 2
q:implement	-6 6 0 0
q:impose	-2 6 -3 0
q:in	-1 3 -7 3
q:inquiry	-11 0 11 0
q:instead	10 -10 0 0
q:instrument	6 -6 0 0
q:interest	-13 13 0 0
q:into	13 -24 9 -2
q:invest	2 -7 2 0
q:investment	-6 5 0 0
q:is	-4 0 -13 22
q:isn't	7 -7 0 0
q:istanbul	19 -17 0 0
q:its	3 0 2 -13
q:itself	8 -7 0 0
q:jinping	1 -6 2 0
q:job	7 -6 0 0
q:joint	7 -7 0 0
q:just	-14 14 0 0
q:jute	-1 -4 0 7
q:keep	6 -17 1 7
q:kind	-3 6 0 0
q:know	21 -17 -1 0
q:kuala	4 -12 8 0
q:labor	-11 3 7 0
q:lamp	6 -2 -2 0
q:lancaster	9 -7 0 0
q:land	14 0 -13 -5
q:lapse	4 -6 0 0
q:larger	10 -9 0 0
q:largest	-7 8 0 0
q:last	-2 9 -4 -7
q:lasted	-5 7 0 0
q:lasting	-5 11 0 -4
q:late	9 -5 0 0
q:later	-7 0 9 0
q:law	13 -12 0 0
q:lay	-6 1 0 3
q:leader	-18 12 7 0
q:least	11 -8 -1 0
q:leave	2 1 0 -11
q:led	-1 8 -6 -2
q:less	10 -9 0 0
q:let	34 -21 -10 -5
q:level	5 -11 -2 8
q:levy	-19 29 -9 0
q:licence	-11 13 -9 5
q:lift	-20 23 -3 0
q:like	19 -18 -9 6
q:line	23 -24 0 0
q:lisbon	-3 -9 0 13
q:list	-13 6 5 1
q:listed	-13 -3 16 0
q:little	6 4 -13 0
q:live	22 -18 -3 0
q:loan	-12 13 0 0
q:lobster	13 -11 0 0
q:long	-17 21 0 -3
q:longer	6 -4 0 0
q:look	-20 14 8 0
q:lose	-7 3 0 4
q:lower	0 -13 13 0
q:lumpur	4 -12 8 0
q:m	21 -14 -16 5
q:make	12 1 -18 -5
q:man	-5 9 -2 0
q:many	13 -10 0 0
q:market	-4 7 0 0
q:match	-24 18 8 0
q:matter	-10 2 0 8
q:may	21 -24 5 -3
q:me	-5 11 -6 0
q:meal	10 -8 0 0
q:mean	-7 0 0 6
q:meant	14 -8 -6 0
q:meanwhile	0 -8 7 0
q:medicine	-6 4 0 2
q:meet	-24 -1 24 8
q:meeting	-18 15 3 -2
q:member	9 -9 0 0
q:memorandum	0 -5 6 0
q:mid	18 -3 -16 0
q:midnight	12 -6 -5 0
q:million	18 -15 -3 0
q:mind	15 -13 0 0
q:mine	0 -7 7 0
q:minister	0 15 -19 -17
q:ministry	-4 1 6 -2
q:minute	0 5 0 -8
q:missing	0 -5 6 0
q:mombasa	-14 16 0 0
q:moment	-14 14 0 0
q:monday	25 -24 0 0
q:month	6 -8 1 0
q:mood	-11 11 0 0
q:more	24 -26 2 -7
q:morning	-1 7 -5 -2
q:mostly	9 -5 -3 0
q:motor	15 -14 0 0
q:mountain	-4 -6 6 4
q:move	31 -25 -2 -6
q:mr	-19 14 -7 11
q:mrs	-8 9 0 0
q:ms	-8 10 0 0
q:name	15 -11 0 -1
q:near	19 -1 -17 0
q:nearly	15 -13 0 0
q:need	24 -13 -3 -8
q:negotiate	1 5 -11 -2
q:negotiation	15 -12 -5 0
q:negotiator	-1 10 -9 0
q:never	-7 -11 17 0
q:new	-8 0 14 -5
q:nexperia	-3 8 -3 0
q:next	-41 38 -2 7
q:night	-1 8 -5 -2
q:no	-7 5 -2 8
q:nobody	-1 10 -4 -4
q:nor	7 -2 -3 0
q:north	6 -5 0 0
q:not	1 6 -4 -10
q:note	1 7 -7 -5
q:nothing	26 -20 -5 -5
q:notice	36 -30 -9 0
q:now	10 -6 0 -4
q:number	5 -6 0 0
q:nvidia	6 0 -6 0
q:of	3 -15 1 15
q:off	0 -14 8 5
q:office	-3 7 -1 0
q:oil	3 -5 -6 7
q:on	7 -21 11 8
q:once	1 -8 0 5
q:one	0 -18 13 8
q:only	2 -6 4 0
q:open	-1 0 12 -11
q:opened	5 -19 8 0
q:operator	7 -6 0 0
q:or	22 -19 -1 0
q:orange	-6 6 0 0
q:order	20 -17 0 -3
q:ordinary	2 -8 2 0
q:other	22 -30 0 3
q:our	12 -10 -4 0
q:out	-1 -5 16 -7
q:output	-20 21 0 0
q:over	0 0 -6 4
q:own	6 -12 2 1
q:owner	-7 12 -1 0
q:p	19 -10 -18 6
q:package	12 -11 0 0
q:pact	11 -10 0 0
q:page	-24 22 3 -1
q:palm	19 -16 0 0
q:paper	0 -4 -3 8
q:parliament	-10 10 0 0
q:part	-10 5 5 0
q:party	8 -6 -1 0
q:pay	14 -19 -5 8
q:peace	6 -2 -3 0
q:penang	0 -11 0 14
q:people	-5 7 -4 0
q:perhap	-8 8 0 0
q:permanent	-12 10 3 0
q:permit	-6 11 -2 0
q:peso	10 -7 -3 0
q:place	0 7 -22 8
q:plan	-10 13 0 0
q:plastic	-6 9 -2 0
q:please	-4 6 0 0
q:plywood	7 -13 0 5
q:port	-9 0 1 7
q:post	11 -13 3 -1
q:potatoe	-9 9 0 0
q:power	-4 8 0 -3
q:prepare	-8 -3 3 8
q:present	-22 26 -2 -2
q:presenter	-16 0 14 0
q:president	3 -17 13 0
q:price	16 -13 0 0
q:product	2 -7 5 0
q:prolongation	17 -19 0 0
q:prolonged	16 -15 -3 2
q:promise	16 -15 -11 5
q:proposal	4 -10 0 5
q:propose	12 -10 0 0
q:provide	-8 9 0 0
q:provided	-9 9 0 0
q:public	6 -12 -7 10
q:published	12 -5 -4 0
q:purchase	-15 0 18 0
q:put	-3 -7 19 -11
q:quarrel	10 -3 -8 0
q:question	2 -6 -1 5
q:raise	-4 -10 4 11
q:raspberry	-6 6 0 0
q:rate	-12 12 -1 0
q:rather	-11 14 0 0
q:reach	4 -6 2 -1
q:ready	0 5 -6 -1
q:receive	-10 12 -1 0
q:reciprocal	-24 20 5 0
q:reduction	-7 10 0 0
q:refused	0 -9 0 8
q:remain	-18 13 8 -1
q:remove	9 -6 -4 0
q:replace	0 -8 8 0
q:reply	-8 -5 0 17
q:report	12 -11 0 0
q:reporter	19 -18 0 0
q:representative	-15 21 -4 0
q:require	-2 7 0 -3
q:retain	-13 13 0 0
q:rice	-6 8 0 0
q:right	12 -8 0 0
q:rise	25 -21 -3 0
q:road	12 -11 0 0
q:room	9 -12 1 0
q:rose	12 -11 0 0
q:round	0 18 -20 -18
q:rule	-11 9 0 0
q:rumour	8 -8 0 0
q:run	-11 7 2 0
q:rupee	10 -8 0 0
q:sack	0 -4 0 7
q:sailing	11 -10 0 0
q:salmon	0 -10 11 0
q:salt	-16 17 0 0
q:same	-11 -4 14 1
q:saturday	15 0 -7 -9
q:say	10 -9 -3 2
q:seat	11 -11 0 0
q:second	-20 2 9 9
q:secretary	-6 -10 2 14
q:section	-16 7 12 -1
q:see	-9 -3 2 11
q:send	0 -6 6 0
q:sentence	-18 18 0 0
q:seoul	5 -10 3 0
q:sesame	-5 6 0 0
q:session	-4 -3 0 9
q:set	13 -20 2 3
q:settle	-13 5 5 0
q:settlement	25 -25 0 0
q:shall	-8 -2 12 0
q:share	11 -10 0 0
q:she	-18 21 0 0
q:sheet	-10 2 8 0
q:short	14 -9 -2 0
q:should	9 -4 -1 -2
q:show	-5 7 0 0
q:shut	20 -25 4 0
q:side	6 -21 10 8
q:sign	18 -4 -14 -17
q:since	8 -1 -15 0
q:sir	6 -2 -2 0
q:sit	-18 10 13 -1
q:sixth	-3 7 -1 0
q:small	6 -5 0 0
q:some	23 -15 -6 -1
q:somebody	9 -7 0 0
q:something	6 -5 0 0
q:sooner	13 -12 0 0
q:sorry	18 -9 -1 -8
q:sort	0 -8 10 0
q:source	-5 7 0 0
q:soybean	5 -15 4 0
q:speak	5 2 -7 -4
q:spoke	-3 0 -4 8
q:spoken	-9 15 -2 -5
q:spring	20 -16 -2 -2
q:stage	-5 12 0 -4
q:stand	8 -2 -2 -1
q:start	10 -5 -2 0
q:state	-15 -5 5 15
q:statement	0 -1 7 -1
q:stay	-9 3 1 2
q:steel	19 -16 0 -1
q:step	-12 5 8 0
q:still	26 -10 -2 -22
q:stock	9 -8 0 0
q:stop	-11 0 6 7
q:subject	0 -4 -1 7
q:successor	-9 10 0 0
q:such	-9 13 -1 0
q:sum	12 -5 -6 0
q:summer	14 -6 -7 -1
q:summit	-6 -16 -5 22
q:sunflower	-6 9 0 0
q:surcharge	0 -7 9 0
q:suspend	6 -10 2 0
q:take	11 4 -19 -2
q:talk	-8 18 -12 -3
q:talking	-10 11 0 0
q:tariff	15 -9 0 -16
q:tax	-6 0 5 0
q:tea	9 -5 -2 0
q:technical	-4 6 0 0
q:telephone	-24 17 9 -9
q:television	-27 0 26 0
q:tell	7 10 -23 -10
q:ten	-1 9 0 -4
q:term	14 -8 -4 0
q:text	-7 12 -1 0
q:than	3 -8 9 -4
q:thank	-6 -9 16 -1
q:thanked	12 -12 0 0
q:that	-9 21 -15 0
q:the	10 -1 -6 -15
q:their	10 -1 0 -13
q:them	-6 6 5 -7
q:then	8 -8 -1 3
q:there	-2 17 -12 -14
q:these	-9 0 10 0
q:they	4 0 0 -7
q:thi	-16 22 -17 8
q:thing	-13 7 0 4
q:third	-14 20 -1 -9
q:those	-15 16 0 0
q:threat	9 -6 -2 0
q:threaten	-7 4 4 0
q:three	-18 29 -16 -6
q:through	-24 13 0 8
q:thursday	-10 6 4 0
q:ticket	25 -24 -1 0
q:tiktok	7 -7 0 0
q:tile	-16 16 0 0
q:till	-8 6 1 0
q:timber	6 -8 0 1
q:time	-12 20 -6 -2
q:timing	0 6 -6 0
q:to	-1 -14 11 12
q:together	-7 6 0 0
q:tomatoe	-14 9 5 0
q:ton	-3 7 0 -1
q:too	-3 0 -6 10
q:top	23 -19 -2 0
q:tractor	-20 17 3 0
q:trade	5 -2 2 -7
q:trader	-5 -3 -2 12
q:translated	27 -24 0 0
q:treat	-8 2 3 0
q:treaty	-10 18 -2 -6
q:trial	-3 -3 9 0
q:trip	-19 17 -8 7
q:truce	-18 9 17 -7
q:true	-7 8 0 0
q:tuesday	-14 16 -4 0
q:turn	8 0 -6 0
q:two	3 25 -26 -37
q:unchanged	0 -8 0 6
q:under	-7 14 -11 -1
q:understand	6 -4 0 0
q:understanding	1 -8 4 0
q:union	0 -6 0 6
q:until	21 -43 16 2
q:up	-7 -2 12 0
q:upon	8 -7 0 0
q:us	9 -14 0 2
q:use	10 -4 0 -5
q:used	-6 7 0 0
q:valley	16 -16 0 0
q:valparaíso	-15 16 0 0
q:value	-1 -5 0 7
q:version	-8 -3 13 -1
q:visit	-3 0 8 -3
q:vote	0 -7 8 0
q:wait	9 -5 -2 -1
q:waiting	8 -6 0 0
q:wall	6 -5 0 0
q:war	0 -11 9 0
q:warn	-8 -4 9 4
q:was	4 5 -11 -6
q:watche	6 -4 0 0
q:water	23 -26 2 0
q:way	4 -7 0 0
q:we	9 -7 -4 0
q:week	4 -4 -13 12
q:welcome	18 -15 0 0
q:well	0 -8 1 7
q:were	-7 17 -15 0
q:what	13 -13 -18 15
q:whatever	15 -9 -4 0
q:wheat	16 -12 -1 0
q:where	9 3 -15 -2
q:which	8 -33 18 7
q:whisky	-6 -2 9 0
q:who	-11 12 -5 0
q:whom	24 -22 -14 10
q:whose	-4 7 0 -1
q:widened	9 -3 -5 0
q:will	0 -7 11 0
q:window	12 -11 0 0
q:wine	-11 14 0 0
q:winter	-12 12 0 0
q:wish	12 -9 0 0
q:with	32 -32 -12 10
q:withdraw	0 -4 0 6
q:within	-4 9 -2 0
q:word	-26 21 8 -1
q:work	-9 8 0 2
q:working	18 -16 0 0
q:worry	8 -8 0 0
q:worst	0 -7 7 0
q:worth	28 -26 -2 -4
q:would	2 1 0 -9
q:write	2 -6 0 1
q:wrong	4 -9 2 0
q:xi	1 -6 2 0
q:year	26 -13 -8 -13
q:yes	-6 9 -4 0
q:yet	3 -13 6 0
q:york	-12 -4 19 0
q:you	6 -12 8 -2
q:yttrium	-5 0 6 0
q:yuan	9 -9 0 0
q:zinc	6 -5 0 0
q:—	7 0 -10 -2
q:•	4 -10 0 3
qt=future	5 -5 -16 15
qt=modal	-12 12 8 -13
qt=past	-4 -2 14 -10
qt=pluperfect	-1 -7 18 -12
qt=present	10 -11 -7 9
quoted	14 -12 4 -5
r1="	-20 15 7 0
r1=&	9 0 0 -6
r1='	16 -13 0 0
r1='s	10 -1 0 -12
r1=(	-6 6 4 -4
r1=)	0 -16 7 5
r1=,	-13 5 8 8
r1=-	10 -7 0 -1
r1=.	-2 -3 8 6
r1=/	0 7 -6 0
r1=:	-5 -1 8 1
r1=;	-11 -5 9 9
r1=<agent>	31 -40 0 0
r1=<day-ahead>	-12 8 -2 4
r1=<day-gone>	-1 7 -6 -6
r1=<day-today>	2 8 -8 -7
r1=<duty>	19 -17 0 0
r1=<end>	-12 -1 3 19
r1=<gate>	6 -5 0 0
r1=<goods>	4 -14 10 0
r1=<level-noun>	21 -13 -6 0
r1=<level>	11 -6 -2 0
r1=<name>	8 -5 0 0
r1=<not>	-2 -5 10 -2
r1=<number>	35 -30 -5 0
r1=<organisation>	18 -16 0 0
r1=<person>	35 -18 -17 0
r1=<span>	-2 9 -8 0
r1=<v-agree>	0 5 -10 0
r1=<v-bear>	0 6 -5 -5
r1=<v-begin>	-3 6 -3 0
r1=<v-buy>	9 -5 0 0
r1=<v-down>	-11 -2 19 -2
r1=<v-end>	0 6 -9 -2
r1=<v-impose>	16 -10 -2 -17
r1=<v-propose>	19 -15 -14 3
r1=<v-say>	-1 7 -4 -12
r1=<v-stay>	10 -8 1 -6
r1=<v-suspend>	18 -11 -5 -2
r1=<v-target>	10 0 -8 -4
r1=?	-3 12 -6 -8
r1=a	5 0 -7 0
r1=about	12 -8 0 0
r1=again	-12 18 -2 -5
r1=agree	-10 11 0 0
r1=agreement	7 0 -5 0
r1=air	8 0 -6 0
r1=airport	-5 -12 18 0
r1=also	10 -1 -6 0
r1=an	16 -15 0 0
r1=and	-12 18 -1 -10
r1=announce	9 -13 0 0
r1=answer	8 0 -9 0
r1=arrangement	6 -9 0 0
r1=at	-10 13 0 -4
r1=before	0 3 -6 0
r1=begin	9 -6 -1 0
r1=between	-12 14 0 0
r1=bring	-16 -9 23 0
r1=broke	-3 7 0 -1
r1=by	2 1 -6 -1
r1=c	6 -5 0 0
r1=call	-7 6 -5 6
r1=can	-3 -9 11 0
r1=capital	15 -13 0 0
r1=charge	8 -4 -1 0
r1=close	17 -15 0 0
r1=confirm	-5 9 -4 0
r1=could	7 -5 0 0
r1=daily	-8 10 0 0
r1=deal	11 -15 0 0
r1=decide	6 -5 0 0
r1=declare	-12 13 0 0
r1=desk	-12 14 0 0
r1=doe	7 -1 -6 0
r1=doesn't	-6 6 0 0
r1=double	7 -6 0 0
r1=duty	8 -8 0 0
r1=end	10 -4 -3 -1
r1=expect	6 -3 0 0
r1=explain	-12 14 -3 0
r1=fact	-13 -7 18 0
r1=fail	-24 24 0 0
r1=first	7 -6 0 0
r1=followed	-4 11 -5 0
r1=for	-11 21 -14 -1
r1=found	8 -7 0 0
r1=give	-2 6 -3 0
r1=had	-6 3 -1 4
r1=have	12 -5 -11 0
r1=he	0 -4 0 7
r1=hold	11 -5 -2 -1
r1=house	23 -16 -10 0
r1=if	-10 11 0 0
r1=in	-21 7 9 5
r1=is	-7 10 -1 0
r1=issued	-10 0 11 0
r1=its	7 -5 0 0
r1=keep	-1 -4 6 0
r1=know	11 -10 0 0
r1=last	3 7 -23 5
r1=later	15 -8 -7 0
r1=let	0 -9 8 0
r1=lift	-12 12 0 0
r1=like	10 -10 0 0
r1=list	14 -4 -9 0
r1=meet	-11 16 0 -3
r1=need	6 -6 0 0
r1=new	9 -7 0 0
r1=newspaper	-10 10 0 0
r1=next	-2 8 0 -7
r1=no	9 -6 0 0
r1=nobody	8 -6 0 0
r1=not	7 -3 0 0
r1=note	-7 -1 10 0
r1=nothing	6 -3 0 0
r1=now	3 -14 8 0
r1=object	12 -11 0 0
r1=of	40 -22 -16 -4
r1=offer	13 -12 0 0
r1=official	10 -12 0 0
r1=on	1 -8 4 2
r1=one	17 -13 -2 0
r1=opened	17 -3 -11 0
r1=our	7 -7 0 0
r1=paper	-14 3 11 0
r1=press	-1 6 -4 0
r1=put	12 -7 -3 0
r1=remain	-8 8 0 0
r1=reply	-7 10 -2 0
r1=report	-13 13 0 0
r1=round	-14 14 0 0
r1=run	4 -7 1 0
r1=say	12 -14 0 -7
r1=share	-6 8 0 0
r1=show	-8 8 0 0
r1=sign	7 -2 -4 0
r1=sir	-10 -4 14 0
r1=staff	-14 0 19 -7
r1=state	8 0 -6 0
r1=still	10 -16 2 0
r1=stop	-4 6 0 0
r1=summit	-13 1 11 0
r1=take	-6 13 -7 0
r1=talk	-25 30 -5 -1
r1=tell	9 -7 0 0
r1=term	13 -4 -8 0
r1=that	6 -12 9 -5
r1=the	7 0 -12 0
r1=there	-7 9 0 0
r1=thi	-9 0 -11 17
r1=three	12 -12 0 0
r1=time	8 -3 -3 0
r1=trade	6 0 -1 0
r1=translation	9 -8 0 0
r1=truce	-8 16 -15 0
r1=until	11 -8 0 0
r1=was	4 3 -12 -4
r1=we	-12 11 0 0
r1=when	8 -5 0 0
r1=whether	-6 -2 9 0
r1=which	-6 7 0 0
r1=who	6 -5 0 0
r1=will	6 -6 0 0
r1=with	-3 -4 12 -2
r1=without	-10 12 -2 0
r1=would	10 -2 -9 -2
r1=you	16 -15 0 0
r1=—	-20 0 28 -4
r2=!	18 -17 0 0
r2='s	12 -9 0 0
r2=(	11 -9 0 0
r2=)	-21 22 0 0
r2=,	-6 0 13 -18
r2=-	12 -7 -3 0
r2=.	10 -4 -5 -5
r2=:	19 -18 0 -5
r2=;	-12 8 6 0
r2=<agent>	-5 6 0 0
r2=<day-ahead>	-18 8 1 9
r2=<day-gone>	-19 4 17 3
r2=<day-today>	30 -18 -16 -10
r2=<duty>	-9 13 -3 0
r2=<end>	-3 -5 9 11
r2=<gate>	7 -2 -2 0
r2=<goods-amount>	14 -5 -7 0
r2=<goods>	32 -21 -15 -6
r2=<level>	33 -25 -8 -3
r2=<money>	9 -8 0 0
r2=<month-ahead>	-33 15 16 0
r2=<month-gone>	-20 25 -8 0
r2=<month-today>	9 -9 0 0
r2=<name>	-5 -11 16 -2
r2=<not>	5 5 -36 5
r2=<number>	39 -46 0 -7
r2=<office>	-9 3 -4 11
r2=<organisation>	0 -3 0 6
r2=<person>	28 -24 -2 -7
r2=<quality>	-7 10 0 0
r2=<seat>	17 -14 -1 -6
r2=<sender>	17 -10 -5 0
r2=<span>	-13 13 5 -7
r2=<v-begin>	7 -10 1 0
r2=<v-down>	1 -10 6 2
r2=<v-end>	-9 1 12 -1
r2=<v-impose>	-10 13 -2 0
r2=<v-say>	25 -13 -15 -5
r2=<v-sell>	4 -9 2 0
r2=<v-suspend>	-6 11 -3 0
r2=<v-target>	24 -20 -2 0
r2=<v-up>	4 -10 7 0
r2=?	34 -27 -8 0
r2=a	3 -4 4 -10
r2=about	-2 6 -2 0
r2=after	9 -3 -7 0
r2=again	19 -16 -2 0
r2=all	17 -11 -8 0
r2=an	8 0 -3 -2
r2=and	4 -6 6 -5
r2=announce	-7 12 -6 0
r2=answer	4 -22 13 0
r2=approve	8 -7 0 0
r2=as	3 0 -7 0
r2=back	15 -8 -6 0
r2=base	8 0 -6 0
r2=be	13 -9 -2 0
r2=beef	7 -6 0 0
r2=been	-6 -1 6 2
r2=before	0 4 -8 0
r2=begin	17 -17 0 0
r2=between	-9 9 0 0
r2=both	0 -1 7 -4
r2=busan	-7 9 0 0
r2=but	-5 0 8 0
r2=by	-17 11 -12 14
r2=charge	9 -8 0 0
r2=christma	-21 23 0 0
r2=client	10 -10 0 0
r2=come	-6 0 3 5
r2=confirm	9 -3 -4 0
r2=cut	6 -4 0 0
r2=date	-10 11 0 0
r2=deal	10 -7 0 0
r2=decide	-15 15 0 0
r2=demand	1 -6 2 0
r2=discuss	-7 8 0 0
r2=down	-18 15 6 -2
r2=drop	-8 0 9 0
r2=duty	7 -4 -1 0
r2=early	-17 17 0 0
r2=end	-11 14 0 0
r2=expect	9 -13 0 0
r2=explain	10 -7 0 0
r2=export	8 -6 0 0
r2=for	-27 17 14 -2
r2=friday	-3 8 -6 0
r2=give	8 -7 0 0
r2=has	18 -14 -1 0
r2=having	-6 7 0 0
r2=he	29 -20 -9 -2
r2=hear	6 -5 0 0
r2=his	11 -9 0 0
r2=hold	-8 12 -4 0
r2=how	-3 -4 7 0
r2=if	-13 6 7 0
r2=in	-27 20 21 -23
r2=is	-10 6 5 0
r2=it	20 -17 0 -5
r2=its	13 3 -27 0
r2=keep	-9 2 6 0
r2=last	23 -24 0 0
r2=late	-16 15 0 0
r2=leave	-14 3 0 7
r2=less	0 5 -7 0
r2=let	-6 8 0 0
r2=licence	8 -4 0 0
r2=lift	-3 -3 8 0
r2=live	-6 0 7 0
r2=look	-10 11 0 0
r2=lower	9 -9 0 0
r2=march	-8 8 0 0
r2=meanwhile	12 -9 0 0
r2=member	-23 24 -1 0
r2=move	9 -8 0 0
r2=my	11 -10 0 0
r2=next	-16 17 0 0
r2=nobody	-7 7 0 0
r2=not	6 0 -29 8
r2=notice	7 -1 -2 0
r2=of	-16 6 3 4
r2=on	5 -6 5 -6
r2=one	16 -10 -5 0
r2=our	0 -11 11 0
r2=out	-6 -10 12 0
r2=over	-12 12 0 0
r2=pause	7 -6 0 0
r2=pay	0 -8 7 0
r2=plan	-13 4 2 0
r2=promise	4 1 -8 0
r2=propose	-6 6 0 0
r2=published	15 -3 -11 0
r2=put	-11 3 1 6
r2=reply	17 -13 -2 0
r2=report	7 -6 0 0
r2=right	0 6 -5 0
r2=say	18 -13 -4 0
r2=secretary	-7 11 -3 0
r2=see	-11 4 3 1
r2=sheet	-17 -7 21 0
r2=sign	0 4 -7 0
r2=signature	-6 6 0 0
r2=since	0 -9 0 8
r2=spoke	-6 7 0 0
r2=stand	7 -6 0 0
r2=still	9 -8 0 0
r2=stockholm	-6 7 0 0
r2=stop	6 -4 0 0
r2=sunday	14 -6 -13 -1
r2=talk	7 -6 -3 1
r2=tariff	-18 20 0 0
r2=that	5 2 -20 5
r2=the	-6 6 9 -10
r2=them	11 -11 0 0
r2=then	13 -6 -6 0
r2=they	0 9 -11 0
r2=thi	13 -5 -2 -4
r2=three	-11 13 0 0
r2=thursday	-2 8 -8 -2
r2=time	8 -4 -1 0
r2=to	8 -7 3 -5
r2=trade	17 -12 -4 0
r2=tuesday	23 -18 -4 0
r2=turn	-6 8 0 0
r2=two	-12 9 4 -1
r2=under	8 -5 0 0
r2=until	-9 17 -7 0
r2=us	6 -4 0 0
r2=use	-5 0 6 0
r2=was	17 -9 -5 -4
r2=we	13 -12 0 0
r2=wednesday	-45 34 -5 21
r2=week	-25 14 -15 20
r2=welcome	12 -11 0 0
r2=what	-9 1 10 0
r2=when	-4 6 0 0
r2=where	-13 -4 3 17
r2=which	18 -15 -4 0
r2=who	3 1 -8 0
r2=whose	14 -9 -1 0
r2=why	6 -6 0 0
r2=will	-19 23 -4 -1
r2=with	0 6 -6 -2
r2=within	-6 10 -3 0
r2=without	-5 7 0 0
r2=would	-18 18 0 0
r2=year	-12 13 0 0
r2=yes	9 -7 -1 0
r2=yet	-9 10 0 0
r2=you	6 -5 0 0
r2=zero	-12 0 12 0
r2=|	6 0 -4 0
r2=—	13 -9 0 0
r3=!	17 -17 0 0
r3="	-3 0 6 0
r3='	-15 16 0 0
r3='s	-4 -5 7 2
r3=(	4 4 -8 -13
r3=)	-6 13 -6 -1
r3=-	25 -29 -9 7
r3=:	19 -21 4 -3
r3=;	-12 9 0 2
r3=<day-ahead>	-12 -1 22 -2
r3=<day-gone>	-18 19 4 -12
r3=<day-today>	-25 6 14 18
r3=<duty>	20 -27 4 0
r3=<end>	-1 2 -9 8
r3=<goods-amount>	-14 7 6 0
r3=<goods>	40 -28 -13 -6
r3=<level-noun>	14 -10 -3 0
r3=<level>	8 2 -16 -6
r3=<money>	10 -9 0 0
r3=<month-ahead>	-12 10 0 0
r3=<month-gone>	-15 7 9 0
r3=<name>	-31 25 13 -8
r3=<not>	14 7 -28 -6
r3=<number>	-12 -10 22 3
r3=<office>	6 0 -9 0
r3=<organisation>	-14 16 0 -1
r3=<person>	10 0 -8 -4
r3=<quality>	20 -9 -7 -3
r3=<seat>	24 -15 -1 -10
r3=<sender>	-3 -1 10 -3
r3=<span>	10 -5 -8 0
r3=<v-agree>	2 19 -31 0
r3=<v-bear>	12 -10 -6 2
r3=<v-begin>	-15 19 -9 8
r3=<v-buy>	-12 12 0 0
r3=<v-down>	22 -28 3 0
r3=<v-end>	14 -13 -5 1
r3=<v-impose>	24 -9 -15 -11
r3=<v-propose>	8 -14 7 0
r3=<v-return>	-9 1 9 0
r3=<v-say>	10 0 -8 -6
r3=<v-sell>	-5 6 2 -3
r3=<v-stay>	39 -32 -8 0
r3=<v-suspend>	27 -30 2 0
r3=<v-up>	-11 18 -4 -1
r3=a	-14 14 4 -8
r3=about	-9 4 2 1
r3=after	-16 23 -11 0
r3=afternoon	-7 7 0 0
r3=ago	-16 17 -1 0
r3=agree	11 1 -15 0
r3=agreement	-6 -7 12 0
r3=all	-18 2 13 0
r3=also	11 -5 -6 0
r3=an	15 -16 0 0
r3=and	-18 15 8 -2
r3=another	-7 0 8 0
r3=are	8 -5 0 0
r3=as	0 -8 13 -4
r3=ask	-6 8 -1 0
r3=at	10 -1 -14 -1
r3=ban	-9 9 0 0
r3=be	-8 3 8 0
r3=been	-9 1 0 8
r3=before	9 -6 -7 3
r3=begin	-32 25 0 11
r3=between	-7 9 0 0
r3=both	-4 0 0 7
r3=by	-5 1 8 -2
r3=change	-10 0 10 0
r3=charge	-9 9 0 0
r3=close	-24 12 13 0
r3=come	15 -8 -7 0
r3=control	8 0 -4 0
r3=custom	7 -6 0 0
r3=day	-2 -6 10 0
r3=dearer	9 -8 0 0
r3=decide	6 -5 0 0
r3=delegation	9 -6 -2 0
r3=desk	11 -11 0 0
r3=discuss	0 -12 12 0
r3=do	-6 1 3 0
r3=doe	-6 0 8 0
r3=down	10 -8 0 0
r3=duty	20 -25 2 0
r3=end	8 -7 -4 2
r3=evening	8 -21 10 0
r3=every	8 -7 0 0
r3=expire	8 -7 0 0
r3=explain	7 -6 0 0
r3=extend	-5 6 0 0
r3=fact	9 0 -9 0
r3=fall	0 -10 10 0
r3=fee	10 -8 0 0
r3=figure	10 -9 0 0
r3=first	-7 13 -14 5
r3=for	15 -12 0 -6
r3=force	-25 20 6 0
r3=fourth	-11 14 0 0
r3=free	9 -8 0 0
r3=from	1 -11 8 0
r3=get	-5 6 0 0
r3=go	-6 11 0 0
r3=had	9 -4 -10 2
r3=hand	-5 6 0 0
r3=has	6 0 -10 -1
r3=have	16 -11 -2 0
r3=he	-1 0 -2 6
r3=heard	-5 6 0 0
r3=here	11 -10 0 0
r3=hold	21 -18 0 0
r3=i	15 -14 0 0
r3=in	28 -16 -11 -12
r3=index	-7 0 7 0
r3=is	25 -36 -2 7
r3=it	-4 8 0 -6
r3=its	-1 -10 14 -4
r3=joint	7 -1 -4 0
r3=karoline	-11 13 -1 0
r3=last	-23 18 7 0
r3=leave	10 -7 0 0
r3=let	18 -17 0 0
r3=lie	-6 7 0 0
r3=line	-11 11 0 0
r3=little	-7 9 0 0
r3=live	-5 -7 11 0
r3=lobster	8 -8 0 0
r3=lower	8 -7 0 0
r3=meet	6 0 -6 0
r3=midnight	9 -8 0 0
r3=more	18 -16 0 0
r3=morning	8 -1 -7 0
r3=mr	-3 -4 8 0
r3=must	16 -13 0 0
r3=my	-9 10 0 0
r3=new	11 -3 -6 0
r3=next	14 -11 -1 0
r3=night	-18 18 0 0
r3=no	27 -10 -18 0
r3=of	-2 -10 16 -11
r3=off	-10 13 0 0
r3=on	0 17 -31 0
r3=one	12 -18 1 0
r3=only	-8 8 0 0
r3=open	-4 7 -1 0
r3=order	-14 11 2 0
r3=our	-5 8 -2 0
r3=over	7 -6 -3 1
r3=own	14 -8 -3 0
r3=port	10 -9 0 0
r3=president	0 -4 6 0
r3=rare	-8 0 9 0
r3=reach	-11 12 0 0
r3=read	-7 8 0 0
r3=same	-9 16 -5 0
r3=second	-20 5 6 6
r3=see	10 -11 0 0
r3=ship	-9 10 0 0
r3=side	7 -4 0 0
r3=sign	0 7 -11 0
r3=since	7 -4 -2 0
r3=spring	-13 4 10 0
r3=state	-3 -5 10 0
r3=step	-12 14 -1 0
r3=still	0 6 -7 0
r3=stop	6 -5 0 0
r3=summit	-12 1 9 0
r3=take	12 -10 0 0
r3=talk	9 -5 -3 0
r3=tariff	4 -6 1 0
r3=tell	-5 11 -6 0
r3=than	-3 8 -4 0
r3=that	9 -4 1 -13
r3=the	-24 23 0 2
r3=their	19 -18 0 0
r3=there	11 -6 -4 0
r3=they	-14 5 1 8
r3=thi	10 -6 0 -2
r3=think	-8 9 0 0
r3=three	-5 7 0 0
r3=to	13 -12 -7 2
r3=too	7 -6 0 0
r3=two	-26 27 1 -3
r3=under	-1 6 0 0
r3=wait	7 0 -5 0
r3=was	2 -8 8 0
r3=water	-6 6 0 0
r3=week	0 6 -2 -8
r3=well	-12 13 0 0
r3=were	-8 6 0 0
r3=when	-5 0 6 0
r3=which	6 0 -7 0
r3=will	-1 8 -8 0
r3=with	-12 10 0 0
r3=without	-3 9 -2 -2
r3=word	7 -5 0 0
r3=you	-3 -4 8 0
r3=your	-13 14 0 0
r3=—	23 -12 -16 0
r4=(	-2 -5 10 0
r4=,	-27 28 1 -4
r4=.	-13 4 4 13
r4=:	18 -11 -4 0
r4=;	16 -18 0 0
r4=<agent>	0 9 -14 0
r4=<day-ahead>	6 -5 -2 1
r4=<day-gone>	8 -19 9 -8
r4=<day-today>	2 10 -12 -11
r4=<gate>	-6 9 0 0
r4=<goods>	0 -1 7 -13
r4=<level-noun>	6 4 -9 -8
r4=<level>	-8 1 9 0
r4=<money>	-14 16 0 0
r4=<month-gone>	27 -15 -12 -1
r4=<name>	8 9 -20 -22
r4=<not>	13 -5 -11 -2
r4=<number>	18 -25 10 -10
r4=<office>	12 -8 -4 0
r4=<organisation>	3 6 -13 -3
r4=<person>	0 7 -8 0
r4=<quality>	26 -16 -13 -4
r4=<sender>	14 -18 0 0
r4=<span>	9 -5 -17 9
r4=<v-agree>	-4 -8 15 0
r4=<v-begin>	0 2 -10 0
r4=<v-buy>	18 -10 -7 0
r4=<v-deny>	0 -8 -3 7
r4=<v-down>	-11 0 1 12
r4=<v-end>	9 -6 -8 2
r4=<v-impose>	7 -18 3 7
r4=<v-propose>	10 -9 -1 0
r4=<v-say>	6 -19 13 -7
r4=<v-sell>	17 -13 -3 0
r4=<v-stay>	4 -18 3 10
r4=<v-suspend>	-2 9 -3 0
r4=<v-target>	17 -14 -1 0
r4=<v-up>	-1 10 -10 0
r4=?	-7 -9 16 0
r4=a	14 -37 14 9
r4=after	21 -14 -6 0
r4=again	13 -10 0 0
r4=ago	-10 11 0 0
r4=agree	-5 -2 11 0
r4=agreement	6 -5 0 0
r4=an	0 6 -2 -3
r4=and	-3 -2 16 -10
r4=another	-4 9 -2 0
r4=answer	-4 6 0 0
r4=approve	-15 15 0 0
r4=as	6 -5 0 -1
r4=at	17 -5 -10 0
r4=back	9 -6 -2 0
r4=be	11 -11 0 0
r4=beef	0 -14 13 0
r4=begin	15 -14 0 0
r4=believe	-7 0 8 0
r4=both	-13 14 0 0
r4=bring	0 10 -7 0
r4=but	-9 10 2 -4
r4=buy	17 -11 -5 0
r4=by	15 -12 0 0
r4=charge	7 -4 0 0
r4=commerce	-7 -10 6 11
r4=consent	-15 15 0 0
r4=continue	6 -5 0 0
r4=cotton	-9 9 0 0
r4=country	-4 9 0 0
r4=cut	-8 0 0 9
r4=date	9 5 -16 0
r4=day	-12 21 -9 0
r4=deal	-2 6 -2 0
r4=discuss	-8 1 4 -1
r4=do	11 -9 0 0
r4=doe	-9 -3 13 0
r4=down	11 -7 -1 0
r4=duty	-7 7 0 0
r4=each	7 -5 0 0
r4=earth	-8 0 9 0
r4=end	-9 8 -3 2
r4=every	-1 -5 8 0
r4=expire	15 -15 0 0
r4=export	7 -4 0 0
r4=extend	-12 5 6 0
r4=far	13 -13 0 0
r4=first	6 -9 5 -1
r4=for	4 2 -5 -8
r4=force	9 -6 0 0
r4=four	9 -9 0 0
r4=from	19 -15 -1 0
r4=give	-6 6 0 0
r4=go	-7 10 -1 0
r4=good	-9 -5 13 0
r4=had	-20 10 0 13
r4=have	-4 7 -1 0
r4=he	-17 20 -3 0
r4=here	-8 0 8 0
r4=his	-7 10 0 0
r4=hold	6 -2 0 0
r4=i	-8 8 0 0
r4=in	9 0 -4 -8
r4=is	23 -18 0 -4
r4=it	16 -33 0 18
r4=its	-13 17 0 -1
r4=know	-4 -5 10 0
r4=lake	-10 11 0 0
r4=last	5 -7 6 -4
r4=lasted	-10 11 0 0
r4=late	-15 14 0 0
r4=leavitt	-11 13 -1 0
r4=like	-8 9 0 0
r4=list	-9 0 10 0
r4=london	-9 9 0 0
r4=long	-15 16 0 0
r4=matter	-2 -2 6 0
r4=me	10 -9 0 0
r4=meet	-6 0 0 5
r4=minute	6 -3 0 0
r4=more	9 -7 0 0
r4=mr	-7 8 0 0
r4=negotiate	9 -7 0 0
r4=new	4 -11 2 0
r4=no	-12 15 -2 0
r4=nothing	11 -7 -3 0
r4=of	3 5 -21 6
r4=oil	-5 6 0 0
r4=on	-10 -3 17 0
r4=one	5 0 -7 0
r4=or	11 -10 0 0
r4=our	-18 18 0 0
r4=out	6 -4 0 0
r4=over	14 -8 -2 -1
r4=page	-9 10 0 0
r4=part	2 -7 2 0
r4=pay	13 -10 0 0
r4=permit	-6 6 0 0
r4=place	-11 1 7 0
r4=plan	11 -14 2 0
r4=prepare	-1 0 -5 8
r4=promise	1 -11 7 0
r4=propose	6 -6 0 0
r4=published	-8 15 -7 0
r4=put	11 -8 0 0
r4=question	-6 7 0 0
r4=rare	-2 7 -3 0
r4=reach	-5 7 0 0
r4=round	-16 23 -7 0
r4=rule	0 -4 0 7
r4=run	-6 -8 0 13
r4=same	15 -10 -6 0
r4=say	8 -10 2 -3
r4=see	-15 20 -1 -2
r4=settle	-8 0 6 1
r4=sheet	9 0 -9 0
r4=short	-6 0 7 0
r4=side	-11 14 0 0
r4=sign	6 -10 2 0
r4=signature	10 -9 0 0
r4=something	-14 16 -4 0
r4=state	-9 5 3 0
r4=stay	-6 0 5 0
r4=still	-18 12 0 9
r4=stockholm	-5 8 0 0
r4=stop	-5 6 0 0
r4=summer	-14 15 0 0
r4=suspend	-3 8 -4 0
r4=talk	14 -12 0 0
r4=tariff	12 -6 -4 0
r4=tell	17 -10 -7 0
r4=text	-20 10 10 0
r4=that	3 13 -16 -12
r4=the	-9 -6 21 2
r4=their	-11 0 0 7
r4=then	-13 13 0 0
r4=they	-9 0 13 0
r4=thi	-18 11 9 0
r4=third	-32 33 0 0
r4=three	-17 17 0 0
r4=time	0 7 -8 0
r4=to	25 -16 -9 -9
r4=together	10 -14 2 0
r4=trade	-7 0 5 0
r4=transcript	-13 15 0 0
r4=truce	14 -17 -1 5
r4=true	-5 6 0 0
r4=twice	-8 8 0 0
r4=two	-42 31 8 4
r4=until	-4 10 -3 -1
r4=very	-11 11 0 0
r4=visit	0 -12 12 0
r4=wap	1 -18 11 0
r4=was	-5 12 -3 0
r4=way	-11 12 0 0
r4=week	2 -7 0 5
r4=well	-8 1 6 0
r4=were	12 -2 -9 0
r4=what	-23 25 0 0
r4=when	-2 0 -2 7
r4=wire	9 -4 -3 0
r4=without	14 -13 0 0
r4=would	4 -6 2 0
r4=write	7 -4 -3 0
r4=year	-10 2 7 0
r4=your	0 -10 10 0
r=! <end>	-22 24 0 0
r=" .	-11 12 0 0
r='s ,	-4 6 0 0
r='s .	-18 19 0 0
r='s answer	-2 -2 6 0
r='s on	10 -5 0 -4
r='s reply	11 -6 -1 0
r=( <month-gone>	-13 14 0 0
r=) <end>	0 -13 10 0
r=, "	16 -13 0 0
r=, <day-ahead>	-51 35 11 6
r=, <day-gone>	-41 1 32 8
r=, <day-today>	15 -10 -7 -4
r=, <name>	-41 24 21 0
r=, <number>	28 -25 -3 0
r=, <person>	25 -10 -15 -3
r=, <seat>	12 -7 -5 0
r=, a	-15 0 16 0
r=, and	13 -12 3 -6
r=, at	-11 12 5 -8
r=, but	-6 0 8 0
r=, by	-19 4 -4 16
r=, day	-13 14 0 0
r=, end	6 -5 0 0
r=, for	-14 0 16 0
r=, friday	-4 8 -6 0
r=, from	-3 9 0 -2
r=, good	-6 7 0 0
r=, had	-10 11 0 0
r=, have	-6 6 0 0
r=, if	-15 7 7 0
r=, in	-41 23 22 -9
r=, it	15 -15 0 0
r=, london	-4 6 0 0
r=, meanwhile	10 -9 0 0
r=, monday	0 5 -7 0
r=, of	-15 6 6 0
r=, on	-17 8 5 2
r=, one	17 -15 0 0
r=, say	14 -7 -7 0
r=, sign	9 -4 -4 0
r=, since	0 -8 0 8
r=, so	15 -14 0 0
r=, sunday	14 -5 -12 -1
r=, that	8 -6 0 0
r=, the	11 -9 1 -8
r=, then	9 -1 -6 0
r=, thursday	-4 10 -8 -2
r=, to	-26 25 0 0
r=, tuesday	20 -15 -2 0
r=, under	19 -17 0 0
r=, was	13 -9 0 -1
r=, wednesday	-49 37 -4 22
r=, where	-9 -7 3 17
r=, which	19 -13 -4 -4
r=, who	23 -16 -8 0
r=, whose	13 -9 -1 0
r=. "	-17 17 0 0
r=. )	-11 11 0 0
r=. <end>	3 -7 4 7
r=/ <seat>	-1 8 -6 0
r=: "	-6 8 -1 0
r=: <day-gone>	10 -8 0 0
r=: <number>	16 -14 0 0
r=: <office>	-11 0 0 12
r=: <person>	-9 10 0 0
r=: <seat>	9 -8 0 0
r=: and	10 -8 0 0
r=: how	-3 -4 7 0
r=: our	-7 -4 11 0
r=: the	-12 16 -4 0
r=: what	-7 2 4 0
r=: who	-18 18 0 0
r=: will	-17 18 -1 0
r=; the	0 -9 10 0
r=<day-ahead> ,	12 -2 -7 0
r=<day-ahead> .	-22 16 -5 4
r=<day-ahead> for	-9 9 0 0
r=<day-gone> ,	-16 18 0 0
r=<day-gone> .	15 -12 0 -9
r=<day-gone> on	-6 7 0 0
r=<day-gone> that	20 -19 0 0
r=<day-today> .	-7 12 0 -4
r=<end> <end>	-12 -1 3 19
r=<person> and	8 0 -7 0
r=? <end>	-3 11 -5 -7
r=again ,	-7 9 0 0
r=again .	-18 20 0 0
r=air base	8 0 -6 0
r=and <name>	20 -20 0 0
r=and <seat>	13 -12 0 0
r=and a	-4 6 0 0
r=and come	-6 7 0 0
r=and part	-6 7 0 0
r=and pay	-1 -6 7 0
r=and the	-7 10 0 0
r=ask for	-7 4 2 0
r=at <level>	-5 7 0 0
r=at <number>	15 -12 0 0
r=at the	-15 16 0 0
r=call a	8 -7 0 0
r=call the	-13 16 -1 0
r=come to	-8 9 0 0
r=confirm the	-11 12 0 0
r=did not	-6 4 -1 4
r=doe not	13 -9 -1 0
r=double its	7 -6 0 0
r=end on	14 -9 0 0
r=fact sheet	-14 -6 18 0
r=for <day-ahead>	-12 17 -4 0
r=for <span>	-18 12 5 0
r=for talk	4 -6 0 3
r=for the	5 4 -13 0
r=from <day-ahead>	-8 3 8 -2
r=from <day-gone>	-25 22 -5 2
r=from the	21 -18 0 0
r=had been	-12 8 3 0
r=had begin	11 -11 0 0
r=had not	-6 0 0 9
r=had put	-10 3 0 7
r=has been	12 -15 3 0
r=has it	-14 14 0 0
r=has not	12 -5 -4 0
r=has put	9 -1 -5 0
r=has say	-4 0 6 0
r=has to	6 -5 0 0
r=has until	-6 7 0 0
r=has yet	-13 13 0 0
r=in <month-ahead>	-19 4 14 0
r=in <month-gone>	-23 21 0 2
r=in <number>	7 -3 -1 0
r=in <seat>	-4 -19 17 0
r=in the	-3 -8 7 7
r=in two	-1 6 -2 0
r=is <number>	-9 11 0 0
r=is in	-15 15 0 0
r=is plan	-8 0 1 0
r=is to	6 -4 0 0
r=it is	-6 8 -2 0
r=it was	-4 6 0 0
r=last <month-gone>	6 3 -11 0
r=last week	-7 5 -9 7
r=let it	-6 -3 10 0
r=meet in	10 -8 0 0
r=next week	-12 15 0 -5
r=object to	12 -11 0 0
r=of the	7 -3 0 0
r=on <day-ahead>	-6 0 -2 8
r=on <day-gone>	-3 -2 6 0
r=on <day-today>	14 -7 -4 -3
r=on what	7 -5 0 0
r=press secretary	-7 11 -3 0
r=published its	8 0 -7 0
r=published the	-13 13 0 0
r=reply that	-8 12 -2 0
r=rise <level>	7 -5 0 0
r=say ,	-12 4 7 0
r=say .	-5 0 8 0
r=say <name>	7 0 -5 0
r=say it	11 -5 -1 0
r=say no	7 -6 0 0
r=say on	14 -11 -3 0
r=say that	10 0 -9 0
r=sign ,	6 -6 0 0
r=sign for	-13 13 0 0
r=since <number>	-6 0 7 0
r=summit <end>	4 -10 2 0
r=talk <end>	-5 6 0 0
r=that <name>	-6 3 2 0
r=that he	26 -22 -5 0
r=that it	6 -5 0 0
r=that the	3 -8 3 0
r=the <name>	6 -4 -1 0
r=the <organisation>	-8 2 0 7
r=the <person>	18 -16 0 0
r=the signature	-6 6 0 0
r=the two	-22 20 0 0
r=there is	-9 10 0 0
r=thi month	8 -5 0 -1
r=thi week	-19 4 -9 19
r=time ,	-2 7 -2 0
r=time <end>	12 -9 0 0
r=to <level>	6 -6 0 0
r=to take	-7 9 0 0
r=truce ,	12 -5 -6 0
r=until <day-ahead>	6 -4 0 0
r=want to	-7 7 0 0
r=was <level>	8 -7 0 0
r=was in	-6 9 0 -2
r=was the	-9 9 0 0
r=were not	-8 8 0 0
r=when the	7 -5 0 0
r=will go	-6 6 0 0
r=will put	-9 0 10 0
r=with <name>	6 -3 0 0
r=with a	8 -5 0 0
r=with the	10 -8 0 0
r=— <day-today>	14 -11 0 0
r=— <name>	1 -6 2 0
r=— <person>	-7 0 7 0
r=— the	12 -12 0 0
right:coming	0 9 -10 -4
right:ended	-8 20 -16 -8
right:experts	-19 -20 11 27
right:m=assembly	-4 6 0 0
right:m=came	-10 1 2 7
right:m=come	11 -8 0 0
right:m=comes	14 -12 0 0
right:m=conference	14 -13 0 0
right:m=delegations	-7 11 -2 0
right:m=due	-10 7 7 -5
right:m=edition	6 -4 0 0
right:m=ended	-15 10 1 0
right:m=expected	9 -18 7 0
right:m=go	3 -3 4 -6
right:m=goes	0 5 -6 0
right:m=handshake	-12 3 5 0
right:m=lunch	4 -8 4 0
right:m=meet	-5 2 -10 8
right:m=meeting	-25 29 -7 0
right:m=meets	9 -5 0 0
right:m=met	6 -22 0 16
right:m=negotiations	16 -15 0 0
right:m=negotiators	-12 13 0 0
right:m=parted	7 -4 0 0
right:m=received	-4 6 0 0
right:m=rose	6 -3 0 0
right:m=round	-11 19 -15 0
right:m=rounds	21 -20 0 0
right:m=sat	-13 10 5 -3
right:m=settled	-5 0 7 0
right:m=shook hands	-3 -1 6 0
right:m=signed	12 -3 -10 -1
right:m=sit	10 -18 0 5
right:m=spent	-7 9 0 0
right:m=stop	-5 9 -4 0
right:m=table	22 -15 -8 0
right:m=talk	25 -21 -2 -1
right:m=talked	-10 0 0 9
right:m=talking	5 -10 1 0
right:m=talks	1 5 -10 -4
right:m=there	2 2 -10 0
right:m=time	3 1 0 -10
right:m=visit	-18 -9 26 0
right:m=where	-20 6 0 15
right:meets	-7 13 -13 6
right:running	12 -11 -17 10
right:summit	0 0 3 -6
right:sure	-14 11 -4 8
right:wished	18 -7 -15 -5
s:"	11 0 -8 -17
s:&	16 -22 2 1
s:'	11 -21 2 7
s:)	-17 12 5 0
s:*	-18 21 0 0
s:+	0 -12 12 0
s:,	3 2 -3 -9
s:-	-4 6 -10 9
s:.	3 4 4 -16
s:/	1 12 -16 -11
s::	-10 5 10 0
s:;	-4 6 -6 3
s:<agent>	-3 12 -16 0
s:<day-ahead>	-3 4 -17 7
s:<day-gone>	7 -4 -3 -6
s:<day-today>	22 -16 -4 -9
s:<duty>	-4 4 5 -11
s:<gate>	7 -9 -5 1
s:<goods-amount>	3 -22 16 -11
s:<level-noun>	-4 -12 6 14
s:<level>	20 -14 -5 -7
s:<money>	21 0 -36 -10
s:<month-ahead>	-20 11 8 1
s:<month-gone>	0 5 -6 -3
s:<name>	19 0 -33 -3
s:<not>	4 0 -4 -7
s:<number>	1 -7 19 -15
s:<office>	0 8 -32 11
s:<organisation>	36 -17 -35 2
s:<person>	5 11 -10 -30
s:<points>	21 -10 -11 0
s:<quality>	3 13 -17 -16
s:<seat>	-2 5 2 -10
s:<sender>	17 -24 -10 14
s:<span>	-6 5 5 -9
s:<taker>	20 -25 0 0
s:<v-agree>	4 -2 6 -22
s:<v-bear>	9 0 -7 -8
s:<v-begin>	4 2 -19 9
s:<v-buy>	-2 -16 16 0
s:<v-deny>	4 -14 -6 19
s:<v-down>	-4 6 1 -11
s:<v-end>	8 -4 1 -10
s:<v-impose>	18 -8 -2 -23
s:<v-propose>	-9 7 8 -6
s:<v-return>	8 5 -16 -18
s:<v-say>	3 3 -1 -21
s:<v-sell>	5 0 -10 2
s:<v-stay>	9 -18 3 9
s:<v-target>	10 6 -24 -9
s:<v-threaten>	26 -11 -20 -7
s:<v-up>	-2 0 0 6
s:?	-3 6 4 -21
s:@	4 -21 16 -1
s:[	9 -6 -1 0
s:]	8 -5 -1 0
s:_	6 -12 7 0
s:a	4 -7 2 -1
s:aarhu	-21 23 0 0
s:ababa	23 -21 0 0
s:abba	-7 9 0 0
s:about	-9 0 -4 25
s:above	0 -15 13 0
s:abroad	10 -6 0 0
s:accept	-14 1 15 0
s:accomplished	-10 13 0 0
s:accord	-5 13 -10 -2
s:accordance	-8 10 0 0
s:account	-3 -8 9 0
s:accra	5 -11 0 7
s:accused	20 -12 -7 0
s:across	-18 19 0 0
s:addi	23 -21 0 0
s:additional	24 -27 -1 0
s:address	14 -8 -6 0
s:admit	9 -3 0 -2
s:adopt	9 -16 -3 8
s:advertisement	7 0 -5 0
s:aeroplane	-26 18 10 0
s:affair	-5 8 -1 0
s:affiliate	7 0 -3 0
s:after	-2 4 4 -22
s:afternoon	-19 -3 22 0
s:afterward	-11 -4 5 10
s:again	2 13 -23 -6
s:against	-8 7 -1 2
s:agenda	-14 17 0 -7
s:ago	-27 19 3 1
s:agreement	10 0 -9 -12
s:agriculture	-6 4 0 0
s:ahead	-15 13 0 0
s:air	0 -13 14 0
s:aircraft	6 -15 5 0
s:aire	-17 -25 34 0
s:airline	17 -16 0 0
s:airport	-1 -4 8 0
s:aktau	-11 13 0 -3
s:akureyri	-27 30 0 -1
s:alert	10 -3 -4 0
s:alexandria	-24 30 -7 -3
s:alfred	-3 -8 13 0
s:alive	-3 7 -2 0
s:all	18 -8 -11 -2
s:almaty	11 -1 -14 -1
s:almond	6 -5 0 0
s:along	15 -11 -3 0
s:already	19 -13 -5 0
s:also	-16 5 -1 19
s:although	14 0 -16 0
s:aluminium	-8 11 0 -1
s:am	6 -2 -2 0
s:ambassador	10 -8 0 0
s:among	5 -18 0 11
s:amount	-17 15 -5 5
s:an	11 -6 0 -16
s:and	-15 11 9 -4
s:angele	4 -6 0 0
s:angry	15 -14 0 0
s:announce	-9 -3 13 2
s:announcement	24 -16 -10 0
s:another	6 -4 0 -7
s:answer	0 3 -1 -7
s:antonio	-5 9 -1 0
s:antwerp	23 -21 0 0
s:any	0 12 -12 -4
s:anybody	6 -3 0 0
s:anyone	8 -7 0 0
s:anything	5 0 -9 0
s:apart	1 -7 4 0
s:apec	26 -23 -5 -3
s:app	-2 6 0 0
s:appeal	-9 0 -8 16
s:approval	2 4 -10 0
s:approve	-14 22 -13 -2
s:apricot	8 -7 0 0
s:aqaba	-18 20 0 0
s:arabic	-5 7 0 0
s:arequipa	-26 17 16 -10
s:armistice	13 -11 0 0
s:army	14 -14 0 0
s:arranged	-11 12 0 0
s:arrangement	10 -5 0 -8
s:arrival	-6 7 0 0
s:arrive	-12 5 8 -1
s:arrived	12 -6 -6 0
s:article	-6 7 0 0
s:artificial	0 -4 -1 6
s:arusha	-4 7 0 -1
s:as	15 -10 0 -8
s:asia	27 -16 -13 0
s:aside	1 1 -6 0
s:ask	8 -13 6 -2
s:asparagu	-6 6 0 0
s:assess	-8 0 9 0
s:at	-13 4 8 11
s:ate	-12 0 10 0
s:athen	6 -4 0 0
s:atlantic	-7 9 0 0
s:auckland	-4 7 -6 0
s:audience	15 -12 -1 0
s:authority	16 -9 -7 0
s:away	15 -10 -3 0
s:b	11 -9 0 0
s:back	20 -14 0 -13
s:bad	8 -7 0 0
s:bag	9 -6 -1 0
s:baku	7 -7 0 0
s:balance	-9 -5 15 0
s:ban	-7 0 7 0
s:banana	12 -9 0 0
s:bandung	-14 4 10 -4
s:bank	21 -19 0 0
s:bar	-13 1 3 9
s:bargain	-1 -4 0 8
s:bargaining	9 -5 -1 0
s:base	-10 -14 15 4
s:basel	25 -24 0 0
s:basi	6 -1 -1 0
s:batlle	-6 7 0 0
s:battery	-30 28 2 0
s:batumi	-30 31 0 0
s:be	-12 5 15 -4
s:beach	6 -4 0 0
s:bean	20 -21 2 0
s:bearing	2 -9 0 5
s:became	8 -7 0 0
s:because	0 9 -15 0
s:become	14 -15 0 0
s:beef	-12 -9 25 -4
s:been	-15 7 8 2
s:beer	16 -13 -1 0
s:beforehand	-10 21 -6 -5
s:begin	-17 12 1 6
s:behind	-19 18 0 0
s:being	-1 -11 16 -5
s:beira	-26 27 0 0
s:believe	-17 11 7 0
s:bell	18 -17 0 0
s:belong	6 -6 0 0
s:below	-17 6 0 11
s:bergen	-40 13 6 23
s:berth	7 -7 0 0
s:beside	10 -7 -1 0
s:bessent	4 -3 1 -6
s:between	9 -13 -3 11
s:beyond	7 0 -6 0
s:bid	-10 10 0 0
s:big	-19 13 8 0
s:bill	-6 8 0 0
s:bin	-17 17 0 0
s:black	9 -14 0 1
s:blinked	14 -9 -4 0
s:bloc	-15 16 0 0
s:blue	6 -5 0 0
s:boat	13 -7 -6 0
s:body	7 -7 0 0
s:boeing	0 -7 7 0
s:book	16 -14 0 0
s:border	-4 13 -9 -3
s:born	9 -4 0 0
s:both	1 -7 3 4
s:bound	-10 10 0 0
s:box	8 -8 0 0
s:brandy	13 -13 0 0
s:bread	-11 12 0 0
s:break	-11 15 -1 0
s:breakfast	16 -9 -7 -1
s:bridge	-10 0 12 0
s:brief	10 -6 -3 0
s:briefing	8 -3 -2 0
s:brno	14 -12 -1 0
s:broke	-1 1 -6 4
s:bruge	-16 17 0 0
s:brussel	49 -46 -2 0
s:budget	12 -11 0 0
s:bueno	-16 -25 33 0
s:building	13 -11 0 0
s:built	12 -10 0 0
s:bulletin	16 -14 0 0
s:bursa	-7 7 0 0
s:busan	-12 -70 63 0
s:buse	-8 9 0 0
s:but	-10 7 6 -3
s:butter	-5 0 6 0
s:buy	-7 0 6 5
s:by	10 -7 -3 -1
s:c	26 -22 -1 0
s:cabinet	19 -16 0 0
s:cairn	-9 -2 13 0
s:calendar	4 -11 1 2
s:call	8 -24 0 20
s:caller	10 -9 0 0
s:calm	13 -7 -5 0
s:can	9 -18 8 0
s:cannery	-21 22 0 0
s:canola	7 -6 0 0
s:cap	-8 9 0 0
s:cape	-15 20 -3 -1
s:capital	12 -11 1 -3
s:carmaker	6 -5 0 0
s:carpet	-9 10 0 0
s:carry	17 0 -20 0
s:cartagena	-35 24 7 3
s:casablanca	8 -6 0 0
s:case	11 -4 -4 0
s:ceasefire	30 -27 -1 -3
s:cebu	-10 16 -3 0
s:cent	12 -11 0 0
s:central	11 -9 0 0
s:centre	-6 7 0 0
s:certain	-20 10 12 0
s:certificate	-10 0 0 10
s:chancellor	18 -8 -11 0
s:change	-3 0 6 0
s:changed	-5 7 0 0
s:channel	6 -1 -2 0
s:chattogram	10 -8 0 0
s:cheap	8 -8 0 0
s:cheaper	18 -17 0 0
s:chenggang	-9 0 -2 13
s:chennai	-22 11 0 10
s:cherry	11 -11 0 0
s:chess	18 -18 0 0
s:chiang	-22 25 0 -1
s:chicago	12 -10 0 0
s:chicken	-24 27 -1 0
s:chief	10 -4 -5 -1
s:chip	36 -19 -15 -2
s:chipmaker	12 -10 0 0
s:chittagong	-23 25 0 0
s:chișinău	-37 38 0 0
s:christma	0 6 -3 -2
s:cigar	-20 21 0 0
s:cinnamon	8 -7 0 0
s:citru	20 -23 -1 1
s:civilian	-9 3 5 0
s:claim	21 -15 -3 0
s:clear	7 -4 0 0
s:clerk	6 -6 0 0
s:climb	10 -9 0 0
s:clip	-8 8 0 0
s:clock	-21 26 -7 0
s:close	-5 1 8 -5
s:closed	23 -15 -7 -4
s:closer	-25 26 0 0
s:closing	-17 0 15 0
s:club	23 -20 -2 0
s:co	9 -8 0 0
s:coal	-24 -13 35 -1
s:cocoa	19 -17 0 0
s:coffee	-7 0 6 0
s:cold	13 -11 0 0
s:collapsed	11 -14 2 0
s:colleague	-13 13 5 -11
s:collect	-8 12 -2 -2
s:colombo	6 -1 -4 0
s:come	7 -2 -9 0
s:comment	0 -8 6 0
s:commerce	-25 15 1 10
s:commercial	6 -2 -1 0
s:commission	-13 11 1 0
s:commissioner	-17 18 0 0
s:commitment	8 -8 0 0
s:common	10 -9 0 0
s:communiqué	13 -11 4 -5
s:compare	-7 0 0 4
s:competition	27 -26 0 0
s:compiled	-14 14 0 0
s:complaint	8 -5 0 0
s:complete	13 -8 -1 0
s:component	-15 0 15 0
s:concern	0 -12 7 0
s:conclude	11 -7 0 -7
s:conference	2 3 -3 -10
s:confirm	9 -7 0 0
s:congress	18 -18 0 0
s:consensu	0 6 -4 -4
s:consider	6 0 -7 0
s:constanța	-6 11 -1 -2
s:constructive	3 13 -15 0
s:consultation	-10 12 -13 7
s:contact	-3 -4 0 8
s:contain	-2 -5 8 0
s:container	15 -14 0 0
s:content	7 -6 0 0
s:continue	23 -20 1 -4
s:contract	8 -3 -2 0
s:control	14 -3 -11 0
s:conversation	-18 19 0 -2
s:coordinating	8 -6 0 0
s:copper	6 -9 5 0
s:copy	8 -3 -2 0
s:cork	-8 11 0 0
s:corn	5 0 -7 0
s:correct	9 -7 0 0
s:corridor	-18 21 -3 0
s:cost	23 -16 -5 -1
s:cotton	-23 28 -5 0
s:could	17 -11 -3 -5
s:council	6 -15 5 0
s:count	10 -9 -4 3
s:counted	13 -16 1 0
s:countermeasure	4 -7 2 0
s:counterpart	4 2 -10 -1
s:counting	6 -4 0 0
s:country	0 -17 8 11
s:county	8 -6 0 0
s:course	-14 -15 20 5
s:court	2 -6 -8 8
s:cousin	7 -6 0 0
s:cover	-14 10 4 0
s:covered	17 -15 0 0
s:cricket	8 -8 0 0
s:critical	-8 8 4 -3
s:crown	6 -2 0 0
s:cruz	5 -7 -2 4
s:cuenca	-13 12 0 0
s:cup	17 -15 -1 0
s:curb	0 -6 7 0
s:current	6 0 -4 0
s:custom	32 -34 -7 6
s:customer	9 -7 0 0
s:cut	0 -16 9 7
s:d	11 -10 0 0
s:da	-35 29 2 1
s:dairy	17 -15 0 0
s:dakar	8 -7 0 0
s:damage	12 -11 0 0
s:dar	11 -10 0 0
s:darwin	-27 18 8 -4
s:date	2 2 -6 0
s:dated	0 -9 0 7
s:daughter	-16 17 0 0
s:davo	21 -12 -10 0
s:day	-9 21 -3 -25
s:de	14 -15 3 0
s:dead	11 -10 0 0
s:deadline	26 -22 -3 0
s:deakin	-3 -8 13 0
s:deal	-11 15 1 -17
s:dealt	-11 0 0 10
s:dearer	10 -16 4 0
s:debate	-13 14 0 0
s:decided	-8 -2 11 0
s:decision	9 -10 -8 6
s:declare	-6 10 -5 0
s:decline	9 -7 0 0
s:decoupling	-20 20 0 0
s:decree	17 -12 -5 0
s:degree	22 -19 -1 0
s:del	-4 6 0 0
s:delay	14 -5 -9 0
s:delegation	-21 35 -20 -9
s:deliver	7 -7 0 0
s:delivery	12 -5 -4 0
s:demand	-6 4 1 0
s:democrat	12 0 -10 0
s:deny	3 -8 5 0
s:depend	-4 9 -2 0
s:deputy	-17 0 0 17
s:described	0 -12 1 10
s:design	7 -4 0 0
s:desk	24 -16 -10 0
s:did	10 -9 0 -1
s:die	11 -7 -3 0
s:diet	-5 6 0 0
s:differ	8 -7 0 0
s:difference	-13 11 0 3
s:digit	-7 12 -5 0
s:dinar	-21 21 0 0
s:dinner	-8 -1 16 -1
s:direction	-6 6 0 0
s:discuss	-32 20 0 6
s:discussion	-11 3 -3 8
s:dismiss	-11 12 0 0
s:dispute	-8 -2 0 13
s:district	8 -7 0 0
s:divided	-7 0 0 8
s:do	18 -13 0 -10
s:docker	13 -11 0 0
s:document	2 -8 7 -3
s:doe	-7 -13 23 -5
s:doing	0 -8 4 0
s:dollar	10 -9 0 0
s:don't	10 -12 0 0
s:done	8 9 -32 -5
s:dongguan	8 -6 0 0
s:door	5 -17 11 0
s:doorstep	-19 0 20 0
s:double	-2 5 -11 2
s:down	3 -1 -12 7
s:draft	9 -9 -1 2
s:draw	16 -9 -7 0
s:drink	6 -6 0 0
s:drive	6 -4 0 0
s:drone	-11 -6 17 0
s:drop	-12 4 9 0
s:dubai	6 -3 -2 0
s:due	0 -26 25 7
s:durban	-13 19 -3 -3
s:during	-20 7 10 0
s:duty	-7 14 0 -10
s:dáil	-8 8 0 0
s:each	17 -4 -9 -18
s:earlier	3 2 -9 -2
s:early	-7 6 1 0
s:earth	7 -8 2 -5
s:east	6 -2 0 0
s:eat	14 -13 0 0
s:economic	-13 23 -11 -1
s:economy	12 -14 -6 8
s:edge	-20 20 0 0
s:effect	26 -11 -22 0
s:egg	9 -8 0 0
s:either	-10 -1 14 0
s:el	23 -23 0 0
s:electricity	10 -8 0 0
s:electronic	6 -5 0 0
s:eleven	19 -17 -1 0
s:else	-16 23 -6 -1
s:embassy	16 -10 -3 0
s:emergency	0 -11 0 8
s:employer	21 -19 0 0
s:empty	0 8 -8 0
s:end	-5 0 6 0
s:energy	-6 12 -9 0
s:engine	6 -4 0 0
s:enough	9 -7 0 0
s:entebbe	-26 27 0 0
s:entry	6 -5 0 0
s:envoy	12 -4 -18 7
s:epiphany	-6 0 0 7
s:es	11 -10 0 0
s:even	6 -2 0 0
s:evening	-4 -3 12 -8
s:ever	12 -9 0 0
s:every	12 -10 1 -3
s:everybody	-1 1 -8 6
s:everyone	12 -10 0 0
s:everything	18 -13 0 -5
s:examine	-8 8 0 0
s:excerpt	6 -5 0 0
s:exchanged	17 -14 0 0
s:exempt	9 -8 0 0
s:exemption	-12 7 5 -1
s:existing	0 5 -7 0
s:expect	-2 0 8 -6
s:expert	-11 -42 -10 46
s:expire	22 -18 -1 -3
s:explain	0 5 -8 0
s:explainer	1 -10 7 0
s:export	-11 7 0 7
s:exporter	-3 -12 -2 15
s:extend	6 0 -3 -10
s:extension	-12 22 0 -18
s:extra	-21 21 0 0
s:f	-5 6 0 0
s:face	2 4 -6 -4
s:fact	-1 -24 18 -5
s:factory	2 2 -6 0
s:fail	-14 17 -1 0
s:failed	-1 8 -8 0
s:fall	3 -24 22 -4
s:far	11 -7 -2 -2
s:farm	8 1 -12 0
s:farmer	-10 9 0 0
s:fax	11 -10 0 0
s:fear	-5 7 0 0
s:fee	4 -8 -11 13
s:feed	13 -12 0 0
s:feel	9 -9 0 0
s:fentanyl	16 -6 -10 0
s:ferry	0 -24 0 20
s:festival	-3 -6 9 0
s:fewer	-8 9 0 0
s:fifth	-15 20 -10 0
s:figure	17 -11 -4 0
s:file	5 -12 0 4
s:fill	-6 8 0 0
s:final	11 -15 6 0
s:finance	6 -4 0 0
s:find	19 -12 -3 -1
s:finished	17 -10 -1 0
s:fire	12 -6 -5 0
s:firm	23 -13 -9 0
s:first	-8 2 -10 18
s:fish	0 7 -10 -5
s:five	-10 2 8 0
s:fix	-7 16 -6 -3
s:flag	-8 10 0 0
s:flash	9 -8 0 0
s:flat	0 -9 0 8
s:flew	1 3 -7 0
s:flight	-8 7 0 0
s:float	8 -3 0 0
s:flow	17 -13 -2 0
s:flower	-24 26 -1 0
s:fly	1 2 -9 0
s:folder	11 -6 -3 0
s:follow	-2 12 -10 -1
s:followed	-19 18 4 0
s:following	6 -3 -3 0
s:for	7 3 -5 -17
s:force	-7 8 -6 6
s:forced	0 -6 6 0
s:foreign	10 0 -8 -3
s:formal	-4 7 0 0
s:former	7 -8 1 0
s:forty	-4 -2 8 0
s:forward	-14 0 16 0
s:found	13 -5 -6 -1
s:four	-15 24 -6 -10
s:fourth	-4 23 -19 -21
s:fox	7 -6 0 0
s:frame	-5 0 7 0
s:framework	-15 16 0 -5
s:free	25 -15 -8 -2
s:freight	12 -10 0 0
s:friday	-2 -6 14 -1
s:from	-2 10 -15 6
s:front	26 -21 -5 -1
s:fuel	4 -14 10 0
s:full	-7 0 7 0
s:further	17 -12 -8 0
s:future	21 -19 0 0
s:game	-8 0 9 0
s:garden	9 -6 -1 0
s:gas	0 -6 0 8
s:gave	15 -10 -3 0
s:gazette	-5 6 0 0
s:gdynia	7 -5 0 0
s:general	-5 6 0 0
s:generic	-5 -9 12 0
s:geneva	5 16 -48 -17
s:georgia	10 -2 -4 -8
s:get	14 -4 -8 -6
s:ghent	-16 18 0 0
s:gift	7 -5 0 0
s:gimhae	-3 -1 6 0
s:give	-2 11 -13 -4
s:given	25 -27 -3 5
s:glove	-9 9 0 0
s:go	-7 0 6 3
s:goalkeeper	15 -15 0 0
s:god	0 -8 12 0
s:gold	0 -3 0 7
s:golf	-4 -8 12 0
s:good	11 -25 8 0
s:gothenburg	-18 27 -5 -11
s:government	-9 7 6 -8
s:grape	-16 11 0 7
s:great	-21 0 23 0
s:green	-10 10 0 0
s:grow	9 -8 0 0
s:grower	27 -29 -1 0
s:guard	-5 -3 9 0
s:guayaquil	-35 40 -1 -5
s:guest	5 -11 -5 8
s:gulf	11 -10 0 0
s:gun	8 -7 0 0
s:gwadar	-7 8 0 0
s:gyeongju	0 -31 27 0
s:gyumri	-15 21 -2 -2
s:had	0 6 -10 0
s:haggling	-17 17 0 0
s:haifa	-16 19 0 -1
s:hail	-14 15 0 0
s:half	6 -8 -5 5
s:halfway	-8 6 1 0
s:halifax	-21 16 -9 6
s:hall	-17 -6 23 0
s:halt	-7 10 0 0
s:halve	7 -8 0 0
s:hamburg	14 -13 -2 0
s:hammer	-16 20 -1 0
s:hand	-6 -9 20 -6
s:handed	-5 -2 -4 13
s:handshake	-9 6 2 0
s:hang	0 -6 8 0
s:hanoi	19 -18 0 0
s:happen	-8 3 6 0
s:happened	-10 17 -9 0
s:harb	12 -9 -3 0
s:harbour	1 -8 -2 11
s:harvest	11 -8 0 0
s:has	12 -2 -10 -6
s:have	10 -7 5 -19
s:haven't	6 -5 0 0
s:having	-10 18 -7 -3
s:he	3 12 -15 -16
s:he'd	8 -11 0 1
s:head	-15 0 17 0
s:heading	8 -7 0 0
s:headline	8 -7 0 0
s:health	-2 -5 0 9
s:hear	8 -4 -2 0
s:hearing	16 -12 -1 0
s:heavy	14 -10 -1 0
s:height	7 -7 0 0
s:her	11 -8 0 0
s:here	-10 0 16 -5
s:hide	-6 7 0 0
s:high	-14 23 -7 -4
s:higher	11 -3 -8 -1
s:himself	-11 4 0 8
s:his	7 0 -6 -9
s:history	10 -8 0 0
s:hit	10 -3 -5 0
s:ho	10 -13 0 3
s:hold	-16 6 7 3
s:hole	8 -7 0 0
s:holiday	20 -17 -2 0
s:home	10 -11 3 -4
s:hon	15 -13 0 0
s:honey	6 -5 0 0
s:honour	10 -1 0 -7
s:hope	-17 19 1 0
s:hotel	-11 14 0 -2
s:hour	10 -8 0 -11
s:house	-8 25 -27 -3
s:household	10 -7 0 0
s:how	9 -11 2 -3
s:howard	-13 16 -2 0
s:hurry	-6 8 0 0
s:i	8 7 -26 -15
s:i'd	13 -12 0 0
s:i'm	18 -16 0 0
s:i've	7 -9 0 0
s:ice	0 -9 7 0
s:if	-8 8 5 -12
s:ignore	6 0 -5 0
s:iii	-11 12 0 0
s:immediate	-5 -3 9 0
s:implement	-7 10 -3 0
s:import	-2 -19 16 0
s:importer	3 -16 1 4
s:impose	-7 16 -17 7
s:improved	-1 7 -4 0
s:in	0 3 0 -7
s:incheon	-28 21 -14 15
s:included	8 -6 0 0
s:increase	-18 12 8 0
s:index	0 -10 5 0
s:initial	10 -10 0 0
s:initialled	-22 22 2 -3
s:insider	12 -10 0 0
s:insist	11 -10 0 0
s:instead	24 -15 -8 0
s:instrument	15 -13 0 0
s:insulin	6 -5 0 0
s:intelligence	0 -4 -1 6
s:intend	-21 17 5 0
s:interest	6 -4 0 0
s:interview	-21 18 3 0
s:into	4 -6 3 -4
s:introduce	6 -2 -3 0
s:invest	-16 18 -1 0
s:investigation	0 -5 8 0
s:investment	3 -14 7 0
s:invitation	-12 9 1 0
s:invited	10 4 -17 0
s:iowa	14 -9 -4 0
s:is	6 -13 1 7
s:issued	-7 1 7 0
s:istanbul	-3 7 -6 0
s:it	-10 5 0 9
s:it'll	-7 11 0 0
s:its	12 -12 -7 9
s:itself	-8 0 10 0
s:jakarta	15 -10 -3 0
s:jet	8 -6 0 0
s:johan	3 -16 9 0
s:john	20 -14 0 -6
s:johor	15 -8 0 -3
s:joint	-17 7 7 5
s:journalist	6 0 -4 0
s:judge	-14 17 -3 0
s:juice	10 -9 0 0
s:jump	4 -6 1 0
s:just	-10 14 -4 0
s:justice	9 -6 0 0
s:jute	13 -11 0 0
s:karachi	-17 22 0 -5
s:karoline	-12 11 0 0
s:kauna	-12 15 0 0
s:kettle	-6 7 0 0
s:khan	8 -6 0 0
s:kilo	6 -4 0 0
s:kilometre	13 -11 0 0
s:kind	13 -9 -1 0
s:know	20 -20 0 -1
s:kobe	-35 33 -1 3
s:kuala	0 -1 8 -12
s:kumasi	13 -11 0 0
s:lahore	-10 10 0 0
s:lake	6 -2 0 -2
s:lamb	-14 16 0 0
s:lancaster	-26 31 -9 0
s:lapse	-13 2 12 0
s:large	16 -19 0 0
s:largest	8 -6 0 0
s:larnaca	-16 12 5 -1
s:last	3 4 -11 -1
s:lasted	-34 26 12 0
s:lasting	-19 20 0 0
s:late	-8 18 -9 0
s:later	18 -8 -9 -5
s:latter	-1 -4 7 0
s:laughed	11 -11 0 0
s:law	11 -30 0 7
s:lawful	7 -5 0 0
s:lawyer	15 -15 0 0
s:lay	0 5 -10 0
s:lead	23 -19 -6 0
s:leader	9 -27 20 -13
s:leap	-10 11 0 0
s:learned	10 -10 0 0
s:least	-3 -8 10 0
s:leave	-18 13 -9 17
s:leavitt	-12 11 0 0
s:led	-7 0 0 8
s:ledger	11 -9 0 0
s:leed	17 -16 0 0
s:legal	26 -20 -7 0
s:length	9 -8 0 0
s:lentil	-7 -5 0 12
s:less	0 9 -16 -1
s:let	5 -20 17 -5
s:letter	47 -37 -15 0
s:level	-23 -24 26 22
s:levy	13 -16 5 -3
s:li	-9 0 -2 13
s:liaquat	7 -6 0 0
s:licence	-26 22 1 0
s:licensing	0 -1 -7 8
s:life	6 -5 0 0
s:lifeng	-6 1 7 0
s:lift	0 -5 8 0
s:light	0 -10 0 8
s:like	-10 7 5 -1
s:likely	11 -6 -2 0
s:limit	-1 -7 3 5
s:linz	10 -9 0 0
s:lisbon	5 -4 -6 0
s:list	-19 -15 28 8
s:listener	9 -8 0 0
s:little	-18 18 0 0
s:live	-18 4 3 16
s:loaded	-7 8 0 0
s:lobster	8 -8 0 0
s:local	-6 9 -1 0
s:log	6 -3 0 0
s:london	-7 25 -36 -11
s:long	-14 16 0 0
s:longer	6 -8 0 0
s:look	-9 0 10 2
s:loom	10 -8 0 0
s:lord	12 -10 0 0
s:lorry	20 -16 0 0
s:los	6 -8 0 0
s:loui	-20 18 0 0
s:lower	8 8 -25 -3
s:lugano	10 -8 -1 0
s:lula	-3 -10 13 0
s:lumber	-6 8 0 0
s:lumpur	-1 -1 9 -12
s:lunch	17 -23 6 -2
s:lutnick	-13 16 -2 0
s:lviv	-37 38 0 -2
s:m	16 0 -19 0
s:machine	0 -9 4 3
s:madrid	-20 35 -21 -11
s:magnet	-11 4 7 0
s:mai	-9 12 0 -1
s:maintain	15 -14 0 0
s:majority	-10 11 0 0
s:make	4 -13 10 -2
s:maker	9 -3 -2 0
s:mangoe	12 -10 0 0
s:manila	10 -7 0 0
s:many	1 -9 6 0
s:map	-7 8 0 0
s:marble	-7 11 0 -3
s:march	-19 20 0 0
s:margin	11 -13 1 0
s:mark	11 -12 0 0
s:market	19 -29 9 -1
s:match	28 -26 -2 0
s:matter	-16 4 5 6
s:may	18 -6 -17 0
s:me	13 -5 -8 0
s:mean	-11 14 0 0
s:meaning	-8 -4 12 0
s:meant	3 -9 8 -3
s:meantime	-7 5 1 0
s:meanwhile	21 -16 -3 0
s:measure	16 -19 0 0
s:meat	-6 8 0 0
s:media	13 -10 -2 0
s:mediator	33 -33 0 0
s:medical	17 -16 0 0
s:medicine	-1 2 -9 4
s:meet	8 -7 -7 7
s:meeting	-2 7 -8 0
s:member	6 -1 -3 -1
s:memo	6 -1 -2 0
s:men	-25 10 16 -6
s:mention	-19 0 21 0
s:mentioned	-23 23 0 0
s:mersin	11 -3 -5 -1
s:message	9 -8 0 0
s:metal	12 -6 -5 0
s:mid	11 0 -11 0
s:midnight	0 12 -18 -2
s:might	2 1 -6 0
s:milk	14 -11 0 0
s:mill	11 -9 0 0
s:million	7 -4 -1 0
s:mind	-12 13 0 0
s:mine	6 -6 0 0
s:minimum	-4 -4 10 0
s:minister	2 18 -26 -24
s:ministerial	-11 18 -4 -4
s:ministry	-1 -38 5 36
s:missing	6 -2 -2 0
s:mombasa	-45 32 -2 15
s:montevideo	-12 7 -3 7
s:month	-11 23 -12 -14
s:monthly	6 -5 0 0
s:mood	-11 13 0 0
s:more	-2 9 -5 -7
s:morning	11 -15 0 4
s:most	-7 -1 0 12
s:mostly	-15 -1 7 10
s:move	24 -21 0 0
s:mr	0 5 -10 1
s:much	5 -15 0 8
s:mumbai	13 -11 0 0
s:muscat	-8 11 -1 0
s:must	17 -7 -11 -4
s:mutual	-9 0 11 0
s:my	6 -10 -4 8
s:nadi	-11 20 -1 -10
s:nagoya	-25 28 0 -1
s:nairobi	19 -18 0 0
s:name	-5 1 6 -1
s:named	-9 4 5 0
s:nang	-29 27 -1 2
s:nation	14 -11 0 0
s:national	7 -2 -1 -2
s:natural	8 -6 0 0
s:near	9 -11 0 0
s:nearly	10 -3 -5 0
s:necessary	6 -10 3 0
s:need	11 -2 -11 -1
s:needed	0 10 -14 0
s:negotiate	-21 29 -6 -10
s:negotiation	-2 13 -18 -4
s:negotiator	0 -1 -22 14
s:neighbour	8 -21 10 0
s:network	9 -4 -3 0
s:never	-7 0 7 0
s:new	21 -3 -22 -3
s:newest	0 -4 6 0
s:newsletter	-13 14 0 0
s:newspaper	19 -16 -2 0
s:nexperia	15 -10 -5 0
s:next	-11 19 -8 -6
s:nickel	3 -17 12 0
s:nicosia	-11 12 0 0
s:night	-2 18 -21 -2
s:nikkei	-6 0 7 0
s:nile	11 -9 0 0
s:nine	-3 6 0 0
s:nineteen	12 -12 0 0
s:ningbo	11 -10 0 0
s:no	14 -1 -23 1
s:nobody	-21 25 -2 -2
s:none	32 -25 -7 0
s:noon	5 3 -11 -1
s:nor	-8 0 0 10
s:northern	22 -21 0 0
s:not	-9 -4 20 1
s:note	-6 3 7 -3
s:nothing	0 0 6 -10
s:nowhere	7 -5 -1 0
s:nvidia	21 -7 -10 0
s:object	-4 6 0 0
s:objection	6 -5 0 0
s:occasion	5 -9 0 2
s:ocean	-10 0 12 0
s:odesa	-21 26 -4 -2
s:of	0 -8 3 14
s:off	1 7 -5 -16
s:offer	5 5 -17 -5
s:officer	7 -6 0 0
s:official	-14 26 0 -15
s:ohio	22 -20 0 0
s:oil	12 -6 -18 6
s:old	6 -3 -2 0
s:on	4 2 -6 -5
s:once	-13 17 0 -4
s:one	-6 7 8 -26
s:only	5 6 -11 -2
s:open	1 -4 -9 9
s:opened	8 -14 9 -6
s:opening	8 -19 7 0
s:operator	36 -34 0 0
s:opinion	16 -14 0 0
s:opposed	10 -6 -3 0
s:opposition	17 -13 -5 0
s:optimistic	14 -7 -7 0
s:or	36 -36 0 -3
s:oracle	7 -6 0 0
s:oran	-3 7 -4 0
s:orange	-7 9 0 0
s:order	11 -15 2 -4
s:ore	-14 15 0 0
s:origin	0 -5 0 7
s:original	-10 13 0 0
s:osaka	-31 -4 35 0
s:osh	-8 13 -2 -1
s:oslo	30 -28 0 0
s:other	21 -12 -13 3
s:otherwise	19 -18 0 0
s:our	-9 6 1 0
s:out	17 -10 -5 -12
s:outcome	-5 6 0 0
s:outline	-9 19 -5 -4
s:outside	14 -15 0 0
s:outstanding	8 -7 0 0
s:over	0 -21 18 3
s:owe	-11 12 0 0
s:own	0 -4 0 6
s:owned	18 -15 0 0
s:owner	15 -13 0 0
s:p	11 3 -17 0
s:pacific	11 -1 -7 0
s:pack	6 -5 0 0
s:package	9 -3 -5 0
s:packed	-9 9 0 0
s:page	15 -11 -4 0
s:pair	-12 15 0 -1
s:palace	-14 -15 28 0
s:palacio	10 -9 0 0
s:palm	27 -24 -2 0
s:panel	17 -16 0 0
s:paper	-16 6 9 2
s:pari	-38 47 -3 -10
s:park	-2 -1 6 0
s:parliament	12 -11 0 0
s:part	1 -7 10 -7
s:parted	-6 7 0 0
s:partly	6 -6 0 0
s:partner	15 -11 -3 0
s:party	9 0 -16 0
s:pass	10 -9 0 0
s:past	-12 17 0 -3
s:patience	-7 2 0 4
s:paul	11 -11 0 0
s:paulo	-18 19 0 0
s:pause	-18 6 9 6
s:pay	-6 -2 9 1
s:payment	10 -4 0 -5
s:pea	13 -11 0 0
s:peace	17 -27 14 -3
s:pedro	-9 19 -8 0
s:pen	6 -20 15 0
s:pencilled	-10 4 5 -1
s:pending	6 -4 0 0
s:people	-18 8 12 0
s:pepper	6 -7 0 0
s:per	13 -13 0 0
s:permanent	-9 9 0 0
s:permit	-15 14 -4 3
s:person	-23 -6 18 12
s:phan	19 -16 0 0
s:pharmaceutical	-14 14 0 0
s:phase	9 -5 -1 0
s:phone	19 -16 -5 0
s:photograph	-18 20 0 0
s:phuket	-25 27 0 0
s:pick	8 -7 0 0
s:pill	-8 -5 12 0
s:piraeu	-8 8 0 0
s:place	2 -5 10 -8
s:plan	4 -9 13 -7
s:plant	10 -11 -2 1
s:play	0 -2 7 -2
s:player	8 -6 0 0
s:please	6 -4 0 0
s:plovdiv	11 -11 0 0
s:plu	14 -11 0 0
s:point	-13 15 0 0
s:policy	22 -20 0 0
s:political	9 -8 0 0
s:pork	-13 15 0 0
s:port	3 -3 -15 7
s:portland	-8 8 0 0
s:positive	26 -25 0 0
s:possible	-11 12 0 0
s:post	-4 11 -7 -1
s:potash	10 -8 0 0
s:potatoe	1 -11 0 7
s:poultry	0 -10 0 11
s:power	-23 13 3 8
s:preliminary	6 0 -5 0
s:premier	-9 0 14 0
s:premium	9 -8 0 0
s:prepare	0 10 -17 5
s:presence	11 -10 0 0
s:present	-10 8 -9 8
s:presented	8 -7 0 0
s:presenter	18 -9 -7 0
s:president	-4 -27 35 -27
s:presidential	0 -11 11 0
s:press	-15 13 6 -8
s:pressed	7 -1 -2 0
s:previou	-6 8 0 0
s:price	14 -18 8 -6
s:prime	9 -8 0 0
s:printed	11 -10 0 0
s:prisoner	30 -30 0 0
s:private	12 -12 0 0
s:procedure	8 -4 -1 0
s:produced	-9 4 4 0
s:producer	-9 2 6 0
s:product	-7 0 10 0
s:production	-6 7 0 0
s:profit	-10 11 0 0
s:programme	12 -7 0 -5
s:project	9 -7 0 0
s:prolong	-9 15 -6 0
s:prolongation	-11 17 -7 0
s:prolonged	0 -7 4 5
s:prolonging	0 9 -5 0
s:promise	8 -18 8 0
s:proper	-10 13 0 -2
s:propose	30 -14 -11 -18
s:protested	-16 5 11 0
s:protocol	-17 11 -3 9
s:provide	-8 10 0 0
s:province	14 -14 0 0
s:public	5 -11 3 0
s:publish	7 -4 0 0
s:published	-16 -2 22 -6
s:puebla	9 -7 0 0
s:puerto	0 -6 0 4
s:purpose	-13 20 -2 -7
s:push	6 -5 0 0
s:put	4 -11 1 5
s:q	-7 9 0 0
s:quarrel	30 -20 -10 0
s:quay	6 -4 0 0
s:question	-1 0 -6 10
s:quiet	7 -5 0 0
s:quota	-10 16 -7 0
s:r	14 -13 0 0
s:radio	23 -17 -6 0
s:rain	13 -12 0 0
s:raise	2 1 -20 10
s:rare	7 -7 1 -5
s:rate	26 -24 -5 -7
s:rather	16 -14 0 0
s:ratification	-8 9 0 0
s:ratu	6 -6 0 0
s:raw	-5 7 0 0
s:re	8 -5 0 0
s:reach	2 -6 4 0
s:reaction	-9 9 0 0
s:reader	10 -8 0 0
s:readout	-26 6 22 0
s:reagan	12 -10 0 0
s:real	-10 5 4 0
s:reason	7 -3 -2 0
s:recall	16 -12 -2 0
s:receive	-9 2 10 -11
s:recently	-5 9 -2 0
s:recife	-27 24 4 0
s:reciprocal	-5 2 -10 10
s:reckon	11 -8 0 0
s:recommend	1 -6 -3 7
s:red	31 -29 0 0
s:reduce	4 -10 4 0
s:reference	-8 -2 11 0
s:region	9 -8 0 0
s:regulator	8 -7 0 0
s:reject	24 -20 -3 0
s:release	0 -5 7 0
s:released	9 -6 -1 0
s:remain	0 -6 7 1
s:remark	-24 24 0 0
s:remember	-11 11 0 0
s:remind	-10 10 0 0
s:reminder	0 6 -3 0
s:renewed	9 -11 0 0
s:replace	15 -8 -5 0
s:reply	14 -5 -14 0
s:report	23 -16 -7 -5
s:reporter	4 0 -2 -9
s:represent	6 -1 -2 0
s:representative	-9 -8 0 21
s:represented	7 -7 0 0
s:require	-3 0 -1 8
s:required	11 -9 0 0
s:research	10 -10 0 0
s:resort	-2 -2 6 0
s:rest	0 9 -11 0
s:rested	8 -6 0 0
s:restriction	8 -3 -2 0
s:resume	1 4 -5 -8
s:retaliate	8 -2 -4 0
s:retaliation	11 -4 -6 0
s:return	7 0 -12 0
s:review	-7 2 8 -4
s:reykjavík	1 -10 -3 12
s:right	7 -2 -8 0
s:ring	10 -9 0 0
s:rise	11 -9 0 -3
s:rival	-10 11 -1 0
s:river	34 -33 0 0
s:ronald	10 -9 0 0
s:room	9 -12 3 -3
s:rosario	-2 7 0 -3
s:rosenbad	19 -17 -1 0
s:rotterdam	24 -22 0 0
s:round	-3 24 -39 -20
s:rover	13 -11 0 0
s:row	10 -11 0 -1
s:rule	-3 -7 -9 21
s:rum	-4 6 0 0
s:rumichaca	-1 -13 14 0
s:run	7 -14 4 1
s:s	9 -8 0 0
s:saad	7 -6 0 0
s:saffron	12 -13 0 0
s:sail	7 -7 0 0
s:saint	-13 12 0 0
s:salaam	11 -10 0 0
s:salalah	-25 26 0 0
s:sale	16 -19 -6 4
s:salmon	10 -1 -6 0
s:salvador	-6 3 -1 3
s:samarkand	-37 38 -2 0
s:same	0 6 -1 -12
s:san	-17 13 0 2
s:santa	6 -8 -3 4
s:santiago	10 -8 0 0
s:sapporo	-22 16 8 -5
s:sardine	-3 -11 0 11
s:saturday	16 -11 -5 0
s:savannah	15 -14 0 0
s:save	6 -2 -3 0
s:say	3 6 -2 -18
s:scale	-10 -1 12 0
s:schedule	5 -13 -1 7
s:scheduled	-11 10 0 0
s:school	11 -10 0 0
s:scotch	17 -16 0 0
s:scott	4 -3 1 -6
s:scrap	-7 7 0 0
s:screen	-6 9 0 0
s:sea	11 -17 9 0
s:seafood	6 -4 0 0
s:seal	8 -11 2 0
s:season	10 -5 -3 0
s:seat	3 0 -6 0
s:seattle	6 -6 0 0
s:second	0 7 -14 -6
s:secretary	-19 0 -11 32
s:section	0 -6 6 -2
s:security	6 -1 -3 0
s:see	12 -12 8 -17
s:seem	-14 14 0 0
s:sell	14 -10 -2 -1
s:send	-6 13 -6 -3
s:senior	0 6 0 -4
s:seoul	7 9 -21 -2
s:seriou	-6 0 7 0
s:service	2 -8 0 5
s:sesame	-5 7 0 0
s:session	-21 18 0 0
s:set	1 0 -6 2
s:settle	-17 19 1 -7
s:seven	0 -9 7 0
s:seventh	-7 10 -2 0
s:sfax	9 -9 0 0
s:shake	-6 0 5 0
s:shaken	0 -11 9 0
s:shall	-9 17 -9 -2
s:shanghai	35 -29 -11 0
s:share	8 -4 -11 0
s:shared	-9 12 0 0
s:she	12 -20 1 2
s:shea	-9 11 0 0
s:sheep	10 -6 0 0
s:sheet	-9 -18 24 -6
s:shell	12 -11 0 0
s:shelve	4 4 -9 0
s:shenzhen	44 -33 -18 -3
s:shift	-12 13 0 0
s:ship	20 -18 -2 0
s:shipment	2 -8 -1 4
s:shipper	8 -8 0 0
s:shoe	-12 14 0 0
s:shook	-14 0 14 -1
s:shoot	-9 10 0 0
s:short	3 -10 6 0
s:shortage	12 -4 -7 0
s:shorter	-6 3 1 0
s:shortly	6 -4 0 0
s:should	-3 -4 10 -1
s:show	-14 18 -5 0
s:shrimp	13 -11 0 0
s:shut	6 -11 3 0
s:side	-4 18 -14 -7
s:sign	11 -1 -4 -20
s:signature	26 -17 -15 -5
s:silence	1 -10 6 0
s:silent	-17 3 14 0
s:silver	6 -6 0 0
s:similar	-21 24 -2 0
s:since	-5 -7 9 11
s:sir	-5 0 9 0
s:sit	-12 7 -6 14
s:site	4 -11 0 7
s:six	6 -2 0 -1
s:sixth	9 -2 -9 0
s:size	-8 9 0 0
s:sleep	9 0 -7 0
s:slide	6 -2 -1 0
s:slip	-12 2 9 0
s:slowly	11 -11 0 0
s:smile	6 -5 0 0
s:smoke	19 -19 0 0
s:snow	-2 -5 9 0
s:social	17 -13 -3 0
s:software	6 0 -5 0
s:solution	-10 13 0 0
s:some	-2 -2 7 0
s:somebody	11 -10 0 0
s:something	-25 25 0 0
s:soon	0 6 -4 0
s:sooner	11 -6 -5 0
s:source	14 -14 0 0
s:southeast	14 -10 -2 0
s:soybean	39 -27 -22 2
s:space	-13 14 0 0
s:spare	8 -5 0 0
s:speak	5 -2 0 -10
s:speaking	10 -3 -6 0
s:special	-7 10 -1 0
s:speech	13 -11 0 0
s:spent	-17 10 -6 11
s:spoke	5 -6 -15 17
s:spoken	2 -13 10 0
s:spokeswoman	-7 4 2 0
s:sport	17 -13 0 -3
s:st	13 -20 0 9
s:staff	-7 0 19 -15
s:stalled	-10 10 0 0
s:stamp	13 -12 0 0
s:stand	11 -11 0 -1
s:standstill	-3 10 -6 -1
s:start	2 4 -22 3
s:state	-11 -2 1 15
s:statement	-1 -18 23 -4
s:stay	3 5 -15 -5
s:steak	-12 -10 19 0
s:steel	10 -7 -1 -2
s:step	-12 10 4 -2
s:still	5 -2 -16 10
s:stock	12 -8 -2 0
s:stockholm	-32 46 -22 -11
s:stop	-8 16 -12 0
s:store	14 -13 0 0
s:story	-3 -2 0 7
s:straight	-12 12 0 0
s:street	7 -6 0 0
s:strike	22 -10 -13 -5
s:striker	7 -6 0 0
s:stuck	8 -8 0 0
s:subject	-12 17 -5 0
s:substantial	-19 21 0 0
s:successor	-7 10 0 0
s:such	7 -12 2 0
s:sucre	-15 -5 19 0
s:sugar	-2 11 -10 -5
s:suggest	15 -13 0 0
s:sum	12 -8 0 0
s:summary	-16 13 2 0
s:summer	-17 11 10 0
s:summit	-7 -29 30 -3
s:sunday	15 -3 -17 -1
s:sunflower	-17 20 -1 0
s:supply	-9 9 0 0
s:support	0 -9 0 8
s:surabaya	-31 31 -2 0
s:surcharge	3 -7 2 0
s:sure	9 -8 0 0
s:suspend	17 -19 6 -5
s:suspension	-7 11 -1 -3
s:swear	11 -6 -4 0
s:sweet	6 -6 0 0
s:system	9 -6 0 -2
s:szeged	10 -9 0 0
s:são	-20 20 0 0
s:table	-5 12 0 -10
s:take	2 5 -15 0
s:talaat	12 -9 -3 0
s:talk	14 -1 -31 -2
s:talked	-2 -1 -1 6
s:talking	16 -15 0 -5
s:tanker	13 -13 0 0
s:tashkent	-19 20 0 0
s:tea	16 -6 -10 -4
s:team	-6 6 -1 0
s:technical	2 -33 -7 29
s:technology	-3 8 -6 0
s:telephone	29 -21 -12 0
s:television	3 -8 2 0
s:tell	3 5 -12 0
s:tema	12 -11 0 0
s:temporary	2 -8 4 0
s:ten	-2 6 -1 0
s:tenth	16 -13 -2 0
s:term	21 -16 -4 0
s:terminal	10 -10 0 0
s:text	-21 16 11 -4
s:textile	19 -18 0 -1
s:than	-2 9 -4 -9
s:thank	-5 6 0 0
s:thanked	-9 14 -2 0
s:that	-3 0 6 -7
s:the	4 -2 3 -7
s:their	-6 -13 11 18
s:them	-5 11 -15 7
s:themselve	-29 27 1 0
s:then	-15 13 8 -12
s:there	16 -5 -12 -11
s:these	-7 13 -4 0
s:they	-11 2 7 2
s:they'll	-25 29 0 -5
s:they're	-3 7 0 -1
s:they've	-16 18 0 0
s:thi	-11 12 -1 -2
s:think	-8 12 -2 0
s:third	-2 14 -12 -13
s:those	-14 14 1 -2
s:threat	3 1 -7 0
s:threaten	15 -5 -13 0
s:three	-12 28 -21 -16
s:through	4 5 -25 4
s:thu	0 -11 8 0
s:thursday	6 3 -19 -6
s:tie	-13 13 0 0
s:tiktok	21 -2 -26 -2
s:tile	8 -7 0 0
s:timber	13 -12 0 0
s:time	-2 3 10 -23
s:timeline	8 -6 0 0
s:tin	6 -5 0 0
s:to	2 11 -15 -12
s:together	-3 5 -7 2
s:tomatoe	-10 9 0 0
s:tonne	5 -6 0 0
s:too	22 -16 0 -6
s:top	17 -22 0 3
s:touched	-15 1 2 8
s:tower	6 -5 0 0
s:town	-28 33 -5 -2
s:trabzon	-6 11 -1 -1
s:trade	-7 2 -12 23
s:trader	23 -20 -1 0
s:trading	6 -3 0 0
s:train	20 -19 0 0
s:transcript	0 -8 11 0
s:transfer	11 -9 0 0
s:translated	3 -9 4 0
s:translation	15 -14 0 0
s:travel	0 0 5 -8
s:travelled	6 -2 -2 0
s:trawler	14 -13 0 0
s:treasury	6 -3 0 -6
s:treaty	4 -14 7 0
s:tree	-7 9 0 0
s:trieste	-21 19 0 1
s:trip	-12 11 0 0
s:tromsø	-14 21 -4 -3
s:truce	-7 10 2 -13
s:truck	18 -17 -1 0
s:truth	7 -3 0 0
s:tuesday	12 -22 6 0
s:turku	-11 0 11 0
s:turn	-22 26 -4 0
s:turnberry	-37 -32 55 0
s:turned	11 -6 -1 0
s:turnout	10 -9 0 0
s:twelve	11 -9 0 0
s:twenty	12 -11 0 0
s:twice	6 -9 10 -8
s:two	-19 12 11 -5
s:tyre	-13 13 0 0
s:unchanged	7 -2 -1 0
s:under	8 -15 -1 9
s:understand	-6 7 0 0
s:understanding	10 -9 -8 5
s:undertook	-1 7 -7 0
s:unfair	-10 11 0 0
s:union	6 -5 0 0
s:united	18 -17 0 0
s:unlawful	9 -8 0 0
s:until	15 0 -23 -1
s:up	-6 0 -1 13
s:update	7 -6 0 0
s:upon	-5 8 -1 0
s:us	2 3 -11 -6
s:use	-18 -6 18 7
s:used	-9 -2 15 0
s:user	15 -15 0 0
s:usual	-12 14 0 0
s:valencia	16 -12 0 -1
s:valley	9 -8 0 0
s:valparaíso	-30 12 21 0
s:veracruz	-14 14 0 0
s:verbatim	-20 20 0 0
s:version	2 -6 0 0
s:very	-7 16 -12 0
s:vessel	19 -24 0 7
s:vice	-5 -1 13 -3
s:video	6 -5 1 -3
s:view	-1 6 -3 0
s:vigo	8 -6 0 0
s:villa	-3 7 -1 0
s:visa	36 -23 -21 0
s:visit	-12 -13 24 0
s:voice	-13 14 0 0
s:vote	13 -8 -5 -1
s:wage	13 -12 0 0
s:wait	30 -21 -8 -4
s:waited	-15 15 0 0
s:waiting	-8 5 5 0
s:waive	-20 21 0 0
s:wall	20 -19 0 0
s:walnut	6 -5 0 0
s:walvi	-17 17 0 0
s:want	-12 18 -8 0
s:wap	1 -19 14 0
s:war	-6 12 -3 0
s:was	0 3 -11 5
s:wasn't	8 -8 0 0
s:watch	15 -14 0 0
s:water	-6 8 -1 0
s:way	-6 8 0 -4
s:we	-5 17 -21 0
s:we'll	19 -16 0 0
s:we're	8 -6 0 0
s:wednesday	-27 19 -16 20
s:week	-14 2 -8 22
s:weekend	-17 15 0 0
s:weekly	11 -9 0 0
s:weigh	-10 9 1 0
s:welcome	15 -16 0 0
s:welcomed	12 -9 0 0
s:well	3 -1 2 -6
s:were	13 8 -26 -27
s:whatever	6 -2 -2 0
s:when	4 -2 4 -12
s:where	-10 3 -1 8
s:whether	-7 15 0 -7
s:which	11 -11 -12 12
s:while	1 9 -17 -2
s:whisper	15 -13 0 0
s:who	-13 2 13 4
s:whole	5 -6 0 0
s:whom	-1 6 -1 0
s:whose	16 -9 -5 -2
s:why	0 5 -7 0
s:will	-10 6 2 1
s:willing	8 -7 0 0
s:win	11 -10 0 0
s:window	14 -11 0 0
s:winner	23 -11 -14 0
s:winter	17 -14 0 0
s:wire	-10 10 2 -3
s:wish	11 -5 -3 0
s:with	-2 2 3 -10
s:withhold	9 -9 0 0
s:without	-3 11 -18 0
s:wood	-8 9 0 0
s:wool	7 -10 -3 7
s:work	25 -7 -12 -4
s:worked	0 2 -6 0
s:worker	13 -10 0 0
s:working	0 -14 3 11
s:world	24 -14 -11 0
s:worse	9 -9 0 0
s:worth	19 -20 0 0
s:would	4 6 -9 -11
s:wrapped	-14 0 0 12
s:write	7 -11 6 -3
s:writer	20 -12 0 -8
s:wrong	9 -6 0 0
s:yard	-6 7 0 0
s:yarn	-16 18 0 0
s:year	10 -11 3 -7
s:yes	15 -28 14 2
s:yet	-7 15 -10 0
s:yield	-8 -4 12 0
s:york	14 9 -33 0
s:you	-12 0 21 -13
s:yttrium	6 -4 -1 0
s:zaghloul	6 -5 0 0
s:zanzibar	10 -12 0 2
s:zero	-12 -3 17 0
s:zurich	23 -19 0 -6
s:|	8 0 -10 0
s:·	0 7 -7 -2
s:—	-6 5 4 -8
sa:! !	17 -17 0 0
sa:"	12 0 -12 -19
sa:" ,	2 1 -6 0
sa:" .	3 4 -11 -8
sa:" <name>	-9 9 0 0
sa:" <person>	26 -24 -1 0
sa:" by	9 -8 0 0
sa:" in	6 -14 3 0
sa:" no	10 -9 0 0
sa:" tariff	-9 14 -5 0
sa:" the	-4 6 0 0
sa:" we	-8 11 0 0
sa:&	12 -5 0 -6
sa:'	2 -9 -4 10
sa:'s	-2 6 -5 -2
sa:'s ,	-6 9 0 0
sa:'s .	-17 19 0 0
sa:'s ambassador	14 -14 0 0
sa:'s answer	-2 -2 6 0
sa:'s cabinet	12 -11 0 0
sa:'s deal	8 -5 0 0
sa:'s economy	4 -7 0 1
sa:'s foreign	14 -4 -9 0
sa:'s good	8 -2 -4 0
sa:'s minister	-6 7 0 0
sa:'s ministry	-9 0 9 0
sa:'s president	24 -9 -16 0
sa:'s purchase	-4 0 6 0
sa:'s reply	11 -6 -1 0
sa:'s tariff	-25 25 -10 8
sa:'s the	-7 8 0 0
sa:'s trade	-10 4 -2 8
sa:'s vice	-11 2 7 0
sa:(	4 -6 5 -7
sa:( <day-gone>	-17 19 0 0
sa:( <day-today>	14 0 -18 0
sa:( <month-gone>	-14 17 -1 0
sa:( <number>	7 -1 -4 0
sa:( <office>	7 -7 0 0
sa:( excerpt	6 -5 0 0
sa:( extract	10 -9 0 0
sa:( transcript	-7 -4 14 0
sa:( translated	-11 1 9 0
sa:( wap	1 -18 11 0
sa:)	-11 4 10 -2
sa:) ,	-9 12 0 0
sa:) -	-24 21 3 0
sa:) .	16 -16 -6 5
sa:) :	11 -8 0 0
sa:) —	-3 1 5 -7
sa:+	-2 0 6 0
sa:, "	20 -11 -12 0
sa:, <day-ahead>	-44 28 16 2
sa:, <day-gone>	-36 2 30 4
sa:, <day-today>	3 -3 5 -9
sa:, <level>	8 -9 0 0
sa:, <name>	-15 1 14 3
sa:, <number>	-6 10 0 -8
sa:, <office>	-25 16 4 1
sa:, <organisation>	2 9 -14 0
sa:, <person>	14 1 -22 -2
sa:, <quality>	23 -17 -5 0
sa:, <seat>	9 -1 -9 -2
sa:, <span>	25 -18 -6 -4
sa:, a	-8 -1 13 -2
sa:, after	6 -5 5 -9
sa:, against	-9 5 0 5
sa:, agree	-8 8 0 0
sa:, although	20 -4 -16 0
sa:, among	6 0 -4 0
sa:, an	-8 3 4 0
sa:, and	14 -5 -14 -6
sa:, are	16 -21 2 0
sa:, as	37 -35 0 -3
sa:, ask	12 -11 0 0
sa:, at	-13 25 -3 -11
sa:, because	-8 9 0 0
sa:, before	14 -9 -3 0
sa:, broke	13 -12 0 0
sa:, but	-13 6 13 -6
sa:, by	-9 5 -15 15
sa:, car	-12 0 12 0
sa:, come	0 -11 0 10
sa:, day	-7 8 0 0
sa:, did	5 -6 0 0
sa:, do	-13 9 3 0
sa:, down	9 -4 -3 0
sa:, during	-7 -3 12 0
sa:, each	13 -10 -2 0
sa:, export	-1 7 -4 0
sa:, for	-8 9 3 -5
sa:, friday	-3 8 -6 0
sa:, from	-25 21 0 0
sa:, go	7 -5 0 0
sa:, good	-5 7 0 0
sa:, had	-1 8 -8 0
sa:, has	11 -1 -11 -4
sa:, have	-5 8 0 0
sa:, he	-11 9 3 -3
sa:, his	11 -5 -5 0
sa:, hold	12 -8 -1 0
sa:, hour	22 -18 -10 0
sa:, if	-20 15 6 0
sa:, in	-6 -5 19 -4
sa:, instead	6 -4 0 0
sa:, is	30 -29 0 -3
sa:, it	12 -8 -1 0
sa:, keep	7 -7 0 0
sa:, last	-29 30 0 0
sa:, led	-5 6 0 0
sa:, less	-10 11 0 0
sa:, lumber	-9 11 0 0
sa:, meanwhile	10 -9 0 0
sa:, meet	12 -11 0 0
sa:, monday	1 4 -9 0
sa:, mr	-8 10 0 0
sa:, my	-5 8 -2 0
sa:, no	-4 6 0 0
sa:, nothing	-10 -1 13 -1
sa:, now	-7 8 0 0
sa:, of	-18 0 15 4
sa:, on	-29 8 21 0
sa:, once	7 -6 0 0
sa:, only	-12 12 0 0
sa:, or	16 -15 0 0
sa:, our	-7 8 0 0
sa:, over	-9 11 0 0
sa:, part	7 -6 0 0
sa:, plu	6 -4 0 0
sa:, run	-1 -12 0 13
sa:, same	11 -8 0 0
sa:, say	16 -4 -13 0
sa:, sign	17 -7 -18 3
sa:, since	28 -33 0 7
sa:, some	-5 6 0 0
sa:, stockholm	-5 7 0 0
sa:, subject	-7 9 -1 0
sa:, sunday	14 -5 -12 -1
sa:, take	-6 7 0 0
sa:, tell	10 0 -13 0
sa:, that	1 9 -18 -1
sa:, the	20 -34 9 12
sa:, their	-7 -3 0 7
sa:, then	-10 11 0 0
sa:, they	-3 8 -3 0
sa:, thursday	0 6 -9 -2
sa:, to	-27 22 8 -3
sa:, together	19 -19 0 0
sa:, too	6 -5 0 0
sa:, tuesday	21 -16 -3 0
sa:, two	-18 9 11 0
sa:, under	25 -19 -5 0
sa:, up	6 -3 0 0
sa:, was	-1 9 -6 -3
sa:, we	-1 11 -6 -3
sa:, wednesday	-37 25 -5 21
sa:, were	-21 23 0 0
sa:, when	-7 11 -14 5
sa:, where	-9 0 0 14
sa:, which	1 -13 13 0
sa:, while	-11 17 -7 0
sa:, whose	9 -2 -6 0
sa:, with	0 -5 9 0
sa:, without	0 -4 9 0
sa:, write	6 -4 -1 0
sa:, you	-7 0 9 0
sa:-	8 -1 -16 5
sa:- <name>	-6 29 -33 -2
sa:- <office>	-12 6 0 4
sa:- <person>	-15 10 6 0
sa:- a	16 -16 -10 8
sa:- earth	0 -3 6 0
sa:- out	14 -13 0 0
sa:- the	7 -28 16 0
sa:- up	-9 10 0 0
sa:.	-2 8 4 -13
sa:/	1 4 -6 0
sa:/ <seat>	-1 8 -6 0
sa::	-4 3 8 -12
sa:: <day-ahead>	16 -13 0 0
sa:: <day-gone>	11 -9 0 0
sa:: <day-today>	-6 7 0 0
sa:: <level>	7 -8 0 0
sa:: <name>	11 -7 -3 0
sa:: <number>	-16 18 0 -2
sa:: <office>	-8 -3 0 12
sa:: <person>	-6 8 0 0
sa:: <quality>	-7 10 -2 0
sa:: <seat>	11 -10 0 0
sa:: from	11 -10 0 0
sa:: how	-3 -4 7 0
sa:: in	6 -5 0 0
sa:: not	-5 6 0 0
sa:: our	-5 -7 11 0
sa:: the	-6 16 -10 -5
sa:: two	-11 0 12 0
sa:: we	14 -12 0 0
sa:: what	-1 -5 7 0
sa:: who	-14 16 0 0
sa:: will	-14 16 -1 0
sa:: your	-6 6 0 0
sa:;	-6 7 0 -1
sa:; <name>	-12 9 0 2
sa:; <person>	5 6 -16 0
sa:; a	-7 7 -4 1
sa:; its	-15 10 5 0
sa:; the	0 -32 27 -1
sa:; they	-6 6 0 0
sa:<agent>	-14 11 -4 11
sa:<day-ahead>	6 -6 -10 7
sa:<day-ahead> ,	-6 2 2 0
sa:<day-ahead> .	5 -10 1 6
sa:<day-ahead> ;	16 -5 -8 -2
sa:<day-ahead> after	-11 12 0 0
sa:<day-ahead> are	11 -5 -6 0
sa:<day-ahead> as	0 -5 8 0
sa:<day-ahead> for	-13 14 5 -10
sa:<day-ahead> in	0 7 -1 -4
sa:<day-ahead> to	-15 -5 9 11
sa:<day-gone>	-6 5 3 -3
sa:<day-gone> 's	0 7 -6 0
sa:<day-gone> )	-17 19 0 0
sa:<day-gone> ,	7 -8 -4 7
sa:<day-gone> :	-5 -8 14 0
sa:<day-gone> ;	0 -6 6 0
sa:<day-gone> <name>	15 -14 0 0
sa:<day-gone> ?	-11 0 12 0
sa:<day-gone> after	-9 13 -2 0
sa:<day-gone> and	-15 3 4 13
sa:<day-gone> between	-8 9 0 0
sa:<day-gone> by	-7 7 0 0
sa:<day-gone> evening	8 -9 0 0
sa:<day-gone> for	3 3 -9 0
sa:<day-gone> he	-5 7 0 0
sa:<day-gone> night	11 2 -18 0
sa:<day-gone> of	-5 12 -3 -2
sa:<day-gone> on	-14 15 0 0
sa:<day-gone> that	37 -31 -21 5
sa:<day-gone> to	-15 15 0 0
sa:<day-gone> with	-21 12 10 0
sa:<day-gone> without	17 -14 -1 0
sa:<day-gone> —	3 5 -11 0
sa:<day-today>	12 -8 -5 -2
sa:<day-today> 's	9 -9 0 0
sa:<day-today> (	1 6 -7 -14
sa:<day-today> )	16 0 -20 -1
sa:<day-today> ,	-13 20 -11 -2
sa:<day-today> -	17 -20 -7 8
sa:<day-today> .	-28 12 11 19
sa:<day-today> ;	0 9 -10 0
sa:<day-today> ?	8 -7 0 0
sa:<day-today> after	1 -20 17 0
sa:<day-today> and	0 -6 6 0
sa:<day-today> by	-10 0 11 0
sa:<day-today> evening	0 -18 15 0
sa:<day-today> for	0 -5 6 0
sa:<day-today> it	-9 13 -2 0
sa:<day-today> morning	6 -3 0 0
sa:<day-today> on	14 -6 -6 0
sa:<day-today> published	5 -8 0 0
sa:<day-today> sign	-3 -3 6 0
sa:<day-today> that	8 -11 0 0
sa:<day-today> the	6 0 -4 0
sa:<day-today> to	-33 39 -6 -3
sa:<day-today> with	-13 15 0 0
sa:<day-today> without	0 6 0 -7
sa:<day-today> —	11 -6 -6 0
sa:<duty>	-8 10 3 -12
sa:<gate>	10 -6 0 -20
sa:<goods-amount>	0 -13 13 -4
sa:<goods-amount> <span>	-3 -5 9 0
sa:<goods-amount> in	-4 8 0 0
sa:<goods-amount> of	1 -12 8 0
sa:<goods>	-17 16 2 3
sa:<level-noun>	-2 -6 7 1
sa:<level>	12 -7 -2 -5
sa:<level> )	-5 7 0 0
sa:<level> ,	3 1 -9 0
sa:<level> .	19 -7 -15 -14
sa:<level> ;	8 -6 0 0
sa:<level> after	-5 0 7 0
sa:<level> and	33 -25 -8 0
sa:<level> apply	-7 7 0 0
sa:<level> as	19 -17 0 -1
sa:<level> at	-5 -9 12 0
sa:<level> dearer	5 -11 4 0
sa:<level> duty	-12 12 0 0
sa:<level> for	4 0 -7 0
sa:<level> from	13 0 -20 0
sa:<level> on	-12 13 -1 1
sa:<level> since	11 -8 0 0
sa:<level> tariff	-10 1 10 0
sa:<level> tax	-11 11 0 0
sa:<level> that	5 0 -7 0
sa:<level> which	-6 0 6 0
sa:<money>	39 -27 -15 -3
sa:<money> .	15 -12 0 0
sa:<money> <span>	16 -5 -9 0
sa:<money> a	7 -6 0 0
sa:<money> in	7 -4 0 0
sa:<money> of	-11 14 0 0
sa:<money> per	6 -6 0 0
sa:<month-ahead>	-18 9 3 4
sa:<month-ahead> ,	-22 17 2 0
sa:<month-ahead> .	-13 19 -2 -1
sa:<month-ahead> ;	-7 7 0 0
sa:<month-ahead> to	-1 6 0 0
sa:<month-gone>	6 1 -18 3
sa:<month-gone> )	-14 17 -1 0
sa:<month-gone> ,	-24 21 2 0
sa:<month-gone> .	-13 9 2 0
sa:<month-gone> ;	-21 16 7 0
sa:<month-gone> and	15 -8 -12 -5
sa:<month-gone> for	13 -7 -8 0
sa:<month-gone> is	7 -6 0 0
sa:<month-today>	16 -13 -1 0
sa:<name>	9 2 -23 9
sa:<name> "	-8 9 0 0
sa:<name> 's	-7 12 -17 7
sa:<name> (	12 -11 0 0
sa:<name> )	3 -11 4 0
sa:<name> ,	2 -17 15 0
sa:<name> -	-9 2 5 0
sa:<name> .	26 -37 0 5
sa:<name> :	12 -9 0 0
sa:<name> <day-today>	12 -9 0 0
sa:<name> <level>	8 -8 0 0
sa:<name> ?	8 -8 0 0
sa:<name> agree	-9 9 0 0
sa:<name> and	-4 -6 12 4
sa:<name> are	-11 4 6 0
sa:<name> at	10 -3 -5 0
sa:<name> because	8 0 -7 0
sa:<name> buy	-6 0 8 0
sa:<name> by	-24 26 -1 0
sa:<name> charge	14 -13 0 0
sa:<name> come	12 -10 0 0
sa:<name> for	21 -9 -15 0
sa:<name> from	7 -2 -3 0
sa:<name> go	-9 9 0 0
sa:<name> government	-19 21 0 0
sa:<name> hold	-2 -11 2 10
sa:<name> is	12 -1 -10 0
sa:<name> let	-10 11 0 0
sa:<name> may	-6 7 0 0
sa:<name> meet	8 -21 8 2
sa:<name> on	2 -2 1 -6
sa:<name> put	7 -6 0 0
sa:<name> raise	8 -8 0 0
sa:<name> reach	-14 0 15 0
sa:<name> require	-7 0 0 8
sa:<name> say	10 -8 0 0
sa:<name> sign	-6 0 6 0
sa:<name> stop	21 -20 0 0
sa:<name> suspend	-19 6 13 0
sa:<name> take	-1 9 -8 0
sa:<name> tariff	5 8 -21 0
sa:<name> that	21 -17 -3 0
sa:<name> to	24 -15 -12 0
sa:<name> trade	-7 3 2 0
sa:<name> treasury	5 -7 1 0
sa:<name> until	-8 10 0 0
sa:<name> want	-8 15 -9 0
sa:<name> was	-12 0 5 10
sa:<name> will	1 -2 2 -6
sa:<name> would	0 6 -7 0
sa:<name> —	14 -12 0 0
sa:<not>	8 0 -12 -5
sa:<number>	-2 -20 28 0
sa:<number> "	-8 0 10 0
sa:<number> (	-9 -11 17 0
sa:<number> ,	20 -8 -16 -3
sa:<number> .	24 -35 9 0
sa:<number> :	-26 26 3 -1
sa:<number> <day-ahead>	6 -5 0 0
sa:<number> <name>	-6 9 -1 0
sa:<number> a	6 -2 0 0
sa:<number> again	-14 -9 15 4
sa:<number> and	-14 0 17 0
sa:<number> cent	6 -5 0 0
sa:<number> country	9 -7 -1 0
sa:<number> for	0 -7 6 0
sa:<number> hour	-19 21 0 0
sa:<number> in	20 -11 -10 0
sa:<number> is	-5 6 0 0
sa:<number> minute	-32 26 6 0
sa:<number> of	19 -19 -1 0
sa:<number> on	-6 6 -7 7
sa:<number> people	-6 7 0 0
sa:<number> round	11 -5 -2 0
sa:<number> th	-12 12 0 0
sa:<number> the	-6 6 0 0
sa:<number> to	4 -10 5 0
sa:<number> was	-5 0 6 0
sa:<number> where	10 -6 0 0
sa:<number> —	16 -13 -1 0
sa:<office>	-11 11 -15 9
sa:<office> ,	-8 9 -2 0
sa:<office> .	-11 4 -13 15
sa:<office> <person>	5 -9 5 0
sa:<office> and	-9 12 -3 0
sa:<office> have	0 -13 13 0
sa:<office> in	13 -16 3 0
sa:<office> meet	-2 11 0 -6
sa:<office> of	-16 19 0 -3
sa:<office> say	12 -7 -3 0
sa:<office> to	0 -5 0 6
sa:<office> will	5 1 0 -8
sa:<organisation>	5 4 -20 2
sa:<organisation> 's	8 -5 0 0
sa:<organisation> )	-15 15 0 0
sa:<organisation> ,	-15 8 6 0
sa:<organisation> .	-16 16 2 -3
sa:<organisation> and	22 -25 0 1
sa:<organisation> announce	-7 11 0 0
sa:<organisation> confirm	-2 0 0 6
sa:<organisation> has	-20 18 -5 8
sa:<organisation> is	-5 -4 0 9
sa:<organisation> of	17 -16 0 0
sa:<organisation> on	8 -5 0 0
sa:<organisation> published	-6 12 -6 0
sa:<organisation> say	10 2 -17 0
sa:<organisation> take	6 -6 0 0
sa:<organisation> would	-8 6 1 0
sa:<person>	7 18 -29 -7
sa:<person> 's	14 -8 -17 8
sa:<person> (	1 -10 5 0
sa:<person> ,	25 -11 -17 -11
sa:<person> .	-1 0 3 -6
sa:<person> add	10 -4 -6 0
sa:<person> and	-15 28 -10 -3
sa:<person> announce	-7 -8 12 0
sa:<person> for	-5 16 -9 0
sa:<person> had	0 -10 1 8
sa:<person> has	-4 11 -11 0
sa:<person> in	10 -9 -1 0
sa:<person> is	2 6 -8 -4
sa:<person> meet	-16 21 -2 0
sa:<person> of	10 -6 -3 0
sa:<person> on	-17 10 10 0
sa:<person> say	-11 15 -3 0
sa:<person> sign	-10 19 -6 0
sa:<person> sit	-7 7 0 0
sa:<person> spoke	15 0 -13 0
sa:<person> tell	10 -1 -9 0
sa:<person> that	4 4 -10 0
sa:<person> to	-15 23 -11 0
sa:<person> was	15 -3 -12 0
sa:<person> would	-25 23 2 0
sa:<person> write	23 -19 -4 0
sa:<points>	22 -15 -6 0
sa:<points> of	-11 12 0 0
sa:<points> on	10 -11 0 0
sa:<quality>	3 5 -18 1
sa:<quality> )	-5 -14 8 7
sa:<quality> ,	12 -10 0 0
sa:<quality> and	-36 35 -10 6
sa:<quality> cabinet	-5 6 0 0
sa:<quality> car	-14 17 -5 0
sa:<quality> cheese	9 -8 0 0
sa:<quality> coal	-15 0 16 0
sa:<quality> colleague	-10 11 0 0
sa:<quality> commerce	3 -6 0 2
sa:<quality> company	0 -5 -1 7
sa:<quality> copper	18 -16 0 0
sa:<quality> counterpart	8 -5 0 0
sa:<quality> delegation	-28 29 0 0
sa:<quality> duty	8 -6 0 0
sa:<quality> economy	7 -7 0 0
sa:<quality> farm	22 -6 -15 0
sa:<quality> flag	8 -7 0 0
sa:<quality> good	6 -11 0 0
sa:<quality> milk	-6 6 0 0
sa:<quality> minister	-10 12 0 0
sa:<quality> official	-10 15 -2 -2
sa:<quality> oil	12 -7 0 0
sa:<quality> one	3 -7 1 0
sa:<quality> orange	-12 13 0 0
sa:<quality> rice	-6 7 0 0
sa:<quality> salmon	9 -6 0 0
sa:<quality> ship	6 -5 0 0
sa:<quality> side	-12 12 0 0
sa:<quality> soybean	18 -6 -12 0
sa:<quality> steel	-11 11 0 0
sa:<quality> sugar	-5 6 0 0
sa:<quality> tariff	22 -13 -9 0
sa:<quality> trade	-6 7 0 0
sa:<quality> vice	6 -8 -2 3
sa:<quality> wine	8 -6 0 0
sa:<seat>	18 8 -30 -20
sa:<seat> 's	-17 17 0 0
sa:<seat> ,	3 4 -7 -7
sa:<seat> .	10 0 -12 -5
sa:<seat> :	9 -8 0 0
sa:<seat> <day-gone>	8 -1 0 -5
sa:<seat> <day-today>	8 -3 0 0
sa:<seat> and	-14 17 -3 0
sa:<seat> had	2 1 -7 0
sa:<seat> have	-5 6 0 0
sa:<seat> on	-13 1 8 4
sa:<seat> put	-6 0 6 0
sa:<seat> that	-3 6 0 0
sa:<seat> to	-8 8 0 0
sa:<seat> will	7 -3 -2 0
sa:<sender>	14 -17 -7 7
sa:<span>	-14 10 3 3
sa:<span> ,	-4 0 8 -3
sa:<span> .	9 -8 1 -18
sa:<span> ;	-9 13 -2 0
sa:<span> after	8 -7 0 -1
sa:<span> and	-15 18 -13 6
sa:<span> at	-22 18 4 0
sa:<span> before	4 -6 3 -1
sa:<span> extension	16 -14 0 0
sa:<span> in	-8 11 -1 0
sa:<span> later	7 -12 3 0
sa:<span> of	-31 23 -3 14
sa:<span> on	-11 -11 12 11
sa:<span> the	-3 7 -2 0
sa:<span> to	36 -22 -16 0
sa:<span> truce	-7 6 0 0
sa:<taker>	12 -20 7 -3
sa:<v-agree>	-6 8 7 -23
sa:<v-bear>	24 -18 -7 0
sa:<v-begin>	0 1 -13 17
sa:<v-buy>	-8 -9 14 4
sa:<v-deny>	0 -2 -17 19
sa:<v-end>	7 0 0 -13
sa:<v-propose>	-7 7 1 -3
sa:<v-say>	0 -1 6 -19
sa:<v-sell>	12 0 -14 -4
sa:<v-stay>	-2 -18 17 12
sa:<v-target>	18 -5 -12 -15
sa:<v-threaten>	26 -18 -8 -3
sa:<v-up>	2 -2 3 -7
sa:?	4 -1 4 -20
sa:@	6 -6 0 0
sa:a	-7 7 2 -8
sa:a .	8 -5 0 0
sa:a <level>	-26 18 12 0
sa:a <name>	0 0 -12 8
sa:a <number>	-3 -1 6 0
sa:a <office>	-8 7 -2 4
sa:a <organisation>	-5 8 1 -9
sa:a <quality>	-13 17 -1 0
sa:a <span>	-33 20 17 -1
sa:a big	-5 7 0 0
sa:a bill	-8 9 0 0
sa:a clause	10 -8 0 0
sa:a custom	7 -6 0 0
sa:a deal	-28 31 0 0
sa:a decree	14 -12 0 0
sa:a different	-7 8 0 0
sa:a draw	14 -14 0 0
sa:a drawer	11 -10 0 0
sa:a duty	20 -13 -7 0
sa:a fact	11 -1 -8 0
sa:a few	-14 12 1 0
sa:a first	0 5 -6 0
sa:a flat	-1 -5 0 8
sa:a fourth	6 -5 0 0
sa:a framework	-20 19 2 0
sa:a further	9 1 -14 0
sa:a handshake	-11 2 5 0
sa:a hurry	-15 16 0 0
sa:a joint	-3 8 -3 0
sa:a law	-13 0 15 0
sa:a levy	-7 7 0 0
sa:a list	-6 0 5 0
sa:a lower	6 -6 0 0
sa:a matter	-4 7 -1 0
sa:a meet	14 -5 -7 0
sa:a new	9 0 -4 -6
sa:a newspaper	6 -5 0 0
sa:a notice	-7 10 0 0
sa:a paper	-6 11 -2 0
sa:a pause	-10 13 -1 0
sa:a point	8 -7 0 0
sa:a quota	-10 13 -3 0
sa:a result	24 -20 -2 0
sa:a rise	7 -3 -1 0
sa:a second	-4 13 -15 0
sa:a short	-6 0 7 0
sa:a signature	15 -15 0 0
sa:a sixth	12 -11 0 0
sa:a state	-19 6 12 0
sa:a step	-5 0 6 0
sa:a strike	11 -11 0 0
sa:a successor	-10 12 0 0
sa:a summit	-8 -3 12 0
sa:a tariff	0 -19 15 -2
sa:a text	-15 16 0 0
sa:a third	25 -21 -3 -2
sa:a trade	11 -3 -6 0
sa:a treaty	-4 -9 12 0
sa:a truce	17 -11 -9 3
sa:a video	-8 -1 10 0
sa:a week	11 -4 -4 0
sa:a year	-18 13 1 0
sa:about	4 -9 3 1
sa:about an	-12 6 7 0
sa:about it	14 -13 0 0
sa:about tariff	-1 -3 6 0
sa:about the	17 -26 12 0
sa:about trade	-5 -5 0 9
sa:above	-7 -5 14 0
sa:abroad	6 -3 0 0
sa:accept	-9 5 4 0
sa:accept .	-10 10 0 0
sa:accord with	7 -6 0 0
sa:account	-2 -6 6 0
sa:accused	10 -2 -5 0
sa:across	-9 8 0 0
sa:across the	-9 9 0 0
sa:act	8 -4 -1 0
sa:add	8 -3 -4 0
sa:add .	3 0 -6 0
sa:additional	16 -18 0 0
sa:additional <level>	8 -1 -5 0
sa:additional duty	10 -6 -3 0
sa:additional tariff	-3 -7 8 0
sa:admit	6 0 0 -2
sa:adopt	27 -25 -3 0
sa:affair	-5 8 -1 0
sa:affair .	-6 9 -1 0
sa:after	22 -14 -3 -22
sa:after <day-ahead>	6 0 -4 0
sa:after <name>	6 -4 0 0
sa:after <person>	-6 2 4 0
sa:after <seat>	6 -3 0 0
sa:after <span>	-24 21 5 0
sa:after a	-2 -4 11 0
sa:after geneva	8 -7 0 0
sa:after it	7 0 -5 0
sa:after the	21 -11 -11 0
sa:after three	7 -6 0 0
sa:afternoon	0 -5 7 0
sa:afternoon ,	-10 10 0 0
sa:afternoon .	5 -17 8 0
sa:afterward	-9 0 0 10
sa:again	5 -8 0 3
sa:again .	-17 6 13 -2
sa:again from	10 -9 0 0
sa:again in	-12 1 -3 10
sa:against <level>	-6 6 0 0
sa:against the	11 -4 -4 0
sa:agenda	-1 9 -6 0
sa:ago	-19 12 3 2
sa:ago ,	4 -8 0 4
sa:ago .	-19 19 -1 0
sa:agree	-4 -1 15 -17
sa:agree .	-6 -10 16 0
sa:agree a	-6 0 7 0
sa:agree by	15 -8 -7 0
sa:agree in	8 -6 -1 0
sa:agree on	-31 31 2 -3
sa:agree to	16 -23 11 -5
sa:agree with	-5 7 0 0
sa:agreement	11 -4 -8 -3
sa:agreement ,	16 -14 -2 0
sa:agreement .	-9 8 0 0
sa:agreement and	0 6 -3 0
sa:agreement on	-2 8 -1 -7
sa:agreement that	8 -1 -5 0
sa:agreement to	-14 15 0 0
sa:agreement with	-11 -2 10 2
sa:ahead	-18 15 -1 3
sa:ahead .	-11 11 0 0
sa:aircraft	-4 0 6 0
sa:aircraft and	-3 -3 7 0
sa:airport	3 -11 8 0
sa:alive	-6 9 -1 0
sa:all	24 -25 -4 1
sa:all ,	11 -10 0 0
sa:all .	4 -3 -9 5
sa:all <quality>	8 -5 -2 0
sa:all but	4 -11 4 0
sa:all the	12 -7 -6 0
sa:alone .	-6 7 0 0
sa:along	14 -10 -3 0
sa:along the	10 -8 0 0
sa:already	13 -9 -3 0
sa:already .	6 -6 0 0
sa:although	20 -4 -16 0
sa:altogether .	-4 6 0 0
sa:aluminium	-13 16 0 -1
sa:am	14 -13 0 0
sa:am tell	7 -7 0 0
sa:ambassador	17 -16 0 0
sa:among	17 -9 -7 0
sa:among the	11 -7 -2 0
sa:amount	0 -8 0 6
sa:amount to	-1 -3 0 6
sa:an	9 -11 0 -1
sa:an <office>	9 -3 -4 0
sa:an <organisation>	8 -8 0 0
sa:an <quality>	6 -8 1 0
sa:an additional	13 -2 -9 0
sa:an agreement	2 0 1 -9
sa:an emergency	-6 0 0 9
sa:an end	7 -9 0 0
sa:an extension	-6 18 -6 -6
sa:an hour	-13 3 12 0
sa:an increase	-6 6 0 0
sa:an order	7 -1 -5 0
sa:and	-11 5 8 2
sa:and ,	-23 23 0 0
sa:and <level>	10 -12 0 0
sa:and <month-gone>	-7 8 0 0
sa:and <name>	-18 2 18 6
sa:and <number>	6 -4 -9 6
sa:and <person>	18 -10 -4 -10
sa:and <quality>	-10 20 -22 3
sa:and <seat>	0 5 -7 -3
sa:and <span>	7 -3 -2 0
sa:and a	-12 16 -8 0
sa:and agree	6 -19 16 0
sa:and announce	-11 16 -7 0
sa:and as	8 -8 0 0
sa:and at	-2 11 -6 0
sa:and both	0 0 -9 3
sa:and by	-36 37 0 0
sa:and coffee	13 -10 -1 0
sa:and come	7 -4 -4 0
sa:and each	-8 8 0 0
sa:and end	2 -5 -9 10
sa:and farm	-5 7 0 0
sa:and for	-12 5 7 0
sa:and forty	-2 -5 8 0
sa:and get	-6 10 -2 0
sa:and had	-5 -12 15 0
sa:and has	9 -17 3 2
sa:and he	-9 14 -5 0
sa:and i	-8 11 0 0
sa:and in	1 8 -10 -9
sa:and is	6 -1 -4 0
sa:and it	9 -8 0 0
sa:and its	6 -2 0 0
sa:and last	2 -8 8 0
sa:and leave	-7 11 -3 0
sa:and me	-1 6 -4 0
sa:and medicine	-11 15 -5 0
sa:and meet	-14 15 0 0
sa:and my	-10 10 0 0
sa:and no	-6 2 3 0
sa:and nobody	12 -2 -7 0
sa:and of	13 -17 2 0
sa:and on	11 -7 -3 0
sa:and one	-4 -11 14 0
sa:and part	-5 6 0 0
sa:and pay	-17 10 6 0
sa:and port	10 -10 0 0
sa:and put	7 -14 0 7
sa:and run	-13 19 -4 0
sa:and say	-11 0 14 0
sa:and sign	-19 23 -5 0
sa:and so	18 -16 0 0
sa:and some	-4 -1 7 0
sa:and soybean	-6 -5 2 7
sa:and stay	-15 10 4 0
sa:and steel	8 -6 0 0
sa:and textile	14 -12 0 0
sa:and that	-5 4 -12 10
sa:and the	39 -33 -6 -8
sa:and their	2 -17 13 0
sa:and then	-3 -2 7 0
sa:and they	6 -1 -3 0
sa:and to	5 -9 0 2
sa:and want	7 -6 0 0
sa:and was	18 -13 -5 0
sa:and were	8 -8 0 0
sa:and what	-7 8 0 0
sa:and when	-5 -2 9 0
sa:and will	0 -6 0 9
sa:and wine	-13 14 0 0
sa:and with	-1 -4 6 0
sa:and without	9 -8 0 0
sa:and your	-6 7 0 0
sa:announce .	8 -15 0 9
sa:announce <day-gone>	6 -5 0 0
sa:announce for	-6 0 7 0
sa:announce last	19 -11 -11 0
sa:announce on	-5 -9 13 0
sa:announcement	12 -9 -2 0
sa:another	16 -12 0 -3
sa:another <level>	-8 0 8 0
sa:another <span>	18 -14 -1 0
sa:answer	-7 9 0 -2
sa:answer on	7 -6 0 0
sa:answer to	-8 0 11 0
sa:answer with	-6 7 0 0
sa:any of	-15 12 2 0
sa:apart	3 -10 4 0
sa:apart .	7 -7 0 0
sa:appeal	-10 0 -8 16
sa:apply	-7 10 0 0
sa:apply .	-8 8 0 0
sa:approval	2 1 -6 0
sa:approval of	-3 6 -1 0
sa:approval with	-5 8 -2 0
sa:approve	-10 14 -4 0
sa:approve it	15 -14 0 0
sa:approve the	-16 17 0 0
sa:arabic	-7 8 0 0
sa:are .	-9 0 9 0
sa:are <level>	6 -6 0 0
sa:are at	-8 0 9 0
sa:are on	8 -8 0 0
sa:are to	0 8 -4 -3
sa:arrangement	10 -8 0 0
sa:arrangement .	-6 8 0 0
sa:arrangement to	2 -6 2 0
sa:as	12 -9 1 -9
sa:as <person>	10 -8 0 0
sa:as <seat>	-23 24 0 0
sa:as before	-7 2 4 0
sa:as far	9 -7 0 0
sa:as it	-6 9 0 0
sa:as long	1 -7 3 0
sa:as many	9 -7 0 0
sa:as much	15 -12 0 0
sa:as of	-10 11 -2 1
sa:as plan	9 -8 0 0
sa:as they	10 -7 0 0
sa:as well	-3 1 6 -4
sa:asia	18 -9 -10 0
sa:aside	-5 11 -6 0
sa:ask what	6 -6 0 0
sa:assembly	6 -6 0 0
sa:assess	-8 0 10 0
sa:at	7 -2 2 -18
sa:at .	-6 6 0 0
sa:at <level>	21 -9 -15 -8
sa:at <money>	11 -10 0 0
sa:at <number>	21 -8 -20 -1
sa:at a	16 -20 0 0
sa:at any	6 -5 0 0
sa:at every	9 -9 0 0
sa:at home	-10 0 11 0
sa:at it	-9 10 0 0
sa:at least	-1 -6 6 0
sa:at midnight	19 -18 0 0
sa:at noon	-6 10 0 0
sa:at once	-3 6 0 0
sa:at one	-1 -15 13 0
sa:at present	-16 7 0 11
sa:at the	-16 24 0 -10
sa:at thi	-6 -6 14 0
sa:at which	-12 14 0 0
sa:auction	-6 6 0 0
sa:await	12 -10 0 0
sa:await the	6 -5 0 0
sa:away	8 -4 -2 0
sa:back	21 -18 0 -4
sa:back at	7 -5 0 0
sa:back by	7 -6 0 0
sa:back from	1 -10 4 0
sa:back on	-4 -3 9 0
sa:back the	-14 14 0 0
sa:back to	16 -13 -3 0
sa:back with	-12 13 0 0
sa:balance	-9 -5 15 0
sa:ban on	-6 6 0 0
sa:bar	-8 11 -1 0
sa:bargain	10 -9 0 0
sa:bargaining	9 -5 -1 0
sa:battery	-30 28 3 0
sa:be	-2 11 -1 -21
sa:be ask	7 -7 0 0
sa:be at	-11 12 0 0
sa:be continue	6 -3 0 0
sa:be extend	-7 9 0 0
sa:be in	-19 21 0 0
sa:be know	-5 -3 10 0
sa:be no	9 -9 0 0
sa:be pay	-4 6 0 0
sa:be the	-12 16 0 0
sa:bean	13 -6 -6 0
sa:bean .	7 0 -5 0
sa:because	-2 10 -10 0
sa:because of	16 -8 -6 0
sa:become	8 -10 1 0
sa:beef	0 -12 13 -1
sa:been	-2 -5 7 4
sa:been in	6 -3 0 0
sa:been set	11 4 -16 0
sa:been tell	-10 -2 12 0
sa:beer	9 -6 0 0
sa:before	12 -3 -15 0
sa:before ,	12 -9 -1 0
sa:before .	-19 10 0 8
sa:before <day-ahead>	28 -26 0 0
sa:before a	-8 10 0 0
sa:before christma	-15 18 0 0
sa:before it	-8 11 -4 0
sa:before that	-3 -2 7 0
sa:before the	10 0 -18 0
sa:begin	-22 19 -10 12
sa:begin <span>	-24 11 -1 15
sa:begin in	-1 6 -3 0
sa:begin on	13 -17 3 0
sa:begin with	-11 5 0 5
sa:behind	-14 10 0 0
sa:behind the	-2 -3 7 0
sa:being	-1 -7 9 0
sa:being .	-5 -9 13 0
sa:believe	-20 12 7 0
sa:below	-7 -5 0 12
sa:beside	13 -12 0 0
sa:bessent	3 -6 1 0
sa:bessent and	4 -6 0 0
sa:between <month-gone>	-9 11 0 0
sa:between <name>	15 -18 2 -1
sa:between <person>	-4 7 0 0
sa:between the	-9 2 4 3
sa:between them	9 -7 0 0
sa:between two	-13 14 0 0
sa:beyond	4 0 -6 0
sa:bicycle	-9 9 0 0
sa:bid	-12 12 0 0
sa:big	-6 9 0 0
sa:bill	-11 12 0 0
sa:bin	-7 7 0 0
sa:biscuit	8 -8 0 0
sa:blinked	14 -9 -4 0
sa:bloc	-18 19 0 0
sa:boat	7 0 -5 0
sa:boeing	-7 0 8 0
sa:book	8 -7 0 0
sa:border	-2 9 -7 0
sa:both	-9 -2 11 4
sa:both country	0 -12 11 0
sa:both government	-10 2 7 0
sa:both side	18 -11 -4 -2
sa:bound	-13 13 0 0
sa:brandy	13 -12 0 0
sa:breakfast	16 -14 0 0
sa:briefing	-10 10 0 0
sa:bring	-7 9 0 0
sa:bring a	-8 11 0 0
sa:bring home	0 14 -13 0
sa:broke	0 0 -3 6
sa:broke down	28 -25 0 -1
sa:broke off	-23 24 0 0
sa:broke up	0 -5 0 9
sa:broker	7 -6 0 0
sa:budget	12 -11 0 0
sa:busan	14 10 -25 0
sa:busan ,	-8 8 0 0
sa:busan .	-6 9 0 0
sa:busan on	17 0 -17 0
sa:buse	-8 9 0 0
sa:business ,	-9 10 0 0
sa:but	-11 4 9 0
sa:but no	-8 3 6 0
sa:but not	-9 9 0 0
sa:but that	-8 8 0 0
sa:but the	7 -5 0 0
sa:butter	-5 7 0 0
sa:buy	-7 -2 5 6
sa:buy <goods-amount>	-3 -6 10 0
sa:buy <quality>	9 -3 -3 0
sa:buy themselve	-16 19 -2 0
sa:by	-2 8 -3 -9
sa:by <day-ahead>	18 -13 0 0
sa:by <level>	22 -17 -2 0
sa:by <month-ahead>	6 -5 0 0
sa:by <name>	-14 16 0 0
sa:by <number>	14 -13 0 0
sa:by <office>	-26 14 6 5
sa:by <person>	-17 28 -19 0
sa:by <points>	9 -8 0 0
sa:by <quality>	-12 0 13 0
sa:by <span>	-10 18 -5 -4
sa:by a	-18 10 10 0
sa:by its	7 0 -6 0
sa:by our	-21 21 0 0
sa:by telephone	25 -9 -18 0
sa:by the	-7 2 11 -8
sa:by video	10 -13 1 0
sa:c	17 -15 0 0
sa:c .	12 -10 0 0
sa:cabinet	7 -6 0 0
sa:calendar	5 -11 3 0
sa:call	-1 -6 6 2
sa:call had	-8 -5 12 0
sa:call it	16 -17 0 0
sa:call off	11 -4 -7 0
sa:call on	-1 -3 6 0
sa:call the	-13 18 -5 0
sa:calm	13 -7 -5 0
sa:can	5 -13 9 0
sa:cannery	-5 6 0 0
sa:capital .	6 -5 0 0
sa:car	-6 4 3 0
sa:car ,	-6 9 -1 0
sa:car from	-5 6 0 0
sa:car to	-6 8 0 0
sa:carrier	-4 7 0 0
sa:carry	5 4 -10 0
sa:carry out	9 0 -13 0
sa:carry the	-3 7 0 0
sa:ceasefire	29 -27 0 0
sa:ceasefire in	6 -6 0 0
sa:cement	-1 6 -3 -1
sa:cement and	-10 12 0 0
sa:cent	9 -8 0 0
sa:centre	-6 7 0 0
sa:certain	-13 0 15 0
sa:certificate	-12 5 0 7
sa:change	-1 -5 8 0
sa:changed	-10 12 0 0
sa:channel	6 0 -2 0
sa:charge <level>	15 -10 -3 0
sa:charge on	-5 8 -3 0
sa:charge to	-14 15 0 0
sa:cheese	10 -5 -2 0
sa:cheese .	6 -5 0 0
sa:chicken	-25 28 -1 0
sa:chief	-13 14 0 0
sa:chip	27 -9 -18 0
sa:chip ,	7 -3 -1 0
sa:christma	-7 11 0 0
sa:christma .	-8 9 0 0
sa:citru	11 -10 0 0
sa:claim	12 -7 -3 0
sa:client	5 -11 4 0
sa:climb	10 -9 0 0
sa:clock	-7 12 -7 0
sa:close	-8 3 7 -1
sa:close of	-5 6 0 0
sa:close on	-7 10 0 0
sa:closed <level>	13 -11 0 0
sa:closed on	-9 10 0 0
sa:closer	-25 25 0 0
sa:closing	-11 -6 16 0
sa:club	13 -12 0 0
sa:coal	-21 -2 25 0
sa:coal ,	-7 0 9 0
sa:cocoa	10 -9 0 0
sa:cod	11 -9 0 0
sa:coffee	-15 10 8 0
sa:coffee .	-23 24 0 0
sa:colleague	-10 11 0 0
sa:colleague ,	-6 7 0 0
sa:collect	0 6 -9 0
sa:collect the	8 -4 -2 0
sa:come	18 -13 -10 2
sa:come back	-15 16 0 0
sa:come down	-11 13 0 0
sa:come from	13 -9 -3 0
sa:come home	17 -14 -2 0
sa:come in	7 -5 0 0
sa:come into	0 -8 5 0
sa:come out	7 -11 0 0
sa:come to	-2 8 -5 0
sa:comment	-8 0 9 0
sa:commerce	-20 7 -3 17
sa:commerce ministry	15 -7 -12 0
sa:commerce secretary	-18 1 -4 17
sa:commission	-13 11 1 0
sa:commitment	8 -5 0 0
sa:company	5 -13 0 5
sa:complain	-8 6 0 0
sa:complete	7 -5 0 0
sa:concern	-7 0 8 0
sa:conclude	12 -5 -8 0
sa:conference	17 -23 8 0
sa:confirm	8 -9 0 3
sa:confirm .	4 -13 9 0
sa:confirm it	-4 6 0 0
sa:confirm on	4 -12 -2 6
sa:confirm the	-1 8 -6 0
sa:consensu	0 3 -7 0
sa:consensu ,	-6 8 0 0
sa:consent	-6 7 0 0
sa:consider	10 -1 -6 0
sa:constructive	-7 15 -3 0
sa:contain	-2 -5 8 0
sa:content	7 -5 0 0
sa:continue	27 -22 -3 0
sa:continue to	6 -5 0 0
sa:control	8 0 -5 -2
sa:control on	13 0 -10 0
sa:cooperation	-4 0 6 0
sa:copper	19 -18 0 0
sa:copper ,	11 -10 0 0
sa:corn	5 0 -7 0
sa:correct	8 -6 0 0
sa:corridor	-16 17 0 0
sa:cotton	-10 15 -4 0
sa:could	7 0 -8 -2
sa:could be	-10 12 0 0
sa:count	-7 5 -1 3
sa:count ,	-15 15 0 0
sa:counterpart	8 -5 -1 0
sa:counterpart ,	7 -5 0 0
sa:country	8 -10 0 0
sa:country '	-2 -4 0 7
sa:country 's	7 -4 0 0
sa:country ,	-9 -1 11 0
sa:country .	17 -13 -5 0
sa:country meet	-3 10 -1 -2
sa:country on	10 0 -10 0
sa:country that	-7 0 10 0
sa:course	-7 -11 15 0
sa:court	1 -5 -7 8
sa:cover	-11 11 0 0
sa:crossed	-6 7 0 0
sa:crude	-2 6 -2 0
sa:cup	16 -14 -1 0
sa:curb	0 -6 7 0
sa:curb on	0 -6 7 0
sa:custom	10 -11 0 0
sa:cut	-6 -10 10 8
sa:cut .	-7 0 0 9
sa:cut its	7 -7 0 0
sa:daily	-6 9 0 0
sa:dairy	11 -9 0 0
sa:date	0 12 -14 0
sa:date :	-9 10 0 0
sa:daughter	-10 10 0 0
sa:day	-11 16 2 -11
sa:day ,	-21 24 -1 0
sa:day .	11 -10 0 0
sa:day before	11 -8 -2 0
sa:day of	-19 16 5 -1
sa:de	6 -4 0 0
sa:dead	11 -10 0 0
sa:dead .	11 -10 0 0
sa:deadline	10 -8 0 0
sa:deal	-5 8 0 -5
sa:deal "	11 -11 0 0
sa:deal ,	-10 -9 18 0
sa:deal .	-15 34 -28 0
sa:deal for	-5 12 -6 0
sa:deal on	-7 3 3 0
sa:deal that	-4 -12 13 0
sa:dearer	6 -12 4 0
sa:debate	-14 15 0 0
sa:decide	-6 7 0 -1
sa:decide on	-9 11 0 0
sa:decided	-6 -6 12 0
sa:decline	7 -5 0 0
sa:decline to	6 -5 0 0
sa:delay	14 -5 -9 0
sa:delegation	-21 25 -3 0
sa:delegation of	21 -20 0 0
sa:deliver	7 -7 0 0
sa:delivery	7 -3 -1 0
sa:deputy	0 -8 0 9
sa:desk	7 0 -8 0
sa:desk ,	6 -4 0 0
sa:detail of	-5 0 7 0
sa:did	13 -10 -4 0
sa:did not	-21 21 0 0
sa:die	8 -6 0 0
sa:differ	8 -7 0 0
sa:difference	-19 16 0 3
sa:different	-6 7 0 0
sa:digit	9 -2 -5 0
sa:dinner	-5 -10 16 0
sa:discuss	-21 5 13 0
sa:discuss the	-2 -7 0 10
sa:dismiss	-12 12 0 0
sa:dispute over	-12 2 5 3
sa:divided	-7 0 0 8
sa:do not	8 -6 0 0
sa:do so	-8 9 0 0
sa:do we	-6 6 0 0
sa:doe	-18 -1 24 -2
sa:doe ,	-8 0 8 0
sa:doe not	-14 -7 22 0
sa:dollar	7 -6 0 0
sa:don't	6 -8 0 0
sa:done	0 11 -16 0
sa:done ,	-10 15 -6 0
sa:door	-1 -12 11 0
sa:double	-4 5 -9 3
sa:double its	6 -10 0 4
sa:double the	-5 6 0 0
sa:down	11 -1 -8 -11
sa:down .	10 -11 0 0
sa:down <level>	-18 19 0 0
sa:down by	10 -9 0 0
sa:down for	-9 8 0 0
sa:down from	9 -2 -4 0
sa:down in	-1 7 -1 -1
sa:down on	4 -9 3 0
sa:draw	24 -20 -4 0
sa:drawer	12 -12 0 0
sa:drink	6 -5 0 0
sa:drone	-16 0 18 0
sa:drop	-10 9 2 0
sa:drop its	-6 7 0 0
sa:drop the	-8 0 9 0
sa:due	4 -13 14 -9
sa:due course	-10 -5 15 0
sa:due to	12 -4 -9 0
sa:during	-5 -5 9 0
sa:during the	-5 -8 12 0
sa:duty	-5 12 -1 -14
sa:duty had	6 -5 0 0
sa:duty of	13 -17 5 -3
sa:duty on	-17 18 0 -3
sa:duty they	-11 13 -1 0
sa:duty would	1 -9 4 0
sa:each	17 -9 -7 -8
sa:each of	4 -6 0 0
sa:each other	21 -6 -20 0
sa:each year	8 -6 0 0
sa:earlier .	7 -7 0 0
sa:early	-18 18 0 0
sa:early .	-13 17 0 0
sa:earth ,	-14 6 7 0
sa:earth and	-7 0 8 0
sa:earth are	6 -5 0 0
sa:ease	-5 10 -4 0
sa:eat	13 -12 0 0
sa:economic	1 5 -9 0
sa:economy	17 -12 -6 0
sa:economy and	6 0 -4 0
sa:economy minister	13 -13 0 0
sa:edition	11 -10 0 0
sa:effect	10 0 -14 0
sa:effect .	13 -7 -6 0
sa:effect from	-5 6 0 0
sa:eighth round	-9 11 0 0
sa:either	8 -12 1 0
sa:either side	0 -6 5 0
sa:eleven	13 -12 0 0
sa:eleven hour	8 -7 0 0
sa:else	-8 13 -4 0
sa:emergency	0 -4 -7 8
sa:emergency law	-4 0 -1 9
sa:employ	-6 7 0 0
sa:employ <number>	-6 7 0 0
sa:employer	11 -11 0 0
sa:empty	0 8 -8 0
sa:end	-6 1 6 0
sa:end ,	7 0 -6 0
sa:end <day-today>	-11 14 -1 0
sa:end <span>	-5 4 6 -6
sa:end a	-4 -3 12 -1
sa:end in	5 -7 0 0
sa:end of	-24 21 5 0
sa:end on	20 -7 -17 -4
sa:end the	11 -9 0 0
sa:end their	10 -4 -3 0
sa:end to	4 -7 0 0
sa:end with	2 -8 5 0
sa:end without	-12 8 0 3
sa:energy	-4 10 -7 0
sa:engine	6 -4 0 0
sa:enter	19 -16 0 0
sa:evening	1 -10 11 -3
sa:evening .	-8 -7 18 0
sa:ever	13 -12 0 0
sa:everybody	-2 0 0 6
sa:everything	14 -12 0 0
sa:everything <quality>	-7 0 8 0
sa:everything else	-7 8 0 0
sa:excerpt	6 -5 0 0
sa:excerpt )	6 -5 0 0
sa:exchange	-5 6 0 0
sa:exchanged	11 -10 0 0
sa:exemption .	-3 7 -2 0
sa:existing	10 -5 -4 0
sa:expect	-5 1 7 -3
sa:expire	14 -12 0 -3
sa:expire .	-11 12 0 0
sa:expire on	19 -14 -1 -2
sa:explain	1 2 -9 0
sa:export	-3 8 -6 0
sa:export .	-8 8 0 0
sa:export control	3 4 -10 0
sa:export of	6 -2 -7 0
sa:exporter	0 -6 0 7
sa:extend	-11 12 0 -5
sa:extend a	8 -6 0 0
sa:extend by	12 -11 0 0
sa:extend the	8 -2 -4 0
sa:extend their	-2 0 7 0
sa:extend truce	-7 7 0 0
sa:extension	-11 19 0 -7
sa:extension .	-2 -12 14 0
sa:extension of	-2 11 -9 -4
sa:extension on	-14 14 0 0
sa:extra	-5 11 -5 0
sa:extra duty	-11 14 0 0
sa:face <level>	-9 9 0 0
sa:fact	1 -17 8 -1
sa:fact sheet	0 -17 8 -1
sa:fail	-18 19 0 0
sa:failed	-2 8 -8 0
sa:failed .	-8 9 0 0
sa:fair	-8 8 0 0
sa:fall	0 -19 16 0
sa:fall .	-7 0 8 0
sa:fall <level>	9 -8 0 0
sa:far	18 -14 -3 0
sa:far as	6 -4 0 0
sa:farm	1 8 -12 0
sa:farm good	1 10 -20 0
sa:farmer	-1 -5 7 0
sa:fee	12 -5 -8 0
sa:fee .	8 -7 0 0
sa:fee for	10 -8 0 0
sa:feed	8 -7 0 0
sa:fentanyl	28 -23 -4 0
sa:fentanyl .	7 -5 0 0
sa:few	-12 10 1 0
sa:fewer	-8 9 0 0
sa:fifth	-12 16 -3 0
sa:figure	19 -14 -3 0
sa:fill	-10 12 0 0
sa:final	-5 9 -3 0
sa:final approval	-6 8 -1 0
sa:finance minister	-9 9 0 0
sa:find	17 -16 0 0
sa:find out	13 -12 0 0
sa:finished	14 -11 0 0
sa:fire	8 -1 -5 0
sa:firm	9 -1 -7 0
sa:first	6 -17 0 13
sa:first meet	0 -5 -1 6
sa:first time	0 -9 19 -10
sa:first week	-6 10 -11 5
sa:fish	-10 15 -6 -1
sa:fish .	12 -10 0 0
sa:five	-12 0 10 0
sa:fix	-1 9 -4 -1
sa:fix .	-15 10 6 0
sa:flag .	6 -5 0 0
sa:flat	0 -9 0 8
sa:floor	-8 10 0 0
sa:flower	-26 28 -1 0
sa:fly	-6 7 0 0
sa:follow	11 -5 -6 0
sa:follow .	6 -8 0 0
sa:followed	-11 9 2 0
sa:following	16 -14 -1 0
sa:following .	14 -11 -3 0
sa:for	8 -5 6 -23
sa:for <day-ahead>	-24 21 2 0
sa:for <day-gone>	20 -19 0 0
sa:for <month-ahead>	-7 3 3 0
sa:for <name>	15 -6 -11 0
sa:for <number>	10 -20 6 0
sa:for <person>	-8 10 -1 0
sa:for <quality>	8 -10 0 0
sa:for <span>	-4 2 7 -15
sa:for a	15 -14 5 -11
sa:for an	-7 4 3 0
sa:for another	8 -7 0 0
sa:for every	0 -5 6 0
sa:for good	19 -13 -5 0
sa:for his	-1 6 -2 0
sa:for less	-5 8 -3 0
sa:for one	-18 7 12 0
sa:for rare	-2 6 -1 0
sa:for the	6 -5 5 -11
sa:for thi	6 -2 0 0
sa:for three	-12 12 0 0
sa:for trade	6 -11 0 4
sa:for us	-13 15 0 0
sa:for what	-8 10 0 0
sa:force	-18 16 -2 7
sa:force ,	-4 7 0 0
sa:force .	-22 24 -1 0
sa:forced	-2 -3 6 0
sa:foreign	18 -15 -2 0
sa:foreign ministry	0 -6 6 0
sa:foreseen	-6 11 -3 0
sa:former	7 -7 0 0
sa:forty	0 -6 7 0
sa:forty minute	-3 -2 8 0
sa:found	14 -11 -2 0
sa:found in	11 -11 0 0
sa:four	-11 13 0 -1
sa:four .	6 -6 0 0
sa:fourth	0 9 -7 -9
sa:fourth meet	-4 6 0 0
sa:fourth round	6 -1 -1 -4
sa:frame	-6 0 7 0
sa:framework	-37 33 6 0
sa:framework .	-1 8 -4 0
sa:framework for	-19 21 -2 0
sa:free	25 -21 -2 0
sa:free .	6 -4 0 0
sa:free of	11 -10 0 0
sa:friday	-8 -1 16 0
sa:friday ,	32 -29 -3 0
sa:friday <day-today>	-34 20 19 0
sa:friend	-4 6 0 0
sa:from	3 0 -10 6
sa:from <day-ahead>	-8 10 0 -1
sa:from <day-gone>	-13 16 -13 4
sa:from <level>	5 2 -13 -1
sa:from <month-ahead>	9 -7 0 0
sa:from <name>	1 -8 -2 10
sa:from <number>	18 -18 0 0
sa:from <quality>	-5 6 0 0
sa:from <seat>	22 -16 -7 0
sa:from a	6 0 -5 0
sa:from the	-18 -2 21 2
sa:frozen	-10 10 0 0
sa:fruit	13 -11 0 0
sa:full	-9 0 9 0
sa:full .	-6 6 0 0
sa:further	11 -7 -3 0
sa:further .	6 -15 7 0
sa:further <span>	13 -4 -7 0
sa:future	13 -12 0 0
sa:gap	10 -9 0 0
sa:gas	12 -8 -2 0
sa:gave	8 -4 -2 0
sa:gave the	-6 6 0 0
sa:gazette	-11 11 0 0
sa:general	-3 6 -2 0
sa:geneva	10 -4 -8 0
sa:geneva ,	12 -11 0 0
sa:georgia	-11 14 -1 0
sa:get	13 0 -14 -4
sa:get a	6 -3 0 0
sa:give	7 0 -8 -3
sa:give its	6 -6 0 0
sa:given	10 -9 0 0
sa:go	-11 4 10 0
sa:go ahead	-16 17 0 0
sa:go back	6 -3 -1 0
sa:go down	0 -9 8 0
sa:go for	0 -6 7 0
sa:go on	-23 19 6 -5
sa:go to	-12 6 0 7
sa:go up	16 -15 0 0
sa:gold	8 -8 0 0
sa:good	7 -19 6 -3
sa:good ,	-10 0 11 0
sa:good .	-15 -4 19 0
sa:good and	-11 0 13 0
sa:good at	-6 12 -5 0
sa:good for	13 -1 -11 0
sa:good from	8 -15 1 0
sa:good have	9 -7 0 -1
sa:good morning	-7 8 0 0
sa:good new	-5 6 0 0
sa:good of	-7 7 0 0
sa:good on	0 -16 14 0
sa:good to	7 -4 -9 4
sa:good will	14 1 -20 0
sa:good would	7 -1 -4 0
sa:government	-5 -5 16 0
sa:government have	-28 25 6 0
sa:government say	0 -6 5 0
sa:grape	-13 14 0 0
sa:grower	10 -15 0 1
sa:guarantee	8 -7 0 0
sa:gun	8 -7 0 0
sa:gyeongju	13 0 -11 0
sa:had	-3 0 -8 16
sa:had "	-14 17 -3 0
sa:had agree	-5 10 -1 0
sa:had been	-6 3 6 -6
sa:had bring	10 0 -9 0
sa:had failed	7 -5 0 0
sa:had no	-3 0 -6 8
sa:had not	4 -12 -3 9
sa:had offer	-14 14 0 0
sa:had put	-4 0 -5 7
sa:had receive	-8 1 7 0
sa:had sign	10 -7 -1 0
sa:had spoken	1 4 -8 0
sa:had talked	5 -18 0 10
sa:had the	13 -12 0 0
sa:had to	-7 7 0 0
sa:half	21 -21 0 0
sa:half a	10 -9 0 0
sa:halifax	-9 5 0 1
sa:hall	-11 11 0 0
sa:halt	-8 11 0 0
sa:hand	-10 5 4 0
sa:hand .	-16 17 -1 0
sa:handshake	-15 10 1 0
sa:hang	2 -13 9 0
sa:happen	-6 -4 10 0
sa:happened	6 -5 0 0
sa:harvest .	9 -8 0 0
sa:has	10 0 -19 0
sa:has <name>	-8 0 8 0
sa:has approve	7 -6 0 0
sa:has become	7 -6 0 0
sa:has call	10 -2 -5 0
sa:has confirm	1 3 -6 0
sa:has done	8 -3 -2 0
sa:has had	7 -5 0 0
sa:has it	-14 15 0 0
sa:has no	11 -17 0 4
sa:has not	-2 -7 13 0
sa:has nothing	-5 6 0 0
sa:has published	6 0 -4 0
sa:has put	18 -7 -10 0
sa:has rule	-6 0 0 9
sa:has say	-15 13 3 0
sa:has sign	0 6 -7 0
sa:has still	-22 22 0 0
sa:has take	-9 9 0 0
sa:has to	30 -27 0 0
sa:has until	-3 6 0 0
sa:has warn	-9 4 4 0
sa:has yet	-10 11 0 0
sa:have	5 -1 -2 -8
sa:have a	-4 6 0 0
sa:have agree	24 -28 2 0
sa:have ask	8 -7 0 0
sa:have been	0 -3 -6 6
sa:have extend	17 -14 0 0
sa:have it	7 -5 0 0
sa:have meet	11 -1 0 -5
sa:have reach	-6 7 0 0
sa:have sign	18 -10 -10 0
sa:have to	15 -15 0 0
sa:having	-3 8 -3 0
sa:having been	-4 6 0 0
sa:he	1 3 -11 2
sa:he and	-21 17 6 0
sa:he expect	-6 7 0 0
sa:he had	8 -6 -7 5
sa:he has	8 -3 -5 0
sa:he hope	9 0 -7 0
sa:he see	-5 -4 10 0
sa:he was	-4 11 -6 0
sa:he will	-19 18 0 0
sa:he would	26 -21 -5 0
sa:head	-8 6 1 0
sa:heading	8 -7 0 0
sa:health	0 -9 0 6
sa:hear	19 -15 -1 0
sa:heard	0 -6 5 0
sa:heavy	9 -6 -1 0
sa:height	6 -6 0 0
sa:help	0 -8 8 0
sa:help .	0 -11 10 0
sa:here	-25 14 15 0
sa:hide	-5 6 0 0
sa:high	-2 9 -5 0
sa:higher	9 -1 -8 0
sa:higher duty	-7 10 0 0
sa:highest	8 -7 0 0
sa:him	-11 5 9 0
sa:himself	-7 -2 0 10
sa:himself .	0 -9 -4 10
sa:his	6 5 -28 6
sa:his <office>	2 2 -6 0
sa:his <person>	-2 6 -2 0
sa:his <quality>	-11 15 -4 0
sa:his country	-5 7 0 0
sa:history	8 -6 0 0
sa:ho	7 -11 0 3
sa:hold	-24 12 9 4
sa:hold a	-7 2 2 0
sa:hold at	0 -7 0 5
sa:hold back	-9 12 -1 0
sa:hold for	33 -29 -5 0
sa:hold in	-7 10 0 0
sa:hold its	7 0 -4 0
sa:hold talk	-20 8 12 0
sa:hold the	-6 -2 8 0
sa:hold until	-20 17 5 0
sa:holiday	10 -7 0 0
sa:holiday .	8 -5 0 0
sa:home	8 -4 -3 0
sa:home with	9 -9 0 0
sa:hon	8 -7 0 0
sa:hope	-10 14 -1 0
sa:hope for	-5 0 6 0
sa:hope of	-16 16 0 0
sa:hope the	8 0 -7 0
sa:hour	10 -5 -6 -4
sa:hour .	-12 18 -5 0
sa:hour and	-3 -16 15 0
sa:hour before	-6 10 -3 0
sa:hour of	-5 6 0 0
sa:house	3 4 -12 0
sa:house .	-12 13 0 0
sa:household	8 -6 0 0
sa:how	-3 0 6 -1
sa:how the	-4 6 0 0
sa:hull	-8 9 0 0
sa:hurry	-6 8 0 0
sa:hurry .	-14 15 0 0
sa:i	9 -6 0 -1
sa:i am	11 -10 0 0
sa:i'm	11 -10 0 0
sa:ice	-4 -4 9 0
sa:if <name>	-16 21 -7 0
sa:if he	7 -7 0 0
sa:if it	6 -3 0 0
sa:if the	19 -18 0 0
sa:if you	-5 -5 10 0
sa:import	-3 -16 14 0
sa:import from	-13 0 15 0
sa:import of	8 -4 -1 0
sa:importer	-2 -8 10 0
sa:impose	5 3 -25 8
sa:impose a	7 0 -6 0
sa:impose on	-12 16 -3 0
sa:in	20 -22 7 -8
sa:in <month-ahead>	-6 -7 12 3
sa:in <month-gone>	-15 13 0 2
sa:in <name>	14 -12 0 -2
sa:in <number>	-15 13 2 -3
sa:in <organisation>	8 -5 0 0
sa:in <quality>	15 -11 -2 0
sa:in <seat>	-4 7 13 -21
sa:in <span>	17 -11 -5 0
sa:in a	-14 8 10 -1
sa:in all	-6 2 0 5
sa:in busan	13 3 -17 0
sa:in due	-10 -5 15 0
sa:in each	1 -6 1 0
sa:in force	-19 20 -11 8
sa:in geneva	8 -6 0 0
sa:in good	6 -2 0 0
sa:in gyeongju	12 0 -9 0
sa:in halifax	-9 4 0 1
sa:in it	-10 12 0 0
sa:in its	-2 7 -1 0
sa:in kuala	-6 0 4 0
sa:in london	8 -4 -3 0
sa:in madrid	9 -6 0 0
sa:in mid	10 0 -11 0
sa:in one	21 -16 -6 0
sa:in our	0 6 -5 0
sa:in pari	-7 2 5 0
sa:in person	-12 -15 11 15
sa:in place	12 -10 0 0
sa:in port	-5 6 0 0
sa:in talk	-13 14 0 0
sa:in tariff	-6 8 0 0
sa:in that	-11 12 0 0
sa:in the	7 -21 11 4
sa:in their	-23 14 1 5
sa:in three	-11 11 0 0
sa:in trade	-5 -3 9 0
sa:in two	-7 13 -4 0
sa:in which	15 -2 -10 0
sa:incheon	-13 12 0 0
sa:increase	-13 2 10 0
sa:index	-1 -5 7 0
sa:industrial	7 -5 0 0
sa:initialled	-6 10 -2 0
sa:ink	-7 7 0 0
sa:instead	15 -6 -7 0
sa:instead .	6 -5 0 0
sa:instead of	7 0 -6 0
sa:intend	0 -6 5 0
sa:interest rate	7 -7 0 0
sa:international	7 -5 0 0
sa:into	6 -20 13 -1
sa:into a	14 -13 0 0
sa:into effect	7 -6 0 0
sa:into law	6 0 -3 0
sa:investigation	-1 -4 8 0
sa:investment	-7 0 9 0
sa:is <level>	9 -4 -2 0
sa:is <number>	-18 9 -1 12
sa:is a	-9 12 0 0
sa:is about	-1 6 -3 0
sa:is at	7 -5 0 0
sa:is back	-7 8 0 0
sa:is being	7 -1 -3 0
sa:is done	-9 14 -6 0
sa:is due	-3 0 9 -5
sa:is in	-21 26 -2 0
sa:is missing	-5 6 0 0
sa:is no	16 -13 -1 0
sa:is not	0 5 -10 0
sa:is on	-5 -2 9 0
sa:is plan	-12 0 6 2
sa:is put	-11 11 0 0
sa:is sign	7 -6 0 0
sa:is silent	-14 0 15 0
sa:is still	-4 -1 0 9
sa:is suspend	12 -5 -5 0
sa:is the	18 -11 -3 0
sa:is to	6 -3 0 -2
sa:is up	6 -6 0 0
sa:issue	14 -12 0 0
sa:issue a	9 -8 0 0
sa:issued	-18 11 9 0
sa:issued on	-10 0 11 0
sa:it	14 -7 -6 -10
sa:it ,	28 -11 -20 0
sa:it .	-10 0 8 3
sa:it <level>	9 -8 0 0
sa:it all	7 0 -6 0
sa:it as	-10 4 0 4
sa:it at	8 -2 -3 0
sa:it be	-5 -4 10 0
sa:it by	-9 9 0 0
sa:it could	-7 9 0 0
sa:it doe	-5 7 0 0
sa:it end	0 -7 6 0
sa:it had	-11 9 3 0
sa:it has	30 -22 -12 0
sa:it in	11 -7 0 0
sa:it is	-6 0 0 7
sa:it lapse	-7 7 0 0
sa:it out	-8 0 10 0
sa:it pay	11 -6 -1 0
sa:it say	-3 7 -2 0
sa:it that	-14 16 0 0
sa:it the	11 -10 0 0
sa:it true	-5 6 0 0
sa:it up	12 -10 0 0
sa:it was	0 9 -7 -1
sa:it would	0 -3 6 0
sa:its	18 -11 -6 -6
sa:its <office>	-9 9 0 0
sa:its <organisation>	10 -7 0 0
sa:its approval	11 -10 0 0
sa:its commitment	7 -7 0 0
sa:its consent	7 -6 0 0
sa:its first	9 -3 -6 0
sa:its own	-4 -1 8 0
sa:its purchase	9 0 -8 0
sa:its tariff	17 -17 -4 4
sa:its value	8 -7 0 0
sa:itself	-12 15 -3 0
sa:izmir	13 -11 0 0
sa:jet	8 -6 0 0
sa:jinping	4 3 -7 0
sa:joint	0 8 -10 0
sa:joint fact	10 -1 -8 0
sa:joint statement	-12 13 0 0
sa:judge	-18 19 -2 0
sa:juice	9 -8 0 0
sa:juice ,	9 -8 0 0
sa:just	-6 9 -3 0
sa:jute	6 -4 0 0
sa:karoline	-12 11 1 0
sa:karoline leavitt	-12 11 1 0
sa:keep	-2 -3 7 0
sa:keep <level>	-13 12 0 0
sa:keep it	-6 8 0 0
sa:keep on	-6 0 6 0
sa:keep the	-7 5 0 0
sa:keep their	15 -19 4 0
sa:kettle	-7 7 0 0
sa:kilometre	7 -6 0 0
sa:kind	9 -7 0 0
sa:kind .	8 -6 0 0
sa:know	6 -9 3 0
sa:know .	-9 0 11 0
sa:know that	6 -3 0 0
sa:kuala lumpur	-7 0 7 0
sa:lago	-17 18 0 0
sa:lamb	-14 15 0 0
sa:lapse	-10 4 7 0
sa:lapse .	-18 11 8 0
sa:large	7 -3 -1 0
sa:last	5 -1 -1 -8
sa:last ,	-8 7 0 0
sa:last -	-11 12 0 0
sa:last <month-gone>	20 -7 -14 -1
sa:last <span>	28 -30 0 0
sa:last autumn	0 7 -8 0
sa:last day	-4 6 0 0
sa:last month	3 -6 4 0
sa:last until	15 -12 -2 0
sa:last week	-16 9 9 -1
sa:last word	-3 6 0 0
sa:lasted	-35 27 12 0
sa:lasted <span>	-8 9 0 0
sa:lasted about	-12 -2 15 0
sa:late	-19 25 -6 0
sa:late on	-13 18 -7 0
sa:later	10 -5 -3 -1
sa:later in	-5 0 6 0
sa:latter	-1 -4 7 0
sa:laughed	11 -10 0 0
sa:law	4 -25 6 8
sa:law .	17 -14 0 0
sa:law that	-10 0 11 0
sa:lay	12 -5 -6 0
sa:lay on	7 -4 -1 0
sa:lead	14 -14 0 0
sa:lead to	1 -10 8 0
sa:leader	0 6 -7 0
sa:leap	-11 11 0 0
sa:learned	10 -10 0 0
sa:least	-1 -6 6 0
sa:least <goods-amount>	-7 -1 9 0
sa:least <money>	11 0 -10 0
sa:leave	-16 13 -7 12
sa:leave it	-8 0 9 0
sa:leave the	-8 12 -2 0
sa:leavitt	-12 11 1 0
sa:leavitt say	-16 13 4 0
sa:led	-10 11 0 0
sa:led by	-6 7 0 0
sa:led to	-7 9 0 0
sa:length	9 -8 0 0
sa:lentil	-10 0 0 12
sa:less	2 7 -15 0
sa:less than	-1 6 -5 0
sa:let	3 -18 15 -1
sa:let in	3 -8 3 0
sa:let it	-9 0 9 0
sa:let the	18 -16 0 0
sa:letter	21 -13 -9 0
sa:level	-5 -15 18 3
sa:level of	-7 0 1 3
sa:levy	3 -10 7 0
sa:levy of	-7 7 0 0
sa:licensing	10 -2 -7 0
sa:lift the	-4 0 7 0
sa:like	-10 15 -8 0
sa:like .	-9 9 0 0
sa:like to	6 -4 0 0
sa:limit	1 -6 0 5
sa:limit on	0 -4 0 6
sa:list	-5 -13 17 0
sa:list of	-10 -9 18 0
sa:listed	10 0 -6 0
sa:little	-7 6 0 0
sa:live	-1 -13 13 0
sa:lobster	11 -11 0 0
sa:local	-9 11 0 0
sa:london ,	-7 9 0 0
sa:london .	12 -10 0 0
sa:london in	-13 14 0 0
sa:long	-8 7 0 0
sa:longer	8 -14 2 0
sa:longer truce	-5 0 7 0
sa:look at	-12 13 0 0
sa:lower	9 3 -20 0
sa:lower duty	6 -6 0 0
sa:lower its	18 -15 -1 0
sa:lower tariff	9 -9 0 0
sa:lower the	-6 11 -5 0
sa:lumber	-7 9 0 0
sa:lumpur	-7 0 7 0
sa:lunch	-1 -6 8 0
sa:lunch .	7 0 -5 0
sa:madrid	16 -11 -3 0
sa:magnet	-2 6 -2 0
sa:make	-5 -16 19 0
sa:make <number>	-9 0 10 0
sa:make with	-6 0 6 0
sa:many	14 -11 -3 0
sa:march	-7 8 0 0
sa:margin	19 -24 2 0
sa:margin of	18 -23 2 0
sa:mark	10 -9 0 0
sa:market	9 -13 3 0
sa:match	11 -8 -1 0
sa:matter	-1 -1 6 0
sa:matter of	-5 9 -2 0
sa:may	6 0 -7 -1
sa:may have	6 -5 0 0
sa:me	17 -9 -6 0
sa:meant	-10 0 10 -1
sa:meantime	-7 5 1 0
sa:meantime .	-8 5 1 0
sa:meanwhile	14 -10 -2 0
sa:measure	0 -5 7 0
sa:meat	-6 8 0 0
sa:mediator	20 -19 0 0
sa:medicine	0 5 -9 0
sa:medicine ,	3 1 -6 0
sa:meet	0 3 -17 12
sa:meet .	-10 5 -2 6
sa:meet <person>	-22 19 6 0
sa:meet again	-2 -5 0 10
sa:meet for	-4 6 0 -3
sa:meet in	18 -6 -6 -5
sa:meet of	9 -1 -5 -1
sa:meet on	23 -25 0 0
sa:meet the	9 -8 0 0
sa:meet there	-13 14 0 0
sa:meeting	6 -5 0 0
sa:member	-15 18 -3 0
sa:memorandum	8 -6 0 0
sa:men	-15 0 12 0
sa:mention	-14 -9 20 0
sa:mention the	-16 0 16 0
sa:mentioned	-10 11 0 0
sa:mid	10 0 -11 0
sa:mid -	10 0 -11 0
sa:midnight	0 5 -10 0
sa:midnight on	20 -16 -3 0
sa:million	10 -7 0 0
sa:mind	-6 8 0 0
sa:mineral	7 -7 0 0
sa:minister	-12 13 -7 0
sa:minister for	10 -14 0 4
sa:ministry	9 -25 2 8
sa:ministry of	-8 0 9 0
sa:minute	-19 4 16 0
sa:minute .	-21 19 0 0
sa:minute on	-4 -1 6 0
sa:minute past	-5 -9 12 0
sa:monday ,	8 -6 -1 0
sa:monday <day-today>	-6 8 0 0
sa:month	-9 21 -12 -11
sa:month ,	5 -9 5 0
sa:month .	-12 18 -7 -1
sa:month ago	-8 13 -5 0
sa:mood	-7 8 0 0
sa:more	-6 16 -15 -3
sa:more .	-15 23 -9 0
sa:morning	11 -7 -3 0
sa:most	-14 1 0 14
sa:most of	-31 16 0 15
sa:mostly	-15 0 7 10
sa:move	21 -16 -4 0
sa:move .	7 -7 0 0
sa:mr .	-8 4 3 0
sa:mr <person>	5 0 -6 -1
sa:much	0 -14 0 8
sa:much as	7 -6 0 0
sa:mumbai	6 -4 0 0
sa:must	10 -4 -5 0
sa:must still	-9 10 0 0
sa:mutual	-10 0 11 0
sa:my	-13 14 0 0
sa:name	-5 0 7 0
sa:name .	0 6 -6 0
sa:named	-3 6 0 0
sa:narrow	-5 6 0 0
sa:national	13 -9 0 0
sa:natural	8 -6 0 0
sa:near	6 -7 0 0
sa:nearly	10 -5 -1 0
sa:need the	-15 16 0 0
sa:needed	6 2 -12 0
sa:needed .	7 -5 0 0
sa:negotiate	-5 12 -4 -2
sa:negotiation	0 4 -8 0
sa:negotiation ,	6 -4 0 0
sa:negotiator	-9 16 -5 0
sa:neither	8 0 -5 0
sa:neither side	0 7 -4 0
sa:never	-4 0 7 0
sa:new	17 -22 7 -4
sa:new <organisation>	-17 11 5 0
sa:new duty	-6 0 7 0
sa:new for	-5 6 0 0
sa:new tariff	14 -8 -6 0
sa:newspaper .	11 -11 0 0
sa:newspaper report	8 -7 0 0
sa:next	0 7 0 -11
sa:next ,	-2 6 -1 0
sa:next .	-7 10 0 0
sa:next week	-1 9 -3 -7
sa:nickel	0 -14 12 -1
sa:night	0 14 -14 0
sa:night ,	13 -2 -9 0
sa:night .	-4 16 -11 0
sa:nile	10 -9 0 0
sa:nine	8 -7 0 0
sa:no	16 2 -32 5
sa:no ,	-5 8 0 0
sa:no ?	7 -6 0 0
sa:no change	6 -5 0 0
sa:no date	0 17 -17 0
sa:no less	-8 9 0 0
sa:no power	-5 0 -2 9
sa:no reason	9 -8 0 0
sa:no such	6 -5 0 0
sa:nobody	0 9 -15 0
sa:nobody 's	-6 7 0 0
sa:nobody has	0 4 -6 0
sa:none	23 -18 -5 0
sa:none .	16 -15 0 0
sa:northern	7 -6 0 0
sa:not	-8 -4 12 8
sa:not .	-28 29 0 0
sa:not a	7 -6 0 0
sa:not at	11 -10 0 0
sa:not been	0 -17 10 8
sa:not come	-8 8 0 0
sa:not go	-8 0 0 10
sa:not mention	-18 -4 21 0
sa:not say	7 -4 0 0
sa:not see	8 -2 -4 0
sa:not sign	11 -6 -2 0
sa:not take	11 -6 -4 0
sa:not to	24 -21 -1 0
sa:not touched	-6 3 2 0
sa:note	0 -19 12 0
sa:note of	-6 0 7 0
sa:note the	-9 0 10 0
sa:nothing	-8 6 9 -13
sa:nothing .	11 0 -7 -6
sa:nothing about	-12 13 0 0
sa:nothing but	12 -11 0 0
sa:nothing on	-4 -8 12 -1
sa:notice	-7 6 1 0
sa:notice of	10 -1 -6 0
sa:notice on	6 0 -6 0
sa:now	3 -7 6 -4
sa:now .	-2 -12 14 0
sa:now <level>	-9 11 0 0
sa:nowhere	7 -4 -1 0
sa:number	9 -1 -8 0
sa:number .	6 -3 0 0
sa:nvidia	11 0 -9 0
sa:object	-4 6 0 0
sa:of	-6 -1 3 10
sa:of "	9 -6 0 0
sa:of <day-ahead>	0 2 -10 3
sa:of <day-gone>	-22 7 19 -2
sa:of <day-today>	12 -8 0 0
sa:of <level>	-2 -11 13 0
sa:of <money>	6 -8 0 0
sa:of <month-ahead>	-6 13 -14 3
sa:of <month-gone>	5 -21 9 7
sa:of <month-today>	6 -5 0 0
sa:of <name>	27 -36 1 8
sa:of <number>	27 -14 -17 0
sa:of <office>	-5 0 0 8
sa:of <person>	-6 8 -7 7
sa:of <quality>	-12 2 8 4
sa:of <seat>	7 -7 -1 0
sa:of <span>	-20 28 -12 0
sa:of a	-4 -6 13 0
sa:of additional	11 -8 -3 0
sa:of all	-10 1 8 0
sa:of both	-7 -5 16 -3
sa:of commerce	-21 14 9 0
sa:of duty	-6 -6 12 0
sa:of everything	8 -8 0 0
sa:of good	-16 -1 16 1
sa:of his	-7 0 0 9
sa:of it	0 3 -6 0
sa:of last	9 -2 -7 0
sa:of nothing	10 -9 0 0
sa:of one	-20 16 4 0
sa:of origin	-3 -2 0 8
sa:of rare	5 -11 2 0
sa:of reference	-8 -2 11 0
sa:of soybean	13 -3 -8 0
sa:of talk	2 0 -11 5
sa:of tariff	11 -3 -5 0
sa:of that	-10 10 0 0
sa:of the	8 5 -16 -9
sa:of their	0 -2 7 -3
sa:of them	-11 0 11 0
sa:of thi	-20 23 0 0
sa:of those	-10 10 0 0
sa:of trade	-8 9 -10 7
sa:of two	23 -19 -2 0
sa:of up	-5 -6 11 0
sa:of what	-2 -1 6 0
sa:of which	3 3 -9 0
sa:off	-17 25 -3 -9
sa:off the	-15 7 8 0
sa:off their	-6 7 0 0
sa:offer	-1 9 -9 -1
sa:offer <number>	6 -5 0 0
sa:offer to	-8 10 0 0
sa:oil	8 -7 -16 8
sa:oil .	12 -6 -3 0
sa:oil and	6 -1 -3 0
sa:oil from	-9 0 0 10
sa:older	7 -4 0 0
sa:olive oil	-6 8 0 0
sa:on	10 -3 -3 -13
sa:on <day-ahead>	10 -6 -8 -1
sa:on <day-gone>	9 -3 -9 2
sa:on <day-today>	28 -25 -2 -15
sa:on <level>	-6 8 0 0
sa:on <money>	-17 21 -3 0
sa:on <name>	21 -21 -2 0
sa:on <span>	-24 22 0 0
sa:on all	10 -4 -5 0
sa:on an	-3 -10 14 0
sa:on battery	-13 8 4 0
sa:on both	10 -10 0 0
sa:on cement	-10 12 0 0
sa:on each	11 -7 -2 0
sa:on either	7 -7 0 0
sa:on everything	-9 2 6 0
sa:on export	-10 12 0 0
sa:on good	17 0 -17 0
sa:on hope	-16 16 0 0
sa:on ice	-8 0 10 0
sa:on import	-11 0 12 0
sa:on it	18 -9 -7 0
sa:on its	-1 2 -6 2
sa:on most	25 -15 -14 0
sa:on paper	4 -19 10 0
sa:on rare	10 -8 -2 0
sa:on rice	12 -12 0 0
sa:on soybean	-8 0 9 0
sa:on steel	6 -5 0 0
sa:on talking	0 -10 9 0
sa:on tariff	-15 16 0 0
sa:on that	-11 -3 15 0
sa:on the	-7 -1 19 -18
sa:on them	10 -8 0 0
sa:on top	5 -9 0 0
sa:on trade	14 -13 0 0
sa:on whether	9 -5 -3 0
sa:on which	-1 -5 6 0
sa:once	-10 11 0 -1
sa:once ,	7 -6 0 0
sa:once .	-9 10 0 0
sa:once more	-12 13 0 0
sa:once the	7 -6 0 0
sa:one	-15 -1 26 -13
sa:one ,	-11 -4 16 0
sa:one .	-13 20 -8 0
sa:one hear	7 -3 0 0
sa:one is	-9 0 10 0
sa:one minute	-5 -9 12 0
sa:one side	-7 0 4 0
sa:one with	-5 8 -2 0
sa:onion	10 -9 0 0
sa:only	-8 12 -1 0
sa:only the	-12 12 0 0
sa:open	0 -6 -3 9
sa:open .	-10 11 0 0
sa:open for	19 -17 0 0
sa:opened	11 -17 5 -2
sa:opened <level>	-6 7 0 0
sa:opening	10 -9 0 0
sa:opposed	6 -1 -2 0
sa:opposition	13 -12 0 0
sa:or	16 -16 0 -1
sa:orange	-15 16 0 0
sa:order	9 -8 -1 0
sa:order ,	-6 0 6 0
sa:order .	11 -1 -8 0
sa:order on	9 0 -8 0
sa:order that	-3 7 -3 0
sa:order to	-9 0 9 0
sa:ore	-13 14 0 0
sa:origin	-7 0 0 8
sa:other	18 -4 -18 -2
sa:other 's	15 -7 -8 0
sa:other side	-12 12 0 0
sa:otherwise	17 -17 0 0
sa:otherwise .	11 -10 0 0
sa:our	-13 13 -2 1
sa:out	16 -16 0 -7
sa:out in	8 -6 0 0
sa:out of	15 -18 -2 0
sa:out on	10 -10 0 -1
sa:out the	-3 10 -8 0
sa:out what	5 0 -7 0
sa:outstanding	8 -7 0 0
sa:over	-3 -11 18 -1
sa:over the	12 -11 0 -4
sa:over there	12 -12 0 0
sa:own	7 -10 0 0
sa:own <level>	6 0 -5 0
sa:own duty	6 -5 0 0
sa:pact	11 -9 0 0
sa:palace	-3 -4 8 0
sa:palm	14 -12 0 0
sa:palm oil	14 -12 0 0
sa:panel	6 -5 0 0
sa:paper	-17 5 11 2
sa:paper .	5 1 -10 0
sa:pari	-9 0 8 0
sa:park	-4 0 6 0
sa:part	-8 0 14 -4
sa:part ,	2 -7 2 0
sa:part .	-23 5 19 0
sa:part of	9 -2 -2 0
sa:party	8 -1 -6 0
sa:passed	0 -8 5 0
sa:passed the	7 -6 0 0
sa:past	-15 6 11 0
sa:past midnight	-15 18 -1 0
sa:pause	-10 16 -7 -2
sa:pause in	-25 26 0 0
sa:pay	0 -9 14 0
sa:pay <level>	-9 0 5 3
sa:pay <number>	10 -5 -3 -1
sa:pay a	-10 -1 13 0
sa:pay for	-2 -5 8 0
sa:pay in	-11 12 0 0
sa:pea	8 -8 0 0
sa:peace	-6 -3 14 0
sa:pen	9 -7 0 0
sa:pen .	8 -6 0 0
sa:per	9 -8 0 0
sa:permit	-7 7 0 0
sa:person	-12 -17 14 15
sa:pharmaceutical	-15 15 0 0
sa:phone	7 -4 -3 0
sa:photograph	-11 13 0 0
sa:piraeu	-9 9 0 0
sa:place	-3 -1 10 -3
sa:place of	8 -6 0 0
sa:plan	0 -7 7 0
sa:plan for	-10 0 7 1
sa:play	-8 11 0 0
sa:player	6 -4 0 0
sa:plu	6 -4 0 0
sa:pork	-10 11 0 0
sa:port	12 -5 -4 -2
sa:port charge	-8 8 0 0
sa:port fee	-5 7 0 0
sa:possible	-10 11 0 0
sa:postpone	11 -14 2 0
sa:potatoe	0 -10 0 7
sa:power	-22 15 1 8
sa:preliminary	8 -2 -3 0
sa:preliminary consensu	6 -1 -2 0
sa:prepare	3 0 -14 7
sa:prepare the	0 1 -6 3
sa:present	-11 4 -4 10
sa:president <person>	2 5 -7 0
sa:president of	0 -14 13 0
sa:press	14 -9 -5 0
sa:press )	15 -14 0 0
sa:press secretary	-7 11 -3 0
sa:price	24 -27 1 0
sa:price of	11 -9 0 0
sa:prime	7 -4 0 0
sa:prime minister	6 -4 0 0
sa:prisoner	22 -22 0 0
sa:produced	-12 7 5 0
sa:product .	-8 9 0 0
sa:profit	-11 12 0 0
sa:programme	11 -6 0 -4
sa:prolong	-1 10 -12 0
sa:prolong the	9 -3 -6 0
sa:prolong their	-11 12 0 0
sa:prolongation	-4 7 0 0
sa:prolonged their	-8 1 0 6
sa:promise	26 -24 -2 -4
sa:promise to	10 -3 -6 0
sa:propose a	6 -4 0 0
sa:protested	-11 0 12 0
sa:provide	-10 10 0 0
sa:provide for	-10 10 0 0
sa:province	10 -10 0 0
sa:published	-11 4 8 -1
sa:published a	-3 7 -2 0
sa:published its	18 -3 -14 0
sa:published the	-16 9 6 0
sa:purchase of	-2 6 -1 0
sa:purpose	-2 8 -1 0
sa:push	6 -5 0 0
sa:put	13 -31 3 9
sa:put <level>	10 -7 0 0
sa:put <number>	0 -6 -1 7
sa:put a	0 0 -5 7
sa:put his	9 -3 -5 0
sa:put it	6 -10 1 0
sa:put its	-6 -7 13 0
sa:put off	-8 13 -2 0
sa:put on	2 -7 1 0
sa:put tariff	-10 0 11 0
sa:quarrel	24 -14 -10 0
sa:quarrel over	8 0 -5 0
sa:question	4 -12 6 0
sa:question ,	-6 6 0 0
sa:quota	-2 7 -4 0
sa:quota .	-9 9 0 0
sa:radio	7 -7 0 0
sa:raise	22 -11 -10 -5
sa:raise its	19 -10 -9 0
sa:rare -	-1 -3 6 0
sa:rate	15 -17 0 0
sa:rate ,	6 -1 -2 0
sa:rate .	-9 9 0 0
sa:rate at	6 -4 0 0
sa:ratification	-8 9 0 0
sa:ratified	9 -8 0 0
sa:ratify	6 -5 0 0
sa:raw	-14 15 0 0
sa:reach a	-10 12 0 0
sa:reach an	-8 10 0 0
sa:reach the	-11 -3 14 0
sa:read it	-17 8 9 0
sa:ready to	6 -4 0 0
sa:receive	-2 -6 11 0
sa:reciprocal	-12 8 -6 10
sa:reciprocal ,	-9 10 0 0
sa:recommend	4 -10 -1 7
sa:red	13 -13 0 0
sa:reference	-8 -2 11 0
sa:refused	9 -10 0 0
sa:refused to	12 -8 -1 0
sa:regard	8 -3 -1 0
sa:region	7 -6 0 0
sa:reject	17 -12 -3 0
sa:release	3 -14 9 0
sa:released	8 -5 -1 0
sa:relief	-5 6 0 0
sa:remain	-9 7 5 0
sa:remain .	6 -3 0 0
sa:remain <level>	9 -8 0 0
sa:renewal	12 -7 0 0
sa:renewed	8 -10 0 0
sa:replace	10 -8 0 0
sa:replace the	8 -8 0 0
sa:reply	6 0 -11 0
sa:reply that	-7 10 -3 0
sa:reply to	8 -5 0 0
sa:report	7 -6 0 0
sa:report .	2 -8 3 0
sa:report on	8 -7 0 0
sa:report that	-6 8 0 0
sa:reporter	-2 11 -10 -3
sa:reporter .	6 -11 2 0
sa:reporter in	-4 6 0 0
sa:representative	-4 -4 0 7
sa:require	-11 3 0 7
sa:required	10 -8 0 0
sa:rest	0 5 -7 0
sa:rest for	-6 13 -5 0
sa:rested	7 -5 0 0
sa:restriction	6 -1 -1 0
sa:result	3 -7 2 0
sa:result .	12 -11 -3 1
sa:result of	-6 0 8 0
sa:resume	-7 8 0 0
sa:resume on	-15 15 0 0
sa:retaliate	8 -2 -3 0
sa:return	13 -9 -3 0
sa:return from	11 -4 -5 0
sa:return to	8 -6 0 0
sa:review	-4 -4 10 0
sa:right	0 0 -7 0
sa:ring	10 -9 0 0
sa:rise <level>	22 -20 0 0
sa:rise by	9 -7 0 0
sa:rise on	-12 12 0 0
sa:rise to	-14 15 0 0
sa:river	22 -22 0 0
sa:road	6 -4 0 0
sa:road .	7 -5 0 0
sa:room	28 -25 -4 0
sa:room .	20 -18 0 0
sa:round	1 9 -22 0
sa:round ,	0 0 -7 4
sa:round .	-13 19 -3 -5
sa:round in	-11 0 0 9
sa:round of	29 -18 -15 -9
sa:round on	-4 6 0 0
sa:round since	-8 14 -2 -2
sa:rule	0 -11 -11 20
sa:rule .	-7 0 9 0
sa:rule of	-3 -2 0 7
sa:rule on	-1 2 -10 8
sa:rule that	0 0 -6 8
sa:run	19 -19 -8 7
sa:run ,	-7 7 0 0
sa:run out	6 -3 0 -1
sa:run to	11 -5 -4 0
sa:run until	-8 -3 0 11
sa:sail	7 -7 0 0
sa:sale	10 -14 -4 4
sa:salmon	7 -4 0 0
sa:same	-5 14 -5 -9
sa:same .	9 0 -8 0
sa:same day	0 5 -9 0
sa:same evening	-9 11 0 0
sa:sardine	-5 -7 0 11
sa:save	7 -3 -2 0
sa:say	-3 7 0 -13
sa:say "	-7 7 0 0
sa:say .	6 0 -6 0
sa:say ;	-4 -2 8 0
sa:say <level>	-8 8 0 0
sa:say <name>	19 -6 -13 0
sa:say <person>	-2 -4 9 0
sa:say <seat>	-5 7 0 0
sa:say a	8 -7 0 0
sa:say in	-6 0 7 0
sa:say it	-7 -2 12 0
sa:say on	26 -26 -2 0
sa:say so	-2 -9 10 0
sa:say that	-18 20 0 0
sa:say the	4 -19 8 0
sa:say there	9 -3 -4 0
sa:say what	-15 19 -2 0
sa:say yes	22 -20 -1 0
sa:scale	-11 0 12 0
sa:scale .	-12 0 13 0
sa:schedule	0 -5 0 7
sa:school	8 -7 0 0
sa:scott	3 -6 1 0
sa:scott bessent	3 -6 1 0
sa:sea	5 -14 9 0
sa:sea .	0 -9 9 0
sa:season	13 -5 -5 0
sa:seat	1 1 -6 0
sa:second	-9 8 0 1
sa:second day	-19 16 4 0
sa:second meet	-14 16 0 0
sa:second round	5 0 -8 -3
sa:second week	6 -26 10 7
sa:secondary	-5 6 0 0
sa:secondary tariff	-5 6 0 0
sa:secretary	-14 3 -4 18
sa:secretary karoline	-11 13 -1 0
sa:secretary scott	6 -9 1 0
sa:section	0 -5 6 0
sa:section <number>	0 -5 6 0
sa:see	6 -8 3 -3
sa:see it	-11 13 0 0
sa:see no	11 -10 0 0
sa:seek	8 -6 0 0
sa:seem	-14 14 0 0
sa:seem to	-14 14 0 0
sa:sell	14 -13 -1 0
sa:service	10 -9 0 0
sa:session	-1 8 -2 -2
sa:set .	7 12 -16 0
sa:settle	-13 9 4 0
sa:settle for	0 -8 6 0
sa:settle the	-9 2 3 1
sa:shake	-9 1 6 0
sa:shake hand	-9 2 6 0
sa:shall	-6 10 -1 0
sa:she	10 -8 0 0
sa:sheep	10 -6 0 0
sa:sheet	0 -12 9 -2
sa:sheet of	-17 0 18 0
sa:sheet on	14 -5 -10 0
sa:shell	6 -5 0 0
sa:shelve	4 4 -9 0
sa:ship	12 -7 -4 0
sa:shipment	1 -7 0 4
sa:shoe	-19 20 0 0
sa:shook	6 -16 4 0
sa:shook hand	0 -7 4 0
sa:shorter	-7 3 1 0
sa:should	-2 -8 10 0
sa:should be	-7 -7 12 0
sa:show	-18 22 -5 0
sa:shut	5 -10 3 0
sa:side	-6 9 0 0
sa:side .	-4 0 6 0
sa:side are	8 -7 0 0
sa:side say	-9 8 0 0
sa:side want	-5 6 0 0
sa:side would	9 -8 0 0
sa:sign	-3 9 -5 0
sa:sign "	-9 10 0 0
sa:sign ,	-5 -4 10 0
sa:sign .	8 0 -13 0
sa:sign ?	8 -10 0 0
sa:sign a	-15 11 4 0
sa:sign an	12 -1 -13 0
sa:sign and	9 -8 0 0
sa:sign by	-14 16 -1 0
sa:sign for	-9 14 -5 0
sa:sign it	18 -13 -4 0
sa:sign the	22 -12 -14 0
sa:sign trade	-11 3 6 0
sa:signature	17 -13 -5 0
sa:signature .	14 -13 0 0
sa:signature is	7 -7 0 0
sa:silence	0 -9 6 0
sa:silent	-14 0 15 0
sa:silent on	-14 0 15 0
sa:similar	-10 13 -2 0
sa:since	5 -12 -2 13
sa:since .	0 -14 14 0
sa:since <day-gone>	-1 10 -14 -3
sa:since <month-gone>	10 0 -15 -1
sa:since <number>	-8 -1 13 0
sa:since then	-6 9 0 0
sa:sir	-8 -8 13 0
sa:sir <person>	-9 -5 13 0
sa:sixth	8 -7 -2 1
sa:sixth round	8 -9 0 2
sa:size	-8 9 0 0
sa:slap	-5 6 0 0
sa:slap <level>	-6 7 0 0
sa:slip	-1 -5 7 0
sa:slip <level>	-6 0 7 0
sa:slowly	7 -7 0 0
sa:small	9 -8 0 0
sa:smoke	17 -16 0 0
sa:snow	-3 -5 9 0
sa:so	14 -15 1 -2
sa:so .	6 -9 0 0
sa:so did	21 -20 0 0
sa:so far	9 -5 -2 0
sa:soap	-4 6 0 0
sa:solution	-7 10 0 0
sa:some <number>	9 -6 0 0
sa:some chemical	-4 -1 7 0
sa:some of	-10 10 0 0
sa:something	-13 17 -7 0
sa:source	0 -10 10 0
sa:soybean	19 -10 -17 5
sa:soybean .	10 -1 -7 0
sa:speak	-3 0 7 0
sa:speak for	-13 13 0 0
sa:speak of	-12 0 12 0
sa:speaking	-5 7 0 0
sa:special	-7 8 0 0
sa:spent	-13 6 -1 6
sa:spoke	14 -5 -9 0
sa:spoke of	8 -5 -2 0
sa:spoken	7 -13 6 0
sa:spoken of	-4 6 0 0
sa:spokeswoman	-7 4 3 0
sa:spring	-1 -2 6 0
sa:spring ,	-2 6 0 0
sa:spring .	-5 -3 9 0
sa:staff	-14 0 19 -7
sa:stamp	8 -8 0 0
sa:stand	2 -9 6 0
sa:stand .	0 -7 7 0
sa:stand on	6 -5 0 0
sa:standstill	-9 15 -5 -1
sa:standstill of	8 -7 0 0
sa:start	0 -1 -8 8
sa:start on	-1 -3 0 7
sa:state	-10 1 9 0
sa:state visit	-12 5 6 0
sa:statement	6 -1 -3 0
sa:statement .	10 -9 0 0
sa:statement of	8 0 -10 0
sa:statement on	-9 9 0 0
sa:statement that	-6 0 6 0
sa:stay	3 2 -8 -1
sa:stay .	-6 8 0 0
sa:stay as	-11 12 0 0
sa:stay on	6 0 -7 0
sa:steel	10 -5 -6 0
sa:steel and	12 -10 0 0
sa:step	-9 7 2 0
sa:step .	22 -22 0 0
sa:step back	6 -11 1 0
sa:still in	10 -8 0 0
sa:still to	-27 21 0 9
sa:stockholm	-7 12 -3 -1
sa:stop	3 5 -16 0
sa:stop .	-14 14 0 0
sa:strike	24 -18 -3 0
sa:subject	-5 7 -1 0
sa:subject to	-6 8 -1 0
sa:successor	-10 12 0 0
sa:such a	6 -2 -3 0
sa:such meet	-2 7 0 0
sa:sugar	-2 9 -6 -2
sa:sugar from	-10 10 0 0
sa:summary	-12 10 2 0
sa:summer	-19 16 5 0
sa:summer .	0 -4 7 0
sa:summit	-8 -9 14 0
sa:summit in	-5 -6 10 0
sa:sunday	15 -6 -13 -1
sa:sunday <day-today>	22 -15 -10 0
sa:supply	-9 9 0 0
sa:sure	9 -8 0 0
sa:sure .	7 -7 0 0
sa:suspend	4 -10 9 -2
sa:suspend .	9 -8 0 0
sa:suspend <points>	-10 10 0 0
sa:suspend its	-7 1 4 0
sa:suspend the	0 -3 6 0
sa:suspend their	0 -13 12 0
sa:suspension	-5 11 -4 0
sa:table	7 0 -12 0
sa:table ,	10 -9 0 0
sa:table .	6 -1 -2 0
sa:take	-3 7 -5 1
sa:take <level>	14 -12 0 0
sa:take effect	9 0 -12 0
sa:take it	-10 0 0 9
sa:take note	-5 0 6 0
sa:take on	-5 6 0 0
sa:take the	7 -3 0 0
sa:take up	-6 0 8 0
sa:talk	13 0 -32 3
sa:talk ,	-2 7 -5 0
sa:talk .	14 -14 1 -1
sa:talk :	11 -11 0 0
sa:talk about	20 -16 0 -1
sa:talk and	7 -3 -2 0
sa:talk at	0 -6 8 0
sa:talk had	8 -5 -2 0
sa:talk in	17 -6 -9 -3
sa:talk on	-10 12 0 -3
sa:talk since	-14 16 0 0
sa:talk that	-12 13 0 0
sa:talk to	13 -12 0 0
sa:talk were	6 -6 0 0
sa:talk with	-25 20 0 4
sa:talked	0 -2 -11 9
sa:talking	3 -11 6 0
sa:talking about	-1 -3 6 0
sa:tariff	-11 10 1 0
sa:tariff .	-6 0 7 0
sa:tariff are	0 -1 -5 8
sa:tariff commission	-13 11 1 0
sa:tariff for	-22 13 11 0
sa:tariff in	5 -10 1 0
sa:tariff is	-8 8 0 0
sa:tariff of	-21 1 21 0
sa:tariff on	4 6 -17 2
sa:tariff that	16 -14 0 0
sa:tariff truce	12 -2 -9 -8
sa:tariff war	-1 8 -4 0
sa:tea	21 -11 -9 0
sa:team	-12 5 -1 8
sa:team ,	-6 6 0 0
sa:technical	-2 6 0 0
sa:technology	0 4 -6 0
sa:telephone	33 -18 -20 0
sa:telephone on	12 -12 0 0
sa:tell	9 -2 -5 -3
sa:tell ,	11 -5 0 -2
sa:tell reporter	-2 7 -3 -1
sa:tell that	-6 -1 9 0
sa:tell the	1 5 -10 0
sa:tell thi	12 -12 0 0
sa:tell to	-12 0 13 0
sa:tell us	-7 8 0 0
sa:tell you	8 -7 0 0
sa:ten	-7 0 7 0
sa:ten minute	-4 -1 7 0
sa:tenth	16 -15 0 0
sa:term	10 -13 0 0
sa:term of	2 -15 11 0
sa:text	-21 10 17 -2
sa:text ,	15 -9 -5 0
sa:text .	-15 17 -1 0
sa:text of	7 -4 0 0
sa:textile	15 -11 0 0
sa:th	-12 12 0 0
sa:than	-4 17 -20 -6
sa:than <level>	-11 14 -5 0
sa:than <span>	-5 10 -5 0
sa:than a	11 -10 0 0
sa:than in	-7 7 0 0
sa:than the	7 -1 -3 0
sa:that	-5 2 7 -7
sa:that ,	8 -5 -1 0
sa:that .	4 -6 5 -6
sa:that <level>	-9 10 0 0
sa:that <name>	-4 2 -19 17
sa:that <number>	6 0 -3 0
sa:that <person>	2 -21 1 8
sa:that <quality>	-7 -5 12 0
sa:that ?	6 -6 0 0
sa:that a	18 -11 -4 0
sa:that an	14 -12 0 0
sa:that begin	-5 11 -4 0
sa:that both	-13 13 0 0
sa:that end	-7 -1 11 0
sa:that expire	-6 8 0 -1
sa:that had	9 -7 0 0
sa:that has	12 -9 0 0
sa:that he	27 -20 -8 -2
sa:that in	-2 6 0 0
sa:that is	-12 10 2 0
sa:that it	0 -9 11 -3
sa:that its	-7 7 0 0
sa:that keep	6 0 -4 0
sa:that let	-12 0 13 0
sa:that lower	-6 8 0 0
sa:that may	-5 6 0 0
sa:that no	-7 7 0 0
sa:that nobody	-8 10 0 0
sa:that nothing	-23 11 12 0
sa:that run	14 -12 0 0
sa:that talk	-5 7 0 0
sa:that tariff	-9 9 0 0
sa:that the	12 0 -13 -10
sa:that their	20 -17 -3 0
sa:that there	11 -9 -1 0
sa:that they	-23 14 3 8
sa:that thi	-7 8 0 0
sa:that was	28 -22 -5 0
sa:that will	-18 2 14 0
sa:that would	4 -7 0 0
sa:the	3 -6 12 -13
sa:the <day-ahead>	-5 -8 15 0
sa:the <day-gone>	-8 8 -2 2
sa:the <level>	7 0 -10 0
sa:the <office>	25 -10 -15 -12
sa:the <organisation>	12 -5 -19 8
sa:the <person>	21 -7 -15 -4
sa:the <quality>	-10 11 -3 0
sa:the <seat>	-15 10 6 0
sa:the <span>	-5 0 8 0
sa:the afternoon	0 -10 7 0
sa:the agreement	22 -17 -4 0
sa:the announcement	9 -8 0 0
sa:the approval	-5 6 0 0
sa:the arrangement	13 -8 -2 0
sa:the autumn	-11 0 10 0
sa:the bargain	6 -6 0 0
sa:the bloc	-18 19 0 0
sa:the border	-9 15 -6 0
sa:the call	-8 -9 15 0
sa:the ceasefire	10 -10 0 0
sa:the charge	-13 14 0 0
sa:the clock	-21 22 0 0
sa:the close	-5 6 0 0
sa:the coffee	-13 14 0 0
sa:the come	13 -9 -5 0
sa:the country	-3 8 -4 0
sa:the deal	16 -8 -7 0
sa:the decision	9 -7 0 0
sa:the delegation	15 -11 -4 0
sa:the detail	-5 0 7 0
sa:the duty	-18 23 -6 0
sa:the eighth	-7 8 0 0
sa:the end	-30 18 16 0
sa:the evening	-5 7 -1 0
sa:the export	11 -7 0 0
sa:the extension	-19 13 9 0
sa:the farm	-7 0 8 0
sa:the fee	9 -7 0 0
sa:the fifth	-14 17 0 0
sa:the first	-14 -5 9 14
sa:the fish	-15 17 -1 0
sa:the following	15 -14 0 0
sa:the fourth	-1 9 -4 -4
sa:the full	-8 0 9 0
sa:the grower	3 -9 2 0
sa:the harvest	-14 14 0 0
sa:the higher	7 -5 0 0
sa:the highest	7 -6 0 0
sa:the hour	8 -5 0 0
sa:the house	-15 16 0 0
sa:the kettle	-7 7 0 0
sa:the lake	13 -13 0 0
sa:the last	-8 7 0 0
sa:the latter	-1 -4 7 0
sa:the law	14 -13 0 0
sa:the length	9 -8 0 0
sa:the level	-17 8 6 3
sa:the licence	-5 -4 7 0
sa:the list	-4 -8 9 1
sa:the margin	18 -23 2 0
sa:the matter	-1 -9 10 0
sa:the meantime	-7 5 1 0
sa:the meet	6 4 -12 0
sa:the money	-4 6 0 0
sa:the most	-3 -1 6 0
sa:the national	6 -2 0 0
sa:the new	25 -26 -2 0
sa:the opening	9 -8 0 0
sa:the opposition	10 -10 0 0
sa:the order	-5 9 -3 0
sa:the other	-9 12 -2 0
sa:the paper	-9 8 0 0
sa:the party	-5 10 -3 0
sa:the port	6 0 -1 0
sa:the power	-9 0 10 0
sa:the present	13 -8 -2 0
sa:the president	-2 -12 14 0
sa:the price	11 -9 0 0
sa:the question	-3 -2 7 0
sa:the red	7 -6 0 0
sa:the result	-5 0 8 0
sa:the river	6 -5 0 0
sa:the rule	-2 -4 7 0
sa:the sale	7 -11 -1 4
sa:the same	-4 11 -4 -7
sa:the second	-12 3 8 2
sa:the sign	18 -11 -8 0
sa:the special	-7 8 0 0
sa:the spring	-5 -1 9 0
sa:the step	-10 11 0 0
sa:the summer	0 -4 7 0
sa:the talk	13 -12 0 -2
sa:the tariff	15 -6 -8 -3
sa:the telephone	5 -9 2 0
sa:the term	3 -14 11 0
sa:the third	-22 28 -6 -3
sa:the time	-2 -9 11 0
sa:the trade	7 5 -18 0
sa:the transfer	7 -6 0 0
sa:the truce	-11 20 -3 -11
sa:the understanding	6 -2 -2 0
sa:the very	-9 10 0 0
sa:the vote	6 -5 0 0
sa:the war	9 -8 0 0
sa:the way	-15 18 -2 0
sa:the week	-7 10 -5 0
sa:the weekend	-4 9 -2 0
sa:the whole	13 -12 0 0
sa:the world	7 -4 -1 0
sa:the year	-7 3 4 0
sa:their <office>	0 -15 15 0
sa:their dispute	16 -13 -11 5
sa:their fourth	-4 8 0 0
sa:their name	-1 9 -5 0
sa:their president	-4 12 -7 0
sa:their quarrel	6 0 -4 0
sa:their tariff	-12 11 3 -4
sa:their third	0 -3 -5 8
sa:them	11 -9 -5 2
sa:them ,	0 -6 6 0
sa:them .	-9 5 5 0
sa:them in	-1 0 -5 8
sa:themselve	-29 30 0 0
sa:then .	16 -14 0 0
sa:then ?	7 0 -6 0
sa:there	6 0 -16 0
sa:there ,	13 -11 0 0
sa:there .	9 -11 0 0
sa:there on	-26 22 0 2
sa:there was	2 -7 2 0
sa:there were	17 -12 -6 0
sa:they are	-6 -1 10 0
sa:they do	8 -7 0 0
sa:they get	10 -10 0 0
sa:they had	-11 2 1 8
sa:they meet	-7 7 0 0
sa:thi	-1 5 -8 0
sa:thi .	-24 22 2 0
sa:thi month	0 9 -7 -6
sa:thi week	-4 -1 -3 10
sa:thi year	10 0 -13 0
sa:thing	13 -6 -7 0
sa:think	-3 6 -1 0
sa:third	0 6 -19 1
sa:third ,	13 -12 0 0
sa:third round	-2 8 -6 -2
sa:third time	-18 20 0 0
sa:threat	5 0 -8 0
sa:threaten	16 -8 -7 0
sa:threaten to	8 -4 -1 0
sa:three	-17 22 -18 1
sa:three hour	-3 6 -2 0
sa:three week	2 -6 0 4
sa:through	0 1 -14 6
sa:through <day-ahead>	-1 -3 0 7
sa:through it	7 0 -6 0
sa:thu	0 -7 4 0
sa:thursday	0 4 -10 -2
sa:thursday ,	10 -9 0 0
sa:thursday <day-today>	6 0 -7 -1
sa:tiktok	-3 19 -15 0
sa:till <day-ahead>	-2 6 0 0
sa:time	9 -3 3 -22
sa:time ,	0 6 -5 0
sa:time .	-19 23 -4 0
sa:time as	8 -6 0 0
sa:time being	0 -13 12 0
sa:time for	13 -12 0 0
sa:time in	21 -19 0 0
sa:time on	0 -5 6 0
sa:time since	-9 21 -2 -11
sa:time the	-10 10 0 0
sa:time thi	0 6 -1 -2
sa:to	5 13 -28 -4
sa:to <day-ahead>	-27 18 13 -5
sa:to <day-gone>	7 -11 0 0
sa:to <goods-amount>	-6 8 0 0
sa:to <level>	-20 22 -3 0
sa:to <money>	10 -9 0 0
sa:to <name>	2 -15 10 0
sa:to <person>	-6 0 10 0
sa:to <quality>	16 -11 -1 0
sa:to <seat>	16 1 -21 0
sa:to agree	-9 10 0 0
sa:to answer	-6 6 0 0
sa:to be	9 5 -20 -5
sa:to begin	6 -12 0 5
sa:to bring	-13 14 0 0
sa:to buy	-8 -6 7 8
sa:to collect	-4 6 0 0
sa:to decide	-8 15 -6 0
sa:to discuss	-1 -4 10 -2
sa:to do	7 -4 0 0
sa:to extend	-9 11 0 0
sa:to final	-6 8 -1 0
sa:to find	13 -12 0 0
sa:to go	-22 21 1 -2
sa:to have	-6 0 0 4
sa:to impose	-1 0 -5 8
sa:to issue	9 -7 0 0
sa:to it	6 -1 -1 0
sa:to keep	-6 0 7 0
sa:to last	9 -8 0 0
sa:to lift	12 -8 -2 0
sa:to lower	4 -13 5 0
sa:to meet	-8 7 -2 1
sa:to mr	7 0 -5 0
sa:to nothing	-7 9 0 0
sa:to one	-14 14 0 0
sa:to prepare	-2 6 -12 7
sa:to prolong	6 0 -7 0
sa:to raise	14 -12 0 0
sa:to ratify	6 -5 0 0
sa:to say	-23 20 4 0
sa:to sell	3 -7 2 0
sa:to settle	-6 8 -4 0
sa:to sign	-7 2 6 0
sa:to stay	6 -5 0 0
sa:to suspend	0 -7 12 0
sa:to take	-8 7 -9 8
sa:to talk	20 -11 -10 0
sa:to the	-1 11 -13 -2
sa:to vote	-16 16 0 0
sa:to where	12 -12 0 0
sa:together	10 -13 -2 6
sa:together .	-11 1 0 7
sa:together with	22 -21 0 0
sa:tomatoe	4 -6 0 1
sa:tonne	8 -7 0 0
sa:too	23 -23 0 -1
sa:too ,	6 -4 0 0
sa:too .	12 -10 0 0
sa:top	7 -6 0 0
sa:top of	4 -8 0 0
sa:touched	-6 2 2 0
sa:town	-9 10 0 0
sa:trade	-12 -1 4 15
sa:trade ,	8 -19 -4 12
sa:trade .	-11 4 8 0
sa:trade agreement	7 0 -7 0
sa:trade and	15 -7 -7 0
sa:trade between	7 -9 0 0
sa:trade minister	-21 22 0 0
sa:trade ministry	0 -7 0 8
sa:trade talk	-19 18 -12 7
sa:trade truce	-10 -7 16 0
sa:trade war	-14 8 8 0
sa:trader	11 -9 0 0
sa:train	17 -16 0 0
sa:transcript	-2 -8 13 0
sa:transcript )	0 -20 15 0
sa:transfer	7 -6 0 0
sa:translated	-9 0 8 0
sa:translated from	-14 5 9 0
sa:translation	9 -8 0 0
sa:travel	6 -6 0 0
sa:treaty	-2 -8 9 0
sa:trip	9 -9 0 0
sa:triple	14 -8 -5 0
sa:truce	-5 13 -9 -3
sa:truce ,	7 5 -16 -2
sa:truce .	-10 7 0 1
sa:truce :	-7 7 0 0
sa:truce and	-4 -3 0 7
sa:truce between	14 -22 9 0
sa:truce end	6 -3 0 0
sa:truce go	1 -10 7 0
sa:truce hold	-22 22 0 0
sa:truce in	-6 0 0 7
sa:truce on	0 6 -9 -1
sa:truce was	-7 13 -2 0
sa:truce with	8 -3 -2 0
sa:truce would	-15 7 5 0
sa:truck	6 -8 0 1
sa:trump has	0 10 -13 0
sa:tuesday	10 -20 6 0
sa:tuesday <day-today>	4 -16 7 0
sa:tuna	10 -10 0 0
sa:turn	-19 24 -5 0
sa:turned	6 -2 0 0
sa:twenty	9 -8 0 0
sa:twenty -	9 -8 0 0
sa:twice	5 -16 12 0
sa:twice .	-9 10 0 0
sa:two	-19 12 13 -4
sa:two .	-35 35 0 0
sa:two <office>	-16 20 0 0
sa:two delegation	-19 17 0 0
sa:two government	13 -20 5 0
sa:two hour	-8 6 0 0
sa:two men	-8 -7 13 0
sa:two president	-4 -3 10 0
sa:two round	23 -22 0 0
sa:two side	-14 11 -2 4
sa:two week	-8 1 5 0
sa:tyre	-13 13 0 0
sa:unchanged	6 -1 -1 0
sa:under	11 -7 -13 5
sa:under an	0 -3 -9 9
sa:under section	-3 -1 6 0
sa:under the	21 -13 -2 -2
sa:under which	4 9 -18 0
sa:understand	-9 9 0 0
sa:unfair	-10 11 0 0
sa:union	6 -5 0 0
sa:unlawful	9 -8 0 0
sa:unless	16 -13 -1 0
sa:until	9 1 -20 2
sa:until <day-ahead>	8 -7 -8 7
sa:until <day-gone>	12 0 -10 0
sa:until then	9 -9 0 0
sa:up	2 -7 5 0
sa:up .	-2 7 -3 0
sa:up from	-18 20 0 0
sa:up in	0 -10 0 9
sa:up on	18 -16 0 0
sa:up to	-9 -2 14 0
sa:us	9 -3 -8 -1
sa:us .	6 -3 -1 0
sa:use	-5 -8 8 2
sa:use the	-15 0 16 0
sa:used	-8 0 10 0
sa:very	5 0 -9 0
sa:vessel	9 -8 0 0
sa:vice	-3 -7 12 2
sa:video	1 -10 9 0
sa:video call	-6 -1 8 0
sa:visa	20 -11 -11 0
sa:visit	-6 0 9 -5
sa:visit by	-16 3 12 0
sa:visit of	-7 5 0 0
sa:visit to	12 0 -9 0
sa:vote	6 -2 -3 0
sa:vote .	-17 18 0 0
sa:vote on	13 -11 0 0
sa:wage	12 -12 0 0
sa:wait	28 -20 -8 0
sa:wait for	11 -3 -6 0
sa:waiting	-2 -2 6 0
sa:waive	-19 20 0 0
sa:walk -	11 -11 0 0
sa:wall	10 -10 0 0
sa:want	-2 11 -10 -1
sa:want <span>	12 -11 0 0
sa:want a	-10 19 -13 0
sa:want that	-6 6 0 0
sa:want to	-6 10 -3 0
sa:wap	1 -18 11 0
sa:wap )	1 -18 11 0
sa:war in	8 -7 0 0
sa:warn that	5 -9 3 0
sa:was	13 -3 -12 -8
sa:was "	11 -10 0 0
sa:was .	-13 13 0 0
sa:was <level>	14 -13 0 0
sa:was a	-17 20 -2 0
sa:was due	12 -7 -4 0
sa:was in	-11 14 0 -2
sa:was not	-6 0 -3 10
sa:was sign	-18 5 14 0
sa:was the	-21 16 8 -3
sa:was to	22 -23 -5 4
sa:water	-12 13 0 0
sa:way	-6 11 -6 0
sa:way ,	-11 12 0 0
sa:way .	8 -7 0 0
sa:way of	-15 15 0 0
sa:we	-15 21 0 -6
sa:we shall	-7 8 0 0
sa:we were	-5 0 8 0
sa:we'll	9 -9 0 0
sa:wednesday	-31 20 -8 21
sa:wednesday <day-today>	-29 17 -5 21
sa:week	-14 3 0 15
sa:week ,	-17 21 -14 4
sa:week .	21 -14 -1 -4
sa:week ago	-1 -8 8 3
sa:week and	0 -11 9 0
sa:week of	-2 -7 0 12
sa:week that	13 -16 0 0
sa:welcome	16 -14 0 0
sa:welcome the	9 -8 0 0
sa:welcomed	12 -12 0 0
sa:welcomed the	12 -11 0 0
sa:well	-1 2 2 -6
sa:well ,	-13 15 0 0
sa:well .	8 -3 -1 -3
sa:were	16 -2 -16 -9
sa:were at	6 -1 -2 0
sa:were no	8 -1 -6 0
sa:were not	-10 13 0 0
sa:what	-5 14 -5 -9
sa:what <person>	8 0 -7 0
sa:what both	-20 17 0 1
sa:what come	-1 -5 7 0
sa:what do	-12 13 0 0
sa:what is	-10 7 5 0
sa:what it	-9 10 0 0
sa:what the	8 0 -7 0
sa:what they	4 -12 4 0
sa:what was	15 -7 -4 -1
sa:wheat	-2 6 -2 0
sa:when	7 -10 0 1
sa:when a	11 -7 -2 0
sa:when he	-6 -2 9 0
sa:when the	5 -14 4 5
sa:where	-11 0 0 14
sa:where <person>	-11 14 0 0
sa:where he	-13 10 0 3
sa:where it	17 -11 -4 0
sa:where the	1 -11 -7 17
sa:where they	-3 -1 8 0
sa:whether	0 -5 6 -1
sa:whether <name>	-9 10 0 0
sa:whether the	-5 -2 9 0
sa:whether to	8 -14 1 0
sa:which <person>	-13 13 0 0
sa:which <quality>	0 8 -11 0
sa:which both	10 -3 -5 0
sa:which end	-3 13 -12 0
sa:which has	5 -11 2 0
sa:which he	-8 6 0 0
sa:which is	14 -11 -1 0
sa:which it	6 -6 0 0
sa:which may	-4 0 6 0
sa:which pay	-20 9 12 0
sa:which the	9 0 -9 0
sa:which they	-9 1 7 0
sa:which was	-8 2 0 4
sa:while	-9 20 -14 0
sa:while the	-6 13 -8 0
sa:who	-2 9 -3 -4
sa:who have	8 -7 0 0
sa:whose	6 0 -7 0
sa:will	-5 11 -1 -7
sa:will ask	11 -7 -2 0
sa:will be	17 -19 3 -2
sa:will buy	18 0 -15 0
sa:will charge	-13 0 15 0
sa:will continue	6 -5 0 0
sa:will extend	-8 1 6 0
sa:will go	-19 18 1 0
sa:will hold	2 2 -6 0
sa:will keep	0 3 -8 0
sa:will let	7 -9 0 0
sa:will lower	8 -6 0 0
sa:will meet	14 -13 -7 5
sa:will not	-3 -2 7 0
sa:will pay	3 -15 6 0
sa:will sign	-20 22 -1 0
sa:will stop	6 -3 0 0
sa:will the	-13 15 -1 0
sa:willing	7 -7 0 0
sa:wine ,	-6 7 0 0
sa:winner	8 -2 -6 0
sa:wish	9 -5 -2 0
sa:wish to	6 -5 0 0
sa:with <day-ahead>	18 -16 0 0
sa:with <name>	23 3 -33 -6
sa:with <person>	-6 -2 13 -1
sa:with <seat>	9 -6 0 0
sa:with an	-4 8 -1 0
sa:with effect	-5 6 0 0
sa:with forced	-6 0 6 0
sa:with his	-25 27 -2 0
sa:with its	-5 6 0 0
sa:with my	-6 0 5 0
sa:with nothing	21 -19 -2 0
sa:with that	-4 0 6 0
sa:with the	6 0 -15 0
sa:with two	-13 1 10 0
sa:with what	-15 7 7 0
sa:withdraw	-5 7 0 0
sa:withdraw its	-7 8 0 0
sa:withhold	9 -9 0 0
sa:within	6 -5 0 -4
sa:within the	9 -5 0 0
sa:without	-6 18 -16 -7
sa:without a	2 11 -20 -1
sa:without an	9 -4 0 -5
sa:without result	-14 12 0 2
sa:without which	-8 0 10 0
sa:wool	-9 2 -1 7
sa:word .	-16 16 0 0
sa:word on	0 -7 5 0
sa:work	12 0 -11 -3
sa:work with	8 0 -7 0
sa:worked	-5 6 0 0
sa:working	0 -11 12 0
sa:world	9 -4 -4 0
sa:worse	9 -8 0 0
sa:worth	13 -11 0 0
sa:worth <money>	6 -4 0 0
sa:would	7 -2 -1 -18
sa:would "	9 -9 0 0
sa:would also	-10 0 10 0
sa:would be	-3 14 -10 -4
sa:would go	-11 7 3 0
sa:would have	18 -16 0 0
sa:would impose	9 0 -8 0
sa:would like	-11 12 0 0
sa:would meet	6 0 -3 0
sa:would pay	-6 7 0 0
sa:would put	6 -4 0 0
sa:would rise	-10 10 0 0
sa:would then	7 -7 0 0
sa:would work	5 1 -7 0
sa:write on	9 -5 -3 0
sa:xi jinping	4 3 -7 0
sa:year	9 -9 2 -6
sa:year 's	-5 -11 15 0
sa:year ago	-15 11 1 0
sa:year and	3 1 -6 0
sa:yes	27 -24 -3 0
sa:yes ,	7 -4 -1 0
sa:yes .	17 -16 0 0
sa:yet	-9 14 -6 0
sa:yet .	10 -7 -2 0
sa:yet to	-5 6 0 0
sa:yield	-9 -3 12 0
sa:you	12 -31 17 -1
sa:you .	7 -6 0 0
sa:your	-8 0 7 0
sa:your question	-6 6 0 0
sa:zanzibar	6 -3 0 0
sa:zero	-3 -10 12 0
sa:|	10 -2 -5 0
sa:| <day-today>	6 0 -5 0
sa:· <day-today>	6 -1 0 0
sa:—	7 -8 5 -10
sa:— <day-today>	22 -17 -1 0
sa:— <name>	6 -8 7 -17
sa:— <number>	10 -8 0 0
sa:— <office>	12 -2 -8 -4
sa:— <person>	17 12 -30 0
sa:— <quality>	16 -12 -3 0
sa:— <span>	-6 1 3 0
sa:— a	-15 -1 15 5
sa:— for	4 -12 6 0
sa:— talk	-6 10 -1 0
sa:— the	-14 0 13 7
sa:— tuesday	-7 -1 10 0
sa:— wednesday	8 -6 0 0
sb:"	10 -6 0 -4
sb:" <person>	9 -2 -11 0
sb:" <quality>	-13 11 0 0
sb:" <span>	16 -15 0 0
sb:" a	10 -15 0 4
sb:" he	20 -18 0 0
sb:" i	9 -7 0 0
sb:" if	-5 0 8 0
sb:" in	-18 10 9 0
sb:" mr	-19 19 0 0
sb:" my	-5 6 0 0
sb:" our	-11 13 0 0
sb:" say	19 -16 -2 0
sb:" the	10 -25 15 0
sb:" they	-6 6 0 0
sb:" we	-4 6 -1 0
sb:&	6 -18 3 8
sb:'	10 -15 5 0
sb:' meet	-22 5 10 0
sb:'s	5 -12 6 0
sb:'s <number>	10 -9 0 0
sb:'s <office>	-9 -8 18 0
sb:'s <person>	6 -3 -1 0
sb:'s a	17 -2 0 -16
sb:'s ambassador	-7 8 0 0
sb:'s cabinet	12 -11 0 0
sb:'s chief	16 -11 -1 0
sb:'s commerce	5 -8 8 -5
sb:'s economy	8 -8 0 0
sb:'s export	-16 13 0 3
sb:'s foreign	-11 16 -4 0
sb:'s in	14 -1 -12 0
sb:'s minister	-3 11 -8 -2
sb:'s negotiator	-15 8 -3 7
sb:'s no	16 -15 0 0
sb:'s on	-2 -4 0 6
sb:'s president	0 -8 11 0
sb:'s prime	13 -6 -5 0
sb:'s talk	3 -19 12 0
sb:'s the	12 -16 1 0
sb:'s trade	-11 2 -13 23
sb:'s vice	-8 16 0 -7
sb:(	-14 8 0 6
sb:( <month-gone>	-10 12 0 0
sb:( <name>	-8 10 0 0
sb:( <person>	9 -8 0 0
sb:)	-16 18 -11 2
sb:) -	-6 7 0 0
sb:) :	18 -23 0 9
sb:) and	-16 20 -2 0
sb:) —	-12 11 0 0
sb:*	-16 19 0 0
sb:+	5 -16 6 0
sb:,	8 -10 9 -7
sb:, "	17 -10 -8 -4
sb:, <day-ahead>	0 -5 -3 10
sb:, <day-gone>	2 -6 4 0
sb:, <day-today>	16 -20 0 6
sb:, <level>	0 -7 7 0
sb:, <money>	-6 7 0 0
sb:, <name>	6 3 -7 -16
sb:, <number>	1 4 -10 -1
sb:, <office>	0 8 0 -15
sb:, <organisation>	18 -16 0 0
sb:, <person>	-10 -3 19 0
sb:, <seat>	-18 15 0 4
sb:, <span>	-3 -6 11 0
sb:, a	-1 -8 2 9
sb:, according	-21 18 5 -1
sb:, after	-16 17 2 -2
sb:, agree	-11 3 -4 12
sb:, among	3 -14 0 10
sb:, an	-4 8 -3 0
sb:, and	-6 -2 8 5
sb:, announce	9 -6 -3 0
sb:, as	-10 9 2 0
sb:, at	-8 6 6 -2
sb:, before	20 -17 -4 0
sb:, both	-9 9 0 0
sb:, but	-3 7 -3 0
sb:, by	18 -13 -3 0
sb:, for	1 -10 5 2
sb:, from	2 -8 4 0
sb:, go	-8 9 0 0
sb:, had	12 -6 -4 0
sb:, has	18 -12 -11 0
sb:, he	-6 13 -5 0
sb:, hold	13 -12 0 0
sb:, hour	-9 0 11 0
sb:, if	7 -5 0 0
sb:, in	-32 11 4 25
sb:, is	-13 21 -3 -9
sb:, it	13 -16 5 0
sb:, its	20 -19 0 0
sb:, last	-10 11 0 0
sb:, leave	-6 8 0 0
sb:, li	-2 -2 0 6
sb:, london	-9 10 0 0
sb:, make	-11 7 4 0
sb:, meet	-15 8 8 -5
sb:, most	-7 12 -3 0
sb:, mr	-8 7 0 0
sb:, not	-2 -6 9 0
sb:, of	-5 9 -4 0
sb:, on	3 -13 0 13
sb:, one	30 -20 -13 0
sb:, or	6 -1 -3 0
sb:, our	-22 19 4 0
sb:, say	22 -11 -5 -7
sb:, shook	-6 0 5 0
sb:, sign	-3 -4 14 0
sb:, sit	3 -12 0 6
sb:, so	2 -6 -1 4
sb:, take	8 -7 0 0
sb:, tell	-10 10 1 0
sb:, that	23 -7 -3 -18
sb:, then	8 -8 0 0
sb:, thi	13 -12 0 0
sb:, to	-10 6 5 0
sb:, two	13 -18 0 0
sb:, under	12 -12 -6 2
sb:, unless	-11 12 0 0
sb:, warn	-5 6 0 0
sb:, was	-7 5 -13 12
sb:, were	-10 0 10 0
sb:, when	7 -6 2 -6
sb:, where	13 0 -8 -9
sb:, which	-2 12 -17 2
sb:, who	-8 -4 9 12
sb:, whom	-7 11 0 0
sb:, whose	7 -6 0 -1
sb:, will	23 -28 12 -7
sb:, with	-13 13 2 -1
sb:, you	-10 11 0 0
sb:-	-5 7 -5 5
sb:- <quality>	2 -8 0 6
sb:- free	-6 8 -1 0
sb:- owned	14 -13 0 0
sb:- the	1 -6 3 0
sb:.	7 -2 -7 1
sb:. <number>	-30 33 -5 0
sb:. m	11 0 -13 0
sb:. the	-5 0 6 0
sb:/	0 9 -11 -7
sb:/ <name>	10 -6 0 0
sb:/ <number>	12 -9 -2 0
sb:/ <seat>	12 -12 0 0
sb::	-13 6 3 6
sb:: <level>	-3 12 -10 0
sb:: <name>	-7 -2 -5 18
sb:: <number>	0 -6 10 0
sb:: <office>	-21 10 0 7
sb:: <organisation>	-26 27 0 0
sb:: <person>	18 -11 -2 -9
sb:: <seat>	11 -5 -3 0
sb:: <span>	7 -5 0 0
sb:: a	-6 3 0 4
sb:: an	12 -10 0 0
sb:: and	-3 10 -5 0
sb:: i	-9 11 0 0
sb:: in	-8 14 -2 -9
sb:: is	6 -4 -2 0
sb:: it	11 -22 5 8
sb:: no	6 -5 0 0
sb:: on	-3 3 5 -6
sb:: our	0 8 -4 -1
sb:: the	-23 27 -3 0
sb:: then	-8 8 0 0
sb:: there	8 -18 8 0
sb:: they	-5 7 0 0
sb:: we	18 -16 0 0
sb:: what	-3 -10 15 -4
sb:;	-3 5 -10 6
sb:; <person>	13 -4 -7 0
sb:; a	9 -20 0 9
sb:; in	-8 -10 8 8
sb:; the	7 -3 -2 0
sb:<agent>	8 4 -16 -6
sb:<day-ahead>	-10 12 -5 -1
sb:<day-ahead> ,	11 -2 -6 -6
sb:<day-ahead> and	6 -3 0 0
sb:<day-ahead> in	-7 0 3 4
sb:<day-ahead> —	-20 16 5 0
sb:<day-gone> 's	14 -7 -5 0
sb:<day-gone> <person>	-14 8 5 0
sb:<day-gone> about	6 1 -9 0
sb:<day-gone> after	4 3 -11 0
sb:<day-gone> and	-12 -1 3 10
sb:<day-gone> evening	-21 12 10 0
sb:<day-gone> for	9 -4 -3 0
sb:<day-gone> in	2 0 -1 -9
sb:<day-gone> night	7 -7 0 0
sb:<day-gone> that	-8 17 -5 -2
sb:<day-gone> the	-7 11 -1 -2
sb:<day-gone> under	-3 -4 8 0
sb:<day-gone> with	8 -3 -3 0
sb:<day-gone> —	-24 21 3 0
sb:<day-today>	29 -27 0 -8
sb:<day-today> 's	-7 7 0 0
sb:<day-today> (	10 -17 9 -4
sb:<day-today> ,	15 -9 -6 -8
sb:<day-today> -	-9 1 4 0
sb:<day-today> :	-6 12 -5 0
sb:<day-today> after	2 -10 6 0
sb:<day-today> that	-3 -2 10 0
sb:<day-today> the	-3 -9 11 0
sb:<day-today> to	-13 12 0 0
sb:<day-today> |	-2 7 -2 0
sb:<day-today> ·	-8 11 -1 0
sb:<day-today> —	18 -24 -2 7
sb:<duty>	5 -7 3 -2
sb:<gate>	4 -12 -3 13
sb:<goods-amount>	6 -8 3 -3
sb:<goods-amount> ,	-14 11 0 0
sb:<goods-amount> by	6 0 -4 0
sb:<goods-amount> in	8 -1 -5 0
sb:<goods-amount> of	-5 0 7 0
sb:<goods>	9 -13 -4 5
sb:<level-noun>	-7 -2 -1 14
sb:<level>	13 -12 -4 0
sb:<level> )	-16 17 0 0
sb:<level> ,	-12 14 0 0
sb:<level> and	7 -4 0 0
sb:<level> at	18 -15 0 0
sb:<level> before	-10 5 4 0
sb:<level> duty	-8 8 0 0
sb:<level> for	7 -6 0 0
sb:<level> in	3 -7 0 2
sb:<level> of	0 -15 12 0
sb:<level> on	-8 15 -4 -4
sb:<level> since	-3 0 -1 8
sb:<level> to	-10 16 -6 0
sb:<level> under	-1 -10 11 0
sb:<level> when	6 -5 0 0
sb:<level> which	-3 0 6 0
sb:<level> would	-6 7 0 0
sb:<money>	0 13 -24 -5
sb:<money> ,	-6 10 -1 0
sb:<money> <span>	12 0 -10 0
sb:<money> in	-10 12 0 0
sb:<money> of	14 -9 -2 0
sb:<month-ahead>	-8 5 6 -5
sb:<month-ahead> ,	-7 9 0 0
sb:<month-gone>	-4 4 8 -15
sb:<month-gone> )	-10 12 0 0
sb:<month-gone> ,	3 -3 11 -18
sb:<month-gone> ;	-6 7 0 0
sb:<month-gone> and	-5 7 0 -1
sb:<month-gone> in	-19 20 0 0
sb:<month-today>	-13 14 0 -1
sb:<name>	9 1 -14 -7
sb:<name> 's	3 10 -28 -1
sb:<name> (	-12 14 0 0
sb:<name> )	-3 6 0 0
sb:<name> ,	8 2 -12 -13
sb:<name> -	0 -8 0 6
sb:<name> :	2 5 -10 -2
sb:<name> agree	-15 8 12 0
sb:<name> are	12 -10 0 0
sb:<name> as	-10 10 0 0
sb:<name> at	11 -4 -7 0
sb:<name> by	-23 23 0 0
sb:<name> conclude	1 -11 6 0
sb:<name> end	-5 10 -1 0
sb:<name> go	8 -5 0 0
sb:<name> had	-26 24 3 0
sb:<name> has	-3 -10 7 7
sb:<name> have	-6 3 2 0
sb:<name> hold	0 -9 4 4
sb:<name> in	-10 15 0 -5
sb:<name> is	5 0 -7 -1
sb:<name> it	8 -8 0 0
sb:<name> make	12 -11 0 0
sb:<name> meet	0 -17 0 18
sb:<name> offer	8 -7 0 0
sb:<name> put	6 -1 -4 0
sb:<name> raise	-5 -6 0 13
sb:<name> sign	26 -8 -24 0
sb:<name> stop	-13 7 7 0
sb:<name> take	12 -15 2 0
sb:<name> talk	-5 9 0 0
sb:<name> that	13 -10 -2 0
sb:<name> to	7 -11 5 0
sb:<name> trade	9 -1 -5 -5
sb:<name> want	-12 3 9 0
sb:<name> was	-6 7 0 0
sb:<name> will	-4 -5 11 0
sb:<name> would	11 -10 0 0
sb:<not>	-15 5 16 -1
sb:<number>	-1 12 -4 -24
sb:<number> ,	5 -10 6 -2
sb:<number> -	16 -15 0 0
sb:<number> .	-11 12 0 0
sb:<number> /	-4 9 -6 -1
sb:<number> :	-2 -4 11 0
sb:<number> <day-today>	13 -10 0 0
sb:<number> <person>	7 -7 0 0
sb:<number> <quality>	11 -10 0 0
sb:<number> and	4 0 -8 0
sb:<number> at	9 -8 0 0
sb:<number> for	-4 6 0 0
sb:<number> from	10 -9 0 0
sb:<number> good	-11 -14 20 8
sb:<number> in	7 2 -13 -2
sb:<number> of	0 6 -6 0
sb:<number> p	7 1 -11 0
sb:<number> round	-24 13 9 0
sb:<number> th	12 -10 0 0
sb:<number> the	12 -3 -6 -1
sb:<number> to	-8 10 0 0
sb:<number> —	-22 25 0 0
sb:<office>	-13 17 -18 8
sb:<office> 's	18 -19 0 0
sb:<office> (	10 -9 0 0
sb:<office> ,	18 -18 6 -12
sb:<office> :	15 0 -14 -14
sb:<office> <person>	-5 11 -7 0
sb:<office> agree	-7 11 -2 0
sb:<office> and	-13 -3 17 0
sb:<office> are	-22 0 -1 18
sb:<office> from	7 0 -6 -1
sb:<office> had	-16 19 0 -1
sb:<office> have	-11 15 0 0
sb:<office> in	8 -16 1 5
sb:<office> meet	8 8 -4 -19
sb:<office> of	-16 14 -15 8
sb:<office> on	-11 13 0 0
sb:<office> say	-18 8 10 0
sb:<office> sit	-1 -6 0 9
sb:<office> will	9 0 -15 -2
sb:<organisation>	16 -4 -22 1
sb:<organisation> ,	23 -7 -10 -22
sb:<organisation> :	-2 -3 9 0
sb:<organisation> and	11 -12 1 -1
sb:<organisation> from	0 0 -8 9
sb:<organisation> had	10 -8 0 0
sb:<organisation> has	0 -7 0 9
sb:<organisation> hold	9 -3 0 -5
sb:<organisation> in	-6 9 2 -16
sb:<organisation> is	-16 17 0 0
sb:<organisation> meet	-12 3 -5 9
sb:<organisation> of	25 -25 0 0
sb:<organisation> on	5 0 -15 5
sb:<organisation> say	-14 14 0 0
sb:<organisation> tell	-6 6 0 0
sb:<organisation> that	-16 7 0 9
sb:<organisation> was	10 -7 0 0
sb:<organisation> will	1 -5 -3 6
sb:<organisation> would	-7 4 0 0
sb:<organisation> —	-5 6 0 0
sb:<person>	1 6 1 -25
sb:<person> 's	-25 0 22 0
sb:<person> (	4 -10 -3 8
sb:<person> )	7 -4 0 0
sb:<person> ,	18 -7 -16 -3
sb:<person> :	12 -23 14 4
sb:<person> also	7 9 -16 0
sb:<person> and	2 7 -5 -15
sb:<person> announce	0 -13 13 0
sb:<person> at	15 -9 -10 0
sb:<person> come	-9 0 10 0
sb:<person> deny	-10 11 0 0
sb:<person> flew	7 -4 -1 0
sb:<person> fly	-18 18 0 0
sb:<person> for	18 -1 -18 0
sb:<person> go	-6 7 0 0
sb:<person> had	15 9 -27 0
sb:<person> in	7 -1 -6 1
sb:<person> is	6 -18 5 0
sb:<person> land	-10 0 11 0
sb:<person> meet	-7 5 -2 3
sb:<person> of	-6 21 -13 -4
sb:<person> on	-7 9 0 0
sb:<person> post	-6 9 -2 0
sb:<person> put	6 -5 0 0
sb:<person> reach	-14 0 15 0
sb:<person> receive	6 0 -6 0
sb:<person> say	9 -8 3 -6
sb:<person> sign	12 -14 5 0
sb:<person> spoke	12 -12 -3 0
sb:<person> state	-19 20 0 0
sb:<person> tell	5 -11 0 6
sb:<person> that	8 -9 0 0
sb:<person> threaten	-3 7 -1 0
sb:<person> to	0 -9 13 0
sb:<person> travel	-5 6 2 -5
sb:<person> warn	10 -8 -1 0
sb:<person> was	-8 1 9 -2
sb:<person> will	0 5 3 -14
sb:<points> ,	-9 8 0 0
sb:<quality>	12 0 -5 -16
sb:<quality> -	21 -24 0 4
sb:<quality> and	-9 17 -5 -4
sb:<quality> car	7 -7 0 0
sb:<quality> coal	-11 -6 16 0
sb:<quality> coffee	7 -5 0 0
sb:<quality> colleague	-5 4 7 -10
sb:<quality> commerce	-9 11 0 0
sb:<quality> company	-20 22 0 0
sb:<quality> counterpart	-1 8 -6 0
sb:<quality> delegation	-8 11 0 0
sb:<quality> embassy	8 -6 0 0
sb:<quality> finance	9 -9 0 0
sb:<quality> firm	7 -7 0 0
sb:<quality> foreign	7 -6 0 0
sb:<quality> good	8 -21 4 0
sb:<quality> half	-6 7 0 -1
sb:<quality> in	-13 15 -3 0
sb:<quality> leader	12 -6 -6 0
sb:<quality> negotiator	20 -14 -5 0
sb:<quality> official	-14 19 0 -4
sb:<quality> origin	7 -6 0 0
sb:<quality> president	-25 19 7 0
sb:<quality> ship	-7 0 7 0
sb:<quality> side	-24 24 0 0
sb:<quality> soybean	11 -5 -3 0
sb:<quality> trade	0 1 4 -6
sb:<quality> vice	3 -6 3 0
sb:<seat>	0 -17 10 17
sb:<seat> 's	-34 20 -6 17
sb:<seat> ,	0 2 -11 5
sb:<seat> /	19 -23 0 0
sb:<seat> ;	11 -8 -2 0
sb:<seat> <person>	-16 15 0 0
sb:<seat> also	-12 -5 15 0
sb:<seat> and	-5 -1 14 -14
sb:<seat> had	-3 -15 7 7
sb:<seat> has	-5 -1 9 0
sb:<seat> in	-20 22 -1 0
sb:<seat> is	1 -5 -7 9
sb:<seat> on	6 -9 1 0
sb:<seat> say	7 -7 0 0
sb:<seat> that	-18 16 2 0
sb:<seat> the	8 -7 0 0
sb:<seat> to	7 -7 0 0
sb:<seat> want	10 -4 -3 0
sb:<seat> —	12 -14 0 0
sb:<sender>	9 -13 -6 7
sb:<span>	6 -5 6 -18
sb:<span> ,	17 -16 4 -11
sb:<span> after	0 -8 9 0
sb:<span> and	-7 9 0 0
sb:<span> in	-26 26 0 0
sb:<span> is	12 -11 0 0
sb:<span> of	-8 18 -18 0
sb:<span> to	5 -6 0 0
sb:<span> with	-7 9 0 0
sb:<taker>	8 -3 -10 3
sb:<v-agree>	7 -6 0 -5
sb:<v-bear>	-7 10 -3 -3
sb:<v-begin>	5 0 -7 -5
sb:<v-buy>	9 -12 4 -4
sb:<v-deny>	5 -12 6 0
sb:<v-down>	-11 16 0 -17
sb:<v-end>	-2 -2 6 0
sb:<v-impose>	6 0 0 -13
sb:<v-propose>	-8 6 7 -5
sb:<v-return>	3 9 -22 -12
sb:<v-sell>	-6 1 0 6
sb:<v-stay>	1 5 -12 0
sb:<v-target>	0 7 -13 0
sb:<v-threaten>	5 1 -11 0
sb:<v-up>	-8 2 -3 13
sb:@	0 -15 16 0
sb:[	9 -6 -1 0
sb:_	0 -7 8 0
sb:a	15 -12 -4 2
sb:a .	8 -14 -1 8
sb:a <level>	6 -5 0 0
sb:a <name>	7 -5 0 0
sb:a <office>	22 -3 -7 -10
sb:a <organisation>	21 -20 -14 5
sb:a <quality>	6 0 -2 -3
sb:a bad	6 -5 0 0
sb:a bargain	-10 0 0 10
sb:a bottle	14 -12 0 0
sb:a ceasefire	12 -12 0 0
sb:a conference	6 -2 -1 0
sb:a container	6 -5 0 0
sb:a deal	-14 15 0 0
sb:a decision	6 -5 0 0
sb:a few	12 -12 0 0
sb:a first	-27 14 6 5
sb:a fourth	0 6 -4 0
sb:a framework	30 -28 0 0
sb:a further	7 0 -11 0
sb:a hotel	-9 12 -1 0
sb:a joint	2 -15 0 13
sb:a last	8 -6 0 0
sb:a meet	-11 0 4 7
sb:a new	-18 20 0 0
sb:a number	-6 -1 9 0
sb:a paper	19 -18 0 0
sb:a pause	6 -18 12 -1
sb:a permanent	-12 13 0 0
sb:a report	6 -3 0 0
sb:a rumour	-6 7 0 0
sb:a summit	-10 -20 28 -1
sb:a tariff	-25 23 3 0
sb:a technical	7 -13 0 4
sb:a telephone	-7 2 0 5
sb:a television	-2 -6 9 0
sb:a text	-2 6 -3 0
sb:a third	0 7 -7 -11
sb:a trade	-9 1 9 -1
sb:a treaty	6 -4 0 0
sb:a truce	2 -8 10 -1
sb:a very	-9 11 0 0
sb:a visit	0 -9 4 1
sb:a weekend	-9 12 -1 0
sb:about	-21 14 -12 25
sb:about <money>	-12 12 0 0
sb:about the	-15 3 -7 19
sb:above	13 -10 0 0
sb:accept	-4 -3 10 0
sb:accept an	-14 1 10 0
sb:accord	-5 11 -5 -1
sb:according	1 7 -9 -3
sb:according to	1 7 -9 -3
sb:accused	9 -7 0 0
sb:across	-11 12 0 0
sb:act	-5 8 0 0
sb:add	-10 8 3 0
sb:add that	-15 11 5 0
sb:additional	13 -10 -3 0
sb:after	-20 16 4 -3
sb:after <person>	4 -6 0 0
sb:after <seat>	-7 0 9 0
sb:after <span>	-13 21 -10 0
sb:after a	9 -14 8 -1
sb:after geneva	-9 11 0 0
sb:after it	-10 0 -1 13
sb:after talk	-7 6 0 0
sb:after the	-6 6 1 -5
sb:afternoon	-19 0 18 0
sb:again	6 15 -30 -12
sb:again ,	-10 14 0 0
sb:again at	8 -14 -4 5
sb:again in	4 10 -15 -8
sb:again on	-7 13 -1 -5
sb:against	-12 14 0 0
sb:against the	-6 12 -4 0
sb:agenda	-12 10 2 -4
sb:ago	-11 12 0 0
sb:agree	-1 0 -7 14
sb:agree at	0 -3 7 -1
sb:agree by	-5 6 0 0
sb:agree in	13 -10 -12 8
sb:agree on	10 0 -13 -3
sb:agree that	-8 -7 0 14
sb:agree to	-8 0 8 0
sb:agree with	-10 7 2 0
sb:agreement	2 3 -3 -14
sb:agreement in	4 -10 4 0
sb:agreement of	-8 9 0 0
sb:agreement on	8 -11 0 0
sb:agreement that	8 -10 0 0
sb:agreement was	-8 7 3 -1
sb:agreement with	-2 7 -5 0
sb:ahead of	4 4 0 -8
sb:air	-1 -15 16 0
sb:air base	-14 -3 17 0
sb:aircraft	13 -13 0 0
sb:airline	10 -9 0 0
sb:airport	-7 7 0 0
sb:all	-4 14 -7 -8
sb:all ,	10 -8 0 0
sb:all time	-6 12 -8 0
sb:already	6 -4 0 0
sb:also	-18 3 0 20
sb:also on	-7 0 7 0
sb:also say	12 2 -17 0
sb:am	-3 6 0 0
sb:among	-3 -10 3 11
sb:among the	-9 1 7 0
sb:among them	6 -4 -1 0
sb:amount	-19 21 -3 0
sb:an	3 1 1 -21
sb:an air	3 -15 10 0
sb:an arrangement	-10 10 0 0
sb:an extension	-4 4 5 -6
sb:an invitation	-14 1 10 0
sb:an order	-1 8 -5 0
sb:and	-10 7 5 -4
sb:and <goods-amount>	-4 10 -5 0
sb:and <level>	7 -6 0 0
sb:and <name>	-9 2 4 8
sb:and <number>	-21 24 0 0
sb:and <person>	-12 -6 20 0
sb:and <quality>	-9 12 3 -8
sb:and <seat>	0 -5 9 -1
sb:and a	15 -15 5 -6
sb:and again	-11 13 0 0
sb:and are	-6 2 4 0
sb:and at	12 -4 -8 0
sb:and for	7 -4 0 0
sb:and from	-16 17 0 0
sb:and has	25 -23 0 0
sb:and he	8 0 -9 0
sb:and his	9 -2 -10 0
sb:and in	0 9 -4 -12
sb:and it	16 -10 -4 0
sb:and mr	-6 11 0 -1
sb:and now	-7 8 0 0
sb:and of	12 -16 5 0
sb:and on	14 -10 -9 4
sb:and one	13 -6 -5 0
sb:and our	10 -12 0 0
sb:and say	10 -17 6 0
sb:and so	6 -5 -5 3
sb:and that	-17 12 0 7
sb:and the	9 -6 0 -6
sb:and to	11 -7 -2 0
sb:and was	0 -5 0 6
sb:and we	-22 22 0 0
sb:and will	-3 -13 5 14
sb:and with	-8 6 0 0
sb:announce	-10 0 14 -1
sb:announce in	8 -9 0 0
sb:announce on	-4 9 -3 0
sb:announce that	-10 11 0 0
sb:announce the	3 -15 10 0
sb:announcement	12 -4 -7 0
sb:another <number>	-12 12 0 0
sb:another <span>	7 -5 -1 0
sb:answer	10 -5 -1 -3
sb:any	-4 13 -10 -1
sb:anything	2 0 -6 0
sb:apec	20 -19 -2 -1
sb:apply	8 -5 0 0
sb:approval of	-4 6 0 0
sb:approve	-8 13 -6 0
sb:are due	-6 12 -3 -3
sb:are in	-9 -9 12 7
sb:are not	-3 -5 11 0
sb:are on	-5 7 0 0
sb:are still	8 -6 0 0
sb:are the	-3 9 0 -7
sb:are to	9 1 -18 2
sb:arrangement of	25 -18 -6 0
sb:arrangement reach	-10 2 7 0
sb:arrangement that	-9 5 4 0
sb:arrangement was	-5 7 0 0
sb:arrive	-12 4 6 0
sb:arrive in	-17 7 6 0
sb:arrived	10 -3 -6 0
sb:article	-7 8 0 0
sb:as <person>	-11 8 0 0
sb:as a	0 -2 0 7
sb:as it	-8 10 0 0
sb:as long	-5 6 0 0
sb:as the	-6 0 5 0
sb:as well	6 -5 0 0
sb:ask	10 -11 1 -1
sb:ask in	-3 -1 6 0
sb:at	-12 0 3 22
sb:at <level>	12 -16 4 -2
sb:at <number>	-4 6 0 0
sb:at <person>	-6 1 0 3
sb:at a	-14 0 6 9
sb:at an	-6 -3 10 0
sb:at one	-4 6 0 0
sb:at present	13 -12 0 0
sb:at the	0 9 -12 0
sb:at their	7 -6 0 0
sb:audience	15 -12 -1 0
sb:await	-7 11 -3 0
sb:away	7 -6 0 0
sb:b	6 -6 0 0
sb:back	6 -1 0 -6
sb:back ,	6 -5 0 0
sb:back from	-19 20 0 0
sb:back to	7 -4 -1 0
sb:bad	6 -5 0 0
sb:bag	11 -8 0 0
sb:ban	-3 -1 6 0
sb:banana	7 -5 0 0
sb:bank	19 -18 0 0
sb:bar	0 -8 -2 9
sb:bargain	-7 0 0 8
sb:base	-12 -11 16 5
sb:batlle	-7 7 0 0
sb:be	-11 -6 20 6
sb:be <level>	0 -8 6 0
sb:be a	-16 13 -2 2
sb:be charge	7 -4 0 0
sb:be dealt	-10 -3 0 13
sb:be no	-10 2 8 0
sb:be on	-13 19 -7 0
sb:be sign	10 -22 11 0
sb:be take	-9 8 0 0
sb:be the	-6 3 4 -2
sb:bean	5 -15 8 0
sb:beat	15 -14 0 0
sb:became	6 -6 0 0
sb:become	6 -3 0 0
sb:beef	-17 2 16 0
sb:been	-10 15 -7 -1
sb:been charge	-13 -3 9 8
sb:been due	3 -10 8 0
sb:been in	2 3 -6 -1
sb:been sign	8 -2 0 -2
sb:beer	7 -6 0 0
sb:before	-12 3 14 -4
sb:before <person>	-24 8 17 0
sb:before that	6 0 -5 0
sb:before the	12 -16 2 -4
sb:begin	0 -2 9 -9
sb:begin on	12 -10 0 0
sb:begin to	-10 0 12 0
sb:behind	-8 10 0 0
sb:being	0 -4 8 -2
sb:bell	16 -15 0 0
sb:bergen	-6 7 0 0
sb:berth	7 -6 0 0
sb:bessent and	7 -9 0 0
sb:between	5 -10 -4 13
sb:between <name>	10 -7 -2 0
sb:between <person>	3 -14 -4 13
sb:between <seat>	-7 6 0 0
sb:big	-13 4 9 0
sb:bill	6 -5 0 0
sb:bin	-11 11 0 0
sb:black	8 -12 0 2
sb:boat	7 -5 0 0
sb:body	7 -7 0 0
sb:book	8 -6 0 0
sb:born	8 -6 0 0
sb:both	7 -4 -6 1
sb:both <office>	-15 16 0 0
sb:both country	0 -7 0 11
sb:both government	8 -2 -5 0
sb:both ministry	-7 -5 0 12
sb:both side	11 -2 3 -12
sb:break	-9 11 0 0
sb:bridge	-11 1 12 0
sb:bridge at	-18 10 8 0
sb:brief	-16 17 0 0
sb:briefing	19 -16 0 0
sb:briefing ,	10 -9 0 0
sb:bring	4 -6 0 0
sb:broke off	-7 8 0 0
sb:broken	6 -5 0 0
sb:broker	-7 8 0 0
sb:building	11 -10 0 0
sb:built	11 -10 0 0
sb:busan	7 4 -12 0
sb:busan ,	7 0 -5 0
sb:busan on	0 9 -10 0
sb:but the	-6 7 0 0
sb:butter	0 -6 8 0
sb:buy <goods-amount>	12 0 -9 0
sb:by	21 -21 -4 3
sb:by <day-ahead>	11 -9 -2 0
sb:by <person>	-34 39 -8 0
sb:by <span>	8 -17 12 0
sb:by a	22 -19 0 0
sb:by our	12 -7 4 -23
sb:by telephone	3 -8 7 -3
sb:by the	-8 9 1 -1
sb:c	11 -9 0 0
sb:cabinet	13 -11 0 0
sb:call	15 -25 -9 18
sb:call at	7 -5 0 0
sb:call between	-1 -14 -4 18
sb:call it	2 -8 -1 4
sb:call on	-15 18 -6 2
sb:caller	8 -8 0 0
sb:can	4 -7 0 0
sb:cannot	-5 6 0 0
sb:capital	4 -6 0 0
sb:car	15 -15 0 -1
sb:car ,	12 -10 0 0
sb:carry	13 -3 -11 0
sb:carry out	12 -1 -11 0
sb:ceasefire	10 -7 0 -2
sb:ceasefire was	-12 12 0 0
sb:central	6 -5 0 0
sb:certain	-9 12 -2 0
sb:chamber	7 -7 0 0
sb:charge	0 -7 0 7
sb:charge <level>	21 -15 -3 0
sb:cheaper	16 -15 0 0
sb:cheese	-5 6 0 0
sb:chenggang	-9 -5 0 14
sb:chenggang ,	-2 -2 0 6
sb:chief	28 -23 -2 -1
sb:chief negotiator	17 -11 -1 -1
sb:chip	11 -9 0 0
sb:chipmaker	10 -10 0 0
sb:christma	7 -3 0 0
sb:city	8 -9 0 0
sb:claim	7 -6 0 0
sb:client	-5 9 0 0
sb:clock	-19 20 0 0
sb:close the	9 -8 0 0
sb:closed	9 -3 0 -2
sb:closing	-7 7 0 0
sb:club	11 -8 0 0
sb:coal	-5 -10 16 -3
sb:cocoa	6 -5 0 0
sb:coffee	16 -15 0 2
sb:cold	7 -6 0 0
sb:colleague	-8 7 6 -10
sb:colleague ,	-15 11 4 0
sb:collect	-12 9 3 0
sb:collect the	-12 13 0 0
sb:come	-7 8 -1 0
sb:come back	-7 11 -2 0
sb:come down	-19 19 0 0
sb:come from	6 0 -6 0
sb:come in	14 -9 -6 0
sb:come out	-6 0 7 0
sb:come to	0 -8 13 -3
sb:come up	-3 -3 0 9
sb:comment	12 -9 0 0
sb:commerce	-9 9 7 -11
sb:commerce ,	-11 13 0 0
sb:commerce minister	-10 11 0 0
sb:commerce ministry	7 -11 8 -5
sb:communiqué	13 -11 4 -5
sb:communiqué of	8 -7 4 -5
sb:company	-6 5 1 0
sb:company ,	-5 0 6 0
sb:complain	8 -6 0 0
sb:concern	9 -11 0 0
sb:conference	-7 17 -20 -7
sb:conference ,	0 5 -8 -4
sb:conference after	-15 15 0 0
sb:conference in	13 -10 -3 0
sb:confirm	1 0 0 -6
sb:confirm that	-5 10 0 -3
sb:consent	6 -5 0 0
sb:consultation	-12 15 -13 4
sb:consultation in	-1 9 -7 0
sb:contact	-4 -3 0 8
sb:container	12 -12 0 0
sb:continue to	-6 0 8 0
sb:control	6 -3 -6 3
sb:control on	4 -1 -6 3
sb:conversation	-20 20 0 -2
sb:copper	-12 7 6 0
sb:cost	23 -19 0 0
sb:cotton	-17 18 0 0
sb:could	14 -19 4 0
sb:council	13 -12 0 0
sb:count	18 -16 0 0
sb:counted	14 -17 1 0
sb:countermeasure	6 -5 0 0
sb:counterpart	-1 9 -6 0
sb:counterpart ,	7 -1 -5 0
sb:country	-9 -10 9 13
sb:country '	16 -10 -6 0
sb:country ,	-7 -12 7 13
sb:country agree	0 12 -9 0
sb:country have	-7 10 0 0
sb:country meet	4 -6 2 0
sb:country will	-3 -8 5 5
sb:course	-7 -4 7 5
sb:cousin	6 -6 0 0
sb:covered	14 -14 0 0
sb:crossed	10 -9 0 0
sb:custom	27 -28 -11 6
sb:d	10 -10 0 0
sb:d .	10 -10 0 0
sb:daily	8 -6 0 0
sb:dairy	6 -6 0 0
sb:date	2 -12 11 0
sb:day	0 10 -5 -12
sb:day on	-12 14 0 0
sb:de	1 -7 6 0
sb:deadline	17 -14 0 0
sb:deal	-8 9 2 -9
sb:deal ,	10 -8 0 0
sb:deal in	-12 6 8 0
sb:deal of	-13 10 2 0
sb:deal on	-17 18 0 0
sb:deal with	15 -6 -3 0
sb:dealt	-9 0 0 11
sb:dealt with	-9 0 0 11
sb:decide	0 -7 5 0
sb:decision	2 -8 -4 7
sb:declare	-9 10 0 0
sb:decree	19 -17 0 0
sb:delegation	-8 22 -15 -7
sb:delegation are	10 -10 0 0
sb:delegation had	14 -13 0 0
sb:delegation in	-10 11 0 0
sb:delegation meet	-7 18 -1 -7
sb:delegation will	-4 9 0 -2
sb:demand	-7 7 0 0
sb:deny	4 -12 7 0
sb:deny that	12 -10 0 0
sb:depend	-6 10 -1 0
sb:depend on	-6 10 -1 0
sb:deputy	-17 7 0 9
sb:described	-1 -9 3 7
sb:desk ,	10 -9 0 0
sb:did not	8 -7 0 0
sb:did so	6 -5 0 0
sb:did the	-14 6 9 0
sb:dinner	-5 6 0 -1
sb:dinner in	6 -6 0 0
sb:discuss	-19 21 -15 5
sb:discuss at	0 11 -9 0
sb:discuss in	-5 11 0 -6
sb:discuss the	3 -9 0 5
sb:discussion	-15 6 -3 9
sb:dispute	-6 -1 -5 12
sb:do not	-10 9 0 0
sb:do so	12 -9 0 0
sb:docker	12 -10 0 0
sb:document	0 -11 10 -2
sb:doe	12 -14 0 0
sb:doing	0 -7 5 0
sb:done	5 3 -17 -2
sb:done at	4 1 -12 -1
sb:door	8 -7 0 0
sb:doorstep	-19 0 20 0
sb:down	-6 0 -4 14
sb:down the	10 -12 1 0
sb:draft	5 -8 0 3
sb:draw	-6 9 0 0
sb:drop	-1 -5 6 0
sb:drop its	-11 1 7 0
sb:due	-5 -19 15 14
sb:due at	-3 -15 0 16
sb:due for	-7 0 0 7
sb:due in	-9 0 11 -5
sb:during	-16 16 0 0
sb:during the	-14 16 0 0
sb:duty	-7 6 1 -1
sb:duty ,	6 -12 0 5
sb:duty -	-6 8 -1 0
sb:duty of	0 5 -6 0
sb:duty on	-13 7 3 0
sb:duty that	-4 0 7 0
sb:each	0 5 -2 -7
sb:each of	0 7 -6 0
sb:earlier round	16 -15 0 0
sb:early	9 -11 0 0
sb:earth	7 -8 0 0
sb:economic	-17 19 0 0
sb:economy	0 -5 0 7
sb:economy ,	-7 14 -4 -2
sb:economy minister	8 -7 0 0
sb:effect	20 -13 -8 0
sb:effect on	14 -10 -4 0
sb:either	-21 10 12 0
sb:election	11 -11 0 0
sb:election in	10 -10 0 0
sb:eleven	7 -5 0 0
sb:else	-11 13 0 0
sb:embassy	13 -7 -3 0
sb:embassy in	11 -7 -1 0
sb:end ,	-10 11 0 0
sb:end of	-7 8 0 0
sb:end on	18 -15 0 0
sb:end the	9 -14 4 0
sb:enter	-9 7 4 0
sb:enter into	-16 17 0 0
sb:envoy	10 -3 -17 8
sb:evening	-7 5 2 -1
sb:evening ,	-16 7 9 0
sb:every	14 -9 0 -1
sb:exchanged	6 -5 0 0
sb:exemption	-12 2 11 0
sb:expect in	-19 2 2 6
sb:expect the	9 -7 0 0
sb:expect to	-4 8 0 -2
sb:expert	-14 -42 -7 47
sb:expert ,	-10 -19 0 26
sb:expert in	-2 -1 0 6
sb:expert of	6 -7 0 0
sb:expire	12 -10 0 0
sb:export	-10 0 1 10
sb:export control	3 -1 -6 3
sb:export licence	6 -7 0 0
sb:export of	-19 11 11 0
sb:export permit	-2 -5 0 7
sb:exporter	-4 -2 0 9
sb:exporter ,	-7 0 0 9
sb:extend	23 -14 -8 -3
sb:extension	-4 8 1 -10
sb:extension ,	9 -6 -1 0
sb:extension in	8 -5 1 -4
sb:extension of	-12 6 5 0
sb:extension to	-9 9 0 0
sb:extension was	-12 13 0 0
sb:extra	-19 14 5 0
sb:extra <level>	-10 10 0 0
sb:f	-5 6 0 0
sb:fact	-3 -10 13 0
sb:fact sheet	-6 -6 13 0
sb:fair	6 -5 0 0
sb:fall	7 -14 7 0
sb:far	-13 13 0 0
sb:farm good	12 0 -10 0
sb:farmer	-8 14 -6 0
sb:farmer in	-4 6 0 0
sb:fee	-3 -4 -3 14
sb:fee ,	-5 8 0 0
sb:fee at	-13 -9 0 21
sb:fee for	8 -7 0 0
sb:fee of	-6 6 0 0
sb:fentanyl	-5 11 -6 0
sb:fentanyl ,	-11 15 -5 0
sb:fentanyl and	7 -5 0 0
sb:ferry	-2 -20 0 20
sb:ferry to	7 -7 0 0
sb:few	12 -11 0 0
sb:fifth	-5 7 -4 0
sb:final	16 -26 11 0
sb:finance	11 -11 0 0
sb:finance minister	16 -15 0 0
sb:firm	15 -13 0 0
sb:first	-18 20 -13 9
sb:first ,	9 -7 0 0
sb:first meet	-24 13 -4 7
sb:first round	10 -13 0 3
sb:first time	0 -4 0 6
sb:first two	-14 17 0 0
sb:fish	9 -6 -1 0
sb:fix	-9 11 0 0
sb:flag	-5 7 0 0
sb:flew	1 3 -7 0
sb:flew home	16 -19 0 0
sb:flew to	-1 7 -9 0
sb:floor	8 -8 0 0
sb:flow	10 -8 0 0
sb:fly	6 -1 -8 0
sb:fly to	0 3 -8 0
sb:follow	-18 22 -3 0
sb:followed	-11 10 0 0
sb:following	-14 16 0 0
sb:for	10 3 -21 -1
sb:for <day-ahead>	-3 4 2 -6
sb:for <day-gone>	-7 10 0 0
sb:for <month-ahead>	0 -11 11 0
sb:for <name>	4 -10 -4 10
sb:for <seat>	13 -5 -7 0
sb:for <span>	25 -14 -8 -7
sb:for a	12 3 -15 -5
sb:for another	12 -10 0 0
sb:for more	10 -7 -1 0
sb:for talk	13 -5 -8 0
sb:for the	7 -2 -7 0
sb:for us	8 -8 0 0
sb:for which	10 -3 -4 0
sb:foreign	-1 8 -6 -1
sb:foreign minister	-7 11 -1 0
sb:forward	-10 -7 16 0
sb:four	-5 15 -8 -5
sb:four round	-17 19 0 0
sb:fourth	-3 18 -11 -11
sb:fourth round	9 -6 0 0
sb:framework	17 -11 -5 -1
sb:framework for	8 -6 0 0
sb:freight	10 -9 0 0
sb:freight from	6 -5 0 0
sb:friday	11 -8 -1 0
sb:friday ,	7 -4 0 0
sb:friend	11 -11 0 0
sb:from :	-13 14 0 0
sb:from <day-gone>	22 -13 -10 0
sb:from <level>	-10 14 -2 0
sb:from <name>	-10 4 7 0
sb:from <number>	-6 9 -1 0
sb:from <seat>	2 0 -13 10
sb:from a	5 -6 0 0
sb:from our	-6 0 11 -7
sb:from shanghai	7 -7 0 0
sb:front	24 -21 0 0
sb:fruit	-12 13 0 0
sb:fuel	3 -12 7 0
sb:further	9 -6 -4 0
sb:future	8 -7 0 0
sb:future in	8 -7 0 0
sb:gave	8 -5 0 0
sb:geneva	12 -6 -6 -1
sb:geneva ,	-8 14 -3 0
sb:geneva in	14 -12 0 0
sb:georgia	-9 13 0 -3
sb:give	-12 15 -2 0
sb:given	13 -18 0 6
sb:given in	4 -12 0 7
sb:go back	6 -2 0 0
sb:go into	-6 7 0 0
sb:go on	22 -23 3 -9
sb:go to	-17 0 0 21
sb:goalkeeper	12 -12 0 0
sb:gold	-7 0 0 7
sb:golf	-8 -4 13 0
sb:good ,	0 8 -6 0
sb:good from	18 -7 -10 0
sb:good morning	-16 8 -4 8
sb:good new	7 -6 0 0
sb:government	-11 21 -16 -4
sb:government have	9 -6 -1 0
sb:greer	2 3 -7 0
sb:grower	21 -16 0 -3
sb:grower in	15 -14 0 0
sb:grower of	8 -8 0 0
sb:guest	2 -5 -8 9
sb:had	4 8 -13 -6
sb:had accept	-6 0 7 0
sb:had agree	13 -9 -3 0
sb:had ask	8 -8 0 0
sb:had been	3 1 -16 6
sb:had meet	-1 9 0 -10
sb:had prepare	5 0 -10 0
sb:had tell	-8 8 0 0
sb:hail	-15 15 0 0
sb:half	-13 13 -7 7
sb:hall	6 -8 0 0
sb:halve	6 -5 0 0
sb:hand	2 -17 17 -4
sb:hand ,	21 -20 0 0
sb:hand in	-13 10 1 0
sb:hand on	-8 -1 11 0
sb:handed	-11 -5 0 16
sb:happen	-2 8 -4 0
sb:happened	-20 27 -8 0
sb:harbour	6 -17 -1 12
sb:harvest	18 -17 0 0
sb:has	9 -6 1 -5
sb:has been	-13 15 5 -11
sb:has no	6 -7 0 0
sb:has not	11 -9 0 0
sb:has promise	-5 6 0 0
sb:has the	5 0 0 -7
sb:has to	20 -14 -5 0
sb:have	7 -10 6 -11
sb:have a	-23 7 16 0
sb:have been	0 4 -8 0
sb:have had	6 -5 0 0
sb:have meet	-21 25 -3 0
sb:have sign	-12 13 0 0
sb:have the	-8 8 0 0
sb:having	-8 12 -1 -2
sb:he	-5 23 -9 -27
sb:he 's	3 -11 4 0
sb:he add	-13 14 0 0
sb:he and	6 2 -11 0
sb:he expect	13 -2 -7 -5
sb:he had	6 -3 0 -3
sb:he hope	-8 9 0 0
sb:he is	-6 -13 20 0
sb:he meet	-15 -3 20 -3
sb:he tell	2 6 -13 0
sb:he was	19 -13 -15 10
sb:he will	13 4 -17 0
sb:he would	0 7 -5 -4
sb:head	-7 -10 15 0
sb:hearing	14 -11 0 0
sb:help	-3 7 -2 0
sb:her	7 -4 0 0
sb:here	15 -14 0 -3
sb:here ,	10 -9 0 0
sb:here in	10 -7 0 0
sb:high	-13 16 0 -2
sb:highest	-5 7 -1 0
sb:him	7 0 -6 -1
sb:himself	-4 8 0 -1
sb:his	3 -4 12 -23
sb:his <office>	3 3 -10 -1
sb:his <organisation>	16 -14 0 0
sb:his <person>	18 -9 -11 -2
sb:his name	-14 10 4 0
sb:hold <span>	9 -16 0 7
sb:hold a	18 -14 0 -6
sb:hold at	-10 12 0 0
sb:hold in	-3 10 -4 -7
sb:hold talk	-17 4 11 0
sb:hold their	-20 12 0 2
sb:holiday	12 -10 0 0
sb:home	2 -11 8 -1
sb:home from	-13 6 10 0
sb:hope	-10 6 4 0
sb:hope for	-12 4 7 0
sb:hotel	-15 14 2 0
sb:hotel in	-3 6 -1 0
sb:hour before	-10 0 12 0
sb:hour in	-5 9 -2 0
sb:house	11 -5 -6 0
sb:house of	25 -23 0 0
sb:how	14 -10 -2 0
sb:how to	11 -11 0 0
sb:i	6 9 -31 -11
sb:i meet	-3 7 -1 0
sb:i say	11 -6 -1 0
sb:i shall	-11 14 0 0
sb:i sign	-22 23 0 0
sb:i will	-5 7 0 0
sb:if	-8 5 8 -6
sb:if it	-20 22 0 0
sb:if nothing	-7 7 0 0
sb:if they	-7 7 0 0
sb:if you	5 -19 8 0
sb:implement	-5 8 -3 0
sb:importer	6 -5 -8 4
sb:impose	-16 14 1 0
sb:impose on	-17 10 6 0
sb:in	-15 16 -4 4
sb:in <month-gone>	-13 13 9 -14
sb:in <name>	13 -2 -16 0
sb:in <number>	-7 1 5 0
sb:in <seat>	14 1 -27 -4
sb:in <span>	12 -9 -1 0
sb:in a	0 8 -7 -5
sb:in an	9 -8 0 0
sb:in busan	0 7 -8 0
sb:in each	8 0 -5 0
sb:in force	12 -9 0 0
sb:in geneva	16 -13 0 0
sb:in its	-6 7 0 0
sb:in kuala	-3 -6 10 0
sb:in london	8 -11 3 0
sb:in madrid	16 -20 4 0
sb:in new	24 -26 0 0
sb:in pari	3 -7 4 0
sb:in person	-14 8 6 -1
sb:in principle	5 -8 0 0
sb:in the	-12 4 6 4
sb:in their	11 -8 0 0
sb:in thi	9 -9 0 0
sb:in three	-11 11 0 0
sb:in which	16 -14 0 0
sb:increase	-7 9 -1 0
sb:industrial	-10 10 0 0
sb:initial	10 -10 0 0
sb:initialled	-17 15 5 -2
sb:initialled in	-2 6 -1 0
sb:insist	12 -11 0 0
sb:instead	9 -8 0 0
sb:instead of	9 -8 0 0
sb:instrument	16 -16 0 0
sb:intend	-21 22 0 0
sb:intend to	-21 22 0 0
sb:interview	-23 15 9 0
sb:interview on	-3 -3 7 0
sb:interview with	-20 20 0 0
sb:into	1 5 -15 0
sb:into <name>	10 -9 0 0
sb:invest	-16 18 0 0
sb:invest <money>	-16 18 0 0
sb:investment	13 -11 0 0
sb:invitation	-22 17 1 0
sb:invitation to	-14 1 10 0
sb:invited	7 6 -16 0
sb:is	10 -17 0 9
sb:is ,	9 -5 -1 0
sb:is <level>	2 -9 -1 5
sb:is a	-12 12 -1 0
sb:is an	5 -11 4 0
sb:is at	9 -12 0 0
sb:is being	-1 -5 9 -1
sb:is done	-7 9 0 0
sb:is due	0 -4 9 -2
sb:is expect	-2 0 0 6
sb:is for	20 -19 0 0
sb:is in	-10 7 6 -2
sb:is missing	8 -6 0 0
sb:is no	10 -4 0 -2
sb:is not	8 -3 -4 0
sb:is now	8 -7 0 0
sb:is on	15 -5 -6 -2
sb:is part	3 -7 2 0
sb:is plan	3 1 -9 -3
sb:is scheduled	-7 6 0 0
sb:is set	-13 11 -1 2
sb:is sign	-6 6 0 0
sb:is that	2 1 -9 0
sb:is the	14 -23 12 -11
sb:is to	10 -9 1 -8
sb:is up	9 0 -8 0
sb:is what	19 -24 -9 10
sb:issue	-8 6 5 -4
sb:issued	14 -11 0 0
sb:it	-20 4 11 13
sb:it 's	3 -8 0 3
sb:it ,	-6 0 -8 14
sb:it :	-13 0 11 0
sb:it after	-5 7 0 0
sb:it again	-6 0 0 6
sb:it also	7 -7 0 0
sb:it be	6 -5 0 0
sb:it begin	13 -12 0 0
sb:it come	-16 6 -1 9
sb:it go	-5 7 0 0
sb:it had	9 -13 0 3
sb:it has	14 0 -4 -11
sb:it in	-10 1 10 0
sb:it is	0 -8 13 -9
sb:it last	8 -7 0 0
sb:it must	13 -11 0 0
sb:it on	-9 9 0 0
sb:it pay	6 -4 0 0
sb:it promise	10 -5 -3 0
sb:it take	6 -6 0 0
sb:it to	6 -13 0 6
sb:it was	8 -12 16 -25
sb:it will	-10 20 -6 -9
sb:it would	-14 4 2 6
sb:it'll	-7 9 0 0
sb:item	-4 9 -2 0
sb:its	-4 0 -3 13
sb:its <level>	-6 7 0 0
sb:its <office>	11 -8 0 -1
sb:its <organisation>	6 -4 0 0
sb:its <person>	16 -18 -1 2
sb:its duty	-18 20 -2 0
sb:its own	-10 7 -3 6
sb:itself	5 -18 13 0
sb:itself ,	3 -17 14 0
sb:jamieson	2 3 -7 0
sb:jamieson greer	2 3 -7 0
sb:jinping in	-5 0 7 0
sb:johan	0 -11 9 0
sb:joint	-29 10 15 8
sb:joint <organisation>	-3 -1 -6 12
sb:joint press	-36 20 19 0
sb:joint statement	16 -13 0 0
sb:josé batlle	-7 7 0 0
sb:justice	6 -3 0 0
sb:know	16 -12 -2 0
sb:kuala	0 -7 7 0
sb:kuala lumpur	0 -7 7 0
sb:land at	8 -7 0 0
sb:land in	-17 12 7 0
sb:last	-7 8 -6 4
sb:last <month-gone>	10 -13 0 0
sb:last in	0 -13 -3 14
sb:last meet	4 3 -9 -7
sb:last month	8 -4 -1 0
sb:last time	-10 -2 12 0
sb:last week	-17 14 -1 8
sb:late	8 -4 -1 0
sb:later	11 -2 -7 0
sb:law	8 -5 -4 0
sb:lawyer	14 -15 0 0
sb:lay	-10 13 -1 0
sb:lead	12 -5 -6 0
sb:leader	11 -38 27 -12
sb:leader of	9 -17 6 0
sb:least <money>	12 0 -10 0
sb:leave	-8 4 -4 7
sb:leave for	-11 2 0 9
sb:leave the	13 -10 -1 0
sb:led	3 -17 1 9
sb:led by	0 -8 0 10
sb:led the	4 -8 4 0
sb:legal	23 -18 -6 0
sb:let it	6 -4 0 0
sb:letter	26 -23 -4 0
sb:level	-23 -11 12 22
sb:level of	0 -9 0 12
sb:levy	13 -8 -1 0
sb:li	-9 -5 0 14
sb:li chenggang	-9 -5 0 14
sb:licence	-31 29 0 0
sb:licence ,	0 6 -1 -1
sb:licence for	-9 0 4 3
sb:licensing	-11 0 0 9
sb:lie	9 -8 0 0
sb:lift	-5 -2 8 0
sb:like	0 -14 11 0
sb:likely	9 -9 0 0
sb:line	-3 7 -3 0
sb:line ,	6 -6 0 0
sb:list	-18 -3 15 9
sb:list ,	-3 -4 0 8
sb:list for	-19 17 0 3
sb:list of	1 -6 2 0
sb:little	-13 14 0 0
sb:live	-19 13 -14 16
sb:live :	-28 17 -8 17
sb:live from	-6 9 0 0
sb:london	-14 12 1 0
sb:london and	-8 8 0 0
sb:long	-16 18 -1 0
sb:long as	-5 6 0 0
sb:look	-13 -5 14 5
sb:look at	1 -9 0 6
sb:loom	6 -5 0 0
sb:lorry	16 -13 0 0
sb:lose	8 -7 0 0
sb:lower	0 6 -7 0
sb:lower its	-12 14 0 0
sb:lumpur	0 -7 7 0
sb:lunch	17 -14 0 0
sb:m	11 0 -13 0
sb:m .	11 0 -13 0
sb:madrid	7 -10 3 0
sb:magnet	-9 0 10 0
sb:make	11 -1 -8 -6
sb:make in	17 -16 0 0
sb:make it	-10 11 0 0
sb:maker	7 -5 0 0
sb:man	-5 8 -2 0
sb:man in	12 -8 -1 0
sb:many	-9 0 11 0
sb:march	-13 14 0 0
sb:market	11 -18 6 0
sb:market :	6 -4 0 0
sb:match	19 -19 0 0
sb:matter	-17 6 0 8
sb:matter in	0 -10 0 10
sb:matter of	-2 8 -1 -1
sb:may	12 -7 -10 1
sb:mean	-15 14 0 0
sb:meant	16 -12 -1 0
sb:meant to	13 -10 -1 0
sb:meanwhile	8 -7 0 0
sb:measure	20 -13 -8 0
sb:media	9 -9 0 0
sb:mediator	17 -16 0 0
sb:medicine	-5 0 0 6
sb:medicine ,	0 -6 0 1
sb:meet	4 -8 -1 6
sb:meet ,	-21 21 -12 6
sb:meet <name>	23 -14 0 -11
sb:meet <person>	8 18 -22 -8
sb:meet <quality>	2 7 -4 -6
sb:meet again	6 8 -15 -10
sb:meet at	-13 0 10 3
sb:meet for	-3 11 -9 0
sb:meet his	19 -22 5 -2
sb:meet in	-16 -4 11 10
sb:meet is	23 -26 6 -5
sb:meet of	-22 -5 9 22
sb:meet on	-8 6 0 0
sb:meet the	6 0 0 -7
sb:meet twice	-5 11 0 -4
sb:meet was	-9 -1 9 0
sb:meet will	-18 6 -5 8
sb:meeting	-8 12 -7 0
sb:meeting in	-10 10 -1 0
sb:member	18 -17 0 0
sb:member of	11 -10 0 0
sb:men	-14 10 6 -6
sb:men meet	-16 2 10 -1
sb:mention	-8 7 0 0
sb:mentioned	-14 13 0 0
sb:metal	15 -11 -4 0
sb:midnight	0 9 -10 0
sb:midnight ,	0 -6 3 0
sb:midnight in	0 12 -16 0
sb:milk	13 -11 0 0
sb:mineral	-11 9 5 -3
sb:minister	11 9 -19 -31
sb:minister ,	17 -5 -11 -10
sb:minister for	-13 21 -5 -4
sb:minister of	-7 13 -3 -2
sb:ministerial	-15 23 -4 -4
sb:ministry	-11 -22 3 31
sb:ministry say	-6 -6 6 7
sb:minute	22 -10 -14 -3
sb:minute of	7 -4 0 0
sb:minute past	5 3 -11 0
sb:missing	14 -11 -1 0
sb:more	4 -10 5 0
sb:more than	2 -17 11 0
sb:morning	2 -11 3 5
sb:morning from	-17 9 -4 8
sb:most	6 -4 0 0
sb:most of	23 -22 -1 0
sb:move	4 -7 1 0
sb:mr	1 5 -8 0
sb:mr .	-1 7 0 -2
sb:mr <person>	3 -1 -6 2
sb:must	8 -2 -2 -1
sb:must be	10 -7 0 0
sb:must still	-6 7 0 0
sb:my	12 -18 -6 9
sb:my <office>	0 -7 0 9
sb:name to	-5 6 0 0
sb:named	-6 0 8 0
sb:need	8 -3 -4 0
sb:need a	-4 6 0 0
sb:need the	14 -12 -1 0
sb:needed	-5 7 0 0
sb:negotiate	-18 22 0 -6
sb:negotiate a	-18 19 0 0
sb:negotiate in	-11 7 2 0
sb:negotiate the	-26 26 0 0
sb:negotiate with	19 -15 -1 0
sb:negotiation	-5 12 -8 -1
sb:negotiation on	-10 12 0 0
sb:negotiation with	8 -4 0 0
sb:negotiator	8 -16 -16 15
sb:negotiator ,	0 -2 -7 9
sb:negotiator li	-6 -1 0 9
sb:neighbour	8 -20 10 0
sb:neither side	-11 13 0 0
sb:network	9 -4 -3 0
sb:new	6 0 -10 0
sb:new conference	-18 19 0 0
sb:new from	6 -3 0 0
sb:new round	-10 10 0 0
sb:new truce	-12 12 0 0
sb:new year	2 -6 0 3
sb:new york	18 -13 -4 0
sb:newspaper	21 -20 0 0
sb:next	-12 16 -10 1
sb:next :	-15 17 0 -1
sb:next is	-15 19 -2 0
sb:next meet	-2 14 -13 -6
sb:next round	-4 8 0 -4
sb:next week	11 -13 0 0
sb:night	0 7 -8 -1
sb:night in	-19 20 0 0
sb:nine	-11 13 0 0
sb:no ,	10 -9 0 0
sb:no .	14 -27 9 0
sb:no deal	-19 20 0 0
sb:no one	-4 6 0 0
sb:nobody	-22 19 6 0
sb:nobody at	-10 10 0 0
sb:nobody in	0 -5 8 0
sb:none	11 -9 0 0
sb:noon	0 6 -8 0
sb:nor	-4 -2 0 11
sb:northern	16 -15 0 0
sb:not	-2 0 12 -14
sb:not ,	-17 9 10 0
sb:not a	7 -6 0 0
sb:not be	8 -6 0 0
sb:not sign	7 -6 0 0
sb:note	-6 12 -7 -3
sb:note that	12 -11 0 0
sb:nothing	13 -11 -3 0
sb:notice	14 -16 0 0
sb:notice to	6 -6 0 0
sb:now	0 6 -12 0
sb:number	-9 6 5 0
sb:of	2 -11 6 10
sb:of <day-gone>	9 -2 -4 -2
sb:of <level>	-5 10 -4 0
sb:of <money>	9 -7 0 0
sb:of <month-gone>	7 -6 0 0
sb:of <name>	-16 6 13 -7
sb:of <number>	14 -11 0 0
sb:of <office>	-10 -2 0 16
sb:of <organisation>	-7 0 9 0
sb:of <person>	15 -18 2 0
sb:of <quality>	4 -14 7 0
sb:of <span>	-11 3 13 -5
sb:of a	1 7 -13 -8
sb:of both	-9 0 5 2
sb:of consultation	-14 17 -1 0
sb:of economy	-3 7 0 -2
sb:of expert	-4 -13 0 17
sb:of its	-23 18 0 9
sb:of negotiation	14 -11 0 -1
sb:of our	11 -6 -1 0
sb:of peace	20 -20 0 0
sb:of rare	0 -4 6 0
sb:of representative	15 -13 0 0
sb:of talk	-6 17 -4 -18
sb:of tariff	-6 10 0 -4
sb:of that	7 -5 0 0
sb:of the	-3 -15 12 17
sb:of them	0 9 -9 -2
sb:of thi	2 -7 4 0
sb:of trade	-13 8 -9 12
sb:of what	12 -16 1 0
sb:of which	-10 15 -1 0
sb:off	19 -16 -1 -5
sb:off the	19 -17 -1 0
sb:offer	8 -1 -7 -1
sb:offer a	-7 7 0 0
sb:offer to	15 -11 -4 0
sb:official	-16 26 0 -12
sb:oil ,	13 -12 0 0
sb:on	-6 2 -1 12
sb:on ,	-7 9 0 0
sb:on <day-ahead>	-6 9 -5 0
sb:on <day-today>	-21 14 17 -10
sb:on <quality>	0 -3 8 -5
sb:on a	10 -2 -9 -6
sb:on an	13 -9 0 0
sb:on export	-4 0 6 0
sb:on his	-16 17 0 0
sb:on in	8 -13 -1 6
sb:on it	-7 -10 10 12
sb:on paper	-9 6 2 0
sb:on pay	7 -6 0 0
sb:on that	22 -20 -6 1
sb:on the	0 -8 16 -8
sb:on their	7 -7 0 0
sb:on tiktok	-2 6 0 0
sb:on to	-10 11 0 0
sb:on top	13 -6 -6 0
sb:on trade	6 -7 0 0
sb:on what	-5 11 -4 0
sb:on which	6 -5 -3 1
sb:once	-4 9 -3 0
sb:one	16 2 -28 -12
sb:one in	3 7 -14 0
sb:one is	-5 6 0 0
sb:one minute	4 3 -10 0
sb:onion	-10 11 0 0
sb:only	14 -1 -8 0
sb:opened in	-17 13 5 0
sb:opening	0 -11 8 0
sb:operator	32 -31 0 0
sb:opinion	12 -11 0 0
sb:or	26 -25 0 0
sb:orange	10 -10 0 0
sb:order	4 -8 5 -1
sb:order ,	-5 8 0 0
sb:order on	-4 6 0 0
sb:origin	8 -7 0 0
sb:other	4 -7 0 6
sb:other 's	9 -9 0 0
sb:other in	-18 5 8 0
sb:our <office>	-17 7 12 -2
sb:our man	11 -7 -1 0
sb:our own	-11 12 0 0
sb:our reporter	6 0 -9 0
sb:our side	-15 16 0 0
sb:out ,	-3 -8 10 0
sb:out :	17 -16 0 0
sb:out in	-10 13 -1 0
sb:out of	-16 14 0 0
sb:out the	12 -8 -2 0
sb:outcome	-9 9 0 0
sb:outcome of	-10 10 0 0
sb:outline	-11 14 0 -2
sb:outside	7 -9 0 0
sb:over	5 -14 2 5
sb:over a	-5 8 -2 0
sb:over fentanyl	-8 12 -5 0
sb:over the	14 -16 -1 3
sb:owned	14 -13 0 0
sb:owner	11 -10 0 0
sb:owner ,	6 -5 0 0
sb:p	9 0 -11 0
sb:p .	7 1 -11 0
sb:pacific	8 0 -5 0
sb:pact	-6 9 0 0
sb:page	13 -12 0 0
sb:pair	-13 16 0 0
sb:palm	13 -12 0 0
sb:palm oil	10 -8 0 0
sb:panel	9 -9 0 0
sb:paper	-6 6 -2 0
sb:paper ,	14 -16 0 3
sb:paper that	-10 14 -3 0
sb:pari on	5 -6 0 0
sb:parliament	8 -7 0 0
sb:part	7 -5 0 0
sb:part ,	-9 10 0 0
sb:part of	11 -12 0 0
sb:parted	-6 2 1 0
sb:partner	9 -8 0 0
sb:party	0 2 -8 0
sb:party will	-6 16 -6 -4
sb:past	4 6 -15 -2
sb:past <number>	-7 9 0 0
sb:past midnight	3 2 -8 0
sb:pause	-10 -7 14 9
sb:pause ,	6 -21 0 13
sb:pay <level>	-9 13 -9 4
sb:pay <number>	12 -11 0 0
sb:pay in	4 -7 1 0
sb:pay the	6 -5 0 0
sb:peace	29 -28 0 0
sb:peace talk	20 -20 0 0
sb:pedro	10 0 -8 0
sb:pen	-1 -17 18 0
sb:pencilled	-6 0 5 0
sb:pencilled in	-6 0 5 0
sb:people	-3 14 -14 0
sb:people in	13 -11 -1 0
sb:permanent	-15 16 0 0
sb:permanent agreement	-18 18 0 0
sb:permit	-9 8 0 1
sb:permit ,	-5 9 0 -2
sb:permit for	-10 4 0 5
sb:person	-13 7 5 -1
sb:phan	10 -8 0 0
sb:phone	13 -10 -1 0
sb:place in	-6 6 3 -2
sb:plan	4 -4 6 -9
sb:plan to	-5 0 7 0
sb:plant	7 -11 0 2
sb:plant in	13 -13 0 0
sb:play	8 -16 8 0
sb:plu	6 -4 0 0
sb:point	-12 16 -4 0
sb:point ,	-16 17 0 0
sb:policy	16 -15 0 0
sb:port	11 -19 -7 12
sb:port due	0 -6 -2 9
sb:port fee	13 -11 0 0
sb:positive	22 -21 0 0
sb:post	-9 14 -5 0
sb:post of	-5 6 0 0
sb:premier	-6 -1 11 0
sb:premier ,	-5 -1 8 0
sb:prepare	-2 11 -6 -1
sb:presenter	6 0 -5 0
sb:president	-10 -31 41 -20
sb:president ,	0 -15 14 0
sb:president <person>	9 -9 0 0
sb:president agree	13 0 -13 0
sb:president are	14 -1 -10 0
sb:president meet	-12 2 8 0
sb:president of	-9 -33 37 -7
sb:press	-26 21 12 -6
sb:press conference	-11 18 -11 -5
sb:price of	-7 7 1 0
sb:principle	5 -8 0 0
sb:private	12 -11 0 0
sb:producer	-10 3 6 0
sb:product	-10 -2 13 0
sb:product ,	-6 0 7 0
sb:progress	-2 6 -1 0
sb:prolong	-8 6 3 0
sb:prolongation	-7 12 -5 0
sb:prolonged	3 -16 10 0
sb:prolonged by	-2 -7 10 0
sb:promise	-14 0 12 0
sb:promise in	4 0 -6 0
sb:promise to	0 -13 11 0
sb:propose	33 -18 -6 -17
sb:propose that	26 -15 0 -15
sb:propose to	7 -2 -3 0
sb:protested	-5 7 0 0
sb:protocol	-13 7 -2 10
sb:public	9 -8 0 0
sb:published	-6 -13 18 0
sb:purchase	8 -6 0 0
sb:put	-7 11 -1 -5
sb:put <level>	13 -12 0 0
sb:put a	-15 16 0 0
sb:put off	-2 7 -2 0
sb:put on	-15 9 6 0
sb:put the	9 -6 0 0
sb:q	-7 10 0 0
sb:q :	-12 14 0 0
sb:quarrel	7 -6 0 0
sb:quay	12 -11 0 0
sb:question	-5 7 -16 10
sb:question :	-16 21 -4 -2
sb:question on	5 -6 0 0
sb:quota	-8 10 -1 0
sb:quota ,	-8 10 -1 0
sb:r	14 -13 0 0
sb:rain	12 -12 0 0
sb:raise	-18 11 -11 14
sb:raise in	-15 9 0 5
sb:raise it	-11 7 0 3
sb:raise the	0 -7 -2 9
sb:rare	7 -8 0 0
sb:rare earth	8 -12 1 0
sb:rate	14 -5 -8 -3
sb:rate of	-7 9 0 0
sb:rather	12 -11 0 0
sb:ratified	-7 9 0 0
sb:raw	13 -12 0 0
sb:reach	3 -10 5 1
sb:reach by	0 -5 -2 9
sb:reach in	0 -2 6 -6
sb:reach on	14 -14 0 0
sb:reader	7 -6 0 0
sb:ready	6 -2 0 0
sb:ready to	10 -7 0 0
sb:reason	10 -7 0 0
sb:recall	23 -19 -1 0
sb:receive	-8 10 2 -9
sb:recently	-6 10 -2 0
sb:reciprocal	10 -8 0 0
sb:red	20 -19 0 0
sb:remain	15 -22 0 3
sb:remark	-27 26 0 0
sb:remember	-14 14 0 0
sb:renewal	-7 8 0 0
sb:reply	7 -5 0 0
sb:report	19 -11 -8 -2
sb:report in	-5 7 0 0
sb:report that	26 -20 -8 0
sb:reporter	5 -8 3 -2
sb:reporter at	-3 8 -4 0
sb:reporter in	4 -12 6 0
sb:reporter that	7 -6 0 0
sb:representative	-7 -3 0 15
sb:representative ,	-8 3 5 0
sb:representative jamieson	2 3 -7 0
sb:republic	-16 11 6 0
sb:republic of	-7 9 0 0
sb:require	8 -7 0 0
sb:result	-6 5 2 -1
sb:resume	8 0 -6 -7
sb:return	0 5 -9 0
sb:return ,	-12 12 0 0
sb:return from	-18 20 -3 0
sb:review	-5 9 0 -1
sb:rice	-3 9 -5 -2
sb:right	7 -4 0 0
sb:rise	13 -8 -1 0
sb:river	15 -15 0 0
sb:robert	12 -11 0 0
sb:room	-15 10 7 -2
sb:round	-4 19 -23 -20
sb:round ,	-24 25 0 -8
sb:round in	-25 31 -5 -4
sb:round is	-7 11 -1 0
sb:round of	23 -17 -5 -3
sb:round take	-24 26 0 0
sb:round were	25 -24 0 0
sb:round will	20 -18 0 0
sb:rover	9 -8 0 0
sb:rumour that	-14 14 0 0
sb:run	-9 1 14 -7
sb:run out	-15 7 10 0
sb:run until	-3 -4 8 0
sb:s	7 -6 0 0
sb:s .	12 -12 0 0
sb:sale	8 -6 0 0
sb:same	6 -8 2 -1
sb:same day	-13 8 7 0
sb:santa	-3 6 0 0
sb:say	6 -2 1 -8
sb:say ,	-23 21 1 0
sb:say :	-3 7 -1 0
sb:say <office>	8 -11 0 0
sb:say <person>	19 -4 -17 0
sb:say <seat>	8 -6 0 0
sb:say he	7 3 -6 -5
sb:say in	0 -8 14 0
sb:say it	11 -17 -4 7
sb:say last	-7 8 0 0
sb:say on	4 -17 14 -2
sb:say so	3 -7 1 0
sb:say that	-2 10 -4 -4
sb:say the	-6 3 8 -5
sb:scheduled	-7 6 0 0
sb:seal	3 -7 2 0
sb:second	9 2 -20 -10
sb:second ,	-25 28 -1 0
sb:second day	-28 28 0 0
sb:second meet	20 -8 -6 -15
sb:second round	28 -20 -5 -9
sb:secretary	-8 -3 -8 20
sb:see	6 -4 5 -13
sb:see <person>	0 12 -11 0
sb:see each	-12 8 3 -1
sb:sell to	-11 10 0 0
sb:send	-8 13 -1 -2
sb:send <goods-amount>	7 -7 0 0
sb:seoul	25 -29 0 0
sb:session	-20 13 1 0
sb:session in	0 -11 11 0
sb:session of	-1 7 -4 -2
sb:set for	-20 17 -2 4
sb:settle	-7 13 -1 -6
sb:settle the	0 14 -8 -4
sb:seven	-4 -7 10 0
sb:seventh	-8 11 0 0
sb:shall	-3 8 -5 0
sb:shanghai	11 -10 0 0
sb:share	7 -1 -3 -1
sb:share in	-4 8 -1 0
sb:she	0 -11 2 2
sb:sheet	-12 -7 20 0
sb:sheet :	4 0 -6 0
sb:sheet that	-16 -4 20 0
sb:ship	10 -12 0 0
sb:ship in	-6 3 0 2
sb:shirt	8 -8 0 0
sb:shook	-21 11 9 -1
sb:shook hand	-18 6 10 0
sb:shoot	-6 7 0 0
sb:shrimp	10 -9 0 0
sb:side	-1 14 -14 -6
sb:side agree	8 -9 0 0
sb:side are	-2 8 -2 -1
sb:side had	13 0 -14 0
sb:side meet	14 -1 -7 -7
sb:side of	-6 7 0 0
sb:side to	7 -1 0 -4
sb:sign	13 -6 0 -23
sb:sign ,	-4 9 -2 -3
sb:sign :	-5 7 0 0
sb:sign <day-today>	11 -10 0 0
sb:sign a	-4 -3 11 0
sb:sign by	-2 -4 7 0
sb:sign for	9 -8 0 0
sb:sign in	4 1 -11 -3
sb:sign it	-20 19 2 0
sb:sign its	-12 13 0 0
sb:sign the	8 -13 7 0
sb:sign with	-11 11 0 0
sb:signature	13 -7 -7 -2
sb:since	-13 2 11 -1
sb:since <number>	0 -17 14 0
sb:since the	-13 19 -8 0
sb:since their	-7 -2 10 0
sb:since then	6 -4 0 0
sb:sit	-9 5 -10 13
sb:sit in	-14 2 0 11
sb:sit together	-4 8 0 0
sb:sixth	2 2 -4 -6
sb:slip	-10 8 1 0
sb:so	-22 18 1 3
sb:so ,	-10 5 4 0
sb:so doe	9 -2 -6 0
sb:so far	-10 12 0 0
sb:so in	5 -10 2 0
sb:so it	-15 16 0 0
sb:so that	-7 0 0 5
sb:social	9 -6 -1 0
sb:some	1 -8 5 0
sb:somebody	8 -7 0 0
sb:something	-17 12 5 0
sb:soon	-3 8 -4 0
sb:source	13 -2 -9 0
sb:soybean	24 -18 -6 0
sb:soybean ,	6 -3 0 0
sb:soybean by	6 0 -4 0
sb:speak	9 0 -9 -7
sb:speak of	-7 8 0 0
sb:speaking	18 -12 -5 0
sb:speech	12 -10 0 0
sb:spoke	-6 0 -7 18
sb:spoke by	-16 8 4 0
sb:spoke with	13 -4 -10 0
sb:sport	17 -13 0 -3
sb:spring	-6 8 0 0
sb:spring ,	-12 12 0 0
sb:stand	11 -3 -7 0
sb:stand in	6 -1 -3 0
sb:standstill	6 -5 0 0
sb:start	2 8 -13 -5
sb:start in	-9 16 -1 -3
sb:state	-16 3 -3 17
sb:state that	-15 15 0 0
sb:statement	-9 -19 29 -1
sb:statement on	-14 -5 17 0
sb:stay	0 3 -6 0
sb:stay at	-10 13 -1 0
sb:stay in	7 -5 0 0
sb:steel ,	-14 14 0 0
sb:still	6 0 -17 5
sb:still be	-8 8 0 0
sb:still pay	-8 8 0 0
sb:stock	11 -9 0 0
sb:stock in	6 -4 0 0
sb:stockholm	5 -6 0 0
sb:stop	-18 16 0 3
sb:stop the	7 -5 0 0
sb:story	-7 0 0 8
sb:strike	4 1 -8 -1
sb:strike in	10 -3 -7 0
sb:subject	-9 12 0 0
sb:substantial	-16 17 0 0
sb:such	7 -8 -1 2
sb:summit	0 -25 22 -5
sb:summit in	-2 6 0 0
sb:summit of	3 -17 10 -1
sb:sunflower	-18 18 0 0
sb:surcharge	9 -6 0 0
sb:surcharge of	8 -6 0 0
sb:suspend	18 -14 -2 0
sb:table	-17 14 7 -7
sb:table ,	-11 4 5 0
sb:table in	-19 23 -3 0
sb:take	8 -1 -14 0
sb:take effect	14 -8 -5 0
sb:take the	-4 6 0 0
sb:take up	-20 14 0 3
sb:talk	7 -1 -1 -9
sb:talk about	-10 10 0 0
sb:talk are	6 -3 0 0
sb:talk at	-25 16 9 0
sb:talk for	18 -18 0 0
sb:talk in	-12 12 0 0
sb:talk of	3 -9 0 5
sb:talk on	-6 4 1 0
sb:talk resume	13 -12 0 0
sb:talk take	16 -14 0 0
sb:talk will	-7 10 -1 0
sb:talk with	19 -17 0 -8
sb:talked	-2 0 6 -1
sb:talked about	-13 8 6 0
sb:talking	16 -4 -7 -2
sb:tariff	6 -6 3 -5
sb:tariff in	7 -2 -2 0
sb:tariff of	-5 -2 8 0
sb:tariff on	-6 0 4 4
sb:tariff pause	15 -10 -4 0
sb:tariff talk	-4 9 0 -5
sb:tariff truce	-13 7 9 0
sb:team	1 3 0 -9
sb:technical	3 -39 -5 34
sb:technical meet	5 -17 -1 11
sb:technical talk	0 -10 0 12
sb:telephone	1 -7 5 0
sb:telephone call	-7 2 0 5
sb:telephone on	-10 -6 16 0
sb:television interview	-7 -3 11 0
sb:tell	-4 9 -8 1
sb:tell ,	-9 10 0 0
sb:tell <organisation>	-6 9 -1 0
sb:tell <person>	10 -4 -6 0
sb:tell an	7 -6 0 0
sb:tell me	-5 6 0 0
sb:tell reporter	15 -10 -5 0
sb:tell the	14 -11 -2 0
sb:tell us	-8 9 0 0
sb:term	13 -4 -8 0
sb:text	1 3 -9 0
sb:text ,	-16 19 -2 0
sb:textile	5 -7 1 0
sb:th	12 -11 0 0
sb:than	0 -9 10 0
sb:than <level>	-5 0 6 0
sb:thank	-14 14 0 0
sb:that 's	8 -8 0 0
sb:that ,	16 -12 -2 0
sb:that <level>	-6 7 0 0
sb:that <name>	-8 7 -9 9
sb:that <office>	-14 23 0 -8
sb:that <person>	13 -6 -4 -4
sb:that <seat>	-11 -11 20 0
sb:that a	-28 15 7 2
sb:that both	10 -8 0 0
sb:that day	16 -15 0 0
sb:that had	8 -3 -4 0
sb:that he	16 -9 -8 -4
sb:that his	-8 0 7 0
sb:that if	-10 12 0 0
sb:that in	0 3 -7 0
sb:that is	17 -22 5 -5
sb:that it	-26 25 1 0
sb:that its	-11 11 0 0
sb:that talk	-12 14 0 0
sb:that the	6 -2 5 -17
sb:that their	3 -10 -6 12
sb:that they	-3 7 -1 0
sb:that was	12 -19 3 3
sb:that we	17 -16 0 0
sb:that will	-3 6 0 0
sb:that would	-6 7 0 0
sb:the	2 4 -5 -8
sb:the <day-ahead>	-14 22 -12 -3
sb:the <day-gone>	10 -9 0 0
sb:the <goods-amount>	9 -3 -5 0
sb:the <level>	0 -3 6 0
sb:the <name>	-11 7 9 -5
sb:the <number>	12 -7 -3 0
sb:the <office>	5 8 4 -41
sb:the <organisation>	20 -24 6 -3
sb:the <person>	-9 23 -32 7
sb:the <points>	-6 8 0 0
sb:the <quality>	17 -17 -10 7
sb:the <seat>	-6 -24 23 0
sb:the <span>	-9 11 0 0
sb:the accord	9 -4 -1 0
sb:the agenda	-11 10 1 -4
sb:the announcement	7 -2 -3 0
sb:the apec	20 -19 -2 -1
sb:the approval	-4 6 0 0
sb:the bargain	6 -7 0 0
sb:the border	-5 8 0 0
sb:the bridge	-11 1 12 0
sb:the calendar	3 -7 0 3
sb:the case	6 -4 0 0
sb:the ceasefire	-19 19 0 0
sb:the company	7 -6 0 0
sb:the country	-10 7 4 0
sb:the custom	17 -17 -3 0
sb:the day	11 -10 0 0
sb:the deal	-9 0 11 0
sb:the decision	-9 0 0 9
sb:the decree	14 -12 0 0
sb:the dispute	4 -6 -1 3
sb:the door	14 -13 0 0
sb:the duty	1 -14 8 2
sb:the economic	-9 7 0 0
sb:the emergency	-5 0 7 0
sb:the end	-7 3 5 0
sb:the evening	24 -18 -5 0
sb:the exemption	-6 6 0 0
sb:the expert	1 -8 0 5
sb:the export	10 -8 0 0
sb:the fact	-6 -3 10 0
sb:the fee	0 7 -3 -2
sb:the ferry	-6 -15 0 21
sb:the fifth	-4 9 -3 -1
sb:the first	9 8 -25 -5
sb:the fourth	0 7 -5 -5
sb:the great	-7 8 0 0
sb:the grower	11 -10 0 0
sb:the harbour	0 -5 0 8
sb:the highest	-5 7 -1 0
sb:the house	6 -5 0 0
sb:the invitation	-8 16 -8 0
sb:the joint	-4 16 -11 -11
sb:the last	-15 7 10 -5
sb:the law	7 0 -6 0
sb:the leader	0 -15 21 -6
sb:the level	-9 0 0 12
sb:the line	-12 15 -1 0
sb:the list	-11 6 0 2
sb:the lower	15 -13 0 0
sb:the market	10 -13 1 0
sb:the matter	-20 7 0 9
sb:the measure	5 0 -7 0
sb:the meet	-6 0 11 -1
sb:the morning	17 -13 -2 0
sb:the most	-7 6 0 0
sb:the negotiation	-15 10 0 4
sb:the next	12 1 -12 -14
sb:the northern	15 -15 0 0
sb:the number	-11 13 0 0
sb:the old	13 -10 0 0
sb:the opposition	-4 8 -3 0
sb:the order	11 -5 -6 0
sb:the other	4 -12 -4 10
sb:the outcome	-9 9 0 0
sb:the outline	-7 7 0 0
sb:the pair	-18 20 0 0
sb:the paper	-29 30 -8 1
sb:the party	0 7 -7 -6
sb:the pause	-28 11 8 11
sb:the plan	14 -13 0 0
sb:the port	-6 1 0 5
sb:the president	-19 -24 41 -8
sb:the press	6 -4 0 0
sb:the price	-4 7 0 0
sb:the prolongation	-9 10 0 0
sb:the quay	11 -10 0 0
sb:the question	0 0 -8 5
sb:the reason	10 -5 -3 0
sb:the same	6 -8 2 -1
sb:the second	23 -16 -9 -7
sb:the share	7 -6 0 0
sb:the sixth	-3 8 -1 -3
sb:the soybean	6 0 -5 0
sb:the spring	-10 11 0 0
sb:the state	12 -6 -5 0
sb:the step	10 -16 5 0
sb:the summit	-1 8 -3 0
sb:the suspension	-8 7 0 0
sb:the table	-11 7 7 -2
sb:the talk	-8 15 -2 -10
sb:the tariff	-5 0 9 0
sb:the tea	7 -7 0 0
sb:the third	-23 23 9 -14
sb:the time	7 -4 0 0
sb:the truce	17 -1 -21 -1
sb:the two	-17 7 9 0
sb:the understanding	-9 6 -3 6
sb:the upper	6 -5 0 0
sb:the visit	-1 -13 19 -3
sb:the water	14 -13 0 0
sb:the world	9 -3 -5 0
sb:the year	22 -16 -5 0
sb:their	-10 -17 14 21
sb:their <office>	-19 12 7 0
sb:their first	-9 -6 10 4
sb:their meet	-13 0 11 0
sb:their own	6 -8 0 0
sb:their second	-1 8 0 -6
sb:their talk	0 -6 3 0
sb:their tariff	-4 6 0 0
sb:them	-17 23 -15 4
sb:them ,	6 -1 -3 0
sb:them at	-1 -5 0 8
sb:then	-16 14 5 -7
sb:then come	-12 14 0 0
sb:then the	-14 0 14 0
sb:there	14 -10 0 -13
sb:there 's	30 -17 -1 -16
sb:there ,	10 -5 0 -2
sb:there are	-7 8 0 0
sb:there is	-22 17 0 1
sb:there was	14 -13 0 0
sb:there were	4 1 -8 0
sb:there will	-13 3 6 3
sb:these	-12 14 0 0
sb:these are	-11 12 0 0
sb:they	-5 1 6 0
sb:they agree	4 -1 -8 2
sb:they are	0 -12 15 -5
sb:they have	-19 12 9 0
sb:they meet	-21 -9 6 20
sb:they sit	-16 21 0 -3
sb:they were	25 -22 0 0
sb:they will	-8 19 -13 -4
sb:they'll	-15 20 0 -6
sb:they're	-5 9 0 -1
sb:thi	-11 9 6 -6
sb:thi is	0 6 -4 0
sb:thi month	-12 14 0 0
sb:thi week	-11 4 0 2
sb:thi year	-4 9 0 -4
sb:thing	-12 1 11 0
sb:think	-5 6 0 0
sb:third	-4 12 0 -19
sb:third ,	-19 20 0 0
sb:third meet	7 0 -6 -11
sb:third round	11 -3 -9 -9
sb:third time	-18 23 0 -3
sb:those	-20 16 4 -1
sb:those of	-13 15 0 0
sb:though	9 -8 0 0
sb:three	0 14 -4 -22
sb:three ,	21 -6 0 -17
sb:three round	-25 26 0 0
sb:through	1 6 -10 -1
sb:through the	10 -8 0 0
sb:thursday	8 0 -8 0
sb:tie	-14 13 0 0
sb:tiktok	-15 20 -3 0
sb:tiktok in	-9 13 -1 0
sb:timber	8 -7 0 0
sb:time	-19 15 8 -3
sb:time ,	-7 9 0 0
sb:time in	0 -6 7 -3
sb:time on	7 -15 0 6
sb:time the	2 -12 10 0
sb:to	-1 2 5 -14
sb:to <day-ahead>	0 -7 6 0
sb:to <day-gone>	-24 24 0 0
sb:to <level>	-26 35 -12 -3
sb:to <name>	-8 11 0 0
sb:to <number>	14 -11 0 0
sb:to a	16 -28 -8 17
sb:to an	-14 14 0 0
sb:to approve	-4 6 0 0
sb:to be	3 -21 14 4
sb:to bring	10 -10 0 0
sb:to buy	-2 -7 8 0
sb:to carry	-6 3 2 0
sb:to collect	-6 0 6 0
sb:to come	14 -15 0 0
sb:to do	-6 4 0 0
sb:to go	7 -12 3 0
sb:to have	-4 -13 19 0
sb:to invest	-5 7 0 0
sb:to it	-10 8 1 0
sb:to let	-6 8 0 0
sb:to meet	0 10 -6 -8
sb:to open	8 -7 0 0
sb:to our	-11 9 0 0
sb:to prepare	1 -7 5 0
sb:to prolong	-11 8 3 0
sb:to resume	18 -18 0 0
sb:to settle	-7 9 0 -1
sb:to sign	16 -15 -1 0
sb:to stop	9 -6 0 0
sb:to suspend	13 -12 0 0
sb:to the	8 -1 -16 7
sb:to travel	-13 0 12 0
sb:to visit	-2 11 -3 0
sb:together	-17 23 -4 -3
sb:together in	-5 9 0 0
sb:together with	-11 14 -3 0
sb:tomatoe	-17 17 0 0
sb:too	-4 11 -2 -3
sb:top	10 -17 0 5
sb:top of	12 -12 0 0
sb:trade	2 3 -24 11
sb:trade ,	-11 19 -4 -6
sb:trade and	-4 9 -4 0
sb:trade deal	16 -18 0 0
sb:trade in	10 -9 0 0
sb:trade minister	19 -12 -5 -6
sb:trade ministry	-13 6 -1 10
sb:trade negotiator	-10 -2 0 13
sb:trade secretary	-8 3 -5 9
sb:trader	10 -9 0 0
sb:trader in	6 -5 0 0
sb:transit	-4 6 0 0
sb:travel	-3 3 5 -8
sb:travel to	0 0 6 -8
sb:travelled	6 -2 -2 0
sb:trawler	12 -12 0 0
sb:treaty	10 -6 -1 0
sb:trip	-18 17 1 0
sb:trip to	-19 17 1 0
sb:truce	-2 -1 12 -13
sb:truce ,	-18 21 -3 0
sb:truce :	16 -15 0 0
sb:truce agree	11 -9 0 0
sb:truce at	0 -13 13 0
sb:truce between	-12 7 5 0
sb:truce by	-9 7 1 0
sb:truce in	-3 -5 12 0
sb:truce is	6 0 -8 0
sb:truce run	-6 0 5 0
sb:truce that	39 -33 -13 0
sb:truce was	-20 22 0 0
sb:truce which	-14 12 1 0
sb:truce with	-13 -4 20 0
sb:truck	10 -6 0 -2
sb:tuna	-11 13 0 0
sb:twice	-2 7 0 -6
sb:twice ,	-7 8 0 0
sb:two	-6 1 4 -2
sb:two ,	11 -9 0 0
sb:two <office>	-11 9 -5 6
sb:two country	-6 -7 12 5
sb:two delegation	10 -4 -3 0
sb:two government	-22 26 -3 0
sb:two in	-3 -8 15 -3
sb:two leader	2 -11 6 0
sb:two meet	0 0 1 -6
sb:two men	-18 7 8 -4
sb:two president	21 -12 -8 -5
sb:two round	-5 -1 0 8
sb:two side	11 -2 -15 0
sb:two were	-15 20 -3 0
sb:two will	-19 2 13 -7
sb:under	0 -12 8 3
sb:under a	2 -7 3 0
sb:under an	-12 14 0 0
sb:under its	10 -8 0 0
sb:under the	-10 -1 15 0
sb:under which	7 -12 0 3
sb:understanding	-11 4 0 5
sb:understanding reach	-14 21 -3 -2
sb:united	6 -4 0 0
sb:unless	-5 7 0 0
sb:until	11 -3 -4 -8
sb:until <day-ahead>	16 -19 6 -6
sb:up	-15 11 -8 14
sb:up <level>	-6 6 0 0
sb:up a	-6 -1 -2 12
sb:up again	-4 9 0 -3
sb:up at	-7 6 0 0
sb:up by	-9 6 0 2
sb:up in	-3 0 -5 11
sb:up to	8 -18 7 0
sb:upon	-8 10 -1 0
sb:upper	6 -5 0 0
sb:us	-5 9 0 -1
sb:us ,	-7 7 0 0
sb:use	-16 0 13 3
sb:very	-16 18 0 0
sb:vessel	9 -16 0 7
sb:vice	-2 8 1 -10
sb:vice -	-11 14 0 0
sb:vice premier	5 -11 3 0
sb:video	3 3 -8 0
sb:view	-7 10 0 0
sb:visit	-8 -15 18 3
sb:visit in	-8 14 -3 -1
sb:visit of	-3 -9 13 0
sb:visit to	-4 -6 0 10
sb:voice	-14 15 0 0
sb:vote	13 -11 0 0
sb:wait	11 -7 -1 -3
sb:wait for	15 -7 -7 -2
sb:waited	-16 17 0 0
sb:waited for	-16 17 0 0
sb:waiting	-6 8 0 0
sb:waiting for	-16 16 0 0
sb:wall	10 -9 0 0
sb:want	-12 10 0 0
sb:want a	-13 14 0 0
sb:want to	-9 5 5 0
sb:war	-1 10 -11 0
sb:war ,	-2 10 -7 0
sb:warn ,	6 -6 0 0
sb:warn that	-4 6 0 0
sb:was	-6 1 0 11
sb:was <number>	23 -19 -2 0
sb:was agree	16 -11 -4 -4
sb:was announce	-11 11 0 0
sb:was conclude	-4 -1 9 0
sb:was hold	7 0 -8 0
sb:was in	-8 0 0 7
sb:was initialled	-7 0 8 0
sb:was make	-19 13 7 0
sb:was negotiate	-5 6 0 0
sb:was not	-13 17 0 0
sb:was reach	-1 0 -5 7
sb:was ready	9 -8 0 0
sb:was strike	8 -7 0 0
sb:was the	-14 18 -1 -1
sb:was their	0 -6 10 0
sb:was to	30 -25 -5 -1
sb:was worked	9 -4 -2 0
sb:watch	10 -10 0 0
sb:way	0 -1 6 -1
sb:we	0 7 -24 3
sb:we have	-10 14 -5 0
sb:we meet	0 12 -5 -8
sb:we shall	8 -5 0 0
sb:we will	-8 13 0 -3
sb:we'll	8 -5 0 0
sb:wednesday	9 0 -5 0
sb:week	0 0 -10 11
sb:week ,	-10 1 10 0
sb:week ago	19 -2 -15 0
sb:week that	-18 18 0 0
sb:weekend	-13 16 -1 0
sb:weekend in	-12 14 -1 0
sb:well	8 -6 0 0
sb:were	0 13 -13 -16
sb:were hold	-10 12 0 0
sb:were in	-25 28 0 0
sb:were the	0 -6 7 0
sb:what	3 -9 1 3
sb:what 's	6 1 -9 0
sb:what <person>	-6 -13 20 0
sb:what <seat>	13 -12 0 0
sb:what come	5 -10 6 0
sb:what did	-9 -1 11 0
sb:what happen	-7 11 -2 0
sb:what is	2 9 -16 0
sb:what the	11 -4 -6 0
sb:what they	-3 8 -5 0
sb:what was	-11 12 1 0
sb:what we	7 -6 0 0
sb:wheat	9 -8 0 0
sb:when	0 4 4 -20
sb:when <person>	-14 0 14 0
sb:when it	16 -14 0 0
sb:when the	-2 13 -12 -6
sb:when they	-12 7 7 -6
sb:where	6 6 -9 -9
sb:where the	-4 7 0 0
sb:wherea	-8 10 0 0
sb:whether	-10 23 -8 -2
sb:whether the	4 2 -8 0
sb:which	4 2 -24 11
sb:which <name>	-12 0 0 13
sb:which <person>	-7 10 -1 0
sb:which <quality>	17 -14 -3 0
sb:which <seat>	-2 6 0 -1
sb:which both	-14 16 0 0
sb:which is	14 -5 -7 0
sb:which pay	-11 12 0 0
sb:which take	-6 1 3 0
sb:which the	0 6 -7 1
sb:while	20 -16 0 0
sb:while it	9 -8 0 0
sb:who	-12 -3 18 7
sb:who had	-6 10 0 0
sb:who have	0 -6 0 4
sb:who head	0 -6 4 0
sb:who hold	-8 8 0 0
sb:who is	-7 11 -2 0
sb:who lead	6 -4 0 0
sb:who meet	-15 17 0 0
sb:who negotiate	-9 11 0 0
sb:who sign	9 -6 -1 0
sb:who was	14 -8 -7 0
sb:whom	-4 8 -1 0
sb:whose	11 -10 0 -1
sb:why	-3 6 -1 0
sb:why the	8 -8 0 0
sb:will	-8 0 6 5
sb:will also	-6 7 0 0
sb:will be	-1 -17 20 6
sb:will buy	0 6 -8 0
sb:will come	-3 6 0 0
sb:will discuss	-8 -3 0 12
sb:will go	10 -9 1 -2
sb:will hold	11 -10 0 0
sb:will meet	20 -18 -2 0
sb:will pay	-6 -11 3 11
sb:will raise	-3 0 0 6
sb:will sign	-10 10 0 0
sb:will sit	-6 5 0 0
sb:will speak	6 -2 0 -2
sb:will travel	-13 16 -1 0
sb:win	6 -6 0 0
sb:wine	14 -13 0 0
sb:winner	16 -8 -7 0
sb:winter	13 -13 0 0
sb:wire	-20 21 0 0
sb:wire )	-10 11 0 0
sb:with <name>	-2 10 -3 -12
sb:with <person>	-20 25 0 0
sb:with <quality>	-7 1 3 0
sb:with his	-8 10 0 0
sb:with the	-11 5 7 0
sb:within	-11 11 0 0
sb:without	2 -8 0 7
sb:without a	13 -12 0 0
sb:without which	-11 0 0 9
sb:won't	-4 8 -2 0
sb:wool	18 -16 0 0
sb:word	0 -2 -7 8
sb:work	14 -12 0 0
sb:work in	6 -6 0 0
sb:worked	8 -2 -4 0
sb:worked out	6 -1 -3 0
sb:worker	7 -5 0 0
sb:working	-3 0 -7 11
sb:world	13 -7 -5 0
sb:worth	5 -8 0 0
sb:worth <money>	6 -6 0 0
sb:would	-1 12 -13 0
sb:would like	-2 -11 12 0
sb:would meet	-3 9 -7 2
sb:would not	7 -3 -1 0
sb:would raise	-2 6 0 0
sb:write	10 -17 7 0
sb:write on	0 4 -6 0
sb:write that	0 -13 12 0
sb:write to	6 -4 0 0
sb:writer	20 -12 0 -8
sb:yarn	-15 16 0 0
sb:year	0 -3 6 -1
sb:year ,	23 -23 -2 2
sb:year ago	-13 0 14 0
sb:yes	-10 -12 18 3
sb:yes ,	-4 -21 19 5
sb:yes :	-6 11 0 -1
sb:york	18 -13 -4 0
sb:york ,	15 -2 -12 0
sb:you	-30 21 14 -8
sb:you ,	-20 21 0 0
sb:zero	-10 3 6 0
sb:·	-8 13 -4 0
sb:—	-15 18 -5 0
sb:— <name>	7 -7 -8 5
sb:— <person>	-12 4 10 0
sb:— a	16 -13 0 -1
sb:— in	-16 17 0 0
seat-home	0 -9 4 -2
seat-other	6 4 -8 -14
seat-side	1 -8 3 6
sent:calls	30 -28 -21 19
sent:coming	0 -3 8 -5
sent:ended	1 5 -9 -2
sent:experts	-18 -57 -27 82
sent:m=arrive	21 -16 -7 0
sent:m=arrived	16 -10 -7 0
sent:m=arrives	-10 0 10 0
sent:m=ate	-12 0 10 0
sent:m=bargain	-1 -4 0 8
sent:m=bargaining	10 -6 -1 0
sent:m=broke off	-29 30 0 0
sent:m=broke up	-3 -2 0 8
sent:m=came	-7 1 1 10
sent:m=closed	35 -27 -7 -5
sent:m=come	5 6 -13 -10
sent:m=comes	20 -16 -2 -2
sent:m=conference	2 3 -3 -10
sent:m=consultations	-3 10 -13 3
sent:m=delegation	-22 29 -9 1
sent:m=delegations	-6 15 -17 0
sent:m=dinner	-8 -1 16 -1
sent:m=due	12 -32 31 -20
sent:m=ended	-1 9 -6 -9
sent:m=flew	4 0 -7 0
sent:m=flies	-8 6 0 0
sent:m=fly	5 0 -12 0
sent:m=go	1 -7 7 1
sent:m=goes	8 -9 -10 12
sent:m=guest	15 -10 -5 0
sent:m=guests	-11 0 0 10
sent:m=haggling	-16 17 0 0
sent:m=here	-9 0 16 -5
sent:m=host	32 -16 -17 -1
sent:m=invitation	-17 9 5 0
sent:m=invited	10 4 -17 0
sent:m=land	9 -6 0 0
sent:m=landed	-11 15 -5 0
sent:m=lands	0 -4 8 0
sent:m=lunch	17 -23 6 -2
sent:m=meet	28 -13 -19 0
sent:m=meeting	-17 16 -6 7
sent:m=meetings	-5 10 -9 0
sent:m=met	-4 -13 13 10
sent:m=negotiate	-10 14 0 -3
sent:m=negotiated	-23 25 0 0
sent:m=negotiations	-11 20 -16 -3
sent:m=negotiator	0 -10 -16 20
sent:m=negotiators	-8 32 -35 -11
sent:m=parted	-4 6 0 0
sent:m=receive	10 1 -7 -6
sent:m=received	-17 2 14 -1
sent:m=receives	-10 5 4 0
sent:m=rose	25 -16 -9 -1
sent:m=round	12 10 -36 -25
sent:m=rounds	-21 23 -9 3
sent:m=sat	-15 16 -1 0
sent:m=see each other	2 -6 4 0
sent:m=session	-19 17 0 0
sent:m=settled	-16 6 11 -4
sent:m=shook hands	-15 1 14 -1
sent:m=signed	17 -12 -2 -13
sent:m=sit	8 -15 0 8
sent:m=sits	-8 0 0 10
sent:m=spent	-17 9 -6 11
sent:m=stop	-4 8 -11 3
sent:m=summit	-5 -29 27 -3
sent:m=table	-11 17 0 -9
sent:m=talk	8 -7 -12 10
sent:m=talked	-3 -1 0 6
sent:m=talking	19 -16 0 -5
sent:m=talks	13 2 -27 -11
sent:m=there	12 -2 -9 -12
sent:m=time	2 -2 9 -18
sent:m=travelled	6 -2 -2 0
sent:m=travels	-4 6 2 -6
sent:m=visit	-6 -17 22 0
sent:m=went	-2 10 -8 -7
sent:m=where	-5 1 -3 8
sent:running	-3 -6 16 0
sent:summit	6 -16 21 -38
sent:wished	4 0 6 -23
sides=0	21 -8 -22 -2
sides=1	4 -2 7 -11
sides=2	10 -1 -10 -5
sides=3	-3 6 1 -13
sides=4	20 -19 0 -2
sides=5	-11 16 -7 0
sort=venue	-35 26 21 -1
t0=future	0 0 -6 5
t0=future-not	-6 10 -3 0
t0=modal	14 -6 -14 1
t0=modal-passive	-6 10 -2 0
t0=past-not	18 -15 0 0
t0=past-passive	-14 11 3 0
t0=pluperfect	16 -5 0 -16
t0=pluperfect-passive	11 0 -20 5
t0=present	1 2 -7 -2
t0=present-not	13 -9 -1 0
t0=present-passive	-7 0 9 0
t1=future	3 -4 -5 7
t1=future-not	-7 11 -2 0
t1=gerund	-1 11 -2 -12
t1=infinitive	17 -12 3 -12
t1=infinitive-passive	-7 3 0 0
t1=modal	8 -4 -9 2
t1=modal-passive	-6 10 -2 0
t1=participle-passive	14 0 -24 -4
t1=past-not	18 -15 0 0
t1=past-passive	-14 10 4 0
t1=perfect	-15 11 0 3
t1=pluperfect	10 3 -6 -16
t1=pluperfect-passive	10 0 -20 5
t1=present	9 -11 0 1
t1=present-not	13 -9 -1 0
t1=present-passive	-6 2 4 0
t2=future	9 -17 1 8
t2=future-not	10 -8 0 0
t2=future-passive	11 -9 0 0
t2=gerund	-3 13 -12 -1
t2=infinitive	-27 13 6 10
t2=modal	24 -11 -13 -1
t2=modal-passive	6 -4 0 0
t2=past	4 1 0 -26
t2=past-not	-4 6 0 0
t2=past-passive	14 -10 -1 0
t2=perfect-not	9 -2 -1 -2
t2=perfect-passive	14 -17 4 0
t2=pluperfect	-10 10 -1 0
t2=pluperfect-not	0 -7 0 9
t2=pluperfect-passive	6 -5 0 0
t2=present	19 1 -14 -50
t2=present-not	7 -3 -2 0
t2=present-passive	20 -18 0 0
t2=present-passive-not	8 -3 -3 0
tail=a	-3 16 -34 -1
tail=b	10 -3 -3 -6
tail=c	38 -27 -16 0
tail=d	-2 14 -17 -7
tail=e	18 5 -38 -10
tail=f	43 -38 -3 0
tail=g	-16 -68 71 -6
tail=h	12 5 -25 -18
tail=i	9 1 -49 10
tail=j	3 -14 -1 9
tail=k	15 -5 -36 15
tail=l	53 -16 -58 -31
tail=m	-13 30 -34 -8
tail=n	-14 -21 34 11
tail=o	3 2 5 -19
tail=p	31 -20 -5 -12
tail=r	-24 18 10 -4
tail=s	33 -16 -24 -4
tail=t	41 -21 -13 -24
tail=u	-6 10 -1 -15
tail=v	0 2 -13 1
tail=w	7 6 -11 -13
tail=x	-14 10 -11 8
tail=y	-10 -4 28 -18
tail=z	1 -8 -14 17
tail=á	-14 22 -13 -1
tail=é	-32 20 -32 30
tail=ø	-32 37 -4 -3
third-side	-2 13 -2 -27
top	16 -16 16 -39
town-l	3 2 -11 1
town-none	4 1 -2 -7
town-r	28 -14 -6 -30
town=l0	6 -1 0 -17
town=l1	21 -3 -22 -11
town=l2	21 -6 -26 -3
town=l3	-6 4 -1 1
town=l4	-24 -9 31 20
town=l5	-25 26 0 0
town=r0	-12 12 6 -7
town=r1	21 -7 -7 -28
town=r2	18 -27 15 -15
town=r3	18 -9 -8 -5
town=r4	19 -1 -24 -3
town=r5	-14 4 1 13
towns=1	4 1 -2 -7
towns=2	12 -9 1 -8
towns=3	14 -4 -11 -4
towns=4	6 8 -18 -11
towns=5	0 9 -17 -2
towns=many	17 -19 3 0
tri:city day-none no-word	-16 4 10 13
tri:city day-none part:sure	10 -5 3 -26
tri:city day-none prev:sure	-18 21 0 -5
tri:city day-none sent:sure	3 -3 -6 5
tri:city day=l1 no-word	-9 5 5 0
tri:city day=l1 part:sure	-19 12 6 -1
tri:city day=l1 sent:sure	-6 10 0 0
tri:city day=l2 no-word	9 -8 0 -2
tri:city day=l4 no-word	4 1 -8 0
tri:city day=l4 part:sure	-14 12 1 0
tri:city day=l4 sent:sure	9 -8 0 0
tri:city day=l5 no-word	2 -20 12 0
tri:city day=r0 no-word	19 -12 -4 -19
tri:city day=r0 part:sure	-6 12 0 -10
tri:city day=r0 prev:sure	-3 -1 0 8
tri:city day=r0 sent:sure	-7 19 -15 -3
tri:city day=r1 no-word	-11 8 2 4
tri:city day=r1 part:sure	29 -14 -12 -5
tri:city day=r1 sent:sure	-20 11 3 1
tri:city day=r2 no-word	23 -6 -23 -1
tri:city day=r2 part:sure	-4 -6 9 1
tri:city day=r2 prev:sure	8 1 -12 0
tri:city day=r2 sent:sure	0 -6 8 0
tri:city day=r3 prev:sure	0 4 -7 0
tri:city day=r4 no-word	-23 29 -4 0
tri:city day=r4 sent:sure	-10 7 -6 5
tri:l=" unknown day-none	11 -9 0 0
tri:l=" unknown no-word	13 -11 0 0
tri:l=& unknown no-word	9 -7 0 0
tri:l=( day-none no-word	9 -8 0 0
tri:l=( day-none sent:sure	-9 9 0 0
tri:l=( unknown day=l0	9 -6 0 0
tri:l=( unknown day=r3	9 -9 0 0
tri:l=( unknown no-word	18 -16 0 0
tri:l=<begin> city day-none	-55 29 20 17
tri:l=<begin> city day=r0	8 0 -7 -19
tri:l=<begin> city day=r1	8 -6 -1 0
tri:l=<begin> city day=r2	11 -10 0 0
tri:l=<begin> city no-word	-29 9 22 10
tri:l=<begin> city prev:sure	-9 10 0 0
tri:l=<begin> city sent:sure	1 8 -14 -2
tri:l=<begin> day-none no-word	-6 3 1 7
tri:l=<begin> day-none prev:sure	-6 5 -18 15
tri:l=<begin> day-none sent:sure	0 -7 7 0
tri:l=<begin> day=r0 no-word	0 -12 8 2
tri:l=<begin> day=r0 prev:sure	-14 21 -4 -10
tri:l=<begin> day=r0 sent:sure	8 -1 -9 0
tri:l=<begin> day=r1 no-word	3 4 -7 -15
tri:l=<begin> day=r1 prev:sure	-12 20 -10 0
tri:l=<begin> day=r1 sent:sure	-6 -1 9 0
tri:l=<begin> day=r2 no-word	-20 14 -8 17
tri:l=<begin> day=r2 part:sure	14 -3 0 -7
tri:l=<begin> day=r3 no-word	6 -14 5 0
tri:l=<begin> day=r3 part:sure	13 -7 0 -1
tri:l=<begin> day=r3 prev:sure	8 -6 0 0
tri:l=<begin> day=r3 sent:sure	-9 12 -2 0
tri:l=<begin> day=r4 no-word	3 -14 6 0
tri:l=<begin> day=r4 part:sure	15 -7 0 -4
tri:l=<begin> day=r4 sent:sure	10 -10 0 0
tri:l=<begin> seat-home day-none	1 -15 3 12
tri:l=<begin> seat-home day=r0	1 -5 -1 6
tri:l=<begin> seat-home day=r1	24 -9 -26 -4
tri:l=<begin> seat-home day=r2	-17 26 -14 -1
tri:l=<begin> seat-home day=r3	-8 12 -4 0
tri:l=<begin> seat-home day=r4	-7 -6 12 0
tri:l=<begin> seat-home no-word	17 -27 0 4
tri:l=<begin> seat-home prev:sure	-26 18 -10 15
tri:l=<begin> seat-home sent:sure	-17 22 0 -10
tri:l=<begin> seat-other day-none	-16 13 -12 10
tri:l=<begin> seat-other day=r0	2 -2 4 -8
tri:l=<begin> seat-other day=r1	-1 7 -4 0
tri:l=<begin> seat-other no-word	-24 20 0 5
tri:l=<begin> seat-other sent:sure	11 -9 0 0
tri:l=<begin> seat-side day-none	19 -16 -3 -7
tri:l=<begin> seat-side day=r0	7 -12 3 -1
tri:l=<begin> seat-side day=r1	-24 11 17 0
tri:l=<begin> seat-side day=r2	-4 7 0 0
tri:l=<begin> seat-side day=r4	14 -11 0 0
tri:l=<begin> seat-side no-word	10 -10 5 -33
tri:l=<begin> seat-side part:sure	2 -8 3 0
tri:l=<begin> seat-side prev:sure	16 -15 -1 0
tri:l=<begin> seat-side sent:sure	-16 1 9 9
tri:l=<begin> unknown day-none	42 -19 -43 -27
tri:l=<begin> unknown day=r0	-16 14 -1 3
tri:l=<begin> unknown day=r1	-7 14 -5 -5
tri:l=<begin> unknown day=r2	-3 -15 6 14
tri:l=<begin> unknown day=r3	31 -20 -7 -5
tri:l=<begin> unknown day=r4	31 -19 -5 -6
tri:l=<begin> unknown no-word	4 0 -17 10
tri:l=<begin> unknown part:sure	29 -10 -5 -20
tri:l=<begin> unknown prev:sure	-9 17 -11 -5
tri:l=<begin> unknown sent:sure	31 -30 -1 -3
tri:l=[ unknown day-none	8 -8 0 0
tri:l=a unknown day=r3	10 -8 0 0
tri:l=a unknown sent:sure	8 -8 0 0
tri:l=after city day-none	4 0 -6 0
tri:l=after city no-word	10 -3 -7 0
tri:l=after city part:sure	6 -5 0 0
tri:l=after day-none part:sure	9 -8 0 0
tri:l=after day-none sent:sure	-15 15 0 0
tri:l=after seat-home day-none	-8 -8 15 0
tri:l=after unknown day-none	-9 10 0 0
tri:l=and city day-none	-12 7 7 0
tri:l=and city no-word	-14 9 6 0
tri:l=and day-none no-word	23 -19 -14 2
tri:l=and day-none prev:sure	-14 0 14 0
tri:l=and day-none sent:sure	-37 33 0 4
tri:l=and day=l2 no-word	-14 8 6 0
tri:l=and day=r0 no-word	-8 -15 18 0
tri:l=and day=r1 no-word	12 -8 0 0
tri:l=and day=r2 no-word	6 -5 0 0
tri:l=and day=r4 no-word	-4 6 0 0
tri:l=and seat-home day-none	13 -16 -12 6
tri:l=and seat-home day=r3	-6 7 0 0
tri:l=and seat-home no-word	13 -9 -14 5
tri:l=and seat-other day-none	8 -3 -2 0
tri:l=and seat-other no-word	9 -3 -3 0
tri:l=and seat-other part:sure	11 -8 0 0
tri:l=and seat-other sent:sure	-7 7 0 0
tri:l=and seat-side day-none	10 -3 -6 -3
tri:l=and seat-side day=l2	-11 5 6 0
tri:l=and seat-side day=r3	7 -2 -1 0
tri:l=and seat-side day=r4	-8 11 -2 0
tri:l=and seat-side no-word	-5 8 0 -4
tri:l=and seat-side part:sure	15 -12 -1 0
tri:l=and seat-side sent:sure	3 1 -6 0
tri:l=and unknown day-none	-37 28 6 2
tri:l=and unknown day=l3	12 -11 0 0
tri:l=and unknown day=l4	8 -8 0 0
tri:l=and unknown day=r0	-9 -15 21 0
tri:l=and unknown no-word	18 -53 18 -2
tri:l=and unknown part:sure	-18 21 0 0
tri:l=and unknown prev:sure	-7 0 8 0
tri:l=and unknown sent:sure	-17 14 0 3
tri:l=are day-none no-word	-21 22 0 0
tri:l=are unknown day-none	-18 18 0 0
tri:l=are unknown no-word	-22 22 0 0
tri:l=as seat-home day-none	-11 12 0 0
tri:l=as seat-side day-none	14 -13 0 0
tri:l=as seat-side no-word	-5 6 0 0
tri:l=asked day-none no-word	-6 7 0 0
tri:l=asked seat-side no-word	-6 7 0 0
tri:l=at city day=r1	-14 15 -2 0
tri:l=at city no-word	-9 9 1 -4
tri:l=at city part:sure	2 1 -8 0
tri:l=at city sent:sure	14 -10 -2 0
tri:l=at day-none no-word	-19 2 5 18
tri:l=at day-none part:sure	14 -9 -4 -2
tri:l=at day-none sent:sure	-4 12 -9 -1
tri:l=at day=l1 no-word	9 -3 -4 0
tri:l=at day=l2 no-word	8 -7 0 0
tri:l=at day=r0 no-word	20 -10 -14 0
tri:l=at day=r1 no-word	-13 7 5 0
tri:l=at day=r1 part:sure	-24 13 8 0
tri:l=at day=r2 part:sure	16 -13 -5 0
tri:l=at day=r3 no-word	-1 -4 6 0
tri:l=at seat-home day-none	-17 13 3 0
tri:l=at seat-home day=r0	29 -19 -14 0
tri:l=at seat-home no-word	13 -11 0 -1
tri:l=at seat-side no-word	-4 7 0 0
tri:l=at unknown day-none	-1 -4 -7 17
tri:l=at unknown day=l2	7 -5 0 0
tri:l=at unknown day=r0	9 0 -8 0
tri:l=at unknown day=r1	-9 1 6 0
tri:l=at unknown day=r3	-3 0 6 0
tri:l=at unknown day=r4	-1 -5 9 0
tri:l=at unknown no-word	-3 -15 6 20
tri:l=at unknown part:sure	0 0 1 -8
tri:l=at unknown prev:sure	7 -1 -3 0
tri:l=at unknown sent:sure	-17 26 -4 -6
tri:l=before day-none no-word	2 -7 3 0
tri:l=between day-none no-word	-8 10 -1 0
tri:l=between seat-home no-word	7 -6 0 0
tri:l=between seat-side no-word	7 -6 0 0
tri:l=between unknown day-none	9 -6 -1 0
tri:l=between unknown no-word	9 -6 0 0
tri:l=but day-none no-word	10 -9 0 0
tri:l=but seat-side day-none	10 -9 0 0
tri:l=but seat-side no-word	9 -9 0 0
tri:l=conference, day=r0 no-word	-8 14 -3 -3
tri:l=does day-none no-word	-1 -3 6 0
tri:l=for city day-none	0 -2 -1 7
tri:l=for city no-word	-1 0 -2 6
tri:l=for day-none no-word	-5 6 -6 2
tri:l=for day-none part:sure	13 -15 0 0
tri:l=for day=r1 no-word	-4 7 0 0
tri:l=for day=r1 part:sure	-15 16 0 0
tri:l=for day=r3 no-word	0 -7 0 6
tri:l=for seat-home no-word	9 -8 0 0
tri:l=for seat-home part:sure	-12 10 0 0
tri:l=for seat-side day-none	6 0 -5 -3
tri:l=for seat-side no-word	7 0 -6 -2
tri:l=for unknown day-none	-4 6 0 0
tri:l=for unknown day=l2	9 -9 0 0
tri:l=for unknown day=r1	-20 20 0 0
tri:l=for unknown day=r3	-3 -2 0 6
tri:l=for unknown no-word	-13 11 0 3
tri:l=from city day-none	9 -9 0 0
tri:l=from city no-word	-5 10 -5 0
tri:l=from city sent:sure	24 -23 0 0
tri:l=from day-none no-word	-20 11 11 0
tri:l=from day-none prev:sure	18 -18 0 0
tri:l=from day-none sent:sure	23 -18 -3 0
tri:l=from day=l3 no-word	6 -9 0 0
tri:l=from day=r0 no-word	-23 24 0 0
tri:l=from day=r1 no-word	30 -20 -14 0
tri:l=from day=r2 no-word	-13 14 0 0
tri:l=from day=r3 no-word	-7 8 0 0
tri:l=from seat-home day-none	-7 6 -7 6
tri:l=from seat-home no-word	-15 13 -5 7
tri:l=from seat-home sent:sure	-6 7 0 0
tri:l=from seat-side day-none	4 3 -8 -6
tri:l=from seat-side day=r1	18 -12 -6 0
tri:l=from seat-side no-word	7 3 -18 -8
tri:l=from unknown day-none	0 -16 22 -2
tri:l=from unknown day=r2	-6 7 0 0
tri:l=from unknown day=r3	-12 14 0 0
tri:l=from unknown no-word	-26 11 21 -3
tri:l=from unknown sent:sure	-3 -5 0 10
tri:l=if day-none no-word	-13 13 0 0
tri:l=if unknown day-none	-6 6 0 0
tri:l=if unknown no-word	-6 6 0 0
tri:l=in city day-none	22 -18 -1 -8
tri:l=in city day=l1	-11 18 -3 -5
tri:l=in city day=l2	-11 9 4 -2
tri:l=in city day=l4	-5 10 -3 0
tri:l=in city day=l5	10 -17 4 0
tri:l=in city day=r0	-7 10 -3 0
tri:l=in city day=r1	9 0 -8 -1
tri:l=in city day=r2	0 12 -15 0
tri:l=in city day=r3	8 0 -14 0
tri:l=in city day=r4	-16 15 -4 5
tri:l=in city no-word	11 -6 -9 3
tri:l=in city part:sure	8 12 -6 -37
tri:l=in city prev:sure	4 1 -15 5
tri:l=in city sent:sure	-4 0 -3 10
tri:l=in day-none no-word	3 -9 21 -18
tri:l=in day-none prev:sure	1 11 -17 -10
tri:l=in day-none sent:sure	19 -9 -16 -3
tri:l=in day=l1 no-word	6 -2 -4 -2
tri:l=in day=l1 part:sure	4 -9 0 1
tri:l=in day=l1 prev:sure	-29 34 -4 -2
tri:l=in day=l1 sent:sure	-20 6 7 3
tri:l=in day=l2 no-word	0 -7 9 0
tri:l=in day=l2 part:sure	-28 12 1 9
tri:l=in day=l2 prev:sure	17 -14 0 0
tri:l=in day=l2 sent:sure	-8 15 -2 -3
tri:l=in day=l3 no-word	-7 7 0 0
tri:l=in day=l3 part:sure	-12 17 0 -11
tri:l=in day=l3 sent:sure	7 -7 0 0
tri:l=in day=l4 no-word	-7 6 4 -5
tri:l=in day=l4 part:sure	-31 27 2 0
tri:l=in day=l4 sent:sure	7 -8 0 0
tri:l=in day=r0 no-word	5 6 -26 -3
tri:l=in day=r0 part:sure	8 -4 0 -1
tri:l=in day=r0 prev:sure	-8 -9 7 10
tri:l=in day=r0 sent:sure	-18 -7 16 6
tri:l=in day=r1 no-word	-1 -1 -15 19
tri:l=in day=r1 prev:sure	-5 -9 22 -5
tri:l=in day=r1 sent:sure	-6 6 5 -7
tri:l=in day=r2 no-word	8 9 -24 -7
tri:l=in day=r2 part:sure	-27 12 12 0
tri:l=in day=r2 prev:sure	4 1 -8 0
tri:l=in day=r2 sent:sure	-13 16 0 -2
tri:l=in day=r3 no-word	10 -5 -12 0
tri:l=in day=r3 part:sure	-17 17 6 -8
tri:l=in day=r3 sent:sure	0 6 -3 -2
tri:l=in day=r4 no-word	-22 15 4 3
tri:l=in day=r4 part:sure	-10 11 -6 3
tri:l=in day=r4 sent:sure	14 -13 -1 0
tri:l=in day=r5 no-word	9 -9 0 0
tri:l=in seat-home day-none	17 -13 0 -12
tri:l=in seat-home day=l2	-13 5 8 0
tri:l=in seat-home day=l3	-10 1 7 0
tri:l=in seat-home day=l5	-8 10 0 0
tri:l=in seat-home day=r0	13 -7 -9 0
tri:l=in seat-home day=r1	-9 4 -2 11
tri:l=in seat-home day=r2	2 1 -6 -2
tri:l=in seat-home day=r3	-6 0 10 0
tri:l=in seat-home day=r4	-3 -14 9 5
tri:l=in seat-home no-word	17 -12 -5 -3
tri:l=in seat-home part:sure	-7 -12 11 13
tri:l=in seat-home prev:sure	-8 8 4 -8
tri:l=in seat-home sent:sure	-8 8 4 -8
tri:l=in seat-other day-none	-16 23 -4 -9
tri:l=in seat-other day=l1	17 -12 -5 0
tri:l=in seat-other day=l2	9 -8 0 0
tri:l=in seat-other day=l3	-1 9 0 -6
tri:l=in seat-other day=l4	-4 0 0 7
tri:l=in seat-other day=r0	-9 -4 13 0
tri:l=in seat-other day=r1	25 -20 0 -2
tri:l=in seat-other no-word	6 -2 -1 -6
tri:l=in seat-other part:sure	3 6 -7 -10
tri:l=in seat-other sent:sure	-4 -10 13 1
tri:l=in seat-side day-none	-7 3 3 4
tri:l=in seat-side day=l1	7 -14 12 -9
tri:l=in seat-side day=l2	13 -9 0 -4
tri:l=in seat-side day=l3	9 -11 0 0
tri:l=in seat-side day=l4	1 -16 0 13
tri:l=in seat-side day=r0	-7 0 0 6
tri:l=in seat-side day=r1	2 -6 0 0
tri:l=in seat-side day=r3	-1 6 -5 -1
tri:l=in seat-side no-word	7 -19 5 7
tri:l=in seat-side part:sure	-7 16 -10 0
tri:l=in seat-side prev:sure	6 -26 5 13
tri:l=in seat-side sent:sure	-8 4 8 -6
tri:l=in unknown day-none	-3 0 8 -2
tri:l=in unknown day=l1	-25 18 -1 9
tri:l=in unknown day=l2	-8 0 -3 12
tri:l=in unknown day=l3	-10 14 -2 -2
tri:l=in unknown day=l4	-18 15 9 -8
tri:l=in unknown day=l5	-10 8 0 0
tri:l=in unknown day=r0	6 -9 0 3
tri:l=in unknown day=r1	-20 2 17 6
tri:l=in unknown day=r2	-23 20 0 0
tri:l=in unknown day=r3	-6 9 1 -6
tri:l=in unknown day=r4	0 4 1 -9
tri:l=in unknown no-word	-29 28 11 -6
tri:l=in unknown part:sure	-35 2 16 21
tri:l=in unknown prev:sure	-22 14 17 -9
tri:l=in unknown sent:sure	12 0 -23 -7
tri:l=is day-none no-word	-16 16 0 0
tri:l=is unknown day-none	-10 11 0 0
tri:l=is unknown no-word	-5 6 0 0
tri:l=it unknown no-word	6 -6 0 0
tri:l=leave unknown no-word	-10 10 0 0
tri:l=leaves day-none no-word	-11 -6 16 0
tri:l=live: unknown day-none	10 -10 0 0
tri:l=morning unknown no-word	7 -5 0 0
tri:l=mr unknown no-word	7 -6 0 0
tri:l=near city part:sure	16 -16 0 0
tri:l=near day-none no-word	-13 11 2 0
tri:l=near unknown day-none	-11 11 0 0
tri:l=near unknown no-word	-13 13 0 0
tri:l=of city day-none	25 -12 -18 0
tri:l=of city day=l2	-1 -3 7 0
tri:l=of city day=r2	26 -19 -6 0
tri:l=of city day=r3	-10 5 6 0
tri:l=of city day=r4	-6 7 0 0
tri:l=of city no-word	13 -10 -2 0
tri:l=of city sent:sure	-8 0 8 0
tri:l=of day-none no-word	-7 17 -14 -5
tri:l=of day-none part:sure	10 0 -12 0
tri:l=of day-none prev:sure	12 -10 0 0
tri:l=of day=l2 no-word	3 -11 6 0
tri:l=of day=l3 part:sure	6 -3 0 0
tri:l=of day=l5 no-word	-4 0 6 0
tri:l=of day=r0 no-word	-1 -11 11 0
tri:l=of day=r2 no-word	0 5 -10 0
tri:l=of day=r2 part:sure	6 0 -4 0
tri:l=of day=r3 no-word	-4 6 0 0
tri:l=of day=r3 sent:sure	-8 0 6 0
tri:l=of seat-home day-none	8 -18 9 0
tri:l=of seat-home no-word	8 -12 4 0
tri:l=of seat-side day-none	9 0 -8 0
tri:l=of seat-side no-word	1 6 -12 0
tri:l=of unknown day-none	-19 29 -18 -1
tri:l=of unknown day=l2	17 -15 0 0
tri:l=of unknown day=r0	-5 -19 22 0
tri:l=of unknown no-word	-24 23 5 -4
tri:l=of unknown part:sure	15 -11 -1 -1
tri:l=of unknown prev:sure	15 -12 0 0
tri:l=off unknown day-none	-6 6 0 0
tri:l=on seat-home day-none	-15 15 0 0
tri:l=on seat-home no-word	-5 6 0 0
tri:l=on unknown day-none	17 -16 -2 0
tri:l=on unknown day=r0	-4 9 0 -1
tri:l=on unknown day=r1	8 -7 0 0
tri:l=on unknown no-word	18 -15 0 0
tri:l=on unknown part:sure	0 9 -4 -6
tri:l=our day-none no-word	-18 7 15 -7
tri:l=our seat-side no-word	1 7 -14 0
tri:l=our unknown no-word	7 -4 0 0
tri:l=over day-none no-word	9 -8 0 0
tri:l=over unknown day-none	6 -5 0 0
tri:l=press unknown no-word	8 -7 0 0
tri:l=said day-none prev:sure	-11 4 6 0
tri:l=said seat-side day-none	-13 9 5 0
tri:l=should day-none no-word	-7 9 0 0
tri:l=since city no-word	6 -10 3 0
tri:l=since city part:sure	12 -10 0 0
tri:l=since day-none no-word	4 -9 4 0
tri:l=since day-none part:sure	-5 7 0 0
tri:l=that day-none no-word	-20 16 1 2
tri:l=that seat-home day-none	-2 1 -8 6
tri:l=that seat-home no-word	-3 2 -8 6
tri:l=that seat-other day-none	6 -5 0 0
tri:l=that seat-other no-word	6 -5 0 0
tri:l=that seat-side day-none	-11 9 5 -3
tri:l=that seat-side no-word	-13 11 5 -4
tri:l=that unknown day-none	-7 7 0 0
tri:l=that unknown no-word	-8 8 0 0
tri:l=the city day-none	-9 2 7 0
tri:l=the city day=r1	-23 8 15 0
tri:l=the city day=r2	15 -28 9 0
tri:l=the city no-word	25 -27 -2 0
tri:l=the city part:sure	-54 18 36 0
tri:l=the city prev:sure	7 -2 -6 0
tri:l=the day-none no-word	-6 20 -15 1
tri:l=the day-none part:sure	-9 19 -7 0
tri:l=the day-none prev:sure	0 -13 12 0
tri:l=the day=l1 no-word	-6 13 -6 0
tri:l=the day=l1 part:sure	5 -14 7 0
tri:l=the day=l1 sent:sure	9 -4 -4 0
tri:l=the day=l2 no-word	3 7 -15 0
tri:l=the day=l2 part:sure	1 -6 3 0
tri:l=the day=l3 no-word	19 -12 -9 0
tri:l=the day=l4 no-word	16 -11 -7 0
tri:l=the day=l4 part:sure	0 -8 10 0
tri:l=the day=r0 no-word	-2 -3 7 0
tri:l=the day=r1 no-word	-2 -7 10 -2
tri:l=the day=r1 part:sure	0 9 -7 0
tri:l=the day=r1 prev:sure	-5 0 7 0
tri:l=the day=r2 no-word	-8 -4 15 -1
tri:l=the day=r2 part:sure	-3 -8 10 0
tri:l=the day=r2 prev:sure	14 -7 -7 0
tri:l=the day=r2 sent:sure	-5 0 7 0
tri:l=the day=r3 no-word	19 -11 -8 0
tri:l=the day=r3 part:sure	11 -2 -6 0
tri:l=the day=r4 no-word	-6 7 0 0
tri:l=the day=r4 part:sure	-4 0 6 0
tri:l=the seat-home day-none	-4 17 -9 0
tri:l=the seat-home day=l3	-4 9 -4 0
tri:l=the seat-home day=r0	6 -5 -2 0
tri:l=the seat-home day=r2	-11 -8 18 0
tri:l=the seat-home day=r3	7 0 -5 0
tri:l=the seat-home no-word	-10 4 8 -3
tri:l=the seat-home part:sure	9 0 -9 0
tri:l=the seat-home prev:sure	-18 8 12 0
tri:l=the seat-home sent:sure	19 -3 -16 0
tri:l=the seat-other day-none	-16 2 15 0
tri:l=the seat-other no-word	0 -8 7 0
tri:l=the seat-side day-none	7 0 -13 5
tri:l=the seat-side day=l1	-17 16 0 0
tri:l=the seat-side day=l2	-18 10 9 0
tri:l=the seat-side day=l4	13 -11 -3 0
tri:l=the seat-side day=r2	-15 12 7 0
tri:l=the seat-side day=r3	13 -3 -7 0
tri:l=the seat-side day=r4	6 0 -4 0
tri:l=the seat-side no-word	-12 27 -11 3
tri:l=the seat-side part:sure	13 -11 -7 0
tri:l=the seat-side prev:sure	-13 -3 16 0
tri:l=the seat-side sent:sure	6 -8 0 0
tri:l=the unknown day-none	-5 14 -14 -3
tri:l=the unknown day=l1	18 -16 0 0
tri:l=the unknown day=l2	12 -10 0 0
tri:l=the unknown day=l3	6 -5 0 0
tri:l=the unknown day=l4	9 -9 0 0
tri:l=the unknown day=l5	6 0 -4 0
tri:l=the unknown day=r1	12 -5 -3 -2
tri:l=the unknown day=r2	6 0 -3 0
tri:l=the unknown day=r3	15 -11 0 0
tri:l=the unknown day=r4	9 -6 0 0
tri:l=the unknown no-word	5 6 -18 -6
tri:l=the unknown part:sure	28 -17 -15 -3
tri:l=the unknown prev:sure	22 -18 -1 0
tri:l=the unknown sent:sure	15 -8 -6 0
tri:l=to city day=r1	15 -18 0 4
tri:l=to city no-word	13 -9 -7 0
tri:l=to day-none no-word	10 -2 -6 -13
tri:l=to day-none part:sure	-22 6 9 6
tri:l=to day-none prev:sure	10 -14 1 0
tri:l=to day-none sent:sure	10 -9 0 0
tri:l=to day=l4 no-word	-9 10 0 0
tri:l=to day=r0 part:sure	-8 8 0 0
tri:l=to day=r1 no-word	-16 12 5 0
tri:l=to day=r1 part:sure	14 -14 -1 3
tri:l=to day=r2 part:sure	-12 6 4 0
tri:l=to day=r3 no-word	10 -8 0 0
tri:l=to day=r3 sent:sure	-14 3 2 6
tri:l=to seat-home day-none	3 -6 4 0
tri:l=to seat-home day=l3	-6 0 7 0
tri:l=to seat-home part:sure	-14 1 8 0
tri:l=to seat-home prev:sure	11 -8 -2 0
tri:l=to seat-other day-none	13 -9 -3 0
tri:l=to seat-other no-word	5 0 -7 0
tri:l=to seat-side day=r2	-6 0 5 0
tri:l=to seat-side day=r3	-8 -3 4 6
tri:l=to seat-side no-word	-1 4 0 -9
tri:l=to seat-side part:sure	-6 -6 2 9
tri:l=to seat-side sent:sure	0 -13 6 2
tri:l=to unknown day=r1	-16 24 -5 -6
tri:l=to unknown no-word	-6 13 -12 -5
tri:l=to unknown part:sure	-22 18 5 0
tri:l=to unknown prev:sure	0 9 -3 -6
tri:l=trade unknown no-word	7 -5 0 0
tri:l=trade, day-none no-word	-14 18 -1 0
tri:l=trade, unknown no-word	-10 10 0 0
tri:l=urged day-none no-word	-4 6 0 0
tri:l=visit day-none part:sure	-4 -4 9 0
tri:l=visit day=r1 part:sure	-4 6 0 0
tri:l=visit seat-home part:sure	-1 -2 6 0
tri:l=was day-none no-word	-5 7 0 0
tri:l=washington/ day=r0 no-word	7 0 -4 0
tri:l=washington/ seat-home day=r0	11 0 -9 0
tri:l=what day-none no-word	-12 -5 9 9
tri:l=what seat-home no-word	1 -6 2 0
tri:l=what seat-side day-none	-12 -9 9 10
tri:l=what seat-side no-word	-7 -13 7 10
tri:l=where day-none no-word	-9 9 0 0
tri:l=which day-none no-word	4 -6 2 0
tri:l=which seat-side day-none	10 -7 0 0
tri:l=which seat-side no-word	11 -8 0 0
tri:l=with day-none no-word	-8 -4 8 10
tri:l=with day-none prev:sure	6 -2 0 -1
tri:l=with day=r1 no-word	-6 11 -4 0
tri:l=with day=r2 no-word	10 -7 0 0
tri:l=with seat-home part:sure	7 -6 0 0
tri:l=with seat-home prev:sure	-10 7 2 0
tri:l=with seat-other day-none	7 -6 0 0
tri:l=with seat-other no-word	7 -6 0 0
tri:l=with seat-side day-none	-7 -7 10 10
tri:l=with seat-side day=r1	-7 12 -3 0
tri:l=with seat-side day=r2	9 -6 0 0
tri:l=with seat-side no-word	-14 2 5 11
tri:l=with seat-side prev:sure	15 -13 0 -1
tri:l=with unknown day-none	7 -3 0 0
tri:l=with unknown no-word	7 -4 0 0
tri:l=— day-none no-word	20 -18 0 0
tri:l=— day=l1 no-word	-24 12 15 0
tri:l=— day=r0 no-word	-3 7 -4 0
tri:l=— day=r1 no-word	-13 14 0 0
tri:l=— day=r2 no-word	11 -10 0 0
tri:l=— seat-home day=r0	-8 11 -2 0
tri:l=— seat-home no-word	-7 10 -2 0
tri:l=— unknown day-none	26 -24 0 0
tri:l=— unknown day=l1	9 -7 0 0
tri:l=— unknown day=r1	-13 14 0 0
tri:l=— unknown part:sure	6 -4 0 0
tri:l=• unknown no-word	8 -8 0 0
tri:seat-home day-none no-word	0 -2 6 -6
tri:seat-home day-none part:sure	0 -3 8 -4
tri:seat-home day-none prev:sure	10 -9 -13 12
tri:seat-home day-none sent:sure	-5 7 1 -7
tri:seat-home day=l0 no-word	19 -6 -13 0
tri:seat-home day=l1 no-word	13 -3 -13 0
tri:seat-home day=l1 sent:sure	-7 0 9 0
tri:seat-home day=l2 sent:sure	-1 10 -7 0
tri:seat-home day=l3 part:sure	0 -2 6 0
tri:seat-home day=l4 no-word	8 -8 0 0
tri:seat-home day=l4 part:sure	-7 2 4 0
tri:seat-home day=l5 no-word	9 -1 -4 0
tri:seat-home day=r0 no-word	7 -4 -8 4
tri:seat-home day=r0 part:sure	20 -14 -9 0
tri:seat-home day=r0 prev:sure	10 -2 -5 -7
tri:seat-home day=r0 sent:sure	-12 4 6 1
tri:seat-home day=r1 no-word	27 -8 -27 -12
tri:seat-home day=r1 part:sure	-24 6 1 17
tri:seat-home day=r1 prev:sure	-17 2 16 0
tri:seat-home day=r1 sent:sure	-5 14 -6 -3
tri:seat-home day=r2 no-word	-15 12 7 -3
tri:seat-home day=r2 prev:sure	-2 10 -4 0
tri:seat-home day=r2 sent:sure	10 -5 -3 0
tri:seat-home day=r3 part:sure	6 -4 0 0
tri:seat-home day=r3 prev:sure	-6 -3 10 0
tri:seat-home day=r3 sent:sure	-5 7 0 0
tri:seat-home day=r4 no-word	-24 -3 22 6
tri:seat-home day=r4 part:sure	-2 -1 6 0
tri:seat-home day=r4 sent:sure	11 -10 0 -2
tri:seat-other day-none no-word	5 -8 0 3
tri:seat-other day-none part:sure	4 1 -6 -2
tri:seat-other day-none prev:sure	-2 6 -3 0
tri:seat-other day-none sent:sure	-18 15 3 0
tri:seat-other day=l1 no-word	18 -17 0 0
tri:seat-other day=l2 no-word	11 -9 0 0
tri:seat-other day=r0 no-word	-17 16 4 -6
tri:seat-other day=r0 prev:sure	18 -15 -1 0
tri:seat-other day=r0 sent:sure	12 -21 12 -1
tri:seat-other day=r1 part:sure	21 -14 -4 -1
tri:seat-other day=r2 part:sure	-8 7 2 0
tri:seat-other day=r3 no-word	8 -6 0 0
tri:seat-side day-none no-word	-8 10 -8 12
tri:seat-side day-none part:sure	20 -14 -12 3
tri:seat-side day-none prev:sure	1 -26 21 0
tri:seat-side day-none sent:sure	7 1 -4 -14
tri:seat-side day=l1 no-word	2 -7 8 -5
tri:seat-side day=l2 part:sure	-10 5 6 0
tri:seat-side day=l3 no-word	23 -17 -9 0
tri:seat-side day=l3 part:sure	1 -7 4 0
tri:seat-side day=l4 no-word	3 4 -13 0
tri:seat-side day=l4 part:sure	-8 0 7 1
tri:seat-side day=l5 no-word	-6 6 0 0
tri:seat-side day=r0 no-word	5 0 -5 -7
tri:seat-side day=r0 part:sure	-2 9 -5 0
tri:seat-side day=r0 sent:sure	-21 8 8 8
tri:seat-side day=r1 no-word	0 -12 14 0
tri:seat-side day=r1 part:sure	-12 19 -6 0
tri:seat-side day=r1 prev:sure	9 -3 -5 0
tri:seat-side day=r1 sent:sure	-14 -10 20 3
tri:seat-side day=r2 no-word	-2 12 -4 -8
tri:seat-side day=r2 part:sure	6 -9 2 0
tri:seat-side day=r3 sent:sure	-2 -3 0 6
tri:seat-side day=r4 no-word	15 -2 -18 -2
tri:unknown day-none no-word	24 -8 -10 -35
tri:unknown day-none part:sure	5 -3 -14 9
tri:unknown day-none prev:sure	26 -17 -5 -14
tri:unknown day-none sent:sure	2 6 -26 -3
tri:unknown day=l1 no-word	-3 8 -13 0
tri:unknown day=l1 part:sure	11 -17 2 3
tri:unknown day=l1 prev:sure	-25 30 -1 -2
tri:unknown day=l2 no-word	10 -13 0 2
tri:unknown day=l2 part:sure	5 -11 -4 9
tri:unknown day=l2 prev:sure	15 -14 0 0
tri:unknown day=l2 sent:sure	-14 20 -1 -4
tri:unknown day=l4 no-word	-7 1 9 -4
tri:unknown day=l4 part:sure	-8 14 -5 0
tri:unknown day=l4 sent:sure	15 -9 -1 -2
tri:unknown day=r0 no-word	-20 14 14 -1
tri:unknown day=r0 part:sure	-3 -1 -1 6
tri:unknown day=r0 prev:sure	-10 8 4 -1
tri:unknown day=r0 sent:sure	-10 0 8 9
tri:unknown day=r1 no-word	-7 11 -22 8
tri:unknown day=r1 part:sure	-8 -1 15 -3
tri:unknown day=r1 prev:sure	-15 6 13 -5
tri:unknown day=r1 sent:sure	11 -6 -1 -7
tri:unknown day=r2 no-word	2 -11 -1 14
tri:unknown day=r2 part:sure	13 0 -9 -5
tri:unknown day=r2 prev:sure	13 -8 -3 0
tri:unknown day=r2 sent:sure	-6 4 3 0
tri:unknown day=r3 no-word	12 -13 0 1
tri:unknown day=r3 part:sure	4 0 1 -10
tri:unknown day=r3 prev:sure	8 -4 -1 0
tri:unknown day=r3 sent:sure	0 7 -5 -8
tri:unknown day=r4 no-word	35 -29 -1 -3
tri:unknown day=r4 part:sure	10 -9 5 -8
tri:unknown day=r4 sent:sure	9 -17 0 9
tri:unknown day=r5 no-word	12 -11 0 0
two-words	-8 5 -11 14
under ahead	-17 6 8 5
under ahead town	-17 6 8 5
under gone	-18 -4 4 30
under gone town	-18 -4 4 30
unknown	29 -11 -21 -9
v0-none	19 -8 -1 -20
v0=accept	-11 1 8 0
v0=add	-13 14 0 0
v0=agree	-8 6 7 -6
v0=announce	-3 -5 11 0
v0=ask	0 -9 11 0
v0=be	-9 12 -5 -1
v0=charge	17 -13 0 -2
v0=come	-10 4 4 1
v0=continue	9 -1 -1 -5
v0=discuss	-20 10 0 7
v0=draw	-9 10 0 0
v0=end	17 -16 0 0
v0=enter	6 -6 0 0
v0=extend	17 -14 0 0
v0=fall	13 -12 0 0
v0=go	3 4 -8 -11
v0=have	-5 11 -3 -3
v0=keep	3 -8 4 0
v0=land	12 -15 2 0
v0=leave	-8 1 0 7
v0=look	-17 -1 15 5
v0=lower	8 -6 0 0
v0=meet	-15 9 -10 12
v0=move	8 -7 0 0
v0=negotiate	2 1 -6 -3
v0=offer	11 -7 -3 0
v0=other	-5 -6 8 9
v0=pay	12 -10 -11 5
v0=place	7 -8 2 0
v0=plan	-13 10 6 -6
v0=prepare	-9 22 -11 0
v0=propose	14 -9 -4 0
v0=put	-8 11 -2 0
v0=raise	-20 12 -3 8
v0=reach	6 -15 5 6
v0=receive	1 6 -3 -8
v0=report	7 -4 0 0
v0=resume	9 -3 -2 -5
v0=return	-13 15 -4 0
v0=rise	11 -6 -2 0
v0=say	7 0 -6 -9
v0=sell	11 -9 0 0
v0=send	9 -7 0 0
v0=set	5 -7 -2 4
v0=settle	-6 3 3 -2
v0=sign	33 -24 -10 -7
v0=sit	-15 8 -4 10
v0=stand	14 -9 -4 0
v0=start	-2 11 -5 -4
v0=step	-7 7 0 0
v0=stop	-1 6 -5 0
v0=strike	0 5 -6 0
v0=suspend	5 -8 0 0
v0=take	-7 10 -5 0
v0=want	-6 9 -1 0
v0=write	6 -3 0 0
v1-none	12 -4 3 -19
v1=accept	-5 0 8 0
v1=add	-19 19 0 0
v1=agree	3 0 -8 3
v1=ask	0 -4 6 0
v1=be	-13 7 6 0
v1=buy	3 -6 0 0
v1=charge	19 -15 0 -2
v1=discuss	-9 12 -12 5
v1=draw	-9 10 0 0
v1=end	14 -9 -1 -2
v1=enter	6 -6 0 0
v1=expect	5 -2 -6 4
v1=extend	20 -20 0 0
v1=face	-5 10 0 -1
v1=go	-4 14 -8 -11
v1=have	-3 8 -2 -2
v1=keep	6 -10 4 0
v1=know	7 -4 0 0
v1=leave	-10 3 0 7
v1=let	6 -3 0 0
v1=lift	-8 0 8 0
v1=look	-17 0 14 5
v1=lower	8 -6 0 0
v1=make	10 -4 -2 -3
v1=meet	10 -9 -7 4
v1=move	8 -7 0 0
v1=negotiate	2 2 -7 -3
v1=other	-8 -3 8 9
v1=pay	17 -14 -11 4
v1=place	11 -12 2 0
v1=plan	-2 4 0 -6
v1=prepare	-4 17 -10 0
v1=promise	3 -6 3 0
v1=propose	9 -4 -3 0
v1=put	-6 9 -2 0
v1=raise	-19 10 0 6
v1=reach	0 -8 9 2
v1=receive	-1 5 0 -8
v1=report	7 -4 0 0
v1=resume	12 -6 -2 -5
v1=return	-18 20 -4 0
v1=rise	11 -5 -2 0
v1=say	11 -4 -6 -8
v1=send	6 -3 0 0
v1=set	7 -8 -5 4
v1=settle	-5 6 0 -2
v1=sign	5 -5 7 -9
v1=sit	-1 -1 -4 10
v1=stand	13 -9 -4 0
v1=start	-2 11 -5 -4
v1=strike	-5 13 -7 -1
v1=take	-8 10 -5 0
v1=want	-7 8 0 0
v1=write	7 -4 0 0
v2-none	6 0 0 -10
v2=approve	25 -23 0 0
v2=be	-8 14 -4 -3
v2=begin	27 -23 -1 0
v2=bring	-12 0 15 -1
v2=call	-9 18 -6 -6
v2=charge	9 -6 0 0
v2=confirm	16 0 -17 0
v2=declare	-12 13 0 0
v2=delay	8 -2 -5 0
v2=demand	1 -6 2 0
v2=discuss	-18 0 16 -1
v2=double	10 -8 0 0
v2=drop	-16 9 9 0
v2=end	5 0 -12 0
v2=enter	7 -6 0 0
v2=expect	9 -8 0 0
v2=expire	13 -12 0 0
v2=explain	-1 6 -6 0
v2=extend	-7 9 0 0
v2=fall	13 -10 -1 0
v2=get	17 -13 -1 0
v2=go	10 -5 -2 -4
v2=grant	-4 8 -2 0
v2=hold	0 6 -8 -3
v2=keep	-9 0 12 0
v2=know	20 -15 -4 0
v2=leave	-3 -12 9 7
v2=let	0 -6 6 0
v2=levy	7 -3 -1 0
v2=lift	-13 7 8 0
v2=look	-9 13 -1 0
v2=lower	-17 21 -9 0
v2=meet	-5 16 -18 0
v2=negotiate	13 -10 0 -1
v2=note	-9 0 10 0
v2=offer	6 -5 0 0
v2=other	-7 12 0 -7
v2=pay	1 -11 0 5
v2=plan	3 -10 4 0
v2=postpone	2 -10 6 0
v2=prepare	1 -2 -9 8
v2=reach	9 -8 0 0
v2=reply	-5 9 -3 0
v2=rule	7 -3 -2 0
v2=run	5 -12 4 0
v2=say	2 -11 10 -11
v2=see	-18 13 3 0
v2=show	-12 13 0 0
v2=sign	14 -9 -5 0
v2=slap	-6 7 0 0
v2=slip	-6 0 7 0
v2=stand	6 -4 0 0
v2=state	0 7 -6 0
v2=stay	6 -5 0 0
v2=step	7 0 -4 0
v2=stop	-7 10 -2 0
v2=take	0 2 -14 6
v2=tell	21 -21 0 0
v2=want	-8 6 3 0
v2=withdraw	-7 8 0 0
v2=write	-5 8 -4 0
verbless	-16 12 13 -2
vt0=accept pluperfect	-5 0 6 0
vt0=agree past	-12 11 3 -4
vt0=agree perfect	-7 8 0 0
vt0=agree pluperfect	21 -19 -2 0
vt0=agree present	-15 5 8 0
vt0=announce past	-2 -7 12 0
vt0=approve modal	-6 7 0 0
vt0=ask past	15 -11 -1 0
vt0=ask pluperfect	8 -8 0 0
vt0=ask present	-19 4 15 0
vt0=be future	-4 6 -4 0
vt0=be modal	0 -7 0 7
vt0=be perfect	-10 13 -3 0
vt0=be present	-8 13 -3 -4
vt0=begin present	-5 9 0 -1
vt0=call past	-8 6 0 2
vt0=charge present	15 -11 0 -1
vt0=come future	-5 6 0 0
vt0=come modal	6 -4 0 0
vt0=come past	0 -3 -1 6
vt0=come present	-13 6 8 0
vt0=conclude past	-9 7 4 -4
vt0=continue present	7 -4 0 -1
vt0=discuss future	-6 -3 -2 14
vt0=discuss past	-16 19 0 -6
vt0=draw past	-9 10 0 0
vt0=end past	19 -15 0 -4
vt0=expect past	14 -5 -4 -5
vt0=go future	9 -9 2 -2
vt0=go perfect	-3 6 0 0
vt0=go present	1 3 -8 -1
vt0=have past	-13 14 0 0
vt0=have present	5 0 -8 -1
vt0=hold future	9 -5 -1 -1
vt0=hold modal	-11 11 0 0
vt0=hold past	0 -6 0 5
vt0=keep perfect	11 -10 0 0
vt0=land past	7 -6 0 0
vt0=land present	0 -8 7 0
vt0=leave past	1 -7 -6 10
vt0=leave present	-10 6 4 0
vt0=look past	-14 0 16 0
vt0=make present	9 -8 0 0
vt0=meet future	-5 9 -7 0
vt0=meet modal	-6 10 -5 2
vt0=meet past	-11 0 3 7
vt0=meet perfect	-2 6 -3 0
vt0=meet pluperfect	0 11 -6 -7
vt0=meet present	-2 -6 -1 10
vt0=offer perfect	7 -3 -3 0
vt0=other future	9 -2 0 -2
vt0=other modal	8 -6 0 0
vt0=other past	-12 1 11 1
vt0=other perfect	-5 -9 10 7
vt0=other pluperfect	10 0 -11 0
vt0=other present	-13 1 6 6
vt0=pay future	-3 -8 0 10
vt0=pay past	4 2 -6 0
vt0=pay present	12 -5 -3 -3
vt0=place present	7 -8 2 0
vt0=plan past	-12 6 5 0
vt0=prepare pluperfect	2 3 -10 0
vt0=prepare present	-16 12 0 0
vt0=promise past	3 -7 2 0
vt0=promise perfect	-11 6 4 0
vt0=put present	-2 7 -6 0
vt0=raise past	-11 3 -2 7
vt0=reach past	9 -20 7 7
vt0=reach pluperfect	-6 7 0 0
vt0=receive future	-9 0 13 -5
vt0=receive past	-1 8 -6 0
vt0=resume future	7 -4 0 0
vt0=resume present	15 -11 0 0
vt0=rise past	11 -7 0 0
vt0=run present	9 -6 0 0
vt0=say past	12 -3 -10 -6
vt0=say present	-7 4 3 0
vt0=see future	-2 -7 13 -2
vt0=set present	-8 6 -1 4
vt0=ship present	-5 6 0 0
vt0=sign future	24 -19 -4 0
vt0=sign past	20 -13 -7 -4
vt0=sign perfect	-9 10 0 0
vt0=sign present	13 -13 0 0
vt0=sit present	-21 4 0 14
vt0=stand present	6 -1 -3 0
vt0=start future	-1 7 -4 -1
vt0=stop present	7 -6 0 0
vt0=strike past	0 6 -4 0
vt0=take future	-18 17 -1 1
vt0=take modal	19 -19 0 0
vt0=take past	-11 13 0 -2
vt0=tell pluperfect	-8 8 0 0
vt0=urge past	-2 6 0 0
vt1=accept pluperfect	-5 0 6 0
vt1=agree participle	9 0 -29 10
vt1=agree past	-4 4 3 -9
vt1=agree perfect	-8 8 0 0
vt1=agree pluperfect	21 -19 -2 0
vt1=agree present	-13 4 8 0
vt1=announce past	1 -7 5 0
vt1=approve modal	-6 7 0 0
vt1=ask past	15 -11 -2 0
vt1=ask pluperfect	8 -8 0 0
vt1=ask present	-19 4 15 0
vt1=be modal	0 -9 0 7
vt1=be perfect	-11 15 -3 0
vt1=be present	-4 0 6 -1
vt1=begin present	-5 9 0 -1
vt1=call past	-8 6 0 2
vt1=charge present	13 -10 0 -1
vt1=come future	-5 6 0 0
vt1=come modal	6 -4 0 0
vt1=come past	1 -3 -2 6
vt1=come present	-4 -1 9 0
vt1=conclude participle	22 -18 -3 0
vt1=conclude past	-9 7 4 -4
vt1=discuss future	-6 -3 -2 14
vt1=discuss past	-16 19 0 -6
vt1=draw past	-9 10 0 0
vt1=end participle	-7 10 0 0
vt1=end past	19 -15 0 -4
vt1=go infinitive	6 -5 0 0
vt1=go perfect	-3 6 0 0
vt1=go present	1 4 -8 -1
vt1=have past	-20 20 0 0
vt1=have present	13 -7 -7 0
vt1=hold future	9 -5 -1 -1
vt1=hold infinitive	-6 4 0 0
vt1=hold modal	-11 11 0 0
vt1=hold past	-2 -9 3 10
vt1=keep perfect	11 -10 0 0
vt1=land past	7 -6 0 0
vt1=land present	0 -8 7 0
vt1=leave past	0 -6 -5 10
vt1=leave present	-10 6 4 0
vt1=look past	-14 0 16 0
vt1=make participle	9 0 -8 0
vt1=make present	9 -8 0 0
vt1=meet future	-3 6 -7 1
vt1=meet gerund	7 4 -5 -9
vt1=meet infinitive	9 -6 4 -8
vt1=meet modal	-6 10 -5 2
vt1=meet participle	25 -27 7 -3
vt1=meet past	-11 0 3 7
vt1=meet perfect	-2 6 -3 0
vt1=meet pluperfect	0 11 -6 -7
vt1=meet present	-3 -5 -1 11
vt1=other future	7 0 0 -2
vt1=other modal	8 -6 0 0
vt1=other past	-12 1 11 1
vt1=other perfect	-5 -9 10 7
vt1=other pluperfect	6 4 -11 0
vt1=other present	-13 1 6 6
vt1=pay future	-3 -8 0 10
vt1=pay gerund	6 -5 0 0
vt1=pay past	4 2 -6 0
vt1=pay present	12 -5 -3 -3
vt1=place present	7 -8 2 0
vt1=plan past	-12 6 5 0
vt1=prepare pluperfect	2 3 -10 0
vt1=prepare present	-13 9 1 0
vt1=promise participle	8 -3 -1 0
vt1=promise past	3 -7 2 0
vt1=promise perfect	-11 6 4 0
vt1=put present	-2 7 -6 0
vt1=raise past	-8 0 0 7
vt1=reach participle	-8 7 3 -3
vt1=reach past	5 -17 7 7
vt1=reach pluperfect	-6 7 0 0
vt1=receive future	-9 0 13 -5
vt1=receive past	-1 8 -6 0
vt1=resume future	7 -4 0 0
vt1=resume present	15 -11 0 0
vt1=rise past	11 -7 0 0
vt1=run present	9 -6 0 0
vt1=say past	16 -9 -8 -6
vt1=say present	-8 6 1 0
vt1=see future	-2 -7 13 -2
vt1=sell participle	-12 14 0 0
vt1=set present	-8 6 -1 4
vt1=ship present	-5 6 0 0
vt1=sign future	24 -19 -4 0
vt1=sign participle	-24 14 14 0
vt1=sign past	20 -13 -7 -4
vt1=sign perfect	-9 10 0 0
vt1=sign present	13 -13 0 0
vt1=sit present	-21 4 0 14
vt1=stand present	6 -1 -2 0
vt1=start future	-1 7 -4 -1
vt1=stop present	7 -6 0 0
vt1=strike participle	-9 10 0 0
vt1=strike past	0 6 -4 0
vt1=suspend participle	-8 10 0 0
vt1=take future	-18 17 -1 1
vt1=take modal	19 -19 0 0
vt1=take past	-14 16 0 -2
vt1=tell pluperfect	-8 8 0 0
vt1=urge past	-2 6 0 0
vt2=agree participle	6 -6 0 0
vt2=agree past	-13 17 -3 0
vt2=agree perfect	6 -5 0 0
vt2=agree pluperfect	-13 6 6 0
vt2=agree present	16 -16 0 0
vt2=announce past	12 -15 0 0
vt2=announce pluperfect	-2 8 -5 0
vt2=answer past	8 -3 -3 0
vt2=be modal	10 -5 -3 0
vt2=be past	0 9 -12 -10
vt2=be perfect	10 -6 0 0
vt2=be pluperfect	-17 6 2 8
vt2=be present	-10 10 5 -7
vt2=begin pluperfect	11 -11 0 0
vt2=begin present	6 -6 0 0
vt2=bring past	-13 0 12 0
vt2=bring present	-7 -5 12 0
vt2=buy infinitive	0 -5 6 0
vt2=call past	-10 14 -4 0
vt2=call present	-2 8 0 -4
vt2=come future	-7 8 0 0
vt2=come present	8 -7 0 0
vt2=confirm past	-1 7 -6 0
vt2=confirm perfect	17 -9 -9 0
vt2=discuss infinitive	-9 -3 13 0
vt2=discuss past	0 -7 4 0
vt2=double past	7 -6 0 0
vt2=drop present	-10 10 0 0
vt2=end perfect	-7 8 0 0
vt2=end present	21 -11 -9 0
vt2=expect present	7 -6 0 0
vt2=expire present	10 -9 0 0
vt2=explain past	-6 10 -5 0
vt2=extend infinitive	-13 13 0 0
vt2=extend perfect	7 -6 0 0
vt2=fall past	7 -5 0 0
vt2=get past	10 -7 0 0
vt2=go infinitive	11 -11 0 0
vt2=go past	12 -4 -9 0
vt2=go pluperfect	-9 10 0 0
vt2=have past	6 -10 2 0
vt2=have present	-5 6 0 0
vt2=hold future	9 -8 0 0
vt2=hold past	10 -5 0 -1
vt2=hold present	-7 12 -4 0
vt2=know present	11 -6 -3 0
vt2=leave present	-4 -5 10 0
vt2=let present	0 -11 7 0
vt2=lift past	-8 0 8 0
vt2=lower past	-6 7 0 0
vt2=lower present	-17 20 -6 0
vt2=meet gerund	-16 27 -7 -4
vt2=meet participle	-9 10 0 0
vt2=meet past	12 -17 -3 6
vt2=meet perfect	7 -6 0 0
vt2=meet present	6 -3 0 0
vt2=note past	-10 0 10 0
vt2=offer past	8 -8 0 0
vt2=other past	-3 6 -3 0
vt2=other perfect	-10 9 0 0
vt2=other pluperfect	0 0 3 -7
vt2=plan present	-6 0 1 0
vt2=prepare infinitive	0 -2 -8 9
vt2=put future	-9 0 10 0
vt2=put perfect	13 -1 -9 0
vt2=put pluperfect	-13 6 0 7
vt2=put present	7 0 -5 0
vt2=raise modal	-6 6 0 0
vt2=reply past	-6 10 -3 0
vt2=rise past	15 -10 -3 0
vt2=rise present	-10 10 0 0
vt2=run present	4 -11 3 0
vt2=say past	-9 0 13 -4
vt2=say present	19 -19 -4 0
vt2=see infinitive	-10 5 3 0
vt2=see perfect	-9 9 0 0
vt2=settle infinitive	-7 4 0 2
vt2=settle present	8 -5 0 0
vt2=show present	-9 9 0 0
vt2=sign past	9 -7 0 0
vt2=sign present	6 -5 0 0
vt2=slip past	-6 0 7 0
vt2=step present	7 0 -4 0
vt2=stop infinitive	-7 9 0 0
vt2=suspend present	13 -10 0 0
vt2=take future	-13 3 0 9
vt2=take infinitive	-7 9 0 0
vt2=take past	12 -2 -8 0
vt2=take pluperfect	9 -8 0 0
vt2=tell past	10 -12 0 0
vt2=tell present	6 -5 0 0
vt2=want present	-4 7 -2 0
vt2=withdraw past	-8 9 0 0
vt2=write past	-10 11 0 0
vt2=write present	-3 6 -1 0
word=downing street	-20 -2 22 0
word=great hall of the people	-20 -7 25 0
word=lancaster house	-28 32 -7 0
word=oval office	0 3 -17 10
word=white house	-9 15 3 -20
words=0	-1 5 -12 7
words=1	-4 2 6 -4
words=2	8 -10 22 -25
words=3	10 -9 3 -5
words=4	18 -6 -15 -4
words=5	-1 15 -21 -2`;
