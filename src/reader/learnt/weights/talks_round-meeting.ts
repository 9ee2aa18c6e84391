// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	25 -4 -16 -25
a:! !	11 -9 0 0
a:'	14 -11 0 0
a:'s	12 5 -13 -15
a:'s <person>	-7 10 -1 0
a:'s commerce	14 -6 -9 0
a:'s fact	-10 0 10 0
a:'s minister	-14 14 0 0
a:'s ministry	-13 8 4 0
a:'s on	16 -12 0 -4
a:'s trade	-10 0 11 0
a:'s visit	12 0 -12 0
a:+	-8 10 0 0
a:-	6 11 -12 -14
a:- <month-gone>	8 0 -9 0
a:- <month-today>	-4 12 -4 -3
a:.	10 7 -12 -12
a:. <number>	10 -7 0 0
a:. <person>	10 -9 0 0
a:<agent>	8 -9 -9 11
a:<day-ahead> for	-7 13 0 -8
a:<day-ahead> of	10 -6 -2 0
a:<day-ahead> to	-24 0 2 18
a:<day-gone>	9 -1 -7 -8
a:<day-gone> .	18 -10 -3 -8
a:<day-gone> <name>	11 -9 0 0
a:<day-gone> ?	-11 -5 17 0
a:<day-gone> after	-14 10 0 1
a:<day-gone> and	-1 5 -9 0
a:<day-gone> evening	22 -15 -8 0
a:<day-gone> for	6 -2 -11 3
a:<day-gone> night	13 -2 -15 0
a:<day-gone> on	-18 20 0 0
a:<day-gone> take	-14 10 4 0
a:<day-gone> that	10 -4 -6 0
a:<day-gone> the	23 -22 0 0
a:<day-gone> under	-5 9 0 0
a:<day-today>	20 -12 -7 -9
a:<day-today> by	-15 15 0 0
a:<day-today> evening	-11 12 0 0
a:<day-today> that	-15 7 7 0
a:<duty>	8 -13 6 -3
a:<gate>	8 -1 0 -7
a:<goods-amount> in	-15 10 5 0
a:<goods>	-3 -9 13 10
a:<level>	-13 16 6 -11
a:<level> .	-7 13 -3 -10
a:<level> and	3 -11 5 0
a:<level> in	-10 8 5 0
a:<level> on	-13 8 2 4
a:<money>	9 2 -16 -6
a:<money> of	-7 13 -4 0
a:<month-ahead>	-10 0 5 3
a:<month-ahead> .	-13 0 0 10
a:<month-gone>	2 -9 5 7
a:<month-gone> .	-8 5 2 0
a:<month-gone> and	0 7 -10 -3
a:<month-gone> by	9 -9 0 0
a:<month-gone> for	17 -18 -5 4
a:<month-gone> had	3 -4 -7 8
a:<month-gone> they	-11 12 0 0
a:<month-gone> to	-11 -2 14 0
a:<month-today>	-5 12 -1 -6
a:<name>	2 -2 8 -10
a:<name> .	10 -7 2 -8
a:<name> agree	17 -12 -8 0
a:<name> on	11 -8 0 0
a:<name> trade	-12 8 5 -1
a:<name> would	11 -5 -3 0
a:<number>	13 -16 2 -4
a:<number> .	8 -9 4 -9
a:<number> again	-11 8 0 3
a:<number> and	13 -11 0 0
a:<number> million	-7 0 9 0
a:<number> of	15 -12 -1 0
a:<number> round	-9 9 0 0
a:<number> th	-10 5 4 0
a:<number> to	-12 6 6 0
a:<office> on	-8 0 9 0
a:<office> would	-15 16 0 0
a:<organisation>	-12 2 13 -1
a:<organisation> .	0 -12 12 -2
a:<organisation> has	-27 18 12 0
a:<organisation> say	10 -7 0 0
a:<person>	10 17 -31 -12
a:<person> 's	22 -5 -17 0
a:<person> for	-13 14 0 0
a:<person> in	12 -7 -4 0
a:<person> on	18 -12 -7 0
a:<person> shook	-8 10 0 0
a:<person> to	-8 12 -3 0
a:<points>	15 -7 -9 0
a:<quality>	-19 8 4 14
a:<quality> .	-10 11 0 0
a:<quality> beef	-9 9 0 0
a:<quality> oil	-2 10 -5 -2
a:<quality> side	-4 13 -8 0
a:<quality> wine	10 -9 0 0
a:<seat>	9 0 -9 -5
a:<seat> .	2 -8 -1 10
a:<seat> <day-today>	10 -3 -3 0
a:<seat> and	-8 9 0 0
a:<seat> in	-8 11 0 0
a:<seat> of	-9 0 9 0
a:<seat> on	17 -13 0 -4
a:<sender>	0 -9 6 2
a:<span>	-8 14 2 -17
a:<span> .	-14 19 0 -9
a:<span> and	13 -5 -8 0
a:<span> at	-13 13 0 0
a:<span> before	-12 10 1 0
a:<v-agree>	10 -10 -1 1
a:<v-bear>	12 0 -17 4
a:<v-begin>	21 -2 -19 -13
a:<v-buy>	-14 10 10 -9
a:<v-deny>	12 -8 -9 0
a:<v-down>	10 -15 2 4
a:<v-end>	12 -5 -13 0
a:<v-impose>	-12 13 1 -2
a:<v-renew>	-10 12 0 0
a:<v-return>	-10 0 13 -1
a:<v-say>	-2 -4 16 -18
a:<v-sign>	5 0 1 -17
a:<v-target>	16 -16 1 -4
a:<v-up>	-1 11 -3 -22
a:?	5 1 -1 -22
a:a	8 0 -6 -12
a:a <office>	13 -8 -4 0
a:a <organisation>	-13 16 0 0
a:a clause	11 -10 0 0
a:a duty	12 -20 6 0
a:a fact	12 0 -10 0
a:a framework	-13 15 0 0
a:a good	-9 -2 0 13
a:a last	-13 15 -1 0
a:a little	23 -22 0 0
a:a quota	-11 13 -2 0
a:a sixth	17 -14 0 -1
a:a state	-11 -3 15 0
a:a text	-10 11 0 0
a:a truce	11 -9 0 0
a:a word	17 -1 -14 0
a:about	0 -1 -8 11
a:about a	12 -10 0 0
a:about an	-16 6 11 0
a:about it	9 -7 -3 0
a:about the	5 1 -15 0
a:accord with	10 -10 0 0
a:account of	10 0 -9 0
a:act	-10 11 0 -2
a:add	-12 8 0 2
a:address	-9 0 9 0
a:admit	-4 8 0 -3
a:after <span>	-10 8 0 2
a:again .	-5 14 -12 -2
a:against	3 -15 2 5
a:ago .	-12 15 0 0
a:agree .	11 0 -8 0
a:agree on	-9 12 -3 0
a:agree to	7 -12 -1 2
a:agreement	-5 14 -8 -2
a:agreement .	-9 10 -7 3
a:agreement of	-12 12 0 0
a:air	10 -3 -5 0
a:air base	13 0 -11 0
a:aircraft	-9 -2 12 0
a:airport	-16 1 19 0
a:airport .	-8 8 0 0
a:al	10 -9 0 0
a:all	0 9 -8 -3
a:all .	1 -8 2 1
a:all the	0 12 -11 -3
a:all thi	-12 12 0 0
a:alone	16 -15 0 0
a:alone .	11 -9 0 0
a:already	15 -13 0 0
a:also	15 1 -21 -2
a:altogether	13 -9 0 0
a:altogether .	10 -8 0 0
a:an	-12 2 21 -15
a:an agreement	-8 16 -2 -9
a:an extension	-12 7 6 0
a:an hour	-15 -5 19 0
a:an order	-12 0 11 0
a:and	0 15 -10 -28
a:and <name>	-1 11 -8 -5
a:and a	-15 13 1 0
a:and at	-4 12 -5 0
a:and beef	-6 9 -3 0
a:and by	-16 17 0 0
a:and come	17 -14 -1 0
a:and did	12 -7 -5 0
a:and last	20 -20 0 0
a:and meet	0 6 -9 2
a:and on	-8 9 0 0
a:and stockholm	-11 12 0 0
a:and would	-9 10 0 0
a:announce	-8 0 9 -1
a:announce on	-1 -15 13 0
a:another .	-8 8 0 0
a:approve	22 -26 0 0
a:approve it	4 -10 2 0
a:are	4 2 0 -18
a:arequipa	-16 4 9 0
a:arrangement	9 -2 -6 0
a:arrived	11 -8 0 -2
a:as	-1 10 -12 -1
a:as <seat>	-11 11 0 0
a:as far	9 -9 0 0
a:as well	-6 12 -6 0
a:asean	9 9 -19 0
a:asean summit	10 8 -18 0
a:asia	5 2 -11 0
a:ask for	-9 14 -5 -1
a:at	24 -3 -30 -7
a:at <money>	10 -8 0 0
a:at <number>	5 -15 6 0
a:at noon	-11 13 0 0
a:at the	10 0 -18 1
a:avoid	-9 9 0 0
a:away	-12 10 1 0
a:away the	-11 11 0 0
a:back	16 -11 -3 0
a:back in	-10 10 0 0
a:ban on	-12 13 0 0
a:banana	12 -9 0 0
a:bar	-9 11 0 -1
a:base	14 0 -12 0
a:be in	-10 10 0 0
a:be know	-9 1 9 0
a:be the	-10 11 0 0
a:became	-10 11 0 0
a:become	-11 -2 14 0
a:beef	-17 10 7 0
a:beef .	-9 12 -3 0
a:been	10 -15 0 8
a:been put	-8 9 0 0
a:before	-9 6 -2 7
a:before .	-24 30 -11 2
a:before <day-ahead>	15 -15 0 0
a:before the	-20 3 6 9
a:being	7 -16 3 0
a:between	-4 7 -7 2
a:between <person>	0 9 -9 0
a:boat	-11 0 0 12
a:both call	-13 14 0 0
a:both side	10 -7 0 -1
a:bound	-11 9 0 0
a:bring home	13 -8 -5 0
a:bring nothing	-13 14 0 0
a:broke up	-10 4 0 5
a:busan	0 5 -18 8
a:butter	9 -7 0 0
a:buy	-12 6 7 -1
a:buy <goods-amount>	-12 0 12 0
a:buyer	-9 0 9 0
a:by	16 -8 -10 -5
a:by <day-ahead>	11 -12 0 0
a:by <name>	-7 10 0 0
a:by both	-10 11 0 0
a:by the	0 2 -10 5
a:call a	-4 -3 -2 11
a:call the	-7 11 -3 0
a:can	-11 -5 19 0
a:cannot	-11 0 12 0
a:capital	15 -13 0 0
a:care	10 -4 -5 0
a:carrier	-17 18 0 0
a:ceasefire	14 -11 -1 0
a:cent	9 -8 0 0
a:certificate	-9 2 0 6
a:charge	-11 1 5 5
a:charge <level>	-3 -1 9 -3
a:charge <quality>	-8 -1 0 10
a:charge on	-11 12 0 0
a:chicken	-10 12 0 0
a:christma	-6 9 -1 0
a:civilian	2 8 -11 0
a:civilian use	2 8 -11 0
a:clause on	11 -10 0 0
a:clock	-6 9 -2 0
a:closed	24 -20 -2 0
a:closer	-12 13 0 0
a:coffee .	-11 11 0 0
a:come	20 -14 -3 -3
a:come home	17 -16 0 0
a:comment	10 -4 -1 0
a:commerce ministry	18 -5 -14 0
a:commerce say	-14 9 3 0
a:commission	12 -9 -3 0
a:company	5 -19 1 4
a:concern	-10 -7 10 6
a:conclude	-6 -1 10 0
a:conference	11 -10 0 0
a:consent	-5 10 -4 0
a:consent of	-12 12 0 0
a:consider	-11 10 2 0
a:continue .	-8 9 0 0
a:control on	7 2 -12 0
a:cork	-9 0 0 10
a:corridor	-20 20 0 0
a:could	19 -14 -1 0
a:count	5 -17 -9 17
a:country .	13 -12 0 0
a:cover	-13 12 0 0
a:cover the	-9 7 0 0
a:danger	-12 12 0 0
a:date	-11 0 13 -2
a:date .	-10 7 3 0
a:day	27 -24 0 -5
a:day .	4 -11 6 0
a:day before	13 -8 -4 0
a:day of	-14 18 -1 0
a:deal	3 3 -19 8
a:deal .	-2 15 -14 -1
a:deal on	-5 12 -6 0
a:deal with	20 -15 -5 0
a:decision	9 -5 -1 0
a:deficit	-12 13 0 0
a:delay	-2 9 -6 0
a:delegation	-3 -8 0 13
a:desk	-8 9 0 0
a:did	2 -10 5 0
a:did not	-12 0 12 2
a:different	10 0 -7 0
a:discuss	-11 1 17 -9
a:discuss the	10 -1 -4 -3
a:dispute	0 -9 3 2
a:dispute over	0 -8 4 2
a:do	-9 -6 12 5
a:done	11 -4 -6 0
a:double	19 -15 -3 0
a:down	-10 -1 16 -1
a:down <level>	-21 13 10 0
a:down in	1 -10 6 0
a:draw	11 -8 -1 0
a:drop its	-10 11 0 0
a:due	23 -17 -3 -2
a:duty	17 -16 -3 0
a:duty .	-22 24 0 0
a:duty in	10 -9 0 0
a:duty of	17 -9 -7 -2
a:duty on	10 -13 3 -1
a:each	21 -22 0 -1
a:each other	18 -22 2 0
a:earlier .	13 -5 -5 0
a:early	-12 12 4 -4
a:earth	7 0 -8 0
a:earth .	11 0 -12 0
a:effect	-3 9 -5 0
a:effect .	11 -5 -5 0
a:eight	8 2 -12 0
a:el	15 -14 0 0
a:el -	14 -13 0 0
a:empty	-5 11 -6 0
a:end	9 2 -13 -4
a:end its	-18 14 4 0
a:end on	14 -4 -10 0
a:end without	-11 4 0 5
a:enter into	-8 8 0 0
a:equal	-12 -4 16 0
a:evening	-3 11 -11 0
a:exemption	8 4 -11 -2
a:expect	25 -20 -3 -4
a:expect to	11 -3 -6 0
a:expire	24 -20 -3 0
a:expire on	17 -14 0 0
a:export control	13 -4 -4 -1
a:extend	-4 7 -3 0
a:extension .	-1 -10 11 0
a:extension of	-9 11 0 0
a:extension on	-12 12 0 0
a:fact	5 -12 1 -4
a:fact sheet	4 -12 2 -4
a:fail	-26 18 0 8
a:failed .	-9 11 0 0
a:fall .	-18 9 9 0
a:far	16 -19 0 0
a:far as	9 -9 0 0
a:farm	11 -5 -1 -2
a:fee	8 -1 -6 0
a:fentanyl	12 -1 -8 -1
a:figure	17 -12 -2 0
a:finish	-12 12 0 0
a:firm	0 8 -6 -6
a:first	10 -2 -9 -2
a:first week	9 0 -12 0
a:follow	12 0 -12 0
a:for <month-ahead>	-9 9 0 0
a:for <name>	8 -10 3 -4
a:for <number>	-1 10 -9 0
a:for a	-5 3 8 -10
a:for civilian	2 8 -11 0
a:for lithium	0 -11 0 11
a:for talk	-6 1 -4 9
a:for the	4 -3 10 -19
a:for them	9 -9 0 0
a:for what	-8 9 0 0
a:for year	-10 0 11 0
a:for zero	-8 10 0 0
a:forbade	-12 -4 1 13
a:force	-13 4 11 0
a:force .	-12 14 -1 0
a:forced	-9 -3 13 0
a:forced labour	-11 -2 14 0
a:fortnight	-8 9 0 0
a:forty	-8 9 0 0
a:four	21 -17 -4 0
a:four .	16 -15 0 0
a:framework	-9 11 0 0
a:free	4 -12 4 0
a:friday	2 -10 4 0
a:from	10 -12 -1 4
a:from <day-ahead>	-8 14 0 -6
a:from <day-gone>	-20 14 -1 8
a:from <name>	11 -5 -1 0
a:from the	17 -29 0 3
a:front	-10 13 0 0
a:fruit	-14 15 0 0
a:full	-17 14 4 0
a:g	19 -10 -11 0
a:g <number>	19 -10 -11 0
a:gave	-14 5 13 -3
a:gave the	-10 1 7 0
a:gazette	-11 11 0 0
a:geneva	20 -14 -3 0
a:get to	-8 8 0 0
a:go	-2 9 -4 -7
a:go .	-11 3 8 0
a:go back	8 -6 0 0
a:go down	-8 -2 11 0
a:go from	10 -9 0 0
a:go on	-11 20 -6 0
a:go to	-10 14 -4 0
a:go up	10 -8 0 0
a:good .	-15 8 8 0
a:good deal	-11 0 0 13
a:good from	10 -8 0 0
a:good with	-8 8 0 0
a:grant	0 13 -10 -2
a:grow	-9 0 10 0
a:gyeongju	10 -3 -4 0
a:had announce	-1 8 -7 0
a:hand	-13 18 0 -3
a:hand .	-10 15 -3 0
a:has	-11 7 14 -18
a:has announce	-14 2 11 0
a:has been	21 -21 1 -1
a:has let	9 -5 -2 0
a:has not	14 -5 -8 0
a:has put	13 -3 -8 0
a:has see	-17 18 0 0
a:has still	-16 17 0 0
a:has tell	10 -2 -7 0
a:has to	4 -14 8 0
a:has until	-14 5 9 0
a:have to	13 -10 0 0
a:having	-8 12 -1 0
a:he	5 -12 5 0
a:he'll	-10 11 0 0
a:hear the	12 -9 0 0
a:here	17 -21 4 -4
a:here on	12 -8 0 -2
a:his	-8 0 12 -2
a:his <person>	-5 9 0 -1
a:his <quality>	-8 9 0 0
a:home	16 -24 5 0
a:home on	9 -8 0 0
a:hope	-17 16 3 0
a:hope of	-13 13 0 0
a:hotel	-11 14 -3 0
a:hour	-8 -7 14 1
a:house .	-10 11 0 0
a:hurry	-14 8 5 0
a:hurry .	-10 10 0 0
a:i	13 -12 0 0
a:ice	-15 11 5 0
a:importer	13 -8 -2 0
a:in	9 0 -16 0
a:in <month-ahead>	-13 -3 10 7
a:in <number>	-22 22 0 0
a:in <organisation>	10 -7 0 0
a:in <seat>	11 -9 0 0
a:in a	-3 14 -9 -2
a:in busan	2 6 -10 0
a:in geneva	15 -14 0 0
a:in gyeongju	13 0 -10 0
a:in late	0 -9 0 8
a:in london	-8 10 0 0
a:in mid	3 13 -13 -3
a:in mind	10 -5 -2 0
a:in one	13 -8 -5 0
a:in order	-8 10 0 0
a:in person	-9 6 2 0
a:in the	-6 -8 12 0
a:in write	11 -10 0 0
a:initial	-9 11 0 0
a:investigation	-5 0 9 0
a:is <number>	-7 9 0 0
a:is a	-9 -8 18 0
a:is expect	11 -4 -3 0
a:is not	12 -11 0 0
a:is our	-10 10 0 0
a:is still	-12 5 0 6
a:is to	-10 12 0 0
a:is worth	-7 0 10 0
a:issue	-7 -4 11 0
a:issue on	-8 0 9 0
a:it	3 -3 2 -10
a:it .	-8 1 2 3
a:it be	-9 1 9 0
a:it by	-9 0 8 0
a:it in	16 -8 -6 0
a:it is	-7 13 -4 0
a:it out	-7 0 10 0
a:it to	9 -5 0 0
a:it up	12 -10 0 0
a:it was	-24 21 1 0
a:it would	4 -9 4 0
a:its list	-4 -1 8 0
a:its tariff	21 -14 -7 0
a:joint statement	-11 8 4 0
a:just	-7 14 -6 -2
a:karoline	-11 4 9 -1
a:karoline leavitt	-11 4 9 -1
a:keep it	-15 9 6 0
a:know	4 -11 3 0
a:labour	-11 -2 14 0
a:lago	-10 10 0 0
a:land	-9 -2 0 12
a:last .	-7 9 0 0
a:last <span>	2 -12 8 0
a:last until	16 -17 0 0
a:last year	11 -1 -14 -2
a:lasted	-10 0 10 0
a:late <month-gone>	-1 -5 0 9
a:late on	-5 9 0 -2
a:later	15 -2 -11 -2
a:later in	-9 0 11 0
a:later thi	-13 15 -2 0
a:law	15 -9 -1 0
a:lead	13 -12 0 0
a:leader	17 0 -19 0
a:leave	-14 0 11 6
a:leavitt	-11 4 9 -1
a:leavitt say	-12 8 4 0
a:led	10 -9 0 0
a:less	12 -7 -1 0
a:let	-16 11 8 -2
a:let it	-13 6 8 0
a:let the	4 -9 2 0
a:level	10 0 0 -11
a:levy	2 -13 0 4
a:licence	3 -12 -3 14
a:licence for	0 -6 -2 10
a:license	-10 1 0 9
a:like	18 -19 0 0
a:list	1 -17 8 0
a:list of	0 -12 4 4
a:listed	10 0 -6 0
a:lithium	-3 -6 0 11
a:little	13 -14 0 0
a:live	8 0 -12 0
a:local	-10 10 0 0
a:london	-12 14 0 0
a:long	-17 21 -7 0
a:lot	-9 9 0 0
a:margin	12 -1 -10 0
a:market	8 -5 0 0
a:matter of	-10 11 0 0
a:may	3 3 -8 0
a:me	17 -13 -3 0
a:meet	7 8 -22 0
a:meet .	-8 12 -3 0
a:meet <person>	-11 19 -6 0
a:meet in	23 -9 -3 -10
a:meeting	-7 10 0 -1
a:mention the	-16 -1 17 0
a:mid	8 12 -16 -3
a:mid -	8 12 -16 -3
a:midnight	10 -10 0 0
a:million	-5 -1 8 0
a:mind	19 -9 -8 0
a:ministry has	9 -3 -5 0
a:ministry of	-12 7 4 0
a:minute	10 0 -10 0
a:money	9 -8 0 0
a:month .	-7 10 -3 0
a:more	29 -20 -8 -5
a:more than	14 -8 -4 0
a:most	8 -10 -1 1
a:most of	11 -9 0 0
a:mr	9 -4 -3 0
a:mr .	8 -7 0 0
a:must	10 -3 -5 0
a:name	9 -14 1 0
a:need .	-9 10 0 0
a:negotiation	8 -12 4 0
a:negotiation .	-7 9 0 0
a:new	27 -26 0 -8
a:nexperia	-11 0 0 13
a:next	0 2 0 -11
a:next .	11 -6 -4 0
a:night	15 -3 -17 0
a:no	-4 10 3 -14
a:no .	10 -7 0 0
a:no one	-5 9 -2 0
a:nobody	9 -12 2 0
a:noon	-10 12 0 0
a:not come	9 -8 0 0
a:not mention	-6 -4 10 0
a:not sign	-9 4 4 0
a:not to	10 -8 0 0
a:nothing	13 -9 -10 0
a:nothing .	28 -25 -4 0
a:nothing in	-11 11 0 0
a:number	15 -9 -3 0
a:nut	-11 12 0 0
a:object	-6 11 -3 0
a:of	19 -7 -9 -17
a:of <day-ahead>	3 0 -9 0
a:of <day-gone>	-16 3 15 -1
a:of <level>	-4 -4 15 -6
a:of <month-gone>	5 -19 8 5
a:of <month-today>	-2 11 -3 -2
a:of <name>	11 -5 -2 -2
a:of <number>	12 -4 -7 0
a:of <office>	-2 10 0 -7
a:of <person>	9 10 -20 0
a:of <quality>	-9 8 0 1
a:of a	-22 26 -5 0
a:of coffee	-8 8 0 0
a:of commerce	-14 9 4 0
a:of his	-10 0 11 0
a:of last	-1 10 -7 0
a:of negotiation	-6 8 0 0
a:of soybean	-8 0 10 0
a:of talk	9 -10 3 0
a:of trade	9 -10 0 0
a:of yttrium	-10 0 10 0
a:off	-10 18 -2 -6
a:offer	0 9 -15 0
a:offer to	-14 15 -2 0
a:official say	-13 3 0 10
a:oil	6 3 -10 -5
a:old	12 -9 -1 0
a:on	19 -7 -10 -9
a:on <day-gone>	15 -9 -1 -10
a:on <day-today>	13 -15 4 -5
a:on <money>	-8 15 -7 0
a:on <span>	-11 11 0 0
a:on a	7 5 -8 -12
a:on an	-13 -4 17 0
a:on beef	-14 14 0 0
a:on both	13 -11 0 0
a:on each	17 -16 0 0
a:on hope	-13 13 0 0
a:on how	-12 8 0 4
a:on ice	-16 11 5 0
a:on rare	9 0 -12 0
a:on the	14 -3 -11 0
a:on what	-7 0 -4 10
a:one	1 1 4 -17
a:one has	-12 12 0 0
a:one of	-7 0 9 0
a:opposed	-8 0 9 0
a:or	8 -14 1 0
a:orange	-7 9 0 0
a:order	-16 8 9 0
a:other	15 -11 -2 0
a:out	1 -18 10 0
a:outcome	0 7 -9 0
a:outcome .	-9 9 0 0
a:outcome of	10 0 -9 0
a:outstanding	-11 8 3 0
a:outstanding .	-12 8 3 0
a:over .	9 -6 0 0
a:over a	-10 12 0 0
a:overdue	-12 13 0 0
a:pacific	14 0 -14 0
a:page	-15 16 0 0
a:paper .	13 -1 -15 0
a:parliament	-8 10 0 0
a:parliament .	-11 12 0 0
a:pass	11 -7 -1 0
a:pause	-14 12 -2 3
a:pause in	-10 11 0 0
a:pay	-4 -8 14 0
a:pay <level>	-13 7 5 1
a:pay for	-7 -5 12 0
a:peace	10 -10 1 -5
a:permit for	-11 12 0 0
a:person	-9 6 2 0
a:person .	-9 6 2 0
a:pharmaceutical	-13 14 0 0
a:place .	6 -10 2 0
a:plan for	-11 3 1 2
a:point	10 -7 -3 0
a:postpone	2 -9 6 0
a:prepare the	3 6 -12 0
a:press secretary	-11 3 5 2
a:price	7 -13 0 0
a:product	-10 0 10 0
a:put	2 11 -20 0
a:put off	-12 15 -1 0
a:quickly	-9 10 0 0
a:quickly .	-9 10 0 0
a:quinoa	-18 18 0 0
a:quota	-8 13 -3 0
a:radio	10 -6 -1 0
a:raise the	-9 11 0 0
a:rare	3 3 -7 0
a:rare earth	3 5 -10 0
a:reach	21 -13 -8 0
a:reading	11 -2 -1 -2
a:release	14 -13 0 0
a:released	19 -6 -13 0
a:reporter	-12 14 0 -3
a:respect	-12 14 0 0
a:review	9 -10 0 0
a:rise on	-10 11 0 0
a:rival	-11 11 0 0
a:room	10 -8 0 0
a:round	6 -1 0 -8
a:round of	8 -9 6 -4
a:run to	9 -7 0 0
a:sale	-10 0 -2 11
a:salt	10 -9 0 0
a:same day	11 -13 0 0
a:sanction	-10 -1 12 0
a:save	-5 11 -3 -1
a:say	-6 -3 13 0
a:say ?	-12 13 0 0
a:say a	20 -4 -14 -1
a:say it	-1 -16 12 0
a:say on	17 -12 -5 0
a:say that	15 -13 -11 2
a:say the	1 -10 3 0
a:say they	-10 0 9 0
a:second round	-2 9 0 -5
a:second week	3 -21 10 6
a:secretary	-14 7 4 1
a:secretary karoline	-11 7 6 0
a:section	-6 0 9 -2
a:section <number>	-6 0 9 -2
a:security .	-9 9 0 0
a:see	-5 9 -1 0
a:see <person>	-11 9 0 0
a:seem	-10 10 0 0
a:seem to	-11 11 0 0
a:sell	-13 8 7 -2
a:sell the	-10 11 0 0
a:service	12 -10 0 0
a:set	0 -5 10 -3
a:sheet	5 -12 2 -4
a:sheet of	-13 -4 17 0
a:shook	-11 14 -1 0
a:shoot	-9 10 0 0
a:shortage	-9 0 10 0
a:should	-8 10 -1 0
a:show	-9 14 -3 0
a:sign by	-8 10 0 0
a:sign for	-15 15 0 0
a:signature	2 -8 -5 9
a:silent .	12 -2 -8 0
a:since <day-gone>	-5 13 -20 3
a:since <month-gone>	3 -9 8 -4
a:since it	9 0 -6 0
a:since the	-1 -6 10 -1
a:sixth round	13 -13 0 0
a:smoke	10 -9 0 0
a:so far	9 -12 0 0
a:some	14 -8 -5 0
a:some <number>	9 -7 0 0
a:something	-13 13 0 0
a:soon	-14 15 0 0
a:soon .	-11 11 0 0
a:soybean	4 -11 0 1
a:spoken of	-15 9 6 0
a:spokesman	12 -3 -6 0
a:spring	-11 2 9 0
a:spring .	-16 3 16 0
a:staff	-9 0 13 -4
a:stand	16 -11 -3 0
a:stand .	9 -9 0 0
a:start <day-ahead>	-12 10 0 0
a:statement .	3 -17 7 0
a:station	10 -6 -1 0
a:steel	21 -21 0 0
a:step	-7 11 -3 0
a:still	-11 12 -3 3
a:still to	-21 16 0 7
a:stockholm	-15 9 7 0
a:stockholm on	-9 9 0 0
a:stop	-12 8 0 5
a:stop a	-10 11 0 0
a:student	-10 0 0 13
a:student .	-12 0 0 13
a:subject	15 -11 0 -5
a:subject .	14 -10 0 -5
a:such	10 -7 0 0
a:summer .	10 -10 0 0
a:summit	9 13 -19 0
a:summit .	10 0 -11 0
a:summit in	9 0 -7 0
a:summit of	12 4 -15 0
a:suspend <points>	-9 9 0 0
a:table	11 0 -11 -1
a:take <level>	11 -7 0 0
a:take effect	-5 9 -2 0
a:take from	-12 8 2 0
a:talk .	12 -14 1 0
a:talk about	0 -9 -3 13
a:talk in	-2 9 0 -5
a:talk on	-12 1 6 9
a:talk with	-12 10 2 0
a:tariff .	10 -8 0 0
a:tariff of	-11 9 3 -1
a:tariff over	11 -6 -1 0
a:tariff to	-9 0 10 0
a:tariff truce	-13 5 -3 10
a:tea	16 -14 0 0
a:tech	-9 9 0 0
a:tell	16 0 -16 -1
a:term	13 -4 -8 0
a:th	-10 5 4 0
a:than	2 1 -14 3
a:than <level>	-9 11 -1 0
a:than the	4 -11 3 0
a:that	-4 -3 12 -4
a:that .	-10 13 0 -2
a:that <name>	-14 5 9 0
a:that he	-9 12 -2 0
a:that it	-6 0 10 -1
a:the	-2 5 4 -12
a:the <day-ahead>	-7 -10 14 4
a:the <level>	-6 14 -4 -4
a:the <name>	-25 14 19 -7
a:the <number>	-9 5 3 0
a:the <office>	-12 10 6 -4
a:the <organisation>	-14 -4 18 3
a:the <person>	25 -27 0 -4
a:the <quality>	-7 10 0 -6
a:the agreement	-7 11 -2 0
a:the asean	10 8 -18 0
a:the autumn	-9 0 10 0
a:the call	-8 0 8 0
a:the consent	-12 12 0 0
a:the duty	5 0 -13 0
a:the fall	-10 9 2 0
a:the g	19 -10 -11 0
a:the house	-11 11 0 0
a:the last	-17 12 7 0
a:the new	8 -17 4 0
a:the outcome	-8 8 0 0
a:the signature	-8 0 -1 9
a:the spring	-15 0 16 0
a:the step	-9 11 -3 0
a:the summer	13 -13 0 0
a:the summit	13 0 -15 0
a:the table	24 -17 -4 0
a:the tariff	-3 8 -16 5
a:the third	14 -13 0 0
a:the trade	-7 0 0 9
a:the understanding	13 0 -10 0
a:the visit	-13 3 7 0
a:the winter	14 -12 0 0
a:the year	-9 -2 12 0
a:their	9 -15 3 1
a:their duty	10 -10 0 0
a:their president	-11 2 9 0
a:their truce	8 1 -10 0
a:themselve	-8 15 -7 0
a:then	21 -17 -1 0
a:then .	12 -10 0 0
a:there is	-12 2 11 0
a:they have	11 -10 0 0
a:they would	-11 11 0 0
a:thi	-7 9 -15 9
a:thi month	0 13 -12 -2
a:thi week	-15 9 -12 15
a:think	25 -21 -5 0
a:third	20 -19 1 -3
a:third round	12 -10 0 0
a:three hour	-11 12 0 0
a:three time	-9 10 0 0
a:through	13 -12 -2 0
a:time	10 8 -15 -9
a:time the	-6 9 -2 0
a:to	-4 12 -13 4
a:to <goods-amount>	-5 11 -5 0
a:to <level>	-4 7 0 -8
a:to <name>	-4 -18 2 12
a:to <number>	-21 21 0 0
a:to a	16 -20 2 -2
a:to act	-9 12 0 -1
a:to approve	10 -8 0 0
a:to end	-8 13 -5 0
a:to extend	-10 8 0 0
a:to go	-6 14 -9 0
a:to halve	-13 2 9 0
a:to keep	-10 11 0 0
a:to let	-19 12 7 0
a:to lift	11 -10 0 0
a:to one	-7 8 0 0
a:to prepare	9 2 -17 2
a:to save	-11 16 -2 0
a:to say	-5 -7 10 0
a:to take	-11 4 0 7
a:to talk	0 -11 -2 15
a:to the	30 -26 -19 7
a:tour	11 -11 0 0
a:trade	0 -9 13 -2
a:trade ministry	-10 0 11 0
a:treatment	-10 10 0 0
a:truce	1 0 -11 9
a:truce between	-10 10 0 0
a:truce by	1 -11 8 0
a:truce for	9 0 -7 0
a:truce hold	-13 13 0 0
a:truce in	0 -12 8 2
a:truce with	1 -14 0 8
a:tuna	-5 -5 0 10
a:turn	-2 -2 -5 11
a:turn to	-14 0 0 13
a:two	2 0 0 -11
a:two .	-19 19 0 0
a:understanding	0 6 -9 0
a:unilateral	-11 0 12 0
a:up	-8 14 -10 0
a:up .	-8 10 -1 0
a:up <day-ahead>	11 -10 0 0
a:up <level>	-14 14 0 0
a:up from	-10 10 0 0
a:us .	-14 15 0 0
a:use	-8 2 4 0
a:use .	0 10 -11 0
a:use the	-11 1 9 0
a:video	10 -5 0 -1
a:visit	0 -11 8 0
a:visit .	-10 0 9 0
a:vote	10 -3 -5 -2
a:vote .	-11 12 0 0
a:want to	-11 17 -5 0
a:war	8 1 -12 0
a:was	-3 16 -10 -11
a:was <level>	13 -12 0 0
a:was a	-13 13 0 0
a:we	-11 14 0 0
a:week	5 -5 -25 18
a:week .	2 -6 -19 19
a:week ago	5 -12 0 5
a:week for	-22 20 0 0
a:weekend	-13 16 -2 0
a:welcomed	7 -12 0 6
a:welcomed the	5 -12 0 6
a:well	-15 18 0 -6
a:what	1 -12 1 10
a:what both	-13 14 0 0
a:what he	10 -9 0 0
a:what it	12 -1 -8 0
a:what they	-9 -2 1 11
a:whatever	-9 13 0 0
a:whether	-17 7 13 0
a:whether it	-14 13 0 0
a:whisky	-11 0 12 0
a:why	0 -12 8 0
a:will decide	-14 15 0 0
a:will go	-6 8 0 0
a:wine .	11 -9 0 0
a:with	-1 12 -13 -6
a:with <name>	12 -8 -14 5
a:with <person>	-26 13 11 0
a:with an	0 8 -12 0
a:with both	9 -8 0 0
a:with empty	-12 13 0 0
a:with his	-19 22 -1 -1
a:with nothing	21 -19 -2 0
a:with the	10 -2 -9 -2
a:with what	-8 3 5 0
a:within	21 -22 -4 -1
a:within <span>	5 -10 1 0
a:without	-28 28 -2 5
a:without a	-14 16 -10 7
a:without an	-4 9 0 -2
a:without result	-14 8 0 5
a:without the	-4 -4 9 0
a:word	25 -9 -16 -2
a:working	-8 0 7 0
a:worth	-2 -7 8 0
a:would	-18 17 -2 6
a:would be	16 -9 -7 0
a:would cost	-9 9 0 0
a:would have	15 -11 0 0
a:write	6 1 -10 0
a:year	-8 -5 17 0
a:year .	-11 0 14 -2
a:you	21 -19 0 0
a:zero .	-9 10 0 0
a:|	12 -9 0 0
b:" <person>	-2 -6 1 8
b:" <quality>	-11 10 0 0
b:" in	-12 13 0 0
b:" mr	-14 15 0 0
b:" my	-6 9 -1 0
b:" say	24 -14 -6 -4
b:" the	4 -18 12 0
b:&	14 -17 -1 3
b:' meet	0 5 3 -11
b:'s	-1 -8 13 -2
b:'s <office>	-5 -7 12 0
b:'s <person>	2 -7 11 -6
b:'s agreement	-10 10 0 0
b:'s ambassador	10 -7 -1 -1
b:'s deal	11 -4 -4 0
b:'s minister	10 -9 0 0
b:'s no	12 -11 0 0
b:'s own	-8 9 0 0
b:'s president	8 -8 -2 0
b:'s trade	-15 1 -3 14
b:'s vice	-9 22 -7 -9
b:'s visit	-2 -7 9 0
b:(	5 -8 0 4
b:) and	-16 18 0 0
b:,	-7 10 0 -8
b:, <name>	1 0 6 -13
b:, <office>	-8 7 9 -10
b:, <person>	29 -47 5 8
b:, <seat>	-5 9 -2 0
b:, <span>	10 -12 0 0
b:, a	3 -18 8 3
b:, according	-14 15 3 -3
b:, after	-24 10 14 0
b:, and	11 -12 9 -16
b:, announce	9 -11 0 0
b:, await	4 4 -10 0
b:, before	13 -10 -2 0
b:, both	-10 0 0 10
b:, by	10 -5 -4 0
b:, did	0 -9 9 0
b:, flew	-13 17 -5 0
b:, fly	-8 11 0 0
b:, following	-14 15 0 0
b:, had	11 -9 -5 1
b:, has	12 -17 2 0
b:, his	15 -14 0 0
b:, in	-24 15 0 9
b:, is	-22 23 1 -6
b:, it	19 -22 0 1
b:, london	-12 13 0 0
b:, make	-11 9 0 0
b:, meet	-22 3 13 0
b:, most	-12 6 -2 6
b:, no	9 -8 0 0
b:, not	11 -10 0 0
b:, one	9 0 -9 -1
b:, plan	-11 4 7 0
b:, port	-13 13 0 0
b:, put	-12 13 0 0
b:, return	-12 5 5 0
b:, say	0 7 -3 -9
b:, see	11 0 -11 0
b:, sign	-14 0 8 11
b:, spent	-4 -4 0 10
b:, tell	8 -4 0 -4
b:, under	5 4 -12 -1
b:, was	-19 13 0 4
b:, were	-8 0 8 0
b:, when	3 9 -15 0
b:, will	-5 0 13 -10
b:-	-5 0 8 -2
b:- <number>	9 -9 0 0
b:- owned	10 -10 0 0
b:.	16 6 -19 -10
b:. m	10 0 -12 0
b:. the	-11 5 5 0
b:/	-8 12 1 -13
b::	-3 1 -3 8
b:: <name>	-17 13 -8 9
b:: <number>	10 -15 6 0
b:: <office>	-20 1 14 0
b:: <person>	-3 -3 8 -1
b:: and	-11 16 -4 0
b:: in	-13 7 6 0
b:: it	0 -6 0 10
b:: no	13 -1 -10 0
b:: on	-4 9 0 -3
b:: since	-14 14 0 0
b:: there	12 -12 0 0
b:: we	9 -5 -2 0
b:: what	-9 5 8 -5
b:;	-5 9 -9 3
b:; a	11 -16 0 8
b:; in	8 -15 -2 4
b:; it	15 -10 0 -2
b:; talk	-9 7 0 1
b:<agent>	6 21 -14 -34
b:<day-ahead>	-12 5 4 0
b:<day-ahead> in	-9 1 -1 8
b:<day-ahead> the	5 -2 3 -9
b:<day-ahead> they	-17 20 -2 0
b:<day-ahead> to	-10 5 0 4
b:<day-gone>	5 -5 -9 4
b:<day-gone> 's	0 -10 9 0
b:<day-gone> about	11 -2 -7 0
b:<day-gone> after	9 11 -19 -7
b:<day-gone> and	-1 5 -12 6
b:<day-gone> evening	-10 6 4 0
b:<day-gone> he	-13 6 7 0
b:<day-gone> that	12 -11 0 0
b:<day-gone> the	-13 8 8 -2
b:<day-today>	-7 -1 12 0
b:<day-today> after	-2 -12 16 0
b:<day-today> the	-15 8 6 0
b:<day-today> ·	-8 10 0 0
b:<duty>	14 -6 -5 -9
b:<gate>	-8 -18 0 35
b:<goods-amount>	22 -9 -15 0
b:<goods>	30 -14 -6 -21
b:<level>	32 -22 -16 -5
b:<level> at	16 -12 0 0
b:<level> in	20 -19 -7 1
b:<level> is	8 -5 0 0
b:<level> was	11 -11 0 0
b:<money>	27 -22 -5 0
b:<money> in	12 -12 0 0
b:<month-ahead>	-9 5 5 -1
b:<month-gone>	-10 13 0 -2
b:<month-gone> and	-1 8 -2 -5
b:<name>	23 -11 -22 6
b:<name> agree	-9 0 14 0
b:<name> and	-11 3 1 10
b:<name> are	15 -11 -1 0
b:<name> conclude	0 -13 7 0
b:<name> confirm	-10 10 0 0
b:<name> end	-16 20 -1 0
b:<name> has	-19 4 8 11
b:<name> hold	7 -13 0 5
b:<name> in	-11 4 0 8
b:<name> meet	0 1 -13 9
b:<name> on	-3 -6 1 9
b:<name> say	-6 9 -1 0
b:<name> sign	3 12 -23 -1
b:<name> to	21 -24 0 0
b:<name> trade	14 -8 -9 0
b:<name> want	-9 10 0 0
b:<name> will	17 -11 1 -9
b:<name> would	11 -5 -5 0
b:<not>	10 -3 -4 -14
b:<number> -	10 -9 0 0
b:<number> /	-15 14 2 0
b:<number> <quality>	11 -10 0 0
b:<number> good	-6 -9 13 9
b:<number> in	0 8 -7 -11
b:<number> of	-16 6 11 0
b:<number> p	17 -8 -10 0
b:<number> round	-8 10 0 0
b:<number> the	-12 4 9 0
b:<office>	-10 22 -10 -7
b:<office> '	6 4 0 -11
b:<office> 's	13 -13 0 0
b:<office> agree	-16 10 0 5
b:<office> and	-16 -6 21 0
b:<office> are	-22 20 -4 2
b:<office> at	7 -13 3 0
b:<office> fly	-3 -16 10 8
b:<office> from	14 -9 -1 -1
b:<office> had	-7 16 -4 -3
b:<office> has	-6 -3 9 0
b:<office> is	-12 12 0 0
b:<office> meet	3 7 -1 -15
b:<office> of	-5 9 -15 2
b:<office> sign	-10 11 0 0
b:<office> tell	10 -8 0 0
b:<office> will	-1 3 -8 3
b:<office> would	12 -14 0 1
b:<organisation>	7 -9 -6 5
b:<organisation> hold	3 4 0 -8
b:<organisation> in	-1 7 0 -16
b:<organisation> is	-12 14 -2 0
b:<organisation> meet	-5 1 -11 9
b:<organisation> to	12 -10 0 0
b:<organisation> will	0 -13 -3 16
b:<person>	6 -5 8 -24
b:<person> 's	-13 -5 11 9
b:<person> and	-15 25 0 -23
b:<person> announce	3 -13 12 -6
b:<person> at	8 -18 0 0
b:<person> did	23 -24 0 0
b:<person> fly	0 8 -14 0
b:<person> for	17 -7 -9 0
b:<person> go	-21 11 9 0
b:<person> had	7 11 -23 0
b:<person> has	22 -6 -17 0
b:<person> in	-12 16 -3 0
b:<person> is	17 -16 -3 0
b:<person> land	-10 -1 14 0
b:<person> leave	-6 -5 12 0
b:<person> meet	-22 2 12 0
b:<person> of	4 3 -13 0
b:<person> on	9 -1 1 -10
b:<person> reach	-11 0 11 0
b:<person> say	7 -13 0 5
b:<person> see	-11 8 1 0
b:<person> shook	-8 0 9 0
b:<person> sign	1 11 -15 0
b:<person> sit	8 2 0 -11
b:<person> spoke	0 11 -8 -1
b:<person> talked	18 0 -21 0
b:<person> threaten	-18 18 0 0
b:<person> travel	-11 12 0 -5
b:<person> was	28 -25 -1 -10
b:<person> will	11 -11 1 -3
b:<quality>	3 14 -16 -20
b:<quality> ambassador	-9 9 0 0
b:<quality> cheese	-4 -5 9 0
b:<quality> colleague	11 -6 3 -10
b:<quality> counterpart	-19 22 0 0
b:<quality> custom	-9 0 0 10
b:<quality> delegation	-7 1 11 -3
b:<quality> embassy	16 -12 0 0
b:<quality> good	11 -8 -2 0
b:<quality> in	-26 16 -3 8
b:<quality> leader	12 -2 -9 0
b:<quality> negotiator	13 -8 -3 -1
b:<quality> official	-1 14 -5 -8
b:<quality> president	-21 16 4 0
b:<quality> prime	-9 -1 11 0
b:<quality> ship	-11 0 9 0
b:<quality> side	-7 11 0 -1
b:<quality> team	-18 24 -1 -6
b:<quality> wine	-12 12 0 0
b:<seat>	1 3 5 -17
b:<seat> 's	-8 17 -10 -2
b:<seat> /	8 -9 1 -8
b:<seat> <person>	-12 9 1 0
b:<seat> had	0 -9 5 0
b:<seat> in	-8 11 0 0
b:<seat> is	12 -11 -3 2
b:<seat> on	15 -5 -4 -4
b:<seat> to	9 -6 0 0
b:<seat> would	-12 7 0 3
b:<sender>	39 -27 -23 1
b:<span>	-21 15 9 -1
b:<span> and	-7 10 -1 0
b:<span> in	-22 26 -1 -5
b:<span> later	-2 -3 9 0
b:<span> meet	-13 14 0 0
b:<span> of	-14 11 -6 8
b:<span> to	12 -14 0 0
b:<span> truce	11 -10 0 0
b:<taker>	8 -12 1 0
b:<v-begin>	-6 11 -2 -6
b:<v-buy>	9 -3 -2 -5
b:<v-end>	1 0 -10 3
b:<v-lack>	-5 13 -2 -13
b:<v-propose>	2 8 -8 -11
b:<v-renew>	18 -16 0 0
b:<v-return>	17 -9 -6 -16
b:<v-say>	10 -6 -10 6
b:<v-sell>	11 -9 0 -8
b:<v-sign>	1 0 -6 8
b:<v-stay>	11 -8 -18 11
b:<v-target>	10 8 -18 -23
b:?	8 -8 0 0
b:? *	8 -8 0 0
b:[	22 -19 0 0
b:a	9 -6 -4 -9
b:a <office>	5 5 0 -18
b:a <organisation>	5 -26 -17 28
b:a <quality>	-9 7 8 -6
b:a bargain	-3 -2 0 9
b:a deal	-14 1 13 0
b:a dinner	0 8 -4 0
b:a fact	-9 11 0 0
b:a first	-16 23 -2 -5
b:a framework	19 -15 -3 0
b:a hearing	11 -7 0 0
b:a joint	-8 0 0 8
b:a meet	-12 7 -3 3
b:a new	-17 14 9 -5
b:a pact	-8 -6 14 0
b:a permanent	-10 12 0 0
b:a photograph	-9 15 -5 0
b:a report	12 -7 0 -3
b:a round	-31 32 0 0
b:a summit	-19 -3 21 0
b:a tariff	-15 14 0 0
b:a technical	7 -12 0 1
b:a third	14 -3 -7 -14
b:a trade	1 -13 9 0
b:a visit	-9 3 4 0
b:aboard	10 -9 0 0
b:about	-2 2 -12 10
b:about the	-3 -5 -4 14
b:accept	-8 -4 13 0
b:accept an	-12 0 13 0
b:according	-1 12 -6 -10
b:according to	-1 12 -6 -10
b:account	13 -9 -3 0
b:account of	13 -8 -3 0
b:accused	10 -16 3 0
b:after	-16 10 13 -17
b:after <day-gone>	-16 -6 20 0
b:after <person>	10 -12 0 0
b:after <seat>	-7 -4 11 0
b:after <span>	-21 20 0 0
b:after a	12 -14 3 -1
b:after midnight	13 -9 -4 0
b:after talk	-11 16 0 -6
b:after the	0 8 -7 -6
b:after those	-14 14 0 0
b:after two	-8 6 0 0
b:afternoon	-18 0 16 0
b:again	3 7 -7 -11
b:again at	13 -2 -11 0
b:again in	-4 11 -4 -7
b:again on	-8 11 0 0
b:against the	-11 12 0 0
b:agenda	-15 22 -1 -7
b:agenda in	-9 13 -1 -1
b:ago	-15 8 7 0
b:ago <day-today>	-12 8 3 0
b:agree	3 4 -22 13
b:agree at	-10 0 14 0
b:agree by	20 -2 -17 0
b:agree in	4 3 -11 0
b:agree on	12 0 -20 2
b:agree to	-3 -5 0 8
b:agree upon	-11 15 -1 0
b:agree with	-17 10 0 6
b:agreement	1 -4 10 -22
b:agreement at	11 -6 -4 0
b:agreement of	-11 15 -5 0
b:agreement on	-13 0 12 0
b:agreement was	10 -7 0 -1
b:ahead	8 3 0 -11
b:ahead of	10 4 -5 -10
b:air	7 -12 2 0
b:air base	-9 0 11 0
b:all of	9 0 -8 0
b:almaty	12 -12 0 0
b:also	-3 -7 0 12
b:among	-6 -6 12 0
b:an	18 -21 4 -11
b:an <office>	18 -9 -9 0
b:an agreement	14 -1 -13 0
b:an air	0 -11 10 0
b:an invitation	-12 0 13 0
b:and <level>	13 -13 0 0
b:and <name>	-15 14 -1 4
b:and <office>	-11 -6 17 0
b:and <person>	-12 21 0 -26
b:and a	10 1 -5 -11
b:and are	-13 4 10 0
b:and at	7 1 -11 0
b:and from	-10 13 0 0
b:and his	13 -11 -1 0
b:and in	5 2 -7 -9
b:and since	-11 12 0 0
b:and that	6 0 -7 0
b:and to	11 -10 0 0
b:and trade	-10 12 0 0
b:and two	-9 5 0 2
b:and we	-8 9 0 0
b:and will	-4 -1 -13 15
b:and would	-3 9 0 -4
b:announce	0 -6 13 -5
b:announce after	-11 0 11 0
b:announce in	11 -8 -5 0
b:announce on	-1 9 -7 0
b:announce the	0 -10 12 0
b:another	-16 20 -2 0
b:answer to	-8 10 0 0
b:any	25 -15 -12 0
b:apec	21 -10 -11 -3
b:approve by	-10 10 0 0
b:are	-23 18 6 -2
b:are back	-14 14 0 0
b:are due	-1 8 -4 -3
b:are in	-15 -1 11 5
b:are on	-13 18 -3 0
b:are to	-11 9 -11 10
b:arranged	-1 13 -7 0
b:arranged for	-11 13 0 0
b:arrangement	11 -13 0 0
b:arrangement reach	6 -11 5 0
b:arrive in	-10 6 3 0
b:arrived	2 6 -14 0
b:arrived in	-12 12 0 0
b:article	-8 11 0 0
b:as <person>	-16 3 13 0
b:as agree	1 5 -9 0
b:as the	-5 -5 11 0
b:asia	15 -5 -9 0
b:ask	9 -15 8 -4
b:ask in	0 -14 10 0
b:at	-5 -7 9 0
b:at a	-12 -1 9 6
b:at an	-7 0 10 0
b:at it	-21 21 0 0
b:at midnight	12 -11 0 0
b:at the	5 5 -7 -9
b:at their	-12 3 8 0
b:audience	11 -9 0 0
b:autumn	-4 8 -1 0
b:await	-2 14 -10 0
b:back	-2 8 -3 -6
b:back at	8 -6 0 0
b:back from	-18 24 -7 0
b:back in	11 -11 0 0
b:banana	-2 -4 10 -3
b:bank	10 -10 0 0
b:bargain of	0 -10 0 9
b:bargain with	-8 10 -1 0
b:be	-3 12 -16 0
b:be a	-14 19 -1 -2
b:be approve	-9 9 0 0
b:be in	-12 8 4 0
b:be on	-6 13 -2 -4
b:be sign	12 -13 1 0
b:be the	16 -4 -13 0
b:bean	14 -7 -5 0
b:because of	-12 6 7 0
b:become	9 -7 0 0
b:been	0 9 -15 1
b:been a	-18 19 0 0
b:been agree	-14 15 0 0
b:been due	5 -10 4 0
b:been hold	0 -7 0 9
b:been to	9 -3 -4 0
b:before <name>	-8 9 0 0
b:before <person>	-23 1 22 0
b:before <quality>	-10 13 -1 0
b:before he	10 -3 -5 0
b:before the	31 -26 -8 0
b:begin	2 0 2 -14
b:begin on	2 -12 12 0
b:begin talk	-11 12 0 0
b:being	-12 11 2 -2
b:berth	10 -9 0 0
b:bessent and	14 -10 -2 0
b:between the	-7 4 9 -5
b:born	14 -13 0 0
b:born in	10 -9 0 0
b:both	6 0 -20 8
b:both <office>	-15 17 0 0
b:both country	4 4 -14 2
b:bottle	9 -7 0 0
b:breaking	11 -10 0 0
b:breaking the	11 -10 0 0
b:broke	8 0 -8 0
b:broke down	13 -8 -2 0
b:broke off	-7 11 -4 0
b:busan	0 13 -12 -1
b:business	1 -13 9 0
b:buy	13 -8 -3 0
b:by	11 -9 -4 0
b:by <level>	-17 18 0 0
b:by our	6 0 0 -18
b:by telephone	-6 0 10 -4
b:by the	-16 19 2 -6
b:by video	9 -12 -7 8
b:call at	12 -10 0 0
b:call from	-7 -2 11 0
b:call on	-23 26 -4 0
b:cannery	-11 11 0 0
b:car	-11 6 6 0
b:car maker	-13 13 0 0
b:carry	12 -7 -2 0
b:carry out	12 -8 -2 0
b:case	13 -12 0 0
b:ceasefire	10 -6 -1 -1
b:ceremony	-6 0 9 0
b:changed	8 -12 2 0
b:charge	23 -16 -5 -1
b:charge <level>	12 -9 0 0
b:cheaper	11 -10 0 0
b:cheaper in	10 -9 0 0
b:chenggang	-4 -5 0 10
b:chief	-20 -8 0 27
b:chipmaker	11 -11 0 0
b:cigar	-16 16 0 0
b:clock	-12 16 -3 0
b:club	13 -13 0 0
b:colleague	6 -1 2 -10
b:colleague in	-7 11 -3 0
b:come	-12 7 0 6
b:come back	-12 11 0 0
b:come down	-13 7 5 0
b:come from	13 -3 -16 -1
b:come home	14 -7 -6 0
b:come out	-9 3 6 0
b:commerce in	-7 10 0 0
b:company	27 -21 -3 -1
b:concern	8 -11 0 5
b:conclude a	-9 3 8 0
b:conclude in	8 -5 0 -4
b:conference in	10 -10 2 -3
b:container	14 -12 0 0
b:continue	-1 -3 0 8
b:control	17 -12 -8 0
b:copper	-11 7 4 0
b:corridor	-16 3 -2 14
b:cost	23 -20 0 0
b:could	12 -11 0 0
b:counterpart	-20 23 0 0
b:country	-9 5 -2 6
b:country agree	4 3 -11 0
b:covered	11 -10 0 0
b:crossed	10 -7 -1 0
b:custom	-14 -25 -14 43
b:custom officer	0 -16 -3 17
b:day	-20 23 2 -12
b:day in	-12 18 -2 -5
b:day two	-22 23 0 0
b:deadline	10 -8 0 0
b:deal of	-8 8 0 0
b:deal with	-9 -4 13 0
b:decree	10 -8 0 0
b:delegation	0 14 0 -19
b:delegation in	-11 13 0 0
b:delegation of	19 -5 -2 -14
b:delegation will	-3 10 0 -2
b:did	-9 1 6 2
b:did so	-4 -2 9 0
b:did the	-6 -2 9 0
b:discuss	-1 6 -15 7
b:discuss at	4 -1 -9 6
b:discuss in	-8 14 0 -5
b:discussion	-9 5 0 4
b:dispute	3 -12 7 -1
b:do	0 -8 0 10
b:do what	11 -11 0 0
b:docker	14 -12 0 0
b:document	-2 -9 9 0
b:doing	15 -13 -1 0
b:done	11 4 -22 -2
b:done at	7 0 -11 -1
b:down	6 0 0 -15
b:down with	-1 12 -6 0
b:draft	-9 0 0 11
b:draw	-9 8 1 -1
b:draw up	-9 12 0 0
b:due	10 -11 0 -1
b:due at	10 -9 0 -1
b:due in	-2 4 3 -13
b:duty	6 2 -12 -1
b:each	12 -9 0 -2
b:earlier one	-11 12 0 0
b:earlier round	18 -18 0 0
b:election	10 -9 0 0
b:election in	10 -9 0 0
b:embassy	18 -4 -10 -3
b:embassy in	15 -2 -9 -3
b:end	3 0 -20 9
b:end <span>	0 -10 0 7
b:end in	-12 7 0 3
b:end of	-4 15 -8 0
b:end on	20 -18 0 0
b:envoy	10 0 -16 3
b:eve	-10 4 6 0
b:eve of	-10 4 6 0
b:evening in	-10 6 3 0
b:exchanged	12 -7 0 -2
b:expect at	11 -6 -5 0
b:expect in	-10 5 4 -2
b:expect the	16 -13 -3 0
b:expect to	-10 10 0 -3
b:expert	-16 -26 -4 33
b:export	2 5 -10 0
b:export of	-8 10 0 0
b:extend	19 -19 0 0
b:extend the	12 -10 0 0
b:extension in	9 -6 0 0
b:extension of	4 -9 2 0
b:extension was	-15 18 0 0
b:failed	-16 13 0 3
b:fair	11 -9 0 0
b:fall	0 -9 8 0
b:fall in	-5 -3 9 0
b:fare	-2 -7 0 9
b:fee	16 -26 -2 10
b:fee at	-5 -9 0 13
b:fee in	20 -16 0 -2
b:ferry	-2 -13 0 14
b:fifth	3 -10 0 11
b:final	13 -19 8 0
b:finance minister	9 -8 0 0
b:first	-13 12 -17 14
b:first meet	-14 0 -8 17
b:first time	-15 4 1 5
b:first two	-9 10 0 0
b:first was	-9 15 0 -5
b:flew home	7 0 -11 0
b:flew on	7 -9 0 0
b:flight	-15 14 1 0
b:flight to	-10 15 -5 0
b:floor	-8 10 0 0
b:follow	-1 21 -16 -1
b:follow in	-8 12 0 0
b:follow the	-9 12 -2 0
b:followed	-11 11 0 0
b:following	-23 23 0 0
b:for	13 -3 -12 0
b:for <name>	15 -19 0 6
b:for <number>	-9 9 0 0
b:for a	9 -3 0 -4
b:for carry	12 -11 0 0
b:for talk	19 -14 -7 0
b:for the	10 -6 -7 0
b:for two	13 0 -12 0
b:force	9 -2 -6 0
b:foreign	-5 12 -7 0
b:foreign ministry	9 -6 0 0
b:forward	-12 0 12 0
b:forward to	-12 0 12 0
b:four	14 -8 -3 -2
b:fourth	10 -5 -4 -8
b:fourth round	15 -12 0 0
b:framework	12 -4 -11 -4
b:free	10 -7 0 0
b:friend in	13 -12 0 0
b:from <day-gone>	-12 16 -3 0
b:from a	6 -12 6 0
b:from the	8 2 -7 -14
b:front	17 -15 0 0
b:further	-2 8 -9 0
b:future in	10 -9 0 0
b:g	16 -12 -6 0
b:g <number>	17 -11 -7 0
b:gained <level>	-11 11 0 0
b:give	-16 19 -3 0
b:go on	24 -8 -11 -12
b:go to	-12 1 6 9
b:goalkeeper	11 -11 0 0
b:golf	-8 -3 12 0
b:good morning	-18 7 3 7
b:good new	2 1 -8 0
b:government	-19 24 -1 -6
b:greer in	-8 10 0 0
b:ground	-11 8 2 0
b:grower	11 -5 0 -3
b:grower in	15 -13 0 0
b:guest in	-17 8 0 8
b:had	5 6 -18 0
b:had a	-13 2 7 2
b:had agree	16 -13 -2 0
b:had ask	15 -14 0 0
b:had been	0 9 -19 4
b:had come	10 -10 -8 5
b:had make	9 -6 -3 0
b:had sign	-11 6 4 0
b:had sit	-4 -5 0 9
b:had spent	5 -9 0 4
b:had talked	-12 11 0 0
b:hall in	11 -11 0 0
b:handed	-9 13 -4 0
b:hang	-11 12 0 0
b:harbour	6 -21 -2 12
b:has	10 -25 6 10
b:has a	-10 -1 13 0
b:has ask	3 -16 7 0
b:has had	-14 1 8 3
b:has invited	-1 16 -15 0
b:has not	11 -11 0 0
b:have	12 -1 -8 -15
b:have been	3 2 -10 -2
b:have meet	9 -10 0 1
b:have not	-9 9 0 0
b:have sign	-10 10 0 0
b:having	0 9 -9 -2
b:he	-2 3 3 -10
b:he 's	-9 0 10 0
b:he and	11 3 -18 0
b:he come	-9 10 0 0
b:he expect	14 -10 0 -4
b:he is	0 -10 13 0
b:he meet	-16 -3 17 -2
b:he see	-9 0 7 0
b:he tell	-12 5 2 6
b:he will	12 0 -15 0
b:he'll	-10 5 4 0
b:head	-11 -3 17 -1
b:head of	-4 -11 15 0
b:headquarter	12 -10 0 0
b:heard	11 -14 0 1
b:hearing	14 -15 -5 0
b:help	-10 1 8 0
b:his	1 -13 11 5
b:his <person>	17 -15 -1 0
b:his way	7 -10 1 0
b:hold a	17 -9 0 -8
b:hold at	-11 14 0 0
b:hold talk	-23 4 16 0
b:hotel	-16 11 7 0
b:hour in	-18 12 5 0
b:house	10 -2 -6 -3
b:house of	10 -7 0 0
b:how	-11 13 0 0
b:i	-8 21 -24 -10
b:i shall	-12 15 0 0
b:i sign	-20 20 0 0
b:i'm	-9 12 0 0
b:if you	2 -12 6 0
b:implement	-9 9 0 0
b:implement the	-9 9 0 0
b:importer	0 -8 4 1
b:in	-7 3 1 3
b:in <month-ahead>	-10 10 0 0
b:in <month-gone>	-11 17 0 -8
b:in a	0 3 0 -10
b:in for	8 -11 3 0
b:in from	14 -10 -3 0
b:in geneva	-9 9 0 0
b:in london	17 -17 0 0
b:in the	0 -11 0 13
b:into	11 0 -15 -6
b:invest	11 -10 0 0
b:invest <money>	11 -10 0 0
b:invited	-8 12 0 0
b:is	-3 6 2 -9
b:is being	-23 20 2 -1
b:is how	-11 3 8 0
b:is in	2 -10 4 4
b:is no	10 -9 0 0
b:is on	6 -11 -6 11
b:is receive	-12 3 6 0
b:is to	9 1 -3 -24
b:issue	1 -10 1 7
b:it	8 2 -32 8
b:it has	20 -10 -6 -1
b:it in	-12 8 0 3
b:it on	-14 16 3 -6
b:it stand	-10 10 0 0
b:it to	9 -5 -1 0
b:it up	-8 10 0 0
b:it was	3 -2 2 -11
b:it will	3 8 -16 -8
b:it would	11 -2 -3 -4
b:its	12 -13 -4 2
b:its <office>	20 -7 -8 -8
b:its duty	-8 9 0 0
b:joint	0 -1 -7 9
b:joint <organisation>	-9 -1 -4 12
b:joint statement	10 -6 0 -1
b:josé	7 -16 8 0
b:judgment	-7 0 9 0
b:just	-16 16 0 0
b:keep	10 -9 0 0
b:know	5 -10 4 0
b:land	6 0 0 -13
b:land at	10 -9 0 0
b:land in	-15 15 10 -12
b:last in	0 -13 -2 13
b:last meet	19 -4 -15 -9
b:last month	13 -8 -1 0
b:last week	-14 12 -6 7
b:lasting	-15 17 0 0
b:later the	-12 9 2 0
b:lawyer	13 -10 0 0
b:lawyer in	14 -7 0 -4
b:lead	19 -16 0 0
b:lead for	11 -10 0 0
b:leader	3 -27 20 -5
b:leader '	-15 15 0 0
b:leader in	-10 -5 16 0
b:leader meet	-2 -9 12 0
b:leader of	5 -12 3 0
b:leave the	0 6 -12 0
b:lee	-9 -10 18 0
b:legal	10 -16 -1 8
b:less	1 -13 8 0
b:less than	-6 -2 10 0
b:let	10 -16 -4 9
b:let the	-6 -3 0 10
b:letter	5 1 -11 -1
b:letter from	-10 15 -6 0
b:level	-13 4 -3 9
b:li	-12 -5 6 10
b:li chenggang	-4 -5 0 10
b:licence	-17 14 0 0
b:licence for	-9 3 3 0
b:lie	-9 11 -11 8
b:lie in	15 -13 0 0
b:lift	-7 -4 11 0
b:like	10 -8 0 0
b:list	-12 12 0 1
b:list for	-10 10 -6 4
b:liu	-11 16 -6 0
b:liu he	-11 16 -6 0
b:live from	-8 12 -2 0
b:london and	-13 13 0 0
b:long	-15 18 0 0
b:look at	11 -21 -2 6
b:look forward	-12 0 12 0
b:look to	-12 15 -2 0
b:lorry	19 -16 -1 0
b:lose	1 -12 6 0
b:lower	12 -12 -1 0
b:lula	-8 -21 25 0
b:lunch	14 -9 -1 0
b:m	10 0 -12 0
b:m .	10 0 -12 0
b:make	4 0 0 -10
b:make in	13 -7 -5 -1
b:make its	-9 13 -2 0
b:man	12 -7 -6 -1
b:man in	15 -11 -1 0
b:many	-5 -6 12 0
b:market	-5 -6 13 0
b:may	29 -16 -15 -2
b:me	-10 12 0 0
b:mean to	-10 9 0 0
b:meant	14 -13 0 0
b:meant to	12 -11 0 0
b:media	-1 -9 10 0
b:mediator	10 -9 0 0
b:meet	6 -13 2 5
b:meet <name>	20 -2 -13 -9
b:meet <person>	-4 17 -6 -10
b:meet at	-9 -2 16 -6
b:meet him	10 -6 -2 0
b:meet is	16 -22 0 9
b:meet of	-5 -23 19 13
b:meet on	-4 9 1 -13
b:meet since	-13 14 0 0
b:meet the	0 8 -1 -6
b:meeting	9 -10 0 1
b:member	11 -7 -1 0
b:men	-13 10 0 0
b:midnight	2 5 -10 -4
b:midnight in	7 1 -10 -3
b:milk	14 -11 -2 0
b:minister	14 -8 0 -10
b:ministry	1 -16 -2 17
b:minute	4 -12 9 -4
b:minute in	-19 -9 24 0
b:money	9 -7 0 0
b:month	13 -5 -7 -5
b:morning from	-18 7 3 7
b:most of	18 -16 0 -2
b:most recently	-14 6 -2 6
b:my	8 -13 0 7
b:name	-1 8 -7 0
b:name to	-7 11 -2 0
b:nearly	13 -10 0 0
b:negotiate	0 9 -14 -6
b:negotiate a	-15 16 0 0
b:negotiate in	-13 16 0 0
b:negotiate with	24 -18 -4 0
b:negotiation	-4 17 -9 -12
b:negotiation with	14 -3 -10 -1
b:negotiator	7 -11 -10 11
b:neither	1 -10 5 0
b:new	-20 14 14 -11
b:new conference	-13 13 1 -1
b:new for	11 -8 -2 0
b:new round	-13 13 0 0
b:newspaper	14 -12 0 0
b:next	13 3 -15 -21
b:next is	-12 14 0 0
b:next meet	0 10 -12 -2
b:next round	9 -7 0 0
b:next talk	-7 9 0 0
b:night	-11 20 -11 -1
b:night in	-20 22 0 0
b:no	12 -3 -13 -1
b:no .	11 -19 6 0
b:no deal	-13 11 0 3
b:noon	14 -6 -7 0
b:noon in	10 -3 -5 0
b:not	15 -7 -8 -5
b:not meet	14 -12 -2 0
b:note	-17 1 -6 22
b:nothing	-16 7 10 0
b:notice	9 -2 -3 0
b:occasion	3 -8 0 3
b:of	4 -6 -5 10
b:of <day-gone>	-26 15 10 0
b:of <name>	-10 2 1 8
b:of <number>	11 -5 0 -3
b:of <office>	0 -12 0 12
b:of <span>	-6 12 -4 0
b:of a	-13 21 -3 -9
b:of both	0 0 -16 11
b:of breaking	11 -10 0 0
b:of its	-9 4 0 6
b:of negotiation	-4 9 -3 0
b:of peace	18 -18 0 0
b:of state	-4 -4 9 0
b:of their	12 -10 0 0
b:of them	9 1 -10 -3
b:of trade	-15 0 -2 13
b:off in	-11 11 0 0
b:offer	17 -10 -9 -2
b:offer to	20 -18 -1 0
b:officer	0 -24 -3 25
b:official	-3 21 -5 -15
b:official in	-15 18 0 -1
b:old	-10 10 0 0
b:on <day-ahead>	-4 -7 2 11
b:on <day-gone>	16 -11 -13 0
b:on <day-today>	1 -6 10 -2
b:on <quality>	16 -10 -2 -2
b:on a	11 -9 0 -5
b:on an	16 -14 0 0
b:on in	13 -5 -14 0
b:on it	-13 5 0 6
b:on its	12 -11 0 0
b:on our	-12 13 0 0
b:on paper	-13 7 5 0
b:on pay	11 -7 0 0
b:on that	23 -13 -9 -1
b:on the	-19 7 22 -14
b:on thi	-9 3 0 5
b:on to	0 -7 8 0
b:on what	-1 11 -8 0
b:one	3 12 -31 -1
b:one in	-18 22 -2 0
b:one minute	10 -1 -8 -1
b:one of	-13 18 -1 -1
b:one on	-5 -6 0 11
b:one to	13 -8 -3 0
b:one were	-8 9 0 0
b:only	-12 12 2 -1
b:opened in	-11 8 0 1
b:other in	-7 -2 9 0
b:our	-10 5 9 -1
b:our <office>	-22 14 9 0
b:our man	10 -7 0 0
b:our own	14 -12 0 0
b:our side	-9 10 0 0
b:out	-7 14 -4 -7
b:out in	-10 18 -8 -1
b:out of	-16 19 -1 0
b:outside	9 -11 0 0
b:over	15 -32 17 -2
b:over in	0 -9 7 0
b:over the	24 -21 -1 0
b:owe	-10 2 6 0
b:own deal	-12 9 2 0
b:own talk	10 -9 0 0
b:own with	-7 4 -4 6
b:owned	10 -10 0 0
b:p	17 -8 -10 0
b:p .	17 -8 -10 0
b:pacific	11 -2 -8 0
b:pact	-9 -2 10 3
b:pact with	-4 -15 11 3
b:page	13 -10 -2 0
b:pair	-15 22 -3 -4
b:palace	-11 1 9 0
b:palm	10 -6 0 0
b:part	10 0 -14 0
b:part of	15 -2 -13 0
b:parted	-9 3 5 0
b:parted in	-11 12 0 0
b:party	6 6 -6 -13
b:party will	0 14 -3 -8
b:past midnight	-6 9 0 -1
b:pause	-13 15 0 0
b:pay	19 -10 -16 0
b:pay <level>	8 -9 -10 6
b:pay <number>	11 -3 -3 -1
b:pay in	10 -11 0 0
b:peace	17 -12 -3 -1
b:peace talk	21 -21 0 0
b:pedro	-5 -6 11 0
b:pen	0 -14 13 0
b:pencilled	8 -11 3 0
b:pencilled in	8 -11 3 0
b:people	-9 13 0 -2
b:people in	8 -16 2 0
b:perhap	13 -12 0 0
b:permanent agreement	-14 15 0 0
b:photograph	-9 15 -5 0
b:pineapple	-10 11 0 0
b:place on	11 -10 0 0
b:plan	-5 0 11 -11
b:plan in	10 -9 0 -2
b:plan to	-15 5 9 0
b:plant	11 -18 0 3
b:plant in	18 -12 0 -1
b:play	10 -9 0 0
b:point	-13 14 0 0
b:port	11 -8 -4 0
b:port fee	9 -8 0 0
b:port of	-6 13 -1 -11
b:premier liu	-11 16 -6 0
b:premium	11 -10 0 0
b:prepare	-7 23 -13 -6
b:prepare for	-6 -4 9 0
b:prepare the	5 3 -13 0
b:president	1 -40 31 -11
b:president meet	-16 -17 30 0
b:president of	-2 -13 14 -1
b:presidential	0 -7 9 0
b:press	15 -5 -12 0
b:press conference	8 0 -9 0
b:prime	-7 -11 16 0
b:prime minister	-7 -11 16 0
b:production	-8 9 0 0
b:prolongation	-15 17 0 0
b:promise	14 -4 -10 0
b:promise to	13 -7 -5 0
b:protocol	-18 19 0 0
b:put <level>	-11 12 0 0
b:put his	8 -5 0 0
b:put into	17 -6 -11 0
b:put on	-18 10 8 0
b:put the	8 -9 0 0
b:put their	-12 13 0 0
b:question	7 -14 3 0
b:rain	10 -8 0 0
b:raise in	-8 9 0 0
b:rare earth	14 -13 0 -1
b:rate of	-9 10 0 0
b:reach a	-10 9 0 0
b:reach in	7 -11 8 -6
b:reach on	15 -15 0 0
b:read	13 -5 -7 0
b:ready to	12 -10 0 0
b:reason	21 -19 -1 0
b:recall	17 -14 0 0
b:receive <person>	11 3 -18 1
b:receive at	4 -12 4 0
b:recently	-14 6 -2 6
b:recently in	-6 11 -1 0
b:red	-3 -10 12 0
b:reefer	-15 16 0 0
b:regulator	-9 -15 13 10
b:relation	10 -16 5 0
b:relation had	13 -14 0 0
b:relief	-6 10 -2 0
b:renew	-9 9 0 0
b:renewal	-13 14 0 0
b:report	16 -9 -2 -4
b:representative	9 -12 -7 8
b:request	10 -8 0 0
b:result	-24 11 12 0
b:result of	-15 0 12 0
b:resume in	10 -3 -6 -4
b:return	8 -1 -7 -3
b:return from	-20 17 0 0
b:return to	16 -10 -9 0
b:review	-17 21 -7 0
b:rise	13 -9 -2 0
b:room	-19 17 2 0
b:room of	-9 5 3 0
b:round	14 1 -29 -26
b:round after	10 -9 0 0
b:round in	-18 24 -6 -4
b:round is	-10 15 -2 0
b:round of	22 -17 -2 -6
b:round since	15 -14 0 0
b:round take	-15 16 0 0
b:round were	21 -20 0 0
b:round will	10 -8 0 0
b:rumour	-4 -6 9 0
b:sailing	-5 -7 10 0
b:salt	-15 16 0 0
b:say	2 14 -16 -15
b:say at	8 0 -9 0
b:say he	-5 13 -2 -5
b:say in	-1 -3 11 -7
b:say it	9 -6 -2 0
b:say last	10 -10 0 0
b:say on	6 -16 0 7
b:say that	-16 18 1 -2
b:say the	-12 25 -13 -8
b:seal	9 -12 0 0
b:second	-2 11 -3 -14
b:second and	-10 10 0 0
b:second day	-4 10 0 -6
b:second is	-22 13 0 6
b:second round	15 -10 -1 -6
b:secretary	6 -17 -13 21
b:see	-17 8 14 -9
b:see <person>	-11 17 -1 0
b:see you	-4 -5 11 0
b:seed	-7 -5 0 11
b:sell to	-12 4 8 0
b:seoul	14 -14 0 0
b:seoul and	14 -14 0 0
b:service	-4 -14 -1 19
b:session in	-6 -7 9 2
b:session is	9 -6 0 0
b:set	-6 4 -11 11
b:set for	-15 12 -6 6
b:settle with	10 -9 0 0
b:seventh	-17 20 0 0
b:shall	-6 13 -7 -1
b:share	11 -7 0 -1
b:sheet that	12 -1 -10 0
b:ship	5 -19 12 -1
b:ship to	10 -8 0 0
b:shook	-20 16 6 -5
b:should	-16 4 4 6
b:show	5 -12 0 4
b:side	4 4 -18 0
b:side agree	11 -11 0 0
b:side are	-9 11 0 -2
b:side meet	11 7 -12 -12
b:side to	9 -4 0 -4
b:sign a	-10 9 2 -1
b:sign at	-13 1 12 0
b:sign for	12 -10 0 0
b:sign in	4 -4 -11 8
b:sign the	6 -9 5 0
b:sign with	-21 24 -2 0
b:since <day-gone>	19 -14 -3 0
b:since <month-gone>	4 -11 0 3
b:since the	-19 15 5 -1
b:sit	6 0 -12 1
b:sit down	1 12 -10 -9
b:sit in	0 -4 -8 9
b:sit with	-12 7 0 0
b:sixth	12 -5 -5 -4
b:sixth round	12 -10 0 0
b:so on	-3 -3 8 0
b:social	-3 -8 11 0
b:some	12 -4 -5 0
b:somebody	11 -10 0 0
b:somebody in	11 -10 0 0
b:speak	10 -4 -5 0
b:speaking	12 -8 0 0
b:spent	-9 0 0 13
b:spent <day-gone>	-12 -7 0 18
b:spoke	-13 8 -2 9
b:spoke by	-11 3 8 -4
b:spoke in	-14 15 0 0
b:spoke with	6 0 -10 0
b:sprat	9 -8 0 0
b:spring	10 -10 0 0
b:staff	12 -3 -7 -2
b:standstill	12 -11 0 0
b:start	-7 13 -6 0
b:start in	-11 17 -3 -2
b:state	-3 -19 5 16
b:statement	12 -8 0 -1
b:stay	18 -9 -3 -4
b:steak	-7 -1 10 0
b:step	9 9 -21 0
b:still	16 -7 -7 -5
b:still negotiate	13 -12 0 0
b:stock	13 -7 -2 0
b:strike	0 7 -10 -1
b:suggest	21 -19 0 0
b:summer	12 -10 0 -2
b:summit in	-2 -10 13 0
b:summit is	1 -10 5 0
b:summit of	14 2 -14 -2
b:sunflower	-13 14 0 0
b:sunflower oil	-10 11 0 0
b:table	-16 19 0 -4
b:table in	-20 25 -5 -2
b:talk	6 3 -2 -16
b:talk about	7 -9 5 -3
b:talk for	17 -17 0 0
b:talk in	-17 15 0 1
b:talk of	-17 19 -6 1
b:talk on	-8 7 3 -1
b:talk open	16 -16 0 0
b:talk take	12 -11 0 0
b:talk with	10 -13 7 0
b:talked	7 4 -14 0
b:talked about	-7 1 3 1
b:talked for	12 0 -12 0
b:talked in	9 -5 -2 0
b:talking to	12 -9 0 0
b:tanker	10 -9 0 0
b:tariff	6 -8 2 -2
b:tea	11 -16 3 0
b:team	-14 33 -13 -16
b:team had	-10 11 0 0
b:team of	9 -12 0 4
b:technical	4 -30 -1 21
b:technical meet	3 -10 0 3
b:technical talk	0 -8 0 10
b:telephone on	-8 -1 12 0
b:telephoned	9 -5 -2 0
b:tell the	28 -20 -7 0
b:tell to	-9 10 0 0
b:terminal	9 -7 0 0
b:thank	8 -4 -1 0
b:that	7 -6 -3 0
b:that 's	-9 12 -2 0
b:that <name>	9 -21 3 8
b:that a	-14 14 0 0
b:that both	10 -8 0 0
b:that day	13 -13 0 0
b:that go	14 -11 0 0
b:that he	14 -18 5 -4
b:that his	-9 9 0 0
b:that is	-26 15 14 -2
b:that its	-15 12 2 0
b:that meet	17 -13 0 -5
b:that talk	-8 11 0 0
b:that the	7 4 -7 -16
b:that their	5 -11 -5 10
b:that they	16 -14 0 -1
b:that will	-8 6 0 1
b:the	6 0 2 -18
b:the <day-ahead>	-7 12 -3 0
b:the <name>	16 -11 -10 1
b:the <office>	9 8 -5 -27
b:the <organisation>	10 -4 5 -22
b:the <person>	0 -5 -3 13
b:the <quality>	4 0 -19 6
b:the <seat>	-10 -2 14 0
b:the accord	9 -7 0 0
b:the agenda	-15 22 -1 -7
b:the agreement	-13 0 19 -4
b:the announcement	7 -11 2 0
b:the apec	13 -10 -2 0
b:the autumn	-8 9 0 0
b:the bargain	10 -8 0 0
b:the company	13 -11 0 0
b:the custom	-18 0 -1 22
b:the day	3 -13 7 0
b:the deal	4 0 -7 0
b:the delegation	-6 14 -4 -5
b:the discussion	-11 12 0 0
b:the duty	13 -10 0 0
b:the end	-4 15 -8 0
b:the expert	9 -5 0 -3
b:the ferry	-6 -9 0 15
b:the fifth	3 -11 0 11
b:the first	-5 7 -14 7
b:the g	16 -11 -6 0
b:the ground	-11 8 2 0
b:the house	14 -12 0 0
b:the joint	9 -8 -3 1
b:the judgment	-9 0 9 0
b:the last	-13 3 11 -5
b:the list	-15 11 0 3
b:the market	-12 0 11 0
b:the matter	-11 1 0 7
b:the meet	-4 1 9 -11
b:the memorandum	-12 12 0 0
b:the morning	10 -6 -1 0
b:the new	-5 9 -3 0
b:the next	12 -1 -7 -13
b:the night	-9 9 0 0
b:the one	-3 -2 -2 10
b:the outcome	-10 9 -3 3
b:the pair	-18 24 -3 -3
b:the party	4 6 -5 -11
b:the pause	-13 15 0 0
b:the pen	0 -14 13 0
b:the port	3 -8 0 4
b:the president	-18 -29 38 -2
b:the press	14 -10 -3 0
b:the reason	18 -16 0 0
b:the result	-15 1 11 0
b:the round	-11 12 0 0
b:the second	-6 13 -5 -8
b:the step	19 0 -19 0
b:the summit	-7 18 -6 -1
b:the table	-13 14 0 -1
b:the text	-12 17 -4 0
b:the three	-19 23 0 -3
b:the time	13 -10 -1 0
b:the trade	16 -13 -1 0
b:the truce	5 7 -12 -12
b:the two	-17 0 19 -2
b:the understanding	-21 16 -2 5
b:the week	16 -20 2 0
b:their	-12 4 3 3
b:their <office>	-6 18 -8 0
b:their meet	-17 1 15 -2
b:their name	-11 14 -1 0
b:their president	-3 -7 11 0
b:their third	-8 10 0 0
b:their trade	13 -8 -2 0
b:them	14 -3 -15 0
b:them in	-10 12 -1 0
b:them to	-8 9 0 0
b:then come	-12 11 0 0
b:there	11 0 -21 -5
b:there 's	9 -1 -3 -3
b:there was	17 -11 -5 0
b:these	-9 13 0 0
b:these are	-10 11 0 0
b:they	-12 3 6 2
b:they are	-17 -4 16 3
b:they did	-23 25 0 0
b:they have	-18 18 0 0
b:they last	12 -7 -2 0
b:they meet	-35 2 2 16
b:they were	26 -24 0 0
b:they will	-6 11 0 -6
b:they'll	-20 28 0 -7
b:they'll meet	-3 11 0 -4
b:they've	-9 10 0 0
b:thi	-12 23 -22 0
b:thi in	11 -8 0 0
b:thi week	-11 14 -2 0
b:thi year	-21 25 -1 0
b:third	7 0 -21 -3
b:third is	-12 13 0 0
b:third meet	16 -16 -5 4
b:third round	24 -21 0 0
b:those	-14 14 -9 6
b:those of	-11 12 0 0
b:three	4 10 -13 -12
b:tiktok	-16 18 0 0
b:time on	7 -11 0 4
b:time the	7 -13 6 0
b:to	15 -3 -11 -13
b:to <level>	16 -14 0 0
b:to <office>	6 4 -11 0
b:to <person>	12 -5 -6 0
b:to a	15 -11 -2 0
b:to be	-19 10 0 11
b:to extend	12 -11 0 0
b:to go	8 -4 0 0
b:to have	11 -16 3 0
b:to invest	11 -10 0 0
b:to let	-9 0 0 9
b:to meet	-5 9 -1 -3
b:to see	-10 1 9 0
b:to sit	9 -7 0 0
b:to take	7 -10 4 0
b:to the	-7 13 1 -15
b:to travel	-12 -2 15 0
b:to visit	13 0 -12 0
b:to what	12 -6 -5 0
b:together	-16 5 8 0
b:together in	-2 -11 11 2
b:touched in	12 -10 0 0
b:tractor	11 -9 0 0
b:trade	16 -10 -13 3
b:trade agreement	5 -11 6 -1
b:trade negotiation	9 -8 0 0
b:trade representative	9 0 -5 0
b:trader	18 -8 -11 0
b:train	16 -14 0 0
b:trawler	12 -20 -1 7
b:treasury	13 -5 -5 -3
b:tree	-11 10 0 0
b:tree in	-11 11 0 0
b:truce	0 -3 8 -12
b:truce at	-1 -8 11 0
b:truce between	0 -11 9 0
b:truce in	-11 -1 17 0
b:truce make	-5 -4 10 0
b:truce of	10 2 -17 0
b:truce that	-9 0 8 0
b:truce was	-7 9 -3 0
b:truce with	-10 8 1 0
b:two	-13 2 11 0
b:two <office>	-12 14 -2 0
b:two country	-22 0 11 10
b:two delegation	8 -3 0 -1
b:two government	-15 19 0 -3
b:two had	-3 -7 13 0
b:two hour	7 2 -9 0
b:two in	-16 4 12 -4
b:two leader	-12 0 14 0
b:two meet	-9 0 5 0
b:two men	-10 4 3 0
b:two president	28 -21 -13 0
b:two side	6 -3 -14 5
b:two were	-17 19 0 0
b:two will	-5 -1 16 -17
b:under	-11 12 1 -2
b:under a	-9 2 3 0
b:under it	-11 12 0 0
b:under its	-13 9 5 0
b:under the	-11 11 3 -1
b:understanding	-22 13 2 5
b:understanding reach	-14 18 -1 -1
b:until	17 -22 -3 6
b:up	-5 -3 -6 18
b:up a	-10 -5 0 15
b:up at	-3 10 -3 -1
b:up in	-7 -3 0 13
b:up to	4 -16 8 0
b:upon	-9 13 -2 0
b:vessel	12 -14 0 3
b:veterinarian	-7 -1 0 10
b:vice	-1 16 -12 -6
b:vice premier	-3 9 -8 0
b:video	13 -13 -9 8
b:visit	-9 -5 15 0
b:visit of	-9 -1 11 0
b:visit to	-15 -3 16 2
b:visited	-6 -5 1 9
b:wait for	-8 13 -3 -3
b:want from	-11 7 3 0
b:want to	0 13 -13 0
b:war	-2 12 -12 0
b:warehouse	10 -9 0 0
b:was <number>	15 -12 -2 0
b:was a	-6 12 -5 0
b:was agree	7 1 -13 -5
b:was born	11 -10 0 0
b:was conclude	-9 0 11 -1
b:was discuss	-8 9 0 0
b:was given	-14 3 0 8
b:was in	-1 0 -7 7
b:was initial	14 -11 0 0
b:was leave	-12 11 0 0
b:was make	-8 1 9 0
b:was not	-8 10 1 0
b:was publish	-10 2 8 0
b:was the	-7 3 4 0
b:was their	-10 7 1 0
b:was to	31 -18 -11 -6
b:watch	13 -8 -5 0
b:way to	11 -9 -1 0
b:we	4 3 -14 0
b:we will	-6 10 0 -2
b:week	-5 -2 0 13
b:week ago	1 -9 5 0
b:week in	-12 3 0 10
b:weekend	-18 17 0 0
b:weekend in	-18 19 0 0
b:weigh	-16 7 9 0
b:were in	-20 24 0 0
b:were sign	19 -16 -2 0
b:were to	-4 8 -5 0
b:what	-10 4 3 0
b:what <seat>	9 -13 2 0
b:what come	-11 7 4 0
b:what did	-15 6 8 0
b:what is	21 -9 -12 0
b:what they	-12 17 -7 0
b:whatever	13 -8 -3 0
b:when	-2 3 6 -16
b:when <name>	-12 2 8 0
b:when it	18 -17 0 0
b:when the	-11 23 -11 0
b:whether	-1 13 -12 -2
b:which <name>	-11 11 0 0
b:which <person>	-21 20 0 0
b:which opened	-9 11 0 0
b:which was	16 -14 0 0
b:who had	-5 16 -11 -3
b:who has	-11 0 14 0
b:who hold	-12 8 1 0
b:who is	-9 16 -5 -2
b:who lead	19 -17 0 0
b:who meet	5 8 -14 -6
b:who sit	-5 -9 5 9
b:who was	13 -4 -10 0
b:whose	1 -14 15 -4
b:whose <office>	12 -22 8 0
b:why	8 -4 -1 0
b:why the	11 -11 0 0
b:will	3 -14 -3 17
b:will be	19 -17 0 -3
b:will do	-1 -7 -2 12
b:will hold	9 -13 -3 6
b:will meet	9 -4 -3 -2
b:will not	22 -15 -9 0
b:will pay	-7 1 -2 10
b:will see	-3 -4 10 -3
b:will visit	-12 1 9 0
b:win	10 -9 0 0
b:wire	-12 13 0 0
b:wish	10 -3 -6 0
b:with	13 -8 -8 0
b:with <person>	-3 19 -6 -13
b:with <seat>	-10 12 0 0
b:with its	11 -9 0 0
b:with the	10 -10 -13 12
b:within	11 -7 -2 0
b:word	6 -10 -5 7
b:work	14 -8 -2 0
b:world	5 -10 4 0
b:would	8 3 -21 -2
b:would be	-2 14 -16 0
b:would come	-5 -7 11 3
b:would have	9 -6 0 0
b:wrapped	-6 0 0 9
b:wrapped up	-7 0 0 9
b:write	16 -1 -14 0
b:write to	17 -14 -1 0
b:writer	14 -8 0 -4
b:yarn	12 -11 0 0
b:year	-22 29 -2 -4
b:year 's	10 -4 -6 0
b:year ago	-10 7 2 0
b:yet	-2 11 -8 0
b:you	-8 8 5 -7
b:you ask	-13 3 9 0
b:you in	-14 5 6 0
b:zero	10 -8 0 0
b:·	-7 11 -2 0
b:—	7 0 -12 5
b:— <name>	8 4 -22 0
b:— <organisation>	12 -10 0 0
b:— <person>	-16 1 16 0
b:— <quality>	16 -15 -3 0
b:— a	12 -18 0 0
b:— in	10 -9 0 0
b:•	8 -16 4 0
c0=agree	5 -2 4 -18
c0=bear	-4 13 -9 -6
c0=begin	0 3 2 -8
c0=buy	14 -12 -1 0
c0=down	9 -6 -4 -3
c0=impose	-1 4 3 -15
c0=propose	0 6 -8 -1
c0=renew	17 -18 0 0
c0=say	15 -18 1 1
c0=sell	19 -18 0 -8
c0=sign	-1 1 7 -9
c0=target	18 -5 -8 -14
c0=up	0 4 0 -11
c1=bear	12 -1 -5 -11
c1=begin	-5 11 -2 -9
c1=buy	20 -12 -7 0
c1=down	9 -4 -5 -6
c1=impose	-1 8 -3 -11
c1=propose	-9 17 -12 2
c1=renew	24 -25 0 0
c1=return	1 8 -10 -10
c1=sell	18 -11 -4 -10
c1=stay	1 -4 -6 11
c1=target	7 5 -10 -16
c1=up	-3 9 0 -13
c2=agree	23 -18 -13 5
c2=bear	10 0 -13 0
c2=begin	21 -11 -7 -5
c2=down	-1 2 3 -11
c2=end	8 -2 -6 -4
c2=refuse	8 -15 2 0
c2=renew	-14 13 0 0
c2=say	2 2 0 -12
c2=suspend	14 -7 -1 -11
city	-5 11 2 -24
count=1	56 -32 -13 -36
count=2	-11 17 -19 15
count=3	-38 37 -3 3
count=4	-5 -7 10 1
count=5	-3 11 0 -21
count=many	16 -16 1 -14
ct0=agree future	12 -10 0 -5
ct0=agree modal-passive	10 -8 0 0
ct0=agree past-passive	9 -3 -9 -1
ct0=agree perfect-passive	-10 10 0 0
ct0=agree pluperfect-passive	-14 17 0 0
ct0=agree present	-3 -1 10 -2
ct0=bear modal	0 10 -15 0
ct0=bear past-passive	-7 10 0 0
ct0=bear perfect	22 -12 -6 -5
ct0=bear pluperfect-passive	-9 12 0 0
ct0=bear present	4 5 -16 0
ct0=begin modal	16 -21 6 0
ct0=begin perfect	-9 15 -7 0
ct0=begin pluperfect	14 -20 1 5
ct0=begin present	-4 3 8 -12
ct0=buy present	10 -5 -3 0
ct0=down modal	-8 2 9 0
ct0=down past	13 -7 -10 1
ct0=down pluperfect	15 -12 -9 3
ct0=end past	18 -3 -15 -10
ct0=end past-passive	-5 -3 12 0
ct0=end perfect	-6 -6 9 0
ct0=impose perfect	10 -11 2 -4
ct0=impose pluperfect	18 -8 -10 -7
ct0=impose present	4 0 2 -17
ct0=impose present-passive	-7 5 9 -13
ct0=lack past	-25 15 11 0
ct0=lack present	16 -10 -3 -4
ct0=propose future	-3 -2 -8 13
ct0=propose past	-1 11 -9 -2
ct0=propose past-passive	-15 14 0 1
ct0=propose pluperfect	12 -3 -8 -1
ct0=propose present-passive	-13 14 3 -12
ct0=renew present	9 -8 0 0
ct0=return future	14 -13 0 0
ct0=return past	-10 15 -2 0
ct0=return present	9 -3 -4 -2
ct0=say present	0 -11 -3 17
ct0=say present-passive	-10 12 0 0
ct0=sell future	-6 -5 11 0
ct0=sell past	13 -11 0 0
ct0=sell present	10 -4 -1 -1
ct0=sign past-passive	15 -6 -10 -14
ct0=sign present	-11 0 8 6
ct0=stay past-passive	-18 9 5 0
ct0=stay pluperfect-passive	-8 0 0 10
ct0=suspend future	7 -11 -2 6
ct0=target past	-17 22 -3 0
ct0=target present	15 -10 2 -8
ct0=target present-passive	12 -10 0 0
ct0=threaten past	-9 14 -5 0
ct0=up past-passive	-16 4 13 0
ct1=agree future	12 -10 0 -5
ct1=agree gerund	-4 11 -5 0
ct1=agree infinitive	-8 6 0 2
ct1=agree modal-passive	10 -8 0 0
ct1=agree participle-passive	2 -5 -5 10
ct1=agree past-passive	7 -1 -9 -1
ct1=agree perfect-passive	-10 10 0 0
ct1=agree pluperfect-passive	-10 12 0 0
ct1=bear gerund	23 -10 -7 -9
ct1=bear infinitive	6 -11 10 -3
ct1=bear modal	-4 9 -6 0
ct1=bear participle-passive	10 -11 2 0
ct1=bear past-passive	-7 10 0 0
ct1=bear perfect	22 -12 -6 -5
ct1=bear present	4 5 -17 0
ct1=begin gerund	-8 12 -2 0
ct1=begin infinitive	-9 7 2 0
ct1=begin modal	16 -20 6 0
ct1=begin perfect	-10 16 -7 0
ct1=begin pluperfect	14 -20 1 5
ct1=begin present	-2 3 4 -12
ct1=down modal	-9 2 10 0
ct1=down past	12 -6 -10 1
ct1=down pluperfect	10 -8 -9 3
ct1=end participle-passive	-15 17 -2 0
ct1=end past	21 -6 -15 -10
ct1=end past-passive	-5 -2 12 0
ct1=end perfect	-6 -5 9 0
ct1=impose gerund	-16 19 0 0
ct1=impose perfect	-12 9 5 -2
ct1=impose pluperfect	14 -5 -9 -6
ct1=impose present	7 -3 0 -14
ct1=impose present-passive	-7 5 9 -13
ct1=lack past	-25 15 11 0
ct1=lack present	16 -9 -3 -4
ct1=propose future	-3 -2 -8 13
ct1=propose gerund	5 -12 0 5
ct1=propose past-passive	-18 15 0 1
ct1=propose perfect	-16 11 7 0
ct1=propose pluperfect	18 -3 -18 -1
ct1=propose present-passive	-11 15 0 -11
ct1=renew present	9 -8 0 0
ct1=return future	14 -13 0 0
ct1=return past	-10 15 -2 0
ct1=return present	8 -3 -4 -2
ct1=say pluperfect	-6 10 0 -1
ct1=say present	-11 0 -2 17
ct1=sell future	-6 -5 11 0
ct1=sell past	13 -11 0 0
ct1=sell present	10 -4 -1 -1
ct1=sign infinitive	-15 12 0 2
ct1=sign participle-passive	-4 3 -7 14
ct1=sign past-passive	16 -6 -10 -15
ct1=stay infinitive	9 -11 -1 1
ct1=stay participle-passive	12 -3 -6 -5
ct1=stay past-passive	-14 5 6 0
ct1=stay pluperfect-passive	-8 0 0 10
ct1=suspend past	-2 -10 2 11
ct1=target infinitive	9 -3 -3 0
ct1=target participle-passive	-22 23 0 0
ct1=target past	-12 17 -3 0
ct1=target present	15 -10 2 -8
ct1=target present-passive	12 -10 0 0
ct1=up gerund	-10 14 -2 0
ct1=up past-passive	-16 4 13 0
ct2=agree infinitive	8 -9 -3 3
ct2=agree participle-passive	14 -15 0 0
ct2=agree past	-2 10 -5 0
ct2=agree present	13 -20 3 0
ct2=agree present-passive	12 -10 0 0
ct2=bear gerund	-23 20 4 0
ct2=bear infinitive	-14 5 2 4
ct2=bear past	17 -13 -2 0
ct2=bear perfect	-16 17 -3 1
ct2=bear pluperfect	11 -13 0 0
ct2=bear present	38 -25 -10 -8
ct2=bear present-passive	14 -7 -6 0
ct2=begin past	11 -4 -1 -9
ct2=begin perfect	11 -15 0 0
ct2=begin present	4 0 0 -11
ct2=buy future	8 0 -5 0
ct2=down infinitive	10 -8 -1 0
ct2=down past	7 -13 8 -6
ct2=down present	-19 20 0 0
ct2=end participle-passive	20 -18 0 0
ct2=end perfect	-11 0 14 0
ct2=end present	16 -3 -19 -1
ct2=impose future	3 -12 -1 11
ct2=impose gerund	17 -11 -3 0
ct2=impose infinitive	-6 13 -11 1
ct2=impose modal	-11 8 5 -2
ct2=impose participle-passive	11 -10 0 -1
ct2=impose past	9 1 -12 -2
ct2=impose perfect-passive	16 -12 -2 0
ct2=impose present	-11 6 11 -9
ct2=propose infinitive	18 -9 -3 -6
ct2=propose past	-23 27 -5 1
ct2=propose past-passive	16 -12 -2 -2
ct2=propose perfect-passive	12 -11 0 0
ct2=propose present	12 -14 0 0
ct2=propose present-passive	-18 8 7 0
ct2=refuse past	3 -10 3 0
ct2=renew infinitive	-10 9 0 0
ct2=say gerund	-11 12 0 0
ct2=say infinitive	10 -10 0 0
ct2=say past	-3 -1 11 -11
ct2=say pluperfect	0 10 -11 0
ct2=say present	4 1 -14 7
ct2=say present-passive	8 -5 0 0
ct2=sign infinitive	10 -8 0 0
ct2=sign modal	18 -22 0 0
ct2=sign participle-passive	11 -12 0 0
ct2=sign perfect	0 7 -3 0
ct2=sign present	9 -14 4 0
ct2=stay past	-7 9 5 -14
ct2=stay pluperfect	-15 4 1 10
ct2=suspend infinitive	-10 7 3 0
ct2=suspend past	22 -15 -2 -2
ct2=suspend perfect-passive	3 -10 5 0
ct2=target perfect	10 -5 0 0
ct2=target present	-11 0 5 7
ct2=up infinitive	19 -19 -4 3
ct2=up modal	-5 -3 10 0
ct2=up perfect	15 -13 0 0
ct2=up present	-12 14 0 -4
day-l	9 0 -8 -7
day-none	19 -8 -6 -14
day-r	3 3 -4 -8
day=l0	-1 6 -14 3
day=l2	3 0 6 -17
day=l3	12 -9 -2 -5
day=r0	-13 8 2 2
day=r2	4 7 -7 -17
day=r3	17 -4 -7 -16
day=r5	18 -12 -6 -1
days=0	18 -7 -6 -14
days=1	18 -5 -8 -14
days=3	-9 18 -10 -3
days=4	5 1 0 -10
f:!	-12 16 0 -1
f:"	19 -8 -2 -29
f:'	11 -18 0 8
f:'s	-3 0 13 -17
f:(	-13 16 -3 -2
f:)	-10 13 -4 -3
f:,	-13 18 -8 -1
f:-	25 -9 -16 -4
f::	5 -7 4 1
f:;	2 -8 13 -7
f:<agent>	-6 17 -13 1
f:<day-ahead>	2 12 -20 -6
f:<day-gone>	-8 -1 9 4
f:<gate>	-12 9 2 0
f:<goods-amount>	-3 -24 24 -2
f:<goods>	-7 10 -1 0
f:<level-noun>	11 -8 -1 -4
f:<level>	23 -15 0 -21
f:<money>	22 -33 2 4
f:<month-ahead>	3 -18 13 2
f:<month-gone>	-20 14 18 -13
f:<name>	-13 13 12 -18
f:<not>	1 -7 -4 17
f:<number>	5 1 -4 -9
f:<office>	-27 3 3 38
f:<organisation>	3 -20 0 22
f:<person>	-17 3 13 9
f:<points>	17 -27 9 -2
f:<quality>	-7 6 -1 0
f:<seat>	16 -9 -11 -7
f:<span>	-14 1 20 -3
f:<taker>	11 -12 -2 0
f:<v-agree>	4 4 -4 -17
f:<v-bear>	4 -2 -9 6
f:<v-begin>	-11 0 16 0
f:<v-buy>	7 -21 14 -7
f:<v-deny>	21 -25 -3 4
f:<v-down>	-7 -5 30 -32
f:<v-end>	16 -7 -4 -17
f:<v-impose>	-4 8 1 -10
f:<v-lack>	-21 19 10 -11
f:<v-propose>	-2 3 -19 12
f:<v-refuse>	-7 8 -15 8
f:<v-renew>	14 -4 -5 -17
f:<v-return>	0 -15 18 -12
f:<v-say>	12 -6 1 -16
f:<v-sell>	3 2 -14 7
f:<v-sign>	-7 11 6 -23
f:<v-stay>	1 12 -31 8
f:<v-suspend>	-3 -2 0 9
f:<v-target>	-3 16 -5 -37
f:<v-up>	0 -18 6 18
f:?	22 -14 -3 -9
f:a	-10 -2 3 14
f:about	-10 9 0 0
f:above	-18 3 15 0
f:accept	-2 -8 9 0
f:according	8 0 -10 0
f:accused	26 -25 0 0
f:across	-11 12 0 0
f:add	-11 5 -2 11
f:addition	11 -10 0 0
f:additional	-10 12 0 -2
f:admit	-2 -11 14 0
f:after	6 -5 1 -21
f:afterward	-21 23 8 -9
f:again	-16 2 12 5
f:agenda	-5 0 10 -2
f:agent	10 -9 0 0
f:ago	18 -16 -2 0
f:agree	-19 20 8 -22
f:agreement	-1 -7 11 0
f:aim	-8 7 2 0
f:air	-4 -6 11 0
f:aircraft	9 -8 0 0
f:airline	21 -21 0 0
f:airport	14 -12 0 0
f:all	4 -15 0 10
f:allow	-3 -8 -1 12
f:almost	14 -11 0 -1
f:along	-9 0 0 11
f:also	14 -11 -1 -4
f:although	-7 0 9 0
f:aluminum	-11 12 0 0
f:alway	3 -9 0 1
f:am	-10 0 11 0
f:ambassador	-12 15 -2 0
f:amount	5 -9 2 0
f:an	-6 4 -7 13
f:and	-9 4 10 -5
f:announce	12 -4 -7 -6
f:answer	33 -28 -5 -3
f:anti	-5 11 -4 0
f:antónio	4 -14 7 0
f:any	-1 10 -9 -3
f:anybody	16 -4 -11 0
f:apart	13 -12 0 0
f:apec	4 -9 4 0
f:appealed	-9 0 10 0
f:apple	19 -16 0 0
f:application	18 -10 -9 0
f:apply	-20 11 -1 14
f:approval	-2 10 -10 -2
f:approve	6 3 -9 -11
f:are	11 -4 -2 -12
f:around	-7 0 0 9
f:arrangement	2 -15 9 0
f:arrival	-13 16 -2 0
f:arrive	-11 8 0 2
f:as	3 -14 -5 21
f:asia	10 -1 -7 0
f:ask	8 -15 -11 17
f:asleep	-18 18 0 0
f:assembly	-7 -5 11 0
f:at	3 -3 3 -10
f:auction	12 -11 0 0
f:authority	11 -5 -2 0
f:autumn	-1 5 -13 8
f:average	13 -13 0 0
f:away	-15 15 1 -2
f:back	19 -15 -24 11
f:bag	-13 7 7 0
f:balance	-10 0 0 12
f:bargain	-17 15 2 0
f:be	-28 33 -7 0
f:became	13 -9 0 0
f:because	12 -7 -3 0
f:become	-10 -2 19 0
f:been	14 -8 1 -12
f:before	-7 7 11 -26
f:begin	-21 29 -14 3
f:being	10 -21 12 -5
f:believe	25 -21 -4 -1
f:beside	-20 4 12 6
f:best	-10 3 7 0
f:better	-18 9 12 0
f:beyond	-19 21 0 0
f:bicycle	-13 13 0 0
f:biscuit	16 -15 0 0
f:board	-3 -14 15 0
f:booked	-14 17 -1 0
f:border	22 -14 -10 0
f:both	20 -15 -21 9
f:bring	-36 31 9 -10
f:broken	7 -12 5 0
f:build	12 -6 -4 0
f:busan	7 -17 6 0
f:business	-7 -2 0 9
f:but	1 0 -12 6
f:butter	-11 12 0 0
f:buy	6 -17 10 -6
f:buyer	17 -19 0 0
f:by	7 7 -24 -9
f:cabinet	-6 12 -5 -1
f:calendar	-11 -2 16 0
f:call	5 -27 0 24
f:can	7 -6 6 -12
f:cancel	9 -3 -5 0
f:canola	4 -12 3 0
f:capacity	0 -12 13 -1
f:capital	-23 17 9 0
f:car	11 -8 -2 0
f:card	11 -4 -3 -5
f:cargoe	-10 10 0 0
f:cashew	-5 8 -1 0
f:cattle	-11 15 -2 0
f:cease	11 -8 -1 0
f:ceasefire	21 -20 0 0
f:certain	-1 -10 0 12
f:chamber	-5 13 -7 0
f:change	-15 7 9 0
f:channel	-8 -4 9 3
f:charge	1 2 3 -19
f:chip	-15 5 -4 16
f:christma	-15 21 -5 0
f:cigar	10 -7 -1 0
f:civilian	10 -4 -2 0
f:clear	-10 11 0 0
f:client	-7 -10 10 6
f:close	22 -14 -7 0
f:closed	34 -29 -7 0
f:closer	-11 11 0 0
f:closing	-11 12 0 0
f:club	29 -27 0 -1
f:co	0 -8 11 -2
f:coal	-9 -3 13 0
f:coast	4 -11 5 0
f:cocoa	-14 10 6 0
f:coconut	-11 13 -1 0
f:coffee	-14 -1 23 -8
f:colleague	22 -23 -3 1
f:commission	-20 22 -1 0
f:common	17 -6 -11 0
f:company	-9 -2 1 13
f:complete	11 -7 0 0
f:completed	8 -15 5 0
f:component	12 -6 -6 0
f:concern	6 5 -11 -2
f:concerned	-4 10 -5 0
f:conclude	20 -13 0 -2
f:conference	-21 25 0 -4
f:confirm	-19 4 16 0
f:consensu	-28 23 8 0
f:consent	11 -9 0 0
f:control	26 -22 -4 0
f:controlled	14 -11 0 0
f:cork	13 -10 0 0
f:corn	12 -11 0 0
f:cost	32 -19 -13 -1
f:could	-6 2 8 -5
f:count	7 2 -10 -1
f:counted	-9 11 0 0
f:counter	11 -6 -2 0
f:countermeasure	9 -11 0 0
f:counting	-11 17 -1 -3
f:country	1 10 -7 -14
f:course	-17 0 16 0
f:court	11 -11 0 0
f:cousin	9 -8 0 0
f:cover	13 2 -16 -1
f:crane	17 -7 -9 0
f:cup	-16 16 0 0
f:custom	-14 16 0 -1
f:customer	-15 16 0 0
f:cut	-9 11 0 -4
f:date	18 -13 -9 0
f:day	23 -18 -5 -6
f:deadline	18 -14 -4 0
f:deal	-25 12 24 -16
f:dealing	13 -12 0 0
f:dealt	-18 10 9 0
f:dearer	-9 9 0 0
f:decide	16 -19 2 0
f:decision	27 -5 -16 0
f:declare	12 -5 -8 0
f:decree	-7 11 -3 0
f:deficit	11 -5 -6 0
f:delegate	13 -12 0 0
f:delegation	-28 17 -14 23
f:depend	11 -4 -2 -6
f:describe	-13 15 0 -1
f:design	13 -11 0 0
f:diamond	-9 10 0 0
f:did	5 -20 7 9
f:dinner	-3 -5 10 0
f:direction	2 -10 -7 11
f:director	10 -9 0 0
f:discount	-6 -4 10 0
f:discuss	4 13 -20 0
f:dispute	6 -8 10 -10
f:disputed	11 -9 -1 0
f:do	-12 7 2 4
f:document	-5 -3 9 0
f:doe	8 -20 9 -1
f:don't	-15 8 -5 11
f:double	-10 0 0 12
f:draw	17 -7 -6 -3
f:drawer	10 -11 0 0
f:due	5 -16 0 12
f:dump	-23 19 0 3
f:during	7 -13 0 7
f:duty	-3 9 -17 4
f:each	28 -35 0 3
f:early	-20 21 1 0
f:earth	4 -20 11 2
f:ease	12 -8 0 0
f:east	11 -10 0 0
f:easter	23 -21 0 0
f:economy	0 -17 18 -3
f:effect	-8 7 2 -3
f:eighth	-10 12 0 0
f:election	15 -10 -3 0
f:electric	-9 11 0 0
f:elevator	-11 11 0 0
f:else	0 10 -14 0
f:embassy	14 -11 0 0
f:emergency	10 -12 0 0
f:encounter	-15 16 0 0
f:end	-17 13 1 2
f:energy	-10 16 0 -3
f:enough	-11 14 0 0
f:enter	9 -6 -5 0
f:entry	11 -4 -10 0
f:evening	-20 11 0 12
f:every	17 -23 2 0
f:everybody	2 -21 12 0
f:everything	-2 -12 15 0
f:examine	-11 0 8 0
f:excess	-7 -2 12 -1
f:exchanged	1 -3 -12 10
f:expect	0 -9 20 -12
f:expert	-8 -2 17 -8
f:expire	-17 25 -9 -2
f:explain	-3 -4 9 0
f:extend	15 -17 0 -4
f:extension	-26 20 11 0
f:extra	5 -9 1 0
f:factory	-7 9 0 0
f:fail	20 -14 -1 -2
f:failed	8 -5 0 0
f:fall	15 -18 1 -2
f:far	18 -19 0 0
f:farm	-3 -25 23 -2
f:farmer	12 0 -14 0
f:fee	17 -4 -16 0
f:fentanyl	0 -10 10 -4
f:fewer	12 -10 0 0
f:fifth	-11 18 -8 0
f:figure	-31 28 -2 8
f:file	-6 8 0 0
f:final	9 -6 0 0
f:finding	12 -6 -6 0
f:fine	11 -12 -3 2
f:finish	-14 15 0 0
f:fire	9 0 -6 0
f:firm	13 -1 -11 0
f:first	4 -15 16 -5
f:fish	-5 16 -12 -2
f:five	8 -7 0 0
f:flag	-13 5 8 0
f:flat	-11 11 0 0
f:flew	16 -22 2 0
f:floor	13 -5 -5 0
f:fly	30 -31 -11 7
f:follow	6 -12 0 7
f:followed	12 -15 2 0
f:food	-13 0 13 0
f:for	-6 -3 3 12
f:force	-14 11 0 2
f:forced	0 -10 12 -3
f:foreign	20 -12 -11 0
f:forward	7 -13 0 5
f:found	-15 9 0 2
f:four	-7 3 -2 9
f:fourth	-31 31 -5 4
f:free	27 -30 -7 8
f:freeze	-15 16 0 0
f:friday	-9 13 -1 0
f:friend	-5 9 -3 0
f:from	-1 8 2 -24
f:front	18 -11 -7 0
f:fuel	11 -9 0 0
f:further	16 -18 2 0
f:g	-15 -2 17 0
f:gap	24 -16 0 -11
f:garment	-11 11 0 0
f:gas	-10 0 0 10
f:general	-21 15 8 0
f:geneva	11 1 -24 -1
f:get	9 10 -33 -1
f:ghent	-13 2 9 0
f:give	0 6 -16 0
f:given	-12 15 -6 0
f:glass	16 -12 -3 0
f:go	-10 4 6 -1
f:gold	-5 10 -1 -1
f:good	-1 -2 11 -11
f:government	-18 17 0 0
f:great	-13 4 9 0
f:group	17 -16 0 0
f:grow	-9 10 0 0
f:grower	22 -18 -1 0
f:guarantee	-5 10 -3 0
f:guard	-14 8 6 0
f:guayaquil	14 -11 -3 0
f:guest	10 -4 -3 0
f:gyeongju	0 -20 15 0
f:habit	-8 12 -3 0
f:had	13 -9 0 -9
f:half	-11 6 9 -4
f:halve	-15 -3 19 0
f:ham	15 -14 0 0
f:hand	-12 0 16 0
f:handed	-12 14 0 0
f:handshake	12 -11 0 0
f:happen	11 -13 0 0
f:hard	-3 10 -5 0
f:has	6 0 0 -15
f:have	10 -6 -11 3
f:haven't	-11 8 0 0
f:hazelnut	-9 9 0 0
f:hear	-8 19 -12 -3
f:help	24 -9 -15 0
f:her	-2 8 -3 0
f:highest	3 -14 2 4
f:him	-9 19 -24 6
f:hinted	11 -7 -2 0
f:his	10 -10 5 -20
f:history	-12 -6 17 0
f:hofmeyr	-6 11 0 -2
f:hold	10 -3 -11 0
f:hole	13 -12 0 0
f:home	-3 -3 10 -4
f:hope	11 -6 0 -7
f:hospital	14 -13 0 0
f:host	-10 6 2 0
f:hotel	-30 22 0 9
f:hour	6 -12 0 3
f:how	0 0 -14 11
f:hurry	17 -15 0 0
f:i	-8 -1 2 11
f:i'd	12 -15 2 0
f:ice	-2 -4 10 0
f:import	19 -16 -1 0
f:importer	12 -7 -1 0
f:include	13 0 -12 0
f:index	-12 13 0 0
f:industrial	9 -5 -3 0
f:industry	10 -7 0 0
f:instrument	12 0 -11 0
f:intend	10 -8 0 0
f:interest	-17 16 0 0
f:international	13 -14 0 0
f:into	8 -7 -9 6
f:investigation	0 -10 3 2
f:investment	-11 -2 14 0
f:is	9 -9 4 -11
f:isn't	-11 12 -6 3
f:issue	20 -16 -6 0
f:istanbul	14 -12 0 0
f:it	3 -17 4 23
f:item	14 -15 0 0
f:its	13 -11 -13 4
f:itself	29 -22 -10 -1
f:jet	19 -16 -5 0
f:jinping	-13 0 14 0
f:job	11 -9 0 0
f:joke	-9 0 10 0
f:judge	11 -7 0 0
f:keep	-12 19 -10 0
f:kettle	12 -11 0 0
f:kilometre	10 -10 0 0
f:kuala	-21 4 15 0
f:lake	-16 19 0 0
f:lancaster	-18 18 0 0
f:land	3 9 -16 0
f:lapse	0 -14 10 0
f:lasted	-30 15 21 0
f:lasting	9 -9 0 0
f:late	-16 12 4 0
f:later	-8 -11 14 5
f:law	28 -17 -11 -5
f:lay	-9 17 -8 0
f:lead	-10 16 -3 0
f:leader	36 -21 -21 0
f:least	-4 -10 13 0
f:leather	-11 10 0 0
f:leave	-14 6 7 3
f:led	-17 -4 0 22
f:lemon	15 -10 -7 0
f:less	0 -12 16 0
f:let	28 -29 0 -1
f:letter	13 -9 -4 0
f:level	8 -17 -1 12
f:levy	12 0 -9 -2
f:licence	-30 20 -7 20
f:license	14 -15 1 0
f:lift	28 -24 -4 0
f:light	16 -15 0 0
f:likely	-8 0 0 10
f:likewise	12 0 -9 0
f:link	12 -8 -3 0
f:linked	-3 -7 12 0
f:list	-19 6 17 -3
f:listed	-4 -6 10 0
f:live	26 -18 -8 0
f:loan	-5 10 -3 0
f:london	17 -15 0 0
f:long	0 -17 7 16
f:lumber	9 -8 0 0
f:lumpur	-21 4 15 0
f:lunch	17 -10 -6 0
f:machine	-14 13 0 2
f:main	18 -8 -9 -2
f:maker	21 -12 -8 0
f:mangoe	11 -10 0 0
f:market	0 -10 10 0
f:match	13 -17 3 0
f:matter	-3 0 -4 9
f:me	10 -5 0 -2
f:mean	-5 -5 3 9
f:meant	-10 12 0 0
f:measure	-6 -15 12 7
f:mediator	25 -25 0 0
f:medicine	-10 10 0 0
f:meet	-12 13 0 -2
f:meeting	-16 12 0 5
f:member	23 -17 -12 2
f:memorandum	22 -23 -1 0
f:menu	-14 9 4 0
f:metal	-12 10 1 0
f:middle	-32 20 7 8
f:milk	-16 17 0 0
f:million	3 -11 6 0
f:mineral	-17 11 7 0
f:minister	0 4 -10 2
f:minute	19 -14 -5 -4
f:mistake	-4 -4 9 0
f:model	10 -9 0 0
f:mohair	-9 -4 13 0
f:moment	10 -11 0 0
f:money	-13 16 -2 0
f:more	10 10 -29 -13
f:morning	0 11 -15 -1
f:most	0 -25 13 9
f:mother	0 -12 12 0
f:move	23 -21 0 0
f:mr	2 0 -12 7
f:much	-22 11 4 9
f:must	-13 26 -15 -9
f:my	12 -16 3 0
f:narrow	15 -5 0 -10
f:near	16 -15 0 0
f:nearly	-11 0 13 0
f:need	-16 9 13 -4
f:neighbour	-14 16 0 0
f:neither	3 -10 2 5
f:never	-15 6 14 0
f:new	6 -23 12 0
f:newspaper	15 -15 0 0
f:nexperia	-10 -23 5 21
f:nicely	18 -13 -7 0
f:ninth	-5 -2 -1 10
f:niš	15 -14 0 0
f:no	17 -24 0 14
f:nobody	20 -20 2 -8
f:none	19 -8 -13 0
f:noon	21 -14 -10 0
f:nor	13 -12 -3 2
f:not	-3 1 -4 9
f:note	13 -4 -6 0
f:nothing	-21 26 3 -19
f:notification	-11 0 0 9
f:now	21 -36 10 0
f:nowhere	10 -8 0 0
f:nut	-17 20 -2 0
f:obtain	-9 0 0 9
f:occasion	6 -10 2 0
f:of	-19 2 17 10
f:off	-3 13 -5 -12
f:office	18 -15 -10 5
f:official	-11 -9 16 6
f:oil	1 -12 6 2
f:old	8 -7 -1 0
f:older	18 -17 0 0
f:on	-14 -3 20 6
f:one	-14 18 -14 11
f:only	8 3 -14 -9
f:open	-3 -12 11 9
f:optimistic	-14 17 -4 0
f:order	6 -9 3 0
f:ordinary	6 -19 5 0
f:origin	-8 0 9 0
f:other	-8 -2 14 0
f:otherwise	-10 14 -4 0
f:out	9 -15 8 0
f:outcome	13 -10 -3 0
f:outline	10 -10 0 0
f:outside	6 -15 1 4
f:outstanding	10 -14 0 5
f:over	25 -32 -4 10
f:own	-4 8 2 -12
f:pacific	9 -2 -6 0
f:pact	12 -6 -1 -3
f:page	-19 10 12 0
f:pair	-14 10 4 0
f:palm	-9 0 12 0
f:paper	-18 12 12 -9
f:part	-9 22 -14 -6
f:parted	-2 -5 11 0
f:partner	18 -14 -6 0
f:party	12 -16 2 0
f:paul	-6 -1 9 0
f:pause	-18 7 -1 12
f:pay	24 -15 -23 2
f:peace	17 -13 0 -2
f:pen	-10 10 3 -5
f:penalty	11 -10 0 0
f:penang	10 -9 0 0
f:period	9 -11 -4 3
f:permanent	-18 19 0 -2
f:phone	-10 15 -5 0
f:pick	-8 0 10 0
f:place	-12 -5 21 0
f:plan	8 -6 3 -11
f:plane	-30 26 6 0
f:plant	-8 -23 21 6
f:play	-10 11 0 0
f:player	20 -18 0 0
f:plenty	-16 12 3 0
f:pocket	-6 -2 9 0
f:point	-7 14 0 -5
f:policy	-10 0 12 0
f:pool	-8 9 0 0
f:port	6 -1 -16 7
f:possible	15 -8 -3 -2
f:post	-6 10 -3 0
f:potatoe	-11 -1 12 0
f:poultry	8 -2 -6 0
f:powder	-12 12 -1 0
f:power	-10 11 0 0
f:premier	-4 9 -4 0
f:premium	10 -9 0 0
f:present	5 9 -15 -3
f:president	-15 10 9 -7
f:presidential	-10 -1 12 0
f:press	-12 17 -7 0
f:price	43 -38 -6 -4
f:prime	9 -5 -3 0
f:principle	22 -20 0 0
f:print	-9 10 0 0
f:prisoner	13 -11 0 0
f:problem	-21 12 -2 13
f:proclamation	16 -2 -12 0
f:produced	-15 15 0 0
f:product	10 -11 -1 0
f:progress	-13 0 0 10
f:project	-11 0 12 0
f:prolongation	10 -10 0 0
f:promise	-1 1 5 -11
f:propose	25 -21 -3 -1
f:protect	-13 8 7 0
f:province	11 -11 0 0
f:public	-9 11 0 0
f:publish	-10 9 6 -9
f:pump	16 -18 -5 8
f:purchase	-17 12 4 0
f:put	10 -6 -13 6
f:quarrel	1 -5 -9 10
f:question	12 -11 0 0
f:quickly	-8 9 0 0
f:quiet	24 -21 -2 0
f:quota	7 -13 0 5
f:radio	5 -12 6 0
f:rain	11 -9 0 0
f:raise	-20 8 3 10
f:rang	-12 12 0 0
f:rare	4 -20 11 2
f:rate	0 11 -19 0
f:ratify	23 -17 -3 -2
f:read	-1 -10 16 -6
f:reason	10 -8 0 -1
f:receipt	12 -12 0 0
f:receive	-29 13 2 17
f:reciprocal	9 -1 -6 0
f:reckon	12 -11 0 0
f:reduction	18 -5 -14 0
f:regard	2 -10 0 8
f:regulator	10 -10 0 0
f:release	18 -17 0 0
f:remain	-3 14 -21 2
f:remember	-5 7 0 0
f:reminded	10 -9 0 0
f:renew	13 -6 -1 -2
f:renewal	-8 4 0 4
f:replace	21 -18 -1 0
f:reporter	0 13 -13 -10
f:representative	18 -21 0 3
f:reserved	-12 10 0 0
f:rest	22 -14 -4 -3
f:result	-29 11 19 5
f:retaliate	9 -6 -1 0
f:return	7 -11 3 -5
f:review	22 -16 -4 -2
f:revive	10 -8 0 0
f:rice	27 -15 -14 -2
f:right	-20 4 9 9
f:rise	28 -33 2 -1
f:risk	12 -9 0 0
f:roll	23 -21 0 0
f:room	10 0 -9 0
f:rose	3 -11 6 0
f:rough	-16 7 9 0
f:round	-12 21 -13 -7
f:rover	11 -10 0 0
f:row	-9 13 -2 0
f:rule	13 -15 0 0
f:run	4 -9 9 -6
f:saffron	12 -10 0 0
f:sale	13 -9 0 0
f:same	2 -10 2 8
f:sanction	18 -17 0 0
f:say	20 -22 5 -11
f:schedule	-5 -4 9 0
f:scrap	8 -10 2 0
f:season	14 -7 -4 0
f:second	5 13 -25 -10
f:section	7 -11 4 -2
f:security	14 -7 -6 0
f:see	-10 1 6 3
f:seek	9 -4 -7 0
f:sell	6 -19 16 -5
f:send	17 -11 -7 0
f:seoul	0 -8 10 0
f:service	4 3 -11 0
f:session	-1 0 -10 8
f:settle	6 -14 12 -6
f:shake	-9 0 7 0
f:shall	19 -12 -5 -1
f:shanghai	6 -10 2 0
f:share	21 -12 -4 -2
f:she	0 8 -5 -10
f:shea	-18 20 -2 0
f:shoe	16 -17 0 0
f:shore	14 -3 -9 0
f:short	-2 13 -9 -3
f:shortage	-6 -1 9 0
f:shortly	-16 12 3 0
f:shrink	-15 8 0 8
f:shut	9 -2 -6 -2
f:side	4 -11 7 0
f:sign	12 0 -32 6
f:signature	3 2 -12 0
f:since	-9 8 0 0
f:sir	5 -9 0 0
f:sit	9 -1 -18 0
f:six	-8 9 0 0
f:sleep	-12 14 0 0
f:so	18 -9 -6 -11
f:some	11 -8 0 -3
f:something	11 -12 0 0
f:soon	16 -11 -3 0
f:sovereignty	-10 12 0 0
f:soybean	-18 18 -4 5
f:spare	-15 18 0 0
f:speak	-10 2 -8 16
f:speaking	0 -13 9 0
f:special	14 -12 0 0
f:speech	-10 10 0 0
f:spent	-13 0 11 0
f:spirit	0 -19 18 0
f:spoken	13 -4 -5 0
f:spot	-5 9 -1 0
f:sprat	-12 15 -3 0
f:spring	-13 11 4 0
f:st	0 -15 6 10
f:stage	17 -12 -5 0
f:standstill	-8 10 0 0
f:start	8 0 -9 -6
f:state	-19 15 10 -8
f:statement	9 -14 7 -5
f:steel	1 -8 3 4
f:step	2 -13 0 13
f:still	12 -12 0 0
f:stone	-5 -5 9 0
f:strike	26 -23 0 0
f:student	16 -12 -1 0
f:subject	-19 26 -6 0
f:substance	-7 -4 12 0
f:substantially	-12 13 0 0
f:such	12 -12 -1 0
f:summary	-11 0 12 0
f:summer	14 -4 -10 -2
f:summit	-30 -21 44 0
f:sun	-13 13 0 0
f:supplier	-11 13 0 0
f:supply	-11 19 -7 0
f:surcharge	-5 -11 15 0
f:sure	10 -8 0 0
f:surprised	-9 0 0 9
f:suspend	16 -24 9 -4
f:suspension	-20 30 -22 8
f:sweet	-6 -3 0 9
f:take	-1 -15 26 -14
f:talk	23 -14 -17 -3
f:talked	17 -13 -13 6
f:tariff	1 2 2 -20
f:technical	0 -9 0 7
f:technology	16 -15 -6 1
f:telephone	29 -10 -21 -3
f:telephoned	-9 0 0 8
f:tell	12 12 -26 -37
f:tenth	-14 16 0 0
f:term	36 -22 -15 -2
f:than	0 5 -2 -9
f:that	18 -16 7 -23
f:the	17 -10 -9 -9
f:them	18 -2 -12 -10
f:then	1 -11 9 1
f:there	-32 35 -1 -5
f:these	-19 25 -1 -6
f:they	-4 8 2 -12
f:they're	14 -11 -5 0
f:they've	-10 10 0 0
f:thi	-1 10 -15 0
f:thing	1 8 -13 -1
f:think	0 -13 -9 19
f:third	-4 17 -28 -9
f:though	-12 15 -1 0
f:three	0 3 -11 4
f:through	-6 13 -10 0
f:tiktok	-8 16 -8 0
f:till	13 0 -12 0
f:tin	-11 12 0 0
f:to	10 -2 -7 -7
f:together	9 -13 4 -1
f:tomatoe	9 -8 0 0
f:tonne	11 -9 0 0
f:toward	11 -7 -4 0
f:town	12 -11 0 0
f:tractor	-16 17 0 0
f:trade	-4 -8 9 5
f:transcript	-31 23 12 0
f:travel	-14 -17 23 4
f:treasury	11 -9 0 0
f:treaty	1 7 -12 -4
f:truce	0 7 0 -22
f:truth	16 -17 0 0
f:try	-7 6 0 0
f:tuesday	-19 20 0 0
f:tuna	-4 -12 5 13
f:twenty	20 -13 -8 0
f:two	-8 -19 31 3
f:unchanged	11 -8 0 0
f:under	-12 0 -3 21
f:undertook	-9 11 0 0
f:unless	25 -12 -17 -1
f:until	14 -8 -3 -15
f:up	1 -14 17 -9
f:us	-10 14 0 -8
f:use	10 0 -9 0
f:used	-15 -2 18 0
f:value	-10 3 -1 9
f:van	-11 12 0 0
f:version	-10 11 0 0
f:very	15 -1 -11 0
f:vice	-7 9 0 0
f:video	5 6 -12 -11
f:view	-5 0 -4 11
f:villa	-11 13 0 0
f:violated	9 -9 0 0
f:visa	10 -9 0 0
f:visit	-5 -29 30 -4
f:void	-8 9 0 0
f:vote	-8 16 -3 -5
f:wake	10 -6 -2 0
f:want	-7 24 -32 0
f:war	0 -4 9 0
f:warn	-7 11 -1 0
f:was	-7 -2 9 5
f:way	-15 11 0 7
f:we	-2 18 -10 -28
f:we're	-9 -10 2 13
f:weapon	-7 9 0 0
f:wednesday	0 11 -10 0
f:week	8 -12 1 0
f:welcomed	-9 11 -1 0
f:well	0 10 -20 1
f:what	9 -10 6 -12
f:wheat	-3 -21 14 6
f:when	0 -7 0 10
f:where	-15 22 -2 -8
f:which	-6 -1 -7 23
f:while	6 -22 14 0
f:who	7 5 -17 0
f:whom	13 -7 -4 0
f:whose	-22 16 8 0
f:will	-13 4 11 0
f:window	9 -4 0 -2
f:wine	3 -10 -1 8
f:winner	9 -8 0 0
f:winter	17 -22 -1 4
f:wire	-11 14 -3 0
f:wish	10 -1 -5 0
f:with	-8 12 -2 -7
f:within	25 -29 -6 5
f:wool	9 -4 -1 0
f:word	-19 -10 35 -2
f:work	16 -9 -2 -6
f:world	0 -12 11 -1
f:worst	-12 4 0 6
f:would	4 -1 0 -10
f:write	-8 -11 10 14
f:x	-10 0 -2 13
f:xi	-13 0 14 0
f:yarn	-13 12 -1 1
f:year	19 -18 -3 0
f:yes	-22 18 6 0
f:yet	-2 -3 -2 12
f:yield	-11 11 0 0
f:you	15 -10 -1 -5
f:your	-10 0 12 0
f:zero	-1 14 -15 -1
f:—	-16 22 -9 -1
first-of-paragraph	22 -4 -15 -18
has-gerund	0 23 -25 -14
has-infinitive	-10 0 15 0
has-modal	19 0 -25 -12
has-participle	14 -10 -7 -5
has-past	4 2 4 -24
has-perfect	16 -4 -7 -25
has-pluperfect	1 9 -15 0
has-present	14 -7 0 -22
heads=0	15 28 -69 -6
heads=1	11 -36 39 -49
heads=2	19 -89 41 -11
heads=3	-9 -20 24 0
kind=town	22 -2 -12 -22
l1="	18 -10 -3 0
l1=&	3 -9 0 3
l1='s	16 -19 -3 5
l1=(	0 3 -10 0
l1=,	-19 14 9 -1
l1=-	29 -17 -11 -1
l1=.	17 -14 0 0
l1=/	3 0 0 -10
l1=<day-gone>	-22 21 -4 7
l1=<number>	17 -20 -3 2
l1=<organisation>	12 -5 -2 -1
l1=<person>	16 -13 0 0
l1=<quality>	16 -13 0 0
l1=<v-agree>	17 -15 0 0
l1=<v-bear>	21 -11 -7 -2
l1=<v-impose>	20 -11 -9 -7
l1=<v-propose>	12 0 -13 -6
l1=<v-stay>	14 -13 0 0
l1=<v-suspend>	13 -13 0 0
l1=<v-target>	11 -7 -1 0
l1=<v-threaten>	9 -6 0 0
l1=[	13 -11 0 0
l1=a	-10 7 -4 8
l1=at	-9 8 1 -4
l1=be	-14 15 0 0
l1=between	-4 10 -10 0
l1=but	14 -10 -2 0
l1=by	28 -21 -3 -1
l1=for	-15 -1 15 11
l1=from	-7 6 0 2
l1=his	-9 -2 14 0
l1=if	-6 13 -9 -1
l1=in	-14 7 6 1
l1=is	-10 14 0 -1
l1=leave	-13 9 5 0
l1=morning	12 -9 0 0
l1=of	-11 7 13 -12
l1=on	7 4 -14 -7
l1=over	10 -7 0 0
l1=reach	16 -14 0 0
l1=should	-10 4 -2 7
l1=tell	12 -7 -3 0
l1=than	-16 16 0 0
l1=to	-6 7 2 -14
l1=under	21 -17 0 -2
l1=unless	3 -11 3 0
l1=visit	-12 2 11 0
l1=visited	-15 -3 8 6
l1=when	15 -10 -3 0
l1=which	11 -14 6 -4
l1=with	4 -11 3 5
l1=—	9 -2 0 -10
l2='s	11 -7 -1 0
l2=,	-16 7 6 3
l2=:	5 4 -12 -8
l2=;	14 -16 -8 3
l2=<agent>	-3 13 -5 -8
l2=<day-ahead>	-17 5 0 13
l2=<day-gone>	-24 16 14 -8
l2=<day-today>	36 -22 -12 -10
l2=<duty>	36 -36 -3 0
l2=<gate>	4 7 -7 -27
l2=<goods>	7 0 -10 -3
l2=<level-noun>	18 -13 -13 3
l2=<level>	24 -17 -13 0
l2=<month-ahead>	-16 3 14 0
l2=<month-gone>	-3 13 -9 0
l2=<name>	7 3 -23 0
l2=<number>	18 -18 4 -7
l2=<office>	16 -24 12 -12
l2=<person>	9 -18 9 -1
l2=<quality>	-15 2 5 7
l2=<seat>	7 -1 1 -16
l2=<sender>	23 -15 -7 -2
l2=<span>	-18 10 15 -9
l2=<taker>	17 -19 0 0
l2=<v-agree>	23 -8 -18 -17
l2=<v-bear>	-5 -6 9 2
l2=<v-begin>	-9 13 -2 -7
l2=<v-buy>	14 -5 -8 0
l2=<v-end>	-11 0 2 12
l2=<v-impose>	-2 11 -12 -4
l2=<v-propose>	-5 0 12 -6
l2=<v-return>	-6 10 -1 -6
l2=<v-say>	10 -17 0 8
l2=<v-sell>	7 0 0 -7
l2=<v-sign>	10 5 -25 -4
l2=<v-stay>	-3 5 -15 13
l2=<v-suspend>	-9 13 -8 0
l2=<v-target>	8 -2 0 -15
l2=<v-up>	-3 9 -6 0
l2=according	21 -16 -4 0
l2=afternoon	-16 0 14 0
l2=again	-2 11 -6 -6
l2=agenda	-13 17 -1 -1
l2=agreement	-5 17 -6 -11
l2=also	-6 14 -7 0
l2=and	2 3 0 -21
l2=answer	-10 12 0 0
l2=are	-11 8 -1 4
l2=arrived	-14 13 0 0
l2=as	0 -17 0 8
l2=ask	-2 -20 16 0
l2=at	20 -4 -15 -11
l2=back	0 7 -10 0
l2=base	-11 0 13 0
l2=be	-13 8 7 0
l2=been	14 -11 -10 4
l2=boat	11 -10 0 0
l2=born	11 -10 0 0
l2=by	-27 12 22 -10
l2=call	4 -14 7 0
l2=cannery	-11 11 0 0
l2=charge	15 -13 0 0
l2=cheaper	11 -9 0 0
l2=chip	-10 7 0 0
l2=circular	-11 -2 14 0
l2=colleague	-7 11 -3 0
l2=conclude	17 -11 -4 -5
l2=counterpart	-8 10 0 0
l2=day	-11 12 2 -5
l2=desk	15 -13 0 0
l2=discuss	-9 17 -4 -5
l2=done	4 6 -15 -2
l2=down	-2 12 -3 -10
l2=due	0 2 5 -16
l2=duty	20 -20 -3 0
l2=editor	-8 0 10 0
l2=election	10 -9 0 0
l2=embassy	15 -2 -9 -3
l2=end	-11 2 4 2
l2=envoy	3 9 -13 0
l2=eve	-11 7 3 0
l2=evening	-12 15 -1 0
l2=expert	-13 -6 0 18
l2=exporter	10 -8 0 0
l2=extension	10 -7 0 0
l2=face	-7 -1 10 -1
l2=fair	13 -11 0 0
l2=fall	-5 -3 9 0
l2=fee	0 -8 0 12
l2=ferry	10 -9 0 0
l2=flight	-11 14 -1 0
l2=fly	-1 9 -10 -2
l2=follow	-8 12 0 0
l2=football	-8 8 0 0
l2=for	17 -12 -2 0
l2=friend	16 -14 0 0
l2=from	-10 8 5 -5
l2=future	10 -9 0 0
l2=given	2 -10 -1 8
l2=greer	-8 10 0 0
l2=grower	9 -6 0 0
l2=guest	16 -12 -5 0
l2=happen	-9 10 0 0
l2=has	24 -18 -3 0
l2=have	-12 13 0 0
l2=he	14 -5 -13 0
l2=head	-2 -5 9 0
l2=hold	-13 14 -5 2
l2=hope	-1 -3 -5 11
l2=hotel	-9 2 8 0
l2=in	8 -17 -12 20
l2=invited	-21 0 22 0
l2=is	-4 -11 9 9
l2=it	-1 -5 -1 12
l2=land	-4 8 4 -12
l2=last	16 -19 -9 9
l2=later	-9 9 0 0
l2=lawyer	14 -7 0 -4
l2=lead	11 -10 0 0
l2=leader	-9 -6 15 0
l2=level	0 -7 0 9
l2=line	-12 15 -1 0
l2=list	-13 16 -9 3
l2=live	-8 13 -5 0
l2=london	-21 21 0 0
l2=make	15 -9 -5 -1
l2=market	14 -8 -2 0
l2=meet	-22 5 5 10
l2=ministry	5 -16 0 10
l2=minute	-6 -10 12 0
l2=negotiate	24 -16 -8 -2
l2=negotiation	17 -7 -6 -7
l2=next	-20 24 -1 0
l2=night	-12 19 -5 0
l2=noon	15 -8 -5 0
l2=note	-25 10 -1 19
l2=notice	9 -5 -1 0
l2=of	-7 14 0 -9
l2=off	-10 4 7 0
l2=official	-11 17 -1 -3
l2=oil	-9 10 0 0
l2=on	17 -18 -14 12
l2=one	-2 12 -10 0
l2=opened	-15 13 0 1
l2=other	-1 -8 11 0
l2=out	6 1 -12 -3
l2=over	8 -14 6 -6
l2=own	-7 5 -3 5
l2=pact	-10 -2 10 3
l2=page	9 -8 0 0
l2=palace	-12 2 9 0
l2=parted	-11 12 0 0
l2=party	9 -8 0 0
l2=pay	16 -15 0 0
l2=peace	-7 11 -2 -1
l2=people	10 -15 0 0
l2=place	-14 6 15 -7
l2=plane	-9 0 9 0
l2=plant	10 -14 0 1
l2=point	-17 18 0 0
l2=port	-5 11 -2 -7
l2=post	-13 16 -1 0
l2=premium	9 -9 0 0
l2=prolong	10 -6 -2 0
l2=propose	-14 15 0 0
l2=quarrel	-13 5 9 0
l2=raise	-8 9 0 0
l2=rate	12 -9 0 0
l2=recently	-6 11 -1 0
l2=regulator	-13 0 15 0
l2=relief	-9 10 0 0
l2=reporter	2 -6 5 -2
l2=representative	10 -7 0 0
l2=result	-13 7 6 0
l2=resume	9 -2 -6 -4
l2=return	-19 19 0 0
l2=room	-11 14 -1 0
l2=round	-10 17 -12 -6
l2=rumour	-18 8 9 0
l2=run	-14 11 2 0
l2=sailing	-5 -7 10 0
l2=same	10 -9 0 0
l2=say	4 -11 10 -9
l2=session	-23 8 7 0
l2=set	-9 12 -11 5
l2=share	13 -11 0 0
l2=ship	15 -6 -4 -6
l2=show	11 -9 0 0
l2=sign	4 3 -16 -1
l2=since	-10 9 0 2
l2=sit	-10 2 -4 11
l2=source	-9 0 10 0
l2=soybean	-8 10 0 0
l2=start	-5 11 -4 -2
l2=statement	-18 9 9 0
l2=steak	-7 0 9 0
l2=step	10 -8 0 0
l2=stop	-11 2 -6 13
l2=summit	-5 -7 12 -1
l2=table	-17 21 -1 -3
l2=talk	-10 19 -19 0
l2=tariff	13 -13 0 0
l2=team	-3 19 0 -17
l2=tell	14 -10 -2 0
l2=than	7 -11 2 0
l2=that	-12 20 -4 -2
l2=the	21 -9 -15 -2
l2=them	-14 14 -2 1
l2=third	-11 12 0 0
l2=those	-7 10 0 0
l2=tiktok	-8 10 0 0
l2=time	-18 16 4 0
l2=to	1 -5 8 -10
l2=together	-7 -10 12 7
l2=touched	12 -10 0 0
l2=town	-12 12 0 0
l2=trade	12 -11 0 0
l2=trader	14 -8 -3 0
l2=train	12 -10 0 0
l2=tree	-5 10 0 -4
l2=truce	-1 -11 12 2
l2=two	-33 25 10 -5
l2=up	-7 0 -4 10
l2=want	-16 6 10 0
l2=was	-13 8 -7 9
l2=way	10 -6 -2 0
l2=weekend	-17 18 0 0
l2=were	-20 24 0 0
l2=which	-7 -1 -3 12
l2=with	8 -12 -4 6
l2=work	11 -7 0 0
l2=would	11 -16 1 0
l2=you	-14 9 6 -1
l2=—	8 0 -9 -1
l3='s	-13 -10 31 -11
l3=(	12 -22 6 -1
l3=,	18 -12 -13 0
l3=-	-9 4 10 -4
l3=.	35 -20 -17 0
l3=<agent>	4 0 0 -10
l3=<begin>	1 -2 8 -8
l3=<day-ahead>	11 -2 -16 1
l3=<day-gone>	4 8 -15 -3
l3=<day-today>	33 -30 -7 -1
l3=<duty>	9 -7 0 -2
l3=<gate>	3 -13 4 2
l3=<goods>	6 -11 5 0
l3=<level>	-13 15 0 -1
l3=<month-ahead>	-6 10 -3 0
l3=<name>	1 2 -10 2
l3=<not>	-15 6 16 -2
l3=<number>	13 1 -17 -13
l3=<office>	2 -11 13 0
l3=<organisation>	-7 0 0 7
l3=<person>	-2 13 -4 -16
l3=<points>	-9 7 1 0
l3=<quality>	-10 13 -2 0
l3=<sender>	15 -13 0 0
l3=<span>	9 -6 0 -5
l3=<v-agree>	-11 3 0 10
l3=<v-bear>	-8 9 5 -10
l3=<v-begin>	-9 0 6 6
l3=<v-deny>	12 -10 0 0
l3=<v-end>	0 4 -7 2
l3=<v-impose>	-13 -6 18 6
l3=<v-lack>	-12 19 -7 0
l3=<v-propose>	3 4 -4 -9
l3=<v-renew>	-7 -7 13 0
l3=<v-return>	0 -7 9 0
l3=<v-say>	-2 4 5 -18
l3=<v-sell>	23 -10 -12 -2
l3=<v-stay>	-7 10 -1 -3
l3=<v-target>	8 -9 0 1
l3=<v-up>	-9 -1 17 0
l3=a	5 2 3 -34
l3=according	-7 12 -3 -2
l3=add	-10 11 0 0
l3=after	-8 7 3 -2
l3=again	-12 15 0 0
l3=agree	0 3 -10 5
l3=agreement	9 -9 0 0
l3=air	-11 0 13 0
l3=ambassador	11 -8 0 0
l3=an	13 -14 0 -3
l3=and	18 -20 -5 5
l3=announce	13 -12 0 0
l3=another	-19 12 8 0
l3=apec	8 -4 -3 0
l3=at	15 -25 9 -2
l3=be	20 -6 -15 -10
l3=because	1 -11 6 0
l3=been	-11 -5 12 10
l3=before	0 8 -15 0
l3=begin	-5 9 -2 0
l3=being	-17 22 -4 0
l3=bessent	-8 10 0 0
l3=both	-8 13 -2 -1
l3=bring	-12 0 13 0
l3=busan	0 10 -9 0
l3=call	0 -11 9 0
l3=car	-12 12 0 0
l3=ceasefire	10 -9 0 0
l3=charge	9 -11 0 2
l3=come	10 -9 -12 9
l3=company	12 -12 0 0
l3=custom	-3 0 -4 9
l3=day	-24 28 -6 0
l3=delegation	-15 8 2 2
l3=discuss	4 6 -9 0
l3=done	16 -15 0 0
l3=due	9 -12 1 0
l3=duty	9 -6 0 0
l3=each	2 -11 9 0
l3=end	-5 7 -6 3
l3=expect	15 -3 -13 0
l3=expert	-2 -12 0 16
l3=extend	-5 -2 9 0
l3=far	-10 2 7 0
l3=ferry	-11 -2 0 15
l3=fifth	-12 13 0 0
l3=first	-8 21 -6 -14
l3=for	2 5 -4 -12
l3=fourth	-13 19 -3 -4
l3=from	12 -2 -11 0
l3=front	10 -10 0 0
l3=go	-3 -7 19 -7
l3=golf	-5 -2 8 0
l3=good	-13 5 3 8
l3=government	-17 19 0 0
l3=had	14 1 -23 -2
l3=harbour	14 -9 0 -2
l3=has	7 -4 -11 5
l3=hold	-21 14 4 0
l3=i	-15 20 -4 -1
l3=in	-10 11 -4 1
l3=invited	-10 22 -13 0
l3=is	-18 11 7 -5
l3=it	-10 19 -28 5
l3=its	-12 15 -2 0
l3=itself	7 -12 7 0
l3=jamieson	-8 10 0 0
l3=just	-12 12 0 0
l3=last	-12 22 -2 -13
l3=later	12 -16 -1 7
l3=leader	4 -11 2 0
l3=licence	-11 7 0 5
l3=list	-14 -6 12 6
l3=little	12 -10 0 0
l3=long	-9 10 0 0
l3=make	19 -16 -2 0
l3=meet	10 -9 4 -7
l3=men	-9 11 0 0
l3=minister	19 -11 -8 -1
l3=most	-5 10 -1 0
l3=mr	17 -23 7 0
l3=negotiation	-13 14 0 0
l3=new	-32 24 12 -3
l3=next	-23 20 -2 5
l3=nobody	-22 16 7 0
l3=not	-9 4 8 -2
l3=note	10 -5 -2 0
l3=now	-6 8 0 0
l3=of	16 -2 -22 -4
l3=on	1 -1 -14 10
l3=our	14 -8 -1 -11
l3=out	-26 18 9 0
l3=over	-6 -14 11 6
l3=own	-5 9 0 -5
l3=paper	-9 11 0 0
l3=past	-9 11 0 -2
l3=pay	8 -3 -16 3
l3=peace	10 -9 0 0
l3=pencilled	10 -9 0 0
l3=people	-5 9 -3 0
l3=place	14 -15 0 0
l3=port	26 -26 0 0
l3=president	6 -13 3 0
l3=press	-6 9 0 -5
l3=rate	10 -8 0 0
l3=reason	21 -18 -2 0
l3=receive	-19 12 7 0
l3=reporter	-13 11 -7 8
l3=rule	12 -10 0 0
l3=same	18 -15 0 0
l3=say	3 -11 6 0
l3=second	3 4 -10 -7
l3=see	-19 6 14 -3
l3=settle	-9 7 0 0
l3=shall	11 -7 -1 0
l3=sheet	-14 9 8 0
l3=ship	13 -11 0 0
l3=side	-12 24 0 -10
l3=similar	-14 15 0 0
l3=sixth	14 -13 0 0
l3=spent	-10 -1 -3 15
l3=spring	1 -13 12 0
l3=state	-13 2 10 0
l3=statement	21 -19 0 0
l3=step	-11 5 0 3
l3=table	0 -11 8 0
l3=take	-12 7 3 0
l3=talk	22 -17 -1 -7
l3=team	-5 18 -2 -11
l3=technical	1 -19 0 16
l3=telephone	11 -8 -1 0
l3=tell	5 0 -1 -10
l3=that	-12 7 -2 10
l3=the	8 -8 3 -13
l3=their	2 -6 7 -8
l3=them	13 -12 0 0
l3=they	-2 -9 8 6
l3=thi	-24 17 0 5
l3=three	-1 8 -6 0
l3=to	7 -17 15 -5
l3=trade	13 -16 -8 12
l3=tuna	-10 0 0 9
l3=twice	-11 14 0 0
l3=two	0 9 -15 1
l3=understanding	-14 16 0 0
l3=up	11 -4 -4 0
l3=want	11 0 -10 0
l3=was	-6 9 4 -13
l3=we	0 14 -17 -9
l3=week	-9 15 -6 0
l3=were	11 -6 -14 2
l3=what	-15 10 8 0
l3=when	0 -10 5 0
l3=which	-9 1 5 4
l3=who	32 -20 -11 -5
l3=will	-26 0 17 7
l3=wine	-12 12 0 0
l3=with	-19 17 1 0
l3=write	-16 17 0 0
l3=year	9 -7 0 0
l3=yes	-6 -5 12 0
l3=·	-9 10 0 0
l4='s	22 -22 -10 8
l4=)	-7 10 0 0
l4=-	7 2 -22 0
l4=/	-18 19 0 0
l4=;	-11 -3 7 9
l4=<agent>	7 3 -2 -14
l4=<begin>	4 4 2 -21
l4=<day-ahead>	-11 -2 19 -5
l4=<day-gone>	4 -10 10 -13
l4=<day-today>	10 -2 -5 -5
l4=<gate>	-9 -8 17 0
l4=<goods>	-12 20 -3 -6
l4=<level-noun>	-7 13 -15 0
l4=<money>	24 -22 0 0
l4=<month-ahead>	-26 16 12 0
l4=<month-gone>	11 -6 -3 -1
l4=<name>	1 8 -18 1
l4=<number>	0 -8 4 8
l4=<office>	-4 10 -2 -3
l4=<organisation>	-23 10 7 8
l4=<person>	11 -7 2 -19
l4=<seat>	8 -4 -9 0
l4=<sender>	26 -20 -3 0
l4=<span>	-15 18 -10 3
l4=<v-agree>	2 1 -9 2
l4=<v-bear>	-14 18 -3 -2
l4=<v-end>	15 -13 0 0
l4=<v-impose>	16 -2 -19 -14
l4=<v-lack>	11 1 -15 0
l4=<v-renew>	14 -10 -3 0
l4=<v-return>	-7 11 0 -1
l4=<v-say>	2 -12 1 11
l4=<v-sell>	-11 -2 13 0
l4=<v-sign>	6 3 -21 1
l4=<v-target>	-12 9 5 -2
l4=<v-up>	13 0 -14 -10
l4=a	13 1 0 -27
l4=after	7 -11 0 5
l4=air	16 -9 -7 0
l4=an	-24 11 18 -5
l4=and	-14 4 0 18
l4=another	12 -15 4 0
l4=are	9 -18 11 0
l4=arrangement	19 -17 0 0
l4=as	11 -13 1 -1
l4=ask	17 -15 0 0
l4=at	-16 0 15 5
l4=await	13 -3 -10 0
l4=been	22 -16 -7 -4
l4=begin	2 -12 11 0
l4=break	12 -10 0 0
l4=by	38 -22 -22 -4
l4=charge	-12 4 8 0
l4=come	-13 5 1 5
l4=country	3 -13 -2 11
l4=day	11 -7 0 0
l4=deal	26 -21 -4 0
l4=did	-14 17 -2 0
l4=down	-6 -4 0 13
l4=draft	-13 8 0 4
l4=earlier	8 -7 0 0
l4=end	10 -12 0 0
l4=expert	-6 -6 0 13
l4=extend	11 -9 0 0
l4=extension	-17 19 0 0
l4=face	-8 0 10 -1
l4=fact	-18 15 7 0
l4=fee	10 -8 0 0
l4=fifth	-8 12 0 0
l4=first	-12 10 1 0
l4=for	10 0 -17 0
l4=four	23 -23 0 0
l4=g	15 -1 -13 0
l4=had	-22 9 4 13
l4=has	-10 -9 20 -1
l4=have	6 1 -4 -8
l4=having	-4 8 -1 0
l4=he	-16 13 8 -6
l4=house	11 -8 0 0
l4=if	0 -9 11 0
l4=in	2 4 -3 -11
l4=its	14 -10 -5 0
l4=itself	-11 11 0 0
l4=joint	-8 -8 9 11
l4=last	0 12 -6 -8
l4=lasting	-12 13 0 0
l4=leader	15 -17 0 0
l4=leave	-10 12 0 0
l4=live	-9 0 8 0
l4=m	9 -3 -5 0
l4=make	-10 8 2 0
l4=market	-8 0 9 0
l4=may	13 -13 0 0
l4=me	-14 15 0 0
l4=meet	-11 16 -10 3
l4=month	14 -9 -3 0
l4=mr	-14 12 6 -3
l4=my	-8 0 -2 10
l4=name	-6 10 -2 0
l4=need	9 -6 0 0
l4=negotiate	-14 16 0 0
l4=negotiator	-9 6 -1 3
l4=new	10 -6 -1 0
l4=next	9 0 -10 -11
l4=nothing	-13 10 3 0
l4=now	16 -13 0 0
l4=of	5 -8 -5 12
l4=on	7 0 -14 1
l4=one	-3 11 -5 -2
l4=other	-13 11 -1 4
l4=our	-12 6 10 -1
l4=out	-19 11 11 0
l4=over	11 -16 4 0
l4=own	14 -13 0 0
l4=paper	14 -13 0 0
l4=peace	14 -13 0 0
l4=positive	13 -13 0 0
l4=president	8 -22 5 0
l4=reach	-9 7 4 0
l4=ready	12 -11 0 0
l4=round	11 -4 -6 -8
l4=say	17 -5 -7 -7
l4=scott	-7 9 0 0
l4=see	-7 0 7 -1
l4=sell	-9 6 4 0
l4=shall	-16 18 0 0
l4=ship	-10 -5 10 3
l4=shook	-15 11 3 0
l4=sign	15 -4 -23 3
l4=since	-16 -1 15 6
l4=sit	4 -9 0 4
l4=sixth	-12 16 0 -1
l4=so	0 -21 16 1
l4=spoke	8 0 -11 0
l4=state	2 -20 5 9
l4=statement	-9 0 10 0
l4=still	17 -9 -7 0
l4=stockholm	-7 8 0 0
l4=summit	-5 -5 10 0
l4=talk	-27 20 3 1
l4=talked	-9 11 0 0
l4=tell	-4 -10 4 12
l4=than	10 -15 1 0
l4=that	28 -10 -14 -20
l4=their	0 6 -10 0
l4=they	-5 11 -3 -4
l4=three	-13 8 2 0
l4=through	-6 9 0 0
l4=time	-11 9 -1 3
l4=to	18 5 -29 -19
l4=trade	21 -13 0 -12
l4=two	-17 20 4 -9
l4=under	-11 0 7 8
l4=visit	-7 -7 14 0
l4=was	-13 4 15 -5
l4=we	10 -4 -5 -3
l4=what	2 -8 9 -10
l4=when	2 -10 12 -6
l4=which	-12 20 -6 -9
l4=who	-10 0 5 6
l4=will	12 -3 -22 5
l4=with	4 -15 2 11
l=" ,	8 -7 0 0
l=" in	-8 8 0 0
l=) ,	-14 15 0 0
l=) :	14 -13 0 0
l=) and	-12 13 0 0
l=, a	2 -14 0 6
l=, and	-11 5 0 6
l=, as	-11 2 8 0
l=, at	-30 19 14 0
l=, for	13 -9 -1 0
l=, in	-22 10 3 9
l=, on	-9 10 0 0
l=, say	8 -14 3 0
l=, to	-18 20 -1 0
l=, which	13 -12 4 -9
l=, with	9 -7 0 0
l=: <number>	14 -7 -6 0
l=: in	-12 8 3 0
l=: the	-4 16 -11 -1
l=; in	7 -15 -2 4
l=; the	10 -5 -2 0
l=<begin> "	15 -11 0 0
l=<begin> (	19 -14 -3 0
l=<begin> <day-gone>	-26 18 11 0
l=<begin> [	13 -11 0 0
l=<begin> a	-17 9 3 6
l=<begin> after	-19 14 7 0
l=<begin> and	10 -5 -2 0
l=<begin> at	15 -10 -5 0
l=<begin> before	-14 12 1 0
l=<begin> from	5 -16 3 7
l=<begin> in	3 1 -15 9
l=<begin> on	-10 10 0 0
l=<begin> should	-14 7 0 7
l=<begin> the	0 -10 10 0
l=<begin> —	12 -11 0 0
l=<day-ahead> in	-10 2 -1 8
l=<day-gone> ,	-20 23 0 0
l=<day-gone> in	-8 0 11 0
l=<day-today> (	20 -12 0 -4
l=<day-today> ,	11 -8 0 0
l=<day-today> —	21 -17 0 -2
l=<level> at	15 -12 0 0
l=<level> in	21 -16 -17 2
l=<month-gone> ,	9 0 -8 0
l=<month-gone> in	-15 16 0 0
l=<name> ,	-20 22 -4 0
l=<name> :	16 -8 0 -5
l=<name> and	20 -18 0 0
l=<name> in	-19 11 0 8
l=<number> ,	0 -10 9 0
l=<number> —	10 -9 0 0
l=<office> :	18 -11 -1 0
l=<office> from	9 -8 0 0
l=<organisation> (	-11 3 0 7
l=<organisation> ,	-12 11 -4 5
l=<organisation> from	10 -8 0 0
l=<organisation> in	1 7 -5 -15
l=<organisation> to	10 -8 0 0
l=<person> (	12 -8 -1 0
l=<person> ,	38 -32 -5 0
l=<person> and	20 -15 -4 0
l=<person> for	11 -12 0 0
l=<person> in	-21 11 9 0
l=<person> leave	-7 -5 12 0
l=<person> to	8 0 -12 0
l=<quality> )	-3 -9 12 0
l=<quality> in	-27 16 -3 8
l=<seat> /	8 -9 1 -8
l=<seat> :	-9 10 -1 0
l=<seat> and	0 -2 9 -5
l=<span> ,	-9 0 10 0
l=<span> in	-22 25 0 -4
l=<span> to	10 -13 0 0
l=according to	21 -16 -4 0
l=after the	-9 9 0 0
l=again in	-7 15 -4 -5
l=agenda in	-9 13 -1 -1
l=agree in	7 0 -9 0
l=agree with	-8 10 0 0
l=and a	12 -6 0 0
l=and at	9 -5 -2 0
l=and in	8 -1 -5 -7
l=and the	-21 17 9 0
l=are in	-21 17 0 5
l=arrive in	-10 6 3 0
l=arrived in	-13 12 0 0
l=ask in	0 -14 11 0
l=at a	4 -11 3 0
l=at the	14 3 -16 -8
l=back from	-18 23 -7 0
l=back in	11 -11 0 0
l=bargain with	-8 10 -1 0
l=be in	-9 4 7 0
l=been to	9 -3 -4 0
l=born in	10 -9 0 0
l=by the	-18 0 18 0
l=call from	-7 -2 11 0
l=cheaper in	10 -9 0 0
l=colleague in	-7 11 -3 0
l=come from	10 -1 -14 0
l=come to	-27 11 14 3
l=commerce in	-7 10 0 0
l=conclude in	8 -5 0 -4
l=conference ,	-3 10 -5 -2
l=conference in	10 -10 2 -3
l=day in	-13 19 -2 -5
l=deal with	-11 -1 14 0
l=delegation in	-11 13 0 0
l=did the	-4 -5 9 0
l=discuss in	-8 14 0 -5
l=done at	7 0 -11 -1
l=due in	-6 5 6 -13
l=election in	10 -9 0 0
l=embassy in	14 -2 -9 -3
l=end in	-15 9 0 3
l=eve of	-11 7 3 0
l=evening in	-9 10 0 0
l=expect in	-12 5 5 -2
l=extension in	9 -6 0 0
l=fee at	-6 -9 0 14
l=fee in	17 -14 0 0
l=fee that	-9 9 0 0
l=flight to	-10 15 -5 0
l=fly to	-1 9 -10 -2
l=follow in	-8 12 0 0
l=friend in	13 -12 0 0
l=from the	-7 13 -6 -1
l=future in	10 -9 0 0
l=greer in	-8 10 0 0
l=grower in	15 -13 0 0
l=hall in	11 -11 0 0
l=hold at	-12 14 0 0
l=hour in	-9 9 0 0
l=in for	11 -10 0 0
l=in the	0 -15 -4 21
l=invited to	-10 0 11 0
l=is what	-1 -7 2 5
l=it is	-11 6 5 0
l=land at	10 -9 0 0
l=land in	-16 16 10 -12
l=last in	0 -13 -2 13
l=lawyer in	14 -7 0 -4
l=lead for	11 -10 0 0
l=leader in	-10 -5 16 0
l=leave the	8 0 -7 0
l=letter from	-7 9 0 0
l=live :	10 -8 0 0
l=live from	-13 15 0 0
l=london and	-13 13 0 0
l=look to	-12 15 -2 0
l=make in	14 -7 -5 -1
l=man in	11 -7 -1 0
l=meet ,	0 -9 0 8
l=meet :	-4 -5 0 11
l=meet at	-24 18 6 -1
l=meet in	-18 7 1 6
l=midnight in	9 0 -9 -3
l=minute in	-19 -7 22 0
l=morning ,	10 -4 -4 0
l=morning from	-16 9 0 9
l=negotiate for	16 -15 0 0
l=negotiate with	23 -18 -3 0
l=negotiation with	13 -7 -5 0
l=new for	10 -6 -1 0
l=next :	-10 12 0 0
l=night in	-20 22 0 0
l=noon in	9 -2 -5 0
l=of <name>	-10 11 0 0
l=of a	-15 13 -5 4
l=of the	4 0 0 -12
l=off in	-11 11 0 0
l=official in	-15 18 0 -1
l=on <day-gone>	2 0 -12 9
l=on in	12 -4 -14 0
l=on the	20 -22 0 0
l=on to	0 -7 8 0
l=on which	-12 7 0 5
l=one in	-19 20 0 0
l=opened in	-11 8 0 1
l=other in	0 -7 9 0
l=out in	-8 16 -7 -1
l=over in	0 -9 7 0
l=own with	-9 6 -3 6
l=pact with	-5 -13 11 3
l=parted in	-11 12 0 0
l=pay in	9 -10 0 0
l=people in	7 -11 0 0
l=plan for	-16 7 8 0
l=plan in	10 -9 0 -2
l=plant in	18 -12 0 -1
l=port of	-8 13 -1 -7
l=price in	12 -8 -3 0
l=propose to	-8 9 0 0
l=raise in	-8 9 0 0
l=reach in	7 -11 9 -6
l=recently in	-6 11 -1 0
l=reporter in	4 -8 3 -1
l=resume in	9 -2 -6 -4
l=return from	-20 17 0 0
l=round ,	-12 13 0 0
l=round in	-14 19 -6 -3
l=round since	17 -16 0 0
l=say the	17 -12 -4 0
l=session in	-7 -7 9 2
l=set for	-21 14 0 5
l=settle with	10 -9 0 0
l=share in	12 -10 0 0
l=sign at	9 -7 0 0
l=sign the	-10 11 0 0
l=sign with	-12 15 -1 0
l=sit in	-12 3 -3 12
l=spoke in	-14 15 0 0
l=start in	-11 17 -3 -2
l=summit in	-4 -10 15 0
l=table in	-22 27 -4 -2
l=talk in	-35 34 -5 2
l=talk with	12 -9 -8 1
l=talking to	12 -9 0 0
l=tell <person>	13 -10 0 0
l=that the	-16 18 0 0
l=the <quality>	9 -7 0 0
l=them in	-10 12 -1 0
l=thi in	11 -8 0 0
l=those of	-9 10 0 0
l=together in	-9 -9 12 7
l=touched in	12 -10 0 0
l=trade ,	12 -11 0 0
l=truce in	-11 -1 17 0
l=truce of	12 0 -17 0
l=two in	-21 9 12 -3
l=up in	-9 -1 0 14
l=was in	-7 2 -5 9
l=way to	14 -12 -1 0
l=week in	-3 -4 0 10
l=weekend in	-18 19 0 0
l=were in	-20 24 0 0
l=what doe	-8 11 -1 0
l=which the	-7 0 -6 13
l=write to	15 -13 0 0
l=you in	-14 5 6 0
lead=(	5 -8 0 4
lead=,	-8 12 -1 -9
lead=-	8 -7 0 -1
lead=1	-23 18 6 0
lead=:	-3 1 -3 8
lead=;	-5 9 -9 3
lead=[	22 -19 0 0
lead=a	-2 7 -13 4
lead=according	17 -2 -11 -3
lead=accra	-14 21 -7 -2
lead=after	7 -9 4 -12
lead=agreed	-8 9 0 0
lead=american	10 0 -6 -2
lead=amman	16 -13 -2 0
lead=an	15 -17 -3 4
lead=analysts	20 -25 1 0
lead=and	4 3 -23 8
lead=ankara	17 -10 -1 -2
lead=antananarivo	10 -9 0 0
lead=any	11 -7 -1 0
lead=argentina	5 -11 -2 8
lead=as	-12 18 1 -14
lead=ask	11 -8 0 0
lead=astana	-21 2 19 0
lead=asunción	14 -8 -3 0
lead=at	18 -15 -8 0
lead=athens	13 -9 -2 0
lead=auckland	9 -8 0 0
lead=australia	-11 0 11 0
lead=baghdad	-4 -6 12 0
lead=baku	19 -9 -14 -1
lead=bangkok	11 -8 0 0
lead=before	-13 14 6 -8
lead=belgrade	-8 13 0 -3
lead=bergen	-12 -2 0 15
lead=bern	14 -7 -6 0
lead=berne	20 -16 -2 0
lead=bessent	-2 14 -13 0
lead=bogotá	18 -12 -5 0
lead=both	12 2 -11 -12
lead=brasília	15 -5 -7 0
lead=brazil	-14 10 5 0
lead=brussels	-12 5 2 9
lead=buenos	-13 -18 23 0
lead=busan	-29 5 23 0
lead=by	-13 15 8 -21
lead=carney	-1 -16 17 0
lead=chamber	-16 17 0 0
lead=china	-1 -11 4 8
lead=chinese	15 -6 -1 -6
lead=clock	-12 14 0 0
lead=colombo	32 -23 -7 0
lead=communiqué	10 0 0 -7
lead=copenhagen	-4 9 -5 0
lead=copper	12 -10 0 0
lead=customs	8 -15 0 9
lead=dakar	13 -10 -1 0
lead=davos	-6 10 -6 0
lead=delegations	8 -3 -3 -1
lead=dili	12 -8 -2 0
lead=djibouti	-20 21 0 0
lead=dockers	14 -11 0 0
lead=doha	19 -16 -4 0
lead=donald	-7 -13 18 0
lead=downing	-10 -4 14 0
lead=earlier	9 -8 0 0
lead=economics	-3 10 0 -6
lead=economy	-9 10 0 0
lead=ecuador	10 -8 0 0
lead=envoys	16 -15 0 0
lead=european	10 -6 0 -1
lead=experts	-10 -10 0 20
lead=fifty	-3 -8 10 0
lead=for	16 -6 -11 -3
lead=foreign	-7 29 -15 0
lead=friends	-11 11 0 0
lead=from	0 -11 12 3
lead=geneva	-31 34 -3 0
lead=good	-15 13 3 0
lead=gyeongju	-19 -10 25 0
lead=hanoi	27 -21 -6 0
lead=has	-9 10 0 0
lead=havana	11 -6 -4 0
lead=he	-5 -1 14 -21
lead=helsinki	20 -15 -4 0
lead=his	19 -18 0 0
lead=hong	9 -5 -1 0
lead=host	20 -15 0 0
lead=i	29 -18 -9 -2
lead=in	-1 6 -10 3
lead=insiders	10 -8 0 0
lead=islamabad	-3 -6 10 0
lead=it	14 -9 -15 6
lead=its	12 -18 0 4
lead=jakarta	22 -10 -8 -6
lead=japan	8 -1 -1 -4
lead=kampala	-11 12 0 0
lead=kananaskis	-35 0 36 0
lead=karin	-11 15 -3 0
lead=kigali	-7 8 0 0
lead=kuala	-69 64 9 -4
lead=kyiv	14 -11 0 0
lead=lagos	10 -8 0 0
lead=lancaster	4 -14 8 0
lead=last	-10 0 8 1
lead=lee	7 -12 0 0
lead=legal	0 -8 0 9
lead=letter	-18 19 0 0
lead=li	-2 -8 -3 12
lead=lima	20 -14 -4 -6
lead=lisbon	-15 13 6 -1
lead=london	14 0 -30 -3
lead=luanda	-9 13 -4 0
lead=lula	-7 -19 24 0
lead=lusaka	8 -17 10 -7
lead=madrid	-45 48 -4 0
lead=manila	16 -6 -13 -4
lead=maputo	11 -8 -1 0
lead=maroš	9 -18 -2 11
lead=mediators	8 -7 0 0
lead=mexican	-6 -5 10 0
lead=mexico	-1 8 -12 0
lead=midnight	-9 10 0 0
lead=minister	15 2 -18 -11
lead=ministers	-18 32 -9 -10
lead=mombasa	-16 16 0 0
lead=montevideo	12 -7 -5 0
lead=mr	-15 5 9 2
lead=muscat	12 -9 0 0
lead=my	14 -14 0 0
lead=negotiators	-5 5 -3 1
lead=neither	-5 -5 12 0
lead=new	-9 -12 17 8
lead=nicosia	-12 14 0 0
lead=ninety	-4 -12 12 0
lead=no	-21 17 7 0
lead=notes	-13 13 0 0
lead=nothing	-11 6 4 0
lead=now	12 -12 0 0
lead=of	-19 24 -6 -1
lead=on	-14 9 7 -1
lead=one	11 -7 -2 0
lead=osaka	-12 -1 14 0
lead=ottawa	12 -18 4 -3
lead=our	-9 -5 6 13
lead=over	-10 0 10 0
lead=panama	-17 16 0 0
lead=paris	-27 33 -7 0
lead=parliament	21 -18 0 0
lead=poland	13 -11 0 0
lead=port	-21 20 7 -7
lead=portugal	-24 27 -4 0
lead=prague	17 -15 0 0
lead=premier	8 -2 -4 0
lead=president	10 0 -8 -2
lead=presidents	-15 -20 30 0
lead=prices	4 -9 2 0
lead=prime	8 -13 1 0
lead=rare	13 -3 -7 0
lead=relations	13 -13 0 0
lead=remember	-11 11 0 0
lead=rome	-3 -16 -7 19
lead=rumours	-4 -6 9 0
lead=samarkand	-11 12 0 0
lead=santiago	13 -10 -1 0
lead=scott	13 -9 -5 0
lead=see	0 -11 12 0
lead=seoul	39 -22 -21 -1
lead=she	-9 5 0 1
lead=should	-16 1 5 7
lead=signature	-10 11 0 0
lead=signed	1 -26 11 7
lead=since	15 -9 -12 1
lead=singapore	28 -20 -4 0
lead=six	13 -16 0 2
lead=so	-14 7 4 1
lead=sofia	21 -19 0 0
lead=some	9 -2 -3 0
lead=split	-11 12 0 0
lead=state	0 -11 0 10
lead=suva	21 -17 -2 0
lead=são	-9 9 0 0
lead=taipei	18 -13 -6 0
lead=talks	27 -14 -12 -18
lead=tbilisi	-5 -5 12 0
lead=tea	0 -10 7 0
lead=that	0 -6 3 3
lead=their	-5 13 -5 -3
lead=there	10 -2 -9 0
lead=these	-10 11 0 0
lead=they	-4 -1 -2 11
lead=they'll	0 8 0 -5
lead=third	19 -17 0 0
lead=three	22 -19 -4 0
lead=tirana	-10 12 0 0
lead=today	-6 10 -3 0
lead=tokyo	-6 -24 27 -7
lead=tomorrow	0 -7 9 0
lead=trade	-13 29 -18 -9
lead=treasury	29 6 -40 -3
lead=trieste	9 -18 0 10
lead=truce	-11 0 11 0
lead=trump	17 -24 0 -2
lead=tunis	-2 -16 6 7
lead=turnberry	-18 0 18 0
lead=two	-2 10 -11 -4
lead=ukraine	-19 19 0 0
lead=ulaanbaatar	-18 5 13 0
lead=under	-25 21 5 0
lead=us	-8 15 0 -9
lead=vice	-5 20 -17 0
lead=washington	2 11 -21 12
lead=we	-4 7 -13 4
lead=wellington	13 -7 -3 0
lead=what	-33 21 20 -12
lead=when	-6 0 16 -17
lead=whether	-7 10 0 0
lead=whose	1 -14 15 -4
lead=windhoek	-5 -8 12 0
lead=xi	-6 -43 35 -4
lead=yet	-2 11 -8 0
lead=zagreb	18 -15 -2 0
lead=zanzibar	13 -13 0 0
lead=—	-4 13 -16 4
lead=•	7 -15 4 0
left:calls	14 -2 -10 -7
left:coming	-12 4 5 1
left:ended	-7 0 10 0
left:experts	-21 -50 -30 72
left:m=arrived	-4 9 -6 0
left:m=assembly	8 -2 -2 0
left:m=came	2 3 -13 3
left:m=come	4 -12 0 12
left:m=conference	-5 12 -1 -9
left:m=delegation	-23 16 3 3
left:m=delegations	-14 29 -10 -19
left:m=dinner	-7 0 12 -4
left:m=due	0 0 8 -16
left:m=go	-1 3 4 -13
left:m=goes	16 -10 -3 -3
left:m=guest	27 -25 -4 0
left:m=here	14 -6 -1 -10
left:m=invited	-16 12 6 0
left:m=landed	-6 11 -1 0
left:m=leg	-9 11 0 0
left:m=lunch	18 -13 -2 -1
left:m=meeting	3 -7 -3 10
left:m=meetings	-13 15 -4 0
left:m=meets	-9 6 -3 3
left:m=negotiate	-12 14 0 0
left:m=negotiated	-14 19 -3 0
left:m=negotiating	19 -14 -4 -1
left:m=negotiations	-2 14 -13 -10
left:m=negotiator	-1 -16 4 15
left:m=negotiators	4 17 -26 -22
left:m=parted	-10 4 5 0
left:m=receive	11 0 -6 -3
left:m=received	-12 1 15 -4
left:m=receives	13 1 -13 -2
left:m=rose	12 -14 0 0
left:m=round	24 -6 -37 -27
left:m=rounds	-21 19 -6 7
left:m=sat	3 -7 -4 9
left:m=see each other	-10 0 5 0
left:m=session	-13 0 0 12
left:m=signed	14 -21 13 0
left:m=sit	-7 12 -4 -3
left:m=sits	1 -12 0 8
left:m=spent	-6 -1 -5 13
left:m=stop	-8 -1 -1 12
left:m=summit	-14 -11 25 -3
left:m=table	-7 10 1 -12
left:m=talk	-11 -2 11 3
left:m=talks	6 8 -17 -12
left:m=there	-5 20 -11 -19
left:m=to see	0 -13 18 -8
left:m=visit	-1 -10 11 0
left:m=went	-12 5 5 1
left:meets	-27 15 7 10
left:summit	14 -23 16 -34
left:wished	5 3 -5 -14
lll=' meet in	0 10 1 -11
lll='s <person> in	-6 -5 14 -1
lll='s agreement with	-10 10 0 0
lll='s talk with	-8 10 0 0
lll='s visit to	-6 -7 13 0
lll=, <day-today> (	18 -11 0 -4
lll=, <day-today> —	21 -15 0 -2
lll=, <office> in	-4 3 10 -12
lll=, <organisation> ,	17 -14 0 0
lll=, <person> in	2 -16 -1 12
lll=, according to	14 -8 -4 0
lll=, agree in	-15 11 0 5
lll=, and the	-15 6 11 0
lll=, at the	8 -2 -4 0
lll=, is in	-5 -7 12 0
lll=, london and	-12 12 0 0
lll=, meet in	-11 5 0 1
lll=, on which	-11 2 0 5
lll=, one in	-9 9 0 0
lll=, say in	23 -19 -2 0
lll=, was in	-11 7 -2 4
lll=, which the	-13 0 0 13
lll=: <number> in	15 -6 -4 -1
lll=: <organisation> ,	-12 13 0 0
lll=: <person> in	-18 0 17 0
lll=<begin> <begin> "	15 -11 0 0
lll=<begin> <begin> (	19 -14 -3 0
lll=<begin> <begin> <day-gone>	-26 18 11 0
lll=<begin> <begin> [	13 -11 0 0
lll=<begin> <begin> a	-17 9 3 6
lll=<begin> <begin> after	-19 14 7 0
lll=<begin> <begin> and	10 -5 -2 0
lll=<begin> <begin> at	15 -10 -5 0
lll=<begin> <begin> before	-14 12 1 0
lll=<begin> <begin> from	5 -16 3 7
lll=<begin> <begin> in	3 1 -15 9
lll=<begin> <begin> on	-10 10 0 0
lll=<begin> <begin> should	-14 7 0 7
lll=<begin> <begin> the	0 -10 10 0
lll=<begin> <begin> —	12 -11 0 0
lll=<begin> <day-gone> ,	-16 9 7 0
lll=<begin> <day-gone> the	-9 9 0 0
lll=<begin> <office> :	18 -13 0 0
lll=<begin> <office> in	10 -12 0 1
lll=<begin> <person> ,	13 -9 0 0
lll=<begin> <person> :	13 -7 -4 0
lll=<begin> <person> in	-2 -4 10 0
lll=<begin> <person> leave	0 -16 10 0
lll=<begin> <seat> /	8 -8 1 -8
lll=<begin> <seat> and	1 -10 1 2
lll=<begin> <span> after	-12 0 11 0
lll=<begin> <span> in	-12 13 0 0
lll=<begin> by the	-14 0 15 0
lll=<begin> in <month-gone>	-10 7 1 0
lll=<begin> in the	13 -12 0 0
lll=<begin> it is	-11 6 5 0
lll=<begin> letter from	-19 19 0 0
lll=<begin> live :	10 -8 0 0
lll=<begin> neither the	-12 0 13 0
lll=<begin> next :	-9 11 0 0
lll=<begin> on <day-gone>	-1 -8 0 11
lll=<begin> share in	11 -9 0 0
lll=<begin> sign in	8 -17 -1 8
lll=<begin> talk between	10 -9 0 0
lll=<begin> talk in	-11 12 0 0
lll=<begin> what doe	-10 13 0 0
lll=<begin> what the	2 4 -9 0
lll=<day-ahead> , in	-27 16 -7 5
lll=<day-gone> at the	9 -11 0 0
lll=<day-gone> in the	0 -2 -8 10
lll=<level> , and	-12 13 0 0
lll=<level> , the	-7 9 -1 0
lll=<month-gone> , in	-13 5 6 0
lll=<name> ) ,	-9 10 0 0
lll=<name> ) :	10 -10 0 0
lll=<name> meet in	2 -6 -6 10
lll=<name> sign with	-14 14 0 0
lll=<number> : <number>	14 -7 -6 0
lll=<office> , in	-7 10 0 0
lll=<office> at a	2 -9 4 0
lll=<office> fly to	-4 -16 11 8
lll=<office> is in	-12 13 0 0
lll=<office> meet in	19 -5 -7 -12
lll=<organisation> and the	-10 11 0 0
lll=<organisation> meet in	-2 -3 -7 12
lll=<person> : in	-15 16 0 -3
lll=<person> announce in	12 -13 0 0
lll=<person> at the	10 -8 -5 0
lll=<person> come to	-13 4 7 0
lll=<person> fly to	-2 12 -13 0
lll=<person> go to	-15 19 -3 0
lll=<person> in the	7 4 -16 0
lll=<person> is in	1 -13 -3 13
lll=<person> land in	-11 0 14 0
lll=<person> meet in	-10 0 8 -2
lll=<person> say in	7 -11 3 0
lll=<person> settle in	10 0 -10 0
lll=<person> sign in	-18 20 -1 0
lll=<person> travel to	-11 12 0 -5
lll=<person> was in	16 -17 5 -8
lll=<quality> embassy in	14 -10 0 0
lll=<quality> official in	-15 18 0 -1
lll=<span> , in	15 -14 0 0
lll=<span> , the	-12 14 -1 0
lll=<span> meet in	-18 19 0 0
lll=a <organisation> in	-12 12 -2 1
lll=a conference in	4 -9 2 0
lll=a deal with	-7 -5 11 0
lll=a dinner in	0 9 -5 0
lll=a meet in	9 6 -17 -13
lll=a pact with	-8 -6 14 0
lll=a summit in	-14 -9 21 0
lll=a truce in	-12 13 0 0
lll=about it in	-8 10 0 0
lll=according to the	-8 13 -2 -2
lll=after <seat> and	-5 -7 12 0
lll=after midnight in	13 -9 -4 0
lll=again , in	-18 19 0 0
lll=agree on in	2 0 -8 6
lll=an <office> in	14 -6 -7 0
lll=and , in	26 -20 -9 0
lll=and <name> ,	-13 11 0 2
lll=and <name> in	-17 7 5 4
lll=and again in	-7 10 0 0
lll=are due in	-11 15 -1 0
lll=arrangement reach in	12 -19 5 0
lll=at <number> in	13 -12 0 0
lll=at midnight in	12 -11 0 0
lll=be sign in	16 -12 -5 0
lll=been hold in	-4 -5 0 10
lll=by <level> in	-18 19 0 0
lll=by <person> in	9 -9 0 0
lll=come back from	-15 18 -2 0
lll=come home from	14 -7 -6 0
lll=delegation meet in	-9 18 -2 -4
lll=each other in	-7 -4 10 0
lll=expect at the	15 -2 -13 0
lll=first meet in	-5 11 0 -1
lll=first was in	-14 19 0 -4
lll=flew home from	4 0 -9 0
lll=flew on to	7 -9 0 0
lll=for <span> in	-3 14 -7 0
lll=go on in	13 -5 -9 -4
lll=go to the	-10 -2 13 0
lll=good morning from	-16 9 0 9
lll=good new for	10 -6 -1 0
lll=had agree in	12 -12 0 0
lll=has been in	2 -10 0 7
lll=his <person> in	13 -11 0 0
lll=his way to	17 -15 0 0
lll=hold talk in	-9 1 7 0
lll=in <month-gone> ,	9 0 -7 0
lll=is due in	-23 20 1 -3
lll=is expect in	-10 3 5 -2
lll=is plan for	-9 10 0 0
lll=is set for	-20 14 0 5
lll=is to visit	-13 7 4 0
lll=it up in	-11 11 0 0
lll=its own with	-9 6 -3 6
lll=jamieson greer in	-8 10 0 0
lll=last meet in	7 4 -12 -7
lll=last week in	-15 16 0 0
lll=leader meet in	-4 -3 9 0
lll=meet , in	-8 12 1 -11
lll=meet <person> in	-36 22 6 -6
lll=meet at the	8 -16 2 0
lll=most recently in	-6 11 -1 0
lll=mr <person> in	10 -17 7 0
lll=new conference in	-14 14 2 -1
lll=of <day-gone> in	-6 -5 11 0
lll=of talk in	-5 8 -7 1
lll=on <day-ahead> in	1 -13 -7 21
lll=on <day-gone> in	4 -5 13 -14
lll=our <office> in	-12 8 7 -3
lll=our man in	10 -7 0 0
lll=own deal with	-12 9 2 0
lll=own talk with	10 -9 0 0
lll=president meet in	-11 -17 26 0
lll=press conference ,	-5 11 -4 -2
lll=receive <person> in	-7 13 -4 0
lll=reporter in the	-17 12 -1 8
lll=round , after	-9 9 0 0
lll=round , in	17 -14 -2 -1
lll=say at the	11 -4 -6 0
lll=say in the	-10 0 11 0
lll=say so in	7 -10 0 0
lll=second day in	-11 15 0 -4
lll=second meet in	-9 12 -2 0
lll=see <person> in	-10 17 -2 0
lll=see you in	-4 -5 11 0
lll=side meet in	-6 23 -5 -10
lll=sign it in	8 -16 6 0
lll=sit down in	-6 14 -3 -5
lll=sit together in	-9 0 0 2
lll=sixth round since	20 -19 0 0
lll=spent <day-gone> in	-12 -7 0 18
lll=talk in the	12 -13 0 0
lll=talk open in	12 -12 0 0
lll=tariff talk in	-7 11 0 -3
lll=tell reporter in	11 -12 0 0
lll=that begin in	-13 13 0 0
lll=the <name> in	-4 8 -2 0
lll=the <office> ,	-18 8 10 0
lll=the <office> in	15 -2 -19 -2
lll=the <organisation> (	-11 3 0 7
lll=the <organisation> ,	-14 8 -8 11
lll=the <organisation> in	21 -18 3 -17
lll=the <person> in	7 -11 -4 8
lll=the <quality> )	-3 -9 12 0
lll=the <quality> in	-27 16 -3 8
lll=the agenda in	-9 13 -1 -1
lll=the extension in	12 -10 0 0
lll=the line from	-9 11 0 0
lll=the meet in	-26 23 7 -7
lll=the round in	-16 17 0 0
lll=the summit in	-14 8 2 0
lll=the table in	-14 18 -3 0
lll=the talk in	-15 15 0 0
lll=the truce of	11 0 -17 0
lll=the week in	4 -13 7 0
lll=their meet in	-17 1 15 -2
lll=they meet in	-37 1 10 9
lll=third meet in	17 -13 0 -3
lll=to <person> in	11 -4 -5 0
lll=to meet in	-13 0 6 3
lll=to travel to	-12 -2 15 0
lll=trade agreement with	10 -5 0 0
lll=trade talk in	-20 14 0 2
lll=truce make in	-5 -4 10 0
lll=two meet in	-7 5 -9 4
lll=was born in	10 -9 0 0
lll=was conclude in	-7 -1 12 0
lll=was hold in	-20 26 0 -4
lll=was initial in	11 -9 0 0
lll=was reach in	-14 18 -1 0
lll=was say in	-13 14 0 0
lll=what did the	-8 -1 10 0
lll=which opened in	-9 11 0 0
lll=who lead for	11 -10 0 0
lll=who negotiate for	13 -12 0 0
lll=who was in	11 -3 -7 0
lll=with <name> in	-11 5 0 5
lll=with <person> in	-25 24 0 0
lll=would come to	-18 0 13 4
lll=yes , in	-6 -5 12 0
loud	6 -15 -2 15
lr='s ,	10 -9 0 0
lr=( ,	-18 19 -8 4
lr=( from	14 -13 0 0
lr=, 's	8 -14 7 0
lr=, ,	-22 4 15 14
lr=, .	-32 21 16 0
lr=, :	-19 13 8 0
lr=, <end>	7 -1 0 -16
lr=, and	-27 27 0 0
lr=, say	18 -15 -3 0
lr=, will	12 -11 0 0
lr=- in	14 -7 -6 0
lr=: 's	15 -10 -2 0
lr=: ,	-46 37 -5 13
lr=: .	-16 0 7 12
lr=: and	27 -23 -2 0
lr=: has	-3 8 -5 0
lr=: will	-5 9 -3 0
lr=: you	12 -11 0 0
lr=; 's	9 -2 -5 0
lr=; has	15 -12 -1 0
lr=<begin> 's	-20 13 13 -6
lr=<begin> (	1 5 -11 0
lr=<begin> ,	-31 27 9 -2
lr=<begin> .	-10 4 -6 15
lr=<begin> :	23 -26 -1 0
lr=<begin> <day-today>	18 -16 0 0
lr=<begin> <person>	10 -2 -4 0
lr=<begin> again	-10 2 8 0
lr=<begin> and	10 -1 -5 0
lr=<begin> answer	10 -7 0 0
lr=<begin> ask	-9 8 0 0
lr=<begin> bill	-10 10 0 0
lr=<begin> charge	-4 -6 0 10
lr=<begin> count	-5 -3 0 10
lr=<begin> followed	-9 9 0 0
lr=<begin> for	19 -13 -1 0
lr=<begin> from	26 -22 0 -1
lr=<begin> list	9 0 -9 0
lr=<begin> live	-3 14 -10 0
lr=<begin> of	16 -7 0 -3
lr=<begin> offer	9 -9 0 0
lr=<begin> on	36 -28 -5 0
lr=<begin> press	-12 8 6 0
lr=<begin> put	-16 16 0 0
lr=<begin> reply	-10 10 0 0
lr=<begin> say	-9 11 1 -5
lr=<begin> start	-12 12 0 0
lr=<begin> take	15 -9 -2 0
lr=<begin> the	9 -7 0 0
lr=<begin> to	7 -13 4 0
lr=<begin> wait	-10 10 0 0
lr=<begin> want	18 -7 -8 0
lr=<begin> would	-3 -8 -1 11
lr=<begin> —	-13 6 8 -2
lr=<name> ,	-18 21 0 0
lr=<name> trade	9 -8 0 0
lr=<organisation> ,	10 -7 0 0
lr=a .	8 -5 0 0
lr=a official	-9 0 0 9
lr=after ,	-4 11 -6 0
lr=after :	-6 12 -3 0
lr=after and	-20 5 12 0
lr=after had	11 -2 -5 0
lr=after in	-11 12 0 0
lr=and (	-12 12 0 0
lr=and .	-35 25 16 0
lr=and <end>	13 -2 -8 0
lr=and ?	10 -5 -2 0
lr=and give	-8 10 0 0
lr=and had	-9 0 0 8
lr=and in	-18 19 0 0
lr=and keep	-10 0 11 0
lr=and on	12 -9 -1 0
lr=as talk	-17 18 0 0
lr=ask for	19 -15 -2 0
lr=ask to	-12 13 0 0
lr=at ,	12 -10 0 -10
lr=at .	-9 2 -7 17
lr=at <day-gone>	-7 10 0 0
lr=at <day-today>	17 -10 -9 0
lr=at <end>	-17 2 21 -3
lr=at <number>	12 -9 0 0
lr=at air	13 0 -11 0
lr=at house	17 -11 -5 0
lr=at in	-12 19 -9 0
lr=at last	-15 12 3 0
lr=at on	-25 12 15 0
lr=at to	-7 -3 11 0
lr=between and	-5 11 -9 0
lr=doe say	-13 14 0 0
lr=for ,	9 -14 0 2
lr=for .	-1 -19 15 4
lr=for <end>	-9 16 -7 -1
lr=for in	-11 1 9 0
lr=for on	-13 10 0 4
lr=for the	-13 14 0 0
lr=from ,	9 -10 0 2
lr=from .	-2 -1 9 -10
lr=from <day-gone>	7 -12 3 0
lr=from <day-today>	-15 16 0 0
lr=from <end>	-29 1 11 20
lr=from and	18 -17 0 0
lr=from in	25 -19 -8 0
lr=from on	7 0 -15 0
lr=from pay	-10 11 0 0
lr=from that	-7 10 0 0
lr=from with	-8 11 -1 0
lr=his <person>	15 -15 0 0
lr=if fail	-22 23 0 0
lr=in !	11 -10 0 0
lr=in "	-19 15 3 0
lr=in 's	30 -19 -6 -10
lr=in (	14 -25 11 -2
lr=in )	-5 -11 7 6
lr=in ,	10 -14 -3 8
lr=in :	-25 9 23 -3
lr=in ;	-9 5 -1 6
lr=in <day-ahead>	-26 14 6 -1
lr=in <day-today>	-15 6 3 5
lr=in <end>	-17 7 12 3
lr=in <name>	0 -12 12 0
lr=in <number>	13 -12 0 0
lr=in ?	-9 14 0 -5
lr=in a	-2 -7 -2 13
lr=in again	-4 9 -1 0
lr=in an	30 -29 0 0
lr=in and	-13 11 10 -7
lr=in are	-18 17 3 -1
lr=in at	-1 8 -7 0
lr=in before	-7 10 -7 0
lr=in between	-17 18 0 0
lr=in broke	-21 15 0 5
lr=in by	-5 10 -5 -2
lr=in call	-1 -14 15 0
lr=in can	0 -11 7 0
lr=in confirm	-13 8 4 0
lr=in end	8 -11 4 0
lr=in for	-3 8 -6 0
lr=in from	-20 26 0 -9
lr=in get	-9 0 10 0
lr=in had	17 -9 0 -7
lr=in has	-7 11 -4 -2
lr=in in	3 0 -19 9
lr=in is	10 -5 -6 0
lr=in it	14 -16 0 0
lr=in last	9 1 -24 6
lr=in later	0 7 -10 0
lr=in next	-17 17 0 -4
lr=in no	9 -5 0 0
lr=in now	-4 -6 10 0
lr=in of	-8 10 0 0
lr=in on	-1 -8 5 8
lr=in say	13 -23 4 0
lr=in since	-8 8 -3 4
lr=in still	12 -11 0 0
lr=in that	-9 0 19 -13
lr=in the	4 2 -9 -2
lr=in thi	1 -1 -12 4
lr=in three	15 -15 0 0
lr=in until	-7 -9 11 7
lr=in we	-10 10 0 0
lr=in were	-6 10 -1 0
lr=in when	-11 6 4 0
lr=in will	18 -11 -7 0
lr=in with	5 1 -12 0
lr=in —	-6 -2 11 0
lr=is .	-12 14 0 0
lr=leave with	-14 2 10 0
lr=of ,	13 -27 14 -9
lr=of .	7 -11 7 -6
lr=of and	13 -9 -2 0
lr=of are	10 -7 0 0
lr=of by	-8 9 0 0
lr=of has	-12 0 11 0
lr=of is	-9 12 -3 0
lr=of on	-14 6 7 0
lr=of the	-11 6 4 0
lr=on ,	-17 20 0 -2
lr=reach on	10 -9 0 0
lr=say had	-8 3 3 0
lr=say was	-7 7 0 0
lr=since .	32 -27 -7 0
lr=since in	-11 15 -2 0
lr=that want	-13 8 5 0
lr=that was	21 -13 -2 -1
lr=the ,	1 -14 1 12
lr=the .	17 0 -12 -11
lr=the :	13 -9 0 0
lr=the ;	-7 -3 11 0
lr=the <end>	41 -20 -20 -8
lr=the announce	15 -9 -5 0
lr=the arrangement	9 -5 -2 0
lr=the call	-13 7 -7 12
lr=the capital	11 -10 0 0
lr=the did	-8 0 10 0
lr=the explain	-11 11 0 0
lr=the fact	-4 -6 9 0
lr=the go	-21 8 15 0
lr=the had	21 -11 -8 0
lr=the has	-20 14 10 0
lr=the in	16 -12 -6 0
lr=the issue	-16 0 16 0
lr=the last	-10 -2 12 0
lr=the meet	-10 8 1 0
lr=the on	20 -14 -11 2
lr=the released	13 -2 -10 0
lr=the round	-26 27 0 0
lr=the say	-1 10 -7 -2
lr=the since	-8 -1 10 0
lr=the summit	-18 11 10 0
lr=the talk	-32 34 0 0
lr=the that	13 -4 -9 0
lr=the truce	-16 15 0 0
lr=the was	12 -10 0 0
lr=the with	9 -12 1 -2
lr=the within	13 -11 -6 0
lr=to .	-1 8 -6 -5
lr=to :	10 -8 0 0
lr=to <day-today>	17 -13 -2 0
lr=to <end>	10 -7 -8 3
lr=to ?	-12 15 -3 0
lr=to again	18 -15 0 0
lr=to and	3 2 -10 0
lr=to at	12 -15 0 0
lr=to for	-25 21 4 0
lr=to in	-20 -14 31 6
lr=to later	-15 0 17 0
lr=to on	-1 8 0 -11
lr=to that	-10 8 0 0
lr=to to	-19 14 2 0
lr=was 's	-10 8 2 0
lr=what and	-9 0 8 0
lr=what has	14 -9 -3 0
lr=with ,	10 -8 -2 0
lr=with .	1 -10 3 6
lr=with <end>	10 -4 -2 0
lr=with at	-18 19 0 0
lr=with for	-6 -5 11 0
lr=with go	-12 2 10 0
lr=with has	-9 11 0 0
lr=with in	12 -2 -8 -7
lr=with is	-8 11 -1 0
lr=with last	10 -7 0 0
lr=— ,	-13 18 -5 -2
name=Aarhus	-22 17 0 6
name=Abidjan	-12 22 -11 -2
name=Abuja	24 -17 -5 -4
name=Accra	-16 14 -4 3
name=Accra of CH-GH	-20 22 -1 0
name=Addis Ababa	-11 19 -7 -9
name=Akureyri	-25 19 8 -2
name=Alaska	20 -5 -17 0
name=Alaska of CN-US	20 -5 -17 0
name=Alexandria	-14 18 -4 -1
name=Algiers	27 -12 -5 -10
name=Almaty	-2 13 -14 0
name=Amman	39 -24 -24 0
name=Ankara	29 -39 -14 22
name=Ankara of EC-TR	9 -8 0 0
name=Annaba	-14 0 12 0
name=Antananarivo	15 -19 -8 9
name=Antigua	-12 14 0 0
name=Antwerp	24 -39 13 0
name=Apapa	15 -11 0 -3
name=Apec	24 -9 -17 0
name=Apec of CN-US	17 -7 -11 0
name=Apia	-28 23 2 -1
name=Arequipa	-27 16 13 -6
name=Arusha	-9 2 12 -7
name=Ashgabat	-31 5 26 0
name=Asmara	-17 8 8 0
name=Astana	-40 31 17 -9
name=Asunción	26 -17 -6 -4
name=Aswan	-17 15 0 0
name=Athens	20 -16 0 -3
name=Aveiro	-10 11 0 0
name=Baghdad	7 -21 15 0
name=Baku	24 -5 -32 -9
name=Bali	13 -15 0 0
name=Baltimore	9 -13 0 3
name=Bamako	20 -13 -9 -1
name=Bandung	-23 17 7 -5
name=Bangkok	9 0 -16 0
name=Bangkok of PE-TH	12 -11 0 0
name=Bangkok of TH-US	11 -10 0 0
name=Banjul	-10 13 -2 0
name=Batumi	-22 17 -5 9
name=Beijing	-22 -84 70 -1
name=Beijing of CA-CN	-8 -22 22 0
name=Beijing of CN-EU	-28 -17 38 0
name=Beijing of CN-JP	-12 0 14 0
name=Beijing of CN-NL	-28 0 -25 38
name=Beijing of CN-US	4 -47 37 -40
name=Beijing of EU-US	-7 -3 10 0
name=Beijing of GB-US	-14 0 16 0
name=Beijing of TW-US	-8 0 10 0
name=Beijing of undefined	-22 -13 30 0
name=Beira	-20 22 0 -1
name=Beirut	-8 0 11 0
name=Belgrade	-15 18 -7 0
name=Benguela of AO-PT	-2 -5 8 0
name=Bergen	-28 20 0 12
name=Berlin	32 -20 -15 -1
name=Berlin of EU-US	8 -3 -2 0
name=Bern	54 -37 -21 -5
name=Bern of CH-US	29 -21 -9 0
name=Berne	32 -27 -4 0
name=Berne of CH-US	12 -10 0 0
name=Bishkek	31 -28 -3 0
name=Boeing	20 -10 -8 0
name=Boeing of CN-US	16 -7 -6 0
name=Bogota	10 -7 0 0
name=Bogotá	8 0 -15 -4
name=Bogotá of CO-EC	10 -7 0 0
name=Braga	13 -12 0 0
name=Brasília	54 -49 0 -6
name=Brasília of BR-US	15 -5 -7 0
name=Bratislava	27 -24 -2 0
name=Bridgetown	-14 21 -8 -1
name=Brief	40 -35 -5 -1
name=Brisbane	-18 6 0 8
name=Bruges	-16 20 -4 0
name=Brussels	3 -12 -13 27
name=Brussels of CN-EU	-26 1 -6 27
name=Brussels of CN-US	19 -24 -9 6
name=Brussels of EU-KE	-22 27 -4 -1
name=Brussels of EU-MX	11 -9 0 0
name=Brussels of EU-TR	-11 13 0 0
name=Brussels of EU-US	33 -19 -14 -15
name=Brussels of undefined	9 -7 0 0
name=Buenos Aires	-1 -42 37 -4
name=Buenos Aires of CN-US	-22 -33 43 0
name=Bulawayo	-16 8 8 0
name=Bursa	-11 13 0 0
name=Busan	-32 -70 80 -11
name=Busan of CN-KR	-20 -5 24 0
name=Busan of CN-NL	-5 -11 13 0
name=Busan of CN-US	8 -81 40 -20
name=Busan of JP-US	-18 -7 22 0
name=Busan of KR-US	-21 -6 25 0
name=Busan of undefined	0 -10 7 0
name=Business	12 -8 0 0
name=Cairns	-20 5 11 0
name=Cairo	30 -25 0 -15
name=Cairo of EG-KE	-15 5 12 0
name=Cairo of EG-TR	12 -11 0 0
name=Cairo of undefined	28 -26 0 -3
name=Calabar	-12 4 10 0
name=Cali	-11 11 0 0
name=Callao	16 -9 -4 -2
name=Canberra	46 -37 -11 -4
name=Cape Town	-7 13 -1 -2
name=Caracas	19 -12 -5 0
name=Cartagena	-30 22 5 0
name=Castries	10 -9 0 0
name=Cebu	-21 22 0 -1
name=Chattogram	10 -8 0 0
name=Chennai	-21 19 0 1
name=Chicago	34 -28 -6 0
name=Chicago of CN-US	20 -14 -5 0
name=Chittagong	-25 31 -5 -4
name=Chișinău	-18 20 0 0
name=Cluj	-13 14 0 0
name=Cochabamba	-18 8 10 0
name=Cologny	11 -10 0 0
name=Cologny of CN-US	11 -9 0 0
name=Colombo	-6 26 -31 -16
name=Colonia	-23 6 7 7
name=Copenhagen	0 10 -15 -4
name=Cork	-11 3 8 0
name=Cuenca	-18 2 12 0
name=Cusco	9 -5 -1 0
name=Cádiz	-7 -2 0 10
name=Da Nang	-29 28 -1 1
name=Dalian	11 -10 0 0
name=Dar es Salaam	11 -9 0 0
name=Darkhan	-16 4 9 0
name=Darwin	-23 13 11 -2
name=Davao	-25 31 0 -9
name=Davos	-5 17 -23 -1
name=Davos of CN-US	-19 23 -7 0
name=Davos of EU-US	28 -22 -10 0
name=Delhi	26 -29 -4 5
name=Delhi of IN-US	23 -17 -2 -6
name=Dhaka	4 -3 -16 8
name=Dili	11 -2 -10 0
name=Djibouti	-26 30 0 -6
name=Dodoma	17 -14 0 0
name=Doha	26 -17 -12 -2
name=Dongguan	21 -16 0 -1
name=Dongguan of CN-US	10 -8 0 0
name=Douala	-10 10 0 0
name=Dubai	9 -4 -5 0
name=Dublin	24 -22 0 -4
name=Durban	-25 24 0 0
name=Durrës	-18 19 0 0
name=Edinburgh	-9 13 -3 0
name=El Paso	13 -13 0 0
name=Eleven	9 -7 0 0
name=Encarnación	-4 -3 -3 11
name=Entebbe	-18 20 0 0
name=Epiphany	18 -17 0 0
name=Esbjerg	-4 -5 0 12
name=Excellency	15 -14 0 0
name=Experts	18 0 0 -16
name=Federal	11 -10 0 0
name=Florida	15 -6 -9 0
name=Fremantle	-12 -1 0 13
name=Gaborone	-27 29 0 -2
name=Ganja	-17 18 0 0
name=Gdańsk	-22 21 1 0
name=Geneva	6 10 -55 0
name=Geneva of CN-US	-10 29 -44 -27
name=Geneva of GB-US	-31 37 -2 -5
name=Geneva of undefined	50 -48 0 -2
name=Ghent	-15 11 0 6
name=Gimhae	15 -2 -12 0
name=Gimhae of CN-US	15 -2 -12 0
name=Goods	12 -8 0 0
name=Gothenburg	-24 35 -7 -12
name=Government	18 -16 0 0
name=Graz	-13 16 0 0
name=Graz of undefined	18 -18 0 0
name=Guadalajara	-12 13 0 0
name=Guatemala	47 -41 -5 0
name=Guayaquil	-27 33 -6 -5
name=Gyeongju	-7 -50 46 -5
name=Gyeongju of CN-KR	-14 -8 19 0
name=Gyeongju of CN-US	18 -15 -3 0
name=Gyeongju of KR-US	-22 -24 39 0
name=Gyumri	-13 13 0 0
name=Győr	-12 0 14 0
name=Haifa	-8 11 0 -1
name=Haiphong	11 -9 0 0
name=Halifax	-14 4 -8 12
name=Hamburg	10 -1 -14 0
name=Hanoi	34 -15 -30 -14
name=Hanoi of US-VN	18 -13 -3 0
name=Havana	11 0 -19 -3
name=Helsinki	17 -18 3 -6
name=Helsinki of undefined	9 -7 0 0
name=Hobart	-18 19 0 0
name=Hong Kong	29 -22 -5 0
name=Hong Kong of CN-US	21 -16 -4 0
name=Honolulu	-7 13 -5 0
name=Host	20 -15 0 0
name=Hsinchu	-20 21 0 0
name=Hue	-19 22 0 0
name=I'd	12 -11 0 0
name=I'm	8 -7 0 0
name=Incheon	-8 18 -35 11
name=Incheon of CN-US	-2 19 -24 0
name=International	15 -12 0 0
name=Investment	16 -10 0 -1
name=Investment of CN-US	11 -6 0 0
name=Iowa	13 -12 0 0
name=Iowa of CN-US	13 -12 0 0
name=Izmir	6 -1 -12 0
name=Jakarta	58 -46 -16 -15
name=Jakarta of ID-US	13 -6 -4 0
name=Jeddah	-16 19 -1 0
name=Jeju	-13 34 -19 0
name=Johannesburg	-4 -7 12 0
name=Joint	22 -20 0 0
name=Kabul	12 -10 0 0
name=Kampala	-6 9 -3 0
name=Kananaskis	-51 -16 57 0
name=Kananaskis of CA-US	-19 -6 23 0
name=Kandy	-4 11 -4 0
name=Kano	-4 -7 13 0
name=Kaunas	-11 14 0 0
name=Kigali	-35 29 10 0
name=Kigali of RW-UG	-14 16 0 0
name=Kingston	-4 16 -14 -5
name=Kinshasa	-23 24 0 0
name=Klaipėda	-15 -1 17 0
name=Kobe	-37 38 -2 0
name=Kochi	-18 7 0 9
name=Koper	-14 15 0 0
name=Kota Kinabalu	9 -9 0 0
name=Kraków	0 9 0 -11
name=Kuala Lumpur	-40 42 -3 -9
name=Kuala Lumpur of BR-US	-13 -33 41 0
name=Kuala Lumpur of CA-US	0 10 -9 0
name=Kuala Lumpur of CN-US	-35 51 -22 -15
name=Kuala Lumpur of MY-US	-43 38 1 0
name=Kuala Lumpur of US-VN	7 1 -11 0
name=Kuala Lumpur of undefined	-18 21 -4 0
name=Kuching	-14 19 -3 -1
name=Kumasi	-13 19 0 -6
name=Kutaisi	-16 17 0 0
name=Kuwait	44 -42 -2 0
name=Kyiv	34 -28 -3 -2
name=Kyoto	-20 15 8 0
name=La Paz	4 -12 0 9
name=Lagos	22 -12 -16 -2
name=Lagos of undefined	13 -11 0 0
name=Lahore	-15 13 2 -1
name=Larnaca	-13 11 1 0
name=Lausanne	-8 9 0 0
name=Leticia	-18 -9 27 0
name=Libreville	-10 13 -3 0
name=Lima	-13 0 3 15
name=Lima of JP-PE	-23 21 2 0
name=Lima of KR-PE	-12 18 -3 -5
name=Lima of PE-TH	-22 13 0 8
name=Lima of undefined	23 -21 0 0
name=Linz	11 -9 0 0
name=Lisbon	6 -8 -14 16
name=Lisbon of DZ-PT	12 -10 0 0
name=Lisbon of undefined	27 -22 -4 0
name=Livingstone	-8 11 0 0
name=Ljubljana	-1 11 -3 -7
name=Lobito	7 -10 1 0
name=Lomé	7 1 -14 -5
name=London	-39 52 -16 -10
name=London of CN-US	-34 57 -48 -19
name=London of EU-GB	-20 -9 25 0
name=London of GB-IN	13 -8 -5 0
name=London of GB-US	25 -17 -5 0
name=Long Beach	10 -8 0 0
name=Luanda	-5 11 -9 -1
name=Lusaka	6 -7 9 -16
name=Luxembourg	20 -16 -2 0
name=Lviv	-20 20 0 0
name=Lyon	-17 18 0 0
name=Madrid	-36 55 -30 -13
name=Madrid of CN-US	-50 63 -21 -8
name=Madrid of ES-US	-17 17 0 0
name=Malmö	-16 10 -3 9
name=Malé	-15 -8 -5 25
name=Managua	14 -13 0 0
name=Manama	-17 1 15 0
name=Manila	33 -20 -38 0
name=Maputo	-18 26 -12 -5
name=Maputo of MZ-ZA	-21 24 0 -1
name=Marseille	-14 16 0 0
name=Maseru	15 -11 -2 0
name=Medan	-11 11 0 0
name=Members	9 -6 0 0
name=Mendoza	-15 18 0 0
name=Merdeka	22 -19 -1 0
name=Merdeka of CN-US	13 -11 0 0
name=Mersin	11 -11 0 0
name=Mexico City	15 0 -18 0
name=Mexico City of MX-US	-6 10 -4 0
name=Miami	20 -14 -8 0
name=Milan	13 -9 -2 0
name=Mission	17 -2 0 -13
name=Mombasa	-38 29 2 7
name=Monrovia	18 -16 0 0
name=Montevideo of undefined	0 -10 0 8
name=Moscow	12 -6 -3 0
name=Mumbai	1 -11 0 8
name=Muscat	5 -2 -15 5
name=Muscat of undefined	32 -32 0 0
name=Mérida	-34 25 10 -1
name=Nadi	-9 18 -3 -9
name=Nagoya of CN-US	14 -14 0 0
name=Nairobi	20 -4 -15 -19
name=Nairobi of EG-KE	-11 13 0 0
name=Nairobi of undefined	14 -14 0 0
name=Naivasha	-16 13 0 1
name=Negotiators	24 -23 0 0
name=Nelson	-14 19 0 -3
name=New	22 -18 0 0
name=New Delhi	-15 -9 23 9
name=New Delhi of CN-IN	-6 11 -2 -1
name=New Delhi of CN-US	9 -3 0 -4
name=New Delhi of EU-IN	-20 -17 33 0
name=New Delhi of IN-US	4 -20 0 18
name=New York	-20 30 -19 0
name=New York of CN-RU	-16 24 -11 0
name=New York of CN-US	-12 28 -40 3
name=New York of KR-US	-8 8 0 0
name=Nexperia	23 -17 -3 0
name=Nexperia of CN-US	10 -7 0 0
name=Nicosia	-11 15 -4 0
name=Ninety	12 -10 0 0
name=Ningbo	16 -14 0 0
name=Niš	11 -9 0 0
name=Nouadhibou	-8 -4 0 12
name=Nouakchott	-6 9 0 0
name=Novi Sad	-16 17 0 0
name=Nvidia	13 -8 0 0
name=Nvidia of CN-US	12 -8 0 0
name=Odesa	-20 25 -3 -2
name=Oecd	15 -14 0 0
name=Officials	15 0 0 -11
name=Ohio	17 -15 0 0
name=Ohio of CN-US	14 -12 0 0
name=Ohrid	-14 12 0 0
name=Oran	-10 12 0 0
name=Osaka	-18 -25 42 -1
name=Osaka of CN-US	-19 -43 51 0
name=Osh	-13 15 0 0
name=Oslo	33 -27 -1 -11
name=Oslo of undefined	19 -18 0 0
name=Ottawa	42 -35 -27 6
name=Ottawa of CA-MX	0 -14 -1 14
name=Ottawa of CA-US	32 -24 -7 0
name=Ouagadougou	-12 14 -1 0
name=Oulu	-8 -5 11 0
name=Palacio de Santa Cruz	15 -14 0 0
name=Palacio de Santa Cruz of CN-US	15 -14 0 0
name=Palermo	-16 18 0 0
name=Panama	49 -43 -10 -1
name=Panama City	-31 26 3 0
name=Panama of CR-PA	10 -9 0 0
name=Paramaribo	-13 14 0 0
name=Paris	-31 62 -43 -19
name=Paris of CN-US	-40 60 -30 -9
name=Paris of EU-US	-9 11 -1 0
name=Penang	-13 11 0 0
name=Perth	-4 9 -4 0
name=Phnom Penh	7 -12 3 0
name=Phuket	-24 15 -3 8
name=Piraeus	27 -23 -1 -1
name=Plovdiv	-14 15 -4 0
name=Pokhara	-27 2 0 22
name=Port	41 -40 0 0
name=Port Louis	-20 16 8 -2
name=Port Moresby	-26 29 -2 0
name=Port Vila	-18 19 0 0
name=Porto	-5 10 -4 -1
name=Prague	23 -10 -12 -8
name=Presenter	11 -8 0 0
name=Presidents	21 -1 -19 0
name=Presidents of CN-US	12 0 -12 0
name=Pretoria	22 -15 -9 0
name=Pune	-14 15 0 0
name=Punta del Este	-17 20 0 -1
name=Putrajaya	22 -19 -2 0
name=Quito	-8 21 -24 -5
name=Rabat	-19 29 -20 -9
name=Recife	-29 20 13 -3
name=Republic	13 -8 -4 0
name=Reykjavík	0 -9 0 9
name=Riga	-22 21 7 -8
name=Rijeka	-14 15 0 0
name=Rome	-17 0 -5 25
name=Rosario	-10 14 -3 -1
name=Rosenbad	35 -33 -2 0
name=Rosenbad of CN-US	32 -30 -1 0
name=Rotterdam	22 -16 -4 -1
name=Rotterdam of CN-US	14 -12 0 0
name=Rumichaca	-2 -10 12 0
name=Rumichaca of CO-EC	-2 -10 12 0
name=Saint-Louis	-3 9 0 -2
name=Salalah	-31 22 0 11
name=Salta	-15 15 0 0
name=Salvador	-17 18 0 0
name=Salzburg	-21 27 -7 -1
name=Samarkand	-28 30 -1 0
name=San José	-7 11 -3 0
name=San Pedro	-13 13 0 0
name=Santiago	12 -6 -9 -1
name=Santo Domingo	-5 0 -10 14
name=Santos	0 -9 0 10
name=Sapporo	-19 16 5 -3
name=Sarajevo	10 -7 0 0
name=Seoul	36 -12 -22 -23
name=Seoul of CN-US	-1 29 -37 -9
name=Seoul of KR-US	30 -16 -14 0
name=Setúbal	-19 21 0 0
name=Shanghai	32 -22 -12 0
name=Shanghai of CN-US	24 -16 -7 0
name=Shenzhen	22 -40 6 -4
name=Shenzhen of CN-US	16 -38 11 -4
name=Siem Reap	-12 18 0 -7
name=Singapore	24 -8 -5 -15
name=Singapore of CN-US	24 -15 -11 0
name=Skopje	22 -17 -3 0
name=Sofia	29 -18 -11 -1
name=Sohar	0 -24 24 0
name=Sousse	-14 15 0 0
name=Spain	18 -14 -1 0
name=Split	-8 13 -1 -4
name=St. John	9 -4 0 -4
name=State	31 -25 -4 0
name=Stockholm	-56 78 -38 -24
name=Stockholm of CN-RU	-14 14 0 0
name=Stockholm of CN-US	-36 50 -22 -11
name=Stockholm of EU-US	-12 16 -2 0
name=Stockholm of JP-US	-8 11 0 0
name=Sucre	-25 12 13 0
name=Supreme	18 -15 0 0
name=Supreme of CN-US	13 -11 0 0
name=Surabaya	-27 27 0 0
name=Suva	33 -22 -16 0
name=Swakopmund	-15 16 0 0
name=Table	11 -10 0 0
name=Tacna	-12 0 7 0
name=Taipei	29 -17 -13 -5
name=Taipei of TW-US	18 -12 -7 0
name=Takoradi	-12 13 0 0
name=Tallinn	43 -35 -12 -4
name=Tampere	18 -15 0 0
name=Tartu	-9 9 0 0
name=Tashkent	-7 18 -9 -4
name=Tbilisi	-11 9 4 0
name=Tehran	21 -12 -6 -2
name=Tema	13 -9 0 0
name=Thank	13 -11 0 0
name=The Hague of CN-NL	12 -11 0 0
name=Thirty	10 -8 0 0
name=Tianjin	-9 -14 18 0
name=Tianjin of CN-US	-8 -16 17 0
name=TikTok	45 -40 -7 -1
name=TikTok of CN-US	38 -33 -7 -1
name=Tokyo	0 -39 40 -22
name=Tokyo of CN-JP	-17 -15 25 0
name=Tokyo of CN-US	7 -26 8 0
name=Tokyo of JP-US	5 -45 23 -11
name=Tokyo of undefined	13 -9 -1 0
name=Translated	17 -15 0 0
name=Trieste	-15 8 -6 10
name=Tromsø	-21 28 -5 -2
name=Trondheim	-13 14 0 0
name=Trujillo	-30 31 0 0
name=Tulcán	-11 0 12 0
name=Tunis	-30 17 13 4
name=Turin	14 -11 -1 0
name=Turku	-24 22 4 -7
name=Turku of undefined	-7 13 0 -5
name=Turnberry	-45 -37 60 0
name=Turnberry of EU-US	-41 -25 51 0
name=Twenty	13 -10 0 0
name=Ulaanbaatar	-40 17 23 -1
name=Valdivia	-23 27 -3 0
name=Valletta	-14 8 -11 13
name=Valparaíso	-16 10 7 -1
name=Vancouver	-6 9 0 0
name=Varna	-22 14 0 8
name=Veracruz	-14 15 0 0
name=Vilnius	6 -24 11 5
name=Walvis Bay	-17 18 0 0
name=Warsaw	2 6 -13 -2
name=Washington	-20 -10 12 27
name=Washington of AR-US	11 0 -9 0
name=Washington of BR-US	-8 11 -21 10
name=Washington of CA-CN	16 -11 -1 0
name=Washington of CA-US	5 -19 17 -13
name=Washington of CH-US	-6 33 -39 -15
name=Washington of CN-EU	12 -4 -6 0
name=Washington of CN-IN	-12 -4 18 0
name=Washington of CN-KR	0 -8 -7 13
name=Washington of CN-MX	12 -8 -2 0
name=Washington of CN-RU	-10 -26 31 0
name=Washington of CN-US	-15 -25 18 24
name=Washington of GB-US	16 -11 -4 -2
name=Washington of ID-US	34 -20 -20 -2
name=Washington of IN-US	-6 -11 4 13
name=Washington of JP-US	-9 34 -37 -22
name=Washington of KR-US	-39 30 16 -10
name=Washington of MX-US	3 -9 -14 15
name=Washington of PH-US	-31 -13 37 0
name=Washington of TW-US	12 2 -20 -3
name=Washington of US-VN	-15 26 -12 -7
name=Wellington	-6 21 -22 -6
name=Westminster	12 -11 0 0
name=Windhoek	-10 2 6 1
name=Windsor	19 -13 -9 0
name=Yamoussoukro	-8 -10 16 0
name=Yaoundé	18 -13 -1 0
name=Yerevan	-14 7 8 -1
name=Zadar	-14 15 0 0
name=Zurich	20 -15 -1 -8
name=Évora	-13 15 0 0
name=İzmir	-7 8 0 0
nc2=agree	-18 20 0 -1
nc2=bear	-6 8 -8 5
nc2=begin	-13 4 6 3
nc2=end	9 0 -6 -20
nc2=impose	2 6 -5 -16
nc2=lack	9 -5 -12 7
nc2=propose	0 -7 10 0
nc2=return	-9 17 -8 0
nc2=say	-5 11 -6 0
nc2=sell	21 -13 -9 0
nc2=sign	11 -14 -3 9
nc2=stay	1 2 3 -18
nc2=suspend	-7 9 -8 7
nc2=target	13 -9 -1 -3
nc2=threaten	0 0 -10 5
nc2=up	-17 2 25 -9
nct2=agree modal	-9 13 -4 0
nct2=agree past	-5 8 0 -2
nct2=agree perfect	14 -6 -8 0
nct2=agree pluperfect-passive	-12 5 7 0
nct2=bear future	-8 9 -14 5
nct2=bear participle-passive	11 -11 -4 4
nct2=bear past	-24 18 5 4
nct2=bear present	4 -5 6 -13
nct2=begin future	-7 16 -6 -6
nct2=begin gerund	11 -11 0 0
nct2=begin modal	-10 3 10 -2
nct2=begin perfect	-15 15 0 0
nct2=begin pluperfect	-9 -2 11 0
nct2=begin present	11 -4 -27 5
nct2=down modal	13 -6 -6 0
nct2=down past	-11 0 6 7
nct2=end modal	10 6 -18 0
nct2=end modal-passive	-7 9 0 0
nct2=end participle-passive	-12 10 4 -1
nct2=end past	-2 -3 9 -1
nct2=impose future	10 -7 -9 4
nct2=impose infinitive	-11 17 -5 0
nct2=impose modal	0 12 -19 -6
nct2=impose modal-passive	-7 7 0 0
nct2=impose past	11 4 -16 -13
nct2=impose past-passive	11 -21 10 0
nct2=impose perfect	-5 11 -6 0
nct2=impose perfect-passive	-9 4 3 0
nct2=impose pluperfect	7 -11 4 -4
nct2=impose pluperfect-passive	-21 14 9 0
nct2=impose present	0 -3 14 -11
nct2=impose present-passive	-1 0 -7 10
nct2=lack past	-9 2 -1 8
nct2=lack present	10 -1 -7 0
nct2=propose future	21 -16 -6 0
nct2=propose infinitive	-8 -1 0 9
nct2=propose modal	-9 11 0 0
nct2=propose participle-passive	-2 -13 9 6
nct2=propose past	3 0 2 -13
nct2=propose pluperfect	-11 4 8 0
nct2=propose present	-12 7 7 0
nct2=refuse past	9 -6 0 0
nct2=renew participle-passive	-10 10 0 0
nct2=renew past	11 -16 2 0
nct2=say past	-1 5 -11 8
nct2=say perfect	-10 9 1 0
nct2=say perfect-passive	10 -9 0 0
nct2=say pluperfect	10 -11 0 0
nct2=say present	-5 4 5 -10
nct2=say present-passive	-13 9 5 0
nct2=sign future	-11 15 -5 0
nct2=sign infinitive	-8 9 0 0
nct2=sign past	22 -21 -6 4
nct2=sign perfect	16 -3 -17 0
nct2=sign pluperfect-passive	-13 7 6 0
nct2=sign present-passive	-3 -11 5 7
nct2=stay future	-11 4 0 9
nct2=stay modal	11 -10 -1 0
nct2=stay past	0 -7 17 -16
nct2=stay perfect	10 -1 -10 -2
nct2=stay pluperfect	-8 4 5 0
nct2=suspend future	2 -18 0 12
nct2=suspend modal	-5 8 -1 0
nct2=suspend perfect	19 -10 -9 0
nct2=suspend present	-15 15 0 0
nct2=suspend present-passive	-5 12 -6 0
nct2=target future	-8 0 9 0
nct2=target future-passive	11 -5 -4 0
nct2=target perfect-passive	-9 9 0 0
nct2=threaten past	8 -14 0 6
nct2=threaten perfect	-9 12 -3 0
nct2=up future	10 -1 -9 -1
nct2=up modal	16 -34 12 0
nct2=up modal-passive	-9 9 0 0
nct2=up past	-17 6 8 2
nct2=up perfect	-21 13 9 0
nct2=up present	5 3 -14 -4
nct2=up present-passive	-10 10 0 0
next:calls	19 -30 -6 25
next:coming	-4 -3 19 -15
next:experts	-11 -20 8 33
next:heads=0	3 15 -21 -4
next:heads=1	12 -10 3 -25
next:heads=2	-21 -23 40 0
next:heads=3	-13 2 8 0
next:meets	-14 8 1 8
next:running	12 -10 -7 5
next:summit	-13 -19 39 -22
next:sure	-37 17 19 10
next:wished	21 -15 -22 9
next="	-4 2 10 -20
next=(	4 1 -4 -12
next=)	-13 11 3 0
next=:	11 -10 1 -4
next=;	8 -11 7 -9
next=after	-6 14 -12 0
next=and	-12 -6 15 16
next=as	12 -13 3 0
next=because	-12 14 -2 0
next=before	-9 7 2 0
next=but	-1 -5 0 9
next=that	-2 7 -9 3
next=when	11 -14 0 0
next=while	9 -6 0 0
next=who	-4 -2 9 0
next=—	-13 15 3 -11
nhas-future	-3 11 -17 7
nhas-gerund	-7 0 9 -1
nhas-modal	13 1 -16 -8
nhas-participle	10 -15 0 4
nhas-past	5 0 1 -11
nhas-perfect	8 -2 -2 -14
nhas-pluperfect	-4 -15 19 7
nhas-present	0 2 0 -9
nt2=future	-12 15 -14 12
nt2=future-passive	15 -5 -8 -1
nt2=infinitive	-2 9 -22 8
nt2=modal	9 2 -15 0
nt2=participle-passive	8 -18 6 3
nt2=past-not	5 -15 10 0
nt2=past-passive-not	10 -2 -7 0
nt2=perfect	7 0 -3 -14
nt2=perfect-passive	-9 7 7 -4
nt2=perfect-passive-not	7 -14 3 0
nt2=pluperfect	-3 -16 15 8
nt2=pluperfect-passive	-20 12 10 0
nt2=present	1 3 0 -12
nt2=present-not	10 -15 2 0
nt2=present-passive	-22 14 0 11
nt2=present-passive-not	10 -6 0 0
nv0-none	3 -3 8 -8
nv1-none	3 -3 8 -8
nv2-none	-5 0 13 -3
nv2=accept	-13 15 0 0
nv2=add	9 4 -15 0
nv2=adopt	13 -12 0 0
nv2=agree	-19 12 3 4
nv2=announce	18 -6 -13 -2
nv2=answer	7 -14 6 0
nv2=ask	-9 1 16 -7
nv2=await	-1 -5 0 8
nv2=be	-6 4 14 -20
nv2=begin	-7 -1 0 12
nv2=bring	-5 16 -11 0
nv2=call	-18 18 5 -5
nv2=charge	11 -3 -7 0
nv2=come	6 -14 2 6
nv2=confirm	0 -16 8 7
nv2=continue	9 -7 0 0
nv2=decide	9 -1 -4 0
nv2=demand	9 -8 0 0
nv2=extend	-10 18 -7 0
nv2=face	-9 12 0 0
nv2=get	-12 15 0 0
nv2=go	0 0 4 -12
nv2=hang	2 -12 9 0
nv2=have	-23 17 0 10
nv2=initial	10 -9 0 0
nv2=know	11 -7 -1 0
nv2=lay	-9 12 -1 0
nv2=leave	3 0 -12 3
nv2=let	25 -19 -8 0
nv2=like	-21 24 0 0
nv2=look	11 -19 0 8
nv2=lose	-11 5 2 0
nv2=lower	14 -8 -3 0
nv2=make	17 -8 -11 0
nv2=meet	-1 3 -16 13
nv2=offer	-23 14 6 2
nv2=pay	34 -29 -3 -5
nv2=plan	-9 -2 4 9
nv2=prolong	7 -9 1 0
nv2=promise	11 -5 -4 0
nv2=propose	17 -14 -2 0
nv2=put	4 -12 3 4
nv2=raise	-13 0 13 0
nv2=receive	-1 -10 12 0
nv2=renew	10 -10 0 0
nv2=report	-16 -5 10 12
nv2=resume	-14 16 0 0
nv2=say	-7 6 8 -9
nv2=sell	17 -13 -2 0
nv2=settle	-18 18 0 0
nv2=sit	11 -4 -6 -1
nv2=stay	-1 -5 -2 12
nv2=step	-1 -11 11 0
nv2=stop	12 0 -13 0
nv2=suspend	-19 22 -1 0
nv2=take	-11 15 0 -9
nv2=tell	-10 26 -18 -10
nv2=threaten	10 -2 -7 0
nv2=wait	16 -8 -7 0
nv2=want	17 -16 0 0
nv2=warn	-10 4 0 6
nvt2=add past	7 6 -15 0
nvt2=agree modal	-11 13 0 0
nvt2=agree past	-9 3 6 0
nvt2=agree perfect	11 -4 -5 0
nvt2=agree pluperfect	-15 10 6 0
nvt2=announce past	10 -4 -5 0
nvt2=announce pluperfect	12 -7 -4 0
nvt2=approve future	-10 11 0 0
nvt2=ask future	13 -8 -4 0
nvt2=ask participle	1 -11 8 0
nvt2=ask pluperfect	-8 -1 11 0
nvt2=ask present	-18 16 1 0
nvt2=be future	-20 17 4 0
nvt2=be past	-5 1 11 -12
nvt2=be pluperfect	-11 6 6 0
nvt2=begin modal	-10 10 0 0
nvt2=begin present	-9 0 -1 11
nvt2=bring modal	12 -7 -5 0
nvt2=bring past	-15 18 -3 0
nvt2=call past	-14 9 6 0
nvt2=call perfect	-8 12 0 -1
nvt2=charge perfect	-10 10 0 0
nvt2=collect perfect	-6 8 -1 0
nvt2=come past	-2 -13 9 9
nvt2=come present	5 0 -6 0
nvt2=confirm past	-1 -13 6 8
nvt2=continue present	10 -10 0 0
nvt2=drop present	-9 3 4 0
nvt2=end participle	-14 9 5 0
nvt2=end present	15 -11 0 -1
nvt2=expect present	-11 14 -2 0
nvt2=fix present	-6 12 -2 0
nvt2=get present	-11 9 1 0
nvt2=go modal	0 -20 11 0
nvt2=hang present	1 -12 9 0
nvt2=have past	-15 22 -2 -3
nvt2=have present	-12 1 3 13
nvt2=initial past	10 -9 0 0
nvt2=keep perfect	-10 9 0 0
nvt2=keep present	11 -6 -2 0
nvt2=lay past	-8 11 0 0
nvt2=leave past	9 -1 -9 0
nvt2=leave present	-10 3 0 6
nvt2=let future	10 -7 -3 0
nvt2=let present	13 -8 -2 0
nvt2=like modal	-15 17 0 0
nvt2=like present	-8 9 0 0
nvt2=look future	13 -12 0 0
nvt2=make past	12 -9 -1 0
nvt2=meet future	-6 0 -4 10
nvt2=meet gerund	-7 6 0 0
nvt2=meet past	-15 19 -1 0
nvt2=meet pluperfect	8 -13 0 4
nvt2=meet present	7 0 -9 -2
nvt2=move perfect	-7 -3 10 0
nvt2=offer past	-5 11 -4 0
nvt2=offer perfect	-12 -3 11 3
nvt2=offer pluperfect	-8 8 0 0
nvt2=other future	13 -10 0 0
nvt2=other past	-5 8 0 -5
nvt2=other pluperfect	-9 -7 8 10
nvt2=pay future	14 -10 -2 0
nvt2=pay present	15 -19 3 0
nvt2=plan participle	-9 0 1 8
nvt2=prolong past	12 -19 3 0
nvt2=propose perfect	10 -8 -1 0
nvt2=publish future	-12 13 0 0
nvt2=publish past	17 -3 -12 0
nvt2=put perfect	-9 15 -3 0
nvt2=put present	3 -12 10 0
nvt2=raise future	-10 11 0 0
nvt2=raise past	-14 -3 15 0
nvt2=remain present	-9 10 0 0
nvt2=renew past	9 -9 0 0
nvt2=report past	-17 -4 10 13
nvt2=rise future	8 -8 0 0
nvt2=rise past	-11 12 0 0
nvt2=see future	-6 12 -2 -2
nvt2=see present	11 -9 0 0
nvt2=settle past	-16 13 2 0
nvt2=sign participle	-9 0 8 0
nvt2=sign past	10 -7 -4 0
nvt2=sign perfect	18 -12 -6 0
nvt2=sign pluperfect	13 -11 0 0
nvt2=sit future	12 -10 0 0
nvt2=stay future	-2 -9 0 12
nvt2=stop modal	11 0 -12 0
nvt2=stop past	-9 9 0 0
nvt2=suspend present	-18 19 0 0
nvt2=take future	0 10 -8 0
nvt2=take modal	-6 9 0 0
nvt2=take perfect	-19 18 0 0
nvt2=take present	15 -10 -4 0
nvt2=tell past	-2 19 -18 -9
nvt2=tell present	-14 14 0 0
nvt2=want present	8 -11 0 0
nvt2=warn past	4 -11 0 6
nvt2=warn present	-8 9 0 0
nvt2=write present	-11 3 6 0
o:calls	27 -35 -22 25
o:coming	-61 12 56 12
o:ended	-26 27 6 -12
o:experts	-18 -56 -59 86
o:experts-near	-85 -40 -59 141
o:heads	-17 -106 87 -19
o:l="	39 -28 -8 -2
o:l=&	1 -13 0 9
o:l='s	16 -21 0 5
o:l=(	2 3 -12 0
o:l=*	21 -16 0 -7
o:l=,	-25 32 -10 0
o:l=-	32 -20 -12 -2
o:l=.	19 -16 0 0
o:l=/	37 -25 -8 -22
o:l=:	-21 20 1 1
o:l=;	14 1 -25 -3
o:l=<begin>	33 -18 -10 -24
o:l=<day-ahead>	10 -7 0 0
o:l=<day-gone>	-10 11 -14 11
o:l=<goods-amount>	13 -7 -3 0
o:l=<level>	9 -2 -3 0
o:l=<month-gone>	-8 0 0 8
o:l=<name>	-5 14 -5 -7
o:l=<number>	24 -29 -11 8
o:l=<office>	-4 -7 2 12
o:l=<organisation>	11 -10 3 -8
o:l=<person>	19 -16 -1 0
o:l=<quality>	23 -20 -1 0
o:l=<seat>	21 -17 -2 0
o:l=[	13 -11 0 0
o:l=a	-29 23 9 0
o:l=accused	-5 -4 10 0
o:l=after	-30 32 5 -12
o:l=although	17 -1 -14 0
o:l=an	14 -12 0 0
o:l=and	55 -40 -19 -15
o:l=ask	4 4 -16 0
o:l=at	-6 12 -4 -12
o:l=be	-18 19 0 0
o:l=because	-5 12 -6 0
o:l=between	7 6 -23 -11
o:l=but	22 -15 -6 0
o:l=by	39 -28 -8 -2
o:l=end	-15 5 -1 10
o:l=evening	13 -13 0 0
o:l=expect	11 -5 -5 0
o:l=for	3 -20 19 4
o:l=from	-26 16 16 0
o:l=give	-6 12 -7 0
o:l=has	10 -6 -1 0
o:l=his	9 -18 4 0
o:l=if	23 -4 -31 -14
o:l=in	-80 56 6 38
o:l=is	-6 19 -10 -2
o:l=leave	-47 24 32 -8
o:l=let	13 -6 -4 0
o:l=meet	12 -6 -4 0
o:l=month	-15 21 -6 -1
o:l=morning	14 -10 0 0
o:l=no	-8 9 0 0
o:l=of	2 4 0 -18
o:l=on	14 -2 -26 0
o:l=only	-11 12 0 0
o:l=or	14 -12 0 0
o:l=our	-10 11 6 -12
o:l=out	-13 15 0 0
o:l=over	20 -17 -1 0
o:l=pay	9 -3 -2 0
o:l=put	10 -3 -7 0
o:l=reach	21 -18 0 0
o:l=say	-7 9 0 -2
o:l=should	-12 12 -12 7
o:l=since	24 -19 -3 -3
o:l=so	12 -11 0 0
o:l=than	-19 16 4 0
o:l=that	15 -3 -13 -9
o:l=the	20 -17 0 -24
o:l=time	-25 28 -4 0
o:l=to	-68 23 69 -18
o:l=under	28 -24 0 -3
o:l=unless	-4 -23 18 0
o:l=until	1 -12 7 0
o:l=urge	-4 19 -11 -7
o:l=visit	-55 5 52 -8
o:l=visited	-34 13 3 14
o:l=want	14 -11 0 0
o:l=was	-10 9 0 0
o:l=what	-30 20 8 4
o:l=whatever	14 -11 -2 0
o:l=when	16 -6 -11 -1
o:l=whether	19 -13 -8 0
o:l=which	40 -66 23 -9
o:l=while	17 -10 -3 0
o:l=with	51 -53 -15 8
o:l=—	-12 21 -8 -9
o:l=•	17 -8 -8 0
o:m=arrives	-13 3 6 1
o:m=assembled	-13 15 0 0
o:m=assembly	53 -51 4 -10
o:m=attempt	-6 9 -2 0
o:m=broke up	-17 12 0 4
o:m=came	-25 35 -12 -1
o:m=closed	36 -28 -7 -7
o:m=come	-26 4 21 13
o:m=comes	-27 10 22 -8
o:m=conference	10 -11 6 -12
o:m=consultations	-21 31 -14 -1
o:m=delegation	-33 -7 -15 50
o:m=delegations	-16 40 -32 -26
o:m=dialogue	-1 -13 0 15
o:m=dinner	4 -22 16 -3
o:m=due	-14 -5 37 -26
o:m=edition	12 -10 0 0
o:m=ended	-8 16 1 -16
o:m=expected	-23 -9 34 -5
o:m=flew	6 -4 0 -10
o:m=flies	-29 25 6 -1
o:m=fly	0 10 -6 -13
o:m=go	7 -5 2 -17
o:m=goes	7 -10 5 -9
o:m=guest	11 -3 -7 0
o:m=haggling	-9 10 0 0
o:m=here	9 -4 0 -14
o:m=host	-3 12 -1 -6
o:m=invitation	-20 0 22 0
o:m=invited	-1 7 -1 -3
o:m=land	10 -29 -3 16
o:m=landed	-9 13 -1 0
o:m=lands	6 -2 9 -14
o:m=lunch	1 -13 14 -5
o:m=meet	-41 7 4 32
o:m=meeting	-13 10 -4 5
o:m=meetings	-25 25 -8 3
o:m=meets	-11 -20 12 18
o:m=met	-58 35 13 6
o:m=negotiated	-31 38 -10 -3
o:m=negotiates	14 -9 -1 0
o:m=negotiating	27 -13 -16 -10
o:m=negotiations	4 17 -23 -24
o:m=negotiator	-15 -15 -14 40
o:m=negotiators	-3 30 -44 -11
o:m=parted	-1 -6 12 -1
o:m=receive	7 0 -4 -7
o:m=received	-23 13 5 4
o:m=rose	47 -25 -27 -4
o:m=round	-10 40 -52 -40
o:m=sat	-5 12 -12 0
o:m=settled	23 -13 -10 -6
o:m=shook hands	-25 10 20 -5
o:m=signed	6 8 -13 -24
o:m=sit	-14 16 -6 2
o:m=sits	11 -21 0 8
o:m=sitting	-19 15 -4 7
o:m=spent	-20 10 0 10
o:m=stop	9 5 -16 -5
o:m=summit	-13 -4 24 -19
o:m=table	-2 14 -12 -14
o:m=talk	15 -28 -3 16
o:m=talked	-2 26 -23 0
o:m=talking	9 0 -26 3
o:m=talks	-7 22 -50 13
o:m=there	14 -4 -24 4
o:m=time	36 -21 -24 1
o:m=to see	-19 8 15 -6
o:m=travel	-33 1 33 0
o:m=travels	-16 4 18 -6
o:m=visit	-44 -33 56 6
o:m=visited	-12 1 -6 16
o:m=visits	-19 -9 25 0
o:m=went	8 -1 -7 -9
o:m=where	14 -2 -5 -11
o:meets	-68 32 29 27
o:r=!	-7 10 -2 0
o:r="	-21 14 11 -5
o:r='	13 -11 0 0
o:r='s	55 -45 1 -55
o:r=(	-29 31 4 -10
o:r=)	8 -13 5 0
o:r=,	-49 44 8 4
o:r=-	18 -9 -5 -2
o:r=.	-19 13 7 5
o:r=/	-9 -5 5 13
o:r=:	8 -14 12 -13
o:r=;	-26 3 24 3
o:r=<day-ahead>	-49 20 23 4
o:r=<day-gone>	-33 22 11 9
o:r=<day-today>	-17 24 -7 0
o:r=<end>	-17 0 12 13
o:r=<level>	48 -37 -11 -3
o:r=<name>	4 -11 8 -2
o:r=<number>	59 -45 -21 -2
o:r=<person>	26 -14 -7 -10
o:r=?	-4 12 -4 -14
o:r=a	-1 -5 0 11
o:r=about	8 4 -25 0
o:r=accept	10 -10 0 0
o:r=accused	10 -6 0 0
o:r=add	-2 3 -12 6
o:r=after	-13 13 1 0
o:r=again	-17 26 0 -16
o:r=agree	-12 18 -7 0
o:r=agreement	20 -5 -15 0
o:r=air	13 0 -11 0
o:r=airport	-7 -8 19 0
o:r=also	25 -7 -15 0
o:r=and	35 -12 -27 -27
o:r=announce	20 -16 -4 0
o:r=answer	29 -26 -1 -2
o:r=approve	20 -16 0 0
o:r=are	5 -8 9 -14
o:r=arrangement	16 -6 -9 0
o:r=as	6 6 -22 -2
o:r=ask	-7 0 0 9
o:r=at	-18 28 -7 -6
o:r=b	10 -9 0 0
o:r=back	-25 1 22 0
o:r=because	-14 15 0 0
o:r=before	-5 10 -24 14
o:r=begin	20 -12 -6 -1
o:r=between	-10 17 -2 -3
o:r=bill	-10 11 0 0
o:r=bring	-25 15 13 -1
o:r=broker	18 -17 0 0
o:r=by	-5 22 -30 -8
o:r=c	9 -8 0 0
o:r=call	-6 -6 0 14
o:r=can	-3 -10 16 0
o:r=cannot	-13 -5 17 0
o:r=capital	12 -11 0 0
o:r=change	-8 11 -2 0
o:r=charge	0 -36 19 10
o:r=chip	12 -9 0 0
o:r=close	11 -9 0 0
o:r=collapsed	-3 13 -11 0
o:r=come	-9 12 0 -6
o:r=conclude	-11 21 -9 -1
o:r=confirm	9 -9 6 -14
o:r=continue	-8 -4 0 12
o:r=could	24 -17 -4 0
o:r=count	21 -21 -34 27
o:r=daily	-11 16 -1 -6
o:r=day	10 -6 -1 0
o:r=de	16 -15 0 0
o:r=deal	9 -21 6 0
o:r=decide	9 -7 0 0
o:r=decline	14 -13 0 0
o:r=desk	-8 9 0 0
o:r=did	-7 -15 12 12
o:r=double	22 -16 -6 0
o:r=drag	16 -13 0 0
o:r=earlier	-12 1 0 10
o:r=early	-31 18 16 0
o:r=el	14 -13 0 0
o:r=end	23 -17 3 -19
o:r=exchange	13 -11 0 0
o:r=expect	2 9 -19 -4
o:r=expire	9 -6 -1 0
o:r=explain	-19 19 0 0
o:r=extend	7 -15 -1 7
o:r=fact	-10 -13 18 -6
o:r=fail	-37 30 -3 7
o:r=failed	-8 9 0 0
o:r=fall	-5 13 -13 0
o:r=firm	-10 10 0 0
o:r=follow	11 0 -9 0
o:r=followed	0 10 -13 0
o:r=for	-39 31 15 -9
o:r=forbade	-23 -13 5 25
o:r=free	16 -9 -7 0
o:r=from	-69 65 -8 7
o:r=gave	0 -20 15 -4
o:r=get	-13 -4 19 0
o:r=go	-1 -5 12 -10
o:r=grant	8 16 -18 -8
o:r=hang	9 -6 0 0
o:r=has	22 -18 0 -25
o:r=have	21 -3 -22 -9
o:r=having	-17 17 0 0
o:r=he	3 -11 0 8
o:r=hear	13 -9 0 -1
o:r=hold	33 -21 -7 -11
o:r=hope	21 -7 -13 0
o:r=hotel	-31 33 -5 0
o:r=house	23 -17 -5 0
o:r=i	15 -14 0 0
o:r=if	-10 13 -2 0
o:r=import	-8 11 -3 0
o:r=impose	4 0 -16 5
o:r=in	-120 55 70 25
o:r=into	17 -8 -8 0
o:r=introduce	10 -7 0 0
o:r=is	4 11 -18 -18
o:r=issue	-3 -8 9 0
o:r=it	12 -14 3 -7
o:r=keep	0 -13 8 0
o:r=know	21 -16 -4 0
o:r=last	-2 0 -10 14
o:r=leave	0 -8 8 0
o:r=let	20 -21 -3 -2
o:r=levy	0 -15 2 7
o:r=like	19 -18 0 0
o:r=list	12 -1 -8 0
o:r=live	-3 13 -10 0
o:r=make	22 -16 -4 0
o:r=may	16 -11 -3 0
o:r=mean	-7 9 -13 5
o:r=might	9 -6 0 0
o:r=more	6 -12 2 0
o:r=most	-3 -8 0 11
o:r=move	0 -10 7 0
o:r=need	16 -10 -4 0
o:r=never	-10 0 11 0
o:r=new	20 -18 -2 0
o:r=next	-16 21 0 -10
o:r=nobody	11 -8 0 0
o:r=nor	10 -4 -6 0
o:r=now	1 -32 26 -1
o:r=object	25 -22 -2 0
o:r=of	29 -10 -8 -19
o:r=offer	9 1 -10 -7
o:r=on	-102 63 28 21
o:r=one	28 -24 -2 0
o:r=opened	18 -19 -25 13
o:r=paper	-12 1 13 -2
o:r=pass	17 -17 0 0
o:r=pay	11 -6 -3 0
o:r=promise	29 -8 -23 0
o:r=publish	-5 -13 18 -4
o:r=put	10 11 -21 -6
o:r=radio	15 -10 -4 0
o:r=raise	-14 18 -4 0
o:r=rather	-6 -6 0 11
o:r=ratify	15 -13 0 0
o:r=recall	-34 37 0 -4
o:r=refuse	10 -9 0 0
o:r=released	24 -9 -17 0
o:r=remain	-40 39 -3 0
o:r=reply	-32 36 -1 -4
o:r=report	-8 11 0 0
o:r=resume	10 -8 0 0
o:r=rise	26 -16 -11 0
o:r=round	-23 24 0 0
o:r=rule	20 -25 -4 3
o:r=say	41 -37 -2 -30
o:r=see	15 -10 -4 0
o:r=sell	-9 14 -3 -3
o:r=settle	14 -11 0 0
o:r=share	0 8 -10 0
o:r=sign	11 -5 -7 0
o:r=since	6 -14 0 8
o:r=sir	-9 0 10 0
o:r=speak	11 -5 -1 0
o:r=spokesman	16 -3 -11 0
o:r=staff	-9 0 13 -4
o:r=stand	13 -9 -1 0
o:r=state	17 -10 -5 0
o:r=statement	13 -12 0 0
o:r=stay	12 -8 -1 0
o:r=still	24 -25 0 0
o:r=stock	-22 23 0 0
o:r=stop	-13 4 -7 15
o:r=strike	15 -6 -7 0
o:r=summit	-17 -8 24 0
o:r=suspend	12 -3 -6 0
o:r=take	18 0 -20 -17
o:r=talk	-25 36 -12 -11
o:r=tell	16 -3 -13 0
o:r=term	10 -3 -6 0
o:r=that	3 -9 18 -34
o:r=the	25 -5 -31 -4
o:r=then	21 -25 1 0
o:r=there	-10 3 8 0
o:r=thi	-24 -1 -28 45
o:r=think	17 -14 0 0
o:r=three	13 -12 0 0
o:r=time	25 2 -28 -7
o:r=to	10 -3 -7 -5
o:r=too	18 -17 0 0
o:r=trader	10 -8 0 0
o:r=turn	16 -12 -2 0
o:r=twice	-22 29 -11 0
o:r=under	16 -9 -4 -1
o:r=until	-13 -4 3 17
o:r=urge	-19 22 -3 0
o:r=visit	-10 -5 0 13
o:r=wait	10 -5 -2 0
o:r=want	36 -36 0 -7
o:r=warn	15 -13 0 0
o:r=was	15 15 -36 -26
o:r=welcomed	3 -20 -3 16
o:r=were	-1 13 -11 -7
o:r=what	-5 -15 16 0
o:r=who	11 -4 -3 0
o:r=will	47 -33 -17 -8
o:r=wish	-16 17 0 0
o:r=with	-29 12 24 -8
o:r=withdraw	14 -6 -5 -2
o:r=within	0 -17 14 -4
o:r=without	-15 11 4 0
o:r=would	22 -17 -14 2
o:r=write	15 0 -15 0
o:r=you	9 -5 0 0
o:r=·	9 0 -7 -5
o:r=—	0 -2 8 -22
o:running	9 -17 9 4
o:summit	-34 -50 86 -53
o:summit-near	-23 -13 63 -86
o:sure	-92 48 26 30
o:wished	43 -33 -6 -20
on record AO,PT Benguela	-2 -5 8 0
on record AR,US Washington	11 0 -9 0
on record BR,US Brasília	15 -5 -7 0
on record BR,US Kuala Lumpur	-13 -33 41 0
on record BR,US Kuala Lumpur 2025 II	-22 -29 41 0
on record BR,US Washington	-8 11 -21 10
on record BR,US Washington 2025 II	-19 23 -8 0
on record BR,US Washington 2026 II	8 -14 -12 10
on record CA,CN Beijing	-8 -22 22 0
on record CA,CN Beijing 2026 I	-10 -21 23 0
on record CA,CN Washington	16 -11 -1 0
on record CA,CN Washington 2026 I	13 -3 -7 0
on record CA,MX Ottawa	0 -14 -1 14
on record CA,US Kananaskis	-19 -6 23 0
on record CA,US Kananaskis 2025 I	-19 -6 23 0
on record CA,US Kuala Lumpur	0 10 -9 0
on record CA,US Kuala Lumpur 2025 II	0 10 -9 0
on record CA,US Ottawa	32 -24 -7 0
on record CA,US Ottawa 2025 II	15 -9 -3 0
on record CA,US Washington	5 -19 17 -13
on record CA,US Washington 2025 I	16 -6 -5 0
on record CA,US Washington 2025 II	-2 -10 20 -9
on record CH,GH Accra	-20 22 -1 0
on record CH,US Bern	29 -21 -9 0
on record CH,US Bern 2025 II	26 -19 -7 0
on record CH,US Berne	12 -10 0 0
on record CH,US Berne 2025 II	12 -10 0 0
on record CH,US Washington	-6 33 -39 -15
on record CH,US Washington 2025 II	-12 35 -33 -13
on record CN,EU Beijing	-28 -17 38 0
on record CN,EU Beijing 2025 II	-25 -10 32 0
on record CN,EU Beijing 2026 I	-6 -5 12 0
on record CN,EU Brussels	-26 1 -6 27
on record CN,EU Brussels 2025 II	-4 -29 -5 29
on record CN,EU Washington	12 -4 -6 0
on record CN,IN New Delhi	-6 11 -2 -1
on record CN,IN Washington	-12 -4 18 0
on record CN,JP Beijing	-12 0 14 0
on record CN,JP Tokyo	-17 -15 25 0
on record CN,JP Tokyo 2025 II	-17 -14 25 0
on record CN,KR Busan	-20 -5 24 0
on record CN,KR Busan 2025 II	-20 -5 24 0
on record CN,KR Gyeongju	-14 -8 19 0
on record CN,KR Gyeongju 2025 II	-14 -8 19 0
on record CN,KR Washington	0 -8 -7 13
on record CN,MX Washington	12 -8 -2 0
on record CN,MX Washington 2025 II	12 -8 -2 0
on record CN,NL Beijing	-28 0 -25 38
on record CN,NL Beijing 2025 II	-28 0 -25 38
on record CN,NL Busan	-5 -11 13 0
on record CN,NL Busan 2025 II	-5 -11 13 0
on record CN,NL The Hague	12 -11 0 0
on record CN,RU New York	-16 24 -11 0
on record CN,RU New York 2026 II	-16 24 -11 0
on record CN,RU Stockholm	-14 14 0 0
on record CN,RU Stockholm 2026 II	-14 14 0 0
on record CN,RU Washington	-10 -26 31 0
on record CN,RU Washington 2026 II	-10 -26 31 0
on record CN,US Alaska	20 -5 -17 0
on record CN,US Alaska 2025 II	20 -5 -17 0
on record CN,US Apec	17 -7 -11 0
on record CN,US Apec 2025 II	8 0 -7 0
on record CN,US Apec 2026 II	8 -5 -1 0
on record CN,US Beijing	4 -47 37 -40
on record CN,US Beijing 2018 II	-16 27 -19 0
on record CN,US Beijing 2019 I	-29 37 -35 14
on record CN,US Beijing 2019 II	21 -1 -15 -3
on record CN,US Beijing 2020 I	-1 13 -14 0
on record CN,US Beijing 2025 I	75 -23 -63 -3
on record CN,US Beijing 2025 II	55 -80 -14 -34
on record CN,US Beijing 2026 I	-92 -78 119 -23
on record CN,US Beijing 2026 II	39 -33 -16 -10
on record CN,US Boeing	16 -7 -6 0
on record CN,US Boeing 2026 I	14 -6 -6 0
on record CN,US Brussels	19 -24 -9 6
on record CN,US Brussels 2025 I	11 -7 0 -1
on record CN,US Brussels 2025 II	-1 -5 -2 10
on record CN,US Buenos Aires	-22 -33 43 0
on record CN,US Buenos Aires 2018 II	-24 -9 29 0
on record CN,US Buenos Aires 2019 I	6 -12 2 0
on record CN,US Busan	8 -81 40 -20
on record CN,US Busan 2025 II	-30 -53 57 -10
on record CN,US Busan 2026 I	32 -24 -15 -1
on record CN,US Busan 2026 II	25 -23 -6 -1
on record CN,US Chicago	20 -14 -5 0
on record CN,US Chicago 2025 II	12 -6 -4 0
on record CN,US Cologny	11 -9 0 0
on record CN,US Cologny 2025 I	11 -9 0 0
on record CN,US Davos	-19 23 -7 0
on record CN,US Davos 2026 I	-19 23 -7 0
on record CN,US Dongguan	10 -8 0 0
on record CN,US Dongguan 2025 II	10 -8 0 0
on record CN,US Geneva	-10 29 -44 -27
on record CN,US Geneva 2025 I	-27 41 -30 -18
on record CN,US Geneva 2025 II	14 -7 -11 -6
on record CN,US Gimhae	15 -2 -12 0
on record CN,US Gimhae 2025 II	14 -1 -11 0
on record CN,US Gyeongju	18 -15 -3 0
on record CN,US Gyeongju 2025 II	18 -15 -3 0
on record CN,US Hong Kong	21 -16 -4 0
on record CN,US Incheon	-2 19 -24 0
on record CN,US Incheon 2026 I	-2 19 -24 0
on record CN,US Investment	11 -6 0 0
on record CN,US Investment 2026 I	11 -5 0 0
on record CN,US Iowa	13 -12 0 0
on record CN,US Kuala Lumpur	-35 51 -22 -15
on record CN,US Kuala Lumpur 2025 II	-53 63 -17 -13
on record CN,US Kuala Lumpur 2026 I	11 -8 0 0
on record CN,US Kuala Lumpur 2026 II	15 -10 -6 0
on record CN,US London	-34 57 -48 -19
on record CN,US London 2025 I	-45 63 -37 -10
on record CN,US London 2025 II	3 2 -9 -4
on record CN,US Madrid	-50 63 -21 -8
on record CN,US Madrid 2025 II	-55 66 -19 -7
on record CN,US Merdeka	13 -11 0 0
on record CN,US Merdeka 2025 II	13 -11 0 0
on record CN,US Nagoya	14 -14 0 0
on record CN,US New Delhi	9 -3 0 -4
on record CN,US New Delhi 2025 II	15 -11 0 -2
on record CN,US New York	-12 28 -40 3
on record CN,US New York 2025 I	28 -26 -1 0
on record CN,US New York 2025 II	30 -27 -1 0
on record CN,US New York 2026 I	10 -8 0 0
on record CN,US New York 2026 II	-58 66 -32 5
on record CN,US Nexperia	10 -7 0 0
on record CN,US Nexperia 2025 II	10 -7 0 0
on record CN,US Nvidia	12 -8 0 0
on record CN,US Nvidia 2025 II	11 -7 0 0
on record CN,US Ohio	14 -12 0 0
on record CN,US Osaka	-19 -43 51 0
on record CN,US Osaka 2019 I	-23 -9 25 0
on record CN,US Osaka 2019 II	14 -18 2 0
on record CN,US Osaka 2025 II	0 -21 20 0
on record CN,US Palacio de Santa Cruz	15 -14 0 0
on record CN,US Palacio de Santa Cruz 2025 II	15 -14 0 0
on record CN,US Paris	-40 60 -30 -9
on record CN,US Paris 2026 I	-47 64 -27 -9
on record CN,US Presidents	12 0 -12 0
on record CN,US Rosenbad	32 -30 -1 0
on record CN,US Rosenbad 2025 II	32 -30 -1 0
on record CN,US Rotterdam	14 -12 0 0
on record CN,US Rotterdam 2025 II	10 -8 0 0
on record CN,US Seoul	-1 29 -37 -9
on record CN,US Seoul 2025 II	15 -11 -1 0
on record CN,US Seoul 2026 I	-5 31 -33 -8
on record CN,US Shanghai	24 -16 -7 0
on record CN,US Shanghai 2025 II	19 -16 0 0
on record CN,US Shenzhen	16 -38 11 -4
on record CN,US Shenzhen 2026 II	15 -34 8 -3
on record CN,US Singapore	24 -15 -11 0
on record CN,US Singapore 2025 II	15 -8 -7 0
on record CN,US Stockholm	-36 50 -22 -11
on record CN,US Stockholm 2025 II	-26 41 -21 -10
on record CN,US Supreme	13 -11 0 0
on record CN,US Tianjin	-8 -16 17 0
on record CN,US Tianjin 2025 II	-8 -13 17 0
on record CN,US TikTok	38 -33 -7 -1
on record CN,US TikTok 2025 II	39 -33 -6 0
on record CN,US Tokyo	7 -26 8 0
on record CN,US Tokyo 2025 II	1 -22 12 0
on record CN,US Washington	-15 -25 18 24
on record CN,US Washington 2018 I	-8 22 -16 -2
on record CN,US Washington 2018 II	-42 30 -33 35
on record CN,US Washington 2019 I	-55 79 -46 -12
on record CN,US Washington 2019 II	-9 39 -35 -9
on record CN,US Washington 2020 I	-15 27 -19 -1
on record CN,US Washington 2025 I	61 16 -111 -43
on record CN,US Washington 2025 II	60 -75 -82 56
on record CN,US Washington 2026 I	30 -90 25 -42
on record CN,US Washington 2026 II	-75 -131 133 -59
on record CO,EC Bogotá	10 -7 0 0
on record CO,EC Rumichaca	-2 -10 12 0
on record CR,PA Panama	10 -9 0 0
on record DZ,PT Lisbon	12 -10 0 0
on record EC,TR Ankara	9 -8 0 0
on record EG,KE Cairo	-15 5 12 0
on record EG,KE Nairobi	-11 13 0 0
on record EG,TR Cairo	12 -11 0 0
on record ES,US Madrid	-17 17 0 0
on record EU,GB London	-20 -9 25 0
on record EU,IN New Delhi	-20 -17 33 0
on record EU,IN New Delhi 2026 I	-19 -20 33 0
on record EU,KE Brussels	-22 27 -4 -1
on record EU,MX Brussels	11 -9 0 0
on record EU,TR Brussels	-11 13 0 0
on record EU,US Beijing	-7 -3 10 0
on record EU,US Beijing 2025 II	-9 0 10 0
on record EU,US Berlin	8 -3 -2 0
on record EU,US Brussels	33 -19 -14 -15
on record EU,US Brussels 2021 I	-16 -10 22 0
on record EU,US Brussels 2025 II	26 -2 -38 -8
on record EU,US Brussels 2026 I	25 -16 -9 -2
on record EU,US Davos	28 -22 -10 0
on record EU,US Davos 2026 I	28 -22 -10 0
on record EU,US Paris	-9 11 -1 0
on record EU,US Paris 2025 I	-19 20 0 0
on record EU,US Stockholm	-12 16 -2 0
on record EU,US Stockholm 2025 II	-21 25 -2 0
on record EU,US Turnberry	-41 -25 51 0
on record EU,US Turnberry 2025 II	-40 -23 49 0
on record EU,US Washington 2018 II	-5 17 -11 0
on record EU,US Washington 2025 II	-5 -17 25 -2
on record GB,IN London	13 -8 -5 0
on record GB,US Beijing	-14 0 16 0
on record GB,US Geneva	-31 37 -2 -5
on record GB,US Geneva 2025 I	-31 37 -2 -5
on record GB,US London	25 -17 -5 0
on record GB,US London 2025 I	13 -8 -2 0
on record GB,US London 2025 II	9 -6 0 0
on record GB,US Washington	16 -11 -4 -2
on record GB,US Washington 2025 I	23 -9 -15 0
on record GB,US Washington 2025 II	10 -1 -10 0
on record ID,US Jakarta	13 -6 -4 0
on record ID,US Washington	34 -20 -20 -2
on record ID,US Washington 2025 II	8 0 -10 0
on record ID,US Washington 2026 I	28 -24 -13 0
on record IN,US Delhi	23 -17 -2 -6
on record IN,US Delhi 2025 II	20 -14 -1 -6
on record IN,US New Delhi	4 -20 0 18
on record IN,US New Delhi 2025 II	15 -12 -26 12
on record IN,US New Delhi 2026 I	13 -8 -2 0
on record IN,US Washington	-6 -11 4 13
on record IN,US Washington 2025 II	-5 1 -10 10
on record IN,US Washington 2026 I	16 -4 -4 -3
on record JP,PE Lima	-23 21 2 0
on record JP,US Busan	-18 -7 22 0
on record JP,US Busan 2025 II	-18 -7 22 0
on record JP,US Stockholm	-8 11 0 0
on record JP,US Stockholm 2025 II	-8 11 0 0
on record JP,US Tokyo	5 -45 23 -11
on record JP,US Tokyo 2025 I	10 -2 -6 0
on record JP,US Tokyo 2025 II	-1 -41 28 -8
on record JP,US Washington	-9 34 -37 -22
on record JP,US Washington 2025 I	-24 26 -1 0
on record JP,US Washington 2025 II	-6 29 -32 -21
on record KR,PE Lima	-12 18 -3 -5
on record KR,US Busan	-21 -6 25 0
on record KR,US Busan 2025 II	-6 -4 11 0
on record KR,US Gyeongju	-22 -24 39 0
on record KR,US Gyeongju 2025 II	-21 -24 39 0
on record KR,US New York	-8 8 0 0
on record KR,US New York 2025 II	-8 8 0 0
on record KR,US Seoul	30 -16 -14 0
on record KR,US Seoul 2025 II	29 -20 -9 0
on record KR,US Washington	-39 30 16 -10
on record KR,US Washington 2025 II	-25 4 24 -10
on record KR,US Washington 2026 I	-20 30 -15 -2
on record MX,US Mexico City	-6 10 -4 0
on record MX,US Washington	3 -9 -14 15
on record MX,US Washington 2025 II	-2 0 -9 10
on record MY,US Kuala Lumpur	-43 38 1 0
on record MY,US Kuala Lumpur 2025 II	-44 40 1 0
on record MZ,ZA Maputo	-21 24 0 -1
on record PE,TH Bangkok	12 -11 0 0
on record PE,TH Lima	-22 13 0 8
on record PH,US Washington	-31 -13 37 0
on record PH,US Washington 2025 II	-32 -10 37 0
on record RW,UG Kigali	-14 16 0 0
on record TH,US Bangkok	11 -10 0 0
on record TW,US Beijing	-8 0 10 0
on record TW,US Beijing 2026 I	-8 0 10 0
on record TW,US Taipei	18 -12 -7 0
on record TW,US Taipei 2026 I	17 -12 -6 0
on record TW,US Washington	12 2 -20 -3
on record TW,US Washington 2026 I	31 -22 -10 -2
on record US,VN Hanoi	18 -13 -3 0
on record US,VN Hanoi 2025 II	16 -11 -2 0
on record US,VN Kuala Lumpur	7 1 -11 0
on record US,VN Kuala Lumpur 2025 II	7 1 -11 0
on record US,VN Washington	-15 26 -12 -7
pair: n=1	0 -1 -1 7
pair: n=2	5 3 -4 -13
pair: n=3	4 12 -21 -14
pair: n=4	-1 4 2 -8
pair: n=5	1 11 -19 -5
pair: n=many	6 -10 2 0
pair: not-both	4 3 -1 -12
pair:both n=1	-2 10 -11 -4
pair:both n=2	8 0 -8 -7
pair:both n=5	13 -11 -5 1
pair:both n=many	5 -9 1 0
pair:city 	-20 14 12 -6
pair:city both	-9 9 10 -29
pair:city coming+ended	10 -7 0 -6
pair:city coming+ended+running	7 -6 0 0
pair:city day-none	-3 7 -2 -9
pair:city day=l0	-26 20 7 0
pair:city day=l1	-29 18 15 -2
pair:city day=l2	-1 -7 15 -9
pair:city day=l3	16 -20 6 -5
pair:city day=l4	14 -4 -17 2
pair:city day=l5	0 -9 10 0
pair:city day=r2	11 -10 0 -3
pair:city day=r4	-6 16 -14 4
pair:city ended	10 10 -25 -9
pair:city ended+running	7 -22 19 -4
pair:city n=1	0 3 6 -20
pair:city n=2	-8 13 -6 -1
pair:city n=3	14 -10 -2 0
pair:city n=4	-10 6 7 -4
pair:city part:sure	14 -7 7 -25
pair:city prev:sure	-3 12 -11 -3
pair:city running	1 8 -12 -2
pair:city sent:sure	-16 7 14 -1
pair:coming both	12 -8 1 -10
pair:coming n=1	3 6 0 -18
pair:coming n=2	16 -15 -12 10
pair:coming n=3	6 -14 6 0
pair:coming not-both	9 -6 -5 -2
pair:coming+ended n=1	12 -11 2 -5
pair:coming+ended n=2	0 8 -6 -4
pair:coming+ended not-both	13 -8 0 -10
pair:coming+running both	-9 0 9 0
pair:day-none 	11 3 -8 -21
pair:day-none both	22 -7 -18 -3
pair:day-none coming	10 -2 -6 -9
pair:day-none coming+ended	-9 -2 15 0
pair:day-none coming+running	-7 13 -5 -1
pair:day-none ended	12 -24 6 12
pair:day-none ended+running	-2 1 7 -21
pair:day-none n=1	19 -10 -11 -1
pair:day-none n=2	0 -3 14 -17
pair:day-none n=3	8 0 -16 -2
pair:day-none part:sure	19 -7 -5 -18
pair:day-none prev:sure	9 -11 4 -2
pair:day-none running	2 -4 -13 15
pair:day-none sent:sure	2 9 -17 -12
pair:day=l0 	-14 7 1 7
pair:day=l0 both	3 16 -28 -3
pair:day=l0 ended	8 5 -13 0
pair:day=l0 n=1	11 -12 1 -2
pair:day=l0 n=2	0 6 -13 1
pair:day=l0 n=4	-7 12 -5 0
pair:day=l0 no-word	12 -8 -12 5
pair:day=l0 part:sure	9 7 -12 -3
pair:day=l0 prev:sure	-20 6 11 2
pair:day=l1 	-13 5 0 7
pair:day=l1 both	-6 0 12 -5
pair:day=l1 coming	-3 10 -13 0
pair:day=l1 ended	18 -11 0 -12
pair:day=l1 n=1	-8 1 11 -10
pair:day=l1 n=2	1 -4 -10 13
pair:day=l1 n=3	-9 12 -5 0
pair:day=l1 n=many	10 -10 0 0
pair:day=l1 no-word	-1 6 -10 -1
pair:day=l1 not-both	-2 4 -12 3
pair:day=l1 prev:sure	3 3 -4 -11
pair:day=l1 running	9 0 -9 0
pair:day=l2 	9 -4 0 -12
pair:day=l2 both	10 4 -16 -15
pair:day=l2 coming	-9 5 1 0
pair:day=l2 ended	-7 11 0 -5
pair:day=l2 ended+running	10 -20 10 0
pair:day=l2 n=1	-17 15 9 -11
pair:day=l2 n=2	10 -14 6 0
pair:day=l2 n=3	18 -8 -11 -3
pair:day=l2 no-word	13 -14 5 -10
pair:day=l2 not-both	-6 -5 20 -5
pair:day=l2 prev:sure	-13 10 7 -2
pair:day=l2 running	-5 8 0 0
pair:day=l2 sent:sure	-6 15 -6 -8
pair:day=l3 coming	17 -19 3 -7
pair:day=l3 n=1	7 -20 10 0
pair:day=l3 n=2	5 9 -20 -5
pair:day=l3 n=3	2 0 3 -11
pair:day=l3 no-word	3 -5 -6 10
pair:day=l3 not-both	9 -1 0 -14
pair:day=l3 part:sure	3 4 3 -25
pair:day=l3 sent:sure	9 -7 -2 0
pair:day=l4 	9 8 -18 -7
pair:day=l4 both	-9 2 4 8
pair:day=l4 ended	-1 -20 18 7
pair:day=l4 n=1	-16 2 8 10
pair:day=l4 n=2	24 -7 -20 -4
pair:day=l4 no-word	16 -2 -11 -18
pair:day=l4 not-both	18 -7 -10 -4
pair:day=l4 part:sure	-36 17 11 12
pair:day=l4 prev:sure	-4 0 -5 8
pair:day=l4 running	0 -9 4 2
pair:day=l4 sent:sure	27 -25 0 -5
pair:day=l5 coming	-9 0 0 4
pair:day=l5 ended	8 2 -13 0
pair:day=l5 n=1	18 -14 0 0
pair:day=l5 n=2	-14 16 0 1
pair:day=l5 prev:sure	-8 10 0 0
pair:day=l5 sent:sure	15 -12 0 0
pair:day=r0 	-13 8 3 0
pair:day=r0 both	-19 23 0 -8
pair:day=r0 coming	5 -11 -4 15
pair:day=r0 ended+running	13 -14 0 0
pair:day=r0 n=1	-12 9 -2 6
pair:day=r0 n=2	0 4 -8 1
pair:day=r0 n=3	-9 -10 24 0
pair:day=r0 n=4	0 12 -8 -12
pair:day=r0 no-word	1 4 0 -22
pair:day=r0 not-both	4 -11 2 10
pair:day=r0 prev:sure	1 3 -11 2
pair:day=r0 sent:sure	-18 -1 10 20
pair:day=r1 	-1 -10 5 8
pair:day=r1 both	-8 -5 11 1
pair:day=r1 coming	8 -3 -4 -2
pair:day=r1 coming+ended	14 -3 -5 -17
pair:day=r1 coming+running	11 -9 -1 0
pair:day=r1 ended	-18 14 6 0
pair:day=r1 ended+running	-6 12 -11 1
pair:day=r1 n=1	3 6 -5 -13
pair:day=r1 n=2	-19 -3 10 16
pair:day=r1 n=5	6 -11 0 3
pair:day=r1 no-word	-1 6 -10 -1
pair:day=r1 not-both	2 5 -12 0
pair:day=r1 part:sure	3 -12 0 12
pair:day=r1 prev:sure	-16 6 11 -1
pair:day=r1 sent:sure	2 4 3 -18
pair:day=r2 	6 3 -5 -17
pair:day=r2 coming+ended	11 0 -9 0
pair:day=r2 ended	-25 16 7 2
pair:day=r2 n=1	-9 14 -7 0
pair:day=r2 n=2	18 -7 -3 -18
pair:day=r2 n=4	10 -9 0 0
pair:day=r2 no-word	6 -1 -3 -6
pair:day=r2 not-both	10 4 -16 -19
pair:day=r2 part:sure	10 0 -5 -12
pair:day=r2 prev:sure	0 9 -15 1
pair:day=r2 sent:sure	-16 11 12 -7
pair:day=r3 both	15 -17 1 0
pair:day=r3 coming	1 -6 15 -14
pair:day=r3 coming+ended	11 -6 -4 0
pair:day=r3 ended	10 1 -14 0
pair:day=r3 ended+running	5 -9 1 0
pair:day=r3 n=3	13 -8 0 -5
pair:day=r3 not-both	5 8 -8 -18
pair:day=r3 part:sure	23 -10 -1 -17
pair:day=r3 sent:sure	-11 9 2 -1
pair:day=r4 	10 -14 0 6
pair:day=r4 both	21 -4 -21 0
pair:day=r4 coming	-9 9 5 -7
pair:day=r4 ended	10 -13 3 -4
pair:day=r4 ended+running	-10 8 0 0
pair:day=r4 n=3	11 11 -24 -9
pair:day=r4 n=4	-7 -11 19 -2
pair:day=r4 no-word	1 0 5 -14
pair:day=r4 not-both	-11 -6 28 -3
pair:day=r4 part:sure	15 -13 0 -1
pair:day=r4 prev:sure	10 -7 0 -1
pair:day=r4 sent:sure	-8 1 0 11
pair:day=r5 	11 -7 -3 -1
pair:day=r5 n=1	20 -26 0 0
pair:day=r5 no-word	10 -15 3 0
pair:day=r5 not-both	15 -11 -4 0
pair:day=r5 sent:sure	7 0 -9 0
pair:ended n=1	8 1 -11 -4
pair:ended n=2	-14 6 12 -4
pair:ended n=4	10 -17 0 1
pair:ended+running both	12 -8 4 -19
pair:ended+running n=1	-12 4 12 -6
pair:ended+running n=2	15 -17 9 -12
pair:ended+running n=3	9 0 -13 -1
pair:ended+running not-both	-3 0 8 -5
pair:l=" 	15 -8 -3 0
pair:l=" n=1	11 -6 -1 0
pair:l=" not-both	20 -15 0 0
pair:l=" unknown	23 -17 -1 0
pair:l=& 	3 -9 0 3
pair:l=& n=2	9 -6 0 0
pair:l=& no-word	11 -8 0 0
pair:l=& not-both	3 -9 0 3
pair:l=& unknown	3 -9 0 3
pair:l=( 	0 5 -10 0
pair:l=( both	13 -3 -5 -5
pair:l=( day-none	-9 11 0 0
pair:l=( day=l0	18 -15 0 -5
pair:l=( n=1	15 -8 -6 -1
pair:l=( n=2	-25 26 0 0
pair:l=( n=3	20 -22 -2 2
pair:l=- both	15 -4 -6 0
pair:l=- n=3	10 -1 -6 0
pair:l=- unknown	16 -6 -7 0
pair:l=/ 	-14 15 0 0
pair:l=/ no-word	-14 15 0 0
pair:l=/ not-both	-15 16 0 0
pair:l=<begin> both	-9 17 -8 0
pair:l=<begin> city	-7 8 0 -6
pair:l=<begin> coming	5 4 -3 -15
pair:l=<begin> day-none	0 1 -5 10
pair:l=<begin> day=r2	-5 10 -16 11
pair:l=<begin> day=r3	5 6 -20 0
pair:l=<begin> day=r4	-5 -2 18 -17
pair:l=<begin> ended	24 -30 5 -3
pair:l=<begin> n=2	-1 -3 -2 12
pair:l=<begin> n=4	-11 5 15 -10
pair:l=<begin> no-word	5 -7 -1 8
pair:l=<begin> not-both	14 -13 -2 0
pair:l=<begin> part:sure	32 -17 -8 -17
pair:l=<begin> prev:sure	-18 24 -1 -7
pair:l=<begin> seat-home	2 4 -16 8
pair:l=<begin> seat-other	-12 11 2 0
pair:l=<begin> unknown	20 -16 -3 -5
pair:l=[ n=1	10 -9 0 0
pair:l=[ unknown	12 -11 0 0
pair:l=a 	-20 10 0 12
pair:l=a both	-16 6 1 10
pair:l=a day-none	-21 11 1 12
pair:l=a day=r3	12 -10 0 0
pair:l=a n=1	-7 0 -4 14
pair:l=a n=2	-13 16 0 -7
pair:l=a no-word	-20 16 0 3
pair:l=a part:sure	12 -5 -6 0
pair:l=a prev:sure	-13 4 0 8
pair:l=a seat-home	-27 15 9 6
pair:l=a seat-side	-9 3 -3 9
pair:l=a unknown	20 -10 -9 -1
pair:l=about unknown	8 -7 0 0
pair:l=after both	-11 15 -1 0
pair:l=after day=l1	-3 9 -6 0
pair:l=after day=l2	10 0 -9 0
pair:l=after ended+running	8 -6 0 0
pair:l=after n=1	14 -10 -2 0
pair:l=after n=3	-23 23 0 0
pair:l=after part:sure	13 -9 -3 0
pair:l=after prev:sure	-15 4 7 0
pair:l=after seat-home	-2 -9 11 0
pair:l=after seat-side	9 1 -12 0
pair:l=after sent:sure	-11 9 1 0
pair:l=after unknown	-14 11 5 0
pair:l=and 	10 -10 -4 2
pair:l=and both	25 -14 -20 0
pair:l=and coming	-5 10 -4 0
pair:l=and day-none	-14 21 -9 0
pair:l=and day=l3	19 -17 0 0
pair:l=and day=l4	10 -6 -1 0
pair:l=and day=r1	20 -12 -2 -2
pair:l=and day=r2	8 -13 4 0
pair:l=and ended	-10 5 7 0
pair:l=and n=1	26 -20 -4 -3
pair:l=and n=2	1 -8 10 0
pair:l=and n=3	-1 9 -16 1
pair:l=and n=4	-4 8 0 -1
pair:l=and no-word	11 -13 4 -3
pair:l=and not-both	-12 7 11 -4
pair:l=and part:sure	17 -4 -12 -8
pair:l=and running	11 -2 0 -6
pair:l=and seat-home	20 -24 -7 6
pair:l=and seat-other	15 -13 -2 0
pair:l=and sent:sure	-9 15 -12 2
pair:l=and unknown	-17 12 10 -1
pair:l=april n=1	-13 10 3 0
pair:l=april no-word	-13 10 3 0
pair:l=april not-both	-14 10 3 0
pair:l=are 	-9 10 0 0
pair:l=are day-none	-11 12 0 0
pair:l=are n=2	-11 11 0 0
pair:l=are no-word	-10 11 0 0
pair:l=are not-both	-10 11 0 0
pair:l=are unknown	-10 10 0 0
pair:l=asked not-both	10 -5 -3 0
pair:l=at 	-13 10 2 1
pair:l=at both	-8 12 0 -5
pair:l=at city	15 0 -17 -5
pair:l=at coming	0 -6 10 -5
pair:l=at coming+ended	-15 17 0 0
pair:l=at day-none	-9 3 4 6
pair:l=at day=l3	-8 11 0 0
pair:l=at day=r0	19 -8 -16 0
pair:l=at day=r1	-20 13 8 -3
pair:l=at day=r2	-2 11 -10 0
pair:l=at day=r3	13 -6 -3 -2
pair:l=at ended	7 1 -11 -1
pair:l=at ended+running	15 -13 0 0
pair:l=at n=1	-17 7 8 4
pair:l=at n=2	1 7 -7 -10
pair:l=at no-word	-8 -1 6 7
pair:l=at part:sure	-3 13 -4 -14
pair:l=at prev:sure	14 -8 -5 0
pair:l=at seat-home	0 -10 11 -4
pair:l=at sent:sure	-11 13 0 -5
pair:l=at unknown	-21 13 7 1
pair:l=be coming	-12 13 0 0
pair:l=be day-none	-14 15 0 0
pair:l=be no-word	-10 11 0 0
pair:l=be not-both	-14 15 0 0
pair:l=be unknown	-10 11 0 0
pair:l=between 	-10 15 -6 0
pair:l=between both	13 -5 -6 0
pair:l=between day-none	-6 10 -3 0
pair:l=between not-both	-14 16 0 0
pair:l=but 	13 -9 -1 0
pair:l=but day-none	12 -9 0 0
pair:l=by 	15 -11 0 0
pair:l=by both	11 -7 0 0
pair:l=by day-none	12 -7 0 0
pair:l=by n=1	11 -6 0 0
pair:l=by no-word	17 -10 -1 0
pair:l=by not-both	14 -9 0 0
pair:l=by unknown	13 -9 0 0
pair:l=came day-none	-16 13 2 0
pair:l=commerce, 	18 -13 -3 0
pair:l=commerce, n=1	15 -13 -1 0
pair:l=commerce, no-word	18 -14 -3 0
pair:l=commerce, not-both	18 -13 -3 0
pair:l=commerce, unknown	9 -8 0 0
pair:l=conference, 	-3 10 -5 -2
pair:l=conference, day=r0	-3 9 -3 -1
pair:l=conference, no-word	-3 10 -5 -2
pair:l=conference, not-both	-3 10 -5 -2
pair:l=conference, unknown	-12 12 0 0
pair:l=does seat-side	-8 11 -1 0
pair:l=for 	4 -20 9 8
pair:l=for both	-7 -4 11 3
pair:l=for city	-20 0 19 4
pair:l=for coming	-25 13 10 4
pair:l=for day=l2	-18 6 12 0
pair:l=for day=l3	-5 -8 13 0
pair:l=for day=r0	17 -12 -4 0
pair:l=for day=r1	-18 17 -4 4
pair:l=for day=r2	-2 -6 10 0
pair:l=for n=1	-17 13 8 -2
pair:l=for n=3	0 -21 7 14
pair:l=for no-word	-7 -3 14 1
pair:l=for not-both	-10 0 6 8
pair:l=for part:sure	-9 12 -1 0
pair:l=for running	-9 10 0 0
pair:l=for seat-home	19 -12 -6 -1
pair:l=for seat-side	6 -16 7 1
pair:l=for unknown	-23 22 0 0
pair:l=fox 	11 -9 0 0
pair:l=fox both	10 -9 0 0
pair:l=fox n=1	10 -8 0 0
pair:l=fox unknown	12 -10 0 0
pair:l=from 	-15 13 -7 9
pair:l=from both	-7 13 -9 1
pair:l=from city	4 -7 -6 11
pair:l=from coming	34 -25 -7 -6
pair:l=from day-none	13 -17 0 3
pair:l=from day=l2	-8 0 9 0
pair:l=from day=r0	-16 13 2 0
pair:l=from day=r1	15 -3 -19 0
pair:l=from day=r3	-15 18 0 0
pair:l=from day=r4	-12 -4 9 10
pair:l=from ended+running	-10 0 11 0
pair:l=from n=1	-3 -6 13 5
pair:l=from n=2	-13 18 -8 0
pair:l=from n=3	12 -1 -11 -2
pair:l=from no-word	-16 13 5 1
pair:l=from part:sure	23 -17 0 -6
pair:l=from prev:sure	17 -14 -1 0
pair:l=from running	13 -12 0 0
pair:l=from seat-other	-7 3 10 -7
pair:l=from seat-side	15 -3 -14 -13
pair:l=from unknown	-21 14 8 0
pair:l=his 	11 -13 0 0
pair:l=his both	11 -14 0 0
pair:l=his unknown	13 -15 0 0
pair:l=host: 	10 -9 0 0
pair:l=host: day-none	10 -9 0 0
pair:l=host: n=2	10 -9 0 0
pair:l=host: not-both	10 -9 0 0
pair:l=host: unknown	11 -9 0 0
pair:l=if day-none	-3 9 -6 0
pair:l=if n=2	-12 13 0 0
pair:l=if no-word	-12 17 -4 0
pair:l=if seat-home	15 -13 -1 0
pair:l=if unknown	-18 19 0 0
pair:l=in 	5 -9 10 -9
pair:l=in both	-30 12 22 -1
pair:l=in city	13 1 -7 -18
pair:l=in coming+ended	20 -11 -5 -8
pair:l=in day-none	9 -6 0 -14
pair:l=in day=l1	-15 -2 13 6
pair:l=in day=l3	-9 3 8 0
pair:l=in day=l4	-1 0 -5 11
pair:l=in day=r0	-6 -2 3 9
pair:l=in day=r1	-11 0 5 9
pair:l=in day=r2	-8 17 -9 -9
pair:l=in day=r3	-4 16 -5 -12
pair:l=in ended	-25 18 2 8
pair:l=in ended+running	-15 15 3 -4
pair:l=in n=1	-12 8 1 0
pair:l=in n=2	-17 4 10 5
pair:l=in n=3	2 7 -12 -2
pair:l=in n=4	9 -5 0 -10
pair:l=in n=many	14 -14 0 0
pair:l=in not-both	2 1 -12 1
pair:l=in part:sure	-32 10 11 7
pair:l=in prev:sure	-15 11 6 -2
pair:l=in running	-16 12 -3 10
pair:l=in seat-home	11 -11 1 -7
pair:l=in seat-side	3 -10 0 4
pair:l=in unknown	-45 24 18 10
pair:l=is day-none	-14 15 0 0
pair:l=is n=1	-11 19 -8 0
pair:l=is not-both	-10 11 0 0
pair:l=july, 	2 -8 -7 10
pair:l=july, not-both	2 -8 -7 10
pair:l=leaves 	-12 0 14 0
pair:l=leaves both	-14 0 14 0
pair:l=leaves day-none	-10 -3 14 0
pair:l=leaves no-word	-9 -4 14 0
pair:l=left both	-10 0 10 0
pair:l=left n=3	-9 0 10 0
pair:l=left no-word	-10 13 0 0
pair:l=left not-both	9 5 -17 0
pair:l=live: 	9 -7 0 0
pair:l=live: day-none	10 -8 0 0
pair:l=live: n=2	9 -7 0 0
pair:l=live: not-both	9 -7 0 0
pair:l=live: unknown	10 -8 0 0
pair:l=meeting: 	-3 -6 0 11
pair:l=meeting: day=r0	0 -9 0 11
pair:l=meeting: n=1	-3 -6 0 11
pair:l=meeting: not-both	-3 -6 0 11
pair:l=meeting: sent:sure	-3 -6 0 11
pair:l=midnight, no-word	-10 8 0 0
pair:l=morning 	12 -9 0 0
pair:l=morning n=1	11 -8 0 0
pair:l=morning no-word	12 -9 0 0
pair:l=morning not-both	12 -9 0 0
pair:l=morning unknown	11 -8 0 0
pair:l=morning, 	11 -5 -4 0
pair:l=near city	15 -18 0 0
pair:l=near n=1	-8 9 0 0
pair:l=near n=2	9 -13 -1 4
pair:l=near no-word	-14 6 2 4
pair:l=near unknown	-14 13 0 3
pair:l=next: 	-8 10 0 0
pair:l=next: n=1	-9 11 0 0
pair:l=next: not-both	-10 12 0 0
pair:l=of 	-4 0 13 -11
pair:l=of both	6 -11 9 -11
pair:l=of city	12 -4 -8 -6
pair:l=of coming	14 -4 -7 -1
pair:l=of day-none	0 10 -22 6
pair:l=of day=l2	19 -15 -4 0
pair:l=of day=l3	13 -10 0 0
pair:l=of day=r0	6 -19 12 0
pair:l=of day=r1	-16 3 17 0
pair:l=of day=r3	-5 -5 14 0
pair:l=of day=r4	-10 7 3 0
pair:l=of n=1	11 -7 -4 0
pair:l=of n=2	-16 8 10 2
pair:l=of n=4	10 -4 -2 0
pair:l=of no-word	-11 11 0 3
pair:l=of prev:sure	34 -26 -7 -2
pair:l=of running	-9 0 -3 13
pair:l=of seat-home	7 -19 10 -3
pair:l=of sent:sure	-8 -2 17 -1
pair:l=of unknown	-15 7 10 6
pair:l=off day=r1	-4 -7 10 0
pair:l=off no-word	3 -12 4 0
pair:l=off unknown	-9 0 9 0
pair:l=office, 	13 -11 0 0
pair:l=office, day-none	11 -9 0 0
pair:l=on 	7 0 -10 -1
pair:l=on both	17 -11 -4 0
pair:l=on coming	-13 15 0 0
pair:l=on day=l1	-9 9 0 0
pair:l=on n=1	-10 17 -8 0
pair:l=on n=2	9 -5 -2 0
pair:l=on no-word	19 -11 -8 0
pair:l=on not-both	-6 14 -8 -4
pair:l=on part:sure	-7 11 0 -4
pair:l=on seat-home	-10 11 0 0
pair:l=on unknown	6 2 -8 -9
pair:l=ottawa/ 	-11 0 12 0
pair:l=ottawa/ both	-11 0 12 0
pair:l=ottawa/ day=r0	-11 0 13 0
pair:l=ottawa/ no-word	-11 0 12 0
pair:l=our day-none	-8 1 10 -7
pair:l=our seat-home	-7 0 12 -4
pair:l=over ended	10 -7 0 0
pair:l=reached n=1	11 -10 0 0
pair:l=reached not-both	10 -9 0 0
pair:l=round, day-none	-11 12 0 0
pair:l=round, n=1	-15 16 0 0
pair:l=round, unknown	-12 13 0 0
pair:l=round: n=1	-12 14 0 0
pair:l=said 	-9 11 0 0
pair:l=said day-none	-10 9 0 0
pair:l=said n=1	-12 14 0 0
pair:l=said not-both	-13 15 0 0
pair:l=said seat-side	-9 7 1 0
pair:l=should 	-11 4 -2 7
pair:l=should day-none	-11 5 -1 7
pair:l=should n=2	-9 9 0 0
pair:l=should no-word	-10 4 -2 7
pair:l=should not-both	-11 12 0 0
pair:l=should seat-other	0 -6 0 9
pair:l=since both	14 -9 -7 0
pair:l=since city	12 -13 0 0
pair:l=since day=l2	13 -12 0 0
pair:l=since no-word	6 -13 4 0
pair:l=than 	-16 16 0 0
pair:l=that 	0 8 -6 -13
pair:l=that city	3 -13 7 0
pair:l=that coming	-10 -7 10 10
pair:l=that day-none	-16 5 14 0
pair:l=that day=l1	15 -3 -6 -1
pair:l=that n=1	3 -12 10 -1
pair:l=that n=3	-12 14 0 0
pair:l=that no-word	-14 11 1 2
pair:l=that prev:sure	0 -17 17 -2
pair:l=that sent:sure	15 -7 -6 0
pair:l=the 	-8 13 0 -1
pair:l=the both	26 -17 -19 2
pair:l=the city	-4 -16 21 -2
pair:l=the coming	42 -30 -24 -6
pair:l=the day-none	-17 16 9 -7
pair:l=the day=l1	5 -5 -9 8
pair:l=the day=l3	19 4 -24 -2
pair:l=the day=l4	7 -18 6 0
pair:l=the day=r0	12 -16 0 0
pair:l=the day=r1	11 -6 -6 1
pair:l=the day=r2	-12 3 15 -7
pair:l=the ended	0 -8 9 -2
pair:l=the n=1	12 0 -10 -18
pair:l=the n=2	2 -12 4 6
pair:l=the n=3	-15 4 14 -2
pair:l=the n=4	12 0 -11 0
pair:l=the not-both	-13 10 13 -17
pair:l=the part:sure	6 -2 0 -14
pair:l=the running	11 -12 0 0
pair:l=the seat-home	-5 12 -4 2
pair:l=the seat-other	-3 -4 0 9
pair:l=the seat-side	-7 20 -4 -7
pair:l=the sent:sure	33 -17 -20 -5
pair:l=the unknown	47 -19 -43 -24
pair:l=times day=l2	-8 10 0 0
pair:l=to 	-6 8 2 -5
pair:l=to both	-13 6 4 3
pair:l=to city	5 2 -14 0
pair:l=to coming	-2 -6 12 -7
pair:l=to coming+running	-11 2 7 0
pair:l=to day-none	16 -27 9 -11
pair:l=to day=l2	-18 14 1 1
pair:l=to day=r0	0 8 -11 0
pair:l=to day=r1	-8 13 0 -10
pair:l=to day=r3	-9 0 9 2
pair:l=to ended	12 -4 -8 0
pair:l=to n=1	1 7 -6 -16
pair:l=to n=2	-14 0 16 2
pair:l=to n=5	11 -10 0 0
pair:l=to no-word	4 8 -9 -27
pair:l=to not-both	-1 4 5 -30
pair:l=to part:sure	-23 7 12 6
pair:l=to seat-home	-5 0 15 -12
pair:l=to seat-side	8 -15 1 4
pair:l=to sent:sure	-10 -10 27 -1
pair:l=to unknown	-24 24 5 -13
pair:l=told 	11 -6 -2 0
pair:l=told both	9 -6 -1 0
pair:l=told n=1	10 -5 -2 0
pair:l=told unknown	14 -10 -2 0
pair:l=trade 	12 -8 0 0
pair:l=trade no-word	9 -5 0 0
pair:l=trade unknown	12 -8 0 0
pair:l=trade, city	11 -8 0 0
pair:l=trade, day-none	-5 13 -5 -5
pair:l=trade, day=r0	13 -8 -1 0
pair:l=trade, seat-home	-13 15 0 0
pair:l=under 	13 -10 0 -1
pair:l=under n=1	18 -16 0 0
pair:l=under not-both	18 -16 0 0
pair:l=under unknown	20 -17 0 -2
pair:l=unless 	11 -7 -1 0
pair:l=unless no-word	3 -11 3 0
pair:l=until 	12 -9 0 0
pair:l=urged seat-home	-6 11 -3 0
pair:l=visit coming	-23 7 15 0
pair:l=visit day-none	-9 -4 14 0
pair:l=visit day=r1	-9 11 0 0
pair:l=visit not-both	-13 1 10 0
pair:l=visit part:sure	-9 4 6 0
pair:l=visited 	-12 -2 6 6
pair:l=visited both	-19 0 8 6
pair:l=visited day-none	-14 0 11 0
pair:l=visited n=1	-8 -2 0 9
pair:l=visited no-word	-7 -9 9 4
pair:l=visited seat-home	-10 3 4 0
pair:l=visited seat-side	-9 -5 4 8
pair:l=was n=1	-10 8 1 0
pair:l=was n=2	13 -12 0 0
pair:l=washington/ n=2	3 10 -13 0
pair:l=washington/ n=3	-12 0 13 0
pair:l=washington/ no-word	-1 9 -5 0
pair:l=what city	13 -2 -6 -4
pair:l=what ended	13 -5 -1 -4
pair:l=what n=2	12 -19 0 1
pair:l=what n=3	-11 8 3 0
pair:l=what seat-side	-14 4 0 10
pair:l=when 	13 -8 -3 0
pair:l=when both	12 -11 0 0
pair:l=when n=2	8 -7 0 0
pair:l=when no-word	9 -3 -3 0
pair:l=when seat-home	12 -11 0 0
pair:l=where not-both	-12 13 0 0
pair:l=which 	17 -12 -1 -2
pair:l=which both	0 -10 7 2
pair:l=which day-none	5 -10 1 0
pair:l=which n=1	2 -8 2 0
pair:l=which n=2	11 -2 0 -7
pair:l=which no-word	0 -12 8 1
pair:l=which not-both	13 -3 0 -9
pair:l=with 	-11 8 8 -3
pair:l=with both	10 -7 -18 7
pair:l=with coming	11 -3 -5 0
pair:l=with day=l2	9 -5 -1 0
pair:l=with day=r1	10 0 -7 0
pair:l=with ended	0 -13 -1 16
pair:l=with n=1	2 -10 8 0
pair:l=with n=2	-12 11 -1 4
pair:l=with n=3	24 -17 -5 0
pair:l=with not-both	-3 -5 13 0
pair:l=with prev:sure	12 -8 -1 -2
pair:l=with running	10 -8 0 0
pair:l=with seat-home	-2 -10 12 -1
pair:l=with seat-other	5 -11 4 -2
pair:l=with seat-side	-3 3 -10 11
pair:l=with unknown	19 -13 -3 0
pair:l=— both	28 -18 -3 -7
pair:l=— day-none	10 -14 -2 6
pair:l=— day=r0	-12 20 -3 -10
pair:l=— ended	17 -12 0 -3
pair:l=— n=2	-11 16 -5 -3
pair:l=— n=3	12 -6 0 -3
pair:l=— n=4	18 -17 0 0
pair:l=— part:sure	20 -13 0 -4
pair:l=— sent:sure	-2 9 0 -7
pair:l=— unknown	17 -2 -7 -17
pair:no-word 	16 0 -11 -19
pair:no-word coming+ended	20 -16 -2 -6
pair:no-word coming+running	11 -4 -3 -3
pair:no-word ended	18 -19 1 0
pair:no-word ended+running	10 -6 -1 -6
pair:no-word n=1	11 -1 -7 -6
pair:no-word n=2	13 -5 -8 -3
pair:no-word n=3	11 -5 1 -15
pair:no-word n=5	19 -14 -13 3
pair:no-word n=many	13 -12 0 0
pair:no-word not-both	21 -10 -10 -11
pair:no-word running	-3 -6 -10 22
pair:not-both n=1	9 -2 0 -13
pair:not-both n=3	10 3 -14 -17
pair:not-both n=5	-9 12 -1 0
pair:not-both n=many	11 -11 0 0
pair:part:sure both	9 4 -13 -6
pair:part:sure coming	19 -7 -10 -4
pair:part:sure ended	4 -13 8 5
pair:part:sure ended+running	-15 6 18 -9
pair:part:sure n=1	15 -4 -12 -9
pair:part:sure n=3	17 -13 -8 4
pair:part:sure not-both	19 -19 6 -8
pair:part:sure running	24 -4 -22 -17
pair:prev:sure 	-8 4 4 2
pair:prev:sure both	2 -15 4 11
pair:prev:sure ended	-4 13 -10 -3
pair:prev:sure ended+running	17 -19 0 -4
pair:prev:sure n=2	-8 -4 18 -1
pair:prev:sure n=3	-6 16 -4 -13
pair:prev:sure not-both	-8 15 -3 -12
pair:prev:sure running	4 -9 2 0
pair:running n=1	8 3 -25 0
pair:running n=2	4 -19 2 15
pair:running n=4	-9 12 0 -1
pair:running not-both	5 1 -12 1
pair:seat-home 	12 0 -9 -14
pair:seat-home both	16 -11 -3 -4
pair:seat-home coming	-17 8 -3 15
pair:seat-home day=l2	-5 10 -2 0
pair:seat-home day=l3	13 -11 -1 0
pair:seat-home day=l4	5 -6 6 -10
pair:seat-home day=l5	-10 12 -6 2
pair:seat-home day=r2	-8 13 0 -11
pair:seat-home day=r4	-8 -2 14 0
pair:seat-home ended	-8 -8 23 -13
pair:seat-home ended+running	0 -12 16 -9
pair:seat-home n=1	-9 17 -4 -13
pair:seat-home n=2	0 -27 23 4
pair:seat-home n=3	18 -3 -31 4
pair:seat-home n=4	-5 8 4 -11
pair:seat-home n=5	16 -12 0 -1
pair:seat-home no-word	7 -4 -2 -15
pair:seat-home prev:sure	-12 8 -4 12
pair:seat-home running	10 -3 -13 0
pair:seat-other 	-15 10 -2 16
pair:seat-other both	-22 31 -22 9
pair:seat-other coming	8 -9 12 -17
pair:seat-other coming+ended	11 -18 7 0
pair:seat-other day-none	4 -9 0 4
pair:seat-other day=l1	6 -10 -11 11
pair:seat-other day=l3	-8 19 -8 -6
pair:seat-other day=l4	-10 1 1 6
pair:seat-other day=r0	-3 -5 15 -7
pair:seat-other day=r2	-7 17 -2 -9
pair:seat-other ended+running	0 9 -11 -1
pair:seat-other n=1	7 -11 -2 10
pair:seat-other n=2	0 -3 14 -12
pair:seat-other n=3	-5 14 -7 -8
pair:seat-other n=4	-9 11 -10 4
pair:seat-other n=5	-18 12 3 0
pair:seat-other no-word	-6 -6 5 16
pair:seat-other not-both	9 -17 14 -8
pair:seat-other part:sure	0 10 -3 -15
pair:seat-other prev:sure	-9 17 -13 0
pair:seat-other sent:sure	11 -9 3 -11
pair:seat-side both	10 -7 -15 7
pair:seat-side coming	19 -5 -5 -17
pair:seat-side coming+running	-16 22 -6 -1
pair:seat-side day-none	6 -10 -1 0
pair:seat-side day=l0	17 -2 -21 3
pair:seat-side day=l1	9 2 -8 -11
pair:seat-side day=l4	-15 -2 5 15
pair:seat-side ended	-8 -3 -3 24
pair:seat-side ended+running	0 2 1 -9
pair:seat-side n=1	6 -6 -11 6
pair:seat-side n=2	21 -9 -18 -1
pair:seat-side n=3	-10 -2 19 -4
pair:seat-side n=4	-7 -6 11 4
pair:seat-side part:sure	-4 1 -10 12
pair:seat-side prev:sure	5 -20 14 -1
pair:seat-side running	1 -23 13 14
pair:sent:sure both	-10 10 4 -8
pair:sent:sure coming	-2 -4 9 0
pair:sent:sure ended	-17 26 -6 -11
pair:sent:sure n=1	-26 9 25 0
pair:sent:sure n=2	6 0 -14 4
pair:sent:sure n=3	-1 7 -11 0
pair:sent:sure not-both	-8 8 -5 5
pair:sent:sure running	-20 17 3 0
pair:unknown 	19 -2 -17 -12
pair:unknown both	12 -4 -8 -5
pair:unknown coming	10 -10 -7 1
pair:unknown day-none	23 -2 -25 -13
pair:unknown day=l2	11 -5 -9 0
pair:unknown day=l4	9 0 -3 -16
pair:unknown day=l5	9 -1 -8 0
pair:unknown day=r0	-26 15 8 14
pair:unknown day=r1	-17 6 13 -1
pair:unknown day=r2	9 -2 -16 5
pair:unknown day=r3	24 -7 -10 -22
pair:unknown day=r4	30 -33 1 -1
pair:unknown day=r5	8 -13 5 0
pair:unknown ended+running	0 10 -25 0
pair:unknown n=1	10 -4 -2 -5
pair:unknown n=2	6 3 -17 -3
pair:unknown n=3	4 4 -9 -6
pair:unknown n=4	27 -10 -17 -7
pair:unknown n=5	11 -16 -5 7
pair:unknown n=many	13 -18 2 0
pair:unknown no-word	20 -10 -9 -14
pair:unknown not-both	22 -4 -25 -8
pair:unknown part:sure	26 -17 -14 -2
pair:unknown prev:sure	5 -5 7 -11
pair:unknown sent:sure	-6 9 -11 6
part:calls	1 -5 -6 10
part:coming	18 -9 -3 -12
part:ended	13 -10 6 -20
part:experts	13 -31 -23 22
part:m=arrived	10 0 -15 -1
part:m=assembly	10 -10 2 -2
part:m=attempt	-6 9 -2 0
part:m=broke up	-12 6 0 4
part:m=closed	29 -23 -3 -3
part:m=come	8 -13 1 6
part:m=conference	14 -7 -3 -5
part:m=delegation	-3 -10 -2 18
part:m=delegations	7 7 -17 -13
part:m=dialogue	2 -11 0 8
part:m=dinner	3 -13 9 -1
part:m=due	12 -7 0 -16
part:m=expected	20 -8 0 -15
part:m=guest	12 -5 -6 0
part:m=haggling	-9 10 0 0
part:m=here	13 -16 6 -10
part:m=invited	-6 10 0 0
part:m=land	0 -15 -2 11
part:m=landed	-5 9 -1 0
part:m=lunch	8 -9 2 -2
part:m=meet	11 -6 -7 2
part:m=meeting	2 4 -9 -1
part:m=met	5 -13 8 1
part:m=negotiations	4 4 -2 -13
part:m=negotiator	7 -16 0 7
part:m=negotiators	8 6 -31 -1
part:m=receive	11 -1 -6 -3
part:m=receives	10 2 -11 -2
part:m=rose	33 -20 -14 -1
part:m=round	17 1 -21 -31
part:m=sat	14 -6 -5 -2
part:m=settled	13 -5 -7 0
part:m=signed	7 -11 10 0
part:m=sits	0 -11 0 8
part:m=sitting	-13 16 -3 0
part:m=spent	-6 -1 0 10
part:m=stop	-12 14 0 -1
part:m=summit	13 3 -10 -8
part:m=table	8 0 -8 -9
part:m=talk	-5 -9 5 10
part:m=talked	6 5 -16 0
part:m=talking	0 1 -12 4
part:m=talks	5 5 -4 -17
part:m=there	12 -2 -10 -4
part:m=time	6 3 -10 -3
part:m=to see	-11 0 13 -1
part:m=visit	0 -16 9 0
part:m=visited	-6 -6 1 9
part:m=visits	-14 -2 16 0
part:meets	30 -15 -15 -12
part:running	11 -6 -3 -5
part:summit	26 -25 5 -28
part:sure	21 -14 -3 -11
pc0=buy	7 -14 2 0
pc0=end	4 -17 6 8
pc0=renew	18 -11 -7 0
pc0=return	-14 17 -1 -1
pc0=sell	-9 11 0 -1
pc0=stay	-12 7 10 -3
pc0=target	-11 -6 15 4
pc0=threaten	16 -11 -4 0
pc0=up	0 0 -16 11
pc1=agree	2 0 -9 3
pc1=bear	10 -5 -19 11
pc1=buy	6 -13 3 -1
pc1=deny	21 -17 -3 0
pc1=down	2 7 -12 -3
pc1=end	3 -17 8 7
pc1=renew	2 6 -10 0
pc1=return	-13 16 -1 0
pc1=sell	-16 18 0 -2
pc1=sign	6 -3 -13 4
pc1=target	-16 0 15 3
pc1=threaten	17 -13 -4 0
pc1=up	2 0 -13 7
pct0=agree future	16 -11 -4 0
pct0=agree perfect	9 -10 0 0
pct0=agree present-passive	-12 14 0 0
pct0=bear future	9 -11 1 0
pct0=bear past	11 -5 -6 0
pct0=bear pluperfect	-9 10 0 0
pct0=begin future	26 -18 -8 0
pct0=begin modal	-6 6 -9 7
pct0=begin pluperfect	-14 15 0 0
pct0=begin present	12 -10 -6 0
pct0=deny past	11 -10 0 0
pct0=down past	3 10 -17 -5
pct0=down perfect	10 -7 0 -1
pct0=end future	6 -11 2 0
pct0=end past	17 -12 -2 0
pct0=end pluperfect	-12 13 0 0
pct0=end present	-3 -9 5 10
pct0=impose future-passive	5 -10 7 -2
pct0=impose past	-9 11 -1 -1
pct0=impose past-passive	10 -4 -9 0
pct0=impose perfect	8 -1 -15 1
pct0=impose perfect-passive	-12 9 3 0
pct0=impose pluperfect	20 -34 0 7
pct0=impose present	17 -11 -3 -10
pct0=impose present-passive	-22 13 9 0
pct0=propose future	-11 2 -1 8
pct0=propose past	9 -4 3 -14
pct0=propose present	-10 11 -4 0
pct0=propose present-passive	-1 -9 11 0
pct0=say present	2 5 -10 -1
pct0=sell present	-12 13 0 0
pct0=sign perfect	9 -17 -3 7
pct0=stay future	-11 8 2 0
pct0=stay past	-9 4 15 -11
pct0=suspend present	-16 14 3 0
pct0=target present	3 -12 10 0
pct0=up present	12 -7 -9 0
pct1=agree future	16 -11 -4 0
pct1=agree present-passive	-12 14 0 0
pct1=bear future	10 -12 1 0
pct1=bear gerund	-10 10 -16 11
pct1=bear participle-passive	13 -2 -15 0
pct1=bear past	12 -6 -6 0
pct1=bear pluperfect	-9 10 0 0
pct1=begin future	21 -13 -6 0
pct1=begin pluperfect	-14 15 0 0
pct1=deny past	11 -10 0 0
pct1=down participle-passive	-4 9 -2 0
pct1=down past	4 9 -17 -5
pct1=down perfect	10 -7 0 -1
pct1=end future	6 -11 2 0
pct1=end past	17 -12 -2 0
pct1=end present	-3 -9 5 10
pct1=impose future-passive	10 -9 0 -2
pct1=impose infinitive	11 -12 5 -7
pct1=impose participle-passive	7 -11 0 0
pct1=impose past	0 9 -13 0
pct1=impose perfect	6 -2 -11 2
pct1=impose perfect-passive	-12 9 3 0
pct1=impose pluperfect	18 -32 0 7
pct1=impose present	15 -12 0 -7
pct1=impose present-passive	-22 13 9 0
pct1=propose future	-11 2 -1 8
pct1=propose infinitive	13 -2 -3 -6
pct1=propose past	9 -5 2 -11
pct1=propose present	-10 11 -3 1
pct1=propose present-passive	-1 -9 11 0
pct1=renew infinitive	-14 17 -1 0
pct1=say present	1 5 -9 -1
pct1=sell participle-passive	-9 9 0 0
pct1=sell present	-12 13 0 0
pct1=sign participle-passive	0 3 -10 4
pct1=sign perfect	5 -14 -2 7
pct1=stay future	-10 9 2 -2
pct1=stay participle-passive	11 -6 -3 0
pct1=stay past	0 -1 10 -9
pct1=suspend present	-16 14 3 0
pct1=target infinitive	-6 9 -3 0
pct1=target present	3 -12 10 0
pct1=up present	10 -1 -8 -3
people=0	27 -18 -1 -9
people=1	11 -12 0 -5
people=2	-9 31 -9 -35
people=3	-11 36 -26 0
people=4	13 -5 -2 -4
phas-future	-6 -3 13 0
phas-gerund	-7 6 -9 8
phas-infinitive	8 -6 7 -13
phas-modal	0 -8 3 8
phas-participle	13 0 -16 -1
phas-perfect	-18 12 2 3
phas-pluperfect	-10 0 3 7
prev:apart	21 -7 -7 -18
prev:calls	17 -23 0 2
prev:experts	-22 -39 13 60
prev:heads=0	19 6 -29 -14
prev:heads=1	15 -25 18 -33
prev:heads=2	-5 -17 26 -5
prev:meets	-7 9 4 -11
prev:summit	-6 -25 31 3
prev:sure	12 -7 -16 10
pt0=past	4 -6 5 -10
pt0=past-passive	1 -1 -17 11
pt0=perfect	2 -13 3 6
pt0=perfect-passive	-15 16 0 0
pt0=pluperfect	-12 3 4 5
pt0=pluperfect-passive	10 -7 -1 0
pt0=present-passive	-10 7 0 2
pt1=infinitive	4 -2 8 -13
pt1=participle-passive	17 -9 -11 0
pt1=past	16 -17 -1 -7
pt1=past-passive	-1 0 -14 11
pt1=perfect-passive	-15 16 0 0
pt1=pluperfect	-13 4 4 5
pt1=pluperfect-passive	9 -7 -1 0
pt1=present-passive	-11 7 0 2
pv0=add	-4 9 -1 -1
pv0=agree	-18 5 8 3
pv0=announce	-7 8 -5 3
pv0=ask	-5 8 0 0
pv0=buy	5 -13 2 0
pv0=carry	-9 5 5 0
pv0=declare	-10 13 -2 0
pv0=end	6 -17 11 -2
pv0=expect	-15 16 0 0
pv0=get	13 -9 -1 0
pv0=go	5 -3 -14 7
pv0=have	8 2 -3 -15
pv0=hold	12 -11 0 -2
pv0=hope	-22 18 5 0
pv0=initial	-9 12 0 0
pv0=intend	-14 14 0 0
pv0=keep	-9 15 -4 -2
pv0=let	-2 -7 9 0
pv0=lose	-9 9 0 0
pv0=lower	-11 13 0 0
pv0=meet	5 2 -19 4
pv0=other	-10 -4 -1 19
pv0=pay	-5 0 10 -5
pv0=plan	-6 -5 12 0
pv0=prolong	7 -6 0 0
pv0=propose	28 -21 0 -10
pv0=put	-13 9 7 0
pv0=reach	-13 17 0 0
pv0=run	-10 -8 18 0
pv0=sell	-9 10 0 -1
pv0=sign	10 -4 -3 -6
pv0=slap	-11 8 1 0
pv0=stand	9 -4 -3 0
pv0=stay	-14 16 0 0
pv0=stop	-12 0 -1 14
pv0=want	15 -4 -11 0
pv0=warn	11 -7 -2 0
pv1=add	-4 9 -1 -1
pv1=agree	-9 0 0 11
pv1=announce	-7 8 -5 3
pv1=ask	-13 10 4 0
pv1=bring	11 -8 0 0
pv1=buy	4 -11 4 -1
pv1=call	9 -11 1 0
pv1=confirm	-6 0 8 -2
pv1=decide	5 -10 2 0
pv1=declare	-9 12 -2 0
pv1=deny	14 -11 -2 0
pv1=end	8 -18 10 -3
pv1=expect	-17 17 0 0
pv1=fall	10 -7 0 0
pv1=get	10 -5 -2 0
pv1=hold	13 -12 0 -3
pv1=hope	-16 13 3 0
pv1=intend	-14 14 0 0
pv1=keep	-8 13 -2 0
pv1=let	-2 -8 9 0
pv1=lose	-10 10 0 0
pv1=meet	-9 15 -28 13
pv1=other	-10 -1 -1 16
pv1=pay	1 -13 9 0
pv1=plan	-10 -4 14 -1
pv1=propose	36 -21 -3 -20
pv1=put	-11 9 3 0
pv1=raise	14 -11 -7 2
pv1=reach	-12 15 0 0
pv1=run	-13 -9 21 -1
pv1=see	11 -12 1 0
pv1=sell	-9 10 0 -1
pv1=send	-8 9 0 0
pv1=sign	9 -1 -5 -8
pv1=slap	-11 8 1 0
pv1=stand	10 -5 -3 0
pv1=stay	-14 16 0 0
pv1=stop	-12 0 -1 14
pv1=suspend	13 -8 -3 0
pv1=want	13 -4 -10 0
pv1=warn	11 -7 -2 0
pvt0=add present	-13 12 0 0
pvt0=agree past	-16 1 8 5
pvt0=announce past	-8 6 -1 4
pvt0=approve modal	10 -8 0 0
pvt0=be past	-13 10 10 -11
pvt0=be perfect	10 -8 0 0
pvt0=be present	13 -13 -9 11
pvt0=begin past	0 -8 11 0
pvt0=call past	11 -19 5 -1
pvt0=carry present	-9 5 5 0
pvt0=come past	-8 15 -6 -2
pvt0=declare past	-7 10 -1 0
pvt0=end past	10 -7 0 0
pvt0=end present	-3 -5 10 0
pvt0=expect present	-11 10 0 0
pvt0=go future	11 -7 -1 0
pvt0=go present	21 -20 -4 1
pvt0=have past	9 -13 0 0
pvt0=have present	2 9 -6 -14
pvt0=hope present	-14 14 0 0
pvt0=intend present	-14 14 0 0
pvt0=let present	10 -7 0 0
pvt0=look present	-9 11 0 0
pvt0=lower present	-12 4 8 0
pvt0=make past	-5 -1 9 0
pvt0=meet past	10 -8 -4 0
pvt0=meet perfect	-11 7 -1 4
pvt0=meet present	8 0 -12 0
pvt0=other past	-9 -2 -1 13
pvt0=other perfect	3 -9 4 0
pvt0=other pluperfect	-10 4 0 5
pvt0=other present	-1 2 -10 2
pvt0=pay modal	-13 6 7 0
pvt0=pay present	8 0 -12 -2
pvt0=plan present	-6 -5 11 0
pvt0=propose perfect	11 -8 0 0
pvt0=reach past	-3 10 -4 0
pvt0=run present	-15 -1 18 0
pvt0=say pluperfect	-8 0 9 0
pvt0=say present	14 -3 -7 -4
pvt0=sell present	-12 12 0 0
pvt0=sign past	9 -4 -2 -3
pvt0=sign perfect	11 -8 -1 0
pvt0=sign present	-11 12 0 0
pvt0=stay present	-12 14 0 0
pvt0=stop present	-14 0 0 12
pvt0=take past	-10 2 4 1
pvt0=want present	18 -8 -11 0
pvt0=write present	-10 9 0 0
pvt1=add present	-13 12 0 0
pvt1=announce past	-8 6 -1 4
pvt1=approve modal	10 -8 0 0
pvt1=be future	-11 8 2 0
pvt1=be past	-3 4 4 -10
pvt1=be perfect	10 -8 0 0
pvt1=be present	13 -14 -9 12
pvt1=call past	10 -22 7 0
pvt1=carry present	-9 5 4 0
pvt1=come past	-8 15 -6 -2
pvt1=declare past	-7 10 -1 0
pvt1=end past	10 -7 0 0
pvt1=end present	-3 -5 10 0
pvt1=expect present	-12 11 0 0
pvt1=go present	19 -13 -2 -1
pvt1=have past	1 -13 8 0
pvt1=intend present	-14 14 0 0
pvt1=let present	10 -7 0 0
pvt1=lower present	-12 4 8 0
pvt1=make participle	11 -7 -2 0
pvt1=make past	-5 -1 9 0
pvt1=meet gerund	-19 14 -7 8
pvt1=meet past	11 -10 -4 1
pvt1=meet perfect	-11 7 -1 4
pvt1=meet present	7 1 -12 0
pvt1=other past	-9 -2 0 13
pvt1=other pluperfect	-10 5 0 5
pvt1=other present	-1 2 -10 2
pvt1=pay modal	-13 6 7 0
pvt1=pay present	19 -9 -11 -1
pvt1=plan present	-10 -2 11 0
pvt1=prolong infinitive	-13 16 -1 0
pvt1=propose perfect	10 -7 0 0
pvt1=reach past	-3 10 -4 0
pvt1=run present	-15 -1 18 0
pvt1=say present	12 -3 -5 -4
pvt1=sell present	-12 12 0 0
pvt1=sign past	9 -4 -2 -3
pvt1=sign perfect	11 -7 -1 0
pvt1=sign present	-11 12 0 0
pvt1=stay present	-12 14 0 0
pvt1=stop present	-14 0 0 12
pvt1=suspend participle	9 -9 0 0
pvt1=take past	-11 3 4 1
pvt1=want present	17 -8 -9 0
pvt1=write present	-10 9 0 0
q:!	-8 0 11 0
q:"	14 -18 4 -1
q:'s	-9 5 13 -10
q:(	-6 0 0 10
q:)	2 -12 0 10
q:,	-2 13 -19 4
q:-	0 -6 -4 14
q:.	8 3 -10 -15
q:/	11 3 -18 -6
q:;	-15 14 -10 6
q:<agent>	0 14 -8 -20
q:<day-ahead>	-1 0 16 -27
q:<day-gone>	11 -9 -7 4
q:<day-today>	19 0 -18 -27
q:<duty>	6 -6 11 -19
q:<gate>	11 -24 -5 22
q:<goods-amount>	11 -23 12 -4
q:<goods>	-6 -11 5 17
q:<level-noun>	6 -4 -38 25
q:<level>	4 -11 0 9
q:<money>	26 -13 -10 -13
q:<month-ahead>	-14 12 5 -2
q:<month-gone>	-25 11 2 18
q:<month-today>	19 -9 -11 0
q:<name>	2 6 0 -24
q:<number>	12 -9 -21 17
q:<office>	-6 7 -8 9
q:<organisation>	8 3 -11 -7
q:<person>	-1 11 -9 -7
q:<points>	6 -9 0 0
q:<quality>	-5 12 -20 9
q:<seat>	21 0 -16 -23
q:<sender>	13 -18 6 -2
q:<span>	22 -14 -17 0
q:<taker>	13 -5 -5 -6
q:<v-agree>	9 -8 11 -21
q:<v-bear>	0 -10 5 9
q:<v-begin>	8 -4 -8 2
q:<v-deny>	-7 23 -13 -4
q:<v-down>	-2 8 -4 -3
q:<v-end>	8 -15 5 1
q:<v-impose>	5 0 -16 4
q:<v-lack>	10 -18 -4 11
q:<v-propose>	11 -10 -3 1
q:<v-refuse>	10 -13 -3 6
q:<v-renew>	6 0 -9 0
q:<v-return>	9 -7 5 -17
q:<v-say>	18 -18 -7 2
q:<v-sell>	10 -9 -11 6
q:<v-sign>	24 -14 2 -32
q:<v-stay>	-8 1 0 8
q:<v-suspend>	7 -3 4 -15
q:<v-target>	-2 -1 -15 19
q:<v-threaten>	12 -27 12 -1
q:<v-up>	8 -21 3 18
q:?	9 2 -10 -8
q:a	10 -19 2 3
q:about	-4 7 4 -13
q:according	15 -25 4 0
q:account	10 -23 0 4
q:additional	-4 18 -15 0
q:advance	-5 8 0 0
q:advanced	-10 -5 6 8
q:affair	-11 14 -2 0
q:affected	14 -11 -2 0
q:after	-1 -3 8 -4
q:afterward	16 -11 -5 0
q:again	-14 20 2 -15
q:against	13 -2 -15 2
q:agenda	7 3 -14 0
q:ago	10 6 -11 -7
q:agree	-6 0 15 -9
q:agreement	23 -15 -3 -9
q:air	-3 10 -7 0
q:aire	10 -9 -4 2
q:airport	-15 12 3 0
q:alive	16 -15 0 0
q:all	3 -2 1 -12
q:allowed	-9 1 7 0
q:alone	10 0 -8 0
q:along	10 -5 -3 0
q:already	-17 16 0 0
q:also	-14 -15 11 24
q:aluminum	8 -14 6 -2
q:alway	0 -8 9 0
q:amount	-7 -1 11 0
q:and	-2 3 15 -36
q:announcement	-19 21 -1 0
q:another	10 -9 -5 3
q:answer	-1 13 -15 -4
q:anybody	-8 -3 11 0
q:anything	23 -5 -18 -1
q:arrangement	-4 -3 14 -7
q:arrival	-17 4 0 11
q:arrived	-6 8 0 0
q:article	8 -4 0 -1
q:as	11 -17 -1 7
q:ask	-5 21 -16 -7
q:at	1 -9 -15 29
q:authorise	-12 14 0 0
q:average	15 -14 0 0
q:await	-11 -3 0 13
q:away	1 -14 12 -1
q:awkward	-10 2 0 3
q:b	9 -8 0 0
q:back	-8 14 -9 0
q:background	0 9 -4 0
q:banana	19 -16 0 0
q:bargain	-6 9 -1 0
q:be	-21 13 4 2
q:bean	15 -13 -4 0
q:because	-18 24 -5 0
q:beef	-16 10 5 0
q:been	-21 8 2 19
q:beer	0 -9 11 0
q:before	7 -3 2 -10
q:begin	-4 0 11 -7
q:being	-7 10 0 -4
q:better	-10 12 0 -2
q:between	20 -8 -20 1
q:black	16 -15 0 0
q:blacklist	-13 0 13 0
q:border	12 -9 0 0
q:both	27 -32 5 -5
q:bottle	18 -16 -1 0
q:breakfast	9 -9 0 0
q:bridge	20 -19 0 0
q:bring	0 9 -12 -4
q:brno	-6 9 0 0
q:broke	11 -5 -5 -2
q:broken	-9 15 0 -4
q:bueno	10 -9 -4 2
q:build	18 -15 0 -1
q:busan	-1 -10 11 0
q:but	-11 26 -12 -11
q:butter	-12 11 2 -2
q:by	11 -13 6 -7
q:cabinet	10 -9 0 0
q:calendar	-9 11 -1 1
q:call	-16 9 14 -10
q:camera	-10 12 0 0
q:can	-6 -1 12 0
q:cancel	14 -11 0 0
q:cannot	-9 7 0 2
q:car	-1 -19 6 15
q:carbonate	-9 10 0 0
q:cardamom	-8 11 -1 0
q:careful	11 -3 -9 0
q:carlo	10 -10 0 0
q:carpet	11 -10 0 0
q:carrier	-15 6 0 7
q:carry	0 1 -12 6
q:case	15 -12 0 -1
q:ceasefire	18 -16 0 0
q:ceiling	17 -15 0 0
q:cement	-11 -8 0 19
q:certain	-9 0 0 8
q:certificate	-16 21 -5 -1
q:changed	18 -9 -10 -1
q:charge	-10 10 -19 13
q:chicago	17 -21 0 0
q:chief	-6 10 -3 0
q:close	12 -6 -2 0
q:closed	19 -17 0 -2
q:closing	10 -10 0 0
q:club	14 -19 0 3
q:coast	11 -9 0 -1
q:cocoa	-10 10 1 -3
q:cod	-4 8 -3 0
q:colleague	-18 10 0 5
q:collect	0 -12 0 12
q:come	-12 3 5 7
q:comment	10 0 -6 -1
q:commerce	16 -11 0 -10
q:commitment	4 6 -11 0
q:company	11 -34 19 0
q:complete	-10 6 2 0
q:concerned	-11 6 3 0
q:conclude	-12 16 -1 -1
q:confirm	6 -28 14 0
q:consensu	-12 10 0 0
q:consider	9 -3 -4 0
q:consultation	1 -13 7 0
q:control	0 1 6 -12
q:copper	-8 1 9 0
q:cost	-10 14 -2 0
q:could	6 -16 3 5
q:countermeasure	12 -7 0 -4
q:cover	14 -11 -2 0
q:covered	15 -7 -7 0
q:crane	-10 6 3 0
q:crop	-8 0 0 9
q:crossed	1 -10 7 0
q:crude	10 -2 -8 0
q:cup	10 -9 0 0
q:custom	10 -7 0 0
q:date	-13 5 3 11
q:davo	10 0 -6 0
q:day	4 6 -14 0
q:de	0 -16 11 0
q:deadline	2 -15 10 0
q:deal	33 -9 -21 -18
q:decide	25 -12 -7 -5
q:declare	-11 12 0 0
q:decree	-5 12 -7 0
q:deny	-10 14 -4 0
q:depend	-10 11 0 0
q:deputy	-13 13 0 0
q:desk	10 -9 0 0
q:diary	-6 9 0 0
q:did	34 -25 -12 0
q:dinner	19 -18 -5 1
q:direction	9 -3 -2 0
q:discuss	-6 -16 0 21
q:dispute	2 3 -1 -10
q:doe	2 -11 -5 14
q:doesn't	-11 0 0 9
q:done	-8 6 0 1
q:door	5 2 -1 -10
q:down	-13 6 9 0
q:dried	-9 9 0 0
q:drop	-8 14 -3 0
q:dry	-11 -2 0 13
q:due	-38 12 13 13
q:dysprosium	-11 -1 0 12
q:each	2 -4 8 -11
q:earn	-8 12 0 0
q:economic	-7 -1 12 -1
q:either	9 -9 0 0
q:eleven	-10 0 11 0
q:else	-6 17 -11 -1
q:elsewhere	10 -12 0 0
q:empty	-8 11 -2 0
q:enough	-12 2 7 0
q:enter	-15 8 3 3
q:evening	-12 0 16 -2
q:every	-7 -7 0 20
q:everybody	17 -5 -8 0
q:exempt	0 -3 -7 10
q:exist	14 -20 -12 16
q:expert	3 -23 12 9
q:expire	19 -20 5 -6
q:export	-12 20 -7 -2
q:exporter	19 -21 -3 3
q:fact	-12 6 4 0
q:fair	0 -12 6 4
q:farm	-19 7 13 0
q:farmer	8 -13 2 0
q:ferry	10 -7 0 0
q:few	-22 23 0 0
q:fewer	-8 9 0 0
q:fifth	-10 16 -4 -3
q:final	8 -2 -5 -2
q:finance	6 -8 1 0
q:find	10 -22 0 9
q:finish	-14 13 0 0
q:first	-11 5 1 7
q:fishing	12 -9 0 -3
q:flagged	1 -9 0 4
q:flew	-8 10 0 0
q:flour	-14 19 -5 0
q:flow	13 -11 0 0
q:flower	4 -11 4 0
q:force	26 -19 -8 -4
q:foreign	-24 12 15 0
q:form	15 -13 -1 0
q:four	1 -14 10 2
q:fourth	-32 27 -1 7
q:framework	-11 18 -9 0
q:free	-13 4 4 4
q:from	16 -19 -11 13
q:front	11 -12 0 0
q:fruit	-3 16 -5 -7
q:full	-5 15 -10 -2
q:gained	11 -7 -2 0
q:gate	12 -10 0 0
q:gentlemen	13 -11 0 0
q:get	-8 8 0 0
q:glad	14 -13 0 0
q:go	12 -17 -1 11
q:gold	9 -15 0 7
q:good	-11 9 9 -9
q:great	-5 -4 12 -1
q:green	11 -10 0 0
q:ground	-5 13 -6 0
q:group	12 -11 0 0
q:grow	18 -17 0 -1
q:grower	14 -10 -1 0
q:guest	17 -11 -1 -3
q:had	2 -8 13 -14
q:haggling	10 -10 0 0
q:half	-10 -7 5 14
q:halifax	-10 -1 0 12
q:hall	-11 4 9 -3
q:hand	-13 15 0 0
q:hang	-16 7 0 9
q:happen	-9 17 -7 0
q:harbour	-8 -7 0 16
q:has	11 -12 -4 3
q:hat	-13 13 0 0
q:have	0 15 -11 -19
q:having	11 -9 0 0
q:health	0 -13 0 12
q:hear	14 -7 -5 0
q:heard	-16 14 -3 4
q:her	-8 12 -1 0
q:here	2 -8 -8 10
q:hide	-13 17 -1 0
q:him	15 -5 -10 0
q:himself	11 -17 8 0
q:his	9 -20 -2 15
q:hop	9 -9 0 0
q:hotel	-24 25 0 0
q:hour	-14 1 10 4
q:house	19 -14 -5 0
q:how	-7 4 5 -5
q:hurry	-7 -3 12 0
q:i	-10 5 11 -6
q:idle	-9 10 0 0
q:if	-20 10 0 11
q:import	-4 12 -8 -2
q:impose	0 8 -9 0
q:industrial	-9 10 0 0
q:initial	-10 12 0 0
q:ink	14 -11 0 0
q:instead	9 -2 -5 -1
q:interview	8 0 -8 0
q:into	25 -21 -5 -3
q:invest	12 -16 4 -2
q:is	-3 0 -10 17
q:istanbul	14 -11 0 0
q:item	-9 13 0 -1
q:its	6 13 -14 -25
q:joint	17 -18 2 -3
q:josé	-12 16 0 -1
q:just	-9 13 0 -2
q:keep	2 -7 -3 9
q:know	12 -12 -10 6
q:lack	11 -9 0 0
q:lancaster	14 -11 -2 0
q:land	10 7 -14 -5
q:lapse	13 -19 4 -1
q:last	8 0 -9 -1
q:lasted	-16 7 8 -1
q:lasting	12 -8 0 0
q:late	21 -9 -8 -5
q:later	-15 0 20 -1
q:latest	-12 8 4 0
q:law	14 -9 0 0
q:lead	19 -18 0 0
q:leader	-7 0 0 6
q:leather	-9 11 0 0
q:led	4 7 -10 -6
q:lee	10 -3 -5 -1
q:let	19 -13 -4 -4
q:letter	-4 8 -1 0
q:level	-2 -20 1 17
q:levy	-14 20 -3 -2
q:licence	-26 23 -2 6
q:lift	-16 18 0 0
q:like	14 -23 0 11
q:likewise	0 -8 8 0
q:lima	-7 10 0 0
q:limit	9 -7 0 0
q:line	27 -16 -12 0
q:link	-11 12 0 0
q:lisbon	0 -8 0 10
q:list	-16 3 13 0
q:little	10 -1 -9 0
q:live	20 -16 -2 0
q:loan	-5 8 -3 0
q:london	8 -5 -2 0
q:long	-10 15 -2 -2
q:longer	1 6 -9 -1
q:look	-16 15 3 0
q:m	9 -11 -6 6
q:machinery	-5 -6 13 -2
q:make	10 0 -23 1
q:maker	-9 -1 5 5
q:map	-8 9 0 0
q:marble	-7 10 0 0
q:match	-20 13 8 0
q:matter	-5 0 0 9
q:may	22 -22 -3 2
q:meal	11 -8 0 0
q:mean	0 1 -10 4
q:meant	17 -10 -8 0
q:meanwhile	0 -12 3 4
q:measure	26 -10 -14 0
q:meet	-12 -5 18 6
q:middle	8 -13 4 0
q:midnight	16 -9 -8 0
q:million	9 -9 0 0
q:mind	18 -17 0 0
q:mineral	-13 9 4 0
q:minister	0 9 2 -19
q:minute	-13 -10 27 -5
q:mombasa	-8 11 0 0
q:moment	-14 16 0 0
q:money	10 0 -8 0
q:more	5 -6 9 -17
q:morning	0 2 1 -10
q:mountain	-1 -8 7 1
q:move	20 -30 6 0
q:mr	-5 0 -5 14
q:ms	-8 9 0 0
q:museum	11 -9 0 0
q:must	6 -8 0 1
q:my	-6 11 -4 0
q:nagoya	2 7 -9 -1
q:name	18 -19 0 -2
q:named	12 2 -16 0
q:near	8 10 -17 0
q:need	10 -14 2 -2
q:negotiator	7 1 -12 0
q:neighbour	8 -12 4 0
q:neither	-11 7 8 -8
q:never	3 -15 14 0
q:new	-3 8 3 -16
q:nexperia	-8 10 4 -8
q:next	-24 31 -7 0
q:nine	-12 12 0 0
q:northern	16 -16 0 0
q:note	-15 10 -4 8
q:nothing	21 -2 -29 0
q:notice	0 -7 11 -6
q:now	-11 4 -3 14
q:of	8 -13 -3 6
q:official	10 -6 -1 0
q:oil	-9 9 0 0
q:older	-8 0 10 0
q:one	-1 -10 10 2
q:onion	-11 11 0 0
q:open	2 -7 13 -11
q:opened	12 -8 0 -1
q:opposition	-20 10 11 0
q:or	9 -15 6 -7
q:order	17 -16 0 1
q:ordinary	14 -11 0 0
q:other	17 -22 0 0
q:our	-9 21 -12 -7
q:output	-17 17 0 0
q:over	-1 10 -20 3
q:own	9 0 -9 -3
q:p	16 -8 -16 7
q:page	-11 13 0 -1
q:palm	23 -22 0 0
q:park	15 -4 0 -11
q:part	-14 0 12 2
q:party	12 -7 -3 -2
q:pay	17 -20 -3 4
q:peace	16 -11 0 -3
q:pen	-8 -2 0 13
q:penang	0 -14 0 13
q:pencilled	14 -14 0 0
q:people	-18 7 4 7
q:permanent	-17 9 3 3
q:phase	2 6 -9 0
q:phosphate	9 -4 -3 0
q:picture	15 -14 0 0
q:piraeu	0 -10 -2 10
q:place	-23 9 8 6
q:plan	-15 17 -5 0
q:pleased	-6 -6 11 0
q:plywood	8 -10 0 0
q:point	16 -18 -2 1
q:port	-13 -9 0 23
q:post	0 -14 15 -1
q:potatoe	-9 8 0 0
q:powder	-16 18 0 0
q:power	-9 12 0 0
q:prefer	-9 11 0 0
q:premier	-7 10 0 -1
q:present	-12 3 14 -5
q:presenter	-16 7 9 0
q:president	6 -13 8 -5
q:press	-9 0 11 0
q:product	7 -12 -2 7
q:programme	-12 12 0 0
q:prolongation	9 -9 0 0
q:promise	6 -14 0 6
q:proper	-3 12 -4 -1
q:proposal	11 -15 -1 6
q:propose	12 -7 -2 -2
q:public	6 -13 -3 9
q:purchase	-4 -10 13 0
q:put	4 4 -5 -14
q:quay	-14 0 12 0
q:question	0 -16 0 13
q:raise	-2 -17 5 15
q:rather	-8 12 0 0
q:reach	7 -10 0 2
q:read	11 -5 0 -1
q:reader	-10 10 0 0
q:really	10 -7 0 0
q:reciprocal	-19 17 4 0
q:refuse	7 -13 -1 7
q:region	7 0 -8 0
q:register	14 -6 -7 0
q:regretted	8 -7 0 0
q:remain	-19 21 0 -2
q:remove	3 -9 1 0
q:renew	-1 8 -1 -2
q:replace	8 -12 2 0
q:reply	-9 -8 0 20
q:report	11 -2 -4 -4
q:reporter	6 1 -10 -3
q:representative	-8 13 -4 0
q:request	10 -8 0 0
q:require	-7 10 -2 0
q:respond	10 -9 0 0
q:result	-8 3 6 -1
q:resume	13 -9 0 -1
q:retain	-13 14 0 0
q:retaliate	-5 8 0 0
q:return	0 -3 10 -5
q:rice	-17 0 17 0
q:road	10 -14 2 0
q:robert	9 -7 -2 0
q:rosario	-18 19 0 0
q:rose	13 -12 0 0
q:round	-14 30 -14 -20
q:rule	0 10 -9 -2
q:rum	-16 11 6 0
q:rupee	11 -10 0 0
q:salmon	-5 0 8 0
q:same	-10 -7 10 9
q:san	15 -13 0 0
q:saturday	11 0 -5 -4
q:say	17 -21 4 -2
q:sea	-1 -16 13 0
q:season	-10 6 5 0
q:seat	12 -9 0 0
q:second	-15 18 -5 1
q:secret	-9 9 0 0
q:secretary	-4 -12 7 11
q:sell	13 -11 0 -5
q:send	16 -17 2 -2
q:sentence	-13 13 0 0
q:seoul	2 -11 9 0
q:session	-13 4 0 9
q:settlement	22 -21 0 0
q:share	24 -22 0 0
q:she	-22 29 -7 0
q:ship	1 -11 -6 14
q:shipbuilding	7 -11 1 0
q:shoot	10 -9 0 0
q:shore	10 -10 0 0
q:short	11 2 -10 -1
q:shortage	-13 8 3 0
q:shorter	-7 0 11 -3
q:should	-3 -1 12 -8
q:show	-14 3 0 10
q:shut	23 -25 0 0
q:side	13 0 -12 -12
q:sign	22 -13 -2 -15
q:signature	23 -22 0 -3
q:since	-9 11 -5 1
q:sit	-21 21 9 -12
q:sixth	-14 7 8 0
q:ski	10 -9 0 0
q:sleep	-7 8 0 0
q:small	-6 -5 11 0
q:some	28 -22 -3 -2
q:something	-4 -4 0 9
q:soon	11 -11 -10 8
q:sooner	14 -10 -2 0
q:sorry	21 -10 -7 -8
q:sort	0 -6 9 0
q:soybean	-2 -17 12 0
q:spare	11 -9 0 0
q:speak	-2 5 -14 5
q:split	-18 21 0 0
q:spoke	-15 0 11 4
q:stage	-5 10 0 -2
q:stamp	9 -9 0 0
q:stand	22 -20 -1 -1
q:start	9 -2 -6 0
q:state	-6 -4 1 11
q:statement	-12 10 4 -3
q:statistic	-12 12 0 0
q:stay	-16 -3 10 14
q:steady	-10 11 0 0
q:steel	9 -14 8 -5
q:step	-20 13 8 0
q:still	28 -19 -1 -13
q:stock	14 -10 -1 0
q:stone	-11 11 0 0
q:stop	-8 -5 12 5
q:student	11 -9 0 0
q:subject	0 -10 -4 12
q:substantial	-8 9 0 0
q:such	-1 10 -3 -4
q:sue	-10 8 0 0
q:sugar	16 -13 0 0
q:sum	13 -6 -7 0
q:summer	8 0 -10 -1
q:summit	-8 -34 22 18
q:sunday	-6 9 -2 0
q:sunflower	-9 12 -1 0
q:surcharge	-1 -13 16 0
q:suspend	8 0 0 -12
q:table	9 -8 0 -2
q:talk	3 1 -13 1
q:talked	-18 19 0 -4
q:talking	-5 8 0 0
q:tariff	16 -6 -1 -25
q:technical	-8 -2 0 12
q:telephone	-26 17 13 -7
q:television	-22 8 18 0
q:tell	9 20 -41 -7
q:ten	-12 0 13 0
q:text	1 2 -14 5
q:th	9 -8 0 0
q:than	7 -11 6 -8
q:thank	0 -9 11 0
q:thanked	12 -11 0 0
q:that	3 5 -18 6
q:the	14 -9 -1 -5
q:their	-1 9 0 -21
q:them	-11 19 -6 -5
q:themselve	-15 12 3 -1
q:there	8 1 -5 -13
q:therefore	14 -8 -6 0
q:they	-11 4 18 -18
q:thi	-11 4 -23 26
q:thing	-12 9 0 1
q:think	13 -7 -4 0
q:third	-1 7 -5 -10
q:those	-20 10 9 0
q:though	-8 9 0 0
q:threaten	11 -11 0 -2
q:three	-10 21 -15 -9
q:through	-29 21 1 4
q:thursday	-20 15 6 0
q:ticket	20 -20 0 0
q:tied	14 -10 -4 0
q:tile	-12 14 0 0
q:timber	10 -8 0 0
q:time	-37 39 -1 -5
q:timing	4 8 -13 0
q:tired	-16 11 0 5
q:tomatoe	-21 17 4 0
q:too	0 0 -13 6
q:tool	-9 2 0 6
q:top	17 -13 -4 0
q:touched	0 -9 0 11
q:tractor	-11 11 0 0
q:trade	8 1 -12 -3
q:tram	-13 13 0 0
q:translated	22 -12 -7 0
q:travel	-8 6 2 0
q:treat	-18 5 13 0
q:trip	-8 13 -8 2
q:tromsø	10 -9 0 0
q:truce	-6 -4 22 -14
q:true	-26 21 9 0
q:trust	12 -11 0 0
q:try	-11 13 -1 0
q:turbine	-9 -5 1 12
q:turn	4 7 -11 0
q:two	2 8 -1 -24
q:under	7 -17 0 12
q:unlawful	-8 0 9 0
q:until	15 -18 1 -1
q:up	-13 -5 4 19
q:us	16 -8 -6 0
q:used	-7 11 0 -3
q:valley	17 -17 0 0
q:valparaíso	-10 12 0 0
q:value	2 -12 0 8
q:vegetable	-14 14 0 0
q:version	0 -8 11 -3
q:very	-1 -8 11 0
q:vice	-7 10 0 -1
q:visit	-2 -3 9 -2
q:visitor	8 -14 0 5
q:vote	-8 0 11 -1
q:walked	-14 1 12 0
q:warn	-1 -10 11 0
q:was	-11 19 0 -20
q:water	6 -12 7 -1
q:way	12 -13 0 0
q:we	7 4 -14 -8
q:we'll	-21 24 -3 0
q:we're	-8 -2 12 0
q:week	-8 5 -19 16
q:weekend	-8 10 0 0
q:welcome	14 -12 0 0
q:were	0 9 -27 8
q:what	24 -27 -13 16
q:whatever	12 -8 -2 0
q:when	-21 13 8 4
q:where	-5 7 2 -9
q:which	12 -12 -8 8
q:while	-21 11 -2 13
q:who	7 7 -29 1
q:whole	-12 11 0 0
q:whom	6 -11 -6 9
q:whose	5 0 -10 0
q:why	-6 10 0 -5
q:will	-7 -17 21 8
q:wind	1 -11 -2 12
q:window	22 -20 0 0
q:wine	-10 13 -1 0
q:wish	16 -12 0 -2
q:with	24 -26 -12 14
q:withdraw	0 -10 0 6
q:within	-19 17 5 -2
q:without	9 -9 -10 8
q:wolfsburg	0 9 -8 0
q:won't	5 -14 2 1
q:word	-11 16 -3 0
q:worker	12 -12 0 0
q:working	12 -11 0 0
q:worry	3 -10 4 0
q:worth	20 -17 -3 -3
q:would	0 9 -14 -1
q:wrong	14 -9 0 -3
q:x	-11 11 0 0
q:yet	21 -21 -4 1
q:york	-5 -4 14 -4
q:—	14 -1 -22 0
q:•	2 -11 1 1
qt=past	1 6 0 -17
qt=perfect	7 -9 -1 1
qt=pluperfect	-15 3 14 -2
quoted	13 -7 1 -16
r1="	-11 13 0 -1
r1='	10 -8 0 0
r1='s	12 -6 5 -27
r1=(	-12 15 0 -8
r1=,	-14 5 6 10
r1=-	11 -5 -3 -1
r1=/	-7 11 -8 2
r1=:	0 -7 12 -6
r1=;	-14 1 11 4
r1=<agent>	12 -24 -2 10
r1=<day-gone>	1 7 -12 -4
r1=<duty>	0 -15 4 3
r1=<end>	-10 -1 7 10
r1=<goods>	13 -16 1 -6
r1=<level>	20 -16 0 0
r1=<name>	5 -13 9 -2
r1=<not>	-10 2 11 -5
r1=<number>	41 -31 -12 0
r1=<person>	16 -5 -9 -1
r1=<span>	-4 12 -7 -5
r1=<taker>	10 -7 0 0
r1=<v-agree>	12 0 -18 0
r1=<v-bear>	-7 7 8 -9
r1=<v-begin>	-5 7 5 -10
r1=<v-down>	-9 -2 10 4
r1=<v-propose>	13 -10 -12 2
r1=<v-say>	0 10 -6 -10
r1=<v-stay>	13 -20 -1 3
r1=<v-suspend>	24 -13 -5 -6
r1=<v-up>	-5 0 11 -6
r1=?	-3 8 0 -10
r1=a	0 -5 -5 12
r1=about	3 1 -15 3
r1=again	-13 15 1 -6
r1=air	13 0 -11 0
r1=airport	-17 0 21 0
r1=an	14 -13 0 0
r1=and	-7 13 0 -16
r1=approve	9 -7 0 0
r1=arrangement	10 -5 -2 0
r1=as	-1 9 -11 0
r1=at	-1 12 -10 -3
r1=back	-12 5 5 0
r1=before	2 3 -17 4
r1=between	-11 14 0 0
r1=bill	-10 10 0 0
r1=bring	-10 0 12 0
r1=by	0 14 -21 -4
r1=call	-12 0 4 8
r1=can	-6 -2 11 0
r1=capital	12 -11 0 0
r1=charge	-10 -11 10 9
r1=count	0 -4 -7 9
r1=day	10 -6 -1 0
r1=de	9 -9 0 0
r1=deal	9 -8 0 0
r1=declare	-9 9 0 0
r1=did	-8 -2 11 1
r1=double	11 -8 0 0
r1=early	-14 6 7 0
r1=el	14 -13 0 0
r1=end	10 -8 2 -6
r1=expect	14 -8 -3 0
r1=explain	-11 11 0 0
r1=fact	-2 -7 8 -3
r1=fail	-26 18 0 9
r1=failed	-9 9 0 0
r1=find	-8 9 0 0
r1=firm	-9 9 0 0
r1=followed	-6 11 -3 0
r1=for	-9 7 4 -3
r1=forbade	-12 -4 1 13
r1=gave	3 -11 6 -3
r1=go	-9 0 14 -1
r1=grant	0 9 -9 0
r1=has	-6 2 10 -10
r1=he	6 -10 0 1
r1=hold	12 -6 0 -5
r1=hope	10 -5 -3 0
r1=hotel	-7 8 0 0
r1=house	23 -17 -5 0
r1=in	-8 2 -5 10
r1=into	10 0 -7 0
r1=is	-14 17 -1 -5
r1=issue	-11 0 12 0
r1=know	14 -10 -2 0
r1=last	-1 3 -11 9
r1=leave	-8 0 9 0
r1=let	8 -12 0 0
r1=like	10 -10 0 0
r1=live	-3 13 -10 0
r1=now	1 -14 9 0
r1=object	11 -9 0 0
r1=of	28 -12 -9 -10
r1=on	5 -11 3 3
r1=one	17 -13 -1 0
r1=opened	24 -7 -18 0
r1=over	-7 12 -5 0
r1=promise	14 -4 -9 0
r1=released	16 -3 -12 0
r1=remain	-12 11 0 1
r1=report	-9 10 0 0
r1=round	-22 23 0 0
r1=run	12 -10 0 0
r1=say	3 -2 1 -9
r1=should	-8 10 0 0
r1=sir	-9 0 10 0
r1=spokesman	11 -2 -6 0
r1=staff	-9 0 13 -4
r1=still	9 -13 2 0
r1=summit	-13 2 11 0
r1=take	-6 19 -11 -5
r1=talk	-21 27 -5 -4
r1=that	1 -7 11 -16
r1=the	0 10 -13 -4
r1=then	9 -10 0 0
r1=there	-12 3 9 0
r1=thi	4 -5 -15 8
r1=think	13 -11 0 0
r1=to	7 -5 2 -10
r1=truce	-11 14 -1 0
r1=two	10 -5 -5 0
r1=until	0 -15 8 7
r1=was	2 9 -14 -10
r1=welcomed	5 -11 0 6
r1=were	-3 10 -4 -2
r1=will	12 -8 -2 -1
r1=with	10 -4 -5 -4
r1=without	-11 5 5 0
r1=would	-13 8 0 9
r1=you	9 -5 0 0
r1=—	-11 1 12 -6
r2=!	10 -10 0 0
r2='s	18 -13 -3 0
r2=)	-13 15 0 0
r2=,	1 4 -8 -7
r2=-	26 -20 -7 0
r2=.	17 -19 3 0
r2=:	7 -4 0 -2
r2=;	-12 0 16 -5
r2=<agent>	1 3 -1 -10
r2=<day-ahead>	-30 15 -2 16
r2=<day-gone>	-17 5 10 5
r2=<day-today>	26 -22 -9 -4
r2=<goods>	13 -15 -4 0
r2=<level-noun>	2 -7 0 4
r2=<level>	24 -20 -9 0
r2=<money>	18 -15 0 0
r2=<month-ahead>	-26 0 19 9
r2=<month-gone>	-19 24 -3 -1
r2=<month-today>	3 -13 6 0
r2=<name>	9 0 -6 -12
r2=<not>	-3 14 -23 4
r2=<number>	23 -14 -9 -8
r2=<office>	-21 18 0 6
r2=<person>	35 -21 -10 -22
r2=<quality>	-14 0 -1 21
r2=<seat>	17 -16 0 -2
r2=<sender>	13 -17 -10 6
r2=<span>	1 8 -4 -14
r2=<v-agree>	7 5 -18 -4
r2=<v-bear>	-15 3 12 3
r2=<v-end>	-3 3 5 -9
r2=<v-impose>	-8 1 17 -13
r2=<v-lack>	-12 2 2 7
r2=<v-propose>	7 -8 6 -9
r2=<v-renew>	-11 16 0 -3
r2=<v-say>	12 -7 -12 5
r2=<v-sell>	6 -23 0 7
r2=<v-sign>	13 -1 -12 -9
r2=<v-target>	23 -20 -2 0
r2=?	20 -6 -11 -2
r2=a	-24 8 17 1
r2=across	8 -1 -6 0
r2=again	19 -14 -4 0
r2=agreement	-15 12 2 0
r2=all	6 1 -11 0
r2=also	11 0 -11 0
r2=and	3 -15 24 -16
r2=announce	-14 11 3 0
r2=answer	6 -18 7 0
r2=are	14 -8 -4 -3
r2=arequipa	-12 0 9 0
r2=as	-7 0 13 -6
r2=ask	18 -12 -5 0
r2=await	-6 0 0 8
r2=back	17 -13 -3 0
r2=base	13 0 -11 0
r2=be	14 -13 0 0
r2=beef	13 -8 -3 0
r2=before	-4 10 -5 -2
r2=begin	14 -14 0 0
r2=bring	-4 7 -2 0
r2=by	-9 6 -13 12
r2=call	16 -4 -9 -3
r2=charge	12 -7 -1 0
r2=christma	-13 15 0 0
r2=closed	12 -10 0 0
r2=confirm	16 -7 -5 0
r2=consider	-12 13 0 0
r2=decide	-12 9 2 0
r2=delegation	-10 11 0 0
r2=did	24 -16 -10 0
r2=discuss	-13 8 6 0
r2=down	-14 0 17 0
r2=early	-7 11 0 -3
r2=end	-15 15 3 -4
r2=evening	15 -14 0 0
r2=expect	5 -11 2 0
r2=explain	11 -7 -2 0
r2=export	0 -11 -1 8
r2=extend	-4 9 0 -2
r2=fact	-10 0 10 0
r2=first	-4 9 -2 0
r2=for	-15 13 7 -12
r2=fortnight	-8 9 0 0
r2=friday	-4 11 -10 0
r2=from	-24 18 4 2
r2=full	-14 14 0 0
r2=gazette	-11 12 0 0
r2=half	-9 10 0 0
r2=hand	10 -6 -1 0
r2=has	9 -4 -12 0
r2=his	19 -22 3 -2
r2=if	-14 11 2 0
r2=in	-26 24 4 -3
r2=into	3 -9 4 0
r2=is	-1 -4 10 -6
r2=it	7 -13 8 -13
r2=its	21 -2 -28 1
r2=itself	-11 9 0 0
r2=last	15 -4 -12 -2
r2=late	-5 0 0 8
r2=lay	7 -15 8 0
r2=leave	-10 0 0 7
r2=let	-15 16 0 0
r2=little	15 -15 0 0
r2=london	-11 14 0 0
r2=look	-6 10 -1 0
r2=meet	-9 7 0 0
r2=member	-18 19 0 0
r2=mid	3 13 -13 -3
r2=ministry	-10 8 0 0
r2=month	-4 -2 9 0
r2=most	11 -9 0 0
r2=my	11 -9 0 0
r2=need	-11 8 2 0
r2=next	-17 14 3 0
r2=no	10 3 -11 -7
r2=nobody	-13 14 0 0
r2=nothing	-19 19 -2 3
r2=once	-6 -7 13 0
r2=one	-5 13 -8 -2
r2=open	10 -10 0 0
r2=our	-17 11 7 0
r2=out	0 -19 11 -3
r2=over	-10 7 4 0
r2=pay	-11 -3 17 -2
r2=people	12 -11 0 0
r2=plan	-14 -12 22 3
r2=publish	10 -14 0 0
r2=reach	-8 8 0 0
r2=reply	14 -10 -2 0
r2=report	-2 -12 0 12
r2=rise	10 -8 0 0
r2=say	9 -6 -7 1
r2=see	-14 12 0 0
r2=sheet	-3 -7 9 -3
r2=show	-8 9 0 0
r2=since	4 -9 -6 8
r2=sit	9 -9 0 0
r2=spring	13 -4 -6 0
r2=stockholm	-11 11 0 0
r2=sugar	-14 15 0 0
r2=suspend	-12 11 0 0
r2=talk	14 -9 -4 -2
r2=tariff	0 11 -14 0
r2=tell	12 -13 0 -1
r2=that	14 -10 -17 9
r2=the	-12 7 6 -5
r2=them	9 -11 2 0
r2=themselve	-10 11 0 0
r2=through	10 -8 0 0
r2=thursday	-12 9 8 -6
r2=to	9 -1 -15 3
r2=too	-22 23 0 0
r2=trade	0 -10 9 0
r2=tuesday	14 -8 -6 0
r2=turn	-4 -5 0 12
r2=twice	-8 9 0 0
r2=two	-13 1 10 0
r2=under	2 -10 0 6
r2=vote	10 -7 0 0
r2=we	19 -16 0 0
r2=wednesday	-30 25 -4 13
r2=week	-11 13 -26 19
r2=welcome	10 -9 0 0
r2=were	10 -8 0 0
r2=what	0 -9 9 -1
r2=where	-16 6 -2 17
r2=which	17 -18 3 -6
r2=will	-5 13 -8 0
r2=winter	-10 10 0 0
r2=with	-9 3 3 1
r2=year	-11 7 7 0
r2=yes	11 -10 0 0
r3=!	9 -9 0 0
r3='	-16 18 -1 0
r3='s	9 -3 -7 0
r3=(	7 -1 -4 -12
r3=)	-14 20 -14 2
r3=+	-8 10 0 0
r3=,	8 -4 -6 0
r3=.	19 2 -26 -7
r3=:	15 -8 -8 0
r3=;	-8 -2 12 0
r3=<agent>	-11 0 3 11
r3=<day-ahead>	-8 10 1 -4
r3=<day-gone>	1 0 5 -17
r3=<day-today>	-16 7 12 4
r3=<duty>	18 -20 2 -4
r3=<end>	-3 -5 7 6
r3=<goods-amount>	-9 8 1 0
r3=<goods>	15 -19 -6 5
r3=<level-noun>	16 -12 0 -5
r3=<level>	30 -20 -6 -9
r3=<money>	18 -17 0 0
r3=<month-ahead>	-24 24 -4 0
r3=<month-gone>	-10 5 0 4
r3=<name>	-12 13 5 -8
r3=<not>	0 13 -11 -10
r3=<number>	-6 -11 15 5
r3=<office>	3 4 -20 0
r3=<person>	-5 8 0 -4
r3=<points>	10 -9 0 0
r3=<quality>	12 -14 -6 6
r3=<seat>	12 -15 -1 3
r3=<sender>	-11 -1 11 0
r3=<span>	-10 6 0 4
r3=<v-agree>	1 9 -15 0
r3=<v-bear>	14 -16 4 -4
r3=<v-begin>	-16 12 2 5
r3=<v-buy>	-7 10 -1 0
r3=<v-down>	32 -26 -7 -4
r3=<v-end>	14 -15 0 0
r3=<v-impose>	21 -9 -15 -15
r3=<v-lack>	17 -5 -12 0
r3=<v-renew>	10 -3 -6 0
r3=<v-return>	-15 0 14 0
r3=<v-say>	-2 13 -9 -5
r3=<v-sign>	7 4 -23 0
r3=<v-stay>	24 -17 -6 -4
r3=<v-suspend>	17 -19 -2 5
r3=<v-up>	-9 23 -15 -3
r3=a	-11 7 14 -17
r3=about	0 -10 11 0
r3=add	0 12 -9 0
r3=after	-18 11 6 1
r3=ago	-16 15 -5 4
r3=agree	19 -6 -14 0
r3=agreement	-21 1 8 13
r3=all	-9 7 6 -6
r3=an	9 -12 0 2
r3=announce	19 -10 -9 0
r3=are	27 -20 -5 0
r3=as	-18 18 2 -6
r3=ask	-25 25 0 0
r3=autumn	-17 3 11 0
r3=back	13 -8 -4 0
r3=be	-7 9 0 -2
r3=bean	-9 9 0 0
r3=before	4 -14 6 2
r3=begin	-33 26 0 9
r3=better	11 -10 0 0
r3=buy	4 5 -13 0
r3=by	6 -17 9 3
r3=call	8 0 -11 0
r3=cancel	9 -7 0 0
r3=charge	-13 16 0 -1
r3=close	-17 9 9 0
r3=coffee	-10 9 0 0
r3=conclude	-10 1 7 0
r3=cut	10 0 -9 0
r3=day	4 -14 8 0
r3=deal	-10 3 6 0
r3=discuss	0 -13 12 0
r3=do	-12 4 0 8
r3=down	14 -11 -1 0
r3=duty	22 -19 -1 -1
r3=expire	4 -11 5 0
r3=extra	-10 10 0 0
r3=fee	10 -8 0 0
r3=figure	14 -11 -1 0
r3=first	3 15 -23 0
r3=fix	-6 8 0 0
r3=for	14 -2 -11 -4
r3=force	-17 8 11 0
r3=four	16 -13 0 0
r3=free	15 -6 -7 0
r3=from	16 -33 8 2
r3=go	-4 13 -7 0
r3=good	-8 1 -5 12
r3=government	-17 7 9 0
r3=had	19 -3 -22 -3
r3=hand	-13 10 2 0
r3=handshake	-9 8 0 0
r3=has	0 7 -10 -5
r3=have	13 -6 -3 -1
r3=he	-7 -10 10 13
r3=hold	17 -11 -5 0
r3=hour	10 -18 0 3
r3=i	15 -13 0 0
r3=in	8 6 -14 -8
r3=is	41 -33 -19 1
r3=it	-6 18 -9 -6
r3=its	-10 -8 22 -8
r3=joint	9 0 -9 0
r3=karoline	-11 7 6 0
r3=lasted	-9 11 0 0
r3=less	2 -9 4 0
r3=let	6 -11 2 0
r3=lie	-8 9 0 0
r3=list	-7 -2 10 0
r3=live	-2 -6 8 0
r3=long	-11 12 0 0
r3=ministry	-5 -3 9 0
r3=month	-14 22 -10 0
r3=more	7 -18 9 0
r3=morning	7 0 -10 0
r3=my	-7 8 0 0
r3=negotiate	10 -8 0 0
r3=negotiation	9 -9 0 0
r3=new	5 -10 3 0
r3=no	19 -18 -4 0
r3=nobody	-7 -7 14 0
r3=nothing	-14 20 -4 -2
r3=now	10 -5 -2 0
r3=of	-6 -1 12 -7
r3=off	14 -6 -8 -3
r3=on	-10 21 -10 -6
r3=one	-9 12 0 -2
r3=order	-15 7 8 0
r3=own	22 -12 -10 0
r3=past	-21 21 0 0
r3=pay	7 -9 -1 2
r3=port	10 -9 0 0
r3=present	-9 0 0 12
r3=prolong	8 -3 -4 0
r3=put	14 -10 0 0
r3=rare	-4 -6 11 0
r3=sale	-6 0 0 9
r3=same	-6 10 -2 -1
r3=say	-7 13 -3 -4
r3=seat	9 -8 0 0
r3=second	-13 2 7 1
r3=see	18 -17 0 0
r3=sheet	-9 0 9 0
r3=side	13 -3 -11 0
r3=sign	-2 10 -10 0
r3=since	16 -11 -4 0
r3=spring	-20 4 15 0
r3=step	-8 11 -4 0
r3=summit	-16 4 11 0
r3=take	13 -19 5 0
r3=tell	-13 13 2 -2
r3=that	-3 0 10 -6
r3=the	-14 12 6 -6
r3=their	8 -11 3 -2
r3=them	-14 16 0 0
r3=there	15 0 -9 -4
r3=they	-17 16 -3 5
r3=thi	3 -13 7 -1
r3=third	-10 11 0 0
r3=three	-13 19 -1 -3
r3=time	10 0 -8 0
r3=to	12 -10 -10 5
r3=tuna	-10 0 0 11
r3=two	-26 26 5 -3
r3=us	-9 10 0 0
r3=was	3 -19 18 -2
r3=we	-3 10 -7 0
r3=weekend	-13 14 0 0
r3=well	-9 10 0 0
r3=whether	-4 11 -7 0
r3=which	16 -10 -12 1
r3=will	-9 0 15 0
r3=with	-4 12 -3 -11
r3=without	0 14 -13 -6
r3=word	10 -7 0 -1
r3=would	-11 11 1 -1
r3=you	-2 -6 8 0
r3=your	-12 15 -1 0
r3=—	19 -19 -6 3
r4="	-10 3 12 -6
r4=,	-7 11 -8 -1
r4=-	-22 25 0 0
r4=:	19 -19 -4 0
r4=;	22 -17 -2 0
r4=<day-ahead>	10 -11 0 0
r4=<day-gone>	6 -8 3 -14
r4=<day-today>	4 5 -24 5
r4=<duty>	1 -5 10 -10
r4=<gate>	1 0 -14 9
r4=<goods-amount>	3 6 -11 0
r4=<level-noun>	-1 18 -13 -16
r4=<level>	8 -6 5 -13
r4=<month-ahead>	-5 0 10 -1
r4=<month-gone>	46 -35 -13 -3
r4=<month-today>	-3 12 -4 -3
r4=<name>	-7 15 0 -15
r4=<not>	4 -1 -2 2
r4=<number>	16 -13 0 -16
r4=<office>	13 -7 -2 -3
r4=<organisation>	-2 6 0 -12
r4=<person>	-8 2 14 -24
r4=<quality>	13 2 -22 -3
r4=<sender>	13 -7 0 -7
r4=<span>	14 -16 -19 20
r4=<v-agree>	0 -12 7 7
r4=<v-begin>	6 4 -27 0
r4=<v-buy>	14 -6 -5 0
r4=<v-deny>	-13 0 7 5
r4=<v-end>	22 -12 -14 -2
r4=<v-lack>	17 -14 0 0
r4=<v-propose>	20 -1 -18 -15
r4=<v-renew>	11 -13 2 0
r4=<v-return>	13 -2 -10 0
r4=<v-say>	12 -20 12 -17
r4=<v-sell>	17 -6 -6 -3
r4=<v-stay>	-7 6 0 0
r4=<v-suspend>	-8 16 -10 -1
r4=<v-target>	10 -16 4 0
r4=?	-2 -3 7 0
r4=a	32 -34 0 -7
r4=about	10 -4 -7 0
r4=account	9 -2 -6 0
r4=adopt	13 -11 0 0
r4=ago	-17 2 8 3
r4=agree	-14 0 8 8
r4=agreement	6 -9 -1 5
r4=all	-6 9 0 0
r4=an	13 -3 -6 -6
r4=and	-8 3 14 -12
r4=announce	-8 0 9 0
r4=approval	-7 9 0 0
r4=approve	-9 9 0 0
r4=as	8 -14 0 4
r4=asia	-10 11 0 0
r4=ask	17 -17 0 0
r4=at	-6 12 -7 0
r4=back	15 -11 -4 0
r4=ban	-14 14 0 0
r4=been	-7 9 -6 0
r4=before	-18 12 0 7
r4=begin	14 -9 0 0
r4=believe	-9 0 9 0
r4=between	4 -15 -6 12
r4=boat	-9 -1 0 11
r4=both	-21 23 -1 0
r4=bring	0 9 -7 0
r4=but	-10 3 0 5
r4=buy	15 -10 -3 0
r4=by	7 -3 -1 -2
r4=call	-3 11 -10 0
r4=charge	11 -9 0 0
r4=chip	11 -3 -4 0
r4=clause	10 -9 0 0
r4=closed	12 -11 0 0
r4=come	-1 2 -10 6
r4=concern	-14 0 14 0
r4=consent	-9 10 0 0
r4=cotton	-9 10 0 0
r4=date	10 0 -12 0
r4=day	0 9 -9 0
r4=deal	-13 11 -11 12
r4=did	-10 5 3 0
r4=do	10 -8 0 0
r4=doe	-10 -4 15 0
r4=down	12 -15 0 0
r4=during	-8 -5 13 0
r4=each	-10 7 4 0
r4=earth	-4 -6 10 0
r4=economy	11 0 -10 0
r4=edition	8 -8 0 0
r4=effect	-10 5 4 0
r4=end	11 -7 -4 0
r4=evening	11 0 -10 0
r4=every	-4 -6 10 0
r4=excerpt	12 -10 0 0
r4=expire	11 -9 0 0
r4=export	12 -5 -1 -2
r4=failed	11 -9 0 0
r4=far	13 -12 0 0
r4=first	-17 15 1 0
r4=fish	-11 12 0 0
r4=follow	9 -7 0 0
r4=for	3 -12 8 -6
r4=fourth	-13 13 0 0
r4=from	15 -8 -5 -2
r4=fruit	-11 11 0 0
r4=full	-12 0 11 0
r4=good	-28 28 2 -1
r4=had	-22 11 4 10
r4=harbour	-4 -6 0 10
r4=has	-12 0 17 -8
r4=have	-9 12 -1 -1
r4=he	-6 14 -5 -3
r4=his	-2 13 -8 -3
r4=hold	-8 10 0 0
r4=home	10 -5 -4 0
r4=if	-12 15 0 0
r4=in	11 9 -20 -15
r4=is	30 -17 -15 -3
r4=it	11 -13 -13 14
r4=its	-24 22 4 0
r4=joint	-11 -4 16 0
r4=just	-14 17 0 -1
r4=last	5 -10 8 -2
r4=lasted	-12 16 -2 0
r4=late	-11 11 0 0
r4=least	-11 0 12 0
r4=leavitt	-11 7 6 0
r4=line	-9 9 0 0
r4=list	-6 -9 15 0
r4=little	10 -5 -3 0
r4=long	-12 16 -5 0
r4=meet	13 -12 -9 4
r4=million	-8 -3 11 0
r4=month	9 -10 -1 1
r4=more	11 -2 -6 -1
r4=mr	-14 13 0 0
r4=new	2 -13 5 0
r4=next	-4 -5 10 0
r4=no	-14 14 0 0
r4=nothing	24 -17 -11 0
r4=now	9 -10 0 0
r4=of	-5 1 -6 8
r4=off	14 -9 -2 0
r4=on	-7 -6 17 3
r4=open	-11 7 0 4
r4=or	13 -12 0 0
r4=our	-12 14 0 0
r4=over	13 -9 -2 -2
r4=own	14 -12 -3 0
r4=page	-18 19 0 0
r4=past	-3 9 -6 0
r4=pay	17 -24 2 0
r4=plan	11 -3 -7 0
r4=prepare	6 0 -11 1
r4=prolong	13 -12 0 0
r4=propose	14 -13 0 0
r4=raise	-5 -6 10 0
r4=return	9 0 -9 0
r4=round	-5 11 -4 -2
r4=rule	-16 0 9 5
r4=safeguard	-11 11 0 0
r4=same	21 -20 -6 5
r4=say	12 -10 0 -8
r4=second	-8 14 -2 -1
r4=see	-8 6 1 0
r4=should	3 10 -13 0
r4=side	-23 23 -1 1
r4=signature	8 -17 -3 10
r4=slow	-10 10 0 0
r4=something	-12 13 0 0
r4=stand	8 -8 0 0
r4=steel	13 -10 0 0
r4=still	-8 6 -3 6
r4=stockholm	-9 10 0 0
r4=sugar	11 -10 0 0
r4=summer	-10 11 0 0
r4=table	14 -2 -11 0
r4=tariff	15 -9 -2 -3
r4=tax	0 -9 9 0
r4=tell	12 -6 -5 0
r4=text	-10 4 5 0
r4=that	4 1 -8 0
r4=the	5 -12 5 1
r4=them	10 -3 -5 0
r4=then	-19 20 0 0
r4=there	0 -8 11 -2
r4=thi	-28 18 13 -1
r4=third	-23 22 2 -2
r4=though	11 -11 0 0
r4=three	-8 11 -1 0
r4=through	-8 0 11 0
r4=time	-4 10 -4 0
r4=to	2 5 -3 -13
r4=together	9 -10 0 0
r4=transcript	-12 14 0 0
r4=truce	23 -35 0 10
r4=two	-31 23 2 5
r4=under	9 -13 -7 8
r4=until	0 7 -12 -1
r4=visit	-1 -10 15 0
r4=vote	14 -12 0 0
r4=wap	0 -11 8 0
r4=war	9 2 -13 0
r4=was	-4 -4 1 11
r4=we	-13 6 0 8
r4=were	3 6 -15 0
r4=what	-14 26 -16 0
r4=when	-5 10 -10 4
r4=where	-10 8 4 -3
r4=who	-9 -9 10 5
r4=would	19 -6 -13 -2
r4=year	-16 0 15 0
r4=you	10 -9 0 0
r4=your	0 -9 9 0
r=! <end>	-16 17 0 0
r='s fact	-10 0 10 0
r='s ministry	-11 8 1 0
r='s on	16 -12 0 -4
r='s trade	-14 3 11 0
r=( <month-gone>	-11 12 0 0
r=) .	-5 -1 0 8
r=) <end>	-13 6 9 0
r=) —	13 -5 0 -3
r=, "	25 -20 -2 0
r=, <day-ahead>	-56 31 8 15
r=, <day-gone>	-45 18 28 7
r=, <day-today>	14 -14 -1 -5
r=, <end>	13 -12 0 0
r=, <level>	12 -9 0 0
r=, <name>	-29 18 18 -6
r=, <office>	-16 17 0 0
r=, <person>	36 -20 -12 -12
r=, <seat>	13 -6 -7 0
r=, a	-8 -8 15 0
r=, all	-6 9 -1 0
r=, and	4 -15 21 -13
r=, at	0 16 -9 -8
r=, before	13 -9 -2 0
r=, by	-14 2 -2 14
r=, call	9 -3 -4 0
r=, day	-10 12 0 0
r=, for	-22 7 16 -1
r=, friday	-8 14 -10 0
r=, from	-29 32 -1 -2
r=, he	4 3 -10 0
r=, if	-15 7 8 0
r=, in	-35 23 15 -2
r=, is	28 -18 -11 0
r=, london	-15 15 0 0
r=, meanwhile	9 -2 -4 0
r=, nobody	-8 9 0 0
r=, nothing	9 -7 0 0
r=, on	-22 8 4 12
r=, one	12 -6 -4 0
r=, pay	-12 8 5 0
r=, plan	-6 -6 15 0
r=, say	8 1 -11 -7
r=, so	15 -13 0 0
r=, tell	16 -13 0 0
r=, that	21 -10 -12 0
r=, thursday	-7 1 10 -2
r=, to	-16 20 -5 0
r=, too	-16 16 0 0
r=, tuesday	12 -6 -5 0
r=, twice	-9 9 0 0
r=, under	7 -12 0 4
r=, wednesday	-34 28 -3 13
r=, what	12 -11 0 0
r=, where	-13 2 -2 17
r=, which	16 -17 4 -10
r=, who	23 -17 -5 0
r=, will	14 -12 0 0
r=, with	-3 -8 12 2
r=. "	-12 12 0 0
r=: "	-9 10 0 0
r=: <goods-amount>	-9 0 9 0
r=: <level>	18 -15 -1 0
r=: <name>	0 9 -9 0
r=: <number>	20 -18 -2 0
r=: <office>	-8 0 0 9
r=: <person>	-8 11 -2 0
r=: <seat>	10 -9 0 0
r=: our	-4 -4 8 0
r=: tariff	10 0 -9 0
r=: three	-12 13 0 0
r=: two	-8 -5 12 0
r=: who	-12 12 0 0
r=: will	-10 11 0 0
r=; <seat>	-10 0 13 0
r=; the	-10 6 5 0
r=<day-ahead> ,	-3 10 -2 -3
r=<day-ahead> .	-11 2 4 0
r=<day-ahead> <end>	17 -5 -3 -9
r=<day-gone> ,	-21 32 -10 -4
r=<day-gone> .	24 -15 -16 0
r=<day-gone> that	18 -17 0 0
r=<day-today> .	-9 6 0 3
r=<day-today> for	-8 9 0 0
r=<end> <end>	-10 -1 7 10
r=<name> and	-4 -4 11 0
r=<person> ,	-8 13 -7 0
r=<span> before	-13 14 0 0
r=? <end>	-4 8 0 -9
r=a year	-11 10 0 0
r=again ,	-8 1 7 0
r=again .	-17 21 -2 0
r=air base	13 0 -11 0
r=an agreement	-14 14 0 0
r=and <name>	20 -19 0 0
r=and <person>	11 -9 0 0
r=and a	-14 15 0 0
r=and at	-12 14 0 0
r=and leave	-10 12 0 0
r=and will	-7 8 0 0
r=announce on	1 -9 3 0
r=at <number>	13 -10 0 0
r=at noon	-7 9 0 0
r=at the	-15 19 0 0
r=before christma	-9 11 0 0
r=before the	0 6 -10 0
r=bring nothing	-13 14 0 0
r=broke up	-11 3 0 6
r=by <number>	-9 9 0 0
r=by the	0 9 -12 0
r=call a	-2 -11 0 12
r=call the	-12 13 0 0
r=charge <level>	-7 -3 11 0
r=confirm the	-7 10 -3 0
r=did not	-15 2 8 4
r=drop its	-11 12 0 0
r=el -	14 -13 0 0
r=fact sheet	-2 -7 8 -3
r=fail ,	-13 3 0 9
r=for <day-ahead>	-15 17 -10 3
r=for <name>	20 -19 0 0
r=for a	-26 20 7 0
r=for the	-13 8 8 -2
r=from <day-ahead>	-3 6 6 -13
r=from <day-gone>	-27 22 -9 8
r=from the	22 -17 0 0
r=get a	-8 0 9 0
r=go down	-8 -2 11 0
r=go on	-21 16 7 0
r=had announce	-1 8 -7 0
r=had been	-4 8 -2 0
r=has announce	-14 2 11 0
r=has been	6 -9 3 0
r=has it	-8 10 -1 0
r=has let	9 -5 -2 0
r=has not	17 -12 -6 0
r=has put	12 -3 -7 0
r=has until	-15 5 9 0
r=hope for	9 -4 -2 0
r=in <month-ahead>	-19 -6 19 9
r=in <month-gone>	-13 20 -9 0
r=in <number>	-3 7 -3 0
r=in <seat>	6 -11 2 0
r=in mid	3 13 -13 -3
r=in the	1 -13 6 3
r=is for	-9 9 0 0
r=is in	-13 10 4 0
r=issue on	-8 0 9 0
r=it is	-5 9 -2 0
r=it was	-20 13 8 0
r=last week	-7 12 -15 7
r=later in	-17 0 18 0
r=later thi	-13 15 -2 0
r=meet in	13 -9 0 -1
r=next week	-9 13 0 -5
r=object to	10 -9 0 0
r=of the	13 -7 0 0
r=official say	-13 3 0 10
r=on <day-ahead>	-10 5 -7 8
r=on <day-gone>	4 -7 8 -5
r=on <day-today>	5 -11 4 4
r=pay <level>	-9 10 0 0
r=publish its	15 0 -13 0
r=publish the	-12 10 0 0
r=reply that	-10 11 0 0
r=report that	-13 13 0 0
r=rise <level>	13 -10 -3 0
r=say ;	-8 -2 11 0
r=say ?	-12 13 0 0
r=say on	15 -6 -8 0
r=sign for	-10 10 0 0
r=since <day-gone>	-6 8 -9 5
r=since <month-gone>	4 -15 9 -1
r=since last	-9 10 0 0
r=since the	8 -10 0 0
r=talk :	10 -10 0 0
r=talk on	-10 10 0 0
r=that <name>	-10 8 2 0
r=that both	-10 9 1 0
r=that it	2 -11 3 0
r=the <person>	20 -16 0 0
r=the <quality>	-1 10 -8 0
r=the day	-1 -11 11 0
r=the tariff	-9 12 -1 0
r=the two	-27 25 2 0
r=there is	-12 2 11 0
r=thi week	-6 1 -12 13
r=time ,	0 9 -11 0
r=time .	-1 -10 13 0
r=to lift	10 -9 0 0
r=to meet	-10 7 0 2
r=to put	-9 11 -1 0
r=truce :	-9 10 0 0
r=until <day-ahead>	-4 -11 9 8
r=want to	-6 10 -3 0
r=welcomed the	4 -11 0 6
r=when it	9 -3 0 -2
r=will be	4 -10 4 0
r=will decide	-12 12 0 0
r=will go	-7 8 0 0
r=with an	-6 9 -1 0
r=with the	19 -15 -3 -1
r=without a	-7 9 0 0
r=— <day-today>	15 -11 0 0
r=— <name>	7 -1 -12 2
r=— a	-14 9 6 0
r=— at	-10 5 4 0
r=— for	-4 -5 9 0
r=— it	10 -13 0 0
r=— on	2 5 -9 0
r=— the	28 -16 -15 0
right:calls	-6 19 -12 -7
right:ended	-13 19 -9 -4
right:experts	-8 -4 -2 15
right:m=arrived	10 -7 0 -2
right:m=closed	21 -17 -4 0
right:m=conference	12 -10 0 0
right:m=delegation	-11 4 0 7
right:m=delegations	-19 24 -3 -1
right:m=dinner	-8 0 9 0
right:m=due	6 -9 5 -3
right:m=edition	14 -13 0 0
right:m=ended	-29 22 14 -6
right:m=expected	11 -13 2 -3
right:m=go	14 -14 2 -4
right:m=here	12 -15 3 -1
right:m=host	-14 18 -1 -1
right:m=invitation	11 -10 0 0
right:m=lunch	5 -8 3 0
right:m=meet	-16 13 -5 9
right:m=meeting	-14 9 10 -4
right:m=meets	17 -18 0 0
right:m=met	4 -7 -10 10
right:m=negotiate	-2 9 -4 -4
right:m=negotiations	28 -27 -1 0
right:m=negotiators	-22 32 -13 -5
right:m=receive	9 -2 -5 0
right:m=round	-19 33 -19 -13
right:m=rounds	20 -17 -4 0
right:m=signed	22 -5 -25 -2
right:m=sit	13 -17 -3 5
right:m=sitting	-12 11 0 0
right:m=stop	0 13 -12 -1
right:m=table	9 2 -15 0
right:m=talk	18 -22 -4 10
right:m=talked	-20 7 6 7
right:m=talks	-7 4 -14 17
right:m=there	-11 -1 7 11
right:m=time	0 -1 9 -13
right:m=visit	5 -16 5 0
right:m=where	-18 14 -4 10
right:meets	0 6 -12 6
right:running	8 -4 -16 10
right:summit	-1 -20 23 -15
right:sure	-6 10 -11 10
right:wished	9 -1 -6 -13
s:!	3 1 -9 0
s:&	12 -10 -7 2
s:'	6 -14 3 4
s:*	-5 12 -4 -7
s:+	-6 -7 10 3
s:-	0 8 -9 -1
s:/	0 8 -3 -10
s::	-10 3 7 4
s:;	-7 3 8 -5
s:<agent>	1 9 -20 -2
s:<day-today>	16 -16 -2 0
s:<gate>	6 -16 -3 15
s:<goods-amount>	1 -25 20 -18
s:<goods>	3 -7 2 6
s:<level-noun>	-2 -6 -5 18
s:<level>	19 -10 -12 0
s:<money>	13 4 -35 0
s:<month-ahead>	-33 9 16 9
s:<month-gone>	-7 9 -3 1
s:<month-today>	-4 20 -12 -10
s:<name>	14 -4 -14 -3
s:<number>	9 -4 2 -22
s:<office>	-3 4 -18 10
s:<organisation>	24 -20 -24 10
s:<person>	2 11 -6 -23
s:<points>	28 -15 -15 -9
s:<quality>	3 5 -16 -2
s:<seat>	3 0 2 -11
s:<sender>	8 -18 -16 21
s:<taker>	18 -19 2 -11
s:<v-agree>	1 0 5 -13
s:<v-begin>	3 -3 -8 11
s:<v-buy>	1 -9 6 5
s:<v-deny>	0 -13 0 11
s:<v-down>	-7 6 8 -12
s:<v-impose>	16 -7 -6 -15
s:<v-lack>	11 -1 -20 0
s:<v-refuse>	10 -16 5 -5
s:<v-say>	11 0 -10 -7
s:<v-sell>	1 0 -9 2
s:<v-sign>	6 -11 9 0
s:<v-stay>	7 -12 1 3
s:<v-suspend>	5 -3 -13 12
s:<v-target>	5 2 -14 0
s:<v-threaten>	10 0 -14 0
s:@	19 -27 9 0
s:[	16 -10 -3 0
s:]	15 -9 -3 0
s:_	16 -17 1 0
s:a	3 -7 -4 3
s:aarhu	-19 15 -1 5
s:ababa	13 -10 0 -2
s:abidjan	-8 10 0 0
s:aboard	11 -12 0 0
s:abolish	-10 12 0 0
s:about	-10 4 -9 18
s:above	10 -18 8 -1
s:abroad	7 -13 -10 14
s:accept	-26 8 21 0
s:accord	14 0 -22 -9
s:account	22 -16 -7 0
s:accra	9 -12 0 5
s:accused	9 -13 -2 3
s:across	-3 11 -9 -1
s:add	-11 11 1 0
s:addi	13 -10 0 -2
s:addition	-5 -3 9 0
s:additional	8 0 -9 -5
s:address	3 -11 3 0
s:adopt	0 -10 -3 11
s:adviser	1 -10 -1 9
s:aeroplane	-21 14 9 0
s:affair	-9 14 -5 0
s:affiliate	16 -4 -8 -2
s:after	6 4 -2 -32
s:afternoon	-5 -11 21 -2
s:agadir	-4 9 -3 -1
s:again	7 6 -16 -12
s:against	-19 15 -1 5
s:age	-4 -4 8 0
s:agenda	-17 16 6 -10
s:ago	-42 26 12 9
s:agree	-9 4 -3 13
s:agreement	11 -7 -2 -11
s:ahead	12 0 -8 -6
s:ahmad	-5 9 -1 0
s:aim	-10 -4 15 0
s:air	12 -28 9 0
s:airbu	5 -12 3 0
s:aircraft	2 -22 11 0
s:aire	-17 -32 38 0
s:airline	17 -16 0 0
s:airport	4 -19 19 0
s:akasaka	-9 -7 14 0
s:akazawa	-4 12 -4 -6
s:akureyri	-30 25 8 -4
s:alaska	20 -6 -17 0
s:alexandria	-21 26 -6 -3
s:alfaro	20 -11 -10 0
s:alfred	-2 -8 12 0
s:ali	-7 0 9 0
s:alive	-7 12 -4 0
s:all	-8 20 -2 -25
s:almaty	7 1 -16 -1
s:alone	13 -7 -4 0
s:along	18 -11 -6 0
s:already	15 -20 -5 9
s:also	-7 -3 -1 17
s:although	16 0 -16 -1
s:aluminium	-11 15 -2 -1
s:alway	11 -10 -9 5
s:am	0 5 -9 0
s:among	15 -20 -14 16
s:amount	-13 8 0 4
s:an	13 -3 -4 -23
s:anchor	9 -8 0 0
s:and	-13 13 11 -18
s:angele	12 -13 0 0
s:angry	17 -13 -1 0
s:annaba	-11 0 11 0
s:announce	-6 -6 15 0
s:announcement	19 -12 -6 0
s:annual	12 -10 0 -1
s:answer	-10 4 11 -3
s:anti	13 -8 -1 0
s:antigua	-11 13 0 0
s:antwerp	23 -38 13 0
s:any	2 -2 4 -13
s:anybody	16 -10 -2 0
s:anyone	15 -13 0 0
s:anything	17 -9 -5 0
s:apapa	7 -15 0 5
s:apart	-2 -2 9 0
s:apec	42 -23 -24 -5
s:app	-5 10 -2 0
s:appeal	-3 -3 -5 11
s:apply	-2 -3 9 -3
s:approval	0 14 -15 -6
s:approve	-14 25 -19 -1
s:archive	12 -10 0 0
s:arequipa	-25 11 20 -7
s:argue	9 0 -5 0
s:armed	11 -10 0 0
s:army	9 -8 0 0
s:arranged	-2 16 -8 -1
s:arrangement	24 -20 -6 -1
s:arusha	-14 8 11 -7
s:as	5 -7 2 -8
s:asean	-15 8 6 0
s:asian	16 -5 -10 -2
s:ask	4 -12 16 -11
s:asleep	-5 8 -1 0
s:asparagu	-15 15 0 0
s:association	10 -8 0 0
s:asunción	17 -12 -5 0
s:aswan	-17 15 0 0
s:at	-13 -1 9 7
s:athen	12 -14 1 0
s:attempt	-14 20 -6 -1
s:attend	0 9 -10 0
s:audience	17 -10 -6 0
s:authorise	-22 23 0 0
s:authority	15 -9 -4 0
s:autumn	-5 -3 14 -6
s:aveiro	-12 16 0 0
s:avocado	15 -12 0 0
s:avoid	-10 8 0 0
s:await	-2 7 -12 6
s:away	17 -14 0 -1
s:b	8 -15 8 0
s:back	16 -14 4 -26
s:bad	9 -2 -8 0
s:bag	13 -9 -1 0
s:balance	-15 -9 10 14
s:balanced	-17 11 4 0
s:bali	12 -15 2 0
s:ballroom	-10 -4 14 0
s:baltimore	12 -13 0 1
s:ban	-18 18 2 -1
s:bandar	-12 -1 14 0
s:bandung	-22 17 7 -5
s:bank	19 -16 -1 0
s:bargain	-11 1 10 4
s:bargaining	11 -7 -1 0
s:barge	10 -8 0 0
s:base	-2 -16 11 2
s:basi	-10 8 -1 4
s:battery	-23 23 1 0
s:batumi	-21 18 -7 9
s:bay	-13 10 2 0
s:be	-9 8 8 -12
s:beach	17 -9 -3 0
s:bearing	-13 6 0 6
s:because	-6 9 0 -10
s:become	17 -27 6 0
s:beef	-3 -7 19 -9
s:been	-8 8 -2 5
s:beforehand	-6 11 -1 0
s:behind	-8 11 -1 0
s:being	-5 3 8 -11
s:beira	-19 21 0 -1
s:believe	-17 8 9 0
s:bell	11 -4 0 -4
s:belong	11 -1 -8 0
s:below	-14 13 -5 6
s:bench	12 -10 0 0
s:bergen	-22 16 -2 11
s:berlin	11 -5 -4 0
s:bern	10 -7 -1 0
s:berth	2 -18 10 0
s:berthing	-11 13 0 0
s:beside	8 -7 0 0
s:bessent	11 -5 0 -10
s:best	0 -12 10 0
s:between	2 -13 -2 15
s:biggest	-3 -5 9 0
s:bilateral	-9 0 0 9
s:bin	-12 13 0 0
s:birthday	-6 9 -4 0
s:bite	9 -4 0 -2
s:blame	17 -2 -13 0
s:blamed	12 -10 0 0
s:bless	12 -9 -3 0
s:bloc	-10 11 0 0
s:block	-3 -6 10 0
s:blue	22 -19 0 0
s:boat	-4 0 -2 8
s:boeing	-4 -24 19 0
s:boi	16 -15 0 0
s:book	15 -12 -1 0
s:booked	-4 0 -2 10
s:border	4 3 -10 -7
s:born	11 -7 0 0
s:boss	-10 10 0 0
s:both	-10 -1 0 15
s:box	17 -16 0 0
s:braga	13 -12 0 0
s:brandy	7 -11 1 0
s:brasília	15 -14 0 0
s:break	11 -1 -12 0
s:breakfast	11 -2 -10 -1
s:breakthrough	-6 8 0 0
s:briefed	18 -10 -5 -4
s:briefing	14 0 -7 -7
s:bring	-5 8 3 -15
s:brisbane	-17 6 0 8
s:broke	0 1 -13 5
s:bruge	-16 21 -4 0
s:brussel	25 -34 14 -1
s:budget	22 -20 -1 0
s:bueno	-16 -32 38 0
s:bulawayo	-16 8 8 0
s:bulk	-9 10 0 0
s:bulletin	17 -12 0 0
s:burga	9 -8 0 0
s:buried	-7 0 9 0
s:bursa	-18 21 0 0
s:busan	-27 -44 60 -5
s:business	12 -12 2 -7
s:c	11 -7 -1 0
s:cabinet	21 -15 -2 -2
s:cable	-12 -9 18 0
s:cairn	-13 0 11 0
s:calabar	-11 3 10 0
s:calendar	18 -16 0 0
s:call	-8 -8 15 4
s:callao	15 -2 -8 -6
s:caller	11 -10 0 0
s:camera	10 -5 -5 0
s:can	1 -25 26 0
s:canal	10 -8 0 0
s:canberra	11 -9 0 0
s:cancel	13 -6 -7 -4
s:cannery	-17 19 -1 0
s:cannot	-3 -5 10 0
s:canola	6 -15 3 -2
s:cap	-9 6 -5 7
s:caper	10 -10 0 0
s:capital	19 -10 -5 -6
s:car	4 3 -4 -15
s:cardamom	-10 13 -1 0
s:care	19 -7 -13 0
s:cargoe	12 -5 -7 0
s:carpet	-15 18 -1 0
s:carry	21 5 -34 -6
s:cartagena	-35 27 4 1
s:case	22 -13 -6 -6
s:cash	-13 3 10 0
s:caspian	13 -6 -7 0
s:cassava	-15 15 0 0
s:cattle	9 -6 -2 0
s:ceasefire	39 -31 -9 -7
s:cebu	-16 18 0 -3
s:ceiling	-8 0 11 0
s:cent	17 -13 -1 0
s:central	14 -12 0 0
s:ceremony	-10 0 8 0
s:certificate	-18 2 -3 19
s:chance	18 -13 -6 0
s:chancellor	11 -5 -5 0
s:chang	4 -10 0 5
s:chao	10 -8 -1 0
s:charge	-7 -12 0 25
s:chattogram	10 -9 0 0
s:cheaper	18 -18 0 0
s:chemical	-9 -3 12 0
s:chenggang	0 -3 -9 12
s:chennai	-21 12 0 9
s:chiang	-28 31 -1 -1
s:chicago	28 -20 -9 0
s:chicken	-8 9 0 0
s:chief	-8 -3 -7 20
s:chipmaker	13 -12 0 0
s:chittagong	-28 34 -5 -5
s:chișinău	-21 23 0 0
s:choose	5 2 -10 0
s:christma	-5 14 -9 -8
s:chur	4 -9 0 6
s:cigar	-15 16 0 0
s:cinnamon	12 -11 0 0
s:circular	0 -10 11 0
s:citing	-8 10 0 0
s:citru	26 -20 -11 0
s:city	-14 12 1 -1
s:claim	20 -1 -8 -10
s:clear	19 -14 -13 4
s:clerk	10 -9 0 0
s:climb	15 -11 -2 0
s:clock	-6 14 -13 0
s:closer	-17 18 0 0
s:closing	-11 0 12 0
s:club	17 -23 4 -2
s:cluj	-16 16 0 0
s:coal	-8 -11 20 -6
s:cobalt	-9 13 -4 0
s:cochabamba	-17 7 10 0
s:cod	16 -9 -2 -1
s:collapse	-12 13 0 0
s:collapsed	0 -5 9 0
s:colleague	-10 16 0 -15
s:collect	-1 8 -13 1
s:cologny	10 -9 0 0
s:colonia	-22 6 7 7
s:comment	13 -9 0 -2
s:commerce	-19 17 -15 12
s:commercial	11 -4 -3 0
s:commission	10 -2 -8 0
s:commissioner	-15 20 -2 0
s:commit	11 0 -10 0
s:commitment	11 -9 -1 0
s:committee	0 -9 0 8
s:common	0 -14 0 9
s:communiqué	14 -12 7 -9
s:company	-5 -1 8 -1
s:compare	-14 13 0 0
s:compared	-9 0 0 8
s:competent	-14 15 0 0
s:competition	25 -24 0 0
s:completed	-6 0 -1 10
s:concern	6 -31 9 9
s:concession	0 -10 10 -1
s:conclude	8 -13 11 -14
s:conference	-6 5 8 -17
s:conferred	1 -10 0 8
s:confirm	2 -15 11 -1
s:confusion	-10 12 0 0
s:congress	12 -11 0 0
s:constitution	8 -7 0 0
s:constructive	-2 11 -11 2
s:consul	12 -11 0 0
s:consulate	12 -10 0 0
s:consultation	-7 7 -11 8
s:contact	-12 8 -4 9
s:content	12 -10 0 0
s:continue	2 -8 -1 9
s:control	30 -21 -18 3
s:coordinating	10 -6 -4 0
s:copenhagen	9 -4 -1 0
s:copper	-4 -12 22 -7
s:copy	15 -8 -6 0
s:cork	-16 2 5 9
s:corn	12 -6 -8 0
s:corridor	-30 22 -4 14
s:cotton	-26 25 -11 9
s:could	28 -17 -8 -13
s:count	4 -11 -7 16
s:counted	7 -13 5 0
s:counter	16 -14 0 0
s:countermeasure	10 -2 -9 0
s:counterpart	2 3 -9 0
s:countersign	10 -9 0 0
s:counting	11 -7 -1 0
s:county	14 -13 0 0
s:couple	15 -14 0 0
s:course	-6 -17 14 7
s:court	2 -11 -1 5
s:cousin	12 -10 0 0
s:covered	16 -13 -1 0
s:crop	11 -2 -8 0
s:crowd	13 -14 -4 3
s:cuenca	-6 -3 10 0
s:current	2 6 -11 0
s:custom	3 -31 -3 30
s:customer	11 -4 -5 0
s:cut	8 -16 1 4
s:d	12 -11 0 0
s:da	-38 28 8 0
s:dairy	15 -16 0 0
s:dakar	8 -5 -1 0
s:dalian	15 -12 0 0
s:damage	15 -13 0 0
s:danger	-13 12 0 0
s:danube	11 -1 0 -5
s:dar	22 -20 0 0
s:darkhan	-10 0 8 0
s:darwin	-25 16 11 -2
s:date	-6 7 4 -12
s:dated	5 -15 0 9
s:daughter	-14 16 -1 0
s:davao	-14 22 0 -10
s:davo	3 9 -27 -1
s:day	-8 14 4 -26
s:de	23 -27 5 -1
s:deadline	18 -17 0 0
s:deakin	-3 -7 12 0
s:deal	-6 -9 21 -9
s:dealt	0 -3 -4 8
s:dear	15 -12 0 0
s:dearer	9 -11 0 0
s:decade	9 -10 0 0
s:decide	-4 -2 11 -2
s:decision	3 -11 -19 19
s:decoupling	-17 17 0 0
s:decree	10 -1 -11 -2
s:deeply	-4 10 -6 0
s:deficit	-3 9 -5 0
s:degree	15 -18 2 0
s:del	-5 10 0 -2
s:delay	-2 13 -10 0
s:delegation	-10 15 -11 1
s:delivery	21 -19 0 -3
s:democrat	10 0 -7 0
s:depend	9 1 -11 0
s:deputy	-15 -4 0 18
s:described	7 -15 0 7
s:desk	22 -12 -11 0
s:dialogue	4 -10 -2 7
s:diary	-15 18 -2 0
s:did	7 -8 1 -4
s:die	11 -11 0 0
s:different	15 -4 -10 0
s:digit	-9 14 -3 0
s:dinar	-14 14 0 0
s:dined	-11 0 12 0
s:dinner	-11 -5 22 -6
s:direction	9 0 -11 0
s:director	13 -4 0 -7
s:discuss	-17 17 -7 4
s:discussion	-9 -2 -5 16
s:dismiss	-13 4 9 0
s:dispatch	-25 14 14 0
s:dispute	-12 3 2 6
s:do	16 -21 -1 6
s:docker	18 -15 0 0
s:document	8 -10 0 -2
s:doe	5 -3 1 -14
s:doha	16 -2 -15 0
s:dollar	14 -12 0 0
s:don't	22 -17 -3 0
s:donald	-3 15 -7 -2
s:done	10 3 -12 -8
s:dongguan	13 -21 -3 6
s:door	14 -13 0 -2
s:doorstep	-13 3 12 0
s:douala	-10 10 0 0
s:double	12 -5 -14 0
s:doubt	-4 -7 11 0
s:draft	14 -16 -9 9
s:draw	21 -15 -2 -3
s:drive	15 -12 0 0
s:driver	12 -9 0 0
s:drone	-8 -7 16 0
s:drug	-19 14 0 1
s:dry	15 -13 0 0
s:dubai	8 -3 -6 0
s:due	1 -17 6 14
s:durban	-21 20 0 0
s:during	-19 -11 27 0
s:durrë	-23 16 0 7
s:duty	-4 7 9 -18
s:dáil	-7 8 0 0
s:each	10 -5 4 -23
s:earlier	5 0 -16 0
s:early	-11 16 0 -7
s:east	14 -7 -5 0
s:eastern	-8 8 0 0
s:eaten	-11 9 1 0
s:economic	-5 23 -21 -6
s:economy	15 -12 -12 5
s:edge	-14 21 -9 0
s:editor	-8 0 11 0
s:effect	4 -2 -13 10
s:eight	10 0 -12 0
s:eighth	-13 10 5 -1
s:either	-1 -18 23 -1
s:el	32 -30 -1 0
s:electricity	11 -9 0 0
s:eleven	16 -9 -9 -1
s:else	-11 19 -7 -3
s:embassy	26 -10 -12 -3
s:emergency	3 -11 2 3
s:employer	24 -21 0 -2
s:empty	-10 15 -7 0
s:encarnación	-5 -2 -4 11
s:end	-6 -3 9 9
s:energy	0 9 -9 0
s:engine	19 -2 -16 0
s:english	14 0 -14 0
s:enough	16 -13 0 0
s:entebbe	-18 20 0 0
s:enter	-1 5 0 -7
s:entity	9 -14 -12 12
s:envoy	5 4 -17 2
s:epiphany	4 -14 0 8
s:equal	-15 -6 20 0
s:es	22 -20 0 0
s:esbjerg	-3 -5 0 11
s:este	-20 24 0 -1
s:even	-7 14 -8 0
s:event	12 -9 0 0
s:ever	9 -18 7 0
s:everybody	7 -9 0 3
s:everyone	10 -6 -3 0
s:everything	14 -12 -1 0
s:exchanged	7 -13 -6 9
s:exclusion	10 -7 0 0
s:exempt	14 -22 2 0
s:exemption	0 0 -9 8
s:exist	9 -1 -4 0
s:expert	-3 -50 -14 45
s:expire	9 -12 8 -4
s:explain	18 -12 -7 0
s:exporter	10 -23 -3 11
s:expressed	-1 -10 6 4
s:extension	-14 14 8 -15
s:extra	-29 28 6 -3
s:face	-4 -1 12 -7
s:fact	-3 -15 17 -10
s:factory	0 8 -11 -1
s:fail	-12 10 -3 4
s:failed	-9 6 4 0
s:failure	-9 8 0 0
s:fair	0 -7 2 2
s:fall	2 -10 13 -10
s:fare	0 -10 0 9
s:farm	18 -10 -4 -9
s:federal	1 -14 7 0
s:fee	14 -1 -27 0
s:feed	0 -11 0 8
s:fentanyl	8 -7 2 -12
s:ferry	3 -17 -2 14
s:fertiliser	-14 -4 18 0
s:festival	-2 -9 11 0
s:few	8 2 -12 -3
s:fewer	-9 10 0 0
s:fifth	-21 20 -12 7
s:fight	8 -15 -5 9
s:figure	5 4 -13 -2
s:file	5 -17 0 6
s:final	19 -14 1 -5
s:find	7 4 -15 -2
s:finish	-11 6 4 0
s:fire	10 -14 2 0
s:firm	18 -15 -6 0
s:firmly	-18 0 20 0
s:first	-12 7 -7 18
s:fish	-8 13 -9 0
s:fishery	-4 12 -2 -3
s:fit	-11 4 7 0
s:fitting	-11 11 0 0
s:fix	0 9 -3 -13
s:flag	-13 10 0 1
s:flash	19 -15 -1 0
s:flat	2 -11 0 7
s:flight	-13 12 0 0
s:floor	-9 14 -3 -1
s:florida	10 -8 -3 0
s:flow	23 -14 -7 0
s:flower	-36 32 7 0
s:fog	12 -2 -8 -1
s:follow	-1 13 -6 -6
s:followed	-14 19 -1 0
s:following	-6 15 -9 -2
s:footing	-6 -6 11 0
s:footwear	-10 13 -1 0
s:for	0 0 4 -9
s:forbade	-9 -7 0 13
s:forbid	13 -1 -9 0
s:force	0 3 -14 7
s:forced	1 -14 10 -6
s:foreign	2 8 -9 -9
s:forgotten	-19 20 0 0
s:form	-6 11 0 -1
s:formal	-5 10 -2 0
s:fortnight	-16 16 0 0
s:forty	-14 7 9 -1
s:forward	-9 0 12 0
s:found	20 -12 -6 -4
s:four	-12 22 -10 -7
s:fourth	-8 23 -30 -14
s:fox	11 -6 -1 0
s:framework	6 6 -17 -13
s:frankfurt	9 -7 0 0
s:free	32 -18 -7 -8
s:freight	19 -16 0 0
s:fremantle	-9 -2 0 13
s:friday	-2 -5 9 0
s:from	0 8 -15 1
s:front	19 -13 -7 -1
s:frozen	-9 11 0 0
s:fruit	-7 13 -7 -1
s:fuel	6 -14 7 0
s:full	-20 20 4 -3
s:future	9 -8 0 0
s:g	1 -8 5 0
s:gain	-9 -5 15 0
s:gained	-8 10 0 0
s:game	-11 4 9 0
s:ganja	-34 36 0 0
s:garden	10 -13 1 0
s:gas	10 -13 -5 6
s:gate	3 -14 5 0
s:gather	8 -14 10 -4
s:gave	0 -14 19 -9
s:gdańsk	-20 20 0 0
s:geneva	10 12 -69 -4
s:gentlemen	-5 11 -3 -3
s:george	15 -14 0 0
s:gesture	-13 19 -8 0
s:get	1 7 -2 -15
s:ghent	-14 11 0 5
s:give	-9 11 -26 14
s:given	20 -20 -5 5
s:global	10 -2 -5 0
s:glove	-8 5 3 0
s:go	-6 -2 9 8
s:goa	-9 11 -1 0
s:goal	10 0 -8 0
s:goalkeeper	13 -13 0 0
s:god	-6 -3 11 0
s:golf	-2 -16 15 0
s:good	4 -10 7 0
s:gothenburg	-23 34 -7 -12
s:government	-2 0 11 -12
s:governor	12 -11 0 0
s:grain	8 4 0 -10
s:grand	-15 14 0 0
s:grant	0 15 -13 -3
s:grape	-20 14 -1 8
s:graz	-6 9 -1 0
s:great	-8 -5 13 0
s:green	-10 6 3 0
s:grip	12 -10 0 0
s:ground	-20 15 2 0
s:groundnut	10 -8 0 0
s:grower	18 -14 -5 0
s:guadalajara	-12 13 0 0
s:guangdong	12 -8 -1 0
s:guard	-3 -6 12 0
s:guayaquil	-24 30 -8 -5
s:guess	9 0 -11 0
s:gulf	10 -9 0 0
s:gun	13 -12 0 0
s:gyeongju	2 -56 39 -7
s:gyumri	-12 12 0 0
s:győr	-12 0 13 0
s:habib	-15 2 12 0
s:habit	-12 12 0 0
s:haggling	-24 26 -2 0
s:hague	15 -13 0 0
s:haifa	-6 10 0 -1
s:halifax	-20 11 -9 10
s:hall	0 -6 8 0
s:halve	0 -10 11 0
s:ham	-8 11 0 0
s:hamburg	14 -5 -15 0
s:hammer	-13 15 0 0
s:hand	-8 -5 20 -13
s:handed	-18 21 -16 6
s:hanoi	14 -14 0 0
s:happen	-2 12 -4 -3
s:happened	-24 23 3 0
s:happy	11 -6 -2 0
s:harbour	2 -23 -6 23
s:has	6 -6 6 -17
s:have	9 -12 -2 0
s:having	-10 17 -17 2
s:he'd	4 -10 0 4
s:he'll	-17 15 2 0
s:head	-20 -12 23 10
s:headquarter	13 -10 0 0
s:hear	13 -13 -11 5
s:hearing	20 -19 -8 0
s:heart	-10 0 11 0
s:heat	13 -8 -4 0
s:heavy	17 -12 -3 0
s:height	14 -13 0 0
s:help	-13 -7 20 -1
s:henri	13 -12 0 0
s:here	-17 5 12 3
s:high	-6 19 -9 -10
s:himself	-18 13 3 0
s:his	5 4 -2 -27
s:hit	30 -23 -8 0
s:hobart	-12 13 0 0
s:hole	15 -13 0 0
s:holiday	27 -21 -6 0
s:home	4 -15 16 -5
s:hon	14 -13 0 0
s:honolulu	-7 13 -5 0
s:honour	8 -5 7 -12
s:hope	-19 14 2 6
s:hospital	15 -17 2 -1
s:hot	-11 0 12 0
s:hotel	-10 11 0 -4
s:hour	10 -8 4 -21
s:house	4 4 -7 -11
s:household	9 -8 0 0
s:howard	-5 8 0 0
s:hsinchu	-22 22 0 0
s:hue	-17 20 0 0
s:huế	5 2 -10 0
s:i	0 15 -25 -15
s:i'd	14 -13 0 0
s:i've	12 -12 0 0
s:ice	-14 2 14 0
s:if	1 5 0 -23
s:iii	-8 10 0 0
s:immediate	0 -11 11 0
s:implement	-12 14 0 0
s:import	-5 5 6 -9
s:important	-12 0 13 0
s:importer	4 -16 6 0
s:impose	-19 13 0 10
s:incheon	-3 10 -24 10
s:include	19 -16 -1 0
s:included	8 -7 0 0
s:indium	-7 0 9 0
s:initial	-7 14 -7 -8
s:inquiry	7 -11 3 -2
s:insider	12 -9 -1 0
s:inspection	-7 9 0 0
s:instalment	-18 4 14 0
s:instructed	2 -18 -2 15
s:insulin	13 -10 0 0
s:insurance	18 -17 0 0
s:intend	-12 7 6 0
s:interest	4 -11 6 0
s:interim	14 -11 0 0
s:invention	9 -7 0 0
s:investigation	7 -20 7 0
s:investment	8 -15 6 -1
s:iowa	21 -14 -6 0
s:is	6 -6 -5 9
s:isn't	10 -5 -3 0
s:issue	-4 -16 13 10
s:it	-3 0 8 -7
s:its	11 -6 -3 -7
s:izmir	5 0 -12 0
s:jakarta	12 -9 -1 0
s:jeddah	-17 20 -1 0
s:jeju	-12 33 -20 0
s:jersey	11 -10 0 0
s:jinping	11 0 -9 0
s:job	-13 13 0 0
s:johan	5 -12 4 0
s:johannesburg	-4 -7 12 0
s:john	9 -3 0 -5
s:joint	-11 2 6 0
s:josé	2 -14 7 3
s:journalist	9 -3 -5 0
s:just	-16 18 0 -3
s:jute	11 -8 0 0
s:kananaski	-48 -16 55 0
s:kandy	-4 11 -5 0
s:kano	-9 -2 12 0
s:karachi	-12 10 7 -7
s:karin	-18 21 -4 0
s:karoline	-11 4 8 -1
s:kauna	-10 14 0 0
s:keep	-1 8 0 -21
s:key	16 -13 -1 0
s:kilo	14 -11 0 0
s:kim	-7 9 0 0
s:kinabalu	9 -9 0 0
s:kind	8 -6 0 0
s:king	9 -9 0 0
s:klaipėda	-17 0 17 0
s:know	4 -12 11 -11
s:kobe	-32 33 -4 0
s:kochi	-13 3 0 9
s:kofi	-12 12 0 0
s:koper	-14 16 0 0
s:kota	9 -9 0 0
s:kribi	-7 9 0 0
s:kuala	5 -5 5 -12
s:kuching	-15 20 -3 -1
s:kumasi	-10 16 0 -6
s:kutaisi	-26 27 0 0
s:kyoto	-20 15 7 0
s:la	17 -13 0 -1
s:labor	11 -3 -4 0
s:labour	-5 -12 17 -3
s:lago	10 0 -20 -2
s:lahore	-13 13 2 -3
s:lamb	-10 12 0 0
s:lapse	13 -11 0 -3
s:largest	-8 20 -9 -3
s:larnaca	-10 9 0 -1
s:las	-35 35 0 0
s:last	-4 11 -7 -6
s:lasted	-13 4 11 -3
s:lasting	-16 18 0 0
s:later	8 -7 -3 4
s:laughed	10 -9 0 0
s:lausanne	-8 9 0 0
s:law	13 -32 -4 14
s:lawyer	12 -15 3 -2
s:le	11 -10 0 0
s:lead	26 -16 -10 -3
s:leader	20 -49 22 -10
s:learned	13 -11 0 0
s:least	-12 -7 20 -4
s:leather	9 -15 0 0
s:leave	-21 16 1 5
s:leavitt	-11 4 8 -1
s:led	-16 -2 6 17
s:ledger	-15 8 7 0
s:lee	-5 -11 15 0
s:legal	5 -11 -1 8
s:length	16 -16 -3 1
s:lentil	-4 -4 0 9
s:less	3 -7 6 -9
s:let	6 -25 16 0
s:leticia	-18 -10 27 0
s:letter	32 -6 -29 -8
s:level	-12 -25 20 21
s:leverage	-13 13 0 0
s:levy	7 -9 0 0
s:li	-5 -4 0 12
s:licence	-29 16 0 14
s:license	-3 -5 -1 12
s:licensing	0 -1 -7 9
s:lie	2 5 -20 3
s:light	4 -21 8 6
s:likely	19 -15 0 -2
s:lima	0 -9 7 3
s:limit	-6 -15 16 4
s:limited	18 -13 -4 0
s:linen	9 -9 0 0
s:linz	17 -14 0 0
s:lisbon	-5 2 -28 22
s:list	-15 -11 19 10
s:listed	4 4 -9 0
s:listener	9 -7 0 0
s:lithium	-1 -13 -1 18
s:liu	-15 23 -13 0
s:live	-18 14 -2 8
s:livestock	0 -9 0 8
s:lobito	11 -11 0 0
s:local	-13 4 10 0
s:log	9 -6 0 0
s:lomé	-12 16 -3 0
s:london	2 18 -40 -12
s:longer	6 -16 14 -8
s:look	-2 -4 -5 16
s:lord	12 -11 0 0
s:lorry	21 -17 0 0
s:los	13 -14 0 0
s:lose	-14 5 13 -5
s:loui	-24 31 -5 -3
s:lui	15 -14 0 0
s:lula	-10 -24 30 0
s:lumber	-9 13 -4 0
s:lumpur	8 -9 5 -12
s:lunch	5 -10 8 -6
s:lusaka	31 -21 -1 -12
s:lutnick	-5 8 0 0
s:lviv	-21 28 0 -9
s:lying	-9 6 3 0
s:lyon	-22 23 0 0
s:m	4 10 -17 -6
s:machine	17 -25 2 0
s:machinery	11 -6 -3 0
s:madrid	-13 31 -25 -9
s:magazine	9 -8 0 0
s:magnet	-15 3 -3 17
s:mai	-15 17 0 0
s:main	14 0 -13 0
s:maintain	14 -12 0 0
s:make	1 -8 17 -22
s:malmö	-15 9 -3 9
s:mangoe	9 -7 0 0
s:manuel	15 -14 0 0
s:many	15 -11 -2 -4
s:map	-15 16 0 0
s:maputo	-24 26 0 0
s:march	-11 13 0 0
s:margin	0 -5 8 -1
s:market	22 -33 5 0
s:marseille	-14 15 0 0
s:master	0 -11 0 15
s:match	14 -8 -7 -1
s:matter	-13 15 1 -3
s:may	5 7 -12 -10
s:mboya	-9 0 11 0
s:me	-1 10 -15 -1
s:meant	0 -11 13 -5
s:meantime	-11 15 -2 0
s:meanwhile	19 -23 -5 4
s:measure	23 -17 -5 -3
s:medan	-13 13 0 0
s:media	16 -14 0 0
s:mediator	32 -30 0 0
s:medical	13 -12 0 0
s:medicine	4 -12 -9 15
s:meeting	-21 27 -7 0
s:member	17 -15 0 -2
s:memo	11 -6 -1 0
s:mendoza	-15 19 -1 0
s:mention	-7 -4 14 -2
s:menu	-4 12 -8 0
s:mercosur	2 -12 7 0
s:merdeka	5 0 -10 0
s:metal	15 -8 -6 0
s:miami	20 -14 -6 0
s:mid	0 7 -18 10
s:midday	-13 14 0 0
s:midnight	12 0 -31 2
s:might	-5 -6 12 0
s:milan	13 -9 -2 0
s:military	-9 0 10 0
s:mill	19 -13 -3 0
s:mine	6 -14 3 0
s:mineral	-12 -8 21 0
s:minister	1 16 -9 -30
s:ministry	-10 -22 5 32
s:minute	-4 -9 17 -3
s:miss	-10 0 9 0
s:mistake	-5 13 -7 0
s:mohammad	-11 0 11 0
s:mombasa	-34 24 1 9
s:mon	-11 11 0 0
s:monday	16 -18 -4 7
s:money	26 -21 -4 -1
s:monterrey	-7 10 0 0
s:montevideo	-11 7 -4 7
s:month	-9 18 -2 -15
s:more	-7 15 0 -22
s:most	-3 -5 -5 15
s:mostly	-10 -4 6 8
s:motor	7 -12 2 0
s:motorcade	-10 0 11 0
s:mountain	17 -16 0 0
s:move	14 -22 13 -8
s:mrs	13 -12 0 0
s:much	0 -24 5 12
s:muhammad	10 -10 0 0
s:must	21 -18 -21 9
s:mutual	-9 -3 13 0
s:mérida	-30 23 9 -2
s:nadi	-7 16 -4 -9
s:nairobi	16 -15 0 0
s:naivasha	-19 19 -2 0
s:name	0 -8 11 -7
s:nang	-29 28 -1 0
s:nasdaq	-10 11 0 0
s:national	19 -19 1 -4
s:nato	13 -10 -3 0
s:natural	9 -8 0 0
s:nd	-10 11 0 0
s:necessary	17 -7 -7 -2
s:need	1 7 -13 0
s:negotiate	-11 24 -17 -8
s:negotiation	-16 21 2 -13
s:negotiator	-6 4 -16 12
s:neither	9 -1 -6 -5
s:nelson	-8 14 0 -4
s:neodymium	-8 0 9 0
s:net	12 -11 0 0
s:new	10 -7 2 -10
s:newsletter	-9 10 0 0
s:newspaper	19 -22 4 -5
s:nexperia	7 -35 0 18
s:next	-11 17 -3 -2
s:nickel	7 -12 9 -5
s:night	-10 25 -25 1
s:nil	12 -9 -1 0
s:nile	13 -11 0 0
s:ninety	-10 0 13 0
s:ninth	14 -13 0 0
s:niš	13 -11 0 0
s:no	9 2 -19 0
s:nobody	-18 6 16 0
s:none	30 -16 -17 -1
s:noodle	-9 9 0 0
s:noon	19 0 -25 -4
s:nor	-15 -2 14 7
s:northern	19 -18 0 0
s:not	-7 2 1 5
s:note	0 -20 0 19
s:notebook	-14 14 0 0
s:nothing	-7 9 -1 0
s:notice	5 1 -2 -11
s:nouadhibou	-8 -4 0 12
s:novi	-17 18 0 0
s:number	2 -8 9 -4
s:nut	-5 9 -3 0
s:nvidia	23 -23 -15 5
s:obstacle	0 -14 0 13
s:obtain	16 -10 -3 0
s:ocean	-9 -1 12 0
s:odesa	-8 14 -5 -4
s:of	0 -10 1 11
s:off	12 -4 3 -30
s:offer	1 10 -19 -4
s:office	10 -21 -4 13
s:officer	1 -26 -5 25
s:official	-9 11 -5 1
s:ohio	18 -16 0 0
s:ohrid	-17 17 0 0
s:oil	16 2 -22 -10
s:old	14 -8 -5 0
s:once	-5 1 9 -10
s:one	2 4 0 -20
s:onion	-6 9 0 0
s:online	-7 9 0 0
s:only	3 1 -12 4
s:open	-1 4 -9 6
s:opening	9 -21 9 0
s:operator	26 -25 0 0
s:opinion	20 -16 0 0
s:oppose	-8 -1 11 0
s:opposed	0 -14 14 0
s:opposition	23 -18 -4 0
s:optimistic	10 -3 -6 0
s:option	13 -6 -8 0
s:or	14 -37 2 21
s:oran	-12 14 -1 0
s:order	-3 -4 0 11
s:ore	-9 11 -2 0
s:original	-8 11 -1 0
s:osaka	-25 -12 36 -3
s:osh	-13 17 -1 -1
s:oslo	29 -27 0 0
s:other	15 -1 -11 -13
s:ottawa	9 -5 -4 0
s:oulu	-14 0 10 0
s:out	16 -3 -9 -23
s:outcome	-5 17 -21 9
s:outline	-2 11 -6 -3
s:outside	20 -21 0 0
s:over	0 -8 13 -5
s:overdue	-12 13 0 0
s:owned	19 -14 -1 -1
s:owner	23 -17 -3 0
s:p	11 3 -16 0
s:pacific	30 -4 -25 0
s:package	7 -8 0 0
s:pact	0 -10 8 0
s:page	5 3 -17 -1
s:pair	-12 17 0 -8
s:palace	-26 3 23 -3
s:palacio	13 -11 0 0
s:palermo	-16 18 0 0
s:palm	36 -28 -8 -1
s:paragraph	4 3 -9 0
s:pari	-26 40 -2 -18
s:part	12 -10 0 -10
s:parted	-12 8 5 -1
s:partner	26 -21 -2 -2
s:party	7 5 -7 -12
s:paso	14 -13 0 0
s:pass	14 -21 3 -2
s:past	-19 21 -6 3
s:pasta	-16 6 0 11
s:patience	-12 14 -5 2
s:paul	23 -22 0 0
s:pause	-9 -1 5 7
s:pay	4 -17 16 2
s:payment	8 -4 0 -2
s:peace	12 -19 11 -5
s:pen	0 -5 9 -1
s:penang	-14 12 0 0
s:pension	11 -9 0 0
s:people	-15 10 14 -16
s:per	11 -9 0 0
s:perhap	13 -10 0 0
s:permit	10 -3 -14 0
s:person	-26 -4 14 14
s:perth	-4 9 -4 0
s:phan	14 -11 0 0
s:pharmaceutical	-10 11 0 0
s:pharmacist	10 -9 0 0
s:phase	19 -23 2 -2
s:phone	16 0 -11 -12
s:phosphate	13 -9 -3 0
s:photograph	-28 36 -10 -2
s:phuket	-31 23 -4 8
s:picked	9 -7 0 0
s:pilot	12 -10 0 0
s:pipe	-7 0 0 9
s:piraeu	19 -15 -1 -1
s:pistachio	13 -12 0 0
s:place	-5 4 14 -20
s:plain	12 -11 0 0
s:plan	-4 -5 13 0
s:plane	7 -16 8 0
s:plant	5 -9 -10 10
s:play	-6 9 6 -12
s:player	13 -11 0 0
s:plaza	6 -13 8 0
s:please	16 -13 0 0
s:plovdiv	-22 22 -5 0
s:plu	11 -8 0 0
s:plywood	22 -20 0 0
s:pm	18 -16 0 0
s:point	-9 12 0 -4
s:pokhara	-26 2 0 22
s:policy	20 -15 -2 0
s:porra	-19 15 3 0
s:port	11 -6 -12 0
s:positive	15 -8 -9 0
s:post	9 0 -16 0
s:postpone	9 -12 2 0
s:potash	10 -8 0 0
s:potatoe	-11 -6 0 18
s:power	-17 11 1 5
s:prague	19 -17 -2 0
s:preceded	-13 14 0 0
s:prefer	-10 12 0 0
s:premier	-14 9 7 -2
s:premium	14 -12 0 0
s:preparation	-11 6 3 0
s:presence	17 -14 -7 1
s:present	-21 4 11 7
s:presented	13 -8 -1 0
s:presenter	18 -12 -6 0
s:preside	10 -9 0 0
s:president	-2 -28 31 -29
s:press	-14 6 14 -7
s:presse	-9 11 0 0
s:pressure	-2 -7 11 -1
s:pretty	-4 -5 9 0
s:prevent	-15 12 4 -1
s:previou	-11 4 4 0
s:price	19 -12 -3 -6
s:prime	-6 -26 30 -6
s:principle	9 -6 -6 3
s:priority	12 -11 0 0
s:prisoner	26 -26 0 0
s:private	10 -10 0 0
s:problem	-14 13 0 0
s:programme	17 -6 0 -11
s:project	13 -4 -8 0
s:prolongation	-7 16 -11 0
s:promise	10 -19 12 -6
s:properly	0 -12 12 0
s:property	-9 10 0 0
s:propose	35 -19 -8 -21
s:protect	-14 5 10 0
s:province	20 -19 0 0
s:publish	-11 -4 17 0
s:puerto	-11 8 0 3
s:pune	-20 21 0 0
s:punta	-28 18 0 10
s:pupil	12 -8 0 -3
s:purchase	11 -1 -6 -5
s:purpose	-17 21 -1 -3
s:push	11 -9 0 0
s:put	8 1 -12 -6
s:quarter	-17 19 0 0
s:question	3 3 -9 -1
s:queue	15 -13 0 0
s:quickly	-8 9 0 0
s:quiet	1 -11 -6 12
s:quinoa	-14 16 0 0
s:quota	4 4 -13 -3
s:race	11 -5 -4 0
s:radio	30 -20 -12 -1
s:rang	0 12 -12 -2
s:rate	20 -4 -19 -8
s:ratify	-2 9 -9 -3
s:ratu	13 -10 0 0
s:rd	-10 13 0 0
s:reach	-10 9 3 -6
s:reader	11 -9 0 0
s:reading	16 -10 0 -2
s:readout	-29 20 13 0
s:ready	13 -3 -6 -7
s:reagan	-7 -1 10 0
s:reap	-12 19 0 -7
s:receive	-8 -1 8 0
s:recently	-13 6 -2 6
s:recife	-27 19 13 -3
s:record	-7 15 -7 -2
s:recovered	-15 16 0 0
s:red	0 -16 15 -2
s:reduce	8 -13 3 0
s:reduction	-2 10 -5 0
s:reefer	-14 16 0 0
s:refinery	9 -10 0 0
s:region	11 -6 0 0
s:regulator	-6 -17 13 10
s:reject	19 -15 -1 0
s:relation	10 -13 3 0
s:released	27 -13 -14 0
s:relief	0 9 -9 0
s:remark	-21 14 9 0
s:remembered	-9 10 0 0
s:renew	16 -13 0 -2
s:repeated	-11 10 1 0
s:replace	9 -11 0 0
s:reply	16 -12 0 -1
s:report	13 -15 -1 2
s:reporter	0 7 -11 1
s:representative	3 -19 0 14
s:republic	-13 2 10 0
s:require	2 -11 0 4
s:research	3 -10 4 0
s:reserve	14 -12 0 0
s:reserved	19 -16 -2 0
s:respect	-12 11 2 0
s:response	10 -3 -3 0
s:rest	0 0 2 -10
s:rested	12 -11 0 0
s:restraint	-6 -4 10 0
s:restriction	0 4 -9 0
s:result	0 11 -17 1
s:resume	0 7 -5 -15
s:retaliate	10 -3 -5 0
s:retaliation	10 -1 -7 0
s:return	6 -1 -14 6
s:revise	17 -15 -1 0
s:reykjavík	9 -16 -3 10
s:rijeka	-12 14 0 0
s:ring	14 -12 0 0
s:rise	9 -1 -8 -8
s:river	23 -22 0 0
s:riyadh	11 -10 0 0
s:robert	-5 9 0 0
s:ronald	-8 -1 11 0
s:roof	11 -9 0 0
s:rosario	-7 12 -4 -2
s:rose	13 -9 0 0
s:rosenbad	42 -40 -2 0
s:rotterdam	23 -17 -6 -1
s:round	3 18 -38 -26
s:rover	9 -8 0 0
s:row	16 -12 0 -1
s:rule	-4 -7 -4 15
s:rumichaca	-2 -10 12 0
s:rumour	-11 2 9 0
s:run	11 -16 4 -4
s:ryosei	-4 12 -4 -6
s:sad	-13 14 0 0
s:safe	11 -9 0 0
s:safeguard	-8 10 0 0
s:saffron	16 -13 -1 0
s:sail	19 -16 -3 0
s:sailing	0 -12 10 0
s:saint	-10 16 -3 -3
s:sake	9 -8 0 0
s:salaam	22 -20 0 0
s:salalah	-34 26 0 10
s:sale	6 -6 -19 14
s:salta	-22 23 0 0
s:salvador	-17 15 0 1
s:salzburg	-10 19 -8 -1
s:samarkand	-25 29 -2 0
s:same	0 2 3 -14
s:sanction	1 -19 10 -1
s:santa	7 -8 -1 2
s:sapporo	-18 16 5 -3
s:sardine	0 -11 0 8
s:saskatoon	8 0 -9 0
s:saturday	28 -24 -4 0
s:savannah	9 -9 0 0
s:say	4 5 -5 -11
s:scale	-9 -1 11 0
s:scandium	-7 0 9 0
s:scheduled	-11 9 0 0
s:school	28 -27 0 0
s:scotch	9 -12 0 0
s:scott	6 0 0 -10
s:scrap	-16 19 0 -1
s:sea	7 -10 4 0
s:seal	25 -24 0 0
s:season	28 -17 -14 0
s:second	3 13 -22 -18
s:secret	-19 20 0 0
s:secretary	-16 1 -10 27
s:section	0 -13 8 0
s:seed	5 -10 -12 14
s:sell	2 -7 11 -13
s:semiconductor	18 -8 -8 0
s:sen	-13 13 0 0
s:send	4 7 -25 1
s:seng	-9 9 0 0
s:sentence	-10 12 0 0
s:seoul	-6 27 -20 -11
s:served	0 -12 9 0
s:service	15 -17 -5 7
s:session	-18 13 -5 8
s:set	8 -11 -4 5
s:settle	-4 20 -12 -8
s:setúbal	-22 24 0 0
s:seventh	-12 17 -6 0
s:shake	-6 -2 9 0
s:shall	-5 17 -16 -4
s:shanghai	32 -28 -2 -1
s:share	25 -18 -13 0
s:she	17 -20 2 0
s:shea	-9 13 0 0
s:sheep	10 -8 0 0
s:sheet	-4 -17 19 -10
s:sheikh	21 -19 0 0
s:shenzhen	41 -45 -6 -7
s:shift	-17 20 -1 0
s:ship	20 -17 3 -9
s:shipper	16 -14 0 0
s:shiraz	-4 -6 0 10
s:shock	-8 0 10 0
s:shook	-24 22 4 -4
s:short	15 -22 1 4
s:shortly	8 1 -14 0
s:should	-7 17 -16 1
s:show	-14 2 0 13
s:shut	17 -19 0 0
s:side	-10 20 -8 -8
s:siem	-12 19 0 -7
s:sign	11 -1 -8 -8
s:signature	20 -20 0 0
s:similar	-8 11 0 0
s:sirloin	-5 -6 11 0
s:sit	-3 5 -14 6
s:six	12 -5 -2 -1
s:ski	12 -8 -1 0
s:slap	-18 20 0 0
s:sleep	-12 17 -2 0
s:slow	-6 10 -2 0
s:slowly	8 -6 0 0
s:smoke	24 -24 0 0
s:snow	6 -10 4 0
s:social	14 -13 0 0
s:sofia	-6 8 0 0
s:sohar	4 -29 24 0
s:solution	-3 14 -11 0
s:some	0 -4 -3 9
s:somebody	20 -15 -3 0
s:something	-23 7 0 18
s:soon	-11 20 0 -8
s:sooner	11 -6 -3 0
s:source	-5 -1 9 -1
s:sousse	-13 15 0 0
s:south	3 -15 1 7
s:soybean	18 -34 8 -6
s:spaak	10 -9 0 0
s:spare	10 -8 0 0
s:speak	4 -7 9 -16
s:speaking	11 -5 -3 0
s:speed	-13 18 -4 0
s:spent	-15 -5 10 15
s:split	-7 12 -1 -4
s:spoke	4 3 -18 5
s:spokesman	13 -5 -2 -1
s:spokeswoman	-10 0 1 8
s:sport	16 -13 0 -4
s:spring	-22 14 12 -5
s:st	20 -23 -2 6
s:stable	-10 0 10 0
s:staff	12 -11 4 -14
s:stand	16 -4 -13 -6
s:standstill	-7 14 -6 -3
s:star	11 -9 0 0
s:start	14 -9 -9 3
s:state	-7 1 0 9
s:statement	-6 -1 13 -12
s:stay	1 4 -15 3
s:steak	-10 -3 14 0
s:steel	5 -13 2 7
s:steepest	19 -11 -6 -2
s:stick	-7 10 -1 0
s:still	13 -8 -6 0
s:stock	18 -12 -3 -1
s:stockholm	-36 54 -24 -16
s:stone	-11 -2 13 0
s:stop	0 3 -14 9
s:story	3 -1 -10 7
s:straight	-10 10 0 0
s:street	11 -6 -4 0
s:stretch	10 -4 -6 0
s:strike	17 -14 0 -9
s:stuck	13 -8 -1 0
s:student	-4 -6 -2 12
s:studio	-18 18 0 0
s:study	11 -8 0 0
s:stuttgart	13 -10 -1 0
s:substance	4 9 -15 0
s:substantial	-6 10 -6 0
s:such	10 -5 -9 1
s:sucre	-24 10 14 0
s:sugar	9 1 -13 -11
s:suggest	10 -25 13 -1
s:suitcase	-8 10 0 0
s:sukuna	-5 9 0 -1
s:sum	19 -16 0 0
s:summary	3 -6 -9 12
s:summer	10 -3 -5 -3
s:summit	-1 -19 21 -13
s:sunday	10 -1 -11 0
s:supply	-20 16 0 7
s:supreme	-7 9 -1 0
s:surabaya	-11 19 -1 -5
s:surcharge	9 -20 4 0
s:sure	14 -13 0 0
s:surplu	12 -3 -8 0
s:surprised	-4 9 -4 0
s:survive	-11 13 0 0
s:suspend	23 -23 2 -2
s:swakopmund	-15 16 0 0
s:swear	9 -7 0 0
s:switch	11 -10 0 0
s:table	0 10 -16 -4
s:taichung	-14 17 0 0
s:take	3 3 -19 3
s:takoradi	-13 16 -1 0
s:talk	5 6 -26 2
s:talking	11 -4 -10 1
s:tanker	18 -18 0 0
s:target	12 -11 0 0
s:taro	-17 21 -4 0
s:tashkent	-13 15 0 0
s:tea	14 -12 0 -6
s:team	-18 31 -18 -8
s:tech	-2 8 -5 0
s:technical	6 -42 -9 34
s:technology	0 9 -10 -1
s:telegram	12 -11 0 0
s:telephone	40 -25 -12 -9
s:television	13 -10 -3 -1
s:tell	-1 11 -8 -10
s:tema	15 -11 0 0
s:tenth	12 -13 -7 6
s:term	21 -19 -1 -5
s:terminal	12 -10 0 0
s:text	-8 10 3 -14
s:textile	29 -21 0 -10
s:th	-14 19 -9 2
s:than	-9 0 14 -1
s:thank	7 0 -6 0
s:that	3 -2 6 -12
s:their	-7 -9 12 8
s:them	-2 1 -14 12
s:themselve	-26 20 10 -2
s:then	-17 7 21 -21
s:there	9 -7 -2 3
s:there'll	-6 -5 11 0
s:they	-15 15 -1 -2
s:they'll	-22 28 -3 -5
s:they've	-18 20 0 0
s:third	-17 20 0 -4
s:those	-12 1 4 7
s:thread	13 -10 0 0
s:threat	8 -2 -15 7
s:threaten	11 -4 -12 0
s:three	-20 36 -26 -6
s:thursday	2 -1 3 -9
s:tianjin	-5 -16 16 0
s:ticker	13 -13 0 0
s:tie	-5 12 -6 0
s:tiktok	32 -11 -23 -8
s:tile	9 -8 0 0
s:till	14 -4 -7 0
s:time	4 0 8 -29
s:tinned	-8 11 0 0
s:to	7 4 -11 -4
s:together	-18 7 6 6
s:tokyo	23 -32 6 0
s:tom	-9 0 11 0
s:tonnage	-3 -10 0 12
s:too	-4 7 4 -16
s:top	15 -21 0 0
s:total	10 -3 -2 -1
s:touch	8 0 -11 0
s:touche	-11 7 3 0
s:touched	3 -10 0 7
s:town	-23 30 -7 -7
s:toy	11 -4 -1 0
s:track	15 -3 -12 0
s:tractor	19 -16 0 0
s:trade	0 0 -13 11
s:trader	19 -4 -15 0
s:trading	11 -7 -1 0
s:train	23 -21 0 0
s:translation	15 -12 -1 0
s:transport	2 -14 -3 12
s:travelled	10 -7 -1 0
s:trawler	12 -18 -3 6
s:treasury	17 -5 -9 -11
s:treaty	29 -32 1 -4
s:trieste	-10 15 -6 0
s:trip	-10 8 2 -1
s:tromsø	-16 28 -9 -7
s:trondheim	-11 12 0 0
s:truce	1 0 5 -14
s:truck	24 -14 -3 -6
s:trujillo	-29 30 0 0
s:trump	0 10 -6 -2
s:try	12 -3 -10 0
s:trying	-11 11 0 0
s:tue	-14 14 0 0
s:tuesday	4 -14 2 5
s:tulcán	-14 0 11 0
s:tuna	-2 -14 -2 18
s:turin	16 -14 0 0
s:turku	-11 11 4 -8
s:turn	-8 5 -5 8
s:turnberry	-39 -39 58 0
s:turned	11 -1 -7 -7
s:turning	-12 8 4 0
s:twelve	17 -14 0 0
s:twenty	19 -10 -7 0
s:two	-12 9 10 -12
s:type	11 -8 0 0
s:tyre	-16 17 0 0
s:under	8 -25 0 18
s:understand	-9 14 0 -2
s:understanding	4 0 -14 3
s:understood	-10 11 0 0
s:undertook	-15 22 -7 -1
s:unilateral	0 -11 10 0
s:united	17 -14 0 0
s:unless	16 -10 -3 -1
s:unlike	14 -14 0 0
s:unofficial	14 -3 -12 0
s:until	22 -15 -11 0
s:up	0 -4 -8 14
s:upon	-4 8 -2 0
s:us	-1 11 -13 -14
s:use	-10 -6 8 10
s:used	-9 -1 13 0
s:valdivia	-23 27 -3 0
s:valencia	12 -6 -1 -2
s:valletta	-11 12 0 0
s:valparaíso	-13 7 7 -1
s:value	-8 11 -1 0
s:vanilla	10 -9 0 0
s:varna	-20 12 0 8
s:veracruz	-14 15 0 0
s:verbatim	-15 15 0 0
s:version	0 -14 11 0
s:very	2 8 -21 -2
s:vessel	25 -30 -1 8
s:veterinarian	0 -12 0 12
s:victoria	-13 14 0 0
s:video	5 -15 4 2
s:view	-19 8 0 12
s:vigo	-6 9 -2 0
s:visa	36 -20 -22 0
s:visit	1 -29 23 -9
s:visited	-9 0 1 8
s:voice	-13 2 9 0
s:vote	20 -8 -10 -8
s:wage	18 -16 0 -1
s:wagon	10 -9 0 0
s:wait	19 -12 0 -13
s:waive	-13 14 0 0
s:walked	-9 6 2 0
s:wall	23 -17 -6 0
s:walter	-12 -1 0 14
s:walvi	-17 18 0 0
s:want	-9 18 -4 -9
s:wap	0 -13 11 0
s:war	-1 17 -13 -8
s:warehouse	12 -10 0 0
s:warn	-8 13 -7 0
s:warsaw	-18 11 -3 7
s:was	1 0 -11 7
s:watch	11 -21 2 0
s:watche	-14 5 8 0
s:way	0 6 0 -10
s:we	-7 5 -9 7
s:we'll	20 -11 -8 0
s:we're	-4 -5 10 0
s:weather	8 -13 5 0
s:weaver	-8 -6 0 13
s:wednesday	-19 15 -9 13
s:week	-7 2 -15 25
s:weekend	-41 36 5 0
s:weekly	10 0 -1 -6
s:weigh	-10 1 9 0
s:welcome	17 -15 0 0
s:welcomed	13 -14 -3 5
s:well	9 -3 0 -17
s:wentao	-4 12 -3 -4
s:were	9 -1 1 -29
s:westminster	12 -11 0 0
s:what	10 -7 -8 2
s:when	-1 -1 6 -14
s:where	-3 3 -6 10
s:whether	-4 24 -11 -13
s:which	4 -10 -5 15
s:while	0 -4 -6 9
s:whisky	-8 -3 12 0
s:whisper	14 -12 -1 0
s:who	-14 4 8 4
s:whoever	11 -9 0 0
s:whole	4 -10 5 0
s:whose	0 -2 8 -12
s:will	-6 0 8 -2
s:win	19 -20 2 0
s:wind	11 -8 0 0
s:windsor	19 -13 -9 0
s:wine	11 -1 -15 -6
s:wing	14 -17 1 0
s:wingtech	11 -7 0 0
s:winner	18 -17 -2 0
s:winter	8 -3 -3 -3
s:wire	4 1 -3 -10
s:with	6 1 0 -20
s:within	1 12 -12 -8
s:without	1 5 -18 5
s:woke	8 -6 0 0
s:won't	-9 14 -5 0
s:wool	4 -7 -7 6
s:word	18 -4 -21 0
s:work	27 -23 0 -7
s:worked	0 10 -13 -1
s:worker	16 -13 0 0
s:world	12 -12 -6 6
s:wound	20 -27 8 0
s:wrapped	-4 0 0 9
s:write	9 -13 5 -1
s:writer	16 -10 0 -4
s:wrong	20 -17 -1 0
s:xi	13 0 -10 0
s:yarn	-9 11 0 0
s:year	12 -6 -4 -10
s:yes	19 -20 0 2
s:yet	1 11 -16 -6
s:yield	-7 -6 12 0
s:yokohama	-5 10 -2 0
s:york	4 11 -20 0
s:you	-9 12 2 -16
s:you've	-19 19 0 0
s:zadar	-14 15 0 0
s:zhejiang	9 -8 0 0
s:zinc	-8 11 -3 0
s:zurich	21 -15 -1 -8
s:|	16 -8 -6 0
s:·	-9 5 7 -2
s:évora	-12 14 0 0
s:İzmir	-10 10 0 0
s:—	-2 8 -11 5
sa:!	2 1 -9 0
sa:! !	11 -9 -1 0
sa:! "	12 -6 -2 0
sa:" ,	4 -1 -15 7
sa:" .	8 -1 -17 2
sa:" ;	-9 -3 13 0
sa:" <name>	0 -6 0 9
sa:" a	-13 4 11 0
sa:" before	-7 10 -3 0
sa:" in	12 -16 0 0
sa:" no	12 -10 0 0
sa:" not	-4 -10 12 0
sa:" on	-3 9 -6 0
sa:" say	8 -3 -2 0
sa:" until	-21 22 0 0
sa:" we	-14 11 -10 11
sa:" with	-14 15 0 0
sa:'	-1 -10 0 8
sa:'s ,	-13 6 7 0
sa:'s .	-8 11 -1 0
sa:'s answer	-15 7 9 0
sa:'s cabinet	9 -8 0 0
sa:'s chief	-11 12 0 0
sa:'s commerce	9 7 -12 -10
sa:'s custom	9 -4 -3 0
sa:'s duty	-9 0 12 0
sa:'s economy	4 -8 0 3
sa:'s export	10 -7 0 0
sa:'s fact	-10 0 10 0
sa:'s first	-6 -1 9 0
sa:'s good	-3 12 -10 0
sa:'s man	-8 8 0 0
sa:'s negotiator	-5 9 -1 0
sa:'s new	-9 0 9 0
sa:'s own	0 -11 8 0
sa:'s president	6 -18 8 0
sa:'s prime	13 -15 0 0
sa:'s rare	-4 -5 0 10
sa:'s request	-11 11 0 0
sa:'s state	12 0 -11 0
sa:'s talk	14 -13 0 0
sa:'s tariff	-14 13 -7 5
sa:'s team	-11 14 0 0
sa:'s trade	-9 0 4 8
sa:'s two	0 9 -9 0
sa:'s vice	-14 14 0 0
sa:(	0 0 6 -15
sa:( <day-ahead>	14 -13 0 0
sa:( <day-today>	16 -6 -12 -1
sa:( <month-gone>	-12 13 0 0
sa:( <number>	3 -8 5 -1
sa:( <organisation>	0 6 -9 0
sa:( from	11 -9 0 0
sa:( now	14 -11 0 0
sa:( to	-8 6 0 0
sa:( transcript	-10 0 11 0
sa:( wap	0 -11 8 0
sa:) -	-17 16 4 -6
sa:) .	11 -14 0 1
sa:) are	-10 0 0 8
sa:) has	-9 9 0 0
sa:,	6 1 -13 4
sa:, "	21 -6 -22 -7
sa:, '	-13 13 0 0
sa:, <day-ahead>	-42 21 14 10
sa:, <day-gone>	-33 13 26 0
sa:, <day-today>	10 -9 0 -6
sa:, <month-gone>	-18 19 0 0
sa:, <name>	-20 14 0 1
sa:, <number>	-13 15 3 -13
sa:, <office>	-1 8 -6 -5
sa:, <points>	12 0 -13 0
sa:, <quality>	19 -26 -8 12
sa:, <span>	27 -14 -15 -2
sa:, a	-9 -8 12 8
sa:, about	-1 9 -6 0
sa:, after	14 -9 0 -10
sa:, again	16 -15 0 0
sa:, agree	-21 11 9 0
sa:, aircraft	15 0 -15 0
sa:, all	-14 12 1 0
sa:, although	19 -7 -14 0
sa:, among	6 -10 -11 11
sa:, and	11 3 -16 -11
sa:, are	6 -24 13 0
sa:, as	21 -22 3 -11
sa:, ask	11 -14 0 0
sa:, at	-10 20 -6 -8
sa:, because	21 -19 -4 0
sa:, before	18 -8 -10 0
sa:, between	-9 -14 15 8
sa:, both	-7 11 -1 0
sa:, broke	10 -9 0 0
sa:, but	-15 5 17 -9
sa:, by	-25 26 -9 9
sa:, call	1 -15 9 0
sa:, closed	-9 10 0 0
sa:, come	-9 -7 0 15
sa:, did	9 -20 11 0
sa:, do	-10 11 0 0
sa:, doe	-11 0 10 0
sa:, down	2 -9 5 0
sa:, during	-11 -9 19 0
sa:, evening	14 -13 0 0
sa:, everything	9 -8 0 0
sa:, for	-2 8 0 -12
sa:, four	-14 16 0 0
sa:, friday	-6 13 -10 0
sa:, from	-32 33 -3 0
sa:, get	-12 12 0 0
sa:, good	-23 25 -1 0
sa:, half	-13 15 0 0
sa:, has	-5 3 9 -12
sa:, have	20 -14 -5 -2
sa:, he	6 6 -11 -12
sa:, hold	22 -11 -10 0
sa:, hour	6 -11 3 0
sa:, if	-10 6 4 0
sa:, in	-17 2 24 -5
sa:, including	10 -3 -5 0
sa:, instead	-8 9 0 0
sa:, is	7 -8 -8 6
sa:, it	13 -5 -7 0
sa:, last	-21 17 3 0
sa:, less	-8 3 5 0
sa:, likewise	-8 10 -1 0
sa:, london	-11 12 0 0
sa:, meanwhile	9 -3 -4 0
sa:, meet	16 -14 0 -1
sa:, monday	11 -3 -7 0
sa:, mr	-2 13 -10 0
sa:, neodymium	-10 0 10 0
sa:, nobody	-7 0 6 0
sa:, not	-14 7 2 1
sa:, nothing	7 -14 8 -3
sa:, on	-38 0 36 6
sa:, once	-7 -9 15 0
sa:, one	3 10 -16 -2
sa:, or	6 -18 -2 11
sa:, our	-15 17 0 0
sa:, over	-18 19 0 0
sa:, page	9 -9 0 0
sa:, plan	-2 -9 15 0
sa:, promise	10 -8 0 0
sa:, run	3 -9 0 7
sa:, same	11 -7 0 0
sa:, say	12 0 -21 0
sa:, scandium	-10 0 10 0
sa:, sign	28 -21 -13 0
sa:, since	33 -39 -3 8
sa:, spoke	14 -10 -2 0
sa:, stockholm	-11 12 0 0
sa:, subject	-10 13 -2 0
sa:, sugar	-12 12 0 0
sa:, talk	9 -10 0 0
sa:, tell	22 -10 -10 -1
sa:, that	20 0 -25 -5
sa:, the	0 1 -10 6
sa:, their	15 -9 -9 4
sa:, there	-8 5 2 0
sa:, they	0 7 -9 -4
sa:, thursday	-5 0 9 -2
sa:, to	-20 20 6 -9
sa:, together	17 -16 0 0
sa:, tuesday	12 -7 -5 0
sa:, two	5 -9 6 -2
sa:, under	19 -16 -10 3
sa:, until	-10 7 2 0
sa:, up	16 -12 -2 0
sa:, walked	-8 1 5 0
sa:, was	6 4 -14 -7
sa:, wednesday	-28 22 -5 13
sa:, were	-21 24 -2 0
sa:, what	13 -12 0 0
sa:, when	-8 11 -3 0
sa:, where	-20 11 0 17
sa:, which	-9 0 7 3
sa:, while	-8 15 -7 0
sa:, who	10 -8 1 -6
sa:, will	19 -9 -4 -7
sa:, wine	11 -8 0 0
sa:, with	-6 -2 13 0
sa:, without	-17 6 12 -2
sa:, write	10 -7 -1 0
sa:-	2 4 -14 4
sa:- "	-11 9 2 0
sa:- -	-7 9 0 0
sa:- <month-gone>	8 0 -9 0
sa:- <month-today>	-4 12 -4 -3
sa:- <name>	8 9 -25 -3
sa:- <quality>	1 -9 7 -2
sa:- a	11 -15 -2 5
sa:- and	-18 19 0 0
sa:- down	-7 0 0 9
sa:- earth	-2 -8 0 9
sa:- ho	8 -14 0 5
sa:- level	-8 0 0 10
sa:- the	0 -13 15 -6
sa:- way	-9 12 0 0
sa:- with	-11 12 0 0
sa:. <number>	12 -9 0 0
sa:/	-7 12 -9 1
sa::	7 -5 4 -12
sa:: <day-ahead>	19 -16 -1 0
sa:: <level>	29 -18 -10 -7
sa:: <name>	0 0 -15 11
sa:: <number>	-9 12 0 -9
sa:: <office>	-7 0 0 9
sa:: <person>	10 0 -12 -2
sa:: <seat>	3 -11 5 0
sa:: <span>	0 -10 -1 12
sa:: as	-8 5 3 0
sa:: for	-11 9 2 0
sa:: our	-2 -5 8 0
sa:: tariff	11 0 -9 0
sa:: the	-7 4 8 -10
sa:: three	-12 12 0 0
sa:: two	-8 -6 12 0
sa:: we	10 -7 0 0
sa:: who	-9 10 0 0
sa:;	-2 0 6 -12
sa:; <organisation>	-7 0 9 0
sa:; <person>	20 -5 -11 0
sa:; at	-18 8 0 11
sa:; both	-13 12 0 0
sa:; he	-11 8 1 0
sa:; it	0 11 -16 0
sa:; its	-17 5 13 0
sa:; since	11 -6 0 -3
sa:; that	-12 0 12 0
sa:; the	0 -19 23 -3
sa:; without	12 -12 0 0
sa:<agent>	-7 1 -9 21
sa:<day-ahead> ,	-6 8 2 -9
sa:<day-ahead> and	13 -8 -2 -8
sa:<day-ahead> as	2 -8 7 0
sa:<day-ahead> at	-7 9 0 0
sa:<day-ahead> evening	-13 4 7 0
sa:<day-ahead> in	12 -6 0 -2
sa:<day-ahead> instead	-8 8 0 0
sa:<day-ahead> of	16 -8 -7 0
sa:<day-ahead> the	-2 -12 14 0
sa:<day-ahead> to	-10 -4 0 16
sa:<day-ahead> was	14 -9 -6 0
sa:<day-ahead> will	-11 0 9 0
sa:<day-ahead> —	-12 13 0 0
sa:<day-gone> (	17 -8 -8 0
sa:<day-gone> )	-28 30 -9 5
sa:<day-gone> ,	-4 -12 15 8
sa:<day-gone> :	11 -4 -2 -3
sa:<day-gone> ;	0 -9 10 0
sa:<day-gone> <person>	-10 -2 13 0
sa:<day-gone> ?	-11 -5 17 0
sa:<day-gone> after	-16 14 0 1
sa:<day-gone> and	-14 -4 8 19
sa:<day-gone> by	-9 10 0 -1
sa:<day-gone> evening	17 -4 -11 0
sa:<day-gone> for	6 2 -20 1
sa:<day-gone> he	-12 7 5 0
sa:<day-gone> in	-3 18 -12 -3
sa:<day-gone> night	11 -8 -3 0
sa:<day-gone> on	-20 19 0 0
sa:<day-gone> take	-14 10 4 0
sa:<day-gone> that	49 -39 -25 0
sa:<day-gone> the	12 -9 -1 0
sa:<day-gone> to	-16 9 13 -5
sa:<day-gone> with	-21 14 3 5
sa:<day-gone> without	9 0 -10 -5
sa:<day-today>	8 -11 0 1
sa:<day-today> )	29 -14 -19 -4
sa:<day-today> ,	-22 29 -2 -7
sa:<day-today> -	8 -11 2 0
sa:<day-today> .	-25 10 4 20
sa:<day-today> ;	5 4 -14 0
sa:<day-today> a	-11 11 0 0
sa:<day-today> about	16 -11 -3 0
sa:<day-today> after	-4 -10 18 0
sa:<day-today> and	-11 13 5 -6
sa:<day-today> at	-11 -7 14 1
sa:<day-today> by	-13 5 11 0
sa:<day-today> evening	-24 15 14 -1
sa:<day-today> he	9 0 -8 0
sa:<day-today> in	4 1 -9 0
sa:<day-today> over	-12 14 0 0
sa:<day-today> publish	8 -10 0 0
sa:<day-today> that	5 -15 6 0
sa:<day-today> the	3 -11 8 0
sa:<day-today> to	-14 3 18 -4
sa:<day-today> under	12 0 -10 0
sa:<day-today> with	-9 15 -4 -4
sa:<day-today> without	5 2 -9 -2
sa:<day-today> —	8 -9 -10 13
sa:<gate>	14 -11 3 -16
sa:<goods-amount>	-2 -13 15 -8
sa:<goods-amount> <span>	-6 -6 12 0
sa:<goods-amount> and	-8 -3 11 0
sa:<goods-amount> in	-5 12 -4 0
sa:<goods-amount> of	2 -22 13 -2
sa:<goods>	-13 10 5 2
sa:<level-noun>	4 -5 -8 8
sa:<level>	10 -6 -10 3
sa:<level> ,	-3 13 -27 5
sa:<level> after	-9 4 4 0
sa:<level> and	17 -21 4 -2
sa:<level> as	22 -19 0 -4
sa:<level> fentanyl	-11 0 11 0
sa:<level> for	11 -5 -4 -1
sa:<level> from	-4 11 -6 -3
sa:<level> is	9 -5 -1 0
sa:<level> on	-18 11 6 4
sa:<level> over	13 -6 -2 0
sa:<level> since	16 -11 -1 0
sa:<level> tariff	-24 17 1 9
sa:<level> were	-11 3 8 0
sa:<level> when	10 -6 -2 0
sa:<level> which	9 -12 0 0
sa:<money>	5 0 -17 5
sa:<money> ,	-23 28 -6 0
sa:<money> .	6 -13 -2 8
sa:<money> <span>	26 -10 -13 0
sa:<money> a	10 -9 0 0
sa:<money> come	10 -7 -3 0
sa:<money> in	24 -11 -13 0
sa:<money> of	-26 23 0 4
sa:<month-ahead>	-14 -1 0 14
sa:<month-ahead> ,	-22 17 6 -3
sa:<month-ahead> .	-19 0 3 10
sa:<month-gone>	-4 4 -9 11
sa:<month-gone> )	-12 13 0 0
sa:<month-gone> .	-23 22 0 0
sa:<month-gone> ;	-26 25 5 -4
sa:<month-gone> ?	-6 11 -5 0
sa:<month-gone> and	15 -8 -8 -8
sa:<month-gone> at	-8 11 0 0
sa:<month-gone> by	9 -9 0 0
sa:<month-gone> expire	11 -7 -3 0
sa:<month-gone> for	18 -18 -5 4
sa:<month-gone> they	-11 12 0 0
sa:<month-gone> to	-9 -6 14 0
sa:<month-gone> would	-8 9 0 0
sa:<month-today> ,	-14 21 -5 -2
sa:<name>	5 8 -20 2
sa:<name> "	-10 1 8 0
sa:<name> (	11 -10 0 0
sa:<name> )	8 -15 2 0
sa:<name> ,	-4 -4 3 14
sa:<name> :	20 -18 0 0
sa:<name> <day-today>	10 -5 0 -1
sa:<name> and	-15 0 25 -1
sa:<name> announce	10 -3 -5 0
sa:<name> are	-6 9 0 -1
sa:<name> at	12 -14 0 0
sa:<name> because	-7 0 9 0
sa:<name> begin	2 6 -10 -1
sa:<name> broke	-24 26 0 0
sa:<name> by	-11 15 -3 0
sa:<name> charge	11 -9 0 0
sa:<name> come	-7 10 0 0
sa:<name> commerce	-6 13 -3 -3
sa:<name> end	11 -15 -1 4
sa:<name> face	-12 13 0 0
sa:<name> failed	-2 -10 12 0
sa:<name> for	22 -13 -11 0
sa:<name> from	22 -17 -9 1
sa:<name> government	-11 13 0 0
sa:<name> had	32 -10 -23 -3
sa:<name> has	7 -3 -11 5
sa:<name> have	3 -13 14 -10
sa:<name> hold	0 -12 2 9
sa:<name> in	16 -8 -5 -2
sa:<name> is	4 10 -17 -5
sa:<name> later	-12 10 0 0
sa:<name> let	-5 9 -2 0
sa:<name> meet	8 -15 3 2
sa:<name> on	18 -16 -4 3
sa:<name> open	0 -10 0 10
sa:<name> put	0 -16 13 0
sa:<name> raise	-4 -5 10 0
sa:<name> reach	-9 -3 13 0
sa:<name> settle	-17 15 1 0
sa:<name> should	14 -1 -11 0
sa:<name> sign	-19 21 -1 0
sa:<name> stop	11 -8 0 0
sa:<name> suspend	-12 3 9 0
sa:<name> take	-16 18 0 -1
sa:<name> tariff	16 -1 -19 -4
sa:<name> that	10 -5 -2 0
sa:<name> the	10 -8 0 0
sa:<name> to	24 -12 -8 -2
sa:<name> trade	-11 6 11 -7
sa:<name> treasury	14 -13 0 -1
sa:<name> under	-7 -1 9 0
sa:<name> undertook	-10 14 -2 0
sa:<name> want	-20 26 -9 0
sa:<name> was	4 -10 -1 6
sa:<name> will	4 -19 17 -18
sa:<name> would	-12 4 -3 17
sa:<not>	-9 3 1 8
sa:<number>	3 -16 18 -16
sa:<number> (	-5 -10 13 0
sa:<number> )	4 -8 4 0
sa:<number> ,	6 -8 6 -13
sa:<number> .	5 -11 9 -5
sa:<number> :	-25 26 3 -8
sa:<number> ;	10 -5 -1 0
sa:<number> <office>	17 -15 0 0
sa:<number> <quality>	0 -9 3 3
sa:<number> against	-14 14 0 0
sa:<number> and	0 -15 11 5
sa:<number> economy	9 -7 -3 0
sa:<number> hour	-16 17 0 0
sa:<number> is	-12 5 7 0
sa:<number> million	-1 -8 8 0
sa:<number> minute	-24 24 0 0
sa:<number> name	-9 0 10 0
sa:<number> on	4 -2 -9 6
sa:<number> pm	13 -12 0 0
sa:<number> round	11 -8 -1 0
sa:<number> th	-19 19 -6 4
sa:<number> time	13 -6 -6 0
sa:<number> —	-8 13 -2 -2
sa:<office>	-5 4 -14 13
sa:<office> .	-18 0 0 22
sa:<office> agree	-6 9 0 0
sa:<office> and	-10 16 -4 0
sa:<office> end	0 -12 0 9
sa:<office> had	13 -13 0 0
sa:<office> in	16 -16 0 0
sa:<office> meet	-3 12 -3 -2
sa:<office> of	-18 19 5 -9
sa:<office> order	12 -4 -7 0
sa:<office> say	24 -13 -20 0
sa:<office> thi	-10 11 0 0
sa:<office> would	-10 14 0 -1
sa:<organisation> )	-8 17 -10 -2
sa:<organisation> ,	-9 8 1 0
sa:<organisation> .	-12 5 16 -15
sa:<organisation> <organisation>	-5 -7 12 0
sa:<organisation> and	15 -12 -6 0
sa:<organisation> end	10 -3 0 -6
sa:<organisation> for	12 -10 0 0
sa:<organisation> has	-16 5 5 7
sa:<organisation> in	-22 21 0 0
sa:<organisation> not	-8 0 0 10
sa:<organisation> of	17 -12 -5 0
sa:<organisation> on	27 -20 -7 0
sa:<organisation> take	11 -10 0 0
sa:<organisation> vote	10 -8 0 0
sa:<person>	11 10 -23 -9
sa:<person> 's	-12 23 -7 1
sa:<person> (	5 -11 1 0
sa:<person> )	3 -11 4 0
sa:<person> ,	15 3 -14 -31
sa:<person> .	6 -2 -13 5
sa:<person> ;	-15 11 3 0
sa:<person> add	20 -7 -14 0
sa:<person> agree	-19 2 16 0
sa:<person> and	-14 19 0 -21
sa:<person> ask	6 -10 1 0
sa:<person> come	-9 0 11 0
sa:<person> end	-12 14 -1 0
sa:<person> for	18 -5 -20 0
sa:<person> gave	-5 -3 9 0
sa:<person> has	-4 12 -7 0
sa:<person> himself	-7 0 8 0
sa:<person> in	12 2 -15 0
sa:<person> leave	-2 -7 10 0
sa:<person> meet	-9 12 0 0
sa:<person> of	9 -14 3 -1
sa:<person> put	8 -1 -5 0
sa:<person> receive	-6 -3 12 0
sa:<person> report	-10 0 12 0
sa:<person> say	0 5 -11 9
sa:<person> shook	-13 9 3 0
sa:<person> sign	5 9 -17 0
sa:<person> spoke	14 -2 -11 0
sa:<person> to	-12 20 -7 0
sa:<person> will	10 7 -17 -1
sa:<person> would	-15 15 1 0
sa:<person> write	16 -16 0 0
sa:<points>	25 -7 -20 -6
sa:<points> of	-9 14 -3 0
sa:<points> on	8 -6 0 0
sa:<quality>	9 -3 -14 5
sa:<quality> )	-3 -16 7 7
sa:<quality> and	-26 28 -8 2
sa:<quality> are	-15 17 0 0
sa:<quality> beef	-8 8 0 0
sa:<quality> beer	0 -10 0 8
sa:<quality> boat	-15 9 6 0
sa:<quality> car	6 4 -17 0
sa:<quality> coal	-9 0 11 0
sa:<quality> colleague	-6 8 0 0
sa:<quality> copper	17 -13 0 -2
sa:<quality> counterpart	17 -14 -3 0
sa:<quality> deal	13 -11 -1 0
sa:<quality> delegation	-19 12 0 8
sa:<quality> duty	-12 11 -1 2
sa:<quality> finance	-10 12 0 0
sa:<quality> good	17 -26 4 1
sa:<quality> government	14 -14 0 0
sa:<quality> leader	10 -9 -2 0
sa:<quality> list	13 0 -13 0
sa:<quality> military	-9 0 10 0
sa:<quality> minister	-18 22 0 0
sa:<quality> negotiator	-6 10 -2 0
sa:<quality> official	-10 9 0 2
sa:<quality> oil	-4 16 -14 -3
sa:<quality> one	15 -13 0 -3
sa:<quality> orange	-9 10 0 0
sa:<quality> product	-20 5 17 0
sa:<quality> quinoa	-9 10 0 0
sa:<quality> rival	-11 11 0 0
sa:<quality> shop	-12 12 0 0
sa:<quality> side	-20 32 -12 -1
sa:<quality> soybean	18 -10 -8 0
sa:<quality> tea	3 -10 5 0
sa:<quality> tuna	-7 -5 0 11
sa:<quality> vice	7 -13 2 4
sa:<quality> were	0 -9 9 0
sa:<quality> wine	17 -13 -1 0
sa:<seat>	5 6 -7 -16
sa:<seat> 's	-17 17 0 0
sa:<seat> :	10 -8 0 0
sa:<seat> <day-ahead>	11 -3 0 -5
sa:<seat> <day-gone>	11 -7 0 -1
sa:<seat> <person>	12 -6 -6 0
sa:<seat> and	-16 19 -2 0
sa:<seat> charge	11 -10 0 -1
sa:<seat> fact	-10 0 10 0
sa:<seat> from	0 -10 0 8
sa:<seat> had	4 -9 6 0
sa:<seat> has	-12 15 -2 0
sa:<seat> in	-10 9 0 0
sa:<seat> say	8 -3 -3 0
sa:<seat> time	9 0 -11 0
sa:<seat> would	11 -3 -5 0
sa:<seat> —	11 -4 -5 0
sa:<sender>	5 -15 -3 11
sa:<span>	-16 2 7 19
sa:<span> .	3 0 7 -35
sa:<span> ;	-7 20 -11 0
sa:<span> after	31 -16 -16 -3
sa:<span> and	-19 15 -17 18
sa:<span> at	-13 10 2 0
sa:<span> before	-1 2 4 -15
sa:<span> early	-15 16 0 0
sa:<span> for	-11 4 5 0
sa:<span> from	6 -9 4 0
sa:<span> in	-22 15 10 -1
sa:<span> is	9 -8 0 0
sa:<span> last	-11 0 11 0
sa:<span> later	7 -10 0 2
sa:<span> more	-10 12 0 0
sa:<span> of	-32 19 -9 23
sa:<span> on	-10 0 5 7
sa:<span> over	13 -11 0 0
sa:<span> tariff	-12 14 -2 0
sa:<span> to	16 -23 3 0
sa:<span> truce	-17 15 2 0
sa:<span> until	-16 7 10 0
sa:<span> was	7 -14 0 6
sa:<span> while	-8 0 0 10
sa:<span> without	9 -8 -10 6
sa:<taker>	0 -7 13 -10
sa:<v-agree>	-12 10 12 -19
sa:<v-bear>	12 -12 -6 5
sa:<v-begin>	-2 2 -5 11
sa:<v-deny>	-2 -9 -7 16
sa:<v-end>	6 -7 8 -11
sa:<v-lack>	11 -6 -16 8
sa:<v-refuse>	7 -14 6 -2
sa:<v-return>	-11 15 -2 -9
sa:<v-say>	8 -4 -8 5
sa:<v-sell>	5 1 -7 -4
sa:<v-sign>	3 0 2 -13
sa:<v-stay>	1 -8 8 2
sa:<v-suspend>	-5 7 -11 9
sa:<v-target>	13 4 -23 -7
sa:<v-threaten>	10 -3 -12 2
sa:<v-up>	4 -1 7 -19
sa:@	12 -11 0 0
sa:]	11 -8 0 0
sa:_	11 -11 0 0
sa:a "	8 0 -7 0
sa:a <level>	-21 19 4 0
sa:a <office>	3 0 -14 5
sa:a <organisation>	-8 21 -1 -17
sa:a <span>	-32 21 15 -3
sa:a clause	11 -10 0 0
sa:a conference	1 -15 13 0
sa:a date	-4 -6 11 0
sa:a deal	-16 18 4 -10
sa:a decision	-9 -1 0 12
sa:a decree	21 -17 -2 0
sa:a draw	12 -11 0 0
sa:a drawer	9 -10 0 0
sa:a duty	2 -14 14 -3
sa:a fact	13 -2 -10 0
sa:a few	-5 12 -5 -2
sa:a first	15 0 -12 0
sa:a fortnight	-9 10 0 0
sa:a framework	-15 24 -12 -1
sa:a full	11 -1 -8 0
sa:a future	5 -10 2 0
sa:a good	-6 -8 0 15
sa:a joint	3 9 -12 -2
sa:a last	-8 11 -2 0
sa:a law	-11 0 11 0
sa:a licence	-17 15 1 0
sa:a license	-15 6 0 9
sa:a list	-19 15 6 -1
sa:a little	12 -9 -1 0
sa:a lot	10 -8 0 0
sa:a meet	8 -11 5 -2
sa:a minute	-10 10 0 0
sa:a new	14 -15 -2 0
sa:a palace	-7 -1 9 0
sa:a paper	-10 15 -3 0
sa:a part	-11 12 0 0
sa:a promise	-1 -8 10 0
sa:a quota	-12 16 -5 0
sa:a reciprocal	-5 10 -4 0
sa:a result	13 -8 -4 0
sa:a round	-13 14 0 0
sa:a second	-2 4 -10 2
sa:a ship	-9 10 0 0
sa:a signature	21 -20 0 0
sa:a sixth	14 -16 3 -2
sa:a state	-20 3 14 0
sa:a strike	26 -25 0 0
sa:a table	-19 19 0 0
sa:a tariff	-10 -1 21 -15
sa:a telephone	12 0 -14 0
sa:a television	-11 6 6 0
sa:a text	-21 22 0 0
sa:a third	12 -8 0 -7
sa:a three	-11 14 0 0
sa:a trade	9 1 -6 -9
sa:a truce	16 -16 -3 6
sa:a very	9 -7 0 0
sa:a video	-16 -2 18 0
sa:a war	12 -9 -4 0
sa:a warn	14 -11 -1 0
sa:a week	-9 3 0 6
sa:a weekend	-10 6 2 0
sa:a word	10 2 -13 0
sa:a write	-10 0 0 9
sa:abolish	-11 13 0 0
sa:about	-4 0 -1 11
sa:about an	-16 4 14 0
sa:about it	17 -15 -4 0
sa:about the	7 -10 4 -2
sa:about trade	-13 0 5 8
sa:accept	-19 15 4 0
sa:accept .	-16 13 1 0
sa:accord	24 -17 -9 0
sa:accord of	14 -13 0 0
sa:accord with	12 -11 0 0
sa:account	12 -7 -4 0
sa:account of	12 -2 -7 0
sa:add .	4 8 -14 0
sa:addi	16 -15 0 0
sa:addition	-6 -1 10 0
sa:addition to	-10 0 10 0
sa:additional	5 2 -9 -3
sa:additional <level>	2 6 -11 0
sa:address	-4 -4 9 0
sa:adjust its	-10 0 12 0
sa:adopt	13 -17 -2 3
sa:adopt the	14 -12 0 0
sa:advanced	10 -2 -5 0
sa:affiliate	12 -1 -8 0
sa:after	20 -4 -10 -26
sa:after <day-ahead>	10 -3 -6 0
sa:after <name>	19 -11 -9 0
sa:after <number>	11 -6 -5 0
sa:after <span>	-26 25 0 0
sa:after a	10 -13 3 -4
sa:after it	10 -4 -4 0
sa:after talk	7 -10 2 0
sa:after the	16 -4 -10 -5
sa:after their	7 -10 0 0
sa:after two	11 -11 0 0
sa:afternoon .	1 -11 8 0
sa:again	16 -11 -9 0
sa:again ,	-8 3 3 0
sa:again ;	9 -7 0 0
sa:again in	-15 7 -1 7
sa:again last	11 -10 0 0
sa:against	-16 8 0 7
sa:against <number>	-9 10 0 0
sa:against the	0 -12 5 2
sa:ago	-31 10 16 11
sa:ago ,	7 -12 0 4
sa:ago .	-14 14 0 0
sa:ago <day-today>	-10 10 0 0
sa:agree	-9 0 11 0
sa:agree by	15 -9 -6 0
sa:agree in	18 -6 -9 0
sa:agree not	16 -14 0 0
sa:agree on	-29 22 6 2
sa:agree that	-10 6 2 0
sa:agree to	11 -16 4 -2
sa:agreement	19 -20 -5 6
sa:agreement ,	14 -16 0 -1
sa:agreement .	-11 8 0 4
sa:agreement between	-4 9 -5 0
sa:agreement in	2 -14 9 0
sa:agreement sign	-9 -4 12 0
sa:agreement to	-10 10 0 0
sa:aim	-8 -5 13 0
sa:air	5 -12 4 0
sa:airport	5 -19 15 0
sa:airport ,	-16 -6 23 0
sa:alive	-10 14 -3 0
sa:all	9 1 -8 -15
sa:all ,	13 -12 0 0
sa:all place	-12 7 5 0
sa:all thi	-12 12 0 0
sa:alone	7 -2 -3 0
sa:along	15 -9 -4 0
sa:along the	8 -5 -1 0
sa:already	6 -10 -10 10
sa:also	0 9 -13 0
sa:although	19 -7 -14 0
sa:aluminium	-15 19 0 -1
sa:among	23 -12 -25 11
sa:among the	21 -3 -16 0
sa:an <office>	11 -11 -9 3
sa:an <organisation>	9 -8 0 0
sa:an <quality>	11 -9 0 0
sa:an additional	3 11 -23 0
sa:an agreement	13 1 -10 -18
sa:an equal	-14 -3 17 0
sa:an hour	-19 -2 25 -2
sa:an offer	-13 13 0 0
sa:and ,	-11 14 0 0
sa:and -	-18 19 0 0
sa:and <day-gone>	-14 16 0 0
sa:and <goods-amount>	12 -10 -3 0
sa:and <level>	29 -19 -11 0
sa:and <number>	14 -8 -16 4
sa:and <person>	-12 10 6 -7
sa:and <quality>	-12 18 -5 -1
sa:and <seat>	8 -3 -2 -9
sa:and a	-12 11 1 0
sa:and aluminium	-9 11 0 0
sa:and are	8 -4 0 0
sa:and at	-13 11 5 0
sa:and begin	-8 8 0 0
sa:and by	-27 32 -4 0
sa:and call	-11 11 0 0
sa:and car	-9 7 1 0
sa:and chip	-14 15 0 0
sa:and coffee	18 -16 0 0
sa:and copper	-11 -2 14 0
sa:and did	20 -13 -5 0
sa:and end	16 -16 -11 9
sa:and expire	15 -14 0 0
sa:and for	-6 10 -1 0
sa:and forty	-9 -4 12 0
sa:and framework	-5 10 -5 0
sa:and get	-17 13 6 0
sa:and had	-14 0 16 -2
sa:and has	21 -24 -10 8
sa:and he	2 7 -10 0
sa:and i	-28 31 -3 0
sa:and in	-13 20 -5 -11
sa:and indium	-10 0 10 0
sa:and it	12 -4 -11 0
sa:and its	7 -2 -2 0
sa:and leave	-5 15 -14 -1
sa:and let	-10 12 0 0
sa:and may	-6 10 -3 0
sa:and medicine	-6 11 -5 0
sa:and meet	-4 11 -9 0
sa:and might	-13 0 12 0
sa:and my	-7 9 0 0
sa:and neither	13 -1 -10 0
sa:and nobody	8 -15 3 0
sa:and none	9 -8 0 0
sa:and not	0 8 -12 0
sa:and nothing	-9 10 0 0
sa:and of	3 -17 10 0
sa:and on	10 -6 -3 0
sa:and one	0 -12 11 0
sa:and only	16 -15 0 0
sa:and other	13 -6 -5 0
sa:and our	-10 9 0 0
sa:and pay	-9 4 5 0
sa:and run	-10 23 -9 0
sa:and say	-13 -1 19 0
sa:and sign	-6 -1 11 0
sa:and so	11 -8 0 0
sa:and some	-8 -14 5 13
sa:and stay	-21 12 10 0
sa:and stockholm	-16 16 0 0
sa:and take	-5 0 -4 11
sa:and textile	9 -7 0 0
sa:and that	-13 7 -4 15
sa:and the	13 -29 16 -3
sa:and then	-10 3 8 0
sa:and they	7 -5 0 0
sa:and thi	-13 -6 18 0
sa:and two	-8 12 -3 0
sa:and was	7 -2 -7 0
sa:and will	-6 -9 11 6
sa:and wine	-13 15 0 0
sa:and with	-20 21 0 0
sa:and without	12 -7 -4 0
sa:and would	0 9 -14 0
sa:announce .	10 -19 0 9
sa:announce a	10 -12 0 0
sa:announce last	12 -5 -6 0
sa:announce on	2 -22 14 0
sa:announce that	-3 8 -5 0
sa:another .	-8 8 0 0
sa:another <span>	3 -20 10 1
sa:answer	0 3 0 -10
sa:any	0 -9 14 -7
sa:any further	-9 0 9 0
sa:any of	-11 10 0 0
sa:anyone	10 -8 0 0
sa:anything	10 -7 0 0
sa:apart	-5 0 10 0
sa:apec	-6 -2 10 0
sa:app	-9 12 0 0
sa:appeal	-6 0 -4 12
sa:apply	-8 0 11 -1
sa:approval	0 8 -10 -4
sa:approve an	-15 16 0 0
sa:approve by	-8 9 0 0
sa:approve the	-9 12 -1 0
sa:are	-6 3 -8 7
sa:are .	-14 5 8 0
sa:are a	2 -14 0 10
sa:are back	-12 14 -1 0
sa:are go	10 -9 0 0
sa:are half	11 -9 0 0
sa:are not	14 -16 0 0
sa:are on	13 -7 -2 0
sa:are run	-9 9 0 0
sa:are still	-12 6 9 -3
sa:are to	2 8 -13 -3
sa:arequipa	-2 -7 12 0
sa:arrangement	13 -10 -1 0
sa:arrived	0 -11 10 -3
sa:as <person>	13 -9 -2 0
sa:as <seat>	-19 15 3 0
sa:as a	-6 1 -11 13
sa:as before	-13 8 6 0
sa:as far	15 -14 0 0
sa:as from	-12 1 0 8
sa:as i	11 -10 0 0
sa:as if	10 -10 0 0
sa:as it	-15 11 6 0
sa:as long	9 -15 5 0
sa:as much	15 -11 0 0
sa:as of	-11 14 0 0
sa:as plan	12 -5 -4 0
sa:as soon	-12 14 0 0
sa:as the	2 -10 1 6
sa:as they	13 -7 -6 -1
sa:asia	7 2 -11 0
sa:asian	16 -6 -9 -2
sa:ask	4 -9 9 -4
sa:ask ,	-7 8 0 0
sa:ask <level>	10 -9 0 0
sa:ask for	-7 11 -2 -1
sa:ask the	11 -8 0 0
sa:at .	-8 9 0 0
sa:at <level>	29 -22 -10 -2
sa:at <money>	17 -15 0 0
sa:at <quality>	9 -9 0 0
sa:at <seat>	14 -14 0 0
sa:at first	12 0 -11 0
sa:at home	-12 -3 15 0
sa:at it	-12 12 0 0
sa:at least	-11 -13 19 -1
sa:at midnight	17 -16 0 0
sa:at noon	-11 14 -1 0
sa:at one	0 -11 1 7
sa:at present	-18 4 3 10
sa:at the	-16 17 0 -1
sa:at their	-8 12 -1 0
sa:at thi	-3 -7 12 0
sa:at three	-27 28 0 0
sa:attempt	-10 14 -2 0
sa:authorise	-11 11 0 0
sa:autumn	-5 -3 12 -4
sa:autumn .	-2 -3 10 -1
sa:avocado	11 -9 0 0
sa:avoid	-9 9 0 0
sa:await	0 -8 0 8
sa:away	9 -8 0 0
sa:away the	-11 11 0 0
sa:back	13 -9 -2 -17
sa:back .	22 -18 -1 0
sa:back for	-5 -2 9 0
sa:back in	-10 10 0 0
sa:back its	14 -5 -8 0
sa:back the	-10 10 0 0
sa:back to	15 -21 2 0
sa:balance	-7 -7 10 4
sa:balanced	-12 13 0 0
sa:ban	-16 19 0 0
sa:ban on	-14 16 0 0
sa:bar	-10 13 0 -2
sa:bargaining	10 -7 0 0
sa:battery	-24 22 2 0
sa:be	-1 7 2 -24
sa:be "	-9 9 0 0
sa:be charge	1 5 -9 0
sa:be extend	-10 4 7 0
sa:be in	-11 11 0 0
sa:be move	-11 11 0 0
sa:be no	5 -17 6 0
sa:be sign	-8 10 0 0
sa:be the	-9 18 -9 0
sa:bean ,	-12 9 3 0
sa:bear <number>	13 -11 0 0
sa:beat	-8 9 0 0
sa:became	-10 11 0 0
sa:become	0 -10 10 0
sa:beef	0 -8 14 -6
sa:beef .	-3 8 -6 0
sa:beef and	9 -8 0 0
sa:been agree	-15 8 7 0
sa:been call	25 -16 -8 -3
sa:been fix	-11 2 8 0
sa:been hold	-13 5 0 5
sa:been move	-12 0 10 0
sa:been offer	5 -10 0 3
sa:been postpone	14 -19 4 0
sa:been put	-21 19 4 -1
sa:been set	19 -4 -14 0
sa:been the	-9 9 0 0
sa:been threaten	-8 9 0 0
sa:before ,	19 -16 -3 0
sa:before .	-16 10 -2 11
sa:before <day-ahead>	18 -16 0 0
sa:before christma	-12 16 -2 0
sa:before it	-9 0 7 1
sa:before then	13 -13 0 0
sa:begin	-8 13 -19 7
sa:begin ,	11 -9 0 0
sa:begin <span>	-18 8 -1 13
sa:begin at	12 -11 0 0
sa:behind	-11 11 0 0
sa:being	0 -8 7 -2
sa:being ,	-7 -3 10 0
sa:being .	0 -9 7 0
sa:believe	-19 11 7 0
sa:below the	-9 2 0 6
sa:berthing	-11 12 0 0
sa:beside	12 -7 -4 0
sa:bessent and	4 -10 7 0
sa:best	-3 -9 12 0
sa:better than	-9 0 9 0
sa:between	-6 -4 4 11
sa:between <name>	6 -4 -17 10
sa:between <person>	-8 11 0 0
sa:between the	-13 0 15 2
sa:bicycle	-10 11 0 0
sa:bilateral	-6 -6 0 9
sa:bind	-8 6 0 0
sa:birthday	-6 9 -4 0
sa:biscuit	10 -10 0 0
sa:blame	15 -1 -12 0
sa:bloc	-13 14 0 0
sa:bloc 's	-19 19 0 0
sa:block	-5 -5 10 0
sa:blue	13 -12 0 0
sa:boat	-16 8 0 11
sa:boat ,	-10 10 0 0
sa:boeing	-5 -8 11 0
sa:book	12 -10 0 0
sa:booked	-5 -4 -3 12
sa:border	10 -4 -5 -3
sa:border .	14 -13 0 0
sa:both	-24 8 17 0
sa:both call	-13 14 0 0
sa:both country	-6 -8 11 3
sa:both government	-11 3 7 0
sa:both had	10 -8 0 0
sa:both have	-23 24 0 0
sa:both parliament	-11 12 0 0
sa:both president	-10 9 0 0
sa:both side	30 -22 -6 -6
sa:brandy	6 -11 1 0
sa:break	12 -3 -9 0
sa:breakfast	9 -4 -4 0
sa:breakthrough	-9 8 0 0
sa:briefed	18 -11 -4 -4
sa:briefed on	16 -10 -2 -4
sa:briefing	-2 9 0 -5
sa:bring	-7 16 -8 -2
sa:bring <name>	-4 10 -5 0
sa:bring home	10 0 -9 0
sa:bring it	14 -11 0 0
sa:bring nothing	-16 17 -2 0
sa:bring out	-14 0 15 0
sa:bring the	-9 14 -3 0
sa:broke down	16 -16 0 0
sa:broke off	-25 27 0 0
sa:broke up	0 -9 0 11
sa:broken off	-13 1 12 0
sa:budget	10 -7 -1 0
sa:built	-9 10 0 0
sa:bulk	-10 10 0 0
sa:busan	11 15 -35 6
sa:busan ,	-12 16 0 0
sa:busan on	13 5 -22 0
sa:busy	0 -9 6 0
sa:but not	-13 16 -2 0
sa:but the	11 -11 0 0
sa:butter from	-7 11 0 -1
sa:buy <goods-amount>	-6 -14 18 0
sa:buy themselve	-18 19 0 0
sa:buyer	-9 0 10 0
sa:by	-3 3 11 -21
sa:by <day-today>	-11 0 12 0
sa:by <level>	21 -14 -6 -1
sa:by <name>	-15 18 -2 0
sa:by <office>	-23 12 5 6
sa:by <person>	-6 9 -2 0
sa:by <span>	-7 4 8 -9
sa:by a	-13 10 6 -1
sa:by an	-15 8 8 0
sa:by both	-17 19 -2 0
sa:by courier	-8 9 0 0
sa:by half	-12 -2 15 0
sa:by its	9 0 -8 0
sa:by now	-10 0 11 0
sa:by one	-13 15 -2 0
sa:by our	-12 13 0 0
sa:by telephone	24 -15 -12 0
sa:by which	10 -2 -2 -2
sa:c	11 -8 0 0
sa:cabinet	13 -9 0 0
sa:cable	-6 -5 11 0
sa:calendar	9 -9 0 0
sa:call	-7 -6 19 -5
sa:call .	-11 2 8 0
sa:call a	0 -8 -5 11
sa:call for	-9 9 0 0
sa:call had	-13 0 15 0
sa:call it	-7 -10 18 -2
sa:call off	26 -15 -11 -6
sa:call on	1 -10 5 0
sa:call the	-3 10 -7 -1
sa:can	-2 -17 25 -2
sa:cancel	18 -10 -7 -4
sa:cancel .	12 -8 -1 0
sa:cannot	-7 -6 11 0
sa:canola	0 -8 9 -1
sa:caper	10 -10 0 0
sa:capital on	-12 19 -8 -1
sa:car	-3 13 -7 -8
sa:car .	-11 9 1 0
sa:cardamom	-11 14 -1 0
sa:care	24 -18 -7 0
sa:carpet	-9 12 0 0
sa:carrier	-9 11 0 0
sa:carry	5 15 -23 -2
sa:carry out	6 10 -20 0
sa:case	9 -4 -1 -2
sa:cash	-15 5 10 0
sa:ceasefire	33 -29 -4 -1
sa:cent	13 -10 0 0
sa:certificate	-12 -6 0 19
sa:certificate .	-5 -2 0 8
sa:chair	-9 11 0 0
sa:chapter	-10 11 0 0
sa:charge <level>	5 -2 4 -12
sa:charge <quality>	-6 -3 0 10
sa:charge a	-9 -2 12 0
sa:charge an	-8 9 0 0
sa:charge them	-9 0 0 12
sa:cheese	-7 12 -4 -1
sa:chemical	-9 -3 12 0
sa:chicken	-11 11 0 0
sa:chicken ,	10 -4 -5 0
sa:chief	-14 16 0 0
sa:chip .	11 -3 -5 0
sa:choose	4 2 -10 0
sa:christma	-9 16 -5 -3
sa:christma .	-8 10 0 0
sa:citru	17 -9 -9 0
sa:city	9 -11 2 0
sa:civilian	2 5 -13 2
sa:civilian use	0 6 -13 2
sa:claim	18 -12 -5 0
sa:clause on	12 -11 0 0
sa:clear	9 -8 0 0
sa:climb	14 -10 -2 0
sa:close in	-9 0 9 0
sa:close to	14 -11 0 0
sa:closer	-17 18 0 0
sa:closer on	-16 17 0 0
sa:closing	-8 -4 12 0
sa:coal	-11 0 15 0
sa:coal .	-12 0 15 0
sa:cocoa ,	-10 11 0 0
sa:cocoa butter	1 -11 8 0
sa:cod	18 -12 -1 0
sa:coffee ,	9 -7 0 0
sa:coffee .	-31 30 0 0
sa:coffee and	10 -7 0 0
sa:coffee truce	-12 12 0 0
sa:collapsed	-11 5 5 0
sa:colleague	-5 8 0 0
sa:collect	2 6 -20 2
sa:come ,	10 -12 0 0
sa:come .	9 0 -7 -1
sa:come back	-25 26 0 0
sa:come before	-21 9 0 10
sa:come for	-5 -6 11 0
sa:come from	14 -12 0 0
sa:come home	10 -10 0 0
sa:come into	8 -20 1 3
sa:come of	-15 7 6 0
sa:come out	3 -8 5 0
sa:come to	-9 0 11 0
sa:commerce	-13 11 -13 10
sa:commerce ministry	17 -3 -12 -2
sa:commerce say	-14 9 3 0
sa:commerce secretary	-10 0 -5 14
sa:commission	9 -2 -7 0
sa:commissioner	-6 8 0 0
sa:company	-3 -9 9 2
sa:company ,	-4 -2 9 -1
sa:company and	13 -4 -13 2
sa:company in	6 -10 0 6
sa:completed	-7 0 0 10
sa:completed .	-8 0 0 10
sa:concern	0 -21 12 5
sa:concern over	-13 0 15 0
sa:conclude	0 -6 10 -2
sa:conclude the	0 -9 8 0
sa:conclude their	-9 10 0 0
sa:condition	15 -10 -4 0
sa:conference	12 -24 15 0
sa:confirm	14 -22 0 2
sa:confirm .	1 -12 10 0
sa:confirm it	7 0 -9 0
sa:confirm that	-3 -5 9 0
sa:consensu "	14 -12 0 0
sa:consent .	14 -10 0 0
sa:consent of	-11 11 0 0
sa:consider whether	-15 12 3 0
sa:constructive	-4 11 -4 0
sa:consultation on	7 -9 0 0
sa:contact with	-7 8 0 0
sa:content	11 -9 0 0
sa:continue	8 -7 -8 4
sa:continue on	13 -13 0 0
sa:control	11 -1 -7 0
sa:control on	12 0 -11 0
sa:cooperation	-7 0 9 0
sa:copper	3 -12 10 -5
sa:copper ,	11 -9 0 0
sa:copy	14 -7 -6 0
sa:copy of	9 -9 0 0
sa:cork	-7 -3 0 13
sa:cork and	-10 10 0 0
sa:corn	11 -5 -8 0
sa:corridor	-19 20 0 0
sa:cotton	-5 0 -9 11
sa:could	26 -9 -16 -7
sa:could agree	-10 12 0 0
sa:count	-6 -1 -6 17
sa:count ,	-16 7 10 0
sa:counter	10 -8 0 0
sa:countermeasure	8 0 -9 0
sa:countermeasure .	-6 8 0 0
sa:countermeasure on	11 -8 -3 0
sa:counterpart	17 -14 -3 0
sa:counterpart in	10 -8 0 0
sa:country .	4 -8 2 0
sa:country for	0 -14 12 0
sa:country had	-7 10 -1 0
sa:country meet	-13 16 0 0
sa:country would	15 -15 0 0
sa:course	0 -12 9 0
sa:cover the	-8 7 0 0
sa:critical	10 -2 -5 0
sa:crossed	-9 9 0 0
sa:cuenca	9 -8 0 0
sa:cup	17 -15 -2 0
sa:custom	16 -14 0 0
sa:cut flower	-8 9 0 0
sa:cut in	9 0 -7 0
sa:cut its	0 -10 10 0
sa:dairy	8 -10 0 0
sa:danger	-11 12 0 0
sa:date .	-9 14 0 -2
sa:daughter	-8 9 0 0
sa:day	-5 0 10 -7
sa:day .	10 -14 4 0
sa:day before	0 -17 12 0
sa:day of	-19 18 5 -5
sa:day on	-21 15 -4 8
sa:day two	-10 11 0 0
sa:de	15 -10 -6 0
sa:deal	-7 -2 13 -1
sa:deal ,	-2 -2 13 -7
sa:deal .	-1 18 -16 -3
sa:deal for	-20 6 0 12
sa:deal in	12 -11 0 0
sa:deal on	-16 18 0 0
sa:deal that	-5 -12 16 0
sa:deal to	-11 13 0 0
sa:deal with	14 -11 -2 0
sa:dealer	-7 8 0 0
sa:debate	-10 11 0 0
sa:decision	-4 0 -5 11
sa:declare	11 -8 -2 0
sa:declare a	12 0 -11 0
sa:decree	8 -1 -8 0
sa:decree ,	-10 11 0 0
sa:decree on	9 -7 0 0
sa:deeply	-4 10 -6 0
sa:deficit	-4 9 -5 0
sa:deficit in	-7 9 0 0
sa:delegation	-27 25 -6 9
sa:delegation ,	-14 15 0 0
sa:delegation meet	-11 13 0 0
sa:delegation of	17 -15 0 0
sa:deliver	13 -9 -1 0
sa:delivery	8 -9 0 0
sa:delivery of	9 -6 0 0
sa:demand for	-9 9 0 0
sa:depend	13 -1 -9 0
sa:depend on	12 0 -9 0
sa:deputy	-7 -6 0 11
sa:did	20 -23 0 -2
sa:did not	-6 -3 9 0
sa:difference	-16 12 0 1
sa:digital	-10 8 0 3
sa:dinner	-15 -5 20 0
sa:dinner .	-10 0 8 0
sa:direction	15 -1 -11 0
sa:discuss	-13 9 6 -2
sa:dismiss	-14 5 9 0
sa:dispute over	-12 1 6 2
sa:do so	-5 9 -2 0
sa:doe	-1 -2 8 -9
sa:doe <name>	-11 11 0 0
sa:doe the	14 0 -15 0
sa:don't	12 -8 -1 0
sa:done .	-10 -1 13 0
sa:door	8 -12 2 0
sa:double	8 -1 -12 0
sa:double to	13 -11 0 -1
sa:down	-9 -4 16 1
sa:down <level>	-24 17 9 0
sa:down for	-14 13 1 0
sa:down on	-6 -3 11 0
sa:down with	12 -9 0 0
sa:draw	25 -21 -5 0
sa:drawer	12 -12 0 0
sa:drone	-13 0 16 0
sa:drug	-20 16 0 2
sa:drug .	-7 0 9 0
sa:due .	11 -9 0 0
sa:due by	-10 0 11 0
sa:due course	-13 0 12 0
sa:due to	4 4 -12 -3
sa:during	-10 -18 22 0
sa:during the	-5 -15 19 0
sa:duty	-11 5 12 -4
sa:duty ,	9 -2 -2 0
sa:duty .	-5 11 -6 0
sa:duty and	10 0 -8 0
sa:duty for	11 -10 0 0
sa:duty in	16 -9 -6 0
sa:duty of	3 -3 5 -9
sa:duty on	-16 10 16 -16
sa:duty they	-8 11 -1 0
sa:duty to	0 -4 0 8
sa:duty was	-10 8 1 0
sa:each	9 2 -6 -17
sa:each side	-11 10 3 0
sa:each year	11 -8 -1 0
sa:earlier	-1 5 -12 1
sa:earlier .	12 -4 -5 0
sa:early	-11 24 -8 -7
sa:early .	-21 22 0 0
sa:early <month-ahead>	10 2 -11 -6
sa:early next	-9 0 10 0
sa:early on	-8 12 -2 0
sa:earth ,	-18 7 12 0
sa:earth .	-11 15 -1 0
sa:earth are	10 -10 0 0
sa:earth control	-7 -6 0 10
sa:earth that	-10 0 10 0
sa:economic	12 1 -17 0
sa:economy	11 -7 -8 0
sa:economy minister	10 -9 0 0
sa:edge	-14 18 -3 0
sa:effect	-8 7 -6 8
sa:effect at	-7 -4 0 11
sa:eight	9 2 -12 0
sa:either	2 -18 14 0
sa:either side	0 -11 9 0
sa:el	12 -11 0 0
sa:el -	11 -10 0 0
sa:electric car	8 -3 -2 0
sa:eleven	10 -4 -6 0
sa:eleven minute	11 -8 -1 0
sa:else	-10 15 -4 0
sa:emergency	7 -7 -8 5
sa:employer	15 -13 0 -1
sa:empty	-2 8 -7 0
sa:empty hand	-11 12 0 0
sa:end	-7 0 10 5
sa:end ,	28 -18 -13 0
sa:end <day-ahead>	3 -11 -2 9
sa:end <day-gone>	-9 10 0 0
sa:end <span>	-2 -8 9 1
sa:end a	0 -4 10 -5
sa:end after	12 -10 0 0
sa:end its	-17 13 4 0
sa:end of	-31 18 14 0
sa:end on	18 -6 -23 2
sa:end the	11 -8 -2 0
sa:end their	-1 11 -12 -1
sa:engine	23 -8 -15 0
sa:engine and	14 0 -13 0
sa:enough	10 -8 0 0
sa:enter into	-8 9 0 0
sa:entity	9 -10 -11 7
sa:equal	-11 -6 16 0
sa:even	-2 8 -5 0
sa:evening	-8 9 3 -7
sa:evening .	-19 10 13 0
sa:evening that	-5 10 -4 0
sa:evening to	-10 8 0 0
sa:ever	4 -20 11 0
sa:everybody else	-11 11 0 0
sa:everything	12 -13 0 0
sa:exchanged	6 -10 0 3
sa:exempt	17 -10 -3 0
sa:exemption	2 0 -14 9
sa:expect to	-10 9 -8 10
sa:expire	6 -14 10 -2
sa:expire ,	-12 -4 15 0
sa:expire on	20 -21 0 0
sa:explain	12 -7 -6 0
sa:export	-13 9 0 4
sa:export of	3 0 -17 6
sa:exporter	10 -9 -3 0
sa:extend	-8 7 -2 3
sa:extend a	14 -9 -3 0
sa:extend by	-11 -9 19 0
sa:extend to	7 3 -13 0
sa:extension	-7 12 0 -9
sa:extension .	1 -14 10 0
sa:extension of	-10 15 -7 -2
sa:extension on	-11 12 0 0
sa:extra	-18 21 0 -1
sa:face a	-12 11 1 0
sa:fact	2 -18 10 -5
sa:fact sheet	1 -17 11 -5
sa:fail	-20 16 0 5
sa:fail ,	-8 0 0 9
sa:failed .	-10 13 0 0
sa:failed on	-4 -5 11 0
sa:failed to	8 -4 -1 0
sa:fall	6 -8 4 -5
sa:fall .	-17 8 9 0
sa:fall <level>	10 -8 0 0
sa:far	15 -9 -8 0
sa:far ,	12 -7 -4 0
sa:far as	15 -13 0 0
sa:farm product	14 -6 -6 0
sa:farmer	0 -9 5 0
sa:fast	10 -2 -7 0
sa:fear that	-7 0 9 0
sa:federal	-6 -3 10 0
sa:federal register	-9 0 10 0
sa:fee	3 7 -16 -4
sa:fee .	20 -18 -2 0
sa:fee and	-9 10 0 0
sa:fee for	-9 13 -2 0
sa:fentanyl	21 -18 -1 -8
sa:fentanyl .	13 -5 -4 0
sa:fentanyl duty	-10 0 11 0
sa:fertiliser	-6 0 9 0
sa:festival	-3 -9 11 0
sa:few	0 11 -9 -2
sa:fewer	-9 11 0 0
sa:fewer than	-8 9 0 0
sa:fifth	-10 16 -6 -1
sa:fifty	9 0 -10 0
sa:fight	6 -13 -5 9
sa:figure	13 -2 -11 0
sa:finance	-7 9 0 0
sa:finance minister	-11 12 0 0
sa:find out	9 -8 0 0
sa:finish	-7 2 4 0
sa:finished by	13 -10 -1 0
sa:fire	6 -11 2 0
sa:firm	14 0 -13 -8
sa:firmly	-16 0 17 0
sa:firmly oppose	-8 0 8 0
sa:first half	-12 12 0 0
sa:first in	-2 -13 3 12
sa:first meet	8 -15 0 7
sa:first of	15 -14 0 0
sa:first quarter	-15 16 0 0
sa:first time	-25 2 26 -8
sa:first visit	0 -9 5 0
sa:first week	8 0 -13 0
sa:fish	-12 12 -3 2
sa:fish .	10 -8 0 0
sa:fishery	-8 11 -1 0
sa:fix .	-12 8 3 0
sa:fix the	12 -5 -7 0
sa:flag	-13 11 2 0
sa:flat	1 -10 0 7
sa:floor of	-8 12 -4 0
sa:flow	13 -6 -3 0
sa:flower	-25 27 -1 0
sa:flower and	-17 18 0 0
sa:fly	-13 6 7 0
sa:follow	1 -9 8 0
sa:followed by	0 -6 8 0
sa:footing	-6 -6 12 0
sa:for	-1 1 2 -8
sa:for :	-13 17 -3 0
sa:for <day-ahead>	-12 0 5 4
sa:for <day-gone>	25 -21 -4 0
sa:for <month-ahead>	-21 16 3 0
sa:for <person>	-2 10 -7 0
sa:for <quality>	-4 9 -8 0
sa:for an	-15 20 -7 0
sa:for another	5 -11 1 1
sa:for asia	12 -1 -9 0
sa:for carry	-8 9 0 0
sa:for civilian	2 5 -13 2
sa:for everybody	8 -1 -6 0
sa:for good	12 -10 0 0
sa:for half	-8 7 0 0
sa:for it	23 -14 -8 0
sa:for lithium	0 -11 0 11
sa:for something	-12 13 0 0
sa:for student	-11 0 0 13
sa:for talk	-4 0 -7 10
sa:for the	17 -18 12 -20
sa:for their	7 0 -8 -1
sa:for two	-19 13 2 3
sa:for want	12 -11 0 0
sa:for what	-8 13 -4 -1
sa:for year	-5 -5 11 0
sa:forbade	-11 -4 1 13
sa:force .	-16 18 -1 0
sa:force until	13 -11 0 0
sa:forced	2 -10 7 -4
sa:forced labour	-5 -5 12 -2
sa:forgotten	-12 13 0 0
sa:fortnight ago	-9 10 0 0
sa:forty	-20 7 14 0
sa:forty minute	-13 -1 15 0
sa:found	20 -13 -7 -1
sa:found in	12 -10 0 0
sa:four	-17 26 -5 -13
sa:fourth	-8 17 -10 -8
sa:fourth round	-6 10 -1 -3
sa:framework	-20 24 -2 -4
sa:framework for	-27 30 -3 0
sa:framework of	10 -11 1 0
sa:framework with	12 -8 -1 0
sa:free	36 -22 -9 -3
sa:free of	14 -13 0 0
sa:friday	-8 0 11 -1
sa:friday ,	8 -10 1 0
sa:friday <day-today>	-19 11 9 0
sa:from	8 1 -26 10
sa:from <day-ahead>	0 20 -22 -13
sa:from <day-gone>	-1 2 -12 9
sa:from <day-today>	-12 5 0 7
sa:from <level>	-1 3 -8 4
sa:from <month-ahead>	16 -8 -6 -1
sa:from <name>	10 -8 -3 0
sa:from <person>	9 5 -17 0
sa:from <quality>	-15 11 -2 7
sa:from <seat>	20 -14 -6 0
sa:from a	10 -5 -3 0
sa:from it	-10 11 0 0
sa:from our	9 -8 0 0
sa:from that	-9 10 0 0
sa:from the	-17 -1 21 4
sa:from which	10 -5 -2 0
sa:frozen	-17 18 0 0
sa:fruit	-6 11 -4 0
sa:fruit .	-10 11 0 0
sa:full	-18 14 7 -1
sa:full of	-17 13 5 0
sa:further	1 -11 10 -4
sa:further .	2 -9 6 0
sa:further <span>	10 0 -8 0
sa:g	-10 -2 13 0
sa:g <number>	-10 -2 13 0
sa:game	-13 13 0 0
sa:gas	19 -15 -2 0
sa:gate	8 -8 0 0
sa:gather	0 -12 15 -2
sa:gave	-2 -11 20 -5
sa:gave its	11 -5 0 -2
sa:gave the	-10 2 7 0
sa:gazette	-12 14 0 0
sa:geneva	13 -2 -13 0
sa:geneva ,	11 -10 0 0
sa:gesture	-11 17 -8 0
sa:get	-5 5 8 -11
sa:get <level>	-10 10 0 0
sa:get a	0 -11 6 0
sa:get its	-9 11 0 0
sa:get to	-8 8 0 0
sa:get what	10 -10 0 0
sa:give	4 0 -17 6
sa:given	17 -9 -9 0
sa:glass	17 -15 0 0
sa:glove	-11 7 4 0
sa:go .	-15 9 6 0
sa:go back	11 -5 -4 0
sa:go down	-1 -11 11 0
sa:go from	-1 -7 -1 12
sa:go into	-7 14 -7 0
sa:go on	-13 15 5 -18
sa:go up	10 -6 -1 0
sa:god	-8 -5 12 0
sa:golf	3 -11 4 0
sa:good ,	0 -7 10 -3
sa:good .	-11 2 12 -1
sa:good <level>	10 -9 0 0
sa:good <span>	-15 -6 20 0
sa:good by	-10 0 11 0
sa:good deal	-13 -2 1 13
sa:good for	0 8 -10 0
sa:good have	16 -11 0 -4
sa:good pay	9 -5 -2 0
sa:good take	-7 -4 0 11
sa:good until	0 8 -9 0
sa:good will	8 0 -11 0
sa:government	1 -17 18 0
sa:government ,	18 -16 0 0
sa:government .	-6 -2 9 0
sa:government have	-19 16 4 0
sa:grant	-3 17 -12 -3
sa:grant exemption	-4 15 -9 -2
sa:grape	-16 18 0 0
sa:grow .	-10 -1 12 0
sa:grower	8 -11 -1 4
sa:guest	-15 1 12 0
sa:gun	8 -7 0 0
sa:gyeongju	14 -9 -3 0
sa:had "	-9 12 -3 0
sa:had announce	9 -3 -3 0
sa:had ask	0 -10 9 0
sa:had begin	14 -13 -2 0
sa:had charge	9 -7 0 0
sa:had go	-10 3 6 0
sa:had lasted	-22 0 22 -1
sa:had make	-10 3 7 0
sa:had offer	-9 9 0 0
sa:had one	11 -4 0 -8
sa:had raise	-10 10 0 0
sa:had reach	-4 10 -6 0
sa:had sign	17 -14 -2 0
sa:had spoken	-11 4 7 0
sa:had talked	8 -18 0 8
sa:had the	19 -15 -8 0
sa:haggling	-15 16 0 0
sa:half	2 -6 7 -5
sa:half a	10 -9 0 0
sa:half of	-3 10 -2 -6
sa:half past	-6 11 -5 0
sa:hall	-4 8 -2 0
sa:halve	-1 -5 9 0
sa:hand	-11 10 4 -5
sa:hand ,	-10 12 0 0
sa:hand .	-8 14 -7 0
sa:hand at	-9 0 9 0
sa:handed	-3 12 -7 -1
sa:handshake	-9 9 0 0
sa:handshake .	-11 12 0 0
sa:hang	7 -13 7 0
sa:happen .	11 0 -11 -1
sa:happened	-10 1 8 0
sa:happy	8 -3 -2 0
sa:has	4 -7 6 -10
sa:has <day-ahead>	15 -14 0 0
sa:has <level>	-10 10 0 0
sa:has <span>	2 -14 10 0
sa:has announce	-13 5 9 0
sa:has been	3 -5 8 -14
sa:has charge	17 -8 -8 0
sa:has collect	-8 10 -1 0
sa:has end	-15 9 6 0
sa:has ever	-2 -6 9 0
sa:has had	11 -9 0 0
sa:has hold	14 -11 0 0
sa:has in	12 -1 -7 0
sa:has keep	-8 9 0 0
sa:has let	13 -9 -2 0
sa:has meet	15 -14 0 0
sa:has no	21 -19 -8 4
sa:has not	12 -15 0 0
sa:has offer	-5 -6 11 0
sa:has propose	17 -14 -2 0
sa:has put	28 -10 -21 0
sa:has say	-7 0 10 0
sa:has see	-19 20 0 0
sa:has sign	8 -3 -4 0
sa:has still	-14 15 0 0
sa:has take	-22 20 1 0
sa:has until	5 -13 6 0
sa:has warn	-13 13 0 0
sa:has yet	-4 16 -14 0
sa:have agree	21 -14 -6 -2
sa:have been	11 -9 -3 0
sa:have end	23 -14 -9 0
sa:have extend	8 -7 0 0
sa:have found	9 -14 3 0
sa:have had	10 -8 0 0
sa:have meet	16 -12 0 -2
sa:have prolong	15 -11 -3 0
sa:have put	19 -10 -8 0
sa:have reach	-19 20 0 0
sa:have read	-9 9 0 0
sa:have say	-6 10 0 -3
sa:have settle	0 -12 9 0
sa:have sign	22 -16 -10 0
sa:have the	-18 14 4 0
sa:have to	10 -10 -13 10
sa:have until	14 -13 0 0
sa:haven't	11 -11 0 0
sa:having	0 0 -8 6
sa:having been	-9 10 0 0
sa:he	9 -2 -11 0
sa:he add	-18 19 0 0
sa:he and	-13 9 7 -2
sa:he announce	12 0 -11 0
sa:he has	10 -1 -11 0
sa:he meet	3 -20 9 2
sa:he say	17 -13 -3 -5
sa:he see	-5 -10 7 6
sa:he tell	-9 11 0 0
sa:he was	-4 4 -11 8
sa:he will	-9 18 -10 0
sa:he would	31 -19 -17 -3
sa:head	-11 10 1 -2
sa:headline	-7 9 0 0
sa:hear	23 -15 -9 -1
sa:hear .	15 -14 0 0
sa:hear the	16 -12 -2 0
sa:heat	12 -7 -3 0
sa:heavy	9 -6 -2 0
sa:height	14 -13 0 0
sa:help	-2 -10 13 0
sa:help .	-3 -9 11 0
sa:her	-2 -14 13 0
sa:here	-35 16 15 8
sa:here ,	-9 12 -1 0
sa:here on	-33 20 0 12
sa:higher	3 -1 -9 4
sa:him	-11 1 6 2
sa:him ,	1 -13 5 4
sa:him on	-7 10 -3 0
sa:himself	-19 5 8 7
sa:his	11 -4 1 -18
sa:his <person>	-9 16 -4 -1
sa:his <quality>	-4 9 -4 -3
sa:his first	2 -10 6 0
sa:his own	15 -14 0 0
sa:his side	0 -9 8 0
sa:hit	20 -12 -6 0
sa:ho	8 -14 0 5
sa:hold ,	-16 17 -1 0
sa:hold <points>	13 -9 -3 0
sa:hold for	23 -14 -8 0
sa:hold talk	-19 11 6 0
sa:hold the	3 -10 1 1
sa:hold up	-15 16 0 0
sa:holiday	16 -12 -1 0
sa:holiday .	15 -13 0 0
sa:home	-5 -8 18 0
sa:home .	6 -15 7 0
sa:home on	11 -8 -1 0
sa:home with	-3 -5 12 0
sa:honey	-10 11 0 0
sa:hope	-8 11 0 0
sa:hope of	-13 13 0 0
sa:hospital	14 -12 0 -1
sa:hour	1 -9 14 -11
sa:hour .	-20 11 12 0
sa:hour and	-13 -5 18 0
sa:hour of	-9 6 -2 3
sa:hour on	8 -5 -2 0
sa:house	-11 17 -5 -1
sa:house .	-16 18 0 0
sa:house of	-9 11 0 0
sa:household	9 -7 0 0
sa:how	1 -16 10 0
sa:i am	-8 9 0 0
sa:i can	9 -9 0 0
sa:i understand	-11 11 0 0
sa:ice	-20 9 15 0
sa:if	-6 6 3 -8
sa:if <name>	-11 16 -6 0
sa:if <seat>	-4 -7 10 0
sa:if the	3 -11 6 0
sa:immediate	-3 -7 11 0
sa:import from	-15 0 17 0
sa:importer	-2 -3 9 -3
sa:impose	-7 1 -4 10
sa:impose on	-12 12 0 0
sa:in	19 -20 0 -9
sa:in <month-ahead>	-15 -10 7 23
sa:in <month-gone>	-16 19 -5 3
sa:in <month-today>	-9 11 0 0
sa:in <name>	8 -11 -2 7
sa:in <number>	-17 10 4 1
sa:in <organisation>	18 -18 0 0
sa:in <seat>	-4 13 -5 -7
sa:in <span>	16 -16 0 -1
sa:in a	-8 10 5 -14
sa:in addition	-7 -1 10 0
sa:in busan	13 15 -28 0
sa:in cuenca	9 -8 0 0
sa:in due	-13 0 12 0
sa:in force	-9 13 -14 5
sa:in gyeongju	17 -6 -7 0
sa:in his	7 -12 3 0
sa:in it	-11 8 3 0
sa:in late	0 -9 0 8
sa:in london	16 -12 -3 0
sa:in madrid	15 -10 -2 0
sa:in mid	6 5 -14 0
sa:in mind	10 -5 -2 0
sa:in new	-1 -7 10 0
sa:in one	20 -18 -2 0
sa:in order	-18 11 7 0
sa:in osaka	-5 15 -9 0
sa:in person	-9 -7 5 11
sa:in place	15 -10 -1 -1
sa:in spring	-11 14 -1 0
sa:in surabaya	11 -2 0 -8
sa:in tariff	-11 13 0 0
sa:in the	-1 -9 10 -4
sa:in their	-9 9 -7 5
sa:in three	-11 13 0 0
sa:in two	-1 11 -6 -4
sa:incheon airport	12 -10 0 0
sa:increase	-11 7 3 0
sa:indium	-10 0 10 0
sa:industrial	9 -7 0 0
sa:industrial good	8 -6 0 0
sa:initial a	-8 10 0 0
sa:initial and	12 -10 0 0
sa:instalment	-18 4 14 0
sa:instead	5 4 -16 -1
sa:instead .	12 -10 0 0
sa:instead of	0 7 -11 0
sa:insurance	17 -16 0 0
sa:international	10 -5 0 0
sa:interview	7 3 -12 0
sa:into a	20 -9 -11 0
sa:into law	11 -2 -5 0
sa:invention	9 -7 0 0
sa:investigation	0 -12 13 -1
sa:investment	0 -10 7 0
sa:invitation	11 -10 0 0
sa:invited	6 -11 0 5
sa:is	-3 -5 2 12
sa:is "	-12 12 0 0
sa:is <number>	-10 6 -8 11
sa:is a	-10 0 15 0
sa:is about	3 -10 4 0
sa:is before	-9 10 0 0
sa:is being	11 -3 -6 0
sa:is expect	-11 8 -3 8
sa:is good	-5 10 -4 0
sa:is in	-25 24 3 0
sa:is not	0 9 -15 -3
sa:is now	14 -5 -8 0
sa:is of	11 -6 -2 0
sa:is off	18 -13 -5 0
sa:is one	-8 -3 0 11
sa:is our	-16 16 0 0
sa:is sign	11 -10 0 0
sa:is still	3 -11 0 4
sa:is the	25 -20 -5 0
sa:is their	-11 1 8 0
sa:is there	-4 -8 -1 12
sa:is worth	-3 -6 9 0
sa:issue	-9 -2 7 5
sa:issue on	-7 0 8 0
sa:it	5 0 4 -28
sa:it "	-9 -1 12 0
sa:it 's	-11 11 0 0
sa:it ,	19 -2 -16 -1
sa:it .	-10 1 12 -1
sa:it <day-gone>	13 -4 -8 0
sa:it <level>	12 -10 0 0
sa:it again	-6 9 0 0
sa:it and	-6 -1 9 0
sa:it announce	-5 -6 12 0
sa:it back	8 -7 0 0
sa:it by	-13 5 8 0
sa:it can	-15 0 15 0
sa:it did	17 -4 -12 0
sa:it expire	-12 0 12 0
sa:it had	0 -15 15 -1
sa:it in	14 -5 -9 0
sa:it is	2 -2 -9 6
sa:it on	-3 -3 10 0
sa:it out	-5 -3 10 0
sa:it promise	-24 9 18 0
sa:it put	-9 0 10 0
sa:it say	-5 10 -4 0
sa:it the	10 -8 0 0
sa:it up	16 -13 0 0
sa:it was	9 7 -23 0
sa:it will	-16 12 7 0
sa:it would	16 -19 -2 0
sa:item	12 -14 0 0
sa:its	10 -13 1 0
sa:its <level>	-9 1 10 0
sa:its <organisation>	12 -6 -1 0
sa:its approval	13 -8 0 -2
sa:its company	-5 -2 9 0
sa:its consent	10 -9 0 0
sa:its countermeasure	9 -10 0 0
sa:its first	10 -4 -5 0
sa:its list	-4 -5 12 -2
sa:its own	-16 15 4 -3
sa:its purchase	12 0 -11 0
sa:its sale	-8 0 0 9
sa:its steel	-13 13 0 0
sa:its tariff	0 -12 6 4
sa:its word	-9 10 0 0
sa:job	-12 14 0 0
sa:joint fact	13 -4 -5 0
sa:joint statement	-7 16 -6 0
sa:journalist	11 -9 0 0
sa:judge	-6 9 -4 0
sa:juice	11 -9 0 0
sa:karoline	-11 4 9 -1
sa:karoline leavitt	-11 4 9 -1
sa:keep	1 0 5 -14
sa:keep a	-11 1 8 0
sa:keep it	-12 7 5 0
sa:keep its	-8 9 0 0
sa:keep their	23 -18 0 0
sa:kind	16 -14 0 0
sa:kind .	13 -11 0 0
sa:know	13 -12 0 -6
sa:know what	-10 11 0 0
sa:labour	-5 -5 12 -2
sa:labour .	-4 -2 9 -1
sa:lago	-15 16 0 0
sa:lamb	-11 12 0 0
sa:lancaster	-11 12 0 0
sa:lancaster house	-11 12 0 0
sa:land	-15 -3 10 12
sa:lapse .	-14 9 6 0
sa:lapse at	11 -10 0 0
sa:largest	-2 14 -8 -2
sa:last .	-9 14 -1 -2
sa:last <span>	8 -21 11 0
sa:last day	-14 11 4 0
sa:last round	0 9 -7 0
sa:last until	19 -21 0 0
sa:last year	10 0 -12 -5
sa:lasted	-20 11 12 -3
sa:lasted about	-20 0 22 0
sa:late .	12 -9 0 0
sa:late <month-gone>	0 -5 0 9
sa:late on	0 8 -12 -3
sa:later	9 0 -10 0
sa:later .	9 -5 -4 0
sa:later in	-15 -1 17 0
sa:later than	-13 9 0 4
sa:later thi	-12 16 -3 0
sa:laughed	10 -8 0 0
sa:law	3 -24 0 15
sa:law .	7 -11 0 2
sa:lead	20 -17 -4 0
sa:lead to	9 -13 3 0
sa:leader	12 -21 3 0
sa:leader .	22 0 -21 0
sa:leader of	-8 -9 19 0
sa:leader to	9 -1 -8 0
sa:learned	14 -12 0 0
sa:learned to	10 -10 0 0
sa:least	-11 -14 19 -1
sa:least <goods-amount>	-11 0 14 0
sa:leather	6 -15 0 4
sa:leave	-16 8 2 8
sa:leave <seat>	-11 0 9 0
sa:leave it	-13 11 1 0
sa:leave the	2 3 -10 0
sa:leavitt	-11 4 9 -1
sa:leavitt say	-12 8 4 0
sa:led	-10 12 -1 0
sa:led to	-9 10 0 0
sa:leg	10 -10 0 0
sa:length	17 -15 -1 0
sa:lentil	-7 0 0 9
sa:less than	-8 11 -1 0
sa:let	-5 -6 18 -14
sa:let it	-11 5 8 0
sa:let the	17 -18 0 0
sa:letter	18 -5 -13 0
sa:letter from	1 5 -10 0
sa:level	3 -24 9 7
sa:level .	0 -12 12 0
sa:levy on	9 -6 0 0
sa:licence	-2 -4 0 11
sa:licence ,	10 -2 -6 0
sa:licence .	-9 6 0 3
sa:licence for	0 -3 -6 9
sa:license	-12 5 0 6
sa:light	13 -12 0 0
sa:like	-7 12 -1 -2
sa:like .	-10 10 0 0
sa:like everybody	-9 10 0 0
sa:like to	12 -10 0 0
sa:limit	0 -10 6 4
sa:line of	-12 6 6 0
sa:linen	9 -9 0 0
sa:list	-4 -7 13 -5
sa:list ,	-14 11 1 0
sa:list of	-2 -11 10 2
sa:listed	20 -3 -16 0
sa:lithium	-2 -7 0 11
sa:live :	-12 12 0 0
sa:live from	11 -11 0 0
sa:local	-17 7 11 0
sa:london ,	-9 11 0 0
sa:london .	11 -10 0 0
sa:long as	7 -4 0 0
sa:longer	16 -13 0 -5
sa:look	1 -1 -8 5
sa:look at	-5 0 -3 8
sa:lose	-5 0 9 -2
sa:lot of	10 -8 0 0
sa:lower than	-12 13 0 0
sa:lower their	13 -11 0 0
sa:lumber	-10 14 -4 0
sa:lumber and	-13 15 -3 0
sa:lunch	-14 6 9 0
sa:machine	11 -16 4 0
sa:maize	-6 9 -1 0
sa:make	-10 -3 19 -4
sa:make <number>	-8 0 9 0
sa:make of	-12 0 14 0
sa:manuel	11 -10 0 0
sa:many	27 -12 -16 -3
sa:margin	2 -10 8 0
sa:margin of	6 -14 8 0
sa:market	18 -20 0 0
sa:match	15 -10 -4 0
sa:matter .	-7 -2 11 0
sa:matter of	-10 12 0 0
sa:matter was	-8 10 0 0
sa:may	7 4 -10 -7
sa:may be	-11 16 -5 0
sa:me .	-6 10 -4 0
sa:meant	-12 0 16 -3
sa:meanwhile	13 -10 -3 0
sa:mediator	21 -21 0 0
sa:meet ,	9 -9 2 -3
sa:meet .	-9 6 -2 3
sa:meet <person>	-13 18 0 -4
sa:meet again	0 -8 0 10
sa:meet between	16 -6 -5 -4
sa:meet for	-12 12 4 -7
sa:meet here	-8 2 5 0
sa:meet in	40 -22 -21 -6
sa:meet its	11 -11 0 0
sa:meet on	2 -22 17 0
sa:meet there	-17 15 0 0
sa:meet with	3 -17 9 0
sa:member	-10 5 6 0
sa:men	1 -7 7 -1
sa:mention	-5 -10 15 0
sa:mention the	-16 -1 18 0
sa:merdeka	-10 14 -5 0
sa:merdeka <number>	-10 14 -5 0
sa:mid	0 7 -18 10
sa:mid -	0 8 -17 6
sa:midnight	6 -4 -17 7
sa:midnight ,	0 -12 0 11
sa:midnight on	23 -13 -12 -4
sa:might	-7 -4 12 0
sa:military	-8 0 10 0
sa:military company	-9 0 10 0
sa:mill	11 -7 -1 0
sa:million	0 -12 7 0
sa:mineral	-7 -17 20 0
sa:mineral .	-11 0 12 0
sa:mineral and	-10 0 12 0
sa:minister	-10 12 0 -6
sa:minister ,	10 -17 8 0
sa:minister for	4 -9 0 5
sa:minister say	15 -14 0 0
sa:ministry	0 -13 3 11
sa:ministry .	-1 -8 0 9
sa:ministry announce	-11 -11 11 10
sa:minute	-20 6 14 2
sa:minute ,	-8 10 0 0
sa:minute .	-9 10 0 -1
sa:minute on	-12 2 8 0
sa:mistake	-9 14 -5 0
sa:mombasa	11 -10 0 0
sa:monday	7 -14 0 8
sa:monday ,	14 -13 0 0
sa:money	17 -13 -1 0
sa:money .	10 -8 0 0
sa:month	-10 16 -4 -5
sa:month .	-10 17 -5 -2
sa:month ago	-11 8 2 0
sa:more	0 16 -12 -23
sa:more .	-5 16 -13 -1
sa:more and	-9 9 0 0
sa:more from	13 -8 -2 -1
sa:most	-7 -4 0 14
sa:most <quality>	-8 -5 9 2
sa:most of	-16 3 0 13
sa:mostly	-13 0 6 8
sa:mountain	17 -17 0 0
sa:move	19 -27 12 -5
sa:move to	4 -11 8 0
sa:mr <person>	4 6 -9 -4
sa:much	4 -27 5 6
sa:much as	13 -11 0 0
sa:must	11 -7 -11 2
sa:must still	-8 9 0 0
sa:my	-7 12 -2 -1
sa:name	-10 -3 17 -2
sa:name to	-6 -11 15 0
sa:national	19 -14 0 -3
sa:natural	9 -8 0 0
sa:nearly	18 -19 0 0
sa:need	-5 14 -15 1
sa:need .	-7 9 0 0
sa:need the	-14 16 0 0
sa:negotiate	-16 25 -4 -9
sa:negotiate in	-14 14 0 0
sa:negotiate on	-15 12 3 0
sa:negotiate the	10 -7 0 -3
sa:negotiation	-8 0 12 -5
sa:negotiation in	14 -13 0 0
sa:negotiation on	-16 7 5 0
sa:negotiation with	-17 10 7 0
sa:negotiator	-14 24 -12 -6
sa:neither	14 0 -15 -1
sa:neodymium	-10 0 10 0
sa:neodymium and	-10 0 10 0
sa:new	7 -26 18 -4
sa:new .	-4 -8 10 0
sa:new <organisation>	-11 10 0 0
sa:new <quality>	-11 14 0 -2
sa:new tariff	-10 -11 10 10
sa:new year	2 -11 4 0
sa:newsletter	-11 12 0 0
sa:newspaper .	12 -12 0 0
sa:nexperia	-4 -10 -5 17
sa:nexperia 's	-9 -1 -1 14
sa:next	-7 2 9 -2
sa:next <span>	-9 10 0 0
sa:next to	-6 -3 11 0
sa:nickel	5 -12 9 -4
sa:nickel .	0 -6 9 -3
sa:night	-10 18 -8 -3
sa:night .	-3 10 -8 0
sa:night to	-13 17 -3 0
sa:nil	10 -7 -1 0
sa:nile	9 -8 0 0
sa:nineteen	-8 9 0 0
sa:no	2 4 -9 0
sa:no date	-7 17 -6 0
sa:no duty	9 -5 -1 0
sa:no hurry	-10 4 6 0
sa:no longer	13 -10 0 -3
sa:no notice	-12 13 0 0
sa:no one	-4 9 -2 0
sa:no power	-11 7 -1 6
sa:no reason	13 -8 -3 0
sa:no such	11 -9 0 0
sa:nobody	0 -8 8 2
sa:nobody in	9 -5 -2 0
sa:none	17 -6 -14 0
sa:not	-14 -3 14 11
sa:not .	-14 13 1 0
sa:not ?	0 -13 -2 12
sa:not a	13 -8 -3 0
sa:not at	12 -11 0 0
sa:not been	0 -17 4 11
sa:not before	-9 12 0 0
sa:not come	-9 5 4 0
sa:not in	13 -10 -2 0
sa:not let	9 -5 -3 0
sa:not make	-12 0 13 0
sa:not mention	-8 -5 13 0
sa:not to	13 -19 -8 7
sa:note	2 -21 4 8
sa:nothing	-11 12 -3 3
sa:nothing .	28 -15 -17 0
sa:nothing about	-11 9 0 0
sa:nothing else	-13 14 0 0
sa:nothing had	-10 11 0 0
sa:nothing on	-2 0 9 -6
sa:nothing to	0 -11 0 11
sa:notice	-4 9 0 -5
sa:notice ,	-12 13 0 0
sa:notice .	14 -9 -2 0
sa:notice of	11 0 -7 0
sa:notice that	-7 11 -4 0
sa:now	6 -8 4 -10
sa:now .	-11 -14 20 0
sa:now run	-9 12 0 0
sa:number ,	11 -9 0 0
sa:number .	3 -12 6 0
sa:nut	-8 11 -2 0
sa:nvidia	-2 -2 -1 8
sa:obstacle	-2 -10 0 12
sa:obstacle .	-6 -8 0 13
sa:ocean	-11 0 12 0
sa:of "	0 -7 -3 9
sa:of <day-gone>	-8 -5 17 -5
sa:of <day-today>	9 0 -11 -3
sa:of <level>	0 -9 9 0
sa:of <money>	-9 0 0 9
sa:of <month-gone>	11 -15 0 5
sa:of <name>	6 -26 23 -3
sa:of <number>	12 0 -26 -4
sa:of <person>	10 5 -23 3
sa:of <quality>	-8 9 -4 6
sa:of <seat>	9 -10 -1 0
sa:of <span>	-10 9 0 -1
sa:of a	-4 0 11 -11
sa:of about	-10 7 2 0
sa:of an	15 -13 0 -4
sa:of asean	-13 4 7 0
sa:of both	-3 -1 12 -4
sa:of coal	-14 0 16 0
sa:of coffee	-8 8 0 0
sa:of commerce	-20 13 4 0
sa:of duty	-13 -1 17 0
sa:of each	-19 20 0 0
sa:of good	-19 13 6 0
sa:of having	14 -10 -4 0
sa:of his	-12 0 8 5
sa:of it	-5 9 0 -2
sa:of last	-7 18 -14 0
sa:of negotiation	-5 10 -5 0
sa:of next	14 -7 -7 0
sa:of nothing	10 -8 0 0
sa:of number	-8 9 0 0
sa:of one	-11 5 6 0
sa:of our	13 -6 -6 0
sa:of paper	-10 12 0 0
sa:of talk	-8 3 -7 14
sa:of that	-15 17 0 0
sa:of the	13 -4 -13 -4
sa:of their	-15 0 26 0
sa:of them	1 -8 13 -7
sa:of thi	-4 9 -7 0
sa:of trade	-9 8 -5 2
sa:of two	24 -21 -1 0
sa:of up	-14 9 6 0
sa:of yttrium	-10 0 10 0
sa:off	4 0 5 -22
sa:off .	27 -26 0 -3
sa:offer	-10 17 -8 0
sa:offer to	-13 20 -5 -3
sa:official	-13 6 0 8
sa:official say	-12 1 0 13
sa:oil	4 1 -12 1
sa:oil .	10 -2 -6 0
sa:oil and	17 -10 -5 0
sa:old	17 -8 -8 0
sa:olive oil	-13 14 0 0
sa:on	5 -4 2 -9
sa:on ,	-13 0 15 -3
sa:on .	15 -6 -9 0
sa:on <day-ahead>	19 -8 -17 -5
sa:on <day-gone>	-1 -3 9 -3
sa:on <day-today>	6 6 -8 -18
sa:on <money>	-27 30 -9 6
sa:on <name>	16 -19 1 -2
sa:on <person>	9 0 -8 0
sa:on <span>	-25 27 -2 0
sa:on a	-23 29 -7 0
sa:on an	-6 -4 13 0
sa:on another	13 4 -20 0
sa:on ask	-13 8 4 0
sa:on banana	-9 10 0 0
sa:on battery	-12 5 6 0
sa:on beef	-11 13 0 0
sa:on both	16 -12 0 0
sa:on cement	-8 9 0 0
sa:on chip	13 -6 -4 0
sa:on cork	-1 -8 0 10
sa:on cotton	-15 0 0 12
sa:on cut	-2 9 -7 0
sa:on drone	-16 0 17 0
sa:on export	-8 10 -1 0
sa:on farm	10 -4 -2 -1
sa:on good	22 -21 -2 0
sa:on his	9 2 -15 -5
sa:on hope	-13 13 0 0
sa:on ice	-12 11 1 0
sa:on import	-13 0 14 0
sa:on its	-8 17 -4 -4
sa:on many	12 -10 0 -1
sa:on monday	-5 -9 4 9
sa:on most	26 -19 -9 0
sa:on paper	19 -20 -1 0
sa:on port	10 -9 0 0
sa:on reciprocal	-12 14 -1 0
sa:on rice	12 -10 0 0
sa:on since	-4 9 -3 0
sa:on soybean	-9 -7 15 0
sa:on tariff	-20 9 12 0
sa:on the	-5 -8 18 -7
sa:on their	17 -4 -10 0
sa:on them	13 -9 -1 0
sa:on trade	20 -13 -9 0
sa:on whether	13 -1 -10 0
sa:on with	1 7 -10 -1
sa:once	4 -10 7 -3
sa:once ,	24 -22 0 0
sa:once more	-19 10 9 0
sa:one	-10 5 6 -1
sa:one ,	-6 -17 15 2
sa:one .	-2 6 -12 9
sa:one <organisation>	-8 9 0 0
sa:one has	-10 11 0 0
sa:one hear	9 -8 0 0
sa:one in	-10 25 -14 0
sa:one is	-11 0 10 0
sa:one of	10 -12 3 0
sa:one side	-9 7 0 0
sa:one thing	-11 8 3 0
sa:open	-3 2 -9 10
sa:open for	13 -13 0 0
sa:opening	8 -11 0 0
sa:opening of	6 -10 2 0
sa:oppose	-8 -1 11 0
sa:opposition	13 -10 0 0
sa:option	13 -6 -8 0
sa:or	10 -33 4 17
sa:or not	13 -12 0 0
sa:orange	-8 10 0 0
sa:order late	-10 12 -1 0
sa:order of	10 -10 0 0
sa:order on	0 8 -10 0
sa:ore	-9 11 0 0
sa:ore .	-11 12 0 0
sa:original	-7 11 -1 0
sa:osaka	-9 18 -10 0
sa:other	19 4 -23 -16
sa:other on	-2 10 -7 0
sa:other side	-7 8 0 0
sa:our	-18 16 0 0
sa:our <person>	-12 12 0 0
sa:our good	10 -9 0 0
sa:out	23 -13 -11 -7
sa:out .	16 -12 -4 0
sa:out in	9 -8 0 0
sa:out on	9 -13 5 -4
sa:out over	12 -11 0 0
sa:out the	2 13 -16 -4
sa:outcome	0 8 -9 0
sa:outcome .	-9 9 0 0
sa:outcome of	11 0 -9 0
sa:outstanding .	-13 10 3 0
sa:over	-4 2 9 -9
sa:over .	18 -17 0 -1
sa:over <span>	-12 12 0 0
sa:over a	-15 12 0 0
sa:over the	16 -14 -3 0
sa:over there	10 -10 0 0
sa:overdue	-12 13 0 0
sa:overdue .	-12 13 0 0
sa:own	1 -8 10 -5
sa:own .	-8 7 1 0
sa:own in	-13 14 0 0
sa:pacific	13 0 -13 0
sa:package	7 -8 0 0
sa:pact	11 -7 -1 0
sa:page	-5 13 -11 0
sa:page <number>	10 -9 0 0
sa:palace	-18 7 11 0
sa:palm	11 -7 -2 0
sa:palm oil	18 -14 -2 0
sa:paper	-8 0 10 2
sa:paper is	-14 5 7 0
sa:paper with	-15 4 11 0
sa:parliament	-5 8 -2 0
sa:part ,	3 -10 3 0
sa:part .	-14 0 11 3
sa:partner	18 -15 0 -2
sa:pass	8 -18 5 -1
sa:past	-23 17 0 7
sa:past midnight	-11 8 -6 8
sa:past one	-11 12 0 0
sa:patience	-8 13 -4 0
sa:pause	0 1 -10 6
sa:pause in	-8 16 -6 0
sa:pay	8 -13 13 -10
sa:pay <level>	-10 4 6 3
sa:pay for	-10 -9 16 0
sa:pay in	-7 9 0 0
sa:peace	-4 -6 14 -2
sa:pen ,	11 -10 0 0
sa:pencil	-8 8 0 0
sa:people briefed	17 -9 -6 -3
sa:people who	-10 12 0 0
sa:permit	4 0 -8 0
sa:person	-10 -8 7 11
sa:person .	-9 3 3 0
sa:pharmaceutical	-11 11 0 0
sa:phase	17 -9 -5 0
sa:phone	13 -2 -8 0
sa:phosphate	9 -6 -2 0
sa:phosphate .	-9 9 0 0
sa:photograph	-21 24 -2 0
sa:pipe	-7 0 0 9
sa:pistachio	13 -12 0 0
sa:place	-6 13 0 -13
sa:place ,	-9 3 6 0
sa:place .	9 -10 0 0
sa:plan	0 -7 0 8
sa:plane	8 -13 2 0
sa:plane .	11 -10 0 0
sa:player	11 -10 0 0
sa:plywood	18 -17 0 0
sa:pm	13 -12 0 0
sa:pointed	9 -6 0 0
sa:port	18 -16 2 -8
sa:port .	-5 -4 10 0
sa:port fee	10 -5 -3 0
sa:positive	10 0 -9 0
sa:post	10 -10 -4 3
sa:postpone	17 -20 2 0
sa:power	-19 14 0 5
sa:prefer	-10 12 0 0
sa:prepare	9 0 -11 0
sa:prepare the	3 8 -16 0
sa:presence	8 -9 -4 3
sa:presence of	8 -9 -3 3
sa:present	-14 4 0 9
sa:president	-4 0 7 -8
sa:president ,	-13 16 0 0
sa:president <person>	13 4 -17 0
sa:president of	-8 -22 22 0
sa:press	16 -25 5 0
sa:press )	18 -14 -1 0
sa:press secretary	-11 2 5 2
sa:presse	-8 9 0 0
sa:prevent	-15 12 4 -1
sa:price	25 -27 0 0
sa:price of	12 -11 0 0
sa:prime	-1 -11 14 0
sa:prime minister	-1 -11 14 0
sa:principle	10 -6 -2 0
sa:priority	9 -9 0 0
sa:prisoner	19 -19 0 0
sa:problem	-16 13 1 0
sa:procedure	3 -11 6 0
sa:production	11 -7 -2 0
sa:programme	16 -5 0 -11
sa:prolong by	-5 9 -5 0
sa:prolong the	1 3 -9 0
sa:prolong their	-25 4 18 0
sa:promise	10 -22 12 -4
sa:promise in	-6 -6 12 0
sa:promise that	6 -7 0 0
sa:properly	0 -12 12 0
sa:propose	14 -8 -6 0
sa:propose <span>	12 -10 0 0
sa:protect	-8 0 10 0
sa:protect its	-9 0 11 0
sa:protocol	9 -8 0 0
sa:provide	-13 10 0 3
sa:provide for	-13 13 0 0
sa:province	15 -15 0 0
sa:publish	-13 0 13 4
sa:publish .	-3 -4 0 9
sa:publish a	-10 18 -5 0
sa:publish an	-6 -2 9 0
sa:publish its	0 9 -7 0
sa:publish on	-5 -7 12 0
sa:purchase of	0 9 -10 0
sa:purpose	-8 10 0 0
sa:push	11 -9 0 0
sa:push for	10 -9 0 0
sa:put	12 -5 -12 1
sa:put an	-8 11 -2 0
sa:put at	9 -9 0 0
sa:put into	13 -8 -4 0
sa:put the	-11 10 2 -1
sa:quarrel over	-5 18 -13 0
sa:quarter	-17 19 0 0
sa:question	10 -7 0 0
sa:quickly	-8 9 0 0
sa:quickly .	-9 9 0 0
sa:quinoa	-15 17 0 0
sa:quota	0 6 -9 -2
sa:radio	21 -17 -4 0
sa:rain	-5 8 0 0
sa:raise	10 -17 11 -8
sa:raise duty	10 -8 0 0
sa:raise its	13 -17 0 0
sa:raise the	-11 14 -1 0
sa:raise to	-16 6 7 0
sa:rang	-6 9 -3 0
sa:rare -	-2 -8 0 9
sa:rate	13 -6 -7 0
sa:rate from	-11 12 0 0
sa:ratify the	-8 9 0 0
sa:raw	-10 12 0 0
sa:reach	-10 18 -6 -4
sa:reach a	-8 12 -4 0
sa:reach on	-7 8 0 0
sa:reach the	-4 -5 9 0
sa:read it	-11 3 7 0
sa:read that	-11 11 0 0
sa:reading	12 -7 0 -2
sa:receive	-9 -7 12 8
sa:receive <person>	-9 -2 13 0
sa:reciprocal trade	-7 14 -8 0
sa:recommend	-7 0 0 8
sa:record ,	-11 12 0 0
sa:reduce	10 -16 4 0
sa:register	-9 0 10 0
sa:regretted	-3 9 -6 0
sa:regretted the	-3 9 -6 0
sa:reject	12 -8 -1 0
sa:release	5 -15 7 0
sa:released	23 -10 -15 0
sa:remark	-1 -7 10 0
sa:renew	21 -20 0 -2
sa:renewal	15 -11 0 0
sa:replace	9 -13 0 0
sa:replace the	10 -9 0 0
sa:reply	10 -3 -8 0
sa:report that	-7 10 0 0
sa:reporter	10 3 -20 0
sa:reporter on	19 -10 -11 0
sa:request	-6 9 0 0
sa:reserve	9 -9 0 0
sa:reserved	11 -9 0 0
sa:respect	-15 12 3 0
sa:response	10 -3 -4 0
sa:rest for	-11 7 3 0
sa:rested	11 -9 0 0
sa:restriction	-3 11 -3 -3
sa:result	9 3 -24 4
sa:result .	2 0 -9 2
sa:result of	10 0 -8 0
sa:resume .	12 -9 -1 0
sa:resume on	-11 11 0 0
sa:retaliate	10 -3 -5 0
sa:retaliation	9 -1 -6 0
sa:return	17 -3 -14 0
sa:return from	9 -5 -1 0
sa:return to	17 -12 -5 0
sa:review	3 -13 4 0
sa:rice	8 -14 0 5
sa:rise	0 8 -11 -4
sa:rise <level>	17 -10 -5 0
sa:rise by	11 -9 0 0
sa:rise from	-13 19 -7 0
sa:rival	-9 10 0 0
sa:river	14 -14 0 0
sa:roof	10 -9 0 0
sa:room	20 -18 0 0
sa:room .	20 -19 0 0
sa:room of	9 -8 0 0
sa:round	6 2 -14 -6
sa:round ,	-14 12 -2 4
sa:round .	-7 21 -13 -8
sa:round in	-8 -3 3 10
sa:round of	23 -21 4 -12
sa:rule	-4 -7 -8 19
sa:rule that	-6 0 -2 10
sa:run	19 -9 -14 0
sa:run ,	-12 1 9 0
sa:run .	16 -7 -8 0
sa:run out	12 -7 -3 -3
sa:run to	20 -8 -12 0
sa:safeguard	-8 8 0 0
sa:sail	16 -13 -3 0
sa:sake	9 -8 0 0
sa:sale	1 0 -14 9
sa:salmon	-11 14 -1 0
sa:same	-9 9 3 -6
sa:same .	-6 10 0 -3
sa:same day	13 -14 0 0
sa:same time	-10 11 0 0
sa:sanction	-7 -11 16 0
sa:sardine	-4 -5 0 9
sa:saturday	20 -18 0 0
sa:save	13 -9 -7 2
sa:save a	-1 9 -1 -3
sa:say ,	21 -13 -10 -1
sa:say .	5 2 -10 -1
sa:say ;	-1 -10 9 0
sa:say <day-gone>	12 1 -15 0
sa:say <level>	-21 15 7 0
sa:say <name>	7 -10 0 0
sa:say ?	-11 13 0 0
sa:say a	19 -8 -9 -1
sa:say his	-10 11 0 0
sa:say it	-6 -4 13 0
sa:say on	21 -22 -11 8
sa:say otherwise	11 -9 0 0
sa:say so	4 -10 2 0
sa:say that	-31 20 0 17
sa:say the	25 -35 2 -5
sa:say there	12 -5 -5 0
sa:say to	-8 10 0 0
sa:say what	-11 12 0 0
sa:say yes	10 -8 -1 0
sa:scandium	-10 0 10 0
sa:scandium ,	-10 0 10 0
sa:school	12 -12 0 0
sa:scrap	-11 14 0 -1
sa:sea	15 -19 5 0
sa:seal	12 -9 -2 0
sa:season	15 -11 -5 0
sa:seat of	10 -8 0 0
sa:second	0 12 -18 -3
sa:second and	-11 12 0 0
sa:second day	-24 28 0 -8
sa:second meet	-24 23 0 0
sa:second round	10 -3 -3 -8
sa:second week	1 -19 10 6
sa:secret	-10 10 0 0
sa:secretary	-8 -6 2 18
sa:secretary karoline	-11 7 6 0
sa:secretary scott	8 -10 4 -1
sa:section	-4 -5 12 -4
sa:section <number>	-4 -5 12 -4
sa:security .	-8 9 0 0
sa:see ,	12 -12 0 0
sa:see <person>	-8 5 4 -3
sa:see no	5 -14 0 5
sa:see them	-14 14 0 0
sa:seek	9 -2 -2 -2
sa:seem to	-10 10 0 0
sa:sell the	-8 10 0 0
sa:sell to	0 -9 8 0
sa:semiconductor	10 -5 -1 0
sa:send	11 -1 -12 0
sa:send it	-9 9 0 0
sa:sentence	-14 14 0 0
sa:service	16 -14 0 0
sa:set .	7 6 -12 0
sa:set for	-8 -2 10 0
sa:settle for	4 -9 1 0
sa:settle their	16 -11 -3 0
sa:shake	-7 -1 9 0
sa:shake hand	-7 0 9 0
sa:shall	-5 12 -5 -1
sa:share	20 -17 -10 1
sa:sheet	3 -18 9 -6
sa:sheet ,	-7 0 10 0
sa:sheet .	11 0 -8 0
sa:sheet of	-11 -4 15 0
sa:sheikh	14 -13 0 0
sa:ship	18 -6 -7 -7
sa:shoe	-12 13 0 0
sa:shoe .	-11 11 0 0
sa:shook	-9 11 0 0
sa:shop	-12 12 0 0
sa:short	2 -15 3 5
sa:short .	3 -11 0 7
sa:shortage of	-10 0 10 0
sa:shortly	-1 9 -7 0
sa:should	-4 21 -18 -4
sa:should be	7 -11 0 0
sa:show	-13 12 -7 9
sa:show .	-12 0 0 11
sa:shut	14 -13 0 0
sa:shut the	11 -9 0 0
sa:side	-16 13 9 -11
sa:side ,	-15 -2 21 0
sa:side .	-14 8 3 0
sa:side and	-10 11 0 0
sa:side of	-2 -9 11 0
sa:side want	-8 10 0 0
sa:side would	8 -10 1 0
sa:sign	0 7 -8 -10
sa:sign ,	-8 0 9 0
sa:sign .	11 -5 -9 0
sa:sign a	-7 -6 19 0
sa:sign an	7 1 -9 0
sa:sign by	-17 21 -4 0
sa:sign for	-11 17 -6 0
sa:sign in	12 -13 0 0
sa:sign it	27 -21 -9 0
sa:sign off	-6 -3 10 0
sa:sign the	20 -10 -13 0
sa:sign their	8 -3 -4 0
sa:sign trade	-20 11 7 0
sa:signature	12 -17 0 7
sa:signature ,	-4 -11 3 10
sa:signature .	13 -10 -1 0
sa:signature is	11 -9 0 0
sa:signature the	10 -10 0 0
sa:signature to	-13 18 -5 0
sa:silent .	12 -2 -8 0
sa:silent on	-11 0 12 0
sa:since	5 -9 -7 11
sa:since <day-gone>	0 9 -18 0
sa:since <month-gone>	19 -12 -7 -2
sa:since <seat>	-3 -8 0 12
sa:since it	11 -2 -6 0
sa:since spring	-10 15 -5 0
sa:since then	-13 4 7 0
sa:sir	-4 -8 10 0
sa:sir <person>	-7 -3 10 0
sa:sit	-9 5 -3 7
sa:sit for	10 -11 0 0
sa:sit in	-9 10 0 0
sa:sixth	-13 12 0 0
sa:ski	9 -8 0 0
sa:slap	-12 15 -5 0
sa:sleep	-14 15 0 0
sa:slip	2 -10 4 0
sa:slow	-9 12 -2 0
sa:small	5 -10 2 0
sa:smoke	22 -22 0 0
sa:so did	11 -10 0 0
sa:so it	-8 10 0 0
sa:some	-7 2 -4 11
sa:something	-15 8 0 10
sa:soon	-15 19 -1 0
sa:soon .	-10 10 0 0
sa:soon as	-12 14 0 0
sa:southeast	-11 14 -3 0
sa:southeast asia	-10 11 0 0
sa:soy	8 -8 0 0
sa:soybean	17 -29 2 0
sa:soybean ,	5 -14 8 0
sa:soybean it	-12 0 12 0
sa:speak	-10 3 12 -8
sa:speak for	-14 12 1 0
sa:speed	-12 15 -2 0
sa:spent	-10 -1 8 5
sa:spoke	10 2 -18 -1
sa:spoke by	11 -13 0 0
sa:spoken of	-11 9 3 0
sa:spokesman	12 -7 -1 0
sa:spokeswoman	-10 0 1 8
sa:spot	-9 10 0 0
sa:sprat	-7 11 -4 0
sa:spring	-24 19 5 -1
sa:spring .	-23 15 14 -1
sa:staff	0 -6 12 -11
sa:stand	9 -6 0 -1
sa:stand .	10 -19 5 0
sa:standstill	-16 21 -4 -2
sa:start	11 -13 0 5
sa:start <day-ahead>	-12 10 0 0
sa:start the	10 -9 0 0
sa:statement	5 3 -8 -3
sa:statement ,	-13 14 0 0
sa:station	10 -6 -2 0
sa:stay .	-14 3 0 12
sa:stay in	2 5 -11 0
sa:steel	6 -9 0 4
sa:steel and	12 -4 -9 0
sa:steepest	12 -10 0 -1
sa:step .	11 -9 0 0
sa:still	7 -8 1 -2
sa:still in	13 -10 0 0
sa:still on	11 -13 1 0
sa:still to	-14 9 0 7
sa:stockholm	-14 15 3 -3
sa:stockholm on	-9 9 0 0
sa:stone	-8 -9 14 0
sa:stop	-5 11 -8 0
sa:stop .	-12 15 0 0
sa:stop a	-13 15 0 0
sa:stop the	15 -8 -4 0
sa:strike	15 -20 9 -3
sa:strike ,	20 -19 0 0
sa:student	-4 -6 -2 12
sa:student .	-11 0 0 13
sa:subject .	14 -10 0 -5
sa:subject to	-14 18 -4 0
sa:substance	15 -2 -12 0
sa:substance .	16 -3 -12 0
sa:sugar truce	18 -17 0 0
sa:sum	13 -12 0 0
sa:summary of	-10 0 9 0
sa:summit ,	5 13 -16 0
sa:summit .	11 -8 -5 0
sa:summit in	0 -14 10 0
sa:summit of	8 6 -13 0
sa:sunday	10 -3 -9 0
sa:sunday <day-today>	12 -7 -6 0
sa:supply	-16 18 0 0
sa:surabaya	11 -2 0 -8
sa:surcharge	0 -10 4 4
sa:surplu	9 0 -7 0
sa:suspend ,	-10 13 0 0
sa:suspend .	10 -8 0 0
sa:suspend its	-14 9 5 0
sa:suspend most	12 -11 0 0
sa:suspend the	2 -11 7 0
sa:suspend their	0 -18 15 0
sa:suspension	-2 10 -3 -4
sa:sweet	11 -10 0 0
sa:table	3 4 -20 3
sa:table ,	19 -17 0 0
sa:take	-5 12 -14 3
sa:take <name>	9 -7 0 -2
sa:take back	8 -7 0 0
sa:take effect	-11 12 -10 9
sa:take from	-18 15 2 0
sa:take the	2 4 -9 0
sa:talk	0 -1 -22 22
sa:talk ,	8 -4 -2 -1
sa:talk .	20 -22 1 0
sa:talk ;	10 -9 0 0
sa:talk about	5 -11 -1 8
sa:talk between	-17 5 -6 17
sa:talk continue	-8 9 0 0
sa:talk had	0 -7 -4 12
sa:talk here	-13 12 -10 7
sa:talk in	22 -6 -9 -12
sa:talk of	-13 18 -4 0
sa:talk since	-12 5 5 0
sa:talk that	-14 15 0 0
sa:talk to	15 -18 0 5
sa:talk until	-9 9 0 0
sa:talk with	-24 19 3 0
sa:talking	5 -14 0 7
sa:talking .	13 -9 -2 0
sa:tariff	-16 9 11 -3
sa:tariff "	-8 10 -2 0
sa:tariff ,	10 5 -16 -6
sa:tariff and	-5 -4 10 0
sa:tariff cut	10 0 -9 0
sa:tariff deal	-9 -2 12 0
sa:tariff down	-10 10 0 0
sa:tariff of	-19 15 2 1
sa:tariff on	11 -2 -4 -8
sa:tariff over	12 -6 -2 0
sa:tariff suspend	-11 0 10 0
sa:tariff that	11 -8 0 0
sa:tariff war	-10 6 5 0
sa:tea	15 -12 0 -1
sa:team	-23 28 -9 0
sa:tech	-8 9 0 0
sa:technology	9 0 -8 0
sa:telephone	39 -28 -18 -2
sa:telephone .	13 0 -12 0
sa:telephone for	15 -9 -6 0
sa:telephone on	6 -14 5 0
sa:television interview	2 7 -12 0
sa:tell	7 1 -10 -6
sa:tell me	-8 8 0 0
sa:tell reporter	9 -1 -11 0
sa:tell the	-5 9 -2 0
sa:tell thi	11 -10 0 0
sa:tell us	-11 13 0 0
sa:ten	-10 0 10 0
sa:ten minute	-12 1 11 0
sa:tender	-9 4 3 0
sa:tenth	17 -13 -3 -1
sa:term	2 -7 5 -1
sa:term of	6 -14 6 0
sa:text	-16 10 11 -7
sa:text ,	18 -8 -11 0
sa:text .	-8 11 0 0
sa:text that	-18 13 5 0
sa:textile	13 -5 0 -5
sa:th	-19 19 -6 4
sa:than	-1 9 -12 1
sa:than <level>	-24 26 -2 0
sa:than <span>	-15 12 1 0
sa:than a	13 -11 0 0
sa:than he	-4 -3 9 0
sa:than last	11 -9 0 0
sa:than the	18 -16 0 -3
sa:thanked	9 -5 -1 0
sa:that "	10 -7 0 0
sa:that ,	9 -7 0 0
sa:that .	-20 18 4 -3
sa:that <level>	-11 14 -1 0
sa:that <name>	-10 12 -8 7
sa:that <person>	12 -14 -7 4
sa:that <quality>	0 -13 12 0
sa:that <seat>	22 -20 0 -2
sa:that <span>	-3 -9 -1 14
sa:that a	10 -9 0 -3
sa:that an	16 -12 -3 0
sa:that begin	-17 14 -1 6
sa:that both	-19 12 2 6
sa:that end	-17 9 12 0
sa:that go	-9 0 8 0
sa:that he	18 -6 -18 0
sa:that in	-5 8 0 0
sa:that is	-11 5 8 -4
sa:that it	-9 -5 18 -2
sa:that most	-10 0 0 11
sa:that nothing	-10 3 7 0
sa:that of	10 -10 0 0
sa:that prolong	-11 14 -3 0
sa:that put	-1 10 -9 0
sa:that the	12 -5 -8 -3
sa:that their	22 -22 0 0
sa:that there	-6 -9 6 12
sa:that was	4 -21 14 0
sa:that were	10 -5 0 0
sa:that will	-12 0 12 0
sa:the	2 -7 11 -8
sa:the <day-ahead>	9 -2 -12 6
sa:the <day-gone>	-22 17 1 1
sa:the <level>	3 2 -3 -9
sa:the <number>	-1 11 -8 -2
sa:the <organisation>	-2 -14 2 15
sa:the <person>	19 -10 -11 0
sa:the <quality>	-3 23 -23 -12
sa:the <seat>	-14 18 2 -3
sa:the <span>	12 -19 4 0
sa:the afternoon	0 -9 9 0
sa:the agreement	7 2 -14 -1
sa:the autumn	-14 -3 19 -1
sa:the back	15 -13 0 0
sa:the best	-4 -8 12 0
sa:the bloc	-13 14 0 0
sa:the call	-20 0 21 0
sa:the case	12 -10 0 0
sa:the charge	-9 11 0 0
sa:the cheese	-11 12 0 0
sa:the chemical	-9 0 9 0
sa:the chip	11 -7 -2 0
sa:the clock	-8 10 -1 0
sa:the coffee	-16 17 0 0
sa:the come	19 -16 -5 0
sa:the consent	-11 11 0 0
sa:the day	-12 -7 14 8
sa:the detail	-6 -4 10 0
sa:the door	11 -9 0 0
sa:the drug	-20 10 8 3
sa:the duty	-3 9 -4 -4
sa:the eighth	-7 12 -3 0
sa:the emergency	10 -5 -1 0
sa:the end	-39 16 26 0
sa:the exemption	-8 -2 -1 13
sa:the extension	-8 10 0 0
sa:the extra	-6 11 -2 0
sa:the fifth	-13 18 -3 -1
sa:the firm	12 -7 -3 0
sa:the first	-14 4 3 8
sa:the framework	9 -10 2 0
sa:the front	-12 13 0 0
sa:the full	-7 -3 11 0
sa:the g	-9 -9 17 0
sa:the harvest	-9 10 0 0
sa:the headline	-7 9 0 0
sa:the heat	11 -7 -3 0
sa:the hotel	10 -9 0 0
sa:the house	-15 17 0 0
sa:the investigation	-13 0 13 0
sa:the judge	-12 14 0 0
sa:the last	-19 18 0 0
sa:the law	5 -12 -6 9
sa:the leader	-2 -11 16 0
sa:the length	16 -14 -1 0
sa:the letter	9 -5 -1 0
sa:the line	8 -6 0 0
sa:the list	-8 -8 14 0
sa:the margin	6 -14 8 0
sa:the matter	0 -2 12 -9
sa:the meet	7 2 -10 -2
sa:the mountain	17 -17 0 0
sa:the necessary	-3 10 -7 0
sa:the new	22 -26 0 0
sa:the night	-7 9 0 0
sa:the note	-6 -3 0 10
sa:the oil	-7 -3 10 0
sa:the one	-15 15 0 0
sa:the opening	9 -8 0 0
sa:the other	-5 22 -18 0
sa:the outcome	-9 9 0 0
sa:the pause	-8 -1 0 11
sa:the port	15 -9 -5 -1
sa:the presence	8 -9 -3 3
sa:the present	9 -6 0 0
sa:the president	-9 -22 24 0
sa:the press	11 -9 0 0
sa:the price	13 -11 0 0
sa:the radio	10 -8 0 0
sa:the rare	9 -3 -3 0
sa:the reciprocal	10 -6 -1 0
sa:the room	-8 10 0 0
sa:the round	0 -8 0 10
sa:the safeguard	-11 12 0 0
sa:the sale	9 -12 0 2
sa:the same	-10 8 4 -4
sa:the share	9 -8 0 0
sa:the ship	13 -9 -1 0
sa:the side	9 -9 0 0
sa:the signature	-11 4 -4 9
sa:the sixth	-12 10 0 1
sa:the soup	-9 11 0 0
sa:the soybean	-12 0 12 0
sa:the spring	-12 0 14 0
sa:the step	-11 14 -4 0
sa:the summer	7 -9 0 0
sa:the summit	16 0 -17 0
sa:the table	16 -5 -13 -4
sa:the tariff	25 -13 -18 0
sa:the tax	-11 12 0 0
sa:the telephone	13 -16 1 0
sa:the third	-8 17 -15 -7
sa:the three	10 -7 -2 0
sa:the time	-9 -8 16 0
sa:the truce	-8 13 3 -18
sa:the understanding	19 -7 -12 0
sa:the visit	-13 5 6 0
sa:the war	9 -14 4 0
sa:the way	-10 12 0 0
sa:the week	-1 3 -10 5
sa:the whole	7 -16 6 0
sa:the winter	19 -15 -1 -1
sa:the world	4 -1 -11 8
sa:the year	-10 2 7 0
sa:the yield	-10 -4 13 0
sa:their <office>	-7 -7 16 0
sa:their additional	-9 -2 11 0
sa:their dispute	10 -5 -18 5
sa:their duty	16 -14 0 0
sa:their fourth	-9 13 0 0
sa:their meet	-16 13 3 0
sa:their name	-7 -2 9 0
sa:their own	11 -14 3 0
sa:their president	-10 11 0 0
sa:their quarrel	-8 15 -4 0
sa:their second	-11 17 -4 0
sa:their talk	15 -5 -12 0
sa:their tariff	-13 6 10 0
sa:their trade	17 -9 -5 -1
sa:their truce	8 0 -12 0
sa:them ,	4 -12 7 0
sa:them .	-13 1 15 -2
sa:them :	9 -8 0 0
sa:them back	10 -7 -3 0
sa:them in	-11 6 0 5
sa:themselve	-27 23 6 0
sa:themselve <span>	-20 17 2 0
sa:then	-5 0 12 -6
sa:then .	10 -11 0 0
sa:there	-5 -1 1 13
sa:there ,	12 -14 1 0
sa:there a	-4 -8 -1 12
sa:there by	-10 14 0 -1
sa:there had	12 -10 0 0
sa:there was	-16 7 5 2
sa:there will	10 -6 -1 0
sa:there would	0 -18 8 9
sa:they	-4 8 -1 -2
sa:they do	15 -14 0 0
sa:they get	11 -11 0 0
sa:they had	-1 5 -11 4
sa:they have	-3 8 -8 0
sa:they meet	-15 15 3 0
sa:they put	-16 17 0 0
sa:they sign	-11 6 5 0
sa:they stand	11 -11 0 0
sa:they'll	-14 12 0 0
sa:thi .	-16 13 2 0
sa:thi month	8 7 -15 -7
sa:thi newspaper	-6 -1 9 0
sa:thi one	14 -2 -11 0
sa:thi time	6 -19 8 0
sa:thi week	-18 14 -4 10
sa:thi will	-7 8 0 0
sa:thi year	9 6 -18 -1
sa:thin	-9 10 0 0
sa:think	13 -12 0 -4
sa:third	1 3 -9 -3
sa:third ,	9 -8 0 0
sa:third since	-11 2 -1 8
sa:third time	-12 19 -5 -5
sa:those	12 -18 -1 3
sa:though the	11 -11 0 0
sa:threat	3 -3 -12 8
sa:threaten	14 -8 -11 2
sa:three	-24 28 -12 4
sa:three .	-1 -2 -8 11
sa:through <day-ahead>	-10 1 0 8
sa:thursday	-9 6 7 -6
sa:thursday ,	13 -3 -5 -1
sa:thursday <day-today>	-9 1 12 -2
sa:tiktok	-2 14 -8 0
sa:tiktok .	-9 10 0 0
sa:timber	-11 6 0 3
sa:time	0 3 9 -26
sa:time ,	-8 20 -18 0
sa:time .	-17 20 0 -1
sa:time being	0 -19 15 0
sa:time for	16 -20 5 0
sa:time in	12 -11 0 -1
sa:time since	-14 24 -2 -7
sa:time the	2 7 -12 0
sa:tin	-4 8 -2 0
sa:tinned	-9 11 0 0
sa:to	-3 5 -9 14
sa:to <day-ahead>	-12 7 9 -7
sa:to <day-gone>	9 0 -8 0
sa:to <goods-amount>	1 7 -9 0
sa:to <level>	-16 9 7 2
sa:to <money>	12 -8 -1 0
sa:to <name>	4 -22 4 9
sa:to <person>	7 0 -10 3
sa:to <quality>	10 -16 0 7
sa:to act	-8 11 0 -1
sa:to announce	-11 1 9 0
sa:to ask	-7 11 0 0
sa:to be	6 9 -19 -11
sa:to begin	6 -9 0 3
sa:to charge	-7 0 -3 9
sa:to correct	11 -10 0 0
sa:to decide	-6 9 0 0
sa:to do	5 -13 0 7
sa:to end	-11 21 -11 0
sa:to extend	-7 15 -8 0
sa:to fentanyl	11 -1 -8 0
sa:to follow	8 -9 0 0
sa:to get	9 -5 0 -1
sa:to go	-11 22 -10 -3
sa:to its	2 -15 4 3
sa:to land	-8 -1 11 0
sa:to last	10 -9 0 0
sa:to let	-12 4 8 0
sa:to levy	-7 10 0 0
sa:to lift	14 -12 0 0
sa:to look	-1 -6 0 9
sa:to lower	8 -14 5 0
sa:to me	-10 10 0 0
sa:to negotiate	9 -1 -4 -3
sa:to new	5 -9 2 0
sa:to nothing	-16 8 9 0
sa:to people	11 0 -5 -4
sa:to prepare	7 9 -23 2
sa:to prevent	-15 12 4 -1
sa:to publish	-12 9 3 0
sa:to put	-14 15 -5 4
sa:to raise	11 -10 0 0
sa:to reporter	9 -8 -1 0
sa:to run	11 -11 0 0
sa:to say	-17 12 8 -1
sa:to send	9 0 -6 0
sa:to settle	9 -6 -7 1
sa:to show	-11 0 0 11
sa:to sign	-11 7 4 0
sa:to stay	1 -15 0 12
sa:to stop	-10 4 7 0
sa:to suspend	-5 -6 16 0
sa:to take	-16 17 -11 6
sa:to talk	8 -11 -12 14
sa:to their	-10 11 0 0
sa:to two	-12 12 0 0
sa:to where	15 -15 0 0
sa:together .	-11 1 -1 9
sa:together with	21 -20 0 0
sa:top	3 -10 5 -1
sa:touch	11 0 -9 0
sa:tour	11 -11 0 0
sa:town	-16 18 0 0
sa:trade ,	-8 -11 7 13
sa:trade agreement	3 -7 -6 12
sa:trade and	11 -4 -5 0
sa:trade in	9 -3 -4 0
sa:trade minister	-9 13 -4 -1
sa:trade ministry	-9 -7 10 8
sa:trade negotiation	-8 -12 18 0
sa:trade talk	-12 15 -11 3
sa:trade war	-19 20 1 -4
sa:transcript	-6 -2 10 0
sa:transcript )	0 -16 12 0
sa:translated )	17 -11 -5 0
sa:translated from	-12 3 8 0
sa:translation	11 -8 0 0
sa:transport	-3 -9 0 12
sa:travel	14 -4 -9 0
sa:travel to	14 -4 -9 0
sa:treaty	7 -19 5 0
sa:tree	13 -5 0 -5
sa:trikoupi	-8 9 0 0
sa:trip	12 -1 -8 0
sa:triple	8 -2 -3 0
sa:truce ,	-9 14 0 -3
sa:truce .	-3 12 -9 0
sa:truce before	-7 11 -4 0
sa:truce between	2 -17 16 -8
sa:truce for	12 0 -9 0
sa:truce has	10 -10 0 0
sa:truce hold	-10 11 0 0
sa:truce in	-13 -6 13 7
sa:truce into	11 -5 -5 0
sa:truce is	3 -12 6 0
sa:truce last	11 -11 0 0
sa:truce of	12 -18 8 -4
sa:truce or	-4 -6 -2 12
sa:truce that	-1 11 -3 -6
sa:truce under	-9 11 -2 0
sa:truce with	27 -24 -10 5
sa:truck	10 -7 -2 0
sa:try to	8 0 -7 0
sa:trying	-11 11 0 0
sa:tuna	0 -12 0 11
sa:turn	0 -2 -9 9
sa:turn to	-13 0 0 13
sa:twelve	12 -11 0 0
sa:twenty	17 -8 -7 0
sa:twice as	-10 10 0 0
sa:twice what	10 -8 0 0
sa:two	-13 10 10 -10
sa:two .	-27 28 0 0
sa:two delegation	-10 12 0 0
sa:two government	3 -15 11 0
sa:two hour	-17 4 8 3
sa:two men	7 -15 8 -1
sa:two number	14 -12 -1 0
sa:two original	-7 11 -1 0
sa:two paper	-2 -7 9 0
sa:two round	18 -17 0 0
sa:two side	-18 15 2 0
sa:type	10 -8 0 0
sa:under	12 -14 -3 4
sa:under it	-12 0 11 0
sa:under section	-4 -2 9 -2
sa:under the	14 0 -7 -5
sa:under which	0 10 -19 3
sa:understand	-10 11 0 0
sa:understanding	14 -1 -14 0
sa:understanding on	-7 8 0 0
sa:understood	-10 12 0 0
sa:undertook	-10 14 -2 0
sa:undertook to	-10 14 -2 0
sa:unilateral	-6 -2 11 0
sa:unless	25 -18 -5 0
sa:until	13 -11 -3 -1
sa:until <day-ahead>	0 -10 6 8
sa:until <day-gone>	16 0 -16 0
sa:until <number>	0 -9 9 0
sa:until summer	-9 10 0 0
sa:until the	-11 14 -2 -2
sa:until then	11 -9 0 0
sa:up	8 -5 -6 0
sa:up .	-8 12 -3 0
sa:up <day-ahead>	11 -10 0 0
sa:up again	-6 9 0 0
sa:up in	1 -12 0 10
sa:up on	17 -19 0 0
sa:up two	9 -9 0 0
sa:us	2 4 -12 -5
sa:us that	10 -10 0 0
sa:use .	3 9 -12 -1
sa:use the	-11 1 9 0
sa:used	-6 -3 12 0
sa:used the	-11 -9 17 0
sa:used to	9 -5 0 0
sa:version	-6 -4 11 0
sa:very	14 -4 -13 0
sa:vessel	9 -7 0 0
sa:video	-5 -6 17 -4
sa:view	-13 4 3 5
sa:view .	-11 12 0 0
sa:visa	24 -13 -14 0
sa:visit	8 -22 10 -6
sa:visit ,	-10 0 8 0
sa:visit by	-13 0 9 0
sa:visit to	-3 -9 10 0
sa:voice	-8 -3 10 0
sa:vote	16 -7 -6 -6
sa:vote .	-14 15 0 0
sa:wage	11 -11 0 0
sa:wait	28 -20 -8 -3
sa:wait for	19 -17 -2 0
sa:waive	-12 13 0 0
sa:walked	-17 13 5 0
sa:walked out	-12 13 0 0
sa:wall	12 -10 0 0
sa:wang	-3 11 -3 -4
sa:want	-9 14 -2 -5
sa:want a	-14 22 -11 0
sa:want from	10 -9 0 0
sa:want it	-7 11 -4 0
sa:want of	12 -11 0 0
sa:want to	-17 19 -3 0
sa:wap	0 -11 8 0
sa:wap )	0 -11 8 0
sa:war between	-5 14 -7 0
sa:warn	-11 9 0 0
sa:warn ,	-4 -2 0 9
sa:warn .	-13 16 0 0
sa:warn that	12 -15 4 -3
sa:was	11 -6 -4 2
sa:was "	4 -17 11 0
sa:was ,	9 -7 0 0
sa:was <level>	9 -14 1 0
sa:was a	-14 17 -2 0
sa:was call	17 -8 -7 -2
sa:was due	17 -12 -4 0
sa:was in	-7 14 -8 0
sa:was leave	-11 11 0 0
sa:was no	-13 4 3 3
sa:was one	10 0 -10 0
sa:was open	9 -8 0 0
sa:was publish	-6 -3 0 10
sa:was receive	0 -4 -9 10
sa:was sign	-14 2 13 0
sa:was the	-26 11 18 0
sa:was their	-9 0 9 0
sa:was there	-9 9 0 0
sa:was to	1 -13 9 2
sa:watche	-15 8 9 -2
sa:watche and	-8 12 0 -2
sa:water	-15 6 10 0
sa:way	-5 13 -6 -3
sa:way ,	-8 9 0 0
sa:way of	-10 9 0 0
sa:way out	-6 8 0 0
sa:we	-15 20 -13 4
sa:we agree	-8 9 0 0
sa:we have	-17 11 -4 11
sa:we hear	17 -15 0 0
sa:we shall	-9 11 -1 0
sa:we'll	13 -6 -6 0
sa:wednesday	-21 16 -7 13
sa:wednesday <day-today>	-17 10 -4 13
sa:week	-7 -4 -5 20
sa:week ,	-10 12 7 -7
sa:week .	3 -4 -21 18
sa:week ago	-17 -4 16 9
sa:week and	6 -11 5 -1
sa:week for	-17 15 0 0
sa:week it	-21 12 5 3
sa:week of	6 -11 -5 11
sa:week that	17 -9 0 -4
sa:week to	14 -2 -8 -3
sa:weekend	-23 17 7 0
sa:welcome	16 -13 -1 0
sa:welcomed	8 -19 1 5
sa:welcomed the	4 -18 3 6
sa:well	3 -1 3 -13
sa:well .	15 -8 0 -11
sa:were	20 0 -14 -27
sa:were <number>	-9 10 0 0
sa:were no	1 -11 6 0
sa:were take	-10 11 0 0
sa:were to	7 0 -6 -1
sa:what	9 4 -17 -1
sa:what <name>	23 -21 0 0
sa:what <person>	9 0 -9 0
sa:what both	-14 13 0 0
sa:what happen	10 -2 -6 0
sa:what he	15 -10 -5 0
sa:what the	-3 12 -6 0
sa:what they	2 -9 0 6
sa:what was	-10 0 13 -2
sa:when	10 -10 1 -4
sa:when he	-8 -2 11 0
sa:when it	13 -6 -3 -3
sa:where	-6 1 -4 13
sa:where <name>	-20 22 0 0
sa:where <number>	15 -4 -10 0
sa:where <person>	-17 21 0 0
sa:where <quality>	9 -4 -2 0
sa:where he	-23 -2 18 12
sa:where it	24 -10 -15 -3
sa:where the	-3 -11 5 15
sa:whether it	-11 11 0 0
sa:which	-2 -3 0 9
sa:which <quality>	9 3 -15 0
sa:which end	-7 14 -4 0
sa:which last	9 -8 0 0
sa:which pay	-18 13 6 0
sa:which run	12 -9 -1 0
sa:which tariff	8 -7 0 0
sa:which would	-8 11 0 0
sa:while	-4 6 -13 7
sa:while <name>	-7 8 0 0
sa:while the	-9 3 -2 9
sa:whisky	-9 -2 11 0
sa:whisky ,	-11 0 13 0
sa:who	-3 -1 9 -2
sa:who had	-8 -1 12 0
sa:who have	13 -12 0 0
sa:who make	-9 0 11 0
sa:who say	-12 12 0 0
sa:whole thing	11 -11 0 0
sa:whose	5 4 -12 -4
sa:whose <person>	-11 11 0 0
sa:will	2 6 1 -28
sa:will ,	-4 8 -4 0
sa:will address	-9 0 9 0
sa:will ask	11 -6 -4 0
sa:will be	10 -11 3 -6
sa:will begin	0 -7 5 0
sa:will charge	-10 0 11 0
sa:will continue	9 -7 0 0
sa:will decide	-10 13 -2 0
sa:will end	-12 0 9 0
sa:will go	-6 12 -6 -1
sa:will have	-10 16 -3 -3
sa:will keep	10 -1 -10 0
sa:will leave	2 -11 0 8
sa:will let	-8 -5 12 0
sa:will look	11 -11 0 0
sa:will meet	-3 5 -11 5
sa:will not	0 -8 14 -7
sa:will pay	8 -21 7 0
sa:will publish	-13 14 0 0
sa:will sign	-12 14 -1 0
sa:will suspend	9 -6 0 0
sa:will the	-8 9 0 0
sa:wine	11 -1 -12 -4
sa:wire	13 -15 1 -7
sa:wish	-8 0 9 0
sa:with	-5 6 4 -9
sa:with <day-ahead>	14 -11 0 0
sa:with <level>	-8 4 5 0
sa:with <name>	22 -6 -17 -1
sa:with <person>	-30 16 15 -5
sa:with <quality>	2 -12 0 7
sa:with <seat>	-5 10 -6 0
sa:with a	-8 9 5 -13
sa:with an	-5 12 -6 0
sa:with both	9 -8 0 0
sa:with empty	-14 15 0 0
sa:with his	-25 28 -2 -1
sa:with hour	13 -8 -4 0
sa:with it	11 -2 -3 -1
sa:with less	14 -13 0 0
sa:with no	-11 12 0 0
sa:with nothing	2 -10 -2 11
sa:with one	4 -9 3 0
sa:with that	-10 8 0 0
sa:with the	14 4 -25 -11
sa:with their	6 0 -9 2
sa:with two	0 -10 9 0
sa:with what	-13 8 4 0
sa:within	1 10 -9 -6
sa:without	-4 11 -14 2
sa:without a	-5 12 -11 1
sa:without an	7 0 -3 -11
sa:without result	-16 14 -1 3
sa:without the	9 -10 -6 5
sa:wood	9 -7 0 0
sa:wood .	10 -10 0 0
sa:word	12 2 -14 -6
sa:word about	17 -3 -13 0
sa:work	24 -9 -12 -4
sa:world 's	6 7 -15 0
sa:worth	-6 0 10 -1
sa:worth .	-10 0 10 0
sa:would "	17 -15 0 0
sa:would cost	-8 8 0 0
sa:would cut	-4 -6 11 0
sa:would extend	-6 -3 0 9
sa:would go	6 -10 -8 11
sa:would have	21 -3 -19 -2
sa:would meet	15 -11 0 0
sa:would not	-13 13 3 -6
sa:would now	-7 10 -1 0
sa:would push	11 -10 0 0
sa:would resume	-11 9 1 0
sa:would take	10 -2 -6 -1
sa:wound	15 -21 5 0
sa:wound up	18 -20 1 0
sa:write on	18 -7 -6 -2
sa:wrong	15 -12 0 0
sa:year	21 -15 -6 -7
sa:year 's	0 -8 5 0
sa:year ;	-7 -1 9 0
sa:year and	22 -9 -15 0
sa:yes	15 -11 -2 0
sa:yet	-4 12 -7 -2
sa:yet .	22 -25 2 0
sa:yet to	-2 11 -10 0
sa:yield	-8 -5 12 0
sa:you	15 -25 10 -3
sa:you .	9 -7 0 0
sa:you will	-18 10 9 0
sa:zinc	-10 13 -3 0
sa:|	13 -9 0 0
sa:— "	0 -10 8 0
sa:— <day-today>	23 -18 -1 0
sa:— <name>	1 3 2 -16
sa:— <number>	12 -4 -9 0
sa:— <person>	2 -1 2 -14
sa:— <span>	6 -11 -3 5
sa:— a	-5 -4 15 -4
sa:— after	-15 16 0 0
sa:— at	-17 13 5 0
sa:— for	11 -21 4 0
sa:— it	16 -15 -2 0
sa:— on	-3 16 -11 0
sa:— since	9 -7 0 0
sa:— three	-10 12 -1 0
sa:— with	15 -10 -6 0
sb:"	19 -13 -2 -10
sb:" ,	-6 -10 16 0
sb:" <person>	-6 3 -3 8
sb:" <quality>	-11 10 0 0
sb:" <span>	12 -12 0 0
sb:" he	10 -6 -3 0
sb:" i	10 -4 -6 0
sb:" if	-7 -1 10 0
sb:" in	-14 14 0 0
sb:" is	-16 11 6 0
sb:" it	13 -10 0 0
sb:" mr	-14 15 0 0
sb:" say	50 -37 -13 -7
sb:" the	9 -20 11 -1
sb:" we	8 -12 -1 6
sb:&	11 -14 -6 7
sb:'	8 -8 0 0
sb:' <office>	14 -10 -2 0
sb:'s	-4 -4 11 -1
sb:'s <number>	14 -11 0 0
sb:'s <office>	-9 -3 12 0
sb:'s <person>	5 -18 21 -6
sb:'s <quality>	-9 0 8 0
sb:'s agreement	-19 18 0 0
sb:'s chief	16 -8 -3 -8
sb:'s duty	-10 0 10 0
sb:'s economy	16 -14 -1 0
sb:'s envoy	0 11 -13 0
sb:'s export	-13 11 0 1
sb:'s first	13 -7 -3 0
sb:'s foreign	-9 14 -3 -2
sb:'s minister	-2 10 -9 -3
sb:'s negotiator	-19 21 -7 0
sb:'s new	-11 0 13 0
sb:'s no	12 -11 0 0
sb:'s on	0 -10 0 7
sb:'s own	-10 14 -2 0
sb:'s part	-9 10 0 0
sb:'s permit	8 -11 0 3
sb:'s president	0 -14 8 0
sb:'s prime	10 -20 7 0
sb:'s trade	-34 14 -4 25
sb:'s two	-11 9 0 0
sb:'s vice	-12 24 -6 -10
sb:'s with	-12 14 0 0
sb:(	-4 13 -14 0
sb:( <month-gone>	-9 10 0 0
sb:( <name>	-11 13 0 0
sb:( <number>	7 -3 -1 0
sb:( <office>	12 -11 0 0
sb:( <organisation>	-15 18 -3 0
sb:( from	11 -7 -1 0
sb:)	-4 16 -13 -4
sb:) -	-5 11 -6 0
sb:) :	18 -22 0 6
sb:) and	-23 26 -4 0
sb:*	-5 12 -4 -7
sb:* the	-8 9 0 0
sb:* what	-10 11 0 0
sb:+	-1 -11 9 3
sb:,	11 -11 6 -9
sb:, "	28 -19 -13 0
sb:, <day-today>	8 -10 0 4
sb:, <level>	6 -11 4 0
sb:, <name>	-4 8 -3 -3
sb:, <number>	-2 -2 10 -3
sb:, <office>	-7 16 1 -18
sb:, <organisation>	18 -14 -1 0
sb:, <person>	-8 -13 19 10
sb:, <seat>	-10 9 -6 4
sb:, <span>	10 -15 4 -2
sb:, a	-5 -28 19 15
sb:, about	-8 13 -3 0
sb:, according	-13 8 11 -4
sb:, after	-20 17 3 -1
sb:, among	8 -11 -2 6
sb:, announce	9 -11 0 0
sb:, as	-12 2 15 -4
sb:, at	-12 12 1 -2
sb:, await	4 4 -10 0
sb:, before	19 -16 -2 0
sb:, between	-11 11 0 0
sb:, both	-5 -2 0 10
sb:, but	-9 14 -2 -2
sb:, by	28 -22 -7 -1
sb:, car	12 -7 -5 0
sb:, come	6 -11 0 6
sb:, did	0 -9 9 0
sb:, down	3 -10 6 0
sb:, end	3 -10 -1 8
sb:, flew	-13 17 -5 0
sb:, fly	-8 11 0 0
sb:, following	-14 15 0 0
sb:, for	14 -19 1 2
sb:, given	13 -12 0 0
sb:, he	-9 5 0 7
sb:, his	10 -5 0 -7
sb:, if	14 -10 -3 0
sb:, in	-35 26 -1 12
sb:, is	-14 20 -1 -7
sb:, it	10 -17 5 0
sb:, its	18 -17 0 0
sb:, led	-12 5 0 8
sb:, london	-16 17 0 0
sb:, make	-16 17 0 0
sb:, meanwhile	10 -9 0 0
sb:, meet	-24 5 12 1
sb:, most	-14 8 -4 6
sb:, not	10 -18 8 0
sb:, one	29 -18 -18 -5
sb:, or	-2 -6 0 10
sb:, over	10 -5 -4 0
sb:, plan	-9 0 10 0
sb:, port	-13 13 0 0
sb:, put	-17 18 0 0
sb:, return	-12 5 5 0
sb:, ryosei	-6 13 -2 -5
sb:, say	19 0 -20 -12
sb:, see	11 0 -11 0
sb:, settle	17 -14 -2 0
sb:, sign	-3 -10 7 10
sb:, stockholm	-13 14 0 0
sb:, take	10 -7 0 0
sb:, tell	-7 9 0 -5
sb:, thank	9 -7 0 0
sb:, that	26 -12 -5 -13
sb:, the	11 -5 -3 -10
sb:, then	13 -9 0 0
sb:, there	0 8 -5 0
sb:, they	-2 7 -2 0
sb:, three	16 -8 0 -7
sb:, too	-10 0 9 0
sb:, two	17 -18 0 0
sb:, under	21 -4 -20 -1
sb:, until	13 -3 -8 0
sb:, was	-11 2 -3 12
sb:, were	-10 4 8 0
sb:, where	25 -9 -13 -9
sb:, which	-16 15 -9 9
sb:, whose	-5 -6 18 -6
sb:, will	4 -10 11 -11
sb:, without	-12 0 0 8
sb:-	-10 13 0 -3
sb:- <name>	-4 16 -9 -6
sb:- a	-9 0 9 0
sb:- owned	12 -11 0 0
sb:- the	4 -11 3 0
sb:.	-1 9 -15 9
sb:. .	-13 14 0 0
sb:. <number>	-22 17 0 7
sb:. <person>	-10 20 -7 0
sb:. eastern	-9 9 0 0
sb:. m	7 6 -13 -4
sb:/	-2 6 2 -16
sb:/ <name>	12 -2 0 -5
sb:/ <number>	-6 9 -1 0
sb::	-21 9 4 14
sb:: "	-15 9 9 0
sb:: <day-ahead>	-22 0 8 11
sb:: <day-gone>	-20 22 -1 0
sb:: <level>	19 -10 -9 -2
sb:: <name>	-26 16 -3 17
sb:: <number>	8 -2 -1 -8
sb:: <office>	-27 5 13 5
sb:: <organisation>	-26 28 0 0
sb:: <person>	19 -21 0 -2
sb:: <seat>	19 0 -10 -11
sb:: and	-9 16 -6 -1
sb:: at	-8 10 0 0
sb:: expert	-3 -5 0 10
sb:: geneva	-9 9 0 0
sb:: in	-7 3 5 -1
sb:: it	2 -11 0 9
sb:: no	9 0 -10 0
sb:: on	-3 11 -4 -6
sb:: since	-12 13 0 0
sb:: the	-6 12 -6 -2
sb:: there	5 -14 7 0
sb:: third	-13 15 0 0
sb:: we	12 -6 -3 -1
sb:: what	-13 4 12 -5
sb:;	-8 3 1 3
sb:; <organisation>	10 -8 0 0
sb:; <person>	9 -1 -9 0
sb:; a	11 -16 -1 8
sb:; in	6 -17 0 4
sb:; it	15 -12 -3 0
sb:; so	10 -8 0 0
sb:; talk	-9 7 0 1
sb:; the	2 0 3 -12
sb:<agent>	12 4 -17 -12
sb:<day-ahead>	-12 8 3 0
sb:<day-ahead> ,	1 4 0 -8
sb:<day-ahead> :	-13 3 6 3
sb:<day-ahead> ;	11 -2 -11 0
sb:<day-ahead> he	-9 -2 13 -2
sb:<day-ahead> in	-8 1 -1 7
sb:<day-ahead> of	-9 15 -4 0
sb:<day-ahead> they	-16 19 -3 0
sb:<day-gone> 's	0 -10 9 0
sb:<day-gone> ,	9 -10 0 1
sb:<day-gone> .	16 -14 0 0
sb:<day-gone> :	-12 0 11 1
sb:<day-gone> <person>	-7 12 -1 0
sb:<day-gone> <quality>	-1 -8 10 0
sb:<day-gone> <seat>	-9 11 0 0
sb:<day-gone> about	10 0 -7 0
sb:<day-gone> after	0 16 -11 -7
sb:<day-gone> and	-8 5 -13 13
sb:<day-gone> as	-7 10 0 0
sb:<day-gone> by	-11 12 0 0
sb:<day-gone> he	-11 4 6 0
sb:<day-gone> in	2 -10 3 6
sb:<day-gone> it	0 -9 10 0
sb:<day-gone> night	11 -9 -13 6
sb:<day-gone> over	11 -4 0 -4
sb:<day-gone> that	-1 12 -9 -6
sb:<day-gone> the	-14 12 5 -5
sb:<day-gone> we	10 -9 0 0
sb:<day-gone> with	7 -2 -2 0
sb:<day-gone> —	-21 19 1 0
sb:<day-today>	20 -16 1 -10
sb:<day-today> (	7 -4 3 -14
sb:<day-today> ,	2 0 4 -13
sb:<day-today> :	-5 22 -16 0
sb:<day-today> after	0 -17 15 0
sb:<day-today> evening	-10 6 2 0
sb:<day-today> that	-3 -3 9 0
sb:<day-today> —	13 -20 -1 12
sb:<duty>	9 -4 0 -10
sb:<gate>	-4 -9 -6 26
sb:<goods-amount>	-2 -3 9 -6
sb:<goods-amount> by	13 -8 -4 0
sb:<goods-amount> from	-8 -2 12 0
sb:<goods-amount> of	-6 0 10 -1
sb:<goods>	4 -7 -7 12
sb:<level-noun>	-10 0 2 10
sb:<level>	14 -12 -1 -1
sb:<level> )	-9 11 0 0
sb:<level> and	27 -23 -4 0
sb:<level> at	25 -21 -1 0
sb:<level> duty	-8 10 0 0
sb:<level> for	8 -5 0 0
sb:<level> from	10 -6 -3 0
sb:<level> in	7 -7 0 0
sb:<level> is	10 -7 -1 0
sb:<level> lower	-8 0 9 0
sb:<level> of	7 -11 4 0
sb:<level> on	-6 24 -20 -16
sb:<level> since	-1 -12 4 6
sb:<level> tariff	-19 14 -3 9
sb:<level> to	-8 12 -2 0
sb:<money>	14 4 -25 -10
sb:<money> ,	-2 11 -9 0
sb:<money> <span>	14 -1 -11 0
sb:<month-ahead>	-33 20 22 -12
sb:<month-ahead> ,	-21 5 20 -3
sb:<month-ahead> :	-17 13 4 0
sb:<month-gone>	-1 6 2 -24
sb:<month-gone> 's	8 -8 0 0
sb:<month-gone> )	-9 10 0 0
sb:<month-gone> ,	1 1 3 -17
sb:<month-gone> :	13 -20 8 0
sb:<month-gone> and	-11 19 -3 -8
sb:<month-today>	-3 14 -10 -1
sb:<name>	-6 -2 11 0
sb:<name> 's	-6 12 -4 -11
sb:<name> )	-6 9 0 0
sb:<name> ,	-3 -6 18 -6
sb:<name> /	11 -1 0 -5
sb:<name> :	8 -11 9 -10
sb:<name> agree	-10 4 8 -2
sb:<name> by	-14 15 0 0
sb:<name> come	-10 1 7 0
sb:<name> conclude	1 -13 7 0
sb:<name> confirm	-9 10 0 0
sb:<name> continue	-9 0 10 0
sb:<name> end	-5 10 -1 -2
sb:<name> had	-18 27 -12 0
sb:<name> has	-14 4 7 6
sb:<name> have	-17 14 6 -1
sb:<name> hold	14 -17 0 4
sb:<name> in	-13 10 -2 8
sb:<name> is	16 -4 -9 -6
sb:<name> keep	-7 9 0 0
sb:<name> meet	-2 0 -6 11
sb:<name> on	-20 10 5 5
sb:<name> president	-5 12 -6 0
sb:<name> raise	-6 -6 0 13
sb:<name> sell	-7 9 0 0
sb:<name> sign	4 2 -17 4
sb:<name> stop	-10 4 5 0
sb:<name> trade	14 -12 -7 4
sb:<name> treasury	6 3 -10 -6
sb:<name> want	-16 12 5 0
sb:<name> will	2 -15 17 -11
sb:<name> with	12 -11 0 0
sb:<name> —	11 -2 -9 -5
sb:<number>	4 9 -15 -12
sb:<number> )	15 -10 -2 0
sb:<number> ,	-6 4 6 -11
sb:<number> -	11 -10 0 0
sb:<number> .	-12 8 0 3
sb:<number> /	-13 15 0 -2
sb:<number> :	7 1 -6 -8
sb:<number> <day-today>	8 -6 0 0
sb:<number> <person>	17 -14 -2 0
sb:<number> a	-1 11 -7 -6
sb:<number> good	-6 -9 13 9
sb:<number> had	-7 7 0 0
sb:<number> if	12 -11 0 0
sb:<number> in	0 5 0 -11
sb:<number> it	15 -12 0 0
sb:<number> nd	-13 13 0 0
sb:<number> of	-21 7 9 6
sb:<number> on	14 -7 -5 -2
sb:<number> p	14 -2 -11 0
sb:<number> round	-18 13 4 0
sb:<number> state	10 -9 0 0
sb:<number> the	-10 3 7 0
sb:<number> they	0 -10 11 0
sb:<number> to	17 -11 -4 -1
sb:<number> when	-13 14 0 0
sb:<number> —	-20 18 0 5
sb:<office>	-13 17 -10 2
sb:<office> 's	23 -16 -10 0
sb:<office> :	19 -3 -18 -10
sb:<office> <person>	-15 15 0 0
sb:<office> and	-18 -2 20 -1
sb:<office> are	-26 14 -4 10
sb:<office> at	7 -13 3 0
sb:<office> come	-12 7 5 0
sb:<office> fly	-3 -16 10 8
sb:<office> had	-7 16 -5 -3
sb:<office> has	0 -9 9 0
sb:<office> have	-11 2 0 6
sb:<office> is	-12 13 0 0
sb:<office> meet	1 12 -2 -16
sb:<office> of	-2 8 -22 4
sb:<office> sign	-8 9 0 0
sb:<office> sit	0 -6 -1 10
sb:<office> tell	11 -9 0 0
sb:<office> will	-5 9 -9 2
sb:<office> would	13 -14 0 1
sb:<organisation>	1 -3 -13 13
sb:<organisation> 's	4 -10 7 -5
sb:<organisation> (	-16 11 0 6
sb:<organisation> )	-14 17 -3 0
sb:<organisation> ,	15 -12 -4 -1
sb:<organisation> approve	10 -10 0 0
sb:<organisation> has	-10 5 -9 10
sb:<organisation> hold	3 4 0 -8
sb:<organisation> in	0 6 -1 -15
sb:<organisation> is	-22 24 -2 0
sb:<organisation> meet	11 -11 -12 8
sb:<organisation> of	10 -9 -6 2
sb:<organisation> that	-9 0 -4 13
sb:<organisation> will	-2 -7 -5 15
sb:<organisation> —	0 -11 0 12
sb:<person>	8 1 -6 -15
sb:<person> (	12 -14 -6 7
sb:<person> ,	21 -13 -28 7
sb:<person> :	9 -5 -7 0
sb:<person> ;	-18 20 0 0
sb:<person> <day-gone>	9 -7 0 0
sb:<person> agree	-3 -9 11 0
sb:<person> also	0 15 -13 0
sb:<person> and	-12 16 1 -13
sb:<person> announce	-4 -7 11 0
sb:<person> answer	-14 -1 12 5
sb:<person> are	12 -5 -4 0
sb:<person> at	10 -19 0 0
sb:<person> confirm	6 -10 3 0
sb:<person> did	18 -19 0 0
sb:<person> fly	0 8 -14 0
sb:<person> for	13 0 -12 0
sb:<person> go	-19 10 7 0
sb:<person> has	18 -2 -19 -2
sb:<person> is	19 -18 -5 3
sb:<person> land	-14 0 14 0
sb:<person> leave	-10 -4 16 0
sb:<person> led	-7 9 0 0
sb:<person> meet	-11 0 7 -1
sb:<person> of	5 12 -26 0
sb:<person> on	-1 14 -5 -12
sb:<person> promise	-2 -4 8 0
sb:<person> reach	-11 0 11 0
sb:<person> receive	8 -10 0 2
sb:<person> say	-6 -3 11 4
sb:<person> see	-12 13 0 0
sb:<person> settle	9 0 -10 0
sb:<person> shook	-9 0 8 0
sb:<person> sign	8 7 -20 -2
sb:<person> sit	15 -1 -1 -11
sb:<person> state	-12 12 0 0
sb:<person> talked	21 0 -21 0
sb:<person> tell	6 -15 2 6
sb:<person> threaten	-16 17 0 0
sb:<person> to	10 -9 0 0
sb:<person> travel	-9 12 0 -5
sb:<person> was	17 -18 -1 -3
sb:<person> will	9 -4 0 -5
sb:<person> write	-8 15 -4 0
sb:<points>	7 -9 0 0
sb:<points> of	10 -9 0 0
sb:<quality>	1 5 -14 -5
sb:<quality> )	-3 -9 12 0
sb:<quality> ,	29 -24 -7 0
sb:<quality> ambassador	-9 9 0 0
sb:<quality> and	-9 13 -5 0
sb:<quality> canola	10 0 -8 0
sb:<quality> car	13 -11 0 0
sb:<quality> cheese	-11 1 9 0
sb:<quality> colleague	-8 10 5 -12
sb:<quality> commerce	-10 5 -1 6
sb:<quality> company	-14 17 -1 0
sb:<quality> counterpart	-10 18 -4 -3
sb:<quality> delegation	-13 3 11 0
sb:<quality> embassy	19 -15 -1 0
sb:<quality> finance	13 -12 0 0
sb:<quality> firm	0 -11 7 3
sb:<quality> good	6 -14 8 -6
sb:<quality> government	12 -13 0 0
sb:<quality> had	-16 18 0 -1
sb:<quality> in	-28 21 -4 7
sb:<quality> leader	13 -2 -10 0
sb:<quality> ministry	-8 0 0 11
sb:<quality> negotiator	20 -13 -5 -4
sb:<quality> oil	0 7 0 -9
sb:<quality> president	-6 14 -7 0
sb:<quality> prime	-13 -3 16 0
sb:<quality> side	-11 16 -6 0
sb:<quality> soybean	13 -8 -2 0
sb:<quality> steel	-10 4 0 6
sb:<quality> team	-1 10 -1 -8
sb:<quality> time	8 0 -8 0
sb:<quality> trade	10 -5 0 -9
sb:<quality> wine	-9 10 0 0
sb:<seat> 's	-31 18 -16 22
sb:<seat> /	10 -17 4 -3
sb:<seat> ;	13 -14 1 0
sb:<seat> <day-today>	12 -8 -3 0
sb:<seat> <person>	-17 18 0 0
sb:<seat> and	0 3 3 -10
sb:<seat> in	0 8 -7 -1
sb:<seat> is	22 -16 -6 1
sb:<seat> on	16 0 -14 -4
sb:<seat> say	8 -14 1 -1
sb:<seat> that	-22 23 0 0
sb:<seat> to	15 -12 -1 0
sb:<seat> want	10 -8 0 0
sb:<seat> would	-10 7 0 2
sb:<seat> —	14 -25 6 0
sb:<sender>	8 -9 -20 11
sb:<span>	5 -4 6 -15
sb:<span> ,	5 -10 9 -7
sb:<span> :	5 -10 3 0
sb:<span> ;	-11 7 3 0
sb:<span> before	-14 13 2 0
sb:<span> in	-13 16 0 -5
sb:<span> is	11 -10 0 0
sb:<span> meet	-12 14 0 0
sb:<span> more	-7 11 -1 0
sb:<span> of	-8 2 0 7
sb:<span> to	18 -19 0 0
sb:<span> was	-13 14 0 0
sb:<taker>	16 -7 -8 0
sb:<v-down>	-10 12 3 -11
sb:<v-impose>	-1 3 3 -8
sb:<v-renew>	11 -2 -6 -9
sb:<v-say>	3 4 0 -13
sb:<v-sell>	-7 5 -3 4
sb:<v-sign>	7 -14 3 8
sb:<v-up>	-8 0 0 12
sb:@	9 -18 9 0
sb:[	16 -10 -3 0
sb:a	16 -19 -9 1
sb:a <name>	10 -15 0 2
sb:a <organisation>	11 -30 -24 28
sb:a bargain	-3 -2 0 9
sb:a bottle	9 -7 0 0
sb:a call	0 -8 -1 9
sb:a conference	-11 9 1 0
sb:a deal	-13 2 15 -4
sb:a decoupling	-9 10 0 0
sb:a dinner	0 8 -5 0
sb:a fact	-10 9 0 0
sb:a fee	10 -8 0 0
sb:a few	11 -9 -2 0
sb:a first	-14 6 7 0
sb:a fourth	19 -13 -5 -2
sb:a framework	32 -27 -5 0
sb:a full	-8 11 0 0
sb:a further	-6 8 -8 5
sb:a hearing	11 -7 0 -1
sb:a joint	8 -11 -1 6
sb:a lasting	-13 14 0 0
sb:a letter	5 3 -10 0
sb:a longer	-13 -2 14 0
sb:a matter	-13 15 0 0
sb:a meet	-13 12 -4 0
sb:a new	-11 6 11 -7
sb:a pact	-12 0 13 0
sb:a paper	16 -14 0 0
sb:a pause	0 -6 10 -4
sb:a permanent	-9 11 0 0
sb:a photograph	-8 14 -5 0
sb:a report	19 -16 0 -1
sb:a round	-25 31 -1 0
sb:a rumour	-10 10 0 0
sb:a seventh	-14 14 0 0
sb:a state	-13 7 5 0
sb:a summit	-15 -7 21 -1
sb:a tariff	-23 23 3 0
sb:a team	0 -8 0 10
sb:a technical	8 -16 0 4
sb:a text	12 -8 -1 0
sb:a third	12 1 -12 -21
sb:a truce	11 -12 0 -2
sb:aboard	9 -11 0 0
sb:about	-6 6 -11 9
sb:about <name>	8 -11 0 1
sb:about that	-14 4 8 0
sb:about the	0 -3 -9 8
sb:above	17 -14 0 0
sb:abroad	-1 -11 0 14
sb:accept	-10 -9 17 0
sb:accept an	-15 0 17 0
sb:accord	-7 17 -11 -6
sb:according	-2 5 0 -11
sb:according to	-2 5 0 -11
sb:account	12 -9 -2 0
sb:account of	13 -8 -3 0
sb:accused	12 -17 2 0
sb:across from	8 -8 0 0
sb:act of	10 -10 0 0
sb:add that	-14 10 4 0
sb:adopt	-13 5 0 7
sb:adviser	0 -10 0 9
sb:affair	-7 11 -1 0
sb:after	-13 11 5 -11
sb:after <day-gone>	-14 -7 19 0
sb:after <name>	-14 12 0 0
sb:after <person>	8 -6 -1 0
sb:after <seat>	-6 -4 11 0
sb:after <span>	-14 19 -3 0
sb:after a	17 -15 0 -2
sb:after geneva	-10 9 0 0
sb:after he	-8 7 0 0
sb:after it	-3 -4 0 9
sb:after midnight	19 -16 -5 0
sb:after talk	-10 16 0 -6
sb:after that	-9 9 0 0
sb:after the	6 0 -3 -9
sb:after those	-14 14 0 0
sb:afternoon	-6 -7 16 0
sb:afternoon ,	12 -7 -6 0
sb:again	0 11 -7 -14
sb:again ,	-10 12 0 0
sb:again at	9 -3 -11 2
sb:again on	-9 15 -2 -2
sb:against	-5 12 -4 0
sb:agenda	-16 19 0 -6
sb:agenda in	-9 13 -1 -1
sb:ago	-18 23 -2 0
sb:agree	-4 4 -15 13
sb:agree :	-10 10 0 0
sb:agree at	-1 -4 13 -5
sb:agree by	11 0 -14 0
sb:agree in	7 -1 -11 3
sb:agree on	18 -3 -23 0
sb:agree that	-7 -3 0 11
sb:agree to	-11 0 6 6
sb:agree upon	-11 15 -1 0
sb:agree with	-19 13 0 5
sb:agreement	0 7 0 -33
sb:agreement at	11 -6 -4 0
sb:agreement of	-11 16 -8 0
sb:agreement on	-11 7 5 -2
sb:agreement that	13 -18 0 0
sb:ahead	13 1 -6 -7
sb:ahead of	11 4 -5 -10
sb:air	6 -15 5 0
sb:air base	-13 0 15 0
sb:aircraft	0 -14 9 0
sb:akazawa ,	-6 13 -2 -5
sb:alert —	-9 10 0 0
sb:ali	-8 0 10 0
sb:all	-21 23 2 -10
sb:all ,	16 -13 0 0
sb:all of	-4 11 -4 0
sb:all the	-2 -10 12 0
sb:almaty	13 -12 0 0
sb:already	11 -13 0 0
sb:also	-8 -12 6 18
sb:also say	9 1 -12 0
sb:alway	13 -9 -2 0
sb:am	9 -1 -8 0
sb:among the	-7 0 11 -2
sb:among them	8 -3 -2 0
sb:amount	-11 13 0 0
sb:an	9 -8 7 -19
sb:an <office>	10 -1 -10 0
sb:an <quality>	-9 9 0 0
sb:an agreement	3 8 -15 0
sb:an air	0 -11 10 0
sb:an arrangement	-9 9 0 0
sb:an audience	12 -6 -4 0
sb:an extension	-3 -3 13 -3
sb:an invitation	-17 0 17 0
sb:and	3 1 -2 -7
sb:and ,	18 -5 -20 -2
sb:and <level>	23 -22 0 0
sb:and <month-gone>	-4 10 -6 0
sb:and <name>	-11 10 7 -3
sb:and <number>	-6 15 -9 -1
sb:and <office>	-12 -6 17 0
sb:and <person>	-14 5 9 -3
sb:and <span>	0 -7 9 0
sb:and a	7 0 0 -14
sb:and again	-8 12 -1 0
sb:and are	-16 0 14 0
sb:and at	7 4 -13 0
sb:and constructive	11 0 -9 0
sb:and copper	-12 -5 16 0
sb:and end	10 -10 0 0
sb:and from	-9 13 -1 0
sb:and go	14 -17 2 0
sb:and has	12 -7 -4 0
sb:and his	18 -11 -7 0
sb:and in	-3 11 -3 -11
sb:and it	9 3 -18 0
sb:and mr	-2 11 -4 -1
sb:and now	-8 9 0 0
sb:and of	7 -1 -6 -1
sb:and other	-2 8 -5 0
sb:and say	6 -11 5 0
sb:and since	-11 12 0 0
sb:and so	15 -14 -3 0
sb:and that	-17 16 -7 9
sb:and the	22 -16 -3 -18
sb:and three	14 -6 0 -7
sb:and to	15 -12 0 0
sb:and trade	-8 12 0 0
sb:and was	0 -10 0 9
sb:and we	-23 17 9 0
sb:and what	0 -9 7 0
sb:and which	11 -7 -1 0
sb:and will	-14 2 -5 17
sb:angry	9 -5 0 0
sb:announce	-8 1 10 -2
sb:announce after	-11 0 11 0
sb:announce on	0 3 -9 5
sb:announce the	-11 -2 15 0
sb:announcement	11 -8 0 0
sb:annual	11 -9 0 -1
sb:another	-4 -4 13 0
sb:answer	-14 2 11 1
sb:answer from	-7 -4 12 0
sb:any	4 5 -11 -3
sb:anybody	11 -9 0 0
sb:apec	31 -11 -21 -4
sb:approve	-20 23 -10 2
sb:approve by	-8 11 0 -1
sb:approve it	-10 13 -3 0
sb:are	0 -2 9 -8
sb:are ,	-1 -10 3 6
sb:are at	-12 13 0 0
sb:are back	-14 15 0 0
sb:are due	-3 9 -1 -4
sb:are in	-7 -4 11 1
sb:are negotiate	11 -10 0 0
sb:are not	-1 -9 12 0
sb:are on	-13 18 -3 0
sb:are part	14 -5 -9 0
sb:are still	11 -7 -1 0
sb:arranged	-1 13 -7 0
sb:arranged for	-11 13 0 0
sb:arrangement	13 -10 -5 0
sb:arrangement ,	14 -13 0 0
sb:arrangement reach	6 -12 4 0
sb:arrive in	-10 6 3 0
sb:arrived in	-12 12 0 0
sb:article	-8 11 0 0
sb:as <person>	-15 3 12 0
sb:as agree	1 5 -9 0
sb:as far	-9 0 11 0
sb:as for	10 -9 0 0
sb:as of	9 -6 0 0
sb:as part	8 -4 -2 0
sb:as the	-11 -5 19 -2
sb:asia	3 -12 0 6
sb:ask	2 -6 9 -7
sb:ask about	5 -15 6 0
sb:ask in	0 -14 10 0
sb:ask me	-11 11 0 0
sb:at	-9 1 1 6
sb:at <level>	19 -14 0 -6
sb:at <number>	-6 13 0 -8
sb:at <seat>	9 -8 0 0
sb:at an	-7 0 10 0
sb:at home	10 -8 0 0
sb:at it	-26 27 0 0
sb:at lancaster	11 -8 -1 0
sb:at midnight	17 -15 0 0
sb:at noon	16 -4 -12 0
sb:at present	13 -11 0 0
sb:at the	-13 24 -12 1
sb:attempt	-4 8 -1 0
sb:audience	17 -10 -6 0
sb:audience in	11 -7 -2 0
sb:authority	12 -7 -4 0
sb:await	-1 14 -11 0
sb:away	10 -8 0 0
sb:b	2 -13 10 0
sb:back from	-24 24 0 0
sb:back in	12 -11 0 0
sb:back on	11 -7 0 0
sb:bag	10 -8 0 0
sb:banana	7 -15 9 -4
sb:bank	14 -14 0 0
sb:bar	8 -15 -1 7
sb:bargain	-11 5 2 4
sb:bargain of	0 -10 0 9
sb:bargain with	-7 10 -1 0
sb:base	-8 -8 12 2
sb:basi	-11 12 0 0
sb:be	-12 7 7 1
sb:be a	-19 26 -8 0
sb:be another	-5 8 0 0
sb:be back	8 -7 0 0
sb:be dealt	-6 -2 0 9
sb:be in	-11 7 4 0
sb:be no	-9 1 7 0
sb:be on	-8 14 -5 0
sb:be prolong	-13 6 7 0
sb:be sign	11 -18 11 0
sb:bean	21 -15 -3 0
sb:because	-14 16 0 -5
sb:because of	-12 9 4 0
sb:become	23 -20 -3 0
sb:become <number>	11 -10 0 0
sb:been	-8 21 -19 0
sb:been a	-16 18 0 0
sb:been agree	-9 11 0 0
sb:been charge	-8 -11 8 7
sb:been due	5 -10 4 0
sb:been fix	-6 12 0 -3
sb:been hold	0 -8 0 9
sb:been sign	-6 11 0 -3
sb:been to	9 -3 -4 0
sb:before	-7 11 4 -12
sb:before ,	-11 14 0 0
sb:before <day-ahead>	-8 5 3 0
sb:before <person>	-23 4 19 0
sb:before <quality>	-12 12 0 0
sb:before it	-10 11 0 0
sb:before that	9 -4 -7 0
sb:before the	16 -38 15 -3
sb:begin	10 -5 3 -19
sb:begin a	-4 10 -2 0
sb:begin in	-6 14 -9 -7
sb:begin on	9 -14 8 -1
sb:begin talk	-13 12 0 0
sb:being prepare	-7 -1 8 0
sb:belong	9 -1 -7 0
sb:below	-17 16 0 0
sb:berth	2 -17 10 0
sb:bessent say	-1 8 -2 -3
sb:better	-5 -7 0 9
sb:between	2 -3 -9 6
sb:between <person>	4 -17 0 9
sb:between the	16 -7 -5 -9
sb:bin	-9 9 0 0
sb:blamed	12 -10 0 0
sb:board	11 -8 0 -1
sb:boat	11 -6 -3 -1
sb:boat ,	11 -10 0 0
sb:boeing	-9 -4 13 0
sb:boeing ,	-13 0 14 0
sb:born	10 -9 0 0
sb:born in	10 -9 0 0
sb:both	5 -5 -18 15
sb:both <office>	-18 21 -1 0
sb:both are	9 -7 0 0
sb:both country	0 -3 -6 12
sb:both government	18 -10 -6 -1
sb:both ministry	-5 -4 0 10
sb:both side	11 -12 0 0
sb:both to	-17 11 4 0
sb:breaking the	11 -10 0 0
sb:brief	-20 21 0 0
sb:briefing	15 -10 -2 0
sb:briefing ,	11 -8 0 0
sb:bring	1 -7 16 -11
sb:broadcaster	6 -10 2 0
sb:broke	7 2 -11 -2
sb:broke down	13 -6 -5 0
sb:build	11 -9 0 0
sb:busan	-8 21 -12 0
sb:busan ,	-7 10 -2 0
sb:busan on	0 18 -17 0
sb:business	3 -11 7 -1
sb:but	1 6 -4 -10
sb:but the	-20 19 3 -1
sb:buy	11 -3 -5 -4
sb:by	18 -16 -12 7
sb:by <day-ahead>	28 -25 -2 0
sb:by <level>	-16 18 0 0
sb:by <office>	-15 2 0 11
sb:by <person>	-24 27 -6 0
sb:by <seat>	13 -6 -8 0
sb:by our	4 -3 7 -19
sb:by phone	0 9 0 -6
sb:by telephone	7 -9 9 -10
sb:by the	-1 8 -1 -12
sb:by their	0 -8 0 9
sb:by then	13 -9 0 0
sb:by video	13 -10 -13 8
sb:by which	0 -11 9 -1
sb:cable	-6 -2 9 0
sb:call	1 -8 -1 10
sb:call ,	-10 10 8 -9
sb:call at	12 -10 0 0
sb:call between	2 -10 -9 12
sb:call from	-8 -1 11 0
sb:call off	21 -19 -4 0
sb:call on	-25 25 0 0
sb:call the	-4 13 -9 0
sb:caller	10 -9 0 0
sb:can	6 -12 2 2
sb:cannery	-11 11 0 0
sb:canola	10 -5 -4 0
sb:cap	-16 9 -2 8
sb:capital	14 -12 0 0
sb:capital ,	13 -13 0 0
sb:car	10 -10 1 -3
sb:car ,	17 -15 0 0
sb:car maker	-13 13 0 0
sb:carlo	-19 20 0 0
sb:carry	17 -4 -15 0
sb:carry out	13 -5 -8 0
sb:ceasefire	13 -8 -2 -2
sb:cement	19 -13 -1 0
sb:central	10 -8 0 0
sb:ceremony	-10 0 9 0
sb:certificate	-7 9 0 0
sb:chamber	14 -9 -2 0
sb:changed	8 -16 0 3
sb:charge	-3 -14 0 20
sb:charge ,	-9 0 6 3
sb:charge <level>	24 -23 0 -2
sb:charge in	9 -10 0 2
sb:cheaper	12 -10 0 0
sb:cheaper in	10 -9 0 0
sb:chenggang	-5 -2 -7 14
sb:chief	-1 -17 -4 21
sb:chief negotiator	15 -7 -3 -8
sb:chip are	-13 -6 18 0
sb:chipmaker	11 -11 0 0
sb:christma ,	10 -6 0 -1
sb:cigar	-16 16 0 0
sb:circular	-3 -6 12 0
sb:circular to	11 -9 0 0
sb:citru	10 -10 0 0
sb:civilian	-12 2 9 0
sb:civilian use	-15 3 11 0
sb:clear	11 -6 -10 3
sb:client	0 9 -11 0
sb:clock	-7 11 -4 0
sb:closed	-7 2 8 -4
sb:closed <level>	-9 0 10 0
sb:closed the	9 -11 0 0
sb:club	17 -16 0 -1
sb:coal	3 -10 7 -3
sb:cobalt	-9 13 -3 0
sb:cocoa butter	-7 9 0 0
sb:coffee	14 -10 -4 0
sb:colleague	-9 14 2 -14
sb:colleague ,	-21 17 2 0
sb:come <span>	1 8 -12 0
sb:come down	-19 13 6 0
sb:come from	10 -5 -5 -2
sb:come home	14 -8 -6 0
sb:come of	-6 -8 13 0
sb:come on	8 -1 -6 0
sb:come straight	-12 12 0 0
sb:come to	-12 10 1 1
sb:comment	15 -11 -3 0
sb:commissioner	-9 12 0 0
sb:communiqué	11 -11 7 -8
sb:communiqué of	12 -13 8 -8
sb:company will	-9 10 0 0
sb:complain	12 -11 -1 0
sb:complained	-11 13 0 0
sb:concern	7 -18 -2 10
sb:conclude a	-12 5 9 0
sb:conclude in	9 -5 0 -4
sb:conclude the	20 -12 -8 0
sb:conference	-16 26 -5 -13
sb:conference after	-15 17 0 0
sb:conference in	10 -10 2 -3
sb:conference of	-20 23 -2 0
sb:confirm	-12 3 16 -7
sb:consultation	-17 17 -16 7
sb:consultation ,	-11 16 -5 0
sb:container	18 -15 0 0
sb:continue to	-3 -6 9 0
sb:control	24 -21 -13 4
sb:coordinating	10 -5 -4 0
sb:coordinating <person>	10 -5 -4 0
sb:copper	-14 2 14 0
sb:corridor	-15 2 -2 14
sb:cost	11 -10 0 0
sb:cotton	-25 27 0 0
sb:cotton yarn	-17 17 0 0
sb:could	10 -12 2 -3
sb:count	15 -11 0 0
sb:counted	3 -11 7 0
sb:counterpart	-10 18 -4 -3
sb:country	-5 -2 -2 12
sb:country '	17 -9 -6 0
sb:country ,	-6 -6 3 11
sb:country agree	4 3 -11 0
sb:couple	14 -13 0 0
sb:cousin	12 -10 0 0
sb:covered	13 -12 0 0
sb:cross	-7 8 0 0
sb:crossed	12 -8 -3 0
sb:cup	-9 5 2 0
sb:current	-7 9 -1 0
sb:custom	-6 -22 -2 31
sb:custom officer	0 -16 -3 17
sb:cut	11 -9 0 0
sb:d	10 -9 0 0
sb:date	-11 11 5 -7
sb:date for	-8 11 0 0
sb:dated	1 -12 0 9
sb:day	-4 18 -9 -22
sb:day ,	19 -12 -2 -3
sb:day in	-5 12 -4 -5
sb:day of	0 -3 9 -2
sb:day the	-10 11 0 0
sb:day two	-22 23 0 0
sb:deadline	23 -18 -3 0
sb:deadline day	10 -9 0 0
sb:deal ,	18 -18 0 0
sb:deal :	10 -4 -2 0
sb:deal in	-11 3 9 0
sb:deal on	-15 15 0 0
sb:dealt	-6 0 0 9
sb:dealt with	-6 0 0 9
sb:decide	-1 -4 8 0
sb:decision	9 -11 -13 10
sb:decision at	4 -12 0 5
sb:decoupling	-9 10 0 0
sb:decoupling ,	-9 10 0 0
sb:degree	13 -17 3 0
sb:delegation in	-11 13 0 0
sb:delegation of	28 -14 -4 -14
sb:delegation will	-2 8 0 -2
sb:deliver	-9 10 0 0
sb:delivery	16 -10 0 -1
sb:delivery of	9 -5 0 -1
sb:deny that	8 -4 -3 0
sb:deputy	-9 0 -3 9
sb:described	7 -15 0 6
sb:dialogue	4 -11 -1 7
sb:diary	-14 14 0 0
sb:did <person>	-14 15 -2 0
sb:did not	-13 12 2 0
sb:did so	7 -4 0 0
sb:did the	-4 -4 9 0
sb:difference	8 -7 0 0
sb:discuss	-9 14 -21 7
sb:discuss at	3 0 -9 4
sb:discuss in	-6 12 -2 -6
sb:discussion	-14 1 -2 14
sb:dispute	-11 3 1 5
sb:do	16 -15 -10 5
sb:do what	14 -11 -3 0
sb:docker	15 -12 0 0
sb:document	6 -15 3 -1
sb:doe	12 -1 -12 -2
sb:doing	12 -14 0 0
sb:don't	9 -7 0 0
sb:donald	-8 12 -4 0
sb:donald trump	-8 12 -4 0
sb:done	22 -3 -26 -4
sb:done ,	16 -13 -1 0
sb:done at	7 0 -11 -1
sb:doorstep	-14 4 13 0
sb:down with	-4 16 -6 0
sb:draft	9 -16 -2 11
sb:draft ,	15 -12 0 0
sb:draw up	-3 8 0 0
sb:drive	10 -10 0 0
sb:drop its	-14 6 7 0
sb:due	-5 -19 8 21
sb:due at	1 -22 0 17
sb:due for	-13 0 0 13
sb:due in	-2 4 3 -13
sb:during	-10 4 5 0
sb:during the	-10 4 4 0
sb:duty	3 5 0 -17
sb:duty ,	0 -19 16 0
sb:duty on	-15 12 4 0
sb:dáil	-9 9 0 0
sb:each other	-3 -4 12 -4
sb:each side	-7 11 0 0
sb:earlier one	-18 18 0 0
sb:earlier round	23 -22 0 0
sb:early	0 -10 9 0
sb:east	11 -7 -1 0
sb:eastern	-8 9 0 0
sb:economic	-20 25 0 -2
sb:economic and	-5 8 0 0
sb:economy minister	15 -13 0 0
sb:edition	-12 13 0 0
sb:editor	-10 0 10 0
sb:effect	17 -12 -8 0
sb:effect on	9 -7 0 0
sb:eighth	-7 10 0 0
sb:either	-5 -2 11 0
sb:el	13 -12 0 0
sb:election	11 -8 0 0
sb:election in	10 -9 0 0
sb:embassy	22 -6 -12 -3
sb:embassy in	16 -2 -10 -3
sb:end ,	-14 12 2 0
sb:end in	-17 4 8 2
sb:end of	-7 17 -9 0
sb:end on	7 -8 4 -4
sb:end the	8 -9 0 0
sb:english	9 0 -10 0
sb:enter	-12 13 1 -2
sb:enter into	-16 17 0 0
sb:envoy	3 6 -16 3
sb:eve	-9 4 5 0
sb:eve of	-9 4 5 0
sb:evening	9 -21 5 8
sb:evening in	-10 6 3 0
sb:evening that	17 -17 0 0
sb:every	11 -6 0 0
sb:everybody	10 -11 0 0
sb:expect at	11 -6 -5 0
sb:expect in	-11 5 4 -2
sb:expect the	18 -15 -3 0
sb:expert	-16 -50 -10 54
sb:expert ,	-6 -24 -1 28
sb:export licence	13 -17 0 0
sb:export of	-17 12 6 0
sb:exporter	0 -14 0 9
sb:extend	23 -16 -6 -3
sb:extend the	12 -11 0 0
sb:extension	-11 5 11 -4
sb:extension ,	17 -13 -1 0
sb:extension was	-15 17 0 0
sb:extra	-15 10 7 0
sb:extremely	8 -5 0 0
sb:face	2 -10 9 -5
sb:fact	-7 0 9 -1
sb:fact sheet	-12 4 11 0
sb:failed	-14 12 0 2
sb:fair	10 -17 7 0
sb:fall	0 -11 11 -1
sb:fall in	-7 0 9 0
sb:fan	-10 0 8 0
sb:far	-11 8 6 -1
sb:far as	-5 -3 10 0
sb:fare	-1 -7 0 9
sb:farm	10 -4 -4 0
sb:farm good	13 -4 -7 0
sb:fee	10 -7 -11 3
sb:fee at	-5 -9 0 13
sb:fee on	11 -9 0 0
sb:fentanyl	-12 7 5 0
sb:ferry	0 -18 0 14
sb:fertiliser	-8 0 11 0
sb:few	12 -9 -2 0
sb:fifth	-14 9 -2 9
sb:figure	-7 9 0 0
sb:final	23 -25 7 -4
sb:finance minister	10 -9 0 0
sb:firm	2 -19 3 7
sb:first	-8 7 -18 17
sb:first ,	15 -8 -6 -3
sb:first meet	-15 2 -7 16
sb:first round	9 -12 0 4
sb:first session	-11 18 0 -6
sb:first two	-14 17 0 0
sb:first was	-9 15 0 -5
sb:fix	-4 11 0 -8
sb:flew home	7 0 -11 0
sb:flew on	8 -10 0 0
sb:flight	-14 13 0 0
sb:flight to	-10 15 -5 0
sb:flow	10 -6 0 0
sb:flower	-17 9 10 0
sb:fog	17 -11 -4 0
sb:follow	-4 23 -16 -2
sb:follow in	-8 12 0 0
sb:follow the	-4 11 -6 0
sb:followed	-13 15 0 0
sb:following	-21 24 0 0
sb:footwear	-7 9 0 0
sb:for	11 -8 -5 -3
sb:for <month-ahead>	-13 6 6 0
sb:for <month-gone>	-11 14 0 0
sb:for <name>	10 -26 5 10
sb:for <quality>	-12 0 5 6
sb:for <seat>	8 -13 2 0
sb:for <span>	30 -23 -2 -9
sb:for a	10 3 -10 -11
sb:for an	6 4 -11 0
sb:for another	-5 -10 12 3
sb:for carry	14 -13 0 0
sb:for civilian	-15 3 11 0
sb:for his	-18 16 1 0
sb:for it	10 -7 0 0
sb:for more	14 -11 -1 0
sb:for talk	18 -13 -7 0
sb:for the	9 -12 0 -1
sb:for trade	0 8 -2 -6
sb:for two	13 0 -12 0
sb:for which	18 -11 -6 0
sb:force	4 5 -12 0
sb:foreign ministry	6 -12 4 0
sb:forward	-6 -4 11 0
sb:forward to	-12 0 12 0
sb:four round	-20 22 0 0
sb:fourth	-3 12 -19 -6
sb:fourth ,	-12 15 0 0
sb:fourth round	12 -8 -2 -2
sb:framework	28 -15 -20 -6
sb:framework that	11 -8 0 0
sb:freight	15 -13 0 0
sb:friday	10 -9 0 0
sb:friend in	13 -12 0 0
sb:from :	-21 16 5 0
sb:from <day-ahead>	-12 22 -12 -2
sb:from <day-gone>	15 0 -14 -4
sb:from <name>	-17 14 -4 6
sb:from <number>	12 -5 -5 -1
sb:from <person>	0 8 -10 0
sb:from a	10 -12 2 0
sb:from the	10 -9 7 -24
sb:front	18 -15 0 0
sb:fuel	2 -9 4 0
sb:further round	-8 10 0 0
sb:future	10 -7 0 0
sb:future in	10 -9 0 0
sb:g	13 -5 -7 0
sb:g <number>	13 -5 -8 0
sb:gain	-7 0 10 0
sb:gained <level>	-10 10 0 0
sb:game	0 -9 10 0
sb:gas ,	-16 0 2 8
sb:gave it	11 -7 -2 0
sb:geneva	12 -6 -4 -3
sb:geneva ,	-22 25 0 0
sb:geneva in	12 -10 0 0
sb:gentlemen	-8 14 -2 -3
sb:get	10 1 -20 -2
sb:get a	10 -5 -1 0
sb:give	-17 15 -8 9
sb:give the	-10 0 0 10
sb:given	7 -14 0 6
sb:go	-3 -6 6 10
sb:go to	-20 1 12 16
sb:goalkeeper	12 -12 0 0
sb:golf	-8 -3 12 0
sb:good from	16 -4 -9 0
sb:good in	10 -2 -7 0
sb:good morning	-18 7 3 7
sb:good new	2 1 -8 0
sb:good will	-8 -9 16 0
sb:good worth	10 -7 -3 0
sb:government	-6 15 -6 -11
sb:government have	20 -17 -1 0
sb:grand	-14 14 0 0
sb:ground	-16 15 0 0
sb:grower	12 -6 -2 -5
sb:grower ,	-11 12 0 0
sb:grower in	15 -13 0 0
sb:guest in	-17 8 0 8
sb:had "	0 -9 10 0
sb:had a	-12 1 7 2
sb:had accept	-16 0 16 0
sb:had agree	17 -15 0 0
sb:had been	7 1 -27 10
sb:had begin	-4 -6 12 0
sb:had call	-8 12 -3 0
sb:had in	-12 13 0 0
sb:had keep	-9 11 0 0
sb:had make	10 -6 -4 0
sb:had meet	-8 17 -3 -7
sb:had prepare	11 -2 -9 0
sb:had receive	-11 12 0 0
sb:had say	-10 0 9 0
sb:had sign	-10 5 4 0
sb:had sit	-6 -3 0 9
sb:had spent	6 -10 0 4
sb:had talked	-11 14 0 -5
sb:had to	12 -10 0 0
sb:haggling	-11 12 0 0
sb:hall in	12 -12 0 0
sb:hammer	-11 12 0 0
sb:hand	1 -16 17 -5
sb:hand ,	14 -13 0 0
sb:handed	-14 11 -9 8
sb:hang	-10 10 0 0
sb:happen	-9 13 -3 0
sb:happened	-19 23 -4 0
sb:harbour	7 -25 -5 18
sb:harbour due	1 -8 0 6
sb:harvest	16 -14 0 0
sb:has	8 -3 -3 -4
sb:has a	-1 -12 11 0
sb:has an	-9 12 -1 0
sb:has ask	0 -11 7 0
sb:has been	-17 13 7 -1
sb:has had	-14 1 8 3
sb:has invited	-8 23 -15 0
sb:has not	15 -6 -9 0
sb:has sign	21 -16 -4 0
sb:has tell	-14 15 0 0
sb:has the	13 -1 0 -11
sb:has threaten	9 -5 -2 0
sb:has to	20 -15 -3 0
sb:have a	-17 7 11 0
sb:have agree	13 -11 0 0
sb:have an	-8 -3 11 0
sb:have been	-3 19 -23 -6
sb:have promise	-9 6 3 0
sb:have reach	-9 7 1 0
sb:have sign	-14 14 0 0
sb:have the	11 -11 0 0
sb:have to	-5 0 -5 8
sb:having	-1 12 -10 -5
sb:he	-17 19 8 -14
sb:he 's	-9 -1 10 0
sb:he accused	10 -8 -1 0
sb:he add	-5 9 -2 0
sb:he and	12 4 -17 -7
sb:he come	-9 10 0 0
sb:he did	7 0 -8 0
sb:he has	-14 13 2 0
sb:he is	0 -8 11 -1
sb:he meet	-24 1 22 -4
sb:he say	-8 6 -3 8
sb:he was	19 -14 -13 7
sb:he will	9 5 -14 0
sb:he would	-9 0 15 -4
sb:he write	2 -15 9 0
sb:he'll	-13 10 3 0
sb:head	-12 -20 21 13
sb:head of	-9 -24 20 14
sb:headquarter	12 -11 0 0
sb:hearing	18 -17 -7 0
sb:heart	-11 0 11 0
sb:help	-12 1 9 0
sb:here	20 -13 -3 -9
sb:here ,	9 -8 0 0
sb:high	-11 19 -1 -7
sb:his	0 7 -2 -12
sb:his <person>	17 -9 -8 -7
sb:his <quality>	-12 12 2 -8
sb:hit	13 -12 0 0
sb:hold <span>	7 -13 0 6
sb:hold a	18 -9 0 -8
sb:hold at	-11 14 0 0
sb:hold in	-9 11 -8 3
sb:hold on	13 -13 0 0
sb:hold talk	-28 12 15 0
sb:holiday	14 -10 -2 0
sb:honour	12 0 0 -11
sb:honour to	11 0 0 -11
sb:hope	-14 5 3 8
sb:hope for	-9 -5 10 5
sb:hotel	-15 11 5 0
sb:hour	12 1 -10 -8
sb:hour in	-15 10 4 0
sb:hour of	9 -3 -3 0
sb:hour on	12 0 -13 0
sb:house	9 0 -10 -5
sb:house of	19 -16 0 0
sb:how	-4 8 -1 -1
sb:how long	-9 9 0 0
sb:i	2 13 -31 -10
sb:i say	11 -9 0 0
sb:i shall	-9 12 0 0
sb:i sign	-18 19 0 0
sb:i will	-10 12 0 0
sb:i'm	-9 12 0 0
sb:if	5 1 -3 -14
sb:if it	-8 12 -2 0
sb:if nothing	-10 6 3 0
sb:if there	12 -10 0 0
sb:if you	4 -14 5 0
sb:implement	-11 12 0 0
sb:importer	7 -10 0 0
sb:impose	-15 12 2 0
sb:impose on	-12 7 4 0
sb:in	-6 9 -8 4
sb:in -	8 0 -8 0
sb:in <month-ahead>	-9 8 2 -3
sb:in <month-gone>	-10 17 0 -24
sb:in <month-today>	-2 10 -5 0
sb:in <name>	23 -16 -9 -4
sb:in <number>	-14 14 0 0
sb:in <seat>	6 6 -17 -8
sb:in <span>	17 -13 -4 0
sb:in a	0 4 0 -13
sb:in busan	-13 28 -18 0
sb:in force	12 -6 -3 0
sb:in from	14 -10 -3 0
sb:in geneva	23 -19 -1 0
sb:in line	11 -2 -7 0
sb:in london	18 -18 0 0
sb:in madrid	14 -14 0 0
sb:in new	33 -31 -4 0
sb:in pari	0 -10 11 0
sb:in person	-18 0 9 4
sb:in return	-18 5 2 11
sb:in seoul	13 -18 4 0
sb:in shenzhen	16 -6 -10 0
sb:in stockholm	18 -16 0 0
sb:in that	15 -13 0 0
sb:in the	11 -10 -9 9
sb:in their	10 -9 1 -4
sb:in thi	10 -9 0 0
sb:in three	-13 14 0 0
sb:in what	-9 8 -9 6
sb:in which	16 -17 0 0
sb:incheon	10 -8 0 0
sb:include	15 -15 0 0
sb:included	11 -10 0 0
sb:indicate	-9 8 0 0
sb:indicate that	-9 8 0 0
sb:initial	-10 14 0 -6
sb:ink	11 -8 0 0
sb:inquiry	14 -9 -1 -1
sb:inspection	-8 9 0 0
sb:instructed	0 -15 -2 15
sb:intend	-15 12 2 0
sb:intend to	-15 13 2 0
sb:interim	12 -12 0 0
sb:interview	-9 1 11 0
sb:interview with	-11 11 0 0
sb:into force	-11 13 0 0
sb:investigation	16 -8 -8 0
sb:invitation	-9 4 7 -3
sb:invitation to	-7 -5 12 0
sb:invited his	-2 -4 11 0
sb:is <level>	7 -11 0 2
sb:is <name>	5 -11 5 0
sb:is a	-3 14 -13 0
sb:is an	0 -12 10 0
sb:is at	14 -10 -2 0
sb:is being	-13 13 1 -3
sb:is down	0 -10 0 12
sb:is due	-13 11 4 -4
sb:is for	18 -18 1 -1
sb:is from	10 -9 0 0
sb:is how	-8 1 7 0
sb:is leave	-10 15 -4 0
sb:is no	25 -21 0 -2
sb:is not	6 4 -14 0
sb:is on	0 0 -12 10
sb:is part	12 -13 0 0
sb:is ready	-6 8 0 0
sb:is receive	-12 3 6 0
sb:is say	14 -12 0 0
sb:is sign	-9 10 0 0
sb:is the	9 -18 12 -3
sb:is to	16 -4 -6 -15
sb:is very	-11 13 0 0
sb:is wait	-11 11 0 0
sb:is what	15 -22 0 2
sb:issue	3 -14 7 4
sb:it	-14 4 10 10
sb:it 's	-9 0 5 4
sb:it ,	-13 11 -9 10
sb:it :	-5 -10 8 7
sb:it again	-10 6 0 3
sb:it at	-11 10 0 0
sb:it come	0 2 -10 7
sb:it had	14 -13 -2 2
sb:it happened	-12 14 0 0
sb:it has	16 3 -14 -15
sb:it is	-1 -15 22 0
sb:it last	10 -7 0 0
sb:it make	-13 15 0 0
sb:it must	9 -8 0 0
sb:it on	-9 0 14 -8
sb:it pay	12 -9 0 0
sb:it should	-11 12 0 0
sb:it so	-12 -1 13 0
sb:it take	9 -10 3 0
sb:it to	6 -12 -5 9
sb:it up	-17 12 3 0
sb:it was	1 -3 9 -18
sb:it will	-5 9 0 -3
sb:it would	-12 7 0 4
sb:its	0 5 -4 -9
sb:its <office>	20 -15 0 -10
sb:its <person>	-6 11 -3 -2
sb:its duty	-15 24 -9 0
sb:its extension	-12 14 0 0
sb:its talk	-8 8 0 0
sb:its tariff	2 -9 2 0
sb:its truce	11 -4 -4 0
sb:itself ,	0 -11 4 2
sb:joint	-24 7 11 4
sb:joint <organisation>	0 -8 -7 13
sb:joint press	-41 27 18 0
sb:joint statement	10 -10 1 -3
sb:josé	1 -8 7 0
sb:judgment	-7 0 9 0
sb:just	-17 15 0 0
sb:karachi	-9 10 0 0
sb:keep	-3 12 -9 -6
sb:keep <level>	-8 8 0 0
sb:kilo	10 -8 0 0
sb:know	-8 -1 12 -1
sb:know that	-13 0 13 0
sb:lancaster	11 -8 -1 0
sb:lancaster house	11 -8 -1 0
sb:land	4 2 0 -14
sb:land at	11 -10 0 0
sb:land in	-18 19 9 -13
sb:lapse	15 -6 -8 0
sb:largest	-7 9 0 0
sb:largest economy	-10 9 0 0
sb:last	2 7 -5 -11
sb:last <month-gone>	12 -12 0 0
sb:last in	0 -13 -2 13
sb:last meet	9 4 -11 -15
sb:last month	15 -14 0 0
sb:last summer	14 -10 0 -2
sb:last time	-18 5 7 0
sb:last week	0 8 -10 1
sb:lasted	10 -9 0 0
sb:lasting	-17 19 0 0
sb:later	-2 -9 11 5
sb:later the	-12 9 2 0
sb:law	15 -9 -5 0
sb:lawyer	13 -13 -1 0
sb:lawyer in	14 -7 0 -4
sb:lead the	8 -5 0 0
sb:leader	10 -36 22 -8
sb:leader '	-17 12 4 0
sb:leader meet	-4 -8 12 0
sb:leader of	8 -19 4 0
sb:least <goods-amount>	-11 0 13 0
sb:least <money>	11 0 -9 0
sb:leave the	0 6 -13 0
sb:led	-5 -15 8 16
sb:led by	1 -24 0 20
sb:ledger	-17 10 8 0
sb:ledger of	-20 13 8 0
sb:lee	-11 -10 20 0
sb:leg	-9 11 0 0
sb:legal	3 -8 -3 8
sb:less	-2 -8 12 -1
sb:less than	-7 -10 15 0
sb:let	20 -32 0 6
sb:let the	-5 -3 0 10
sb:letter	13 0 -18 -4
sb:letter from	-11 18 -10 0
sb:level	-24 -6 13 16
sb:level of	0 -10 0 10
sb:li	-12 -2 0 14
sb:li chenggang	-5 -2 -7 14
sb:licence	-30 25 0 3
sb:license	11 -14 -2 6
sb:lie	-2 6 -12 4
sb:lie in	15 -13 0 0
sb:lift	-3 -5 9 0
sb:like	12 -12 0 -1
sb:likely	15 -15 0 0
sb:limit	-6 -5 10 0
sb:list	-14 -6 8 16
sb:list ,	-8 0 0 6
sb:list for	-13 15 -8 3
sb:list of	8 -14 0 2
sb:listed	-12 8 4 0
sb:liu	-11 16 -6 0
sb:liu he	-11 16 -6 0
sb:live	-20 17 -2 9
sb:live :	-24 13 0 11
sb:live from	-8 12 -3 0
sb:lobster	-10 11 0 0
sb:london	-4 8 -1 0
sb:london ,	-11 12 0 0
sb:london and	-13 13 0 0
sb:long	-10 15 -3 0
sb:longer	-13 -3 17 -1
sb:look	-6 -3 0 12
sb:look at	12 -23 -1 6
sb:look forward	-12 0 12 0
sb:look into	0 -8 0 8
sb:look to	-12 15 -2 0
sb:lorry	16 -12 -3 0
sb:lose	-11 7 5 0
sb:lower its	-1 10 -9 0
sb:lula	-12 -21 29 0
sb:lunch	17 -16 0 -2
sb:lunch in	12 -9 0 0
sb:m	11 4 -14 -4
sb:m .	8 6 -13 -4
sb:magnet	-14 0 -1 16
sb:magnet ,	-19 0 3 17
sb:main	12 0 -12 0
sb:make	8 -5 2 -17
sb:make in	8 0 -7 -3
sb:make it	-9 -1 12 0
sb:make its	-9 13 -2 0
sb:make on	15 -10 -4 0
sb:make the	3 -14 7 0
sb:make with	-9 9 0 0
sb:man in	15 -11 -1 0
sb:man who	-15 15 0 0
sb:many	-11 0 11 0
sb:march	-10 11 0 0
sb:market	7 -16 7 -3
sb:matter	-21 23 -7 2
sb:matter at	7 -8 0 0
sb:matter for	-8 10 0 0
sb:matter of	-4 11 0 -5
sb:may be	-11 6 5 0
sb:may have	-11 11 0 0
sb:mboya	-15 2 12 0
sb:mean to	-15 8 6 0
sb:meant	16 -12 -4 0
sb:meant to	13 -9 -3 0
sb:meanwhile	6 -12 0 5
sb:meanwhile ,	10 -9 0 0
sb:measure	25 -21 -4 0
sb:media	9 -13 0 0
sb:mediator	14 -12 0 0
sb:medicine	4 -12 -4 12
sb:medicine ,	-3 -1 -2 10
sb:meet ,	-14 12 1 0
sb:meet :	-9 -6 0 15
sb:meet ;	-8 11 0 -1
sb:meet <name>	25 -14 -4 -10
sb:meet <person>	7 9 -10 -11
sb:meet again	-1 10 -7 -3
sb:meet at	-7 -9 15 0
sb:meet for	6 2 -10 -1
sb:meet him	9 -3 -4 -1
sb:meet in	-17 4 8 4
sb:meet is	13 -18 0 8
sb:meet of	-12 -4 14 5
sb:meet since	-11 8 0 3
sb:meet that	14 -9 -3 0
sb:meet the	-6 14 0 -11
sb:meeting	-21 23 -3 0
sb:meeting ,	-11 13 0 0
sb:meeting in	-11 11 0 0
sb:member	20 -15 -4 0
sb:men	-11 11 0 -2
sb:metal	16 -9 -6 0
sb:midnight	9 3 -16 -6
sb:midnight in	11 0 -13 -4
sb:mine	9 -8 0 0
sb:minister	11 6 -10 -26
sb:minister ,	13 -1 -11 -12
sb:minister for	-17 23 -3 -2
sb:ministry	-11 -14 2 26
sb:minute	19 -18 4 -14
sb:minute after	13 -8 -5 0
sb:minute in	-19 -9 24 0
sb:monday	8 -5 -1 0
sb:money	10 -9 0 0
sb:month	-1 3 2 -10
sb:month ago	-9 10 0 0
sb:more	-9 0 11 0
sb:more than	-7 -2 12 0
sb:morning	-3 8 -11 1
sb:morning from	-18 7 3 7
sb:most of	26 -23 0 -4
sb:most recently	-14 6 -2 6
sb:must	12 -13 -9 5
sb:must be	14 -11 0 0
sb:must sign	12 -10 -2 0
sb:name	10 -5 -3 -2
sb:nd	-13 13 0 0
sb:nearly	-3 8 -7 0
sb:nearly all	-17 19 0 0
sb:necessary	16 -16 0 0
sb:need	8 -5 0 -4
sb:negotiate	0 8 -14 0
sb:negotiate a	-16 18 0 0
sb:negotiate for	12 -15 -1 5
sb:negotiate the	-14 15 0 0
sb:negotiate with	31 -24 -5 0
sb:negotiation	-13 26 -13 -7
sb:negotiation ,	0 -9 0 4
sb:negotiation on	-10 9 0 0
sb:negotiation with	3 4 -10 -2
sb:negotiator	3 -14 -6 16
sb:negotiator ,	-9 1 -1 7
sb:negotiator are	-12 15 0 0
sb:negotiator have	8 -7 0 0
sb:new	11 -10 4 -9
sb:new conference	-13 13 1 -1
sb:new for	11 -8 -2 0
sb:new round	-13 13 0 0
sb:new truce	13 -9 -2 0
sb:new year	4 -10 0 4
sb:new york	24 -21 -2 0
sb:newspaper	26 -22 0 0
sb:next	-7 15 -12 0
sb:next :	-12 15 0 0
sb:next is	-12 14 0 0
sb:next meet	-11 24 -6 -12
sb:next round	-10 14 0 -4
sb:next talk	-10 2 0 4
sb:next year	7 0 -10 0
sb:night	0 8 -22 4
sb:night ,	7 -8 -10 7
sb:night in	-20 22 0 0
sb:no	10 -2 -16 0
sb:no ,	13 -11 -1 0
sb:no .	9 -26 7 6
sb:no deal	-9 7 0 3
sb:no further	-12 5 6 0
sb:no order	-8 0 10 0
sb:nobody	-20 15 10 -3
sb:nobody in	-4 -6 14 0
sb:none	19 -15 -1 0
sb:none of	9 -7 0 0
sb:noon	25 -7 -19 0
sb:noon in	10 -3 -5 0
sb:nor	-7 -8 8 8
sb:nor on	-6 -4 10 0
sb:northern	14 -13 0 0
sb:not ,	-11 7 6 0
sb:not been	10 -6 0 0
sb:not meet	13 -13 0 0
sb:not say	-19 21 -2 0
sb:not settle	-8 9 0 0
sb:not the	0 -14 6 5
sb:not to	13 -17 4 0
sb:not yet	10 -4 -6 0
sb:note	-3 -5 -4 13
sb:note :	8 -7 0 0
sb:note from	-11 0 0 14
sb:nothing ,	14 -10 -3 0
sb:nothing come	-11 0 12 0
sb:notice	15 -10 -1 -3
sb:now	0 4 -17 3
sb:now ,	11 -6 -3 0
sb:number	-6 1 8 -2
sb:nvidia	20 -7 -12 -1
sb:occasion	3 -9 0 3
sb:of	0 -7 0 12
sb:of <day-ahead>	-8 10 0 0
sb:of <level>	-13 24 -9 -7
sb:of <money>	13 -10 -1 0
sb:of <month-gone>	12 -8 -2 0
sb:of <name>	2 -15 12 3
sb:of <number>	21 -13 0 -4
sb:of <office>	-13 -2 -1 19
sb:of <organisation>	0 -16 0 15
sb:of <person>	8 0 -5 -4
sb:of <quality>	1 -14 7 4
sb:of <span>	-14 16 2 -11
sb:of a	-1 11 -7 -11
sb:of both	-12 -3 -2 18
sb:of breaking	12 -10 0 0
sb:of consultation	-23 28 -6 0
sb:of custom	-9 -2 12 0
sb:of expert	2 -14 0 9
sb:of it	-3 -3 10 0
sb:of its	-27 23 0 4
sb:of peace	18 -18 0 0
sb:of representative	10 -7 0 0
sb:of state	-10 -2 13 0
sb:of tariff	-9 14 0 -4
sb:of the	-6 -14 12 12
sb:of them	-6 13 -10 1
sb:of those	-10 11 0 0
sb:of trade	-16 8 -7 11
sb:off in	-11 11 0 0
sb:off the	18 -15 -1 0
sb:off to	-19 7 12 0
sb:offer	15 -5 -13 -4
sb:offer to	17 -13 -4 0
sb:office	3 -17 -3 14
sb:officer	0 -24 -3 25
sb:official in	-13 16 0 -2
sb:oil	14 3 -12 -14
sb:oil ,	13 -11 0 0
sb:on	-1 4 -16 12
sb:on <day-ahead>	11 -1 -11 -4
sb:on <day-gone>	2 0 -8 3
sb:on <day-today>	-12 21 0 -19
sb:on <name>	17 -13 -6 1
sb:on <quality>	-1 14 -3 -20
sb:on a	18 -12 0 -12
sb:on an	15 -12 0 0
sb:on his	-4 11 -5 -1
sb:on in	10 -7 -16 9
sb:on it	-5 -13 6 17
sb:on medicine	-1 -9 0 11
sb:on paper	-12 5 5 0
sb:on television	22 -3 -20 0
sb:on that	21 -12 -14 0
sb:on the	4 -22 25 -8
sb:on top	18 -9 -9 0
sb:on trade	2 -10 7 0
sb:on with	-8 9 0 0
sb:once	-16 17 0 -3
sb:once ,	-8 10 0 0
sb:one	10 0 -8 -14
sb:one ,	-21 9 15 0
sb:one in	-7 18 -11 0
sb:one is	0 -12 15 -3
sb:one minute	8 0 -9 -2
sb:one of	-11 18 -7 -2
sb:one on	-5 -6 0 11
sb:one to	14 -9 -4 0
sb:one were	-14 15 0 0
sb:only	10 -1 -4 -4
sb:opened in	-12 9 0 1
sb:opening	0 -11 7 0
sb:operator	23 -23 0 0
sb:opinion	12 -9 0 0
sb:opposed	3 -11 7 0
sb:opposition	12 -9 -1 0
sb:or	7 -13 0 6
sb:order	-13 2 3 11
sb:order ,	-12 4 -1 9
sb:order that	9 -3 -3 0
sb:osaka	-5 10 -4 0
sb:other ,	-9 10 0 0
sb:other in	-6 -3 11 0
sb:our man	10 -7 0 0
sb:our side	-9 11 0 0
sb:out	-2 7 0 -17
sb:out ,	-7 -8 15 0
sb:out :	17 -16 0 0
sb:out in	-14 24 -11 -1
sb:out of	-5 8 -3 0
sb:out what	9 -5 -2 0
sb:outcome	-7 11 -14 10
sb:outcome of	-10 14 -14 11
sb:outline	-12 13 0 0
sb:outside	11 -13 0 0
sb:over	8 -18 4 2
sb:over ,	-6 12 -6 0
sb:over a	-7 11 -3 0
sb:over in	0 -9 7 0
sb:over the	18 -17 -3 2
sb:owe	-9 1 6 0
sb:own	1 5 -13 -1
sb:own deal	-12 9 2 0
sb:own talk	10 -9 0 0
sb:own with	-15 13 -4 6
sb:owned	13 -11 0 0
sb:owner	17 -14 0 0
sb:p	15 -3 -11 0
sb:p .	14 -1 -11 0
sb:pacific	14 -4 -10 0
sb:pact	-5 -4 11 0
sb:pact with	-7 -6 10 2
sb:page	14 -10 -3 0
sb:pair	-10 19 -4 -6
sb:palace	-12 3 8 0
sb:palm	22 -17 -2 0
sb:palm oil	17 -15 0 0
sb:paper ,	12 -14 0 0
sb:pari	-7 -4 16 -3
sb:pari in	-8 0 9 0
sb:parliament	20 -17 0 0
sb:part of	22 -15 -7 -5
sb:parted	-16 11 4 0
sb:parted in	-11 13 0 0
sb:party will	0 11 -3 -8
sb:past	1 7 -10 -4
sb:past midnight	-5 11 -4 -2
sb:pasta	-9 0 0 11
sb:paul	14 -14 0 0
sb:pause	-8 -3 13 0
sb:pause ,	9 -16 0 7
sb:pause of	-6 0 11 -3
sb:pay	0 -9 5 9
sb:pay <level>	-12 0 6 13
sb:pay <number>	16 -6 -11 -3
sb:pay in	13 -13 0 0
sb:peace	19 -14 -2 -2
sb:peace in	10 -7 0 0
sb:peace talk	21 -21 0 0
sb:pen	-8 -1 13 0
sb:people	-4 17 -12 -4
sb:people in	14 -21 2 0
sb:perhap	12 -10 0 0
sb:permanent agreement	-14 15 0 0
sb:person	-20 2 8 4
sb:phan	9 -7 0 0
sb:phase	1 -13 7 0
sb:phone	2 5 -1 -9
sb:phone on	-1 12 0 -8
sb:photograph	-10 16 -5 0
sb:pilot	11 -9 0 0
sb:pineapple	-9 10 0 0
sb:place	-2 -2 17 -9
sb:place ,	-9 9 0 0
sb:place in	-13 9 12 -7
sb:place on	13 -11 0 0
sb:plan	-6 0 16 -17
sb:plan for	-11 5 12 -4
sb:plan in	10 -9 0 -2
sb:plan to	-11 1 9 -1
sb:plant	4 -8 0 3
sb:plant in	17 -14 0 -1
sb:plaza	1 -11 9 0
sb:please	12 -10 0 0
sb:point	-10 16 -4 -2
sb:point ,	-9 10 0 0
sb:policy	13 -11 0 0
sb:port	3 -3 -13 7
sb:port due	1 -10 0 7
sb:port fee	12 -9 0 0
sb:port of	-11 22 -5 -15
sb:post on	10 -6 -2 0
sb:potatoe	-12 0 0 11
sb:poultry	-11 3 0 7
sb:premier	-12 4 9 0
sb:premier liu	-11 16 -6 0
sb:premium	11 -10 0 0
sb:prepare for	-5 -4 9 0
sb:prepare in	-9 10 0 0
sb:present	-8 0 11 -1
sb:president	-5 -29 34 -20
sb:president ,	-20 -2 23 -1
sb:president <person>	29 -4 -25 0
sb:president donald	-9 12 -3 0
sb:president meet	-19 -11 28 0
sb:president of	-15 -29 34 -4
sb:press	-29 27 10 -11
sb:press conference	-14 24 -10 -5
sb:previou	-12 5 5 0
sb:price	-2 9 -2 -4
sb:price of	-10 9 1 0
sb:prime	-5 -16 20 -3
sb:prime minister	-5 -16 20 -3
sb:printed	12 -10 0 0
sb:private	10 -9 0 0
sb:progress	-2 10 -7 0
sb:project	10 -8 0 0
sb:prolongation	-13 16 -2 0
sb:promise to	12 -10 0 0
sb:propose	26 -12 -1 -20
sb:propose a	13 -12 0 0
sb:propose that	32 -18 0 -19
sb:propose to	-11 10 0 0
sb:protocol	-9 10 -1 0
sb:protocol of	-13 10 0 2
sb:public	-9 11 0 0
sb:purchase	11 -12 0 0
sb:purpose	-9 12 0 -2
sb:put	-7 14 -3 -14
sb:put a	-16 14 2 0
sb:put into	18 -10 -7 0
sb:put on	-11 4 8 0
sb:put the	9 -9 0 0
sb:put their	-4 12 -8 0
sb:quay	14 -9 -1 0
sb:question	-1 8 -9 0
sb:question :	-15 20 -6 -2
sb:queue	13 -12 0 0
sb:quiet	0 -9 -4 12
sb:rain	10 -9 0 0
sb:raise	-7 11 -17 7
sb:raise in	-9 2 0 5
sb:rate	7 1 -13 -6
sb:rate of	-22 25 0 -1
sb:rather	7 -12 3 0
sb:ratify the	-13 14 0 0
sb:raw	13 -10 0 0
sb:reach a	-12 8 5 0
sb:reach at	-12 14 0 0
sb:reach in	8 -12 7 -6
sb:reach with	-14 1 12 0
sb:read that	-19 20 0 0
sb:readout	-14 15 0 0
sb:ready to	18 -14 -1 0
sb:recall	10 -7 -1 0
sb:receive <person>	10 0 -13 1
sb:receive at	4 -12 4 0
sb:recently	-14 6 -2 6
sb:recently in	-6 11 -1 0
sb:red	0 -14 12 0
sb:reduction	-5 8 0 0
sb:reefer	-15 16 0 0
sb:register	10 -5 -2 0
sb:regulator	-8 -16 13 10
sb:relation	10 -17 6 0
sb:relation had	13 -15 1 0
sb:remain	4 -12 2 3
sb:remark	-19 20 0 0
sb:remark by	-14 14 0 0
sb:renewal	-17 20 0 0
sb:repeated that	-11 2 8 0
sb:reply	4 -9 5 0
sb:report	18 -8 -14 -3
sb:report in	-9 11 0 0
sb:report that	32 -26 -9 0
sb:reporter	-11 7 2 3
sb:reporter on	2 -9 2 0
sb:reporter that	-11 8 2 0
sb:representative	6 -19 -5 17
sb:republic	-22 12 7 1
sb:republic of	-12 11 -1 2
sb:request	15 -12 0 0
sb:result	-15 12 4 -2
sb:resume	5 3 -11 -11
sb:return	-5 1 -2 8
sb:return <quality>	-7 -6 0 13
sb:return from	-20 17 0 0
sb:return to	12 -3 -10 0
sb:review	-17 20 -7 0
sb:rise	6 -9 1 0
sb:room	-21 14 8 -1
sb:room of	-9 5 3 0
sb:round	-1 19 -30 -25
sb:round ,	-15 17 0 -8
sb:round after	13 -12 0 0
sb:round has	-16 17 0 0
sb:round in	-11 17 -7 -4
sb:round is	-13 18 -3 -1
sb:round of	23 -15 -15 -3
sb:round take	-23 18 3 0
sb:round three	9 -9 0 0
sb:round were	20 -20 0 0
sb:round will	10 -8 0 0
sb:rum	10 -6 -1 0
sb:rumour	-12 3 9 0
sb:rumour that	-13 14 0 0
sb:run	-9 -5 20 -6
sb:run out	-7 -5 14 0
sb:run until	-10 0 12 0
sb:ryosei akazawa	-1 9 -3 -6
sb:sailing	-5 -7 10 0
sb:salmon	12 -7 -3 0
sb:salt	-10 11 0 0
sb:same	11 -7 0 -8
sb:sanction	11 -7 -2 0
sb:saturday	10 -7 0 0
sb:say	14 -8 -1 -9
sb:say ,	-7 -1 13 0
sb:say <person>	13 -5 -9 0
sb:say an	11 -4 -6 0
sb:say at	10 -1 -9 0
sb:say he	-5 15 -5 -5
sb:say in	-4 -5 18 -9
sb:say it	10 -15 -7 7
sb:say on	13 -12 -6 1
sb:say so	8 -9 0 0
sb:say the	-7 14 -1 -10
sb:school	17 -16 0 0
sb:seal	15 -16 0 0
sb:season	16 -5 -9 0
sb:second	4 5 -5 -17
sb:second ,	-9 11 0 0
sb:second and	-10 10 0 0
sb:second day	-5 10 0 -7
sb:second is	-21 13 0 6
sb:second meet	8 5 -13 -15
sb:second round	24 -18 -6 -9
sb:secretary	-11 7 -18 13
sb:secretary ,	-12 16 -2 0
sb:secretary of	-8 10 0 -1
sb:section	9 -6 -4 1
sb:see	-1 0 14 -19
sb:see <person>	-6 14 -4 0
sb:see in	15 -14 0 0
sb:see you	-4 -5 11 0
sb:seed	1 -7 -9 13
sb:sell the	-5 10 -1 -1
sb:sell to	-19 8 12 0
sb:sen	-13 13 0 0
sb:send	-3 9 -13 3
sb:send to	-10 11 0 0
sb:seoul	11 -25 12 0
sb:seoul and	14 -14 0 0
sb:session	-24 10 0 14
sb:session ,	-15 15 0 0
sb:session in	-6 -7 9 2
sb:session is	9 -6 0 0
sb:set	4 -5 -13 10
sb:set for	-14 11 -7 6
sb:settle	1 16 -17 -7
sb:settle the	1 9 -6 -4
sb:settle with	10 -9 0 0
sb:seventh	-14 16 -1 0
sb:shall	-3 11 -9 -1
sb:share in	-13 15 0 0
sb:she	18 -17 0 0
sb:sheet	-10 -1 15 -1
sb:sheet that	-5 -8 10 0
sb:shenzhen	23 -6 -18 0
sb:shift	-18 18 0 0
sb:ship	3 -11 9 -1
sb:shook	-17 14 4 -1
sb:shook on	-13 14 0 0
sb:shop	13 -11 0 0
sb:shortly	15 -8 -6 0
sb:shrimp	14 -12 0 -1
sb:side	2 13 -25 -2
sb:side ,	-13 9 5 0
sb:side agree	14 -9 0 -1
sb:side are	-10 14 0 -3
sb:side by	-10 12 0 0
sb:side had	7 0 -11 0
sb:side have	25 -24 0 0
sb:side meet	2 12 -11 -9
sb:side to	9 -4 0 -4
sb:side want	-9 9 0 0
sb:side will	-7 12 -6 0
sb:sign <day-today>	14 -13 0 0
sb:sign a	-13 13 1 -2
sb:sign at	-7 -1 11 0
sb:sign in	8 -5 -16 8
sb:sign on	-9 8 5 -3
sb:sign the	9 -8 1 0
sb:sign with	-22 16 6 0
sb:signature	10 -4 0 -8
sb:signature ,	4 -10 5 0
sb:signature of	8 -6 0 0
sb:since	-6 -1 13 -1
sb:since <day-gone>	-8 0 14 -5
sb:since <number>	0 -19 16 0
sb:since <person>	13 -8 -6 0
sb:since the	-13 12 0 0
sb:sit	-1 1 -14 9
sb:sit across	8 -8 0 0
sb:sit down	-8 17 -9 -1
sb:sit in	5 -9 -9 9
sb:sit on	7 -9 0 1
sb:situation	-11 8 1 0
sb:sixth	11 -2 -9 -8
sb:sixth round	13 -9 -1 -1
sb:snow	11 -9 0 0
sb:so it	-12 12 0 0
sb:so on	9 -9 0 0
sb:so was	-7 -8 13 0
sb:some	12 -12 0 -1
sb:some in	9 -4 -3 0
sb:somebody	14 -12 0 0
sb:somebody in	11 -10 0 0
sb:something	-11 0 2 9
sb:south	5 -11 -1 7
sb:speak	15 -9 -1 -6
sb:speak by	15 -11 -4 0
sb:speaking	17 -9 -7 0
sb:spent	-7 -3 2 11
sb:spent <day-gone>	-8 -8 0 16
sb:spoke by	-5 0 10 -4
sb:spoke in	-14 15 0 0
sb:sport	16 -12 0 -4
sb:sprat	9 -8 0 0
sb:spring ,	-10 -1 11 0
sb:staff	13 -4 -7 -2
sb:stand	10 0 -14 -1
sb:stand in	10 -5 -2 0
sb:standstill	14 -12 0 0
sb:start	4 2 -8 0
sb:start in	-13 19 -3 -2
sb:start on	18 -14 -5 0
sb:state	-11 1 1 13
sb:state ,	12 -10 -1 0
sb:state that	-14 14 0 0
sb:statement	-12 -4 22 -5
sb:statement ,	-22 5 16 0
sb:statement on	4 -12 7 0
sb:steak	-7 -2 10 0
sb:steel ,	-17 12 0 6
sb:step of	-12 0 12 0
sb:still	7 0 -14 0
sb:still be	-11 13 0 0
sb:still negotiate	13 -12 0 0
sb:stock	16 -10 -3 0
sb:stop	5 -9 -6 10
sb:straight	-11 11 0 0
sb:street	10 -7 0 0
sb:strike in	11 -7 -3 0
sb:stuck	12 -11 0 0
sb:subject :	-4 -8 4 6
sb:substantial	-10 12 -2 0
sb:substantial progress	-9 12 0 0
sb:suggest	8 -24 13 -1
sb:summary	7 -6 -15 12
sb:summer	15 -14 0 0
sb:summit	-1 -16 17 -9
sb:summit in	-1 -11 12 0
sb:summit is	1 -10 5 0
sb:sunflower	-11 12 0 0
sb:sunflower oil	-9 9 0 0
sb:supreme	-12 13 0 0
sb:surcharge	12 -9 0 -2
sb:suspend	22 -14 -7 -3
sb:system	9 -6 0 -3
sb:table	-9 13 1 -14
sb:table in	-15 20 -5 -2
sb:take	10 -7 -6 0
sb:take <span>	-10 4 6 0
sb:take an	10 -9 0 0
sb:take effect	11 -11 -2 1
sb:take it	-11 14 -2 0
sb:take place	-5 3 11 -9
sb:take up	-12 0 -2 13
sb:talk	8 7 -8 -22
sb:talk ,	-10 16 0 -9
sb:talk about	-4 0 10 -4
sb:talk for	17 -17 0 0
sb:talk of	-16 19 -7 0
sb:talk on	-13 3 5 9
sb:talk open	16 -16 0 0
sb:talk since	-17 19 -1 0
sb:talk take	12 -11 0 0
sb:talk that	-9 15 -9 0
sb:talk to	9 -7 0 0
sb:talk with	18 -16 2 -6
sb:talked	8 4 -10 -6
sb:talked about	-8 2 2 1
sb:talked for	16 -2 -13 0
sb:talked in	9 -4 -2 0
sb:talking	4 5 -12 -6
sb:tanker	13 -12 0 0
sb:tariff ,	-13 8 8 0
sb:tariff pause	13 -7 -4 0
sb:tariff talk	-5 11 -2 -5
sb:tariff truce	-13 10 4 -1
sb:tea and	-9 9 0 0
sb:tea pay	-11 11 0 0
sb:team	0 12 -9 -9
sb:team had	-11 11 0 0
sb:team in	-6 14 0 -8
sb:team of	6 -19 -1 14
sb:technical	4 -48 -3 36
sb:technical meet	3 -19 0 12
sb:technical talk	-2 -14 0 16
sb:technology	-11 12 0 0
sb:telephone on	-1 -10 12 0
sb:telephoned	10 -6 -2 0
sb:television	16 -9 -8 0
sb:television interview	-7 -1 11 0
sb:tell	-8 12 0 -4
sb:tell <person>	16 -9 -4 0
sb:tell an	16 -7 -8 0
sb:tell that	9 -9 0 0
sb:tell to	-9 10 0 0
sb:ten	8 -2 -6 0
sb:term	24 -15 -9 0
sb:term of	10 -8 -2 0
sb:terminal	10 -9 0 0
sb:text	6 1 -14 -5
sb:text ,	-10 12 0 0
sb:textile	18 -16 0 -3
sb:than	-9 -15 29 -6
sb:than <level>	-10 3 6 0
sb:than <number>	11 -6 -4 0
sb:than <span>	-5 -3 9 0
sb:than in	11 -9 0 0
sb:thank to	9 -6 -1 0
sb:thanked	-14 15 0 0
sb:that	4 -2 7 -16
sb:that 's	-18 11 9 0
sb:that ,	11 2 -20 -2
sb:that <name>	0 -19 14 5
sb:that <office>	-10 19 0 -5
sb:that <person>	10 -3 -6 -5
sb:that <quality>	8 -3 0 0
sb:that <seat>	-2 -9 10 2
sb:that a	-15 15 -1 0
sb:that go	14 -13 -1 0
sb:that had	3 4 -10 -4
sb:that he	1 -11 20 -12
sb:that i	13 -13 0 0
sb:that if	-12 13 0 0
sb:that is	-2 2 5 -11
sb:that it	-20 19 7 -8
sb:that its	-19 16 1 0
sb:that make	-12 -9 18 0
sb:that meet	17 -13 0 -5
sb:that no	-7 11 -3 0
sb:that talk	-7 10 0 0
sb:that the	-5 8 6 -15
sb:that their	6 -11 -6 10
sb:that they	16 -12 0 -2
sb:that will	-12 10 0 1
sb:the <day-ahead>	-5 15 -16 -2
sb:the <day-gone>	22 -16 -6 0
sb:the <level>	18 -17 0 -5
sb:the <office>	1 13 0 -30
sb:the <person>	-5 15 -18 5
sb:the <seat>	4 -11 4 0
sb:the accord	20 -10 -4 -3
sb:the afternoon	0 -9 6 0
sb:the agenda	-7 11 0 -6
sb:the agreement	11 -13 1 -10
sb:the apec	13 -10 -2 0
sb:the case	10 -4 -3 0
sb:the ceasefire	-12 13 0 0
sb:the chip	-4 -11 9 4
sb:the company	14 -9 -2 -1
sb:the country	-12 13 1 0
sb:the current	-9 10 0 0
sb:the custom	-4 -7 -6 17
sb:the date	-14 15 0 -2
sb:the day	6 -12 4 0
sb:the decree	18 -16 0 0
sb:the dinner	-15 16 0 0
sb:the discussion	-11 12 0 0
sb:the door	11 -8 0 0
sb:the draft	14 -12 0 0
sb:the due	-4 -4 0 9
sb:the duty	7 -13 1 1
sb:the earlier	-10 11 0 0
sb:the end	-8 17 -7 -1
sb:the evening	26 -21 -6 0
sb:the fact	-7 -5 11 0
sb:the fee	-1 9 -5 -4
sb:the ferry	-2 -13 0 14
sb:the fifth	-9 3 -2 10
sb:the figure	-11 10 0 0
sb:the first	0 12 -23 0
sb:the framework	9 -5 -3 0
sb:the g	13 -5 -7 0
sb:the gap	-8 8 0 0
sb:the head	-2 -9 8 5
sb:the honour	11 0 0 -11
sb:the house	16 -14 0 0
sb:the industry	9 -8 0 0
sb:the judgment	-8 0 9 0
sb:the lake	-11 11 0 0
sb:the largest	11 -9 0 0
sb:the last	-15 13 6 -9
sb:the leader	5 -11 5 -3
sb:the ledger	-19 12 8 0
sb:the level	-6 0 0 9
sb:the list	-9 0 0 10
sb:the lower	15 -14 0 0
sb:the man	-14 15 0 0
sb:the market	-6 -3 11 0
sb:the matter	-17 11 -1 5
sb:the measure	8 0 -9 0
sb:the meet	5 -9 11 -15
sb:the memorandum	-11 11 0 0
sb:the month	14 -10 -1 -1
sb:the morning	17 -11 -3 0
sb:the negotiation	-21 15 0 5
sb:the new	4 0 -11 2
sb:the next	3 8 -4 -22
sb:the night	-8 9 0 0
sb:the northern	13 -13 0 0
sb:the number	-8 9 0 0
sb:the one	6 -11 -8 9
sb:the outcome	-18 18 -3 3
sb:the pair	-14 22 -3 -5
sb:the paper	-14 16 -2 0
sb:the party	0 14 -7 -13
sb:the pause	-15 3 9 5
sb:the pen	0 -14 13 0
sb:the people	-10 13 0 0
sb:the president	-33 -29 51 -5
sb:the price	-2 9 -7 0
sb:the prolongation	-12 14 0 0
sb:the quay	12 -7 -1 0
sb:the question	6 2 -9 0
sb:the reduction	-8 10 0 0
sb:the round	-6 8 0 0
sb:the same	10 -7 0 -8
sb:the second	4 2 -6 -16
sb:the soybean	-4 10 -5 0
sb:the spring	-12 1 10 0
sb:the state	16 -7 -10 0
sb:the summit	-6 10 0 -2
sb:the table	-16 17 3 -8
sb:the talk	-9 15 0 -14
sb:the third	-28 12 10 11
sb:the time	0 -12 10 0
sb:the town	12 -11 0 0
sb:the trade	7 2 -14 -1
sb:the treaty	10 -8 0 0
sb:the truce	6 8 -13 -18
sb:the two	-17 6 15 -7
sb:the understanding	-18 13 -2 5
sb:the visit	-1 -15 21 -2
sb:the water	12 -10 0 0
sb:the week	8 -12 3 -1
sb:the weekend	-9 10 0 0
sb:the window	-10 10 0 0
sb:their	-8 -3 4 11
sb:their <office>	-13 19 -1 -4
sb:their delegation	-7 10 0 0
sb:their first	-13 0 5 7
sb:their meet	-17 1 15 -2
sb:their name	0 8 -9 0
sb:their next	0 -7 0 10
sb:their own	14 -14 0 0
sb:their president	-7 0 11 0
sb:their third	-28 18 7 3
sb:their trade	10 -6 0 -1
sb:their truce	-6 10 -2 0
sb:them	-6 11 -20 9
sb:them in	-15 7 -1 7
sb:then	-14 10 11 -13
sb:then come	-12 13 0 0
sb:then the	-8 0 10 -1
sb:then we	-11 13 0 0
sb:there	21 -10 -7 -9
sb:there 's	20 -9 -5 -7
sb:there ,	8 -6 0 0
sb:there was	14 -7 -7 0
sb:there were	-3 9 -3 0
sb:these are	-10 11 0 0
sb:they	-9 9 -2 -1
sb:they agree	1 2 -8 0
sb:they also	0 -9 8 0
sb:they are	-2 -11 13 1
sb:they begin	-12 8 2 0
sb:they did	-22 23 0 0
sb:they go	-14 10 0 4
sb:they have	-18 20 0 -1
sb:they last	11 -6 -3 0
sb:they meet	-29 3 0 13
sb:they pay	11 -10 0 0
sb:they settle	-6 8 0 0
sb:they were	14 -9 -6 0
sb:they will	-10 17 -2 -9
sb:they'll	-13 20 0 -7
sb:they'll meet	-3 11 0 -4
sb:they've	-22 23 0 0
sb:thi	-6 0 14 -10
sb:thi in	15 -12 0 0
sb:thi is	4 4 -11 0
sb:thi month	-12 9 7 -3
sb:thi time	12 -9 -1 0
sb:thi was	15 -15 0 0
sb:thi week	-9 9 -5 3
sb:thi year	-22 11 14 -3
sb:think	-16 10 7 0
sb:third	-20 18 7 -2
sb:third ,	-15 11 5 -1
sb:third day	-12 13 0 0
sb:third is	-11 13 0 0
sb:third meet	-3 -6 0 11
sb:third round	12 -4 -11 -6
sb:third session	-4 9 -1 -2
sb:third time	-11 17 -2 -2
sb:those	-23 13 7 3
sb:those of	-11 12 0 0
sb:those who	4 -10 5 0
sb:three	0 18 -19 -15
sb:three ,	4 9 -4 -12
sb:three <office>	17 -16 0 0
sb:three round	-24 27 -1 0
sb:through	-6 13 -5 -1
sb:thursday	16 -11 -5 0
sb:thursday ,	13 -10 -1 0
sb:tiktok ,	9 -8 0 0
sb:time ,	9 3 -15 -5
sb:time ;	-14 14 0 0
sb:time since	-7 9 -2 0
sb:time that	9 -9 0 0
sb:time the	8 -13 6 0
sb:to	2 8 -7 -16
sb:to ,	-8 9 0 0
sb:to <day-gone>	-13 13 0 0
sb:to <level>	-8 24 -22 -6
sb:to <number>	23 -17 -6 0
sb:to <office>	9 4 -13 0
sb:to <span>	-14 0 14 0
sb:to a	23 -25 -9 9
sb:to all	-11 11 0 0
sb:to an	-14 12 0 0
sb:to approve	-20 14 0 7
sb:to be	-4 -5 4 10
sb:to bring	11 -10 0 0
sb:to buy	9 -12 0 0
sb:to charge	-7 0 0 10
sb:to face	-7 0 10 -1
sb:to have	3 -21 13 0
sb:to hear	-13 3 0 8
sb:to it	-14 16 0 0
sb:to let	-8 0 0 9
sb:to meet	-4 11 -3 -4
sb:to our	-10 9 0 0
sb:to pay	3 -8 1 0
sb:to prolong	-14 16 0 0
sb:to see	0 -5 15 -9
sb:to sign	20 -14 -8 0
sb:to sit	9 -7 0 0
sb:to suspend	11 -9 0 0
sb:to travel	-16 0 14 0
sb:to visit	10 5 -12 0
sb:to what	12 -6 -5 0
sb:together	-25 16 9 0
sb:together in	-1 -14 14 2
sb:together with	-11 12 0 0
sb:tokyo	-5 -7 12 0
sb:tom	-15 2 12 0
sb:tom mboya	-15 2 12 0
sb:tomatoe	-12 14 0 0
sb:too ,	-15 9 8 0
sb:top	14 -13 -4 2
sb:top of	14 -11 0 0
sb:touched	4 -10 -1 7
sb:touched in	12 -10 0 0
sb:tractor	13 -10 0 0
sb:trade	-2 4 -19 11
sb:trade ,	-10 18 -3 -8
sb:trade commissioner	-16 18 0 0
sb:trade deal	14 -12 0 0
sb:trade minister	9 -2 -8 -7
sb:trade ministry	-17 11 -3 10
sb:trade negotiation	10 -9 0 0
sb:trade negotiator	-11 -18 6 19
sb:trade representative	8 -15 -1 8
sb:trade secretary	-10 4 -3 7
sb:trade team	-3 13 0 -9
sb:trader	11 0 -12 0
sb:train	16 -14 0 0
sb:transcript —	-11 12 0 0
sb:travelled	10 -7 -1 0
sb:trawler	14 -22 -1 7
sb:treasury	9 1 -11 -6
sb:treasury secretary	6 4 -11 -6
sb:treat	-13 5 9 0
sb:treaty	25 -18 -4 -2
sb:treaty ,	14 -13 0 0
sb:tree	-10 10 0 0
sb:tree in	-11 11 0 0
sb:trip	-18 10 11 -1
sb:trip to	-13 12 2 0
sb:truce	0 3 2 -14
sb:truce ,	-8 17 -15 0
sb:truce agree	11 -4 -7 0
sb:truce at	-1 -8 11 0
sb:truce between	-11 9 7 -3
sb:truce by	-4 13 -5 0
sb:truce end	15 -13 0 0
sb:truce in	-5 -5 16 -1
sb:truce is	-2 10 -8 0
sb:truce itself	6 -11 3 0
sb:truce make	-5 -4 10 0
sb:truce that	29 -33 0 -1
sb:truce to	12 -12 0 0
sb:truce until	-13 11 0 0
sb:truce was	-16 12 1 0
sb:truce with	-12 4 11 -3
sb:truck	13 -4 0 -6
sb:trump	-8 12 -3 0
sb:tuna	-11 1 0 8
sb:turn	-14 11 1 0
sb:turn ,	-17 15 1 0
sb:twice	-18 15 -4 3
sb:twice ,	-12 4 0 7
sb:two	-6 2 6 -5
sb:two <office>	-9 16 -7 -2
sb:two are	-7 16 -3 -5
sb:two country	-12 -4 9 9
sb:two delegation	22 -16 -2 -2
sb:two government	-17 22 -2 -3
sb:two had	-2 -7 11 0
sb:two head	-3 -9 13 0
sb:two hour	10 0 -11 0
sb:two in	-16 4 13 -4
sb:two largest	-9 9 0 0
sb:two leader	-10 -6 18 0
sb:two men	-13 9 1 -1
sb:two president	24 -19 -7 -1
sb:two round	-17 10 0 9
sb:two side	12 -1 -28 4
sb:two were	-18 20 0 0
sb:two will	-4 0 15 -18
sb:tyre	-11 11 0 0
sb:under	0 -15 2 15
sb:under <person>	-5 -11 0 16
sb:under an	-12 15 -2 0
sb:under it	-7 10 0 0
sb:under which	6 -11 1 0
sb:understanding	-15 8 1 4
sb:understanding reach	-13 18 -1 -1
sb:undertook	-5 9 -1 0
sb:unlike	14 -13 0 0
sb:until	12 -4 -13 4
sb:until <day-ahead>	14 -9 -7 0
sb:until <month-ahead>	-10 5 5 0
sb:until a	-9 5 -2 4
sb:until then	-6 9 -2 0
sb:up	-8 0 -2 15
sb:up a	-9 -5 0 15
sb:up at	-4 11 -3 -1
sb:up in	-4 -6 0 13
sb:up the	5 -11 0 4
sb:up to	7 -17 8 0
sb:upon	-9 13 -2 0
sb:us	-4 10 -2 -6
sb:us :	11 -9 0 0
sb:use	-11 -6 12 4
sb:value	-10 11 0 0
sb:version	9 -8 0 0
sb:very	-10 15 -5 0
sb:vessel	15 -22 0 8
sb:veterinarian	-7 -10 0 16
sb:vice	-9 15 -4 -3
sb:vice minister	-7 11 0 -1
sb:video	16 -9 -15 6
sb:video on	5 -6 -10 9
sb:view of	-7 11 -2 0
sb:visit	-6 -11 17 -2
sb:visit of	-10 -11 18 0
sb:visit to	-13 0 10 2
sb:visited	-6 -5 1 9
sb:wait for	-18 19 1 -3
sb:wall	11 -5 -2 0
sb:want from	-10 6 3 0
sb:want its	9 -8 0 0
sb:want to	-4 13 -5 0
sb:war	-4 20 -22 0
sb:warehouse	11 -10 0 0
sb:warn	0 6 -11 -1
sb:was	-7 2 0 4
sb:was <number>	17 -12 -4 0
sb:was <person>	-17 -1 19 0
sb:was a	-11 18 -8 0
sb:was agree	7 0 -11 -7
sb:was conclude	-11 2 11 -1
sb:was discuss	-12 15 0 -1
sb:was given	-10 -1 3 8
sb:was hold	-6 10 -1 -2
sb:was in	1 0 -12 6
sb:was make	-9 4 7 0
sb:was not	-6 13 0 0
sb:was one	-16 17 0 0
sb:was publish	-10 2 8 0
sb:was ready	12 -11 0 0
sb:was still	10 -9 0 0
sb:was strike	12 -10 0 0
sb:was the	-13 14 0 -2
sb:was their	-16 0 21 0
sb:was to	40 -26 -11 -8
sb:watch	14 -10 -5 0
sb:water	11 -8 0 0
sb:way to	16 -11 -3 0
sb:we can	5 -10 3 0
sb:we have	-11 0 4 7
sb:we know	-11 -9 19 0
sb:we shall	10 -6 -1 0
sb:we talked	13 -12 0 0
sb:we will	-2 10 -6 -3
sb:we're	-8 -1 11 0
sb:week	-3 9 -15 10
sb:week ,	7 1 -8 -3
sb:week :	-14 14 0 0
sb:week in	-11 2 0 10
sb:week that	-3 8 -1 -2
sb:weekend	-26 26 0 0
sb:weekend in	-18 19 0 0
sb:weigh	-12 3 9 0
sb:well	8 -1 -4 -2
sb:well ,	18 -12 -1 -1
sb:were	-2 -3 13 -9
sb:were in	-18 23 -2 0
sb:were sign	19 -17 -2 0
sb:were the	-6 -4 14 0
sb:were to	-8 9 0 0
sb:what	4 -10 1 3
sb:what <name>	-9 11 0 0
sb:what <person>	-6 -9 14 0
sb:what <seat>	12 -14 1 0
sb:what did	-15 3 10 0
sb:what happen	-9 12 -1 0
sb:what happened	-13 15 0 0
sb:what he	-6 -4 10 0
sb:what is	8 1 -15 0
sb:what president	17 0 -17 0
sb:what the	12 -10 0 -6
sb:what they	-2 8 -10 0
sb:what would	10 -8 0 0
sb:when	-6 6 4 -11
sb:when <name>	-8 0 7 0
sb:when <person>	-4 -2 8 -4
sb:when it	23 -18 -6 0
sb:when the	-7 21 -15 -2
sb:where	10 1 -8 -11
sb:where <person>	13 -7 -5 0
sb:where it	11 -10 0 0
sb:where the	0 8 -10 0
sb:wherea	-8 11 0 0
sb:whether	-4 25 -19 -5
sb:whether <person>	-11 12 0 0
sb:whether the	-3 15 -10 0
sb:which	-6 7 -11 7
sb:which <name>	-15 -2 0 19
sb:which <person>	-17 19 0 0
sb:which <quality>	14 -5 -7 0
sb:which begin	-11 9 0 0
sb:which both	-10 12 0 0
sb:which had	-5 7 0 0
sb:which has	15 -7 -4 0
sb:which meet	-1 -8 0 10
sb:which opened	-9 10 0 0
sb:which pay	-8 7 0 0
sb:which the	3 -9 -1 8
sb:which was	17 -14 0 0
sb:while	7 -17 3 1
sb:while <person>	-14 -3 10 6
sb:while it	8 -6 0 0
sb:whisper	10 -8 0 0
sb:who	-12 3 5 7
sb:who had	-7 17 -9 -4
sb:who has	-3 -7 13 0
sb:who hold	-10 7 1 0
sb:who is	-17 16 -7 3
sb:who lead	15 -12 0 0
sb:who meet	4 8 -11 -6
sb:who negotiate	-9 7 -2 3
sb:who sit	-10 -4 4 9
sb:who was	13 -1 -15 0
sb:who write	-5 -3 10 0
sb:whom	-3 11 -4 0
sb:whose	0 -9 16 -7
sb:whose <office>	11 -20 7 0
sb:whose <person>	-6 8 0 0
sb:why the	11 -11 0 0
sb:will	-14 0 7 10
sb:will be	7 -21 20 -1
sb:will do	0 -11 -4 11
sb:will have	12 -13 0 0
sb:will hold	12 -16 -3 6
sb:will let	-11 0 11 0
sb:will lower	-14 12 0 0
sb:will meet	12 -6 -4 -3
sb:will pay	1 -9 0 9
sb:will see	-2 -4 10 -3
sb:will visit	-14 3 9 0
sb:win	11 -15 4 0
sb:wing	8 -11 2 0
sb:winner	18 -13 -3 0
sb:winter	13 -12 0 0
sb:wire	-14 23 -8 0
sb:wire )	-11 11 0 0
sb:with	5 1 -2 -14
sb:with <name>	-2 15 -20 -12
sb:with <person>	-17 32 -4 -17
sb:with <quality>	-8 9 0 -1
sb:with him	12 -11 0 0
sb:with his	-12 13 0 0
sb:with their	12 -5 0 -7
sb:with them	9 -8 0 0
sb:without	12 -11 -7 4
sb:without a	18 -14 0 0
sb:without which	-9 0 0 8
sb:won't	-16 19 -3 0
sb:won't be	-18 21 -3 0
sb:wool	17 -14 0 0
sb:word	4 -5 -9 6
sb:work	4 -16 8 -1
sb:worked	0 11 -11 -1
sb:world 's	-9 8 0 0
sb:worth	13 -3 -7 0
sb:would bring	-13 13 0 0
sb:would come	-4 -7 11 3
sb:would like	5 -10 3 0
sb:would make	-9 10 0 0
sb:would pay	-14 8 5 0
sb:would take	-1 9 -6 -1
sb:would then	-8 11 0 0
sb:wrapped	-5 0 0 9
sb:wrapped up	-7 0 0 9
sb:write in	-13 14 0 0
sb:write on	8 1 -12 0
sb:write that	-18 3 17 0
sb:write to	18 -15 -1 0
sb:writer	16 -10 0 -4
sb:yarn	-7 9 0 0
sb:year 's	13 -8 -6 0
sb:year ,	19 -18 -4 1
sb:year ago	-11 9 1 0
sb:yes	6 -11 0 3
sb:yes ,	0 -13 10 4
sb:yet	0 10 -12 0
sb:yet to	-13 16 -2 0
sb:york	24 -21 -2 0
sb:york ,	14 -1 -11 0
sb:you	-21 26 0 -10
sb:you ask	-13 3 9 0
sb:you in	-16 8 6 -1
sb:you may	-10 10 0 0
sb:you will	18 -16 -1 0
sb:·	-17 9 10 0
sb:—	-2 14 -21 5
sb:— <name>	10 2 -18 0
sb:— <organisation>	15 -12 0 0
sb:— <quality>	19 -18 -3 0
sb:— a	16 -20 0 0
sb:— in	-11 12 0 0
sb:— it	-9 -1 11 0
sb:— since	11 -10 0 0
sb:— the	14 -7 -11 3
sent:calls	19 -16 -8 -4
sent:coming	4 -2 9 -16
sent:ended	-3 7 -1 -10
sent:experts	-9 -47 -49 69
sent:m=adjourned	-14 16 0 0
sent:m=arrive	17 -10 -5 -1
sent:m=attempt	-21 16 8 -1
sent:m=bargain	-14 6 6 4
sent:m=bargaining	11 -7 -1 0
sent:m=broke off	-28 33 -7 0
sent:m=came	-20 16 0 9
sent:m=closed	14 -16 5 -10
sent:m=come	1 -9 6 4
sent:m=comes	6 -9 5 -9
sent:m=conference	-4 3 7 -17
sent:m=conferred	1 -10 0 8
sent:m=consultations	-2 6 -16 5
sent:m=delegation	-23 10 -1 17
sent:m=delegations	1 8 -26 0
sent:m=dialogue	9 -11 -2 5
sent:m=dined	-11 0 12 0
sent:m=dinner	-5 -10 20 -6
sent:m=due	3 -8 15 -15
sent:m=ended	-12 9 1 0
sent:m=face to face	-10 -3 14 -1
sent:m=fly	6 4 -13 -9
sent:m=gathering	4 -12 8 0
sent:m=go	1 -14 6 12
sent:m=guest	11 -9 0 -1
sent:m=guests	-21 8 5 8
sent:m=haggling	-22 25 -2 0
sent:m=here	-23 13 10 2
sent:m=invitation	-3 -3 10 -3
sent:m=invited	5 0 -10 3
sent:m=land	-14 -9 15 10
sent:m=landed	-5 8 0 0
sent:m=lands	0 2 6 -10
sent:m=lunch	8 -13 8 -6
sent:m=meet	26 -6 -21 -1
sent:m=meeting	-16 10 0 5
sent:m=meetings	-22 29 -8 0
sent:m=met	-3 -10 12 5
sent:m=negotiate	-13 20 -3 -7
sent:m=negotiated	-13 21 -9 -4
sent:m=negotiation	0 8 -7 0
sent:m=negotiations	-21 27 0 -15
sent:m=negotiator	2 -9 -11 13
sent:m=negotiators	-15 33 -21 -13
sent:m=parted	-11 7 5 -1
sent:m=receive	8 3 -11 -3
sent:m=received	-12 -2 19 -1
sent:m=receiving	-17 0 2 13
sent:m=rose	19 -13 -4 -4
sent:m=round	14 9 -37 -31
sent:m=rounds	-10 11 -3 2
sent:m=sat	-5 12 -3 -8
sent:m=saw each other	-11 14 -2 0
sent:m=session	-15 10 -5 8
sent:m=settled	-13 20 -2 -7
sent:m=signed	21 -9 -9 -15
sent:m=sit	13 -9 -8 3
sent:m=sitting	-13 4 -5 14
sent:m=spent	-14 -6 9 15
sent:m=stop	1 0 -12 8
sent:m=summit	-5 -22 27 -13
sent:m=table	-7 19 -15 -5
sent:m=talked	-6 13 -7 0
sent:m=talking	13 -6 -12 1
sent:m=talks	4 10 -26 -5
sent:m=time	-2 2 12 -22
sent:m=to see	10 -11 8 -9
sent:m=travel	6 0 -10 0
sent:m=travelled	10 -7 -1 0
sent:m=visit	11 -25 11 -9
sent:m=visited	-9 0 1 8
sent:m=visits	-14 -2 16 0
sent:m=where	-2 1 -8 11
sent:meets	-11 13 0 2
sent:running	-3 6 4 -11
sent:summit	14 -12 14 -47
sent:sure	2 2 -2 -10
sent:wished	14 1 -12 -26
sides=0	13 -2 -16 -7
sides=1	10 -3 1 -17
sides=3	-8 12 7 -20
sides=4	38 -31 -5 -6
sides=5	-8 20 -16 0
sort=venue	-26 12 15 13
t0=modal	19 -11 -16 0
t0=modal-passive	-6 16 -13 -3
t0=past	9 0 -5 -15
t0=past-passive	-12 4 10 0
t0=pluperfect-passive	-5 12 -21 8
t0=present-passive	-2 4 7 -19
t1=gerund	9 4 -15 -6
t1=infinitive	7 -9 7 -7
t1=modal	11 -10 -6 0
t1=modal-passive	-6 16 -13 -3
t1=participle-passive	6 0 -10 -3
t1=past	14 -5 -5 -12
t1=past-passive	-12 4 11 0
t1=perfect	-8 10 0 -1
t1=pluperfect-passive	-3 9 -20 8
t1=present	9 -7 -9 2
t1=present-passive	3 0 3 -17
t2=gerund	-13 18 -1 -4
t2=infinitive	-13 5 7 0
t2=modal	12 -3 -5 -11
t2=modal-not	-17 9 10 0
t2=past	1 1 7 -26
t2=past-not	-9 4 8 -1
t2=past-passive	19 -6 -13 -3
t2=perfect	-9 12 2 -13
t2=perfect-not	20 -13 -7 0
t2=perfect-passive	12 -11 0 0
t2=pluperfect	-8 13 -4 -3
t2=present	6 0 2 -13
t2=present-not	14 2 -19 0
t2=present-passive	9 -7 0 -4
t2=present-passive-not	11 -9 0 0
tail=a	-5 11 -17 10
tail=b	19 -17 0 -5
tail=c	45 -23 -30 -3
tail=d	9 13 -35 -18
tail=e	18 10 -51 -14
tail=f	62 -56 -12 -3
tail=g	-23 -35 52 0
tail=h	10 5 -17 -13
tail=i	0 9 -31 3
tail=k	28 -12 -25 2
tail=l	47 -15 -49 -2
tail=m	3 27 -55 -26
tail=n	-10 -23 27 10
tail=o	-5 9 8 -29
tail=p	34 -35 8 -16
tail=r	-13 17 5 -23
tail=s	24 -20 8 -17
tail=t	28 -9 -44 0
tail=u	-34 27 13 -14
tail=v	1 4 -12 0
tail=w	34 -4 -27 -17
tail=x	-3 -4 -15 15
tail=y	-2 -6 16 -19
tail=z	9 -10 -20 12
tail=á	-7 17 -16 -6
tail=é	-14 11 -32 17
tail=ö	-16 10 -3 9
tail=ø	-17 23 -6 -2
tail=š	11 -9 0 0
tail=ź	-8 9 0 0
third-side	3 3 2 -22
top	15 -13 19 -34
town-r	20 -8 -6 -22
town=l0	1 4 3 -41
town=l1	16 -4 -15 -7
town=l2	17 -9 -12 -2
town=l3	5 3 -14 -6
town=l4	-18 -10 27 12
town=l5	-18 22 -16 14
town=r0	-14 11 2 0
town=r1	13 2 -7 -50
town=r2	17 -20 0 7
town=r3	26 -21 5 -24
town=r4	8 -4 -7 1
town=r5	-17 19 -2 3
towns=2	11 -7 -2 -5
towns=3	14 0 -12 -14
towns=4	1 1 2 -8
towns=5	2 0 -8 0
towns=many	15 -19 2 0
tri:city day-none part:sure	14 -6 2 -25
tri:city day-none prev:sure	-7 11 0 -7
tri:city day=l1 no-word	-22 19 7 -3
tri:city day=l1 part:sure	-6 -6 12 0
tri:city day=l1 sent:sure	-11 17 -3 0
tri:city day=l2 no-word	8 -18 8 -1
tri:city day=l2 prev:sure	-8 6 0 0
tri:city day=l3 no-word	16 -12 -3 0
tri:city day=l3 part:sure	0 -5 9 -1
tri:city day=l3 sent:sure	9 -7 0 0
tri:city day=l4 no-word	12 -3 -11 0
tri:city day=l4 sent:sure	13 -12 0 0
tri:city day=l5 no-word	2 -15 11 0
tri:city day=r0 no-word	5 -1 -10 1
tri:city day=r0 part:sure	-5 9 4 -11
tri:city day=r0 prev:sure	13 -17 0 4
tri:city day=r0 sent:sure	-8 14 -2 -9
tri:city day=r1 no-word	-9 6 0 1
tri:city day=r1 part:sure	24 -15 -5 0
tri:city day=r2 no-word	16 -12 -5 -2
tri:city day=r2 part:sure	-11 2 9 0
tri:city day=r2 prev:sure	14 -1 -14 0
tri:city day=r2 sent:sure	-8 0 9 0
tri:city day=r3 sent:sure	-7 0 9 0
tri:city day=r4 no-word	-9 19 -9 0
tri:l=" unknown day-none	16 -12 0 0
tri:l=" unknown no-word	16 -11 0 0
tri:l=& unknown no-word	11 -8 0 0
tri:l=( day-none sent:sure	-10 11 0 0
tri:l=( day=l0 sent:sure	12 -5 0 -4
tri:l=( day=r0 no-word	-4 10 -7 0
tri:l=( seat-home day=r0	-6 11 -3 0
tri:l=( unknown day=l0	19 -11 0 -4
tri:l=<begin> city day-none	-17 6 7 7
tri:l=<begin> city day=r0	9 -4 0 -21
tri:l=<begin> city day=r1	-6 13 -9 0
tri:l=<begin> city no-word	-8 4 3 0
tri:l=<begin> day-none no-word	-10 1 5 11
tri:l=<begin> day-none part:sure	12 0 -11 -2
tri:l=<begin> day-none prev:sure	-4 10 -15 5
tri:l=<begin> day-none sent:sure	11 -12 0 0
tri:l=<begin> day=r0 no-word	3 -10 6 -8
tri:l=<begin> day=r0 prev:sure	-2 14 -8 -15
tri:l=<begin> day=r0 sent:sure	9 -12 0 3
tri:l=<begin> day=r1 no-word	8 3 -18 0
tri:l=<begin> day=r1 prev:sure	-22 5 17 0
tri:l=<begin> day=r2 no-word	0 3 -20 16
tri:l=<begin> day=r2 part:sure	12 -5 0 -2
tri:l=<begin> day=r2 prev:sure	-9 3 7 0
tri:l=<begin> day=r3 no-word	1 5 -12 0
tri:l=<begin> day=r3 part:sure	11 -6 0 0
tri:l=<begin> day=r3 prev:sure	12 -9 0 0
tri:l=<begin> day=r3 sent:sure	-8 12 -4 0
tri:l=<begin> day=r4 no-word	2 -14 12 -8
tri:l=<begin> day=r4 part:sure	4 -10 6 -4
tri:l=<begin> day=r4 sent:sure	-14 11 5 -1
tri:l=<begin> seat-home day-none	-14 11 -4 14
tri:l=<begin> seat-home day=r0	16 -16 -2 -1
tri:l=<begin> seat-home day=r1	10 -8 -11 5
tri:l=<begin> seat-home day=r2	-12 25 -17 0
tri:l=<begin> seat-home day=r3	-8 17 -14 0
tri:l=<begin> seat-home no-word	10 -14 -5 6
tri:l=<begin> seat-home part:sure	17 -8 -9 0
tri:l=<begin> seat-home prev:sure	-17 22 -12 4
tri:l=<begin> seat-home sent:sure	-4 10 -6 0
tri:l=<begin> seat-other day-none	-5 12 -20 4
tri:l=<begin> seat-other no-word	-15 9 6 0
tri:l=<begin> seat-side day-none	-4 -10 16 -3
tri:l=<begin> seat-side day=r0	9 -5 -7 1
tri:l=<begin> seat-side day=r1	-1 9 -3 -6
tri:l=<begin> seat-side day=r4	-18 10 11 -2
tri:l=<begin> seat-side no-word	10 -15 3 -6
tri:l=<begin> seat-side prev:sure	-5 -2 11 -2
tri:l=<begin> seat-side sent:sure	-6 9 -8 5
tri:l=<begin> unknown day-none	37 -19 -34 -5
tri:l=<begin> unknown day=r0	-22 14 8 0
tri:l=<begin> unknown day=r1	-4 -2 13 -5
tri:l=<begin> unknown day=r2	-1 -7 -1 15
tri:l=<begin> unknown day=r3	9 1 -12 -6
tri:l=<begin> unknown day=r5	0 -12 8 0
tri:l=<begin> unknown part:sure	39 -20 -12 -15
tri:l=<begin> unknown prev:sure	-2 7 1 -11
tri:l=<begin> unknown sent:sure	8 -19 14 -1
tri:l=a day-none no-word	-14 7 1 4
tri:l=a day-none prev:sure	-13 4 0 8
tri:l=a seat-home day-none	-19 11 1 6
tri:l=a seat-home no-word	-17 11 9 -2
tri:l=a seat-side day-none	-10 0 2 9
tri:l=a seat-side no-word	-9 3 -3 9
tri:l=a unknown day=r3	10 -8 0 0
tri:l=a unknown part:sure	13 -5 -6 0
tri:l=after city no-word	-2 10 -10 0
tri:l=after city part:sure	9 -8 0 0
tri:l=after day-none part:sure	11 -10 0 0
tri:l=after day-none prev:sure	-20 7 8 0
tri:l=after day=l2 no-word	11 0 -9 0
tri:l=after seat-home day-none	-5 -7 11 0
tri:l=after seat-side no-word	5 3 -9 0
tri:l=after unknown day-none	-16 7 10 0
tri:l=after unknown sent:sure	-13 14 0 0
tri:l=and city no-word	-8 14 -3 0
tri:l=and city part:sure	12 -12 0 0
tri:l=and day-none no-word	12 -4 -17 1
tri:l=and day-none prev:sure	-9 0 13 0
tri:l=and day-none sent:sure	-38 33 0 4
tri:l=and day=l2 no-word	-9 8 0 0
tri:l=and day=l3 sent:sure	11 -11 0 0
tri:l=and day=r0 no-word	1 -14 10 0
tri:l=and day=r1 no-word	14 -6 -1 -2
tri:l=and seat-home day-none	17 -22 -12 7
tri:l=and seat-home day=r3	-13 6 7 0
tri:l=and seat-home no-word	2 -10 0 7
tri:l=and seat-home part:sure	12 -7 -3 0
tri:l=and seat-home sent:sure	10 -8 0 0
tri:l=and seat-other no-word	10 -9 0 0
tri:l=and seat-other part:sure	12 -10 0 0
tri:l=and seat-side day-none	12 0 -5 -11
tri:l=and seat-side day=l2	-12 10 0 0
tri:l=and seat-side day=r0	10 -7 0 0
tri:l=and seat-side day=r4	-6 9 -2 0
tri:l=and seat-side part:sure	14 -4 -1 -6
tri:l=and unknown day-none	-40 33 8 2
tri:l=and unknown day=l2	12 -11 0 0
tri:l=and unknown day=l3	10 -9 0 0
tri:l=and unknown day=r0	-16 4 12 0
tri:l=and unknown day=r2	9 -7 0 0
tri:l=and unknown no-word	16 -19 8 -6
tri:l=and unknown part:sure	-16 19 0 0
tri:l=and unknown prev:sure	-7 -1 11 0
tri:l=and unknown sent:sure	-14 14 -5 3
tri:l=are day-none no-word	-12 13 0 0
tri:l=are unknown day-none	-12 12 0 0
tri:l=are unknown no-word	-12 13 0 0
tri:l=as seat-side day-none	12 -11 0 0
tri:l=at city day-none	14 -3 -10 -4
tri:l=at city day=r1	-14 11 1 0
tri:l=at city part:sure	2 5 -13 0
tri:l=at city sent:sure	11 -8 -1 0
tri:l=at day-none no-word	-20 7 10 12
tri:l=at day-none part:sure	10 -9 0 -3
tri:l=at day-none prev:sure	16 -11 -3 0
tri:l=at day-none sent:sure	-3 10 -6 0
tri:l=at day=l1 no-word	10 -4 -3 0
tri:l=at day=l2 no-word	11 -9 0 0
tri:l=at day=r0 no-word	12 -3 -11 0
tri:l=at day=r0 part:sure	6 0 -9 0
tri:l=at day=r1 no-word	-5 -4 11 0
tri:l=at day=r1 part:sure	-19 18 0 -1
tri:l=at day=r2 no-word	-14 15 0 0
tri:l=at day=r2 part:sure	10 -3 -8 0
tri:l=at day=r3 no-word	12 -5 -6 0
tri:l=at seat-home day-none	-9 0 7 0
tri:l=at seat-home day=r0	18 -10 -8 0
tri:l=at seat-home no-word	11 -5 -3 0
tri:l=at seat-home part:sure	-13 1 10 0
tri:l=at unknown day-none	-15 4 7 11
tri:l=at unknown day=l3	-9 11 0 0
tri:l=at unknown day=r0	9 0 -12 0
tri:l=at unknown day=r2	-6 13 -7 0
tri:l=at unknown no-word	-17 -2 15 14
tri:l=at unknown part:sure	0 8 -3 -14
tri:l=at unknown prev:sure	12 -8 -1 0
tri:l=at unknown sent:sure	-18 24 -4 -3
tri:l=be day-none no-word	-10 11 0 0
tri:l=be unknown day-none	-10 11 0 0
tri:l=be unknown no-word	-10 11 0 0
tri:l=commerce, unknown no-word	9 -8 0 0
tri:l=conference, day=r0 no-word	-3 9 -3 -1
tri:l=conference, unknown no-word	-12 12 0 0
tri:l=does seat-side day-none	-8 11 -1 0
tri:l=does seat-side no-word	-10 12 0 0
tri:l=for city day-none	-13 -2 13 5
tri:l=for city no-word	-19 0 14 5
tri:l=for day-none part:sure	10 -9 0 0
tri:l=for day=l2 no-word	-17 3 13 0
tri:l=for day=l3 no-word	-5 -3 9 0
tri:l=for day=r0 no-word	18 -13 -4 0
tri:l=for day=r1 no-word	-8 11 0 -1
tri:l=for day=r1 part:sure	-18 20 0 0
tri:l=for day=r2 no-word	-4 -7 10 0
tri:l=for seat-home day-none	18 -13 -3 0
tri:l=for seat-home no-word	21 -15 -4 0
tri:l=for seat-side day-none	20 -4 -16 -5
tri:l=for seat-side day=r1	3 -11 0 7
tri:l=for unknown day-none	-7 15 -9 -4
tri:l=for unknown day=r1	-16 18 -1 0
tri:l=for unknown day=r2	-4 -7 10 0
tri:l=for unknown day=r3	-10 2 0 6
tri:l=for unknown no-word	-17 11 3 2
tri:l=for unknown part:sure	-8 11 0 0
tri:l=from city day-none	11 -18 -4 12
tri:l=from city day=r1	15 -10 -5 0
tri:l=from city no-word	0 -4 -3 12
tri:l=from city sent:sure	13 -10 -3 0
tri:l=from day-none part:sure	14 -14 0 0
tri:l=from day-none prev:sure	24 -25 0 0
tri:l=from day-none sent:sure	15 -11 -3 0
tri:l=from day=l2 no-word	-3 -8 10 0
tri:l=from day=r1 no-word	17 -8 -14 0
tri:l=from day=r3 no-word	-15 18 -1 0
tri:l=from day=r4 no-word	-12 2 10 0
tri:l=from seat-home day-none	11 -11 -6 4
tri:l=from seat-home no-word	3 -11 3 4
tri:l=from seat-home sent:sure	-10 12 0 0
tri:l=from seat-other day-none	-8 -2 13 0
tri:l=from seat-side day-none	13 -4 -9 -9
tri:l=from seat-side day=r1	13 -5 -8 0
tri:l=from seat-side no-word	4 3 -7 -10
tri:l=from seat-side prev:sure	17 -13 -4 0
tri:l=from unknown day-none	-4 3 7 -10
tri:l=from unknown day=r0	5 -10 5 0
tri:l=from unknown day=r3	-16 17 0 0
tri:l=from unknown day=r4	-6 -3 0 10
tri:l=from unknown no-word	-24 21 10 -12
tri:l=from unknown part:sure	12 -12 0 0
tri:l=from unknown prev:sure	12 -10 0 0
tri:l=from unknown sent:sure	-19 6 0 9
tri:l=host: unknown day-none	10 -9 0 0
tri:l=if day-none no-word	-8 12 -2 0
tri:l=if seat-home day-none	14 -12 0 0
tri:l=if unknown day-none	-16 17 0 0
tri:l=if unknown no-word	-18 19 0 0
tri:l=in city day-none	23 -17 0 -15
tri:l=in city day=l1	-9 2 3 0
tri:l=in city day=l3	8 -9 4 -4
tri:l=in city day=l4	2 1 -9 3
tri:l=in city day=r0	-3 10 -3 -6
tri:l=in city day=r2	4 6 -13 0
tri:l=in city day=r4	-1 12 -15 5
tri:l=in city no-word	18 -5 -17 -1
tri:l=in city part:sure	0 2 9 -22
tri:l=in city prev:sure	0 7 -11 0
tri:l=in day-none prev:sure	-2 12 -6 -12
tri:l=in day-none sent:sure	27 -18 -11 -8
tri:l=in day=l1 prev:sure	-11 17 0 -9
tri:l=in day=l1 sent:sure	-14 -2 13 5
tri:l=in day=l2 no-word	2 -7 4 0
tri:l=in day=l2 part:sure	-20 11 7 0
tri:l=in day=l3 no-word	-8 3 -1 9
tri:l=in day=l3 part:sure	-6 6 10 -16
tri:l=in day=l4 part:sure	-18 12 -2 7
tri:l=in day=l4 prev:sure	-4 -2 0 9
tri:l=in day=r0 prev:sure	-20 -1 3 16
tri:l=in day=r1 no-word	-8 4 -3 9
tri:l=in day=r1 part:sure	9 -13 -3 11
tri:l=in day=r1 prev:sure	-1 -6 11 -3
tri:l=in day=r1 sent:sure	-15 13 12 -17
tri:l=in day=r2 no-word	-2 15 -13 -16
tri:l=in day=r2 part:sure	-9 2 7 0
tri:l=in day=r3 part:sure	-21 20 8 -9
tri:l=in day=r3 sent:sure	-3 8 -9 0
tri:l=in day=r4 part:sure	-18 20 -9 2
tri:l=in day=r4 prev:sure	9 -13 3 0
tri:l=in day=r5 no-word	6 -11 3 0
tri:l=in seat-home day-none	14 -1 -7 -14
tri:l=in seat-home day=l1	9 -19 10 0
tri:l=in seat-home day=l2	-11 6 7 0
tri:l=in seat-home day=r0	-2 9 -10 0
tri:l=in seat-home day=r4	-6 -8 11 5
tri:l=in seat-home no-word	20 -15 -2 -12
tri:l=in seat-home part:sure	-14 2 0 10
tri:l=in seat-other day-none	-1 5 -9 2
tri:l=in seat-other day=l1	11 -6 -9 1
tri:l=in seat-other day=r0	-23 6 15 0
tri:l=in seat-other day=r1	8 -14 11 -1
tri:l=in seat-other no-word	-2 -1 -7 14
tri:l=in seat-other prev:sure	-12 17 0 -6
tri:l=in seat-other sent:sure	18 -19 6 -4
tri:l=in seat-side day=l2	8 -1 -2 -6
tri:l=in seat-side day=l4	5 -17 0 12
tri:l=in seat-side day=r0	1 -18 5 13
tri:l=in seat-side day=r2	-10 10 1 0
tri:l=in seat-side day=r3	10 0 -11 -7
tri:l=in seat-side day=r4	11 -8 -2 0
tri:l=in seat-side no-word	23 -27 0 -6
tri:l=in seat-side prev:sure	-9 0 4 4
tri:l=in seat-side sent:sure	-18 6 11 0
tri:l=in unknown day-none	-12 1 18 -5
tri:l=in unknown day=l1	-24 11 3 7
tri:l=in unknown day=l3	-17 13 0 6
tri:l=in unknown day=l4	-9 11 3 -9
tri:l=in unknown day=r0	6 -9 0 7
tri:l=in unknown day=r1	-11 0 3 8
tri:l=in unknown day=r2	-13 10 0 0
tri:l=in unknown day=r3	-17 22 2 -11
tri:l=in unknown day=r4	9 -4 0 -10
tri:l=in unknown no-word	-34 25 17 0
tri:l=in unknown part:sure	-21 0 7 15
tri:l=in unknown prev:sure	-7 0 12 -3
tri:l=in unknown sent:sure	8 2 -13 -7
tri:l=leaves day-none no-word	-10 -3 14 0
tri:l=live: unknown day-none	10 -8 0 0
tri:l=meeting: day=r0 sent:sure	0 -9 0 11
tri:l=morning unknown no-word	10 -8 0 0
tri:l=near city part:sure	17 -17 -1 0
tri:l=near day-none no-word	-15 7 1 5
tri:l=near unknown day=r1	-7 8 0 0
tri:l=near unknown no-word	-11 6 0 4
tri:l=of city day-none	9 1 -13 -1
tri:l=of city day=r2	26 -21 -7 0
tri:l=of city no-word	7 6 -17 -4
tri:l=of city prev:sure	15 -11 -2 0
tri:l=of city sent:sure	-9 -2 14 0
tri:l=of day-none no-word	-10 14 -13 10
tri:l=of day-none part:sure	1 5 -13 0
tri:l=of day-none prev:sure	20 -16 0 -1
tri:l=of day=l2 no-word	14 -14 0 0
tri:l=of day=l4 sent:sure	9 -8 0 0
tri:l=of day=r0 no-word	6 -11 2 0
tri:l=of day=r1 no-word	-16 10 9 0
tri:l=of day=r2 prev:sure	10 -6 -2 0
tri:l=of day=r2 sent:sure	-17 10 8 0
tri:l=of day=r4 no-word	-11 8 3 0
tri:l=of seat-home day-none	16 -22 1 -1
tri:l=of seat-home no-word	1 -13 10 -2
tri:l=of seat-side day-none	9 -14 4 -1
tri:l=of unknown day-none	-19 23 -31 13
tri:l=of unknown day=l2	17 -12 -3 0
tri:l=of unknown day=l3	13 -9 0 0
tri:l=of unknown day=r0	6 -23 15 0
tri:l=of unknown day=r1	-22 1 21 0
tri:l=of unknown day=r3	0 -8 12 0
tri:l=of unknown no-word	-22 12 7 12
tri:l=of unknown prev:sure	20 -13 0 -1
tri:l=off day-none no-word	10 -3 -5 0
tri:l=off unknown day=r1	-4 -7 10 0
tri:l=off unknown no-word	0 -11 9 0
tri:l=on day-none prev:sure	-9 10 0 0
tri:l=on seat-home day-none	-10 11 0 0
tri:l=on unknown day=l1	-10 10 0 0
tri:l=on unknown no-word	15 -10 -1 0
tri:l=our day-none no-word	-8 1 10 -7
tri:l=our seat-home day-none	-8 0 12 -4
tri:l=our seat-home no-word	-7 0 12 -4
tri:l=round, day-none sent:sure	-11 12 0 0
tri:l=round, unknown sent:sure	-12 13 0 0
tri:l=said seat-side day-none	-9 7 1 0
tri:l=should day-none no-word	-11 5 -1 7
tri:l=should seat-other no-word	0 -6 0 9
tri:l=since city no-word	3 -9 3 0
tri:l=since day-none no-word	4 -11 4 0
tri:l=since day-none part:sure	-11 13 0 0
tri:l=that day-none no-word	-20 17 2 1
tri:l=that day-none prev:sure	-1 -17 18 -1
tri:l=that day-none sent:sure	9 -2 -4 0
tri:l=that day=l1 no-word	11 -2 -2 -1
tri:l=that seat-home day-none	-11 8 0 5
tri:l=that seat-home no-word	-5 10 -20 11
tri:l=that seat-home prev:sure	-6 -7 14 0
tri:l=that seat-side day-none	-12 3 14 -6
tri:l=the city day=r1	-9 -1 12 0
tri:l=the city day=r2	6 -19 10 0
tri:l=the city day=r3	-8 0 8 0
tri:l=the city no-word	21 -34 4 0
tri:l=the city part:sure	-41 14 28 0
tri:l=the city prev:sure	13 -6 -7 0
tri:l=the day-none no-word	-13 5 13 -1
tri:l=the day-none part:sure	-4 18 -10 0
tri:l=the day=l1 no-word	4 0 -16 8
tri:l=the day=l1 part:sure	-9 -1 15 0
tri:l=the day=l1 sent:sure	10 -1 -7 0
tri:l=the day=l2 no-word	-3 12 -7 0
tri:l=the day=l2 part:sure	13 -10 -3 0
tri:l=the day=l2 prev:sure	-9 0 11 0
tri:l=the day=l3 no-word	11 5 -18 0
tri:l=the day=l3 part:sure	11 -4 -5 0
tri:l=the day=l3 prev:sure	-11 11 0 0
tri:l=the day=l3 sent:sure	12 -7 -3 0
tri:l=the day=l4 no-word	11 -7 -3 0
tri:l=the day=l4 part:sure	-9 -4 16 0
tri:l=the day=r0 no-word	0 -9 6 0
tri:l=the day=r1 no-word	18 -7 -9 -6
tri:l=the day=r1 part:sure	-14 3 12 -1
tri:l=the day=r1 prev:sure	-3 0 -1 9
tri:l=the day=r1 sent:sure	16 -3 -14 0
tri:l=the day=r2 prev:sure	5 2 -14 0
tri:l=the day=r2 sent:sure	-8 0 11 0
tri:l=the day=r3 no-word	-13 4 12 0
tri:l=the day=r3 part:sure	15 -1 -13 0
tri:l=the day=r4 no-word	-15 17 0 0
tri:l=the day=r4 part:sure	18 -16 0 0
tri:l=the seat-home day-none	-8 15 0 -5
tri:l=the seat-home day=l2	2 10 -17 0
tri:l=the seat-home day=r1	6 -22 -1 9
tri:l=the seat-home day=r2	0 -12 9 0
tri:l=the seat-home day=r3	4 5 -12 0
tri:l=the seat-home day=r4	-12 11 0 0
tri:l=the seat-home no-word	-3 15 -5 -7
tri:l=the seat-home part:sure	7 -16 3 0
tri:l=the seat-home prev:sure	-21 16 0 9
tri:l=the seat-other day-none	-9 -3 13 0
tri:l=the seat-other day=r1	8 0 -9 0
tri:l=the seat-other no-word	-11 -4 7 9
tri:l=the seat-side day-none	-9 0 8 3
tri:l=the seat-side day=l1	7 1 -11 0
tri:l=the seat-side day=l3	10 8 -17 0
tri:l=the seat-side day=r1	3 8 -10 -3
tri:l=the seat-side day=r2	-12 14 3 -2
tri:l=the seat-side day=r3	-8 6 3 0
tri:l=the seat-side no-word	-25 28 5 -1
tri:l=the seat-side part:sure	17 -5 -11 -1
tri:l=the seat-side prev:sure	-4 -7 11 0
tri:l=the seat-side sent:sure	12 1 -15 0
tri:l=the unknown day-none	8 7 -20 -7
tri:l=the unknown day=l2	14 -11 -1 0
tri:l=the unknown day=l3	10 -8 0 0
tri:l=the unknown day=l4	10 -8 0 0
tri:l=the unknown day=r2	-6 11 -3 0
tri:l=the unknown day=r3	27 -20 -3 -1
tri:l=the unknown day=r4	15 -12 0 0
tri:l=the unknown no-word	15 0 -24 -10
tri:l=the unknown part:sure	17 -3 -16 -6
tri:l=the unknown prev:sure	11 -8 -1 0
tri:l=the unknown sent:sure	27 -21 -2 -2
tri:l=to city day-none	13 -7 -6 -2
tri:l=to city day=r1	16 -10 -11 1
tri:l=to city no-word	1 8 -17 -3
tri:l=to city part:sure	16 -13 -8 2
tri:l=to city sent:sure	-9 3 5 0
tri:l=to day-none no-word	17 -11 -3 -24
tri:l=to day-none part:sure	-21 2 16 6
tri:l=to day-none prev:sure	20 -21 0 0
tri:l=to day-none sent:sure	7 -12 6 -2
tri:l=to day=l2 part:sure	-10 2 0 2
tri:l=to day=l3 no-word	7 -11 3 0
tri:l=to day=l3 part:sure	-10 9 0 0
tri:l=to day=r0 no-word	-3 8 -4 0
tri:l=to day=r0 part:sure	-10 12 -2 0
tri:l=to day=r1 part:sure	9 -3 -6 0
tri:l=to day=r1 prev:sure	-9 22 -6 -9
tri:l=to day=r1 sent:sure	0 -5 11 -2
tri:l=to day=r2 no-word	0 9 -11 0
tri:l=to day=r3 part:sure	6 -13 6 0
tri:l=to day=r3 sent:sure	-22 14 5 2
tri:l=to seat-home day-none	0 -16 16 -5
tri:l=to seat-home day=r1	-8 7 6 -6
tri:l=to seat-home day=r2	-2 15 -10 0
tri:l=to seat-home part:sure	-12 12 5 -6
tri:l=to seat-home sent:sure	0 -10 9 0
tri:l=to seat-other day-none	39 -26 -19 0
tri:l=to seat-other day=r1	-25 21 3 -1
tri:l=to seat-other no-word	8 -6 -1 0
tri:l=to seat-side day=l3	7 -13 4 0
tri:l=to seat-side day=r3	-8 0 5 2
tri:l=to seat-side no-word	17 -11 -6 -6
tri:l=to seat-side part:sure	-9 -5 6 10
tri:l=to unknown day-none	-7 0 11 -2
tri:l=to unknown day=l2	-18 12 5 0
tri:l=to unknown day=r0	-3 9 -6 0
tri:l=to unknown no-word	-13 19 -4 -6
tri:l=to unknown part:sure	-22 11 11 0
tri:l=to unknown prev:sure	3 8 -12 -6
tri:l=to unknown sent:sure	1 -9 9 0
tri:l=trade unknown no-word	9 -5 0 0
tri:l=trade, city no-word	11 -8 0 0
tri:l=trade, day-none no-word	-8 15 -4 -5
tri:l=trade, day=r0 no-word	11 -7 0 0
tri:l=trade, seat-home no-word	-13 15 0 0
tri:l=urged seat-home day-none	-10 13 0 0
tri:l=visit day-none part:sure	-9 -4 14 0
tri:l=visit day=r1 part:sure	-9 11 0 0
tri:l=visit seat-home day-none	-8 -2 11 0
tri:l=washington/ day=r0 no-word	-1 9 -4 0
tri:l=what seat-side no-word	-11 0 0 11
tri:l=when seat-home day-none	10 -9 0 0
tri:l=which day-none no-word	1 -9 3 2
tri:l=which seat-side no-word	-7 -8 10 4
tri:l=with city day-none	-8 10 0 0
tri:l=with day-none no-word	-23 11 11 10
tri:l=with day-none prev:sure	22 -13 -7 -1
tri:l=with day=r2 no-word	14 -14 0 0
tri:l=with seat-home day-none	-7 -2 12 0
tri:l=with seat-home no-word	-12 -2 16 0
tri:l=with seat-home part:sure	15 -9 -4 -1
tri:l=with seat-other day-none	4 -17 6 -1
tri:l=with seat-other no-word	5 -17 5 -1
tri:l=with seat-side no-word	-3 7 -18 10
tri:l=with seat-side part:sure	-12 3 8 3
tri:l=with seat-side prev:sure	17 -17 0 0
tri:l=with unknown no-word	11 -6 -1 0
tri:l=— day-none no-word	8 -13 -1 6
tri:l=— day=l1 no-word	-11 4 8 0
tri:l=— day=l1 part:sure	15 -9 0 -4
tri:l=— seat-side day=l1	10 -8 0 0
tri:l=— unknown day-none	25 -22 0 0
tri:l=— unknown day=l1	25 -18 0 -5
tri:l=— unknown day=r0	-9 16 0 -8
tri:l=— unknown day=r1	-9 9 0 0
tri:l=— unknown no-word	15 -9 -2 0
tri:l=— unknown part:sure	20 -13 0 -4
tri:seat-home day-none part:sure	-3 0 13 -20
tri:seat-home day-none prev:sure	4 -12 -1 11
tri:seat-home day=l1 no-word	11 -2 -8 -6
tri:seat-home day=l1 part:sure	-12 3 7 0
tri:seat-home day=l2 no-word	-15 10 8 -1
tri:seat-home day=l2 part:sure	11 -8 -7 1
tri:seat-home day=l2 sent:sure	2 5 -9 0
tri:seat-home day=l3 no-word	10 -6 -6 1
tri:seat-home day=l4 part:sure	-15 4 10 0
tri:seat-home day=l4 sent:sure	15 -6 0 -6
tri:seat-home day=r0 no-word	6 -5 2 -10
tri:seat-home day=r0 part:sure	15 -6 -8 0
tri:seat-home day=r0 prev:sure	6 12 -22 -7
tri:seat-home day=r0 sent:sure	-10 -1 10 6
tri:seat-home day=r1 no-word	24 -9 -20 -3
tri:seat-home day=r1 part:sure	-14 0 0 14
tri:seat-home day=r1 prev:sure	-20 0 15 7
tri:seat-home day=r1 sent:sure	-1 15 -8 -11
tri:seat-home day=r2 no-word	-11 10 4 -5
tri:seat-home day=r3 no-word	-6 15 -9 -2
tri:seat-home day=r3 part:sure	12 -7 -5 0
tri:seat-home day=r3 sent:sure	-6 -5 9 3
tri:seat-home day=r4 no-word	-11 -6 18 3
tri:seat-home day=r5 sent:sure	7 0 -10 0
tri:seat-other day-none no-word	-1 -9 5 10
tri:seat-other day-none part:sure	7 2 -11 -3
tri:seat-other day=l1 no-word	4 -19 0 13
tri:seat-other day=l3 no-word	0 10 -11 0
tri:seat-other day=l3 part:sure	-14 16 1 -5
tri:seat-other day=r0 no-word	-12 6 9 -5
tri:seat-other day=r0 sent:sure	13 -17 7 -4
tri:seat-other day=r1 no-word	-12 12 -2 2
tri:seat-other day=r1 part:sure	16 -18 8 -6
tri:seat-other day=r1 prev:sure	-10 9 0 0
tri:seat-other day=r2 part:sure	-10 16 0 -5
tri:seat-other day=r2 prev:sure	-5 8 0 0
tri:seat-side day-none no-word	-5 1 -2 5
tri:seat-side day-none part:sure	8 -2 -10 1
tri:seat-side day-none prev:sure	9 -15 15 -19
tri:seat-side day-none sent:sure	15 -18 0 -1
tri:seat-side day=l1 no-word	14 -5 -5 -6
tri:seat-side day=l3 part:sure	-2 10 -1 -5
tri:seat-side day=l4 part:sure	-19 -5 13 11
tri:seat-side day=r0 no-word	16 -14 -5 0
tri:seat-side day=r0 prev:sure	-14 11 6 -2
tri:seat-side day=r1 no-word	15 -14 2 -13
tri:seat-side day=r1 part:sure	-12 6 0 6
tri:seat-side day=r1 prev:sure	13 -2 -10 0
tri:seat-side day=r2 no-word	0 8 -4 -12
tri:seat-side day=r2 sent:sure	-5 0 8 0
tri:seat-side day=r3 no-word	0 -7 8 0
tri:seat-side day=r4 no-word	10 -3 -1 -11
tri:unknown day-none no-word	22 -14 -6 -10
tri:unknown day-none part:sure	12 -6 -9 1
tri:unknown day-none sent:sure	-10 24 -24 -12
tri:unknown day=l0 prev:sure	-9 -2 12 0
tri:unknown day=l1 no-word	-5 8 -2 -3
tri:unknown day=l2 no-word	18 -11 -15 0
tri:unknown day=l2 sent:sure	-6 12 -3 -3
tri:unknown day=l3 no-word	-12 5 5 4
tri:unknown day=l3 part:sure	16 -6 -6 -9
tri:unknown day=l3 sent:sure	4 0 -11 1
tri:unknown day=l4 part:sure	-4 10 0 -5
tri:unknown day=l4 sent:sure	14 -8 -2 -1
tri:unknown day=l5 no-word	-8 10 0 0
tri:unknown day=l5 sent:sure	16 -15 0 0
tri:unknown day=r0 no-word	-14 16 6 -21
tri:unknown day=r0 sent:sure	-12 -9 8 25
tri:unknown day=r1 prev:sure	-8 2 11 -8
tri:unknown day=r1 sent:sure	8 -9 15 -20
tri:unknown day=r2 no-word	8 -13 0 12
tri:unknown day=r2 part:sure	15 -7 -10 0
tri:unknown day=r2 sent:sure	-11 17 -5 -1
tri:unknown day=r3 part:sure	12 -10 4 -13
tri:unknown day=r3 sent:sure	4 6 -12 -10
tri:unknown day=r4 no-word	20 -11 -8 -6
tri:unknown day=r4 prev:sure	13 -11 0 0
tri:unknown day=r4 sent:sure	0 -14 6 7
tri:unknown day=r5 no-word	2 -9 5 0
two-words	22 -11 -14 -1
under gone	-17 -2 1 34
under gone town	-17 -2 1 34
unknown	30 -8 -24 -12
v0-none	12 -3 -1 -14
v0=accept	-11 0 13 0
v0=announce	-1 -6 13 -5
v0=ask	0 -9 12 -2
v0=await	0 9 -9 0
v0=be	-7 13 -6 -4
v0=bear	14 -12 0 0
v0=begin	0 3 3 -11
v0=call	-3 11 -9 0
v0=charge	23 -19 -3 0
v0=conclude	-3 -1 9 -3
v0=discuss	-10 5 -6 10
v0=draw	-11 10 1 0
v0=end	14 -9 -4 0
v0=extend	9 -9 0 0
v0=go	10 -6 3 -17
v0=have	-16 10 4 3
v0=hold	0 -8 0 14
v0=land	12 -8 5 -11
v0=lift	-11 0 12 0
v0=lose	-1 -12 11 0
v0=move	-2 8 -6 0
v0=negotiate	11 -2 -12 -5
v0=note	-18 -5 0 21
v0=owe	-10 2 6 0
v0=pay	7 -2 -13 3
v0=place	10 -4 -4 -4
v0=plan	-12 9 6 -8
v0=post	11 -7 0 -1
v0=prepare	0 11 -12 0
v0=put	-4 14 -10 -3
v0=raise	-16 14 -5 5
v0=remain	-8 9 0 0
v0=resume	9 -1 -7 -8
v0=review	-8 11 -7 0
v0=rise	18 -10 -7 0
v0=see	-16 12 6 -5
v0=sell	3 -19 9 0
v0=settle	-3 13 -5 -4
v0=ship	9 -4 -4 0
v0=sign	16 -9 0 -20
v0=start	0 8 -5 -3
v0=stay	9 -2 -3 -2
v0=suggest	21 -19 0 0
v0=take	-11 8 1 0
v0=want	-6 10 0 0
v1-none	7 0 2 -14
v1=accept	-8 -4 13 0
v1=agree	6 5 -19 6
v1=announce	0 -5 11 -5
v1=ask	1 -11 11 -3
v1=await	0 9 -9 0
v1=bear	14 -12 0 0
v1=begin	-1 3 2 -11
v1=buy	13 -8 -3 0
v1=call	0 0 -8 6
v1=charge	26 -21 -4 0
v1=conclude	5 -4 3 -10
v1=continue	-2 -3 0 9
v1=discuss	-8 12 -14 8
v1=draw	-11 10 1 0
v1=end	10 -2 -11 0
v1=extend	16 -17 0 0
v1=go	1 3 1 -17
v1=have	-13 4 6 3
v1=hold	-6 -2 0 15
v1=initial	-10 15 -7 -2
v1=issue	0 -12 2 8
v1=keep	19 -16 0 0
v1=land	4 1 0 -12
v1=leave	-13 15 -6 3
v1=let	10 -6 -1 0
v1=lift	-11 0 12 0
v1=lose	-1 -12 11 0
v1=make	14 -12 0 -8
v1=meet	7 -7 -3 2
v1=move	-2 8 -6 0
v1=negotiate	7 0 -13 -6
v1=note	-19 -1 0 21
v1=offer	-7 10 0 0
v1=owe	-10 2 6 0
v1=pay	14 -7 -16 2
v1=place	13 -7 -4 -4
v1=plan	-5 2 9 -8
v1=post	11 -7 0 -1
v1=prepare	-9 23 -10 -6
v1=put	-6 13 -6 -3
v1=remain	-8 9 0 0
v1=return	-10 13 -2 0
v1=review	-7 11 -7 0
v1=rise	19 -11 -7 0
v1=see	-24 12 14 -7
v1=send	10 0 -9 -3
v1=ship	12 -6 -5 0
v1=sign	0 -4 10 0
v1=stay	9 -2 -3 -2
v1=stop	9 -2 -7 0
v1=strike	-2 8 -6 -1
v1=suggest	21 -19 0 0
v1=take	-7 8 -3 0
v2=admit	-4 8 0 -3
v2=announce	-7 0 10 -1
v2=approve	28 -23 -1 0
v2=be	-14 12 11 -12
v2=begin	17 -8 -6 -2
v2=bring	-9 7 3 -3
v2=cancel	10 -9 0 0
v2=carry	0 9 -6 0
v2=charge	-3 -19 7 8
v2=consider	-7 10 0 0
v2=discuss	-11 1 17 -8
v2=double	15 -12 -1 0
v2=drop	-10 9 1 0
v2=enter	11 -10 0 0
v2=expect	12 -14 0 -3
v2=expire	16 -14 0 0
v2=extend	-4 9 -7 0
v2=grant	0 14 -10 -2
v2=grow	-11 0 12 0
v2=have	0 -12 21 -15
v2=initial	-9 10 0 0
v2=issue	-8 -4 12 0
v2=know	22 -17 -5 0
v2=leave	-9 -8 15 6
v2=lower	-14 11 2 0
v2=move	-9 0 10 0
v2=negotiate	10 -1 -6 -4
v2=offer	-3 11 -11 0
v2=other	-13 26 -14 -6
v2=pay	6 -19 6 0
v2=plan	-10 6 0 2
v2=postpone	2 -9 6 0
v2=put	0 13 -18 0
v2=reach	10 -6 -2 0
v2=rise	11 0 -8 0
v2=say	-6 0 10 0
v2=see	-10 13 -1 0
v2=shoot	-9 10 0 0
v2=show	-9 14 -3 0
v2=sign	15 -8 -11 0
v2=sit	7 -4 -4 0
v2=stand	9 -3 -5 0
v2=start	12 -13 0 0
v2=stop	-11 9 -5 6
v2=tell	24 -10 -14 -1
v2=think	8 -11 1 0
verbless	-7 5 -1 8
vt0=agree past	-15 20 -4 0
vt0=agree pluperfect	13 -8 -3 0
vt0=agree present	-3 -10 16 0
vt0=announce past	4 -12 11 -5
vt0=approve modal	-10 10 0 0
vt0=ask past	10 -4 -5 0
vt0=ask pluperfect	15 -14 0 0
vt0=ask present	-23 10 15 0
vt0=await present	0 9 -9 0
vt0=begin future	-7 9 0 0
vt0=begin past	11 -5 -5 0
vt0=bring modal	-12 12 0 0
vt0=bring past	8 -22 11 0
vt0=carry present	-7 8 0 0
vt0=charge present	16 -13 -1 0
vt0=come modal	5 -16 9 0
vt0=come pluperfect	10 -10 -8 5
vt0=come present	-13 0 15 0
vt0=continue present	1 -10 0 7
vt0=declare past	9 -10 0 0
vt0=discuss future	0 -9 -3 14
vt0=discuss past	-6 10 0 0
vt0=draw past	-7 8 0 0
vt0=end past	18 -10 -1 -8
vt0=expect past	11 -2 -4 -4
vt0=go modal	10 -3 -6 0
vt0=have past	-14 8 1 6
vt0=hold pluperfect	-7 -4 0 10
vt0=initial past	9 -5 -5 0
vt0=issue past	12 -11 0 0
vt0=keep perfect	10 -7 0 0
vt0=land present	4 0 5 -10
vt0=look past	-13 0 12 0
vt0=make present	6 -12 3 0
vt0=meet future	-1 10 -8 -3
vt0=meet present	-5 0 -4 9
vt0=move perfect	-12 14 -2 0
vt0=need past	-20 12 8 0
vt0=need present	11 -6 0 0
vt0=other past	-11 3 9 1
vt0=other perfect	6 -10 0 5
vt0=owe present	-10 2 6 0
vt0=pay future	-7 0 -2 9
vt0=place present	9 -3 -4 -4
vt0=plan past	-11 8 4 0
vt0=post past	10 -7 0 -1
vt0=prepare pluperfect	6 0 -8 0
vt0=promise past	14 -15 0 0
vt0=raise past	-15 11 -4 5
vt0=reach past	12 -21 6 6
vt0=resume present	16 -12 -2 -1
vt0=return present	-10 11 0 0
vt0=rise past	16 -9 -6 0
vt0=run present	10 -6 -1 0
vt0=see future	-5 -8 17 -5
vt0=see modal	-4 8 -2 0
vt0=see past	-4 9 -4 0
vt0=sell present	12 -10 0 0
vt0=sign future	9 -12 4 -2
vt0=sign modal	15 -12 -3 0
vt0=sign past	13 -5 -2 -12
vt0=sign pluperfect	-11 6 4 0
vt0=sit future	-3 13 -3 -3
vt0=sit pluperfect	3 -12 0 9
vt0=sit present	-9 3 -4 9
vt0=stop past	-6 9 -4 0
vt0=stop present	9 -7 0 0
vt0=take modal	10 -5 -1 -3
vt0=take past	-21 20 8 -9
vt0=take present	10 -9 0 0
vt0=tell present	-9 16 -7 0
vt0=threaten past	-16 16 0 0
vt0=wait present	10 -21 7 0
vt1=agree participle	14 1 -28 6
vt1=agree past	-8 14 -5 0
vt1=agree pluperfect	10 -6 -2 0
vt1=agree present	1 -13 11 0
vt1=approve modal	-10 10 0 0
vt1=ask past	9 -3 -5 0
vt1=ask pluperfect	15 -14 0 0
vt1=ask present	-23 10 15 0
vt1=await present	0 9 -9 0
vt1=be perfect	-11 9 -1 4
vt1=begin future	-7 9 0 0
vt1=begin past	11 -5 -5 0
vt1=bring modal	-12 12 0 0
vt1=bring past	8 -22 11 0
vt1=carry present	-8 8 0 0
vt1=charge present	15 -12 -1 0
vt1=come infinitive	-13 8 5 0
vt1=come modal	5 -16 9 0
vt1=come pluperfect	10 -10 -8 5
vt1=conclude participle	16 -9 -7 0
vt1=conclude past	-6 2 8 -5
vt1=discuss future	0 -9 -3 14
vt1=discuss past	-15 17 0 0
vt1=draw past	-7 8 0 0
vt1=end participle	-7 9 -4 0
vt1=end past	17 -10 -1 -8
vt1=expect past	10 -5 -3 0
vt1=go gerund	-10 14 -2 0
vt1=go modal	10 -2 -6 0
vt1=have past	-15 8 2 6
vt1=hold past	-11 -2 1 14
vt1=hold pluperfect	-7 -4 0 10
vt1=initial participle	-15 17 0 0
vt1=initial past	9 -5 -5 0
vt1=issue participle	4 -8 4 0
vt1=land present	4 0 5 -10
vt1=look past	-13 0 12 0
vt1=make participle	12 -8 -2 0
vt1=make present	6 -12 3 0
vt1=meet future	0 8 -7 -2
vt1=meet gerund	17 -3 -9 -7
vt1=meet infinitive	8 -15 10 0
vt1=meet participle	12 -15 4 0
vt1=meet present	-5 0 -5 10
vt1=move perfect	-12 14 -2 0
vt1=need past	-20 12 8 0
vt1=need present	10 -6 0 0
vt1=offer perfect	-10 12 0 0
vt1=other past	-11 3 9 1
vt1=other perfect	6 -10 0 5
vt1=owe present	-10 2 6 0
vt1=pay future	-7 0 -2 9
vt1=pay gerund	11 -7 0 0
vt1=place present	9 -3 -4 -4
vt1=plan past	-11 8 4 0
vt1=post past	10 -7 0 -1
vt1=prepare pluperfect	6 0 -8 0
vt1=prepare present	-10 3 2 0
vt1=promise past	14 -15 0 0
vt1=raise past	-13 7 0 5
vt1=reach past	13 -23 6 6
vt1=resume present	16 -12 -2 -1
vt1=return present	-11 12 0 0
vt1=rise past	16 -9 -6 0
vt1=run present	10 -6 -1 0
vt1=see future	-6 -8 17 -5
vt1=see modal	-16 9 6 0
vt1=see past	-4 9 -4 0
vt1=sell participle	-6 10 -4 0
vt1=sell present	12 -10 0 0
vt1=settle participle	13 -14 0 0
vt1=sign future	9 -12 4 -2
vt1=sign infinitive	-7 8 0 0
vt1=sign modal	15 -12 -3 0
vt1=sign participle	-17 -3 18 11
vt1=sign past	12 -5 -2 -12
vt1=sign pluperfect	-11 6 4 0
vt1=sit future	-3 13 -3 -3
vt1=sit pluperfect	3 -12 0 9
vt1=sit present	-9 3 -4 9
vt1=stop present	9 -7 0 0
vt1=take modal	10 -5 -1 -3
vt1=take past	-18 21 1 -8
vt1=wait present	10 -21 7 0
vt2=agree participle	4 -9 2 0
vt2=agree past	-6 13 -9 2
vt2=agree pluperfect	-6 0 2 1
vt2=agree present	7 -16 6 0
vt2=announce past	2 -12 10 0
vt2=announce perfect	-13 2 10 0
vt2=announce pluperfect	-1 8 -7 0
vt2=ask present	11 -9 0 0
vt2=be modal	13 -7 -4 -1
vt2=be past	-15 13 10 -8
vt2=be pluperfect	-14 5 0 10
vt2=be present	-4 7 4 -16
vt2=bring present	-16 7 9 0
vt2=call present	-14 13 -2 4
vt2=charge present	-12 -9 10 10
vt2=come present	16 -14 0 0
vt2=decide future	-16 12 3 0
vt2=declare past	0 -10 8 0
vt2=discuss infinitive	3 -6 9 -7
vt2=discuss participle	-9 9 0 0
vt2=double past	11 -8 0 0
vt2=drop present	-7 12 -4 0
vt2=end participle	11 -10 0 0
vt2=end perfect	-10 4 6 0
vt2=end present	20 -11 -9 0
vt2=enter present	9 -8 0 0
vt2=expect present	9 -12 1 -2
vt2=expire present	12 -10 0 0
vt2=extend infinitive	-10 11 0 0
vt2=get present	9 -6 0 0
vt2=go perfect	9 -8 0 0
vt2=have past	9 -14 9 -8
vt2=have present	-7 -2 16 -6
vt2=issue past	-11 0 12 0
vt2=know present	17 -12 -3 0
vt2=leave participle	-13 13 0 0
vt2=leave past	13 -12 0 0
vt2=leave present	-9 0 11 0
vt2=let perfect	10 -6 -2 0
vt2=lower present	-12 14 -2 0
vt2=meet gerund	-18 18 0 0
vt2=meet infinitive	-11 6 0 6
vt2=meet past	17 -8 -9 0
vt2=meet present	13 -11 0 -2
vt2=offer past	-8 13 -5 0
vt2=offer perfect	9 -6 -2 0
vt2=other pluperfect	-14 16 6 -9
vt2=other present	-17 21 -11 3
vt2=pay present	16 -9 -4 0
vt2=plan present	-12 3 2 2
vt2=postpone perfect	2 -9 6 0
vt2=prepare infinitive	8 2 -17 3
vt2=prepare present	-7 0 9 0
vt2=put infinitive	-8 10 -1 0
vt2=put perfect	13 0 -16 0
vt2=put present	5 6 -9 -10
vt2=rise past	19 -10 -6 0
vt2=rise present	-9 10 0 0
vt2=run modal	-10 10 0 0
vt2=run present	9 -9 0 0
vt2=say gerund	-14 15 0 0
vt2=say present	-1 -2 -2 10
vt2=see infinitive	-10 4 5 0
vt2=see perfect	-16 18 0 0
vt2=settle present	9 -6 0 0
vt2=sign future	-11 12 0 0
vt2=start past	9 -9 0 0
vt2=take present	-5 12 -9 -1
vt2=tell perfect	10 0 -8 0
vt2=tell present	14 -6 -7 0
word=akasaka palace	-4 -3 8 0
word=downing street	-6 -8 13 0
word=great hall of the people	-27 -6 30 0
word=oval office	-24 4 0 27
word=white house	-9 20 0 -13
words=0	-7 9 -1 -1
words=1	-7 3 12 -7
words=2	1 3 11 -32
words=3	15 -9 -4 -5
words=4	20 -11 -15 3
words=5	9 4 -18 -5`;
