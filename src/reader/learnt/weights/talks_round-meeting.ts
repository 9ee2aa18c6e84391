// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	23 -2 -16 -25
a:! !	10 -9 0 0
a:&	10 -3 0 -4
a:'	11 -5 -3 -1
a:'s	14 2 -6 -28
a:'s .	-10 11 0 0
a:'s <person>	-5 9 -3 0
a:'s fact	-9 0 9 0
a:'s foreign	11 -1 -8 0
a:'s minister	-11 12 0 0
a:'s on	18 -13 0 -5
a:+	-10 12 0 0
a:-	11 8 -17 -13
a:- <month-gone>	8 0 -9 0
a:.	8 6 -10 -16
a:/	-5 12 -7 0
a:<day-ahead>	13 -4 -8 -4
a:<day-ahead> .	8 0 -9 -5
a:<day-ahead> for	-8 15 3 -13
a:<day-ahead> to	-20 -2 2 20
a:<day-gone>	9 -1 -7 -6
a:<day-gone> 's	10 -2 -6 0
a:<day-gone> .	14 -12 1 -3
a:<day-gone> ?	-8 -2 12 0
a:<day-gone> after	-8 14 -4 0
a:<day-gone> and	2 4 -9 0
a:<day-gone> at	-13 14 0 0
a:<day-gone> evening	11 -8 0 0
a:<day-gone> night	7 0 -11 0
a:<day-gone> on	-14 16 0 0
a:<day-gone> that	23 -19 -4 0
a:<day-gone> the	6 -12 5 0
a:<day-gone> to	-7 15 -12 0
a:<day-gone> with	-10 10 0 0
a:<day-today>	24 -7 -7 -26
a:<day-today> .	-2 13 -5 -6
a:<day-today> for	-15 17 0 0
a:<duty>	10 -7 -4 1
a:<gate>	19 -15 -3 0
a:<goods-amount>	-11 10 3 0
a:<goods-amount> in	-14 11 3 0
a:<goods>	-5 -8 15 11
a:<level-noun>	-11 7 -3 11
a:<level>	-7 13 0 -10
a:<level> .	0 10 -14 -8
a:<level> in	-12 13 -2 0
a:<level> on	-20 9 13 3
a:<money>	11 -2 -8 0
a:<money> of	-12 13 0 0
a:<month-ahead>	-10 0 0 7
a:<month-gone> for	20 -11 -10 0
a:<month-gone> to	-15 -4 19 0
a:<name> agree	16 -11 -5 0
a:<name> has	-9 10 0 0
a:<not>	-10 8 0 5
a:<number>	11 -10 3 -4
a:<number> .	-1 0 8 -10
a:<number> again	-9 5 0 5
a:<number> of	15 -11 -1 0
a:<number> th	-10 5 4 0
a:<office>	-15 4 2 9
a:<organisation> has	-23 17 7 0
a:<person>	15 9 -26 -16
a:<person> 's	11 -1 -7 0
a:<person> for	-13 13 0 0
a:<person> of	9 -8 0 0
a:<person> sign	-8 -5 12 0
a:<person> to	-9 11 0 0
a:<quality>	-5 7 -7 7
a:<quality> beef	-11 10 0 0
a:<quality> good	-15 7 12 -3
a:<seat>	12 -3 -9 0
a:<seat> .	-1 -1 -7 12
a:<span>	-7 14 0 -19
a:<span> at	-14 14 0 0
a:<v-agree>	17 -13 -2 -4
a:<v-bear>	10 -6 -14 7
a:<v-begin>	21 -12 -13 -4
a:<v-buy>	-11 3 13 -3
a:<v-end>	7 -3 -6 1
a:<v-impose>	-15 15 2 1
a:<v-propose>	8 -5 -4 0
a:<v-return>	-10 0 13 -2
a:<v-say>	-5 -3 13 -8
a:<v-suspend>	-1 10 -7 -12
a:<v-target>	11 -14 0 1
a:<v-up>	-8 15 -2 -13
a:?	0 -3 13 -16
a:@	9 -8 0 0
a:a	12 5 -8 -26
a:a <organisation>	-16 13 4 0
a:a clause	10 -9 0 0
a:a deal	-7 15 -9 0
a:a duty	22 -18 -1 0
a:a fact	16 0 -15 0
a:a framework	-14 14 0 0
a:a good	-7 -4 0 12
a:a joint	-10 12 0 0
a:a quota	-7 11 -4 0
a:a result	13 -9 -2 0
a:a sixth	10 -9 0 0
a:a state	-4 -6 11 0
a:a truce	13 -13 0 0
a:about an	-17 6 12 0
a:above	-10 0 11 0
a:accord	-11 11 0 0
a:admit	-5 9 0 -1
a:after	6 4 -8 -3
a:after <span>	-10 15 -3 0
a:afterward	-9 0 0 10
a:again	7 2 -18 -3
a:again .	-7 14 -6 -1
a:against	2 -8 0 6
a:ago	-8 9 0 -1
a:ago .	-11 13 0 0
a:agreement	-2 13 -9 -7
a:agreement .	-12 16 -3 0
a:agreement of	-12 13 0 0
a:ahead	-6 9 0 0
a:airport	-10 1 9 0
a:al	11 -10 0 0
a:al -	10 -10 0 0
a:all .	0 -14 4 3
a:alone	9 -9 0 0
a:also	16 0 -15 0
a:altogether	18 -13 -1 0
a:altogether .	15 -11 0 0
a:an	-18 12 21 -18
a:an agreement	-16 21 0 -6
a:an extension	-8 9 0 0
a:an hour	-14 -8 20 0
a:an order	-9 0 11 0
a:and	0 14 -15 -16
a:and at	-10 11 0 0
a:and by	-15 15 0 0
a:and come	21 -20 0 0
a:and his	13 -13 0 0
a:and last	14 -14 0 0
a:and meet	-10 8 0 0
a:and on	-12 13 0 0
a:and would	-10 11 0 0
a:announce on	-5 -9 12 0
a:another	8 -7 0 0
a:approve	16 -23 1 0
a:approve it	2 -9 3 0
a:are	3 4 -7 -9
a:as	-13 12 0 0
a:as <seat>	-12 12 0 0
a:as the	3 -11 0 6
a:as well	-17 17 0 0
a:at	17 2 -23 -9
a:at <level>	15 -6 -10 -4
a:at <number>	20 -15 -3 0
a:at the	8 3 -20 1
a:back in	-9 9 0 0
a:banana	10 -9 0 0
a:be	11 -5 -3 -4
a:be in	-9 10 0 0
a:be know	-10 3 8 0
a:be the	-9 11 0 0
a:beef	-16 9 9 0
a:been	8 -11 -6 7
a:before	-8 12 -11 4
a:before .	-21 26 -3 0
a:before <day-ahead>	17 -16 0 0
a:before christma	-15 17 0 0
a:begin	17 -14 0 0
a:being	9 -16 2 0
a:between	-4 10 -17 7
a:beyond	10 -7 0 0
a:boat	-9 0 0 11
a:both	-9 2 6 2
a:both side	15 -12 0 -2
a:bring	-10 4 7 -2
a:bring nothing	-12 13 0 0
a:budget	10 -8 0 0
a:busan	0 9 -13 0
a:buy <goods-amount>	-15 1 13 0
a:by	11 -7 0 -4
a:by <day-ahead>	18 -12 -2 0
a:by <name>	-5 8 -1 0
a:by <number>	11 -8 0 0
a:by <office>	-17 12 5 0
a:by <person>	9 -1 -12 0
a:by both	-9 10 0 0
a:by the	-9 3 0 5
a:call	-11 2 4 7
a:call a	-2 -6 0 11
a:call off	12 -7 -3 0
a:call the	-9 11 0 0
a:can	-7 -7 14 0
a:capital	17 -15 0 0
a:car	12 -5 -5 0
a:carrier	-16 16 0 0
a:ceasefire	12 -12 0 0
a:certificate	-10 1 0 8
a:change	-10 2 7 0
a:charge <level>	-2 -11 11 0
a:charge <quality>	-9 0 0 11
a:charge on	-7 9 0 0
a:chicken	-12 13 0 0
a:chip	15 0 -14 -3
a:christma	-14 17 0 0
a:civilian	0 10 -11 0
a:civilian use	0 10 -11 0
a:clause on	10 -9 0 0
a:client	8 -7 0 0
a:close	14 -8 -3 0
a:close to	11 -10 0 0
a:closed	14 -11 0 0
a:coal	-10 0 11 0
a:come	17 -15 -2 -1
a:comment	9 -6 0 0
a:commerce ministry	15 -1 -12 0
a:concern	-15 0 16 0
a:conference	13 -12 0 0
a:confirm	17 -7 -7 0
a:confirm on	11 -7 -2 0
a:consent	-7 10 0 0
a:continue	-7 0 0 9
a:control on	16 0 -14 0
a:corridor	-19 19 0 0
a:could	11 -8 0 0
a:count	3 -10 0 6
a:country	0 5 -9 0
a:country .	13 -11 0 0
a:cover	-13 14 0 0
a:cut	-19 6 6 8
a:day	25 -15 -6 -2
a:day .	13 -11 0 0
a:day before	10 -8 0 0
a:day of	-15 16 0 0
a:deal	3 3 -16 5
a:deal .	-7 18 -9 -4
a:deal with	11 -3 -5 0
a:decide on	-11 13 0 0
a:declare	-10 0 9 0
a:desk	-8 10 0 0
a:did not	-18 7 4 5
a:discuss	-13 3 12 -3
a:dispute	8 -11 0 0
a:dispute over	3 -9 0 1
a:doe	-10 -1 16 -2
a:doe not	-7 -7 14 0
a:doesn't	-9 3 6 0
a:door	0 -12 10 0
a:double	15 -10 -3 0
a:down <level>	-13 13 0 0
a:drop its	-8 9 0 0
a:due	17 -12 -1 -2
a:duty	15 -16 -3 2
a:duty .	-15 17 0 0
a:duty of	17 -19 0 -2
a:each	21 -12 -5 0
a:each other	21 -13 -8 0
a:earth .	10 0 -11 0
a:effect .	13 -5 -8 0
a:el	11 -11 0 0
a:end its	-18 14 6 0
a:end on	23 -13 -9 0
a:end without	-8 1 0 5
a:evening .	-4 -1 9 0
a:exemption	-1 14 -12 0
a:expect	24 -16 -8 -1
a:expect to	12 -6 -5 0
a:expire	22 -21 0 0
a:expire on	15 -14 0 0
a:extension	-13 11 4 -1
a:extension .	-4 -6 11 0
a:extension of	-7 10 0 0
a:extension on	-12 12 0 0
a:fact	4 -12 0 -1
a:fact sheet	3 -12 1 -1
a:fail	-23 14 0 8
a:fall	6 -8 1 0
a:fall .	-12 6 6 0
a:false	-8 9 0 0
a:far	19 -17 -1 0
a:fentanyl	9 -1 -4 0
a:figure	17 -13 -2 0
a:first	4 -10 2 0
a:followed	-2 9 -7 0
a:for	-7 10 0 -4
a:for an	-10 9 0 0
a:for civilian	0 10 -11 0
a:for lithium	0 -12 0 12
a:for the	3 5 -1 -13
a:for them	9 -9 0 0
a:for year	-10 -1 12 0
a:force .	-15 16 0 0
a:forced	-8 0 11 0
a:forced labour	-8 0 9 0
a:foreign	14 -5 -9 0
a:forty	-9 10 0 0
a:four	15 -12 -2 0
a:four .	15 -15 0 0
a:framework	-18 17 0 0
a:free	9 -15 5 0
a:free trade	-3 -6 9 0
a:friday	1 -10 7 0
a:from	17 -7 -6 -10
a:from <day-ahead>	-16 13 5 -1
a:from <day-gone>	-12 13 -3 0
a:from <name>	11 -6 0 0
a:from the	17 -17 0 -1
a:front	-8 10 0 0
a:fruit	-12 14 0 0
a:georgia	-11 14 0 0
a:go	-2 8 -4 -2
a:go on	0 8 -9 0
a:go to	-11 13 0 0
a:go up	9 -8 0 0
a:good	-20 -4 20 9
a:good .	-13 -4 15 0
a:good from	9 -6 0 0
a:grant	-5 15 -11 0
a:gyeongju	10 -1 -6 0
a:had	-4 -5 9 5
a:had agree	-9 5 3 0
a:hand	-5 11 -5 0
a:hand .	-11 13 -1 0
a:has	-8 12 1 -13
a:has been	21 -20 0 -2
a:has it	-7 9 0 0
a:has not	14 -7 -5 0
a:has put	10 -1 -7 0
a:has still	-16 17 0 0
a:has to	11 -8 0 0
a:hear	11 -10 0 0
a:here	2 -10 5 0
a:hold	6 2 -11 -4
a:home	22 -18 -5 0
a:hope	-15 12 4 0
a:hope of	-12 13 0 0
a:hotel	-13 14 0 0
a:hour	-12 0 14 0
a:house	8 0 -11 0
a:hurry	-8 9 0 0
a:i	11 -10 0 0
a:ice	-11 2 9 0
a:in	9 2 -14 -4
a:in <month-ahead>	-14 1 5 5
a:in <month-gone>	-2 7 -11 0
a:in <number>	-22 23 0 0
a:in <seat>	4 -17 6 5
a:in geneva	9 -8 0 0
a:in gyeongju	9 -1 -6 0
a:in mid	7 8 -9 -6
a:in one	14 -10 -2 0
a:in the	-4 -4 9 1
a:inquiry	-8 0 10 0
a:into	8 -14 2 0
a:is expect	9 -5 -1 0
a:is not	14 -13 0 0
a:is still	-15 7 0 7
a:it .	-16 6 6 4
a:it be	-10 3 8 0
a:it to	9 -6 0 -1
a:it up	12 -8 0 0
a:it was	-21 23 -1 0
a:its	13 8 -21 -22
a:its fact	10 0 -9 0
a:its tariff	9 -6 0 0
a:itself	-8 11 -1 0
a:job	-8 10 0 0
a:joint statement	-9 11 0 0
a:karoline	-11 9 1 0
a:karoline leavitt	-11 9 1 0
a:keep	-11 4 9 0
a:labour	-8 0 9 0
a:lago	-12 12 0 0
a:land	-9 0 0 11
a:last	1 4 -11 1
a:last .	-8 10 0 0
a:last <month-gone>	2 -9 4 0
a:last <span>	8 -9 0 0
a:last until	14 -7 -5 0
a:last year	0 9 -10 -1
a:lasted	-15 4 13 0
a:late	-12 13 0 0
a:late on	-10 14 -2 0
a:later	15 -16 0 0
a:law	11 -7 -2 0
a:leavitt	-11 9 1 0
a:leavitt say	-14 10 4 0
a:let it	-14 8 7 0
a:letter	9 -4 -3 0
a:levy	8 -10 0 0
a:licence	0 -9 0 11
a:licence for	-3 -3 0 11
a:like	13 -12 0 0
a:likewise	10 -9 0 0
a:list	-3 -4 7 0
a:lithium	-3 -6 0 12
a:live	-7 9 -1 0
a:lobster	10 -10 0 0
a:london	-9 11 0 0
a:long	-22 24 0 0
a:look	-6 11 0 -4
a:look at	-7 9 0 -3
a:lot	-9 10 0 0
a:lower	-9 14 -7 0
a:margin	13 0 -12 0
a:matter of	-11 12 0 0
a:me	15 -11 -1 0
a:measure	10 -3 -3 0
a:medicine	10 -9 0 0
a:meet	3 8 -21 0
a:meet <person>	-14 15 0 0
a:meet for	10 -8 0 0
a:meet in	16 -5 0 -11
a:meet of	7 2 -11 -2
a:mention	-20 -2 22 0
a:mention it	-11 0 13 0
a:mid	8 7 -9 -6
a:mid -	8 7 -9 -6
a:mind	10 -10 0 0
a:mineral	9 -9 0 0
a:ministry	0 -13 5 5
a:minute .	-2 9 -5 0
a:month ago	-8 12 -4 0
a:more	23 -14 -9 -1
a:morning	11 -11 0 0
a:must	16 -9 -4 -1
a:needed	9 -7 0 0
a:new	17 -22 3 -4
a:next	7 2 -4 -14
a:next week	-1 13 -4 -12
a:night .	11 -5 -6 0
a:no	3 5 -12 -6
a:not be	-9 10 0 0
a:not mention	-15 -2 17 0
a:not to	12 -10 0 0
a:nothing	12 -10 -11 2
a:nothing .	26 -22 -3 0
a:nothing in	-11 11 0 0
a:now	9 -17 5 -1
a:of	13 -1 -16 2
a:of <day-gone>	-18 9 12 -1
a:of <level>	7 -22 8 -2
a:of <month-gone>	0 -15 8 6
a:of <name>	20 -10 -10 0
a:of <quality>	-18 5 3 9
a:of a	-19 22 -2 0
a:of good	-10 -1 10 0
a:of last	-2 10 -5 0
a:of tariff	9 -8 0 0
a:of the	12 1 -21 0
a:off .	8 -7 0 0
a:off the	-10 -1 12 0
a:official say	-12 -3 4 11
a:oil	12 -5 -2 -1
a:on	18 -7 -6 -11
a:on <day-gone>	9 -4 -4 -5
a:on <day-today>	14 -18 10 -12
a:on <money>	-11 14 -2 0
a:on <span>	-12 12 0 0
a:on an	-14 0 12 0
a:on both	15 -14 0 0
a:on chip	9 0 -5 0
a:on each	9 -8 0 0
a:on export	-9 11 0 0
a:on hope	-12 13 0 0
a:on ice	-11 2 9 0
a:on it	10 -3 -4 0
a:on its	11 -2 -8 0
a:on rare	21 -2 -17 0
a:on that	-13 0 15 0
a:on the	7 1 -9 -2
a:on what	-8 1 -1 9
a:only	7 -10 2 0
a:or	7 -14 6 0
a:order	-14 6 9 0
a:order .	-11 5 5 0
a:other	22 -15 -9 0
a:our	10 -7 -1 0
a:out	1 -27 13 5
a:outstanding	-13 9 3 0
a:outstanding .	-15 11 4 0
a:over	11 -17 5 0
a:over a	-7 10 0 0
a:over the	0 -8 11 0
a:own	4 2 -10 0
a:page	-16 17 0 0
a:paper	-8 3 4 0
a:parliament .	-10 11 0 0
a:part .	-6 -8 12 0
a:past	-10 11 0 0
a:pause	-7 10 0 0
a:pay	0 -10 9 0
a:pay <level>	-9 9 0 2
a:peace	13 -7 0 -3
a:pharmaceutical	-12 12 0 0
a:phosphate	-12 12 0 0
a:postpone	0 -9 6 0
a:press secretary	-7 9 -1 0
a:price	1 -10 2 0
a:produced	-12 6 5 0
a:promise	4 -12 3 0
a:protested	-9 0 10 0
a:published a	-4 9 -2 0
a:published its	14 -1 -12 0
a:published the	-9 8 0 0
a:put	-3 15 -17 3
a:put off	-12 16 -2 0
a:quota	-6 12 -5 -1
a:raise the	-11 12 0 0
a:rate .	-10 10 0 0
a:ratify	12 -10 0 0
a:raw	-11 11 0 0
a:reach	17 -12 -2 0
a:read	-7 10 -2 0
a:ready	10 -7 0 0
a:release	17 -16 0 0
a:reporter .	-5 -3 10 0
a:required	9 -7 0 0
a:rise	9 -4 -4 0
a:rise <level>	13 -9 -2 0
a:room	11 -10 0 0
a:round	6 1 -10 -4
a:round of	11 -3 -3 -6
a:salt	11 -11 0 0
a:same	0 14 -16 -5
a:save	-8 10 0 0
a:say	-2 -12 10 5
a:say ?	-12 13 0 0
a:say in	1 -11 5 0
a:say it	1 -17 9 0
a:say on	20 -12 -10 0
a:say that	10 -2 -3 0
a:say the	0 -12 7 0
a:say they	-12 3 8 0
a:say yes	9 -7 0 0
a:scale	-9 0 9 0
a:scale .	-9 0 9 0
a:second week	5 -21 9 6
a:secretary	-9 14 -4 0
a:secretary karoline	-8 10 0 0
a:section	-13 -4 17 0
a:section <number>	-13 -4 17 0
a:see	-12 10 0 0
a:set	-9 0 12 0
a:sheet	2 -13 2 -1
a:sheet of	-15 -5 19 0
a:sheet on	12 0 -11 0
a:show	-10 11 0 0
a:side	-10 6 4 0
a:sign by	-6 9 -1 0
a:sign for	-15 15 0 0
a:signature	7 -7 0 0
a:since <day-gone>	-11 11 -4 2
a:since <month-gone>	14 -4 -7 -1
a:since last	-14 9 5 0
a:sixth round	9 -10 0 0
a:so far	12 -10 0 0
a:something	-10 13 -4 0
a:soybean	6 -11 -3 5
a:spring	-13 3 13 0
a:spring .	-15 1 16 0
a:staff	-8 0 13 -5
a:stand	11 -7 0 0
a:statement on	-8 9 0 0
a:steel	16 -15 0 0
a:still	-12 10 0 4
a:still to	-21 16 0 7
a:stop	-5 11 -5 0
a:strike	11 -8 0 0
a:student	-7 0 -1 11
a:student .	-10 0 0 12
a:sugar	11 -8 0 0
a:summer .	10 -11 0 0
a:summit	6 6 -14 0
a:summit .	18 0 -17 0
a:table	21 -19 -5 0
a:talk	2 2 -10 1
a:talk .	25 -24 0 0
a:talk in	-9 12 0 0
a:talk on	-6 10 0 -4
a:talk with	-17 7 5 3
a:tariff for	-11 12 0 0
a:tea	21 -19 0 0
a:tell	10 -1 -8 0
a:term	13 -4 -10 0
a:th	-10 5 4 0
a:than	8 3 -17 0
a:than <level>	-8 11 -4 0
a:than <span>	-3 8 -5 0
a:that	8 -6 4 -14
a:that .	-15 14 8 -8
a:that <name>	-6 10 -2 0
a:the	-2 9 2 -12
a:the <day-gone>	-3 9 -2 0
a:the <name>	-24 15 15 -5
a:the <number>	-11 7 4 0
a:the <person>	33 -31 -1 -3
a:the <quality>	-6 13 -9 -1
a:the call	-8 0 10 0
a:the come	10 -8 -2 0
a:the extension	-12 8 5 0
a:the house	-9 10 0 0
a:the last	-14 13 2 0
a:the matter	-12 11 2 0
a:the new	9 -13 1 0
a:the order	-6 9 -2 0
a:the outcome	-7 9 0 0
a:the same	6 6 -16 -5
a:the spring	-10 -6 17 0
a:the step	-10 11 0 0
a:the summit	7 1 -10 0
a:the table	16 -14 0 0
a:the tariff	-17 15 -5 7
a:the third	13 -12 0 0
a:the two	-11 9 4 -1
a:the visit	-9 6 2 0
a:the week	-5 11 -2 -3
a:their	18 -12 -1 -3
a:their tariff	-12 14 0 0
a:themselve	-13 16 -2 0
a:then	15 -11 -2 0
a:then .	14 -13 0 0
a:these	-11 9 0 0
a:they have	11 -11 0 0
a:they would	-12 13 0 0
a:thi	-2 -6 0 12
a:thi week	-8 -4 0 15
a:think	12 -10 0 0
a:third	17 -14 0 0
a:third round	9 -8 0 0
a:three	-7 11 -4 -1
a:three time	-10 10 0 0
a:through	13 -11 0 0
a:time	0 10 -9 -6
a:to	1 7 -18 3
a:to <day-ahead>	0 -8 9 0
a:to <goods-amount>	-10 11 0 0
a:to <level>	-6 11 -3 -5
a:to <name>	-2 -11 0 12
a:to <number>	-16 16 0 0
a:to <seat>	5 2 -8 0
a:to a	7 -13 4 0
a:to act	-9 10 0 0
a:to discuss	-6 0 10 -3
a:to end	-7 14 -7 0
a:to extend	-9 5 4 0
a:to go	-7 8 0 0
a:to prepare	0 3 -11 3
a:to save	-11 13 0 0
a:to suspend	-8 3 4 0
a:to take	-13 7 0 6
a:to the	22 -15 -5 0
a:town	-9 10 0 0
a:trade	6 -7 8 -11
a:translation	10 -9 0 0
a:truce	4 -4 -10 9
a:truce between	-10 10 0 0
a:tuna	-6 -5 0 10
a:turn	-2 -1 -7 11
a:twice	-9 11 0 0
a:twice .	-7 8 0 0
a:two	-8 12 0 -12
a:two .	-16 16 0 0
a:under	-8 4 8 -5
a:under section	-8 -3 12 0
a:until	0 12 -20 0
a:until <day-ahead>	0 10 -17 0
a:up	-13 19 -1 -7
a:up <level>	-13 14 0 0
a:use .	0 10 -11 0
a:use the	-12 0 13 0
a:view	6 -9 1 0
a:vote .	-11 12 0 0
a:wait	14 -12 0 0
a:want to	-9 15 -5 0
a:was	0 14 -20 -9
a:was <level>	12 -11 0 0
a:was a	-11 12 0 0
a:we	-17 17 0 0
a:week	2 -8 -8 14
a:week .	9 -14 -7 10
a:well	-18 14 5 0
a:were	14 -5 -8 -1
a:what they	-11 -5 4 10
a:whatever	-10 13 0 -1
a:whisky	-10 -2 12 0
a:why	12 -10 0 0
a:will	11 -5 -5 -1
a:with <level>	8 -4 -2 0
a:with <person>	-19 2 15 0
a:with a	5 0 -4 -3
a:with an	-3 12 -8 0
a:with his	-21 21 0 0
a:with nothing	18 -16 -2 0
a:within	10 -11 0 -2
a:without	-25 28 -5 0
a:without a	-6 13 -9 0
a:without result	-11 4 0 4
a:word	10 -5 -1 -1
a:would	-13 14 -6 7
a:would be	18 -12 -4 0
a:would cost	-11 11 0 0
a:year	-6 -2 13 -5
a:yes	9 -7 0 0
a:you	23 -20 0 0
a:|	11 -7 0 0
asks	10 -10 8 -20
b:"	7 0 -6 -13
b:" <person>	12 -5 -9 0
b:" <quality>	-9 7 0 0
b:" in	-15 12 2 0
b:" mr	-16 17 0 0
b:" the	10 -23 11 0
b:&	13 -17 -1 2
b:' meet	-3 3 8 -10
b:'s	4 -14 13 -4
b:'s commerce	11 -10 0 0
b:'s trade	-12 0 -5 15
b:'s vice	-6 16 -2 -7
b:(	11 -18 1 3
b:( time	-3 -6 8 0
b:)	3 8 -14 -1
b:) and	-10 11 0 0
b:,	-8 8 4 -9
b:, <name>	-2 8 -1 -9
b:, <office>	0 3 6 -12
b:, <person>	18 -30 8 0
b:, <seat>	-6 10 -3 0
b:, <span>	7 -14 5 0
b:, a	11 -14 6 -4
b:, according	-14 12 4 -2
b:, after	-14 7 7 -1
b:, agree	-15 7 0 8
b:, and	22 -16 -2 -10
b:, announce	12 -11 0 0
b:, as	-15 9 7 0
b:, at	-10 0 14 0
b:, both	-12 0 0 11
b:, by	23 -17 -4 0
b:, following	-16 17 0 0
b:, had	11 -4 -5 0
b:, has	16 -9 -8 0
b:, his	10 -9 0 0
b:, in	-23 14 -2 16
b:, is	-11 13 0 -2
b:, it	22 -22 0 0
b:, london	-9 9 0 0
b:, meet	-19 4 12 -5
b:, most	-7 11 -1 0
b:, on	-8 0 5 0
b:, one	21 -13 -7 0
b:, plan	-11 13 0 0
b:, see	12 0 -12 0
b:, sign	-14 7 10 0
b:, tell	11 -10 0 0
b:, thi	13 -12 0 0
b:, was	-6 4 -13 10
b:, will	-14 3 18 -8
b:-	-9 5 4 0
b:- <name>	9 -6 0 0
b:- <number>	10 -9 0 0
b:- owned	9 -9 0 0
b:.	14 -3 -6 -7
b:. m	2 4 -10 0
b:/	-13 14 3 -5
b:: <name>	-28 19 -5 11
b:: <number>	4 -8 5 0
b:: <office>	-20 3 11 1
b:: <organisation>	-9 10 0 0
b:: <person>	0 -4 10 -9
b:: in	-20 12 3 0
b:: no	14 -3 -10 0
b:: our	-7 11 -2 0
b:: the	-9 16 -4 -5
b:: there	13 -13 0 0
b:: we	11 -7 0 0
b:;	-6 11 -16 7
b:; a	11 -18 -1 9
b:; in	0 -14 0 6
b:; it	12 -8 0 -2
b:<agent>	13 12 -21 -23
b:<day-ahead>	-18 14 1 0
b:<day-ahead> they	-16 18 0 0
b:<day-ahead> to	-7 10 0 -2
b:<day-gone>	0 7 -1 -14
b:<day-gone> <person>	-6 9 0 0
b:<day-gone> about	12 -3 -7 0
b:<day-gone> after	14 0 -12 -2
b:<day-gone> and	-3 5 -11 7
b:<day-gone> evening	-13 8 4 0
b:<day-gone> for	11 -6 -3 0
b:<day-gone> he	-14 2 11 0
b:<day-gone> in	-4 6 5 -14
b:<day-today>	-9 0 17 -6
b:<day-today> after	-4 -11 18 0
b:<day-today> the	-8 0 8 0
b:<duty>	18 -11 0 -12
b:<gate>	-9 -15 -2 34
b:<goods-amount>	15 -8 -5 -1
b:<goods>	36 -14 -11 -35
b:<level-noun>	0 -7 1 3
b:<level>	43 -33 -11 -6
b:<level> at	9 -6 0 0
b:<level> in	20 -14 -13 0
b:<level> on	11 -5 -2 -2
b:<money>	27 -22 -3 -1
b:<money> in	17 -16 0 0
b:<month-ahead> in	-9 2 8 0
b:<month-gone> and	-4 11 -2 -4
b:<month-gone> in	-14 15 0 0
b:<name>	10 -2 -16 1
b:<name> 's	1 5 -19 4
b:<name> agree	-8 -3 15 0
b:<name> and	-23 14 2 9
b:<name> conclude	3 -12 5 0
b:<name> has	-14 0 9 7
b:<name> meet	-2 -1 -4 9
b:<name> sign	5 9 -21 0
b:<name> to	13 -16 2 0
b:<name> trade	8 -8 -9 5
b:<name> will	17 -20 5 -1
b:<not>	9 0 -5 -21
b:<number>	14 -7 -5 -3
b:<number> -	11 -10 0 0
b:<number> /	-12 7 7 -1
b:<number> good	-5 -9 13 7
b:<number> in	10 3 -15 -5
b:<number> of	-9 11 0 0
b:<number> p	13 -4 -8 0
b:<office>	-15 23 -13 -5
b:<office> '	9 2 0 -10
b:<office> 's	17 -14 -4 0
b:<office> agree	-15 18 0 0
b:<office> and	-9 -11 22 -2
b:<office> are	-18 15 0 0
b:<office> from	22 -13 -2 -4
b:<office> had	-11 16 -2 0
b:<office> meet	14 -5 3 -15
b:<office> of	-8 7 -12 5
b:<office> will	3 3 -16 0
b:<organisation>	8 -6 -14 9
b:<organisation> in	-4 10 0 -23
b:<organisation> meet	1 -8 -8 13
b:<organisation> on	-11 5 0 6
b:<organisation> was	9 -8 0 0
b:<organisation> will	0 -10 0 10
b:<organisation> would	-10 8 0 0
b:<person>	-5 0 14 -25
b:<person> 's	-16 -2 18 0
b:<person> and	-8 19 -4 -10
b:<person> announce	-1 -7 13 -2
b:<person> ask	-7 9 0 0
b:<person> at	16 -8 -10 0
b:<person> come	-11 5 5 0
b:<person> flew	8 -4 -3 0
b:<person> fly	-12 13 -2 0
b:<person> for	17 -9 -8 0
b:<person> go	-15 14 0 0
b:<person> had	5 13 -21 0
b:<person> has	19 -16 -2 0
b:<person> in	-7 7 -1 1
b:<person> is	-4 -10 14 0
b:<person> land	-11 0 10 0
b:<person> leave	-6 0 8 0
b:<person> meet	-10 9 -7 4
b:<person> reach	-10 0 11 0
b:<person> say	22 -15 -5 0
b:<person> sign	15 -13 -1 0
b:<person> spoke	10 -5 -4 0
b:<person> to	-1 -7 11 0
b:<person> was	10 -17 6 -1
b:<person> will	16 -4 -4 -7
b:<quality>	11 3 -14 -8
b:<quality> colleague	14 -11 4 -9
b:<quality> counterpart	-11 14 0 0
b:<quality> delegation	-10 6 -3 4
b:<quality> embassy	10 -7 0 0
b:<quality> in	-21 13 -1 5
b:<quality> leader	13 -7 -7 0
b:<quality> negotiator	11 -6 -3 0
b:<quality> official	-14 20 -2 -6
b:<quality> president	-22 13 4 0
b:<quality> ship	-10 1 8 0
b:<quality> side	-13 16 0 0
b:<seat>	0 -3 8 -12
b:<seat> <person>	-8 6 1 0
b:<seat> and	1 -7 13 -15
b:<seat> in	-5 8 0 0
b:<sender>	33 -24 -17 0
b:<span>	-10 8 3 -6
b:<span> after	11 -19 6 0
b:<span> and	-8 9 0 0
b:<span> in	-27 25 1 0
b:<span> later	10 -8 0 0
b:<span> meet	-8 10 0 0
b:<span> of	-13 17 -4 0
b:<span> truce	6 -9 0 0
b:<v-agree>	4 0 -1 -9
b:<v-begin>	-5 10 -4 -5
b:<v-buy>	12 -11 0 -2
b:<v-end>	-1 12 -14 0
b:<v-impose>	5 -1 0 -10
b:<v-propose>	3 4 -7 -6
b:<v-return>	24 -14 -12 -9
b:<v-say>	8 -11 -4 10
b:<v-sell>	16 -6 -6 -6
b:<v-stay>	13 -10 -22 9
b:<v-target>	0 14 -15 -17
b:[	21 -18 0 0
b:a	9 -8 -4 -2
b:a <office>	25 0 -19 -11
b:a <organisation>	3 -20 -12 23
b:a deal	-12 4 10 0
b:a first	-16 16 -2 0
b:a framework	17 -17 0 0
b:a meet	-11 6 0 4
b:a new	-7 10 0 0
b:a pact	-10 -4 14 0
b:a permanent	-14 15 0 0
b:a report	9 -5 0 -3
b:a round	-18 19 0 0
b:a summit	-8 -22 25 0
b:a tariff	-15 11 2 0
b:a technical	7 -11 0 2
b:a trade	0 -7 8 0
b:a truce	-19 16 5 0
b:a weekend	-9 6 0 0
b:about	0 -4 -11 14
b:about the	-1 -11 -3 14
b:accept	-7 0 10 0
b:accept an	-13 0 10 0
b:according	0 10 -8 -6
b:according to	0 10 -8 -6
b:accused	11 -9 0 0
b:add	-14 15 0 0
b:after	-14 16 0 -11
b:after <person>	13 -18 0 0
b:after <seat>	-6 -1 8 0
b:after <span>	-14 15 0 0
b:after a	11 -11 2 -1
b:after talk	-5 9 0 -2
b:after those	-15 16 0 0
b:afternoon	-17 0 16 0
b:again	7 2 -10 -5
b:again at	13 -9 -5 0
b:again in	0 10 -17 -2
b:again on	-9 13 0 0
b:against	-10 7 3 0
b:against the	-9 9 0 0
b:agenda	-15 22 -4 -4
b:ago	-8 0 7 0
b:agree	-2 5 -10 7
b:agree at	-9 0 11 0
b:agree in	6 1 -17 3
b:agree with	-13 13 0 0
b:agreement	2 0 0 -13
b:agreement of	-14 15 0 0
b:ahead	1 0 5 -10
b:ahead of	5 3 0 -9
b:air	2 -12 10 0
b:air base	-6 -3 10 0
b:all	-6 19 -13 -2
b:all time	-10 13 -3 0
b:also	-7 -5 2 11
b:an	17 -27 19 -19
b:an air	2 -12 10 0
b:an invitation	-13 0 10 0
b:and <name>	-22 16 -3 11
b:and <number>	-6 7 0 0
b:and <office>	-9 -4 13 0
b:and <person>	-10 9 5 -13
b:and <quality>	-11 3 1 5
b:and a	18 -6 -4 -8
b:and at	15 -5 -10 0
b:and from	-11 13 0 0
b:and he	0 8 -9 0
b:and his	14 -13 0 0
b:and in	13 -5 -4 -8
b:and our	11 -12 0 2
b:and say	12 -11 0 0
b:and the	-2 11 -3 -11
b:and trade	-6 9 0 0
b:and will	0 -12 -10 19
b:announce	0 -5 11 -5
b:announcement	9 -3 -3 0
b:another	-16 19 0 0
b:any	16 -14 0 0
b:apec	29 -23 -9 -1
b:are	-7 10 -4 -1
b:are in	-11 -4 11 6
b:are to	-5 9 -13 8
b:arrangement	8 -11 2 0
b:arrangement was	9 -7 0 0
b:arrive	-12 7 3 0
b:arrive in	-13 8 3 0
b:article	-10 12 0 0
b:as	-6 5 6 -10
b:as <person>	-10 6 4 0
b:asia	12 -8 -4 0
b:ask	0 -10 10 -2
b:at a	-18 3 4 12
b:at an	-6 -3 11 0
b:at it	-18 18 0 0
b:at the	6 2 -6 -10
b:at their	-5 -1 9 0
b:await	-8 9 0 0
b:back	-3 12 -7 -6
b:back from	-21 24 -3 0
b:bank	12 -11 0 0
b:bargain of	-1 -8 0 9
b:base	-6 -3 10 0
b:be	-7 11 -4 -2
b:be a	-9 15 -1 -2
b:be on	-5 13 -4 -4
b:be sign	15 -16 0 0
b:because of	-10 3 7 0
b:been	0 11 -18 1
b:been agree	-12 13 0 0
b:been due	6 -12 7 0
b:before <person>	-16 0 15 0
b:before the	14 -15 0 0
b:begin	1 4 -2 -12
b:bessent and	11 -8 -2 0
b:between	-9 6 11 -9
b:between the	-5 -2 14 -1
b:boat	-8 11 0 -2
b:both	5 -2 -12 4
b:both <office>	-17 19 0 0
b:both country	5 0 -12 2
b:both side	12 -6 -4 0
b:bottle	9 -7 0 0
b:bridge	-6 0 10 0
b:bridge at	-9 3 6 0
b:bring home	-11 1 9 0
b:busan	0 12 -12 0
b:but	14 -11 0 -1
b:by	14 -15 0 0
b:by <person>	-11 11 0 0
b:by a	13 -11 0 0
b:by our	6 0 5 -19
b:by the	-20 21 3 -5
b:by video	4 -10 -5 9
b:call on	-12 13 -3 3
b:cannery	-12 12 0 0
b:carry	9 -4 -4 0
b:carry out	8 -4 -4 0
b:charge	19 -12 -2 -3
b:charge <level>	13 -9 -1 0
b:cheaper	11 -9 0 0
b:cheaper in	11 -9 0 0
b:cheese	-4 -7 10 0
b:chip	10 0 -7 -4
b:chipmaker	9 -9 0 0
b:clock	-13 13 0 0
b:club	10 -7 0 0
b:colleague	9 -6 3 -10
b:colleague in	-4 10 -3 -1
b:come back	-14 18 -4 0
b:come out	-10 6 4 0
b:communiqué	10 -8 5 -7
b:company	23 -20 0 0
b:concern	9 -6 0 0
b:conclude a	-12 7 5 0
b:consultation	0 0 -10 8
b:consultation in	-6 13 -6 0
b:container	10 -10 0 0
b:convene	-5 -2 0 8
b:convene in	-5 -2 0 8
b:corridor	-17 3 -2 14
b:cost	20 -15 -1 0
b:could	17 -16 0 0
b:counterpart	-12 15 0 -1
b:country agree	0 11 -11 0
b:country will	0 -11 6 6
b:covered	10 -10 0 0
b:crossed	9 -7 0 0
b:custom	-13 -35 -6 41
b:custom officer	-1 -11 0 14
b:day	-23 27 0 -9
b:day in	-6 11 -2 -4
b:deadline	9 -7 0 0
b:deal of	-10 9 0 0
b:deal with	-6 0 12 -3
b:decree	11 -9 0 0
b:delegation	-1 16 -16 -6
b:delegation in	-9 9 0 0
b:delegation meet	0 9 -3 -4
b:delegation will	-4 9 0 -1
b:did the	-15 5 10 0
b:discuss	-8 13 -11 3
b:discuss at	0 1 -9 4
b:discuss in	-2 9 0 -6
b:dispute	13 -11 0 0
b:docker	18 -16 0 0
b:document	-3 -7 11 0
b:done	4 3 -12 -1
b:done at	3 1 -9 0
b:down	14 -3 0 -14
b:draft	-4 -7 0 11
b:due	10 -12 3 -2
b:due at	14 -11 0 -2
b:due in	0 1 5 -13
b:duty	7 0 -12 -1
b:duty of	-9 10 0 0
b:earlier	13 -11 0 0
b:earlier round	15 -14 0 0
b:election	10 -9 0 0
b:election in	10 -9 0 0
b:envoy	9 -1 -15 7
b:expect in	-15 0 7 0
b:expect the	9 -6 0 0
b:expect to	-6 8 0 -4
b:expert	-11 -26 -2 31
b:expert in	-5 0 0 8
b:export of	-10 11 0 0
b:extend	21 -19 0 0
b:extension in	10 -3 0 -4
b:extension was	-9 10 0 0
b:fact	-5 -4 9 0
b:fact sheet	-5 -4 9 0
b:fall	6 -12 5 0
b:fee	15 -27 0 9
b:fee at	-3 -10 0 12
b:fee in	19 -15 0 -2
b:ferry	-3 -13 0 14
b:final	11 -16 7 0
b:first	-13 12 -14 11
b:first meet	-8 0 -9 11
b:first time	-13 3 3 4
b:first two	-10 11 0 0
b:first was	-10 14 0 -1
b:flew home	12 -4 -9 0
b:flight	-12 12 0 0
b:fly	3 3 -11 -2
b:follow	-13 13 0 -1
b:follow in	-9 12 0 0
b:following	-21 22 0 0
b:for	15 -6 -21 6
b:for <name>	17 -21 0 6
b:for <quality>	-12 5 0 7
b:for <span>	11 -3 -3 -3
b:for a	9 -1 -7 -2
b:for more	10 -9 -1 0
b:forward	-9 0 11 0
b:forward to	-10 0 11 0
b:four	11 -6 -2 0
b:fourth	12 -5 -7 -5
b:fourth round	16 -14 0 0
b:framework	10 -4 -8 -1
b:from <day-gone>	-4 8 -1 0
b:from <seat>	0 0 -8 9
b:from our	-9 0 13 -4
b:front	20 -17 0 0
b:give	-15 19 -4 0
b:go on	18 -12 0 -7
b:go to	-16 5 5 10
b:goalkeeper	10 -9 0 0
b:golf	-9 -2 12 0
b:good	-7 -2 9 3
b:good morning	-13 7 -1 6
b:government	-15 22 -6 -8
b:grower in	16 -15 0 0
b:guest	-7 7 -8 10
b:had	5 2 -10 -2
b:had a	-10 0 11 0
b:had agree	18 -12 0 -2
b:had ask	8 -7 0 0
b:had been	9 0 -16 1
b:had prepare	1 7 -11 0
b:had talked	-5 11 -3 0
b:hail	-11 11 0 0
b:hand	-1 -3 10 -5
b:harbour	6 -20 -3 12
b:has	8 -23 15 0
b:has a	-8 0 11 0
b:has ask	0 -10 10 0
b:has had	-15 5 12 0
b:have	10 0 -9 -10
b:have been	-7 12 -2 0
b:he	-11 18 0 -15
b:he expect	15 -5 -5 -5
b:he is	0 -11 15 0
b:he meet	-11 -2 14 -2
b:he was	9 -7 -12 9
b:he will	10 0 -10 0
b:head	0 -10 6 0
b:hearing	17 -15 0 -2
b:here	10 -11 0 0
b:him	12 0 -10 -2
b:his	-7 -6 22 -7
b:his <person>	13 -11 0 0
b:hold a	10 -6 0 -3
b:hold at	-7 9 0 0
b:hold in	-7 11 -4 0
b:hold on	9 -10 0 0
b:hold talk	-12 4 6 0
b:home from	-11 5 7 0
b:hotel	-12 11 0 0
b:hour in	-8 11 0 0
b:house	14 -6 -3 0
b:how to	11 -10 0 0
b:i	-8 20 -19 -10
b:i shall	-9 12 0 0
b:i sign	-16 17 0 0
b:if the	10 -8 0 0
b:if you	0 -14 10 0
b:in <seat>	3 6 -14 -3
b:in a	-10 19 -14 -5
b:in the	2 -11 10 0
b:initialled	-9 13 -4 -2
b:into	10 -1 -9 -3
b:invest	14 -13 0 0
b:invest <money>	14 -13 0 0
b:invited	-5 11 -3 0
b:is being	-10 0 8 0
b:is fix	-6 10 0 0
b:is no	10 -9 0 0
b:is to	5 -3 5 -11
b:issued	19 -18 0 0
b:it	16 -5 -29 5
b:it had	12 -17 0 6
b:it has	13 -7 -1 0
b:it in	-16 9 3 2
b:it on	-7 12 0 -2
b:it up	-8 6 0 0
b:it was	6 -3 3 -16
b:it will	3 11 -16 -7
b:it would	11 -8 0 0
b:its	12 -13 -4 5
b:its deal	-5 0 8 0
b:joint <organisation>	-15 7 -6 10
b:joint statement	18 -17 0 0
b:josé	9 -9 0 0
b:just	-14 14 0 0
b:keep	12 -16 4 0
b:land at	10 -9 0 0
b:land in	-13 8 6 -2
b:last	4 0 -16 5
b:last in	0 -14 0 13
b:last meet	17 -2 -15 -11
b:last time	-5 -6 11 0
b:last week	-10 10 -14 10
b:lasting	-18 20 0 0
b:later	13 -9 -1 0
b:lawyer	13 -9 0 -3
b:lead	12 -11 0 0
b:lead for	8 -8 0 0
b:leader	4 -29 20 -4
b:leader '	-16 7 8 0
b:leader meet	-6 -2 10 0
b:leave	-15 6 4 4
b:leave for	-9 0 0 8
b:led	8 -5 -4 0
b:lee	-4 -13 17 0
b:less	1 -13 8 0
b:less than	-7 0 9 0
b:let	4 -12 0 7
b:letter from	-7 10 -1 0
b:level	-7 -1 -3 14
b:lift	-13 0 14 0
b:like	9 -7 0 0
b:list for	-16 13 -1 5
b:london	-7 8 0 0
b:london and	-9 9 0 0
b:long	-11 13 0 0
b:look	-13 0 10 4
b:look at	1 -10 0 5
b:look forward	-10 0 11 0
b:lorry	19 -17 0 0
b:lower	12 -10 0 0
b:lunch	13 -11 0 0
b:m	2 4 -10 0
b:m .	2 4 -10 0
b:make in	13 -14 1 -1
b:make its	-7 10 -1 0
b:maker	11 -8 0 0
b:man	15 -11 -1 -1
b:man in	14 -10 -1 -1
b:many	-3 -5 10 0
b:market	-4 -5 10 0
b:match	17 -16 0 0
b:matter	-7 0 4 4
b:may	18 -11 -8 0
b:me	-10 13 0 0
b:meant	15 -13 0 0
b:mediator	12 -11 0 0
b:meet	6 -11 1 5
b:meet <name>	10 -1 -4 -7
b:meet <person>	-5 28 -20 -3
b:meet again	3 0 -12 0
b:meet at	-14 3 13 -3
b:meet is	19 -16 0 -7
b:meet of	-5 -25 15 20
b:meet on	-8 8 7 -13
b:meet was	-8 -1 9 0
b:meet will	-9 0 -8 9
b:member	18 -16 0 0
b:men	-15 7 7 0
b:men meet	-9 0 10 0
b:midnight	3 3 -10 0
b:midnight in	8 0 -10 0
b:milk	13 -11 0 0
b:minister	21 -4 -14 -13
b:ministry	4 -20 -5 19
b:minute	15 -6 -11 0
b:minute past	6 0 -10 0
b:month	9 -6 0 0
b:more	7 -14 4 0
b:more than	2 -11 6 0
b:morning from	-13 7 -1 6
b:morning in	6 -14 6 0
b:most	13 -6 -6 -1
b:most of	15 -14 0 0
b:most recently	-7 11 -1 0
b:my	3 -10 -2 9
b:my <office>	-3 -5 0 9
b:name	-14 16 0 0
b:name to	-16 18 0 0
b:need	20 -15 -2 0
b:need the	13 -9 -1 0
b:needed	-15 11 5 0
b:negotiate	2 5 -12 -5
b:negotiate in	-14 16 0 0
b:negotiate with	20 -15 -5 0
b:negotiation	-10 16 -2 -5
b:negotiation with	8 -4 -2 0
b:new	-15 18 0 -5
b:new conference	-11 12 0 0
b:new from	-9 0 11 0
b:new round	-11 12 0 0
b:next	8 1 -5 -14
b:next is	-10 13 0 0
b:next meet	5 0 -11 -1
b:next round	10 -6 0 -1
b:night	-9 20 -12 -1
b:night in	-23 23 0 0
b:no	14 -2 -12 -9
b:no .	10 -16 4 0
b:no deal	-12 12 0 0
b:nobody	-12 10 2 0
b:noon	11 -5 -5 0
b:not	24 -16 -10 -2
b:not in	9 -8 0 0
b:note	-18 0 -1 23
b:notice	11 -3 -5 0
b:of	-4 -5 0 15
b:of <day-gone>	-25 18 6 0
b:of <level>	-8 10 0 0
b:of <name>	-15 3 8 2
b:of <office>	0 -8 0 11
b:of <span>	-11 10 0 0
b:of a	-14 20 0 -11
b:of both	2 0 -16 8
b:of its	-15 5 3 8
b:of our	9 -5 0 0
b:of peace	20 -19 0 0
b:of talk	-3 11 -2 -13
b:of that	10 -10 0 0
b:of the	-8 -2 5 7
b:of their	9 -7 0 0
b:of trade	-10 0 -4 12
b:of what	5 -13 4 0
b:offer	11 -5 -5 -1
b:offer to	20 -16 -3 0
b:officer	-3 -19 0 21
b:official	-13 24 -3 -11
b:official in	-12 20 -2 -9
b:on	16 -1 -11 -20
b:on <day-ahead>	-11 2 0 11
b:on <day-gone>	15 -8 -7 -4
b:on <day-today>	2 -9 12 0
b:on <quality>	11 -6 0 -2
b:on a	10 -2 -6 -3
b:on an	12 -10 0 0
b:on in	12 -6 -5 -4
b:on it	-12 5 0 4
b:on its	12 -11 0 0
b:on paper	-10 6 2 0
b:on that	19 -12 -5 -2
b:on the	-19 9 15 -8
b:on to	-5 -1 8 0
b:on what	-1 8 -5 0
b:one	3 9 -19 -9
b:one in	-3 10 -7 0
b:one minute	13 -3 -13 0
b:other again	8 0 -7 0
b:other in	-16 0 14 0
b:our	-8 -3 20 -2
b:our <office>	-27 12 14 0
b:our man	9 -6 0 0
b:our side	-10 10 0 0
b:out	-14 20 -1 -6
b:out in	-17 22 -4 0
b:out of	-21 22 0 0
b:out the	8 -5 -2 0
b:over	9 -21 13 -3
b:over the	19 -16 0 0
b:own deal	-8 10 0 0
b:own talk	10 -9 0 0
b:owned	9 -9 0 0
b:p	14 -5 -8 0
b:p .	13 -4 -8 0
b:pact	-7 -4 10 3
b:pact with	-2 -15 11 4
b:page	9 -7 0 0
b:pair	-14 21 -3 -3
b:palm	10 -8 0 0
b:palm oil	9 -8 0 0
b:part of	16 -8 -7 0
b:parted in	-9 10 0 0
b:party will	0 9 -1 -5
b:past	10 0 -13 0
b:pause	-10 11 0 0
b:pay	21 -13 -10 0
b:pay <number>	10 -8 0 0
b:peace	17 -13 -3 -1
b:peace talk	23 -23 0 0
b:pen	0 -12 11 0
b:people in	10 -8 0 0
b:permanent agreement	-17 17 0 0
b:person	-2 -9 5 6
b:place in	-11 9 4 -3
b:place on	13 -12 0 0
b:plan for	-8 12 0 -4
b:plan to	-16 11 5 0
b:plant	10 -15 -4 6
b:plant in	13 -9 0 0
b:play	13 -12 0 0
b:point	-13 13 0 0
b:port	11 -9 -2 0
b:prepare	-8 19 -13 0
b:prepare the	3 7 -14 0
b:president	3 -28 21 -11
b:president meet	-8 -11 17 0
b:president of	0 -16 15 -2
b:press	12 -8 -5 0
b:price in	9 -6 -1 0
b:prolongation	-11 12 0 0
b:promise to	11 -9 0 0
b:propose	13 -7 -7 0
b:protocol	-19 17 -3 4
b:published	-8 0 11 0
b:put	0 7 -12 -2
b:put on	-11 6 5 0
b:put their	-13 13 0 0
b:rain	12 -12 0 0
b:raise	-11 11 -3 2
b:rate	8 -2 -2 -2
b:rate of	-7 8 0 0
b:rather	9 -6 0 0
b:ratified	12 -9 0 0
b:reach a	-12 9 2 0
b:reach at	-9 11 0 0
b:reach on	14 -14 0 0
b:ready to	13 -12 0 0
b:reason	18 -17 0 0
b:recall	17 -14 0 0
b:receive	-2 14 -3 -11
b:recently	-7 11 -1 0
b:recently in	-7 11 -1 0
b:red	-1 -11 12 0
b:regulator	1 -14 0 11
b:report	15 -9 0 -4
b:representative	0 -6 -6 10
b:result	-18 10 7 0
b:result of	-13 4 7 0
b:resume	13 -7 -4 -6
b:return from	-14 18 -5 0
b:review	-10 11 0 0
b:rise	11 -5 -3 0
b:room in	-9 11 0 0
b:round	19 -4 -23 -28
b:round in	-21 26 -3 -3
b:round of	21 -15 -3 -9
b:round since	11 -9 0 0
b:round take	-18 19 0 0
b:round were	19 -19 0 0
b:round will	15 -13 0 0
b:say	4 10 -13 -21
b:say <person>	4 3 -10 0
b:say in	8 -7 0 -2
b:say on	7 -14 6 0
b:say so	9 -10 0 0
b:say that	-11 14 0 -1
b:say the	-23 25 0 0
b:second	0 12 -18 -13
b:second day	-14 19 -1 -4
b:second is	-11 2 0 6
b:second meet	5 4 -9 -10
b:second round	14 -10 0 -4
b:secretary	0 -10 -11 18
b:see	-9 3 9 -11
b:see <person>	4 7 -12 0
b:see you	-6 -1 10 -1
b:session in	0 -10 10 0
b:set	-6 -2 -3 12
b:set for	-12 6 -3 6
b:settle the	-6 10 0 -2
b:settle with	11 -7 -1 0
b:seventh	-18 20 0 0
b:sheet	-10 -5 15 0
b:sheet that	-10 -1 13 0
b:ship	11 -13 4 -1
b:shook	-15 7 9 -2
b:should	-26 9 8 7
b:side	8 -1 -15 0
b:side are	-7 11 0 -2
b:side meet	10 10 -13 -12
b:sign	8 -4 0 -13
b:sign an	0 -11 8 0
b:sign for	14 -13 0 0
b:sign in	7 0 -13 -3
b:sign it	-11 5 6 0
b:sign the	10 -9 0 0
b:sign with	-24 25 0 0
b:since <day-gone>	10 -7 0 0
b:since the	-12 12 0 -3
b:sit	0 1 -14 6
b:sit with	-11 4 0 4
b:sixth	13 -9 -1 0
b:slip	-12 10 0 0
b:so	0 -13 6 6
b:some	14 -6 -6 0
b:somebody	9 -8 0 0
b:somebody in	9 -8 0 0
b:soybean	12 -4 -5 0
b:speaking	11 -6 -3 0
b:spent	-10 4 0 5
b:spoke	0 -1 -8 11
b:spoke with	13 0 -12 0
b:stand	14 -9 -4 0
b:start	-7 12 -5 0
b:start in	-8 14 0 -5
b:state	-1 -17 2 15
b:statement	20 -18 0 0
b:statement on	10 -10 0 0
b:stay	14 -10 0 0
b:still	19 -11 -8 -1
b:still negotiate	12 -10 0 0
b:strike	-3 13 -11 0
b:strike in	-2 11 -9 0
b:subject	-6 9 0 0
b:suggest	15 -13 0 0
b:summit of	12 4 -15 0
b:table	-13 13 0 -1
b:table in	-22 27 -3 0
b:take the	12 -12 0 0
b:talk	12 -2 -6 -10
b:talk at	-18 7 11 0
b:talk for	14 -14 0 0
b:talk in	-14 15 0 0
b:talk open	10 -10 0 0
b:talk take	12 -10 0 0
b:talk will	-8 12 0 0
b:talking	9 0 -3 -4
b:tanker	9 -8 0 0
b:tariff	5 -8 7 -5
b:tea	6 -13 5 0
b:team	0 16 -5 -13
b:technical	4 -21 0 15
b:technical meet	5 -9 0 2
b:technical talk	-1 -7 0 9
b:tell me	-10 10 0 0
b:tell the	32 -27 -4 0
b:terminal	12 -10 0 0
b:than	-4 -6 12 0
b:that	6 1 -14 0
b:that 's	-9 12 -1 0
b:that a	-27 21 2 0
b:that both	15 -13 0 0
b:that he	19 -14 -1 -3
b:that his	-12 7 4 0
b:that in	-8 14 -5 0
b:that is	-14 9 8 0
b:that it	17 -9 -2 -1
b:that of	-9 10 0 0
b:that the	12 -4 0 -14
b:that their	2 -10 -3 10
b:the	6 1 0 -20
b:the <day-ahead>	-6 10 0 0
b:the <name>	16 -20 -5 6
b:the <office>	13 8 -15 -24
b:the <organisation>	13 -11 3 -25
b:the <person>	-10 -1 3 10
b:the <quality>	8 -8 -21 13
b:the <seat>	-12 -5 17 0
b:the <span>	-9 11 0 0
b:the accord	12 -11 0 0
b:the agenda	-15 22 -4 -4
b:the apec	19 -15 -4 0
b:the bridge	-6 0 10 0
b:the custom	-13 -10 0 23
b:the day	13 -15 0 0
b:the deal	9 -6 -2 0
b:the delegation	-3 10 -2 -2
b:the expert	11 -3 0 -7
b:the ferry	-7 -7 0 15
b:the first	-11 19 -10 0
b:the house	10 -8 0 0
b:the last	-19 9 11 -5
b:the leader	4 -11 4 0
b:the list	-17 12 0 4
b:the market	-7 0 9 0
b:the matter	-17 3 5 8
b:the meet	-13 5 13 -6
b:the new	-6 12 -6 0
b:the pair	-20 25 -2 -1
b:the paper	-8 10 0 0
b:the pause	-11 12 0 0
b:the president	-10 -29 34 -2
b:the press	13 -9 -4 0
b:the protocol	-8 10 0 0
b:the reason	17 -15 -1 0
b:the result	-10 5 4 0
b:the summit	-5 14 -8 0
b:the table	-13 12 0 0
b:the tariff	-4 -3 12 0
b:the three	-18 20 0 -4
b:the time	11 -10 0 0
b:the two	-8 0 9 0
b:the understanding	-17 15 -3 5
b:the week	6 -18 6 1
b:their	-14 8 1 2
b:their <office>	-3 13 -3 -3
b:their meet	-14 -4 17 -1
b:their name	-13 13 0 0
b:their third	-10 12 0 0
b:them	5 0 -11 0
b:then	-7 11 -3 -1
b:there	10 -3 -8 -2
b:there 's	11 -4 -5 -2
b:there is	-8 8 0 1
b:there was	17 -16 0 0
b:there will	-10 12 0 0
b:these	-3 9 0 -2
b:these are	-8 10 0 0
b:they are	-16 -2 13 3
b:they have	-17 15 1 0
b:they last	12 -8 -1 -1
b:they meet	-25 -1 8 12
b:they sit	-13 21 0 -6
b:they were	19 -17 0 0
b:they will	-9 14 0 -11
b:they'll	-21 28 0 -8
b:thi	-15 20 -13 0
b:thi week	-11 14 0 0
b:thi year	-21 24 0 0
b:third	10 3 -16 -19
b:third meet	18 -7 -7 -8
b:third round	15 -11 0 -3
b:those	-2 9 -6 0
b:those of	-8 9 0 0
b:tie	-12 14 0 -1
b:tiktok	-18 20 0 0
b:time	-8 1 10 0
b:time in	-1 -2 8 -3
b:time the	6 -15 9 0
b:to	5 2 -8 -6
b:to <level>	11 -11 0 0
b:to a	16 -14 -1 0
b:to be	-6 0 0 10
b:to come	13 -12 0 -1
b:to go	12 -8 0 0
b:to have	2 -13 10 0
b:to invest	14 -13 0 0
b:to it	-13 11 1 0
b:to meet	-4 13 -7 -1
b:to sit	10 -8 0 0
b:to the	-5 16 -7 -9
b:to travel	-8 -2 13 0
b:together	-19 8 11 0
b:together in	-7 -4 11 1
b:touched	-8 11 0 0
b:trade	16 -23 -12 17
b:trade agreement	6 -16 5 0
b:trade in	12 -9 0 0
b:trade minister	12 -8 -2 0
b:trader	14 -9 -3 0
b:train	14 -13 0 0
b:truce	-10 5 13 -17
b:truce of	8 0 -10 -1
b:truce was	-8 11 -2 0
b:truce with	-16 11 7 0
b:two	-15 9 5 0
b:two <office>	-10 7 0 0
b:two country	-23 9 7 6
b:two government	-12 16 -2 -1
b:two in	-7 -1 11 -1
b:two men	-11 0 8 0
b:two president	29 -16 -17 -1
b:two were	-13 17 -3 0
b:two will	0 -2 12 -10
b:under	-6 10 2 -13
b:under its	-14 7 8 0
b:understanding	-19 13 1 4
b:understanding reach	-14 20 -2 -2
b:understanding with	6 -10 0 0
b:up	-5 -6 -5 19
b:up a	-8 -9 0 16
b:up in	-6 -1 -5 13
b:up to	7 -14 3 0
b:us	-6 9 0 -1
b:vessel	7 -11 0 4
b:video	7 -10 -8 9
b:visit	-4 -8 6 4
b:visit to	-7 -4 3 8
b:wait	12 -12 2 -3
b:waited	-8 9 0 0
b:waited for	-12 13 0 0
b:want to	-9 11 0 0
b:was agree	6 1 -12 -1
b:was conclude	-3 -6 15 0
b:was given	-11 1 0 7
b:was in	-9 -2 -2 17
b:was initialled	11 -9 0 0
b:was make	-14 11 4 0
b:was not	-11 14 -1 0
b:was the	-9 10 0 0
b:was their	-10 7 3 0
b:was to	23 -23 0 -3
b:watch	11 -8 -1 0
b:we	3 4 -19 0
b:we meet	-2 16 -7 -10
b:we shall	10 -7 0 0
b:week	-2 -1 -1 10
b:week in	-11 3 4 1
b:weekend	-11 8 0 0
b:weekend in	-11 12 0 0
b:were in	-22 26 -1 0
b:what <person>	-10 0 11 0
b:what <seat>	11 -13 0 0
b:what did	-14 2 11 0
b:what doe	-10 9 0 0
b:what is	14 -7 -7 0
b:what was	-10 15 -3 0
b:when	-4 0 11 -16
b:when <person>	-5 -3 9 0
b:when it	14 -11 0 0
b:when the	-11 13 0 -3
b:whether	-14 20 -4 0
b:which	-7 8 -5 0
b:which <person>	-10 5 3 0
b:which the	-7 13 -12 6
b:which was	12 -10 0 0
b:who	1 -16 7 10
b:who had	0 8 -6 -1
b:who has	-11 -1 14 0
b:who hold	-11 10 0 0
b:who lead	12 -11 0 0
b:who meet	-12 14 -4 0
b:who was	21 -14 -9 0
b:who will	0 -8 0 10
b:whose	13 -22 7 0
b:whose <office>	10 -21 8 0
b:will	6 -16 -1 11
b:will be	17 -16 0 -2
b:will do	0 -6 -3 9
b:will meet	10 -7 0 -3
b:will pay	-1 -7 0 9
b:will see	-5 -7 14 -3
b:will take	-10 6 0 0
b:will travel	-9 11 0 0
b:with	18 -14 -7 3
b:with <name>	-6 11 -3 0
b:with <person>	-2 18 -8 -4
b:with <quality>	-8 10 0 -3
b:with <seat>	-11 11 0 0
b:with the	8 -11 -7 9
b:won't	-7 9 -1 0
b:word	12 -14 -7 7
b:work	11 -9 0 0
b:would	14 3 -29 -5
b:would have	11 -8 0 0
b:write	13 -5 -6 0
b:writer	15 -8 0 -6
b:yarn	12 -11 0 0
b:year	-25 22 7 -5
b:you	-9 4 12 -10
b:you in	-12 3 10 -2
b:·	-8 11 -1 0
b:—	6 -1 -12 5
b:— <person>	-8 0 9 0
b:— <quality>	11 -9 0 0
b:— a	15 -8 -4 -1
b:•	8 -19 5 0
c0=agree	4 -7 11 -15
c0=bear	-4 15 -14 -1
c0=begin	-4 8 -1 -9
c0=buy	12 -9 0 0
c0=impose	2 -2 10 -17
c0=sell	26 -19 -6 -3
c0=stay	-4 8 -10 3
c0=target	19 -9 -7 -10
c1=agree	3 -4 8 -16
c1=begin	-4 12 -9 -9
c1=buy	15 -11 -1 0
c1=impose	-4 7 6 -18
c1=propose	-13 14 -5 7
c1=sell	14 -5 -10 -4
c1=target	8 3 -11 -12
c1=threaten	9 -4 -2 0
c2=agree	26 -17 -9 -3
c2=bear	7 -3 -7 0
c2=begin	19 -10 -12 -3
c2=deny	9 0 -5 0
c2=down	-5 2 9 -13
c2=sell	11 -19 1 0
c2=suspend	15 -8 -5 -7
c2=up	11 -1 -5 -13
city	-10 15 2 -16
count=1	50 -32 -6 -30
count=2	-13 17 -22 17
count=3	-39 31 14 -4
count=4	4 -7 11 -8
count=5	-1 15 -16 -15
count=many	24 -14 -14 -9
ct0=agree past-passive	10 -7 -7 0
ct0=agree perfect-passive	-10 11 0 0
ct0=agree pluperfect	8 -11 4 0
ct0=bear modal	8 5 -17 0
ct0=bear past-passive	-14 20 -4 0
ct0=bear perfect	10 0 -6 -2
ct0=begin future	-9 8 1 -3
ct0=begin modal	16 -15 0 0
ct0=begin perfect	-8 12 -3 0
ct0=begin present	0 1 3 -13
ct0=down future	-4 11 -2 -4
ct0=down past	7 -14 4 2
ct0=down present	1 -6 10 -5
ct0=end past	15 -2 -12 -7
ct0=end past-passive	-11 0 13 0
ct0=impose modal-passive	-10 14 -2 -1
ct0=impose past	-10 2 10 2
ct0=impose perfect	13 -21 8 -2
ct0=impose pluperfect	29 -22 -5 -2
ct0=impose pluperfect-passive	-9 14 -4 0
ct0=impose present	-1 3 4 -13
ct0=impose present-passive	-12 14 2 -11
ct0=propose future	-4 -2 -1 10
ct0=propose past	-4 15 -4 -10
ct0=propose past-passive	-18 17 0 1
ct0=propose perfect	2 -10 10 -2
ct0=propose present	9 -5 -1 -5
ct0=propose present-passive	-16 6 15 -3
ct0=return future	10 -12 0 0
ct0=return past	-12 14 -2 0
ct0=return present	9 -6 -1 0
ct0=say past	8 -6 2 -11
ct0=say past-passive	11 -9 0 -1
ct0=say present	-5 -6 0 15
ct0=sell past	15 -13 0 0
ct0=stay modal	-14 10 2 0
ct0=stay past	9 -8 -9 6
ct0=stay past-passive	-10 8 0 4
ct0=suspend past	9 -13 0 5
ct0=target past	-4 13 -7 0
ct0=target present	14 -18 5 -3
ct0=up past	2 -7 1 2
ct0=up past-passive	-17 2 14 0
ct1=agree gerund	-5 10 -3 0
ct1=agree infinitive	-16 12 3 0
ct1=agree past	0 -6 11 -15
ct1=agree past-passive	9 -5 -6 0
ct1=agree perfect-passive	-10 11 0 0
ct1=agree pluperfect	4 -8 4 0
ct1=bear gerund	14 -4 0 -11
ct1=bear modal	2 6 -13 0
ct1=bear participle-passive	14 -15 2 -2
ct1=bear past-passive	-14 20 -4 0
ct1=bear perfect	10 0 -6 -2
ct1=begin future	-11 9 1 -3
ct1=begin gerund	-11 12 0 0
ct1=begin modal	16 -15 0 0
ct1=begin perfect	-9 13 -3 0
ct1=begin present	5 0 0 -13
ct1=down future	-4 11 -2 -4
ct1=down gerund	8 -7 0 0
ct1=down participle-passive	-8 13 -3 0
ct1=down past	4 -11 4 2
ct1=end participle-passive	-13 18 -2 0
ct1=end past	20 -7 -12 -6
ct1=end past-passive	-12 0 14 0
ct1=impose gerund	-14 19 -3 0
ct1=impose modal-passive	-10 14 -2 -1
ct1=impose participle-passive	-1 8 -9 0
ct1=impose past	-7 -2 11 4
ct1=impose perfect	-3 -5 12 0
ct1=impose pluperfect	23 -16 -5 -1
ct1=impose pluperfect-passive	-9 14 -4 0
ct1=impose present	1 0 4 -12
ct1=impose present-passive	-12 14 2 -11
ct1=propose future	-5 -1 -1 10
ct1=propose gerund	2 -11 0 7
ct1=propose participle-passive	0 11 -9 0
ct1=propose past-passive	-18 17 0 1
ct1=propose perfect	-17 6 13 0
ct1=propose pluperfect	9 0 -14 0
ct1=propose present	11 -5 -4 -3
ct1=propose present-passive	-15 8 10 -3
ct1=return future	11 -10 0 0
ct1=return past	-12 14 -2 0
ct1=return present	9 -6 -1 0
ct1=say past	12 -8 0 -11
ct1=say past-passive	11 -7 0 -1
ct1=say pluperfect	-11 13 0 0
ct1=say present	-11 0 -2 16
ct1=sell past	15 -13 0 0
ct1=stay infinitive	10 -11 0 0
ct1=stay modal	-11 6 3 0
ct1=stay participle-passive	10 -7 0 -1
ct1=stay past-passive	-11 8 0 4
ct1=suspend past	0 -13 0 11
ct1=target participle-passive	-20 24 -3 0
ct1=target present	13 -17 5 -3
ct1=up gerund	-13 14 0 0
ct1=up past	3 -10 4 2
ct1=up past-passive	-17 2 14 0
ct2=agree participle-passive	6 -10 1 0
ct2=agree past	-7 13 -4 0
ct2=agree perfect	15 -13 0 0
ct2=agree present	25 -22 0 0
ct2=agree present-passive	12 -11 0 0
ct2=bear future	13 -8 0 -1
ct2=bear gerund	-14 19 -1 -1
ct2=bear infinitive	-8 -2 3 8
ct2=bear perfect	-10 8 -1 2
ct2=bear present	29 -18 -7 -8
ct2=bear present-passive	11 -6 -4 0
ct2=begin future	-13 9 0 6
ct2=begin modal	9 -7 0 0
ct2=begin past	14 -6 -9 -6
ct2=begin pluperfect	10 -9 0 0
ct2=down past	-2 -8 15 -4
ct2=down pluperfect	9 0 -8 0
ct2=down present	-20 20 0 0
ct2=end infinitive	-5 10 -3 0
ct2=end perfect	-15 0 16 0
ct2=end present	13 0 -14 -2
ct2=impose future	1 -19 3 12
ct2=impose gerund	9 -5 -1 0
ct2=impose infinitive	-7 14 -15 1
ct2=impose participle-passive	7 -8 1 0
ct2=impose perfect	15 -11 -1 -5
ct2=impose present	-8 12 -1 -3
ct2=propose infinitive	14 -5 -4 -3
ct2=propose past	-25 22 0 3
ct2=propose perfect-passive	12 -11 0 0
ct2=propose pluperfect	-11 8 2 0
ct2=propose present	10 0 -16 0
ct2=say past	-11 3 16 -20
ct2=say present	0 0 -10 9
ct2=stay past	-4 13 -5 -13
ct2=stay pluperfect	-17 4 4 8
ct2=suspend infinitive	-10 12 0 0
ct2=suspend past	16 -13 0 0
ct2=suspend perfect-passive	0 -9 6 0
ct2=target present	-11 -2 8 7
ct2=threaten pluperfect	-10 8 2 0
ct2=up infinitive	26 -21 -5 0
ct2=up present	-9 13 -1 -1
day-l	15 -5 -10 -8
day-none	17 -5 -11 -11
day-r	1 4 0 -9
day=l0	0 16 -22 0
day=l3	12 -5 -5 -9
day=l4	6 -7 -7 10
day=r0	-12 11 2 0
day=r2	7 0 -9 -13
day=r3	10 0 -3 -22
day=r4	4 -13 4 8
day=r5	19 -11 -6 0
days=0	15 -4 -11 -10
days=1	17 -2 -9 -20
days=2	-5 -4 10 1
days=3	-1 6 -15 12
f:!	-11 13 0 0
f:"	17 -6 0 -35
f:'	15 -17 -1 7
f:'s	-7 7 13 -22
f:(	-13 15 0 -1
f:)	-10 13 0 -1
f:,	-6 11 -7 0
f:-	10 1 -10 -13
f::	-6 -6 11 5
f:<agent>	-9 25 -13 -10
f:<day-ahead>	6 3 -18 0
f:<day-gone>	-10 -2 21 -3
f:<day-today>	0 9 -9 -10
f:<gate>	-18 15 3 2
f:<goods-amount>	17 -30 8 -4
f:<goods>	3 7 -11 -8
f:<level-noun>	12 -8 -1 -5
f:<level>	23 -15 -4 -19
f:<money>	39 -49 3 0
f:<month-ahead>	-2 -14 20 0
f:<month-gone>	-7 16 2 -23
f:<name>	-8 17 -6 -20
f:<not>	-2 -5 -1 19
f:<office>	-32 12 0 33
f:<organisation>	10 -16 1 8
f:<person>	-6 8 1 -2
f:<points>	11 -18 3 -1
f:<seat>	11 1 -10 -16
f:<sender>	9 -4 -6 0
f:<span>	-8 7 8 -6
f:<taker>	20 -13 -8 0
f:<v-agree>	0 1 2 -11
f:<v-begin>	-8 1 11 0
f:<v-buy>	18 -29 9 -2
f:<v-deny>	19 -16 -6 0
f:<v-down>	-10 -4 31 -25
f:<v-end>	15 -2 -2 -42
f:<v-impose>	0 6 7 -27
f:<v-propose>	8 2 -15 -5
f:<v-say>	8 -2 1 -24
f:<v-stay>	-2 16 -32 6
f:<v-suspend>	0 -10 3 12
f:<v-target>	-16 10 14 -12
f:<v-threaten>	-6 0 12 -2
f:<v-up>	-4 -11 11 14
f:?	12 -12 5 -8
f:a	-15 5 9 6
f:about	2 -12 5 6
f:above	-11 9 0 0
f:accept	-4 -20 21 0
f:according	16 0 -15 -3
f:account	-5 -3 11 -2
f:accused	12 -12 0 0
f:across	-15 16 0 0
f:additional	-14 5 8 0
f:admit	8 -7 0 0
f:after	0 -7 16 -8
f:afterward	-26 28 5 -10
f:against	5 0 -9 0
f:agenda	-9 4 4 0
f:agent	10 -10 0 0
f:ago	21 -16 -7 0
f:agree	-6 16 -8 -13
f:agreement	11 -9 5 -4
f:air	-7 -7 14 0
f:airline	22 -21 0 0
f:all	5 -6 -7 8
f:alone	13 -10 -2 0
f:along	-8 0 0 10
f:also	11 -7 -8 0
f:although	-10 0 9 0
f:aluminium	12 -10 0 0
f:aluminum	-12 13 0 0
f:am	-12 0 13 0
f:and	-4 -5 18 -11
f:answer	40 -33 -4 -9
f:anti	-3 11 -5 0
f:any	-8 16 -11 0
f:anyone	-4 10 -2 0
f:anything	12 -6 -6 0
f:apart	11 -10 0 0
f:apple	13 -12 0 0
f:apply	-16 14 -12 10
f:approval	-4 13 -9 -3
f:approve	-7 18 -13 -7
f:are	2 9 -12 -7
f:arrangement	3 -14 10 0
f:arrival	-19 20 0 0
f:as	2 -1 -21 17
f:ask	5 0 -19 3
f:asleep	-13 13 0 0
f:assembly	-6 -5 11 0
f:at	11 -8 -2 -5
f:auction	14 -13 0 0
f:autumn	-8 10 0 0
f:back	13 -5 -16 3
f:bag	-12 15 -2 0
f:base	0 -9 8 0
f:be	-26 28 -13 9
f:bean	-6 10 -3 0
f:became	11 -10 0 0
f:become	7 -18 12 0
f:been	-3 -17 25 0
f:beer	13 -12 0 0
f:before	-14 10 15 -17
f:begin	-12 20 -13 0
f:being	-5 -11 19 -2
f:believe	17 -13 0 0
f:bessent	11 -11 0 0
f:between	3 -1 3 -10
f:beyond	-11 12 0 0
f:bicycle	-13 13 0 0
f:biscuit	15 -14 0 0
f:board	3 -17 10 0
f:boat	9 -5 -2 0
f:book	-13 5 6 0
f:border	21 -20 0 0
f:both	6 -6 -9 12
f:bring	-27 24 9 -9
f:brother	-9 9 0 0
f:but	-14 8 7 -6
f:buy	16 -19 0 0
f:buyer	22 -19 -1 0
f:by	11 5 -20 -11
f:cabinet	-7 10 -1 0
f:calendar	-5 -7 13 0
f:call	11 -27 0 16
f:can	15 -14 6 -7
f:cancel	12 -10 0 0
f:canola	2 -10 4 0
f:cap	-8 10 0 0
f:capital	-22 20 1 0
f:carry	11 -11 1 0
f:cattle	-9 12 -1 0
f:cease	12 -8 -3 0
f:ceasefire	21 -20 0 0
f:cent	-7 8 0 0
f:charge	-5 10 0 -9
f:chicken	-10 3 6 0
f:chip	-10 9 1 -2
f:christma	-12 17 -3 0
f:clear	-6 11 -3 0
f:close	23 -18 -3 0
f:closed	32 -29 -4 0
f:closer	-9 10 0 0
f:closing	-10 11 0 0
f:club	28 -26 0 0
f:co	0 -9 10 0
f:coal	0 -3 8 -2
f:coast	0 -10 11 0
f:cocoa	-15 17 0 0
f:coconut	-12 14 0 0
f:coffee	0 -9 13 -3
f:colleague	20 -17 -1 0
f:come	5 -14 6 0
f:commerce	-1 -16 16 0
f:commission	-19 21 -1 0
f:company	15 -13 0 0
f:complete	16 -12 -3 0
f:concern	12 5 -16 -2
f:concerned	-1 10 -8 0
f:conclude	13 -14 4 -1
f:conference	-23 23 -1 0
f:confirm	-17 6 13 0
f:consensu	-8 10 0 0
f:consent	11 -9 0 -2
f:control	19 -14 -2 -2
f:copper	6 -8 0 0
f:cork	10 -8 0 0
f:corn	11 -11 0 0
f:cost	27 -21 -4 -1
f:could	0 -9 13 0
f:count	11 -3 -6 0
f:counted	-13 11 0 0
f:counting	-10 15 0 -3
f:country	-4 17 -13 -7
f:course	-16 0 16 0
f:covered	0 9 -5 -3
f:crane	11 -10 0 0
f:cup	-9 9 0 0
f:custom	-12 14 0 0
f:customer	-9 11 0 0
f:cut	-11 9 4 -2
f:date	20 -14 -11 0
f:day	35 -41 2 -5
f:deadline	9 -7 -1 0
f:deal	-20 8 20 -11
f:dealing	10 -8 0 0
f:decide	13 -17 3 0
f:decided	14 -13 0 0
f:decision	9 -8 0 0
f:decree	-6 9 -2 0
f:deficit	8 -6 0 0
f:delegation	-13 19 -5 0
f:delivery	10 -8 0 0
f:design	15 -9 -3 0
f:diary	-10 11 0 0
f:did	20 -30 0 11
f:die	-10 11 0 0
f:dinner	-14 -2 19 -1
f:direction	0 -8 -10 13
f:discuss	4 15 -22 0
f:dispute	14 -9 2 -7
f:do	-6 9 -9 3
f:doe	13 -16 4 -3
f:don't	-8 10 0 0
f:done	9 -5 0 0
f:door	-8 12 0 -3
f:double	-6 -10 0 13
f:down	-7 8 -3 0
f:draw	14 -8 0 -4
f:driver	11 -10 0 0
f:drop	3 -12 7 0
f:due	-11 -5 8 13
f:dump	-15 17 0 0
f:during	0 -9 1 8
f:duty	-2 7 -14 6
f:each	28 -34 0 1
f:early	-19 21 0 0
f:ease	10 -8 0 0
f:easter	22 -20 0 0
f:eastern	13 -12 0 0
f:effect	-13 10 4 0
f:eighth	-12 15 0 0
f:electric	-12 13 0 0
f:else	0 12 -13 0
f:emergency	0 -8 7 0
f:end	-9 14 0 -19
f:energy	-18 16 2 0
f:enter	0 2 -9 1
f:entry	15 -12 -1 0
f:evening	-12 4 -2 13
f:every	11 -20 7 -1
f:everybody	-2 -17 13 0
f:expect	12 -16 7 -3
f:expert	-8 -1 16 -6
f:expire	-9 12 0 0
f:export	-9 12 -3 -1
f:exporter	-14 14 1 0
f:extend	24 -22 -2 -1
f:extension	-14 17 -2 0
f:extra	0 -11 6 0
f:fact	-7 -6 13 0
f:fail	18 -14 0 -4
f:fall	9 -9 0 -1
f:farm	-2 -18 17 0
f:fee	16 -3 -16 0
f:fentanyl	11 -9 -2 -1
f:figure	-24 30 -6 0
f:finance	-4 -6 11 0
f:fine	9 -6 0 0
f:finish	-14 15 0 0
f:firm	12 -11 -2 0
f:first	10 -7 -3 -1
f:fish	-2 12 -9 0
f:five	11 -9 0 0
f:flag	-8 0 9 0
f:flow	-8 11 0 -1
f:fly	5 -9 -3 7
f:follow	1 -16 8 9
f:followed	15 -18 3 0
f:food	-10 1 8 0
f:for	-8 0 -2 17
f:force	-12 14 -1 0
f:forced	-3 -8 13 -1
f:foreign	15 -14 0 0
f:four	-1 -4 -2 11
f:fourth	-17 16 -7 4
f:framework	4 2 -14 0
f:free	18 -25 -9 11
f:freeze	-8 10 0 0
f:friday	-11 14 -2 0
f:from	5 12 -12 -32
f:front	15 -12 0 0
f:fuel	12 -11 0 0
f:full	-2 10 -4 0
f:gap	20 -17 0 -4
f:garment	-11 12 0 0
f:gas	-6 -1 0 10
f:general	-19 11 10 0
f:geneva	0 13 -17 0
f:get	-1 16 -26 1
f:give	13 -2 -11 0
f:given	-10 12 -4 0
f:glass	11 -6 -5 0
f:go	-22 11 17 0
f:gold	-11 12 0 0
f:good	15 -18 11 -20
f:government	-20 21 6 -8
f:great	-2 9 -6 0
f:group	14 -14 0 0
f:grower	19 -16 0 0
f:guarantee	-8 10 -1 0
f:guest	11 -1 -7 0
f:gyeongju	-5 -12 16 0
f:had	15 -16 13 -39
f:hall	10 -15 1 0
f:halve	-15 0 14 0
f:hand	-17 -2 22 0
f:hard	-9 13 -1 0
f:has	6 -10 2 1
f:have	4 -5 -6 10
f:haven't	-10 10 0 0
f:hazelnut	-12 13 0 0
f:he	11 -5 -4 -8
f:hear	-9 15 -6 0
f:help	25 -10 -17 0
f:highest	0 -11 3 5
f:him	-15 12 -6 9
f:his	4 -14 17 -9
f:hofmeyr	-6 12 0 -3
f:hold	8 -8 -9 9
f:holiday	14 -13 0 0
f:hospital	12 -10 0 0
f:hotel	-19 11 9 0
f:hour	-1 -13 10 9
f:how	-13 6 -4 8
f:hurry	14 -12 0 0
f:i'd	9 -12 2 0
f:if	-3 10 -17 0
f:implement	-7 9 0 0
f:in	3 5 -8 -2
f:include	10 0 -11 0
f:ink	10 -9 0 0
f:instrument	14 -3 -11 0
f:interest	-22 21 0 0
f:international	12 -10 0 0
f:into	12 -10 -8 5
f:investment	-10 -3 13 0
f:is	9 -5 -8 0
f:island	8 0 -8 0
f:isn't	-19 17 -5 4
f:issued	8 -13 1 0
f:istanbul	12 -11 0 0
f:it	0 -2 -7 14
f:item	13 -11 0 0
f:its	9 -11 2 -6
f:itself	23 -19 -6 0
f:job	10 -9 0 0
f:joint	6 2 -11 -2
f:judge	10 -7 -1 0
f:keep	-27 35 -14 0
f:kettle	13 -13 0 0
f:kilometre	11 -10 0 0
f:know	10 -10 -3 2
f:kuala	-14 0 13 0
f:lake	-10 10 0 0
f:lapse	13 -10 -1 0
f:last	-9 5 13 -8
f:lasted	-11 14 0 -1
f:lasting	11 -11 0 0
f:later	-11 -12 19 5
f:law	26 -18 -12 0
f:lay	-8 16 -8 0
f:lead	-6 10 0 0
f:leader	27 -20 -10 0
f:least	0 -12 15 -2
f:leave	31 -20 -11 -3
f:led	-15 10 0 4
f:less	11 -14 3 0
f:let	29 -34 0 3
f:letter	3 -9 3 0
f:level	9 -18 -3 9
f:levy	10 -3 -4 -3
f:licence	-12 2 -21 21
f:lift	24 -21 -2 0
f:light	17 -16 0 0
f:like	-11 4 10 -3
f:likely	-3 -8 0 12
f:likewise	11 0 -9 0
f:list	-10 -10 22 0
f:listed	-8 -3 11 0
f:lithium	-10 9 0 0
f:little	11 -7 -1 0
f:live	16 -10 -4 0
f:loan	-9 11 -1 0
f:long	2 -13 0 14
f:longer	-10 5 4 0
f:lose	-9 14 -6 0
f:lot	10 -9 0 0
f:lumpur	-14 0 13 0
f:lunch	16 -14 0 0
f:machinery	0 -10 8 0
f:madrid	11 -8 -1 0
f:main	16 -9 -5 0
f:majority	-10 11 0 0
f:make	-9 10 1 -3
f:many	11 -8 -1 0
f:market	9 -11 0 0
f:match	9 -16 5 0
f:matter	-12 11 -4 4
f:me	21 -20 0 -1
f:mean	-9 -1 0 12
f:meant	-7 8 0 0
f:measure	-4 -10 6 8
f:mediator	27 -27 0 0
f:medicine	-14 9 7 0
f:meet	-15 1 10 5
f:meeting	-17 19 0 0
f:member	5 -11 0 6
f:memorandum	12 -15 1 0
f:menu	-21 14 5 0
f:middle	-30 16 7 8
f:milk	-18 16 0 0
f:million	7 -13 4 0
f:mineral	-12 12 0 0
f:ministry	-7 -1 12 -5
f:money	-16 18 -3 0
f:more	13 2 -26 -2
f:morning	-8 11 -1 0
f:mother	-8 -4 14 0
f:move	15 -13 0 0
f:mr	0 6 -18 9
f:ms	-6 -3 9 0
f:much	-24 20 5 0
f:must	-5 15 -11 -9
f:my	16 -20 6 0
f:name	0 -9 10 -3
f:narrow	11 -7 0 -3
f:need	-5 13 -11 -1
f:neighbour	-12 14 0 0
f:neither	20 -18 -6 6
f:never	-16 12 6 0
f:new	-1 -8 13 -2
f:nexperia	-8 -12 4 12
f:next	0 -7 -1 11
f:nicely	9 -8 0 0
f:night	-12 11 1 -2
f:no	9 -23 6 17
f:nobody	25 -16 -9 -7
f:none	23 -17 -8 0
f:noon	15 -10 -7 0
f:nor	15 -5 -9 0
f:not	-5 -4 3 11
f:nothing	-26 26 8 -14
f:notification	-13 2 0 8
f:now	21 -36 12 4
f:number	18 -9 -7 -3
f:nut	-17 20 -1 0
f:of	-12 0 19 -4
f:off	-10 3 9 -5
f:offer	-12 10 -12 8
f:office	20 -7 -13 0
f:official	-11 3 0 7
f:oil	5 -21 3 8
f:old	29 -24 -11 0
f:on	-9 -6 17 8
f:one	-10 13 -11 7
f:only	0 9 -17 -6
f:optimistic	-15 19 -5 0
f:order	9 -19 10 0
f:other	-6 -6 10 7
f:otherwise	-9 11 0 0
f:out	19 -24 2 3
f:outline	12 -11 0 0
f:outside	11 -9 0 0
f:over	20 -16 -20 9
f:owner	-5 9 -1 0
f:page	-10 1 12 0
f:pair	-14 10 3 0
f:paper	-19 28 -9 -7
f:parliament	-7 14 -3 -3
f:part	-18 24 -3 -6
f:parted	14 -12 0 0
f:partner	12 -10 -1 0
f:party	7 -13 6 0
f:pause	-16 3 0 12
f:pen	-4 11 -4 -4
f:penalty	9 -8 0 0
f:penang	10 -9 0 0
f:people	22 -10 -10 0
f:permanent	-25 22 1 0
f:pick	-11 -2 13 0
f:plain	9 -8 0 0
f:plan	-4 -1 10 0
f:plane	-9 15 -6 0
f:plant	4 -14 0 8
f:play	-9 9 0 0
f:player	15 -15 0 0
f:plenty	-10 10 0 0
f:point	-8 15 -4 -3
f:pork	-8 9 0 0
f:port	0 1 -14 9
f:power	-12 15 0 0
f:practice	-10 10 0 0
f:premier	-10 11 0 0
f:president	-14 12 5 -6
f:press	-19 19 -3 0
f:price	43 -39 -4 -1
f:principle	20 -17 0 0
f:print	-10 10 0 0
f:prisoner	10 -8 0 0
f:product	-9 -1 15 0
f:prolong	-5 11 0 -3
f:prolonged	-9 15 -7 0
f:promise	8 -10 5 -3
f:propose	17 -15 0 0
f:protect	-11 6 5 0
f:public	-10 14 -2 0
f:published	-21 13 13 -6
f:pump	11 -8 -3 0
f:quarrel	0 -10 -3 14
f:quiet	16 -15 0 0
f:radio	1 -10 8 0
f:rain	9 -8 0 0
f:raise	-13 14 0 0
f:rate	-6 8 -11 5
f:ratified	17 -13 -1 0
f:read	0 -8 9 -3
f:reason	11 -9 0 0
f:receive	-19 14 -10 13
f:reduction	12 0 -9 0
f:refuse	-15 17 0 0
f:regard	1 -9 0 7
f:regulator	11 -11 0 0
f:release	17 -17 0 0
f:renewal	-11 6 0 5
f:reply	10 -7 -2 0
f:report	11 -11 -5 5
f:reporter	8 0 -11 0
f:representative	15 -12 -1 0
f:require	-5 9 0 -1
f:rest	25 -16 -6 -1
f:result	-19 11 1 9
f:resume	3 -10 3 0
f:rice	21 -12 -8 -1
f:right	-4 -7 0 12
f:rise	18 -25 4 0
f:roll	14 -13 0 0
f:rough	-12 5 7 0
f:round	4 3 -18 2
f:rover	9 -9 0 0
f:rule	21 -13 -7 0
f:run	6 -10 9 -7
f:same	2 -13 0 11
f:sanction	13 -14 0 0
f:say	16 -14 4 -14
f:scott	11 -11 0 0
f:second	14 4 -27 -5
f:secretary	13 -10 -2 0
f:section	4 -13 6 0
f:see	13 -5 -5 -4
f:sell	12 -10 0 -1
f:send	21 -21 -1 0
f:seoul	-1 -6 8 0
f:service	12 -7 -2 0
f:settle	5 -11 7 0
f:shake	-11 1 8 0
f:shall	12 -8 0 0
f:she	-7 23 -19 -10
f:shea	-18 20 -3 0
f:sheet	-3 -5 11 0
f:ship	-13 3 3 9
f:shoe	17 -23 7 0
f:shook	-9 0 11 0
f:short	-3 13 -8 0
f:show	-12 13 0 0
f:sign	2 4 -20 2
f:signature	4 0 -13 0
f:simple	-7 9 0 0
f:since	-16 20 -4 0
f:sir	13 -4 -8 0
f:sit	-1 8 -12 0
f:sleep	-14 15 0 0
f:slip	-11 -2 13 0
f:small	-9 9 0 0
f:some	5 -13 7 0
f:soup	14 -5 -8 0
f:southern	9 -8 0 0
f:soybean	20 -20 0 0
f:spare	-19 20 0 0
f:speak	-8 0 -14 18
f:speaking	10 -9 0 0
f:split	11 -10 0 0
f:spring	-10 16 -5 0
f:st	0 -14 4 8
f:stage	15 -11 -3 0
f:standstill	-7 9 0 0
f:start	13 0 -7 -7
f:state	-17 16 4 -4
f:step	4 -13 -2 12
f:still	26 -29 0 0
f:story	10 -5 -4 0
f:strike	18 -16 0 0
f:student	11 -6 -4 0
f:subject	-15 9 0 1
f:such	7 -15 4 0
f:sugar	0 -7 10 0
f:summer	9 -4 -4 -2
f:supply	-17 19 0 0
f:suspend	15 -21 6 -2
f:suspension	-19 31 -23 7
f:table	-13 6 2 3
f:take	7 -20 20 -6
f:talk	20 -17 1 -17
f:talked	7 -14 -3 9
f:tariff	-6 5 6 -11
f:tax	-11 9 4 0
f:telephone	20 -11 -8 -1
f:telephoned	-9 0 0 8
f:television	2 2 -14 6
f:tell	3 10 -17 -21
f:term	25 -18 -6 0
f:than	11 5 -26 -5
f:thanked	-3 0 -4 10
f:that	14 -11 13 -30
f:the	11 -8 -2 -5
f:their	-2 7 -11 1
f:them	9 -2 -1 -13
f:there	-17 19 -13 4
f:these	-9 15 -2 -3
f:they	-2 9 -10 0
f:they've	-10 10 0 0
f:thi	3 13 -27 -5
f:thing	-6 9 -1 0
f:think	17 -9 -8 0
f:third	-5 14 -25 0
f:though	-14 15 0 0
f:threaten	-5 -11 16 0
f:three	1 7 -15 -5
f:tiktok	-8 12 -3 0
f:time	16 -18 8 -16
f:to	9 -2 -6 -7
f:together	13 -10 -3 0
f:tomatoe	16 -15 0 0
f:tonne	13 -11 0 0
f:too	-3 -4 11 -1
f:top	-2 9 -6 0
f:trade	-18 1 19 0
f:transcript	-32 23 12 0
f:treasury	14 -15 0 0
f:treaty	0 8 -8 -5
f:truce	-12 14 1 -7
f:true	-12 1 0 8
f:truth	7 -11 2 0
f:try	-12 9 2 0
f:tuesday	-11 12 0 0
f:tuna	4 -9 4 0
f:twice	5 -11 0 8
f:two	-4 -14 27 -3
f:tyre	-10 12 0 0
f:unchanged	11 -8 0 0
f:under	-7 11 0 -7
f:until	14 -3 -5 -20
f:up	14 -19 9 -12
f:us	9 0 -19 -6
f:use	15 -9 -5 0
f:used	-19 -6 21 3
f:version	-8 9 0 0
f:vice	-8 9 0 0
f:visit	-30 -19 39 5
f:vote	-11 10 5 -1
f:voted	-11 12 0 0
f:wait	-10 7 3 0
f:want	6 10 -25 -8
f:war	3 -16 10 0
f:was	8 -11 -3 7
f:way	-9 -1 7 7
f:we	-7 20 -14 -14
f:weapon	-11 11 0 0
f:wednesday	-11 11 0 0
f:week	7 -22 15 0
f:well	1 5 -15 2
f:were	-14 5 16 -6
f:what	17 -7 -7 -21
f:wheat	-7 -19 16 9
f:when	8 -9 -2 5
f:where	-20 24 0 -5
f:which	-18 7 0 18
f:while	15 -14 0 0
f:who	16 -4 -8 -11
f:whose	-19 15 6 0
f:will	-7 12 -6 0
f:window	8 -3 0 -3
f:winter	8 -15 0 5
f:wire	-13 16 -1 0
f:with	-14 19 -2 -5
f:within	25 -17 -5 0
f:without	10 0 -16 0
f:word	-18 -12 33 -1
f:work	10 -3 -4 0
f:world	5 -16 7 0
f:worst	-4 -3 0 8
f:would	13 -12 7 -15
f:yarn	-13 15 0 0
f:yes	-18 15 4 0
f:yet	-14 2 0 13
f:yield	-12 13 0 0
f:you	32 -26 -5 -6
f:your	-12 0 13 0
f:zero	-13 10 2 0
f:—	-25 31 -8 0
first-of-paragraph	18 -3 -8 -17
has-gerund	9 10 -22 -15
has-modal	27 -2 -36 -9
has-participle	7 -1 0 -13
has-past	5 -1 3 -25
has-perfect	8 -2 -3 -9
has-present	15 -4 -3 -16
headline	3 9 -8 -26
heads=0	17 22 -64 -11
heads=1	8 -35 24 -15
heads=2	9 -80 42 -14
kind=town	21 -3 -12 -21
l1="	13 -9 0 0
l1='s	19 -19 0 0
l1=(	10 -3 -4 -3
l1=)	17 -7 -10 0
l1=,	-17 17 0 0
l1=-	19 -16 0 0
l1=.	13 -10 0 0
l1=/	-4 9 -1 0
l1=<day-gone>	10 6 -17 0
l1=<month-gone>	5 -11 -1 4
l1=<number>	19 -27 0 3
l1=<quality>	14 -11 0 0
l1=<v-agree>	12 -11 0 0
l1=<v-bear>	14 -8 -1 -2
l1=<v-impose>	10 -4 -4 -4
l1=<v-propose>	14 0 -22 -7
l1=<v-stay>	13 -12 0 0
l1=<v-suspend>	12 -12 0 0
l1=<v-target>	10 -8 0 0
l1=[	12 -10 0 0
l1=are	-8 8 0 0
l1=by	24 -18 -1 -1
l1=for	-4 0 -2 10
l1=his	-15 0 16 0
l1=if	-7 13 -6 -1
l1=in	-15 8 7 2
l1=into	-9 11 0 0
l1=is	-9 10 0 -1
l1=leave	-16 12 5 0
l1=meet	8 -6 0 0
l1=morning	11 -9 0 0
l1=mr	11 -10 0 0
l1=off	-8 9 0 0
l1=on	4 3 -10 -1
l1=over	8 -6 0 0
l1=reach	11 -10 0 0
l1=should	-9 3 -2 8
l1=than	-18 16 2 0
l1=the	9 -8 2 -10
l1=to	-11 8 1 -6
l1=under	11 -10 0 0
l1=unless	0 -12 6 0
l1=visit	-16 0 14 0
l1=visited	-12 1 8 0
l1=when	10 -8 -1 0
l1=where	-8 9 0 0
l1=which	10 -12 7 -11
l1=with	7 -12 0 7
l1=—	7 0 0 -16
l2=,	-12 9 0 6
l2=.	9 -5 -1 0
l2=:	-4 11 -6 -4
l2=;	5 -12 0 5
l2=<day-ahead>	-21 6 2 12
l2=<day-gone>	-15 22 1 -21
l2=<day-today>	22 -11 -10 -7
l2=<duty>	36 -34 -6 0
l2=<gate>	-1 9 0 -18
l2=<goods-amount>	12 -9 -1 0
l2=<goods>	19 -3 -7 -25
l2=<level-noun>	22 -20 -10 4
l2=<level>	21 -19 0 0
l2=<money>	9 -8 0 0
l2=<month-ahead>	-10 3 7 0
l2=<name>	9 6 -27 -5
l2=<number>	30 -11 -22 -10
l2=<office>	16 -22 9 -2
l2=<organisation>	-5 17 -5 -31
l2=<person>	17 -27 9 -1
l2=<quality>	-14 9 -3 4
l2=<seat>	3 -5 8 -16
l2=<sender>	21 -18 -4 0
l2=<span>	-20 19 1 0
l2=<taker>	11 -19 0 2
l2=<v-agree>	12 -1 -11 -10
l2=<v-bear>	-11 -1 10 2
l2=<v-buy>	14 -9 -4 0
l2=<v-down>	2 -11 15 -6
l2=<v-end>	-13 13 -8 10
l2=<v-impose>	3 4 -10 -9
l2=<v-propose>	13 -9 -2 -7
l2=<v-return>	-4 13 -12 -4
l2=<v-say>	7 -15 1 11
l2=<v-suspend>	-3 10 -6 -4
l2=a	-9 10 0 0
l2=according	19 -17 0 0
l2=after	-6 8 0 0
l2=afternoon	-15 0 14 0
l2=again	-1 14 -17 -1
l2=agenda	-15 19 -2 -1
l2=agree	3 1 -9 2
l2=agreement	2 8 -12 -7
l2=also	-6 12 -4 0
l2=and	-2 10 -2 -18
l2=announce	6 -13 7 0
l2=are	-12 7 0 5
l2=arrangement	10 -13 0 0
l2=arrive	-12 7 3 0
l2=as	14 -13 0 0
l2=ask	0 -13 11 0
l2=at	18 -9 -10 -3
l2=back	-6 12 -6 0
l2=base	-11 -3 15 0
l2=bridge	-6 0 10 0
l2=briefing	12 -10 0 0
l2=by	-13 0 20 -10
l2=call	8 -8 -2 1
l2=cannery	-12 12 0 0
l2=charge	12 -8 0 0
l2=cheaper	11 -9 0 0
l2=cheese	-8 -1 10 0
l2=colleague	-3 9 -3 -1
l2=come	-3 -2 10 0
l2=conclude	12 -17 7 -3
l2=convene	-5 -2 0 8
l2=day	-4 11 -5 -4
l2=deal	-2 -5 13 -5
l2=delegation	-11 11 0 0
l2=desk	13 -12 0 0
l2=discuss	-8 15 0 -7
l2=done	2 5 -12 0
l2=due	5 -2 7 -15
l2=duty	20 -20 0 0
l2=election	10 -9 0 0
l2=evening	-15 19 -4 0
l2=expert	-15 -5 0 18
l2=extension	10 -3 0 -4
l2=fair	12 -11 0 0
l2=fee	-1 -7 -1 12
l2=flew	-4 12 -10 0
l2=flight	-12 12 0 0
l2=fly	-2 9 -9 -1
l2=follow	-9 12 0 0
l2=for	12 -9 0 0
l2=framework	10 -4 -7 0
l2=friend	14 -13 0 0
l2=good	13 -9 -3 0
l2=grower	7 -5 0 0
l2=had	9 -10 0 0
l2=have	-11 12 0 0
l2=he	10 0 -8 -1
l2=hold	-8 14 -4 -2
l2=in	13 -22 -2 10
l2=invited	-16 3 13 0
l2=is	-6 -10 15 5
l2=it	-3 -4 0 10
l2=last	12 -15 -9 11
l2=lawyer	12 -8 0 -3
l2=lead	9 -8 0 0
l2=level	0 -6 0 9
l2=line	-9 11 0 0
l2=list	-10 11 -6 4
l2=london	-19 20 0 0
l2=make	14 -17 3 -1
l2=man	12 -8 -1 0
l2=market	9 -6 0 0
l2=matter	6 -13 0 6
l2=meet	-20 4 6 7
l2=minister	12 -12 0 0
l2=ministry	0 -15 0 12
l2=negotiate	13 -6 -7 -2
l2=negotiation	13 -9 -3 0
l2=next	-21 25 -2 -1
l2=night	-19 20 0 0
l2=noon	9 -7 0 0
l2=note	-28 11 0 20
l2=offer	14 -13 0 0
l2=official	-12 20 -2 -9
l2=on	13 -4 -7 -8
l2=opened	-12 11 0 0
l2=other	-11 -6 14 0
l2=pact	-10 -4 11 4
l2=parted	-10 9 0 0
l2=pay	7 -10 0 0
l2=peace	-7 11 -1 0
l2=place	-11 9 4 -3
l2=plant	4 -10 0 3
l2=point	-17 18 0 0
l2=post	-9 11 -1 0
l2=question	-9 11 0 0
l2=rate	12 -8 0 0
l2=recently	-7 11 -1 0
l2=reporter	-4 0 10 0
l2=representative	12 -10 0 0
l2=return	-16 21 -8 0
l2=round	-9 16 -7 -6
l2=rumour	-16 9 7 0
l2=say	10 -13 8 -4
l2=second	-7 8 0 0
l2=session	-11 1 8 0
l2=set	-16 10 0 4
l2=share	10 -8 0 0
l2=ship	12 -4 0 -7
l2=side	10 -8 0 0
l2=sign	0 9 -17 -5
l2=sit	-6 -1 -2 11
l2=statement	-13 5 7 0
l2=stop	-14 3 -5 13
l2=strike	0 9 -9 0
l2=summit	0 -12 10 0
l2=table	-23 27 -2 0
l2=talk	-10 17 -11 0
l2=tariff	16 -12 -2 0
l2=than	12 -9 0 0
l2=that	-17 18 0 -1
l2=the	20 -9 -9 -2
l2=them	-14 11 -3 2
l2=time	-11 9 7 -5
l2=together	-8 -3 11 1
l2=trade	23 -19 -2 0
l2=trader	12 -7 -3 0
l2=train	12 -11 0 0
l2=truce	1 -9 7 2
l2=two	-28 17 10 -2
l2=understanding	-5 -1 9 0
l2=up	-5 0 -6 10
l2=vessel	3 -9 0 4
l2=visit	-5 -7 5 6
l2=waiting	10 -5 0 0
l2=was	-16 3 -1 18
l2=week	-9 1 7 0
l2=weekend	-11 12 0 0
l2=were	-22 26 0 0
l2=which	-6 0 -1 12
l2=would	14 -11 0 0
l2=you	-16 9 9 -3
l3='s	-26 4 30 -1
l3=(	6 -15 6 -1
l3=*	-9 9 0 0
l3=,	21 -11 -27 0
l3=.	30 -26 -1 0
l3=<begin>	10 -9 7 -15
l3=<day-gone>	-6 13 -4 -7
l3=<day-today>	15 -19 0 0
l3=<gate>	8 -16 5 2
l3=<goods>	13 -28 12 0
l3=<level>	1 6 -14 0
l3=<month-ahead>	-8 11 0 0
l3=<name>	-11 9 0 4
l3=<not>	-15 2 21 -8
l3=<number>	6 3 -12 -10
l3=<organisation>	-2 0 -10 10
l3=<person>	-8 13 -1 -17
l3=<seat>	15 -13 0 0
l3=<sender>	14 -16 0 0
l3=<span>	16 -13 0 -2
l3=<v-agree>	-9 7 4 -3
l3=<v-begin>	-19 5 8 5
l3=<v-deny>	10 -8 0 0
l3=<v-down>	-8 1 1 6
l3=<v-end>	2 -1 -10 7
l3=<v-impose>	-8 2 10 -3
l3=<v-sell>	12 -9 0 0
l3=<v-stay>	-4 14 -11 -5
l3=<v-up>	-15 0 17 0
l3=a	6 1 0 -24
l3=according	0 10 -12 0
l3=add	-13 13 0 0
l3=agreement	10 -8 -1 0
l3=air	-11 -4 15 0
l3=an	16 -24 9 -8
l3=and	6 -16 6 6
l3=announce	9 -6 0 0
l3=another	-16 12 5 0
l3=apec	10 -7 -4 0
l3=are	-12 2 7 1
l3=arrangement	-9 5 5 0
l3=at	26 -24 0 -3
l3=be	17 -1 -17 -16
l3=before	0 8 -10 0
l3=bessent	-10 11 0 0
l3=both	-10 13 -1 0
l3=bring	-13 7 6 0
l3=busan	-3 10 -6 0
l3=ceasefire	15 -14 0 0
l3=charge	6 -9 0 3
l3=country	-10 0 0 10
l3=custom	0 -13 -1 10
l3=day	-21 24 -3 0
l3=deal	14 -3 -10 0
l3=discuss	5 3 -9 0
l3=due	11 -11 0 0
l3=each	-13 -5 14 0
l3=expert	-2 -14 0 18
l3=ferry	-10 -4 0 14
l3=first	-13 18 0 -15
l3=flew	10 -6 -4 0
l3=for	9 1 -8 -8
l3=fourth	-21 24 -1 0
l3=front	12 -12 0 0
l3=go	-4 -4 15 -3
l3=golf	-10 -1 12 0
l3=good	-17 5 8 5
l3=government	-13 13 0 0
l3=had	0 15 -18 -8
l3=harbour	15 -9 0 -3
l3=has	8 -10 -4 5
l3=having	-5 8 0 0
l3=hold	-18 18 0 0
l3=i	-12 16 -2 0
l3=in	-7 11 -3 -1
l3=invited	-16 17 0 0
l3=is	-11 3 9 0
l3=it	-13 10 -6 8
l3=its	-11 11 0 1
l3=just	-9 10 0 0
l3=last	-7 20 -17 -9
l3=leader	0 -13 12 0
l3=licence	-14 8 0 6
l3=long	-9 10 0 0
l3=meet	18 -12 -5 0
l3=men	-10 11 0 0
l3=most	-5 10 -2 0
l3=mr	2 -12 12 0
l3=negotiation	-11 14 0 0
l3=new	-24 29 -6 0
l3=next	-28 11 5 10
l3=nobody	-20 14 7 0
l3=not	-4 -5 12 0
l3=now	-10 12 0 0
l3=of	7 7 -22 -7
l3=on	-4 4 -11 13
l3=our	12 -13 6 -13
l3=out	-20 20 1 0
l3=over	-1 -8 9 0
l3=past	-7 9 0 0
l3=pay	11 -10 -9 3
l3=place	14 -12 0 0
l3=port	26 -23 0 -3
l3=president	7 -15 4 0
l3=rate	10 -8 0 0
l3=reason	18 -16 -1 0
l3=receive	-16 2 13 0
l3=round	9 -4 -3 -5
l3=rule	10 -8 0 0
l3=same	10 -3 -4 0
l3=say	13 -3 -9 0
l3=shall	12 -13 0 0
l3=sheet	-14 4 11 0
l3=side	-13 21 0 -9
l3=sign	-5 -5 14 0
l3=similar	-14 15 0 0
l3=sit	9 0 -9 -4
l3=sixth	10 -9 0 0
l3=spent	-10 8 0 0
l3=spring	11 -10 0 0
l3=state	-9 0 6 0
l3=statement	17 -16 0 0
l3=step	-13 1 3 6
l3=still	16 -14 -1 0
l3=stop	10 -10 0 0
l3=table	0 -8 10 0
l3=talk	7 -8 11 -12
l3=technical	0 -20 0 19
l3=that	1 -14 0 13
l3=the	10 -9 4 -7
l3=their	6 -14 11 -7
l3=thi	-16 12 -1 3
l3=three	-6 16 -7 0
l3=to	3 -17 19 -1
l3=trade	8 -17 -7 15
l3=truce	-2 -2 9 -2
l3=tuna	-10 0 0 9
l3=two	0 19 -20 -5
l3=understanding	-15 17 0 -1
l3=was	-10 12 4 -7
l3=we	10 0 -8 -11
l3=were	5 -1 -11 3
l3=what	-12 8 5 0
l3=which	-12 7 0 4
l3=who	36 -35 -4 1
l3=will	-20 5 2 7
l3=with	-4 8 -1 0
l3=would	0 8 -19 0
l3=yes	-5 -6 12 0
l3=·	-8 9 0 0
l4='s	4 -14 15 -8
l4=,	9 -6 -4 1
l4=-	-8 9 -9 4
l4=/	-15 16 0 0
l4=:	-5 10 -3 -5
l4=;	-13 2 7 4
l4=<agent>	1 10 -16 -3
l4=<begin>	1 5 2 -17
l4=<day-ahead>	-8 2 9 -2
l4=<day-gone>	2 -12 13 -4
l4=<gate>	-5 -7 11 0
l4=<goods>	-4 14 -6 -11
l4=<level-noun>	-19 19 -9 3
l4=<level>	-9 -4 11 6
l4=<money>	27 -25 -1 0
l4=<month-ahead>	-11 12 0 0
l4=<month-gone>	14 -11 0 -1
l4=<name>	-15 15 -4 2
l4=<not>	-7 12 -4 0
l4=<office>	-9 1 4 2
l4=<organisation>	-8 1 -9 12
l4=<person>	4 0 7 -32
l4=<quality>	9 -6 -12 9
l4=<seat>	13 -8 -20 10
l4=<sender>	26 -22 0 0
l4=<span>	-12 19 -1 -8
l4=<v-bear>	-14 13 1 -5
l4=<v-begin>	8 0 -11 0
l4=<v-impose>	14 -8 -12 0
l4=<v-say>	0 -8 1 11
l4=<v-sell>	9 -12 0 1
l4=<v-stay>	1 5 -11 0
l4=<v-suspend>	1 -13 0 11
l4=<v-target>	-12 7 6 0
l4=<v-up>	12 1 -8 -9
l4=a	17 -4 -12 -14
l4=after	7 -10 -2 7
l4=all	-3 8 -3 0
l4=also	-10 1 9 0
l4=among	-12 -3 8 8
l4=an	-12 0 16 0
l4=and	-11 -1 4 11
l4=another	13 -11 -1 0
l4=are	4 -11 9 0
l4=arrangement	17 -15 0 0
l4=as	11 -6 -1 0
l4=ask	16 -15 0 0
l4=by	32 -15 -21 -3
l4=charge	-10 0 8 0
l4=could	9 -10 0 0
l4=deal	27 -24 0 0
l4=did	-11 13 0 0
l4=down	-11 -2 0 14
l4=extend	11 -10 0 0
l4=extension	-12 13 0 0
l4=fact	-8 3 5 0
l4=fifth	-9 12 0 0
l4=four	16 -14 0 0
l4=from	-3 -7 16 -5
l4=had	-18 6 10 2
l4=has	-6 -3 18 -6
l4=have	12 -1 -12 -1
l4=he	-8 10 0 -1
l4=his	-14 8 10 -5
l4=hour	11 -7 -2 0
l4=house	12 -11 0 0
l4=in	-5 12 0 -22
l4=is	0 0 5 -11
l4=joint	-15 -2 7 14
l4=lasting	-14 15 0 0
l4=leader	12 -15 0 0
l4=make	0 10 -12 0
l4=may	11 -11 0 0
l4=meet	-8 12 -8 0
l4=month	13 -12 0 0
l4=my	-4 -3 0 12
l4=name	-11 12 0 0
l4=negotiator	-13 9 -2 5
l4=new	10 -5 -2 0
l4=next	1 9 -9 -7
l4=not	-10 11 0 0
l4=now	14 -11 0 0
l4=number	-7 9 0 0
l4=other	-16 13 -2 6
l4=out	-20 10 12 0
l4=over	12 -17 3 0
l4=paper	11 -10 0 0
l4=pause	2 -7 -6 9
l4=peace	15 -14 0 0
l4=plant	11 -9 0 0
l4=president	8 -22 7 0
l4=promise	-10 8 1 0
l4=ready	13 -12 0 0
l4=round	12 -6 -6 -5
l4=scott	-9 11 0 0
l4=second	-9 6 0 5
l4=session	-10 9 0 1
l4=shall	-12 17 0 0
l4=sign	21 -14 -19 6
l4=since	-6 -7 9 5
l4=so	0 -10 8 2
l4=state	0 -10 2 7
l4=summit	-2 -5 9 0
l4=talk	-18 15 -6 8
l4=team	-4 18 -1 -12
l4=tell	14 -27 1 7
l4=that	29 -7 -21 -25
l4=their	-7 16 -8 -3
l4=there	-7 9 0 0
l4=they	-16 29 -16 -9
l4=thi	-11 1 7 0
l4=time	-15 12 0 5
l4=to	22 -1 -27 -9
l4=trade	22 -19 -2 -3
l4=two	-26 22 10 -4
l4=under	-20 10 13 -2
l4=up	-11 6 6 -1
l4=visit	0 -10 12 0
l4=was	-4 5 4 -9
l4=which	-6 14 -2 -9
l4=who	-15 -8 16 10
l4=with	3 -13 5 7
l4=would	-6 12 -4 0
l4=—	0 7 -5 -2
l=" in	-10 5 3 0
l=) ,	-12 13 0 0
l=) :	10 -10 0 0
l=, and	-14 9 0 6
l=, at	-26 14 14 0
l=, for	10 -10 0 0
l=, in	-26 15 0 16
l=, say	1 -12 5 0
l=, the	0 11 -13 0
l=, to	-16 19 -2 0
l=, which	20 -17 0 -8
l=, with	9 -6 0 0
l=: <number>	22 -15 -4 0
l=: in	-21 13 3 0
l=: the	-7 18 -11 0
l=; in	0 -13 0 6
l=; the	11 -7 -1 0
l=<begin> "	13 -10 0 0
l=<begin> [	12 -10 0 0
l=<begin> a	-21 8 7 8
l=<begin> after	-12 8 4 0
l=<begin> at	13 -10 -1 0
l=<begin> from	18 -20 -9 7
l=<begin> in	2 2 -14 2
l=<begin> should	-12 5 -1 8
l=<begin> the	-6 -3 12 -7
l=<begin> what	-10 11 0 0
l=<begin> —	11 -10 0 0
l=<day-ahead> ,	-7 0 2 5
l=<day-ahead> in	-11 0 1 9
l=<day-gone> ,	-13 21 -7 0
l=<day-gone> :	9 -5 0 -1
l=<day-gone> in	-10 13 2 -13
l=<day-today> (	10 -6 0 0
l=<day-today> ,	12 -8 0 0
l=<day-today> —	14 -13 0 0
l=<level> in	18 -12 -13 0
l=<month-ahead> in	-10 2 8 0
l=<name> ,	-8 11 -1 0
l=<name> :	12 -4 0 -3
l=<name> and	21 -18 0 0
l=<name> in	-15 15 -1 1
l=<number> ,	12 -10 0 0
l=<number> in	15 -1 -14 -5
l=<office> :	16 -11 0 0
l=<office> from	12 -11 0 0
l=<organisation> ,	-2 12 -17 -5
l=<organisation> in	-4 10 1 -22
l=<person> ,	28 -29 0 0
l=<person> and	20 -16 -3 0
l=<person> for	11 -12 0 0
l=<person> in	-10 0 8 1
l=<person> leave	-10 0 8 0
l=<quality> in	-21 13 -1 5
l=<seat> and	-3 -4 14 -11
l=<span> in	-27 25 2 0
l=according to	19 -17 0 0
l=after the	-9 10 0 0
l=again in	-2 14 -16 -1
l=agree at	-6 0 8 0
l=agree in	9 -1 -17 3
l=agreement with	-2 10 -6 -4
l=and a	11 -5 0 0
l=and in	13 -7 -2 -7
l=and the	-21 12 11 0
l=are in	-17 11 0 6
l=arrive in	-13 8 3 0
l=at the	12 -3 -9 -2
l=back from	-20 23 -3 0
l=bridge at	-9 3 6 0
l=by the	-13 0 14 0
l=call on	-10 7 0 3
l=cheaper in	11 -9 0 0
l=colleague in	-4 10 -3 -1
l=consultation in	-6 13 -6 0
l=convene in	-5 -2 0 8
l=day in	-8 13 -1 -4
l=deal with	-9 0 12 -3
l=delegation in	-9 9 0 0
l=discuss in	-2 9 0 -6
l=done at	3 1 -9 0
l=due in	-2 2 8 -13
l=election in	10 -9 0 0
l=expect in	-15 0 7 0
l=expert in	-5 0 0 8
l=extension in	10 -3 0 -4
l=fee at	-5 -10 0 14
l=fee in	17 -13 0 -1
l=fee that	-8 9 0 0
l=fly to	-2 9 -9 -1
l=follow in	-9 12 0 0
l=grower in	16 -15 0 0
l=hold at	-7 9 0 0
l=hold in	-6 11 -3 0
l=is in	-1 -7 9 0
l=it in	-12 4 4 3
l=land at	10 -9 0 0
l=land in	-14 10 6 -2
l=last in	0 -14 0 13
l=lead for	8 -8 0 0
l=leave for	-9 0 0 6
l=letter from	-7 10 -1 0
l=live :	12 -8 -2 0
l=london and	-9 9 0 0
l=make in	14 -15 1 0
l=man in	11 -8 -1 0
l=meet at	-23 17 5 -2
l=meet in	-14 1 3 7
l=meet on	-7 10 0 0
l=midnight in	8 0 -10 0
l=morning from	-14 7 0 6
l=negotiate in	-9 11 0 0
l=negotiate with	18 -14 -4 0
l=negotiation with	16 -13 -2 0
l=new from	-9 0 11 0
l=next :	-15 16 0 0
l=night in	-23 23 0 0
l=not in	9 -8 0 0
l=of a	-16 18 0 0
l=of the	7 -10 5 -2
l=official in	-12 20 -2 -9
l=on <day-gone>	3 11 -16 0
l=on in	11 -5 -5 -4
l=on the	11 -14 1 0
l=on to	-5 -1 8 0
l=on which	-10 7 2 0
l=one in	-8 10 0 0
l=other in	-12 -6 14 0
l=out in	-13 18 -3 0
l=pact with	-7 -11 11 4
l=parted in	-10 11 0 0
l=people in	10 -8 0 0
l=plan for	-8 9 0 0
l=plant in	13 -9 0 0
l=price in	9 -6 -1 0
l=recently in	-7 11 -1 0
l=return from	-14 18 -5 0
l=room in	-9 12 0 0
l=round ,	-13 14 0 0
l=round in	-17 23 -3 -3
l=round since	13 -12 0 0
l=session in	0 -9 10 0
l=set for	-18 12 0 4
l=settle with	11 -7 -1 0
l=sign in	6 1 -12 -3
l=sign the	-8 9 0 0
l=sign with	-19 19 0 0
l=sit in	-7 -1 0 11
l=start in	-8 14 0 -5
l=strike in	-2 12 -9 0
l=summit in	-9 -3 12 0
l=summit of	14 0 -13 0
l=table in	-27 31 -3 0
l=talk at	-12 13 0 0
l=talk in	-24 27 -3 1
l=that in	-8 14 -5 0
l=that the	-14 9 7 0
l=those of	-8 8 0 0
l=time in	-1 -2 8 -3
l=to visit	-12 2 9 0
l=together in	-9 -2 11 1
l=trade ,	11 -11 0 0
l=trade in	12 -9 0 0
l=truce of	13 -1 -13 0
l=truce with	-8 1 8 0
l=two in	-13 0 11 -1
l=up in	-7 -1 -4 13
l=visit to	-7 -4 3 8
l=was in	-10 -2 -1 18
l=week in	-11 3 4 1
l=weekend in	-11 12 0 0
l=were in	-22 26 0 0
l=what doe	-11 12 0 0
l=which the	-6 0 -7 12
l=you in	-12 3 10 -2
lead="	7 0 -6 -13
lead=(	11 -18 1 3
lead=)	3 8 -14 -1
lead=,	-9 10 3 -10
lead=-	9 -13 3 0
lead=1	-17 17 0 0
lead=6	-7 9 0 0
lead=8	1 -11 8 0
lead=;	-6 11 -16 7
lead=[	21 -18 0 0
lead=a	-4 3 -9 6
lead=according	19 0 -16 0
lead=after	1 8 -9 -6
lead=amman	10 -7 0 0
lead=an	20 -18 0 0
lead=analysts	14 -13 0 0
lead=and	0 2 -12 9
lead=ankara	10 -5 -2 0
lead=any	13 -11 0 0
lead=astana	-22 1 21 0
lead=australia	-12 0 12 0
lead=baghdad	-2 -8 11 0
lead=baku	27 -22 -6 0
lead=bangkok	15 -11 -1 0
lead=before	-12 15 1 -7
lead=beijing	6 -43 7 6
lead=belgrade	-14 17 0 0
lead=bern	16 -11 -4 0
lead=berne	16 -13 -1 0
lead=bessent	-5 18 -12 0
lead=bogotá	11 -9 0 0
lead=both	5 5 -6 -9
lead=brazil	-7 9 0 0
lead=buenos	-8 -12 16 0
lead=busan	-31 2 28 0
lead=but	14 -11 0 -1
lead=by	-3 4 12 -21
lead=chamber	-15 16 0 0
lead=china	17 -18 -2 2
lead=clock	-14 14 0 0
lead=colombo	21 -14 -5 0
lead=copenhagen	-6 11 -5 0
lead=copper	14 -12 0 0
lead=customs	6 -12 0 7
lead=davos	13 -10 -1 0
lead=dili	12 -8 -1 0
lead=djibouti	-20 21 0 0
lead=dockers	17 -15 0 0
lead=does	6 -10 3 0
lead=doha	15 -14 0 0
lead=downing	-13 0 14 0
lead=earlier	16 -15 0 0
lead=envoys	14 -14 0 0
lead=experts	-9 -11 0 18
lead=friends	-8 9 0 0
lead=from	3 -11 7 1
lead=geneva	-33 35 0 0
lead=good	-10 12 0 0
lead=hanoi	26 -20 -4 0
lead=he	-15 6 15 -14
lead=he'll	-8 9 0 0
lead=helsinki	13 -9 -2 0
lead=here	2 -10 5 0
lead=his	17 -15 0 -2
lead=host	11 -8 0 0
lead=i	20 -9 -8 -4
lead=insiders	10 -8 0 0
lead=islamabad	-3 -6 9 0
lead=it	14 -5 -16 1
lead=its	24 -25 -9 10
lead=jakarta	16 -9 -8 0
lead=kampala	-11 12 0 0
lead=kuala	-59 53 12 -3
lead=kyiv	12 -8 -1 0
lead=la	10 -2 -7 0
lead=letter	-16 17 0 0
lead=lima	15 -8 -7 -3
lead=lisbon	-10 17 -7 0
lead=london	-13 22 -18 -1
lead=luanda	-8 15 -7 0
lead=lusaka	5 -17 9 -1
lead=madrid	-23 26 -3 0
lead=manila	14 -6 -12 0
lead=maputo	12 -9 -1 0
lead=mediators	9 -9 0 0
lead=minister	13 0 -13 -4
lead=ministers	-11 30 -9 -15
lead=ministry	11 -9 0 0
lead=mombasa	-11 11 0 0
lead=my	9 -10 0 0
lead=new	-13 2 4 7
lead=nicosia	-10 12 0 0
lead=no	-24 19 8 -1
lead=notes	-14 14 0 0
lead=now	11 -10 0 0
lead=of	-20 25 -5 0
lead=on	-8 17 0 -16
lead=ottawa	0 -9 8 0
lead=our	-14 0 7 12
lead=over	-4 -2 9 0
lead=panama	-16 16 0 0
lead=paris	-15 20 -3 0
lead=parliament	19 -17 0 0
lead=port	-24 21 7 -3
lead=president	15 -2 -14 0
lead=presidents	-10 -11 20 0
lead=prices	4 -8 2 0
lead=prime	1 -17 12 0
lead=quito	-5 11 -8 0
lead=remember	-9 9 0 0
lead=rome	11 -10 0 0
lead=san	10 -8 0 0
lead=see	0 -7 11 0
lead=seoul	36 -20 -24 0
lead=should	-14 0 4 8
lead=singapore	17 -19 2 0
lead=so	-10 -4 13 1
lead=sofia	14 -13 0 0
lead=some	12 -5 -6 0
lead=state	0 -9 0 9
lead=still	8 -7 0 0
lead=stockholm	-7 11 -4 0
lead=suva	23 -19 -2 0
lead=são	-9 9 0 0
lead=taipei	13 -6 -7 0
lead=talks	23 -10 -9 -18
lead=tbilisi	-7 -6 13 0
lead=that	13 -10 -11 4
lead=the	4 -5 9 -15
lead=their	-12 19 0 -6
lead=these	-7 9 0 0
lead=they	-2 -10 4 13
lead=third	19 -17 0 0
lead=to	22 -21 0 0
lead=tokyo	-11 -8 22 -2
lead=trade	-19 30 -12 -8
lead=treasury	8 33 -47 -2
lead=trump	-8 -16 23 0
lead=tunis	3 -7 -11 9
lead=turkey	9 -11 0 0
lead=two	-2 9 -9 0
lead=ukraine	-20 20 0 0
lead=ulaanbaatar	-13 0 12 0
lead=under	-17 18 0 0
lead=us	-10 16 0 -11
lead=washington	4 -10 -4 8
lead=we	-10 12 -7 4
lead=wellington	11 -4 -4 0
lead=what	-32 26 12 -9
lead=when	-2 -1 11 -11
lead=whether	-9 11 0 0
lead=which	-7 8 -5 0
lead=who	1 -16 7 10
lead=whose	13 -22 7 0
lead=windhoek	-4 -9 11 0
lead=xi	-5 -23 22 0
lead=yesterday	-23 13 8 0
lead=zanzibar	13 -12 0 0
lead=—	7 0 -17 4
lead=•	7 -18 5 0
left:calls	9 0 -9 -3
left:ended	-15 11 3 0
left:experts	-25 -52 -24 73
left:m=assembly	11 -7 -1 0
left:m=comes	-3 -3 12 -3
left:m=convene	-5 -2 0 8
left:m=delegations	-11 26 -7 -15
left:m=due	0 0 11 -19
left:m=ended	13 -7 -3 -1
left:m=flew	2 6 -14 0
left:m=fly	11 -2 -11 0
left:m=goes	10 -5 0 -1
left:m=guest	23 -18 -7 0
left:m=here	16 -15 1 -5
left:m=invited	-15 11 6 0
left:m=land	10 -8 0 0
left:m=landed	-3 8 -3 0
left:m=lunch	16 -13 0 0
left:m=meetings	-19 23 -5 0
left:m=met	0 -3 7 -9
left:m=negotiated	-7 11 -1 0
left:m=negotiating	15 -10 -5 -1
left:m=negotiations	0 9 -8 -4
left:m=negotiator	-2 -15 10 8
left:m=negotiators	-13 33 -20 -15
left:m=received	-12 1 12 -1
left:m=receives	11 0 -8 0
left:m=rose	14 -9 -2 0
left:m=round	26 -12 -30 -20
left:m=rounds	-30 25 -3 6
left:m=sat	4 -5 -9 7
left:m=see each other	-6 -6 12 0
left:m=session	-10 4 4 0
left:m=settled	-13 8 4 0
left:m=signed	15 -16 7 -11
left:m=sit	0 9 -3 -10
left:m=sits	0 -8 0 11
left:m=spent	-14 7 0 5
left:m=stop	-8 -1 -1 13
left:m=summit	-11 -9 19 -1
left:m=table	-15 14 4 -7
left:m=talking	14 -3 -4 -4
left:m=talks	5 4 -14 -4
left:m=there	-5 13 -1 -12
left:m=visit	0 -12 6 3
left:m=went	-10 1 6 3
left:m=where	-11 7 7 -2
left:meets	-35 19 11 9
left:summit	5 -23 22 -30
left:wished	9 1 -7 -21
lll=' meet in	-1 7 4 -10
lll='s visit to	-5 -6 12 0
lll=, <day-today> (	9 -6 0 0
lll=, <day-today> —	14 -10 0 0
lll=, <office> in	-2 5 6 -11
lll=, <organisation> ,	17 -16 0 0
lll=, <person> in	14 -12 0 0
lll=, <seat> and	-5 9 -2 0
lll=, agree in	-9 3 -1 8
lll=, and in	7 -9 2 0
lll=, and the	-11 0 13 0
lll=, london and	-9 9 0 0
lll=, meet in	-24 19 1 -4
lll=, say in	10 -9 0 0
lll=, was in	-20 9 -1 9
lll=, which the	-12 0 0 12
lll=: <number> in	11 -2 -4 0
lll=<begin> <begin> "	13 -10 0 0
lll=<begin> <begin> [	12 -10 0 0
lll=<begin> <begin> a	-21 8 7 8
lll=<begin> <begin> after	-12 8 4 0
lll=<begin> <begin> at	13 -10 -1 0
lll=<begin> <begin> from	18 -20 -9 7
lll=<begin> <begin> in	2 2 -14 2
lll=<begin> <begin> should	-12 5 -1 8
lll=<begin> <begin> the	-6 -3 12 -7
lll=<begin> <begin> what	-10 11 0 0
lll=<begin> <begin> —	11 -10 0 0
lll=<begin> <day-gone> the	-10 11 0 0
lll=<begin> <office> :	15 -11 0 0
lll=<begin> <person> ,	13 -11 0 0
lll=<begin> <person> :	13 -9 0 0
lll=<begin> <person> in	6 -14 6 0
lll=<begin> <seat> and	5 -23 8 0
lll=<begin> by the	-11 0 12 0
lll=<begin> letter from	-18 19 0 0
lll=<begin> live :	12 -8 -2 0
lll=<begin> next :	-13 14 0 0
lll=<begin> port of	-10 11 0 0
lll=<begin> talk in	-10 11 0 0
lll=<day-ahead> , in	-17 8 -1 5
lll=<day-gone> at the	9 -11 0 0
lll=<level> , and	-10 11 0 0
lll=<level> , the	-5 9 -6 0
lll=<name> , in	-8 9 0 0
lll=<name> agree in	-7 -1 11 0
lll=<name> meet in	-5 -6 0 10
lll=<number> : <number>	22 -15 -4 0
lll=<office> , in	-11 13 0 0
lll=<office> meet in	19 -4 -2 -14
lll=<organisation> and the	-12 13 0 0
lll=<organisation> meet in	0 -9 -6 15
lll=<person> , in	8 2 -12 -2
lll=<person> : in	-14 11 1 0
lll=<person> at the	14 -7 -8 0
lll=<person> fly to	-18 18 -1 0
lll=<person> go to	-11 15 -3 0
lll=<person> land in	-11 0 10 0
lll=<person> say in	10 -13 3 0
lll=<quality> embassy in	10 -7 0 0
lll=<quality> official in	-12 20 -2 -9
lll=<span> , in	15 -14 0 0
lll=a <office> in	13 0 -13 0
lll=a <organisation> in	-7 9 0 0
lll=a deal with	-8 -3 12 0
lll=a meet in	6 2 -12 -4
lll=a pact with	-10 -3 14 0
lll=a summit in	-7 -8 14 0
lll=a truce in	-14 15 0 0
lll=according to the	0 10 -11 0
lll=after <seat> and	-7 -4 10 0
lll=after <span> in	10 -8 0 0
lll=and , in	21 -17 -4 0
lll=and <name> in	-20 10 0 6
lll=and <person> in	-16 0 18 0
lll=be sign in	23 -18 -6 0
lll=bring home from	-11 1 9 0
lll=come back from	-14 17 -2 0
lll=delegation meet in	-10 17 0 -5
lll=each other in	-12 -6 14 0
lll=first meet in	-3 10 0 -2
lll=first was in	-13 17 0 -1
lll=flew home from	14 -3 -13 0
lll=for <month-ahead> in	-10 2 8 0
lll=for <span> in	0 9 -9 0
lll=go on in	16 -11 -3 -1
lll=go to the	-7 -6 12 0
lll=good morning from	-14 7 0 6
lll=is due in	-15 16 1 -4
lll=is expect in	-13 0 7 0
lll=is plan for	-10 10 0 0
lll=is set for	-17 11 0 4
lll=it up in	-8 7 0 0
lll=its deal with	-5 0 8 0
lll=last meet in	8 2 -11 -9
lll=last week in	-13 12 0 0
lll=leader meet in	-6 -2 10 0
lll=meet , in	-13 23 -1 -8
lll=meet <person> in	-32 26 -4 -2
lll=meet at the	5 -19 5 0
lll=most recently in	-7 11 -1 0
lll=mr <person> in	8 -13 6 0
lll=new conference in	-12 13 0 0
lll=of talk in	-8 15 -3 -8
lll=on <day-ahead> in	-5 -6 0 18
lll=our <office> in	-18 8 14 -5
lll=our man in	9 -6 0 0
lll=own deal with	-8 10 0 0
lll=own talk with	10 -9 0 0
lll=president meet in	-8 -11 17 0
lll=press conference ,	-8 15 -5 -2
lll=receive <person> in	-13 10 0 0
lll=round , in	14 -11 0 -1
lll=say so in	10 -12 0 0
lll=second day in	-10 14 0 -3
lll=see you in	-6 -1 10 -1
lll=sheet that the	-8 -1 10 0
lll=side meet in	-2 19 -7 -9
lll=sign it in	-8 0 8 0
lll=talk at the	-9 -3 13 0
lll=tariff talk in	-8 10 0 -1
lll=the <office> ,	-16 7 10 0
lll=the <office> in	22 -14 -9 -2
lll=the <organisation> ,	-8 12 -3 0
lll=the <organisation> in	17 -23 5 -15
lll=the <person> in	0 -11 0 10
lll=the <quality> in	-21 13 -1 5
lll=the bridge at	-9 3 6 0
lll=the extension in	11 -10 0 0
lll=the meet in	-15 16 2 -7
lll=the round in	-12 13 0 0
lll=the table in	-20 23 -2 0
lll=the talk in	-15 11 3 0
lll=the truce in	-9 12 -1 0
lll=the truce of	12 0 -13 0
lll=the truce with	-10 6 4 0
lll=their meet in	-14 -4 17 -1
lll=they agree in	-11 12 0 0
lll=they meet in	-29 0 10 5
lll=third meet in	18 -13 -1 -2
lll=to come to	9 -8 0 0
lll=to meet in	-20 5 2 4
lll=to travel to	-8 -2 13 0
lll=trade talk in	-17 11 0 2
lll=two meet in	-5 15 -6 -1
lll=was agree in	2 3 -13 0
lll=was conclude in	-2 -8 15 0
lll=was hold in	-18 21 0 0
lll=was initialled in	10 -9 0 0
lll=was make in	-12 8 5 0
lll=was reach in	-15 18 0 0
lll=who lead for	8 -8 0 0
lll=who was in	20 -14 -8 0
lll=will be in	9 -15 2 3
lll=will travel to	-9 11 0 0
lll=with <person> in	-5 17 -8 0
lll=yes , in	-5 -6 12 0
loud	11 -8 -3 -2
lr=( )	12 -8 0 0
lr=( ,	-18 20 0 0
lr=( from	11 -10 0 0
lr=( translation	9 -9 0 0
lr=) ,	13 -1 -10 0
lr=, ,	-24 15 2 9
lr=, .	-14 13 0 0
lr=, :	-18 8 11 0
lr=, <end>	17 -6 -10 -11
lr=, and	-26 23 5 0
lr=: 's	14 -8 -2 0
lr=: ,	-41 36 0 3
lr=: .	0 -15 0 13
lr=: and	19 -17 0 0
lr=: has	-9 10 0 0
lr=: will	-11 12 0 0
lr=: you	9 -8 0 0
lr=; has	10 -7 0 0
lr=<begin> 's	-12 8 7 -1
lr=<begin> ,	-33 28 4 8
lr=<begin> .	1 0 -10 7
lr=<begin> :	16 -29 3 3
lr=<begin> <day-today>	12 -11 0 0
lr=<begin> <end>	3 -9 -7 11
lr=<begin> again	-8 9 0 0
lr=<begin> answer	7 -3 -1 0
lr=<begin> ask	-10 7 1 0
lr=<begin> bill	-11 11 0 0
lr=<begin> charge	-3 -7 0 10
lr=<begin> followed	-8 9 0 0
lr=<begin> from	18 -14 0 -1
lr=<begin> go	18 -12 -4 0
lr=<begin> is	16 -7 -10 0
lr=<begin> live	-13 13 0 0
lr=<begin> of	11 -4 0 -2
lr=<begin> on	26 -19 0 -1
lr=<begin> press	-8 10 -1 0
lr=<begin> put	-10 7 3 0
lr=<begin> reply	-9 10 0 0
lr=<begin> take	10 -8 0 0
lr=<begin> to	9 -15 5 0
lr=<begin> would	-6 -2 -1 12
lr=<begin> —	-16 8 11 -1
lr=<name> ,	-11 13 0 0
lr=a .	9 -5 0 0
lr=a daily	-7 9 0 0
lr=a official	-9 -2 2 10
lr=after .	15 -14 0 0
lr=after :	-10 6 3 0
lr=after and	-18 11 6 0
lr=after in	-13 11 0 0
lr=and (	-9 10 0 0
lr=and ,	-2 -9 8 3
lr=and .	-28 20 12 -1
lr=and give	-10 11 0 0
lr=and had	-13 0 4 8
lr=and has	-11 0 11 0
lr=and in	-12 14 0 0
lr=and say	9 -1 -5 0
lr=ask for	11 -9 0 0
lr=ask to	-8 12 -2 0
lr=at ,	6 -5 2 -10
lr=at .	-14 2 -1 17
lr=at ;	-10 13 0 -2
lr=at <day-today>	14 -7 -7 0
lr=at are	-11 11 0 0
lr=at house	19 -9 -9 0
lr=at in	-10 13 -6 0
lr=at last	-14 11 3 0
lr=at on	-31 11 19 0
lr=for ,	22 -21 -12 5
lr=for .	16 -30 7 3
lr=for <end>	-15 17 0 0
lr=for on	-25 16 2 5
lr=for the	-12 12 0 0
lr=from .	2 -13 22 -13
lr=from <end>	-15 -2 0 20
lr=from and	12 -14 0 0
lr=from in	13 -11 0 0
lr=from on	18 -8 -15 0
lr=from pay	-12 12 0 0
lr=from that	-11 12 0 0
lr=from with	-10 11 0 0
lr=if fail	-16 16 0 0
lr=if go	-9 10 0 0
lr=in "	-13 10 4 -1
lr=in 's	21 -18 0 -6
lr=in (	4 -11 8 -1
lr=in )	-9 -9 8 8
lr=in ,	2 -10 5 6
lr=in .	0 6 -10 -5
lr=in :	-22 13 14 -1
lr=in ;	-21 5 7 7
lr=in <day-ahead>	-26 10 7 0
lr=in <day-gone>	4 0 -7 0
lr=in <day-today>	-15 13 1 0
lr=in <end>	-20 6 21 -3
lr=in <name>	6 -16 9 0
lr=in ?	-5 10 0 -4
lr=in a	10 -5 -3 0
lr=in an	30 -29 0 0
lr=in at	0 10 -8 -1
lr=in between	-16 18 0 0
lr=in broke	-10 11 0 0
lr=in by	-6 10 -4 0
lr=in confirm	-8 10 0 0
lr=in for	0 9 -11 0
lr=in from	-23 23 0 -2
lr=in has	-18 17 5 -2
lr=in in	0 0 -11 9
lr=in is	4 -9 2 0
lr=in it	18 -11 -5 -1
lr=in last	11 4 -32 3
lr=in next	-16 26 -5 -10
lr=in no	10 -7 0 0
lr=in now	-3 -4 8 0
lr=in on	-2 -8 4 10
lr=in or	10 -9 0 0
lr=in say	11 -23 3 3
lr=in still	14 -11 -3 0
lr=in tell	10 -8 0 0
lr=in that	-1 -3 13 -4
lr=in thi	0 -1 -10 8
lr=in to	-10 10 0 0
lr=in was	8 -2 -6 0
lr=in will	15 -11 0 0
lr=in —	-7 -8 16 0
lr=is .	-14 15 0 0
lr=leave on	-8 11 -1 0
lr=leave with	-13 0 12 0
lr=of ,	13 -26 15 -10
lr=of :	-10 11 0 0
lr=of <end>	6 2 -11 -1
lr=of is	-19 21 0 0
lr=of on	-17 7 11 0
lr=on .	-5 10 0 -3
lr=on to	-10 6 0 3
lr=say had	-9 4 4 0
lr=since .	30 -26 -3 0
lr=since in	-7 8 0 0
lr=that want	-11 11 0 0
lr=that was	12 -10 0 0
lr=the 's	-4 -2 8 0
lr=the ,	11 -6 -6 0
lr=the .	8 -14 7 -4
lr=the :	14 -9 -3 0
lr=the <day-today>	10 -4 -6 0
lr=the <end>	23 -13 -8 -3
lr=the call	-20 11 0 12
lr=the capital	13 -12 0 0
lr=the fact	-10 -5 14 0
lr=the had	11 -5 -3 0
lr=the has	11 4 -19 0
lr=the last	-8 -3 12 0
lr=the on	19 -23 0 -4
lr=the paper	-9 0 11 0
lr=the round	-24 26 0 0
lr=the say	-1 14 -8 0
lr=the state	9 0 -5 0
lr=the summit	-19 11 8 0
lr=the talk	-28 28 0 0
lr=the truce	-11 17 -9 0
lr=the was	14 -13 0 0
lr=the will	-9 9 0 0
lr=the with	4 -11 4 -1
lr=the within	5 -11 0 0
lr=to 's	9 -5 -1 0
lr=to ,	8 -11 2 -3
lr=to .	-9 21 -12 -8
lr=to :	9 -8 0 0
lr=to <day-ahead>	-13 14 0 0
lr=to by	-4 8 -3 0
lr=to for	-14 16 -1 0
lr=to in	-13 -4 22 0
lr=to on	8 -6 0 -4
lr=to to	-15 16 -5 0
lr=with .	0 -13 0 13
lr=with at	-19 20 0 0
lr=with in	7 -1 -2 -6
lr=with last	10 -6 0 0
lr=with over	12 -9 0 0
lr=— ,	-10 15 -9 0
lr=— .	-18 10 10 0
name=Aarhus	-14 8 0 7
name=Abidjan	-6 16 -8 -1
name=Abuja	14 -9 -3 -1
name=Accra of CH-GH	-11 13 0 0
name=Addis Ababa	-6 11 -5 -2
name=Akureyri	-25 26 0 0
name=Alexandria	-18 23 -3 -3
name=Algiers	27 -14 -5 -7
name=Almaty	-1 9 -8 -1
name=Amman	29 -17 -17 3
name=Ankara	12 -27 -16 24
name=Antananarivo	0 -10 0 11
name=Antigua	-14 16 0 0
name=Antwerp	13 -29 16 0
name=Apec	19 -10 -10 0
name=Apec of CN-US	17 -8 -10 0
name=Apia	-15 15 0 0
name=Aqaba	-10 11 0 0
name=Arequipa	-22 9 13 -6
name=Arica	-8 10 0 0
name=Ashgabat	-23 1 20 0
name=Astana	-37 22 18 -2
name=Aswan	-12 8 4 0
name=Athens	17 -16 2 0
name=Baghdad	7 -20 13 0
name=Baku	25 -10 -23 -5
name=Bandung	-17 11 7 -2
name=Bangkok	10 -1 -16 0
name=Basel	5 -10 0 7
name=Batumi	-28 24 -1 3
name=Beijing	-11 -128 78 0
name=Beijing of CN-EU	-12 -3 15 0
name=Beijing of CN-NL	-26 8 -29 34
name=Beijing of CN-US	-5 -126 76 -51
name=Beijing of undefined	-13 -8 19 0
name=Beira	-21 24 0 -1
name=Beirut	-6 -1 10 0
name=Belgrade	-27 28 -6 1
name=Bergen	-31 14 2 16
name=Berlin	9 -5 -2 0
name=Bern	51 -40 -17 -2
name=Bern of CH-US	32 -25 -10 0
name=Berne	33 -30 -1 0
name=Bishkek	33 -30 -2 0
name=Boeing	18 -9 -6 0
name=Boeing of CN-US	15 -6 -6 0
name=Bogota	12 -9 -3 0
name=Bogotá	4 1 -10 -4
name=Bogotá of CO-EC	13 -11 0 0
name=Brasília	50 -47 -2 -6
name=Bratislava	11 -9 0 0
name=Bridgetown	-17 23 -5 0
name=Brief	37 -34 -2 0
name=Brisbane	-17 7 0 7
name=Brno	3 -9 -1 7
name=Bruges	-12 15 0 0
name=Brussels	9 -10 -4 7
name=Brussels of CN-EU	-12 0 0 12
name=Brussels of CN-US	18 -16 0 0
name=Brussels of EU-KE	-23 27 -3 0
name=Brussels of EU-TR	-12 13 0 0
name=Brussels of EU-US	51 -31 -33 -6
name=Buenos Aires	5 -37 29 -2
name=Buenos Aires of CN-US	-30 -14 35 0
name=Busan	-21 -69 70 -3
name=Busan of CN-US	-4 -103 68 -18
name=Cairns	-17 4 10 0
name=Cairo	29 -24 0 -13
name=Cairo of EG-KE	-17 8 9 0
name=Cairo of EG-TR	13 -12 0 0
name=Cairo of undefined	24 -23 0 0
name=Calabar	-14 9 6 0
name=Canberra	49 -41 -12 -3
name=Cape Town	-8 14 -2 -1
name=Caracas	19 -13 -4 0
name=Cartagena	-23 16 2 3
name=Cebu	-20 21 0 0
name=Chattogram	11 -10 0 0
name=Chennai	-23 20 0 1
name=Chiang Mai	-9 12 0 0
name=Chicago	25 -21 -4 0
name=Chicago of CN-US	13 -7 -3 0
name=Chittagong	-20 26 -1 -6
name=Chișinău	-21 21 0 0
name=Cochabamba	-13 2 10 0
name=Colombo	-16 33 -22 -14
name=Colonia	-22 13 9 0
name=Constanța	-6 8 0 0
name=Copenhagen	-3 12 -12 -1
name=Da Nang	-28 27 -1 0
name=Dakar	-21 16 6 0
name=Dar es Salaam	9 -7 0 0
name=Darwin	-22 13 9 -4
name=Davao	-27 33 0 -9
name=Davos	15 -4 -13 -1
name=Delhi	22 -34 -2 14
name=Delhi of IN-US	23 -20 0 -2
name=Dhaka	13 0 -13 -9
name=Dili	10 -2 -10 0
name=Djibouti	-29 31 0 -3
name=Dodoma	17 -15 0 0
name=Doha	11 -11 0 0
name=Dongguan	9 -7 0 0
name=Douala	-12 12 0 0
name=Dubai	9 -5 -3 0
name=Dublin	9 -10 1 0
name=Durban	-16 13 0 0
name=Entebbe	-14 15 0 0
name=Epiphany	17 -16 0 0
name=Experts	15 0 0 -14
name=Federal	13 -11 0 0
name=Fez	-7 9 0 0
name=Gaborone	-16 18 0 0
name=Ganja	-16 17 0 0
name=Gdańsk	-22 19 3 0
name=Geneva	6 5 -52 2
name=Geneva of CN-US	-9 25 -44 -23
name=Geneva of GB-US	-32 40 -4 -9
name=Geneva of undefined	45 -44 0 0
name=Georgia	44 -40 0 -2
name=Ghent	-20 16 0 6
name=Gothenburg	-22 30 -5 -10
name=Government	17 -15 0 0
name=Graz	-12 14 0 0
name=Guadalajara	-12 12 0 0
name=Guatemala	40 -36 -1 0
name=Guayaquil	-31 35 -1 -3
name=Gyeongju	-2 -29 30 -1
name=Gyeongju of CN-US	16 -14 -1 0
name=Gyeongju of KR-US	4 -22 18 0
name=Gyumri	-10 13 0 0
name=Haifa	-7 10 0 -1
name=Halifax	-13 4 -7 11
name=Hamburg	15 -7 -13 1
name=Hanoi	36 -17 -22 -14
name=Havana	-11 15 -3 -1
name=Helsinki	21 -12 -10 -2
name=Hobart	-16 17 0 0
name=Hong Kong	20 -16 0 0
name=Hong Kong of CN-US	17 -13 0 0
name=Honolulu	-13 16 -1 0
name=Host	11 -8 0 0
name=Hue	-17 21 0 -1
name=I'd	10 -9 0 0
name=Incheon	-15 15 -19 12
name=Incheon of CN-US	0 9 -11 0
name=International	13 -10 0 0
name=Investment	15 -9 0 -1
name=Investment of CN-US	11 -5 0 0
name=Istanbul	-13 11 0 0
name=Jakarta	57 -49 -11 -10
name=Jeddah	-13 14 0 0
name=Jeju	-9 24 -15 0
name=Joint	17 -15 0 0
name=Kabul	10 -9 0 0
name=Kampala	-8 11 -1 0
name=Kano	-3 -9 13 0
name=Kathmandu	9 -11 0 0
name=Kaunas	-9 11 0 0
name=Kigali	-26 31 -2 -1
name=Kigali of RW-UG	-14 17 0 0
name=Kingston	7 2 -15 -2
name=Kinshasa	-19 21 0 0
name=Kisumu	-7 9 0 0
name=Kobe	-32 32 0 0
name=Kochi	-18 8 0 7
name=Kuala Lumpur	-48 52 -7 -4
name=Kuala Lumpur of BR-US	-12 -28 34 0
name=Kuala Lumpur of CN-US	-54 79 -49 -12
name=Kuala Lumpur of MY-US	-42 34 10 0
name=Kuching	-12 16 -1 0
name=Kuwait	47 -45 0 0
name=Kyiv	34 -25 -5 -1
name=Kyoto	-12 13 0 0
name=La Paz	28 -22 -5 -1
name=Lagos	13 -6 -8 0
name=Larnaca	-12 10 1 0
name=Leeds	12 -10 0 0
name=Leiden	-9 11 0 0
name=Leticia	-16 -12 25 -1
name=Lima	-24 5 5 18
name=Lima of JP-PE	-22 18 5 0
name=Lima of KR-PE	-11 20 -9 -4
name=Lima of undefined	22 -20 0 0
name=Linz	7 -6 0 0
name=Lisbon	9 4 -31 0
name=Lisbon of undefined	18 -16 0 0
name=Lomé	0 8 -11 -3
name=London	-48 56 -25 1
name=London of CN-US	-65 83 -45 -11
name=London of EU-GB	-8 -2 12 0
name=London of GB-US	19 -14 -1 0
name=London of undefined	19 -18 0 0
name=Lusaka	11 -17 10 -7
name=Lviv	-25 25 0 0
name=Madrid	-32 50 -30 -11
name=Madrid of CN-US	-62 73 -21 -8
name=Malmö	-23 23 0 0
name=Malé	-13 -8 -8 25
name=Manama	-18 2 14 0
name=Manila	33 -20 -33 -2
name=Manila of ID-PH	8 -6 0 0
name=Maputo	-21 28 -9 -5
name=Maputo of MZ-ZA	-17 22 -1 -2
name=Marseille	-17 18 0 0
name=Mendoza	-15 16 0 0
name=Merdeka	15 -14 0 0
name=Merdeka of CN-US	11 -9 0 0
name=Mersin	13 -9 0 0
name=Mexico City	28 -19 -9 0
name=Miami	15 -8 -6 0
name=Mission	13 -2 0 -9
name=Mombasa	-39 32 -6 9
name=Monrovia	18 -17 0 0
name=Montevideo of undefined	2 -11 0 8
name=Moscow	11 -7 -1 0
name=Mumbai	-2 -1 -4 10
name=Muscat	12 -8 -17 3
name=Muscat of undefined	34 -34 0 0
name=Mérida	-33 35 0 0
name=Nadi	-7 14 0 -7
name=Nagoya	-20 16 0 0
name=Nairobi	19 -8 -15 -13
name=Nairobi of EG-KE	-10 11 0 0
name=Naivasha	-16 14 0 1
name=National	9 -8 0 0
name=Negotiators	12 -11 0 0
name=Nelson	-17 20 0 -2
name=New	17 -15 0 0
name=New Delhi	-15 -17 27 10
name=New Delhi of EU-IN	-19 -9 24 0
name=New Delhi of IN-US	2 -32 12 17
name=New York	-4 27 -36 0
name=New York of CN-RU	-16 26 -13 0
name=New York of CN-US	-9 27 -33 2
name=Nexperia	16 -13 0 0
name=Nexperia of CN-NL	9 -8 0 0
name=Nicosia	-9 13 -2 0
name=Nouadhibou	-7 -5 0 12
name=Nvidia	10 -7 0 0
name=Nvidia of CN-US	10 -7 0 0
name=Odesa	-29 33 0 -3
name=Officials	10 0 0 -7
name=Ohio	20 -17 0 0
name=Ohio of CN-US	19 -16 0 0
name=Oran	-11 13 0 0
name=Osaka	-24 -1 27 0
name=Oslo	22 -8 -14 -7
name=Oslo of undefined	14 -12 0 0
name=Ottawa	25 -24 -20 8
name=Ottawa of CA-MX	0 -15 0 13
name=Ottawa of CA-US	10 -6 -1 0
name=Ouagadougou	-10 12 0 0
name=Palacio de Santa Cruz	17 -17 0 0
name=Palacio de Santa Cruz of CN-US	17 -17 0 0
name=Palermo	-16 18 0 0
name=Panama	45 -40 -5 0
name=Panama City	-29 23 4 0
name=Panama of CR-PA	12 -11 0 0
name=Paramaribo	-13 14 0 0
name=Paris	-45 71 -34 -20
name=Paris of CN-US	-46 66 -29 -12
name=Paris of EU-US	-7 9 0 0
name=Penang	-12 11 0 0
name=Phnom Penh	9 -13 2 0
name=Phuket	-25 17 -3 6
name=Pokhara	-18 -3 0 21
name=Port	40 -38 0 0
name=Port Louis	-19 14 10 -2
name=Port Moresby	-22 25 -1 0
name=Porto	-7 10 0 0
name=Prague	19 -9 -8 -3
name=Presenter	11 -8 0 0
name=Presidents	10 0 -7 0
name=Pretoria	17 -10 -7 0
name=Pune	-13 14 0 0
name=Punta del Este	-13 17 0 -2
name=Putrajaya	13 -12 0 0
name=Quito	-13 23 -19 -1
name=Rabat	-16 25 -20 -1
name=Recife	-23 11 15 -1
name=Republic	14 -8 -4 0
name=Reykjavík	0 -7 0 10
name=Riga	-11 21 -10 -1
name=Riyadh	-9 11 -3 0
name=Rome	-14 18 -7 0
name=Rosario	-10 13 0 -1
name=Rosenbad	27 -24 -3 0
name=Rosenbad of CN-US	27 -24 -3 0
name=Rotterdam	16 -12 -1 -1
name=Rotterdam of CN-US	10 -9 0 0
name=Rumichaca	0 -11 10 0
name=Rumichaca of CO-EC	0 -11 10 0
name=Salalah	-23 17 0 3
name=Salta	-10 9 0 0
name=Salvador	-9 9 0 0
name=Samarkand	-29 31 0 0
name=San José	-6 10 -2 0
name=San Pedro	-13 13 0 0
name=Santiago	14 -6 -7 -4
name=Santo Domingo	-4 -2 -6 13
name=Santos	0 -9 0 8
name=Sapporo	-14 7 7 -1
name=Savannah	11 -10 0 0
name=Seoul	40 -14 -22 -20
name=Seoul of CN-US	4 27 -41 -8
name=Seoul of KR-US	31 -22 -10 0
name=Sfax	9 -7 0 0
name=Shanghai	26 -19 -9 0
name=Shanghai of CN-US	22 -18 0 0
name=Shenzhen	36 -29 -12 -1
name=Shenzhen of CN-US	34 -27 -11 0
name=Siem Reap	-5 11 0 -4
name=Singapore	28 -16 0 -16
name=Sofia	11 -5 0 0
name=Sohar	-1 -22 24 0
name=Southeast	13 -9 -2 0
name=Spain	15 -12 0 0
name=Speaker	11 -10 0 0
name=State	29 -23 -8 0
name=Stockholm	-57 74 -30 -19
name=Stockholm of CN-RU	-18 18 0 0
name=Stockholm of CN-US	-50 60 -19 -8
name=Stockholm of EU-US	-19 20 0 0
name=Stockholm of JP-US	-7 12 -2 0
name=Stockholm of KR-US	10 -7 0 0
name=Sucre	-23 8 15 0
name=Supreme	14 -12 0 0
name=Supreme of CN-US	11 -8 0 0
name=Surabaya	-26 31 0 -4
name=Suva	29 -19 -10 -4
name=São Paulo	-10 11 0 0
name=Tabriz	-9 12 0 -2
name=Tacna	-11 9 0 0
name=Taipei	18 -8 -12 0
name=Takoradi	-13 14 0 0
name=Tampere	10 -8 0 0
name=Tashkent	-9 17 -8 -2
name=Tehran	24 -19 -3 0
name=Tema	14 -12 0 0
name=Thank	10 -8 0 0
name=The Hague of CN-NL	11 -9 0 0
name=TikTok	48 -43 -5 0
name=TikTok of CN-US	46 -42 -5 0
name=Tirana	14 -7 -3 0
name=Tokyo	3 -21 25 -15
name=Tokyo of CN-US	7 -13 2 0
name=Tokyo of JP-US	11 -48 24 -8
name=Tokyo of undefined	11 -9 0 0
name=Translated	14 -12 0 0
name=Trieste	-20 6 -1 13
name=Tromsø	-14 19 -2 -1
name=Trujillo	-19 20 0 0
name=Tunis	-29 20 8 6
name=Turku	-16 8 5 0
name=Turnberry	-43 -28 57 0
name=Turnberry of EU-US	-43 -23 53 0
name=Ulaanbaatar	-33 19 16 0
name=Valdivia	-22 24 0 0
name=Valletta of EG-MT	9 -8 0 0
name=Valparaíso	-18 8 9 0
name=Varna	-21 9 0 10
name=Veracruz	-15 15 0 0
name=Vienna	8 -8 -9 4
name=Vientiane	-10 12 0 0
name=Vigo	-9 10 0 0
name=Vilnius	12 -14 -8 6
name=Walvis Bay	-17 15 0 0
name=Washington	-9 -33 29 17
name=Washington of BR-US	0 13 -14 -7
name=Washington of CA-CN	12 -7 -3 0
name=Washington of CH-US	-17 39 -36 -7
name=Washington of CN-RU	-22 -31 44 0
name=Washington of CN-US	0 -83 40 18
name=Washington of EU-US	10 -24 5 0
name=Washington of GB-US	16 -21 -1 0
name=Washington of ID-US	51 -31 -34 0
name=Washington of IN-US	0 -20 -2 19
name=Washington of JP-US	-26 56 -45 -14
name=Washington of KR-US	-31 27 9 -5
name=Washington of MX-US	-6 0 -5 13
name=Washington of TW-US	15 -11 -3 0
name=Washington of US-VN	-4 10 -7 0
name=Washington of undefined	16 -14 0 0
name=Wellington	1 9 -18 -3
name=Windhoek	-22 11 9 2
name=Yamoussoukro	-8 -11 17 0
name=Yerevan	-23 13 12 0
name=Zagreb	-8 13 -1 -3
name=Zurich	21 -15 0 -6
nc2=agree	-11 14 -6 0
nc2=begin	-16 8 5 7
nc2=buy	9 -11 0 0
nc2=deny	9 -5 -2 0
nc2=end	-6 10 0 -14
nc2=impose	5 0 0 -16
nc2=return	-2 12 -9 0
nc2=sell	13 -4 -9 0
nc2=stay	-1 -1 8 -11
nc2=target	8 -14 7 -1
nc2=up	-5 -2 13 -1
nct2=agree modal	-14 16 0 0
nct2=agree perfect	11 -2 -8 0
nct2=agree present-passive	0 -10 0 9
nct2=bear future	0 1 -10 5
nct2=bear participle-passive	6 -14 0 8
nct2=bear past	-16 2 14 0
nct2=bear present	14 -6 0 -14
nct2=begin future	-10 11 0 0
nct2=begin modal	-13 5 10 0
nct2=begin past	-8 0 8 1
nct2=begin perfect	-16 10 6 0
nct2=begin present	13 -11 -18 9
nct2=down modal	11 -9 0 0
nct2=impose gerund	13 -17 7 -2
nct2=impose infinitive	-11 16 -3 0
nct2=impose modal	0 8 -10 -1
nct2=impose past	9 4 -14 -9
nct2=impose pluperfect-passive	-8 11 0 0
nct2=impose present	7 -18 18 -15
nct2=propose future	15 -12 0 0
nct2=propose participle-passive	-6 0 11 0
nct2=propose past	6 -7 5 -9
nct2=propose pluperfect	-7 10 -1 0
nct2=propose present	-16 16 0 0
nct2=return modal	-9 9 0 0
nct2=say perfect	-11 11 0 0
nct2=stay future	-1 0 -11 7
nct2=stay modal	14 -8 -5 -1
nct2=stay past	10 -12 5 -10
nct2=stay perfect	12 -11 0 -1
nct2=stay pluperfect	-9 0 9 0
nct2=stay present	-15 12 8 -7
nct2=suspend future	3 -16 0 11
nct2=suspend present-passive	-6 9 -2 0
nct2=target present	0 -9 6 0
nct2=threaten past	7 -15 0 8
nct2=up modal	12 -30 13 0
nct2=up perfect	-16 3 13 0
nct2=up present	-3 9 -3 -3
next:apart	0 4 -9 3
next:calls	8 -20 -7 24
next:coming	0 -4 11 -4
next:experts	-13 -17 15 27
next:heads=0	3 15 -22 -6
next:heads=1	-3 -2 9 -5
next:heads=2	-18 -31 42 2
next:heads=3	-9 2 3 0
next:meets	-11 2 5 13
next:running	20 -14 -6 -5
next:summit	-21 -7 34 -6
next:sure	-28 12 19 3
next:wished	23 -18 -21 17
next="	-11 12 7 -17
next=(	8 -7 2 -8
next=)	-14 8 3 4
next=:	5 -1 0 -13
next=;	5 -10 9 -9
next=and	-6 -15 17 12
next=as	15 -20 8 0
next=because	-13 16 -1 0
next=that	-2 6 -18 14
next=where	-13 10 0 0
next=which	-15 14 0 0
next=while	13 -10 -3 0
next=yet	-11 13 -1 0
next=—	-19 14 12 -10
nhas-future	-1 2 -12 12
nhas-modal	2 3 0 -16
nhas-participle	8 -23 6 10
nhas-past	6 0 -2 -13
nhas-perfect	2 -2 9 -18
nt2=future	-4 4 -15 14
nt2=future-passive	16 -11 -2 0
nt2=gerund	8 -11 6 -4
nt2=infinitive	-5 5 -11 8
nt2=modal	3 1 0 -10
nt2=participle-passive	11 -17 3 3
nt2=past	0 7 -6 -9
nt2=perfect	0 -2 5 -9
nt2=perfect-passive	-6 12 -2 -4
nt2=perfect-passive-not	11 -14 5 0
nt2=present	1 -4 10 -13
nt2=present-not	11 -8 -1 0
nt2=present-passive	-16 6 0 12
nt2=present-passive-not	13 -7 -5 -1
nv0-none	3 -2 7 -13
nv1-none	3 -2 7 -13
nv2-none	0 0 7 -7
nv2=accept	-15 15 0 0
nv2=agree	-16 8 0 6
nv2=answer	11 -10 0 0
nv2=ask	-13 11 6 -4
nv2=be	-9 6 13 -17
nv2=begin	-22 5 4 12
nv2=bring	-1 8 -7 0
nv2=buy	6 -8 0 0
nv2=call	-12 9 6 -3
nv2=confirm	0 -16 12 3
nv2=continue	10 -9 0 0
nv2=extend	-16 18 0 0
nv2=get	-16 17 0 0
nv2=hang	0 -9 9 0
nv2=have	-8 6 -3 8
nv2=hold	7 -14 7 -1
nv2=keep	-9 6 0 0
nv2=leave	-3 12 -12 0
nv2=let	10 -8 0 0
nv2=levy	9 -9 0 0
nv2=like	-16 17 0 0
nv2=look	13 -24 0 6
nv2=lose	-9 12 0 0
nv2=make	21 -13 -9 0
nv2=meet	-4 0 -10 12
nv2=move	17 -14 0 0
nv2=offer	-14 15 0 0
nv2=pay	27 -20 -5 -5
nv2=put	8 -22 5 5
nv2=receive	0 -8 10 0
nv2=report	7 -9 0 0
nv2=resume	-12 13 0 0
nv2=return	8 0 -8 0
nv2=say	-6 9 0 -14
nv2=sell	15 -9 -4 0
nv2=sign	14 -7 -8 -1
nv2=sit	8 -8 0 -1
nv2=stay	-5 1 -9 11
nv2=suspend	-17 19 0 0
nv2=take	-11 11 3 -2
nv2=tell	-3 13 -16 0
nv2=want	12 -5 -5 0
nv2=warn	-13 4 0 8
nvt2=agree past	-11 4 7 -1
nvt2=agree present	-3 -4 0 9
nvt2=approve future	-11 11 0 0
nvt2=ask present	-16 13 2 0
nvt2=be future	-15 19 -2 -1
nvt2=be pluperfect	-14 4 10 0
nvt2=be present	-8 2 9 -3
nvt2=begin modal	-10 11 0 0
nvt2=begin present	-10 0 -3 14
nvt2=bring past	-11 17 -7 0
nvt2=call perfect	-6 10 0 -1
nvt2=charge perfect	-7 9 0 0
nvt2=come past	-6 -1 0 8
nvt2=come present	11 -6 -4 0
nvt2=confirm past	0 -12 7 4
nvt2=continue present	9 -9 0 0
nvt2=end present	13 -10 0 0
nvt2=expect present	-10 12 0 0
nvt2=extend past	-12 12 0 0
nvt2=get past	-4 9 -2 0
nvt2=get present	-10 7 3 0
nvt2=go modal	0 -15 11 0
nvt2=hang present	0 -9 9 0
nvt2=have past	-22 23 0 0
nvt2=have present	8 -14 -2 9
nvt2=leave past	-1 9 -9 0
nvt2=let present	9 -8 0 0
nvt2=like modal	-10 10 0 0
nvt2=look future	13 -12 0 0
nvt2=make past	9 -9 0 0
nvt2=meet gerund	-8 7 0 0
nvt2=meet participle	1 -12 0 8
nvt2=other future	11 -10 0 0
nvt2=pay future	15 -12 -2 0
nvt2=pay present	19 -19 0 -1
nvt2=put present	4 -14 8 0
nvt2=reach past	-3 9 -5 0
nvt2=see present	9 -8 0 0
nvt2=sign past	8 0 -9 0
nvt2=sign perfect	14 -9 -4 0
nvt2=suspend present	-16 16 0 0
nvt2=take perfect	-15 16 0 0
nvt2=take present	17 -13 -3 0
nvt2=tell past	5 1 -15 0
nvt2=tell present	-8 10 0 0
nvt2=warn past	0 -9 0 8
nvt2=warn present	-11 11 0 0
nvt2=write past	11 -5 -5 0
o:calls	32 -31 -33 27
o:coming	-53 14 41 14
o:ended	-30 24 10 -6
o:experts	-18 -58 -28 80
o:experts-near	-73 -36 -52 123
o:heads	-14 -96 77 -22
o:l="	16 -10 -2 0
o:l=&	1 -11 0 8
o:l='s	19 -23 2 0
o:l=(	10 -2 -6 -4
o:l=)	22 -12 -11 0
o:l=,	-25 36 -16 -2
o:l=-	20 -17 0 0
o:l=.	14 -11 0 0
o:l=/	18 3 -17 -8
o:l=:	-17 24 -11 -1
o:l=;	0 7 -16 0
o:l=<begin>	34 -23 -7 -22
o:l=<day-ahead>	10 -9 0 0
o:l=<day-gone>	26 2 -27 -5
o:l=<month-gone>	4 -18 -3 11
o:l=<name>	-4 9 -3 -1
o:l=<number>	30 -39 -9 8
o:l=<office>	-5 -8 0 17
o:l=<organisation>	2 2 7 -30
o:l=<quality>	23 -19 0 0
o:l=<seat>	18 -14 0 0
o:l=[	12 -10 0 0
o:l=a	-14 15 0 0
o:l=about	-11 14 0 0
o:l=after	-19 31 -12 -9
o:l=an	15 -12 0 0
o:l=and	50 -36 -17 -15
o:l=as	-10 13 0 -4
o:l=ask	-3 11 -13 0
o:l=at	-4 10 -3 -9
o:l=because	12 -6 -3 0
o:l=between	12 -2 -15 -1
o:l=but	17 -12 -3 0
o:l=by	29 -22 -3 -1
o:l=did	1 -10 -1 7
o:l=doe	-11 5 4 0
o:l=end	-8 12 0 -2
o:l=enter	11 -9 0 0
o:l=from	-25 16 14 3
o:l=if	6 6 -18 -11
o:l=in	-78 58 2 36
o:l=is	-15 18 0 -3
o:l=leave	-50 18 39 -3
o:l=meet	11 -9 0 0
o:l=morning	12 -10 0 0
o:l=mr	11 -10 0 0
o:l=of	0 7 -6 -10
o:l=on	13 -4 -22 3
o:l=or	9 -6 0 0
o:l=our	-11 10 7 -9
o:l=over	20 -17 0 0
o:l=reach	16 -13 0 0
o:l=say	-12 14 0 -2
o:l=sell	13 -12 0 0
o:l=should	-8 5 -9 8
o:l=since	19 -20 0 -4
o:l=than	-25 16 11 0
o:l=that	23 -4 -28 -12
o:l=the	18 -19 6 -35
o:l=time	-27 30 -4 0
o:l=to	-65 26 55 -6
o:l=under	17 -15 0 0
o:l=unless	-2 -23 17 0
o:l=until	-1 -9 10 0
o:l=urge	3 5 -10 -2
o:l=visit	-46 7 39 -4
o:l=visited	-22 17 5 0
o:l=want	13 -10 -1 0
o:l=was	-8 12 -3 0
o:l=what	-15 4 0 13
o:l=which	49 -56 10 -16
o:l=while	12 -7 -1 0
o:l=with	52 -46 -22 3
o:l=—	-9 20 -4 -22
o:l=•	19 -12 -6 0
o:m=arrive	-12 16 0 -3
o:m=arrived	12 -8 -4 0
o:m=assembly	46 -33 -16 -6
o:m=broke up	-10 12 0 0
o:m=came	-24 24 -4 0
o:m=closed	29 -20 -7 -5
o:m=come	-14 3 7 6
o:m=comes	-21 13 14 -6
o:m=consultations	-23 26 -15 5
o:m=convene	-5 -2 0 8
o:m=delegation	-17 -4 -28 38
o:m=delegations	-8 32 -24 -26
o:m=due	-14 -8 36 -21
o:m=edition	15 -13 0 0
o:m=ended	-20 6 10 6
o:m=expected	-18 -19 37 0
o:m=flies	-27 24 7 -6
o:m=fly	4 4 -13 -3
o:m=gather	10 -10 0 0
o:m=go	11 2 -14 -14
o:m=goes	23 -14 -9 -2
o:m=guest	0 10 -8 0
o:m=guests	-8 0 0 10
o:m=here	15 -16 1 -3
o:m=invitation	-24 13 13 -1
o:m=invited	-4 15 -7 0
o:m=land	10 -24 -2 15
o:m=landed	-6 10 -1 0
o:m=lands	6 -13 7 0
o:m=lunch	6 -14 11 -3
o:m=meet	-34 0 11 21
o:m=meeting	-9 5 6 -3
o:m=meetings	-9 13 -6 0
o:m=meets	-1 -30 5 26
o:m=met	-51 32 2 13
o:m=negotiated	-25 29 -3 -4
o:m=negotiating	23 -12 -15 -6
o:m=negotiations	7 0 -3 -12
o:m=negotiator	-21 4 -6 26
o:m=negotiators	-4 25 -27 -8
o:m=received	-29 28 3 -4
o:m=rose	49 -30 -26 -2
o:m=round	-9 33 -67 -16
o:m=sat	-10 9 -15 8
o:m=session	-1 -3 11 -9
o:m=shook hands	-14 0 19 -3
o:m=signed	2 12 -12 -37
o:m=sit	-14 11 1 0
o:m=sits	7 -17 0 10
o:m=sitting	-16 9 0 8
o:m=spent	-27 23 -2 4
o:m=stop	4 2 -10 0
o:m=summit	-7 -10 20 -12
o:m=table	-6 15 -7 -9
o:m=talk	22 -26 -4 11
o:m=talked	-13 15 0 0
o:m=talking	22 -2 -18 -5
o:m=talks	-5 29 -57 1
o:m=there	14 -2 -30 2
o:m=time	31 -29 0 -10
o:m=to see	-20 6 14 -1
o:m=travel	-24 3 27 -1
o:m=travels	-20 4 19 -8
o:m=visit	-52 -18 56 4
o:m=visits	-11 -7 18 0
o:m=went	-3 11 -7 -8
o:m=where	2 7 -3 -11
o:meets	-60 34 27 17
o:r="	-29 22 11 -7
o:r='	14 -13 0 0
o:r='s	50 -45 2 -38
o:r=(	-24 19 12 -4
o:r=)	11 -32 7 4
o:r=,	-49 41 13 5
o:r=-	14 -10 0 -1
o:r=.	-15 6 13 4
o:r=/	-2 14 -11 -3
o:r=:	12 -16 9 -7
o:r=;	-19 3 13 5
o:r=<day-ahead>	-55 20 31 6
o:r=<day-gone>	-24 20 -2 13
o:r=<day-today>	-15 28 -14 -6
o:r=<end>	-18 6 4 11
o:r=<level>	33 -27 -4 0
o:r=<name>	8 -14 6 0
o:r=<number>	49 -36 -16 -3
o:r=<organisation>	20 -18 0 0
o:r=<person>	41 -20 -22 0
o:r=<span>	11 -5 -8 0
o:r=?	-10 14 2 -11
o:r=a	2 6 -10 -3
o:r=about	14 -7 -14 3
o:r=accused	10 -5 -3 0
o:r=after	-17 11 7 0
o:r=again	-10 19 -8 -7
o:r=agree	-19 23 -5 0
o:r=agreement	14 -2 -11 0
o:r=airport	-6 -3 11 0
o:r=also	28 -7 -21 0
o:r=and	37 -17 -12 -38
o:r=announce	17 -14 -6 0
o:r=answer	38 -23 -17 0
o:r=approve	12 -10 0 0
o:r=are	15 -3 -14 -3
o:r=as	7 0 -12 0
o:r=ask	-10 -1 3 9
o:r=at	-15 12 8 -7
o:r=back	-25 0 23 0
o:r=before	-11 18 -10 -3
o:r=begin	24 -20 -3 0
o:r=between	-7 10 0 0
o:r=bill	-11 11 0 0
o:r=breathe	-3 9 -3 0
o:r=bring	-32 16 19 -1
o:r=broke	8 -4 -2 0
o:r=by	-6 19 -26 -4
o:r=cabinet	14 -14 0 0
o:r=call	1 -13 -3 15
o:r=can	-6 -19 21 0
o:r=capital	14 -13 0 0
o:r=charge	0 -33 18 11
o:r=close	14 -11 0 0
o:r=closed	14 -11 -1 0
o:r=come	-9 13 -3 -2
o:r=conclude	-26 28 0 0
o:r=confirm	19 0 -13 -10
o:r=continue	-10 -5 0 15
o:r=could	16 -13 0 0
o:r=daily	-12 17 -3 -3
o:r=day	9 -7 0 0
o:r=deal	19 -22 1 0
o:r=decline	11 -10 0 0
o:r=desk	-8 10 0 0
o:r=did	19 -21 -23 18
o:r=doe	26 -13 -10 -2
o:r=double	20 -15 -5 0
o:r=end	18 -22 7 -11
o:r=expect	0 6 -11 0
o:r=explain	-19 22 -4 0
o:r=export	11 -9 0 0
o:r=extend	17 -16 0 0
o:r=fact	-19 -13 26 -2
o:r=fail	-32 25 -3 7
o:r=fall	0 5 -11 0
o:r=follow	10 0 -9 0
o:r=followed	0 10 -14 0
o:r=for	-14 21 0 -12
o:r=found	9 -8 0 0
o:r=free	19 -12 -9 0
o:r=from	-63 61 6 -7
o:r=gave	16 -11 -2 0
o:r=get	-15 -3 20 0
o:r=go	4 2 -9 -6
o:r=grant	-3 16 -10 -2
o:r=had	-9 1 5 4
o:r=has	27 -8 -24 -11
o:r=have	15 -2 -26 -1
o:r=having	-20 20 0 0
o:r=he	0 -6 -10 14
o:r=hold	36 -21 -12 -11
o:r=hotel	-24 25 0 0
o:r=house	22 -12 -10 0
o:r=i	12 -12 0 0
o:r=if	-13 14 0 0
o:r=importer	10 -7 0 0
o:r=in	-111 60 63 16
o:r=into	11 -9 0 0
o:r=introduce	12 -8 -2 0
o:r=is	-10 17 -9 -8
o:r=it	9 -1 -3 -7
o:r=its	10 -6 -2 0
o:r=keep	4 -13 4 0
o:r=know	15 -13 0 0
o:r=later	14 -18 0 0
o:r=leave	21 -20 0 0
o:r=let	16 -22 3 -1
o:r=levy	7 -11 0 0
o:r=like	18 -17 0 0
o:r=live	-12 13 0 0
o:r=make	17 -13 0 0
o:r=maker	-8 10 0 0
o:r=mean	-11 3 -9 13
o:r=move	3 -14 5 0
o:r=must	16 -12 0 0
o:r=need	20 -18 0 0
o:r=never	-15 0 16 0
o:r=new	20 -17 -5 0
o:r=next	-15 23 -1 -15
o:r=no	23 -18 -2 0
o:r=note	-10 -6 15 0
o:r=now	-6 -22 24 0
o:r=object	20 -18 0 0
o:r=of	34 -7 -21 -15
o:r=offer	8 -3 -1 -3
o:r=on	-100 65 19 21
o:r=one	22 -18 -2 0
o:r=opened	29 -7 -22 0
o:r=paper	-16 3 15 -1
o:r=put	4 7 -16 0
o:r=raise	-17 20 -1 0
o:r=ratified	13 -12 0 0
o:r=recall	-34 36 0 0
o:r=remain	-41 37 0 0
o:r=reply	-32 36 -5 -1
o:r=report	-11 14 -1 0
o:r=rise	21 -11 -12 0
o:r=round	-20 22 0 0
o:r=rule	9 -1 -7 0
o:r=say	52 -47 -14 -10
o:r=sell	13 -11 0 0
o:r=settle	14 -11 0 0
o:r=should	16 -10 -4 0
o:r=sign	13 -6 -6 0
o:r=since	2 -11 -3 10
o:r=sir	-11 -2 13 0
o:r=staff	-8 0 13 -5
o:r=state	21 -13 -6 0
o:r=still	17 -26 3 0
o:r=stock	-21 22 0 0
o:r=stop	-8 12 -2 0
o:r=summit	-16 -8 26 0
o:r=take	16 0 -15 -12
o:r=talk	-33 42 -12 -5
o:r=tell	29 -23 -6 0
o:r=term	14 -5 -10 0
o:r=that	8 -5 4 -20
o:r=the	14 1 -31 -3
o:r=then	24 -20 -2 0
o:r=thi	-36 4 -17 44
o:r=think	10 -8 0 0
o:r=three	14 -13 0 0
o:r=time	8 8 -18 -8
o:r=too	19 -16 -4 0
o:r=trade	9 0 -5 -3
o:r=translation	9 -9 0 0
o:r=truce	4 3 -16 0
o:r=turn	14 -11 0 0
o:r=twice	-18 24 -6 0
o:r=wait	24 -22 -1 0
o:r=want	32 -20 -8 -4
o:r=was	4 13 -28 -10
o:r=we	-12 12 0 0
o:r=were	-2 12 -12 -1
o:r=when	9 -18 5 0
o:r=will	33 -14 -30 -6
o:r=wish	-14 15 0 0
o:r=with	-46 23 29 -6
o:r=within	2 -10 7 -3
o:r=without	-19 20 -1 0
o:r=would	22 -15 -22 7
o:r=write	8 0 -10 0
o:r=you	15 -13 0 0
o:r=—	-1 -14 23 -15
o:running	10 -18 10 0
o:summit	-24 -64 79 -50
o:summit-near	-36 -33 78 -67
o:sure	-85 41 38 20
o:wished	38 -29 -12 -8
pair: n=1	1 -3 1 6
pair: n=2	6 4 -2 -18
pair: n=3	0 5 -8 -5
pair: n=4	3 7 -16 -4
pair: n=5	0 15 -19 -2
pair: not-both	4 5 -8 -7
pair:both n=2	16 3 -13 -21
pair:both n=3	0 -8 4 10
pair:both n=4	6 -1 -10 6
pair:city 	-24 16 11 2
pair:city both	-17 14 4 -10
pair:city coming	8 6 -5 -15
pair:city coming+ended	15 -9 -3 -5
pair:city day-none	-12 12 4 -5
pair:city day=l1	-30 13 13 2
pair:city day=l3	8 -9 2 -2
pair:city day=l4	8 -4 -9 6
pair:city day=l5	6 -18 10 -1
pair:city day=r0	2 2 0 -12
pair:city day=r2	19 -10 -9 -2
pair:city day=r4	-21 27 -11 4
pair:city ended	14 -7 -9 0
pair:city ended+running	13 -26 19 -5
pair:city n=1	-3 8 2 -16
pair:city n=2	-10 11 -4 2
pair:city n=3	14 -19 6 -3
pair:city n=4	-8 10 0 -2
pair:city not-both	0 4 0 -11
pair:city part:sure	13 -6 8 -24
pair:city prev:sure	-8 14 -8 0
pair:city running	-12 20 -4 -1
pair:city sent:sure	-20 12 4 3
pair:coming both	14 -9 -11 7
pair:coming n=1	1 3 1 -13
pair:coming n=2	12 -13 -10 8
pair:coming+ended n=1	22 -15 -2 -12
pair:coming+ended n=2	-9 12 -4 0
pair:coming+ended not-both	14 -6 -1 -11
pair:coming+ended+running n=1	-9 10 -6 3
pair:coming+ended+running not-both	-8 12 -10 3
pair:coming+running both	-5 -2 9 0
pair:coming+running not-both	8 0 -6 -5
pair:day-none 	11 6 -20 -14
pair:day-none both	20 -6 -23 2
pair:day-none coming	10 -8 -5 -2
pair:day-none coming+ended	0 5 0 -13
pair:day-none coming+ended+running	-12 14 -8 4
pair:day-none ended	-1 -18 21 11
pair:day-none ended+running	6 -1 1 -15
pair:day-none n=1	11 -9 -5 2
pair:day-none n=2	4 -2 5 -11
pair:day-none n=3	18 -6 -26 -3
pair:day-none n=4	-13 15 0 0
pair:day-none not-both	5 -2 5 -12
pair:day-none part:sure	24 -12 -5 -18
pair:day-none prev:sure	10 -6 -7 0
pair:day-none running	3 -12 -2 13
pair:day-none sent:sure	-9 15 -9 -7
pair:day=l0 both	9 8 -21 -1
pair:day=l0 ended	-2 13 -11 0
pair:day=l0 n=2	2 9 -17 0
pair:day=l0 n=4	-10 13 0 0
pair:day=l0 no-word	21 -2 -26 0
pair:day=l0 part:sure	6 6 -11 -1
pair:day=l0 prev:sure	-18 9 10 0
pair:day=l0 sent:sure	-11 13 -3 1
pair:day=l1 	-7 5 8 -6
pair:day=l1 both	9 -10 10 -17
pair:day=l1 coming	1 2 -20 7
pair:day=l1 coming+running	-12 2 8 0
pair:day=l1 ended	10 -6 0 0
pair:day=l1 n=1	-7 5 9 -12
pair:day=l1 no-word	11 -4 -3 -20
pair:day=l1 part:sure	-1 -5 8 2
pair:day=l2 	15 -11 -2 -5
pair:day=l2 coming	-24 16 4 2
pair:day=l2 ended+running	10 -21 11 0
pair:day=l2 n=1	-12 10 8 -7
pair:day=l2 n=3	16 -11 -3 -1
pair:day=l2 no-word	13 -17 6 -3
pair:day=l2 sent:sure	-4 18 -11 -6
pair:day=l3 ended	17 -7 -8 -6
pair:day=l3 n=1	5 -8 4 -1
pair:day=l3 n=2	0 5 -9 0
pair:day=l3 n=3	7 0 -1 -9
pair:day=l3 no-word	10 -9 -7 5
pair:day=l3 not-both	14 -1 -12 -8
pair:day=l3 part:sure	7 2 0 -24
pair:day=l3 prev:sure	-10 2 8 0
pair:day=l4 both	-2 -5 -1 15
pair:day=l4 coming	4 -11 0 5
pair:day=l4 ended	0 -11 0 10
pair:day=l4 n=1	-11 0 0 16
pair:day=l4 n=2	24 -8 -16 -7
pair:day=l4 n=4	3 -10 0 6
pair:day=l4 no-word	8 0 -2 -16
pair:day=l4 not-both	13 -4 -8 -4
pair:day=l4 part:sure	-41 24 0 16
pair:day=l4 prev:sure	10 -17 -4 10
pair:day=l4 sent:sure	30 -25 0 -3
pair:day=l5 n=1	13 -12 0 -2
pair:day=l5 n=2	-11 14 0 -2
pair:day=r0 	-9 7 6 -6
pair:day=r0 both	-19 28 0 -23
pair:day=r0 coming	-4 -10 1 18
pair:day=r0 ended	1 12 -12 -10
pair:day=r0 n=1	-8 17 -5 -10
pair:day=r0 n=2	0 -4 0 9
pair:day=r0 n=3	-11 -9 22 6
pair:day=r0 no-word	5 3 -3 -15
pair:day=r0 not-both	3 -11 3 14
pair:day=r0 sent:sure	-22 4 11 13
pair:day=r1 	-3 -7 6 12
pair:day=r1 both	-17 12 3 0
pair:day=r1 coming	9 0 -3 -12
pair:day=r1 coming+ended	11 -7 -3 0
pair:day=r1 coming+running	13 -14 0 0
pair:day=r1 ended	-19 13 6 -1
pair:day=r1 n=1	5 5 -7 -11
pair:day=r1 n=2	-15 -4 13 6
pair:day=r1 n=4	-5 10 -9 1
pair:day=r1 no-word	2 3 -14 0
pair:day=r1 part:sure	4 -11 1 7
pair:day=r1 prev:sure	-18 10 17 -13
pair:day=r1 running	-3 8 -2 -2
pair:day=r1 sent:sure	-8 7 9 -12
pair:day=r2 both	2 -10 6 0
pair:day=r2 ended	-15 15 2 0
pair:day=r2 n=1	-4 7 -6 -1
pair:day=r2 n=2	20 -7 -6 -12
pair:day=r2 not-both	7 9 -19 -15
pair:day=r2 prev:sure	4 8 -15 -3
pair:day=r2 running	13 -4 -7 -1
pair:day=r3 both	11 -18 8 -6
pair:day=r3 coming	-1 0 13 -10
pair:day=r3 coming+ended	9 -8 0 0
pair:day=r3 ended	19 -5 -15 0
pair:day=r3 n=2	1 8 -1 -16
pair:day=r3 no-word	10 -8 -5 0
pair:day=r3 not-both	3 7 -11 -15
pair:day=r3 part:sure	10 0 0 -19
pair:day=r3 sent:sure	-12 11 5 -2
pair:day=r4 	3 -11 -2 12
pair:day=r4 both	3 -8 -3 10
pair:day=r4 ended	9 -9 0 0
pair:day=r4 n=1	10 -21 2 10
pair:day=r4 n=3	-4 15 -10 -4
pair:day=r4 sent:sure	12 -14 -14 11
pair:day=r5 	13 -8 -2 0
pair:day=r5 n=1	19 -14 -4 0
pair:day=r5 no-word	21 -17 -1 0
pair:day=r5 not-both	13 -8 -2 0
pair:ended both	-2 6 0 -4
pair:ended n=2	-9 -2 12 2
pair:ended n=3	14 -16 0 1
pair:ended n=4	14 -17 0 3
pair:ended not-both	11 -12 -1 2
pair:ended+running both	2 3 0 -12
pair:ended+running n=1	-6 -1 13 -2
pair:ended+running n=2	10 -7 0 -10
pair:ended+running not-both	2 -11 12 -4
pair:l=" 	11 -7 0 0
pair:l=" not-both	19 -16 0 0
pair:l=" unknown	22 -18 0 0
pair:l=& no-word	10 -7 0 0
pair:l=( both	18 -13 0 0
pair:l=( day=l0	10 -6 0 0
pair:l=( n=3	13 -11 0 0
pair:l=( no-word	8 -4 0 0
pair:l=( unknown	20 -13 -2 -2
pair:l=/ 	-14 15 0 0
pair:l=/ no-word	-14 15 0 0
pair:l=/ not-both	-15 16 0 0
pair:l=<begin> 	-7 5 0 10
pair:l=<begin> both	-5 14 -7 -10
pair:l=<begin> city	-19 8 12 2
pair:l=<begin> coming	10 -6 1 -12
pair:l=<begin> day=r1	-4 11 -3 -16
pair:l=<begin> day=r2	-8 8 -11 9
pair:l=<begin> day=r3	11 -7 0 -5
pair:l=<begin> day=r4	12 -13 3 -9
pair:l=<begin> ended	20 -27 5 -6
pair:l=<begin> n=4	-3 11 -9 -4
pair:l=<begin> not-both	13 -19 9 5
pair:l=<begin> part:sure	36 -24 -3 -16
pair:l=<begin> prev:sure	-21 23 -1 1
pair:l=<begin> seat-other	-14 11 1 1
pair:l=<begin> seat-side	6 -14 7 -16
pair:l=<begin> unknown	25 -18 -15 -1
pair:l=[ unknown	12 -10 0 0
pair:l=a 	-15 6 5 5
pair:l=a day-none	-14 6 2 5
pair:l=a day=r3	12 -9 0 0
pair:l=a n=1	-11 8 0 6
pair:l=a no-word	-16 10 1 5
pair:l=a seat-home	-15 16 0 0
pair:l=a seat-side	-11 0 6 8
pair:l=a unknown	17 -10 -5 -1
pair:l=about unknown	9 -8 0 0
pair:l=after both	0 12 -15 0
pair:l=after city	7 0 -12 0
pair:l=after n=3	-8 7 0 0
pair:l=after no-word	18 -3 -16 -2
pair:l=after prev:sure	-10 3 5 0
pair:l=after seat-home	-3 -3 8 0
pair:l=after sent:sure	-16 14 0 0
pair:l=and 	8 -13 3 2
pair:l=and both	29 -19 -16 0
pair:l=and coming	-6 9 -2 0
pair:l=and day-none	-15 16 -2 2
pair:l=and day=l3	13 -11 0 0
pair:l=and day=r0	-1 -11 10 0
pair:l=and day=r1	15 -10 0 0
pair:l=and day=r2	13 -8 -3 0
pair:l=and ended	-11 11 1 0
pair:l=and n=1	39 -36 -3 -2
pair:l=and n=2	-6 0 13 -3
pair:l=and n=3	0 5 -15 5
pair:l=and n=4	-9 12 0 -1
pair:l=and no-word	8 -9 1 0
pair:l=and not-both	-19 12 13 -2
pair:l=and part:sure	13 0 -12 -5
pair:l=and prev:sure	-6 -3 13 0
pair:l=and running	9 -1 0 -3
pair:l=and seat-home	17 -17 -9 7
pair:l=and seat-other	15 -8 -6 0
pair:l=and seat-side	4 2 -3 -10
pair:l=and sent:sure	-7 10 -9 1
pair:l=and unknown	-15 7 12 0
pair:l=are 	-10 11 0 0
pair:l=are day-none	-10 11 0 0
pair:l=are no-word	-11 11 0 0
pair:l=are not-both	-10 10 0 0
pair:l=are unknown	-10 11 0 0
pair:l=at both	-11 2 11 -2
pair:l=at coming	2 -10 11 -5
pair:l=at coming+ended	-9 11 0 0
pair:l=at day-none	-9 5 -1 8
pair:l=at day=l1	-10 7 3 0
pair:l=at day=l3	-6 10 0 0
pair:l=at day=r0	19 -6 -18 0
pair:l=at day=r1	-17 8 11 -1
pair:l=at ended+running	12 -11 0 0
pair:l=at n=1	-13 7 5 3
pair:l=at n=2	5 4 -10 -8
pair:l=at no-word	-10 -2 10 9
pair:l=at not-both	-2 9 -10 0
pair:l=at part:sure	0 8 -3 -11
pair:l=at prev:sure	16 -8 -7 0
pair:l=at running	-12 14 0 0
pair:l=at seat-home	3 -9 6 -1
pair:l=at seat-side	-5 9 -1 0
pair:l=at sent:sure	-12 18 -1 -6
pair:l=before both	9 -7 0 0
pair:l=between both	22 -16 -5 0
pair:l=between day-none	-9 11 -1 0
pair:l=between not-both	-15 16 0 0
pair:l=between seat-home	11 -7 -2 0
pair:l=by 	17 -13 -1 0
pair:l=by day-none	13 -8 0 0
pair:l=by n=1	14 -8 -1 0
pair:l=by no-word	15 -10 0 0
pair:l=by not-both	15 -9 -1 0
pair:l=by unknown	8 -5 0 0
pair:l=commerce, 	17 -15 -1 0
pair:l=commerce, n=1	15 -14 0 0
pair:l=commerce, no-word	17 -15 -1 0
pair:l=commerce, not-both	17 -15 -1 0
pair:l=commerce, unknown	11 -11 0 0
pair:l=conference, 	-5 12 -7 -2
pair:l=conference, no-word	-5 12 -7 -2
pair:l=conference, not-both	-5 12 -7 -2
pair:l=did 	10 -7 0 0
pair:l=did n=1	10 -7 0 0
pair:l=does day-none	-9 7 1 0
pair:l=does n=1	-11 9 1 0
pair:l=does not-both	-9 7 1 0
pair:l=for 	14 -19 0 7
pair:l=for city	-8 -5 11 5
pair:l=for coming	-30 27 -3 3
pair:l=for day=r1	-26 21 0 4
pair:l=for day=r3	0 -9 -1 7
pair:l=for n=1	-16 15 1 0
pair:l=for n=2	6 3 -13 -3
pair:l=for n=3	6 -30 4 14
pair:l=for not-both	-10 8 -2 5
pair:l=for part:sure	-9 11 0 0
pair:l=for unknown	-10 12 -6 1
pair:l=from 	-11 9 -5 9
pair:l=from city	2 -12 2 11
pair:l=from coming	25 -19 -1 -3
pair:l=from day=l2	-4 -5 11 0
pair:l=from day=r0	-17 19 0 0
pair:l=from day=r1	22 -11 -15 0
pair:l=from day=r3	-15 18 0 0
pair:l=from day=r4	0 -13 3 9
pair:l=from ended	-1 10 -10 -1
pair:l=from ended+running	-9 -2 11 0
pair:l=from n=2	-13 9 2 2
pair:l=from n=3	12 -5 -3 -2
pair:l=from no-word	-21 19 2 1
pair:l=from part:sure	28 -25 0 -3
pair:l=from prev:sure	17 -15 0 0
pair:l=from running	11 -10 0 0
pair:l=from seat-side	16 0 -25 -13
pair:l=from unknown	-19 13 7 0
pair:l=host: not-both	11 -10 0 0
pair:l=host: unknown	11 -10 0 0
pair:l=if both	-10 12 0 0
pair:l=if day-none	-5 10 -5 0
pair:l=if n=2	-8 9 0 0
pair:l=if no-word	-12 17 -5 0
pair:l=if unknown	-13 14 0 0
pair:l=in 	3 -7 9 -3
pair:l=in both	-31 16 18 -1
pair:l=in city	11 1 -9 -14
pair:l=in coming	-8 -2 2 7
pair:l=in coming+ended	15 -5 -6 -9
pair:l=in coming+ended+running	-7 11 -2 0
pair:l=in day-none	8 -6 7 -14
pair:l=in day=l1	-18 8 10 2
pair:l=in day=l2	-9 7 2 0
pair:l=in day=l3	-7 11 0 -4
pair:l=in day=l4	-6 -6 3 12
pair:l=in day=r1	-4 -5 0 12
pair:l=in day=r2	-8 21 -14 -12
pair:l=in day=r3	-5 16 -4 -16
pair:l=in ended	-16 14 0 3
pair:l=in ended+running	-27 22 4 -1
pair:l=in n=1	-12 8 6 0
pair:l=in n=2	-23 12 2 7
pair:l=in n=3	10 -1 -9 -7
pair:l=in n=4	18 -17 4 -8
pair:l=in part:sure	-22 9 7 5
pair:l=in running	-12 12 -1 3
pair:l=in seat-home	7 -6 5 -9
pair:l=in seat-other	10 -2 -7 -6
pair:l=in seat-side	3 -14 4 9
pair:l=in unknown	-45 25 21 12
pair:l=into no-word	-10 11 0 0
pair:l=is day-none	-15 14 1 0
pair:l=is n=1	-15 19 -2 0
pair:l=is n=2	0 -9 4 0
pair:l=is not-both	-11 10 2 0
pair:l=leaves 	-13 -2 16 0
pair:l=leaves both	-15 0 16 0
pair:l=leaves day-none	-11 -4 16 0
pair:l=leaves n=1	-6 -2 10 0
pair:l=leaves no-word	-11 -4 16 0
pair:l=left both	-17 10 7 0
pair:l=left not-both	10 0 -13 0
pair:l=live: 	11 -7 -2 0
pair:l=live: day-none	10 -6 -2 0
pair:l=live: n=2	11 -7 -2 0
pair:l=live: not-both	11 -7 -2 0
pair:l=live: part:sure	9 -6 -2 0
pair:l=live: unknown	12 -8 -2 0
pair:l=midnight, no-word	-9 6 2 0
pair:l=morning 	11 -8 0 0
pair:l=morning n=1	9 -7 0 0
pair:l=morning no-word	10 -8 0 0
pair:l=morning not-both	11 -8 0 0
pair:l=morning unknown	10 -8 0 0
pair:l=mr 	11 -10 0 0
pair:l=mr unknown	11 -10 0 0
pair:l=near both	14 -6 -9 0
pair:l=near city	12 -15 0 0
pair:l=near day-none	-11 6 0 6
pair:l=near no-word	-15 8 1 5
pair:l=near not-both	-20 12 2 5
pair:l=near unknown	-22 18 0 5
pair:l=next: 	-10 11 0 0
pair:l=next: n=1	-13 14 0 0
pair:l=next: not-both	-15 16 0 0
pair:l=next: unknown	-8 9 0 0
pair:l=of 	-4 7 2 -12
pair:l=of both	8 -15 9 -8
pair:l=of city	11 -5 -2 -6
pair:l=of coming	12 -4 -3 -3
pair:l=of day-none	1 7 -33 7
pair:l=of day=l2	10 -14 3 0
pair:l=of day=l4	11 -6 0 0
pair:l=of day=r0	5 -21 14 0
pair:l=of day=r2	5 5 -15 0
pair:l=of day=r3	-6 -1 10 0
pair:l=of day=r4	-3 9 -7 0
pair:l=of ended+running	12 -10 0 0
pair:l=of n=1	14 -4 -15 -2
pair:l=of n=2	-10 4 7 1
pair:l=of no-word	-5 8 -7 3
pair:l=of not-both	2 2 -10 1
pair:l=of part:sure	17 -15 0 -4
pair:l=of prev:sure	27 -21 -2 -2
pair:l=of running	0 -17 0 12
pair:l=of seat-home	14 -15 2 -1
pair:l=of sent:sure	-3 -1 8 -2
pair:l=of unknown	-10 3 5 5
pair:l=off 	-10 10 0 0
pair:l=off day-none	-9 10 0 0
pair:l=off n=2	-9 10 0 0
pair:l=off not-both	-9 10 0 0
pair:l=off unknown	-8 9 0 0
pair:l=offered n=1	-9 9 0 0
pair:l=offered not-both	-9 9 0 0
pair:l=office, 	11 -9 0 0
pair:l=on 	12 -7 -7 0
pair:l=on both	17 -13 -2 0
pair:l=on coming	-18 20 0 0
pair:l=on no-word	14 -12 -6 1
pair:l=on not-both	-8 13 -6 0
pair:l=on part:sure	-9 14 0 -5
pair:l=on seat-home	-13 14 0 0
pair:l=on unknown	12 -1 -6 -7
pair:l=our day-none	-11 5 10 -6
pair:l=our seat-home	-9 0 13 -3
pair:l=round, 	-12 13 0 0
pair:l=round, n=1	-18 19 0 0
pair:l=round, not-both	-12 13 0 0
pair:l=round, sent:sure	-12 13 0 0
pair:l=round: n=1	-12 13 0 0
pair:l=round: unknown	-9 10 0 0
pair:l=said 	-14 15 0 0
pair:l=said day-none	-11 9 2 0
pair:l=said n=1	-15 17 0 0
pair:l=said not-both	-17 18 0 0
pair:l=said prev:sure	-10 6 3 0
pair:l=said seat-home	-9 11 0 0
pair:l=said seat-side	-10 6 4 0
pair:l=says 	9 -7 0 0
pair:l=should 	-10 3 -2 8
pair:l=should both	0 -9 0 8
pair:l=should day-none	-10 4 -2 8
pair:l=should n=2	-9 10 0 0
pair:l=should no-word	-9 3 -2 8
pair:l=should not-both	-11 12 0 0
pair:l=since both	18 -16 0 0
pair:l=since city	15 -16 0 0
pair:l=since day=l2	15 -14 0 0
pair:l=since no-word	6 -14 6 0
pair:l=than 	-18 16 2 0
pair:l=that 	1 9 -21 -7
pair:l=that day-none	-16 12 3 2
pair:l=that day=l1	12 -6 -4 0
pair:l=that n=1	11 -12 -1 1
pair:l=that n=3	-16 17 0 0
pair:l=that no-word	-12 11 0 1
pair:l=that seat-home	-2 8 -22 6
pair:l=that seat-other	9 -8 0 0
pair:l=that seat-side	-8 1 12 -6
pair:l=that sent:sure	11 -6 -3 0
pair:l=the 	-4 6 3 -11
pair:l=the both	22 -2 -21 0
pair:l=the city	-11 -6 23 -1
pair:l=the coming	35 -23 -18 -4
pair:l=the coming+ended	11 -12 0 0
pair:l=the day-none	-10 20 -4 0
pair:l=the day=l3	2 8 -12 0
pair:l=the day=l4	8 -9 0 0
pair:l=the day=r0	5 -10 0 0
pair:l=the day=r2	-10 0 14 -4
pair:l=the day=r3	41 -23 -21 0
pair:l=the ended	-6 -3 11 0
pair:l=the ended+running	-20 15 7 0
pair:l=the n=1	7 -4 -1 -9
pair:l=the n=2	-4 1 8 -9
pair:l=the n=4	9 0 -10 0
pair:l=the n=5	-9 9 0 0
pair:l=the no-word	-1 10 -2 -8
pair:l=the not-both	-12 1 20 -22
pair:l=the prev:sure	-4 -6 12 0
pair:l=the running	13 -9 -1 0
pair:l=the seat-side	-3 14 -6 0
pair:l=the sent:sure	30 -14 -17 0
pair:l=the unknown	42 -19 -39 -17
pair:l=times day=l2	-7 9 -1 0
pair:l=to 	-11 7 2 0
pair:l=to both	-17 5 6 7
pair:l=to coming	-10 2 14 -7
pair:l=to coming+ended	-9 10 0 0
pair:l=to day-none	15 -15 2 -10
pair:l=to day=l2	-22 21 -2 2
pair:l=to day=l4	-10 6 0 0
pair:l=to day=r0	-12 18 -7 0
pair:l=to day=r2	-6 -1 11 0
pair:l=to day=r3	-14 7 0 4
pair:l=to ended	15 -10 -3 0
pair:l=to n=1	0 -2 6 -16
pair:l=to n=2	-24 9 10 10
pair:l=to n=3	-6 11 -3 -1
pair:l=to no-word	1 6 -3 -18
pair:l=to not-both	-4 8 4 -18
pair:l=to part:sure	-27 6 10 11
pair:l=to seat-home	-9 -1 12 0
pair:l=to sent:sure	-4 -2 10 0
pair:l=to unknown	-19 25 0 -15
pair:l=trade 	15 -10 0 0
pair:l=trade unknown	15 -10 0 0
pair:l=trade, day-none	-8 12 0 0
pair:l=trade, no-word	-5 9 -2 -1
pair:l=trade, not-both	-5 9 -2 -1
pair:l=trade, seat-home	-13 14 0 0
pair:l=under n=1	11 -10 0 0
pair:l=under not-both	11 -10 0 0
pair:l=under unknown	10 -9 0 0
pair:l=unless 	11 -8 0 0
pair:l=unless no-word	0 -12 6 0
pair:l=visit coming	-13 5 7 0
pair:l=visit day-none	-6 -2 10 0
pair:l=visit n=1	-11 0 10 0
pair:l=visit part:sure	-14 3 9 0
pair:l=visit seat-home	-5 -2 9 0
pair:l=visited both	-12 1 8 0
pair:l=was n=1	-11 14 0 0
pair:l=was n=2	12 -12 0 0
pair:l=washington/ no-word	3 5 -9 0
pair:l=washington/ seat-home	3 6 -11 0
pair:l=what 	-13 -5 11 10
pair:l=what n=1	-13 0 9 3
pair:l=what n=2	1 -14 0 7
pair:l=what no-word	-12 -8 12 10
pair:l=what seat-side	-9 -18 12 12
pair:l=when both	14 -13 0 0
pair:l=when seat-home	11 -10 0 0
pair:l=where 	-8 9 0 0
pair:l=where no-word	-11 12 0 0
pair:l=where not-both	-8 10 0 0
pair:l=which 	12 -10 4 -10
pair:l=which both	1 -11 7 0
pair:l=which day-none	10 -8 0 -2
pair:l=which n=1	9 -7 0 -2
pair:l=which no-word	2 -10 8 -2
pair:l=which not-both	9 -3 0 -8
pair:l=which seat-side	13 -8 0 0
pair:l=with 	-8 10 0 0
pair:l=with both	14 -6 -20 3
pair:l=with day=l2	9 -6 0 0
pair:l=with day=r2	11 -11 0 0
pair:l=with ended	8 -21 0 12
pair:l=with n=3	20 -18 0 0
pair:l=with no-word	-11 5 5 4
pair:l=with not-both	-1 -7 10 4
pair:l=with prev:sure	13 -10 0 0
pair:l=with running	7 -8 0 0
pair:l=with seat-home	-5 -5 15 0
pair:l=with seat-other	20 -17 0 0
pair:l=with seat-side	-4 5 -13 10
pair:l=with unknown	20 -14 -4 0
pair:l=— 	-5 11 1 -14
pair:l=— both	17 -13 -2 0
pair:l=— city	-15 8 9 0
pair:l=— day=l1	0 -7 9 0
pair:l=— day=r0	-7 17 -5 -10
pair:l=— ended	9 -8 0 0
pair:l=— n=1	0 0 6 -10
pair:l=— n=2	-11 15 -5 0
pair:l=— n=4	19 -18 0 0
pair:l=— not-both	-9 13 3 -13
pair:l=— part:sure	9 -8 0 0
pair:l=— sent:sure	-1 10 0 -8
pair:l=— unknown	13 0 -8 -13
pair:no-word 	17 0 -12 -19
pair:no-word coming	9 -6 -10 4
pair:no-word coming+ended	22 -15 -6 -3
pair:no-word coming+running	16 -8 -4 -4
pair:no-word ended	15 -21 8 0
pair:no-word ended+running	11 -12 1 -3
pair:no-word n=1	13 -7 -4 0
pair:no-word n=2	15 -4 -9 -7
pair:no-word n=3	17 -11 0 -12
pair:no-word n=5	16 -1 -16 0
pair:no-word n=many	8 -12 2 0
pair:no-word not-both	23 -12 -12 -6
pair:no-word running	-8 3 -6 15
pair:not-both n=1	10 -1 -5 -11
pair:not-both n=2	0 -9 10 5
pair:not-both n=3	16 1 -16 -23
pair:not-both n=4	9 4 -15 -11
pair:part:sure both	10 1 -17 2
pair:part:sure coming	14 -3 -4 -7
pair:part:sure coming+running	-12 4 6 0
pair:part:sure ended	11 -11 -4 3
pair:part:sure ended+running	-7 3 10 -7
pair:part:sure n=1	8 1 -7 -13
pair:part:sure n=3	15 -15 0 0
pair:part:sure n=4	0 3 -9 2
pair:part:sure not-both	16 -16 11 -12
pair:part:sure running	30 -13 -9 -23
pair:prev:sure 	-4 5 4 -10
pair:prev:sure both	-1 -9 8 0
pair:prev:sure ended	-7 9 -3 0
pair:prev:sure n=2	-7 0 14 -17
pair:prev:sure n=3	-4 14 -9 -6
pair:prev:sure not-both	-5 14 -3 -17
pair:prev:sure running	8 -13 1 0
pair:running both	10 -6 -4 0
pair:running n=1	3 3 -9 -2
pair:running n=2	17 -21 -8 9
pair:running not-both	3 0 -8 4
pair:seat-home 	8 -6 -1 -11
pair:seat-home both	12 -19 6 -6
pair:seat-home coming	-10 5 -8 15
pair:seat-home day=l0	26 -2 -21 -1
pair:seat-home day=l4	17 -12 1 -8
pair:seat-home day=r0	10 -4 -13 7
pair:seat-home day=r1	-7 14 -9 0
pair:seat-home day=r2	-9 11 1 -6
pair:seat-home day=r4	-15 -7 22 2
pair:seat-home ended	-15 -9 34 -16
pair:seat-home ended+running	5 -13 7 -3
pair:seat-home n=1	-9 10 1 -2
pair:seat-home n=2	0 -26 30 -6
pair:seat-home n=3	21 0 -44 1
pair:seat-home n=4	-5 11 -3 -6
pair:seat-home no-word	6 -4 0 -13
pair:seat-home part:sure	-11 -2 9 8
pair:seat-home running	11 0 -10 -9
pair:seat-home sent:sure	-5 3 4 -10
pair:seat-other 	-18 18 -6 3
pair:seat-other both	-26 37 -23 0
pair:seat-other coming	7 -11 12 -10
pair:seat-other day-none	0 2 -9 3
pair:seat-other day=r0	0 -11 20 -13
pair:seat-other day=r2	-7 11 0 -3
pair:seat-other ended	11 1 -16 -5
pair:seat-other n=2	22 -8 -11 -15
pair:seat-other n=4	0 11 -8 -1
pair:seat-other n=5	-16 12 1 0
pair:seat-other no-word	5 -10 4 2
pair:seat-other not-both	16 -19 10 -7
pair:seat-other part:sure	5 7 -8 -13
pair:seat-other prev:sure	-3 13 -15 -3
pair:seat-other sent:sure	-7 0 10 0
pair:seat-side coming	10 -4 -2 -9
pair:seat-side day-none	7 -10 -5 7
pair:seat-side day=l0	8 5 -16 0
pair:seat-side day=l1	11 -9 5 -11
pair:seat-side day=l2	-16 11 10 -6
pair:seat-side day=l4	-12 3 -5 16
pair:seat-side day=r0	-1 9 -7 0
pair:seat-side day=r2	0 -2 5 -13
pair:seat-side ended	-2 -2 -11 19
pair:seat-side n=2	10 -6 -10 3
pair:seat-side n=3	-17 0 19 3
pair:seat-side n=4	4 -8 -6 11
pair:seat-side part:sure	4 0 -10 4
pair:seat-side prev:sure	0 -11 9 1
pair:seat-side running	2 -19 4 10
pair:sent:sure both	-14 10 9 -6
pair:sent:sure coming	-14 -2 17 0
pair:sent:sure ended	-15 26 -10 -8
pair:sent:sure n=1	-22 10 12 0
pair:sent:sure n=2	-2 5 -9 1
pair:sent:sure n=3	-9 8 0 5
pair:sent:sure n=4	11 -6 -5 -3
pair:sent:sure not-both	-16 15 -12 8
pair:sent:sure running	-5 11 -3 0
pair:unknown 	19 -7 -16 -4
pair:unknown both	12 -5 -6 -10
pair:unknown coming+ended	-5 10 0 -6
pair:unknown day-none	27 -8 -28 -12
pair:unknown day=l0	-19 9 9 1
pair:unknown day=l1	1 2 -14 2
pair:unknown day=l2	17 -9 -12 0
pair:unknown day=l3	11 -2 -15 0
pair:unknown day=l4	3 0 0 -16
pair:unknown day=r0	-27 15 14 8
pair:unknown day=r1	-14 6 8 0
pair:unknown day=r2	6 -1 -20 2
pair:unknown day=r3	19 -9 0 -18
pair:unknown day=r4	41 -38 0 0
pair:unknown ended	5 2 -9 -9
pair:unknown ended+running	-8 15 -15 0
pair:unknown n=1	12 -7 -2 -2
pair:unknown n=2	3 5 -16 -2
pair:unknown n=3	5 7 -21 -3
pair:unknown n=4	20 -12 -4 -6
pair:unknown n=5	20 -14 -3 0
pair:unknown n=many	12 -18 4 0
pair:unknown no-word	20 -7 -14 -5
pair:unknown not-both	20 -5 -24 -3
pair:unknown part:sure	20 -14 -7 0
pair:unknown prev:sure	3 -1 7 -16
pair:unknown sent:sure	-5 11 -24 2
part:calls	8 -8 -20 20
part:coming	17 -6 -7 -8
part:ended	13 -7 0 -10
part:experts	16 -38 -8 27
part:m=arrived	11 -3 -7 0
part:m=assembly	12 -6 -3 0
part:m=closed	17 -10 -3 -3
part:m=come	12 -17 4 0
part:m=convene	-5 -2 0 8
part:m=delegation	7 -10 -14 12
part:m=delegations	12 4 -12 -16
part:m=due	9 -4 5 -18
part:m=ended	0 -12 12 0
part:m=expected	14 -13 4 -9
part:m=fly	11 -2 -11 0
part:m=guests	-8 0 0 10
part:m=here	12 -18 6 -1
part:m=host	10 -8 -2 0
part:m=invited	-5 11 -3 0
part:m=land	-2 -6 -1 10
part:m=landed	-3 8 -3 0
part:m=lunch	11 -11 0 0
part:m=meet	13 -5 -10 2
part:m=meeting	-1 9 -7 -8
part:m=meets	0 -13 0 11
part:m=met	3 -13 8 3
part:m=negotiators	4 8 -22 -4
part:m=rose	29 -20 -9 0
part:m=round	19 0 -29 -26
part:m=signed	13 -10 4 -11
part:m=sits	-1 -7 0 11
part:m=sitting	-8 9 0 0
part:m=spent	-10 4 0 4
part:m=table	9 -3 -2 -2
part:m=talk	1 -14 0 15
part:m=talking	16 -2 -7 -4
part:m=talks	13 5 -16 -23
part:m=there	6 0 -12 -1
part:m=visit	-2 -8 7 3
part:m=visits	-10 -2 13 0
part:meets	25 -12 -11 -11
part:running	9 -6 -1 -6
part:summit	26 -31 6 -38
part:sure	19 -12 -3 -9
pc0=begin	4 0 0 -8
pc0=buy	16 -4 -10 0
pc0=end	10 -26 4 10
pc0=return	-14 17 0 0
pc0=say	10 -3 -11 1
pc0=sell	-8 6 2 0
pc0=stay	-14 0 15 2
pc0=suspend	0 10 -12 -7
pc0=target	-11 -10 15 7
pc0=threaten	10 -5 -2 0
pc0=up	4 0 -19 4
pc1=bear	-3 6 -11 4
pc1=begin	3 4 0 -20
pc1=buy	9 -12 0 0
pc1=deny	21 -19 -1 0
pc1=down	-9 12 3 -10
pc1=end	11 -24 4 9
pc1=impose	14 -8 -3 -5
pc1=return	-12 16 -2 -1
pc1=sell	-17 16 0 0
pc1=stay	-6 -1 10 0
pc1=suspend	10 0 -12 -7
pc1=target	-9 -11 14 6
pct0=agree future	18 -9 -9 0
pct0=agree present-passive	-8 9 0 0
pct0=bear perfect	-7 0 11 -2
pct0=bear present	2 4 -8 -2
pct0=begin future	16 -13 -1 0
pct0=begin present	8 -13 6 0
pct0=buy future	12 -1 -9 0
pct0=deny past	12 -11 0 0
pct0=down past	-2 12 -10 -4
pct0=down present	0 -10 14 0
pct0=end future	1 -13 9 0
pct0=end present	0 -8 0 10
pct0=impose future-passive	7 -13 5 -1
pct0=impose perfect	10 -4 -11 1
pct0=impose perfect-passive	-14 12 2 0
pct0=impose pluperfect	7 -19 0 8
pct0=impose present	21 -12 -6 -10
pct0=impose present-passive	-8 10 0 0
pct0=propose past	0 -4 13 -12
pct0=propose pluperfect	1 -12 7 0
pct0=propose present	-11 17 -5 -3
pct0=sell present	-9 7 2 0
pct0=stay future	-11 0 8 0
pct0=stay past	-3 0 12 -7
pct0=stay perfect	-4 7 -4 0
pct0=suspend future	-9 13 -2 0
pct0=suspend present	-13 14 0 0
pct0=target present	0 -9 7 0
pct1=agree future	18 -9 -9 0
pct1=agree participle-passive	-10 8 -3 5
pct1=agree present-passive	-8 9 0 0
pct1=bear gerund	-8 9 -17 9
pct1=bear perfect	-7 0 11 -2
pct1=bear present	9 -2 -7 0
pct1=begin future	11 -8 0 0
pct1=buy future	10 0 -7 0
pct1=buy infinitive	-5 -4 9 0
pct1=deny past	12 -11 0 0
pct1=down infinitive	-9 8 0 0
pct1=down past	-2 12 -10 -4
pct1=down present	0 -10 14 0
pct1=end future	1 -13 9 0
pct1=end present	0 -8 0 10
pct1=impose future-passive	11 -11 0 -1
pct1=impose participle-passive	9 -7 0 0
pct1=impose perfect	9 -5 -8 1
pct1=impose perfect-passive	-14 12 2 0
pct1=impose pluperfect	7 -19 0 8
pct1=impose present	18 -11 -4 -9
pct1=impose present-passive	-8 10 0 0
pct1=propose infinitive	15 -4 -2 -6
pct1=propose past	5 -2 3 -11
pct1=propose pluperfect	1 -12 7 0
pct1=propose present	-13 20 -8 -2
pct1=sell present	-9 7 2 0
pct1=stay future	-17 10 8 -1
pct1=stay participle-passive	14 -10 -2 0
pct1=stay past	0 -5 13 -5
pct1=stay perfect	-4 7 -4 0
pct1=suspend future	-9 13 -2 0
pct1=suspend participle-passive	13 -12 0 0
pct1=suspend present	-13 14 0 0
pct1=target present	0 -9 7 0
people=0	18 -14 -5 -1
people=1	15 -7 -3 -14
people=2	-13 32 -10 -31
people=3	7 12 -18 -5
people=4	9 -4 -2 0
phas-future	1 -14 10 1
phas-gerund	-11 13 -15 7
phas-infinitive	3 -8 14 -11
phas-participle	17 -6 -14 -2
phas-perfect	-10 3 6 0
phas-pluperfect	-2 -4 11 0
phas-present	0 8 -11 -5
prev:apart	20 -10 -8 -6
prev:calls	24 -34 5 7
prev:coming	6 -3 1 -11
prev:ended	8 -2 -16 2
prev:experts	3 -49 2 51
prev:heads=0	19 3 -32 -8
prev:heads=1	10 -27 20 -19
prev:heads=2	-6 -26 29 5
prev:meets	-5 8 0 -4
prev:running	-10 7 4 2
prev:summit	4 -25 24 0
prev:sure	7 -8 -7 10
prev:wished	5 0 -20 9
pt0=future-passive	6 -10 0 0
pt0=modal-passive	9 -12 -2 4
pt0=past-passive	-8 6 -14 13
pt0=perfect-passive	-14 14 0 0
pt0=present-passive	-8 9 -8 2
pt1=future	-13 6 9 0
pt1=future-passive	9 -8 -3 0
pt1=gerund	-11 11 -14 8
pt1=infinitive	1 -7 15 -11
pt1=modal-passive	9 -12 -2 4
pt1=participle-passive	22 -13 -12 0
pt1=past	16 -11 -8 2
pt1=past-passive	-8 5 -14 13
pt1=perfect-passive	-14 14 0 0
pt1=present-passive	-8 9 -8 2
pv0=announce	-11 8 -3 6
pv0=begin	-3 -7 13 0
pv0=buy	14 -5 -8 0
pv0=call	11 -15 2 0
pv0=charge	-7 -11 7 8
pv0=end	4 -15 7 0
pv0=expect	-10 12 0 0
pv0=get	12 -9 -1 0
pv0=go	14 -9 -7 0
pv0=have	12 4 -13 -14
pv0=hold	14 -8 -3 -2
pv0=hope	-22 12 11 0
pv0=keep	-9 14 -3 0
pv0=lower	-15 10 6 0
pv0=make	-9 0 10 0
pv0=meet	0 4 -9 0
pv0=other	4 -9 -9 12
pv0=pay	-10 3 11 -5
pv0=promise	-17 7 10 0
pv0=propose	21 -10 0 -12
pv0=reach	-8 12 0 0
pv0=remove	4 -9 3 0
pv0=run	-8 0 12 -4
pv0=sell	-10 7 2 0
pv0=slap	-10 4 4 0
pv0=stay	-16 18 -2 0
pv0=stop	-13 0 0 15
pv0=take	-4 12 -6 0
pv0=want	12 -6 -5 0
pv1=agree	-7 -2 0 12
pv1=announce	-11 8 -3 6
pv1=buy	8 -12 0 0
pv1=call	11 -16 2 0
pv1=charge	-7 -11 7 8
pv1=deny	13 -12 0 0
pv1=end	4 -13 7 0
pv1=expect	-10 12 0 0
pv1=get	10 -6 -1 0
pv1=hold	17 -11 -4 -1
pv1=hope	-20 12 8 0
pv1=keep	-8 13 -4 0
pv1=lower	-14 8 6 0
pv1=meet	-4 10 -18 5
pv1=other	4 -6 -9 8
pv1=pay	-1 -13 11 0
pv1=promise	-10 12 0 0
pv1=propose	30 -11 -1 -22
pv1=reach	-5 9 0 0
pv1=remove	4 -9 3 0
pv1=run	-8 0 12 -4
pv1=sell	-10 7 2 0
pv1=slap	-10 4 4 0
pv1=stay	-16 18 -2 0
pv1=stop	-14 0 0 15
pv1=suspend	12 -8 -2 0
pv1=take	-4 11 -6 0
pv1=want	12 -8 -3 0
pvt0=agree past	1 -9 0 6
pvt0=agree present	-8 9 0 0
pvt0=announce past	-12 8 -3 7
pvt0=be future	-8 -4 10 1
pvt0=be present	4 -11 -1 11
pvt0=buy future	9 0 -7 0
pvt0=call past	6 -15 7 0
pvt0=come past	-3 11 -8 -2
pvt0=come present	2 -9 7 0
pvt0=enter present	-8 6 2 0
pvt0=go future	10 -8 0 0
pvt0=go present	16 -16 0 0
pvt0=have past	19 -10 -10 0
pvt0=have present	0 12 -2 -14
pvt0=hope present	-13 11 1 0
pvt0=lower present	-10 3 7 0
pvt0=make past	-13 0 12 0
pvt0=other past	-3 -3 -5 12
pvt0=pay present	0 8 -10 -2
pvt0=promise past	-12 0 10 0
pvt0=propose perfect	10 -6 0 -2
pvt0=reach past	-5 9 0 0
pvt0=run present	-9 -1 14 -1
pvt0=sign future	13 -8 -3 0
pvt0=sign perfect	10 -9 0 0
pvt0=stay present	-11 12 0 0
pvt0=stop present	-17 1 0 13
pvt0=want present	14 -9 -4 0
pvt0=write past	16 -9 -6 0
pvt1=agree participle	-9 1 0 6
pvt1=agree past	2 -10 0 6
pvt1=announce past	-12 8 -3 7
pvt1=be future	-12 2 10 0
pvt1=be present	4 -10 -3 12
pvt1=buy future	9 0 -7 0
pvt1=buy infinitive	-5 -4 9 0
pvt1=call past	6 -15 7 0
pvt1=come past	-3 11 -8 -2
pvt1=come present	2 -9 7 0
pvt1=enter present	-8 6 2 0
pvt1=go present	15 -10 0 -3
pvt1=have past	10 -10 0 0
pvt1=have present	-8 11 -2 0
pvt1=hold past	10 -5 -3 0
pvt1=lower present	-10 3 7 0
pvt1=make participle	13 -9 -1 0
pvt1=make past	-13 0 12 0
pvt1=meet gerund	-19 16 -6 4
pvt1=meet participle	9 -6 -3 0
pvt1=other past	-3 -3 -5 12
pvt1=reach past	-5 9 0 0
pvt1=run present	-9 -1 14 -1
pvt1=sign future	13 -8 -3 0
pvt1=sign participle	-8 13 -1 0
pvt1=sign perfect	10 -9 0 0
pvt1=stay present	-11 12 0 0
pvt1=stop present	-17 1 0 13
pvt1=suspend participle	11 -10 0 0
pvt1=want present	14 -11 -2 0
pvt1=write past	16 -9 -6 0
q:"	22 -17 0 -11
q:'s	-4 -1 18 -11
q:(	-6 -1 0 11
q:)	2 -12 0 11
q:,	-1 4 -8 5
q:-	14 -15 -11 11
q:.	11 2 -12 -12
q:/	0 15 -17 -3
q:<agent>	9 5 -3 -26
q:<day-ahead>	0 -3 14 -19
q:<day-gone>	4 -10 5 1
q:<day-today>	7 8 -10 -30
q:<duty>	-1 -2 8 -8
q:<gate>	20 -31 -12 22
q:<goods-amount>	20 -17 0 -4
q:<goods>	-2 -8 -8 22
q:<level-noun>	19 -12 -38 18
q:<level>	6 -10 -2 9
q:<money>	25 -11 -11 -16
q:<month-ahead>	-23 13 13 0
q:<month-gone>	-31 15 11 12
q:<month-today>	16 -4 -12 0
q:<name>	4 3 -5 -11
q:<number>	3 -7 -14 22
q:<office>	-11 16 -11 2
q:<organisation>	5 5 -16 0
q:<person>	-10 6 13 -7
q:<points>	8 -12 3 0
q:<quality>	-3 1 -14 18
q:<seat>	19 4 -25 -18
q:<sender>	8 -9 -3 4
q:<span>	25 -16 -13 0
q:<v-agree>	18 -9 2 -31
q:<v-bear>	-9 0 6 8
q:<v-begin>	3 3 -13 3
q:<v-buy>	1 -7 9 -2
q:<v-deny>	-12 15 0 -2
q:<v-down>	-7 10 0 0
q:<v-end>	8 -17 15 -2
q:<v-impose>	4 6 -16 -3
q:<v-return>	10 -14 10 -9
q:<v-say>	17 -16 1 -6
q:<v-stay>	-4 -2 -1 14
q:<v-suspend>	10 -6 4 -12
q:<v-target>	-11 2 -8 19
q:<v-threaten>	-9 -2 14 0
q:<v-up>	15 -21 -5 10
q:a	20 -16 0 -5
q:about	6 9 -14 -9
q:according	31 -25 -7 0
q:account	6 -19 1 6
q:additional	3 8 -14 0
q:adopt	9 0 -7 0
q:affair	-8 9 0 0
q:after	-11 3 15 -12
q:afterward	15 -12 -2 0
q:again	-17 21 1 -11
q:against	25 -19 -11 1
q:ago	3 10 -11 -4
q:agree	6 -9 13 -20
q:agreement	16 -3 -10 -14
q:air	-3 14 -11 0
q:airport	-8 10 0 0
q:alive	17 -16 0 0
q:all	-5 1 9 -8
q:also	-17 -10 10 23
q:aluminum	10 -8 -1 0
q:among	-8 -2 11 0
q:amount	8 -11 1 0
q:an	-2 3 4 -12
q:anchor	7 -6 0 0
q:and	-5 2 20 -26
q:announcement	-17 20 -4 0
q:answer	-4 16 -13 -3
q:any	-19 12 12 -2
q:anybody	-12 0 13 0
q:anything	17 0 -15 0
q:are	-4 -13 16 8
q:arrangement	-4 -7 18 -7
q:arrival	-17 7 0 10
q:arrived	-5 8 -1 0
q:as	8 -20 2 7
q:ask	-3 16 -13 -5
q:at	8 -10 -26 24
q:authorised	-9 13 -1 0
q:autumn	-6 -2 13 -2
q:average	13 -13 0 0
q:back	5 3 -11 0
q:ban	-12 11 -5 2
q:banana	14 -12 0 0
q:bank	-9 10 0 0
q:barley	8 -6 0 0
q:be	-15 8 0 6
q:bean	11 -11 0 0
q:been	-38 6 22 23
q:beer	-3 -5 12 0
q:before	10 -12 3 0
q:better	-4 11 -5 -2
q:both	20 -21 2 -6
q:bridge	21 -21 0 0
q:bring	0 9 -9 -1
q:but	-17 30 -14 -6
q:butter	-10 4 6 0
q:by	11 -11 4 -5
q:calendar	-18 11 0 5
q:call	-15 0 23 -13
q:camera	-11 13 -1 0
q:can	-17 5 14 0
q:capacity	-10 1 7 0
q:capital	8 -6 0 0
q:car	0 -16 2 12
q:cardamom	-5 8 -2 0
q:careful	12 -7 -4 0
q:carlo	12 -12 0 0
q:carmaker	3 4 -10 -1
q:carrier	-14 5 0 7
q:carry	5 1 -18 5
q:ceasefire	19 -18 0 0
q:ceiling	17 -15 0 0
q:cement	-11 -3 -3 17
q:certain	-12 2 0 10
q:certificate	-11 17 -3 -3
q:changed	14 -9 -6 0
q:charge	-18 8 -3 13
q:chemical	-9 10 0 0
q:chicago	19 -19 0 0
q:chip	-7 8 -16 11
q:close	20 -16 -2 0
q:closed	15 -13 -2 0
q:club	8 -12 0 3
q:coast	11 -10 0 0
q:cocoa	-17 12 5 0
q:colleague	-12 6 0 7
q:collect	3 -10 -2 9
q:come	-14 0 8 9
q:comment	9 0 -5 -2
q:company	15 -24 7 0
q:complete	-11 9 1 0
q:concerned	-13 9 3 0
q:conclude	-5 9 0 -1
q:conference	11 -6 -2 0
q:confirm	25 -32 5 -1
q:consent	9 -4 0 -2
q:consultation	4 -11 2 0
q:container	8 -9 0 0
q:continue	-17 13 6 0
q:control	-6 11 0 -5
q:cost	-7 10 -1 0
q:cover	8 -12 0 0
q:crop	-9 0 0 10
q:custom	14 -16 0 0
q:da	0 -9 9 0
q:date	-13 -17 25 6
q:day	-15 16 -2 0
q:de	-11 -1 13 0
q:deal	22 -2 -16 -20
q:decided	19 -18 0 0
q:decision	3 -10 5 0
q:declare	-11 12 0 0
q:decree	-6 11 -3 0
q:delegate	13 -11 0 0
q:delegation	-11 17 -3 -3
q:depend	-14 15 0 0
q:did	27 -14 -13 -7
q:dinner	13 -11 0 0
q:discuss	-6 -15 0 18
q:dispute	0 8 -3 -8
q:doe	-1 -5 -4 14
q:doesn't	-18 4 3 9
q:done	-22 16 1 2
q:door	4 2 0 -10
q:down	-9 0 10 4
q:dried	-10 10 0 0
q:drop	-8 16 -4 -2
q:dry	-10 -2 0 12
q:due	-20 -6 17 10
q:dysprosium	0 -10 0 11
q:earn	-8 12 0 -1
q:economy	-8 14 -3 0
q:either	11 -17 6 0
q:else	19 -8 -8 0
q:elsewhere	10 -11 0 0
q:end	2 -7 13 -18
q:enter	-12 6 2 1
q:evening	-3 -6 14 -2
q:every	-12 -9 2 20
q:everybody	11 -1 -6 0
q:everyone	9 -8 0 0
q:everything	14 -12 0 0
q:excess	-10 1 7 0
q:exempt	-3 -5 -3 11
q:exist	9 -20 -3 15
q:expert	0 -15 10 8
q:expire	17 -19 3 -3
q:export	-18 22 -7 0
q:exporter	17 -20 0 1
q:extra	-15 11 5 0
q:fact	-11 4 6 0
q:fall	-2 8 -4 -1
q:farmer	19 -14 -3 0
q:ferry	15 -10 0 -3
q:few	-18 18 0 0
q:final	9 -7 0 0
q:find	8 -17 0 9
q:first	-22 8 8 8
q:fish	-8 12 0 -2
q:fishing	12 -8 0 -4
q:fix	-8 10 0 0
q:flour	-16 19 -1 0
q:flow	14 -12 -1 0
q:flower	11 -10 0 0
q:for	1 0 -17 12
q:force	19 -12 -7 -1
q:forced	-11 0 10 0
q:foreign	-30 22 13 -2
q:form	14 -12 0 0
q:four	18 -18 -1 0
q:fourth	-19 24 -5 0
q:framework	-21 25 -6 0
q:free	-12 0 7 4
q:from	26 -30 -7 13
q:front	9 -9 0 0
q:gained	9 -7 0 0
q:gate	13 -12 0 0
q:gave	-18 11 9 0
q:general	5 -9 3 0
q:get	-8 13 -1 -3
q:give	-4 13 -1 -6
q:go	12 -14 -11 11
q:good	-22 18 11 -7
q:great	-10 3 7 0
q:group	11 -11 0 0
q:grow	18 -16 0 -1
q:guarantee	-7 9 -1 0
q:guest	16 -9 -6 0
q:had	-4 1 8 -10
q:half	-2 -7 -3 15
q:halifax	-10 -2 0 12
q:hall	-9 13 0 -4
q:hang	-13 3 0 10
q:happen	-7 11 -1 0
q:harbour	-6 -2 0 10
q:hard	12 -10 0 0
q:has	6 -10 -3 9
q:hat	-11 11 0 0
q:have	-3 5 0 -10
q:having	9 -6 0 0
q:he	4 9 -22 -2
q:health	0 -12 0 12
q:hear	12 -10 0 0
q:heard	-18 15 -3 3
q:her	-10 14 0 0
q:here	10 -24 -2 11
q:hide	-15 17 0 0
q:higher	5 -12 3 0
q:him	-7 12 -3 0
q:himself	3 -12 8 0
q:his	4 -20 -7 20
q:hope	2 5 -13 0
q:house	19 -15 -3 0
q:if	-18 15 -6 8
q:initial	-11 12 0 0
q:inquiry	-13 2 10 0
q:interest	-7 9 0 0
q:is	2 -5 -5 12
q:istanbul	16 -14 0 0
q:it	-8 -3 3 16
q:its	0 12 -3 -18
q:job	9 -7 0 0
q:joint	13 -11 0 0
q:josé	-14 17 0 -1
q:just	-5 9 0 -2
q:keep	5 -8 -10 11
q:know	19 -12 -5 -1
q:kuala	3 -11 7 0
q:la	11 -9 0 0
q:lamb	11 -10 0 0
q:lancaster	10 -7 -3 0
q:land	14 0 -12 -5
q:last	-1 11 -3 -19
q:late	9 -7 0 0
q:later	-6 -5 10 0
q:law	17 -11 -4 0
q:lead	16 -19 3 0
q:leader	-14 5 4 6
q:leave	-2 0 8 -6
q:let	24 -14 -8 -5
q:level	6 -14 0 8
q:levy	-12 20 -6 -2
q:licence	-19 15 -4 8
q:licensing	9 -8 0 0
q:lift	-18 22 -5 0
q:like	9 -15 -11 13
q:lima	-11 13 0 0
q:line	18 -19 0 0
q:lisbon	-2 -7 0 11
q:list	-17 5 11 0
q:listed	-7 -4 11 0
q:little	1 5 -11 0
q:live	17 -14 -1 0
q:loan	-5 8 -3 0
q:london	10 -9 0 0
q:long	-15 19 -2 -2
q:look	-15 10 6 0
q:lower	0 -9 11 0
q:lumpur	3 -11 7 0
q:m	17 -9 -14 4
q:make	6 6 -23 0
q:maker	-5 -7 4 9
q:man	-8 11 -1 0
q:many	11 -9 0 0
q:marble	-6 10 0 -1
q:match	-19 13 7 0
q:matter	-13 8 0 3
q:may	19 -16 0 -8
q:me	-4 10 -5 0
q:meal	17 -13 -2 0
q:meant	13 -7 -5 0
q:meanwhile	1 -13 3 4
q:measure	13 -5 -7 0
q:meet	-12 -6 20 8
q:mid	13 0 -12 0
q:midnight	15 -8 -8 0
q:million	14 -11 -1 0
q:mind	10 -9 0 0
q:minister	0 14 -4 -18
q:ministry	-14 9 8 -3
q:minute	7 0 0 -9
q:mombasa	-9 11 0 0
q:moment	-10 11 0 0
q:more	23 -17 0 -11
q:morning	4 4 -7 -9
q:move	17 -28 7 0
q:mr	-9 4 -10 11
q:museum	11 -9 0 0
q:must	11 -9 -5 2
q:nagoya	0 11 -9 0
q:name	18 -13 0 -2
q:near	9 6 -14 0
q:nearly	14 -12 0 0
q:need	26 -14 -2 -6
q:needed	7 -12 -1 4
q:negotiation	13 -7 -6 0
q:neighbour	11 -7 0 0
q:never	-1 -11 16 -2
q:nexperia	-1 10 -5 -4
q:next	-44 36 0 6
q:nine	-12 12 0 0
q:nor	9 0 -7 0
q:not	-1 1 7 -9
q:note	-5 14 -10 0
q:nothing	26 -11 -15 -8
q:notice	25 -16 -9 0
q:number	11 -18 -1 7
q:of	-1 -6 2 9
q:off	5 -14 5 1
q:official	9 -6 0 0
q:oil	-1 6 -10 2
q:on	7 -11 6 -2
q:onion	-10 10 0 0
q:only	10 -10 0 -1
q:open	0 -3 16 -13
q:opened	4 -10 4 -1
q:opposition	-8 10 0 0
q:or	5 -16 10 0
q:order	26 -19 4 -8
q:other	26 -28 -6 6
q:our	12 -2 -8 -4
q:out	1 -3 11 -12
q:output	-17 18 0 0
q:over	0 2 -13 5
q:own	8 -10 0 0
q:owner	-7 9 0 0
q:p	15 -7 -14 5
q:package	10 -8 0 0
q:page	-18 14 5 -1
q:pair	10 -6 0 -3
q:palm	20 -19 0 0
q:paper	14 -12 -7 2
q:part	-14 4 5 3
q:party	12 -8 -2 0
q:pay	14 -18 -2 7
q:peace	14 -6 -1 -5
q:pen	-6 -2 0 12
q:penang	0 -13 0 13
q:permanent	-16 6 2 3
q:permit	-6 10 0 -1
q:peso	9 -7 -1 0
q:phone	-9 0 7 0
q:place	-13 22 -18 5
q:plan	-13 18 -2 0
q:port	-18 -3 0 22
q:post	12 -13 1 -1
q:potatoe	-8 8 0 0
q:powder	-17 18 0 0
q:power	-8 11 0 -1
q:practice	9 -4 -2 0
q:prepare	-9 -3 2 11
q:present	-19 18 3 -1
q:presenter	-15 5 10 0
q:president	-5 -6 15 -4
q:price	19 -13 -5 0
q:product	0 -7 0 8
q:programme	-12 12 0 0
q:prolong	11 -11 0 0
q:prolongation	11 -12 1 -1
q:prolonged	11 -13 0 4
q:promise	16 -15 -9 6
q:proper	-4 12 -2 -2
q:provided	-9 10 0 0
q:province	9 -8 0 0
q:public	4 -10 -5 9
q:purchase	-11 0 15 0
q:put	0 0 9 -13
q:quarrel	6 0 -10 0
q:quay	-14 0 13 0
q:question	0 -12 0 13
q:rate	-9 11 0 0
q:rather	-10 13 0 0
q:receive	-8 10 -1 0
q:reciprocal	-15 15 1 0
q:refused	3 -11 0 9
q:regretted	13 -12 0 0
q:remain	-13 8 7 -1
q:renewed	-5 10 0 -2
q:reply	-9 -7 0 19
q:representative	-10 15 -3 0
q:required	-10 8 0 0
q:result	-11 13 0 -1
q:resume	11 -10 0 0
q:retain	-10 10 0 0
q:return	-1 -12 16 -3
q:rise	12 -8 -1 0
q:road	10 -8 0 0
q:roll	-12 13 0 0
q:rosario	-18 19 0 0
q:rose	10 -9 0 0
q:round	-6 15 -5 -13
q:rum	-14 10 4 0
q:run	-14 14 0 0
q:salmon	-9 0 9 0
q:salt	-15 15 0 0
q:same	-18 -5 20 5
q:saturday	14 0 -7 -7
q:say	7 -11 9 -2
q:sea	-6 -9 13 0
q:season	-13 11 3 0
q:second	-12 2 6 3
q:secretary	0 -10 0 11
q:see	-15 9 -2 8
q:sell	6 -7 3 -2
q:send	9 -8 1 -3
q:sentence	-12 13 0 0
q:seoul	0 -9 8 0
q:session	-12 4 0 8
q:set	5 -12 0 6
q:settlement	22 -22 0 0
q:she	-21 25 -2 0
q:sheet	-11 4 6 0
q:ship	-1 -12 2 12
q:short	11 1 -12 0
q:shortage	-10 5 3 0
q:should	16 -15 0 0
q:shut	18 -25 5 0
q:side	9 -7 -1 0
q:sign	25 -10 -15 -9
q:simple	-4 4 -9 7
q:sit	-12 7 10 -5
q:sixth	-19 10 10 0
q:ski	11 -10 0 0
q:small	-6 -7 12 0
q:so	-10 13 1 -3
q:some	25 -15 -5 -3
q:sooner	11 -10 0 0
q:sorry	13 -5 0 -8
q:sort	0 -7 9 0
q:soybean	9 -12 0 0
q:spare	14 -13 0 0
q:speak	-5 15 -8 -6
q:spoken	-6 8 -2 0
q:stage	-3 11 0 -6
q:stand	2 -11 3 0
q:start	15 -6 -8 0
q:state	-12 -5 4 14
q:stay	-17 -1 10 13
q:steel	14 -11 0 -2
q:step	-18 16 5 -1
q:still	26 -13 -1 -19
q:stop	-3 -10 13 1
q:sum	12 -5 -6 0
q:summer	16 -7 -8 0
q:summit	-2 -17 -2 20
q:sunflower	-9 12 0 0
q:suspend	9 -3 0 -9
q:take	2 10 -14 -4
q:talk	1 7 -14 -3
q:talked	-8 15 -5 -1
q:tariff	11 -10 5 -18
q:telephone	-31 16 20 -10
q:television	-27 6 23 0
q:tell	1 19 -26 -5
q:term	11 -6 -3 0
q:than	0 -3 9 -6
q:thank	-9 0 11 -1
q:thanked	10 -10 0 0
q:that	5 4 -19 3
q:the	13 -2 -10 -9
q:their	1 4 -2 -15
q:them	-14 16 2 -9
q:themselve	-13 9 6 -1
q:then	-5 10 -5 0
q:there	-5 17 -5 -17
q:they	-8 10 7 -16
q:thi	-19 14 -24 23
q:thing	-12 9 0 1
q:third	-5 10 -4 -8
q:those	-4 8 -3 0
q:threat	11 -6 -5 0
q:three	-8 18 -16 -6
q:through	-26 19 0 3
q:thursday	-16 13 3 0
q:ticket	19 -18 0 0
q:tile	-14 14 0 0
q:time	-18 25 -4 -4
q:tired	-13 10 0 3
q:to	0 -15 18 4
q:tomatoe	-19 15 5 0
q:tool	-9 2 0 5
q:top	20 -16 -3 0
q:touched	0 -9 0 10
q:town	-4 10 0 -5
q:tractor	-11 9 1 0
q:trader	-3 -4 -1 9
q:translated	20 -18 0 0
q:travel	-11 9 1 0
q:trip	-17 16 -7 6
q:truce	-14 5 24 -11
q:turbine	-7 -6 0 11
q:two	2 14 -15 -17
q:under	-2 1 -11 7
q:unless	15 -6 -4 -3
q:until	25 -40 9 5
q:up	-11 -11 10 18
q:urge	9 -4 -2 0
q:us	23 -17 -4 0
q:use	1 -8 11 -4
q:valley	14 -13 0 0
q:valparaíso	-11 11 0 0
q:version	-1 -5 9 0
q:visitor	11 -9 0 0
q:waited	8 -3 -4 0
q:war	4 -11 2 0
q:warn	-14 1 11 0
q:was	1 4 -10 -4
q:water	17 -23 6 0
q:we	15 -3 -18 -3
q:we'll	-15 17 -1 0
q:week	-4 4 -19 14
q:welcome	14 -12 0 0
q:were	-5 5 -13 7
q:what	14 -19 -7 15
q:whatever	12 -8 -2 0
q:wheat	15 -12 0 0
q:when	-18 16 5 -6
q:where	-9 10 2 -8
q:whether	-11 5 7 -1
q:which	0 -18 16 6
q:while	-15 7 -4 12
q:who	1 6 -12 -2
q:whole	-14 12 0 0
q:whom	8 -8 -10 8
q:will	-3 -12 12 7
q:wind	0 -8 -1 11
q:window	12 -11 0 0
q:wine	-11 15 0 -1
q:wish	14 -10 0 0
q:with	24 -32 -3 11
q:within	-9 14 -2 0
q:without	-4 -1 -1 9
q:wolfsburg	-1 10 -7 0
q:won't	1 -14 7 4
q:word	-24 15 11 0
q:working	16 -14 0 0
q:worth	23 -17 -7 -3
q:wrong	12 -10 0 -1
q:year	19 -5 -9 -16
q:yet	13 -19 0 1
q:york	-13 2 11 0
q:zero	8 -3 -3 0
q:—	10 0 -13 0
q:•	8 -13 0 1
qt=future	5 3 -25 9
qt=modal	-10 -2 10 3
qt=past	-1 4 7 -19
qt=perfect	8 -9 -5 3
qt=pluperfect	-10 0 11 0
quoted	13 -9 0 -8
r1="	-18 18 1 -3
r1='	13 -11 0 0
r1='s	12 -11 6 -17
r1=)	2 -17 4 6
r1=,	-12 4 5 10
r1=/	-7 13 -7 0
r1=:	-4 -3 15 -1
r1=;	-14 4 6 4
r1=<agent>	8 -25 1 6
r1=<day-ahead>	-12 10 5 -5
r1=<day-gone>	0 5 -7 -1
r1=<day-today>	3 7 -12 -1
r1=<duty>	7 -15 5 0
r1=<end>	0 -5 -2 11
r1=<goods>	12 -19 8 -4
r1=<level>	12 -9 0 0
r1=<name>	9 -15 6 0
r1=<not>	0 -5 8 -2
r1=<number>	32 -23 -8 -1
r1=<organisation>	19 -18 0 0
r1=<person>	29 -15 -16 0
r1=<v-agree>	0 6 -13 0
r1=<v-bear>	-9 10 8 -11
r1=<v-begin>	1 7 -12 -4
r1=<v-buy>	11 -5 -2 0
r1=<v-down>	-6 -5 12 5
r1=<v-impose>	3 0 -8 2
r1=<v-propose>	0 0 -11 8
r1=<v-say>	0 9 -9 -7
r1=<v-stay>	3 -9 0 5
r1=<v-suspend>	19 -11 -6 -1
r1=?	-9 10 4 -7
r1=a	2 5 -11 0
r1=agree	-7 10 0 0
r1=airport	-10 0 13 0
r1=an	15 -14 0 0
r1=and	-6 13 0 -18
r1=answer	13 0 -10 0
r1=at	-5 13 -6 -3
r1=back	-13 4 8 0
r1=begin	11 -8 -1 0
r1=between	-9 11 0 0
r1=bill	-11 11 0 0
r1=bring	-18 0 18 0
r1=by	-7 15 -10 -1
r1=call	-14 3 2 9
r1=can	-7 -10 14 0
r1=capital	14 -13 0 0
r1=charge	-8 -13 10 9
r1=close	11 -9 0 0
r1=continue	-9 0 0 10
r1=day	9 -7 0 0
r1=deal	8 -10 0 0
r1=declare	-8 9 0 0
r1=desk	-8 9 0 0
r1=end	11 -13 2 -2
r1=expect	10 -6 0 0
r1=explain	-11 13 -3 0
r1=fact	-9 -6 13 0
r1=fail	-23 15 0 8
r1=followed	-4 11 -6 0
r1=for	-7 9 0 -3
r1=gave	10 -6 -1 0
r1=get	-9 0 9 0
r1=grant	0 10 -9 0
r1=has	-4 8 0 -6
r1=have	7 0 -16 0
r1=hold	11 -5 -3 -1
r1=house	21 -12 -10 0
r1=in	-14 5 4 5
r1=is	-14 14 0 0
r1=know	10 -9 0 0
r1=last	1 3 -14 8
r1=later	12 -10 -3 0
r1=let	1 -10 5 0
r1=live	-12 13 0 0
r1=next	-3 15 -5 -12
r1=no	14 -11 0 0
r1=object	9 -8 0 0
r1=of	38 -19 -14 -6
r1=on	-1 -9 9 3
r1=one	15 -11 -1 0
r1=opened	20 -2 -15 0
r1=paper	-13 2 11 0
r1=remain	-11 11 0 0
r1=report	-10 11 0 0
r1=round	-19 21 0 0
r1=sir	-11 -1 13 0
r1=staff	-8 0 13 -5
r1=state	13 -5 -5 0
r1=still	5 -13 4 0
r1=stock	-10 10 0 0
r1=summit	-11 3 9 0
r1=take	-6 17 -10 -2
r1=talk	-29 34 -5 0
r1=tell	15 -12 0 0
r1=term	11 -3 -7 0
r1=that	8 -13 11 -8
r1=thi	-5 0 -12 15
r1=translation	9 -9 0 0
r1=truce	-6 14 -13 0
r1=until	10 -6 0 0
r1=wait	11 -9 0 0
r1=want	7 0 -11 0
r1=was	5 2 -13 -2
r1=when	1 -10 5 0
r1=without	-15 14 0 0
r1=you	15 -13 0 0
r1=—	-14 -2 24 -6
r2=!	11 -10 0 0
r2="	-8 11 -1 -3
r2='s	17 -13 -2 0
r2=(	10 -8 0 0
r2=)	-16 17 0 0
r2=-	21 -18 -4 0
r2=.	12 -15 4 -4
r2=;	-12 10 4 -3
r2=<day-ahead>	-27 13 0 11
r2=<day-gone>	-19 6 12 5
r2=<day-today>	32 -22 -8 -18
r2=<duty>	-6 9 0 -2
r2=<gate>	10 -5 0 0
r2=<goods>	28 -18 -13 -4
r2=<level-noun>	0 -7 1 6
r2=<level>	15 -10 0 -11
r2=<money>	12 -10 0 0
r2=<month-ahead>	-30 7 13 7
r2=<month-gone>	-26 28 -7 0
r2=<month-today>	11 -10 0 0
r2=<name>	7 -11 8 -13
r2=<not>	0 8 -37 10
r2=<number>	40 -36 0 -14
r2=<office>	-20 19 -7 9
r2=<person>	31 -32 2 -9
r2=<quality>	-11 8 -4 7
r2=<seat>	19 -14 -2 -7
r2=<sender>	22 -13 -7 0
r2=<span>	-10 9 6 -8
r2=<v-begin>	10 -10 0 0
r2=<v-end>	-16 6 15 -4
r2=<v-propose>	14 -11 -3 0
r2=<v-say>	16 -6 -16 0
r2=<v-sell>	8 -14 0 0
r2=<v-suspend>	-6 11 -3 -1
r2=<v-target>	17 -18 0 0
r2=?	12 -6 -5 0
r2=a	-10 -1 9 5
r2=about	-4 10 -5 0
r2=again	16 -13 -1 0
r2=agreement	-13 11 0 0
r2=all	16 -8 -8 0
r2=and	9 -7 3 -10
r2=answer	4 -22 10 0
r2=ask	9 -4 -4 0
r2=back	15 -10 -4 0
r2=be	16 -8 -3 0
r2=before	0 8 -9 0
r2=begin	16 -15 0 0
r2=by	-15 10 -11 13
r2=call	18 -12 -5 0
r2=charge	12 -9 0 0
r2=christma	-20 22 0 0
r2=client	8 -7 0 0
r2=closed	9 -8 0 0
r2=confirm	10 -3 -4 0
r2=correct	-9 11 -1 0
r2=deal	-3 -9 11 0
r2=decide	-12 13 0 0
r2=end	-20 18 5 0
r2=everything	10 -9 0 0
r2=expect	11 -10 0 0
r2=explain	12 -6 -4 0
r2=export	9 -5 0 0
r2=fact	-8 0 9 0
r2=first	-6 11 -2 0
r2=for	-17 11 9 -3
r2=friday	-3 10 -10 0
r2=he	13 -10 0 -4
r2=his	15 -14 0 0
r2=i	-10 11 0 0
r2=if	-11 4 6 0
r2=in	-24 13 15 0
r2=it	7 -9 6 -10
r2=its	18 2 -29 -3
r2=last	5 0 -10 -1
r2=late	-12 12 0 0
r2=leave	-10 2 -1 8
r2=let	-7 9 0 0
r2=look	-10 12 0 -1
r2=meanwhile	10 -4 -4 0
r2=member	-16 17 0 0
r2=mid	8 8 -9 -6
r2=monday	11 -7 -4 0
r2=my	8 -6 0 0
r2=next	-7 10 0 0
r2=nobody	-15 16 0 0
r2=not	11 -6 -24 11
r2=nothing	-10 8 -3 4
r2=one	9 -5 -2 0
r2=our	-10 2 8 0
r2=out	-2 -11 11 0
r2=over	-11 13 0 0
r2=pay	-5 -5 13 0
r2=published	16 -3 -12 0
r2=reply	13 -10 -1 0
r2=say	12 -19 -1 7
r2=secretary	-7 9 -1 0
r2=sheet	-11 -6 15 0
r2=sugar	-12 13 0 0
r2=talk	15 -12 -3 0
r2=tariff	-10 14 -2 0
r2=than	12 -10 0 0
r2=that	11 -5 -27 9
r2=the	-9 6 12 -14
r2=themselve	-12 12 0 0
r2=then	18 -13 -4 0
r2=they	-1 10 -10 0
r2=three	-15 16 0 0
r2=through	15 -13 0 0
r2=thursday	-14 8 9 -2
r2=to	10 -8 -5 3
r2=too	-10 10 0 0
r2=trade	3 -10 4 0
r2=tuesday	17 -9 -9 0
r2=turn	-8 0 0 12
r2=two	-13 14 1 0
r2=until	0 9 -10 0
r2=vote	13 -11 0 0
r2=we	14 -13 0 0
r2=wednesday	-32 27 -6 13
r2=week	-25 19 -18 17
r2=welcome	11 -10 0 0
r2=well	-11 4 5 0
r2=what	-2 -2 9 0
r2=where	-12 -2 4 18
r2=which	25 -18 -6 -1
r2=whose	10 -12 0 0
r2=will	-10 13 -1 0
r2=with	-11 18 -10 0
r2=would	-8 9 0 0
r2=year	-18 13 7 0
r2=yes	10 -8 0 0
r2=zero	-9 0 11 0
r3=!	10 -10 0 0
r3="	-6 0 10 -1
r3='	-17 18 0 0
r3=(	4 1 -5 -9
r3=)	-7 12 -2 -1
r3=+	-11 13 0 0
r3=-	16 -11 -10 1
r3=.	14 -2 -10 -15
r3=:	22 -16 -1 -8
r3=;	-16 5 11 1
r3=<day-gone>	-19 16 8 -12
r3=<day-today>	-18 9 8 9
r3=<duty>	11 -15 2 -3
r3=<end>	-5 -3 1 12
r3=<gate>	12 -8 0 0
r3=<goods-amount>	-14 8 7 0
r3=<goods>	22 -17 -21 5
r3=<level-noun>	13 -4 -9 0
r3=<level>	16 -6 -5 -10
r3=<money>	9 -8 0 0
r3=<month-ahead>	-17 7 0 6
r3=<month-gone>	-12 10 3 -2
r3=<name>	-27 22 14 -15
r3=<not>	10 8 -26 -10
r3=<office>	-2 3 -9 4
r3=<organisation>	-8 10 0 -2
r3=<person>	24 -8 -16 -4
r3=<quality>	15 -13 -3 0
r3=<seat>	14 -18 -6 5
r3=<v-agree>	5 12 -26 0
r3=<v-bear>	10 -5 -4 -1
r3=<v-begin>	-17 12 0 6
r3=<v-down>	14 -22 4 -1
r3=<v-end>	15 -17 0 1
r3=<v-impose>	18 -8 -2 -18
r3=<v-propose>	13 -13 3 -2
r3=<v-return>	-14 0 17 0
r3=<v-say>	2 11 -12 -10
r3=<v-stay>	37 -28 -10 0
r3=<v-suspend>	22 -28 4 0
r3=<v-up>	-6 11 -4 -1
r3=a	-13 16 2 -14
r3=after	-6 14 -10 0
r3=ago	-18 20 0 0
r3=agree	12 0 -13 0
r3=agreement	-14 7 7 0
r3=all	-14 8 10 -5
r3=an	5 -11 5 0
r3=and	-12 6 5 1
r3=are	15 -10 -1 0
r3=as	-6 2 10 -4
r3=ask	-8 5 2 0
r3=at	1 7 -11 -7
r3=be	-8 4 6 -1
r3=before	12 -10 -7 3
r3=begin	-28 19 0 10
r3=both	-10 0 3 7
r3=bring	-9 10 0 0
r3=by	-4 -10 18 4
r3=charge	-7 8 0 0
r3=close	-23 13 11 0
r3=come	10 -9 0 0
r3=discuss	0 -11 10 0
r3=do	-17 5 1 8
r3=down	8 -7 0 0
r3=duty	25 -29 1 0
r3=end	9 -10 -2 3
r3=evening	8 -15 6 0
r3=expire	10 -9 0 0
r3=fact	9 0 -9 0
r3=fee	9 -7 0 0
r3=figure	12 -10 0 0
r3=for	24 -13 -6 -13
r3=force	-17 14 3 0
r3=from	6 -17 10 -3
r3=gained	-13 13 0 0
r3=good	-13 4 -1 12
r3=had	2 2 -10 0
r3=handshake	-12 11 0 0
r3=has	13 -6 -4 -5
r3=he	5 -10 -1 7
r3=hold	19 -17 0 0
r3=i	12 -10 0 0
r3=in	21 -3 -19 -13
r3=is	24 -22 -6 0
r3=it	-3 9 -2 -8
r3=its	-11 0 17 -6
r3=karoline	-8 10 0 0
r3=last	-11 13 0 -2
r3=let	18 -16 0 0
r3=lie	-10 10 0 0
r3=line	-9 2 6 0
r3=lobster	9 -9 0 0
r3=long	-12 13 0 0
r3=lower	8 -7 0 0
r3=meet	1 7 -10 -5
r3=more	19 -16 -1 0
r3=morning	11 -4 -6 0
r3=next	13 -10 -1 0
r3=no	28 -16 -16 0
r3=nothing	-10 14 -2 0
r3=of	-19 0 17 6
r3=off	10 -4 -7 0
r3=on	-10 28 -22 -7
r3=order	-13 4 9 0
r3=own	16 -10 -5 0
r3=past	-9 10 0 0
r3=present	-9 0 0 10
r3=president	-11 -8 16 0
r3=rare	-9 -4 13 0
r3=run	10 -6 -1 0
r3=same	-12 18 -5 0
r3=say	-3 10 -6 0
r3=second	-15 0 6 6
r3=sheet	-8 0 9 0
r3=side	8 -3 0 -2
r3=sign	0 7 -9 0
r3=since	9 -5 -3 0
r3=spring	-19 1 18 0
r3=step	-9 11 0 0
r3=summit	-10 0 8 0
r3=talk	9 -5 -2 0
r3=tell	-8 14 -5 0
r3=the	-26 20 3 3
r3=their	19 -17 0 0
r3=there	12 -5 -5 0
r3=they	-14 6 0 9
r3=third	-12 12 0 0
r3=three	-3 10 -2 -3
r3=to	-6 -4 2 16
r3=two	-20 19 4 -2
r3=was	1 -10 11 -1
r3=when	-13 8 4 0
r3=where	-5 10 0 -3
r3=which	13 -7 -8 0
r3=with	-11 2 10 0
r3=without	-1 8 -4 -3
r3=your	-14 15 0 0
r3=—	29 -18 -15 0
r4=,	-18 24 -3 -3
r4=-	-9 10 0 0
r4=.	-10 2 7 6
r4=:	25 -18 -5 -2
r4=;	16 -23 2 0
r4=<agent>	1 3 -12 1
r4=<day-ahead>	13 -12 -4 0
r4=<day-today>	-2 12 -18 0
r4=<goods-amount>	0 9 -8 0
r4=<level-noun>	6 4 -10 -12
r4=<money>	-7 10 -1 0
r4=<month-gone>	34 -23 -13 -1
r4=<name>	-6 14 -7 -3
r4=<number>	19 -23 5 -10
r4=<office>	13 -16 0 6
r4=<organisation>	3 5 -10 -3
r4=<person>	-4 16 -8 -5
r4=<quality>	17 -12 -10 0
r4=<sender>	17 -11 -1 0
r4=<span>	20 -11 -20 3
r4=<v-agree>	3 -14 12 0
r4=<v-begin>	5 -1 -11 0
r4=<v-buy>	15 -6 -7 0
r4=<v-deny>	-12 0 6 6
r4=<v-end>	11 -4 -11 1
r4=<v-impose>	4 -11 9 0
r4=<v-propose>	21 -10 -4 -9
r4=<v-return>	11 -1 -8 0
r4=<v-say>	9 -26 18 -11
r4=<v-sell>	9 -2 -4 0
r4=<v-stay>	-4 -9 9 4
r4=<v-suspend>	-14 18 -2 -1
r4=<v-target>	13 -21 4 0
r4=<v-threaten>	10 -9 0 0
r4=<v-up>	0 9 -14 0
r4=?	-3 -10 13 0
r4=a	14 -30 12 6
r4=account	14 -5 -9 0
r4=adopt	14 -12 -1 0
r4=after	15 -9 -7 0
r4=ago	-10 1 7 0
r4=agree	-4 -2 9 0
r4=and	-4 0 10 -7
r4=approve	-9 9 0 0
r4=back	13 -11 -1 0
r4=beef	-6 -2 10 0
r4=begin	14 -14 0 0
r4=boat	-9 0 0 11
r4=both	-17 18 0 0
r4=buy	13 -6 -4 0
r4=by	13 -11 0 0
r4=charge	9 -6 0 0
r4=commerce	-5 -7 4 8
r4=consent	-9 10 0 0
r4=date	9 3 -14 0
r4=day	-5 12 -6 0
r4=deal	-11 1 -2 12
r4=doe	-6 -4 10 0
r4=earth	-9 -4 13 0
r4=effect	-11 4 4 0
r4=expire	14 -13 0 0
r4=far	10 -10 0 0
r4=first	-13 8 4 -2
r4=follow	10 -8 0 0
r4=framework	-10 11 0 0
r4=fruit	-11 12 0 0
r4=full	-9 0 8 0
r4=go	-7 10 -2 0
r4=good	-25 21 8 0
r4=had	-12 1 0 14
r4=he	-6 11 -3 0
r4=in	10 0 -8 -10
r4=is	23 -19 -1 -8
r4=it	23 -28 -13 15
r4=its	-25 17 11 1
r4=lasted	-8 11 0 0
r4=late	-10 11 0 0
r4=leavitt	-8 10 0 0
r4=long	-13 14 0 0
r4=look	9 -7 0 0
r4=mr	-15 11 3 0
r4=no	-14 10 3 0
r4=nothing	10 -8 -1 0
r4=on	-2 -6 14 -5
r4=or	9 -9 0 0
r4=our	-13 14 0 0
r4=out	11 -10 0 0
r4=over	12 -7 0 -2
r4=page	-18 19 0 0
r4=pay	19 -13 -2 0
r4=plan	5 -8 1 0
r4=promise	0 -9 8 0
r4=put	9 -3 -3 0
r4=round	-18 23 -4 0
r4=rule	-15 0 7 6
r4=run	-12 -7 9 9
r4=same	14 -18 -7 8
r4=say	7 -12 5 -2
r4=see	-16 19 0 0
r4=settle	-8 0 4 0
r4=sheet	9 0 -9 0
r4=side	-17 16 0 2
r4=sign	11 -12 2 0
r4=signature	10 -8 0 0
r4=something	-8 11 -4 0
r4=still	-12 7 0 7
r4=sugar	11 -10 0 0
r4=summer	-11 11 0 0
r4=talk	10 -15 -1 9
r4=tariff	7 0 -6 0
r4=tell	18 -11 -5 0
r4=text	-13 7 5 0
r4=that	2 12 -20 -1
r4=the	9 -17 10 3
r4=then	-16 17 0 0
r4=there	-9 0 10 0
r4=they	-10 1 10 -2
r4=thi	-20 16 6 0
r4=third	-22 23 0 0
r4=three	-19 20 0 0
r4=through	-7 -1 10 0
r4=time	-9 14 -5 0
r4=to	8 2 -6 -19
r4=together	6 -9 2 0
r4=transcript	-10 11 0 0
r4=truce	9 -13 -2 7
r4=two	-35 18 10 6
r4=until	-2 9 -6 -1
r4=very	-11 11 0 0
r4=visit	0 -8 7 0
r4=vote	11 -10 0 0
r4=wap	0 -13 8 0
r4=were	13 -3 -9 0
r4=what	-16 20 -1 0
r4=which	9 -6 0 0
r4=with	-11 11 0 0
r4=year	-7 0 9 0
r4=your	0 -9 9 0
r=! <end>	-15 17 0 0
r='s .	-10 11 0 0
r='s fact	-9 0 9 0
r='s on	18 -13 0 -5
r='s trade	-9 0 8 0
r=( <day-today>	9 -8 0 0
r=( <month-gone>	-12 13 0 0
r=) .	-6 -1 0 9
r=, "	15 -13 0 0
r=, <day-ahead>	-52 27 14 13
r=, <day-gone>	-34 6 23 4
r=, <day-today>	18 -11 -9 -8
r=, <name>	-32 24 13 -4
r=, <number>	26 -22 -3 0
r=, <office>	-15 16 0 0
r=, <person>	27 -19 -7 -4
r=, <seat>	13 -6 -5 0
r=, <span>	-6 10 -1 0
r=, a	-21 -2 19 3
r=, and	11 -4 -2 -9
r=, as	10 -5 -4 0
r=, at	-14 15 2 -8
r=, before	12 -9 0 0
r=, by	-17 4 -3 15
r=, day	-12 14 0 0
r=, for	-10 0 13 0
r=, friday	-5 12 -9 0
r=, from	-6 12 0 -3
r=, his	9 -4 -3 0
r=, if	-13 6 7 0
r=, in	-40 26 17 0
r=, it	15 -16 0 0
r=, monday	10 -3 -8 0
r=, on	-15 0 3 13
r=, one	10 -8 0 0
r=, say	16 -7 -8 0
r=, so	13 -12 0 0
r=, that	13 -7 -4 0
r=, the	5 -8 5 -11
r=, to	-18 17 0 0
r=, under	5 -11 -1 4
r=, wednesday	-36 30 -4 13
r=, where	-8 -7 4 18
r=, which	25 -17 -4 -8
r=, who	21 -15 -4 0
r=, whose	10 -12 0 0
r=. "	-14 14 0 0
r=. )	-9 9 0 0
r=: "	-12 16 -3 0
r=: <level>	17 -14 0 0
r=: <number>	11 -10 0 0
r=: <office>	-9 0 0 10
r=: <person>	-9 11 0 0
r=: <seat>	8 -8 0 0
r=: the	-11 7 6 -1
r=: two	-11 0 11 0
r=: who	-12 12 0 0
r=: will	-10 11 0 0
r=; the	-13 7 6 0
r=<day-ahead> .	-19 7 4 0
r=<day-ahead> <end>	12 -4 0 -9
r=<day-gone> ,	-13 14 0 0
r=<day-gone> .	16 -13 0 -2
r=<day-gone> and	-9 8 0 0
r=<day-gone> on	-7 8 0 0
r=<day-gone> that	17 -17 0 0
r=<day-today> .	-6 11 -4 0
r=<end> <end>	0 -5 -2 11
r=<name> and	-2 -6 8 0
r=<person> and	8 0 -6 0
r=? <end>	-8 8 5 -7
r=a year	-12 10 0 0
r=again .	-11 15 -1 0
r=an agreement	-14 14 0 0
r=and <name>	23 -22 0 0
r=and at	-12 14 0 0
r=at <number>	12 -9 0 0
r=at the	-13 19 -4 0
r=before christma	-18 19 0 0
r=bring nothing	-12 13 0 0
r=call a	-2 -12 0 11
r=call the	-10 11 0 0
r=charge <level>	-10 0 12 0
r=confirm the	-8 10 0 0
r=doe not	12 -8 0 0
r=drop its	-8 9 0 0
r=end on	14 -8 -3 0
r=fact sheet	-10 -6 13 0
r=for <day-ahead>	-14 19 -4 0
r=for <name>	18 -17 0 0
r=for a	-12 13 0 0
r=from <day-ahead>	-11 7 8 -4
r=from <day-gone>	-19 20 -7 1
r=from the	14 -11 0 0
r=get a	-9 0 10 0
r=go on	-7 8 0 0
r=has been	6 -8 2 0
r=has it	-12 13 0 0
r=has not	18 -12 -4 0
r=has yet	-9 10 0 0
r=in <month-ahead>	-21 1 11 7
r=in <month-gone>	-18 18 -6 3
r=in <number>	-9 8 1 0
r=in <seat>	0 -12 10 0
r=in mid	8 8 -9 -6
r=in the	5 -14 6 4
r=is in	-9 10 0 0
r=it was	-12 14 0 0
r=last week	-11 6 -6 12
r=meet in	12 -7 0 -3
r=next week	-9 19 -4 -11
r=object to	9 -8 0 0
r=official say	-12 -3 4 11
r=on <day-ahead>	-12 5 -4 8
r=on <day-today>	8 -15 11 -6
r=pay <level>	-8 10 0 0
r=press secretary	-7 9 -1 0
r=published the	-10 10 0 0
r=put <level>	-8 8 0 0
r=reply that	-7 10 -2 0
r=say ,	-11 6 3 0
r=say ?	-12 13 0 0
r=say in	1 -10 5 0
r=say it	9 -4 -1 0
r=say on	14 -8 -5 0
r=say that	2 -2 -9 8
r=sign for	-10 10 0 0
r=since last	-9 11 0 0
r=that he	12 -7 -3 0
r=the <organisation>	-11 6 3 2
r=the <person>	18 -15 -1 0
r=the two	-22 22 0 0
r=thi week	-14 0 -9 18
r=time ,	-7 16 -8 0
r=time <end>	13 -10 0 0
r=to put	-7 9 0 0
r=up <level>	-9 9 0 0
r=want to	-4 10 -5 0
r=when the	10 -9 0 0
r=with the	9 -6 0 -1
r=— <day-today>	12 -8 0 0
r=— live	-9 3 4 0
r=— the	11 -7 -1 0
right:calls	0 16 -20 -2
right:coming	-6 10 0 -10
right:ended	-15 23 -10 -4
right:experts	-11 -21 1 29
right:m=come	8 -4 -3 -1
right:m=comes	14 -12 0 0
right:m=conference	13 -10 -1 0
right:m=delegations	-13 18 -3 0
right:m=ended	-27 13 15 0
right:m=fly	-9 10 0 0
right:m=go	1 -4 9 -8
right:m=goes	7 0 -10 0
right:m=host	-9 10 0 0
right:m=meet	-7 6 -12 9
right:m=meeting	-15 20 -6 0
right:m=met	0 -14 0 13
right:m=negotiations	17 -16 0 0
right:m=negotiators	-6 7 0 0
right:m=round	-5 16 -12 -8
right:m=rounds	15 -13 0 0
right:m=sat	-11 8 4 -1
right:m=signed	11 -1 -10 -1
right:m=sit	10 -18 0 6
right:m=spent	-12 8 2 0
right:m=stop	-7 11 -3 0
right:m=table	10 -5 -6 0
right:m=talk	21 -22 -5 6
right:m=talks	4 5 -13 -7
right:m=time	-1 8 -4 -7
right:m=visit	-11 -4 17 0
right:m=went	-3 9 -5 0
right:m=where	-14 4 1 12
right:meets	-8 13 -10 2
right:running	10 -6 -20 12
right:summit	7 -13 5 -12
right:sure	-7 8 -5 2
right:wished	16 -6 -7 -11
s:"	8 -2 -2 -13
s:&	19 -25 2 0
s:'	14 -22 3 8
s:*	-8 12 -1 -1
s:+	-15 -5 14 5
s:-	0 12 -16 0
s:/	-1 12 -5 -17
s:<agent>	-1 12 -16 -5
s:<day-ahead>	2 2 -15 5
s:<day-today>	18 -12 -5 -7
s:<duty>	-3 5 4 -13
s:<gate>	3 -11 -4 16
s:<goods-amount>	3 -20 15 -15
s:<goods>	-4 -6 6 9
s:<level-noun>	-4 -6 2 15
s:<level>	17 -13 -3 -9
s:<money>	15 -5 -5 -17
s:<month-ahead>	-31 13 13 8
s:<month-gone>	-3 9 -4 -3
s:<month-today>	8 0 0 -11
s:<name>	16 -8 -18 0
s:<not>	2 3 -2 -14
s:<number>	-1 -6 17 -10
s:<office>	-1 6 -21 10
s:<organisation>	31 -17 -32 5
s:<person>	9 12 -12 -37
s:<points>	23 -16 -5 -5
s:<quality>	1 12 -24 0
s:<seat>	-1 5 1 -11
s:<sender>	13 -21 -17 22
s:<span>	-6 1 10 -7
s:<taker>	24 -21 -5 -1
s:<v-agree>	4 -2 3 -16
s:<v-bear>	9 -4 -1 -7
s:<v-begin>	0 4 -13 8
s:<v-buy>	2 -14 9 1
s:<v-deny>	0 -14 0 15
s:<v-down>	-5 2 8 -8
s:<v-impose>	17 -6 -7 -15
s:<v-say>	9 0 -5 -12
s:<v-sell>	10 -1 -9 -6
s:<v-stay>	8 -14 -5 13
s:<v-suspend>	4 2 -15 3
s:<v-target>	9 4 -16 -1
s:<v-threaten>	10 -2 -12 0
s:?	3 -2 8 -20
s:@	10 -24 12 0
s:[	14 -8 -3 0
s:]	13 -7 -2 0
s:_	8 -16 8 0
s:a	2 -4 0 1
s:aarhu	-15 11 0 6
s:ababa	17 -15 0 0
s:about	-7 2 -12 19
s:above	2 -15 11 -1
s:abroad	6 -16 -1 11
s:accept	-22 11 14 0
s:accord	0 9 -12 -8
s:according	2 9 -11 -9
s:account	0 -10 10 0
s:accra	11 -14 -1 4
s:accused	14 -2 -12 0
s:across	-13 15 0 -1
s:act	-6 12 -7 0
s:addi	17 -15 0 0
s:addition	10 -1 -6 0
s:additional	17 -7 -7 -2
s:address	11 -4 -6 0
s:adopt	3 -15 -4 13
s:aeroplane	-19 12 8 0
s:affair	-11 13 0 0
s:after	4 7 -7 -20
s:afternoon	-14 -1 19 0
s:afterward	-14 0 4 10
s:again	10 2 -17 -4
s:against	-16 14 -8 8
s:agenda	-11 14 0 -9
s:ago	-27 23 2 1
s:agreement	10 6 -15 -25
s:aim	-8 0 11 0
s:air	0 -10 10 0
s:aircraft	4 -12 6 0
s:aire	-19 -16 28 0
s:airline	14 -13 0 0
s:akazawa	-1 10 -8 -3
s:akureyri	-32 34 0 0
s:alexandria	-17 24 -6 -5
s:alfred	-3 -5 10 0
s:ali	-4 -4 11 0
s:alive	-10 14 -4 0
s:all	11 1 -9 -13
s:almaty	9 0 -10 -2
s:along	16 -10 -5 0
s:alpaca	-8 9 0 0
s:already	11 -17 -7 9
s:also	1 -8 -6 16
s:although	14 0 -15 0
s:aluminium	-8 12 0 0
s:ambassador	10 -7 -1 0
s:among	4 -21 0 16
s:amount	-14 14 -5 3
s:an	12 -8 3 -21
s:anchor	11 -10 0 0
s:and	-15 16 7 -10
s:angry	13 -8 -1 0
s:announce	-11 1 9 3
s:announcement	24 -11 -14 0
s:another	-3 -8 14 -2
s:antigua	-14 16 0 0
s:antwerp	13 -28 16 0
s:any	8 5 -15 -5
s:apart	5 -10 2 0
s:apec	45 -33 -18 -3
s:appeal	-10 0 -7 16
s:apply	-2 -1 8 -2
s:approval	0 11 -15 -2
s:approve	-12 20 -13 -6
s:arequipa	-30 13 20 -6
s:arica	-10 14 0 0
s:arranged	-13 14 0 0
s:arrangement	21 -16 -3 -5
s:arrived	11 -3 -7 0
s:article	-8 10 0 0
s:as	10 -12 3 -4
s:asia	16 -4 -14 0
s:ask	5 -12 9 -2
s:assured	10 -6 -3 0
s:asunción	14 -13 0 0
s:aswan	-12 8 4 0
s:at	-16 3 10 9
s:athen	9 -10 3 0
s:attempt	-8 11 0 0
s:audience	11 -8 0 0
s:authorised	-15 16 0 0
s:authority	14 -7 -6 0
s:avocado	9 -8 0 0
s:away	17 -13 0 0
s:b	-2 -14 14 0
s:back	18 -12 0 -21
s:baku	10 -8 0 0
s:balance	-6 -6 12 0
s:ban	-17 13 7 0
s:bandar	-13 0 14 0
s:bandung	-14 8 6 -2
s:bank	16 -14 0 0
s:bar	-14 3 3 7
s:barrier	10 -5 -2 0
s:base	-6 -11 12 3
s:basel	7 -11 0 7
s:basi	-5 10 -4 0
s:battery	-22 23 0 0
s:batumi	-27 24 -1 2
s:be	-5 4 12 -9
s:beach	10 -7 0 0
s:bear	-19 20 0 0
s:bearing	-11 5 0 5
s:because	-10 9 4 -7
s:become	21 -19 0 0
s:beef	-14 -2 26 -7
s:been	-9 8 0 1
s:beforehand	-6 13 -4 -2
s:begin	-14 12 5 0
s:behind	-19 20 0 0
s:being	-5 -4 14 -6
s:beira	-19 22 0 -1
s:believe	-19 13 5 0
s:below	-15 6 0 10
s:bergen	-32 16 1 16
s:bern	9 -6 -1 0
s:berthing	-11 12 0 0
s:between	3 -7 -3 10
s:beyond	13 -5 -5 0
s:big	-15 10 6 -1
s:bin	-10 11 0 0
s:blamed	12 -10 0 0
s:bless	9 -7 0 0
s:blinked	12 -5 -4 0
s:bloc	-11 11 0 0
s:blue	15 -14 0 0
s:boat	-13 11 -6 7
s:boeing	3 -10 3 0
s:book	15 -13 0 0
s:border	-3 12 -8 -5
s:boss	-9 10 0 0
s:both	-9 0 0 12
s:bottle	7 -3 0 -1
s:brandy	6 -9 2 0
s:brasília	16 -15 0 0
s:breakfast	16 -11 -4 -1
s:breakthrough	-6 10 -1 0
s:bridge	-1 -5 9 0
s:bring	-9 0 14 -4
s:brisbane	-16 6 0 7
s:brno	3 -9 -1 7
s:broke	2 0 -10 4
s:broken	1 -11 9 0
s:bruge	-13 15 0 0
s:brussel	18 -32 18 0
s:budget	21 -19 -1 0
s:bueno	-18 -17 27 0
s:building	11 -9 0 0
s:bulletin	15 -13 0 0
s:bursa	-12 13 0 0
s:busan	-16 -53 58 -6
s:butter	0 -4 10 -3
s:by	9 -9 3 -1
s:c	20 -17 0 0
s:cabinet	20 -17 0 0
s:cable	-11 -2 14 0
s:cairn	-6 0 9 0
s:calabar	-14 9 6 0
s:call	-3 -11 0 20
s:calm	14 -9 -4 0
s:can	14 -21 8 0
s:cannery	-18 18 0 0
s:canola	3 -12 7 -1
s:cap	-13 7 -1 8
s:capital	13 -15 3 -2
s:captain	-6 -1 0 9
s:car	4 0 0 -9
s:carlo	-11 13 -2 0
s:carmaker	10 -9 0 0
s:carry	22 0 -28 -1
s:cartagena	-31 25 1 3
s:case	10 -10 1 -2
s:cassava	-17 17 0 0
s:ceasefire	29 -24 -1 -2
s:cebu	-14 16 0 0
s:cent	12 -11 0 0
s:central	11 -9 0 0
s:ceremony	-13 3 9 0
s:certain	-17 11 8 0
s:certificate	-18 1 -2 19
s:chair	-7 9 0 0
s:chance	16 -13 0 0
s:chancellor	13 -3 -9 0
s:chang	5 -10 0 5
s:charge	-3 -9 2 16
s:chattogram	11 -10 0 0
s:cheaper	19 -17 0 0
s:chenggang	-2 -5 -5 12
s:chennai	-22 12 0 8
s:cherry	12 -10 0 0
s:chess	17 -16 0 0
s:chiang	-17 19 0 -1
s:chicago	19 -14 -4 0
s:chicken	-13 15 0 0
s:chief	-11 -6 -6 24
s:chip	11 -8 -6 1
s:chipmaker	11 -10 0 0
s:chittagong	-21 28 -1 -6
s:chișinău	-22 23 0 0
s:cigar	-21 22 0 0
s:citru	20 -20 -2 0
s:city	-13 8 7 0
s:civilian	-13 8 4 0
s:claim	18 -15 -1 0
s:climb	10 -9 0 0
s:clock	-9 13 -6 0
s:closed	8 -6 3 -6
s:closer	-17 18 0 0
s:closing	-15 0 14 0
s:club	22 -17 -1 -1
s:coal	-23 -10 33 -3
s:cobalt	-7 11 -4 0
s:cochabamba	-13 1 10 0
s:cod	13 -6 0 -2
s:collapse	-13 14 0 0
s:colleague	-9 12 5 -14
s:colonia	-22 12 9 0
s:comma	0 -7 0 9
s:comment	5 -11 4 0
s:commerce	-14 9 -6 10
s:commissioner	-13 14 0 0
s:communiqué	15 -14 5 -5
s:competition	23 -23 0 0
s:compiled	-9 9 0 0
s:component	-12 0 12 0
s:concern	-7 -16 15 4
s:conclude	3 -11 13 -11
s:condition	16 -10 -6 0
s:conference	2 -3 8 -12
s:conferred	2 -11 -1 9
s:confirm	12 -13 2 0
s:congress	15 -13 0 0
s:constanța	-6 10 0 -1
s:consultation	-18 18 -12 11
s:container	9 -7 0 0
s:content	9 -8 0 0
s:continue	13 -29 0 13
s:control	16 -11 -13 5
s:convene	-5 -2 0 8
s:conversation	-14 14 0 -1
s:copper	-9 -2 18 -4
s:cork	-9 13 0 0
s:corn	10 -2 -9 0
s:corridor	-29 20 -4 13
s:cotton	-24 32 -8 -2
s:could	25 -19 -5 -5
s:counted	13 -14 0 0
s:counterpart	1 5 -9 -4
s:county	10 -8 0 0
s:course	-18 -10 22 4
s:court	3 -9 -8 8
s:covered	15 -12 -1 0
s:cross	-8 9 0 0
s:crowd	9 -10 -5 4
s:curb	0 -9 8 0
s:current	10 -1 -7 0
s:custom	12 -41 -8 28
s:córdoba	-8 8 0 0
s:da	-29 25 0 0
s:dairy	19 -15 -1 0
s:damage	12 -11 0 0
s:dar	11 -1 0 -8
s:darwin	-27 19 9 -4
s:date	1 5 -10 0
s:dated	4 -14 0 7
s:daughter	-13 13 0 0
s:davao	-16 24 0 -10
s:davo	27 -14 -14 -1
s:day	-8 22 -8 -31
s:de	25 -25 0 0
s:deadline	15 -12 -2 0
s:deakin	-3 -4 10 0
s:dearer	6 -11 3 0
s:debate	-10 11 0 0
s:decision	7 -20 -9 17
s:decline	12 -10 0 0
s:decoupling	-17 17 0 0
s:decree	14 -5 -9 0
s:degree	16 -20 2 0
s:delegation	-13 31 -26 -7
s:delivery	14 -4 -4 -3
s:democrat	10 0 -8 0
s:deputy	-14 0 0 12
s:described	4 -17 1 8
s:desk	20 -13 -7 0
s:die	8 -5 -1 0
s:digit	-6 12 -5 0
s:dinar	-13 14 0 0
s:dinner	-11 -6 21 -1
s:director	12 -7 0 -3
s:discuss	-31 24 0 2
s:discussion	-10 0 -2 12
s:dismiss	-14 8 6 0
s:dispatch	-25 14 14 0
s:dispute	-10 7 -8 12
s:do	10 -10 -11 8
s:docker	19 -17 0 0
s:document	7 -14 6 -1
s:doe	-13 0 17 -7
s:doing	13 -17 0 0
s:don't	18 -19 0 0
s:done	16 0 -28 -5
s:dongguan	10 -8 0 0
s:door	7 -11 6 -2
s:doorstep	-23 11 13 0
s:douala	-12 12 0 0
s:double	4 -2 -12 5
s:draft	11 -14 -4 6
s:draw	15 -11 -2 0
s:drive	9 -7 0 0
s:drone	-9 -6 17 0
s:drop	-7 -3 8 6
s:dry	13 -10 -1 0
s:due	-5 -20 19 12
s:durban	-12 9 0 0
s:during	-18 1 11 0
s:duty	-6 12 -1 -11
s:each	14 -10 2 -19
s:early	-10 9 2 0
s:earth	15 -14 3 -12
s:eat	13 -12 0 0
s:economic	-10 17 -5 -1
s:economy	21 -22 -3 7
s:edge	-12 13 0 0
s:effect	18 -4 -15 -1
s:eighth	-10 11 0 -1
s:either	6 -16 8 0
s:el	31 -30 0 0
s:electricity	8 -10 0 0
s:eleven	12 -8 -2 0
s:else	-21 27 -6 -2
s:embassy	14 -3 -9 -2
s:emergency	-3 -13 4 8
s:employer	19 -18 0 0
s:empty	0 7 -9 0
s:energy	-9 17 -9 0
s:engagement	-5 9 -1 0
s:engine	10 -4 -2 0
s:english	16 0 -13 0
s:entebbe	-14 15 0 0
s:entity	9 -4 -11 4
s:envoy	14 -4 -19 6
s:epiphany	3 -11 0 8
s:equal	-9 0 11 0
s:es	17 -14 0 0
s:este	-12 17 0 -2
s:ever	10 -5 0 0
s:everybody	1 -2 -9 6
s:everyone	8 -5 0 0
s:everything	16 -7 -3 -7
s:exchanged	12 -8 -1 -2
s:exempt	0 -12 8 0
s:exemption	-12 7 -1 8
s:expert	-5 -47 -11 44
s:expire	15 -14 1 -2
s:explain	8 0 -12 0
s:exporter	0 -15 -4 14
s:expressed	-7 0 10 0
s:extension	-12 12 7 -12
s:extra	-28 27 6 -4
s:fact	-1 -21 14 -4
s:fail	-12 10 -4 4
s:failure	-12 10 1 0
s:fall	0 -12 21 -8
s:fan	-7 0 9 0
s:far	16 -10 -7 -3
s:farm	10 2 -12 -2
s:fee	7 0 -19 0
s:feed	0 -12 0 9
s:fentanyl	21 -7 -13 -2
s:ferry	0 -13 0 14
s:fertiliser	-11 -5 16 0
s:fez	-11 13 0 0
s:fifth	-14 21 -9 -5
s:file	4 -11 0 6
s:final	14 -13 1 -1
s:find	11 -7 -3 0
s:finished	9 0 -6 -5
s:fire	11 -7 -3 0
s:firm	28 -20 -12 1
s:first	-9 -1 -4 21
s:fish	1 5 -19 0
s:fishery	0 11 -4 -5
s:fix	0 10 -9 -6
s:flash	10 -8 0 0
s:flat	0 -11 0 8
s:flight	-11 11 0 0
s:float	8 -1 -4 0
s:flow	13 -9 -1 0
s:flower	-29 24 9 0
s:flown	-10 14 -4 0
s:fly	0 8 -11 -2
s:folder	12 -7 -2 0
s:follow	0 10 -7 -5
s:followed	-8 8 1 0
s:following	-13 18 -4 0
s:footwear	-14 15 0 0
s:for	5 0 -3 -13
s:force	-6 4 -8 10
s:forced	-2 -8 10 -1
s:forgotten	-18 20 -3 0
s:forty	-9 5 5 -1
s:forward	-11 0 14 0
s:found	9 -9 0 -1
s:four	-11 20 -14 0
s:fourth	-2 20 -24 -23
s:framework	-16 21 -2 -7
s:free	23 -26 4 -5
s:freight	16 -13 0 0
s:friedrich	10 0 -8 0
s:from	0 6 -17 5
s:front	19 -12 -6 0
s:fruit	-6 11 -4 -1
s:fuel	5 -13 7 0
s:full	-11 7 5 0
s:further	17 -15 -8 4
s:future	10 -21 6 0
s:g	2 -11 4 0
s:gain	-7 -2 10 0
s:ganja	-34 36 0 0
s:gas	1 -9 0 6
s:gather	12 -16 8 -4
s:gave	8 -12 3 0
s:gdańsk	-18 18 0 0
s:generic	0 -11 8 0
s:geneva	5 11 -66 0
s:george	11 -10 0 0
s:georgia	24 -13 -7 -11
s:get	-4 10 0 -9
s:ghent	-19 16 0 5
s:give	-1 6 -16 3
s:given	16 -22 0 5
s:goalkeeper	12 -11 0 0
s:god	-4 -5 11 0
s:golf	-4 -7 10 0
s:good	7 -10 -2 0
s:gothenburg	-21 29 -6 -10
s:government	-6 8 4 -11
s:grant	-1 17 -13 -3
s:grape	-12 5 0 8
s:great	-27 0 26 0
s:grower	26 -23 -4 0
s:guadalajara	-12 12 0 0
s:guard	-4 -3 9 0
s:guayaquil	-29 34 -1 -3
s:guess	11 0 -10 0
s:gun	12 -11 0 0
s:gyeongju	4 -33 23 -1
s:gyumri	-12 15 0 0
s:had	-2 9 -9 -2
s:haggling	-21 24 -3 0
s:haifa	-5 9 0 -1
s:hail	-10 11 0 0
s:halifax	-17 10 -8 8
s:hall	-17 -9 25 0
s:halve	13 -12 0 0
s:ham	-9 12 -2 0
s:hamburg	14 -5 -13 0
s:hammer	-13 17 -1 0
s:hand	0 -13 19 -9
s:hanoi	16 -15 0 0
s:happen	-9 8 5 -3
s:happened	-14 20 -7 0
s:harbour	5 -18 -5 16
s:has	11 -7 0 -7
s:have	13 -16 6 -14
s:having	-9 17 -7 -4
s:he	11 2 -6 -17
s:he'd	7 -10 0 2
s:head	-8 -13 17 2
s:hear	19 -27 -3 7
s:hearing	21 -18 -1 -2
s:heart	-9 0 10 0
s:heavy	15 -12 0 0
s:help	-2 -5 9 0
s:her	23 -18 -2 -2
s:here	-8 5 10 -7
s:high	-6 13 -5 -1
s:higher	7 -2 -17 5
s:his	2 5 -4 -16
s:hit	20 -12 -6 0
s:hobart	-9 10 0 0
s:holiday	24 -20 -2 -1
s:home	10 -14 4 -4
s:hon	15 -14 0 0
s:honolulu	-13 16 -1 0
s:honour	14 0 0 -12
s:hope	-21 17 8 -1
s:hot	-10 -1 12 0
s:hotel	-11 12 0 0
s:hour	8 -10 5 -14
s:house	-6 19 -14 -6
s:household	9 -7 0 0
s:howard	-8 11 0 0
s:hue	-16 20 0 -1
s:i	12 5 -29 -15
s:i'd	12 -11 0 0
s:i'm	-7 9 0 0
s:if	0 4 1 -20
s:immediate	-4 -5 10 0
s:implement	-17 19 -1 0
s:import	-4 -5 11 -1
s:importer	6 -14 0 2
s:impose	-8 12 -13 7
s:in	4 4 -9 -5
s:incheon	-22 21 -15 12
s:included	10 -7 -1 0
s:increase	-21 16 8 0
s:index	0 -10 6 0
s:initial	14 -13 0 0
s:initialled	-9 11 0 -5
s:insider	11 -10 0 0
s:insist	12 -10 0 0
s:inspection	-9 13 0 -1
s:instructed	1 -20 0 18
s:insurance	16 -15 0 0
s:intend	-11 8 3 0
s:interim	16 -15 0 0
s:interview	-13 9 3 0
s:introduce	11 -7 -2 0
s:invest	-9 12 -3 0
s:investment	5 -12 4 0
s:iowa	15 -11 -1 0
s:issued	3 -10 8 0
s:istanbul	-13 12 0 0
s:it	-10 0 12 3
s:its	12 -9 -10 4
s:itself	-10 0 10 1
s:jakarta	19 -16 0 0
s:jan	11 -11 0 0
s:jeddah	-15 16 0 0
s:jeju	-9 24 -15 0
s:job	-11 13 -1 0
s:john	17 -10 0 -6
s:joint	-15 6 9 2
s:journalist	9 0 -8 0
s:judge	-8 11 -2 0
s:just	-9 16 -6 0
s:kano	-3 -9 13 0
s:karoline	-10 9 0 0
s:keep	-3 10 -1 -11
s:kilometre	11 -5 0 -5
s:kind	10 -7 0 0
s:kisumu	-7 10 0 0
s:know	17 -16 0 -4
s:kobe	-29 30 -1 0
s:kochi	-14 5 0 7
s:kuala	-1 -2 9 -10
s:kuching	-13 17 -1 0
s:kutaisi	-14 15 0 0
s:kyoto	-14 15 0 0
s:la	16 -9 -3 -2
s:labour	-4 -7 12 0
s:lamb	-11 13 0 0
s:lancaster	-28 26 0 0
s:land	-9 -3 8 7
s:lapse	-2 -3 9 -1
s:large	12 -16 1 0
s:larger	0 -9 10 0
s:largest	10 -7 0 0
s:larnaca	-12 10 1 0
s:lasted	-25 18 11 0
s:lasting	-17 19 0 0
s:late	-7 10 0 -3
s:later	15 -16 -2 2
s:law	9 -20 0 6
s:lawyer	17 -13 0 -2
s:lead	21 -14 -9 0
s:leader	6 -37 28 -10
s:learned	11 -11 0 0
s:least	-3 -11 13 -1
s:leather	4 -11 0 5
s:leave	-13 6 -4 14
s:leavitt	-10 9 0 0
s:lee	-2 -14 16 0
s:leed	11 -8 -1 0
s:leg	10 -9 0 0
s:leiden	-9 11 0 0
s:lentil	-3 -7 0 10
s:let	8 -30 24 0
s:leticia	-14 -12 25 -1
s:letter	31 -17 -23 0
s:level	-14 -30 26 20
s:levy	16 -19 7 -6
s:li	-2 -5 -5 12
s:licence	-23 14 -2 10
s:license	2 -11 0 7
s:lift	-6 0 13 -1
s:light	1 -9 0 6
s:likely	10 -8 0 0
s:lima	7 -17 6 3
s:line	-9 0 10 4
s:linz	12 -11 0 0
s:lisbon	5 0 -16 2
s:list	-22 -22 32 12
s:lithium	-3 -10 -1 17
s:little	-7 12 0 -2
s:live	-27 12 11 9
s:locked	-6 9 -2 0
s:lomé	-6 10 -1 0
s:london	-3 20 -34 -9
s:long	-14 16 1 -5
s:longer	12 -4 -4 -1
s:look	0 -16 10 11
s:loom	10 -8 0 0
s:lord	11 -9 0 0
s:lorry	22 -18 0 -1
s:los	7 -10 0 0
s:lot	-12 12 0 0
s:loui	-21 24 -1 0
s:lower	0 8 -10 -7
s:lula	-1 -7 9 0
s:lumber	-13 15 -3 0
s:lumpur	2 -7 10 -10
s:lunch	14 -17 5 -2
s:lusaka	27 -22 -2 -5
s:lutnick	-8 11 0 0
s:lviv	-22 29 0 -9
s:lyon	-13 11 0 2
s:m	12 0 -17 -1
s:machine	8 -15 1 0
s:madrid	-14 30 -19 -10
s:magnet	-11 7 6 -1
s:mai	-11 14 0 0
s:main	12 0 -10 0
s:maintain	15 -14 0 0
s:make	0 -3 9 -12
s:malmö	-22 23 0 0
s:man	9 -7 0 -3
s:maputo	-21 22 0 0
s:march	-14 15 0 0
s:margin	0 -15 13 0
s:mark	8 -9 0 0
s:market	15 -32 15 -5
s:marseille	-17 18 0 0
s:match	17 -14 -2 0
s:matter	-14 7 5 0
s:me	3 2 -11 -1
s:meaning	-7 -1 9 0
s:meanwhile	23 -16 -7 0
s:measure	17 -18 0 0
s:media	11 -13 0 0
s:mediator	27 -26 0 0
s:medical	12 -12 0 0
s:medicine	7 -13 -15 17
s:meet	7 -6 -10 9
s:meeting	-10 16 -6 0
s:member	13 -7 -5 0
s:men	-19 8 13 -7
s:mendoza	-16 17 0 0
s:mention	-19 -2 23 0
s:mentioned	-13 15 0 0
s:mercosur	0 -10 8 0
s:mersin	9 -4 0 0
s:metal	13 -4 -7 0
s:miami	13 -9 -3 0
s:mid	5 11 -10 -6
s:midday	-11 12 0 0
s:midnight	11 2 -20 -6
s:military	-7 0 9 0
s:mill	16 -13 0 0
s:million	13 -10 0 0
s:mineral	2 -17 14 -1
s:minister	5 16 -27 -22
s:ministry	-9 -26 3 35
s:minute	3 -1 1 -8
s:mohammad	-9 0 11 0
s:mombasa	-34 27 -7 11
s:moment	11 -7 0 0
s:montevideo	-10 5 -2 7
s:month	-7 20 -13 -13
s:mood	-8 10 0 0
s:more	-6 6 6 -12
s:most	0 -1 -5 10
s:mostly	-11 -3 5 9
s:move	16 -22 2 -2
s:much	-2 -19 13 6
s:must	25 -14 -14 -7
s:my	9 -9 -5 4
s:mérida	-28 31 -1 -1
s:nadi	-6 13 0 -7
s:nagoya	-19 16 0 0
s:nairobi	13 -12 0 0
s:naivasha	-15 15 0 0
s:nang	-28 27 -1 0
s:nation	14 -9 -2 0
s:nearly	12 -7 -4 0
s:necessary	7 -10 1 0
s:need	20 -7 -15 -6
s:needed	-7 14 -3 0
s:negotiate	-15 28 -18 -14
s:negotiation	-14 14 2 -4
s:negotiator	-2 1 -12 9
s:neighbour	5 -11 6 0
s:nelson	-11 15 0 -2
s:new	15 -2 -13 -4
s:newsletter	-8 9 0 0
s:newspaper	16 -11 -3 -1
s:nexperia	8 -22 0 6
s:next	-12 12 0 2
s:nickel	11 -16 7 -2
s:night	-6 16 -22 4
s:nile	12 -10 0 0
s:nineteen	11 -10 0 0
s:niš	11 -9 0 0
s:no	13 -5 -19 6
s:nobody	-17 20 1 -2
s:none	21 -17 -5 0
s:noon	10 1 -15 -2
s:nor	-14 4 5 8
s:northern	20 -20 0 0
s:not	-14 1 16 2
s:note	-8 -11 6 14
s:nothing	-5 3 9 -9
s:now	0 0 5 -12
s:nvidia	25 -11 -11 0
s:obstacle	1 -10 0 6
s:occasion	0 -8 5 3
s:ocean	-9 0 11 0
s:odense	14 -12 0 0
s:odesa	-16 22 -2 -5
s:of	-3 -6 5 15
s:off	7 0 0 -21
s:offer	6 4 -18 -9
s:office	0 -12 0 9
s:officer	1 -23 -3 21
s:official	-21 22 0 0
s:ohio	20 -17 0 0
s:oil	8 0 -22 2
s:one	-6 7 9 -37
s:onion	-5 10 -2 0
s:online	-8 9 0 0
s:only	5 -4 -11 7
s:open	3 -3 -9 5
s:opened	10 -16 5 -7
s:opening	5 -19 11 0
s:operator	25 -23 0 0
s:opinion	17 -14 0 0
s:opposition	20 -16 -4 0
s:optimistic	9 -2 -5 0
s:or	36 -36 0 -7
s:oran	-13 15 -1 0
s:order	10 -11 -3 0
s:original	-8 12 -1 0
s:osaka	-28 2 27 0
s:oslo	24 -23 0 0
s:other	13 -8 -2 -3
s:otherwise	22 -16 -5 0
s:ottawa	12 -8 0 0
s:out	15 -7 -6 -11
s:outcome	-9 22 -12 0
s:outline	-6 16 -6 -2
s:outside	15 -15 0 0
s:over	2 -15 14 0
s:own	9 -6 -6 0
s:owned	15 -12 0 0
s:owner	16 -14 0 0
s:p	12 0 -14 0
s:pacific	11 0 -9 0
s:pact	8 -17 6 0
s:pair	-8 19 -4 -8
s:palace	-18 -7 25 0
s:palermo	-16 18 0 0
s:palm	35 -30 -3 -1
s:panama	-8 4 2 0
s:paper	-6 -1 10 0
s:pari	-40 54 -9 -17
s:partner	20 -14 -3 0
s:party	5 6 -15 -6
s:pass	18 -16 0 0
s:past	-13 17 0 -2
s:pasta	-13 3 0 10
s:paul	12 -11 0 0
s:paulo	-9 10 0 0
s:pause	-16 8 5 3
s:pay	-8 -11 17 8
s:peace	18 -22 9 -8
s:pen	0 -3 8 0
s:penalty	-6 0 8 0
s:penang	-11 12 0 0
s:pencilled	-12 8 5 0
s:pending	11 -7 -1 0
s:people	-17 4 15 -1
s:per	11 -10 0 0
s:person	-23 -13 17 18
s:phan	18 -16 0 0
s:pharmaceutical	-10 11 0 0
s:phone	16 1 -10 -12
s:photograph	-26 28 -1 0
s:phuket	-30 24 -4 6
s:pickup	-9 10 0 0
s:pill	-6 -2 9 0
s:pipe	0 -10 0 8
s:pistachio	12 -11 0 0
s:place	-1 -2 15 -14
s:plan	-9 2 17 -8
s:plane	11 -10 0 0
s:plant	8 -7 -6 3
s:plovdiv	-9 11 0 0
s:plu	15 -13 0 0
s:plywood	10 -10 0 0
s:point	-9 11 0 0
s:pokhara	-18 -3 0 21
s:policy	20 -18 0 0
s:pool	-8 9 0 0
s:port	8 -3 -20 1
s:positive	17 -17 0 0
s:post	4 4 -13 -6
s:postpone	10 -12 2 -1
s:potash	9 -7 0 0
s:potatoe	0 -9 0 8
s:poultry	0 -5 0 9
s:power	-20 12 1 8
s:preceded	-9 9 0 0
s:premier	-5 -1 10 0
s:prepare	-4 18 -19 0
s:presence	8 -11 0 0
s:present	-22 6 14 6
s:presented	8 -3 -4 0
s:presenter	17 -9 -8 0
s:president	-2 -28 35 -24
s:press	-22 13 15 -8
s:prisoner	30 -30 0 0
s:private	11 -11 0 0
s:procedure	8 -9 0 0
s:programme	13 -9 0 -4
s:prolong	-9 14 -1 -1
s:prolongation	-7 13 -6 0
s:prolonged	4 -17 9 3
s:promise	9 -15 3 0
s:proper	-6 10 0 -1
s:proposal	12 -8 -1 0
s:propose	35 -11 -15 -24
s:protested	-15 5 9 0
s:province	15 -14 0 0
s:public	6 -10 2 0
s:published	-4 -17 20 -6
s:pune	-22 23 0 0
s:punta	-21 10 0 11
s:purpose	-14 20 -2 -3
s:push	12 -8 -4 0
s:put	3 1 -9 0
s:quarrel	25 -12 -15 -1
s:quarter	-19 21 0 0
s:quay	12 -9 0 0
s:question	3 3 -10 -1
s:quickly	-8 10 0 0
s:quinoa	-12 13 0 0
s:quota	-1 11 -9 -2
s:r	10 -9 0 0
s:radio	31 -25 -5 0
s:railway	10 -9 0 0
s:rain	10 -6 0 -1
s:raise	10 -2 -17 2
s:rare	14 -13 2 -12
s:rate	24 -10 -16 -15
s:rather	15 -10 -2 0
s:ratu	10 -9 0 0
s:reach	-9 11 -1 -2
s:read	-8 11 0 -5
s:reader	10 -8 0 0
s:reading	14 -8 0 -2
s:readout	-27 17 13 0
s:ready	17 -9 -6 -3
s:reagan	-6 -7 11 0
s:reap	-5 11 0 -4
s:receive	-9 7 9 -12
s:recently	-7 11 -1 0
s:recife	-21 9 15 -2
s:reciprocal	1 0 -9 6
s:recommend	5 -12 0 7
s:red	8 -25 12 0
s:reduce	8 -15 2 0
s:reduction	-9 10 0 0
s:reference	-6 -1 9 0
s:regulator	5 -16 0 10
s:reject	22 -17 -3 0
s:release	4 -8 4 0
s:released	14 -9 -2 0
s:remark	-14 12 1 0
s:repeated	-1 10 -8 0
s:replace	10 -6 -1 0
s:reply	14 -1 -13 -7
s:report	21 -10 -10 -10
s:reporter	0 3 2 -11
s:representative	-4 -8 -4 20
s:request	10 -6 -2 0
s:required	17 -13 0 0
s:rested	9 -7 0 0
s:resume	4 2 -9 -10
s:retaliate	10 -5 -4 0
s:retaliation	10 -2 -7 0
s:return	5 -4 -12 9
s:reykjavík	5 -14 0 10
s:right	12 -8 -3 0
s:rise	13 -8 -2 -4
s:rival	-10 11 0 0
s:river	26 -24 0 0
s:riyadh	11 -10 0 0
s:ronald	-6 -6 12 0
s:room	13 -14 1 -2
s:rosario	-8 12 -1 -2
s:rosenbad	25 -23 -3 0
s:rotterdam	23 -17 -2 -2
s:round	3 17 -38 -20
s:rover	10 -9 0 0
s:row	11 -8 0 -2
s:rule	0 -15 -6 19
s:rumichaca	0 -11 10 0
s:run	8 -17 11 -1
s:ryosei	-1 10 -8 -3
s:safeguard	-9 10 0 0
s:saffron	11 -8 0 0
s:saint	-7 10 0 0
s:salaam	17 -14 0 0
s:salalah	-22 17 0 3
s:sale	9 -11 -7 8
s:salmon	16 -8 -5 0
s:salvador	-9 7 0 1
s:samarkand	-29 31 -1 0
s:sapporo	-13 6 7 -1
s:sardine	-3 -8 0 10
s:saturday	14 -8 -5 0
s:savannah	12 -10 0 0
s:save	7 -12 -4 7
s:say	8 6 -9 -15
s:scheduled	-11 9 0 0
s:school	12 -12 0 0
s:scotch	10 -10 0 0
s:scrap	-13 16 0 -1
s:seal	13 -11 0 0
s:season	23 -17 -7 0
s:second	0 11 -20 -11
s:secretary	-21 3 -13 28
s:section	-4 -11 16 -4
s:see	4 -5 6 -11
s:seem	-9 9 0 0
s:send	-4 8 -10 0
s:seoul	5 13 -19 -9
s:seriou	-14 0 15 0
s:service	5 -11 -1 8
s:session	-17 19 0 -4
s:set	-5 -5 1 11
s:settle	-3 16 -8 -11
s:seventh	-10 13 -2 0
s:shall	-5 14 -10 -2
s:shanghai	32 -24 -9 0
s:share	13 -8 -11 1
s:shared	-7 8 0 0
s:she	21 -21 -1 1
s:shea	-7 9 0 0
s:sheep	11 -8 0 0
s:sheet	-4 -23 19 -6
s:shell	10 -9 0 0
s:shelve	5 3 -10 0
s:shenzhen	48 -36 -21 -3
s:ship	18 -10 -4 -6
s:shipment	8 -9 -3 2
s:shock	-9 0 10 0
s:shoe	-6 9 0 0
s:shook	-10 1 12 -3
s:shortage	10 0 -7 0
s:should	-4 -6 10 3
s:show	-14 11 -4 7
s:shut	5 -14 8 0
s:side	-13 23 -14 -4
s:siem	-5 11 0 -4
s:sign	10 -3 -2 -17
s:signature	19 -14 0 -11
s:similar	-11 14 -1 0
s:since	-1 -10 3 12
s:sit	-3 1 -14 13
s:site	4 -11 -1 7
s:six	13 -6 -2 -1
s:sixth	11 -3 -9 -4
s:smoke	17 -17 0 0
s:social	14 -13 -1 0
s:sofa	-9 10 0 0
s:sohar	0 -25 23 0
s:solution	-9 11 0 0
s:some	-7 0 0 9
s:somebody	8 -6 0 0
s:something	-17 17 0 -1
s:soon	-7 14 -5 -1
s:soup	9 -7 0 0
s:south	11 -6 -2 0
s:soybean	34 -29 -8 0
s:space	-9 11 0 0
s:spare	13 -8 -5 0
s:speak	7 -7 8 -15
s:speed	-12 13 0 0
s:spent	-18 3 0 12
s:spoke	8 -5 -12 6
s:sport	18 -14 0 -3
s:spring	-14 14 6 -7
s:st	18 -22 0 6
s:staff	-1 0 13 -12
s:stand	20 -15 0 -6
s:start	8 0 -25 4
s:state	-10 -3 5 9
s:statement	-1 -7 14 -4
s:stay	-2 9 -17 5
s:steak	-9 -6 14 0
s:steel	8 -12 0 4
s:step	-12 6 2 3
s:stock	13 -9 -3 0
s:stockholm	-35 51 -27 -11
s:stone	-7 -4 13 0
s:stop	-8 12 -14 9
s:store	10 -9 0 0
s:storm	-7 9 0 0
s:straight	-9 9 0 0
s:strike	23 -7 -22 -4
s:student	-4 -1 -4 10
s:subject	-16 24 -8 -2
s:substantial	-14 17 -1 0
s:such	7 -15 2 0
s:sucre	-21 4 17 0
s:sugar	0 9 -15 -6
s:suggest	6 -19 9 0
s:sum	12 -5 -4 0
s:summary	0 12 -9 0
s:summit	-10 -11 19 -6
s:sunflower	-12 14 0 0
s:supply	-7 9 0 0
s:surabaya	-21 27 -2 -6
s:surcharge	2 -12 9 -2
s:sure	13 -12 0 0
s:survive	-19 21 0 0
s:suspend	17 -16 3 -9
s:swear	10 -7 -1 0
s:switch	11 -9 0 0
s:system	10 -4 0 -5
s:são	-12 13 0 0
s:tabriz	-15 18 0 -2
s:take	3 6 -21 -2
s:takoradi	-15 17 0 0
s:talk	16 0 -32 -1
s:talking	22 -15 0 -7
s:tampere	10 -8 0 0
s:tangier	-4 9 -2 -1
s:tanker	19 -18 0 0
s:tashkent	-12 14 0 0
s:tbilisi	-22 2 13 3
s:tea	17 -13 0 -6
s:technical	0 -35 -3 31
s:technology	-7 12 -5 0
s:telephone	28 -19 -7 -6
s:tell	2 4 -10 0
s:tema	17 -15 0 0
s:temporary	5 -9 3 0
s:tenth	12 -10 0 0
s:term	23 -15 -6 -4
s:terminal	14 -13 0 0
s:text	-8 11 2 -11
s:textile	21 -12 0 -8
s:than	-8 7 6 -16
s:thanked	-7 11 -1 0
s:the	9 -6 4 -10
s:their	-6 -7 7 14
s:them	1 7 -17 2
s:themselve	-25 24 0 0
s:then	-4 11 -1 -14
s:there	14 -5 -18 1
s:these	-10 17 -1 -3
s:they	-14 7 0 10
s:they'll	-26 32 -1 -7
s:they've	-9 12 0 0
s:thi	-10 6 0 0
s:third	-2 14 -10 -17
s:though	12 -9 0 0
s:threat	2 -2 -13 8
s:threaten	15 -3 -13 -1
s:three	-13 32 -25 -19
s:through	5 0 -10 0
s:ticker	12 -12 0 0
s:tie	-8 13 -1 -2
s:tiktok	16 1 -26 -5
s:time	5 -2 7 -22
s:to	4 4 -7 -9
s:together	-12 7 0 7
s:tokyo	12 -11 0 0
s:too	6 4 -5 -14
s:top	9 -19 1 0
s:touched	-11 2 2 5
s:town	-5 13 -6 -5
s:toy	11 -9 -1 0
s:tractor	12 -9 0 0
s:trade	-10 -4 -2 25
s:trader	22 -16 -6 0
s:train	23 -22 0 0
s:translated	6 -13 6 0
s:translation	13 -12 0 0
s:transport	2 -14 0 10
s:treaty	11 -16 4 -2
s:tree	-8 9 0 0
s:trieste	-15 17 0 0
s:trip	-12 9 4 -1
s:tromsø	-14 23 -3 -6
s:truce	-3 5 5 -12
s:truck	20 -15 0 -4
s:trujillo	-19 20 0 0
s:trying	-15 15 0 0
s:tuna	0 -16 -1 17
s:turku	-13 6 5 0
s:turn	-14 8 -1 9
s:turnberry	-38 -33 55 0
s:twelve	13 -10 0 0
s:twenty	13 -10 0 0
s:two	-15 11 7 -5
s:tyre	-17 19 0 0
s:unchanged	9 -7 -2 0
s:under	13 -20 -3 9
s:understand	-9 13 0 0
s:undertook	-5 11 -7 0
s:united	19 -16 0 0
s:unofficial	13 -1 -12 0
s:until	16 -9 -12 0
s:up	-6 -3 0 14
s:us	-2 11 -7 -10
s:use	-19 0 12 7
s:used	-12 3 10 0
s:user	12 -12 0 0
s:valdivia	-22 24 0 0
s:valencia	11 -5 0 -2
s:valparaíso	-16 7 9 0
s:varna	-21 9 0 10
s:veracruz	-16 17 0 0
s:verbatim	-15 15 0 0
s:very	-10 19 -11 0
s:vessel	23 -29 -1 9
s:vice	-12 0 11 0
s:victoria	-10 11 0 0
s:video	4 -10 0 5
s:vigo	-8 9 0 0
s:visa	36 -23 -19 0
s:visit	-6 -17 20 0
s:voice	-9 10 0 0
s:vote	15 -9 -1 -6
s:wage	13 -12 0 0
s:wait	34 -24 -9 -7
s:waited	-5 9 -2 0
s:waive	-13 14 0 0
s:wall	20 -16 0 0
s:walvi	-17 15 0 0
s:want	-10 21 -14 -6
s:wap	0 -13 10 0
s:warsaw	-18 13 -2 7
s:was	2 0 -8 6
s:watch	15 -13 -1 0
s:we	-2 10 -12 -5
s:we'll	12 -7 0 0
s:weaver	-7 -6 0 12
s:wed	0 -11 6 6
s:wednesday	-22 18 -12 12
s:week	-8 -7 -4 27
s:weekend	-17 11 5 0
s:weekly	13 -10 0 0
s:weigh	-10 2 9 0
s:welcome	16 -14 0 0
s:welcomed	10 -6 -2 0
s:were	0 -2 10 -18
s:what	10 -6 -6 0
s:whatever	-6 12 -3 -2
s:whether	-11 20 0 -8
s:which	4 -11 -4 12
s:while	9 3 -20 -3
s:whisky	-8 -2 11 0
s:whisper	16 -14 0 0
s:who	-8 -1 13 0
s:win	16 -14 0 0
s:window	15 -11 0 0
s:wine	25 -16 -10 -3
s:wingtech	11 -7 0 0
s:winner	29 -17 -15 0
s:with	-5 9 3 -15
s:within	-9 18 -2 -8
s:without	0 9 -14 0
s:work	20 -14 -3 -1
s:worker	14 -11 0 0
s:working	0 -10 1 6
s:world	27 -16 -12 0
s:worse	-5 8 0 0
s:worth	0 -23 16 0
s:would	-2 6 -10 3
s:wound	20 -25 4 0
s:wrapped	-10 0 0 10
s:write	15 -15 3 -8
s:writer	16 -9 0 -7
s:wrong	13 -9 0 0
s:yarn	-9 11 0 0
s:year	3 -6 6 -10
s:yes	13 -20 5 3
s:yet	2 4 -11 -1
s:yield	-9 -1 11 0
s:yokohama	-3 8 0 -2
s:york	14 11 -34 0
s:you	-6 1 15 -18
s:you've	-17 18 0 0
s:zero	-6 -5 15 -1
s:zurich	21 -16 0 -6
s:|	15 -6 -6 0
s:·	0 8 -9 -2
s:—	-7 6 1 2
sa:! !	10 -9 0 0
sa:"	5 2 -8 -8
sa:" .	3 0 -9 0
sa:" <person>	11 -7 0 0
sa:" as	-7 11 0 -1
sa:" in	5 -13 4 0
sa:" tariff	-7 9 -1 0
sa:" we	-10 13 -1 0
sa:&	11 -4 0 -4
sa:'	10 -12 -7 7
sa:'s	2 8 -6 -11
sa:'s ,	-4 8 -2 0
sa:'s <person>	-12 15 0 -1
sa:'s ambassador	11 -10 0 0
sa:'s answer	-14 7 7 0
sa:'s cabinet	13 -11 0 0
sa:'s duty	-7 0 11 0
sa:'s fact	-9 0 9 0
sa:'s good	10 -3 -6 0
sa:'s own	10 -9 -2 0
sa:'s president	13 -15 0 0
sa:'s talk	10 -10 0 0
sa:'s tariff	-19 19 -9 8
sa:'s view	-10 8 1 0
sa:( <day-gone>	-8 10 0 0
sa:( <day-today>	7 0 -10 0
sa:( <month-gone>	-11 13 0 0
sa:( <number>	8 -6 0 0
sa:( transcript	-6 -2 10 0
sa:( wap	0 -13 8 0
sa:)	-11 3 12 0
sa:) -	-25 23 3 0
sa:) .	9 -9 -5 3
sa:) are	-10 1 0 7
sa:+	-13 1 10 0
sa:, "	16 -7 -13 -1
sa:, <day-ahead>	-47 22 21 8
sa:, <day-gone>	-35 10 24 2
sa:, <day-today>	14 -8 -3 -16
sa:, <money>	-9 10 0 0
sa:, <month-ahead>	-9 9 0 0
sa:, <month-gone>	-23 24 0 0
sa:, <name>	-25 15 3 4
sa:, <office>	-23 22 0 0
sa:, <organisation>	0 9 -10 0
sa:, <person>	19 -5 -15 -7
sa:, <quality>	17 -11 -7 0
sa:, <seat>	13 -9 -3 -3
sa:, <span>	15 -11 -2 -8
sa:, a	-15 0 18 0
sa:, agree	-16 3 12 0
sa:, although	19 -4 -15 0
sa:, and	16 -3 -24 0
sa:, are	9 -20 7 0
sa:, as	17 -13 0 -7
sa:, ask	5 -10 2 0
sa:, at	-4 15 -10 -8
sa:, because	14 -12 0 0
sa:, before	14 -9 -4 0
sa:, begin	-9 10 0 0
sa:, broke	9 -8 0 0
sa:, but	-12 8 11 -8
sa:, by	-6 6 -14 14
sa:, call	-2 -8 9 0
sa:, car	-10 0 11 0
sa:, come	-5 -4 -4 14
sa:, do	-12 10 1 0
sa:, during	-9 -8 15 0
sa:, each	11 -8 -1 0
sa:, end	-10 14 -3 0
sa:, for	-15 16 0 -2
sa:, friday	-3 10 -10 0
sa:, from	-23 22 0 0
sa:, get	-12 12 0 0
sa:, good	-19 22 -3 0
sa:, has	-1 10 -4 -10
sa:, he	-6 12 0 -6
sa:, hour	9 -7 -1 0
sa:, if	-20 15 5 0
sa:, in	-9 0 12 0
sa:, it	18 -11 -4 0
sa:, last	-25 22 3 0
sa:, lumber	-8 10 -2 0
sa:, meet	17 -21 5 0
sa:, monday	11 -3 -9 0
sa:, nothing	0 -8 9 0
sa:, of	-13 0 14 0
sa:, on	-27 -1 26 6
sa:, or	12 -11 0 0
sa:, our	-11 12 0 0
sa:, over	-11 13 0 0
sa:, run	0 -7 0 9
sa:, same	11 -9 0 0
sa:, saturday	9 -7 0 0
sa:, say	18 0 -22 -3
sa:, sign	29 -19 -17 0
sa:, since	23 -29 0 7
sa:, subject	-10 14 -3 0
sa:, sugar	-11 12 0 0
sa:, tell	11 -9 -5 1
sa:, that	16 -1 -19 -2
sa:, the	7 -20 6 14
sa:, their	1 -13 4 5
sa:, they	-9 13 -2 -1
sa:, to	-27 20 12 -7
sa:, together	16 -16 0 0
sa:, two	-12 6 8 -1
sa:, under	17 -17 -8 3
sa:, up	14 -10 -1 0
sa:, was	3 4 -10 -6
sa:, wednesday	-29 24 -6 13
sa:, were	-13 16 -2 0
sa:, when	-8 13 -10 2
sa:, where	-9 -1 1 15
sa:, while	-9 16 -9 0
sa:, wine	11 -9 0 0
sa:, with	-8 7 0 0
sa:-	6 7 -23 0
sa:- <month-gone>	8 0 -9 0
sa:- <name>	0 24 -38 0
sa:- <office>	-11 5 0 3
sa:- <person>	-15 11 5 0
sa:- a	7 -13 -5 8
sa:- and	-15 17 0 0
sa:- out	14 -13 0 0
sa:- the	4 -29 20 0
sa:. <number>	10 -9 0 0
sa:/	-7 15 -9 0
sa::	3 -3 12 -27
sa:: <day-ahead>	16 -13 0 0
sa:: <goods-amount>	-7 -1 10 0
sa:: <number>	-5 9 -1 -3
sa:: <office>	-6 -2 0 10
sa:: <seat>	3 -9 3 0
sa:: the	-8 10 3 -7
sa:: three	-12 13 0 0
sa:: two	-10 0 11 0
sa:: we	9 -8 0 0
sa:: who	-11 12 0 0
sa:; <person>	10 2 -17 0
sa:; at	-15 7 0 10
sa:; both	-14 11 2 0
sa:; it	-7 16 -9 -1
sa:; its	-17 5 14 0
sa:; no	0 -9 8 0
sa:; the	-7 -12 23 0
sa:<agent>	-8 2 -4 19
sa:<day-ahead> ,	-9 10 3 -6
sa:<day-ahead> and	12 -3 -5 -5
sa:<day-ahead> for	-13 20 3 -14
sa:<day-ahead> in	13 -6 -1 -4
sa:<day-ahead> is	-8 11 0 -1
sa:<day-ahead> to	-3 -12 2 20
sa:<day-ahead> —	-11 11 0 0
sa:<day-gone> )	-10 12 0 0
sa:<day-gone> ;	-1 -6 10 0
sa:<day-gone> <name>	13 -11 0 0
sa:<day-gone> ?	-7 -3 12 0
sa:<day-gone> after	-10 16 -5 0
sa:<day-gone> and	-11 -4 2 19
sa:<day-gone> at	-11 13 -1 0
sa:<day-gone> for	14 -6 -10 -1
sa:<day-gone> in	-4 8 -3 0
sa:<day-gone> night	11 0 -16 0
sa:<day-gone> of	-3 9 -4 0
sa:<day-gone> on	-16 16 0 0
sa:<day-gone> that	36 -31 -17 5
sa:<day-gone> to	-10 10 0 0
sa:<day-gone> with	-11 10 3 -1
sa:<day-gone> without	11 -7 -3 0
sa:<day-gone> —	0 7 -9 0
sa:<day-today>	14 -8 -8 -3
sa:<day-today> (	-1 7 -2 -10
sa:<day-today> )	10 -1 -12 -1
sa:<day-today> ,	-14 22 -10 -5
sa:<day-today> -	9 -10 -7 9
sa:<day-today> .	-15 10 0 13
sa:<day-today> :	15 -10 -3 0
sa:<day-today> ;	-2 12 -9 0
sa:<day-today> after	-1 -8 12 0
sa:<day-today> at	-7 -2 10 0
sa:<day-today> by	-3 -3 10 0
sa:<day-today> evening	-15 8 11 0
sa:<day-today> on	12 -4 -7 0
sa:<day-today> that	12 -11 0 -1
sa:<day-today> the	0 -11 9 0
sa:<day-today> to	-19 20 2 -4
sa:<day-today> without	8 -4 0 -5
sa:<gate>	8 -5 4 -18
sa:<goods-amount>	-8 -9 19 -5
sa:<goods-amount> <span>	-6 -6 12 0
sa:<goods-amount> and	-5 -3 9 0
sa:<goods-amount> at	-6 0 9 0
sa:<goods-amount> of	-1 -11 12 0
sa:<goods>	-20 11 7 8
sa:<level>	14 -8 -9 -5
sa:<level> ,	0 8 -23 1
sa:<level> ;	10 -7 0 0
sa:<level> and	15 -11 -1 -1
sa:<level> as	17 -13 0 -3
sa:<level> at	0 -13 8 0
sa:<level> for	21 -10 -12 -3
sa:<level> from	0 13 -24 -2
sa:<level> on	-24 19 4 2
sa:<level> over	10 -2 -3 0
sa:<level> since	11 -6 -1 0
sa:<level> tariff	-11 6 6 0
sa:<level> were	-13 6 7 0
sa:<money>	16 -17 3 -6
sa:<money> .	13 -9 0 0
sa:<money> <span>	19 -4 -12 0
sa:<money> of	-16 9 8 0
sa:<month-ahead>	-18 3 0 12
sa:<month-ahead> ,	-18 13 0 5
sa:<month-gone>	0 6 -13 4
sa:<month-gone> )	-11 13 0 0
sa:<month-gone> .	-18 14 2 0
sa:<month-gone> ;	-25 27 0 -5
sa:<month-gone> and	22 -15 -13 -4
sa:<month-gone> for	20 -11 -10 0
sa:<month-gone> to	-15 -5 19 0
sa:<month-today>	18 -6 0 -8
sa:<name>	1 -1 -13 17
sa:<name> "	-16 3 12 0
sa:<name> 's	0 9 -16 0
sa:<name> )	5 -12 2 0
sa:<name> ,	-15 -1 13 12
sa:<name> :	12 -9 0 0
sa:<name> <day-today>	11 -7 0 -1
sa:<name> and	-12 -2 20 1
sa:<name> are	-12 6 7 0
sa:<name> broke	-14 15 0 0
sa:<name> by	-12 16 -3 0
sa:<name> charge	10 -10 0 0
sa:<name> commerce	-9 11 0 0
sa:<name> conclude	-10 10 0 0
sa:<name> for	19 -11 -10 0
sa:<name> government	-11 13 -1 0
sa:<name> have	12 -7 -5 -2
sa:<name> hold	0 -13 3 9
sa:<name> later	-11 9 0 0
sa:<name> meet	7 -17 7 3
sa:<name> on	14 -6 -8 -5
sa:<name> put	12 -5 -5 0
sa:<name> reach	-10 0 12 0
sa:<name> stop	14 -14 0 0
sa:<name> suspend	-13 2 9 0
sa:<name> tariff	4 6 -17 0
sa:<name> that	12 -7 -5 0
sa:<name> to	18 -4 -13 -1
sa:<name> until	-7 9 0 0
sa:<name> want	-11 16 -6 0
sa:<name> was	-2 -10 2 9
sa:<name> will	4 -11 7 -7
sa:<name> would	1 1 -12 7
sa:<not>	-1 8 -4 -9
sa:<number>	-4 -12 27 -7
sa:<number> (	-7 -6 12 0
sa:<number> ,	19 -15 -2 -6
sa:<number> .	13 -15 6 -6
sa:<number> :	-12 14 0 -1
sa:<number> again	-15 1 7 4
sa:<number> are	-10 6 3 0
sa:<number> hour	-13 15 0 0
sa:<number> in	21 -11 -11 0
sa:<number> minute	-23 17 5 0
sa:<number> of	14 -10 -2 0
sa:<number> th	-15 3 4 6
sa:<number> time	10 -5 -4 0
sa:<number> to	14 -15 1 0
sa:<number> —	13 -12 0 0
sa:<office>	-12 5 -11 18
sa:<office> .	-9 0 -15 23
sa:<office> and	-5 10 -4 0
sa:<office> in	15 -18 4 0
sa:<office> meet	-5 12 0 -4
sa:<office> of	-14 20 -3 -4
sa:<office> say	16 -11 -3 -1
sa:<organisation>	3 1 -13 5
sa:<organisation> )	-17 16 0 0
sa:<organisation> ,	-9 6 2 0
sa:<organisation> .	-15 11 9 -5
sa:<organisation> and	10 -10 -4 3
sa:<organisation> approve	10 -10 0 0
sa:<organisation> has	-17 5 1 11
sa:<organisation> of	16 -15 0 0
sa:<organisation> on	14 -11 0 0
sa:<organisation> published	-8 10 0 0
sa:<organisation> say	8 0 -7 0
sa:<organisation> take	10 -9 0 0
sa:<organisation> warn	-9 9 0 0
sa:<person>	9 19 -29 -16
sa:<person> 's	1 1 -11 7
sa:<person> (	3 -9 3 0
sa:<person> ,	9 8 -24 -19
sa:<person> ;	-11 11 0 0
sa:<person> and	-12 22 -6 -3
sa:<person> announce	-3 -10 10 0
sa:<person> for	7 0 -11 0
sa:<person> has	-14 13 2 0
sa:<person> in	7 -7 0 0
sa:<person> is	7 0 -8 -3
sa:<person> meet	-17 22 -1 0
sa:<person> on	-18 10 11 0
sa:<person> say	-5 12 -3 0
sa:<person> sign	-10 17 -4 0
sa:<person> sit	-7 8 0 0
sa:<person> spoke	13 0 -12 0
sa:<person> tell	14 -5 -7 0
sa:<person> that	5 2 -9 0
sa:<person> to	-8 17 -10 0
sa:<person> would	-22 18 4 0
sa:<person> write	17 -12 -3 0
sa:<points>	22 -10 -11 -1
sa:<points> of	-16 21 -5 0
sa:<quality>	6 3 -26 8
sa:<quality> )	-7 -12 9 7
sa:<quality> and	-32 32 -10 5
sa:<quality> beef	-10 11 0 0
sa:<quality> car	-10 17 -11 0
sa:<quality> coal	-10 0 11 0
sa:<quality> copper	17 -13 -1 0
sa:<quality> delegation	-23 23 0 0
sa:<quality> economy	11 -11 0 0
sa:<quality> farm	26 -5 -20 0
sa:<quality> good	16 -14 -3 -3
sa:<quality> government	9 -9 0 0
sa:<quality> military	-8 0 10 0
sa:<quality> minister	-14 17 0 0
sa:<quality> orange	-8 9 0 0
sa:<quality> ship	11 -7 0 0
sa:<quality> side	-23 25 0 0
sa:<quality> soybean	11 -4 -5 0
sa:<quality> steel	-10 1 0 8
sa:<quality> tariff	18 -10 -8 0
sa:<seat>	9 7 -17 -11
sa:<seat> 's	-12 11 0 0
sa:<seat> .	-2 8 -16 7
sa:<seat> <day-gone>	10 -5 0 -2
sa:<seat> had	9 -1 -7 0
sa:<sender>	2 -8 -6 12
sa:<span>	-13 8 6 2
sa:<span> .	5 -4 10 -27
sa:<span> ;	-11 13 -1 0
sa:<span> after	19 -12 -9 0
sa:<span> and	-10 16 -16 7
sa:<span> are	-2 -7 0 10
sa:<span> at	-16 13 3 0
sa:<span> before	-4 -3 14 -6
sa:<span> extension	17 -14 -2 0
sa:<span> in	-14 15 0 0
sa:<span> of	-17 15 -11 14
sa:<span> on	-5 -8 6 9
sa:<span> tariff	-11 13 -2 0
sa:<span> through	-9 0 9 0
sa:<span> to	9 -15 2 0
sa:<span> truce	-17 17 0 0
sa:<taker>	9 -11 5 -5
sa:<v-agree>	-6 9 2 -17
sa:<v-bear>	11 -10 -3 5
sa:<v-buy>	-8 -5 14 1
sa:<v-deny>	-8 -8 -3 21
sa:<v-end>	7 0 -2 -15
sa:<v-propose>	-12 9 4 0
sa:<v-return>	-6 12 -1 -8
sa:<v-sell>	12 -2 -7 -9
sa:<v-stay>	-1 -16 7 18
sa:<v-target>	13 0 -9 -8
sa:<v-threaten>	8 -3 -11 0
sa:<v-up>	5 -1 0 -16
sa:?	10 -9 8 -20
sa:@	13 -12 0 0
sa:a <level>	-19 14 7 0
sa:a <organisation>	-13 15 7 -13
sa:a <quality>	-8 12 0 -1
sa:a <span>	-28 18 13 0
sa:a clause	10 -9 0 0
sa:a deal	-16 25 -10 0
sa:a decree	21 -18 -1 0
sa:a draw	10 -10 0 0
sa:a duty	15 -7 -9 -2
sa:a fact	9 0 -8 0
sa:a framework	-19 18 1 0
sa:a further	14 0 -14 0
sa:a good	-6 -2 0 12
sa:a hurry	-9 10 0 0
sa:a law	-13 1 11 0
sa:a licence	-9 11 0 0
sa:a minute	-8 8 0 0
sa:a new	11 -2 -6 -5
sa:a paper	-5 9 -1 0
sa:a pause	-10 13 0 0
sa:a plan	-4 7 0 0
sa:a quota	-7 11 -4 0
sa:a result	17 -11 -4 0
sa:a second	-9 8 -10 7
sa:a signature	12 -11 0 0
sa:a state	-18 0 15 0
sa:a strike	25 -25 0 0
sa:a summit	-3 -7 11 0
sa:a tariff	-3 -10 14 -2
sa:a television	-16 8 8 0
sa:a text	-15 19 -4 0
sa:a third	14 -9 -4 -2
sa:a trade	16 -5 -2 -6
sa:a treaty	-5 -6 11 0
sa:a truce	18 -11 -9 0
sa:a year	-10 8 0 0
sa:about an	-10 5 5 0
sa:about it	15 -13 0 0
sa:about the	12 -15 3 0
sa:about trade	-8 0 0 10
sa:above	-4 -8 13 0
sa:accept	-17 15 2 0
sa:accept .	-15 14 0 0
sa:account	0 -9 5 0
sa:additional	10 -2 -7 0
sa:adopt	16 -19 -3 5
sa:after	26 -15 -6 -23
sa:after <name>	20 -12 -10 0
sa:after <seat>	10 -8 0 0
sa:after <span>	-21 23 0 0
sa:after a	4 -15 13 0
sa:after talk	9 -9 0 0
sa:after the	24 -17 -6 0
sa:afternoon .	3 -10 5 0
sa:afterward	-12 2 0 10
sa:again	17 -12 -11 1
sa:again ,	11 -11 -5 2
sa:against	-7 5 -10 10
sa:against the	11 -5 -3 0
sa:ago	-21 12 8 2
sa:ago ,	4 -8 0 5
sa:ago .	-12 14 0 0
sa:agree	-8 -1 12 -4
sa:agree .	-2 -5 9 0
sa:agree by	16 -7 -8 0
sa:agree on	-25 33 -8 -4
sa:agree to	11 -19 13 -8
sa:agreement	16 -2 -15 -7
sa:agreement ,	15 -12 -4 0
sa:agreement .	-7 11 -5 0
sa:agreement of	-10 11 0 0
sa:ahead	-14 14 0 0
sa:ahead .	-9 10 0 0
sa:aim	-9 0 10 0
sa:airport	9 -14 3 0
sa:airport ,	-14 0 14 0
sa:alive	-13 16 -3 0
sa:all	14 -10 -2 -5
sa:all ,	9 -9 0 0
sa:all <quality>	9 -4 -3 0
sa:all place	-14 8 6 -1
sa:along	16 -9 -5 0
sa:already	2 -10 -5 10
sa:although	19 -4 -15 0
sa:aluminium	-13 16 0 0
sa:am	10 -9 0 0
sa:ambassador	16 -15 0 0
sa:among	13 -17 -6 8
sa:an	8 -2 -4 -5
sa:an <office>	10 0 -7 0
sa:an <organisation>	10 -9 0 0
sa:an additional	8 3 -15 0
sa:an agreement	0 3 0 -9
sa:an emergency	-6 0 -1 8
sa:an extension	-8 14 -3 -4
sa:an hour	-16 2 15 0
sa:and ,	-16 16 0 0
sa:and -	-15 17 0 0
sa:and <day-gone>	-17 19 0 0
sa:and <goods-amount>	9 -3 -5 0
sa:and <level>	20 -21 0 0
sa:and <name>	-10 -3 18 1
sa:and <person>	4 7 -9 -9
sa:and <quality>	-12 22 -23 2
sa:and a	-15 18 -6 0
sa:and agree	-1 -3 8 0
sa:and announce	-6 10 -4 0
sa:and are	10 -9 0 0
sa:and beef	7 -11 2 0
sa:and by	-32 33 0 0
sa:and coffee	17 -15 0 0
sa:and copper	-9 -2 13 0
sa:and end	16 -16 -10 8
sa:and expire	18 -18 0 0
sa:and had	-13 0 12 0
sa:and has	11 -20 3 4
sa:and he	-6 12 -5 0
sa:and i	-12 17 -2 0
sa:and in	-6 14 -5 -9
sa:and last	-3 -1 8 0
sa:and leave	-9 16 -9 0
sa:and medicine	-7 11 -5 0
sa:and meet	-12 10 0 0
sa:and nobody	12 -6 -5 0
sa:and of	14 -14 0 0
sa:and one	0 -7 9 0
sa:and pay	-15 9 6 0
sa:and port	9 -9 0 0
sa:and put	15 -22 -2 8
sa:and run	-3 13 -7 0
sa:and so	11 -10 0 0
sa:and some	-12 -13 8 12
sa:and stay	-11 8 2 0
sa:and steel	10 -7 -1 0
sa:and textile	10 -9 0 0
sa:and that	-13 4 -3 16
sa:and the	31 -28 -2 -6
sa:and their	4 -12 8 0
sa:and were	10 -10 0 0
sa:and what	-7 5 2 0
sa:and wine	-11 11 0 0
sa:and without	11 -11 0 0
sa:announce .	12 -17 -1 7
sa:announce last	15 -8 -9 0
sa:announce on	-8 -15 20 0
sa:another	5 -22 11 -5
sa:another <span>	7 -17 5 0
sa:answer	-7 11 -1 -4
sa:any	13 -4 -5 -1
sa:any of	-13 10 3 0
sa:apart	4 -10 2 0
sa:appeal	-11 0 -7 16
sa:apply	-9 0 11 0
sa:approve .	10 -7 -1 0
sa:approve an	-14 14 0 0
sa:approve by	-8 9 0 0
sa:approve the	-11 12 0 0
sa:are .	-11 0 10 0
sa:are not	4 -11 4 0
sa:are run	-9 9 0 0
sa:arequipa	-4 -4 11 0
sa:arrangement	15 -13 0 0
sa:as	9 -12 0 -1
sa:as <seat>	-20 20 0 0
sa:as a	0 6 -8 0
sa:as far	13 -12 0 0
sa:as much	15 -12 0 0
sa:as the	2 -16 1 10
sa:as they	9 -4 -2 -2
sa:at <level>	30 -23 -8 -2
sa:at <money>	13 -10 0 0
sa:at <number>	17 -1 -22 -4
sa:at <quality>	11 -11 0 0
sa:at home	-10 0 10 0
sa:at it	-8 10 0 0
sa:at least	-7 -8 13 0
sa:at midnight	16 -15 0 0
sa:at one	-2 -13 12 0
sa:at present	-16 0 8 9
sa:at the	-14 20 -7 0
sa:at thi	-6 -4 11 0
sa:await	13 -11 0 0
sa:back	20 -16 0 -8
sa:back ,	10 -7 -1 0
sa:back .	17 -13 -2 0
sa:back in	-8 9 0 0
sa:back its	14 -6 -9 0
sa:back the	-10 10 0 0
sa:back to	21 -18 -1 0
sa:back with	-15 15 0 0
sa:balance	-6 -6 12 0
sa:ban	-15 15 0 0
sa:bar	-12 13 0 0
sa:bargain	8 -8 0 0
sa:battery	-28 27 1 0
sa:be	0 10 -3 -19
sa:be at	-7 8 0 0
sa:be charge	9 -5 0 0
sa:be hold	-5 11 0 -2
sa:be in	-12 12 0 0
sa:be know	-10 3 7 0
sa:be sign	-10 12 -1 0
sa:be the	-13 18 -1 -2
sa:bear	-12 13 0 0
sa:become	13 -13 0 0
sa:beef	-7 -4 19 -3
sa:been postpone	15 -21 4 0
sa:been put	-9 13 0 0
sa:been tell	-9 0 10 0
sa:been threaten	-4 7 -1 0
sa:beer	-12 6 0 7
sa:before	14 -9 -11 1
sa:before ,	15 -11 0 0
sa:before .	-20 14 -1 7
sa:before <day-ahead>	19 -16 0 0
sa:before a	-7 10 0 -1
sa:before christma	-16 18 0 0
sa:before it	-8 3 6 0
sa:before the	22 -12 -23 4
sa:begin	-19 14 0 7
sa:begin ,	11 -10 0 0
sa:begin <span>	-15 2 -4 14
sa:behind	-18 16 0 0
sa:being	-7 0 9 -2
sa:being .	-6 -8 12 0
sa:believe	-15 8 7 0
sa:below	-6 -4 0 10
sa:berthing	-12 12 0 0
sa:between <name>	15 -15 0 -2
sa:bill	-11 13 0 0
sa:blinked	12 -5 -4 0
sa:bloc	-13 14 0 0
sa:boat	-14 8 -4 10
sa:book	11 -10 0 0
sa:both	-20 11 13 1
sa:both government	-12 5 7 0
sa:both have	-22 22 0 0
sa:both parliament	-10 11 0 0
sa:both president	-9 9 0 0
sa:both side	26 -19 -5 -5
sa:bound	-10 10 0 0
sa:breakfast	13 -12 0 0
sa:breaking	-4 10 -5 0
sa:bring	-10 9 1 -1
sa:bring a	-8 10 0 0
sa:bring down	5 -12 6 0
sa:bring home	0 9 -10 0
sa:bring it	11 -9 0 0
sa:bring nothing	-15 17 0 0
sa:broke down	24 -23 0 0
sa:broke off	-16 17 0 0
sa:broken	-5 -3 10 0
sa:broken off	-6 -4 12 0
sa:budget	13 -11 -1 0
sa:built	-12 12 0 0
sa:busan	9 10 -22 0
sa:busan on	13 5 -19 0
sa:but	-13 9 7 -1
sa:but not	-11 12 0 0
sa:buy	-12 0 9 6
sa:buy <goods-amount>	-11 -4 16 0
sa:buy themselve	-18 19 0 0
sa:by	2 2 2 -11
sa:by <day-ahead>	30 -22 -4 -1
sa:by <level>	18 -13 -3 -1
sa:by <name>	-22 25 -2 0
sa:by <number>	15 -13 0 0
sa:by <office>	-27 17 4 6
sa:by <person>	1 11 -19 0
sa:by <quality>	-10 1 6 0
sa:by <span>	-4 10 -3 -5
sa:by a	-16 7 10 0
sa:by both	-16 19 -1 0
sa:by his	10 -5 -4 0
sa:by now	-9 0 10 0
sa:by our	-14 14 0 0
sa:by telephone	22 -5 -16 0
sa:by the	-12 4 9 0
sa:c	12 -10 0 0
sa:cabinet	9 -7 0 0
sa:calendar	6 -9 2 0
sa:call a	0 -5 -2 10
sa:call had	-8 0 10 0
sa:call it	-12 0 17 -1
sa:call off	22 -11 -12 -2
sa:call the	-6 9 -3 0
sa:calm	14 -9 -4 0
sa:can	3 -14 12 0
sa:capital	8 -10 3 -1
sa:car	-7 10 0 -4
sa:car .	-13 11 2 0
sa:car part	10 -7 0 0
sa:carry	12 2 -18 0
sa:carry out	8 0 -12 0
sa:ceasefire	24 -23 0 0
sa:cement and	-8 10 0 0
sa:cent	11 -9 0 0
sa:certain	-13 1 11 0
sa:certificate	-14 -3 0 18
sa:chair	-12 13 0 0
sa:changed	-10 11 0 0
sa:charge <level>	14 -19 6 -2
sa:charge <quality>	-9 0 0 11
sa:charge a	-8 0 10 0
sa:charge to	-9 10 0 0
sa:chicken	-14 16 0 0
sa:chip	21 0 -25 -6
sa:christma	-11 15 -2 -1
sa:christma .	-10 12 0 0
sa:civilian	1 6 -9 0
sa:civilian use	0 8 -9 0
sa:claim	11 -9 0 0
sa:clause on	11 -11 0 0
sa:client	4 -8 2 0
sa:climb	10 -8 0 0
sa:close	-7 4 6 -1
sa:close to	12 -10 0 0
sa:closed <level>	13 -11 0 0
sa:closer	-17 17 0 0
sa:closing	-9 -7 15 0
sa:club	9 -8 0 0
sa:coal	-20 -2 24 0
sa:cocoa ,	-11 12 0 0
sa:cocoa butter	2 -11 8 0
sa:cod	15 -10 0 -1
sa:coffee	-11 5 9 -2
sa:coffee .	-28 26 1 0
sa:collapsed	-12 10 0 0
sa:come	0 3 -13 6
sa:come back	-22 25 -2 0
sa:come before	-21 10 0 9
sa:come from	14 -10 -3 0
sa:come home	15 -13 -1 0
sa:come into	0 -11 1 4
sa:come out	6 -9 2 0
sa:come to	4 2 -10 0
sa:comma	0 -6 0 9
sa:commerce	-15 6 -8 15
sa:commerce ministry	15 -2 -13 0
sa:commerce secretary	-14 -1 -2 16
sa:concern	-15 0 16 0
sa:conclude .	4 -13 8 0
sa:condition	13 -6 -6 0
sa:conference	15 -27 15 0
sa:confirm	13 -18 2 1
sa:confirm .	3 -13 10 0
sa:confirm on	9 -11 -5 4
sa:consensu "	12 -10 -1 0
sa:consent .	14 -12 0 0
sa:content	9 -8 0 0
sa:continue	15 -22 -3 7
sa:control on	13 0 -15 0
sa:copper	0 -3 8 -2
sa:corn	9 -2 -9 0
sa:corridor	-19 20 0 0
sa:cotton	-4 12 -7 0
sa:could	11 0 -13 -2
sa:count	-10 7 -2 5
sa:count ,	-13 13 0 0
sa:country '	0 -10 0 8
sa:country ,	-8 -2 10 0
sa:country .	11 -8 -1 0
sa:country meet	-14 18 -1 -1
sa:country that	-8 0 10 0
sa:course	-9 -4 14 0
sa:course .	-10 3 7 0
sa:cup	13 -11 0 0
sa:curb	0 -9 8 0
sa:custom	20 -18 0 0
sa:cut	-5 -8 9 6
sa:cut flower	-9 11 0 0
sa:cut on	-10 0 10 0
sa:dairy	10 -8 0 0
sa:date	0 7 -12 1
sa:daughter	-8 9 0 0
sa:day	-4 11 -3 -15
sa:day ,	-11 14 -1 0
sa:day .	13 -8 -2 0
sa:day before	13 -9 -2 0
sa:day of	-14 12 1 0
sa:day on	-4 8 0 0
sa:de	12 -11 0 0
sa:deal ,	-8 -9 15 0
sa:deal .	-11 32 -26 -4
sa:deal for	-14 9 -7 12
sa:deal on	-11 11 0 0
sa:dealer	-5 10 -4 0
sa:dearer	4 -10 3 0
sa:debate	-10 11 0 0
sa:decide on	-9 12 0 0
sa:decided	0 -12 10 0
sa:decline	11 -8 0 0
sa:decline to	9 -7 0 0
sa:delegation	-22 28 -5 -1
sa:delegation of	16 -15 0 0
sa:did	17 -18 -1 1
sa:did not	-17 9 3 4
sa:difference	-15 12 0 3
sa:dinner	-11 -10 19 0
sa:discuss	-23 9 11 0
sa:dismiss	-15 9 6 0
sa:dispute over	-10 1 2 4
sa:do so	-12 13 0 0
sa:doe	-18 4 18 -4
sa:doe <name>	-12 12 0 0
sa:doe not	-9 -7 18 0
sa:don't	10 -12 0 0
sa:done	0 8 -12 0
sa:done ,	-9 12 -4 0
sa:door	3 -13 7 0
sa:double	4 0 -11 2
sa:double its	6 -10 0 5
sa:down .	5 -15 0 7
sa:down <level>	-17 18 0 0
sa:down to	-11 3 9 0
sa:draw	22 -20 0 0
sa:drawer	11 -10 0 0
sa:drone	-13 -1 17 0
sa:dry	10 -7 -1 0
sa:due	0 -4 9 -10
sa:due by	-8 0 8 0
sa:due course	-17 0 16 0
sa:due to	16 -4 -17 0
sa:during	-8 -9 11 0
sa:during the	-3 -8 10 0
sa:duty .	-9 12 0 0
sa:duty for	8 -7 0 0
sa:duty of	8 -6 0 -7
sa:duty on	-18 15 10 -9
sa:duty that	9 -5 -5 0
sa:duty they	-7 8 0 0
sa:each	14 -10 -2 -9
sa:each of	9 -5 -5 0
sa:each year	9 -6 0 0
sa:early	-10 19 -6 0
sa:early .	-16 17 0 0
sa:earth ,	-14 8 8 0
sa:eat	10 -10 0 0
sa:economy	16 -16 0 0
sa:economy minister	17 -17 0 0
sa:edge	-12 13 0 0
sa:edition	16 -15 0 0
sa:eighth	-11 11 0 0
sa:either	19 -19 0 0
sa:either side	7 -12 2 0
sa:else	-15 19 -3 0
sa:emergency	0 -3 -7 8
sa:emergency law	-5 0 -2 8
sa:employer	10 -10 0 0
sa:empty	0 8 -9 0
sa:end ,	14 -3 -10 0
sa:end <day-ahead>	-6 -1 0 8
sa:end its	-18 13 6 0
sa:end of	-19 18 1 0
sa:end on	29 -13 -22 -5
sa:energy	-5 12 -7 0
sa:engagement	-5 9 -1 0
sa:enter	12 -6 -4 0
sa:entity	9 0 -10 0
sa:evening .	-14 2 16 0
sa:ever	10 -8 0 0
sa:everything	12 -6 -4 0
sa:exchanged	13 -11 0 0
sa:exemption	-3 5 -14 10
sa:exemption for	0 7 -9 0
sa:expect on	-9 0 11 0
sa:expect to	-5 1 -7 11
sa:expire	11 -14 6 -1
sa:expire ,	-9 -7 15 0
sa:expire on	24 -17 -4 0
sa:explain	6 0 -11 0
sa:export of	3 -1 -9 4
sa:extend	-11 9 0 4
sa:extend a	10 -9 0 0
sa:extend by	11 -10 0 0
sa:extension	-6 11 0 -6
sa:extension .	0 -9 10 0
sa:extension of	-5 11 -7 0
sa:extension on	-12 12 0 0
sa:extra	-18 21 0 -2
sa:fact	0 -17 6 -1
sa:fact sheet	0 -16 6 -1
sa:fail	-20 15 0 5
sa:failed	-10 6 6 -1
sa:failed on	-12 0 10 0
sa:fall	0 -6 12 -3
sa:fall .	-10 4 5 0
sa:fall to	-8 9 0 0
sa:false	-8 8 0 0
sa:far	18 -14 -4 0
sa:far as	10 -9 0 0
sa:farm good	0 12 -11 0
sa:fee	-2 9 -10 -3
sa:fee for	-10 13 0 0
sa:fentanyl	32 -21 -12 0
sa:fifth	-3 7 -3 0
sa:finance minister	-10 10 0 0
sa:finished	11 -5 -4 -2
sa:firm	16 -2 -9 0
sa:first	-3 -6 1 10
sa:first half	-11 12 0 0
sa:first quarter	-16 17 0 0
sa:first time	0 -11 16 -6
sa:first week	0 0 -9 4
sa:fish	-4 6 -12 4
sa:fish .	10 -7 0 0
sa:five	-15 4 11 0
sa:five country	-11 0 11 0
sa:fix .	-10 5 5 0
sa:fix the	16 -6 -11 0
sa:flat	0 -11 0 8
sa:flower	-25 27 -3 0
sa:flower and	-12 13 0 0
sa:follow	15 -7 -6 0
sa:followed	-10 9 2 0
sa:for	3 -3 8 -13
sa:for <day-ahead>	-8 0 10 1
sa:for <day-gone>	25 -22 -2 0
sa:for <number>	7 -12 4 0
sa:for <span>	-5 9 1 -18
sa:for an	-13 12 0 0
sa:for civilian	1 6 -9 0
sa:for good	15 -9 -3 0
sa:for half	-8 9 0 0
sa:for it	9 -4 -5 0
sa:for lithium	0 -12 0 12
sa:for most	-9 10 0 0
sa:for one	-13 3 10 0
sa:for round	-7 9 0 0
sa:for the	3 -5 11 -14
sa:for two	-13 14 0 0
sa:for want	9 -8 0 0
sa:for what	-7 10 0 -1
sa:for year	-5 -7 12 0
sa:force	-13 7 -3 11
sa:force .	-17 18 0 0
sa:forced	-5 -5 11 0
sa:forced labour	-9 0 12 0
sa:forty	-9 6 3 0
sa:found	8 -11 2 0
sa:found in	9 -9 0 0
sa:four	-10 16 -3 -5
sa:fourth	-2 14 -9 -8
sa:framework	-34 32 4 0
sa:framework for	-16 17 0 0
sa:free	20 -26 4 -2
sa:free .	13 -9 0 0
sa:free of	6 -11 1 0
sa:free trade	-2 -6 9 0
sa:friday	-6 0 12 -1
sa:friday ,	11 -16 4 0
sa:friday <day-today>	-20 13 8 0
sa:from	2 0 -14 12
sa:from <day-ahead>	-10 14 0 -4
sa:from <day-gone>	0 2 -11 5
sa:from <day-today>	-15 9 0 7
sa:from <level>	12 0 -20 -7
sa:from <name>	0 -4 -3 10
sa:from <number>	15 -13 0 0
sa:from <quality>	-12 5 0 7
sa:from <seat>	23 -16 -7 0
sa:from the	-16 -7 25 2
sa:frozen	-11 12 0 0
sa:full	-10 3 8 0
sa:further	16 -7 -6 -1
sa:further .	3 -9 5 0
sa:further <span>	10 0 -7 0
sa:future	1 -11 7 0
sa:gas	15 -13 0 0
sa:gather	0 -10 10 -2
sa:gave	15 -8 -6 0
sa:geneva	8 -1 -9 0
sa:georgia	-6 11 -1 -1
sa:get	-7 9 1 -7
sa:get <level>	-10 11 0 0
sa:give	9 -8 -10 4
sa:give its	10 -9 0 0
sa:given	18 -13 -3 0
sa:go ahead	-14 15 0 0
sa:go back	8 -5 0 0
sa:go down	6 -12 4 0
sa:go on	-22 21 3 -7
sa:go to	-17 3 11 7
sa:go up	15 -13 0 0
sa:god	-7 -3 11 0
sa:gold	11 -10 0 0
sa:good .	-5 -5 10 0
sa:good and	-11 -1 13 0
sa:good deal	-11 0 0 12
sa:good for	6 2 -12 0
sa:good have	10 -5 0 -3
sa:good on	5 -16 6 0
sa:good to	8 -6 -9 5
sa:good will	8 0 -13 0
sa:good worth	-9 0 10 0
sa:government	-1 -9 15 0
sa:government have	-21 16 5 0
sa:grant	-2 19 -16 -3
sa:grape	-8 9 0 0
sa:grower	13 -12 -1 2
sa:gun	9 -9 0 0
sa:gyeongju	15 -2 -11 0
sa:had "	-5 8 -2 0
sa:had bring	9 0 -8 0
sa:had come	-6 9 0 0
sa:had meet	-11 -2 8 5
sa:had no	-2 0 -6 8
sa:had not	5 -13 -3 9
sa:had offer	-10 11 0 0
sa:had sign	10 -7 -1 0
sa:had talked	6 -17 0 10
sa:had the	10 -9 0 0
sa:haggling	-13 15 0 0
sa:half of	-11 13 0 0
sa:hand .	-9 11 -1 0
sa:hang	1 -11 8 0
sa:happen on	-10 0 11 0
sa:has <level>	-10 11 0 0
sa:has <span>	-1 -9 10 0
sa:has an	11 -9 0 0
sa:has approve	4 -10 2 0
sa:has been	5 0 0 -12
sa:has it	-8 10 0 0
sa:has no	13 -18 -1 6
sa:has not	12 -19 9 -2
sa:has put	21 -11 -11 0
sa:has rule	-5 0 -2 8
sa:has say	-9 4 4 0
sa:has see	-11 12 0 0
sa:has still	-15 16 0 0
sa:has take	-12 14 0 0
sa:has to	13 -8 -2 0
sa:have agree	27 -26 0 0
sa:have been	2 0 -14 4
sa:have end	10 -7 0 0
sa:have extend	11 -9 0 0
sa:have put	14 -10 -2 0
sa:have reach	-15 16 0 0
sa:have say	-8 10 0 0
sa:have sign	13 -6 -7 0
sa:have to	23 -22 0 0
sa:have until	13 -12 0 0
sa:haven't	10 -10 0 0
sa:having been	-12 13 0 0
sa:he	9 -1 -11 1
sa:he and	-12 15 0 0
sa:he has	15 -8 -7 0
sa:he see	-8 -3 12 0
sa:he was	-6 14 -8 0
sa:he will	-21 22 -1 0
sa:he would	39 -32 -6 0
sa:head	-11 5 8 -1
sa:hear	29 -26 -2 0
sa:hear .	17 -16 0 0
sa:heavy	10 -8 0 0
sa:help	-1 -9 11 0
sa:help .	0 -11 9 0
sa:her	10 -9 0 0
sa:here	-23 16 12 -1
sa:higher	4 -2 -12 6
sa:him	-7 -2 13 0
sa:himself	-1 -4 -1 9
sa:himself .	-1 -6 -3 10
sa:his	9 3 -31 3
sa:his <office>	-5 11 -6 0
sa:his <quality>	-9 11 -1 0
sa:his own	14 -14 0 0
sa:hit	11 -5 -3 0
sa:ho	4 -10 0 5
sa:hold	-16 11 2 4
sa:hold back	4 3 -10 0
sa:hold for	19 -14 -5 0
sa:hold in	-7 9 0 0
sa:hold talk	-18 6 13 0
sa:hold until	-13 11 3 0
sa:holiday	11 -7 0 0
sa:holiday .	11 -9 0 0
sa:home	9 -7 0 0
sa:hope	-13 14 0 0
sa:hope for	-10 2 7 0
sa:hope of	-12 12 0 0
sa:hour .	-20 20 2 0
sa:hour and	-2 -11 12 0
sa:house	-1 11 -13 0
sa:house .	-15 16 0 0
sa:hurry .	-8 9 0 0
sa:i	14 -8 -1 -5
sa:if <name>	-13 17 -4 0
sa:if you	-4 -5 9 0
sa:import	-5 -5 12 0
sa:import from	-16 0 17 0
sa:importer	-1 -9 9 0
sa:impose	1 3 -22 8
sa:impose on	-9 11 -2 0
sa:in	17 -14 -3 -3
sa:in <month-ahead>	-16 -6 10 14
sa:in <month-gone>	-12 11 -5 4
sa:in <number>	-12 9 6 -5
sa:in <organisation>	11 -13 0 0
sa:in <quality>	13 -9 -1 0
sa:in <seat>	-13 13 7 -3
sa:in <span>	21 -19 -1 0
sa:in a	-6 13 0 -5
sa:in busan	6 8 -15 0
sa:in due	-17 0 16 0
sa:in force	-13 12 -9 7
sa:in gyeongju	14 -2 -11 0
sa:in it	-8 10 0 0
sa:in london	11 -9 0 0
sa:in madrid	10 -8 0 0
sa:in mid	7 8 -9 -6
sa:in one	21 -16 -5 0
sa:in order	-14 8 5 0
sa:in person	-9 -11 5 14
sa:in place	10 -6 0 -2
sa:in spring	-13 14 0 0
sa:in that	-8 9 0 0
sa:in the	4 -9 5 0
sa:in their	-22 10 1 7
sa:incheon	-11 8 0 0
sa:increase	-16 7 10 0
sa:initialled	9 -7 -1 0
sa:initialled and	13 -12 0 0
sa:inquiry	-8 0 10 0
sa:instead .	9 -8 0 0
sa:interpreter	-8 9 0 0
sa:into a	11 -10 0 0
sa:into effect	12 -5 -5 0
sa:is "	-10 11 0 0
sa:is <level>	12 -6 -2 0
sa:is <number>	-13 5 -1 10
sa:is a	-9 10 0 0
sa:is at	10 -7 0 0
sa:is being	11 -5 -5 0
sa:is done	-9 12 -4 0
sa:is expect	-5 0 -3 10
sa:is in	-20 22 0 0
sa:is not	1 5 -11 -1
sa:is sign	10 -9 0 0
sa:is the	14 -6 -6 0
sa:issue	10 -6 -1 0
sa:issued	-14 7 8 0
sa:it	12 -9 2 -22
sa:it 's	-11 12 0 0
sa:it ,	23 -20 -6 0
sa:it <day-gone>	11 -6 -4 0
sa:it <level>	10 -8 0 0
sa:it be	-10 3 7 0
sa:it by	-11 5 6 0
sa:it expire	-10 0 11 0
sa:it has	32 -20 -13 0
sa:it the	9 -8 0 0
sa:it to	-8 6 7 -5
sa:it up	12 -9 0 0
sa:it was	-6 20 -14 -4
sa:its	19 -18 -5 2
sa:its answer	-9 9 0 0
sa:its approval	12 -11 0 0
sa:its consent	10 -8 0 0
sa:its first	9 -4 -5 0
sa:its own	-17 12 8 0
sa:its tariff	24 -20 -9 5
sa:itself	-11 10 1 0
sa:job	-11 13 -1 0
sa:joint fact	12 -2 -8 0
sa:joint statement	-5 11 -5 0
sa:judge	-11 13 -1 0
sa:juice	11 -8 0 0
sa:karoline	-11 9 1 0
sa:karoline leavitt	-11 9 1 0
sa:keep <level>	-10 14 0 -3
sa:keep their	15 -15 0 0
sa:know	9 -10 0 -1
sa:labour	-9 0 12 0
sa:lago	-15 16 0 0
sa:lamb	-10 12 0 0
sa:land	-15 -3 8 11
sa:lapse .	-13 7 6 0
sa:larger	0 -9 10 0
sa:last <month-gone>	12 -11 0 -5
sa:last <span>	20 -22 0 0
sa:last day	-11 12 0 0
sa:lasted	-26 19 11 0
sa:lasted about	-10 0 11 0
sa:late	-15 15 2 -2
sa:late .	15 -14 0 0
sa:late on	-7 15 -10 0
sa:law	2 -15 2 7
sa:law .	11 -7 -2 0
sa:law that	-9 0 10 0
sa:lead	12 -7 -5 0
sa:lead to	5 -10 2 0
sa:learned	12 -12 0 0
sa:least	-6 -8 13 0
sa:least <goods-amount>	-9 0 11 0
sa:leather	3 -10 0 5
sa:leave	-5 7 -14 11
sa:leavitt	-11 9 1 0
sa:leavitt say	-14 10 4 0
sa:led	-12 14 0 0
sa:led by	-9 10 0 0
sa:leg	8 -8 0 0
sa:lentil	-6 -3 0 10
sa:less	1 5 -9 0
sa:less than	-4 14 -13 0
sa:let	0 -15 21 -11
sa:let him	-11 0 12 0
sa:let in	5 -9 2 0
sa:let it	-13 7 7 0
sa:let the	20 -17 0 0
sa:letter	22 -17 -9 0
sa:level	0 -19 17 0
sa:level .	0 -12 12 0
sa:levy	5 -12 9 -2
sa:licence for	-8 2 -5 11
sa:licensing	10 0 -8 0
sa:like	-7 12 -6 0
sa:list	-13 -12 25 -2
sa:list ,	-8 1 7 0
sa:list of	-3 -13 15 0
sa:listed	10 -1 -6 0
sa:lithium	-2 -6 0 12
sa:live	-13 6 7 0
sa:live :	-11 11 0 0
sa:lobster	11 -11 0 0
sa:london .	12 -11 0 0
sa:long	-16 14 4 0
sa:long ,	-11 11 0 0
sa:longer	16 -12 -2 0
sa:lose	-5 9 -1 0
sa:lot	-12 12 0 0
sa:lower	5 4 -13 -3
sa:lower its	16 -13 0 0
sa:lower tariff	4 -9 1 0
sa:lower the	-5 10 -4 0
sa:lumber	-14 16 -3 0
sa:lumber and	-14 16 -3 0
sa:machine	5 -10 2 0
sa:madrid	10 -5 -1 0
sa:magnet	-9 7 0 0
sa:maize	-7 9 0 0
sa:make	-2 -10 10 0
sa:man	6 -8 1 0
sa:many	14 -11 -1 0
sa:margin	9 -20 10 0
sa:margin of	9 -20 10 0
sa:market	7 -15 7 0
sa:match	10 -7 -1 0
sa:matter of	-12 16 -3 0
sa:may	10 -5 -3 -4
sa:me	18 -10 -6 0
sa:meant	-12 8 8 -5
sa:meanwhile	12 -5 -5 0
sa:mediator	17 -16 0 0
sa:medicine	5 0 -10 1
sa:medicine .	5 -10 0 3
sa:meet	0 2 -19 10
sa:meet <person>	-21 19 4 0
sa:meet at	12 -7 -1 0
sa:meet between	10 -1 -7 0
sa:meet in	22 -9 -8 -7
sa:meet on	11 -20 12 -1
sa:meet there	-14 14 0 0
sa:meeting	9 -8 0 0
sa:member	-7 10 0 0
sa:men	-9 -1 11 0
sa:mention	-17 -7 23 0
sa:mention it	-11 0 13 0
sa:mention the	-13 0 13 0
sa:mid	5 11 -10 -6
sa:mid -	5 11 -10 -6
sa:midnight on	19 -16 -2 0
sa:might	-12 4 7 0
sa:military	-8 0 10 0
sa:mineral	8 -21 11 0
sa:minister ,	11 -8 0 0
sa:ministry	-2 -17 5 13
sa:minute	-12 3 12 -2
sa:minute .	-12 16 -2 0
sa:minute past	-3 -9 11 0
sa:mistake	-11 12 0 0
sa:mombasa	10 -9 0 0
sa:monday ,	14 -11 -2 0
sa:month	-2 14 -12 -9
sa:month .	-6 11 -5 0
sa:month ago	-7 12 -4 0
sa:month on	-10 12 -1 0
sa:more	0 9 -9 -7
sa:more .	-7 15 -8 0
sa:more on	-7 0 8 0
sa:most	-8 0 -2 13
sa:most of	-26 15 0 14
sa:mostly	-13 0 5 9
sa:move	17 -24 2 0
sa:mr .	-8 2 5 0
sa:much	-5 -18 14 6
sa:must	13 -4 -8 -3
sa:must still	-8 9 0 0
sa:my	-11 15 0 0
sa:name	-16 4 14 0
sa:national	16 -12 0 -1
sa:need the	-11 12 0 0
sa:needed	7 1 -10 0
sa:negotiate	-6 15 -7 -5
sa:negotiation	-10 2 10 -1
sa:negotiation with	-13 3 10 0
sa:negotiator	-10 18 -8 0
sa:new	6 -16 11 -3
sa:new .	-5 -8 11 0
sa:new <organisation>	-12 10 1 0
sa:new <quality>	-12 11 0 0
sa:new tariff	14 -6 -10 0
sa:new year	4 -9 2 0
sa:newsletter	-11 11 0 0
sa:nickel	12 -18 8 0
sa:night	-2 12 -12 0
sa:night ,	13 -7 -4 0
sa:night .	3 2 -10 0
sa:no	9 3 -22 0
sa:no date	1 13 -14 0
sa:no notice	-11 12 0 0
sa:no power	-9 4 -4 8
sa:no reason	10 -8 0 0
sa:nobody	1 6 -12 0
sa:not .	-30 29 2 0
sa:not a	9 -6 0 0
sa:not at	10 -9 0 0
sa:not been	3 -19 7 6
sa:not come	-11 13 0 0
sa:not go	-7 0 0 10
sa:not mention	-15 -3 18 0
sa:not see	9 -5 -2 0
sa:not sign	18 -16 0 0
sa:not take	12 -8 -2 0
sa:not to	21 -19 -1 0
sa:note	0 -17 10 0
sa:nothing	-16 12 11 -5
sa:nothing .	24 -9 -10 -7
sa:nothing about	-10 11 0 0
sa:nothing on	-3 -1 8 -1
sa:notice	-6 9 0 0
sa:notice ,	-12 12 0 0
sa:notice .	16 -12 -1 0
sa:now	0 -12 13 -7
sa:now .	-12 -10 21 0
sa:number	9 -5 0 -1
sa:number ,	13 -12 0 0
sa:nvidia	11 0 -8 0
sa:ocean	-11 0 11 0
sa:of <day-ahead>	9 -4 -10 3
sa:of <day-gone>	-24 9 20 -4
sa:of <day-today>	9 -5 -1 0
sa:of <level>	3 -10 7 -4
sa:of <month-ahead>	-5 11 -13 2
sa:of <month-gone>	9 -20 7 6
sa:of <name>	15 -29 9 4
sa:of <number>	4 5 -20 -4
sa:of <quality>	-15 4 5 6
sa:of <span>	-2 11 -9 -6
sa:of a	-1 -13 22 -5
sa:of all	-13 8 6 -1
sa:of both	-10 2 11 -5
sa:of coal	-17 0 17 0
sa:of commerce	-18 12 7 0
sa:of duty	-2 -9 9 0
sa:of each	-7 8 0 0
sa:of good	-9 -1 10 0
sa:of his	-11 0 0 8
sa:of its	-5 12 -5 -1
sa:of last	0 9 -12 -1
sa:of nothing	11 -9 0 0
sa:of one	-18 14 4 0
sa:of rare	9 -12 1 0
sa:of reference	-6 0 9 0
sa:of soybean	8 -4 -3 0
sa:of talk	-1 4 -14 2
sa:of tariff	14 -11 -1 0
sa:of that	-14 15 0 0
sa:of the	15 1 -21 -2
sa:of thi	-13 16 -2 0
sa:of those	-11 0 0 8
sa:of trade	-13 10 -6 5
sa:of two	21 -19 0 0
sa:of what	-5 -3 11 0
sa:off	-5 10 3 -13
sa:off .	21 -19 0 -3
sa:off a	-8 9 0 0
sa:off for	12 -8 -2 0
sa:off the	-11 2 9 0
sa:offer	-6 14 -9 -3
sa:official	-13 3 0 9
sa:official say	-10 -5 3 10
sa:oil	1 1 -18 5
sa:oil .	13 -9 -1 0
sa:oil and	15 -11 -2 0
sa:oil from	-8 0 0 10
sa:olive oil	-13 14 0 0
sa:on	10 -3 -2 -16
sa:on <day-ahead>	17 -5 -13 -4
sa:on <day-gone>	8 -7 0 -6
sa:on <day-today>	10 2 -9 -21
sa:on <money>	-17 14 4 0
sa:on <name>	18 -15 -2 0
sa:on <quality>	2 4 -11 -1
sa:on <span>	-20 20 0 0
sa:on a	-11 16 -5 -3
sa:on battery	-9 4 3 0
sa:on both	12 -12 0 0
sa:on car	12 -6 -4 0
sa:on chicken	-7 11 -2 0
sa:on chip	12 0 -6 0
sa:on drone	-15 0 16 0
sa:on hope	-12 13 0 0
sa:on ice	-11 2 9 0
sa:on import	-11 0 12 0
sa:on most	19 -12 -11 0
sa:on olive	15 -14 0 0
sa:on paper	12 -21 4 0
sa:on rare	19 -5 -14 0
sa:on rice	10 -9 0 0
sa:on since	-4 9 -3 0
sa:on sugar	10 -8 0 0
sa:on tariff	-13 13 0 0
sa:on that	-12 -2 15 0
sa:on the	-3 -3 17 -14
sa:on their	9 0 -7 0
sa:on trade	19 -14 -4 0
sa:on whether	12 -7 -6 0
sa:once ,	21 -20 0 0
sa:once more	-12 14 0 0
sa:one	-8 -3 24 -19
sa:one ,	-7 -5 14 0
sa:one .	-5 12 -8 0
sa:one <organisation>	-8 9 0 0
sa:one hear	9 -7 0 0
sa:one is	-7 0 8 0
sa:one minute	-3 -9 11 0
sa:only the	-7 8 0 0
sa:open .	-7 8 0 0
sa:open for	15 -14 0 0
sa:opened	6 -11 4 -3
sa:opened a	9 -8 0 0
sa:opened last	-7 0 10 0
sa:opening	9 -12 1 0
sa:opening of	8 -11 2 0
sa:opposition	13 -12 0 0
sa:or	16 -21 6 -3
sa:or more	-9 0 11 0
sa:or not	9 -9 0 0
sa:orange	-7 9 0 0
sa:order of	9 -9 0 0
sa:order on	11 0 -10 0
sa:original	-8 11 -1 0
sa:other	7 2 -15 -4
sa:other 's	13 -17 0 0
sa:otherwise	14 -13 0 0
sa:otherwise .	9 -8 0 0
sa:our	-15 18 -5 0
sa:our <person>	-13 13 0 0
sa:out	19 -23 0 0
sa:out on	10 -8 0 -2
sa:out over	10 -9 0 0
sa:out the	-2 11 -9 0
sa:outcome .	-9 9 0 0
sa:outstanding .	-15 12 3 0
sa:over	-3 -4 12 -3
sa:over .	7 -9 2 0
sa:over there	9 -9 0 0
sa:own	8 -8 0 0
sa:pact	15 -11 0 0
sa:palm	10 -8 0 0
sa:palm oil	18 -16 0 0
sa:paper	-9 -5 14 0
sa:paper is	-13 0 12 0
sa:part	0 -13 9 0
sa:part ,	7 -10 0 0
sa:part .	-21 1 15 4
sa:partner	9 -4 -2 0
sa:pass	9 -7 0 0
sa:passed	4 -12 4 0
sa:past	-14 6 9 0
sa:past midnight	-9 9 0 0
sa:pause	-7 12 -5 -1
sa:pause in	-19 20 0 0
sa:pay	-7 0 13 -3
sa:pay <level>	-17 15 0 4
sa:pay in	-10 11 0 0
sa:pay less	1 -9 6 0
sa:peace	0 -9 12 -4
sa:pen ,	10 -9 0 0
sa:people	-11 8 1 0
sa:permit	10 -8 -4 0
sa:person	-11 -11 8 14
sa:pharmaceutical	-11 12 0 0
sa:phone	8 -2 -4 0
sa:photograph	-14 16 0 0
sa:pickup	-9 10 0 0
sa:pipe	0 -10 0 8
sa:pistachio	11 -10 0 0
sa:place	-7 0 13 -10
sa:place ,	-11 2 8 0
sa:plan	-11 0 13 0
sa:plane	9 -9 0 0
sa:plywood	9 -9 0 0
sa:port	9 -1 -5 -5
sa:postpone	16 -20 2 0
sa:potatoe	0 -9 0 8
sa:power	-20 13 0 8
sa:present	-14 2 7 7
sa:present .	-2 -6 10 0
sa:president ,	-7 12 -5 0
sa:president of	-2 -20 17 0
sa:press	14 -14 0 0
sa:press )	13 -12 0 0
sa:press secretary	-7 9 -1 0
sa:price	19 -24 0 0
sa:price of	12 -10 0 0
sa:prisoner	24 -24 0 0
sa:procedure	12 -12 0 0
sa:profit	-7 9 -1 0
sa:programme	12 -8 0 -4
sa:prolong	-4 9 -2 0
sa:prolong their	-16 6 10 0
sa:prolonged	2 -9 3 4
sa:prolonged their	-7 -7 9 4
sa:promise	17 -16 0 -2
sa:promise to	11 -10 0 0
sa:protested	-8 0 10 0
sa:province	11 -11 0 0
sa:published its	14 -1 -12 0
sa:published the	-9 3 4 0
sa:purpose	-4 8 0 0
sa:push	12 -8 -4 0
sa:push for	11 -7 -3 0
sa:put	12 -16 -2 6
sa:put his	11 -4 -5 0
sa:put its	-8 -3 12 0
sa:put tariff	-10 0 11 0
sa:quarrel	20 -7 -14 0
sa:quarter	-20 22 0 0
sa:question	4 -7 0 0
sa:quickly	-8 10 0 0
sa:quinoa	-11 12 0 0
sa:radio	11 -9 0 0
sa:raise	22 -13 -6 -7
sa:raise its	23 -12 -11 0
sa:rate	14 -6 -9 -5
sa:rate from	-10 11 0 0
sa:raw	-14 15 0 0
sa:reach	-10 15 -2 -1
sa:reach the	-8 -3 12 0
sa:read it	-15 7 7 0
sa:reading	10 -4 0 -2
sa:receive	-4 -3 10 0
sa:receive <person>	-10 -8 17 0
sa:reciprocal ,	-9 9 0 0
sa:recommend	4 -12 0 8
sa:reference	-6 -1 9 0
sa:reject	15 -10 -3 0
sa:release	9 -17 5 0
sa:released	13 -8 -2 0
sa:renewal	14 -8 0 -1
sa:reply	10 -2 -10 0
sa:report	10 -5 -2 0
sa:report .	6 -9 0 0
sa:reporter .	3 -11 4 0
sa:required	12 -10 0 0
sa:rest for	-10 8 3 0
sa:resume on	-11 11 0 0
sa:retaliate	10 -4 -4 0
sa:retaliation	10 -2 -7 0
sa:return	18 -7 -11 0
sa:return from	9 -3 -3 0
sa:return to	14 -12 0 0
sa:rice	7 -14 0 7
sa:rise <level>	23 -19 -4 0
sa:rise to	-11 13 0 0
sa:rival	-10 11 0 0
sa:river	15 -14 0 0
sa:room	28 -26 -1 0
sa:room .	15 -14 0 0
sa:round	3 4 -14 -3
sa:round ,	-18 15 -4 6
sa:round .	-9 15 -3 -5
sa:round in	0 -8 0 9
sa:round of	26 -16 -11 -9
sa:round since	-3 12 -3 -2
sa:rule	-5 -14 -5 22
sa:rule on	-9 4 0 5
sa:rule that	-1 0 -5 8
sa:run	16 -15 -3 2
sa:run ,	-13 1 10 0
sa:run out	13 -8 -6 -2
sa:run to	13 -6 -7 0
sa:sale	5 -6 -3 3
sa:same .	1 7 -9 -3
sa:same time	-10 11 0 0
sa:sardine	-4 -6 0 10
sa:saturday	13 -10 0 0
sa:saturday <day-today>	9 -7 0 0
sa:save	7 -13 -3 7
sa:say <name>	17 -4 -12 0
sa:say ?	-12 13 0 0
sa:say no	-8 13 -3 -2
sa:say on	27 -15 -13 -4
sa:say so	3 -10 5 0
sa:say that	-27 13 3 16
sa:say the	7 -11 0 -1
sa:say there	10 -4 -4 0
sa:say what	-11 15 -3 0
sa:scale .	-9 0 9 0
sa:scrap	-9 11 0 -1
sa:sea	7 -11 5 0
sa:season	17 -9 -7 0
sa:second	-8 9 -4 2
sa:second and	-15 15 0 0
sa:second day	-14 13 1 -2
sa:second meet	-15 17 0 0
sa:second week	4 -19 8 6
sa:secretary	-11 -2 -2 18
sa:secretary karoline	-8 10 0 0
sa:section	-8 -8 16 -2
sa:section <number>	-8 -8 16 -2
sa:see	8 -14 2 4
sa:see it	-10 12 -1 0
sa:see no	12 -10 0 0
sa:seem	-9 9 0 0
sa:seem to	-9 9 0 0
sa:sell	22 -21 -3 0
sa:sentence	-7 8 0 0
sa:seriou	-14 0 14 0
sa:set .	8 6 -14 0
sa:settle their	10 -7 0 0
sa:shall	-3 9 -1 -1
sa:she	17 -15 0 0
sa:sheep	10 -8 0 0
sa:sheet	3 -19 5 -3
sa:sheet of	-13 -5 18 0
sa:sheet on	10 -3 -7 0
sa:shelve	5 3 -10 0
sa:ship	12 -2 -8 -5
sa:shoe	-14 15 0 0
sa:shook	3 -9 1 0
sa:should	2 -10 7 0
sa:should be	0 -11 8 0
sa:show	-11 15 -3 0
sa:shut	2 -12 8 0
sa:side	-12 10 2 0
sa:side ,	-11 1 12 0
sa:side had	-9 13 -3 0
sa:side of	9 -11 0 0
sa:side would	8 -9 0 0
sa:sign	2 4 -8 -5
sa:sign ,	-9 0 9 0
sa:sign .	15 -7 -8 -1
sa:sign ?	10 -10 0 0
sa:sign an	16 -5 -12 0
sa:sign by	-16 21 -5 0
sa:sign for	-5 11 -5 0
sa:sign it	20 -15 -4 0
sa:sign the	11 -3 -11 0
sa:sign trade	-11 3 5 0
sa:sign with	-9 9 0 0
sa:signature	17 -18 2 0
sa:signature .	10 -9 0 0
sa:signature is	10 -9 0 0
sa:silence	-10 4 6 0
sa:since	9 -12 -12 13
sa:since .	0 -10 8 0
sa:since <day-gone>	-7 13 -15 0
sa:since <month-gone>	24 -11 -20 0
sa:since <number>	1 -12 10 -1
sa:sit	-13 0 1 12
sa:sit for	10 -9 0 0
sa:smoke	14 -14 0 0
sa:so	10 -6 -3 -4
sa:so .	9 -9 0 0
sa:so did	18 -17 0 0
sa:so it	-11 12 0 0
sa:solution	-7 8 0 0
sa:some	-20 10 0 11
sa:something	-8 11 -3 0
sa:source	0 -10 8 0
sa:southeast	-8 9 0 0
sa:soybean	21 -12 -12 3
sa:soybean by	11 0 -10 0
sa:speak	-3 -4 14 -5
sa:speak for	-14 9 4 0
sa:spent	-10 0 1 7
sa:spoke	10 0 -7 -5
sa:spoken of	-9 10 0 0
sa:spring	-23 17 11 -2
sa:spring .	-24 15 14 0
sa:staff	-8 0 13 -5
sa:stand	7 -9 4 -1
sa:start	8 -10 -9 8
sa:state	-13 2 12 -2
sa:statement of	9 0 -10 0
sa:statement on	-8 9 0 0
sa:stay	-2 3 -11 7
sa:stay .	-15 6 0 12
sa:stay as	-9 11 0 0
sa:steel	7 -14 0 6
sa:steel and	13 -10 0 0
sa:step .	17 -16 0 0
sa:still in	11 -9 0 0
sa:still to	-19 15 0 7
sa:stockholm	-5 15 -7 -2
sa:stone	-6 -8 14 0
sa:stop	0 11 -14 -5
sa:stop .	-8 10 0 0
sa:stop a	-15 16 -1 0
sa:stop the	14 -9 -1 0
sa:strike	28 -20 -9 -1
sa:strike ,	17 -16 0 0
sa:student	-4 -1 -4 10
sa:student .	-10 0 0 12
sa:subject	-13 17 -4 0
sa:subject to	-16 19 -3 0
sa:such	2 -9 5 -1
sa:such a	9 -4 -3 0
sa:sugar	3 3 -10 -2
sa:sugar truce	11 -9 0 0
sa:summary of	-16 9 6 0
sa:summit ,	0 8 -6 0
sa:summit .	18 0 -17 0
sa:summit in	0 -10 8 0
sa:sunday ,	-7 10 0 0
sa:sunday <day-today>	16 -10 -7 0
sa:supply	-9 10 0 0
sa:survive	-14 15 0 0
sa:suspend ,	-11 11 0 0
sa:suspend .	9 -8 0 0
sa:suspend its	-8 0 8 0
sa:suspend their	0 -11 9 0
sa:sweet	10 -10 0 0
sa:table	3 1 -12 0
sa:table ,	11 -11 0 0
sa:talk	14 -5 -29 7
sa:talk .	24 -25 0 0
sa:talk :	9 -9 0 0
sa:talk about	15 -18 -3 7
sa:talk and	10 -8 0 0
sa:talk in	24 -16 -11 0
sa:talk on	-11 17 -2 -6
sa:talk since	-8 11 0 0
sa:talk that	-8 10 0 0
sa:talk to	12 -9 0 0
sa:talk with	-28 24 0 3
sa:talked	0 -1 -9 9
sa:talking	6 -10 4 0
sa:tariff "	-11 12 0 0
sa:tariff for	-15 7 7 0
sa:tariff of	-18 8 14 -3
sa:tariff that	10 -7 0 0
sa:tariff truce	7 -8 -2 2
sa:tax on	-9 10 0 0
sa:tea	17 -12 0 0
sa:telephone	32 -16 -18 -1
sa:telephone on	13 -9 -3 0
sa:tell the	5 1 -9 0
sa:tell thi	11 -10 0 0
sa:tell to	-11 0 12 0
sa:tell us	-7 9 0 0
sa:tenth	13 -13 0 0
sa:term	8 -7 0 0
sa:term of	2 -10 8 0
sa:text	-16 12 9 -5
sa:text ,	16 -5 -11 0
sa:text .	-8 10 0 0
sa:textile	14 -5 0 -5
sa:th	-15 3 4 6
sa:than	0 16 -23 -10
sa:than <level>	-14 16 0 0
sa:than <span>	-8 14 -7 0
sa:than a	10 -9 0 0
sa:than last	9 -8 0 0
sa:than the	18 -12 -2 -2
sa:that ,	10 -7 -1 0
sa:that .	-18 18 6 -8
sa:that <level>	-15 18 -4 0
sa:that <name>	-10 5 -3 11
sa:that <person>	3 -17 1 8
sa:that <quality>	-3 -10 11 0
sa:that <seat>	5 -9 0 0
sa:that <span>	0 -8 0 9
sa:that a	19 -11 -4 0
sa:that an	12 -11 0 0
sa:that begin	-12 16 -2 0
sa:that end	-7 0 9 0
sa:that has	10 -8 0 0
sa:that he	27 -18 -10 -1
sa:that its	-9 11 0 0
sa:that let	-11 0 12 0
sa:that lower	-8 10 0 0
sa:that nothing	-20 9 10 0
sa:that run	10 -9 0 0
sa:that their	17 -13 -4 0
sa:that there	0 -18 5 8
sa:that they	-13 6 2 6
sa:that was	23 -16 -6 0
sa:that will	-13 0 13 0
sa:the <day-gone>	-11 9 -1 3
sa:the <level>	14 -5 -7 -3
sa:the <number>	-11 8 3 0
sa:the <office>	21 -17 0 -12
sa:the <organisation>	12 -11 -8 6
sa:the <person>	21 -6 -19 -6
sa:the <quality>	-5 11 -6 -4
sa:the <seat>	-20 15 6 0
sa:the agreement	12 -4 -7 0
sa:the airport	17 -12 -5 0
sa:the arrangement	15 -9 -3 0
sa:the asean	4 -11 1 0
sa:the autumn	-8 1 8 -2
sa:the back	13 -12 0 0
sa:the beef	-9 9 0 0
sa:the bloc	-13 14 0 0
sa:the border	-6 9 0 0
sa:the call	-8 -2 11 0
sa:the charge	-8 10 0 0
sa:the clock	-12 13 0 0
sa:the coffee	-15 16 0 0
sa:the come	11 -8 -3 0
sa:the consent	-11 11 0 0
sa:the country	-6 12 -8 0
sa:the custom	10 -7 0 0
sa:the deal	12 -6 -5 0
sa:the door	10 -13 2 0
sa:the duty	-13 15 0 0
sa:the eighth	-14 16 0 0
sa:the end	-26 17 11 0
sa:the exemption	-8 -1 0 12
sa:the extension	-12 7 6 0
sa:the extra	-12 15 0 0
sa:the fall	-10 4 5 0
sa:the fee	9 -7 0 0
sa:the fifth	-10 13 0 0
sa:the first	-17 0 7 16
sa:the front	-13 15 0 0
sa:the full	-5 -3 8 0
sa:the harvest	-8 8 0 0
sa:the house	-16 18 0 0
sa:the lake	12 -11 0 0
sa:the last	-9 15 -4 -2
sa:the law	12 -11 0 0
sa:the level	-10 0 8 2
sa:the line	12 -8 -1 0
sa:the margin	9 -20 10 0
sa:the meet	8 2 -13 0
sa:the new	19 -28 6 0
sa:the one	-15 12 2 0
sa:the opening	10 -9 0 0
sa:the opposition	9 -9 0 0
sa:the order	-7 10 -2 0
sa:the other	-15 21 -5 0
sa:the president	-5 -17 19 0
sa:the price	13 -11 0 0
sa:the rate	9 -7 0 0
sa:the round	0 -8 0 9
sa:the sale	7 -11 -1 4
sa:the spring	-6 -8 16 0
sa:the step	-8 9 0 0
sa:the talk	9 -12 2 -2
sa:the tariff	16 -11 -13 4
sa:the telephone	8 -8 0 0
sa:the third	-14 20 -8 -4
sa:the time	-1 -12 12 0
sa:the trade	8 4 -19 0
sa:the truce	-4 14 -7 -10
sa:the understanding	13 -8 -5 0
sa:the very	-10 11 0 0
sa:the war	10 -10 0 0
sa:the way	-14 16 -1 0
sa:the whole	13 -12 0 0
sa:the world	12 -7 -4 0
sa:their <office>	1 -12 9 0
sa:their dispute	6 -7 -11 7
sa:their duty	8 -4 0 0
sa:their meet	-15 16 0 0
sa:their president	-5 15 -12 0
sa:their tariff	-16 9 11 -3
sa:them .	-10 2 10 0
sa:them for	11 -8 0 0
sa:them in	-11 6 -3 8
sa:themselve	-24 24 0 0
sa:then .	17 -15 -1 0
sa:there	-2 2 -10 9
sa:there ,	12 -9 0 0
sa:there .	12 -13 0 0
sa:there by	-8 11 0 -1
sa:there on	-21 18 0 3
sa:there would	2 -13 0 9
sa:they come	-9 10 0 0
sa:they do	11 -9 0 0
sa:they get	10 -9 0 0
sa:they had	-13 4 0 8
sa:they meet	-8 11 0 0
sa:they stand	8 -8 0 0
sa:they'll	-15 14 0 0
sa:thi	1 0 -11 4
sa:thi .	-23 19 3 0
sa:thi month	0 8 -7 -4
sa:thi week	-1 -5 -5 13
sa:thi year	15 -4 -10 0
sa:thing	10 -2 -8 0
sa:third	4 2 -22 0
sa:third ,	11 -10 0 0
sa:third day	14 -14 0 0
sa:third time	-10 14 -1 -1
sa:those	5 -10 -4 6
sa:though the	10 -10 0 0
sa:threat	1 -3 -10 9
sa:three	-18 28 -21 0
sa:thursday ,	12 -10 0 0
sa:thursday <day-today>	-11 3 10 -2
sa:tiktok	-1 16 -14 0
sa:time	10 -3 0 -17
sa:time ,	-9 20 -12 0
sa:time .	-9 12 -5 0
sa:time as	8 -6 0 0
sa:time being	0 -14 11 0
sa:time for	15 -14 0 0
sa:time in	17 -14 0 0
sa:time since	-11 20 -2 -8
sa:to	0 4 -10 10
sa:to <day-ahead>	-20 16 9 -7
sa:to <day-gone>	9 -10 0 0
sa:to <level>	-15 14 4 -2
sa:to <money>	12 -8 0 0
sa:to <name>	-7 -24 13 10
sa:to <number>	-5 0 8 -2
sa:to <seat>	17 0 -20 -1
sa:to act	-8 10 0 0
sa:to apply	-5 -4 10 0
sa:to be	5 7 -13 -7
sa:to begin	5 -9 0 3
sa:to bring	-12 9 3 0
sa:to close	-8 9 0 0
sa:to cut	-9 0 11 0
sa:to decide	-2 12 -8 0
sa:to discuss	0 -5 11 -4
sa:to end	1 6 -12 0
sa:to extend	-9 11 0 0
sa:to find	10 -8 0 0
sa:to go	-16 18 0 -1
sa:to impose	-1 0 -6 8
sa:to last	11 -14 2 0
sa:to lower	8 -11 2 0
sa:to nothing	-12 4 8 0
sa:to one	-9 9 0 0
sa:to plan	5 -10 3 0
sa:to prepare	-1 13 -16 2
sa:to put	-17 18 0 0
sa:to raise	12 -11 0 0
sa:to say	-17 13 4 0
sa:to settle	9 0 -10 0
sa:to sign	-9 7 3 0
sa:to stay	0 -9 0 11
sa:to suspend	-2 -4 10 0
sa:to talk	17 -15 -12 8
sa:to the	10 6 -19 -6
sa:to their	-11 13 -1 0
sa:to where	12 -12 0 0
sa:together	14 -15 -7 7
sa:together with	19 -19 0 0
sa:too	15 -8 -1 -7
sa:too .	8 -3 -2 0
sa:top	0 -9 6 0
sa:trade	-12 -6 13 9
sa:trade ,	0 -12 0 13
sa:trade agreement	11 -5 -5 0
sa:trade and	12 -5 -3 0
sa:trade in	11 -5 -4 0
sa:trade minister	-8 11 -1 0
sa:trade talk	-11 17 -17 6
sa:trade truce	-7 0 7 0
sa:trade war	-11 8 4 0
sa:train	10 -10 0 0
sa:transcript	-4 -2 9 0
sa:transcript )	0 -16 11 0
sa:translated from	-13 2 9 0
sa:transport	-2 -8 0 10
sa:treaty	0 -11 8 0
sa:triple	10 -3 -5 0
sa:truce	-2 10 -13 0
sa:truce ,	-8 9 1 -2
sa:truce :	-9 10 0 0
sa:truce before	-10 10 0 0
sa:truce between	6 -11 6 0
sa:truce hold	-12 13 0 0
sa:truce in	-9 0 0 8
sa:truce into	14 -6 -7 0
sa:truce of	10 -5 -1 -3
sa:truce on	13 -5 -8 -1
sa:truce that	-6 12 -3 -2
sa:truce under	-9 10 0 0
sa:truce with	9 -7 -11 7
sa:truce would	-10 1 6 0
sa:trump has	2 9 -17 0
sa:tuesday ,	13 -10 0 0
sa:tuna	3 -20 0 10
sa:turn	-5 1 -4 9
sa:turn to	-10 0 0 12
sa:twenty	10 -8 0 0
sa:twice	5 -10 6 0
sa:two	-10 5 11 -7
sa:two .	-25 26 0 0
sa:two <office>	-7 11 0 0
sa:two country	4 -11 0 4
sa:two delegation	-11 12 0 0
sa:two government	7 -14 4 0
sa:two men	-7 -6 12 0
sa:two original	-8 11 -1 0
sa:two round	20 -19 0 0
sa:two side	-20 17 0 4
sa:two week	-12 2 9 0
sa:tyre	-8 9 0 0
sa:under	9 -11 -6 7
sa:under an	0 -7 -5 8
sa:under section	-6 -5 11 0
sa:under the	12 -2 -3 -4
sa:under which	7 0 -19 3
sa:understand	-11 11 0 0
sa:unless	15 -10 -1 0
sa:until	20 -5 -19 -3
sa:until <day-gone>	10 0 -11 0
sa:until summer	-8 9 0 0
sa:until then	9 -9 0 0
sa:up .	-8 14 -5 0
sa:up a	-7 -1 10 0
sa:up in	3 -11 0 8
sa:up on	18 -15 -1 0
sa:up to	-8 0 9 0
sa:use .	-1 10 -8 0
sa:use the	-12 0 13 0
sa:used	-8 0 9 0
sa:vessel	11 -9 0 0
sa:vice	-6 -7 12 4
sa:visa	24 -16 -11 0
sa:visa .	10 -3 -3 0
sa:visit	-4 -5 11 -3
sa:visit .	-8 0 5 0
sa:visit to	10 0 -10 0
sa:vote	13 -10 0 -5
sa:vote .	-15 16 0 0
sa:wage	12 -12 0 0
sa:wait	30 -22 -9 0
sa:wait for	16 -11 -5 0
sa:waive	-13 14 0 0
sa:walk -	11 -10 0 0
sa:walked	-8 9 0 0
sa:walked out	-9 10 0 0
sa:wall	9 -7 0 0
sa:want	-6 16 -13 -4
sa:want a	-15 20 -8 0
sa:want of	9 -8 0 0
sa:want to	-12 20 -8 0
sa:wap	0 -13 8 0
sa:wap )	0 -13 8 0
sa:war in	7 -9 0 0
sa:warn ,	0 -9 0 8
sa:warn .	-12 15 0 -1
sa:warn that	12 -13 0 0
sa:was	12 1 -19 -5
sa:was "	14 -12 0 0
sa:was .	-10 10 0 0
sa:was <level>	12 -12 0 0
sa:was call	14 -9 -4 0
sa:was due	14 -8 -8 0
sa:was in	-8 11 0 0
sa:was not	-4 -1 0 10
sa:was sign	-12 0 13 0
sa:was the	-16 11 9 -1
sa:was to	7 -15 0 5
sa:way ,	-10 10 0 0
sa:way of	-9 9 0 0
sa:we	-10 15 0 -8
sa:we hear	15 -14 0 0
sa:we shall	-8 9 0 0
sa:wednesday	-23 19 -8 12
sa:wednesday <day-today>	-21 15 -5 13
sa:week	-10 -3 -2 23
sa:week ,	-20 23 -2 0
sa:week .	16 -21 -7 12
sa:week ago	-9 -4 12 3
sa:week and	0 -12 7 0
sa:week of	0 -6 -1 11
sa:week that	15 -10 -1 0
sa:weekend	-10 5 4 0
sa:welcome	15 -12 0 0
sa:welcome the	9 -8 0 0
sa:welcomed	10 -10 0 0
sa:welcomed the	10 -9 0 0
sa:well ,	-9 11 0 0
sa:were	13 -6 -4 -16
sa:were in	9 -5 -3 0
sa:what	1 7 -9 -1
sa:what both	-17 15 0 0
sa:what they	-1 -8 2 6
sa:whatever	-10 13 0 -1
sa:whatever the	-11 11 0 0
sa:when	4 -8 2 0
sa:when a	12 -10 0 0
sa:when he	-10 -2 14 0
sa:when the	3 -12 4 3
sa:where	-2 -5 0 11
sa:where <person>	-8 13 -1 0
sa:where a	10 -9 0 0
sa:where he	-17 9 2 5
sa:where it	15 -9 -4 0
sa:where the	3 -13 -4 17
sa:which	-11 1 10 2
sa:which end	-3 11 -9 0
sa:which had	-7 9 0 0
sa:which has	-9 5 3 0
sa:which pay	-21 12 10 0
sa:which run	13 -8 -4 0
sa:while	-3 15 -16 0
sa:while the	-3 12 -11 0
sa:whisky	-8 -3 11 0
sa:who lead	2 5 -8 0
sa:who say	-12 13 0 0
sa:whole thing	9 -9 0 0
sa:whose <person>	-10 10 0 0
sa:will	-3 6 2 -15
sa:will ask	10 -4 -4 0
sa:will be	15 -13 1 -7
sa:will charge	-7 -1 10 0
sa:will continue	11 -9 0 0
sa:will extend	-12 8 4 0
sa:will go	-11 13 0 0
sa:will hold	10 0 -10 0
sa:will keep	6 0 -9 0
sa:will look	12 -12 0 0
sa:will not	-11 2 11 0
sa:will pay	13 -22 3 0
sa:will sign	-16 17 0 0
sa:will the	-8 9 0 0
sa:wine	11 -3 -8 -2
sa:wine .	15 -11 -1 0
sa:winner	12 -3 -9 0
sa:wire	6 -9 3 0
sa:with <day-ahead>	17 -15 0 0
sa:with <name>	9 3 -21 2
sa:with <person>	-19 9 12 -1
sa:with an	-16 19 -2 0
sa:with his	-29 30 0 0
sa:with no	-13 13 0 0
sa:with nothing	10 -8 -2 0
sa:with that	-10 5 4 0
sa:with the	6 7 -22 -1
sa:with what	-16 12 4 0
sa:within	-5 14 -2 -7
sa:without	-5 15 -10 -3
sa:without a	2 9 -17 0
sa:without result	-10 7 0 3
sa:wood	10 -9 0 0
sa:wool	-11 5 -1 8
sa:word on	2 -13 6 0
sa:work	17 -3 -12 0
sa:work with	11 0 -10 0
sa:world	14 -6 -6 0
sa:worth	-4 -14 15 0
sa:worth <money>	-6 -2 10 0
sa:would "	9 -8 0 0
sa:would ask	-11 12 0 0
sa:would be	-1 6 -9 0
sa:would cost	-11 11 0 0
sa:would have	21 -21 0 0
sa:would like	-8 9 0 0
sa:would meet	9 -7 0 0
sa:would not	-6 10 -2 0
sa:would then	9 -8 0 0
sa:write on	10 -4 -4 0
sa:wrong	8 -5 0 0
sa:year	14 -13 1 -10
sa:year 's	0 -12 11 0
sa:year ;	-7 -4 12 0
sa:year and	7 1 -10 0
sa:yes	13 -9 -3 0
sa:yet	-4 8 -3 0
sa:yet .	13 -11 0 0
sa:yield	-9 0 11 0
sa:you	13 -32 16 -2
sa:zero	4 -18 9 0
sa:|	11 -8 0 0
sa:— <day-today>	21 -17 0 0
sa:— <name>	5 -8 8 -19
sa:— <person>	0 18 -16 0
sa:— a	-5 -11 12 5
sa:— at	-11 9 0 0
sa:— for	1 -9 4 0
sa:— live	-9 3 4 0
sa:— on	-14 16 -1 0
sa:— tuesday	-4 -5 10 0
sa:— with	13 -7 -5 0
sb:"	11 -8 1 -10
sb:" ,	-6 -9 15 0
sb:" <person>	7 0 -13 0
sb:" <quality>	-9 7 0 0
sb:" <span>	13 -12 0 0
sb:" a	7 -12 0 2
sb:" he	11 -8 0 0
sb:" in	-18 10 8 0
sb:" mr	-16 17 0 0
sb:" our	-7 9 0 0
sb:" say	25 -21 -2 0
sb:" the	13 -26 11 0
sb:&	10 -21 2 6
sb:'	3 -13 8 2
sb:'s	-1 -10 10 0
sb:'s <office>	-8 -4 13 0
sb:'s <person>	2 -10 9 0
sb:'s <quality>	-8 1 6 0
sb:'s agreement	-12 13 0 0
sb:'s cabinet	9 -8 0 0
sb:'s chief	13 -7 -3 -1
sb:'s commerce	9 -9 2 -3
sb:'s duty	-10 3 8 0
sb:'s economy	12 -12 0 0
sb:'s export	-12 11 0 0
sb:'s foreign	-14 21 -8 0
sb:'s in	8 0 -10 0
sb:'s minister	-1 9 -7 -1
sb:'s negotiator	-14 13 -5 4
sb:'s new	-14 -1 15 0
sb:'s no	13 -12 0 0
sb:'s president	0 -12 11 0
sb:'s prime	10 -7 -2 0
sb:'s trade	-27 10 0 20
sb:'s vice	-12 20 0 -7
sb:(	-5 10 -12 4
sb:( <month-gone>	-11 11 0 0
sb:( <office>	8 -7 0 0
sb:( time	-3 -6 8 0
sb:)	-7 17 -21 0
sb:) :	14 -17 0 6
sb:) and	-21 23 -1 0
sb:) —	-13 15 0 0
sb:*	-8 11 -1 0
sb:,	7 -9 8 -8
sb:, "	25 -15 -11 -7
sb:, <day-gone>	11 -17 5 0
sb:, <day-today>	6 -15 3 8
sb:, <level>	6 -11 3 0
sb:, <number>	-9 13 -2 0
sb:, <office>	0 13 0 -17
sb:, <organisation>	14 -12 0 0
sb:, <person>	-7 0 10 2
sb:, <seat>	-16 17 -7 2
sb:, <span>	0 -8 8 0
sb:, a	0 -12 6 5
sb:, according	-12 10 4 -2
sb:, after	-16 20 -1 -3
sb:, agree	-14 6 0 8
sb:, among	6 -11 -3 8
sb:, and	-7 1 11 -1
sb:, announce	13 -12 0 0
sb:, as	-11 6 7 -2
sb:, at	-15 9 8 0
sb:, before	17 -14 -1 0
sb:, between	-9 9 0 0
sb:, both	-9 0 0 11
sb:, by	25 -18 -7 0
sb:, following	-16 17 0 0
sb:, for	16 -23 4 2
sb:, had	10 0 -7 -6
sb:, has	17 -7 -14 0
sb:, his	12 -6 0 -4
sb:, hold	6 -4 0 0
sb:, in	-28 17 0 18
sb:, is	-7 13 -3 -4
sb:, it	8 -11 3 0
sb:, its	17 -15 0 0
sb:, london	-11 11 0 0
sb:, meet	-20 7 12 -6
sb:, most	-9 15 -4 0
sb:, not	0 -10 7 0
sb:, one	29 -16 -14 0
sb:, our	-19 17 3 0
sb:, put	-13 14 0 0
sb:, ryosei	-4 12 -6 -3
sb:, say	14 -7 -3 -9
sb:, see	12 0 -12 0
sb:, sign	-4 0 9 0
sb:, take	10 -8 0 0
sb:, tell	-8 5 5 -1
sb:, thank	10 -9 0 0
sb:, that	18 -5 -2 -13
sb:, the	8 -3 0 -10
sb:, there	-11 12 0 0
sb:, thi	12 -10 0 0
sb:, to	-11 2 1 7
sb:, two	12 -14 0 0
sb:, under	15 -5 -12 0
sb:, was	0 -7 -15 18
sb:, when	-1 -5 11 -2
sb:, where	16 -6 -3 -10
sb:, which	-6 4 -17 14
sb:, who	-10 0 8 5
sb:, will	5 -14 17 -8
sb:-	-11 12 -1 0
sb:- owned	9 -9 0 0
sb:- the	3 -12 8 0
sb:.	6 -12 -5 14
sb:. .	-12 12 0 0
sb:. <number>	-21 18 -1 6
sb:. m	5 3 -13 0
sb:/	-2 8 0 -14
sb:/ <name>	10 -2 0 -3
sb:/ <seat>	14 -12 0 0
sb::	-12 6 -11 22
sb:: <day-ahead>	-14 0 0 10
sb:: <level>	8 0 -7 -1
sb:: <name>	-16 7 -8 13
sb:: <number>	12 -7 -2 -5
sb:: <office>	-27 7 10 6
sb:: <organisation>	-21 22 0 0
sb:: <person>	17 -22 11 -10
sb:: <seat>	19 -10 -9 -1
sb:: <span>	10 -7 0 0
sb:: in	-15 9 2 0
sb:: no	14 -3 -10 0
sb:: on	-5 8 0 -2
sb:: our	-7 11 -2 0
sb:: the	-13 22 -6 -7
sb:: there	3 -14 9 0
sb:: third	-13 14 0 0
sb:: we	13 -8 -1 -1
sb:; <person>	16 -8 -6 0
sb:; a	12 -17 -2 8
sb:; in	0 -16 4 6
sb:<agent>	9 10 -20 -17
sb:<day-ahead>	-8 11 -7 0
sb:<day-ahead> they	-17 20 0 -1
sb:<day-gone> 's	0 -10 9 0
sb:<day-gone> ,	4 0 -13 6
sb:<day-gone> :	3 -6 0 5
sb:<day-gone> <person>	-9 10 0 0
sb:<day-gone> about	9 0 -7 0
sb:<day-gone> after	6 7 -14 -3
sb:<day-gone> and	-12 0 -2 16
sb:<day-gone> by	-10 11 0 0
sb:<day-gone> he	-13 0 11 0
sb:<day-gone> in	2 0 4 -15
sb:<day-gone> that	-7 15 -7 -1
sb:<day-gone> the	-12 16 -2 -3
sb:<day-gone> —	-12 11 1 0
sb:<day-today>	17 -25 14 -6
sb:<day-today> (	11 -13 4 -4
sb:<day-today> ,	15 -6 -7 -10
sb:<day-today> :	-16 20 -4 0
sb:<day-today> ;	10 0 -8 0
sb:<day-today> after	-3 -12 17 0
sb:<day-today> and	-7 0 9 0
sb:<day-today> morning	-9 9 0 0
sb:<day-today> to	-13 8 5 0
sb:<day-today> —	8 -21 2 10
sb:<duty>	9 -4 1 -17
sb:<gate>	-6 -8 -7 27
sb:<goods-amount>	13 -9 0 -6
sb:<goods-amount> in	9 -1 -5 0
sb:<goods>	2 -10 1 8
sb:<level-noun>	-10 -1 1 10
sb:<level>	11 -12 2 -6
sb:<level> )	-12 14 0 0
sb:<level> ,	-3 4 -10 8
sb:<level> and	15 -11 -2 0
sb:<level> at	15 -11 0 0
sb:<level> in	12 -12 -1 0
sb:<level> of	2 -12 8 0
sb:<level> on	-9 15 0 -10
sb:<money>	2 8 -14 -9
sb:<money> <span>	12 0 -10 0
sb:<money> of	14 -7 -6 0
sb:<month-ahead>	-23 15 16 -10
sb:<month-ahead> ,	-13 4 11 -1
sb:<month-ahead> in	-9 2 8 0
sb:<month-gone>	0 2 8 -21
sb:<month-gone> )	-11 11 0 0
sb:<month-gone> ,	2 -4 11 -15
sb:<month-gone> and	-10 20 -5 -6
sb:<month-gone> in	-14 15 0 0
sb:<name>	5 1 -6 -12
sb:<name> 's	-2 12 -19 -2
sb:<name> (	-11 12 0 0
sb:<name> ,	1 0 3 -14
sb:<name> :	25 -15 -6 -8
sb:<name> agree	-9 1 12 0
sb:<name> by	-18 19 0 0
sb:<name> conclude	3 -12 5 0
sb:<name> had	-33 34 0 0
sb:<name> has	-9 0 8 4
sb:<name> have	-9 8 0 0
sb:<name> in	-12 13 0 1
sb:<name> is	13 -1 -11 -4
sb:<name> meet	-1 -7 0 11
sb:<name> pay	-9 2 8 0
sb:<name> raise	-3 -6 0 12
sb:<name> sign	8 -1 -16 7
sb:<name> stop	-11 5 6 0
sb:<name> that	14 -10 -3 0
sb:<name> trade	14 -9 -15 4
sb:<name> want	-20 14 7 0
sb:<name> will	-4 -5 15 -3
sb:<not>	-3 -3 8 0
sb:<number>	4 2 -9 -5
sb:<number> -	12 -10 0 0
sb:<number> /	-7 7 3 -5
sb:<number> <day-today>	13 -10 -1 0
sb:<number> <person>	6 -10 2 0
sb:<number> <quality>	9 -7 0 0
sb:<number> for	-5 9 -3 0
sb:<number> good	-5 -9 13 7
sb:<number> if	13 -12 0 0
sb:<number> it	20 -16 -4 0
sb:<number> on	8 -3 -1 0
sb:<number> p	11 0 -9 0
sb:<number> round	-19 11 6 0
sb:<number> th	12 -11 0 0
sb:<number> the	10 -4 -4 0
sb:<number> they	0 -8 11 0
sb:<number> —	-24 22 -2 4
sb:<office>	-12 21 -15 -2
sb:<office> 's	28 -19 -13 0
sb:<office> ,	2 0 8 -17
sb:<office> :	9 0 -12 -7
sb:<office> <person>	-9 9 0 0
sb:<office> and	-10 -11 22 -2
sb:<office> are	-21 9 0 7
sb:<office> come	-16 8 6 0
sb:<office> from	10 0 -3 -4
sb:<office> had	-11 16 -2 0
sb:<office> has	-3 -7 10 0
sb:<office> have	-10 14 0 0
sb:<office> in	6 -13 5 2
sb:<office> meet	9 0 2 -17
sb:<office> of	-6 8 -16 6
sb:<office> sign	-13 14 0 0
sb:<office> sit	0 -11 0 9
sb:<office> tell	9 -5 -1 0
sb:<office> will	3 4 -17 0
sb:<organisation>	10 -4 -20 9
sb:<organisation> ,	22 -6 -12 -18
sb:<organisation> in	-3 9 0 -22
sb:<organisation> is	-16 19 0 0
sb:<organisation> meet	-1 -1 -10 13
sb:<organisation> of	13 -21 0 7
sb:<organisation> on	0 0 -12 10
sb:<organisation> say	-21 16 7 0
sb:<organisation> that	-17 6 0 11
sb:<organisation> was	10 -8 0 0
sb:<organisation> will	0 -4 -3 9
sb:<organisation> would	-8 7 0 0
sb:<person>	5 5 -2 -26
sb:<person> 's	-12 -6 17 0
sb:<person> (	4 -9 -2 7
sb:<person> ,	24 -11 -16 -8
sb:<person> :	6 -14 5 7
sb:<person> also	6 7 -14 0
sb:<person> and	-2 11 -1 -14
sb:<person> announce	-10 -2 9 3
sb:<person> are	3 6 -9 0
sb:<person> at	16 -8 -10 0
sb:<person> come	-11 5 5 0
sb:<person> flew	8 -4 -3 0
sb:<person> fly	-12 13 -2 0
sb:<person> for	13 -1 -9 -1
sb:<person> go	-15 14 0 0
sb:<person> had	15 3 -22 0
sb:<person> has	13 -7 -6 0
sb:<person> is	0 -14 10 1
sb:<person> land	-11 0 10 0
sb:<person> leave	-4 -4 8 0
sb:<person> of	0 12 -14 -1
sb:<person> promise	9 -4 -4 0
sb:<person> put	10 -8 -3 0
sb:<person> reach	-10 0 11 0
sb:<person> receive	7 -10 0 0
sb:<person> see	0 12 -11 0
sb:<person> sit	9 0 -2 -5
sb:<person> state	-11 12 0 0
sb:<person> talked	-5 -3 9 0
sb:<person> tell	0 -12 4 11
sb:<person> to	10 -14 6 -2
sb:<person> warn	8 -5 -1 0
sb:<person> will	12 0 -6 -10
sb:<person> write	12 -2 -8 0
sb:<quality>	3 4 -8 -6
sb:<quality> ,	12 -10 0 0
sb:<quality> -	11 -12 0 1
sb:<quality> car	10 -9 0 0
sb:<quality> coal	-8 -4 12 0
sb:<quality> colleague	-2 4 7 -12
sb:<quality> company	-17 19 0 0
sb:<quality> counterpart	-3 10 -6 -2
sb:<quality> embassy	11 -9 0 0
sb:<quality> finance	11 -11 0 0
sb:<quality> firm	3 -10 0 5
sb:<quality> foreign	10 -8 0 0
sb:<quality> in	-14 9 -3 5
sb:<quality> leader	14 -7 -7 0
sb:<quality> negotiator	21 -15 -4 0
sb:<quality> official	-11 18 -1 -7
sb:<quality> president	-22 13 4 0
sb:<quality> side	-16 20 -1 -1
sb:<seat>	-7 -1 4 9
sb:<seat> 's	-28 19 -10 17
sb:<seat> /	18 -21 0 0
sb:<seat> :	-9 11 0 0
sb:<seat> ;	5 -10 3 0
sb:<seat> <person>	-18 16 1 0
sb:<seat> also	-7 -6 12 0
sb:<seat> and	-6 4 11 -18
sb:<seat> had	-2 -14 5 8
sb:<seat> in	-15 20 -3 0
sb:<seat> is	15 -4 -10 0
sb:<seat> on	4 -10 0 1
sb:<seat> say	9 -7 0 0
sb:<seat> that	-21 21 0 0
sb:<seat> to	12 -10 0 0
sb:<sender>	16 -16 -15 13
sb:<span>	4 -9 14 -15
sb:<span> ,	5 -9 6 -3
sb:<span> after	6 -16 10 -2
sb:<span> before	-14 6 10 0
sb:<span> in	-25 23 1 0
sb:<span> is	13 -12 0 0
sb:<span> meet	-8 10 0 0
sb:<span> of	-8 11 -1 -1
sb:<span> to	16 -15 0 0
sb:<taker>	14 -5 -14 0
sb:<v-agree>	10 -8 -1 -5
sb:<v-down>	-10 5 14 -11
sb:<v-propose>	-3 12 -6 -9
sb:<v-return>	1 2 -11 0
sb:<v-up>	-14 7 -5 14
sb:?	-11 11 0 0
sb:@	1 -15 13 0
sb:[	14 -8 -3 0
sb:a	16 -17 -7 0
sb:a <office>	24 0 -14 -12
sb:a <organisation>	13 -28 -15 22
sb:a bottle	10 -8 0 0
sb:a call	0 -10 0 11
sb:a ceasefire	8 -8 0 0
sb:a deal	-11 4 8 0
sb:a decoupling	-10 11 0 0
sb:a few	10 -9 0 0
sb:a first	-16 6 5 3
sb:a fourth	16 -12 -1 -1
sb:a framework	18 -17 0 0
sb:a further	2 0 -9 7
sb:a joint	6 -13 0 4
sb:a lasting	-11 13 0 0
sb:a letter	12 -10 0 0
sb:a meet	-12 9 0 3
sb:a new	-5 9 -2 0
sb:a pact	-11 0 14 0
sb:a paper	13 -12 0 0
sb:a pause	-1 -4 9 -1
sb:a permanent	-13 15 0 0
sb:a report	12 -7 0 -3
sb:a round	-19 20 0 0
sb:a seventh	-18 18 0 0
sb:a small	-11 13 0 0
sb:a summit	-5 -26 26 0
sb:a tariff	-22 21 2 0
sb:a technical	7 -14 0 6
sb:a text	11 -8 -2 0
sb:a third	7 5 -11 -17
sb:a truce	16 -18 2 -4
sb:a weekend	-9 6 0 0
sb:about	-10 12 -15 12
sb:about <name>	6 -10 0 1
sb:above	11 -6 0 0
sb:abroad	0 -10 0 11
sb:accept	-8 -3 12 0
sb:accept an	-15 0 12 0
sb:accord	-3 12 -9 -8
sb:according	3 8 -12 -6
sb:according to	3 8 -12 -6
sb:accused	13 -9 -2 0
sb:across	-8 10 0 0
sb:add	-8 9 0 -1
sb:add that	-11 10 1 0
sb:additional	9 -9 0 0
sb:adopt	-12 3 0 8
sb:after	-16 19 -3 -3
sb:after <day-gone>	-8 -4 12 0
sb:after <person>	13 -11 -1 0
sb:after <seat>	-6 -1 8 0
sb:after <span>	-6 11 -4 0
sb:after a	10 -9 2 -3
sb:after geneva	-9 11 0 0
sb:after he	-6 9 -1 0
sb:after it	-3 -5 0 11
sb:after midnight	19 -16 -1 0
sb:after those	-15 16 0 0
sb:afternoon	-18 1 16 0
sb:again	1 9 -9 -7
sb:again ,	-10 13 0 0
sb:again in	3 7 -17 -3
sb:again on	-7 13 -1 -3
sb:against	-11 12 0 0
sb:against the	-5 9 -2 0
sb:agenda	-10 12 0 -5
sb:ago	-8 14 -4 0
sb:agree	0 0 -12 12
sb:agree at	-3 -2 10 -3
sb:agree in	8 0 -18 6
sb:agree on	14 -4 -11 -3
sb:agree that	-4 -7 0 11
sb:agree with	-15 15 0 0
sb:agreement	0 9 -7 -21
sb:agreement of	-18 19 0 0
sb:agreement that	14 -11 -5 0
sb:agreement was	-13 10 6 0
sb:ahead of	5 3 0 -9
sb:air	0 -13 15 0
sb:air base	-12 -3 16 0
sb:aircraft	9 -9 0 0
sb:akazawa ,	-4 12 -6 -3
sb:ali	-5 -3 11 0
sb:all	-2 13 -6 -10
sb:all time	-7 11 -4 0
sb:almaty	13 -11 0 0
sb:already	11 -8 0 0
sb:also	0 -12 -1 17
sb:also say	11 0 -14 0
sb:among the	-11 2 8 0
sb:among them	9 -2 -4 0
sb:amount	-16 19 -3 0
sb:an	5 -8 13 -21
sb:an air	2 -12 10 0
sb:an extension	-10 7 7 -6
sb:an hour	0 -7 8 0
sb:an inquiry	10 -5 -2 0
sb:an invitation	-16 2 12 0
sb:and	-4 3 9 -14
sb:and ,	13 -6 -10 0
sb:and <level>	7 -9 0 0
sb:and <name>	-12 4 8 0
sb:and <number>	-11 15 -2 0
sb:and <office>	-10 -3 12 0
sb:and <person>	-1 -7 13 -8
sb:and a	7 0 0 -12
sb:and again	-7 10 0 0
sb:and are	-14 0 13 0
sb:and at	10 -1 -8 -1
sb:and come	10 -7 0 0
sb:and from	-10 13 0 0
sb:and has	20 -17 -1 0
sb:and he	0 7 -9 0
sb:and his	12 -8 -4 0
sb:and in	-1 7 0 -10
sb:and it	10 -4 -4 0
sb:and one	9 -5 -1 0
sb:and our	11 -12 0 2
sb:and say	6 -12 4 0
sb:and so	16 -13 -4 0
sb:and that	-13 11 -4 7
sb:and the	19 -9 -3 -19
sb:and we	-20 13 10 0
sb:and will	-12 -5 0 19
sb:announce	-13 5 8 0
sb:announcement	13 -1 -10 0
sb:another	-10 5 4 0
sb:answer	8 -8 -2 2
sb:any	-2 10 -10 0
sb:apec	35 -25 -13 -2
sb:apply	9 -4 -1 0
sb:approve	-16 22 -9 0
sb:approve by	-11 13 0 0
sb:are in	-7 -6 10 5
sb:are part	14 -5 -9 0
sb:are to	4 2 -15 4
sb:arrangement of	12 -8 -3 0
sb:arrive	-10 5 3 0
sb:arrive in	-13 8 3 0
sb:article	-10 12 0 0
sb:as it	-9 11 0 0
sb:as the	-7 0 11 -1
sb:asia	14 -10 -4 0
sb:at	-13 5 -1 13
sb:at <level>	21 -16 0 -4
sb:at <number>	-2 12 -8 -4
sb:at a	-7 -2 0 12
sb:at an	-6 -3 11 0
sb:at it	-21 22 0 0
sb:at midnight	11 -10 0 0
sb:at one	-7 10 -2 0
sb:at present	9 -8 0 0
sb:at the	-9 16 -9 0
sb:audience	11 -8 0 0
sb:await	-5 9 -3 0
sb:b	-4 -11 15 0
sb:back	1 1 0 -11
sb:back ,	10 -8 0 0
sb:back from	-24 28 -3 0
sb:banana	13 -5 0 -3
sb:bank	15 -14 0 0
sb:bar	0 -9 0 8
sb:bargain of	-1 -8 0 9
sb:base	-12 -8 15 3
sb:basi	-10 11 0 0
sb:be	-10 0 15 1
sb:be a	-10 14 -5 0
sb:be dealt	-7 -2 0 10
sb:be no	-10 2 8 0
sb:be on	-6 13 -5 -1
sb:be sign	11 -23 10 0
sb:be the	-12 13 0 -1
sb:bean	10 -14 3 0
sb:beat	12 -11 0 0
sb:because	-11 10 3 -3
sb:because of	-15 12 5 0
sb:beef	-12 2 11 0
sb:been	-9 16 -11 2
sb:been agree	-7 9 0 0
sb:been due	6 -12 7 0
sb:been sign	-10 14 0 -1
sb:before	-11 15 3 -10
sb:before <person>	-18 3 14 0
sb:before it	-11 12 0 0
sb:before the	14 -26 7 -2
sb:begin	3 -1 7 -15
sb:begin on	21 -18 -1 0
sb:begin to	-10 0 11 0
sb:below	-10 10 0 0
sb:bessent and	9 -8 0 0
sb:between	3 -7 0 5
sb:between <name>	9 -3 -5 -1
sb:between <person>	1 -15 0 11
sb:blamed	11 -10 0 0
sb:border	-5 12 -5 -1
sb:both	4 -9 -8 11
sb:both <office>	-16 19 0 0
sb:both country	0 -6 -5 11
sb:both government	11 -3 -6 0
sb:both ministry	-4 -2 0 8
sb:both side	15 -5 -2 -5
sb:bottle of	9 -7 0 0
sb:break	-7 9 0 0
sb:bridge	-3 -4 9 0
sb:bridge at	-9 3 6 0
sb:brief	-20 20 0 0
sb:briefing	18 -17 0 0
sb:briefing ,	13 -12 0 0
sb:bring	0 -16 15 0
sb:building	9 -7 0 0
sb:busan	-4 14 -6 0
sb:busan on	-1 17 -16 0
sb:buy <goods-amount>	11 0 -8 0
sb:by	10 -9 -2 3
sb:by <day-ahead>	18 -13 -2 0
sb:by <name>	-8 0 10 -1
sb:by <office>	-16 2 0 11
sb:by <person>	-29 36 -7 0
sb:by <span>	6 -10 6 0
sb:by a	14 -18 0 3
sb:by our	11 -3 3 -20
sb:by phone	0 11 0 -8
sb:by the	-16 21 0 -6
sb:by video	1 -6 -6 9
sb:cabinet	12 -10 0 0
sb:call	6 -17 -8 18
sb:call between	0 -9 -3 14
sb:call it	0 -11 0 11
sb:call on	-13 14 -3 3
sb:can	11 -10 -2 1
sb:cannery	-12 12 0 0
sb:car	14 -14 0 -1
sb:car ,	12 -14 0 0
sb:carlo	-19 21 -1 0
sb:carry	14 -2 -14 0
sb:carry out	13 -2 -14 0
sb:ceasefire	11 -7 0 -1
sb:cement	14 -8 0 -1
sb:charge	0 -11 0 13
sb:charge ,	-13 0 8 3
sb:charge <level>	19 -19 0 0
sb:cheaper	11 -9 0 0
sb:cheaper in	11 -9 0 0
sb:cheese	-8 0 9 0
sb:chenggang	-5 -5 -2 12
sb:chief	-6 -16 -4 24
sb:chief negotiator	13 -5 -3 -5
sb:chipmaker	9 -9 0 0
sb:christma	13 -8 0 -2
sb:citru	11 -12 0 0
sb:civilian	-16 1 15 0
sb:civilian use	-16 2 14 0
sb:clock	-10 10 0 0
sb:club	13 -9 0 0
sb:coal	-4 -8 14 -3
sb:cocoa	13 -3 -3 -1
sb:coffee	16 -15 -1 2
sb:colleague	-6 8 6 -13
sb:colleague ,	-16 14 3 0
sb:collect the	-10 11 0 0
sb:come back	-7 12 -5 0
sb:come down	-9 9 0 0
sb:come in	13 -1 -10 0
sb:come of	-4 -8 12 0
sb:come to	-10 0 11 0
sb:comment	11 -8 0 0
sb:commerce ,	-8 9 0 0
sb:commerce ministry	9 -10 3 -3
sb:communiqué	15 -15 5 -5
sb:communiqué of	9 -10 5 -5
sb:complain	14 -10 -3 0
sb:complained	-10 11 0 0
sb:concern	7 -14 0 5
sb:conclude a	-15 8 8 0
sb:conference	-7 14 -6 -10
sb:conference after	-11 12 0 0
sb:conference of	-16 20 -3 0
sb:consultation	-12 15 -14 8
sb:container	14 -13 0 0
sb:continue	0 -11 4 6
sb:control	8 -13 -10 9
sb:convene	-5 -2 0 8
sb:convene in	-5 -2 0 8
sb:conversation	-15 15 0 -1
sb:copper	-12 2 11 0
sb:corridor	-15 1 -2 14
sb:cotton	-24 25 0 0
sb:could	18 -22 3 0
sb:count	21 -20 -1 0
sb:counted	12 -14 0 0
sb:counterpart	-3 11 -6 -3
sb:country	-3 -7 0 10
sb:country '	11 -5 -5 0
sb:country ,	-10 -4 5 10
sb:country agree	0 11 -11 0
sb:country will	-1 -9 5 5
sb:course	-10 -5 10 4
sb:covered	12 -11 0 0
sb:cross	-9 9 0 0
sb:crossed	9 -7 0 0
sb:custom	0 -29 -6 29
sb:custom officer	-1 -11 0 14
sb:day	-5 14 -3 -15
sb:day ,	11 -9 0 0
sb:day on	-8 10 0 0
sb:deadline	19 -16 0 0
sb:deal	0 0 5 -16
sb:deal :	14 -9 -3 0
sb:deal on	-17 17 0 0
sb:deal with	-5 0 10 -4
sb:decision	0 -11 -2 13
sb:declare	-12 11 0 0
sb:decoupling	-10 11 0 0
sb:decoupling ,	-10 11 0 0
sb:delegation	1 13 -19 -5
sb:delegation had	8 -7 0 0
sb:delegation in	-9 9 0 0
sb:deny that	14 -13 -1 0
sb:deputy	-11 5 -1 5
sb:did the	-15 5 10 0
sb:discuss	-14 20 -14 3
sb:discuss at	0 6 -9 1
sb:discuss in	-2 9 0 -6
sb:discussion	-14 1 -2 11
sb:dispute	-8 4 -8 11
sb:do	9 -10 -3 4
sb:docker	18 -16 0 0
sb:document	8 -16 4 0
sb:doing	9 -16 4 0
sb:done	14 -3 -15 -2
sb:done ,	15 -13 0 0
sb:done at	3 2 -9 0
sb:doorstep	-24 13 13 0
sb:down the	4 -8 2 0
sb:draft	9 -16 0 8
sb:draft ,	16 -14 0 0
sb:drop its	-10 4 4 0
sb:due	-7 -18 13 19
sb:due at	3 -23 -1 16
sb:due for	-13 0 0 12
sb:due in	0 1 5 -13
sb:during	-10 11 0 0
sb:during the	-10 10 0 0
sb:duty	1 6 -1 -13
sb:duty ,	7 -16 5 1
sb:duty on	-13 10 5 0
sb:each other	-3 -5 12 -4
sb:earlier one	-15 15 0 0
sb:earlier round	14 -13 0 0
sb:early	0 -8 9 0
sb:earth	17 -8 -4 -5
sb:economic	-14 15 0 0
sb:economy	8 -11 -2 6
sb:economy ,	-4 9 -4 0
sb:economy minister	15 -14 0 0
sb:effect	19 -11 -8 0
sb:effect on	11 -6 -3 0
sb:either	-10 1 9 0
sb:el	15 -14 0 0
sb:election	13 -13 0 0
sb:election in	10 -9 0 0
sb:else	-8 11 0 -1
sb:embassy	12 -1 -9 -2
sb:emergency	-3 -8 11 0
sb:end of	-8 8 0 0
sb:end on	10 -16 5 0
sb:end the	8 -13 3 0
sb:english	11 0 -10 0
sb:enter	-5 8 0 -3
sb:enter into	-15 16 0 0
sb:envoy	10 -2 -16 7
sb:every	16 -11 0 -2
sb:exemption	-11 1 10 0
sb:expect in	-16 0 8 0
sb:expect the	9 -6 0 0
sb:expert	-18 -47 -6 53
sb:expert ,	-10 -21 0 27
sb:expert in	-5 0 0 8
sb:export control	12 -6 -7 0
sb:export licence	10 -8 0 0
sb:export of	-16 10 8 0
sb:extend	22 -13 -10 -2
sb:extension	-7 3 9 -4
sb:extension ,	17 -13 -2 0
sb:extension was	-9 10 0 0
sb:extra	-15 10 7 0
sb:face	8 -2 0 -6
sb:fact	-4 -6 11 0
sb:fact sheet	-6 -4 12 0
sb:factory	-2 10 -6 0
sb:fall	4 -14 11 0
sb:fan	-8 0 10 0
sb:far	-3 7 0 0
sb:farm good	12 0 -9 0
sb:farmer	-6 12 -5 0
sb:fee	10 -10 -7 2
sb:fee at	-3 -10 0 12
sb:fee in	11 0 0 -8
sb:fentanyl ,	-7 11 -4 0
sb:ferry	0 -16 0 14
sb:few	12 -10 0 0
sb:fifth	-11 16 -3 -3
sb:final	17 -22 7 0
sb:finance minister	13 -12 0 0
sb:firm	13 -16 0 4
sb:first	-6 2 -9 14
sb:first ,	18 -14 0 -2
sb:first meet	-16 3 -2 9
sb:first round	9 -10 0 3
sb:first time	-11 0 5 5
sb:first two	-12 14 0 0
sb:first was	-10 14 0 -1
sb:five hour	13 -9 -3 0
sb:flew home	13 -4 -9 0
sb:flight	-12 12 0 0
sb:flower	-8 -3 12 0
sb:flown	-10 14 -4 0
sb:fly	3 3 -11 -2
sb:follow	-19 20 0 -2
sb:follow in	-9 12 0 0
sb:following	-20 22 0 0
sb:footwear	-9 9 0 0
sb:for	11 0 -14 -4
sb:for <name>	17 -15 -7 4
sb:for <quality>	-13 7 0 7
sb:for <seat>	11 -10 0 0
sb:for <span>	23 -9 -8 -9
sb:for a	16 0 -17 -9
sb:for civilian	-16 2 14 0
sb:for more	12 -11 -1 0
sb:for talk	13 -8 -4 0
sb:for the	8 -8 2 -1
sb:for which	10 -1 -6 -1
sb:foreign	0 10 -11 0
sb:foreign minister	-7 10 -2 0
sb:foreign ministry	11 -5 -3 0
sb:forward	-7 -2 11 0
sb:forward to	-10 0 11 0
sb:four	-2 6 -11 2
sb:four round	-14 17 0 0
sb:fourth	0 10 -17 -13
sb:fourth round	12 -10 0 -2
sb:framework	11 -4 -10 -3
sb:freight	13 -11 0 0
sb:friday	12 -9 -3 0
sb:friday ,	8 -4 -2 0
sb:from :	-17 10 8 0
sb:from <day-ahead>	-7 12 -2 -2
sb:from <day-gone>	17 -7 -10 0
sb:from <level>	-5 12 -6 0
sb:from <name>	-11 10 1 0
sb:from <seat>	0 0 -8 8
sb:from our	-8 0 13 -4
sb:from the	12 -2 -1 -12
sb:front	21 -18 0 0
sb:fuel	3 -9 4 0
sb:further	4 -9 -1 7
sb:gain	-9 0 11 0
sb:gas	-13 1 0 8
sb:general	0 -9 4 0
sb:geneva ,	-18 22 -2 0
sb:geneva in	14 -12 0 0
sb:give	-14 18 -5 0
sb:go on	14 -15 2 -2
sb:go to	-18 3 3 19
sb:goalkeeper	10 -10 0 0
sb:gold	-10 6 0 5
sb:golf	-9 -2 12 0
sb:good from	15 -3 -9 0
sb:good have	-12 6 6 0
sb:good morning	-13 6 -1 6
sb:government	-8 20 -13 -9
sb:government have	12 -9 -1 0
sb:ground	-8 9 0 0
sb:grower	17 -12 0 -1
sb:grower in	16 -15 0 0
sb:guest	1 -3 -9 9
sb:had	-1 12 -13 -5
sb:had "	0 -8 9 0
sb:had a	-9 0 11 0
sb:had agree	17 -11 0 -2
sb:had been	6 0 -16 7
sb:had come	-11 11 0 0
sb:had meet	-8 12 1 -9
sb:had prepare	5 2 -11 0
sb:had talked	-5 15 -3 -4
sb:haggling	-8 10 0 0
sb:hail	-11 11 0 0
sb:hammer	-11 12 0 0
sb:hand	2 -16 18 -6
sb:hand ,	13 -13 0 0
sb:handed	-8 -2 0 11
sb:happen	-3 8 -4 0
sb:happened	-20 25 -6 0
sb:harbour	8 -26 -5 16
sb:harbour due	2 -9 0 5
sb:harvest	12 -12 0 0
sb:has	7 -7 6 -8
sb:has a	-3 -8 10 0
sb:has an	-11 13 0 0
sb:has ask	-3 -7 10 0
sb:has been	-18 17 1 0
sb:has had	-15 5 12 0
sb:has invited	-13 15 -1 0
sb:has sign	14 -12 0 0
sb:has the	12 -8 5 -12
sb:has to	21 -14 -6 0
sb:has yet	9 -6 -1 0
sb:have	7 -9 8 -16
sb:have a	-14 4 9 0
sb:have been	0 10 -11 -2
sb:have meet	-12 12 0 0
sb:have sign	-12 12 0 0
sb:having	-3 10 -2 -2
sb:he	-3 12 3 -25
sb:he add	-11 12 0 0
sb:he expect	13 -1 -5 -5
sb:he is	0 -9 14 -1
sb:he meet	-13 2 11 -3
sb:he tell	7 4 -14 -6
sb:he was	15 -11 -15 9
sb:he will	11 0 -10 0
sb:head	0 -23 12 5
sb:head of	-1 -16 9 5
sb:hearing	19 -16 -1 -2
sb:her	15 -11 -1 -1
sb:here	12 -10 0 -3
sb:high	-10 12 0 0
sb:him	8 1 -11 -3
sb:his	-4 3 13 -26
sb:his <office>	14 -4 -8 -1
sb:his <person>	9 0 -10 -7
sb:his <quality>	-7 8 3 -10
sb:hold <span>	7 -13 0 6
sb:hold a	11 -8 0 -3
sb:hold at	-7 9 0 0
sb:hold in	-6 10 -4 -1
sb:hold on	14 -14 0 0
sb:hold talk	-17 11 3 0
sb:hold their	-8 0 0 4
sb:holiday	15 -13 0 0
sb:home	3 -9 5 -1
sb:home from	-10 5 7 0
sb:honour	12 0 0 -12
sb:hope	-11 5 7 0
sb:hope to	-10 7 1 0
sb:hour before	-9 2 5 0
sb:hour in	-8 11 0 0
sb:house	13 -5 -6 -1
sb:house of	22 -20 0 0
sb:how to	11 -10 0 0
sb:i	0 15 -32 -9
sb:i say	9 -6 0 0
sb:i shall	-7 10 0 0
sb:i sign	-16 17 0 0
sb:i will	-11 13 0 0
sb:if	3 0 0 -14
sb:if it	-12 14 0 0
sb:if the	-8 9 0 0
sb:if there	13 -12 0 0
sb:if you	2 -15 9 0
sb:implement	-16 17 0 0
sb:impose	-12 10 0 0
sb:impose on	-14 8 4 0
sb:in	-11 14 -7 3
sb:in <month-gone>	-9 11 6 -20
sb:in <name>	28 -19 -11 -3
sb:in <number>	-12 9 3 0
sb:in <seat>	14 1 -34 -4
sb:in <span>	12 -10 0 0
sb:in busan	-1 20 -19 0
sb:in force	12 -9 0 0
sb:in geneva	15 -12 0 0
sb:in london	10 -13 3 0
sb:in madrid	13 -16 2 0
sb:in new	26 -27 0 0
sb:in person	-16 -2 10 5
sb:in return	-14 1 3 11
sb:in shenzhen	15 -7 -8 0
sb:in that	10 -9 0 0
sb:in the	-3 -5 12 0
sb:in thi	14 -13 0 0
sb:in three	-11 12 0 0
sb:in which	13 -11 0 0
sb:increase	-6 10 0 0
sb:industry	-4 8 -3 0
sb:initial	13 -11 0 0
sb:initialled	-19 20 1 -3
sb:ink	10 -8 0 0
sb:inquiry	12 -3 -6 0
sb:inquiry into	10 -5 -2 0
sb:inspection	-9 13 0 -1
sb:instead of	10 -8 0 0
sb:intend	-12 13 0 0
sb:intend to	-14 14 0 0
sb:international	-12 5 0 6
sb:interview	-16 5 12 0
sb:interview on	-6 -4 11 0
sb:interview with	-11 11 0 0
sb:into	4 3 -17 0
sb:into <quality>	11 -5 -3 0
sb:into the	3 -12 0 6
sb:invest	-10 13 -2 0
sb:invest <money>	-10 13 -2 0
sb:investment	12 -9 0 0
sb:invitation	-8 12 0 0
sb:invitation of	-2 10 -6 0
sb:invited his	-2 -6 12 0
sb:is	11 -13 0 0
sb:is <level>	9 -14 0 3
sb:is a	-9 14 -3 -2
sb:is at	8 -9 0 0
sb:is back	9 -9 0 0
sb:is before	10 -8 0 0
sb:is down	0 -10 0 12
sb:is fix	-6 10 0 0
sb:is for	8 -18 10 -3
sb:is no	23 -20 0 -1
sb:is now	-5 8 0 0
sb:is set	-9 10 -3 0
sb:is the	16 -24 9 -8
sb:is to	11 -8 0 -7
sb:is what	17 -21 -5 5
sb:issued	21 -21 0 0
sb:it	-18 1 14 15
sb:it 's	-12 1 9 4
sb:it ,	-16 12 -9 11
sb:it :	-17 -4 11 10
sb:it also	10 -9 0 0
sb:it at	-12 13 0 -1
sb:it begin	10 -8 0 0
sb:it had	14 -16 -1 4
sb:it has	13 5 -8 -16
sb:it in	-11 1 9 2
sb:it is	3 -17 15 -5
sb:it must	10 -9 0 0
sb:it to	6 -16 0 9
sb:it was	6 -4 7 -19
sb:it will	-8 18 -7 -8
sb:it would	-18 13 0 5
sb:its <office>	10 -5 0 -2
sb:its <organisation>	9 -7 0 0
sb:its <person>	6 0 -12 1
sb:its deal	-5 0 8 0
sb:its duty	-18 22 -4 0
sb:its talk	-13 13 0 0
sb:itself	0 -14 8 2
sb:itself ,	0 -13 10 3
sb:jan	11 -11 0 0
sb:joint	-27 13 10 5
sb:joint <organisation>	-7 2 -9 11
sb:joint press	-35 21 16 0
sb:joint statement	16 -15 0 0
sb:just	-9 14 -3 0
sb:karachi	-8 8 0 0
sb:keep <level>	-8 9 0 0
sb:know	10 -8 0 0
sb:land at	11 -9 0 0
sb:land in	-13 10 6 -2
sb:last <month-gone>	13 -11 0 0
sb:last in	0 -14 0 13
sb:last meet	8 7 -13 -17
sb:last time	-15 0 10 0
sb:last week	-17 11 0 6
sb:lasting	-17 19 0 0
sb:late	10 -6 -2 0
sb:later	10 -14 0 4
sb:law	8 -5 -3 0
sb:lawyer	12 -12 0 0
sb:lead	11 -5 -4 0
sb:leader	9 -39 26 -8
sb:leader '	-18 3 12 0
sb:leader meet	-6 -2 10 0
sb:leader of	6 -15 5 0
sb:least <money>	14 0 -11 0
sb:leave	-10 1 5 3
sb:leave for	-9 0 0 8
sb:leave the	12 -9 -1 0
sb:led	6 -13 0 7
sb:led by	3 -10 -2 9
sb:lee	-6 -13 19 0
sb:less	-3 -3 8 0
sb:less than	-10 0 9 0
sb:let	6 -19 5 5
sb:let go	9 -8 0 0
sb:let the	-5 -4 0 10
sb:letter	13 -3 -12 -3
sb:letter from	-7 10 -1 0
sb:level	-18 -16 12 22
sb:level of	0 -10 0 11
sb:levy	11 -9 0 -1
sb:li	-5 -5 -2 12
sb:li chenggang	-5 -5 -2 12
sb:licence	-18 18 -4 2
sb:license	0 -10 0 7
sb:licensing	-10 1 0 8
sb:lift	-9 -2 14 0
sb:like	5 -16 8 0
sb:list	-11 -13 9 15
sb:list for	-21 19 -2 4
sb:list of	4 -13 1 3
sb:live	-20 8 4 10
sb:live :	-33 14 10 11
sb:lobster	-12 8 3 0
sb:london	-12 11 1 0
sb:london ,	-11 7 2 0
sb:london and	-9 9 0 0
sb:look	-9 -9 9 11
sb:look at	2 -11 0 5
sb:look forward	-10 0 11 0
sb:lorry	15 -11 0 0
sb:lunch	18 -16 0 0
sb:lunch in	11 -9 0 0
sb:m	6 2 -13 0
sb:m .	6 2 -13 0
sb:main	10 0 -10 0
sb:make	1 2 0 -14
sb:make it	-12 -1 13 0
sb:make its	-7 10 -1 0
sb:maker	5 -15 -2 7
sb:man ,	-9 9 0 0
sb:man in	14 -10 -1 -1
sb:many	-8 0 9 0
sb:march	-12 12 0 0
sb:market	6 -19 9 -1
sb:match	10 -9 0 0
sb:matter	-10 5 0 2
sb:me	-8 12 -1 0
sb:mean to	-14 14 0 0
sb:meant	17 -13 -1 0
sb:meant to	13 -10 0 0
sb:measure	18 -13 -5 0
sb:mediator	12 -11 0 0
sb:medicine	0 -13 -2 15
sb:medicine ,	3 -16 0 11
sb:meet ,	-25 18 -1 5
sb:meet :	-9 1 0 5
sb:meet <name>	21 -11 -5 -7
sb:meet <person>	10 19 -26 -4
sb:meet again	5 1 -14 0
sb:meet at	-10 -3 12 2
sb:meet in	-13 0 7 5
sb:meet is	14 -11 0 -8
sb:meet of	-7 -17 13 15
sb:meet the	5 5 -2 -11
sb:meet was	-3 -3 8 0
sb:meet will	-9 0 -8 9
sb:meeting	-19 23 -5 0
sb:meeting ,	-12 14 0 0
sb:meeting in	-12 13 -1 0
sb:member	18 -16 -1 0
sb:men	-12 10 3 -6
sb:men meet	-10 0 10 0
sb:metal	14 -7 -6 0
sb:midnight	6 3 -15 -3
sb:midnight in	13 -2 -16 0
sb:minister	12 8 -23 -25
sb:minister ,	15 -8 -5 -6
sb:minister for	-17 23 -5 -2
sb:minister of	-5 10 -3 -2
sb:ministerial	-6 13 -1 -2
sb:ministry	-7 -15 -1 27
sb:minute	20 -7 -14 -3
sb:minute after	11 -8 -1 0
sb:minute past	1 7 -11 0
sb:missing	11 -8 0 0
sb:more	-8 -1 15 -6
sb:more in	-5 8 0 0
sb:more than	-6 -16 20 -2
sb:morning from	-13 7 -1 6
sb:morning in	6 -14 6 0
sb:most of	19 -17 0 0
sb:most recently	-7 11 -1 0
sb:mr	7 0 -14 3
sb:must	15 -10 -3 -1
sb:must be	11 -9 0 0
sb:my	13 -15 -6 7
sb:named	-8 0 10 0
sb:need	24 -14 -10 -1
sb:need the	13 -10 -1 0
sb:needed	-17 13 4 0
sb:negotiate	-10 18 -10 -6
sb:negotiate a	-15 15 0 0
sb:negotiate in	-16 15 0 0
sb:negotiate the	-20 20 0 0
sb:negotiate with	20 -15 -5 0
sb:negotiation	-6 13 -8 -1
sb:negotiation on	-13 12 0 0
sb:negotiation with	10 -4 -3 0
sb:negotiator	3 -10 -5 11
sb:new conference	-11 12 0 0
sb:new from	-6 -1 11 0
sb:new round	-11 12 0 0
sb:new york	25 -21 -2 0
sb:newspaper	21 -19 0 0
sb:nexperia 's	-4 -3 8 0
sb:next	-9 8 -6 7
sb:next :	-12 15 0 -1
sb:next is	-10 13 0 0
sb:next round	-1 7 0 -6
sb:next week	5 -10 2 0
sb:night	-3 6 -14 6
sb:night in	-18 19 0 0
sb:no	6 -11 -2 6
sb:no .	3 -19 7 6
sb:nobody	-23 17 10 0
sb:nobody in	-6 -2 12 0
sb:none	17 -15 0 0
sb:noon	9 0 -12 0
sb:nor	-10 0 3 9
sb:northern	16 -16 0 0
sb:not ,	-16 9 8 0
sb:not be	12 -10 0 0
sb:not in	9 -8 0 0
sb:not the	-3 -13 8 7
sb:note	-11 0 -3 15
sb:note from	-20 7 0 14
sb:note that	7 -12 0 2
sb:nothing	16 -12 0 -3
sb:notice	7 -9 0 -1
sb:now	-1 11 -12 -3
sb:odesa	13 -12 0 0
sb:of	2 -11 2 14
sb:of <level>	-12 14 0 -1
sb:of <name>	-17 -3 21 0
sb:of <office>	-10 -5 0 17
sb:of <person>	11 -8 0 0
sb:of <quality>	0 -11 11 -4
sb:of <span>	-11 9 5 -7
sb:of a	7 2 -4 -14
sb:of both	-8 -6 0 14
sb:of consultation	-16 20 -2 0
sb:of expert	-1 -13 0 15
sb:of its	-25 20 0 7
sb:of our	12 -5 -2 0
sb:of peace	20 -19 0 0
sb:of representative	12 -11 0 0
sb:of state	-9 3 5 0
sb:of talk	2 5 -4 -18
sb:of tariff	-9 13 0 -3
sb:of the	9 -15 0 4
sb:of their	10 -8 0 0
sb:of them	0 3 -10 3
sb:of trade	-13 8 -8 10
sb:of what	8 -20 9 -2
sb:of which	-12 9 6 -1
sb:off	16 -9 -6 -6
sb:off the	17 -15 0 0
sb:offer	16 -9 -7 -3
sb:offer to	18 -13 -5 0
sb:officer	-3 -19 0 21
sb:official	-11 22 -2 -11
sb:official in	-12 20 -2 -9
sb:oil ,	12 -9 -1 0
sb:on	1 0 -11 10
sb:on <day-ahead>	4 6 -12 -4
sb:on <day-today>	-15 8 17 -14
sb:on <name>	9 -8 -3 2
sb:on <quality>	-10 12 4 -9
sb:on a	18 -10 -5 -7
sb:on an	10 -8 0 0
sb:on it	-9 -11 4 18
sb:on medicine	-1 -10 0 12
sb:on that	26 -22 -5 0
sb:on the	2 -11 13 0
sb:on their	12 -10 0 0
sb:on thi	6 -11 0 4
sb:on top	19 -6 -11 0
sb:on trade	6 -11 3 0
sb:on what	-4 8 0 0
sb:once	-10 16 -2 -3
sb:one	8 7 -22 -17
sb:one ,	-8 0 9 0
sb:one in	0 8 -10 0
sb:one minute	7 2 -12 0
sb:one to	11 -10 0 0
sb:only	17 -8 -7 0
sb:opening	-2 -7 9 0
sb:operator	23 -21 0 0
sb:opinion	10 -9 0 0
sb:or	24 -19 -5 -1
sb:other	9 -15 6 0
sb:other 's	2 -10 6 0
sb:other again	8 0 -7 0
sb:other in	-17 -2 16 0
sb:our man	9 -6 0 0
sb:our side	-9 9 0 0
sb:out	-2 12 -5 -16
sb:out ,	-4 -6 10 0
sb:out :	16 -16 0 0
sb:out in	-20 25 -4 0
sb:out of	-8 12 -2 0
sb:out the	8 -2 -6 0
sb:outcome	-5 17 -11 0
sb:outcome of	-6 19 -10 0
sb:outline	-11 13 0 0
sb:outside	10 -10 0 0
sb:over	8 -16 2 6
sb:over fentanyl	-7 10 -3 0
sb:over the	8 -14 0 4
sb:own agreement	11 -7 -2 0
sb:own deal	-8 10 0 0
sb:own talk	10 -9 0 0
sb:own with	-17 13 0 8
sb:owned	10 -9 0 0
sb:p	14 -2 -9 0
sb:p .	12 -1 -9 0
sb:pact	0 -9 8 1
sb:pact with	-5 -8 10 2
sb:page	9 -7 0 0
sb:pair	-10 20 -4 -6
sb:palm	18 -15 0 0
sb:palm oil	15 -13 0 0
sb:paper ,	10 -12 0 0
sb:part of	14 -11 -2 0
sb:parted	-10 8 0 0
sb:parted in	-10 13 0 0
sb:past	2 7 -15 -1
sb:paul	12 -11 0 0
sb:pause	-9 -2 9 5
sb:pause ,	7 -16 0 9
sb:pay	-4 -9 5 10
sb:pay <level>	-17 8 3 11
sb:pay <number>	18 -15 0 0
sb:pay in	7 -9 0 0
sb:pay the	0 -9 0 5
sb:peace	20 -15 -2 -1
sb:peace talk	23 -23 0 0
sb:pedro	10 0 -8 0
sb:pen	-6 -2 11 0
sb:people	8 0 -14 0
sb:people in	15 -13 0 0
sb:permanent agreement	-16 17 0 0
sb:person	-14 -3 10 5
sb:phase	-4 -3 9 0
sb:phone	7 6 -5 -10
sb:place in	-14 13 4 -4
sb:place on	14 -13 0 0
sb:plan	0 1 6 -11
sb:plan to	-11 6 5 0
sb:plant	5 -11 0 4
sb:plant in	18 -16 0 0
sb:play	5 -13 7 0
sb:point	-11 14 -2 0
sb:point ,	-10 10 0 0
sb:policy	14 -13 0 0
sb:port	8 -12 -9 8
sb:port due	0 -10 0 8
sb:port fee	12 -8 0 0
sb:port of	-9 18 0 -12
sb:positive	13 -13 0 0
sb:poultry	-9 0 0 10
sb:prepare	-4 15 -11 0
sb:prepare the	6 1 -10 0
sb:present	-12 4 8 0
sb:president	-6 -30 37 -16
sb:president ,	-7 -2 12 0
sb:president <person>	14 -8 -8 0
sb:president meet	-11 -3 15 0
sb:president of	-8 -31 35 -5
sb:press	-32 22 16 -6
sb:press conference	-14 19 -4 -3
sb:price in	9 -6 -1 0
sb:printed	10 -7 -1 0
sb:private	11 -11 0 0
sb:prolongation	-5 10 -4 0
sb:prolongation ,	10 -5 -3 0
sb:prolonged	2 -10 6 0
sb:promise to	1 -15 10 0
sb:propose	32 -11 -10 -23
sb:propose that	26 -8 0 -20
sb:protocol	-15 13 -3 4
sb:protocol of	-10 5 0 5
sb:published	-3 -13 17 -1
sb:put	-6 15 -9 -8
sb:put a	-14 15 0 0
sb:put into	11 -3 -7 0
sb:put on	-13 7 5 0
sb:put the	10 -6 -2 0
sb:question	0 9 -15 0
sb:question :	-12 18 -5 -3
sb:r	10 -9 0 0
sb:r .	9 -8 0 0
sb:rain	12 -12 0 0
sb:raise	-8 9 -14 7
sb:raise in	-10 5 0 4
sb:raise the	8 -11 -1 6
sb:rare	17 -8 -4 -5
sb:rare earth	13 -8 0 -5
sb:rate	9 0 -7 -5
sb:rate of	-11 12 0 0
sb:rather	12 -8 0 0
sb:rather than	8 -5 0 0
sb:raw	10 -9 0 0
sb:reach a	-15 12 2 0
sb:reach at	-9 11 0 0
sb:read that	-15 16 0 0
sb:readout	-12 12 0 0
sb:ready	10 -5 -1 0
sb:ready to	17 -14 0 0
sb:recall	13 -10 0 0
sb:receive	-5 12 0 -11
sb:recently	-7 11 -1 0
sb:recently in	-7 11 -1 0
sb:reciprocal	11 -7 -1 0
sb:red	0 -17 12 0
sb:regulator	2 -14 0 11
sb:remark	-14 14 0 0
sb:renewal	-10 12 0 0
sb:report	13 -5 -7 -6
sb:report in	-10 12 0 0
sb:report that	26 -22 -7 0
sb:reporter on	9 -5 -3 0
sb:representative	0 -9 -5 15
sb:republic	-18 10 9 0
sb:request	13 -10 0 0
sb:result	-9 5 5 -1
sb:resume	11 -3 -7 -7
sb:return	-6 0 -1 10
sb:return from	-14 18 -5 0
sb:review	-10 11 0 0
sb:river	12 -11 0 0
sb:room	-10 7 4 -1
sb:round	1 15 -29 -19
sb:round ,	-17 21 0 -10
sb:round in	-21 26 -4 -4
sb:round of	23 -17 -9 -2
sb:round take	-23 24 0 0
sb:round were	19 -18 0 0
sb:round will	15 -13 0 0
sb:rumour that	-12 12 0 0
sb:run	-8 -1 17 -8
sb:run out	-12 0 13 0
sb:run until	-8 0 8 0
sb:same	-5 0 9 -3
sb:say	9 -3 0 -13
sb:say ,	-19 11 10 0
sb:say <person>	18 -6 -13 0
sb:say he	-1 13 -6 -5
sb:say in	2 -8 14 -3
sb:say it	7 -12 -5 7
sb:say so	9 -11 0 0
sb:say that	6 0 -3 -11
sb:season	9 -8 0 0
sb:second	8 4 -21 -18
sb:second ,	-18 20 -1 0
sb:second day	-16 18 0 -4
sb:second is	-10 1 0 6
sb:second meet	8 4 -12 -14
sb:second round	25 -18 -5 -8
sb:secretary	-15 7 -12 15
sb:secretary of	-9 11 0 0
sb:see	-3 6 5 -19
sb:see <person>	8 7 -15 0
sb:see you	-6 -1 10 -1
sb:sell to	-8 4 3 0
sb:seoul	18 -21 0 0
sb:service	-3 -4 0 8
sb:sesame	-7 8 0 0
sb:session	-19 16 1 -1
sb:session ,	-13 12 0 1
sb:session in	0 -10 10 0
sb:set	-1 -5 -6 12
sb:set for	-12 7 -5 6
sb:settle	-6 13 -3 -6
sb:settle the	0 13 -8 -4
sb:settle with	11 -7 -1 0
sb:seventh	-14 16 0 0
sb:shall	-4 9 -6 0
sb:she	7 -9 0 2
sb:sheet	-11 -6 18 0
sb:sheet that	-14 -5 19 0
sb:shenzhen	16 -8 -9 0
sb:shook	-15 6 9 -2
sb:shrimp	10 -9 0 0
sb:side	-2 16 -22 -4
sb:side are	-5 11 0 -3
sb:side had	4 4 -11 0
sb:side have	13 -12 0 0
sb:side meet	3 11 -10 -9
sb:side want	-10 11 0 0
sb:sign	9 -6 2 -11
sb:sign <day-today>	9 -9 0 0
sb:sign at	4 -13 8 0
sb:sign for	3 -10 5 0
sb:sign in	8 0 -13 -3
sb:sign it	-19 9 11 0
sb:sign the	12 -7 -3 0
sb:sign with	-24 20 3 0
sb:signature	6 0 -4 -8
sb:signature of	13 -10 0 0
sb:since	-10 0 12 0
sb:since <day-gone>	-11 10 2 -2
sb:since <month-gone>	7 -10 1 0
sb:since <number>	-1 -15 14 0
sb:since the	-17 15 0 0
sb:sir	-1 9 -8 0
sb:sit	2 -1 -19 11
sb:sixth	9 -2 -5 -5
sb:small	-9 11 0 0
sb:so	-17 8 7 3
sb:so far	-4 8 0 0
sb:so it	-14 13 0 0
sb:so on	9 -7 0 0
sb:some	12 -10 0 0
sb:somebody	10 -9 0 0
sb:somebody in	9 -8 0 0
sb:something	-12 8 4 0
sb:soon	-7 11 -3 0
sb:soybean	14 -20 2 -4
sb:speak	13 -3 -5 -8
sb:speaking	16 -8 -7 0
sb:spent	-9 3 0 5
sb:spoke	0 -4 -6 10
sb:sport	17 -14 0 -3
sb:stand	17 -8 -8 -1
sb:start	1 7 -15 -1
sb:start in	-11 17 0 -5
sb:start on	16 -14 0 0
sb:state	-8 0 -2 12
sb:state ,	10 -4 -5 0
sb:statement	-7 -7 22 -1
sb:statement ,	-20 5 15 0
sb:statement on	1 -13 11 0
sb:stay at	-8 11 -2 0
sb:steel ,	-11 12 0 0
sb:step in	0 -9 0 7
sb:still	13 -9 -10 4
sb:still negotiate	12 -10 0 0
sb:stock	13 -11 0 0
sb:stop	-10 1 -1 13
sb:strike	2 6 -13 0
sb:strike in	4 1 -9 0
sb:subject	-6 10 -1 0
sb:substantial	-15 16 0 0
sb:sugar	-5 9 -3 0
sb:suggest	4 -17 9 0
sb:summer	9 -9 0 0
sb:summit	-3 -12 15 -5
sb:summit of	9 -3 -4 0
sb:sunflower	-16 17 0 0
sb:suspend	23 -18 -2 -2
sb:table	-11 12 3 -8
sb:table ,	-15 11 4 0
sb:table in	-13 17 -3 0
sb:take	6 0 -15 0
sb:take <level>	9 -7 0 0
sb:take effect	11 -5 -5 0
sb:take it	-11 10 0 0
sb:talk	6 3 -8 -9
sb:talk at	-19 9 10 0
sb:talk for	14 -14 0 0
sb:talk in	-12 12 0 0
sb:talk on	-1 -8 0 13
sb:talk open	10 -10 0 0
sb:talk take	12 -10 0 0
sb:talk that	-13 12 0 0
sb:talk will	-5 9 0 0
sb:talk with	18 -15 -2 0
sb:talking	16 -4 -4 -4
sb:tanker	12 -12 0 0
sb:tariff	6 -1 0 -9
sb:tariff of	-5 -2 10 0
sb:tariff pause	18 -12 -6 0
sb:tariff talk	-7 11 0 -3
sb:tariff truce	-16 12 6 -2
sb:team	2 11 0 -16
sb:technical	3 -38 -2 31
sb:technical meet	5 -16 0 11
sb:technical talk	-3 -13 0 15
sb:telephone on	-9 -8 16 0
sb:television interview	-8 -5 13 0
sb:tell ,	-9 10 0 0
sb:tell <person>	10 -4 -6 0
sb:tell reporter	12 -7 -5 0
sb:ten	12 -3 -10 0
sb:term	17 -9 -7 -1
sb:terminal	13 -12 0 0
sb:text	9 0 -11 -4
sb:text ,	-5 9 -2 0
sb:th	12 -11 0 0
sb:than	-11 -12 24 -3
sb:thank to	13 -9 -1 0
sb:that	5 -4 4 -9
sb:that 's	-9 11 0 0
sb:that ,	12 -10 0 0
sb:that <name>	-8 2 0 7
sb:that <office>	-9 19 0 -7
sb:that <person>	19 -13 -5 -2
sb:that <seat>	-1 -12 14 0
sb:that a	-28 23 2 0
sb:that both	14 -11 0 0
sb:that day	20 -20 0 0
sb:that go	16 -15 0 0
sb:that he	14 -12 5 -10
sb:that his	-9 5 3 0
sb:that i	12 -12 0 0
sb:that if	-9 11 0 0
sb:that it	-19 15 9 -3
sb:that its	-12 13 0 0
sb:that the	0 0 7 -12
sb:that their	5 -11 -5 10
sb:that was	6 -11 1 4
sb:the	3 5 -6 -8
sb:the <day-ahead>	-8 18 -12 -3
sb:the <goods-amount>	11 -1 -7 0
sb:the <number>	12 -8 -1 0
sb:the <office>	4 8 1 -29
sb:the <organisation>	7 -11 9 -11
sb:the <person>	-10 22 -23 7
sb:the <quality>	15 -14 -16 11
sb:the <seat>	-7 -22 22 0
sb:the <span>	-5 9 -2 0
sb:the accord	10 -2 0 -4
sb:the agenda	-10 12 0 -5
sb:the announcement	10 -1 -7 0
sb:the apec	19 -15 -4 0
sb:the bridge	-4 -2 9 0
sb:the ceasefire	-14 14 0 0
sb:the company	9 -6 0 0
sb:the corridor	-7 10 -1 0
sb:the custom	0 -19 -2 18
sb:the day	18 -16 0 0
sb:the decree	16 -14 0 0
sb:the door	12 -10 0 0
sb:the draft	9 -8 0 0
sb:the duty	11 -14 0 1
sb:the earlier	-11 11 0 0
sb:the end	-8 5 4 0
sb:the evening	17 -12 -4 0
sb:the export	9 -8 0 0
sb:the ferry	-2 -11 0 14
sb:the fifth	-6 11 -2 -2
sb:the first	4 10 -17 -8
sb:the fourth	1 6 -11 -5
sb:the house	12 -10 0 0
sb:the invitation	-2 10 -6 0
sb:the joint	-9 11 -5 0
sb:the last	-10 8 6 -7
sb:the law	8 0 -6 0
sb:the leader	0 -19 19 -3
sb:the level	-5 -2 0 10
sb:the list	-12 4 0 7
sb:the lower	14 -12 0 0
sb:the matter	-20 10 1 5
sb:the measure	8 0 -9 0
sb:the meet	-1 -4 14 -9
sb:the morning	13 -10 0 0
sb:the negotiation	-20 16 -1 4
sb:the next	11 6 -14 -16
sb:the northern	16 -15 0 0
sb:the outcome	-16 18 0 0
sb:the pair	-17 24 -3 -4
sb:the paper	-22 24 -4 0
sb:the party	0 12 -6 -9
sb:the pause	-22 7 8 8
sb:the plan	9 -8 0 0
sb:the president	-23 -24 47 -6
sb:the prolongation	-11 12 0 0
sb:the reason	9 0 -4 -3
sb:the same	-5 0 9 -3
sb:the second	13 -5 -9 -10
sb:the sign	-9 10 0 0
sb:the state	20 -5 -17 0
sb:the summit	-1 13 -10 0
sb:the table	-10 8 4 -3
sb:the talk	-7 11 0 -8
sb:the tariff	-2 -2 10 -1
sb:the text	-9 12 -1 0
sb:the third	-13 10 11 -12
sb:the time	12 -10 0 0
sb:the truce	12 -4 -4 -13
sb:the two	-10 3 7 0
sb:the understanding	-15 14 -3 4
sb:the visit	0 -13 15 0
sb:the water	12 -11 0 0
sb:the week	0 -12 9 1
sb:the world	7 -2 -3 0
sb:the writer	9 -8 0 0
sb:the year	13 -14 0 0
sb:their	-8 -8 6 16
sb:their <office>	-14 12 4 -4
sb:their first	-13 -1 7 4
sb:their meet	-12 -5 17 -1
sb:their own	10 -9 0 0
sb:their president	-3 -3 8 0
sb:their third	-21 18 -1 2
sb:them	-5 14 -20 3
sb:them in	-13 3 -1 9
sb:them to	-10 10 0 0
sb:then	-13 17 0 -8
sb:then come	-8 10 0 0
sb:then the	-9 0 9 0
sb:there	19 -10 -7 -6
sb:there 's	23 -13 -7 -5
sb:there is	-10 8 0 1
sb:there was	15 -12 0 0
sb:there will	-11 4 6 0
sb:these	-8 14 -3 -1
sb:these are	-8 10 0 0
sb:they are	-12 -3 12 2
sb:they did	-6 12 -2 -1
sb:they go	-8 3 0 4
sb:they have	-16 15 2 0
sb:they last	12 -7 -1 -1
sb:they meet	-29 0 7 11
sb:they sit	-1 11 -1 -10
sb:they talked	-5 9 0 -1
sb:they were	20 -17 0 -1
sb:they will	-12 20 0 -12
sb:they'll	-16 24 0 -8
sb:they've	-13 15 0 0
sb:thi	-14 6 13 -4
sb:thi month	-12 14 0 0
sb:thi week	-12 10 -1 2
sb:thi year	-12 15 0 -1
sb:thing	-11 5 7 0
sb:think	-11 13 0 0
sb:third	-6 15 0 -23
sb:third ,	-18 13 3 -2
sb:third meet	13 -1 -8 -10
sb:third time	-14 19 0 -2
sb:those	-10 12 0 -2
sb:those of	-8 10 0 0
sb:though	11 -10 0 0
sb:three	0 15 -9 -18
sb:three ,	15 0 -3 -13
sb:three round	-23 24 0 0
sb:through	-3 13 -9 -1
sb:tie	-11 14 0 -1
sb:tiktok	-20 24 -3 0
sb:timber	10 -8 0 0
sb:time	-11 7 9 -7
sb:time ,	-6 11 -2 -2
sb:time in	5 -13 9 -3
sb:time on	3 -10 0 5
sb:time the	8 -16 9 0
sb:to	0 5 -3 -14
sb:to <day-gone>	-13 13 0 0
sb:to <level>	-15 29 -19 -6
sb:to <number>	17 -13 -2 0
sb:to a	23 -27 -10 10
sb:to an	-14 11 3 0
sb:to be	0 -14 8 11
sb:to come	13 -10 0 -1
sb:to have	-1 -15 17 0
sb:to it	-18 17 0 0
sb:to meet	-1 13 -10 -3
sb:to prolong	-11 11 0 0
sb:to sign	15 -13 -3 0
sb:to sit	10 -8 0 0
sb:to suspend	11 -10 0 0
sb:to the	10 -4 -14 3
sb:to travel	-11 0 10 0
sb:together	-27 23 4 0
sb:together in	-9 0 8 0
sb:together with	-8 12 -3 0
sb:tomatoe	-13 14 0 0
sb:too	-11 19 -1 -10
sb:too ,	-14 16 0 0
sb:top	12 -9 -4 2
sb:top of	15 -12 0 0
sb:touched	-10 3 0 6
sb:town	12 -11 0 0
sb:toy	9 -7 -1 0
sb:trade	0 0 -22 19
sb:trade ,	-16 25 -5 -7
sb:trade deal	19 -15 -2 0
sb:trade in	10 -5 -1 0
sb:trade minister	13 -6 -8 -6
sb:trade ministry	-14 4 0 11
sb:trade negotiator	-14 -6 5 12
sb:trade secretary	-13 8 -4 7
sb:trader	16 -11 -3 0
sb:train	14 -13 0 0
sb:treaty	14 -8 -4 0
sb:tree	-13 14 0 0
sb:trip	-17 15 2 0
sb:trip to	-17 15 3 0
sb:truce	-4 -4 16 -16
sb:truce ,	-7 15 -12 0
sb:truce that	35 -37 -1 0
sb:truce was	-15 15 1 0
sb:truce with	-21 11 13 -2
sb:truck	11 -4 0 -5
sb:tuna	-12 2 0 8
sb:turn	-12 9 1 0
sb:twice	-9 13 0 -3
sb:two <office>	-8 9 0 0
sb:two are	-2 13 -1 -5
sb:two country	-9 0 5 7
sb:two delegation	13 -10 0 0
sb:two government	-14 18 -2 -2
sb:two head	-6 -2 10 0
sb:two in	-8 -1 11 -1
sb:two men	-16 8 5 -3
sb:two president	27 -19 -9 -3
sb:two round	-8 0 0 9
sb:two side	8 -3 -13 5
sb:two were	-14 18 -4 0
sb:two will	-2 0 12 -11
sb:tyre	-10 11 0 0
sb:under	7 -14 2 1
sb:under a	7 -10 2 0
sb:under an	-8 12 -3 0
sb:under which	11 -12 0 0
sb:understanding	-15 9 0 4
sb:understanding reach	-13 20 -2 -2
sb:understanding with	6 -10 0 0
sb:until <day-ahead>	11 -11 3 -7
sb:until then	-7 9 0 0
sb:up	-12 1 -4 16
sb:up a	-8 -9 0 16
sb:up at	-5 10 0 -3
sb:up in	-6 -1 -5 12
sb:up to	8 -18 6 0
sb:us	-14 20 0 -5
sb:use	-17 -2 16 3
sb:very	-12 14 0 0
sb:vessel	13 -21 0 9
sb:vice	-7 10 0 -2
sb:view of	-10 12 0 0
sb:visit	-2 -15 11 3
sb:visit of	-4 -7 10 0
sb:visit to	-8 -2 2 8
sb:voice	-10 12 0 0
sb:vote on	-7 8 0 0
sb:waited	-7 9 0 0
sb:waited for	-12 13 0 0
sb:waiting for	-12 12 0 0
sb:want a	-14 14 0 0
sb:want its	10 -9 0 0
sb:want to	-9 5 5 0
sb:war	1 3 -9 0
sb:was <number>	19 -14 -3 0
sb:was agree	11 -1 -12 -3
sb:was announce	-11 12 0 0
sb:was conclude	-3 -6 15 0
sb:was due	-10 9 5 -4
sb:was given	-9 -1 3 7
sb:was in	-10 0 -2 16
sb:was make	-16 13 4 0
sb:was not	-9 13 -1 0
sb:was put	-11 10 0 0
sb:was ready	11 -10 0 0
sb:was the	-20 24 0 -1
sb:was to	31 -29 -1 -4
sb:watch	12 -9 0 0
sb:we	3 1 -12 0
sb:we have	-10 5 7 0
sb:we meet	-4 18 -7 -10
sb:we talked	11 -11 0 0
sb:we will	-4 10 -4 0
sb:week ago	11 0 -13 0
sb:week that	-9 11 0 0
sb:weekend	-11 8 0 0
sb:weekend in	-11 12 0 0
sb:well	11 -9 0 0
sb:were	-12 3 15 -4
sb:were in	-23 27 -2 0
sb:were sign	18 -14 -4 0
sb:were the	-5 -7 14 0
sb:what <person>	-7 -10 17 0
sb:what <seat>	13 -14 0 0
sb:what did	-14 2 11 0
sb:what doe	-10 9 0 0
sb:what happen	-7 12 -2 0
sb:what happened	-12 14 0 0
sb:what is	7 0 -10 0
sb:what the	10 -6 -5 0
sb:what was	-7 12 -3 -1
sb:what we	10 -8 0 0
sb:what would	10 -8 0 0
sb:wheat	10 -8 0 0
sb:when	-7 5 4 -7
sb:when it	14 -11 0 0
sb:when the	-8 14 -2 -4
sb:where	2 0 2 -12
sb:whether	-10 26 -12 -4
sb:whether the	5 5 -12 0
sb:which	4 -1 -18 10
sb:which <name>	-18 0 -3 19
sb:which <quality>	16 -10 -6 0
sb:which both	-9 11 0 0
sb:which had	-7 9 0 0
sb:which meet	0 -7 0 9
sb:which pay	-7 10 0 0
sb:which the	-5 9 -12 8
sb:which would	16 -13 0 0
sb:while	22 -17 -1 0
sb:who	-13 -4 18 4
sb:who had	-4 10 -1 -1
sb:who has	-11 0 13 0
sb:who is	-7 13 -6 0
sb:who meet	-11 14 -5 0
sb:who negotiate	-9 11 0 0
sb:who sign	10 -7 0 0
sb:who was	20 -13 -9 0
sb:who will	0 -8 0 10
sb:whose <office>	10 -21 8 0
sb:will	-12 1 4 6
sb:will be	8 -23 19 0
sb:will buy	0 7 -9 0
sb:will do	5 -12 -3 9
sb:will meet	14 -7 0 -5
sb:will pay	-2 -10 0 9
sb:will see	-5 -7 14 -3
sb:will travel	-9 11 0 0
sb:win	11 -10 0 0
sb:wine	16 -15 0 0
sb:winner	19 -13 -5 0
sb:winter	10 -9 0 0
sb:wire	-18 20 0 0
sb:wire )	-10 11 0 0
sb:with	5 -2 0 -8
sb:with <name>	-11 21 -8 -14
sb:with <person>	-21 31 -3 -7
sb:with <quality>	-8 10 0 -3
sb:with him	11 -10 0 0
sb:with his	-14 14 0 0
sb:without a	15 -12 0 0
sb:without which	-10 1 0 8
sb:wool	18 -16 0 0
sb:word	10 -11 -5 6
sb:work	3 -11 5 0
sb:working	-2 0 -2 8
sb:world	12 -6 -3 0
sb:would	-5 11 -6 0
sb:would have	12 -5 -5 0
sb:would take	-8 12 -2 0
sb:wrapped	-8 0 0 10
sb:write	14 -18 3 -2
sb:write in	-9 10 0 0
sb:write that	-2 -7 10 0
sb:writer	16 -9 0 -7
sb:yarn	-8 9 0 0
sb:year	-10 2 9 -1
sb:year 's	8 -9 0 0
sb:year ,	10 -19 4 2
sb:year ago	-8 0 8 0
sb:yes	0 -13 9 3
sb:yes ,	0 -16 10 5
sb:yet	11 -4 -6 0
sb:yet to	10 -6 -2 0
sb:york	25 -21 -2 0
sb:york ,	13 -3 -8 0
sb:you	-23 22 9 -13
sb:you in	-14 4 9 -2
sb:zero	-11 4 8 0
sb:·	-6 11 -3 0
sb:—	-17 22 -8 4
sb:— <name>	10 -7 -7 1
sb:— <quality>	12 -10 0 0
sb:— a	18 -10 -5 -3
sb:— and	8 -7 0 0
sb:— in	-12 13 0 0
seat-home	-1 -4 10 -11
sent:calls	20 -26 -5 10
sent:coming	2 -4 12 -10
sent:ended	-2 10 -4 -13
sent:experts	-13 -48 -36 71
sent:m=adjourned	-13 14 0 0
sent:m=arrive	10 -7 0 0
sent:m=arrived	15 -6 -8 0
sent:m=attempt	-16 8 10 0
sent:m=bargaining	9 -7 0 0
sent:m=broke off	-19 20 0 0
sent:m=came	-20 14 -3 12
sent:m=closed	18 -16 2 -6
sent:m=comes	19 -20 3 -6
sent:m=conference	3 -4 7 -12
sent:m=conferred	2 -11 -1 9
sent:m=consultations	-10 13 -11 6
sent:m=convene	-5 -2 0 8
sent:m=delegation	-13 11 -10 9
sent:m=delegations	0 16 -20 -7
sent:m=dinner	-11 -5 21 -1
sent:m=due	0 -14 28 -16
sent:m=flew	2 5 -11 0
sent:m=fly	3 3 -11 0
sent:m=gathering	3 -12 9 0
sent:m=goes	12 -6 -9 2
sent:m=guest	13 -4 -8 0
sent:m=guests	-9 0 0 10
sent:m=haggling	-21 24 -3 0
sent:m=here	-9 5 10 -7
sent:m=land	-18 -7 15 10
sent:m=landed	-4 9 -3 0
sent:m=leg	9 -8 0 0
sent:m=lunch	18 -20 4 -2
sent:m=meet	24 -4 -20 -2
sent:m=meeting	-15 11 -1 4
sent:m=meetings	-12 17 -7 0
sent:m=meets	2 -10 -4 10
sent:m=met	-4 -12 10 11
sent:m=negotiate	-3 10 -3 -4
sent:m=negotiated	-22 26 -2 -1
sent:m=negotiations	-20 19 3 -3
sent:m=negotiator	-1 0 -9 12
sent:m=negotiators	-5 30 -40 -11
sent:m=receive	4 7 -11 -4
sent:m=received	-16 3 14 -4
sent:m=rose	29 -17 -14 0
sent:m=round	14 5 -34 -27
sent:m=rounds	-18 19 -9 4
sent:m=sat	-7 8 -1 0
sent:m=session	-16 18 0 -4
sent:m=shook hands	-7 -1 13 -2
sent:m=signed	14 -4 -5 -20
sent:m=sit	14 -10 -9 0
sent:m=sits	-5 -1 0 10
sent:m=sitting	-8 0 -2 13
sent:m=spent	-17 3 0 12
sent:m=stop	-12 7 -11 13
sent:m=summit	-9 -11 18 -6
sent:m=table	-9 16 -2 -13
sent:m=talk	17 -17 -14 12
sent:m=talking	23 -15 0 -7
sent:m=talks	11 5 -25 -11
sent:m=there	10 -2 -13 0
sent:m=time	9 -6 4 -17
sent:m=to see	12 -3 0 -8
sent:m=visit	-1 -19 16 0
sent:m=visits	-10 -2 13 0
sent:m=went	-9 12 -5 0
sent:running	-3 -6 16 -2
sent:summit	7 -20 18 -42
sent:wished	4 4 3 -27
sides=0	17 -1 -23 -9
sides=3	-19 20 -2 0
sides=4	21 -25 2 -1
sides=5	-4 11 -7 0
sort=venue	-34 20 21 4
t0=future-not	-6 9 -2 0
t0=modal	18 -5 -17 0
t0=modal-passive	-9 14 -2 -2
t0=past	9 0 -9 -10
t0=past-not	10 -9 0 0
t0=past-passive	-10 5 6 5
t0=past-passive-not	-10 11 0 0
t0=pluperfect	14 -11 -2 -1
t0=pluperfect-passive	7 1 -19 5
t0=present-not	10 -8 0 0
t0=present-passive	-12 6 12 -8
t1=future-not	-7 9 -1 0
t1=gerund	0 9 -7 -5
t1=infinitive	14 -16 8 -6
t1=modal	13 -5 -10 0
t1=modal-passive	-9 14 -2 -2
t1=participle-passive	9 0 -11 -9
t1=past-not	11 -9 0 0
t1=past-passive	-12 6 7 5
t1=past-passive-not	-10 11 0 0
t1=perfect	-17 12 2 1
t1=pluperfect-passive	7 1 -19 5
t1=present-not	10 -8 0 0
t1=present-passive	-11 8 7 -7
t2=future	9 -14 -1 6
t2=gerund	-5 13 -7 -3
t2=infinitive	-19 10 3 6
t2=modal	26 -13 -14 -3
t2=past	-3 0 13 -33
t2=past-passive	21 -11 -11 0
t2=perfect	-3 7 -1 -3
t2=perfect-not	16 -11 -1 0
t2=perfect-passive	10 -9 0 -2
t2=pluperfect	-18 14 5 0
t2=present	7 5 -12 -5
t2=present-passive	20 -16 -3 0
t2=present-passive-not	12 -8 -2 0
tail=a	-8 13 -25 10
tail=c	42 -25 -18 -2
tail=d	6 10 -23 -13
tail=e	19 11 -40 -28
tail=f	48 -43 -5 -1
tail=g	-25 -44 63 4
tail=h	8 5 -25 -9
tail=i	4 7 -44 11
tail=j	4 -14 0 8
tail=k	22 -5 -38 5
tail=l	43 -20 -39 0
tail=m	0 22 -42 -16
tail=n	-12 -23 36 1
tail=o	1 5 0 -17
tail=p	24 -29 13 -12
tail=r	-17 21 3 -14
tail=s	27 -19 -6 -13
tail=t	27 -19 -29 7
tail=u	-24 24 -1 -2
tail=v	7 0 -11 -1
tail=w	27 -5 -20 -15
tail=x	0 -2 -12 8
tail=y	-8 -8 29 -15
tail=z	12 -9 -15 6
tail=á	-9 17 -11 -5
tail=é	-19 14 -27 20
tail=ö	-22 23 0 0
tail=ø	-24 28 -2 -1
third-side	-2 3 8 -14
top	13 -16 25 -42
town-r	25 -10 -4 -36
town=l0	3 7 -5 -26
town=l1	21 -3 -22 -15
town=l2	17 -3 -20 0
town=l3	6 2 -15 -1
town=l4	-24 -22 38 21
town=l5	-28 25 -4 11
town=r0	-9 15 -2 -8
town=r1	17 2 -11 -32
town=r2	18 -20 7 -8
town=r3	21 -14 0 -12
town=r4	14 -11 -1 -3
town=r5	-28 17 2 13
towns=2	11 -6 -2 -6
towns=3	13 -5 -7 -9
towns=4	11 2 -21 -1
towns=5	0 7 -9 -4
towns=many	7 -15 8 0
tri:city day-none no-word	-11 0 7 11
tri:city day-none part:sure	11 0 1 -32
tri:city day-none prev:sure	-15 21 -5 -3
tri:city day=l1 no-word	-13 9 6 0
tri:city day=l1 part:sure	-17 -1 11 5
tri:city day=l1 sent:sure	-6 9 0 0
tri:city day=l3 no-word	10 -8 0 0
tri:city day=l4 no-word	11 -2 -8 0
tri:city day=l4 part:sure	-16 6 0 7
tri:city day=l4 sent:sure	10 -10 0 0
tri:city day=l5 no-word	3 -18 10 0
tri:city day=r0 no-word	10 0 -16 -10
tri:city day=r0 part:sure	-6 11 4 -12
tri:city day=r0 prev:sure	3 -18 9 6
tri:city day=r0 sent:sure	-12 11 0 -3
tri:city day=r1 no-word	-14 9 3 0
tri:city day=r1 part:sure	24 -18 0 -3
tri:city day=r1 sent:sure	-17 9 4 0
tri:city day=r2 no-word	23 -12 -13 -2
tri:city day=r2 part:sure	-9 0 7 0
tri:city day=r2 prev:sure	9 0 -10 0
tri:city day=r4 no-word	-20 28 -4 0
tri:city day=r4 sent:sure	-10 7 -5 6
tri:l=" unknown day-none	15 -12 0 0
tri:l=" unknown no-word	16 -13 0 0
tri:l=& unknown no-word	10 -7 0 0
tri:l=( day-none no-word	11 -9 0 0
tri:l=( day-none sent:sure	-11 13 0 0
tri:l=( unknown day=l0	10 -6 0 0
tri:l=( unknown no-word	18 -15 0 0
tri:l=<begin> city day-none	-37 21 14 9
tri:l=<begin> city day=r0	14 -10 0 -10
tri:l=<begin> city no-word	-16 7 7 5
tri:l=<begin> day-none prev:sure	-4 7 -15 9
tri:l=<begin> day-none sent:sure	6 -16 6 0
tri:l=<begin> day=r0 no-word	6 -13 8 1
tri:l=<begin> day=r1 no-word	12 3 -24 -13
tri:l=<begin> day=r1 prev:sure	-16 4 12 0
tri:l=<begin> day=r1 sent:sure	-13 9 4 0
tri:l=<begin> day=r2 no-word	-7 3 -12 14
tri:l=<begin> day=r2 part:sure	12 -4 0 -4
tri:l=<begin> day=r2 prev:sure	-9 6 3 0
tri:l=<begin> day=r3 part:sure	9 -6 0 0
tri:l=<begin> day=r3 sent:sure	-7 9 0 0
tri:l=<begin> day=r4 no-word	4 -13 5 -2
tri:l=<begin> day=r4 part:sure	10 -5 0 -1
tri:l=<begin> seat-home day=r1	15 -2 -21 -2
tri:l=<begin> seat-home day=r2	-9 17 -13 0
tri:l=<begin> seat-home day=r3	-8 12 -4 0
tri:l=<begin> seat-home day=r4	-5 -6 10 0
tri:l=<begin> seat-home no-word	14 -15 -2 4
tri:l=<begin> seat-home prev:sure	-20 22 -13 10
tri:l=<begin> seat-home sent:sure	-12 14 1 -9
tri:l=<begin> seat-other day-none	-6 6 -14 7
tri:l=<begin> seat-other day=r0	-2 -5 13 -7
tri:l=<begin> seat-other day=r2	-6 9 0 0
tri:l=<begin> seat-other no-word	-15 7 7 3
tri:l=<begin> seat-side day-none	0 -5 8 -16
tri:l=<begin> seat-side day=r1	-7 1 7 0
tri:l=<begin> seat-side day=r2	12 -8 -3 0
tri:l=<begin> seat-side no-word	10 -14 5 -33
tri:l=<begin> unknown day-none	36 -22 -31 -4
tri:l=<begin> unknown day=r0	-17 13 4 0
tri:l=<begin> unknown day=r1	-8 5 10 -5
tri:l=<begin> unknown day=r2	-9 -3 1 11
tri:l=<begin> unknown day=r3	29 -18 -8 -4
tri:l=<begin> unknown day=r4	31 -19 -5 -4
tri:l=<begin> unknown no-word	6 -5 -14 10
tri:l=<begin> unknown part:sure	27 -12 -7 -15
tri:l=<begin> unknown prev:sure	-10 10 4 -9
tri:l=<begin> unknown sent:sure	22 -22 0 -1
tri:l=a seat-home day-none	-8 12 -3 0
tri:l=a seat-home no-word	-8 10 0 0
tri:l=a seat-side no-word	-12 0 6 8
tri:l=a unknown day=r3	12 -9 0 0
tri:l=after city no-word	12 -4 -10 0
tri:l=after day-none prev:sure	-15 6 7 0
tri:l=after day-none sent:sure	-11 7 0 0
tri:l=after seat-home day-none	-4 -7 11 0
tri:l=after unknown sent:sure	-8 9 0 0
tri:l=and day-none no-word	14 -7 -15 2
tri:l=and day-none prev:sure	-15 0 14 0
tri:l=and day-none sent:sure	-31 28 0 3
tri:l=and day=l2 no-word	-10 7 3 0
tri:l=and day=r0 no-word	-6 -8 12 0
tri:l=and day=r2 no-word	10 -6 -1 0
tri:l=and seat-home day-none	16 -18 -12 8
tri:l=and seat-home day=r3	-12 7 5 0
tri:l=and seat-home no-word	7 -9 -6 7
tri:l=and seat-other day-none	13 -10 -1 0
tri:l=and seat-other no-word	15 -10 -2 0
tri:l=and seat-other part:sure	10 -7 0 0
tri:l=and seat-side day-none	10 -1 -3 -7
tri:l=and seat-side day=l2	-11 7 3 0
tri:l=and seat-side day=r4	-8 10 0 0
tri:l=and seat-side part:sure	17 -9 -2 -3
tri:l=and unknown day-none	-37 30 5 0
tri:l=and unknown day=l3	8 -7 0 0
tri:l=and unknown day=r0	-6 -9 13 0
tri:l=and unknown no-word	11 -17 8 -4
tri:l=and unknown part:sure	-15 18 -1 0
tri:l=and unknown prev:sure	-4 -1 8 0
tri:l=and unknown sent:sure	-10 8 0 2
tri:l=are day-none no-word	-13 13 0 0
tri:l=are unknown day-none	-12 12 0 0
tri:l=are unknown no-word	-13 13 0 0
tri:l=as seat-side day-none	7 -12 2 0
tri:l=asked day-none no-word	-7 10 -2 0
tri:l=at city day=r1	-11 6 1 0
tri:l=at city part:sure	0 6 -9 0
tri:l=at day-none no-word	-19 6 4 12
tri:l=at day-none part:sure	11 -10 0 0
tri:l=at day-none sent:sure	-3 11 -10 0
tri:l=at day=l2 no-word	10 -9 0 0
tri:l=at day=r0 no-word	7 0 -10 0
tri:l=at day=r1 no-word	-8 -2 13 0
tri:l=at day=r1 part:sure	-12 10 1 -1
tri:l=at day=r2 part:sure	11 -6 -5 0
tri:l=at seat-home day-none	-10 4 5 0
tri:l=at seat-home day=r0	20 -12 -9 0
tri:l=at seat-home no-word	9 -5 -1 0
tri:l=at unknown day-none	-6 0 -1 11
tri:l=at unknown day=l3	-9 11 0 0
tri:l=at unknown no-word	-9 -7 10 13
tri:l=at unknown part:sure	4 1 -1 -12
tri:l=at unknown prev:sure	12 -6 -3 0
tri:l=at unknown sent:sure	-19 26 -6 -4
tri:l=before city no-word	5 -8 1 0
tri:l=between seat-home no-word	8 -4 -2 0
tri:l=between seat-side day-none	-9 10 0 0
tri:l=commerce, unknown no-word	11 -11 0 0
tri:l=does day-none no-word	-9 7 1 0
tri:l=for city day-none	-5 -9 11 5
tri:l=for city no-word	-11 -3 11 5
tri:l=for day-none part:sure	10 -10 0 0
tri:l=for day=r1 no-word	-13 13 0 0
tri:l=for day=r1 part:sure	-13 15 0 0
tri:l=for seat-home day-none	8 -7 0 0
tri:l=for seat-home no-word	12 -9 0 0
tri:l=for seat-home part:sure	-9 9 0 0
tri:l=for seat-side day-none	13 -4 -8 -1
tri:l=for unknown day-none	-5 9 0 -2
tri:l=for unknown day=l2	9 -7 0 0
tri:l=for unknown day=r1	-18 20 0 0
tri:l=for unknown no-word	-11 11 0 2
tri:l=for unknown part:sure	-6 9 0 0
tri:l=from city day-none	2 -16 4 11
tri:l=from city no-word	-5 -5 3 11
tri:l=from city sent:sure	18 -18 0 0
tri:l=from day-none no-word	-15 10 5 5
tri:l=from day-none prev:sure	22 -21 0 0
tri:l=from day-none sent:sure	11 -6 -4 0
tri:l=from day=l2 no-word	-3 -7 11 0
tri:l=from day=r0 no-word	-12 14 0 0
tri:l=from day=r1 no-word	25 -14 -15 0
tri:l=from day=r3 no-word	-15 17 0 0
tri:l=from seat-home sent:sure	-7 10 0 0
tri:l=from seat-side day-none	8 0 -12 -9
tri:l=from seat-side day=r1	16 -9 -7 0
tri:l=from seat-side no-word	9 4 -22 -11
tri:l=from unknown day-none	-3 0 10 -10
tri:l=from unknown day=r3	-20 21 0 0
tri:l=from unknown no-word	-26 25 9 -12
tri:l=from unknown prev:sure	12 -11 0 0
tri:l=from unknown sent:sure	-10 0 0 8
tri:l=if day-none no-word	-9 14 -4 0
tri:l=if unknown day-none	-11 12 0 0
tri:l=if unknown no-word	-13 14 0 0
tri:l=in city day-none	20 -14 1 -17
tri:l=in city day=l1	-20 5 8 3
tri:l=in city day=l5	13 -16 0 0
tri:l=in city day=r2	3 13 -21 0
tri:l=in city day=r3	7 3 -18 0
tri:l=in city day=r4	-17 18 -5 6
tri:l=in city no-word	15 -4 -15 -1
tri:l=in city part:sure	4 5 3 -26
tri:l=in day-none no-word	2 -12 16 -3
tri:l=in day-none prev:sure	-1 16 -25 -9
tri:l=in day-none sent:sure	18 -13 -2 -4
tri:l=in day=l1 no-word	0 1 2 -10
tri:l=in day=l1 part:sure	1 -10 6 3
tri:l=in day=l1 prev:sure	-12 17 -4 -3
tri:l=in day=l1 sent:sure	-17 4 6 6
tri:l=in day=l2 part:sure	-28 18 2 1
tri:l=in day=l2 prev:sure	11 -9 0 0
tri:l=in day=l3 part:sure	0 9 -2 -15
tri:l=in day=l4 part:sure	-30 17 0 7
tri:l=in day=l4 prev:sure	6 -17 0 11
tri:l=in day=r0 no-word	15 -4 -16 -3
tri:l=in day=r0 prev:sure	-14 0 6 7
tri:l=in day=r0 sent:sure	-14 -7 15 5
tri:l=in day=r1 no-word	-3 4 -18 15
tri:l=in day=r1 part:sure	3 -12 1 11
tri:l=in day=r1 prev:sure	-7 0 14 -5
tri:l=in day=r1 sent:sure	-1 4 9 -17
tri:l=in day=r2 no-word	-3 14 -9 -13
tri:l=in day=r2 part:sure	-11 10 0 0
tri:l=in day=r3 no-word	5 0 -11 0
tri:l=in day=r3 part:sure	-20 17 10 -10
tri:l=in day=r3 sent:sure	-4 10 -3 -4
tri:l=in day=r4 no-word	-13 9 3 3
tri:l=in day=r4 part:sure	-18 14 -5 4
tri:l=in day=r4 prev:sure	8 -12 4 0
tri:l=in seat-home day-none	18 -14 2 -20
tri:l=in seat-home day=l1	6 -12 5 0
tri:l=in seat-home day=l2	-19 13 7 0
tri:l=in seat-home day=r0	9 -5 -7 0
tri:l=in seat-home no-word	18 -15 0 -7
tri:l=in seat-home part:sure	-9 2 0 9
tri:l=in seat-home prev:sure	-6 1 11 -10
tri:l=in seat-home sent:sure	0 4 0 -11
tri:l=in seat-other day-none	-4 10 -11 -1
tri:l=in seat-other day=l2	10 -10 0 0
tri:l=in seat-other day=r0	-8 -3 13 -3
tri:l=in seat-other day=r1	11 -7 -4 0
tri:l=in seat-other day=r2	8 -8 0 0
tri:l=in seat-other part:sure	5 2 -3 -9
tri:l=in seat-other prev:sure	-6 10 -3 0
tri:l=in seat-other sent:sure	4 -14 9 0
tri:l=in seat-side day-none	-4 0 -3 9
tri:l=in seat-side day=l1	1 -6 10 -8
tri:l=in seat-side day=l2	11 -11 1 -3
tri:l=in seat-side day=l4	5 -22 2 9
tri:l=in seat-side day=r2	-8 11 0 -4
tri:l=in seat-side day=r4	0 -12 0 7
tri:l=in seat-side no-word	16 -24 1 4
tri:l=in seat-side part:sure	-8 10 -6 1
tri:l=in seat-side prev:sure	-3 -4 0 8
tri:l=in seat-side sent:sure	-5 -1 16 -5
tri:l=in unknown day-none	-10 4 18 -5
tri:l=in unknown day=l1	-16 13 -5 5
tri:l=in unknown day=l2	-10 8 -8 7
tri:l=in unknown day=l3	-8 7 -3 6
tri:l=in unknown day=l4	-16 13 9 -9
tri:l=in unknown day=r1	-18 0 6 13
tri:l=in unknown day=r2	-11 10 0 0
tri:l=in unknown day=r3	-10 11 6 -11
tri:l=in unknown day=r4	10 -4 0 -11
tri:l=in unknown no-word	-36 27 17 0
tri:l=in unknown part:sure	-24 -2 17 17
tri:l=in unknown prev:sure	-5 7 4 -9
tri:l=in unknown sent:sure	10 0 -22 -3
tri:l=is day-none no-word	-12 11 2 0
tri:l=leaves day-none no-word	-11 -4 16 0
tri:l=live: unknown day-none	10 -6 -2 0
tri:l=live: unknown part:sure	9 -6 -2 0
tri:l=morning unknown no-word	9 -7 0 0
tri:l=near city part:sure	14 -15 0 0
tri:l=near day-none no-word	-15 7 1 6
tri:l=near unknown day-none	-12 7 0 6
tri:l=near unknown no-word	-14 8 0 5
tri:l=of city day-none	17 -6 -17 0
tri:l=of city day=r2	23 -14 -8 0
tri:l=of city no-word	6 1 -8 -5
tri:l=of day-none no-word	-9 11 -21 10
tri:l=of day-none part:sure	9 0 -10 0
tri:l=of day-none prev:sure	15 -10 0 -2
tri:l=of day=l2 no-word	6 -11 3 0
tri:l=of day=r0 no-word	6 -15 6 0
tri:l=of day=r2 no-word	3 2 -9 0
tri:l=of day=r4 no-word	-5 10 -5 0
tri:l=of seat-home day-none	12 -18 6 0
tri:l=of seat-home no-word	8 -9 2 0
tri:l=of seat-side day-none	12 -5 -6 0
tri:l=of unknown day-none	-22 24 -19 12
tri:l=of unknown day=l2	13 -10 0 0
tri:l=of unknown day=r0	4 -21 15 0
tri:l=of unknown day=r1	-3 -4 10 0
tri:l=of unknown no-word	-22 12 5 11
tri:l=of unknown part:sure	11 -9 0 -3
tri:l=of unknown prev:sure	21 -15 0 -2
tri:l=off unknown day-none	-9 10 0 0
tri:l=on seat-home day-none	-13 14 0 0
tri:l=on unknown day-none	16 -12 0 0
tri:l=on unknown no-word	20 -17 -1 0
tri:l=our day-none no-word	-11 5 10 -6
tri:l=our seat-home day-none	-9 0 13 -3
tri:l=our seat-home no-word	-9 0 13 -3
tri:l=round: unknown sent:sure	-9 10 0 0
tri:l=said day-none prev:sure	-10 6 3 0
tri:l=said seat-side day-none	-10 6 4 0
tri:l=should day-none no-word	-10 4 -2 8
tri:l=since city part:sure	11 -9 0 0
tri:l=since day-none part:sure	-8 10 0 0
tri:l=that day-none no-word	-22 16 7 2
tri:l=that seat-home day-none	-11 11 -11 7
tri:l=that seat-home no-word	-8 10 -15 7
tri:l=that seat-side day-none	-10 2 13 -3
tri:l=that seat-side no-word	-11 5 12 -4
tri:l=the city day=r1	-24 4 18 0
tri:l=the city day=r2	13 -26 7 0
tri:l=the city no-word	12 -19 3 0
tri:l=the city part:sure	-33 6 31 0
tri:l=the city prev:sure	11 -5 -6 0
tri:l=the day-none no-word	-4 18 -12 0
tri:l=the day-none part:sure	-10 16 -3 0
tri:l=the day-none prev:sure	0 -16 14 0
tri:l=the day=l2 prev:sure	-11 0 12 0
tri:l=the day=l3 no-word	9 1 -13 0
tri:l=the day=r1 no-word	0 -13 8 -1
tri:l=the day=r1 part:sure	-4 8 0 0
tri:l=the day=r2 no-word	-7 -3 12 -2
tri:l=the day=r2 prev:sure	5 2 -11 0
tri:l=the day=r3 no-word	21 -11 -9 0
tri:l=the day=r3 part:sure	14 -3 -8 0
tri:l=the day=r4 part:sure	6 -12 5 0
tri:l=the seat-home day-none	-11 15 0 0
tri:l=the seat-home prev:sure	-15 5 11 0
tri:l=the seat-home sent:sure	14 0 -12 0
tri:l=the seat-other day-none	-13 2 11 0
tri:l=the seat-other no-word	0 -11 6 0
tri:l=the seat-side day=l1	-8 9 0 0
tri:l=the seat-side day=l2	-16 6 11 0
tri:l=the seat-side day=l3	0 9 -8 0
tri:l=the seat-side day=r2	-12 11 5 0
tri:l=the seat-side day=r3	13 -2 -9 0
tri:l=the seat-side no-word	-12 25 -6 1
tri:l=the seat-side part:sure	12 -11 -6 0
tri:l=the unknown day-none	4 5 -15 -4
tri:l=the unknown day=l2	12 -10 0 0
tri:l=the unknown day=r3	19 -14 -1 0
tri:l=the unknown day=r4	10 -9 0 0
tri:l=the unknown no-word	12 1 -19 -7
tri:l=the unknown part:sure	14 -4 -11 -3
tri:l=the unknown sent:sure	23 -17 -4 0
tri:l=to city day=r1	16 -18 0 3
tri:l=to city no-word	6 0 -15 0
tri:l=to city part:sure	9 -11 0 3
tri:l=to day-none no-word	16 -8 -4 -19
tri:l=to day-none part:sure	-14 3 7 5
tri:l=to day-none sent:sure	10 -10 0 0
tri:l=to day=r0 no-word	-10 15 -6 0
tri:l=to day=r1 no-word	-11 1 9 1
tri:l=to day=r1 part:sure	9 -5 -5 1
tri:l=to day=r1 prev:sure	-7 15 -1 -7
tri:l=to day=r3 no-word	10 -8 0 0
tri:l=to day=r3 sent:sure	-20 14 0 4
tri:l=to seat-home day-none	0 -5 9 -2
tri:l=to seat-home part:sure	-16 0 10 2
tri:l=to seat-home prev:sure	9 -6 -1 0
tri:l=to seat-other day-none	17 -12 -5 0
tri:l=to seat-side day=r2	-7 -3 12 0
tri:l=to seat-side no-word	14 -3 -13 -1
tri:l=to seat-side part:sure	-12 2 3 3
tri:l=to seat-side sent:sure	1 -11 6 0
tri:l=to unknown day=l2	-19 17 1 0
tri:l=to unknown day=r0	-12 13 0 0
tri:l=to unknown day=r3	-9 11 0 0
tri:l=to unknown no-word	-8 8 7 -9
tri:l=to unknown part:sure	-18 20 0 0
tri:l=to unknown prev:sure	0 10 -7 -7
tri:l=trade, day-none no-word	-12 16 0 0
tri:l=trade, seat-home no-word	-13 14 0 0
tri:l=visit day-none part:sure	-6 -2 10 0
tri:l=visit seat-home part:sure	-5 -2 9 0
tri:l=was day-none no-word	-7 8 0 0
tri:l=washington/ day=r0 no-word	2 5 -9 0
tri:l=washington/ seat-home day=r0	3 6 -11 0
tri:l=what seat-side no-word	-11 -17 12 12
tri:l=when seat-home day-none	10 -10 0 0
tri:l=which day-none no-word	8 -7 0 0
tri:l=which seat-side day-none	9 -6 0 0
tri:l=which seat-side no-word	9 -6 0 0
tri:l=with day-none no-word	-17 9 7 6
tri:l=with day-none prev:sure	13 -8 -3 0
tri:l=with day=r2 no-word	14 -10 -2 0
tri:l=with seat-home day-none	-10 1 12 0
tri:l=with seat-home no-word	-14 1 16 0
tri:l=with seat-other day-none	16 -14 0 0
tri:l=with seat-other no-word	16 -13 0 0
tri:l=with seat-side day=r2	12 -8 -2 0
tri:l=with seat-side no-word	-11 13 -9 6
tri:l=with seat-side prev:sure	16 -13 0 0
tri:l=with unknown day-none	10 -6 -1 0
tri:l=with unknown no-word	11 -7 -2 0
tri:l=— city no-word	-15 7 9 0
tri:l=— day=l1 no-word	-9 0 10 0
tri:l=— unknown day-none	26 -23 0 0
tri:l=— unknown day=l1	17 -12 -1 0
tri:l=— unknown day=r0	-7 15 0 -9
tri:l=— unknown no-word	16 -11 -2 0
tri:l=— unknown part:sure	9 -8 0 0
tri:l=— unknown sent:sure	-1 10 0 -8
tri:seat-home day-none no-word	-3 4 3 -12
tri:seat-home day-none part:sure	-3 -5 15 -6
tri:seat-home day-none prev:sure	16 -19 -3 6
tri:seat-home day=l0 no-word	25 -5 -18 0
tri:seat-home day=l1 no-word	14 -10 -1 -1
tri:seat-home day=l3 no-word	3 -10 0 2
tri:seat-home day=l5 no-word	11 -3 -4 0
tri:seat-home day=r0 part:sure	19 -9 -16 0
tri:seat-home day=r0 prev:sure	2 7 -13 -4
tri:seat-home day=r1 no-word	12 1 -21 -8
tri:seat-home day=r1 part:sure	-14 5 -2 12
tri:seat-home day=r1 prev:sure	-13 0 16 -2
tri:seat-home day=r1 sent:sure	-2 13 -6 -6
tri:seat-home day=r2 no-word	-13 8 8 -2
tri:seat-home day=r3 prev:sure	-8 -2 11 0
tri:seat-home day=r4 no-word	-21 -1 20 5
tri:seat-other day-none part:sure	14 -6 -6 -1
tri:seat-other day-none sent:sure	-15 14 1 0
tri:seat-other day=l1 no-word	11 -9 0 0
tri:seat-other day=l2 no-word	10 -9 0 0
tri:seat-other day=l3 no-word	14 -7 -6 0
tri:seat-other day=l3 part:sure	-9 15 0 -5
tri:seat-other day=r0 no-word	-5 -1 12 -6
tri:seat-other day=r0 prev:sure	11 -6 -3 0
tri:seat-other day=r0 sent:sure	1 -9 10 0
tri:seat-other day=r1 no-word	-14 7 7 1
tri:seat-other day=r1 part:sure	18 -11 -5 -1
tri:seat-other day=r1 prev:sure	-9 12 -1 0
tri:seat-other day=r2 part:sure	-12 12 2 -2
tri:seat-side day-none part:sure	14 -11 -10 3
tri:seat-side day-none prev:sure	7 -17 10 -3
tri:seat-side day-none sent:sure	15 -11 0 -11
tri:seat-side day=l2 no-word	-1 9 -5 -2
tri:seat-side day=l2 part:sure	-4 -1 8 0
tri:seat-side day=l4 part:sure	-17 3 1 9
tri:seat-side day=r0 no-word	11 -13 0 -3
tri:seat-side day=r0 prev:sure	-4 9 -1 0
tri:seat-side day=r0 sent:sure	-9 15 -9 7
tri:seat-side day=r1 part:sure	-4 7 0 -3
tri:seat-side day=r1 prev:sure	11 -3 -7 0
tri:seat-side day=r1 sent:sure	-12 -6 18 1
tri:seat-side day=r2 no-word	-1 5 0 -9
tri:seat-side day=r4 no-word	13 -5 -7 -2
tri:unknown day-none no-word	25 -18 -6 -5
tri:unknown day-none part:sure	7 0 -11 0
tri:unknown day-none prev:sure	7 -3 -10 0
tri:unknown day-none sent:sure	-6 17 -26 -7
tri:unknown day=l0 prev:sure	-10 0 12 0
tri:unknown day=l0 sent:sure	-14 14 0 1
tri:unknown day=l1 no-word	-5 14 -18 -4
tri:unknown day=l1 part:sure	8 -10 2 0
tri:unknown day=l2 no-word	13 -17 0 1
tri:unknown day=l2 part:sure	9 -3 -8 1
tri:unknown day=l2 sent:sure	-5 11 -4 -3
tri:unknown day=l3 part:sure	17 -9 -2 -8
tri:unknown day=l4 part:sure	-6 13 -5 0
tri:unknown day=l4 sent:sure	15 -10 0 -2
tri:unknown day=r0 no-word	-19 19 7 -12
tri:unknown day=r0 part:sure	-2 -6 1 9
tri:unknown day=r0 sent:sure	-3 -9 7 10
tri:unknown day=r1 no-word	-3 8 -20 2
tri:unknown day=r1 part:sure	-10 -2 8 6
tri:unknown day=r1 prev:sure	-17 8 15 -7
tri:unknown day=r1 sent:sure	9 -3 0 -12
tri:unknown day=r2 no-word	7 -14 -5 8
tri:unknown day=r2 part:sure	16 -2 -17 -4
tri:unknown day=r2 sent:sure	-21 22 0 0
tri:unknown day=r3 part:sure	2 0 6 -14
tri:unknown day=r4 no-word	17 -12 0 -6
tri:unknown day=r4 prev:sure	10 -9 0 0
tri:unknown day=r4 sent:sure	15 -18 -3 6
tri:unknown day=r5 no-word	12 -11 0 0
two-words	10 -4 -12 1
under ahead	-13 5 6 2
under ahead town	-13 5 6 2
under gone	-19 -7 4 36
under gone town	-19 -7 4 36
unknown	26 -8 -25 -7
v0-none	12 -3 -1 -13
v0=accept	-12 0 10 0
v0=add	-9 10 0 0
v0=agree	-11 11 1 -4
v0=announce	0 -5 11 -5
v0=ask	-10 -2 16 -1
v0=be	-9 12 0 -4
v0=charge	23 -17 -2 -2
v0=come	-9 2 5 3
v0=discuss	-17 10 -1 6
v0=draw	-10 12 0 0
v0=end	19 -14 -3 -1
v0=extend	13 -11 -1 0
v0=fall	12 -10 0 0
v0=have	-5 3 9 -9
v0=keep	11 -14 3 0
v0=land	13 -15 3 -2
v0=leave	-8 0 0 6
v0=lift	-13 0 14 0
v0=look	-13 0 11 5
v0=meet	-8 8 -12 7
v0=note	-13 -12 0 20
v0=pay	15 -9 -14 3
v0=post	13 -9 0 -1
v0=prepare	-5 17 -13 0
v0=propose	19 -13 -6 0
v0=raise	-16 13 -3 5
v0=reach	7 -15 3 5
v0=receive	0 16 -7 -11
v0=remain	-9 11 0 0
v0=resume	15 -10 -2 -4
v0=return	-12 14 -3 0
v0=rise	12 -4 -4 0
v0=say	8 0 -7 -15
v0=sell	18 -16 0 0
v0=sign	16 -12 -1 -8
v0=sit	-8 7 -12 8
v0=stand	14 -9 -4 0
v0=suggest	15 -13 0 0
v1-none	11 -3 1 -12
v1=accept	-7 0 10 0
v1=add	-16 16 0 0
v1=ask	-5 -3 11 -1
v1=be	-11 6 6 0
v1=call	-7 1 -3 10
v1=charge	25 -19 -2 -2
v1=discuss	-8 12 -11 3
v1=draw	-10 12 0 0
v1=end	18 -9 -6 -2
v1=extend	22 -19 -1 0
v1=go	-1 6 0 -10
v1=have	-6 3 10 -8
v1=keep	9 -13 3 0
v1=know	10 -6 -1 0
v1=leave	-12 7 0 5
v1=lift	-13 0 14 0
v1=look	-14 0 11 5
v1=make	11 -5 -3 -8
v1=meet	13 -9 -8 4
v1=negotiate	2 4 -11 -4
v1=note	-16 -7 0 20
v1=offer	-11 12 0 0
v1=pay	18 -12 -14 2
v1=place	15 -12 0 -2
v1=post	13 -9 0 -1
v1=prepare	-7 18 -12 0
v1=raise	-9 6 0 2
v1=reach	3 -10 5 1
v1=receive	-1 14 -3 -11
v1=remain	-9 11 0 0
v1=resume	13 -7 -4 -6
v1=return	-16 19 -2 0
v1=rise	11 -4 -4 0
v1=say	8 0 -6 -15
v1=see	-12 8 5 -8
v1=sign	3 -3 7 -11
v1=sit	0 0 -13 7
v1=stand	13 -9 -3 0
v1=strike	-5 15 -10 0
v1=suggest	15 -13 0 0
v2=admit	-5 9 0 -1
v2=answer	9 -2 -5 0
v2=approve	25 -22 0 0
v2=be	-7 12 0 -9
v2=begin	27 -23 -2 0
v2=bring	-12 5 9 -2
v2=charge	-4 -21 9 9
v2=confirm	17 -7 -7 0
v2=continue	-4 -4 0 9
v2=declare	-10 0 9 0
v2=discuss	-14 3 12 -3
v2=double	12 -9 0 0
v2=drop	-12 5 8 0
v2=expect	13 -9 0 0
v2=expire	14 -13 0 0
v2=fall	15 -13 0 0
v2=grant	-6 16 -10 0
v2=keep	-2 -4 9 0
v2=know	17 -13 -1 0
v2=leave	0 -13 5 8
v2=look	-7 11 0 -3
v2=lower	-13 17 -7 0
v2=other	-12 21 -2 -14
v2=pay	9 -19 3 1
v2=postpone	0 -9 6 0
v2=put	-7 16 -13 4
v2=reach	11 -6 -2 0
v2=rise	8 -2 -5 0
v2=run	3 -10 4 0
v2=see	-13 11 0 0
v2=show	-10 11 0 0
v2=sign	27 -22 -3 0
v2=tell	17 -9 -6 0
verbless	-9 6 5 1
vt0=agree past	-14 16 0 -1
vt0=agree pluperfect	15 -12 -2 0
vt0=announce past	3 -11 12 -4
vt0=ask perfect	-3 -3 9 0
vt0=ask pluperfect	8 -7 0 0
vt0=ask present	-19 8 13 0
vt0=be perfect	-10 8 0 4
vt0=be present	1 6 -1 -14
vt0=call past	-12 9 0 3
vt0=charge present	15 -11 0 -1
vt0=come present	-6 -3 15 0
vt0=discuss future	-3 -5 0 11
vt0=discuss past	-13 18 0 -5
vt0=end past	19 -16 0 -5
vt0=expect past	14 -2 -5 -6
vt0=fix present	-6 10 0 0
vt0=have past	-18 14 7 -1
vt0=hold modal	-10 11 0 0
vt0=keep perfect	11 -9 0 0
vt0=leave present	-8 0 8 0
vt0=look past	-11 0 11 0
vt0=make past	-6 12 -3 -3
vt0=make present	9 -8 0 0
vt0=meet future	-7 13 -5 -5
vt0=meet past	-13 5 0 6
vt0=pay future	-1 -8 0 9
vt0=pay present	16 -7 -4 -5
vt0=plan past	-9 6 2 0
vt0=post past	11 -9 0 -1
vt0=prepare pluperfect	1 7 -11 0
vt0=promise past	10 -11 0 0
vt0=promise perfect	-10 6 3 0
vt0=reach past	10 -20 5 6
vt0=receive future	-10 4 9 -3
vt0=receive past	-3 10 -4 0
vt0=resume present	18 -15 0 0
vt0=return past	-8 11 -1 0
vt0=return present	-8 9 0 0
vt0=rise past	12 -7 -2 0
vt0=say past	7 0 -5 -8
vt0=see future	-3 -8 15 -4
vt0=see past	5 3 -9 0
vt0=see present	-19 14 4 0
vt0=sign future	12 -17 4 0
vt0=sign past	12 -8 -4 -3
vt0=sign perfect	-12 13 0 0
vt0=sit future	-3 11 0 -6
vt0=sit present	-14 5 -2 8
vt0=start present	-7 10 0 0
vt0=stop past	-9 13 -5 0
vt0=take modal	11 -9 0 0
vt0=take past	-15 21 0 -6
vt1=agree participle	7 -1 -14 5
vt1=agree pluperfect	11 -8 -1 0
vt1=announce past	6 -11 7 -4
vt1=ask perfect	-5 -1 9 0
vt1=ask pluperfect	8 -7 0 0
vt1=ask present	-19 8 13 0
vt1=be perfect	-13 10 0 4
vt1=be present	2 0 1 -11
vt1=carry infinitive	-8 9 0 0
vt1=charge present	14 -9 0 -1
vt1=conclude participle	10 -9 0 0
vt1=discuss future	-3 -5 0 11
vt1=discuss past	-13 18 0 -5
vt1=end participle	-6 8 0 0
vt1=end past	19 -16 0 -5
vt1=expect past	13 -8 -5 0
vt1=extend infinitive	10 -10 0 0
vt1=fix present	-6 10 0 0
vt1=go gerund	-13 14 0 0
vt1=have past	-21 18 7 -1
vt1=hold modal	-10 11 0 0
vt1=hold past	-2 -7 0 16
vt1=keep perfect	11 -9 0 0
vt1=leave present	-8 0 8 0
vt1=look past	-11 0 11 0
vt1=make participle	14 -15 0 0
vt1=make past	-8 13 -1 -3
vt1=make present	9 -8 0 0
vt1=meet gerund	6 3 -3 -10
vt1=meet infinitive	8 -14 6 0
vt1=meet participle	25 -28 6 -1
vt1=meet past	-13 5 0 6
vt1=meet present	4 -9 -8 12
vt1=offer perfect	-13 13 0 0
vt1=pay future	-1 -8 0 9
vt1=pay present	16 -7 -4 -5
vt1=plan past	-9 6 2 0
vt1=post past	11 -9 0 -1
vt1=prepare pluperfect	1 7 -11 0
vt1=promise participle	13 -5 -6 0
vt1=promise past	10 -11 0 0
vt1=promise perfect	-10 6 3 0
vt1=reach participle	-8 10 0 -4
vt1=reach past	12 -23 5 6
vt1=receive future	-10 4 9 -3
vt1=receive past	-3 10 -4 0
vt1=resume present	18 -15 0 0
vt1=return past	-8 11 -1 0
vt1=return present	-8 9 0 0
vt1=rise past	12 -7 -2 0
vt1=say past	10 -4 -4 -8
vt1=see future	-3 -8 15 -4
vt1=see past	5 3 -9 0
vt1=see present	-19 14 4 0
vt1=sell participle	-9 10 0 0
vt1=sign future	12 -17 4 0
vt1=sign participle	-12 5 11 0
vt1=sign past	12 -8 -4 -3
vt1=sign perfect	-12 13 0 0
vt1=sit future	-3 11 0 -6
vt1=sit present	-14 5 -2 8
vt1=start present	-7 10 0 0
vt1=strike participle	-7 10 -1 0
vt1=take modal	11 -9 0 0
vt1=take past	-17 22 0 -5
vt2=agree participle	1 -10 5 0
vt2=agree past	-14 17 0 0
vt2=agree pluperfect	-9 5 4 0
vt2=agree present	16 -15 0 0
vt2=answer past	9 -2 -3 0
vt2=be modal	8 -5 -2 0
vt2=be past	-2 13 -14 -8
vt2=be pluperfect	-15 3 2 9
vt2=be present	-9 5 11 -14
vt2=bring past	-6 -3 10 0
vt2=bring present	-14 6 8 0
vt2=call present	-13 9 0 5
vt2=charge present	-13 -10 11 10
vt2=confirm perfect	11 -12 0 0
vt2=continue present	-5 -4 0 10
vt2=declare past	-2 -6 9 0
vt2=discuss infinitive	-3 -2 10 -2
vt2=end perfect	-10 2 8 0
vt2=end present	19 -8 -10 0
vt2=expect present	12 -8 0 0
vt2=expire present	11 -10 0 0
vt2=explain past	-3 9 -8 0
vt2=fall past	11 -9 0 0
vt2=have past	16 -15 0 0
vt2=know present	10 -7 -1 0
vt2=lower present	-12 15 -5 0
vt2=meet gerund	-11 16 -1 -2
vt2=meet past	13 -11 -6 2
vt2=offer perfect	12 -11 0 0
vt2=other perfect	-3 10 -10 0
vt2=other pluperfect	-12 12 7 -8
vt2=pay present	9 -6 0 0
vt2=postpone perfect	0 -9 6 0
vt2=prepare infinitive	0 4 -11 4
vt2=put infinitive	-7 9 0 0
vt2=put present	6 4 -12 -1
vt2=rise past	17 -12 -5 0
vt2=rise present	-9 9 0 0
vt2=run present	8 -10 0 0
vt2=say past	-7 0 12 -9
vt2=say present	2 -10 -5 11
vt2=see infinitive	-9 8 0 0
vt2=sign infinitive	8 -8 0 0
vt2=state past	13 -5 -5 0
vt2=suspend infinitive	-10 4 4 0
vt2=suspend present	9 -7 0 0
vt2=take present	-9 12 0 0
vt2=want present	3 4 -11 0
vt2=write past	-8 11 0 0
word=downing street	-8 -5 12 0
word=great hall of the people	-22 -4 24 0
word=lancaster house	-24 20 2 0
word=oval office	-2 0 -4 10
word=white house	-14 20 2 -2
words=0	-9 7 0 1
words=1	-9 5 9 -3
words=2	10 -2 10 -31
words=3	13 -16 3 0
words=4	16 -6 -16 -1
words=5	2 9 -17 0`;
