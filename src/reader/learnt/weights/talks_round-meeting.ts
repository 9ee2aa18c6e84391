// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	23 -2 -14 -25
a:! !	10 -10 0 0
a:'	15 -9 -4 0
a:'s	15 0 -6 -20
a:'s <person>	-7 10 -2 0
a:'s commerce	10 -2 -6 0
a:'s fact	-11 0 11 0
a:'s minister	-13 13 0 0
a:'s ministry	-12 6 4 0
a:'s on	15 -11 0 -4
a:'s trade	-7 0 10 0
a:'s visit	16 0 -15 0
a:+	-7 9 0 0
a:-	10 13 -21 -18
a:- <month-gone>	8 0 -10 0
a:- <month-today>	-8 13 -1 -4
a:- up	-9 10 0 0
a:.	9 8 -15 -13
a:. <number>	10 -8 0 0
a:<agent>	-4 -3 -1 12
a:<day-ahead>	16 -8 -9 -5
a:<day-ahead> .	8 7 -22 0
a:<day-ahead> and	14 -2 -12 0
a:<day-ahead> for	-6 14 0 -10
a:<day-ahead> to	-20 0 2 15
a:<day-gone>	11 -4 -5 -11
a:<day-gone> .	17 -12 0 -8
a:<day-gone> <name>	12 -10 0 0
a:<day-gone> ?	-10 -4 15 0
a:<day-gone> after	-12 13 0 0
a:<day-gone> and	0 4 -11 0
a:<day-gone> at	-10 11 0 0
a:<day-gone> evening	23 -15 -8 0
a:<day-gone> for	7 -3 -7 0
a:<day-gone> night	6 1 -13 0
a:<day-gone> on	-18 20 0 0
a:<day-gone> take	-16 11 4 0
a:<day-gone> that	12 -6 -7 0
a:<day-gone> the	17 -16 -1 0
a:<day-gone> to	-9 13 -1 0
a:<day-gone> with	-12 12 0 -3
a:<day-today>	22 -11 -10 -5
a:<day-today> by	-10 11 0 0
a:<day-today> evening	-13 13 0 0
a:<day-today> for	-14 16 0 0
a:<day-today> that	-12 5 6 0
a:<duty>	14 -17 0 0
a:<gate>	12 -2 -9 -3
a:<goods-amount> in	-13 11 2 0
a:<goods>	-4 -7 10 13
a:<level>	-8 13 0 -8
a:<level> .	-2 12 -9 -10
a:<level> in	-11 11 -1 1
a:<level> on	-16 11 7 1
a:<level> to	8 -8 0 -3
a:<money>	3 5 -15 -3
a:<money> of	-9 12 0 0
a:<month-ahead>	-10 0 3 7
a:<month-ahead> .	-3 -7 0 12
a:<month-gone> .	-9 6 1 0
a:<month-gone> and	-1 6 -5 -2
a:<month-gone> for	18 -14 -3 0
a:<month-gone> to	-11 -4 14 0
a:<month-today>	-5 12 -1 -5
a:<name>	9 -11 0 2
a:<name> agree	10 -9 -1 0
a:<name> trade	-9 9 0 0
a:<number>	14 -22 6 -7
a:<number> .	3 -8 6 -9
a:<number> again	-10 7 0 3
a:<number> and	13 -12 0 0
a:<number> of	14 -11 0 0
a:<number> th	-10 4 6 0
a:<number> time	9 -4 -4 0
a:<office>	-10 8 0 0
a:<organisation> .	-3 -9 15 -1
a:<organisation> has	-23 18 8 0
a:<organisation> say	9 -7 0 0
a:<person>	8 16 -26 -8
a:<person> 's	22 -3 -18 0
a:<person> .	-6 6 0 0
a:<person> agree	-10 0 10 0
a:<person> and	-8 6 5 0
a:<person> for	-14 16 0 0
a:<person> is	-6 0 -2 9
a:<person> of	4 -8 1 0
a:<person> on	20 -14 -7 0
a:<person> shook	-7 9 0 0
a:<person> to	-6 11 -3 0
a:<points>	11 -6 -4 0
a:<quality>	-13 13 -12 11
a:<quality> .	-9 10 0 0
a:<quality> beef	-8 8 0 0
a:<quality> side	-5 13 -6 0
a:<quality> trade	-8 9 0 0
a:<seat>	9 -3 -8 0
a:<seat> .	9 -15 -1 8
a:<seat> <day-today>	10 -2 -4 0
a:<seat> in	-6 10 0 -2
a:<span>	-10 17 3 -25
a:<span> .	-14 18 0 -8
a:<span> at	-14 14 0 0
a:<span> before	-13 12 0 0
a:<v-agree>	15 -9 -10 0
a:<v-bear>	7 -1 -11 6
a:<v-begin>	18 -4 -13 -12
a:<v-buy>	-15 11 8 -4
a:<v-end>	14 -4 -11 -1
a:<v-impose>	-14 19 -2 -3
a:<v-propose>	5 -3 -2 -3
a:<v-return>	-8 0 11 -1
a:<v-say>	1 -2 7 -18
a:<v-suspend>	0 11 -7 -13
a:<v-target>	13 -14 -1 0
a:<v-up>	-10 17 0 -21
a:?	5 -2 2 -18
a:a	1 3 1 -19
a:a <organisation>	-12 13 0 0
a:a <quality>	0 -10 0 9
a:a clause	10 -9 0 0
a:a deal	-1 11 -12 0
a:a duty	11 -17 3 -1
a:a fact	16 0 -15 0
a:a good	-8 -3 0 13
a:a joint	-14 8 8 0
a:a list	-16 10 7 0
a:a little	23 -21 0 0
a:a quota	-8 12 -4 0
a:a result	10 -7 0 0
a:a signature	10 -10 0 0
a:a sixth	11 -9 0 0
a:a state	-6 -3 11 0
a:a text	-11 11 0 0
a:a truce	18 -14 0 0
a:about a	10 -8 0 0
a:about an	-19 7 14 0
a:above	-6 -3 11 0
a:accord with	10 -9 0 0
a:account of	11 0 -9 0
a:after <span>	-12 14 0 0
a:again .	-7 15 -9 -3
a:against	7 -12 -1 5
a:ago	-7 4 0 3
a:ago .	-12 13 0 0
a:agree .	9 0 -7 0
a:agreement	-7 13 -5 -1
a:agreement of	-12 13 0 0
a:air	11 0 -12 0
a:air base	14 0 -12 0
a:airport	-13 4 10 0
a:airport .	-10 10 0 0
a:alone	11 -10 0 0
a:already	13 -11 0 0
a:also	5 7 -17 -1
a:altogether	14 -9 -1 0
a:an	-9 9 12 -18
a:an agreement	-11 18 0 -8
a:an extension	-8 11 0 -1
a:an hour	-13 -7 19 0
a:and	2 14 -12 -23
a:and at	-8 11 0 0
a:and beef	-8 11 -2 0
a:and by	-18 18 0 0
a:and come	13 -9 -3 0
a:and his	14 -13 0 0
a:and last	18 -18 0 0
a:and stockholm	-10 11 0 0
a:and would	-10 11 0 0
a:announce on	-3 -13 13 0
a:another .	-7 8 0 0
a:approve	20 -27 3 0
a:approve it	1 -10 5 0
a:are	1 9 -9 -12
a:are also	10 -2 -7 0
a:arrived	10 -7 0 -1
a:as	-8 11 -4 0
a:as <seat>	-11 11 0 0
a:as well	-12 16 -1 -1
a:asean	14 0 -13 0
a:asia	2 3 -9 0
a:ask for	-10 13 -1 0
a:at	26 -2 -30 -9
a:at <level>	19 -8 -11 -6
a:at <number>	2 -13 8 0
a:at <seat>	9 -9 0 0
a:at noon	-9 11 0 0
a:at the	12 0 -22 0
a:back	19 -17 0 0
a:banana	10 -8 0 0
a:base	14 0 -12 0
a:be	8 2 -11 -7
a:be in	-10 10 0 0
a:be the	-11 13 0 0
a:beef	-14 9 5 0
a:beef .	-12 15 -2 0
a:beef and	9 -8 0 0
a:been	10 -13 -8 9
a:been put	-11 11 0 0
a:before	-10 11 -4 4
a:before .	-24 29 -3 -1
a:before <day-ahead>	17 -15 0 0
a:before christma	-8 10 0 0
a:before midnight	9 -9 0 0
a:before the	-13 6 -5 11
a:begin	8 -5 -1 0
a:being	13 -16 0 0
a:between	-9 15 -16 7
a:between <person>	0 10 -9 0
a:beyond	8 -7 0 0
a:bicycle	-9 9 0 0
a:boat	-10 0 0 11
a:both	-8 3 1 2
a:bound	-10 10 0 0
a:bring nothing	-13 15 0 0
a:broke down	11 -8 -1 0
a:broke up	-9 2 0 5
a:budget	9 -7 -1 0
a:busan	9 4 -15 0
a:buy <goods-amount>	-11 0 11 0
a:by	20 -14 -3 -5
a:by <day-ahead>	12 -17 3 0
a:by <name>	-9 11 0 0
a:by <number>	11 -8 0 0
a:by <office>	-10 4 5 0
a:by both	-8 10 0 0
a:call	-12 6 7 3
a:call a	-5 -2 0 10
a:call the	-12 14 0 0
a:can	-4 -7 15 0
a:cancel	9 -8 0 0
a:cannot	-9 -1 12 0
a:capital	16 -14 0 0
a:carrier	-18 18 0 0
a:ceasefire	17 -13 -3 0
a:cent	10 -9 0 0
a:certificate	-10 2 0 6
a:charge <level>	0 -13 7 0
a:charge <quality>	-9 0 0 10
a:charge on	-10 11 0 0
a:chicken	-11 13 0 0
a:chip	14 0 -10 -1
a:christma	-7 10 -2 0
a:civilian	2 9 -12 0
a:civilian use	2 9 -12 0
a:clause on	10 -9 0 0
a:close	10 -4 -3 0
a:close to	9 -9 0 0
a:closed	21 -17 -2 0
a:closer	-12 13 0 0
a:co	-11 11 0 0
a:coal	-11 0 13 0
a:coffee .	-9 10 0 0
a:come	20 -14 -3 -2
a:come back	7 -7 0 0
a:come home	16 -13 -1 0
a:comment	10 -4 -2 0
a:commerce	0 8 -6 0
a:commerce ministry	18 -3 -14 0
a:commerce say	-13 9 3 0
a:company	0 -10 0 7
a:concern	-14 -6 13 6
a:conference	12 -11 0 0
a:confirm	18 -3 -9 -3
a:consent	-8 10 0 0
a:continue	-3 -3 0 9
a:control	13 -5 -4 -2
a:control on	15 -1 -12 0
a:cork	-2 -8 0 11
a:corridor	-18 19 0 0
a:could	17 -12 -2 0
a:count	0 -18 -3 17
a:country .	13 -10 0 0
a:cover	-15 14 0 0
a:cut	-17 5 3 9
a:date	-11 3 10 0
a:date .	-14 11 3 0
a:day	22 -19 0 -3
a:day .	7 -10 3 0
a:day before	8 -6 0 0
a:day of	-15 18 -1 0
a:deal	5 6 -23 6
a:deal .	0 12 -12 -4
a:deal on	-7 12 -4 0
a:deal with	14 -7 -5 0
a:decide on	-9 11 0 0
a:declare	-11 2 7 0
a:desk	-9 11 0 0
a:did not	-20 8 7 4
a:discuss	-17 2 17 -2
a:dispute	8 -10 0 1
a:doe not	-6 -10 13 0
a:double	17 -11 -4 0
a:down <level>	-13 14 0 0
a:draw	11 -8 0 0
a:drop its	-10 11 0 0
a:due	20 -17 -2 -3
a:duty	19 -15 -7 0
a:duty .	-12 17 -1 0
a:duty of	22 -17 0 -3
a:each	21 -16 -1 -1
a:each other	16 -12 0 0
a:earlier	1 2 -11 1
a:earlier .	11 -2 -8 0
a:early	-6 12 0 -6
a:earth .	16 0 -14 0
a:effect	-6 12 -5 0
a:effect .	12 -4 -8 0
a:eight	10 3 -14 0
a:el	16 -15 0 0
a:el -	15 -14 0 0
a:empty	-4 11 -7 0
a:end	9 0 -15 0
a:end in	11 -9 0 0
a:end its	-18 15 3 0
a:end on	13 -4 -10 -1
a:end without	-11 3 0 5
a:evening	-8 12 -4 0
a:exemption	7 3 -12 0
a:expect	28 -14 -13 -2
a:expect to	11 -3 -5 0
a:expert	9 0 0 -6
a:expire	22 -20 0 0
a:expire on	15 -14 0 0
a:extension	-10 11 2 -2
a:extension .	-1 -9 11 0
a:extension of	-10 13 0 0
a:extension on	-12 12 0 0
a:fact	7 -12 -1 -1
a:fact sheet	6 -11 0 -1
a:fail	-25 17 0 8
a:failed	-7 9 0 0
a:failed .	-9 10 0 0
a:fall .	-16 9 7 0
a:far	21 -17 -3 0
a:fentanyl	13 -2 -9 0
a:figure	17 -13 -1 0
a:finish	-12 13 0 0
a:first	9 -5 -3 0
a:folder	-4 9 -3 0
a:follow	12 0 -9 0
a:for <month-ahead>	-10 10 0 0
a:for a	-2 3 3 -10
a:for an	-6 8 0 0
a:for civilian	2 9 -12 0
a:for less	-4 9 -4 0
a:for lithium	0 -12 0 12
a:for the	4 -6 11 -16
a:for what	-10 11 0 0
a:for year	-9 -1 11 0
a:for zero	-10 11 0 0
a:force .	-13 14 0 0
a:forced	-10 -1 14 -1
a:forced labour	-11 -1 15 -1
a:forty	-8 9 0 0
a:four	19 -15 -3 0
a:four .	15 -15 0 0
a:framework	-7 10 -1 0
a:free	9 -14 4 0
a:from	17 -11 -3 0
a:from <day-ahead>	-10 14 0 -5
a:from <day-gone>	-14 15 -7 4
a:from <level>	12 -7 -3 -2
a:from <name>	16 -11 0 0
a:from the	12 -28 3 5
a:front	-8 9 0 0
a:fruit	-12 13 0 0
a:full	-18 15 4 0
a:further	11 -9 0 0
a:geneva	16 -14 0 0
a:georgia	-8 12 0 0
a:get to	-10 10 0 0
a:go .	-9 0 8 0
a:go down	-9 -1 11 0
a:go from	10 -8 0 0
a:go on	-6 10 0 0
a:go to	-12 17 -5 0
a:go up	9 -7 0 0
a:good	-8 0 3 5
a:good .	-6 -6 10 0
a:good worth	-10 12 -1 0
a:grant	-1 13 -11 0
a:grow	-11 0 12 0
a:gyeongju	10 -1 -7 0
a:halve	-12 5 6 0
a:hand	-17 20 -3 0
a:hand .	-17 19 -2 0
a:has	-8 11 4 -18
a:has been	19 -20 0 -1
a:has not	8 -6 0 0
a:has published	-8 0 9 0
a:has put	10 -1 -6 0
a:has still	-17 18 0 0
a:has tell	11 -4 -6 0
a:has to	12 -8 0 0
a:have	13 -5 -5 -6
a:have ask	-10 11 0 0
a:have to	13 -11 0 0
a:having	-8 11 -2 0
a:he	0 -9 8 2
a:hear	13 -11 0 0
a:here	10 -17 7 -2
a:his <quality>	-8 9 0 0
a:home	13 -13 0 0
a:hope	-11 6 5 0
a:hope of	-12 12 0 0
a:hotel	-12 16 -3 0
a:hour	-10 -10 17 2
a:house .	-10 11 0 0
a:i	13 -11 0 0
a:ice	-15 9 7 0
a:in	12 -3 -13 -5
a:in <month-ahead>	-15 -2 10 10
a:in <month-gone>	2 4 -14 0
a:in <number>	-23 23 0 -1
a:in <quality>	10 -9 0 0
a:in <seat>	9 -7 0 0
a:in busan	3 5 -10 0
a:in geneva	12 -11 0 0
a:in gyeongju	9 -1 -6 0
a:in london	-8 11 0 0
a:in mid	0 15 -13 -4
a:in one	13 -8 -4 0
a:in person	-11 5 5 0
a:in the	-9 -6 20 0
a:initialled	-9 10 0 0
a:into	19 -20 0 -1
a:is a	-2 -8 13 0
a:is expect	11 -4 -3 0
a:is not	13 -11 0 0
a:is our	-10 10 0 0
a:is still	-12 4 0 6
a:is talking	0 -8 0 9
a:is to	-9 7 0 0
a:is worth	-7 -2 10 0
a:issued	-7 0 8 0
a:issued on	-9 0 9 0
a:it to	10 -6 0 -2
a:it up	10 -8 0 0
a:it was	-16 20 -4 0
a:it will	-15 11 4 0
a:it would	13 -4 -3 0
a:its	12 2 -8 -27
a:its answer	-9 9 0 0
a:its fact	12 0 -11 0
a:its tariff	14 -7 -4 0
a:joint statement	-13 5 8 0
a:just	-12 17 -6 -1
a:karoline	-12 6 6 0
a:karoline leavitt	-12 6 6 0
a:keep	-6 2 7 -2
a:know .	-8 0 10 0
a:labour	-11 -1 15 -1
a:lago	-10 11 0 0
a:land	-7 -1 0 11
a:last <month-gone>	2 -10 6 0
a:last <span>	2 -10 8 0
a:last month	0 -10 7 5
a:last until	20 -16 -2 0
a:last week	3 2 -13 0
a:last year	8 0 -13 -1
a:lasted	-17 4 14 0
a:late	-9 10 0 0
a:late .	11 -10 0 0
a:late on	-10 11 0 0
a:later	8 -10 0 0
a:later in	-10 0 12 0
a:law	13 -7 -1 0
a:lead	10 -9 0 0
a:leave	-5 -9 11 7
a:leave at	-10 0 10 0
a:leavitt	-12 6 6 0
a:leavitt say	-12 9 3 0
a:less	14 -9 -1 0
a:let go	10 -5 -3 0
a:let in	9 -8 0 0
a:let it	-11 8 4 0
a:letter	6 -10 0 0
a:level	9 0 0 -11
a:levy	1 -14 1 5
a:licence	4 -12 -1 11
a:licence for	0 -7 0 11
a:like	12 -14 0 0
a:lithium	-1 -7 0 12
a:little	19 -15 -4 0
a:liu	-9 11 0 0
a:liu he	-9 11 0 0
a:live	1 7 -13 0
a:lobster	10 -9 0 0
a:local	-11 11 0 0
a:london	-14 16 0 0
a:long	-20 23 -3 0
a:longer	9 -4 -1 0
a:lower	-8 10 -2 0
a:margin	13 0 -12 0
a:market	9 -5 0 0
a:matter of	-10 12 0 0
a:me	19 -14 -3 0
a:meant to	-7 10 0 -1
a:medicine	10 -9 0 0
a:meet	5 9 -20 -1
a:meet .	-8 10 -2 0
a:meet <person>	-9 12 -1 0
a:meet for	9 -5 -1 0
a:meet in	20 -8 -5 -9
a:mid	1 14 -13 -4
a:mid -	1 14 -13 -4
a:midnight	11 -10 0 0
a:mind	13 -9 -2 0
a:minister	-8 11 -2 0
a:ministry of	-12 6 4 0
a:minute	6 3 -10 0
a:minute .	-2 8 -5 0
a:month ago	-6 11 -4 0
a:more	30 -23 -4 -3
a:more than	11 -11 0 0
a:morning	4 -14 6 0
a:must	15 -8 -3 0
a:name	5 -14 4 0
a:negotiate	11 0 -7 -4
a:new	22 -25 3 -6
a:next	2 7 -2 -14
a:next week	-4 14 -1 -11
a:night	4 1 -11 0
a:no	-2 8 0 -10
a:no .	10 -8 0 0
a:nobody	6 -10 3 0
a:noon	-8 10 0 0
a:not be	-8 10 0 0
a:not to	12 -9 0 0
a:nothing	15 -9 -13 0
a:nothing .	32 -27 -3 -1
a:nothing in	-10 10 0 0
a:now	12 -19 4 -1
a:object	-7 11 -3 0
a:of	9 -4 -2 -5
a:of <day-gone>	-14 7 11 -1
a:of <level>	2 -20 14 -2
a:of <month-gone>	8 -22 8 5
a:of <name>	12 -10 -1 -1
a:of <number>	8 -1 -6 0
a:of <person>	1 13 -15 0
a:of <quality>	-11 0 2 9
a:of a	-20 22 -4 0
a:of coffee	-9 10 0 0
a:of commerce	-12 6 4 0
a:of good	-15 10 2 0
a:of its	-11 8 4 0
a:of last	0 8 -8 0
a:of soybean	-10 0 11 0
a:of talk	12 -11 -1 0
a:of the	8 -3 -1 -2
a:of trade	11 -10 0 0
a:of yttrium	-10 0 10 0
a:off	-9 14 0 -6
a:offer	4 1 -11 0
a:official say	-9 -4 2 9
a:old	6 -11 1 0
a:on	13 -6 -6 -6
a:on <day-gone>	15 -10 0 -11
a:on <day-today>	12 -23 12 0
a:on <money>	-8 11 -2 0
a:on <span>	-12 12 0 0
a:on a	2 9 -8 -13
a:on an	-13 0 11 0
a:on beef	-12 13 0 0
a:on both	11 -11 0 0
a:on each	9 -7 0 0
a:on export	-9 11 0 0
a:on hope	-12 12 0 0
a:on ice	-15 9 7 0
a:on its	12 0 -8 0
a:on rare	19 -5 -12 0
a:on that	-9 0 12 0
a:on the	14 -1 -18 0
a:on what	-7 0 -2 9
a:one has	-10 10 0 0
a:one of	1 -13 9 0
a:or	11 -14 2 0
a:order	-11 8 2 0
a:other	11 -7 -1 0
a:out	3 -15 6 4
a:outcome	0 10 -13 0
a:outcome .	-10 10 0 0
a:outcome of	11 0 -10 0
a:outstanding	-11 7 4 0
a:outstanding .	-13 8 4 0
a:over	12 -10 0 -4
a:over a	-13 16 0 0
a:over the	3 -13 10 0
a:page	-16 17 0 0
a:paper .	14 -5 -12 0
a:parliament .	-10 11 0 0
a:pause	-10 13 0 -1
a:pay	-3 -8 10 2
a:pay <level>	-10 8 -1 4
a:pay for	-7 -5 12 0
a:permit for	-7 8 0 0
a:person	-11 5 5 0
a:pharmaceutical	-13 13 0 0
a:place	-11 6 6 0
a:place .	4 -8 3 0
a:postpone	0 -10 7 0
a:press secretary	-8 7 1 0
a:price	5 -14 2 2
a:prolong	10 0 -8 0
a:promise	-2 -4 9 0
a:publish a	-10 12 -2 0
a:published the	-10 9 0 0
a:put	-1 14 -17 0
a:put off	-16 19 0 0
a:put out	11 0 -9 0
a:put their	13 -7 -4 0
a:quickly	-9 10 0 0
a:quinoa	-11 12 0 0
a:quota	-6 12 -5 -1
a:raise the	-12 13 0 0
a:rare earth	6 1 -10 0
a:raw	-9 10 0 0
a:reach	13 -7 -4 0
a:reading	12 -3 -2 -3
a:ready	11 -8 0 0
a:release	15 -14 0 0
a:released	18 -5 -12 0
a:required	11 -9 0 0
a:result .	8 -9 -3 4
a:review	8 -9 0 0
a:rise	9 -4 -3 0
a:rise <level>	12 -9 -1 0
a:rival	-10 11 0 0
a:room	13 -11 0 0
a:round	6 1 -10 -9
a:round of	16 -11 0 -7
a:run to	10 -8 0 0
a:same	-1 10 -9 -7
a:same .	10 0 -9 -3
a:sanction	-10 0 12 0
a:save	-5 9 0 0
a:say ?	-12 13 0 0
a:say in	10 -17 0 0
a:say it	0 -14 10 0
a:say on	11 -10 0 0
a:say what	7 -6 0 0
a:second week	4 -21 9 5
a:secretary	-9 11 0 0
a:secretary karoline	-11 8 3 0
a:section	-11 -3 15 0
a:section <number>	-11 -3 15 0
a:security .	-8 8 0 0
a:see	-9 9 0 0
a:see <person>	-14 9 4 0
a:seem	-9 9 0 0
a:seem to	-10 10 0 0
a:sheet	5 -12 0 -1
a:sheet of	-17 -4 20 0
a:sheet on	14 0 -12 0
a:shook	-11 10 0 0
a:show	-8 10 0 0
a:side	-11 14 -2 0
a:sign by	-9 11 0 0
a:sign for	-14 15 0 0
a:signature	3 -11 -2 9
a:since <day-gone>	-18 18 -3 3
a:sit	-9 10 0 0
a:sixth round	10 -10 0 0
a:smoke	9 -9 0 0
a:so far	12 -9 -3 0
a:something	-16 14 0 0
a:spoke	-4 12 -5 0
a:spoken	-15 8 7 0
a:spoken of	-16 9 7 0
a:spring	-11 1 12 0
a:spring .	-17 2 17 0
a:staff	-9 0 12 -3
a:stand	18 -14 -3 0
a:steel	19 -20 4 0
a:still	-13 14 -2 3
a:still to	-22 17 0 6
a:strike	10 -7 0 0
a:student	-8 0 0 12
a:student .	-11 0 0 12
a:such	10 -7 0 0
a:summit	7 4 -13 0
a:summit .	18 0 -18 0
a:summit in	9 0 -6 0
a:suspend	-8 10 0 0
a:table	16 -10 -7 0
a:take <level>	8 -4 0 0
a:take effect	-4 11 -4 0
a:take from	-13 7 5 0
a:talk	0 0 -12 7
a:talk about	0 -10 -2 12
a:talk in	-9 13 0 -1
a:talk with	-16 8 4 0
a:talking	3 -13 0 8
a:talking to	-2 -7 0 9
a:tariff for	-8 9 0 0
a:tariff truce	-14 9 -2 7
a:tea	16 -14 0 0
a:tell	15 -1 -15 -1
a:tenth	8 -7 0 0
a:term	10 -2 -7 0
a:th	-10 4 6 0
a:than	10 0 -10 -2
a:than <level>	-11 12 0 0
a:that	-1 8 0 -16
a:that .	-9 13 4 -8
a:that it	-5 11 -4 -1
a:the <day-ahead>	-11 0 8 3
a:the <level>	-10 8 2 0
a:the <name>	-25 17 14 -4
a:the <number>	-8 4 4 0
a:the <person>	29 -23 -7 -4
a:the <quality>	-4 14 -8 -5
a:the call	-11 0 12 0
a:the come	9 -6 -1 0
a:the decree	-9 10 0 0
a:the evening	-10 11 0 0
a:the extension	-8 5 4 0
a:the house	-9 10 0 0
a:the last	-15 12 5 0
a:the morning	-3 -6 9 0
a:the new	11 -15 2 0
a:the outcome	-8 10 0 0
a:the past	-10 5 5 0
a:the power	-7 0 8 0
a:the same	5 3 -9 -7
a:the signature	-9 0 -1 9
a:the spring	-13 0 16 0
a:the step	-9 12 -2 0
a:the summer	9 -9 0 0
a:the summit	7 0 -10 0
a:the table	21 -19 0 0
a:the third	13 -12 0 0
a:the visit	-14 5 6 0
a:the week	-4 12 -5 -4
a:the winter	12 -11 0 0
a:the year	-12 0 14 0
a:their	10 -8 0 0
a:their tariff	-14 16 0 0
a:them	-2 -3 9 -4
a:themselve	-13 16 -1 0
a:then	13 -9 -3 0
a:then .	14 -13 0 0
a:there	-2 -3 8 0
a:there is	-10 0 11 0
a:they have	11 -11 0 0
a:they would	-9 9 0 0
a:thi	-6 -2 -4 13
a:thi week	-14 0 -6 19
a:think	15 -12 -2 0
a:third	17 -15 0 -1
a:three hour	-11 12 0 0
a:three time	-10 11 0 0
a:three week	10 -8 0 0
a:through	9 -12 -1 3
a:time	0 9 -9 -6
a:time the	-5 10 -3 0
a:to	-6 14 -17 3
a:to <goods-amount>	-4 11 -5 0
a:to <name>	-2 -13 0 12
a:to <number>	-15 16 0 0
a:to a	14 -18 3 -1
a:to approve	11 -9 0 0
a:to discuss	-7 0 10 -1
a:to end	-8 14 -7 0
a:to extend	-11 10 0 0
a:to go	-8 9 0 0
a:to halve	-13 7 6 0
a:to keep	-10 8 2 0
a:to one	-10 10 0 0
a:to prepare	3 0 -9 2
a:to prolong	10 -1 -7 0
a:to put	-5 9 -2 0
a:to save	-9 12 0 0
a:to suspend	-10 6 1 0
a:to take	-12 7 0 5
a:to talk	0 -9 -2 10
a:to the	14 -14 -8 8
a:tour	11 -10 0 0
a:trade minister	-6 7 0 0
a:trade ministry	-9 0 10 0
a:treatment	-10 10 0 0
a:truce .	11 -6 -2 -2
a:truce between	-10 10 0 0
a:truce by	2 -12 9 0
a:truce in	0 -11 7 2
a:tuna	-6 -2 0 9
a:turn	-1 -2 -6 11
a:turn to	-8 -6 0 13
a:twice	-8 11 0 0
a:two .	-17 17 0 0
a:under section	-8 -2 11 0
a:unilateral	-9 0 12 0
a:until	7 0 -26 7
a:until <day-ahead>	4 -1 -20 10
a:up	-12 17 -6 0
a:up <level>	-13 13 0 0
a:up from	-12 12 0 0
a:us .	-12 13 0 0
a:use	-8 2 2 1
a:use .	1 9 -12 0
a:use the	-13 2 10 0
a:very	-7 10 -1 0
a:vote	11 -4 -4 -4
a:vote .	-12 12 0 0
a:wait	15 -12 0 0
a:want to	-11 18 -5 0
a:war	10 -3 -4 0
a:was	2 13 -22 -12
a:was <level>	14 -13 0 0
a:was a	-12 12 0 0
a:way	3 -11 6 0
a:we	-12 13 0 0
a:week	6 -7 -19 17
a:week .	8 -9 -19 16
a:week ago	2 -11 2 5
a:week for	-12 10 0 0
a:weekend	-12 16 -3 0
a:welcomed	10 -9 0 0
a:well	-18 20 0 -5
a:were	12 -5 -5 0
a:what	-5 -8 8 10
a:what they	-10 -6 6 11
a:whatever	-9 13 0 -2
a:whisky	-8 -2 10 0
a:why	15 -13 0 0
a:will go	-7 10 0 0
a:with <name>	11 -10 -10 6
a:with <person>	-25 16 7 -2
a:with <seat>	-12 14 0 0
a:with an	-2 13 -12 0
a:with his	-24 27 -1 0
a:with nothing	19 -17 0 0
a:with the	17 -7 -10 -3
a:with two	8 -5 0 0
a:with what	-15 7 8 0
a:withdraw its	-8 9 0 0
a:within	20 -19 -3 -1
a:without	-26 28 -1 0
a:without a	-10 16 -8 0
a:without result	-14 7 0 5
a:without the	-5 -5 11 0
a:word	11 -2 -5 -4
a:working	-9 1 7 0
a:worth	-13 6 7 0
a:worth <money>	-6 9 -2 0
a:would	-16 24 -14 4
a:would be	21 -15 -4 0
a:would cost	-9 10 0 0
a:would have	13 -10 0 0
a:year	-7 -7 20 -6
a:year .	-8 -1 14 -1
a:you	18 -14 0 0
a:zero .	-11 11 0 0
a:|	11 -7 0 0
b:"	6 -3 3 -15
b:" <quality>	-10 9 0 0
b:" he	17 -13 -2 0
b:" in	-12 12 0 0
b:" mr	-16 17 0 0
b:" the	5 -19 12 0
b:&	13 -17 -2 3
b:' meet	-4 6 6 -11
b:'s	-2 -11 19 -4
b:'s <office>	-5 -8 13 0
b:'s <person>	3 -13 11 0
b:'s commerce	14 -14 0 0
b:'s deal	10 -2 -4 0
b:'s no	13 -13 0 0
b:'s trade	-21 12 -5 12
b:'s vice	-8 20 -6 -9
b:(	8 -11 0 7
b:( time	-2 -6 9 0
b:)	4 9 -16 -4
b:) and	-10 11 0 0
b:,	-8 9 0 -4
b:, <name>	5 0 0 -15
b:, <office>	-2 1 9 -13
b:, <person>	10 -34 12 8
b:, <span>	5 -10 4 0
b:, a	4 -19 7 2
b:, according	-10 11 0 -2
b:, after	-26 12 13 0
b:, agree	-14 8 1 4
b:, and	15 -13 1 -12
b:, announce	11 -11 0 0
b:, as	-12 8 5 0
b:, before	15 -12 -1 0
b:, both	-10 0 0 11
b:, flew	-13 16 -3 0
b:, following	-14 15 0 0
b:, has	18 -9 -10 -1
b:, he	-17 14 -8 9
b:, his	11 -10 0 0
b:, in	-23 17 -3 8
b:, is	-9 16 -4 -7
b:, it	22 -23 0 0
b:, london	-12 13 0 0
b:, make	-7 6 0 0
b:, meet	-23 5 12 0
b:, most	-13 7 -3 6
b:, one	16 -7 -11 0
b:, plan	-9 0 9 0
b:, put	-11 12 0 0
b:, say	0 9 -3 -11
b:, see	12 0 -13 0
b:, sign	-17 6 9 4
b:, tell	5 -4 0 -4
b:, under	5 3 -11 -1
b:, visited	-9 6 0 3
b:, was	-11 7 0 7
b:, will	-2 -1 13 -14
b:-	-7 0 12 -3
b:- <number>	10 -8 0 0
b:- owned	12 -11 0 0
b:.	26 -7 -15 -8
b:. <person>	9 0 -5 -3
b:. m	6 3 -12 0
b:/	-13 17 0 -7
b:: <name>	-28 20 -3 10
b:: <office>	-22 4 12 1
b:: <organisation>	-10 11 0 0
b:: <person>	2 -8 10 -9
b:: and	-12 15 -2 0
b:: in	-14 6 6 0
b:: no	13 -1 -9 0
b:: on	-7 10 0 0
b:: our	-4 9 -1 0
b:: the	-3 13 -15 0
b:: there	13 -12 0 0
b:: we	11 -6 -3 0
b:;	-9 11 -8 4
b:; a	11 -18 0 10
b:; in	6 -13 0 3
b:; it	14 -10 0 -1
b:<agent>	13 15 -18 -30
b:<day-ahead>	-15 10 2 1
b:<day-ahead> in	-9 1 1 7
b:<day-ahead> they	-17 20 0 0
b:<day-ahead> to	-13 6 0 4
b:<day-gone> 's	1 -10 8 -1
b:<day-gone> <person>	-6 8 0 0
b:<day-gone> after	9 10 -21 -5
b:<day-gone> and	-2 6 -10 4
b:<day-gone> for	11 -6 -3 0
b:<day-gone> he	-10 2 6 0
b:<day-gone> in	-7 -3 11 3
b:<day-today>	-10 0 14 0
b:<day-today> after	-4 -9 16 0
b:<day-today> the	-15 9 5 0
b:<day-today> to	-9 8 0 0
b:<day-today> ·	-9 10 0 0
b:<duty>	14 -4 -3 -11
b:<gate>	-10 -10 -7 37
b:<goods-amount>	19 -10 -9 -1
b:<goods>	37 -20 -6 -34
b:<level>	41 -28 -21 -4
b:<level> at	14 -11 0 0
b:<level> in	20 -17 -13 3
b:<level> on	8 -2 -2 -2
b:<money>	26 -21 -5 0
b:<money> in	16 -15 0 0
b:<month-ahead>	-16 9 12 -3
b:<month-ahead> in	-10 3 7 0
b:<month-gone> and	-5 12 -3 -5
b:<name>	19 -11 -17 4
b:<name> agree	-8 -1 13 0
b:<name> and	-11 9 -2 5
b:<name> are	11 -7 -1 0
b:<name> conclude	0 -11 7 0
b:<name> end	-11 14 0 0
b:<name> has	-12 0 10 6
b:<name> in	-15 7 0 7
b:<name> is	8 -3 -3 0
b:<name> meet	0 -1 -10 7
b:<name> put	11 -1 -7 0
b:<name> sign	6 10 -22 0
b:<name> to	19 -20 0 0
b:<name> trade	12 -7 -9 1
b:<name> will	18 -13 0 -6
b:<not>	9 -1 -2 -24
b:<number> -	11 -9 0 0
b:<number> /	-15 13 3 0
b:<number> <quality>	10 -8 0 0
b:<number> good	-5 -10 13 9
b:<number> in	6 8 -16 -8
b:<number> of	-7 11 -1 0
b:<number> p	16 -6 -10 0
b:<number> round	-14 11 0 1
b:<number> the	-3 -8 12 0
b:<office>	-14 24 -11 -6
b:<office> '	7 4 0 -11
b:<office> 's	10 -11 0 0
b:<office> agree	-19 13 0 5
b:<office> and	-20 -6 22 1
b:<office> are	-21 19 -2 0
b:<office> fly	-4 -16 12 6
b:<office> from	17 -8 -1 -6
b:<office> had	-13 17 -1 -1
b:<office> is	-9 12 -1 0
b:<office> meet	9 2 0 -16
b:<office> of	-6 11 -15 1
b:<office> sign	-9 10 0 0
b:<office> tell	9 -6 0 0
b:<office> will	2 0 -9 3
b:<organisation> hold	7 1 0 -10
b:<organisation> in	0 6 1 -20
b:<organisation> is	-10 10 -2 3
b:<organisation> meet	1 -6 -9 12
b:<organisation> on	-9 2 0 6
b:<organisation> will	0 -13 -3 16
b:<organisation> would	-7 9 -1 0
b:<person>	0 -2 13 -29
b:<person> 's	-11 0 12 0
b:<person> and	-15 25 -3 -19
b:<person> announce	3 -10 10 -5
b:<person> arrive	-6 -5 11 0
b:<person> at	21 -11 -13 0
b:<person> bring	0 -10 8 0
b:<person> did	21 -21 0 0
b:<person> fly	-7 17 -12 0
b:<person> for	17 -9 -8 0
b:<person> go	-16 7 8 0
b:<person> had	11 16 -27 -1
b:<person> has	13 -8 -7 0
b:<person> have	-10 13 -1 0
b:<person> he	0 11 -13 0
b:<person> hold	-8 -1 11 0
b:<person> in	-19 15 -1 6
b:<person> is	9 -15 0 2
b:<person> land	-11 0 13 0
b:<person> meet	-21 3 12 -2
b:<person> of	4 0 -9 0
b:<person> receive	10 -5 -8 3
b:<person> say	10 -11 1 -3
b:<person> see	-11 7 2 0
b:<person> settle	9 0 -10 0
b:<person> sign	9 -1 -8 0
b:<person> spoke	12 -5 -6 0
b:<person> talked	10 0 -10 0
b:<person> to	0 -8 11 0
b:<person> was	21 -19 0 -4
b:<person> will	8 -8 5 -10
b:<quality>	8 9 -17 -14
b:<quality> ambassador	-9 9 0 0
b:<quality> and	-5 1 -6 10
b:<quality> colleague	11 -9 5 -9
b:<quality> counterpart	-16 20 -1 0
b:<quality> delegation	-15 13 0 0
b:<quality> embassy	13 -11 0 0
b:<quality> good	11 -7 -2 0
b:<quality> in	-27 15 -1 7
b:<quality> leader	12 -4 -8 0
b:<quality> negotiator	11 -7 0 -1
b:<quality> official	-11 18 -1 -5
b:<quality> president	-15 17 0 0
b:<quality> side	-5 10 0 -1
b:<quality> team	-11 12 0 -1
b:<seat>	-1 5 5 -20
b:<seat> 's	-2 11 -7 0
b:<seat> /	7 -9 2 -2
b:<seat> <person>	-8 7 0 0
b:<seat> and	5 -8 9 -16
b:<seat> in	-9 10 0 0
b:<sender>	34 -19 -25 0
b:<span>	-16 16 3 -5
b:<span> in	-22 26 0 -7
b:<span> later	7 -14 5 0
b:<span> meet	-10 11 0 0
b:<span> of	-13 12 -6 8
b:<span> to	11 -9 0 0
b:<taker>	9 -8 -6 2
b:<v-bear>	10 -5 0 -9
b:<v-begin>	-7 11 0 -10
b:<v-end>	0 4 -10 3
b:<v-impose>	9 -1 -7 -8
b:<v-propose>	-1 6 -1 -10
b:<v-return>	17 -10 -3 -12
b:<v-say>	16 -13 -6 0
b:<v-sell>	7 -11 5 -5
b:<v-stay>	18 -14 -18 10
b:<v-target>	4 12 -18 -19
b:<v-up>	1 6 -10 -2
b:[	19 -16 0 0
b:a <office>	29 -1 -16 -15
b:a <organisation>	9 -31 -12 26
b:a bottle	9 -8 0 0
b:a deal	-13 3 11 0
b:a first	-18 23 -1 -1
b:a framework	20 -20 0 0
b:a meet	-11 5 0 6
b:a new	-16 11 8 0
b:a pact	-10 -4 14 0
b:a paper	8 -6 0 0
b:a permanent	-10 11 0 0
b:a photograph	-17 20 -4 0
b:a report	13 -8 0 -5
b:a round	-28 29 0 0
b:a summit	-12 -6 17 0
b:a tariff	-14 13 0 0
b:a technical	6 -12 0 5
b:a text	12 -12 0 0
b:a trade	1 -10 7 0
b:a truce	-11 9 2 0
b:a weekend	-8 5 0 0
b:about	1 -5 -5 11
b:about the	-3 -7 -4 14
b:accept	-8 -1 12 0
b:accept an	-15 1 12 0
b:according	0 9 -7 -7
b:according to	0 9 -7 -7
b:accused	21 -17 -5 0
b:add	-16 17 0 0
b:after	-16 14 8 -12
b:after <day-gone>	-16 -6 21 0
b:after <person>	10 -9 -1 0
b:after <seat>	-8 0 9 0
b:after <span>	-16 15 0 0
b:after a	13 -13 0 0
b:after he	-7 6 0 0
b:after talk	-6 13 -1 -5
b:after those	-13 13 0 0
b:afternoon	-11 -2 15 0
b:again	5 6 -11 -7
b:again at	19 -13 -8 0
b:again in	-3 12 -8 -5
b:again on	-7 10 0 0
b:against	-9 9 0 0
b:against the	-10 10 0 0
b:agenda	-16 23 -2 -5
b:agenda in	-9 13 -1 -2
b:ago	-13 2 9 0
b:ago <day-today>	-12 7 4 0
b:agree	6 0 -18 15
b:agree at	-9 0 12 0
b:agree by	13 0 -15 0
b:agree in	8 1 -19 3
b:agree on	12 -3 -15 3
b:agree with	-17 10 0 6
b:agreement	2 -5 10 -19
b:agreement on	-9 0 10 0
b:ahead	3 1 3 -10
b:ahead of	6 3 0 -9
b:air	7 -14 3 0
b:air base	-7 -1 10 0
b:all	-2 11 -9 -1
b:all time	-8 11 -2 0
b:almaty	14 -13 0 0
b:also	-7 -3 0 12
b:an	20 -22 5 -9
b:an agreement	9 0 -11 0
b:an air	3 -12 8 0
b:an invitation	-15 1 12 0
b:and <name>	-19 14 1 3
b:and <office>	-9 -5 13 0
b:and <person>	-21 16 10 -21
b:and <quality>	-2 0 -3 10
b:and a	8 2 -6 -9
b:and are	-14 5 10 0
b:and at	16 -7 -8 0
b:and from	-9 12 -1 0
b:and his	15 -12 -4 0
b:and in	12 0 -11 -10
b:and say	6 -12 2 0
b:and since	-9 10 0 0
b:and will	-6 -1 -12 15
b:announce after	-11 0 11 0
b:announce in	10 -11 0 0
b:another	-16 20 -2 0
b:any	23 -13 -10 0
b:apec	32 -20 -17 -1
b:are	-22 23 1 -3
b:are in	-14 -2 13 3
b:are the	-8 9 0 0
b:are to	-8 8 -9 8
b:arranged	-1 11 -7 0
b:arrangement	9 -12 3 0
b:arrangement with	9 -7 0 0
b:arrived	11 -3 -8 0
b:article	-10 12 0 0
b:as	-6 7 6 -13
b:as <person>	-15 4 10 0
b:as agree	3 3 -9 0
b:as the	-7 -5 13 0
b:asia	10 -6 -3 0
b:ask	3 -14 14 -4
b:ask in	-1 -9 11 0
b:at <level>	8 -4 0 0
b:at a	-17 2 5 11
b:at an	-6 -1 8 0
b:at it	-21 21 0 0
b:at midnight	11 -10 0 0
b:at the	4 4 -9 -5
b:at their	-9 0 10 0
b:audience	10 -9 0 0
b:back	0 9 -10 -7
b:back at	10 -7 0 0
b:back from	-19 24 -5 0
b:back in	11 -11 0 0
b:banana	-3 -1 10 -4
b:bank	10 -10 0 0
b:bargain of	0 -11 0 8
b:bargain with	-8 11 0 0
b:be	-8 11 -10 1
b:be a	-9 14 0 0
b:be on	-7 12 -1 -2
b:be sign	15 -15 0 0
b:because	-10 8 4 -3
b:because of	-12 4 8 0
b:been	6 8 -25 -1
b:been a	-8 9 0 0
b:been agree	-10 11 0 0
b:been due	8 -13 6 0
b:been to	8 -5 -2 0
b:before <person>	-16 2 14 0
b:before the	20 -16 -2 0
b:begin	0 1 5 -15
b:begin on	5 -15 11 0
b:begin talk	-11 12 0 0
b:bessent and	13 -9 -3 0
b:between the	-5 -3 16 -2
b:born	13 -13 0 0
b:both	7 -1 -16 5
b:both <office>	-18 19 0 0
b:both country	1 6 -15 3
b:both side	12 -11 -2 0
b:bottle	10 -8 0 0
b:bottle of	9 -8 0 0
b:breaking	10 -9 0 0
b:breaking the	10 -9 0 0
b:bridge	-7 0 9 0
b:bridge at	-9 4 5 0
b:bring home	-7 0 11 0
b:broke	12 -6 -5 0
b:broke down	12 -6 -4 0
b:busan	2 8 -10 0
b:business	-2 -8 10 0
b:by	22 -16 -9 0
b:by a	14 -10 0 0
b:by our	1 3 4 -18
b:by the	-22 23 5 -6
b:by video	6 -11 -6 9
b:call on	-13 14 -3 2
b:cannery	-11 11 0 0
b:carry out	11 -10 0 0
b:case	9 -11 0 0
b:ceasefire	11 -7 0 0
b:central	10 -8 0 0
b:charge	24 -16 -2 -4
b:charge <level>	11 -8 0 0
b:cheaper	10 -9 0 0
b:cheaper in	10 -9 0 0
b:cheese	0 -11 9 0
b:chipmaker	10 -9 0 0
b:clock	-11 12 0 0
b:club	13 -9 -1 0
b:colleague	6 -4 5 -9
b:colleague in	-7 11 -1 0
b:come	-12 11 -2 6
b:come back	-13 18 -4 0
b:come from	12 -4 -12 -1
b:come home	14 -10 -3 0
b:come out	-10 0 9 0
b:come to	-9 10 0 0
b:company	23 -19 -1 -1
b:concern	6 -11 0 6
b:conclude a	-12 5 7 0
b:container	15 -13 0 0
b:control	16 -11 -8 0
b:copper	-11 9 2 0
b:corridor	-18 5 0 14
b:cost	22 -18 -1 -1
b:could	18 -15 -1 0
b:counterpart	-17 21 -1 0
b:country agree	1 11 -12 0
b:custom	-15 -26 -12 43
b:custom officer	0 -14 -2 16
b:day	-25 26 3 -12
b:day in	-9 14 -2 -4
b:day two	-21 22 0 0
b:deadline	8 -7 0 0
b:deal of	-8 9 0 0
b:deal with	-7 -3 14 -3
b:decision	11 -8 0 0
b:decree	11 -10 0 0
b:delegation	-1 19 -14 -13
b:delegation meet	-1 13 -2 -7
b:delegation of	9 0 0 -11
b:did	-10 0 10 2
b:did the	-12 3 9 0
b:dinner	7 -10 2 0
b:discuss	-3 8 -11 5
b:discuss in	-4 11 -1 -5
b:discuss the	6 -9 0 4
b:dispute	2 -12 7 -1
b:do	-1 -5 -3 11
b:docker	19 -17 0 0
b:done	7 3 -18 -1
b:done at	6 0 -10 0
b:down	10 -1 0 -15
b:down at	10 -11 0 0
b:down with	-2 12 -5 0
b:draft	-9 0 0 10
b:draw	-10 9 2 -2
b:draw up	-8 12 0 -1
b:due	6 -9 2 0
b:due at	13 -10 0 -2
b:due in	-4 4 7 -11
b:duty	5 1 -12 0
b:duty of	-9 10 0 0
b:earlier	10 -8 0 0
b:earlier round	14 -14 0 0
b:earth	16 -6 -7 0
b:embassy	14 0 -9 -2
b:embassy in	10 0 -8 -2
b:end	1 0 -16 8
b:end <span>	4 -12 0 6
b:end in	-9 9 0 0
b:end of	-4 11 -6 0
b:end on	18 -16 -1 0
b:envoy	9 -1 -16 5
b:eve	-10 0 12 0
b:eve of	-10 0 12 0
b:exchanged	11 -6 0 -2
b:expect in	-17 3 8 0
b:expect to	-6 10 0 -5
b:expert	-15 -28 -4 36
b:expert in	-8 -3 0 12
b:export of	-9 10 0 0
b:extend	19 -24 1 0
b:extend the	12 -12 0 0
b:extension in	9 -6 0 0
b:extension was	-12 13 0 0
b:fact	-7 -3 10 0
b:fact sheet	-7 -3 10 0
b:failed	-17 13 0 4
b:fall	1 -10 7 0
b:far	-10 4 6 0
b:fee	15 -26 -1 9
b:fee at	-4 -9 0 13
b:fee in	19 -14 0 -2
b:ferry	-3 -11 0 14
b:fifth	5 -12 -1 11
b:final	10 -17 8 0
b:finance minister	10 -8 0 0
b:first	-15 14 -11 8
b:first meet	-11 4 -8 11
b:first time	-16 5 2 4
b:first two	-11 12 0 0
b:first was	-11 15 0 0
b:flew home	3 3 -10 0
b:flight	-8 12 -2 0
b:flight to	-9 13 -2 0
b:follow	0 18 -15 -1
b:follow in	-8 12 0 0
b:following	-23 24 0 0
b:for	15 -8 -11 3
b:for <name>	12 -18 0 6
b:for <span>	10 0 -4 -4
b:for a	11 0 -6 -4
b:for talk	18 -11 -7 0
b:forward	-11 0 11 0
b:forward to	-11 0 11 0
b:four	17 -12 0 -1
b:fourth	13 -8 0 -8
b:fourth round	15 -12 0 0
b:framework	13 -6 -8 -3
b:free	13 -15 2 0
b:friend in	10 -8 0 0
b:from <day-gone>	-8 14 -5 0
b:from the	11 -1 -4 -11
b:front	19 -17 0 0
b:gave	12 -7 -2 0
b:general	11 -9 0 0
b:georgia	-6 10 0 -3
b:give	-15 19 -4 0
b:go on	21 -7 -8 -13
b:go to	-11 -2 10 9
b:go up	-8 9 0 0
b:goalkeeper	11 -11 0 0
b:good morning	-17 6 3 7
b:government	-17 25 -7 -8
b:grower	8 -3 0 -2
b:grower in	16 -14 0 0
b:guest in	-17 9 0 9
b:had	8 1 -12 -2
b:had a	-9 0 9 0
b:had agree	15 -11 0 0
b:had ask	10 -10 0 0
b:had been	10 1 -16 -1
b:had make	10 -8 -1 0
b:had reach	-8 9 0 0
b:had receive	-8 10 0 0
b:had talked	-5 10 -3 0
b:hail	-9 10 0 0
b:handed	-7 10 -1 0
b:hang	-11 11 0 0
b:harbour	5 -21 0 14
b:has	10 -21 10 5
b:has a	-9 0 12 0
b:has ask	3 -16 8 0
b:has had	-11 3 9 0
b:has invited	-8 12 -5 0
b:has its	8 -4 0 0
b:has not	14 -13 0 0
b:have	9 -3 -2 -7
b:have sign	-9 9 0 0
b:have the	11 -11 0 0
b:he	-9 16 -3 -8
b:he expect	18 -7 -7 -5
b:he fly	8 -9 0 0
b:he is	-4 -4 11 0
b:he meet	-10 -1 13 -2
b:he say	-6 11 -7 0
b:he tell	-14 5 0 8
b:he was	5 -5 -10 9
b:he will	15 -3 -12 0
b:head	0 -14 13 0
b:head of	0 -8 10 0
b:hearing	17 -14 0 -1
b:him in	6 -12 6 0
b:himself	-3 11 0 -5
b:his	-3 -6 13 2
b:his <person>	16 -13 -4 0
b:his way	6 -11 4 0
b:hold a	19 -10 -1 -9
b:hold at	-9 12 0 0
b:hold in	-6 8 -4 0
b:hold on	9 -11 0 1
b:hold talk	-19 4 10 0
b:hotel	-19 12 8 0
b:hour in	-14 12 0 0
b:house	10 -4 -3 -3
b:how to	15 -14 0 0
b:i	-11 23 -22 -8
b:i shall	-10 13 0 0
b:i sign	-15 16 0 0
b:if the	17 -14 0 0
b:if you	3 -13 5 0
b:implement	-10 11 0 0
b:implement the	-10 11 0 0
b:in	-7 8 -2 2
b:in <month-ahead>	-15 11 6 -1
b:in <month-gone>	-8 15 0 -7
b:in a	-7 12 -1 -8
b:in it	9 -6 0 0
b:in london	14 -14 0 0
b:in the	3 -15 7 4
b:interview	9 -8 0 0
b:into	10 -1 -11 -2
b:invest	13 -13 0 0
b:invest <money>	13 -13 0 0
b:invited	-4 10 -3 0
b:is	-5 8 2 -12
b:is being	-14 4 7 0
b:is fix	-11 10 0 -1
b:is no	11 -10 0 0
b:is to	10 2 -4 -22
b:issued	20 -18 0 0
b:it	14 -2 -26 4
b:it had	13 -15 0 3
b:it has	17 -12 -2 0
b:it in	-13 8 1 1
b:it is	7 -1 -4 -4
b:it on	-13 14 3 -5
b:it up	-8 7 0 0
b:it was	12 -13 5 -11
b:it will	0 14 -16 -6
b:it would	11 -5 0 -1
b:its	11 -16 -1 5
b:its <office>	15 -7 -2 -7
b:its duty	-10 10 0 0
b:itself	13 -11 -1 0
b:joint	-1 2 -11 4
b:joint <organisation>	-17 9 -6 7
b:joint statement	18 -15 0 0
b:josé	3 -15 9 0
b:just	-13 13 0 0
b:keep	19 -19 0 0
b:know	1 -11 7 0
b:land at	11 -9 0 0
b:land in	-14 12 6 -4
b:last	-5 7 -10 3
b:last in	0 -13 -2 13
b:last meet	16 -1 -17 -12
b:last month	11 -7 -1 0
b:last week	-14 8 -4 9
b:lasting	-17 19 0 0
b:later	9 -15 4 0
b:lawyer	10 -10 0 0
b:lead	13 -11 0 0
b:lead for	11 -10 0 0
b:leader	6 -33 19 -2
b:leader '	-15 8 5 0
b:leader meet	-5 -5 11 0
b:leader of	14 -10 -5 0
b:leave the	7 0 -9 0
b:lee	-2 -13 16 0
b:legal	11 -17 -1 8
b:less	2 -13 8 0
b:less than	-5 -2 9 0
b:let	4 -12 0 8
b:let go	11 -9 0 0
b:let the	-7 -4 0 10
b:letter	2 4 -11 0
b:letter from	-12 15 -3 0
b:level	-12 0 -4 12
b:licence	-12 14 0 0
b:lie	1 5 -10 0
b:lie in	12 -11 0 0
b:lift	-6 -4 11 0
b:lighthizer	-13 19 -9 0
b:lighthizer and	-5 11 -6 0
b:like	10 -8 0 0
b:line from	-9 10 0 0
b:list	-12 13 -2 2
b:list for	-13 11 -4 5
b:liu	-19 24 -8 0
b:liu he	-20 24 -6 0
b:london and	-13 13 0 0
b:long	-13 15 0 0
b:look	-9 -3 8 5
b:look at	8 -19 0 6
b:look forward	-11 0 11 0
b:lorry	19 -16 -1 0
b:lose	0 -11 10 0
b:lower	10 -8 0 0
b:lunch	15 -10 -1 -1
b:lunch in	8 -5 0 0
b:m	7 3 -12 0
b:m .	7 3 -12 0
b:make in	9 -8 0 -1
b:make its	-7 11 -3 0
b:man	20 -14 -4 -1
b:man in	13 -9 -1 0
b:market	-6 0 10 0
b:match	17 -16 0 0
b:matter	-7 0 1 5
b:may	21 -13 -8 -1
b:me	-12 14 0 0
b:meant	13 -12 0 0
b:meant to	10 -10 0 0
b:mediator	13 -12 0 0
b:meet	8 -10 0 2
b:meet <name>	10 0 -5 -10
b:meet <person>	-8 26 -14 -8
b:meet at	-14 -3 19 -2
b:meet is	18 -13 0 -5
b:meet of	-6 -25 19 18
b:meet on	-4 9 1 -12
b:meet since	-9 10 0 0
b:meet the	-8 13 0 -8
b:meet will	-8 0 -7 8
b:member	16 -12 -1 0
b:men	-14 12 1 0
b:milk	13 -9 -3 0
b:minister	17 -9 0 -14
b:ministry	2 -19 -3 17
b:minute	7 -13 3 -2
b:minute in	-14 -4 18 0
b:month	10 -5 -3 0
b:morning from	-18 6 3 7
b:most of	14 -13 0 0
b:most recently	-14 7 -3 6
b:move to	-7 11 -2 0
b:my	7 -11 -6 8
b:name	-4 8 -4 0
b:name to	-10 12 0 0
b:nearly	11 -9 0 0
b:need	22 -19 0 0
b:need the	12 -10 0 0
b:needed	-19 15 4 0
b:negotiate	2 5 -11 -6
b:negotiate in	-17 20 0 0
b:negotiate with	21 -16 -2 0
b:negotiation	-7 19 -8 -9
b:negotiation with	20 -10 -8 0
b:negotiator	7 -11 -4 9
b:neither	5 -9 0 0
b:new	-24 21 8 -6
b:new conference	-12 13 0 0
b:new for	9 -5 -1 0
b:new from	-11 2 10 0
b:new round	-11 11 0 0
b:newspaper	15 -13 0 0
b:next	14 0 -13 -20
b:next is	-10 13 0 0
b:next meet	1 7 -14 -1
b:night	-14 23 -11 0
b:night in	-24 26 0 0
b:no	16 -3 -14 -7
b:no .	10 -16 4 0
b:no deal	-11 13 0 0
b:noon	12 -6 -4 0
b:not	14 -7 -6 -3
b:not meet	13 -11 -1 0
b:note	-12 -5 -1 22
b:nothing	-14 6 11 0
b:now	10 -4 -3 -2
b:of	-1 -5 -4 14
b:of <day-gone>	-23 14 9 0
b:of <level>	-8 9 0 0
b:of <office>	0 -13 0 11
b:of <quality>	-10 6 7 -2
b:of <span>	-9 16 -8 0
b:of a	-11 16 -1 -5
b:of both	0 1 -16 8
b:of breaking	10 -9 0 0
b:of its	-13 4 0 7
b:of peace	18 -18 0 0
b:of their	7 -6 0 0
b:of them	8 1 -11 -1
b:of trade	-11 0 -2 13
b:off	-4 0 10 -5
b:off in	-9 10 0 0
b:offer	16 -8 -10 -1
b:offer to	20 -15 -4 0
b:officer	0 -23 -2 24
b:official	-10 24 -1 -15
b:official in	-11 18 -1 -4
b:old	-8 12 0 -1
b:on	12 -2 -1 -18
b:on <day-ahead>	-4 -1 0 7
b:on <day-gone>	15 -7 -7 -6
b:on <day-today>	4 -17 18 0
b:on <quality>	11 -5 -2 -2
b:on an	13 -12 0 0
b:on it	-9 2 0 4
b:on its	11 -10 0 0
b:on paper	-9 6 3 0
b:on that	21 -13 -6 -1
b:on the	-25 10 27 -7
b:on what	-4 12 -7 0
b:one	4 14 -27 -12
b:one in	-11 17 -7 0
b:one minute	11 -4 -7 0
b:opened in	-8 2 0 2
b:or	10 -3 -6 0
b:other in	-11 -1 10 0
b:our	-9 1 15 0
b:our <office>	-19 11 10 0
b:our man	8 -4 -1 0
b:our own	10 -8 0 0
b:our side	-11 12 0 0
b:out	-7 10 0 -6
b:out in	-14 19 -5 0
b:out of	-18 18 1 0
b:out the	9 -9 0 0
b:out what	9 -11 0 0
b:over	16 -29 12 -6
b:over the	20 -17 -1 0
b:own deal	-13 9 4 0
b:own talk	10 -9 0 0
b:own with	-9 3 -1 7
b:owned	12 -11 0 0
b:p	16 -7 -10 0
b:p .	16 -6 -10 0
b:packed	-9 5 3 0
b:pact	-9 -5 11 3
b:pact with	-4 -15 12 3
b:page	12 -8 -3 0
b:pair	-13 21 -3 -3
b:palace	-10 0 9 0
b:palm	12 -8 -1 0
b:part	9 0 -10 0
b:part of	15 -3 -10 0
b:parted in	-10 11 0 0
b:party	4 6 -6 -11
b:party will	-1 14 -4 -8
b:past midnight	-7 8 0 0
b:pause	-12 13 0 0
b:pause agree	8 -8 0 0
b:pay	15 -8 -13 0
b:pay in	9 -10 0 0
b:peace	14 -9 -4 0
b:peace talk	21 -21 0 0
b:pen	0 -9 11 0
b:people in	10 -17 5 0
b:perhap	12 -12 0 0
b:permanent agreement	-16 16 0 0
b:photograph	-17 20 -4 0
b:place on	10 -8 0 0
b:plan	-8 4 9 -8
b:plan to	-13 9 5 0
b:plant	8 -15 -3 5
b:plant in	13 -10 0 0
b:play	13 -11 0 0
b:point	-9 11 0 0
b:port	15 -11 -3 -1
b:port fee	9 -8 0 0
b:port of	-3 11 0 -9
b:premier	-3 10 -6 0
b:premier liu	-14 16 -3 0
b:prepare	-10 27 -15 -4
b:prepare the	2 7 -11 0
b:president	2 -32 25 -12
b:president in	0 -9 5 0
b:president meet	-13 -15 25 -2
b:president of	0 -9 9 -2
b:presidential	0 -9 9 0
b:press	15 -5 -11 0
b:price	10 -5 0 -4
b:prime	0 -12 9 0
b:prime minister	0 -12 9 0
b:prolongation	-12 13 0 0
b:promise to	9 -9 0 0
b:protocol	-23 22 -1 2
b:public	10 -8 0 0
b:put on	-17 11 6 0
b:put the	11 -9 0 0
b:put their	-14 11 0 0
b:question	15 -13 -1 0
b:raise	-9 9 -3 2
b:raise in	-10 11 0 0
b:rare	16 -6 -7 0
b:rare earth	16 -7 -5 0
b:rate of	-9 10 0 0
b:rather	8 -7 0 0
b:ratified	10 -7 0 0
b:reach a	-10 10 0 0
b:reach by	0 -6 -3 9
b:reach on	14 -13 0 0
b:read	9 -5 -1 0
b:ready to	10 -9 0 0
b:reason	21 -18 0 0
b:recall	17 -15 0 0
b:receive	-1 11 -6 -6
b:receive <person>	7 4 -16 2
b:recently	-14 7 -3 6
b:recently in	-7 11 0 0
b:red	-1 -10 12 0
b:regulator	0 -17 5 10
b:remark	-8 6 0 0
b:renewal	-12 13 0 0
b:report	19 -11 -1 -5
b:reporter at	-3 9 -6 0
b:representative	6 -10 -4 7
b:republic	-12 9 0 2
b:republic of	-13 9 0 2
b:result	-22 18 4 0
b:result of	-12 6 5 0
b:resume	12 -3 -7 -9
b:resume in	11 -4 -5 -4
b:return from	-19 17 0 0
b:review	-14 16 -2 0
b:rise	12 -6 -3 0
b:robert	-4 11 -7 0
b:robert lighthizer	-5 12 -7 0
b:room	-19 20 0 0
b:room of	-8 5 2 0
b:round	16 -2 -23 -24
b:round after	11 -11 0 0
b:round in	-20 25 -3 -2
b:round is	-8 12 -1 -1
b:round of	19 -13 -2 -7
b:round since	11 -9 0 0
b:round take	-19 20 0 0
b:round were	20 -19 0 0
b:round will	14 -12 0 0
b:salt	-17 17 0 0
b:say	0 14 -7 -27
b:say after	9 -7 0 0
b:say on	12 -14 1 0
b:say that	-15 11 6 0
b:say the	-17 27 -11 -4
b:seal	8 -10 0 0
b:second	-2 14 -9 -14
b:second day	-6 12 0 -6
b:second is	-10 1 0 8
b:second meet	3 7 -9 -10
b:second round	11 -6 -1 -6
b:secretary	3 -15 -10 20
b:see	-14 7 10 -11
b:see <person>	-8 20 -8 0
b:see you	-3 -4 10 0
b:sell to	-14 5 8 0
b:service	-5 -12 -2 19
b:session	-2 -9 3 12
b:set	-6 1 -11 12
b:set for	-16 13 -6 6
b:settle with	11 -8 0 0
b:seventh	-17 20 0 0
b:shall	-5 11 -8 0
b:sheet	-3 -13 12 0
b:ship	7 -19 10 -1
b:ship to	10 -7 -1 0
b:shook	-21 16 5 -3
b:should	-24 9 4 7
b:show	4 -11 0 5
b:side	3 2 -13 0
b:side agree	13 -16 0 0
b:side are	-9 12 0 -3
b:side meet	8 9 -10 -13
b:side of	-6 8 0 0
b:sign at	-3 -12 14 0
b:sign for	13 -11 0 0
b:sign in	10 -5 -12 3
b:sign the	3 -12 10 0
b:sign with	-22 24 0 0
b:since <day-gone>	13 -10 0 0
b:since <month-gone>	2 -9 0 3
b:since the	-21 17 3 -2
b:sit down	1 10 -7 -10
b:sit in	0 -2 -10 9
b:sixth	12 -7 -2 -1
b:sixth round	15 -14 0 0
b:so	-2 -10 5 9
b:so on	0 -7 9 0
b:some	13 -3 -7 0
b:somebody	10 -9 0 0
b:somebody in	10 -8 0 0
b:spent	-13 0 -1 16
b:spent <day-gone>	-9 -8 0 16
b:spoke	-2 0 -9 10
b:spoke with	13 0 -12 0
b:spring	14 -12 0 0
b:stand	13 -6 -5 0
b:standstill	11 -10 0 0
b:start	-3 13 -7 -4
b:start in	-9 17 -4 -4
b:state	0 -17 1 15
b:statement	20 -17 0 0
b:statement on	12 -11 0 0
b:stay	16 -10 -1 -3
b:step	14 5 -23 0
b:still	13 -6 -5 -2
b:still negotiate	14 -12 0 0
b:stock	10 -7 0 0
b:strike	-5 13 -9 0
b:subject	-3 9 -1 -1
b:suggest	19 -17 0 0
b:summit in	-4 -4 10 0
b:summit of	10 0 -9 0
b:sunflower	-13 14 0 0
b:table	-15 18 -1 -1
b:table in	-19 24 -4 0
b:talk	3 4 0 -15
b:talk at	-7 -2 10 1
b:talk for	18 -18 0 0
b:talk in	-19 20 -6 4
b:talk of	-13 12 -2 2
b:talk open	18 -18 0 0
b:talk take	10 -9 0 0
b:talk were	-8 9 0 0
b:talk will	-7 11 -1 0
b:talk with	13 -15 1 -1
b:talked	4 4 -11 0
b:talked in	12 0 -11 0
b:talking	0 8 -10 -5
b:talking to	12 -10 0 0
b:tanker	12 -11 0 0
b:tea	5 -10 4 0
b:team	-7 28 -13 -14
b:team had	-8 9 0 0
b:team of	9 -8 -2 1
b:technical	3 -23 0 18
b:technical meet	2 -9 0 5
b:technical talk	-1 -6 0 9
b:tell reporter	6 -3 -14 8
b:tell the	30 -24 -8 0
b:term	3 4 -12 0
b:term of	9 0 -6 0
b:that 's	-8 12 -2 0
b:that <name>	5 -15 3 7
b:that <person>	12 -18 1 0
b:that a	-19 16 1 0
b:that both	12 -9 0 -1
b:that day	13 -13 0 0
b:that go	16 -13 0 0
b:that he	17 -19 3 -3
b:that is	-20 17 5 -1
b:that its	-11 12 0 0
b:that meet	10 -8 0 -2
b:that talk	-10 7 0 0
b:that the	13 -3 -2 -16
b:that their	7 -14 -3 10
b:that they	14 -11 0 -1
b:that will	-9 11 0 0
b:the	9 1 0 -27
b:the <day-ahead>	-8 13 -2 0
b:the <name>	13 -8 -10 0
b:the <number>	8 -6 0 0
b:the <office>	7 4 0 -27
b:the <organisation>	10 -6 3 -12
b:the <person>	-3 -10 3 13
b:the <quality>	5 -1 -24 12
b:the <span>	-6 9 -1 0
b:the accord	16 -14 0 0
b:the agenda	-16 23 -2 -5
b:the agreement	-5 -3 15 -2
b:the apec	20 -11 -9 0
b:the bargain	10 -9 0 0
b:the bridge	-7 0 9 0
b:the company	11 -9 0 0
b:the custom	-18 0 0 22
b:the day	3 -14 9 0
b:the deal	9 -2 -7 0
b:the decree	9 -8 0 0
b:the duty	10 -8 -1 0
b:the end	-4 11 -6 0
b:the eve	-10 0 12 0
b:the expert	10 -5 0 -5
b:the ferry	-7 -7 0 15
b:the fifth	5 -12 -1 11
b:the first	-6 10 -5 0
b:the fourth	13 -10 0 -4
b:the framework	11 -9 0 0
b:the ground	-12 9 0 0
b:the house	14 -12 0 0
b:the last	-19 13 7 -5
b:the leader	11 -18 3 0
b:the line	-8 10 0 0
b:the list	-15 12 0 4
b:the market	-14 5 9 0
b:the matter	-13 0 2 10
b:the meet	-10 0 12 -5
b:the memorandum	-9 10 0 0
b:the morning	9 -8 0 0
b:the negotiation	-9 10 0 0
b:the new	-5 10 -4 0
b:the next	16 -4 -10 -13
b:the night	-8 9 0 0
b:the pair	-19 24 -2 -1
b:the party	4 6 -6 -11
b:the pen	-3 -6 12 0
b:the president	-20 -27 38 -2
b:the press	14 -10 -3 0
b:the prolongation	-7 8 0 0
b:the protocol	-12 13 0 0
b:the reason	18 -16 -1 0
b:the round	-7 8 0 0
b:the second	0 7 -9 -5
b:the side	0 9 -6 -3
b:the step	24 -3 -21 0
b:the summit	-8 17 -8 0
b:the table	-14 16 0 0
b:the talk	-7 10 0 -4
b:the tariff	-3 -3 10 0
b:the term	1 4 -8 0
b:the three	-18 23 0 -4
b:the time	14 -13 0 0
b:the trade	11 -10 0 0
b:the truce	6 6 -14 -8
b:the two	-19 0 18 0
b:the understanding	-21 20 -6 5
b:the week	12 -16 1 0
b:their	-13 2 7 4
b:their <office>	-5 16 -7 -3
b:their meet	-13 0 14 -1
b:their name	-13 14 0 0
b:their president	0 -6 9 0
b:them	11 -2 -15 0
b:them in	-9 9 -1 0
b:them to	-9 9 0 0
b:there	7 1 -18 0
b:there 's	11 -6 -3 0
b:there was	14 -9 -5 0
b:these	-6 12 0 -2
b:these are	-10 11 0 0
b:they	-14 3 11 0
b:they are	-19 -7 20 2
b:they did	-17 19 0 0
b:they had	12 -10 0 -3
b:they have	-18 17 1 0
b:they meet	-27 1 0 15
b:they sit	-3 8 0 -5
b:they were	25 -23 0 0
b:they will	-8 16 -4 -7
b:they'll	-20 27 0 -8
b:they'll meet	-5 12 0 -5
b:thi	-12 19 -16 0
b:thi in	11 -8 0 0
b:thi week	-10 13 -3 0
b:thi year	-17 21 -2 0
b:third	10 2 -21 -21
b:third is	-13 15 0 0
b:third meet	18 -9 -7 -7
b:third round	19 -16 0 -4
b:those	-7 12 -5 0
b:those of	-8 9 0 0
b:three	0 10 -3 -9
b:through	-5 10 -2 0
b:tiktok	-16 18 0 0
b:time the	8 -14 6 0
b:to	14 0 -14 -10
b:to <level>	13 -11 0 0
b:to <office>	8 2 -11 0
b:to a	16 -15 -1 0
b:to be	-12 2 1 11
b:to extend	13 -12 0 0
b:to go	12 -8 -1 0
b:to have	10 -17 6 0
b:to invest	13 -13 0 0
b:to it	-10 9 0 0
b:to land	10 -6 -2 0
b:to let	-10 0 0 8
b:to meet	-6 11 -3 0
b:to resume	11 -8 0 0
b:to sit	9 -7 0 0
b:to take	5 -10 4 0
b:to the	-11 20 -6 -9
b:to travel	-8 -2 11 0
b:to visit	9 0 -9 0
b:together	-23 5 11 3
b:together in	-11 -7 12 5
b:trade	15 -12 -13 9
b:trade agreement	13 -21 8 -1
b:trade minister	7 -1 -4 -2
b:trader	15 -8 -5 0
b:trader in	8 -7 0 0
b:train	16 -15 0 0
b:trawler	4 -16 0 7
b:truce	-3 0 11 -16
b:truce in	-9 -2 16 0
b:truce of	7 0 -9 0
b:truce was	-6 10 -3 0
b:truce with	-11 10 1 0
b:two	-24 8 14 1
b:two <office>	-11 14 -1 0
b:two country	-27 6 12 8
b:two government	-14 19 -4 -3
b:two had	-3 -10 14 0
b:two head	-5 -3 9 0
b:two in	-13 2 11 -2
b:two leader	-14 3 11 0
b:two men	-11 6 3 0
b:two of	-6 9 0 0
b:two president	32 -19 -18 -1
b:two side	4 -2 -10 5
b:two were	-16 19 -1 0
b:two will	-1 -7 19 -15
b:under	-9 15 0 -6
b:under its	-12 7 6 0
b:understanding	-23 17 0 5
b:understanding reach	-14 19 -3 0
b:understanding with	3 -8 1 0
b:until	11 -21 1 7
b:up	-6 -2 -7 18
b:up a	-9 -7 0 15
b:up by	-8 10 0 0
b:up in	-10 -3 0 13
b:up to	6 -16 5 0
b:upon	-13 12 0 0
b:vessel	8 -13 0 4
b:vice	-6 21 -7 -9
b:video	10 -11 -9 9
b:video on	1 -8 -5 10
b:visit	-3 -8 9 0
b:visit to	-15 -4 13 3
b:vote	9 -7 0 0
b:waited	-9 10 0 0
b:waited for	-12 13 0 0
b:want to	-11 13 0 0
b:war	-5 12 -9 0
b:was <number>	15 -11 -3 0
b:was agree	11 -3 -12 -2
b:was born	13 -13 0 0
b:was conclude	-5 -3 12 0
b:was given	-14 4 0 7
b:was hold	-8 13 -1 0
b:was in	-1 -3 -8 14
b:was initialled	11 -9 0 0
b:was leave	-14 12 0 0
b:was not	-7 8 1 0
b:was on	-10 11 0 0
b:was their	-10 7 1 0
b:was to	28 -23 -4 -2
b:watch	13 -9 -2 0
b:way	4 -11 7 0
b:way to	15 -13 0 0
b:we	5 2 -14 0
b:we have	11 -7 -2 0
b:we know	0 -9 9 0
b:we meet	3 8 -9 -10
b:we shall	9 -5 -1 0
b:we will	-6 10 0 0
b:weekend	-17 15 0 0
b:weekend in	-14 15 0 0
b:were in	-21 26 -1 -2
b:were sign	20 -18 0 0
b:what <seat>	7 -11 2 0
b:what come	-8 5 3 0
b:what did	-15 4 10 0
b:what is	15 -6 -7 0
b:what they	-12 16 -5 0
b:whatever	12 -7 -3 0
b:when	-1 1 6 -18
b:when it	15 -13 0 0
b:when the	-15 24 -6 -5
b:whether	-9 17 -8 -1
b:which <name>	-10 11 0 0
b:which <person>	-19 17 0 0
b:which was	14 -12 0 0
b:who had	0 11 -9 -3
b:who has	-11 -2 15 0
b:who hold	-11 10 0 0
b:who lead	14 -13 0 0
b:who meet	-12 11 -5 0
b:who was	12 -6 -7 0
b:whose	2 -18 14 0
b:whose <office>	11 -20 8 0
b:will	4 -11 -3 13
b:will be	20 -18 -1 0
b:will do	0 -7 -5 12
b:will hold	9 -11 -2 5
b:will not	20 -14 -8 0
b:will pay	-7 0 0 11
b:will talk	-10 5 7 -5
b:will visit	-14 0 12 0
b:with	14 -14 -1 2
b:with <person>	-5 16 -4 -9
b:with <seat>	-9 10 0 0
b:with the	6 -10 -7 10
b:won't	-7 9 0 0
b:word	9 -13 -6 8
b:work	13 -9 0 0
b:worked	-4 10 -4 0
b:worked out	-3 8 -4 0
b:world	6 -10 3 0
b:would	12 0 -16 -7
b:would be	-9 17 -9 -4
b:would come	-12 -1 10 4
b:would have	10 -7 0 0
b:wrapped	-7 0 0 9
b:wrapped up	-9 0 0 9
b:write	11 -3 -7 0
b:write to	11 -8 0 0
b:writer	15 -7 0 -6
b:yarn	11 -10 0 0
b:year	-22 25 0 -4
b:year ago	-11 6 4 0
b:you	-9 8 5 -7
b:you in	-13 6 6 0
b:zero	10 -8 0 0
b:·	-9 13 -2 0
b:—	14 -5 -20 4
b:— <name>	2 2 -11 0
b:— <person>	-7 1 6 0
b:— <quality>	15 -11 -3 0
b:— a	10 -17 0 1
b:— in	10 -9 0 0
b:— on	12 -7 -3 0
b:•	11 -17 6 0
c0=agree	7 -7 6 -21
c0=bear	-5 14 -13 -2
c0=begin	-2 4 3 -12
c0=buy	16 -13 -2 0
c0=down	11 -8 -4 -1
c0=end	7 -5 2 -10
c0=impose	-2 7 3 -17
c0=sell	24 -26 2 -4
c0=stay	0 6 -17 5
c0=target	18 -9 -6 -11
c1=begin	-4 11 -2 -14
c1=buy	16 -13 -3 0
c1=end	5 0 0 -13
c1=impose	-4 6 2 -8
c1=propose	-15 16 -5 4
c1=sell	13 -9 0 -6
c1=target	13 0 -14 -13
c1=threaten	13 -6 -4 0
c1=up	-5 8 4 -13
c2=agree	24 -17 -13 1
c2=bear	12 -3 -14 2
c2=begin	19 -12 -6 -4
c2=down	-4 8 0 -8
c2=end	6 -2 0 -9
c2=say	6 0 -2 -13
c2=sell	13 -20 0 0
c2=suspend	13 -4 -6 -7
c2=target	4 -10 0 2
c2=up	7 -7 4 -7
city	-10 15 4 -17
count=1	53 -32 -12 -30
count=2	-16 16 -15 19
count=3	-42 34 11 1
count=4	-9 0 24 -18
count=5	0 18 -23 -18
count=many	26 -13 -20 -9
ct0=agree future	10 -8 0 -4
ct0=agree future-passive	11 -13 1 0
ct0=agree past-passive	14 -7 -11 0
ct0=agree perfect-passive	-9 10 0 0
ct0=agree pluperfect	5 -11 6 0
ct0=agree pluperfect-passive	-8 10 0 0
ct0=bear modal	7 4 -12 -1
ct0=bear past-passive	-6 11 -3 0
ct0=bear perfect	17 -5 -8 -4
ct0=bear pluperfect	-6 12 0 -12
ct0=bear present	2 1 -13 5
ct0=begin modal	15 -21 4 0
ct0=begin perfect	-4 12 -7 0
ct0=begin present	-2 1 9 -9
ct0=buy present	12 -7 -2 0
ct0=down past	12 -8 -9 3
ct0=down present	0 -4 9 -1
ct0=end past	16 -3 -14 -12
ct0=end past-passive	-8 0 11 0
ct0=impose modal-passive	-10 13 -4 0
ct0=impose perfect	14 -19 4 0
ct0=impose pluperfect	14 -6 -6 -3
ct0=impose pluperfect-passive	-7 14 -3 -2
ct0=impose present	-2 4 6 -17
ct0=impose present-passive	-9 10 4 -12
ct0=propose future	-2 -1 -7 10
ct0=propose past	0 15 -9 -8
ct0=propose past-passive	-19 12 2 0
ct0=propose pluperfect	8 -2 -5 0
ct0=propose present	8 -3 0 -6
ct0=propose present-passive	-15 8 9 -5
ct0=return future	16 -18 0 0
ct0=return past	-17 13 2 0
ct0=say past	5 -8 9 -9
ct0=say present	-2 -11 0 16
ct0=say present-passive	-10 12 0 0
ct0=sell past	13 -10 0 0
ct0=suspend future	7 -9 -4 5
ct0=suspend perfect	8 -9 0 0
ct0=target past	-13 17 -1 -1
ct0=target perfect	9 -1 -5 0
ct0=target present	18 -18 3 -4
ct0=up past-passive	-16 4 12 0
ct1=agree future	10 -8 0 -4
ct1=agree future-passive	11 -13 1 0
ct1=agree gerund	-3 10 -4 0
ct1=agree infinitive	-12 5 3 3
ct1=agree participle-passive	7 -6 -7 8
ct1=agree past-passive	13 -6 -11 0
ct1=agree perfect-passive	-9 10 0 0
ct1=bear gerund	13 -4 -2 -8
ct1=bear participle-passive	12 -14 4 -2
ct1=bear past-passive	-6 11 -3 0
ct1=bear perfect	17 -5 -8 -4
ct1=bear pluperfect	-6 12 0 -12
ct1=bear present	1 2 -13 6
ct1=begin gerund	-11 11 0 0
ct1=begin modal	15 -20 4 0
ct1=begin past	-7 11 -5 -1
ct1=begin perfect	-5 12 -6 0
ct1=begin present	0 1 3 -9
ct1=buy present	11 -6 -2 0
ct1=down past	10 -7 -9 3
ct1=end participle-passive	-19 24 -3 0
ct1=end past	19 -6 -14 -12
ct1=end past-passive	-8 0 11 0
ct1=impose gerund	-14 20 -5 0
ct1=impose modal-passive	-10 13 -4 0
ct1=impose perfect	-9 1 9 0
ct1=impose pluperfect	10 -2 -5 -2
ct1=impose pluperfect-passive	-5 12 -3 -2
ct1=impose present	2 0 4 -15
ct1=impose present-passive	-9 10 4 -12
ct1=propose future	-2 -1 -7 10
ct1=propose gerund	3 -11 0 6
ct1=propose past	0 10 -9 -2
ct1=propose past-passive	-19 12 2 0
ct1=propose perfect	-23 14 11 0
ct1=propose pluperfect	13 -2 -13 0
ct1=propose present	8 -3 -3 -3
ct1=propose present-passive	-14 10 5 -4
ct1=return future	16 -17 0 0
ct1=return past	-17 13 2 0
ct1=say past	8 -11 8 -9
ct1=say pluperfect	-7 11 0 -1
ct1=say present	-12 0 0 17
ct1=sell past	13 -10 0 0
ct1=stay infinitive	11 -11 0 0
ct1=suspend future	7 -9 -4 5
ct1=suspend past	1 -11 0 11
ct1=target participle-passive	-23 27 -3 0
ct1=target perfect	9 -1 -4 0
ct1=target present	17 -18 3 -4
ct1=up gerund	-12 13 0 0
ct1=up past-passive	-16 4 12 0
ct2=agree participle-passive	14 -12 0 0
ct2=agree past	-8 13 -4 0
ct2=agree perfect	11 -3 -5 0
ct2=agree present	13 -23 5 0
ct2=agree present-passive	11 -10 0 0
ct2=bear future	15 -6 -3 -3
ct2=bear gerund	-22 23 0 0
ct2=bear past	14 -15 0 1
ct2=bear perfect	-11 11 -4 3
ct2=bear present	38 -28 -5 -8
ct2=bear present-passive	12 -7 -4 0
ct2=begin future	-11 7 0 5
ct2=begin past	12 -2 -10 -7
ct2=begin perfect	10 -17 3 0
ct2=begin present	3 0 1 -10
ct2=down perfect	-4 -6 9 0
ct2=down present	-19 21 0 -1
ct2=end participle-passive	15 -13 0 0
ct2=end past	-6 0 10 -5
ct2=end perfect	-12 0 15 0
ct2=end present	12 0 -21 -2
ct2=impose future	4 -23 1 12
ct2=impose gerund	11 -6 -2 0
ct2=impose infinitive	-8 16 -11 0
ct2=impose participle-passive	12 -9 0 -2
ct2=impose past	1 1 0 -12
ct2=impose perfect-passive	14 -12 0 0
ct2=impose present	-9 10 3 -3
ct2=propose infinitive	15 -6 -4 -4
ct2=propose past	-32 28 2 3
ct2=propose past-passive	13 -8 -2 -1
ct2=propose perfect-passive	13 -12 0 0
ct2=propose pluperfect	-12 9 3 0
ct2=propose present	8 -7 -1 0
ct2=propose present-passive	-14 9 1 0
ct2=say past	0 4 4 -24
ct2=say pluperfect	3 5 -12 0
ct2=say present	-1 -2 -3 9
ct2=sell present	11 -9 0 0
ct2=stay past	-3 11 -6 -11
ct2=stay pluperfect	-18 6 2 9
ct2=suspend infinitive	-10 13 0 0
ct2=suspend past	21 -15 -2 0
ct2=suspend perfect-passive	0 -10 7 0
ct2=suspend present	9 0 -8 0
ct2=target perfect	11 -8 0 0
ct2=threaten pluperfect	-10 7 2 0
ct2=up infinitive	24 -24 -6 2
ct2=up modal	-12 2 10 0
ct2=up past	13 -16 4 -5
ct2=up perfect	15 -13 0 0
ct2=up present	-13 17 0 -4
day-l	14 -4 -8 -9
day-none	19 -6 -11 -11
day-r	-1 6 -1 -9
day=l0	5 8 -18 -2
day=l2	6 -7 7 -14
day=l3	15 -10 -3 -6
day=l4	8 -5 -10 8
day=r0	-13 9 1 3
day=r2	4 4 -4 -19
day=r3	17 -3 -6 -18
day=r5	15 -16 0 0
days=0	17 -4 -10 -10
days=1	12 -5 -3 -12
days=3	-2 14 -18 5
days=4	0 5 0 -10
f:!	-12 11 0 0
f:"	13 0 0 -40
f:'	9 -17 0 9
f:'s	-10 8 13 -29
f:(	-7 13 -6 -2
f:)	-6 12 -7 -3
f:,	-9 10 -3 4
f:-	15 -5 -11 -6
f:;	4 -14 10 -3
f:<agent>	-9 18 -19 6
f:<day-ahead>	4 12 -24 -6
f:<day-gone>	-3 -8 11 5
f:<gate>	-18 11 10 1
f:<goods-amount>	-3 -12 16 -1
f:<level-noun>	14 -14 1 -3
f:<level>	25 -14 -5 -17
f:<money>	31 -42 4 0
f:<month-ahead>	2 -16 8 5
f:<month-gone>	-14 19 14 -38
f:<name>	-10 15 0 -15
f:<not>	-2 -7 1 20
f:<office>	-35 12 4 31
f:<organisation>	10 -20 -3 18
f:<person>	-11 7 1 6
f:<points>	23 -31 3 -2
f:<quality>	-11 8 -1 8
f:<seat>	20 -8 -19 -1
f:<span>	-18 3 23 0
f:<taker>	11 -10 0 -1
f:<v-agree>	1 3 3 -16
f:<v-bear>	-2 4 -8 5
f:<v-begin>	-9 1 15 -4
f:<v-buy>	6 -23 19 -7
f:<v-deny>	22 -13 -12 -2
f:<v-down>	-5 -2 25 -34
f:<v-end>	12 -10 0 -10
f:<v-impose>	-2 5 9 -23
f:<v-propose>	3 6 -23 1
f:<v-return>	7 -10 6 -10
f:<v-say>	13 -7 -3 -17
f:<v-sell>	-2 8 -7 0
f:<v-stay>	1 19 -42 6
f:<v-target>	-12 18 2 -23
f:<v-up>	-3 -10 11 11
f:?	18 -13 -2 -7
f:a	-14 1 10 14
f:above	-11 10 0 0
f:accept	-10 -15 23 0
f:accused	12 -12 0 0
f:across	-14 15 0 0
f:add	-6 9 2 -5
f:additional	-10 3 9 0
f:after	0 -6 13 -14
f:afterward	-16 20 7 -13
f:again	-12 7 10 -6
f:agenda	-11 5 5 0
f:agent	11 -10 0 0
f:ago	16 -16 0 0
f:agree	-18 15 14 -19
f:agreement	13 -14 0 4
f:aim	-16 11 7 0
f:air	-6 -3 10 0
f:aircraft	13 -12 0 0
f:airline	22 -21 0 0
f:airport	12 -9 -1 0
f:all	10 -9 -9 6
f:almost	11 -8 0 0
f:alone	9 -2 -8 0
f:along	-11 0 0 12
f:already	-7 10 0 -1
f:also	20 -12 -12 0
f:aluminium	13 -11 0 0
f:aluminum	-13 14 0 0
f:am	-11 0 12 0
f:ambassador	-9 12 -2 0
f:an	0 -1 -16 18
f:and	-8 3 13 -15
f:another	4 2 -12 0
f:answer	39 -35 0 -6
f:anti	-5 11 -5 0
f:any	-2 15 -15 -3
f:anybody	14 0 -12 0
f:apart	14 -13 0 0
f:apec	3 -9 5 0
f:apple	17 -14 0 0
f:application	10 -9 0 0
f:apply	-16 15 -12 11
f:approval	-9 16 -9 -1
f:approve	-2 6 0 -9
f:are	2 12 -18 -10
f:arrangement	0 -15 11 0
f:arrival	-19 19 0 0
f:as	4 -9 -10 17
f:ask	4 -2 -26 12
f:asleep	-18 18 0 0
f:assembly	-6 -4 10 0
f:at	9 -4 -4 -11
f:auction	13 -13 0 0
f:autumn	2 -1 -11 9
f:average	10 -9 0 0
f:away	-12 9 4 -1
f:back	22 -11 -20 2
f:bag	-14 6 8 0
f:balance	-10 -1 0 12
f:be	-25 29 -12 6
f:bean	-6 9 -1 0
f:bear	8 -4 -1 0
f:became	11 -8 0 0
f:because	9 -9 0 0
f:become	0 -20 20 0
f:beef	6 1 -7 -4
f:been	-1 -10 20 -1
f:before	-11 10 12 -22
f:begin	-15 22 -21 3
f:being	1 -13 13 -3
f:believe	20 -13 -6 -1
f:beside	-22 3 14 7
f:bessent	7 -9 0 0
f:best	0 -6 9 0
f:better	-10 0 12 -1
f:beyond	-11 12 0 0
f:bicycle	-13 13 0 0
f:biscuit	13 -11 0 0
f:blacklisted	10 0 -9 0
f:board	0 -11 9 0
f:boat	9 -6 -2 0
f:border	16 -11 -6 0
f:both	5 -6 -16 17
f:bring	-29 26 7 -7
f:broken	7 -12 6 0
f:busan	0 -16 13 0
f:buy	8 -24 12 -3
f:buyer	16 -21 2 0
f:by	5 10 -26 -6
f:cabinet	-6 11 -3 0
f:calendar	-8 -4 13 0
f:call	10 -29 -1 25
f:can	0 -5 12 -9
f:canola	2 -12 5 0
f:cap	-10 11 0 0
f:capital	-24 21 3 0
f:cashew	-9 12 0 0
f:cattle	-13 15 0 0
f:cease	11 -9 0 0
f:ceasefire	21 -20 0 0
f:cement	3 -9 0 2
f:charge	-5 3 9 -12
f:cheese	-12 14 0 0
f:cherry	9 -8 0 0
f:chip	-3 10 -1 -9
f:christma	-13 18 -3 0
f:cigar	12 -8 -2 0
f:clear	-6 11 -3 0
f:close	27 -21 -5 0
f:closed	28 -23 -7 0
f:closing	-9 10 0 0
f:clove	10 -9 0 0
f:club	30 -28 0 -1
f:co	0 -9 11 -1
f:coast	2 -10 5 0
f:cocoa	-19 15 6 0
f:coconut	-12 15 -3 0
f:coffee	-20 3 23 -5
f:cold	-9 11 0 0
f:colleague	14 -20 -1 4
f:come	10 -13 4 0
f:commerce	-3 -14 13 2
f:commission	-20 22 -2 0
f:company	12 -7 -3 -1
f:complete	10 -6 -2 0
f:concern	6 10 -15 -3
f:conference	-19 22 -1 0
f:confirm	-22 11 15 -2
f:consensu	-26 20 9 0
f:consent	11 -8 0 -1
f:control	21 -13 -4 -4
f:controlled	10 -9 0 0
f:coordinating	1 5 -9 0
f:cork	13 -11 0 0
f:corn	14 -10 -3 0
f:cost	22 -17 -6 0
f:could	2 -10 9 0
f:count	10 1 -13 0
f:counted	-11 11 0 0
f:counter	11 -5 -4 0
f:counting	-9 15 0 -3
f:country	-3 15 -9 -12
f:course	-13 0 12 0
f:cousin	10 -9 0 0
f:cover	10 0 -11 0
f:crane	10 -10 0 0
f:cup	-18 19 0 0
f:custom	-12 17 -4 0
f:customer	-15 16 0 0
f:cut	-15 14 2 -1
f:date	14 -13 -5 0
f:day	31 -24 -8 -6
f:deadline	16 -13 -4 0
f:deal	-18 2 23 -11
f:dealing	12 -11 0 0
f:decide	15 -20 1 0
f:decided	17 -14 -1 0
f:decision	17 -15 -1 0
f:declaration	-8 14 -6 0
f:decree	-8 12 -2 0
f:delegation	-20 4 -10 21
f:delivery	12 -10 -1 0
f:deny	12 -4 -3 -7
f:depend	11 -6 0 -4
f:design	15 -12 0 0
f:did	11 -26 3 12
f:dinner	-5 -5 12 0
f:direction	1 -13 -6 13
f:discuss	3 12 -18 0
f:dispute	5 -8 11 -9
f:doe	2 -16 17 -4
f:don't	-6 10 -1 0
f:door	-6 11 -2 -3
f:double	-10 -2 0 13
f:down	2 2 -9 0
f:draw	13 -5 -3 -3
f:drawer	4 -8 2 0
f:driver	11 -9 0 0
f:drop	2 -11 8 0
f:due	-3 -14 7 12
f:dump	-17 17 0 0
f:during	3 -11 0 8
f:duty	-5 9 -10 1
f:each	33 -38 0 5
f:early	-26 23 8 0
f:earth	11 -19 0 8
f:ease	12 -8 0 0
f:easter	20 -18 -1 0
f:eastern	11 -11 0 0
f:economy	0 -11 11 -1
f:effect	-12 9 5 0
f:eighth	-5 9 -1 0
f:electric	-10 11 0 0
f:elevator	-9 9 0 0
f:else	-1 12 -12 0
f:embassy	11 -8 -1 0
f:emergency	3 -8 4 0
f:end	-15 12 0 3
f:energy	-17 18 1 -1
f:enough	-10 13 0 0
f:evening	-17 7 0 13
f:every	13 -21 4 -1
f:everybody	0 -16 12 0
f:everything	-10 -2 15 0
f:exchanged	1 -6 -11 10
f:expect	5 -16 21 -7
f:expert	-7 -3 17 -6
f:expire	-11 15 -2 -2
f:explain	-3 -3 8 0
f:export	-6 13 -4 -4
f:exporter	-16 13 4 0
f:extend	28 -23 -5 -3
f:extension	-25 12 18 0
f:extra	8 -14 1 0
f:fact	-2 -6 10 0
f:fail	19 -13 0 -4
f:fall	11 -11 0 -1
f:far	11 -10 0 0
f:farm	-8 -23 25 -1
f:fee	14 -1 -19 0
f:fentanyl	9 -16 3 -2
f:ferry	13 -10 0 -2
f:fifth	-10 15 -6 0
f:figure	-27 30 -1 0
f:final	9 -6 -1 0
f:finance	-6 -2 10 0
f:fine	10 -5 -1 0
f:finish	-12 12 0 0
f:first	7 -17 17 -6
f:fish	-9 17 -9 0
f:flag	-13 7 6 0
f:flew	13 -23 9 0
f:fly	17 -18 -7 7
f:follow	7 -15 0 7
f:followed	17 -21 3 0
f:food	-10 -1 12 0
f:for	-4 0 2 13
f:force	-8 8 0 0
f:foreign	14 -12 -2 0
f:forward	6 -12 0 4
f:four	-8 1 0 10
f:fourth	-30 28 -10 6
f:framework	11 -2 -16 0
f:free	31 -34 -12 9
f:friday	-15 15 0 0
f:from	0 9 -3 -30
f:front	19 -11 -8 0
f:fuel	9 -7 0 0
f:furniture	-9 6 2 0
f:gap	20 -15 0 -7
f:garment	-12 12 0 0
f:gas	-9 -7 3 12
f:general	-19 9 13 -1
f:geneva	4 7 -20 0
f:get	8 6 -25 0
f:ghent	-11 0 7 0
f:give	9 0 -18 0
f:given	-11 14 -6 1
f:glass	20 -15 -5 0
f:go	-14 8 11 -4
f:gold	-6 11 -2 0
f:good	2 -10 10 -9
f:government	-18 23 -3 0
f:group	15 -14 0 0
f:grow	-8 10 0 0
f:grower	19 -15 -2 0
f:guarantee	-6 10 -2 0
f:guard	-16 9 7 0
f:gyeongju	-10 -19 25 0
f:habit	-7 10 -2 0
f:had	19 -17 9 -21
f:hall	18 -21 0 0
f:halve	-16 0 17 0
f:ham	13 -12 0 0
f:hand	-10 -2 15 -1
f:happen	11 -10 0 0
f:hard	-9 15 -3 0
f:have	10 -8 -8 3
f:haven't	-9 7 0 1
f:hazelnut	-14 14 0 0
f:he	0 0 8 -18
f:hear	-9 16 -8 -1
f:help	19 -7 -10 0
f:here	8 -9 1 -5
f:high	-3 10 -4 -1
f:him	-4 9 -22 8
f:his	5 -13 19 -14
f:history	-10 -7 17 0
f:hofmeyr	-7 12 0 -2
f:holiday	10 -9 0 0
f:home	-7 -1 15 -5
f:hope	3 0 0 -9
f:hospital	13 -11 0 0
f:hotel	-29 20 2 6
f:how	-17 8 -3 9
f:hurry	12 -9 0 0
f:i'd	9 -12 2 0
f:ice	0 -5 8 0
f:if	6 5 -14 -4
f:in	0 -1 4 -9
f:include	9 0 -12 0
f:included	-2 -5 9 0
f:industrial	9 -12 2 0
f:instrument	10 0 -11 0
f:interest	-17 18 0 0
f:international	11 -10 0 0
f:invest	12 -8 -1 0
f:investigation	12 -3 -4 0
f:investment	-11 0 12 0
f:is	12 -12 2 -3
f:isn't	-22 20 -4 4
f:issued	10 -9 0 0
f:istanbul	12 -11 0 0
f:it	4 -17 4 19
f:item	7 -13 5 0
f:its	8 -6 -8 4
f:itself	27 -17 -10 0
f:job	11 -10 0 0
f:joke	-9 0 10 0
f:josé	11 -10 0 0
f:judge	11 -9 0 0
f:just	-11 10 0 0
f:keep	-14 29 -21 0
f:kettle	12 -11 0 0
f:kilometre	10 -9 0 0
f:kuala	-15 8 8 0
f:land	1 8 -14 0
f:lapse	8 -12 1 0
f:largest	2 -12 6 0
f:last	-5 2 9 -12
f:lasted	-23 16 11 0
f:lasting	11 -10 0 0
f:later	-7 -11 13 6
f:law	19 -15 -5 -1
f:lay	-4 10 -5 0
f:lead	-9 15 -4 0
f:leader	25 -13 -16 0
f:least	-6 -11 16 0
f:leave	-14 7 3 4
f:led	-19 2 0 16
f:lemon	14 -9 -6 0
f:less	6 -18 12 0
f:let	34 -29 -5 0
f:letter	11 -7 -3 0
f:level	7 -15 -5 13
f:levy	10 0 -8 -4
f:licence	-21 18 -22 17
f:lift	26 -23 -2 0
f:light	16 -15 0 0
f:like	-5 0 10 -5
f:likely	-6 -1 0 12
f:likewise	13 0 -11 0
f:linked	-1 -8 11 0
f:list	-17 4 16 -3
f:listed	-8 -2 11 0
f:little	15 -10 -4 0
f:live	22 -14 -8 0
f:loan	-7 10 -2 0
f:london	11 -9 0 0
f:long	4 -23 8 16
f:look	-2 -6 0 11
f:lose	-7 14 -8 0
f:lot	9 -8 0 0
f:lumpur	-15 8 8 0
f:lunch	12 -8 -2 0
f:main	19 -11 -8 0
f:majority	-9 10 0 0
f:make	-1 8 -5 -3
f:maker	10 -2 -6 0
f:market	0 -17 13 0
f:match	11 -15 3 0
f:matter	-13 9 -1 6
f:me	11 -6 -1 -1
f:mean	-2 -11 7 11
f:meant	-8 7 0 0
f:measure	0 -11 0 9
f:mediator	25 -25 0 0
f:medicine	-16 16 0 0
f:meet	-14 9 -4 7
f:meeting	-16 13 0 4
f:member	11 -14 -2 6
f:memorandum	22 -23 0 0
f:mention	-4 -10 14 0
f:menu	-15 10 4 0
f:middle	-32 19 8 8
f:milk	-20 20 0 0
f:million	7 -10 1 0
f:mine	11 -7 -1 0
f:mineral	-12 13 0 0
f:minister	2 1 -11 1
f:ministry	0 -12 8 0
f:mistake	-5 -3 9 0
f:moment	12 -15 2 0
f:money	-17 19 -2 0
f:more	6 9 -29 -9
f:morning	-3 13 -14 -1
f:most	4 -15 7 1
f:mother	-2 -10 12 0
f:move	18 -17 0 0
f:much	-28 19 14 -1
f:must	-14 23 -11 -8
f:my	11 -12 2 0
f:narrow	12 -6 0 -7
f:nearly	-15 5 12 0
f:need	-17 12 8 -1
f:needed	-14 10 4 0
f:neighbour	-16 17 0 0
f:neither	11 -18 0 5
f:never	-10 5 9 0
f:newspaper	11 -11 0 0
f:nexperia	0 -18 4 11
f:next	9 -6 -13 8
f:nicely	17 -12 -6 0
f:night	-7 8 0 -2
f:niš	15 -12 0 0
f:no	10 -28 13 15
f:nobody	26 -24 0 -5
f:none	23 -15 -12 0
f:noon	19 -11 -10 0
f:nor	15 -8 -6 0
f:not	-4 3 -5 9
f:note	10 -6 -2 0
f:nothing	-20 23 4 -18
f:notification	-13 2 0 9
f:now	20 -31 6 1
f:number	11 -12 2 -6
f:nut	-16 20 -1 0
f:of	-17 4 18 3
f:off	-7 0 15 -8
f:office	16 -14 -9 5
f:official	-11 -6 10 7
f:oil	-7 -7 11 5
f:old	19 -18 -1 0
f:older	11 -8 0 0
f:on	-14 -4 17 12
f:one	-15 19 -16 10
f:only	4 7 -18 -7
f:open	-8 -4 8 9
f:optimistic	-16 19 -3 0
f:or	0 9 -12 0
f:order	4 -11 10 -2
f:ordinary	-3 -12 13 0
f:other	-10 -6 16 7
f:otherwise	-7 10 -1 0
f:out	5 -13 9 1
f:outline	10 -10 0 0
f:outside	10 -6 -1 0
f:outstanding	9 -13 0 5
f:over	21 -26 -4 7
f:pact	11 -7 0 -2
f:page	-14 3 12 0
f:pair	-15 10 5 0
f:palm	-8 0 11 0
f:paper	-17 18 0 -6
f:parliament	-5 11 -4 -1
f:part	-10 21 -13 -6
f:parted	0 -8 9 0
f:partner	16 -11 -6 0
f:party	14 -17 2 0
f:pause	-17 5 0 11
f:pay	17 -4 -23 0
f:peace	16 -13 0 -1
f:pen	-14 15 1 -4
f:penalty	11 -9 0 0
f:penang	10 -9 0 0
f:people	20 -16 -3 0
f:permanent	-20 22 0 0
f:phone	-7 14 -6 -1
f:photograph	14 -13 0 0
f:pick	-7 -1 10 0
f:pipe	-11 11 0 0
f:place	-7 -6 14 0
f:plane	-19 17 1 0
f:plant	4 -19 2 8
f:play	-10 10 0 0
f:player	15 -14 0 0
f:plenty	-13 9 3 0
f:point	-1 13 -13 -4
f:policy	-13 2 11 0
f:port	1 1 -17 9
f:possible	12 -7 -2 0
f:post	-2 11 -15 0
f:potatoe	-11 -1 12 0
f:powder	-12 13 0 0
f:power	-12 9 2 0
f:premier	-12 13 0 0
f:president	-1 8 -3 -5
f:presidential	-9 -1 11 0
f:press	-12 16 -5 0
f:price	40 -38 -2 0
f:prime	10 -5 -4 0
f:principle	21 -19 0 0
f:print	-8 9 0 0
f:prisoner	12 -10 0 0
f:problem	-13 13 0 0
f:proclamation	12 -1 -7 0
f:produced	-14 16 0 0
f:progress	-13 0 0 11
f:prolongation	10 -8 0 0
f:prolonged	-1 11 -15 0
f:propose	15 -12 -1 0
f:protect	-8 8 0 0
f:public	-11 14 0 0
f:published	-17 11 11 -5
f:pump	14 -17 -5 9
f:quarrel	1 -8 -6 12
f:quiet	22 -18 -4 0
f:quota	10 -6 -2 0
f:radio	0 -10 9 0
f:raise	-14 7 0 6
f:rare	11 -19 0 8
f:rate	-2 8 -15 4
f:ratified	22 -16 -2 0
f:receive	-24 7 2 17
f:reduction	14 -3 -11 0
f:refuse	-13 15 0 0
f:regulator	11 -11 0 0
f:release	16 -15 0 0
f:remain	-1 14 -20 0
f:reminded	10 -9 0 0
f:renew	9 -8 0 0
f:replace	16 -15 0 0
f:reply	12 -9 -3 0
f:report	15 -15 -6 4
f:representative	15 -24 7 3
f:rest	21 -14 -3 -1
f:result	-25 19 2 7
f:return	15 -18 5 -4
f:review	9 -5 -1 0
f:rice	23 -12 -10 -1
f:right	-13 1 0 11
f:rise	22 -26 3 0
f:roll	17 -16 0 0
f:rough	-14 5 8 0
f:round	-4 11 -14 0
f:rover	9 -9 0 0
f:row	-7 11 -1 0
f:rule	14 -5 -7 -4
f:run	4 -11 13 -6
f:saffron	14 -13 0 0
f:same	5 -10 0 9
f:sanction	20 -20 0 0
f:say	13 -17 3 -2
f:scott	9 -10 0 0
f:scrap	8 -12 4 0
f:season	13 -6 -4 0
f:second	0 13 -14 -11
f:section	16 -14 0 0
f:sell	12 -17 6 -1
f:send	14 -10 -2 0
f:seoul	-3 -11 14 0
f:service	13 -7 -4 0
f:set	-9 7 2 0
f:settle	3 -9 8 -3
f:shake	-10 0 7 0
f:shall	15 -10 -3 0
f:share	10 -6 -2 0
f:she	-6 18 -12 -13
f:shea	-20 21 -1 0
f:sheet	1 -11 8 0
f:ship	-5 0 0 8
f:shoe	20 -21 2 0
f:short	-2 10 -8 0
f:shortly	-19 14 4 0
f:sign	11 5 -42 4
f:signature	0 5 -16 0
f:simple	-7 8 0 0
f:since	-3 12 -10 -2
f:sit	1 3 -13 0
f:six	-6 8 0 0
f:sleep	-15 16 0 0
f:so	12 -3 -10 -6
f:some	17 -22 2 0
f:somebody	9 -2 -5 0
f:something	16 -6 -9 0
f:soon	11 -9 0 0
f:sovereign	-8 9 0 0
f:soybean	-16 10 3 5
f:spare	-18 20 0 0
f:speak	-11 6 -12 16
f:speaking	1 -13 8 0
f:special	17 -14 -2 0
f:spent	-16 3 10 0
f:spirit	0 -18 17 0
f:spring	-11 18 -10 0
f:st	0 -15 5 8
f:stage	16 -11 -5 0
f:standstill	-10 10 0 0
f:state	-15 15 6 -5
f:statement	11 -20 11 -3
f:station	-7 9 0 0
f:stay	10 -8 0 0
f:steel	9 -9 0 0
f:still	18 -22 0 0
f:stockholm	-10 13 -1 0
f:strike	15 -13 0 0
f:student	19 -16 -1 0
f:subject	0 12 -13 0
f:substance	-11 -1 13 0
f:summary	-10 -1 12 0
f:summer	9 -4 -5 -1
f:summit	-9 -17 23 0
f:sun	-14 15 0 0
f:supplier	-11 13 0 0
f:supply	-19 23 -3 0
f:suspend	14 -18 5 -2
f:suspension	-15 27 -24 6
f:sweet	-5 -3 0 8
f:take	0 -15 25 -11
f:talk	18 -12 -5 -5
f:talked	20 -23 -5 8
f:tariff	-6 -1 15 -19
f:tax	-12 9 5 0
f:taxi	9 -8 0 0
f:tea	7 -7 1 -1
f:telephone	24 -9 -18 -2
f:television	5 0 -11 5
f:tell	19 -3 -15 -26
f:tema	-8 8 0 0
f:tenth	-10 11 0 0
f:term	28 -18 -10 -3
f:that	19 -15 3 -33
f:the	14 -7 -7 -11
f:then	8 -13 -1 5
f:there	-24 29 -12 0
f:these	-14 19 -2 -4
f:they	3 5 -10 -3
f:they've	-10 11 0 0
f:thi	-2 9 -14 2
f:thing	-4 12 -11 0
f:think	19 -11 -10 0
f:third	-5 16 -21 -5
f:though	-14 15 0 0
f:threaten	0 -10 12 0
f:three	0 8 -15 -4
f:through	-2 8 -9 0
f:tiktok	-11 14 -3 0
f:till	11 0 -9 0
f:time	12 -8 0 -16
f:to	15 -3 -15 -12
f:tonne	12 -10 -1 0
f:town	11 -7 0 0
f:trade	-12 -5 15 10
f:trader	15 -9 -7 0
f:transcript	-35 25 13 0
f:travel	-4 -13 10 5
f:treasury	10 -10 0 0
f:treaty	0 11 -11 -6
f:truce	-4 6 3 -12
f:true	-11 2 0 8
f:truth	12 -10 0 0
f:try	-9 9 0 0
f:tuesday	-14 14 0 0
f:tuna	-3 -9 3 12
f:twenty	17 -14 -3 0
f:two	0 -15 23 -1
f:unchanged	11 -8 -1 0
f:under	-16 4 0 19
f:undertook	-9 11 0 0
f:unless	23 -12 -14 0
f:until	17 -2 -13 -25
f:up	6 -12 9 -13
f:us	-6 11 0 -6
f:used	-15 -9 20 3
f:van	-11 11 0 0
f:version	-10 10 0 0
f:very	10 -2 -5 0
f:vice	-11 12 0 0
f:view	-4 -2 -4 11
f:villa	-10 13 -1 0
f:violated	11 -11 0 0
f:visa	15 -12 0 0
f:visit	-3 -22 22 0
f:void	-9 10 0 0
f:vote	-19 18 2 -2
f:waiting	-8 9 0 0
f:wake	11 -6 -3 0
f:want	-1 14 -30 0
f:warn	-6 11 -4 0
f:was	-3 -7 6 12
f:water	-8 9 0 0
f:way	-11 2 1 9
f:we	-2 20 -20 -20
f:weapon	-9 10 0 0
f:wednesday	-11 11 0 0
f:well	-5 13 -16 3
f:what	17 -10 -1 -14
f:wheat	0 -23 12 7
f:when	-4 -5 0 13
f:where	-18 24 -2 -6
f:which	-14 -1 3 23
f:while	13 -18 5 0
f:whiskey	10 -8 0 0
f:who	9 0 -9 -17
f:whom	12 -8 -1 0
f:whose	-16 18 0 0
f:will	-8 8 -1 0
f:wine	5 -17 2 7
f:winter	16 -19 -1 3
f:wire	-13 15 -3 0
f:with	-13 15 -2 -2
f:within	29 -20 -9 0
f:word	-20 -11 35 -1
f:work	11 -8 0 -3
f:world	-2 -10 15 0
f:worst	-11 0 0 8
f:would	8 -6 7 -21
f:write	-7 -9 9 10
f:yarn	-14 14 -1 0
f:year	10 -14 4 0
f:yes	-18 15 5 0
f:yet	-4 -4 -2 12
f:you	14 -6 0 -10
f:your	-12 0 13 0
f:—	-19 26 -10 0
first-of-paragraph	17 -5 -6 -16
has-future	6 -6 -5 5
has-gerund	4 15 -22 -19
has-infinitive	-12 2 10 4
has-modal	19 0 -20 -11
has-participle	17 -12 -5 -5
has-past	10 -1 -1 -27
has-perfect	15 -7 -4 -13
has-pluperfect	6 -2 -10 0
has-present	8 -1 -1 -15
heads=0	16 25 -67 -9
heads=1	6 -35 34 -27
heads=2	12 -80 50 -27
heads=3	0 -11 13 0
kind=town	20 -2 -11 -22
l1="	16 -9 -2 0
l1=&	2 -9 0 4
l1='s	24 -18 -3 0
l1=(	6 0 -13 0
l1=,	-13 9 5 0
l1=-	22 -18 -1 0
l1=.	14 -11 0 0
l1=;	-10 13 -5 1
l1=<day-gone>	-19 22 -1 -2
l1=<number>	23 -20 -6 2
l1=<organisation>	13 -6 -3 0
l1=<person>	15 -13 0 0
l1=<quality>	18 -16 0 0
l1=<v-agree>	17 -14 0 0
l1=<v-bear>	20 -13 -5 -1
l1=<v-impose>	11 -6 -9 -5
l1=<v-propose>	20 -1 -22 -8
l1=<v-stay>	14 -13 0 0
l1=<v-suspend>	13 -12 0 0
l1=[	11 -10 0 0
l1=a	-10 4 -3 8
l1=at	-8 7 1 -1
l1=be	-11 12 0 0
l1=but	12 -10 0 0
l1=by	25 -19 -1 -2
l1=call	-8 8 0 0
l1=for	-14 0 14 7
l1=his	-17 4 14 0
l1=if	-8 14 -9 -1
l1=in	-16 10 4 5
l1=into	-11 13 0 0
l1=leave	-16 15 3 0
l1=meet	9 -5 -1 0
l1=morning	11 -7 0 0
l1=of	-8 7 7 -10
l1=off	-11 1 8 0
l1=on	1 7 -12 -4
l1=reach	15 -13 0 0
l1=should	-8 2 -3 8
l1=since	9 -3 -6 -2
l1=than	-19 16 2 0
l1=the	8 -6 0 -11
l1=to	-7 7 2 -14
l1=trade	9 -6 0 0
l1=under	14 -9 0 -4
l1=unless	0 -10 6 0
l1=until	5 -12 5 0
l1=visit	-21 2 17 0
l1=visited	-16 0 16 0
l1=when	14 -10 -2 0
l1=which	11 -13 0 -2
l1=with	6 -11 3 3
l2=,	-11 7 -6 7
l2=:	0 11 -13 -4
l2=;	7 -9 -3 2
l2=<agent>	-6 12 -3 -4
l2=<begin>	4 4 -10 2
l2=<day-ahead>	-16 8 0 10
l2=<day-gone>	-23 18 6 -1
l2=<day-today>	29 -15 -15 -10
l2=<duty>	37 -36 -3 0
l2=<gate>	3 7 -11 -20
l2=<goods-amount>	3 -9 3 0
l2=<goods>	16 -1 -9 -26
l2=<level-noun>	24 -25 -10 5
l2=<level>	20 -21 0 0
l2=<month-ahead>	-11 4 6 0
l2=<month-gone>	-10 13 0 0
l2=<name>	11 -1 -25 1
l2=<number>	19 -11 -4 -15
l2=<office>	14 -19 12 -10
l2=<organisation>	-8 13 -6 0
l2=<person>	11 -24 10 0
l2=<quality>	-14 10 -7 5
l2=<seat>	2 -3 9 -20
l2=<sender>	21 -14 -11 0
l2=<span>	-18 15 11 -12
l2=<taker>	10 -16 0 4
l2=<v-agree>	17 -6 -23 -3
l2=<v-bear>	-7 -3 6 4
l2=<v-begin>	-1 4 0 -11
l2=<v-buy>	12 -7 -3 0
l2=<v-end>	-17 9 0 9
l2=<v-impose>	-3 9 -6 -4
l2=<v-propose>	1 -6 12 -9
l2=<v-return>	-4 10 -4 -6
l2=<v-say>	11 -15 -1 8
l2=<v-stay>	-3 -1 -5 12
l2=<v-suspend>	-7 12 -7 -1
l2=a	-8 9 0 0
l2=according	18 -20 0 0
l2=after	-6 8 0 0
l2=afternoon	-14 0 13 0
l2=again	-1 11 -9 -4
l2=agenda	-15 19 -1 -2
l2=agree	2 2 -10 2
l2=also	-5 12 -7 0
l2=and	-1 9 -3 -20
l2=announce	6 -14 5 0
l2=arrangement	5 -11 2 0
l2=as	10 -18 2 0
l2=ask	-3 -13 15 0
l2=at	22 -6 -15 -6
l2=back	-5 11 -8 0
l2=base	-11 -1 13 0
l2=been	10 -9 -7 3
l2=born	13 -13 0 0
l2=bridge	-7 0 9 0
l2=by	-18 2 21 -9
l2=call	0 -10 7 0
l2=cannery	-11 11 0 0
l2=charge	14 -11 0 -1
l2=cheaper	10 -9 0 0
l2=cheese	-6 -2 9 0
l2=city	-8 -2 10 0
l2=colleague	-7 10 -1 0
l2=conclude	20 -18 0 -5
l2=container	9 -8 0 0
l2=custom	9 -6 0 0
l2=day	-16 16 4 -5
l2=desk	13 -12 0 0
l2=did	-8 1 7 0
l2=discuss	-9 17 -2 -6
l2=done	4 5 -14 -1
l2=down	0 8 -3 -10
l2=due	0 0 9 -13
l2=duty	22 -21 -2 0
l2=editor	-8 0 10 0
l2=embassy	11 0 -8 -2
l2=evening	-11 15 -3 0
l2=expert	-17 -7 0 22
l2=extension	10 -6 0 0
l2=face	-8 -2 13 -1
l2=fair	11 -10 0 0
l2=fee	-2 -7 -1 12
l2=flight	-8 12 -2 0
l2=fly	-4 11 -4 -3
l2=follow	-8 12 0 0
l2=football	-10 10 0 0
l2=for	13 -10 0 0
l2=friend	13 -12 0 0
l2=geneva	-8 9 0 0
l2=greer	-9 12 0 0
l2=grower	9 -6 0 0
l2=guest	12 -8 -5 0
l2=happen	-8 9 0 0
l2=has	11 -9 0 0
l2=he	10 0 -11 -1
l2=head	-5 -4 9 0
l2=hear	-10 0 0 9
l2=hold	-10 13 -5 0
l2=hotel	-12 3 10 0
l2=hour	-8 6 0 0
l2=in	11 -20 -2 13
l2=interview	10 -9 0 0
l2=invited	-12 0 12 0
l2=is	-4 -13 10 13
l2=it	0 -5 0 11
l2=last	12 -14 -10 10
l2=lawyer	12 -7 0 -4
l2=lead	11 -10 0 0
l2=ledger	-9 0 10 0
l2=level	0 -8 0 10
l2=lighthizer	17 -16 0 0
l2=line	-14 16 0 0
l2=list	-15 17 -8 4
l2=live	-5 9 -5 0
l2=london	-21 22 0 0
l2=lunch	8 -5 0 0
l2=make	10 -11 0 -1
l2=man	10 -6 -1 0
l2=market	11 -6 -1 0
l2=matter	10 -15 0 8
l2=meet	-21 7 1 9
l2=ministry	0 -12 0 11
l2=morning	0 -1 -9 8
l2=negotiate	18 -11 -7 -2
l2=negotiation	16 -7 -6 -4
l2=next	-21 26 -4 0
l2=night	-21 22 0 0
l2=noon	10 -7 0 0
l2=note	-26 9 0 20
l2=off	-9 1 9 0
l2=offer	13 -11 0 0
l2=official	-11 18 -1 -4
l2=oil	-9 10 0 0
l2=on	13 -6 -12 4
l2=one	-2 10 -10 0
l2=opened	-12 8 0 1
l2=other	-1 -6 9 0
l2=over	4 -10 5 0
l2=own	-8 3 -1 7
l2=pact	-12 -1 11 3
l2=palace	-11 1 9 0
l2=parted	-10 11 0 0
l2=pay	13 -14 0 0
l2=peace	-6 10 -3 0
l2=people	12 -14 0 0
l2=place	-15 6 18 -5
l2=plan	-9 4 6 0
l2=plane	-9 0 9 0
l2=plant	4 -11 0 3
l2=point	-20 20 0 0
l2=post	-8 11 -3 0
l2=president	1 -9 3 0
l2=propose	-11 12 0 0
l2=raise	-10 11 0 0
l2=rate	11 -7 0 0
l2=recently	-7 11 0 0
l2=representative	10 -7 0 0
l2=result	-13 7 7 0
l2=return	-16 17 0 0
l2=room	-14 17 -1 0
l2=round	-8 15 -7 -5
l2=rumour	-17 9 8 0
l2=say	5 -10 8 -7
l2=second	-10 12 0 0
l2=session	-16 3 7 0
l2=set	-12 12 -9 6
l2=share	10 -8 0 0
l2=ship	15 -5 -4 -7
l2=sign	5 1 -18 2
l2=sit	-12 1 -3 12
l2=statement	-15 8 7 0
l2=stop	-14 3 -5 13
l2=strike	0 6 -10 0
l2=subject	-7 9 0 0
l2=summit	-7 -1 9 0
l2=table	-12 17 -5 0
l2=talk	-7 18 -26 1
l2=tariff	13 -13 0 0
l2=team	1 10 0 -15
l2=tell	14 -9 -2 0
l2=term	6 0 -9 0
l2=text	13 -11 0 0
l2=than	9 -7 0 0
l2=that	-13 16 0 -2
l2=the	19 -7 -13 -3
l2=them	-16 15 -2 1
l2=time	-11 12 2 -5
l2=together	-12 -7 12 5
l2=trade	8 -7 0 0
l2=trader	13 -7 -5 0
l2=train	14 -13 0 0
l2=truce	0 -11 10 2
l2=two	-31 20 10 -3
l2=up	-13 3 0 9
l2=vessel	3 -9 0 4
l2=visit	0 -8 3 1
l2=want	-10 6 5 0
l2=was	-13 5 -7 14
l2=way	14 -11 0 0
l2=weekend	-14 15 0 0
l2=were	-21 26 -1 -2
l2=which	-9 0 -1 12
l2=with	4 -11 -2 7
l2=work	10 -8 0 0
l2=would	16 -13 0 0
l2=write	8 -5 0 0
l2=you	-16 10 6 -1
l3='s	-20 -3 30 -6
l3=(	4 -15 9 0
l3=,	17 -11 -13 0
l3=.	35 -26 -11 0
l3=<begin>	1 -4 14 -14
l3=<day-ahead>	10 0 -21 2
l3=<day-gone>	3 8 -12 -14
l3=<day-today>	26 -23 -5 -1
l3=<duty>	11 -10 2 -6
l3=<gate>	6 -8 0 0
l3=<goods>	6 -14 13 -3
l3=<level-noun>	7 -8 0 0
l3=<level>	-10 17 -10 0
l3=<month-ahead>	-7 11 -2 0
l3=<not>	-15 8 17 -7
l3=<number>	1 4 -6 -11
l3=<office>	3 -10 11 -1
l3=<organisation>	2 -2 -14 10
l3=<person>	-6 13 -3 -10
l3=<points>	-9 6 2 0
l3=<quality>	-14 14 0 1
l3=<sender>	17 -16 0 0
l3=<span>	18 -19 3 -3
l3=<v-agree>	-11 1 8 3
l3=<v-bear>	-11 9 2 -3
l3=<v-begin>	-11 5 5 3
l3=<v-deny>	10 -9 0 0
l3=<v-end>	-4 5 -10 5
l3=<v-impose>	-13 -1 23 0
l3=<v-say>	4 3 -4 -14
l3=<v-sell>	22 -15 -4 0
l3=<v-stay>	-2 11 -6 -5
l3=<v-up>	-14 2 16 0
l3=a	9 0 3 -35
l3=add	-11 11 0 0
l3=again	-10 13 0 0
l3=agreement	12 -9 -1 0
l3=air	-10 -2 13 0
l3=an	24 -29 5 -4
l3=and	19 -18 -5 0
l3=announce	13 -13 0 0
l3=another	-21 15 7 0
l3=apec	13 -4 -7 0
l3=are	-10 3 5 1
l3=at	13 -21 8 -3
l3=be	18 -6 -15 -6
l3=been	9 -13 0 3
l3=before	0 10 -12 0
l3=bessent	-7 10 0 0
l3=both	-7 11 -1 0
l3=bring	-11 0 12 0
l3=busan	0 9 -11 0
l3=call	-3 -7 9 0
l3=car	-10 10 0 0
l3=ceasefire	12 -12 0 0
l3=charge	8 -11 0 2
l3=come	4 -5 -10 10
l3=company	10 -9 0 0
l3=country	-10 2 0 9
l3=custom	-3 0 -2 9
l3=day	-20 24 -5 0
l3=deal	11 -2 -6 0
l3=discuss	7 2 -10 0
l3=due	11 -12 0 0
l3=duty	9 -7 0 0
l3=each	-3 -5 9 0
l3=expect	11 -2 -8 0
l3=expert	-3 -12 0 16
l3=extend	-4 -5 10 0
l3=ferry	-10 -3 0 14
l3=first	-3 17 -7 -16
l3=for	5 4 -7 -12
l3=fourth	-23 27 -2 -2
l3=front	10 -10 0 0
l3=go	-6 -1 17 -7
l3=good	-16 4 7 7
l3=government	-13 15 0 0
l3=had	12 4 -19 -14
l3=harbour	14 -10 0 -2
l3=have	-5 -1 10 0
l3=his	11 -10 -4 1
l3=hold	-22 21 0 0
l3=hotel	15 -13 0 0
l3=i	-17 21 -4 0
l3=in	-4 7 -1 -3
l3=invited	-18 20 0 0
l3=is	-12 7 3 0
l3=it	-16 18 -22 8
l3=its	-12 14 -4 0
l3=jamieson	-9 12 0 0
l3=joint	-11 6 0 5
l3=just	-11 11 0 0
l3=last	-16 27 -2 -14
l3=later	5 -13 0 7
l3=leader	0 -11 7 0
l3=leave	-8 10 0 0
l3=licence	-12 7 0 5
l3=long	-10 10 0 0
l3=make	11 -10 0 0
l3=meet	17 -11 -4 -1
l3=men	-10 11 0 0
l3=minister	13 -8 -6 -2
l3=most	-4 9 0 0
l3=mr	13 -19 5 0
l3=negotiation	-10 12 0 0
l3=new	-33 30 5 0
l3=next	-24 16 -2 9
l3=nobody	-20 13 8 0
l3=not	-11 7 7 0
l3=of	8 0 -22 3
l3=on	-3 1 -8 12
l3=our	14 -12 1 -10
l3=out	-22 20 3 0
l3=over	0 -10 8 0
l3=paper	-7 9 0 0
l3=past	-11 11 0 0
l3=pause	10 -10 0 0
l3=pay	-2 3 -11 4
l3=pencilled	10 -9 0 0
l3=place	12 -12 0 0
l3=port	27 -25 0 -3
l3=president	7 -17 7 -2
l3=press	-8 11 0 -5
l3=reason	19 -17 0 0
l3=receive	-20 9 10 0
l3=reporter	-5 0 -6 10
l3=robert	13 -12 0 0
l3=rule	10 -9 0 0
l3=same	21 -19 0 0
l3=second	-3 12 -8 -8
l3=see	-15 5 10 -2
l3=session	11 -6 -2 -2
l3=shall	12 -10 -2 0
l3=sheet	-9 0 8 0
l3=ship	12 -10 0 0
l3=side	-11 20 0 -12
l3=sign	-2 -10 16 0
l3=similar	-17 18 0 0
l3=sixth	13 -13 0 0
l3=spent	-6 -5 -1 14
l3=spring	12 -10 0 0
l3=state	-11 5 3 0
l3=statement	23 -21 0 0
l3=step	-13 4 1 5
l3=still	11 -7 -3 0
l3=stop	8 -8 0 0
l3=talk	15 -15 8 -13
l3=technical	0 -19 0 16
l3=that	-1 -4 -4 13
l3=the	9 -11 7 -8
l3=their	16 -16 4 -8
l3=them	10 -10 0 0
l3=they	-12 0 8 5
l3=thi	-22 15 0 5
l3=to	5 -15 15 0
l3=trade	3 -13 -3 15
l3=tuna	-10 0 0 8
l3=twice	-10 14 0 0
l3=two	1 12 -22 0
l3=understanding	-14 15 0 0
l3=was	-10 16 -5 -7
l3=we	2 9 -16 -8
l3=were	9 -5 -12 1
l3=what	-14 7 10 0
l3=who	32 -30 -4 3
l3=will	-19 0 17 4
l3=with	-9 1 2 5
l3=worked	-5 8 -1 0
l3=yes	-5 -5 12 0
l3=·	-9 10 0 0
l4='	-8 9 0 0
l4='s	8 -13 5 0
l4=)	-9 11 0 0
l4=,	8 -2 -10 -1
l4=-	-6 11 -10 0
l4=.	-12 11 2 0
l4=/	-16 17 0 0
l4=:	-9 7 5 -6
l4=;	-19 2 13 3
l4=<agent>	4 6 -3 -14
l4=<begin>	-1 8 2 -22
l4=<day-ahead>	-17 -3 25 -4
l4=<day-gone>	8 -17 13 -9
l4=<day-today>	9 -6 0 -2
l4=<gate>	-9 -12 19 0
l4=<goods>	-11 15 0 -4
l4=<level-noun>	-19 18 -10 4
l4=<money>	24 -21 0 0
l4=<month-ahead>	-31 23 11 0
l4=<month-gone>	11 -6 -3 -1
l4=<name>	-8 12 -13 2
l4=<number>	-3 -9 12 9
l4=<office>	-21 13 0 1
l4=<organisation>	-17 7 5 7
l4=<person>	17 -5 -3 -27
l4=<quality>	14 -10 -12 4
l4=<seat>	19 -9 -23 5
l4=<sender>	24 -20 0 -1
l4=<span>	-15 18 -9 2
l4=<v-bear>	-17 9 5 -1
l4=<v-end>	14 -14 0 0
l4=<v-impose>	21 -8 -24 0
l4=<v-propose>	1 5 -12 1
l4=<v-say>	-3 -8 1 16
l4=<v-sell>	-3 -19 14 2
l4=<v-stay>	3 0 -11 0
l4=<v-suspend>	-3 -2 0 10
l4=<v-target>	-7 4 5 0
l4=<v-up>	21 -4 -14 -10
l4=a	14 -3 -6 -14
l4=accept	-10 2 5 0
l4=among	-10 -3 7 7
l4=an	-21 8 15 -1
l4=and	-8 -2 -5 20
l4=another	12 -15 4 0
l4=are	1 -9 9 2
l4=arrangement	11 -9 0 0
l4=ask	18 -17 0 0
l4=at	-13 2 9 6
l4=been	13 -7 0 -7
l4=begin	5 -15 11 0
l4=break	10 -9 0 0
l4=by	31 -16 -22 -5
l4=come	-9 1 0 5
l4=country	4 -9 -3 8
l4=day	11 -9 0 0
l4=deal	26 -22 -3 0
l4=did	-14 16 -1 0
l4=doe	13 -12 0 0
l4=down	-16 0 -1 13
l4=draft	-12 7 0 3
l4=end	11 -13 0 0
l4=expert	-1 -5 0 8
l4=extend	14 -12 0 0
l4=extension	-16 18 0 0
l4=face	-9 0 12 -1
l4=fact	-12 7 6 0
l4=fifth	-10 14 0 0
l4=first	-11 9 1 0
l4=for	8 0 -11 2
l4=four	20 -20 0 0
l4=go	14 0 -8 -5
l4=had	-17 6 5 6
l4=has	-1 -7 15 -6
l4=have	1 4 -11 0
l4=he	-16 18 -1 -4
l4=his	-9 5 6 -2
l4=house	11 -8 0 0
l4=if	3 -13 10 0
l4=in	0 8 0 -26
l4=is	7 6 -7 -19
l4=it	-8 3 1 5
l4=its	12 -9 0 -3
l4=joint	-11 -6 10 13
l4=last	0 11 -6 -8
l4=lasting	-13 14 0 0
l4=leader	11 -15 0 0
l4=leave	-9 10 0 0
l4=live	-11 0 10 0
l4=make	0 8 -7 0
l4=may	12 -12 0 0
l4=me	-14 14 0 0
l4=meet	-15 12 -4 1
l4=month	15 -10 -4 0
l4=mr	-18 6 14 -1
l4=my	-6 0 -2 10
l4=negotiate	-10 12 0 0
l4=new	10 -6 -2 0
l4=next	5 4 -11 -10
l4=no	9 -2 -4 0
l4=not	-5 -2 10 0
l4=nothing	-12 7 4 0
l4=now	14 -12 0 0
l4=number	-7 11 -2 0
l4=on	5 0 0 -10
l4=one	-3 10 -4 0
l4=other	-16 13 0 4
l4=our	-9 7 8 -5
l4=out	-21 11 12 0
l4=over	11 -15 4 0
l4=own	10 -9 0 0
l4=paper	17 -16 0 0
l4=peace	13 -13 0 0
l4=positive	14 -13 0 0
l4=president	5 -22 9 0
l4=ready	10 -9 0 0
l4=receive	8 -1 -6 0
l4=round	13 -9 -5 -2
l4=same	-1 9 -6 0
l4=secretary	-10 0 0 9
l4=session	-10 10 0 0
l4=settle	11 -9 0 0
l4=shall	-15 18 0 0
l4=shook	-14 10 3 0
l4=sign	16 -5 -25 4
l4=since	-11 -3 10 5
l4=sit	8 -10 0 3
l4=sixth	-11 13 0 0
l4=so	0 -21 16 3
l4=spoke	15 -2 -12 0
l4=state	-3 -11 5 8
l4=summit	0 -7 7 0
l4=take	-13 14 -4 0
l4=talk	-21 18 0 3
l4=team	0 14 0 -14
l4=tell	2 -18 0 14
l4=that	25 -7 -12 -21
l4=the	-1 5 -10 1
l4=their	-12 18 -6 -1
l4=they	-11 15 0 -5
l4=through	-7 9 0 0
l4=time	-10 6 0 5
l4=to	16 4 -25 -14
l4=trade	21 -23 0 -2
l4=two	-18 20 4 -12
l4=under	-17 4 6 7
l4=visit	-1 -6 9 0
l4=was	-5 -3 18 -6
l4=we	10 -4 -4 -3
l4=which	-8 17 -5 -10
l4=who	-14 0 11 5
l4=will	10 -5 -19 8
l4=would	-4 7 0 -3
l=" ,	10 -9 0 0
l=) ,	-14 15 0 0
l=) :	12 -11 0 0
l=, and	-10 6 0 5
l=, at	-26 13 14 0
l=, in	-25 16 0 10
l=, say	5 -14 3 0
l=, the	4 7 -11 0
l=, to	-15 16 0 0
l=, which	20 -12 0 -8
l=, with	12 -9 0 0
l=: <number>	16 -7 -7 0
l=: in	-15 9 3 0
l=: the	-6 18 -12 0
l=; in	5 -12 0 3
l=<begin> "	13 -9 0 0
l=<begin> (	12 -7 -2 0
l=<begin> [	11 -10 0 0
l=<begin> a	-14 6 1 6
l=<begin> and	10 -6 -2 0
l=<begin> at	11 -7 -1 0
l=<begin> from	14 -19 -7 7
l=<begin> in	1 4 -20 7
l=<begin> on	-11 12 0 0
l=<begin> should	-11 3 -1 8
l=<begin> the	-5 -1 12 -8
l=<begin> —	12 -11 0 0
l=<day-ahead> in	-10 3 0 7
l=<day-gone> ,	-23 24 0 0
l=<day-gone> in	-13 2 9 3
l=<day-today> (	13 -8 0 0
l=<day-today> ,	11 -8 0 0
l=<day-today> —	14 -14 0 -1
l=<level> at	13 -10 0 0
l=<level> in	19 -15 -13 3
l=<month-ahead> in	-10 3 7 0
l=<name> ,	-10 10 -2 0
l=<name> :	16 -8 0 -4
l=<name> and	16 -14 0 0
l=<name> in	-20 13 0 8
l=<number> ,	-4 -5 10 0
l=<number> in	7 6 -15 -7
l=<office> :	17 -11 -1 0
l=<office> from	12 -10 0 0
l=<organisation> ,	-14 13 -2 4
l=<organisation> in	3 6 -1 -20
l=<person> (	10 -7 0 0
l=<person> ,	31 -26 -3 0
l=<person> and	24 -19 -5 0
l=<person> for	10 -13 0 0
l=<person> in	-18 2 10 7
l=<person> leave	-7 0 8 0
l=<quality> in	-28 15 -1 7
l=<seat> /	7 -9 2 -2
l=<seat> :	-10 11 0 0
l=<seat> and	-3 -4 16 -12
l=<span> in	-20 22 0 -6
l=<span> to	9 -8 0 0
l=according to	18 -20 0 0
l=after the	-8 9 0 0
l=again in	-7 15 -7 -3
l=agenda in	-9 13 -1 -2
l=agree in	8 1 -18 3
l=agree with	-7 9 0 0
l=agreement with	-15 13 7 -7
l=and a	10 -5 0 0
l=and in	14 -4 -9 -7
l=and the	-26 19 10 0
l=announce in	9 -10 0 0
l=are in	-21 16 0 4
l=ask in	-3 -9 12 0
l=at the	17 0 -14 -5
l=back from	-19 23 -4 0
l=back in	11 -11 0 0
l=bargain with	-8 11 0 0
l=been to	8 -5 -2 0
l=bridge at	-9 4 5 0
l=by the	-16 1 16 0
l=cheaper in	10 -9 0 0
l=colleague in	-7 11 -1 0
l=come from	10 -3 -11 -1
l=come to	-18 12 6 0
l=conference ,	-2 9 -5 -2
l=day in	-11 16 -2 -4
l=deal with	-11 0 15 -3
l=did the	-3 -5 8 0
l=discuss in	-4 11 -1 -5
l=done at	6 0 -10 0
l=due in	-7 5 10 -10
l=embassy in	10 0 -8 -2
l=end in	-10 9 0 0
l=expect in	-17 3 8 0
l=expert in	-8 -3 0 12
l=extension in	9 -6 0 0
l=fee at	-6 -8 0 14
l=fee in	15 -12 0 0
l=flight to	-9 13 -2 0
l=fly to	-4 11 -4 -3
l=follow in	-8 12 0 0
l=friend in	10 -8 0 0
l=geneva ,	-10 11 0 0
l=grower in	15 -13 0 0
l=him in	6 -12 6 0
l=hold at	-9 12 0 0
l=hold in	-7 8 -3 0
l=hour in	-8 8 0 0
l=in the	-3 -8 1 12
l=is in	-2 -11 8 8
l=it in	-10 3 4 3
l=land at	11 -9 0 0
l=land in	-15 13 6 -4
l=last in	0 -13 -2 13
l=lead for	11 -10 0 0
l=letter from	-9 11 0 0
l=line from	-10 11 0 0
l=live :	10 -7 0 0
l=london and	-13 13 0 0
l=lunch in	8 -5 0 0
l=make in	10 -9 0 -1
l=man in	10 -6 -1 0
l=meet ,	1 -11 0 8
l=meet at	-23 13 9 -1
l=meet in	-13 6 -2 7
l=minute at	12 0 -11 0
l=morning from	-15 7 0 9
l=negotiate for	14 -13 0 0
l=negotiate in	-14 17 0 0
l=negotiate with	20 -16 -2 0
l=negotiation with	23 -20 -3 0
l=new for	8 -5 -1 0
l=new from	-11 2 10 0
l=next :	-13 15 0 0
l=night in	-24 26 0 0
l=of <name>	-9 11 0 0
l=of a	-14 11 -2 5
l=of the	4 -10 9 -6
l=off in	-9 10 0 0
l=official in	-11 18 -1 -4
l=on <day-gone>	7 6 -13 0
l=on the	15 -17 0 0
l=on which	-12 5 0 5
l=one in	-13 16 0 0
l=opened in	-8 2 0 2
l=other in	-5 -5 10 0
l=out in	-11 16 -5 0
l=own with	-9 4 0 7
l=pact with	-7 -12 12 3
l=parted in	-10 11 0 0
l=pay in	9 -10 0 0
l=people in	9 -12 0 0
l=plan for	-16 6 10 0
l=plant in	13 -10 0 0
l=president in	0 -9 5 0
l=raise in	-10 11 0 0
l=recently in	-7 11 0 0
l=return from	-19 17 0 0
l=return to	12 -10 -1 0
l=round ,	-12 13 0 0
l=round in	-14 19 -3 -2
l=round since	12 -10 0 0
l=say that	-7 -2 11 0
l=say the	14 -8 -4 0
l=sell to	-8 6 1 0
l=set for	-20 14 0 6
l=settle with	11 -8 0 0
l=share in	10 -8 0 0
l=sign in	8 -4 -12 3
l=sign the	-9 10 0 0
l=sign with	-16 17 0 0
l=sit in	-15 4 -2 13
l=start in	-9 17 -4 -4
l=summit in	-11 -3 14 0
l=summit of	10 0 -8 0
l=table in	-23 27 -4 0
l=talk in	-32 35 -13 5
l=talking to	12 -10 0 0
l=tell <person>	12 -10 0 0
l=that in	-11 10 1 0
l=that the	-11 10 1 0
l=the <quality>	10 -8 0 0
l=them in	-9 9 -1 0
l=thi in	11 -8 0 0
l=to visit	-16 2 12 0
l=together in	-12 -6 12 5
l=trade ,	13 -12 0 0
l=trader in	8 -7 0 0
l=truce in	-9 -2 16 0
l=truce of	13 0 -12 0
l=two in	-20 7 12 -2
l=up in	-13 -2 0 13
l=visit to	-10 -2 7 3
l=was in	-7 0 -6 14
l=way to	16 -15 0 0
l=weekend in	-14 15 0 0
l=were in	-21 26 -1 -2
l=what doe	-10 11 0 0
l=which the	-9 0 -4 12
l=write to	9 -7 0 0
l=you in	-13 6 6 0
lead="	6 -3 3 -15
lead=(	8 -11 0 7
lead=)	4 9 -16 -4
lead=,	-9 11 -1 -4
lead=-	1 -14 14 0
lead=1	-24 18 7 0
lead=8	2 -10 6 0
lead=;	-9 11 -8 4
lead=[	19 -16 0 0
lead=a	2 2 -19 6
lead=according	13 -2 -7 -2
lead=accra	-16 22 -6 -3
lead=after	14 -9 -3 -8
lead=agreed	-8 9 0 0
lead=amman	10 -7 0 0
lead=an	17 -18 0 3
lead=analysts	21 -19 0 0
lead=and	5 -3 -12 5
lead=ankara	15 -9 -1 -1
lead=any	14 -11 -1 0
lead=astana	-22 1 20 0
lead=asunción	12 -7 -2 0
lead=at	12 -7 -1 -7
lead=athens	12 -9 -2 0
lead=auckland	9 -8 0 0
lead=australia	-11 0 11 0
lead=baghdad	-2 -9 12 0
lead=baku	33 -26 -12 -1
lead=bangkok	12 -8 0 0
lead=because	-10 8 4 -3
lead=before	-16 13 9 -6
lead=beijing	-5 -15 9 10
lead=bern	26 -19 -6 0
lead=berne	14 -11 -2 0
lead=bogotá	16 -11 -3 0
lead=both	7 3 -9 -8
lead=brasília	14 -7 -4 0
lead=brazil	-15 11 5 0
lead=buenos	-6 -17 20 0
lead=busan	-21 5 15 0
lead=by	-6 6 12 -19
lead=carney	-2 -10 13 0
lead=chamber	-18 19 0 0
lead=china	17 -17 -5 5
lead=clock	-14 14 0 0
lead=colombo	28 -20 -7 0
lead=commerce	-6 8 0 0
lead=copenhagen	-8 12 -2 0
lead=copper	11 -9 0 0
lead=customs	7 -15 0 9
lead=dear	9 -8 0 0
lead=dili	12 -8 -1 0
lead=djibouti	-18 18 0 0
lead=dockers	18 -16 0 0
lead=doha	19 -16 -4 0
lead=donald	-3 -5 8 0
lead=downing	-14 0 14 0
lead=dublin	10 -5 -2 0
lead=earlier	11 -9 0 0
lead=economy	-12 13 0 0
lead=envoys	15 -15 0 0
lead=experts	-11 -9 0 18
lead=for	16 -6 -10 -1
lead=foreign	-17 29 -16 0
lead=four	10 -8 0 0
lead=friends	-10 11 0 0
lead=geneva	-25 28 -3 0
lead=good	-14 12 3 0
lead=gyeongju	-22 -3 25 0
lead=hanoi	26 -20 -5 0
lead=has	-8 9 0 0
lead=he	-3 -3 17 -18
lead=helsinki	23 -17 -3 0
lead=his	23 -19 -1 -1
lead=host	18 -14 0 0
lead=i	23 -14 -8 -2
lead=in	-4 7 -8 3
lead=islamabad	-1 -7 9 0
lead=it	15 -9 -12 1
lead=its	13 -27 4 7
lead=jakarta	18 -7 -8 -5
lead=japan	13 -6 -1 -3
lead=kampala	-11 12 0 0
lead=karin	-13 15 -1 0
lead=kuala	-65 58 14 -4
lead=kyiv	11 -9 0 0
lead=la	11 -4 -6 0
lead=lagos	9 -7 0 0
lead=lee	7 -15 4 0
lead=legal	0 -8 0 9
lead=letter	-19 20 0 0
lead=lima	21 -14 -4 -7
lead=lisbon	-6 14 -9 0
lead=london	6 5 -23 -2
lead=luanda	-9 12 -3 0
lead=lula	0 -13 14 0
lead=lusaka	8 -19 9 -4
lead=madrid	-41 44 -5 0
lead=manila	20 -9 -12 -2
lead=maputo	12 -10 0 0
lead=maroš	7 -18 -1 11
lead=mediators	11 -11 0 0
lead=mexico	-1 9 -11 0
lead=midnight	-8 10 0 0
lead=minister	4 12 -20 -9
lead=ministers	-16 33 -11 -13
lead=ministry	11 -8 0 0
lead=mombasa	-10 10 0 0
lead=mr	-13 4 5 3
lead=muscat	13 -10 0 0
lead=my	9 -11 0 0
lead=negotiations	-6 10 0 0
lead=new	-12 0 9 3
lead=next	-10 7 2 0
lead=nicosia	-12 14 0 0
lead=ninety	-5 -11 13 0
lead=no	-20 19 2 0
lead=notes	-13 13 0 0
lead=nothing	-11 5 5 0
lead=now	12 -12 0 0
lead=of	-20 25 -4 0
lead=on	-19 21 6 -11
lead=one	9 -6 -1 0
lead=osaka	-13 0 11 0
lead=ottawa	8 -14 6 -3
lead=our	-13 -2 7 14
lead=panama	-16 15 0 0
lead=paris	-28 33 -5 0
lead=parliament	22 -20 0 0
lead=poland	14 -12 0 0
lead=port	-24 22 8 -5
lead=prague	17 -15 0 0
lead=president	18 -1 -13 0
lead=presidents	-11 -21 26 0
lead=prime	0 -8 9 0
lead=remember	-11 11 0 0
lead=riga	-3 11 -4 0
lead=rome	0 -18 -6 19
lead=samarkand	-11 12 0 0
lead=santiago	10 -7 0 0
lead=scott	11 -6 -5 0
lead=see	0 -9 10 0
lead=seoul	39 -22 -21 0
lead=should	-14 0 5 8
lead=signature	-9 11 0 0
lead=signed	0 -24 11 10
lead=since	1 0 -9 2
lead=singapore	16 -17 0 0
lead=six	9 -13 0 2
lead=so	-14 3 8 2
lead=sofia	18 -17 0 0
lead=some	14 -7 -5 0
lead=state	0 -8 0 8
lead=suva	20 -16 -2 0
lead=são	-9 9 0 0
lead=taipei	14 -8 -7 0
lead=talks	27 -13 -7 -24
lead=tbilisi	-5 -8 12 0
lead=the	2 3 -2 -15
lead=their	-4 15 -5 -6
lead=then	-13 5 11 0
lead=these	-10 11 0 0
lead=they	-6 -1 1 9
lead=they'll	-1 10 0 -5
lead=third	18 -16 0 0
lead=today	-7 10 -1 0
lead=tokyo	-17 -13 31 -5
lead=tomorrow	-4 -6 10 0
lead=trade	-17 30 -15 -9
lead=treasury	21 16 -40 -5
lead=trieste	7 -18 0 12
lead=truce	-10 0 10 0
lead=trump	1 -14 11 0
lead=tunis	8 -14 -10 8
lead=turnberry	-19 0 19 0
lead=two	-11 17 -4 -3
lead=ukraine	-19 19 0 0
lead=ulaanbaatar	-20 8 12 0
lead=under	-17 19 0 0
lead=us	-5 16 0 -9
lead=vice	0 11 -12 0
lead=washington	0 7 -21 16
lead=we	0 3 -13 5
lead=wellington	13 -6 -3 0
lead=what	-25 18 14 -10
lead=when	-5 -2 14 -13
lead=whether	-9 11 0 0
lead=whose	2 -18 14 0
lead=windhoek	-7 -6 12 0
lead=xi	-10 -28 32 -2
lead=yesterday	-10 4 5 0
lead=zagreb	10 -9 0 0
lead=zanzibar	14 -13 0 0
lead=—	1 11 -25 3
lead=•	9 -16 6 0
left:calls	14 -4 -8 -5
left:ended	-11 3 6 1
left:experts	-26 -55 -16 73
left:m=assembly	14 -9 -1 0
left:m=came	1 2 -12 4
left:m=comes	-3 -1 10 -2
left:m=delegation	-16 12 0 2
left:m=delegations	-11 28 -8 -17
left:m=due	0 1 8 -15
left:m=ended	3 1 0 -13
left:m=fly	2 5 -11 -7
left:m=go	1 0 2 -12
left:m=goes	15 -7 -2 -5
left:m=guest	16 -18 -1 0
left:m=here	12 -6 -2 -7
left:m=host	12 -5 -4 -2
left:m=invited	-14 10 5 0
left:m=landed	-8 12 0 -1
left:m=lunch	17 -13 -1 -1
left:m=meetings	-18 22 -5 0
left:m=negotiated	-16 20 -2 0
left:m=negotiating	19 -13 -4 -2
left:m=negotiations	0 13 -14 -8
left:m=negotiator	0 -15 7 9
left:m=negotiators	0 18 -20 -21
left:m=parted	-9 1 5 0
left:m=received	-9 4 8 -3
left:m=receives	11 0 -10 0
left:m=rose	6 -11 2 0
left:m=round	27 -12 -32 -22
left:m=rounds	-22 17 -3 7
left:m=sat	12 -12 -3 4
left:m=see each other	-9 0 6 0
left:m=session	-8 -2 0 13
left:m=settled	-2 9 -5 0
left:m=signed	18 -24 13 -1
left:m=sits	0 -7 0 9
left:m=spent	-11 -4 0 16
left:m=stop	-5 -5 -1 13
left:m=summit	-15 -8 22 -2
left:m=table	-2 6 0 -8
left:m=talking	3 5 -9 -5
left:m=talks	7 6 -20 -13
left:m=there	-3 13 -7 -13
left:m=to see	5 -10 10 -6
left:m=visit	0 -9 6 0
left:meets	-28 18 6 4
left:summit	15 -25 15 -32
left:sure	-7 0 3 -1
left:wished	4 5 -5 -24
lll=' meet in	-2 9 5 -11
lll='s <person> in	-10 -6 14 0
lll='s agreement with	-9 8 0 0
lll='s visit to	-9 -5 13 0
lll=, <day-today> (	12 -7 0 0
lll=, <day-today> —	18 -11 -2 0
lll=, <office> in	-4 4 9 -12
lll=, <organisation> ,	17 -15 0 0
lll=, <person> in	2 -16 0 11
lll=, agree in	-8 5 -1 6
lll=, and the	-19 9 11 0
lll=, at the	11 -3 -7 0
lll=, london and	-12 13 0 0
lll=, meet in	-26 17 0 0
lll=, on which	-12 2 2 6
lll=, say in	16 -13 -1 0
lll=, was in	-18 12 -1 6
lll=, which the	-13 0 0 13
lll=: <number> in	11 -2 -4 0
lll=: <person> in	-23 1 21 0
lll=<begin> <begin> "	13 -9 0 0
lll=<begin> <begin> (	12 -7 -2 0
lll=<begin> <begin> [	11 -10 0 0
lll=<begin> <begin> a	-14 6 1 6
lll=<begin> <begin> and	10 -6 -2 0
lll=<begin> <begin> at	11 -7 -1 0
lll=<begin> <begin> from	14 -19 -7 7
lll=<begin> <begin> in	1 4 -20 7
lll=<begin> <begin> on	-11 12 0 0
lll=<begin> <begin> should	-11 3 -1 8
lll=<begin> <begin> the	-5 -1 12 -8
lll=<begin> <begin> —	12 -11 0 0
lll=<begin> <day-gone> the	-8 8 0 0
lll=<begin> <office> :	19 -14 0 0
lll=<begin> <office> in	7 -10 0 2
lll=<begin> <person> ,	16 -13 0 0
lll=<begin> <person> :	10 -5 -4 0
lll=<begin> <person> in	4 -15 9 0
lll=<begin> <person> leave	0 -11 5 0
lll=<begin> <seat> /	5 -8 3 -1
lll=<begin> <seat> and	2 -19 9 0
lll=<begin> <span> after	-11 0 11 0
lll=<begin> <span> in	-11 8 0 0
lll=<begin> by the	-13 0 14 0
lll=<begin> it is	-12 8 4 0
lll=<begin> letter from	-20 21 0 0
lll=<begin> live :	10 -7 0 0
lll=<begin> next :	-11 13 0 0
lll=<begin> port of	-9 10 0 0
lll=<begin> share in	9 -7 0 0
lll=<begin> sign in	6 -18 -2 10
lll=<begin> talk between	8 -8 0 0
lll=<begin> talk in	-10 11 0 0
lll=<begin> what doe	-13 13 0 0
lll=<begin> what the	5 1 -9 0
lll=<day-ahead> , in	-24 14 -6 4
lll=<day-ahead> , the	3 2 -10 0
lll=<day-gone> at the	9 -10 0 0
lll=<level> , and	-11 12 0 0
lll=<level> , the	-7 10 -1 0
lll=<month-gone> , in	-10 2 6 0
lll=<name> sign with	-14 14 0 0
lll=<number> : <number>	16 -7 -7 0
lll=<office> , in	-7 11 0 0
lll=<office> fly to	-5 -15 12 6
lll=<office> is in	-7 9 0 0
lll=<office> meet in	19 -4 -5 -14
lll=<organisation> and the	-11 12 0 0
lll=<organisation> meet in	0 -8 -7 15
lll=<person> : in	-14 14 0 0
lll=<person> announce in	11 -14 0 0
lll=<person> arrive in	-6 -5 11 0
lll=<person> at the	19 -5 -16 0
lll=<person> come to	-9 4 1 0
lll=<person> fly to	-12 21 -11 0
lll=<person> go to	-8 12 -4 0
lll=<person> in the	0 11 -16 0
lll=<person> is in	-7 -15 4 13
lll=<person> land in	-12 0 13 0
lll=<person> meet in	-8 -2 11 -3
lll=<person> say in	8 -12 3 0
lll=<person> settle in	11 0 -10 0
lll=<person> tell <person>	11 -9 0 0
lll=<person> was in	9 -11 3 -2
lll=<quality> embassy in	10 -8 0 0
lll=<quality> official in	-11 18 -1 -4
lll=<span> , in	14 -13 0 0
lll=<span> meet in	-15 17 0 0
lll=a <office> in	13 -4 -9 0
lll=a <organisation> in	-8 10 0 0
lll=a deal with	-8 -5 13 0
lll=a meet in	9 3 -22 -7
lll=a pact with	-10 -4 14 0
lll=a summit in	-6 -9 15 0
lll=a truce in	-11 13 0 0
lll=after <seat> and	-8 -3 11 0
lll=again , in	-13 14 0 0
lll=an invitation to	-11 3 5 0
lll=and , in	26 -20 -8 -1
lll=and <name> in	-23 14 4 4
lll=are due in	-9 13 -1 0
lll=at <number> in	11 -10 0 0
lll=at midnight in	11 -10 0 0
lll=be sign in	22 -17 -5 0
lll=bring home from	-7 0 11 0
lll=come back from	-11 16 -2 0
lll=come home from	14 -10 -3 0
lll=delegation meet in	-11 17 0 -3
lll=each other in	-5 -5 10 0
lll=first meet in	-4 11 -1 0
lll=first was in	-14 16 0 0
lll=flew home from	1 3 -10 0
lll=for <month-ahead> in	-10 3 7 0
lll=for <span> in	-4 18 -9 0
lll=go on in	13 -4 -7 -5
lll=go to the	-6 -4 11 0
lll=good morning from	-15 7 0 9
lll=good new for	8 -4 -1 0
lll=has been in	2 -9 0 5
lll=he fly to	8 -9 0 0
lll=he say in	-10 12 -1 0
lll=his <person> in	13 -10 -1 0
lll=his way to	12 -11 0 0
lll=is due in	-17 16 1 -3
lll=is expect in	-15 1 9 0
lll=is plan for	-10 11 0 0
lll=is plan in	10 -9 0 0
lll=is set for	-20 13 0 6
lll=is to visit	-10 5 2 0
lll=its own with	-9 4 0 7
lll=last meet in	5 7 -12 -10
lll=last week in	-12 13 0 0
lll=leader meet in	-5 -5 11 0
lll=meet , in	-3 8 2 -11
lll=meet <person> in	-33 25 -4 -3
lll=meet at the	6 -16 5 0
lll=most recently in	-7 11 0 0
lll=mr <person> in	10 -16 5 0
lll=new conference in	-13 13 0 0
lll=no one in	-8 9 0 0
lll=of <span> in	-4 12 -6 0
lll=of talk in	-7 9 -6 2
lll=on <day-ahead> in	0 -8 -6 16
lll=on <day-gone> in	0 -6 13 -6
lll=our <office> in	-13 6 11 -3
lll=our man in	8 -4 -1 0
lll=own deal with	-13 9 4 0
lll=own talk with	10 -9 0 0
lll=president meet in	-10 -13 23 -1
lll=press conference ,	-5 11 -4 -2
lll=receive <person> in	-14 12 0 0
lll=reporter in the	-7 0 -1 10
lll=round , in	22 -18 -1 -2
lll=say in the	-9 0 10 0
lll=say so in	12 -13 0 0
lll=second day in	-9 13 0 -3
lll=second meet in	-9 11 0 0
lll=second round in	8 -7 0 0
lll=see <person> in	-9 16 -3 0
lll=see you in	-3 -4 10 0
lll=session of the	9 -6 0 0
lll=side meet in	-5 20 -2 -11
lll=sign it in	0 -6 8 0
lll=sit down in	-4 13 -3 -5
lll=spent <day-gone> in	-9 -8 0 16
lll=still negotiate with	11 -9 0 0
lll=talk at the	-11 -1 14 0
lll=talk in the	9 -10 0 0
lll=talk open in	14 -13 0 0
lll=tariff talk in	-6 10 0 -3
lll=tell reporter in	15 -11 -3 0
lll=the <office> ,	-15 6 10 0
lll=the <office> in	14 -1 -15 -4
lll=the <organisation> ,	-17 10 -5 10
lll=the <organisation> in	20 -21 4 -11
lll=the <person> in	8 -15 -2 9
lll=the <quality> in	-27 15 -1 7
lll=the agenda in	-9 13 -1 -2
lll=the bridge at	-9 4 5 0
lll=the extension in	10 -9 0 0
lll=the meet in	-20 19 0 -5
lll=the round in	-12 13 0 0
lll=the table in	-15 19 -4 0
lll=the talk in	-18 18 0 0
lll=the truce in	-10 12 -1 0
lll=the truce of	12 0 -12 0
lll=the week in	0 -11 6 0
lll=their meet in	-13 0 13 -1
lll=they meet in	-32 3 6 9
lll=third meet in	17 -13 -1 0
lll=to meet in	-23 6 1 6
lll=to travel to	-8 -2 11 0
lll=trade agreement in	1 -8 5 0
lll=trade talk in	-19 12 0 1
lll=two meet in	-8 9 -10 2
lll=was agree in	4 2 -14 -1
lll=was conclude in	-5 -4 13 0
lll=was hold in	-19 23 -1 0
lll=was initialled in	11 -8 0 0
lll=was make in	-14 10 5 0
lll=was reach in	-10 13 0 0
lll=was say in	-10 11 0 0
lll=what did the	-6 -2 9 0
lll=who lead for	11 -10 0 0
lll=who negotiate for	11 -10 0 0
lll=who was in	12 -6 -7 0
lll=will be in	3 -9 4 0
lll=with <person> in	-16 18 0 0
lll=worked out in	-5 8 -1 0
lll=would come to	-12 -3 11 4
lll=yes , in	-5 -5 12 0
loud	8 -8 -3 6
lr=( )	18 -11 0 -1
lr=( ,	-20 21 -8 4
lr=( from	12 -11 0 0
lr=, 's	6 -14 8 0
lr=, ,	-20 4 9 14
lr=, .	-17 12 8 0
lr=, :	-19 12 9 0
lr=, <end>	13 -12 1 -13
lr=, and	-29 29 0 0
lr=, say	16 -11 -6 0
lr=, to	9 -4 -2 0
lr=, will	9 -8 0 0
lr=, —	-9 11 0 0
lr=: 's	12 -7 -2 0
lr=: ,	-41 40 -4 5
lr=: .	-16 0 8 13
lr=: and	19 -17 0 0
lr=: has	-6 9 -3 0
lr=: will	-7 10 0 0
lr=: you	13 -11 0 0
lr=; has	13 -10 -1 0
lr=<begin> 's	-12 7 9 -5
lr=<begin> (	0 6 -10 0
lr=<begin> ,	-30 24 11 3
lr=<begin> :	20 -24 0 0
lr=<begin> <day-today>	15 -13 0 0
lr=<begin> <end>	2 -6 -8 10
lr=<begin> again	-12 4 7 0
lr=<begin> bill	-11 11 0 0
lr=<begin> charge	-5 -5 0 10
lr=<begin> count	-5 -4 0 9
lr=<begin> for	13 -9 0 0
lr=<begin> from	24 -20 0 -1
lr=<begin> go	7 0 -10 0
lr=<begin> list	10 0 -10 0
lr=<begin> live	-4 14 -9 0
lr=<begin> of	13 -5 0 -2
lr=<begin> on	32 -24 -2 -2
lr=<begin> press	-10 7 2 0
lr=<begin> put	-18 16 3 0
lr=<begin> reply	-8 9 0 0
lr=<begin> start	-12 12 0 0
lr=<begin> take	15 -11 -2 0
lr=<begin> the	9 -7 0 0
lr=<begin> to	11 -15 4 0
lr=<begin> want	14 -8 -5 0
lr=<begin> was	-8 9 0 0
lr=<begin> would	-5 -5 0 11
lr=<name> ,	-16 19 0 0
lr=<organisation> ,	10 -7 0 0
lr=after and	-18 4 11 0
lr=after in	-10 11 0 0
lr=and (	-9 9 0 0
lr=and .	-32 23 14 0
lr=and ?	11 -7 -2 0
lr=and give	-10 11 0 0
lr=and had	-10 0 1 8
lr=and has	-11 2 9 0
lr=and in	-17 19 0 0
lr=ask for	18 -14 -1 0
lr=ask to	-10 12 0 0
lr=at ,	6 -6 5 -10
lr=at .	-2 -6 -10 17
lr=at ;	-8 11 0 0
lr=at <day-gone>	-10 12 0 0
lr=at <day-today>	12 -5 -7 0
lr=at <end>	-10 0 14 -1
lr=at <number>	11 -9 0 0
lr=at air	13 0 -11 0
lr=at house	18 -11 -7 0
lr=at in	-9 11 -3 0
lr=at last	-15 10 5 0
lr=at on	-30 10 19 0
lr=at to	-6 -3 10 0
lr=doe say	-13 14 0 0
lr=for ,	10 -16 0 3
lr=for .	3 -26 14 4
lr=for <end>	-14 19 -5 0
lr=for in	-8 0 10 0
lr=for on	-19 14 0 5
lr=for the	-14 14 0 0
lr=from .	-1 -6 18 -8
lr=from <day-gone>	6 -12 5 0
lr=from <day-today>	-14 16 0 0
lr=from <end>	-28 0 10 20
lr=from and	15 -15 0 0
lr=from in	24 -19 -6 0
lr=from on	6 0 -11 0
lr=from pay	-12 12 0 0
lr=from that	-8 10 0 0
lr=from to	12 -10 0 0
lr=if fail	-20 21 0 0
lr=in !	12 -12 0 0
lr=in "	-17 13 4 0
lr=in 's	24 -17 -4 -5
lr=in (	6 -18 11 -2
lr=in )	-5 -9 7 7
lr=in ,	9 -13 -1 4
lr=in :	-26 8 21 -3
lr=in <day-ahead>	-23 13 5 -1
lr=in <day-today>	-15 9 0 6
lr=in <end>	-21 11 18 -5
lr=in <name>	3 -16 10 0
lr=in <number>	10 -9 0 0
lr=in <span>	0 9 -11 -2
lr=in ?	-13 17 0 -4
lr=in a	0 -10 0 12
lr=in an	31 -30 0 0
lr=in and	-10 14 0 -4
lr=in are	-18 14 5 0
lr=in between	-16 18 0 0
lr=in broke	-15 8 0 5
lr=in by	-6 12 -7 -1
lr=in call	-1 -9 12 -2
lr=in confirm	-7 10 -2 0
lr=in from	-18 26 -5 -4
lr=in had	12 -6 0 -6
lr=in has	-13 12 1 -2
lr=in in	2 0 -18 11
lr=in is	10 -9 0 0
lr=in it	24 -17 -5 0
lr=in last	8 7 -30 4
lr=in next	-18 27 -1 -10
lr=in no	9 -6 0 0
lr=in now	-3 -4 9 0
lr=in on	-4 -8 8 7
lr=in or	10 -9 0 0
lr=in say	12 -21 2 4
lr=in still	13 -11 0 0
lr=in that	-7 -3 19 -8
lr=in thi	0 1 -11 3
lr=in three	15 -14 0 0
lr=in to	-10 13 -1 0
lr=in until	3 -14 0 9
lr=in was	11 -2 -6 -2
lr=in will	19 -13 -5 0
lr=in —	-4 -5 12 0
lr=is ,	7 -3 0 0
lr=is .	-16 16 0 0
lr=leave with	-11 0 9 0
lr=of ,	9 -23 13 -8
lr=of .	7 -12 6 -6
lr=of :	-8 9 0 0
lr=of is	-16 18 0 0
lr=of on	-18 6 11 0
lr=on ,	-12 15 0 -2
lr=say was	-8 9 0 0
lr=since .	25 -21 -5 0
lr=since in	-9 16 -5 0
lr=that want	-15 7 7 0
lr=that was	18 -16 0 0
lr=the ,	3 -11 2 8
lr=the :	13 -8 -2 0
lr=the <end>	32 -17 -15 -4
lr=the announce	11 -7 -1 0
lr=the call	-19 11 -4 13
lr=the capital	12 -11 0 0
lr=the fact	-11 -3 14 0
lr=the go	-15 0 15 0
lr=the had	16 -8 -6 0
lr=the issued	-9 0 10 0
lr=the last	-8 -3 11 0
lr=the let	-9 0 9 0
lr=the meet	-10 9 1 0
lr=the on	26 -23 -7 -3
lr=the put	11 0 -9 0
lr=the released	10 0 -8 0
lr=the round	-25 25 0 0
lr=the say	-2 15 -9 -1
lr=the summit	-14 10 4 0
lr=the talk	-27 28 0 0
lr=the that	9 0 -6 0
lr=the truce	-11 15 -4 0
lr=the was	11 -11 0 0
lr=the will	-9 9 0 0
lr=the with	4 -9 5 -3
lr=the within	13 -13 -4 0
lr=to ,	10 0 -9 -5
lr=to .	-2 12 -13 -6
lr=to <end>	8 -3 -12 4
lr=to <number>	9 -4 -4 0
lr=to ?	-14 15 0 0
lr=to and	2 3 -9 0
lr=to for	-24 17 8 0
lr=to in	-17 -3 25 0
lr=to later	-9 0 9 0
lr=to that	-13 9 3 0
lr=to to	-15 8 5 0
lr=what has	13 -10 0 0
lr=with ,	8 -9 -1 0
lr=with .	6 -18 0 11
lr=with <end>	11 -6 -2 0
lr=with about	-5 9 -3 0
lr=with at	-20 21 0 0
lr=with is	-8 10 0 0
lr=— ,	-7 13 -6 -2
lr=— .	-18 11 8 0
lr=— <end>	0 -9 0 7
name=Aarhus	-21 18 0 5
name=Abidjan	-15 25 -11 -3
name=Abuja	27 -20 -4 -4
name=Accra of CH-GH	-12 13 0 0
name=Addis Ababa	-12 18 -5 -6
name=Akureyri	-22 16 9 0
name=Alexandria	-13 13 -5 0
name=Algiers	26 -12 -4 -10
name=Almaty	0 10 -9 -1
name=Amman	32 -18 -17 0
name=Ankara	24 -35 -18 22
name=Ankara of EC-TR	13 -11 0 0
name=Annaba	-13 0 11 0
name=Antananarivo	15 -25 -5 10
name=Antigua	-12 14 0 0
name=Antwerp	22 -36 13 0
name=Apapa	14 -9 0 -4
name=Apec	18 -7 -12 0
name=Apec of CN-US	16 -5 -11 0
name=Apia	-17 15 1 -1
name=Aqaba	-7 11 -1 -1
name=Arequipa	-20 8 14 -6
name=Arusha	-3 -1 11 -5
name=Ashgabat	-28 4 23 0
name=Astana	-40 28 18 -7
name=Asunción	17 -17 0 -4
name=Aswan	-16 14 1 0
name=Athens	19 -12 0 -4
name=Baghdad	3 -17 14 0
name=Baku	37 -17 -31 -8
name=Bamako	12 -8 -4 0
name=Bandung	-23 15 7 -3
name=Bangkok	8 0 -13 0
name=Batumi	-26 20 -4 9
name=Beijing	-23 -81 69 0
name=Beijing of CA-CN	-5 -20 20 0
name=Beijing of CN-EU	-20 -8 26 0
name=Beijing of CN-JP	-13 0 14 0
name=Beijing of CN-NL	-22 0 -23 33
name=Beijing of CN-US	-3 -55 45 -33
name=Beijing of undefined	-30 1 28 0
name=Beira	-19 21 0 0
name=Beirut	-7 -1 11 0
name=Belgrade	-18 20 -5 0
name=Bergen	-21 11 0 14
name=Berlin	12 -5 -7 0
name=Bern	50 -35 -20 -4
name=Bern of CH-US	29 -21 -9 0
name=Berne	31 -28 0 0
name=Bishkek	31 -28 -3 0
name=Boeing	18 -9 -6 0
name=Boeing of CN-US	14 -7 -5 0
name=Bogota	9 -6 -1 0
name=Bogotá	2 5 -14 -3
name=Bogotá of CO-EC	10 -8 0 0
name=Braga	14 -14 0 0
name=Brasília	48 -47 -1 -7
name=Brasília of BR-US	10 -4 -3 0
name=Bratislava	13 -10 0 0
name=Bridgetown	-14 20 -6 -1
name=Brief	41 -36 -4 0
name=Brisbane	-16 6 0 8
name=Bruges	-13 18 -4 0
name=Brussels of CN-EU	-18 6 -1 13
name=Brussels of CN-US	24 -19 -4 0
name=Brussels of EU-KE	-20 24 -3 0
name=Brussels of EU-TR	-12 13 0 0
name=Brussels of EU-US	29 -16 -17 -8
name=Brussels of undefined	9 -7 0 0
name=Buenos Aires	4 -42 33 -3
name=Buenos Aires of CN-US	-20 -28 40 0
name=Bulawayo	-15 8 7 0
name=Busan	-27 -66 68 -2
name=Busan of CN-KR	-21 -4 24 0
name=Busan of CN-US	5 -86 44 -20
name=Busan of JP-US	-14 -3 17 0
name=Busan of undefined	-1 -11 9 0
name=Cairns	-17 5 10 0
name=Cairo	28 -24 1 -15
name=Cairo of EG-KE	-19 6 12 0
name=Cairo of EG-TR	12 -11 0 0
name=Cairo of undefined	27 -25 0 -1
name=Calabar	-15 6 10 0
name=Cali	-9 9 0 0
name=Callao	11 -7 -6 0
name=Canberra	48 -40 -10 -4
name=Cape Town	-10 15 -2 -2
name=Caracas	15 -10 -4 0
name=Cartagena	-26 23 2 1
name=Casablanca	10 -9 0 0
name=Cebu	-23 23 0 0
name=Chattogram	9 -7 0 0
name=Chennai	-22 20 0 1
name=Chicago	27 -23 -4 0
name=Chicago of CN-US	13 -7 -3 0
name=Chittagong	-21 28 -4 -4
name=Chișinău	-19 21 0 0
name=Cochabamba	-13 4 9 0
name=Cologny	12 -11 0 0
name=Cologny of CN-US	12 -10 0 0
name=Colombo	-11 30 -27 -16
name=Colonia	-18 2 8 8
name=Constanța	-6 8 0 0
name=Copenhagen	-2 12 -11 -3
name=Cork	-10 1 8 0
name=Cuenca	-14 0 10 0
name=Da Nang	-29 28 -1 1
name=Dar es Salaam	14 -11 0 -1
name=Darwin	-21 12 10 -1
name=Davao	-27 34 0 -10
name=Davos	0 12 -22 -1
name=Davos of CN-US	-4 11 -9 0
name=Davos of EU-US	27 -20 -10 0
name=Delhi	26 -35 -1 11
name=Delhi of IN-US	24 -20 -1 -3
name=Dhaka	8 2 -13 -7
name=Dili	12 -3 -10 0
name=Djibouti	-22 25 0 -3
name=Dodoma	17 -15 0 0
name=Doha	26 -23 -5 -1
name=Dongguan	12 -9 0 0
name=Dubai	9 -5 -3 0
name=Dublin	16 -13 0 -1
name=Durban	-27 25 0 0
name=Entebbe	-13 15 0 0
name=Epiphany	18 -17 0 0
name=Esbjerg	0 -10 0 12
name=Experts	17 0 0 -15
name=Federal	12 -10 0 0
name=Fremantle	-13 0 0 13
name=Gaborone	-12 14 0 0
name=Ganja	-16 17 0 0
name=Gdańsk	-20 20 0 0
name=Geneva	7 6 -53 2
name=Geneva of CN-US	-13 30 -40 -23
name=Geneva of GB-US	-31 38 -3 -8
name=Geneva of undefined	46 -44 0 -2
name=Georgia	44 -40 -1 -2
name=Ghent	-21 17 0 6
name=Gimhae	16 -2 -12 0
name=Gimhae of CN-US	16 -2 -12 0
name=Goods	11 -7 0 0
name=Gothenburg	-24 36 -7 -14
name=Government	19 -17 0 0
name=Graz	-14 17 0 0
name=Graz of undefined	16 -15 0 0
name=Guadalajara	-13 14 0 0
name=Guatemala	45 -40 -3 0
name=Guayaquil	-29 35 -6 -4
name=Gyeongju	-18 -37 48 -2
name=Gyeongju of CN-US	21 -15 -7 0
name=Gyeongju of KR-US	-24 -23 40 0
name=Gyumri	-12 14 0 0
name=Haifa	-9 12 0 -1
name=Haiphong	12 -9 0 0
name=Halifax	-16 6 -6 11
name=Hamburg	14 -3 -15 0
name=Hanoi	32 -15 -25 -12
name=Hanoi of US-VN	14 -10 -1 0
name=Havana	1 12 -19 -1
name=Helsinki	22 -11 -12 -6
name=Ho	-8 9 0 0
name=Hobart	-19 20 0 0
name=Hong Kong	27 -21 -3 0
name=Hong Kong of CN-US	18 -13 -1 0
name=Honiara	-7 11 -3 0
name=Honolulu	-10 15 -3 0
name=Host	18 -14 0 0
name=Hue	-18 22 0 0
name=I'd	13 -12 0 0
name=Incheon	-15 22 -29 11
name=Incheon of CN-US	-3 18 -21 0
name=International	13 -11 0 0
name=Investment	13 -8 0 -1
name=Investment of CN-US	10 -5 0 -1
name=Izmir	3 0 -9 0
name=Jakarta	62 -46 -18 -14
name=Jakarta of ID-US	14 -9 -4 0
name=Jeddah	-14 16 0 0
name=Jeju	-6 26 -20 0
name=Joint	17 -15 0 0
name=Kabul	10 -9 0 0
name=Kampala	-6 9 -2 0
name=Kananaskis	-51 -14 56 0
name=Kano	-4 -8 13 0
name=Kaunas	-14 16 -2 0
name=Kigali	-37 30 11 0
name=Kigali of RW-UG	-16 18 0 0
name=Kingston	1 9 -13 -5
name=Kinshasa	-22 24 0 0
name=Kisumu	-8 12 0 0
name=Klaipėda	-15 0 16 0
name=Kobe	-38 39 0 0
name=Kochi	-19 10 0 7
name=Kraków	2 6 0 -10
name=Kuala Lumpur	-38 42 -5 -3
name=Kuala Lumpur of BR-US	-6 -32 37 0
name=Kuala Lumpur of CN-US	-32 55 -46 -13
name=Kuala Lumpur of MY-US	-44 36 4 0
name=Kuala Lumpur of US-VN	7 2 -12 0
name=Kuala Lumpur of undefined	-18 21 -4 0
name=Kuching	-13 17 -2 0
name=Kumasi	-12 15 0 -1
name=Kuwait	46 -44 -1 0
name=Kyiv	32 -25 -3 -1
name=Kyoto	-20 12 7 0
name=La Paz	15 -22 0 8
name=Lagos	19 -9 -13 -1
name=Lahore	-15 16 1 -3
name=Larnaca	-10 8 0 0
name=Lausanne	-8 9 0 0
name=Leeds	9 -7 0 0
name=Leiden	-10 11 0 0
name=Leticia	-18 -8 25 0
name=Libreville	-5 9 -4 0
name=Lima	-21 3 3 16
name=Lima of JP-PE	-18 17 1 0
name=Lima of KR-PE	-12 20 -5 -6
name=Lima of undefined	24 -22 0 0
name=Lisbon	12 -9 -33 18
name=Lisbon of DZ-PT	9 -7 0 0
name=Lisbon of undefined	23 -21 0 0
name=Liu	11 -9 0 0
name=Ljubljana	-1 10 -2 -7
name=Lomé	-1 10 -10 -5
name=London	-41 47 -10 -1
name=London of CN-US	-40 58 -44 -13
name=London of EU-GB	-19 -13 27 0
name=London of GB-IN	13 -8 -5 0
name=London of GB-US	15 -11 -1 0
name=Luanda	-6 11 -4 -1
name=Lusaka	15 -18 8 -13
name=Luxembourg	15 -13 -1 0
name=Lviv	-24 25 0 0
name=Lyon	-19 16 0 2
name=Madrid	-35 49 -31 -12
name=Madrid of CN-US	-48 59 -22 -8
name=Malmö	-23 17 -1 7
name=Malé	-13 -8 -6 26
name=Manama	-18 3 14 0
name=Manila	32 -19 -38 0
name=Maputo	-20 27 -10 -6
name=Maputo of MZ-ZA	-17 23 0 -3
name=Marseille	-17 18 0 0
name=Maseru	13 -10 -1 0
name=Medan	-9 10 0 0
name=Mendoza	-16 19 0 0
name=Merdeka	18 -16 -1 0
name=Merdeka of CN-US	12 -9 0 0
name=Mersin	9 -9 0 0
name=Mexico City	17 0 -18 -1
name=Mexico City of MX-US	-5 9 -4 0
name=Miami	18 -9 -9 0
name=Mindelo	-4 9 0 -1
name=Mission	14 -2 0 -9
name=Mombasa	-39 29 -6 8
name=Monrovia	17 -15 0 0
name=Montevideo of undefined	3 -11 0 7
name=Mumbai	-4 -6 0 10
name=Muscat	3 0 -15 4
name=Muscat of undefined	34 -34 0 0
name=Mérida	-30 34 -1 -1
name=Nadi	-11 17 0 -8
name=Nairobi	24 -11 -16 -18
name=Nairobi of EG-KE	-13 14 0 0
name=Naivasha	-15 13 0 0
name=Negotiators	17 -16 0 0
name=Nelson	-16 19 0 -2
name=New	16 -13 0 0
name=New Delhi	-17 -6 19 11
name=New Delhi of EU-IN	-11 -15 24 0
name=New Delhi of IN-US	0 -15 1 17
name=New York	-15 27 -17 0
name=New York of CN-RU	-17 25 -11 0
name=New York of CN-US	-8 27 -34 3
name=Nexperia	21 -17 -2 0
name=Nexperia of CN-US	9 -7 0 0
name=Nicosia	-11 15 -3 0
name=Ninety	12 -9 0 0
name=Ninety of CN-US	10 -7 0 0
name=Ningbo	16 -14 0 0
name=Niš	12 -10 0 0
name=Nouadhibou	-9 -2 0 12
name=Novi Sad	-11 11 0 0
name=Odesa	-20 25 -4 -3
name=Oecd	10 -9 0 0
name=Officials	14 -1 0 -11
name=Ohio	16 -13 0 0
name=Ohio of CN-US	14 -12 0 0
name=Ohrid	-13 10 0 1
name=Oran	-8 10 -1 0
name=Osaka	-21 -21 42 0
name=Osaka of CN-US	-22 -38 48 0
name=Osh	-15 17 0 0
name=Oslo	33 -18 -18 -9
name=Oslo of undefined	18 -17 0 0
name=Ottawa	36 -33 -20 6
name=Ottawa of CA-MX	0 -14 0 14
name=Ottawa of CA-US	26 -19 -5 0
name=Ouagadougou	-10 11 0 0
name=Palacio de Santa Cruz	16 -16 0 0
name=Palacio de Santa Cruz of CN-US	16 -16 0 0
name=Palermo	-15 17 0 0
name=Panama	48 -42 -9 0
name=Panama City	-28 22 4 0
name=Panama of CR-PA	13 -12 0 0
name=Paramaribo	-12 14 0 0
name=Paris	-29 57 -38 -18
name=Paris of CN-EU	8 -6 0 0
name=Paris of CN-US	-38 57 -26 -10
name=Paris of EU-US	-13 16 -2 0
name=Penang	-13 11 0 0
name=Phnom Penh	11 -15 1 0
name=Phuket	-24 15 -2 7
name=Piraeus	17 -14 0 0
name=Pokhara	-22 -1 0 22
name=Port	40 -39 0 0
name=Port Louis	-22 21 9 -5
name=Port Moresby	-24 27 -2 0
name=Port Vila	-12 14 0 0
name=Prague	17 -8 -8 -5
name=Presenter	12 -8 -1 0
name=Presidents	19 0 -16 0
name=Presidents of CN-US	11 0 -10 0
name=Pretoria	15 -9 -7 0
name=Pune	-13 14 0 0
name=Punta del Este	-17 20 0 -1
name=Putrajaya	19 -15 -4 0
name=Quito	-6 17 -21 -3
name=Rabat	-11 21 -19 -6
name=Recife	-27 17 14 -7
name=Republic	15 -10 -2 0
name=Reykjavík	-1 -5 0 9
name=Riga	-21 16 9 -4
name=Rijeka	-10 10 0 0
name=Riyadh	-6 9 -3 0
name=Robert Lighthizer	13 -12 0 0
name=Rome	-15 1 -14 25
name=Rosario	-12 16 -2 -1
name=Rosenbad	35 -33 -1 0
name=Rosenbad of CN-US	32 -30 -1 0
name=Rotterdam	21 -15 -2 0
name=Rotterdam of CN-US	12 -10 0 0
name=Rumichaca	0 -9 9 0
name=Rumichaca of CO-EC	0 -9 9 0
name=Salalah	-30 21 0 10
name=Salta	-13 10 0 0
name=Salvador	-12 12 0 0
name=Salzburg	-16 20 -3 0
name=Samarkand	-32 34 -1 0
name=San Pedro	-13 13 0 0
name=Santiago	11 -1 -11 -3
name=Santo Domingo	-4 -2 -9 15
name=Santos	0 -10 0 9
name=Sapporo	-17 14 5 -4
name=Sarajevo	11 -9 0 0
name=Savannah	12 -11 0 0
name=Seoul	40 -16 -18 -19
name=Seoul of CN-US	0 27 -34 -8
name=Seoul of KR-US	27 -13 -13 0
name=Setúbal	-16 17 0 0
name=Sfax	2 -11 0 7
name=Shanghai	19 -12 -7 0
name=Shanghai of CN-US	12 -8 -3 0
name=Shenzhen	22 -33 7 -2
name=Shenzhen of CN-US	21 -32 7 -2
name=Siem Reap	-10 15 0 -4
name=Signed	8 -6 0 0
name=Singapore	19 -9 0 -15
name=Skopje	23 -19 -2 0
name=Sofia	19 -10 -8 0
name=Sohar	-1 -24 25 0
name=Sousse	-14 15 0 0
name=Spain	16 -14 0 0
name=Split	-10 11 0 0
name=St. John	10 -5 0 -4
name=State	30 -25 -5 0
name=Steven Mnuchin	11 -10 0 0
name=Steven Mnuchin of CN-US	9 -9 0 0
name=Stockholm	-54 72 -33 -20
name=Stockholm of CN-RU	-15 15 0 0
name=Stockholm of CN-US	-34 45 -21 -9
name=Stockholm of EU-US	-18 19 0 0
name=Stockholm of JP-US	-8 12 0 0
name=Strasbourg	13 -9 0 0
name=Sucre	-24 12 10 0
name=Supreme	16 -12 0 0
name=Supreme of CN-US	11 -8 0 0
name=Surabaya	-27 27 -1 0
name=Suva	26 -17 -14 0
name=Table	10 -10 0 0
name=Tacna	-15 3 8 0
name=Taipei	21 -10 -12 -1
name=Taipei of TW-US	19 -13 -9 0
name=Takoradi	-12 13 0 0
name=Tallinn	35 -25 -11 -2
name=Tamale	-9 15 -5 0
name=Tashkent	-9 17 -8 -3
name=Tehran	19 -11 -4 0
name=Thank	14 -12 0 0
name=The Hague of CN-NL	12 -10 0 0
name=Tianjin	-2 -8 11 0
name=Tianjin of CN-US	-2 -11 12 0
name=TikTok	41 -37 -6 0
name=TikTok of CN-US	36 -32 -5 0
name=Tirana	-9 14 -3 0
name=Tokyo	4 -23 21 -10
name=Tokyo of CN-JP	-6 -3 9 0
name=Tokyo of CN-US	3 -18 6 0
name=Tokyo of JP-US	10 -46 19 -9
name=Tokyo of undefined	13 -11 0 0
name=Translated	16 -14 0 0
name=Trieste	-15 7 -8 11
name=Tromsø	-18 26 -2 -5
name=Trujillo	-26 27 0 0
name=Tulcán	-11 0 11 0
name=Tunis	-27 20 4 6
name=Turku	-13 6 6 0
name=Turnberry	-44 -36 59 0
name=Turnberry of CN-US	-12 -4 16 0
name=Turnberry of EU-US	-35 -24 46 0
name=Twenty	11 -8 0 0
name=Ulaanbaatar	-38 23 17 0
name=Valdivia	-22 25 -2 0
name=Valletta	-13 5 -10 15
name=Valparaíso	-23 15 8 0
name=Varna	-21 12 0 9
name=Veracruz	-15 16 0 0
name=Vienna	8 -4 -10 3
name=Vigo	-8 11 0 0
name=Vilnius	5 -25 10 6
name=Walvis Bay	-14 15 0 0
name=Warsaw	5 2 -10 0
name=Washington	-15 -15 20 21
name=Washington of AR-US	11 -3 -8 0
name=Washington of BR-US	-2 17 -12 -10
name=Washington of CA-CN	13 -8 -3 0
name=Washington of CA-US	0 -14 18 -5
name=Washington of CH-US	-3 24 -34 -9
name=Washington of CN-RU	-14 -28 35 0
name=Washington of CN-US	-15 -31 26 24
name=Washington of GB-US	13 -12 -1 0
name=Washington of ID-US	32 -18 -18 -1
name=Washington of IN-US	-5 -28 5 24
name=Washington of JP-US	-17 39 -33 -19
name=Washington of KR-US	-21 23 5 -11
name=Washington of MX-US	-3 -1 -12 15
name=Washington of PH-US	-31 -9 36 0
name=Washington of TW-US	26 -15 -11 0
name=Washington of US-VN	-9 18 -5 -6
name=Washington of undefined	0 4 -15 5
name=Wellington	-1 16 -21 -5
name=Windhoek	-10 3 6 1
name=Windsor	16 -10 -7 0
name=Yamoussoukro	-8 -12 17 0
name=Yaoundé	10 -6 0 0
name=Yerevan	-13 5 10 -1
name=Zadar	-15 16 0 0
name=Zagreb	-3 11 -2 -5
name=Zurich	20 -14 0 -6
nc2=agree	-12 17 -8 0
nc2=begin	-8 0 7 4
nc2=buy	2 -11 6 0
nc2=deny	12 -8 -1 0
nc2=end	-3 8 2 -18
nc2=impose	7 3 -10 -10
nc2=propose	-6 0 11 0
nc2=return	-6 15 -8 0
nc2=say	0 8 -10 -3
nc2=sell	14 -6 -10 0
nc2=stay	2 -2 6 -13
nc2=suspend	-8 10 -10 6
nc2=up	-8 0 15 -6
nct2=agree modal	-12 15 -3 0
nct2=agree perfect	19 -7 -13 0
nct2=agree present-passive	2 -12 -2 10
nct2=bear future	-5 8 -13 6
nct2=bear gerund	-7 5 1 0
nct2=bear modal	-4 9 -5 0
nct2=bear participle-passive	11 -15 -2 7
nct2=bear past	-25 13 9 6
nct2=bear present	4 -3 7 -13
nct2=begin future	-8 14 -5 -3
nct2=begin modal	-8 1 8 0
nct2=begin perfect	-18 12 6 0
nct2=begin pluperfect	-9 -2 10 0
nct2=begin present	17 -14 -17 5
nct2=end participle-passive	-8 12 -2 0
nct2=end past	-10 2 8 0
nct2=impose future	2 -1 -10 7
nct2=impose gerund	3 -10 9 -1
nct2=impose infinitive	-14 20 -3 0
nct2=impose modal	2 8 -20 -1
nct2=impose participle-passive	2 -11 5 0
nct2=impose past	6 7 -16 -10
nct2=impose past-passive	12 -17 5 0
nct2=impose pluperfect	11 -7 -2 -2
nct2=impose pluperfect-passive	-8 10 0 0
nct2=impose present	2 -10 19 -18
nct2=impose present-passive	1 -8 -5 13
nct2=propose future	20 -18 -4 0
nct2=propose modal	-7 12 -5 0
nct2=propose past	8 -4 1 -11
nct2=propose pluperfect	-10 5 5 0
nct2=propose present	-15 12 5 0
nct2=return past	9 0 -7 0
nct2=say past	2 2 -13 6
nct2=say perfect	-10 9 3 0
nct2=say pluperfect	18 -12 -6 0
nct2=say present-passive	-13 9 5 0
nct2=stay future	-7 2 0 6
nct2=stay modal	11 -6 -2 0
nct2=stay past	5 -12 11 -12
nct2=stay perfect	13 -15 0 -1
nct2=stay pluperfect	-8 0 9 0
nct2=stay present	-1 12 -10 -8
nct2=suspend future	6 -18 0 10
nct2=suspend perfect	10 -9 0 0
nct2=suspend present	-14 12 3 0
nct2=suspend present-passive	-3 10 -6 0
nct2=target future-passive	9 -2 -4 0
nct2=threaten past	7 -14 0 8
nct2=threaten perfect	-8 12 -4 0
nct2=up future	12 -6 -5 0
nct2=up modal	18 -34 9 0
nct2=up past	-16 13 0 2
nct2=up perfect	-18 12 7 0
nct2=up present-passive	-10 11 0 0
next:calls	11 -30 -10 29
next:coming	-1 -3 16 -18
next:experts	-13 -16 10 30
next:heads=0	1 20 -27 -5
next:heads=1	6 -9 7 -21
next:heads=2	-35 -23 53 0
next:heads=3	-10 3 2 0
next:meets	-17 5 6 14
next:running	16 -18 -5 5
next:summit	-14 -17 40 -15
next:sure	-29 16 7 9
next:wished	19 -18 -12 10
next="	-6 7 7 -20
next=(	8 -2 -1 -12
next=,	8 -5 -8 1
next=:	10 -10 0 -3
next=;	5 -8 9 -10
next=after	-8 13 -5 0
next=and	-8 -12 19 10
next=as	13 -17 7 0
next=because	-14 16 0 0
next=if	11 -8 0 0
next=it	-9 0 10 0
next=that	0 2 -6 10
next=which	-7 12 -2 -2
next=while	11 -8 0 0
next=yet	-8 8 0 0
next=—	-17 15 9 -16
nhas-future	1 4 -17 9
nhas-gerund	-7 -1 16 -8
nhas-infinitive	-6 11 -8 0
nhas-modal	6 6 -11 -17
nhas-participle	12 -21 -2 13
nhas-perfect	6 -4 5 -19
nt2=future	-9 8 -11 15
nt2=future-passive	23 -10 -13 -1
nt2=infinitive	-1 6 -19 6
nt2=modal	0 6 -5 -10
nt2=participle-passive	10 -18 0 7
nt2=past-not	17 -16 0 0
nt2=perfect	8 -4 0 -10
nt2=perfect-passive	-20 13 9 -1
nt2=perfect-passive-not	11 -14 3 -1
nt2=present	8 -8 9 -16
nt2=present-not	8 -10 0 0
nt2=present-passive	-17 6 0 15
nv0-none	1 -2 9 -10
nv1-none	1 -2 9 -10
nv2-none	-2 -3 8 -2
nv2=accept	-14 15 0 0
nv2=adopt	14 -13 0 0
nv2=agree	-10 0 4 5
nv2=answer	15 -12 -2 0
nv2=await	-4 -5 0 10
nv2=be	-6 3 14 -18
nv2=begin	-17 3 1 13
nv2=bring	-7 14 -6 -1
nv2=call	-11 7 6 -4
nv2=charge	4 2 -11 0
nv2=come	14 -13 -6 2
nv2=confirm	0 -15 11 3
nv2=continue	11 -10 0 0
nv2=double	-11 5 0 4
nv2=draw	10 -10 0 0
nv2=extend	-15 21 -7 0
nv2=fall	5 -12 3 0
nv2=get	-13 17 -2 0
nv2=go	-1 0 6 -11
nv2=hang	0 -9 9 0
nv2=have	-16 7 4 7
nv2=leave	-1 7 -16 3
nv2=let	11 -7 0 0
nv2=levy	11 -11 0 0
nv2=like	-20 22 0 0
nv2=look	7 -15 0 7
nv2=lose	-11 5 3 0
nv2=lower	10 -6 0 0
nv2=make	20 -13 -7 0
nv2=move	0 -4 8 -1
nv2=offer	-21 14 9 0
nv2=pay	25 -21 -1 -5
nv2=promise	8 -4 -2 0
nv2=put	7 -19 7 5
nv2=receive	-2 -8 11 0
nv2=report	-8 -7 4 11
nv2=resume	-16 16 0 0
nv2=say	0 6 0 -14
nv2=sell	15 -10 -3 0
nv2=settle	-15 12 3 0
nv2=sign	18 -5 -18 -2
nv2=sit	9 -1 -7 -2
nv2=stay	-2 -1 -5 10
nv2=suspend	-15 18 0 0
nv2=take	-14 13 3 -5
nv2=tell	-7 20 -17 -4
nv2=want	13 -9 -2 0
nv2=warn	-13 4 0 8
nvt2=agree modal	-11 12 0 0
nvt2=agree past	-9 -1 13 -1
nvt2=agree perfect	11 -6 -2 0
nvt2=agree present	-3 -3 -2 9
nvt2=announce pluperfect	14 -10 -4 0
nvt2=approve future	-11 12 0 0
nvt2=ask future	12 -8 -3 0
nvt2=ask present	-19 17 2 0
nvt2=be future	-19 13 6 0
nvt2=be past	1 -9 11 -9
nvt2=be pluperfect	-13 3 10 0
nvt2=begin modal	-10 10 0 0
nvt2=begin perfect	3 -11 5 0
nvt2=begin present	-13 2 -1 12
nvt2=bring modal	11 -7 -4 0
nvt2=bring past	-10 14 -3 0
nvt2=bring present	-8 8 0 0
nvt2=call perfect	-8 10 0 0
nvt2=charge future	9 -2 -4 0
nvt2=charge past	11 -10 0 0
nvt2=charge perfect	-10 10 0 0
nvt2=collect perfect	-9 11 -1 0
nvt2=confirm past	0 -12 7 3
nvt2=continue present	10 -10 0 0
nvt2=expect present	-10 12 0 0
nvt2=extend past	-12 11 0 0
nvt2=fix present	-8 13 -1 0
nvt2=get past	-4 10 -5 0
nvt2=get present	-9 7 1 0
nvt2=go modal	0 -20 10 0
nvt2=hang present	0 -9 9 0
nvt2=have past	-27 26 2 -1
nvt2=have present	1 -12 1 9
nvt2=keep present	10 -7 0 0
nvt2=leave past	2 3 -12 0
nvt2=levy present	9 -9 0 0
nvt2=like modal	-16 17 0 0
nvt2=look future	13 -12 0 0
nvt2=make past	9 -7 0 0
nvt2=meet gerund	-12 10 2 0
nvt2=meet participle	4 -10 -1 7
nvt2=meet past	-9 11 0 0
nvt2=offer perfect	-8 -1 10 0
nvt2=other future	17 -12 -5 0
nvt2=pay future	10 -7 -1 0
nvt2=pay present	10 -14 3 -1
nvt2=put perfect	-4 10 -3 0
nvt2=put present	5 -18 12 0
nvt2=report past	-8 -7 5 11
nvt2=rise past	-9 10 0 0
nvt2=settle past	-16 11 4 0
nvt2=sign past	18 -5 -18 0
nvt2=sign perfect	17 -9 -7 0
nvt2=sit future	11 -7 -2 0
nvt2=sit present	-5 10 -3 0
nvt2=stay future	0 -10 0 10
nvt2=suspend present	-15 17 0 0
nvt2=take future	-6 14 -8 0
nvt2=take perfect	-18 15 3 0
nvt2=take present	20 -18 0 0
nvt2=tell past	7 4 -17 -1
nvt2=tell present	-14 15 0 0
nvt2=warn past	0 -10 0 8
nvt2=warn present	-9 9 0 0
o:calls	34 -29 -31 22
o:coming	-63 14 55 18
o:ended	-23 22 9 -10
o:experts	-22 -57 -35 82
o:experts-near	-79 -36 -62 129
o:heads	-18 -88 82 -33
o:l="	23 -15 -3 0
o:l=&	1 -13 0 9
o:l='s	26 -23 0 0
o:l=(	6 0 -16 0
o:l=)	9 9 -19 0
o:l=,	-27 29 -7 4
o:l=-	25 -20 -2 0
o:l=.	16 -12 0 0
o:l=/	24 -4 -15 -13
o:l=:	-25 23 6 -5
o:l=;	10 2 -19 -2
o:l=<begin>	34 -24 -7 -19
o:l=<day-ahead>	12 -10 0 0
o:l=<day-gone>	-4 16 -8 -10
o:l=<goods-amount>	11 -6 -2 0
o:l=<month-gone>	-1 -14 5 9
o:l=<name>	-8 15 -4 -3
o:l=<number>	30 -30 -16 9
o:l=<office>	-7 -8 8 18
o:l=<organisation>	13 -4 2 -34
o:l=<person>	15 -13 0 0
o:l=<quality>	26 -24 0 0
o:l=<seat>	25 -21 -1 0
o:l=[	11 -10 0 0
o:l=a	-23 20 -3 6
o:l=about	-6 9 0 0
o:l=after	-29 29 5 -9
o:l=an	12 -10 0 0
o:l=and	55 -38 -21 -20
o:l=ask	0 8 -14 0
o:l=at	-5 11 -4 -9
o:l=be	-15 17 0 0
o:l=between	4 1 -12 -1
o:l=but	17 -13 -1 0
o:l=by	35 -27 -6 -2
o:l=call	-8 8 0 0
o:l=end	-10 4 0 5
o:l=enter	10 -8 0 0
o:l=evening	12 -12 0 0
o:l=expect	11 -2 -7 0
o:l=for	2 -11 10 2
o:l=from	-24 13 20 1
o:l=had	-9 10 0 0
o:l=if	7 5 -25 -11
o:l=in	-78 52 11 39
o:l=is	-15 17 0 -2
o:l=leave	-46 26 31 -5
o:l=maker	10 -8 0 0
o:l=meet	11 -7 -1 0
o:l=morning	11 -8 0 0
o:l=of	6 0 -2 -15
o:l=off	-11 3 8 0
o:l=on	12 0 -21 0
o:l=our	-12 13 5 -10
o:l=out	-13 14 0 0
o:l=over	18 -15 0 0
o:l=pay	10 -5 -2 0
o:l=put	12 -3 -7 0
o:l=reach	18 -15 0 0
o:l=say	-12 18 -3 -3
o:l=sell	10 -7 0 0
o:l=should	-8 3 -8 9
o:l=since	21 -14 -6 -4
o:l=so	13 -12 0 0
o:l=than	-25 17 10 0
o:l=that	22 -6 -15 -18
o:l=the	19 -16 1 -34
o:l=time	-25 28 -3 0
o:l=to	-68 32 58 -8
o:l=trade	9 -6 0 0
o:l=under	21 -17 0 -5
o:l=unless	-4 -22 18 0
o:l=until	2 -13 8 0
o:l=visit	-56 9 49 -4
o:l=visited	-26 12 13 0
o:l=want	12 -10 0 0
o:l=was	-6 10 -2 0
o:l=what	-15 7 0 11
o:l=whatever	13 -10 -1 0
o:l=when	13 -6 -8 0
o:l=whether	20 -10 -13 0
o:l=which	53 -62 1 -4
o:l=while	11 -7 0 0
o:l=with	59 -53 -16 -2
o:l=—	-11 18 -6 -5
o:l=•	17 -8 -8 0
o:m=arrived	23 -14 -8 -2
o:m=arrives	-22 6 7 2
o:m=assembly	47 -42 4 -13
o:m=bargain	4 -2 -12 4
o:m=broke up	-16 10 0 4
o:m=came	-23 28 -10 0
o:m=closed	32 -24 -9 -4
o:m=come	-35 17 19 6
o:m=comes	-17 14 6 -4
o:m=conference	17 -11 -1 -9
o:m=consultations	-13 20 -16 0
o:m=delegation	-28 -6 -25 47
o:m=delegations	-13 39 -26 -32
o:m=dinner	7 -18 12 -2
o:m=due	-23 -12 42 -11
o:m=edition	11 -10 0 0
o:m=ended	-12 14 1 -6
o:m=expected	-16 -13 31 -4
o:m=flies	-29 22 9 -2
o:m=fly	0 10 -14 -10
o:m=go	5 -5 8 -14
o:m=goes	13 -21 8 -9
o:m=here	10 -8 2 -11
o:m=host	0 12 -8 -4
o:m=invitation	-23 7 18 0
o:m=invited	-4 12 -5 0
o:m=land	12 -27 -5 15
o:m=landed	-10 14 -1 -1
o:m=lands	10 -15 6 -1
o:m=lunch	6 -20 15 -4
o:m=meet	-29 2 3 25
o:m=meeting	-10 7 1 -3
o:m=meetings	-9 13 -5 0
o:m=meets	0 -22 2 23
o:m=met	-52 35 5 8
o:m=negotiated	-23 30 -6 -5
o:m=negotiating	25 -13 -15 -8
o:m=negotiations	11 5 -17 -16
o:m=negotiator	-22 3 -5 27
o:m=negotiators	-12 29 -27 -9
o:m=parted	0 -9 13 -1
o:m=received	-27 22 0 5
o:m=rose	48 -28 -27 -2
o:m=round	-11 35 -66 -29
o:m=rounds	-8 9 -3 0
o:m=sat	-4 6 -10 5
o:m=session	-6 -8 7 10
o:m=settled	16 -12 -4 -6
o:m=shook hands	-21 5 19 -4
o:m=signed	8 5 -8 -23
o:m=sit	-11 13 -3 1
o:m=sits	7 -16 0 9
o:m=sitting	-19 15 -2 7
o:m=spent	-23 13 -3 11
o:m=summit	-15 -8 26 -12
o:m=table	-3 16 -17 -8
o:m=talk	19 -21 -6 7
o:m=talked	-1 19 -15 0
o:m=talking	13 0 -24 2
o:m=talks	-4 23 -65 11
o:m=there	4 1 -16 1
o:m=time	31 -23 -6 -13
o:m=to see	-14 2 14 -1
o:m=travel	-21 4 23 -4
o:m=travels	-17 8 15 -7
o:m=visit	-44 -27 53 11
o:m=visits	-19 -8 25 0
o:m=went	-5 13 -8 -8
o:m=where	8 2 -3 -11
o:meets	-63 36 28 18
o:r="	-23 17 9 -5
o:r='	15 -13 0 0
o:r='s	55 -43 -2 -44
o:r=(	-23 23 5 -9
o:r=)	18 -23 2 2
o:r=,	-52 43 9 1
o:r=-	15 -10 0 -1
o:r=.	-16 10 10 3
o:r=/	-4 0 -15 19
o:r=:	12 -20 14 -12
o:r=;	-27 6 21 4
o:r=<day-ahead>	-49 20 27 5
o:r=<day-gone>	-26 17 1 11
o:r=<day-today>	-20 26 -7 1
o:r=<end>	-15 3 9 9
o:r=<level>	41 -31 -8 -1
o:r=<name>	8 -13 4 0
o:r=<number>	54 -40 -20 -2
o:r=<organisation>	19 -17 0 0
o:r=<person>	34 -29 -4 -1
o:r=<span>	14 0 -16 -3
o:r=?	-7 14 0 -12
o:r=a	-3 -4 0 9
o:r=about	8 1 -23 2
o:r=accused	8 -4 0 0
o:r=after	-22 13 10 0
o:r=again	-20 24 0 -6
o:r=agree	-13 17 -4 0
o:r=agreement	19 -7 -13 0
o:r=air	13 0 -11 0
o:r=also	26 -8 -16 0
o:r=and	40 -15 -18 -37
o:r=announce	17 -17 -1 0
o:r=answer	31 -28 -2 -2
o:r=approve	17 -14 0 0
o:r=are	6 3 -9 -8
o:r=arrangement	14 -8 -4 0
o:r=as	2 5 -13 -1
o:r=ask	-5 -2 0 10
o:r=at	-17 24 -4 -7
o:r=back	-25 1 22 0
o:r=because	-14 14 0 0
o:r=before	-13 18 -11 0
o:r=begin	24 -20 -2 0
o:r=between	-8 12 -2 0
o:r=bill	-11 11 0 0
o:r=bring	-25 16 14 -1
o:r=by	-3 18 -33 -7
o:r=c	9 -8 0 0
o:r=call	0 -12 0 13
o:r=can	-7 -8 16 0
o:r=cannot	-11 -6 16 0
o:r=capital	13 -12 0 0
o:r=charge	1 -31 13 12
o:r=chip	10 -8 0 0
o:r=close	12 -10 0 0
o:r=come	-11 14 0 -3
o:r=conclude	-17 24 -8 0
o:r=confirm	20 -2 -11 -11
o:r=continue	-10 -4 0 14
o:r=could	21 -17 -2 0
o:r=count	-9 -21 -5 27
o:r=daily	-9 15 -1 -6
o:r=day	9 -7 0 0
o:r=de	15 -14 0 0
o:r=deal	17 -18 0 0
o:r=declare	-8 9 0 0
o:r=decline	17 -16 0 0
o:r=desk	-8 10 0 0
o:r=did	11 -12 -18 16
o:r=doe	17 -16 0 -5
o:r=double	23 -17 -5 0
o:r=drag	17 -15 0 0
o:r=drop	3 -2 -11 7
o:r=early	-24 16 10 0
o:r=el	15 -14 0 0
o:r=end	21 -19 4 -15
o:r=exchange	10 -8 0 0
o:r=expect	-1 11 -14 0
o:r=expire	10 -5 -2 0
o:r=explain	-20 21 0 0
o:r=extend	18 -16 0 0
o:r=fact	-26 -11 33 -4
o:r=fail	-33 25 -3 8
o:r=fall	-7 14 -9 0
o:r=firm	-9 9 0 0
o:r=followed	0 10 -9 0
o:r=for	-27 18 10 0
o:r=free	19 -12 -10 0
o:r=from	-62 68 -1 -9
o:r=gave	11 -11 0 -1
o:r=get	-14 -2 18 0
o:r=go	-6 0 14 -10
o:r=grant	0 16 -11 -5
o:r=had	-9 0 7 0
o:r=has	28 -12 -15 -24
o:r=have	17 -4 -17 -2
o:r=having	-20 21 0 0
o:r=he	9 -19 0 9
o:r=hold	37 -22 -11 -11
o:r=hope	13 -9 -1 0
o:r=hotel	-31 34 -5 0
o:r=house	22 -14 -8 0
o:r=i	15 -13 0 0
o:r=import	-9 12 -3 0
o:r=in	-110 62 64 13
o:r=instead	9 -4 -2 0
o:r=into	14 -9 -4 0
o:r=introduce	11 -8 0 0
o:r=is	-5 17 -12 -15
o:r=issued	-11 0 11 0
o:r=it	12 -5 -5 -6
o:r=its	10 -4 -3 0
o:r=keep	11 -11 0 0
o:r=know	16 -13 0 0
o:r=last	-3 7 -12 9
o:r=later	0 -13 13 0
o:r=leave	9 -25 11 0
o:r=let	17 -21 0 -1
o:r=levy	-4 -11 5 8
o:r=like	18 -17 0 0
o:r=list	17 -1 -13 0
o:r=live	-3 13 -10 0
o:r=make	18 -11 -3 0
o:r=mean	-16 10 -8 11
o:r=meet	3 4 -10 -5
o:r=more	13 -10 -1 0
o:r=move	0 -12 7 0
o:r=must	20 -16 0 0
o:r=need	20 -17 0 0
o:r=never	-9 0 11 0
o:r=new	20 -18 -2 0
o:r=next	-8 21 -6 -15
o:r=nobody	8 -7 0 0
o:r=nor	14 -1 -12 0
o:r=note	-5 -4 10 0
o:r=now	1 -30 24 0
o:r=object	23 -20 -2 0
o:r=of	42 -7 -25 -14
o:r=offer	11 -6 -1 -3
o:r=on	-97 64 23 23
o:r=one	23 -19 -1 0
o:r=opened	32 -10 -21 -4
o:r=or	7 -5 0 0
o:r=paper	-13 6 11 -4
o:r=passed	17 -16 0 0
o:r=pay	10 -4 -3 0
o:r=put	2 10 -17 -2
o:r=raise	-17 19 -1 0
o:r=ratified	13 -12 0 0
o:r=recall	-32 35 -1 -1
o:r=released	19 -4 -14 0
o:r=remain	-40 40 0 0
o:r=reply	-32 36 -3 -1
o:r=report	-8 11 -3 0
o:r=rise	21 -11 -12 0
o:r=round	-25 26 0 0
o:r=say	41 -37 -7 -16
o:r=sell	14 -11 0 0
o:r=settle	10 -8 0 0
o:r=should	14 -9 -3 0
o:r=since	11 -19 0 10
o:r=sir	-7 -3 10 0
o:r=staff	-9 0 12 -3
o:r=stand	10 -7 0 0
o:r=state	17 -11 -4 0
o:r=still	22 -26 0 0
o:r=stock	-22 22 0 0
o:r=summit	-14 -7 21 0
o:r=suspend	10 -2 -5 0
o:r=take	20 0 -19 -16
o:r=talk	-28 37 -10 -8
o:r=tell	9 -4 -4 0
o:r=term	13 -2 -9 0
o:r=that	3 -6 10 -25
o:r=the	23 -4 -36 -2
o:r=then	24 -21 0 0
o:r=there	-8 1 7 0
o:r=they	6 1 -11 -4
o:r=thi	-39 7 -21 45
o:r=three	15 -14 0 0
o:r=time	13 1 -14 -8
o:r=to	15 -9 -1 -11
o:r=too	18 -15 -3 0
o:r=trader	10 -9 0 0
o:r=truce	4 1 -11 0
o:r=turn	13 -10 0 0
o:r=twice	-24 30 -8 0
o:r=under	11 -4 -3 0
o:r=until	0 -13 -5 19
o:r=wait	25 -21 0 0
o:r=want	34 -28 0 -6
o:r=warn	15 -13 0 0
o:r=was	1 16 -27 -15
o:r=we	-9 10 0 0
o:r=welcomed	11 -10 0 0
o:r=were	0 7 -9 -3
o:r=what	-2 -16 16 0
o:r=who	10 -7 0 0
o:r=will	45 -22 -30 -8
o:r=wish	-15 16 0 0
o:r=with	-32 18 24 -8
o:r=withdraw	12 -4 -4 -1
o:r=within	7 -13 4 -3
o:r=without	-14 11 2 0
o:r=would	26 -18 -20 4
o:r=write	14 0 -12 0
o:r=you	8 -5 0 0
o:r=—	6 -16 13 -19
o:running	7 -14 9 -2
o:summit	-24 -57 80 -58
o:summit-near	-28 -27 72 -71
o:sure	-91 43 34 30
o:wished	41 -32 -9 -21
on record AR,US Washington	11 -3 -8 0
on record BR,US Brasília	10 -4 -3 0
on record BR,US Kuala Lumpur	-6 -32 37 0
on record BR,US Kuala Lumpur 2025 II	-19 -27 37 0
on record BR,US Washington	-2 17 -12 -10
on record BR,US Washington 2025 II	-17 23 -9 0
on record BR,US Washington 2026 II	16 -6 0 -8
on record CA,CN Beijing	-5 -20 20 0
on record CA,CN Beijing 2026 I	-5 -19 19 0
on record CA,CN Washington	13 -8 -3 0
on record CA,CN Washington 2026 I	12 -5 -6 0
on record CA,MX Ottawa	0 -14 0 14
on record CA,US Ottawa	26 -19 -5 0
on record CA,US Ottawa 2025 II	12 -7 -2 0
on record CA,US Washington	0 -14 18 -5
on record CA,US Washington 2025 I	11 -13 0 0
on record CA,US Washington 2025 II	-8 -5 18 -4
on record CH,GH Accra	-12 13 0 0
on record CH,US Bern	29 -21 -9 0
on record CH,US Bern 2025 II	25 -18 -7 0
on record CH,US Washington	-3 24 -34 -9
on record CH,US Washington 2025 II	-8 28 -32 -8
on record CN,EU Beijing	-20 -8 26 0
on record CN,EU Beijing 2025 II	-21 -5 26 0
on record CN,EU Brussels	-18 6 -1 13
on record CN,EU Brussels 2025 II	2 -15 0 11
on record CN,EU Paris	8 -6 0 0
on record CN,JP Beijing	-13 0 14 0
on record CN,JP Tokyo	-6 -3 9 0
on record CN,KR Busan	-21 -4 24 0
on record CN,KR Busan 2025 II	-21 -4 24 0
on record CN,NL Beijing	-22 0 -23 33
on record CN,NL Beijing 2025 II	-22 0 -23 33
on record CN,NL The Hague	12 -10 0 0
on record CN,RU New York	-17 25 -11 0
on record CN,RU New York 2026 II	-17 25 -11 0
on record CN,RU Stockholm	-15 15 0 0
on record CN,RU Stockholm 2026 II	-15 15 0 0
on record CN,RU Washington	-14 -28 35 0
on record CN,RU Washington 2026 II	-14 -28 35 0
on record CN,US Apec	16 -5 -11 0
on record CN,US Apec 2026 II	10 -4 -4 0
on record CN,US Beijing	-3 -55 45 -33
on record CN,US Beijing 2019 I	-30 32 -23 9
on record CN,US Beijing 2025 I	68 -21 -57 -3
on record CN,US Beijing 2025 II	51 -66 -14 -23
on record CN,US Beijing 2026 I	-85 -68 113 -19
on record CN,US Beijing 2026 II	44 -28 -19 -8
on record CN,US Boeing	14 -7 -5 0
on record CN,US Boeing 2026 I	13 -5 -4 0
on record CN,US Brussels	24 -19 -4 0
on record CN,US Buenos Aires	-20 -28 40 0
on record CN,US Buenos Aires 2018 II	-22 -7 26 0
on record CN,US Busan	5 -86 44 -20
on record CN,US Busan 2025 II	-35 -54 64 -10
on record CN,US Busan 2026 I	30 -25 -15 -3
on record CN,US Busan 2026 II	29 -27 -7 -1
on record CN,US Chicago	13 -7 -3 0
on record CN,US Cologny	12 -10 0 0
on record CN,US Cologny 2025 I	12 -10 0 0
on record CN,US Davos	-4 11 -9 0
on record CN,US Davos 2026 I	-4 11 -9 0
on record CN,US Geneva	-13 30 -40 -23
on record CN,US Geneva 2025 I	-29 42 -26 -12
on record CN,US Geneva 2025 II	11 -4 -10 -6
on record CN,US Geneva 2026 I	12 -10 -1 0
on record CN,US Geneva 2026 II	-13 14 0 0
on record CN,US Gimhae	16 -2 -12 0
on record CN,US Gimhae 2025 II	15 -1 -12 0
on record CN,US Gyeongju	21 -15 -7 0
on record CN,US Gyeongju 2025 II	21 -15 -7 0
on record CN,US Hong Kong	18 -13 -1 0
on record CN,US Incheon	-3 18 -21 0
on record CN,US Incheon 2026 I	-3 18 -21 0
on record CN,US Investment	10 -5 0 -1
on record CN,US Investment 2026 I	10 -5 0 0
on record CN,US Kuala Lumpur	-32 55 -46 -13
on record CN,US Kuala Lumpur 2025 II	-42 62 -40 -11
on record CN,US Kuala Lumpur 2026 II	10 -6 -2 0
on record CN,US London	-40 58 -44 -13
on record CN,US London 2025 I	-42 56 -32 -5
on record CN,US Madrid	-48 59 -22 -8
on record CN,US Madrid 2025 II	-51 61 -19 -7
on record CN,US Merdeka	12 -9 0 0
on record CN,US Merdeka 2025 II	12 -9 0 0
on record CN,US New York	-8 27 -34 3
on record CN,US New York 2025 I	26 -24 0 0
on record CN,US New York 2025 II	26 -24 0 0
on record CN,US New York 2026 I	10 -8 0 0
on record CN,US New York 2026 II	-54 63 -30 4
on record CN,US Nexperia	9 -7 0 0
on record CN,US Nexperia 2025 II	9 -7 0 0
on record CN,US Ninety	10 -7 0 0
on record CN,US Ohio	14 -12 0 0
on record CN,US Osaka	-22 -38 48 0
on record CN,US Osaka 2025 II	0 -21 20 0
on record CN,US Palacio de Santa Cruz	16 -16 0 0
on record CN,US Palacio de Santa Cruz 2025 II	16 -16 0 0
on record CN,US Paris	-38 57 -26 -10
on record CN,US Paris 2026 I	-46 62 -24 -9
on record CN,US Presidents	11 0 -10 0
on record CN,US Rosenbad	32 -30 -1 0
on record CN,US Rosenbad 2025 II	32 -30 -1 0
on record CN,US Rotterdam	12 -10 0 0
on record CN,US Rotterdam 2025 II	9 -7 0 0
on record CN,US Seoul	0 27 -34 -8
on record CN,US Seoul 2026 I	0 28 -32 -8
on record CN,US Shanghai	12 -8 -3 0
on record CN,US Shanghai 2025 I	11 -9 0 0
on record CN,US Shanghai 2025 II	12 -10 0 0
on record CN,US Shenzhen	21 -32 7 -2
on record CN,US Shenzhen 2026 II	20 -31 7 -2
on record CN,US Steven Mnuchin	9 -9 0 0
on record CN,US Stockholm	-34 45 -21 -9
on record CN,US Stockholm 2025 II	-29 40 -18 -8
on record CN,US Supreme	11 -8 0 0
on record CN,US Tianjin	-2 -11 12 0
on record CN,US Tianjin 2025 II	-3 -11 12 0
on record CN,US TikTok	36 -32 -5 0
on record CN,US TikTok 2025 II	36 -32 -5 0
on record CN,US Tokyo	3 -18 6 0
on record CN,US Tokyo 2025 II	2 -17 6 0
on record CN,US Turnberry	-12 -4 16 0
on record CN,US Turnberry 2025 II	-12 -4 16 0
on record CN,US Washington	-15 -31 26 24
on record CN,US Washington 2018 II	-20 3 -10 25
on record CN,US Washington 2019 I	-41 54 -30 0
on record CN,US Washington 2019 II	-30 43 -24 -5
on record CN,US Washington 2020 I	-13 18 -8 0
on record CN,US Washington 2025 I	61 7 -92 -27
on record CN,US Washington 2025 II	60 -78 -74 49
on record CN,US Washington 2026 I	32 -65 9 -28
on record CN,US Washington 2026 II	-75 -98 121 -45
on record CO,EC Bogotá	10 -8 0 0
on record CO,EC Rumichaca	0 -9 9 0
on record CR,PA Panama	13 -12 0 0
on record DZ,PT Lisbon	9 -7 0 0
on record EC,TR Ankara	13 -11 0 0
on record EG,KE Cairo	-19 6 12 0
on record EG,KE Nairobi	-13 14 0 0
on record EG,TR Cairo	12 -11 0 0
on record EU,GB London	-19 -13 27 0
on record EU,IN New Delhi	-11 -15 24 0
on record EU,IN New Delhi 2026 I	-10 -17 24 0
on record EU,KE Brussels	-20 24 -3 0
on record EU,TR Brussels	-12 13 0 0
on record EU,US Brussels	29 -16 -17 -8
on record EU,US Brussels 2021 I	-8 -11 17 0
on record EU,US Brussels 2025 II	26 -5 -34 -5
on record EU,US Brussels 2026 I	10 -4 -5 0
on record EU,US Davos	27 -20 -10 0
on record EU,US Davos 2026 I	27 -20 -10 0
on record EU,US Paris	-13 16 -2 0
on record EU,US Paris 2025 I	-18 20 -1 0
on record EU,US Stockholm	-18 19 0 0
on record EU,US Stockholm 2025 II	-18 19 0 0
on record EU,US Turnberry	-35 -24 46 0
on record EU,US Turnberry 2025 II	-34 -21 43 0
on record EU,US Washington 2025 II	0 -9 10 0
on record GB,IN London	13 -8 -5 0
on record GB,US Geneva	-31 38 -3 -8
on record GB,US Geneva 2025 I	-31 38 -3 -8
on record GB,US London	15 -11 -1 0
on record GB,US London 2025 I	11 -7 0 0
on record GB,US Washington	13 -12 -1 0
on record GB,US Washington 2025 I	19 -7 -11 0
on record GB,US Washington 2025 II	13 -2 -11 0
on record ID,US Jakarta	14 -9 -4 0
on record ID,US Washington	32 -18 -18 -1
on record ID,US Washington 2025 II	8 0 -9 0
on record ID,US Washington 2026 I	27 -21 -11 0
on record IN,US Delhi	24 -20 -1 -3
on record IN,US Delhi 2025 II	21 -17 0 -3
on record IN,US New Delhi	0 -15 1 17
on record IN,US New Delhi 2025 II	4 -8 -19 19
on record IN,US New Delhi 2026 I	13 -10 0 0
on record IN,US Washington	-5 -28 5 24
on record IN,US Washington 2025 II	-3 -14 -7 21
on record IN,US Washington 2026 I	14 -6 -4 -1
on record JP,PE Lima	-18 17 1 0
on record JP,US Busan	-14 -3 17 0
on record JP,US Stockholm	-8 12 0 0
on record JP,US Stockholm 2025 II	-8 12 0 0
on record JP,US Tokyo	10 -46 19 -9
on record JP,US Tokyo 2025 II	3 -40 22 -6
on record JP,US Washington	-17 39 -33 -19
on record JP,US Washington 2025 I	-22 25 -2 0
on record JP,US Washington 2025 II	-6 27 -30 -17
on record KR,PE Lima	-12 20 -5 -6
on record KR,US Gyeongju	-24 -23 40 0
on record KR,US Gyeongju 2025 II	-24 -23 40 0
on record KR,US Seoul	27 -13 -13 0
on record KR,US Seoul 2025 II	26 -16 -11 0
on record KR,US Washington	-21 23 5 -11
on record KR,US Washington 2025 II	-15 7 11 -5
on record KR,US Washington 2026 I	-10 17 -7 0
on record MX,US Mexico City	-5 9 -4 0
on record MX,US Washington	-3 -1 -12 15
on record MX,US Washington 2025 II	-2 0 -10 8
on record MY,US Kuala Lumpur	-44 36 4 0
on record MY,US Kuala Lumpur 2025 II	-45 36 4 0
on record MZ,ZA Maputo	-17 23 0 -3
on record PH,US Washington	-31 -9 36 0
on record PH,US Washington 2025 II	-32 -8 36 0
on record RW,UG Kigali	-16 18 0 0
on record TW,US Taipei	19 -13 -9 0
on record TW,US Taipei 2026 I	19 -12 -9 0
on record TW,US Washington	26 -15 -11 0
on record TW,US Washington 2026 I	23 -13 -9 0
on record US,VN Hanoi	14 -10 -1 0
on record US,VN Hanoi 2025 II	14 -10 -1 0
on record US,VN Kuala Lumpur	7 2 -12 0
on record US,VN Kuala Lumpur 2025 II	7 2 -12 0
on record US,VN Washington	-9 18 -5 -6
on record US,VN Washington 2025 II	-5 9 -3 0
pair: n=1	4 -5 1 4
pair: n=2	4 1 -4 -14
pair: n=3	8 7 -18 -8
pair: n=4	1 6 -8 -9
pair: n=5	-4 22 -24 -3
pair: not-both	5 6 -10 -7
pair:both n=2	11 0 -8 -11
pair:both n=5	3 2 -14 4
pair:city 	-23 18 12 -2
pair:city both	-4 5 5 -19
pair:city coming+ended	14 -4 -3 -6
pair:city day=l0	-22 16 5 0
pair:city day=l1	-36 19 17 0
pair:city day=l2	-1 -10 18 -11
pair:city day=l3	13 -17 5 -4
pair:city day=l4	12 -5 -11 5
pair:city day=l5	4 -13 9 -1
pair:city day=r2	14 -10 0 -3
pair:city day=r4	-21 19 0 3
pair:city ended	8 10 -25 -1
pair:city ended+running	15 -25 16 -3
pair:city n=1	-4 5 5 -13
pair:city n=2	-7 8 -3 3
pair:city n=3	11 -6 -2 -5
pair:city part:sure	10 -4 7 -22
pair:city prev:sure	-10 16 -9 0
pair:city sent:sure	-18 11 12 0
pair:coming both	14 -12 -4 0
pair:coming n=1	0 10 -2 -18
pair:coming n=2	14 -18 -7 11
pair:coming n=3	8 -15 9 0
pair:coming not-both	3 -1 3 -9
pair:coming+ended n=1	17 -12 -2 0
pair:coming+ended n=2	0 9 -5 -5
pair:coming+ended not-both	17 -8 -8 -4
pair:coming+running n=1	9 0 -8 -5
pair:coming+running not-both	2 5 -12 -6
pair:day-none 	13 1 -10 -12
pair:day-none both	20 -6 -26 5
pair:day-none coming	10 -7 -3 -2
pair:day-none ended	7 -18 10 6
pair:day-none ended+running	6 -4 3 -17
pair:day-none n=1	16 -10 -9 0
pair:day-none n=2	1 -5 15 -12
pair:day-none n=3	9 1 -25 1
pair:day-none n=5	11 -4 -6 0
pair:day-none not-both	7 -3 8 -15
pair:day-none part:sure	15 -8 -1 -19
pair:day-none prev:sure	9 -8 -6 9
pair:day-none running	4 -5 -11 11
pair:day-none sent:sure	-2 12 -9 -13
pair:day=l0 	-4 8 -3 0
pair:day=l0 both	12 6 -22 -5
pair:day=l0 coming	10 -9 0 0
pair:day=l0 ended	1 8 -11 0
pair:day=l0 n=2	6 8 -18 0
pair:day=l0 n=3	9 -5 0 0
pair:day=l0 n=4	-11 13 0 0
pair:day=l0 no-word	18 -9 -12 0
pair:day=l0 part:sure	8 6 -12 0
pair:day=l0 prev:sure	-14 7 8 0
pair:day=l0 sent:sure	-4 9 -4 0
pair:day=l1 	-9 6 1 -2
pair:day=l1 both	1 -9 15 -10
pair:day=l1 coming	-2 9 -13 2
pair:day=l1 ended	10 -9 0 -2
pair:day=l1 n=1	0 -4 10 -11
pair:day=l1 n=3	-18 17 -3 3
pair:day=l1 n=4	-14 19 -8 0
pair:day=l1 n=many	10 -10 0 0
pair:day=l1 not-both	-10 13 -14 3
pair:day=l1 sent:sure	-10 -2 9 5
pair:day=l2 	11 -6 -2 -10
pair:day=l2 coming	-14 8 4 0
pair:day=l2 ended+running	10 -21 10 0
pair:day=l2 n=1	-12 11 9 -14
pair:day=l2 n=3	26 -18 -6 -3
pair:day=l2 no-word	12 -17 6 -5
pair:day=l2 not-both	0 -5 12 -8
pair:day=l2 part:sure	10 -6 -1 -1
pair:day=l2 sent:sure	-12 18 -2 -7
pair:day=l3 both	7 -13 1 1
pair:day=l3 coming	16 -10 -2 -6
pair:day=l3 ended	11 -9 -1 0
pair:day=l3 n=1	4 -13 11 -3
pair:day=l3 n=2	2 9 -16 0
pair:day=l3 n=3	2 8 -3 -9
pair:day=l3 n=4	13 -11 0 0
pair:day=l3 no-word	6 -5 -5 5
pair:day=l3 not-both	9 0 -5 -11
pair:day=l3 part:sure	5 1 0 -18
pair:day=l3 running	11 -10 0 0
pair:day=l3 sent:sure	11 -9 -3 0
pair:day=l4 	4 8 -16 -2
pair:day=l4 both	0 -4 -3 13
pair:day=l4 ended	0 -13 4 10
pair:day=l4 n=1	-17 4 2 15
pair:day=l4 n=2	26 -13 -11 -5
pair:day=l4 no-word	18 0 -17 -17
pair:day=l4 part:sure	-40 13 7 16
pair:day=l4 prev:sure	0 -2 -4 9
pair:day=l4 running	1 -12 4 2
pair:day=l4 sent:sure	25 -22 -1 -3
pair:day=l5 ended	7 1 -12 0
pair:day=l5 n=1	19 -16 0 -3
pair:day=l5 n=2	-10 15 -1 -2
pair:day=l5 sent:sure	10 -6 0 0
pair:day=r0 	-11 9 1 0
pair:day=r0 both	-17 24 0 -11
pair:day=r0 coming	-6 -7 0 15
pair:day=r0 ended	0 9 -7 -5
pair:day=r0 n=1	-5 10 -2 -6
pair:day=r0 n=3	-2 -14 17 5
pair:day=r0 n=4	-1 7 0 -9
pair:day=r0 no-word	2 2 0 -13
pair:day=r0 not-both	0 -9 0 13
pair:day=r0 sent:sure	-19 3 5 19
pair:day=r1 	-1 -5 4 9
pair:day=r1 both	-14 7 8 -5
pair:day=r1 coming+ended	14 -3 -8 -10
pair:day=r1 coming+running	12 -11 0 0
pair:day=r1 ended	-14 14 3 -1
pair:day=r1 ended+running	-14 17 -7 1
pair:day=r1 n=2	-12 -1 8 9
pair:day=r1 no-word	0 8 -13 -1
pair:day=r1 part:sure	4 -11 0 10
pair:day=r1 prev:sure	-18 10 13 -10
pair:day=r1 sent:sure	0 2 4 -17
pair:day=r2 	9 0 -6 -11
pair:day=r2 coming+running	-6 10 0 -1
pair:day=r2 ended	-18 11 7 2
pair:day=r2 n=1	-8 14 -4 -7
pair:day=r2 n=2	22 -10 -6 -18
pair:day=r2 n=4	10 -11 0 0
pair:day=r2 not-both	3 10 -12 -24
pair:day=r2 prev:sure	-2 14 -11 -5
pair:day=r2 running	10 -1 -8 -1
pair:day=r2 sent:sure	-12 9 8 -6
pair:day=r3 	-3 10 0 -9
pair:day=r3 both	16 -15 4 -8
pair:day=r3 coming	0 0 10 -9
pair:day=r3 ended	14 -2 -12 0
pair:day=r3 ended+running	8 -9 0 0
pair:day=r3 n=1	0 5 -9 0
pair:day=r3 n=2	5 1 3 -16
pair:day=r3 n=3	12 -5 0 -6
pair:day=r3 n=4	4 -8 4 0
pair:day=r3 no-word	9 -6 -2 0
pair:day=r3 not-both	3 8 -9 -12
pair:day=r3 part:sure	13 0 1 -17
pair:day=r3 sent:sure	-9 12 0 -4
pair:day=r4 	10 -15 -3 10
pair:day=r4 coming	-9 12 1 -7
pair:day=r4 ended	13 -11 -2 -1
pair:day=r4 n=1	1 -7 -2 11
pair:day=r4 n=2	-2 -12 14 1
pair:day=r4 n=3	3 15 -16 -10
pair:day=r4 not-both	10 -16 6 0
pair:day=r4 part:sure	11 -10 0 0
pair:day=r4 sent:sure	-5 0 -3 9
pair:day=r5 	11 -14 2 0
pair:day=r5 n=1	13 -20 3 0
pair:day=r5 no-word	14 -22 4 0
pair:day=r5 not-both	17 -12 -3 0
pair:ended n=1	8 0 -9 -9
pair:ended n=2	-10 5 8 -2
pair:ended n=3	8 -16 3 7
pair:ended n=4	10 -12 -2 3
pair:ended not-both	9 -12 7 0
pair:ended+running both	-2 4 3 -15
pair:ended+running n=1	-10 0 18 -2
pair:ended+running n=2	15 -11 0 -11
pair:ended+running not-both	3 -11 10 -4
pair:l=" 	13 -7 -2 0
pair:l=" n=1	11 -5 -1 0
pair:l=" not-both	18 -13 0 0
pair:l=" unknown	21 -15 -1 0
pair:l=& 	2 -9 0 4
pair:l=& no-word	10 -7 0 0
pair:l=& not-both	2 -9 0 4
pair:l=& unknown	2 -9 0 4
pair:l=( 	4 0 -13 0
pair:l=( both	12 -4 -3 -1
pair:l=( day=l0	16 -11 0 -1
pair:l=( n=1	10 -3 -5 -1
pair:l=( n=2	-16 18 0 0
pair:l=( n=3	15 -21 -1 5
pair:l=/ 	-13 14 0 0
pair:l=/ no-word	-13 14 0 0
pair:l=/ not-both	-14 15 0 0
pair:l=<begin> 	-6 5 2 7
pair:l=<begin> both	-2 8 -7 0
pair:l=<begin> city	-10 6 6 -3
pair:l=<begin> coming	0 3 3 -16
pair:l=<begin> day=r2	-10 9 -6 10
pair:l=<begin> day=r3	8 5 -17 -8
pair:l=<begin> day=r4	-1 0 8 -14
pair:l=<begin> ended	28 -27 0 -6
pair:l=<begin> not-both	8 -11 5 -1
pair:l=<begin> part:sure	36 -17 -15 -17
pair:l=<begin> prev:sure	-16 20 0 -1
pair:l=<begin> running	12 -7 -2 -1
pair:l=<begin> seat-home	-3 5 -9 12
pair:l=<begin> seat-other	-16 9 8 0
pair:l=<begin> unknown	19 -14 -4 -5
pair:l=[ unknown	11 -10 0 0
pair:l=a 	-20 10 0 12
pair:l=a day-none	-21 6 3 13
pair:l=a day=r3	11 -9 0 0
pair:l=a n=1	-13 4 -3 15
pair:l=a no-word	-17 13 0 3
pair:l=a not-both	-9 7 0 2
pair:l=a part:sure	9 -3 -3 0
pair:l=a prev:sure	-13 5 0 8
pair:l=a seat-home	-25 14 5 8
pair:l=a seat-side	-10 2 0 9
pair:l=a sent:sure	9 -9 0 0
pair:l=a unknown	18 -8 -7 -3
pair:l=after both	0 13 -13 0
pair:l=after day-none	-12 7 7 -2
pair:l=after day=l1	-5 10 -4 0
pair:l=after ended+running	11 -9 0 0
pair:l=after n=1	11 -4 -7 0
pair:l=after n=2	6 -8 1 0
pair:l=after n=3	-22 18 3 0
pair:l=after part:sure	13 -11 0 0
pair:l=after prev:sure	-14 5 7 0
pair:l=after sent:sure	-11 9 0 0
pair:l=after unknown	-10 2 8 0
pair:l=and 	13 -11 -3 0
pair:l=and both	29 -22 -13 0
pair:l=and coming	-5 8 -1 0
pair:l=and day-none	-13 17 -6 0
pair:l=and day=l3	14 -11 0 0
pair:l=and day=l4	11 -8 0 0
pair:l=and day=r0	1 -16 9 0
pair:l=and day=r1	15 -9 0 -1
pair:l=and ended	-14 9 7 0
pair:l=and n=1	34 -25 -9 -2
pair:l=and n=2	0 -6 12 -7
pair:l=and n=3	-5 9 -8 2
pair:l=and n=4	-12 15 0 -1
pair:l=and no-word	11 -11 0 -1
pair:l=and not-both	-16 14 10 -7
pair:l=and part:sure	12 -1 -10 -6
pair:l=and prev:sure	-2 -5 10 0
pair:l=and running	11 -2 0 -5
pair:l=and seat-home	18 -22 -8 6
pair:l=and seat-other	18 -12 -6 0
pair:l=and seat-side	7 0 -4 -13
pair:l=and sent:sure	-12 14 -4 0
pair:l=and unknown	-14 9 12 -3
pair:l=are day-none	-12 12 0 0
pair:l=are n=2	-11 11 0 0
pair:l=are no-word	-10 10 0 0
pair:l=are not-both	-10 10 0 0
pair:l=are unknown	-10 10 0 0
pair:l=asked not-both	11 -7 -2 0
pair:l=at 	-13 9 2 3
pair:l=at both	-12 8 6 -1
pair:l=at city	9 -1 -12 0
pair:l=at coming	4 -14 11 -4
pair:l=at coming+ended	-13 15 0 0
pair:l=at day-none	-8 0 5 9
pair:l=at day=l3	-7 10 0 -1
pair:l=at day=r0	12 -1 -15 0
pair:l=at day=r1	-21 9 12 -3
pair:l=at day=r2	-1 10 -10 0
pair:l=at day=r3	11 -9 0 -2
pair:l=at ended+running	15 -14 0 0
pair:l=at n=1	-20 10 6 5
pair:l=at n=2	7 0 -6 -8
pair:l=at part:sure	3 5 -3 -11
pair:l=at prev:sure	18 -11 -6 0
pair:l=at running	-16 18 0 0
pair:l=at seat-home	0 -11 14 -3
pair:l=at sent:sure	-13 14 1 -5
pair:l=at unknown	-13 10 3 0
pair:l=be coming	-10 12 0 0
pair:l=be day-none	-11 13 0 0
pair:l=be no-word	-8 9 0 0
pair:l=be not-both	-11 12 0 0
pair:l=be unknown	-8 9 0 0
pair:l=before both	8 -6 0 0
pair:l=between both	20 -13 -5 0
pair:l=between day-none	-13 15 -2 0
pair:l=between not-both	-20 21 0 0
pair:l=between seat-home	10 -6 -1 0
pair:l=but day-none	12 -10 0 0
pair:l=by 	16 -13 0 0
pair:l=by day-none	12 -7 0 0
pair:l=by n=1	11 -6 0 0
pair:l=by no-word	15 -9 0 -1
pair:l=by not-both	15 -10 0 0
pair:l=by unknown	12 -8 0 0
pair:l=came day-none	-16 13 1 0
pair:l=commerce, 	18 -14 -2 0
pair:l=commerce, n=1	15 -13 0 0
pair:l=commerce, no-word	18 -14 -2 0
pair:l=commerce, not-both	18 -14 -2 0
pair:l=commerce, unknown	9 -8 0 0
pair:l=conference, 	-2 9 -5 -2
pair:l=conference, day=r0	-3 9 -3 -2
pair:l=conference, no-word	-2 9 -5 -2
pair:l=conference, not-both	-2 9 -5 -2
pair:l=conference, unknown	-12 13 0 0
pair:l=for 	5 -17 7 4
pair:l=for both	-11 0 10 2
pair:l=for city	-19 -2 19 5
pair:l=for coming	-25 14 10 3
pair:l=for day-none	9 -5 -5 0
pair:l=for day=l2	-14 1 13 0
pair:l=for day=l3	-4 -8 12 0
pair:l=for day=r0	13 -10 -1 0
pair:l=for day=r1	-20 17 0 5
pair:l=for day=r2	-3 -7 11 0
pair:l=for n=1	-18 11 10 0
pair:l=for n=3	3 -28 7 15
pair:l=for no-word	-15 -2 18 4
pair:l=for not-both	-8 0 5 5
pair:l=for part:sure	-10 15 -3 0
pair:l=for seat-home	14 -3 -13 0
pair:l=for seat-side	0 -13 7 4
pair:l=for sent:sure	4 -10 0 5
pair:l=for unknown	-16 15 1 0
pair:l=fox both	9 -8 0 0
pair:l=fox n=1	11 -9 0 0
pair:l=fox unknown	12 -10 0 0
pair:l=from 	-14 14 -10 10
pair:l=from both	-14 12 0 0
pair:l=from city	6 -11 0 10
pair:l=from coming	30 -21 -3 -6
pair:l=from day-none	10 -13 3 4
pair:l=from day=l2	-8 0 9 0
pair:l=from day=r0	-16 13 3 0
pair:l=from day=r1	14 -4 -14 0
pair:l=from day=r3	-17 18 0 0
pair:l=from day=r4	-6 -8 5 10
pair:l=from ended+running	-11 0 11 0
pair:l=from n=2	-14 17 -5 0
pair:l=from n=3	12 -7 -1 -3
pair:l=from no-word	-18 15 8 1
pair:l=from part:sure	26 -21 0 -6
pair:l=from prev:sure	24 -19 -4 0
pair:l=from running	15 -14 0 0
pair:l=from seat-other	-8 3 10 -5
pair:l=from seat-side	15 0 -27 -12
pair:l=from sent:sure	-5 1 -6 8
pair:l=from unknown	-22 15 8 0
pair:l=geneva, 	-10 11 0 0
pair:l=host: 	10 -9 0 0
pair:l=host: day-none	10 -9 0 0
pair:l=host: n=2	11 -10 0 0
pair:l=host: not-both	11 -10 0 0
pair:l=host: unknown	12 -10 0 0
pair:l=if day-none	-7 11 -4 0
pair:l=if n=2	-8 11 0 0
pair:l=if no-word	-15 21 -6 0
pair:l=if seat-home	9 -9 0 0
pair:l=if unknown	-15 16 0 0
pair:l=in 	4 -7 8 -5
pair:l=in both	-34 17 18 -1
pair:l=in city	16 -1 -8 -18
pair:l=in coming+ended	17 -8 -7 -3
pair:l=in day-none	9 -5 0 -15
pair:l=in day=l1	-16 0 14 7
pair:l=in day=l3	-11 8 3 0
pair:l=in day=l4	-6 -2 0 14
pair:l=in day=r0	-4 -6 8 7
pair:l=in day=r1	-8 -1 2 11
pair:l=in day=r2	-8 21 -17 -10
pair:l=in day=r3	-3 13 0 -13
pair:l=in ended	-21 17 -3 9
pair:l=in ended+running	-17 13 4 -1
pair:l=in n=1	-13 10 3 -2
pair:l=in n=2	-21 8 9 10
pair:l=in n=3	11 -4 -12 0
pair:l=in n=4	14 -13 4 -8
pair:l=in part:sure	-27 12 10 6
pair:l=in prev:sure	-14 11 1 0
pair:l=in running	-15 10 0 7
pair:l=in seat-home	9 -7 1 -5
pair:l=in seat-side	6 -11 -2 6
pair:l=in sent:sure	2 -3 8 -7
pair:l=in unknown	-46 25 22 13
pair:l=into no-word	-12 14 0 0
pair:l=is day-none	-17 16 2 0
pair:l=is n=1	-15 18 -3 0
pair:l=july, 	-4 -4 0 9
pair:l=leaves 	-10 0 12 0
pair:l=leaves both	-11 0 12 0
pair:l=leaves day-none	-7 -3 12 0
pair:l=leaves no-word	-7 -3 12 0
pair:l=left n=1	-3 12 -7 0
pair:l=left no-word	-9 16 -5 0
pair:l=left not-both	4 3 -11 0
pair:l=live: 	9 -6 0 0
pair:l=live: day-none	9 -6 0 0
pair:l=live: n=2	9 -6 0 0
pair:l=live: not-both	9 -6 0 0
pair:l=live: unknown	10 -7 0 0
pair:l=may, sent:sure	-9 9 0 0
pair:l=morning 	10 -7 0 0
pair:l=morning n=1	9 -5 0 0
pair:l=morning no-word	10 -6 -1 0
pair:l=morning not-both	9 -7 0 0
pair:l=morning unknown	9 -7 0 0
pair:l=morning, 	10 -2 -6 0
pair:l=mr unknown	12 -11 0 0
pair:l=near both	14 -7 -8 0
pair:l=near city	14 -19 0 0
pair:l=near day-none	-9 4 0 5
pair:l=near no-word	-13 6 1 5
pair:l=near not-both	-17 9 2 5
pair:l=near unknown	-22 18 0 5
pair:l=next: 	-9 11 0 0
pair:l=next: n=1	-11 13 0 0
pair:l=next: not-both	-13 15 0 0
pair:l=of 	-5 6 4 -13
pair:l=of both	6 -8 5 -10
pair:l=of city	9 -5 0 -6
pair:l=of coming	16 -4 -8 -1
pair:l=of day-none	1 5 -18 6
pair:l=of day=l2	12 -12 0 0
pair:l=of day=l3	8 -6 0 0
pair:l=of day=l4	9 -4 0 0
pair:l=of day=r0	6 -20 13 0
pair:l=of day=r3	-8 0 11 0
pair:l=of day=r4	-7 11 -4 0
pair:l=of n=2	-13 9 2 3
pair:l=of n=3	11 -10 0 0
pair:l=of prev:sure	33 -25 -3 -2
pair:l=of running	-2 -12 0 13
pair:l=of seat-home	16 -13 -1 -2
pair:l=of sent:sure	-8 -1 15 -1
pair:l=of unknown	-11 5 2 5
pair:l=off 	-14 2 11 0
pair:l=off both	-4 -7 10 0
pair:l=off n=1	-6 -6 11 0
pair:l=off no-word	-1 -8 8 0
pair:l=off unknown	-11 1 8 0
pair:l=office, 	12 -10 0 0
pair:l=office, day-none	11 -9 0 0
pair:l=on both	19 -13 -2 0
pair:l=on coming	-16 18 0 0
pair:l=on n=1	-11 16 -7 0
pair:l=on no-word	23 -19 -6 0
pair:l=on not-both	-10 17 -7 -2
pair:l=on part:sure	-9 14 0 -4
pair:l=on seat-home	-11 11 0 0
pair:l=our day-none	-9 3 9 -5
pair:l=our seat-home	-6 -1 12 -2
pair:l=reached n=1	11 -10 0 0
pair:l=round, day-none	-11 11 0 0
pair:l=round, n=1	-17 18 0 0
pair:l=round, unknown	-13 13 0 0
pair:l=round: n=1	-12 13 0 0
pair:l=said 	-11 15 -3 0
pair:l=said day-none	-11 12 0 0
pair:l=said n=1	-14 19 -4 0
pair:l=said not-both	-17 20 -2 0
pair:l=should 	-9 2 -2 8
pair:l=should both	1 -9 0 8
pair:l=should day-none	-10 3 -2 8
pair:l=should n=2	-9 10 0 0
pair:l=should no-word	-8 2 -3 8
pair:l=should not-both	-11 12 0 0
pair:l=since both	20 -14 -7 0
pair:l=since city	11 -8 0 0
pair:l=since day-none	-7 10 0 0
pair:l=since day=l2	14 -13 0 0
pair:l=since ended+running	10 -3 -5 -2
pair:l=since n=2	9 -8 0 0
pair:l=since no-word	11 -16 3 0
pair:l=since sent:sure	-9 11 0 0
pair:l=than 	-19 16 2 0
pair:l=that 	7 6 -24 -8
pair:l=that city	11 -10 0 0
pair:l=that coming	-7 -7 10 7
pair:l=that day-none	-16 7 12 0
pair:l=that day=l1	12 -7 -4 0
pair:l=that ended	-6 -6 14 0
pair:l=that n=1	10 -17 4 0
pair:l=that n=3	-13 14 0 0
pair:l=that no-word	-14 9 5 0
pair:l=that prev:sure	8 -13 3 0
pair:l=that sent:sure	14 -7 -4 0
pair:l=the 	-3 10 -2 -9
pair:l=the both	25 -5 -29 0
pair:l=the city	-8 -4 15 -1
pair:l=the coming	31 -14 -20 -5
pair:l=the day-none	-17 15 2 1
pair:l=the day=l1	14 -2 -15 0
pair:l=the day=l3	8 11 -20 0
pair:l=the day=r0	16 -16 -6 0
pair:l=the day=r2	-11 -3 18 -6
pair:l=the day=r3	9 -3 -2 0
pair:l=the ended+running	-23 11 14 0
pair:l=the n=2	4 -3 2 -14
pair:l=the n=5	-11 13 -1 0
pair:l=the no-word	-6 10 -1 -5
pair:l=the not-both	-11 1 21 -31
pair:l=the part:sure	3 0 0 -10
pair:l=the running	9 -13 0 0
pair:l=the seat-home	0 12 -8 -7
pair:l=the seat-side	-9 5 3 4
pair:l=the sent:sure	29 -12 -19 -1
pair:l=the unknown	45 -21 -44 -21
pair:l=times day=l2	-9 11 0 0
pair:l=to 	-11 9 1 0
pair:l=to both	-18 7 11 0
pair:l=to city	9 1 -24 0
pair:l=to coming	-2 -4 16 -12
pair:l=to day-none	12 -18 12 -10
pair:l=to day=l2	-19 20 -2 0
pair:l=to day=l3	14 -16 3 -1
pair:l=to day=l4	-11 7 1 0
pair:l=to day=r0	-4 13 -12 0
pair:l=to day=r2	-6 10 -2 -1
pair:l=to day=r3	-14 11 0 3
pair:l=to ended	15 -9 -3 0
pair:l=to n=1	3 2 -3 -18
pair:l=to n=2	-25 4 22 5
pair:l=to n=3	-5 9 0 -3
pair:l=to no-word	2 10 -8 -21
pair:l=to not-both	1 2 0 -23
pair:l=to part:sure	-22 4 13 3
pair:l=to seat-home	-9 -1 17 -7
pair:l=to seat-side	5 -11 1 2
pair:l=to sent:sure	-8 -5 17 1
pair:l=to unknown	-26 28 8 -16
pair:l=trade 	13 -8 0 0
pair:l=trade no-word	9 -6 0 0
pair:l=trade unknown	13 -9 0 0
pair:l=trade, day-none	-8 13 -4 -2
pair:l=trade, day=r0	10 -6 0 0
pair:l=trade, seat-home	-15 16 0 0
pair:l=under n=1	10 -8 0 0
pair:l=under not-both	10 -8 0 0
pair:l=under unknown	14 -9 0 -4
pair:l=unless 	11 -8 0 0
pair:l=unless no-word	0 -10 6 0
pair:l=until 	13 -10 0 0
pair:l=until unknown	11 -9 0 0
pair:l=visit both	-11 3 7 0
pair:l=visit coming	-18 6 11 0
pair:l=visit day-none	-9 -1 12 0
pair:l=visit day=r1	-8 8 0 0
pair:l=visit n=1	-16 1 13 0
pair:l=visit part:sure	-18 5 12 0
pair:l=visit seat-home	-6 -1 10 0
pair:l=visited 	-14 0 14 0
pair:l=visited both	-19 0 16 0
pair:l=was 	9 -8 0 0
pair:l=was n=1	-7 9 0 0
pair:l=was n=2	12 -11 0 0
pair:l=what n=1	-13 8 2 2
pair:l=what n=2	7 -12 -3 7
pair:l=what no-word	-13 0 6 10
pair:l=what seat-side	-18 0 8 11
pair:l=when 	11 -8 -2 0
pair:l=when both	12 -11 0 0
pair:l=when n=2	9 -8 0 0
pair:l=when seat-home	11 -10 0 0
pair:l=where not-both	-13 14 0 0
pair:l=which 	14 -11 0 -1
pair:l=which no-word	3 -11 2 2
pair:l=which not-both	11 -5 0 -8
pair:l=which seat-side	7 -11 -3 4
pair:l=with 	-11 9 8 -2
pair:l=with both	10 0 -21 0
pair:l=with day-none	-13 5 10 1
pair:l=with day=l2	11 -8 -1 0
pair:l=with day=r2	11 -12 0 0
pair:l=with ended	10 -24 0 11
pair:l=with n=3	20 -19 0 0
pair:l=with not-both	-2 -10 15 3
pair:l=with prev:sure	18 -11 -4 0
pair:l=with running	9 -6 0 0
pair:l=with seat-home	-3 -9 17 -1
pair:l=with seat-other	17 -17 0 0
pair:l=with unknown	22 -17 -3 0
pair:l=— both	24 -13 -6 -5
pair:l=— city	-15 9 7 0
pair:l=— day-none	6 -10 -2 7
pair:l=— day=r0	-8 17 -2 -10
pair:l=— ended	13 -9 0 -1
pair:l=— n=2	-7 12 -4 -1
pair:l=— n=4	19 -18 0 0
pair:l=— not-both	-12 9 3 0
pair:l=— part:sure	17 -10 -1 -2
pair:l=— seat-side	4 -9 -1 7
pair:l=— unknown	19 -2 -10 -17
pair:no-word 	17 1 -12 -20
pair:no-word coming+ended	23 -13 -8 -5
pair:no-word coming+running	15 -6 -8 -3
pair:no-word ended	17 -20 -1 4
pair:no-word ended+running	13 -10 -1 -5
pair:no-word n=1	10 -4 -5 -4
pair:no-word n=2	16 -6 -10 -5
pair:no-word n=3	13 -10 6 -14
pair:no-word n=5	8 2 -21 4
pair:no-word n=many	10 -11 0 0
pair:no-word not-both	20 -10 -7 -10
pair:no-word running	-4 0 -7 16
pair:not-both n=1	11 -5 -3 -6
pair:not-both n=3	3 8 -8 -23
pair:not-both n=4	3 15 -25 -13
pair:not-both n=many	9 -10 0 0
pair:part:sure both	8 1 -17 -1
pair:part:sure coming	14 -4 -7 -6
pair:part:sure ended	6 -12 4 2
pair:part:sure ended+running	-19 11 16 -9
pair:part:sure n=1	13 -3 -10 -11
pair:part:sure n=2	0 -6 9 -2
pair:part:sure n=3	17 -10 -11 2
pair:part:sure not-both	16 -15 8 -10
pair:part:sure running	25 -11 -14 -13
pair:prev:sure 	-9 7 4 -1
pair:prev:sure both	-1 -11 9 2
pair:prev:sure ended+running	9 -17 5 0
pair:prev:sure n=2	0 -5 16 -20
pair:prev:sure n=3	-1 11 -7 -7
pair:prev:sure not-both	-5 14 -5 -12
pair:prev:sure running	8 -13 3 0
pair:running n=1	4 3 -16 0
pair:running n=2	8 -15 -2 11
pair:running n=3	10 -11 3 -3
pair:running not-both	5 -2 -8 5
pair:seat-home 	12 -1 -13 -6
pair:seat-home both	8 -12 0 0
pair:seat-home coming	-15 11 -8 13
pair:seat-home coming+ended	-1 9 -5 0
pair:seat-home day=l0	22 -7 -15 -1
pair:seat-home day=l4	16 -11 0 -9
pair:seat-home day=r0	8 -3 -7 0
pair:seat-home day=r2	-9 13 0 -9
pair:seat-home day=r3	-10 6 9 -4
pair:seat-home day=r4	-17 4 13 2
pair:seat-home ended	-17 -11 32 -4
pair:seat-home ended+running	1 -17 14 -6
pair:seat-home n=1	-4 16 -5 -15
pair:seat-home n=2	5 -36 28 3
pair:seat-home n=3	16 -7 -30 10
pair:seat-home n=4	-9 18 -8 -10
pair:seat-home no-word	9 0 -6 -13
pair:seat-home not-both	-5 8 2 -10
pair:seat-home part:sure	-9 -3 5 5
pair:seat-home running	14 0 -12 -13
pair:seat-other 	-8 9 -5 6
pair:seat-other both	-23 33 -17 5
pair:seat-other coming	9 -9 11 -15
pair:seat-other day=l1	8 -8 -9 6
pair:seat-other day=l3	-1 17 -12 -7
pair:seat-other day=r0	-3 -11 23 -14
pair:seat-other day=r2	-13 15 3 -8
pair:seat-other ended+running	-10 13 -3 0
pair:seat-other n=1	-1 -2 -4 9
pair:seat-other n=2	6 -3 11 -24
pair:seat-other n=5	-12 5 4 0
pair:seat-other no-word	0 -10 7 7
pair:seat-other not-both	15 -17 9 -14
pair:seat-other part:sure	4 12 -9 -20
pair:seat-other prev:sure	-9 18 -9 -8
pair:seat-side coming	16 -5 -11 -7
pair:seat-side coming+running	-12 17 -2 -1
pair:seat-side day-none	5 -13 4 3
pair:seat-side day=l0	18 1 -18 0
pair:seat-side day=l2	-12 9 8 -8
pair:seat-side day=l4	-14 4 -3 17
pair:seat-side day=r0	1 1 -14 12
pair:seat-side day=r1	11 -9 -4 1
pair:seat-side day=r2	1 -1 4 -17
pair:seat-side day=r4	10 0 -14 0
pair:seat-side ended	1 -3 -9 14
pair:seat-side n=2	13 -4 -16 0
pair:seat-side n=3	-5 -9 24 -7
pair:seat-side n=4	-8 1 1 9
pair:seat-side n=5	-10 22 -14 0
pair:seat-side no-word	9 -1 -11 -2
pair:seat-side prev:sure	7 -16 6 0
pair:seat-side running	9 -26 3 13
pair:sent:sure 	-8 1 3 6
pair:sent:sure coming	-2 -4 7 0
pair:sent:sure ended	-22 31 -5 -13
pair:sent:sure n=1	-24 12 24 -6
pair:sent:sure n=2	3 -1 -10 5
pair:sent:sure n=3	0 5 -13 6
pair:sent:sure not-both	-11 8 -5 8
pair:sent:sure running	-12 16 -2 0
pair:unknown 	21 -4 -20 -10
pair:unknown both	13 -1 -6 -18
pair:unknown coming	4 -7 6 -2
pair:unknown day-none	21 -4 -22 -9
pair:unknown day=l0	-9 4 5 1
pair:unknown day=l2	12 -6 -14 0
pair:unknown day=l3	11 -2 -16 0
pair:unknown day=l4	8 0 0 -16
pair:unknown day=r0	-24 14 10 3
pair:unknown day=r1	-16 5 15 -3
pair:unknown day=r2	10 -2 -18 5
pair:unknown day=r3	17 -7 -2 -15
pair:unknown day=r4	37 -39 3 0
pair:unknown ended+running	-5 14 -17 0
pair:unknown n=1	8 -2 -2 -6
pair:unknown n=2	5 5 -16 -6
pair:unknown n=3	5 5 -17 -3
pair:unknown n=4	30 -21 -9 -6
pair:unknown n=5	24 -24 -5 5
pair:unknown n=many	14 -19 4 0
pair:unknown no-word	20 -8 -9 -10
pair:unknown not-both	21 -7 -25 -2
pair:unknown part:sure	20 -10 -14 0
pair:unknown prev:sure	5 -3 6 -16
pair:unknown running	-1 4 -9 3
pair:unknown sent:sure	-4 10 -13 -1
part:calls	3 -5 -9 17
part:coming	17 -6 -6 -9
part:ended	14 -10 1 -10
part:experts	16 -38 -11 24
part:m=arrived	20 -10 -8 -2
part:m=assembly	8 -9 3 -2
part:m=broke up	-10 4 0 4
part:m=closed	24 -16 -7 -3
part:m=conference	14 -7 -5 -3
part:m=delegation	-7 -4 -11 20
part:m=delegations	16 2 -13 -20
part:m=dinner	8 -11 3 0
part:m=due	11 -6 3 -15
part:m=ended	1 0 6 -10
part:m=expected	20 -9 0 -13
part:m=fly	4 4 -11 -7
part:m=goes	8 -1 -4 -4
part:m=here	10 -14 8 -7
part:m=invited	-3 9 -3 0
part:m=land	2 -13 -4 9
part:m=landed	-7 11 0 -1
part:m=lunch	12 -13 0 -2
part:m=meet	15 -6 -10 0
part:m=meeting	0 8 -6 -9
part:m=meets	-1 -6 0 9
part:m=met	5 -11 6 3
part:m=negotiations	0 8 -1 -10
part:m=negotiators	2 9 -24 -5
part:m=rose	30 -22 -9 0
part:m=round	21 -2 -30 -34
part:m=session	-5 -4 1 10
part:m=settled	13 -8 -4 0
part:m=signed	7 -12 12 0
part:m=sit	3 5 -11 -3
part:m=sits	0 -7 0 9
part:m=sitting	-14 15 -1 0
part:m=spent	-7 -1 -1 11
part:m=stop	-11 10 1 0
part:m=table	7 0 -9 -2
part:m=talk	-5 -4 1 10
part:m=talked	4 5 -11 0
part:m=talking	3 0 -12 3
part:m=talks	6 4 -10 -13
part:m=visit	3 -12 4 0
part:m=visits	-14 -1 17 0
part:meets	30 -14 -16 -11
part:running	8 -5 -2 -6
part:summit	26 -26 8 -42
part:sure	17 -11 -4 -8
pc0=buy	19 -10 -9 0
pc0=end	14 -28 2 7
pc0=impose	4 -2 3 -8
pc0=return	-12 15 0 0
pc0=stay	-15 5 14 0
pc0=suspend	0 8 -11 -6
pc0=target	-10 -14 18 6
pc0=threaten	15 -10 -2 0
pc0=up	-3 2 -11 11
pc1=agree	0 4 -14 3
pc1=bear	4 0 -18 10
pc1=buy	14 -11 -1 0
pc1=deny	19 -17 -1 0
pc1=down	-7 16 -10 0
pc1=end	12 -24 2 7
pc1=impose	11 -2 -4 -11
pc1=return	-12 15 0 -1
pc1=sell	-17 16 0 0
pc1=stay	-9 1 12 -3
pc1=suspend	5 2 -13 -6
pc1=target	-7 -16 18 5
pc1=threaten	15 -11 -2 0
pc1=up	0 0 -10 6
pct0=agree future	14 -8 -7 0
pct0=agree perfect	12 -10 0 0
pct0=agree present-passive	-7 8 0 0
pct0=bear past	4 -2 -10 5
pct0=bear pluperfect	-9 10 0 0
pct0=begin future	17 -13 -1 0
pct0=begin modal	-7 6 -8 8
pct0=begin past	-2 6 0 -8
pct0=begin pluperfect	-9 10 0 0
pct0=begin present	10 -7 -3 0
pct0=buy future	11 -3 -7 0
pct0=deny past	11 -10 0 0
pct0=down past	4 10 -19 -4
pct0=down present	0 -8 5 5
pct0=end future	6 -12 2 0
pct0=end past	11 -4 -5 0
pct0=end present	0 -10 0 11
pct0=impose future-passive	3 -14 9 0
pct0=impose past	-10 10 5 -4
pct0=impose past-passive	1 1 -10 0
pct0=impose perfect	2 1 -12 0
pct0=impose perfect-passive	-15 14 3 -1
pct0=impose pluperfect	16 -26 0 7
pct0=impose present	18 -12 -4 -7
pct0=impose present-passive	-13 15 0 -2
pct0=propose past	3 -3 7 -11
pct0=propose pluperfect	9 -15 5 0
pct0=propose present	-10 13 -7 2
pct0=stay past	-10 5 13 -13
pct0=suspend future	-11 13 0 0
pct0=suspend present	-10 12 0 0
pct0=suspend present-passive	10 -9 0 0
pct0=target present	1 -10 10 0
pct0=up present	4 0 -10 0
pct1=agree future	14 -8 -7 0
pct1=agree present-passive	-7 8 0 0
pct1=bear future	4 -9 3 0
pct1=bear gerund	-2 9 -18 6
pct1=bear participle-passive	14 -10 -5 0
pct1=bear past	4 -2 -10 5
pct1=bear pluperfect	-9 10 0 0
pct1=begin future	12 -8 0 0
pct1=begin modal	-7 6 -8 8
pct1=begin past	0 6 -3 -8
pct1=begin pluperfect	-9 10 0 0
pct1=begin present	8 -2 -2 -8
pct1=buy future	10 -2 -5 0
pct1=deny past	11 -10 0 0
pct1=down past	4 10 -19 -4
pct1=down present	0 -8 5 5
pct1=end future	6 -12 2 0
pct1=end past	10 -4 -4 0
pct1=end present	0 -10 0 11
pct1=impose future-passive	8 -12 2 0
pct1=impose participle-passive	9 -4 -5 0
pct1=impose past	-7 12 -2 -2
pct1=impose perfect	2 1 -10 0
pct1=impose perfect-passive	-15 14 3 -1
pct1=impose pluperfect	13 -23 0 7
pct1=impose present	17 -12 -2 -6
pct1=impose present-passive	-13 15 0 -2
pct1=propose infinitive	16 -6 -1 -6
pct1=propose past	5 -1 2 -10
pct1=propose pluperfect	9 -16 5 0
pct1=propose present	-11 13 -7 3
pct1=say past	23 -22 -6 5
pct1=sell participle-passive	-9 11 0 0
pct1=stay future	-16 15 6 -4
pct1=stay past	-1 0 9 -11
pct1=suspend future	-11 13 0 0
pct1=suspend participle-passive	10 -8 0 0
pct1=suspend present	-10 12 0 0
pct1=suspend present-passive	10 -9 0 0
pct1=target present	1 -10 10 0
people=0	22 -14 -6 -5
people=1	12 -11 2 -6
people=2	-10 27 -6 -43
people=3	-8 28 -24 1
phas-future	-2 -7 11 0
phas-gerund	-6 10 -11 3
phas-infinitive	11 -12 11 -12
phas-participle	20 -8 -17 -2
phas-perfect	-16 9 5 2
phas-pluperfect	-9 -5 11 3
phas-present	-2 8 -11 -4
prev:apart	16 -10 -2 -12
prev:calls	10 -30 7 10
prev:coming	6 -5 4 -14
prev:ended	4 2 -16 8
prev:experts	-9 -47 7 60
prev:heads=0	18 4 -30 -11
prev:heads=1	13 -29 23 -21
prev:heads=2	-10 -26 35 -1
prev:meets	-5 5 6 -8
prev:summit	-4 -21 25 6
prev:wished	0 0 -7 4
pt0=modal-passive	10 -9 -3 1
pt0=past-passive	-3 1 -14 12
pt0=perfect	3 -13 6 6
pt0=perfect-passive	-14 15 2 -1
pt0=present-passive	-11 14 -12 1
pt1=gerund	-11 12 -9 5
pt1=infinitive	7 -8 11 -12
pt1=modal-passive	10 -9 -3 2
pt1=participle-passive	23 -13 -14 0
pt1=past	18 -12 -6 -2
pt1=past-passive	-3 0 -14 12
pt1=perfect	3 -13 7 2
pt1=perfect-passive	-14 15 2 -1
pt1=pluperfect	-11 -1 9 5
pt1=present-passive	-11 14 -11 1
pv0=agree	-11 0 6 4
pv0=announce	-9 7 -2 5
pv0=ask	-4 7 0 0
pv0=begin	-3 -6 14 0
pv0=buy	17 -9 -7 0
pv0=call	4 -10 5 0
pv0=charge	-6 -15 10 7
pv0=declare	-8 9 0 0
pv0=end	6 -12 6 -2
pv0=expect	-12 13 0 0
pv0=go	8 -8 -15 8
pv0=have	13 2 -13 -15
pv0=hold	9 -4 -3 -1
pv0=hope	-20 13 7 0
pv0=keep	-10 15 -4 0
pv0=look	-9 2 0 6
pv0=lower	-6 9 0 0
pv0=meet	1 5 -21 7
pv0=other	0 -7 -11 15
pv0=pay	-8 0 15 -8
pv0=promise	-14 10 4 0
pv0=propose	29 -20 -1 -11
pv0=put	-16 10 8 0
pv0=reach	-2 8 -3 -1
pv0=remove	5 -9 2 0
pv0=rise	-10 5 4 0
pv0=run	-10 -2 15 -2
pv0=sign	11 -2 -10 -4
pv0=stay	-13 15 -1 0
pv0=stop	-7 -3 -2 14
pv0=want	11 -4 -6 0
pv1-none	1 6 -5 -10
pv1=agree	-18 7 0 12
pv1=announce	-9 7 -2 5
pv1=ask	-4 9 -2 0
pv1=begin	0 -7 9 0
pv1=buy	12 -10 -1 0
pv1=call	4 -10 5 0
pv1=charge	-6 -15 10 7
pv1=come	-2 12 -6 -8
pv1=declare	-8 9 0 0
pv1=deny	13 -11 -1 0
pv1=end	6 -12 5 -3
pv1=expect	-16 14 0 0
pv1=fall	9 -6 0 0
pv1=get	10 -6 -1 0
pv1=go	3 0 -11 3
pv1=hold	10 -6 -4 -1
pv1=hope	-19 13 6 0
pv1=keep	-10 14 -2 0
pv1=look	-9 2 0 6
pv1=meet	-1 10 -28 9
pv1=other	0 -5 -11 12
pv1=pay	0 -16 15 0
pv1=promise	-10 12 0 0
pv1=propose	36 -20 -2 -21
pv1=put	-14 11 5 0
pv1=raise	12 -9 -5 1
pv1=remove	5 -9 2 0
pv1=run	-14 -4 20 -3
pv1=see	6 -9 3 0
pv1=send	-10 11 0 0
pv1=sign	8 0 -11 -6
pv1=stay	-13 15 -1 0
pv1=stop	-9 -2 0 14
pv1=suspend	14 -9 -1 0
pv1=want	18 -11 -6 0
pvt0=agree past	-9 0 6 4
pvt0=agree present	-8 8 0 0
pvt0=announce past	-12 7 0 5
pvt0=be past	-10 8 7 -9
pvt0=be perfect	9 -10 0 0
pvt0=be present	8 -9 -9 10
pvt0=begin past	0 -7 11 0
pvt0=buy future	9 -2 -5 0
pvt0=call past	3 -15 9 0
pvt0=come past	-4 13 -8 -2
pvt0=enter present	-8 7 0 0
pvt0=expect present	-9 7 0 0
pvt0=go future	10 -7 0 0
pvt0=go modal	-9 1 -1 10
pvt0=go present	18 -16 -4 1
pvt0=have past	22 -11 -13 0
pvt0=have present	0 10 0 -15
pvt0=hope present	-13 12 0 0
pvt0=look present	-10 11 0 0
pvt0=lower present	-11 2 9 0
pvt0=make past	-14 0 12 0
pvt0=meet present	7 0 -10 0
pvt0=other past	-6 -2 -2 12
pvt0=propose perfect	14 -9 0 -3
pvt0=reach past	-5 10 -1 0
pvt0=run present	-11 0 14 0
pvt0=say present	16 -1 -10 -5
pvt0=sign past	8 -3 -3 -1
pvt0=sign perfect	12 -8 -1 0
pvt0=sign present	-7 8 0 0
pvt0=stay present	-7 9 0 0
pvt0=stop present	-13 0 0 13
pvt0=want present	15 -8 -6 0
pvt0=write past	15 -12 -3 0
pvt0=write present	-9 9 0 0
pvt1=agree present	-9 7 0 0
pvt1=announce past	-12 7 0 5
pvt1=be perfect	9 -10 0 0
pvt1=be present	8 -10 -9 11
pvt1=buy future	9 -2 -5 0
pvt1=call past	3 -15 9 0
pvt1=come past	-4 13 -8 -2
pvt1=enter present	-8 7 0 0
pvt1=expect present	-11 8 0 0
pvt1=go modal	-9 1 -1 10
pvt1=go present	16 -10 -3 -1
pvt1=have past	14 -10 -3 0
pvt1=have present	-7 10 -2 -2
pvt1=lower present	-11 2 9 0
pvt1=make past	-14 0 12 0
pvt1=meet gerund	-10 13 -8 2
pvt1=meet present	5 2 -10 0
pvt1=other past	-6 -2 -2 12
pvt1=propose perfect	12 -7 0 -2
pvt1=reach past	-5 10 -1 0
pvt1=run present	-11 0 14 0
pvt1=sign past	8 -3 -3 -1
pvt1=sign perfect	12 -8 -1 0
pvt1=sign present	-7 8 0 0
pvt1=stay present	-7 9 0 0
pvt1=stop present	-13 0 0 13
pvt1=want present	23 -18 -4 0
pvt1=write past	15 -12 -3 0
pvt1=write present	-9 9 0 0
q:"	17 -18 7 -7
q:'s	-14 8 16 -13
q:(	-6 0 -1 11
q:)	5 -14 -4 11
q:,	-3 8 -16 5
q:-	0 -9 -6 16
q:/	-3 15 -16 -3
q:;	-6 7 -11 5
q:<agent>	14 7 -12 -29
q:<day-ahead>	1 -1 14 -27
q:<day-gone>	6 -10 -5 7
q:<day-today>	12 1 -12 -21
q:<duty>	6 -8 10 -10
q:<gate>	15 -30 -5 24
q:<goods-amount>	9 -14 6 -3
q:<goods>	-7 -4 -1 19
q:<level-noun>	12 -10 -43 24
q:<level>	2 -10 7 8
q:<money>	20 -9 -4 -18
q:<month-ahead>	-19 12 10 0
q:<month-gone>	-37 16 17 18
q:<month-today>	14 0 -12 0
q:<name>	3 -2 5 -13
q:<number>	11 -11 -15 17
q:<office>	-10 9 -3 4
q:<organisation>	6 8 -23 -2
q:<person>	-5 8 0 -8
q:<points>	7 -9 2 0
q:<quality>	-5 8 -13 11
q:<seat>	21 0 -25 -17
q:<sender>	9 -18 2 4
q:<span>	23 -15 -14 0
q:<v-agree>	19 -11 7 -36
q:<v-bear>	-1 -6 2 8
q:<v-buy>	5 -11 9 -1
q:<v-deny>	-15 17 0 -4
q:<v-down>	-4 14 -14 -4
q:<v-end>	5 -19 12 2
q:<v-impose>	2 4 -14 -3
q:<v-propose>	9 -8 -4 1
q:<v-return>	17 -19 5 -12
q:<v-say>	17 -16 -5 -2
q:<v-stay>	-7 0 -1 12
q:<v-suspend>	4 -5 12 -17
q:<v-target>	-3 -1 -9 16
q:<v-threaten>	8 -23 13 0
q:<v-up>	12 -15 -4 13
q:a	15 -19 2 1
q:according	27 -24 -4 0
q:account	6 -20 1 5
q:add	9 -1 -6 -1
q:additional	-1 11 -12 0
q:affair	-10 12 -2 0
q:after	0 -2 6 -5
q:afterward	17 -12 -5 0
q:again	-10 19 0 -14
q:against	14 -5 -12 2
q:agenda	-3 14 -8 0
q:ago	8 7 -13 -7
q:agree	5 -6 14 -18
q:agreement	21 -9 -2 -18
q:air	-2 11 -8 0
q:airport	-13 12 0 0
q:alive	15 -15 0 0
q:all	-1 2 4 -12
q:alone	8 -1 -5 0
q:already	-15 18 -3 0
q:also	-13 -11 10 21
q:aluminum	3 -9 4 0
q:amount	11 -12 0 0
q:and	-2 8 8 -28
q:announcement	-21 23 0 0
q:answer	-3 15 -16 -1
q:any	-10 10 3 -2
q:anybody	-6 -4 10 0
q:anything	27 -7 -22 0
q:are	-2 -11 15 2
q:arrangement	-11 -1 18 -6
q:arrival	-18 5 0 12
q:arrived	-6 9 0 0
q:as	12 -20 1 6
q:ask	-8 24 -16 -10
q:at	0 -1 -19 22
q:authorised	-11 14 0 0
q:autumn	-3 -2 10 -3
q:average	14 -13 0 0
q:await	-10 -3 0 13
q:away	2 -18 14 -2
q:back	-2 13 -10 -3
q:banana	14 -10 0 0
q:bank	-10 10 0 0
q:be	-20 4 17 4
q:bean	6 -6 0 0
q:became	-8 9 0 0
q:because	-13 16 -4 0
q:beef	-14 11 2 0
q:been	-32 12 11 23
q:beer	-1 -6 10 -1
q:before	1 -3 8 -7
q:begin	-8 0 15 -6
q:being	-12 12 3 -4
q:better	-9 12 0 -1
q:border	9 -6 0 0
q:both	24 -29 7 -5
q:bridge	21 -20 0 0
q:brief	9 -9 0 0
q:bring	-8 21 -11 -4
q:build	11 -10 0 0
q:busan	0 -10 9 0
q:but	-21 28 -3 -9
q:butter	-13 12 1 -2
q:by	18 -14 0 -6
q:calendar	-13 8 0 3
q:call	-11 1 16 -11
q:camera	-9 13 -1 0
q:can	-12 0 16 -1
q:cancel	11 -10 0 0
q:car	-2 -18 7 15
q:carbonate	-9 10 0 0
q:cardamom	-8 10 -1 0
q:carlo	13 -13 0 0
q:carrier	-12 5 0 6
q:carry	0 1 -12 7
q:case	16 -16 0 -2
q:ceasefire	17 -17 0 0
q:ceiling	17 -14 0 0
q:cement	-14 -5 0 20
q:certain	-11 2 0 9
q:certificate	-15 19 -4 -1
q:changed	19 -12 -6 0
q:charge	-14 11 -18 11
q:chemical	-10 11 0 0
q:chicago	22 -21 0 0
q:chip	0 1 -14 9
q:close	15 -10 -3 -1
q:closed	25 -24 0 0
q:closing	11 -11 0 0
q:club	14 -18 0 2
q:coast	11 -10 0 0
q:cocoa	-10 11 0 -2
q:colleague	-15 9 0 5
q:collect	5 -12 -2 9
q:come	-9 1 2 7
q:comment	11 -1 -7 -1
q:commerce	14 -6 -3 -8
q:commitment	1 8 -10 0
q:company	14 -30 11 0
q:concerned	-11 8 3 0
q:conclude	-5 10 0 -2
q:conference	10 -5 -2 0
q:confirm	24 -30 7 -9
q:consensu	-11 8 1 0
q:consent	9 -3 0 -4
q:constructive	-12 9 1 0
q:consultation	8 -12 0 0
q:container	7 -10 0 2
q:continue	-18 14 4 0
q:control	0 7 0 -7
q:copper	-13 3 9 0
q:could	0 -12 7 5
q:counting	-17 10 8 0
q:cover	16 -11 -3 0
q:crane	-12 8 3 0
q:crop	-8 0 0 9
q:crossed	1 -9 5 0
q:cup	10 -9 0 0
q:custom	4 -9 3 0
q:date	-19 0 20 3
q:day	3 6 -12 0
q:de	-6 -8 13 0
q:deadline	1 -10 8 0
q:deal	27 0 -21 -22
q:decide	9 -1 0 -5
q:decided	16 -15 0 0
q:declare	-10 11 0 0
q:delegate	11 -9 0 0
q:depend	-6 15 -8 0
q:diary	-6 10 0 0
q:did	35 -24 -17 0
q:dinner	14 -11 -1 0
q:discuss	-5 -18 0 21
q:doe	2 -8 -7 11
q:doesn't	-7 0 0 9
q:done	-12 5 3 1
q:door	8 0 0 -9
q:doubt	-7 10 0 0
q:down	-21 9 11 3
q:draw	-4 8 0 -7
q:dried	-10 10 0 0
q:drop	-10 16 -2 -1
q:dry	-11 -2 0 13
q:due	-21 -3 10 15
q:dysprosium	-13 0 0 13
q:earn	-7 11 0 0
q:economy	-9 16 -5 -1
q:eighth	13 -2 -9 0
q:else	-3 11 -8 0
q:elsewhere	11 -10 0 0
q:empty	-7 12 -4 0
q:end	4 -10 6 -4
q:enough	-14 5 5 0
q:enter	-12 6 1 2
q:error	-10 10 0 0
q:evening	-7 -2 14 -3
q:every	-15 -6 2 22
q:everybody	14 -4 -6 0
q:exempt	-2 -5 -4 10
q:exist	15 -20 -10 14
q:expert	-3 -17 13 10
q:expire	19 -18 3 -4
q:export	-15 21 -9 0
q:exporter	16 -18 0 1
q:extend	-6 -5 13 0
q:extra	-9 7 2 0
q:fact	-12 0 10 0
q:fall	-6 8 0 -2
q:farm	-17 0 18 0
q:farmer	10 -14 1 0
q:fee	0 1 -10 2
q:fentanyl	-2 -8 13 -2
q:ferry	10 -6 0 -2
q:few	-17 19 0 0
q:figure	13 -10 0 0
q:final	9 -4 -3 -1
q:find	6 -17 0 9
q:finish	-14 12 2 0
q:first	-15 5 4 5
q:fish	-6 10 0 0
q:fishing	10 -6 0 -3
q:flew	-9 11 0 0
q:flour	-14 17 -1 0
q:flow	12 -10 0 0
q:flower	3 -12 5 0
q:for	2 -8 -6 11
q:force	21 -15 -7 -3
q:foreign	-25 14 15 -1
q:form	15 -13 -1 0
q:four	11 -19 7 1
q:fourth	-26 20 -6 9
q:framework	-17 20 -1 -1
q:free	-12 3 4 5
q:from	30 -25 -18 12
q:front	10 -10 0 0
q:fruit	-6 13 -3 -2
q:full	-3 10 -4 -2
q:further	-2 6 -10 2
q:gained	11 -8 -1 0
q:garden	2 -9 6 0
q:gate	13 -12 0 0
q:geneva	-4 11 -3 -2
q:gentlemen	13 -12 0 0
q:glad	14 -12 0 0
q:go	16 -18 -6 10
q:gold	7 -14 0 7
q:good	-13 12 8 -6
q:government	10 1 -9 -3
q:great	-12 0 12 0
q:green	13 -11 0 0
q:group	10 -10 0 0
q:grow	17 -14 0 -1
q:grower	7 -10 2 0
q:guarantee	-7 8 0 0
q:guest	11 -7 -1 0
q:had	4 -9 12 -17
q:half	-4 -11 1 14
q:halifax	-10 -1 0 13
q:hall	-11 7 6 -4
q:hang	-13 6 0 9
q:happen	-5 13 -8 0
q:harbour	-8 -4 0 14
q:hard	10 -9 0 0
q:hat	-11 11 0 0
q:have	-7 16 -4 -15
q:having	8 -6 0 0
q:health	0 -12 0 12
q:hear	15 -11 -2 0
q:heard	-19 16 -2 4
q:her	-8 11 -1 0
q:here	8 -20 -4 12
q:hide	-13 16 0 0
q:himself	5 -14 9 0
q:his	6 -13 -9 16
q:hold	9 -4 0 -8
q:hop	11 -10 0 0
q:hope	5 2 -15 0
q:hotel	-18 18 0 0
q:house	22 -16 -7 0
q:i	-10 10 7 -7
q:idle	-9 10 0 0
q:if	-15 6 1 8
q:in	-6 1 10 -3
q:initial	-10 11 0 0
q:ink	12 -8 0 0
q:inquiry	-9 0 8 0
q:instead	12 -6 -5 -1
q:interest	-8 9 0 0
q:interview	-6 0 9 0
q:invest	11 -14 4 -1
q:is	2 2 -18 11
q:istanbul	13 -11 0 0
q:it	-7 1 1 6
q:its	2 14 -10 -18
q:job	11 -9 0 0
q:joint	17 -14 -1 0
q:josé	-12 15 0 -2
q:jump	-3 10 -4 0
q:just	-6 10 0 -2
q:keep	-3 -3 0 11
q:know	19 -9 -8 -2
q:kuala	5 -9 3 0
q:la	9 -8 0 0
q:lacking	10 -9 0 0
q:lancaster	17 -14 -3 0
q:land	12 4 -13 -5
q:lapse	14 -14 0 0
q:last	4 4 -9 -5
q:lasted	-10 15 -4 0
q:lasting	10 -6 0 -1
q:late	13 -7 0 -5
q:later	-10 0 10 0
q:law	17 -13 -1 0
q:lead	21 -22 0 0
q:leader	-14 1 3 8
q:legal	10 0 -5 0
q:let	20 -16 0 -2
q:letter	-8 15 -4 -1
q:level	-2 -15 0 16
q:levy	-11 16 -5 0
q:licence	-28 16 0 11
q:lift	-19 21 0 0
q:like	9 -22 0 15
q:lima	-9 12 0 0
q:line	22 -18 -1 0
q:lisbon	0 -8 0 9
q:list	-17 5 14 0
q:little	9 -1 -8 0
q:live	21 -16 -3 0
q:loan	-7 9 -2 0
q:long	-11 17 -4 -3
q:look	-13 11 4 0
q:lose	-9 6 -2 5
q:lower	5 -12 7 -1
q:lumpur	5 -9 3 0
q:m	11 -11 -6 5
q:machinery	-5 -5 12 -1
q:make	4 0 -20 4
q:maker	-10 -1 4 7
q:marble	-8 11 0 0
q:match	-20 13 7 0
q:matter	-9 7 -4 5
q:may	19 -22 0 2
q:meal	14 -11 -1 0
q:meant	14 -10 -4 0
q:meanwhile	0 -12 2 4
q:measure	19 -10 -8 0
q:meet	-8 -10 23 3
q:meeting	-8 8 0 -1
q:middle	2 -8 4 0
q:midnight	18 -11 -9 0
q:million	12 -8 -3 0
q:mind	19 -17 0 0
q:minister	-3 12 4 -20
q:minute	-3 -7 15 -7
q:mombasa	-7 9 0 0
q:moment	-13 15 0 0
q:more	14 -11 3 -11
q:move	21 -29 3 1
q:mr	-9 4 -2 10
q:museum	11 -7 0 -1
q:must	10 -9 -5 2
q:mutual	-11 0 6 2
q:my	-10 14 -2 0
q:nagoya	0 9 -10 0
q:name	26 -14 -8 -3
q:near	3 13 -16 0
q:nearly	13 -11 0 0
q:need	24 -21 0 -9
q:negotiator	9 0 -10 0
q:neighbour	10 -12 4 0
q:neither	-11 6 8 -4
q:never	0 -15 14 0
q:nexperia	-8 11 1 -6
q:next	-39 40 -5 1
q:nine	-10 11 0 0
q:no	2 1 -10 1
q:nobody	-2 11 -5 -6
q:nor	10 -4 -4 0
q:northern	15 -15 0 0
q:note	-12 8 -6 6
q:nothing	26 -12 -27 0
q:notice	14 -10 -3 0
q:notify	9 -4 -4 0
q:now	-5 4 -8 9
q:of	8 -18 4 6
q:offer	8 -2 -2 -2
q:oil	-7 6 0 0
q:onion	-11 11 0 0
q:open	4 -6 13 -11
q:opened	11 -17 3 -2
q:opposition	-18 9 11 0
q:or	8 -17 5 -2
q:order	25 -14 0 -6
q:other	20 -27 1 4
q:our	-3 14 -8 -6
q:output	-15 15 0 0
q:over	-1 5 -12 6
q:own	14 -11 -2 0
q:p	17 -7 -16 6
q:package	10 -7 0 0
q:page	-18 15 5 -1
q:pair	9 -9 0 -2
q:palm	21 -18 0 0
q:paper	16 -4 -22 2
q:part	-19 5 9 2
q:party	15 -7 -5 -5
q:pay	13 -16 -6 5
q:peace	13 -7 0 -5
q:pen	-6 -3 0 13
q:penang	0 -13 0 13
q:permanent	-12 6 2 1
q:phosphate	9 -4 -3 0
q:place	-22 12 0 9
q:plan	-14 15 -6 1
q:plywood	8 -9 0 0
q:point	17 -17 0 0
q:port	-11 -5 0 21
q:post	6 -12 8 -2
q:potatoe	-9 5 0 1
q:powder	-16 18 0 0
q:power	-9 11 0 0
q:practice	14 -11 0 0
q:prefer	-7 8 0 0
q:premier	-8 12 -1 0
q:prepare	-4 0 -5 9
q:present	-19 7 15 -5
q:presenter	-14 8 5 0
q:president	4 -17 15 -5
q:prime	-2 -5 9 0
q:printed	9 -9 0 0
q:product	-3 -9 5 7
q:programme	-13 13 0 0
q:prolong	13 -12 0 0
q:prolongation	8 -9 0 0
q:prolonged	4 -9 0 4
q:promise	4 -10 0 6
q:proper	0 9 -5 -1
q:proposal	5 -12 0 6
q:provided	-10 10 0 0
q:public	9 -14 -6 10
q:purchase	-10 0 14 0
q:put	12 -2 -3 -15
q:quarrel	12 -7 -7 0
q:quay	-14 0 13 0
q:question	0 -15 0 13
q:raise	-15 0 5 12
q:rather	-10 14 -1 0
q:read	12 -4 0 -2
q:reason	-6 11 -3 0
q:reciprocal	-13 11 4 0
q:refused	4 -12 0 9
q:register	10 -2 -6 0
q:remain	-11 11 0 0
q:reply	-9 -11 0 21
q:report	10 -3 -5 0
q:representative	-9 14 -3 0
q:required	-12 10 0 1
q:resume	13 -11 0 0
q:retain	-10 11 0 0
q:retaliate	-6 9 0 0
q:return	1 -11 11 -4
q:rice	-18 1 17 0
q:rise	13 -10 -2 0
q:road	6 -12 4 0
q:room	11 -6 0 -2
q:rosario	-16 17 0 0
q:rose	10 -9 0 0
q:round	-9 23 -13 -16
q:rule	-10 8 4 -1
q:rum	-16 11 5 0
q:san	9 -8 0 0
q:saturday	12 0 -5 -6
q:say	8 -17 12 -4
q:sea	-3 -14 13 0
q:seat	9 -9 0 0
q:second	-17 10 3 4
q:secret	-8 8 0 0
q:secretary	-4 -9 4 9
q:see	-11 7 -3 8
q:sell	13 -9 0 -8
q:sentence	-14 14 0 0
q:session	-15 6 0 7
q:settlement	20 -19 0 0
q:share	17 -14 0 0
q:she	-24 29 -3 0
q:sheet	-11 0 10 0
q:ship	0 -12 0 13
q:shipbuilding	5 -9 2 0
q:shirt	10 -10 0 0
q:short	11 2 -11 0
q:shortage	-12 8 1 0
q:shorter	-5 -4 11 -1
q:should	3 -13 11 -4
q:shut	18 -23 6 0
q:side	10 -6 -5 -3
q:sign	24 -15 0 -18
q:signature	14 -18 6 -5
q:simple	0 3 -9 6
q:sit	-15 15 6 -12
q:sixth	-16 5 12 0
q:ski	10 -10 0 0
q:small	-6 -10 13 0
q:solution	7 -5 0 0
q:some	23 -18 -2 -2
q:soon	1 -11 0 8
q:sooner	10 -8 0 0
q:sorry	20 -10 -6 -8
q:sort	0 -8 10 0
q:soybean	5 -13 3 0
q:spare	15 -14 0 0
q:speak	-6 10 -14 4
q:spent	10 -8 0 0
q:split	-17 20 0 0
q:spoke	-12 -2 10 4
q:stage	-3 10 0 -5
q:stand	15 -17 0 0
q:start	14 -8 -6 0
q:state	-9 -1 0 14
q:stay	-22 0 16 12
q:steel	2 -8 7 -1
q:step	-19 15 10 -4
q:still	31 -15 -3 -16
q:stone	-11 11 0 0
q:stop	-5 -5 11 2
q:student	11 -10 0 0
q:sue	-10 8 0 0
q:sum	14 -4 -9 0
q:summer	13 -5 -8 0
q:summit	1 -26 0 20
q:sunday	-8 10 -1 0
q:sunflower	-5 8 -1 0
q:suspend	11 -5 1 -11
q:take	3 7 -15 -3
q:talked	-6 12 -2 -3
q:tariff	5 -8 12 -21
q:telephone	-31 22 12 -7
q:television	-16 3 14 0
q:tell	8 21 -43 -7
q:term	14 -1 -8 -2
q:than	4 -8 10 -8
q:thank	0 -6 9 0
q:thanked	10 -9 0 0
q:that	3 1 -11 1
q:the	9 -5 -7 -6
q:their	4 4 -3 -19
q:them	-15 18 -1 -1
q:themselve	-15 12 3 0
q:then	-14 12 0 1
q:there	3 10 -14 -14
q:they	-13 11 12 -16
q:thi	-13 5 -17 22
q:think	14 -10 0 -1
q:third	-4 11 -7 -8
q:three	-13 25 -20 -9
q:through	-27 22 0 4
q:thursday	-18 13 5 0
q:ticket	21 -20 0 0
q:tile	-12 12 0 0
q:timber	10 -8 0 0
q:time	-32 36 0 -5
q:timing	4 3 -9 0
q:tired	-15 11 0 3
q:to	2 -12 7 6
q:tomatoe	-21 18 4 0
q:too	1 1 -15 5
q:tool	-11 3 0 6
q:top	15 -10 -3 0
q:touch	0 -8 0 6
q:touched	0 -9 -1 10
q:tractor	-9 8 0 0
q:trade	8 0 -2 -9
q:trader	-1 -4 -1 10
q:tram	-13 13 0 0
q:translated	21 -18 0 0
q:travel	-12 9 3 0
q:treat	-16 5 11 0
q:trip	-13 15 -8 3
q:truce	-8 2 18 -17
q:true	-13 5 9 0
q:trust	15 -14 0 0
q:turbine	-12 -2 0 12
q:turn	0 8 -10 0
q:two	2 15 -9 -25
q:under	-2 0 -12 10
q:until	22 -23 0 0
q:up	-12 -7 9 19
q:us	19 -13 -4 -2
q:used	-10 11 0 0
q:valley	18 -18 0 0
q:valparaíso	-11 12 0 0
q:value	1 -11 0 8
q:vegetable	-14 14 0 0
q:version	-1 -5 11 -1
q:very	-2 -6 11 0
q:vice	-8 12 -1 0
q:visitor	7 -15 0 7
q:vote	9 -13 4 0
q:want	-7 7 7 -11
q:warn	-4 -8 12 1
q:was	-5 10 0 -14
q:water	19 -24 6 0
q:we	15 0 -19 -6
q:we'll	-22 23 -1 0
q:we're	-7 -2 10 0
q:week	-5 9 -22 11
q:weekend	-10 11 0 0
q:welcome	11 -9 0 0
q:were	-8 13 -18 5
q:what	16 -26 -6 19
q:whatever	12 -8 -1 0
q:when	-14 10 8 -7
q:which	11 -13 -4 5
q:while	-17 9 -3 12
q:who	13 3 -29 -11
q:whole	-12 11 0 0
q:whom	8 -11 -5 8
q:will	-9 -14 22 9
q:wind	0 -8 -2 12
q:window	21 -20 0 0
q:wine	-8 13 0 -1
q:wish	12 -9 0 0
q:with	24 -32 -8 14
q:within	-10 18 -6 -3
q:wolfsburg	0 9 -9 0
q:won't	2 -14 5 3
q:word	-8 16 -4 -1
q:worker	12 -12 0 0
q:working	13 -11 0 0
q:worry	1 -9 6 0
q:worth	17 -18 0 -4
q:year	16 -2 -10 -19
q:yet	12 -17 0 0
q:zero	11 -3 -8 0
q:—	18 -7 -23 0
q:•	5 -11 1 0
qt=past	0 5 3 -15
qt=perfect	15 -15 -3 2
qt=pluperfect	-6 -2 12 -2
qt=present	1 1 -11 1
quoted	19 -16 1 -9
r1="	-11 11 0 -2
r1='	13 -11 0 0
r1='s	15 -7 4 -19
r1=(	-8 10 0 -8
r1=)	5 -13 3 3
r1=,	-11 2 4 9
r1=-	11 -7 0 -1
r1=:	3 -11 10 -6
r1=<agent>	4 -24 1 10
r1=<day-today>	1 1 -10 4
r1=<duty>	0 -18 5 5
r1=<end>	-10 -2 7 11
r1=<goods>	9 -14 6 -6
r1=<level>	18 -13 0 0
r1=<name>	10 -16 5 0
r1=<number>	36 -27 -11 0
r1=<organisation>	18 -16 0 0
r1=<person>	25 -25 0 0
r1=<span>	0 11 -14 -2
r1=<v-agree>	6 1 -13 0
r1=<v-bear>	-9 8 8 -9
r1=<v-begin>	-7 10 0 -7
r1=<v-propose>	7 -8 -7 6
r1=<v-say>	4 11 -10 -9
r1=<v-sell>	10 -8 0 0
r1=<v-stay>	16 -15 -11 6
r1=<v-suspend>	26 -15 -8 -1
r1=<v-up>	-9 6 9 -5
r1=?	-6 10 0 -8
r1=a	4 -10 -3 11
r1=about	2 0 -9 4
r1=after	-7 2 4 0
r1=again	-6 9 0 -6
r1=agreement	9 -2 -6 0
r1=air	13 0 -11 0
r1=airport	-13 2 11 0
r1=an	17 -15 0 0
r1=and	1 13 -12 -17
r1=approve	9 -7 0 0
r1=arrangement	9 -7 0 0
r1=at	-3 12 -10 -4
r1=back	-14 5 7 0
r1=begin	10 -7 -1 0
r1=between	-11 14 -2 0
r1=bill	-11 11 0 0
r1=bring	-10 0 11 0
r1=by	0 12 -23 -3
r1=call	-12 0 6 7
r1=can	-8 0 10 0
r1=capital	13 -12 0 0
r1=charge	-10 -9 8 9
r1=close	9 -8 0 0
r1=continue	-9 0 0 9
r1=count	-4 -5 0 9
r1=day	9 -7 0 0
r1=de	10 -10 0 0
r1=deal	8 -9 0 0
r1=declare	-9 10 0 0
r1=desk	-7 8 0 0
r1=double	10 -7 0 0
r1=el	15 -14 0 0
r1=end	10 -9 2 -6
r1=expect	9 -5 0 0
r1=explain	-11 12 0 0
r1=fail	-24 16 0 8
r1=firm	-9 9 0 0
r1=followed	-6 10 -1 0
r1=for	-13 4 10 0
r1=get	-11 2 8 0
r1=go	-8 2 9 -1
r1=grant	0 9 -9 0
r1=has	-7 3 10 -9
r1=have	10 -2 -9 0
r1=he	7 -15 1 3
r1=hold	14 -7 -3 0
r1=hope	11 -8 -1 0
r1=hotel	-10 12 0 0
r1=house	21 -14 -8 0
r1=in	-13 3 4 7
r1=is	-9 14 -2 -5
r1=issued	-8 0 9 0
r1=know	11 -9 0 0
r1=last	1 3 -14 10
r1=leave	-2 -10 12 0
r1=let	6 -11 0 0
r1=like	11 -10 0 0
r1=list	10 0 -8 0
r1=live	-3 13 -10 0
r1=next	-3 14 -3 -13
r1=now	0 -11 7 0
r1=object	10 -8 0 0
r1=of	40 -17 -17 -6
r1=on	3 -10 7 2
r1=one	15 -12 0 0
r1=opened	24 -5 -16 0
r1=put	5 3 -13 0
r1=released	12 -2 -9 0
r1=remain	-12 10 0 0
r1=report	-7 9 0 0
r1=round	-23 24 0 0
r1=run	14 -11 0 0
r1=say	10 -5 -4 0
r1=sir	-8 -2 10 0
r1=staff	-9 0 12 -3
r1=state	10 -3 -3 0
r1=still	9 -13 0 0
r1=stock	-9 9 0 0
r1=summit	-9 2 7 0
r1=take	-5 18 -13 -4
r1=talk	-23 28 -3 -3
r1=that	0 -5 12 -12
r1=there	-10 1 10 0
r1=thi	-1 -1 -14 11
r1=three	9 -8 0 0
r1=truce	-6 12 -9 0
r1=until	12 -20 0 8
r1=wait	11 -9 0 0
r1=was	4 6 -16 -6
r1=will	13 -7 -8 0
r1=without	-10 6 3 0
r1=you	8 -5 0 0
r1=—	-7 -2 15 -11
r2=!	11 -10 0 0
r2='s	22 -16 -4 0
r2=)	-15 16 0 0
r2=-	24 -20 -4 0
r2=.	12 -17 7 0
r2=:	17 -9 -6 -2
r2=;	-11 0 15 -4
r2=<agent>	3 2 -3 -8
r2=<day-ahead>	-30 18 -3 12
r2=<day-gone>	-17 5 12 6
r2=<day-today>	30 -23 -10 -6
r2=<end>	0 -6 10 3
r2=<gate>	12 -7 -1 0
r2=<goods>	22 -9 -11 -8
r2=<level-noun>	1 -5 0 2
r2=<level>	18 -16 -2 0
r2=<money>	16 -13 0 0
r2=<month-ahead>	-28 0 19 14
r2=<month-gone>	-15 17 -5 0
r2=<month-today>	12 -11 0 0
r2=<name>	6 -3 1 -16
r2=<not>	1 10 -29 7
r2=<number>	20 -14 -1 -19
r2=<office>	-21 19 -5 8
r2=<person>	32 -27 -1 -13
r2=<quality>	-15 6 -3 14
r2=<seat>	19 -15 -8 1
r2=<sender>	23 -14 -9 0
r2=<span>	-3 8 0 -13
r2=<v-agree>	7 0 -11 -4
r2=<v-bear>	-18 0 14 8
r2=<v-impose>	0 -1 5 -9
r2=<v-propose>	9 -11 6 -10
r2=<v-say>	15 -9 -18 6
r2=<v-sell>	11 -17 0 0
r2=<v-suspend>	-7 14 -6 -1
r2=<v-target>	22 -21 0 0
r2=?	14 -6 -7 0
r2=a	-19 -3 27 3
r2=across	9 -4 -5 0
r2=again	23 -17 -6 0
r2=agreement	-13 13 0 0
r2=all	17 -7 -9 0
r2=an	-3 11 -1 -7
r2=and	6 -19 22 -18
r2=announce	0 9 -10 0
r2=answer	3 -17 8 0
r2=ask	10 -10 0 0
r2=await	-5 -3 0 10
r2=back	14 -8 -3 0
r2=base	13 0 -11 0
r2=be	17 -9 -5 0
r2=beef	9 -8 0 0
r2=before	-9 16 -8 -2
r2=begin	15 -14 0 0
r2=bring	-5 8 0 0
r2=by	-14 7 -11 14
r2=call	11 -2 -7 -2
r2=car	-7 10 -3 0
r2=charge	12 -8 0 0
r2=christma	-15 17 0 0
r2=closed	8 -6 0 0
r2=confirm	10 -3 -2 0
r2=correct	-7 10 -1 0
r2=cut	9 -3 -3 0
r2=deal	-2 -8 11 0
r2=decide	-14 11 3 0
r2=did	19 -14 -7 0
r2=discuss	-14 7 7 0
r2=down	-16 0 20 0
r2=early	-6 10 0 -3
r2=effect	10 0 -10 0
r2=end	-23 20 6 -1
r2=everything	9 -8 0 0
r2=expect	14 -7 -3 0
r2=export	11 -10 0 0
r2=fact	-11 0 11 0
r2=first	-7 12 -4 0
r2=for	-18 11 13 -8
r2=friday	-3 10 -11 -1
r2=from	-16 12 0 4
r2=full	-15 15 0 0
r2=half	-11 11 0 0
r2=has	10 0 -9 -3
r2=heard	6 -9 0 0
r2=his	19 -21 0 0
r2=i	-6 8 0 0
r2=if	-14 10 2 0
r2=in	-22 14 6 2
r2=it	13 -16 6 -15
r2=its	23 2 -40 -6
r2=itself	-9 10 0 0
r2=keep	-6 0 4 0
r2=last	9 -1 -12 -1
r2=lay	6 -15 9 0
r2=leave	-9 0 0 7
r2=let	-16 19 -3 0
r2=little	15 -14 0 0
r2=london	-11 15 -1 0
r2=meanwhile	9 -3 -5 0
r2=meet	-10 6 0 1
r2=member	-20 20 0 0
r2=mid	0 14 -13 -4
r2=ministry	-9 6 1 0
r2=monday	10 -11 0 0
r2=most	12 -8 0 0
r2=next	-13 14 0 0
r2=no	5 3 -10 -3
r2=nobody	-14 15 0 0
r2=not	5 -6 -9 9
r2=nothing	-12 12 -6 3
r2=now	9 -4 -1 0
r2=once	-6 -8 13 0
r2=open	8 -7 0 0
r2=or	-6 0 0 10
r2=our	-15 10 7 0
r2=out	0 -13 8 0
r2=over	-14 12 1 0
r2=pay	-10 -4 17 -1
r2=plan	-7 -8 15 2
r2=published	10 -16 1 0
r2=reply	15 -10 -4 0
r2=report	-4 -8 0 11
r2=say	8 -12 -3 4
r2=second	10 -7 0 0
r2=secretary	-8 7 1 0
r2=see	-8 3 1 0
r2=sheet	-7 -5 11 0
r2=stop	12 -6 -2 0
r2=sugar	-15 16 0 0
r2=suspend	-12 10 0 0
r2=talk	20 -15 -3 -2
r2=tariff	0 12 -13 -1
r2=tell	10 -7 0 0
r2=than	11 -9 0 0
r2=that	11 -4 -19 7
r2=the	-10 7 16 -16
r2=them	12 -15 2 0
r2=themselve	-11 12 0 0
r2=then	9 -3 -4 0
r2=they	0 10 -10 0
r2=through	10 -9 0 0
r2=thursday	-11 11 4 -7
r2=to	7 -5 -12 7
r2=too	-19 20 0 0
r2=trade	0 -9 7 0
r2=turn	-5 -3 0 12
r2=two	-10 4 4 0
r2=until	5 7 -15 0
r2=vote	14 -11 0 0
r2=was	7 1 -10 -6
r2=we	15 -14 0 0
r2=wednesday	-31 26 -6 13
r2=week	-17 16 -22 16
r2=welcome	10 -9 0 0
r2=were	8 -7 0 0
r2=where	-15 2 0 16
r2=which	19 -22 4 -6
r2=whose	9 -10 0 0
r2=will	-8 12 -2 0
r2=with	-11 3 6 0
r2=year	-20 14 8 0
r2=yes	11 -9 0 0
r3=!	11 -10 0 0
r3="	-11 -2 9 7
r3='	-20 20 0 0
r3=(	7 0 -12 -4
r3=)	-13 15 -6 1
r3=+	-8 9 0 0
r3=-	9 -4 -5 0
r3=.	14 -2 -14 -6
r3=:	12 -6 -7 0
r3=;	-12 1 9 0
r3=<day-gone>	-6 9 2 -13
r3=<day-today>	-19 8 14 5
r3=<duty>	15 -18 4 -4
r3=<gate>	11 -4 -4 -2
r3=<goods-amount>	-14 8 6 0
r3=<goods>	20 -14 -17 4
r3=<level-noun>	13 -5 -6 -1
r3=<level>	19 -14 0 -9
r3=<money>	12 -10 0 0
r3=<month-ahead>	-24 24 -4 0
r3=<month-gone>	-7 7 1 -3
r3=<name>	-21 14 11 -4
r3=<not>	2 20 -22 -16
r3=<number>	-6 -8 14 5
r3=<office>	-4 12 -18 0
r3=<organisation>	-8 11 0 -6
r3=<person>	6 -8 4 -9
r3=<quality>	13 -12 -6 3
r3=<seat>	9 -12 -3 5
r3=<sender>	-11 2 9 0
r3=<v-agree>	7 10 -23 0
r3=<v-bear>	11 -16 5 -1
r3=<v-begin>	-8 12 -9 5
r3=<v-buy>	-13 11 3 0
r3=<v-down>	32 -24 -12 -2
r3=<v-end>	11 -16 3 1
r3=<v-impose>	21 -9 -6 -24
r3=<v-return>	-15 1 16 0
r3=<v-say>	0 15 -14 -11
r3=<v-stay>	44 -34 -10 -2
r3=<v-suspend>	16 -24 6 0
r3=<v-up>	-2 15 -15 -2
r3=a	-15 6 18 -18
r3=after	-16 23 -8 0
r3=ago	-19 15 0 4
r3=agree	16 -4 -9 0
r3=agreement	-21 0 9 11
r3=all	-9 10 6 -10
r3=among	-10 9 0 0
r3=an	7 -12 5 0
r3=announce	10 -9 0 0
r3=are	20 -14 -3 0
r3=as	-10 8 5 -5
r3=ask	-21 21 0 0
r3=at	7 0 -6 -2
r3=be	-11 12 0 0
r3=before	15 -20 1 1
r3=begin	-31 24 0 9
r3=bring	-9 10 0 0
r3=by	7 -20 13 2
r3=close	-19 11 9 0
r3=coffee	-10 6 2 0
r3=come	14 -6 -7 0
r3=control	13 -2 -7 0
r3=day	-1 -9 13 0
r3=deal	-11 1 9 0
r3=discuss	0 -11 9 0
r3=do	-12 3 0 8
r3=down	10 -8 0 0
r3=duty	18 -21 3 0
r3=extra	-11 11 0 0
r3=fact	10 0 -10 0
r3=failed	-8 10 0 0
r3=fall	3 -10 2 0
r3=figure	12 -10 0 0
r3=first	4 8 -20 0
r3=for	18 -9 -8 -6
r3=force	-14 10 3 0
r3=four	12 -10 0 0
r3=free	14 -4 -8 0
r3=from	14 -21 7 -6
r3=gained	-10 10 0 0
r3=go	-3 11 -6 0
r3=good	-10 4 -4 12
r3=government	-11 3 7 0
r3=had	5 3 -17 0
r3=hand	-9 10 0 0
r3=he	8 -13 0 4
r3=hold	14 -13 0 0
r3=hour	14 -16 0 3
r3=i	14 -13 0 0
r3=in	9 -2 -4 -3
r3=is	37 -33 -10 2
r3=it	-11 22 -9 -11
r3=its	-11 -2 21 -7
r3=karoline	-11 8 3 0
r3=last	-6 11 -3 -1
r3=lasted	-11 13 0 0
r3=let	20 -17 0 0
r3=list	-7 -3 10 0
r3=long	-10 11 0 0
r3=lower	10 -9 0 0
r3=ministry	-7 -5 12 0
r3=month	-6 11 -5 0
r3=more	14 -26 8 0
r3=morning	11 -3 -7 0
r3=my	-7 9 -1 0
r3=negotiate	11 -9 0 0
r3=new	8 -10 2 0
r3=no	28 -18 -15 0
r3=nothing	-12 19 -7 -1
r3=of	-12 0 15 -2
r3=off	13 -5 -7 -2
r3=on	-8 24 -17 -5
r3=order	-14 8 6 0
r3=own	22 -14 -8 0
r3=paper	10 -8 -3 0
r3=past	-21 22 0 0
r3=port	11 -10 0 0
r3=present	-11 0 0 12
r3=president	-6 -6 12 0
r3=put	9 -7 0 0
r3=rare	-5 -6 11 0
r3=run	8 -6 0 0
r3=same	-12 15 -1 0
r3=say	-4 9 -2 0
r3=second	-10 0 6 4
r3=see	15 -14 0 0
r3=sheet	-10 0 11 0
r3=side	10 0 -10 -2
r3=sign	0 9 -10 0
r3=since	10 -8 0 0
r3=spring	-18 3 16 0
r3=step	-7 11 -4 0
r3=summit	-12 0 10 0
r3=take	13 -15 2 0
r3=talk	8 -8 -2 2
r3=tell	-10 14 -3 0
r3=than	-3 9 -6 0
r3=that	-7 -2 12 0
r3=the	-19 16 1 1
r3=their	15 -13 0 0
r3=there	11 0 -10 -2
r3=they	-13 9 0 6
r3=third	-10 12 0 0
r3=three	-6 13 -1 -4
r3=time	11 -6 -2 0
r3=to	8 -8 -9 8
r3=trade	10 -11 -3 4
r3=tuna	-10 0 0 11
r3=two	-17 22 -2 -3
r3=under	8 -3 -1 -1
r3=us	-6 9 0 0
r3=wait	9 0 -6 0
r3=was	-4 -3 12 0
r3=we	-4 11 -7 0
r3=which	15 -8 -13 1
r3=will	-5 -5 15 0
r3=without	-2 12 -4 -5
r3=word	10 -4 0 -3
r3=your	-12 14 0 0
r3=—	19 -19 -6 1
r4=,	-12 20 -6 -6
r4=-	-13 14 0 0
r4=:	13 -10 -10 2
r4=;	14 -13 0 0
r4=<agent>	8 -5 -16 6
r4=<day-ahead>	9 -13 5 0
r4=<day-gone>	4 -2 1 -13
r4=<day-today>	-1 6 -24 14
r4=<level-noun>	3 10 -11 -14
r4=<level>	2 -6 10 -5
r4=<month-gone>	39 -28 -15 0
r4=<month-today>	-8 13 -1 -4
r4=<name>	-6 17 -5 -17
r4=<number>	15 -15 4 -16
r4=<office>	16 -19 2 0
r4=<person>	-8 9 5 -16
r4=<quality>	20 -6 -17 -9
r4=<span>	19 -17 -14 11
r4=<taker>	-9 9 0 0
r4=<v-agree>	0 -9 12 0
r4=<v-bear>	2 8 -14 -1
r4=<v-begin>	18 -5 -21 0
r4=<v-buy>	15 -8 -5 0
r4=<v-deny>	-11 -2 7 6
r4=<v-end>	13 -5 -12 0
r4=<v-impose>	8 -3 -6 0
r4=<v-propose>	14 1 -17 -13
r4=<v-return>	11 -2 -8 0
r4=<v-say>	16 -23 13 -15
r4=<v-sell>	9 -2 -4 0
r4=<v-suspend>	-11 18 -5 0
r4=<v-target>	8 -14 4 0
r4=<v-up>	-8 13 -4 -1
r4=?	0 -11 8 0
r4=a	22 -35 3 0
r4=account	13 -4 -8 0
r4=adopt	13 -12 0 0
r4=after	9 -6 -3 0
r4=ago	-10 7 3 0
r4=agree	-14 0 10 0
r4=all	9 -7 0 0
r4=and	-2 4 4 -9
r4=approval	-9 10 0 0
r4=approve	-8 9 0 0
r4=are	-1 -3 -2 10
r4=asia	-10 11 0 0
r4=at	-3 6 -4 0
r4=back	15 -12 -2 0
r4=before	-15 5 2 8
r4=begin	10 -7 0 0
r4=believe	-8 0 9 0
r4=boat	-9 0 0 11
r4=both	-18 19 0 0
r4=buy	15 -10 -2 0
r4=by	16 -12 -3 0
r4=car	-5 -1 9 0
r4=charge	10 -7 0 0
r4=clause	10 -8 0 0
r4=closed	12 -11 0 0
r4=commerce	-5 0 -4 9
r4=consent	-9 9 0 0
r4=cotton	-11 11 0 0
r4=date	9 1 -12 0
r4=day	-11 14 -2 0
r4=deal	-9 10 -14 12
r4=did	-14 11 2 0
r4=doe	-10 -3 14 0
r4=down	18 -13 -5 0
r4=during	-6 -2 9 0
r4=earth	-5 -6 11 0
r4=effect	-9 4 4 0
r4=evening	10 0 -9 0
r4=excerpt	11 -10 0 0
r4=expire	11 -11 0 0
r4=failed	11 -9 0 0
r4=far	9 -9 0 0
r4=first	-22 15 6 -1
r4=fish	-11 11 0 0
r4=for	7 1 -3 -11
r4=framework	-9 9 0 0
r4=from	11 -5 -3 -1
r4=fruit	-10 10 0 0
r4=full	-10 0 10 0
r4=good	-24 22 5 0
r4=had	-23 8 5 12
r4=has	-11 -2 19 -8
r4=his	-4 11 -4 -3
r4=hour	12 -13 0 0
r4=how	-10 6 1 0
r4=in	7 1 -9 -8
r4=is	29 -18 -14 -3
r4=it	28 -33 -18 16
r4=its	-27 21 8 0
r4=joint	-9 -8 15 0
r4=just	-16 19 -2 0
r4=lake	-7 9 0 0
r4=last	8 -7 0 -1
r4=lasted	-9 12 0 0
r4=late	-10 11 0 0
r4=leavitt	-11 8 3 0
r4=list	-10 -1 12 0
r4=little	11 -6 -4 0
r4=long	-15 17 -2 0
r4=meet	6 -2 -9 3
r4=midnight	9 -9 0 0
r4=move	-10 11 0 0
r4=mr	-13 11 0 0
r4=new	0 -9 7 0
r4=no	-17 15 0 0
r4=not	-2 10 -9 0
r4=nothing	22 -14 -9 0
r4=of	0 -3 -5 10
r4=off	15 -11 -2 0
r4=one	-7 14 -10 0
r4=or	14 -12 0 0
r4=other	9 -8 0 0
r4=our	-14 16 0 0
r4=out	11 -8 -1 0
r4=over	17 -11 -2 -1
r4=own	6 -10 0 0
r4=page	-18 20 0 0
r4=pay	28 -20 -7 0
r4=plan	11 -3 -7 0
r4=return	8 0 -7 0
r4=round	-10 15 -4 0
r4=rule	-14 0 8 6
r4=run	-11 -6 10 8
r4=safeguard	-9 9 0 0
r4=same	22 -21 -10 8
r4=second	-5 11 -4 0
r4=see	-15 14 0 0
r4=sheet	10 0 -10 0
r4=side	-26 25 -1 0
r4=sign	7 -10 4 0
r4=signature	9 -17 -3 9
r4=since	-11 11 0 0
r4=sit	-10 9 0 0
r4=something	-12 12 0 0
r4=steel	11 -8 0 0
r4=still	-12 7 0 6
r4=stockholm	-10 11 0 0
r4=summer	-12 12 0 0
r4=table	14 -4 -10 0
r4=tariff	16 -8 -5 0
r4=tell	19 -13 -6 0
r4=text	-12 7 5 0
r4=that	1 5 -9 0
r4=the	8 -19 10 4
r4=them	11 -5 -3 0
r4=then	-18 20 0 0
r4=there	0 -9 12 -4
r4=thi	-24 13 13 0
r4=third	-20 19 0 0
r4=though	11 -11 0 0
r4=three	-11 15 -3 0
r4=through	-7 -1 10 0
r4=to	11 4 -13 -15
r4=together	9 -12 2 0
r4=transcript	-11 12 0 0
r4=truce	24 -30 0 7
r4=two	-32 22 3 5
r4=very	-10 11 0 0
r4=visit	-2 -7 12 0
r4=vote	10 -8 0 0
r4=wap	0 -13 9 0
r4=war	11 -5 -6 0
r4=was	0 -10 9 0
r4=we	-13 5 0 9
r4=were	12 0 -14 0
r4=what	-15 26 -15 0
r4=which	13 -4 -7 0
r4=without	6 -9 5 0
r4=would	11 -2 -5 -4
r4=write	12 -9 -3 0
r4=year	-7 0 9 0
r4=you	9 -7 0 0
r4=your	0 -10 9 0
r=! !	10 -9 0 0
r=! <end>	-15 17 0 0
r='s fact	-11 0 11 0
r='s ministry	-10 7 1 0
r='s on	15 -10 0 -4
r='s trade	-12 1 10 0
r=( <day-today>	11 -4 -7 0
r=( <month-gone>	-10 12 0 0
r=) .	-4 -1 0 8
r=) <end>	1 -9 7 0
r=) —	8 -3 0 0
r=, "	16 -12 -2 0
r=, <day-ahead>	-54 36 7 10
r=, <day-gone>	-42 8 28 9
r=, <day-today>	16 -13 -3 -4
r=, <end>	13 -11 0 0
r=, <level>	11 -9 0 0
r=, <name>	-32 21 14 -4
r=, <office>	-17 18 0 0
r=, <person>	23 -18 -3 -5
r=, <seat>	9 -3 -5 0
r=, a	-7 -12 16 3
r=, and	15 -17 7 -14
r=, as	11 -5 -5 0
r=, at	0 14 -10 -9
r=, before	10 -7 0 0
r=, by	-14 0 -1 16
r=, day	-13 14 0 0
r=, for	-13 0 17 -2
r=, friday	-6 13 -10 0
r=, from	-27 31 -1 -1
r=, if	-14 6 7 0
r=, in	-35 21 15 0
r=, is	25 -14 -10 -4
r=, london	-12 13 0 0
r=, meanwhile	8 -3 -4 0
r=, monday	12 -5 -6 0
r=, on	-25 14 0 12
r=, one	16 -10 -4 0
r=, or	-8 0 0 10
r=, pay	-10 6 5 0
r=, say	13 -3 -10 -1
r=, so	15 -14 0 0
r=, that	9 -5 -2 0
r=, the	3 -1 5 -14
r=, to	-20 21 0 0
r=, too	-12 13 0 0
r=, wednesday	-36 31 -5 13
r=, where	-11 0 0 16
r=, which	19 -21 4 -8
r=, who	26 -21 -3 0
r=, whose	9 -10 0 0
r=, with	-2 -10 12 2
r=. "	-14 14 0 0
r=: <level>	17 -12 -2 0
r=: <number>	13 -11 0 0
r=: <office>	-9 0 0 10
r=: <person>	-11 15 -4 0
r=: the	-12 6 8 -3
r=: three	-14 14 0 0
r=: two	-9 -4 12 0
r=: what	-8 9 0 0
r=: who	-12 13 0 0
r=: will	-10 11 0 0
r=; <person>	8 -5 0 0
r=<day-ahead> .	-10 1 4 1
r=<day-ahead> for	-7 9 -1 0
r=<day-gone> ,	-19 23 -2 -3
r=<day-gone> .	18 -12 -13 0
r=<day-gone> and	-9 10 0 0
r=<day-gone> on	-8 9 0 0
r=<day-gone> that	16 -15 0 0
r=<end> <end>	-10 -2 7 11
r=<name> and	-2 -7 9 0
r=<number> ,	11 -8 0 0
r=<span> before	-12 15 -3 0
r=? <end>	-6 10 0 -8
r=a year	-11 8 1 0
r=again .	-14 18 -2 -1
r=air base	13 0 -11 0
r=an agreement	-14 15 0 0
r=and <name>	25 -24 0 0
r=and <person>	10 -7 -1 0
r=and <seat>	10 -6 0 -2
r=and at	-12 13 0 0
r=and in	-9 13 -1 -1
r=at <number>	10 -7 0 0
r=at the	-11 15 -2 0
r=before christma	-11 14 0 0
r=bring nothing	-13 15 0 0
r=broke up	-9 2 0 5
r=by <name>	-8 9 0 0
r=by the	-2 12 -11 0
r=call a	-2 -10 0 11
r=call the	-11 11 0 0
r=charge <level>	-6 -1 9 0
r=confirm the	-8 10 -2 0
r=doe not	6 -10 0 0
r=drop its	-11 11 0 0
r=el -	15 -14 0 0
r=fail ,	-12 2 0 8
r=for <day-ahead>	-14 14 -7 3
r=for <name>	19 -17 0 0
r=for a	-18 17 0 0
r=for the	-14 2 11 0
r=from <day-ahead>	-5 9 2 -10
r=from <day-gone>	-24 22 -7 4
r=from the	20 -17 0 0
r=get a	-8 -1 10 0
r=go down	-9 -1 11 0
r=go on	-14 10 6 0
r=has been	6 -10 3 0
r=has it	-9 10 0 0
r=has not	12 -12 0 0
r=has published	-8 0 9 0
r=has put	9 -1 -5 0
r=has yet	-6 8 0 0
r=hope for	10 -7 0 0
r=in <month-ahead>	-22 -5 18 14
r=in <month-gone>	-13 14 -7 2
r=in <seat>	7 -15 2 0
r=in mid	0 14 -13 -4
r=in the	3 -18 15 2
r=in two	-3 8 -3 0
r=is in	-9 9 0 0
r=it was	-10 12 0 0
r=last month	-2 -8 9 6
r=last week	-5 8 -10 7
r=later in	-9 0 9 0
r=levy <level>	-10 0 4 6
r=meet in	12 -8 0 -1
r=next week	-11 19 0 -11
r=object to	10 -8 0 0
r=official say	-9 -4 2 9
r=on <day-ahead>	-11 4 -3 6
r=on <day-gone>	1 -6 10 -4
r=on <day-today>	10 -17 7 0
r=pay <level>	-9 10 0 0
r=press secretary	-8 7 1 0
r=published its	10 0 -9 0
r=published the	-11 11 0 0
r=put out	11 0 -9 0
r=reply that	-6 9 0 0
r=report that	-11 12 0 0
r=rise <level>	10 -7 -1 0
r=say .	-8 4 5 -2
r=say ;	-5 -3 9 0
r=say ?	-12 13 0 0
r=say in	8 -15 0 0
r=say on	14 -7 -7 0
r=sign for	-9 9 0 0
r=since <day-gone>	-10 8 -3 4
r=since <month-gone>	11 -14 2 0
r=since last	-8 10 0 0
r=take effect	10 0 -10 0
r=talk on	-9 10 0 0
r=that <name>	-13 10 3 0
r=that he	15 -9 -7 0
r=that the	-12 2 12 0
r=the <person>	18 -16 0 0
r=the <quality>	-2 10 -7 0
r=the two	-23 23 0 0
r=there is	-10 0 12 0
r=they have	10 -9 0 0
r=thi week	-14 5 -11 15
r=time ,	-3 13 -13 0
r=time .	0 -16 13 0
r=to put	-9 11 -1 0
r=until <day-ahead>	6 -15 0 9
r=want to	-5 10 -5 0
r=will go	-8 10 0 0
r=with <person>	-3 8 -2 0
r=with an	-9 12 -3 0
r=with the	22 -15 -5 -3
r=without a	-7 9 0 0
r=— <day-today>	13 -9 0 0
r=— a	-21 7 16 0
r=— for	-6 -3 9 0
r=— it	15 -14 0 0
r=— the	12 -4 -8 0
right:calls	-2 22 -21 -5
right:ended	-8 17 -7 -11
right:experts	-5 -12 0 18
right:m=closed	17 -12 -4 0
right:m=comes	14 -4 -6 0
right:m=conference	13 -11 0 0
right:m=delegation	-9 1 0 7
right:m=delegations	-12 18 -3 -1
right:m=ended	-27 20 10 0
right:m=expected	12 -11 0 -2
right:m=go	7 -12 7 -5
right:m=here	9 -13 4 0
right:m=host	-16 19 0 0
right:m=lunch	7 -11 4 0
right:m=meet	-14 17 -15 6
right:m=meeting	-14 17 0 -2
right:m=meets	17 -20 0 0
right:m=met	7 -10 -13 12
right:m=negotiate	-5 14 -7 -4
right:m=negotiations	18 -17 0 0
right:m=negotiators	-13 20 -6 -4
right:m=parted	9 -8 0 0
right:m=rose	11 -6 -3 0
right:m=round	-15 26 -12 -13
right:m=rounds	15 -13 0 0
right:m=settled	-12 9 3 0
right:m=signed	19 -4 -19 -1
right:m=sit	12 -19 0 5
right:m=sitting	-13 14 0 0
right:m=table	14 -4 -13 0
right:m=talk	12 -15 -6 7
right:m=talked	-12 1 0 9
right:m=talks	0 -3 -5 10
right:m=there	-7 -7 7 12
right:m=time	-7 5 7 -9
right:m=visit	0 -12 10 0
right:m=where	-17 9 0 10
right:meets	-7 5 -7 10
right:running	13 -13 -12 8
right:summit	4 -16 11 -18
right:sure	-8 12 -16 10
right:wished	12 -2 -5 -14
s:"	9 -4 2 -15
s:&	19 -19 -4 1
s:'	8 -18 0 7
s:'s	1 1 2 -9
s:*	-6 11 -4 -2
s:+	-7 -8 12 5
s:-	-2 12 -17 0
s:/	-4 11 -7 -2
s::	-8 0 6 9
s:<agent>	0 10 -13 -3
s:<day-today>	18 -12 -5 -1
s:<duty>	-3 4 6 -12
s:<gate>	13 -18 -5 14
s:<goods-amount>	11 -24 12 -16
s:<goods>	1 -9 6 8
s:<level-noun>	-4 -4 -3 18
s:<level>	21 -15 -9 -1
s:<money>	15 0 -24 0
s:<month-ahead>	-35 10 19 12
s:<month-gone>	-6 9 0 -3
s:<month-today>	-3 15 -9 -11
s:<name>	13 -4 -14 -3
s:<number>	8 -7 6 -13
s:<office>	-1 2 -23 13
s:<organisation>	31 -23 -26 9
s:<person>	8 10 -11 -29
s:<points>	31 -16 -15 -6
s:<quality>	4 8 -28 0
s:<seat>	3 1 1 -14
s:<sender>	14 -14 -17 19
s:<span>	0 -3 8 -3
s:<taker>	22 -13 -5 -3
s:<v-agree>	6 -1 1 -20
s:<v-bear>	11 -3 -4 -10
s:<v-begin>	1 -1 -9 11
s:<v-buy>	8 -14 8 -4
s:<v-deny>	5 -11 -6 11
s:<v-down>	-5 4 8 -10
s:<v-impose>	17 -7 -7 -16
s:<v-return>	-1 9 -9 -7
s:<v-stay>	9 -13 -2 7
s:<v-threaten>	3 6 -17 -1
s:@	19 -31 7 0
s:[	13 -8 -3 0
s:]	12 -7 -3 0
s:_	10 -18 5 0
s:a	5 -7 -1 6
s:aarhu	-22 20 -1 4
s:ababa	14 -11 0 -1
s:abolish	-10 10 0 0
s:about	-8 5 -7 12
s:above	6 -17 9 -2
s:abroad	5 -13 -7 12
s:accept	-26 10 22 0
s:accord	4 6 -15 -8
s:according	0 7 -4 -11
s:account	8 -11 0 0
s:accra	10 -15 -2 5
s:accused	22 -11 -12 0
s:across	-6 12 -8 -2
s:add	-7 9 3 -9
s:addi	14 -11 0 -1
s:addition	12 -4 -5 0
s:additional	10 0 -10 -2
s:address	1 -9 4 0
s:adopt	2 -13 -2 12
s:advanced	9 -5 0 0
s:adviser	0 -9 -1 9
s:aeroplane	-20 14 8 0
s:affiliate	17 -6 -4 0
s:after	5 4 -1 -31
s:afternoon	-12 0 16 -1
s:afterward	-10 -3 5 8
s:again	13 0 -11 -11
s:against	-13 13 -5 6
s:age	-8 -2 11 0
s:agenda	-18 15 2 -3
s:ago	-38 27 8 6
s:agree	-5 0 0 13
s:agreement	11 -1 -9 -8
s:ahmad	-7 9 0 0
s:aim	-9 0 11 0
s:air	5 -18 9 0
s:aircraft	-1 -18 18 0
s:aire	-12 -30 35 0
s:airline	17 -15 0 0
s:airport	11 -20 12 0
s:akasaka	-7 -7 14 0
s:akureyri	-28 23 8 -1
s:alexandria	-19 20 -7 0
s:alfaro	20 -15 -8 0
s:alfred	-3 -5 10 0
s:alive	-12 15 -1 0
s:all	0 8 -2 -21
s:almaty	11 -1 -11 -2
s:along	16 -10 -4 0
s:already	11 -17 -2 9
s:also	0 -3 -10 17
s:although	16 0 -16 0
s:alway	10 -13 -3 5
s:among	4 -11 -8 14
s:amount	-19 13 0 4
s:an	11 -7 1 -24
s:anchor	10 -9 0 0
s:and	-11 13 7 -16
s:angele	11 -12 0 0
s:angry	15 -12 -1 0
s:annaba	-10 0 11 -1
s:announce	-5 -9 16 2
s:announcement	16 -6 -10 0
s:another	-1 -1 8 -9
s:answer	-4 0 9 -2
s:antigua	-11 13 0 0
s:antwerp	22 -36 13 0
s:anybody	14 -11 0 0
s:anyone	10 -9 0 0
s:anything	12 -14 0 0
s:apapa	7 -14 0 3
s:apart	5 -16 9 0
s:apec	50 -28 -32 -3
s:app	-12 17 -3 0
s:appeal	-9 -1 -3 14
s:apply	-1 -7 11 -2
s:approval	1 10 -15 -5
s:approve	-13 18 -11 0
s:are	9 -4 -6 -3
s:arequipa	-33 15 21 -6
s:army	9 -9 0 0
s:arranged	-2 14 -7 0
s:arrangement	17 -15 -2 -2
s:arrived	20 -10 -9 -2
s:article	-8 10 0 0
s:arusha	-9 2 11 -6
s:as	10 -10 1 -2
s:asleep	-10 12 0 0
s:asparagu	-11 9 0 0
s:assent	11 -9 0 0
s:asunción	19 -13 -5 0
s:aswan	-16 14 1 0
s:at	-11 1 8 7
s:athen	8 -7 0 0
s:attempt	-10 14 0 -1
s:audience	13 -10 0 0
s:authorised	-20 22 0 0
s:authority	14 -7 -5 0
s:avocado	15 -11 0 0
s:avoid	-14 11 2 0
s:await	-2 0 -6 9
s:away	22 -19 -3 0
s:b	1 -12 8 0
s:back	19 -9 -2 -24
s:bag	12 -8 -1 0
s:balance	-14 -6 12 8
s:balanced	-14 15 0 0
s:ballroom	-9 -5 13 0
s:ban	-15 14 2 0
s:bandar	-13 0 14 0
s:bandung	-20 13 7 -3
s:bank	15 -14 0 0
s:bargain	-10 3 4 4
s:bargaining	8 -5 -1 0
s:barge	10 -7 0 0
s:barrier	12 -9 0 0
s:base	-4 -18 13 3
s:basi	-6 9 -2 0
s:battery	-24 22 2 0
s:batumi	-22 19 -5 6
s:beach	16 -9 -3 -1
s:bear	-13 16 0 0
s:bearing	-11 6 0 5
s:because	-6 10 0 -10
s:become	19 -16 0 -1
s:beef	-9 -3 22 -10
s:been	-6 9 -8 3
s:before	2 2 -3 -9
s:beforehand	-5 13 -6 0
s:begin	-9 6 3 0
s:behind	-14 14 0 0
s:being	-9 1 11 -7
s:beira	-16 19 0 0
s:believe	-16 11 6 0
s:bell	11 -4 0 -3
s:below	-15 12 -6 9
s:bergen	-23 14 0 14
s:bern	12 -8 -1 0
s:berth	-2 -9 10 0
s:berthing	-13 14 0 0
s:beside	9 -10 2 0
s:best	-4 -6 10 0
s:between	10 -9 -10 9
s:bin	-12 13 0 0
s:bind	-9 5 2 0
s:bless	11 -9 0 0
s:bloc	-9 10 0 0
s:blue	15 -13 0 0
s:boat	-12 6 0 9
s:boeing	3 -17 7 0
s:boi	11 -11 0 0
s:book	15 -12 -1 0
s:booked	-12 0 3 8
s:border	0 8 -9 -6
s:born	14 -12 0 0
s:boss	-10 11 0 0
s:both	-10 0 -1 14
s:bottled	9 -8 0 0
s:bourbon	10 -8 -1 0
s:box	10 -9 0 1
s:braga	14 -14 0 0
s:brandy	7 -11 2 0
s:brasília	15 -14 0 0
s:breakfast	18 -11 -6 -1
s:breakthrough	-6 9 0 0
s:briefing	11 -2 -2 -7
s:bring	-3 -1 10 -7
s:brisbane	-15 6 0 8
s:broke	4 -2 -17 7
s:broken	-7 0 10 0
s:bruge	-13 18 -4 0
s:brussel	25 -38 15 -1
s:budget	22 -20 -2 0
s:bueno	-11 -30 35 0
s:bulawayo	-15 8 7 0
s:bulk	-11 11 0 0
s:bulletin	14 -10 0 0
s:bursa	-15 17 0 0
s:bus	10 -8 0 0
s:busan	-23 -44 54 -6
s:but	-4 2 10 -7
s:c	14 -9 -2 0
s:cabinet	24 -17 -2 -3
s:cable	-14 -2 18 0
s:cairn	-9 0 9 0
s:calabar	-14 6 10 0
s:calendar	12 -11 0 0
s:call	-6 -14 20 12
s:callao	10 -1 -9 -2
s:caller	10 -9 0 0
s:calm	10 -6 -2 0
s:can	4 -23 21 0
s:canberra	10 -9 0 0
s:cancel	12 -4 -7 -5
s:cannery	-16 17 0 0
s:cannot	-9 0 10 0
s:canola	6 -16 6 -4
s:cap	-12 7 -4 8
s:caper	10 -9 0 0
s:capital	18 -11 -3 -5
s:captain	-6 0 0 8
s:car	-2 10 -3 -15
s:carlo	-9 11 0 0
s:carpet	-9 12 -1 0
s:carry	17 4 -31 -2
s:cartagena	-32 29 2 1
s:case	15 -12 0 -4
s:cash	-15 3 11 0
s:caspian	13 -8 -6 0
s:cassava	-14 15 0 0
s:ceasefire	40 -33 -9 -6
s:cebu	-15 16 0 -1
s:cent	14 -12 0 0
s:central	15 -13 0 0
s:ceremony	-11 1 8 0
s:certain	-15 10 6 0
s:certificate	-21 3 -2 19
s:chair	-9 12 0 0
s:chance	17 -12 -6 0
s:chancellor	13 -5 -7 0
s:chang	4 -10 0 5
s:chao	11 -8 -2 0
s:charge	-6 -10 1 19
s:chattogram	9 -8 0 0
s:cheaper	17 -16 0 0
s:chemical	-11 -4 14 0
s:chenggang	-4 -4 -2 11
s:chennai	-20 8 0 10
s:cherry	9 -7 0 0
s:chess	17 -16 0 0
s:chiang	-27 30 -1 -1
s:chicago	19 -13 -5 0
s:chicken	-13 12 2 0
s:chief	-12 -3 -8 24
s:chip	12 -1 -10 -1
s:chipmaker	11 -11 0 0
s:chittagong	-25 32 -4 -4
s:chișinău	-22 23 0 0
s:choose	4 2 -10 0
s:cigar	-14 15 0 0
s:circular	14 -8 -1 0
s:citing	-8 10 0 0
s:citru	26 -20 -10 0
s:city	-17 20 -1 -2
s:civilian	-9 10 0 0
s:claim	19 -15 -1 0
s:climb	13 -9 0 0
s:clock	2 3 -10 0
s:closed	8 -4 0 -6
s:closer	-15 17 0 0
s:closing	-12 0 13 0
s:clothing	-7 9 0 0
s:club	23 -17 -3 -1
s:coal	-18 -8 30 -4
s:cobalt	-7 12 -5 0
s:cochabamba	-13 3 9 0
s:cod	13 -7 -1 0
s:collapse	-13 14 0 0
s:colleague	-10 16 1 -14
s:cologny	12 -10 0 0
s:colonia	-18 2 8 7
s:comma	0 -4 -1 9
s:comment	9 -7 0 0
s:commerce	-18 19 -16 13
s:commercial	10 -4 -3 0
s:commissioner	-14 17 0 0
s:communiqué	10 -10 6 -8
s:competition	24 -24 0 0
s:compiled	-8 9 0 0
s:complained	-9 10 0 0
s:complaint	12 -7 -1 0
s:concern	4 -26 11 9
s:conclude	6 -4 3 -13
s:conference	-2 3 8 -17
s:conferred	3 -11 0 9
s:confirm	17 -14 0 -5
s:congress	14 -13 0 0
s:constanța	-5 9 0 -1
s:constructive	0 9 -11 3
s:consul	9 -8 0 0
s:consultation	-5 6 -15 10
s:content	12 -11 0 0
s:continue	14 -28 0 12
s:control	25 -19 -13 2
s:conversation	-5 10 -2 -1
s:copper	-8 -4 20 -5
s:copy	9 -4 -2 0
s:cork	-17 2 7 9
s:corn	10 -4 -8 0
s:corridor	-32 23 -3 13
s:cotton	-29 27 -10 10
s:could	22 -16 -4 -8
s:count	4 -14 -9 16
s:counted	11 -12 0 0
s:countermeasure	6 1 -9 0
s:counterpart	0 4 -9 0
s:countersigned	10 -7 -1 0
s:counting	14 -11 0 0
s:country	-5 -7 1 16
s:county	13 -11 0 0
s:course	-5 -11 12 3
s:cousin	13 -12 0 0
s:covered	13 -11 0 0
s:crowd	14 -15 -2 3
s:curb	0 -11 10 0
s:current	13 0 -12 0
s:custom	3 -33 0 30
s:cut	2 -13 4 5
s:córdoba	-8 9 0 0
s:d	12 -11 0 0
s:da	-28 28 -1 0
s:dairy	18 -13 -3 0
s:dalian	11 -9 0 0
s:damage	12 -10 0 0
s:danger	-12 10 0 0
s:dar	15 -7 0 -7
s:darwin	-26 17 10 -2
s:dated	5 -16 0 7
s:daughter	-13 14 -1 0
s:davao	-16 24 0 -11
s:davo	10 2 -24 -1
s:day	-15 21 0 -21
s:de	23 -21 0 0
s:deadline	20 -16 -2 0
s:deakin	-3 -5 10 0
s:deal	-7 -1 15 -9
s:dealt	2 -10 0 9
s:dear	15 -13 0 0
s:dearer	7 -11 2 0
s:decade	8 -9 0 0
s:decision	4 -15 -10 15
s:decline	11 -8 0 0
s:decoupling	-14 15 0 0
s:decree	11 -3 -9 -1
s:degree	19 -19 1 0
s:del	-5 10 0 -2
s:delay	0 9 -8 0
s:delegation	-18 28 -24 0
s:delivery	22 -14 -4 -3
s:democrat	11 -1 -9 0
s:depend	5 3 -9 0
s:depth	10 -2 -7 0
s:deputy	-14 -3 0 16
s:described	12 -21 0 9
s:desk	20 -12 -7 0
s:dialogue	8 -13 0 6
s:did	8 -4 -4 -1
s:die	7 -9 0 0
s:difference	-9 5 0 2
s:digit	-8 12 -3 0
s:dinar	-14 14 0 0
s:dined	-3 -7 10 0
s:dinner	-12 -3 23 -3
s:director	10 -6 0 -4
s:discuss	-24 22 0 2
s:discussion	-2 0 -2 8
s:dismiss	-14 8 8 0
s:dispatch	-25 14 14 0
s:dispute	-14 2 4 9
s:do	17 -19 -10 10
s:docker	22 -20 0 0
s:document	13 -11 -2 -2
s:doe	-5 -2 13 -11
s:doha	10 0 -11 0
s:doing	19 -16 -2 0
s:don't	20 -19 -2 0
s:done	14 0 -13 -6
s:dongguan	15 -12 -1 0
s:door	13 -16 2 -3
s:doorstep	-24 12 14 0
s:double	5 -2 -13 4
s:draft	14 -16 -7 8
s:draw	17 -12 0 -4
s:drive	15 -14 0 0
s:drone	-9 -7 17 0
s:dry	16 -13 -1 0
s:dubai	9 -4 -4 0
s:due	-3 -19 10 14
s:durban	-23 22 0 0
s:during	-21 0 21 0
s:durrë	-10 2 0 8
s:duty	-3 8 1 -15
s:each	17 -13 2 -22
s:earlier	11 -5 -17 0
s:early	-21 24 2 -8
s:earth	6 -2 0 -14
s:east	19 -13 -4 0
s:economic	-9 16 -4 -3
s:economy	21 -20 -5 7
s:edge	-16 21 -5 0
s:editor	-7 -1 10 0
s:effect	9 -4 -15 7
s:eight	10 3 -14 0
s:eighth	-13 14 0 0
s:either	0 -14 13 0
s:el	32 -30 0 0
s:electric	11 -9 -1 0
s:electricity	10 -9 0 0
s:eleven	23 -15 -10 -1
s:else	-22 25 0 -2
s:embassy	24 -8 -11 -3
s:emergency	0 -16 5 6
s:employer	26 -24 0 -1
s:empty	-10 17 -8 0
s:end	-9 5 4 3
s:energy	-4 11 -9 0
s:english	14 0 -14 0
s:entebbe	-13 15 0 0
s:enterprise	10 -10 0 0
s:entity	14 -12 -11 9
s:envoy	10 0 -18 5
s:epiphany	2 -11 0 7
s:equal	-12 0 13 0
s:es	23 -20 0 -1
s:esbjerg	0 -10 0 12
s:este	-19 22 0 -1
s:evening	-2 7 -11 2
s:ever	0 -15 9 0
s:everyone	5 -8 1 0
s:everything	21 -17 -2 0
s:exchanged	9 -13 -4 4
s:exclusion	10 -7 0 0
s:exemption	-1 0 -6 7
s:expert	-7 -49 -12 46
s:expire	10 -16 10 -3
s:explain	15 -8 -6 0
s:exporter	0 -18 -1 13
s:extension	-9 14 2 -13
s:extra	-29 29 4 -3
s:fact	-4 -19 17 -7
s:fail	-15 13 -5 4
s:failed	-11 7 4 0
s:failure	-9 9 0 0
s:fall	6 -19 16 -8
s:fan	-9 0 9 0
s:farm	11 1 -11 -4
s:farmer	-9 2 9 0
s:federal	0 -10 9 0
s:fee	11 0 -21 0
s:feed	0 -12 0 8
s:fentanyl	16 -15 0 -4
s:ferry	1 -12 -2 14
s:fertiliser	-11 -5 16 0
s:fewer	-9 9 0 0
s:fez	-6 8 0 0
s:fifth	-17 17 -12 6
s:figure	9 -4 -4 0
s:final	14 -12 0 -2
s:find	11 -5 -7 0
s:finish	-12 6 3 0
s:fire	13 -10 -3 0
s:firm	18 -10 -11 0
s:firmly	-10 0 11 0
s:first	-8 5 -8 13
s:fish	-12 16 -6 0
s:fishery	0 10 -2 -4
s:fix	0 10 -5 -12
s:flash	14 -9 -2 0
s:flat	0 -10 0 8
s:flight	-6 10 -3 0
s:flow	17 -11 -3 0
s:flower	-27 23 6 0
s:flown	-3 8 -4 0
s:follow	0 16 -11 -6
s:followed	-9 8 0 0
s:following	-12 18 -5 -1
s:footwear	-11 12 0 0
s:for	0 2 3 -12
s:forbid	11 0 -7 0
s:force	-2 2 -10 9
s:forced	0 -13 10 -3
s:foreign	8 2 -10 -7
s:forgotten	-17 20 -1 0
s:fortnight	-15 16 0 0
s:forty	-13 7 8 -2
s:forward	-7 0 10 0
s:found	9 -8 0 -1
s:four	-12 18 -7 -3
s:fourth	-5 22 -22 -13
s:framework	-1 11 -11 -11
s:free	31 -25 -2 -7
s:freight	18 -15 0 0
s:fremantle	-11 0 0 13
s:friday	-2 -6 10 0
s:from	-1 9 -14 1
s:front	19 -13 -6 -1
s:frozen	-7 10 0 0
s:fruit	-6 11 -4 0
s:fuel	9 -14 4 0
s:full	-21 20 4 -2
s:gain	-6 -2 9 0
s:gained	-14 15 0 0
s:ganja	-34 36 0 0
s:gas	5 -10 0 5
s:gate	17 -11 -6 0
s:gather	13 -14 5 -5
s:gave	8 -20 10 -4
s:gdańsk	-17 19 0 0
s:geneva	10 6 -58 0
s:george	13 -12 0 0
s:georgia	29 -15 -9 -12
s:get	4 9 -10 -11
s:ghent	-20 17 0 5
s:give	-4 11 -18 2
s:given	15 -18 0 4
s:go	-7 -2 10 6
s:goalkeeper	14 -14 0 0
s:god	-9 0 11 0
s:golf	3 -14 7 0
s:gothenburg	-23 35 -7 -14
s:government	-5 9 5 -14
s:grant	-4 19 -13 -1
s:grape	-13 7 0 7
s:grip	12 -9 -2 0
s:ground	-12 12 0 0
s:grow	-6 0 9 0
s:grower	29 -27 -4 0
s:guadalajara	-13 14 0 0
s:guard	-7 -5 13 0
s:guayaquil	-27 34 -8 -4
s:guess	11 0 -9 0
s:gun	13 -12 0 0
s:gyeongju	-9 -44 45 -2
s:gyumri	-13 15 0 0
s:habit	-11 11 0 0
s:haggling	-22 24 -1 0
s:hague	13 -12 0 0
s:haifa	-7 10 0 -1
s:hail	-9 10 0 0
s:halifax	-18 11 -6 9
s:halloumi	-14 14 0 0
s:ham	-9 11 0 0
s:hamburg	14 -2 -15 0
s:hammer	-12 15 0 0
s:hand	-6 -1 15 -12
s:handed	-10 10 -10 8
s:hanoi	15 -14 0 0
s:happen	-6 13 0 -5
s:happened	-21 25 -4 -1
s:happy	13 -7 -4 0
s:harbour	6 -18 -4 17
s:has	6 -4 5 -12
s:having	-4 16 -12 -7
s:he	3 7 -7 -19
s:he'll	-9 8 0 0
s:head	-11 -16 17 10
s:hear	22 -29 -2 7
s:hearing	22 -17 -3 -2
s:heart	-9 0 10 0
s:heat	14 -10 -4 0
s:heavy	20 -14 -4 -1
s:height	13 -12 0 0
s:help	-5 -6 12 0
s:here	-15 7 14 -4
s:high	-5 17 -7 -8
s:higher	11 -7 -12 3
s:him	-9 0 13 -8
s:himself	-11 6 0 3
s:his	3 5 -5 -19
s:hit	22 -14 -7 0
s:hobart	-14 15 0 0
s:holiday	21 -15 -4 -1
s:home	8 -13 7 -5
s:hon	12 -10 0 0
s:honolulu	-10 15 -3 0
s:honor	-5 -4 9 0
s:honour	13 -3 0 -11
s:hope	-19 17 5 -2
s:horse	9 -2 -4 0
s:hospital	17 -15 0 0
s:hot	-11 0 12 0
s:hotel	-9 7 3 -3
s:hour	4 -16 14 -8
s:house	-1 8 -3 -11
s:household	10 -9 0 0
s:howard	-7 10 -1 0
s:hue	-18 21 0 0
s:i	0 12 -24 -14
s:i'd	15 -14 0 0
s:i've	7 -11 1 -2
s:ibrahim	0 -6 8 0
s:ice	-13 1 13 0
s:if	0 4 0 -22
s:iii	-11 13 0 0
s:immediate	0 -10 9 0
s:implement	-11 14 -3 0
s:import	-4 0 9 -7
s:importer	9 -11 0 0
s:impose	-11 9 -9 12
s:in	6 0 -2 -9
s:incheon	-3 14 -32 10
s:included	18 -14 -2 0
s:increase	-12 13 0 0
s:insider	10 -8 0 0
s:insist	12 -10 0 0
s:inspection	-8 10 0 0
s:instead	2 4 -10 -1
s:instructed	4 -19 -2 16
s:insulin	11 -9 0 0
s:insurance	16 -16 0 0
s:intend	-12 9 2 0
s:interim	16 -15 0 0
s:invest	-6 9 -1 0
s:investigation	10 -11 1 -5
s:investment	4 -14 7 0
s:investor	10 -2 -6 0
s:iowa	14 -11 0 0
s:is	1 -9 -2 6
s:isn't	11 -4 -4 0
s:issued	3 -11 7 0
s:it	-9 2 9 -3
s:its	9 -9 0 -2
s:itself	7 -9 0 0
s:izmir	4 0 -9 0
s:jakarta	16 -13 -1 0
s:jan	12 -12 0 0
s:jeddah	-15 17 0 0
s:jeju	-6 26 -20 0
s:jersey	9 -8 0 0
s:job	-12 10 0 0
s:johan	3 -11 6 0
s:john	10 -3 0 -5
s:joint	-19 14 4 0
s:josé	0 -10 8 3
s:journalist	12 -5 -7 0
s:journey	15 -9 -7 0
s:jump	-9 11 0 0
s:just	-14 19 -1 -3
s:kananaski	-47 -14 53 0
s:kano	-4 -8 13 0
s:karoline	-11 6 6 0
s:kauna	-13 15 -2 0
s:keep	9 7 -15 -14
s:kilo	13 -10 0 0
s:kilometre	9 -4 0 -5
s:kind	12 -11 0 0
s:kisumu	-8 12 0 0
s:klaipėda	-16 0 15 0
s:know	18 -16 2 -10
s:kobe	-34 36 -1 0
s:kochi	-15 7 0 7
s:koper	-7 9 0 0
s:kuala	1 0 6 -13
s:kuching	-15 19 -2 0
s:kumasi	-8 11 0 -2
s:kutaisi	-15 16 0 0
s:kyoto	-20 13 7 0
s:la	18 -13 -1 -2
s:labour	-1 -13 14 -2
s:lago	3 4 -15 -2
s:lahore	-13 16 1 -6
s:lamb	-13 16 0 0
s:lancaster	-11 7 6 0
s:large	12 -17 3 0
s:larger	0 -10 11 0
s:larnaca	-9 7 0 0
s:las	-35 36 0 0
s:lasted	-11 2 12 -1
s:lasting	-18 20 0 0
s:late	-4 10 -2 -2
s:later	3 -12 5 1
s:laughed	11 -10 0 0
s:lausanne	-8 9 0 0
s:law	15 -29 0 4
s:lawyer	15 -14 0 0
s:lead	23 -6 -19 0
s:leader	10 -42 28 -9
s:least	-5 -10 14 -2
s:leather	0 -20 9 3
s:leave	-20 12 2 12
s:leavitt	-11 6 6 0
s:led	-16 6 -1 13
s:ledger	-4 -5 10 0
s:lee	-1 -15 16 0
s:leed	8 -5 0 0
s:legal	6 -11 -4 8
s:leiden	-10 11 0 0
s:lentil	-4 -5 0 9
s:let	3 -23 20 -1
s:leticia	-17 -8 25 0
s:letter	32 -6 -29 -4
s:level	-19 -28 26 21
s:levy	13 -20 5 0
s:li	-3 -4 -3 10
s:licence	-21 15 -5 9
s:license	4 -15 0 5
s:lie	14 1 -18 -6
s:light	4 -21 8 7
s:lighthizer	-16 26 -17 0
s:likely	10 -6 -1 0
s:lima	3 -11 6 2
s:linen	10 -10 0 0
s:linz	12 -10 0 0
s:lisbon	3 -12 -18 23
s:list	-24 -12 27 14
s:listed	18 -6 -11 0
s:lithium	0 -13 -2 17
s:liu	-17 29 -23 -2
s:live	-20 16 -2 8
s:lobito	11 -8 0 0
s:local	-14 3 11 0
s:lomé	-12 15 -1 0
s:london	4 13 -38 -11
s:longer	17 -7 -6 -5
s:look	-2 -11 1 14
s:loom	11 -9 0 0
s:lord	11 -10 0 0
s:lorry	24 -17 -3 -1
s:los	13 -13 0 0
s:lose	-8 0 11 -2
s:lot	-11 11 0 0
s:loui	-21 28 -4 -1
s:lower	-2 12 -9 -10
s:lui	15 -15 0 0
s:lula	0 -19 20 0
s:lumber	-12 15 -4 0
s:lumpur	4 -3 7 -13
s:lunch	4 -10 9 -4
s:lusaka	29 -22 -1 -9
s:lutnick	-7 10 -1 0
s:lviv	-22 30 -1 -9
s:lyon	-24 22 0 2
s:m	2 11 -17 -1
s:machine	16 -22 2 0
s:madrid	-13 27 -23 -10
s:magnet	-17 10 0 8
s:mai	-14 17 0 0
s:main	10 -1 -7 0
s:maintain	14 -13 0 0
s:make	-4 -4 14 -13
s:malmö	-22 17 -1 7
s:man	14 -8 -4 -3
s:map	-16 16 0 0
s:maputo	-23 24 0 0
s:march	-13 15 0 0
s:margin	-5 -6 14 -2
s:market	19 -29 8 -8
s:marseille	-17 18 0 0
s:master	0 -12 0 15
s:match	24 -19 -5 0
s:matter	-16 6 7 0
s:may	10 -3 -4 -9
s:me	0 8 -14 0
s:meant	0 -11 15 -5
s:meantime	-14 17 -1 0
s:meanwhile	24 -18 -6 0
s:measure	26 -23 -5 -1
s:medan	-11 11 0 0
s:media	16 -14 -1 0
s:mediator	30 -29 0 0
s:medical	14 -13 0 0
s:medicine	8 -17 -8 16
s:meeting	-14 21 -8 0
s:member	14 -8 -6 0
s:mendoza	-17 21 0 0
s:menu	-10 11 0 0
s:mercosur	4 -13 6 0
s:miami	17 -9 -8 0
s:mid	-8 15 -13 7
s:midday	-11 12 0 0
s:midnight	10 0 -28 3
s:mill	17 -14 0 0
s:million	16 -10 -6 0
s:mindelo	-7 12 0 -2
s:mine	9 -8 0 0
s:mineral	1 -17 14 0
s:minister	3 11 -5 -27
s:ministry	-4 -20 0 31
s:minute	-5 -5 8 0
s:miss	-10 0 9 0
s:mistake	-4 9 -4 0
s:mnuchin	-14 22 -14 0
s:mohammad	-7 -2 10 0
s:mombasa	-33 24 -7 10
s:monday	4 -9 -2 7
s:money	17 -13 -2 0
s:monterrey	-6 8 0 0
s:montevideo	-9 4 -2 7
s:month	-6 17 -10 -9
s:mood	-2 9 -5 0
s:more	-12 18 3 -23
s:most	-8 0 -1 14
s:mostly	-11 -3 5 9
s:mouth	0 -6 -2 9
s:move	6 -10 7 -6
s:mrs	11 -10 0 0
s:much	1 -19 5 6
s:muhammad	13 -13 0 0
s:mumbai	0 -11 0 9
s:must	25 -21 -17 4
s:mutual	-8 -5 13 0
s:mérida	-25 30 -2 -2
s:nadi	-9 16 -1 -8
s:nairobi	15 -14 0 0
s:naivasha	-15 14 0 0
s:nang	-29 28 -1 1
s:nation	12 -8 0 0
s:national	19 -16 1 -5
s:nato	11 -8 -2 0
s:natural	9 -8 0 0
s:nearly	7 -9 1 0
s:need	22 -15 -2 -7
s:needed	0 9 -9 0
s:negotiate	-15 26 -20 -4
s:negotiation	-13 13 4 -8
s:negotiator	-1 0 -13 11
s:nelson	-9 13 0 -2
s:new	13 -13 4 -3
s:newsletter	-10 11 0 0
s:newspaper	16 -19 5 -2
s:nexperia	4 -25 1 9
s:next	-8 14 -5 -4
s:nickel	8 -13 8 -3
s:night	-6 23 -36 2
s:nil	10 -8 0 0
s:nile	13 -11 0 0
s:ninety	-12 -2 14 0
s:niš	14 -11 0 0
s:no	13 0 -20 0
s:nobody	-15 13 4 -4
s:none	21 -12 -11 0
s:noon	5 4 -15 -2
s:nor	-17 0 14 7
s:north	10 -1 0 -5
s:northern	19 -18 0 0
s:note	-5 -15 5 15
s:notebook	-14 14 0 0
s:notice	5 3 -5 -9
s:nouadhibou	-9 -2 0 12
s:novi	-11 11 0 0
s:now	6 -7 5 -15
s:nvidia	23 -12 -7 0
s:obtain	12 -7 -2 0
s:ocean	-10 0 12 0
s:odesa	-8 15 -6 -5
s:of	4 -10 0 11
s:off	5 2 2 -28
s:offer	3 6 -13 -12
s:office	9 -22 -4 14
s:officer	3 -28 -3 23
s:official	-15 15 0 -2
s:ohio	17 -14 0 0
s:ohrid	-18 16 0 0
s:oil	12 0 -29 0
s:on	7 0 -10 -3
s:once	-3 0 9 -8
s:one	5 3 -3 -26
s:onion	-7 10 -1 0
s:online	-7 9 0 0
s:only	8 -7 -11 6
s:open	11 -10 -4 4
s:opening	6 -18 9 0
s:operator	24 -23 0 0
s:opinion	21 -17 -1 0
s:opposition	24 -19 -4 0
s:optimistic	9 -1 -5 0
s:or	19 -38 1 13
s:oran	-9 11 -1 0
s:order	11 -9 0 0
s:original	-8 11 -2 0
s:osaka	-29 -4 35 -2
s:osh	-15 19 -1 0
s:oslo	29 -27 0 0
s:other	15 -6 -7 -5
s:otherwise	20 -14 -5 0
s:out	15 -6 -7 -15
s:outcome	-4 18 -21 5
s:outside	17 -16 0 0
s:owned	17 -14 0 0
s:owner	19 -15 -1 0
s:p	13 0 -16 0
s:pacific	14 -2 -10 0
s:packed	-14 11 0 0
s:pact	2 -13 6 0
s:page	1 5 -13 0
s:pair	-8 18 -4 -7
s:palace	-28 3 26 -1
s:palacio	10 -9 0 0
s:palermo	-15 17 0 0
s:palm	34 -28 -5 -1
s:panama	-8 4 1 0
s:paper	-6 -4 12 0
s:pari	-21 37 -9 -16
s:park	3 -10 5 0
s:parliament	10 -6 -2 0
s:part	6 -10 5 -5
s:parted	-10 6 5 -1
s:partner	16 -11 -3 0
s:party	8 4 -14 -7
s:paso	14 -13 0 0
s:pass	18 -15 0 0
s:past	-21 24 -6 4
s:pasta	-18 7 0 12
s:patience	-9 14 -6 0
s:paul	17 -15 0 0
s:pause	-12 2 8 5
s:pay	0 -15 16 5
s:payment	9 -2 0 -6
s:peace	12 -21 13 -9
s:penang	-12 12 0 0
s:pending	10 -8 0 0
s:people	-27 17 9 -6
s:pepper	12 -9 0 0
s:per	12 -10 0 0
s:perhap	11 -10 0 0
s:permit	6 -5 -11 3
s:person	-29 0 11 15
s:phan	14 -11 0 0
s:pharmaceutical	-9 10 0 0
s:phase	14 -23 3 0
s:phone	19 2 -16 -12
s:phosphate	10 -7 -2 0
s:photograph	-34 39 -8 -1
s:phuket	-31 21 -3 7
s:picked	11 -9 0 0
s:pickup	-9 10 0 0
s:pilot	8 -6 0 0
s:pipe	-9 0 0 8
s:piraeu	10 -8 0 0
s:pistachio	13 -12 0 0
s:place	-8 3 20 -21
s:plane	7 -17 9 -1
s:player	12 -11 0 0
s:plaza	2 -12 10 0
s:please	10 -8 0 0
s:plovdiv	-12 16 -4 0
s:plu	15 -13 0 0
s:plywood	19 -18 0 0
s:pm	16 -15 0 0
s:point	-7 11 -1 0
s:pokhara	-21 -2 0 22
s:policy	19 -20 0 0
s:pork	-5 9 -3 0
s:port	11 -7 -11 0
s:porto	10 -5 -5 0
s:positive	11 -9 0 0
s:post	7 6 -14 -8
s:postpone	9 -11 2 -1
s:potash	9 -7 0 0
s:power	-23 15 3 6
s:prague	20 -18 -1 0
s:preceded	-13 14 0 0
s:premium	11 -10 0 0
s:preparation	-11 9 1 0
s:prepare	-7 14 -4 -2
s:presence	11 -12 -5 2
s:present	-17 5 7 8
s:presenter	21 -12 -8 0
s:president	0 -30 31 -29
s:presidential	0 -10 11 0
s:press	-17 10 14 -16
s:presse	-7 10 0 0
s:pretoria	9 -8 0 0
s:pretty	-5 -6 12 0
s:prevent	-15 12 4 -3
s:price	8 -9 0 -2
s:prime	-2 -23 23 -2
s:principle	13 -16 0 2
s:prisoner	28 -28 0 0
s:private	10 -10 0 0
s:problem	-16 14 1 0
s:programme	13 -7 0 -7
s:progress	0 10 -7 0
s:project	9 -4 -4 0
s:prolong	-11 15 0 -3
s:prolongation	-6 15 -10 -1
s:prolonged	1 -9 7 1
s:promise	4 -19 10 0
s:proposal	12 -8 0 0
s:propose	32 -12 -17 -22
s:protect	-13 5 9 0
s:protested	-12 5 6 0
s:province	17 -17 0 0
s:published	-1 -20 17 3
s:pune	-19 19 0 0
s:punta	-27 17 0 11
s:pupil	11 -9 0 -1
s:purpose	-16 22 -4 -3
s:push	11 -8 -3 0
s:put	8 2 -14 -4
s:quarrel	13 -6 -5 -4
s:quarter	-19 22 0 -1
s:question	8 5 -17 -6
s:quinoa	-11 12 0 0
s:quota	2 5 -11 -4
s:r	9 -8 0 0
s:race	12 -7 -3 0
s:radio	36 -29 -9 0
s:rare	4 0 0 -14
s:rate	26 -12 -13 -15
s:ratu	11 -11 0 0
s:raw	-8 11 0 0
s:re	10 -7 0 0
s:reach	-8 11 0 -4
s:reading	18 -9 -3 -3
s:readout	-28 19 13 0
s:ready	16 -9 -7 -2
s:reagan	-8 -5 12 0
s:reap	-10 15 0 -5
s:recently	-13 7 -3 6
s:recife	-25 16 14 -8
s:red	0 -13 15 -1
s:reduce	7 -13 3 0
s:reduction	-7 9 0 0
s:refinery	14 -8 -4 0
s:regretted	-2 10 -7 0
s:regulator	0 -19 5 9
s:reject	19 -15 -1 0
s:relation	4 -9 4 0
s:release	8 -13 4 0
s:released	26 -14 -10 0
s:remark	-18 10 10 0
s:remembered	-8 8 0 0
s:renewed	18 -14 -3 0
s:repeated	-1 10 -8 0
s:replace	12 -5 -5 0
s:reply	12 -7 0 -6
s:report	14 -8 -13 0
s:representative	4 -22 -3 21
s:republic	-11 1 7 0
s:required	16 -13 0 0
s:research	9 -9 0 0
s:reserved	16 -14 0 0
s:rested	9 -8 0 0
s:result	-1 10 -12 0
s:resume	6 4 -12 -13
s:retaliate	12 -6 -5 0
s:retaliation	10 -3 -6 0
s:return	1 -3 -8 9
s:revert	-8 9 0 0
s:reykjavík	3 -13 -1 10
s:rise	8 1 -9 -5
s:river	25 -23 0 0
s:riyadh	11 -11 0 0
s:road	9 -7 0 0
s:robert	-12 22 -15 0
s:ronald	-9 -3 13 0
s:rosario	-10 14 -2 -1
s:rose	11 -7 0 0
s:rosenbad	33 -31 -1 0
s:rotterdam	22 -17 -3 -1
s:round	2 18 -47 -23
s:rover	9 -7 0 0
s:row	18 -13 0 -2
s:rule	4 -12 -11 16
s:rum	14 -8 -6 0
s:rumichaca	0 -9 9 0
s:rumour	-10 2 8 0
s:run	10 -17 10 -3
s:safeguard	-10 11 0 0
s:saffron	18 -15 0 0
s:sail	17 -14 -4 0
s:sailing	-3 -8 10 0
s:saint	-7 13 -1 0
s:sake	10 -9 0 0
s:salaam	23 -20 0 -1
s:salalah	-31 23 0 10
s:sale	11 -15 -7 7
s:salta	-16 14 0 0
s:salvador	-12 11 0 0
s:salzburg	-11 16 -3 0
s:samarkand	-32 35 -1 0
s:sapporo	-17 14 5 -4
s:sardine	-4 -6 0 10
s:saturday	22 -17 -4 0
s:savannah	12 -11 0 0
s:say	15 0 -12 -18
s:scale	-10 -3 14 0
s:school	16 -16 0 0
s:scotch	10 -13 0 0
s:scrap	-14 17 0 -2
s:sea	5 -9 5 0
s:seal	21 -22 0 0
s:season	33 -17 -19 0
s:second	2 9 -14 -14
s:secret	-17 17 0 0
s:secretary	-15 0 -7 29
s:section	0 -14 11 -5
s:see	6 -9 10 -12
s:seed	14 -10 -6 0
s:seem	-9 11 0 0
s:sell	3 -11 9 -6
s:send	1 5 -17 0
s:sentence	-10 12 0 0
s:seoul	0 18 -19 -9
s:seriou	-11 0 13 0
s:service	6 -10 -3 7
s:session	-17 9 -4 9
s:set	0 -6 -2 9
s:settle	-9 19 -5 -7
s:setúbal	-20 21 0 0
s:seventh	-12 16 -6 0
s:shall	-10 19 -17 0
s:shanghai	20 -19 0 -1
s:share	24 -18 -13 0
s:she	12 -17 4 0
s:shea	-9 13 -2 0
s:sheep	13 -10 0 0
s:sheet	-6 -26 21 -8
s:sheikh	21 -20 0 0
s:shenzhen	38 -37 -3 -4
s:shift	-8 10 0 0
s:ship	15 -14 4 -7
s:shipper	10 -9 0 0
s:shipyard	10 -9 0 0
s:shiraz	-4 -4 0 8
s:shock	-9 0 10 0
s:shoe	-7 10 0 0
s:shook	-25 16 10 -5
s:short	11 -14 2 -1
s:show	-15 5 -7 15
s:shut	16 -18 0 0
s:side	-12 24 -15 -7
s:siem	-10 15 0 -5
s:sign	11 -4 -3 -10
s:signature	21 -22 0 0
s:silence	-9 4 5 0
s:similar	-7 10 -1 0
s:sirloin	-5 -3 9 0
s:sit	-5 7 -19 11
s:six	12 -4 -2 -1
s:ski	12 -10 0 0
s:sleep	-4 11 -4 0
s:smoke	23 -23 0 0
s:social	19 -13 -4 0
s:sofa	-9 10 0 0
s:sofia	-7 9 0 0
s:sohar	2 -28 24 0
s:solution	-8 12 0 0
s:some	-5 -1 0 9
s:somebody	12 -9 -1 0
s:something	-23 14 2 8
s:soon	-10 21 -6 -7
s:source	-5 -2 9 0
s:sousse	-13 15 0 0
s:south	10 -12 -2 5
s:soybean	23 -32 0 0
s:space	-8 10 0 0
s:speak	0 -3 12 -15
s:speed	-14 16 0 0
s:spent	-20 0 1 18
s:split	-9 11 0 0
s:spoke	0 11 -16 4
s:spoken	-3 -2 9 0
s:spokeswoman	-11 0 2 9
s:sport	16 -13 0 -3
s:spring	-16 15 2 -4
s:st	25 -29 -2 6
s:stability	0 -8 9 0
s:staff	4 -9 11 -10
s:stand	29 -20 -5 -6
s:standstill	-5 10 -4 -2
s:star	12 -11 0 0
s:start	12 -7 -6 1
s:state	-7 5 -3 8
s:statement	0 -7 11 -9
s:stay	-3 9 -19 2
s:steak	-7 -5 12 0
s:steel	7 -17 6 8
s:stick	-8 10 0 0
s:still	11 -7 -6 0
s:stock	12 -9 0 0
s:stockholm	-31 48 -32 -12
s:stone	-10 0 11 0
s:stop	-8 9 -8 5
s:store	9 -6 0 0
s:straight	-11 11 0 0
s:strike	21 -13 -9 -5
s:striker	9 -8 0 0
s:stuck	9 -8 0 0
s:student	-6 -3 -2 12
s:studio	-19 19 0 0
s:study	11 -10 0 0
s:subject	-11 16 -11 1
s:substantial	-13 16 -5 0
s:such	7 -11 0 0
s:sucre	-23 10 12 0
s:sugar	3 5 -13 -8
s:suggest	14 -23 8 0
s:sum	14 -10 -2 0
s:summary	1 -4 -7 11
s:summit	-6 -17 25 -8
s:sunday	11 -1 -12 0
s:sunflower	-11 13 0 0
s:supply	-16 9 0 9
s:supreme	-9 11 0 0
s:surabaya	-17 23 -3 -3
s:surcharge	3 -16 4 2
s:sure	13 -12 0 0
s:survive	-15 16 0 0
s:suspend	24 -28 5 0
s:switch	10 -9 0 0
s:table	3 6 -13 -13
s:tacna	-12 1 8 0
s:taichung	-11 14 0 0
s:take	1 7 -31 7
s:takoradi	-14 16 0 0
s:talk	11 4 -36 1
s:talking	9 -6 -5 0
s:tamale	-9 15 -6 0
s:tanker	21 -20 0 0
s:taro	-7 10 -2 0
s:tashkent	-13 15 0 0
s:tbilisi	-19 1 12 0
s:tea	11 -9 2 -6
s:team	-22 29 -9 -3
s:technical	8 -44 -4 33
s:technology	-5 9 -5 0
s:telephone	38 -23 -18 -5
s:tell	0 11 -14 -6
s:tema	10 -5 0 -1
s:tenth	10 -12 -5 6
s:term	23 -11 -11 -4
s:terminal	11 -8 0 0
s:text	-12 15 3 -13
s:textile	23 -13 0 -8
s:th	-15 15 -5 4
s:that	8 -4 6 -18
s:their	-8 -8 12 13
s:them	1 0 -11 7
s:themselve	-28 22 6 0
s:then	-11 10 12 -20
s:there'll	-7 -3 11 0
s:these	-7 13 0 -3
s:they	-14 8 3 4
s:they'll	-23 29 -2 -6
s:they've	-10 13 0 0
s:thin	-9 9 0 0
s:third	-10 21 -2 -23
s:those	-9 5 0 1
s:thread	12 -8 0 0
s:threat	0 0 -13 8
s:threaten	10 1 -12 -1
s:three	-22 34 -23 -8
s:thursday	-1 4 0 -11
s:tianjin	-1 -9 10 0
s:ticker	13 -12 0 0
s:tiktok	23 -4 -24 -5
s:tile	10 -9 0 0
s:time	5 -2 7 -27
s:tinned	-9 11 0 0
s:to	5 3 -10 -6
s:together	-21 7 6 9
s:tokyo	32 -19 -19 0
s:too	5 6 -10 -14
s:top	14 -21 2 0
s:town	-19 26 -9 -6
s:tractor	16 -13 0 0
s:trade	-4 -1 -9 18
s:trader	21 -13 -8 0
s:train	23 -22 0 0
s:transfer	11 -9 0 0
s:translated	13 -6 -4 -1
s:translation	16 -12 0 0
s:transport	1 -10 0 8
s:travelled	9 -7 0 0
s:trawler	2 -12 0 7
s:treasury	14 -5 -7 -7
s:treaty	28 -33 4 -4
s:trieste	-5 10 -7 0
s:tromsø	-18 30 -5 -10
s:truce	-1 3 1 -8
s:truck	19 -13 -3 -3
s:trujillo	-26 28 0 0
s:truth	11 -3 -4 0
s:trying	-13 13 0 0
s:tulcán	-13 0 11 0
s:tuna	0 -20 -2 19
s:turku	-10 4 6 0
s:turn	-10 5 -1 8
s:turnberry	-40 -39 58 0
s:twelve	18 -15 -2 0
s:twenty	16 -11 -3 0
s:two	-18 8 14 -5
s:tyre	-16 18 0 0
s:unchanged	11 -7 0 0
s:under	5 -22 -5 24
s:understand	-8 10 0 0
s:undertook	-3 12 -7 -1
s:undo	11 -11 0 0
s:unilateral	-4 -5 11 0
s:united	19 -16 -1 0
s:unofficial	14 -4 -10 0
s:until	17 -5 -24 4
s:up	-4 -3 -4 15
s:us	-1 12 -11 -13
s:use	-12 -1 9 6
s:used	-8 1 8 0
s:user	13 -12 0 0
s:valdivia	-22 25 -2 0
s:valencia	14 -6 -1 -3
s:valletta	-15 16 0 0
s:valparaíso	-19 12 8 0
s:vanilla	10 -8 0 0
s:varna	-19 10 0 9
s:veracruz	-15 16 0 0
s:verbatim	-15 15 0 0
s:version	1 -14 9 0
s:very	3 6 -16 -1
s:vessel	24 -29 -3 9
s:veterinarian	-6 -9 0 15
s:victoria	-11 12 0 0
s:video	2 -15 4 4
s:view	-15 6 0 8
s:vigo	-7 10 0 0
s:visa	36 -20 -22 0
s:visit	3 -26 18 -1
s:vote	20 -13 -2 -8
s:wafer	-9 0 0 7
s:wage	19 -17 0 0
s:wait	38 -26 -11 -8
s:waited	-9 11 -1 0
s:waive	-14 15 0 0
s:wall	18 -14 0 0
s:walvi	-14 15 0 0
s:want	-11 17 0 -10
s:wap	0 -15 11 0
s:war	-4 12 -5 -5
s:warn	-5 9 -11 0
s:warsaw	-17 12 -3 6
s:watch	10 -18 3 0
s:water	1 -7 8 0
s:way	3 0 0 -11
s:we	-2 10 -12 -1
s:we'll	17 -8 -6 0
s:we're	-2 -7 9 0
s:weaver	-8 -7 0 13
s:wednesday	-20 17 -10 12
s:week	-8 -2 -10 28
s:weekend	-40 35 5 0
s:weekly	11 0 0 -4
s:weigh	-10 0 10 0
s:welcome	16 -13 0 0
s:welcomed	17 -8 -7 0
s:well	11 -3 1 -17
s:were	10 -5 7 -28
s:what	12 -7 -12 4
s:wheat	11 -1 -7 -2
s:when	3 -2 2 -13
s:whether	-4 19 -7 -12
s:which	3 -8 -4 14
s:while	9 0 -6 -6
s:whisky	-7 -3 11 0
s:whisper	15 -13 0 0
s:who	-11 0 7 9
s:whole	9 -6 0 0
s:whose	-1 0 9 -9
s:william	-8 9 0 0
s:win	17 -17 0 0
s:window	15 -12 0 0
s:windsor	16 -10 -7 0
s:wine	21 -10 -12 -4
s:wing	14 -16 1 0
s:winner	19 -14 -8 0
s:winter	12 -7 -4 -1
s:wish	-8 0 10 0
s:with	-3 8 -1 -11
s:within	-2 14 -9 -8
s:without	0 5 -11 0
s:woke	9 -6 0 0
s:wool	4 -8 -4 7
s:word	13 -7 -10 0
s:work	23 -19 0 -4
s:worked	-3 9 -6 0
s:worker	14 -12 0 0
s:world	19 -15 -2 -1
s:worse	-7 10 0 -1
s:worth	-1 -9 12 -1
s:wound	21 -28 5 0
s:wrapped	-9 0 0 9
s:write	20 -17 2 -9
s:writer	16 -8 0 -6
s:wrong	15 -11 -1 0
s:yarn	-9 12 0 0
s:yes	11 -20 6 3
s:yield	-9 -4 12 0
s:york	11 8 -24 0
s:you	-9 6 10 -15
s:you've	-19 19 0 0
s:yttrium	-6 -2 10 0
s:zadar	-15 16 0 0
s:zero	-3 -1 10 -2
s:zinc	-4 8 -3 0
s:zurich	21 -15 0 -6
s:|	12 -4 -7 0
s:·	-9 5 6 -2
s:İzmir	-8 9 0 0
s:—	-5 8 -7 8
sa:! !	10 -10 0 0
sa:" ,	7 1 -11 -1
sa:" .	-3 5 -13 7
sa:" ;	-7 -2 10 0
sa:" a	-5 -4 12 -1
sa:" before	-9 11 -1 0
sa:" in	12 -17 0 0
sa:" no	9 -8 0 0
sa:" not	-3 -6 9 0
sa:" until	-16 18 0 0
sa:" we	-13 10 -7 9
sa:&	9 -3 0 -5
sa:'s	-2 7 4 -18
sa:'s <person>	-13 8 6 -3
sa:'s answer	-13 6 6 0
sa:'s cabinet	12 -11 0 0
sa:'s chief	-10 11 0 0
sa:'s commerce	10 1 -11 -3
sa:'s duty	-5 -4 11 0
sa:'s fact	-11 0 11 0
sa:'s president	6 -17 7 0
sa:'s prime	10 -13 1 0
sa:'s talk	11 -9 0 0
sa:'s tariff	-16 15 -9 8
sa:'s trade	-6 -6 5 10
sa:'s vice	-12 11 0 0
sa:( <day-ahead>	10 -8 0 0
sa:( <day-gone>	-9 11 0 0
sa:( <day-today>	9 -1 -13 0
sa:( <month-gone>	-8 10 0 0
sa:( <number>	7 -9 1 -2
sa:( now	13 -10 0 0
sa:( to	-10 9 0 0
sa:( transcript	-7 -2 11 0
sa:( wap	0 -13 9 0
sa:)	-6 -2 10 0
sa:) -	-20 21 -1 0
sa:) .	8 -12 2 0
sa:) :	-10 12 0 0
sa:) are	-11 0 0 8
sa:, "	24 -10 -24 -3
sa:, '	-13 13 0 0
sa:, <day-ahead>	-43 21 17 4
sa:, <day-gone>	-40 11 26 4
sa:, <day-today>	11 -10 0 -3
sa:, <money>	-9 10 0 0
sa:, <month-ahead>	-9 9 0 0
sa:, <month-gone>	-17 18 0 0
sa:, <name>	-21 19 -2 4
sa:, <number>	-5 7 4 -14
sa:, <office>	-8 21 -12 -2
sa:, <organisation>	-9 2 2 5
sa:, <person>	22 -7 -10 -20
sa:, <points>	7 0 -9 0
sa:, <quality>	16 -19 -11 8
sa:, <seat>	11 -15 -4 6
sa:, <span>	27 -18 -7 -6
sa:, a	-6 -5 11 2
sa:, about	-7 9 0 0
sa:, after	8 -2 0 -11
sa:, again	16 -15 0 0
sa:, agree	-19 9 8 0
sa:, although	19 -5 -14 0
sa:, among	11 -8 -12 6
sa:, and	18 -7 -14 -4
sa:, are	9 -19 7 0
sa:, as	20 -13 -1 -9
sa:, ask	9 -12 0 0
sa:, at	-4 16 -10 -6
sa:, because	23 -18 -7 0
sa:, before	11 -4 -4 0
sa:, begin	-7 8 0 0
sa:, broke	10 -9 0 0
sa:, but	-18 8 19 -9
sa:, by	-13 16 -18 13
sa:, call	0 -12 9 0
sa:, closed	-12 12 0 0
sa:, come	-7 -3 -1 13
sa:, did	0 -14 12 0
sa:, do	-11 10 0 0
sa:, doe	-15 0 14 0
sa:, during	-11 -5 15 0
sa:, everything	9 -7 0 0
sa:, first	-10 8 1 0
sa:, for	-19 23 0 -6
sa:, four	-12 13 0 0
sa:, friday	-4 12 -10 -1
sa:, from	-34 32 0 0
sa:, get	-10 11 0 0
sa:, good	-20 22 0 0
sa:, had	6 0 -11 -2
sa:, has	-5 4 7 -12
sa:, have	17 -11 -4 -2
sa:, he	1 2 1 -12
sa:, hold	9 -7 0 0
sa:, if	-15 10 6 0
sa:, in	-7 0 12 0
sa:, is	17 -13 -8 -1
sa:, it	18 -11 -4 -1
sa:, last	-22 20 2 0
sa:, leave	-11 6 4 0
sa:, less	-8 9 0 0
sa:, likewise	-9 11 0 0
sa:, london	-7 8 0 0
sa:, lumber	-8 11 -2 0
sa:, meanwhile	9 -3 -4 0
sa:, meet	14 -13 2 0
sa:, monday	13 -5 -7 0
sa:, neodymium	-9 0 10 0
sa:, nothing	3 -12 10 -2
sa:, on	-32 9 22 6
sa:, once	-1 -9 10 0
sa:, one	10 1 -16 -1
sa:, or	4 -15 0 9
sa:, our	-11 12 0 0
sa:, over	-15 17 0 0
sa:, plan	3 -9 5 0
sa:, promise	8 -8 0 0
sa:, same	11 -9 0 0
sa:, say	10 -2 -18 4
sa:, scandium	-9 0 10 0
sa:, sign	26 -25 -3 0
sa:, since	33 -37 -1 7
sa:, spoke	12 -10 0 0
sa:, stockholm	-10 11 0 0
sa:, subject	-6 10 -3 0
sa:, sugar	-12 12 0 0
sa:, tell	19 -12 -7 0
sa:, that	9 2 -19 -2
sa:, the	7 -9 -1 6
sa:, their	11 -15 -2 5
sa:, they	-2 9 -7 -2
sa:, to	-15 22 0 -12
sa:, together	17 -19 1 0
sa:, two	-2 -3 10 -2
sa:, under	13 -14 -6 3
sa:, up	15 -11 -1 0
sa:, was	4 5 -15 -7
sa:, wednesday	-29 24 -7 13
sa:, were	-18 21 -2 0
sa:, when	0 9 -18 2
sa:, where	-13 6 -3 12
sa:, while	-6 13 -6 0
sa:, will	11 -6 0 -7
sa:, wine	9 -6 0 0
sa:, without	-13 10 5 0
sa:-	10 1 -25 5
sa:- <month-gone>	8 0 -10 0
sa:- <month-today>	-7 13 -1 -4
sa:- <name>	6 12 -25 -7
sa:- <office>	-9 6 0 1
sa:- a	7 -13 -4 7
sa:- and	-18 19 0 0
sa:- ho	3 -9 0 5
sa:- level	-8 -2 0 11
sa:- out	13 -13 0 0
sa:- the	0 -13 12 0
sa:- up	-8 10 0 0
sa:. <number>	12 -9 0 0
sa:. on	-8 9 0 0
sa::	3 -6 9 -13
sa:: "	11 -2 -8 0
sa:: <day-ahead>	19 -16 0 0
sa:: <goods-amount>	-8 0 10 0
sa:: <level>	28 -18 -10 -5
sa:: <name>	6 -8 -12 10
sa:: <number>	-11 12 4 -9
sa:: <office>	-7 0 0 10
sa:: <person>	7 0 -11 -1
sa:: <seat>	2 -10 4 0
sa:: <span>	-3 -6 0 13
sa:: a	-7 11 0 0
sa:: it	-10 7 4 0
sa:: nothing	-3 11 -7 0
sa:: tariff	10 0 -8 0
sa:: the	-6 1 11 -10
sa:: three	-13 14 0 0
sa:: two	-8 -5 12 0
sa:: we	9 -8 0 0
sa:: who	-10 11 0 0
sa:;	-3 4 7 -12
sa:; <name>	-12 7 5 0
sa:; <organisation>	-10 0 9 0
sa:; <person>	19 -6 -12 0
sa:; at	-20 9 0 12
sa:; both	-15 13 1 0
sa:; it	-6 13 -9 0
sa:; its	-16 5 13 0
sa:; since	10 -5 0 -4
sa:; that	-7 -1 10 0
sa:; the	0 -21 25 0
sa:; without	13 -12 0 0
sa:<agent>	-8 1 -2 13
sa:<day-ahead> ,	-10 8 6 -7
sa:<day-ahead> and	17 -11 -4 -5
sa:<day-ahead> are	10 -3 -7 0
sa:<day-ahead> as	3 -10 7 0
sa:<day-ahead> for	-7 15 0 -10
sa:<day-ahead> in	15 -7 -2 -6
sa:<day-ahead> night	-8 8 0 0
sa:<day-ahead> of	11 -6 -2 0
sa:<day-ahead> to	-5 -6 1 13
sa:<day-ahead> —	-13 13 0 0
sa:<day-gone> )	-25 23 -4 4
sa:<day-gone> .	4 4 -10 -5
sa:<day-gone> :	8 -5 0 -4
sa:<day-gone> ;	0 -8 14 0
sa:<day-gone> <name>	19 -17 -1 0
sa:<day-gone> ?	-10 -5 15 0
sa:<day-gone> after	-16 15 0 0
sa:<day-gone> and	-14 -4 5 21
sa:<day-gone> at	-8 11 -2 0
sa:<day-gone> evening	10 2 -16 0
sa:<day-gone> for	6 2 -18 0
sa:<day-gone> he	-15 6 9 0
sa:<day-gone> in	-1 10 -4 -4
sa:<day-gone> night	10 0 -15 0
sa:<day-gone> of	-5 12 -4 0
sa:<day-gone> on	-21 20 0 0
sa:<day-gone> take	-16 11 4 0
sa:<day-gone> that	35 -29 -18 4
sa:<day-gone> to	-15 11 6 0
sa:<day-gone> with	-29 20 2 8
sa:<day-gone> —	-1 8 -5 0
sa:<day-today>	11 -8 -3 3
sa:<day-today> )	22 -15 -15 0
sa:<day-today> ,	-19 27 0 -11
sa:<day-today> -	9 -13 -1 4
sa:<day-today> .	-19 12 0 17
sa:<day-today> :	12 -7 -1 0
sa:<day-today> ;	5 5 -14 0
sa:<day-today> a	-11 11 0 0
sa:<day-today> about	12 -6 -5 0
sa:<day-today> after	-7 -5 17 0
sa:<day-today> at	-11 -2 12 0
sa:<day-today> by	-7 0 10 0
sa:<day-today> evening	-19 17 4 0
sa:<day-today> that	4 -11 5 -2
sa:<day-today> the	0 -10 11 0
sa:<day-today> to	-20 5 18 0
sa:<day-today> with	-6 10 -3 -3
sa:<day-today> without	4 3 -4 -11
sa:<day-today> —	9 -10 -9 12
sa:<gate>	18 -12 2 -28
sa:<goods-amount>	0 -14 14 -6
sa:<goods-amount> <span>	-11 -2 14 0
sa:<goods-amount> and	-10 -4 14 0
sa:<goods-amount> in	0 9 -6 0
sa:<goods-amount> of	0 -13 9 0
sa:<goods>	-13 8 5 8
sa:<level-noun>	3 -2 -9 9
sa:<level>	12 -7 -7 2
sa:<level> )	9 -6 -1 0
sa:<level> ,	-2 10 -30 7
sa:<level> .	8 -3 -13 3
sa:<level> ;	13 -9 -1 0
sa:<level> as	21 -18 0 -4
sa:<level> fentanyl	-10 0 11 0
sa:<level> for	17 -12 -3 -2
sa:<level> from	0 9 -20 -4
sa:<level> on	-15 8 5 6
sa:<level> since	13 -8 -1 0
sa:<level> tariff	-22 10 7 8
sa:<level> to	-12 3 5 6
sa:<level> were	-10 3 7 -1
sa:<money>	11 -4 -12 2
sa:<money> ,	-14 17 -3 0
sa:<money> .	21 -16 -3 0
sa:<money> <span>	22 -6 -12 0
sa:<money> of	-22 15 0 8
sa:<month-ahead>	-16 0 3 17
sa:<month-ahead> ,	-28 20 9 -1
sa:<month-ahead> .	-11 -9 5 13
sa:<month-gone>	-2 7 -12 6
sa:<month-gone> )	-8 10 0 0
sa:<month-gone> ,	-7 14 -4 -7
sa:<month-gone> .	-24 22 1 0
sa:<month-gone> ;	-22 24 0 -4
sa:<month-gone> ?	-6 9 -2 0
sa:<month-gone> and	15 -7 -11 -6
sa:<month-gone> at	-9 11 0 0
sa:<month-gone> expire	11 -7 -3 0
sa:<month-gone> for	18 -15 -3 0
sa:<month-gone> to	-11 -5 14 0
sa:<month-today> ,	-16 19 -2 0
sa:<name>	4 -2 -8 8
sa:<name> "	-13 3 10 0
sa:<name> (	11 -10 0 0
sa:<name> )	10 -15 0 0
sa:<name> ,	-6 -1 2 11
sa:<name> :	21 -18 0 0
sa:<name> and	-13 0 23 0
sa:<name> as	-9 4 3 0
sa:<name> broke	-21 22 0 0
sa:<name> by	-14 17 -2 0
sa:<name> charge	13 -12 0 0
sa:<name> end	1 -9 0 8
sa:<name> failed	-2 -7 10 0
sa:<name> for	17 -11 -6 0
sa:<name> go	-9 9 0 0
sa:<name> government	-12 13 0 0
sa:<name> had	14 -4 -12 -1
sa:<name> has	7 -8 -1 2
sa:<name> have	12 -10 0 -8
sa:<name> hold	2 -13 0 7
sa:<name> in	8 -1 -6 0
sa:<name> initialled	16 -15 0 0
sa:<name> is	1 9 -10 -1
sa:<name> later	-11 9 0 0
sa:<name> meet	10 -17 3 3
sa:<name> on	18 -9 -6 -12
sa:<name> raise	-3 -6 10 0
sa:<name> reach	-8 0 10 0
sa:<name> rise	-8 9 0 0
sa:<name> say	9 -5 -1 0
sa:<name> settle	-18 15 1 0
sa:<name> sign	-20 22 -1 0
sa:<name> stop	13 -10 0 0
sa:<name> suspend	-15 5 9 0
sa:<name> take	-13 13 0 -1
sa:<name> tariff	15 0 -20 0
sa:<name> that	14 -11 -3 0
sa:<name> to	22 -5 -14 -2
sa:<name> want	-11 16 -8 0
sa:<name> was	2 -12 -2 8
sa:<name> will	5 -9 7 -13
sa:<name> would	-17 7 0 16
sa:<number>	-1 -8 17 -10
sa:<number> (	-8 -7 13 0
sa:<number> ,	16 -12 0 -11
sa:<number> .	12 -15 8 -8
sa:<number> :	-22 22 5 -7
sa:<number> again	-15 4 6 3
sa:<number> and	0 -14 12 4
sa:<number> hour	-14 17 -1 0
sa:<number> in	18 -19 0 0
sa:<number> instead	8 -7 0 0
sa:<number> million	13 -8 -3 0
sa:<number> minute	-23 21 1 0
sa:<number> on	0 3 -15 6
sa:<number> round	12 -8 0 0
sa:<number> th	-24 22 -4 5
sa:<number> time	16 -11 -6 0
sa:<number> —	-13 16 -1 0
sa:<office>	-6 4 -12 11
sa:<office> .	-15 1 -10 21
sa:<office> agree	-7 11 0 0
sa:<office> had	3 -9 4 0
sa:<office> in	14 -16 1 0
sa:<office> meet	-4 12 -2 -3
sa:<office> of	-15 22 -2 -5
sa:<office> say	17 -10 -9 0
sa:<office> would	-11 16 0 -4
sa:<organisation> )	-14 19 -4 -2
sa:<organisation> ,	-11 5 7 0
sa:<organisation> .	-19 8 21 -15
sa:<organisation> ;	-8 -5 7 5
sa:<organisation> and	18 -12 -10 0
sa:<organisation> has	-16 5 2 10
sa:<organisation> in	-8 13 -2 0
sa:<organisation> of	24 -21 -1 0
sa:<organisation> on	18 -13 -2 0
sa:<organisation> published	-6 9 -2 0
sa:<organisation> say	-2 0 -3 8
sa:<organisation> take	12 -11 0 0
sa:<person>	10 15 -24 -20
sa:<person> 's	1 14 -19 4
sa:<person> (	9 -12 0 0
sa:<person> )	0 -9 5 0
sa:<person> ,	10 2 -9 -19
sa:<person> .	10 0 -8 -12
sa:<person> ;	-15 16 0 0
sa:<person> add	11 -3 -7 0
sa:<person> agree	-17 -7 22 0
sa:<person> and	-10 21 -4 -14
sa:<person> announce	-1 -9 8 0
sa:<person> by	8 -2 -5 0
sa:<person> for	5 2 -13 0
sa:<person> had	-12 2 5 6
sa:<person> has	-16 16 2 0
sa:<person> he	-17 25 -14 0
sa:<person> in	17 -8 -7 0
sa:<person> is	9 -5 -9 3
sa:<person> leave	-6 -1 9 0
sa:<person> meet	-7 14 -6 0
sa:<person> on	-4 11 -4 -1
sa:<person> say	0 12 -14 -1
sa:<person> shook	-12 7 3 0
sa:<person> sign	2 7 -10 0
sa:<person> sit	-2 11 -6 0
sa:<person> spoke	6 2 -11 0
sa:<person> to	-2 9 -5 0
sa:<person> would	-18 15 3 0
sa:<person> write	16 -11 -3 0
sa:<points>	29 -11 -19 -2
sa:<points> of	-17 19 -1 0
sa:<quality>	7 0 -23 7
sa:<quality> )	-3 -16 7 8
sa:<quality> .	-12 11 2 -1
sa:<quality> and	-25 27 -9 1
sa:<quality> are	-14 14 0 0
sa:<quality> beef	-9 10 0 0
sa:<quality> boat	-16 9 7 0
sa:<quality> car	-2 11 -13 0
sa:<quality> coal	-10 0 12 0
sa:<quality> colleague	-7 10 0 0
sa:<quality> copper	14 -11 0 0
sa:<quality> counterpart	11 -12 -1 1
sa:<quality> crude	-10 10 0 0
sa:<quality> delegation	-19 10 0 8
sa:<quality> economy	10 -10 0 0
sa:<quality> farm	22 -6 -16 0
sa:<quality> good	7 -14 5 0
sa:<quality> government	17 -17 0 0
sa:<quality> minister	-16 19 -1 0
sa:<quality> oil	-7 12 -6 0
sa:<quality> one	7 -11 3 0
sa:<quality> quinoa	-11 12 0 0
sa:<quality> side	-19 26 -7 0
sa:<quality> soybean	14 -5 -8 0
sa:<quality> tariff	8 0 -11 -2
sa:<quality> tea	3 -11 6 0
sa:<quality> television	9 -8 0 0
sa:<quality> trade	-5 9 -1 0
sa:<quality> tuna	-7 -4 0 11
sa:<quality> vice	11 -19 2 4
sa:<seat>	10 0 -13 -3
sa:<seat> 's	-11 13 0 0
sa:<seat> <day-gone>	11 -4 -1 -3
sa:<seat> <day-today>	10 0 -7 0
sa:<seat> and	-5 10 -9 0
sa:<seat> fact	-11 0 11 0
sa:<seat> for	0 5 -8 0
sa:<seat> in	-10 4 6 0
sa:<seat> time	9 0 -8 0
sa:<sender>	0 -7 -1 12
sa:<span>	-12 6 4 7
sa:<span> ,	-6 10 0 -12
sa:<span> .	-1 -1 15 -33
sa:<span> ;	-15 19 -4 0
sa:<span> after	25 -13 -9 -3
sa:<span> and	-11 6 -13 16
sa:<span> are	0 -8 -1 10
sa:<span> at	-14 13 1 0
sa:<span> before	3 0 3 -11
sa:<span> earlier	0 4 -10 0
sa:<span> early	-13 14 0 0
sa:<span> extension	13 -10 -1 0
sa:<span> from	6 -10 4 0
sa:<span> in	-14 17 -1 0
sa:<span> of	-26 14 -3 19
sa:<span> on	-10 -3 7 8
sa:<span> tariff	-9 12 0 0
sa:<span> through	-9 0 9 0
sa:<span> to	6 -19 10 0
sa:<span> truce	-16 18 0 0
sa:<span> was	9 -9 0 0
sa:<span> when	-4 -6 10 0
sa:<v-agree>	-8 10 7 -20
sa:<v-bear>	13 -14 0 0
sa:<v-begin>	-3 0 -5 16
sa:<v-deny>	3 -15 -9 17
sa:<v-end>	4 0 2 -15
sa:<v-return>	-3 10 -3 -8
sa:<v-sell>	18 -6 -11 -9
sa:<v-stay>	2 -11 3 11
sa:<v-suspend>	-2 5 -10 7
sa:<v-target>	10 1 -13 -3
sa:<v-threaten>	6 3 -18 0
sa:<v-up>	0 1 5 -14
sa:@	14 -13 0 0
sa:]	9 -7 0 0
sa:a <level>	-19 15 7 0
sa:a <organisation>	-13 22 0 -16
sa:a <quality>	-13 7 -1 6
sa:a <span>	-31 18 18 -3
sa:a clause	10 -9 0 0
sa:a date	-5 -5 12 0
sa:a deal	-15 18 0 0
sa:a decree	19 -16 0 0
sa:a draw	11 -11 0 0
sa:a drawer	4 -10 4 0
sa:a fact	9 0 -7 0
sa:a framework	-14 16 0 0
sa:a full	12 -3 -7 0
sa:a further	21 -7 -16 0
sa:a good	-4 -8 0 12
sa:a joint	-7 13 -5 0
sa:a law	-12 0 10 0
sa:a licence	-15 13 0 0
sa:a list	-20 11 12 0
sa:a little	11 -8 -3 0
sa:a meet	11 -1 -7 -2
sa:a minute	-8 9 0 0
sa:a new	11 -13 -3 1
sa:a palace	-7 -1 9 0
sa:a paper	-6 12 -5 0
sa:a pause	-6 10 -1 -2
sa:a plan	-6 10 0 0
sa:a quota	-11 16 -5 0
sa:a result	17 -13 -2 0
sa:a round	-11 12 0 0
sa:a second	-10 9 -9 4
sa:a signature	20 -20 0 0
sa:a sixth	9 -13 5 0
sa:a state	-15 3 11 0
sa:a strike	26 -25 0 0
sa:a table	-11 11 0 0
sa:a tariff	0 -8 11 -7
sa:a telephone	11 0 -12 0
sa:a television	-10 7 5 0
sa:a text	-21 24 -2 0
sa:a third	11 -7 0 -5
sa:a trade	18 -16 4 -9
sa:a treaty	-6 -4 11 0
sa:a truce	18 -19 -8 9
sa:a video	-13 -1 15 0
sa:a war	12 -9 -3 0
sa:a warn	14 -11 -1 0
sa:a week	-9 3 0 6
sa:a weekend	-11 7 3 0
sa:abolish	-11 11 0 0
sa:about an	-17 6 13 0
sa:about it	17 -15 0 0
sa:about the	6 -14 11 -1
sa:about trade	-12 0 4 9
sa:above	-1 -6 11 0
sa:accept	-18 16 3 0
sa:accept .	-15 14 0 0
sa:accord	13 -10 -2 0
sa:accord with	12 -11 0 0
sa:account	7 -10 0 0
sa:add .	0 10 -8 0
sa:addi	15 -15 0 0
sa:additional	8 0 -8 -1
sa:additional <level>	0 9 -13 0
sa:additional duty	11 -8 0 0
sa:adopt	13 -19 -2 4
sa:adopt the	14 -13 0 0
sa:after	23 -11 -5 -27
sa:after <name>	20 -11 -11 0
sa:after <person>	-7 0 8 0
sa:after <span>	-26 28 0 0
sa:after a	14 -17 5 -6
sa:after the	15 -11 -3 -1
sa:after two	11 -10 0 0
sa:again	21 -18 -8 0
sa:again ,	7 -12 1 1
sa:again last	11 -10 0 0
sa:against	-11 4 0 8
sa:ago	-31 14 14 7
sa:ago .	-15 13 2 -1
sa:ago <day-today>	-9 10 0 0
sa:agree	-8 -3 17 -3
sa:agree .	6 -10 2 0
sa:agree by	14 -7 -6 0
sa:agree in	17 -9 -7 0
sa:agree not	12 -11 0 0
sa:agree on	-27 19 10 -1
sa:agree that	-9 5 1 0
sa:agree to	14 -17 6 -11
sa:agreement	15 -16 -5 4
sa:agreement ,	9 -11 2 -2
sa:agreement in	0 -14 10 0
sa:agreement of	-9 10 0 0
sa:agreement to	-8 8 0 0
sa:agreement with	-15 3 10 0
sa:aim to	-10 0 11 0
sa:airport	12 -19 6 0
sa:airport ,	-8 -4 14 0
sa:alive	-13 15 -1 0
sa:all	9 -9 5 -12
sa:all ,	12 -10 0 0
sa:all place	-13 9 5 -1
sa:along	15 -10 -4 0
sa:along the	9 -7 0 0
sa:already	8 -14 -5 10
sa:also	-4 13 -11 0
sa:although	19 -5 -14 0
sa:aluminium	-10 13 0 -1
sa:among	8 -3 -14 7
sa:among them	11 -3 -7 0
sa:an	9 -7 -1 -13
sa:an <office>	14 -8 -7 0
sa:an <organisation>	10 -9 0 0
sa:an <quality>	10 -8 0 0
sa:an additional	0 12 -16 0
sa:an agreement	6 3 -3 -15
sa:an extension	-5 14 -6 -5
sa:an hour	-17 -7 26 0
sa:an offer	-13 13 0 0
sa:and	-8 4 10 -6
sa:and ,	-18 19 0 0
sa:and -	-18 19 0 0
sa:and <day-gone>	-13 15 0 0
sa:and <level>	24 -26 0 0
sa:and <name>	-8 0 10 0
sa:and <person>	-9 7 9 -14
sa:and <quality>	-7 16 -17 0
sa:and <seat>	12 0 -12 -7
sa:and a	0 4 -10 0
sa:and announce	-7 11 -4 0
sa:and another	-8 4 4 0
sa:and are	9 -10 0 0
sa:and by	-37 38 0 0
sa:and coffee	22 -20 0 0
sa:and copper	-10 -1 12 0
sa:and did	16 -10 -4 0
sa:and end	12 -14 -10 9
sa:and expire	17 -16 0 0
sa:and forty	-5 -5 10 0
sa:and get	-7 14 -5 0
sa:and had	-10 -1 13 0
sa:and has	15 -20 0 4
sa:and i	-26 30 -3 0
sa:and in	-8 13 0 -10
sa:and indium	-9 0 10 0
sa:and is	-10 11 0 0
sa:and it	7 0 -9 0
sa:and last	3 -7 7 0
sa:and leave	-6 14 -11 0
sa:and medicine	-7 11 -5 0
sa:and meet	-6 11 -7 0
sa:and my	-8 10 -1 0
sa:and nobody	19 -10 -8 0
sa:and of	19 -16 -2 0
sa:and one	-3 -9 12 0
sa:and our	-9 10 0 0
sa:and pay	-9 4 5 0
sa:and put	10 -17 -1 8
sa:and rare	-10 0 12 0
sa:and run	-8 19 -9 0
sa:and say	-5 -1 9 0
sa:and some	-7 -15 5 13
sa:and stay	-13 11 2 0
sa:and steel	10 -7 -1 0
sa:and stockholm	-11 12 0 0
sa:and take	-11 1 -1 9
sa:and textile	11 -9 0 0
sa:and that	-12 -4 6 17
sa:and the	18 -31 22 -20
sa:and their	4 -9 4 0
sa:and then	-1 -5 9 0
sa:and there	-5 8 0 0
sa:and thi	-13 -4 17 0
sa:and to	11 -9 -4 0
sa:and two	-7 10 0 0
sa:and was	15 -8 -10 0
sa:and we	-7 10 0 0
sa:and were	8 -9 0 0
sa:and what	0 9 -6 0
sa:and will	-8 -10 14 5
sa:and wine	-13 14 0 0
sa:and with	-12 13 0 0
sa:and without	14 -7 -7 0
sa:announce	-1 -10 9 3
sa:announce .	7 -19 2 9
sa:announce a	12 -11 0 0
sa:announce last	14 -5 -9 0
sa:announce on	-11 -18 23 0
sa:another	6 -5 0 -10
sa:another .	-7 8 0 0
sa:another <span>	5 -15 7 0
sa:answer :	-9 10 0 0
sa:any	-7 -3 14 -1
sa:any of	-10 8 0 0
sa:anything	5 -8 0 0
sa:apart	5 -16 10 0
sa:app	-11 15 0 0
sa:appeal	-10 0 -2 14
sa:apply	-7 -2 13 0
sa:approve an	-14 15 0 0
sa:approve by	-8 9 0 0
sa:approve the	-9 10 0 0
sa:are .	-10 0 9 0
sa:are also	10 -2 -7 0
sa:are back	-13 14 0 0
sa:are not	7 -14 5 0
sa:are on	16 -9 -4 0
sa:are run	-8 8 0 0
sa:arequipa	-11 0 12 0
sa:army	9 -8 0 0
sa:arrangement	16 -11 -5 0
sa:arrived	10 -7 0 -1
sa:as	6 -6 -1 1
sa:as <person>	11 -8 0 0
sa:as <seat>	-19 16 2 0
sa:as a	-8 1 -9 13
sa:as far	13 -11 0 0
sa:as i	8 -8 0 0
sa:as long	11 -17 4 0
sa:as much	12 -8 -2 0
sa:as of	-10 9 0 0
sa:as the	3 -12 0 8
sa:as they	12 -6 -4 -1
sa:asia	4 3 -11 0
sa:ask ,	-8 9 0 0
sa:ask for	0 9 -17 0
sa:asleep	-8 9 0 0
sa:assembly	10 -9 0 0
sa:at <level>	26 -20 -6 -4
sa:at <money>	14 -12 0 0
sa:at <quality>	10 -9 0 0
sa:at <seat>	16 -15 0 0
sa:at first	10 0 -9 0
sa:at his	0 -10 9 0
sa:at it	-10 8 0 1
sa:at least	-8 -10 15 0
sa:at midnight	15 -13 0 0
sa:at noon	-8 13 -3 0
sa:at one	-5 -3 0 8
sa:at present	-14 0 4 11
sa:at the	-14 20 -2 -4
sa:at thi	-7 -5 13 0
sa:at which	-10 11 0 -1
sa:attempt	-7 10 0 0
sa:avocado	11 -9 0 0
sa:avoid	-11 12 0 0
sa:await	0 -10 -1 10
sa:away	14 -12 0 0
sa:back	18 -11 -3 -9
sa:back .	21 -18 -3 0
sa:back from	4 -12 4 0
sa:back its	15 -7 -8 0
sa:back to	21 -17 -3 0
sa:back with	-10 11 0 0
sa:balance	-5 -5 12 0
sa:ban	-12 15 -1 0
sa:bargain	12 -10 0 0
sa:bargaining	9 -6 0 0
sa:base ,	-6 -2 9 0
sa:battery	-29 26 3 0
sa:be	-5 16 0 -23
sa:be charge	3 4 -11 0
sa:be extend	-12 7 6 0
sa:be in	-11 11 0 0
sa:be levy	-5 -5 9 0
sa:be move	-11 12 0 0
sa:be no	2 -15 8 0
sa:be sign	-8 10 0 0
sa:be the	-13 23 -12 -1
sa:bear	-11 12 0 0
sa:beef	-3 -4 16 -7
sa:beef .	-8 12 -5 0
sa:beef and	10 -9 0 0
sa:beef at	9 -7 0 0
sa:been call	27 -19 -7 -4
sa:been hold	-11 4 0 5
sa:been move	-7 -2 11 0
sa:been offer	9 -9 0 0
sa:been postpone	11 -20 6 0
sa:been put	-15 18 0 0
sa:been set	13 0 -13 0
sa:been threaten	-9 11 0 0
sa:beer	-11 7 -2 6
sa:before	17 -11 -9 0
sa:before ,	16 -13 0 0
sa:before .	-20 16 -4 6
sa:before <day-ahead>	17 -13 -2 0
sa:before a	-4 8 0 -1
sa:before christma	-9 13 -2 0
sa:before it	-9 2 7 0
sa:before midnight	9 -9 0 0
sa:before the	23 -14 -23 5
sa:begin	-16 14 -8 10
sa:begin <span>	-17 6 -1 13
sa:begin at	12 -10 0 0
sa:begin with	-10 6 0 3
sa:behind	-18 15 1 0
sa:being	-7 1 6 -1
sa:being .	0 -9 9 0
sa:believe	-16 10 7 0
sa:below	-2 0 -8 10
sa:berthing	-12 12 0 0
sa:beside	17 -16 0 0
sa:best	-3 -9 11 0
sa:between <name>	11 -5 -3 -8
sa:between <person>	-8 11 0 0
sa:between the	-10 -3 6 12
sa:bicycle	-9 9 0 0
sa:bill	-7 10 0 0
sa:bind	-9 5 2 0
sa:biscuit	10 -10 0 0
sa:bloc	-10 12 0 0
sa:bloc 's	-18 18 0 0
sa:boat	-16 5 0 11
sa:book	12 -10 0 0
sa:booked	-2 -4 -1 9
sa:border .	15 -14 0 0
sa:both	-19 8 11 1
sa:both country	0 -9 6 3
sa:both government	-10 2 7 0
sa:both have	-22 23 0 0
sa:both parliament	-10 11 0 0
sa:both president	-9 6 1 0
sa:both side	23 -14 -5 -8
sa:bound	-9 9 0 0
sa:brandy	7 -11 2 0
sa:breakfast	16 -14 -1 0
sa:breaking	-6 11 -3 0
sa:briefing	-7 12 0 -3
sa:bring	-6 10 0 -3
sa:bring a	-7 10 0 0
sa:bring down	2 -10 5 0
sa:bring home	-2 9 -6 0
sa:bring it	10 -9 0 0
sa:bring nothing	-17 19 -1 0
sa:bring out	-12 -3 15 0
sa:bring the	-7 11 -3 0
sa:broke	0 -1 -10 9
sa:broke down	23 -16 -7 0
sa:broke off	-24 25 0 0
sa:broke up	0 -9 0 11
sa:broken	-7 0 10 0
sa:broken off	-11 0 12 0
sa:budget	13 -9 -2 0
sa:built	-9 10 0 0
sa:bulk	-11 11 0 0
sa:busan	11 13 -26 0
sa:busan ,	-16 14 2 0
sa:busan on	14 3 -18 0
sa:business	-8 10 0 0
sa:but	-15 7 12 0
sa:but not	-15 18 -2 0
sa:but the	10 -11 0 1
sa:butter from	-9 11 0 0
sa:buy	-12 -2 14 5
sa:buy <goods-amount>	-12 -8 21 0
sa:buy themselve	-17 18 0 0
sa:by	-1 4 3 -14
sa:by <day-ahead>	13 -15 1 -1
sa:by <level>	21 -15 -5 0
sa:by <name>	-18 21 -2 0
sa:by <number>	14 -12 0 0
sa:by <office>	-23 11 5 8
sa:by <person>	-1 10 -15 0
sa:by <quality>	-10 1 8 0
sa:by a	-14 10 5 0
sa:by both	-16 18 -1 0
sa:by courier	-8 9 0 0
sa:by half	-11 -3 14 0
sa:by now	-10 0 11 0
sa:by our	-14 14 0 0
sa:by phone	11 -3 -7 0
sa:by telephone	21 -11 -13 0
sa:by then	-9 11 0 0
sa:by video	2 -10 5 0
sa:by which	9 -7 0 0
sa:c	14 -11 0 0
sa:cabinet	15 -12 0 0
sa:cable	-7 -1 10 0
sa:calendar	9 -10 0 0
sa:call	-2 -8 14 0
sa:call a	-1 -5 -2 10
sa:call had	-11 0 12 0
sa:call it	-15 -5 23 -3
sa:call off	28 -16 -13 -6
sa:call on	3 -9 2 0
sa:call the	-6 12 -4 0
sa:calm	9 -5 -2 0
sa:can	-3 -16 25 -1
sa:cancel	16 -8 -7 -5
sa:cancel .	10 -6 -2 0
sa:cannot	-5 -7 10 0
sa:canola	0 -7 10 -3
sa:capital on	-9 16 -6 -2
sa:car	-13 17 0 -7
sa:car part	9 -8 0 0
sa:care	12 -11 0 0
sa:carry	0 15 -21 0
sa:carry out	4 7 -17 0
sa:case	8 -6 0 -1
sa:cash	-16 5 11 0
sa:ceasefire	33 -28 -5 -1
sa:cent	13 -11 0 0
sa:certain	-9 0 8 0
sa:certificate	-15 -3 0 19
sa:certificate .	-9 0 0 8
sa:chair	-11 12 0 0
sa:chair .	-14 15 0 0
sa:changed	-2 10 -7 0
sa:chapter	-9 10 0 0
sa:charge	-9 5 -1 9
sa:charge <level>	16 -11 -3 -7
sa:charge <quality>	-9 0 0 10
sa:charge a	-10 0 11 0
sa:charge on	-6 9 -1 0
sa:charge to	-9 9 0 0
sa:cheese	-5 10 -4 0
sa:cheese ,	-7 9 0 0
sa:chemical	-11 -4 14 0
sa:chicken	-14 13 2 0
sa:chicken ,	9 -3 -4 0
sa:chief	-14 16 0 0
sa:chip	25 0 -27 -5
sa:choose	4 2 -10 0
sa:christma	-6 13 -5 -4
sa:christma .	-12 16 0 -1
sa:citru	16 -10 -8 0
sa:civilian	4 8 -12 0
sa:civilian use	3 8 -12 0
sa:claim	12 -9 0 0
sa:clause on	11 -11 0 0
sa:clear	11 -10 0 0
sa:climb	12 -9 0 0
sa:close to	16 -13 0 0
sa:closed <level>	12 -11 0 0
sa:closer	-15 16 0 0
sa:closer on	-15 15 0 0
sa:closing	-9 -5 14 0
sa:club	8 -7 0 0
sa:coal	-20 0 24 0
sa:cocoa ,	-12 12 0 0
sa:cocoa butter	2 -12 8 0
sa:cod	15 -10 0 0
sa:coffee .	-30 28 0 0
sa:coffee and	11 -9 0 0
sa:coffee is	9 -8 0 0
sa:coffee truce	-8 9 0 0
sa:collapsed	-10 10 0 0
sa:colleague	-7 9 0 0
sa:collect	-3 6 -10 2
sa:come back	-19 22 -1 0
sa:come before	-20 9 0 9
sa:come from	15 -11 -2 0
sa:come home	12 -11 0 0
sa:come into	2 -14 0 4
sa:comma	-1 -4 -1 9
sa:commerce	-16 18 -14 12
sa:commerce ministry	20 0 -18 -2
sa:commerce say	-12 8 2 0
sa:commerce secretary	-15 0 -1 17
sa:company	-2 -14 9 6
sa:company ,	-4 -4 10 0
sa:concern	-1 -17 13 5
sa:conclude .	1 -8 6 0
sa:condition	13 -8 -4 0
sa:conference	9 -23 16 0
sa:confirm	21 -17 -4 0
sa:confirm .	1 -14 12 0
sa:confirm on	5 -8 -3 3
sa:congress	9 -8 0 0
sa:consensu "	12 -11 0 0
sa:consent .	11 -9 0 0
sa:consent of	-10 11 0 0
sa:consultation	5 -9 0 3
sa:content	11 -10 0 0
sa:content with	9 -9 0 0
sa:continue	17 -21 -5 6
sa:control	9 -4 -1 -4
sa:control of	9 -2 -2 0
sa:control on	12 0 -14 0
sa:copper	0 -6 9 -2
sa:copper ,	9 -8 0 0
sa:cork	-5 -2 0 10
sa:corn	9 -3 -8 0
sa:corridor	-19 20 0 0
sa:cost	-2 9 -4 -4
sa:cotton	-6 0 -8 12
sa:could	14 -2 -11 -4
sa:could agree	-9 11 0 0
sa:count	-14 1 -6 17
sa:count ,	-11 11 0 0
sa:counterpart	11 -12 -1 1
sa:country ,	-7 -3 11 0
sa:country .	12 -9 -1 0
sa:country meet	-13 17 0 -1
sa:cuenca	12 -10 0 0
sa:cup	16 -12 -2 0
sa:curb	0 -11 10 0
sa:current	12 0 -11 0
sa:custom	14 -15 0 0
sa:cut	-4 -10 7 6
sa:cut its	-1 -8 10 0
sa:dairy	12 -8 -1 0
sa:danger	-10 10 0 0
sa:date of	8 -8 0 0
sa:daughter	-8 10 -1 0
sa:day ,	-10 13 -1 0
sa:day .	14 -14 0 0
sa:day before	0 -16 15 0
sa:day of	-15 19 0 -4
sa:day on	-15 10 -3 7
sa:day two	-15 16 0 0
sa:de	15 -11 -2 0
sa:deal	-7 -1 9 1
sa:deal "	11 -7 -3 0
sa:deal ,	-8 -8 16 0
sa:deal .	-5 25 -21 -4
sa:deal for	-18 2 1 12
sa:deal in	10 -10 0 0
sa:deal on	-14 17 0 0
sa:deal that	-8 -11 17 0
sa:deal to	-9 10 0 0
sa:deal with	10 -8 0 -1
sa:dearer	4 -9 3 0
sa:debate	-11 12 0 0
sa:decide on	-7 10 0 0
sa:decided	3 -11 6 0
sa:declaration	4 -12 5 0
sa:decline	9 -7 0 0
sa:delegation	-21 21 -5 4
sa:delegation meet	-7 9 0 0
sa:delegation of	15 -14 0 0
sa:deliver	10 -8 0 0
sa:delivery	10 -6 -2 0
sa:democrat	9 0 -8 0
sa:deny	10 -1 -6 0
sa:depend	10 -1 -8 0
sa:depend on	10 0 -8 0
sa:detail of	-6 -2 9 0
sa:did	20 -13 -9 0
sa:did not	-10 3 3 3
sa:difference	-15 10 0 2
sa:dinner	-13 -1 17 0
sa:discuss	-24 12 13 0
sa:discussion .	9 -8 0 0
sa:dismiss	-16 8 8 0
sa:dispute over	-9 0 7 2
sa:do so	-10 12 0 0
sa:doe	-14 0 19 -7
sa:doe <name>	-10 10 0 0
sa:doe not	-12 -12 21 -2
sa:don't	12 -11 0 0
sa:door	4 -12 5 0
sa:double	2 0 -11 1
sa:double its	8 -10 0 4
sa:down .	8 -16 0 7
sa:down <level>	-17 18 0 0
sa:down for	-16 12 4 0
sa:down in	0 6 -9 0
sa:down on	-8 -1 11 0
sa:down with	12 -9 0 0
sa:draw	27 -22 -4 0
sa:drawer	8 -12 3 0
sa:drone	-14 0 17 0
sa:drug	-7 0 9 0
sa:drug .	-8 0 9 0
sa:dry	10 -6 -1 0
sa:due .	10 -7 0 0
sa:due by	-8 0 10 0
sa:due course	-14 2 11 0
sa:due to	7 2 -13 -3
sa:during	-12 -12 21 0
sa:during the	-7 -11 16 0
sa:duty and	8 0 -5 0
sa:duty for	9 -8 0 0
sa:duty of	9 -5 0 -8
sa:duty on	-24 14 20 -12
sa:duty they	-7 9 0 0
sa:duty was	-10 9 0 0
sa:each	16 -9 -4 -13
sa:each time	-9 9 0 0
sa:each year	10 -7 0 0
sa:earlier	0 2 -13 3
sa:earlier .	12 -2 -8 0
sa:early	-21 32 -7 -7
sa:early .	-15 16 0 0
sa:early on	-15 15 0 0
sa:earth ,	-17 5 12 0
sa:earth are	8 -7 0 0
sa:earth from	-6 9 -1 0
sa:economy	22 -24 0 0
sa:economy minister	15 -14 0 0
sa:edge	-15 17 0 0
sa:effect	-5 4 -8 9
sa:effect at	-8 -1 0 11
sa:effect on	10 -8 0 0
sa:eight	9 4 -14 0
sa:eighth	-9 7 0 0
sa:either	11 -16 2 0
sa:either side	9 -11 0 0
sa:el	11 -10 0 0
sa:el -	10 -9 0 0
sa:eleven	16 -10 -5 0
sa:eleven minute	10 -8 0 0
sa:else	-17 17 0 0
sa:employer	16 -14 0 0
sa:empty	-3 10 -8 0
sa:end ,	22 -12 -11 0
sa:end <day-ahead>	0 -10 0 10
sa:end <day-gone>	-13 14 0 0
sa:end a	-2 -3 12 -4
sa:end in	5 -1 0 0
sa:end its	-18 15 3 0
sa:end of	-24 14 11 0
sa:end on	15 -7 -22 5
sa:end their	-3 10 -8 0
sa:engine	10 -6 0 0
sa:enter	11 -6 -3 0
sa:entity	14 -8 -10 4
sa:evening	-10 21 -11 -5
sa:evening ,	-9 11 0 0
sa:evening .	-15 10 6 0
sa:evening that	-5 11 -4 0
sa:ever	0 -17 10 0
sa:everybody else	-11 11 0 0
sa:everything	13 -12 -1 0
sa:exchanged	13 -11 0 0
sa:exemption	4 -2 -13 10
sa:exemption for	11 0 -10 0
sa:expect to	-3 1 -10 11
sa:expire	4 -15 14 -2
sa:expire ,	-8 -4 12 0
sa:expire .	-9 7 2 0
sa:expire on	14 -20 6 0
sa:export of	6 -1 -13 3
sa:extend	-9 10 -4 2
sa:extend a	12 -10 0 0
sa:extend by	-1 -9 10 0
sa:extension	-3 11 -3 -8
sa:extension .	0 -12 10 0
sa:extension of	-10 16 -5 -3
sa:extension on	-12 12 0 0
sa:extra	-19 21 0 -1
sa:fact	0 -16 8 -2
sa:fact sheet	0 -16 9 -2
sa:fail	-20 15 -1 5
sa:fail ,	-8 0 0 8
sa:failed .	-11 12 0 0
sa:failed on	0 -9 10 0
sa:fall	5 -14 8 -3
sa:fall .	-15 8 7 0
sa:far	21 -12 -9 0
sa:far as	11 -10 0 0
sa:farm good	-3 9 -4 0
sa:farm product	9 -1 -5 0
sa:fear	8 -11 0 0
sa:federal	-8 0 10 0
sa:federal register	-9 0 10 0
sa:fee	2 6 -12 -3
sa:fee .	18 -16 -3 0
sa:fee and	-9 10 0 0
sa:fee for	-10 13 -1 0
sa:fentanyl	25 -29 -2 -1
sa:fentanyl duty	-10 0 10 0
sa:fewer	-9 9 0 0
sa:fewer than	-9 9 0 0
sa:fifth	-3 9 -4 -1
sa:figure	9 -2 -6 0
sa:finance minister	-10 10 0 0
sa:find out	10 -9 0 0
sa:finish	-10 3 5 0
sa:finished	12 -5 -6 -2
sa:finished by	14 -11 -1 0
sa:firmly	-10 0 11 0
sa:first half	-12 12 0 0
sa:first in	-1 -9 0 12
sa:first meet	9 -17 0 7
sa:first of	15 -13 0 0
sa:first quarter	-15 16 0 0
sa:first time	-15 -1 23 -10
sa:fish	-15 13 0 1
sa:fish .	12 -8 0 0
sa:fishery	-6 10 -2 0
sa:fix .	-13 9 4 0
sa:fix the	14 -4 -11 0
sa:flat	0 -10 0 8
sa:flower	-23 25 -1 0
sa:flower and	-14 15 0 0
sa:followed	-9 6 2 0
sa:for	-3 4 5 -12
sa:for :	-9 14 -5 0
sa:for <day-gone>	18 -16 -1 0
sa:for <level>	7 -8 0 1
sa:for <month-ahead>	-20 13 6 0
sa:for <name>	3 2 -8 -3
sa:for about	11 -3 -6 0
sa:for an	-11 16 -3 0
sa:for another	3 -9 4 0
sa:for beef	11 -9 0 0
sa:for civilian	4 8 -12 0
sa:for good	14 -9 -2 0
sa:for half	-8 9 0 0
sa:for it	16 -10 -8 0
sa:for less	-4 9 -4 0
sa:for lithium	0 -12 0 12
sa:for lower	11 -4 -6 0
sa:for most	-10 8 1 0
sa:for one	-11 2 7 0
sa:for rare	-9 6 1 0
sa:for student	-12 0 0 13
sa:for talk	-6 1 -6 8
sa:for that	3 -9 6 0
sa:for the	13 -15 11 -17
sa:for their	6 1 -9 -1
sa:for two	-17 13 0 2
sa:for want	10 -8 0 0
sa:for what	-5 17 -11 -1
sa:for year	-5 -7 11 0
sa:force	-10 5 -3 11
sa:force .	-16 20 -3 0
sa:forced	-3 -6 11 -2
sa:forced labour	-9 -3 15 -1
sa:foreign	10 -8 -2 0
sa:forgotten	-11 12 0 0
sa:fortnight	-8 9 0 0
sa:forty	-18 7 13 0
sa:forty minute	-9 -1 14 0
sa:found	11 -11 0 0
sa:found in	10 -10 0 0
sa:four	-16 21 -1 -7
sa:fourth	-3 12 -8 -8
sa:framework	-27 30 -1 -2
sa:framework for	-23 26 -4 0
sa:free	25 -19 -3 -3
sa:free .	10 -7 0 0
sa:free of	7 -9 0 0
sa:friday	-8 0 12 -2
sa:friday ,	5 -11 4 0
sa:friday <day-today>	-16 9 8 0
sa:from	5 0 -19 10
sa:from <day-ahead>	0 15 -18 -10
sa:from <day-gone>	4 0 -15 6
sa:from <day-today>	-14 7 0 6
sa:from <month-ahead>	10 -6 0 -1
sa:from <person>	7 5 -14 0
sa:from <quality>	-12 5 0 6
sa:from <seat>	24 -18 -4 0
sa:from it	-10 11 0 0
sa:from that	-9 10 0 0
sa:from the	-17 -4 20 8
sa:frozen	-14 15 0 0
sa:fruit .	-10 10 0 0
sa:full	-20 15 7 -1
sa:full of	-18 15 5 0
sa:further	8 -13 4 -2
sa:further .	3 -9 6 0
sa:g	-8 -1 11 0
sa:g <number>	-8 -1 11 0
sa:gas	18 -15 -2 0
sa:gate	9 -9 0 0
sa:gather	2 -11 11 -3
sa:gave	3 -13 10 -1
sa:geneva	13 -7 -8 0
sa:geneva ,	13 -12 0 0
sa:get <level>	-9 9 0 0
sa:get a	0 -12 6 0
sa:get to	-9 10 0 0
sa:give	3 0 -11 3
sa:give its	9 -8 0 0
sa:given	17 -8 -7 0
sa:go	-9 4 7 0
sa:go .	-13 8 6 0
sa:go ahead	-15 17 0 0
sa:go back	10 -5 -4 0
sa:go down	0 -11 11 0
sa:go from	0 -7 -3 11
sa:go into	-12 15 -3 0
sa:go on	-14 16 6 -14
sa:go to	-11 0 7 5
sa:go up	20 -16 -1 0
sa:god	-7 -5 11 0
sa:golf	12 -10 0 0
sa:good .	-13 0 14 0
sa:good <span>	-2 -6 10 0
sa:good and	-7 -4 12 0
sa:good by	-9 0 10 0
sa:good deal	-11 -2 0 13
sa:good have	14 -9 0 -4
sa:good is	10 -3 -5 0
sa:good on	4 -17 9 0
sa:good take	-9 0 0 11
sa:good to	11 -3 -13 3
sa:good until	-2 8 -5 0
sa:good will	10 0 -12 0
sa:good worth	-13 9 4 0
sa:government	0 -11 17 0
sa:government ,	17 -16 0 0
sa:government .	-5 -2 9 0
sa:government have	-20 17 3 0
sa:grant	-6 20 -13 -1
sa:grant exemption	-2 14 -11 0
sa:grape	-9 10 0 0
sa:grow	-9 0 9 0
sa:grower	11 -15 -1 3
sa:guard	-6 -4 11 0
sa:gyeongju	14 -4 -8 0
sa:had "	-12 15 -4 0
sa:had announce	16 -13 -2 0
sa:had begin	12 -11 0 0
sa:had bring	13 -2 -9 0
sa:had come	-6 8 0 0
sa:had lasted	-20 0 20 0
sa:had meet	-5 -7 8 5
sa:had offer	-10 10 0 0
sa:had raise	-10 10 0 0
sa:had sign	12 -8 -1 0
sa:had spoken	-12 7 4 0
sa:had talked	5 -13 0 9
sa:had the	10 -10 0 0
sa:haggling	-13 14 0 0
sa:half of	-8 10 0 0
sa:half past	-7 12 -4 0
sa:hand	-11 11 0 0
sa:hand ,	-10 13 -1 0
sa:hand .	-15 19 -3 0
sa:handed	0 10 -6 -1
sa:handshake	-14 12 0 0
sa:handshake .	-10 11 0 0
sa:hang	2 -11 8 0
sa:happy	10 -4 -3 0
sa:harbour due	9 -8 0 0
sa:has	7 -4 -1 -8
sa:has <level>	-10 10 0 0
sa:has <span>	-1 -7 9 0
sa:has been	0 1 4 -13
sa:has collect	-11 13 -1 0
sa:has drop	-9 0 10 0
sa:has end	-14 8 6 0
sa:has hold	10 -9 0 0
sa:has in	12 -3 -6 0
sa:has no	17 -16 -7 5
sa:has not	10 -16 6 -4
sa:has offer	-4 -6 10 0
sa:has published	-7 0 9 0
sa:has put	30 -15 -17 0
sa:has see	-10 12 0 0
sa:has sign	8 -1 -6 0
sa:has spoken	-9 9 0 0
sa:has still	-15 17 0 0
sa:has take	-25 18 8 0
sa:has to	13 -7 -3 0
sa:has until	14 -9 -5 0
sa:has warn	-13 12 0 0
sa:have agree	26 -19 -4 -1
sa:have become	-10 7 1 0
sa:have been	16 -9 -16 1
sa:have end	18 -14 0 0
sa:have extend	11 -9 0 0
sa:have found	10 -14 1 0
sa:have meet	13 -7 0 -3
sa:have put	13 -7 -5 0
sa:have reach	-17 19 0 0
sa:have say	-9 10 0 0
sa:have settle	-1 -10 10 0
sa:have sign	18 -10 -10 0
sa:have the	-12 12 0 0
sa:have until	14 -13 0 0
sa:haven't	11 -11 0 0
sa:having	2 2 -9 0
sa:having been	-9 11 0 0
sa:he	10 0 -9 -11
sa:he add	-13 14 0 0
sa:he and	-15 14 3 0
sa:he call	9 -4 -1 0
sa:he has	14 -5 -7 0
sa:he meet	0 -11 4 4
sa:he see	-4 -3 10 0
sa:he was	0 9 -9 0
sa:he will	-12 19 -8 0
sa:he would	37 -28 -11 0
sa:hear	30 -28 -1 0
sa:hear .	14 -12 0 0
sa:heat	12 -9 -1 0
sa:heavy	12 -8 -2 0
sa:height	13 -13 0 0
sa:help	-5 -9 14 0
sa:help .	-2 -10 11 0
sa:her	0 -12 10 0
sa:here	-27 12 19 0
sa:here on	-28 11 16 2
sa:him	-13 2 13 0
sa:him ,	0 -9 8 0
sa:himself	-8 -3 2 9
sa:himself .	-1 -6 -1 9
sa:his <person>	-5 12 -5 0
sa:his <quality>	-7 10 -3 -1
sa:his own	14 -13 0 0
sa:his side	0 -10 9 0
sa:hit	16 -8 -5 0
sa:ho	3 -10 0 5
sa:hold	-13 14 -1 1
sa:hold ,	-9 10 0 0
sa:hold for	21 -16 -4 0
sa:hold talk	-12 5 7 0
sa:hold until	-14 9 5 0
sa:hold up	-15 16 0 0
sa:holiday	14 -10 0 0
sa:holiday .	13 -12 0 0
sa:home on	13 -10 0 0
sa:home with	-1 -6 10 0
sa:honey	-11 12 0 0
sa:hope	-12 11 3 0
sa:hope of	-12 12 0 0
sa:hospital	12 -10 0 0
sa:hotel .	10 -9 0 0
sa:hour	-1 -11 14 -1
sa:hour .	-19 10 11 0
sa:hour and	-8 -5 13 0
sa:hour of	-11 7 0 3
sa:house	-7 14 -7 -1
sa:house .	-17 18 0 0
sa:house of	-7 9 0 0
sa:household	10 -8 0 0
sa:how	2 -13 11 -1
sa:hurry .	-8 9 0 0
sa:i can	8 -7 0 0
sa:i understand	-11 11 0 0
sa:ice	-19 7 14 0
sa:if	-6 7 3 -4
sa:if <name>	-16 20 -6 0
sa:if you	-3 -4 8 0
sa:immediate	-1 -7 9 0
sa:import	-6 0 9 0
sa:import from	-13 0 15 0
sa:impose	0 -2 -12 12
sa:impose on	-9 12 0 0
sa:in	20 -18 1 -6
sa:in <month-ahead>	-17 -10 11 25
sa:in <month-gone>	-16 18 -5 4
sa:in <month-today>	-10 10 0 0
sa:in <number>	-17 8 8 1
sa:in <organisation>	7 -12 2 0
sa:in <quality>	11 -8 0 0
sa:in <seat>	-4 12 -6 -4
sa:in <span>	5 -13 8 0
sa:in a	-5 6 3 -9
sa:in any	-11 5 6 0
sa:in busan	9 10 -21 0
sa:in cuenca	12 -10 0 0
sa:in due	-14 2 11 0
sa:in force	-13 12 -5 7
sa:in good	4 -14 10 0
sa:in gyeongju	13 -4 -7 0
sa:in it	-12 7 5 0
sa:in london	12 -9 -1 0
sa:in madrid	18 -14 -1 0
sa:in mid	0 15 -13 -4
sa:in new	9 -10 0 0
sa:in one	19 -18 -1 0
sa:in order	-20 12 8 0
sa:in osaka	-8 17 -10 0
sa:in person	-10 -7 5 12
sa:in place	12 -6 -1 -2
sa:in spring	-13 15 0 0
sa:in talk	-8 10 0 0
sa:in that	-8 8 0 0
sa:in the	0 -5 8 -2
sa:in their	-17 9 0 6
sa:in three	-13 14 0 0
sa:incheon	10 -7 -2 0
sa:incheon airport	11 -10 0 0
sa:increase	-9 7 3 0
sa:indium	-9 0 10 0
sa:industrial	8 -6 0 0
sa:initialled and	12 -9 0 0
sa:instead	1 6 -12 0
sa:instead .	11 -10 0 0
sa:instead of	0 7 -10 0
sa:insurance	15 -15 0 0
sa:interest rate	10 -9 0 0
sa:interpreter	-10 12 0 0
sa:interview	1 6 -9 0
sa:into effect	10 -5 -4 0
sa:investment	-5 -3 9 0
sa:investment .	-10 0 10 0
sa:invitation	11 -11 0 0
sa:is	-7 2 -1 8
sa:is "	-9 10 0 0
sa:is .	-13 14 0 0
sa:is <level>	14 -4 -7 0
sa:is <number>	-15 6 -2 12
sa:is a	-9 3 8 0
sa:is before	-9 11 0 0
sa:is being	10 -3 -4 0
sa:is expect	-3 0 -6 9
sa:is good	-7 10 0 0
sa:is in	-24 24 0 -1
sa:is not	2 6 -15 -2
sa:is of	10 -4 -4 0
sa:is off	15 -11 -4 0
sa:is on	-9 8 1 0
sa:is our	-15 16 0 0
sa:is sign	11 -10 0 0
sa:is talking	0 -9 0 8
sa:is the	28 -17 -8 0
sa:is there	-3 -9 0 12
sa:is worth	-4 -7 10 0
sa:issue	14 -10 -3 0
sa:issued	-15 7 7 0
sa:issued a	-9 11 -1 0
sa:issued on	-9 0 9 0
sa:it	7 -2 1 -26
sa:it 's	-13 13 0 0
sa:it ,	24 -6 -17 -2
sa:it .	-16 6 10 0
sa:it <day-gone>	12 -5 -6 0
sa:it <level>	9 -8 0 0
sa:it back	8 -7 0 0
sa:it by	-13 6 8 0
sa:it can	-17 1 15 0
sa:it did	17 -6 -8 0
sa:it expire	-10 0 10 0
sa:it had	1 -10 7 0
sa:it has	9 -4 -4 0
sa:it in	15 -8 -8 0
sa:it is	4 -3 -14 6
sa:it on	-6 0 10 0
sa:it promise	-12 7 6 0
sa:it sign	8 -6 0 0
sa:it the	10 -9 0 0
sa:it up	11 -9 0 0
sa:it was	0 20 -30 -4
sa:it will	-14 12 1 0
sa:it would	12 -15 2 -5
sa:item	11 -12 0 0
sa:its	12 -23 9 -1
sa:its <organisation>	12 -5 -2 0
sa:its approval	11 -8 0 0
sa:its consent	13 -11 0 0
sa:its first	9 -3 -4 0
sa:its list	-7 -3 12 0
sa:its own	-13 4 14 -1
sa:its port	-9 0 10 0
sa:its purchase	13 0 -13 0
sa:its tariff	2 -19 9 3
sa:job	-11 12 0 0
sa:joint fact	12 -1 -9 0
sa:joint statement	-7 11 -1 0
sa:judge	-6 12 -7 0
sa:juice	16 -14 0 0
sa:karoline	-12 6 6 0
sa:karoline leavitt	-12 6 6 0
sa:keep <level>	-8 13 0 -3
sa:keep their	18 -16 0 0
sa:know	17 -11 -1 -5
sa:know .	-4 -4 9 0
sa:know what	-10 10 0 0
sa:labour	-9 -3 15 -1
sa:lago	-16 17 0 0
sa:lamb	-12 14 0 0
sa:lancaster	-13 14 0 0
sa:lancaster house	-13 14 0 0
sa:land	-16 0 8 11
sa:lapse .	-13 7 5 0
sa:larger	0 -10 11 0
sa:last .	-8 13 0 -2
sa:last <month-gone>	8 -14 0 4
sa:last <span>	10 -21 10 0
sa:last day	-9 12 -1 0
sa:last month	1 -10 6 4
sa:last until	15 -16 0 0
sa:last year	3 5 -12 -4
sa:lasted	-17 9 12 -1
sa:lasted about	-18 0 19 0
sa:late	-6 9 0 0
sa:late .	13 -12 0 0
sa:late on	-5 12 -8 0
sa:later in	-13 -3 16 0
sa:later than	-12 14 0 0
sa:laughed	10 -10 0 0
sa:law	6 -22 6 5
sa:law .	10 -9 0 0
sa:lead	17 -11 -7 0
sa:lead to	8 -11 2 0
sa:leader	-6 -4 13 0
sa:leader of	-9 -1 12 0
sa:least	-7 -12 15 0
sa:leather	0 -19 10 3
sa:leave	-10 1 1 12
sa:leave <seat>	-11 0 11 0
sa:leave at	-10 0 10 0
sa:leave the	-1 11 -10 0
sa:leavitt	-12 6 6 0
sa:leavitt say	-12 9 3 0
sa:led	-8 10 0 0
sa:leg	10 -9 0 0
sa:lentil	-6 -1 0 10
sa:less	12 -2 -10 -2
sa:less than	2 4 -11 0
sa:let	-6 -4 19 -12
sa:let <quality>	-9 10 0 0
sa:let him	-10 0 11 0
sa:let it	-9 7 3 0
sa:let the	20 -16 -1 0
sa:letter	22 -5 -14 0
sa:level	-2 -20 17 5
sa:level .	0 -14 13 0
sa:levy	4 -14 6 2
sa:levy <level>	-10 3 0 5
sa:licence for	-3 -2 -4 11
sa:light	14 -13 0 0
sa:like	-12 13 0 -1
sa:list	-16 -4 22 0
sa:list ,	-13 11 1 0
sa:list of	-7 -6 13 4
sa:listed	18 0 -15 0
sa:lithium	0 -8 0 12
sa:little	6 0 -13 0
sa:liu	-16 24 -13 0
sa:liu he	-6 13 -8 0
sa:live :	-10 10 0 0
sa:lobster	12 -11 0 0
sa:local	-17 5 12 0
sa:london .	10 -9 0 0
sa:london in	-9 10 0 0
sa:long ,	-9 9 0 0
sa:long as	7 -5 0 0
sa:longer	19 -13 -3 -3
sa:longer than	13 -9 -3 0
sa:look	7 -8 -5 3
sa:look at	3 -6 -1 5
sa:lot	-11 11 0 0
sa:lower	0 11 -12 -7
sa:lower tariff	5 -9 1 0
sa:lower than	-13 14 0 0
sa:lumber	-14 16 -3 0
sa:lumber and	-14 16 -3 0
sa:lunch	-12 3 8 0
sa:machine	9 -16 4 0
sa:magnet	-7 6 1 0
sa:maize	-8 11 0 0
sa:make	-8 -3 13 0
sa:make <number>	-8 0 10 0
sa:make in	-2 9 -5 0
sa:make of	-8 0 10 0
sa:many	20 -7 -14 0
sa:margin	3 -14 11 -1
sa:margin of	6 -17 11 -1
sa:market	15 -18 1 -2
sa:match	12 -8 -1 0
sa:matter	-1 -4 10 -3
sa:matter .	-6 -4 10 0
sa:matter of	-7 11 -2 0
sa:may	10 -3 -3 -7
sa:may be	-5 10 -3 0
sa:meant	-13 0 17 -4
sa:meanwhile	14 -5 -8 0
sa:mediator	16 -16 0 0
sa:medicine .	6 -10 0 3
sa:medicine to	-8 10 -2 0
sa:meet .	-11 1 2 4
sa:meet <person>	-18 25 -3 0
sa:meet at	1 -12 8 0
sa:meet between	15 -5 -5 -4
sa:meet in	32 -19 -12 -4
sa:meet its	7 -8 0 0
sa:meet on	14 -18 6 0
sa:meet there	-15 15 0 0
sa:men	2 -10 7 0
sa:mention the	-16 0 16 0
sa:mid	-9 15 -13 7
sa:mid -	-9 15 -13 7
sa:midnight	1 0 -18 7
sa:midnight ,	0 -11 -1 11
sa:midnight on	20 -11 -10 -2
sa:military	-6 -1 9 0
sa:million	15 -9 -4 0
sa:mineral	8 -24 12 0
sa:minister ,	6 -14 8 0
sa:minister for	5 -9 0 5
sa:minister of	-5 8 0 0
sa:minister say	13 -12 0 0
sa:ministry	1 -12 1 10
sa:ministry announce	-8 -12 10 10
sa:ministry say	-10 9 3 -2
sa:minute	-21 7 11 4
sa:minute .	-13 9 4 -1
sa:minute past	-9 0 1 8
sa:mistake	-8 11 -2 0
sa:mnuchin	-23 27 -8 0
sa:mombasa	10 -9 0 0
sa:monday	6 -15 0 7
sa:monday ,	14 -16 0 0
sa:month	-6 11 -2 -5
sa:month .	-9 10 1 -3
sa:month ago	-11 9 0 0
sa:month on	-9 11 0 0
sa:more	-2 12 -4 -16
sa:more .	-1 13 -11 -1
sa:more from	9 -7 0 0
sa:morning	0 -9 10 -2
sa:morning .	-7 0 10 0
sa:most of	-24 12 2 12
sa:mostly	-13 0 5 9
sa:move	11 -22 12 -4
sa:move to	-3 -3 9 0
sa:much	0 -17 6 7
sa:much as	9 -6 0 0
sa:must	17 -8 -8 -3
sa:must still	-7 9 0 0
sa:my	-10 14 -2 0
sa:name	-9 2 10 0
sa:national	19 -14 0 -1
sa:nearly	9 -16 5 0
sa:need the	-10 11 0 0
sa:needed	16 -2 -15 0
sa:negotiate	-9 19 -7 -8
sa:negotiate the	10 -6 0 -3
sa:negotiation	-8 -1 14 -2
sa:negotiation ,	10 -6 -4 0
sa:negotiation on	0 -11 11 0
sa:negotiation with	-18 10 9 0
sa:negotiator	-13 20 -11 0
sa:neodymium	-9 0 10 0
sa:neodymium and	-9 0 10 0
sa:new	9 -29 15 -1
sa:new .	-6 -5 11 0
sa:new <organisation>	-7 10 0 0
sa:new <quality>	-10 13 0 -1
sa:new tariff	-5 -9 4 11
sa:new york	9 -8 0 0
sa:newsletter	-12 12 0 0
sa:newspaper .	9 -9 0 0
sa:next to	-7 -4 12 0
sa:nickel	6 -13 9 -2
sa:nickel .	0 -8 9 -1
sa:night	-5 19 -21 -2
sa:night ,	15 -7 -8 0
sa:night .	-6 13 -9 0
sa:night to	-14 17 -1 0
sa:nil	9 -8 0 0
sa:nile	9 -8 0 0
sa:nineteen	-11 12 0 0
sa:no	5 5 -12 -6
sa:no date	-2 13 -7 0
sa:no notice	-12 13 0 0
sa:no one	-5 8 0 0
sa:no power	-12 7 -1 7
sa:no reason	11 -9 0 0
sa:no such	10 -8 0 0
sa:none	9 -2 -7 0
sa:not	-10 -4 13 10
sa:not .	-24 19 6 0
sa:not ?	0 -14 -1 12
sa:not a	14 -7 -7 0
sa:not at	12 -10 0 0
sa:not been	2 -17 5 7
sa:not come	-8 11 -3 0
sa:not in	10 -7 0 0
sa:not make	-9 0 10 0
sa:not sign	16 -12 -2 0
sa:not to	26 -21 -3 0
sa:note	0 -23 5 8
sa:nothing	-13 10 0 2
sa:nothing .	27 -11 -17 -7
sa:nothing about	-9 9 0 0
sa:nothing on	-1 -2 9 -4
sa:nothing to	-6 -3 0 11
sa:notice	-1 10 -8 -3
sa:notice ,	-13 13 0 0
sa:notice .	15 -10 -1 0
sa:notice of	11 0 -5 0
sa:now	5 -16 11 -9
sa:now .	-13 -11 21 0
sa:number	12 -15 0 0
sa:number ,	12 -11 0 0
sa:obtain	10 -7 0 0
sa:ocean	-11 0 12 0
sa:of <day-ahead>	6 -10 -1 5
sa:of <day-gone>	-17 4 16 -5
sa:of <level>	1 -13 8 3
sa:of <month-ahead>	1 4 -13 0
sa:of <month-gone>	9 -16 2 4
sa:of <name>	9 -28 14 3
sa:of <number>	9 2 -20 -5
sa:of <person>	6 9 -27 6
sa:of <quality>	-14 7 -2 14
sa:of <seat>	10 -11 0 0
sa:of <span>	-5 12 -6 -8
sa:of a	-13 -2 20 -5
sa:of about	-10 6 3 0
sa:of an	12 -9 0 -5
sa:of another	-10 10 0 0
sa:of both	-10 1 11 -4
sa:of coal	-10 0 11 0
sa:of coffee	-9 9 0 0
sa:of commerce	-18 16 2 0
sa:of each	-10 10 0 0
sa:of farm	-4 -5 9 0
sa:of geneva	10 -10 0 0
sa:of good	-22 16 5 0
sa:of having	14 -10 -4 0
sa:of its	-7 10 0 -1
sa:of last	-9 18 -13 0
sa:of negotiation	-6 9 -2 0
sa:of next	12 -9 -1 0
sa:of nothing	11 -8 0 -2
sa:of our	13 -7 -5 0
sa:of paper	-7 10 0 0
sa:of talk	4 0 -18 2
sa:of tariff	11 -7 -1 0
sa:of that	-15 16 0 0
sa:of the	11 -3 -5 -5
sa:of their	-24 15 13 -5
sa:of thi	-4 10 -4 0
sa:of trade	-12 13 -7 3
sa:of two	21 -17 -1 0
sa:of yttrium	-9 0 10 0
sa:off	6 0 0 -20
sa:off .	26 -26 0 -3
sa:offer	-8 13 -2 -6
sa:offer to	-3 10 -5 -3
sa:official	-8 2 1 2
sa:official say	-8 -4 2 9
sa:oil	3 2 -23 4
sa:oil ,	10 -6 0 0
sa:oil and	16 -12 -2 0
sa:olive oil	-14 15 0 0
sa:on	9 -1 -3 -12
sa:on ,	-13 0 14 -1
sa:on <day-ahead>	12 -2 -9 -7
sa:on <day-gone>	5 -3 2 -8
sa:on <day-today>	6 2 -2 -17
sa:on <money>	-16 19 -12 9
sa:on <name>	22 -17 -3 0
sa:on <span>	-16 19 -2 0
sa:on a	-13 17 2 -9
sa:on another	3 7 -14 0
sa:on battery	-11 5 5 0
sa:on beef	-12 14 0 0
sa:on both	20 -16 -2 -1
sa:on car	13 -9 -3 0
sa:on chicken	-7 9 0 0
sa:on cotton	-13 0 0 11
sa:on drone	-18 0 18 0
sa:on export	-8 11 -1 0
sa:on good	11 -14 0 0
sa:on hold	-8 6 2 0
sa:on hope	-12 12 0 0
sa:on ice	-12 9 3 0
sa:on import	-11 0 12 0
sa:on most	24 -14 -13 0
sa:on paper	12 -18 0 0
sa:on rare	16 -8 -7 0
sa:on reciprocal	-8 11 -2 0
sa:on sugar	10 -8 0 0
sa:on tariff	-9 13 -1 0
sa:on that	-8 -1 12 0
sa:on the	-6 -6 21 -9
sa:on their	10 0 -6 0
sa:on them	12 -9 0 0
sa:on top	-1 -8 9 0
sa:on trade	19 -14 -3 0
sa:on whether	14 -5 -8 0
sa:once	6 -9 5 -3
sa:once ,	20 -20 0 0
sa:once more	-17 8 9 0
sa:one	-2 -1 9 -9
sa:one ,	0 -11 10 0
sa:one .	4 3 -10 -1
sa:one <organisation>	-8 9 0 0
sa:one and	-11 13 0 -1
sa:one has	-9 9 0 0
sa:one in	-18 23 -4 0
sa:one is	-9 0 10 0
sa:one minute	-10 0 4 8
sa:one of	9 -14 4 0
sa:one that	-8 9 0 0
sa:one to	6 -8 0 0
sa:onion	-5 8 0 0
sa:only	-1 -7 0 9
sa:open	7 -8 -6 7
sa:open for	12 -12 0 0
sa:opening	6 -10 1 0
sa:opening of	4 -9 3 0
sa:opinion	10 -8 0 0
sa:opposition	14 -13 0 0
sa:or	9 -30 3 16
sa:or not	12 -10 0 0
sa:order	13 -3 -9 -4
sa:order of	10 -9 0 0
sa:order to	-7 0 8 0
sa:original	-7 11 -2 0
sa:osaka	-10 18 -11 0
sa:other	9 4 -18 -6
sa:other on	-5 10 -4 0
sa:otherwise	13 -11 0 0
sa:our	-14 18 -6 0
sa:our <person>	-12 13 0 0
sa:out	18 -13 -7 0
sa:out .	15 -7 -7 0
sa:out on	16 -12 -1 -1
sa:out over	12 -11 0 0
sa:out the	3 8 -12 -2
sa:out what	-3 8 -4 0
sa:outcome	0 9 -11 0
sa:outcome .	-9 10 0 0
sa:outcome of	12 0 -10 0
sa:outline	9 0 -7 0
sa:outstanding .	-13 9 4 0
sa:over	-1 -4 13 -11
sa:over .	14 -15 0 0
sa:over a	-18 16 2 0
sa:over the	11 -14 3 -4
sa:over there	9 -8 0 0
sa:own	10 -13 4 -4
sa:pact	12 -8 -1 0
sa:page	-10 16 -6 0
sa:palace	-17 6 10 0
sa:palm	12 -9 0 0
sa:palm oil	16 -14 0 0
sa:paper	-8 -6 14 3
sa:paper is	-11 1 8 0
sa:part ,	6 -11 3 0
sa:part .	-18 1 12 5
sa:pass	9 -7 0 0
sa:passed	11 -11 -2 0
sa:past	-25 21 0 7
sa:past midnight	-15 14 -10 8
sa:past one	-8 11 0 0
sa:patience	-6 13 -6 0
sa:pause in	-14 17 -1 0
sa:pay	-3 -5 14 -4
sa:pay <level>	-14 9 0 6
sa:pay <number>	14 -3 -12 -2
sa:pay for	-10 -8 16 0
sa:pay in	-9 10 0 0
sa:peace	-1 -12 17 -5
sa:pen ,	10 -10 0 0
sa:people who	-7 9 0 0
sa:person	-11 -8 6 12
sa:person .	-11 6 4 0
sa:pharmaceutical	-11 12 0 0
sa:phase	14 -9 -2 0
sa:phone	14 0 -15 0
sa:phosphate .	-8 8 0 0
sa:photograph	-20 23 -1 0
sa:pickup	-9 10 0 0
sa:pipe	-9 0 0 8
sa:pistachio	13 -12 0 0
sa:place	-9 10 6 -11
sa:place ,	-11 4 6 0
sa:plan for	6 -6 -3 2
sa:plane	5 -10 3 0
sa:plane .	9 -8 0 0
sa:player	11 -10 0 0
sa:plywood	15 -14 0 0
sa:pm	14 -13 0 0
sa:police	-9 9 0 0
sa:port	13 -10 1 -6
sa:port .	-3 -4 10 0
sa:post	13 -8 -1 0
sa:postpone	15 -19 3 0
sa:power	-24 18 1 6
sa:prepare the	-3 9 -8 1
sa:present	-10 0 2 10
sa:president ,	-11 15 -1 0
sa:president <person>	8 0 -9 0
sa:president of	-10 -18 22 0
sa:press	17 -23 2 0
sa:press )	20 -18 0 0
sa:press secretary	-8 7 1 0
sa:prevent	-15 12 4 -3
sa:price	21 -26 0 0
sa:price of	12 -11 0 0
sa:prime	-1 -9 12 0
sa:prime minister	-1 -9 12 0
sa:prisoner	22 -21 0 0
sa:problem	-17 14 1 0
sa:procedure	11 -11 0 0
sa:product	11 -1 -8 0
sa:profit	-7 8 0 0
sa:programme	13 -6 0 -7
sa:prolong	-4 9 -2 0
sa:prolong their	-17 8 9 0
sa:prolonged	0 -7 5 2
sa:prolonged their	-6 -10 13 3
sa:promise	12 -14 2 -3
sa:protect	-8 0 10 0
sa:protect its	-9 0 10 0
sa:province	14 -13 0 0
sa:publish a	-10 12 -2 0
sa:published	-2 -18 14 6
sa:published .	-2 -6 0 9
sa:published an	-8 0 10 0
sa:published on	-5 -4 10 0
sa:purchase	5 4 -9 0
sa:purchase of	6 6 -13 0
sa:purpose	-7 10 -1 0
sa:push	11 -8 -3 0
sa:push for	10 -8 -1 0
sa:put	14 -9 -10 1
sa:put an	-10 13 -2 0
sa:put his	11 -3 -6 0
sa:put into	11 -9 -1 0
sa:put off	8 0 -9 -2
sa:put on	2 -10 2 0
sa:put out	11 0 -9 0
sa:put the	-7 9 0 -3
sa:put their	14 -3 -10 0
sa:quarrel over	-7 17 -12 0
sa:quarter	-20 22 0 0
sa:quinoa	-10 11 0 0
sa:radio	18 -15 -4 0
sa:raise	12 -8 0 -9
sa:raise its	16 -12 -3 0
sa:raise the	-12 14 0 0
sa:rate	16 -9 -3 -7
sa:rate from	-9 10 0 0
sa:rate of	6 -10 4 0
sa:raw	-15 16 0 0
sa:reach	-13 17 0 -2
sa:reach the	-5 -4 9 0
sa:read it	-10 3 6 0
sa:reading	15 -6 -2 -3
sa:ready	11 -6 -2 0
sa:receive	-3 -6 12 0
sa:receive <person>	-5 -3 9 0
sa:register	-9 0 10 0
sa:reject	12 -9 0 0
sa:release	8 -16 5 0
sa:released	24 -11 -13 0
sa:renewal	16 -13 0 0
sa:replace	9 -5 -2 0
sa:reply	13 -5 -9 0
sa:report .	2 -10 5 0
sa:reporter	14 0 -13 -7
sa:reporter on	13 -5 -9 0
sa:required	13 -11 0 0
sa:rest for	-10 7 3 0
sa:result	6 0 -14 1
sa:resume .	12 -11 0 0
sa:resume on	-9 9 0 0
sa:retaliate	12 -6 -5 0
sa:retaliation	9 -2 -6 0
sa:return	17 -6 -11 0
sa:return to	13 -11 0 0
sa:review	4 -14 4 0
sa:rice	6 -12 0 5
sa:rise	0 9 -11 -2
sa:rise <level>	22 -18 -2 0
sa:rise from	-8 12 -4 0
sa:rival	-9 10 0 0
sa:river	15 -14 0 0
sa:road	10 -8 0 0
sa:robert	-20 23 -4 0
sa:room	21 -21 0 0
sa:room .	18 -17 0 0
sa:room of	11 -9 0 0
sa:round	3 7 -19 -8
sa:round ,	-14 11 -1 5
sa:round .	-8 21 -13 -7
sa:round in	-10 -3 7 9
sa:round of	24 -15 -8 -15
sa:rule	4 -21 -10 19
sa:run	19 -16 -5 1
sa:run ,	-13 3 9 0
sa:run .	12 -7 -4 0
sa:run on	8 -7 0 0
sa:run out	10 -6 -3 -2
sa:run to	17 -7 -10 0
sa:safeguard	-9 10 0 0
sa:sail	16 -13 -3 0
sa:sake	10 -9 0 0
sa:sale	7 -7 -3 2
sa:salmon	-9 10 0 0
sa:same	-10 10 2 -3
sa:same time	-7 10 0 0
sa:sanction	-12 -4 16 0
sa:sardine	-5 -4 0 10
sa:saturday	22 -18 -1 0
sa:save	9 -11 -4 6
sa:say ,	13 -7 -4 -2
sa:say <day-gone>	13 -5 -8 0
sa:say <level>	-14 9 5 0
sa:say ?	-11 12 0 0
sa:say a	10 -8 0 0
sa:say his	-11 11 0 0
sa:say it	-3 -6 11 -1
sa:say no	-2 9 -5 -2
sa:say on	22 -21 -2 0
sa:say otherwise	10 -9 0 0
sa:say so	7 -10 0 0
sa:say that	-23 21 -7 14
sa:say the	11 -22 5 -2
sa:say there	11 -2 -7 0
sa:say what	-7 11 -3 0
sa:scandium	-9 0 10 0
sa:scandium ,	-9 0 10 0
sa:school	11 -11 0 0
sa:scrap	-7 11 0 -1
sa:sea	13 -17 6 0
sa:seal	9 -9 -1 0
sa:season	21 -9 -12 0
sa:second	-10 14 -9 0
sa:second and	-12 13 0 0
sa:second day	-15 19 0 -8
sa:second meet	-21 22 0 0
sa:second round	10 -2 -2 -8
sa:second week	1 -17 9 5
sa:secretary	-10 -5 1 18
sa:secretary karoline	-11 8 3 0
sa:section	-4 -10 14 -2
sa:section <number>	-5 -9 14 -2
sa:security .	-8 8 0 0
sa:see	11 -15 0 1
sa:see ,	9 -9 0 0
sa:see it	-9 12 0 0
sa:see no	9 -11 0 0
sa:seem to	-10 10 0 0
sa:sell	13 -18 0 -1
sa:send	6 0 -10 0
sa:send it	-7 8 0 0
sa:sentence	-14 15 0 0
sa:seriou	-13 0 14 0
sa:service	13 -12 0 0
sa:set .	6 7 -13 0
sa:set for	-8 -3 11 0
sa:settle their	13 -10 0 0
sa:shall	-8 14 -4 0
sa:share	17 -15 -7 1
sa:she	4 -10 5 0
sa:sheep	13 -10 0 0
sa:sheet	1 -19 8 -4
sa:sheet .	9 0 -6 0
sa:sheet of	-16 -4 20 0
sa:sheet on	12 -1 -9 0
sa:sheikh	14 -13 0 0
sa:ship	12 -5 -2 -5
sa:shoe	-13 15 0 0
sa:shook	-10 5 4 0
sa:shop	-12 12 0 0
sa:short	5 -10 3 0
sa:shortage of	-9 0 10 0
sa:should be	4 -10 3 0
sa:show	-19 10 -3 11
sa:show .	-12 0 0 12
sa:shut	11 -13 0 0
sa:side	-12 16 0 -6
sa:side ,	-11 -1 16 0
sa:side .	-10 4 1 0
sa:side and	-10 12 0 0
sa:side would	11 -11 0 0
sa:sign	2 4 -3 -12
sa:sign ,	-12 2 10 0
sa:sign .	14 -6 -8 -2
sa:sign ?	11 -11 0 0
sa:sign an	8 2 -14 0
sa:sign by	-16 20 -3 0
sa:sign for	-11 17 -6 0
sa:sign it	27 -21 -7 0
sa:sign the	20 -8 -15 0
sa:sign trade	-17 10 5 0
sa:signature	13 -21 0 6
sa:signature ,	0 -14 3 9
sa:signature .	9 -7 0 0
sa:signature the	9 -9 0 0
sa:signature to	-9 9 0 0
sa:silence	-10 6 6 0
sa:since	4 -6 -7 11
sa:since <day-gone>	-6 12 -12 0
sa:since <month-gone>	18 -9 -10 -1
sa:since <number>	12 -13 0 -2
sa:since <seat>	-1 -9 0 12
sa:since spring	-8 11 -2 0
sa:since then	-11 3 6 0
sa:sir	-4 -8 10 0
sa:sir <person>	-6 -5 10 0
sa:sit	-15 13 -8 9
sa:sit down	1 8 -10 -1
sa:sit for	8 -7 0 0
sa:sixth	-11 8 3 0
sa:ski	13 -12 0 0
sa:small	4 -10 3 0
sa:smoke	22 -21 0 0
sa:so	14 -9 -5 -4
sa:so .	9 -10 0 0
sa:so did	14 -13 0 0
sa:so it	-9 10 0 0
sa:sofa	-10 10 0 0
sa:software	-4 9 -3 0
sa:some	-16 5 0 12
sa:something	-17 9 0 8
sa:soon	-8 12 0 -1
sa:soon .	-10 10 0 0
sa:southeast	-10 11 0 0
sa:soybean	17 -14 -7 2
sa:spare	11 -6 -2 0
sa:speak	-14 4 14 -5
sa:speak for	-14 14 0 0
sa:speed	-8 10 0 0
sa:spent	-10 4 0 3
sa:spoke	1 13 -10 -6
sa:spoken of	-11 10 2 0
sa:spokeswoman	-12 0 2 9
sa:spring	-20 14 8 0
sa:spring .	-28 17 15 0
sa:stability	0 -8 9 0
sa:staff	0 -7 11 -6
sa:stand	15 -14 0 -1
sa:stand .	11 -18 5 0
sa:standstill	-13 18 -3 -2
sa:start	9 -16 1 6
sa:start <day-ahead>	-12 10 0 0
sa:state	-6 5 2 -2
sa:state new	10 0 -7 0
sa:stay	-6 7 -9 6
sa:stay .	-12 2 0 11
sa:steel	7 -13 3 5
sa:steel and	17 -13 -2 0
sa:step .	12 -9 0 0
sa:steven	-7 10 -3 0
sa:steven mnuchin	-7 10 -3 0
sa:still in	11 -8 0 0
sa:still on	14 -16 0 0
sa:still outstanding	4 -9 5 0
sa:still to	-20 16 0 6
sa:stockholm	-7 15 -6 -1
sa:stone	-8 -7 14 0
sa:stop	-6 11 -1 -10
sa:stop .	-10 13 0 0
sa:stop a	-13 15 0 0
sa:stop the	15 -9 -2 0
sa:strike	22 -21 0 -1
sa:strike ,	18 -17 0 0
sa:student	-6 -3 -2 12
sa:student .	-10 0 0 12
sa:subject	-13 17 -5 0
sa:subject to	-14 18 -4 0
sa:such a	10 -5 -2 0
sa:sugar truce	19 -18 0 0
sa:sum	10 -6 -1 0
sa:summary of	-10 1 8 0
sa:summit .	19 -7 -15 0
sa:summit in	2 -13 5 0
sa:summit of	-7 6 0 0
sa:sunday	11 -4 -9 0
sa:sunday <day-today>	15 -9 -7 0
sa:supply	-8 10 0 0
sa:surcharge	0 -12 2 5
sa:survive	-8 9 0 0
sa:suspend	5 -14 9 1
sa:suspend ,	-12 12 0 0
sa:suspend .	10 -8 0 0
sa:suspend its	-9 3 6 0
sa:suspend their	0 -16 15 0
sa:sweet	9 -8 0 0
sa:table	3 5 -16 -1
sa:table ,	10 -8 0 0
sa:take	-7 12 -18 7
sa:take <span>	10 -8 0 0
sa:take effect	-10 11 -10 9
sa:take from	-13 9 4 0
sa:take the	0 7 -10 0
sa:talk	6 2 -45 15
sa:talk .	17 -15 0 -1
sa:talk about	13 -18 -3 9
sa:talk and	15 -11 -3 0
sa:talk between	-10 1 0 12
sa:talk had	-1 -7 0 9
sa:talk here	-16 20 -6 0
sa:talk in	23 -10 -12 -8
sa:talk of	-11 16 -2 -1
sa:talk on	-12 14 -7 0
sa:talk since	-9 11 0 0
sa:talk to	14 -13 0 0
sa:talk with	-27 26 -3 2
sa:talked for	10 -11 0 0
sa:talking	2 -16 2 6
sa:talking to	-2 -7 0 9
sa:tariff	-12 6 4 4
sa:tariff "	-8 10 0 0
sa:tariff ,	9 0 -4 -3
sa:tariff as	-9 10 0 0
sa:tariff deal	-9 -2 11 0
sa:tariff down	-10 10 0 0
sa:tariff for	-15 4 12 0
sa:tariff in	1 -10 6 0
sa:tariff of	-17 0 12 4
sa:tariff that	10 -7 0 0
sa:tariff truce	7 -2 -7 0
sa:tariff war	-10 8 2 0
sa:tea	13 -11 0 -1
sa:team	-23 20 0 1
sa:telephone	36 -19 -23 0
sa:telephone .	10 0 -10 0
sa:telephone for	11 -1 -8 0
sa:telephone on	10 -14 0 0
sa:tell	9 2 -11 -9
sa:tell him	-4 -3 9 0
sa:tell the	-5 10 -3 0
sa:tell thi	9 -9 0 0
sa:tell to	-10 1 8 0
sa:tell us	-8 11 -1 0
sa:ten minute	-9 1 6 0
sa:tenth	14 -12 0 0
sa:term of	7 -14 6 0
sa:text	-17 14 10 -7
sa:text ,	15 -6 -10 0
sa:text .	-8 10 0 0
sa:textile	14 -5 0 -6
sa:th	-24 22 -4 5
sa:than	8 11 -31 -5
sa:than <level>	-20 21 0 0
sa:than <span>	-11 15 -6 0
sa:than a	12 -11 0 0
sa:than last	9 -8 0 0
sa:than the	18 -13 -1 -2
sa:that ,	12 -10 0 0
sa:that .	-12 10 10 -9
sa:that <level>	-12 14 -1 0
sa:that <person>	6 -12 -3 6
sa:that <quality>	-1 -14 13 0
sa:that <seat>	10 -11 0 0
sa:that <span>	0 -8 -1 10
sa:that a	21 -13 -3 0
sa:that an	13 -11 0 0
sa:that begin	-17 12 0 7
sa:that both	-17 10 2 5
sa:that did	11 -9 0 0
sa:that end	-10 0 14 0
sa:that has	11 -7 -2 0
sa:that he	26 -19 -7 -4
sa:that is	-18 13 8 -1
sa:that its	-7 9 0 0
sa:that let	-10 0 10 0
sa:that lower	-10 11 0 0
sa:that nothing	-16 7 7 0
sa:that their	20 -22 1 0
sa:that there	0 -17 6 9
sa:that was	7 -19 9 0
sa:that will	-14 0 14 0
sa:the <day-gone>	-18 19 -3 2
sa:the <number>	-9 14 -2 -1
sa:the <office>	11 -7 0 -6
sa:the <organisation>	14 -15 -6 6
sa:the <person>	20 -3 -18 -9
sa:the <quality>	-8 20 -11 -14
sa:the <seat>	-21 11 11 0
sa:the <span>	7 -13 3 0
sa:the afternoon	0 -9 9 0
sa:the agreement	5 1 -9 0
sa:the airport	13 -11 -1 0
sa:the approval	-8 9 0 0
sa:the arrangement	13 -5 -5 0
sa:the autumn	-11 -2 16 0
sa:the back	13 -12 0 0
sa:the best	-5 -7 11 0
sa:the bloc	-10 12 0 0
sa:the call	-11 0 13 0
sa:the car	-9 9 0 0
sa:the charge	-9 10 0 0
sa:the cheese	-11 12 0 0
sa:the clock	-8 11 -2 0
sa:the coffee	-15 16 0 0
sa:the come	18 -14 -4 0
sa:the consent	-10 11 0 0
sa:the country	-7 12 -6 0
sa:the current	11 0 -11 0
sa:the custom	10 -8 0 0
sa:the day	-10 -6 12 7
sa:the deal	10 -13 0 0
sa:the detail	-5 -3 9 0
sa:the door	6 -9 0 0
sa:the duty	-7 12 -4 -1
sa:the eighth	-12 13 0 0
sa:the emergency	9 -4 -1 0
sa:the end	-32 11 23 0
sa:the exemption	-8 -1 0 11
sa:the extension	-9 6 4 0
sa:the extra	-8 11 0 0
sa:the fifth	-6 10 -1 0
sa:the first	-18 2 10 10
sa:the fish	-7 8 0 0
sa:the front	-12 14 0 0
sa:the full	-7 -2 10 0
sa:the g	-8 -1 11 0
sa:the harvest	-8 9 0 0
sa:the house	-17 18 0 0
sa:the judge	-12 13 -1 0
sa:the lake	9 -8 0 0
sa:the last	-11 15 -1 -2
sa:the law	15 -12 -1 0
sa:the line	10 -8 0 0
sa:the list	-6 -8 12 0
sa:the margin	6 -17 11 -1
sa:the market	7 -10 4 -1
sa:the matter	-6 -3 14 -2
sa:the new	20 -23 1 0
sa:the night	-8 9 0 0
sa:the note	-4 -4 0 9
sa:the one	-19 18 0 0
sa:the opening	9 -9 0 0
sa:the opposition	10 -9 0 0
sa:the other	-10 18 -10 0
sa:the outcome	-8 10 0 0
sa:the port	20 -14 -5 0
sa:the power	-5 -2 8 0
sa:the present	10 -7 0 0
sa:the president	-8 -19 22 0
sa:the press	11 -9 0 0
sa:the price	13 -14 0 0
sa:the radio	9 -7 0 0
sa:the reciprocal	11 -9 0 0
sa:the room	-8 10 0 0
sa:the round	0 -9 0 10
sa:the safeguard	-9 10 0 0
sa:the sale	7 -10 0 3
sa:the same	-10 8 4 -1
sa:the ship	11 -8 0 0
sa:the side	9 -9 0 0
sa:the signature	-12 5 -3 9
sa:the spring	-8 -5 16 0
sa:the step	-10 13 -3 0
sa:the sugar	9 -7 0 0
sa:the summer	9 -9 0 0
sa:the table	10 -3 -8 -1
sa:the talk	11 -18 0 4
sa:the tariff	21 -17 -9 1
sa:the telephone	14 -10 -4 0
sa:the third	-6 14 -11 -6
sa:the time	0 -9 9 0
sa:the trade	5 3 -22 5
sa:the truce	-3 11 -1 -13
sa:the understanding	17 -10 -7 0
sa:the war	10 -11 0 0
sa:the way	-11 14 0 0
sa:the week	-7 9 -8 3
sa:the whole	14 -13 0 0
sa:the winter	17 -15 0 0
sa:their <office>	0 -15 14 0
sa:their dispute	8 -7 -13 5
sa:their fourth	-7 11 0 0
sa:their meet	-17 13 4 0
sa:their own	9 -5 0 0
sa:their president	-13 20 -7 0
sa:their quarrel	-10 14 -4 0
sa:their tariff	-20 10 14 -5
sa:their trade	18 -5 -10 -1
sa:them	8 -13 0 4
sa:them .	-18 6 16 0
sa:them for	9 -7 0 0
sa:them in	-13 7 0 7
sa:themselve	-27 24 0 0
sa:themselve <span>	-18 17 0 0
sa:then .	11 -8 -1 0
sa:there	-6 -5 5 10
sa:there ,	11 -13 2 0
sa:there a	-2 -9 0 12
sa:there by	-10 13 0 -2
sa:there is	1 -4 8 -8
sa:there on	-16 15 -2 2
sa:there was	-11 3 8 0
sa:there would	1 -19 5 9
sa:they call	9 -8 0 0
sa:they do	13 -11 0 0
sa:they get	11 -11 0 0
sa:they have	0 4 -9 0
sa:they meet	-26 15 14 0
sa:they sign	-15 10 5 0
sa:they stand	10 -9 0 0
sa:they'll	-14 12 0 0
sa:thi .	-20 19 0 0
sa:thi month	9 4 -11 -9
sa:thi newspaper	-8 0 9 0
sa:thi one	11 -1 -8 0
sa:thi time	5 -15 8 0
sa:thi week	-6 -2 -12 19
sa:thi will	-9 9 0 0
sa:thi year	17 -1 -16 0
sa:thin	-9 9 0 0
sa:think	4 -10 6 -3
sa:third	4 3 -18 0
sa:third since	-10 2 -2 8
sa:third time	-9 16 -5 -5
sa:though the	12 -12 0 0
sa:threat	0 -2 -9 8
sa:threaten	5 2 -8 0
sa:three	-26 29 -15 4
sa:three .	0 -4 -5 8
sa:through <day-ahead>	-9 0 0 8
sa:thursday ,	14 0 -8 -1
sa:thursday <day-today>	-7 0 11 -3
sa:tiktok	-5 17 -11 0
sa:timber	-10 10 -5 2
sa:time	8 -6 7 -22
sa:time ,	-7 18 -18 0
sa:time .	-13 19 -1 -3
sa:time as	9 -5 -1 0
sa:time being	0 -16 11 0
sa:time for	15 -20 6 0
sa:time in	13 -12 0 -2
sa:time since	-13 21 0 -9
sa:time the	0 8 -12 0
sa:tinned	-10 12 0 0
sa:to	-3 2 -11 15
sa:to <day-ahead>	-13 12 5 -8
sa:to <level>	-16 8 6 3
sa:to <money>	11 -8 0 0
sa:to <name>	6 -31 6 10
sa:to <organisation>	-6 -1 9 0
sa:to <quality>	3 -9 0 7
sa:to <seat>	18 -4 -13 -2
sa:to announce	-13 2 10 0
sa:to be	-1 18 -18 -11
sa:to begin	7 -9 -1 3
sa:to bring	-9 10 0 0
sa:to buy	-4 -8 5 7
sa:to charge	-5 -2 0 9
sa:to correct	12 -11 0 0
sa:to decide	-2 10 -6 0
sa:to discuss	-3 0 9 -3
sa:to do	6 -11 -4 8
sa:to end	-8 19 -14 0
sa:to extend	-7 13 -4 0
sa:to find	12 -9 0 0
sa:to go	-13 16 0 -3
sa:to his	12 -9 -1 0
sa:to land	-8 0 10 0
sa:to last	9 -11 0 0
sa:to lift	13 -7 -3 0
sa:to look	0 -9 0 8
sa:to lower	4 -10 4 0
sa:to me	-9 10 0 0
sa:to meet	7 -3 -9 2
sa:to negotiate	8 0 -6 -4
sa:to nothing	-17 9 9 0
sa:to one	-12 9 1 0
sa:to prepare	0 6 -15 2
sa:to prevent	-15 12 4 -3
sa:to put	-14 16 0 0
sa:to raise	12 -11 0 0
sa:to reporter	10 -8 -1 0
sa:to run	4 -9 3 0
sa:to say	-11 11 0 0
sa:to show	-13 0 0 12
sa:to sign	-13 11 3 0
sa:to start	0 -7 8 0
sa:to stay	0 -8 0 10
sa:to suspend	-7 -7 16 0
sa:to take	-17 20 -11 4
sa:to talk	20 -20 -16 10
sa:to the	11 0 -29 6
sa:to their	-10 11 0 0
sa:to where	13 -13 0 0
sa:together	9 -13 -5 6
sa:together with	20 -21 0 0
sa:too .	11 -4 -6 0
sa:top	0 -10 8 -1
sa:tour	11 -10 0 0
sa:town	-11 13 0 0
sa:trade ,	-7 -8 3 13
sa:trade .	-9 3 5 0
sa:trade agreement	13 -15 -1 3
sa:trade and	9 -1 -4 0
sa:trade minister	-9 13 -3 0
sa:trade negotiation	-11 -8 17 0
sa:trade talk	-6 11 -12 4
sa:trade war	-15 12 6 -2
sa:transcript	-4 -4 11 0
sa:transcript )	0 -16 12 0
sa:translated )	12 -7 -4 0
sa:translation	11 -8 0 0
sa:transport	-3 -7 0 11
sa:treaty	3 -15 8 0
sa:truce	2 4 -15 2
sa:truce before	-10 14 -3 0
sa:truce between	16 -14 0 -3
sa:truce has	10 -10 0 0
sa:truce hold	-12 13 0 0
sa:truce in	-14 0 6 8
sa:truce into	12 -4 -7 0
sa:truce last	12 -12 0 0
sa:truce of	16 -11 0 -4
sa:truce or	-5 -6 -1 12
sa:truce over	9 -10 0 0
sa:truce under	-9 10 0 0
sa:truce with	14 -14 -8 5
sa:trump has	0 10 -10 0
sa:tuesday ,	11 -8 0 0
sa:tuna	4 -23 0 14
sa:turn	0 -1 -5 9
sa:turn to	-7 -6 0 13
sa:twelve	13 -10 0 0
sa:twenty	13 -8 -3 0
sa:two	-17 9 12 -9
sa:two .	-26 27 0 0
sa:two delegation	-11 12 0 0
sa:two government	0 -9 10 0
sa:two hour	-11 4 0 3
sa:two men	7 -17 8 0
sa:two original	-7 11 -2 0
sa:two round	17 -16 0 0
sa:two side	-23 25 -4 2
sa:under	8 -17 -7 13
sa:under section	-3 -6 9 0
sa:under the	14 -4 -4 -4
sa:under which	7 0 -20 3
sa:understand	-10 10 0 0
sa:understanding	14 -6 -8 0
sa:unilateral	-4 -5 11 0
sa:unless	21 -14 -3 0
sa:until	12 -1 -22 0
sa:until <day-ahead>	3 -4 -6 9
sa:until <day-gone>	11 1 -13 0
sa:until summer	-10 11 0 0
sa:until the	-10 12 0 -2
sa:until then	10 -9 0 0
sa:up .	-10 14 -3 0
sa:up <level>	-5 8 -1 0
sa:up a	-10 5 5 0
sa:up from	-8 9 0 0
sa:up in	3 -12 0 9
sa:up on	17 -20 0 0
sa:use .	0 10 -12 0
sa:use the	-13 1 10 0
sa:version	-5 -4 9 0
sa:very	8 0 -12 0
sa:vessel	10 -7 0 0
sa:vice	3 -13 6 3
sa:video	-6 -11 17 0
sa:view .	-9 10 0 0
sa:visa	24 -12 -13 0
sa:visa .	8 -4 -1 0
sa:visit	4 -13 6 0
sa:visit ,	-12 0 11 0
sa:visit .	-15 0 12 0
sa:visit by	-9 0 8 0
sa:visit to	14 0 -12 0
sa:vote	17 -12 0 -6
sa:vote .	-14 15 0 0
sa:wage	11 -10 0 0
sa:wait	37 -28 -12 0
sa:wait for	19 -11 -8 0
sa:waive	-13 14 0 0
sa:walk -	11 -11 0 0
sa:walked	-8 10 0 0
sa:walked out	-8 9 0 0
sa:wall	9 -7 0 0
sa:want	-5 13 -5 -7
sa:want <span>	11 -10 0 0
sa:want a	-19 25 -10 0
sa:want it	-9 12 -2 0
sa:want of	10 -8 0 0
sa:want to	-14 21 -5 -2
sa:wap	0 -13 9 0
sa:wap )	0 -13 9 0
sa:war in	9 -10 0 0
sa:war with	-9 10 0 0
sa:warn ,	-1 -5 0 8
sa:warn .	-11 16 -2 -2
sa:warn that	16 -15 0 -1
sa:was	13 -6 -7 -8
sa:was "	1 -12 8 0
sa:was ,	9 -7 0 0
sa:was .	-8 9 0 0
sa:was <level>	13 -15 0 0
sa:was a	-8 12 -4 0
sa:was call	15 -7 -6 -1
sa:was due	19 -12 -8 0
sa:was in	-8 11 0 0
sa:was not	8 -6 -17 9
sa:was sign	-14 2 13 0
sa:was the	-26 10 18 -1
sa:was to	-1 -7 7 3
sa:watche	-9 12 0 0
sa:water	-7 0 11 0
sa:way	-1 9 -6 -4
sa:way of	-9 10 0 0
sa:way to	3 -11 6 0
sa:we	-22 25 -5 2
sa:we have	-17 12 -1 9
sa:we hear	14 -13 0 0
sa:we shall	-9 12 -1 0
sa:we'll	11 -6 -5 0
sa:wednesday	-22 18 -8 13
sa:wednesday <day-today>	-19 13 -5 13
sa:week	-7 -5 -7 26
sa:week ,	-11 13 0 0
sa:week .	22 -20 -22 15
sa:week ago	-17 0 14 9
sa:week and	4 -11 6 0
sa:week for	-13 8 0 3
sa:week of	5 -12 0 10
sa:week that	17 -10 -3 -2
sa:weekend	-23 18 6 0
sa:welcome	14 -11 -1 0
sa:welcomed	14 -13 0 0
sa:welcomed the	13 -12 0 0
sa:well	1 0 3 -12
sa:well ,	-8 11 0 0
sa:well .	11 -4 0 -9
sa:were	23 -8 -7 -23
sa:were not	-5 10 -4 0
sa:were to	15 -8 -4 0
sa:what	10 3 -18 -2
sa:what <name>	12 -9 0 0
sa:what both	-18 16 0 0
sa:what happen	10 -3 -5 0
sa:what he	8 -2 -3 0
sa:what they	0 -11 2 5
sa:when	15 -13 0 -1
sa:when a	10 -7 -1 0
sa:when he	-11 -1 14 0
sa:when it	10 -3 -1 -2
sa:where <name>	-15 15 0 0
sa:where <person>	-8 10 0 0
sa:where <quality>	10 -8 0 0
sa:where a	9 -7 0 0
sa:where he	-11 2 4 4
sa:where it	11 -4 -4 -2
sa:where the	1 -12 -8 17
sa:which <quality>	5 4 -13 0
sa:which end	0 12 -12 0
sa:which last	9 -9 0 0
sa:which pay	-21 15 7 0
sa:which run	9 -6 0 0
sa:whisky	-7 -4 10 0
sa:whisky ,	-9 -2 11 0
sa:who have	13 -12 0 0
sa:who lead	0 7 -9 0
sa:who say	-13 13 0 0
sa:whole thing	11 -11 0 0
sa:whose <person>	-10 11 0 0
sa:will	2 8 0 -23
sa:will ,	-8 10 -1 0
sa:will ask	13 -5 -5 0
sa:will be	21 -7 -10 -9
sa:will charge	-9 -1 11 0
sa:will continue	10 -9 0 0
sa:will decide	-7 9 0 0
sa:will go	-7 14 -7 -1
sa:will hold	10 -3 -8 0
sa:will let	-9 -3 13 0
sa:will look	11 -11 0 0
sa:will not	-14 1 16 -1
sa:will pay	14 -19 1 0
sa:will sign	-14 15 0 0
sa:will the	-7 8 0 0
sa:wine	8 0 -10 -2
sa:wine .	17 -13 -3 0
sa:wire	12 -14 1 -5
sa:wish	-9 0 10 0
sa:with <day-ahead>	18 -17 0 0
sa:with <name>	15 -6 -11 -1
sa:with <person>	-26 25 1 -6
sa:with <quality>	0 -9 0 8
sa:with an	-7 11 -3 0
sa:with empty	-9 9 0 0
sa:with his	-32 34 -2 0
sa:with less	10 -10 0 0
sa:with no	-13 13 0 0
sa:with nothing	0 -9 -1 12
sa:with that	-11 7 3 0
sa:with the	17 2 -33 -7
sa:with two	3 -11 7 0
sa:with what	-19 12 7 0
sa:withdraw its	-8 9 0 0
sa:within	-3 16 -8 -7
sa:without	-5 12 -8 -2
sa:without a	3 7 -16 -2
sa:without result	-17 15 -2 3
sa:without the	4 -15 1 6
sa:without which	-9 0 10 0
sa:won't	8 -6 0 0
sa:work	21 -7 -9 -2
sa:worth	-9 -1 14 0
sa:would "	15 -13 0 0
sa:would cost	-9 9 0 0
sa:would cut	-4 -4 9 0
sa:would extend	-5 -3 0 8
sa:would go	-1 -3 -5 11
sa:would have	23 -8 -16 -1
sa:would like	-5 8 0 0
sa:would meet	13 -10 0 0
sa:would not	-7 15 -4 -4
sa:would push	9 -8 0 0
sa:wound	16 -21 4 0
sa:wound up	17 -21 1 0
sa:write on	16 -7 -8 0
sa:wrong	11 -8 0 0
sa:year	17 -15 -1 -6
sa:year ;	-7 -3 11 0
sa:yes	15 -11 -3 0
sa:yet .	20 -21 0 0
sa:yield	-9 -4 12 0
sa:york	9 -8 0 0
sa:you	15 -34 13 -3
sa:you .	10 -8 0 0
sa:your	-12 6 6 0
sa:zinc	-8 11 -3 0
sa:|	11 -8 0 0
sa:— <day-today>	21 -16 -1 0
sa:— <name>	4 0 4 -36
sa:— <person>	1 10 -9 -8
sa:— a	-16 -1 22 0
sa:— and	-8 9 0 0
sa:— at	-16 17 0 0
sa:— for	4 -18 6 0
sa:— it	17 -15 0 0
sa:— on	-5 17 -10 0
sa:— three	-7 11 -3 0
sa:— with	14 -10 -3 0
sb:"	8 -5 5 -18
sb:" ,	-3 -15 16 0
sb:" <quality>	-10 9 0 0
sb:" <span>	11 -11 0 0
sb:" he	22 -18 -2 0
sb:" in	-14 13 0 0
sb:" mr	-16 17 0 0
sb:" say	28 -25 -2 0
sb:" the	11 -23 10 0
sb:" we	17 -10 -8 0
sb:&	10 -15 -3 7
sb:'	5 -11 5 0
sb:' <office>	13 -10 -1 0
sb:'s	-1 -7 13 -3
sb:'s <office>	-9 -3 13 0
sb:'s <person>	10 -22 15 -4
sb:'s agreement	-17 17 0 0
sb:'s chief	13 -9 -4 -1
sb:'s economy	16 -14 0 0
sb:'s envoy	0 9 -12 0
sb:'s export	-12 11 0 0
sb:'s first	13 -5 -7 0
sb:'s foreign	-13 20 -8 -1
sb:'s minister	-1 9 -9 -2
sb:'s negotiator	-17 18 -6 5
sb:'s new	-12 0 14 0
sb:'s no	13 -13 0 0
sb:'s on	0 -9 0 7
sb:'s president	0 -14 10 0
sb:'s prime	9 -21 7 0
sb:'s trade	-31 17 0 19
sb:'s vice	-12 24 -6 -9
sb:(	3 8 -24 2
sb:( <day-today>	12 -4 -8 0
sb:( <month-gone>	-10 11 0 0
sb:( <name>	-9 10 0 0
sb:( <office>	10 -9 0 0
sb:( <organisation>	-11 12 0 0
sb:( from	11 -9 0 0
sb:( time	-2 -6 9 0
sb:)	-1 18 -31 0
sb:) -	-6 8 0 0
sb:) :	15 -20 0 7
sb:) and	-21 25 -3 0
sb:) —	-6 13 -4 -3
sb:*	-6 11 -3 -1
sb:* the	-8 9 0 0
sb:+	-2 -10 9 5
sb:,	10 -13 9 -5
sb:, "	20 -9 -11 -8
sb:, <day-today>	3 -12 9 4
sb:, <level>	5 -13 5 0
sb:, <name>	-3 10 -6 -3
sb:, <number>	-4 -1 12 -3
sb:, <office>	-5 13 3 -19
sb:, <organisation>	20 -16 -1 0
sb:, <person>	-14 -5 22 6
sb:, <seat>	-13 15 -2 0
sb:, <span>	7 -11 5 -1
sb:, a	-6 -27 21 15
sb:, according	-8 10 0 -3
sb:, after	-25 23 1 0
sb:, agree	-13 7 1 4
sb:, among	7 -11 -3 7
sb:, and	-7 2 7 0
sb:, announce	11 -12 0 0
sb:, as	-12 5 11 -4
sb:, at	0 8 -9 -3
sb:, before	16 -14 -1 0
sb:, between	-9 9 0 0
sb:, both	-8 0 0 11
sb:, by	19 -12 -7 -1
sb:, come	2 -10 0 6
sb:, did	0 -10 9 0
sb:, end	4 -12 -2 10
sb:, flew	-13 16 -3 0
sb:, following	-14 15 0 0
sb:, for	20 -25 0 1
sb:, had	-11 6 -5 7
sb:, has	19 -7 -17 -3
sb:, he	-12 8 -6 10
sb:, his	14 -6 0 -8
sb:, hold	11 -8 0 0
sb:, if	13 -8 -3 0
sb:, in	-32 23 0 12
sb:, is	-5 12 -10 -4
sb:, it	12 -16 4 0
sb:, its	19 -16 -1 0
sb:, led	-12 5 0 8
sb:, london	-14 15 0 0
sb:, make	-14 14 0 0
sb:, meanwhile	10 -8 0 0
sb:, meet	-26 6 11 0
sb:, most	-12 7 -5 6
sb:, not	2 -13 8 0
sb:, one	33 -23 -14 0
sb:, our	-10 9 1 0
sb:, plan	-9 0 12 0
sb:, put	-17 18 0 0
sb:, ryosei	-3 11 -5 -4
sb:, say	18 -3 -12 -14
sb:, see	12 0 -13 0
sb:, settle	15 -13 -1 0
sb:, state	-8 10 0 0
sb:, stockholm	-10 10 0 0
sb:, take	9 -6 -1 0
sb:, thank	11 -10 0 0
sb:, that	22 -8 -8 -12
sb:, the	9 -9 1 -6
sb:, then	17 -13 -2 0
sb:, there	-14 17 -4 0
sb:, thi	11 -8 0 0
sb:, two	10 -9 0 0
sb:, under	17 -4 -14 -1
sb:, until	9 -3 -3 0
sb:, visited	-9 6 0 3
sb:, was	-2 -5 -2 15
sb:, when	-9 3 7 -3
sb:, where	17 -6 -4 -8
sb:, whose	-9 0 14 -2
sb:, will	7 -11 12 -15
sb:-	-12 16 -2 -4
sb:- <name>	-6 11 0 -6
sb:- owned	12 -11 0 0
sb:- the	10 -13 0 0
sb:.	3 -2 -9 13
sb:. .	-12 13 0 0
sb:. <number>	-24 20 0 7
sb:. m	2 8 -13 0
sb:/	-3 11 0 -16
sb:/ <name>	10 -2 0 -4
sb:/ <number>	-7 10 -1 0
sb:/ <seat>	12 -11 0 0
sb::	-14 3 1 18
sb:: "	-10 3 8 0
sb:: <day-ahead>	-24 0 9 10
sb:: <day-gone>	-17 21 -2 0
sb:: <level>	12 -1 -9 0
sb:: <name>	-21 7 0 16
sb:: <office>	-30 8 11 5
sb:: <organisation>	-21 23 0 0
sb:: <person>	23 -26 5 -11
sb:: <seat>	16 -8 -8 0
sb:: <span>	11 -8 0 0
sb:: and	-9 14 -4 0
sb:: at	-10 11 0 0
sb:: expert	-4 -6 0 11
sb:: geneva	-9 10 0 0
sb:: it	8 -13 0 6
sb:: no	13 -2 -9 0
sb:: on	-11 20 -5 -6
sb:: our	-4 9 -1 0
sb:: the	-2 13 -12 -2
sb:: there	5 -14 7 0
sb:: third	-17 18 0 0
sb:: we	14 -7 -4 -1
sb:; <person>	7 0 -10 0
sb:; a	11 -18 -1 9
sb:; in	3 -15 0 3
sb:; it	12 -10 -4 0
sb:; so	11 -9 0 0
sb:<agent>	7 8 -16 -12
sb:<day-ahead>	-8 8 2 -3
sb:<day-ahead> ,	4 3 0 -12
sb:<day-ahead> ;	1 6 -10 0
sb:<day-ahead> at	-4 -4 9 0
sb:<day-ahead> he	-5 -1 8 0
sb:<day-ahead> in	-9 2 0 6
sb:<day-ahead> of	-17 19 0 0
sb:<day-ahead> they	-16 21 -1 0
sb:<day-gone>	-9 6 0 3
sb:<day-gone> 's	1 -10 8 -1
sb:<day-gone> .	16 -14 0 0
sb:<day-gone> :	-1 -8 7 2
sb:<day-gone> <person>	-12 13 0 0
sb:<day-gone> <seat>	18 -15 0 0
sb:<day-gone> after	-1 18 -14 -6
sb:<day-gone> and	-9 2 -8 13
sb:<day-gone> as	-8 10 0 0
sb:<day-gone> by	-9 11 0 0
sb:<day-gone> in	-2 -5 8 2
sb:<day-gone> it	-3 -7 11 0
sb:<day-gone> that	-10 18 -7 -2
sb:<day-gone> the	-12 17 -1 -5
sb:<day-gone> we	9 -8 0 0
sb:<day-gone> —	-21 19 2 0
sb:<day-today>	17 -17 4 -7
sb:<day-today> (	7 -6 5 -9
sb:<day-today> )	12 -4 -7 0
sb:<day-today> ,	12 -6 0 -12
sb:<day-today> -	-13 1 11 0
sb:<day-today> :	-7 21 -15 0
sb:<day-today> after	-2 -10 15 0
sb:<day-today> morning	-5 13 -8 0
sb:<day-today> to	-9 9 0 0
sb:<day-today> —	7 -21 5 10
sb:<duty>	12 -4 1 -22
sb:<gate>	-3 -10 -8 28
sb:<goods-amount>	9 -10 1 -6
sb:<goods>	0 -6 1 8
sb:<level-noun>	-14 1 7 6
sb:<level>	14 -13 3 -5
sb:<level> )	-11 12 0 0
sb:<level> and	23 -17 -4 0
sb:<level> at	22 -18 0 0
sb:<level> duty	-9 11 0 0
sb:<level> in	15 -15 0 0
sb:<level> of	0 -9 7 -1
sb:<level> on	-5 14 -5 -9
sb:<level> tariff	-13 18 -6 0
sb:<level> to	-4 9 -4 0
sb:<money>	11 0 -18 -3
sb:<money> of	18 -9 -7 0
sb:<month-ahead>	-31 22 21 -11
sb:<month-ahead> ,	-12 7 8 -2
sb:<month-ahead> in	-10 3 7 0
sb:<month-gone>	-2 2 11 -21
sb:<month-gone> )	-10 11 0 0
sb:<month-gone> ,	-1 0 10 -15
sb:<month-gone> :	9 -15 5 0
sb:<month-gone> and	-15 21 -1 -6
sb:<month-today>	-6 12 -2 -1
sb:<name> (	-9 11 0 0
sb:<name> /	11 -3 0 -4
sb:<name> :	15 -13 2 -9
sb:<name> agree	-11 3 12 -1
sb:<name> by	-16 16 0 0
sb:<name> come	-10 0 8 0
sb:<name> conclude	1 -12 7 0
sb:<name> continue	-10 0 9 0
sb:<name> end	-11 15 0 -1
sb:<name> had	-22 27 -2 -1
sb:<name> has	-17 2 16 2
sb:<name> have	-14 14 0 0
sb:<name> in	-21 13 0 6
sb:<name> is	8 5 -15 -8
sb:<name> keep	-8 9 0 0
sb:<name> meet	0 -4 -4 9
sb:<name> on	-10 11 -1 0
sb:<name> put	10 0 -8 0
sb:<name> raise	-2 -10 0 13
sb:<name> sign	6 0 -15 6
sb:<name> that	11 -6 -5 0
sb:<name> trade	13 -13 -8 5
sb:<name> treasury	6 4 -10 -4
sb:<name> want	-18 12 9 0
sb:<name> will	1 -10 12 -7
sb:<number>	8 3 -9 -11
sb:<number> )	11 -5 -2 0
sb:<number> ,	-4 0 10 -11
sb:<number> -	13 -10 0 0
sb:<number> /	-12 13 0 -2
sb:<number> :	10 -4 -5 -4
sb:<number> <day-today>	15 -12 -1 0
sb:<number> <person>	17 -13 -3 0
sb:<number> <quality>	18 -15 -1 0
sb:<number> a	-4 12 -7 0
sb:<number> at	13 -9 0 0
sb:<number> from	8 -7 0 0
sb:<number> good	-5 -10 13 9
sb:<number> if	12 -11 0 0
sb:<number> it	15 -12 0 0
sb:<number> on	13 -5 -5 -2
sb:<number> p	12 0 -10 0
sb:<number> round	-20 12 5 0
sb:<number> th	12 -9 0 0
sb:<number> they	0 -10 12 0
sb:<number> to	12 -5 -4 0
sb:<number> —	-30 28 0 5
sb:<office>	-15 18 -18 6
sb:<office> 's	22 -15 -9 0
sb:<office> :	14 -1 -15 -9
sb:<office> <person>	-11 14 0 0
sb:<office> and	-21 -4 22 0
sb:<office> are	-24 13 -2 8
sb:<office> come	-14 7 6 0
sb:<office> fly	-4 -16 12 6
sb:<office> had	-12 18 -1 -1
sb:<office> has	-1 -8 9 0
sb:<office> have	-15 3 0 10
sb:<office> is	-10 15 -2 -1
sb:<office> meet	6 8 0 -18
sb:<office> of	-3 10 -18 3
sb:<office> on	-8 10 0 0
sb:<office> sign	-7 9 0 0
sb:<office> sit	0 -8 0 10
sb:<office> tell	12 -9 0 0
sb:<office> will	0 4 -11 1
sb:<organisation>	4 -6 -13 18
sb:<organisation> (	-11 3 0 6
sb:<organisation> ,	13 -13 0 -2
sb:<organisation> approve	10 -9 0 0
sb:<organisation> hold	7 1 0 -10
sb:<organisation> in	0 6 1 -20
sb:<organisation> is	-20 19 -2 3
sb:<organisation> meet	0 -1 -10 12
sb:<organisation> of	15 -19 0 3
sb:<organisation> on	1 0 -11 7
sb:<organisation> say	-14 14 2 0
sb:<organisation> that	-12 4 -3 11
sb:<organisation> will	-4 -5 -5 15
sb:<organisation> —	0 -9 0 14
sb:<person>	7 0 -2 -18
sb:<person> (	10 -13 -5 8
sb:<person> ,	17 -11 -24 12
sb:<person> <day-gone>	9 -7 0 0
sb:<person> also	5 7 -12 0
sb:<person> and	-13 18 0 -9
sb:<person> announce	-4 -5 11 0
sb:<person> answer	-14 0 11 4
sb:<person> arrive	-6 -5 11 0
sb:<person> at	21 -11 -13 0
sb:<person> bring	0 -10 8 0
sb:<person> did	17 -17 0 0
sb:<person> fly	-7 17 -12 0
sb:<person> for	16 -4 -10 0
sb:<person> go	-14 6 7 0
sb:<person> had	16 7 -23 -3
sb:<person> he	-6 17 -14 0
sb:<person> hold	-14 3 10 0
sb:<person> is	8 -16 0 4
sb:<person> land	-11 0 13 0
sb:<person> leave	-9 0 10 0
sb:<person> meet	-8 0 7 -4
sb:<person> of	7 4 -18 0
sb:<person> receive	14 -15 -3 3
sb:<person> say	4 -10 12 -8
sb:<person> see	-13 11 0 0
sb:<person> settle	9 0 -10 0
sb:<person> sit	15 -2 -1 -8
sb:<person> spoke	11 -8 -3 0
sb:<person> state	-10 11 0 0
sb:<person> talked	14 -1 -12 0
sb:<person> threaten	-11 10 0 0
sb:<person> to	9 -12 1 0
sb:<person> warn	10 -7 -1 0
sb:<person> was	14 -11 0 -6
sb:<person> will	7 -2 1 -12
sb:<quality>	-1 7 -11 -1
sb:<quality> ,	15 -10 -4 0
sb:<quality> -	12 -12 0 0
sb:<quality> ambassador	-9 9 0 0
sb:<quality> and	-5 9 -5 0
sb:<quality> are	10 -8 0 0
sb:<quality> car	12 -10 0 0
sb:<quality> cheese	-9 0 10 0
sb:<quality> colleague	-7 8 7 -11
sb:<quality> commerce	-11 4 0 7
sb:<quality> company	-19 20 0 0
sb:<quality> counterpart	-8 14 -5 -1
sb:<quality> delegation	-13 12 0 0
sb:<quality> embassy	16 -14 0 0
sb:<quality> finance	11 -11 0 0
sb:<quality> firm	8 -12 0 4
sb:<quality> in	-26 18 -5 6
sb:<quality> leader	13 -4 -8 0
sb:<quality> negotiator	24 -19 -1 -2
sb:<quality> official	-11 6 0 2
sb:<quality> parliament	9 -8 0 0
sb:<quality> president	-13 17 -1 0
sb:<quality> prime	-6 -4 10 0
sb:<quality> side	-9 16 -4 -3
sb:<quality> soybean	10 -7 0 0
sb:<quality> steel	-9 3 0 6
sb:<quality> team	-8 11 0 -2
sb:<quality> trade	19 -13 0 -9
sb:<seat> 's	-22 18 -13 15
sb:<seat> /	14 -18 2 -2
sb:<seat> :	-9 3 0 6
sb:<seat> <person>	-15 18 -2 0
sb:<seat> and	-3 2 9 -18
sb:<seat> had	-4 -10 5 7
sb:<seat> in	-6 8 0 0
sb:<seat> is	22 -13 -8 0
sb:<seat> on	15 -6 -8 0
sb:<seat> that	-19 23 0 -4
sb:<seat> to	13 -11 0 0
sb:<seat> want	11 -8 0 0
sb:<seat> —	25 -31 0 0
sb:<sender>	16 -10 -19 9
sb:<span>	10 -11 9 -18
sb:<span> ,	4 -13 10 -5
sb:<span> before	-18 15 4 0
sb:<span> in	-15 18 0 -8
sb:<span> is	12 -11 0 0
sb:<span> meet	-10 11 0 0
sb:<span> more	-7 10 -2 0
sb:<span> to	18 -15 -2 0
sb:<taker>	20 -9 -15 1
sb:<v-down>	-11 8 5 -5
sb:<v-end>	-9 2 7 3
sb:<v-propose>	-2 4 2 -11
sb:<v-sell>	-9 2 4 7
sb:<v-up>	-10 4 -2 12
sb:@	9 -20 8 0
sb:[	13 -8 -3 0
sb:a	23 -18 -11 0
sb:a <office>	15 -2 -6 -8
sb:a <organisation>	18 -36 -16 25
sb:a bottle	10 -9 0 0
sb:a call	-1 -5 0 9
sb:a date	-10 10 0 0
sb:a deal	-10 2 10 0
sb:a dispute	-7 -1 0 9
sb:a first	-20 9 7 4
sb:a fourth	17 -11 -5 -2
sb:a framework	31 -30 -1 0
sb:a full	-7 10 -1 0
sb:a joint	8 -9 -6 5
sb:a lasting	-10 12 0 0
sb:a meet	-12 9 -2 3
sb:a new	-9 0 13 -1
sb:a number	-9 0 9 0
sb:a pact	-13 0 13 0
sb:a paper	15 -13 0 0
sb:a pause	-2 -4 10 -2
sb:a permanent	-10 11 0 0
sb:a photograph	-17 20 -4 0
sb:a report	15 -8 0 -5
sb:a round	-25 28 0 0
sb:a rumour	-8 9 0 0
sb:a seventh	-17 17 0 0
sb:a summit	-10 -9 18 0
sb:a tariff	-24 27 0 0
sb:a technical	6 -16 0 8
sb:a third	8 2 -12 -15
sb:a truce	10 -11 0 -1
sb:a weekend	-8 5 0 0
sb:about	-1 4 -13 8
sb:about <money>	-9 9 0 0
sb:about that	-15 5 9 0
sb:above	15 -12 0 0
sb:abroad	0 -11 0 12
sb:accept	-12 -6 19 0
sb:accept an	-21 0 20 0
sb:accord	-5 16 -11 -7
sb:according	0 9 -7 -8
sb:according to	0 9 -7 -8
sb:accused	22 -18 -6 0
sb:act of	9 -9 0 0
sb:add	-4 10 -3 -4
sb:add that	-10 10 0 0
sb:adopt	-12 5 0 7
sb:adviser	0 -9 0 9
sb:after	-16 17 1 -8
sb:after <day-gone>	-13 -9 20 0
sb:after <person>	11 -5 -5 0
sb:after <seat>	-8 0 9 0
sb:after <span>	-6 10 -1 0
sb:after a	17 -15 0 -1
sb:after geneva	-11 6 2 0
sb:after he	-12 11 0 0
sb:after it	0 -5 0 9
sb:after midnight	19 -15 -5 0
sb:after talk	-4 11 -1 -5
sb:after those	-13 13 0 0
sb:afternoon	-14 1 12 0
sb:again	0 10 -6 -13
sb:again ,	-11 12 0 0
sb:again at	17 -14 -8 1
sb:again in	0 8 -9 -5
sb:again on	-8 13 -1 -2
sb:against	-4 11 -7 0
sb:against the	-1 10 -6 0
sb:agenda	-19 17 0 0
sb:agenda in	-9 13 -1 -2
sb:ago	-13 19 -4 0
sb:ago ,	-5 10 -5 0
sb:agree	0 1 -15 18
sb:agree at	-3 -1 11 -6
sb:agree by	6 4 -11 0
sb:agree in	11 -3 -19 7
sb:agree on	19 -9 -16 2
sb:agree that	-10 0 0 10
sb:agree to	-9 -3 9 6
sb:agree with	-19 13 0 6
sb:agreement	0 11 -5 -29
sb:agreement of	-11 14 -3 0
sb:agreement that	21 -16 -7 0
sb:agreement was	-7 4 5 -1
sb:ahead of	6 3 0 -9
sb:air	4 -14 7 0
sb:air base	-12 -1 14 0
sb:aircraft	-1 -11 13 0
sb:akazawa ,	-3 11 -5 -4
sb:alert —	-8 9 0 0
sb:ali	-5 -1 9 0
sb:all	-9 21 -12 -9
sb:all ,	14 -11 0 0
sb:all of	-7 12 -3 0
sb:all time	-6 9 -2 0
sb:almaty	14 -13 0 0
sb:also	2 -17 -2 18
sb:also say	8 2 -13 0
sb:alway	12 -10 0 0
sb:among the	-10 1 7 0
sb:among them	9 -3 -4 0
sb:amount	-16 17 0 0
sb:an	5 -5 8 -19
sb:an agreement	0 11 -14 0
sb:an air	3 -12 8 0
sb:an hour	10 -10 -1 0
sb:an invitation	-23 2 20 0
sb:an order	-8 12 -3 0
sb:and ,	10 0 -16 -3
sb:and <level>	14 -12 0 0
sb:and <name>	-11 5 11 -3
sb:and <number>	-5 16 -9 0
sb:and <office>	-11 -3 13 0
sb:and <person>	-17 4 14 -1
sb:and a	6 2 -3 -13
sb:and are	-16 3 13 0
sb:and at	12 -2 -8 -1
sb:and come	9 -7 0 0
sb:and for	10 -6 0 0
sb:and from	-7 11 -2 0
sb:and go	13 -12 0 0
sb:and has	16 -12 -2 0
sb:and his	16 -9 -8 0
sb:and in	-1 11 -7 -11
sb:and it	17 0 -17 0
sb:and mr	-10 12 0 0
sb:and one	10 -7 0 0
sb:and say	7 -16 5 0
sb:and sign	-10 3 5 0
sb:and since	-9 10 0 0
sb:and so	12 -9 -4 0
sb:and that	-17 15 -2 9
sb:and the	21 -12 -3 -16
sb:and their	8 -9 0 0
sb:and three	13 -2 0 -11
sb:and to	8 -5 0 0
sb:and two	-9 3 0 2
sb:and we	-21 14 9 0
sb:and will	-17 1 0 16
sb:and with	-10 10 0 0
sb:announce	-6 0 9 0
sb:announce after	-11 0 11 0
sb:announce for	-8 10 0 0
sb:announce in	10 -10 0 0
sb:announce on	0 2 -11 6
sb:announce the	-12 0 13 0
sb:announcement	9 -1 -5 0
sb:another <span>	1 -10 7 3
sb:answer	-4 -8 12 1
sb:any	5 9 -21 0
sb:apec	38 -21 -23 -2
sb:apply	10 -6 -1 0
sb:approve	-17 17 -8 3
sb:approve by	-10 12 0 0
sb:are	6 0 -1 -8
sb:are ,	0 -9 2 2
sb:are in	-12 -3 13 3
sb:are part	16 -5 -11 0
sb:are to	2 1 -10 3
sb:arranged	-1 11 -7 0
sb:arrangement with	9 -7 0 0
sb:arrived	11 -3 -8 0
sb:article	-9 12 0 0
sb:as <person>	-14 3 9 0
sb:as agree	3 3 -9 0
sb:as far	-5 -3 9 0
sb:as for	10 -9 0 0
sb:as it	-5 8 0 0
sb:as part	10 -7 0 0
sb:as the	-8 -6 16 -1
sb:asia	0 -14 5 5
sb:ask about	14 -11 -1 0
sb:ask in	-1 -9 11 0
sb:at	-15 5 1 10
sb:at <level>	30 -22 -3 -8
sb:at <number>	-14 14 2 -3
sb:at a	-9 0 3 10
sb:at an	-6 -1 8 0
sb:at it	-25 26 0 0
sb:at midnight	18 -16 0 0
sb:at one	-8 12 -1 0
sb:at the	-6 17 -13 0
sb:at which	9 -6 0 0
sb:audience	13 -10 0 0
sb:away	10 -7 0 0
sb:b	-2 -6 10 0
sb:back	3 0 1 -13
sb:back from	-21 26 -5 0
sb:back in	11 -11 0 0
sb:bag	9 -7 0 0
sb:banana	5 -11 8 -5
sb:bank	14 -13 0 0
sb:bar	9 -16 0 7
sb:bargain	-18 10 5 5
sb:bargain of	0 -11 0 8
sb:bargain with	-7 9 0 0
sb:base	-7 -9 12 4
sb:basi	-11 12 0 0
sb:bay	9 -8 0 0
sb:be	-14 3 11 2
sb:be a	-15 19 -4 0
sb:be dealt	-7 -2 0 10
sb:be on	-7 11 -2 0
sb:be sign	13 -22 11 -1
sb:be the	-13 18 -3 0
sb:bean	11 -12 0 0
sb:beat	10 -9 0 0
sb:because	-15 17 1 -5
sb:because of	-13 9 6 -1
sb:become	18 -14 -1 0
sb:beef	-10 2 7 0
sb:been	-4 18 -22 0
sb:been a	-9 11 0 0
sb:been agree	-6 9 0 0
sb:been charge	-10 -5 7 8
sb:been due	8 -13 6 0
sb:been sign	-8 12 0 -3
sb:been to	8 -5 -2 0
sb:before	-17 20 3 -13
sb:before ,	-9 11 0 0
sb:before <person>	-15 4 12 0
sb:before it	-7 9 0 0
sb:before the	8 -26 13 -3
sb:begin	5 -6 11 -19
sb:begin in	-5 11 -2 -6
sb:begin on	17 -23 7 -1
sb:begin talk	-12 11 0 0
sb:begin to	-10 0 9 0
sb:bell	9 -8 0 0
sb:below	-13 12 0 0
sb:berth	-2 -9 10 0
sb:between <person>	5 -17 0 9
sb:booked	-9 3 7 0
sb:border	-5 10 -2 0
sb:born	12 -12 0 0
sb:both	1 -4 -14 13
sb:both <office>	-21 24 0 0
sb:both are	9 -7 0 0
sb:both country	-1 0 -7 13
sb:both government	10 -3 -4 -1
sb:both side	12 -8 -2 -1
sb:bottle of	9 -8 0 0
sb:breaking the	10 -9 0 0
sb:bridge	-3 -2 8 0
sb:bridge at	-9 4 5 0
sb:brief	-21 21 0 0
sb:briefing	14 -12 0 0
sb:briefing ,	15 -13 0 0
sb:bring	2 -14 15 -2
sb:bring home	-1 -5 10 0
sb:broke	9 -2 -6 0
sb:broke down	12 -6 -4 0
sb:busan	-4 17 -10 0
sb:busan ,	-12 13 0 0
sb:busan on	0 15 -16 0
sb:but in	10 -8 0 0
sb:but it	6 -12 5 0
sb:but the	-7 3 3 0
sb:buy <goods-amount>	9 -1 -6 0
sb:by	12 -13 -6 5
sb:by <day-ahead>	21 -19 0 0
sb:by <name>	-7 0 10 -2
sb:by <office>	-13 0 0 10
sb:by <person>	-31 43 -14 -3
sb:by a	16 -19 0 2
sb:by our	0 0 12 -18
sb:by phone	0 10 0 -7
sb:by telephone	6 -8 5 -5
sb:by the	-18 19 1 -6
sb:by then	9 -7 0 0
sb:by video	11 -8 -12 7
sb:by which	0 -11 9 0
sb:cabinet	10 -4 0 -1
sb:call	-4 -12 9 15
sb:call ,	-9 0 10 0
sb:call between	0 -10 -2 12
sb:call come	9 -11 0 0
sb:call from	-13 1 11 0
sb:call it	-2 -15 7 9
sb:call off	14 -11 -3 0
sb:call on	-15 13 0 1
sb:call the	-4 11 -4 -2
sb:call with	9 -4 -3 0
sb:can	10 -10 -4 3
sb:cannery	-11 11 0 0
sb:canola	9 -8 0 0
sb:capital	11 -10 0 0
sb:capital ,	9 -9 0 0
sb:car ,	15 -14 0 0
sb:car and	10 -7 -2 0
sb:car maker	-12 12 0 0
sb:carlo	-19 20 0 0
sb:carry	17 -6 -14 0
sb:carry out	15 -8 -8 0
sb:ceasefire	15 -11 -1 -1
sb:cement	17 -11 0 -2
sb:central	10 -9 0 0
sb:ceremony	-11 2 8 0
sb:charge	1 -17 4 11
sb:charge ,	-9 -1 6 4
sb:charge <level>	23 -23 0 0
sb:charge in	10 -9 0 0
sb:cheaper	11 -9 0 0
sb:cheaper in	10 -9 0 0
sb:cheese	-3 -2 9 0
sb:chenggang	-7 -4 0 11
sb:chief	-4 -19 -5 24
sb:chief negotiator	16 -8 -3 -6
sb:chip are	-7 -3 11 0
sb:chipmaker	10 -9 0 0
sb:cigar	-16 16 0 0
sb:circular	11 -6 0 0
sb:circular to	10 -8 0 0
sb:citru	12 -11 0 0
sb:civilian	-13 1 12 0
sb:civilian use	-16 2 13 0
sb:club	15 -10 -1 -1
sb:coal	0 -9 9 -2
sb:coal ,	-5 -2 9 0
sb:cobalt	-8 13 -4 0
sb:coffee	17 -20 -1 2
sb:colleague	-7 11 3 -13
sb:colleague ,	-20 18 1 0
sb:come <span>	2 6 -12 0
sb:come back	-7 13 -6 0
sb:come down	-15 15 0 0
sb:come home	15 -11 -3 0
sb:come of	-6 -8 13 0
sb:come to	-17 15 3 0
sb:comment	12 -9 0 0
sb:commerce ,	-11 6 0 6
sb:commerce in	-10 10 0 0
sb:commerce minister	-6 9 -2 0
sb:commerce ministry	12 -10 0 -3
sb:commissioner	-7 9 0 0
sb:communiqué	8 -9 7 -7
sb:communiqué of	11 -12 8 -6
sb:complain	11 -11 0 1
sb:complained	-12 13 0 0
sb:concern	10 -16 -1 10
sb:conclude	9 -10 5 -11
sb:conclude a	-14 7 7 0
sb:conference	-10 19 -6 -14
sb:conference after	-14 15 0 0
sb:conference of	-19 21 -2 0
sb:constructive	0 0 -9 6
sb:consultation	-16 19 -15 7
sb:consultation ,	-10 15 -3 0
sb:container	19 -16 0 0
sb:continue	-1 -10 5 6
sb:control	18 -18 -13 7
sb:control on	10 0 -10 0
sb:conversation	-8 10 0 0
sb:copper	-15 5 12 0
sb:corridor	-17 4 -1 14
sb:cost	10 -9 0 -1
sb:cotton	-28 30 0 0
sb:cotton yarn	-16 16 0 0
sb:could	10 -14 4 -1
sb:count	21 -20 0 0
sb:counted	9 -11 1 0
sb:counterpart	-8 14 -5 -1
sb:country	-4 -6 1 12
sb:country '	15 -10 -5 0
sb:country ,	-11 -5 7 11
sb:country agree	1 11 -12 0
sb:cousin	13 -11 0 0
sb:covered	11 -10 0 0
sb:crossed	12 -8 -4 0
sb:custom	-6 -24 -1 32
sb:custom officer	0 -14 -2 16
sb:cut	8 -3 -3 0
sb:date for	-9 12 -1 0
sb:dated	1 -13 0 8
sb:day	-3 16 -8 -18
sb:day ,	14 -10 -1 0
sb:day in	-4 10 -3 -4
sb:day the	-8 9 0 0
sb:day two	-20 21 0 0
sb:deadline	21 -18 0 0
sb:deadline day	11 -10 0 0
sb:deal	0 -1 8 -16
sb:deal ,	18 -14 -1 0
sb:deal in	-9 2 8 0
sb:deal on	-17 18 0 0
sb:deal with	-7 0 11 -4
sb:dealt	-6 -1 0 9
sb:dealt with	-6 -1 0 9
sb:decision	6 -16 -3 11
sb:decision at	4 -12 0 6
sb:degree	12 -15 2 0
sb:delegation	-6 18 -17 -1
sb:delegation of	5 4 0 -12
sb:delivery	12 -7 0 -2
sb:deputy	-13 2 -2 9
sb:described	4 -15 1 8
sb:did <person>	-14 16 -2 0
sb:did so	11 -10 1 0
sb:did the	-9 1 8 0
sb:dinner in	6 -9 3 0
sb:discuss	-7 17 -15 1
sb:discuss in	-2 10 -3 -6
sb:discussion	-11 5 0 5
sb:dispute	-14 2 3 9
sb:do	11 -12 -8 7
sb:docker	20 -18 0 0
sb:document	8 -12 1 0
sb:doing	11 -13 0 0
sb:done	19 -5 -23 -2
sb:done ,	17 -14 -1 0
sb:done at	6 0 -10 0
sb:door	9 -5 0 -1
sb:doorstep	-25 13 14 0
sb:down at	10 -11 0 0
sb:down in	0 4 0 -9
sb:down with	-4 15 -6 0
sb:draft	9 -15 -1 10
sb:draft ,	15 -13 0 0
sb:draw up	-7 12 0 -1
sb:drive	10 -10 0 0
sb:drop its	-12 7 5 0
sb:due	-9 -15 8 20
sb:due at	2 -21 0 16
sb:due for	-16 0 0 13
sb:due in	-4 4 7 -11
sb:during	-11 12 0 0
sb:during the	-11 12 0 0
sb:duty	5 0 -1 -12
sb:duty ,	6 -17 9 0
sb:duty on	-12 10 0 0
sb:each	1 -3 7 -9
sb:each side	-10 11 0 0
sb:earlier	10 -7 0 -1
sb:earlier one	-16 16 0 0
sb:earlier round	23 -22 0 0
sb:early	-2 -6 11 0
sb:economic	-16 18 0 0
sb:economy ,	-4 9 -2 -1
sb:economy minister	13 -12 0 0
sb:editor	-9 0 10 0
sb:effect	16 -9 -7 0
sb:effect on	9 -6 -1 0
sb:either	-10 0 10 0
sb:el	14 -13 0 0
sb:election	15 -12 0 0
sb:else	-6 11 -1 0
sb:embassy	18 -2 -10 -3
sb:embassy in	10 0 -9 -2
sb:emergency	0 -10 11 0
sb:end	-7 6 0 1
sb:end ,	-12 10 2 0
sb:end <span>	0 -8 0 6
sb:end in	-8 8 2 -1
sb:end the	9 -11 0 0
sb:english	8 0 -9 0
sb:enter	-11 14 0 -2
sb:enter into	-18 19 0 0
sb:envoy	10 -1 -17 5
sb:evening	12 -16 0 7
sb:evening ,	2 -6 4 0
sb:evening that	15 -15 0 0
sb:every	11 -7 0 0
sb:expect in	-17 3 8 0
sb:expect the	11 -9 0 0
sb:expert	-20 -49 -9 55
sb:expert ,	-8 -19 0 24
sb:expert in	-8 -3 0 12
sb:explain	11 -10 0 0
sb:export control	11 -3 -9 0
sb:export licence	16 -15 0 0
sb:export of	-14 10 7 -2
sb:exporter	-1 -10 0 9
sb:extend	24 -22 -1 -2
sb:extend the	13 -14 0 0
sb:extension	-8 5 7 -3
sb:extension ,	13 -11 0 0
sb:extension was	-10 12 0 0
sb:extra	-15 12 4 0
sb:face	4 -10 8 -6
sb:fact	-5 -4 10 -1
sb:fact sheet	-10 0 12 0
sb:failed	-13 10 0 4
sb:fair	12 -11 0 0
sb:fall	2 -13 11 0
sb:fall in	-6 -1 9 0
sb:fan	-9 0 10 0
sb:far	-10 5 6 0
sb:far as	-3 -6 9 0
sb:farm good	12 -1 -8 0
sb:farmer	-9 9 1 0
sb:fee	8 -5 -9 2
sb:fee at	-4 -9 0 13
sb:ferry	1 -16 0 14
sb:fertiliser	-7 0 9 0
sb:few	10 -9 0 0
sb:fifth	-14 10 -5 8
sb:final	17 -23 7 -1
sb:finance minister	10 -8 0 0
sb:firm	15 -16 0 3
sb:first	-11 10 -12 13
sb:first ,	22 -17 -5 -1
sb:first meet	-8 8 -11 9
sb:first round	12 -17 0 6
sb:first session	-10 17 0 -5
sb:first time	-13 2 2 5
sb:first two	-17 19 0 0
sb:first was	-11 15 0 0
sb:fix	-11 15 0 -6
sb:flew home	3 3 -10 0
sb:flight	-7 11 -3 0
sb:flight to	-9 13 -2 0
sb:flow	11 -8 -1 0
sb:flower	-6 0 9 0
sb:flown	-3 8 -4 0
sb:follow	-2 25 -18 -1
sb:follow in	-8 12 0 0
sb:following	-23 24 0 0
sb:footwear	-7 8 0 0
sb:for	14 -5 -9 -2
sb:for <name>	8 -13 -11 13
sb:for <seat>	10 -11 0 0
sb:for <span>	24 -10 -8 -9
sb:for a	15 2 -16 -10
sb:for an	6 2 -11 0
sb:for carry	11 -11 0 0
sb:for civilian	-16 2 13 0
sb:for more	10 -9 0 0
sb:for talk	17 -10 -7 0
sb:for which	11 -4 -4 0
sb:foreign	0 9 -11 -4
sb:foreign minister	-8 14 -5 0
sb:foreign ministry	12 -8 -1 0
sb:forward	-6 -2 10 0
sb:forward to	-11 0 11 0
sb:forwarder	-8 9 0 0
sb:four round	-20 23 0 0
sb:fourth	-3 14 -13 -4
sb:framework	27 -17 -13 -5
sb:free	10 -10 0 -1
sb:freight	14 -12 0 0
sb:friend in	10 -8 0 0
sb:from :	-15 10 6 0
sb:from <day-ahead>	-10 16 -7 0
sb:from <day-gone>	14 -7 -7 0
sb:from <level>	-4 10 -6 0
sb:from <name>	-14 11 0 3
sb:from <number>	12 -6 -4 0
sb:from the	14 -6 0 -17
sb:front	19 -17 0 0
sb:further round	-9 11 0 0
sb:gain	-10 0 11 0
sb:gas ,	-12 1 0 7
sb:gave	5 -9 0 0
sb:gave it	11 -7 -2 0
sb:general	0 -10 5 0
sb:geneva	15 -11 0 -4
sb:geneva ,	-18 18 0 0
sb:geneva and	11 -11 0 0
sb:geneva in	12 -11 0 0
sb:gentlemen	-5 11 -3 -2
sb:georgia 's	-7 11 0 -3
sb:get	0 7 -10 0
sb:give	-10 15 -6 0
sb:given	2 -11 3 5
sb:go on	13 -11 -6 2
sb:go to	-24 4 14 15
sb:goalkeeper	12 -12 0 0
sb:gold	-7 1 0 5
sb:good from	14 -3 -8 0
sb:good have	-12 6 6 0
sb:good in	11 -3 -6 0
sb:good morning	-17 6 3 7
sb:government	-7 20 -15 -11
sb:government have	15 -12 0 0
sb:ground	-14 14 0 0
sb:grower	20 -15 0 -4
sb:grower in	16 -14 0 0
sb:guest in	-17 9 0 9
sb:had	-1 8 -11 0
sb:had "	0 -7 9 0
sb:had a	-9 1 9 0
sb:had accept	-14 0 15 0
sb:had agree	17 -13 0 -1
sb:had been	4 4 -19 3
sb:had begin	0 -13 12 0
sb:had come	0 9 -7 0
sb:had make	11 -8 -2 0
sb:had meet	-2 12 -3 -11
sb:had receive	-13 14 0 0
sb:had sit	-1 -7 0 9
sb:had take	10 -2 -5 0
sb:had talked	-4 14 -3 -5
sb:haggling	-12 13 0 0
sb:hail	-9 10 0 0
sb:hammer	-10 12 0 0
sb:hand	3 -13 16 -9
sb:hand ,	16 -16 0 0
sb:handed	-9 2 -2 11
sb:hang	-9 10 0 0
sb:happen	-11 14 -1 0
sb:happened	-23 26 -3 0
sb:happened :	-6 8 0 0
sb:harbour	6 -25 -2 18
sb:harbour due	2 -9 0 4
sb:harvest	12 -11 0 0
sb:has	3 -1 6 -8
sb:has a	-3 -8 10 0
sb:has an	-13 14 0 0
sb:has been	-14 15 0 0
sb:has had	-11 3 9 0
sb:has invited	-14 19 -5 0
sb:has its	8 -4 0 0
sb:has not	10 -6 -3 0
sb:has sign	18 -14 -2 0
sb:has the	12 -2 0 -11
sb:has to	19 -14 -4 0
sb:have	6 -12 12 -6
sb:have a	-14 3 11 0
sb:have an	-7 -2 10 0
sb:have been	0 10 -16 -4
sb:have meet	-10 9 -8 6
sb:have reach	-8 9 0 0
sb:have sign	-12 12 0 0
sb:have the	13 -12 0 0
sb:having	0 11 -6 -5
sb:he	-11 16 3 -13
sb:he add	-10 11 0 0
sb:he did	13 -8 -5 0
sb:he expect	14 -3 -7 -5
sb:he fly	8 -9 0 0
sb:he is	-3 -3 10 -1
sb:he meet	-19 0 18 -4
sb:he was	12 -8 -14 8
sb:he will	15 -3 -11 0
sb:he would	0 -6 12 -3
sb:he'll	-11 10 0 0
sb:head	-7 -25 17 12
sb:head of	-10 -19 14 12
sb:hearing	19 -15 -2 -1
sb:here	11 -4 -4 -5
sb:high	-9 16 0 -6
sb:him in	6 -12 6 0
sb:himself	-3 10 -1 -5
sb:his	1 4 2 -17
sb:his <office>	1 0 -9 3
sb:his <person>	11 0 -12 -9
sb:his <quality>	-11 11 4 -8
sb:his way	6 -11 4 0
sb:hold <span>	8 -13 0 5
sb:hold a	19 -10 -1 -9
sb:hold at	-8 12 0 0
sb:hold in	-6 8 -4 0
sb:hold on	13 -14 0 1
sb:hold talk	-25 12 10 0
sb:hold their	-14 3 1 4
sb:honour	9 0 0 -11
sb:hope	-11 10 2 0
sb:hotel	-11 5 8 0
sb:hour in	-14 12 0 0
sb:hour of	9 -5 -2 0
sb:house	10 -2 -8 -5
sb:house of	20 -16 0 0
sb:how to	15 -14 0 0
sb:i	0 16 -37 -8
sb:i have	-2 8 -4 -2
sb:i say	10 -7 -1 0
sb:i sign	-14 15 0 0
sb:i will	-10 12 0 0
sb:if	5 0 0 -14
sb:if it	-11 14 -2 0
sb:if nothing	-10 6 3 0
sb:if there	16 -13 -2 0
sb:if you	6 -15 4 0
sb:implement	-11 13 -2 0
sb:importer	9 -7 -8 3
sb:impose	-15 15 0 0
sb:impose on	-12 7 4 0
sb:in	-12 14 -6 4
sb:in <month-ahead>	-9 8 4 -6
sb:in <month-gone>	-12 15 4 -22
sb:in <month-today>	-8 11 0 0
sb:in <name>	18 -11 -5 -3
sb:in <number>	-15 15 0 0
sb:in <seat>	13 0 -18 -9
sb:in <span>	9 -6 -1 0
sb:in a	-3 5 0 -10
sb:in busan	-9 26 -20 0
sb:in force	11 -10 0 0
sb:in geneva	23 -20 0 -1
sb:in london	17 -18 0 0
sb:in madrid	12 -14 0 0
sb:in new	32 -27 -7 0
sb:in pari	6 -8 1 0
sb:in person	-20 4 6 4
sb:in principle	5 -10 0 3
sb:in return	-19 4 4 11
sb:in shenzhen	17 -4 -13 0
sb:in stockholm	10 -8 0 0
sb:in that	10 -9 0 0
sb:in the	9 -15 3 0
sb:in thi	10 -9 0 0
sb:in three	-10 11 0 0
sb:in which	6 -11 2 0
sb:included	9 -8 0 0
sb:initialled	-15 17 0 -5
sb:inquiry	13 -9 0 0
sb:inspection	-8 11 0 0
sb:instead of	10 -12 0 0
sb:instructed	0 -17 -2 16
sb:intend	-15 15 0 0
sb:intend to	-16 16 0 0
sb:interim	12 -12 0 0
sb:international	-12 3 0 10
sb:international trade	-7 0 0 10
sb:interview	-10 2 10 0
sb:interview with	-12 12 0 0
sb:into	5 0 -13 0
sb:into <quality>	12 -9 0 0
sb:into force	-9 11 0 0
sb:invest	-8 10 0 0
sb:invest <money>	-9 10 0 0
sb:investigation	13 -4 -4 -2
sb:investment	12 -9 0 0
sb:invitation	-17 13 4 0
sb:invitation of	-4 10 -4 0
sb:invitation to	-11 0 10 0
sb:invited his	-4 -4 11 0
sb:is	7 -6 -6 0
sb:is <name>	1 -10 8 0
sb:is a	-10 15 -2 -2
sb:is an	1 -11 6 0
sb:is at	12 -8 -3 -2
sb:is before	9 -7 0 0
sb:is down	0 -10 0 12
sb:is fix	-11 10 0 -1
sb:is for	12 -19 6 -2
sb:is in	-9 0 5 7
sb:is leave	-8 14 -4 0
sb:is no	27 -23 -1 -2
sb:is now	-8 10 0 0
sb:is part	10 -11 0 0
sb:is say	13 -10 0 0
sb:is the	10 -14 7 -8
sb:is to	12 -1 -3 -16
sb:is waiting	-10 10 0 0
sb:is what	15 -26 0 3
sb:issued	21 -20 0 0
sb:it	-12 -1 11 10
sb:it 's	-11 2 5 5
sb:it ,	-7 4 -9 9
sb:it at	-10 11 0 -1
sb:it come	0 0 -9 8
sb:it had	20 -19 0 2
sb:it happened	-12 14 0 0
sb:it has	14 2 -10 -15
sb:it in	-9 1 5 0
sb:it is	0 -14 20 -5
sb:it last	10 -7 0 0
sb:it on	-8 4 9 -7
sb:it take	12 -9 0 0
sb:it the	8 -10 0 0
sb:it to	5 -12 -3 9
sb:it up	-10 9 0 0
sb:it was	3 -8 11 -10
sb:it will	-11 19 -2 -8
sb:it would	-13 7 0 4
sb:its	-2 10 -10 -3
sb:its <office>	18 -10 -2 -7
sb:its duty	-10 22 -11 0
sb:its first	0 -10 0 9
sb:its talk	-13 13 0 0
sb:its tariff	4 -9 0 0
sb:itself	15 -21 1 1
sb:itself ,	0 -10 4 2
sb:jan	12 -12 0 0
sb:joint	-29 18 7 4
sb:joint <organisation>	-15 7 -9 11
sb:joint press	-38 23 16 0
sb:joint statement	15 -9 -4 -2
sb:just	-10 13 0 0
sb:keep	-3 13 -11 -3
sb:land at	11 -10 0 0
sb:land in	-16 13 6 -4
sb:last <month-gone>	12 -11 0 0
sb:last in	0 -12 -3 13
sb:last meet	8 7 -12 -19
sb:last month	14 -10 -1 0
sb:last time	-15 3 7 0
sb:last week	-17 8 2 4
sb:lasting	-16 18 0 0
sb:later	4 -17 5 4
sb:law	13 -8 -5 0
sb:lawyer	10 -13 0 0
sb:lead	7 3 -13 0
sb:leader	15 -43 21 -6
sb:leader '	-17 4 11 0
sb:leader meet	-7 -3 11 0
sb:leader of	12 -17 0 0
sb:least <money>	10 0 -9 0
sb:leave	-15 12 0 0
sb:leave the	11 0 -11 0
sb:led	-8 -2 0 13
sb:led by	-9 -2 -4 17
sb:ledger	-7 -2 10 0
sb:lee	-4 -15 19 0
sb:legal	4 -10 -3 8
sb:less	-9 -2 14 0
sb:less than	-9 -7 16 0
sb:let	12 -25 2 5
sb:let go	12 -10 0 0
sb:let the	-4 -4 0 10
sb:letter	13 0 -16 -2
sb:letter from	-10 16 -8 0
sb:level	-23 -11 14 18
sb:level of	0 -11 0 12
sb:levy	8 -9 2 -2
sb:li	-7 -4 0 11
sb:li chenggang	-7 -4 0 11
sb:licence	-19 22 -9 0
sb:license	3 -12 0 6
sb:licensing	-10 1 0 7
sb:lie	7 4 -11 -4
sb:lie in	12 -11 0 0
sb:lift	-5 -4 12 0
sb:lighthizer	-4 13 -11 0
sb:lighthizer and	-8 14 -6 0
sb:like	10 -11 1 0
sb:likely	11 -9 0 0
sb:line from	-9 10 0 0
sb:list	-11 -7 4 15
sb:list for	-17 17 -6 4
sb:list of	5 -9 0 1
sb:liu	-8 15 -8 0
sb:liu he	-9 15 -6 0
sb:live	-19 12 0 9
sb:live :	-29 16 2 10
sb:lobster	-12 9 2 0
sb:london ,	-11 11 0 0
sb:london and	-13 13 0 0
sb:look	-12 -3 6 11
sb:look at	9 -19 0 6
sb:look forward	-11 0 11 0
sb:look to	-10 12 0 0
sb:lorry	16 -11 -2 0
sb:lower its	0 10 -9 0
sb:lula	-11 -12 22 0
sb:lunch	16 -16 0 -2
sb:lunch in	11 -7 0 0
sb:m	3 7 -13 0
sb:m .	3 7 -13 0
sb:magnet	-12 4 0 9
sb:magnet ,	-11 0 2 10
sb:make	0 0 2 -15
sb:make in	6 -2 0 -3
sb:make it	-14 0 13 0
sb:make its	-7 11 -3 0
sb:make the	12 -18 4 0
sb:man ,	-11 11 0 0
sb:man in	13 -9 -1 0
sb:march	-11 12 0 0
sb:market	5 -12 8 -2
sb:match	13 -11 -1 0
sb:matter	-17 12 -1 3
sb:matter of	-3 10 0 -2
sb:may be	-8 9 0 0
sb:me	-7 11 -2 0
sb:mean to	-13 14 0 0
sb:meant	14 -12 0 0
sb:meant to	10 -9 0 0
sb:meanwhile	10 -11 0 0
sb:meanwhile ,	10 -8 0 0
sb:measure	21 -16 -5 0
sb:media	14 -12 -1 0
sb:mediator	16 -15 0 0
sb:medicine	1 -17 0 14
sb:medicine ,	0 -16 0 11
sb:meet ,	-12 9 0 0
sb:meet <name>	18 -13 3 -10
sb:meet <person>	6 19 -20 -9
sb:meet again	4 4 -12 -2
sb:meet at	-11 -8 18 1
sb:meet for	2 9 -11 -2
sb:meet him	16 -11 -2 -1
sb:meet in	-11 -1 5 7
sb:meet is	14 -9 0 -6
sb:meet of	-11 -11 14 13
sb:meet the	-10 18 0 -11
sb:meet will	-8 0 -7 8
sb:meeting	-23 26 -5 0
sb:meeting ,	-9 12 0 0
sb:meeting in	-13 13 0 0
sb:member	14 -10 -4 0
sb:men	-13 16 0 -5
sb:men meet	-9 1 6 0
sb:metal	12 -5 -5 0
sb:midnight	13 -2 -13 -5
sb:minister	12 4 -7 -31
sb:minister ,	15 -6 -5 -9
sb:minister for	-19 25 -3 -4
sb:minister of	-4 11 -6 -2
sb:ministry	-8 -10 -5 25
sb:ministry say	0 -10 0 10
sb:minute	20 -17 -1 -10
sb:minute after	12 -7 -5 0
sb:minute in	-14 -4 18 0
sb:money	12 -10 0 0
sb:month	0 9 -8 -3
sb:more	-10 7 9 -8
sb:more ,	0 9 -2 -5
sb:more than	-7 -9 18 -1
sb:morning from	-18 6 3 7
sb:most of	19 -17 -1 0
sb:most recently	-14 7 -3 6
sb:move	-5 11 -5 0
sb:must	10 -14 -6 7
sb:must be	9 -7 0 0
sb:my	15 -15 -10 6
sb:name	14 -11 0 -1
sb:need	27 -18 -7 -1
sb:need the	13 -11 0 0
sb:needed	-18 15 3 0
sb:negotiate	-9 14 -13 0
sb:negotiate a	-17 18 0 0
sb:negotiate in	-14 16 0 0
sb:negotiate the	-17 18 0 0
sb:negotiate with	21 -16 -2 0
sb:negotiation	-9 19 -10 -4
sb:negotiation on	-15 15 0 0
sb:negotiation with	10 -1 -8 0
sb:negotiator	6 -14 -3 11
sb:new	8 -11 4 -2
sb:new conference	-11 13 0 0
sb:new for	9 -6 -1 0
sb:new from	-10 1 10 0
sb:new round	-11 11 0 0
sb:new york	29 -20 -10 0
sb:newspaper	27 -25 0 0
sb:next	-7 13 -11 0
sb:next :	-13 17 -1 0
sb:next is	-10 13 0 0
sb:next meet	-9 20 -7 -9
sb:next round	-11 16 0 -5
sb:next talk	-10 0 0 5
sb:night	-1 7 -19 5
sb:night in	-22 23 0 0
sb:no	13 -8 -13 4
sb:no ,	13 -10 -2 0
sb:no .	3 -19 5 6
sb:no deal	-9 10 0 0
sb:no further	-14 7 6 0
sb:nobody	-18 13 8 -1
sb:nobody in	-4 -6 13 0
sb:none	17 -13 -1 0
sb:noon	9 0 -8 0
sb:nor	-9 -7 11 8
sb:northern	14 -14 0 0
sb:not ,	-16 8 8 0
sb:not been	8 -5 0 0
sb:not meet	13 -11 -1 0
sb:not say	-14 15 0 0
sb:not the	-4 -12 9 6
sb:not to	4 -11 6 0
sb:note	-9 0 0 9
sb:note :	9 -8 0 0
sb:note from	-21 10 0 13
sb:nothing ,	12 -8 -2 0
sb:nothing come	-11 0 12 0
sb:notice	12 -12 0 -5
sb:now	3 4 -13 -4
sb:odesa	12 -11 0 0
sb:of	-3 -11 5 20
sb:of <level>	-14 19 -2 -1
sb:of <money>	7 -4 -2 0
sb:of <month-gone>	10 -6 -3 0
sb:of <name>	-8 -2 11 3
sb:of <number>	17 -13 0 -1
sb:of <office>	-7 -11 0 18
sb:of <organisation>	-3 -11 2 13
sb:of <person>	10 -7 -1 0
sb:of <span>	-8 12 0 -11
sb:of a	12 -2 -7 -8
sb:of both	-11 -1 0 14
sb:of breaking	11 -9 0 0
sb:of consultation	-22 22 -4 1
sb:of custom	-7 -3 10 0
sb:of expert	0 -14 0 13
sb:of its	-26 21 0 6
sb:of peace	18 -18 0 0
sb:of representative	10 -8 0 0
sb:of state	-11 1 8 0
sb:of tariff	-10 15 0 -3
sb:of the	2 -16 11 10
sb:of their	8 -6 0 0
sb:of them	-5 8 -8 4
sb:of trade	-11 5 -8 11
sb:off in	-9 10 0 0
sb:off the	15 -12 -2 0
sb:off to	-20 8 12 0
sb:offer	15 -5 -13 -3
sb:offer to	16 -10 -5 0
sb:office	0 -16 -3 15
sb:officer	0 -23 -2 24
sb:official	-9 13 0 -5
sb:official in	-11 17 -1 -5
sb:oil	9 -1 -5 -4
sb:oil ,	13 -9 -1 0
sb:on	-3 2 -9 13
sb:on <day-gone>	2 4 -12 0
sb:on <day-today>	-13 19 0 -14
sb:on <name>	8 -12 0 3
sb:on <quality>	-3 8 1 -11
sb:on a	11 -10 3 -8
sb:on an	12 -10 0 0
sb:on either	-12 6 5 0
sb:on in	6 -5 -10 8
sb:on it	-1 -14 3 16
sb:on medicine	-3 -10 0 13
sb:on pay	7 -11 0 4
sb:on television	13 0 -12 0
sb:on that	21 -13 -13 0
sb:on the	-2 -19 31 -2
sb:on their	12 -6 -4 0
sb:on top	18 -8 -9 0
sb:on trade	5 -10 4 0
sb:on what	-7 11 -2 0
sb:on whether	-8 9 0 0
sb:once	-16 14 3 -3
sb:once ,	-7 8 0 0
sb:one	14 3 -21 -23
sb:one in	-5 14 -11 0
sb:one minute	10 0 -11 -1
sb:one to	14 -8 -4 0
sb:only	19 0 -18 -2
sb:opened in	-10 5 0 2
sb:operator	21 -20 0 0
sb:opinion	9 -6 0 0
sb:opposition	10 -6 -2 0
sb:or	15 -14 0 -3
sb:order on	-8 11 -1 0
sb:other	7 -11 4 0
sb:other 's	0 -9 8 0
sb:other ,	-9 10 0 0
sb:other in	-12 -1 13 0
sb:our ,	10 -9 0 0
sb:our man	8 -4 -1 0
sb:our side	-12 13 0 0
sb:out	0 4 -1 -17
sb:out ,	-4 -5 10 0
sb:out :	15 -14 0 0
sb:out in	-18 24 -9 0
sb:outcome	-6 10 -10 5
sb:outcome of	-7 11 -10 5
sb:outside	11 -11 0 0
sb:over	7 -13 0 2
sb:over ,	-7 11 -5 0
sb:over a	-6 10 -3 0
sb:over fentanyl	-9 10 0 0
sb:over the	13 -18 -2 4
sb:own agreement	10 -6 -3 0
sb:own deal	-13 9 4 0
sb:own talk	10 -9 0 0
sb:own with	-17 13 -1 7
sb:owned	13 -12 0 0
sb:owner	11 -9 0 0
sb:p	13 0 -11 0
sb:p .	12 0 -11 0
sb:pacific	12 0 -10 0
sb:pact	-2 -7 9 0
sb:pact with	-8 -7 11 2
sb:page	14 -9 -4 0
sb:pair	-9 18 -4 -5
sb:palace	-11 3 8 0
sb:palm	19 -14 -2 0
sb:palm oil	12 -11 0 0
sb:paper ,	10 -12 0 0
sb:parliament	19 -17 0 0
sb:part of	13 -16 0 -3
sb:parted	-17 12 3 0
sb:parted in	-11 13 0 0
sb:party will	0 11 -4 -8
sb:past	4 4 -10 -3
sb:past midnight	-5 9 -2 0
sb:paul	15 -13 0 0
sb:pause	-12 0 12 2
sb:pause ,	9 -16 0 8
sb:pause agree	8 -8 0 0
sb:pay	3 -11 3 8
sb:pay <level>	-12 1 4 12
sb:pay <number>	14 -7 -5 -3
sb:pay in	12 -12 0 0
sb:peace	17 -11 -4 -1
sb:peace in	9 -7 0 0
sb:peace talk	21 -21 0 0
sb:pen	-7 0 11 0
sb:people	-6 16 -10 -3
sb:people in	16 -22 4 0
sb:perhap	10 -9 0 0
sb:permanent agreement	-16 16 0 0
sb:permit for	-1 -7 0 9
sb:person	-21 5 5 4
sb:phase	0 -11 6 0
sb:phone	5 4 0 -10
sb:phone on	-2 14 0 -10
sb:photograph	-19 22 -4 0
sb:place	-1 -3 16 -9
sb:place in	-14 11 10 -6
sb:place on	11 -9 0 0
sb:plan	-9 7 8 -13
sb:plan to	-10 6 4 0
sb:plant	6 -9 -2 4
sb:plant in	19 -16 0 0
sb:play	2 -12 8 0
sb:point	-10 14 -3 0
sb:point ,	-13 14 0 0
sb:policy	16 -14 0 0
sb:port	6 -9 -11 6
sb:port due	1 -11 0 7
sb:port fee	12 -10 0 0
sb:port of	-9 20 -3 -14
sb:post	0 13 -11 -5
sb:poultry	-10 1 0 7
sb:premier liu	-13 15 -3 0
sb:premium	9 -8 0 0
sb:prepare	-4 15 -6 -5
sb:present	-10 6 5 0
sb:president	-7 -29 35 -19
sb:president ,	-6 -4 13 0
sb:president <person>	22 -4 -19 0
sb:president donald	-12 4 7 0
sb:president in	0 -9 8 0
sb:president meet	-17 -8 24 -2
sb:president of	-11 -27 31 -5
sb:presidential	0 -9 9 0
sb:press	-30 26 11 -12
sb:press conference	-17 24 -5 -7
sb:prime	0 -17 15 -1
sb:prime minister	0 -17 15 -1
sb:principle	5 -10 0 3
sb:printed	12 -9 0 0
sb:private	10 -10 0 0
sb:progress	-5 12 -6 0
sb:prolongation	-7 12 -4 0
sb:prolongation ,	10 -6 -3 0
sb:promise to	6 -13 5 0
sb:propose	29 -10 -12 -22
sb:propose that	31 -17 0 -19
sb:protocol of	-12 8 0 3
sb:put	-3 12 -5 -12
sb:put a	-14 15 0 0
sb:put into	23 -16 -5 0
sb:put off	-5 11 -2 0
sb:put on	-12 7 5 0
sb:put the	12 -10 0 0
sb:quarrel	8 -5 0 0
sb:quay	14 -12 0 0
sb:question	2 10 -19 -4
sb:question :	-12 17 -5 -2
sb:r	9 -8 0 0
sb:raise	-2 5 -16 7
sb:raise in	-10 4 0 4
sb:rate	6 1 -11 -4
sb:rate of	-15 16 0 0
sb:rather	12 -11 0 0
sb:raw	11 -8 0 0
sb:reach a	-10 9 0 0
sb:reach by	0 -7 -3 9
sb:read that	-16 17 0 0
sb:readout	-12 14 0 0
sb:ready to	14 -11 0 0
sb:recall	15 -11 -1 0
sb:receive	-7 13 0 -7
sb:receive <person>	6 0 -9 2
sb:recently	-14 7 -3 6
sb:recently in	-7 11 0 0
sb:red	0 -13 12 0
sb:refinery	13 -7 -4 0
sb:regulator	0 -17 5 10
sb:remain	6 -11 2 0
sb:remark	-18 18 0 0
sb:remember	-9 10 0 0
sb:renew	-10 11 0 0
sb:renewal	-17 20 -2 0
sb:renewed	11 -9 0 0
sb:report	16 -4 -14 -8
sb:report in	-8 11 0 -1
sb:report that	24 -18 -9 0
sb:reporter at	-3 9 -6 0
sb:reporter in	5 -12 -1 8
sb:reporter that	-10 7 2 0
sb:representative	0 -17 -2 19
sb:republic	-23 9 11 1
sb:republic of	-13 11 0 1
sb:request	11 -8 0 0
sb:rest	-6 9 2 -3
sb:result	-11 14 0 -1
sb:resume	11 0 -9 -10
sb:resume in	9 -1 -7 -6
sb:return	-10 2 0 10
sb:return <quality>	-7 -7 0 13
sb:return from	-19 17 0 0
sb:review	-14 16 -2 0
sb:risk	-9 9 0 0
sb:river	12 -11 0 0
sb:robert	0 8 -10 0
sb:robert lighthizer	0 8 -8 0
sb:room	-20 17 6 -1
sb:room of	-8 5 2 0
sb:round	0 15 -32 -17
sb:round ,	-12 16 0 -11
sb:round after	11 -11 0 0
sb:round has	-19 20 0 0
sb:round in	-19 24 -3 -2
sb:round is	-12 17 -2 -2
sb:round of	21 -14 -13 -3
sb:round take	-24 26 0 0
sb:round three	11 -11 0 0
sb:round were	20 -19 0 0
sb:round will	14 -12 0 0
sb:rumour	-11 3 8 0
sb:rumour that	-13 13 0 0
sb:run	-9 -2 18 -8
sb:run out	-11 0 12 0
sb:saffron	9 -9 0 0
sb:sailing	-4 -7 10 0
sb:salmon	16 -11 -2 0
sb:salt	-9 11 0 0
sb:say	10 -4 -1 -17
sb:say ,	-15 11 7 0
sb:say <person>	21 -10 -12 0
sb:say in	-2 -4 13 -6
sb:say it	2 -9 -3 8
sb:say on	15 -12 0 -3
sb:say so	12 -10 0 0
sb:say the	-2 10 -4 -8
sb:scott	0 10 -8 -4
sb:seal	14 -14 0 0
sb:season	16 -7 -8 0
sb:second	11 -1 -6 -19
sb:second ,	-8 10 0 0
sb:second day	-7 11 0 -6
sb:second is	-9 1 0 8
sb:second meet	11 0 -13 -15
sb:second round	21 -13 -6 -11
sb:secretary	-9 4 -16 15
sb:secretary ,	-10 13 -1 0
sb:secretary of	-6 9 0 -1
sb:see	-5 3 11 -18
sb:see <person>	-8 21 -10 0
sb:see you	-3 -4 10 0
sb:seed	14 -9 -5 0
sb:sell to	-18 4 14 0
sb:send to	-11 13 0 0
sb:seoul	15 -21 6 0
sb:session	-19 4 0 14
sb:session ,	-13 13 0 0
sb:set	1 -4 -14 12
sb:set for	-16 13 -7 6
sb:settle	-2 17 -10 -7
sb:settle with	11 -8 0 0
sb:seventh	-15 18 -1 0
sb:shall	-6 11 -11 0
sb:share	8 -3 -2 0
sb:she	8 -9 0 1
sb:sheet	-7 -9 14 0
sb:sheet that	-8 -4 11 0
sb:shenzhen	20 -5 -15 0
sb:ship	5 -9 7 -3
sb:shook	-18 14 5 -3
sb:shook on	-11 12 0 0
sb:shrimp	11 -10 0 0
sb:side	-2 15 -19 -3
sb:side agree	15 -12 0 -1
sb:side are	-8 12 0 -3
sb:side had	5 0 -12 2
sb:side have	24 -24 0 0
sb:side meet	1 13 -9 -10
sb:side to	9 -4 0 -4
sb:side will	-9 12 -6 0
sb:sign	11 -9 0 0
sb:sign <day-today>	11 -10 0 0
sb:sign a	-5 9 -1 -1
sb:sign an	-10 13 -2 0
sb:sign at	0 -17 13 0
sb:sign in	11 -6 -13 3
sb:sign it	-7 0 9 0
sb:sign on	-13 11 5 -1
sb:sign the	5 -9 5 0
sb:sign with	-22 18 4 0
sb:signature	8 -3 0 -9
sb:signature ,	3 -10 6 0
sb:signature of	9 -7 0 0
sb:since <month-gone>	7 -9 0 0
sb:since <number>	0 -15 13 0
sb:since the	-24 21 0 0
sb:sit	1 -2 -13 11
sb:sit down	-3 11 -6 -2
sb:sit in	4 -7 -10 8
sb:sixth	9 -2 -8 -5
sb:sixth round	13 -10 0 0
sb:so	-7 1 0 4
sb:so it	-12 12 0 0
sb:so on	15 -18 3 0
sb:social	12 -9 -2 0
sb:some	10 -7 -1 -1
sb:somebody	12 -11 0 0
sb:somebody in	10 -9 0 0
sb:something	-10 7 2 0
sb:south	5 -10 0 5
sb:soybean	5 -18 11 -5
sb:soybean ,	11 -5 -1 -1
sb:speak	15 -8 0 -8
sb:speak by	16 -14 -2 0
sb:speaking	13 -3 -7 0
sb:spent	-12 -3 0 16
sb:spent <day-gone>	-9 -8 0 16
sb:spoke	-1 0 -9 10
sb:spoke with	10 0 -8 0
sb:sport	16 -13 0 -3
sb:spring	1 4 -9 -1
sb:stand	17 -5 -9 -2
sb:standstill	13 -12 0 0
sb:start in	-12 20 -4 -4
sb:start on	17 -14 -5 0
sb:state	-11 5 -4 12
sb:state that	-12 12 0 0
sb:statement	-8 -3 17 -5
sb:statement ,	-19 5 14 0
sb:steak	-8 -4 12 0
sb:steel ,	-17 12 0 6
sb:step of	-13 0 12 0
sb:still negotiate	14 -12 0 0
sb:stock	14 -11 0 0
sb:stop	-1 -2 -5 12
sb:strike	5 1 -12 0
sb:strike in	7 0 -9 0
sb:substantial	-15 17 -4 0
sb:substantial progress	-9 11 -1 0
sb:such	8 -7 -5 3
sb:sugar	-5 10 -2 0
sb:suggest	12 -21 8 0
sb:summary	4 -5 -12 11
sb:summit	-9 -12 21 -6
sb:summit in	-4 -4 10 0
sb:sunflower	-13 14 0 0
sb:sunflower oil	-10 10 0 0
sb:supply	-9 0 0 10
sb:suspend	24 -19 -3 -2
sb:system	9 -2 0 -5
sb:table	-2 6 0 -9
sb:table in	-12 17 -5 0
sb:take	7 -1 -13 0
sb:take effect	11 -6 -3 0
sb:take it	-9 9 0 0
sb:talk	7 2 -3 -17
sb:talk at	-8 0 10 0
sb:talk for	18 -18 0 0
sb:talk go	-14 15 0 0
sb:talk of	-11 11 -2 2
sb:talk on	-11 -1 9 12
sb:talk open	18 -18 0 0
sb:talk take	10 -9 0 0
sb:talk that	-9 16 -9 0
sb:talk to	10 -7 -1 0
sb:talk were	-9 10 0 0
sb:talk with	20 -18 0 -5
sb:talked in	12 0 -11 0
sb:talking	6 3 -11 -5
sb:talking to	12 -10 0 0
sb:tanker	17 -16 0 0
sb:tariff	3 2 0 -13
sb:tariff ,	-13 6 9 0
sb:tariff of	0 -4 8 -2
sb:tariff pause	14 -8 -5 0
sb:tariff truce	-8 9 0 -1
sb:tea pay	-9 10 0 0
sb:team	-2 16 -11 -6
sb:team had	-9 10 0 0
sb:team of	8 -17 -4 12
sb:technical	4 -41 -1 34
sb:technical meet	1 -19 0 15
sb:technical talk	-3 -11 0 14
sb:telephone	8 -9 1 -3
sb:telephone on	-2 -8 11 0
sb:telephoned	11 -5 -3 0
sb:television	11 -5 -4 0
sb:tell	-6 11 -6 1
sb:tell ,	-8 9 0 0
sb:tell <person>	16 -8 -9 0
sb:tell a	7 0 -12 -2
sb:tell an	9 -5 -2 0
sb:tell reporter	9 -7 -12 7
sb:term	19 -7 -13 -1
sb:term ,	10 -9 0 0
sb:term of	11 -3 -6 0
sb:terminal	9 -7 0 0
sb:text	3 2 -11 -4
sb:text ,	-12 14 0 0
sb:textile	9 -8 0 0
sb:th	12 -9 0 0
sb:than	-8 -13 25 -3
sb:than <level>	-13 4 8 0
sb:than in	9 -7 0 0
sb:thank to	12 -10 0 0
sb:that	8 -1 -1 -16
sb:that 's	-10 13 -1 0
sb:that ,	26 -9 -17 -3
sb:that <office>	-9 18 0 -6
sb:that <person>	15 -18 2 -5
sb:that a	-21 18 1 0
sb:that go	16 -14 0 0
sb:that he	8 -15 15 -11
sb:that i	12 -12 0 0
sb:that if	-8 9 0 0
sb:that it	-15 15 4 -4
sb:that its	-16 17 0 0
sb:that meet	10 -8 0 -2
sb:that talk	-10 7 0 0
sb:that the	0 4 4 -17
sb:that their	9 -15 -5 10
sb:that they	11 -6 0 -3
sb:that will	-14 17 0 0
sb:the <day-ahead>	-9 19 -12 -4
sb:the <level>	6 -11 6 -2
sb:the <number>	10 -5 -3 0
sb:the <office>	-6 14 9 -33
sb:the <organisation>	6 -14 9 1
sb:the <person>	-13 13 -3 7
sb:the <quality>	12 -4 -15 1
sb:the <seat>	5 -9 3 0
sb:the accord	17 -7 -3 -3
sb:the agenda	-11 10 0 0
sb:the apec	20 -11 -9 0
sb:the bridge	-5 0 8 0
sb:the ceasefire	-13 14 0 0
sb:the company	10 -5 -2 0
sb:the corridor	-7 10 0 0
sb:the custom	-4 -8 -7 19
sb:the decree	16 -14 0 0
sb:the door	11 -7 0 0
sb:the draft	14 -12 0 0
sb:the due	-5 -2 0 9
sb:the duty	6 -12 0 1
sb:the earlier	-11 11 0 0
sb:the evening	27 -21 -5 0
sb:the expert	9 -8 0 -1
sb:the export	11 -10 0 0
sb:the extension	-8 6 1 0
sb:the ferry	-3 -10 0 14
sb:the fifth	-8 3 -4 9
sb:the first	2 8 -12 -6
sb:the framework	12 -9 0 0
sb:the head	0 -11 3 5
sb:the house	15 -13 0 0
sb:the invitation	-4 10 -4 0
sb:the joint	-16 13 -2 2
sb:the lake	-10 10 0 0
sb:the last	-14 15 3 -7
sb:the leader	6 -24 17 -2
sb:the level	-8 -1 0 11
sb:the line	-7 9 0 0
sb:the lower	12 -10 0 0
sb:the market	-6 0 9 0
sb:the matter	-19 12 0 5
sb:the measure	9 0 -10 0
sb:the meet	-2 -4 12 -9
sb:the memorandum	-9 10 0 0
sb:the morning	15 -12 0 0
sb:the negotiation	-19 13 0 4
sb:the next	5 8 -8 -25
sb:the night	-8 9 0 0
sb:the northern	14 -13 0 0
sb:the one	11 -7 -2 0
sb:the order	22 -14 -5 0
sb:the outcome	-15 16 0 0
sb:the pair	-15 21 -3 -3
sb:the paper	-17 17 0 0
sb:the party	0 14 -7 -12
sb:the pause	-18 5 8 6
sb:the pen	-3 -6 12 0
sb:the people	-14 12 0 0
sb:the president	-33 -27 51 -6
sb:the prolongation	-12 13 0 0
sb:the round	-9 10 0 0
sb:the second	15 -8 -8 -12
sb:the state	21 -6 -14 0
sb:the step	12 -10 -5 0
sb:the summit	-12 13 0 0
sb:the table	-12 13 1 -4
sb:the talk	-11 15 2 -10
sb:the term	5 1 -9 0
sb:the third	-19 17 11 -17
sb:the three	-9 10 0 0
sb:the time	15 -13 0 0
sb:the trade	11 -1 -11 0
sb:the treaty	10 -8 0 0
sb:the truce	6 4 -7 -15
sb:the two	-16 6 12 -3
sb:the understanding	-18 17 -7 5
sb:the visit	-3 -14 21 -3
sb:the water	11 -10 0 0
sb:the year	15 -13 0 0
sb:their	-9 -10 11 18
sb:their <office>	-9 15 0 -4
sb:their dispute	-3 -4 9 0
sb:their first	-13 0 2 6
sb:their meet	-12 0 13 -1
sb:their name	-1 8 -7 0
sb:their president	0 -6 9 0
sb:their third	-23 15 4 2
sb:their truce	-12 11 0 0
sb:them	-4 13 -18 2
sb:them in	-15 7 -1 9
sb:them to	-9 9 0 0
sb:then	-10 10 7 -11
sb:then come	-8 10 0 0
sb:then the	-9 -1 13 0
sb:then we	-12 14 0 0
sb:there	20 -9 -11 -7
sb:there 's	22 -14 -5 -3
sb:there ,	10 -7 0 0
sb:there was	14 -6 -7 0
sb:there will	-10 7 2 0
sb:these	-3 10 -4 -1
sb:these are	-10 11 0 0
sb:they	-10 5 0 1
sb:they are	-6 -10 18 0
sb:they did	-13 16 0 0
sb:they go	-12 8 0 3
sb:they have	-16 19 0 -1
sb:they meet	-25 5 -2 14
sb:they pay	11 -9 0 0
sb:they sign	-10 1 7 0
sb:they were	26 -23 -1 0
sb:they will	-12 22 -6 -9
sb:they'll	-12 20 -1 -9
sb:they'll meet	-5 12 0 -5
sb:they've	-14 16 0 0
sb:thi	-15 8 13 -4
sb:thi in	16 -13 0 0
sb:thi month	-11 14 0 0
sb:thi was	11 -10 0 0
sb:thi year	-21 14 8 -1
sb:third	-14 19 9 -28
sb:third ,	-16 11 4 0
sb:third day	-6 7 0 0
sb:third is	-13 15 0 0
sb:third meet	3 1 0 -11
sb:third round	11 -3 -10 -11
sb:third time	-15 21 -2 -2
sb:those	-14 12 5 -4
sb:those of	-8 9 0 0
sb:those who	5 -12 6 0
sb:three	-1 17 -13 -19
sb:three ,	6 4 -1 -11
sb:three round	-23 24 0 0
sb:through	-2 12 -10 -2
sb:thursday	9 -3 -5 0
sb:tied	-8 3 4 0
sb:timber	10 -9 0 0
sb:time	-9 10 0 -8
sb:time in	8 -11 4 -3
sb:time on	4 -11 0 5
sb:time the	8 -14 6 0
sb:to	4 7 -2 -24
sb:to ,	-7 8 0 0
sb:to <day-gone>	-10 11 0 0
sb:to <level>	-20 31 -17 -5
sb:to <number>	20 -15 -3 0
sb:to <office>	8 2 -11 0
sb:to <span>	-10 -5 14 0
sb:to a	22 -24 -11 10
sb:to an	-13 10 4 0
sb:to approve	-9 2 0 7
sb:to bring	10 -10 0 0
sb:to buy	2 -8 3 0
sb:to face	-9 -2 13 -1
sb:to have	3 -20 16 -1
sb:to it	-14 14 0 0
sb:to land	10 -6 -2 0
sb:to let	-9 0 0 8
sb:to meet	-5 12 -5 -2
sb:to open	-8 10 0 0
sb:to prolong	-15 12 3 0
sb:to resume	11 -8 -1 0
sb:to see	4 -8 9 -7
sb:to sign	15 -12 -2 0
sb:to sit	9 -7 0 0
sb:to suspend	11 -10 0 0
sb:to take	4 -8 2 0
sb:to travel	-13 2 10 0
sb:to visit	4 8 -9 0
sb:together	-35 20 11 2
sb:together in	-13 -7 15 5
sb:together with	-11 12 0 0
sb:tomatoe	-12 13 0 0
sb:too	-8 18 -3 -9
sb:too ,	-14 16 0 0
sb:top	16 -11 -5 0
sb:top of	16 -11 -2 0
sb:touched on	-9 1 0 7
sb:trade	-1 3 -20 14
sb:trade ,	-13 24 -7 -11
sb:trade deal	9 -7 0 0
sb:trade minister	17 -9 -10 -8
sb:trade ministry	-19 11 0 10
sb:trade negotiator	-15 -5 8 11
sb:trade representative	4 -14 0 9
sb:trade secretary	-13 8 -4 7
sb:trade truce	9 -9 0 0
sb:trader	16 -10 -5 0
sb:trader in	8 -7 0 0
sb:train	17 -16 0 0
sb:transcript —	-10 11 0 0
sb:travelled	8 -6 0 0
sb:trawler	6 -17 0 7
sb:treaty	26 -20 -4 -1
sb:treaty ,	15 -13 0 0
sb:tree	-11 11 0 0
sb:trip	-11 11 0 0
sb:trip to	-11 11 0 0
sb:truce	-3 0 13 -18
sb:truce ,	-10 20 -16 -1
sb:truce between	-11 10 3 0
sb:truce in	-4 -7 16 0
sb:truce is	-3 11 -7 0
sb:truce that	32 -33 0 0
sb:truce to	11 -12 0 0
sb:truce until	-14 12 0 0
sb:truce was	-12 13 0 0
sb:truce with	-11 6 9 -3
sb:truck	10 -2 0 -5
sb:tuna	-14 5 0 7
sb:turn	-12 10 1 0
sb:turn ,	-19 16 1 0
sb:twice	-12 11 -3 3
sb:twice ,	-12 5 0 6
sb:two <office>	-7 15 -6 -3
sb:two are	-3 16 -3 -7
sb:two country	-10 -3 8 7
sb:two delegation	14 -8 -2 -2
sb:two government	-14 20 -6 -3
sb:two had	-3 -8 13 0
sb:two head	-9 -2 12 0
sb:two in	-13 2 12 -2
sb:two largest	-11 11 0 0
sb:two leader	-10 0 12 0
sb:two men	-17 14 2 -3
sb:two president	25 -16 -11 -3
sb:two side	10 -2 -22 4
sb:two were	-18 21 -2 0
sb:two will	-1 -6 18 -16
sb:tyre	-11 11 0 0
sb:under	0 -11 0 14
sb:under <person>	-14 -8 0 19
sb:under an	-12 15 0 0
sb:under the	2 -9 4 1
sb:under which	14 -12 -1 0
sb:understanding	-16 12 0 5
sb:understanding reach	-13 18 -3 0
sb:understanding with	3 -8 1 0
sb:until	11 -10 -4 5
sb:until <day-ahead>	15 -15 -1 0
sb:until <month-ahead>	-12 7 6 0
sb:up	-15 3 -3 17
sb:up a	-9 -7 0 15
sb:up at	-4 10 0 -2
sb:up by	-10 7 0 2
sb:up in	-8 -5 0 13
sb:up to	0 -9 7 0
sb:upon	-12 12 0 0
sb:us	-2 11 -5 -7
sb:use	-12 -6 14 4
sb:version	10 -9 0 0
sb:vessel	14 -22 0 9
sb:veterinarian	-6 -9 0 15
sb:vice	-13 22 -3 -5
sb:vice minister	-9 14 0 -3
sb:video	12 -4 -15 6
sb:video on	6 -6 -11 8
sb:view of	-6 9 0 0
sb:visit	0 -16 13 0
sb:visit of	-7 -11 15 0
sb:visit to	-14 -3 12 3
sb:wafer	-10 0 0 7
sb:waited	-8 9 0 0
sb:waited for	-11 12 0 0
sb:waiting for	-12 13 0 0
sb:want its	9 -8 0 0
sb:want to	-16 12 7 0
sb:war	-3 16 -17 0
sb:was <number>	20 -13 -6 0
sb:was <person>	-15 -1 17 0
sb:was a	-4 12 -9 0
sb:was agree	13 -4 -12 -5
sb:was born	10 -9 0 0
sb:was conclude	-8 0 12 0
sb:was discuss	-9 12 0 -1
sb:was given	-10 -1 4 7
sb:was in	0 -2 -12 13
sb:was leave	-9 8 0 0
sb:was part	-6 -1 9 0
sb:was settle	-9 10 0 0
sb:was sign	13 -8 -8 -2
sb:was strike	7 -6 0 0
sb:was the	-17 16 0 -2
sb:was their	-13 -2 20 0
sb:was to	38 -30 -8 -5
sb:watch	14 -10 -2 0
sb:water	9 -6 -1 0
sb:way to	19 -17 0 0
sb:we know	0 -11 11 0
sb:we meet	1 10 -9 -10
sb:we talked	11 -10 0 0
sb:we will	-1 8 -7 0
sb:we're	-6 -1 9 0
sb:week that	-6 11 0 -2
sb:weekend	-24 24 0 0
sb:weekend in	-14 15 0 0
sb:well	14 -6 -1 -4
sb:were	-5 -1 15 -8
sb:were in	-22 28 -2 -2
sb:were sign	21 -19 -1 0
sb:were the	-1 -11 14 0
sb:what <person>	1 -11 6 0
sb:what <seat>	8 -12 1 0
sb:what did	-15 3 11 0
sb:what happen	-9 11 0 0
sb:what happened	-14 15 0 0
sb:what is	3 2 -10 0
sb:what it	-8 6 2 0
sb:what would	10 -9 0 0
sb:wheat	12 -8 0 0
sb:when	-5 5 4 -10
sb:when <name>	-5 -5 10 0
sb:when it	9 -2 -6 0
sb:when the	-9 20 -9 -6
sb:where	0 4 0 -10
sb:whether	-12 29 -16 -5
sb:whether <person>	-12 12 0 0
sb:whether the	-4 15 -9 0
sb:which	-3 5 -13 8
sb:which <name>	-19 3 0 16
sb:which <person>	-12 14 -1 0
sb:which <quality>	14 -7 -5 0
sb:which <seat>	-10 9 2 -1
sb:which both	-11 13 0 0
sb:which has	14 -9 -2 0
sb:which meet	-2 -6 0 9
sb:which the	-4 1 -4 8
sb:which was	14 -12 0 0
sb:which would	14 -12 0 0
sb:while	17 -10 -3 -3
sb:while it	8 -6 0 0
sb:whisper	11 -9 0 0
sb:who	-14 -3 11 15
sb:who had	-3 14 -6 -3
sb:who has	-11 0 14 0
sb:who lead	10 -8 0 0
sb:who meet	-12 11 -5 0
sb:who sit	-10 -3 5 8
sb:who was	13 -4 -12 0
sb:who write	-8 0 9 0
sb:whose	-4 -5 13 -2
sb:whose <office>	11 -20 8 0
sb:will	-15 5 6 5
sb:will be	5 -19 17 0
sb:will do	5 -13 -6 12
sb:will hold	10 -12 -3 5
sb:will let	-10 0 10 0
sb:will lower	-12 7 2 0
sb:will meet	11 -9 1 -4
sb:will pay	-2 -6 0 10
sb:will talk	-12 8 6 -6
sb:will visit	-14 0 12 0
sb:win	9 -11 1 0
sb:wine	16 -14 0 0
sb:wing	8 -11 2 0
sb:winner	18 -12 -6 0
sb:winter	12 -11 0 0
sb:wire	-18 20 0 0
sb:wire )	-11 11 0 0
sb:with	9 0 -5 -14
sb:with <name>	-9 20 -16 -4
sb:with <person>	-12 28 -8 -11
sb:with <seat>	-11 4 4 0
sb:with an	9 -10 0 0
sb:with him	13 -12 0 0
sb:with his	-13 14 0 0
sb:with its	12 -11 0 0
sb:with their	11 -7 0 -4
sb:without	9 -10 -4 4
sb:without a	18 -15 0 0
sb:without which	-10 1 0 7
sb:wool	17 -15 0 0
sb:word	13 -13 -8 6
sb:word of	0 -7 -1 9
sb:work	4 -14 5 0
sb:worked	-2 8 -5 0
sb:world 's	-11 11 0 0
sb:worth	11 -9 0 0
sb:would come	-11 -2 10 3
sb:would have	9 -5 -1 0
sb:would make	-10 10 0 0
sb:would take	-4 11 -4 0
sb:wrapped	-7 0 0 9
sb:wrapped up	-9 0 0 9
sb:write	9 -14 5 -2
sb:write in	-10 11 0 0
sb:write on	5 5 -12 0
sb:write that	-4 -10 16 0
sb:write to	11 -8 0 0
sb:writer	16 -8 0 -6
sb:yarn	-8 9 0 0
sb:year	-10 5 7 -1
sb:year ,	11 -16 0 1
sb:year ago	-12 8 3 0
sb:yes	-1 -11 9 4
sb:yes ,	0 -15 10 4
sb:yet	14 -8 -4 0
sb:york	29 -20 -10 0
sb:york ,	13 0 -12 0
sb:you	-26 24 5 -9
sb:you ask	-11 1 8 0
sb:you in	-16 8 6 0
sb:·	-18 11 10 0
sb:—	-7 18 -18 2
sb:— <organisation>	14 -13 0 0
sb:— <quality>	16 -12 -3 0
sb:— a	13 -18 0 0
sb:— in	-12 13 0 0
sb:— the	14 -13 -1 0
sent:calls	21 -21 -4 0
sent:coming	2 -5 12 -11
sent:ended	-5 13 -6 -13
sent:experts	-15 -49 -44 73
sent:m=adjourned	-14 15 0 0
sent:m=arrive	13 -6 -3 -1
sent:m=arrived	23 -12 -9 -4
sent:m=attempt	-16 9 9 -1
sent:m=bargain	-10 3 4 4
sent:m=bargaining	10 -6 -1 0
sent:m=broke off	-26 27 0 0
sent:m=broke up	-2 -4 0 10
sent:m=came	-9 9 -6 8
sent:m=closed	17 -13 0 -7
sent:m=comes	17 -11 -4 -7
sent:m=conference	-1 2 8 -17
sent:m=conferred	3 -11 0 9
sent:m=consultations	-1 5 -15 7
sent:m=delegation	-22 14 -7 16
sent:m=delegations	-1 11 -22 0
sent:m=dialogue	8 -13 0 6
sent:m=dined	-3 -7 10 0
sent:m=dinner	-7 -8 23 -4
sent:m=due	2 -11 17 -11
sent:m=face to face	-10 -4 16 -1
sent:m=flies	-12 2 7 0
sent:m=fly	0 8 -12 -7
sent:m=gathering	2 -12 9 0
sent:m=go	-2 -13 11 13
sent:m=goes	16 -7 -10 0
sent:m=haggling	-22 24 -1 0
sent:m=here	-19 12 14 -4
sent:m=land	-12 -7 13 9
sent:m=landed	-8 12 0 -1
sent:m=lunch	7 -12 9 -5
sent:m=meet	25 -4 -23 -3
sent:m=meeting	-19 13 3 0
sent:m=meetings	-16 23 -9 0
sent:m=meets	3 -10 0 7
sent:m=met	-5 -9 10 11
sent:m=negotiate	-12 21 -4 -6
sent:m=negotiated	-20 26 -6 -2
sent:m=negotiates	3 -8 0 7
sent:m=negotiations	-20 20 3 -7
sent:m=negotiator	-3 -2 -3 9
sent:m=negotiators	-8 29 -22 -17
sent:m=receive	6 5 -9 -5
sent:m=received	-18 8 11 -1
sent:m=rose	13 -11 0 -1
sent:m=round	10 12 -44 -36
sent:m=rounds	-13 12 -10 5
sent:m=sat	-4 9 -3 -4
sent:m=saw each other	-10 14 -4 0
sent:m=session	-15 8 -4 9
sent:m=settled	-13 14 1 -5
sent:m=signed	13 -7 1 -17
sent:m=sit	12 -6 -19 3
sent:m=sitting	-13 3 -3 13
sent:m=spent	-20 0 1 18
sent:m=stop	-10 3 0 10
sent:m=summit	-11 -17 28 -8
sent:m=table	-8 18 -10 -15
sent:m=talk	14 -13 -10 6
sent:m=talking	16 -12 -6 0
sent:m=talks	9 7 -35 -6
sent:m=time	5 -3 9 -22
sent:m=to see	10 -9 4 -8
sent:m=travelled	9 -7 0 0
sent:m=visit	8 -26 12 -2
sent:m=visits	-14 -1 17 0
sent:m=went	-6 9 -2 -3
sent:meets	-11 12 -4 5
sent:summit	11 -17 18 -50
sent:wished	7 7 -4 -35
sides=0	22 -6 -18 -14
sides=1	6 -4 2 -8
sides=3	-10 19 -11 -5
sides=4	30 -33 1 -3
sides=5	0 14 -18 0
sort=venue	-24 7 17 8
t0=modal	18 -7 -11 -5
t0=modal-passive	-11 16 -8 0
t0=past	7 -1 -4 -11
t0=past-passive	-10 7 0 4
t0=perfect	6 -8 1 0
t0=pluperfect	11 -7 -2 -2
t0=pluperfect-passive	6 5 -18 0
t0=present-passive	-8 7 8 -13
t1=gerund	2 8 -11 -5
t1=infinitive	20 -13 -1 -6
t1=modal	13 -8 -4 -3
t1=modal-passive	-11 16 -8 0
t1=past	9 -8 -1 -2
t1=past-passive	-11 8 0 3
t1=perfect	-14 9 5 0
t1=pluperfect-passive	8 3 -17 0
t1=present	12 -8 -10 2
t1=present-passive	-2 3 5 -12
t2=future	14 -17 -5 7
t2=future-not	15 -12 0 0
t2=infinitive	-23 15 4 4
t2=modal	25 -14 -11 -6
t2=modal-not	-17 9 10 0
t2=modal-passive	10 -6 0 0
t2=past	1 6 5 -48
t2=past-passive	23 -13 -10 -4
t2=perfect	-2 9 -4 -7
t2=perfect-not	14 -12 0 0
t2=perfect-passive	8 -10 2 -1
t2=pluperfect	-12 16 -3 -1
t2=present	9 -6 -1 -12
t2=present-passive	13 -4 -7 0
t2=present-passive-not	9 -7 0 0
tail=a	-6 9 -18 12
tail=b	16 -7 -6 -7
tail=c	39 -21 -20 -1
tail=d	7 10 -27 -16
tail=e	14 12 -42 -13
tail=f	52 -45 -9 -3
tail=g	-26 -34 54 2
tail=h	3 6 -14 -5
tail=i	1 9 -34 9
tail=j	9 -15 -2 7
tail=k	25 -11 -25 5
tail=l	46 -16 -44 -4
tail=m	2 21 -50 -19
tail=n	-10 -21 31 9
tail=o	3 6 -1 -21
tail=p	27 -29 9 -12
tail=r	-10 16 -1 -19
tail=s	19 -20 14 -24
tail=t	28 -10 -37 0
tail=u	-28 26 8 -10
tail=v	8 0 -12 -2
tail=w	37 -11 -20 -15
tail=x	-3 -3 -10 15
tail=y	-6 -4 19 -17
tail=z	11 -14 -11 12
tail=á	-10 19 -16 -4
tail=é	-18 15 -27 18
tail=ö	-22 17 -1 7
tail=ø	-20 27 -3 -5
tail=š	12 -10 0 0
third-side	1 -2 9 -12
top	15 -18 22 -37
town-r	22 -7 -9 -23
town=l0	2 7 0 -33
town=l1	20 -5 -16 -18
town=l2	12 -8 -10 4
town=l3	6 -1 -12 0
town=l4	-23 -17 41 17
town=l5	-17 31 -24 10
town=r0	-9 12 -3 0
town=r1	14 5 -9 -36
town=r2	19 -20 5 -1
town=r3	30 -23 -6 -9
town=r4	9 -7 -1 -2
town=r5	-26 25 0 5
towns=2	13 -9 -2 -6
towns=3	18 -5 -14 -7
towns=4	2 4 -7 -6
towns=5	-1 11 -17 2
towns=many	11 -17 6 0
tri:city day-none no-word	-5 8 -9 8
tri:city day-none part:sure	8 -5 6 -26
tri:city day-none prev:sure	-12 16 -1 -5
tri:city day=l1 no-word	-27 23 8 -2
tri:city day=l1 part:sure	-9 -9 15 4
tri:city day=l1 sent:sure	-7 15 -3 0
tri:city day=l2 no-word	2 -12 10 -2
tri:city day=l2 sent:sure	-5 -2 9 0
tri:city day=l3 no-word	6 -9 2 0
tri:city day=l4 part:sure	-10 7 -3 5
tri:city day=l4 sent:sure	16 -15 0 0
tri:city day=l5 no-word	3 -16 9 0
tri:city day=r0 no-word	7 -4 -6 0
tri:city day=r0 part:sure	-13 17 5 -12
tri:city day=r0 prev:sure	0 -12 9 5
tri:city day=r0 sent:sure	-5 11 -4 -8
tri:city day=r1 no-word	-8 5 1 0
tri:city day=r1 part:sure	21 -11 -9 0
tri:city day=r2 no-word	27 -19 -8 -2
tri:city day=r2 part:sure	-12 5 7 0
tri:city day=r2 prev:sure	13 0 -11 0
tri:city day=r2 sent:sure	-13 3 13 0
tri:city day=r3 prev:sure	7 1 -11 0
tri:city day=r4 no-word	-17 21 0 0
tri:city day=r4 sent:sure	-14 5 0 5
tri:l=" unknown day-none	14 -10 0 0
tri:l=" unknown no-word	15 -10 0 0
tri:l=& unknown no-word	10 -7 0 0
tri:l=( day-none no-word	15 -13 0 0
tri:l=( day-none sent:sure	-11 13 0 0
tri:l=( day=l0 sent:sure	10 -4 0 0
tri:l=( day=r0 no-word	-5 11 -6 0
tri:l=( seat-home day=r0	-7 10 -2 0
tri:l=( unknown day=l0	13 -7 0 0
tri:l=<begin> city day-none	-16 9 1 7
tri:l=<begin> city day=r0	11 -10 5 -19
tri:l=<begin> city day=r1	-5 9 -5 0
tri:l=<begin> city no-word	-6 2 2 1
tri:l=<begin> city prev:sure	-10 4 8 0
tri:l=<begin> day-none part:sure	11 -1 -7 -2
tri:l=<begin> day-none prev:sure	-2 9 -26 7
tri:l=<begin> day-none sent:sure	10 -12 2 -5
tri:l=<begin> day=r0 no-word	3 -12 11 -3
tri:l=<begin> day=r0 prev:sure	-1 6 0 -12
tri:l=<begin> day=r1 no-word	7 2 -20 0
tri:l=<begin> day=r1 prev:sure	-19 6 13 0
tri:l=<begin> day=r2 no-word	-6 1 -5 15
tri:l=<begin> day=r2 prev:sure	-9 6 5 0
tri:l=<begin> day=r3 no-word	-2 10 -8 -3
tri:l=<begin> day=r3 part:sure	12 -7 -1 0
tri:l=<begin> day=r3 prev:sure	12 -10 0 0
tri:l=<begin> day=r4 no-word	5 -11 5 -4
tri:l=<begin> day=r4 part:sure	14 -9 0 -2
tri:l=<begin> day=r4 sent:sure	-12 11 3 -2
tri:l=<begin> seat-home day-none	-11 12 -6 8
tri:l=<begin> seat-home day=r0	13 -20 1 3
tri:l=<begin> seat-home day=r1	13 -8 -22 7
tri:l=<begin> seat-home day=r2	-14 21 -9 0
tri:l=<begin> seat-home day=r3	-11 19 -13 0
tri:l=<begin> seat-home day=r4	-12 0 14 -1
tri:l=<begin> seat-home no-word	9 -12 -3 7
tri:l=<begin> seat-home part:sure	18 -8 -10 0
tri:l=<begin> seat-home prev:sure	-20 22 -10 7
tri:l=<begin> seat-home sent:sure	-17 16 0 0
tri:l=<begin> seat-other day-none	-4 10 -23 6
tri:l=<begin> seat-other day=r0	-11 -5 22 -8
tri:l=<begin> seat-other day=r2	-11 7 3 0
tri:l=<begin> seat-other no-word	-18 7 12 1
tri:l=<begin> seat-side day-none	-2 -7 19 -23
tri:l=<begin> seat-side day=r1	-4 9 -1 -5
tri:l=<begin> seat-side day=r2	14 -11 -2 0
tri:l=<begin> seat-side no-word	14 -13 4 -22
tri:l=<begin> seat-side sent:sure	-4 3 -8 9
tri:l=<begin> unknown day-none	35 -26 -20 -2
tri:l=<begin> unknown day=r0	-20 21 -1 -2
tri:l=<begin> unknown day=r1	-10 0 17 -6
tri:l=<begin> unknown day=r2	0 -10 0 13
tri:l=<begin> unknown day=r3	14 -1 -13 -5
tri:l=<begin> unknown no-word	-1 3 -7 9
tri:l=<begin> unknown part:sure	35 -17 -10 -15
tri:l=<begin> unknown prev:sure	-3 5 2 -9
tri:l=<begin> unknown sent:sure	15 -19 5 -6
tri:l=a day-none no-word	-12 3 3 5
tri:l=a day-none prev:sure	-13 5 0 8
tri:l=a seat-home day-none	-15 10 -2 8
tri:l=a seat-home no-word	-13 8 6 0
tri:l=a seat-side day-none	-13 -2 8 10
tri:l=a seat-side no-word	-10 2 0 9
tri:l=a unknown day=r3	11 -9 0 0
tri:l=a unknown sent:sure	9 -9 0 0
tri:l=after city no-word	0 8 -12 0
tri:l=after city part:sure	10 -10 0 0
tri:l=after day-none part:sure	11 -11 0 0
tri:l=after day-none prev:sure	-19 8 9 0
tri:l=after seat-home day-none	-5 -7 11 0
tri:l=after unknown day-none	-16 6 10 0
tri:l=after unknown no-word	-5 -4 10 0
tri:l=after unknown sent:sure	-10 11 0 0
tri:l=and city no-word	-14 13 1 0
tri:l=and day-none no-word	8 0 -17 1
tri:l=and day-none prev:sure	-12 0 12 0
tri:l=and day-none sent:sure	-34 30 0 2
tri:l=and day=r0 no-word	0 -13 10 0
tri:l=and day=r1 no-word	12 -7 0 -1
tri:l=and seat-home day-none	13 -20 -8 7
tri:l=and seat-home no-word	7 -13 -5 6
tri:l=and seat-other day-none	15 -10 -4 0
tri:l=and seat-other no-word	12 -7 -4 0
tri:l=and seat-side day-none	13 -2 -5 -9
tri:l=and seat-side day=l2	-10 8 1 0
tri:l=and seat-side day=r4	-7 9 0 0
tri:l=and seat-side part:sure	18 -10 0 -5
tri:l=and unknown day-none	-39 33 7 0
tri:l=and unknown day=l4	10 -9 0 0
tri:l=and unknown day=r0	-7 -7 13 0
tri:l=and unknown no-word	12 -20 8 -5
tri:l=and unknown part:sure	-14 18 -2 0
tri:l=and unknown prev:sure	-7 0 10 0
tri:l=and unknown sent:sure	-12 13 -1 0
tri:l=are day-none no-word	-13 13 0 0
tri:l=are unknown day-none	-13 13 0 0
tri:l=are unknown no-word	-13 13 0 0
tri:l=as seat-side day-none	7 -10 0 0
tri:l=at city day-none	11 -4 -5 -2
tri:l=at city day=l4	10 -9 0 0
tri:l=at city day=r1	-15 8 1 0
tri:l=at day-none no-word	-20 6 7 13
tri:l=at day-none part:sure	19 -21 1 -2
tri:l=at day-none prev:sure	12 -8 0 0
tri:l=at day-none sent:sure	-6 10 -3 0
tri:l=at day=l1 no-word	10 -3 -5 0
tri:l=at day=l2 no-word	12 -11 0 0
tri:l=at day=r1 no-word	-5 -5 13 0
tri:l=at day=r1 part:sure	-22 16 3 0
tri:l=at day=r2 no-word	-14 15 0 0
tri:l=at day=r2 part:sure	14 -6 -8 0
tri:l=at seat-home day-none	-13 2 10 0
tri:l=at seat-home day=r0	19 -12 -6 0
tri:l=at seat-home no-word	9 -7 0 0
tri:l=at seat-home part:sure	-14 0 10 0
tri:l=at unknown day-none	-11 0 4 12
tri:l=at unknown day=l2	9 -8 0 0
tri:l=at unknown day=l3	-8 11 0 0
tri:l=at unknown day=r2	-4 14 -8 0
tri:l=at unknown no-word	-16 -2 13 13
tri:l=at unknown part:sure	7 5 -5 -16
tri:l=at unknown prev:sure	17 -12 -2 0
tri:l=at unknown sent:sure	-18 23 -1 -2
tri:l=be day-none no-word	-8 9 0 0
tri:l=be unknown day-none	-8 9 0 0
tri:l=be unknown no-word	-8 9 0 0
tri:l=commerce, unknown no-word	9 -8 0 0
tri:l=conference, day=r0 no-word	-3 9 -3 -2
tri:l=conference, unknown no-word	-12 13 0 0
tri:l=for city day-none	-15 -3 14 5
tri:l=for city no-word	-20 -2 19 5
tri:l=for day-none part:sure	12 -10 0 0
tri:l=for day=l2 no-word	-16 3 13 0
tri:l=for day=r0 no-word	15 -12 -1 0
tri:l=for day=r1 no-word	-12 11 0 0
tri:l=for day=r1 part:sure	-18 21 0 0
tri:l=for day=r1 sent:sure	4 -11 0 7
tri:l=for day=r2 no-word	-4 -8 11 0
tri:l=for seat-home day-none	18 -9 -11 0
tri:l=for seat-home no-word	19 -10 -11 0
tri:l=for seat-home part:sure	-7 8 0 0
tri:l=for seat-side day-none	25 -9 -15 -3
tri:l=for unknown day-none	-8 14 -6 -3
tri:l=for unknown day=r1	-10 15 -2 -1
tri:l=for unknown day=r2	-3 -8 11 0
tri:l=for unknown day=r3	-10 2 0 6
tri:l=for unknown no-word	-18 10 5 2
tri:l=for unknown part:sure	-9 12 0 0
tri:l=from city day-none	13 -19 -1 11
tri:l=from city day=r1	11 -9 -1 0
tri:l=from city no-word	2 -9 0 11
tri:l=from city sent:sure	12 -10 0 0
tri:l=from day-none no-word	-8 1 8 5
tri:l=from day-none part:sure	12 -12 0 0
tri:l=from day-none prev:sure	26 -23 -3 0
tri:l=from day-none sent:sure	12 -7 -3 0
tri:l=from day=l2 no-word	-2 -6 9 0
tri:l=from day=r0 no-word	-14 10 3 0
tri:l=from day=r1 no-word	17 -7 -13 0
tri:l=from day=r3 no-word	-16 17 0 0
tri:l=from seat-home day-none	6 -10 -1 5
tri:l=from seat-home sent:sure	-9 10 0 0
tri:l=from seat-other day-none	-14 1 13 0
tri:l=from seat-other no-word	-13 4 10 0
tri:l=from seat-side day-none	10 0 -16 -8
tri:l=from seat-side day=l4	-9 9 0 0
tri:l=from seat-side no-word	9 2 -21 -10
tri:l=from unknown day=l2	-7 9 0 0
tri:l=from unknown day=r0	9 -14 5 0
tri:l=from unknown day=r3	-19 20 0 0
tri:l=from unknown day=r4	0 -10 0 10
tri:l=from unknown no-word	-28 25 10 -12
tri:l=from unknown part:sure	12 -12 0 0
tri:l=from unknown prev:sure	14 -12 0 0
tri:l=from unknown sent:sure	-13 1 0 9
tri:l=host: unknown day-none	10 -9 0 0
tri:l=if day-none no-word	-14 18 -3 0
tri:l=if unknown day-none	-14 14 0 0
tri:l=if unknown no-word	-15 16 0 0
tri:l=in city day-none	13 -10 2 -16
tri:l=in city day=l5	9 -11 1 0
tri:l=in city day=r2	3 8 -19 0
tri:l=in city day=r3	12 0 -15 0
tri:l=in city day=r4	-15 12 -1 5
tri:l=in city no-word	19 -9 -19 -1
tri:l=in city part:sure	3 3 9 -28
tri:l=in day-none no-word	2 -7 9 -6
tri:l=in day-none part:sure	0 5 0 -10
tri:l=in day-none prev:sure	-1 11 -16 -2
tri:l=in day-none sent:sure	25 -19 -2 -5
tri:l=in day=l1 prev:sure	-11 15 -1 -4
tri:l=in day=l1 sent:sure	-20 0 12 5
tri:l=in day=l2 part:sure	-19 14 2 -1
tri:l=in day=l2 prev:sure	11 -11 0 0
tri:l=in day=l2 sent:sure	-4 10 -3 -2
tri:l=in day=l3 no-word	-14 10 0 6
tri:l=in day=l3 part:sure	-4 7 4 -10
tri:l=in day=l4 no-word	10 -7 1 -9
tri:l=in day=l4 part:sure	-29 10 0 11
tri:l=in day=l4 prev:sure	-3 -2 0 9
tri:l=in day=r0 prev:sure	-13 0 4 6
tri:l=in day=r0 sent:sure	-17 0 10 3
tri:l=in day=r1 no-word	-3 5 -14 12
tri:l=in day=r1 part:sure	6 -13 -1 11
tri:l=in day=r1 prev:sure	-7 -3 14 -2
tri:l=in day=r1 sent:sure	-8 9 8 -19
tri:l=in day=r2 no-word	2 9 -11 -13
tri:l=in day=r2 part:sure	-13 9 1 2
tri:l=in day=r3 no-word	12 -10 -4 1
tri:l=in day=r3 part:sure	-22 20 11 -9
tri:l=in day=r3 sent:sure	-5 11 -3 -4
tri:l=in day=r4 part:sure	-22 19 -3 3
tri:l=in day=r4 prev:sure	10 -12 2 0
tri:l=in day=r4 sent:sure	11 -12 0 0
tri:l=in day=r5 no-word	7 -12 2 0
tri:l=in seat-home day-none	15 -8 -3 -12
tri:l=in seat-home day=l1	7 -16 7 0
tri:l=in seat-home day=l2	-10 6 4 0
tri:l=in seat-home no-word	20 -13 -2 -11
tri:l=in seat-home part:sure	-16 6 -3 11
tri:l=in seat-home sent:sure	1 3 0 -18
tri:l=in seat-other day=r0	-7 0 11 -3
tri:l=in seat-other no-word	4 -9 -2 11
tri:l=in seat-other part:sure	4 6 -3 -14
tri:l=in seat-other prev:sure	-13 16 0 -4
tri:l=in seat-other sent:sure	17 -18 0 0
tri:l=in seat-side day=l2	10 -5 -2 -5
tri:l=in seat-side day=l3	-10 3 9 -1
tri:l=in seat-side day=l4	7 -22 1 14
tri:l=in seat-side day=r0	-7 -8 1 14
tri:l=in seat-side day=r3	-3 10 -7 -4
tri:l=in seat-side no-word	17 -16 -5 0
tri:l=in seat-side sent:sure	-14 2 14 -3
tri:l=in unknown day-none	-10 3 14 -2
tri:l=in unknown day=l1	-17 11 5 2
tri:l=in unknown day=l3	-12 9 -6 7
tri:l=in unknown day=l4	-17 16 7 -11
tri:l=in unknown day=l5	-7 9 0 -1
tri:l=in unknown day=r1	-18 0 6 12
tri:l=in unknown day=r2	-14 13 0 2
tri:l=in unknown day=r3	-16 18 6 -10
tri:l=in unknown day=r4	16 -10 0 -9
tri:l=in unknown no-word	-33 23 11 1
tri:l=in unknown part:sure	-23 2 15 17
tri:l=in unknown prev:sure	-5 2 8 -9
tri:l=is day-none no-word	-16 15 2 0
tri:l=leaves day-none no-word	-7 -3 12 0
tri:l=live: unknown day-none	9 -6 0 0
tri:l=morning unknown no-word	8 -6 0 0
tri:l=near city part:sure	17 -17 0 0
tri:l=near day-none no-word	-13 5 1 5
tri:l=near unknown day-none	-11 6 0 5
tri:l=near unknown no-word	-12 7 0 5
tri:l=of city day-none	15 -9 -5 -1
tri:l=of city day=r2	19 -21 0 0
tri:l=of city no-word	6 1 -9 -4
tri:l=of city prev:sure	10 -8 0 0
tri:l=of city sent:sure	-12 0 14 0
tri:l=of day-none no-word	-7 8 -9 9
tri:l=of day-none part:sure	4 2 -11 0
tri:l=of day-none prev:sure	20 -14 0 -1
tri:l=of day=l2 no-word	10 -11 0 0
tri:l=of day=l4 sent:sure	8 -6 0 0
tri:l=of day=r0 no-word	6 -12 4 0
tri:l=of day=r2 no-word	15 -3 -16 0
tri:l=of day=r2 sent:sure	-16 7 10 0
tri:l=of day=r4 no-word	-8 12 -3 0
tri:l=of seat-home day-none	16 -18 0 0
tri:l=of seat-home no-word	10 -6 -1 0
tri:l=of unknown day-none	-18 23 -28 13
tri:l=of unknown day=l2	12 -9 0 0
tri:l=of unknown day=l3	9 -6 0 0
tri:l=of unknown day=r0	7 -25 15 0
tri:l=of unknown day=r1	-5 -1 10 0
tri:l=of unknown day=r3	-3 -4 11 0
tri:l=of unknown no-word	-17 12 0 11
tri:l=of unknown prev:sure	19 -13 0 -1
tri:l=off unknown no-word	-1 -8 8 0
tri:l=on day-none no-word	12 -11 -2 1
tri:l=on day-none prev:sure	-9 10 0 0
tri:l=on seat-home day-none	-11 11 0 0
tri:l=on unknown no-word	26 -22 -1 0
tri:l=our day-none no-word	-9 3 9 -5
tri:l=our seat-home day-none	-7 0 12 -2
tri:l=our seat-home no-word	-6 -1 12 -2
tri:l=round, day-none sent:sure	-11 11 0 0
tri:l=round, unknown sent:sure	-13 13 0 0
tri:l=should day-none no-word	-10 3 -2 8
tri:l=since city no-word	11 -13 0 0
tri:l=since day-none no-word	10 -14 2 0
tri:l=since day-none part:sure	-13 16 -1 0
tri:l=that day-none no-word	-25 15 12 1
tri:l=that day-none prev:sure	7 -13 3 0
tri:l=that day=l1 no-word	11 -6 -3 0
tri:l=that seat-home day-none	-12 9 -1 5
tri:l=that seat-home no-word	-8 10 -8 6
tri:l=that seat-side day-none	-8 2 10 -4
tri:l=that seat-side no-word	-10 5 9 -5
tri:l=the city day=r1	-15 2 11 0
tri:l=the city day=r2	10 -24 10 0
tri:l=the city day=r3	-11 0 10 0
tri:l=the city no-word	13 -20 2 0
tri:l=the city part:sure	-30 9 28 0
tri:l=the city prev:sure	12 -5 -7 0
tri:l=the day-none no-word	-11 8 2 4
tri:l=the day-none part:sure	-12 17 -2 0
tri:l=the day-none prev:sure	2 -17 11 0
tri:l=the day=l1 no-word	7 2 -14 0
tri:l=the day=l2 part:sure	10 -7 -2 0
tri:l=the day=l2 prev:sure	-10 0 11 0
tri:l=the day=l3 no-word	8 8 -19 0
tri:l=the day=l4 no-word	4 1 -11 0
tri:l=the day=l4 part:sure	-8 -5 14 0
tri:l=the day=r1 no-word	12 -12 -1 -3
tri:l=the day=r1 part:sure	-10 8 4 0
tri:l=the day=r1 sent:sure	17 -3 -14 0
tri:l=the day=r2 no-word	-9 -5 16 -2
tri:l=the day=r2 prev:sure	4 1 -9 0
tri:l=the day=r4 no-word	-14 16 -1 0
tri:l=the day=r4 part:sure	17 -16 0 0
tri:l=the seat-home day-none	-4 10 -1 -2
tri:l=the seat-home day=l2	13 0 -11 0
tri:l=the seat-home day=r2	3 -9 0 0
tri:l=the seat-home day=r4	-11 11 0 0
tri:l=the seat-home no-word	-4 12 -5 -5
tri:l=the seat-home prev:sure	-15 7 9 0
tri:l=the seat-home sent:sure	14 0 -12 0
tri:l=the seat-other day-none	-11 3 8 0
tri:l=the seat-side day=l2	-12 7 5 0
tri:l=the seat-side day=l3	3 11 -14 0
tri:l=the seat-side day=r2	-21 12 13 0
tri:l=the seat-side no-word	-23 18 6 6
tri:l=the seat-side part:sure	14 -16 -4 0
tri:l=the seat-side prev:sure	-6 -3 10 0
tri:l=the seat-side sent:sure	13 -7 -6 0
tri:l=the unknown day-none	0 6 -17 -4
tri:l=the unknown day=l2	10 -8 0 0
tri:l=the unknown day=l3	8 -5 0 0
tri:l=the unknown day=l4	10 -8 0 0
tri:l=the unknown day=r3	25 -18 -5 0
tri:l=the unknown day=r4	12 -10 0 0
tri:l=the unknown no-word	16 0 -25 -9
tri:l=the unknown part:sure	17 -7 -12 -5
tri:l=the unknown prev:sure	11 -7 -1 0
tri:l=the unknown sent:sure	21 -16 -1 0
tri:l=to city day-none	9 -4 -8 0
tri:l=to city day=r1	18 -12 -11 1
tri:l=to city no-word	8 1 -22 0
tri:l=to city part:sure	16 -13 -7 1
tri:l=to day-none no-word	15 -7 -4 -20
tri:l=to day-none part:sure	-19 -2 17 4
tri:l=to day-none prev:sure	7 -11 2 0
tri:l=to day-none sent:sure	9 -11 1 0
tri:l=to day=l2 part:sure	-10 1 3 1
tri:l=to day=l3 no-word	8 -11 3 -1
tri:l=to day=l4 part:sure	-8 7 0 0
tri:l=to day=r0 no-word	-5 11 -8 0
tri:l=to day=r0 part:sure	-8 11 -2 0
tri:l=to day=r1 no-word	-9 0 9 0
tri:l=to day=r1 part:sure	9 -2 -7 0
tri:l=to day=r1 prev:sure	-4 20 -10 -7
tri:l=to day=r2 no-word	-5 12 -7 0
tri:l=to day=r3 sent:sure	-19 14 0 4
tri:l=to seat-home day-none	-3 -10 19 -2
tri:l=to seat-home day=r2	-9 17 -8 0
tri:l=to seat-home part:sure	-16 3 11 -2
tri:l=to seat-other day-none	32 -22 -16 0
tri:l=to seat-other day=r1	-26 17 8 0
tri:l=to seat-side day=l3	7 -12 3 0
tri:l=to seat-side day=l4	-10 10 0 0
tri:l=to seat-side no-word	11 -5 -6 -3
tri:l=to seat-side part:sure	-8 2 0 3
tri:l=to seat-side prev:sure	4 -11 2 0
tri:l=to seat-side sent:sure	0 -9 4 2
tri:l=to unknown day-none	-7 2 12 -4
tri:l=to unknown day=l2	-20 17 3 0
tri:l=to unknown day=r0	-4 9 -4 0
tri:l=to unknown day=r3	-7 10 0 0
tri:l=to unknown no-word	-9 14 0 -9
tri:l=to unknown part:sure	-28 16 12 0
tri:l=to unknown prev:sure	3 7 -9 -6
tri:l=trade unknown no-word	9 -6 0 0
tri:l=trade, day-none no-word	-10 15 -4 -2
tri:l=trade, day=r0 no-word	8 -4 0 0
tri:l=trade, seat-home no-word	-15 16 0 0
tri:l=visit day-none part:sure	-9 -1 12 0
tri:l=visit day=r1 part:sure	-8 8 0 0
tri:l=visit seat-home part:sure	-6 -1 10 0
tri:l=was day-none no-word	-6 7 0 0
tri:l=what seat-side no-word	-18 0 8 11
tri:l=when seat-home day-none	10 -10 0 0
tri:l=with day-none no-word	-22 12 10 5
tri:l=with day-none prev:sure	17 -9 -6 0
tri:l=with day=r2 no-word	13 -11 0 0
tri:l=with seat-home day-none	-12 -2 20 0
tri:l=with seat-home no-word	-11 -5 20 0
tri:l=with seat-home part:sure	12 -10 0 0
tri:l=with seat-other day-none	13 -13 0 0
tri:l=with seat-other no-word	14 -14 0 0
tri:l=with seat-side day-none	-10 11 -4 4
tri:l=with seat-side day=r2	11 -9 0 0
tri:l=with seat-side no-word	-8 14 -14 5
tri:l=with seat-side part:sure	-10 0 8 4
tri:l=with seat-side prev:sure	20 -15 -3 0
tri:l=with unknown no-word	11 -8 0 0
tri:l=— city no-word	-15 8 7 0
tri:l=— day=l1 no-word	-9 1 8 0
tri:l=— day=l1 part:sure	12 -6 0 -2
tri:l=— seat-side no-word	4 -9 -1 7
tri:l=— unknown day-none	28 -25 0 0
tri:l=— unknown day=l1	24 -15 -2 -4
tri:l=— unknown day=r0	-8 15 0 -8
tri:l=— unknown no-word	15 -8 -3 -2
tri:l=— unknown part:sure	17 -10 -1 -2
tri:seat-home day-none part:sure	0 -1 7 -12
tri:seat-home day-none prev:sure	8 -18 -6 17
tri:seat-home day-none sent:sure	4 0 -8 0
tri:seat-home day=l0 no-word	20 -9 -11 0
tri:seat-home day=l1 sent:sure	-9 -2 11 0
tri:seat-home day=l3 sent:sure	10 -12 1 0
tri:seat-home day=l4 no-word	13 -4 -7 -1
tri:seat-home day=l4 part:sure	-11 0 12 0
tri:seat-home day=l4 sent:sure	13 -4 -1 -6
tri:seat-home day=l5 no-word	13 -6 -4 -1
tri:seat-home day=r0 no-word	9 -2 -8 -2
tri:seat-home day=r0 part:sure	14 -6 -10 0
tri:seat-home day=r0 prev:sure	3 6 -11 -6
tri:seat-home day=r0 sent:sure	-12 0 7 7
tri:seat-home day=r1 no-word	17 -4 -19 -2
tri:seat-home day=r1 part:sure	-22 6 -2 13
tri:seat-home day=r1 prev:sure	-14 0 17 -2
tri:seat-home day=r1 sent:sure	-6 14 -2 -9
tri:seat-home day=r2 no-word	-11 9 4 -4
tri:seat-home day=r3 no-word	-5 11 -6 -1
tri:seat-home day=r3 sent:sure	-8 0 10 0
tri:seat-home day=r4 no-word	-19 0 18 5
tri:seat-other day-none no-word	1 -6 -1 10
tri:seat-other day=l1 no-word	10 -19 0 7
tri:seat-other day=l3 no-word	4 4 -12 0
tri:seat-other day=l3 part:sure	-10 14 0 -6
tri:seat-other day=r0 no-word	-9 0 14 -8
tri:seat-other day=r0 sent:sure	7 -13 10 -1
tri:seat-other day=r1 no-word	-13 8 5 0
tri:seat-other day=r1 part:sure	24 -18 -4 -3
tri:seat-other day=r1 prev:sure	-11 11 0 0
tri:seat-other day=r2 part:sure	-11 12 1 -4
tri:seat-other day=r2 prev:sure	-12 14 0 0
tri:seat-side day-none no-word	-6 0 2 11
tri:seat-side day-none part:sure	9 -2 -8 -3
tri:seat-side day-none prev:sure	9 -17 8 -6
tri:seat-side day-none sent:sure	16 -16 3 -8
tri:seat-side day=l0 no-word	10 -1 -7 0
tri:seat-side day=l1 no-word	11 -2 -11 -1
tri:seat-side day=l3 part:sure	-3 8 0 -2
tri:seat-side day=l4 part:sure	-20 -1 9 13
tri:seat-side day=r0 no-word	11 -10 -4 0
tri:seat-side day=r0 part:sure	5 -5 -9 7
tri:seat-side day=r0 sent:sure	-8 10 -10 8
tri:seat-side day=r1 no-word	11 -5 -6 -5
tri:seat-side day=r1 part:sure	-10 2 5 0
tri:seat-side day=r1 prev:sure	17 -5 -12 0
tri:seat-side day=r2 part:sure	17 -9 -3 -5
tri:seat-side day=r4 no-word	21 -3 -14 -8
tri:unknown day-none no-word	22 -14 -4 -7
tri:unknown day-none part:sure	10 -7 -9 4
tri:unknown day-none sent:sure	-13 22 -15 -12
tri:unknown day=l0 prev:sure	-8 -2 10 0
tri:unknown day=l0 sent:sure	-6 8 0 0
tri:unknown day=l1 sent:sure	2 -8 0 8
tri:unknown day=l2 no-word	16 -14 -7 1
tri:unknown day=l2 sent:sure	-7 14 -6 -2
tri:unknown day=l3 part:sure	13 -8 0 -7
tri:unknown day=l3 sent:sure	4 0 -13 1
tri:unknown day=l4 part:sure	-4 11 -4 -2
tri:unknown day=l4 sent:sure	13 -8 -1 -2
tri:unknown day=r0 no-word	-16 17 6 -17
tri:unknown day=r0 sent:sure	-4 -9 5 13
tri:unknown day=r1 prev:sure	-19 7 15 -5
tri:unknown day=r1 sent:sure	9 -5 6 -19
tri:unknown day=r2 no-word	10 -17 0 10
tri:unknown day=r2 part:sure	15 -5 -15 0
tri:unknown day=r2 sent:sure	-16 22 -5 -2
tri:unknown day=r3 no-word	8 -9 0 1
tri:unknown day=r3 part:sure	5 0 5 -12
tri:unknown day=r3 sent:sure	1 7 -7 -10
tri:unknown day=r4 no-word	25 -15 -6 -6
tri:unknown day=r4 prev:sure	11 -10 0 0
tri:unknown day=r4 sent:sure	6 -23 6 7
two-words	18 -7 -16 -4
under ahead	-11 4 3 4
under ahead town	-11 4 3 4
under gone	-18 -2 0 35
under gone town	-18 -2 0 35
unknown	27 -8 -24 -12
v0-none	16 -6 -2 -15
v0=accept	-14 0 12 0
v0=add	-9 10 0 0
v0=ask	-5 -7 19 -3
v0=be	-7 15 -8 -6
v0=begin	-2 2 6 -11
v0=charge	25 -20 -1 -2
v0=discuss	-16 7 0 8
v0=draw	-12 11 2 -2
v0=end	15 -10 -3 -4
v0=extend	9 -13 1 0
v0=fall	9 -7 0 0
v0=go	5 -3 5 -15
v0=have	-14 11 6 -2
v0=keep	15 -14 0 0
v0=know	0 -10 8 0
v0=land	14 -17 5 -5
v0=lift	-11 0 12 0
v0=look	-9 -3 9 6
v0=lose	0 -11 10 0
v0=move	-6 11 -4 0
v0=negotiate	6 0 -10 -5
v0=note	-15 -9 0 20
v0=pay	7 -2 -13 2
v0=place	10 -6 -2 -3
v0=post	14 -7 -1 -3
v0=prepare	-8 19 -12 0
v0=raise	-17 13 -3 4
v0=reach	8 -15 3 5
v0=receive	1 11 -9 -6
v0=remain	-9 11 0 0
v0=resume	13 -5 -4 -7
v0=return	-10 7 0 0
v0=rise	14 -8 -4 0
v0=say	4 0 0 -17
v0=see	-15 10 7 -7
v0=sell	5 -17 8 0
v0=settle	-2 13 -5 -4
v0=sign	13 -7 -1 -14
v0=stand	13 -5 -5 0
v0=suggest	19 -17 0 0
v0=write	15 -10 -3 0
v1-none	11 -1 1 -18
v1=accept	-8 -1 12 0
v1=add	-17 17 0 0
v1=agree	5 2 -17 9
v1=ask	-3 -6 16 -3
v1=be	-9 10 1 -3
v1=begin	-2 2 4 -11
v1=charge	27 -22 -1 -2
v1=discuss	-4 9 -11 5
v1=draw	-12 11 2 -2
v1=end	9 -1 -8 -7
v1=extend	17 -22 1 0
v1=go	0 3 3 -18
v1=hold	-7 -1 0 13
v1=keep	19 -18 0 0
v1=know	1 -10 6 0
v1=lift	-11 0 12 0
v1=look	-10 -3 9 6
v1=lose	0 -11 10 0
v1=make	9 -10 0 -8
v1=meet	10 -8 -6 4
v1=move	-6 10 -4 0
v1=negotiate	3 3 -11 -6
v1=note	-18 -5 0 20
v1=offer	-10 12 0 0
v1=pay	11 -5 -14 2
v1=place	15 -10 -2 -3
v1=post	14 -7 -1 -3
v1=prepare	-10 26 -14 -4
v1=raise	-7 4 0 3
v1=receive	0 9 -5 -7
v1=remain	-9 11 0 0
v1=resume	12 -3 -7 -9
v1=return	-15 12 1 0
v1=rise	16 -9 -4 0
v1=say	8 -4 0 -16
v1=see	-19 12 9 -8
v1=ship	12 -6 -6 0
v1=sign	-1 -4 12 -1
v1=stand	12 -5 -5 0
v1=strike	-7 14 -9 0
v1=suggest	19 -17 0 0
v1=write	17 -11 -3 0
v2-none	6 3 -10 -6
v2=approve	29 -25 0 0
v2=be	-7 12 -2 -10
v2=begin	18 -13 -3 0
v2=bring	-8 7 3 -1
v2=call	-11 13 0 0
v2=cancel	9 -8 0 0
v2=charge	-4 -15 6 8
v2=confirm	17 -3 -9 -3
v2=continue	-1 -7 0 9
v2=declare	-11 2 7 0
v2=discuss	-18 2 18 -2
v2=double	13 -9 0 0
v2=drop	-10 8 3 0
v2=enter	8 -8 0 0
v2=expect	17 -7 -6 -2
v2=expire	15 -14 0 0
v2=extend	-3 9 -5 0
v2=fall	9 -8 0 0
v2=go	10 -9 0 0
v2=grant	-2 13 -10 0
v2=grow	-11 0 12 0
v2=have	-7 -3 17 -11
v2=know	18 -14 -2 0
v2=leave	-4 -14 13 7
v2=lower	-14 16 -1 0
v2=meet	-2 8 -11 0
v2=negotiate	11 0 -7 -4
v2=other	-19 24 0 -7
v2=pay	13 -21 0 3
v2=postpone	0 -10 7 0
v2=put	-4 16 -15 0
v2=rise	8 -2 -5 0
v2=run	6 -10 3 0
v2=say	-5 -4 9 2
v2=see	-10 10 0 0
v2=show	-8 11 0 0
v2=sign	24 -17 -8 0
v2=start	12 -13 0 0
v2=tell	23 -8 -14 -1
verbless	-9 8 2 3
vt0=agree past	-14 18 -2 0
vt0=agree pluperfect	16 -13 0 0
vt0=agree present	-5 -2 12 0
vt0=announce past	6 -13 10 -4
vt0=ask pluperfect	10 -10 0 0
vt0=ask present	-21 11 13 0
vt0=be present	5 6 -7 -11
vt0=bring past	7 -20 9 0
vt0=charge present	16 -11 0 -1
vt0=come modal	3 -13 8 1
vt0=come present	-9 -1 14 0
vt0=conclude past	-6 0 9 -5
vt0=declare past	9 -8 0 -1
vt0=discuss future	0 -7 -3 11
vt0=discuss past	-17 17 0 -2
vt0=end past	18 -12 -1 -10
vt0=expect past	12 0 -5 -6
vt0=fix present	-11 10 0 -1
vt0=have past	-19 16 2 1
vt0=hold pluperfect	-8 9 0 0
vt0=keep perfect	9 -7 0 0
vt0=leave past	5 -1 -12 7
vt0=look past	-11 0 11 0
vt0=make pluperfect	14 -12 -2 0
vt0=make present	5 -12 4 0
vt0=meet future	-11 12 -4 -2
vt0=meet past	-10 -1 5 5
vt0=meet present	0 -4 -8 12
vt0=move perfect	-8 11 -2 0
vt0=pay future	-7 0 0 11
vt0=place present	10 -5 -2 -3
vt0=post past	12 -7 0 -3
vt0=promise past	15 -13 -1 0
vt0=raise past	-10 4 -2 5
vt0=reach past	13 -22 5 6
vt0=reach pluperfect	-9 10 0 0
vt0=receive future	-10 0 13 -4
vt0=receive pluperfect	-8 10 0 0
vt0=resume present	17 -13 -2 -1
vt0=return past	-14 9 2 0
vt0=return present	-6 7 0 0
vt0=rise past	12 -8 -2 0
vt0=say past	-2 4 1 -12
vt0=say present	11 -5 -2 -2
vt0=see future	-3 -7 14 -5
vt0=see past	-4 14 -7 0
vt0=see present	-12 11 0 0
vt0=sell present	12 -9 0 0
vt0=sign future	15 -17 2 -1
vt0=sign past	12 -7 -2 -8
vt0=sign perfect	-9 10 0 0
vt0=sit future	-3 13 -2 -4
vt0=sit pluperfect	4 -14 0 9
vt0=sit present	-15 7 -5 10
vt0=stop past	-8 12 -5 0
vt0=take modal	13 -9 -2 -1
vt0=take past	-20 21 2 -6
vt0=tell present	-8 13 -4 0
vt0=write past	10 -6 -1 0
vt1=agree participle	13 0 -27 8
vt1=agree past	-7 11 -4 0
vt1=agree pluperfect	12 -9 0 0
vt1=agree present	-2 -6 12 0
vt1=ask pluperfect	10 -10 0 0
vt1=ask present	-21 11 13 0
vt1=be present	8 -2 -1 -9
vt1=bring past	7 -20 9 0
vt1=carry infinitive	-10 11 0 0
vt1=charge present	15 -11 0 -1
vt1=come modal	3 -13 8 1
vt1=conclude participle	19 -14 -4 0
vt1=conclude past	-6 0 9 -5
vt1=discuss future	0 -7 -3 11
vt1=discuss past	-17 17 0 -2
vt1=end participle	-12 14 0 0
vt1=end past	18 -11 -1 -10
vt1=extend infinitive	10 -11 0 0
vt1=fix present	-11 10 0 -1
vt1=go gerund	-12 13 0 0
vt1=have past	-22 16 3 2
vt1=have present	6 -8 5 -6
vt1=hold past	-8 0 -3 14
vt1=hold pluperfect	-8 9 0 0
vt1=keep perfect	9 -7 0 0
vt1=leave participle	-9 11 0 0
vt1=leave past	4 -1 -11 7
vt1=look past	-11 0 11 0
vt1=make pluperfect	14 -12 -2 0
vt1=make present	5 -12 4 0
vt1=meet infinitive	9 -13 6 0
vt1=meet participle	17 -19 4 -1
vt1=meet past	-10 -1 5 5
vt1=meet present	0 -4 -8 12
vt1=move perfect	-8 11 -2 0
vt1=offer perfect	-13 14 0 0
vt1=pay future	-7 0 0 11
vt1=place present	10 -5 -2 -3
vt1=post past	12 -7 0 -3
vt1=promise past	15 -12 -1 0
vt1=raise past	-8 0 0 5
vt1=reach past	15 -25 6 6
vt1=reach pluperfect	-9 10 0 0
vt1=receive future	-10 0 13 -4
vt1=receive pluperfect	-8 10 0 0
vt1=resume present	17 -13 -2 -1
vt1=return past	-14 9 2 0
vt1=return present	-8 9 0 0
vt1=rise past	12 -8 -2 0
vt1=say past	2 -1 3 -11
vt1=see future	-3 -7 14 -5
vt1=see past	-4 14 -7 0
vt1=see present	-12 11 0 0
vt1=sell participle	-7 11 -3 0
vt1=sell present	12 -9 0 0
vt1=settle participle	9 -12 0 0
vt1=sign future	15 -17 2 -1
vt1=sign infinitive	-9 5 5 0
vt1=sign participle	-18 -2 21 6
vt1=sign past	12 -6 -2 -8
vt1=sign perfect	-9 10 0 0
vt1=sit future	-3 13 -2 -4
vt1=sit pluperfect	4 -14 0 9
vt1=sit present	-15 7 -5 10
vt1=strike participle	-9 12 0 0
vt1=take modal	13 -9 -2 -1
vt1=take past	-22 22 3 -6
vt1=write past	10 -6 -1 0
vt2=agree participle	5 -9 1 0
vt2=agree past	-15 15 0 0
vt2=agree pluperfect	-9 3 1 1
vt2=agree present	6 -17 7 0
vt2=announce past	-1 -8 12 0
vt2=approve past	9 -7 0 0
vt2=ask perfect	-9 11 0 0
vt2=ask present	12 -10 0 0
vt2=be modal	13 -10 -2 0
vt2=be past	-7 12 -3 -7
vt2=be pluperfect	-15 5 0 9
vt2=be present	-2 3 4 -18
vt2=bring modal	-9 10 0 0
vt2=bring present	-14 6 8 0
vt2=call present	-15 16 0 2
vt2=charge present	-12 -6 8 10
vt2=come present	15 -13 0 0
vt2=confirm perfect	9 -8 0 0
vt2=continue present	-5 -3 0 9
vt2=discuss infinitive	-4 -3 10 -1
vt2=discuss participle	-9 9 0 0
vt2=double past	9 -6 0 0
vt2=drop perfect	-9 0 10 0
vt2=drop present	-5 10 -5 0
vt2=end perfect	-10 3 6 0
vt2=end present	13 -4 -9 0
vt2=expect present	16 -7 -5 0
vt2=expire present	11 -10 0 0
vt2=extend infinitive	-10 11 0 0
vt2=fall past	9 -8 0 0
vt2=get perfect	-8 9 0 0
vt2=go infinitive	5 -10 0 3
vt2=go perfect	9 -8 0 0
vt2=have past	-2 -7 12 0
vt2=know present	13 -9 -1 0
vt2=leave past	10 -7 0 0
vt2=leave present	-7 -8 15 0
vt2=lift present	-10 11 0 0
vt2=lower present	-14 15 0 0
vt2=meet gerund	-16 21 -4 0
vt2=meet past	14 -10 -9 2
vt2=meet present	14 -12 0 -3
vt2=other perfect	-7 11 -2 0
vt2=other pluperfect	-12 8 11 -10
vt2=other present	-10 13 -6 2
vt2=pay present	13 -8 -1 0
vt2=postpone perfect	0 -10 7 0
vt2=prepare infinitive	3 0 -9 3
vt2=prepare present	-12 0 12 0
vt2=promise past	-11 10 0 0
vt2=put infinitive	-8 10 -1 0
vt2=put perfect	6 2 -12 0
vt2=put present	7 4 -12 -6
vt2=rise past	20 -14 -4 0
vt2=run present	12 -11 0 0
vt2=say past	0 3 2 -12
vt2=say present	-2 -8 0 12
vt2=see infinitive	-11 7 4 0
vt2=see perfect	-4 7 -3 0
vt2=start past	10 -10 0 0
vt2=state past	10 -3 -3 0
vt2=suspend infinitive	-11 8 1 0
vt2=take pluperfect	10 -8 0 0
vt2=take present	-5 10 -6 -2
vt2=tell present	9 -7 0 0
word=akasaka palace	-9 -3 13 0
word=downing street	-10 -1 13 0
word=great hall	9 0 -8 0
word=great hall of the people	-27 4 22 0
word=lancaster house	-6 0 8 0
word=oval office	-14 0 0 17
word=white house	-9 8 4 -4
words=1	-5 3 12 -11
words=2	6 -3 13 -31
words=3	15 -14 -3 -2
words=4	15 -4 -21 4
words=5	3 8 -13 -6`;
