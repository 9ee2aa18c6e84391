// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-15 18 -5 -12
a:'	7 0 -10 0
a:'s	-12 -2 9 -1
a:'s <level>	10 -14 6 0
a:'s commerce	3 -17 -2 16
a:'s meet	-3 -8 17 -7
a:'s new	0 -9 12 0
a:'s on	0 -7 0 8
a:'s visit	0 11 -8 0
a:-	-2 -16 21 -4
a:.	-3 4 -6 3
a:<agent>	4 7 -20 9
a:<day-ahead>	26 19 -39 -16
a:<day-ahead> .	32 6 -39 -11
a:<day-gone>	32 -16 0 -22
a:<day-gone> .	15 4 -12 -11
a:<day-today>	4 -8 10 -5
a:<day-today> .	1 3 1 -14
a:<day-today> the	0 -7 9 0
a:<gate>	-8 -23 22 11
a:<goods-amount>	0 0 -12 8
a:<goods>	12 -1 -9 1
a:<level-noun>	-11 11 -5 -2
a:<level>	-4 23 -13 -12
a:<level> .	-7 9 -18 8
a:<level> and	0 12 -7 0
a:<level> in	0 12 -7 0
a:<level> to	0 -7 -8 14
a:<money>	10 -19 7 6
a:<money> of	15 -15 0 3
a:<month-ahead>	0 11 -9 0
a:<month-gone>	0 9 -2 -14
a:<name> 's	12 -32 13 13
a:<name> .	-12 -4 12 -4
a:<name> and	3 -3 -3 6
a:<name> end	0 -13 17 -5
a:<name> had	-1 -5 11 -3
a:<name> in	-2 9 0 -4
a:<name> levy	0 -9 11 0
a:<name> on	0 19 -14 -3
a:<name> side	0 13 -12 0
a:<name> to	0 10 -4 -3
a:<name> trade	0 -14 18 -2
a:<name> treasury	0 10 -6 -3
a:<not>	-3 5 -8 2
a:<number> .	-11 -9 14 1
a:<number> <quality>	0 11 -6 -1
a:<number> and	-7 -2 11 -4
a:<number> minute	0 -10 11 0
a:<number> the	9 -12 5 -1
a:<office>	-25 -3 11 0
a:<office> .	-5 7 -8 2
a:<office> <person>	0 -10 0 13
a:<office> of	0 -21 13 8
a:<office> order	0 11 -9 0
a:<organisation>	-3 18 -12 -4
a:<organisation> 's	0 16 -15 0
a:<organisation> publish	9 -8 0 0
a:<person>	-24 1 2 10
a:<person> 's	-8 9 0 -5
a:<person> .	-6 -10 11 2
a:<person> agree	0 -11 13 -1
a:<person> and	4 -29 15 14
a:<person> announce	0 7 -5 0
a:<person> for	-2 -13 14 0
a:<person> had	8 2 -3 -13
a:<person> in	-7 23 -10 -14
a:<person> meet	-4 -2 8 0
a:<person> on	-7 12 -9 0
a:<person> sign	0 18 -12 -4
a:<quality>	10 -15 9 3
a:<quality> and	0 -10 3 4
a:<quality> product	-1 -8 0 11
a:<quality> rice	10 -9 0 0
a:<quality> side	0 -12 7 7
a:<quality> time	-1 10 -3 -1
a:<seat> .	2 -11 21 -20
a:<seat> for	-1 -8 12 0
a:<seat> had	0 13 -8 -2
a:<seat> publish	0 -10 11 0
a:<seat> the	-3 0 9 -8
a:<seat> time	0 5 -12 3
a:<seat> with	0 -2 -4 9
a:<sender>	-5 15 -4 -9
a:<span>	13 -6 -13 10
a:<span> .	7 -23 19 -1
a:<span> from	-4 11 -9 0
a:<span> in	0 15 -17 0
a:<span> of	17 -17 0 1
a:<span> to	0 -2 -8 9
a:<v-bear>	-9 0 8 -6
a:<v-buy>	-1 20 -35 1
a:<v-down>	10 7 0 -25
a:<v-lack>	0 -13 8 6
a:<v-propose>	-7 1 8 -12
a:<v-return>	-6 14 -1 -6
a:<v-say>	15 -3 -11 5
a:<v-target>	-10 12 -3 -1
a:<v-up>	7 0 -9 3
a:a	-17 0 1 8
a:a <level>	0 -9 4 5
a:a <span>	5 -2 -15 7
a:a date	0 6 -11 4
a:a deal	0 -15 14 2
a:a dispute	-4 -8 9 2
a:a fourth	-7 -5 9 0
a:a further	0 -14 12 1
a:a hotel	0 4 -9 2
a:a list	0 -16 9 7
a:a paper	0 8 -7 -1
a:a pause	0 -17 17 0
a:a plan	-4 10 0 -5
a:a preliminary	0 -11 4 4
a:a signature	0 20 -1 -16
a:a sixth	0 12 -9 0
a:a tariff	0 8 0 -10
a:a telephone	0 -6 8 0
a:a television	0 -2 -7 10
a:a third	-3 19 -8 -8
a:a trade	-7 -5 17 -7
a:a truce	-9 -5 11 0
a:about	17 -12 2 -7
a:account	4 -11 -7 12
a:account of	4 -10 -8 13
a:act	0 -5 -2 8
a:additional	-5 0 -8 9
a:additional tariff	-1 -8 0 11
a:after	5 -8 -2 8
a:after <span>	0 -20 -5 23
a:after a	10 6 -1 -16
a:after all	0 15 -11 0
a:afternoon	5 -9 -11 15
a:afternoon .	0 -13 2 10
a:afternoon the	3 -8 -4 7
a:again in	-4 -3 9 0
a:against	0 -4 -5 9
a:ago	0 -12 13 0
a:agree	0 7 1 -15
a:agree in	0 -17 19 0
a:agree on	6 10 -3 -13
a:agreement	-14 -8 19 -2
a:agreement with	0 -25 25 0
a:air	-4 0 9 -10
a:aire	0 -9 13 -2
a:all	6 -17 12 0
a:all .	0 15 -11 -2
a:also	0 10 -7 0
a:ambassador	15 0 -11 -5
a:an	-17 -5 4 9
a:an additional	-1 -5 -5 11
a:an hour	-1 -24 28 -1
a:an idea	0 -3 -3 9
a:and	28 -17 6 -12
a:and <day-gone>	26 -16 -12 -5
a:and <day-today>	10 -2 -2 -2
a:and <level>	-1 9 -4 0
a:and <name>	0 -11 -5 19
a:and <person>	0 -18 7 13
a:and <seat>	-3 15 -2 -6
a:and again	9 0 -9 0
a:and agree	0 -11 12 0
a:and come	-5 11 0 -5
a:and end	14 -8 -1 -3
a:and in	-3 -3 8 0
a:and is	-1 14 -10 0
a:and last	-15 15 -15 5
a:and leave	8 -10 -3 5
a:and meet	-6 18 -14 0
a:and of	0 -10 11 0
a:and on	16 -14 2 -8
a:and stay	11 -5 -6 0
a:and the	-2 -23 32 -11
a:and to	-2 12 -3 -2
a:and was	0 -9 10 0
a:and we	2 -12 13 -4
a:announce	4 -2 -14 10
a:announce <level>	10 -6 -2 0
a:answer	0 9 -7 0
a:any	-3 -2 9 -3
a:anybody	0 -10 0 10
a:approve	0 10 -5 -1
a:arrangement	-2 -9 20 -12
a:arrive	0 12 -7 -2
a:as	6 6 -23 6
a:asean	2 11 -13 0
a:aside	0 10 -8 0
a:at	5 7 -2 -14
a:at <level>	0 -2 10 -12
a:at a	8 -5 5 -12
a:at an	0 -6 9 0
a:at least	9 -4 -1 0
a:at noon	2 2 -19 9
a:away	-1 -12 5 9
a:back to	2 -11 10 0
a:become	0 10 -9 0
a:been	0 8 -16 9
a:been call	0 8 -8 0
a:before	-13 12 -5 0
a:being	0 -15 5 9
a:being carry	0 -8 9 0
a:bessent	0 10 -6 -3
a:between	0 4 6 -20
a:between <seat>	-2 0 9 -4
a:body	0 11 0 -9
a:both	-10 16 6 -17
a:both side	-4 21 -5 -12
a:brief	0 -7 -6 13
a:bring	-2 -8 16 -7
a:bueno	0 -9 13 -2
a:bueno aire	0 -9 13 -2
a:busan	-5 0 8 -9
a:by	-29 16 -9 -1
a:by <number>	0 15 -9 -2
a:by <office>	0 -10 14 -6
a:by <span>	-2 5 9 -15
a:by the	0 2 -15 13
a:call	-6 12 -3 -14
a:call a	0 11 -6 -4
a:call off	0 15 -13 0
a:call with	0 -9 10 0
a:can	0 -7 -1 10
a:canola	0 0 7 -8
a:car	17 -17 6 -8
a:ceasefire	0 22 -13 -9
a:cheese	0 14 -13 0
a:chip	0 13 -7 -3
a:clear	0 -7 13 -6
a:close	11 11 -8 -16
a:closed	0 2 -9 4
a:coal	0 -14 0 13
a:coffee	18 -9 -7 -4
a:come	1 15 -15 -6
a:come .	10 -9 0 0
a:come to	3 -9 4 0
a:commerce	1 -9 -5 11
a:commerce minister	3 -10 0 3
a:commerce ministry	0 -8 -2 11
a:company	0 13 -7 0
a:complete	0 -11 13 0
a:complete the	0 -6 7 0
a:conclude	0 1 -15 11
a:consultation	0 7 0 -9
a:continue	0 -11 3 8
a:continue .	0 -7 0 10
a:control	0 10 -6 0
a:conversation	0 -18 6 13
a:cork	0 -2 -6 9
a:cost	-2 11 -2 -4
a:country	7 -16 16 -11
a:country .	11 -7 -3 0
a:cover	0 -8 10 0
a:custom house	-7 -2 11 0
a:cut	16 -7 -1 -6
a:cut on	9 -9 0 0
a:day	-8 24 -18 -3
a:day .	0 10 -5 -4
a:day of	-5 10 -15 2
a:deadline	0 12 -8 0
a:deal .	0 -6 12 -6
a:delegation	12 0 -18 4
a:demand	0 -9 12 -3
a:did	-3 6 -10 3
a:dinner	8 -14 3 1
a:dispute	-8 -5 7 3
a:do	6 -20 22 -11
a:do so	10 -16 7 0
a:document	0 -13 15 -3
a:doe	0 -15 9 8
a:doe not	0 -17 11 9
a:done	0 -16 -6 21
a:down	-4 15 -6 -9
a:down with	-3 9 -3 -1
a:due	1 -9 9 0
a:during	0 -8 9 0
a:during the	0 -8 9 0
a:duty	0 -2 -8 11
a:duty of	-2 16 -8 -4
a:each	9 5 -17 0
a:each other	-5 13 -8 0
a:each side	9 -10 0 1
a:earth	0 15 -11 -2
a:economic	3 -10 12 -8
a:economy	-2 -6 10 0
a:edition	0 10 -2 -5
a:effect .	0 9 -5 -3
a:end	12 -7 -2 0
a:end of	5 -14 -6 12
a:evening	7 -19 -7 19
a:evening <person>	-9 -2 -14 19
a:evening in	-2 -9 13 -1
a:event	13 -11 0 0
a:expect	-4 11 -4 -2
a:expire	0 -5 0 7
a:expire .	0 -8 0 10
a:export	0 9 -6 0
a:fact	0 17 -13 -3
a:fact sheet	0 16 -13 -3
a:fail	0 -8 9 0
a:failed to	7 6 -5 -10
a:fentanyl	0 13 -9 -1
a:fifth	0 14 -11 -4
a:final	0 11 -8 0
a:find	-1 8 0 -5
a:finish	10 -17 -7 12
a:first	14 14 -19 -12
a:five	0 9 -3 -2
a:for	10 -18 14 -5
a:for <quality>	6 7 -14 -3
a:for <span>	13 12 -9 -21
a:for about	0 -10 11 0
a:for an	-1 -17 15 4
a:for another	-4 -17 20 0
a:for tariff	9 -9 0 0
a:for what	0 -9 13 -3
a:force	0 11 -5 -2
a:found	-1 -9 -1 13
a:four	-2 25 -19 -3
a:fourth	0 -10 5 5
a:fourth round	3 -12 1 8
a:framework	-1 -19 0 21
a:framework of	0 -13 11 0
a:freeze	0 -8 -3 12
a:from	-36 18 -9 9
a:from <day-ahead>	-10 6 5 -5
a:from <day-gone>	-2 13 -8 0
a:from <level>	0 -15 3 14
a:from <person>	0 -13 0 12
a:gave	-2 19 -15 0
a:general	0 -6 7 0
a:geneva .	0 -11 -8 17
a:get	0 21 -18 0
a:go	-6 -5 8 1
a:go on	0 -22 17 7
a:good	9 3 -7 -6
a:good at	0 -7 10 -2
a:good on	9 -7 0 0
a:government	0 8 0 -9
a:great hall	-6 17 -9 -5
a:guest	0 13 -10 0
a:gyeongju	0 -9 16 -5
a:had	0 12 -13 -2
a:had been	0 9 -9 0
a:had not	0 14 -10 -3
a:half	0 9 0 -11
a:hall	-8 27 -17 -9
a:hall .	0 11 -9 0
a:has	4 -11 -2 13
a:has been	6 0 -20 13
a:have	0 -17 25 -16
a:have pay	0 -9 10 0
a:having	0 20 -16 -4
a:he	3 9 -4 -13
a:he and	0 -13 15 0
a:he meet	0 -11 12 0
a:he say	0 -8 -3 12
a:he was	0 10 -8 0
a:he would	8 -1 0 -5
a:here	-7 26 -23 0
a:higher	-1 0 -12 9
a:higher duty	0 -4 -6 11
a:his	-17 0 5 0
a:hold	0 8 -1 -9
a:hold the	0 -8 8 0
a:home	-11 21 -24 4
a:home .	-2 -3 -5 11
a:hotel	4 10 -13 -1
a:hour and	0 -12 16 -1
a:house	-9 8 0 -1
a:house .	0 12 -3 -6
a:how	-5 -1 -16 22
a:how the	0 8 -7 0
a:how to	-2 0 -18 20
a:i	-1 21 -12 -5
a:idea	0 -3 -3 9
a:in	-11 -24 25 5
a:in <name>	0 22 -19 -3
a:in <seat>	12 -7 -11 13
a:in <span>	0 11 -9 -1
a:in geneva	9 -12 10 -6
a:in gyeongju	0 -3 9 -5
a:in his	0 -12 2 8
a:in its	0 14 -5 -8
a:in madrid	7 -5 -9 9
a:in new	8 -10 -5 7
a:in stockholm	-5 -1 -5 12
a:in the	-13 11 0 -6
a:in their	-1 14 -8 -6
a:initial	-1 0 7 -10
a:interview	0 -3 -8 11
a:into	-7 26 -12 -11
a:into <quality>	-4 11 -4 -1
a:investigation	-3 9 -2 0
a:is	-1 2 7 -14
a:is <number>	-3 -7 11 0
a:is a	0 -14 6 8
a:is being	0 -8 9 0
a:is the	0 10 -8 -1
a:is to	0 12 -8 -2
a:it	1 -17 11 8
a:it 's	-1 10 -4 0
a:it .	-10 -5 9 2
a:it has	8 -12 -2 6
a:it say	9 -7 0 0
a:it was	-13 -17 24 0
a:it will	-2 -9 6 6
a:its	-5 40 -43 -5
a:its good	0 8 -8 0
a:jinping	0 -5 8 0
a:joint fact	0 8 -5 0
a:keep	0 -13 0 13
a:keep the	0 -10 -5 15
a:land	0 -8 -1 10
a:last .	0 -19 2 15
a:last day	-12 7 -8 6
a:later	0 0 -8 9
a:law	0 14 -9 -1
a:leader	-3 0 10 -7
a:least	9 -4 -1 0
a:leave	7 -9 -7 12
a:leave the	0 -16 18 0
a:less	-2 9 1 -11
a:level	0 -14 10 0
a:levy	-3 -13 6 10
a:levy <level>	0 -10 11 0
a:long	-1 -8 3 5
a:longer	0 4 -9 5
a:look	0 -9 12 0
a:lower	0 8 0 -9
a:machine	0 -19 20 0
a:madrid	7 -5 -9 9
a:main	13 -14 0 0
a:make	-11 -3 16 -10
a:make a	-6 -4 12 -4
a:make with	0 9 -8 0
a:man	11 -6 -4 0
a:market	0 -13 6 6
a:may	0 14 -11 0
a:me	0 10 -6 -1
a:mean to	9 0 -10 0
a:measure	0 14 -6 -5
a:meet	0 -6 13 -16
a:meet <person>	-9 11 -3 -6
a:meet in	9 -26 19 -2
a:meet with	0 11 -7 -3
a:mention	0 -7 0 10
a:mention it	0 -8 0 10
a:minister	0 -23 15 4
a:minute	-5 -5 13 -5
a:minute .	-1 -6 10 0
a:minute past	0 9 -7 0
a:month	0 8 0 -13
a:more	-8 -5 0 15
a:more than	0 0 -12 9
a:morning	23 4 -29 0
a:morning .	11 -8 8 -9
a:morning <person>	10 -9 -5 2
a:morning in	9 10 -16 -8
a:most	10 4 -9 -7
a:most <quality>	0 13 -12 0
a:move	11 0 -7 -6
a:name	0 11 -6 0
a:nation	14 -21 4 0
a:nearly	0 -3 10 -6
a:negotiate	1 14 -18 0
a:negotiation on	0 -10 -1 13
a:new date	0 -10 7 2
a:new york	8 -11 -5 7
a:next week	-2 -4 11 -3
a:night	-27 -4 -4 19
a:night <person>	0 -7 9 0
a:night to	0 -9 9 0
a:noon	8 -11 -10 13
a:noon .	3 4 -8 0
a:not .	-3 -6 10 0
a:not come	7 0 -10 0
a:not mention	0 -8 0 10
a:nothing	-5 28 -22 -5
a:nothing .	0 9 -1 -3
a:notice	0 10 -4 -2
a:number	-5 18 -3 -10
a:number .	0 13 -7 -5
a:of <level>	-7 13 -10 0
a:of <month-gone>	0 12 -9 0
a:of <person>	-8 10 -4 1
a:of <span>	12 -8 -4 2
a:of a	-8 -5 -4 17
a:of an	0 -14 15 0
a:of duty	0 -13 0 12
a:of good	16 -17 -5 6
a:of his	0 -10 14 -4
a:of last	0 -18 12 2
a:of negotiation	0 -7 11 -4
a:of talk	9 5 -1 -12
a:of tariff	-8 18 -6 -4
a:of the	0 11 -13 0
a:of thi	0 -6 11 -4
a:of two	0 -13 12 0
a:of what	0 -5 -4 11
a:off .	-1 12 -7 -2
a:off by	0 9 -8 0
a:off the	1 -13 0 10
a:offer	-2 25 -19 -6
a:on	10 -4 7 -16
a:on .	0 12 -11 0
a:on <day-ahead>	9 27 -37 -14
a:on <day-gone>	5 3 4 -22
a:on <day-today>	-10 26 -16 -2
a:on <money>	0 -13 7 7
a:on <number>	0 -6 11 -3
a:on <quality>	16 -18 5 2
a:on a	0 -8 11 -2
a:on an	0 -8 -2 10
a:on each	8 0 -9 0
a:on how	-1 -12 -3 15
a:on its	0 11 -8 0
a:on rare	0 17 -16 0
a:on the	-2 6 10 -22
a:once .	9 -6 0 0
a:once more	-4 -8 14 0
a:one	3 -13 -7 19
a:open	0 15 -4 -11
a:opened	0 17 -10 -6
a:or	-7 25 -19 -1
a:order	0 1 -24 13
a:other	-9 2 0 0
a:our	-9 3 3 -2
a:our <organisation>	-4 0 9 -3
a:out	-11 6 -12 9
a:out the	0 12 -3 -9
a:over	-21 14 2 -10
a:own	-3 -5 16 -9
a:palm	0 -10 13 -3
a:paragraph	0 -7 0 9
a:party	0 12 -7 -3
a:pass	0 11 -6 -3
a:past	0 14 -11 0
a:pause	-2 -10 12 1
a:pay	2 6 -12 1
a:pay <level>	-2 20 -10 -3
a:pay <number>	8 -9 -10 7
a:pay it	0 -11 11 0
a:place	0 -12 10 4
a:place .	0 -9 10 0
a:plan	5 6 -12 -7
a:postpone	0 13 -9 0
a:preliminary	0 -11 4 4
a:president	2 -18 -1 19
a:president xi	0 -5 8 0
a:probably	6 1 -9 0
a:produced	0 -3 12 -4
a:product	-2 -9 -6 16
a:progress	0 -10 3 5
a:proposal	-7 -1 11 -4
a:publish a	0 13 -10 -2
a:publish the	9 -12 8 -2
a:purchase	0 12 -8 -6
a:raise	5 12 -14 -1
a:rare	0 15 -11 -2
a:rare earth	0 14 -11 -2
a:rate	0 16 -5 -7
a:reach	0 21 -8 -14
a:reach in	0 12 0 -11
a:receive	-1 -17 20 0
a:receive <person>	0 -12 14 0
a:record	9 0 -8 -1
a:reserved	-2 -10 3 6
a:result .	-7 13 -3 -1
a:return	0 18 -4 -13
a:rice	10 0 -9 0
a:right	0 -7 8 0
a:rise	0 -11 3 8
a:rise to	0 -13 13 0
a:room	0 12 -7 -4
a:round of	-17 0 14 -7
a:rule	0 -17 14 4
a:run	-3 21 -14 -3
a:run until	0 11 -11 0
a:salt	0 11 -9 0
a:same	-4 6 2 -13
a:save a	0 -4 -5 11
a:say	5 -10 -1 8
a:say it	0 13 -11 0
a:say on	5 -1 -9 3
a:scott	0 10 -6 -3
a:scott bessent	0 10 -6 -3
a:second	-10 -15 17 7
a:second round	-9 -18 18 5
a:secretary scott	0 10 -6 -3
a:see	-5 8 0 -8
a:settle	0 -14 13 0
a:settle the	0 -10 14 -2
a:sheet	0 24 -17 -7
a:sheet on	0 9 -7 0
a:ship	8 6 -12 -3
a:shoe	0 -7 8 0
a:shook	0 -15 19 -3
a:shook hand	0 -15 19 -3
a:side .	-2 16 -13 0
a:sideline	5 -11 0 0
a:sign	-2 -2 -4 12
a:sign a	0 -12 15 -2
a:sign an	0 12 -6 -3
a:sign the	0 0 -16 12
a:sign two	0 -2 -10 10
a:signature	-1 18 -13 -2
a:signature .	0 9 -3 -1
a:since	5 -19 16 -11
a:since <month-gone>	-2 -5 11 -4
a:since the	10 -11 0 0
a:sit down	-1 8 -4 -3
a:some	0 10 -8 0
a:something	0 1 3 -8
a:soybean	0 -6 -3 10
a:spanish	0 -5 -5 10
a:spanish capital	0 -5 -5 10
a:speak	0 9 -20 9
a:spoke	0 2 4 -9
a:spoke by	0 -13 15 0
a:standstill	0 -4 -4 10
a:state	11 -10 -3 5
a:state visit	12 -6 -6 1
a:statement	0 15 0 -15
a:stay	20 -12 -8 -1
a:still	-1 -9 3 8
a:still pay	0 -10 0 10
a:stockholm	6 -10 -8 12
a:stop	0 -12 5 7
a:sugar	-1 6 -18 7
a:summer	0 -7 9 0
a:summit .	0 16 -13 -1
a:summit in	-1 -16 21 -3
a:suspension	0 -16 1 14
a:suspension of	0 -18 3 14
a:table	0 -14 3 10
a:take	0 -11 14 -2
a:take effect	0 -12 13 0
a:talk	0 14 2 -22
a:talk .	7 -2 13 -23
a:talk at	0 9 -3 -4
a:talk in	0 1 -9 6
a:talk on	-10 0 1 8
a:talk since	0 -11 10 -2
a:talk with	-6 8 6 -14
a:tariff	-1 8 -4 -4
a:tariff .	-5 -6 17 -6
a:tariff cut	9 -9 0 0
a:tariff truce	7 4 -11 0
a:tea	0 -4 11 -5
a:team	5 -20 7 8
a:telephone	-2 -21 27 -7
a:telephone call	0 -12 13 0
a:television	5 -6 -12 11
a:term	-2 -8 11 0
a:term of	0 -13 14 0
a:text	0 -10 6 4
a:than	-5 8 -4 0
a:than two	0 14 -11 0
a:that	13 -8 -5 6
a:that <name>	8 -11 9 -8
a:that a	0 -7 8 0
a:that he	9 2 -10 -4
a:that it	0 -9 0 9
a:that the	4 5 -19 2
a:the	-6 21 -7 -19
a:the <name>	-1 7 4 -22
a:the <office>	-9 -11 20 -9
a:the <organisation>	1 13 -17 0
a:the <person>	-14 -2 12 0
a:the <quality>	-2 -11 18 -3
a:the <seat>	-4 -16 26 -15
a:the agreement	0 10 -9 0
a:the day	0 9 -3 -1
a:the delegation	9 -1 -15 6
a:the duty	9 3 -11 0
a:the economic	6 -12 3 0
a:the end	-1 -6 -6 13
a:the framework	0 -14 12 0
a:the great	-6 17 -9 -5
a:the higher	0 -3 -7 10
a:the meet	0 10 -16 3
a:the morning	-2 21 -16 0
a:the next	8 0 -11 2
a:the one	0 -6 11 -2
a:the paper	0 11 -6 -1
a:the president	-1 -10 14 -2
a:the same	-4 6 2 -13
a:the second	-11 -16 20 3
a:the sideline	5 -11 0 0
a:the sixth	0 -10 7 3
a:the spanish	0 -5 -5 10
a:the suspension	0 -18 2 14
a:the table	2 -8 -7 11
a:the tariff	-10 -2 7 1
a:the telephone	0 -12 12 0
a:the third	0 -2 -3 9
a:the three	0 -2 -10 12
a:the trade	0 19 -8 -12
a:the truce	-8 4 14 -21
a:the two	20 -18 6 -7
a:their	-6 6 -6 4
a:their country	0 -8 10 0
a:their duty	0 2 5 -9
a:their president	0 -10 -15 21
a:their tariff	0 1 -8 5
a:their truce	-2 12 -4 -5
a:them	-6 8 0 -2
a:there	-10 10 -16 6
a:there 's	0 -8 0 10
a:there .	0 6 -9 2
a:therefore	0 -10 10 0
a:they	-15 -21 7 21
a:they had	0 -7 -18 18
a:thi	1 -13 13 0
a:thi week	6 -4 -10 6
a:thi year	0 -12 16 -1
a:third	-6 13 -8 0
a:third round	-3 8 -6 0
a:threaten	0 11 -8 0
a:three	-10 3 0 1
a:through	12 -2 -6 -2
a:through the	9 0 -11 -1
a:tiktok	0 -6 0 9
a:time	-8 -8 15 -2
a:to	10 -9 15 -19
a:to <day-ahead>	0 10 -5 -3
a:to <day-gone>	14 -10 -5 0
a:to <level>	-2 0 -9 11
a:to <name>	2 -19 14 2
a:to <number>	-3 23 -15 -2
a:to a	3 0 5 -17
a:to agree	6 0 -13 5
a:to apply	0 -10 11 0
a:to ask	0 -8 11 0
a:to be	-3 29 -22 -7
a:to carry	0 -8 -13 17
a:to complete	0 -11 13 0
a:to cut	9 -8 0 0
a:to decide	0 -12 5 7
a:to do	0 -10 14 -2
a:to freeze	0 -9 -3 12
a:to hold	0 -8 10 -1
a:to keep	0 -18 7 6
a:to let	0 -4 11 -7
a:to make	-6 -3 12 -5
a:to put	0 3 -10 3
a:to stop	0 -7 12 -4
a:to suspend	0 0 11 -13
a:to the	19 20 -32 -10
a:to wait	0 -12 12 0
a:together with	0 8 -6 0
a:trade	-6 5 6 -10
a:trade .	11 -4 -7 0
a:trade agreement	-9 0 9 -4
a:trade and	0 10 0 -9
a:trade deal	0 14 -9 -4
a:trade truce	-1 13 -8 -3
a:treasury	0 10 -6 -3
a:treasury secretary	0 10 -6 -3
a:truce	-15 10 9 -14
a:truce .	0 23 -17 -6
a:truce between	0 0 5 -12
a:truce in	-3 -9 4 8
a:truce of	-4 15 1 -16
a:truce on	0 -13 9 5
a:truce over	0 -3 14 -9
a:truce with	-2 16 -3 -12
a:tuna	0 16 -8 -6
a:turn	0 14 -11 0
a:two	7 -13 0 10
a:two country	12 -15 5 0
a:two hour	-4 11 -5 -1
a:two round	0 10 -9 0
a:under	-7 18 -6 -7
a:until	8 -1 -8 3
a:until <day-ahead>	11 -6 -6 6
a:up	-14 -10 27 -11
a:up .	-3 -17 18 1
a:up a	-2 -4 10 0
a:up to	0 11 -6 -1
a:use	0 -2 -8 9
a:visit	13 -6 -12 5
a:visit .	-11 4 -3 7
a:visit of	-6 -14 8 12
a:wait	0 -12 12 0
a:want	-1 -15 20 -5
a:war	-8 2 9 -10
a:was	-1 3 1 -10
a:was <level>	0 17 -14 0
a:was <number>	0 27 -21 -2
a:was to	0 11 -8 0
a:we	1 -12 12 -2
a:what	-15 7 0 1
a:what <person>	0 1 -13 7
a:what their	0 -6 -6 13
a:when	0 12 -9 0
a:whether	-2 4 -14 8
a:whether a	0 -13 0 14
a:will	5 -19 11 2
a:will be	-8 -17 19 3
a:window	10 -6 -1 0
a:with	-9 -5 11 -3
a:with <name>	11 -18 18 -6
a:with <office>	0 8 -23 13
a:with <person>	-2 -19 28 -16
a:with a	-10 -17 8 13
a:with both	0 17 0 -15
a:with the	-16 10 -1 0
a:without	0 -9 7 2
a:without the	0 -10 6 2
a:word	4 0 6 -10
a:world	10 -4 -1 -1
a:worth	-2 -3 -6 10
a:worth <money>	-1 -8 0 11
a:would	8 2 -1 -10
a:would do	11 -14 2 0
a:write	-1 18 -10 -5
a:xi	0 -5 8 0
a:xi jinping	0 -5 8 0
a:year	0 -9 17 -13
a:york	8 -11 -5 7
a:york .	9 -15 -2 8
a:you	0 -6 13 -6
a:|	0 -7 10 0
b:" a	9 -4 0 -3
b:" and	0 11 -2 -7
b:" he	0 -2 -5 9
b:" i	0 2 -13 9
b:" in	0 -6 12 -5
b:" mr	0 12 -2 -6
b:" my	0 -4 -6 10
b:" on	0 -22 11 15
b:" they	0 -9 0 10
b:" we	-1 14 -4 -5
b:&	9 -8 5 -9
b:& p	9 -11 6 -7
b:'s	16 2 -2 -16
b:'s <person>	0 -17 16 1
b:'s cabinet	0 -6 9 0
b:'s commerce	-5 15 -3 -6
b:'s economy	0 11 -5 -4
b:'s foreign	10 -11 3 -4
b:'s government	0 -8 11 0
b:'s negotiator	3 -14 -5 13
b:'s on	0 11 -9 0
b:'s prime	0 -3 -6 12
b:'s state	0 -18 16 2
b:'s talk	0 -12 18 -5
b:'s trade	0 -26 27 -1
b:'s vice	0 -9 6 2
b:'s visit	-7 9 0 -1
b:( it	9 -3 -1 -2
b:)	-3 0 -10 12
b:, <level>	9 -19 6 6
b:, <name>	14 -6 -14 12
b:, <office>	-1 14 -15 0
b:, <person>	-23 9 -5 5
b:, <quality>	-6 -19 17 8
b:, <seat>	-1 19 -9 -9
b:, a	13 -8 -13 4
b:, after	0 -20 18 0
b:, all	10 -6 -3 0
b:, also	0 -8 -1 11
b:, and	7 7 -22 8
b:, announce	0 20 -18 -1
b:, are	0 -10 10 0
b:, arrived	-8 9 2 -7
b:, as	12 -15 7 -3
b:, at	-8 0 10 -9
b:, before	0 15 -14 0
b:, begin	13 -7 -5 0
b:, call	0 12 -11 0
b:, clear	0 14 -12 0
b:, conclude	0 17 0 -16
b:, custom	11 -6 -6 0
b:, due	0 10 -5 -4
b:, end	-9 -5 -11 18
b:, fix	0 12 -12 0
b:, friday	0 10 -9 0
b:, from	-6 -7 14 -1
b:, gave	0 11 -8 -1
b:, go	0 14 -9 -2
b:, had	-21 -8 6 14
b:, have	-11 -10 10 7
b:, having	0 -14 17 -3
b:, his	0 13 -9 -1
b:, hold	4 -18 11 0
b:, in	-26 -4 34 -47
b:, instead	0 -8 0 10
b:, is	-4 -1 13 -13
b:, it	0 11 -14 0
b:, meet	-4 -20 22 0
b:, monday	0 -16 12 6
b:, not	-1 11 -4 -3
b:, of	0 -6 -1 9
b:, on	1 -5 17 -28
b:, publish	0 21 -12 -9
b:, put	12 0 -2 -15
b:, reach	0 -8 3 6
b:, return	0 10 -12 0
b:, saturday	10 -12 -3 5
b:, say	1 -9 0 7
b:, set	0 -14 15 0
b:, start	8 0 -9 -2
b:, stay	0 12 -8 -2
b:, take	10 -2 -2 -4
b:, tell	12 10 -12 -15
b:, the	-5 13 7 -29
b:, their	0 -11 4 8
b:, they	0 13 -3 -8
b:, thursday	5 11 -7 -14
b:, tuesday	0 4 3 -12
b:, until	-3 -8 -6 15
b:, visited	0 -14 18 -1
b:, was	-13 5 9 -20
b:, wednesday	1 -11 12 -2
b:, were	-2 6 -24 15
b:, will	-4 -14 19 -5
b:, would	0 8 -3 -1
b:-	2 1 -9 2
b:- -	-4 -29 24 9
b:- <name>	-7 -19 15 7
b:- <number>	0 9 -7 0
b:- <person>	4 0 8 -16
b:- a	0 9 -1 -7
b:- and	0 -9 0 10
b:- trade	0 15 -11 -5
b:.	-16 -13 0 23
b:. m	0 6 -17 5
b:/	9 -20 15 0
b:/ <number>	0 -19 20 0
b:/ <person>	0 9 -6 0
b::	-8 11 -10 1
b:: <level>	-2 18 -9 -1
b:: <name>	4 4 -23 6
b:: <number>	11 -1 -4 0
b:: <person>	-1 9 -3 -7
b:: and	13 -1 -13 -1
b:: from	1 -11 2 6
b:: he	0 -12 13 0
b:: i	-1 -2 9 -6
b:: in	0 6 3 -10
b:: it	0 15 -10 -3
b:: no	0 -22 15 7
b:: the	2 -4 -9 12
b:: then	0 11 -10 0
b:: what	-4 4 -20 8
b:: will	0 15 -15 0
b:; <person>	0 -5 14 -9
b:; a	0 -9 12 -1
b:; he	0 4 -13 8
b:; the	-2 8 -13 7
b:<agent>	-12 8 3 -13
b:<day-ahead>	-18 0 -30 28
b:<day-ahead> and	-9 -9 -10 23
b:<day-ahead> for	0 -6 -2 9
b:<day-gone>	-21 -8 -26 41
b:<day-gone> and	-12 -27 -1 35
b:<day-gone> evening	-1 -9 -2 14
b:<day-gone> for	2 -11 0 5
b:<day-today>	-18 -2 15 -1
b:<day-today> and	-5 -5 -7 16
b:<duty>	-23 11 -4 3
b:<gate>	1 -18 11 6
b:<goods-amount>	0 16 -11 -3
b:<goods>	1 15 -8 -11
b:<level>	9 19 -24 -12
b:<level> in	-4 0 -18 12
b:<level> more	11 -8 0 -1
b:<level> on	4 12 -8 -13
b:<level> since	-8 18 -6 0
b:<level> tariff	-2 12 -6 0
b:<level> until	0 -9 13 -4
b:<level> was	0 -10 11 0
b:<level> would	10 -9 0 0
b:<money> in	0 9 -6 -1
b:<money> of	-3 -5 9 0
b:<money> worth	0 -8 0 9
b:<month-ahead>	0 10 -4 -2
b:<month-gone>	0 26 -21 -7
b:<month-gone> to	0 9 -5 -2
b:<name>	-5 17 -6 -13
b:<name> 's	4 1 5 -18
b:<name> <level>	0 -13 13 0
b:<name> agree	6 -10 4 2
b:<name> and	-3 -8 0 9
b:<name> announce	0 -16 7 9
b:<name> at	-2 19 -21 3
b:<name> before	0 -8 0 9
b:<name> begin	0 -18 9 2
b:<name> come	2 9 -6 -9
b:<name> conclude	0 13 -6 -5
b:<name> from	0 12 -9 -3
b:<name> gave	0 -7 11 -3
b:<name> go	0 17 -11 -5
b:<name> had	-6 15 -10 0
b:<name> have	-12 17 0 -5
b:<name> in	0 19 -8 -17
b:<name> meet	-1 9 -1 -13
b:<name> on	-6 -2 0 8
b:<name> opened	6 -15 5 0
b:<name> over	0 -10 8 2
b:<name> plan	0 9 -8 0
b:<name> prolong	0 -13 4 11
b:<name> reach	0 9 0 -14
b:<name> say	0 -14 5 10
b:<name> settle	0 9 -5 -2
b:<name> since	0 11 -5 -4
b:<name> spoke	0 -15 16 0
b:<name> to	24 -12 -10 -5
b:<name> trade	-7 12 -6 -2
b:<name> until	0 12 0 -10
b:<name> was	-1 -5 14 -9
b:<name> were	-2 19 -21 1
b:<name> will	0 24 -8 -19
b:<not>	2 -5 10 -8
b:<number>	12 4 -26 9
b:<number> -	0 0 -17 16
b:<number> .	0 -18 -1 19
b:<number> /	-4 -16 20 0
b:<number> a	0 1 -14 7
b:<number> am	0 -2 -10 10
b:<number> end	10 -7 0 -2
b:<number> lose	0 -13 14 0
b:<number> of	0 -8 15 -8
b:<number> on	8 11 -10 -12
b:<number> round	-9 -4 8 4
b:<number> since	-4 9 -1 0
b:<number> to	0 -10 -6 15
b:<number> vote	11 -9 0 0
b:<number> was	13 -9 -5 0
b:<office>	11 -1 -7 0
b:<office> 's	22 -19 -3 0
b:<office> <person>	6 -16 0 11
b:<office> agree	0 -19 7 11
b:<office> are	0 -10 15 -3
b:<office> from	0 8 -14 1
b:<office> had	-11 0 -1 10
b:<office> has	0 -17 17 0
b:<office> in	-1 -8 5 5
b:<office> is	0 -8 9 0
b:<office> meet	0 13 -9 -6
b:<office> on	-2 8 -2 -4
b:<office> order	0 11 -8 -2
b:<office> sign	0 -8 12 -5
b:<office> sit	0 -18 15 -2
b:<office> spoke	0 -16 18 0
b:<office> tell	0 14 -9 -3
b:<office> will	0 -9 13 -4
b:<organisation>	23 23 -20 -33
b:<organisation> 's	0 13 -9 -1
b:<organisation> agree	0 9 -2 -4
b:<organisation> and	-11 14 1 -11
b:<organisation> announce	0 12 -4 -5
b:<organisation> approve	0 -8 0 10
b:<organisation> doe	11 -11 0 0
b:<organisation> end	0 18 0 -18
b:<organisation> from	0 -18 20 0
b:<organisation> in	-10 -9 6 10
b:<organisation> is	0 -15 6 8
b:<organisation> let	0 -14 0 14
b:<organisation> meet	0 26 -24 0
b:<organisation> on	5 11 -6 -21
b:<organisation> put	-1 -10 12 0
b:<organisation> say	4 -11 15 -14
b:<organisation> tell	11 -10 0 0
b:<organisation> the	0 -13 13 0
b:<organisation> to	0 12 -12 0
b:<organisation> was	0 12 -9 0
b:<person>	-25 8 6 -9
b:<person> and	8 -4 5 -18
b:<person> announce	-3 -5 -1 12
b:<person> arrived	14 -1 -17 0
b:<person> ask	0 -10 14 -2
b:<person> at	-3 -7 1 10
b:<person> begin	7 -12 0 0
b:<person> business	0 3 -11 5
b:<person> by	0 -14 15 0
b:<person> call	0 -15 16 0
b:<person> come	5 -7 8 -10
b:<person> did	0 13 -12 0
b:<person> end	0 -1 11 -7
b:<person> flew	-5 -16 3 19
b:<person> fly	2 -1 3 -8
b:<person> for	-7 14 -15 8
b:<person> go	0 -16 17 0
b:<person> had	-4 12 2 -21
b:<person> has	-5 20 -13 -5
b:<person> have	11 4 -12 -2
b:<person> himself	5 -4 -9 8
b:<person> hold	-2 16 -10 -7
b:<person> in	6 -15 8 1
b:<person> is	-7 -6 2 13
b:<person> land	-3 -6 11 -2
b:<person> meet	-19 -24 29 5
b:<person> new	0 11 -5 -4
b:<person> of	-2 -12 20 -3
b:<person> on	-2 -14 21 -12
b:<person> post	0 14 -5 -7
b:<person> reach	0 -13 16 0
b:<person> receive	17 -16 0 0
b:<person> say	-10 -7 4 11
b:<person> see	0 12 -9 0
b:<person> shook	0 -16 15 1
b:<person> sit	0 27 -20 -9
b:<person> spent	-2 13 -9 -3
b:<person> talk	0 13 -8 -5
b:<person> talked	5 -3 8 -14
b:<person> tell	-25 11 2 -8
b:<person> to	-3 12 -7 -1
b:<person> warn	0 -5 -4 10
b:<person> was	-12 34 -31 0
b:<person> would	0 -14 16 0
b:<points>	-5 20 -10 -9
b:<points> of	-2 11 -4 -4
b:<quality> and	-6 -8 11 0
b:<quality> cabinet	0 10 -7 0
b:<quality> car	0 -16 18 0
b:<quality> cotton	0 -9 1 7
b:<quality> custom	0 -14 3 12
b:<quality> duty	0 11 0 -4
b:<quality> good	7 -17 2 12
b:<quality> one	8 -16 -5 13
b:<quality> opposite	0 -14 16 -1
b:<quality> prime	2 -14 12 0
b:<quality> trade	-7 0 10 -4
b:<quality> vice	3 20 -25 -2
b:<seat> 's	-11 14 -3 -2
b:<seat> <person>	0 -3 9 -2
b:<seat> and	-8 15 0 -13
b:<seat> confirm	0 12 -6 -1
b:<seat> had	-5 -2 0 9
b:<seat> has	-2 -12 16 0
b:<seat> have	0 10 -7 -1
b:<seat> in	0 12 -9 0
b:<seat> is	9 -14 5 0
b:<seat> issue	0 -6 -3 10
b:<seat> on	11 -1 -4 0
b:<seat> publish	0 -14 8 9
b:<seat> put	0 18 -19 -2
b:<seat> say	-4 41 -31 -11
b:<seat> since	-10 -1 7 2
b:<seat> the	0 -10 10 1
b:<seat> until	-1 19 -15 0
b:<seat> ·	0 -9 12 0
b:<sender>	-11 20 -14 0
b:<span>	16 -10 -21 17
b:<span> and	0 -11 0 12
b:<span> at	-2 -20 12 10
b:<span> from	8 6 -19 0
b:<span> in	0 -23 21 0
b:<span> of	17 -30 -12 17
b:<span> tariff	0 4 3 -11
b:<span> to	0 13 -2 -7
b:<span> truce	0 -4 9 -6
b:<v-agree>	-14 -5 6 4
b:<v-bear>	8 4 -1 -16
b:<v-begin>	11 -16 9 -4
b:<v-buy>	-4 4 8 -25
b:<v-deny>	-1 23 -15 -10
b:<v-down>	3 6 -2 -9
b:<v-end>	-16 10 -23 11
b:<v-impose>	-16 0 1 2
b:<v-propose>	-4 -15 13 11
b:<v-refuse>	0 11 -3 -3
b:<v-renew>	2 7 -15 -1
b:<v-return>	-18 11 0 -8
b:<v-sell>	-3 12 -4 -6
b:<v-sign>	-15 4 -1 3
b:<v-suspend>	-4 -4 11 -6
b:<v-target>	13 -1 -7 0
b:<v-threaten>	1 11 -27 2
b:<v-up>	-18 2 0 4
b:?	13 -1 -13 0
b:@	12 -10 0 0
b:a	4 4 0 -11
b:a .	0 1 -14 8
b:a <office>	0 10 -2 -12
b:a <organisation>	0 -9 15 -6
b:a call	0 -11 14 0
b:a ceasefire	11 -3 -5 -3
b:a decision	0 -7 9 0
b:a dinner	3 19 -19 -4
b:a fact	0 -7 -3 11
b:a first	0 -8 10 -1
b:a fourth	6 19 -20 -5
b:a free	0 -4 10 -6
b:a good	0 15 -15 0
b:a lasting	0 -9 11 0
b:a letter	0 6 -11 5
b:a memorandum	0 15 -9 -4
b:a new	-4 5 8 -15
b:a notice	0 -8 9 0
b:a permanent	0 -10 11 0
b:a phone	0 -14 15 0
b:a post	0 13 -8 -1
b:a round	-9 -17 28 -6
b:a second	-21 -1 5 8
b:a seventh	7 -10 1 0
b:a sixth	8 -12 3 0
b:a statement	8 -15 9 0
b:a summit	-3 -13 20 -6
b:a tariff	-1 -15 12 2
b:a technical	6 2 -10 0
b:a telephone	10 -10 4 0
b:a television	-1 -6 0 9
b:a text	0 8 -11 0
b:a third	4 22 -17 -10
b:a trade	0 -4 12 -7
b:a very	9 0 -7 -2
b:a year	0 9 -7 0
b:about	-11 3 13 -18
b:about an	0 -8 9 0
b:accept	0 10 -9 0
b:accord	0 9 -23 9
b:according	0 17 -7 -7
b:according to	0 13 -3 -7
b:account	-7 20 -11 -6
b:account of	-7 20 -11 -6
b:across	0 -11 14 0
b:across the	0 -19 14 6
b:act	0 16 -9 -4
b:additional	6 -11 -9 13
b:additional <level>	8 -11 -6 9
b:adjourned	0 1 -11 5
b:adopt	0 -8 0 10
b:after	-20 -16 35 -17
b:after <span>	-3 -12 16 -1
b:after the	-3 2 6 -13
b:again	-23 10 1 -8
b:ago	-2 25 -16 -7
b:agree	0 -9 6 2
b:agree by	0 -2 10 -9
b:agree to	9 -2 -2 0
b:agreement	-17 7 -3 0
b:agreement between	0 11 -9 0
b:agreement in	-2 21 -5 -14
b:agreement of	0 -5 -4 10
b:agreement reach	0 -9 10 0
b:agreement with	0 -11 -9 23
b:air	-4 -10 11 2
b:air force	0 -4 9 -2
b:airport on	0 -15 8 6
b:akasaka	0 -12 13 0
b:akasaka palace	0 -12 13 0
b:aktau	0 -12 0 10
b:alert	0 9 -3 -2
b:all	-2 -2 -3 9
b:also	-3 -22 2 22
b:also announce	0 -10 0 11
b:am	0 0 -11 10
b:ambassador	0 12 -7 -2
b:among	0 -16 16 0
b:an	3 -19 11 9
b:an <office>	0 9 -1 -5
b:an <organisation>	0 -13 0 13
b:an <quality>	4 -11 3 3
b:an additional	8 -13 -3 9
b:an agreement	0 10 -14 2
b:an answer	0 -10 11 0
b:an end	0 10 0 -7
b:an hour	-2 -12 20 -5
b:and	-2 -3 -6 11
b:and -	0 -9 0 10
b:and <name>	4 -18 10 6
b:and <number>	12 -5 -2 -6
b:and <office>	0 22 -21 0
b:and <quality>	5 -5 -10 12
b:and <seat>	-7 7 5 -9
b:and a	3 -4 9 -12
b:and after	0 11 -7 -1
b:and again	0 0 -9 9
b:and another	0 10 -9 0
b:and are	0 3 -22 11
b:and by	-1 -9 6 3
b:and go	0 0 -10 8
b:and has	0 16 -13 0
b:and have	6 -13 0 6
b:and he	8 7 -15 -2
b:and his	-5 14 0 -16
b:and in	0 -8 15 -4
b:and is	12 -4 -9 0
b:and it	-2 7 -12 4
b:and management	0 10 0 -8
b:and on	0 -8 -3 14
b:and stay	-1 -14 0 17
b:and the	-10 7 10 -17
b:and there	0 10 -3 -5
b:and they	-1 11 0 -12
b:and we	-1 -10 6 6
b:and will	-7 -25 3 28
b:announce by	0 12 -10 0
b:announce his	0 8 -7 0
b:announce in	0 13 -10 -1
b:announce late	0 -14 15 0
b:announce the	0 1 13 -22
b:announcement	-4 21 -14 -3
b:answer to	0 -12 12 0
b:antwerp	0 11 -10 0
b:anything	0 -24 25 0
b:apec	0 19 -18 0
b:apec meet	0 8 -8 0
b:app	0 -8 12 -3
b:apply	-2 1 -15 9
b:apply from	0 -9 -3 12
b:approve	10 -3 -13 3
b:approve the	10 -11 -7 7
b:are	-13 -13 20 0
b:are back	-1 12 -3 -7
b:are closed	0 14 -6 -4
b:are due	-2 -22 21 5
b:are expect	0 13 -10 -1
b:are meet	2 -12 0 7
b:are the	0 -10 11 0
b:are to	-11 -23 20 9
b:around	12 -10 -1 0
b:arranged	10 -9 0 0
b:arranged for	10 -9 0 0
b:arrangement	-1 0 13 -20
b:arrangement was	0 14 -13 0
b:arrive	0 22 -27 0
b:arrive in	0 8 -11 3
b:arrived	5 12 -11 -11
b:arrived in	-16 21 0 -8
b:as	15 -5 2 -14
b:as of	-10 12 0 -12
b:as they	8 -11 5 -2
b:asean	0 11 -8 -2
b:asia	0 28 -16 -14
b:ask	14 -3 -6 0
b:ask <person>	0 -11 11 0
b:ask about	0 17 -16 0
b:ask for	0 13 -11 0
b:ask what	10 -9 0 0
b:at <level>	-3 15 -6 -3
b:at <number>	-10 12 0 -9
b:at <seat>	7 -9 1 0
b:at a	-5 -10 13 0
b:at it	7 -24 17 0
b:at its	0 16 -14 0
b:at one	-2 11 -12 0
b:at the	-15 13 -3 -7
b:away	10 -11 6 -7
b:away on	11 -11 0 -1
b:back	-2 13 -22 8
b:back on	8 0 -13 5
b:back to	-1 9 -5 0
b:bandung on	4 -18 4 5
b:bank	0 16 -13 -2
b:banomyong	0 15 -13 0
b:batumi	-1 -14 5 12
b:batumi on	0 -22 10 12
b:be	3 8 -1 -17
b:be a	0 -14 15 0
b:be back	0 -9 0 11
b:be in	8 -8 7 -11
b:be know	0 9 -8 0
b:be publish	0 -10 11 0
b:be resume	0 -12 13 0
b:be review	0 -16 8 9
b:be take	0 -10 11 0
b:bean	0 -6 10 -3
b:been	11 0 -7 -3
b:been agree	0 -11 0 11
b:been at	3 -13 14 -9
b:been due	-1 18 -10 -7
b:been in	13 13 -38 0
b:been move	0 -13 16 -1
b:been on	0 -10 0 13
b:been set	0 9 -7 0
b:before	0 -6 -8 17
b:before <person>	-1 -17 21 -1
b:before a	0 9 -7 0
b:before midnight	0 -13 9 4
b:before the	10 5 -11 -7
b:begin	13 -10 1 -10
b:begin <span>	28 0 -32 0
b:begin a	3 -14 12 -7
b:begin in	6 -14 10 -3
b:begin on	-6 12 -2 -6
b:begin to	-2 9 -4 0
b:beside	8 -11 3 0
b:better	0 -9 10 0
b:between	0 -9 11 -3
b:between <name>	-5 10 -5 -2
b:between <person>	0 -11 2 9
b:between the	9 -12 7 -3
b:beyond	0 11 -8 0
b:black	8 1 -13 0
b:booked	0 -7 0 9
b:border	6 15 -19 -7
b:boss	-3 -11 18 -8
b:bosse	0 -15 18 -1
b:both	-8 12 0 -15
b:both <office>	0 -17 19 -1
b:both country	0 -8 0 8
b:both delegation	-2 7 2 -14
b:both government	0 13 -11 0
b:both side	1 12 -10 -11
b:both sign	0 -9 10 0
b:breakfast	0 -7 9 0
b:brief	-2 0 -15 13
b:briefed	-1 9 -14 5
b:briefing	0 11 -8 -2
b:bring the	0 10 -8 0
b:broadcast	-3 10 -2 -2
b:broke	-4 -6 -24 26
b:broke down	-2 -13 -11 21
b:broker	0 -11 5 7
b:bursa	9 -7 -3 0
b:busan	-12 -1 15 -18
b:busan on	-7 -9 16 -5
b:busan run	0 10 -9 0
b:business	8 -7 -9 9
b:business on	-1 -4 -16 18
b:by	-12 18 -11 -5
b:by <number>	10 -14 -3 7
b:by <office>	0 -12 12 0
b:by <person>	0 34 -26 -15
b:by a	0 11 -10 0
b:by president	0 14 -14 0
b:by telephone	-4 -4 13 -10
b:by the	-8 -3 -10 21
b:by video	-3 -18 17 3
b:cabinet will	0 -11 11 0
b:call	-2 -11 12 4
b:call a	0 6 -15 6
b:call between	0 -6 9 0
b:call is	10 6 -14 0
b:call of	0 -10 11 0
b:call off	0 14 -12 0
b:call on	-1 -7 12 -6
b:call with	0 -16 17 0
b:capital	13 -5 -3 -3
b:capital on	7 -14 0 4
b:car	5 -26 17 6
b:car on	0 -16 5 11
b:car pay	0 -13 14 0
b:carry	7 6 -10 -3
b:cartagena	0 -17 12 3
b:cartagena on	0 -12 14 0
b:case	0 15 -8 -4
b:ceasefire	9 -2 -14 4
b:ceasefire in	11 -7 -3 0
b:ceasefire was	0 0 -9 8
b:cebu	0 -11 9 0
b:change	0 10 -3 -6
b:changed	0 10 0 -6
b:charge <level>	-2 17 -6 -5
b:cheese	0 0 10 -12
b:chenggang	0 -19 2 17
b:chicken	0 -9 0 10
b:chief	0 -8 11 -2
b:chip	-5 17 -8 -1
b:city on	0 -9 7 2
b:clear	0 13 -9 0
b:clock	0 11 -6 -2
b:close	-14 -10 -21 33
b:close on	0 12 -14 0
b:close to	0 -20 5 14
b:closed	-14 11 -9 5
b:closed on	-1 -8 0 11
b:club	0 16 -11 -4
b:club meet	0 12 -11 0
b:coffee and	0 -11 7 3
b:colleague	3 4 -3 -9
b:collect	0 14 -6 -3
b:come back	3 7 -29 6
b:come down	-4 18 -10 -2
b:come home	0 16 -7 -7
b:come out	-8 -7 0 13
b:come to	0 -11 20 -21
b:come up	0 10 -8 0
b:commander	0 15 -9 -3
b:commerce	2 17 -8 -18
b:commerce minister	0 -8 10 0
b:commerce ministry	-4 29 -19 -6
b:communication	0 12 -7 -3
b:company	0 22 -16 -4
b:compared	0 -11 13 0
b:compared with	0 -11 13 0
b:conclude	-9 14 -13 1
b:conclude a	0 12 -7 -4
b:conclude in	0 -4 -1 9
b:conclude on	0 16 -5 -11
b:conference	-5 14 -1 -12
b:conference in	-3 16 -7 -5
b:conference on	0 14 -10 -2
b:confirm	-5 -17 19 1
b:consensu	-1 -17 16 0
b:consultation	0 -17 21 -4
b:container	0 10 -3 -4
b:continue	-14 3 -11 14
b:continue on	-9 5 -18 11
b:control	0 14 -10 0
b:convene	0 -8 10 0
b:conversation	0 -12 14 0
b:copper	0 -11 0 12
b:cost	-1 17 -9 -2
b:could	-5 20 -8 -6
b:counter	0 9 -8 0
b:countersign	0 -9 10 0
b:counting	-2 -12 14 0
b:country	0 2 -17 15
b:country 's	0 -10 11 0
b:country agree	0 15 -15 0
b:country end	0 -11 13 -3
b:country has	0 -9 -3 13
b:country say	0 -10 2 7
b:cruz	0 -12 12 0
b:custom	7 -18 1 13
b:custom say	13 -10 -3 0
b:custom tariff	0 -7 9 0
b:cut	0 6 5 -13
b:da	2 -13 13 -3
b:da nang	2 -10 9 -3
b:date	-1 -6 14 -8
b:dated	0 12 -8 -5
b:davo	0 13 -9 -1
b:day	-15 25 -16 0
b:day in	0 3 -15 9
b:day of	0 10 -8 -3
b:day on	-10 7 -5 3
b:de	7 4 -11 -5
b:deadline	-5 12 -15 2
b:deal	-9 9 -3 -2
b:deal on	0 -10 12 0
b:deal was	0 16 -5 -15
b:deal with	0 16 -12 -2
b:dealt	0 -10 11 0
b:dealt with	0 -10 11 0
b:decide	0 12 -5 -7
b:declare	0 -4 -5 11
b:decree	0 11 -7 -4
b:delegate	-3 13 -12 0
b:delegation	-7 -6 -2 16
b:delegation have	0 -8 10 -4
b:delegation of	-2 15 -8 -5
b:deny	0 10 -7 0
b:described	-6 -1 -4 11
b:desk	-1 11 -3 0
b:detail	-8 30 -15 -15
b:detail would	-3 14 -5 -4
b:die	0 14 -6 -5
b:dined	6 -11 9 -7
b:dinner	5 18 -15 -11
b:dinner in	-2 18 -13 0
b:dinner on	10 6 -10 -8
b:discuss	-1 -4 11 -13
b:discussion	0 -9 5 5
b:dispute end	0 -10 0 11
b:dispute over	7 -1 5 -14
b:do	-4 11 -1 -15
b:doe	10 -1 -8 -3
b:doe not	11 -8 0 0
b:don't	0 -13 13 0
b:done	-2 3 -20 10
b:done at	0 -10 -10 17
b:down	9 -10 6 -7
b:down for	-8 -13 23 -4
b:down in	15 -2 -19 10
b:down on	-11 -8 6 9
b:draft	0 -11 14 -1
b:draw	8 -10 6 -5
b:due back	0 15 -15 0
b:due in	13 -24 14 0
b:due on	0 29 -24 -3
b:due to	-15 -3 8 6
b:during	0 -11 11 0
b:duty	-26 6 -3 9
b:duty is	0 -11 12 0
b:duty of	-2 -6 -8 15
b:duty on	-9 10 0 -3
b:duty was	0 -21 -2 23
b:each	-12 5 0 0
b:early	-1 19 -12 -8
b:early on	0 10 -7 -4
b:east	0 13 -8 -4
b:east room	0 9 -4 -4
b:economic	-6 0 11 -6
b:economy	11 -7 -3 0
b:effect	-10 7 0 0
b:effect on	-1 11 -21 7
b:emerged	-7 -2 -7 14
b:emergency	0 12 -10 0
b:employer	0 9 0 -7
b:empty	0 3 -12 7
b:end	-14 -11 -18 28
b:end <span>	-9 -8 9 3
b:end a	0 10 -7 -5
b:end in	-2 -23 -10 32
b:end of	-3 -10 9 2
b:end on	5 12 -45 1
b:end the	0 11 -6 -4
b:end their	-3 -5 18 -11
b:enter <name>	0 -11 12 0
b:enter into	0 11 -9 0
b:evening	-4 -13 -4 21
b:every	0 10 -1 -2
b:everybody	0 -8 8 0
b:everything	13 -7 -6 0
b:exchanged	0 10 -17 1
b:expect	-13 6 -1 0
b:expect at	0 -9 10 0
b:expect to	0 2 -11 8
b:expert	0 -18 18 0
b:expert will	0 -9 12 0
b:expire	-1 12 -17 0
b:expire on	0 24 -13 -10
b:export	0 8 -4 0
b:extend	-1 22 -14 -6
b:extension	-2 -14 6 10
b:extension in	0 8 -2 -4
b:extension of	-3 -1 9 -4
b:extension was	0 -11 16 -5
b:extra	14 -4 -11 -2
b:face	0 15 -7 -6
b:fact	-5 14 -16 0
b:fact sheet	-5 14 -16 0
b:failed	-3 -17 12 4
b:fall	3 10 -18 -1
b:fall away	12 -9 0 0
b:fee	-2 22 -13 -5
b:fifth	2 -9 14 -8
b:fifth round	2 -9 13 -8
b:figure publish	0 -10 11 0
b:final	0 12 -5 -4
b:finance	0 16 -14 0
b:finance minister	0 16 -14 0
b:finding	-2 9 -3 -1
b:finish	-17 -13 -6 28
b:finish on	-8 -8 -8 20
b:finished	-5 -19 0 22
b:first	2 -10 26 -25
b:first day	6 0 3 -10
b:first time	-1 -13 15 0
b:fish	0 -10 16 -7
b:five	14 0 -10 -4
b:five hour	15 -2 -9 -3
b:flew home	-1 -4 -2 9
b:flew to	-3 11 -7 -1
b:flight	0 -6 -5 11
b:flower	0 0 10 -11
b:flown	0 9 -8 0
b:fly	3 12 -2 -31
b:fly to	0 4 5 -21
b:follow	9 -2 -4 0
b:follow on	11 0 -6 -8
b:followed	-2 13 -4 -9
b:followed on	0 14 -12 0
b:for	1 23 -17 -15
b:for <name>	-11 -14 10 12
b:for <span>	13 -5 -18 13
b:for a	-6 17 -18 5
b:for about	-1 10 0 -12
b:for an	0 -18 21 -1
b:for it	0 -9 10 0
b:for more	5 3 -19 3
b:for review	0 9 -7 0
b:for the	6 2 -14 6
b:force	0 11 -13 1
b:force on	0 12 -9 0
b:force one	0 -4 9 -2
b:force since	2 8 -13 0
b:foreign	8 -7 4 -9
b:foreign ministry	9 -9 3 -5
b:formal	12 1 -14 0
b:forty minute	0 -10 12 0
b:found	0 -6 10 -2
b:found on	0 -8 9 0
b:four	-11 -4 -7 18
b:fourth	0 4 -13 9
b:fourth round	1 10 -19 7
b:framework	-3 14 -11 0
b:framework of	0 14 -11 -3
b:framework was	0 8 -12 2
b:free	-1 13 0 -17
b:free -	0 14 -11 -4
b:free trade	0 -9 15 -7
b:fri	13 -18 -8 12
b:friday	-2 -4 -12 13
b:from	1 -10 0 14
b:from <day-gone>	-2 -12 0 14
b:from <name>	-7 14 4 -16
b:from <seat>	1 -5 -18 18
b:from a	-3 -11 12 0
b:from both	0 -19 17 3
b:from the	6 -18 7 6
b:front	-6 11 -3 0
b:future	11 -11 5 -6
b:future rise	14 -14 1 -1
b:gained	-3 10 -1 0
b:gained <level>	-3 9 -1 0
b:gate	8 -14 6 0
b:gave <name>	0 -9 12 -2
b:get the	0 9 -9 0
b:give	0 -5 12 -7
b:given the	0 -7 10 -1
b:go	-15 0 4 1
b:go back	-1 11 -7 0
b:go in	0 0 -10 6
b:go into	-7 12 2 -16
b:go on	-15 -1 -16 18
b:go to	0 -22 29 -12
b:go up	0 0 -14 9
b:good	6 0 -11 9
b:good from	13 -10 0 -2
b:good on	-10 -8 7 7
b:government	-5 -6 10 -1
b:government announce	0 13 -10 -1
b:government say	0 9 -2 -5
b:greer in	0 -8 12 0
b:greer tell	0 4 -8 1
b:ground	0 -5 10 -3
b:grower	0 11 -6 -2
b:guayaquil	0 -11 13 0
b:guest	7 14 -14 -10
b:had	11 2 -8 -10
b:had agree	0 12 -8 -4
b:had announce	5 1 -10 0
b:had been	9 21 -18 -27
b:had begin	19 -5 -14 -1
b:had meet	8 -25 5 7
b:had not	-3 9 0 -2
b:had pass	12 -10 0 0
b:had prepare	-2 -9 16 -2
b:had receive	-5 -8 14 0
b:had sign	0 -12 3 8
b:had spent	0 -11 12 0
b:had spoken	0 -15 16 0
b:had talked	5 -12 -4 9
b:had tell	-6 -2 12 -7
b:had the	0 14 -8 -5
b:had threaten	-3 10 -3 0
b:half	2 4 -1 -9
b:halifax	13 -9 -4 0
b:hall	10 13 -17 -8
b:hamburg	0 -4 11 -7
b:hand	-9 0 7 0
b:handed	0 5 -11 6
b:handshake	-1 -13 0 14
b:happen on	0 17 -12 -1
b:happened	-2 -24 30 -8
b:harbour	0 -7 10 0
b:harvest	0 16 -15 0
b:has	-6 -2 9 -3
b:has ask	0 -9 9 0
b:has given	0 -7 10 -1
b:has invited	0 10 -7 0
b:has offer	0 -10 11 0
b:has put	-1 11 -7 0
b:has to	0 9 -7 0
b:has until	13 -3 -2 -12
b:have	-11 23 -13 -3
b:have a	0 -3 -4 9
b:have agree	0 -4 9 -3
b:have begin	-8 0 -3 9
b:have come	0 10 -9 0
b:have meet	2 8 -10 0
b:have sit	-2 -5 10 -1
b:have the	0 11 -10 0
b:have to	0 -2 -7 10
b:have until	0 4 4 -9
b:he agree	0 -13 13 0
b:he and	-7 12 0 -14
b:he announce	0 -14 6 10
b:he did	0 14 -11 -1
b:he had	0 20 -15 -5
b:he has	0 -10 11 0
b:he lifeng	4 1 -10 1
b:he meet	0 -20 8 12
b:he say	0 22 -23 0
b:he was	0 -8 10 0
b:he'd	1 -15 6 4
b:he'll	10 -18 9 -2
b:head	0 -10 12 0
b:head of	0 -10 12 0
b:heard on	0 -6 -3 10
b:hearing	0 11 -8 0
b:her	-4 -6 14 -7
b:here is	0 11 -9 0
b:here since	3 -8 1 0
b:high	-3 13 -12 0
b:higher	0 4 6 -12
b:higher on	0 -6 9 -2
b:him	-8 -3 13 -9
b:him in	-4 13 -8 0
b:himself	14 -21 1 4
b:his	2 9 -11 -1
b:his <organisation>	9 -14 8 -2
b:his <person>	0 11 -9 0
b:his <quality>	0 -5 17 -18
b:his name	0 -1 -5 8
b:his network	0 12 -11 0
b:his side	0 -14 15 0
b:hold	-9 -6 18 -16
b:hold talk	-3 -3 8 -6
b:hold their	0 13 -10 0
b:home	-6 8 -9 2
b:home from	0 19 -15 -4
b:home on	-1 -15 6 10
b:hotel	-5 -20 21 0
b:hour	-9 -7 14 0
b:hour in	-11 10 -10 6
b:hour on	9 -9 11 -15
b:house	18 3 -20 -3
b:house of	11 0 -10 -4
b:how	0 -11 11 0
b:i	0 -12 10 1
b:i shall	0 -15 19 -4
b:i sign	0 -24 20 4
b:i will	0 1 -13 9
b:i'm	0 -11 13 0
b:if the	10 -5 -12 5
b:if there	0 8 -4 0
b:in	0 -23 21 3
b:in <month-gone>	0 21 -15 -6
b:in <name>	-9 28 -16 -17
b:in <organisation>	0 15 -13 0
b:in <seat>	2 5 -13 7
b:in <span>	-2 10 -5 -4
b:in a	-8 0 -2 6
b:in alexandria	0 -10 9 1
b:in an	0 3 -12 5
b:in antwerp	0 11 -10 0
b:in at	0 0 -9 9
b:in bandung	3 -11 3 1
b:in bergen	0 -14 12 1
b:in bursa	9 -7 -3 0
b:in busan	-10 6 4 -12
b:in cartagena	0 -17 11 3
b:in cebu	0 -10 9 0
b:in davo	0 9 -5 0
b:in force	1 7 -23 5
b:in geneva	0 16 -12 -5
b:in hamburg	0 -4 11 -7
b:in istanbul	0 12 -9 0
b:in it	0 -6 7 0
b:in karachi	0 -4 10 -4
b:in kuala	-9 13 -8 1
b:in london	0 -5 9 -1
b:in madrid	0 11 -16 5
b:in montevideo	0 -10 1 7
b:in nagoya	0 -11 9 0
b:in new	-9 -10 14 0
b:in odesa	4 -12 0 2
b:in our	0 13 -8 -1
b:in pari	9 -1 -8 1
b:in recife	0 -13 1 10
b:in salvador	0 -9 9 0
b:in seoul	7 -12 4 0
b:in shenzhen	0 20 -20 0
b:in stavanger	0 -7 9 0
b:in stockholm	10 -2 -3 -2
b:in tariff	0 9 -6 0
b:in the	20 15 -34 -1
b:in their	9 -4 1 -9
b:in thi	5 5 -9 0
b:in two	0 10 -8 0
b:in walvi	0 -11 15 -2
b:incheon	0 -10 12 0
b:initial	-8 -9 -1 14
b:instrument	0 9 -5 -1
b:interview	-3 -5 -13 19
b:interview with	0 -8 -2 11
b:into	-15 20 -10 -4
b:into force	0 14 -10 0
b:is	-5 1 12 -20
b:is <level>	0 -13 16 -1
b:is a	0 14 -12 0
b:is arranged	11 -10 -1 0
b:is at	0 14 -12 0
b:is closed	-1 17 -10 -3
b:is down	0 -10 11 0
b:is expect	-2 -10 10 3
b:is go	0 -13 13 0
b:is how	0 -15 13 1
b:is in	7 -16 0 9
b:is on	-2 14 -17 4
b:is over	0 10 -7 0
b:is scheduled	0 -10 8 0
b:is set	0 -15 18 -1
b:is the	10 6 -9 -9
b:is to	-12 7 3 -15
b:is up	0 10 -9 0
b:issue on	0 0 -7 9
b:istanbul on	0 16 -15 0
b:it again	0 -15 17 0
b:it are	0 9 -9 0
b:it begin	-5 12 -6 0
b:it by	12 -25 16 0
b:it charge	0 -8 10 0
b:it come	-7 0 -5 9
b:it end	-1 15 -6 -7
b:it enter	0 -11 12 0
b:it from	13 -21 9 0
b:it go	0 12 -5 -6
b:it had	12 0 -4 -11
b:it has	-7 14 -12 0
b:it in	2 -26 3 23
b:it meet	-3 12 -6 0
b:it on	-10 18 -6 -10
b:it take	1 -10 4 2
b:it was	4 -17 7 5
b:it will	0 16 -12 -5
b:it would	-1 21 -7 -9
b:its	-11 24 -17 -3
b:its <office>	0 -5 11 -6
b:its account	0 9 -5 -2
b:its own	-1 -3 -2 9
b:its tariff	-2 -26 22 8
b:izmir	1 -14 10 0
b:izmir on	0 -7 17 -11
b:jinping in	0 -10 10 0
b:joint	-10 10 -8 0
b:joint <organisation>	0 -21 22 0
b:joint fact	0 11 -5 -5
b:joint statement	-7 31 -20 -8
b:journalist	0 -11 0 13
b:karachi	0 -2 9 -5
b:karachi on	0 -5 11 -4
b:karoline	0 -3 8 -3
b:karoline leavitt	0 -3 8 -3
b:know on	0 10 -7 -1
b:kuala	-10 1 0 6
b:kuala lumpur	-10 1 0 6
b:lago on	0 -10 10 0
b:lancaster	9 -9 -4 4
b:lancaster house	9 -9 -4 4
b:land	4 9 -7 -12
b:lapse on	9 0 -6 -4
b:last	-15 15 0 -14
b:lasted	-3 -4 10 -1
b:lasting	0 -13 16 0
b:lasting agreement	0 -15 16 0
b:late	-11 -5 0 12
b:late on	-5 0 -7 11
b:later	0 -8 12 -3
b:later on	0 -6 9 -3
b:law	0 15 -11 -4
b:law on	0 8 -6 0
b:lay	9 -17 9 0
b:lead	0 14 -14 0
b:leader	-8 21 -14 -9
b:leader of	0 27 -26 0
b:leader spoke	0 11 -11 0
b:leader to	0 15 -12 0
b:leader will	0 -13 14 0
b:least the	0 -9 9 0
b:leave	-23 3 -11 12
b:leave <name>	0 -10 1 6
b:leave for	0 18 -6 -20
b:leave the	0 -9 1 8
b:leavitt	0 -3 8 -3
b:led	0 -6 10 -2
b:less	-1 -2 -6 10
b:less than	0 -9 0 10
b:let	0 0 -11 7
b:let the	0 -14 0 14
b:letter	0 32 -25 0
b:li	0 -26 13 16
b:li chenggang	0 -19 2 17
b:licence	0 -11 12 0
b:lifeng	4 1 -10 1
b:line	-7 -3 11 -3
b:link on	0 -8 10 0
b:list	-2 22 -14 -3
b:liu	0 11 -11 0
b:liu he	0 11 -11 0
b:london	-1 -2 11 -5
b:london on	-1 -5 15 -7
b:longer	0 -7 10 0
b:lorry	0 12 -9 0
b:lose <level>	-1 -14 11 4
b:loui	0 -10 3 6
b:lower	0 11 0 -9
b:lumpur	-10 1 0 6
b:lumpur on	-3 -13 3 10
b:m	-1 10 -22 5
b:m .	0 6 -17 5
b:madrid	0 8 -17 10
b:make	7 10 -9 -13
b:make in	13 2 -17 -2
b:make on	0 13 -11 0
b:management	0 12 0 -11
b:manila	0 19 -18 0
b:market	-1 24 -8 -13
b:match	0 14 -10 -2
b:may	0 18 -11 -4
b:me	-1 -18 15 5
b:meant	0 3 -10 6
b:meant to	0 3 -10 6
b:media on	0 -7 10 -4
b:mediator	0 11 -3 -5
b:meet <name>	-7 13 -5 -4
b:meet <person>	-18 -8 17 0
b:meet <quality>	-2 -20 22 0
b:meet again	-8 15 -5 -14
b:meet at	0 -22 19 0
b:meet by	0 13 -13 0
b:meet for	3 0 -9 6
b:meet is	0 14 -12 0
b:meet of	-9 -8 12 0
b:meet on	10 -5 2 -5
b:meet there	2 -13 4 3
b:meet was	0 -15 1 11
b:member	0 1 5 -10
b:member of	0 17 -11 -7
b:men	0 -16 18 0
b:mercosur	0 18 -12 -7
b:merdeka	0 -10 4 4
b:merdeka <number>	0 -10 4 4
b:midnight	-12 0 -17 18
b:midnight on	-5 -6 -13 18
b:might	-3 14 -5 -4
b:mine	0 10 -7 -1
b:minister	-20 9 0 0
b:minister meet	0 27 -27 0
b:minister on	0 -10 0 8
b:ministry	14 10 -10 -29
b:ministry say	5 0 2 -13
b:minute	-7 6 8 -13
b:minute past	-1 8 -12 1
b:monday	10 -15 3 4
b:montevideo	0 -10 1 7
b:more	11 -10 -11 9
b:more than	1 -3 -14 12
b:morning	-3 0 -13 14
b:most	-6 -10 14 0
b:most <quality>	0 -10 0 10
b:most of	-5 -2 12 -10
b:move to	-1 -7 9 0
b:musician	0 10 0 -9
b:my	8 1 -13 2
b:nagoya	0 -11 9 0
b:name	0 -1 -9 11
b:name on	0 19 -13 -7
b:name to	0 -10 -3 15
b:nang	2 -10 9 -3
b:national	0 12 -6 -3
b:nearly	0 24 -18 -9
b:need	0 -15 10 6
b:negotiate	0 -17 3 14
b:negotiate in	6 -20 18 -4
b:negotiation	-7 -5 14 -3
b:negotiation with	0 19 -10 -11
b:negotiator	0 -13 -3 17
b:negotiator are	0 -12 14 0
b:negotiator meet	15 -18 1 -8
b:neither	0 -14 17 -2
b:new	-11 17 -2 -8
b:new on	-2 14 -7 -5
b:new round	-1 -12 13 -2
b:new york	-9 -7 11 2
b:next	0 23 -19 -9
b:next meet	0 22 -20 0
b:next on	0 13 -13 0
b:next round	4 15 -18 -2
b:night	-3 25 -10 -17
b:nine	-3 -1 -4 10
b:ninth	-1 -2 -4 10
b:no	-8 13 -8 0
b:no deal	0 -16 8 7
b:nobody	0 -16 11 7
b:noon	0 3 -17 7
b:nor	0 -8 9 0
b:northern	-4 12 -6 0
b:not	5 3 0 -18
b:not be	0 10 -8 0
b:not before	0 -8 9 0
b:not come	9 -7 0 0
b:not meet	0 15 -15 0
b:not sign	0 -6 -2 8
b:note	-1 7 0 -9
b:nothing	7 -11 -5 7
b:notice	-3 12 -1 -8
b:notice by	0 -10 12 0
b:now	-9 -14 17 3
b:now be	0 -8 9 0
b:number	0 -8 14 -6
b:number on	0 -18 19 0
b:odense	0 4 -11 7
b:odesa	4 -12 0 2
b:of	6 8 -7 -13
b:of <name>	-1 -9 8 2
b:of <number>	5 9 -15 -1
b:of <person>	-10 0 0 6
b:of <quality>	-14 0 2 4
b:of <span>	-4 -2 16 -11
b:of an	16 -10 -5 0
b:of both	0 9 -8 0
b:of consultation	0 -3 13 -9
b:of each	-1 11 -7 0
b:of its	0 -5 -6 10
b:of representative	11 -3 -6 -1
b:of state	0 -17 18 0
b:of talk	3 0 -12 7
b:of tariff	7 -10 1 0
b:of the	-4 6 11 -29
b:of their	-16 6 0 1
b:of trade	21 -28 -11 6
b:off	-11 12 -5 -2
b:off on	-4 3 -8 8
b:off to	0 -11 14 -1
b:offer	6 -12 0 7
b:office	9 0 -9 -4
b:official	0 -9 2 5
b:official in	0 -9 4 4
b:oil	-2 -3 10 -4
b:old	15 -18 -2 6
b:old truce	0 -13 0 14
b:on	-4 -7 3 8
b:on <day-ahead>	-8 7 -11 4
b:on <day-gone>	-8 16 -17 3
b:on <day-today>	-7 -1 8 0
b:on <money>	-2 -13 7 9
b:on <number>	0 -11 -8 16
b:on <quality>	10 -4 -12 6
b:on a	-11 -14 22 -2
b:on an	12 -8 -12 5
b:on both	0 10 -8 0
b:on his	4 10 -20 3
b:on hold	-1 -9 11 0
b:on it	-1 -4 8 -1
b:on on	0 -1 -9 10
b:on our	0 8 -7 0
b:on reciprocal	0 -12 0 12
b:on tariff	0 -9 8 0
b:on television	0 7 -9 0
b:on the	-3 -20 28 -10
b:on their	0 9 -13 2
b:one	12 -7 -1 2
b:one end	0 9 0 -8
b:one minute	0 7 -12 2
b:one of	0 -16 17 0
b:only	-2 -12 0 15
b:open	16 0 0 -22
b:open on	0 20 -16 -2
b:opened	31 -13 -11 -10
b:opened an	-3 10 -2 0
b:opened in	10 -16 7 -4
b:opened on	5 1 -21 8
b:opposite	0 -14 16 -1
b:opposite number	0 -14 16 -1
b:order	0 7 3 -22
b:order late	0 -9 10 0
b:order of	0 10 -8 0
b:order on	0 18 -10 -5
b:ordinary	12 -8 -3 0
b:other	-12 18 -13 0
b:other 's	-1 14 -6 -1
b:other again	0 9 -15 5
b:other in	0 -12 15 0
b:our	-2 14 -7 -11
b:out	-1 0 -12 13
b:out in	6 -9 7 -3
b:out its	0 10 -7 -2
b:out of	-13 -20 15 12
b:out on	-2 10 -10 0
b:out the	0 7 -12 4
b:over	15 6 3 -31
b:over on	7 5 -22 1
b:over the	7 8 -16 -1
b:own	3 -13 0 15
b:own deal	0 18 -13 -5
b:own duty	0 -8 0 9
b:p	8 -18 5 5
b:p <number>	10 -23 7 8
b:pacific	0 12 -12 0
b:pair	0 -14 17 0
b:palace	3 -11 10 -3
b:palm oil	0 -8 12 -3
b:paper on	0 0 -11 6
b:pari	19 -6 -13 0
b:pari on	0 -14 1 10
b:parted	-4 -21 -9 26
b:parted in	0 -15 -7 19
b:party	0 11 -1 -10
b:pass	9 0 -7 -5
b:pass it	12 -10 0 0
b:past	4 -1 -12 7
b:past midnight	-4 5 -11 6
b:pause in	0 -4 -3 8
b:pay <number>	8 2 -12 -6
b:pay an	0 -10 0 10
b:pay in	0 11 -10 0
b:payment	0 11 -10 0
b:peace	-3 18 -9 -10
b:peace talk	0 19 -15 -2
b:people	-1 9 -1 -10
b:phase	0 10 -2 -5
b:phone	-4 -16 22 -7
b:phone call	0 -17 19 0
b:phone on	0 -14 16 0
b:piraeu	0 12 -10 0
b:place in	2 -15 11 1
b:place on	-6 12 -6 -4
b:plan for	-5 3 1 -10
b:plan in	0 15 -13 0
b:plan to	0 -25 21 6
b:play	0 10 -5 -1
b:point	0 9 -6 0
b:policy	0 -8 10 0
b:policy <person>	0 -8 10 0
b:post	7 -13 7 0
b:post of	9 -25 16 1
b:post on	0 3 -14 5
b:preliminary	-2 -7 14 -2
b:premier	2 9 -14 0
b:premier he	4 1 -10 1
b:premier liu	0 11 -11 0
b:prepare	-7 8 2 -12
b:prepare in	0 8 -8 0
b:presented	0 9 -9 0
b:president	-15 -4 24 -27
b:president <person>	0 24 -22 -1
b:president had	0 -11 11 0
b:president in	0 10 -8 0
b:president meet	0 -9 10 0
b:president on	0 11 -10 0
b:presidential policy	0 -8 10 0
b:press conference	0 14 -10 -3
b:press on	0 -6 11 -5
b:pridi	0 15 -13 0
b:pridi banomyong	0 15 -13 0
b:prime	1 -5 -4 11
b:prime minister	1 -5 -4 11
b:printed	0 10 -5 -3
b:proclamation on	0 -9 10 0
b:promise	0 15 -8 -7
b:proposal on	0 9 -8 0
b:propose	9 5 -12 -1
b:propose on	9 -7 0 0
b:protocol	0 -9 -14 18
b:protocol on	0 -4 -5 9
b:public	0 12 -4 -5
b:publish	-11 2 7 -4
b:publish a	0 -6 -4 12
b:publish on	-1 17 -2 -15
b:publish the	0 -2 10 -7
b:put a	0 -8 11 0
b:put it	0 -14 16 -2
b:put its	-1 -3 9 -4
b:put on	10 -3 0 -9
b:put their	0 0 -10 6
b:quarter	0 -7 -2 10
b:radio	0 10 -5 -1
b:rate	-4 4 8 -13
b:rate of	0 -11 12 0
b:reach	-8 0 -2 10
b:reach a	0 -3 8 -5
b:reach in	0 -10 3 9
b:reach the	0 15 -9 -4
b:read	8 -5 -17 9
b:ready	0 -8 10 0
b:ready to	0 -10 12 0
b:recall	0 9 -7 0
b:receive	0 0 3 -11
b:receive <person>	12 -12 1 -3
b:receive by	0 11 -10 0
b:receive the	-7 11 -3 0
b:reciprocal	0 -9 0 12
b:reciprocal trade	0 -12 0 13
b:recommend	0 13 -11 0
b:record	8 -13 5 0
b:released	-3 16 -6 -5
b:remain	0 -9 1 7
b:renew	9 -16 2 4
b:report	-1 21 -8 -9
b:report on	0 10 -5 -2
b:reporter in	8 1 -24 3
b:reporter on	-10 -1 -1 9
b:rest	0 15 -11 -2
b:result	-3 -3 10 0
b:result of	0 -1 9 -5
b:resume	-12 5 2 -5
b:resume in	-4 -2 10 -9
b:resume on	-2 -1 -6 12
b:return from	0 3 -19 7
b:return on	0 10 -7 -1
b:return to	0 -5 9 -2
b:review on	0 0 -10 8
b:revive	0 -16 17 0
b:ring	0 17 -14 0
b:rise	5 9 -24 3
b:rise <level>	12 -1 -7 -8
b:rise on	-4 0 -9 8
b:road	-1 14 -8 -2
b:robert	0 -9 12 -2
b:roll	0 -11 12 0
b:room	-10 7 -1 0
b:round	-14 5 0 -1
b:round between	0 -12 2 8
b:round end	0 -6 -7 14
b:round in	-4 -14 13 1
b:round of	-6 22 -5 -16
b:round take	0 8 -7 0
b:round was	0 9 -8 0
b:rule	0 13 -8 -4
b:run	3 18 -17 -6
b:run from	9 -17 9 0
b:run out	0 27 -11 -16
b:run to	0 3 -11 5
b:run until	0 14 -2 -8
b:s	9 -11 6 -7
b:s &	9 -11 6 -7
b:saint	0 -11 3 6
b:saint -	0 -11 3 6
b:sale	0 10 -14 2
b:salvador on	0 -9 9 0
b:same	-8 -11 3 13
b:santa	0 -12 12 0
b:santa cruz	0 -12 12 0
b:saturday	18 -12 -9 0
b:say after	0 -17 20 -4
b:say at	0 15 -12 -1
b:say in	5 6 -18 2
b:say on	0 13 -20 3
b:say the	2 -10 8 0
b:say to	0 -19 11 9
b:scheduled	0 -10 12 0
b:second	-33 17 -7 8
b:second day	-19 21 -20 7
b:second is	0 -19 19 0
b:second meet	0 -7 -4 15
b:second round	-4 14 -10 -2
b:secretary	0 0 11 -12
b:see <name>	0 -13 13 0
b:see <person>	-3 -4 9 -4
b:see each	-2 6 -14 10
b:senior	8 -1 -10 2
b:senior <name>	8 -1 -10 2
b:session	-6 10 -4 0
b:session on	-3 13 -5 -2
b:set	-6 -1 8 -12
b:set down	0 -9 10 0
b:settle in	0 -19 13 3
b:settle its	0 12 -10 0
b:settle the	0 -8 8 0
b:settle with	0 12 -11 0
b:seven	0 -9 13 -3
b:seventh	7 -14 1 2
b:several	0 -10 10 0
b:shall	-2 -5 18 -18
b:shall be	0 -12 13 0
b:sheet	-6 18 -19 0
b:shenzhen	0 20 -20 0
b:shenzhen on	0 15 -14 0
b:shook	-8 -16 21 0
b:shook hand	-7 -4 9 0
b:show	0 13 -9 0
b:shrimp	0 11 -4 -5
b:shut	-1 16 -6 -5
b:side	0 -5 7 -4
b:side agree	0 -2 -11 12
b:side had	-7 -5 15 -5
b:side meet	9 5 -14 0
b:side on	0 -10 12 0
b:sign	-13 0 1 1
b:sign a	0 -15 17 -2
b:sign for	0 -10 -4 14
b:sign in	0 9 -2 -15
b:sign on	0 -10 9 3
b:sign the	0 20 -5 -19
b:sign their	0 20 -10 -12
b:sign trade	0 -21 -2 23
b:sign two	0 -12 13 0
b:signature	-2 -9 -6 17
b:signature of	0 -14 -2 17
b:silent	0 1 -11 8
b:since	5 11 -6 -18
b:since <day-gone>	-3 -8 0 13
b:since <number>	1 -10 15 -11
b:since the	-1 17 -7 -10
b:sir	0 -12 4 8
b:sir <person>	0 -12 4 8
b:sit down	11 7 -3 -26
b:sit on	1 11 -9 -3
b:sit together	2 8 -12 0
b:sit until	0 -10 0 11
b:sit with	-8 -9 18 0
b:sixth	10 -23 2 10
b:sixth round	5 -12 0 5
b:sleep	13 -8 -1 -1
b:small	0 9 -7 0
b:so	-7 -13 14 4
b:so it	0 -11 5 5
b:so that	0 -10 12 -1
b:something	-2 -13 16 0
b:south	7 6 -15 0
b:soybean	12 -19 15 -8
b:soybean future	13 -17 9 -3
b:speak	-4 17 -9 -12
b:speak by	0 15 -14 0
b:speak of	0 8 -8 0
b:speak on	0 -6 10 -1
b:special	0 7 -3 0
b:speech	0 18 -17 0
b:spent	-11 2 10 -17
b:spoke	-10 -2 13 -10
b:spoke by	-2 -20 28 -6
b:spoke of	0 21 -21 0
b:spoke to	0 -8 11 -1
b:spoken	0 -18 19 0
b:spring	0 12 -8 0
b:staff	0 10 -2 -6
b:start	7 -1 9 -34
b:start in	-4 -17 21 0
b:start on	5 12 -9 -13
b:state	-8 -19 27 -2
b:state council	0 -10 10 0
b:state of	0 10 -4 -3
b:state visit	-1 -15 14 4
b:statement of	-1 3 -15 8
b:stavanger	0 -7 9 0
b:stay	-4 -1 -12 14
b:stay at	0 9 -7 0
b:stay in	0 10 0 -8
b:stay until	0 -10 0 11
b:still	-2 27 -16 -11
b:stock	-1 30 -13 -17
b:stockholm	10 -4 -1 -4
b:stockholm at	0 12 -10 0
b:stockholm on	12 -3 -1 -5
b:stop	0 27 -15 -11
b:street	0 13 -1 -9
b:strike	0 -4 16 -17
b:strike in	0 -7 9 0
b:substantial	-3 20 -14 -4
b:such	0 -14 17 -2
b:sugar	9 -13 8 -3
b:suggest	0 17 -15 0
b:summit on	0 -7 9 0
b:sunday	-1 -5 -10 13
b:suspend	-1 16 -16 0
b:suspension	0 3 3 -10
b:suspension of	0 10 -1 -5
b:system	0 11 -10 0
b:table	0 -24 0 25
b:table on	6 -16 -1 13
b:take	6 -16 5 10
b:take effect	-6 13 -11 0
b:take from	6 -12 0 7
b:take over	10 -4 -5 0
b:take place	8 -16 9 2
b:take up	0 -4 15 -12
b:talk about	0 -15 15 0
b:talk begin	12 -17 0 0
b:talk by	0 13 -9 -1
b:talk is	0 17 -13 -2
b:talk of	0 -9 13 0
b:talk on	-5 1 10 -10
b:talk resume	0 -6 -2 12
b:talk take	13 -10 -4 0
b:talk that	-7 -5 1 9
b:talk will	0 9 -3 -5
b:talk with	0 30 -20 -15
b:talk would	-1 -10 15 0
b:talked	-1 -11 14 0
b:talked by	0 -7 11 0
b:talked for	0 20 -22 -1
b:talked with	6 -8 -10 10
b:talking	0 -18 7 9
b:tariff on	-10 -6 8 4
b:tariff truce	-3 5 4 -11
b:team	6 -4 10 -18
b:team meet	0 9 -9 0
b:team of	1 -6 10 -9
b:technical	5 -11 0 4
b:technical meet	0 7 -9 1
b:technical team	8 -11 4 -2
b:telephone	3 -19 25 -18
b:telephone call	10 0 -5 0
b:telephoned	-3 -20 25 -1
b:telephoned with	0 -12 13 0
b:television	-5 0 -9 9
b:television on	0 11 -8 -2
b:tell <office>	0 -9 10 0
b:tell <organisation>	7 1 -2 -12
b:tell <quality>	0 -11 14 0
b:tell a	-2 24 -20 0
b:tell an	0 11 -8 -1
b:tell his	0 -7 11 -2
b:tell on	0 -8 9 0
b:tell reporter	0 -5 -5 10
b:tell the	-6 1 8 -16
b:tell to	0 -9 0 10
b:tell us	8 2 -13 -3
b:ten minute	0 17 -6 -11
b:ten past	6 -11 6 -1
b:term	11 0 -5 -4
b:term end	13 -13 0 0
b:text	10 0 0 -13
b:than	17 -11 -23 15
b:than five	15 -2 -9 -3
b:than on	20 -14 -5 -2
b:than two	-12 10 -4 2
b:that	7 0 -9 8
b:that 's	9 -15 -8 11
b:that <name>	-4 9 -16 6
b:that <person>	-16 12 -1 -5
b:that an	-1 -11 -4 18
b:that begin	-3 -5 11 -2
b:that both	-1 10 -3 0
b:that duty	0 -12 14 0
b:that end	-8 -9 -6 18
b:that everybody	0 -11 12 0
b:that from	0 12 -12 0
b:that had	8 8 -17 -6
b:that he	-9 0 7 -12
b:that in	0 -17 14 0
b:that is	-1 -7 12 -6
b:that it	-1 32 -20 -8
b:that lapse	12 -10 0 0
b:that leave	0 -13 -1 15
b:that mr	0 20 -19 0
b:that start	0 10 -9 0
b:that talk	0 -12 13 0
b:that the	13 -11 4 -2
b:that there	-2 10 -3 -3
b:that they	0 -9 14 -4
b:that was	17 -17 0 5
b:that were	0 15 -11 0
b:that would	0 13 -9 -2
b:the	-9 6 7 -19
b:the <name>	-23 3 11 -3
b:the <number>	0 13 -8 -3
b:the <organisation>	-3 38 -25 -24
b:the <person>	7 -8 10 -9
b:the <quality>	-3 -15 21 -4
b:the <seat>	-7 -10 9 5
b:the accord	0 2 -11 7
b:the agreement	-2 -8 14 -4
b:the apec	0 11 -10 0
b:the app	0 -8 12 -3
b:the arrangement	0 3 6 -15
b:the border	0 17 -13 0
b:the busan	0 -15 17 0
b:the call	-4 -2 -3 12
b:the ceasefire	0 -1 -8 10
b:the city	-4 13 0 -9
b:the clock	0 9 -5 -1
b:the company	0 9 -6 0
b:the custom	0 -2 -7 9
b:the date	0 -17 19 0
b:the deadline	0 12 -8 0
b:the deal	0 18 -5 -19
b:the delegation	4 -22 0 14
b:the document	0 9 -5 -2
b:the duty	0 -8 -14 20
b:the east	0 9 -4 -4
b:the end	-3 -18 9 12
b:the expert	0 13 -11 0
b:the extra	9 -8 0 0
b:the fifth	-3 -3 10 -1
b:the first	8 -12 16 -12
b:the fourth	-3 -10 2 14
b:the framework	0 14 -9 -6
b:the geneva	0 -8 9 0
b:the ground	0 -5 10 -3
b:the house	7 11 -19 -6
b:the joint	0 1 6 -12
b:the last	0 0 8 -12
b:the leader	-3 -7 13 -4
b:the meet	-7 -14 21 -1
b:the memorandum	0 -21 20 0
b:the negotiation	0 4 2 -10
b:the new	5 3 -12 0
b:the next	3 18 -17 -5
b:the ninth	-1 -2 -4 10
b:the northern	-4 12 -6 0
b:the old	16 -19 -3 8
b:the one	0 -8 11 0
b:the order	0 -17 19 -1
b:the other	0 10 -6 0
b:the pair	0 -14 17 0
b:the party	0 5 0 -9
b:the phone	0 -6 9 0
b:the president	-5 -11 22 -11
b:the press	6 -13 5 0
b:the proclamation	0 -8 10 0
b:the proposal	0 -12 13 0
b:the protocol	0 -10 -9 17
b:the result	0 -1 9 -5
b:the s	10 -12 7 -7
b:the same	-8 -11 3 13
b:the second	-13 23 -12 -4
b:the signature	0 -13 -2 17
b:the sixth	0 -8 -2 13
b:the south	8 0 -11 0
b:the table	1 -33 12 20
b:the talk	-3 -17 11 9
b:the tariff	-2 15 -19 4
b:the text	11 -8 7 -14
b:the threat	16 -4 -12 0
b:the time	0 -8 -7 16
b:the trade	0 23 -17 -8
b:the transfer	0 11 -8 -1
b:the two	1 -29 21 11
b:the understanding	0 -14 20 -7
b:the visit	11 -30 16 5
b:the week	0 23 -20 0
b:the window	0 11 -2 -5
b:the world	12 -11 1 -5
b:their	-8 1 -7 11
b:their <office>	7 -23 4 10
b:their agreement	0 11 -2 -7
b:their country	0 -8 11 -3
b:their dispute	0 3 5 -12
b:their first	-2 -8 11 0
b:their meet	0 -15 17 0
b:their name	0 0 -10 8
b:their president	-6 6 3 -12
b:their second	0 0 -10 9
b:their talk	-11 8 -1 0
b:their trade	-1 15 -8 -5
b:them	-10 5 1 -7
b:them is	0 9 -9 0
b:them to	0 -12 12 0
b:then	-2 7 -1 -3
b:there	0 -14 11 4
b:there are	0 12 -7 -3
b:there from	0 -12 12 0
b:there is	0 15 -11 -2
b:there on	9 -20 4 8
b:there was	0 11 -9 0
b:they	11 -34 21 7
b:they agree	0 18 -23 0
b:they are	5 -19 3 11
b:they arrive	0 9 -1 -4
b:they begin	-7 -9 15 0
b:they had	25 13 -28 -18
b:they have	0 -22 27 -6
b:they meet	0 -19 19 -2
b:they sit	0 -6 0 9
b:they talk	0 20 -16 -1
b:they were	-5 10 -3 -2
b:they will	0 -17 18 -1
b:they're	0 -13 8 3
b:they've	9 -5 -3 0
b:think	0 10 -5 -2
b:third	2 9 -14 -2
b:third is	0 -15 15 0
b:third meet	0 14 -18 3
b:third round	-2 9 -1 -8
b:third time	17 -3 -14 0
b:threat	20 -7 -15 -2
b:threat of	15 -10 -3 -1
b:threaten	-6 24 -14 -1
b:three	-12 -6 -1 14
b:three hour	0 7 1 -9
b:through	2 -2 -14 11
b:through the	5 5 -5 -9
b:thu	0 -12 8 2
b:thursday	7 -16 1 10
b:tie	0 16 -16 0
b:tiktok	0 4 -16 10
b:till	-6 -2 -20 18
b:time	10 -4 -7 4
b:time since	10 -11 0 0
b:time the	0 -8 -6 15
b:to <level>	-7 27 -27 0
b:to <number>	9 -7 -17 9
b:to <seat>	22 -4 4 -41
b:to a	17 2 -12 -8
b:to an	0 15 -6 -7
b:to be	0 3 3 -17
b:to begin	-14 3 5 -2
b:to extend	0 10 -4 -5
b:to finish	0 -9 -4 14
b:to follow	14 -18 5 0
b:to go	0 10 -8 -2
b:to have	0 39 -30 -11
b:to hold	0 -14 14 0
b:to it	0 2 -18 9
b:to leave	0 -6 9 -2
b:to meet	3 -22 23 -5
b:to midnight	0 -4 -2 7
b:to open	-9 17 -6 -3
b:to present	0 -12 12 0
b:to sit	-2 12 -3 -6
b:to start	14 -9 0 -1
b:to take	0 4 -19 13
b:to talk	0 -17 19 0
b:to that	0 -9 11 0
b:to the	-9 8 0 -4
b:to travel	0 -10 11 0
b:touched	0 -10 13 0
b:trade	1 -20 17 3
b:trade deal	0 -11 7 5
b:trade minister	-12 8 0 -3
b:trade talk	19 0 -21 0
b:transfer	0 17 -12 -4
b:travel	7 -6 6 -12
b:travel to	4 -11 13 -9
b:trieste on	0 -15 16 0
b:tromsø on	0 -10 10 0
b:truce	0 -12 9 6
b:truce between	8 -2 3 -9
b:truce end	12 -11 -7 5
b:truce in	-1 -10 5 5
b:truce of	-1 2 8 -13
b:truce on	-1 -10 3 8
b:truce would	0 -10 -3 14
b:truck	0 -10 11 0
b:trump say	0 -8 12 -1
b:try again	0 -14 15 0
b:tuesday	-9 -6 5 5
b:turnberry	0 -16 17 0
b:turnberry on	0 -16 17 0
b:turned	7 0 0 -9
b:twice	0 16 -12 -1
b:two	-2 -17 19 0
b:two are	0 -14 15 0
b:two club	0 16 -14 -1
b:two country	5 3 -21 13
b:two delegation	-3 -6 -8 16
b:two government	0 -7 12 -3
b:two had	5 -21 14 0
b:two head	0 -12 13 0
b:two hour	-13 13 -7 0
b:two meet	0 -7 8 0
b:two men	0 -13 14 0
b:two side	6 -12 6 1
b:two spoke	0 -12 12 0
b:two team	0 15 -15 0
b:two will	0 -9 11 -1
b:under	-3 -13 8 7
b:under <person>	2 -11 -10 14
b:under a	0 -18 16 3
b:understanding	0 -21 20 1
b:until	-19 20 -47 17
b:until the	0 18 -11 -4
b:up	-5 2 -10 10
b:up <span>	-3 0 -6 11
b:up a	-1 -7 -7 16
b:up again	0 0 9 -8
b:up for	0 10 -8 0
b:up in	3 -23 10 6
b:us	4 6 -2 -13
b:us on	8 1 -12 -2
b:valid	0 11 0 -8
b:vice	2 15 -20 0
b:vice premier	0 18 -21 0
b:video	-6 -16 18 1
b:visit	3 -10 12 -2
b:visit of	0 -10 11 0
b:visit to	11 -10 12 -8
b:visited <seat>	0 -6 9 0
b:vote	9 5 -13 -8
b:vote on	0 11 -6 -1
b:vote to	11 -9 0 0
b:wait	-5 11 0 -3
b:wait for	-4 9 -1 0
b:walk	0 9 -3 -3
b:walked	-3 -8 10 0
b:wall street	0 11 0 -9
b:wang	0 -9 11 0
b:warn	8 -8 -6 5
b:warn on	8 -11 -3 6
b:was	5 -13 6 6
b:was agree	0 4 4 -12
b:was ask	0 12 -11 0
b:was conclude	0 -20 16 5
b:was due	0 -11 5 9
b:was hold	0 -2 -5 10
b:was in	-7 -3 11 -5
b:was initial	0 9 -10 0
b:was lay	12 -15 6 -7
b:was make	0 13 -12 0
b:was no	0 8 -7 0
b:was not	0 -12 14 0
b:was on	0 -13 11 2
b:was plan	0 -16 17 0
b:was put	0 -8 10 0
b:was reach	0 12 -17 3
b:was say	0 -6 9 0
b:was sign	0 2 -8 6
b:was take	0 -16 3 13
b:was tell	0 -16 7 10
b:was the	4 -14 9 0
b:was to	8 25 -23 -22
b:was worked	0 -8 0 6
b:way	0 -1 -8 10
b:we	3 -6 7 -5
b:we are	0 9 -3 -2
b:we meet	4 -12 8 0
b:we'll	0 -18 18 0
b:wednesday	13 -8 0 -4
b:week	11 1 -13 0
b:week ago	0 9 -3 -2
b:week of	20 -2 -19 -2
b:welcome	0 13 -10 0
b:were	-24 17 0 -11
b:were due	0 11 -2 -7
b:were exchanged	0 2 -9 3
b:were hold	0 -16 17 0
b:were sign	0 11 -9 0
b:were still	0 10 -2 -6
b:were to	-11 -9 21 -7
b:what	-13 -11 16 4
b:what change	0 15 -11 0
b:what did	0 -15 17 0
b:what happen	0 15 -10 -1
b:what happened	0 -30 34 -4
b:what is	0 2 -14 7
b:what the	0 -2 -5 11
b:what they	-8 7 2 -9
b:what was	-3 -8 0 15
b:what would	10 -7 0 0
b:when	12 -18 10 -1
b:when <person>	-1 -18 15 0
b:when they	-2 -6 12 -3
b:where	6 -19 8 4
b:where the	5 -19 6 7
b:where they	4 -10 3 0
b:which begin	10 -9 2 -5
b:which both	0 -9 10 0
b:which fall	12 -11 0 0
b:which had	3 5 -19 5
b:which has	0 10 -5 0
b:which meet	0 15 -13 0
b:which opened	13 -9 0 -3
b:which the	0 -12 12 0
b:which was	-10 19 -4 -9
b:which were	0 -17 18 0
b:who had	2 3 -13 3
b:who negotiate	0 -9 0 9
b:who sign	0 9 -6 -1
b:whose	-2 -10 11 1
b:whose <person>	0 -27 28 0
b:will	-20 1 6 -5
b:will be	-10 26 -20 -5
b:will charge	0 -10 0 11
b:will discuss	0 -15 17 -1
b:will meet	0 14 -9 -7
b:will now	-4 -16 19 0
b:will resume	0 14 -9 -5
b:will see	0 -6 -1 11
b:will sit	6 -11 -5 8
b:will take	0 -2 9 -5
b:will talk	0 -28 28 0
b:will telephone	0 -17 18 0
b:will try	0 -15 16 0
b:win on	0 9 -9 0
b:window	-2 24 -12 -10
b:window close	0 9 -1 -5
b:wire	0 9 -5 0
b:with	-9 -10 16 -3
b:with <level>	0 -10 12 0
b:with <name>	-13 -15 21 0
b:with <person>	4 -25 19 4
b:with <quality>	-1 -6 12 -2
b:with <seat>	-1 19 -13 -6
b:with the	0 9 -10 0
b:without	0 12 -11 -1
b:woke	0 14 -7 -4
b:woke up	0 12 -6 -3
b:wool	0 15 -14 0
b:word	0 9 -10 0
b:worked	2 -10 2 4
b:worked out	0 -11 8 3
b:working	3 -26 17 7
b:world	12 -15 7 -6
b:worth of	0 -8 0 9
b:would bring	0 -12 12 0
b:would follow	-2 12 -3 -3
b:would have	-7 12 -18 4
b:would last	0 13 -8 -4
b:would meet	0 15 -13 0
b:would not	9 -11 2 0
b:would speak	0 -19 20 0
b:wound	-2 0 -11 15
b:wound up	-2 0 -11 15
b:wrapped	-3 -3 -7 14
b:wrapped up	-3 -3 -7 14
b:write	-5 14 -2 -16
b:write on	-2 2 5 -11
b:x	0 -11 12 0
b:year	0 19 -13 -3
b:year ago	0 13 -10 0
b:yet	0 -9 10 0
b:yield	0 -11 13 0
b:york	-9 -7 11 2
b:york from	0 -12 15 0
b:york on	0 14 -8 -4
b:york since	-6 -6 13 0
b:you	-11 -2 8 0
b:you come	-3 -2 -10 11
b:you in	0 -18 18 0
b:your	-3 16 -2 -9
b:|	-1 17 -5 -8
b:·	9 -2 -4 0
b:· wednesday	-1 -4 -2 9
b:—	2 6 -1 -8
b:— <name>	-3 0 18 -18
b:— <office>	-6 14 -3 -7
b:— <person>	0 -9 5 2
b:— <quality>	-2 0 -8 10
b:— a	0 15 -7 -11
b:— at	-2 -4 -11 17
b:— for	0 10 -8 0
b:— monday	11 -4 -2 -5
b:— on	0 -8 12 -5
b:— the	2 24 -15 -14
b:•	0 10 -14 0
c0=agree	-13 -10 3 15
c0=bear	7 -5 8 -14
c0=begin	9 -6 4 -7
c0=deny	0 15 -9 -2
c0=end	-2 15 -17 -2
c0=lack	-6 10 -15 5
c0=propose	-9 5 0 -2
c0=refuse	0 10 -3 -3
c0=renew	-9 12 -15 1
c0=return	-14 4 4 -5
c0=say	-13 8 -7 5
c0=sell	0 13 -5 -6
c0=threaten	3 7 -24 2
c0=up	-11 1 -2 6
c1=bear	9 -3 5 -12
c1=begin	14 -6 4 -13
c1=deny	0 23 -15 -4
c1=lack	-6 8 -12 5
c1=propose	-14 13 -7 0
c1=refuse	0 11 -3 -3
c1=renew	-12 17 -11 -3
c1=return	-15 5 3 -6
c1=say	-13 9 -7 3
c1=sell	-1 19 -10 -7
c1=suspend	1 -5 10 -7
c1=threaten	4 4 -21 2
c1=up	-13 3 0 1
c2=bear	-5 -8 16 -5
c2=begin	0 13 -4 -14
c2=deny	0 3 -9 2
c2=down	0 2 5 -17
c2=end	-13 19 -8 -5
c2=propose	1 15 -9 -23
c2=say	10 0 -11 1
c2=sign	0 15 -10 -6
c2=suspend	-10 14 -7 -3
c2=up	5 8 -20 4
ct0=agree future	0 9 -3 -13
ct0=agree perfect	0 -9 7 1
ct0=agree pluperfect	-4 1 -8 10
ct0=agree present	-1 -15 -1 20
ct0=bear future	-14 4 1 -2
ct0=bear modal	-3 17 -12 -5
ct0=bear past	15 -14 8 -6
ct0=bear past-passive	0 -16 15 0
ct0=bear pluperfect	11 -25 11 0
ct0=bear pluperfect-passive	0 -19 20 0
ct0=bear present-passive	0 21 -20 0
ct0=begin future	-12 -3 5 3
ct0=begin future-passive	0 -11 12 0
ct0=begin modal	14 0 -7 -16
ct0=begin past-passive	0 -9 1 8
ct0=begin perfect	-12 0 5 3
ct0=begin pluperfect	14 -8 -4 -3
ct0=begin present	-7 10 -1 -10
ct0=deny past	0 10 -4 -1
ct0=down perfect	2 -10 6 0
ct0=down present	2 11 -9 -10
ct0=end future	0 0 -10 7
ct0=end past	-12 10 -10 3
ct0=end pluperfect	-4 12 -2 -4
ct0=end present	16 -4 -8 -3
ct0=impose future	-3 -12 10 7
ct0=impose past-passive	2 -10 8 0
ct0=impose perfect	-10 2 11 -21
ct0=impose pluperfect-passive	-1 16 -16 2
ct0=impose present	0 -8 0 11
ct0=lack past	0 -6 0 8
ct0=lack present	0 13 -10 0
ct0=propose future	0 -16 19 -5
ct0=propose modal-passive	0 -12 1 9
ct0=propose past	1 4 -10 5
ct0=propose past-passive	-3 6 0 -11
ct0=propose perfect-passive	0 17 -16 0
ct0=propose pluperfect-passive	0 13 -11 0
ct0=refuse past	0 9 -2 -2
ct0=renew past	-2 -9 -5 16
ct0=renew past-passive	-2 14 0 -13
ct0=return future	0 11 -8 -3
ct0=return modal	0 -13 14 0
ct0=return past	-6 12 0 -10
ct0=return present	-2 0 -6 9
ct0=say future	0 -10 -2 13
ct0=say future-passive	0 23 -22 0
ct0=say past-passive	-1 -13 13 0
ct0=say present	-5 -1 12 -13
ct0=sell present	0 11 -8 0
ct0=sign future	-1 13 0 -21
ct0=sign future-passive	0 13 -11 -1
ct0=sign past-passive	-4 15 -8 -8
ct0=sign perfect	0 -5 12 -7
ct0=sign pluperfect	9 -11 2 2
ct0=sign present	9 0 -12 5
ct0=stay modal	-14 9 -2 0
ct0=stay past	10 3 2 -32
ct0=stay perfect	3 -7 -5 10
ct0=stay pluperfect	0 13 -6 -14
ct0=stay present	-20 0 8 0
ct0=suspend modal	0 -10 10 0
ct0=suspend past	11 -5 3 -10
ct0=suspend present	-4 15 -14 0
ct0=target future	0 -10 0 11
ct0=target modal-passive	10 -9 0 0
ct0=target pluperfect	-3 11 -3 0
ct0=threaten past	6 -1 -14 3
ct0=threaten pluperfect	-3 10 -3 0
ct0=up future	-3 -8 0 13
ct0=up modal	7 3 -9 -8
ct0=up perfect-passive	0 -13 16 -1
ct0=up present	-12 2 -13 13
ct1=agree future	0 9 -3 -13
ct1=agree participle-passive	-11 -2 11 -12
ct1=agree perfect	0 -15 9 4
ct1=agree pluperfect	-4 4 -12 11
ct1=agree present	-1 -14 1 16
ct1=bear future	-14 6 0 -2
ct1=bear gerund	0 -5 -1 13
ct1=bear infinitive	17 5 -18 -5
ct1=bear modal	-3 12 -8 -2
ct1=bear participle-passive	-7 12 -2 -13
ct1=bear past	11 -12 9 -6
ct1=bear past-passive	0 -16 15 0
ct1=bear pluperfect	11 -25 11 0
ct1=bear pluperfect-passive	0 -17 18 0
ct1=bear present-passive	0 21 -20 0
ct1=begin future	-11 -2 6 0
ct1=begin future-passive	0 -11 12 0
ct1=begin gerund	12 0 -3 -9
ct1=begin infinitive	0 11 -1 -6
ct1=begin modal	14 0 -7 -16
ct1=begin participle-passive	0 9 -12 0
ct1=begin past-passive	0 -9 1 8
ct1=begin perfect	-12 0 5 3
ct1=begin pluperfect	14 -9 -3 -3
ct1=begin present	-7 5 2 -9
ct1=down perfect	2 -10 6 0
ct1=end future	0 0 -9 7
ct1=end infinitive	0 19 -6 -12
ct1=end participle-passive	1 -21 11 9
ct1=end past	-12 8 -9 4
ct1=end pluperfect	-4 12 -2 -4
ct1=end present	16 -4 -7 -3
ct1=impose past-passive	3 -10 8 0
ct1=impose perfect	-9 -8 20 -14
ct1=impose pluperfect-passive	-1 17 -18 3
ct1=lack past	0 -6 0 8
ct1=lack present	0 13 -9 0
ct1=propose future	0 -13 16 -5
ct1=propose modal-passive	0 -12 1 9
ct1=propose participle-passive	-3 21 -19 0
ct1=propose past-passive	-3 2 3 -10
ct1=propose perfect	2 -7 5 0
ct1=propose perfect-passive	0 19 -17 0
ct1=propose pluperfect-passive	0 13 -11 0
ct1=propose present	-4 13 -17 4
ct1=refuse past	0 8 -2 -2
ct1=renew past	-2 -9 -5 16
ct1=renew past-passive	-2 14 0 -13
ct1=return future	0 11 -8 -3
ct1=return modal	0 -13 14 0
ct1=return past	-6 12 0 -10
ct1=return present	-2 0 -6 9
ct1=say future	0 -10 -2 13
ct1=say future-passive	0 23 -22 0
ct1=say gerund	0 9 -5 -1
ct1=say past-passive	-1 -13 13 0
ct1=say present	-5 -3 13 -13
ct1=sell present	0 11 -8 0
ct1=sign future	-1 13 0 -21
ct1=sign future-passive	0 13 -11 -1
ct1=sign gerund	0 22 -17 -4
ct1=sign infinitive	0 -10 13 -3
ct1=sign participle-passive	-16 0 1 1
ct1=sign past-passive	-4 15 -8 -7
ct1=sign perfect	0 -11 14 -3
ct1=sign pluperfect	9 -8 0 3
ct1=sign present	9 0 -7 0
ct1=stay infinitive	-2 -5 -4 14
ct1=stay modal	-13 8 -2 0
ct1=stay participle-passive	12 -16 10 -4
ct1=stay past	11 -2 6 -30
ct1=stay perfect	3 -7 -4 10
ct1=stay pluperfect	0 13 -5 -15
ct1=stay present	-19 5 1 1
ct1=suspend modal	0 -10 10 0
ct1=suspend participle-passive	0 -12 15 -2
ct1=suspend past	11 -10 7 -8
ct1=suspend present	-4 15 -14 0
ct1=target future	0 -10 0 11
ct1=target infinitive	0 11 -8 0
ct1=target modal-passive	10 -9 0 0
ct1=target participle-passive	0 -5 9 -3
ct1=threaten past	7 -2 -13 3
ct1=up gerund	0 -6 10 -3
ct1=up modal	7 3 -9 -8
ct1=up perfect-passive	0 -13 16 -1
ct1=up present	-12 2 -13 13
ct2=bear gerund	3 -7 11 -8
ct2=bear infinitive	-2 0 -12 15
ct2=bear modal	0 10 -8 0
ct2=bear past	0 -23 27 -6
ct2=begin infinitive	-3 3 3 -9
ct2=begin past	1 10 -7 -7
ct2=deny past	0 10 -5 -2
ct2=down infinitive	-1 16 -8 -4
ct2=down perfect	4 -10 8 0
ct2=end infinitive	-6 0 11 -6
ct2=end past	-1 26 -8 -14
ct2=impose future	-1 20 -15 0
ct2=impose future-passive	0 13 -10 0
ct2=impose gerund	-1 -8 11 0
ct2=impose modal	0 -5 11 -4
ct2=impose past	4 -9 12 -5
ct2=impose past-passive	0 14 -11 -1
ct2=impose perfect-passive	-4 0 -5 9
ct2=impose present	-16 19 -5 -9
ct2=propose past-passive	0 8 -8 0
ct2=propose pluperfect	0 14 -8 -2
ct2=propose present	0 -6 15 -6
ct2=renew past	0 4 3 -13
ct2=return present	0 -8 -6 13
ct2=say future-passive	0 -10 11 0
ct2=say gerund	8 0 -10 -2
ct2=say past	1 15 -31 8
ct2=sign infinitive	4 7 -20 6
ct2=sign past	1 5 1 -13
ct2=stay future-passive	0 9 -6 0
ct2=stay gerund	0 -5 10 -2
ct2=stay infinitive	-5 -10 17 -4
ct2=stay past	3 -16 16 -2
ct2=stay present	14 24 -30 -12
ct2=suspend infinitive	0 -17 12 3
ct2=suspend past	0 3 3 -13
ct2=suspend perfect-passive	0 12 -9 0
ct2=suspend present	0 22 -19 0
ct2=target participle-passive	0 -12 13 0
ct2=target past	0 12 -10 0
ct2=target present	-1 0 -9 8
ct2=up infinitive	-2 20 -12 -6
ct2=up past	2 4 -18 4
ct2=up present	8 -11 8 -7
day-l	-18 5 0 3
day-none	-20 7 4 -4
day-r	15 5 -11 -13
day=l1	-2 -7 -9 17
day=l3	-5 9 -7 0
day=l5	4 0 5 -14
day=r0	-10 -2 6 3
day=r1	31 -2 -23 -14
day=r2	13 1 -5 -17
day=r3	-17 5 6 -3
day=r4	1 2 0 -7
day=r5	-9 0 -3 6
days=1	-20 7 4 -4
days=2	-6 10 2 -11
days=3	15 -2 -15 0
days=4	-13 14 2 -10
days=5	-4 -2 -16 21
f:"	-6 21 -8 -18
f:&	0 12 -4 -5
f:'s	15 0 -6 -6
f:(	-10 -11 14 0
f:)	-9 -8 19 -7
f:,	15 1 -4 -6
f:-	12 11 -8 -19
f:.	11 -12 13 -7
f::	3 -3 7 -13
f:;	3 -12 20 -11
f:<agent>	-13 -1 -2 12
f:<day-ahead>	15 -4 -9 4
f:<day-gone>	-11 34 -20 -15
f:<day-today>	6 -11 9 0
f:<duty>	-9 5 -6 7
f:<goods-amount>	-15 25 -21 2
f:<goods>	2 -10 15 -10
f:<level-noun>	-11 2 1 3
f:<level>	-29 26 -7 -15
f:<money>	-16 0 -6 15
f:<month-ahead>	-18 20 -6 -10
f:<month-gone>	10 -10 6 -5
f:<month-today>	0 -2 11 -8
f:<name>	-7 -9 0 20
f:<not>	-15 10 -4 -2
f:<number>	-14 28 -19 -5
f:<office>	8 -13 22 -26
f:<organisation>	-2 21 -9 -18
f:<person>	22 -31 12 11
f:<points>	-11 22 -7 -10
f:<quality>	0 -27 22 8
f:<seat>	-9 -12 20 -10
f:<sender>	-3 4 5 -15
f:<span>	33 -23 4 -2
f:<taker>	-9 17 -16 0
f:<v-agree>	3 -8 8 -1
f:<v-bear>	-9 0 17 -24
f:<v-begin>	8 4 -13 3
f:<v-buy>	-22 14 -8 2
f:<v-deny>	6 20 -26 -2
f:<v-down>	-17 -15 18 7
f:<v-impose>	-38 8 7 -4
f:<v-refuse>	0 17 -25 4
f:<v-renew>	-16 -7 1 16
f:<v-return>	8 14 -8 -22
f:<v-say>	-26 27 -7 -15
f:<v-stay>	15 -1 -13 5
f:<v-suspend>	-4 1 12 -22
f:<v-target>	0 11 1 -21
f:<v-threaten>	-8 19 -10 -14
f:<v-up>	1 14 -3 -28
f:?	0 46 -32 -19
f:a	-16 8 13 -27
f:abolish	0 -10 11 0
f:about	6 6 9 -42
f:accept	0 -8 14 -4
f:accord	13 -13 0 0
f:account	1 -10 14 -8
f:accused	0 9 -7 0
f:across	12 -30 15 9
f:add	-14 -1 5 3
f:additional	-9 23 -3 -24
f:advance	0 -11 12 0
f:affiliate	13 -3 -5 -4
f:after	-7 -15 18 2
f:afternoon	15 -19 8 -9
f:afterward	3 -11 15 -15
f:again	-15 8 3 -3
f:against	-9 13 -11 0
f:agency	0 10 -6 -1
f:agenda	-4 -5 13 -4
f:agent	0 13 -13 0
f:ago	1 14 -7 -11
f:agree	8 -19 -3 22
f:agreement	-6 1 -4 10
f:air	0 1 2 -9
f:aircraft	-3 21 -14 -6
f:airline	0 20 -15 -4
f:almond	0 -13 13 0
f:almost	0 16 -18 0
f:alone	0 7 -15 5
f:along	0 -5 -2 9
f:already	-2 19 -11 -5
f:althing	0 -12 12 0
f:although	0 -2 -5 8
f:am	-1 -12 18 -6
f:ambassador	0 3 -16 8
f:among	0 15 -18 -1
f:amount	0 19 -14 -2
f:and	6 -6 -7 11
f:announce	-18 -5 2 13
f:answer	9 20 -22 -12
f:anti	7 5 -13 0
f:anybody	0 12 -4 -6
f:anything	5 -30 22 4
f:apart	0 19 -12 -3
f:app	2 8 -3 -9
f:appear	0 -9 12 0
f:apple	0 -10 4 7
f:approval	-1 -16 10 10
f:approve	8 -14 -5 18
f:are	11 -6 5 -9
f:arequipa	0 14 -11 -3
f:arrangement	-2 -6 0 11
f:arrival	17 -14 0 -1
f:arrived	12 -5 -12 2
f:article	0 -6 9 -3
f:as	13 9 -11 -12
f:ask	-3 17 -21 5
f:assembly	10 -3 -7 0
f:assent	0 10 -5 -1
f:at	-14 2 -9 23
f:auckland	0 -12 13 0
f:average	0 11 -9 0
f:avoid	1 5 -11 2
f:await	0 -17 1 15
f:away	0 -18 4 16
f:back	-19 -8 19 0
f:badly	0 -12 14 0
f:ban	0 18 -14 -2
f:banana	8 -26 6 14
f:bank	0 16 -9 -3
f:batumi	0 -20 11 11
f:bay	0 -28 31 -4
f:be	8 -5 -9 18
f:bear	0 25 -19 -5
f:bearing	0 9 -9 0
f:because	-7 17 -7 -9
f:beef	-11 9 9 -17
f:been	-10 11 -12 6
f:beer	0 18 -15 0
f:before	0 16 -18 1
f:begin	24 3 -36 9
f:being	-11 9 0 0
f:believe	0 28 -21 -8
f:belong	0 -5 -4 10
f:below	12 -18 -4 12
f:beside	-4 -14 5 12
f:best	0 -9 0 11
f:between	0 -4 9 -4
f:beyond	9 0 -15 3
f:big	-3 -7 4 4
f:bigger	0 13 -12 0
f:biggest	0 -9 13 -3
f:bless	0 -8 12 -2
f:bloc	0 30 -29 0
f:board	12 0 -10 -6
f:boat	5 -10 1 1
f:booking	0 11 -8 0
f:border	-4 -24 29 -4
f:bourbon	0 8 -7 0
f:break	9 -12 3 0
f:bridge	0 -19 22 -2
f:bring	-8 -8 19 -10
f:broke	0 -10 3 7
f:broken	0 3 -9 5
f:build	0 -11 11 0
f:building	0 10 -9 0
f:busan	-19 -17 23 5
f:business	-4 13 -5 -4
f:but	-7 5 6 -14
f:butter	0 17 -14 0
f:buy	0 -9 1 10
f:by	0 10 -4 -10
f:bytedance	0 10 -7 -1
f:cabinet	-4 -22 2 24
f:calendar	0 -7 10 -2
f:call	-14 5 5 -9
f:cancel	0 21 -18 0
f:candid	0 -9 6 1
f:canned	7 -17 8 -1
f:cannot	0 24 -14 -13
f:cap	0 -12 0 13
f:car	13 -8 9 -24
f:carmaker	0 -12 14 0
f:case	0 21 -24 2
f:cash	0 -23 24 0
f:cashew	0 -10 -6 15
f:cathode	0 12 -8 -2
f:cattle	0 -14 15 0
f:cease	0 -8 10 0
f:ceasefire	8 2 -1 -12
f:cebu	0 -22 5 17
f:cement	0 4 -16 10
f:cent	0 10 -6 0
f:ceremony	0 -15 5 8
f:certificate	7 2 -9 0
f:chain	0 9 -7 0
f:chair	0 -19 17 0
f:chance	0 -8 9 0
f:changed	13 -8 0 -2
f:charge	3 12 6 -42
f:chart	0 -7 -2 10
f:check	0 -12 15 -2
f:chemical	0 -11 0 10
f:chenggang	0 -14 17 0
f:chicken	0 0 -12 9
f:chief	-2 -15 17 0
f:choir	0 -7 -3 11
f:cigar	0 8 -13 3
f:city	0 10 -7 0
f:client	0 11 -3 -4
f:clock	-1 -14 9 8
f:close	-6 19 -12 -2
f:closed	2 7 -1 -11
f:closing	0 0 -14 10
f:cloth	-3 -10 0 13
f:club	0 26 -21 -5
f:coat	14 -13 0 0
f:cocoa	0 1 4 -11
f:coercion	0 10 -10 0
f:coffee	-5 1 14 -26
f:cold	9 -12 5 0
f:colleague	0 -8 14 -7
f:collect	-2 -21 8 17
f:come	-9 9 -3 -2
f:commerce	-12 15 -8 0
f:commercial	0 -9 0 10
f:commission	0 -1 -12 10
f:company	0 -6 11 -5
f:compared	5 -16 10 0
f:complete	0 -13 -14 25
f:completed	0 10 -7 0
f:concession	0 -12 12 0
f:conclude	1 7 -13 1
f:conference	0 -17 7 11
f:confirm	-9 -13 21 -3
f:constructive	15 -16 -5 6
f:container	0 10 -7 0
f:content	-3 -15 7 9
f:continue	19 6 -24 -8
f:control	3 18 -23 -4
f:conversation	3 -25 8 12
f:coordinating	0 18 -8 -9
f:copper	7 27 -22 -10
f:cork	0 7 -11 0
f:cost	-4 43 -36 -6
f:cotton	-2 19 -10 -2
f:could	0 3 3 -9
f:count	-1 -6 6 1
f:counted	11 -18 7 -1
f:countermeasure	0 11 -6 -2
f:counterpart	5 -12 -5 11
f:counting	0 -14 0 12
f:cover	5 -11 12 -8
f:crab	0 -12 13 0
f:critical	12 -13 3 -1
f:cruz	6 -24 15 2
f:curb	0 -15 12 2
f:custom	-11 25 -8 -14
f:cut	1 -16 0 18
f:dairy	0 7 -2 0
f:data	0 8 -15 6
f:date	0 13 -10 -6
f:davo	0 -7 8 0
f:day	8 10 -20 2
f:de	7 -18 0 12
f:deadline	-5 0 -10 10
f:deal	-23 -27 47 -25
f:dealt	4 4 -11 0
f:decide	-6 43 -33 -10
f:decision	-3 6 -20 13
f:declaration	-7 -7 13 0
f:declare	-1 11 -4 -4
f:decline	-1 1 -10 6
f:decree	-2 0 -12 12
f:deficit	-2 -16 14 3
f:delegation	1 -5 -7 11
f:delivery	0 21 -23 1
f:demand	0 15 -11 0
f:deny	0 8 -6 0
f:depend	9 -20 6 6
f:depth	0 -9 6 1
f:described	0 -11 7 0
f:detail	-1 -24 8 19
f:development	0 10 -2 -6
f:did	-14 14 0 -13
f:different	-3 0 -6 10
f:dinner	0 6 0 -11
f:discuss	8 -15 13 -8
f:do	-17 -8 -8 25
f:document	10 -8 0 -5
f:doe	0 0 5 -16
f:doesn't	0 9 -5 -1
f:donald	0 12 -7 -4
f:done	-2 33 -28 -5
f:double	0 16 -15 0
f:down	-3 -14 15 0
f:draw	0 14 -9 -2
f:due	0 14 -16 -1
f:duty	-19 -8 19 -4
f:dáil	0 13 -10 0
f:each	1 -10 2 6
f:earlier	11 7 -18 0
f:early	7 12 -10 -14
f:earth	8 -17 0 14
f:ease	0 4 -10 4
f:easter	0 16 -13 0
f:economic	-1 13 -15 4
f:effect	-5 -13 17 0
f:effective	0 -2 10 -6
f:either	3 22 -19 -13
f:election	-5 -14 24 -6
f:electric	0 -11 14 0
f:embassy	0 11 -5 -1
f:emergency	-2 13 -4 -3
f:end	-1 -11 -3 22
f:energy	-9 0 10 -7
f:enforcement	0 13 -9 -4
f:enough	0 -7 9 0
f:entry	-3 17 -27 10
f:ethanol	0 -9 11 0
f:even	0 18 -9 -6
f:evening	1 0 -18 16
f:everybody	-2 10 -2 -4
f:everything	-5 9 -1 -1
f:exception	0 -18 15 3
f:exchanged	0 13 -11 0
f:expect	16 19 -43 1
f:expert	10 -20 15 -3
f:expire	5 -3 10 -15
f:explain	-1 20 -12 -3
f:export	6 -16 15 -4
f:expressed	0 -14 14 0
f:extend	-12 1 -5 9
f:extension	0 -11 14 0
f:extra	-2 21 -12 -8
f:fact	-4 6 4 -11
f:fail	0 9 -12 2
f:failed	0 10 0 -12
f:fall	0 13 -2 -17
f:far	10 -14 0 5
f:farm	0 -13 20 -7
f:federal	10 -13 3 0
f:federation	0 9 -3 -2
f:fee	1 19 -20 -3
f:fentanyl	0 31 -17 -29
f:ferry	0 9 -2 -2
f:few	0 -2 -8 11
f:fifth	22 -34 20 -2
f:figure	0 0 -7 9
f:finance	0 -4 10 -4
f:fine	-5 10 -2 0
f:finish	11 -6 0 -4
f:firm	-2 21 -21 2
f:first	6 -26 19 5
f:fish	-6 1 15 -23
f:five	0 13 -16 -1
f:fix	0 -4 9 -2
f:flag	0 -6 -3 10
f:flew	0 0 -19 17
f:floor	9 -1 -7 0
f:fly	-5 -19 15 8
f:follow	-3 33 -23 -15
f:food	0 -16 18 0
f:for	16 -12 -2 6
f:forbid	0 12 -10 0
f:force	-12 0 5 0
f:forced	-1 16 -11 -1
f:foreign	-5 7 -10 6
f:forest	0 11 -10 0
f:four	-17 -9 13 3
f:fourth	4 -22 19 -3
f:framework	-6 -37 -2 42
f:free	0 51 -41 -23
f:friend	14 -12 -3 0
f:frozen	0 -18 0 20
f:fuel	0 11 -9 0
f:full	-2 2 -29 25
f:further	4 -9 8 -4
f:gallium	0 11 -8 0
f:gap	0 22 -13 -10
f:gas	0 -12 18 -9
f:gather	-4 9 -14 7
f:gave	-3 21 -9 -14
f:gazette	0 12 -3 -10
f:geneva	18 -9 -15 5
f:given	-8 -17 13 10
f:glass	9 6 -16 0
f:go	7 5 2 -25
f:gold	0 -8 18 -6
f:good	-34 -1 -3 19
f:government	0 -4 15 -25
f:grape	15 -30 0 15
f:great	15 -11 -4 0
f:green	0 9 -10 0
f:ground	-5 14 -9 0
f:grow	0 13 -10 0
f:grower	0 14 -22 5
f:guayaquil	0 -7 -4 11
f:gyeongju	-9 16 -3 -9
f:had	-17 9 -4 3
f:hall	13 -10 -29 18
f:hand	-5 16 -7 -10
f:handed	0 0 -7 9
f:happy	0 -11 15 -4
f:has	-42 8 3 -4
f:have	0 8 2 -20
f:hazelnut	0 11 -8 0
f:he	-7 0 -2 8
f:he'll	-1 -6 10 -1
f:head	5 5 -12 0
f:hear	7 -19 4 10
f:heard	0 19 -12 -3
f:height	0 11 -7 -1
f:her	-2 -7 13 -6
f:here	7 -19 -3 19
f:hide	0 -14 3 10
f:high	0 -24 22 3
f:higher	0 -11 15 -3
f:him	0 -18 8 16
f:himself	0 -10 18 -11
f:his	-2 -2 -12 16
f:history	0 -10 12 0
f:hit	0 -20 11 11
f:hold	-23 5 13 -18
f:holiday	0 11 -8 0
f:home	0 -9 1 9
f:honey	0 10 0 -7
f:hope	-3 8 0 -10
f:hotel	-1 -18 19 0
f:hour	0 -18 0 20
f:how	0 -5 12 -9
f:hurry	0 19 -12 -7
f:i	2 -28 30 -8
f:i'd	9 -10 -2 4
f:i'll	0 -15 18 0
f:i'm	0 -10 12 0
f:ice	0 -15 17 -1
f:if	-16 4 4 -5
f:immediately	0 -3 10 -6
f:import	-3 15 -5 -8
f:important	-2 12 -4 -2
f:in	-2 -6 10 -4
f:include	0 14 -13 0
f:included	0 17 -11 -4
f:including	0 7 -9 0
f:industrial	0 14 -8 -4
f:initial	-3 -15 5 12
f:ink	0 -10 12 0
f:instead	-10 -3 17 -19
f:instruction	0 -18 18 0
f:instrument	0 17 -15 0
f:intend	0 9 5 -13
f:intention	0 11 -7 -2
f:into	-17 -6 0 16
f:introduce	0 10 -7 -1
f:invest	0 -12 16 -5
f:investment	12 -1 -20 7
f:is	-5 -1 -10 16
f:it'll	0 10 -3 -7
f:item	0 21 -17 -3
f:its	0 12 -5 -12
f:itself	10 4 -14 -1
f:jet	9 0 -8 0
f:jinping	0 -6 -3 11
f:join	0 -13 -4 17
f:joint	-16 1 13 -10
f:just	8 -10 1 0
f:kind	0 16 -11 -6
f:know	-1 10 0 -17
f:kuala	10 -12 0 5
f:lamb	0 11 -10 0
f:land	0 17 -11 -4
f:language	0 -4 9 -5
f:lapse	0 19 -11 -5
f:last	0 -5 -3 9
f:late	-3 -10 19 -7
f:later	-12 22 -11 -3
f:latest	-2 -23 3 21
f:law	-3 19 -6 -20
f:lead	2 12 -10 -7
f:leader	-5 -8 -5 17
f:learned	0 -12 0 14
f:least	-9 -13 6 15
f:leather	0 10 -5 -1
f:leave	11 -39 4 31
f:led	0 -21 12 9
f:legal	0 0 -13 10
f:lent	9 -4 -4 0
f:lentil	12 -12 0 0
f:less	-2 8 5 -16
f:let	-10 21 -17 0
f:letter	-8 18 -17 2
f:level	10 20 -32 -1
f:levy	15 -9 -19 11
f:li	0 -14 17 0
f:licence	9 -9 10 -14
f:lie	-4 9 0 -8
f:light	0 14 -13 0
f:like	-10 9 1 -17
f:likely	0 -2 -7 13
f:likewise	0 11 -9 0
f:limit	0 11 -7 0
f:line	-6 -15 6 14
f:link	0 23 -22 0
f:list	14 -8 15 -36
f:little	11 -7 2 -8
f:live	12 -12 6 -8
f:local	-4 0 -8 10
f:london	0 -25 6 20
f:longer	-1 14 -7 -8
f:look	-11 11 -3 -1
f:lot	0 -12 1 10
f:lumpur	10 -12 0 5
f:lunch	-14 1 13 -12
f:m	-5 7 -14 5
f:machine	-5 14 -16 4
f:machinery	0 -2 -7 9
f:mackerel	0 -12 13 0
f:madrid	-1 -16 20 0
f:main	-3 21 -9 -12
f:maize	-1 17 -22 5
f:majority	13 -11 3 -5
f:make	7 -10 9 -5
f:maker	0 16 -7 -6
f:management	0 10 -7 0
f:many	6 -8 -6 9
f:market	-10 0 11 -12
f:match	-1 19 -9 -7
f:may	10 -7 0 2
f:meal	0 6 -12 5
f:media	-1 -5 8 0
f:mediator	0 27 -17 -12
f:medicine	-3 -24 17 11
f:meet	2 -2 18 -27
f:member	10 15 -24 -8
f:men	-3 15 -9 -2
f:menu	16 -19 -2 5
f:metal	0 -15 17 0
f:midnight	-1 26 -14 -13
f:might	0 -9 14 -5
f:mine	-2 17 -15 0
f:mineral	17 -16 3 -5
f:minister	5 -16 7 4
f:ministry	-13 15 -15 3
f:minute	-19 11 4 -23
f:missing	9 1 -8 -10
f:moment	0 -2 -6 10
f:month	1 1 8 -19
f:mood	0 -7 8 0
f:more	-11 25 -9 -10
f:morning	0 -25 28 -4
f:most	0 12 -1 -19
f:mother	0 23 -18 -7
f:move	-5 22 -9 -9
f:mr	5 7 -10 0
f:much	14 -1 -17 3
f:must	-10 -4 0 12
f:my	4 0 -17 7
f:name	-3 22 -8 -12
f:named	12 0 -12 -2
f:narrow	0 11 0 -9
f:near	0 17 -16 0
f:nearly	0 16 -11 -2
f:necessary	0 14 -7 -8
f:need	0 16 -11 -10
f:negotiate	2 9 -28 11
f:negotiation	17 -2 -10 -6
f:negotiator	-5 -16 19 0
f:neither	4 -16 25 -17
f:newest	0 -24 0 25
f:next	-14 13 16 -34
f:night	-14 53 -24 -31
f:no	-5 6 -10 6
f:nobody	-19 27 -2 -28
f:nod	0 13 -12 0
f:none	-4 29 -16 -11
f:noon	0 11 -3 -16
f:not	-6 7 -10 8
f:note	-9 12 1 -12
f:nothing	4 -7 0 3
f:notice	-7 10 3 -16
f:notification	0 -18 18 0
f:now	-20 8 -17 14
f:nowhere	0 11 -8 0
f:number	-6 0 7 -12
f:nut	0 10 -3 -3
f:o'clock	0 10 -8 0
f:ocean	0 -9 10 0
f:of	0 6 -10 1
f:off	7 6 -9 -5
f:offer	-3 -5 11 -4
f:office	0 8 -9 0
f:oil	-1 13 -9 -4
f:old	5 13 -6 -25
f:older	-1 14 -8 0
f:on	8 -1 -17 17
f:once	-13 9 0 0
f:one	8 19 -25 -2
f:only	1 14 -18 -1
f:open	7 -8 9 -16
f:opened	7 -16 8 0
f:option	0 15 -14 0
f:or	-7 19 -11 -6
f:order	-14 30 -9 -26
f:origin	0 -11 1 10
f:osaka	0 -10 0 13
f:other	1 10 9 -38
f:our	15 -12 -7 14
f:out	14 4 -32 11
f:outcome	0 -12 15 -1
f:outline	0 10 -9 0
f:outside	16 -4 -8 -2
f:over	15 7 0 -30
f:owe	0 13 -8 -2
f:own	-1 -4 -1 10
f:p	0 2 -11 4
f:pact	-2 -9 0 11
f:page	11 -2 -5 -1
f:palm	9 0 0 -11
f:paper	-12 -11 0 18
f:parliament	8 16 -20 -11
f:part	16 -15 -1 7
f:parted	-2 -16 20 0
f:partner	21 1 -23 0
f:pause	9 0 7 -32
f:pay	-24 6 4 -3
f:payment	0 8 -6 0
f:peace	-1 20 -15 -2
f:peak	0 -11 0 11
f:pen	-4 -2 -26 23
f:penalty	0 9 -7 0
f:people	8 0 5 -21
f:per	0 15 -9 -2
f:permanent	0 -16 10 7
f:phase	0 10 -4 -1
f:phone	-1 -21 27 -8
f:pick	0 -7 -7 14
f:pipe	10 -6 -1 0
f:place	-16 -9 12 5
f:plane	-2 -16 21 -3
f:plant	0 8 -4 0
f:plastic	0 -8 10 0
f:please	0 7 -11 1
f:point	0 -11 14 0
f:policy	0 -4 12 -9
f:pork	0 -14 17 0
f:port	-3 24 -21 0
f:porto	0 -11 0 11
f:position	0 -3 -8 11
f:positive	0 -9 11 0
f:post	-1 10 -1 -7
f:potash	0 13 -9 0
f:poultry	0 -10 -2 13
f:power	0 10 -7 -1
f:practice	0 -7 -1 10
f:preliminary	1 18 -25 0
f:premier	14 -1 -4 -10
f:preparation	0 18 -17 0
f:prepare	-5 11 -8 0
f:present	0 -8 9 0
f:president	-4 -9 11 2
f:presidential	0 -9 11 0
f:press	-11 -28 27 9
f:previou	0 -10 7 2
f:price	-4 12 -23 11
f:prime	0 17 -7 -15
f:principle	0 20 -23 3
f:print	0 -13 13 0
f:prisoner	0 31 -26 -5
f:probably	0 0 -6 8
f:procedure	0 14 -12 -1
f:proclamation	-1 18 -9 -2
f:product	-2 0 8 -10
f:progress	8 -23 11 5
f:prolong	0 0 -10 12
f:promise	-10 -4 13 -8
f:propose	8 0 0 -13
f:provide	0 4 -13 6
f:public	0 12 -6 -3
f:publish	-6 -6 9 2
f:pulp	0 14 -10 0
f:purchase	-7 -6 -1 13
f:push	0 -15 11 2
f:put	-5 14 -5 -12
f:quarrel	-2 2 -10 6
f:question	-6 -17 23 -3
f:quiet	0 9 -7 0
f:quinoa	9 -2 -4 0
f:quota	0 -9 13 -4
f:rang	-3 -26 29 0
f:rare	8 -17 0 14
f:raspberry	0 11 -7 -2
f:rate	-18 -5 -4 21
f:rather	12 13 -24 0
f:ratify	0 14 -10 0
f:reach	-9 11 -3 -5
f:ready	-1 -9 4 6
f:reason	-3 21 -6 -17
f:recall	0 16 -16 0
f:receive	2 -30 30 -2
f:reciprocal	11 -1 0 -12
f:record	0 23 -14 -9
f:reduce	0 -9 13 -5
f:reduction	0 20 -19 0
f:refund	0 11 -7 0
f:refuse	-7 19 -15 0
f:regard	9 -11 1 0
f:region	0 13 -13 0
f:reject	0 9 -7 0
f:relationship	0 10 -9 0
f:released	0 13 -7 -6
f:relief	0 4 -14 9
f:remain	-1 -15 2 15
f:remarked	0 14 -10 -5
f:renew	-2 -18 23 -3
f:report	-5 29 -17 -12
f:reporter	10 9 -20 1
f:representative	-5 -18 9 11
f:reserved	0 10 -6 0
f:resolved	0 11 -10 0
f:rest	-2 10 -13 4
f:restriction	0 -10 11 0
f:result	-6 -16 16 4
f:resume	0 5 14 -26
f:return	2 9 -13 -2
f:rice	0 13 -12 0
f:right	-4 0 7 -11
f:rise	8 15 -23 0
f:risk	0 9 -8 0
f:road	7 1 -13 0
f:room	0 14 -10 -4
f:round	8 -8 0 -1
f:rule	7 13 -9 -24
f:rum	0 17 -10 -8
f:rumour	0 14 -13 0
f:run	16 7 -31 8
f:s	0 11 -4 -4
f:salt	0 1 -9 5
f:samarkand	0 -10 12 0
f:same	-20 12 5 -14
f:santa	6 -20 10 2
f:sardine	10 0 -7 -8
f:say	3 3 -10 6
f:scale	0 -16 18 0
f:schedule	0 -7 10 -1
f:scott	-3 7 0 -5
f:seat	0 10 -8 0
f:second	11 -7 0 0
f:secretary	0 8 0 -14
f:see	0 23 -19 -9
f:seek	0 -13 1 11
f:sell	-7 34 -32 0
f:senate	-1 5 2 -9
f:send	-11 4 6 -7
f:sense	0 -12 13 0
f:seoul	0 39 -36 -5
f:service	0 17 -13 -1
f:session	8 -10 -13 13
f:set	0 3 4 -15
f:settle	0 -26 28 0
f:shall	-1 -4 10 -5
f:share	0 -10 14 -2
f:she	-11 -2 18 -24
f:shea	0 -12 13 0
f:sheet	-8 13 0 -8
f:ship	4 0 6 -16
f:shipbuilding	0 -17 19 0
f:shirt	0 -12 14 0
f:shoot	0 10 -9 0
f:short	-3 -3 10 -6
f:shortly	0 -25 0 23
f:should	21 -17 8 -25
f:shut	8 2 -3 -11
f:side	7 8 -7 -6
f:sign	0 17 -10 -15
f:signature	1 6 -17 3
f:since	-1 7 -1 -10
f:sir	10 -5 -3 0
f:sit	6 -12 -2 8
f:six	-9 -10 15 0
f:sleep	2 -13 13 -3
f:smelter	-1 10 -8 0
f:so	7 -6 -3 9
f:solution	0 -11 13 0
f:some	-11 -20 32 -9
f:something	0 2 2 -9
f:southern	0 -8 10 0
f:soybean	-8 -4 14 -10
f:spare	0 -7 -1 11
f:speak	2 -6 -14 21
f:special	0 -9 11 0
f:spent	0 12 -8 -3
f:split	0 12 -12 0
f:spoke	-16 11 6 -16
f:spoken	10 -7 3 -5
f:spot	0 -10 8 3
f:sprat	7 -12 5 -1
f:spring	7 6 -20 2
f:staff	0 12 -10 0
f:stage	0 -9 10 0
f:stamp	6 -11 0 4
f:stand	7 8 -14 -2
f:standstill	-1 -30 2 29
f:start	8 -11 3 2
f:state	2 11 -15 0
f:statement	-5 14 0 -15
f:station	0 -8 10 0
f:steel	-8 27 -15 -13
f:step	-4 -11 19 -11
f:still	-5 -9 8 7
f:stockholm	-4 -24 25 1
f:stop	-7 3 10 -20
f:story	-3 0 -4 10
f:strike	1 24 -26 -4
f:subject	4 -24 13 5
f:such	-3 14 -16 3
f:sugar	15 -16 19 -24
f:suggest	0 -12 16 -2
f:suit	0 13 -9 -1
f:summary	-2 -15 20 -4
f:summer	-10 4 3 -1
f:summit	-16 -2 20 -13
f:supply	0 -2 -6 10
f:surcharge	12 -3 -19 4
f:surprised	9 -12 2 0
f:suspend	-3 16 -13 -1
f:table	8 -24 11 6
f:take	-10 0 -5 16
f:talk	3 -7 -6 14
f:talked	1 6 -2 -10
f:talking	-1 14 -7 -4
f:tariff	-10 18 -18 4
f:taro	0 -8 10 0
f:tea	7 -16 10 0
f:team	2 11 -19 4
f:technology	0 -13 1 12
f:telephoned	12 -19 9 -3
f:tell	-1 3 3 -9
f:ten	10 4 -14 0
f:text	-7 -4 -13 21
f:th	0 11 -6 -1
f:that	-20 10 9 -18
f:the	-6 10 -14 6
f:their	17 0 -12 -3
f:themselve	0 -16 16 0
f:then	-10 20 -5 -20
f:there	6 -14 9 0
f:they	48 -14 -4 -23
f:they're	9 -8 0 0
f:thi	4 -7 17 -18
f:thing	15 -8 4 -17
f:think	-5 -9 14 -2
f:third	-21 -7 12 7
f:those	10 -28 20 0
f:though	0 -12 14 0
f:threaten	-5 10 -2 -12
f:three	-4 8 10 -29
f:threw	0 12 -8 -3
f:tiktok	0 5 -13 7
f:time	9 -24 1 20
f:to	-2 -10 6 7
f:together	-12 20 -14 0
f:too	-8 -17 25 -5
f:tool	0 9 -8 0
f:top	-3 11 -1 -7
f:total	0 13 -8 -1
f:toward	-2 0 8 -4
f:trader	0 12 -11 0
f:transcript	-2 -27 -23 39
f:travel	-14 39 -29 -9
f:treasury	0 9 -9 -4
f:truce	1 -4 -8 15
f:trump	0 12 -7 -4
f:truth	0 0 11 -8
f:tuna	0 -10 23 -15
f:turn	-2 -9 14 0
f:turnberry	0 -12 13 0
f:turned	0 11 -6 -2
f:twice	-2 0 11 -10
f:two	4 -8 19 -20
f:tyre	0 -13 16 0
f:under	-17 5 -12 16
f:understanding	0 -2 -10 12
f:undertook	0 -17 18 0
f:union	0 -16 11 5
f:unless	-4 2 -16 15
f:until	4 7 -6 -8
f:up	-2 31 -20 -17
f:urge	0 -15 5 11
f:use	-3 -4 10 -3
f:valid	0 3 -14 5
f:vehicle	0 -9 10 0
f:very	1 4 -1 -9
f:vice	13 -7 0 -8
f:video	-11 0 7 0
f:view	0 -8 0 10
f:visible	0 -9 -6 14
f:visit	-24 25 -27 11
f:vote	-11 13 -8 0
f:wage	0 10 -8 0
f:wall	0 10 -9 0
f:want	7 6 -3 -11
f:war	-10 -9 14 0
f:warn	0 14 -11 -1
f:was	8 -16 16 -6
f:water	4 4 -4 -8
f:way	-13 -7 7 7
f:we'll	-4 14 -8 0
f:we're	0 -10 11 0
f:we've	7 10 -11 -8
f:week	-30 37 -22 -13
f:were	-7 8 2 -13
f:what	-9 4 -8 7
f:when	12 -5 2 -9
f:where	0 -1 17 -37
f:whether	-6 -14 3 17
f:which	2 7 -9 -2
f:whiskey	0 4 8 -12
f:white	0 6 -12 2
f:who	15 4 -2 -27
f:whole	0 13 -11 0
f:whom	0 10 0 -6
f:whose	-4 7 -16 7
f:why	10 -7 0 0
f:will	-11 0 -4 12
f:win	0 -9 11 0
f:wine	16 -3 -6 -4
f:winter	-6 -8 -7 19
f:with	-1 2 -10 10
f:without	8 -34 3 25
f:won't	0 -1 7 -3
f:wool	0 15 -10 -3
f:word	6 -14 0 12
f:work	-9 -6 12 0
f:worth	1 -10 -2 13
f:would	0 2 -9 9
f:write	-24 -9 26 -13
f:wrong	0 -14 9 7
f:x	0 -14 16 0
f:xi	0 -6 -3 11
f:year	9 -13 12 -6
f:yes	-1 -18 9 12
f:yet	-7 -12 13 3
f:york	-3 3 -11 11
f:you	8 8 -18 0
f:your	0 4 -9 3
f:yuan	14 -12 0 0
f:zero	9 11 -19 -3
f:—	11 -19 8 2
first-of-paragraph	7 6 -10 -1
has-future	-9 3 -4 6
has-gerund	7 9 -13 -4
has-infinitive	-3 15 -7 -10
has-modal	3 16 1 -36
has-past	-10 5 0 -2
has-pluperfect	19 1 -13 -7
has-present	-12 9 1 -6
heads=0	8 10 -21 11
heads=1	-16 23 -8 -12
heads=2	-49 -1 42 -63
heads=3	-11 0 0 7
how=calendar	-51 56 -18 -33
how=calendar-span	-96 -95 147 -145
how=relative	-1 4 -34 27
how=relative-span	-17 -51 46 7
how=weekday	58 22 -83 32
how=weekday-span	-90 -47 106 -85
kind=day	-12 16 -2 -9
l1="	7 9 -13 -10
l1=,	-12 -13 16 4
l1=-	0 -16 -15 25
l1=/	13 -6 -4 -2
l1=:	-15 -3 14 -6
l1=;	0 2 -10 5
l1=<agent>	2 -13 19 -13
l1=<begin>	2 1 0 -8
l1=<day-gone>	0 24 -2 -19
l1=<day-today>	-2 -1 9 -4
l1=<duty>	0 -5 9 -3
l1=<gate>	0 -7 -7 15
l1=<goods>	19 -2 -5 -22
l1=<level>	5 -12 3 5
l1=<money>	0 -12 13 0
l1=<name>	-23 -12 26 -5
l1=<number>	0 -4 9 -5
l1=<organisation>	-1 12 -5 -6
l1=<quality>	-3 -5 12 -2
l1=<seat>	10 -2 3 -11
l1=<v-agree>	-3 -3 -11 17
l1=<v-bear>	0 -2 12 -21
l1=<v-begin>	11 0 0 -22
l1=<v-buy>	0 10 -6 -1
l1=<v-deny>	0 -12 13 0
l1=<v-end>	-6 -3 -9 12
l1=<v-impose>	-20 21 -16 0
l1=<v-return>	0 4 7 -14
l1=<v-say>	-19 10 -3 0
l1=<v-sign>	-9 0 -7 12
l1=<v-stay>	-8 -9 -13 26
l1=<v-suspend>	8 -12 0 5
l1=<v-target>	-2 -7 13 -6
l1=<v-up>	0 10 -5 -1
l1=a	6 0 0 -12
l1=about	0 13 -8 -1
l1=after	-3 0 5 -11
l1=ago	0 22 -14 -7
l1=and	0 -3 -19 19
l1=are	0 13 -7 -3
l1=at	-2 10 -1 -7
l1=before	-6 8 -12 8
l1=begin	2 3 0 -13
l1=beyond	0 10 -7 0
l1=busan	0 -7 12 0
l1=by	0 11 -19 5
l1=call	0 -14 17 0
l1=charge	0 -5 9 -3
l1=close	-9 1 -6 10
l1=closed	-1 11 -3 -3
l1=conclude	0 -11 -8 17
l1=confirm	0 -14 0 13
l1=day	-4 12 -5 -1
l1=decide	0 10 -8 0
l1=do	0 -7 11 -4
l1=down	-11 8 5 -5
l1=follow	0 1 -16 13
l1=for	9 2 -1 -12
l1=four	0 -17 8 9
l1=fri	13 -18 -8 12
l1=friday	-2 -4 -12 13
l1=from	8 5 0 -33
l1=geneva	0 0 5 -10
l1=has	0 10 -3 -5
l1=if	-2 -11 16 -1
l1=in	0 12 -4 -6
l1=is	-2 8 1 -14
l1=leave	0 13 -3 -8
l1=meet	2 -5 8 -12
l1=minute	0 11 0 -9
l1=on	-9 -3 9 -1
l1=one	5 -17 2 9
l1=or	0 3 -11 5
l1=order	0 10 -6 -1
l1=out	-1 -1 -15 15
l1=paper	0 12 -7 -2
l1=pari	10 9 -15 -11
l1=president	-1 -16 20 -1
l1=rule	0 -12 13 0
l1=saturday	18 -12 -9 0
l1=say	-8 10 -2 -3
l1=set	0 -10 11 0
l1=shortly	0 17 -4 -13
l1=since	9 4 -4 -18
l1=sit	0 10 -11 0
l1=spoke	0 -11 13 0
l1=start	10 -7 6 -15
l1=stockholm	7 -9 3 -5
l1=sunday	-1 -5 -10 13
l1=table	0 -12 -4 17
l1=talk	0 0 14 -18
l1=tariff	0 -8 10 0
l1=telephone	0 -7 9 0
l1=than	0 2 -12 8
l1=the	9 29 -25 -32
l1=there	-1 -12 8 5
l1=through	-3 -9 -14 20
l1=thursday	7 -10 1 2
l1=till	-5 -7 -14 19
l1=time	6 9 -14 -3
l1=to	-17 10 -19 15
l1=tuesday	-9 -6 5 5
l1=until	-13 5 -26 16
l1=wednesday	13 -8 0 -4
l1=with	-1 9 -12 0
l1=york	0 -10 9 -1
l1=|	0 10 -3 -3
l1=·	12 -3 0 -13
l1=—	-5 -3 16 -18
l2=(	-6 17 -19 3
l2=)	0 23 -10 -11
l2=,	8 -12 11 -3
l2=-	0 13 -7 -2
l2=.	0 -7 -15 17
l2=:	1 -2 13 -35
l2=<agent>	5 9 -7 -13
l2=<begin>	13 -14 9 -5
l2=<day-ahead>	-8 0 -7 8
l2=<day-gone>	-11 -10 1 14
l2=<duty>	-13 -5 4 9
l2=<goods>	0 -3 -9 12
l2=<level>	-17 19 6 -43
l2=<not>	-11 -3 15 -6
l2=<number>	9 -5 -11 9
l2=<office>	-20 29 -9 -17
l2=<organisation>	20 -15 -5 8
l2=<person>	-10 2 9 -13
l2=<quality>	12 0 -2 -13
l2=<sender>	0 9 -5 -1
l2=<span>	-17 2 -2 7
l2=<v-agree>	-20 -3 5 1
l2=<v-bear>	6 14 -7 -25
l2=<v-begin>	6 6 -13 -5
l2=<v-buy>	0 28 -18 -6
l2=<v-deny>	0 17 -12 -1
l2=<v-end>	9 11 -46 6
l2=<v-impose>	-7 22 -22 2
l2=<v-propose>	1 13 -13 0
l2=<v-renew>	-1 24 -12 -8
l2=<v-return>	-4 5 -13 9
l2=<v-sign>	-30 16 -9 0
l2=<v-stay>	-19 -7 -3 27
l2=<v-suspend>	-5 -6 2 9
l2=<v-threaten>	4 -2 -12 5
l2=<v-up>	4 -3 -14 13
l2=accord	0 11 -7 -2
l2=act	0 11 -8 -1
l2=agenda	0 12 -11 0
l2=agree	-10 -10 11 2
l2=agreement	-2 11 3 -23
l2=ahead	8 1 -13 -4
l2=airport	0 -23 5 18
l2=alert	0 14 -6 -4
l2=all	-4 -10 1 11
l2=almaty	0 8 -13 5
l2=an	12 -4 -2 -6
l2=and	-9 -12 -12 30
l2=announcement	0 13 -10 0
l2=antwerp	0 12 -10 0
l2=apply	-1 -3 -9 11
l2=are	0 25 -13 -9
l2=arequipa	-1 9 -15 8
l2=arranged	10 -6 -3 0
l2=arrive	4 0 -12 4
l2=arrived	4 7 -1 -21
l2=arusha	0 -7 15 -9
l2=as	9 2 -3 -13
l2=ask	8 6 -14 -5
l2=at	-2 28 -32 4
l2=away	11 -10 0 -2
l2=back	7 2 -17 4
l2=batumi	0 -28 21 9
l2=be	0 14 -23 4
l2=before	0 27 -23 -1
l2=begin	-1 15 -3 -23
l2=booked	0 -7 0 9
l2=border	-1 13 -10 0
l2=briefing	0 1 -10 5
l2=broke	0 0 12 -13
l2=bruge	0 -11 2 6
l2=brussel	0 11 -14 0
l2=bursa	9 -4 -3 0
l2=busan	-9 -15 18 3
l2=business	-1 -2 -17 17
l2=by	-2 17 -9 -9
l2=capital	4 -13 4 2
l2=car	0 -15 4 10
l2=cartagena	1 -16 16 -2
l2=cebu	0 -12 0 12
l2=chicago	0 11 -4 -3
l2=city	-1 -16 5 12
l2=close	0 15 -15 0
l2=closed	-2 -4 -6 12
l2=colonia	0 -13 14 0
l2=come	6 -11 13 -13
l2=commerce	-1 -6 12 -3
l2=conclude	0 16 -5 -11
l2=confirm	-2 8 -1 -4
l2=continue	-10 8 -21 10
l2=conversation	0 -11 12 0
l2=cotonou	0 -2 12 -8
l2=cruz	0 -8 9 0
l2=custom	0 -11 0 12
l2=date	-1 -7 13 -5
l2=davo	0 12 -8 0
l2=day	-12 14 -5 0
l2=deadline	-2 14 -7 -1
l2=detail	0 11 -3 -5
l2=did	-1 22 -17 0
l2=dinner	10 6 -10 -8
l2=down	-18 0 7 2
l2=due	-1 34 -31 0
l2=early	0 17 -12 -6
l2=edition	0 14 -5 -5
l2=effect	-6 20 -25 6
l2=end	4 2 -46 12
l2=enter	0 -10 12 0
l2=evening	10 0 -12 0
l2=expire	0 22 -12 -9
l2=figure	0 -12 12 0
l2=file	0 -10 0 11
l2=finish	-8 -8 -8 20
l2=flash	0 14 -5 -5
l2=follow	11 0 -6 -8
l2=followed	0 15 -13 0
l2=for	4 9 -1 -20
l2=force	0 14 -11 -5
l2=found	0 -14 15 0
l2=friday	-4 4 7 -21
l2=from	1 -19 4 13
l2=full	0 -12 14 0
l2=gdańsk	0 10 -9 0
l2=gdynia	0 -3 -5 12
l2=geneva	5 -3 -12 11
l2=ghent	0 12 -9 -1
l2=go	-6 3 -23 14
l2=good	16 -7 -20 1
l2=gothenburg	0 -7 -2 11
l2=gyeongju	-2 -14 18 -3
l2=had	0 19 -16 -5
l2=halifax	9 -25 18 -3
l2=hall	12 -6 -5 0
l2=hamburg	0 0 8 -9
l2=happen	0 18 -13 -1
l2=has	13 -3 0 -15
l2=have	-8 -2 14 -5
l2=he	7 -10 3 0
l2=here	14 -23 14 -6
l2=higher	0 -6 9 -2
l2=his	0 13 -5 -4
l2=home	-2 -12 5 9
l2=honolulu	13 -11 0 0
l2=hour	8 -1 9 -24
l2=in	1 -23 13 6
l2=is	-11 24 -9 -27
l2=it	-11 14 1 -18
l2=izmir	0 -7 17 -11
l2=jūrmala	9 0 -5 0
l2=karachi	0 -5 10 -4
l2=kauna	11 -8 -1 -1
l2=kobe	0 -11 12 0
l2=lapse	9 0 -6 -4
l2=last	-5 10 -15 7
l2=late	-4 -1 -7 12
l2=law	0 11 -7 -1
l2=leave	-9 -1 0 8
l2=letter	0 26 -17 -6
l2=line	0 15 -9 -4
l2=link	0 -8 10 0
l2=lisbon	-1 -6 -2 11
l2=list	0 10 -6 0
l2=london	-3 -7 12 0
l2=lumpur	-4 -26 21 5
l2=lviv	0 -14 2 11
l2=malmö	0 10 -7 -1
l2=manila	0 6 -13 4
l2=me	0 -9 1 8
l2=media	0 -7 10 -4
l2=meet	4 10 -5 -17
l2=midnight	-5 -5 -13 17
l2=minister	0 -10 1 7
l2=minute	0 -14 19 -2
l2=mombasa	-5 -22 15 9
l2=monday	10 -11 4 -1
l2=montevideo	0 -11 12 0
l2=more	0 -11 -4 15
l2=move	0 -1 10 -9
l2=mérida	0 -14 0 14
l2=nagoya	0 -21 21 -2
l2=name	0 14 -11 -1
l2=nang	2 -12 4 2
l2=negotiation	0 -10 4 5
l2=new	4 -1 5 -16
l2=next	0 14 -13 0
l2=night	0 18 -13 -8
l2=not	-5 10 1 -12
l2=note	0 23 -8 -11
l2=number	0 -17 19 -1
l2=odense	0 3 -9 6
l2=of	0 18 -14 -3
l2=offer	0 21 -19 0
l2=office	9 -5 -2 0
l2=oil	0 -3 9 -4
l2=on	2 -22 24 -3
l2=one	-6 3 8 -15
l2=open	-1 25 -19 -4
l2=opened	10 8 -19 -6
l2=order	0 24 -16 -6
l2=other	-3 12 -6 -6
l2=our	0 20 -16 -3
l2=out	-9 8 -12 6
l2=over	18 -3 -22 0
l2=own	0 11 -5 -2
l2=palace	3 -15 12 -2
l2=pari	6 -13 1 4
l2=past	1 -10 1 4
l2=pay	6 -13 12 -7
l2=people	1 14 -6 -15
l2=phone	0 -11 14 0
l2=piraeu	0 9 -8 0
l2=place	-7 9 0 -9
l2=post	8 -15 4 4
l2=press	0 -24 6 19
l2=prolong	0 12 -3 -4
l2=proposal	0 10 -9 0
l2=propose	9 0 -10 0
l2=protocol	0 10 -5 -2
l2=publish	-1 18 -3 -15
l2=radio	0 14 -9 -3
l2=read	0 11 -6 0
l2=release	0 2 5 -13
l2=reporter	-9 -3 0 9
l2=resume	-2 -1 -6 12
l2=return	0 10 -7 -1
l2=review	0 10 -19 3
l2=reykjavík	0 -11 0 10
l2=rise	13 -13 -12 9
l2=room	-1 15 -12 0
l2=rosario	0 14 -11 -2
l2=salvador	0 -8 9 0
l2=samarkand	0 -12 0 12
l2=saturday	0 17 -8 -6
l2=second	-4 14 -6 -3
l2=see	9 -8 0 0
l2=seoul	8 0 -1 -10
l2=session	-6 14 -7 0
l2=set	-3 11 -7 -4
l2=settle	0 14 -12 0
l2=sheet	-2 11 -24 5
l2=shenzhen	0 15 -15 0
l2=side	0 -5 11 -5
l2=sign	0 -9 7 4
l2=since	2 -5 11 -13
l2=sit	-9 0 -1 8
l2=social	0 13 -10 -1
l2=speak	0 -7 10 0
l2=split	0 -8 4 4
l2=start	5 23 -23 -12
l2=statement	3 -2 -15 13
l2=stavanger	0 -7 9 0
l2=stay	0 -15 0 18
l2=still	0 12 -9 0
l2=stockholm	7 -18 0 10
l2=subject	0 -8 9 0
l2=substantial	0 10 -9 0
l2=summit	0 -14 17 -1
l2=sunday	10 -9 -5 5
l2=table	3 -17 6 8
l2=take	3 -13 5 6
l2=takoradi	0 -13 13 0
l2=talk	3 -8 -1 6
l2=tariff	-2 -10 3 11
l2=telephone	-6 -8 17 -11
l2=television	0 13 -9 -4
l2=tell	-1 -3 11 -10
l2=term	0 11 -7 0
l2=text	11 -6 -3 0
l2=that	-1 28 -19 -12
l2=the	-29 1 5 2
l2=their	-2 0 -11 12
l2=then	0 12 -7 -2
l2=there	8 -28 16 4
l2=third	6 0 -15 6
l2=threaten	-1 9 -3 0
l2=three	0 3 -11 4
l2=to	-8 -21 23 4
l2=together	10 -7 0 -3
l2=top	0 -11 13 -1
l2=town	0 -10 1 8
l2=trieste	0 -11 15 -3
l2=truce	-8 14 -18 3
l2=trump	0 -9 10 0
l2=tuesday	10 -4 -3 0
l2=turnberry	0 -20 24 -4
l2=two	0 19 -16 -1
l2=until	0 20 -9 -8
l2=up	-7 18 0 -13
l2=us	8 5 -15 -3
l2=used	0 -11 11 0
l2=valid	0 10 0 -8
l2=valparaíso	0 -23 20 4
l2=video	-2 -11 9 5
l2=visit	8 11 -11 -11
l2=warn	8 -12 -2 7
l2=was	2 -18 1 16
l2=week	16 -6 -4 0
l2=what	-5 10 0 -13
l2=which	0 0 -14 10
l2=win	0 9 -9 0
l2=with	-2 0 14 -19
l2=world	3 6 -10 -2
l2=write	0 22 -14 -8
l2=year	0 15 -12 0
l2=zanzibar	0 -4 12 -8
l2=—	7 2 -13 0
l3="	-1 2 5 -10
l3=&	0 24 -10 -11
l3='s	-7 39 -38 0
l3=(	-2 3 -6 3
l3=,	9 0 -6 -1
l3=-	-5 13 1 -12
l3=.	0 6 0 -10
l3=/	-8 9 8 -31
l3=:	-23 -32 49 -16
l3=;	-2 14 -7 -5
l3=<agent>	5 -5 9 -10
l3=<day-ahead>	0 6 -16 5
l3=<day-gone>	3 -25 3 20
l3=<day-today>	11 5 1 -27
l3=<duty>	-9 2 -24 19
l3=<gate>	1 6 -23 10
l3=<goods>	-1 18 0 -22
l3=<level>	2 -1 -18 15
l3=<month-gone>	-2 9 -14 4
l3=<name>	-12 -16 0 26
l3=<not>	4 -4 -11 10
l3=<number>	2 -9 -3 12
l3=<office>	-12 29 -10 -16
l3=<organisation>	8 14 -21 -5
l3=<person>	-24 -1 12 -2
l3=<quality>	8 -13 -3 12
l3=<seat>	16 -1 -15 4
l3=<span>	1 7 -9 0
l3=<v-buy>	0 -10 13 -2
l3=<v-end>	-10 2 6 -4
l3=<v-impose>	-5 -1 -4 12
l3=<v-propose>	-18 3 4 -1
l3=<v-say>	19 16 -34 -4
l3=<v-sell>	0 13 -7 -1
l3=<v-stay>	-6 11 -1 -6
l3=<v-suspend>	0 -2 8 -9
l3=<v-target>	5 9 -24 4
l3=<v-up>	-1 4 -10 1
l3=a	5 31 -15 -39
l3=agree	-1 -6 -3 12
l3=agreement	0 0 8 -11
l3=air	0 -11 13 0
l3=an	-6 -8 30 -33
l3=and	-11 3 -22 23
l3=are	-8 22 -4 -23
l3=arrive	0 15 -12 -7
l3=as	9 -1 0 -12
l3=asia	0 11 0 -9
l3=at	-3 -15 15 2
l3=back	-1 -8 2 8
l3=been	-2 -1 -7 15
l3=begin	-10 -15 24 -3
l3=border	10 -7 -3 0
l3=brief	0 -1 -9 10
l3=broke	-2 -2 -24 19
l3=broker	0 -9 0 10
l3=budget	-4 9 -2 0
l3=by	-13 3 10 -18
l3=cape	0 -10 1 8
l3=car	-1 -4 9 -1
l3=charge	0 -4 -5 10
l3=client	0 13 -5 -6
l3=close	0 -8 -1 11
l3=closed	0 11 -9 0
l3=commerce	6 2 -10 -1
l3=counterpart	0 -10 8 0
l3=country	0 -8 -3 13
l3=da	2 -10 3 1
l3=de	0 15 -11 -2
l3=deal	0 -14 7 8
l3=decision	0 -9 11 0
l3=delegation	0 -8 -8 12
l3=did	-3 15 -6 -7
l3=dinner	0 -8 9 0
l3=discuss	0 -11 11 0
l3=do	0 25 -23 0
l3=donald	0 -9 10 0
l3=down	-4 -15 22 -8
l3=duty	0 -1 -19 16
l3=evening	0 9 -1 -4
l3=everybody	0 -12 12 0
l3=expect	0 7 -1 -5
l3=fact	-1 9 -22 6
l3=first	-7 -5 12 -4
l3=five	15 -6 -5 -6
l3=flew	0 -10 0 10
l3=for	-20 -4 12 -1
l3=four	0 10 -8 -2
l3=fox	0 10 -10 0
l3=from	8 -4 -12 8
l3=geneva	-2 -2 11 -5
l3=get	0 10 -5 0
l3=go	4 -14 1 9
l3=good	-6 -5 12 -2
l3=government	0 12 -2 -10
l3=had	22 2 -11 -28
l3=hand	0 -8 0 13
l3=has	-5 5 -18 11
l3=her	0 10 -9 0
l3=here	0 -10 15 -1
l3=his	-2 4 -8 5
l3=hold	0 -9 11 -1
l3=home	0 4 2 -9
l3=i	-1 -7 14 -10
l3=in	10 -30 39 -29
l3=incheon	0 -14 13 0
l3=into	0 11 -5 -4
l3=it	-2 -1 15 -19
l3=joint	-4 14 -23 5
l3=kuala	-4 -26 21 5
l3=la	0 11 -8 0
l3=last	-1 -6 13 -5
l3=leave	-2 -8 -4 14
l3=licence	0 -13 14 0
l3=list	0 -6 0 8
l3=lose	-1 -7 11 0
l3=lumpur	0 18 -17 0
l3=make	0 16 -12 -2
l3=meet	4 -8 2 5
l3=minister	-5 11 0 -8
l3=ministry	14 -3 0 -17
l3=morning	0 -21 7 16
l3=move	0 11 -3 -7
l3=near	0 -6 11 -1
l3=negotiation	0 -11 13 0
l3=no	0 14 -5 -4
l3=not	6 9 -18 -2
l3=note	0 12 -4 -5
l3=nothing	0 -12 0 13
l3=notice	0 12 -7 0
l3=of	-9 -31 29 10
l3=offer	0 -13 0 13
l3=on	10 0 -16 8
l3=one	6 8 -16 -5
l3=open	0 12 -8 -6
l3=or	0 -11 12 0
l3=order	0 -11 14 -2
l3=other	0 0 -17 14
l3=our	-1 -19 8 16
l3=party	0 13 -5 -6
l3=past	2 0 -11 4
l3=pay	-2 24 -15 -2
l3=place	-1 -13 17 0
l3=plan	0 12 -11 0
l3=post	0 12 -2 -5
l3=president	-4 11 -4 -9
l3=press	-1 -13 0 18
l3=radio	-2 29 -14 -13
l3=reach	0 10 -14 2
l3=reciprocal	0 12 -9 0
l3=resume	0 10 -5 -3
l3=return	0 -12 2 9
l3=rise	-7 23 -5 -14
l3=round	-7 22 -6 -10
l3=run	0 16 -9 -2
l3=same	-1 -15 10 6
l3=santa	0 -8 8 0
l3=say	10 2 -21 0
l3=second	-7 34 -28 -1
l3=side	0 9 -16 7
l3=sign	0 15 0 -26
l3=since	0 17 -5 -10
l3=sit	0 -2 7 -2
l3=social	0 -12 15 -4
l3=speak	0 8 -6 0
l3=spoke	0 -10 12 0
l3=state	0 9 -5 -4
l3=stockholm	-3 13 -11 0
l3=strike	0 9 -7 0
l3=sugar	10 -9 0 0
l3=table	0 10 -9 -3
l3=take	0 15 -13 -3
l3=talk	13 -6 -21 13
l3=tariff	-5 2 -9 7
l3=tea	6 -14 -2 12
l3=telephone	0 -25 28 -1
l3=telephoned	0 -12 13 0
l3=term	13 -12 0 0
l3=that	10 -22 8 9
l3=the	12 -3 4 -10
l3=their	-10 -10 13 0
l3=there	-3 -12 18 -3
l3=they	0 0 -10 10
l3=three	0 11 0 -9
l3=time	0 17 -10 -4
l3=to	4 7 -20 7
l3=together	0 -8 9 0
l3=trade	10 0 -4 -2
l3=travel	12 -6 -4 0
l3=truce	6 -5 -16 12
l3=understanding	0 11 -6 -2
l3=until	-2 6 -21 12
l3=video	0 -8 11 -2
l3=was	-1 -5 -3 12
l3=we	0 0 3 -10
l3=were	-13 -13 6 16
l3=what	-11 8 6 -21
l3=will	-16 14 -6 -2
l3=window	0 9 -4 0
l3=with	-3 -12 12 1
l3=would	-15 -1 7 3
l3=write	0 11 -9 0
l3=york	0 -9 0 11
l3=your	0 10 -5 0
l3=·	0 21 -9 -8
l3=—	4 -9 -15 19
l4="	-7 15 -13 0
l4=&	9 0 -5 -7
l4='s	8 7 -12 -7
l4=(	11 0 0 -15
l4=)	-2 -9 21 -13
l4=,	7 -1 -8 6
l4=-	-14 -2 14 -4
l4=.	-4 3 -20 17
l4=/	0 13 -3 -8
l4=:	-6 10 -4 -4
l4=<agent>	-6 9 12 -36
l4=<day-ahead>	-9 4 8 -7
l4=<day-gone>	-14 10 0 -3
l4=<day-today>	8 6 -29 5
l4=<duty>	-11 0 11 -11
l4=<goods>	1 2 -23 14
l4=<level-noun>	-4 10 -5 -2
l4=<level>	-15 20 -14 0
l4=<name>	9 6 -21 6
l4=<not>	-3 6 5 -15
l4=<number>	0 0 9 -21
l4=<organisation>	2 0 2 -9
l4=<person>	-3 -8 8 3
l4=<quality>	-8 -17 34 -14
l4=<seat>	1 2 -18 16
l4=<sender>	0 3 -15 5
l4=<span>	23 -28 17 -9
l4=<taker>	0 9 -3 -2
l4=<v-bear>	-24 8 5 -8
l4=<v-begin>	4 -21 11 7
l4=<v-down>	-11 -12 21 -2
l4=<v-end>	-10 11 -18 7
l4=<v-impose>	0 1 5 -11
l4=<v-propose>	0 -2 10 -20
l4=<v-say>	-25 -1 6 5
l4=<v-sell>	0 10 -5 0
l4=<v-sign>	9 -2 0 -1
l4=<v-stay>	0 -6 15 -17
l4=<v-suspend>	0 5 0 -12
l4=<v-target>	-9 3 9 -13
l4=a	-15 -8 -2 23
l4=adopt	0 -9 -3 12
l4=after	-2 -6 23 -17
l4=again	-3 -6 16 -10
l4=agree	-4 -6 12 -7
l4=agreement	-2 8 -22 12
l4=all	9 -12 5 -1
l4=and	-11 -8 10 4
l4=answer	0 -10 11 0
l4=approve	11 -5 -4 0
l4=are	0 2 -16 11
l4=arrangement	0 -16 11 6
l4=arrived	-7 14 -5 0
l4=ask	0 18 -16 0
l4=at	8 -10 20 -33
l4=back	-6 18 -20 1
l4=be	-8 12 -8 0
l4=been	11 0 -2 -18
l4=begin	19 -13 0 -4
l4=between	0 -6 10 -3
l4=brief	0 11 -4 -4
l4=but	0 9 0 -6
l4=by	0 -2 -24 24
l4=call	9 -10 5 0
l4=closed	0 0 7 -9
l4=come	-8 -10 12 3
l4=commerce	-3 23 -14 -4
l4=conclude	0 -5 -1 10
l4=confirm	0 -10 12 0
l4=consultation	0 9 0 -8
l4=continue	0 -12 14 0
l4=country	0 7 -11 3
l4=custom	11 -18 -8 14
l4=day	-5 -9 2 11
l4=declare	0 -13 -2 15
l4=detail	-3 20 -11 -6
l4=done	0 -1 -17 14
l4=down	19 -1 -19 6
l4=due	11 -9 6 -5
l4=duty	-2 -3 12 -10
l4=each	0 7 -13 4
l4=earth	0 -16 17 0
l4=effect	0 11 -6 -2
l4=end	-5 8 -38 18
l4=enter	0 17 -15 0
l4=evening	-2 -16 0 20
l4=extension	0 8 -1 -6
l4=first	12 -11 0 0
l4=flew	-2 5 1 -10
l4=fly	-4 24 -16 -12
l4=following	0 14 -14 0
l4=for	0 -2 16 -19
l4=foreign	9 -12 6 -3
l4=geneva	-2 15 -16 2
l4=get	0 -16 6 11
l4=government	0 15 -13 -1
l4=greer	0 -7 8 0
l4=had	0 -7 11 -6
l4=hall	-2 12 -4 -3
l4=hand	-1 0 8 -10
l4=has	-20 -11 11 11
l4=have	-5 -4 12 -4
l4=he	-11 15 -12 2
l4=head	0 -14 15 0
l4=him	-5 19 -13 0
l4=his	10 7 -19 1
l4=hold	1 3 0 -12
l4=home	0 16 -14 -4
l4=hour	-7 -6 -4 17
l4=house	3 -12 0 8
l4=i	0 10 -5 -8
l4=in	-11 -7 20 -12
l4=initial	-3 -9 0 13
l4=into	0 -9 0 11
l4=is	-8 -9 3 10
l4=it	-1 -3 10 -11
l4=its	-1 1 -11 8
l4=joint	0 -3 -13 14
l4=kuala	0 18 -17 0
l4=land	-6 16 -6 -5
l4=last	-1 4 3 -10
l4=leave	0 6 -8 0
l4=let	0 -11 0 13
l4=make	13 -2 -7 -1
l4=meet	-8 -11 18 -2
l4=minister	-5 14 -6 -7
l4=ministry	-5 10 -1 -3
l4=minute	0 -15 16 1
l4=morning	-6 16 -17 2
l4=negotiate	0 -16 18 0
l4=negotiation	8 6 -10 -5
l4=negotiator	4 -10 8 -5
l4=next	0 -6 12 -5
l4=no	0 12 -5 -4
l4=nobody	0 -12 12 0
l4=noon	0 -12 14 0
l4=now	0 -8 10 0
l4=of	23 9 -15 -19
l4=off	0 10 -6 -1
l4=official	-2 -5 10 0
l4=old	12 -6 0 -5
l4=on	20 10 -7 -33
l4=one	-1 14 0 -12
l4=open	14 -13 -3 4
l4=opened	8 -17 13 -6
l4=other	-2 -9 8 4
l4=our	-1 18 -12 -5
l4=over	0 7 -13 3
l4=p	0 -12 0 13
l4=paper	0 -10 14 -5
l4=parted	0 -11 5 2
l4=pay	0 18 -14 -1
l4=point	0 -9 11 0
l4=prepare	0 10 -9 0
l4=put	3 4 -1 -11
l4=reach	0 -9 1 10
l4=reporter	9 11 -19 -10
l4=representative	0 -6 11 -5
l4=rise	0 7 -10 1
l4=room	0 -15 8 8
l4=round	3 -9 19 -22
l4=run	0 -9 10 0
l4=say	-10 24 -16 -6
l4=secretary	0 -11 13 0
l4=see	-1 20 -18 0
l4=set	0 -10 11 0
l4=shook	0 -8 0 13
l4=shortly	0 -16 9 7
l4=side	-6 7 -13 11
l4=sign	0 14 -12 -2
l4=sit	-17 -9 19 0
l4=so	-1 14 -15 4
l4=soybean	14 -21 9 0
l4=start	-3 -10 15 -2
l4=statement	0 -14 6 7
l4=strike	0 -12 16 -2
l4=take	-3 -1 -6 11
l4=talk	0 29 -10 -24
l4=talked	-2 -10 14 0
l4=tell	-13 7 -4 3
l4=than	24 -10 -9 -10
l4=that	-12 -6 -5 22
l4=the	0 11 -13 -1
l4=their	2 -23 8 17
l4=them	0 -17 22 -3
l4=then	0 11 -10 0
l4=there	-2 15 -22 6
l4=they	-2 9 -2 -10
l4=three	0 13 -7 -2
l4=time	0 -19 18 0
l4=together	0 9 -7 0
l4=trade	4 -13 9 0
l4=travel	-3 -10 15 -4
l4=truce	2 13 -9 -10
l4=two	-12 9 -4 -1
l4=understanding	0 -11 12 0
l4=until	0 13 -6 -4
l4=up	3 0 2 -8
l4=visit	0 -19 12 6
l4=vote	10 -4 0 -5
l4=was	21 0 -2 -20
l4=we	25 -24 -3 0
l4=week	0 12 -2 -8
l4=were	3 8 -5 -14
l4=what	-9 -4 7 2
l4=where	-1 10 1 -16
l4=will	-17 1 -5 12
l4=wire	0 11 -6 -2
l4=with	-7 7 6 -22
l4=world	0 -9 11 0
l4=would	21 5 -31 -2
l4=write	0 -8 11 0
l4=you	0 -11 14 0
l4=—	7 -22 7 15
l=" on	0 -12 0 15
l=) ,	0 15 -4 -8
l=, <level>	0 -16 8 9
l=, a	12 -3 -7 -3
l=, for	0 9 -8 0
l=, friday	0 10 -9 0
l=, from	-4 -8 18 -9
l=, not	0 10 -4 -3
l=, of	0 -5 -1 8
l=, on	-2 -14 28 -27
l=, saturday	10 -12 -3 5
l=, say	0 -6 10 -1
l=, the	0 -8 9 0
l=, thursday	5 11 -7 -14
l=, tuesday	0 4 3 -12
l=, until	-3 -8 -6 16
l=, wednesday	1 -11 12 -2
l=<begin> (	0 11 -7 0
l=<begin> <begin>	2 1 0 -8
l=<begin> <name>	0 -7 8 0
l=<begin> and	0 17 -12 -3
l=<begin> by	-2 0 -11 6
l=<begin> friday	0 -9 0 12
l=<begin> good	-5 -6 13 0
l=<begin> in	0 11 -6 -2
l=<begin> saturday	10 -2 -3 -5
l=<begin> since	-4 11 -11 2
l=<begin> the	-8 13 0 0
l=<begin> thursday	1 -19 12 5
l=<begin> tuesday	-6 -17 6 14
l=<begin> wednesday	15 0 -12 -13
l=<day-ahead> ,	0 11 -13 0
l=<day-gone> ,	0 -3 12 -8
l=<day-gone> and	-4 -6 -6 16
l=<day-today> (	0 16 -18 -4
l=<level> (	0 -15 17 0
l=<level> on	-21 22 0 -24
l=<level> since	-7 16 -5 0
l=<level> until	0 -8 13 -4
l=<name> before	0 -9 0 9
l=<name> end	0 11 -6 -2
l=<name> from	0 10 -7 -1
l=<number> on	9 6 -7 -9
l=<organisation> ,	-9 -24 9 21
l=<organisation> on	5 13 -9 -21
l=<person> :	0 -8 12 -1
l=<person> on	-2 -9 17 -11
l=<person> say	0 5 -9 2
l=<seat> (	3 5 -15 4
l=<seat> ,	-3 -5 2 6
l=<seat> since	-9 0 7 0
l=<seat> until	0 11 0 -9
l=<seat> ·	0 -11 12 0
l=<span> ,	-4 -11 14 0
l=<span> from	0 18 -13 0
l=a deal	0 10 -8 0
l=again on	-6 13 -12 0
l=agree on	-9 -5 12 -4
l=agreement on	0 10 1 -19
l=ahead of	0 12 -6 -3
l=aire ,	0 10 -7 0
l=airport on	0 -15 8 6
l=and end	-2 0 -4 9
l=and on	0 -9 -2 15
l=apply from	0 -9 -2 13
l=arranged for	10 -6 -3 0
l=arrived on	8 2 -1 -18
l=as of	-7 9 1 -11
l=at <number>	-3 0 10 -13
l=at the	-9 63 -57 -4
l=away on	11 -11 0 0
l=back on	8 0 -14 5
l=batumi ,	0 -8 11 -1
l=batumi on	0 -22 10 12
l=before the	0 21 -20 0
l=begin on	-3 15 -2 -23
l=brussel ,	0 15 -9 -4
l=busan ,	0 -13 7 7
l=busan on	-7 -7 14 -5
l=business on	-1 -4 -16 18
l=by the	0 20 -17 0
l=call of	0 -18 18 0
l=capital on	7 -14 0 4
l=car on	0 -16 5 11
l=cartagena on	0 -12 14 0
l=charge on	9 -13 -3 9
l=city on	0 -10 7 2
l=close on	0 11 -14 0
l=closed on	-1 -11 0 13
l=come on	5 -14 14 -7
l=conclude on	0 15 -5 -10
l=conference on	0 14 -10 -2
l=continue on	-9 5 -18 11
l=date :	0 9 -5 0
l=day on	-10 7 -5 3
l=deal on	0 -12 12 1
l=did ,	0 14 -12 0
l=dinner on	10 6 -10 -8
l=down on	-11 -2 1 9
l=due on	0 28 -24 -2
l=duty of	0 -9 0 10
l=duty on	-1 10 -4 -1
l=early on	0 9 -7 -3
l=effect on	-1 11 -20 7
l=end on	6 10 -42 2
l=expire on	0 22 -12 -9
l=finish on	-8 -8 -8 20
l=follow on	11 0 -6 -8
l=followed on	0 14 -12 0
l=for the	8 2 -17 0
l=force on	0 12 -9 0
l=force since	2 7 -13 0
l=found on	0 -8 9 0
l=friday ,	-4 4 7 -21
l=from <name>	0 -8 10 -1
l=from the	9 -12 4 0
l=geneva on	4 4 -11 1
l=go on	-5 11 -33 10
l=go up	0 -10 0 11
l=good from	14 -9 -4 0
l=halifax on	-1 -14 17 0
l=happen on	0 17 -11 -1
l=has until	13 -2 -2 -13
l=have until	0 4 6 -10
l=heard on	0 -6 -3 10
l=here on	7 -12 7 -3
l=higher on	0 -6 9 -2
l=home on	-1 -15 6 10
l=hour on	10 -8 13 -21
l=in <name>	-14 13 0 -13
l=in <seat>	8 -10 2 1
l=in busan	0 -8 13 0
l=in force	0 -7 0 9
l=in geneva	0 0 5 -10
l=in pari	10 9 -15 -11
l=in stockholm	7 -9 3 -5
l=incheon ,	0 -11 6 0
l=is on	0 14 -9 -4
l=issue on	0 0 -7 9
l=istanbul on	0 16 -15 0
l=it charge	0 -9 10 0
l=it on	-9 15 -3 -8
l=izmir on	0 -7 17 -11
l=karachi on	0 -5 11 -4
l=know on	0 9 -7 -1
l=lago on	0 -10 10 0
l=lapse on	9 0 -6 -4
l=last until	-4 -12 4 10
l=late on	-4 -1 -7 12
l=later on	0 -6 9 -3
l=link on	0 -8 10 0
l=london on	0 -8 14 -3
l=lumpur ,	0 -8 12 -4
l=lumpur on	-2 -17 2 14
l=make on	0 12 -11 0
l=media on	0 -7 10 -4
l=meet :	0 15 -12 -1
l=memorandum on	0 -10 8 0
l=midnight on	-5 -6 -13 18
l=monday ,	10 -2 -8 -1
l=more than	0 -9 0 10
l=move to	0 -12 14 -1
l=name on	0 13 -11 -1
l=new on	0 13 -7 -4
l=new york	0 -10 9 -1
l=night ,	0 11 -7 -1
l=no deal	0 -17 9 9
l=not before	0 -8 9 0
l=note ,	0 17 -5 -9
l=notice by	0 -10 12 0
l=number on	0 -18 19 0
l=of <name>	0 -13 6 5
l=off on	-4 1 -7 10
l=off to	0 -11 13 0
l=on <day-gone>	0 14 0 -11
l=on a	-3 17 -9 -3
l=on it	0 -6 -3 10
l=on on	0 -1 -9 10
l=on the	3 -41 39 -5
l=open on	0 20 -16 -2
l=opened on	10 6 -18 -5
l=order on	0 16 -9 -4
l=over on	8 0 -17 1
l=paper on	0 0 -11 6
l=pari on	0 -12 3 5
l=pay <level>	0 -8 10 0
l=people on	1 14 -6 -15
l=phone on	0 -13 15 0
l=place on	-6 12 -6 -4
l=post of	10 -26 16 1
l=post on	0 1 -12 6
l=president on	0 11 -10 0
l=press on	0 -6 11 -5
l=proclamation on	0 -9 11 0
l=proposal on	0 9 -8 0
l=propose on	9 -7 0 0
l=publish on	-1 17 -2 -15
l=release ,	0 0 6 -11
l=report ,	-3 -7 8 0
l=reporter on	-9 -4 0 10
l=resume on	-2 -1 -6 12
l=review on	0 0 -10 8
l=rise on	0 -3 -9 10
l=run from	9 -17 9 0
l=run out	0 9 0 -6
l=run to	0 2 -10 5
l=run until	0 14 -2 -8
l=salvador on	0 -9 9 0
l=samarkand ,	0 -7 -5 12
l=saturday ,	0 17 -8 -6
l=see <person>	0 -16 17 0
l=session on	-3 13 -5 -2
l=settle on	0 12 -10 0
l=sheet on	0 -1 -11 9
l=shenzhen on	0 15 -14 0
l=side on	0 -10 12 0
l=since <number>	2 -13 16 -8
l=sit on	1 10 -9 -3
l=sit until	0 -10 0 11
l=speak on	0 -16 18 0
l=start on	5 22 -23 -11
l=statement of	0 2 -15 8
l=stay until	0 -10 0 11
l=stockholm ,	-7 -7 4 7
l=stockholm on	12 -3 -1 -5
l=summit of	0 -19 20 0
l=summit on	0 -7 9 0
l=sunday ,	10 -9 -5 5
l=table on	6 -17 0 13
l=talk of	0 -16 18 0
l=talk on	-10 11 -5 1
l=television on	0 11 -8 -2
l=tell on	0 -8 9 0
l=that from	0 12 -12 0
l=the <organisation>	0 14 -11 0
l=the <quality>	-2 -6 12 -2
l=the phone	0 -8 8 0
l=there from	0 -12 12 0
l=there on	9 -21 5 8
l=to <number>	0 -7 -6 13
l=to <seat>	10 0 0 -15
l=to begin	-4 -12 16 0
l=to end	0 -5 11 -6
l=town ,	0 -9 0 8
l=trieste on	0 -15 16 0
l=tromsø on	0 -10 10 0
l=truce end	0 13 -1 -9
l=truce of	0 12 -6 -3
l=tuesday ,	10 -4 -3 0
l=turnberry on	0 -16 17 0
l=until the	0 11 -7 0
l=us on	8 1 -12 -2
l=valparaíso ,	0 -17 15 2
l=warn on	8 -12 -2 7
l=was on	0 -17 13 3
l=week ,	0 -12 17 -5
l=week of	20 -2 -19 -2
l=win on	0 9 -9 0
l=with <person>	0 -2 10 -6
l=write on	0 20 -12 -7
l=year ago	0 12 -10 0
l=york ,	6 -1 2 -11
l=york from	0 -12 15 0
l=york on	0 14 -8 -4
l=york since	-6 -6 13 0
l=· wednesday	-1 -4 -2 9
l=— monday	11 -4 -2 -5
lead=)	-3 0 -10 12
lead=1	-6 10 -15 5
lead=10	9 -19 4 7
lead=11	-3 -6 13 -8
lead=12	-10 1 8 -16
lead=13	0 24 -15 -4
lead=14	-9 -31 24 16
lead=15	-5 -18 0 20
lead=16	-1 -15 7 11
lead=17	0 -15 20 -3
lead=19	-3 0 9 -12
lead=2	-5 5 -12 7
lead=20	-9 7 5 -13
lead=21	-1 19 -11 -3
lead=22	-1 4 -23 11
lead=23	-2 -30 36 -9
lead=25	-2 19 -8 -7
lead=26	0 -14 -13 23
lead=28	20 -30 20 -15
lead=29	-8 7 -9 6
lead=3	-4 -2 9 -8
lead=30	-16 -25 32 0
lead=31	-1 3 -21 11
lead=5	-3 9 2 -15
lead=6	11 4 -11 -9
lead=9	10 -20 3 8
lead=:	-8 11 -10 1
lead=a	-8 0 11 -14
lead=after	-15 10 -12 10
lead=all	0 13 -11 0
lead=an	3 -5 -13 12
lead=and	6 11 -15 -5
lead=april	0 16 -10 0
lead=as	13 -10 -5 3
lead=at	-12 8 -17 12
lead=august	-4 39 -31 -4
lead=before	6 -9 0 6
lead=beijing	-2 22 -8 -11
lead=bessent	4 -4 -17 14
lead=both	-10 2 9 -12
lead=brazil	-1 11 -7 0
lead=by	-8 4 -9 6
lead=canada	0 -15 2 13
lead=carney	-9 -10 19 -2
lead=chile	7 -5 -9 5
lead=china	-3 28 -15 -19
lead=chinese	0 6 -13 3
lead=colombia	0 10 -7 -3
lead=december	0 -11 13 0
lead=delegations	-12 14 -5 0
lead=deputy	0 8 -5 0
lead=details	0 14 -10 -2
lead=donald	7 -27 26 -5
lead=economics	0 10 -7 -1
lead=economy	0 23 -17 -8
lead=eu	0 17 -12 -5
lead=experts	0 -20 12 2
lead=for	-3 27 -18 -5
lead=foreign	-7 -6 9 0
lead=friday	-24 29 -33 4
lead=from	-6 9 -2 -4
lead=goods	0 -8 11 -1
lead=greer	5 11 -14 0
lead=he	-8 2 7 -15
lead=he'll	10 -20 11 -2
lead=i	-7 -11 9 7
lead=iceland	0 -12 0 11
lead=in	-7 7 11 -20
lead=india	0 26 -16 -8
lead=indonesia	0 9 -5 -2
lead=it	-10 -4 13 -5
lead=italy	0 -17 17 0
lead=its	0 -15 9 7
lead=january	0 21 -17 -1
lead=july	-4 0 -7 10
lead=june	-3 -24 29 -4
lead=kenya	10 -1 -5 -5
lead=last	0 17 -8 -20
lead=leaders	0 25 -25 0
lead=malaysia	0 21 -10 -10
lead=mark	0 -3 10 -8
lead=may	-5 0 9 -9
lead=minister	-5 -5 17 -15
lead=ministers	0 10 -6 -3
lead=monday	22 -34 11 4
lead=morocco	-1 -3 9 -3
lead=mr	4 6 -15 5
lead=negotiations	0 -9 0 11
lead=negotiators	0 -17 3 11
lead=neither	0 -29 30 0
lead=new	0 13 -1 -9
lead=next	-7 -1 9 -4
lead=not	0 -12 13 0
lead=nothing	0 -12 0 12
lead=nov	-1 29 -25 0
lead=november	-5 52 -41 -9
lead=oct	0 -10 11 0
lead=october	-8 0 9 -14
lead=our	-3 -7 16 -10
lead=over	-1 -8 11 0
lead=peru	0 0 -9 9
lead=poland	0 10 -6 -3
lead=premier	0 -8 9 0
lead=president	-29 0 6 1
lead=saturday	-1 8 0 -17
lead=scott	8 11 -20 0
lead=see	0 16 -14 0
lead=september	11 -13 7 -8
lead=she	0 -13 15 0
lead=signed	0 16 -8 -11
lead=since	-7 11 -3 0
lead=so	0 -28 24 4
lead=soybean	13 -12 0 0
lead=stocks	0 15 -6 -7
lead=sunday	-4 1 -9 7
lead=switzerland	0 17 -11 -3
lead=talks	-12 1 -5 12
lead=ten	0 12 -9 0
lead=thailand	11 -6 -4 0
lead=that	8 1 -11 5
lead=the	-18 -6 8 5
lead=they	19 -22 -2 12
lead=they've	9 -5 -3 0
lead=three	0 15 -6 -6
lead=thursday	-9 -25 17 18
lead=to	0 12 -12 0
lead=today	21 0 -9 -14
lead=tomorrow	4 5 -17 6
lead=trade	-11 10 -16 9
lead=treasury	18 -14 -31 32
lead=trump	-25 14 -17 13
lead=tuesday	16 -16 0 3
lead=turkey	0 3 6 -11
lead=two	-4 13 -24 9
lead=uganda	6 -17 16 -8
lead=until	-3 17 -18 0
lead=us	-13 13 5 -15
lead=vice	2 17 -15 -6
lead=washington	0 12 -3 -5
lead=we	14 -31 10 9
lead=wednesday	23 -9 -10 -3
lead=what	-19 -13 26 -14
lead=when	6 -18 14 -3
lead=where	6 -19 8 4
lead=white	0 -4 8 -3
lead=whose	-2 -10 11 1
lead=will	0 -10 11 0
lead=with	-1 11 -2 -9
lead=xi	8 15 -38 20
lead=yesterday	0 11 -31 18
lead=yet	0 -9 10 0
lead=you	0 -11 0 10
lead=—	1 7 -2 -9
lead=•	0 10 -14 0
left:calls	-12 -29 46 -41
left:coming	-26 -11 21 -2
left:ended	-2 -7 3 3
left:experts	1 -21 22 -5
left:m=adjourned	0 3 -11 5
left:m=arrived	0 25 -18 -17
left:m=arrives	2 20 -22 -5
left:m=assembly	0 5 1 -10
left:m=bargain	0 -10 12 0
left:m=came	3 -14 1 12
left:m=closed	-13 13 -8 1
left:m=come	-4 7 -1 -4
left:m=comes	-2 7 0 -14
left:m=consultations	0 2 15 -17
left:m=delegation	-16 0 7 1
left:m=delegations	-10 -21 7 17
left:m=due	-2 7 -8 1
left:m=edition	11 0 -9 -11
left:m=ended	-7 -4 -21 18
left:m=expected	-11 11 -4 -2
left:m=flies	0 19 -9 -23
left:m=fly	1 8 -7 -7
left:m=go	0 3 -23 13
left:m=goes	-1 0 13 -22
left:m=guest	8 17 -16 -14
left:m=handshake	-2 -6 0 10
left:m=here	5 -23 14 0
left:m=host	6 7 -4 -13
left:m=hosts	0 14 -12 0
left:m=landed	-5 24 -16 -4
left:m=meet	12 -7 6 -19
left:m=meeting	-2 -11 0 24
left:m=meets	-12 3 0 4
left:m=met	-3 4 3 -10
left:m=negotiates	0 0 -12 10
left:m=negotiations	2 0 5 -14
left:m=negotiators	0 -6 20 -24
left:m=parted	-4 -21 -9 26
left:m=receive	0 10 -10 0
left:m=round	7 -8 1 -1
left:m=rounds	-3 9 -2 0
left:m=sat	13 -7 2 -14
left:m=see each other	0 -5 -2 12
left:m=signed	-11 0 0 3
left:m=sitting	0 -11 10 0
left:m=spent	-6 2 10 -19
left:m=stop	0 11 -6 -3
left:m=summit	0 2 1 -10
left:m=table	0 7 -14 1
left:m=talk	-8 24 -12 -17
left:m=talked	4 -22 22 -4
left:m=talks	19 -25 0 13
left:m=there	0 -26 18 10
left:m=time	10 -2 -3 -1
left:m=to see	0 12 -9 0
left:m=travels	12 0 -5 -3
left:m=visit	-4 -21 19 6
left:m=visits	0 10 -9 0
left:m=where	9 11 -14 -7
left:meets	10 -3 0 -4
left:running	4 -21 8 8
left:summit	7 -12 18 -18
left:sure	16 -19 11 -1
left:wished	16 8 -8 -21
lll=( <seat> ,	0 2 -9 7
lll=, <day-today> (	0 11 -13 -3
lll=, <level> from	12 -10 0 0
lll=, <name> ,	-2 -23 10 17
lll=, <organisation> ,	0 -20 11 9
lll=, <seat> ,	-11 -7 31 -26
lll=, and on	-9 14 -19 6
lll=, announce on	0 9 -4 -3
lll=, as of	0 -7 9 0
lll=, begin on	15 11 -25 -7
lll=, end on	-4 -4 -5 12
lll=, friday ,	0 13 -6 -4
lll=, monday ,	-4 18 -5 -6
lll=, on the	10 -8 0 0
lll=, publish on	0 13 -5 -7
lll=, sunday ,	0 0 -7 9
lll=, thursday ,	0 13 -8 -2
lll=, tuesday ,	-1 9 -11 0
lll=, wednesday ,	0 -16 11 7
lll=- <name> on	0 10 -2 -6
lll=/ <seat> ,	-6 6 6 -23
lll=: <number> on	-2 7 -12 4
lll=<begin> <begin> (	0 11 -7 0
lll=<begin> <begin> <begin>	2 1 0 -8
lll=<begin> <begin> <name>	0 -7 8 0
lll=<begin> <begin> and	0 17 -12 -3
lll=<begin> <begin> by	-2 0 -11 6
lll=<begin> <begin> friday	0 -9 0 12
lll=<begin> <begin> good	-5 -6 13 0
lll=<begin> <begin> in	0 11 -6 -2
lll=<begin> <begin> saturday	10 -2 -3 -5
lll=<begin> <begin> since	-4 11 -11 2
lll=<begin> <begin> the	-8 13 0 0
lll=<begin> <begin> thursday	1 -19 12 5
lll=<begin> <begin> tuesday	-6 -17 6 14
lll=<begin> <begin> wednesday	15 0 -12 -13
lll=<begin> <name> on	-3 12 -5 -1
lll=<begin> <organisation> ,	0 -9 6 4
lll=<begin> <person> ,	7 -9 0 0
lll=<begin> <person> on	0 11 -9 0
lll=<begin> <person> say	0 12 -6 -3
lll=<begin> <seat> ,	7 0 -10 5
lll=<begin> brussel ,	0 10 -5 -2
lll=<begin> geneva ,	0 -6 -10 13
lll=<begin> guayaquil ,	0 9 -4 -4
lll=<begin> incheon ,	0 -11 6 0
lll=<begin> madrid ,	-2 -7 0 10
lll=<begin> monday ,	0 -18 2 16
lll=<begin> samarkand ,	0 -7 -5 12
lll=<begin> stockholm ,	-6 -3 -5 14
lll=<begin> sunday ,	9 -17 10 0
lll=<begin> thursday ,	-3 -9 18 -12
lll=<begin> tuesday ,	4 -16 9 4
lll=<day-ahead> , until	0 -11 0 11
lll=<day-gone> and on	10 -19 13 0
lll=<level> , on	12 -9 -3 0
lll=<name> , on	0 -22 27 -4
lll=<name> <seat> ,	0 -12 9 3
lll=<name> announce on	0 -15 12 2
lll=<name> at the	0 19 -18 0
lll=<name> begin on	-13 -15 13 11
lll=<name> meet on	3 12 -12 -3
lll=<name> say on	0 -5 -5 11
lll=<name> sign on	0 -8 0 9
lll=<organisation> in <seat>	0 -11 12 0
lll=<organisation> meet on	0 9 -8 0
lll=<organisation> say on	5 10 -14 -12
lll=<person> : on	0 -20 23 -1
lll=<person> agree on	0 -11 17 -10
lll=<person> announce on	0 -9 -10 20
lll=<person> business on	0 -4 -6 12
lll=<person> in <name>	0 8 -5 -1
lll=<person> meet on	0 -19 21 0
lll=<person> new on	0 10 -5 -3
lll=<person> say on	-21 -6 4 11
lll=<person> warn on	0 -8 -1 10
lll=<person> write on	0 16 -11 -4
lll=<quality> good from	14 -10 -3 0
lll=<seat> , on	0 -18 22 -4
lll=<seat> , thursday	-7 22 -26 1
lll=<seat> , wednesday	11 -2 -18 1
lll=<seat> confirm on	0 9 -5 0
lll=<seat> issue on	0 -6 -3 11
lll=<seat> on the	8 -11 1 0
lll=<seat> say on	-2 31 -24 -6
lll=<span> , from	-5 11 -4 0
lll=<span> from the	10 -6 -4 0
lll=a call on	0 9 -7 0
lll=a deal on	0 -9 10 0
lll=a meet on	0 -8 8 0
lll=a post on	0 11 -7 -1
lll=a statement on	9 -7 0 0
lll=a truce on	0 -8 0 10
lll=a year ago	0 8 -6 0
lll=an agreement on	0 -5 14 -12
lll=an hour on	0 -16 19 0
lll=and <name> on	8 -14 -5 13
lll=and <seat> ,	0 12 -7 -3
lll=at midnight on	0 9 -15 0
lll=at noon on	0 10 -2 -5
lll=be publish on	0 -11 11 0
lll=been move to	0 -12 14 -1
lll=before midnight on	0 -15 10 5
lll=broke down on	0 -3 -13 15
lll=bueno aire ,	0 10 -7 0
lll=by <person> on	0 12 -9 0
lll=by telephone on	-2 -3 10 -7
lll=cape town ,	0 -9 0 8
lll=country say on	0 -17 0 15
lll=did , on	0 9 -6 0
lll=do so on	0 13 -12 0
lll=end , on	0 -7 -5 11
lll=fact sheet on	0 -3 -8 10
lll=fall away on	12 -9 0 0
lll=first , on	0 17 -15 0
lll=flew home on	0 -15 2 13
lll=for <name> on	0 -22 11 13
lll=for <seat> on	0 10 -7 -2
lll=for <span> from	0 10 -8 0
lll=for review on	0 9 -7 0
lll=from <name> on	0 13 -1 -11
lll=from <seat> on	-3 0 -13 13
lll=go on on	0 -1 -9 10
lll=government say on	0 7 0 -4
lll=had begin on	13 -11 0 -4
lll=had meet on	2 -10 7 0
lll=had say on	0 11 -3 -1
lll=he announce on	0 -10 0 11
lll=his <organisation> on	0 -13 15 0
lll=his network on	0 11 -11 0
lll=in <organisation> on	0 9 -9 0
lll=in <seat> on	-2 13 -6 -11
lll=in <seat> until	0 10 0 -9
lll=in <span> on	0 21 -12 -9
lll=in brief ,	0 11 -5 -3
lll=in busan on	-7 -3 10 -4
lll=in cartagena on	0 -11 13 0
lll=in force since	2 7 -13 0
lll=in geneva on	0 20 -20 0
lll=in halifax on	-1 -14 17 0
lll=in istanbul on	0 16 -15 0
lll=in izmir on	0 0 9 -11
lll=in karachi on	0 -7 12 -3
lll=in kuala lumpur	-3 13 -5 -7
lll=in london on	0 -8 12 -2
lll=in new york	0 -12 10 0
lll=in pari on	0 -12 3 5
lll=in recife on	0 -10 0 10
lll=in salvador on	0 -9 9 0
lll=in shenzhen on	0 15 -14 0
lll=in stockholm on	12 -1 -3 -5
lll=in trieste on	0 -15 16 0
lll=in tromsø on	0 -10 10 0
lll=into force on	0 10 -7 0
lll=is <level> from	0 -13 14 0
lll=is due on	0 11 -10 0
lll=is fix for	0 -14 15 0
lll=is in <seat>	0 -7 -5 13
lll=it begin on	0 14 -14 0
lll=it end on	0 19 -1 -14
lll=it meet on	0 13 -13 0
lll=joint statement of	0 13 -9 -1
lll=joint statement on	0 2 -9 5
lll=kuala lumpur ,	0 -8 12 -4
lll=kuala lumpur on	-2 -17 2 14
lll=last week ,	0 -7 10 -1
lll=leave <name> before	0 -9 0 10
lll=lose <level> on	-1 -9 12 0
lll=m . on	0 -2 -8 9
lll=meet <person> on	-1 -28 33 -5
lll=meet again on	-1 14 -11 -1
lll=meet in <seat>	0 22 -20 0
lll=ministry say on	5 0 2 -12
lll=new york ,	6 -1 2 -11
lll=new york from	0 -12 15 0
lll=new york on	0 14 -8 -4
lll=new york since	-6 -6 13 0
lll=of <span> on	0 -6 7 0
lll=on friday ,	0 11 -5 -5
lll=on sunday ,	0 3 -8 3
lll=on television on	0 9 -7 -1
lll=on the phone	0 -8 8 0
lll=on the same	0 -8 -2 11
lll=on tuesday ,	10 -6 0 -2
lll=order late on	0 -9 10 0
lll=order sign on	0 -11 11 0
lll=plan for the	0 13 -13 0
lll=press conference on	0 12 -9 -1
lll=press release ,	0 -3 9 -6
lll=put off to	0 -11 13 0
lll=rise <level> on	-1 14 -2 -6
lll=run out on	0 13 -7 -1
lll=second round on	0 20 -15 -4
lll=sign in <seat>	0 6 0 -10
lll=sign it on	0 -6 10 -3
lll=sit down on	-8 0 11 0
lll=social media on	0 -8 11 -3
lll=stockholm at the	0 12 -10 0
lll=take effect on	-1 8 -21 9
lll=take over on	10 -4 -5 0
lll=take place on	-5 12 -6 -4
lll=talk go on	0 -10 -5 14
lll=talk resume on	0 -5 -8 16
lll=tell <office> on	0 -10 11 0
lll=tell <person> on	0 11 -9 0
lll=tell reporter on	-9 -8 1 12
lll=tell us on	8 -1 -5 -1
lll=term end on	13 -13 0 0
lll=that lapse on	12 -10 0 0
lll=that start on	0 10 -9 0
lll=the <name> on	-3 10 2 -15
lll=the <organisation> ,	-4 -13 0 17
lll=the <organisation> on	0 26 -21 -5
lll=the <person> ,	0 11 -4 -5
lll=the <person> on	3 9 -12 0
lll=the <seat> on	9 -19 8 4
lll=the duty of	0 -11 0 11
lll=the memorandum on	0 -13 11 1
lll=the people on	1 14 -6 -15
lll=the phone on	0 -11 12 0
lll=the press on	0 -6 11 -5
lll=the proclamation on	0 -11 12 0
lll=the table on	8 -23 6 7
lll=the talk of	0 -13 14 0
lll=the week of	0 20 -18 0
lll=their talk on	0 8 -7 0
lll=they begin on	-7 -9 15 0
lll=they have until	0 -3 9 -2
lll=they meet on	9 -13 3 0
lll=third round on	0 -10 11 0
lll=to <level> on	0 17 -12 -1
lll=to <number> on	10 -4 -5 -1
lll=to <seat> on	0 0 6 -23
lll=to begin on	-4 23 -17 0
lll=to discuss on	0 9 -7 0
lll=to follow on	14 -17 4 0
lll=to last until	0 -15 9 6
lll=to midnight on	0 -5 -2 8
lll=to speak on	0 -8 9 0
lll=to start on	17 -5 -15 0
lll=trade agreement on	0 12 -3 -11
lll=truce end on	13 -8 0 -4
lll=two hour on	0 13 -11 0
lll=was conclude on	0 12 -10 0
lll=was reach on	0 21 -21 -1
lll=was to end	0 -9 13 -2
lll=week , on	0 -9 10 0
lll=were to begin	0 -12 13 0
lll=what happen on	0 10 -6 0
lll=which begin on	8 -8 5 -10
lll=which meet on	0 12 -11 0
lll=will meet on	0 -9 9 0
lll=will sign on	0 16 -13 -1
lll=with <name> on	-4 11 -11 0
lll=with <person> on	7 -12 11 -7
lll=with <seat> on	0 22 -18 -4
lll=would follow on	-2 12 -3 -3
lll=— <person> on	0 -5 -8 12
lll=— <seat> ,	0 -17 -14 26
loud	29 -25 -4 6
lr=, (	-12 -2 1 6
lr=, )	-6 -7 15 -7
lr=, ,	1 -20 26 -14
lr=, .	-19 -7 11 4
lr=, :	10 10 -12 -16
lr=, ;	0 -12 12 0
lr=, <end>	-11 -19 7 23
lr=, and	15 3 -17 -8
lr=, —	-5 18 -17 -2
lr=/ <end>	13 -8 -3 0
lr=: ,	-6 -19 25 -2
lr=: .	0 21 -16 -5
lr=: <end>	0 28 -21 -5
lr=<begin> 's	7 -13 12 -11
lr=<begin> (	-4 -6 12 -3
lr=<begin> ,	6 -12 7 0
lr=<begin> -	-4 13 -5 -4
lr=<begin> .	-3 -18 24 -11
lr=<begin> :	0 -1 9 -27
lr=<begin> <end>	-7 16 -16 1
lr=<begin> <level>	0 13 -9 0
lr=<begin> <number>	17 -18 6 -7
lr=<begin> in	-6 -10 -7 21
lr=<begin> is	-10 0 -5 12
lr=<begin> it	7 16 -23 -7
lr=<begin> morning	-4 9 -1 -2
lr=<begin> of	-5 13 -3 -4
lr=<begin> the	15 3 -30 11
lr=<begin> they	-6 -23 6 20
lr=<begin> ·	0 11 -7 0
lr=<begin> —	7 -7 7 -13
lr=<level> ,	-1 -17 14 6
lr=<level> .	9 1 -1 -19
lr=<money> .	0 -13 13 0
lr=<name> ,	-9 -9 14 3
lr=<name> .	-3 13 -6 -9
lr=<name> <end>	0 -8 12 -2
lr=<number> ,	-3 9 -12 1
lr=<number> .	-13 13 7 -23
lr=<person> .	-3 -1 -6 13
lr=<seat> .	3 -19 8 9
lr=<seat> for	15 -4 -6 -6
lr=a ,	12 0 -12 -3
lr=a .	-3 15 -8 0
lr=after 's	0 -21 23 -1
lr=after ,	0 10 -7 0
lr=agree .	0 0 -13 13
lr=and 's	0 10 -1 -5
lr=and ,	-3 -1 -3 9
lr=and .	-3 -25 -9 33
lr=back .	0 -5 -3 9
lr=before .	0 13 -8 -2
lr=before :	0 -11 0 11
lr=before <end>	0 15 -12 0
lr=begin ,	-4 -9 13 0
lr=begin .	5 10 -15 -5
lr=by ,	7 -2 -22 8
lr=by <end>	0 18 -12 -3
lr=by evening	-1 -7 12 -1
lr=by night	0 -9 0 11
lr=charge .	0 -7 10 -2
lr=deal .	0 -12 5 7
lr=do .	0 -12 15 -2
lr=due ,	0 -10 10 0
lr=effect and	0 -13 14 0
lr=end .	-8 -17 12 10
lr=end <end>	0 9 0 -6
lr=end at	10 0 0 -11
lr=for 's	0 19 -16 -1
lr=for .	18 2 -13 0
lr=for <end>	-4 -10 14 -1
lr=force ,	0 -9 0 10
lr=from ,	-9 12 -1 -15
lr=from .	0 -8 8 0
lr=from <end>	-12 0 6 -6
lr=from <name>	8 -12 6 0
lr=from and	-10 29 -22 0
lr=from it	0 -9 11 0
lr=from of	0 -11 12 0
lr=from to	5 2 -9 0
lr=from until	10 -3 -4 0
lr=from we	0 -10 11 0
lr=geneva ,	0 11 -8 0
lr=geneva .	0 -8 13 -3
lr=has .	0 10 -5 -2
lr=if 's	0 -19 21 0
lr=is <end>	0 11 -9 0
lr=it ,	0 -6 8 0
lr=it .	0 9 -24 8
lr=meet ,	0 -7 10 0
lr=meet .	-6 -3 9 -2
lr=midnight the	-1 -7 0 10
lr=monday ,	-7 -3 -3 9
lr=monday .	10 -10 -3 2
lr=not .	0 -10 12 0
lr=of 's	-6 -5 10 0
lr=of (	-1 -10 3 9
lr=of ,	-12 22 -7 -9
lr=of .	-13 2 11 -20
lr=of :	0 -3 10 -5
lr=of <end>	25 -3 -16 -6
lr=of between	0 11 -5 -3
lr=of has	0 -10 -1 13
lr=of in	0 -16 17 0
lr=on )	9 6 -14 -1
lr=on .	8 21 -25 -7
lr=on :	-10 -2 6 0
lr=on ;	-20 12 0 -2
lr=on <end>	-15 -6 16 -8
lr=on <name>	-8 3 -10 9
lr=on <person>	8 9 -13 -3
lr=on ?	-1 -21 15 10
lr=on a	-7 12 -4 -2
lr=on about	0 13 -9 -1
lr=on after	12 -1 7 -16
lr=on afternoon	0 0 -22 13
lr=on and	-2 -9 13 -5
lr=on are	10 -8 0 -1
lr=on as	2 -22 2 19
lr=on at	-5 -11 3 14
lr=on before	0 -4 -6 10
lr=on but	8 -20 17 -7
lr=on by	-5 -2 -3 10
lr=on doe	0 -10 0 11
lr=on end	0 8 0 -8
lr=on extend	0 10 -5 -4
lr=on for	11 5 2 -46
lr=on from	0 -4 -16 19
lr=on had	-1 -2 9 -4
lr=on in	8 0 6 -19
lr=on it	3 -5 8 -14
lr=on leave	0 0 -9 9
lr=on morning	19 -17 -9 11
lr=on mr	0 9 -5 0
lr=on night	-19 0 2 3
lr=on on	0 -12 15 -1
lr=on over	-7 10 0 -6
lr=on publish	0 4 -12 5
lr=on sign	0 -13 4 10
lr=on that	14 5 -7 -8
lr=on the	-4 -6 12 -4
lr=on they	-1 -9 16 -3
lr=on to	-6 -13 9 5
lr=on we	0 9 -6 0
lr=on will	3 -10 4 1
lr=on with	-14 3 -2 6
lr=on without	-9 2 -3 4
lr=on would	0 -5 11 -4
lr=saturday <end>	-9 31 -6 -14
lr=say .	0 19 -16 -1
lr=say that	-5 -5 12 -4
lr=sign ,	0 10 -4 -4
lr=sign .	0 18 -5 -11
lr=sign by	0 9 -5 -2
lr=since .	15 -21 13 -23
lr=since <end>	-12 30 -17 0
lr=since and	7 1 -11 0
lr=since for	-5 14 -9 0
lr=since it	11 -7 -3 0
lr=since morning	15 -11 -3 0
lr=since noon	0 -9 8 0
lr=spent in	0 -9 12 0
lr=start and	10 -8 0 0
lr=stockholm and	10 -2 -6 -1
lr=the ,	18 14 -27 -4
lr=the .	0 29 -28 -2
lr=the <end>	0 -15 19 -6
lr=through .	0 -13 -6 18
lr=thursday ,	-4 15 3 -23
lr=thursday .	-3 2 -10 5
lr=till ,	0 -5 -3 9
lr=to )	-2 -7 -10 18
lr=to ,	0 15 0 -19
lr=to .	-2 -3 -21 15
lr=to ;	0 15 -14 0
lr=to <end>	0 8 2 -16
lr=to the	0 -8 0 9
lr=truce .	0 -9 -2 11
lr=tuesday ,	0 -8 -4 11
lr=until .	1 -23 -7 26
lr=until <end>	0 34 0 -36
lr=until for	0 -5 -5 10
lr=until to	0 15 -8 -3
lr=up .	0 -3 -9 11
lr=wednesday (	-3 22 -11 -6
lr=wednesday .	-5 -7 19 -13
lr=wednesday <end>	22 -14 -6 0
lr=· <end>	4 -1 4 -9
lr=— ,	0 -15 16 0
lr=— <end>	0 30 -22 -5
nc2=agree	-7 2 6 -6
nc2=bear	-4 -5 8 0
nc2=begin	9 -1 2 -9
nc2=buy	0 14 -8 -4
nc2=down	-14 -2 13 -3
nc2=end	0 -14 8 8
nc2=impose	-17 6 0 0
nc2=lack	0 -16 17 0
nc2=propose	17 4 -13 -6
nc2=refuse	10 -10 2 -4
nc2=return	-6 18 -3 -8
nc2=sign	-17 11 0 -8
nc2=suspend	12 -18 -1 15
nc2=threaten	0 12 -23 6
nc2=up	11 7 -7 -14
nct2=agree modal	0 8 0 -11
nct2=agree modal-passive	0 -13 14 0
nct2=agree participle-passive	-3 18 -3 -17
nct2=agree perfect	-1 -3 -7 15
nct2=agree pluperfect	-1 -8 9 0
nct2=bear gerund	0 -21 18 4
nct2=bear infinitive	0 9 0 -7
nct2=bear modal	-6 8 -15 6
nct2=bear participle-passive	-6 10 -2 -5
nct2=bear past	9 -22 5 9
nct2=bear perfect	0 -7 11 -2
nct2=bear pluperfect	0 -12 13 0
nct2=bear present	4 7 2 -18
nct2=begin future	0 -11 20 -13
nct2=begin modal	-2 11 -13 3
nct2=begin past	20 -22 8 -2
nct2=begin perfect	0 -11 19 -6
nct2=begin pluperfect	1 0 -16 8
nct2=begin present	-2 26 -26 -3
nct2=down gerund	0 11 -6 -4
nct2=down infinitive	0 11 -8 0
nct2=down past	-4 -10 2 12
nct2=down pluperfect	0 9 -1 -6
nct2=down present	-2 -2 15 -17
nct2=end future	2 -13 10 0
nct2=end gerund	-1 1 -12 8
nct2=end modal	0 -12 11 1
nct2=end past	7 -13 2 3
nct2=end perfect	0 14 -7 -4
nct2=end present	-4 16 -13 0
nct2=impose future-passive	-3 -1 14 -12
nct2=impose gerund	0 20 -25 0
nct2=impose modal	-5 12 0 -17
nct2=impose modal-passive	3 -15 12 0
nct2=impose past	-24 -1 -1 15
nct2=impose past-passive	-3 18 -5 -17
nct2=impose perfect	11 1 -10 -2
nct2=impose perfect-passive	0 -12 9 4
nct2=impose pluperfect-passive	0 -6 9 -1
nct2=impose present	-10 -2 0 8
nct2=impose present-passive	2 1 0 -12
nct2=lack modal	0 -9 10 0
nct2=lack present	0 -12 15 0
nct2=propose gerund	8 18 -24 -6
nct2=propose modal	-1 12 -5 -5
nct2=propose participle-passive	7 -1 -13 6
nct2=propose past	4 -8 12 -11
nct2=propose past-passive	0 9 -8 0
nct2=propose perfect	-3 -2 9 -2
nct2=propose perfect-passive	0 15 -14 0
nct2=propose pluperfect	-1 10 -18 5
nct2=propose present-passive	0 -8 8 0
nct2=renew modal-passive	5 -7 -12 9
nct2=renew past	2 18 -16 -6
nct2=return past	-3 13 -4 -4
nct2=say past	-13 3 -3 6
nct2=say perfect	13 -10 2 -6
nct2=say present	1 -2 -7 11
nct2=sign future	0 14 -8 -6
nct2=sign modal	-1 15 -4 -9
nct2=sign modal-passive	0 -14 14 0
nct2=sign participle-passive	-4 4 8 -17
nct2=stay future	-3 20 -12 -7
nct2=stay future-passive	-7 13 -4 -1
nct2=stay gerund	3 3 -13 3
nct2=stay modal	5 -14 13 -4
nct2=stay modal-passive	0 10 -7 0
nct2=stay participle-passive	0 -11 17 -8
nct2=stay past	-7 -11 17 -5
nct2=stay perfect	0 0 -10 6
nct2=stay pluperfect	-11 15 -6 -2
nct2=stay present	4 -4 -4 4
nct2=suspend future	5 -8 -13 12
nct2=suspend future-passive	-7 13 -4 -1
nct2=suspend modal	0 10 -7 0
nct2=suspend participle-passive	11 -16 10 -5
nct2=suspend past	-2 -3 -5 13
nct2=suspend perfect	0 12 -6 -3
nct2=suspend pluperfect	0 -8 9 0
nct2=suspend present	1 -21 7 13
nct2=target future-passive	0 -9 10 0
nct2=target participle-passive	0 -9 -1 11
nct2=target past	6 -9 1 0
nct2=target present	0 14 -11 0
nct2=up future	1 -9 6 0
nct2=up infinitive	-2 10 -1 -1
nct2=up modal	0 2 -8 5
nct2=up past	16 -8 1 -14
nct2=up present	0 12 -7 -7
next:calls	-29 -51 72 -21
next:coming	0 4 13 -28
next:ended	-13 10 -4 -6
next:experts	10 -5 19 -32
next:heads=0	4 4 -12 11
next:heads=1	-6 11 -1 -12
next:heads=2	-21 -54 76 -26
next:heads=3	0 -7 15 -7
next:meets	18 -27 2 20
next:running	11 1 -15 1
next:summit	5 -17 4 13
next:sure	47 -51 -7 43
next:wished	-34 25 4 -24
next="	6 4 3 -26
next=)	3 5 -6 -6
next=-	4 10 -12 -4
next=:	0 16 -14 -5
next=after	2 -2 12 -16
next=as	-2 -9 0 15
next=because	-4 0 12 -15
next=before	0 -11 7 2
next=but	7 -14 10 0
next=that	-6 11 -10 3
next=unless	-1 18 -11 -2
next=until	5 -12 -5 11
next=when	-6 0 -1 9
next=while	-1 -18 23 -4
next=who	1 24 -13 -17
next=yet	0 -7 -3 11
next=—	-8 -18 28 -3
nhas-gerund	5 -9 -11 20
nhas-modal	3 -7 13 -9
nhas-participle	-4 13 5 -27
nhas-past	9 -3 0 -4
nhas-pluperfect	-11 -3 -1 10
nt2=future-passive	0 0 5 -11
nt2=infinitive	5 7 -6 -8
nt2=infinitive-passive	0 9 -7 0
nt2=modal	-40 14 -1 -2
nt2=modal-not	12 -8 0 0
nt2=modal-passive	13 -27 19 0
nt2=participle-passive	0 -3 12 -10
nt2=past	7 -10 5 0
nt2=past-not	15 -3 -2 -9
nt2=past-passive	-5 24 -14 -11
nt2=present	7 9 -13 -3
nv2=accept	0 -14 23 -8
nv2=add	-1 8 -4 -2
nv2=announce	7 -9 -3 8
nv2=answer	0 11 -9 0
nv2=apply	0 -17 18 0
nv2=begin	21 5 -20 -10
nv2=believe	0 11 -10 0
nv2=buy	0 11 -6 -3
nv2=call	-3 21 -22 0
nv2=charge	0 5 1 -10
nv2=collect	0 -7 10 -1
nv2=conclude	-3 0 11 -12
nv2=declare	0 -9 -2 12
nv2=expect	2 -13 6 3
nv2=extend	7 10 -10 -10
nv2=face	0 -7 9 -1
nv2=halve	0 -16 18 0
nv2=have	-1 7 -14 4
nv2=hope	9 2 -17 1
nv2=know	0 -2 -8 10
nv2=leave	0 7 -14 5
nv2=look	9 -1 -12 2
nv2=meet	0 8 -13 4
nv2=negotiate	0 -10 11 0
nv2=plan	0 -4 -4 8
nv2=publish	0 -8 7 1
nv2=recommend	0 -12 13 0
nv2=refuse	11 -12 3 -3
nv2=report	0 -7 9 0
nv2=resume	0 12 -5 -5
nv2=review	0 -10 11 0
nv2=rise	3 1 -8 0
nv2=run	-17 -20 18 13
nv2=say	-17 0 5 1
nv2=set	0 -9 0 11
nv2=settle	0 9 -4 -1
nv2=sign	-6 22 -9 -12
nv2=sit	-3 20 -1 -20
nv2=stay	11 0 -17 4
nv2=step	8 -3 -1 -3
nv2=suspend	12 -16 6 0
nv2=take	-14 -6 5 8
nv2=tell	2 5 -1 -10
nv2=think	0 15 -6 -9
nv2=threaten	0 8 -20 7
nv2=wait	0 -16 18 -1
nv2=want	0 0 -10 10
nv2=win	0 -8 10 0
nv2=withdraw	0 -17 13 3
nv2=write	3 -9 8 -3
nvt2=agree participle	-1 8 2 -13
nvt2=agree past	0 -15 12 1
nvt2=agree perfect	0 10 -25 8
nvt2=announce perfect	14 -8 -3 -4
nvt2=apply present	0 -9 10 0
nvt2=be future	-6 10 0 -12
nvt2=be past	-6 -4 11 -5
nvt2=be present	17 5 -16 -5
nvt2=begin past	28 7 -22 -25
nvt2=begin pluperfect	1 -6 -12 14
nvt2=begin present	-11 13 -4 -1
nvt2=bring past	0 -9 3 6
nvt2=call perfect	0 17 -16 0
nvt2=come past	-1 -8 4 5
nvt2=conclude past	-1 10 -11 0
nvt2=conclude pluperfect	0 -10 15 -5
nvt2=cut future	0 14 -21 5
nvt2=enter future	0 -9 9 0
nvt2=expect past	4 -8 7 -3
nvt2=expire present	-4 10 -2 -1
nvt2=face present	0 -8 11 0
nvt2=fall modal	0 11 -10 0
nvt2=go future	0 -8 11 -6
nvt2=go past	4 -10 5 0
nvt2=go present	0 13 -11 -3
nvt2=have past	-11 4 -3 3
nvt2=have present	3 4 -12 1
nvt2=hold future	0 11 -7 -4
nvt2=hope past	10 -6 -2 -1
nvt2=hope pluperfect	0 3 -9 4
nvt2=impose future	0 -7 10 -1
nvt2=impose past	0 18 -13 -4
nvt2=keep modal	0 -6 10 -2
nvt2=keep past	0 -8 10 0
nvt2=keep present	-3 14 -15 0
nvt2=leave participle	0 13 -9 -2
nvt2=leave past	0 -2 -5 8
nvt2=look gerund	7 14 -19 -5
nvt2=look past	-2 -12 4 9
nvt2=lower present	0 -5 10 -5
nvt2=make modal	0 -8 9 0
nvt2=make past	0 21 -18 0
nvt2=make present	-2 -9 12 0
nvt2=meet future	0 13 -8 -7
nvt2=meet gerund	-8 -8 6 4
nvt2=meet modal	-4 -4 -12 18
nvt2=meet past	2 7 -9 0
nvt2=meet present	11 0 -3 -5
nvt2=other future	0 13 -11 0
nvt2=other modal	9 -13 10 -8
nvt2=other pluperfect	-2 -8 15 -3
nvt2=pay future	0 -13 0 16
nvt2=pay modal	0 9 -5 -1
nvt2=pay present	-1 3 7 -13
nvt2=plan participle	0 -10 0 11
nvt2=prepare past	0 -8 11 0
nvt2=prolong future	0 -10 9 0
nvt2=prolong past	0 13 -9 -1
nvt2=prolong present	0 -7 2 5
nvt2=put past	0 10 -10 0
nvt2=put perfect	0 -12 13 0
nvt2=raise present	0 -13 13 0
nvt2=reach past	9 -3 1 -9
nvt2=reach perfect	0 -12 -2 15
nvt2=resume past	-3 11 -3 -2
nvt2=run present	-15 -20 21 8
nvt2=say past	-10 3 -2 3
nvt2=see future	-3 20 -14 -3
nvt2=see past	0 -21 11 13
nvt2=set perfect	0 9 -9 0
nvt2=set present	0 -20 10 11
nvt2=sign future	0 10 -6 -1
nvt2=sign modal	0 -12 13 0
nvt2=sign past	-4 15 -12 0
nvt2=sign perfect	0 13 -8 -2
nvt2=sit future	-3 10 -5 0
nvt2=sit past	6 -10 8 -9
nvt2=stay modal	0 11 -9 0
nvt2=strike past	0 -9 10 0
nvt2=suspend participle	11 -10 0 0
nvt2=suspend past	0 14 -15 0
nvt2=suspend pluperfect	0 -8 9 0
nvt2=suspend present	3 -20 13 4
nvt2=take modal	0 11 -9 0
nvt2=take past	-10 -7 4 8
nvt2=take perfect	0 -14 8 5
nvt2=take pluperfect	0 -1 11 -9
nvt2=take present	0 13 -23 4
nvt2=think past	0 23 -17 -7
nvt2=threaten pluperfect	0 8 -7 0
nvt2=wait present	0 -9 10 0
nvt2=want present	0 -1 -7 11
o:act=accept	0 11 -9 0
o:act=adopt	0 -7 -1 9
o:act=agree	-1 -10 10 1
o:act=answer	0 14 -9 -1
o:act=approve	10 0 -17 2
o:act=ask	2 0 3 -18
o:act=begin	15 3 -7 -15
o:act=bring	-5 -8 15 -7
o:act=call	-4 15 -14 1
o:act=collect	0 18 -9 -3
o:act=conclude	-10 10 -17 8
o:act=continue	-6 9 -10 2
o:act=convene	0 -8 10 0
o:act=countersign	0 -9 10 0
o:act=declare	-2 -6 -1 11
o:act=deny	0 10 -7 0
o:act=discuss	-2 -4 11 -9
o:act=draw	9 -21 14 -1
o:act=expect	-14 3 4 -4
o:act=extend	-3 18 -1 -15
o:act=face	-3 16 -6 -5
o:act=fall	3 10 -19 -1
o:act=get	-6 8 -9 4
o:act=hang	8 -14 6 0
o:act=have	-5 -8 17 -6
o:act=hope	-2 -3 10 -2
o:act=impose	0 11 -8 0
o:act=initial	-10 -11 9 3
o:act=issue	0 9 -15 4
o:act=keep	-6 -1 -6 12
o:act=land	-9 22 -20 4
o:act=lay	9 -15 7 0
o:act=leave	-18 -7 -8 22
o:act=let	0 12 -5 -3
o:act=levy	0 -6 9 0
o:act=lower	0 19 -14 -1
o:act=meet	6 -4 7 -15
o:act=move	8 0 2 -14
o:act=negotiate	2 -13 -1 13
o:act=order	0 15 -12 0
o:act=other	-5 -10 14 0
o:act=pass	9 0 -7 -5
o:act=pay	-6 14 -3 -7
o:act=post	-2 9 -11 0
o:act=prepare	-8 15 -2 -13
o:act=prolong	-8 9 -11 2
o:act=promise	0 15 -9 -6
o:act=propose	9 0 -6 -1
o:act=raise	0 12 -7 -3
o:act=receive	0 -9 13 -12
o:act=recommend	0 18 -16 0
o:act=report	0 11 -2 -6
o:act=return	-16 5 0 0
o:act=review	0 -13 7 7
o:act=roll	0 -20 12 9
o:act=run	3 13 -14 -2
o:act=seal	4 -9 10 -6
o:act=send	0 18 -13 -2
o:act=set	-3 -5 11 -7
o:act=settle	4 -15 13 -3
o:act=show	-5 16 -5 -1
o:act=sign	-16 3 0 0
o:act=sit	10 -15 8 -6
o:act=spare	0 12 -9 0
o:act=stand	-8 1 -10 12
o:act=step	0 -14 4 9
o:act=suggest	0 17 -15 0
o:act=suspend	0 7 1 -16
o:act=tax	0 -12 12 0
o:act=threaten	-4 29 -20 -2
o:act=vote	0 15 -6 -4
o:act=wait	-5 10 -2 0
o:act=warn	7 -11 0 5
o:act=write	-10 19 -4 -21
o:adopt on gone	0 -11 0 10
o:announce for ahead	-2 15 -9 0
o:announce on gone	0 -11 4 11
o:approve by ahead	11 -11 0 0
o:approve on gone	0 0 -8 4
o:ask on ahead	0 -14 14 0
o:be  gone	13 -8 -8 5
o:be and ahead	11 -8 -5 0
o:be back ahead	0 -9 0 11
o:be by ahead	0 0 -12 7
o:be due gone	0 -9 11 0
o:be for gone	-8 20 -12 -3
o:be from ahead	0 22 -19 -3
o:be from gone	5 -27 25 0
o:be is gone	0 17 -12 -2
o:be on gone	-8 -2 10 -8
o:be since gone	14 -12 -1 0
o:be the ahead	7 -14 9 0
o:be to gone	0 -8 0 9
o:begin  ahead	3 6 -13 0
o:begin  gone	3 1 -9 0
o:begin began gone	-4 11 -2 -2
o:begin begin gone	0 -12 13 0
o:begin effect gone	0 -4 9 -6
o:begin from ahead	-2 22 -16 0
o:begin from gone	5 -19 3 11
o:begin on ahead	6 -11 4 0
o:begin on gone	15 11 -5 -31
o:begin since gone	-4 16 -8 0
o:begin starting ahead	10 -7 0 -1
o:begin till ahead	0 -10 0 12
o:begin until ahead	0 10 4 -13
o:begin until gone	-1 -13 0 16
o:begin up gone	0 -11 0 11
o:bring on ahead	0 -9 9 0
o:call for gone	0 12 -11 0
o:carried=controls	0 -16 17 0
o:carried=controls far	-26 -3 13 0
o:carried=deal	15 -6 6 -14
o:carried=deal far	0 7 -7 -3
o:carried=duties	-10 17 -2 -19
o:carried=duties far	-5 4 6 -14
o:carried=exclusions far	-7 27 -10 -16
o:carried=fees	-4 -9 11 1
o:carried=fees far	-12 4 -10 14
o:carried=longer far	13 -11 3 -2
o:carried=meeting far	9 -11 0 8
o:carried=procedure	-14 3 3 -2
o:carried=procedure far	-11 22 0 -31
o:carried=sale far	-8 4 -9 7
o:carried=truce	-26 6 -3 10
o:carried=truce far	-13 15 -7 -4
o:carry on gone	8 -15 8 -2
o:charge charges gone	0 -9 10 0
o:conclude concluded gone	0 -9 0 11
o:conclude on gone	-6 22 -14 -6
o:confirm on ahead	0 -16 18 -1
o:confirm on gone	-3 9 -1 -11
o:convene on ahead	0 -8 10 0
o:decide on gone	-1 -12 13 0
o:declare on gone	0 -13 0 15
o:discuss on ahead	0 -16 19 -1
o:discuss on gone	0 18 -12 -6
o:draw on gone	0 -15 17 0
o:end  gone	0 -5 -5 10
o:end end gone	0 -6 11 -3
o:end ended gone	4 -5 -15 8
o:end ends ahead	0 12 0 -7
o:end ends gone	0 -18 13 6
o:end on ahead	18 15 -42 -10
o:end on gone	-18 0 4 3
o:expect on ahead	0 -47 50 -2
o:expect on gone	-4 32 -33 1
o:fall on ahead	0 12 -7 0
o:fix for ahead	0 -25 26 0
o:fix for gone	0 18 -18 0
o:get on gone	0 -7 0 10
o:hang on gone	9 -15 7 0
o:have for ahead	0 -17 18 0
o:have has ahead	0 15 -11 -2
o:have have ahead	0 12 -7 -4
o:have of gone	0 -7 0 9
o:have until ahead	11 0 3 -16
o:initial on gone	-5 -12 5 8
o:issue on gone	0 6 -13 5
o:keep on ahead	0 -2 -5 9
o:know know gone	-1 -6 11 -2
o:land on gone	-7 14 -17 6
o:leads=	2 1 0 -8
o:leads=(	0 11 -7 0
o:leads=14 (	6 -9 -4 6
o:leads=159 on	11 -10 0 0
o:leads=19% on	0 -13 13 0
o:leads=2028 (	0 10 -7 0
o:leads=a deal	0 10 -8 0
o:leads=a.m. on	0 -6 -6 11
o:leads=ababa on	0 -7 10 -1
o:leads=accra,	0 -16 -5 21
o:leads=addis ababa,	0 -2 8 -5
o:leads=again on	-6 13 -12 0
o:leads=agreed on	-9 -6 12 -4
o:leads=agreement on	0 9 2 -17
o:leads=ahead of	0 12 -6 -3
o:leads=airport on	0 -15 8 6
o:leads=amman,	0 1 4 -9
o:leads=and	0 17 -12 -3
o:leads=and ends	-2 -1 -4 9
o:leads=and on	0 -12 -1 17
o:leads=ankara,	0 -17 13 3
o:leads=apia on	2 7 -9 0
o:leads=applies from	0 -12 0 13
o:leads=arranged for	10 -6 -3 0
o:leads=arrived on	8 2 -1 -18
o:leads=arrives on	0 11 -6 -2
o:leads=as of	-7 9 1 -10
o:leads=astana,	0 -19 14 4
o:leads=asunción,	0 10 -4 -4
o:leads=at the	-9 63 -57 -4
o:leads=away on	11 -11 0 0
o:leads=back on	8 0 -14 5
o:leads=baku,	0 -14 0 14
o:leads=bangkok,	0 9 -4 -4
o:leads=batumi on	0 -22 10 12
o:leads=before the	0 21 -20 0
o:leads=begin on	-13 19 -6 -7
o:leads=begins on	-26 21 1 -11
o:leads=begun on	16 -9 0 -9
o:leads=beijing on	11 -19 12 -2
o:leads=belgrade,	11 -1 -13 0
o:leads=bern,	0 15 -8 -5
o:leads=britain on	0 14 -7 -5
o:leads=brussels on	-13 23 -17 0
o:leads=brussels,	-5 -13 16 0
o:leads=buenos aires,	0 20 -12 -7
o:leads=busan on	-7 -7 14 -5
o:leads=business on	-1 -4 -16 18
o:leads=by	-2 0 -11 6
o:leads=by the	0 20 -17 0
o:leads=cabinet on	0 -8 9 0
o:leads=cairo on	0 7 -15 4
o:leads=call of	0 -18 18 0
o:leads=cambodia on	0 -21 -1 23
o:leads=canada on	0 17 -5 -12
o:leads=cape town,	0 -9 0 8
o:leads=capital on	7 -14 0 5
o:leads=cartagena on	0 -12 14 0
o:leads=cent from	-1 -9 11 0
o:leads=change on	0 -9 9 0
o:leads=changes on	0 13 -10 0
o:leads=city on	0 -10 7 2
o:leads=close on	0 14 -8 -4
o:leads=closed on	-1 -11 0 13
o:leads=cnbc on	9 -19 2 10
o:leads=colombo,	0 15 -5 -8
o:leads=come on	5 -12 10 -2
o:leads=concluded on	0 15 -4 -10
o:leads=conference on	0 14 -10 -2
o:leads=confirmed on	-1 22 -14 -3
o:leads=congress on	0 17 -11 -3
o:leads=continue on	-9 3 -18 13
o:leads=copenhagen,	0 12 -10 -4
o:leads=day on	-10 7 -5 3
o:leads=deal on	0 -12 12 1
o:leads=decided on	0 -9 10 0
o:leads=delhi on	-11 11 0 -12
o:leads=dhaka on	-1 -11 13 0
o:leads=did, on	0 9 -6 0
o:leads=dinner on	10 6 -10 -8
o:leads=discuss on	0 9 -5 -1
o:leads=doha,	0 12 -4 -7
o:leads=donald trump	0 -3 10 -6
o:leads=down on	-11 -2 1 9
o:leads=due on	0 28 -24 -2
o:leads=duties of	0 -9 0 10
o:leads=early on	0 9 -7 -3
o:leads=effect on	-1 11 -20 7
o:leads=end on	-12 2 -6 7
o:leads=ended on	0 7 -19 0
o:leads=ends on	15 6 -24 -8
o:leads=expires on	0 18 -8 -6
o:leads=finish on	-8 -8 -8 20
o:leads=first, on	0 17 -15 0
o:leads=follow on	11 -2 -3 -7
o:leads=followed on	0 14 -12 0
o:leads=for the	8 2 -17 0
o:leads=force on	0 12 -9 0
o:leads=force since	2 7 -13 0
o:leads=found on	0 -8 9 0
o:leads=friday	0 -9 0 12
o:leads=from the	9 -12 4 0
o:leads=geneva on	4 4 -11 1
o:leads=go on	-4 5 -28 13
o:leads=goods from	14 -10 -3 0
o:leads=greer on	0 -13 14 0
o:leads=guayaquil,	0 9 -4 -4
o:leads=halifax on	-1 -14 17 0
o:leads=hanoi on	7 15 -21 0
o:leads=hanoi,	0 12 -5 -4
o:leads=happens on	0 10 -6 0
o:leads=has until	13 -2 -2 -13
o:leads=havana on	-2 9 -4 0
o:leads=have until	0 4 6 -10
o:leads=heard on	0 -6 -3 10
o:leads=helsinki on	0 -14 3 11
o:leads=helsinki,	0 5 -15 3
o:leads=here on	7 -12 7 -3
o:leads=higher on	0 -6 9 -2
o:leads=home on	-1 -15 6 10
o:leads=hong kong,	0 15 -6 -7
o:leads=hour on	0 -16 19 0
o:leads=hours on	12 2 0 -19
o:leads=house on	8 -17 17 -8
o:leads=in	0 11 -6 -2
o:leads=in beijing	11 -18 10 -2
o:leads=in beijing,	-2 -9 14 -3
o:leads=in brief,	0 11 -5 -3
o:leads=in brussels	0 9 0 -9
o:leads=in busan	0 -8 13 0
o:leads=in force	0 -7 0 9
o:leads=in geneva	0 0 5 -10
o:leads=in lima	10 0 -2 -8
o:leads=in paris	10 9 -15 -11
o:leads=in stockholm	8 -9 3 -6
o:leads=incheon,	0 -11 6 0
o:leads=india on	0 12 -13 0
o:leads=is on	0 14 -9 -4
o:leads=issued on	0 0 -6 9
o:leads=istanbul on	0 16 -15 0
o:leads=it charges	0 -9 10 0
o:leads=it on	-9 15 -3 -8
o:leads=izmir on	0 -7 17 -11
o:leads=jakarta,	-1 -2 -10 12
o:leads=jinping on	-5 -9 16 -6
o:leads=karachi on	0 -5 11 -4
o:leads=known on	0 8 -6 0
o:leads=korea on	-9 -26 33 -6
o:leads=korea, on	0 -24 25 0
o:leads=kuala lumpur	-6 11 -20 10
o:leads=kuala lumpur,	4 -7 -10 12
o:leads=lagos on	0 -10 10 0
o:leads=lapses on	10 -2 -3 -2
o:leads=last until	-3 -15 8 9
o:leads=last week,	0 -7 10 -1
o:leads=late on	-4 -4 -6 15
o:leads=later on	0 -6 9 -3
o:leads=left on	0 -11 8 1
o:leads=lima on	0 -17 19 0
o:leads=lima,	9 -6 2 -4
o:leads=link on	0 -8 10 0
o:leads=lisbon on	0 11 -5 -6
o:leads=london on	0 -8 15 -10
o:leads=london,	2 7 -1 -10
o:leads=luanda,	0 0 -10 6
o:leads=lumpur on	10 -24 -10 27
o:leads=lumpur, on	0 15 -11 -2
o:leads=lutnick on	0 -23 26 0
o:leads=made on	0 12 -11 0
o:leads=madrid on	9 0 -8 0
o:leads=madrid,	-10 -12 4 12
o:leads=malaysia on	0 -15 4 11
o:leads=manila on	0 11 -10 0
o:leads=manila,	0 3 -10 1
o:leads=maputo,	-1 13 -6 -4
o:leads=media on	0 -7 10 -4
o:leads=meet on	-6 -11 16 -2
o:leads=meets on	0 27 -22 -3
o:leads=memorandum on	0 -10 8 0
o:leads=met on	10 -5 0 -6
o:leads=mexico city,	0 -6 15 -10
o:leads=mexico on	0 -9 7 0
o:leads=midnight on	-5 -6 -13 18
o:leads=minister, on	-4 -3 10 -1
o:leads=ministers on	0 -10 12 0
o:leads=monday and	-2 -2 -2 9
o:leads=monday,	0 -18 2 16
o:leads=montevideo on	0 -14 16 0
o:leads=months, from	-2 10 -6 0
o:leads=more than	0 -9 0 10
o:leads=moved to	0 -12 14 -1
o:leads=muscat on	-5 16 -19 4
o:leads=muscat,	0 20 -10 -9
o:leads=nairobi on	-1 3 -12 6
o:leads=nairobi,	0 9 0 -4
o:leads=names on	0 9 -7 0
o:leads=new york	0 -10 9 -1
o:leads=new york,	7 -1 2 -10
o:leads=news on	0 13 -7 -4
o:leads=no deal	0 -17 9 9
o:leads=not before	0 -8 9 0
o:leads=notice by	0 -10 12 0
o:leads=nouakchott,	0 9 2 -11
o:leads=number on	0 -13 14 0
o:leads=of commerce,	0 13 -2 -10
o:leads=off on	-4 0 -7 10
o:leads=off to	0 -11 13 0
o:leads=office on	0 -1 -7 12
o:leads=on a	-3 17 -9 -3
o:leads=on friday,	0 11 -5 -5
o:leads=on it	0 -6 -3 10
o:leads=on on	0 -1 -9 10
o:leads=on sunday,	0 3 -8 3
o:leads=on the	3 -33 32 -5
o:leads=on tuesday,	10 -6 0 -2
o:leads=opened on	10 6 -18 -5
o:leads=opens on	0 17 -13 -2
o:leads=oslo on	-3 -5 9 0
o:leads=ottawa,	0 18 -14 -1
o:leads=over on	8 0 -17 1
o:leads=panama city,	0 19 -13 -6
o:leads=paper on	0 0 -10 7
o:leads=paris on	-1 -9 3 7
o:leads=people on	1 14 -6 -15
o:leads=per cent	-2 -3 10 -8
o:leads=phone on	0 -13 15 0
o:leads=place on	-6 12 -6 -4
o:leads=port louis,	0 -8 14 -7
o:leads=port moresby,	0 -5 8 -1
o:leads=post on	0 12 -7 -2
o:leads=posted on	0 -7 -2 10
o:leads=posts of	12 -34 20 6
o:leads=president on	0 23 -22 0
o:leads=press on	0 -6 11 -5
o:leads=press release,	0 -3 9 -6
o:leads=proclamation on	0 -10 11 0
o:leads=proposal on	0 9 -8 0
o:leads=proposed on	9 -7 0 0
o:leads=published on	-1 17 -2 -15
o:leads=rabat on	0 25 -16 -12
o:leads=rabat,	-1 16 -2 -13
o:leads=reporters on	-9 -4 0 10
o:leads=resume on	-2 -5 -3 14
o:leads=review on	0 9 -7 0
o:leads=riga on	0 18 -12 -6
o:leads=rome on	0 -6 10 -3
o:leads=runs to	0 11 -8 -1
o:leads=runs until	0 10 -2 -4
o:leads=samarkand,	0 -7 -5 12
o:leads=santiago on	0 -11 12 0
o:leads=saturday	10 -2 -3 -5
o:leads=seoul on	9 4 -12 -7
o:leads=session on	-3 13 -5 -2
o:leads=settled on	0 12 -10 0
o:leads=sheet on	0 -1 -11 9
o:leads=shenzhen on	0 15 -14 0
o:leads=sign on	0 18 -14 -2
o:leads=signed on	0 -11 7 5
o:leads=since	-4 11 -11 2
o:leads=singapore on	3 10 -9 -4
o:leads=singapore,	0 -10 1 8
o:leads=sits on	0 10 -8 0
o:leads=speak on	0 -16 18 0
o:leads=start on	16 0 -24 0
o:leads=starts on	-14 29 -11 -4
o:leads=statement of	0 2 -15 8
o:leads=statement on	6 -10 -2 9
o:leads=states on	-1 19 -11 -8
o:leads=stay until	0 -11 0 12
o:leads=stockholm (	0 -6 -2 9
o:leads=stockholm on	12 -13 -1 1
o:leads=stockholm,	13 2 -13 -4
o:leads=summit of	0 -19 20 0
o:leads=summit on	0 -7 9 0
o:leads=sunday,	9 -17 10 0
o:leads=switzerland on	0 -15 4 12
o:leads=takes effect	0 -11 13 0
o:leads=talk on	0 25 -21 -3
o:leads=talks of	0 -16 18 0
o:leads=talks on	-9 -4 8 3
o:leads=tariff on	0 -11 11 0
o:leads=tariffs on	0 8 -4 -1
o:leads=tashkent,	0 -13 0 13
o:leads=television on	0 11 -8 -2
o:leads=that from	0 12 -12 0
o:leads=the	-8 13 0 0
o:leads=the phone	0 -8 8 0
o:leads=there from	0 -12 12 0
o:leads=there on	9 -21 5 8
o:leads=thursday	1 -19 12 5
o:leads=thursday and	0 -7 0 11
o:leads=thursday,	-3 -9 18 -12
o:leads=tirana,	0 -20 -7 24
o:leads=to begin	-4 -12 16 0
o:leads=to end	0 -5 11 -6
o:leads=told on	0 -8 9 0
o:leads=took effect	0 12 -5 -5
o:leads=trieste on	0 -15 16 0
o:leads=tromsø on	0 -10 10 0
o:leads=truce of	0 11 -5 -2
o:leads=trump on	-3 7 -8 4
o:leads=trump said	0 -9 14 -4
o:leads=tuesday	-6 -17 6 14
o:leads=tuesday,	4 -16 9 4
o:leads=tunis on	0 -9 10 0
o:leads=tunis,	8 -16 7 0
o:leads=turnberry on	0 -16 17 0
o:leads=two days,	-1 -20 27 -9
o:leads=until	0 10 -1 -4
o:leads=until the	0 11 -7 0
o:leads=us on	8 3 -14 -2
o:leads=vienna,	0 14 -6 -5
o:leads=warned on	8 -12 -2 7
o:leads=was on	0 -17 13 3
o:leads=washington on	-12 16 0 -23
o:leads=washington since	-5 -5 10 0
o:leads=washington,	-16 3 4 0
o:leads=washington/beijing,	0 12 -6 -4
o:leads=wednesday	15 0 -12 -13
o:leads=week of	20 -2 -19 -2
o:leads=windhoek on	0 11 -10 0
o:leads=windhoek,	-6 -11 6 8
o:leads=wrote on	0 15 -8 -7
o:leads=xi jinping	-1 -6 9 0
o:leads=xi on	0 9 -6 0
o:leads=year ago	0 8 -6 0
o:leads=york from	0 -12 15 0
o:leads=york on	0 14 -8 -4
o:leads=york since	-6 -6 13 0
o:leads=· wednesday	-1 -4 -2 9
o:leads=— monday	11 -4 -2 -5
o:leave on ahead	0 9 3 -17
o:leave on gone	-3 -15 -7 24
o:left=controls right=none	-7 7 6 -19
o:left=deal right=deal	0 5 -8 3
o:left=deal right=longer	3 -9 -8 12
o:left=deal right=meeting	-2 0 10 -14
o:left=deal right=none	-22 -5 6 10
o:left=deal right=truce	8 -4 -14 10
o:left=duties	2 11 -12 -6
o:left=duties right=duties	-9 -15 11 10
o:left=duties right=meeting	-9 -7 12 1
o:left=duties right=none	13 8 -17 -6
o:left=duties right=truce	-9 33 -19 -9
o:left=exclusions	0 12 -1 -9
o:left=fees	-7 12 0 -10
o:left=longer	-10 21 -19 0
o:left=longer right=meeting	0 -13 9 5
o:left=longer right=none	-7 26 -28 -1
o:left=meeting	2 -18 10 6
o:left=meeting right=deal	-14 -21 29 0
o:left=meeting right=duties	8 1 -11 0
o:left=meeting right=procedure	0 10 -9 0
o:left=meeting right=signing	-2 -4 -5 13
o:left=meeting right=truce	-23 -12 24 2
o:left=none	-2 -1 9 -9
o:left=none right=controls	-1 11 -3 -2
o:left=none right=deal	-13 13 -3 -4
o:left=none right=duties	-8 6 3 -13
o:left=none right=exclusions	0 14 -7 -4
o:left=none right=longer	0 9 -1 -10
o:left=none right=none	0 -10 17 -4
o:left=none right=signing	-9 5 -7 3
o:left=none right=truce	-1 2 4 -8
o:left=procedure	0 16 -14 -2
o:left=sale	-6 -2 -6 14
o:left=signing	-5 10 -4 -4
o:left=signing right=deal	0 15 -13 -2
o:left=signing right=duties	0 16 -8 -8
o:left=signing right=meeting	0 -4 14 -8
o:left=signing right=none	-24 5 0 0
o:left=signing right=truce	11 -16 -5 11
o:left=truce	-4 28 -19 -8
o:left=truce right=duties	0 18 -22 5
o:left=truce right=longer	0 18 -12 -5
o:left=truce right=meeting	-1 22 -26 0
o:left=truce right=none	0 10 -2 -6
o:left=truce right=signing	0 -7 13 -8
o:make from ahead	0 -9 9 0
o:make from gone	7 -12 4 0
o:make of gone	0 -8 9 0
o:make on gone	1 20 -20 -6
o:meet  ahead	7 4 -11 0
o:meet and gone	0 0 -4 7
o:meet from ahead	-5 -19 24 0
o:meet geneva ahead	0 -12 11 0
o:meet meets ahead	0 12 -11 0
o:meet met gone	0 -8 11 0
o:meet on ahead	-19 2 10 -12
o:meet on gone	-15 -5 16 -4
o:meet since gone	19 -10 -9 -6
o:meet stockholm ahead	10 -2 -5 -3
o:meet the gone	0 13 -11 0
o:meet until ahead	0 -6 -10 16
o:move to ahead	0 -10 14 -3
o:near=deal	-6 -12 11 6
o:near=duties	0 8 -12 0
o:near=fees	-2 13 -4 -4
o:near=longer	-2 11 -7 -1
o:near=meeting	-2 6 -8 0
o:near=none	-5 4 8 -12
o:near=procedure	1 19 -17 -5
o:near=truce	3 -9 3 8
o:need on gone	0 -11 0 10
o:no verb  ahead	-1 27 -16 -34
o:no verb  gone	-3 -6 11 -6
o:no verb " gone	10 -3 0 -4
o:no verb ( ahead	0 -11 0 12
o:no verb ( gone	-3 8 8 -20
o:no verb / gone	13 -8 -3 0
o:no verb ababa, gone	0 -2 8 -5
o:no verb abidjan, gone	0 6 0 -11
o:no verb accra, gone	-1 -19 0 19
o:no verb after ahead	0 13 -11 0
o:no verb again gone	0 -7 -1 10
o:no verb aires, gone	0 20 -12 -7
o:no verb ankara, gone	0 -17 13 3
o:no verb apia, gone	0 11 -5 -3
o:no verb astana, gone	0 -16 12 3
o:no verb asunción, gone	0 13 -5 -5
o:no verb baku, gone	0 -14 0 14
o:no verb bangkok, gone	0 14 -7 -8
o:no verb before ahead	0 11 -6 -3
o:no verb beijing, gone	4 5 -4 -11
o:no verb belgrade, gone	11 -2 -1 -7
o:no verb bern, gone	0 18 -9 -7
o:no verb busan, gone	0 -28 16 13
o:no verb by ahead	0 6 -10 0
o:no verb colombo, gone	0 16 -5 -9
o:no verb commerce, gone	0 13 -3 -10
o:no verb copenhagen, gone	0 2 -14 5
o:no verb correspondent, gone	0 -8 -3 11
o:no verb days, gone	-2 -3 12 -10
o:no verb due ahead	0 10 -3 -4
o:no verb for ahead	0 -7 9 0
o:no verb for gone	19 -13 -21 10
o:no verb force gone	0 -9 0 10
o:no verb friday gone	-2 -4 -12 13
o:no verb friday, ahead	0 14 -12 0
o:no verb friday, gone	-3 -2 14 -19
o:no verb from ahead	0 34 -33 -10
o:no verb from gone	0 -18 26 -16
o:no verb goods gone	0 -11 13 0
o:no verb hanoi, gone	0 14 -6 -5
o:no verb in gone	0 12 -6 -3
o:no verb incheon, gone	0 -11 6 0
o:no verb jakarta, gone	-1 -6 -1 11
o:no verb kampala, gone	0 -12 3 7
o:no verb kong, gone	0 15 -6 -7
o:no verb lima, gone	9 -3 0 -5
o:no verb london, gone	2 4 0 -11
o:no verb louis, gone	0 -8 14 -7
o:no verb luanda, gone	0 0 -10 6
o:no verb lumpur, gone	5 -14 -4 13
o:no verb lusaka, gone	0 11 -11 -2
o:no verb madrid, gone	-10 -5 1 9
o:no verb manila, gone	0 -2 -10 11
o:no verb maputo, gone	-1 13 -6 -4
o:no verb monday gone	10 -6 -9 3
o:no verb monday, ahead	2 0 4 -13
o:no verb monday, gone	6 0 -22 5
o:no verb moresby, gone	0 -5 8 -1
o:no verb muscat, gone	-1 12 2 -19
o:no verb not gone	-1 -2 9 -4
o:no verb nouakchott, gone	0 9 2 -11
o:no verb of ahead	15 8 -26 -7
o:no verb on ahead	9 -3 7 -20
o:no verb ottawa, gone	-1 4 -18 8
o:no verb percent gone	0 -10 12 0
o:no verb release, gone	0 0 6 -11
o:no verb report, gone	-3 -7 8 0
o:no verb samarkand, gone	0 -7 -5 12
o:no verb saturday gone	18 -13 -9 0
o:no verb saturday, gone	0 13 -4 -5
o:no verb since gone	-36 29 1 -13
o:no verb singapore, gone	0 -11 0 11
o:no verb spoke gone	0 -8 9 0
o:no verb starts ahead	0 -11 12 0
o:no verb stockholm, gone	12 2 -11 -6
o:no verb sunday gone	-1 -6 -10 13
o:no verb sunday, ahead	12 0 -8 -11
o:no verb sunday, gone	0 -10 0 10
o:no verb suva, gone	0 4 3 -10
o:no verb taipei, gone	0 11 -4 -4
o:no verb tallinn, gone	0 -3 -10 10
o:no verb tashkent, gone	0 -7 -1 10
o:no verb the ahead	4 -15 12 -2
o:no verb the gone	-11 2 5 -2
o:no verb thursday gone	7 -10 1 2
o:no verb thursday, gone	-5 0 10 -12
o:no verb tirana, gone	0 -20 -7 24
o:no verb to ahead	-2 0 -8 9
o:no verb to gone	0 6 -16 8
o:no verb tomorrow, ahead	0 0 -9 7
o:no verb town, gone	0 -6 -6 12
o:no verb trump gone	0 -7 8 0
o:no verb tuesday gone	-9 -4 5 3
o:no verb tuesday, gone	13 -5 -12 1
o:no verb tunis, gone	8 -14 6 0
o:no verb ulaanbaatar, gone	0 -12 -2 14
o:no verb until ahead	-7 1 -21 14
o:no verb until gone	-2 -11 11 2
o:no verb valletta, gone	4 1 -12 0
o:no verb valparaíso, gone	0 -16 15 2
o:no verb vilnius, gone	0 -13 7 6
o:no verb washington, gone	-16 2 4 -1
o:no verb washington/beijing, gone	0 12 -6 -4
o:no verb wednesday gone	13 -11 2 -3
o:no verb wednesday, ahead	0 0 -19 11
o:no verb wednesday, gone	-5 -6 9 0
o:no verb week, ahead	0 -10 12 0
o:no verb wellington, gone	0 -24 6 18
o:no verb windhoek, gone	-6 -17 3 16
o:no verb yerevan, gone	9 0 -3 -9
o:no verb york, gone	7 -9 9 -9
o:no verb zanzibar, gone	0 -9 6 3
o:no verb · gone	12 -4 0 -13
o:no verb — gone	-4 2 7 -12
o:offer on ahead	0 -11 11 0
o:offer on gone	0 -2 -8 10
o:order on gone	0 13 -11 0
o:other before ahead	0 -10 11 0
o:other by ahead	0 -9 11 0
o:other by gone	0 17 -7 -8
o:other for ahead	-2 -13 19 -2
o:other for gone	8 18 -25 0
o:other from gone	0 -11 13 0
o:other on ahead	-3 17 -12 -1
o:other on gone	-8 -6 4 8
o:other since gone	17 -30 17 -10
o:pass on gone	9 -2 -4 -1
o:pay  gone	0 11 -6 -1
o:pay cent gone	0 -12 12 0
o:pay since gone	-8 20 -8 0
o:place on gone	0 9 -7 0
o:plan for ahead	0 -12 15 -1
o:plan for gone	-1 24 -19 -1
o:plan from ahead	0 -11 11 0
o:plan on ahead	0 -15 15 0
o:plan the ahead	0 14 -14 0
o:post on gone	0 0 -8 5
o:propose on gone	9 -6 0 0
o:publish by gone	0 -12 12 0
o:publish of gone	0 -10 11 0
o:put on gone	1 3 -16 8
o:put to ahead	0 -12 13 0
o:reach on gone	-6 -14 8 12
o:receive on gone	6 -17 13 -6
o:return on gone	-5 9 3 -13
o:review on gone	0 -13 4 8
o:right=controls	-3 12 -3 -8
o:right=deal	-24 8 6 -4
o:right=deal on	-19 0 15 -11
o:right=duties	0 14 -14 -3
o:right=duties 	-2 -8 -5 19
o:right=duties beijing,	0 -9 10 0
o:right=duties from	11 -6 -1 0
o:right=duties of	0 22 -16 -2
o:right=duties on	7 10 -17 1
o:right=duties percent	0 -12 12 0
o:right=duties since	-11 10 0 0
o:right=duties washington,	0 0 -9 8
o:right=exclusions	0 16 -8 -5
o:right=longer	2 14 -10 -8
o:right=longer on	-5 10 -10 0
o:right=longer since	14 -3 -8 -4
o:right=meeting (	12 -13 -6 2
o:right=meeting after	0 -7 8 0
o:right=meeting before	0 -16 10 7
o:right=meeting from	-12 9 -1 -2
o:right=meeting to	0 15 -14 0
o:right=meeting until	-1 -12 0 11
o:right=meeting washington,	0 8 0 -8
o:right=none 	6 -1 0 -9
o:right=none (	-21 0 12 -7
o:right=none /	13 -8 -3 0
o:right=none a	6 0 0 -12
o:right=none abidjan,	0 6 0 -11
o:right=none about	0 11 -7 0
o:right=none accra,	-1 -19 0 19
o:right=none ago	0 22 -14 -7
o:right=none agreed	0 1 -11 8
o:right=none aires,	0 18 -11 -6
o:right=none and	1 -3 -16 16
o:right=none ankara,	0 -10 5 4
o:right=none apia,	0 11 -5 -3
o:right=none are	0 11 -5 -3
o:right=none astana,	0 -16 12 3
o:right=none asunción,	0 9 -3 -3
o:right=none at	-1 18 -12 -4
o:right=none baku,	0 -18 2 16
o:right=none bangkok,	0 14 -7 -8
o:right=none before	-3 11 -13 4
o:right=none began	-4 11 -2 -2
o:right=none begin	0 -10 12 0
o:right=none begun	2 8 -13 0
o:right=none beijing	11 -16 9 -3
o:right=none beijing,	5 9 -12 -7
o:right=none belgrade,	11 -3 0 -7
o:right=none bern,	0 14 -7 -4
o:right=none brussels	0 3 3 -10
o:right=none busan	0 -7 12 0
o:right=none busan,	0 -15 4 12
o:right=none by	-18 21 -13 -1
o:right=none cairo,	6 -1 5 -12
o:right=none charges	0 -9 10 0
o:right=none close	-7 0 -2 9
o:right=none closed	-1 11 -3 -3
o:right=none colombo,	0 10 -1 -5
o:right=none commerce,	0 13 -3 -10
o:right=none copenhagen,	0 -4 -11 12
o:right=none correspondent,	0 -8 -3 11
o:right=none date:	0 9 -5 0
o:right=none days,	-1 -1 10 -9
o:right=none delhi,	-1 11 1 -15
o:right=none did,	0 14 -12 0
o:right=none do	0 -7 11 -4
o:right=none down	-10 6 6 -4
o:right=none end	-2 0 9 -11
o:right=none ended	5 -8 -12 10
o:right=none ends	-10 0 0 3
o:right=none expires	0 -10 0 12
o:right=none for	11 1 -1 -16
o:right=none friday	-2 -3 -12 12
o:right=none friday,	-3 -2 11 -13
o:right=none from	9 1 2 -24
o:right=none goods	3 -12 9 0
o:right=none hanoi,	0 12 -4 -5
o:right=none happens	0 -9 10 0
o:right=none has	0 23 -18 -4
o:right=none have	0 13 -7 -5
o:right=none if	-2 -7 11 0
o:right=none is	-2 11 0 -13
o:right=none jinping	-1 -6 9 0
o:right=none kampala,	0 -12 3 7
o:right=none know	-1 -6 11 -2
o:right=none kong,	0 10 -3 -4
o:right=none korea	-2 -4 9 -4
o:right=none lima,	11 -5 0 -7
o:right=none luanda,	0 0 -10 8
o:right=none lumpur	-4 5 -16 13
o:right=none lumpur,	6 4 -14 1
o:right=none lusaka,	0 18 -6 -12
o:right=none madrid	0 23 -24 0
o:right=none madrid,	-3 -5 -6 14
o:right=none manila,	0 -4 -9 11
o:right=none meet	-5 -6 11 0
o:right=none meeting:	0 10 -8 0
o:right=none meets	0 12 -11 0
o:right=none midnight	0 8 1 -12
o:right=none monday	9 -1 -9 0
o:right=none moresby,	0 -5 8 -1
o:right=none nine	-3 -10 9 3
o:right=none nouakchott,	0 9 2 -11
o:right=none on	-3 -5 11 -7
o:right=none one	5 -18 2 9
o:right=none or	0 3 -11 5
o:right=none osaka,	0 13 -10 0
o:right=none ottawa,	0 0 -15 9
o:right=none out	-1 -3 -14 16
o:right=none paris	11 11 -17 -10
o:right=none pay	0 11 -7 0
o:right=none percent	-1 20 -10 -4
o:right=none prague,	0 14 -5 -8
o:right=none quito,	-2 -9 16 -5
o:right=none release,	0 -3 9 -6
o:right=none report,	-3 -7 8 0
o:right=none said	-5 19 -19 1
o:right=none samarkand,	0 -7 -5 12
o:right=none saturday	18 -12 -9 0
o:right=none saturday,	0 16 -8 -6
o:right=none seoul,	0 16 -18 0
o:right=none shortly	0 17 -4 -13
o:right=none signed	0 16 -15 -2
o:right=none since	12 0 0 -23
o:right=none singapore,	0 -9 -9 17
o:right=none six	0 -17 11 8
o:right=none spoke	0 -11 13 0
o:right=none stockholm	10 0 -2 -9
o:right=none sunday	-1 -4 -10 12
o:right=none sunday,	10 -9 -5 5
o:right=none suva,	0 3 3 -10
o:right=none talks	0 5 4 -15
o:right=none tallinn,	0 -5 -9 12
o:right=none tariffs	0 -9 11 0
o:right=none tashkent,	0 -7 -1 10
o:right=none telephone	0 -6 7 0
o:right=none the	12 18 -18 -25
o:right=none there	0 -5 10 -5
o:right=none through	-3 -9 -14 20
o:right=none thursday	7 -8 1 0
o:right=none thursday,	-6 0 12 -24
o:right=none till	-5 -8 -14 20
o:right=none time	6 8 -13 -3
o:right=none tirana,	0 -20 -7 24
o:right=none to	-12 -6 2 10
o:right=none tomorrow,	0 0 -9 7
o:right=none town,	0 -9 0 8
o:right=none trump	0 -3 10 -6
o:right=none tuesday,	11 -5 -3 0
o:right=none ulaanbaatar,	0 -14 -1 16
o:right=none until	-7 0 -19 15
o:right=none valletta,	4 3 -16 0
o:right=none valparaíso,	0 -17 15 2
o:right=none vilnius,	0 -13 7 6
o:right=none washington,	-13 9 2 -10
o:right=none washington/beijing,	0 12 -6 -4
o:right=none wednesday	13 -8 0 -4
o:right=none week,	0 -12 17 -5
o:right=none wellington,	0 -24 6 18
o:right=none windhoek,	-6 -19 3 18
o:right=none with	0 14 -6 -4
o:right=none yerevan,	9 0 -2 -7
o:right=none ·	12 -3 0 -13
o:right=none —	-5 5 6 -14
o:right=procedure	-9 13 -5 -3
o:right=procedure on	0 12 -18 3
o:right=procedure said	0 -13 13 0
o:right=sale	3 -7 -8 12
o:right=sale on	6 -2 -10 6
o:right=signing	-17 4 -4 4
o:right=signing 	0 17 -13 -1
o:right=signing on	-7 -12 1 16
o:right=truce	-10 -8 7 10
o:right=truce before	0 9 -8 0
o:right=truce by	10 -12 0 3
o:right=truce on	-11 19 -4 -10
o:right=truce since	-2 12 -6 0
o:right=truce stockholm	0 -9 12 -5
o:right=truce washington,	0 -24 16 10
o:rise from ahead	0 -12 12 0
o:rise on ahead	0 0 -10 6
o:run from ahead	0 -9 10 0
o:run on ahead	0 20 -9 -8
o:say on gone	-3 3 -16 11
o:see on ahead	0 -34 25 11
o:see on gone	7 15 -14 -18
o:send on gone	0 12 -8 -1
o:set on ahead	0 -10 11 0
o:settle on gone	5 -3 3 -8
o:sign on ahead	0 -8 12 -8
o:sign on gone	-10 11 -6 -3
o:sign sign gone	0 -9 11 -1
o:sign signed gone	0 6 -17 3
o:sit on ahead	-5 -13 16 0
o:sit on gone	14 8 -12 -20
o:sit since gone	0 -18 18 -5
o:sit until ahead	-1 -16 -2 21
o:stand on gone	0 -10 4 6
o:step on gone	0 -17 6 10
o:subject=controls	-5 1 7 -12
o:subject=controls carried	2 -18 21 -10
o:subject=controls carried be	-2 17 -13 0
o:subject=controls carried be ahead	0 12 -12 0
o:subject=controls carried begin	0 12 -10 0
o:subject=controls carried have	0 -7 9 0
o:subject=controls carried meet	9 -26 17 0
o:subject=controls carried meet ahead	9 -11 0 0
o:subject=controls carried meet gone	0 -18 19 0
o:subject=controls carried meet on	0 -10 10 0
o:subject=controls carried meet the	10 -6 -2 0
o:subject=controls carried on ahead	0 -12 15 0
o:subject=controls carried say on	0 7 -11 0
o:subject=controls carried the ahead	10 -6 -3 0
o:subject=controls far	-6 -5 -2 13
o:subject=controls far carried	-13 10 1 -10
o:subject=controls far carried  ahead	0 13 -13 0
o:subject=controls far carried begin	0 -6 10 -6
o:subject=controls far carried begin gone	1 -12 12 -1
o:subject=controls far carried begin on	0 -9 12 -4
o:subject=controls far carried meet	-2 15 -11 -2
o:subject=controls far carried meet gone	0 9 -7 0
o:subject=controls far carried on ahead	-3 -2 8 -5
o:subject=controls far carried on gone	0 25 -11 -30
o:subject=controls far carried pay	0 -14 3 10
o:subject=controls far carried pay gone	0 -12 0 10
o:subject=controls far carried say	0 13 -7 -3
o:subject=controls far carried say gone	0 12 -6 -3
o:subject=controls far carried say on	0 12 -5 -3
o:subject=controls far carried see	0 -20 20 0
o:subject=controls far carried see ahead	0 -15 16 0
o:subject=controls far no verb	-6 -5 -2 13
o:subject=controls far no verb ahead	0 9 -6 0
o:subject=controls far no verb gone	-6 -11 0 15
o:subject=controls no verb ahead	0 10 -4 -4
o:subject=controls no verb gone	0 -14 18 -1
o:subject=controls no verb on	0 -15 17 0
o:subject=deal  gone	-5 -6 0 11
o:subject=deal agree	0 5 -18 10
o:subject=deal agree gone	0 4 -17 10
o:subject=deal agree on	0 7 -21 9
o:subject=deal begin	0 -2 15 -19
o:subject=deal begin ahead	0 -8 10 0
o:subject=deal begin gone	0 3 6 -17
o:subject=deal begin on	0 -3 10 -11
o:subject=deal carried confirm	0 -10 11 0
o:subject=deal carried confirm gone	0 -10 11 0
o:subject=deal carried confirm on	0 -12 12 0
o:subject=deal carried end	0 -11 4 7
o:subject=deal carried end gone	0 -10 5 4
o:subject=deal carried end on	0 -12 7 5
o:subject=deal carried have	0 -6 8 0
o:subject=deal carried have gone	0 -7 8 0
o:subject=deal carried leave	0 -7 -1 10
o:subject=deal carried meet	-5 -16 22 0
o:subject=deal carried meet ahead	0 -13 16 0
o:subject=deal carried meet gone	-2 -4 8 0
o:subject=deal carried meet on	-4 -26 31 0
o:subject=deal carried on ahead	-8 -11 24 -7
o:subject=deal carried put gone	0 -10 11 0
o:subject=deal carried return	0 -10 2 6
o:subject=deal carried return on	0 -10 2 6
o:subject=deal carried say	-1 12 0 -11
o:subject=deal carried say gone	-1 11 0 -11
o:subject=deal carried say on	-1 4 4 -9
o:subject=deal carried sign	0 20 -13 -6
o:subject=deal carried sign gone	0 15 -9 -5
o:subject=deal carried sign on	0 13 -9 -1
o:subject=deal carried suspend	-3 7 -13 7
o:subject=deal carried suspend ahead	0 -8 0 8
o:subject=deal carried tell	0 12 -9 0
o:subject=deal carried tell gone	0 12 -9 0
o:subject=deal carried tell on	0 11 -8 0
o:subject=deal discuss	0 -11 14 -1
o:subject=deal discuss gone	0 -11 14 -1
o:subject=deal discuss on	0 -11 14 -1
o:subject=deal end	0 8 -14 3
o:subject=deal end gone	0 6 -12 3
o:subject=deal end on	0 6 -11 2
o:subject=deal expect	-1 -12 5 7
o:subject=deal expect ahead	0 -12 14 0
o:subject=deal expect on	-1 -16 8 7
o:subject=deal far	-4 -6 2 8
o:subject=deal far  ahead	0 13 -12 0
o:subject=deal far  gone	-12 0 3 0
o:subject=deal far beijing, gone	0 15 -12 -2
o:subject=deal far carried	0 6 0 -13
o:subject=deal far carried announce	8 -12 7 -1
o:subject=deal far carried announce gone	9 -12 5 0
o:subject=deal far carried announce on	9 -14 8 0
o:subject=deal far carried approve	11 -11 0 0
o:subject=deal far carried approve ahead	11 -11 0 0
o:subject=deal far carried be	4 -2 4 -10
o:subject=deal far carried be ahead	-4 15 -7 -4
o:subject=deal far carried be gone	7 -12 10 -5
o:subject=deal far carried be on	10 -8 3 -6
o:subject=deal far carried begin ahead	0 10 0 -9
o:subject=deal far carried begin gone	7 -17 3 9
o:subject=deal far carried begin on	8 0 -4 -1
o:subject=deal far carried by ahead	11 -9 0 0
o:subject=deal far carried conclude on	0 15 -2 -12
o:subject=deal far carried expect	0 9 -6 0
o:subject=deal far carried for ahead	0 -10 13 0
o:subject=deal far carried leave	0 14 -7 -5
o:subject=deal far carried meet ahead	-7 11 -7 0
o:subject=deal far carried meet gone	0 -9 7 0
o:subject=deal far carried on ahead	-15 12 -3 -2
o:subject=deal far carried on gone	9 7 -8 -7
o:subject=deal far carried other	-2 -12 18 -3
o:subject=deal far carried other gone	-1 -6 11 -3
o:subject=deal far carried put	-1 0 7 -11
o:subject=deal far carried put gone	-1 0 8 -11
o:subject=deal far carried put on	0 2 4 -10
o:subject=deal far carried receive	-5 -4 10 0
o:subject=deal far carried receive gone	-5 -4 10 0
o:subject=deal far carried said gone	0 9 -4 -3
o:subject=deal far carried say	-12 5 -2 3
o:subject=deal far carried say gone	-11 4 -2 3
o:subject=deal far carried say on	-10 0 0 6
o:subject=deal far carried say said	0 9 -4 -3
o:subject=deal far carried sign	0 8 -5 -2
o:subject=deal far carried sign ahead	0 11 -11 0
o:subject=deal far carried sign on	0 13 -13 0
o:subject=deal far carried since gone	-6 13 -7 0
o:subject=deal far carried suspend	5 2 -11 0
o:subject=deal far carried suspend gone	5 1 -11 0
o:subject=deal far carried tell	-3 1 -11 8
o:subject=deal far carried tell gone	-3 2 -15 8
o:subject=deal far friday, gone	0 -12 12 0
o:subject=deal far no verb	-4 -6 2 8
o:subject=deal far no verb 	-13 5 -1 0
o:subject=deal far no verb beijing,	0 15 -12 -2
o:subject=deal far no verb friday,	0 -9 9 0
o:subject=deal far no verb from	-3 -23 25 0
o:subject=deal far no verb gone	-2 -8 1 10
o:subject=deal far no verb on	-2 19 -16 -2
o:subject=deal far on gone	-2 25 -22 -2
o:subject=deal from ahead	0 -11 12 0
o:subject=deal leave	0 -9 5 2
o:subject=deal meet	15 -15 -1 0
o:subject=deal meet ahead	15 -6 -12 2
o:subject=deal meet from	0 -11 12 0
o:subject=deal meet gone	0 -12 14 -2
o:subject=deal no verb 	-7 2 -13 11
o:subject=deal no verb ahead	3 12 -8 -12
o:subject=deal no verb deal	0 -18 10 8
o:subject=deal no verb on	12 0 10 -35
o:subject=deal on ahead	15 -14 0 2
o:subject=deal on gone	-2 5 -5 0
o:subject=deal reach	0 -1 -7 12
o:subject=deal reach gone	0 -1 -7 12
o:subject=deal reach on	0 1 -10 11
o:subject=deal return	0 1 6 -11
o:subject=deal return gone	0 3 5 -11
o:subject=deal return on	0 7 0 -9
o:subject=deal say	0 -9 0 12
o:subject=deal say gone	0 -9 0 12
o:subject=deal say on	0 -9 0 12
o:subject=deal sign	0 12 -20 6
o:subject=deal sign ahead	0 14 -14 0
o:subject=deal sign gone	0 2 -10 7
o:subject=deal sign on	0 14 -19 2
o:subject=deal sit ahead	0 -11 5 4
o:subject=deal sit on	2 -11 0 6
o:subject=deal suspend	0 -5 12 -5
o:subject=deal suspend gone	0 0 8 -5
o:subject=deal suspend on	0 -4 11 -4
o:subject=duties	3 1 -13 10
o:subject=duties  gone	-4 35 -25 -7
o:subject=duties ( gone	0 16 -10 0
o:subject=duties agree	0 2 6 -10
o:subject=duties agree on	0 2 6 -10
o:subject=duties announce	0 -11 7 5
o:subject=duties announce gone	0 -12 7 5
o:subject=duties announce on	0 -15 10 6
o:subject=duties be ahead	0 9 -5 0
o:subject=duties be from	9 -20 13 0
o:subject=duties be on	0 16 -14 0
o:subject=duties begin	0 0 -32 13
o:subject=duties begin ahead	6 -14 -14 16
o:subject=duties begin gone	-9 24 -17 -2
o:subject=duties begin on	5 -10 -14 13
o:subject=duties beijing, gone	0 -8 9 0
o:subject=duties by gone	0 -10 12 0
o:subject=duties carried	4 6 -1 -14
o:subject=duties carried  gone	0 19 -12 -1
o:subject=duties carried agree	0 15 -17 3
o:subject=duties carried agree gone	0 9 -12 5
o:subject=duties carried be	-12 5 6 -13
o:subject=duties carried be gone	-8 3 4 -6
o:subject=duties carried be on	0 -6 10 -1
o:subject=duties carried begin	-3 -12 8 10
o:subject=duties carried begin gone	0 -12 3 7
o:subject=duties carried begin on	-10 6 3 -7
o:subject=duties carried conclude	0 -11 2 9
o:subject=duties carried conclude gone	0 -11 2 9
o:subject=duties carried conclude on	0 -11 2 9
o:subject=duties carried end	10 9 -24 -3
o:subject=duties carried end ahead	12 -11 -3 1
o:subject=duties carried end gone	0 30 -20 -10
o:subject=duties carried end on	11 0 -18 0
o:subject=duties carried expect	0 -10 11 0
o:subject=duties carried expect ahead	0 -15 15 0
o:subject=duties carried for gone	10 0 -12 0
o:subject=duties carried from gone	15 -9 -8 0
o:subject=duties carried have	0 -5 10 -3
o:subject=duties carried negotiate	0 -5 -8 13
o:subject=duties carried on ahead	5 -16 16 -6
o:subject=duties carried on gone	0 10 0 -19
o:subject=duties carried other	8 4 -8 -4
o:subject=duties carried other for	11 0 -11 0
o:subject=duties carried other gone	8 0 -5 -1
o:subject=duties carried run	10 -4 -2 -2
o:subject=duties carried run gone	10 -8 -1 0
o:subject=duties carried settle	0 -11 2 6
o:subject=duties carried settle gone	0 -11 2 6
o:subject=duties carried settle on	0 -8 9 0
o:subject=duties carried sign	0 -1 12 -18
o:subject=duties carried sign gone	0 3 6 -18
o:subject=duties carried sign on	0 0 8 -15
o:subject=duties carried since gone	-3 16 -9 0
o:subject=duties carried tell	16 -17 7 -8
o:subject=duties carried tell gone	16 -17 7 -8
o:subject=duties carried tell on	16 -9 -2 -5
o:subject=duties carried until ahead	0 -6 -4 11
o:subject=duties cent gone	0 17 -9 -4
o:subject=duties far  gone	8 -7 8 -27
o:subject=duties far brussels, gone	0 1 -19 9
o:subject=duties far carried	-12 0 7 -5
o:subject=duties far carried after gone	0 -9 10 0
o:subject=duties far carried agree gone	-3 -11 11 1
o:subject=duties far carried agree on	-1 -15 11 5
o:subject=duties far carried announce ahead	0 16 -15 0
o:subject=duties far carried announce announced	0 11 -8 -1
o:subject=duties far carried announce gone	-3 -2 8 -2
o:subject=duties far carried announced gone	0 11 -8 -1
o:subject=duties far carried ask	0 -5 8 0
o:subject=duties far carried ask on	0 -8 10 0
o:subject=duties far carried be	-14 -1 -2 12
o:subject=duties far carried be 	-2 -10 13 0
o:subject=duties far carried be ahead	1 6 -10 0
o:subject=duties far carried be gone	-23 -7 5 12
o:subject=duties far carried be on	-8 12 -9 0
o:subject=duties far carried be since	0 8 -5 0
o:subject=duties far carried before ahead	0 11 -8 -1
o:subject=duties far carried before gone	0 -7 0 9
o:subject=duties far carried begin ahead	5 -9 9 -7
o:subject=duties far carried begin gone	4 8 -19 3
o:subject=duties far carried begin on	14 -15 0 3
o:subject=duties far carried bring	0 -13 14 0
o:subject=duties far carried bring ahead	0 -15 15 0
o:subject=duties far carried bring on	0 -14 15 0
o:subject=duties far carried by ahead	0 12 -6 -2
o:subject=duties far carried call on	0 -13 14 0
o:subject=duties far carried cent gone	0 -11 12 0
o:subject=duties far carried charge gone	0 -2 9 -6
o:subject=duties far carried declare	0 -9 9 0
o:subject=duties far carried end	-8 -19 15 12
o:subject=duties far carried end ahead	0 23 -11 -9
o:subject=duties far carried end gone	-6 -29 21 18
o:subject=duties far carried end on	-4 -15 0 19
o:subject=duties far carried expect	0 19 -13 -4
o:subject=duties far carried expect gone	0 17 -12 -3
o:subject=duties far carried expect on	0 9 -5 0
o:subject=duties far carried fall	-3 14 -6 0
o:subject=duties far carried fall gone	-2 9 -2 0
o:subject=duties far carried for ahead	0 -10 11 0
o:subject=duties far carried for gone	-1 16 -12 0
o:subject=duties far carried from ahead	2 11 -16 0
o:subject=duties far carried get	0 10 -10 0
o:subject=duties far carried get ahead	0 9 -9 0
o:subject=duties far carried have	-1 5 0 -9
o:subject=duties far carried initial gone	0 8 -10 1
o:subject=duties far carried it gone	0 11 -9 0
o:subject=duties far carried leave	0 3 -10 5
o:subject=duties far carried leave gone	0 0 -8 7
o:subject=duties far carried leave on	0 14 -15 0
o:subject=duties far carried meet	-13 14 -6 -5
o:subject=duties far carried meet ahead	-11 3 0 0
o:subject=duties far carried meet gone	-2 14 -8 -8
o:subject=duties far carried meet on	-13 -1 9 -11
o:subject=duties far carried meet the	0 8 -8 0
o:subject=duties far carried move	11 -3 -9 0
o:subject=duties far carried move gone	11 -5 -7 0
o:subject=duties far carried of ahead	0 12 -11 0
o:subject=duties far carried of gone	0 -8 11 0
o:subject=duties far carried offer	0 -20 8 13
o:subject=duties far carried offer on	0 -20 8 13
o:subject=duties far carried on ahead	-6 -14 26 -25
o:subject=duties far carried on gone	-5 -9 2 15
o:subject=duties far carried other	-1 0 -11 15
o:subject=duties far carried other gone	0 -8 -3 17
o:subject=duties far carried other on	-8 1 -16 19
o:subject=duties far carried other since	7 -13 6 0
o:subject=duties far carried pass	11 -9 0 0
o:subject=duties far carried pass gone	11 -9 0 0
o:subject=duties far carried pass on	11 -9 0 0
o:subject=duties far carried prolong	0 -9 0 11
o:subject=duties far carried prolong gone	0 -9 0 11
o:subject=duties far carried put	-2 -4 11 -6
o:subject=duties far carried put gone	-2 -8 14 -4
o:subject=duties far carried reach on	0 -11 16 -9
o:subject=duties far carried return	0 14 -11 -1
o:subject=duties far carried return on	0 14 -11 -1
o:subject=duties far carried say	5 -7 1 0
o:subject=duties far carried say gone	6 -10 4 1
o:subject=duties far carried say on	-2 -11 10 3
o:subject=duties far carried see ahead	0 -22 23 0
o:subject=duties far carried see gone	0 22 -19 -2
o:subject=duties far carried set ahead	0 -10 10 0
o:subject=duties far carried settle on	0 18 -17 0
o:subject=duties far carried sign	0 20 -13 -10
o:subject=duties far carried sign gone	0 22 -17 -8
o:subject=duties far carried sign on	0 8 -3 -5
o:subject=duties far carried sit ahead	5 -20 7 4
o:subject=duties far carried sit gone	-4 12 -5 -1
o:subject=duties far carried sit on	0 23 -22 0
o:subject=duties far carried stand	0 13 -9 0
o:subject=duties far carried suspend	13 -13 3 -1
o:subject=duties far carried suspend ahead	0 10 -5 -4
o:subject=duties far carried suspend gone	14 -25 9 0
o:subject=duties far carried suspend on	2 -12 6 1
o:subject=duties far carried tell on	8 -11 3 3
o:subject=duties far carried the ahead	4 14 -19 0
o:subject=duties far carried washington gone	0 -16 0 12
o:subject=duties far carried write	0 -12 16 -4
o:subject=duties far carried write gone	0 -19 24 -4
o:subject=duties far carried write on	0 -13 17 -4
o:subject=duties far geneva, gone	0 12 -8 -2
o:subject=duties far no verb 	5 -2 5 -29
o:subject=duties far no verb ahead	-20 0 -3 12
o:subject=duties far no verb brussels,	0 1 -19 9
o:subject=duties far no verb friday,	0 9 -7 0
o:subject=duties far no verb geneva,	0 17 -13 -2
o:subject=duties far no verb gone	0 4 5 -20
o:subject=duties far no verb on	-18 2 0 0
o:subject=duties far no verb the	0 -13 14 0
o:subject=duties far no verb thursday	0 -12 16 -4
o:subject=duties far no verb tokyo,	0 3 -15 8
o:subject=duties far no verb until	0 -12 0 14
o:subject=duties far no verb washington,	-1 -10 9 3
o:subject=duties far no verb wednesday,	0 -19 -6 24
o:subject=duties far on ahead	0 16 -14 -1
o:subject=duties far on gone	-16 -7 9 2
o:subject=duties far the ahead	0 -14 14 0
o:subject=duties far thursday gone	0 -12 16 -4
o:subject=duties far tokyo, gone	0 3 -15 8
o:subject=duties far until ahead	0 -13 0 14
o:subject=duties far washington, gone	-1 -10 9 3
o:subject=duties far wednesday, ahead	0 -11 -2 14
o:subject=duties far wednesday, gone	0 -10 0 12
o:subject=duties force gone	0 -9 0 10
o:subject=duties from gone	19 -20 7 -2
o:subject=duties no verb 	-4 30 -21 -6
o:subject=duties no verb (	0 18 -12 0
o:subject=duties no verb ahead	-2 21 -4 -38
o:subject=duties no verb beijing,	0 -8 9 0
o:subject=duties no verb force	0 -9 0 10
o:subject=duties no verb from	12 0 -11 -2
o:subject=duties no verb of	0 -2 -7 9
o:subject=duties no verb on	2 -19 14 6
o:subject=duties no verb percent	0 -10 12 0
o:subject=duties no verb since	-2 9 -3 0
o:subject=duties no verb washington,	0 0 -9 8
o:subject=duties of gone	0 -2 -6 9
o:subject=duties on ahead	3 -8 0 9
o:subject=duties on gone	-2 -18 10 13
o:subject=duties other gone	0 11 -8 0
o:subject=duties percent gone	0 -8 10 -1
o:subject=duties publish	0 -7 8 0
o:subject=duties publish gone	0 -7 8 0
o:subject=duties rise	0 -15 9 7
o:subject=duties rise ahead	0 -10 11 0
o:subject=duties rise from	0 -12 12 0
o:subject=duties sign	0 -8 0 10
o:subject=duties sign gone	0 -8 0 10
o:subject=duties since gone	-8 20 -8 0
o:subject=duties stand	0 -11 0 13
o:subject=duties stand gone	0 -11 0 13
o:subject=duties washington, gone	0 0 -9 8
o:subject=exclusions	0 18 -7 -8
o:subject=exclusions carried	0 12 -5 -2
o:subject=exclusions far	0 11 -8 0
o:subject=exclusions far carried	-4 19 -7 -8
o:subject=exclusions far no verb	0 11 -8 0
o:subject=exclusions no verb	0 12 -5 -4
o:subject=exclusions no verb ahead	0 9 -3 -3
o:subject=fees	-5 6 5 -12
o:subject=fees carried begin	-1 -8 0 10
o:subject=fees carried begin on	-1 -8 0 10
o:subject=fees carried on gone	-1 -1 -6 10
o:subject=fees far  gone	0 10 -6 0
o:subject=fees far carried	-18 0 -5 17
o:subject=fees far carried be	0 -2 -7 9
o:subject=fees far carried meet on	0 6 -12 5
o:subject=fees far no verb ahead	-2 -16 15 1
o:subject=fees far no verb gone	0 17 -26 5
o:subject=fees far on gone	0 5 -15 8
o:subject=fees no verb ahead	0 -11 13 0
o:subject=fees no verb gone	0 14 -5 -7
o:subject=fees on gone	0 10 -3 -2
o:subject=longer agree	0 -13 1 9
o:subject=longer agree gone	0 -13 1 9
o:subject=longer agree on	0 -13 1 9
o:subject=longer carried	-3 0 -7 9
o:subject=longer carried be	0 -6 11 -4
o:subject=longer carried on gone	-6 -11 0 18
o:subject=longer carried other	0 8 -3 0
o:subject=longer carried say	0 16 -6 -8
o:subject=longer carried say gone	0 15 -6 -8
o:subject=longer carried say on	0 14 -5 -6
o:subject=longer far	-18 17 -4 -8
o:subject=longer far carried	21 -5 0 -14
o:subject=longer far carried agree	3 -15 12 -1
o:subject=longer far carried agree gone	3 -15 12 -1
o:subject=longer far carried agree on	0 -6 10 -1
o:subject=longer far carried be gone	0 15 -13 0
o:subject=longer far carried begin	9 -13 6 -1
o:subject=longer far carried begin gone	10 -8 0 0
o:subject=longer far carried begin on	9 -5 -2 0
o:subject=longer far carried meet on	0 -11 13 0
o:subject=longer far carried on ahead	-2 -8 10 0
o:subject=longer far carried on gone	20 -5 -20 2
o:subject=longer far carried other	0 -13 13 0
o:subject=longer far carried say	19 -18 -5 5
o:subject=longer far carried say gone	19 -20 -3 6
o:subject=longer far carried say on	19 -22 -2 6
o:subject=longer far carried sign	0 17 -14 -2
o:subject=longer far carried sign gone	0 15 -12 -1
o:subject=longer far carried sign on	0 14 -13 0
o:subject=longer far carried since gone	3 -13 9 0
o:subject=longer far carried tell	0 0 -10 7
o:subject=longer far carried tell gone	0 0 -10 7
o:subject=longer far carried tell on	0 0 -9 8
o:subject=longer far no verb	-18 17 -4 -8
o:subject=longer far no verb gone	-17 17 -5 -7
o:subject=longer no verb	-7 17 -10 -3
o:subject=longer no verb ahead	0 3 3 -9
o:subject=longer no verb gone	-5 14 -15 0
o:subject=longer no verb on	-1 12 -12 0
o:subject=longer other	0 -3 8 -4
o:subject=longer other gone	0 -3 8 -4
o:subject=longer sign	0 -14 17 -2
o:subject=longer sign gone	0 -6 9 -1
o:subject=meeting	0 -11 8 0
o:subject=meeting  ahead	12 -9 3 -11
o:subject=meeting  gone	-15 0 3 1
o:subject=meeting ( gone	8 -14 7 -3
o:subject=meeting be	10 -16 10 -2
o:subject=meeting be ahead	2 -6 0 5
o:subject=meeting be gone	9 -11 10 -9
o:subject=meeting be on	-6 -3 7 0
o:subject=meeting before ahead	0 16 -14 0
o:subject=meeting begin	9 15 -13 -16
o:subject=meeting begin ahead	-8 14 -15 7
o:subject=meeting begin gone	16 4 -1 -28
o:subject=meeting begin on	-1 17 -11 -6
o:subject=meeting bring gone	0 -9 9 0
o:subject=meeting call gone	0 15 -14 0
o:subject=meeting carried	-7 10 -7 -1
o:subject=meeting carried agree	0 19 -13 -6
o:subject=meeting carried agree ahead	0 13 -12 0
o:subject=meeting carried be from	0 21 -20 0
o:subject=meeting carried be on	-4 -26 30 -2
o:subject=meeting carried be since	3 -13 5 0
o:subject=meeting carried be until	0 -11 9 0
o:subject=meeting carried begin	-1 -20 26 -4
o:subject=meeting carried begin ahead	0 1 8 -11
o:subject=meeting carried begin gone	-1 -24 21 4
o:subject=meeting carried end ahead	-1 17 -3 -12
o:subject=meeting carried end gone	-2 -10 -5 16
o:subject=meeting carried fix	0 15 -14 0
o:subject=meeting carried fix for	0 9 -9 0
o:subject=meeting carried fix gone	0 20 -19 0
o:subject=meeting carried for ahead	0 -17 19 0
o:subject=meeting carried for gone	-2 17 -14 0
o:subject=meeting carried from ahead	0 13 -11 0
o:subject=meeting carried have	0 12 -1 -12
o:subject=meeting carried have ahead	0 24 -14 -12
o:subject=meeting carried have gone	0 -9 10 0
o:subject=meeting carried have on	0 15 -15 0
o:subject=meeting carried have until	0 13 0 -11
o:subject=meeting carried meet	5 -15 2 10
o:subject=meeting carried meet ahead	-2 -17 6 14
o:subject=meeting carried meet on	5 -9 5 0
o:subject=meeting carried on ahead	-6 4 5 -10
o:subject=meeting carried on gone	15 -6 -8 5
o:subject=meeting carried other	16 3 -8 -18
o:subject=meeting carried other gone	19 2 -15 -13
o:subject=meeting carried other on	22 5 -25 -9
o:subject=meeting carried plan	0 -21 18 5
o:subject=meeting carried plan ahead	0 -23 19 6
o:subject=meeting carried plan for	0 -11 12 0
o:subject=meeting carried prepare	0 -9 11 0
o:subject=meeting carried prepare gone	0 -9 11 0
o:subject=meeting carried receive	-2 10 -5 0
o:subject=meeting carried receive gone	-2 10 -6 0
o:subject=meeting carried return	0 -10 -2 12
o:subject=meeting carried return ahead	0 -10 -2 12
o:subject=meeting carried say	-5 28 -8 -19
o:subject=meeting carried say gone	-5 33 -15 -18
o:subject=meeting carried say on	-4 22 -4 -17
o:subject=meeting carried see ahead	0 10 -8 0
o:subject=meeting carried see gone	-6 -8 14 -4
o:subject=meeting carried sign gone	0 -4 -6 9
o:subject=meeting carried sign on	0 -8 -2 11
o:subject=meeting carried since gone	4 -20 12 0
o:subject=meeting carried tell	-1 17 -13 -3
o:subject=meeting carried tell gone	0 16 -12 -3
o:subject=meeting carried tell on	0 12 -10 0
o:subject=meeting carried the gone	0 12 -10 0
o:subject=meeting conclude	0 5 -13 4
o:subject=meeting continue	-1 24 -14 -8
o:subject=meeting continue ahead	-1 12 -8 -2
o:subject=meeting continue on	0 17 -10 -6
o:subject=meeting days, gone	0 -9 14 -4
o:subject=meeting end	-3 -23 9 16
o:subject=meeting end ahead	-3 -17 3 16
o:subject=meeting end on	0 -19 1 15
o:subject=meeting far	1 -11 2 8
o:subject=meeting far  ahead	7 23 -26 -2
o:subject=meeting far  gone	-14 1 9 -5
o:subject=meeting far beijing, gone	-4 5 5 -14
o:subject=meeting far carried	12 -11 5 -2
o:subject=meeting far carried  gone	11 -8 0 0
o:subject=meeting far carried agree	-1 -11 9 3
o:subject=meeting far carried agree gone	0 -4 10 -6
o:subject=meeting far carried announce	-2 5 6 -15
o:subject=meeting far carried announce gone	-2 5 6 -15
o:subject=meeting far carried announce on	-1 11 0 -13
o:subject=meeting far carried be ahead	-8 23 -18 -1
o:subject=meeting far carried be from	-1 12 -10 0
o:subject=meeting far carried be gone	10 -31 22 -1
o:subject=meeting far carried be on	-9 2 -2 5
o:subject=meeting far carried before ahead	0 -10 10 0
o:subject=meeting far carried begin	-5 -19 21 4
o:subject=meeting far carried begin ahead	0 -23 24 -1
o:subject=meeting far carried begin from	0 -11 -1 13
o:subject=meeting far carried begin on	2 -4 12 -17
o:subject=meeting far carried by ahead	0 -16 -5 21
o:subject=meeting far carried conclude	-3 5 -15 12
o:subject=meeting far carried conclude gone	-3 4 -15 12
o:subject=meeting far carried conclude on	-1 5 -14 10
o:subject=meeting far carried discuss	0 10 -6 -1
o:subject=meeting far carried discuss gone	0 10 -6 -1
o:subject=meeting far carried end	-9 15 -3 -4
o:subject=meeting far carried end ahead	-2 21 -5 -13
o:subject=meeting far carried end on	-6 21 -1 -11
o:subject=meeting far carried fall	11 -15 0 3
o:subject=meeting far carried fall gone	11 -15 0 3
o:subject=meeting far carried fall on	11 -15 0 3
o:subject=meeting far carried for ahead	0 -7 9 0
o:subject=meeting far carried from ahead	-4 17 -13 0
o:subject=meeting far carried from gone	2 -8 -3 11
o:subject=meeting far carried have until	0 -4 9 -5
o:subject=meeting far carried leave	0 14 -10 -3
o:subject=meeting far carried leave gone	0 14 -3 -10
o:subject=meeting far carried leave on	0 17 -7 -10
o:subject=meeting far carried meet	6 -3 4 -17
o:subject=meeting far carried meet gone	11 -11 4 -9
o:subject=meeting far carried of gone	0 11 -1 -5
o:subject=meeting far carried on gone	14 9 -10 -14
o:subject=meeting far carried other	-4 -8 11 0
o:subject=meeting far carried other ahead	-4 -12 7 9
o:subject=meeting far carried other gone	0 4 4 -14
o:subject=meeting far carried other on	-16 0 16 -11
o:subject=meeting far carried prepare	0 10 -9 0
o:subject=meeting far carried prepare gone	0 11 -9 0
o:subject=meeting far carried publish	6 -23 8 14
o:subject=meeting far carried publish gone	6 -24 9 14
o:subject=meeting far carried publish on	8 -21 3 12
o:subject=meeting far carried publish published	0 -17 9 9
o:subject=meeting far carried published gone	0 -17 9 9
o:subject=meeting far carried reach	0 3 -10 6
o:subject=meeting far carried reach gone	0 1 -8 6
o:subject=meeting far carried reach on	0 3 -10 6
o:subject=meeting far carried receive	13 -9 -5 0
o:subject=meeting far carried receive on	13 -9 -5 0
o:subject=meeting far carried rise	0 13 -3 -7
o:subject=meeting far carried rise gone	0 11 -1 -7
o:subject=meeting far carried rise on	0 13 -3 -6
o:subject=meeting far carried say on	-2 9 -6 0
o:subject=meeting far carried see ahead	0 -16 9 5
o:subject=meeting far carried see gone	0 15 -10 -3
o:subject=meeting far carried see on	0 7 -10 2
o:subject=meeting far carried sign	0 -18 22 -1
o:subject=meeting far carried sign gone	0 -20 23 -1
o:subject=meeting far carried sign on	0 -7 14 -10
o:subject=meeting far carried since gone	10 14 -18 -4
o:subject=meeting far carried sit	6 -16 0 7
o:subject=meeting far carried sit gone	7 -8 0 0
o:subject=meeting far carried sit on	10 -1 -5 -2
o:subject=meeting far carried suspend	-4 5 2 -11
o:subject=meeting far carried suspend gone	-3 6 0 -9
o:subject=meeting far carried suspend on	-1 -6 13 -5
o:subject=meeting far carried tell	-11 6 3 -7
o:subject=meeting far carried tell gone	-10 5 3 -6
o:subject=meeting far carried tell on	-10 2 4 -4
o:subject=meeting far carried until ahead	0 -11 20 -13
o:subject=meeting far carried warn	0 -9 0 11
o:subject=meeting far carried write	0 14 -12 0
o:subject=meeting far carried write on	0 14 -12 0
o:subject=meeting far no verb	1 -11 2 8
o:subject=meeting far no verb 	-6 12 -5 -7
o:subject=meeting far no verb ahead	12 -19 18 -16
o:subject=meeting far no verb beijing,	-4 2 8 -14
o:subject=meeting far no verb gone	-6 1 -13 14
o:subject=meeting far no verb of	-2 0 -9 11
o:subject=meeting far no verb paris,	-6 12 -6 -1
o:subject=meeting far no verb the	9 -15 4 0
o:subject=meeting far no verb thursday	-5 4 -9 3
o:subject=meeting far no verb to	0 -7 -2 10
o:subject=meeting far no verb tuesday	-2 -15 1 13
o:subject=meeting far no verb until	0 -5 14 -11
o:subject=meeting far no verb washington,	0 18 -15 -1
o:subject=meeting far of gone	-2 0 -9 11
o:subject=meeting far on ahead	-2 -12 18 -4
o:subject=meeting far on gone	6 7 -13 0
o:subject=meeting far paris, gone	-6 12 -6 -1
o:subject=meeting far the ahead	9 -16 5 0
o:subject=meeting far thursday gone	-5 4 -9 3
o:subject=meeting far to ahead	0 -7 -2 11
o:subject=meeting far tuesday gone	-2 -15 1 13
o:subject=meeting far until ahead	0 11 0 -10
o:subject=meeting far washington, gone	0 18 -15 -1
o:subject=meeting far wednesday, gone	0 -10 7 3
o:subject=meeting fix	0 -14 15 0
o:subject=meeting fix ahead	0 -20 20 0
o:subject=meeting fix for	0 -15 16 0
o:subject=meeting for gone	-1 14 -20 5
o:subject=meeting from ahead	1 24 -23 -3
o:subject=meeting from gone	-10 -12 23 -6
o:subject=meeting leave	1 -12 3 7
o:subject=meeting lumpur, gone	-2 -11 8 3
o:subject=meeting meet	7 -9 4 -4
o:subject=meeting meet ahead	7 -21 11 -2
o:subject=meeting meet on	0 -7 10 0
o:subject=meeting no verb	4 -8 6 -2
o:subject=meeting no verb 	-1 -20 20 0
o:subject=meeting no verb (	8 -15 0 7
o:subject=meeting no verb ahead	13 1 -9 -3
o:subject=meeting no verb before	0 15 -14 0
o:subject=meeting no verb days,	0 -9 14 -4
o:subject=meeting no verb from	-1 9 -3 -8
o:subject=meeting no verb gone	-4 -10 12 -1
o:subject=meeting no verb lumpur,	-2 -11 8 3
o:subject=meeting no verb meeting:	0 10 -8 0
o:subject=meeting no verb monday,	3 -15 8 1
o:subject=meeting no verb of	-5 11 -4 -2
o:subject=meeting no verb spoke	0 -8 9 0
o:subject=meeting no verb until	-1 -12 -11 21
o:subject=meeting no verb washington,	0 8 0 -9
o:subject=meeting of ahead	-3 20 -14 -3
o:subject=meeting of gone	-6 -9 16 -2
o:subject=meeting on ahead	-8 -12 8 14
o:subject=meeting on gone	-5 17 -11 -6
o:subject=meeting other	-11 0 12 -11
o:subject=meeting other ahead	0 -10 12 0
o:subject=meeting other for	0 -7 10 0
o:subject=meeting other gone	-9 8 2 -10
o:subject=meeting other on	-4 14 -6 -5
o:subject=meeting plan	0 11 -7 -3
o:subject=meeting plan for	0 9 -5 -2
o:subject=meeting plan gone	0 22 -19 0
o:subject=meeting prepare	-1 14 -7 -7
o:subject=meeting put ahead	0 -8 10 0
o:subject=meeting return	-3 11 -10 0
o:subject=meeting return gone	0 11 -2 -8
o:subject=meeting return on	-1 5 -11 7
o:subject=meeting run	0 -15 1 14
o:subject=meeting run ahead	0 -21 8 14
o:subject=meeting say	0 -16 22 -5
o:subject=meeting say gone	0 -16 22 -5
o:subject=meeting say on	0 0 11 -10
o:subject=meeting set for	0 13 -11 0
o:subject=meeting sign	0 6 -10 2
o:subject=meeting sign gone	0 6 -10 2
o:subject=meeting since gone	9 -12 5 -9
o:subject=meeting sit gone	-1 6 4 -13
o:subject=meeting spoke gone	0 -8 9 0
o:subject=meeting suspend	-2 -12 11 3
o:subject=meeting suspend ahead	0 -11 17 -6
o:subject=meeting suspend on	-1 -3 9 -5
o:subject=meeting the ahead	6 -13 7 0
o:subject=meeting to ahead	0 -25 19 6
o:subject=meeting until ahead	-2 -7 -17 19
o:subject=meeting washington, gone	0 8 0 -8
o:subject=none ( gone	-7 13 0 -15
o:subject=none / gone	13 -8 -3 0
o:subject=none a gone	-1 9 0 -3
o:subject=none astana, gone	0 -13 8 4
o:subject=none beijing, gone	12 -4 -12 1
o:subject=none belgrade, gone	13 -13 3 -4
o:subject=none brussels, gone	-2 -5 12 -6
o:subject=none bulletin, gone	0 -16 9 8
o:subject=none busan, gone	0 -21 10 9
o:subject=none carried  gone	0 -16 6 9
o:subject=none carried adopt	0 -5 -7 11
o:subject=none carried adopt gone	0 -8 -4 11
o:subject=none carried ago gone	0 15 -9 -3
o:subject=none carried agree on	-6 24 -14 -8
o:subject=none carried and gone	0 4 -9 3
o:subject=none carried announce	5 0 -15 7
o:subject=none carried announce announced	0 -9 1 7
o:subject=none carried announce for	9 -7 -1 0
o:subject=none carried announce gone	6 -1 -13 8
o:subject=none carried announced gone	0 -9 1 7
o:subject=none carried ask gone	0 -8 11 -2
o:subject=none carried ask on	0 -8 11 -1
o:subject=none carried be 	7 -13 -4 10
o:subject=none carried be ahead	6 -10 0 7
o:subject=none carried be by	0 -9 5 5
o:subject=none carried be gone	-10 8 7 -17
o:subject=none carried be is	0 -11 13 0
o:subject=none carried be since	-1 -12 11 4
o:subject=none carried be until	0 16 -1 -12
o:subject=none carried begin 	3 6 -12 0
o:subject=none carried begin gone	0 7 -12 2
o:subject=none carried begin of	0 3 -10 6
o:subject=none carried begin on	15 -16 9 -7
o:subject=none carried bring ahead	0 9 -9 0
o:subject=none carried bring on	0 9 -8 0
o:subject=none carried buy	0 -8 9 0
o:subject=none carried buy gone	0 -8 9 0
o:subject=none carried by ahead	0 3 -15 6
o:subject=none carried call gone	0 -8 10 0
o:subject=none carried carry	0 -6 10 -4
o:subject=none carried carry gone	0 -6 10 -4
o:subject=none carried charge	-2 1 -11 6
o:subject=none carried conclude	0 3 -9 4
o:subject=none carried conclude gone	0 3 -9 4
o:subject=none carried confirm	0 -5 -3 10
o:subject=none carried confirm gone	0 -6 -2 10
o:subject=none carried confirm on	0 14 -9 -2
o:subject=none carried decide gone	0 -7 10 0
o:subject=none carried decide on	0 -9 10 0
o:subject=none carried declare	0 -3 -6 9
o:subject=none carried declare gone	0 -3 -6 9
o:subject=none carried declare on	0 -13 0 15
o:subject=none carried discuss	0 11 -11 0
o:subject=none carried discuss on	0 11 -11 0
o:subject=none carried end	7 10 11 -32
o:subject=none carried end ahead	7 8 -10 -14
o:subject=none carried end ended	9 -6 0 -1
o:subject=none carried end gone	0 5 17 -24
o:subject=none carried end on	3 3 14 -21
o:subject=none carried ended gone	9 -7 0 0
o:subject=none carried expect ahead	0 -13 14 0
o:subject=none carried expect gone	0 10 -10 0
o:subject=none carried expect on	0 -14 15 0
o:subject=none carried for gone	6 17 -24 -3
o:subject=none carried hang	8 -7 0 0
o:subject=none carried have	4 -17 4 12
o:subject=none carried have ahead	10 -2 -5 0
o:subject=none carried have by	0 -10 0 11
o:subject=none carried have gone	-6 -21 9 18
o:subject=none carried have of	0 -6 -5 10
o:subject=none carried have until	12 -14 -2 4
o:subject=none carried initial on	0 5 -10 4
o:subject=none carried is ahead	0 -15 15 0
o:subject=none carried issue	0 16 -14 0
o:subject=none carried issue gone	0 16 -14 0
o:subject=none carried issue on	0 15 -14 0
o:subject=none carried keep	0 -5 -2 9
o:subject=none carried keep gone	0 -6 0 10
o:subject=none carried know	4 -10 11 -7
o:subject=none carried know gone	5 -14 14 -6
o:subject=none carried land	1 8 -8 -1
o:subject=none carried land gone	1 8 -8 -1
o:subject=none carried lay	11 -18 0 3
o:subject=none carried lay gone	11 -19 0 3
o:subject=none carried leave	-12 -8 9 4
o:subject=none carried leave ahead	0 22 -14 -8
o:subject=none carried leave gone	-9 -21 16 10
o:subject=none carried leave on	-1 -29 21 7
o:subject=none carried lumpur gone	0 -7 0 8
o:subject=none carried make on	-2 9 -3 -4
o:subject=none carried meet	-3 -11 10 5
o:subject=none carried meet gone	-10 -10 11 5
o:subject=none carried meet on	-18 -2 7 4
o:subject=none carried meet the	0 18 -17 0
o:subject=none carried move to	0 -8 8 0
o:subject=none carried negotiate	7 -11 0 1
o:subject=none carried negotiate gone	7 -10 0 0
o:subject=none carried number	0 12 -10 0
o:subject=none carried number on	0 12 -10 0
o:subject=none carried of gone	-9 -12 11 7
o:subject=none carried on gone	-7 -5 15 -8
o:subject=none carried other	0 -4 -7 15
o:subject=none carried other ahead	0 -12 0 12
o:subject=none carried other gone	0 3 -9 5
o:subject=none carried other on	-10 -12 6 12
o:subject=none carried other since	15 -9 -4 -1
o:subject=none carried other until	0 -7 -4 12
o:subject=none carried pay	4 17 -23 -8
o:subject=none carried pay ahead	0 15 -9 -2
o:subject=none carried pay gone	5 5 -13 -3
o:subject=none carried post on	0 -7 -2 11
o:subject=none carried prolong on	-1 -18 4 13
o:subject=none carried promise	0 14 -10 -1
o:subject=none carried promise gone	0 12 -9 -1
o:subject=none carried promise on	0 9 -8 0
o:subject=none carried publish	-3 15 -10 -3
o:subject=none carried publish gone	-3 15 -10 -2
o:subject=none carried publish on	0 6 -13 3
o:subject=none carried put	0 12 -16 0
o:subject=none carried put gone	1 13 -18 0
o:subject=none carried put on	6 0 -10 5
o:subject=none carried reach	0 16 0 -14
o:subject=none carried reach gone	0 14 0 -12
o:subject=none carried receive	1 -13 13 -2
o:subject=none carried receive gone	2 -10 9 -1
o:subject=none carried receive on	8 -13 4 0
o:subject=none carried return on	0 13 -9 -3
o:subject=none carried rise	-4 17 -2 -11
o:subject=none carried rise gone	-4 15 0 -11
o:subject=none carried rise on	0 13 -2 -9
o:subject=none carried say	3 11 -8 -8
o:subject=none carried see	13 -2 -10 3
o:subject=none carried see gone	14 0 -14 -4
o:subject=none carried see on	14 -16 -1 4
o:subject=none carried settle	0 -13 16 -1
o:subject=none carried settle gone	0 -15 18 -1
o:subject=none carried settle on	0 -19 21 0
o:subject=none carried sign	-2 3 6 -13
o:subject=none carried sign ahead	0 -7 9 -1
o:subject=none carried sign gone	-2 9 0 -11
o:subject=none carried sign on	0 -2 14 -15
o:subject=none carried since gone	14 -18 0 5
o:subject=none carried sit ahead	0 -10 1 7
o:subject=none carried sit gone	2 10 -5 -13
o:subject=none carried sit on	-2 8 0 -13
o:subject=none carried sit until	0 -12 0 14
o:subject=none carried stand on	0 -14 7 8
o:subject=none carried suspend	-6 5 2 -14
o:subject=none carried suspend ahead	0 16 -12 -3
o:subject=none carried suspend gone	-5 -7 15 -8
o:subject=none carried tell gone	-13 3 8 -11
o:subject=none carried tell on	-11 -6 12 -1
o:subject=none carried the ahead	-3 13 -9 0
o:subject=none carried the gone	1 9 -12 -3
o:subject=none carried to ahead	0 -7 11 -4
o:subject=none carried until ahead	8 -3 -18 6
o:subject=none carried write	-1 10 -4 -4
o:subject=none copenhagen, gone	0 -7 -4 11
o:subject=none correspondent, gone	0 -15 0 16
o:subject=none for gone	-5 -8 0 13
o:subject=none helsinki, gone	0 -11 6 6
o:subject=none lima, gone	12 0 -10 -11
o:subject=none lisbon, gone	0 -18 3 15
o:subject=none lumpur, gone	6 -10 0 3
o:subject=none lusaka, gone	0 9 -1 -6
o:subject=none madrid, gone	0 -3 -5 10
o:subject=none manila, gone	0 -7 -3 11
o:subject=none monday gone	16 -10 -1 -2
o:subject=none monday, ahead	0 -10 13 0
o:subject=none monday, gone	13 0 -17 -6
o:subject=none montevideo, gone	0 0 7 -13
o:subject=none no verb (	-7 2 10 -16
o:subject=none no verb /	13 -8 -3 0
o:subject=none no verb a	-2 10 0 -3
o:subject=none no verb ahead	4 -14 22 -16
o:subject=none no verb astana,	0 -13 8 4
o:subject=none no verb beijing,	12 -4 -12 1
o:subject=none no verb belgrade,	13 -13 3 -4
o:subject=none no verb brussels,	-2 -8 15 -6
o:subject=none no verb bulletin,	0 -16 9 8
o:subject=none no verb busan,	0 -21 10 9
o:subject=none no verb copenhagen,	0 -7 -4 11
o:subject=none no verb correspondent,	0 -15 0 16
o:subject=none no verb ends	0 8 0 -6
o:subject=none no verb for	-5 -8 0 13
o:subject=none no verb from	-17 4 5 -3
o:subject=none no verb helsinki,	0 -11 6 6
o:subject=none no verb lima,	12 0 -10 -11
o:subject=none no verb lisbon,	0 -18 3 15
o:subject=none no verb lumpur,	6 0 -13 3
o:subject=none no verb lusaka,	0 9 -1 -6
o:subject=none no verb madrid,	0 -6 -1 9
o:subject=none no verb manila,	0 -7 -3 11
o:subject=none no verb monday	16 -10 -1 -2
o:subject=none no verb monday,	12 -6 1 -7
o:subject=none no verb montevideo,	0 0 7 -13
o:subject=none no verb of	17 -25 18 -6
o:subject=none no verb ottawa,	0 8 -6 0
o:subject=none no verb rabat,	0 0 6 -10
o:subject=none no verb report,	-3 -7 8 0
o:subject=none no verb since	-13 13 0 -3
o:subject=none no verb stockholm,	0 5 -12 3
o:subject=none no verb sunday	0 13 -5 -7
o:subject=none no verb sunday,	13 -4 -11 0
o:subject=none no verb tallinn,	0 -10 -3 14
o:subject=none no verb tbilisi,	0 -14 15 0
o:subject=none no verb the	-11 -5 13 0
o:subject=none no verb thursday,	-1 0 6 -12
o:subject=none no verb tokyo,	-2 -5 14 -11
o:subject=none no verb ulaanbaatar,	0 -11 0 12
o:subject=none no verb washington,	-4 10 -1 -7
o:subject=none no verb washington/beijing,	0 8 -6 0
o:subject=none no verb wednesday	-1 -3 10 -6
o:subject=none no verb wednesday,	0 5 6 -20
o:subject=none no verb yerevan,	9 0 -1 -7
o:subject=none no verb york,	0 14 -4 -9
o:subject=none no verb ·	15 -3 -12 -9
o:subject=none no verb —	-1 13 -3 -6
o:subject=none of ahead	16 -8 -8 -3
o:subject=none of gone	1 -20 22 -2
o:subject=none on ahead	-3 6 0 -12
o:subject=none ottawa, gone	0 8 -6 0
o:subject=none rabat, gone	0 0 6 -10
o:subject=none report, gone	-3 -7 8 0
o:subject=none since gone	-13 13 0 -3
o:subject=none stockholm, gone	0 7 -15 3
o:subject=none sunday gone	0 13 -5 -7
o:subject=none sunday, ahead	13 -5 -2 -7
o:subject=none tallinn, gone	0 -10 -3 14
o:subject=none tbilisi, gone	0 -14 15 0
o:subject=none the gone	-8 -8 15 0
o:subject=none thursday, gone	-1 0 7 -11
o:subject=none tokyo, gone	-2 -5 14 -11
o:subject=none ulaanbaatar, gone	0 -11 0 12
o:subject=none washington, gone	-4 10 -1 -7
o:subject=none washington/beijing, gone	0 8 -6 0
o:subject=none wednesday gone	-1 -3 10 -6
o:subject=none wednesday, gone	0 3 8 -19
o:subject=none yerevan, gone	9 0 -1 -7
o:subject=none · gone	15 -3 -12 -9
o:subject=none — gone	-1 13 -3 -6
o:subject=procedure	-13 27 -31 5
o:subject=procedure carried be	0 -21 11 12
o:subject=procedure carried be ahead	0 -12 13 0
o:subject=procedure carried be gone	0 -10 -1 13
o:subject=procedure carried begin	0 14 -11 0
o:subject=procedure carried on ahead	0 -14 16 0
o:subject=procedure carried on gone	-1 4 2 -12
o:subject=procedure carried tell on	0 -10 11 0
o:subject=procedure far	-13 0 13 -28
o:subject=procedure far  gone	-2 -7 11 -1
o:subject=procedure far carried	-1 12 -10 0
o:subject=procedure far carried be	18 -21 4 -5
o:subject=procedure far carried be ahead	7 -17 12 -2
o:subject=procedure far carried be gone	13 -3 -8 0
o:subject=procedure far carried be on	13 -15 2 -1
o:subject=procedure far carried begin	-13 9 5 -5
o:subject=procedure far carried begin ahead	-11 2 8 -3
o:subject=procedure far carried begin on	-11 0 10 -3
o:subject=procedure far carried end	0 -13 2 11
o:subject=procedure far carried meet	-2 17 -14 0
o:subject=procedure far carried meet gone	0 9 -9 0
o:subject=procedure far carried meet on	0 11 -10 0
o:subject=procedure far carried on ahead	-1 -11 17 -9
o:subject=procedure far carried on gone	0 15 -24 5
o:subject=procedure far carried other on	0 8 -2 -1
o:subject=procedure far carried sign	0 9 -5 -1
o:subject=procedure far carried sign gone	0 9 -5 -1
o:subject=procedure far no verb	-13 0 13 -28
o:subject=procedure far no verb 	-3 -12 16 -2
o:subject=procedure far no verb gone	-10 6 6 -23
o:subject=procedure no verb	-6 6 -17 12
o:subject=procedure no verb 	0 14 -10 0
o:subject=procedure no verb gone	-3 -1 -20 16
o:subject=procedure no verb on	0 -12 1 13
o:subject=procedure on gone	-2 1 -14 10
o:subject=sale	-6 12 -5 -4
o:subject=sale carried confirm	0 10 -10 0
o:subject=sale carried confirm on	0 10 -10 0
o:subject=sale carried on ahead	0 -14 6 8
o:subject=sale carried on gone	0 11 -5 -8
o:subject=sale carried sign	0 -10 11 0
o:subject=sale carried sign gone	0 -10 11 0
o:subject=sale carried sign on	0 -10 11 0
o:subject=sale far	-5 -1 -4 9
o:subject=sale far carried	-8 19 -13 -6
o:subject=sale far carried agree	0 -10 12 -1
o:subject=sale far carried agree gone	0 -10 12 -1
o:subject=sale far carried begin	0 17 -13 -4
o:subject=sale far carried begin ahead	0 11 -11 0
o:subject=sale far carried begin on	0 12 -11 0
o:subject=sale far carried have	0 -8 9 0
o:subject=sale far carried meet	0 9 -8 0
o:subject=sale far carried meet ahead	0 9 -9 0
o:subject=sale far carried meet on	0 8 -8 0
o:subject=sale far carried on ahead	0 10 -8 0
o:subject=sale far carried on gone	-3 8 -11 1
o:subject=sale far carried other	0 9 -6 0
o:subject=sale far carried say	-2 -11 3 9
o:subject=sale far carried say gone	-2 -11 3 9
o:subject=sale far carried say on	-1 -11 2 10
o:subject=sale far carried tell	0 9 -2 -4
o:subject=sale far carried tell gone	0 9 -2 -4
o:subject=sale far carried tell on	0 9 -2 -4
o:subject=sale far madrid, gone	0 2 -16 8
o:subject=sale far no verb	-5 -1 -4 9
o:subject=sale far no verb 	-3 1 6 -10
o:subject=sale far no verb gone	-3 -3 -4 11
o:subject=sale far no verb madrid,	0 2 -16 8
o:subject=sale far no verb on	0 11 -6 -4
o:subject=sale have	0 10 -7 -1
o:subject=sale no verb	-3 4 -8 4
o:subject=sale no verb ahead	0 -7 0 10
o:subject=sale no verb gone	0 17 -9 -7
o:subject=sale on gone	0 9 -1 -10
o:subject=signing	-15 -3 -3 13
o:subject=signing before ahead	0 -8 9 0
o:subject=signing no verb 	0 12 -10 0
o:subject=signing no verb ahead	0 -10 3 7
o:subject=signing no verb friday,	0 9 -4 -4
o:subject=signing no verb of	0 11 -6 -1
o:subject=signing no verb on	0 -2 -14 19
o:subject=signing of gone	0 15 -10 -2
o:subject=signing on ahead	0 -10 0 12
o:subject=signing on gone	-1 -3 -10 18
o:subject=signing other	0 -12 -3 15
o:subject=signing other gone	0 -13 0 15
o:subject=signing other on	0 -14 0 16
o:subject=truce	-2 12 1 -14
o:subject=truce  ahead	-1 15 -10 0
o:subject=truce  gone	-1 -13 8 7
o:subject=truce be	-4 28 -20 0
o:subject=truce be ahead	0 12 -7 0
o:subject=truce be gone	0 15 -10 0
o:subject=truce be on	0 12 -11 0
o:subject=truce begin	1 26 -27 -12
o:subject=truce begin gone	-9 41 -27 -7
o:subject=truce begin on	4 8 -13 -2
o:subject=truce carried  gone	0 -4 8 -3
o:subject=truce carried agree	0 13 -9 -5
o:subject=truce carried agree gone	0 13 -9 -5
o:subject=truce carried agree on	0 5 0 -10
o:subject=truce carried announce	0 15 -13 -1
o:subject=truce carried announce gone	0 15 -13 -1
o:subject=truce carried announce on	0 9 -10 0
o:subject=truce carried be	3 19 -22 -7
o:subject=truce carried be gone	4 11 -19 -1
o:subject=truce carried begin	-4 -2 14 -14
o:subject=truce carried begin gone	-9 -8 21 -9
o:subject=truce carried begin on	-8 3 5 -3
o:subject=truce carried end	0 22 -3 -16
o:subject=truce carried end gone	0 16 0 -12
o:subject=truce carried end on	0 15 0 -11
o:subject=truce carried have	0 15 -5 -7
o:subject=truce carried have gone	0 10 -2 -4
o:subject=truce carried on ahead	-1 16 -9 -8
o:subject=truce carried on gone	-17 5 -11 12
o:subject=truce carried pay	0 -11 12 0
o:subject=truce carried pay gone	0 -12 12 0
o:subject=truce carried say	0 -12 -11 21
o:subject=truce carried say gone	0 -12 -10 21
o:subject=truce carried say on	0 -14 -11 23
o:subject=truce carried sign	0 -17 7 10
o:subject=truce carried sign gone	0 -18 8 10
o:subject=truce carried since gone	2 -12 2 6
o:subject=truce carried suspend	0 16 -15 0
o:subject=truce carried suspend on	0 13 -13 0
o:subject=truce conclude	0 -15 16 0
o:subject=truce conclude gone	0 -15 16 0
o:subject=truce conclude on	0 -15 16 0
o:subject=truce end 	0 -7 -3 11
o:subject=truce end ahead	10 1 -6 -13
o:subject=truce end ends	0 -10 14 -5
o:subject=truce end on	9 8 -17 -7
o:subject=truce ends ahead	0 9 0 -3
o:subject=truce ends gone	0 -6 11 -4
o:subject=truce far  gone	9 -6 -11 13
o:subject=truce far carried agree	0 -21 17 4
o:subject=truce far carried agree gone	0 -22 18 4
o:subject=truce far carried agree on	0 -12 16 -4
o:subject=truce far carried announce	0 13 -9 -3
o:subject=truce far carried announce gone	0 13 -8 -3
o:subject=truce far carried ask	0 10 -8 0
o:subject=truce far carried ask gone	0 10 -8 0
o:subject=truce far carried be	1 19 -22 0
o:subject=truce far carried be gone	2 18 -16 -9
o:subject=truce far carried be on	0 11 -7 -1
o:subject=truce far carried begin gone	0 15 -15 0
o:subject=truce far carried by ahead	0 -11 12 0
o:subject=truce far carried charge	9 -13 -5 9
o:subject=truce far carried charge gone	9 -13 -4 9
o:subject=truce far carried charge on	10 -18 0 10
o:subject=truce far carried end	0 15 -15 -8
o:subject=truce far carried end gone	0 9 -11 -4
o:subject=truce far carried end on	0 8 -11 -3
o:subject=truce far carried for ahead	0 -8 10 0
o:subject=truce far carried get	0 -11 0 13
o:subject=truce far carried get gone	0 -11 0 13
o:subject=truce far carried meet on	-13 12 -2 -4
o:subject=truce far carried on ahead	-10 4 6 -7
o:subject=truce far carried on gone	-12 -5 11 0
o:subject=truce far carried other	-2 -5 12 -6
o:subject=truce far carried reach	0 -6 10 -4
o:subject=truce far carried reach gone	0 -9 12 -3
o:subject=truce far carried reach on	0 -6 10 -4
o:subject=truce far carried return	0 -17 19 -1
o:subject=truce far carried return ahead	0 -9 9 0
o:subject=truce far carried return on	0 -18 20 0
o:subject=truce far carried rise	14 -8 0 -4
o:subject=truce far carried rise gone	14 -9 0 -4
o:subject=truce far carried sign on	0 0 -17 16
o:subject=truce far carried tell	0 0 -10 5
o:subject=truce far carried tell gone	0 0 -10 5
o:subject=truce far carried tell on	0 13 -5 -4
o:subject=truce far no verb 	8 -4 -13 13
o:subject=truce far no verb ahead	5 9 -19 1
o:subject=truce far no verb gone	-5 0 10 -8
o:subject=truce far no verb monday,	0 11 -4 -2
o:subject=truce far no verb on	3 0 -6 4
o:subject=truce far no verb thursday	11 -9 2 -7
o:subject=truce far no verb to	0 -12 0 13
o:subject=truce far no verb washington,	0 -6 8 0
o:subject=truce far no verb wednesday	0 -9 -2 12
o:subject=truce far no verb ·	0 -11 12 0
o:subject=truce far on ahead	9 -3 -1 -1
o:subject=truce far thursday gone	11 -9 2 -7
o:subject=truce far thursday, gone	0 -9 11 0
o:subject=truce far washington, gone	0 -6 8 0
o:subject=truce far wednesday gone	0 -9 -2 12
o:subject=truce far · gone	0 -11 12 0
o:subject=truce from ahead	0 15 -15 0
o:subject=truce from gone	-2 8 -3 0
o:subject=truce have	0 -9 -3 13
o:subject=truce have ahead	0 -9 -3 13
o:subject=truce no verb	-6 9 0 -8
o:subject=truce no verb ahead	-12 34 -15 -28
o:subject=truce no verb ends	0 9 -7 -3
o:subject=truce no verb from	-2 18 -14 0
o:subject=truce no verb gone	1 -13 12 2
o:subject=truce no verb on	10 0 -1 -8
o:subject=truce no verb since	0 10 -6 0
o:subject=truce no verb until	0 8 -1 -3
o:subject=truce no verb washington,	0 -24 16 10
o:subject=truce on ahead	16 -8 4 -21
o:subject=truce on gone	4 -3 12 -18
o:subject=truce run	0 10 -3 -3
o:subject=truce sign	0 -4 10 -8
o:subject=truce sign on	0 -5 10 -8
o:subject=truce since gone	-5 16 -8 0
o:subject=truce to ahead	0 9 -4 -1
o:subject=truce until ahead	0 15 -5 -7
o:subject=truce washington, gone	0 -24 16 10
o:suspend on ahead	-1 -8 13 -4
o:suspend on gone	-8 19 -4 -24
o:tell on gone	3 -12 9 0
o:threaten on gone	0 12 -9 0
o:topic=controls	-22 33 -11 -20
o:topic=controls ahead	-4 16 -5 -14
o:topic=controls announce	0 13 -8 -1
o:topic=controls be	-2 18 -14 0
o:topic=controls continue	0 -14 15 0
o:topic=controls far	-15 -2 7 0
o:topic=controls far  ahead	0 10 -9 0
o:topic=controls far ahead	-1 -8 14 -6
o:topic=controls far gone	-11 3 -3 2
o:topic=controls far no verb	-6 -5 -2 13
o:topic=controls far see	0 -20 21 0
o:topic=controls from	0 13 -10 0
o:topic=controls gone	-16 22 -7 -7
o:topic=controls of	0 10 -7 0
o:topic=controls on ahead	0 -9 13 -4
o:topic=controls on gone	-3 13 -8 0
o:topic=controls say	0 5 -13 4
o:topic=deal 	0 -12 3 9
o:topic=deal  gone	0 -13 2 9
o:topic=deal ahead	-10 3 -4 5
o:topic=deal announce	-2 -9 7 4
o:topic=deal approve	0 -6 -2 9
o:topic=deal be	-1 3 5 -17
o:topic=deal before	0 8 -7 0
o:topic=deal before ahead	0 8 -7 0
o:topic=deal begin	12 19 -17 -22
o:topic=deal by	0 22 -14 -6
o:topic=deal by ahead	0 19 -13 -3
o:topic=deal charge	0 9 -5 -1
o:topic=deal conclude	0 7 -13 5
o:topic=deal confirm	0 -19 20 0
o:topic=deal deal ahead	0 11 -9 0
o:topic=deal deal gone	0 -15 8 7
o:topic=deal far 	-16 8 -2 0
o:topic=deal far  ahead	0 16 -14 0
o:topic=deal far  gone	-14 1 3 0
o:topic=deal far after	0 -12 12 0
o:topic=deal far ahead	-9 0 7 -2
o:topic=deal far announce	0 14 -12 0
o:topic=deal far begin	4 -3 5 -10
o:topic=deal far beijing,	0 15 -12 -2
o:topic=deal far beijing, gone	0 15 -12 -2
o:topic=deal far end	0 -10 7 3
o:topic=deal far for	13 -19 9 0
o:topic=deal far for gone	13 -10 0 0
o:topic=deal far friday,	0 -9 9 0
o:topic=deal far friday, gone	0 -12 12 0
o:topic=deal far from	-6 -21 25 0
o:topic=deal far from ahead	0 10 -9 0
o:topic=deal far from gone	-5 -29 31 0
o:topic=deal far no verb	-4 -6 2 8
o:topic=deal far on	5 9 -11 -4
o:topic=deal far on gone	7 18 -21 -7
o:topic=deal far other	0 -9 14 -2
o:topic=deal far put	0 -9 14 -5
o:topic=deal far since	-10 8 0 0
o:topic=deal far since gone	-10 8 0 0
o:topic=deal for	13 -6 -4 -1
o:topic=deal for gone	13 -3 -10 0
o:topic=deal from	-4 13 -7 -2
o:topic=deal geneva	0 -9 12 -1
o:topic=deal geneva gone	0 -6 9 0
o:topic=deal initial	0 18 -11 -6
o:topic=deal leave	0 -20 6 16
o:topic=deal negotiate	0 -16 0 17
o:topic=deal of	0 23 -13 -8
o:topic=deal of gone	0 19 -10 -7
o:topic=deal on	0 -7 11 -7
o:topic=deal on ahead	-1 -21 18 3
o:topic=deal on gone	2 5 0 -11
o:topic=deal put	9 15 -9 -18
o:topic=deal return	0 -18 24 -8
o:topic=deal rise	0 -9 0 10
o:topic=deal say	-10 12 -25 9
o:topic=deal settle	4 -12 10 -2
o:topic=deal sign	0 6 -7 1
o:topic=deal since	7 3 -14 -2
o:topic=deal since gone	7 3 -14 -2
o:topic=deal sit	-6 -12 11 6
o:topic=deal the	0 11 -9 0
o:topic=deal until	0 -9 -7 16
o:topic=deal until ahead	0 -12 -7 18
o:topic=deal washington	0 0 7 -9
o:topic=deal washington gone	0 0 7 -9
o:topic=duties	5 6 3 -19
o:topic=duties 	-11 12 -22 14
o:topic=duties  gone	-9 8 -20 14
o:topic=duties (	0 18 -12 0
o:topic=duties ( gone	0 16 -10 0
o:topic=duties a	9 -2 -6 0
o:topic=duties agree	-6 0 11 -11
o:topic=duties ahead	-4 39 -22 -29
o:topic=duties announce	0 10 -8 -7
o:topic=duties ask	0 -10 11 0
o:topic=duties be	-13 12 -1 -6
o:topic=duties begin	-6 14 -24 9
o:topic=duties beijing,	0 -8 9 0
o:topic=duties beijing, gone	0 -8 9 0
o:topic=duties by	0 16 -6 -5
o:topic=duties by ahead	0 11 -6 -1
o:topic=duties cent	-2 -3 10 -8
o:topic=duties cent gone	0 -5 11 -7
o:topic=duties confirm	0 -21 11 13
o:topic=duties declare	0 9 -4 -4
o:topic=duties far	-4 20 -7 -19
o:topic=duties far 	9 -5 8 -35
o:topic=duties far  ahead	-10 10 -3 0
o:topic=duties far  gone	14 -12 11 -32
o:topic=duties far ahead	-7 6 1 -8
o:topic=duties far announce	0 8 -1 -10
o:topic=duties far be	-7 2 -13 17
o:topic=duties far begin	3 -17 15 0
o:topic=duties far bring	0 -15 15 0
o:topic=duties far brussels,	0 1 -19 9
o:topic=duties far brussels, gone	0 1 -19 9
o:topic=duties far end	0 -14 14 2
o:topic=duties far expect	0 19 -18 0
o:topic=duties far for	0 -9 10 0
o:topic=duties far for ahead	0 -15 16 0
o:topic=duties far friday,	0 9 -7 0
o:topic=duties far from gone	-5 10 -2 0
o:topic=duties far geneva,	0 17 -13 -2
o:topic=duties far geneva, gone	0 12 -8 -2
o:topic=duties far gone	0 16 -8 -14
o:topic=duties far goods	0 -12 13 0
o:topic=duties far goods gone	0 -12 13 0
o:topic=duties far move	11 -5 -7 0
o:topic=duties far on	-15 12 -5 0
o:topic=duties far on ahead	-9 5 3 -18
o:topic=duties far on gone	-9 8 -7 5
o:topic=duties far other	1 1 3 -15
o:topic=duties far pay	0 15 -13 0
o:topic=duties far say	-9 29 -16 -16
o:topic=duties far see	0 15 -12 -2
o:topic=duties far since	-2 -10 14 -1
o:topic=duties far since gone	-2 -10 14 -1
o:topic=duties far stand	0 11 -7 0
o:topic=duties far suspend	12 0 -9 -3
o:topic=duties far telephone	0 -14 14 0
o:topic=duties far tell	9 -11 -1 6
o:topic=duties far the ahead	4 -10 6 0
o:topic=duties far thursday	0 -12 16 -4
o:topic=duties far thursday gone	0 -12 16 -4
o:topic=duties far to gone	0 -8 0 8
o:topic=duties far tokyo,	0 3 -15 8
o:topic=duties far tokyo, gone	0 3 -15 8
o:topic=duties far until ahead	0 -6 -2 10
o:topic=duties far washington,	-1 -10 9 3
o:topic=duties far washington, gone	-1 -10 9 3
o:topic=duties far wednesday,	0 -19 -6 24
o:topic=duties far wednesday, ahead	0 -11 -2 14
o:topic=duties far wednesday, gone	0 -10 0 12
o:topic=duties far write	0 -10 12 0
o:topic=duties for	12 0 -7 -5
o:topic=duties for gone	16 0 -17 0
o:topic=duties force	0 -9 0 10
o:topic=duties force gone	0 -9 0 10
o:topic=duties from	19 -2 -7 -11
o:topic=duties from ahead	-1 18 -13 -4
o:topic=duties from gone	22 -18 3 -4
o:topic=duties gone	9 -18 16 -3
o:topic=duties is	0 -9 10 0
o:topic=duties leave	0 6 0 -10
o:topic=duties levy	0 -8 10 0
o:topic=duties lower	0 15 -11 0
o:topic=duties make	12 -3 -11 0
o:topic=duties of	-7 14 -19 6
o:topic=duties of gone	-2 6 -15 6
o:topic=duties on	10 -2 4 -12
o:topic=duties on ahead	13 -4 -2 -2
o:topic=duties on gone	0 -1 7 -12
o:topic=duties other	3 -12 0 14
o:topic=duties pay	-14 -1 8 1
o:topic=duties propose	9 -9 0 0
o:topic=duties put	-7 -5 13 -5
o:topic=duties raise	0 15 -12 0
o:topic=duties review	0 -8 0 9
o:topic=duties rise	11 -18 10 0
o:topic=duties say	15 -22 14 -2
o:topic=duties since	-29 48 -14 -6
o:topic=duties since gone	-29 48 -13 -5
o:topic=duties stand	0 -9 -2 13
o:topic=duties tariffs	0 -9 11 0
o:topic=duties tax	0 -12 12 0
o:topic=duties tell	14 -16 12 -17
o:topic=duties the	0 16 -11 0
o:topic=duties the ahead	0 10 -8 0
o:topic=duties threaten	-1 10 -5 0
o:topic=duties to	0 12 -3 -5
o:topic=duties until	-1 26 -10 -15
o:topic=duties until ahead	0 20 -9 -11
o:topic=duties up	0 -11 0 13
o:topic=duties washington,	0 0 -9 8
o:topic=duties washington, gone	0 0 -9 8
o:topic=exclusions	-3 32 -14 -19
o:topic=exclusions ahead	0 17 -5 -11
o:topic=exclusions far	-1 21 -11 -7
o:topic=exclusions far gone	0 13 -4 -6
o:topic=exclusions far no verb	0 11 -8 0
o:topic=exclusions gone	0 17 -8 -5
o:topic=exclusions no verb	0 12 -5 -4
o:topic=exclusions on	0 14 -4 -9
o:topic=fees ahead	-1 -11 19 -9
o:topic=fees begin	-1 0 -8 10
o:topic=fees far	-4 -11 -2 19
o:topic=fees far  gone	0 11 -6 0
o:topic=fees far ahead	-3 -8 11 0
o:topic=fees far be	0 -5 -4 10
o:topic=fees far gone	0 -6 -14 20
o:topic=fees gone	2 4 -8 1
o:topic=fees on	4 -20 15 2
o:topic=fees on ahead	0 -8 14 -5
o:topic=fees on gone	6 -13 2 7
o:topic=longer	-12 13 -6 -5
o:topic=longer agree	0 -22 13 7
o:topic=longer ahead	0 32 -12 -26
o:topic=longer be	1 0 3 -10
o:topic=longer begin	0 14 -10 0
o:topic=longer end	0 22 -5 -15
o:topic=longer far agree	5 -7 0 0
o:topic=longer far no verb	-18 17 -4 -8
o:topic=longer far say	11 -3 -6 -1
o:topic=longer far tell	0 -4 -2 8
o:topic=longer gone	-11 -3 1 5
o:topic=longer no verb	-7 17 -10 -3
o:topic=longer on	-11 -8 2 10
o:topic=longer on ahead	0 3 3 -11
o:topic=longer on gone	-9 -10 0 15
o:topic=longer prolong	-2 9 -15 5
o:topic=longer say	-2 5 -18 5
o:topic=longer sign	0 10 -14 0
o:topic=longer the	0 9 -7 0
o:topic=longer to	0 21 -11 -10
o:topic=longer to ahead	0 15 -8 -6
o:topic=longer until	0 12 -1 -8
o:topic=longer until ahead	0 10 -1 -6
o:topic=meeting	6 -22 10 6
o:topic=meeting 	0 -15 12 4
o:topic=meeting  ahead	9 -15 3 3
o:topic=meeting  gone	-20 -3 11 0
o:topic=meeting (	8 -15 0 7
o:topic=meeting ( gone	8 -14 7 -3
o:topic=meeting after gone	0 -8 12 -1
o:topic=meeting agree	-5 19 -10 -7
o:topic=meeting ahead	-2 -32 19 22
o:topic=meeting and	5 -3 -13 11
o:topic=meeting and ahead	9 0 -17 8
o:topic=meeting announce	7 -2 7 -16
o:topic=meeting be	-3 -5 11 -9
o:topic=meeting before	0 9 -18 6
o:topic=meeting before ahead	0 21 -17 -4
o:topic=meeting before gone	0 -9 0 10
o:topic=meeting begin	34 -32 16 -16
o:topic=meeting brussels	0 3 3 -10
o:topic=meeting brussels gone	0 0 7 -10
o:topic=meeting by	-2 24 0 -19
o:topic=meeting by ahead	0 23 -9 -12
o:topic=meeting carry	0 -6 9 -2
o:topic=meeting conclude	-6 7 -19 12
o:topic=meeting confirm	0 19 -15 0
o:topic=meeting continue	-6 10 -22 13
o:topic=meeting days,	0 -9 14 -4
o:topic=meeting days, gone	0 -9 14 -4
o:topic=meeting decide	0 10 -8 0
o:topic=meeting end	-19 -27 -2 36
o:topic=meeting ended	-3 -9 -8 17
o:topic=meeting ended gone	-2 -9 -8 18
o:topic=meeting ends	-3 -11 -7 20
o:topic=meeting ends ahead	-3 -3 -5 13
o:topic=meeting expect	-4 -7 14 -5
o:topic=meeting far	4 -15 10 2
o:topic=meeting far 	0 9 -7 -8
o:topic=meeting far  ahead	7 23 -26 -2
o:topic=meeting far agree	0 -17 12 7
o:topic=meeting far ahead	8 -24 22 -6
o:topic=meeting far be	9 -17 8 0
o:topic=meeting far before	0 -11 11 0
o:topic=meeting far before ahead	0 -11 11 0
o:topic=meeting far begin	-4 -4 8 0
o:topic=meeting far beijing,	-4 2 8 -14
o:topic=meeting far beijing, gone	-4 5 5 -14
o:topic=meeting far by	0 -6 -6 13
o:topic=meeting far by ahead	0 -7 -6 13
o:topic=meeting far end	0 14 -4 -5
o:topic=meeting far for	-6 -8 17 -5
o:topic=meeting far for ahead	0 -7 8 0
o:topic=meeting far for gone	-5 -1 9 -3
o:topic=meeting far from	9 4 -12 -2
o:topic=meeting far from ahead	-2 10 -6 0
o:topic=meeting far from gone	12 -2 -6 0
o:topic=meeting far gone	-1 1 -8 4
o:topic=meeting far have	0 -11 11 0
o:topic=meeting far leave	0 16 -8 -9
o:topic=meeting far no verb	1 -11 2 8
o:topic=meeting far of	-5 0 -6 9
o:topic=meeting far of gone	-5 0 -6 9
o:topic=meeting far on	-6 12 0 -15
o:topic=meeting far on ahead	0 -6 17 -21
o:topic=meeting far on gone	-5 20 -15 -5
o:topic=meeting far paris,	-6 12 -6 -1
o:topic=meeting far paris, gone	-6 12 -6 -1
o:topic=meeting far publish	7 -15 -14 19
o:topic=meeting far sit	0 -16 2 9
o:topic=meeting far suspend	0 -6 9 0
o:topic=meeting far tell	-7 3 7 -14
o:topic=meeting far the ahead	9 -10 1 0
o:topic=meeting far thursday	-5 4 -9 3
o:topic=meeting far thursday gone	-5 4 -9 3
o:topic=meeting far tuesday	-2 -15 1 13
o:topic=meeting far tuesday gone	-2 -15 1 13
o:topic=meeting far until	0 -9 21 -19
o:topic=meeting far until ahead	0 3 9 -17
o:topic=meeting far washington,	0 18 -15 -1
o:topic=meeting far washington, gone	0 18 -15 -1
o:topic=meeting far wednesday, gone	0 -10 7 3
o:topic=meeting fix	0 7 -5 0
o:topic=meeting for	-21 17 -7 -8
o:topic=meeting for ahead	-10 -12 19 -12
o:topic=meeting for gone	-9 43 -40 0
o:topic=meeting from	1 -15 24 -21
o:topic=meeting from ahead	-5 8 -1 -10
o:topic=meeting from gone	7 -38 38 -10
o:topic=meeting geneva ahead	0 -8 7 0
o:topic=meeting gone	7 5 -7 -8
o:topic=meeting have	-1 8 7 -22
o:topic=meeting initial	-1 -2 -5 10
o:topic=meeting korea	-1 16 -12 0
o:topic=meeting leave	0 -8 -15 21
o:topic=meeting lumpur	-4 14 -7 -5
o:topic=meeting lumpur gone	0 11 -9 0
o:topic=meeting lumpur,	-2 -11 8 3
o:topic=meeting lumpur, gone	-2 -11 8 3
o:topic=meeting meet	9 -8 8 -11
o:topic=meeting meeting	9 -2 -2 -3
o:topic=meeting meeting:	0 10 -8 0
o:topic=meeting meets	0 13 -11 0
o:topic=meeting meets ahead	0 12 -11 0
o:topic=meeting monday,	3 -15 8 1
o:topic=meeting no verb	4 -8 6 -2
o:topic=meeting of	-15 -6 16 -4
o:topic=meeting of ahead	-1 28 -23 -5
o:topic=meeting of gone	-12 -29 35 0
o:topic=meeting on ahead	-17 -14 16 6
o:topic=meeting on gone	7 1 -12 5
o:topic=meeting other	-2 -3 -8 14
o:topic=meeting prepare	-6 4 5 -11
o:topic=meeting publish	-4 24 -5 -22
o:topic=meeting reach	0 -7 -2 16
o:topic=meeting receive	1 -3 5 -11
o:topic=meeting return	-8 13 -20 6
o:topic=meeting run	8 -18 0 9
o:topic=meeting said	0 6 -10 1
o:topic=meeting said gone	0 6 -10 1
o:topic=meeting say	-7 2 4 -3
o:topic=meeting since	23 -25 1 -3
o:topic=meeting since gone	23 -25 1 -3
o:topic=meeting sit	13 6 -7 -17
o:topic=meeting spoke	0 -11 13 0
o:topic=meeting spoke gone	0 -11 13 0
o:topic=meeting stockholm	9 -11 0 -3
o:topic=meeting stockholm ahead	10 -2 -4 -3
o:topic=meeting suspend	-5 2 6 -12
o:topic=meeting talks	0 5 4 -15
o:topic=meeting talks gone	0 3 6 -13
o:topic=meeting tell	-13 26 -17 -3
o:topic=meeting the	6 18 -19 -10
o:topic=meeting the ahead	10 -2 -1 -3
o:topic=meeting the gone	-4 33 -28 -3
o:topic=meeting there	0 -14 2 9
o:topic=meeting to	-1 -12 8 6
o:topic=meeting to ahead	0 -30 26 4
o:topic=meeting to gone	0 17 -19 0
o:topic=meeting until	-16 -20 -2 28
o:topic=meeting until ahead	-11 -21 -1 27
o:topic=meeting washington	-4 12 -5 -4
o:topic=meeting washington gone	-2 15 -10 -2
o:topic=meeting washington,	0 8 0 -9
o:topic=meeting washington, gone	0 8 0 -8
o:topic=meeting write	-1 31 -26 -4
o:topic=none	12 -6 -8 5
o:topic=none 	6 3 -4 -10
o:topic=none  ahead	-6 6 0 -11
o:topic=none  gone	9 0 -5 -6
o:topic=none (	-7 2 10 -16
o:topic=none ( gone	-7 13 0 -15
o:topic=none /	13 -8 -3 0
o:topic=none / gone	13 -8 -3 0
o:topic=none a	-4 17 -6 -4
o:topic=none a gone	-3 14 -4 -3
o:topic=none after	0 12 -9 0
o:topic=none ago	0 15 -9 -3
o:topic=none ago gone	0 15 -9 -3
o:topic=none ahead	9 -2 9 -21
o:topic=none and gone	0 12 -5 -5
o:topic=none announce	0 -9 8 3
o:topic=none astana,	0 -13 8 4
o:topic=none astana, gone	0 -13 8 4
o:topic=none back	0 -7 -1 10
o:topic=none be	4 -15 14 -2
o:topic=none begin	-14 -5 8 6
o:topic=none beijing,	12 -4 -12 1
o:topic=none beijing, gone	12 -4 -12 1
o:topic=none belgrade,	13 -13 3 -4
o:topic=none belgrade, gone	13 -13 3 -4
o:topic=none brussels,	-2 -8 15 -6
o:topic=none brussels, gone	-2 -5 12 -6
o:topic=none bulletin,	0 -16 9 8
o:topic=none bulletin, gone	0 -16 9 8
o:topic=none busan,	0 -21 10 9
o:topic=none busan, gone	0 -21 10 9
o:topic=none by	-1 -5 -11 14
o:topic=none copenhagen,	0 -7 -4 11
o:topic=none copenhagen, gone	0 -7 -4 11
o:topic=none correspondent,	0 -15 0 16
o:topic=none correspondent, gone	0 -15 0 16
o:topic=none end	5 20 -11 -23
o:topic=none ended	9 -4 0 -5
o:topic=none ends	0 12 0 -10
o:topic=none for	-12 5 -11 10
o:topic=none for gone	-12 10 -20 11
o:topic=none from ahead	-6 14 -7 0
o:topic=none get	0 17 -13 -2
o:topic=none gone	8 -5 -12 12
o:topic=none have	7 -27 3 21
o:topic=none helsinki,	0 -11 6 6
o:topic=none helsinki, gone	0 -11 6 6
o:topic=none issue	0 13 -12 0
o:topic=none keep	0 -7 0 10
o:topic=none know	6 -12 8 -3
o:topic=none leave	-10 -3 10 0
o:topic=none lima,	12 0 -10 -11
o:topic=none lima, gone	12 0 -10 -11
o:topic=none lisbon,	0 -18 3 15
o:topic=none lisbon, gone	0 -18 3 15
o:topic=none lumpur,	6 0 -13 3
o:topic=none lumpur, gone	6 -10 0 3
o:topic=none lusaka,	0 9 -1 -6
o:topic=none lusaka, gone	0 9 -1 -6
o:topic=none madrid,	0 -6 -1 9
o:topic=none madrid, gone	0 -3 -5 10
o:topic=none manila,	0 -7 -3 11
o:topic=none manila, gone	0 -7 -3 11
o:topic=none monday	16 -10 -1 -2
o:topic=none monday gone	16 -10 -1 -2
o:topic=none monday,	12 -6 1 -7
o:topic=none monday, ahead	0 -10 13 0
o:topic=none monday, gone	13 0 -17 -6
o:topic=none montevideo,	0 0 7 -13
o:topic=none montevideo, gone	0 0 7 -13
o:topic=none of	13 -23 16 -1
o:topic=none of ahead	16 -6 -7 -6
o:topic=none of gone	0 -19 19 0
o:topic=none on	-14 0 2 3
o:topic=none on ahead	-1 9 -3 -9
o:topic=none on gone	-13 -3 3 7
o:topic=none other	1 7 0 -14
o:topic=none ottawa,	0 8 -6 0
o:topic=none ottawa, gone	0 8 -6 0
o:topic=none pay	6 5 -15 -3
o:topic=none publish	-1 29 -15 -14
o:topic=none rabat,	0 0 6 -10
o:topic=none rabat, gone	0 0 6 -10
o:topic=none report,	-3 -7 8 0
o:topic=none report, gone	-3 -7 8 0
o:topic=none return	0 21 -11 -12
o:topic=none rise	-3 17 -7 -8
o:topic=none say	0 10 -15 1
o:topic=none sign	0 -8 10 -1
o:topic=none since	11 -13 3 -1
o:topic=none since gone	11 -13 3 -1
o:topic=none sit	7 3 -9 -1
o:topic=none stand	-1 24 -11 -10
o:topic=none stockholm,	0 5 -12 3
o:topic=none stockholm, gone	0 7 -15 3
o:topic=none sunday	0 13 -5 -7
o:topic=none sunday gone	0 13 -5 -7
o:topic=none sunday,	13 -4 -11 0
o:topic=none sunday, ahead	13 -5 -2 -7
o:topic=none tallinn,	0 -10 -3 14
o:topic=none tallinn, gone	0 -10 -3 14
o:topic=none tbilisi,	0 -14 15 0
o:topic=none tbilisi, gone	0 -14 15 0
o:topic=none tell	-7 18 -5 -11
o:topic=none the	-5 -7 16 -6
o:topic=none the gone	-1 -5 12 -4
o:topic=none thursday,	-1 0 6 -12
o:topic=none thursday, gone	-1 0 7 -11
o:topic=none tokyo,	-2 -5 14 -11
o:topic=none tokyo, gone	-2 -5 14 -11
o:topic=none ulaanbaatar,	0 -11 0 12
o:topic=none ulaanbaatar, gone	0 -11 0 12
o:topic=none until	8 -14 -15 16
o:topic=none until ahead	10 -8 -8 4
o:topic=none until gone	-1 -7 -6 14
o:topic=none washington,	-4 10 -1 -7
o:topic=none washington, gone	-4 10 -1 -7
o:topic=none washington/beijing,	0 8 -6 0
o:topic=none washington/beijing, gone	0 8 -6 0
o:topic=none wednesday	-1 -1 9 -6
o:topic=none wednesday gone	-1 -1 9 -6
o:topic=none wednesday,	0 5 6 -20
o:topic=none wednesday, gone	0 3 8 -19
o:topic=none write	0 -10 13 0
o:topic=none yerevan,	9 0 -1 -7
o:topic=none yerevan, gone	9 0 -1 -7
o:topic=none york,	0 14 -4 -9
o:topic=none ·	15 -2 -12 -9
o:topic=none · gone	15 -2 -12 -9
o:topic=none —	-2 15 -4 -7
o:topic=none — gone	-2 15 -4 -7
o:topic=procedure	-9 22 -12 -6
o:topic=procedure ahead	-7 22 -5 -24
o:topic=procedure begin	-3 7 -22 8
o:topic=procedure far 	-3 -12 16 -2
o:topic=procedure far  gone	-2 -7 11 -1
o:topic=procedure far be	13 -1 -10 0
o:topic=procedure far gone	1 8 -12 1
o:topic=procedure far no verb	-13 0 13 -28
o:topic=procedure for	0 17 -16 0
o:topic=procedure for ahead	0 9 -8 0
o:topic=procedure from	0 -4 -10 12
o:topic=procedure from ahead	0 10 -7 0
o:topic=procedure from gone	0 -11 0 13
o:topic=procedure no verb	-6 6 -17 12
o:topic=procedure on ahead	0 -5 10 -6
o:topic=procedure on gone	2 7 -9 0
o:topic=procedure pass	10 -10 0 0
o:topic=procedure said	0 -13 13 0
o:topic=procedure said gone	0 -13 13 0
o:topic=procedure say	0 -8 11 -1
o:topic=procedure suspend	0 12 -6 -1
o:topic=procedure vote	0 14 -5 -4
o:topic=sale	-15 12 -19 14
o:topic=sale agree	0 -1 -10 11
o:topic=sale ahead	-3 -17 14 8
o:topic=sale by	0 -11 0 13
o:topic=sale by ahead	0 -11 0 13
o:topic=sale far 	-3 -1 11 -11
o:topic=sale far  gone	-3 -3 12 -9
o:topic=sale far madrid,	0 2 -16 8
o:topic=sale far madrid, gone	0 2 -16 8
o:topic=sale far no verb	-5 -1 -4 9
o:topic=sale far on	0 0 4 -10
o:topic=sale gone	-9 29 -35 8
o:topic=sale have	0 12 -8 -3
o:topic=sale no verb	-3 4 -8 4
o:topic=sale on	-3 14 -20 8
o:topic=sale on ahead	0 -14 17 -1
o:topic=sale on gone	-2 26 -36 9
o:topic=sale until	0 10 0 -8
o:topic=sale until ahead	0 10 0 -8
o:topic=signing	-15 13 -6 0
o:topic=signing 	0 17 -13 -1
o:topic=signing  gone	0 13 -10 0
o:topic=signing announce	0 -10 0 11
o:topic=signing approve	11 0 -7 -6
o:topic=signing be	-2 -2 -6 12
o:topic=signing before	0 -7 8 0
o:topic=signing before ahead	0 -7 8 0
o:topic=signing begin	-1 19 -21 0
o:topic=signing by	10 -16 10 -2
o:topic=signing by ahead	10 -6 0 -1
o:topic=signing by gone	0 -11 12 0
o:topic=signing end	0 14 0 -12
o:topic=signing expect	0 15 -12 -1
o:topic=signing friday,	0 9 -4 -4
o:topic=signing gone	-32 7 0 2
o:topic=signing have	0 10 -5 -1
o:topic=signing it	0 -7 -5 11
o:topic=signing it gone	0 -8 -4 11
o:topic=signing on	-18 4 -2 3
o:topic=signing on gone	-16 4 0 0
o:topic=signing order	0 9 -5 -2
o:topic=signing other	0 -10 -7 15
o:topic=signing publish	0 -26 27 0
o:topic=signing say	0 17 -6 -10
o:topic=signing sign	-9 6 0 -5
o:topic=signing sign gone	0 -9 11 -1
o:topic=signing signed	0 7 -17 3
o:topic=signing signed gone	0 6 -17 3
o:topic=signing sit	0 8 -5 0
o:topic=truce	-13 21 -2 -15
o:topic=truce 	-4 11 0 -12
o:topic=truce  ahead	0 12 -10 0
o:topic=truce  gone	-3 1 5 -10
o:topic=truce agree	9 1 -12 6
o:topic=truce ahead	8 54 -28 -68
o:topic=truce and	0 -12 0 13
o:topic=truce and ahead	0 -13 0 13
o:topic=truce announce	0 9 -20 10
o:topic=truce be	0 12 -4 -20
o:topic=truce begin	-16 38 -22 -9
o:topic=truce conclude	0 -14 17 -5
o:topic=truce declare	0 -18 8 11
o:topic=truce effect	0 -8 10 0
o:topic=truce effect gone	0 -9 10 0
o:topic=truce end	10 31 -12 -35
o:topic=truce ends ahead	0 13 -1 -7
o:topic=truce ends gone	0 -6 11 -2
o:topic=truce expires	0 -9 0 10
o:topic=truce expires gone	0 -9 0 10
o:topic=truce extend	0 10 -3 -5
o:topic=truce far 	8 -6 -16 18
o:topic=truce far  gone	9 -9 -14 19
o:topic=truce far announce	0 9 -5 -2
o:topic=truce far be	3 6 -15 0
o:topic=truce far by ahead	0 -12 13 0
o:topic=truce far charge	9 -14 -3 9
o:topic=truce far end	-1 18 -3 -12
o:topic=truce far get	0 -11 0 13
o:topic=truce far make	0 -10 11 0
o:topic=truce far monday,	0 11 -4 -2
o:topic=truce far on	0 3 -12 8
o:topic=truce far on ahead	4 -2 3 -11
o:topic=truce far on gone	-5 4 -16 13
o:topic=truce far other	0 -5 10 -3
o:topic=truce far say	-6 -4 -19 21
o:topic=truce far thursday	11 -9 2 -7
o:topic=truce far thursday gone	11 -9 2 -7
o:topic=truce far thursday, gone	0 -9 11 0
o:topic=truce far to	0 -10 -1 13
o:topic=truce far washington,	0 -6 8 0
o:topic=truce far washington, gone	0 -6 8 0
o:topic=truce far wednesday	0 -9 -2 12
o:topic=truce far wednesday gone	0 -9 -2 12
o:topic=truce far ·	0 -11 12 0
o:topic=truce far · gone	0 -11 12 0
o:topic=truce for ahead	0 -15 15 0
o:topic=truce from	-8 17 -10 0
o:topic=truce from ahead	-1 7 -4 0
o:topic=truce from gone	-4 17 -9 0
o:topic=truce gone	-24 -12 15 13
o:topic=truce have	-3 -10 8 5
o:topic=truce initial	0 -32 35 -7
o:topic=truce no verb	-6 9 0 -8
o:topic=truce of	-2 14 -1 -10
o:topic=truce on	16 -6 9 -12
o:topic=truce on ahead	18 6 -1 -43
o:topic=truce on gone	0 -14 12 5
o:topic=truce other	-7 12 0 -6
o:topic=truce pay	0 -10 11 0
o:topic=truce return	0 -18 9 10
o:topic=truce run	-2 22 -6 -9
o:topic=truce say	-6 -10 13 1
o:topic=truce sign	0 -18 11 6
o:topic=truce since	-5 13 -4 -3
o:topic=truce since gone	-4 12 -3 -3
o:topic=truce suspend	-4 20 -8 -7
o:topic=truce tell	0 -1 -9 8
o:topic=truce the	0 10 -8 0
o:topic=truce to	0 34 -17 -17
o:topic=truce to ahead	0 23 -9 -12
o:topic=truce to gone	0 11 -6 -3
o:topic=truce until	0 38 -16 -22
o:topic=truce until ahead	0 32 -12 -18
o:topic=truce washington,	0 -24 16 10
o:topic=truce washington, gone	0 -24 16 10
o:warn on gone	8 -14 0 6
o:win on ahead	0 9 -8 0
o:win on gone	0 -7 10 0
o:write on ahead	0 27 -25 0
o:write on gone	-5 -3 15 -17
pair: n=0	8 -4 3 -3
pair: n=1	-10 2 0 2
pair: n=2	-13 7 -2 1
pair: n=3	-18 8 2 -5
pair: n=4	-8 -4 9 0
pair: n=5	-6 16 -9 -2
pair: n=many	0 14 -5 -9
pair: not-both	-7 8 6 -14
pair:both n=0	-7 10 5 -18
pair:both n=1	9 0 -11 4
pair:both n=3	0 -8 2 6
pair:both n=4	0 -7 8 -1
pair:coming both	12 4 -5 -11
pair:coming n=0	-15 0 -10 24
pair:coming n=1	7 6 1 -28
pair:coming n=2	0 3 5 -16
pair:coming n=3	14 2 -7 -9
pair:coming n=4	0 -15 16 0
pair:coming not-both	-11 0 4 0
pair:coming+ended both	-5 13 -10 0
pair:coming+ended n=0	-1 0 -15 17
pair:coming+ended n=1	-9 16 -5 -11
pair:coming+ended not-both	-10 8 -9 6
pair:coming+ended+running both	-6 -6 12 0
pair:coming+ended+running n=1	-14 16 -5 0
pair:coming+running both	3 6 -19 9
pair:coming+running n=1	6 11 -17 0
pair:coming+running n=2	0 -11 7 3
pair:day 	-14 10 1 -8
pair:day coming+ended	-17 16 -15 5
pair:day coming+ended+running	-14 2 7 0
pair:day coming+running	0 2 -16 11
pair:day day-none	-20 7 4 -4
pair:day day=l1	-2 -7 -9 17
pair:day day=l3	-5 9 -7 0
pair:day day=l5	4 0 5 -14
pair:day day=r0	-10 -2 6 3
pair:day day=r1	31 -2 -23 -14
pair:day day=r2	13 1 -5 -17
pair:day day=r3	-17 5 6 -3
pair:day day=r4	1 2 0 -7
pair:day day=r5	-9 0 -3 6
pair:day ended	-11 1 0 4
pair:day ended+running	9 -9 7 -8
pair:day n=0	-3 12 -9 -2
pair:day n=2	-11 4 2 -2
pair:day n=3	-10 0 3 1
pair:day n=4	-11 -4 12 -1
pair:day n=5	-7 18 -8 -6
pair:day n=many	0 14 -5 -9
pair:day no-word	-20 27 -5 -21
pair:day not-both	-16 16 1 -11
pair:day part:sure	2 -1 3 -10
pair:day running	6 6 1 -21
pair:day-none coming	-23 11 6 -26
pair:day-none coming+running	-5 13 -7 -4
pair:day-none ended	-15 -5 6 5
pair:day-none n=0	0 11 -4 -12
pair:day-none n=1	-13 7 2 -4
pair:day-none n=2	-7 -2 0 8
pair:day-none n=4	-14 -21 13 17
pair:day-none n=5	0 9 -10 0
pair:day-none not-both	-11 3 4 -1
pair:day-none prev:sure	-8 2 6 -8
pair:day-none running	12 0 11 -36
pair:day-none sent:sure	-22 -4 8 3
pair:day=l0 ended	0 12 0 -11
pair:day=l0 n=0	-6 -8 3 8
pair:day=l0 n=1	-2 9 9 -24
pair:day=l0 n=2	0 10 -11 -3
pair:day=l0 not-both	-12 3 2 -1
pair:day=l0 running	0 10 -5 -2
pair:day=l1 	10 9 -2 -19
pair:day=l1 both	-24 13 -20 15
pair:day=l1 coming	-6 -13 -25 34
pair:day=l1 coming+running	-2 0 -2 8
pair:day=l1 ended	-1 -16 10 7
pair:day=l1 ended+running	0 -9 12 0
pair:day=l1 n=0	18 6 -24 -10
pair:day=l1 n=1	-31 2 -3 15
pair:day=l1 n=2	-1 -18 6 13
pair:day=l1 no-word	0 9 -6 -7
pair:day=l1 not-both	10 -19 7 4
pair:day=l1 part:sure	-9 -8 -9 23
pair:day=l1 running	-4 15 -10 -1
pair:day=l1 sent:sure	6 -21 6 10
pair:day=l2 both	0 4 1 -5
pair:day=l2 coming	-10 -11 5 9
pair:day=l2 ended	4 -4 15 -12
pair:day=l2 n=0	-30 -9 -5 27
pair:day=l2 n=1	13 7 -10 -9
pair:day=l2 n=3	0 -13 20 -7
pair:day=l2 n=4	0 -6 14 -6
pair:day=l2 no-word	8 9 -3 -16
pair:day=l2 not-both	-7 -9 1 12
pair:day=l2 part:sure	-11 -13 7 12
pair:day=l2 running	-2 0 -11 10
pair:day=l2 sent:sure	-15 -1 -7 14
pair:day=l3 	-5 15 -11 -4
pair:day=l3 coming	-1 6 -8 4
pair:day=l3 coming+ended+running	-5 -10 17 -3
pair:day=l3 ended+running	10 -13 10 -10
pair:day=l3 n=0	-2 6 -16 9
pair:day=l3 n=2	-2 19 -7 -13
pair:day=l3 n=3	0 -13 15 -3
pair:day=l3 prev:sure	-6 -3 -6 15
pair:day=l3 running	-6 -5 -1 12
pair:day=l3 sent:sure	2 8 -3 -10
pair:day=l4 	9 -7 3 -2
pair:day=l4 both	-3 -10 9 3
pair:day=l4 coming	-3 -1 11 -8
pair:day=l4 coming+ended	0 8 -13 4
pair:day=l4 coming+running	-4 -4 -5 12
pair:day=l4 ended	-25 22 -10 -3
pair:day=l4 n=1	7 4 6 -21
pair:day=l4 n=3	-5 11 -16 8
pair:day=l4 n=4	-4 16 -1 -10
pair:day=l4 no-word	-5 8 2 -13
pair:day=l4 not-both	-3 30 -10 -29
pair:day=l4 prev:sure	-3 -7 0 10
pair:day=l4 running	0 0 9 -12
pair:day=l4 sent:sure	-13 9 8 -12
pair:day=l5 	1 4 0 -9
pair:day=l5 both	6 -11 11 -8
pair:day=l5 coming	5 -15 18 -7
pair:day=l5 n=1	15 4 -8 -12
pair:day=l5 n=2	-2 -12 8 4
pair:day=l5 n=3	-5 0 10 -9
pair:day=l5 no-word	-2 0 17 -27
pair:day=l5 not-both	-3 24 -12 -11
pair:day=l5 part:sure	10 -8 0 0
pair:day=l5 running	6 5 -10 0
pair:day=l5 sent:sure	0 8 -15 4
pair:day=r0 	0 4 1 -12
pair:day=r0 both	2 -9 -4 13
pair:day=r0 coming	-10 -8 8 6
pair:day=r0 n=0	-15 8 0 0
pair:day=r0 n=1	-7 -16 17 5
pair:day=r0 n=2	7 0 -9 -1
pair:day=r0 no-word	0 0 -8 7
pair:day=r0 not-both	-23 7 13 -11
pair:day=r0 part:sure	-7 -3 9 0
pair:day=r0 sent:sure	-3 -3 11 -3
pair:day=r1 	-11 9 8 -14
pair:day=r1 both	34 -14 -10 -15
pair:day=r1 coming	27 -2 -31 0
pair:day=r1 coming+running	9 -1 -5 0
pair:day=r1 ended	22 -10 -18 0
pair:day=r1 n=0	-4 10 -8 0
pair:day=r1 n=1	14 -8 -3 -7
pair:day=r1 n=2	18 -6 -12 -3
pair:day=r1 n=3	18 -3 -12 -4
pair:day=r1 no-word	4 -4 7 -9
pair:day=r1 not-both	3 9 -13 -3
pair:day=r1 part:sure	30 0 -31 -7
pair:day=r1 running	-1 -5 9 0
pair:day=r1 sent:sure	12 -3 -9 0
pair:day=r2 both	8 9 -15 -6
pair:day=r2 coming	13 0 -6 -14
pair:day=r2 n=0	14 -8 0 -5
pair:day=r2 n=2	8 6 -13 0
pair:day=r2 n=3	-8 -3 10 0
pair:day=r2 no-word	-10 11 -3 -5
pair:day=r2 not-both	6 -7 6 -10
pair:day=r2 part:sure	12 0 -1 -13
pair:day=r2 prev:sure	7 -24 7 13
pair:day=r2 running	2 8 -3 -12
pair:day=r2 sent:sure	7 11 -11 -16
pair:day=r3 	-24 0 7 4
pair:day=r3 coming	4 1 8 -21
pair:day=r3 ended	4 12 -14 -3
pair:day=r3 n=0	-19 5 10 -5
pair:day=r3 n=1	7 -2 -19 15
pair:day=r3 n=2	-7 3 16 -20
pair:day=r3 n=3	-11 -2 11 -2
pair:day=r3 no-word	-13 -6 0 12
pair:day=r3 not-both	-13 -2 3 7
pair:day=r3 part:sure	0 11 -3 -14
pair:day=r3 running	2 -12 -5 16
pair:day=r4 coming	0 25 -16 -14
pair:day=r4 ended+running	9 -4 -6 0
pair:day=r4 n=0	6 6 -9 -6
pair:day=r4 n=1	-4 -9 3 10
pair:day=r4 n=2	-7 6 10 -15
pair:day=r4 n=4	4 0 -10 4
pair:day=r4 no-word	-20 3 8 -7
pair:day=r4 not-both	0 17 -5 -18
pair:day=r4 part:sure	-21 5 12 -7
pair:day=r4 prev:sure	28 -8 -17 -3
pair:day=r4 sent:sure	8 2 -10 0
pair:day=r5 	-11 2 -3 5
pair:day=r5 both	-12 -3 -1 11
pair:day=r5 coming	0 -7 10 0
pair:day=r5 ended	6 1 -12 0
pair:day=r5 n=0	-6 -3 -16 19
pair:day=r5 n=1	4 -14 17 -3
pair:day=r5 n=3	-2 12 -2 -10
pair:day=r5 n=4	0 9 -7 0
pair:day=r5 no-word	-14 6 6 -14
pair:day=r5 not-both	1 8 -1 -9
pair:day=r5 part:sure	-2 -5 13 -4
pair:day=r5 sent:sure	-3 -4 -19 22
pair:ended both	-19 -13 10 10
pair:ended n=0	3 22 3 -41
pair:ended n=1	1 -9 -9 18
pair:ended n=2	-13 -13 12 7
pair:ended n=4	-2 11 0 -7
pair:ended+running both	4 -7 10 -12
pair:ended+running n=1	10 -2 3 -18
pair:ended+running n=3	-1 -13 11 1
pair:l=" both	10 -4 -1 -3
pair:l="on 	0 -11 2 9
pair:l=( both	0 25 -20 -12
pair:l=( day-none	-3 -8 12 -1
pair:l=( n=3	-5 10 4 -11
pair:l=( no-word	0 0 9 -14
pair:l=( not-both	-9 -20 22 2
pair:l=( prev:sure	-1 -6 11 0
pair:l=( sent:sure	-2 7 -9 3
pair:l=/ 	13 -8 -3 0
pair:l=/ day	13 -8 -3 0
pair:l=/ day-none	13 -8 -3 0
pair:l=/ no-word	13 -8 -3 0
pair:l=/ not-both	13 -8 -3 0
pair:l=<begin> 	4 -6 7 -7
pair:l=<begin> both	0 29 -20 -20
pair:l=<begin> day	2 1 0 -8
pair:l=<begin> day-none	5 -8 4 0
pair:l=<begin> day=r0	-4 -15 20 0
pair:l=<begin> day=r1	-7 20 -12 -4
pair:l=<begin> day=r2	-15 10 0 0
pair:l=<begin> day=r3	2 19 -19 -12
pair:l=<begin> day=r4	4 4 -10 0
pair:l=<begin> ended	-3 30 -25 -9
pair:l=<begin> n=1	10 -1 6 -26
pair:l=<begin> n=2	-9 10 -11 6
pair:l=<begin> no-word	-14 2 4 3
pair:l=<begin> not-both	0 -9 8 1
pair:l=<begin> part:sure	4 -13 0 8
pair:l=<begin> prev:sure	4 5 -14 0
pair:l=<begin> running	-12 0 0 5
pair:l=<begin> sent:sure	13 4 2 -36
pair:l=a 	8 -2 1 -11
pair:l=a day	6 0 0 -12
pair:l=a day=l1	12 -2 -7 -3
pair:l=a n=0	8 7 -12 -9
pair:l=a n=1	-2 12 -7 0
pair:l=a no-word	2 0 1 -9
pair:l=a not-both	6 1 -1 -11
pair:l=ababa, 	0 -2 8 -5
pair:l=ababa, both	0 -9 11 0
pair:l=ababa, day	0 -2 8 -5
pair:l=ababa, n=1	0 -3 8 -4
pair:l=ababa, no-word	0 -4 8 -4
pair:l=abidjan, 	0 6 0 -11
pair:l=abidjan, day	0 6 0 -11
pair:l=abidjan, no-word	0 6 0 -11
pair:l=about 	0 11 -9 0
pair:l=about day	0 13 -8 -1
pair:l=about day-none	0 12 -8 -1
pair:l=about n=0	0 14 -10 0
pair:l=about not-both	0 13 -8 -1
pair:l=accra, 	-1 -6 -10 18
pair:l=accra, both	0 -14 0 13
pair:l=accra, day	-1 -6 -10 18
pair:l=accra, n=1	0 -3 -9 15
pair:l=accra, not-both	0 3 -11 7
pair:l=after both	0 11 -7 -1
pair:l=after day	-3 0 5 -11
pair:l=after day-none	-2 16 -7 -9
pair:l=after n=0	0 9 -3 -2
pair:l=after n=1	0 -7 12 -5
pair:l=after not-both	-1 -3 10 -7
pair:l=after part:sure	0 -9 12 -2
pair:l=again n=1	0 0 -12 10
pair:l=ago 	0 16 -11 -3
pair:l=ago both	0 15 -11 -2
pair:l=ago day	0 22 -14 -7
pair:l=ago day-none	0 22 -14 -7
pair:l=ago n=1	0 20 -12 -6
pair:l=ago no-word	0 15 -7 -6
pair:l=agreed both	0 -11 4 8
pair:l=agreed n=0	0 11 -7 -4
pair:l=agreed not-both	0 19 -14 -4
pair:l=aires, 	0 20 -12 -7
pair:l=aires, both	0 11 -7 -1
pair:l=aires, day	0 20 -12 -7
pair:l=aires, n=1	0 15 -9 -4
pair:l=amman, n=1	0 -14 10 3
pair:l=amman, n=2	0 7 -2 -3
pair:l=and 	-5 -7 0 10
pair:l=and both	-6 -2 -12 18
pair:l=and coming	8 4 -22 5
pair:l=and day	0 -3 -19 19
pair:l=and day=l1	-9 -8 -13 24
pair:l=and n=0	-5 2 -18 15
pair:l=and n=1	7 -5 -8 5
pair:l=and no-word	8 12 -7 -16
pair:l=and part:sure	-8 6 -19 17
pair:l=and sent:sure	0 -7 -3 12
pair:l=ankara, 	0 -17 13 3
pair:l=ankara, both	0 -19 15 4
pair:l=ankara, day	0 -17 13 3
pair:l=ankara, day=r4	0 -14 16 -2
pair:l=ankara, no-word	0 -11 14 -3
pair:l=apia, 	0 11 -5 -3
pair:l=apia, day	0 11 -5 -3
pair:l=are 	0 12 -7 -3
pair:l=are day	0 13 -7 -3
pair:l=are day-none	0 13 -7 -3
pair:l=are n=0	0 10 -6 0
pair:l=are no-word	0 13 -7 -3
pair:l=are not-both	0 10 -6 0
pair:l=as no-word	0 11 -6 -5
pair:l=as not-both	0 11 -5 -4
pair:l=astana, 	0 -16 12 3
pair:l=astana, day	0 -16 12 3
pair:l=astana, no-word	0 -12 7 4
pair:l=asunción, 	0 13 -5 -5
pair:l=asunción, day	0 13 -5 -5
pair:l=asunción, day-none	0 9 -3 -3
pair:l=at day	-2 10 -1 -7
pair:l=at n=0	0 15 -10 -2
pair:l=at prev:sure	0 9 -5 -1
pair:l=back coming	0 -8 -1 10
pair:l=back day-none	0 -6 -2 9
pair:l=back n=0	0 -6 -1 10
pair:l=back not-both	0 -5 -3 9
pair:l=baku, 	0 -14 0 14
pair:l=baku, day	0 -14 0 14
pair:l=baku, n=1	0 -15 0 15
pair:l=baku, no-word	0 -17 1 15
pair:l=bangkok, 	0 14 -5 -8
pair:l=bangkok, both	0 11 -4 -7
pair:l=bangkok, day	0 14 -5 -8
pair:l=bangkok, n=1	0 13 -5 -8
pair:l=bangkok, no-word	0 14 -6 -7
pair:l=before both	0 12 -10 0
pair:l=before day	-6 8 -12 8
pair:l=before day=r3	0 -8 0 9
pair:l=before n=0	0 10 -5 -4
pair:l=before n=2	0 -7 0 9
pair:l=before no-word	-5 4 -11 11
pair:l=before not-both	-5 0 -3 10
pair:l=before running	0 -9 0 10
pair:l=began day	-4 11 -2 -2
pair:l=began day-none	-10 12 0 0
pair:l=began n=0	-1 11 -8 0
pair:l=began no-word	-4 12 -6 0
pair:l=began not-both	-9 8 0 0
pair:l=began running	-8 9 0 0
pair:l=begin 	0 -7 8 0
pair:l=begin coming	0 10 -10 0
pair:l=begin day	0 -10 12 0
pair:l=begins n=0	-4 12 -4 0
pair:l=begun day	2 8 -13 0
pair:l=beijing both	12 -6 -1 -3
pair:l=beijing coming	-1 -7 11 -1
pair:l=beijing day	10 -10 3 -5
pair:l=beijing day-none	11 -9 0 -2
pair:l=beijing no-word	11 -14 3 0
pair:l=beijing, 	4 3 -1 -11
pair:l=beijing, both	9 -2 4 -14
pair:l=beijing, day	4 3 -1 -11
pair:l=beijing, day-none	-8 19 -17 0
pair:l=beijing, day=r0	10 -8 0 0
pair:l=beijing, day=r3	2 -15 6 4
pair:l=beijing, day=r4	-13 0 9 -2
pair:l=beijing, day=r5	7 5 -1 -17
pair:l=beijing, n=1	1 0 -11 7
pair:l=beijing, n=2	7 8 -2 -25
pair:l=beijing, no-word	4 -12 3 5
pair:l=beijing, prev:sure	0 15 -7 -8
pair:l=beijing, sent:sure	1 6 0 -12
pair:l=beijing/washington, day=r4	0 12 -12 0
pair:l=beijing/washington, n=3	0 10 -9 0
pair:l=belgrade, 	11 -3 0 -7
pair:l=belgrade, day	11 -3 0 -7
pair:l=belgrade, day-none	13 -7 2 -14
pair:l=belgrade, n=1	13 -4 -4 -7
pair:l=belgrade, no-word	13 -15 2 -1
pair:l=belgrade, not-both	13 -9 0 -4
pair:l=belgrade, sent:sure	-1 13 -5 -4
pair:l=bern, 	0 18 -9 -7
pair:l=bern, day	0 18 -9 -7
pair:l=bern, n=1	0 13 -6 -4
pair:l=bern, no-word	0 14 -7 -4
pair:l=bern, not-both	0 11 -4 -4
pair:l=beyond day	0 10 -7 0
pair:l=bogotá, n=1	0 13 -6 -7
pair:l=brief, n=1	0 -8 11 -4
pair:l=brussels coming	0 17 -15 0
pair:l=brussels day	0 3 3 -10
pair:l=brussels day-none	0 3 3 -10
pair:l=brussels not-both	0 10 -9 0
pair:l=brussels part:sure	0 8 0 -9
pair:l=brussels, 	-6 -4 11 -4
pair:l=brussels, both	-2 16 0 -24
pair:l=brussels, day	-6 -4 11 -4
pair:l=brussels, day=r5	0 -8 16 -10
pair:l=brussels, n=1	-3 -23 19 7
pair:l=brussels, n=2	0 19 -4 -14
pair:l=brussels, not-both	0 -19 12 9
pair:l=brussels, sent:sure	0 0 8 -10
pair:l=bulletin, n=1	0 18 -8 -8
pair:l=busan day	0 -7 12 0
pair:l=busan part:sure	0 -9 12 0
pair:l=busan, 	0 -14 2 13
pair:l=busan, both	0 -9 3 4
pair:l=busan, day	0 -15 4 12
pair:l=busan, day-none	0 0 -11 14
pair:l=busan, n=1	0 -13 7 7
pair:l=busan, no-word	0 -9 1 8
pair:l=by 	0 6 -11 0
pair:l=by day	0 11 -19 5
pair:l=by day-none	2 5 -8 0
pair:l=by n=0	3 4 -13 2
pair:l=by n=1	-6 7 -11 5
pair:l=by no-word	4 -2 -11 10
pair:l=by not-both	1 6 -23 10
pair:l=by prev:sure	-3 5 -10 3
pair:l=cairo, n=1	6 -1 5 -12
pair:l=call n=0	0 -16 16 0
pair:l=cent 	0 -8 13 -6
pair:l=cent day	-2 -3 10 -8
pair:l=cent n=0	0 -8 13 -5
pair:l=cent no-word	-1 -4 11 -7
pair:l=charges 	0 -12 12 0
pair:l=charges day	0 -9 10 0
pair:l=city, both	-2 9 2 -14
pair:l=city, day=r4	0 17 -4 -11
pair:l=city, day=r5	0 -8 9 0
pair:l=city, n=1	0 -23 14 12
pair:l=city, n=2	0 9 0 -8
pair:l=close day	-7 0 -2 9
pair:l=closed day	-1 11 -3 -3
pair:l=closed no-word	-1 11 -3 -3
pair:l=colombo, 	0 16 -5 -9
pair:l=colombo, day	0 16 -5 -9
pair:l=colombo, day-none	0 9 -1 -5
pair:l=colombo, n=1	0 12 -2 -6
pair:l=colombo, no-word	0 14 -3 -8
pair:l=commerce, 	0 13 -3 -10
pair:l=commerce, day	0 13 -3 -10
pair:l=commerce, day-none	0 13 -3 -10
pair:l=concluded day	0 -9 0 11
pair:l=concluded ended	0 -9 0 11
pair:l=copenhagen, 	0 2 -14 5
pair:l=copenhagen, day	0 2 -14 5
pair:l=copenhagen, no-word	0 0 -11 5
pair:l=correspondent, 	0 -8 -3 11
pair:l=correspondent, day	0 -8 -3 11
pair:l=correspondent, day-none	0 -8 -3 11
pair:l=correspondent, no-word	0 -14 -1 16
pair:l=correspondent, not-both	0 -8 -3 11
pair:l=date: 	0 9 -5 0
pair:l=date: day	0 9 -5 0
pair:l=date: day-none	0 9 -5 0
pair:l=date: no-word	0 9 -5 0
pair:l=date: not-both	0 9 -5 0
pair:l=day day	-4 12 -5 -1
pair:l=days, day	-2 0 8 -10
pair:l=days, day-none	-2 0 7 -10
pair:l=days, no-word	0 -13 16 -2
pair:l=deal both	0 -5 -5 10
pair:l=deal day-none	0 -14 7 7
pair:l=deal n=0	0 0 -12 9
pair:l=deal n=1	0 -7 10 -3
pair:l=delhi, both	-2 19 -16 -1
pair:l=delhi, day-none	0 2 4 -12
pair:l=delhi, n=1	-1 -8 6 4
pair:l=delhi, n=2	0 22 -12 -12
pair:l=delhi, no-word	0 15 -2 -18
pair:l=delhi, not-both	0 -5 10 -5
pair:l=delhi, sent:sure	-1 0 -3 7
pair:l=did, day	0 14 -12 0
pair:l=do day	0 -7 11 -4
pair:l=do day-none	0 -7 11 -4
pair:l=do n=0	0 -7 11 -4
pair:l=do no-word	0 -7 11 -4
pair:l=doha, 	0 13 -4 -8
pair:l=down day	-11 8 5 -5
pair:l=down day-none	-7 12 3 -11
pair:l=down part:sure	-10 6 7 -4
pair:l=dublin, n=1	0 12 -3 -7
pair:l=due n=1	0 12 -5 -5
pair:l=effect both	0 11 -5 -5
pair:l=effect n=0	0 -8 11 0
pair:l=effect not-both	0 -8 11 0
pair:l=end 	-1 16 -3 -8
pair:l=end day	-2 1 9 -14
pair:l=end day-none	0 -2 11 -9
pair:l=end n=0	-2 0 10 -13
pair:l=end no-word	0 -6 11 -5
pair:l=end not-both	0 -1 10 -9
pair:l=ended day	4 -4 -15 7
pair:l=ended ended	5 0 -11 0
pair:l=ended ended+running	0 -7 -2 10
pair:l=ended sent:sure	0 -6 -2 11
pair:l=ends day	-11 -7 0 13
pair:l=ends no-word	-1 21 -13 -10
pair:l=ends not-both	-9 -13 2 15
pair:l=ends prev:sure	0 -18 14 6
pair:l=ends sent:sure	-3 -13 -7 21
pair:l=expires both	0 -9 0 10
pair:l=five day	0 -13 8 4
pair:l=five no-word	0 -13 8 4
pair:l=five running	0 -13 8 4
pair:l=for both	-10 15 -10 0
pair:l=for coming	0 2 5 -21
pair:l=for day	9 3 -3 -12
pair:l=for day-none	14 -15 10 -1
pair:l=for day=l2	0 14 -13 0
pair:l=for day=l4	0 13 -9 -1
pair:l=for day=r3	0 16 -13 -1
pair:l=for ended	13 -18 0 6
pair:l=for n=0	11 3 -14 4
pair:l=for n=1	1 5 -1 -17
pair:l=for n=2	-2 -7 12 -4
pair:l=for no-word	21 -10 -3 0
pair:l=for not-both	14 -5 3 -11
pair:l=for running	0 16 -14 0
pair:l=for sent:sure	-5 9 -1 -10
pair:l=force both	0 -9 0 10
pair:l=four day	0 -17 8 9
pair:l=four day-none	0 -17 8 9
pair:l=four not-both	0 -17 8 9
pair:l=four running	0 -18 8 10
pair:l=fri 	13 -18 -8 12
pair:l=fri day	13 -18 -8 12
pair:l=fri day-none	13 -18 -8 12
pair:l=friday 	-2 -3 -13 12
pair:l=friday day	-2 -1 -13 10
pair:l=friday day-none	-2 0 -12 7
pair:l=friday n=0	0 -13 -1 16
pair:l=friday n=1	0 11 -8 -2
pair:l=friday no-word	-2 4 -11 2
pair:l=friday not-both	-2 -3 -13 12
pair:l=friday, 	-4 4 7 -21
pair:l=friday, day	-4 4 7 -21
pair:l=friday, day-none	-3 6 4 -19
pair:l=friday, n=0	0 8 0 -5
pair:l=friday, n=1	0 -4 12 -12
pair:l=friday, no-word	-3 -1 10 -12
pair:l=friday, not-both	-3 5 3 -13
pair:l=friday, prev:sure	0 9 -8 0
pair:l=from 	0 -7 15 -16
pair:l=from both	12 14 -11 -27
pair:l=from coming	-5 11 -1 -14
pair:l=from day	8 4 1 -32
pair:l=from day-none	-19 7 8 -14
pair:l=from day=l2	13 -8 -5 0
pair:l=from day=r1	15 -4 -7 -2
pair:l=from day=r3	-3 -5 10 0
pair:l=from ended	13 0 -9 -3
pair:l=from n=0	-4 16 -11 0
pair:l=from n=1	4 -5 12 -28
pair:l=from n=2	13 -4 0 -8
pair:l=from no-word	7 12 -7 -32
pair:l=from not-both	0 -5 11 -12
pair:l=from part:sure	-4 -14 24 -9
pair:l=from running	0 21 -19 0
pair:l=from sent:sure	3 15 -13 -15
pair:l=geneva both	0 -6 9 -4
pair:l=geneva day	0 0 5 -10
pair:l=geneva ended	0 15 -11 -5
pair:l=geneva, both	1 0 -14 9
pair:l=geneva, day=r3	0 -1 -10 10
pair:l=geneva, n=2	-1 -10 -6 17
pair:l=geneva, no-word	0 -25 12 15
pair:l=geneva, not-both	0 -8 9 0
pair:l=geneva, sent:sure	2 8 -15 0
pair:l=goods 	3 -12 10 0
pair:l=goods day	3 -11 9 0
pair:l=goods n=1	0 -9 11 0
pair:l=goods no-word	0 -7 10 0
pair:l=goods not-both	3 -14 11 0
pair:l=guayaquil, n=1	0 9 -4 -4
pair:l=gyeongju, both	0 -12 15 0
pair:l=gyeongju, not-both	0 9 -7 0
pair:l=hanoi, 	0 14 -6 -5
pair:l=hanoi, day	0 14 -6 -5
pair:l=hanoi, n=1	0 10 -3 -4
pair:l=hanoi, no-word	0 11 -5 -3
pair:l=happens day-none	0 -9 10 0
pair:l=happens not-both	0 -9 10 0
pair:l=has 	0 20 -14 -3
pair:l=has day	0 10 -3 -5
pair:l=has n=0	0 14 -10 0
pair:l=has not-both	0 7 -1 -4
pair:l=have 	0 15 -8 -6
pair:l=have day-none	0 8 -12 3
pair:l=helsinki, day-none	0 -17 3 14
pair:l=helsinki, n=1	0 0 -17 12
pair:l=helsinki, no-word	0 2 -13 5
pair:l=house day-none	1 -12 13 -2
pair:l=if 	-1 -7 10 0
pair:l=if day	-2 -11 16 -1
pair:l=if n=0	-2 -12 16 0
pair:l=if not-both	-2 -13 17 0
pair:l=in day	0 12 -4 -6
pair:l=in no-word	0 11 -3 -6
pair:l=incheon, 	0 -11 6 0
pair:l=incheon, both	0 -11 6 0
pair:l=incheon, day	0 -11 6 0
pair:l=incheon, sent:sure	0 -12 6 0
pair:l=is 	0 -3 11 -9
pair:l=is coming	0 12 -9 0
pair:l=is day	-2 8 1 -14
pair:l=is n=0	0 24 -16 -6
pair:l=is n=1	0 -8 13 -5
pair:l=is not-both	-2 13 -2 -13
pair:l=it 	0 15 -6 -10
pair:l=it n=1	0 19 -15 -1
pair:l=it not-both	-4 17 -20 2
pair:l=jakarta, 	-1 -6 -1 11
pair:l=jakarta, both	-1 -14 0 14
pair:l=jakarta, day	-1 -6 -1 11
pair:l=jakarta, not-both	0 11 -4 -4
pair:l=jinping day	-1 -6 9 0
pair:l=jinping n=0	0 -15 18 0
pair:l=kampala, 	0 -12 3 7
pair:l=kampala, day	0 -12 3 7
pair:l=know day	-1 -4 10 -5
pair:l=know day-none	-1 -4 10 -5
pair:l=know n=0	-1 -6 12 -4
pair:l=know no-word	0 -11 12 0
pair:l=know not-both	-1 -6 11 -2
pair:l=kong, 	0 15 -6 -7
pair:l=kong, day	0 15 -6 -7
pair:l=kong, day-none	0 9 -3 -3
pair:l=kong, n=1	0 10 -3 -4
pair:l=kong, no-word	0 13 -4 -6
pair:l=kong, not-both	0 9 -3 -3
pair:l=korea both	0 -6 10 -3
pair:l=korea coming	-1 -8 11 0
pair:l=korea, both	0 -7 14 -5
pair:l=korea, sent:sure	0 -10 15 -4
pair:l=late n=0	-4 9 0 -2
pair:l=late no-word	0 10 -5 -2
pair:l=lima day	17 -4 -5 -10
pair:l=lima, 	9 -3 0 -5
pair:l=lima, day	9 -3 0 -5
pair:l=lima, day-none	12 -7 4 -13
pair:l=lima, day=r4	0 -11 0 13
pair:l=lima, n=1	10 -8 4 -5
pair:l=lima, n=2	0 13 -3 -8
pair:l=lima, no-word	12 -8 3 -12
pair:l=lima, not-both	12 -6 3 -13
pair:l=lisbon, day-none	0 -10 4 7
pair:l=lisbon, no-word	0 -13 0 12
pair:l=lisbon, not-both	0 -10 4 7
pair:l=london day	-4 18 -16 0
pair:l=london, 	2 7 -1 -11
pair:l=london, day	2 7 -1 -11
pair:l=london, day-none	0 9 -4 -3
pair:l=london, no-word	0 9 -2 -7
pair:l=london, not-both	0 9 -4 -3
pair:l=louis, 	0 -8 14 -7
pair:l=louis, day	0 -8 14 -7
pair:l=luanda, 	0 0 -10 6
pair:l=luanda, both	0 0 -10 6
pair:l=luanda, day	0 0 -10 6
pair:l=lumpur 	0 -7 -6 17
pair:l=lumpur both	-3 15 -16 1
pair:l=lumpur day	-6 11 -20 10
pair:l=lumpur day-none	-6 7 -17 12
pair:l=lumpur ended	0 16 -13 -2
pair:l=lumpur n=1	0 4 -15 11
pair:l=lumpur no-word	0 -1 -18 18
pair:l=lumpur part:sure	0 9 -7 -1
pair:l=lumpur, 	4 -7 -10 12
pair:l=lumpur, both	7 -20 0 11
pair:l=lumpur, day	4 -7 -10 12
pair:l=lumpur, day=r4	5 -19 4 5
pair:l=lumpur, n=1	4 10 -16 0
pair:l=lumpur, n=2	1 -15 -1 15
pair:l=lumpur, n=3	0 4 7 -14
pair:l=lumpur, no-word	-3 -2 -11 16
pair:l=lumpur, not-both	-2 13 -16 0
pair:l=lumpur, sent:sure	8 -1 2 -7
pair:l=lusaka, 	0 11 -11 -2
pair:l=lusaka, day	0 11 -11 -2
pair:l=lusaka, day-none	0 15 -6 -8
pair:l=lusaka, n=1	0 15 -6 -8
pair:l=lusaka, not-both	0 11 -2 -6
pair:l=madrid day	0 27 -26 0
pair:l=madrid day-none	0 23 -24 0
pair:l=madrid, 	-11 -8 4 8
pair:l=madrid, day	-11 -8 4 8
pair:l=madrid, day-none	0 -7 -6 13
pair:l=madrid, day=r4	-5 0 13 -13
pair:l=madrid, n=3	-5 -12 12 0
pair:l=madrid, no-word	0 -11 3 8
pair:l=madrid, not-both	0 -5 -4 9
pair:l=manila, 	0 -2 -10 11
pair:l=manila, day	0 -2 -10 11
pair:l=manila, day-none	0 -2 -6 8
pair:l=manila, n=2	0 -8 -2 11
pair:l=manila, no-word	0 -11 -8 18
pair:l=manila, not-both	0 -6 -3 10
pair:l=maputo, 	-1 13 -6 -4
pair:l=maputo, day	-1 13 -6 -4
pair:l=meet day	-5 -6 11 0
pair:l=meet day-none	-5 -6 11 0
pair:l=meet part:sure	-5 -6 11 0
pair:l=meeting day	9 -2 -2 -3
pair:l=meeting part:sure	9 -2 -2 -3
pair:l=meeting: 	0 10 -8 0
pair:l=meeting: day	0 10 -8 0
pair:l=meeting: day-none	0 10 -8 0
pair:l=meeting: not-both	0 10 -8 0
pair:l=meeting: sent:sure	0 10 -8 0
pair:l=meets day	0 13 -11 0
pair:l=meets day-none	0 13 -11 0
pair:l=meets not-both	0 13 -11 0
pair:l=meets part:sure	0 13 -11 0
pair:l=met day-none	-3 -5 12 -1
pair:l=met part:sure	0 -8 11 0
pair:l=midnight not-both	0 12 0 -8
pair:l=monday day	9 -1 -9 0
pair:l=monday day-none	11 -14 -7 10
pair:l=monday n=0	0 1 -12 2
pair:l=monday n=1	11 -8 -1 1
pair:l=monday no-word	12 -13 -7 9
pair:l=monday, 	10 -2 -8 -1
pair:l=monday, day	10 -2 -8 -1
pair:l=monday, n=0	10 -8 -4 3
pair:l=monday, n=1	4 21 -13 -21
pair:l=monday, no-word	0 11 -5 -6
pair:l=monday, sent:sure	14 -13 1 -6
pair:l=montevideo, day-none	0 -2 10 -12
pair:l=montevideo, n=1	0 -7 11 -4
pair:l=montevideo, n=2	0 13 -2 -12
pair:l=montevideo, not-both	0 0 8 -15
pair:l=moresby, 	0 -5 8 -1
pair:l=moresby, day	0 -5 8 -1
pair:l=moresby, no-word	0 -5 8 -1
pair:l=muscat, 	-1 12 2 -19
pair:l=muscat, both	0 16 -7 -7
pair:l=muscat, day	-1 12 2 -19
pair:l=muscat, n=1	0 6 3 -13
pair:l=nairobi, both	0 -8 0 10
pair:l=nairobi, not-both	0 11 -2 -6
pair:l=nine day	-3 -10 9 3
pair:l=nine day-none	-3 -10 9 3
pair:l=nine n=0	-2 -15 12 4
pair:l=nine no-word	0 -11 3 6
pair:l=nine not-both	-3 -12 10 4
pair:l=not 	0 -6 9 -1
pair:l=not day-none	0 -11 13 0
pair:l=not n=0	0 -9 12 -1
pair:l=not no-word	0 -8 12 -1
pair:l=not not-both	0 -9 12 -1
pair:l=nouakchott, 	0 9 2 -11
pair:l=nouakchott, day	0 9 2 -11
pair:l=nouakchott, n=1	0 11 -5 -4
pair:l=of both	-1 19 -11 -11
pair:l=of coming	-4 21 -13 -3
pair:l=of day=l3	0 -7 0 9
pair:l=of day=r3	0 10 -2 -4
pair:l=of ended	-1 -2 13 -11
pair:l=of n=0	0 -6 0 8
pair:l=of n=1	-5 0 10 -9
pair:l=of n=2	-9 17 -3 -13
pair:l=of n=3	0 19 -9 -9
pair:l=of no-word	3 4 -9 0
pair:l=of part:sure	-16 -15 21 2
pair:l=of prev:sure	-6 27 -14 -13
pair:l=of running	-1 -6 0 9
pair:l=of sent:sure	-1 9 0 -12
pair:l=on both	5 -9 13 -7
pair:l=on coming	-7 -5 5 5
pair:l=on coming+ended	-4 22 -18 -1
pair:l=on coming+ended+running	-6 -15 16 2
pair:l=on day	-8 -1 7 -3
pair:l=on day=l1	2 -11 9 0
pair:l=on day=l3	-13 -12 11 9
pair:l=on day=r0	-2 1 -9 6
pair:l=on day=r2	4 -2 5 -19
pair:l=on day=r3	-4 0 -8 10
pair:l=on day=r4	-7 2 0 0
pair:l=on day=r5	-12 7 -7 6
pair:l=on ended	-41 -2 10 5
pair:l=on ended+running	12 3 -15 0
pair:l=on n=1	-17 2 3 1
pair:l=on n=3	-9 10 -8 4
pair:l=on n=4	-3 -8 24 -18
pair:l=on n=5	0 17 -13 -2
pair:l=on no-word	-7 1 6 -11
pair:l=on not-both	-16 9 -3 3
pair:l=on part:sure	-8 1 6 -7
pair:l=on prev:sure	0 -3 -5 12
pair:l=on running	18 3 -6 -26
pair:l=one day	5 -18 2 9
pair:l=one day-none	5 -18 2 9
pair:l=one no-word	5 -18 2 9
pair:l=one not-both	0 -10 0 11
pair:l=or 	0 1 -9 6
pair:l=or day	0 3 -11 5
pair:l=or day=l1	0 16 -10 -6
pair:l=or n=0	0 -9 0 11
pair:l=or n=1	0 12 -8 -3
pair:l=or no-word	0 -8 -1 10
pair:l=osaka, no-word	0 -9 11 -1
pair:l=oslo, day-none	0 4 2 -11
pair:l=oslo, not-both	0 4 2 -11
pair:l=ottawa, 	-1 4 -18 8
pair:l=ottawa, both	0 8 -10 0
pair:l=ottawa, day	-1 4 -18 8
pair:l=ottawa, day-none	0 -2 -6 8
pair:l=ottawa, n=1	0 22 -10 -10
pair:l=ottawa, n=2	0 -11 -6 16
pair:l=ottawa, no-word	0 -1 -13 12
pair:l=ottawa, not-both	0 -1 -7 8
pair:l=out both	0 -1 -10 11
pair:l=out day	-1 -1 -15 15
pair:l=out day-none	0 2 -10 5
pair:l=out ended	0 -4 -6 10
pair:l=out n=1	0 1 -10 6
pair:l=out n=2	0 -9 0 10
pair:l=out no-word	0 -3 -14 16
pair:l=paris day	10 9 -15 -11
pair:l=paris day-none	10 9 -15 -11
pair:l=paris n=1	11 11 -17 -10
pair:l=paris, both	-7 -4 0 10
pair:l=paris, day-none	0 4 6 -13
pair:l=paris, day=r4	-6 0 -5 11
pair:l=paris, n=1	-3 7 6 -13
pair:l=paris, no-word	0 -6 11 -3
pair:l=paris, not-both	0 4 4 -12
pair:l=paris, sent:sure	-7 -4 0 11
pair:l=pay not-both	0 10 -6 0
pair:l=percent n=0	0 11 -4 -2
pair:l=percent n=1	0 -6 9 0
pair:l=place day-none	0 -13 8 7
pair:l=prague, no-word	0 11 -4 -4
pair:l=published both	0 -10 11 0
pair:l=published n=0	0 -16 8 9
pair:l=published not-both	0 0 -9 7
pair:l=quito, 	-2 -7 15 -5
pair:l=quito, day	-2 -7 15 -5
pair:l=quito, no-word	-1 -14 16 -1
pair:l=rabat, not-both	0 9 0 -5
pair:l=release, 	0 0 6 -11
pair:l=release, day	0 0 6 -11
pair:l=release, day-none	0 0 6 -11
pair:l=release, n=0	0 -3 9 -6
pair:l=release, not-both	0 -3 9 -6
pair:l=report, 	-3 -7 8 0
pair:l=report, day	-3 -7 8 0
pair:l=report, day-none	-1 -8 8 0
pair:l=report, n=1	0 -7 11 -5
pair:l=report, no-word	-3 -7 8 0
pair:l=report, not-both	-3 -7 8 0
pair:l=riga, no-word	0 9 -5 -1
pair:l=said 	-2 3 5 -15
pair:l=said n=0	-2 0 5 -8
pair:l=said n=1	-1 12 -7 0
pair:l=said no-word	-4 10 -4 -2
pair:l=said not-both	-3 12 -5 -3
pair:l=said sent:sure	0 -5 9 -3
pair:l=samarkand, 	0 -7 -5 12
pair:l=samarkand, day	0 -7 -5 12
pair:l=same 	0 -8 -2 11
pair:l=saturday 	18 -12 -9 0
pair:l=saturday day	18 -12 -9 0
pair:l=saturday day-none	6 -2 -9 2
pair:l=saturday n=0	9 0 -3 -7
pair:l=saturday n=1	10 -11 -3 4
pair:l=saturday not-both	18 -12 -9 0
pair:l=saturday, 	0 17 -8 -6
pair:l=saturday, day	0 17 -8 -6
pair:l=saturday, day-none	0 16 -7 -6
pair:l=saturday, no-word	0 11 -5 -3
pair:l=saturday, not-both	0 16 -7 -6
pair:l=scotland n=0	0 -19 20 0
pair:l=seoul, day-none	0 20 -10 -10
pair:l=seoul, day=r4	4 -15 3 5
pair:l=seoul, day=r5	0 14 -9 -4
pair:l=seoul, n=1	3 12 -9 -9
pair:l=seoul, n=2	0 10 -2 -12
pair:l=seoul, n=3	-1 -9 0 10
pair:l=seoul, no-word	0 24 -13 -11
pair:l=set day	0 -10 12 0
pair:l=shortly 	0 17 -4 -13
pair:l=shortly day	0 17 -4 -13
pair:l=shortly day-none	0 17 -4 -13
pair:l=sign coming	0 -11 13 -1
pair:l=sign n=0	0 -10 12 -2
pair:l=sign no-word	0 11 -8 0
pair:l=signed 	0 -7 -7 13
pair:l=signed day	0 7 -17 3
pair:l=signed day-none	0 12 -12 -1
pair:l=signed day=r3	0 -8 0 9
pair:l=signed no-word	0 0 -10 7
pair:l=signed running	0 13 -5 -6
pair:l=since both	-4 0 10 -13
pair:l=since day	10 3 -3 -18
pair:l=since day-none	-3 18 -9 -10
pair:l=since day=l3	9 -4 0 -3
pair:l=since day=r2	6 5 -14 -2
pair:l=since day=r4	19 -22 -2 5
pair:l=since ended+running	8 2 -1 -16
pair:l=since n=0	9 1 -6 -8
pair:l=since n=1	4 8 -6 -11
pair:l=since n=3	-6 -12 16 0
pair:l=since no-word	8 8 -2 -44
pair:l=since not-both	14 2 -14 -7
pair:l=since part:sure	11 1 -6 -14
pair:l=since prev:sure	-3 4 3 -9
pair:l=since sent:sure	-7 -12 -1 20
pair:l=singapore, 	0 -11 0 11
pair:l=singapore, day	0 -11 0 11
pair:l=singapore, day-none	0 -7 -5 12
pair:l=singapore, n=1	0 -9 -4 13
pair:l=singapore, no-word	0 -8 -7 14
pair:l=singapore, not-both	0 -7 -3 10
pair:l=six day	0 -17 11 8
pair:l=six day-none	0 -18 12 8
pair:l=six n=0	0 -14 15 0
pair:l=six no-word	0 -21 14 9
pair:l=six not-both	0 -14 7 8
pair:l=sofia, no-word	0 -7 11 -5
pair:l=spent both	-5 -6 16 -8
pair:l=spent n=1	-3 -6 13 -3
pair:l=spent n=2	0 16 -13 -1
pair:l=spent not-both	0 15 -12 -1
pair:l=spoke day	0 -11 13 0
pair:l=spoke day-none	0 -10 11 0
pair:l=spoke n=0	0 -8 9 0
pair:l=spoke no-word	0 -11 13 0
pair:l=stand 	0 -7 -1 9
pair:l=stand day-none	0 13 -2 -8
pair:l=stand n=0	0 -6 -2 9
pair:l=stand no-word	0 -6 -1 9
pair:l=stand not-both	0 -8 0 10
pair:l=starting coming	10 -7 -1 0
pair:l=starts 	0 10 -2 -1
pair:l=starts coming	0 -10 12 0
pair:l=starts n=0	0 9 -1 0
pair:l=starts n=1	0 -9 11 0
pair:l=states day-none	0 -9 0 10
pair:l=stockholm coming	10 -13 4 -5
pair:l=stockholm day	8 -9 3 -6
pair:l=stockholm day=r1	12 -2 -7 -3
pair:l=stockholm not-both	0 -5 9 -10
pair:l=stockholm part:sure	9 -15 5 -4
pair:l=stockholm, 	12 1 -9 -6
pair:l=stockholm, both	14 4 -14 -12
pair:l=stockholm, day	12 1 -9 -6
pair:l=stockholm, day=r4	11 -11 -6 1
pair:l=stockholm, n=2	7 0 -1 -9
pair:l=stockholm, sent:sure	15 0 -13 -7
pair:l=sunday 	-1 -4 -11 12
pair:l=sunday day	-1 -3 -11 11
pair:l=sunday day-none	-1 -5 -10 13
pair:l=sunday n=0	0 -7 -2 11
pair:l=sunday, 	5 -7 -4 6
pair:l=sunday, both	0 3 -8 3
pair:l=sunday, day	10 -9 -5 5
pair:l=sunday, day-none	5 -8 -3 6
pair:l=sunday, n=0	12 -12 5 -2
pair:l=sunday, n=1	0 0 -15 12
pair:l=sunday, no-word	8 -1 -19 6
pair:l=sunday, not-both	11 -13 0 1
pair:l=suva, 	0 4 3 -10
pair:l=suva, both	0 -2 8 -4
pair:l=suva, day	0 4 3 -10
pair:l=suva, n=1	0 9 0 -6
pair:l=suva, no-word	0 15 -6 -6
pair:l=suva, not-both	0 10 -4 -2
pair:l=table day	0 -12 -4 17
pair:l=table day-none	0 -12 -4 17
pair:l=taipei, 	0 11 -4 -4
pair:l=taipei, day	0 11 -4 -4
pair:l=talks day	0 5 4 -15
pair:l=talks ended	-1 -1 13 -10
pair:l=talks n=1	0 0 6 -10
pair:l=talks part:sure	0 5 4 -15
pair:l=tallinn, 	0 -3 -10 10
pair:l=tallinn, day	0 -3 -10 10
pair:l=tallinn, day-none	0 -8 -5 12
pair:l=tallinn, no-word	0 -3 -10 10
pair:l=tariffs day	0 -9 11 0
pair:l=tariffs day-none	0 -9 11 0
pair:l=tariffs no-word	0 -9 11 0
pair:l=tashkent, 	0 -7 -1 10
pair:l=tashkent, day	0 -7 -1 10
pair:l=tashkent, day-none	0 -8 -7 14
pair:l=tashkent, not-both	0 -8 -7 14
pair:l=tbilisi, both	0 7 -14 3
pair:l=tbilisi, day-none	0 -15 16 0
pair:l=tbilisi, n=1	0 -9 12 -2
pair:l=tbilisi, no-word	0 -7 11 -6
pair:l=telephone both	0 -8 10 0
pair:l=telephone day	0 -7 9 0
pair:l=telephone day-none	0 -6 8 0
pair:l=telephone n=0	0 -20 21 0
pair:l=telephone no-word	0 -6 8 0
pair:l=telephone running	0 -10 11 0
pair:l=than day	0 2 -12 8
pair:l=than n=1	0 11 -10 0
pair:l=than not-both	0 2 -12 8
pair:l=the 	-1 -4 10 -15
pair:l=the both	-4 41 -33 -7
pair:l=the coming	11 13 -20 -3
pair:l=the day	9 28 -25 -31
pair:l=the day-none	19 3 -9 -23
pair:l=the day=l3	-3 14 -8 -1
pair:l=the day=l4	0 13 -11 0
pair:l=the day=r2	-1 9 -5 0
pair:l=the ended	3 20 -26 -5
pair:l=the n=0	-6 25 -17 -10
pair:l=the n=1	19 11 -21 -14
pair:l=the n=2	-7 -4 11 -2
pair:l=the no-word	-11 14 -1 -14
pair:l=the not-both	13 0 -1 -23
pair:l=the part:sure	18 7 -20 -4
pair:l=the sent:sure	-8 17 -7 -7
pair:l=there coming	0 -14 7 5
pair:l=there day	-1 -12 8 5
pair:l=there n=0	0 -11 5 6
pair:l=there not-both	-5 -12 10 5
pair:l=there part:sure	0 -16 5 8
pair:l=through 	-3 -2 -13 15
pair:l=through both	-1 -3 -8 13
pair:l=through day	-3 -9 -14 20
pair:l=through day-none	0 -11 -7 17
pair:l=through n=1	-1 -3 -11 14
pair:l=through no-word	0 0 -9 8
pair:l=thursday day	7 -8 1 0
pair:l=thursday n=1	5 14 -17 -4
pair:l=thursday n=2	-1 -21 13 9
pair:l=thursday no-word	13 -3 1 -13
pair:l=thursday not-both	9 -9 6 -4
pair:l=thursday, day-none	-7 0 12 -15
pair:l=thursday, n=0	-4 -4 13 -14
pair:l=thursday, no-word	-3 3 5 -17
pair:l=thursday, not-both	-6 1 10 -21
pair:l=till 	-5 -7 -13 19
pair:l=till day	-5 -7 -14 19
pair:l=till day-none	0 5 -10 1
pair:l=till day=l2	0 -9 0 11
pair:l=till n=1	0 -5 -5 11
pair:l=till no-word	0 -2 -10 11
pair:l=till not-both	-5 -8 -13 20
pair:l=time both	7 2 -10 0
pair:l=time day	6 9 -14 -3
pair:l=time day-none	0 10 -6 0
pair:l=tirana, 	0 -20 -7 24
pair:l=tirana, day	0 -20 -7 24
pair:l=to 	-8 26 -34 5
pair:l=to both	-2 22 -10 -14
pair:l=to coming	0 -4 -1 7
pair:l=to day	-13 10 -14 8
pair:l=to day-none	-4 9 -14 7
pair:l=to day=l1	0 -10 0 10
pair:l=to day=r2	0 15 -14 0
pair:l=to n=0	-3 42 -30 -13
pair:l=to n=1	-2 -9 2 10
pair:l=to n=2	0 -11 2 10
pair:l=to no-word	-6 19 -34 10
pair:l=to not-both	-8 -8 -4 17
pair:l=to part:sure	0 -11 7 4
pair:l=to prev:sure	0 10 -5 -2
pair:l=to running	0 -11 14 -1
pair:l=today, n=0	0 -11 0 9
pair:l=together day-none	0 12 -9 0
pair:l=tokyo, day-none	0 -3 12 -13
pair:l=tokyo, day=r3	0 6 -14 5
pair:l=tokyo, day=r5	0 -10 13 -3
pair:l=tokyo, no-word	0 -10 22 -22
pair:l=tokyo, not-both	0 -1 11 -14
pair:l=tokyo, sent:sure	0 1 -15 12
pair:l=tomorrow, 	0 3 -13 6
pair:l=tomorrow, both	0 -4 -4 9
pair:l=tomorrow, day	0 3 -13 6
pair:l=tomorrow, day=l0	0 3 -13 6
pair:l=tomorrow, no-word	0 0 -9 7
pair:l=tomorrow, not-both	0 12 -8 -1
pair:l=town, 	0 -9 0 8
pair:l=town, day	0 -9 0 8
pair:l=town, no-word	0 -6 -6 12
pair:l=truce day-none	0 -8 -3 11
pair:l=trump 	0 -6 11 -3
pair:l=trump no-word	0 -9 11 0
pair:l=tuesday 	-9 -4 5 3
pair:l=tuesday day	-9 -4 5 3
pair:l=tuesday n=0	-6 -16 6 12
pair:l=tuesday n=1	0 26 -16 -12
pair:l=tuesday n=2	0 -8 11 0
pair:l=tuesday no-word	-3 3 4 -9
pair:l=tuesday prev:sure	-2 -15 1 13
pair:l=tuesday, 	10 -4 -3 0
pair:l=tuesday, day	10 -4 -3 0
pair:l=tuesday, day-none	10 -5 -2 0
pair:l=tuesday, n=0	13 -4 0 -11
pair:l=tuesday, n=1	-3 -5 -4 11
pair:l=tuesday, not-both	10 -5 -3 0
pair:l=tunis, 	8 -14 6 0
pair:l=tunis, day	8 -14 6 0
pair:l=ulaanbaatar, 	0 -12 -2 14
pair:l=ulaanbaatar, day	0 -12 -2 14
pair:l=ulaanbaatar, day-none	0 -10 -6 14
pair:l=ulaanbaatar, n=1	0 -8 -1 10
pair:l=ulaanbaatar, no-word	0 -12 -2 14
pair:l=ulaanbaatar, not-both	0 -6 -4 10
pair:l=until 	-1 22 -24 -1
pair:l=until both	-12 -7 2 11
pair:l=until coming	-5 0 -11 9
pair:l=until coming+ended	0 -12 8 2
pair:l=until coming+running	0 -8 0 9
pair:l=until day	-13 5 -25 16
pair:l=until day-none	0 3 -14 7
pair:l=until day=l1	0 -11 0 12
pair:l=until day=l3	0 5 8 -14
pair:l=until ended	0 16 -2 -11
pair:l=until n=0	-18 26 -35 0
pair:l=until n=1	-17 -3 1 9
pair:l=until n=2	10 -7 0 -1
pair:l=until n=3	0 -6 -3 10
pair:l=until no-word	1 5 -18 4
pair:l=until not-both	-3 11 -31 8
pair:l=until part:sure	-8 0 -24 19
pair:l=until prev:sure	-9 -7 2 9
pair:l=until running	0 -11 0 10
pair:l=until sent:sure	-2 10 4 -13
pair:l=up 	0 -5 -6 10
pair:l=up n=0	0 -10 0 11
pair:l=up n=1	0 -4 10 -5
pair:l=up no-word	0 -11 3 8
pair:l=us 	0 -4 9 -4
pair:l=us n=0	0 -4 9 -4
pair:l=us not-both	0 -3 9 -4
pair:l=valletta, 	4 4 -16 0
pair:l=valletta, day	4 4 -16 0
pair:l=valletta, day-none	0 18 -9 -10
pair:l=valletta, n=1	4 4 -14 0
pair:l=valletta, no-word	0 18 -7 -12
pair:l=valletta, not-both	0 17 -9 -9
pair:l=valletta, sent:sure	0 -9 0 12
pair:l=valparaíso, 	0 -17 15 2
pair:l=valparaíso, day	0 -17 15 2
pair:l=vienna, 	0 0 7 -10
pair:l=vienna, day	0 0 7 -10
pair:l=vienna, day-none	0 -5 11 -6
pair:l=vienna, not-both	0 -5 11 -7
pair:l=vilnius, 	0 -13 7 6
pair:l=vilnius, day	0 -13 7 6
pair:l=vilnius, day-none	0 -13 7 6
pair:l=vilnius, n=1	0 -13 7 6
pair:l=vilnius, not-both	0 -13 7 6
pair:l=warsaw, no-word	0 8 0 -5
pair:l=washington 	-5 4 6 -16
pair:l=washington both	-7 15 -11 0
pair:l=washington coming	0 -7 -2 11
pair:l=washington n=1	-8 5 0 0
pair:l=washington n=2	0 -8 14 -6
pair:l=washington not-both	0 -17 24 -9
pair:l=washington, 	-16 4 3 -1
pair:l=washington, both	-10 -9 8 7
pair:l=washington, day	-16 2 5 -1
pair:l=washington, day-none	0 12 -6 -5
pair:l=washington, day=r0	0 10 -3 -3
pair:l=washington, day=r3	0 -7 14 -7
pair:l=washington, n=1	-6 27 -16 -9
pair:l=washington, n=2	-5 -4 14 -9
pair:l=washington, n=3	0 -21 8 15
pair:l=washington, no-word	-8 -5 -1 12
pair:l=washington, not-both	-3 23 -3 -25
pair:l=washington, sent:sure	-4 3 8 -18
pair:l=washington/beijing, 	0 12 -6 -4
pair:l=washington/beijing, both	0 12 -6 -4
pair:l=washington/beijing, day	0 12 -6 -4
pair:l=washington/beijing, n=2	0 16 -13 -2
pair:l=washington/beijing, no-word	0 18 -16 0
pair:l=wednesday 	13 -8 0 -4
pair:l=wednesday day	13 -8 0 -4
pair:l=wednesday day-none	14 -10 1 -3
pair:l=wednesday n=0	12 7 -21 -17
pair:l=wednesday n=1	2 -21 13 6
pair:l=wednesday n=2	0 12 -3 -4
pair:l=wednesday not-both	13 -10 1 -3
pair:l=wednesday, day-none	-7 -8 1 11
pair:l=wednesday, no-word	-3 9 -30 9
pair:l=wednesday, prev:sure	-1 -17 16 1
pair:l=week, 	0 -11 17 -5
pair:l=week, day	0 -11 17 -5
pair:l=week, n=1	0 -15 19 -3
pair:l=week, not-both	0 -11 16 -4
pair:l=wellington, 	0 -24 6 18
pair:l=wellington, day	0 -24 6 18
pair:l=windhoek, 	-6 -17 3 16
pair:l=windhoek, day	-6 -17 3 16
pair:l=windhoek, day-none	0 -3 -11 12
pair:l=with day	-1 9 -12 0
pair:l=with day-none	0 10 -6 -1
pair:l=yerevan, 	9 0 -3 -9
pair:l=yerevan, day	9 0 -3 -9
pair:l=yerevan, no-word	0 11 -1 -7
pair:l=york day	0 -10 9 -1
pair:l=york not-both	0 -9 10 0
pair:l=york part:sure	0 -12 10 0
pair:l=york, 	6 -1 2 -11
pair:l=york, day	6 -1 2 -11
pair:l=york, day=r3	11 -10 0 0
pair:l=york, day=r4	0 -3 11 -8
pair:l=york, n=1	9 1 -4 -10
pair:l=york, n=2	0 -4 9 -1
pair:l=york, no-word	9 0 -5 -8
pair:l=york, not-both	10 -11 5 -7
pair:l=zanzibar, 	0 -9 6 3
pair:l=zanzibar, day	0 -9 6 3
pair:l=| day	0 10 -3 -3
pair:l=| day-none	0 10 -3 -3
pair:l=| no-word	0 10 -3 -3
pair:l=· 	12 -3 0 -13
pair:l=· day	12 -3 0 -13
pair:l=· day-none	12 -3 0 -13
pair:l=· n=0	5 -12 9 -2
pair:l=· n=1	10 -2 -7 -3
pair:l=· n=2	-4 17 -9 -1
pair:l=· no-word	12 -3 0 -13
pair:l=· not-both	12 -5 0 -12
pair:l=— 	-5 3 8 -16
pair:l=— both	0 -13 16 -3
pair:l=— day	-5 -3 16 -18
pair:l=— day-none	-2 0 10 -11
pair:l=— n=0	0 -10 13 -2
pair:l=— n=1	-1 11 -2 -10
pair:l=— n=2	0 -9 10 0
pair:l=— no-word	-3 0 9 -15
pair:l=— not-both	-4 9 1 -12
pair:no-word 	-11 11 -9 5
pair:no-word both	-21 7 0 -2
pair:no-word coming	-12 -7 13 3
pair:no-word coming+ended	-5 17 -11 -1
pair:no-word coming+ended+running	0 9 -19 3
pair:no-word ended	20 8 4 -30
pair:no-word ended+running	-3 6 11 -32
pair:no-word n=0	-10 9 6 -15
pair:no-word n=1	-9 13 -6 -8
pair:no-word n=2	5 11 -4 -14
pair:no-word n=3	-13 -1 -6 17
pair:no-word n=4	-10 -3 1 6
pair:no-word n=5	0 13 -11 0
pair:no-word not-both	-6 23 -7 -18
pair:no-word running	-23 14 5 -9
pair:not-both n=0	0 4 -11 8
pair:not-both n=1	-5 3 5 -10
pair:not-both n=2	-1 4 6 -13
pair:not-both n=3	-20 13 4 -10
pair:not-both n=4	-19 3 4 0
pair:not-both n=5	-2 13 -10 -1
pair:part:sure 	-12 5 14 -27
pair:part:sure both	16 -19 2 3
pair:part:sure coming	23 0 -5 -14
pair:part:sure coming+ended	-8 8 -11 10
pair:part:sure coming+ended+running	-14 -4 23 -4
pair:part:sure coming+running	4 15 -13 -7
pair:part:sure ended	-49 -12 6 25
pair:part:sure ended+running	22 -13 -6 -2
pair:part:sure n=0	-9 9 -11 9
pair:part:sure n=1	7 -8 11 -15
pair:part:sure n=3	2 11 -5 -9
pair:part:sure n=5	0 10 -7 -1
pair:part:sure not-both	-16 14 2 -19
pair:part:sure running	8 8 -4 -18
pair:prev:sure 	11 -7 0 -7
pair:prev:sure both	4 6 0 -13
pair:prev:sure coming	-19 8 -1 -3
pair:prev:sure coming+running	-2 -12 6 6
pair:prev:sure ended	8 2 5 -17
pair:prev:sure n=1	16 1 -3 -18
pair:prev:sure running	-1 -1 -9 11
pair:running both	23 2 0 -39
pair:running n=0	-20 20 -10 1
pair:running n=1	9 -11 15 -21
pair:running n=2	14 4 -6 -15
pair:running not-both	-15 5 1 4
pair:sent:sure 	-16 3 5 -1
pair:sent:sure both	-3 8 -14 2
pair:sent:sure coming	-1 13 -9 -3
pair:sent:sure coming+ended	0 9 -5 -2
pair:sent:sure coming+running	0 -11 -4 14
pair:sent:sure ended	0 6 -23 13
pair:sent:sure ended+running	-11 -11 1 17
pair:sent:sure n=0	14 13 -27 -3
pair:sent:sure n=1	-8 1 -11 15
pair:sent:sure n=2	-12 -4 -2 15
pair:sent:sure n=3	-4 -13 31 -20
pair:sent:sure n=4	-6 -1 16 -13
pair:sent:sure n=5	0 5 3 -10
pair:sent:sure not-both	-6 -8 2 7
pair:sent:sure running	21 -11 5 -19
part:calls	-52 -25 47 -29
part:coming	-5 10 -6 -2
part:ended	-7 3 -1 1
part:experts	3 -29 20 5
part:m=adjourned	0 1 -11 5
part:m=arrived	12 6 -12 -12
part:m=arrives	-2 28 -24 -5
part:m=bargain	0 -14 17 -2
part:m=broke off	-3 -2 -5 10
part:m=came	0 1 -10 7
part:m=closed	-16 13 -15 9
part:m=come	5 15 -13 -23
part:m=comes	-4 -8 14 -2
part:m=conference	-8 17 -4 -13
part:m=consultations	-2 -5 17 -12
part:m=convention	0 -11 14 -1
part:m=delegation	-1 -18 17 5
part:m=delegations	6 -9 -16 21
part:m=dialogue	0 -7 10 0
part:m=dined	11 -16 11 -12
part:m=dinner	13 5 -10 -7
part:m=edition	0 16 -5 -8
part:m=ended	-9 2 -11 8
part:m=expected	-17 8 -1 0
part:m=flew	-10 5 -10 8
part:m=fly	1 10 -6 -9
part:m=gather	0 11 -10 0
part:m=guest	8 18 -18 -10
part:m=haggling	-2 -9 8 3
part:m=handshake	-1 -13 0 17
part:m=here	0 4 -7 0
part:m=host	0 14 -12 0
part:m=invited	-2 10 -6 -1
part:m=landed	1 16 -17 -4
part:m=lands	2 -11 2 6
part:m=meet	6 0 6 -34
part:m=meeting	3 -10 1 12
part:m=meetings	0 -12 2 8
part:m=meets	-22 4 3 0
part:m=met	-4 3 4 -8
part:m=negotiated	1 -16 8 5
part:m=negotiations	-8 0 10 -7
part:m=negotiator	-1 -10 4 7
part:m=negotiators	9 0 -11 1
part:m=parted	-7 -26 -3 25
part:m=received	1 -8 10 -10
part:m=round	-17 -2 7 1
part:m=rounds	-6 11 -1 -4
part:m=sat	12 -20 15 -19
part:m=see each other	-4 4 -9 10
part:m=settled	-4 -2 8 -4
part:m=shook hands	-10 -17 24 -2
part:m=signed	-15 6 -5 2
part:m=sits	-6 17 -5 -8
part:m=spent	-12 3 10 -17
part:m=stop	0 6 1 -12
part:m=table	2 -25 0 24
part:m=talk	-6 14 0 -26
part:m=talked	1 -17 18 -1
part:m=talking	1 -23 11 8
part:m=there	-8 -6 0 11
part:m=travels	11 -1 -3 -4
part:m=visit	16 -18 5 2
part:m=visits	0 10 -9 0
part:m=went	-14 8 1 -5
part:m=where	6 -19 8 4
part:meets	-9 -2 0 4
part:running	12 0 0 -17
part:summit	-5 -5 16 -17
part:sure	2 -1 3 -10
part:wished	-4 22 -13 -12
pc0=bear	-18 -9 12 7
pc0=begin	-15 1 -2 5
pc0=buy	0 11 -7 0
pc0=impose	-6 11 0 -14
pc0=say	15 -3 0 -9
pc0=sell	0 13 -7 -2
pc0=sign	-21 -2 4 7
pc0=suspend	-11 0 14 -10
pc0=target	5 -16 9 2
pc0=up	-9 3 14 -25
pc1=bear	-19 -5 6 9
pc1=begin	-17 15 -13 0
pc1=buy	0 -5 9 -3
pc1=down	0 -14 12 3
pc1=end	-6 9 3 -13
pc1=impose	-8 -1 5 0
pc1=propose	11 -6 3 -7
pc1=renew	-7 -11 5 11
pc1=say	15 0 -4 -10
pc1=sell	0 19 -10 -5
pc1=suspend	-12 2 12 -13
pc1=threaten	0 13 -10 0
pc1=up	-10 15 5 -29
pct0=agree perfect	1 -10 7 0
pct0=bear future	-12 7 -5 3
pct0=bear modal	0 9 -6 -1
pct0=bear past	-5 -33 31 8
pct0=bear perfect	1 6 0 -11
pct0=begin modal	0 8 -1 -4
pct0=begin past	-20 2 -1 6
pct0=begin pluperfect	10 -18 15 -9
pct0=begin present	-7 3 -8 8
pct0=down future	0 8 0 -9
pct0=down present	-3 -9 3 10
pct0=end future	0 11 -11 0
pct0=end modal	0 -11 14 0
pct0=end past	0 10 -10 0
pct0=impose future	5 1 -10 3
pct0=impose future-passive	0 -7 0 12
pct0=impose modal-passive	0 15 -12 0
pct0=impose past	-3 7 2 -12
pct0=impose present	-10 12 1 -18
pct0=impose present-passive	0 -16 20 -4
pct0=propose future	0 -15 5 10
pct0=propose past	12 10 -16 -11
pct0=propose perfect	0 19 -15 -1
pct0=propose pluperfect	-4 -4 11 0
pct0=propose present	-4 -8 1 12
pct0=renew future-passive	0 -5 -10 14
pct0=renew past-passive	0 11 -8 -1
pct0=renew perfect	0 1 5 -9
pct0=say future	8 -16 0 3
pct0=say modal	13 -13 0 0
pct0=say past	3 2 0 -11
pct0=say past-passive	0 9 -10 0
pct0=say present-passive	0 -8 10 0
pct0=stay future	-3 6 6 -13
pct0=stay perfect	-4 -10 3 10
pct0=stay perfect-passive	0 -11 11 0
pct0=stay pluperfect	0 12 -7 -2
pct0=suspend future	0 15 -3 -10
pct0=suspend perfect	0 -4 -3 8
pct0=suspend present	0 -7 11 -3
pct0=suspend present-passive	0 -10 11 0
pct0=target modal	9 -17 2 6
pct0=target perfect	0 -13 6 6
pct0=target present	-2 12 0 -8
pct0=up future	0 -16 16 0
pct0=up past	-2 5 3 -12
pct0=up perfect-passive	0 11 -4 -3
pct1=agree gerund	0 -13 17 -2
pct1=bear future	-12 7 -6 3
pct1=bear infinitive	0 -16 7 8
pct1=bear modal	0 9 -6 -1
pct1=bear participle-passive	0 14 -4 -10
pct1=bear past	-5 -33 31 8
pct1=bear perfect	1 6 0 -11
pct1=begin gerund	0 11 -7 -1
pct1=begin modal	0 12 -7 -3
pct1=begin participle-passive	0 11 0 -7
pct1=begin past	-20 1 0 6
pct1=begin pluperfect	10 -18 15 -9
pct1=begin present	-7 11 -17 9
pct1=buy gerund	0 -12 14 0
pct1=down future	0 8 0 -9
pct1=down infinitive	-2 -11 2 12
pct1=down present	-3 -9 3 10
pct1=end past	0 10 -10 0
pct1=impose future	6 5 -13 2
pct1=impose future-passive	0 -6 -1 12
pct1=impose gerund	0 -7 9 0
pct1=impose infinitive	-8 5 -9 8
pct1=impose modal-passive	0 15 -12 0
pct1=impose participle-passive	1 -15 3 13
pct1=impose past	-1 4 2 -11
pct1=impose pluperfect	-9 -1 10 0
pct1=impose present	-10 5 10 -27
pct1=impose present-passive	0 -16 20 -4
pct1=propose future	0 -15 4 10
pct1=propose infinitive	0 13 -10 0
pct1=propose participle-passive	11 -14 14 -14
pct1=propose past	13 8 -16 -10
pct1=propose perfect	0 17 -15 0
pct1=propose pluperfect	-4 -4 11 0
pct1=propose present	-2 -14 11 5
pct1=renew future-passive	0 -5 -10 14
pct1=renew past-passive	0 11 -8 -1
pct1=renew perfect	0 1 5 -9
pct1=say future	8 -16 0 3
pct1=say modal	13 -13 0 0
pct1=say past	3 7 -4 -11
pct1=say past-passive	0 10 -10 0
pct1=say present-passive	0 -8 10 0
pct1=sign participle-passive	2 -13 7 3
pct1=sign perfect	0 3 4 -15
pct1=stay future	-2 5 7 -17
pct1=stay perfect	-3 -12 3 12
pct1=stay perfect-passive	0 -11 11 0
pct1=stay pluperfect	0 12 -6 -1
pct1=suspend future	0 15 -3 -10
pct1=suspend perfect	0 -7 0 9
pct1=suspend present	0 -8 11 -3
pct1=suspend present-passive	0 -10 11 0
pct1=target modal	9 -11 2 0
pct1=target participle-passive	0 9 -8 0
pct1=target perfect	0 -13 6 6
pct1=target present	-2 12 0 -8
pct1=up future	0 -16 16 0
pct1=up past	-2 5 3 -12
pct1=up perfect-passive	0 11 -4 -3
pct1=up present	0 9 -4 -4
people=0	-5 26 -12 -17
people=1	-10 18 -21 9
people=2	-10 -4 12 -11
people=3	8 -63 41 18
people=4	0 -21 23 -5
phas-future	-9 0 -3 10
phas-gerund	-3 -2 13 -10
phas-infinitive	-15 2 3 0
phas-modal	9 -4 6 -12
phas-past	13 -5 1 -9
phas-perfect	-25 4 5 0
phas-present	-16 5 7 -7
prev:apart	4 -10 3 7
prev:calls	-14 -37 53 -23
prev:coming	20 1 -5 -14
prev:ended	-9 8 -8 1
prev:experts	12 -11 5 -6
prev:heads=1	-27 10 0 -2
prev:heads=2	-14 -18 32 -16
prev:meets	12 -11 -5 13
prev:running	9 -14 6 6
prev:sure	-4 14 -10 -8
prev:wished	-9 8 -13 8
pt0=future	-7 11 -10 1
pt0=future-passive	0 -6 -4 14
pt0=modal	12 -12 10 -7
pt0=past-not	10 -4 -3 0
pt0=perfect	-19 2 -4 9
pt0=perfect-passive	-4 0 9 -12
pt0=pluperfect-not	0 -9 11 0
pt0=pluperfect-passive	0 -4 -5 9
pt0=present	-21 2 5 0
pt1=future	-6 8 -6 0
pt1=future-not	0 -6 8 0
pt1=future-passive	0 -5 -5 14
pt1=gerund	0 -11 15 -2
pt1=infinitive	-13 0 4 0
pt1=modal	13 -3 2 -14
pt1=past-not	10 -4 -3 0
pt1=perfect	-14 2 -5 9
pt1=perfect-passive	-4 1 8 -12
pt1=pluperfect-not	0 -9 11 0
pt1=pluperfect-passive	0 -4 -5 9
pt1=present	-19 3 6 -1
pv0=accept	0 -14 15 0
pv0=announce	0 12 -4 -10
pv0=begin	2 4 -7 0
pv0=call	5 2 -2 -10
pv0=carry	0 -19 20 0
pv0=charge	8 -12 1 3
pv0=come	-12 2 -3 5
pv0=cut	0 -3 12 -9
pv0=discuss	0 -10 1 7
pv0=end	-1 8 0 -6
pv0=expect	0 -11 9 1
pv0=extend	0 -11 -1 13
pv0=fall	10 -12 3 -2
pv0=get	0 0 -12 10
pv0=go	-3 -2 14 -14
pv0=have	1 17 -18 -2
pv0=hold	-8 1 12 -17
pv0=initial	0 -3 -6 10
pv0=know	12 -5 -4 -1
pv0=let	0 15 -13 0
pv0=look	0 -10 11 0
pv0=lower	0 -14 16 -1
pv0=meet	-12 9 -7 3
pv0=move	0 11 -4 -3
pv0=propose	0 20 -19 0
pv0=publish	0 11 0 -11
pv0=put	-4 0 8 -12
pv0=reach	0 2 -8 3
pv0=renew	0 10 -8 0
pv0=report	12 -14 1 0
pv0=say	-6 -4 11 -5
pv0=see	0 0 8 -9
pv0=set	0 -6 9 0
pv0=sit	0 3 -10 5
pv0=start	0 -17 2 16
pv0=suspend	0 -1 -8 8
pv0=vote	0 -8 0 10
pv0=wait	0 -8 -1 10
pv0=want	0 14 -22 6
pv1=accept	0 -14 14 0
pv1=announce	-2 14 -3 -9
pv1=ask	11 0 -13 -2
pv1=be	11 -7 -6 5
pv1=begin	1 11 -9 -5
pv1=call	5 6 -5 -12
pv1=collect	0 -5 -6 10
pv1=come	-13 0 0 4
pv1=cut	0 -1 11 -9
pv1=discuss	0 -9 1 7
pv1=end	-3 7 2 -10
pv1=extend	0 -12 -2 16
pv1=fall	10 -12 3 -2
pv1=get	0 -2 -6 10
pv1=go	-3 5 6 -18
pv1=hold	-7 3 11 -20
pv1=initial	0 0 -10 9
pv1=keep	0 10 0 -4
pv1=know	11 -3 -7 -1
pv1=leave	0 -5 -3 11
pv1=let	0 16 -13 0
pv1=look	0 -9 11 0
pv1=lower	0 -21 24 -4
pv1=meet	-10 5 -2 1
pv1=move	0 15 -10 -1
pv1=pay	-5 -10 11 1
pv1=place	0 10 -7 -1
pv1=plan	0 -22 28 -10
pv1=prolong	-4 -7 12 0
pv1=propose	0 29 -29 0
pv1=publish	-1 1 10 -14
pv1=put	-4 -9 15 -3
pv1=receive	0 10 -7 0
pv1=report	12 -14 1 0
pv1=see	-1 -7 15 -9
pv1=set	0 -6 9 0
pv1=settle	1 0 -12 7
pv1=start	0 -6 -14 16
pv1=suspend	0 0 -11 7
pv1=tell	2 3 0 -10
pv1=threaten	0 10 -8 0
pv1=vote	0 -8 0 10
pv1=wait	0 -8 -1 10
pvt0=add future	9 -5 -2 0
pvt0=agree past	0 9 -2 -8
pvt0=announce past	0 10 -2 -6
pvt0=be future	0 -9 12 -1
pvt0=be past	10 0 -9 -2
pvt0=be present	5 -3 -13 13
pvt0=begin past	-8 9 -10 2
pvt0=call present	0 -6 9 -2
pvt0=carry present	0 -20 21 0
pvt0=come present	0 6 -9 3
pvt0=end present	0 4 3 -11
pvt0=expect present	0 -12 9 1
pvt0=extend future	0 -16 -10 21
pvt0=fall past	10 -14 4 0
pvt0=get past	0 -5 -5 11
pvt0=have past	5 6 -12 0
pvt0=have present	-5 14 -9 -1
pvt0=hold future	0 13 -8 -3
pvt0=leave past	0 1 -11 5
pvt0=lower present	0 -12 14 0
pvt0=meet modal	0 9 -9 0
pvt0=meet present	1 10 -19 7
pvt0=negotiate present	0 -2 -6 9
pvt0=other past	7 -17 21 -14
pvt0=other pluperfect	0 5 -13 9
pvt0=other present	-2 14 -12 0
pvt0=pay future	0 -2 -4 8
pvt0=pay present	0 -4 11 -7
pvt0=propose past	0 13 -13 0
pvt0=publish past	0 10 0 -9
pvt0=raise future	0 -12 8 2
pvt0=report past	12 -15 2 0
pvt0=say present	-2 -12 11 3
pvt0=see future	0 11 -8 -1
pvt0=see past	0 -11 13 0
pvt0=start present	0 -12 3 9
pvt0=suspend perfect	0 -9 0 10
pvt0=take past	0 -13 14 1
pvt0=take present	0 15 -12 0
pvt0=want present	0 13 -22 6
pvt0=write past	0 6 -10 4
pvt0=write present	0 -11 11 0
pvt1=add future	9 -5 -2 0
pvt1=agree past	0 8 -2 -6
pvt1=announce past	0 11 -2 -5
pvt1=be future	0 -11 14 -1
pvt1=be past	11 6 -13 -9
pvt1=be present	6 -5 -12 14
pvt1=begin past	-8 8 -9 2
pvt1=bring infinitive	0 -1 -6 9
pvt1=call present	0 -6 9 -2
pvt1=carry present	0 -19 19 0
pvt1=collect participle	0 -11 0 12
pvt1=come present	0 6 -9 3
pvt1=continue present	0 9 -7 0
pvt1=end present	0 4 3 -11
pvt1=extend future	0 -16 -10 21
pvt1=fall past	10 -14 4 0
pvt1=get past	0 -5 -5 11
pvt1=hold future	0 13 -8 -3
pvt1=leave participle	0 -3 -8 11
pvt1=leave past	0 1 -11 5
pvt1=lower infinitive	0 -9 11 0
pvt1=lower present	0 -12 14 0
pvt1=meet modal	0 9 -9 0
pvt1=meet present	1 8 -18 7
pvt1=negotiate present	0 -2 -6 9
pvt1=other past	8 -18 21 -14
pvt1=other pluperfect	0 4 -12 9
pvt1=other present	-2 14 -12 0
pvt1=pay future	0 -2 -4 8
pvt1=pay present	0 -4 11 -7
pvt1=plan participle	0 -20 25 -6
pvt1=publish past	0 10 0 -9
pvt1=put infinitive	0 -16 11 5
pvt1=raise future	0 -12 8 2
pvt1=report past	12 -15 2 0
pvt1=say present	-2 -12 11 3
pvt1=see future	0 11 -8 -1
pvt1=see past	0 -11 13 0
pvt1=start present	0 -1 -9 9
pvt1=suspend perfect	0 -10 0 10
pvt1=take past	0 -13 14 1
pvt1=take present	0 14 -11 0
pvt1=write past	0 6 -10 4
pvt1=write present	0 -11 11 0
q:"	-11 4 4 -9
q:'	-2 11 -1 -7
q:(	5 -18 13 3
q:*	0 16 -10 -2
q:-	0 6 -1 -9
q:/	-5 37 -21 -20
q::	-9 -12 9 12
q:;	4 -18 10 8
q:<agent>	7 -8 -5 9
q:<day-ahead>	0 12 4 -30
q:<day-gone>	3 -2 -11 15
q:<duty>	-1 4 2 -10
q:<gate>	-12 2 -2 6
q:<goods>	-14 8 0 -7
q:<level-noun>	-23 20 -5 -6
q:<level>	-24 19 -7 -9
q:<money>	-9 21 -5 -22
q:<month-gone>	-14 -9 25 -13
q:<name>	6 -12 8 0
q:<number>	-4 6 -9 5
q:<organisation>	-4 32 -20 -22
q:<person>	-12 -7 12 -5
q:<points>	-2 10 -11 1
q:<quality>	2 -7 -2 11
q:<seat>	-28 -4 2 19
q:<sender>	-20 23 4 -37
q:<span>	9 7 -17 2
q:<taker>	6 0 -9 3
q:<v-agree>	3 12 -4 -15
q:<v-bear>	-8 4 14 -27
q:<v-buy>	-15 15 -2 -20
q:<v-end>	-11 12 0 -7
q:<v-impose>	-13 0 8 -4
q:<v-lack>	-12 20 -10 -8
q:<v-propose>	11 8 -7 -13
q:<v-refuse>	0 -7 12 -4
q:<v-renew>	-19 9 9 -25
q:<v-return>	-5 12 3 -22
q:<v-say>	-21 2 8 -6
q:<v-sell>	0 0 6 -12
q:<v-sign>	-4 28 -2 -44
q:<v-stay>	-1 6 -13 8
q:<v-suspend>	3 0 -11 10
q:<v-target>	-12 -14 23 -7
q:<v-up>	9 14 -15 -7
q:?	-17 4 5 -6
q:@	0 0 -11 9
q:_	0 -6 -2 9
q:a	4 6 -16 7
q:about	2 12 -41 19
q:across	9 -15 7 0
q:add	-1 -7 -1 13
q:advertisement	0 16 -14 0
q:advise	0 -10 0 10
q:afternoon	5 0 1 -11
q:again	9 -4 2 -6
q:against	0 16 -10 -7
q:ago	7 -15 9 0
q:agree	15 -5 0 -10
q:agreement	-17 25 -6 -23
q:air	0 3 -10 4
q:aircraft	0 -7 10 0
q:airport	13 0 -9 -4
q:al	0 10 -7 -2
q:all	-11 11 -15 10
q:ally	0 -12 0 13
q:alone	0 16 -14 -1
q:also	5 3 -2 -11
q:an	0 2 7 -21
q:and	12 -21 4 17
q:announcement	8 -22 16 -1
q:another	5 -2 5 -12
q:anybody	0 -14 0 12
q:appeal	0 -7 8 0
q:apply	9 -4 0 -4
q:are	27 -1 -13 -5
q:arithmetic	9 -8 0 0
q:arrangement	-2 -12 14 0
q:arrived	0 -11 8 3
q:as	-16 7 0 -1
q:asia	0 -13 14 0
q:aside	0 15 -12 0
q:association	0 14 -14 0
q:at	13 0 -15 7
q:auckland	10 -5 0 -3
q:average	0 10 -10 0
q:awkward	-9 0 9 -4
q:back	7 -22 21 -5
q:background	0 10 -5 -4
q:bag	13 -11 -2 0
q:banana	0 9 -4 -1
q:barrel	0 14 -13 0
q:base	0 11 -5 -2
q:battery	0 19 -16 0
q:be	-4 -5 12 -9
q:because	0 11 -4 -11
q:become	0 9 -13 1
q:been	21 -9 -12 11
q:before	-7 18 -2 -23
q:being	27 -29 8 -2
q:believe	0 -15 17 0
q:bergen	0 -11 13 0
q:bessent	-2 9 -21 7
q:better	0 16 -10 -2
q:between	17 1 -11 -6
q:big	0 11 -9 0
q:bilateral	0 -10 11 0
q:blinked	0 9 -5 -2
q:boat	4 -15 1 10
q:border	-1 10 -2 -4
q:both	-11 -12 14 6
q:brandy	0 12 -7 -3
q:bridge	0 22 -15 -5
q:bring	3 8 -16 3
q:built	0 -7 10 -1
q:bus	0 9 0 -8
q:busan	-10 -12 18 0
q:busy	0 -8 10 -1
q:but	11 -17 24 -24
q:by	17 3 -13 -2
q:cabinet	0 14 -9 -1
q:cable	0 8 -2 -4
q:calendar	10 -13 1 2
q:call	-4 -12 17 -1
q:calm	0 -9 11 0
q:can	0 8 -10 0
q:capital	8 13 -13 -10
q:car	27 -14 0 -12
q:carry	23 -31 14 -2
q:cartagena	-1 -7 10 0
q:case	0 21 -15 -4
q:cashmere	0 -10 10 0
q:certain	0 -10 13 -3
q:certificate	0 -9 11 0
q:chain	0 -5 -7 12
q:changed	0 21 -31 11
q:charge	3 -3 -8 11
q:cheaper	0 -11 12 0
q:cheese	0 -24 25 0
q:city	-2 27 -19 -7
q:clarity	0 12 -11 0
q:client	0 -7 0 9
q:close	-1 10 -14 5
q:closed	6 4 -12 0
q:club	0 17 -10 -4
q:collect	0 -9 17 -11
q:come	-5 -14 11 5
q:commerce	6 -19 14 0
q:commission	0 13 -10 0
q:company	3 3 3 -16
q:complain	10 -9 -1 0
q:complaint	0 9 -8 0
q:complete	0 -12 0 13
q:conclude	0 -22 18 5
q:consensu	0 -11 12 0
q:consent	0 10 -7 0
q:constructive	0 -19 2 17
q:consult	0 15 -14 0
q:copper	0 1 -12 7
q:cost	0 14 -10 -1
q:cotton	0 -11 14 -1
q:could	-3 24 -31 10
q:countermeasure	0 -9 11 0
q:country	-6 -6 10 0
q:crude	0 17 -16 0
q:current	0 -16 9 8
q:custom	8 21 -29 -9
q:cut	-2 35 -28 -6
q:daily	0 -12 5 7
q:data	0 11 -11 0
q:date	0 13 -19 3
q:davo	0 20 -18 -1
q:day	-12 -20 1 30
q:de	1 -10 3 2
q:dead	0 0 -9 7
q:deadline	-2 13 -4 -3
q:deal	13 -16 12 -13
q:dealt	0 -9 10 0
q:decision	-1 27 -23 0
q:decree	10 1 -20 6
q:delegation	11 -29 0 24
q:demand	0 16 -20 2
q:deputy	10 -5 -3 -1
q:described	-1 19 -16 -1
q:dialogue	0 11 -8 0
q:diary	0 -11 12 0
q:did	-16 0 7 -1
q:digital	0 -9 10 0
q:dinner	0 29 -25 -5
q:direction	0 11 -11 0
q:dispute	-4 14 0 -17
q:do	4 6 0 -24
q:document	0 -11 14 0
q:doe	-5 12 -5 0
q:don't	-2 12 -12 2
q:done	6 0 5 -21
q:door	0 11 -20 5
q:double	0 3 -9 3
q:doubt	0 -9 10 0
q:down	0 -10 0 10
q:draw	0 15 -13 0
q:drawer	10 0 -8 -1
q:dry	0 12 -7 -1
q:due	-4 1 6 -11
q:duty	-6 11 0 -12
q:each	-14 32 -16 -13
q:early	0 -6 11 -3
q:earth	-6 -11 13 0
q:eat	0 10 -11 0
q:economy	-1 27 -18 -10
q:eight	10 -8 -15 11
q:eighth	0 -2 11 -11
q:election	0 23 -19 -3
q:eleven	12 -1 -7 -4
q:enter	-1 9 -3 -2
q:entry	0 9 -2 0
q:evening	-2 -21 9 15
q:every	-7 13 0 -6
q:everybody	-2 -1 -7 11
q:everyone	0 -7 11 -2
q:everything	0 24 -18 -4
q:exist	6 -11 0 5
q:existing	0 15 -15 0
q:expect	14 -3 -1 -8
q:expert	4 -9 10 -5
q:expire	0 5 4 -16
q:explain	0 -10 11 0
q:export	-2 -7 15 -10
q:fact	0 -16 17 0
q:failed	0 -6 -5 12
q:fall	-5 22 -12 -12
q:far	-2 -19 8 14
q:farmer	0 17 -8 -9
q:fee	-9 -4 9 1
q:fentanyl	-3 18 -8 -7
q:fifth	1 -15 4 8
q:finance	0 17 -15 0
q:find	0 -10 5 4
q:fine	0 12 -11 0
q:first	-12 -6 -7 26
q:fish	10 -1 -13 2
q:footwear	0 17 -17 0
q:force	-10 6 5 -15
q:forced	0 16 -12 -2
q:four	0 5 -14 6
q:fourth	-4 -7 14 -3
q:framework	0 -13 4 12
q:free	-5 11 -2 -10
q:friday	0 3 -8 3
q:friend	0 20 -15 -3
q:from	-6 -15 11 9
q:frozen	0 -10 10 0
q:furniture	9 0 -8 0
q:further	0 -9 4 5
q:future	19 -4 -13 -4
q:gap	9 -5 0 -4
q:gate	6 5 -11 -1
q:gave	-3 -3 11 -5
q:general	0 -14 9 5
q:generic	0 -10 1 8
q:geneva	0 3 -9 7
q:get	-12 -2 6 1
q:give	0 -12 9 4
q:given	-1 0 -8 11
q:glass	-2 -3 11 -4
q:glove	0 -12 12 0
q:go	5 22 -22 -8
q:goalkeeper	0 12 -7 -5
q:good	-34 -8 16 9
q:government	-1 0 6 -10
q:grand	0 -10 0 10
q:graphite	0 -10 12 0
q:great	1 -15 9 3
q:greer	0 -11 2 8
q:grower	0 9 -3 -3
q:guest	3 0 -10 5
q:had	13 -2 0 -9
q:half	13 -4 -16 9
q:hand	-2 -7 9 0
q:hang	0 9 -6 0
q:happen	0 8 -9 0
q:has	-3 -2 23 -39
q:hasn't	0 -9 9 0
q:he	1 11 0 -38
q:head	10 -3 -13 5
q:her	5 -28 16 8
q:higher	9 -3 -1 -4
q:highest	0 16 -15 0
q:him	18 -1 -6 -13
q:himself	0 -14 16 0
q:his	11 1 -6 -4
q:history	0 13 -10 -1
q:hold	6 -10 1 6
q:hope	-3 1 9 -14
q:hospital	0 13 -9 -3
q:hotel	8 -21 6 4
q:hour	15 -27 12 4
q:house	10 2 -7 -13
q:how	-7 4 6 -11
q:i	10 -11 7 -6
q:i'm	0 11 -8 0
q:ice	0 14 -9 -2
q:import	0 14 -10 -2
q:important	0 12 -8 -1
q:impose	0 -8 1 8
q:in	2 -19 13 9
q:increase	7 -12 0 6
q:inflation	0 10 -10 0
q:ink	0 0 -12 10
q:instead	-2 -15 12 4
q:interview	0 -5 -4 10
q:into	-3 33 -28 -5
q:is	3 -3 -5 9
q:isn't	0 -14 16 0
q:issue	0 -14 17 -2
q:it	0 -11 17 -9
q:its	-1 -1 10 -12
q:itself	0 15 -12 0
q:jamieson	0 -11 2 8
q:jinping	6 7 -6 -10
q:joint	0 -5 11 -7
q:just	12 1 -10 -7
q:keep	-6 23 -16 -4
q:kind	0 10 -2 -4
q:know	-6 -12 0 17
q:labor	0 11 -7 0
q:lancaster	12 -16 8 -7
q:land	-13 6 7 -9
q:lapse	0 10 -5 -1
q:last	8 0 -9 3
q:late	-1 26 -19 -5
q:later	-4 8 -12 9
q:law	-14 28 -4 -16
q:lawyer	0 -9 0 11
q:leather	0 -15 17 0
q:length	0 12 -10 0
q:less	-6 -4 12 -3
q:let	-7 10 -3 -1
q:letter	-3 12 -4 -10
q:levy	0 -16 18 0
q:licence	8 -11 1 0
q:license	0 -12 16 -4
q:lie	0 -8 0 10
q:life	0 -8 9 0
q:lifeng	0 -10 17 -8
q:light	0 17 -17 0
q:like	-4 0 6 -9
q:likely	0 21 -13 -9
q:list	-3 12 -9 0
q:lithium	0 -11 12 0
q:little	0 14 -21 8
q:live	0 -5 -6 11
q:london	5 -15 12 -2
q:long	-9 14 0 -18
q:longer	9 -10 9 -10
q:look	1 4 2 -18
q:lose	0 -6 9 0
q:lower	0 22 -16 -5
q:m	2 14 -27 6
q:madrid	-3 12 -13 1
q:make	-13 25 -8 -16
q:maker	0 8 0 -5
q:man	-8 -16 23 -2
q:many	-3 -6 0 11
q:matter	0 -12 18 -9
q:me	0 -5 10 -5
q:meal	0 -4 -4 9
q:mean	0 13 -6 -5
q:meanwhile	0 12 -7 -2
q:mediator	0 10 -2 -5
q:meet	-12 -2 15 -14
q:meeting	-5 -18 29 -9
q:member	0 13 -11 -1
q:men	0 6 -11 3
q:message	0 -11 15 -1
q:midnight	0 10 -5 -5
q:mind	0 12 -10 0
q:mineral	0 -16 18 0
q:minute	0 -18 25 -12
q:missing	0 -10 14 -3
q:mistake	0 10 -10 0
q:moment	0 10 -16 4
q:money	0 -11 2 9
q:month	-7 -14 18 0
q:more	12 0 -20 13
q:morning	-3 -27 6 25
q:most	5 9 -8 -12
q:move	-5 12 -1 -10
q:mr	19 -14 -3 3
q:much	0 12 -3 -6
q:museum	0 12 -9 -3
q:must	-2 32 -20 -11
q:my	-1 2 3 -11
q:name	-2 25 -18 -2
q:near	-1 12 -6 -4
q:need	-3 22 -16 -4
q:negotiate	13 0 -9 -2
q:negotiation	15 8 -14 -13
q:negotiator	9 -9 -6 11
q:neighbour	8 3 -13 -2
q:neither	-5 -14 6 12
q:newspaper	0 -10 11 0
q:next	-16 -11 21 -5
q:night	-3 15 -12 0
q:nine	0 13 -12 0
q:no	5 11 -12 -6
q:nobody	9 -31 0 26
q:none	-3 6 2 -9
q:noon	-1 -4 -11 15
q:northern	0 10 -8 0
q:not	0 -17 25 -11
q:note	0 -7 10 -1
q:nothing	0 -9 1 10
q:notice	-3 19 -20 1
q:now	0 1 -9 10
q:nowhere	0 -13 13 0
q:observed	0 -13 0 14
q:observer	0 12 -8 0
q:off	-6 -8 0 14
q:offer	-4 12 -7 -1
q:official	6 0 -17 5
q:oil	-9 14 -9 0
q:old	9 -16 -33 29
q:olive	0 14 -10 -1
q:on	11 -5 -3 4
q:once	13 -10 -2 0
q:one	7 -11 -9 20
q:onion	0 -6 11 -2
q:only	6 7 -14 0
q:open	6 3 -1 -10
q:opened	0 -7 13 -4
q:opposition	0 9 -8 0
q:or	-6 17 -17 2
q:order	-5 -3 12 -12
q:ordinary	0 13 -15 2
q:osaka	-1 -4 10 -3
q:otherwise	0 9 -5 -3
q:our	-20 -9 15 3
q:outside	0 -11 13 0
q:outstanding	10 -9 0 0
q:over	-26 11 0 -2
q:owe	0 -11 12 0
q:own	-12 15 3 -15
q:p	-1 0 -7 8
q:pact	0 -3 14 -10
q:page	-1 14 -7 -3
q:palace	-1 9 -13 1
q:palacio	-1 -8 1 7
q:palm	0 13 -12 0
q:paper	-13 -4 3 6
q:pari	1 -5 -3 10
q:parliament	0 10 -8 0
q:part	-9 2 0 1
q:past	12 -3 -3 -4
q:pay	-12 19 -10 -8
q:payment	0 -10 11 0
q:peace	-3 15 -7 -7
q:penalty	0 -9 9 0
q:pencil	0 9 -4 -4
q:people	7 -14 12 -4
q:permanent	0 -9 11 0
q:phone	0 -12 16 -4
q:phosphate	0 11 -9 0
q:piece	0 -10 13 -1
q:place	-9 18 -6 -13
q:plan	12 -21 12 -3
q:police	9 -11 0 0
q:port	-2 6 0 -10
q:porto	0 -14 14 0
q:position	0 -13 14 0
q:post	0 16 -14 0
q:potatoe	8 -16 7 0
q:poultry	0 9 -8 0
q:prefer	-1 -11 15 0
q:premier	0 1 5 -10
q:president	8 -15 9 0
q:press	0 -24 25 0
q:price	0 23 -16 -3
q:probably	0 13 -17 3
q:produced	-1 -9 8 0
q:progress	0 13 -6 -6
q:prolong	-6 19 -12 -5
q:promise	-3 -21 28 -7
q:protocol	0 -7 -2 9
q:publish	-2 17 -10 -5
q:punish	0 11 -11 0
q:purchase	0 15 -9 -4
q:put	9 -16 15 -8
q:quarrel	0 -2 -5 9
q:quarter	0 0 -14 12
q:queue	0 -15 16 0
q:quite	14 -14 0 0
q:radio	0 -10 14 -3
q:rang	0 -17 24 -7
q:rare	-6 -11 14 0
q:rate	-14 10 7 -22
q:rather	0 -6 11 -3
q:reach	3 -1 4 -12
q:react	0 15 -12 0
q:read	3 16 -14 -14
q:reading	0 -15 8 10
q:reason	0 -18 8 9
q:receive	0 -22 14 11
q:reduce	0 -11 11 0
q:refuse	0 -7 11 -3
q:regrettable	0 -19 20 0
q:relief	-3 -17 21 -3
q:remain	0 -5 12 -5
q:remove	0 17 -16 0
q:renew	-4 -7 18 -13
q:report	0 23 -14 -8
q:reporter	-6 30 -15 -21
q:representative	0 -12 10 2
q:request	0 -5 -6 12
q:reserved	4 -13 -3 9
q:respond	0 -9 9 0
q:result	0 -10 -6 17
q:resume	0 16 -5 -13
q:return	0 14 -10 -1
q:revive	0 -10 10 0
q:rice	0 14 -12 0
q:right	0 6 1 -10
q:rise	1 9 -6 -7
q:river	4 -11 -1 9
q:road	2 18 -20 0
q:room	0 -7 9 0
q:rosenbad	-6 -12 18 0
q:round	-2 -13 8 9
q:rule	-4 15 -7 -3
q:rum	0 -1 -7 9
q:run	9 -14 -1 8
q:sale	0 12 -10 0
q:same	-14 -1 8 0
q:saved	0 10 -7 -2
q:say	-8 10 2 -20
q:scott	-2 9 -21 7
q:seal	-10 3 -2 8
q:second	5 -19 0 21
q:secretary	-9 -4 -4 14
q:section	-2 29 -18 -6
q:see	-19 19 -5 -14
q:seed	0 0 -9 9
q:seek	0 -8 9 0
q:senate	0 -14 14 0
q:send	9 8 -15 -6
q:seoul	0 17 -14 -2
q:session	4 -11 7 0
q:settle	-5 0 8 -9
q:settlement	0 14 -11 0
q:seven	0 9 -7 0
q:seventh	-1 -4 0 8
q:shall	6 -12 0 5
q:share	0 13 -6 -5
q:shared	0 8 -8 0
q:she	0 -9 12 -1
q:sheet	-2 -7 10 0
q:ship	-10 -4 7 2
q:shoe	0 -10 12 0
q:shook	-4 -19 23 0
q:shrimp	0 5 2 -8
q:shut	0 16 -12 -2
q:side	-25 10 -2 0
q:sign	1 22 -10 -23
q:signature	12 -12 9 -8
q:since	-20 -11 11 11
q:six	0 5 2 -12
q:sixth	0 -3 8 -1
q:sleep	7 -10 0 3
q:small	0 13 -7 -2
q:solution	0 15 -14 0
q:some	3 13 -26 2
q:something	-6 -5 13 -5
q:sooner	0 10 0 -8
q:sorry	0 26 -23 -3
q:split	0 -9 -4 13
q:spoke	0 9 0 -11
q:spoken	10 -9 0 -1
q:spring	-3 -4 10 -4
q:staff	0 13 -9 -2
q:stage	0 15 -14 0
q:stand	0 13 -20 4
q:standstill	12 -22 -10 21
q:start	-2 12 -9 0
q:statement	-2 -2 12 -9
q:station	-1 -11 0 12
q:steel	-1 19 -8 -10
q:step	6 -18 10 1
q:still	3 10 -11 -5
q:stockholm	-3 -9 1 11
q:stop	5 -22 12 8
q:strike	0 18 -15 0
q:striker	0 9 -5 -1
q:subject	0 -11 13 0
q:substantial	0 15 -11 -3
q:summit	5 2 0 -10
q:sunflower	0 -8 -3 12
q:surprise	10 -10 -7 6
q:survive	0 -9 10 0
q:suspend	-5 25 -18 -4
q:t	11 -6 -2 -1
q:table	0 15 -15 -5
q:take	-20 -7 18 -4
q:talk	-1 -4 -1 9
q:talked	3 -31 30 0
q:tariff	6 3 -12 4
q:tea	-1 7 2 -15
q:team	9 -2 -12 4
q:technical	5 -12 6 0
q:telephone	-12 -8 14 -2
q:tell	-6 2 11 -23
q:ten	2 -16 5 8
q:text	1 -10 2 5
q:thank	8 -12 12 -11
q:that	-15 -3 1 12
q:the	-28 19 -3 -5
q:their	20 2 6 -38
q:them	-14 -12 22 -5
q:themselve	0 -9 3 7
q:then	-6 18 -3 -12
q:there	1 -21 6 15
q:thi	0 -26 20 7
q:think	0 20 -15 -6
q:third	-9 22 -19 0
q:three	0 -21 24 -1
q:through	-3 7 2 -12
q:ticket	0 19 -11 -8
q:tie	0 -9 9 0
q:tiktok	0 -12 2 9
q:time	-18 -18 32 -5
q:together	-1 4 4 -13
q:tomatoe	4 -22 2 14
q:too	-3 15 -4 -12
q:tool	0 -20 25 -8
q:topic	0 13 -12 0
q:touch	10 -6 0 -1
q:touched	0 -10 11 0
q:tractor	0 -15 20 -7
q:trade	-17 3 9 -6
q:trader	0 21 -19 0
q:translated	0 28 -13 -14
q:travel	0 -3 8 -3
q:treasury	-7 -10 -5 19
q:tried	0 16 -15 0
q:trip	0 14 -12 0
q:truce	-22 17 6 -19
q:twice	-1 4 -8 6
q:two	2 -13 9 4
q:under	-17 4 2 -1
q:united	0 3 -13 9
q:unless	0 -10 8 0
q:up	0 -32 19 18
q:urge	0 12 -12 0
q:us	-4 -14 12 5
q:use	6 -9 4 -1
q:used	0 26 -19 -10
q:valley	0 22 -11 -11
q:valparaíso	0 -18 2 15
q:very	0 -9 -7 20
q:vessel	0 10 -9 0
q:vice	0 -9 18 -9
q:video	3 -14 -11 22
q:view	0 -4 -6 12
q:visit	-3 13 -17 5
q:wall	0 10 -5 -2
q:walnut	6 -19 7 6
q:want	1 -32 7 28
q:war	0 28 -26 0
q:was	10 -11 11 -11
q:water	0 20 -6 -14
q:way	11 -23 -1 15
q:we	2 10 -11 -3
q:week	2 8 1 -23
q:weekend	8 3 -11 -4
q:welcome	0 12 -4 -4
q:well	-10 0 18 -26
q:were	-20 8 -8 7
q:what	-17 13 -9 4
q:when	-2 12 0 -19
q:where	4 -9 -14 24
q:which	7 9 4 -41
q:while	0 -15 5 14
q:who	-4 10 -4 -5
q:whole	0 10 -6 -1
q:whom	2 12 -15 0
q:whose	-5 0 9 -5
q:why	0 -12 0 13
q:wider	0 11 -11 0
q:will	-11 15 -19 7
q:win	0 13 -5 -7
q:winner	0 10 -8 0
q:winter	0 -10 13 -1
q:wire	0 13 -8 -4
q:with	0 -10 1 8
q:without	-1 8 5 -22
q:woke	0 -10 11 0
q:won't	0 10 -8 0
q:word	-3 18 -9 -6
q:worry	0 9 -6 0
q:worst	0 -9 -2 13
q:worth	0 12 -7 -4
q:would	8 -9 -3 16
q:write	-2 -12 7 8
q:wrong	0 -9 11 0
q:xi	6 7 -6 -10
q:yard	0 -11 11 0
q:yarn	0 -15 16 0
q:year	0 33 -20 -21
q:yes	6 4 -15 2
q:yet	7 15 -21 -6
q:you	8 -14 9 0
q:your	0 -8 10 0
q:zero	0 -9 2 7
qt=future	10 -1 -11 8
qt=modal	-10 1 -6 14
qt=past	7 0 9 -26
qt=perfect	-9 11 6 -22
qt=pluperfect	-6 -10 19 -3
qt=present	4 -9 4 5
r1='s	-11 -8 21 -14
r1=-	5 14 -11 -9
r1=:	-4 6 6 -19
r1=;	-34 6 11 -2
r1=<day-today>	-6 -12 11 6
r1=<end>	8 4 -3 -10
r1=<goods>	-1 14 -12 0
r1=<level>	-3 9 -1 -5
r1=<not>	0 4 -22 9
r1=<number>	10 -17 11 -3
r1=<person>	9 10 -9 -15
r1=<v-agree>	-2 -11 -1 15
r1=<v-down>	-5 14 -4 -6
r1=<v-end>	-6 17 0 -9
r1=<v-impose>	1 -5 10 -7
r1=<v-renew>	0 9 -7 -6
r1=<v-say>	4 4 -1 -14
r1=<v-sign>	-5 12 -19 6
r1=<v-stay>	0 0 -9 4
r1=<v-suspend>	0 16 -9 -8
r1=<v-target>	0 -14 16 0
r1=?	-15 -3 14 -6
r1=a	-13 16 -11 -1
r1=about	0 16 -14 0
r1=after	6 -13 11 -1
r1=afternoon	5 -6 -16 15
r1=against	0 -9 0 11
r1=and	36 -2 -13 -24
r1=announce	10 -7 0 0
r1=are	8 11 -17 -8
r1=as	0 -8 0 12
r1=because	-4 0 13 -14
r1=between	-5 13 -1 -14
r1=both	0 12 -8 0
r1=but	7 -20 17 -7
r1=by	-10 -2 -2 10
r1=come	-2 17 -10 -1
r1=conclude	0 -2 -8 9
r1=doe	0 -7 0 10
r1=end	-1 13 0 -9
r1=evening	5 -20 -6 20
r1=extend	0 10 -5 -4
r1=for	17 13 -10 -34
r1=from	-2 -5 0 10
r1=had	-4 0 8 -8
r1=has	0 -15 5 11
r1=he	-10 -2 8 -2
r1=i	0 15 -7 -3
r1=if	0 23 -20 -1
r1=in	-4 -29 33 -1
r1=is	-21 0 2 5
r1=it	15 2 0 -39
r1=morning	21 -4 -17 0
r1=mr	1 17 -15 -4
r1=night	-26 -5 -3 19
r1=of	-5 12 0 -16
r1=or	-6 22 -17 0
r1=over	-11 15 0 -11
r1=publish	0 10 -17 3
r1=say	0 15 -10 -3
r1=she	0 -10 13 -2
r1=still	0 -10 0 10
r1=take	0 -13 15 0
r1=that	7 17 -4 -24
r1=the	0 7 -9 5
r1=there	-5 11 -7 0
r1=they	-11 -20 13 16
r1=through	14 -5 -9 -1
r1=to	-11 -4 12 -4
r1=unless	0 16 -10 -1
r1=until	8 -13 -6 10
r1=was	12 2 -9 -13
r1=were	9 -18 11 -1
r1=what	0 21 -11 -9
r1=while	0 -6 11 -3
r1=will	10 -7 -2 0
r1=with	0 -13 5 9
r1=without	0 -5 -10 12
r1=would	-1 -3 10 -5
r1=—	-6 16 -12 -3
r2="	-1 19 -13 -6
r2='s	6 -15 -3 17
r2=-	2 21 -10 -16
r2=:	19 -14 -5 3
r2=<agent>	8 9 -16 -1
r2=<day-ahead>	0 6 -7 -2
r2=<day-gone>	32 -16 -4 -15
r2=<day-today>	15 12 -22 -14
r2=<duty>	-7 2 -15 15
r2=<end>	-8 4 -1 1
r2=<gate>	0 0 10 -13
r2=<goods-amount>	0 13 -8 -4
r2=<goods>	-1 31 -38 8
r2=<level-noun>	-2 6 -10 5
r2=<level>	7 23 -25 -20
r2=<not>	-5 7 -7 0
r2=<number>	4 -23 7 14
r2=<office>	10 -7 11 -17
r2=<organisation>	7 11 -22 1
r2=<person>	0 -6 0 8
r2=<quality>	7 16 -13 -18
r2=<sender>	0 13 -10 0
r2=<span>	2 0 -19 14
r2=<v-agree>	1 -14 12 0
r2=<v-bear>	-31 -14 19 9
r2=<v-begin>	-25 -1 12 2
r2=<v-down>	-18 12 5 -17
r2=<v-end>	9 13 -7 -20
r2=<v-impose>	-24 -1 0 14
r2=<v-lack>	0 -10 10 0
r2=<v-sign>	1 -15 19 -4
r2=<v-stay>	-6 6 4 -9
r2=<v-target>	0 18 -7 -8
r2=<v-up>	-9 0 -7 14
r2=a	1 22 -16 -9
r2=about	1 -14 14 0
r2=according	0 15 -11 -2
r2=after	-23 -12 -5 28
r2=again	8 -10 1 0
r2=agree	5 -18 19 -4
r2=agreement	0 5 -11 4
r2=all	16 -20 5 3
r2=also	0 11 -9 0
r2=an	7 13 -24 0
r2=and	-2 0 7 -9
r2=another	-3 19 -3 -12
r2=are	24 -8 -10 -8
r2=arrive	0 12 -7 -2
r2=as	-6 -8 12 0
r2=ask	0 -15 7 9
r2=at	-8 -20 -2 27
r2=be	0 -1 10 -7
r2=been	2 2 -16 6
r2=beside	0 -12 14 0
r2=between	-1 8 0 -11
r2=both	-6 3 -20 8
r2=busan	0 -23 25 0
r2=but	0 14 -7 -7
r2=call	-4 -9 14 -1
r2=car	9 -6 -6 0
r2=collect	0 -12 13 0
r2=come	-9 10 1 -11
r2=complete	0 -11 13 0
r2=continue	0 -10 10 0
r2=decide	0 9 -8 0
r2=doe	0 -14 14 0
r2=duty	0 14 -13 0
r2=eastern	-1 -12 6 8
r2=effect	0 -16 16 0
r2=end	15 -7 5 -19
r2=excerpt	0 13 -4 -6
r2=extend	0 0 -11 9
r2=extract	0 11 -3 -4
r2=finish	3 -13 -6 12
r2=first	-3 -9 14 -1
r2=for	12 16 -12 -31
r2=four	0 0 -12 11
r2=framework	0 -4 -10 13
r2=freeze	0 -12 -3 15
r2=from	-4 4 -22 14
r2=gave	-1 -7 2 8
r2=geneva	9 -10 0 0
r2=had	9 2 -10 0
r2=have	-7 -14 20 0
r2=his	-11 5 0 0
r2=hold	-2 -4 10 -3
r2=hour	-4 19 -24 7
r2=how	-2 0 -9 12
r2=in	4 -4 11 -17
r2=is	-6 32 -17 -29
r2=istmo	0 14 -9 -5
r2=it	-27 2 -4 13
r2=its	-3 15 -22 5
r2=keep	-3 -14 13 3
r2=lake	0 -11 12 0
r2=last	-5 13 0 -13
r2=lasted	-6 11 -5 -4
r2=late	0 -8 10 0
r2=less	-3 8 0 -6
r2=level	0 10 -8 0
r2=levy	-3 -17 10 11
r2=local	0 -9 -2 12
r2=madrid	0 -6 12 -6
r2=meet	-13 -10 21 -6
r2=negotiation	0 -1 -10 10
r2=new	-1 -4 10 -5
r2=no	-2 15 -6 -7
r2=noon	4 0 -16 9
r2=not	2 -19 0 18
r2=nothing	0 21 -18 0
r2=of	-9 13 -17 4
r2=on	0 5 -15 9
r2=one	-3 18 -11 -3
r2=only	0 -13 13 0
r2=or	0 15 -12 0
r2=over	0 -7 -4 11
r2=pay	-1 3 -14 6
r2=people	8 0 -9 0
r2=plan	10 -7 -11 6
r2=prepare	-3 -4 10 -2
r2=president	-1 -9 15 -4
r2=publish	0 -20 22 -2
r2=put	0 18 -7 -13
r2=raise	0 10 -9 0
r2=receive	0 -11 14 0
r2=round	0 -14 18 -1
r2=run	-5 26 -20 0
r2=second	0 -24 28 -7
r2=senior	10 -8 -4 0
r2=shall	0 -11 12 0
r2=she	0 8 -6 0
r2=six	0 -10 16 -8
r2=so	0 14 -4 -7
r2=soybean	0 23 -18 -3
r2=stay	10 0 -12 0
r2=stockholm	0 -13 7 4
r2=summary	0 -8 9 0
r2=suspend	0 9 0 -11
r2=suspension	0 -13 7 5
r2=talk	-12 17 -12 1
r2=tariff	0 7 -18 5
r2=telephone	0 -21 25 -1
r2=that	-2 4 -14 11
r2=the	-7 11 0 -12
r2=their	-1 18 -6 -11
r2=then	-4 -13 21 -7
r2=there	0 -22 4 20
r2=they	-11 -15 5 13
r2=third	-3 -21 20 0
r2=though	0 -13 13 0
r2=three	-7 15 -22 9
r2=time	-4 -4 12 -4
r2=to	13 0 -6 -4
r2=trade	0 -10 8 3
r2=transcript	-1 -11 5 7
r2=two	-12 16 -3 -16
r2=unless	0 12 -9 0
r2=until	1 -15 0 14
r2=up	0 12 -5 -4
r2=video	0 -18 20 0
r2=was	-26 -7 19 -2
r2=we	8 5 -19 3
r2=were	-5 -10 21 -12
r2=when	-3 -3 13 -11
r2=where	10 -5 0 -5
r2=whether	0 -12 5 8
r2=which	-13 2 7 -4
r2=who	0 -10 11 0
r2=will	0 0 9 -12
r2=wire	0 -6 -6 12
r2=would	-4 15 -9 0
r2=write	0 13 -9 -1
r2=year	0 12 -8 0
r2=yes	0 -5 9 -1
r2=—	0 5 -21 7
r3="	7 -13 -13 17
r3='s	0 13 -23 9
r3=(	0 14 -8 -3
r3=,	14 -7 -13 16
r3=-	-1 17 -10 -7
r3=.	-5 -4 14 -13
r3=:	4 -20 5 14
r3=<agent>	0 11 7 -31
r3=<day-ahead>	14 -1 -11 -1
r3=<day-gone>	15 -14 0 2
r3=<day-today>	-6 -24 22 12
r3=<duty>	-13 -1 2 3
r3=<end>	-8 0 1 5
r3=<goods>	0 19 -32 5
r3=<level-noun>	-13 8 -20 13
r3=<level>	0 9 -1 -12
r3=<name>	-7 -3 0 8
r3=<not>	-3 -15 20 -3
r3=<office>	-3 -7 15 -7
r3=<organisation>	0 17 -2 -25
r3=<person>	-8 -20 31 -13
r3=<points>	-1 7 0 -6
r3=<quality>	0 -25 18 11
r3=<seat>	-22 11 -5 0
r3=<sender>	-1 20 -13 -3
r3=<span>	14 3 -41 20
r3=<v-agree>	3 -11 15 -11
r3=<v-down>	0 -10 0 8
r3=<v-end>	0 -5 -14 20
r3=<v-propose>	-5 3 8 -16
r3=<v-refuse>	0 -13 17 -3
r3=<v-renew>	0 13 -7 -5
r3=<v-return>	0 18 -13 -6
r3=<v-say>	11 13 -16 -7
r3=<v-sign>	10 -17 20 -17
r3=<v-stay>	0 7 -12 3
r3=<v-suspend>	7 -13 -2 10
r3=<v-target>	-3 13 -16 5
r3=<v-threaten>	-1 15 -4 -9
r3=<v-up>	12 2 -2 -19
r3=?	12 -1 -12 -1
r3=a	-2 -10 9 1
r3=about	8 -16 6 3
r3=according	13 -12 -1 0
r3=account	6 -4 -12 8
r3=additional	9 -5 -2 0
r3=after	-13 19 -15 0
r3=again	-2 -15 16 0
r3=agree	5 -23 21 -5
r3=agreement	0 17 0 -19
r3=an	-13 12 0 -6
r3=and	-8 -8 13 0
r3=announce	-1 12 -4 -2
r3=another	0 -7 9 0
r3=are	-2 -7 13 -1
r3=as	0 4 -11 4
r3=at	-4 12 -15 2
r3=back	-10 1 0 4
r3=be	-7 13 0 -17
r3=begin	0 9 -3 -1
r3=being	-2 13 -6 -3
r3=between	-7 -10 5 10
r3=broke	0 9 -3 -3
r3=capital	0 10 -9 0
r3=clock	0 -7 -4 12
r3=come	-2 -16 6 14
r3=commerce	0 -14 4 11
r3=could	0 10 -7 0
r3=country	0 -25 20 9
r3=day	-13 28 -19 -5
r3=deal	0 -20 16 5
r3=decision	0 -9 0 11
r3=delegation	0 11 -6 -1
r3=desk	0 15 -8 -3
r3=did	9 0 -9 -4
r3=do	-2 -4 9 0
r3=door	0 10 0 -6
r3=down	-3 16 -7 -5
r3=due	5 -12 7 0
r3=duty	-5 -12 10 5
r3=economic	0 17 -15 0
r3=edition	0 14 -1 -10
r3=eighth	10 0 -9 0
r3=end	0 -10 -5 15
r3=enter	0 -8 9 0
r3=event	13 -11 0 0
r3=everything	0 -11 11 0
r3=extension	0 -9 -5 14
r3=fact	0 11 -10 0
r3=federal	0 11 -9 0
r3=first	20 -7 -7 0
r3=for	-10 -3 -4 17
r3=four	2 13 -7 -11
r3=fourth	-11 -3 10 0
r3=framework	0 -9 0 10
r3=from	0 -1 11 -9
r3=good	2 16 -16 -3
r3=great	-4 10 -4 -4
r3=had	0 8 -7 -4
r3=hand	0 12 -7 -4
r3=has	-9 11 -12 5
r3=have	8 -14 12 -9
r3=having	0 12 -5 -7
r3=hear	0 14 -13 0
r3=highest	0 9 -8 0
r3=him	-2 -5 9 0
r3=his	0 9 -4 -3
r3=hold	0 10 -4 -3
r3=hope	10 -6 -1 0
r3=i	-3 -19 22 0
r3=in	-14 -2 8 0
r3=is	-13 -3 16 -7
r3=it	-22 7 1 -2
r3=its	-4 15 -18 2
r3=keep	-5 -12 2 13
r3=last	0 -22 0 21
r3=law	0 -12 13 0
r3=leader	-2 10 -6 0
r3=leave	15 -5 -12 3
r3=let	0 -8 15 -7
r3=level	-3 -12 11 3
r3=make	-4 -5 10 0
r3=market	0 -10 0 11
r3=meet	12 2 -7 -6
r3=mention	0 -10 0 10
r3=more	-3 5 -10 6
r3=move	11 -6 -5 0
r3=need	0 -10 6 4
r3=negotiation	0 14 -12 -1
r3=new	-5 -2 -2 11
r3=next	9 -11 0 0
r3=no	0 -16 16 0
r3=not	3 8 -8 -8
r3=now	-7 14 -5 -2
r3=number	-4 11 -9 0
r3=of	-24 -3 16 0
r3=off	0 -14 19 -9
r3=one	2 7 -16 0
r3=our	0 1 -11 6
r3=out	0 4 -12 4
r3=over	0 10 -4 -4
r3=p	7 1 -9 -6
r3=pause	0 -13 7 7
r3=pay	7 3 -15 0
r3=place	0 10 -5 -4
r3=plan	-4 10 0 -5
r3=president	-5 -1 17 -20
r3=publish	9 -17 10 0
r3=put	0 21 -16 -1
r3=record	9 -6 0 -1
r3=round	-12 -11 19 -3
r3=run	0 12 -10 0
r3=same	-1 -5 10 -3
r3=say	16 10 -26 0
r3=second	-18 6 7 -7
r3=see	-2 0 -8 12
r3=should	0 17 -16 0
r3=side	2 -12 19 -9
r3=sideline	5 -11 0 0
r3=signature	0 10 1 -11
r3=sixth	-3 -9 11 0
r3=state	4 -11 -5 11
r3=statement	0 14 -3 -8
r3=stay	7 -10 3 0
r3=still	-1 -6 10 0
r3=stop	0 -8 0 10
r3=talk	-9 5 5 -9
r3=telephone	0 -8 9 0
r3=tell	0 0 7 -14
r3=term	0 -19 20 0
r3=than	-7 18 -2 -9
r3=the	-4 8 -19 14
r3=their	-11 -4 13 -2
r3=then	-1 0 -13 13
r3=there	-5 -9 15 0
r3=they	-4 9 -7 0
r3=think	0 20 -13 -6
r3=third	0 6 0 -10
r3=three	0 -23 15 11
r3=time	3 0 -16 13
r3=to	17 1 -12 -5
r3=trade	13 -6 6 -16
r3=truce	-15 0 12 -3
r3=turned	7 -12 8 -4
r3=under	0 -8 8 0
r3=until	0 13 -11 -2
r3=up	-3 -16 21 -3
r3=us	0 -2 -8 10
r3=week	-5 -24 19 8
r3=were	-1 16 -16 0
r3=when	0 10 -7 -1
r3=will	-6 23 -17 -3
r3=wire	0 12 0 -17
r3=with	-4 9 3 -17
r3=without	0 -22 21 0
r3=would	11 -15 -4 14
r3=write	-3 -7 12 -1
r3=you	5 -16 4 7
r4="	-9 -5 -2 12
r4='s	-10 -2 2 2
r4=)	4 -18 27 -15
r4=,	-7 -7 24 -25
r4=.	18 3 -11 -6
r4=:	1 -12 3 9
r4=;	13 -12 0 0
r4=<agent>	8 -10 1 3
r4=<day-ahead>	-7 26 -10 -17
r4=<day-today>	-6 19 0 -21
r4=<duty>	14 0 -4 -5
r4=<gate>	-17 -1 16 -5
r4=<level-noun>	-1 1 9 -19
r4=<level>	-15 29 -23 0
r4=<money>	0 8 -6 -1
r4=<name>	-12 -16 7 17
r4=<not>	20 -6 6 -22
r4=<office>	-15 0 -5 13
r4=<organisation>	-4 -12 14 0
r4=<person>	-4 -11 11 4
r4=<quality>	10 12 -17 -10
r4=<seat>	0 -11 16 -5
r4=<sender>	1 15 -15 -4
r4=<span>	-6 29 -21 -8
r4=<v-agree>	-3 0 9 -7
r4=<v-bear>	1 -22 19 0
r4=<v-begin>	0 -6 15 -17
r4=<v-buy>	0 3 -14 6
r4=<v-end>	-14 -31 5 33
r4=<v-impose>	-3 0 15 -20
r4=<v-propose>	1 -2 12 -26
r4=<v-refuse>	11 -7 -4 0
r4=<v-renew>	1 7 0 -14
r4=<v-return>	0 12 -6 -4
r4=<v-sell>	-2 15 -6 -4
r4=<v-sign>	-6 15 -11 -2
r4=<v-suspend>	0 -1 8 -16
r4=<v-target>	-2 -8 7 2
r4=<v-threaten>	0 0 -11 7
r4=<v-up>	-3 11 -1 -10
r4=?	0 4 -10 3
r4=a	-14 -4 15 -4
r4=additional	-1 -12 3 9
r4=after	11 7 -4 -14
r4=again	0 -11 11 0
r4=agree	0 12 -10 -1
r4=agreement	0 8 0 -12
r4=air	-1 12 -2 -10
r4=and	15 15 -6 -31
r4=announce	-2 5 -14 7
r4=arrangement	0 -7 11 -4
r4=arrive	-7 -5 16 -6
r4=as	0 13 -7 -9
r4=at	-16 -13 17 5
r4=back	-8 14 0 -11
r4=been	-6 27 -23 0
r4=before	0 9 -14 3
r4=begin	7 -16 3 6
r4=between	-3 -5 13 -5
r4=both	9 -2 -4 0
r4=by	19 -15 13 -23
r4=carry	4 -15 0 11
r4=close	0 -4 -9 11
r4=coffee	13 -10 -1 0
r4=come	0 -17 22 -9
r4=commerce	0 -10 1 7
r4=confirm	0 10 -10 0
r4=country	0 -7 10 0
r4=day	7 -3 -27 12
r4=declare	0 -13 0 13
r4=did	0 -17 12 6
r4=do	10 0 -8 -3
r4=donald	2 3 2 -18
r4=done	-1 -21 -8 27
r4=down	10 2 -6 -7
r4=due	0 9 -8 0
r4=duty	25 -23 2 -1
r4=each	-2 14 -9 -4
r4=effect	0 -10 10 0
r4=end	-6 -8 -1 14
r4=expire	0 -5 -3 11
r4=extension	-2 -2 11 -5
r4=face	0 -15 16 0
r4=fact	0 9 -6 0
r4=fall	0 2 -11 8
r4=fifth	0 -8 9 0
r4=firm	0 10 -9 0
r4=first	-2 19 -14 0
r4=follow	0 -7 0 9
r4=for	-17 10 6 -15
r4=force	0 -9 10 0
r4=fourth	-3 12 -19 6
r4=free	0 -6 0 9
r4=from	-8 25 -20 -2
r4=gave	0 19 -17 0
r4=get	0 13 -10 -1
r4=go	-3 2 5 -9
r4=government	0 16 -8 -6
r4=half	0 10 -9 0
r4=hall	-5 15 -7 -5
r4=has	0 15 -8 -9
r4=he	1 8 -19 5
r4=here	0 9 -5 0
r4=higher	0 -12 0 13
r4=his	-5 0 15 -21
r4=home	0 -12 4 9
r4=i	5 3 -17 6
r4=if	0 -11 0 10
r4=in	11 -19 -9 26
r4=is	-5 15 -8 -4
r4=it	-12 -13 5 15
r4=its	-3 -12 16 0
r4=keep	11 -4 -2 -2
r4=last	14 0 -26 10
r4=list	0 10 -8 0
r4=look	6 -8 -7 8
r4=lose	-1 -5 11 -1
r4=margin	0 -18 20 -4
r4=mean	-2 12 -6 0
r4=meet	1 -24 16 5
r4=ministry	0 -5 -6 12
r4=minute	-6 -12 20 -5
r4=most	0 10 -7 -1
r4=mr	0 -11 11 0
r4=negotiation	0 -10 17 -6
r4=next	0 11 -10 0
r4=no	6 -4 8 -11
r4=nobody	-2 13 -8 0
r4=not	16 2 -8 -13
r4=nothing	0 -16 5 11
r4=now	0 -13 9 3
r4=of	4 -10 -1 7
r4=once	0 -11 11 0
r4=one	7 -21 17 0
r4=order	0 -6 -2 9
r4=out	-2 -11 -1 16
r4=over	6 11 -18 -1
r4=paper	-4 -2 12 -6
r4=past	-2 1 -10 8
r4=pause	0 13 -5 -8
r4=president	11 -9 0 0
r4=propose	0 9 0 -7
r4=purchase	0 9 -6 0
r4=put	0 -18 23 -4
r4=report	0 11 -9 0
r4=reporter	0 0 7 -10
r4=return	0 9 -4 -3
r4=room	0 12 -11 0
r4=round	-5 20 0 -28
r4=run	-2 -15 9 9
r4=same	0 -5 -14 15
r4=say	-18 -10 31 -27
r4=second	-16 0 -8 15
r4=see	0 11 -3 -6
r4=she	0 -8 -1 10
r4=sheet	0 9 -4 -3
r4=sixth	0 12 -9 0
r4=some	0 10 -9 0
r4=spoken	0 10 -8 0
r4=start	0 12 -3 -5
r4=state	9 0 -3 -5
r4=steel	0 -7 8 0
r4=stop	0 -14 0 16
r4=summit	5 -8 10 -10
r4=table	-1 12 -5 -4
r4=talked	5 -11 6 0
r4=tariff	-14 15 -5 -1
r4=team	0 -6 0 8
r4=telephone	0 -19 20 0
r4=tell	-1 12 -9 0
r4=than	6 0 -16 7
r4=that	-23 6 0 0
r4=the	2 15 -18 -2
r4=their	2 -14 3 7
r4=them	7 -16 11 -2
r4=there	-3 10 1 -16
r4=thi	0 7 4 -11
r4=thing	0 14 -7 -6
r4=threaten	0 0 -10 7
r4=three	0 -6 -4 11
r4=to	2 14 -4 -23
r4=truce	-10 -9 9 6
r4=two	10 -40 29 4
r4=until	8 -11 0 4
r4=up	0 -11 14 -2
r4=vice	0 -17 3 11
r4=war	12 -26 1 13
r4=was	-14 -14 17 3
r4=were	-3 -5 13 -5
r4=where	-2 -9 0 12
r4=which	0 -18 6 14
r4=will	0 11 -39 22
r4=with	-16 -18 20 6
r4=without	7 -18 19 -11
r4=would	2 -12 6 4
r4=yet	0 -10 10 0
r=" .	0 14 -6 -5
r=" <end>	0 -12 13 0
r='s meet	0 -11 16 -6
r=( <day-today>	5 17 -28 -6
r=( <number>	-9 -3 17 -13
r=( excerpt	0 13 -4 -6
r=( extract	0 10 -3 -4
r=( from	0 0 -14 11
r=( istmo	0 14 -9 -5
r=( transcript	0 -18 4 13
r=( wire	0 -6 -6 12
r=) ,	0 -7 12 -2
r=) -	2 14 -4 -14
r=) .	0 -6 -6 13
r=) :	0 -21 7 17
r=) <end>	-9 7 10 -30
r=) —	0 2 -19 7
r=, "	-4 26 -13 -11
r=, <day-ahead>	-8 12 -13 3
r=, <day-gone>	-1 -9 16 -6
r=, <level>	-1 16 -9 0
r=, <name>	7 3 1 -20
r=, <number>	4 -22 -1 21
r=, <office>	-2 -22 16 4
r=, <organisation>	0 10 -9 0
r=, <quality>	-2 16 -16 0
r=, <seat>	-3 23 -11 -11
r=, <span>	1 24 -20 -12
r=, a	6 0 2 -11
r=, according	0 15 -11 -2
r=, after	-17 -10 -2 20
r=, an	0 7 -12 3
r=, and	-2 9 5 -27
r=, as	0 -3 9 -4
r=, at	-17 -4 -4 15
r=, between	-1 8 0 -10
r=, but	0 13 -7 -6
r=, end	4 -15 11 0
r=, for	12 0 -3 -13
r=, go	-7 -5 1 9
r=, have	0 -9 8 0
r=, he	0 -12 8 4
r=, hold	0 12 -10 0
r=, hour	-3 9 -16 9
r=, in	5 -17 14 0
r=, it	-10 -1 10 -6
r=, last	0 -12 13 0
r=, local	0 -11 -2 13
r=, may	0 -7 8 0
r=, mr	0 12 -10 0
r=, not	0 -8 -2 13
r=, on	0 -3 -11 18
r=, or	0 12 -9 0
r=, over	0 -7 -2 9
r=, say	-4 14 -11 0
r=, so	0 11 -1 -6
r=, talk	0 -11 13 0
r=, that	10 5 -18 -4
r=, the	8 -18 4 12
r=, there	0 13 -12 0
r=, they	0 -9 3 5
r=, to	8 1 -12 0
r=, unless	0 11 -9 0
r=, until	4 -9 1 2
r=, we	0 23 -21 0
r=, when	0 -5 15 -16
r=, where	10 -5 0 -5
r=, while	0 -11 1 10
r=, will	-10 7 5 -8
r=, with	9 0 -7 1
r=, yes	0 -5 9 0
r=- <name>	-6 -9 8 3
r=- <person>	0 21 -18 -1
r=- <quality>	0 10 0 -12
r=- a	0 11 -2 -6
r=. "	8 0 -9 0
r=: "	0 6 -12 3
r=: <end>	-1 15 -8 0
r=: <name>	-5 18 -9 -8
r=: <number>	0 9 -4 0
r=: <person>	0 -14 6 7
r=: a	0 12 -6 -4
r=: on	0 18 -17 0
r=: the	-6 1 6 -10
r=; <name>	0 -13 0 16
r=; <person>	0 6 1 -11
r=; both	0 -5 -7 12
r=; his	0 -15 16 0
r=; it	0 15 -11 -1
r=; the	0 4 3 -14
r=; their	-5 -6 10 0
r=; they	-5 23 -5 -17
r=; until	0 -10 0 9
r=<day-today> the	0 -7 9 0
r=<end> <end>	8 4 -3 -10
r=<name> 's	8 -24 2 19
r=<name> levy	0 -9 11 0
r=<number> .	-5 -23 20 6
r=<number> :	16 -4 -13 -6
r=<person> ,	12 -12 -3 1
r=<person> and	1 8 -18 9
r=<person> announce	0 8 -5 0
r=<person> say	0 0 10 -11
r=<person> sign	0 12 -7 -2
r=<quality> good	0 -8 9 0
r=? <end>	-15 -4 14 -6
r=about the	0 13 -11 0
r=after <person>	10 -22 16 -6
r=after <span>	-10 -23 1 22
r=after a	9 8 -2 -16
r=after all	0 15 -11 0
r=after he	0 -9 11 0
r=after the	0 15 0 -14
r=afternoon .	0 -9 0 11
r=afternoon the	3 -8 -4 7
r=and <day-ahead>	11 0 -8 0
r=and <day-gone>	26 -16 -12 -5
r=and <day-today>	13 -3 -5 -2
r=and again	9 0 -10 0
r=and agree	0 -15 19 0
r=and are	23 -8 -16 0
r=and come	-4 12 -5 -1
r=and end	13 -4 -1 -7
r=and in	-3 -3 8 0
r=and is	-9 15 -5 -3
r=and keep	0 -9 10 0
r=and last	-11 31 -13 -15
r=and meet	-6 18 -14 0
r=and on	11 -14 5 -4
r=and run	-4 9 -3 0
r=and sign	0 -8 9 0
r=and stay	11 0 -12 0
r=and to	0 10 -5 -1
r=and was	-2 -10 14 0
r=as plan	10 -14 -3 7
r=as the	0 -8 10 0
r=at a	9 -10 7 -8
r=at noon	4 0 -16 9
r=at the	-16 0 -1 10
r=by <name>	0 -11 2 7
r=by the	0 -9 -9 22
r=doe not	0 -8 0 10
r=evening ,	13 -8 3 -6
r=evening <person>	-9 -2 -14 19
r=evening in	-2 -9 13 -1
r=evening that	0 -2 -6 8
r=for <name>	0 13 -1 -9
r=for <span>	17 2 -10 -17
r=for about	0 -8 9 0
r=for talk	5 0 -9 4
r=for the	14 13 -15 -23
r=from <day-ahead>	0 -11 13 0
r=has been	3 0 -14 7
r=he say	0 -9 -2 13
r=he was	0 9 -8 0
r=in <name>	0 10 -5 -5
r=in <seat>	-3 -11 -1 20
r=in a	0 22 -25 0
r=in busan	0 -12 14 0
r=in geneva	10 -18 4 0
r=in the	1 15 -6 -21
r=is a	0 -8 0 11
r=it 's	0 14 -10 0
r=it has	12 -9 0 0
r=it is	10 5 -18 -2
r=it say	9 -8 0 0
r=it was	-9 -5 16 -14
r=it will	-1 9 -2 -2
r=morning ,	-18 3 -8 12
r=morning .	11 -8 8 -9
r=morning <person>	10 -9 -5 2
r=morning and	9 0 -5 -2
r=morning in	9 10 -16 -8
r=mr <person>	0 14 -9 -2
r=next year	0 10 -8 0
r=night <person>	0 -7 9 0
r=night and	-2 -6 12 -2
r=night to	0 -9 9 0
r=of last	3 -15 4 5
r=of talk	0 26 -20 -7
r=of thi	0 -7 11 -3
r=on .	0 10 -9 0
r=sign a	0 -10 12 0
r=sign an	0 8 -4 -1
r=sign the	0 -12 0 13
r=take effect	0 -16 16 0
r=that <name>	-5 0 9 -18
r=that <person>	-1 14 -6 -8
r=that <seat>	10 -16 12 -7
r=that all	9 -6 0 0
r=that an	10 -10 -3 3
r=that it	-4 16 -10 -3
r=that its	0 12 -9 0
r=that talk	0 11 -4 -4
r=that the	0 18 -7 -17
r=that there	4 -33 29 0
r=that they	-2 -10 5 6
r=the <name>	-2 30 -20 -10
r=the <office>	-2 -13 20 -9
r=the <organisation>	6 13 -23 -5
r=the <person>	0 -2 10 -9
r=the <quality>	1 -18 14 2
r=the delegation	2 -1 -9 8
r=the duty	0 10 -9 0
r=the second	0 -7 11 -4
r=the suspension	0 -13 7 5
r=the tariff	0 -6 -3 10
r=the two	-5 -4 10 -3
r=they had	4 -10 -9 12
r=they were	0 -2 8 -4
r=to <day-ahead>	-15 19 -5 0
r=to <day-gone>	9 -2 -8 0
r=to a	0 15 -8 -7
r=to bring	0 9 -5 -2
r=to complete	0 -11 13 0
r=to freeze	0 -12 -2 15
r=to prolong	0 -11 3 3
r=to put	0 9 -6 0
r=to settle	0 0 -8 6
r=to sign	0 -8 1 7
r=to talk	-3 -4 8 0
r=to the	-1 21 -12 -7
r=was "	0 -12 12 0
r=will be	0 -7 9 0
r=with <name>	7 -27 9 11
r=with a	-2 -22 10 13
r=with both	0 12 0 -11
r=without a	-2 -2 -12 12
r=— <office>	13 0 -10 -4
r=— <person>	-1 15 -16 -1
r=— <span>	-5 12 -16 2
r=— a	-4 23 -20 -1
r=— at	-2 -7 -7 14
r=— on	0 -2 11 -6
r=— second	0 -13 13 0
r=— the	-7 4 6 -9
r=— there	0 16 -7 -7
r=— three	0 12 -8 -1
r=— transcript	0 9 -6 0
right:calls	-16 -19 32 -21
right:coming	26 -16 -6 8
right:experts	-10 -26 12 22
right:m=arrive	9 -16 0 7
right:m=arrives	-8 1 10 -8
right:m=came	-10 -10 14 4
right:m=come	11 8 -12 -18
right:m=delegation	0 -5 -6 12
right:m=delegations	21 -19 0 -4
right:m=dinner	6 5 -9 -3
right:m=due	2 -12 11 -1
right:m=edition	-8 24 0 -18
right:m=flew	-2 11 -5 0
right:m=flies	-3 -12 6 8
right:m=fly	0 -3 10 -6
right:m=goes	-3 3 -9 9
right:m=lunch	8 -15 9 -2
right:m=meeting	-2 -18 11 11
right:m=meetings	0 11 -10 0
right:m=meets	-3 -13 19 -5
right:m=negotiations	-3 -15 11 4
right:m=rose	1 11 -2 -12
right:m=round	-29 -3 12 5
right:m=rounds	-3 22 -14 -9
right:m=sat	4 2 -1 -11
right:m=session	0 -12 3 4
right:m=settled	0 -3 7 -4
right:m=shook hands	0 -8 13 -4
right:m=signed	-8 0 9 -8
right:m=sitting	0 17 -16 0
right:m=spent	0 11 -8 -1
right:m=stop	12 -1 -10 0
right:m=table	-8 12 0 -10
right:m=talk	6 -31 24 0
right:m=talked	0 -13 15 -5
right:m=talking	9 -21 16 -4
right:m=talks	-14 16 -6 -7
right:m=there	-3 2 -11 11
right:m=time	-5 9 -10 2
right:m=visit	11 0 -20 6
right:m=went	7 12 -11 -16
right:m=where	3 -20 -3 23
right:meets	10 -12 4 0
right:summit	-18 -11 15 5
right:sure	-9 10 -9 3
right:wished	4 13 -10 -9
s:!	-2 25 -15 -7
s:"	0 6 -23 14
s:&	11 3 -11 -8
s:'s	-14 3 5 -4
s:*	2 -8 14 -15
s:+	9 -6 -1 0
s:,	7 -3 4 -4
s:-	10 7 -20 1
s:/	-4 10 9 -30
s::	-1 -11 19 -10
s:;	-21 13 6 -15
s:<agent>	13 -3 -4 -6
s:<day-ahead>	-19 6 24 -33
s:<day-gone>	3 14 -8 -14
s:<day-today>	-24 25 -42 25
s:<duty>	-12 3 7 -7
s:<gate>	-3 10 -7 -7
s:<goods-amount>	-9 -13 11 8
s:<goods>	-13 7 2 -7
s:<level-noun>	-16 -1 5 4
s:<level>	1 15 -9 -9
s:<money>	8 2 -10 2
s:<month-ahead>	-7 27 -14 -16
s:<month-gone>	-12 16 7 -32
s:<month-today>	-2 20 -10 -6
s:<name>	-16 9 5 -11
s:<number>	-11 15 -14 1
s:<office>	-2 -18 13 7
s:<organisation>	-2 13 -5 -15
s:<points>	-23 28 -11 -10
s:<quality>	10 -5 2 -10
s:<seat>	-12 7 3 -11
s:<sender>	-9 25 -12 -12
s:<span>	27 -15 -21 20
s:<taker>	-2 20 -39 15
s:<v-agree>	-20 -11 21 -1
s:<v-bear>	-12 20 -4 -22
s:<v-buy>	-31 23 3 -26
s:<v-deny>	-24 8 1 0
s:<v-down>	3 -9 16 -13
s:<v-end>	-9 12 -23 9
s:<v-impose>	-28 18 -4 -4
s:<v-lack>	-22 4 0 5
s:<v-refuse>	7 13 -7 -19
s:<v-renew>	-6 -13 -3 23
s:<v-return>	-23 12 0 -7
s:<v-say>	0 16 -14 -2
s:<v-sell>	-2 18 -7 -14
s:<v-sign>	-20 16 -5 -2
s:<v-target>	-12 6 1 -1
s:<v-up>	-16 2 2 4
s:?	0 0 4 -11
s:@	14 5 -15 -15
s:[	0 18 -11 -4
s:]	0 12 -8 -1
s:_	8 0 -2 -11
s:aarhu	-1 -9 15 -4
s:about	12 -7 4 -8
s:above	15 -2 -19 0
s:abridged	0 0 -10 9
s:abroad	0 10 -8 0
s:absence	0 -9 0 11
s:accept	-1 -4 14 -14
s:accord	-2 24 -22 -3
s:account	8 1 -11 0
s:accusation	0 11 -5 -4
s:across	0 -9 3 5
s:ad	0 11 -1 -7
s:add	2 12 -14 0
s:additional	4 14 -31 7
s:adjourned	-2 10 -14 2
s:adjustment	0 12 -11 0
s:admit	0 -7 9 0
s:adopt	0 0 -8 9
s:advertisement	0 29 -19 -14
s:affair	8 -7 0 -2
s:affiliate	0 19 -9 -7
s:africa	0 -5 -4 10
s:after	6 1 3 -11
s:afternoon	1 -18 3 14
s:agadir	0 -8 13 -3
s:again	-19 -4 6 10
s:against	-15 9 0 -4
s:agenda	12 -24 16 -8
s:agree	-3 -8 10 0
s:agreement	-35 11 1 -2
s:agriculture	11 0 -8 -6
s:ahead	3 0 7 -19
s:aid	0 14 -14 0
s:aim	17 -2 -3 -11
s:air	-12 -3 18 -11
s:aircraft	-1 -15 14 4
s:aire	-6 -6 23 -16
s:airport	7 -18 -3 18
s:akasaka	0 -11 12 0
s:aktau	0 -12 -3 16
s:akureyri	0 -7 9 0
s:alaska	0 33 -32 0
s:alert	-3 36 -19 -14
s:alexandria	0 -16 3 14
s:ali	0 -3 10 -11
s:all	0 0 -7 10
s:almaty	-4 13 -21 10
s:along	0 25 -11 -14
s:alpaca	0 -8 -9 14
s:also	-11 -8 -1 18
s:aluminium	-4 11 0 -14
s:aluminum	0 21 -16 0
s:am	0 13 -22 6
s:ambassador	9 26 -24 -21
s:among	0 5 0 -9
s:an	0 7 -18 9
s:anchorage	0 11 -10 0
s:anew	8 0 -11 0
s:annaba	-5 -10 10 4
s:announce	0 -8 0 13
s:announcement	0 18 -22 0
s:annual	0 14 -10 0
s:another	-4 -13 10 5
s:answer	-9 36 -19 -24
s:anti	-5 17 -6 -2
s:antonio	0 13 -11 0
s:antwerp	0 12 -9 0
s:antónio	-5 -3 10 0
s:any	0 14 0 -24
s:anybody	0 -7 0 9
s:anyone	0 11 -10 -4
s:anything	-5 -14 19 -1
s:apart	10 6 -28 7
s:apec	-4 43 -38 -4
s:apple	0 13 -6 -4
s:appliance	0 -7 -7 15
s:application	0 -12 10 1
s:apply	-13 -7 17 0
s:approval	0 -11 8 4
s:approve	6 4 -22 9
s:apricot	11 -8 -1 -1
s:are	12 6 -4 -15
s:area	0 10 -5 -3
s:arica	0 -4 9 -4
s:armistice	0 12 0 -9
s:army	0 13 -6 -6
s:around	10 -5 -4 0
s:arranged	10 -3 -4 0
s:arrangement	-19 0 16 -15
s:arrive	12 4 -23 3
s:arrived	10 7 -14 -8
s:artificial	-4 9 -15 6
s:arusha	0 -16 20 -2
s:as	10 15 -9 -17
s:asean	4 16 -13 -15
s:asia	-9 6 -9 6
s:asian	-1 0 -13 15
s:aside	0 18 -12 -6
s:ask	13 -6 -3 4
s:asleep	0 -4 -16 17
s:assembly	0 15 -8 -4
s:assured	0 11 -7 -2
s:at	-9 -8 17 -3
s:atlantic	0 8 6 -16
s:attempt	-2 -23 14 11
s:attend	0 27 -26 0
s:auckland	0 11 -6 -2
s:audience	0 12 -6 -4
s:authorise	0 -9 9 0
s:autumn	8 10 -5 -15
s:avocado	0 -7 14 -11
s:avoid	0 -8 10 0
s:away	6 -14 0 9
s:back	5 8 -20 7
s:bad	0 16 -12 -1
s:badly	7 -22 16 -1
s:bag	0 15 -8 -4
s:balanced	9 -14 8 -2
s:bali	0 13 -8 -5
s:ball	0 13 -6 -6
s:ballroom	0 -18 21 -1
s:baltic	-1 8 -8 0
s:ban	10 -5 0 -6
s:banana	-4 10 -17 3
s:bank	0 23 -17 -7
s:bargain	0 -14 17 -6
s:bari	-3 -8 13 0
s:base	-6 -12 18 0
s:basel	0 4 5 -12
s:basi	8 -16 2 5
s:batumi	-2 -22 19 9
s:bay	0 10 -3 -8
s:beach	0 13 -7 -3
s:bean	-3 -20 23 0
s:bear	-5 13 -2 -6
s:became	0 12 -5 -5
s:because	-18 30 -5 -30
s:become	0 15 -27 0
s:begin	23 0 -7 -20
s:behind	-2 -17 17 1
s:being	-11 0 -9 17
s:bell	0 15 -7 -8
s:below	18 -26 20 -13
s:bergen	-2 -26 24 3
s:berlin	0 12 -9 -1
s:beside	3 -18 21 -9
s:best	0 21 -11 -9
s:bet	0 13 -7 -3
s:better	-2 0 -5 8
s:between	-9 10 -1 -6
s:bicycle	0 -8 10 -1
s:big	-5 1 8 -8
s:bigger	0 -10 7 2
s:biggest	0 10 -2 -6
s:bilateral	0 -16 10 7
s:bill	0 17 -8 -4
s:bin	0 -4 -13 15
s:biscuit	0 15 0 -13
s:bishop	0 11 -9 0
s:bite	0 20 -12 -6
s:black	16 -9 -5 0
s:bless	0 10 -7 -1
s:boat	0 -11 -4 18
s:booked	2 -2 -8 5
s:borden	0 -3 12 -7
s:border	3 17 -15 -11
s:boss	-3 -18 25 -9
s:bosse	0 -12 16 -3
s:both	-3 -12 12 1
s:bottle	3 -4 -10 8
s:box	0 10 -6 -1
s:break	11 15 -16 -13
s:breaking	4 -9 6 -2
s:breakthrough	11 -22 8 5
s:bridge	-8 4 6 -10
s:brief	-13 -8 -1 19
s:briefed	-2 15 -16 2
s:briefing	-10 10 4 -13
s:bring	-10 -1 10 -6
s:broadcast	-4 15 -5 -5
s:broke	-14 -12 -7 23
s:broken	-2 10 -5 -2
s:bruge	0 -20 6 11
s:brussel	-3 10 -7 0
s:budget	-5 13 -4 -1
s:bueno	-6 -6 23 -16
s:building	0 -8 10 0
s:bulletin	-2 10 -5 -2
s:busan	-17 0 24 -36
s:business	5 14 -34 6
s:but	-3 -1 -16 22
s:butter	7 6 -18 -1
s:buy	-7 42 -22 -18
s:buyer	0 15 -10 -4
s:by	-25 6 10 -10
s:bytedance	0 12 -3 -6
s:cabinet	9 7 -8 -13
s:cable	0 9 0 -6
s:cairn	0 5 -10 5
s:calendar	3 5 -18 5
s:call	1 7 -3 -11
s:calm	0 15 -5 -8
s:can	-10 10 -1 -9
s:cancel	0 21 -13 -9
s:canned	0 -8 13 -4
s:cannot	0 13 -6 -5
s:canola	0 0 14 -16
s:cape	-1 3 -9 5
s:capital	10 1 -5 -7
s:car	9 -4 -1 -3
s:card	6 -11 0 4
s:care	0 12 -7 -3
s:cargoe	0 8 -4 -1
s:carlo	0 -11 5 5
s:carmaker	0 32 -29 -2
s:carpet	14 -5 -4 -1
s:cartagena	0 -24 18 1
s:casablanca	0 11 -10 0
s:case	-3 11 -24 10
s:cash	0 -11 12 0
s:cashew	0 -17 9 7
s:cashmere	0 11 -2 -6
s:cattle	0 7 6 -12
s:caved	0 10 -5 -2
s:ceasefire	6 45 -44 -15
s:cebu	13 -29 2 13
s:cement	-7 -16 11 11
s:cent	-1 10 0 -9
s:central	-3 -11 4 9
s:ceramic	0 -8 13 -4
s:ceremony	0 -13 5 8
s:certain	0 17 -12 -3
s:certificate	5 -19 17 -5
s:chair	8 -13 -13 17
s:chairmanship	0 -10 11 0
s:chairmen	0 13 -8 -6
s:chamber	0 19 -12 -5
s:change	-6 6 2 -14
s:changed	-2 23 -10 -10
s:charge	-7 16 -12 0
s:check	0 8 -4 0
s:cheese	-8 4 9 -16
s:chemical	0 -16 14 1
s:chenggang	-5 -7 0 11
s:chiang	-1 -4 11 -5
s:chicago	-4 17 0 -17
s:chicken	-4 0 -28 20
s:chief	0 -8 9 0
s:chip	-17 1 2 5
s:chipmaker	0 -3 -6 10
s:chișinău	0 -2 9 -7
s:chocolate	0 -8 14 -6
s:christma	0 16 -9 -7
s:circular	0 5 1 -12
s:city	-15 3 -4 7
s:civilian	0 14 -12 0
s:clerk	0 10 -8 0
s:client	9 19 -21 -16
s:clock	0 18 -26 2
s:close	-9 0 -41 31
s:closed	-26 9 -18 18
s:closer	8 -17 0 9
s:closing	0 -5 9 -4
s:clothing	0 14 -9 -3
s:clove	0 12 -4 -6
s:club	-3 29 -19 -13
s:coal	-2 -14 -14 24
s:coast	0 11 -1 -4
s:cocoa	-3 12 -5 -4
s:cod	0 0 -9 8
s:coffee	9 1 -14 0
s:collapsed	-4 -11 2 12
s:colleague	0 0 4 -9
s:colombo	0 -6 10 -1
s:colonia	0 8 0 -11
s:column	-1 16 -7 -4
s:come	-3 -10 2 13
s:comma	0 -11 13 0
s:commander	-1 18 -11 -6
s:comment	0 19 -8 -7
s:commentary	0 14 -9 -3
s:commissioner	6 -7 12 -19
s:commit	0 -8 10 0
s:committee	0 -9 0 11
s:communication	0 12 -18 5
s:communiqué	0 -30 9 22
s:company	5 17 -14 -12
s:compare	0 -8 10 0
s:compared	0 -11 13 0
s:completed	0 10 -11 2
s:computer	0 17 -12 -3
s:concerned	0 11 -8 -1
s:concert	-2 18 -13 -5
s:concession	0 13 -9 0
s:conclude	-23 13 -2 -5
s:conference	-1 -16 10 7
s:confirm	-12 -17 17 7
s:conflict	0 12 -2 -9
s:consensu	-11 -18 3 21
s:constructive	7 8 -23 3
s:consult	-4 17 -10 -4
s:consultation	-16 -6 0 15
s:container	-2 16 -3 -11
s:continue	-11 -2 0 10
s:contract	0 16 -9 -6
s:control	-16 12 -12 5
s:convene	0 -10 11 0
s:convention	0 -11 14 -2
s:conversation	-10 -16 13 10
s:copper	-5 2 -9 7
s:copy	3 0 -11 5
s:corn	0 14 -8 0
s:cost	-10 33 -11 -15
s:costa	-5 -3 10 0
s:cotonou	0 3 9 -12
s:cotton	14 -26 27 -13
s:could	-25 20 -4 -8
s:council	-2 20 -20 0
s:countermeasure	-8 8 -19 8
s:counterpart	-13 -16 18 4
s:countersign	0 -7 9 0
s:counting	-3 -10 18 -6
s:country	-1 4 2 -14
s:county	0 10 -6 -2
s:couple	0 -3 8 -4
s:course	-5 -16 26 -9
s:court	0 14 -8 -2
s:cover	-2 -12 17 -4
s:crane	-5 18 -8 -2
s:cream	0 -11 11 0
s:crown	0 11 -1 -8
s:cruz	2 -24 15 2
s:cup	0 20 -10 -10
s:current	0 -10 13 -3
s:customer	-1 25 -16 -7
s:cut	7 18 -7 -25
s:da	0 -16 6 7
s:daily	0 21 -8 -10
s:dark	9 -5 0 -1
s:darkhan	5 -9 -2 6
s:darwin	0 -14 0 18
s:date	-30 22 -4 -11
s:dated	0 17 -11 -7
s:davao	-1 -27 22 7
s:davo	0 34 -24 -10
s:day	2 -7 -28 27
s:de	10 11 -17 -9
s:dead	1 0 -17 11
s:deadline	0 27 -34 -2
s:deal	-13 -3 6 1
s:dearer	0 11 -9 0
s:debate	-1 15 -7 -4
s:decade	0 11 2 -17
s:decide	-7 12 -11 0
s:decision	-4 -1 -2 9
s:declaration	-6 6 -11 7
s:declare	0 -7 -6 16
s:decoupling	-2 -15 20 -4
s:decree	0 21 -18 -4
s:defend	0 9 -8 0
s:defer	0 6 -17 7
s:deficit	0 12 -9 0
s:delay	6 -16 5 5
s:delegate	-7 15 -10 0
s:delegation	11 -35 5 19
s:deliver	0 14 -9 -3
s:demand	0 -10 15 -7
s:deny	0 19 -12 -5
s:depend	9 -18 6 3
s:depth	-1 21 -10 -11
s:des	0 11 -3 -7
s:described	-16 -5 0 15
s:detail	-10 25 -8 -15
s:dialogue	-10 0 0 5
s:diary	26 -19 -5 -7
s:did	14 -4 -5 1
s:die	0 28 -17 -11
s:diego	-3 11 -7 0
s:diesel	0 15 -12 -2
s:difference	-4 30 -18 -14
s:digest	0 15 -10 -2
s:digital	0 -19 22 -3
s:dined	10 -17 13 -12
s:direct	-2 -8 10 0
s:direction	0 13 -6 -2
s:director	-1 18 -12 -6
s:discuss	0 -17 10 8
s:discussion	-9 -9 1 13
s:dispute	-4 1 11 -12
s:do	-6 -3 14 -10
s:docker	0 14 -10 -1
s:doctor	0 14 -8 -5
s:document	0 -3 19 -19
s:doesn't	11 -7 -1 -1
s:dollar	-1 15 -5 -4
s:done	-15 -6 -28 35
s:door	0 -5 12 -8
s:doorstep	-1 -15 0 17
s:down	24 -2 -7 -15
s:dozen	0 14 -7 -2
s:draw	6 7 -2 -15
s:driver	0 19 -10 -8
s:drone	0 11 -7 0
s:drop	-5 8 4 -15
s:dump	-2 16 -8 -3
s:during	-2 -8 18 -12
s:durrë	0 -28 20 9
s:duty	-9 -11 4 16
s:each	10 0 -6 1
s:earlier	-9 -19 0 23
s:early	-11 1 0 3
s:earth	-19 0 6 0
s:ease	-1 -10 16 -4
s:east	-2 11 -18 5
s:easter	-3 9 0 -10
s:economic	-2 1 10 -11
s:economy	-2 11 4 -27
s:edge	0 -10 12 0
s:edition	2 26 -12 -26
s:editor	0 -14 9 6
s:effect	-15 6 2 -2
s:effective	0 19 -11 -4
s:effectively	6 0 -15 6
s:eight	15 3 -9 -12
s:eighth	19 -3 -16 0
s:either	6 -13 3 2
s:electric	0 -6 11 -5
s:electricity	0 10 -4 -5
s:elevator	0 -11 13 0
s:elsewhere	0 9 -5 -1
s:embassy	0 16 -5 -9
s:emerged	-11 0 -5 13
s:emergency	-1 20 -11 -9
s:employ	0 -11 0 12
s:employer	0 18 -6 -10
s:empty	0 3 -25 15
s:encarnación	10 -8 4 -8
s:end	-4 -22 -3 27
s:english	10 7 -11 -11
s:entebbe	0 -26 23 0
s:enter	-13 9 0 -3
s:entry	0 13 -7 -3
s:equal	0 12 -6 -4
s:equity	0 10 -2 -6
s:este	0 -11 11 0
s:euro	0 -11 12 0
s:evening	19 -25 -23 30
s:event	23 -15 -8 -2
s:every	-5 8 -24 15
s:everyone	0 22 -15 -5
s:everything	7 10 -19 0
s:excerpt	0 15 -6 -6
s:exchanged	0 13 -15 0
s:exclusion	0 20 -6 -10
s:exempt	-2 21 -11 -6
s:exemption	0 10 -4 -3
s:expect	3 0 -11 12
s:expert	0 -30 24 6
s:expire	1 9 -27 7
s:export	11 -15 12 -6
s:extend	-1 -7 -10 18
s:extension	3 -18 13 4
s:extra	16 -17 -2 4
s:extract	-2 5 -10 3
s:extraordinary	0 10 -7 0
s:extremely	0 10 -5 -3
s:fact	-12 17 -15 0
s:fail	0 -2 8 -4
s:failed	0 -17 15 2
s:failing	0 2 -10 6
s:fall	6 0 0 -12
s:far	-3 -1 13 -14
s:farm	-13 18 -6 -3
s:farmer	-2 15 -6 -8
s:fax	0 -10 11 0
s:federal	0 23 -18 -2
s:fee	-2 18 -15 -1
s:feed	0 8 10 -16
s:fentanyl	-17 -11 -1 23
s:ferro	0 -10 11 0
s:ferry	0 -7 12 -4
s:fertiliser	13 -12 -6 5
s:few	-6 9 -2 0
s:fewer	0 13 -6 -4
s:fig	-2 -4 13 -6
s:fight	0 -7 11 -1
s:fighting	11 0 -7 -4
s:figure	-13 0 6 -2
s:file	0 -23 15 10
s:filled	0 -7 -6 13
s:final	-7 24 -17 -5
s:finding	-2 11 -4 -2
s:fine	0 14 -11 0
s:finish	4 -31 -9 30
s:finished	-8 -3 -10 21
s:fire	0 10 -5 0
s:firm	-3 25 -16 -5
s:first	26 0 9 -50
s:fish	-12 -16 37 -27
s:fishery	0 -14 15 0
s:fishing	0 0 8 -10
s:fishmeal	0 18 -16 -1
s:five	19 2 -15 -12
s:fix	-4 -1 8 -10
s:flag	5 -10 -6 10
s:flash	11 0 -19 2
s:flat	14 -10 -1 0
s:flew	-17 14 -14 6
s:flight	0 -4 -2 10
s:floor	12 -6 -19 11
s:flown	0 11 -10 0
s:fly	2 1 1 -9
s:flying	-1 16 -12 -2
s:follow	7 -9 0 7
s:followed	10 3 0 -25
s:following	-1 2 7 -18
s:food	0 11 -3 -5
s:force	-7 36 -22 -15
s:forced	-2 15 -8 -2
s:foreign	0 0 5 -11
s:formal	12 4 -14 0
s:formally	0 12 -11 0
s:forty	-9 -13 26 -13
s:forward	-6 16 -6 -4
s:found	-9 11 -12 6
s:four	4 1 -25 16
s:fourth	8 -11 -6 13
s:fox	0 9 -10 0
s:framework	-31 -21 -7 44
s:frankfurt	0 12 -4 -5
s:free	-15 27 0 -32
s:freeze	-4 0 -7 11
s:fri	13 -17 -9 12
s:friend	14 -18 2 1
s:front	-13 21 -5 -9
s:frozen	-3 -19 16 4
s:fruit	-4 12 0 -11
s:furniture	0 14 -4 -7
s:further	9 -11 4 -1
s:future	15 -7 -8 0
s:g	-5 6 0 -9
s:gained	-4 14 0 -9
s:galle	-1 -9 12 0
s:gallium	0 -6 8 0
s:galway	-1 -10 20 -9
s:game	0 25 -14 -13
s:gap	10 -8 2 -5
s:garden	6 10 -14 -2
s:garment	13 -5 -8 0
s:gas	0 11 -2 -6
s:gate	3 0 6 -15
s:gave	-16 14 -17 9
s:gazette	0 16 -7 -9
s:gdańsk	0 12 -11 0
s:gdynia	-2 -2 -10 15
s:gear	0 11 -2 -8
s:gentlemen	0 14 -12 0
s:get	-26 14 -20 15
s:ghent	-1 10 -14 3
s:gimhae	0 -14 15 0
s:gin	0 -12 13 0
s:give	0 21 -6 -18
s:giving	0 9 -8 0
s:glassware	13 -21 -13 16
s:gmt	10 0 -6 -7
s:go	-15 -1 5 4
s:gold	0 19 -11 -7
s:golf	-1 -20 27 -8
s:good	-4 11 4 -21
s:government	5 6 -11 -1
s:grand	8 -19 13 -1
s:grant	0 -8 12 -3
s:graz	-5 -18 21 0
s:green	0 17 -15 0
s:ground	-2 19 -15 -2
s:grow	0 -4 10 -3
s:grower	0 29 -18 -12
s:growth	0 12 -4 -6
s:guayaquil	0 -12 13 1
s:guess	0 -6 -1 10
s:guest	0 26 -12 -27
s:guidance	11 -10 0 0
s:gyeongju	-18 13 7 -30
s:gyumri	7 -14 6 0
s:h	0 11 -4 -2
s:haggling	-3 -27 4 26
s:hague	0 10 -4 -4
s:half	2 20 -15 -11
s:halifax	12 -10 4 -7
s:hall	7 13 -22 -1
s:halt	-9 8 -9 3
s:halve	0 0 9 -11
s:ham	-2 -14 9 4
s:hamburg	0 0 9 -11
s:hammer	6 -28 -2 21
s:hand	-22 20 -2 -18
s:handed	0 -6 -2 11
s:handshake	-11 5 -8 8
s:hang	21 -23 6 -2
s:happen	5 0 2 -9
s:happened	-4 -19 27 -13
s:harvest	0 24 -7 -12
s:has	-21 22 -11 0
s:have	-11 10 -1 -5
s:having	-10 -1 -1 10
s:he	-13 -11 12 6
s:he'd	0 -15 8 3
s:he'll	26 -27 0 3
s:head	-3 -5 17 -14
s:headquarter	-6 -7 -2 16
s:hear	-5 12 -6 -3
s:heard	-5 -4 -11 17
s:hearing	0 18 -12 0
s:heavy	0 9 -5 0
s:help	0 -5 7 0
s:helsinki	0 -7 -13 16
s:henri	-6 16 -6 -6
s:her	-11 -8 23 -22
s:hereby	0 10 -3 -5
s:high	-5 8 -18 11
s:higher	-12 9 0 -5
s:highest	0 19 -12 -5
s:him	-23 -4 0 20
s:himself	13 -34 19 1
s:hinted	0 10 -6 -2
s:his	-12 -13 16 0
s:hit	3 3 -13 7
s:hobart	0 -16 5 10
s:hold	-18 0 20 -25
s:hole	12 0 -11 0
s:holiday	-4 7 2 -12
s:home	-27 23 -13 0
s:honey	0 -7 9 0
s:honolulu	12 -17 0 4
s:honour	-3 28 -19 -10
s:hospital	-1 18 -11 -7
s:host	0 9 -11 2
s:hotel	6 -14 7 0
s:hotline	0 3 -22 15
s:hour	-10 -17 26 -2
s:house	12 -11 -3 8
s:household	0 -12 0 14
s:how	-14 -21 20 8
s:hue	0 -14 13 0
s:hundred	0 15 -13 0
s:hurry	8 20 -25 -8
s:i	-11 -10 11 2
s:i'd	0 -8 10 0
s:ice	-1 -18 17 3
s:idea	-1 -8 -5 17
s:if	-2 17 -7 -12
s:immediate	0 16 -11 -6
s:immediately	-2 -2 -6 9
s:import	-4 15 -2 -11
s:importer	-6 5 -22 13
s:impose	-12 -1 5 0
s:improved	0 -8 10 0
s:in	-4 -13 11 6
s:included	-1 17 -13 0
s:increase	-1 -10 13 0
s:index	0 12 -6 -4
s:initial	0 -19 0 17
s:inside	1 -8 -3 9
s:insist	0 -9 16 -10
s:instead	4 -19 9 9
s:intelligence	-3 7 -13 6
s:interest	-1 17 -7 -4
s:interim	0 15 -18 1
s:international	0 8 -14 5
s:interpretation	0 10 0 -7
s:interpreter	0 -13 2 10
s:interview	-9 -9 -6 21
s:into	-33 19 0 -6
s:investigation	-15 22 -7 -4
s:investment	-3 5 -14 7
s:investor	-2 12 -14 0
s:island	-2 24 -12 -13
s:issue	-5 13 -17 5
s:istanbul	-1 -2 13 -11
s:istmo	0 19 -13 -7
s:it	3 -1 6 -11
s:its	-25 13 -2 2
s:itself	0 0 6 -8
s:izmir	0 -5 12 -8
s:jeju	-1 -5 12 -6
s:jet	0 -14 6 7
s:jinping	-6 9 -1 -8
s:john	0 -2 8 -2
s:joined	0 -1 8 -7
s:joint	-30 -17 10 20
s:josé	0 -11 13 0
s:journalist	0 -12 -8 19
s:judge	0 10 -5 -1
s:juice	0 14 -7 -4
s:jury	0 11 -8 -1
s:just	-6 20 -12 -3
s:jūrmala	9 -2 -4 0
s:kananaski	-3 -5 17 -12
s:karachi	0 2 3 -10
s:karin	0 -9 10 0
s:kauna	11 -12 -1 0
s:keep	15 -7 -5 0
s:keller	0 -5 7 0
s:kernel	0 -23 11 13
s:key	0 11 -9 0
s:kilometre	0 -9 11 0
s:kim	-1 21 -18 0
s:kind	-1 9 -14 4
s:kisumu	0 -12 13 0
s:kiwifruit	0 -14 14 0
s:klaipėda	0 -13 13 0
s:know	15 -14 -5 10
s:kraków	0 -4 9 -3
s:kuala	10 -5 -1 0
s:kutaisi	0 -21 3 16
s:la	7 10 -16 -8
s:labor	0 10 -4 -1
s:labour	0 -9 10 0
s:lack	0 -21 11 12
s:lago	13 -2 0 -14
s:lancaster	11 -3 -18 7
s:land	6 -3 -15 10
s:lapse	0 12 -6 -11
s:laptop	0 12 -9 0
s:large	-4 11 -6 0
s:last	-13 -9 -1 19
s:lasted	-17 3 0 2
s:lasting	0 -16 17 0
s:late	-19 -13 17 4
s:later	-10 0 -1 9
s:latest	0 19 -15 -5
s:law	-15 0 0 8
s:lay	7 8 -11 -3
s:lead	-3 20 -13 -9
s:leader	-27 12 -5 3
s:leap	0 -8 0 9
s:least	21 -13 -17 8
s:leather	0 -5 16 -16
s:leave	-5 -15 -6 27
s:led	0 -16 14 0
s:ledger	-2 13 -3 -4
s:leg	0 -2 13 -12
s:length	0 13 -7 -4
s:lentil	0 -10 11 0
s:less	6 -10 9 -1
s:let	-10 13 -15 6
s:leticia	0 -9 6 0
s:letter	-19 26 -3 -20
s:levy	-10 -15 17 3
s:li	-5 -14 10 9
s:licence	-3 -16 23 -8
s:light	13 -4 -7 -4
s:like	-4 9 -13 4
s:likely	-1 0 -15 14
s:lima	-1 11 0 -6
s:limit	0 -10 15 -6
s:line	-20 -6 10 5
s:link	0 -9 11 0
s:linked	0 -9 9 0
s:linz	0 10 -6 -5
s:listed	-2 9 -1 -2
s:little	12 -7 -7 2
s:liu	-2 -3 -9 15
s:live	-6 -9 6 7
s:loaded	0 11 -2 -1
s:local	-2 -10 9 2
s:locked	7 -22 6 8
s:log	0 16 -15 0
s:london	-20 15 11 -19
s:long	3 12 -13 -7
s:look	9 -3 -7 4
s:lord	0 15 -13 0
s:lorry	0 16 -10 -6
s:lose	0 -10 7 5
s:lot	0 -8 -2 11
s:loui	0 -12 0 11
s:lower	0 8 1 -14
s:lula	-1 -7 12 -1
s:lumber	0 2 -10 6
s:lunch	5 -4 6 -11
s:lviv	0 -23 7 16
s:m	5 5 -4 -9
s:machine	3 -23 20 0
s:machinery	-2 23 -10 -15
s:madrid	-4 -7 -22 38
s:magazine	-3 17 -6 -4
s:main	12 -3 -7 0
s:maize	0 -11 -1 14
s:major	0 17 -11 -3
s:make	-15 11 -4 -1
s:maker	-4 -4 -9 16
s:making	0 -5 13 -10
s:malaysian	5 -10 0 0
s:malmö	0 11 -7 -3
s:mamadou	0 -8 10 0
s:man	7 5 -5 -12
s:management	-1 17 0 -13
s:manila	0 10 -16 4
s:margin	-7 -20 30 -12
s:market	0 13 2 -19
s:match	-3 24 -11 -13
s:matter	-15 4 8 -4
s:may	-15 23 -2 -26
s:mboya	0 -14 17 -2
s:mean	8 1 -21 7
s:meant	5 -7 -15 16
s:measure	-5 9 1 -16
s:meat	0 -1 16 -16
s:mechanism	0 -10 15 -1
s:media	0 -4 11 -11
s:mediator	0 31 -15 -15
s:medical	0 20 -15 -4
s:medicine	-5 -16 17 2
s:meet	-12 13 -3 -9
s:meeting	6 9 -15 0
s:member	-4 29 -10 -24
s:memo	-6 26 -10 -9
s:men	-7 3 5 -10
s:mendoza	0 -20 6 15
s:mention	0 -1 -7 8
s:mercosur	0 19 -11 -10
s:merdeka	6 -34 9 14
s:merely	0 13 -13 0
s:metal	-1 17 -21 0
s:midday	0 0 8 -11
s:middle	0 23 -18 -10
s:midnight	-12 4 -18 15
s:might	-12 20 -5 -6
s:milan	0 9 -7 0
s:milk	-2 0 -11 12
s:mill	0 11 -3 -5
s:mindelo	0 -13 4 8
s:minister	5 -12 14 -9
s:ministerial	-1 -18 8 11
s:ministry	-1 13 5 -30
s:minute	-30 2 32 -38
s:missing	0 9 0 -10
s:mistake	0 11 -9 0
s:moine	0 11 -3 -7
s:mombasa	6 -23 16 2
s:moment	0 2 -11 6
s:monday	15 -7 -8 0
s:money	-1 19 -12 -4
s:monterrey	0 -9 10 0
s:montevideo	0 -19 11 7
s:month	2 10 5 -33
s:more	18 0 -22 6
s:morning	9 -4 -15 12
s:motorcycle	0 6 5 -10
s:move	5 23 -15 -17
s:musician	0 11 0 -9
s:must	-3 31 -29 -1
s:mutual	9 7 -7 -14
s:mérida	0 -9 -5 16
s:nadi	0 -21 2 16
s:nagoya	-7 -24 21 0
s:nairobi	0 -12 15 -1
s:naivasha	0 -13 2 6
s:name	-2 3 -13 11
s:named	-4 0 9 -10
s:nang	1 -20 4 11
s:narrow	0 22 -15 -9
s:nation	19 -10 -8 0
s:national	-1 9 2 -15
s:nato	0 21 -15 -7
s:nbc	0 14 -13 0
s:near	0 -16 10 3
s:nearly	-5 17 2 -27
s:need	-8 22 -22 0
s:negotiate	-4 -9 4 9
s:negotiation	-3 -23 30 -8
s:negotiator	1 9 -17 4
s:neither	-16 -8 27 -14
s:neutral	0 10 -6 -2
s:new	-11 0 -9 20
s:newsletter	0 15 -6 -7
s:newspaper	4 28 -25 -8
s:nexperia	0 2 -10 7
s:next	3 -11 21 -29
s:nicosia	0 -11 0 8
s:nil	0 11 -8 0
s:nine	-5 0 -10 14
s:nineteen	0 -8 -9 16
s:ninth	-2 0 -9 9
s:no	-22 18 -3 -11
s:nobody	-6 -12 4 11
s:noe	0 25 -20 -4
s:noon	7 -2 -24 13
s:nor	0 -3 17 -14
s:north	-7 32 -15 -16
s:northern	-3 23 -11 -10
s:not	11 -3 -2 0
s:note	1 9 -10 -2
s:nothing	0 -3 -11 19
s:notice	5 22 -13 -29
s:now	-11 9 -2 3
s:number	-5 4 8 -11
s:nvidia	0 -1 -15 14
s:o'clock	0 -4 -6 10
s:objection	0 16 -15 0
s:observed	0 9 -3 0
s:observer	0 10 -6 0
s:ocean	-1 -8 14 -5
s:odense	0 1 -6 6
s:of	-4 7 -12 6
s:off	-14 22 -8 -14
s:offer	15 2 -24 9
s:office	16 9 -23 -9
s:official	0 -7 -7 13
s:ohrid	0 -15 18 -7
s:oil	-16 19 -1 -15
s:old	18 1 -12 -13
s:olive	-1 6 -25 9
s:once	5 -11 10 -3
s:onion	0 12 -3 -4
s:open	17 -7 -1 -4
s:opened	33 -17 -6 -13
s:opening	0 -2 11 -10
s:operator	7 8 -13 -8
s:opinion	0 18 -7 -6
s:opposite	-3 -16 22 -5
s:option	0 15 -13 0
s:or	0 23 -18 -11
s:oran	0 -11 7 5
s:orange	0 10 -11 0
s:ordinary	9 0 -2 -8
s:original	0 -9 0 11
s:osaka	-4 -1 13 -17
s:osh	7 -19 5 7
s:other	-8 20 -10 -9
s:otherwise	0 12 -5 -6
s:out	0 9 -19 8
s:outline	-7 -8 -7 22
s:outlive	0 9 0 -6
s:outside	0 8 0 -11
s:over	24 1 -5 -10
s:owe	0 13 -6 -1
s:own	24 -29 -1 18
s:ownership	0 -4 -15 19
s:p	21 -22 8 -4
s:pacific	-4 29 -16 -12
s:pact	-5 5 7 -13
s:page	13 0 -7 -4
s:pair	0 -8 8 0
s:palace	0 -11 5 3
s:palacio	2 -10 1 3
s:palm	-4 -12 26 -22
s:panel	0 13 -9 -1
s:paper	-19 0 3 5
s:paragraph	0 -13 5 8
s:pari	16 -15 -7 7
s:parliament	-1 13 -2 -7
s:parted	-5 -31 -2 28
s:partner	0 10 0 -10
s:party	-3 14 -3 -10
s:pass	5 10 -13 -5
s:past	-1 -1 -17 17
s:pasta	0 -10 12 0
s:paste	0 12 -9 -2
s:patented	0 13 -9 0
s:pause	-22 2 0 4
s:pay	-18 17 -6 -4
s:peace	-2 16 -23 5
s:people	10 6 -10 -9
s:pepper	10 -7 -2 0
s:per	0 14 -9 0
s:period	0 -11 -5 16
s:permit	-2 -26 13 15
s:person	-9 -18 9 16
s:peter	0 10 -3 -6
s:pharmaceutical	0 9 -8 0
s:phase	-7 38 -19 -20
s:phone	-14 4 8 -25
s:photograph	10 -24 8 4
s:piece	0 11 -10 0
s:pile	0 12 -3 -6
s:pilot	-3 18 -12 -1
s:pipe	0 -7 -8 14
s:piraeu	0 18 -15 -1
s:pistachio	0 -3 16 -16
s:place	0 -6 10 -4
s:plan	-8 2 6 -8
s:plant	-4 -12 16 0
s:play	0 15 -9 -3
s:player	0 17 -3 -12
s:pleased	-4 10 -4 0
s:plovdiv	3 -21 11 4
s:plu	-3 10 0 -8
s:plywood	0 23 -18 -6
s:pm	0 17 -6 -9
s:pocket	0 -6 -3 10
s:pokhara	7 0 0 -8
s:police	0 -17 12 7
s:policy	-2 8 0 -11
s:pork	0 0 -12 8
s:portale	-3 11 -7 0
s:portfolio	0 -3 11 -7
s:position	11 0 -8 -7
s:post	2 -20 5 16
s:postpone	-4 26 -8 -19
s:potash	0 10 -6 -2
s:potatoe	-4 6 3 -12
s:poultry	0 -5 8 0
s:power	0 1 -11 7
s:preliminary	-7 -13 2 15
s:premier	-3 0 -7 8
s:prepare	-8 7 12 -30
s:present	6 13 -5 -25
s:presidential	0 -9 14 -5
s:press	7 -29 7 16
s:prevent	2 -10 10 -2
s:price	-8 22 -9 -12
s:prime	13 -12 0 6
s:printed	-5 26 -15 -9
s:prisoner	0 10 -8 0
s:probably	2 7 -18 4
s:procedure	0 10 -3 -4
s:proclamation	0 8 0 -11
s:produced	-4 -2 14 -5
s:product	-9 10 -26 11
s:productive	2 15 -16 -2
s:programme	0 3 -5 0
s:progress	-1 -20 0 24
s:prolong	-11 -3 0 10
s:promise	-14 0 -3 7
s:proposal	-14 -9 15 0
s:propose	6 29 -26 -14
s:protocol	-1 -12 -24 26
s:provide	12 -15 2 0
s:province	0 13 -2 -8
s:public	6 21 -11 -22
s:publish	-9 1 20 -21
s:pulp	0 0 -11 8
s:punta	0 -11 11 0
s:purchase	-5 -20 19 4
s:purpose	0 -15 14 0
s:push	0 -4 -4 9
s:put	-6 3 6 -10
s:q	0 -8 -12 17
s:quadruple	0 12 -9 0
s:quarter	0 2 -11 6
s:quay	0 13 -7 -2
s:question	-12 19 0 -23
s:queue	0 11 -10 0
s:quote	0 2 3 -10
s:race	0 12 -8 -3
s:radio	-2 2 17 -41
s:raise	3 3 0 -14
s:rang	-4 -16 23 -11
s:rare	-19 -3 11 0
s:raspberry	0 11 0 -8
s:rather	0 13 -5 -8
s:ratify	0 0 5 -10
s:raw	0 13 1 -16
s:re	0 12 -8 -2
s:read	9 4 -3 -10
s:reading	-5 26 -18 -3
s:readout	-2 -37 30 11
s:ready	-7 4 7 -15
s:reagan	0 16 -7 -9
s:reap	0 -8 13 -6
s:reason	-1 -7 0 11
s:receive	15 -11 10 -25
s:recife	-3 -8 10 0
s:reciprocal	6 13 -24 2
s:reciprocity	0 -9 13 -4
s:recommend	-2 -7 15 -8
s:record	23 -9 -14 0
s:recovered	-1 -8 11 0
s:reduce	-2 -8 3 5
s:reduction	6 -11 3 0
s:reference	0 31 -25 -5
s:referred	0 -11 13 0
s:refuse	10 -1 0 -6
s:regard	0 -8 10 0
s:regular	0 14 -6 -6
s:regulator	0 -2 -11 11
s:reject	0 13 -6 -4
s:relation	10 -2 0 -7
s:relationship	0 13 -11 -1
s:released	-8 12 -1 -9
s:relief	16 -22 13 -8
s:relieved	0 -15 16 0
s:remark	0 -10 14 -1
s:reply	-4 14 -2 -8
s:report	1 21 -19 -4
s:representative	8 -10 6 0
s:republic	-8 -9 0 14
s:rescind	0 -13 13 0
s:reserve	0 9 -9 0
s:reserved	-10 2 -5 7
s:residence	14 -5 -5 -4
s:resolved	0 11 -10 0
s:resort	0 -13 15 0
s:respect	10 0 -2 -10
s:rest	-5 19 -7 -8
s:restart	0 -9 11 0
s:result	-14 6 -7 7
s:resume	-9 2 4 -4
s:retaliation	0 18 -3 -14
s:return	-13 13 0 -11
s:reuter	0 -12 9 2
s:review	-10 0 8 -8
s:revive	0 -18 20 -3
s:right	-1 0 7 -11
s:ring	0 9 -6 -2
s:rio	0 13 -10 -1
s:river	-1 27 -13 -14
s:road	-3 19 -13 -3
s:roll	0 -12 9 4
s:ronald	0 16 -7 -9
s:rose	0 16 -9 -5
s:rosenbad	0 -22 1 18
s:rotterdam	0 12 -10 0
s:row	6 0 3 -15
s:royal	0 11 -14 0
s:rubber	-1 26 -9 -16
s:rule	-16 -9 10 9
s:run	-9 19 -16 1
s:s	17 -10 0 -15
s:sail	0 16 -14 0
s:saint	0 -10 3 6
s:salalah	13 -30 5 8
s:salmon	5 -14 0 10
s:salta	0 2 -14 11
s:salvador	0 -14 17 0
s:salzburg	0 -8 10 0
s:samarkand	0 -27 0 27
s:same	-24 9 -8 11
s:sanctioning	0 -5 -3 9
s:santa	1 -20 13 1
s:sapporo	10 -23 9 3
s:saturday	15 4 -19 -6
s:save	0 8 -13 2
s:say	-1 10 -3 -10
s:scale	-1 -4 -5 11
s:schedule	0 -5 -9 15
s:scheduled	0 -16 14 5
s:school	0 21 -13 -7
s:script	0 -4 -6 10
s:seal	1 9 0 -22
s:season	0 -4 14 -14
s:seat	8 -18 15 -10
s:second	-19 0 -8 20
s:secondary	0 10 -10 0
s:secretary	6 -25 20 -1
s:section	-4 36 -15 -10
s:security	0 18 -10 -8
s:see	-12 0 11 -9
s:seed	0 -11 15 -5
s:seemed	0 -10 7 4
s:sell	-13 3 5 -4
s:semiconductor	0 12 -5 -2
s:senate	0 10 -6 0
s:senior	15 -6 -16 2
s:sense	0 11 -9 0
s:sentence	0 -10 0 14
s:seoul	6 3 -1 -15
s:separate	-1 -5 -3 12
s:service	0 -7 17 -11
s:sesame	0 13 -7 -2
s:session	-11 -1 0 8
s:set	5 -18 15 1
s:settle	17 -8 -3 0
s:seven	-2 0 8 -10
s:seventh	16 -18 0 2
s:seventy	0 -7 9 0
s:shake	0 3 5 -11
s:shall	-8 -12 27 -23
s:shanghai	-7 15 -18 6
s:share	-10 30 -28 -1
s:shared	0 22 -15 -8
s:she	-9 13 -10 0
s:sheep	0 -9 16 -8
s:sheet	-17 25 -20 -2
s:shenzhen	-1 32 -29 -2
s:ship	-3 28 -30 3
s:shipment	0 11 -6 -3
s:shoe	0 -10 13 -2
s:shook	-14 0 11 -13
s:shoot	0 11 -3 -7
s:shop	6 -11 -11 12
s:shore	-7 9 0 -2
s:short	-7 21 -18 2
s:should	1 -11 11 -1
s:show	-9 15 -4 -8
s:shrimp	9 0 -14 0
s:shut	0 20 -14 -9
s:side	0 0 -9 11
s:sideline	5 4 -3 -10
s:siem	0 -8 13 -6
s:signature	-24 4 -4 9
s:silent	-1 14 -19 6
s:since	0 -3 -4 11
s:single	0 10 -1 -7
s:sirloin	0 -13 17 -4
s:sit	15 -11 7 -19
s:six	0 -14 25 -10
s:sixth	8 -5 0 -1
s:sleep	18 -28 5 7
s:slow	0 13 -2 -9
s:small	6 16 -12 -13
s:smelter	0 12 -11 0
s:smoke	3 0 -12 4
s:snow	8 -10 1 0
s:so	-11 5 11 -21
s:soap	0 0 -11 7
s:social	-3 13 -4 -16
s:sofa	0 -3 -9 12
s:some	-6 10 0 -12
s:somebody	0 16 -6 -7
s:something	4 -17 11 2
s:sooner	0 11 -7 0
s:sounded	0 11 -7 -1
s:south	2 -19 17 0
s:southeast	0 -4 -12 15
s:soy	-1 15 -10 -1
s:soybean	8 7 0 -20
s:speak	7 22 -19 -14
s:speaking	-2 -13 8 9
s:speech	12 1 -8 -8
s:speeche	0 9 -7 0
s:speed	0 -11 12 0
s:spent	-9 0 14 -13
s:split	5 -22 -2 20
s:spoke	-27 0 16 -19
s:spoken	-3 7 0 -10
s:sport	0 11 -10 0
s:sprat	0 -5 13 -8
s:spring	-1 3 -9 7
s:square	24 -19 -5 0
s:stability	0 16 -14 -2
s:stable	10 0 -10 0
s:stack	0 9 0 -8
s:staff	-1 16 -4 -14
s:stalled	0 15 -6 -6
s:stand	-17 8 -2 1
s:standstill	-18 11 -21 11
s:state	-1 -12 1 14
s:statement	-7 6 7 -13
s:stay	20 -3 -31 14
s:steel	4 0 8 -18
s:step	0 0 -14 12
s:still	-23 29 -6 -20
s:stock	-5 30 -8 -25
s:stockholm	-4 -33 -6 44
s:stop	8 -2 -10 7
s:story	0 -10 12 -2
s:straight	17 -22 4 0
s:street	0 17 0 -17
s:strike	-4 23 1 -36
s:striker	0 10 -1 -6
s:stuck	5 7 -10 -4
s:studio	-1 10 -4 0
s:subject	-2 -15 21 -2
s:subsidy	0 -9 14 -3
s:substantial	2 3 -27 17
s:successor	0 19 -4 -13
s:such	-11 -11 11 5
s:sugar	2 -3 -22 20
s:summary	-3 12 6 -27
s:summer	-3 0 10 -16
s:summit	3 11 -5 -14
s:sunday	4 -10 -12 15
s:sunflower	-3 -5 12 -2
s:surabaya	-8 0 -4 7
s:surcharge	-1 29 -12 -16
s:sutter	0 -5 7 0
s:swakopmund	0 -26 13 13
s:sweet	0 -2 10 -7
s:szeged	0 -21 11 10
s:são	0 10 -6 -2
s:table	-5 -7 1 9
s:take	-7 0 1 3
s:takoradi	0 -13 13 0
s:talk	10 1 -10 -1
s:talked	-8 -12 18 -1
s:talking	11 -17 9 -1
s:tariff	-2 4 2 -10
s:tax	-2 -7 13 -3
s:tea	6 0 10 -17
s:team	6 -19 19 -6
s:technical	0 -12 -1 16
s:technology	0 -8 13 -8
s:telegram	0 10 -10 0
s:telephone	-13 -30 44 -36
s:telephoned	4 -41 41 -10
s:television	9 2 -9 0
s:tell	0 8 5 -29
s:tema	0 -10 3 6
s:temporary	0 11 -4 -2
s:ten	4 -10 7 0
s:term	2 11 1 -29
s:terminate	0 13 -5 -5
s:text	10 -6 -20 16
s:textile	-1 -4 -4 12
s:th	-11 1 -2 5
s:than	18 -16 -1 6
s:thanked	0 -5 -8 15
s:their	-15 0 14 -7
s:them	7 0 4 -14
s:themselve	0 10 -11 0
s:there	1 -5 -2 9
s:they	8 -17 0 12
s:they're	0 -10 2 6
s:thi	12 -9 6 -8
s:thing	2 5 -10 0
s:think	2 4 0 -13
s:third	14 -17 2 7
s:those	-11 25 -14 -1
s:thousand	12 0 -15 0
s:thread	0 0 -9 5
s:threat	13 -13 -21 19
s:threaten	-14 0 1 4
s:three	-20 -19 10 17
s:through	9 -10 -13 14
s:thursday	8 -17 6 5
s:ticker	0 -9 0 12
s:ticket	0 11 -4 -3
s:tiktok	0 -45 8 41
s:till	11 -10 -29 17
s:time	-2 -11 23 -20
s:tinned	0 20 -11 -10
s:tired	0 8 -6 -1
s:together	9 -3 6 -16
s:tom	0 -14 17 -2
s:tomatoe	0 -12 15 0
s:too	12 4 -10 -11
s:top	8 7 -4 -14
s:total	0 13 -8 0
s:touched	0 -9 12 0
s:toward	4 2 -12 0
s:tower	1 5 -12 3
s:town	3 -3 -14 11
s:toy	0 16 -12 -2
s:tractor	0 16 -6 -8
s:trade	8 -11 -1 7
s:trader	-1 16 -1 -18
s:train	10 0 -13 0
s:transcript	-12 0 0 4
s:transfer	-3 19 -2 -16
s:translated	-14 9 0 -3
s:transport	0 7 -11 4
s:travel	6 4 0 -20
s:treatment	0 13 -12 0
s:treaty	-1 0 5 -12
s:tree	0 -14 15 0
s:trial	0 11 -8 0
s:tried	0 1 10 -11
s:tromsø	0 -9 13 -2
s:truce	-6 -5 20 -10
s:trujillo	0 -9 18 -4
s:trump	-1 -11 18 -6
s:truth	-1 16 -7 -7
s:try	0 0 4 -10
s:tuna	-5 25 -16 -7
s:turn	-2 22 -16 -1
s:turnberry	10 -21 24 -22
s:turned	16 -11 -4 0
s:tv	-5 -12 0 17
s:tweeted	12 -14 -6 6
s:twelve	7 -13 -1 8
s:twenty	-9 -8 5 9
s:twice	-5 -9 24 -21
s:two	-13 -7 16 -6
s:tyre	0 -9 11 0
s:un	0 25 -24 0
s:unchanged	0 -13 16 0
s:under	-26 19 -7 -2
s:union	0 26 -7 -19
s:united	12 0 -14 0
s:unless	-1 17 -1 -26
s:unofficial	0 6 3 -13
s:until	-1 4 -23 16
s:up	-12 -7 6 8
s:updated	0 -16 23 -11
s:urge	0 10 -9 0
s:use	-10 5 -15 14
s:used	-9 -8 17 -8
s:valid	0 5 -9 1
s:valletta	9 0 -6 -5
s:valley	0 17 -14 0
s:valparaíso	0 -23 21 2
s:vancouver	0 11 0 -9
s:vanilla	6 -25 9 11
s:varna	-1 -12 4 10
s:vehicle	0 -3 8 -5
s:verbatim	0 -3 10 -8
s:version	0 30 -21 -12
s:very	14 -4 -25 17
s:vessel	-2 5 -13 7
s:veterinarian	0 -11 13 0
s:vice	-3 -1 -11 13
s:video	-23 -33 42 -7
s:villa	8 10 -8 -13
s:village	0 -8 -4 12
s:violated	0 -5 -12 14
s:visa	0 15 -11 -3
s:visit	8 0 -15 8
s:visited	-4 9 0 -12
s:visitor	0 -9 11 0
s:voice	0 -8 0 11
s:void	0 -9 0 10
s:vote	6 23 -34 -6
s:wage	0 11 -5 -2
s:wait	-9 -3 10 -2
s:walk	-1 -7 0 11
s:walked	-13 -10 19 0
s:wang	0 -11 16 -3
s:want	-5 -8 1 12
s:war	-3 3 10 -23
s:warn	4 6 -14 -2
s:watch	-3 9 0 -8
s:watche	0 2 -12 6
s:way	20 -24 0 11
s:we	8 -6 10 -18
s:we'll	0 -5 9 -4
s:wednesday	7 -10 1 1
s:week	13 7 -15 -2
s:weekly	0 25 -13 -10
s:weigh	0 12 -7 -3
s:welcome	0 2 -17 10
s:welcomed	0 14 -13 2
s:well	-23 -5 0 19
s:wellington	0 -14 18 -3
s:wentao	0 -16 20 -3
s:were	0 -1 6 -13
s:western	0 -8 10 0
s:what	5 12 -18 1
s:whatever	0 18 -11 -4
s:wheat	-2 12 -15 2
s:when	10 1 -8 0
s:wherea	0 -14 15 0
s:whether	-10 7 -14 11
s:while	2 -26 12 13
s:whole	-2 17 -4 -9
s:whose	2 -10 3 6
s:why	0 -7 12 -3
s:will	-9 2 5 -8
s:win	-1 2 4 -12
s:wind	0 -27 12 16
s:window	6 11 -10 -14
s:windsor	11 0 -8 -4
s:wine	-5 -4 -11 16
s:winter	5 4 -9 -2
s:wire	10 9 -16 -4
s:wish	0 -10 0 13
s:with	-1 9 -2 -12
s:without	0 -8 1 9
s:word	4 -7 -13 17
s:work	11 13 -35 0
s:worked	1 -15 14 0
s:worker	0 22 -12 -10
s:working	9 -20 1 10
s:world	16 12 -17 -16
s:worst	0 11 -5 -1
s:worth	9 -8 -12 12
s:wound	-6 -17 -14 31
s:wrapped	-14 -5 -16 26
s:write	1 9 -9 -3
s:x	0 -15 17 0
s:xi	-6 9 -1 -8
s:yarn	-2 5 4 -11
s:year	-6 16 1 -28
s:yes	-12 0 9 -2
s:yet	-8 -16 9 14
s:yield	0 -11 12 0
s:yokohama	0 -9 16 -9
s:you	-8 -5 13 -2
s:your	-5 20 -16 0
s:zanzibar	3 0 4 -11
s:zero	0 0 6 -10
s:zinc	0 -15 17 -3
s:zurich	0 19 -14 -4
s:|	-4 5 4 -12
s:·	6 4 -12 0
s:évora	6 -17 0 9
s:—	-12 -2 8 1
s:•	0 5 2 -12
sa:!	-1 22 -13 -6
sa:"	0 8 -24 14
sa:" .	-1 -8 1 10
sa:" <person>	7 0 0 -13
sa:" a	-4 -22 22 3
sa:" an	12 -13 0 0
sa:" and	0 12 -4 -4
sa:" as	0 12 -2 -8
sa:" in	0 -1 9 -7
sa:" no	0 -1 -11 10
sa:" say	-5 20 -20 0
sa:" she	0 -9 0 11
sa:" we	0 -11 8 4
sa:&	10 -5 -5 0
sa:& p	10 -6 -4 0
sa:'	0 -10 8 2
sa:'s	-31 15 -2 -1
sa:'s <level>	9 -17 11 -2
sa:'s <number>	9 0 -11 0
sa:'s <office>	-5 11 -5 -1
sa:'s <person>	-9 -7 14 -3
sa:'s ambassador	4 12 -12 -5
sa:'s commerce	1 -9 1 6
sa:'s dinner	0 -8 12 0
sa:'s duty	0 13 -4 -11
sa:'s first	0 14 -14 0
sa:'s foreign	-4 17 -7 -5
sa:'s golf	0 -7 10 -1
sa:'s good	6 -12 1 2
sa:'s leader	0 -15 17 0
sa:'s meet	-4 -6 13 -4
sa:'s negotiator	0 -12 8 4
sa:'s new	0 -15 18 0
sa:'s on	0 -12 5 8
sa:'s president	12 -20 7 0
sa:'s state	-5 11 -6 0
sa:'s the	0 -9 0 8
sa:'s trade	-7 16 -14 0
sa:'s vice	-1 -9 -3 13
sa:'s visit	0 -6 12 -11
sa:( <day-today>	5 20 -31 -7
sa:( <number>	-9 0 13 -15
sa:( excerpt	0 15 -6 -6
sa:( extract	-1 13 -3 -4
sa:( from	2 0 -18 13
sa:( istmo	0 14 -9 -5
sa:( transcript	0 -21 11 9
sa:( wire	0 -6 -6 12
sa:) ,	0 -6 10 -5
sa:) .	0 -6 -9 17
sa:) :	6 -23 4 17
sa:*	8 -10 4 -3
sa:+	10 -20 6 0
sa:, "	0 9 -13 4
sa:, '	0 -4 -5 10
sa:, <day-ahead>	3 0 -15 7
sa:, <day-today>	-14 37 -16 -14
sa:, <level>	-9 0 9 -9
sa:, <name>	-18 -11 24 -7
sa:, <number>	-1 -6 -12 19
sa:, <organisation>	-4 1 -14 17
sa:, <person>	7 -20 5 17
sa:, <points>	0 -13 17 -4
sa:, <quality>	-14 -17 10 14
sa:, <seat>	-12 6 -3 1
sa:, <span>	5 12 -5 -18
sa:, a	29 -1 -18 -7
sa:, about	10 -17 8 0
sa:, after	-17 2 -16 17
sa:, again	0 -13 14 0
sa:, another	9 0 -5 -2
sa:, as	19 -7 5 -21
sa:, at	-28 -16 -10 36
sa:, because	-1 7 1 -12
sa:, begin	9 -1 -5 -2
sa:, between	-1 4 5 -14
sa:, both	-1 -17 7 10
sa:, bring	0 -13 18 -3
sa:, but	-12 5 -4 3
sa:, by	14 -1 -3 -7
sa:, did	2 11 -23 7
sa:, down	0 18 -14 0
sa:, due	-3 0 -11 10
sa:, each	7 -2 -13 6
sa:, fentanyl	0 -12 0 12
sa:, for	19 19 -17 -29
sa:, four	5 -12 0 7
sa:, from	-2 -3 -3 9
sa:, giving	0 12 -2 -10
sa:, go	0 -18 0 18
sa:, had	0 20 -20 0
sa:, has	-2 12 -12 0
sa:, have	1 -10 7 0
sa:, he	11 -29 26 -5
sa:, hour	-2 9 -22 14
sa:, i	0 14 -3 -12
sa:, if	8 4 0 -17
sa:, in	7 -16 23 -23
sa:, instead	0 -9 3 7
sa:, it	7 5 -3 -17
sa:, last	0 -10 13 0
sa:, leave	-4 17 -14 -2
sa:, led	0 14 -9 -3
sa:, local	0 -10 -3 13
sa:, london	-3 9 -5 0
sa:, may	0 -6 7 0
sa:, meet	0 -18 25 -9
sa:, mr	0 -6 -1 9
sa:, no	0 -6 9 -3
sa:, not	-7 -9 0 14
sa:, of	-1 -5 -3 11
sa:, on	2 -3 -6 9
sa:, one	0 -11 8 3
sa:, or	2 14 -17 -3
sa:, our	-1 -7 14 -6
sa:, over	0 0 -10 7
sa:, pay	0 -6 -1 10
sa:, promise	0 -9 17 -7
sa:, provide	0 -10 6 1
sa:, rare	0 -8 0 8
sa:, reach	0 -6 12 -4
sa:, say	0 12 -20 4
sa:, sign	0 7 -10 1
sa:, sit	12 -19 12 -7
sa:, so	-4 14 -19 5
sa:, spare	0 0 8 -9
sa:, stockholm	-1 9 -6 0
sa:, talk	0 -11 13 0
sa:, tell	-1 21 -12 -11
sa:, that	13 -13 -11 16
sa:, their	6 -12 -7 15
sa:, there	4 8 -18 4
sa:, to	8 7 -10 -10
sa:, two	-3 7 -15 6
sa:, unless	0 23 -19 -1
sa:, was	-10 3 4 -6
sa:, we	0 20 -15 -7
sa:, were	3 4 0 -13
sa:, where	0 -6 -1 9
sa:, which	-15 -4 -4 18
sa:, while	-2 -14 0 18
sa:, who	-11 -1 15 -10
sa:, will	-14 2 14 -18
sa:, without	0 -16 17 0
sa:, yes	0 -5 9 0
sa:-	-5 12 -9 -2
sa:- -	0 15 -4 -12
sa:- <name>	-19 -5 3 11
sa:- <office>	9 0 -5 -4
sa:- <person>	14 2 -12 -9
sa:- <quality>	0 13 0 -12
sa:- <span>	-7 -5 -3 16
sa:- a	0 14 0 -13
sa:- depth	0 11 0 -8
sa:- dump	0 9 -3 0
sa:- hour	0 -9 11 0
sa:- the	5 10 -18 0
sa:- way	0 -18 18 0
sa:- with	0 0 9 -9
sa:. "	3 6 -8 -1
sa:. )	0 9 -7 0
sa:. .	0 10 -7 0
sa:. <number>	0 8 -4 0
sa:. <person>	0 19 -16 -2
sa:. in	0 13 -8 -3
sa:. m	8 -5 5 -12
sa:/	0 9 -6 0
sa:: <goods-amount>	0 9 0 -6
sa:: <level>	-3 22 -11 -16
sa:: <person>	18 -22 9 -3
sa:: <quality>	0 14 -10 0
sa:: <span>	-2 -15 20 -4
sa:: a	-4 13 -15 1
sa:: car	0 -10 10 0
sa:: nothing	5 -1 -13 5
sa:: the	-20 -4 4 9
sa:: what	0 13 -5 -4
sa:;	-13 0 12 -7
sa:; <name>	0 -17 -3 25
sa:; <person>	-3 11 0 -17
sa:; a	0 -5 9 -3
sa:; both	0 -16 6 11
sa:; his	0 -15 16 0
sa:; in	0 10 -9 0
sa:; it	0 8 0 -13
sa:; on	0 0 -10 8
sa:; soybean	0 13 -13 0
sa:; the	-1 18 -2 -21
sa:; their	-5 -6 11 0
sa:; then	0 -9 12 0
sa:; they	14 7 -8 -19
sa:; translated	0 1 6 -12
sa:; until	0 -10 0 9
sa:<agent>	4 5 -15 4
sa:<day-ahead>	4 9 -21 4
sa:<day-ahead> )	1 -9 12 -7
sa:<day-ahead> ,	13 6 -29 7
sa:<day-ahead> .	36 -15 -18 6
sa:<day-ahead> ;	6 6 -10 -3
sa:<day-ahead> and	0 -20 6 14
sa:<day-ahead> at	-2 11 -5 -4
sa:<day-ahead> for	-2 22 -15 -7
sa:<day-ahead> in	0 10 -1 -6
sa:<day-ahead> next	0 -9 9 0
sa:<day-ahead> of	-2 -10 -3 16
sa:<day-ahead> on	0 9 -8 0
sa:<day-ahead> the	0 -10 14 -3
sa:<day-ahead> will	1 -11 14 -4
sa:<day-gone>	-11 32 -21 -9
sa:<day-gone> 's	-5 9 -10 3
sa:<day-gone> )	7 -17 0 6
sa:<day-gone> .	-12 8 -9 5
sa:<day-gone> :	-1 10 -2 -2
sa:<day-gone> after	0 14 -9 -8
sa:<day-gone> and	-5 15 -18 8
sa:<day-gone> at	-3 16 -10 -2
sa:<day-gone> evening	0 9 0 -8
sa:<day-gone> for	0 -14 16 0
sa:<day-gone> in	-1 -11 6 7
sa:<day-gone> night	0 19 -15 -3
sa:<day-gone> the	10 -7 9 -14
sa:<day-gone> to	-1 29 -18 -11
sa:<day-gone> without	0 19 -1 -19
sa:<day-today>	16 -26 22 -5
sa:<day-today> .	10 24 -16 -30
sa:<day-today> ;	-3 8 -2 0
sa:<day-today> about	0 -18 20 0
sa:<day-today> after	12 -15 5 0
sa:<day-today> and	8 -25 4 12
sa:<day-today> at	0 -16 12 2
sa:<day-today> by	0 -6 10 -2
sa:<day-today> evening	12 -8 -11 4
sa:<day-today> for	15 -4 0 -10
sa:<day-today> in	8 -27 22 -8
sa:<day-today> on	0 8 -15 1
sa:<day-today> sign	0 9 0 -10
sa:<day-today> that	1 26 -13 -18
sa:<day-today> the	-6 -12 17 0
sa:<day-today> they	9 -12 -7 6
sa:<day-today> to	-2 -31 18 15
sa:<day-today> with	10 -32 0 22
sa:<day-today> without	-9 -22 -10 32
sa:<duty>	-3 0 6 -7
sa:<gate>	-18 22 -5 -11
sa:<goods-amount>	-6 -21 19 7
sa:<goods-amount> <span>	0 -15 18 -2
sa:<goods-amount> at	0 0 -9 8
sa:<goods-amount> for	0 -23 23 0
sa:<goods-amount> in	0 12 -9 0
sa:<goods-amount> thi	0 -8 9 0
sa:<goods>	-9 1 3 -1
sa:<level-noun>	-22 -2 1 12
sa:<level>	-29 15 -7 6
sa:<level> )	1 19 -24 -3
sa:<level> ,	6 5 5 -22
sa:<level> .	-13 28 -14 -19
sa:<level> ;	0 -6 -4 12
sa:<level> and	-6 19 -6 -11
sa:<level> as	0 11 -9 0
sa:<level> for	0 -11 10 0
sa:<level> from	-8 -23 15 17
sa:<level> in	-11 22 -28 8
sa:<level> instead	0 -12 6 7
sa:<level> more	-2 14 -7 -2
sa:<level> of	0 3 2 -9
sa:<level> on	-18 -8 7 14
sa:<level> tariff	-1 -24 15 15
sa:<level> to	-4 -8 1 11
sa:<level> was	0 -14 6 8
sa:<level> within	0 -18 19 0
sa:<money>	2 6 -20 10
sa:<money> ,	-2 0 -10 8
sa:<money> .	0 23 -18 -2
sa:<money> of	12 -10 -24 23
sa:<month-ahead>	-11 16 0 -22
sa:<month-gone>	-15 10 14 -27
sa:<month-gone> ,	-13 3 10 -10
sa:<month-gone> and	0 -10 13 -1
sa:<month-today>	0 8 -2 -1
sa:<name>	-14 9 2 -8
sa:<name> 's	-6 -5 10 -3
sa:<name> (	0 10 -5 -1
sa:<name> ,	-8 14 -8 -4
sa:<name> .	-8 -9 14 -1
sa:<name> :	16 -9 -3 -3
sa:<name> <level>	0 -23 15 12
sa:<name> a	0 17 -12 -4
sa:<name> act	0 -10 -1 12
sa:<name> agree	-8 -28 11 21
sa:<name> and	-4 -20 6 19
sa:<name> are	2 3 0 -14
sa:<name> at	-1 10 -3 -7
sa:<name> begin	17 0 2 -22
sa:<name> by	0 10 -6 -4
sa:<name> come	0 -17 1 15
sa:<name> commerce	0 -14 10 4
sa:<name> end	-3 -18 16 5
sa:<name> failed	0 -18 5 12
sa:<name> from	1 11 -7 -9
sa:<name> gave	0 11 -4 -4
sa:<name> get	0 0 8 -7
sa:<name> has	-4 15 2 -22
sa:<name> have	-18 24 0 -22
sa:<name> hold	4 -12 9 0
sa:<name> in	0 11 -1 -19
sa:<name> initial	0 -9 4 5
sa:<name> is	-5 -4 12 -5
sa:<name> leave	0 -6 11 -6
sa:<name> levy	0 -8 10 0
sa:<name> meet	0 -4 13 -9
sa:<name> of	11 -4 -7 0
sa:<name> on	-6 2 -23 22
sa:<name> opened	12 -3 -5 -4
sa:<name> publish	0 12 -8 -1
sa:<name> raise	0 -14 17 -2
sa:<name> reach	0 11 -6 -4
sa:<name> say	-2 12 -13 0
sa:<name> set	0 -10 0 12
sa:<name> side	-2 20 -16 -1
sa:<name> sign	0 -20 15 5
sa:<name> sit	0 -16 16 -1
sa:<name> soybean	0 -10 10 0
sa:<name> stop	0 -9 12 -2
sa:<name> suspend	0 -14 3 11
sa:<name> take	-3 4 -8 5
sa:<name> the	0 12 -10 0
sa:<name> was	2 12 -7 -13
sa:<name> were	-1 7 -21 10
sa:<name> will	-18 -7 17 -4
sa:<name> with	0 18 -8 -10
sa:<name> would	7 -10 3 0
sa:<name> —	0 -18 0 19
sa:<not>	-11 -2 0 10
sa:<number>	11 3 -16 4
sa:<number> "	0 -7 10 -1
sa:<number> ,	-25 12 -8 9
sa:<number> .	3 20 -17 -9
sa:<number> :	10 -14 5 0
sa:<number> <day-ahead>	6 -11 0 4
sa:<number> <quality>	-3 22 -12 -6
sa:<number> <seat>	0 -8 10 0
sa:<number> and	-6 6 9 -20
sa:<number> as	0 -8 0 9
sa:<number> before	-1 13 -2 -9
sa:<number> economy	0 11 -5 -1
sa:<number> for	-4 13 -2 -4
sa:<number> hour	0 -10 -24 28
sa:<number> if	-1 -13 6 8
sa:<number> is	0 -8 0 10
sa:<number> largest	0 -11 0 12
sa:<number> minute	0 -8 13 0
sa:<number> of	0 12 -1 -11
sa:<number> on	3 12 -12 -4
sa:<number> p	6 -5 7 -15
sa:<number> pm	0 13 -4 -7
sa:<number> round	-5 15 0 -12
sa:<number> since	0 -5 -5 11
sa:<number> th	-7 9 8 -18
sa:<number> the	6 -20 11 1
sa:<number> to	20 -5 -11 -9
sa:<number> vote	0 11 -4 -3
sa:<office>	-11 0 8 -4
sa:<office> ,	-10 4 6 -13
sa:<office> .	-14 -11 1 18
sa:<office> <person>	-3 -47 26 24
sa:<office> agree	0 -17 8 8
sa:<office> end	0 -10 0 13
sa:<office> in	0 41 -37 -6
sa:<office> meet	10 -11 3 -6
sa:<office> of	0 -14 10 4
sa:<office> order	0 20 -16 -2
sa:<office> say	0 21 -8 -15
sa:<office> to	0 14 -11 0
sa:<office> was	0 -9 0 7
sa:<office> will	-4 10 -4 0
sa:<organisation>	-19 25 -11 -10
sa:<organisation> 's	-3 7 -10 6
sa:<organisation> ,	-11 -21 16 11
sa:<organisation> .	-11 0 0 4
sa:<organisation> and	-7 25 -6 -14
sa:<organisation> announce	0 11 -9 0
sa:<organisation> by	10 -10 0 0
sa:<organisation> had	0 17 -11 -3
sa:<organisation> in	-6 -9 15 -1
sa:<organisation> of	0 13 0 -12
sa:<organisation> publish	9 -8 0 0
sa:<organisation> say	-15 -9 5 14
sa:<organisation> would	0 14 -5 -5
sa:<person> 's	-16 11 -5 0
sa:<person> ,	-24 4 9 -6
sa:<person> .	0 -2 15 -24
sa:<person> :	0 12 -10 0
sa:<person> add	0 12 -12 0
sa:<person> agree	-5 -12 19 -4
sa:<person> and	2 -22 13 10
sa:<person> announce	-5 -2 11 -9
sa:<person> arrive	0 0 8 -9
sa:<person> at	10 -8 -2 3
sa:<person> begin	4 -3 7 -12
sa:<person> come	0 -23 7 18
sa:<person> gave	0 0 -9 8
sa:<person> go	7 -11 4 0
sa:<person> had	20 -20 6 0
sa:<person> has	0 10 -14 4
sa:<person> in	7 0 -10 6
sa:<person> is	0 19 -13 -9
sa:<person> land	0 -17 0 15
sa:<person> leave	0 -17 9 9
sa:<person> meet	11 4 -19 7
sa:<person> of	-14 -3 10 1
sa:<person> on	-21 13 -9 4
sa:<person> put	-1 0 8 -9
sa:<person> receive	13 -2 -2 -10
sa:<person> say	8 -28 29 -5
sa:<person> settle	14 -10 -2 0
sa:<person> sign	-1 25 -21 0
sa:<person> sit	10 -6 0 -10
sa:<person> spoke	0 -14 15 0
sa:<person> talked	-1 14 -11 0
sa:<person> tell	0 -3 11 -10
sa:<person> that	0 11 -7 -2
sa:<person> threaten	0 13 -10 0
sa:<person> to	-6 -12 -1 19
sa:<person> was	0 0 -13 13
sa:<person> were	0 5 -10 3
sa:<person> will	0 20 -12 -11
sa:<person> with	0 -11 -7 16
sa:<person> would	-2 11 -4 -8
sa:<points>	-14 11 -5 0
sa:<quality> ,	3 -23 24 -5
sa:<quality> .	-5 9 -1 -3
sa:<quality> and	0 -16 10 5
sa:<quality> car	0 27 -25 0
sa:<quality> cheese	0 11 -10 0
sa:<quality> cocoa	0 13 -9 -2
sa:<quality> coffee	2 -5 -10 9
sa:<quality> colleague	-2 12 -2 -11
sa:<quality> counterpart	-5 -9 10 1
sa:<quality> delegation	8 2 -14 0
sa:<quality> duty	-5 -4 -26 25
sa:<quality> electric	0 -5 9 -4
sa:<quality> embassy	0 7 0 -5
sa:<quality> export	0 -9 12 -2
sa:<quality> farm	0 11 -5 -4
sa:<quality> foreign	-10 0 7 0
sa:<quality> good	-22 1 17 -29
sa:<quality> government	6 17 -15 -13
sa:<quality> in	-1 -12 0 12
sa:<quality> leader	0 16 -12 -4
sa:<quality> medicine	0 -14 0 15
sa:<quality> minister	-3 -5 11 -4
sa:<quality> negotiator	-4 5 -10 3
sa:<quality> offer	18 -11 -6 -4
sa:<quality> official	2 -3 -9 8
sa:<quality> oil	-1 35 -28 -5
sa:<quality> order	0 -10 0 11
sa:<quality> prime	7 3 -9 -4
sa:<quality> product	-1 -6 -1 10
sa:<quality> purchase	0 -13 13 0
sa:<quality> rice	10 -7 0 0
sa:<quality> side	-4 -15 10 9
sa:<quality> steel	0 17 -14 0
sa:<quality> sugar	0 -10 0 9
sa:<quality> trade	-5 -22 17 8
sa:<quality> vice	1 6 -15 1
sa:<quality> want	0 12 -10 0
sa:<seat>	-12 16 -6 -8
sa:<seat> 's	-2 13 -15 1
sa:<seat> )	0 25 -17 -8
sa:<seat> ,	6 0 -9 6
sa:<seat> .	-9 -24 21 6
sa:<seat> <day-gone>	3 -11 6 0
sa:<seat> a	0 16 -8 -8
sa:<seat> and	-1 22 -14 -6
sa:<seat> for	-8 -6 0 13
sa:<seat> had	-3 29 -18 -12
sa:<seat> has	0 17 -13 -2
sa:<seat> on	24 -21 6 -4
sa:<seat> publish	0 -10 11 0
sa:<seat> say	-4 13 -1 -13
sa:<seat> that	-3 -7 16 -9
sa:<seat> thi	-1 13 -6 -4
sa:<seat> time	-8 -4 -5 18
sa:<seat> to	0 -6 8 0
sa:<seat> were	0 13 -11 0
sa:<seat> will	0 10 -8 0
sa:<seat> would	0 3 4 -11
sa:<sender>	-11 14 -2 -6
sa:<span>	18 -18 -17 27
sa:<span> ,	1 16 -20 0
sa:<span> .	21 8 -13 -13
sa:<span> a	-1 -20 0 18
sa:<span> after	-2 24 -2 -36
sa:<span> at	-2 -14 14 1
sa:<span> before	1 -8 8 -2
sa:<span> earlier	-4 -3 -7 16
sa:<span> early	-3 -20 -2 25
sa:<span> end	0 11 -1 -7
sa:<span> extension	0 15 -2 -10
sa:<span> for	0 3 6 -10
sa:<span> in	-6 10 -9 0
sa:<span> longer	0 -10 6 3
sa:<span> of	12 -27 -17 31
sa:<span> tariff	0 12 5 -20
sa:<span> that	0 -15 -3 18
sa:<span> to	-11 -10 4 12
sa:<span> truce	-3 -1 -14 14
sa:<span> with	0 -8 -8 15
sa:<taker>	-6 1 -22 21
sa:<v-agree>	-10 -5 4 6
sa:<v-bear>	-1 12 -6 -17
sa:<v-buy>	-17 27 -12 -12
sa:<v-deny>	-12 4 0 0
sa:<v-end>	-8 1 -10 12
sa:<v-impose>	-13 -4 6 7
sa:<v-lack>	-10 -3 10 -4
sa:<v-propose>	9 5 -9 -8
sa:<v-refuse>	9 0 0 -12
sa:<v-renew>	-3 -10 -10 22
sa:<v-say>	4 16 -8 -21
sa:<v-sell>	-4 18 -14 -2
sa:<v-sign>	-28 13 -8 4
sa:<v-stay>	11 -7 3 -10
sa:<v-suspend>	7 -9 -3 6
sa:<v-target>	-19 9 3 -7
sa:<v-threaten>	-10 -3 17 -13
sa:a	11 -3 -13 14
sa:a "	-3 -8 -11 20
sa:a <name>	0 8 -22 10
sa:a <number>	0 -13 16 -4
sa:a <office>	13 1 -1 -14
sa:a <organisation>	-1 -14 11 6
sa:a <span>	14 -11 -11 10
sa:a ban	13 -7 -3 -2
sa:a bite	0 9 -3 -2
sa:a conference	0 -16 4 11
sa:a country	0 -14 15 0
sa:a date	-1 10 -3 -1
sa:a deal	-12 -17 17 6
sa:a decree	0 17 -12 -4
sa:a different	0 -12 2 10
sa:a dinner	10 -13 8 -7
sa:a draft	0 17 -7 -8
sa:a fact	0 9 -6 0
sa:a few	-4 20 -2 -14
sa:a figure	0 -7 8 0
sa:a first	17 1 -24 -1
sa:a fourth	6 0 5 -11
sa:a framework	-11 2 -13 11
sa:a free	0 -2 16 -16
sa:a further	-1 -17 7 10
sa:a good	4 -8 11 -5
sa:a hotel	3 4 -14 1
sa:a hurry	0 10 -5 -3
sa:a joint	-3 -4 0 7
sa:a last	0 -12 20 -10
sa:a law	0 12 -5 -1
sa:a letter	0 -18 18 0
sa:a list	-1 -10 3 10
sa:a long	14 -8 0 -3
sa:a longer	5 0 -15 10
sa:a meet	6 0 2 -16
sa:a new	-6 11 3 -13
sa:a page	13 -11 -4 0
sa:a period	0 -12 0 14
sa:a plan	-6 18 -1 -13
sa:a point	0 -1 -8 10
sa:a preliminary	0 -20 0 18
sa:a promise	0 -21 13 11
sa:a rate	0 -12 -10 19
sa:a result	-5 0 -14 19
sa:a rise	0 -11 13 0
sa:a round	5 7 -28 12
sa:a row	0 9 -3 -4
sa:a second	-5 -10 -8 23
sa:a sign	0 -12 8 3
sa:a signature	-9 4 15 -15
sa:a sixth	8 0 -3 -3
sa:a standstill	-1 -11 -14 24
sa:a state	9 -3 0 -2
sa:a statement	0 -4 11 -7
sa:a summit	4 6 0 -11
sa:a tariff	0 -21 24 -2
sa:a television	-5 -4 10 -1
sa:a text	0 -13 -2 15
sa:a third	0 24 -7 -21
sa:a three	0 -10 10 0
sa:a trade	-11 0 13 -10
sa:a truce	-7 6 7 -15
sa:a very	0 0 -9 9
sa:a video	0 17 -13 -3
sa:a warn	-1 15 -4 -9
sa:a way	9 0 -1 -9
sa:a word	13 -8 0 -4
sa:aboard	0 11 -10 0
sa:about	19 -4 -11 2
sa:about .	1 7 -8 0
sa:about an	0 -9 13 -4
sa:about how	0 -10 13 0
sa:about tariff	-4 9 -2 0
sa:accept	0 -3 11 -11
sa:accept an	0 19 -18 0
sa:accord	0 20 -11 -11
sa:accord with	0 9 -1 -6
sa:account	15 -16 0 2
sa:account ,	13 -18 6 -3
sa:across	-2 -6 -1 11
sa:act	0 -7 2 6
sa:act ,	0 -10 0 12
sa:add	-4 13 -15 4
sa:add .	0 2 -9 8
sa:additional	1 12 -15 0
sa:additional <level>	0 14 -7 -5
sa:additional <quality>	0 -9 10 0
sa:additional duty	7 11 -14 -9
sa:additional tariff	-2 -5 -7 13
sa:admit	0 -10 10 0
sa:adopt	0 10 -10 0
sa:advertisement	0 29 -19 -14
sa:affair	9 -11 1 0
sa:affiliate	0 11 -3 -5
sa:africa	0 -7 -4 12
sa:after <number>	0 3 -11 4
sa:after <person>	17 3 -12 -7
sa:after <seat>	-1 22 -10 -11
sa:after <span>	-8 -18 -21 36
sa:after a	3 11 -11 -3
sa:after all	0 22 -16 -4
sa:after he	0 -27 24 5
sa:after his	0 16 -9 -6
sa:after it	0 -7 12 -8
sa:after meet	0 -17 19 -2
sa:after president	-3 9 -3 0
sa:after that	0 -6 13 -6
sa:after the	-11 39 -16 -26
sa:after their	0 11 -3 -4
sa:after they	-3 -6 24 -20
sa:after two	0 18 -12 -8
sa:afternoon	3 -20 0 18
sa:afternoon ,	-3 9 0 -7
sa:afternoon .	0 -31 20 14
sa:afternoon the	3 -8 -4 7
sa:again	0 -12 10 1
sa:again ,	11 -7 -7 2
sa:again in	-8 -25 27 0
sa:again on	-3 17 -7 -4
sa:against	-8 13 -4 -5
sa:against <number>	0 13 -2 -7
sa:against <quality>	0 -10 11 0
sa:agenda	-2 -13 20 -5
sa:ago ,	0 -12 15 -2
sa:ago .	0 0 6 -10
sa:agree	-6 -2 -4 10
sa:agree on	-2 -15 10 9
sa:agree that	0 7 -13 5
sa:agree to	0 -7 12 -5
sa:agreement	-17 7 16 -19
sa:agreement ,	3 -18 18 -1
sa:agreement .	-7 12 3 -14
sa:agreement and	0 -9 0 7
sa:agreement at	0 12 -9 0
sa:agreement in	-2 7 3 -16
sa:agreement on	-5 10 6 -14
sa:agreement that	0 3 5 -13
sa:agreement under	0 14 -14 0
sa:agreement with	0 -16 8 11
sa:aim	17 0 -13 -9
sa:aim at	9 -3 0 -3
sa:air	-5 1 10 -14
sa:air base	-3 -5 11 -2
sa:aircraft	0 -15 14 1
sa:aircraft part	0 -11 11 0
sa:aire	0 -14 18 -2
sa:airport	11 -8 -8 8
sa:airport .	5 4 -15 3
sa:alexandria	9 0 -2 -5
sa:all	6 -6 -9 14
sa:all .	-1 29 -22 -8
sa:all <quality>	-2 -11 13 0
sa:all but	3 -2 -11 9
sa:all go	0 -4 8 -5
sa:all of	0 -7 -9 16
sa:all three	0 -5 11 -3
sa:all time	-3 -17 12 8
sa:almost	0 7 -8 0
sa:alone	0 -12 14 0
sa:alone .	0 -11 12 0
sa:along	0 15 -7 -7
sa:also	-2 17 -13 0
sa:aluminium	-2 11 0 -12
sa:aluminum	0 12 -10 0
sa:ambassador	10 9 -14 -12
sa:ambassador to	12 0 -8 -5
sa:an	0 8 -13 2
sa:an <office>	0 10 -4 -3
sa:an additional	-2 1 -13 8
sa:an agreement	-9 19 0 -15
sa:an air	-3 -9 14 -1
sa:an end	10 -15 -9 14
sa:an extension	0 -20 11 11
sa:an hour	-16 -22 28 1
sa:an idea	0 -10 -4 17
sa:an invitation	0 18 -16 0
sa:an offer	0 10 0 -7
sa:an understanding	0 11 -10 0
sa:and	6 -11 3 5
sa:and ,	-5 -10 15 0
sa:and <day-ahead>	6 0 -13 2
sa:and <day-gone>	26 -15 -13 -5
sa:and <day-today>	12 4 -8 -11
sa:and <level>	-9 10 0 -8
sa:and <name>	-5 -26 8 23
sa:and <number>	-9 17 -14 0
sa:and <office>	0 -6 10 -1
sa:and <organisation>	0 10 -9 0
sa:and <quality>	12 0 -30 14
sa:and <seat>	-9 41 -19 -22
sa:and agree	-5 -5 6 2
sa:and aluminium	-2 9 1 -11
sa:and an	-2 11 -8 0
sa:and announce	0 -16 0 16
sa:and another	0 -10 1 8
sa:and are	22 -3 -21 -1
sa:and at	3 5 2 -18
sa:and begin	9 -8 0 0
sa:and both	-2 5 2 -9
sa:and cement	0 -3 -9 11
sa:and coffee	0 12 -4 -7
sa:and come	-14 27 -9 -9
sa:and continue	0 -14 12 0
sa:and duty	0 -11 -2 13
sa:and for	0 -24 16 8
sa:and forty	0 -10 13 -1
sa:and framework	0 -14 -12 23
sa:and from	-9 19 0 -13
sa:and get	-3 -8 0 12
sa:and go	2 6 -9 -2
sa:and half	0 0 -8 9
sa:and has	0 11 -5 -2
sa:and have	3 0 -10 4
sa:and here	1 -13 4 5
sa:and his	-2 -4 12 -5
sa:and i	0 -19 16 0
sa:and in	-8 -5 2 7
sa:and is	-13 9 2 -7
sa:and it	-9 18 -4 -17
sa:and last	-2 0 -14 14
sa:and leave	9 -24 -20 33
sa:and medicine	0 -4 11 -5
sa:and meet	-6 18 -14 0
sa:and mr	0 -19 18 0
sa:and no	-2 18 -14 0
sa:and nobody	0 6 3 -15
sa:and none	0 -10 0 13
sa:and not	0 12 -13 0
sa:and of	-10 -8 18 -2
sa:and on	11 0 -3 -10
sa:and our	0 0 -13 11
sa:and promise	0 16 -8 -7
sa:and put	7 13 -17 -6
sa:and rare	-1 -13 16 0
sa:and run	-5 17 -8 -3
sa:and say	0 -5 -14 22
sa:and sign	0 -20 18 4
sa:and stay	15 0 -15 -2
sa:and that	-13 -8 6 11
sa:and the	11 -12 5 -2
sa:and there	-4 -9 7 6
sa:and they	-13 -1 19 -13
sa:and trade	-12 4 5 -3
sa:and want	0 -7 8 0
sa:and was	-5 -11 19 -4
sa:and we	8 -26 14 4
sa:and were	0 -9 10 0
sa:and will	21 -22 9 -8
sa:and wine	0 -3 -6 9
sa:and with	-2 -29 36 -9
sa:and would	0 28 -17 -11
sa:announce	9 -6 -8 11
sa:announce .	0 7 -15 9
sa:announce for	9 -19 15 -7
sa:announce on	-2 10 2 -13
sa:announcement	0 -1 -6 8
sa:another	0 -20 13 8
sa:another <level>	0 25 -18 -7
sa:another <number>	0 -2 -7 9
sa:another <span>	-10 0 25 -31
sa:another meet	0 -9 0 11
sa:answer	0 29 -21 -7
sa:anti	-4 14 -4 0
sa:anti -	-4 14 -4 0
sa:any	0 5 4 -18
sa:any further	0 -11 12 0
sa:anybody	0 -8 0 9
sa:anyone	0 9 -8 -4
sa:apart	7 1 -24 13
sa:apec	-2 23 -18 -2
sa:apec summit	0 15 -12 0
sa:app	0 5 -17 10
sa:application	0 -12 12 0
sa:apply	0 -15 23 -10
sa:apply from	0 -13 13 0
sa:approval	0 -8 13 -6
sa:approve	-2 10 -15 3
sa:approve it	0 7 -10 0
sa:apricot	9 -7 0 0
sa:are	23 6 -11 -25
sa:are .	0 -12 3 9
sa:are expect	0 -11 4 6
sa:are in	4 -10 0 8
sa:are meant	12 -6 -2 -3
sa:are not	-1 19 -10 -7
sa:are to	16 -25 0 13
sa:are until	0 4 10 -15
sa:arrive	5 -14 5 1
sa:arrive by	0 -8 0 9
sa:arrived	8 -8 0 0
sa:as agree	0 16 -15 0
sa:as announce	0 -5 9 -4
sa:as early	0 -11 14 0
sa:as is	10 -11 0 0
sa:as long	0 15 -10 -1
sa:as the	3 8 -3 -13
sa:as we	0 -12 12 0
sa:as well	-13 0 -14 17
sa:asean	6 6 -6 -10
sa:asean summit	11 2 -8 -6
sa:asia	-1 -2 -4 9
sa:asian	0 0 -7 9
sa:aside	0 26 -22 -4
sa:ask	-15 -6 8 4
sa:ask for	-4 1 8 -14
sa:ask the	0 0 -11 8
sa:asleep	0 -5 -15 17
sa:asparagu	0 -2 10 -7
sa:at	-10 2 2 -2
sa:at <level>	-10 19 -5 -13
sa:at <money>	0 11 -6 -3
sa:at <number>	1 14 -10 -15
sa:at a	11 -34 39 -16
sa:at all	0 19 -16 0
sa:at an	-4 -3 11 -5
sa:at it	-4 -8 14 0
sa:at lancaster	3 5 -10 0
sa:at least	8 -1 -16 5
sa:at noon	5 11 -23 1
sa:at that	0 -13 -3 16
sa:at the	-39 5 -17 31
sa:at three	0 0 -13 12
sa:at turnberry	12 -3 -5 -1
sa:at which	0 0 9 -15
sa:attempt	0 -20 10 10
sa:autumn	4 3 2 -13
sa:away	-3 4 -9 5
sa:back	12 -4 -11 8
sa:back ,	10 -7 -1 0
sa:back .	11 8 -23 -4
sa:back for	-2 -1 12 -8
sa:back from	0 14 -4 -8
sa:back its	0 -8 -3 12
sa:back on	-7 -9 5 8
sa:back the	0 -9 -11 17
sa:back to	0 -9 10 -1
sa:back with	0 12 -11 0
sa:bad	0 11 -9 0
sa:bag	0 12 -7 -2
sa:balanced	9 -8 0 0
sa:ban	12 -5 -5 -3
sa:ban on	10 -6 0 -1
sa:banana	-2 1 -11 8
sa:base	-3 -4 11 -4
sa:basi	9 -13 -2 7
sa:basi in	0 -10 0 11
sa:be	14 -16 5 2
sa:be a	-3 17 -6 -8
sa:be an	5 -17 -3 15
sa:be extend	4 -10 -14 16
sa:be halve	0 -9 9 0
sa:be hold	-8 29 -19 -8
sa:be put	0 -10 11 0
sa:be sign	0 -10 7 2
sa:be subject	0 -8 10 -2
sa:be suspend	8 -5 -1 0
sa:be the	20 -2 -14 -1
sa:bean	0 -18 17 2
sa:because	-15 23 -3 -21
sa:because of	-6 18 -4 -17
sa:because the	0 16 -9 -7
sa:become	0 6 -18 2
sa:beef	-9 18 -17 1
sa:beef and	0 16 -11 -4
sa:been	-20 19 -4 -6
sa:been a	0 10 -4 -2
sa:been call	0 22 -21 0
sa:been postpone	0 16 -12 -2
sa:been promise	0 10 -5 -3
sa:been settle	0 9 -3 -4
sa:been take	0 -4 8 -2
sa:been threaten	0 -11 12 0
sa:before	-4 15 -13 -3
sa:before ,	0 12 -9 0
sa:before <day-ahead>	-1 21 -17 0
sa:before <month-ahead>	0 -7 10 -1
sa:before <person>	-2 25 -42 9
sa:before a	2 18 -15 -14
sa:before his	0 10 -8 0
sa:before it	-6 -12 9 6
sa:before its	0 -7 10 0
sa:before the	4 -1 10 -14
sa:before their	11 -24 2 7
sa:begin	22 0 -6 -13
sa:begin ,	-1 4 5 -11
sa:begin .	-10 0 11 -7
sa:begin <span>	14 0 -4 -14
sa:begin a	27 -29 21 -22
sa:begin at	8 1 -10 0
sa:begin in	-3 19 0 -14
sa:begin on	-18 -22 -17 40
sa:begin to	8 3 -2 -9
sa:behind	0 -11 11 0
sa:being	-10 -5 -2 15
sa:being carry	0 -9 10 0
sa:below	0 -14 22 -9
sa:bergen	0 -11 9 1
sa:beside	-1 -10 16 -4
sa:between	-7 11 -13 3
sa:between <name>	-30 0 -9 22
sa:between <person>	0 -5 12 -13
sa:between the	12 3 -17 0
sa:between them	-4 20 -4 -14
sa:beyond <day-ahead>	10 -13 0 4
sa:bicycle	0 -10 11 0
sa:big	-4 0 11 -5
sa:biggest	0 13 -8 -3
sa:biscuit	0 14 0 -13
sa:bishop	0 10 -8 0
sa:bite	0 11 -5 -2
sa:black	9 -6 0 0
sa:boat	0 -25 6 20
sa:border .	0 14 -11 -1
sa:both	-2 -21 13 9
sa:both .	0 -8 0 10
sa:both <office>	0 -10 10 0
sa:both country	4 -11 14 -6
sa:both government	-1 0 -12 9
sa:both have	9 -14 9 -4
sa:both of	0 0 -14 9
sa:both side	-5 18 -18 0
sa:break	11 10 -14 -11
sa:breaking	4 -12 9 -2
sa:brief	-7 -11 -8 20
sa:bring	-6 -4 14 -9
sa:bring back	0 -9 -2 12
sa:bring down	0 6 2 -12
sa:bring home	0 13 -8 -3
sa:bring it	0 13 -13 0
sa:broke	-9 -3 4 4
sa:broke off	-7 -10 7 7
sa:bueno	0 -14 18 -2
sa:bueno aire	0 -14 18 -2
sa:building	-3 -10 14 0
sa:building ,	0 -14 18 -2
sa:bulletin	0 11 -2 -7
sa:busan	-1 15 -4 -18
sa:busan .	-8 12 -3 -8
sa:busan agreement	10 -11 -3 3
sa:busan on	0 13 -10 0
sa:business	0 23 -22 0
sa:but	1 -8 -9 18
sa:but a	0 -3 12 -10
sa:but leave	0 0 13 -14
sa:but no	0 9 -1 -5
sa:but not	-1 -11 -8 22
sa:but that	0 -7 15 -11
sa:but the	0 21 -27 3
sa:butter	8 0 -9 -1
sa:buy	-1 41 -30 -12
sa:buy <goods-amount>	0 9 -3 -2
sa:buy <quality>	0 17 -15 0
sa:buyer	0 10 -7 0
sa:buyer of	0 10 -9 0
sa:by	-9 4 10 -17
sa:by <day-ahead>	-3 9 -8 0
sa:by <level>	0 13 -8 -2
sa:by <number>	9 0 -5 -5
sa:by <office>	0 -18 16 0
sa:by <person>	-12 3 -4 5
sa:by <points>	0 10 -10 0
sa:by <quality>	0 1 -10 7
sa:by <span>	-19 -7 25 -12
sa:by a	8 -5 4 -12
sa:by an	0 12 -3 -6
sa:by half	0 -12 8 4
sa:by our	0 -16 17 0
sa:by side	0 -12 15 -4
sa:by telephone	-5 11 -3 -12
sa:by the	12 8 -20 2
sa:by their	0 11 -2 -9
sa:by video	-3 -22 31 -13
sa:by which	-2 0 -11 10
sa:cabinet	0 9 -1 -4
sa:calendar	0 9 -6 0
sa:call	1 11 -11 0
sa:call ,	0 -13 15 0
sa:call .	0 14 -11 0
sa:call a	0 2 -12 7
sa:call for	-2 12 -9 0
sa:call off	-3 34 -30 -4
sa:call on	0 0 7 -15
sa:call the	9 -13 0 3
sa:call with	0 -33 31 3
sa:camera	0 18 -9 -10
sa:can be	0 -6 10 -2
sa:cancel	0 16 -9 -8
sa:canned	0 -9 15 -7
sa:cannot	0 9 -1 -5
sa:canola	0 0 12 -14
sa:cape	0 16 -10 -5
sa:capital .	-12 3 10 -4
sa:capital on	12 -8 -4 -1
sa:car	9 3 -2 -14
sa:car ,	0 11 -9 0
sa:car .	0 13 -10 0
sa:car and	0 -12 12 0
sa:car pay	0 -11 11 0
sa:card	6 -15 0 7
sa:carmaker	0 18 -17 0
sa:carpet	14 0 -15 0
sa:carry out	-1 -5 -8 14
sa:carry the	4 -9 4 0
sa:case	0 6 -17 9
sa:case on	0 -13 0 14
sa:cashew	0 -6 14 -6
sa:cattle	0 13 1 -14
sa:caved	0 10 -5 -2
sa:ceasefire	0 33 -27 -13
sa:cement	-4 -15 10 9
sa:cement ,	0 -8 18 -13
sa:central	-2 -16 6 11
sa:ceramic	0 -10 14 -3
sa:ceremony	0 -8 0 9
sa:certain	0 13 -10 -1
sa:certificate	5 -13 10 -5
sa:chair	9 -13 -9 11
sa:chairmanship	0 -10 11 0
sa:chairmanship of	0 -10 11 0
sa:changed	0 11 -8 0
sa:charge	-10 26 -13 -9
sa:charge .	0 -8 0 9
sa:charge <level>	-3 8 4 -17
sa:cheese and	0 -16 20 -7
sa:chemical	0 -15 13 1
sa:chicken	-1 8 -19 7
sa:chip	-10 5 4 -7
sa:chip ,	-5 17 -5 -3
sa:chip that	0 -8 0 10
sa:chipmaker	0 -7 -3 11
sa:chocolate	0 -6 11 -4
sa:christma	0 13 -7 -5
sa:civilian	0 9 -7 0
sa:civilian use	0 8 -7 0
sa:clear	-1 -9 12 -1
sa:clear the	0 -16 11 4
sa:client	0 11 -8 0
sa:clock	0 2 -14 7
sa:closed	-11 0 -4 9
sa:coal	0 -10 -12 20
sa:coal ,	0 -3 -9 10
sa:cocoa ,	0 -7 14 -6
sa:cod	0 -3 -6 10
sa:coffee	14 -4 -12 5
sa:coffee ,	2 0 -16 10
sa:coffee and	0 -10 -2 14
sa:colleague	-2 12 -2 -11
sa:collect	-3 1 8 -13
sa:come	0 3 -11 9
sa:come back	14 -10 1 -8
sa:come down	-1 0 -16 15
sa:come first	0 -17 19 -1
sa:come for	0 -5 11 -3
sa:come from	0 -4 11 -6
sa:come home	-3 12 -5 -3
sa:come into	0 11 -6 0
sa:come on	-3 -1 -8 11
sa:come to	0 -17 -1 21
sa:commerce	-3 -22 8 18
sa:commerce secretary	0 -8 14 -5
sa:commitment	-1 12 -5 -2
sa:communiqué	0 -10 -4 12
sa:company	-7 26 -3 -15
sa:complete	0 -6 8 0
sa:computer	0 15 -9 -2
sa:concerned	0 10 -7 -1
sa:conclude	-9 2 2 -1
sa:conclude a	0 18 -5 -12
sa:conclude negotiation	0 -13 5 7
sa:conclude the	0 -3 11 -8
sa:conference	-2 -12 16 0
sa:conference .	0 -2 10 -5
sa:consensu	-4 -11 -2 16
sa:consent	0 -10 11 0
sa:constructive	5 3 -17 3
sa:consult	-4 17 -10 -4
sa:consultation	-11 0 -10 16
sa:consultation ,	0 -5 9 -2
sa:consultation in	-1 -9 0 12
sa:consultation with	0 16 -11 -4
sa:continue to	0 -7 10 -1
sa:control	-12 9 -4 0
sa:control on	-5 9 0 -8
sa:conversation	0 -13 5 9
sa:conversation with	0 -10 0 9
sa:cost	-4 13 0 -7
sa:cotton	6 -16 18 -11
sa:cotton ,	0 -9 9 0
sa:could	-16 13 -2 -5
sa:could be	0 -12 17 -4
sa:could go	0 -8 0 9
sa:council	0 18 -14 -2
sa:counted	0 -7 11 -2
sa:countermeasure	-4 0 -11 9
sa:counterpart	-5 -11 10 5
sa:country	0 0 15 -26
sa:country '	-5 -5 13 -1
sa:country .	9 -10 2 0
sa:country begin	0 10 -3 -4
sa:country had	0 9 -6 0
sa:country say	5 9 2 -18
sa:country that	0 13 -12 0
sa:country will	0 -11 0 12
sa:country would	-1 6 3 -10
sa:couple	0 -4 9 -3
sa:couple of	0 -4 9 -3
sa:course	-2 -8 15 -6
sa:cover	0 -14 18 -3
sa:critical	0 10 -7 0
sa:cruz	0 -13 5 8
sa:cup	0 14 -8 -5
sa:current	0 -11 12 0
sa:current season	0 -9 9 0
sa:custom	-11 27 -4 -8
sa:custom house	-7 0 10 0
sa:customer	0 10 -4 -2
sa:cut	10 10 -13 -9
sa:cut duty	0 1 -12 10
sa:cut from	0 9 -7 0
sa:cut its	0 -8 10 0
sa:cut on	9 -8 0 0
sa:dark	10 -7 0 0
sa:date	-15 0 3 3
sa:date that	0 9 -7 0
sa:date to	0 15 -9 -5
sa:davo	0 15 -12 0
sa:day	-2 0 -19 15
sa:day .	-10 2 9 -8
sa:day for	4 -14 0 8
sa:day of	9 2 -32 7
sa:day the	0 -4 8 -3
sa:dead	2 -5 -11 12
sa:deadline	5 12 -17 -3
sa:deal	-10 -6 10 0
sa:deal ,	0 0 13 -17
sa:deal and	0 -2 -5 10
sa:deal by	0 -15 16 0
sa:deal for	0 -12 -1 14
sa:deal of	0 -6 11 -4
sa:deal on	0 5 3 -9
sa:deal that	0 -12 0 14
sa:deal was	0 9 -5 -1
sa:deal with	6 17 -20 -6
sa:debate	0 10 -3 -1
sa:decade	0 3 7 -12
sa:decide	-1 -3 -2 9
sa:decide on	0 -5 -10 15
sa:decision .	0 -5 -2 8
sa:declare the	0 -8 0 9
sa:decree	0 10 -17 1
sa:defend	0 8 -7 0
sa:deficit with	0 9 -8 0
sa:delay	-3 -11 0 15
sa:delegation	19 -27 -3 8
sa:delegation from	14 -11 10 -17
sa:deny	0 14 -10 -2
sa:depend	10 -16 0 5
sa:depend on	0 -8 0 7
sa:depth	0 11 0 -8
sa:der	0 8 -6 0
sa:desk	-5 -11 12 2
sa:desk )	0 8 -3 -2
sa:did before	0 -10 10 0
sa:did not	11 -5 2 -7
sa:didn't	0 -5 9 0
sa:die	0 11 -6 -2
sa:difference	0 15 -10 -4
sa:digital	0 -17 21 -2
sa:digital service	0 -7 10 -1
sa:dinner in	0 -11 8 2
sa:discuss	0 0 -11 9
sa:dispute	-7 6 15 -19
sa:dispute over	0 -3 22 -18
sa:do	0 -20 21 -3
sa:do so	9 -31 28 -7
sa:document	0 2 10 -13
sa:dollar	0 9 -2 -3
sa:don't	0 17 -12 -1
sa:done	-7 -11 -4 20
sa:done ,	0 14 -7 -5
sa:done .	-1 -22 7 18
sa:door	-4 -7 12 0
sa:double	-3 22 -9 -13
sa:double the	0 10 -7 0
sa:double to	0 8 -6 0
sa:down	18 8 -10 -21
sa:down from	0 12 -10 0
sa:down in	24 -12 -20 6
sa:dozen	0 9 -5 -2
sa:dozen of	0 9 -4 -2
sa:draft	0 16 -6 -9
sa:draw	0 23 -16 -5
sa:drop	0 9 -2 -5
sa:due	-5 -2 18 -17
sa:due on	0 -9 13 -3
sa:due to	-2 -4 14 -9
sa:dump	-1 14 -7 -2
sa:during which	0 15 -9 -8
sa:duty .	-3 5 3 -11
sa:duty between	8 -13 4 0
sa:duty come	11 -10 0 0
sa:duty of	-7 14 -15 2
sa:duty on	-6 -18 19 4
sa:duty over	0 11 -10 0
sa:duty that	9 -6 1 -3
sa:duty they	0 -10 -2 14
sa:duty to	-1 20 -17 -1
sa:each	7 4 -21 9
sa:each .	0 -11 -6 17
sa:each other	-7 4 1 0
sa:each side	15 -1 -23 8
sa:each way	8 -12 -1 7
sa:earlier	-5 -8 0 14
sa:earlier .	0 6 -10 3
sa:early	-5 -22 13 15
sa:early .	-1 -11 6 6
sa:early as	0 -11 14 0
sa:earth	-15 -3 2 7
sa:earth ,	0 -13 -6 18
sa:earth .	0 -12 8 5
sa:earth and	0 13 -9 -2
sa:ease	-1 -8 14 -4
sa:eastern time	0 -14 6 9
sa:economic	0 0 10 -14
sa:economic and	-12 3 4 -2
sa:economy	-14 13 0 -11
sa:edition	-9 20 0 -12
sa:effect	-2 -4 12 -7
sa:effect and	0 -12 13 0
sa:effectively	6 -11 -3 8
sa:effectively off	7 -11 -3 8
sa:eight	15 -3 0 -11
sa:eighth	15 0 -11 -9
sa:eighth time	12 4 -14 -4
sa:either	9 -4 0 -7
sa:either .	10 -10 0 0
sa:electric	0 -8 12 -5
sa:embassy	0 8 0 -6
sa:empty	-5 2 -14 12
sa:empty hand	0 13 -8 -4
sa:end	-8 -10 1 13
sa:end ,	0 -14 21 -7
sa:end .	-8 42 -45 -4
sa:end <day-ahead>	9 -17 -5 12
sa:end <day-today>	0 17 -6 -11
sa:end <span>	-10 -7 -1 15
sa:end at	0 9 2 -15
sa:end of	11 -36 -17 38
sa:end on	2 -17 24 -8
sa:end their	-1 -22 21 0
sa:entebbe	0 -16 16 0
sa:enter <name>	0 10 -7 0
sa:equal	0 10 -6 -3
sa:evening	12 -19 -13 20
sa:evening ,	13 -3 0 -8
sa:evening <person>	-9 -2 -14 19
sa:evening in	-3 -5 11 -3
sa:event	13 -7 -4 0
sa:every	-1 -4 -15 19
sa:everyone	0 16 -13 -2
sa:everything	-3 15 -10 -1
sa:everything .	0 10 -9 0
sa:excerpt	0 15 -6 -6
sa:excerpt )	0 9 -2 -3
sa:exemption	0 8 -5 0
sa:expect	6 0 -9 3
sa:expect .	0 10 -11 0
sa:expect <name>	0 -19 9 12
sa:expect a	-1 -11 12 0
sa:expect to	-2 18 -9 -8
sa:expert	0 -13 16 -1
sa:expire	4 0 -19 10
sa:expire ,	0 0 -14 11
sa:expire .	18 -8 -1 -5
sa:export of	10 -3 -1 -3
sa:exporter	0 -8 9 0
sa:extend	0 -1 -15 14
sa:extend .	0 -8 -1 12
sa:extend from	10 -2 0 -8
sa:extend it	0 -3 14 -13
sa:extend the	2 19 -15 -8
sa:extend their	-2 -6 -1 13
sa:extension .	12 -5 -2 -2
sa:extension of	-14 -10 5 12
sa:extra	-6 -10 7 6
sa:extra duty	0 -16 9 7
sa:extract	-1 4 -10 4
sa:extremely	0 10 -5 -3
sa:face a	2 0 -11 5
sa:fact	-1 16 -4 -11
sa:fact sheet	0 8 0 -8
sa:fail	0 -7 10 0
sa:failed	3 -12 9 0
sa:failing	0 0 -8 6
sa:fall	-11 2 2 -2
sa:fall .	0 -11 13 0
sa:fall from	0 -9 10 0
sa:fall on	0 -7 0 9
sa:fall to	0 12 -7 -4
sa:far .	0 -9 12 -1
sa:farm good	0 24 -16 -8
sa:federal	0 14 -12 0
sa:fee for	0 -9 3 5
sa:fentanyl	-9 -17 3 19
sa:fentanyl ,	-2 -13 3 12
sa:fentanyl .	0 12 -9 0
sa:fentanyl and	0 -12 -2 14
sa:fentanyl duty	0 -12 14 0
sa:few hour	-2 19 -11 -8
sa:fewer	0 13 -6 -4
sa:fifth time	1 -14 0 7
sa:fight	0 -8 11 0
sa:figure .	-2 14 -9 -4
sa:filled	0 -8 -5 13
sa:final	-4 19 -22 0
sa:find	4 6 -3 -12
sa:fine	0 11 -8 0
sa:finish	17 -29 -3 15
sa:finished	0 10 -10 0
sa:firm	-2 20 -13 -3
sa:first	18 -3 2 -19
sa:first ,	0 -7 11 -2
sa:first day	31 -20 5 -23
sa:first meet	8 7 -11 -6
sa:first of	17 -4 -8 -5
sa:first phase	-2 13 -7 -2
sa:first round	0 -13 5 8
sa:first time	-10 7 0 -5
sa:first visit	0 15 -11 -3
sa:fish	-8 -12 28 -17
sa:fish and	0 -10 14 -4
sa:fishing	0 -8 11 0
sa:fishmeal	0 17 -15 -1
sa:five	10 7 -10 -15
sa:five hour	12 -3 -3 -6
sa:fix	0 9 -1 -5
sa:flag	0 -3 -7 10
sa:flat	14 -12 0 0
sa:floor	1 1 -16 10
sa:fly	-3 -8 10 0
sa:follow	0 -11 0 13
sa:follow .	0 9 -8 0
sa:followed	8 0 -4 -10
sa:for	9 0 -9 3
sa:for .	-1 12 -8 0
sa:for <day-gone>	0 -9 4 7
sa:for <name>	-9 15 -2 -10
sa:for <number>	-12 4 7 -11
sa:for <person>	-3 -8 -4 14
sa:for <quality>	0 0 -18 12
sa:for <seat>	-4 13 -4 -6
sa:for <span>	34 -2 -24 1
sa:for a	9 0 -18 10
sa:for all	0 10 -9 0
sa:for an	-8 -23 25 4
sa:for another	-8 -21 38 -19
sa:for carry	0 14 0 -13
sa:for civilian	0 8 -7 0
sa:for his	-11 -19 8 16
sa:for its	0 -11 13 0
sa:for more	10 -7 6 -15
sa:for most	3 7 -11 0
sa:for now	0 -9 4 3
sa:for once	4 -14 7 0
sa:for rare	-1 -17 9 11
sa:for some	0 12 -10 0
sa:for talk	0 4 0 -8
sa:for tariff	9 -8 0 0
sa:for the	0 20 -16 -11
sa:for their	0 -8 -3 14
sa:for three	-1 -7 10 0
sa:for what	-2 -9 20 -9
sa:force	-4 11 -3 -4
sa:force until	0 13 -6 -4
sa:foreign	-16 19 -2 -1
sa:foreign ministry	-14 19 1 -13
sa:formally	0 11 -11 0
sa:forty	-7 -11 20 -7
sa:forty minute	-6 -13 21 -4
sa:forward	-5 16 -10 -1
sa:found	-4 8 -16 7
sa:four	16 10 -31 0
sa:fourth	7 -9 -4 8
sa:fourth round	12 -10 -19 19
sa:fox	1 5 -10 0
sa:framework	-18 -22 -21 45
sa:framework agreement	0 -14 6 7
sa:framework for	-1 -1 -9 10
sa:framework that	0 2 -9 4
sa:framework to	0 -18 2 14
sa:free	-10 13 2 -16
sa:free of	0 18 -12 -3
sa:free trade	-3 7 10 -22
sa:freeze	-2 -11 -2 16
sa:freeze their	0 -22 4 15
sa:friday	9 -17 10 -4
sa:from	-27 8 -2 6
sa:from <day-ahead>	-10 -31 22 21
sa:from <day-gone>	0 -10 2 9
sa:from <day-today>	0 10 -3 -4
sa:from <level>	-9 -10 4 13
sa:from <name>	9 37 -11 -37
sa:from <number>	0 15 -8 -7
sa:from <person>	0 -3 -11 12
sa:from <quality>	0 -8 19 -14
sa:from <seat>	-4 22 -15 -7
sa:from <span>	0 7 -10 2
sa:from a	-1 -14 -2 18
sa:from both	0 -21 9 13
sa:from our	0 -9 -1 12
sa:from that	0 -8 9 0
sa:from the	-10 7 -6 2
sa:from which	0 11 -6 -4
sa:front	-5 18 -12 -4
sa:front of	0 12 -8 -2
sa:frozen	0 -15 12 4
sa:fruit	-2 -1 10 -5
sa:furniture	0 14 -7 -6
sa:further	5 -14 6 3
sa:further <level>	0 9 -7 0
sa:further increase	0 -13 13 0
sa:further notice	11 -10 0 0
sa:future	5 -1 -15 7
sa:g	0 -6 11 -3
sa:gallium	0 -8 10 0
sa:game	0 14 -6 -6
sa:gas	0 13 -8 -3
sa:gate	-2 13 0 -7
sa:gather	0 -5 9 -1
sa:gave	-6 14 -18 6
sa:gave the	0 12 -6 -4
sa:geneva	0 -1 -13 13
sa:geneva ,	-4 13 -2 -5
sa:geneva .	-6 -2 -5 12
sa:geneva on	-3 -6 0 11
sa:get	-15 16 -10 0
sa:get its	-2 -7 -6 14
sa:give	0 16 -10 -6
sa:given	-1 -1 9 -9
sa:gmt	10 -1 -5 -6
sa:go	-12 -3 6 4
sa:go .	0 11 -19 2
sa:go back	0 7 -10 0
sa:go down	0 -10 11 0
sa:go for	0 -12 15 -3
sa:go from	0 11 -8 -1
sa:go into	-8 4 10 -15
sa:go on	5 -15 4 7
sa:go to	-5 0 -5 11
sa:go until	0 -2 -6 9
sa:go well	-3 -20 10 13
sa:gold	0 16 -11 -4
sa:good	0 0 12 -17
sa:good ,	-3 5 1 -11
sa:good .	5 9 -8 -11
sa:good are	0 10 -9 0
sa:good as	0 8 1 -13
sa:good at	0 -16 12 4
sa:good by	0 -11 8 0
sa:good come	0 10 -8 0
sa:good each	8 -13 0 7
sa:good for	-1 23 -13 -6
sa:good from	-4 -11 14 0
sa:good go	0 10 -9 0
sa:good in	0 -9 11 0
sa:good is	0 8 -7 0
sa:good of	0 -14 7 8
sa:good on	8 -12 9 -5
sa:good take	0 -8 -1 10
sa:good that	0 -8 9 0
sa:good worth	0 12 -7 0
sa:good would	0 15 -12 0
sa:government	8 16 -28 -2
sa:government had	0 13 -6 -4
sa:government have	10 0 -8 -1
sa:grant	0 -15 16 0
sa:guest	-10 7 2 -9
sa:gyeongju	-7 8 3 -14
sa:gyeongju ,	-2 21 -10 -9
sa:gyeongju on	0 -10 12 0
sa:had	-17 0 2 6
sa:had "	0 -1 -6 9
sa:had accept	0 11 -11 0
sa:had announce	0 -8 15 -10
sa:had ask	0 12 -7 -1
sa:had been	-12 10 1 -10
sa:had begin	0 2 -22 16
sa:had broken	0 10 0 -9
sa:had call	12 -3 -9 0
sa:had come	0 6 -11 0
sa:had conclude	0 -14 18 -6
sa:had not	-4 13 -1 -12
sa:had promise	0 -8 -3 11
sa:had receive	0 -6 10 -3
sa:had say	10 -3 -4 -1
sa:had send	0 17 -5 -10
sa:had set	0 -10 0 11
sa:had sign	7 1 -14 0
sa:had tell	0 11 -9 0
sa:had the	0 9 -7 -1
sa:had threaten	0 -6 8 -1
sa:haggling	-2 -19 4 15
sa:half	-14 25 -20 0
sa:half .	0 7 -13 5
sa:half an	0 3 -11 4
sa:half of	0 11 -6 -4
sa:halifax	0 -2 11 -9
sa:hall	0 12 -13 -4
sa:halt	-7 5 -11 6
sa:halve	0 -3 12 -10
sa:halve to	0 -9 9 0
sa:ham	0 -6 -1 10
sa:hand	-9 16 -3 -13
sa:hand on	0 12 -8 -2
sa:handshake	-5 10 -8 0
sa:hang	0 -10 11 0
sa:happen	8 0 2 -13
sa:hard to	0 11 -6 -3
sa:harvest	0 4 6 -11
sa:has	-12 17 -10 0
sa:has <number>	0 -15 2 12
sa:has been	1 21 -32 6
sa:has bring	0 -10 10 0
sa:has confirm	0 -11 0 9
sa:has put	0 -17 19 0
sa:has sign	0 9 -9 0
sa:has take	0 -8 9 0
sa:has yet	0 -11 8 2
sa:have	2 3 1 -9
sa:have agree	0 26 -35 0
sa:have been	-15 0 14 -13
sa:have end	0 3 6 -13
sa:have no	0 -12 1 10
sa:have reach	0 -8 -14 17
sa:have run	0 14 -6 -6
sa:have set	0 10 -9 0
sa:have sign	0 10 -3 -4
sa:have until	-5 1 10 -10
sa:having	-7 1 -14 15
sa:he	-4 0 -2 7
sa:he 's	0 10 -9 0
sa:he and	1 -21 17 2
sa:he could	0 -8 8 0
sa:he did	12 -6 -3 -1
sa:he had	-14 -19 4 25
sa:he has	0 -15 7 9
sa:he is	-1 18 -8 -12
sa:he leave	0 -9 10 0
sa:he meet	-4 7 2 -17
sa:he say	11 -1 -8 0
sa:he see	0 -2 -6 10
sa:he sign	0 11 -7 -2
sa:he sit	1 -13 10 0
sa:he spoke	0 21 -21 0
sa:he threaten	0 -9 10 0
sa:he was	-4 30 -29 0
sa:he'll	10 -6 -10 6
sa:headquarter	-4 -9 0 10
sa:hear	0 14 -13 0
sa:heard	-2 -7 -1 12
sa:help	0 -7 8 0
sa:her	-2 -3 13 -12
sa:here	-17 -2 0 14
sa:here is	0 0 -10 7
sa:here on	-9 -13 6 14
sa:high	0 -2 -10 12
sa:highest	0 19 -17 0
sa:him	-14 -2 0 11
sa:him ,	0 -7 0 9
sa:him put	0 -10 -1 13
sa:himself	0 -17 19 0
sa:his	-12 5 6 -11
sa:his <person>	0 -11 18 -8
sa:his country	-1 -24 29 -4
sa:his first	-3 18 -5 -8
sa:his guest	-1 11 -9 0
sa:his own	16 -11 -1 -1
sa:his talk	-3 -21 9 11
sa:his tariff	0 -9 11 0
sa:hit	0 10 -11 1
sa:hold a	7 -17 11 0
sa:hold back	0 -15 -12 23
sa:hold economic	-5 5 -10 7
sa:hold in	0 4 6 -14
sa:hold on	-7 11 -1 -2
sa:hold talk	0 8 -4 -3
sa:hold the	8 -13 6 -2
sa:hold their	0 -7 18 -11
sa:hole	12 -9 -3 0
sa:holiday .	0 13 -5 -6
sa:home	-21 18 -4 -2
sa:home .	-4 -7 -7 17
sa:home from	0 14 -5 -9
sa:honey	0 -8 0 10
sa:honour	-2 13 -5 -6
sa:hope	3 -17 8 6
sa:hope for	0 7 -9 1
sa:hope the	12 -9 0 0
sa:hope to	-4 -7 1 9
sa:hospital	0 11 -8 0
sa:hotel	12 0 -19 3
sa:hotel .	0 8 0 -8
sa:hour	-2 -12 16 -1
sa:hour ,	8 -17 19 -13
sa:hour .	-6 -10 13 1
sa:hour after	3 13 -5 -13
sa:hour and	-2 -8 15 -8
sa:hour before	-18 2 -8 15
sa:hour in	-2 12 -4 -5
sa:hour on	0 16 0 -20
sa:house .	0 13 -3 -7
sa:household	0 -13 0 15
sa:how	-11 -19 14 11
sa:how long	0 8 -6 -1
sa:how to	-6 -5 -13 22
sa:hundred	0 15 -14 0
sa:hurry	8 11 -17 -6
sa:ice	0 -16 11 5
sa:idea	0 -8 -6 17
sa:if	0 3 4 -13
sa:if <name>	0 -2 9 -6
sa:if <quality>	0 -11 11 0
sa:if all	0 -3 8 -5
sa:if nothing	0 11 -9 0
sa:if the	0 11 -5 -5
sa:if you	4 -10 7 -2
sa:immediately	-1 -7 -1 11
sa:import	0 19 -12 -4
sa:important	11 1 -4 -11
sa:importer	0 -4 -13 15
sa:importer of	0 -10 -1 13
sa:impose a	0 -11 12 0
sa:impose on	-4 -13 5 11
sa:in	-5 -5 11 -9
sa:in -	0 11 0 -8
sa:in .	0 -9 10 0
sa:in <month-ahead>	-4 14 -5 -7
sa:in <month-gone>	-7 20 0 -26
sa:in <name>	0 15 -18 2
sa:in <number>	0 20 -22 -5
sa:in <quality>	0 -14 6 11
sa:in <seat>	4 -4 -10 15
sa:in <span>	-15 37 -14 -23
sa:in a	-13 4 11 -13
sa:in alexandria	9 0 -2 -5
sa:in all	0 -9 -8 16
sa:in an	14 -16 3 -6
sa:in busan	-13 28 -12 -24
sa:in davo	0 15 -12 0
sa:in entebbe	0 -16 16 0
sa:in front	0 12 -8 -2
sa:in gyeongju	-2 15 -4 -13
sa:in his	0 0 -7 10
sa:in its	0 21 -2 -16
sa:in kuala	3 -7 0 6
sa:in law	0 -9 0 11
sa:in lisbon	0 -11 17 -3
sa:in london	-3 20 -4 -12
sa:in madrid	2 8 -18 6
sa:in mombasa	0 -4 10 -5
sa:in new	10 -9 -10 9
sa:in one	0 -7 0 12
sa:in pari	0 0 -10 8
sa:in place	0 15 -5 -9
sa:in stockholm	-13 -3 -25 28
sa:in the	16 -1 -3 -11
sa:in their	-12 15 5 -19
sa:in three	0 -10 0 10
sa:in two	0 0 -8 8
sa:in which	-3 19 -1 -19
sa:incheon	14 -12 0 0
sa:increase	0 -8 10 0
sa:industrial good	0 -11 12 0
sa:industry	0 -4 10 -3
sa:industry ,	0 -11 12 0
sa:initial a	0 -13 6 7
sa:inside	9 -8 0 0
sa:instead	-6 -15 12 7
sa:instead of	-5 -16 11 9
sa:intent	0 -7 9 0
sa:interest	0 11 -5 0
sa:international	1 14 -15 0
sa:international trade	0 11 -10 0
sa:interview	-2 -19 7 15
sa:into	-17 26 -7 -12
sa:into a	0 20 -11 -7
sa:into the	1 0 4 -11
sa:investigation	-6 13 -6 0
sa:investigation into	-4 11 -2 0
sa:investment	-1 0 -8 10
sa:investor	-1 15 -7 -6
sa:invitation	0 11 -9 0
sa:is	-5 21 -9 -11
sa:is <name>	10 -2 -7 0
sa:is <quality>	14 -13 0 0
sa:is a	5 -14 -12 20
sa:is about	0 -3 -6 9
sa:is back	9 -3 -4 -1
sa:is being	0 -7 9 0
sa:is done	0 11 -6 -2
sa:is due	1 11 -10 -7
sa:is expect	1 16 -17 0
sa:is good	0 19 -11 -7
sa:is in	-1 5 2 -14
sa:is likely	2 -13 -1 11
sa:is off	-2 17 -9 -4
sa:is over	-1 -10 7 4
sa:is prolong	0 -16 2 15
sa:is the	-5 11 -7 0
sa:is to	-9 21 -2 -21
sa:island	0 11 0 -6
sa:issue	0 11 -9 -1
sa:issue a	0 11 -2 -8
sa:istmo	0 14 -9 -5
sa:istmo )	0 14 -9 -5
sa:it "	12 -7 -5 0
sa:it 's	-2 23 -16 -1
sa:it and	7 1 -11 0
sa:it at	0 -15 1 14
sa:it back	0 14 -12 0
sa:it by	0 -15 10 5
sa:it doe	0 -19 19 0
sa:it down	0 11 -10 0
sa:it end	0 16 -5 -8
sa:it expire	0 -6 -6 13
sa:it for	-2 -5 10 -1
sa:it had	-4 0 11 -18
sa:it has	6 -5 -17 15
sa:it in	7 -10 0 2
sa:it is	5 4 0 -17
sa:it make	-2 -11 14 0
sa:it on	8 -9 0 0
sa:it out	0 12 -5 -5
sa:it the	0 17 -14 0
sa:it to	0 5 5 -16
sa:it until	0 -7 -5 13
sa:it was	-27 -24 34 0
sa:it will	4 4 -10 0
sa:it would	-1 19 -30 6
sa:its	-19 17 -14 3
sa:its <level>	0 -15 13 3
sa:its <office>	-4 0 -15 13
sa:its <person>	0 4 -8 2
sa:its end	0 17 -8 -6
sa:its fentanyl	0 -9 9 0
sa:its first	0 -11 18 -8
sa:its licensing	0 9 0 -7
sa:its own	-2 31 -20 -11
sa:its purchase	0 -10 12 0
sa:its tariff	0 -7 12 -4
sa:joined	0 -7 14 -5
sa:joint statement	-4 8 -10 3
sa:just	-5 12 -6 0
sa:keep	12 -5 -10 6
sa:keep a	10 3 -10 -5
sa:keep talking	14 -17 6 -5
sa:keep the	-7 1 -18 14
sa:kilometre	0 -11 11 0
sa:kind	0 5 -13 6
sa:kind of	0 3 -11 6
sa:know	9 -5 -7 5
sa:labour	0 -10 11 0
sa:lack	0 -13 12 0
sa:lamb	0 10 -7 0
sa:lamp	0 -3 9 -5
sa:lancaster	3 3 -14 2
sa:lancaster house	3 3 -14 2
sa:land	1 -4 -7 9
sa:land in	2 -8 -6 11
sa:lapse	-9 0 6 -1
sa:lapse ,	0 11 -9 0
sa:lapse .	0 -14 19 -7
sa:largest importer	0 -9 -2 13
sa:last	0 -21 -3 26
sa:last ,	0 -9 0 8
sa:last -	0 6 0 -9
sa:last .	0 -29 9 20
sa:last <month-gone>	1 8 -10 0
sa:last <span>	9 -4 -1 -1
sa:last day	-14 -18 -12 35
sa:last month	0 17 -5 -12
sa:last time	0 -4 10 -4
sa:last until	1 5 0 -12
sa:last week	-10 14 -1 -6
sa:lasted	-9 -2 -3 14
sa:lasted <span>	0 10 -10 0
sa:late	-3 -6 14 -9
sa:late .	0 -8 10 0
sa:later	-7 5 -19 15
sa:later .	0 4 -13 5
sa:later thi	0 0 -10 11
sa:latest	0 13 -9 -2
sa:law	-9 -10 3 15
sa:law .	0 -19 -8 25
sa:law and	0 -12 13 0
sa:lay	0 16 -13 -1
sa:lead	0 12 -6 -6
sa:leader	-12 7 -1 1
sa:leader of	-1 12 -10 0
sa:least	8 -1 -16 5
sa:leather	0 0 9 -13
sa:leave	5 -19 1 17
sa:leave <name>	0 -3 -7 10
sa:leave before	13 0 -2 -12
sa:leave for	-4 23 -13 -9
sa:leave it	0 -9 9 0
sa:leave on	15 -16 1 -2
sa:leave the	-1 -26 25 0
sa:leave their	0 14 -14 0
sa:led by	1 3 0 -8
sa:led the	0 -18 4 15
sa:lentil	0 -11 12 0
sa:less	8 -17 19 -8
sa:less than	10 -28 27 -3
sa:let	-6 5 8 -18
sa:let him	0 -16 6 12
sa:let in	0 -11 13 0
sa:let the	0 9 0 -10
sa:let their	0 4 6 -14
sa:letter	-8 -12 22 -8
sa:letter .	0 12 -7 -1
sa:level	0 -14 0 16
sa:level ,	0 -16 9 6
sa:levy	-6 -13 10 7
sa:levy <level>	0 -7 9 0
sa:licence	-1 -3 9 -3
sa:licence for	0 -7 11 0
sa:life	0 -9 10 0
sa:lift the	0 10 -6 -1
sa:like	-3 9 0 -8
sa:likely	0 -14 -9 19
sa:likely to	0 -10 0 11
sa:limit	0 -13 16 -4
sa:line	-9 -10 6 11
sa:linked	0 -9 9 0
sa:lisbon	0 -10 16 -3
sa:lisbon .	0 -16 17 0
sa:list .	-2 14 -8 -2
sa:list of	-2 -8 3 7
sa:little	14 -4 -13 3
sa:liu	0 -8 -12 18
sa:liu he	0 -8 -12 18
sa:live	0 19 -16 -1
sa:local	0 -21 18 3
sa:local time	0 -9 -2 11
sa:london	-9 25 -5 -14
sa:london on	-2 11 -7 0
sa:long	8 3 -2 -10
sa:long as	0 9 -4 -1
sa:longer	4 -3 -9 10
sa:longer .	0 -8 9 0
sa:longer than	-1 -11 8 4
sa:longer truce	0 11 -11 0
sa:look	6 -6 -12 10
sa:look for	10 10 -18 -6
sa:lose	1 -10 1 5
sa:lot	0 -9 -1 11
sa:lower duty	7 -17 12 -3
sa:lower its	0 9 -11 0
sa:lumber	0 1 -10 6
sa:lumpur ,	0 -15 -4 18
sa:lunch	7 -19 15 -3
sa:lunch .	8 -8 0 0
sa:m	7 -3 3 -13
sa:m .	8 -5 5 -12
sa:machine	2 -14 17 -12
sa:machine ,	0 10 -7 -3
sa:machinery	0 14 -4 -10
sa:machinery ,	0 10 -6 -2
sa:madrid	0 10 -15 5
sa:madrid .	0 -18 21 0
sa:madrid on	0 16 -13 0
sa:magnet	-1 5 5 -13
sa:main	13 -11 -3 0
sa:maize	0 -11 0 13
sa:make	-23 1 6 0
sa:make a	-7 0 10 -12
sa:make in	0 -6 12 -6
sa:make it	0 -2 -9 12
sa:make progress	0 -20 16 4
sa:make up	0 11 -8 0
sa:make with	0 11 -10 0
sa:maker	-3 2 -14 8
sa:maker of	0 -9 0 13
sa:making	0 -5 13 -9
sa:making of	0 -5 13 -9
sa:man	10 4 -13 -2
sa:marble	10 -7 0 -6
sa:margin	0 -20 24 -6
sa:margin of	0 -18 25 -12
sa:market to	0 -5 8 -3
sa:matter	-10 11 -5 0
sa:may	-11 13 -1 -14
sa:may be	-3 -10 14 -1
sa:mean	9 8 -16 -8
sa:mean to	13 0 -14 -3
sa:meant	7 -12 -6 11
sa:meant to	7 -6 -17 12
sa:measure	-3 7 1 -10
sa:meat	0 -2 9 -7
sa:mediator	0 15 -10 -2
sa:medicine	-2 -23 21 5
sa:medicine ,	0 15 -7 -9
sa:medicine .	0 -20 16 4
sa:meet	0 7 -3 -10
sa:meet ,	0 22 -14 -10
sa:meet .	-5 -9 6 6
sa:meet <name>	0 11 -4 -9
sa:meet <person>	4 11 -14 -4
sa:meet <quality>	-5 13 0 -5
sa:meet again	-7 -14 8 9
sa:meet and	0 15 -11 -1
sa:meet at	0 -14 19 -4
sa:meet for	1 0 -14 9
sa:meet here	0 -12 14 0
sa:meet him	0 16 -13 0
sa:meet in	9 -14 10 -5
sa:meet of	-9 8 0 0
sa:meet on	0 10 -8 -2
sa:meet since	0 -14 7 3
sa:meet that	0 -9 8 0
sa:meet with	-1 -9 18 -15
sa:meeting	7 2 -15 0
sa:memorandum	0 17 -8 -6
sa:men	-4 23 -13 -6
sa:mention	0 -1 -7 8
sa:mention it	0 -8 0 10
sa:merdeka	9 -24 4 7
sa:merdeka <number>	9 -24 4 7
sa:mid	0 10 -8 0
sa:mid -	0 10 -8 0
sa:middle	3 14 -8 -14
sa:midnight	-8 15 -19 2
sa:midnight ,	-1 -8 0 10
sa:midnight on	0 22 -12 -9
sa:might be	0 9 -5 0
sa:milk	0 12 -18 4
sa:milk powder	0 10 -8 0
sa:minister	-2 -15 18 0
sa:minister ,	0 13 -8 -5
sa:minister .	0 12 -12 0
sa:minister for	0 8 -10 1
sa:ministry	-22 15 8 -14
sa:ministry of	0 12 0 -14
sa:minute	-19 -5 25 -19
sa:minute .	-3 -15 20 -2
sa:mombasa	0 -4 10 -5
sa:monday	0 11 -3 -4
sa:monday ,	0 10 -3 -4
sa:money	0 13 -7 -1
sa:month	-3 20 0 -24
sa:month ,	-4 -2 16 -8
sa:month .	0 20 -16 -10
sa:more	5 17 -25 -1
sa:more .	8 -1 -7 0
sa:more than	4 0 -13 5
sa:morning	16 -11 -6 6
sa:morning ,	-7 5 -20 17
sa:morning .	6 -19 20 -2
sa:morning <person>	9 -9 -3 2
sa:morning in	8 10 -14 -10
sa:most	6 7 -11 -1
sa:most .	0 16 -9 -6
sa:most <quality>	0 0 6 -11
sa:move	13 13 -25 -5
sa:move to	15 -8 -6 0
sa:mr	-8 0 -6 11
sa:mr .	2 12 -12 -1
sa:mr <person>	-14 -6 0 15
sa:much	0 3 -14 4
sa:much as	0 11 -5 -2
sa:mutual	9 9 -12 -13
sa:mutual respect	11 -9 0 0
sa:my <office>	-1 -11 7 5
sa:name of	0 10 -7 -1
sa:named	0 -2 9 -6
sa:narrow	0 16 -12 -3
sa:nation	11 -8 -1 0
sa:nation ,	13 -3 -11 0
sa:national	0 -5 10 -4
sa:nato	0 13 -9 -4
sa:near	0 -7 8 0
sa:near pittsburgh	0 -7 9 0
sa:nearly	-1 0 15 -19
sa:need	-3 18 -19 0
sa:need to	0 16 -13 -1
sa:negotiation ,	0 14 -14 0
sa:negotiation in	6 -2 -19 9
sa:negotiation on	0 -27 19 6
sa:neither	-12 1 12 -9
sa:neither side	0 -17 19 0
sa:new	-7 1 -18 21
sa:new )	0 -11 -3 17
sa:new year	0 -7 10 -1
sa:new york	9 -9 -8 9
sa:newspaper	7 14 -17 -2
sa:nexperia	0 9 -3 -4
sa:next	-3 10 -6 0
sa:next .	0 -9 10 0
sa:next round	8 -6 0 0
sa:next week	-9 5 -8 7
sa:next year	0 18 -13 -4
sa:night	-7 -9 0 16
sa:night .	1 -3 10 -8
sa:night <person>	0 -7 9 0
sa:night and	0 -15 6 7
sa:night without	0 17 -12 -6
sa:nil	0 9 -7 0
sa:no	-16 9 0 -6
sa:no basi	0 -10 0 11
sa:no deal	0 8 -5 0
sa:no decision	0 0 9 -9
sa:no longer	0 15 -9 -4
sa:no new	0 12 -7 -4
sa:no reason	0 11 -7 0
sa:nobody at	-2 13 -7 -1
sa:nobody in	0 15 -10 -2
sa:nobody know	0 -7 -2 11
sa:noe	0 14 -12 0
sa:none	0 6 -15 4
sa:none of	0 13 -6 -6
sa:noon	9 -1 -20 6
sa:noon ,	6 0 -15 7
sa:noon .	2 15 -18 -2
sa:nor	0 3 7 -11
sa:north	-1 23 -14 -6
sa:north <quality>	0 13 -7 -3
sa:not	3 -7 2 4
sa:not .	-11 -19 19 7
sa:not <level>	0 -8 10 0
sa:not a	0 3 -8 3
sa:not be	12 -10 2 -6
sa:not expect	12 -12 0 0
sa:not for	-1 -12 16 0
sa:not mention	0 -3 -6 9
sa:not part	0 13 -13 0
sa:not sign	0 -5 -5 11
sa:nothing	-8 0 -3 12
sa:nothing .	1 -13 11 0
sa:nothing from	0 -11 12 0
sa:nothing had	0 -12 12 0
sa:nothing is	0 -9 -3 13
sa:nothing to	0 9 -13 4
sa:notice	9 0 -5 -7
sa:notice .	10 -10 0 0
sa:now	-10 9 -10 9
sa:now be	-6 12 -1 -4
sa:number ,	-3 17 -6 -9
sa:number of	0 -6 10 -4
sa:nvidia	0 -12 -5 17
sa:objection	0 12 -12 0
sa:of	1 -1 -14 14
sa:of <level>	-19 -26 26 9
sa:of <month-gone>	-2 -5 14 -10
sa:of <name>	-14 -10 19 -2
sa:of <number>	2 8 -25 5
sa:of <person>	-11 0 0 6
sa:of <quality>	-12 17 -11 -3
sa:of <span>	5 -22 -2 20
sa:of a	-11 -12 -3 23
sa:of about	0 -11 14 -3
sa:of additional	0 11 -5 -4
sa:of an	0 1 6 -16
sa:of any	0 10 -7 0
sa:of breaking	-1 -9 13 -1
sa:of coal	0 -16 -6 20
sa:of commerce	0 17 -4 -13
sa:of farm	0 -4 -5 10
sa:of good	15 -27 3 13
sa:of his	0 -10 18 -12
sa:of intent	0 -7 9 0
sa:of it	2 4 0 -11
sa:of its	0 28 -30 -2
sa:of last	3 -12 1 3
sa:of letter	0 15 -9 -5
sa:of mutual	0 15 -6 -8
sa:of negotiation	0 -11 9 0
sa:of one	0 -6 10 0
sa:of our	-4 -6 10 0
sa:of progress	0 -12 0 15
sa:of reference	0 8 -4 0
sa:of representative	0 -14 14 0
sa:of state	0 -13 17 -3
sa:of talk	21 0 -29 8
sa:of tariff	-1 13 -9 -3
sa:of the	-8 11 4 -18
sa:of their	4 10 -19 -1
sa:of them	0 9 -20 1
sa:of thi	4 -3 7 -15
sa:of tiktok	8 0 -10 0
sa:of trade	7 -16 0 9
sa:of two	0 -8 10 0
sa:of up	0 0 -15 8
sa:of us	0 7 -8 0
sa:of what	-2 22 -17 -6
sa:of which	0 -12 3 8
sa:off	-11 7 -2 -1
sa:off ,	0 19 -15 -1
sa:off .	-4 28 -22 -4
sa:off a	0 -21 11 12
sa:off by	0 19 -17 0
sa:off the	2 -27 10 16
sa:offer	13 3 -11 -6
sa:office	7 10 -15 -5
sa:officer	0 -11 2 8
sa:official	6 0 -11 1
sa:official in	-4 3 -10 7
sa:oil	-5 35 -15 -26
sa:oil ,	0 24 -20 -3
sa:oil .	0 12 -7 -2
sa:oil and	0 13 -2 -12
sa:old	-4 22 -4 -16
sa:old duty	0 11 -8 0
sa:olive	0 6 -16 4
sa:on .	-4 16 -15 1
sa:on <day-ahead>	-8 19 -20 2
sa:on <day-gone>	-35 51 -21 -21
sa:on <day-today>	31 -43 21 4
sa:on <level>	0 -8 10 0
sa:on <money>	-2 -18 0 24
sa:on <name>	-4 -3 14 -16
sa:on <number>	-3 3 8 -12
sa:on <span>	0 -24 3 17
sa:on a	-1 15 10 -36
sa:on an	-4 5 -18 12
sa:on another	4 -8 -7 9
sa:on at	9 -5 -1 0
sa:on both	5 -8 -6 13
sa:on cement	0 -26 17 9
sa:on chip	-1 -9 13 -1
sa:on cocoa	0 -16 13 1
sa:on each	9 -20 -3 18
sa:on everything	0 13 -10 0
sa:on for	0 7 0 -10
sa:on frozen	0 -2 9 -6
sa:on good	-1 12 -4 -9
sa:on in	0 -12 -4 19
sa:on it	-1 1 -12 8
sa:on its	0 -13 0 15
sa:on olive	0 -1 -8 10
sa:on one	2 -10 0 7
sa:on pay	0 9 -6 -1
sa:on rare	-1 17 -10 -8
sa:on social	0 11 -9 0
sa:on soybean	0 -4 8 -1
sa:on steel	-1 7 3 -15
sa:on tea	0 -6 12 -8
sa:on television	16 -8 -8 0
sa:on the	0 -18 20 -2
sa:on tiktok	0 -10 12 0
sa:on to	-8 -4 0 10
sa:on top	4 15 -19 -9
sa:on until	3 0 4 -13
sa:on whether	0 14 -12 0
sa:on which	3 -17 11 4
sa:on with	0 14 -10 -1
sa:once	7 -8 10 -13
sa:once more	-4 -2 9 0
sa:one	-1 -2 -9 13
sa:one <level>	0 -10 0 10
sa:one number	0 13 -6 -3
sa:one thing	-6 -1 0 10
sa:one with	0 -4 -8 11
sa:only	0 -11 20 -13
sa:open in	-1 3 -9 6
sa:opened	9 3 3 -25
sa:opening	0 -10 16 -7
sa:option	0 13 -12 0
sa:or	-2 45 -36 -16
sa:or <span>	0 12 -6 -4
sa:or without	0 -15 6 9
sa:order	-3 13 -14 0
sa:order for	0 -10 0 10
sa:order that	0 14 -5 -7
sa:other	-4 9 -1 -5
sa:other in	-1 7 3 -11
sa:other on	0 8 -3 -2
sa:our	-21 -9 16 0
sa:our <office>	0 1 3 -9
sa:our own	0 -13 5 6
sa:out	0 2 -11 8
sa:out and	0 -16 12 6
sa:out of	3 11 -17 -1
sa:out on	0 -5 9 -5
sa:out what	0 -21 -1 22
sa:outcome	-5 9 -7 0
sa:outline	-5 -8 0 13
sa:outline of	-3 -9 -4 17
sa:over ,	0 -10 12 0
sa:over .	5 11 -19 0
sa:over fentanyl	0 -6 1 6
sa:over sugar	-3 4 -12 4
sa:over tariff	0 21 -19 -2
sa:over tea	0 20 -8 -14
sa:over the	4 14 -15 -5
sa:over to	0 -11 16 -6
sa:ownership	0 -7 -5 12
sa:p	15 -10 3 -17
sa:p .	6 -7 9 -14
sa:pacific	-1 9 0 -9
sa:page	9 8 -9 -12
sa:page .	13 0 -13 0
sa:palm	0 -5 15 -14
sa:palm oil	0 0 8 -9
sa:paper	-21 -11 13 7
sa:paper that	-2 0 -15 13
sa:paragraph	0 -13 5 8
sa:pari	0 -1 -7 8
sa:pari on	-4 -2 -1 9
sa:part ,	0 11 -7 -2
sa:part of	0 0 -13 15
sa:parted	0 -18 7 8
sa:party	0 10 -13 0
sa:past	-8 0 -6 11
sa:past midnight	-3 -6 -4 14
sa:pasta	0 -11 12 0
sa:paste	0 12 -9 -2
sa:pause	-14 -3 3 5
sa:pause ,	0 -6 -2 9
sa:pause for	0 9 -8 0
sa:pause of	0 7 0 -11
sa:pause on	0 -11 9 1
sa:pay <level>	-15 4 -11 13
sa:pay <number>	5 -10 -6 12
sa:pay for	0 0 8 -10
sa:pay it	0 -10 11 0
sa:peace	0 -1 -16 13
sa:people	17 0 -5 -15
sa:people ,	0 18 -17 0
sa:people on	17 1 -16 -6
sa:pepper	8 -10 0 0
sa:period	0 -7 -2 10
sa:period of	0 -9 0 11
sa:permit	0 -20 12 9
sa:permit for	0 -6 -2 11
sa:pharmaceutical	0 9 -8 0
sa:phase	-5 25 -13 -11
sa:phase of	-2 11 -6 -1
sa:phase one	0 12 -3 -6
sa:phone	0 10 -5 -5
sa:phosphate	3 2 0 -9
sa:pile	0 11 -2 -6
sa:pittsburgh	0 -7 9 0
sa:place	-7 8 4 -12
sa:plan	-1 13 -8 -6
sa:plan ,	-7 -12 11 5
sa:plan .	10 0 0 -11
sa:plan to	-6 24 -9 -13
sa:plane	-2 9 -9 1
sa:plant	-3 -13 15 2
sa:pleased	-4 10 -4 0
sa:plywood	0 12 -7 -4
sa:pm	0 13 -4 -7
sa:point	0 0 -16 13
sa:police	0 -20 13 8
sa:port	-11 6 -11 8
sa:porto	-1 10 -1 -6
sa:position	0 11 -6 -3
sa:post .	0 10 -8 0
sa:postpone	-2 26 -11 -15
sa:potatoe	0 11 -2 -7
sa:powder	0 10 -8 0
sa:preliminary	0 -21 0 19
sa:preliminary consensu	0 -13 -5 18
sa:premier	0 7 -18 7
sa:premier liu	0 -8 -12 18
sa:prepare	3 -2 5 -12
sa:prepare <person>	8 -6 3 -6
sa:prepare a	1 -12 4 2
sa:prepare the	-5 11 -1 -3
sa:presence	0 -8 12 -3
sa:presence of	0 -8 12 -3
sa:present	0 25 -11 -20
sa:present truce	1 11 -13 0
sa:president	0 -12 -1 18
sa:president ,	11 -13 -19 19
sa:president <person>	-6 20 -14 0
sa:president meet	-2 -10 18 -5
sa:president of	-15 16 -1 -8
sa:president to	0 -1 -8 10
sa:press	0 22 0 -24
sa:press )	0 5 5 -9
sa:prevent	2 -10 10 -2
sa:price	-2 16 -1 -15
sa:prime	6 -9 8 -5
sa:prime minister	6 -9 8 -5
sa:printed	-3 13 -7 -1
sa:probably	5 10 -19 0
sa:proclamation	0 13 -8 -1
sa:produced	-3 -8 20 -5
sa:product	-5 0 -19 14
sa:programme	0 10 0 -8
sa:progress	-11 -36 10 31
sa:progress .	0 -9 4 3
sa:prolong	-1 -9 -3 15
sa:prolong by	-2 -9 14 0
sa:prolong it	0 -10 -2 14
sa:prolong the	-1 31 -23 -9
sa:prolong their	3 -25 10 6
sa:promise	-10 -5 -2 13
sa:promise of	0 -11 0 14
sa:promise to	-1 7 1 -10
sa:proposal	-11 -1 13 -7
sa:propose	0 0 10 -10
sa:provide	12 -17 3 0
sa:public	-1 22 -12 -9
sa:publish <day-today>	0 -8 9 0
sa:publish a	0 20 -14 -5
sa:purchase	-5 -20 19 5
sa:purchase of	-1 -5 10 -3
sa:push	0 -5 -3 11
sa:push for	0 -6 -3 11
sa:put	-5 13 -8 -2
sa:put <level>	0 17 -11 -1
sa:put <name>	0 11 -9 0
sa:put <number>	-1 11 -5 -1
sa:put a	0 14 -8 -3
sa:put down	0 9 -7 -1
sa:put in	0 11 -5 -6
sa:put off	-4 -3 14 -19
sa:put tariff	0 -9 0 12
sa:put the	-2 15 -28 14
sa:quadruple	0 11 -8 0
sa:quadruple its	0 11 -8 0
sa:quarrel	0 0 -11 8
sa:quarrel over	-1 -3 -12 17
sa:question	-4 8 4 -12
sa:question of	0 11 0 -11
sa:radio	-1 -6 10 0
sa:raise	5 0 2 -13
sa:raise its	0 -13 16 -3
sa:raise the	0 -13 11 1
sa:rang	0 -19 21 0
sa:rare	-15 -8 7 6
sa:rare earth	-13 -8 6 8
sa:rate	-12 -4 7 3
sa:rate .	0 -5 10 -5
sa:rate at	0 -16 10 6
sa:rate of	0 -6 -18 19
sa:raw	0 0 15 -15
sa:reach	1 12 -18 0
sa:reach a	-2 -16 0 19
sa:reach by	0 15 -7 -9
sa:reach in	0 31 -12 -22
sa:reach the	0 9 -13 3
sa:read	1 11 5 -29
sa:reading	0 15 -13 0
sa:ready .	0 1 -9 6
sa:ready to	0 8 0 -13
sa:reagan	0 16 -7 -9
sa:reason	0 -4 -2 9
sa:reason to	0 -7 -5 12
sa:receive	8 -7 7 -10
sa:receive <name>	0 -12 13 0
sa:receive <person>	11 -5 2 -12
sa:reciprocal	1 43 -32 -16
sa:reciprocal duty	0 14 -8 -4
sa:reciprocal tariff	0 10 -7 0
sa:recommend	0 -16 22 -5
sa:record	17 0 -18 -11
sa:record ,	10 -7 0 -1
sa:reduce	0 -9 3 5
sa:reference	0 8 -4 0
sa:refuse	10 -6 0 -3
sa:refuse to	11 0 -11 -1
sa:regulator	0 -4 -9 12
sa:reject	0 10 -4 -2
sa:relation	11 -10 0 0
sa:released	-1 -4 8 -1
sa:relief	18 -20 4 -3
sa:remain	-5 19 -9 -4
sa:remark	0 -10 11 0
sa:remove	0 2 -10 4
sa:reply	-3 11 -4 -2
sa:report	0 11 -1 -9
sa:report that	0 9 -3 -2
sa:reporter	-8 7 2 -11
sa:reporter .	0 14 -13 0
sa:reporter in	0 -17 18 0
sa:reporter on	-1 8 0 -10
sa:respect	10 -7 0 -6
sa:respect .	11 -15 5 0
sa:rest for	0 2 4 -8
sa:result ,	0 2 -12 11
sa:result .	-12 -3 11 0
sa:result of	5 11 -6 -14
sa:resume .	0 -7 -7 13
sa:return	-5 14 -4 -7
sa:return from	0 15 -8 -7
sa:return to	0 0 -9 9
sa:review	-3 -9 15 -2
sa:rice ,	0 15 -8 -7
sa:right	0 -3 9 -6
sa:rise	0 -16 16 1
sa:rise <level>	0 12 -5 -4
sa:rise from	0 -12 2 11
sa:river	0 12 -4 -7
sa:ronald	0 16 -7 -9
sa:ronald reagan	0 16 -7 -9
sa:room	12 0 -3 -18
sa:room .	-7 -1 9 -4
sa:room of	9 12 -20 -1
sa:rose	0 9 -7 0
sa:round	0 -7 -3 12
sa:round ,	-15 -10 14 4
sa:round .	-16 -4 19 -11
sa:round <number>	-3 -13 19 -4
sa:round between	0 1 -11 9
sa:round in	0 -9 8 1
sa:round of	3 17 -9 -13
sa:round on	10 -9 -3 1
sa:round since	0 -12 5 5
sa:round with	15 4 -25 4
sa:row	0 9 -3 -4
sa:rubber	0 15 -4 -8
sa:rule	-5 -11 9 7
sa:rule that	0 -13 0 16
sa:rum	0 -11 13 0
sa:run	-12 2 -7 12
sa:run for	0 -12 4 8
sa:run out	-3 21 -8 -12
sa:run to	-6 25 -18 -1
sa:s	10 -3 -5 0
sa:s &	10 -5 -4 0
sa:salalah	14 -9 -4 0
sa:salmon	6 -15 2 5
sa:same	-12 -7 3 14
sa:same .	0 0 5 -9
sa:same day	4 -7 9 -8
sa:same evening	0 -7 11 -2
sa:same hour	0 -5 -5 10
sa:sanctioning	0 -10 -1 12
sa:sanctioning <name>	0 -10 -1 12
sa:santa	0 -13 5 8
sa:santa cruz	0 -13 5 8
sa:sardine	0 -8 9 0
sa:saturday	-1 13 -9 0
sa:save	0 6 -15 4
sa:save a	0 0 -13 10
sa:say	0 6 -1 -7
sa:say ,	-6 -8 13 0
sa:say .	12 -3 0 -5
sa:say :	-1 17 -9 -3
sa:say <name>	0 14 -12 0
sa:say <person>	0 15 -9 -3
sa:say after	0 -1 18 -16
sa:say afterward	0 -13 13 0
sa:say at	-1 -4 13 -6
sa:say he	1 8 -14 1
sa:say in	-1 3 10 -18
sa:say it	0 15 -15 0
sa:say that	2 -3 -13 17
sa:say yes	0 10 -7 0
sa:schedule	0 0 -8 9
sa:school	0 15 -9 -5
sa:scrap	0 -11 5 5
sa:season	0 -10 18 -10
sa:seat	2 -7 12 -16
sa:seat of	0 -7 12 -9
sa:second	-29 0 0 16
sa:second and	0 -21 -2 23
sa:second day	-20 14 -31 12
sa:second meet	0 -10 17 -5
sa:second round	-10 -8 9 6
sa:secretary	7 -6 11 -13
sa:section	0 17 -11 -1
sa:section <number>	0 16 -9 -1
sa:security	0 11 -7 -1
sa:see	-16 6 0 3
sa:see "	0 -10 -1 13
sa:see <person>	-6 19 -10 -11
sa:see each	-3 -11 19 -1
sa:see the	0 -8 0 10
sa:seemed	0 -11 7 4
sa:sell	-9 4 -1 1
sa:send	-4 8 1 -7
sa:senior	8 -3 -5 0
sa:senior <name>	8 -3 -5 0
sa:seoul	-10 1 9 -6
sa:seriou	0 -7 12 -5
sa:service	0 -3 10 -7
sa:sesame	0 8 -3 -2
sa:session	-1 10 -10 0
sa:set a	0 -13 3 9
sa:set out	0 -1 10 -10
sa:set the	2 4 -11 0
sa:set up	0 -13 16 -1
sa:settle	11 -12 2 0
sa:settle a	6 -7 -8 6
sa:settle the	-1 -1 12 -10
sa:settle their	0 11 -11 0
sa:seven	0 10 -3 -1
sa:seventh	11 -2 -1 -7
sa:seventh round	12 -8 0 -6
sa:several	0 19 -16 0
sa:shall	-2 -20 25 -3
sa:share	-5 19 -20 0
sa:she	-2 8 -9 3
sa:she say	0 -8 0 10
sa:sheet	-4 20 -4 -16
sa:sheet of	0 8 -1 -5
sa:sheet on	0 14 -10 -2
sa:shelve	0 10 -2 -6
sa:ship	1 15 -26 6
sa:ship .	0 17 -15 0
sa:shipment	0 8 -5 -1
sa:shoe	0 -12 14 -1
sa:shook	-2 6 1 -12
sa:shook hand	-2 4 3 -11
sa:shop	7 -12 -5 9
sa:short	-2 9 -6 0
sa:should meet	0 11 -11 0
sa:should not	0 -9 9 0
sa:shrimp	0 10 -24 5
sa:side	-8 -3 -3 15
sa:side and	0 -9 7 0
sa:side by	0 -12 18 -8
sa:side had	0 -24 0 26
sa:side in	-2 -2 -3 9
sa:side would	0 3 3 -12
sa:sideline	8 0 -7 -3
sa:sideline of	8 0 -7 -3
sa:sign .	5 3 -35 15
sa:sign a	-3 -8 14 -3
sa:sign an	0 27 0 -30
sa:sign in	0 9 -12 1
sa:sign it	0 -3 14 -12
sa:sign on	0 -14 8 8
sa:sign the	-3 27 -26 0
sa:sign trade	0 -15 -6 21
sa:sign two	0 -3 -4 9
sa:signature	-15 7 9 -9
sa:signature ,	0 4 5 -10
sa:signature .	0 23 -11 -7
sa:signature is	0 11 -7 -1
sa:silent	0 10 -8 0
sa:since <month-gone>	-10 -20 23 5
sa:since <number>	-5 10 -8 2
sa:since they	0 20 -18 -3
sa:sit	14 -10 13 -31
sa:sit down	19 9 -9 -33
sa:sit in	-6 -10 16 0
sa:six	0 -4 22 -26
sa:six hour	1 -4 20 -23
sa:sixth	-1 8 0 -11
sa:sixth round	-16 11 5 -11
sa:sleep	0 -12 0 12
sa:sleep .	0 -8 -4 13
sa:small	7 4 -3 -10
sa:snow	9 -8 0 0
sa:so	-5 12 4 -27
sa:so ,	0 -8 10 0
sa:so .	-3 2 10 -14
sa:so that	-6 28 -15 -18
sa:social	0 11 -4 -4
sa:social media	0 11 -9 0
sa:sofa	0 -7 -5 12
sa:solution	0 2 -12 6
sa:some	-2 21 -15 -5
sa:some <number>	0 14 -8 -4
sa:somebody	0 9 -3 -3
sa:south	-2 -23 28 -2
sa:soybean	0 11 -3 -9
sa:soybean to	0 -8 8 0
sa:spare	0 -10 10 0
sa:speak	0 20 -23 -1
sa:speak by	0 12 -11 0
sa:speaking	0 -16 10 7
sa:special	0 -6 10 0
sa:spoke	-11 13 -5 -7
sa:spoke by	-1 -6 12 -6
sa:spoke of	0 11 -17 4
sa:spoken	0 22 -17 -4
sa:spoken by	0 14 -12 0
sa:sprat	0 -11 16 -6
sa:spring	0 0 -10 8
sa:spring ,	0 9 -10 0
sa:square	13 -4 -10 0
sa:stability	0 16 -14 -2
sa:stable	10 0 -10 0
sa:stalled	0 10 -4 -2
sa:stand	-14 6 1 0
sa:stand at	0 15 -4 -7
sa:stand in	0 -11 5 8
sa:stand ready	0 11 -6 -4
sa:standstill	-10 0 -11 15
sa:start	0 -1 14 -14
sa:start .	0 -5 0 9
sa:start at	-2 -11 14 0
sa:start on	-1 16 -4 -10
sa:state visit	7 3 -12 0
sa:statement .	0 -14 9 3
sa:stay	25 0 -24 0
sa:stay in	0 9 -6 0
sa:stay until	13 -8 -3 0
sa:steel	-6 1 8 -10
sa:steel ,	0 -12 1 11
sa:steel and	-1 17 -10 -6
sa:step	3 0 -21 12
sa:step ,	0 -8 0 9
sa:still	-13 13 1 -9
sa:still in	0 10 -5 -2
sa:still meet	0 -16 17 0
sa:still pay	0 -8 0 10
sa:stock	0 14 -10 -2
sa:stockholm	-4 -5 -21 29
sa:stockholm ,	-2 1 -18 14
sa:stockholm .	11 -14 1 0
sa:stockholm on	-5 0 -9 14
sa:stop	11 -8 -11 12
sa:stop .	2 -21 7 10
sa:straight	10 -17 9 -1
sa:strait	0 -10 0 10
sa:strike	0 28 -13 -14
sa:strike a	0 -7 10 -1
sa:student	0 -7 9 -1
sa:subject	0 -9 12 -1
sa:subject to	0 -8 10 0
sa:subsidy	0 -14 16 -1
sa:substantial	-2 -20 -1 22
sa:substantial progress	0 -13 -4 18
sa:successor	0 18 -6 -10
sa:such	-8 -9 6 7
sa:such meet	-5 -10 9 4
sa:sugar	-7 5 -34 21
sa:sugar ,	-2 19 -21 0
sa:sugar and	0 -11 -5 16
sa:sugar from	0 -10 1 8
sa:summer	-1 0 10 -10
sa:summer .	0 -7 14 -6
sa:summit	8 7 -11 -1
sa:summit ,	11 -17 6 -4
sa:summit .	0 21 -22 0
sa:summit in	-6 -15 22 -3
sa:summit of	0 -20 5 10
sa:summit that	4 12 -13 -6
sa:surcharge	4 10 -8 -6
sa:suspend	9 -6 8 -12
sa:suspend ,	0 -9 10 0
sa:suspend <points>	0 4 -10 5
sa:suspend its	0 -12 7 5
sa:suspend most	0 0 -12 10
sa:suspension	1 -14 5 7
sa:suspension of	3 -23 8 12
sa:system	0 -11 2 9
sa:table "	-1 21 -18 0
sa:table .	2 -12 12 -3
sa:take	-10 9 -4 0
sa:take <level>	0 -13 7 7
sa:take <number>	0 -7 -3 11
sa:take a	0 16 -12 -1
sa:take back	0 16 -9 -5
sa:take effect	0 -18 20 0
sa:take it	0 7 -14 3
sa:take off	0 -11 12 0
sa:take on	0 7 -9 0
sa:take place	0 7 0 -12
sa:take the	0 -12 -8 19
sa:talk	5 13 -7 -12
sa:talk ,	-2 -8 0 12
sa:talk and	0 14 -15 -1
sa:talk at	0 19 -11 -13
sa:talk between	0 -22 6 15
sa:talk had	0 16 -6 -9
sa:talk in	3 15 -17 -6
sa:talk of	0 -19 16 2
sa:talk over	0 11 -1 -6
sa:talk since	-1 -7 18 -13
sa:talk that	13 -25 0 9
sa:talk were	-1 19 -10 -6
sa:talk with	-24 21 -15 6
sa:talk would	8 -10 1 0
sa:talked about	4 6 -12 -1
sa:talked for	-9 10 0 -2
sa:talking	14 -7 2 -12
sa:talking .	0 -9 11 0
sa:tangier	0 -11 8 2
sa:tariff	-6 6 2 -9
sa:tariff "	0 -12 13 0
sa:tariff ,	-6 30 -18 -9
sa:tariff .	-13 29 -12 -14
sa:tariff are	0 -10 11 0
sa:tariff cut	9 -8 0 0
sa:tariff fight	0 -5 9 -3
sa:tariff for	0 0 -10 11
sa:tariff in	0 -7 11 -1
sa:tariff of	-11 -19 20 4
sa:tariff on	3 -4 9 -11
sa:tariff over	5 12 -14 -3
sa:tariff suspend	0 13 -8 -3
sa:tariff talk	0 13 -5 -6
sa:tariff they	0 5 3 -12
sa:tariff truce	7 -8 -9 11
sa:tariff war	-10 -4 8 3
sa:tariff with	10 -6 -4 0
sa:tax	-1 -8 12 -1
sa:tax at	0 -11 12 0
sa:tea	2 6 8 -24
sa:tea ,	0 -13 16 -4
sa:tea and	0 14 0 -14
sa:team	1 -12 12 0
sa:technical	-10 0 0 6
sa:telephone	-14 -13 22 -15
sa:telephone ,	0 -15 17 0
sa:telephone .	-2 -16 19 0
sa:telephone for	0 11 -10 0
sa:telephone on	0 24 -20 -3
sa:telephone with	0 -8 9 0
sa:telephoned	0 -12 17 -4
sa:television	16 -10 2 -3
sa:television advertisement	0 19 -9 -12
sa:television interview	0 -18 11 8
sa:tell	-2 14 0 -24
sa:tell <organisation>	0 12 -7 0
sa:tell a	0 14 -6 -4
sa:tell him	0 12 -10 0
sa:tell reporter	-6 0 9 -12
sa:tell the	0 22 -17 -5
sa:tell thi	8 2 -11 0
sa:ten	0 -9 13 -2
sa:tenth	0 12 -4 -9
sa:term	-11 12 3 -18
sa:text	-5 -8 -15 26
sa:text .	0 1 -11 6
sa:th	-7 9 8 -18
sa:th .	-2 15 -9 -1
sa:than	8 -7 5 -3
sa:than <level>	18 -19 1 0
sa:than plan	-3 -16 5 12
sa:than they	-1 15 -5 -7
sa:than two	-14 3 -5 10
sa:that .	-2 -5 0 8
sa:that <name>	-4 12 6 -31
sa:that <person>	4 25 -21 -12
sa:that <quality>	-1 -8 17 -10
sa:that <seat>	8 2 1 -21
sa:that a	9 4 0 -17
sa:that all	9 -4 -1 0
sa:that an	9 -6 0 0
sa:that are	9 -15 0 3
sa:that begin	-9 -5 0 12
sa:that both	4 9 -19 -1
sa:that buy	0 9 -9 0
sa:that come	0 12 -7 0
sa:that day	0 -4 11 -8
sa:that end	0 -13 11 1
sa:that had	2 -9 9 -1
sa:that has	1 9 3 -25
sa:that he	-6 17 -22 4
sa:that his	-1 0 11 -13
sa:that it	-16 5 -4 3
sa:that its	0 13 -9 0
sa:that keep	0 11 -12 0
sa:that leave	0 4 -12 4
sa:that lower	0 -14 18 -7
sa:that make	0 14 -12 0
sa:that most	0 -19 13 7
sa:that mr	0 10 -9 0
sa:that no	0 0 10 -10
sa:that nobody	0 -2 -8 10
sa:that nothing	0 -9 4 5
sa:that of	0 -8 13 -7
sa:that put	0 12 -16 2
sa:that run	1 -25 4 15
sa:that some	0 -13 13 0
sa:that take	0 16 -5 -10
sa:that the	-5 -2 -8 15
sa:that their	0 16 -9 -5
sa:that there	0 -21 17 3
sa:that they	0 -3 -15 18
sa:that thi	-6 6 -8 4
sa:that trade	0 -20 11 11
sa:that would	-6 3 -20 15
sa:the <level>	-12 -28 30 4
sa:the <money>	0 12 -9 -1
sa:the <month-gone>	0 13 -10 -2
sa:the <name>	-8 23 -4 -25
sa:the <office>	-23 -9 27 -14
sa:the <organisation>	0 21 -15 -12
sa:the <person>	-22 6 8 -7
sa:the <points>	0 -10 6 4
sa:the <quality>	12 -7 2 -4
sa:the <seat>	-29 -24 31 1
sa:the <span>	-5 25 -6 -15
sa:the agenda	0 -4 7 -1
sa:the agreement	0 19 -9 -10
sa:the aim	10 5 -13 -2
sa:the airport	0 8 -12 3
sa:the apec	-1 24 -21 0
sa:the arrangement	-2 13 -13 0
sa:the asean	11 1 -8 -6
sa:the autumn	0 12 -7 -6
sa:the back	0 10 -8 0
sa:the busan	10 -7 -9 2
sa:the buyer	0 9 -8 0
sa:the case	0 -7 -6 14
sa:the ceasefire	0 14 -10 -3
sa:the chairmanship	0 -10 11 0
sa:the clock	0 -1 -8 8
sa:the close	0 -7 -5 12
sa:the coffee	0 -12 13 0
sa:the come	0 11 -7 -2
sa:the current	0 -8 9 0
sa:the date	-3 -9 15 -4
sa:the deadline	0 -5 -2 9
sa:the deal	-2 -4 9 -2
sa:the delegation	5 -11 -11 16
sa:the desk	0 -16 8 9
sa:the east	0 10 -6 -1
sa:the eighth	17 0 -14 -4
sa:the end	-12 -18 -16 34
sa:the export	10 -5 0 -2
sa:the extension	6 9 -12 -10
sa:the extra	0 -18 15 1
sa:the fentanyl	0 10 -7 0
sa:the fifth	0 -11 6 3
sa:the firm	0 11 -10 0
sa:the first	10 -6 0 0
sa:the fourth	-8 -21 11 15
sa:the geneva	0 -13 1 9
sa:the good	0 -10 6 5
sa:the ground	0 11 -9 0
sa:the harvest	0 0 9 -10
sa:the higher	0 5 -14 7
sa:the highest	0 19 -17 0
sa:the house	0 -8 11 0
sa:the lake	2 12 -6 -12
sa:the largest	0 16 -11 -3
sa:the last	5 -26 -14 35
sa:the latest	0 13 -9 -2
sa:the letter	-2 -14 18 0
sa:the list	0 17 -13 0
sa:the making	0 -5 13 -9
sa:the margin	0 -18 25 -12
sa:the meet	-5 21 -16 -1
sa:the middle	3 14 -8 -14
sa:the morning	-10 5 -9 8
sa:the most	11 -1 -7 -3
sa:the name	0 10 -7 -1
sa:the national	0 -12 14 0
sa:the new	-3 11 0 -12
sa:the next	6 -8 4 -2
sa:the night	14 -12 8 -14
sa:the north	0 12 -8 -1
sa:the old	-11 12 6 -11
sa:the one	-9 3 -7 10
sa:the opening	0 -9 10 0
sa:the order	0 15 -7 -5
sa:the outline	-4 -2 -10 16
sa:the palace	0 17 -14 -3
sa:the paper	0 0 -16 13
sa:the party	0 0 -9 6
sa:the people	7 3 -9 -2
sa:the presence	0 -8 12 -3
sa:the present	0 18 -11 -5
sa:the president	-19 -5 17 -5
sa:the press	6 11 -12 -7
sa:the quota	0 -7 10 0
sa:the rate	0 -6 12 -5
sa:the reciprocal	0 20 -13 -5
sa:the region	0 -10 1 6
sa:the regional	0 -8 9 0
sa:the rest	0 9 -3 -1
sa:the result	0 19 -6 -13
sa:the room	13 -13 4 -3
sa:the s	10 -5 -4 0
sa:the same	-12 -8 3 15
sa:the season	0 11 0 -8
sa:the seat	4 -19 12 -4
sa:the second	-10 16 -10 -4
sa:the seventh	0 15 -13 0
sa:the sideline	8 0 -7 -3
sa:the signature	0 -12 6 6
sa:the sixth	-13 5 0 0
sa:the spring	-3 -12 -1 17
sa:the step	0 -1 -6 10
sa:the strike	0 9 -5 -2
sa:the summer	0 -7 14 -7
sa:the summit	0 -9 -7 16
sa:the suspend	11 -11 -1 2
sa:the suspension	3 -16 4 8
sa:the talk	-12 10 6 -14
sa:the team	0 -4 9 -5
sa:the telephone	0 -18 18 0
sa:the third	3 -21 -1 23
sa:the threat	0 -10 -3 13
sa:the three	6 -12 6 0
sa:the trade	13 -8 16 -33
sa:the transfer	0 11 0 -8
sa:the truce	0 0 10 -12
sa:the two	4 -6 17 -21
sa:the united	12 0 -8 -5
sa:the valley	0 13 -11 0
sa:the way	-8 -3 0 9
sa:the week	0 -7 9 0
sa:the weekend	8 -11 -7 8
sa:the world	0 10 -4 -6
sa:the year	0 11 -9 0
sa:their	-3 1 13 -17
sa:their <office>	-2 5 6 -10
sa:their <organisation>	0 19 -11 -8
sa:their dispute	-7 11 12 -23
sa:their duty	0 -16 19 -2
sa:their first	1 -12 5 2
sa:their fourth	9 11 -29 6
sa:their good	0 12 -7 -1
sa:their government	0 -13 10 1
sa:their leader	-1 -11 1 9
sa:their president	1 -4 -32 28
sa:their second	-14 -11 11 7
sa:their tariff	-5 -21 11 12
sa:their truce	0 11 -8 -5
sa:them	2 2 0 -7
sa:them .	2 12 -7 -10
sa:them on	1 -15 12 0
sa:themselve	0 7 -13 4
sa:then	0 -3 -5 9
sa:then .	0 0 -16 11
sa:then it	0 -20 13 9
sa:there	3 0 -15 13
sa:there 's	-1 -10 0 14
sa:there ,	10 7 -12 -11
sa:there .	-3 10 -14 7
sa:there is	0 -7 2 6
sa:there was	5 -14 2 5
sa:there were	0 1 1 -10
sa:there will	4 0 -10 1
sa:therefore	0 -7 9 0
sa:they	-11 8 -19 14
sa:they agree	0 -15 5 8
sa:they are	0 -5 15 -9
sa:they arrive	0 -9 0 9
sa:they call	0 15 -3 -11
sa:they come	-1 -10 9 1
sa:they had	-3 -11 12 1
sa:they have	-10 -4 -10 20
sa:they intend	0 12 -11 0
sa:they reach	0 20 -4 -16
sa:they sign	0 16 -13 -3
sa:they were	0 -15 18 -3
sa:they would	-8 6 -11 7
sa:thi	0 -1 6 -10
sa:thi newspaper	8 8 -15 0
sa:thi season	0 -13 13 0
sa:thi week	0 -11 0 11
sa:thi year	0 -9 17 -17
sa:thing that	-3 -7 0 9
sa:thing to	1 -12 8 0
sa:think	3 16 -17 -5
sa:think about	0 13 -12 0
sa:think that	9 3 -12 -1
sa:third day	-5 -5 -7 15
sa:third meet	0 6 -11 2
sa:third of	9 1 -8 -6
sa:third round	12 -3 0 -7
sa:third time	-3 -12 23 -12
sa:those	-1 20 -16 0
sa:thousand	12 -1 -12 0
sa:threat	-7 0 -9 12
sa:threat of	-4 -13 2 13
sa:threaten	-2 -10 13 0
sa:threaten <number>	0 -6 -7 11
sa:threaten with	0 -9 9 0
sa:three	-10 -18 11 12
sa:three -	-1 -16 20 -3
sa:three .	-1 5 -18 12
sa:three and	0 13 -9 -3
sa:three hour	-3 -4 24 -18
sa:three week	0 -13 15 -2
sa:tiktok	1 -35 10 21
sa:tiktok ,	1 -2 -9 10
sa:tiktok and	0 -10 8 0
sa:till	16 -9 -7 0
sa:time	-9 -6 19 -16
sa:time )	12 -16 7 -4
sa:time ,	0 23 -23 0
sa:time .	-21 0 15 -9
sa:time in	0 12 -4 -16
sa:time on	-2 13 -10 0
sa:time that	-2 -15 21 -4
sa:time thi	-5 -6 15 -1
sa:tinned	0 17 -11 -6
sa:to	4 -8 5 0
sa:to .	0 9 -5 0
sa:to <day-ahead>	-17 12 0 -7
sa:to <day-gone>	11 -14 -7 14
sa:to <goods-amount>	0 -20 21 0
sa:to <level>	-23 6 -6 9
sa:to <money>	0 15 -8 -5
sa:to <name>	16 1 -7 -10
sa:to <number>	12 -17 -6 15
sa:to <seat>	-1 13 -7 -6
sa:to <span>	0 14 -3 -8
sa:to a	-1 -19 21 0
sa:to act	0 -12 12 0
sa:to agree	6 -13 -1 10
sa:to announce	0 -5 -8 13
sa:to apply	0 -9 10 0
sa:to ask	0 -13 16 -1
sa:to be	0 1 -8 7
sa:to build	0 10 -8 0
sa:to buy	0 9 -4 -1
sa:to carry	0 -18 -15 30
sa:to charge	0 17 -13 0
sa:to clear	0 -11 13 0
sa:to collect	0 15 -7 -6
sa:to come	5 7 -10 -1
sa:to complete	0 -14 14 0
sa:to decide	0 -15 0 13
sa:to discuss	5 4 -13 2
sa:to do	-3 -19 20 0
sa:to end	0 0 21 -30
sa:to expire	0 -17 9 6
sa:to extend	-2 0 -9 10
sa:to fall	0 -10 10 0
sa:to find	-1 13 -4 -4
sa:to finish	6 -19 7 2
sa:to freeze	0 -20 0 18
sa:to get	0 16 -13 -1
sa:to go	-3 -12 1 14
sa:to happen	0 -11 12 0
sa:to have	0 -1 10 -10
sa:to his	11 1 -16 0
sa:to hold	2 -17 6 5
sa:to impose	0 10 -7 0
sa:to its	0 6 -16 5
sa:to keep	18 -25 3 1
sa:to lapse	0 9 -5 0
sa:to last	0 7 -9 0
sa:to leave	0 13 0 -16
sa:to let	0 3 14 -24
sa:to levy	-1 -6 -3 11
sa:to lower	0 11 -13 0
sa:to make	-8 1 9 -11
sa:to meet	-14 5 -1 2
sa:to negotiate	0 11 -8 0
sa:to nothing	0 12 -7 -2
sa:to open	0 13 -6 -5
sa:to prepare	5 1 0 -10
sa:to prevent	2 -10 10 -2
sa:to prolong	-4 -23 2 20
sa:to push	0 -9 0 10
sa:to put	0 4 -14 10
sa:to renew	0 3 6 -11
sa:to report	0 12 -12 -3
sa:to rise	0 -11 9 0
sa:to run	0 14 -7 -3
sa:to save	0 4 -13 5
sa:to say	-1 10 -5 -2
sa:to see	-6 0 7 -10
sa:to settle	4 -9 -13 14
sa:to sign	0 -1 -7 9
sa:to sit	-1 -1 -5 10
sa:to speak	-3 11 -4 -4
sa:to start	-1 -16 16 3
sa:to stay	12 -6 -3 0
sa:to stop	0 -15 11 6
sa:to suspend	-4 -8 25 -21
sa:to take	0 -4 10 -7
sa:to talk	15 1 -2 -22
sa:to the	12 4 -11 -3
sa:to their	0 -8 3 5
sa:to think	0 11 -9 0
sa:to turn	0 10 -9 0
sa:to two	0 10 -1 -6
sa:to wait	0 -9 9 0
sa:together	2 -8 16 -18
sa:together in	1 16 -14 -7
sa:tomatoe .	0 -12 14 0
sa:too	0 15 -13 -4
sa:too .	0 10 -2 -4
sa:top	10 16 -24 -13
sa:top of	5 10 -16 -6
sa:toward	0 11 -2 -5
sa:town	-5 15 -16 0
sa:trade ,	0 5 -15 7
sa:trade .	10 -10 0 0
sa:trade agreement	-18 0 11 -3
sa:trade between	-1 1 6 -10
sa:trade consultation	-3 -7 -9 18
sa:trade deal	6 -13 8 0
sa:trade ministry	0 -4 10 -3
sa:trade representative	0 12 -5 -8
sa:trade talk	3 0 -24 11
sa:trade truce	-6 -3 11 -1
sa:trade war	8 0 0 -15
sa:trader	0 24 -14 -12
sa:transcript	-3 -12 16 -1
sa:transcript )	0 -11 17 -8
sa:transcript of	0 -7 12 -5
sa:translated )	0 2 -12 5
sa:translated from	-1 -5 18 -16
sa:translation	0 4 -9 1
sa:translation )	0 -4 -4 9
sa:travel	0 9 -5 0
sa:travel to	0 9 -5 0
sa:treasury	10 0 -6 -4
sa:treaty	0 -7 10 0
sa:tree	0 -10 11 0
sa:truce	-9 -1 11 -4
sa:truce ,	6 -26 2 18
sa:truce .	0 11 -6 -3
sa:truce between	-1 29 -13 -21
sa:truce by	-2 -12 12 0
sa:truce for	-2 -9 4 7
sa:truce go	0 -13 12 0
sa:truce is	0 12 -24 0
sa:truce of	-14 0 14 -8
sa:truce on	-4 -11 0 13
sa:truce run	-3 -3 15 -11
sa:truce that	-7 -20 3 23
sa:truce until	-1 14 -12 0
sa:truce with	-9 34 -1 -48
sa:truce would	18 -12 -7 -1
sa:trump has	0 -19 20 0
sa:trump say	0 -6 9 0
sa:tuna	-2 26 -16 -10
sa:tuna ,	0 15 -10 -5
sa:turn	0 17 -14 -1
sa:turnberry	12 -2 0 -9
sa:turnberry on	0 8 -7 0
sa:turned	12 -14 1 0
sa:twenty	-2 -15 8 7
sa:two	-1 -4 10 -7
sa:two .	0 -21 21 -1
sa:two <number>	13 -3 -10 0
sa:two <office>	0 5 0 -12
sa:two country	4 12 -9 -12
sa:two delegation	-7 -16 18 1
sa:two government	7 19 -15 -15
sa:two had	0 -10 11 0
sa:two hour	-18 -5 16 0
sa:two list	9 -16 8 0
sa:two men	-2 15 -9 -1
sa:two more	9 -22 0 12
sa:two new	0 -23 -7 29
sa:two or	0 11 -5 -3
sa:two round	0 20 -10 -12
sa:two side	-13 -5 3 8
sa:two trade	0 -7 -14 18
sa:two would	0 -5 9 -2
sa:under	-19 33 -14 -16
sa:under a	0 12 0 -9
sa:under the	0 8 0 -5
sa:under way	0 -5 11 -5
sa:understanding	-2 24 -18 -7
sa:union	0 12 0 -10
sa:united	12 0 -10 -6
sa:united nation	13 -2 -7 -3
sa:unless	0 51 -37 -13
sa:unless the	0 13 -10 0
sa:unofficial	0 -1 9 -8
sa:until	9 -9 2 0
sa:until <day-ahead>	13 -11 -9 13
sa:until <day-gone>	0 -8 2 4
sa:until it	0 -10 -5 16
sa:until the	-2 0 26 -31
sa:until then	0 -5 -3 9
sa:up	-4 -13 13 6
sa:up ,	0 -11 11 0
sa:up .	-14 -20 21 8
sa:up <level>	9 -3 -4 -1
sa:up <span>	-2 -5 -2 12
sa:up a	5 -29 12 13
sa:up again	-9 0 9 -1
sa:up in	0 9 -5 0
sa:us	-4 -1 -6 10
sa:us .	0 -5 -5 12
sa:use	-6 12 -23 9
sa:used	-8 -5 14 -4
sa:valid	0 -5 -5 10
sa:valley	0 13 -11 0
sa:vehicle	0 -5 9 -4
sa:very	7 -12 -7 14
sa:vice	0 0 -18 12
sa:vice premier	0 5 -20 9
sa:video	-8 -17 24 -7
sa:video on	0 -16 20 -4
sa:villa	0 16 -4 -15
sa:violated	0 -7 -9 14
sa:violated its	0 -11 0 12
sa:visa	0 10 -7 -2
sa:visit	14 4 -25 5
sa:visit ,	11 -19 -4 12
sa:visit .	-18 3 4 0
sa:visit by	0 0 -11 11
sa:visit of	-7 -12 0 18
sa:visit that	4 24 -12 -21
sa:visit to	22 -4 -8 -7
sa:von	0 8 -6 0
sa:von der	0 8 -6 0
sa:vote	0 26 -12 -13
sa:vote to	0 9 -4 -1
sa:wait	0 -12 18 -9
sa:wait for	0 19 -13 -6
sa:wait until	0 -24 25 0
sa:walk	0 -14 1 12
sa:wang	0 -4 7 -1
sa:want	0 -21 11 13
sa:want to	-5 -23 9 19
sa:war	0 0 8 -14
sa:warn	-3 18 -3 -11
sa:warn that	-1 15 -3 -9
sa:was	-17 3 2 -1
sa:was "	-5 -6 12 0
sa:was <level>	0 21 -16 -1
sa:was <number>	-2 26 -19 -4
sa:was a	0 -14 5 9
sa:was all	13 -13 -2 1
sa:was an	0 9 -11 1
sa:was call	0 17 -16 0
sa:was done	0 -7 -2 10
sa:was due	-1 -7 14 -6
sa:was effectively	3 -9 -1 8
sa:was in	0 12 -6 -6
sa:was no	8 -3 1 -10
sa:was not	-2 -8 11 0
sa:was possible	0 9 -8 0
sa:was put	0 17 -17 0
sa:was to	-9 -14 8 14
sa:water	-3 -3 9 -1
sa:way	8 -14 6 0
sa:way of	0 -8 5 1
sa:way to	5 3 -14 1
sa:we	0 -12 7 5
sa:we have	1 -12 5 4
sa:we hear	0 14 -14 0
sa:we shall	0 -13 15 0
sa:week	-8 16 -12 -3
sa:week 's	0 10 -4 -4
sa:week ,	-8 0 -18 18
sa:week ago	0 -5 10 -6
sa:weekend	5 6 -18 0
sa:weekend of	0 12 -9 -1
sa:well	-19 -12 0 24
sa:well .	-8 -8 6 8
sa:were	5 -6 1 0
sa:were not	0 16 -14 0
sa:were the	0 -14 15 -3
sa:were there	7 -9 6 -5
sa:were to	0 -5 16 -14
sa:what	-6 6 -19 17
sa:what <person>	0 0 -7 9
sa:what had	0 14 -11 -1
sa:what happen	0 12 0 -9
sa:what is	5 -11 -9 13
sa:what their	0 -10 -7 17
sa:what they	-3 23 -14 -5
sa:what to	0 -11 13 0
sa:what was	0 1 -10 10
sa:what we	1 -9 0 7
sa:whatever	0 13 -8 -1
sa:when	-15 10 -2 -2
sa:when <name>	-2 -1 -6 11
sa:when <person>	4 -12 9 -1
sa:when the	-15 -4 12 -1
sa:when they	-6 9 -17 13
sa:where	-2 0 -8 11
sa:where <name>	0 -20 8 12
sa:where <person>	3 -16 0 9
sa:where he	0 17 -12 -10
sa:where it	0 24 -22 -4
sa:where the	-4 -11 15 0
sa:where they	0 6 5 -12
sa:whether	-7 7 -23 13
sa:whether a	0 -21 -5 25
sa:which <name>	0 23 -12 -10
sa:which <person>	-4 -17 24 -4
sa:which <seat>	0 13 -9 0
sa:which each	0 13 -3 -9
sa:which end	2 11 -6 -11
sa:which has	0 -18 7 11
sa:which he	0 17 -12 -8
sa:which it	0 4 3 -9
sa:which pay	0 -11 0 11
sa:which run	4 -10 6 0
sa:which take	0 10 -9 0
sa:which the	-8 -13 11 8
sa:while	0 -19 12 8
sa:while <name>	0 -13 0 12
sa:while <person>	0 -9 0 10
sa:whisky	0 11 -8 0
sa:who	0 15 -8 -14
sa:who had	0 13 -14 -2
sa:who is	3 -11 7 0
sa:whole	0 9 -2 -2
sa:whose	6 0 -14 7
sa:why	0 -4 12 -10
sa:will charge	0 22 -16 -5
sa:will come	0 10 -8 0
sa:will cut	0 15 -22 5
sa:will do	0 -10 5 3
sa:will end	0 -13 19 -8
sa:will extend	0 -6 9 -1
sa:will face	0 0 -9 8
sa:will hold	0 11 -8 0
sa:will meet	0 30 -18 -17
sa:will not	1 -10 17 -15
sa:will now	-7 14 -4 -4
sa:will pay	7 -15 0 12
sa:will put	0 10 -7 0
sa:will run	0 -10 11 0
sa:will sit	-10 5 3 -3
sa:will suspend	0 -8 1 9
sa:will then	11 1 -12 -1
sa:wind	0 -22 4 17
sa:window	9 -6 0 -1
sa:wine	-1 11 -22 4
sa:wine and	0 8 -6 0
sa:winter	7 6 -17 0
sa:winter .	8 2 -7 -7
sa:wire	0 11 -7 -7
sa:wish	0 -3 -13 14
sa:with	12 -6 -4 5
sa:with <day-ahead>	-3 18 -10 -6
sa:with <level>	2 -17 8 6
sa:with <name>	0 15 -24 7
sa:with <number>	4 0 3 -10
sa:with <office>	0 8 -23 13
sa:with <person>	5 -33 27 2
sa:with <quality>	-3 1 8 -14
sa:with <seat>	0 18 -13 -5
sa:with <span>	10 -15 2 0
sa:with a	0 -14 2 12
sa:with an	-11 4 -11 12
sa:with either	10 -6 -3 0
sa:with empty	0 13 -8 -4
sa:with it	9 -16 12 -7
sa:with one	0 3 -9 7
sa:with the	9 17 -12 -21
sa:with their	-5 -12 18 -1
sa:with them	0 -11 12 0
sa:with two	-3 9 1 -13
sa:withdraw	0 -10 8 1
sa:withdraw .	0 -13 14 0
sa:within <span>	0 -15 11 6
sa:without	3 -16 4 10
sa:without an	0 12 -7 -5
sa:without result	-6 -12 13 2
sa:without say	0 -23 16 9
sa:without the	-1 -11 1 10
sa:woke	0 -8 12 -3
sa:wool	-1 -4 -2 10
sa:word	9 3 -14 0
sa:word "	0 10 -9 0
sa:work	9 0 -24 10
sa:work out	0 -5 -4 8
sa:work with	12 -10 0 0
sa:worker	0 10 -2 -6
sa:working	2 1 -14 4
sa:world	8 11 -13 -8
sa:world 's	3 0 3 -12
sa:world economy	-2 11 -8 0
sa:worth <money>	-1 -3 -7 10
sa:would	11 -1 -1 -3
sa:would be	9 -21 9 8
sa:would come	-1 20 -7 -10
sa:would cut	0 -10 16 -6
sa:would do	10 -14 4 0
sa:would have	-5 24 -10 -12
sa:would meet	-10 0 -19 20
sa:would not	8 11 -28 2
sa:would pay	0 9 -6 0
sa:would probably	0 13 -14 0
sa:would put	0 15 -12 0
sa:would see	0 -6 -2 9
sa:would still	0 -15 17 0
sa:wound	-2 -15 -3 19
sa:wound up	-2 -10 -10 19
sa:wrapped	-9 -1 -8 15
sa:wrapped up	-9 -1 -8 15
sa:write in	10 -5 -1 -2
sa:write that	-3 20 -11 -7
sa:year	0 5 4 -20
sa:year ,	7 10 -6 -18
sa:year .	-12 0 11 -6
sa:year ago	0 -12 1 10
sa:yet	0 -15 1 16
sa:yet .	0 -4 -8 11
sa:york	9 -9 -8 9
sa:york ,	9 -13 -2 5
sa:york .	5 -18 6 5
sa:your	0 12 -6 -4
sa:zero	0 -5 10 -4
sa:zinc	0 -10 11 0
sa:—	-13 12 -6 -1
sa:— "	0 10 -7 0
sa:— <name>	7 -2 8 -10
sa:— <number>	0 -8 -2 11
sa:— <office>	5 -9 -5 7
sa:— <person>	-3 19 -18 -4
sa:— <quality>	0 5 -10 2
sa:— <span>	-7 4 -16 10
sa:— a	-4 18 -8 -7
sa:— at	-2 -6 -8 14
sa:— on	0 -1 10 -6
sa:— second	0 -13 14 0
sa:— the	-14 10 -1 -3
sa:— there	0 16 -7 -7
sa:— three	0 12 -8 -1
sa:— transcript	0 11 -7 -1
sb:"	0 9 -11 0
sb:" ,	-2 15 0 -23
sb:" <span>	10 -7 0 0
sb:" a	7 -8 0 2
sb:" and	0 10 0 -8
sb:" he	-3 -7 7 4
sb:" i	-3 -2 -27 24
sb:" in	0 -8 15 -8
sb:" mr	0 10 -4 -1
sb:" on	0 -22 11 15
sb:" say	0 9 -13 0
sb:" the	-6 5 7 -18
sb:" they	0 -6 -3 11
sb:" we	-7 11 -2 -4
sb:" we'll	0 11 -5 -3
sb:& p	9 -9 6 -10
sb:'	-1 11 -1 -15
sb:'s ,	0 -12 7 6
sb:'s <level>	0 12 -6 0
sb:'s <person>	-1 -18 15 5
sb:'s a	0 20 -18 0
sb:'s cabinet	12 -14 6 -1
sb:'s commerce	-7 7 3 -9
sb:'s custom	0 9 -5 0
sb:'s delegation	-1 -4 15 -9
sb:'s deputy	0 7 -7 0
sb:'s duty	0 -10 -9 16
sb:'s economy	0 12 -3 -8
sb:'s finance	0 -7 11 -2
sb:'s foreign	3 -21 14 1
sb:'s go	0 11 -10 0
sb:'s good	0 4 7 -13
sb:'s minister	-8 14 -2 -7
sb:'s ministry	1 6 0 -9
sb:'s negotiator	11 -18 0 6
sb:'s own	8 -9 -8 8
sb:'s president	7 13 -21 2
sb:'s prime	3 -4 -10 15
sb:'s signature	0 12 -3 -4
sb:'s state	0 -20 15 6
sb:'s talk	-2 -12 14 0
sb:'s tariff	0 -11 15 -3
sb:'s to	0 -11 16 -4
sb:'s trade	6 -22 16 -1
sb:'s truce	0 11 -6 -1
sb:'s vice	-2 -19 8 9
sb:'s visit	-18 12 4 -7
sb:( <day-today>	12 6 -23 0
sb:( <name>	-1 -13 0 14
sb:( <number>	-2 0 11 -13
sb:( <organisation>	0 10 2 -14
sb:( <person>	0 8 -6 0
sb:( <seat>	0 2 -8 6
sb:( it	9 -3 0 -2
sb:( reuter	0 -10 5 3
sb:( translation	0 10 -1 -6
sb:)	0 -12 21 -10
sb:) ,	2 -6 -10 12
sb:) -	8 -13 0 6
sb:) :	-2 10 -1 -9
sb:) and	5 -17 -12 21
sb:) —	0 0 23 -29
sb:*	2 -8 14 -15
sb:, <day-ahead>	0 10 -10 0
sb:, <day-gone>	-14 12 2 -10
sb:, <day-today>	-2 10 0 -10
sb:, <level>	7 -7 0 3
sb:, <name>	16 -29 9 13
sb:, <number>	-3 15 -29 9
sb:, <office>	-10 7 -13 7
sb:, <person>	-9 -3 18 -14
sb:, <quality>	-9 -8 22 -6
sb:, <seat>	10 -19 18 -5
sb:, <span>	-1 25 -19 -6
sb:, a	21 2 -27 -2
sb:, about	6 -19 5 9
sb:, all	10 -5 -3 0
sb:, also	0 -8 0 11
sb:, announce	0 21 -19 -2
sb:, another	-6 -2 10 0
sb:, are	0 -10 12 0
sb:, arrived	-8 9 2 -6
sb:, as	15 -24 19 -14
sb:, at	2 -10 20 -29
sb:, before	0 16 -14 0
sb:, begin	13 0 -10 -4
sb:, both	8 -1 -9 0
sb:, but	0 -4 -5 12
sb:, by	-1 3 5 -12
sb:, call	0 18 -15 0
sb:, clear	0 14 -12 0
sb:, collect	0 -12 0 12
sb:, conclude	0 19 0 -16
sb:, custom	11 -6 -6 0
sb:, due	0 13 -5 -10
sb:, end	-10 0 -11 15
sb:, fentanyl	0 -7 -4 11
sb:, friday	-2 21 -15 -6
sb:, gave	0 11 -8 -1
sb:, go	0 16 -10 -3
sb:, had	-22 -8 9 11
sb:, has	0 1 4 -13
sb:, have	-12 -16 12 11
sb:, having	0 -13 17 -4
sb:, his	0 14 -9 -2
sb:, hold	4 -14 5 2
sb:, hour	0 -10 3 7
sb:, if	0 15 -9 -3
sb:, in	-7 -16 32 -17
sb:, instead	0 -14 -1 17
sb:, is	-1 2 5 -12
sb:, it	-1 31 -22 -12
sb:, its	0 11 -2 -5
sb:, land	8 0 -10 0
sb:, led	2 -13 8 0
sb:, london	0 -9 13 -2
sb:, make	0 10 -3 -3
sb:, meet	-12 -27 36 -4
sb:, mr	0 -7 13 -3
sb:, not	-3 23 -13 -9
sb:, now	0 13 -9 0
sb:, of	-8 0 -3 8
sb:, offer	0 9 -8 0
sb:, on	-3 0 14 -26
sb:, one	0 17 -16 -1
sb:, opened	12 -10 -9 5
sb:, or	0 -13 8 7
sb:, our	-1 15 -9 -7
sb:, plan	0 -10 15 -8
sb:, publish	0 23 -13 -9
sb:, put	12 4 -6 -16
sb:, reach	0 -8 2 6
sb:, return	0 6 -9 0
sb:, saturday	10 -12 -3 4
sb:, say	5 -5 -10 10
sb:, set	0 -11 13 0
sb:, sign	3 8 -17 4
sb:, since	-8 0 9 -7
sb:, spoke	0 10 -9 0
sb:, start	8 0 -10 -3
sb:, stay	0 12 -8 -2
sb:, sunday	-2 -2 -15 14
sb:, take	10 1 -7 -5
sb:, tell	5 9 -12 -7
sb:, that	-4 18 -7 -11
sb:, the	8 3 -18 6
sb:, their	-1 -11 0 12
sb:, they	-3 23 -11 -10
sb:, thi	5 -18 0 12
sb:, threaten	0 9 -9 0
sb:, through	0 7 -10 2
sb:, thursday	4 20 -16 -13
sb:, to	-7 16 0 -12
sb:, tuesday	-7 15 -4 -3
sb:, unless	0 -28 31 -5
sb:, until	0 -13 -11 18
sb:, visited	0 -13 18 -1
sb:, was	-13 1 8 -5
sb:, wednesday	0 -21 19 1
sb:, week	21 -19 0 0
sb:, were	-4 12 -27 14
sb:, when	13 6 -20 0
sb:, where	13 -20 3 6
sb:, which	-5 3 -11 14
sb:, whose	-3 -13 16 0
sb:, will	-5 -15 20 -3
sb:, with	-10 21 -13 -2
sb:, would	0 8 -3 -1
sb:, —	0 16 -10 -7
sb:-	17 -1 -12 0
sb:- -	-6 -28 25 7
sb:- <name>	0 -27 18 6
sb:- <number>	0 3 -12 6
sb:- <office>	6 -11 -8 12
sb:- <person>	3 6 1 -16
sb:- <quality>	-2 -3 12 -7
sb:- a	0 12 -4 -8
sb:- and	0 -7 0 10
sb:- depth	0 11 -8 -1
sb:- in	0 17 -14 -2
sb:- pacific	0 15 -12 -2
sb:- premier	8 -7 0 -3
sb:- sutter	0 -7 8 0
sb:- trade	0 15 -11 -5
sb:.	-32 -1 1 10
sb:. -	0 -9 -4 12
sb:. <number>	0 23 -10 -10
sb:. <person>	-12 -4 6 3
sb:. on	0 -1 -10 9
sb:. the	0 -10 11 0
sb:/	-4 8 10 -29
sb:/ <number>	0 -11 14 -3
sb:/ <person>	0 9 -6 0
sb:/ <seat>	-14 10 9 -23
sb::	-1 -5 12 -11
sb:: "	6 -15 4 3
sb:: <level>	-19 -1 12 -4
sb:: <name>	22 15 -59 11
sb:: <number>	3 -12 4 9
sb:: <person>	-17 19 -11 -1
sb:: <span>	-3 -13 22 -10
sb:: and	12 4 -19 -3
sb:: at	4 0 -16 10
sb:: both	0 -9 10 0
sb:: for	0 11 -7 0
sb:: he	0 -8 10 0
sb:: in	11 -8 6 -11
sb:: no	-3 -33 30 4
sb:: on	-7 1 5 -11
sb:: that	4 -11 11 -6
sb:: the	5 -13 -6 19
sb:: then	0 13 -12 0
sb:: truce	0 10 -3 -1
sb:: we	-4 14 -6 -5
sb:: what	-6 16 -28 7
sb:: who	-4 14 -3 -4
sb:: will	0 16 -15 0
sb:: with	13 0 -22 8
sb:;	-10 9 0 -7
sb:; a	0 -9 13 -2
sb:; he	0 4 -13 8
sb:; it	8 6 -14 0
sb:; that	0 -13 14 0
sb:; the	-3 14 -14 0
sb:; they	0 -10 4 7
sb:<day-ahead>	-37 0 0 13
sb:<day-ahead> (	0 -16 19 -2
sb:<day-ahead> )	0 -12 16 -5
sb:<day-ahead> ,	-10 28 -16 -11
sb:<day-ahead> :	0 -7 12 -3
sb:<day-ahead> ;	0 -22 14 8
sb:<day-ahead> and	-14 -4 -21 26
sb:<day-ahead> for	0 -6 -1 10
sb:<day-ahead> in	0 0 7 -9
sb:<day-ahead> it	0 -9 12 -2
sb:<day-ahead> night	0 -10 11 0
sb:<day-ahead> the	0 -9 0 11
sb:<day-ahead> to	-2 11 -9 0
sb:<day-gone>	-7 0 -7 12
sb:<day-gone> (	1 0 8 -14
sb:<day-gone> ,	0 17 -10 -10
sb:<day-gone> ;	-9 6 0 -4
sb:<day-gone> <number>	0 -8 -3 12
sb:<day-gone> a	0 -7 10 0
sb:<day-gone> and	0 -22 -18 38
sb:<day-gone> evening	-15 4 -14 16
sb:<day-gone> for	2 -11 0 5
sb:<day-gone> in	-4 -4 10 -3
sb:<day-gone> it	3 0 -18 12
sb:<day-gone> morning	0 4 -15 10
sb:<day-gone> night	3 5 0 -12
sb:<day-gone> of	0 9 -5 -2
sb:<day-gone> that	2 0 4 -10
sb:<day-gone> we	0 15 -13 0
sb:<day-gone> —	0 11 -6 -3
sb:<day-today>	-9 3 4 -2
sb:<day-today> (	-1 -5 18 -12
sb:<day-today> )	12 6 -22 -1
sb:<day-today> ,	0 6 -9 0
sb:<day-today> after	-4 1 7 -8
sb:<day-today> and	-8 -7 -10 21
sb:<day-today> evening	14 -19 0 4
sb:<day-today> for	0 -10 0 8
sb:<day-today> in	0 -9 3 4
sb:<day-today> morning	0 -11 8 1
sb:<day-today> over	11 -8 0 -1
sb:<day-today> put	0 12 -9 -1
sb:<day-today> that	-3 14 -9 0
sb:<day-today> the	-2 -15 7 9
sb:<day-today> to	-7 6 12 -14
sb:<duty>	-12 -5 7 6
sb:<goods-amount>	0 17 -19 0
sb:<goods-amount> by	0 10 -9 0
sb:<level-noun>	0 1 4 -9
sb:<level>	15 1 -11 0
sb:<level> (	-1 -10 14 -2
sb:<level> )	0 -8 3 6
sb:<level> ,	-3 6 -14 9
sb:<level> ;	0 11 -9 0
sb:<level> <day-today>	12 -10 0 0
sb:<level> and	-2 32 -24 -7
sb:<level> at	-2 12 -3 -1
sb:<level> before	-1 -9 11 0
sb:<level> has	0 -13 0 14
sb:<level> in	2 -15 2 15
sb:<level> instead	12 -18 8 0
sb:<level> it	0 -8 10 0
sb:<level> lower	0 -11 12 0
sb:<level> more	11 -6 -1 -3
sb:<level> of	0 14 -5 -3
sb:<level> on	-1 24 -13 -21
sb:<level> since	-9 6 2 -3
sb:<level> that	19 7 -35 -11
sb:<level> to	-3 7 -13 5
sb:<level> until	0 -5 11 -7
sb:<level> when	0 -10 10 0
sb:<level> would	9 -8 0 0
sb:<money>	4 -4 7 -10
sb:<money> of	-6 -8 15 -5
sb:<money> on	17 -7 -9 -3
sb:<month-ahead>	0 17 -19 0
sb:<month-gone>	0 12 -7 -9
sb:<month-gone> ,	5 -14 3 7
sb:<month-gone> and	0 -5 15 -8
sb:<month-gone> to	0 9 -5 -2
sb:<month-today>	0 13 -6 -2
sb:<name> '	0 -13 13 0
sb:<name> (	3 -15 12 0
sb:<name> ,	-6 18 -9 -10
sb:<name> -	8 -10 0 3
sb:<name> :	-18 -9 23 -13
sb:<name> <day-today>	5 -11 2 0
sb:<name> <number>	0 6 -10 3
sb:<name> <seat>	0 -12 9 3
sb:<name> accept	0 -11 11 0
sb:<name> again	0 -8 -5 14
sb:<name> and	1 -11 -3 15
sb:<name> announce	0 -18 11 8
sb:<name> are	-1 28 -15 -12
sb:<name> as	0 -12 13 0
sb:<name> at	-3 28 -27 0
sb:<name> before	-1 -12 8 6
sb:<name> begin	0 -14 7 3
sb:<name> call	0 12 -11 0
sb:<name> come	1 6 -1 -11
sb:<name> conclude	0 11 -7 -1
sb:<name> end	0 11 -7 -4
sb:<name> fall	10 -11 3 -1
sb:<name> from	7 5 -13 -2
sb:<name> gave	0 -3 10 -5
sb:<name> get	-3 -11 1 12
sb:<name> go	0 17 -11 -5
sb:<name> had	0 22 -16 -7
sb:<name> has	-10 2 3 -1
sb:<name> have	-12 15 10 -20
sb:<name> hold	-1 -4 14 -6
sb:<name> in	-6 13 0 -11
sb:<name> is	-10 4 0 0
sb:<name> it	0 13 -11 0
sb:<name> its	0 -9 12 -1
sb:<name> meet	-2 14 -3 -16
sb:<name> on	0 -5 -4 11
sb:<name> opened	3 -15 10 -1
sb:<name> over	0 -15 6 7
sb:<name> plan	0 12 -10 0
sb:<name> president	-2 -12 20 -4
sb:<name> prolong	0 -21 12 11
sb:<name> publish	0 14 -6 -6
sb:<name> put	0 12 -10 0
sb:<name> reach	0 12 0 -16
sb:<name> say	0 -3 -3 9
sb:<name> settle	0 13 -8 -4
sb:<name> should	0 -10 12 0
sb:<name> sign	13 -17 2 7
sb:<name> since	0 12 -6 -5
sb:<name> sit	5 -13 0 0
sb:<name> spoke	0 -15 16 0
sb:<name> start	-3 0 -9 12
sb:<name> take	-4 -1 12 -12
sb:<name> tariff	0 -4 8 -2
sb:<name> that	-6 26 -18 -4
sb:<name> to	23 -19 -8 5
sb:<name> trade	13 -15 8 -5
sb:<name> under	0 -20 11 11
sb:<name> until	0 20 -11 -10
sb:<name> was	-5 -8 23 -21
sb:<name> were	7 -14 -4 16
sb:<name> will	0 14 -6 -11
sb:<name> with	0 19 -15 -4
sb:<name> would	0 13 -9 -1
sb:<name> —	-8 -5 21 -11
sb:<not>	6 7 -4 -10
sb:<number>	-15 10 -10 3
sb:<number> (	0 12 -7 0
sb:<number> )	-5 -8 10 1
sb:<number> ,	-21 15 -6 -2
sb:<number> -	0 4 -19 10
sb:<number> .	0 -20 -3 22
sb:<number> /	-7 -6 15 -3
sb:<number> :	2 -10 6 4
sb:<number> <day-today>	0 -10 15 -5
sb:<number> <name>	0 -5 -3 9
sb:<number> am	0 -2 -9 10
sb:<number> end	10 -5 0 -4
sb:<number> for	0 15 -8 -5
sb:<number> in	-7 -2 13 -7
sb:<number> lose	0 -13 14 0
sb:<number> of	0 -4 15 -14
sb:<number> round	-10 2 7 -2
sb:<number> since	-4 11 -2 -1
sb:<number> summit	0 15 -14 0
sb:<number> th	-1 -7 -14 19
sb:<number> that	-7 -8 17 -7
sb:<number> the	5 5 -10 -5
sb:<number> to	0 -19 -16 28
sb:<number> vote	11 -9 0 0
sb:<number> was	13 -9 -5 0
sb:<number> —	-11 12 -25 13
sb:<office> 's	27 -14 -10 -2
sb:<office> ,	0 1 8 -16
sb:<office> :	-11 14 -1 -8
sb:<office> <person>	5 -17 -2 16
sb:<office> announce	0 -8 -4 12
sb:<office> are	-1 -30 30 0
sb:<office> from	4 0 -11 5
sb:<office> had	-13 1 -8 15
sb:<office> has	0 -13 15 0
sb:<office> have	0 -11 2 8
sb:<office> is	0 -13 9 2
sb:<office> meet	0 10 -9 0
sb:<office> of	7 -12 0 6
sb:<office> on	-5 4 3 -11
sb:<office> order	0 12 -7 -5
sb:<office> review	0 10 -7 0
sb:<office> say	0 16 -19 0
sb:<office> sign	0 -18 11 9
sb:<office> sit	0 -21 13 3
sb:<office> spoke	0 -15 18 0
sb:<office> tell	0 15 -9 -4
sb:<office> to	0 8 -5 0
sb:<office> were	0 9 -4 -4
sb:<office> will	0 -16 21 -6
sb:<office> —	0 -13 5 7
sb:<organisation>	10 -1 0 -7
sb:<organisation> )	5 -12 16 -8
sb:<organisation> agree	0 11 -2 -5
sb:<organisation> and	-14 2 -6 11
sb:<organisation> announce	0 9 0 -5
sb:<organisation> approve	0 -1 -9 9
sb:<organisation> by	0 9 -9 0
sb:<organisation> doe	11 -9 0 0
sb:<organisation> end	0 18 0 -18
sb:<organisation> from	-3 -5 10 -1
sb:<organisation> has	-2 18 -19 0
sb:<organisation> in	-14 -8 10 4
sb:<organisation> is	0 -14 4 10
sb:<organisation> let	0 -14 0 14
sb:<organisation> meet	-2 26 -21 -1
sb:<organisation> note	-2 -10 0 12
sb:<organisation> of	4 -1 5 -14
sb:<organisation> on	3 20 -14 -23
sb:<organisation> put	-1 -8 10 0
sb:<organisation> say	3 -22 28 -16
sb:<organisation> sign	0 11 -8 -1
sb:<organisation> tell	11 -17 8 0
sb:<organisation> that	0 -10 5 5
sb:<organisation> the	0 -20 20 0
sb:<organisation> to	0 13 -13 0
sb:<organisation> vote	0 -12 0 13
sb:<organisation> was	0 14 -11 0
sb:<organisation> will	0 -8 14 -5
sb:<organisation> —	0 -16 -17 25
sb:<person>	-10 -4 6 1
sb:<person> 's	-13 -7 12 1
sb:<person> (	-3 15 -20 7
sb:<person> )	0 6 -13 5
sb:<person> ,	15 -3 2 -13
sb:<person> :	7 -21 14 0
sb:<person> ;	0 -10 10 0
sb:<person> and	8 -10 9 -14
sb:<person> announce	-9 1 -5 9
sb:<person> arrived	14 -2 -16 0
sb:<person> ask	0 -9 13 -2
sb:<person> before	0 -7 -5 13
sb:<person> business	0 3 -10 4
sb:<person> call	0 8 -6 -1
sb:<person> can	0 10 -9 0
sb:<person> come	5 -13 9 -2
sb:<person> end	0 -1 11 -7
sb:<person> flew	-5 -16 3 18
sb:<person> for	12 -2 -17 4
sb:<person> had	-9 8 8 -18
sb:<person> have	13 7 -18 0
sb:<person> hinted	0 14 -11 -1
sb:<person> hold	-2 25 -19 -10
sb:<person> in	3 3 -11 9
sb:<person> land	-3 -7 13 -5
sb:<person> leave	-2 14 -16 0
sb:<person> meet	-14 -18 18 11
sb:<person> new	0 12 -6 -4
sb:<person> of	-3 -28 15 19
sb:<person> on	0 -16 22 -14
sb:<person> opened	0 10 -9 -1
sb:<person> post	0 19 -9 -8
sb:<person> promise	0 8 -8 0
sb:<person> reach	0 -15 18 0
sb:<person> receive	20 -20 5 -10
sb:<person> report	0 -13 15 0
sb:<person> say	-15 2 1 2
sb:<person> shook	-1 -11 11 0
sb:<person> sit	0 27 -20 -9
sb:<person> spent	-2 12 -8 -1
sb:<person> spoke	-5 -7 13 -2
sb:<person> talk	0 13 -8 -5
sb:<person> talked	0 2 7 -19
sb:<person> telephoned	0 -19 20 0
sb:<person> tell	-8 18 -6 -13
sb:<person> that	0 -8 12 -3
sb:<person> to	-8 -8 9 5
sb:<person> travel	0 -6 10 -1
sb:<person> warn	0 -5 -4 9
sb:<person> was	-5 36 -34 -1
sb:<person> with	0 -12 13 0
sb:<person> write	-1 0 7 -10
sb:<person> —	0 15 -6 -6
sb:<points>	-7 25 -8 -17
sb:<points> of	-2 13 -6 -4
sb:<quality>	14 0 -12 -1
sb:<quality> ,	-3 11 0 -7
sb:<quality> -	-8 -5 14 -3
sb:<quality> and	-6 -17 22 0
sb:<quality> business	0 13 -8 -3
sb:<quality> cabinet	0 15 -12 0
sb:<quality> car	0 -8 12 -3
sb:<quality> counterpart	-8 -7 12 0
sb:<quality> custom	0 -18 8 11
sb:<quality> export	13 -9 -3 0
sb:<quality> exporter	0 14 -12 0
sb:<quality> finance	9 5 -17 0
sb:<quality> foreign	12 0 -5 -6
sb:<quality> good	-2 -9 7 6
sb:<quality> government	0 10 -17 4
sb:<quality> have	-5 -9 0 14
sb:<quality> in	0 -12 6 6
sb:<quality> minister	0 -2 14 -23
sb:<quality> negotiator	2 6 -9 0
sb:<quality> official	-2 -3 -6 13
sb:<quality> one	7 -10 -12 11
sb:<quality> opposite	0 -15 18 -1
sb:<quality> paper	0 11 -6 -1
sb:<quality> parliament	0 8 -3 0
sb:<quality> port	0 -11 14 0
sb:<quality> salmon	0 10 -1 -5
sb:<quality> ship	-5 15 -6 0
sb:<quality> side	0 15 -24 6
sb:<quality> steel	12 -14 2 0
sb:<quality> tariff	0 10 -1 -3
sb:<quality> team	4 -14 9 0
sb:<quality> trade	-1 15 -14 0
sb:<quality> vice	0 7 -2 -5
sb:<seat> 's	0 16 -13 -5
sb:<seat> (	6 10 -20 2
sb:<seat> ,	-14 -5 7 1
sb:<seat> /	-9 6 7 -18
sb:<seat> :	2 -22 10 10
sb:<seat> <day-today>	5 -16 4 4
sb:<seat> and	0 13 -6 -9
sb:<seat> end	0 -13 14 0
sb:<seat> from	0 9 -6 -5
sb:<seat> have	0 18 -16 -1
sb:<seat> in	-1 10 -1 -6
sb:<seat> is	8 -4 0 -2
sb:<seat> issue	0 -6 -2 10
sb:<seat> press	0 12 -4 -5
sb:<seat> publish	0 -11 7 7
sb:<seat> put	0 16 -17 -2
sb:<seat> say	-5 24 -13 -12
sb:<seat> since	-11 -2 12 0
sb:<seat> that	8 -18 6 5
sb:<seat> until	-2 20 -16 0
sb:<seat> would	0 -10 11 0
sb:<seat> ·	0 -9 12 0
sb:<seat> —	-16 3 3 0
sb:<sender>	0 16 -12 -9
sb:<span>	12 -5 -7 1
sb:<span> ,	-24 20 -5 -9
sb:<span> :	0 13 -3 -9
sb:<span> ;	0 -9 12 -2
sb:<span> after	-1 17 -4 -12
sb:<span> at	0 -34 15 19
sb:<span> before	0 19 -15 -1
sb:<span> between	10 -2 0 -7
sb:<span> earlier	0 14 -5 -5
sb:<span> from	8 9 -20 -2
sb:<span> in	12 -35 21 5
sb:<span> longer	0 9 -5 -3
sb:<span> more	0 -7 9 0
sb:<span> of	7 -40 12 14
sb:<span> tariff	0 4 3 -11
sb:<span> the	0 11 -3 -5
sb:<span> to	6 -16 9 0
sb:<span> truce	0 -6 13 -6
sb:<span> visit	2 17 -21 -3
sb:<taker>	0 22 -21 -5
sb:<v-bear>	-7 7 5 -16
sb:<v-buy>	-13 0 18 -24
sb:<v-deny>	-11 4 0 0
sb:<v-end>	-5 11 -13 -1
sb:<v-impose>	-23 9 1 -6
sb:<v-lack>	-11 12 -17 11
sb:<v-propose>	-3 -12 12 3
sb:<v-refuse>	0 26 -13 -10
sb:<v-return>	-25 6 7 -8
sb:<v-say>	-5 9 -13 8
sb:<v-sell>	0 4 3 -18
sb:<v-stay>	-19 13 -1 -4
sb:<v-suspend>	-4 9 4 -20
sb:<v-threaten>	0 12 -26 10
sb:<v-up>	-21 0 10 0
sb:?	13 -8 0 -4
sb:@	14 5 -15 -15
sb:[	0 18 -11 -4
sb:_	8 0 -2 -11
sb:a	7 16 -7 -24
sb:a <level>	0 13 -9 0
sb:a <number>	0 11 -3 -5
sb:a <organisation>	-2 -3 11 -10
sb:a <person>	10 -13 11 -12
sb:a <span>	13 7 -16 -4
sb:a bargain	0 -12 12 0
sb:a call	-1 -14 16 -1
sb:a ceasefire	10 0 -10 -4
sb:a conversation	-3 -4 10 -1
sb:a deal	-5 11 -5 -5
sb:a decision	0 -7 9 0
sb:a dinner	0 11 -12 1
sb:a duty	11 -15 0 3
sb:a fact	0 -7 -3 10
sb:a few	0 11 -5 -2
sb:a final	0 -10 10 0
sb:a first	0 -8 9 0
sb:a fourth	4 13 -16 0
sb:a framework	-4 -19 16 7
sb:a free	0 -5 11 -6
sb:a further	6 -10 5 0
sb:a good	0 22 -20 0
sb:a half	0 11 -7 -4
sb:a handshake	0 -8 -4 13
sb:a last	-6 -6 15 -6
sb:a lasting	0 -16 18 0
sb:a letter	0 18 -19 2
sb:a meet	-12 6 9 -27
sb:a memorandum	0 0 -11 9
sb:a mistake	0 11 -8 0
sb:a new	-5 0 17 -19
sb:a notice	0 -7 8 0
sb:a permanent	0 -8 11 0
sb:a phone	0 -17 19 0
sb:a plan	0 13 -12 0
sb:a post	0 11 -6 -2
sb:a reciprocal	0 -8 7 0
sb:a report	0 11 -9 0
sb:a rise	0 -10 11 0
sb:a round	0 -20 24 -4
sb:a seventh	7 -11 2 0
sb:a short	0 9 -12 3
sb:a signature	0 -8 0 10
sb:a state	0 0 -9 12
sb:a statement	8 -13 8 -1
sb:a tariff	-11 -20 19 5
sb:a technical	8 0 -8 0
sb:a telephone	9 -9 5 -2
sb:a third	15 9 -17 -3
sb:a trade	-6 -5 10 0
sb:a truce	1 14 -14 -5
sb:a very	8 0 -12 5
sb:a villa	8 -10 -4 5
sb:a word	0 -11 -7 17
sb:a year	0 -13 15 0
sb:aboard	0 -12 14 0
sb:about	0 -5 17 -13
sb:about it	0 -8 10 0
sb:above	6 -3 -15 9
sb:absence	0 -11 0 11
sb:absence of	0 -11 0 11
sb:accept <level>	0 -11 11 0
sb:accord	-1 10 -15 3
sb:accord that	0 4 5 -11
sb:account	-7 23 -14 -7
sb:account of	-7 22 -13 -6
sb:across the	0 -11 9 3
sb:act	-3 27 -13 -9
sb:act of	0 11 -8 0
sb:add on	0 12 -10 0
sb:add that	0 -14 16 0
sb:additional	2 3 -24 8
sb:additional <level>	6 -2 -17 8
sb:additional duty	-1 16 -6 -4
sb:adjourned	0 3 -11 4
sb:adopt	0 -9 0 10
sb:after	0 -6 8 -5
sb:after <number>	0 14 -8 -5
sb:after <span>	-10 -18 12 11
sb:after they	0 -7 15 -9
sb:after two	0 -11 7 3
sb:afterward	0 4 -11 6
sb:again	-31 4 -2 10
sb:again ,	-2 -18 1 18
sb:again in	-3 2 6 -15
sb:again on	-7 7 -10 6
sb:against <name>	-1 -6 10 0
sb:agenda	15 -13 0 0
sb:ago ,	0 -21 21 0
sb:agree :	0 -6 -3 10
sb:agree by	0 -7 16 -11
sb:agree in	1 12 -6 -13
sb:agree on	-1 12 -14 0
sb:agreement	-28 4 -12 16
sb:agreement ,	0 -7 0 9
sb:agreement in	-2 22 -5 -15
sb:agreement sign	0 -7 9 0
sb:agreement that	0 -7 -18 22
sb:agreement with	0 0 -18 18
sb:agriculture	11 0 -6 -5
sb:ahead	7 -5 5 -10
sb:air	-5 -5 10 0
sb:air base	-1 -11 14 0
sb:aire	-4 2 8 -12
sb:aire ,	0 14 -6 -6
sb:airport	-3 -13 4 12
sb:airport ,	0 -15 0 14
sb:airport on	0 -11 6 5
sb:akasaka	0 -12 13 0
sb:akasaka palace	0 -12 13 0
sb:aktau	0 -12 0 10
sb:al	7 -12 -3 9
sb:al -	8 -2 -10 3
sb:alert	-3 36 -18 -14
sb:alexandria	-13 -15 5 18
sb:alexandria ,	-4 -12 -2 18
sb:all trade	0 17 -7 -10
sb:almaty	-3 15 -19 8
sb:alone	0 13 -6 -7
sb:already	-12 7 3 -4
sb:also	-6 -22 8 19
sb:also announce	0 -10 0 11
sb:am	0 8 -20 8
sb:ambassador	0 20 -12 -7
sb:among the	0 -8 9 0
sb:among them	0 12 -10 0
sb:an	-3 1 -9 8
sb:an <office>	0 17 -7 -8
sb:an <organisation>	0 -10 -6 15
sb:an additional	7 -5 -14 7
sb:an agreement	-1 2 -15 11
sb:an emergency	0 12 -11 0
sb:an extension	-9 -3 8 0
sb:an hour	-4 -14 18 0
sb:an interview	0 1 -11 5
sb:an investigation	-3 12 -4 0
sb:an order	0 -3 10 -10
sb:an ordinary	13 -12 0 0
sb:anchorage	0 11 -10 0
sb:and	-6 -11 3 15
sb:and ,	0 -1 -9 9
sb:and -	0 -7 0 10
sb:and <level>	-5 25 -16 -3
sb:and <name>	-2 -6 9 -2
sb:and <number>	10 0 -9 -1
sb:and <office>	0 19 -25 5
sb:and <person>	0 -18 11 11
sb:and <quality>	0 -18 0 18
sb:and <seat>	0 23 -5 -26
sb:and <span>	0 10 -6 -3
sb:and after	0 11 -7 -1
sb:and agree	0 -4 10 -4
sb:and announce	0 -12 12 0
sb:and another	0 10 -9 0
sb:and are	0 3 -23 11
sb:and by	3 -14 6 1
sb:and constructive	0 12 -8 -3
sb:and dairy	0 -13 13 0
sb:and end	-7 0 -12 13
sb:and expect	0 -15 11 3
sb:and from	3 2 -13 2
sb:and go	0 0 -8 8
sb:and has	0 20 -13 -6
sb:and have	6 -13 0 6
sb:and his	-11 -7 15 0
sb:and if	0 10 -7 0
sb:and in	-3 12 -1 -13
sb:and is	12 -3 -9 0
sb:and last	2 -7 -12 15
sb:and management	0 14 0 -10
sb:and meet	0 -5 9 -2
sb:and no	0 10 -7 -1
sb:and not	0 16 -17 2
sb:and of	-10 12 0 -2
sb:and on	0 -14 2 16
sb:and stay	-1 -17 0 20
sb:and talk	0 -10 18 -10
sb:and that	-10 20 -8 -8
sb:and the	-7 -1 -5 13
sb:and there	0 13 -7 -6
sb:and they	-2 17 -1 -14
sb:and to	0 13 -1 -10
sb:and trade	10 -18 8 0
sb:and what	-1 16 -11 -3
sb:and when	0 -6 10 -2
sb:and will	-8 -24 5 25
sb:announce	-12 -4 4 6
sb:announce after	0 -10 12 0
sb:announce at	0 -13 3 9
sb:announce by	0 12 -10 0
sb:announce for	5 -10 8 -2
sb:announce his	0 8 -7 0
sb:announce late	0 -14 15 0
sb:announce that	0 -14 19 -1
sb:announcement	0 24 -17 -10
sb:annual	0 12 -9 0
sb:answer	-6 15 -2 -15
sb:answer :	0 -9 9 0
sb:answer to	-2 -6 10 0
sb:any	0 11 -6 -3
sb:anything	-4 -19 24 0
sb:apec	0 27 -26 0
sb:apec meet	0 9 -9 0
sb:app	0 -6 10 -2
sb:apply	-10 7 -5 5
sb:apply from	0 -6 -6 12
sb:approval	0 -3 -4 9
sb:approval by	0 -10 0 11
sb:approve	9 -1 -10 5
sb:approve by	0 15 -14 0
sb:approve it	0 11 -9 0
sb:approve the	10 -20 0 12
sb:are	-13 1 5 -2
sb:are ,	0 -12 13 0
sb:are back	-3 3 6 -10
sb:are closed	0 14 -6 -4
sb:are due	-3 -21 21 3
sb:are expect	6 6 -10 -2
sb:are meet	1 -17 0 13
sb:are part	0 12 -11 0
sb:are the	0 -10 9 1
sb:are to	-14 -7 0 14
sb:army	0 11 -5 -4
sb:around	12 -9 -3 0
sb:around the	13 -8 -2 0
sb:arranged	10 -3 -4 0
sb:arranged for	10 -9 0 0
sb:arrangement	-9 -4 16 -12
sb:arrangement of	0 -5 12 -9
sb:arrangement was	0 14 -13 0
sb:arrangement with	0 -11 13 0
sb:arrive	8 17 -33 1
sb:arrive in	3 6 -14 3
sb:arrived	4 13 -14 -8
sb:arrived in	-16 21 0 -8
sb:arusha	0 -8 12 -2
sb:as	15 2 3 -32
sb:as <level>	0 -12 14 0
sb:as he	0 10 -5 -1
sb:as it	-3 11 -5 0
sb:as long	-1 14 -11 0
sb:as of	-12 18 0 -18
sb:as plan	0 -14 16 0
sb:as they	7 -14 10 -2
sb:as to	0 11 -10 0
sb:as well	0 16 -12 -3
sb:asean	0 13 -8 -3
sb:asia	-6 9 -6 0
sb:asia -	0 15 -12 -2
sb:aside	0 -9 10 0
sb:ask	21 -2 -14 1
sb:ask <person>	0 -10 11 0
sb:ask about	3 12 -17 0
sb:ask for	-1 21 -22 0
sb:ask on	15 -6 -8 0
sb:ask what	10 -6 -2 0
sb:asparagu	0 11 -7 -2
sb:at	3 -8 15 -12
sb:at <level>	-11 20 -1 -23
sb:at <number>	-23 -4 12 1
sb:at a	-10 1 -1 3
sb:at all	0 9 -6 -1
sb:at gimhae	0 -12 13 0
sb:at it	7 -26 16 3
sb:at its	0 -5 0 10
sb:at least	15 -8 -2 -3
sb:at once	0 -7 8 0
sb:at the	8 12 -5 -25
sb:at their	0 0 7 -11
sb:athen	0 11 -6 -2
sb:atlantic	0 6 2 -9
sb:attempt to	0 -16 13 0
sb:auckland ,	0 15 -10 -1
sb:audience	0 10 -6 -2
sb:autumn	2 8 -10 0
sb:avoid	0 -9 11 0
sb:avoid the	0 -10 12 0
sb:away	10 -22 9 4
sb:away ,	0 -12 0 13
sb:away on	11 -10 0 -1
sb:back	-6 18 -15 0
sb:back at	-3 -1 12 -10
sb:back to	-3 16 -10 0
sb:bandung on	4 -18 4 5
sb:bank	0 17 -14 -2
sb:banomyong	0 11 -9 -1
sb:base	-1 -9 9 0
sb:basel	0 11 -4 -5
sb:batumi	-2 -21 17 9
sb:batumi ,	0 -8 11 -2
sb:batumi on	0 -22 10 12
sb:bay	0 10 -3 -7
sb:be "	0 -11 11 0
sb:be a	0 -16 19 -1
sb:be approve	0 11 -11 0
sb:be back	0 -9 0 11
sb:be continue	0 -8 12 -3
sb:be given	0 9 -7 0
sb:be in	8 -15 15 -12
sb:be know	0 5 -19 13
sb:be on	10 -12 1 0
sb:be publish	0 -10 11 0
sb:be resume	0 -10 13 -2
sb:be review	0 -12 4 9
sb:bean	0 -2 8 -5
sb:bear	0 10 -7 0
sb:because	0 13 -1 -10
sb:become	0 13 -9 -1
sb:beef	4 -9 10 -7
sb:been	9 -13 -1 9
sb:been <number>	0 12 -7 -1
sb:been agree	0 -18 5 11
sb:been at	3 -16 13 0
sb:been charge	0 13 -5 -5
sb:been due	-1 18 -10 -7
sb:been fix	0 -11 12 0
sb:been given	10 -19 -1 12
sb:been in	13 14 -37 0
sb:been move	-2 -2 11 -7
sb:been negotiate	2 -9 10 -4
sb:been on	0 -9 0 13
sb:been prolong	0 -11 13 0
sb:been set	0 8 -6 0
sb:been settle	0 -9 10 0
sb:been talking	2 -18 13 0
sb:before	-11 -3 3 5
sb:before <person>	-5 -20 28 -6
sb:before a	0 10 -9 0
sb:before midnight	0 -13 10 3
sb:begin	10 0 -3 -14
sb:begin ,	0 3 4 -10
sb:begin <span>	22 -4 -18 -2
sb:begin a	3 -16 14 -8
sb:begin in	6 -5 7 -12
sb:begin to	-4 15 -8 0
sb:being	0 5 -8 2
sb:bell	0 15 -7 -7
sb:below	19 -16 0 -1
sb:bergen	-1 -21 21 0
sb:bergen ,	0 -14 15 0
sb:beside	6 -9 6 -2
sb:bessent and	-4 -12 0 11
sb:best	0 14 -8 -5
sb:best day	0 11 -6 -4
sb:better	0 -15 6 8
sb:between	-4 2 10 -11
sb:between <name>	-14 23 -11 -5
sb:between <person>	1 -18 6 9
sb:between their	0 -11 14 -3
sb:bill	0 11 -6 0
sb:bite	0 9 -6 -1
sb:board	0 14 -9 -4
sb:boat	0 18 -14 -1
sb:boat ,	0 11 -9 0
sb:booked	0 -6 0 9
sb:borden	0 -8 12 -2
sb:border	6 12 -18 -2
sb:boss	-3 -12 20 -9
sb:bosse	0 -12 16 -3
sb:both <office>	0 -25 28 -5
sb:both country	0 -17 10 9
sb:both delegation	-2 7 2 -14
sb:both have	0 9 -2 -2
sb:both president	0 -13 14 0
sb:both side	0 12 -6 -17
sb:both sign	0 -9 10 0
sb:brief —	0 13 -4 -7
sb:briefed	-1 9 -14 5
sb:briefing	-7 8 5 -12
sb:briefing ,	-1 8 -15 1
sb:brno	0 -13 15 0
sb:broadcast	-4 13 -4 -4
sb:broke	-5 -10 -13 22
sb:broke down	-2 -13 -10 20
sb:broke up	-5 -8 7 2
sb:broken	-5 11 -13 2
sb:bruge	0 -16 0 11
sb:brussel ,	0 15 -9 -4
sb:budget	-5 12 -3 0
sb:bueno	-4 2 8 -12
sb:bueno aire	-4 2 8 -12
sb:bulletin of	0 12 -11 0
sb:busan	-20 -12 32 -22
sb:busan ,	-6 -23 29 -1
sb:busan last	0 14 -12 0
sb:busan on	-7 -8 15 -5
sb:busan run	0 11 -9 0
sb:business	5 2 -18 6
sb:business on	-2 -4 -11 17
sb:but	-11 8 -12 6
sb:butter	0 10 -10 0
sb:by	-14 0 3 2
sb:by <level>	12 -1 -14 -1
sb:by <name>	0 -8 11 -3
sb:by <number>	10 -13 -5 7
sb:by <office>	0 -6 10 -1
sb:by <person>	5 -7 -9 16
sb:by <quality>	0 0 10 -9
sb:by a	0 15 -10 -2
sb:by an	0 22 -16 -6
sb:by both	0 11 -8 0
sb:by expert	0 13 -13 0
sb:by president	0 14 -14 0
sb:by telephone	-10 -11 21 -11
sb:by the	-15 11 -19 14
sb:by video	-10 -15 19 0
sb:cabinet	11 0 -5 -6
sb:cabinet will	13 -18 7 0
sb:calendar	5 0 -12 7
sb:call	0 2 2 -13
sb:call a	-1 29 -34 6
sb:call between	-3 -19 21 0
sb:call is	10 6 -14 0
sb:call it	0 27 -24 -5
sb:call of	0 -18 19 0
sb:call off	7 19 -28 -2
sb:call the	3 12 -12 -3
sb:call with	0 -12 13 0
sb:can	-4 19 -9 -11
sb:capital	11 -1 -2 -7
sb:capital on	5 -16 1 9
sb:car ,	-3 11 -15 3
sb:car on	0 -16 5 11
sb:car pay	0 -13 14 0
sb:carlo	0 -17 8 9
sb:carmaker	0 17 -16 0
sb:carry	6 7 -4 -13
sb:carry out	0 9 -2 -10
sb:cartagena	0 -25 18 2
sb:cartagena on	0 -12 14 0
sb:cashew	0 -11 -4 16
sb:ceasefire	8 16 -22 -3
sb:ceasefire in	10 0 -9 0
sb:ceasefire was	0 0 -10 8
sb:cebu	0 -19 7 12
sb:chairmen	0 12 -8 -6
sb:chamber	0 18 -12 -5
sb:chance	0 -12 13 0
sb:change	-2 2 3 -11
sb:changed	0 11 0 -7
sb:channel	0 -8 0 10
sb:charge <level>	-4 19 -8 -13
sb:charge on	8 -20 2 13
sb:cheese	0 2 8 -13
sb:cheese and	0 0 10 -7
sb:chenggang	-4 -9 0 10
sb:chequer	-3 3 5 -12
sb:chicago	-3 13 0 -15
sb:chicago ,	-1 8 1 -11
sb:chicken	0 -8 -8 15
sb:chip	-6 -4 -1 12
sb:chip maker	0 -11 0 12
sb:chișinău	0 -2 9 -7
sb:circular	0 5 1 -12
sb:circular <number>	0 9 -3 -1
sb:city	-10 0 -2 8
sb:city on	0 -9 7 2
sb:clear	0 14 -9 -1
sb:clerk	0 10 -8 0
sb:client	11 8 -14 -14
sb:clock	0 19 -12 -6
sb:close	-15 -2 -40 37
sb:close of	0 -8 -8 14
sb:close on	0 15 -15 0
sb:close to	0 -19 -3 25
sb:closed	-15 10 -15 11
sb:closed <span>	0 9 -7 -1
sb:closed at	0 9 -2 -4
sb:closed on	-1 -8 0 11
sb:closing	0 -7 11 -3
sb:club	-2 26 -18 -8
sb:club meet	0 15 -14 0
sb:coffee	-5 11 -2 -4
sb:colleague ,	-1 -14 11 5
sb:collect	0 3 -16 7
sb:column	0 11 -6 -2
sb:come after	0 22 -20 -2
sb:come back	3 8 -29 6
sb:come down	-7 17 -19 2
sb:come first	0 -8 13 -7
sb:come from	6 -24 5 14
sb:come home	0 16 -7 -7
sb:come in	0 11 -3 -4
sb:come into	0 10 -6 0
sb:come on	3 -6 8 -9
sb:come out	-12 2 0 4
sb:come to	0 -16 16 0
sb:come together	3 -10 1 2
sb:commander	0 15 -9 -3
sb:comment	0 13 -5 -3
sb:commentary	0 10 -5 -2
sb:commerce	-5 13 0 -18
sb:commerce minister	0 -16 20 -2
sb:commerce ministry	-5 30 -20 -7
sb:commissioner	6 -2 7 -17
sb:common	0 13 -8 -1
sb:communication	0 5 -15 9
sb:communiqué	0 -23 14 13
sb:communiqué of	0 -9 0 10
sb:company	11 0 -10 0
sb:compared	0 -11 13 0
sb:compared with	0 -11 13 0
sb:conclude	-12 16 -9 -3
sb:conclude a	0 12 -5 -6
sb:conclude in	0 2 -8 8
sb:conclude on	0 16 -5 -11
sb:conclude the	0 -1 10 -8
sb:conference ,	10 -22 12 3
sb:conference in	-3 23 -12 -9
sb:conference of	-1 11 -6 -1
sb:conference on	0 15 -10 -3
sb:consensu ,	0 15 -11 -3
sb:consent	0 22 -18 -1
sb:consider	0 -10 11 0
sb:container	0 15 -7 -6
sb:continue	-15 1 -3 11
sb:continue on	-9 5 -18 11
sb:control ,	0 -15 4 11
sb:control on	0 9 -7 0
sb:convene	0 -8 10 0
sb:conversation with	-3 16 -11 -2
sb:cost	-3 25 -13 -7
sb:cotonou	0 3 9 -12
sb:cotton	9 -14 13 -5
sb:cotton from	10 -10 0 0
sb:cotton yarn	0 0 11 -11
sb:could	-7 10 -1 -3
sb:could be	0 7 -10 1
sb:count	0 17 -13 -1
sb:counted	-1 12 -5 0
sb:counter -	0 -11 12 0
sb:countermeasure	0 10 -6 0
sb:counterpart	-8 -7 12 0
sb:counterpart in	0 -5 -7 12
sb:countersign	0 -8 9 0
sb:counting	-2 -10 13 0
sb:country	-2 5 -16 12
sb:country '	0 11 -13 0
sb:country 's	0 -9 10 0
sb:country ,	0 -4 9 -4
sb:country agree	0 15 -15 0
sb:country end	0 -10 13 -3
sb:country has	0 -8 -3 12
sb:country say	0 -13 2 10
sb:course	0 -10 14 -1
sb:course of	0 -8 11 0
sb:crane	-4 12 -4 0
sb:cruz	4 -12 11 -4
sb:custom broker	0 -9 0 10
sb:custom say	13 -10 -3 0
sb:custom service	0 -7 10 0
sb:custom tariff	0 -7 9 0
sb:customer	0 16 -11 -2
sb:cut	-2 11 3 -18
sb:cut flower	0 -4 11 -6
sb:cut its	0 11 -9 0
sb:da	1 -19 7 8
sb:da nang	2 -18 5 9
sb:daily	0 20 -7 -9
sb:dairy	0 -11 12 0
sb:darwin	0 -14 -1 19
sb:date	-13 29 -8 -26
sb:date :	0 22 -17 -3
sb:date in	0 12 -5 -2
sb:dated	0 15 -10 -6
sb:davao	0 -25 18 9
sb:davo	0 22 -14 -7
sb:day	5 -9 -17 20
sb:day ,	0 -21 16 7
sb:day before	-4 -2 11 -4
sb:day in	7 -11 -19 19
sb:day of	12 0 -33 10
sb:day on	-10 5 0 0
sb:de	13 6 -15 -9
sb:deadline	-5 17 -19 1
sb:deal of	0 9 -5 0
sb:deal on	-2 -9 8 3
sb:deal that	0 13 -6 -10
sb:deal was	0 17 -5 -17
sb:deal with	11 0 -3 -10
sb:decide	-3 19 -7 -16
sb:decision at	0 -8 -2 11
sb:declaration	0 12 -9 0
sb:declare	0 -4 -5 11
sb:declare in	0 -7 -2 10
sb:decree	0 12 -4 -11
sb:delay	9 -7 7 -11
sb:delegate	-7 15 -10 0
sb:delegation	-7 -17 8 13
sb:delegation have	0 -7 10 -5
sb:deliver	0 10 -6 -1
sb:demand	0 -7 9 0
sb:depth	0 11 -8 -1
sb:depth and	0 12 -8 -3
sb:der	0 -10 12 0
sb:des	0 11 -3 -7
sb:des moine	0 11 -3 -7
sb:described	-9 -7 -1 14
sb:desk	7 11 -26 -4
sb:desk ,	12 -8 -9 2
sb:detail	-8 23 -5 -19
sb:dialogue	-7 0 -1 9
sb:dialogue on	-7 -5 0 11
sb:diary	26 -20 -4 -6
sb:did ,	-1 28 -20 -5
sb:die	0 17 -9 -7
sb:difference	-1 19 -7 -9
sb:digest	0 14 -9 -2
sb:dined	6 -11 9 -7
sb:dinner in	-2 10 -5 -2
sb:dinner on	3 0 -12 8
sb:direct	0 -12 13 0
sb:director	0 15 -10 -2
sb:discuss	-2 -18 20 0
sb:discuss in	0 -12 7 5
sb:discuss the	0 -9 10 0
sb:discussion	-4 -13 7 9
sb:dispute end	0 -10 0 11
sb:do	-9 20 -8 -11
sb:do so	0 16 -11 -3
sb:doctor	0 11 -7 -3
sb:doe	8 9 -15 -12
sb:doe ,	0 11 -7 -1
sb:doe not	10 0 -8 -4
sb:doesn't	11 -5 -5 0
sb:doha	0 8 0 -13
sb:don't	0 -12 13 0
sb:done	-6 1 -29 23
sb:done ,	0 7 -11 2
sb:done at	0 -9 -17 21
sb:doorstep	-1 -15 0 17
sb:double	0 -19 4 17
sb:down	10 -9 0 1
sb:down a	14 -8 -16 6
sb:down for	-9 -7 19 -6
sb:down in	14 -5 -20 15
sb:down with	0 5 2 -12
sb:draft ,	0 0 -10 8
sb:draw up	0 -10 13 -1
sb:driver	0 13 -7 -4
sb:drop	-2 0 8 -10
sb:due back	0 15 -15 0
sb:due in	13 -20 8 3
sb:due on	0 20 -15 -3
sb:due to	-18 5 5 0
sb:during	0 -17 22 -4
sb:durrë	0 -22 13 9
sb:duty	-16 -6 2 16
sb:duty ,	0 -6 0 9
sb:duty of	-18 -7 -3 21
sb:duty start	0 -10 11 0
sb:duty take	0 -11 -1 13
sb:duty that	-2 4 5 -12
sb:duty was	0 -21 -3 23
sb:duty which	12 -12 0 0
sb:each	4 -5 12 -13
sb:each other	-15 11 0 -6
sb:each side	15 -10 -3 -1
sb:earlier	-1 -12 2 11
sb:earlier ,	0 10 -3 -2
sb:earlier in	0 -17 5 12
sb:early	-5 31 -22 -13
sb:early on	0 10 -7 -4
sb:earth	-1 5 5 -16
sb:earth ,	0 10 -6 0
sb:east	0 5 -11 3
sb:east room	0 9 -4 -4
sb:easter	0 10 -2 -5
sb:economy	4 1 4 -17
sb:edition	9 8 -13 -15
sb:edition ,	12 -2 -5 -7
sb:editor ,	0 -7 11 -3
sb:effect	-11 11 -8 4
sb:effect at	0 -3 -10 10
sb:effect on	-1 14 -22 6
sb:effective	0 14 -8 -3
sb:eighth round	-1 -3 -2 9
sb:either	-1 -10 4 8
sb:elevator	0 -11 13 0
sb:elsewhere	0 8 -5 -1
sb:emerged	-7 -1 -8 14
sb:emergency	0 15 -12 0
sb:employer	0 9 0 -7
sb:empty	6 0 -13 3
sb:encarnación	10 0 -1 -8
sb:end	1 -18 -1 18
sb:end ,	5 -34 24 7
sb:end <day-gone>	-2 13 -1 -7
sb:end <day-today>	0 3 -9 3
sb:end <span>	-10 -12 12 5
sb:end a	0 11 -13 -2
sb:end in	-2 -13 -15 27
sb:end of	19 -22 -4 8
sb:end on	0 9 0 -8
sb:end their	-4 -4 22 -15
sb:english	11 2 -9 -7
sb:entebbe	0 -12 8 2
sb:enter <name>	0 -10 11 0
sb:enter into	0 12 -10 0
sb:enter the	0 9 -7 0
sb:euro	0 -13 13 0
sb:evening	9 -8 -22 19
sb:evening ,	5 0 -13 6
sb:evening edition	12 -7 0 -3
sb:event	12 -8 -2 0
sb:every	-1 19 -11 -5
sb:everything	11 -4 -13 2
sb:exchanged	1 11 -16 0
sb:exclusion	0 10 -1 -5
sb:exempt	-1 11 -2 -2
sb:expect	-2 0 -4 10
sb:expect <name>	-1 -14 7 7
sb:expect at	0 -9 10 0
sb:expect that	0 -14 0 13
sb:expect to	5 10 -21 4
sb:expert	0 -22 14 8
sb:expert will	0 -9 12 0
sb:expire	-2 13 -10 -2
sb:expire ,	0 11 -9 0
sb:export	8 -13 9 -3
sb:export permit	0 -9 9 0
sb:export to	12 -15 5 0
sb:exporter	0 21 -13 -6
sb:extend the	0 17 -8 -7
sb:extend their	0 -18 9 11
sb:extension	-7 -20 21 3
sb:extension ,	0 -10 6 4
sb:extension in	0 8 -2 -4
sb:extension of	-6 -2 12 -5
sb:extension to	0 -8 11 -3
sb:extension was	0 -8 14 -6
sb:extra	20 -8 -20 0
sb:extra <level>	14 -7 -9 0
sb:extra tariff	10 -9 0 0
sb:face	0 2 4 -10
sb:face <level>	0 13 -10 0
sb:face a	-1 -10 16 -5
sb:fall	12 -2 -3 -9
sb:fall <level>	-2 10 -3 0
sb:fall away	12 -9 -1 0
sb:fall by	10 -13 4 -1
sb:farm	-7 26 -12 -8
sb:farmer	0 9 -3 -4
sb:fee	-9 26 -15 -5
sb:fee for	0 10 -9 0
sb:fee on	0 12 -5 -1
sb:feed	0 7 3 -9
sb:fertiliser	14 -16 0 1
sb:few	0 12 -7 -3
sb:fighting	11 -1 -7 -3
sb:figure publish	0 -10 11 0
sb:file	0 -15 5 10
sb:final	0 5 2 -9
sb:find	0 -8 4 3
sb:finding	-2 10 -4 -2
sb:finish	-18 -11 -7 27
sb:finish on	-8 -8 -8 20
sb:finished	-5 -15 -2 22
sb:fire	0 9 -8 0
sb:first	11 4 8 -43
sb:first day	16 -9 0 -7
sb:first meet	0 -15 17 0
sb:first session	0 -15 16 0
sb:first time	-2 -11 15 0
sb:first truce	0 12 -11 0
sb:first two	0 11 -10 0
sb:fish	-1 -6 16 -13
sb:five	10 -4 -5 0
sb:five hour	11 -7 -4 0
sb:flash	11 0 -18 3
sb:flash —	0 11 -5 -4
sb:flew home	-1 -4 -2 9
sb:flew to	-4 11 -7 -1
sb:flight	0 -6 -1 10
sb:floor	9 -9 -2 0
sb:flower	0 -8 9 0
sb:flown	0 11 -10 0
sb:fly	6 8 -5 -13
sb:follow from	0 -6 8 0
sb:follow on	11 0 -6 -8
sb:followed	1 2 2 -15
sb:followed on	0 14 -12 0
sb:following	0 -2 11 -11
sb:for	-10 9 -2 -6
sb:for <day-ahead>	0 -27 26 2
sb:for <day-gone>	0 -14 18 -5
sb:for <name>	-6 -18 7 17
sb:for <quality>	0 20 -18 0
sb:for <seat>	12 20 -28 -10
sb:for <span>	-3 7 2 -9
sb:for a	-9 -8 0 18
sb:for about	-1 12 0 -12
sb:for an	0 -16 20 -3
sb:for it	0 -8 10 0
sb:for more	1 3 -16 6
sb:for one	0 -9 -1 12
sb:for our	13 -9 -1 0
sb:for review	0 9 -7 0
sb:for talk	-7 -7 12 0
sb:for trade	-1 22 -24 2
sb:force	-2 29 -20 -10
sb:force on	0 9 -4 0
sb:force since	1 15 -15 -7
sb:foreign	13 -15 9 -9
sb:foreign ministry	7 -11 10 -11
sb:foreign trade	0 -1 8 -5
sb:formal	12 2 -14 0
sb:forty minute	0 -10 13 -1
sb:found on	0 -8 9 0
sb:four	-17 -6 0 16
sb:fourth meet	0 4 4 -10
sb:fourth round	4 -3 -10 14
sb:framework	-12 -5 6 2
sb:framework ,	0 11 -7 -2
sb:framework for	-2 -10 10 2
sb:framework in	0 -13 12 0
sb:frankfurt	0 11 -3 -4
sb:free	-2 19 -2 -22
sb:free -	0 14 -11 -4
sb:free trade	0 -4 13 -10
sb:freeze	0 15 -7 -6
sb:fri	13 -17 -9 12
sb:friday	-10 0 0 2
sb:friday ,	-5 6 6 -22
sb:friend	15 -17 4 0
sb:from <day-ahead>	-6 6 -21 9
sb:from <day-gone>	-13 14 -21 9
sb:from <level>	-5 9 -12 4
sb:from <name>	0 2 6 -13
sb:from <number>	0 28 -17 -7
sb:from <person>	4 2 -9 1
sb:from <seat>	0 -13 -1 16
sb:from <span>	-1 -6 14 -6
sb:from a	-2 -9 11 0
sb:from both	0 -23 17 8
sb:from monday	7 0 -14 0
sb:from our	-2 13 -15 0
sb:from the	3 -4 -8 10
sb:from there	0 9 -8 0
sb:fruit	0 20 -14 -4
sb:full	-2 -11 4 9
sb:full agreement	0 -10 -3 13
sb:further <level>	8 0 -10 0
sb:future	9 -5 3 -10
sb:future rise	14 -14 1 -1
sb:g	-3 13 -8 -4
sb:g <number>	-3 13 -8 -4
sb:gained	-3 13 0 -8
sb:gained <level>	-3 15 -6 -3
sb:galway	0 -4 14 -8
sb:game	0 14 -8 -5
sb:garment	13 -8 -6 0
sb:gather	0 8 -13 1
sb:gave <name>	0 -9 12 -2
sb:gazette	0 14 -6 -7
sb:gdańsk	0 10 -9 0
sb:gdynia	-1 -3 -11 17
sb:geneva	-5 7 7 -16
sb:geneva ,	-3 3 4 -7
sb:geneva in	0 13 -10 -3
sb:get	-10 1 -14 16
sb:get <level>	0 -6 -5 11
sb:get the	0 14 -13 0
sb:ghent	0 6 -11 3
sb:gimhae	0 -12 13 0
sb:gimhae air	0 -11 12 0
sb:give	0 8 0 -13
sb:given	10 -8 -8 8
sb:given by	0 -8 -4 12
sb:given the	0 -7 10 -1
sb:go	-7 0 4 0
sb:go back	-2 16 -10 0
sb:go in	0 5 -15 6
sb:go into	-7 3 12 -19
sb:go on	-17 3 -12 12
sb:go through	0 -14 18 -2
sb:go to	-4 -15 28 -20
sb:go up	0 2 -16 8
sb:golf	0 -20 23 0
sb:good ,	-9 0 10 -7
sb:good are	0 11 -11 0
sb:good from	9 -14 13 -12
sb:good of	-2 10 -1 -2
sb:good on	-10 0 0 6
sb:good that	-2 8 -13 4
sb:good will	0 -12 5 8
sb:good worth	5 8 -15 0
sb:gothenburg ,	0 0 -10 9
sb:government ,	0 5 -13 6
sb:government announce	0 13 -10 -1
sb:government confirm	0 -12 12 0
sb:government have	0 11 -5 -1
sb:government say	0 14 -6 -6
sb:grand	8 -20 13 -1
sb:graz	-4 -16 18 1
sb:greer in	0 -8 12 0
sb:greer tell	0 5 -9 1
sb:ground	0 14 -8 -8
sb:grower	0 27 -20 -7
sb:guayaquil	0 -9 10 1
sb:guest	6 23 -19 -17
sb:gyeongju	-10 6 8 -21
sb:gyeongju ,	-7 5 7 -16
sb:had	11 -14 5 -1
sb:had <span>	11 -14 0 1
sb:had been	6 13 -19 -2
sb:had begin	26 -13 -6 -11
sb:had broken	-1 11 -7 0
sb:had call	0 15 -14 -1
sb:had come	0 -19 8 12
sb:had end	0 14 -1 -9
sb:had meet	5 -22 7 5
sb:had pass	12 -10 0 0
sb:had prepare	-8 -9 20 -4
sb:had publish	0 -13 14 0
sb:had put	-1 6 -10 4
sb:had receive	-6 -5 11 0
sb:had say	-3 17 -17 0
sb:had sit	5 -13 0 1
sb:had spent	0 -9 11 0
sb:had spoken	0 -11 14 0
sb:had take	-5 -7 14 0
sb:had talked	5 -11 -5 9
sb:had tell	-7 -1 11 -8
sb:had the	0 8 -2 -5
sb:had threaten	-3 -7 1 9
sb:had to	0 -10 -1 13
sb:haggling	0 -12 0 14
sb:hague	0 10 -4 -4
sb:half	12 5 -5 -21
sb:half ,	13 -12 0 0
sb:halifax	13 -5 0 -7
sb:hall of	0 4 -11 9
sb:ham	0 -8 11 -1
sb:hamburg	0 -1 11 -10
sb:hand	-10 9 0 -5
sb:hang	21 -16 -5 -1
sb:hang over	15 -13 0 0
sb:happen on	0 17 -12 -1
sb:happened	-3 -18 26 -11
sb:harbour	-1 0 10 -6
sb:harvest	0 20 -18 0
sb:has	-14 7 0 1
sb:has <span>	0 -13 0 12
sb:has an	0 -19 20 0
sb:has ask	0 -6 8 0
sb:has been	-4 -13 11 8
sb:has call	0 14 -14 0
sb:has done	0 -8 -2 11
sb:has go	0 -10 -2 14
sb:has meet	0 21 -21 0
sb:has offer	0 -12 13 0
sb:has propose	0 8 -8 0
sb:has say	0 13 -10 0
sb:has suspend	0 -9 0 11
sb:has the	0 22 -19 -2
sb:has to	0 12 -10 0
sb:has until	13 -1 -2 -14
sb:have	-17 5 2 2
sb:have a	0 -22 7 18
sb:have ask	0 20 -17 -1
sb:have begin	-8 0 -4 9
sb:have come	-3 0 -10 12
sb:have meet	0 -17 19 -5
sb:have reach	0 -9 3 6
sb:have sign	0 11 -8 0
sb:have sit	-2 -4 10 -2
sb:have the	0 20 -14 -5
sb:have until	-2 11 2 -14
sb:hazelnut	0 -10 3 7
sb:he	-17 -18 22 1
sb:he agree	0 -14 15 0
sb:he and	-15 -12 25 -9
sb:he announce	0 -16 8 9
sb:he call	0 -10 10 0
sb:he did	-1 23 -16 -5
sb:he expect	0 12 -8 -1
sb:he had	-1 6 -13 11
sb:he has	0 -19 24 -5
sb:he is	-1 24 -11 -15
sb:he meet	-1 -21 10 11
sb:he say	-8 15 -5 -6
sb:he sign	0 8 0 -9
sb:he spoke	0 11 -10 0
sb:he take	0 -13 0 13
sb:he was	-4 5 0 -9
sb:he will	0 -8 10 0
sb:he'd	1 -15 6 4
sb:he'll	19 -24 7 -3
sb:head	0 -4 11 -8
sb:head of	0 -7 11 -5
sb:hear it	0 -11 11 0
sb:hearing	0 14 -10 0
sb:henri	-6 17 -7 -6
sb:her	-6 -4 13 -10
sb:here ,	0 -11 12 -2
sb:here is	0 16 -10 -4
sb:here since	3 -8 1 0
sb:hereby	0 10 -3 -4
sb:high	-4 13 -10 0
sb:high -	-2 12 -9 0
sb:higher	-1 10 2 -13
sb:higher duty	0 11 0 -8
sb:higher on	0 -6 9 -2
sb:him	-9 -3 0 11
sb:him ,	0 -4 -6 11
sb:him in	-4 13 -8 0
sb:himself	14 -22 4 2
sb:hinted	0 14 -11 -1
sb:his	0 -19 12 10
sb:his <office>	0 4 2 -10
sb:his <organisation>	9 -10 6 -3
sb:his <person>	-7 -1 10 -9
sb:his <quality>	-7 -23 25 1
sb:his name	0 0 -5 8
sb:his network	0 14 -12 0
sb:his own	0 -9 -5 14
sb:his side	0 -10 13 0
sb:his tariff	0 9 -8 0
sb:his visit	0 -13 18 -6
sb:hold	-20 2 19 -33
sb:hold a	-7 13 -5 -4
sb:hold talk	-3 2 3 -11
sb:hold the	0 -1 11 -9
sb:hold their	0 12 -9 0
sb:holiday	0 10 -4 -2
sb:home	-6 8 -9 2
sb:home from	0 17 -13 -4
sb:home on	-1 -15 6 10
sb:honey	0 0 11 -13
sb:honolulu	12 -17 0 4
sb:honour	0 19 -15 -2
sb:honour to	0 15 -14 0
sb:hope	-3 10 -2 -6
sb:host	0 15 -12 -1
sb:hotel	-4 -16 22 -3
sb:hotel in	-2 -4 9 -1
sb:hotline	0 8 -19 8
sb:hour	-10 -7 15 -3
sb:hour ,	0 14 -12 0
sb:hour before	0 -21 19 2
sb:hour in	-12 3 -5 10
sb:hour on	9 -8 13 -18
sb:house	17 -14 -10 11
sb:house of	11 3 -13 -9
sb:hue	0 -14 13 0
sb:i	-6 -8 5 7
sb:i am	0 12 -10 0
sb:i can	0 -10 11 0
sb:i had	0 8 -6 0
sb:i shall	0 -13 17 -5
sb:i sign	0 -28 24 4
sb:i will	0 0 -7 8
sb:i would	0 -5 -7 12
sb:i'm	0 -11 14 0
sb:if	-2 18 -16 0
sb:if it	0 16 -10 -1
sb:if nothing	0 -10 4 7
sb:if the	6 1 -10 0
sb:if there	0 12 -6 -1
sb:if we	0 9 -8 0
sb:immediate	0 10 -5 -3
sb:importer	-4 18 -8 -2
sb:in	1 -20 13 11
sb:in ,	0 18 -14 -2
sb:in <month-ahead>	1 5 -12 4
sb:in <month-gone>	4 8 -1 -20
sb:in <name>	-8 30 -20 -17
sb:in <number>	0 -2 -7 10
sb:in <organisation>	0 24 -21 0
sb:in <person>	-4 14 -9 0
sb:in <quality>	0 -12 14 0
sb:in <seat>	1 2 -11 12
sb:in <span>	9 18 -21 -9
sb:in alexandria	-6 -21 14 13
sb:in almaty	0 8 -12 3
sb:in arusha	0 8 -9 0
sb:in at	0 0 -11 8
sb:in bandung	3 -11 3 1
sb:in bergen	0 -17 13 5
sb:in brief	0 21 -12 -7
sb:in bueno	-2 -6 13 -2
sb:in bursa	9 -4 -4 0
sb:in busan	-12 6 9 -24
sb:in cartagena	0 -20 13 2
sb:in cebu	0 -11 9 0
sb:in chicago	0 13 -4 -7
sb:in davo	0 9 -5 0
sb:in dubai	0 -10 10 0
sb:in force	0 21 -28 -2
sb:in gdynia	0 6 -10 4
sb:in geneva	-6 27 -11 -20
sb:in graz	0 -16 12 4
sb:in gyeongju	0 14 -8 -6
sb:in halifax	0 -9 4 0
sb:in hamburg	0 -7 14 -8
sb:in honolulu	12 -17 0 4
sb:in hue	0 -14 13 0
sb:in jūrmala	9 -4 -3 0
sb:in karachi	0 -3 9 -4
sb:in kauna	12 -3 0 -9
sb:in kobe	0 -16 17 0
sb:in kuala	-10 25 -14 -3
sb:in kutaisi	0 -10 -5 15
sb:in lisbon	3 4 -13 4
sb:in london	-3 -7 16 -4
sb:in lviv	0 -15 10 3
sb:in madrid	0 8 -12 5
sb:in manila	0 15 -14 0
sb:in mindelo	0 -14 4 9
sb:in montevideo	0 -18 10 6
sb:in muscat	0 10 -8 -1
sb:in nagoya	-5 -15 16 0
sb:in new	-18 3 3 8
sb:in one	0 -14 3 10
sb:in our	-1 15 -11 -1
sb:in penang	-1 -6 10 0
sb:in piraeu	0 8 -7 0
sb:in place	0 10 -5 0
sb:in pokhara	1 0 6 -10
sb:in recife	0 -17 9 8
sb:in salvador	0 -10 11 0
sb:in sapporo	10 -10 0 0
sb:in seoul	6 -12 4 0
sb:in shenzhen	0 27 -27 0
sb:in stavanger	0 -7 9 0
sb:in stockholm	2 -24 3 14
sb:in sucre	1 -8 5 0
sb:in talk	4 0 0 -12
sb:in that	9 -3 -4 0
sb:in the	16 10 -31 7
sb:in their	5 10 -7 -11
sb:in thi	5 6 -10 0
sb:in two	0 7 -9 0
sb:in walvi	0 -11 15 -2
sb:in which	0 11 -4 -6
sb:included	0 13 -10 0
sb:included ,	0 11 -8 0
sb:increase announce	0 -11 11 0
sb:index	0 11 -5 -4
sb:initial	2 -15 -5 17
sb:instead	9 -15 -1 11
sb:instead of	9 -16 0 11
sb:interim	0 12 -10 0
sb:interview	-4 5 -19 10
sb:interview ,	0 16 -3 -10
sb:interview with	0 -4 -4 8
sb:into	-19 0 6 1
sb:into <name>	0 14 -8 -1
sb:into effect	0 -13 14 0
sb:into force	0 19 -13 -1
sb:into the	-3 0 9 -10
sb:investigation	-7 10 0 -3
sb:investment	0 9 -5 -2
sb:invitation	0 -13 15 0
sb:is	10 -4 6 -9
sb:is ,	0 19 -15 -2
sb:is <day-ahead>	9 -3 -5 0
sb:is <level>	-1 -22 8 17
sb:is <name>	0 13 -9 -1
sb:is <number>	0 -5 10 -4
sb:is a	-8 8 -10 5
sb:is arranged	11 -10 -1 0
sb:is at	-1 24 -19 -1
sb:is closed	-1 13 -11 0
sb:is down	0 -9 10 0
sb:is for	0 12 -5 -2
sb:is go	0 -11 12 0
sb:is how	0 -13 14 0
sb:is in	16 -28 0 15
sb:is on	3 11 -13 -1
sb:is scheduled	0 -10 8 0
sb:is set	0 -16 19 -1
sb:is that	10 -1 -7 0
sb:is the	16 15 -16 -21
sb:is their	0 -16 3 14
sb:is to	-10 6 10 -28
sb:is up	0 10 -9 0
sb:is what	9 0 1 -18
sb:is where	-1 -7 13 -4
sb:island	0 16 -10 -4
sb:issue on	0 0 -6 9
sb:istanbul on	0 15 -14 0
sb:it	6 -4 14 -20
sb:it "	0 17 -13 -5
sb:it ,	8 -9 8 -11
sb:it a	0 10 -8 0
sb:it again	0 -15 18 0
sb:it are	0 1 -9 7
sb:it be	0 -1 -9 11
sb:it begin	-5 16 -8 -2
sb:it by	12 -23 16 -1
sb:it charge	0 -9 11 0
sb:it down	0 -24 26 0
sb:it end	-2 8 5 -12
sb:it enter	0 -11 12 0
sb:it expire	0 12 -10 0
sb:it follow	0 -14 16 -1
sb:it for	-6 -17 25 -6
sb:it from	13 -20 8 0
sb:it had	25 -23 3 0
sb:it has	0 10 -31 13
sb:it in	2 -19 -6 26
sb:it is	-17 7 -5 3
sb:it lack	0 -10 0 11
sb:it meet	-3 12 -6 0
sb:it need	0 14 -13 0
sb:it on	-12 13 0 -12
sb:it out	7 -19 10 0
sb:it say	0 -10 14 -1
sb:it since	4 -13 6 0
sb:it so	0 -9 10 0
sb:it start	-6 13 -3 0
sb:it take	1 -10 9 0
sb:it the	0 10 -8 0
sb:it will	0 15 -8 -11
sb:it would	-5 13 4 -20
sb:its	-12 0 6 -4
sb:its <office>	-1 0 9 -12
sb:its <organisation>	0 0 -12 8
sb:its <person>	-2 -9 16 -8
sb:its account	0 9 -5 -2
sb:its duty	0 7 -19 7
sb:its end	-1 -17 8 10
sb:its extension	6 -12 2 1
sb:its own	8 0 -12 3
sb:its part	0 11 -5 -2
sb:its tariff	-4 -20 20 5
sb:its truce	0 -21 16 7
sb:itself	0 -2 8 -6
sb:itself ,	0 -11 12 0
sb:izmir	0 -11 11 -2
sb:izmir on	0 -11 21 -11
sb:jinping	0 11 -8 -3
sb:john	0 -3 8 -2
sb:joint	-19 -20 8 23
sb:joint <organisation>	0 -32 32 0
sb:joint press	-2 -43 13 31
sb:joint statement	-9 34 -16 -16
sb:journalist	0 -15 -4 19
sb:juice	0 9 -4 -1
sb:just	0 9 -5 -3
sb:jūrmala	9 -2 -4 0
sb:karachi on	0 -4 10 -4
sb:karin	0 -10 11 0
sb:karin keller	0 -7 8 0
sb:karoline	0 -3 8 -3
sb:karoline leavitt	0 -3 8 -3
sb:kauna	11 -12 -1 0
sb:keep	3 -4 8 -9
sb:keller	0 -7 8 0
sb:keller -	0 -7 8 0
sb:kernel	0 -9 0 9
sb:kim	-1 13 -13 1
sb:know before	13 -12 0 0
sb:know on	0 10 -7 -1
sb:kobe	0 -11 12 0
sb:kutaisi	0 -20 4 15
sb:la	7 10 -16 -8
sb:lack	0 -10 0 11
sb:lago	13 0 -5 -13
sb:lago ,	13 6 -17 -12
sb:lago on	0 -10 10 0
sb:lake	5 -12 5 0
sb:lancaster house	8 -17 -4 12
sb:lapse	7 13 -18 -13
sb:lapse on	9 0 -8 -5
sb:last	-24 10 3 -4
sb:last <month-gone>	0 13 -9 -1
sb:last <span>	0 10 -2 -5
sb:last day	0 6 -19 10
sb:last meet	0 -16 15 0
sb:last week	0 1 5 -16
sb:last word	0 -3 -9 13
sb:last year	-5 21 -11 -5
sb:lasted	-7 9 4 -13
sb:lasting	0 -20 22 0
sb:lasting agreement	0 -22 22 0
sb:late	-14 -11 9 9
sb:late on	-7 -1 -4 11
sb:later	0 -6 12 -8
sb:later on	0 -6 9 -3
sb:law	-4 14 -2 -9
sb:law on	0 9 -6 0
sb:lead	0 10 -7 0
sb:leader	-15 8 -5 2
sb:leader of	-1 8 -5 0
sb:leader spoke	0 11 -11 0
sb:leader to	0 13 -13 0
sb:leader will	0 -15 10 6
sb:least	15 -14 -3 3
sb:least <money>	17 -11 -7 0
sb:least the	0 -9 9 0
sb:leave	-18 0 -9 16
sb:leave ,	0 -10 0 11
sb:leave for	-1 25 -11 -23
sb:leave the	0 -7 0 7
sb:leave their	0 8 -3 -3
sb:leavitt	0 -3 8 -3
sb:led	0 -16 17 -1
sb:led by	1 -17 15 0
sb:leg	0 -16 19 0
sb:less	-4 7 -14 5
sb:let	-1 9 -30 22
sb:let it	0 0 -13 13
sb:let its	0 -10 10 0
sb:let the	0 -6 -7 14
sb:letter	-8 51 -31 -13
sb:letter from	0 5 -9 2
sb:letter of	0 11 -6 0
sb:letter to	0 13 -9 -1
sb:level	-5 2 7 -9
sb:levy on	0 13 -6 -2
sb:li	-4 -16 11 9
sb:li chenggang	-4 -9 0 10
sb:licence	0 -13 17 -2
sb:lifeng in	-1 -7 11 0
sb:lift	0 20 -16 -1
sb:light	14 -10 0 0
sb:like	0 0 -16 10
sb:like to	0 -9 -2 12
sb:likely	-3 18 -6 -8
sb:lima	0 10 -3 -4
sb:lima ,	0 11 -5 -4
sb:line	-9 2 6 -6
sb:link on	0 -8 10 0
sb:lisbon	2 -1 -9 8
sb:list ,	0 -2 -6 8
sb:list for	0 -7 8 0
sb:live	-4 -22 17 9
sb:live :	0 -11 -10 19
sb:loaded	0 10 -2 -1
sb:local	0 11 -9 0
sb:locked	8 -20 11 0
sb:london	-11 1 19 -14
sb:london ,	0 10 -2 -6
sb:london on	-3 0 11 -8
sb:long	-7 12 -10 0
sb:long ,	0 13 -12 0
sb:longer	-2 7 1 -12
sb:lose <level>	-2 -13 11 4
sb:lower	-5 2 7 -10
sb:lumpur ,	4 -16 19 -13
sb:lumpur on	-3 -19 9 9
sb:lunch	0 13 -6 -5
sb:lviv	0 -23 7 16
sb:m	-3 14 -16 1
sb:machine	0 -12 3 7
sb:machinery	0 11 -6 -3
sb:madrid	-7 -15 -13 36
sb:madrid ,	-5 -16 -5 25
sb:make	1 16 -15 -3
sb:make a	0 8 -4 0
sb:make in	12 0 -14 2
sb:make it	0 -9 13 -2
sb:make of	0 -11 11 0
sb:make on	0 13 -11 0
sb:make to	0 -7 0 8
sb:maker	0 -9 0 9
sb:maker nexperia	0 -11 0 12
sb:malmö	0 10 -7 -1
sb:man in	0 12 -9 -1
sb:management	-1 17 0 -13
sb:manila	0 9 -15 4
sb:many	0 -9 11 0
sb:margin	-3 -1 10 -5
sb:margin of	-3 -1 10 -5
sb:market	1 13 0 -22
sb:match	0 21 -16 -4
sb:matter	-4 -6 16 -10
sb:matter of	0 -12 14 -1
sb:may	-2 12 -1 -11
sb:may be	0 10 -6 -1
sb:me	-6 -8 10 2
sb:mean	0 -7 -5 14
sb:mean to	0 -10 0 13
sb:meant	0 2 -9 6
sb:meant to	0 2 -9 6
sb:meat	0 0 8 -9
sb:mechanism	0 -7 10 0
sb:media	0 -10 16 -8
sb:media on	0 -7 10 -4
sb:mediator	0 17 -4 -11
sb:medical	0 13 -13 0
sb:medicine	0 15 -7 -4
sb:meet	-16 8 1 -4
sb:meet ,	2 9 -11 0
sb:meet <name>	-14 10 -4 1
sb:meet <person>	-14 -1 15 -16
sb:meet <quality>	-6 -12 18 0
sb:meet again	-10 5 -5 5
sb:meet at	0 9 -7 -2
sb:meet between	0 -15 6 9
sb:meet by	0 13 -13 0
sb:meet for	0 5 -11 5
sb:meet his	0 1 -10 11
sb:meet in	3 -1 11 -27
sb:meet next	0 15 -14 0
sb:meet of	-5 -5 14 -10
sb:meet on	10 -7 4 -6
sb:meet since	7 0 -11 4
sb:meet the	-3 -12 4 13
sb:meet there	2 -16 8 3
sb:meet twice	0 -9 13 0
sb:meet was	0 -17 4 11
sb:meet will	0 12 -10 0
sb:meet with	-4 -11 12 0
sb:member	-2 29 -15 -17
sb:member ,	0 11 -8 0
sb:member of	0 23 -15 -8
sb:member state	0 10 -8 0
sb:memo	0 20 -8 -9
sb:memorandum	0 -16 8 10
sb:men	0 -12 17 -2
sb:mendoza	0 -20 6 15
sb:mendoza ,	0 -19 5 15
sb:mercosur	0 14 -6 -8
sb:merdeka	-1 -14 5 8
sb:merdeka <number>	-1 -14 5 8
sb:metal	0 24 -13 -7
sb:midday	0 -1 8 -10
sb:midday briefing	0 -11 13 0
sb:middle	-3 11 -10 0
sb:middle ,	0 11 -5 -1
sb:midnight	-4 -4 -8 14
sb:midnight on	1 -9 -8 14
sb:might	-4 15 -4 -6
sb:milk powder	0 -12 2 9
sb:mindelo	0 -13 4 8
sb:mine	0 10 -8 -1
sb:mineral	0 -8 1 6
sb:minister ,	19 -19 6 0
sb:minister for	0 8 -15 7
sb:minister meet	0 27 -27 0
sb:minister of	0 3 9 -20
sb:minister on	0 -10 0 8
sb:ministerial	-1 -12 0 12
sb:ministry	11 2 -2 -18
sb:ministry of	0 7 0 -11
sb:ministry say	5 0 3 -13
sb:minute	-12 11 12 -26
sb:minute ,	0 -9 10 0
sb:minute in	0 -7 12 -5
sb:minute of	0 12 -6 -2
sb:missing	0 11 -8 0
sb:mistake	0 11 -8 0
sb:moine	0 11 -3 -7
sb:moine ,	0 12 -4 -6
sb:mombasa	6 -21 8 6
sb:mombasa ,	2 -18 3 11
sb:monday	16 -11 -6 3
sb:monday ,	8 0 -14 1
sb:montevideo	0 -19 11 6
sb:month	6 -7 9 -13
sb:more	12 -16 0 10
sb:more than	0 -12 -2 15
sb:morning	-13 9 -12 6
sb:most	0 -6 12 -8
sb:most <quality>	0 -3 -6 10
sb:most of	-8 -2 17 -15
sb:move	-10 14 1 -13
sb:move to	-2 -6 8 0
sb:mr	0 2 5 -18
sb:mr .	-11 -1 8 -4
sb:mr <person>	7 8 -5 -12
sb:much	-10 0 9 -2
sb:much as	0 -12 14 0
sb:musician	0 10 0 -9
sb:must	-2 25 -26 0
sb:must be	0 15 -9 -4
sb:my <person>	0 -13 5 8
sb:mérida	0 -17 0 19
sb:mérida ,	0 -19 0 19
sb:nadi	0 -21 2 16
sb:nagoya	-7 -25 21 0
sb:nagoya ,	0 -13 9 2
sb:name	0 0 -10 9
sb:name on	0 19 -13 -7
sb:name to	2 -10 -4 14
sb:nang	2 -18 5 9
sb:national	0 22 -11 -8
sb:near	0 -11 3 5
sb:nearly	0 22 -14 -10
sb:need the	0 22 -14 -8
sb:negotiate	0 -13 0 14
sb:negotiate for	0 -7 0 8
sb:negotiate in	5 -14 12 -6
sb:negotiate with	0 5 -13 6
sb:negotiation	-9 -21 29 -1
sb:negotiation with	0 9 1 -16
sb:negotiator	7 4 -13 0
sb:negotiator ,	6 15 -15 -10
sb:negotiator are	0 -12 14 0
sb:negotiator meet	15 -15 1 -9
sb:neither	-2 -11 20 -7
sb:new )	0 -14 -13 23
sb:new <organisation>	6 -15 13 -4
sb:new at	0 -23 25 -2
sb:new duty	-1 -3 -8 11
sb:new from	7 -15 -3 11
sb:new on	-2 15 -7 -5
sb:new one	0 8 0 -8
sb:new round	-1 -12 13 -2
sb:new tariff	0 10 -4 -4
sb:newsletter	0 15 -6 -7
sb:newspaper	-1 16 -9 -3
sb:nexperia	0 -5 -6 11
sb:nexperia ,	0 -11 0 11
sb:next	7 -19 28 -43
sb:next :	0 -21 24 -1
sb:next is	0 -12 12 0
sb:next on	0 12 -12 0
sb:next round	9 2 -5 -9
sb:next talk	0 -16 19 -2
sb:next time	0 -10 10 0
sb:nicosia	0 -10 0 8
sb:night	-1 26 -10 -22
sb:night ,	-4 20 -11 -5
sb:night of	0 -7 0 10
sb:nine	-4 0 -7 9
sb:nine hour	-4 10 -5 0
sb:ninth	-2 0 -9 9
sb:no	-6 16 -6 -8
sb:no deal	0 -14 8 7
sb:no longer	0 9 -2 -3
sb:no more	6 -9 4 0
sb:nobody	0 -9 5 4
sb:noe	0 10 -7 0
sb:noon ,	0 -15 11 3
sb:nor	0 -7 12 -1
sb:north	-2 13 -1 -8
sb:northern	-3 16 -8 -4
sb:northern front	-4 10 -5 0
sb:not a	9 -13 -5 8
sb:not be	0 10 -5 -1
sb:not let	0 -10 10 0
sb:not meet	0 17 -17 0
sb:note	3 6 -11 0
sb:note ,	-6 4 -12 8
sb:note :	0 14 -5 -10
sb:note on	0 -6 9 0
sb:note —	0 -7 -1 9
sb:nothing	5 -5 -12 11
sb:nothing come	0 -8 0 9
sb:notice	-6 25 -8 -20
sb:notice by	0 -10 12 0
sb:notice of	0 9 -5 0
sb:now ,	0 14 -10 0
sb:number	-3 -3 12 -7
sb:number on	0 -15 17 -1
sb:nvidia	0 13 -8 -1
sb:o'clock	0 -8 -2 11
sb:odd	0 10 -8 0
sb:odense	0 9 -15 6
sb:odesa	3 4 -13 2
sb:of <day-gone>	0 11 -8 -1
sb:of <level>	4 -5 -8 10
sb:of <name>	0 -16 4 16
sb:of <office>	4 -13 7 0
sb:of <person>	-20 3 3 2
sb:of <quality>	-22 12 2 -2
sb:of <span>	-11 -9 10 3
sb:of a	17 0 -18 6
sb:of agriculture	9 0 -5 -4
sb:of an	15 -13 1 -4
sb:of asia	0 14 -11 -1
sb:of busan	0 15 -9 -3
sb:of commerce	0 4 2 -15
sb:of duty	0 8 0 -8
sb:of each	-1 11 -7 -1
sb:of geneva	-2 -4 9 0
sb:of his	0 -10 12 0
sb:of it	-2 -11 9 4
sb:of its	0 14 -25 6
sb:of raw	0 12 -11 0
sb:of reference	0 10 -8 0
sb:of representative	11 -1 -8 -2
sb:of state	0 -21 16 5
sb:of talk	7 -7 -9 8
sb:of the	-11 10 -13 9
sb:of their	-14 6 1 0
sb:of them	-1 -2 10 -9
sb:of three	0 -11 0 12
sb:of tiktok	-2 -9 0 13
sb:of trade	8 -14 -3 8
sb:of up	0 -8 9 0
sb:off	-4 20 -7 -17
sb:off for	0 11 -9 0
sb:off on	-5 10 -14 6
sb:off the	-5 21 -17 0
sb:off their	0 0 10 -8
sb:off to	0 -9 13 -2
sb:offer	2 0 -16 16
sb:offer to	5 7 -21 5
sb:office	9 0 -8 -2
sb:official	-7 -9 1 13
sb:official end	-1 -4 -1 9
sb:oil	-10 -9 11 3
sb:oil ,	-2 12 -6 0
sb:oil will	0 -16 17 0
sb:old	25 -14 -9 -1
sb:old one	0 12 0 -10
sb:old truce	0 -13 0 14
sb:on ,	0 16 -11 -2
sb:on <day-ahead>	-17 28 -7 -18
sb:on <day-gone>	-2 21 -11 -14
sb:on <day-today>	-19 -5 8 8
sb:on <money>	-5 -22 21 6
sb:on <name>	-6 11 0 -11
sb:on <number>	0 -10 -9 16
sb:on <quality>	16 -2 -10 0
sb:on all	-5 12 -3 0
sb:on an	10 -2 -13 0
sb:on beef	6 -13 7 0
sb:on both	0 18 -16 0
sb:on car	-2 9 -5 0
sb:on cut	0 0 13 -12
sb:on each	11 -12 3 0
sb:on friday	0 12 -6 -6
sb:on his	10 -2 -5 0
sb:on hold	-1 -7 10 0
sb:on it	-2 -6 12 -4
sb:on on	0 -1 -9 10
sb:on our	0 15 -9 -3
sb:on reciprocal	0 -12 -1 15
sb:on since	0 -12 13 0
sb:on some	0 -10 12 0
sb:on sunday	0 4 -9 3
sb:on tea	2 -14 8 1
sb:on television	-2 16 -13 -1
sb:on that	9 -16 6 1
sb:on the	-5 -15 23 -6
sb:on tiktok	0 8 -5 -3
sb:on to	6 1 0 -11
sb:on truth	0 12 -8 -2
sb:on tuesday	10 -6 0 -2
sb:on with	5 -8 1 0
sb:on x	0 -12 12 0
sb:one	-1 10 0 -14
sb:one ,	-8 4 16 -23
sb:one end	0 15 0 -13
sb:one has	0 -13 0 14
sb:one of	0 -16 19 0
sb:one was	0 -12 5 6
sb:only	-2 18 -31 13
sb:open	18 -13 3 -8
sb:open in	0 -3 -3 10
sb:open on	0 18 -13 -3
sb:opened	28 -22 -10 1
sb:opened in	9 -25 6 8
sb:opened on	4 0 -21 10
sb:opening	0 10 -7 -1
sb:opinion	0 17 -6 -6
sb:opposite	0 -15 18 -1
sb:opposite number	0 -15 18 -1
sb:or	3 -12 9 1
sb:or a	0 -12 12 0
sb:order	-1 -5 15 -13
sb:order ,	0 10 -7 0
sb:order late	0 -8 10 0
sb:order on	0 9 0 -10
sb:order that	0 -17 10 8
sb:ordinary	12 -4 -4 -2
sb:osaka	-3 1 7 -15
sb:osaka ,	-2 -8 17 -11
sb:osh	7 -19 5 7
sb:other	-3 15 -10 -5
sb:other again	0 19 -24 3
sb:other in	0 -12 15 0
sb:other way	13 -10 -1 0
sb:otherwise	0 10 -2 -5
sb:our	10 14 -17 -9
sb:our <office>	-4 -6 -1 12
sb:our <person>	0 13 -11 0
sb:our client	13 -12 0 0
sb:our man	0 12 -7 -2
sb:our own	7 -21 12 1
sb:our reporter	0 11 -7 0
sb:out	0 11 -15 0
sb:out :	0 8 -9 0
sb:out in	6 -15 14 -5
sb:out its	0 10 -7 -2
sb:out of	-17 -13 17 4
sb:out on	-4 16 -15 0
sb:out what	9 0 -2 -7
sb:outcome of	0 -7 13 -5
sb:outline	0 0 -7 11
sb:outline of	0 -4 -8 14
sb:over	24 -3 -3 -13
sb:over a	11 -8 0 0
sb:over fentanyl	-3 16 -10 0
sb:over fish	0 -10 12 0
sb:over on	6 16 -28 0
sb:over the	2 17 -13 -13
sb:own	19 -26 0 17
sb:own deal	0 19 -13 -5
sb:own duty	0 -8 0 9
sb:own on	0 13 -5 -6
sb:ownership	0 1 -9 8
sb:p	7 -15 4 4
sb:p <number>	9 -21 7 7
sb:pacific	0 22 -18 -2
sb:pact ,	0 10 -8 0
sb:pair	0 -14 16 0
sb:palace	0 -21 12 4
sb:palm	-1 -8 14 -8
sb:palm oil	0 -19 22 -5
sb:panel	0 13 -9 -1
sb:paper	0 14 -11 -3
sb:paper on	0 -4 -5 11
sb:pari	13 -19 -4 10
sb:pari ,	0 -13 5 6
sb:pari on	0 -15 0 13
sb:parliament	-1 17 -9 -2
sb:part	-9 2 10 -19
sb:parted	-8 -16 -7 23
sb:parted in	-1 -14 -4 17
sb:party	-2 6 4 -14
sb:pass it	12 -9 0 0
sb:past	3 -1 -12 9
sb:past <number>	6 -6 -10 7
sb:pause ,	0 11 -7 0
sb:pay	-11 10 0 -3
sb:pay <level>	-18 -2 8 1
sb:pay <number>	7 0 -2 -9
sb:pay a	0 -7 11 0
sb:pay an	0 -4 -6 10
sb:pay in	0 14 -12 0
sb:payment	0 12 -11 0
sb:peace	-4 22 -12 -12
sb:peace talk	0 19 -15 -2
sb:pen	0 -7 2 5
sb:people	-4 9 -7 1
sb:permit	0 -8 0 6
sb:permit for	0 -11 12 0
sb:person	0 -14 0 13
sb:phase	0 17 -6 -9
sb:phone	-11 0 11 -18
sb:phone call	-1 -14 17 0
sb:phosphate	0 -11 2 8
sb:pilot	-3 16 -11 0
sb:pipe	0 -6 0 8
sb:piraeu	0 14 -11 -1
sb:pistachio	0 -3 11 -8
sb:place	6 -15 9 2
sb:place ,	0 -12 5 7
sb:place at	14 -3 -11 0
sb:place in	1 -15 12 0
sb:place on	-6 15 -6 -9
sb:plan	-11 -5 11 -2
sb:plan for	-7 -8 18 -18
sb:plan in	0 15 -13 -1
sb:plan to	0 -22 17 5
sb:plane	0 -14 7 7
sb:play	0 11 -7 -1
sb:plovdiv	0 -12 11 0
sb:plywood	0 12 -11 0
sb:point	-1 2 6 -12
sb:point ,	0 -10 17 -7
sb:pokhara	8 0 2 -13
sb:policy	-1 4 2 -9
sb:policy <person>	0 -9 11 0
sb:port	5 5 -1 -12
sb:port ,	0 -21 21 0
sb:port of	0 22 -14 -7
sb:position	11 -7 0 -1
sb:post	4 -24 5 19
sb:post ,	0 16 -4 -9
sb:post by	0 -19 -1 21
sb:post of	9 -37 23 11
sb:post on	0 3 -14 5
sb:potatoe	-1 -2 9 -3
sb:poultry	0 -8 10 0
sb:poultry ,	0 -8 10 0
sb:powder	0 -11 2 8
sb:power	0 -1 -9 9
sb:premier ,	0 -18 10 2
sb:prepare	-22 13 8 -20
sb:prepare <person>	-6 -7 11 0
sb:prepare in	0 8 -8 0
sb:prepare the	-10 7 5 -7
sb:present truce	9 -6 -1 0
sb:presented	0 10 -9 0
sb:president	-10 -7 19 -16
sb:president ,	4 -10 4 0
sb:president <person>	0 30 -26 -4
sb:president had	0 -11 11 0
sb:president in	0 19 -15 -3
sb:president meet	0 -13 15 0
sb:president of	-6 -9 19 -7
sb:president on	0 11 -10 0
sb:president to	0 11 -9 0
sb:president xi	0 10 -9 -1
sb:presidential	0 -5 10 -4
sb:presidential policy	0 -9 11 0
sb:press	6 -41 7 32
sb:press )	0 8 5 -11
sb:press briefing	0 12 -7 -3
sb:press conference	6 -10 -20 22
sb:press on	0 -2 9 -6
sb:press release	0 0 7 -12
sb:price	-3 10 -9 0
sb:pridi	0 11 -9 -1
sb:pridi banomyong	0 11 -9 -1
sb:prime	7 -4 -7 11
sb:prime minister	7 -4 -7 11
sb:printed	0 13 -6 -5
sb:proclamation on	0 -8 10 0
sb:product	0 16 -7 -4
sb:progress	5 10 -9 -10
sb:prolong	-15 4 5 -3
sb:prolong by	0 4 3 -10
sb:prolong their	-4 -19 5 17
sb:promise	0 8 0 -12
sb:proposal on	0 9 -8 0
sb:propose	8 32 -37 -3
sb:propose on	9 -7 0 0
sb:propose that	0 29 -29 0
sb:protocol	0 -16 -16 27
sb:provisional	0 -7 9 0
sb:public	8 0 0 -13
sb:publish	-16 0 18 -16
sb:publish a	0 -9 4 7
sb:publish on	-1 20 -2 -19
sb:publish the	-1 -2 11 -8
sb:purpose	0 -9 10 0
sb:put	0 -8 16 -10
sb:put a	0 -5 9 -1
sb:put it	0 -8 12 -3
sb:put off	-3 -17 27 -14
sb:put on	10 -2 0 -9
sb:put the	0 -15 19 -4
sb:put their	2 0 -11 5
sb:q	0 -8 -12 17
sb:q :	0 -14 -4 18
sb:quarrel over	0 -10 10 0
sb:question	-5 16 -2 -17
sb:race	0 11 -11 0
sb:radio	0 8 10 -39
sb:radio ,	0 16 -9 -5
sb:rang	-2 -3 9 -8
sb:rare	-1 5 5 -15
sb:rare earth	0 5 2 -10
sb:rate	2 23 -13 -20
sb:rate ,	0 13 -11 0
sb:rate were	0 -2 10 -7
sb:rather	0 15 -10 -4
sb:rather than	0 10 -8 0
sb:ratify the	0 -8 10 -3
sb:raw	0 13 -12 0
sb:re	0 12 -8 -2
sb:re :	0 12 -8 -2
sb:reach	-13 -8 8 6
sb:reach ,	0 -10 10 0
sb:reach a	0 -13 9 3
sb:reach an	0 -4 9 -5
sb:reach in	-1 -10 12 0
sb:reach the	0 18 -12 -5
sb:read	7 -5 -12 8
sb:reading	-4 12 -5 0
sb:readout	-2 -33 26 11
sb:readout ,	0 -30 25 7
sb:ready	-2 0 6 -9
sb:recall that	0 -10 12 0
sb:receive	8 -5 5 -17
sb:receive <person>	11 -6 0 -5
sb:receive by	0 11 -10 0
sb:reciprocal	3 -9 -3 11
sb:reciprocal tariff	6 5 -10 -4
sb:reciprocal trade	0 -12 -1 16
sb:recommend	0 9 -5 -1
sb:reduction	6 -9 0 0
sb:reference	0 24 -21 -2
sb:refuse	0 8 -2 -2
sb:regular	0 14 -6 -6
sb:regular press	0 12 -4 -6
sb:release ,	0 1 5 -11
sb:released	-4 21 -12 -5
sb:released on	0 13 -11 0
sb:relieved	0 -13 14 0
sb:report	3 10 -16 2
sb:report ,	9 -16 6 0
sb:report on	0 13 -8 -2
sb:report that	0 7 -22 13
sb:reporter :	0 12 -11 0
sb:reporter in	7 9 -26 0
sb:reporter on	-10 0 -2 9
sb:reporter that	-2 -9 15 -1
sb:representative	9 -13 1 4
sb:representative ,	9 -13 1 2
sb:republic	0 -15 -2 18
sb:republic of	0 -23 0 22
sb:resort	0 -15 15 0
sb:rest	0 18 -12 -4
sb:result	-11 6 0 0
sb:resume	-14 8 2 -7
sb:resume in	-4 -2 10 -9
sb:resume on	-2 -1 -6 12
sb:retaliatory	0 -10 10 0
sb:return on	0 11 -7 -2
sb:return to	0 -15 19 -4
sb:reuter	0 -8 5 1
sb:reuter )	0 -10 5 3
sb:review	-4 10 -4 -3
sb:review on	0 0 -10 8
sb:revive	0 -15 16 0
sb:ring	0 17 -14 -1
sb:rio	0 9 -9 0
sb:rise <level>	11 3 -11 -13
sb:rise in	0 -11 13 0
sb:rise on	-3 0 -9 8
sb:river	0 16 -7 -6
sb:road	-2 14 -10 -1
sb:robert borden	0 -10 13 -2
sb:roll	0 -13 15 -1
sb:room	-11 0 -2 9
sb:room on	-1 13 -11 0
sb:round <number>	0 -8 11 0
sb:round end	0 -6 -7 14
sb:round in	-11 -8 7 6
sb:round of	-1 30 -23 -8
sb:round on	10 -10 -4 8
sb:round take	0 8 -7 0
sb:round that	5 -11 1 2
sb:round two	0 0 11 -12
sb:round with	0 0 12 -7
sb:row	7 -9 8 -9
sb:rubber	0 11 -2 -6
sb:rule	-9 0 3 2
sb:rule for	0 -14 9 6
sb:rule on	0 12 -10 0
sb:run	0 22 -10 -15
sb:run from	9 -17 9 0
sb:run out	-3 40 -21 -15
sb:run until	0 9 0 -9
sb:s	8 -7 5 -12
sb:s &	9 -9 6 -10
sb:sail	0 11 -9 0
sb:saint	0 -10 3 6
sb:saint -	0 -11 3 6
sb:salalah	0 -22 13 10
sb:salt	0 1 -12 7
sb:salvador	0 -6 9 0
sb:salvador on	0 -9 9 0
sb:samarkand	-4 -21 0 25
sb:samarkand ,	0 -11 -4 16
sb:same	-14 18 -18 4
sb:same day	0 10 -3 -5
sb:santa cruz	4 -12 11 -4
sb:sapporo	10 -10 0 -1
sb:sardine	0 9 -9 0
sb:saturday	16 -3 -10 -4
sb:say	-1 8 -3 -11
sb:say <day-today>	0 8 -6 0
sb:say <person>	0 -1 -10 11
sb:say after	6 -23 22 -3
sb:say at	0 19 -15 -3
sb:say he	0 -11 14 -8
sb:say in	2 11 -22 1
sb:say it	0 14 -10 0
sb:say that	-12 10 2 -22
sb:say the	0 -10 14 -7
sb:say there	0 13 -10 0
sb:say they	-1 8 -11 3
sb:scheduled	0 -11 14 0
sb:scheduled for	0 -7 11 -2
sb:seal	2 0 4 -12
sb:seat	6 -12 3 0
sb:seat of	6 -15 3 2
sb:second	0 0 -9 8
sb:second ,	-1 20 -14 -7
sb:second day	0 -7 -5 15
sb:second is	0 -19 19 0
sb:second meet	3 -6 -3 9
sb:second round	5 10 -19 0
sb:second truce	0 -11 12 0
sb:secretary	0 -22 12 6
sb:secretary ,	6 -13 0 7
sb:secretary of	4 -16 -3 14
sb:secretary scott	-13 -5 15 0
sb:section	-1 19 -5 -6
sb:section <number>	0 17 -7 -4
sb:security	0 9 -3 -4
sb:see	0 -7 14 -16
sb:see <name>	0 -18 19 0
sb:see <person>	-5 -8 16 -11
sb:seed	0 -7 12 -4
sb:seed to	0 -11 13 0
sb:sell	0 0 8 -11
sb:senior	8 -1 -10 2
sb:senior <name>	8 -1 -10 2
sb:sentence	0 -5 -11 15
sb:seoul	13 1 -11 -8
sb:seoul ,	9 10 -17 -7
sb:separate	0 -11 0 12
sb:session	-8 -11 9 8
sb:session of	-2 -4 -2 9
sb:session on	-3 13 -5 -2
sb:set	6 -19 19 -3
sb:set aside	0 -11 11 0
sb:set down	0 -9 10 0
sb:set for	-3 -13 12 3
sb:set out	13 -6 -5 0
sb:settle in	0 -18 12 3
sb:settle its	0 12 -10 0
sb:settle on	0 14 -11 0
sb:settle with	0 12 -11 0
sb:seven	0 -7 12 -5
sb:seventh	6 -20 0 10
sb:seventh round	9 -6 -11 6
sb:several	0 -9 10 0
sb:shall	-3 -1 14 -18
sb:shall be	0 -13 14 0
sb:shanghai	-6 10 -16 8
sb:shanghai ,	-6 0 -3 10
sb:share	-2 13 -8 -2
sb:sheet	-11 11 -15 5
sb:sheet of	0 13 -13 -1
sb:sheet that	0 -13 0 13
sb:shelve	0 -7 9 0
sb:shenzhen	0 27 -27 0
sb:shenzhen ,	0 11 -10 0
sb:shenzhen on	0 15 -14 0
sb:ship	-7 18 -10 -2
sb:shook	-9 -2 10 -3
sb:shook hand	-9 7 0 -2
sb:short	-2 13 -13 1
sb:shortly before	0 -18 11 7
sb:should	7 -17 12 0
sb:should it	0 9 -8 0
sb:should know	13 -13 0 0
sb:show	-1 29 -19 -7
sb:shrimp	10 -8 5 -6
sb:shut	-1 17 -7 -5
sb:side ,	15 -17 -8 14
sb:side agree	0 0 -14 11
sb:side by	0 -9 0 8
sb:side had	-8 3 4 -5
sb:side it	0 -6 -3 10
sb:side meet	9 5 -14 0
sb:side on	0 -10 12 0
sb:sign a	-3 -21 16 8
sb:sign agreement	0 -9 0 11
sb:sign by	0 19 -14 -5
sb:sign for	0 -8 -7 13
sb:sign in	-4 8 0 -12
sb:sign it	0 -11 7 4
sb:sign on	0 -9 10 1
sb:sign the	4 29 -19 -21
sb:sign their	0 24 -11 -14
sb:sign trade	0 -22 -3 24
sb:sign two	0 -15 16 0
sb:sign when	0 12 -11 0
sb:signature	-8 -2 -17 20
sb:signature ,	0 -12 3 8
sb:signature of	0 -1 -10 10
sb:silent	0 2 -11 7
sb:since	4 -6 -3 10
sb:since <day-gone>	2 -31 -4 31
sb:since <month-gone>	-7 -8 1 12
sb:since the	-4 16 -3 -11
sb:since then	0 -10 11 0
sb:sir ,	0 17 -12 -7
sb:sir <person>	4 -15 6 5
sb:sirloin	0 -22 25 -3
sb:sit down	10 8 -4 -22
sb:sit for	0 3 -17 12
sb:sit in	-11 -1 10 0
sb:sit on	0 4 -10 1
sb:sit until	0 -10 0 11
sb:sit with	-8 -9 18 0
sb:six	0 -12 6 8
sb:six hour	0 6 7 -15
sb:six o'clock	0 -12 0 13
sb:sixth	12 -14 -2 8
sb:sixth round	7 -12 0 5
sb:sleep	19 -19 3 -7
sb:slow	0 11 -1 -8
sb:small	0 14 -10 -1
sb:smelter	0 12 -11 0
sb:so	-9 0 7 -4
sb:so is	0 16 -15 0
sb:so it	4 -22 15 2
sb:so that	0 -8 13 -3
sb:social	0 6 0 -10
sb:some	0 -7 13 -6
sb:some <quality>	0 -13 14 0
sb:something	7 -26 19 0
sb:southeast	0 -3 -8 10
sb:soybean	10 -5 7 -19
sb:soybean future	13 -16 7 -3
sb:speak	6 10 -6 -19
sb:speak by	0 10 -8 -1
sb:speak of	0 9 -8 0
sb:speak on	-1 -5 9 -1
sb:special	8 0 -9 -4
sb:special duty	12 -9 0 0
sb:speech	0 13 -7 -6
sb:split	-1 -12 1 12
sb:split ,	0 -10 -7 15
sb:spoke	-15 -11 24 -12
sb:spoke by	-2 -24 32 -8
sb:spoke of	0 25 -24 0
sb:spoke to	0 -10 13 -1
sb:spoken	-2 -7 13 -3
sb:sport	0 11 -10 0
sb:square	13 -16 3 0
sb:st	0 10 -6 -5
sb:staff	0 17 -5 -10
sb:stand	-1 -2 -6 10
sb:stand in	0 -16 8 8
sb:standstill	-6 19 -14 -2
sb:standstill that	-2 9 -5 0
sb:start in	-5 -15 21 -1
sb:start on	4 3 -2 -12
sb:state	-11 -4 -6 19
sb:state council	0 -10 10 0
sb:state in	0 -10 12 0
sb:state of	0 9 -4 -1
sb:state visit	-2 -1 -16 18
sb:statement ,	0 -18 11 6
sb:stay	-7 -2 -12 16
sb:stay in	0 21 -6 -15
sb:stay until	0 -18 0 20
sb:steel	9 0 0 -13
sb:still	-9 22 -9 -11
sb:stock	-4 21 -1 -21
sb:stockholm	-2 -31 5 25
sb:stockholm ,	-13 -23 12 20
sb:stockholm <day-ahead>	-1 -13 -1 17
sb:stockholm at	0 12 -10 0
sb:stockholm on	11 0 -1 -7
sb:stockholm the	-2 -7 12 -2
sb:story	0 -10 12 -2
sb:street	0 10 2 -13
sb:strike	-2 4 11 -25
sb:subject	0 -8 12 0
sb:substantial	5 22 -25 -6
sb:substantial communication	0 18 -17 0
sb:sugar	8 -14 8 0
sb:sugar truce	0 -9 11 0
sb:summary	-1 16 1 -22
sb:summary of	0 13 -5 -5
sb:summit	-3 6 2 -17
sb:summit in	3 19 -20 0
sb:summit of	-9 -5 10 0
sb:summit on	0 -7 9 0
sb:sunday	5 -10 -13 15
sb:surcharge	-8 20 -1 -7
sb:surcharge of	-1 10 0 -2
sb:suspend	-6 17 -31 9
sb:suspend the	0 -5 -4 9
sb:suspension	-9 17 5 -26
sb:suspension of	-5 17 0 -17
sb:sutter	0 -7 8 0
sb:swakopmund	0 -10 2 6
sb:szeged	0 -20 10 10
sb:table	0 -8 -4 13
sb:table ,	0 11 1 -16
sb:table on	6 -16 -1 13
sb:take <level>	0 10 0 -5
sb:take a	0 12 -9 0
sb:take effect	-7 12 -19 9
sb:take from	6 -12 0 7
sb:take on	0 -10 4 6
sb:take over	10 -4 -5 0
sb:take place	8 -14 9 0
sb:take up	-1 -5 16 -12
sb:takoradi	0 -13 13 0
sb:talk	7 -9 -7 8
sb:talk ,	17 -10 -6 0
sb:talk ;	0 13 -5 -6
sb:talk about	0 -9 12 -1
sb:talk begin	12 -13 0 0
sb:talk between	-4 7 -9 2
sb:talk go	0 -10 11 3
sb:talk in	-14 -2 -10 25
sb:talk is	0 21 -17 -3
sb:talk of	0 -9 13 0
sb:talk on	7 -4 12 -17
sb:talk resume	0 -6 -2 12
sb:talk take	12 -11 -2 -1
sb:talk that	2 -28 12 13
sb:talk will	0 9 -4 -6
sb:talk with	-3 35 -28 -6
sb:talk would	-2 -17 22 -2
sb:talked	-7 -10 13 1
sb:talked by	-6 16 -9 -4
sb:talked for	-1 13 -19 0
sb:talked in	0 -5 9 -2
sb:talked with	5 -16 0 10
sb:talking	0 -13 7 6
sb:tariff ,	-2 12 -3 -4
sb:tariff increase	0 -9 11 0
sb:tariff of	16 -16 8 -16
sb:tariff on	-19 0 15 -11
sb:tariff that	2 -11 5 4
sb:tariff truce	1 0 -11 10
sb:tea	3 -8 2 2
sb:technical	6 -12 -2 11
sb:technical meet	0 1 -14 13
sb:technical team	8 -11 4 -2
sb:telephone	0 -21 30 -24
sb:telephone call	9 -2 0 -2
sb:telephone with	0 -21 24 -1
sb:telephoned	5 -34 31 -4
sb:telephoned with	0 -20 21 0
sb:television	-12 13 -14 1
sb:television on	0 12 -8 -3
sb:tell	1 0 5 -14
sb:tell <office>	0 -9 10 0
sb:tell <quality>	0 -11 14 -1
sb:tell a	-3 28 -20 -5
sb:tell an	0 11 -8 -2
sb:tell by	0 -8 9 0
sb:tell her	0 9 -6 -1
sb:tell his	0 -10 15 -3
sb:tell on	0 -8 9 0
sb:tell the	-8 -6 18 -17
sb:tell to	0 -9 0 10
sb:tell us	8 11 -19 -4
sb:ten minute	0 17 -6 -11
sb:ten past	5 -14 3 1
sb:term	9 0 0 -11
sb:term end	13 -13 0 0
sb:text	15 0 -9 -10
sb:th	-1 -7 -14 19
sb:than	12 -12 -8 10
sb:than five	11 -7 -4 0
sb:than on	20 -8 -7 -7
sb:than two	-12 6 -4 5
sb:that 's	8 -19 0 11
sb:that ,	0 9 0 -6
sb:that <name>	1 10 -15 0
sb:that <person>	-22 6 8 -12
sb:that a	-3 -8 12 0
sb:that an	-2 -9 -5 16
sb:that are	0 12 -14 1
sb:that begin	-3 -8 9 1
sb:that both	-4 11 0 -3
sb:that duty	0 -11 14 0
sb:that end	-9 -4 -5 16
sb:that everybody	0 -11 12 0
sb:that from	0 12 -12 0
sb:that had	8 15 -24 -8
sb:that has	0 -6 8 0
sb:that he	-13 0 12 -20
sb:that in	0 -12 11 0
sb:that is	0 0 17 -31
sb:that it	-6 15 0 -18
sb:that lapse	12 -10 0 0
sb:that leave	0 -8 -2 12
sb:that make	0 -9 9 0
sb:that mr	0 27 -25 0
sb:that no	0 7 -10 2
sb:that nobody	0 -11 11 0
sb:that of	9 3 -15 0
sb:that on	0 12 -9 -2
sb:that start	0 10 -9 0
sb:that talk	0 -18 20 0
sb:that the	4 -10 7 0
sb:that their	0 10 -8 0
sb:that they	-3 -4 13 -10
sb:that was	21 -17 -4 7
sb:that were	-2 21 -14 -4
sb:that would	0 19 -16 -3
sb:the <level>	-3 -3 -7 17
sb:the <name>	-23 -8 14 7
sb:the <number>	-4 31 -22 -7
sb:the <office>	11 -11 4 -2
sb:the <organisation>	-10 21 -19 2
sb:the <person>	3 14 -17 -3
sb:the <quality>	13 4 -14 -2
sb:the <seat>	-14 -19 25 0
sb:the <span>	-7 -1 8 0
sb:the absence	0 -11 0 11
sb:the accord	0 3 -13 8
sb:the additional	-3 19 -10 -2
sb:the agenda	11 -14 3 0
sb:the airport	0 15 -7 -8
sb:the announcement	4 13 -17 0
sb:the apec	0 19 -18 0
sb:the app	0 -6 11 -4
sb:the asean	0 10 -8 0
sb:the border	-1 19 -14 -2
sb:the busan	0 -15 16 0
sb:the call	-5 -1 -6 14
sb:the ceasefire	0 0 -9 8
sb:the change	0 9 -6 0
sb:the city	-4 13 0 -9
sb:the clock	0 17 -11 -6
sb:the close	0 -8 -9 15
sb:the course	0 -8 11 0
sb:the custom	-1 3 -18 13
sb:the date	0 -14 17 0
sb:the day	0 -13 8 7
sb:the deadline	0 14 -9 -1
sb:the deal	-1 22 -4 -27
sb:the decree	0 11 -8 0
sb:the delegation	3 -34 1 23
sb:the diary	9 -7 0 0
sb:the difference	0 10 -4 -2
sb:the dinner	-2 -4 11 -4
sb:the discussion	-3 -7 1 8
sb:the document	0 10 -6 -3
sb:the double	0 -10 10 0
sb:the duty	-15 0 -2 8
sb:the east	0 11 -5 -4
sb:the economic	4 -9 -3 7
sb:the end	19 -30 -2 15
sb:the extension	-7 -7 13 -2
sb:the extra	17 -13 -2 0
sb:the fact	0 -3 -6 10
sb:the fifth	-11 1 0 5
sb:the first	11 16 -14 -21
sb:the fourth	0 -22 12 13
sb:the freeze	0 13 -5 -5
sb:the g	-3 13 -8 -4
sb:the gate	7 -11 4 0
sb:the ground	0 16 -12 -4
sb:the hague	0 10 -4 -4
sb:the honour	0 15 -14 0
sb:the house	7 5 -8 -8
sb:the invitation	0 -7 9 0
sb:the last	-6 -8 5 7
sb:the leader	-7 -21 28 -4
sb:the levy	0 -12 12 0
sb:the list	0 -5 8 0
sb:the malaysian	0 -10 1 5
sb:the margin	-3 -1 10 -5
sb:the matter	-2 -10 16 -2
sb:the measure	0 12 -11 0
sb:the meet	-9 -10 4 14
sb:the memorandum	0 -20 19 0
sb:the negotiation	0 -15 18 0
sb:the new	11 -18 6 4
sb:the next	5 2 0 -20
sb:the night	0 8 -1 -9
sb:the ninth	-2 0 -8 9
sb:the north	0 13 -5 -5
sb:the northern	-5 16 -7 -3
sb:the old	26 -18 -8 0
sb:the one	-3 0 10 -11
sb:the order	0 -26 23 6
sb:the outline	0 0 -9 11
sb:the pair	0 -14 17 0
sb:the paper	-2 7 3 -9
sb:the party	0 4 1 -9
sb:the phone	0 -3 8 -2
sb:the plan	0 0 -11 11
sb:the president	-12 -13 27 -10
sb:the press	4 -22 6 11
sb:the promise	0 -14 14 0
sb:the proposal	0 -11 12 0
sb:the protocol	0 -16 -12 24
sb:the quarrel	0 -9 10 0
sb:the rate	0 -7 12 -2
sb:the reason	0 -14 11 1
sb:the reciprocal	0 11 -1 -5
sb:the record	0 -7 -2 10
sb:the republic	0 -20 0 20
sb:the river	0 11 -4 -3
sb:the room	0 -12 -4 18
sb:the round	-12 7 -3 2
sb:the s	9 -10 7 -9
sb:the same	-13 17 -18 5
sb:the second	7 5 -17 4
sb:the seventh	-5 -13 3 11
sb:the sign	0 -9 10 0
sb:the signature	0 0 -10 9
sb:the sixth	0 -3 -8 12
sb:the special	12 -8 -2 0
sb:the standstill	-5 24 -9 -8
sb:the state	-2 19 -11 -8
sb:the summit	0 -10 17 -10
sb:the surcharge	0 9 -3 -2
sb:the suspension	-6 14 2 -19
sb:the table	0 -27 12 17
sb:the talk	0 -17 12 5
sb:the tariff	6 -3 -23 19
sb:the team	-5 0 14 -9
sb:the technical	0 -13 15 0
sb:the text	16 -3 -4 -10
sb:the third	0 -10 11 0
sb:the threat	15 -14 -13 12
sb:the three	-2 -17 2 16
sb:the time	0 -7 -2 12
sb:the town	0 -2 -5 8
sb:the trade	-2 35 -9 -27
sb:the transfer	0 14 -9 -3
sb:the treaty	0 9 -7 0
sb:the trip	-1 -6 9 0
sb:the truce	-22 9 12 -20
sb:the two	-12 -12 13 7
sb:the understanding	2 -10 13 -10
sb:the upper	0 12 -4 -5
sb:the visit	1 -31 31 0
sb:the war	0 -10 13 0
sb:the water	0 13 -2 -9
sb:the week	-4 7 -24 14
sb:the weekend	0 -10 11 0
sb:the window	0 11 -2 -5
sb:the word	0 -11 12 0
sb:the working	0 9 -4 -3
sb:the world	11 1 -9 -6
sb:the year	0 13 -7 -3
sb:their	-18 -3 4 7
sb:their <office>	5 -24 9 7
sb:their agreement	0 12 -3 -7
sb:their country	0 -9 12 -3
sb:their dispute	0 6 6 -15
sb:their duty	0 -7 10 -3
sb:their first	-2 -8 13 0
sb:their last	0 -12 8 4
sb:their leader	0 10 -16 5
sb:their meet	-2 -13 20 -4
sb:their name	2 0 -11 7
sb:their president	-8 4 8 -15
sb:their second	-1 3 -13 5
sb:their third	-4 -5 -6 17
sb:their truce	-12 -10 13 2
sb:them	6 -2 3 -9
sb:them ,	-1 -11 7 8
sb:them at	0 -7 8 0
sb:them is	17 -8 -9 0
sb:them to	0 -18 18 0
sb:then	3 -7 14 -22
sb:then ,	0 11 -8 -2
sb:then the	0 -17 20 -3
sb:there 's	-3 9 0 -6
sb:there are	0 14 -8 -4
sb:there from	0 -13 14 0
sb:there had	-3 9 -1 -5
sb:there is	-6 24 -23 1
sb:there on	13 -20 3 6
sb:there the	0 -12 15 -1
sb:there was	-2 13 -10 0
sb:they	16 -28 17 -1
sb:they agree	0 25 -27 -2
sb:they are	9 -14 3 1
sb:they ask	0 -15 0 15
sb:they begin	-8 -9 17 -3
sb:they did	-1 -10 14 -1
sb:they had	22 11 -17 -20
sb:they have	0 -21 20 0
sb:they leave	0 -22 3 18
sb:they meet	0 -1 11 -17
sb:they reach	0 9 0 -9
sb:they sign	0 1 -10 6
sb:they sit	0 8 -17 6
sb:they spoke	0 -8 12 0
sb:they talk	0 17 -18 1
sb:they talked	-6 11 0 -6
sb:they were	-6 15 -5 -7
sb:they will	7 -20 12 2
sb:they'll	0 8 -10 2
sb:they're	0 -13 4 7
sb:thi	14 -11 0 0
sb:thi ,	0 0 -10 8
sb:thi is	-2 -12 9 4
sb:thi month	0 -5 9 -2
sb:thi week	1 -16 1 11
sb:thi year	0 13 -10 0
sb:thing	0 20 -10 -10
sb:think	0 -14 20 -9
sb:think that	0 -8 10 0
sb:third	11 -12 -4 11
sb:third ,	0 -16 16 0
sb:third day	-6 18 -12 0
sb:third is	0 -15 15 0
sb:third meet	0 11 -16 5
sb:third time	22 -6 -20 0
sb:thread ,	0 -8 0 10
sb:thread by	0 10 -2 -4
sb:threat	19 -15 -14 9
sb:threat of	14 -19 -5 11
sb:threaten	-8 16 -19 7
sb:threaten to	0 -7 -1 11
sb:threaten with	0 12 -11 0
sb:three	-10 -1 0 6
sb:three ,	0 5 -13 5
sb:three -	6 -4 -9 7
sb:three <office>	0 -9 0 9
sb:three and	0 11 -7 -3
sb:three hour	0 7 0 -9
sb:three round	0 -3 9 -2
sb:three time	0 -12 15 -2
sb:through	0 -6 -8 15
sb:through the	5 9 -5 -12
sb:thu	0 -10 6 2
sb:thursday	1 -15 8 7
sb:ticker	0 -9 0 12
sb:tiktok	-7 -19 0 28
sb:tiktok and	0 10 -8 0
sb:till	-8 0 -23 18
sb:time ,	-3 16 -4 -9
sb:time in	3 -13 5 0
sb:time since	10 -14 0 3
sb:time the	0 -8 -5 14
sb:to	-20 9 0 -2
sb:to :	0 -12 0 13
sb:to <day-ahead>	-1 1 5 -7
sb:to <day-gone>	0 -12 20 -13
sb:to <level>	-15 -2 6 3
sb:to <number>	8 -11 -15 16
sb:to <office>	0 12 -10 0
sb:to <person>	-2 -1 8 -6
sb:to <seat>	14 -8 8 -15
sb:to a	15 4 -4 -23
sb:to about	0 -6 9 -1
sb:to add	8 2 -12 0
sb:to an	0 12 -13 0
sb:to announce	0 -9 0 9
sb:to be	-2 17 -9 -12
sb:to begin	-14 3 5 -1
sb:to bring	0 -2 -6 10
sb:to close	-7 10 -2 0
sb:to end	-15 -5 9 5
sb:to fentanyl	0 -11 11 0
sb:to finish	0 -9 -4 13
sb:to follow	14 -17 5 0
sb:to go	0 8 -10 0
sb:to have	0 35 -25 -12
sb:to hit	4 -12 1 5
sb:to hold	0 -11 12 0
sb:to in	0 12 -11 0
sb:to it	0 3 -21 8
sb:to me	0 -7 -2 10
sb:to meet	1 -9 13 -6
sb:to midnight	0 -8 -2 12
sb:to one	0 -7 13 -6
sb:to open	-10 17 -4 -8
sb:to pay	0 10 -8 0
sb:to prepare	-9 7 3 -5
sb:to present	0 -12 12 0
sb:to prolong	0 -8 8 1
sb:to propose	0 13 -13 0
sb:to see	0 13 -8 -4
sb:to settle	6 -4 -11 7
sb:to sign	0 8 -2 -9
sb:to sit	-2 17 -8 -8
sb:to start	14 -4 -3 -4
sb:to stay	0 -10 0 11
sb:to take	0 10 -24 12
sb:to talk	0 -14 17 -1
sb:to where	0 10 -8 0
sb:tokyo	-4 11 -1 -9
sb:tomatoe	0 -10 6 3
sb:too	12 -7 0 -6
sb:too ,	13 0 -10 -4
sb:touched	0 -10 12 0
sb:town	9 -16 0 9
sb:town hall	7 -10 -3 6
sb:tractor	0 12 -3 -6
sb:trade	6 -8 1 4
sb:trade ,	-12 23 -7 -7
sb:trade and	0 11 -2 -7
sb:trade boss	-3 -7 15 -8
sb:trade chief	0 -16 13 0
sb:trade commissioner	6 -12 13 -11
sb:trade deal	-2 -5 0 10
sb:trade in	0 -14 17 -3
sb:trade minister	0 9 -14 2
sb:trade ministry	8 -11 4 0
sb:trade negotiation	0 25 -14 -15
sb:trade pact	-1 0 9 -8
sb:trade representative	1 -14 6 7
sb:trade secretary	12 -13 2 -3
sb:trade talk	4 0 -24 14
sb:trade with	0 0 -14 13
sb:trader	0 -6 11 -4
sb:transcript	-6 13 -29 7
sb:transcript ,	0 13 -1 -8
sb:transcript of	0 0 -9 7
sb:transfer	0 20 -13 -7
sb:translated from	-4 11 -14 3
sb:travel	6 0 2 -17
sb:travel to	3 -8 12 -13
sb:trieste on	0 -15 16 0
sb:tromsø on	0 -10 10 0
sb:truce	3 -8 15 -7
sb:truce ,	6 5 -8 -2
sb:truce :	0 -3 -5 9
sb:truce at	0 -12 14 0
sb:truce between	3 10 -1 -17
sb:truce by	0 -15 15 0
sb:truce end	19 -17 -12 6
sb:truce has	0 13 -10 0
sb:truce hold	0 -11 11 0
sb:truce of	-4 7 4 -12
sb:truce on	0 -20 8 14
sb:truce over	-4 8 7 -12
sb:truce run	0 -8 10 0
sb:truce that	3 17 -11 -17
sb:truce was	-7 -8 19 -9
sb:truce would	0 -9 -4 13
sb:truck	0 -8 10 0
sb:trump announce	0 7 -6 0
sb:trump say	0 -8 12 -1
sb:truth	0 16 -12 -3
sb:truth social	0 12 -8 -2
sb:try again	0 -14 15 0
sb:tuesday ,	10 -3 -3 0
sb:turnberry	0 -20 28 -13
sb:turnberry ,	0 -17 26 -10
sb:turnberry on	0 -13 14 0
sb:turned	5 1 -8 0
sb:tv	-4 -4 0 10
sb:twice	-10 -8 22 -14
sb:twice ,	0 9 -2 -3
sb:two	-17 -3 11 0
sb:two are	0 -14 15 0
sb:two club	0 23 -19 -3
sb:two country	4 1 -20 16
sb:two delegation	-6 -2 -7 14
sb:two end	0 0 11 -11
sb:two government	-2 -12 15 0
sb:two had	5 -21 16 0
sb:two have	0 -6 8 0
sb:two head	0 -12 15 -2
sb:two hour	-14 4 0 2
sb:two last	0 -12 13 0
sb:two men	0 -12 13 0
sb:two of	0 -18 1 16
sb:two round	0 14 -10 -2
sb:two spoke	0 -12 12 0
sb:two team	0 8 -7 0
sb:two will	0 -7 9 -1
sb:under	-12 -3 0 9
sb:under <person>	4 -25 6 12
sb:under <quality>	0 -7 0 9
sb:under a	-3 -29 25 9
sb:under an	0 1 -14 5
sb:under the	-4 14 -13 0
sb:under which	0 12 -8 -2
sb:understanding	0 -15 9 3
sb:understanding reach	0 -12 13 0
sb:union	0 14 -5 -8
sb:unless	0 -17 24 -12
sb:until	-19 15 -35 18
sb:until the	0 30 -19 -11
sb:until then	0 -12 12 0
sb:up ,	0 9 -5 -2
sb:up <span>	-3 0 -6 11
sb:up a	-1 -7 -7 16
sb:up again	0 0 10 -8
sb:up by	0 10 -8 0
sb:up for	0 11 -8 0
sb:up in	3 -10 0 6
sb:up on	-3 11 1 -11
sb:upper	0 13 -4 -6
sb:us	3 8 -1 -19
sb:us on	8 0 -5 -2
sb:use the	-1 -6 10 0
sb:valid	0 16 -2 -11
sb:valletta	9 0 -4 -5
sb:valparaíso	0 -26 21 4
sb:valparaíso ,	0 -19 18 2
sb:vancouver	0 11 0 -9
sb:vanilla	0 -21 15 7
sb:varna	0 -8 0 11
sb:version	0 20 -15 -5
sb:very	7 6 -24 6
sb:very good	10 -7 -9 7
sb:vessel	0 0 -10 10
sb:vessel that	0 -11 0 11
sb:vice -	8 -8 0 -3
sb:vice minister	0 -6 9 0
sb:video	-14 -21 27 0
sb:video conference	0 -5 7 0
sb:video link	0 -10 12 0
sb:video on	-7 10 -1 -9
sb:vigo	0 -10 10 0
sb:village	0 -10 -3 14
sb:visit ,	6 7 -20 6
sb:visit <seat>	0 -12 8 3
sb:visit of	-1 -20 24 -2
sb:visit that	0 -9 -2 12
sb:visit to	0 0 10 -13
sb:visited <seat>	-1 0 9 -4
sb:visitor	0 -10 11 0
sb:void	0 -11 0 11
sb:von	0 -10 12 0
sb:von der	0 -10 12 0
sb:vote	8 4 -22 1
sb:vote on	0 -4 -7 11
sb:vote to	11 -9 0 0
sb:wage	0 10 -5 -1
sb:walked	-3 -11 13 0
sb:wall street	0 11 0 -9
sb:want	-4 15 -12 0
sb:war	-2 4 4 -11
sb:war ,	0 10 -9 0
sb:warn	7 -6 -10 5
sb:warn on	8 -11 -3 6
sb:was	1 -14 15 -2
sb:was ,	-2 -4 11 -3
sb:was <person>	0 10 -9 0
sb:was a	-4 18 -13 -1
sb:was agree	-1 -1 12 -14
sb:was already	-10 7 0 0
sb:was ask	0 12 -11 0
sb:was call	0 15 -15 0
sb:was conclude	0 -12 8 4
sb:was hold	0 0 -8 10
sb:was in	-4 -4 9 -4
sb:was initial	0 7 -15 6
sb:was lay	12 -15 6 -7
sb:was make	0 12 -11 0
sb:was no	0 9 -8 0
sb:was not	3 -19 18 -2
sb:was on	-3 -14 15 1
sb:was plan	0 -17 17 0
sb:was prolong	0 18 -8 -7
sb:was put	0 -9 12 -1
sb:was reach	0 11 -16 3
sb:was ready	0 -4 11 -6
sb:was say	0 -6 9 0
sb:was sign	0 -7 1 8
sb:was still	0 9 -7 0
sb:was take	0 -16 3 13
sb:was tell	0 -22 15 10
sb:was the	8 -7 2 -4
sb:was to	1 15 -11 -13
sb:was worked	0 -11 6 6
sb:watch	0 12 -7 -1
sb:water	-1 10 -12 0
sb:way	14 -14 -10 15
sb:way ,	13 -12 0 0
sb:way in	5 -15 0 8
sb:we	13 -2 5 -22
sb:we are	0 17 -8 -5
sb:we avoid	0 -12 12 0
sb:we had	16 -3 -10 -5
sb:we know	-3 12 0 -10
sb:we meet	4 -11 7 0
sb:we shall	0 12 -4 -8
sb:we sit	-2 -10 9 3
sb:we were	0 15 -10 -4
sb:we write	0 9 -8 0
sb:we'll	0 -8 13 -4
sb:wednesday	7 -9 0 2
sb:week	20 -8 -6 0
sb:week ,	0 0 6 -12
sb:week :	7 -15 8 -2
sb:week ago	0 10 -3 -3
sb:week and	0 11 -7 -3
sb:week of	20 -2 -19 -2
sb:weekend	-3 -3 11 -5
sb:weekly	0 23 -13 -9
sb:welcome	0 -2 -11 12
sb:welcomed	0 10 -11 3
sb:well	-3 4 2 -9
sb:wellington	0 -14 18 -3
sb:were	-4 14 -2 -15
sb:were agree	0 -2 10 -7
sb:were due	0 11 -2 -7
sb:were hold	0 -18 19 0
sb:were sign	0 11 -10 0
sb:were still	0 11 -2 -6
sb:were to	-15 0 14 -15
sb:what	13 9 -7 -14
sb:what 's	0 10 -9 0
sb:what <name>	13 -3 -9 -1
sb:what change	0 16 -11 -1
sb:what come	-1 15 -16 1
sb:what did	0 -16 17 0
sb:what had	0 -5 10 -3
sb:what hang	17 -16 0 0
sb:what happen	0 20 -11 -4
sb:what happened	0 -25 30 -6
sb:what is	0 6 -16 4
sb:what our	13 -12 0 0
sb:what president	0 13 -13 0
sb:what the	-2 10 -11 1
sb:what they	-9 15 -1 -13
sb:what was	-4 -4 -2 12
sb:what would	10 -7 0 0
sb:wheat	0 14 -9 -1
sb:when	23 -7 -11 2
sb:when <person>	2 -25 19 0
sb:when the	11 -5 -20 12
sb:where	8 -9 4 -4
sb:where <person>	-1 11 -9 0
sb:where he	0 0 5 -11
sb:where the	7 -16 5 2
sb:which <person>	-1 11 -1 -7
sb:which <quality>	0 14 -6 -4
sb:which begin	9 -12 0 0
sb:which both	0 -9 10 0
sb:which fall	12 -11 0 0
sb:which had	2 9 -21 3
sb:which has	-1 12 -6 -1
sb:which meet	0 15 -13 0
sb:which opened	12 -17 0 4
sb:which the	-3 -13 18 -4
sb:which was	-11 22 -4 -13
sb:which were	0 -16 18 0
sb:which would	-3 12 -1 -4
sb:while	3 -10 0 6
sb:whisky	0 -8 9 0
sb:who had	1 6 -10 0
sb:who is	19 -12 -3 -1
sb:who negotiate	0 -12 -5 17
sb:who sign	0 11 -8 -3
sb:who take	0 10 -10 0
sb:whose	-5 -12 12 3
sb:whose <person>	0 -19 22 -2
sb:will	-15 -1 8 -6
sb:will charge	0 -3 -8 10
sb:will cost	0 9 -6 0
sb:will discuss	0 -21 17 5
sb:will extend	0 -17 8 8
sb:will have	0 -9 0 11
sb:will hold	0 13 -10 -2
sb:will leave	0 12 -6 -6
sb:will meet	-6 11 -9 1
sb:will now	-5 -11 17 0
sb:will pay	-2 0 -5 8
sb:will resume	0 15 -9 -6
sb:will run	0 12 -4 -7
sb:will see	0 -1 -4 9
sb:will sit	10 -11 -9 7
sb:will talk	0 -26 28 0
sb:will telephone	0 -17 18 0
sb:will try	0 -15 16 0
sb:win on	0 9 -9 0
sb:window	-2 24 -12 -11
sb:window close	0 9 -1 -5
sb:windsor	12 -5 -5 -3
sb:wine	0 -15 3 14
sb:wire	9 0 -11 0
sb:with	-23 5 11 -14
sb:with <level>	0 -8 11 0
sb:with <name>	-29 -1 6 8
sb:with <number>	0 11 -9 0
sb:with <person>	8 -18 13 1
sb:with <quality>	-4 -8 17 -6
sb:with <seat>	-7 11 0 -15
sb:with a	-11 14 -5 0
sb:with an	0 17 -10 -1
sb:with its	12 -14 1 0
sb:with the	-7 26 -15 -10
sb:withdraw	0 11 -7 -1
sb:without a	0 14 -12 0
sb:woke	0 14 -7 -4
sb:woke up	0 13 -6 -4
sb:word	-5 -13 0 19
sb:work	2 22 -14 -18
sb:worked	2 -18 14 1
sb:worked out	0 -13 11 2
sb:worker	0 11 -8 -1
sb:working	12 -28 11 5
sb:world 's	9 -10 -3 2
sb:world ,	0 10 -7 0
sb:worth	13 -13 -5 6
sb:worth <money>	-2 11 -3 0
sb:worth of	0 -14 6 9
sb:would	-3 11 -8 -2
sb:would be	4 -27 17 13
sb:would bring	0 -9 10 0
sb:would follow	-2 12 -3 -3
sb:would have	-10 16 -11 0
sb:would last	0 10 -2 -6
sb:would meet	-1 19 -16 0
sb:would not	9 -15 0 8
sb:would resume	0 -14 15 0
sb:would sign	0 15 -14 0
sb:would speak	0 -23 24 0
sb:wound	-2 0 -11 15
sb:wound up	-2 0 -11 15
sb:wrapped	-3 -2 -7 14
sb:wrapped up	-3 -2 -7 14
sb:write	-10 4 -2 1
sb:write <person>	0 10 -9 0
sb:write in	0 -12 13 0
sb:write on	-2 3 4 -12
sb:write that	0 -7 -1 11
sb:x	0 -11 12 0
sb:xi	0 11 -8 -3
sb:xi jinping	0 11 -8 -3
sb:yarn	0 4 6 -12
sb:year	-12 17 -4 -11
sb:year ,	-5 17 -16 1
sb:yes ,	-8 0 11 -6
sb:yet to	0 -10 11 0
sb:yield	0 -11 12 0
sb:york ,	11 -15 8 -1
sb:york from	-2 -8 8 2
sb:york on	0 14 -8 -5
sb:york since	-7 -8 9 3
sb:you	-13 0 7 0
sb:you come	-3 -2 -10 11
sb:you in	0 -18 18 0
sb:your	-3 9 -9 1
sb:zurich	0 18 -14 -4
sb:|	-2 23 -8 -10
sb:·	9 5 -11 -6
sb:évora	6 -15 0 9
sb:—	-3 -12 14 2
sb:— <name>	9 -19 31 -18
sb:— <office>	-8 10 0 -4
sb:— <organisation>	0 -12 -4 17
sb:— <quality>	-3 0 -14 14
sb:— <seat>	0 -14 -16 25
sb:— <span>	0 22 -20 0
sb:— a	-3 11 -3 -4
sb:— after	2 -18 -8 19
sb:— at	-2 -4 -11 17
sb:— for	0 15 -3 -13
sb:— friday	0 10 -4 -3
sb:— from	10 -5 -3 0
sb:— monday	10 0 -4 -10
sb:— new	0 -8 10 -1
sb:— on	-4 0 13 -15
sb:— soybean	0 -12 14 0
sb:— that	-5 -7 0 11
sb:— the	-11 5 7 -8
sb:— there	0 9 -8 0
sb:— three	0 12 -9 -2
sb:— thursday	0 -2 -9 10
sb:— tuesday	0 15 -5 -8
sb:— with	0 15 -13 0
sb:•	0 5 2 -12
sb:• <name>	0 7 2 -10
sent:calls	-30 -28 54 -41
sent:coming	-10 -7 13 -2
sent:ended	-11 -11 -3 23
sent:experts	3 -20 4 16
sent:m=adjourned	-2 12 -15 0
sent:m=arrive	14 -19 -16 21
sent:m=arrived	10 4 -15 -3
sent:m=arrives	0 22 -11 -15
sent:m=assembly	0 5 3 -16
sent:m=attempt	-2 -19 8 14
sent:m=bargain	0 -13 16 -6
sent:m=broke off	-11 -4 0 11
sent:m=broke up	-9 -5 7 1
sent:m=came	-2 -10 -1 16
sent:m=closed	-27 9 -18 19
sent:m=come	8 1 -7 -2
sent:m=comes	-17 -1 7 2
sent:m=conference	-1 -15 9 6
sent:m=consultations	-15 -8 -2 19
sent:m=convene	0 -10 12 0
sent:m=convention	0 -11 14 -2
sent:m=delegation	-2 -24 18 13
sent:m=delegations	11 -48 1 30
sent:m=dialogue	-10 0 0 5
sent:m=dined	10 -17 13 -12
sent:m=due	-14 10 0 -4
sent:m=edition	2 26 -12 -26
sent:m=ended	-18 -4 -4 17
sent:m=expected	8 7 -18 7
sent:m=flew	-18 10 -15 11
sent:m=fly	7 2 0 -17
sent:m=flying	-1 16 -12 -2
sent:m=go	0 9 -23 5
sent:m=goes	-14 0 5 0
sent:m=guest	1 25 -16 -23
sent:m=haggling	-4 -25 4 25
sent:m=handshake	-11 5 -9 8
sent:m=here	-6 -17 8 15
sent:m=host	0 29 -14 -28
sent:m=hosts	0 12 -12 0
sent:m=land	-6 14 -10 0
sent:m=landed	8 -1 -11 1
sent:m=lands	2 -20 6 9
sent:m=leg	0 -2 13 -11
sent:m=lunch	5 -3 5 -12
sent:m=meeting	-11 -13 6 22
sent:m=meetings	5 1 -13 3
sent:m=meets	8 4 -8 -2
sent:m=met	-17 3 26 -46
sent:m=negotiate	-7 -7 16 -5
sent:m=negotiates	0 1 -12 8
sent:m=negotiating	0 0 -7 9
sent:m=negotiations	-1 -15 20 -7
sent:m=negotiators	7 4 -21 11
sent:m=parted	-5 -31 -2 28
sent:m=received	20 -22 15 -26
sent:m=receives	-7 16 -6 -11
sent:m=receiving	0 -15 15 0
sent:m=rose	5 8 -5 -10
sent:m=round	8 -8 -12 18
sent:m=rounds	-12 27 2 -34
sent:m=sat	18 -15 12 -25
sent:m=saw each other	0 -15 18 0
sent:m=see each other	-8 7 -8 7
sent:m=session	-11 -3 2 8
sent:m=settled	6 6 4 -32
sent:m=shook hands	-14 11 1 -14
sent:m=signed	-8 12 -14 5
sent:m=sits	-11 13 0 -10
sent:m=sitting	-4 -16 16 0
sent:m=spent	-9 -5 19 -15
sent:m=stop	9 -18 7 7
sent:m=table	-4 -9 0 11
sent:m=talk	14 8 -7 -19
sent:m=talked	-8 -17 21 0
sent:m=talking	11 -11 7 -7
sent:m=to see	-10 15 -1 -19
sent:m=travel	-7 5 2 -11
sent:m=travels	11 0 -3 -6
sent:m=visit	10 1 -16 5
sent:m=visited	-4 9 0 -12
sent:m=visits	0 5 -9 3
sent:m=went	-9 9 3 -13
sent:m=where	8 -13 0 5
sent:meets	11 -23 16 5
sent:running	12 6 -4 -16
sent:summit	-7 2 11 -16
sent:wished	-2 20 -18 -1
sides=0	-23 28 -7 -15
sides=2	-12 4 11 -14
sides=3	9 -36 15 21
sides=4	8 16 -34 2
sides=5	-3 6 -27 16
t0=future	-22 0 -2 13
t0=future-passive	-4 16 -6 -23
t0=modal	0 14 -1 -24
t0=past-passive	-17 -1 -4 13
t0=past-passive-not	0 -11 12 0
t0=perfect	-9 1 5 0
t0=perfect-passive	1 -11 14 -7
t0=pluperfect	18 -13 -1 0
t0=pluperfect-not	-3 8 0 -2
t0=present	-10 6 -6 4
t0=present-not	10 -16 10 -2
t0=present-passive	-9 3 6 -14
t1=future	-21 4 -5 11
t1=future-passive	-4 16 -6 -23
t1=infinitive	5 34 -20 -27
t1=modal	-4 14 0 -22
t1=past-passive	-16 -3 -2 13
t1=past-passive-not	0 -11 12 0
t1=perfect	-8 -8 11 4
t1=perfect-passive	1 -11 14 -7
t1=pluperfect	19 -15 -2 1
t1=pluperfect-not	-3 8 0 -2
t1=present	-9 4 -5 6
t1=present-not	10 -16 10 -2
t1=present-passive	-9 3 7 -14
t2=gerund	0 -15 20 -6
t2=infinitive	-16 -8 8 8
t2=past	0 1 6 -15
t2=past-not	0 15 -10 -3
t2=past-passive	-7 18 -8 -10
t2=perfect-passive	0 10 -21 6
t2=present-not	-4 -13 20 -6
t2=present-passive	-10 -5 11 0
third-side	1 -10 4 3
top	11 -3 -17 14
town-none	-4 17 -13 -3
town-r	-1 -10 10 0
town=l0	-6 -8 13 -2
town=l1	0 -19 28 -17
town=l2	-27 14 -21 20
town=l3	-2 25 -21 -6
town=l4	10 21 -25 -6
town=l5	3 7 -6 -6
town=r0	-14 1 10 -3
town=r1	-8 -20 33 -17
town=r2	-4 10 2 -20
town=r3	-9 -1 -7 15
town=r4	26 -7 -31 16
town=r5	-3 0 -14 15
towns=0	-3 12 -9 -2
towns=2	-11 4 2 -2
towns=3	-10 0 3 1
towns=4	-11 -4 12 -1
towns=5	-7 18 -8 -6
towns=many	0 14 -5 -9
tri:day day-none prev:sure	-8 2 6 -8
tri:day day-none sent:sure	-22 -4 8 3
tri:day day=l1 no-word	0 9 -6 -7
tri:day day=l1 part:sure	-9 -8 -9 23
tri:day day=l1 sent:sure	6 -21 6 10
tri:day day=l2 no-word	8 9 -3 -16
tri:day day=l2 part:sure	-11 -13 7 12
tri:day day=l2 sent:sure	-15 -1 -7 14
tri:day day=l3 prev:sure	-6 -3 -6 15
tri:day day=l3 sent:sure	2 8 -3 -10
tri:day day=l4 no-word	-5 8 2 -13
tri:day day=l4 prev:sure	-3 -7 0 10
tri:day day=l4 sent:sure	-13 9 8 -12
tri:day day=l5 no-word	-2 0 17 -27
tri:day day=l5 part:sure	10 -8 0 0
tri:day day=l5 sent:sure	0 8 -15 4
tri:day day=r0 no-word	0 0 -8 7
tri:day day=r0 part:sure	-7 -3 9 0
tri:day day=r0 sent:sure	-3 -3 11 -3
tri:day day=r1 no-word	4 -4 7 -9
tri:day day=r1 part:sure	30 0 -31 -7
tri:day day=r1 sent:sure	12 -3 -9 0
tri:day day=r2 no-word	-10 11 -3 -5
tri:day day=r2 part:sure	12 0 -1 -13
tri:day day=r2 prev:sure	7 -24 7 13
tri:day day=r2 sent:sure	7 11 -11 -16
tri:day day=r3 no-word	-13 -6 0 12
tri:day day=r3 part:sure	0 11 -3 -14
tri:day day=r4 no-word	-20 3 8 -7
tri:day day=r4 part:sure	-21 5 12 -7
tri:day day=r4 prev:sure	28 -8 -17 -3
tri:day day=r4 sent:sure	8 2 -10 0
tri:day day=r5 no-word	-14 6 6 -14
tri:day day=r5 part:sure	-2 -5 13 -4
tri:day day=r5 sent:sure	-3 -4 -19 22
tri:l=( day day-none	-3 -8 12 -1
tri:l=( day no-word	0 0 9 -14
tri:l=( day prev:sure	-1 -6 11 0
tri:l=( day sent:sure	-2 7 -9 3
tri:l=( day-none no-word	-1 -7 13 -10
tri:l=/ day day-none	13 -8 -3 0
tri:l=/ day no-word	13 -8 -3 0
tri:l=/ day-none no-word	13 -8 -3 0
tri:l=<begin> day day-none	5 -8 4 0
tri:l=<begin> day day=r0	-4 -15 20 0
tri:l=<begin> day day=r1	-7 20 -12 -4
tri:l=<begin> day day=r2	-15 10 0 0
tri:l=<begin> day day=r3	2 19 -19 -12
tri:l=<begin> day day=r4	4 4 -10 0
tri:l=<begin> day no-word	-14 2 4 3
tri:l=<begin> day part:sure	4 -13 0 8
tri:l=<begin> day prev:sure	4 5 -14 0
tri:l=<begin> day sent:sure	13 4 2 -36
tri:l=<begin> day-none no-word	-8 -5 8 5
tri:l=<begin> day-none part:sure	5 -19 2 11
tri:l=<begin> day-none prev:sure	2 5 -11 0
tri:l=<begin> day-none sent:sure	13 0 0 -29
tri:l=<begin> day=r0 no-word	-2 -8 12 0
tri:l=<begin> day=r1 no-word	-3 13 -7 -3
tri:l=<begin> day=r2 no-word	-12 3 4 0
tri:l=<begin> day=r3 no-word	4 9 -14 -6
tri:l=<begin> day=r4 no-word	-6 6 -9 7
tri:l=a day day=l1	12 -2 -7 -3
tri:l=a day no-word	2 0 1 -9
tri:l=ababa, day no-word	0 -4 8 -4
tri:l=abidjan, day no-word	0 6 0 -11
tri:l=about day day-none	0 12 -8 -1
tri:l=after day day-none	-2 16 -7 -9
tri:l=after day part:sure	0 -9 12 -2
tri:l=after day-none no-word	0 32 -26 -3
tri:l=after day-none part:sure	0 -6 10 -1
tri:l=ago day day-none	0 22 -14 -7
tri:l=ago day no-word	0 15 -7 -6
tri:l=ago day-none no-word	0 15 -7 -6
tri:l=and day day=l1	-9 -8 -13 24
tri:l=and day no-word	8 12 -7 -16
tri:l=and day part:sure	-8 6 -19 17
tri:l=and day sent:sure	0 -7 -3 12
tri:l=and day-none no-word	10 5 -3 -19
tri:l=and day=l1 part:sure	-6 -6 -9 19
tri:l=ankara, day day=r4	0 -14 16 -2
tri:l=ankara, day no-word	0 -11 14 -3
tri:l=ankara, day=r4 no-word	0 -14 16 -2
tri:l=are day day-none	0 13 -7 -3
tri:l=are day no-word	0 13 -7 -3
tri:l=are day-none no-word	0 13 -7 -3
tri:l=as day no-word	0 11 -6 -5
tri:l=as day-none no-word	0 10 -5 -4
tri:l=astana, day no-word	0 -12 7 4
tri:l=asunción, day day-none	0 9 -3 -3
tri:l=at day prev:sure	0 9 -5 -1
tri:l=back day day-none	0 -6 -2 9
tri:l=back day-none no-word	0 -6 -2 9
tri:l=baku, day no-word	0 -17 1 15
tri:l=bangkok, day no-word	0 14 -6 -7
tri:l=before day day=r3	0 -8 0 9
tri:l=before day no-word	-5 4 -11 11
tri:l=before day=r3 no-word	0 -8 0 9
tri:l=began day day-none	-10 12 0 0
tri:l=began day no-word	-4 12 -6 0
tri:l=beijing day day-none	11 -9 0 -2
tri:l=beijing day no-word	11 -14 3 0
tri:l=beijing day-none no-word	11 -14 3 0
tri:l=beijing, day day-none	-8 19 -17 0
tri:l=beijing, day day=r0	10 -8 0 0
tri:l=beijing, day day=r3	2 -15 6 4
tri:l=beijing, day day=r4	-13 0 9 -2
tri:l=beijing, day day=r5	7 5 -1 -17
tri:l=beijing, day no-word	4 -12 3 5
tri:l=beijing, day prev:sure	0 15 -7 -8
tri:l=beijing, day sent:sure	1 6 0 -12
tri:l=beijing, day-none no-word	-1 0 -15 10
tri:l=beijing, day-none sent:sure	-2 11 0 -11
tri:l=beijing, day=r0 no-word	10 -8 0 0
tri:l=beijing, day=r3 sent:sure	3 -13 5 2
tri:l=beijing, day=r4 no-word	0 -7 10 -3
tri:l=beijing, day=r4 sent:sure	-12 8 0 0
tri:l=beijing, day=r5 sent:sure	9 4 -7 -10
tri:l=beijing/washington, day day=r4	0 12 -12 0
tri:l=belgrade, day day-none	13 -7 2 -14
tri:l=belgrade, day no-word	13 -15 2 -1
tri:l=belgrade, day sent:sure	-1 13 -5 -4
tri:l=belgrade, day-none no-word	14 -13 3 -7
tri:l=bern, day no-word	0 14 -7 -4
tri:l=brussels day day-none	0 3 3 -10
tri:l=brussels day part:sure	0 8 0 -9
tri:l=brussels day-none part:sure	0 8 0 -9
tri:l=brussels, day day=r5	0 -8 16 -10
tri:l=brussels, day sent:sure	0 0 8 -10
tri:l=busan day part:sure	0 -9 12 0
tri:l=busan, day day-none	0 0 -11 14
tri:l=busan, day no-word	0 -9 1 8
tri:l=busan, day-none no-word	0 0 -8 9
tri:l=by day day-none	2 5 -8 0
tri:l=by day no-word	4 -2 -11 10
tri:l=by day prev:sure	-3 5 -10 3
tri:l=by day-none no-word	5 -9 -4 11
tri:l=by day-none prev:sure	-2 14 -9 -4
tri:l=cent day no-word	-1 -4 11 -7
tri:l=city, day day=r4	0 17 -4 -11
tri:l=city, day day=r5	0 -8 9 0
tri:l=city, day=r5 no-word	0 -6 9 -3
tri:l=closed day no-word	-1 11 -3 -3
tri:l=colombo, day day-none	0 9 -1 -5
tri:l=colombo, day no-word	0 14 -3 -8
tri:l=colombo, day-none no-word	0 9 -1 -5
tri:l=commerce, day day-none	0 13 -3 -10
tri:l=copenhagen, day no-word	0 0 -11 5
tri:l=correspondent, day day-none	0 -8 -3 11
tri:l=correspondent, day no-word	0 -14 -1 16
tri:l=correspondent, day-none no-word	0 -14 -1 16
tri:l=date: day day-none	0 9 -5 0
tri:l=date: day no-word	0 9 -5 0
tri:l=date: day-none no-word	0 9 -5 0
tri:l=days, day day-none	-2 0 7 -10
tri:l=days, day no-word	0 -13 16 -2
tri:l=days, day-none no-word	0 -13 16 -2
tri:l=deal day day-none	0 -14 7 7
tri:l=deal day-none no-word	0 -14 7 7
tri:l=delhi, day day-none	0 2 4 -12
tri:l=delhi, day no-word	0 15 -2 -18
tri:l=delhi, day sent:sure	-1 0 -3 7
tri:l=delhi, day-none no-word	0 2 4 -12
tri:l=delhi, day=r3 no-word	0 9 -5 -2
tri:l=do day day-none	0 -7 11 -4
tri:l=do day no-word	0 -7 11 -4
tri:l=do day-none no-word	0 -7 11 -4
tri:l=down day day-none	-7 12 3 -11
tri:l=down day part:sure	-10 6 7 -4
tri:l=end day day-none	0 -2 11 -9
tri:l=end day no-word	0 -6 11 -5
tri:l=end day-none no-word	0 -9 12 -1
tri:l=ended day sent:sure	0 -6 -2 11
tri:l=ended day-none no-word	9 -5 -1 0
tri:l=ends day no-word	-1 21 -13 -10
tri:l=ends day prev:sure	0 -18 14 6
tri:l=ends day sent:sure	-3 -13 -7 21
tri:l=ends day-none no-word	0 24 -11 -12
tri:l=ends day-none prev:sure	0 -18 14 4
tri:l=five day no-word	0 -13 8 4
tri:l=for day day-none	14 -15 10 -1
tri:l=for day day=l2	0 14 -13 0
tri:l=for day day=l4	0 13 -9 -1
tri:l=for day day=r3	0 16 -13 -1
tri:l=for day no-word	21 -10 -3 0
tri:l=for day sent:sure	-5 9 -1 -10
tri:l=for day-none no-word	23 -24 5 3
tri:l=for day-none sent:sure	-1 -6 11 -4
tri:l=for day=r3 sent:sure	0 17 -15 0
tri:l=four day day-none	0 -17 8 9
tri:l=fri day day-none	13 -18 -8 12
tri:l=friday day day-none	-2 0 -12 7
tri:l=friday day no-word	-2 4 -11 2
tri:l=friday day-none no-word	-1 10 -11 0
tri:l=friday, day day-none	-3 6 4 -19
tri:l=friday, day no-word	-3 -1 10 -12
tri:l=friday, day prev:sure	0 9 -8 0
tri:l=friday, day-none no-word	-2 0 6 -11
tri:l=friday, day-none prev:sure	0 9 -8 0
tri:l=from day day-none	-19 7 8 -14
tri:l=from day day=l2	13 -8 -5 0
tri:l=from day day=r1	15 -4 -7 -2
tri:l=from day day=r3	-3 -5 10 0
tri:l=from day no-word	7 12 -7 -32
tri:l=from day part:sure	-4 -14 24 -9
tri:l=from day sent:sure	3 15 -13 -15
tri:l=from day-none no-word	-19 19 -4 -19
tri:l=from day-none part:sure	1 -15 18 -4
tri:l=from day-none sent:sure	-11 12 -1 -9
tri:l=from day=l2 no-word	13 -9 -3 0
tri:l=from day=l4 no-word	7 0 -12 0
tri:l=from day=l4 part:sure	-6 -5 11 0
tri:l=from day=r1 no-word	9 -7 0 -1
tri:l=geneva, day day=r3	0 -1 -10 10
tri:l=geneva, day no-word	0 -25 12 15
tri:l=geneva, day sent:sure	2 8 -15 0
tri:l=geneva, day-none no-word	0 -11 9 3
tri:l=goods day no-word	0 -7 10 0
tri:l=hanoi, day no-word	0 11 -5 -3
tri:l=happens day day-none	0 -9 10 0
tri:l=happens day-none no-word	0 -9 10 0
tri:l=have day day-none	0 8 -12 3
tri:l=helsinki, day day-none	0 -17 3 14
tri:l=helsinki, day no-word	0 2 -13 5
tri:l=house day day-none	1 -12 13 -2
tri:l=in day no-word	0 11 -3 -6
tri:l=incheon, day sent:sure	0 -12 6 0
tri:l=is day-none no-word	0 12 -6 -3
tri:l=know day day-none	-1 -4 10 -5
tri:l=know day no-word	0 -11 12 0
tri:l=know day-none no-word	0 -11 12 0
tri:l=kong, day day-none	0 9 -3 -3
tri:l=kong, day no-word	0 13 -4 -6
tri:l=kong, day-none no-word	0 9 -3 -3
tri:l=korea, day sent:sure	0 -10 15 -4
tri:l=late day no-word	0 10 -5 -2
tri:l=lima, day day-none	12 -7 4 -13
tri:l=lima, day day=r4	0 -11 0 13
tri:l=lima, day no-word	12 -8 3 -12
tri:l=lima, day-none no-word	12 -12 6 -8
tri:l=lisbon, day day-none	0 -10 4 7
tri:l=lisbon, day no-word	0 -13 0 12
tri:l=lisbon, day-none no-word	0 -14 0 13
tri:l=london, day day-none	0 9 -4 -3
tri:l=london, day no-word	0 9 -2 -7
tri:l=london, day-none no-word	0 9 -4 -3
tri:l=lumpur day day-none	-6 7 -17 12
tri:l=lumpur day no-word	0 -1 -18 18
tri:l=lumpur day part:sure	0 9 -7 -1
tri:l=lumpur day-none no-word	0 -9 -12 19
tri:l=lumpur day-none part:sure	0 11 -9 0
tri:l=lumpur, day day=r4	5 -19 4 5
tri:l=lumpur, day no-word	-3 -2 -11 16
tri:l=lumpur, day sent:sure	8 -1 2 -7
tri:l=lumpur, day=r4 sent:sure	7 -14 11 -7
tri:l=lusaka, day day-none	0 15 -6 -8
tri:l=madrid day day-none	0 23 -24 0
tri:l=madrid, day day-none	0 -7 -6 13
tri:l=madrid, day day=r4	-5 0 13 -13
tri:l=madrid, day no-word	0 -11 3 8
tri:l=madrid, day-none no-word	0 -5 -4 9
tri:l=madrid, day=r4 sent:sure	-4 7 3 -8
tri:l=manila, day day-none	0 -2 -6 8
tri:l=manila, day no-word	0 -11 -8 18
tri:l=manila, day-none no-word	0 -10 -4 14
tri:l=meet day day-none	-5 -6 11 0
tri:l=meet day part:sure	-5 -6 11 0
tri:l=meet day-none part:sure	-5 -6 11 0
tri:l=meeting day part:sure	9 -2 -2 -3
tri:l=meeting: day day-none	0 10 -8 0
tri:l=meeting: day sent:sure	0 10 -8 0
tri:l=meeting: day-none sent:sure	0 10 -8 0
tri:l=meets day day-none	0 13 -11 0
tri:l=meets day part:sure	0 13 -11 0
tri:l=meets day-none part:sure	0 13 -11 0
tri:l=met day day-none	-3 -5 12 -1
tri:l=met day part:sure	0 -8 11 0
tri:l=met day-none part:sure	-2 -8 13 0
tri:l=monday day day-none	11 -14 -7 10
tri:l=monday day no-word	12 -13 -7 9
tri:l=monday day-none no-word	13 -17 -7 13
tri:l=monday, day no-word	0 11 -5 -6
tri:l=monday, day sent:sure	14 -13 1 -6
tri:l=monday, day-none sent:sure	9 -12 0 0
tri:l=montevideo, day day-none	0 -2 10 -12
tri:l=montevideo, day-none no-word	0 0 8 -12
tri:l=moresby, day no-word	0 -5 8 -1
tri:l=nine day day-none	-3 -10 9 3
tri:l=nine day no-word	0 -11 3 6
tri:l=nine day-none no-word	0 -11 3 6
tri:l=not day day-none	0 -11 13 0
tri:l=not day no-word	0 -8 12 -1
tri:l=not day-none no-word	0 -11 13 0
tri:l=of day day=l3	0 -7 0 9
tri:l=of day day=r3	0 10 -2 -4
tri:l=of day no-word	3 4 -9 0
tri:l=of day part:sure	-16 -15 21 2
tri:l=of day prev:sure	-6 27 -14 -13
tri:l=of day sent:sure	-1 9 0 -12
tri:l=of day-none no-word	12 -10 2 -1
tri:l=of day-none prev:sure	-4 23 -14 -8
tri:l=of day=l1 no-word	0 8 0 -4
tri:l=of day=l3 no-word	0 -9 0 11
tri:l=of day=r4 no-word	0 18 -16 0
tri:l=on day day=l1	2 -11 9 0
tri:l=on day day=l3	-13 -12 11 9
tri:l=on day day=r0	-2 1 -9 6
tri:l=on day day=r2	4 -2 5 -19
tri:l=on day day=r3	-4 0 -8 10
tri:l=on day day=r4	-7 2 0 0
tri:l=on day day=r5	-12 7 -7 6
tri:l=on day no-word	-7 1 6 -11
tri:l=on day part:sure	-8 1 6 -7
tri:l=on day prev:sure	0 -3 -5 12
tri:l=on day-none no-word	15 6 -8 -5
tri:l=on day-none part:sure	-17 7 8 -15
tri:l=on day-none prev:sure	-11 8 -2 -1
tri:l=on day-none sent:sure	-8 -2 12 -8
tri:l=on day=l1 no-word	-3 3 7 -11
tri:l=on day=l1 sent:sure	9 -17 0 7
tri:l=on day=l2 no-word	5 10 -5 -12
tri:l=on day=l2 part:sure	-6 -16 13 8
tri:l=on day=l2 prev:sure	7 -23 6 10
tri:l=on day=l3 no-word	0 -13 13 0
tri:l=on day=l3 part:sure	-22 3 3 5
tri:l=on day=l3 prev:sure	-1 -2 -9 14
tri:l=on day=l4 no-word	-6 0 12 -12
tri:l=on day=l4 part:sure	14 -8 -13 9
tri:l=on day=l4 prev:sure	0 -13 3 10
tri:l=on day=l4 sent:sure	-17 11 14 -17
tri:l=on day=l5 no-word	2 -9 19 -19
tri:l=on day=l5 sent:sure	0 6 -15 5
tri:l=on day=r0 no-word	0 -4 -5 10
tri:l=on day=r1 prev:sure	-5 11 -4 0
tri:l=on day=r2 no-word	-16 0 6 3
tri:l=on day=r2 part:sure	3 1 1 -15
tri:l=on day=r2 sent:sure	16 -5 -4 -8
tri:l=on day=r3 no-word	-18 -9 11 6
tri:l=on day=r3 prev:sure	0 -7 -2 11
tri:l=on day=r3 sent:sure	-3 8 -10 2
tri:l=on day=r4 no-word	-19 4 -4 6
tri:l=on day=r4 part:sure	-12 3 12 -12
tri:l=on day=r4 prev:sure	22 -4 -14 -9
tri:l=on day=r4 sent:sure	-11 -1 0 9
tri:l=on day=r5 no-word	-2 12 -9 0
tri:l=on day=r5 part:sure	0 -4 10 -2
tri:l=on day=r5 sent:sure	-5 -1 -8 12
tri:l=one day day-none	5 -18 2 9
tri:l=one day no-word	5 -18 2 9
tri:l=one day-none no-word	5 -18 2 9
tri:l=or day day=l1	0 16 -10 -6
tri:l=or day no-word	0 -8 -1 10
tri:l=osaka, day no-word	0 -9 11 -1
tri:l=oslo, day day-none	0 4 2 -11
tri:l=ottawa, day day-none	0 -2 -6 8
tri:l=ottawa, day no-word	0 -1 -13 12
tri:l=ottawa, day-none no-word	0 -5 -4 10
tri:l=out day day-none	0 2 -10 5
tri:l=out day no-word	0 -3 -14 16
tri:l=out day-none no-word	0 1 -9 5
tri:l=paris day day-none	10 9 -15 -11
tri:l=paris, day day-none	0 4 6 -13
tri:l=paris, day day=r4	-6 0 -5 11
tri:l=paris, day no-word	0 -6 11 -3
tri:l=paris, day sent:sure	-7 -4 0 11
tri:l=paris, day-none no-word	0 -7 11 -2
tri:l=paris, day=r4 sent:sure	-6 -1 -4 11
tri:l=place day day-none	0 -13 8 7
tri:l=prague, day no-word	0 11 -4 -4
tri:l=quito, day no-word	-1 -14 16 -1
tri:l=release, day day-none	0 0 6 -11
tri:l=report, day day-none	-1 -8 8 0
tri:l=report, day no-word	-3 -7 8 0
tri:l=report, day-none no-word	-1 -8 8 0
tri:l=riga, day no-word	0 9 -5 -1
tri:l=said day no-word	-4 10 -4 -2
tri:l=said day sent:sure	0 -5 9 -3
tri:l=said day-none sent:sure	0 -11 15 -2
tri:l=same day-none no-word	0 -7 -2 10
tri:l=saturday day day-none	6 -2 -9 2
tri:l=saturday day-none no-word	-11 5 -7 4
tri:l=saturday, day day-none	0 16 -7 -6
tri:l=saturday, day no-word	0 11 -5 -3
tri:l=saturday, day-none no-word	0 10 -4 -3
tri:l=seoul, day day-none	0 20 -10 -10
tri:l=seoul, day day=r4	4 -15 3 5
tri:l=seoul, day day=r5	0 14 -9 -4
tri:l=seoul, day no-word	0 24 -13 -11
tri:l=seoul, day-none no-word	0 13 -5 -6
tri:l=seoul, day=r4 sent:sure	4 -17 4 6
tri:l=shortly day day-none	0 17 -4 -13
tri:l=sign day no-word	0 11 -8 0
tri:l=sign day-none no-word	0 11 -8 0
tri:l=signed day day-none	0 12 -12 -1
tri:l=signed day day=r3	0 -8 0 9
tri:l=signed day no-word	0 0 -10 7
tri:l=signed day=r3 no-word	0 -8 0 9
tri:l=since day day-none	-3 18 -9 -10
tri:l=since day day=l3	9 -4 0 -3
tri:l=since day day=r2	6 5 -14 -2
tri:l=since day day=r4	19 -22 -2 5
tri:l=since day no-word	8 8 -2 -44
tri:l=since day part:sure	11 1 -6 -14
tri:l=since day prev:sure	-3 4 3 -9
tri:l=since day sent:sure	-7 -12 -1 20
tri:l=since day-none no-word	-4 22 -2 -35
tri:l=since day-none sent:sure	0 -9 -11 19
tri:l=since day=r4 no-word	18 -18 0 0
tri:l=singapore, day day-none	0 -7 -5 12
tri:l=singapore, day no-word	0 -8 -7 14
tri:l=singapore, day-none no-word	0 -7 -3 10
tri:l=six day day-none	0 -18 12 8
tri:l=six day no-word	0 -21 14 9
tri:l=six day-none no-word	0 -22 15 9
tri:l=sofia, day no-word	0 -7 11 -5
tri:l=spoke day day-none	0 -10 11 0
tri:l=spoke day no-word	0 -11 13 0
tri:l=spoke day-none no-word	0 -10 11 0
tri:l=stand day day-none	0 13 -2 -8
tri:l=stand day no-word	0 -6 -1 9
tri:l=stand day-none no-word	0 11 -1 -7
tri:l=states day day-none	0 -9 0 10
tri:l=states day-none no-word	0 -9 0 10
tri:l=stockholm day day=r1	12 -2 -7 -3
tri:l=stockholm day part:sure	9 -15 5 -4
tri:l=stockholm day=r1 part:sure	12 -2 -7 -3
tri:l=stockholm, day day=r4	11 -11 -6 1
tri:l=stockholm, day sent:sure	15 0 -13 -7
tri:l=stockholm, day=r4 sent:sure	11 -11 -6 1
tri:l=sunday day day-none	-1 -5 -10 13
tri:l=sunday day-none no-word	-1 -5 -8 12
tri:l=sunday, day day-none	5 -8 -3 6
tri:l=sunday, day no-word	8 -1 -19 6
tri:l=sunday, day-none no-word	8 -2 -18 6
tri:l=suva, day no-word	0 15 -6 -6
tri:l=suva, day-none no-word	0 10 -5 -2
tri:l=table day day-none	0 -12 -4 17
tri:l=talks day part:sure	0 5 4 -15
tri:l=tallinn, day day-none	0 -8 -5 12
tri:l=tallinn, day no-word	0 -3 -10 10
tri:l=tallinn, day-none no-word	0 -8 -5 12
tri:l=tariffs day day-none	0 -9 11 0
tri:l=tariffs day no-word	0 -9 11 0
tri:l=tariffs day-none no-word	0 -9 11 0
tri:l=tashkent, day day-none	0 -8 -7 14
tri:l=tbilisi, day day-none	0 -15 16 0
tri:l=tbilisi, day no-word	0 -7 11 -6
tri:l=telephone day day-none	0 -6 8 0
tri:l=telephone day no-word	0 -6 8 0
tri:l=telephone day-none no-word	0 -6 7 0
tri:l=the day day-none	19 3 -9 -23
tri:l=the day day=l3	-3 14 -8 -1
tri:l=the day day=l4	0 13 -11 0
tri:l=the day day=r2	-1 9 -5 0
tri:l=the day no-word	-11 14 -1 -14
tri:l=the day part:sure	18 7 -20 -4
tri:l=the day sent:sure	-8 17 -7 -7
tri:l=the day-none no-word	0 0 3 -9
tri:l=the day-none part:sure	17 -2 -9 -2
tri:l=the day=r2 no-word	0 8 -4 0
tri:l=there day part:sure	0 -16 5 8
tri:l=there day-none no-word	0 15 -14 0
tri:l=there day-none part:sure	0 -15 6 9
tri:l=through day day-none	0 -11 -7 17
tri:l=through day no-word	0 0 -9 8
tri:l=through day-none no-word	0 -3 -7 10
tri:l=thursday day no-word	13 -3 1 -13
tri:l=thursday day-none no-word	1 2 3 -10
tri:l=thursday, day day-none	-7 0 12 -15
tri:l=thursday, day no-word	-3 3 5 -17
tri:l=thursday, day-none no-word	-3 3 5 -16
tri:l=till day day-none	0 5 -10 1
tri:l=till day day=l2	0 -9 0 11
tri:l=till day no-word	0 -2 -10 11
tri:l=till day-none no-word	0 4 -9 2
tri:l=time day day-none	0 10 -6 0
tri:l=to day day-none	-4 9 -14 7
tri:l=to day day=l1	0 -10 0 10
tri:l=to day day=r2	0 15 -14 0
tri:l=to day no-word	-6 19 -34 10
tri:l=to day part:sure	0 -11 7 4
tri:l=to day prev:sure	0 10 -5 -2
tri:l=to day-none no-word	-2 10 -11 1
tri:l=to day=l1 no-word	0 -6 -2 11
tri:l=to day=r2 no-word	0 14 -14 0
tri:l=together day day-none	0 12 -9 0
tri:l=tokyo, day day-none	0 -3 12 -13
tri:l=tokyo, day day=r3	0 6 -14 5
tri:l=tokyo, day day=r5	0 -10 13 -3
tri:l=tokyo, day no-word	0 -10 22 -22
tri:l=tokyo, day sent:sure	0 1 -15 12
tri:l=tokyo, day-none no-word	0 -6 13 -11
tri:l=tokyo, day=r5 no-word	0 -10 13 -3
tri:l=tomorrow, day day=l0	0 3 -13 6
tri:l=tomorrow, day no-word	0 0 -9 7
tri:l=tomorrow, day=l0 no-word	0 0 -9 7
tri:l=town, day no-word	0 -6 -6 12
tri:l=truce day day-none	0 -8 -3 11
tri:l=truce day-none no-word	0 -8 -3 11
tri:l=trump day no-word	0 -9 11 0
tri:l=trump day-none no-word	0 -10 12 0
tri:l=tuesday day no-word	-3 3 4 -9
tri:l=tuesday day prev:sure	-2 -15 1 13
tri:l=tuesday day-none no-word	-2 2 4 -7
tri:l=tuesday day-none prev:sure	-2 -15 1 13
tri:l=tuesday, day day-none	10 -5 -2 0
tri:l=ulaanbaatar, day day-none	0 -10 -6 14
tri:l=ulaanbaatar, day no-word	0 -12 -2 14
tri:l=ulaanbaatar, day-none no-word	0 -10 -7 15
tri:l=until day day-none	0 3 -14 7
tri:l=until day day=l1	0 -11 0 12
tri:l=until day day=l3	0 5 8 -14
tri:l=until day no-word	1 5 -18 4
tri:l=until day part:sure	-8 0 -24 19
tri:l=until day prev:sure	-9 -7 2 9
tri:l=until day sent:sure	-2 10 4 -13
tri:l=until day-none no-word	6 16 -3 -16
tri:l=until day-none part:sure	-4 -5 -19 19
tri:l=until day=l1 no-word	0 -12 0 12
tri:l=until day=l3 sent:sure	0 1 12 -14
tri:l=up day no-word	0 -11 3 8
tri:l=up day-none no-word	0 -13 3 10
tri:l=valletta, day day-none	0 18 -9 -10
tri:l=valletta, day no-word	0 18 -7 -12
tri:l=valletta, day sent:sure	0 -9 0 12
tri:l=valletta, day-none no-word	0 11 -3 -7
tri:l=vienna, day day-none	0 -5 11 -6
tri:l=vilnius, day day-none	0 -13 7 6
tri:l=warsaw, day no-word	0 8 0 -5
tri:l=washington day-none no-word	0 -16 14 1
tri:l=washington, day day-none	0 12 -6 -5
tri:l=washington, day day=r0	0 10 -3 -3
tri:l=washington, day day=r3	0 -7 14 -7
tri:l=washington, day no-word	-8 -5 -1 12
tri:l=washington, day sent:sure	-4 3 8 -18
tri:l=washington, day-none sent:sure	0 7 -5 0
tri:l=washington, day=r3 sent:sure	0 -9 11 0
tri:l=washington, day=r4 no-word	0 -9 -3 15
tri:l=washington, day=r4 sent:sure	0 3 3 -12
tri:l=washington, day=r5 no-word	0 -11 3 8
tri:l=washington/beijing, day no-word	0 18 -16 0
tri:l=wednesday day day-none	14 -10 1 -3
tri:l=wednesday, day day-none	-7 -8 1 11
tri:l=wednesday, day no-word	-3 9 -30 9
tri:l=wednesday, day prev:sure	-1 -17 16 1
tri:l=wednesday, day-none no-word	-3 7 -28 9
tri:l=wednesday, day-none prev:sure	-1 -17 16 1
tri:l=windhoek, day day-none	0 -3 -11 12
tri:l=with day day-none	0 10 -6 -1
tri:l=yerevan, day no-word	0 11 -1 -7
tri:l=york day part:sure	0 -12 10 0
tri:l=york, day day=r3	11 -10 0 0
tri:l=york, day day=r4	0 -3 11 -8
tri:l=york, day no-word	9 0 -5 -8
tri:l=york, day-none no-word	0 10 -5 -4
tri:l=york, day=r3 no-word	11 -12 1 0
tri:l=| day day-none	0 10 -3 -3
tri:l=| day no-word	0 10 -3 -3
tri:l=| day-none no-word	0 10 -3 -3
tri:l=· day day-none	12 -3 0 -13
tri:l=· day no-word	12 -3 0 -13
tri:l=· day-none no-word	12 -3 0 -13
tri:l=— day day-none	-2 0 10 -11
tri:l=— day no-word	-3 0 9 -15
under ahead	3 0 3 -20
under ahead day	3 0 3 -20
under gone	-12 -3 10 -1
under gone day	-12 -3 10 -1
v0-none	-8 9 0 -8
v0=accept	0 10 -8 0
v0=agree	1 -18 14 3
v0=apply	-1 0 -10 9
v0=approve	10 -2 -15 3
v0=ask	6 -1 2 -12
v0=be	1 -1 6 -16
v0=begin	12 -5 1 -17
v0=buy	0 -7 9 0
v0=call	-2 12 -13 3
v0=carry	7 5 -11 -2
v0=charge	6 -11 -1 10
v0=conclude	-8 -4 -13 22
v0=continue	-9 10 -12 4
v0=convene	0 -8 10 0
v0=declare	0 -5 -5 12
v0=die	0 13 -6 -5
v0=discuss	0 -3 9 -11
v0=draw	9 -22 15 -1
v0=enter	0 -5 9 0
v0=expect	-12 1 6 -6
v0=expire	0 11 -16 0
v0=extend	0 17 -2 -10
v0=fall	3 6 -14 0
v0=gather	3 8 -10 0
v0=go	-12 4 -7 8
v0=have	-5 -1 12 -12
v0=hold	-4 3 3 -12
v0=land	0 16 -13 -7
v0=lapse	8 0 -5 -7
v0=lay	10 -18 9 0
v0=leave	-19 0 0 7
v0=lower	0 13 -10 0
v0=make	-6 15 -4 -8
v0=move	-1 -1 10 -8
v0=negotiate	0 -13 2 9
v0=offer	0 -5 -1 10
v0=order	0 12 -10 0
v0=pass	9 -4 -2 0
v0=pay	-18 7 1 0
v0=plan	-4 -7 8 0
v0=post	0 5 -13 2
v0=promise	0 24 -19 -3
v0=propose	9 4 -12 0
v0=publish	-6 -4 11 -3
v0=put	0 -16 11 3
v0=reach	-5 15 -10 -3
v0=receive	2 0 1 -10
v0=recommend	0 13 -11 0
v0=remain	0 -11 2 8
v0=resume	-12 2 4 -3
v0=review	0 -16 9 8
v0=revive	0 -13 14 0
v0=run	5 14 -11 -10
v0=see	6 -13 9 0
v0=show	0 9 -5 0
v0=sign	-10 1 -4 6
v0=sit	8 -13 3 1
v0=sleep	13 -11 0 0
v0=start	4 -4 11 -22
v0=stay	-2 6 -12 3
v0=stop	0 15 -7 -4
v0=strike	0 -3 10 -8
v0=suggest	0 17 -15 0
v0=suspend	-1 8 -11 2
v0=take	3 -11 4 6
v0=threaten	-6 23 -13 -1
v0=vote	0 14 -6 -4
v0=wait	-4 13 -6 0
v0=warn	8 -8 -6 5
v0=write	-5 4 4 -13
v1-none	-9 6 1 -4
v1=accept	0 10 -9 0
v1=adopt	0 -8 0 10
v1=agree	0 -11 5 6
v1=answer	0 12 -8 0
v1=apply	-1 0 -12 9
v1=approve	10 -2 -15 3
v1=ask	5 0 0 -13
v1=begin	15 -10 1 -13
v1=clear	0 11 -8 0
v1=collect	0 13 -5 -2
v1=conclude	-10 5 -9 7
v1=continue	-9 6 -7 4
v1=convene	0 -8 10 0
v1=countersign	0 -9 10 0
v1=declare	0 -16 2 15
v1=die	0 13 -6 -5
v1=discuss	-1 0 8 -13
v1=draw	9 -22 15 -1
v1=end	-1 -3 -11 10
v1=expect	-12 4 3 -5
v1=expire	0 11 -16 0
v1=extend	-1 22 -5 -13
v1=face	-3 15 -5 -5
v1=fall	3 6 -14 0
v1=go	-13 3 1 0
v1=hang	8 -6 0 0
v1=have	-4 -2 14 -17
v1=hold	-5 -9 19 -13
v1=initial	-6 -11 3 9
v1=issue	0 4 -10 6
v1=keep	0 6 -11 4
v1=land	-7 26 -15 -7
v1=lapse	8 0 -5 -7
v1=lay	9 -17 9 0
v1=leave	-21 0 -4 12
v1=lower	0 15 -11 0
v1=move	-1 1 7 -11
v1=negotiate	0 -20 5 14
v1=offer	0 -4 -2 10
v1=order	0 14 -12 0
v1=pass	9 0 -6 -5
v1=pay	-19 9 0 0
v1=post	0 7 -14 1
v1=prepare	-6 7 1 -10
v1=promise	0 24 -19 -3
v1=propose	9 0 -6 -1
v1=publish	-11 4 4 -4
v1=put	0 -11 7 2
v1=raise	0 11 -6 -3
v1=receive	0 -3 5 -11
v1=recommend	0 13 -11 0
v1=remain	0 -11 2 8
v1=resume	-12 3 3 -4
v1=review	0 -13 7 7
v1=revive	0 -13 14 0
v1=see	6 -19 16 0
v1=send	0 14 -11 0
v1=show	0 9 -5 0
v1=sign	-12 -1 4 -1
v1=sleep	13 -11 0 0
v1=start	9 0 4 -29
v1=stay	-2 6 -12 3
v1=stop	0 12 -5 -3
v1=strike	0 -12 19 -9
v1=suggest	0 16 -14 0
v1=suspend	-1 9 -11 1
v1=take	3 -10 3 6
v1=threaten	-3 18 -10 0
v1=vote	0 14 -6 -4
v1=wait	-5 10 -2 0
v1=warn	8 -8 -6 5
v1=write	-5 8 2 -15
v2-none	-17 10 0 -3
v2=agree	0 2 2 -10
v2=announce	5 -2 -9 4
v2=approve	0 10 -5 -1
v2=be	20 -9 -9 5
v2=bring	-1 -5 11 -6
v2=call	-1 26 -19 -7
v2=charge	-1 20 -10 -4
v2=conclude	0 10 -13 0
v2=declare	0 12 -6 -5
v2=end	-4 22 -5 -17
v2=expire	0 -5 0 8
v2=freeze	0 -12 -2 15
v2=get	0 13 -11 0
v2=go	-13 15 -3 -5
v2=have	-6 -17 23 0
v2=keep	0 -14 5 7
v2=land	0 -4 -5 10
v2=leave	0 3 -19 10
v2=levy	-1 -17 8 11
v2=make	-11 -7 18 -9
v2=meet	0 -17 22 -11
v2=move	11 -4 -6 0
v2=negotiate	1 12 -16 0
v2=offer	0 10 -4 -2
v2=plan	10 -6 -3 0
v2=postpone	0 13 -9 0
v2=put	-6 10 1 -11
v2=raise	5 7 -13 0
v2=reach	0 11 -5 -3
v2=receive	-1 -17 20 0
v2=rise	0 -13 5 9
v2=say	6 -10 -3 9
v2=settle	0 -14 13 0
v2=sign	-1 12 -17 6
v2=sit	2 -16 16 -9
v2=suspend	-7 9 0 -7
v2=take	0 -9 11 -2
v2=threaten	0 11 -8 0
v2=write	-1 18 -10 -5
vt0=agree past	4 -16 14 0
vt0=agree perfect	0 -14 14 0
vt0=announce future	0 -5 -4 9
vt0=announce past	-20 -5 8 2
vt0=announce pluperfect	4 7 -17 0
vt0=apply present	0 -3 -7 10
vt0=approve past	0 1 -9 4
vt0=approve present	11 -11 0 0
vt0=be future	4 -20 15 4
vt0=be modal	-8 20 -12 0
vt0=be past	0 7 -1 -13
vt0=be perfect	2 -1 -9 10
vt0=be pluperfect	-4 23 -15 -10
vt0=be present	0 -11 18 -12
vt0=begin future	0 21 -12 -11
vt0=begin modal	-13 -8 17 0
vt0=begin past	0 -12 13 0
vt0=begin pluperfect	19 -5 -14 -1
vt0=begin present	10 7 -5 -21
vt0=bring modal	0 -12 12 0
vt0=bring present	0 12 -9 0
vt0=call perfect	0 15 -15 0
vt0=carry present	0 13 -12 0
vt0=charge future	0 -7 -3 11
vt0=charge modal	10 -9 0 0
vt0=charge perfect	0 11 -2 -4
vt0=come future	0 -9 12 0
vt0=come modal	2 4 -8 -1
vt0=come present	-6 8 2 -16
vt0=conclude past	-6 0 -5 8
vt0=conclude present	0 -5 -8 13
vt0=confirm future	0 7 -4 -1
vt0=continue present	-3 15 -11 0
vt0=decide past	0 -13 15 0
vt0=decide present	0 11 -8 0
vt0=declare past	0 1 -13 8
vt0=die past	0 11 -5 -4
vt0=draw past	10 -10 0 0
vt0=end past	-8 -2 -3 9
vt0=end present	10 -3 0 -3
vt0=enter present	0 -10 12 0
vt0=expect present	-4 0 9 -18
vt0=expire present	0 1 -10 3
vt0=fall past	-6 13 -8 0
vt0=fall present	12 -8 -3 0
vt0=go modal	8 4 -11 -8
vt0=go past	-14 6 3 -3
vt0=go present	-11 1 -8 10
vt0=have past	-15 18 -4 -18
vt0=have present	2 -17 18 -1
vt0=hold pluperfect	0 -10 11 0
vt0=hold present	0 12 -6 -7
vt0=issue past	0 -4 -5 9
vt0=know present	-2 -7 15 -8
vt0=land past	1 13 -15 -3
vt0=lapse present	10 -6 0 -1
vt0=lay past	11 -13 0 0
vt0=lay present	0 -5 8 0
vt0=leave past	-15 -8 13 2
vt0=leave present	0 14 -29 5
vt0=meet past	-11 0 9 -2
vt0=meet pluperfect	17 -27 0 4
vt0=move perfect	0 -11 15 -3
vt0=need past	0 -9 0 8
vt0=negotiate past	0 -13 3 8
vt0=negotiate present	0 3 -9 4
vt0=offer past	0 -7 -2 11
vt0=other modal	0 11 -7 0
vt0=other past	-13 -2 -7 15
vt0=other perfect	-5 -6 13 -3
vt0=pass pluperfect	12 -10 0 0
vt0=pay present	-9 -13 14 4
vt0=plan past	0 -6 9 0
vt0=plan pluperfect	0 10 -9 0
vt0=post past	0 5 -13 2
vt0=promise past	0 19 -15 -2
vt0=propose past	9 -6 0 0
vt0=publish future	0 10 -5 -4
vt0=publish modal	0 -11 12 0
vt0=publish pluperfect	0 -11 12 0
vt0=put future	0 -12 13 0
vt0=put pluperfect	0 4 -10 5
vt0=put present	0 -10 5 4
vt0=receive future	0 -8 10 0
vt0=receive past	10 -12 3 -4
vt0=receive pluperfect	-5 -8 14 0
vt0=receive present	-2 18 -15 0
vt0=recommend past	0 12 -11 0
vt0=remain present	0 -12 2 9
vt0=resume future	0 11 -8 -3
vt0=resume modal	0 -19 20 0
vt0=resume past	-5 13 3 -18
vt0=resume present	-1 -2 -6 12
vt0=return past	0 12 -19 1
vt0=review future	0 -9 9 0
vt0=see future	0 1 -9 10
vt0=see past	11 -18 15 -11
vt0=see present	0 -7 10 -2
vt0=set present	-1 -5 9 -4
vt0=sign future	0 2 2 -12
vt0=sign past	-7 6 -7 3
vt0=sign present	0 -15 3 12
vt0=sit future	4 7 -16 3
vt0=sit past	8 -3 0 -3
vt0=sit perfect	2 -15 5 1
vt0=sit present	-12 -4 11 1
vt0=start modal	16 -15 0 0
vt0=start present	-10 14 0 -10
vt0=stay present	-1 5 -9 3
vt0=strike past	0 -4 10 -8
vt0=take future	0 -20 16 6
vt0=take modal	0 22 -20 0
vt0=take past	12 -9 -7 8
vt0=take present	-4 0 10 -10
vt0=tell pluperfect	-7 -2 12 -7
vt0=threaten pluperfect	-3 11 -3 0
vt0=warn past	8 -8 -6 5
vt0=win past	0 -12 13 0
vt0=write past	-3 5 4 -13
vt1=agree participle	-2 11 -10 1
vt1=agree past	5 -15 12 0
vt1=agree perfect	0 -20 16 2
vt1=agree pluperfect	0 13 -14 1
vt1=announce future	0 -5 -4 9
vt1=announce past	-18 1 4 -2
vt1=announce pluperfect	4 7 -17 0
vt1=apply present	0 -3 -7 10
vt1=approve past	0 1 -9 4
vt1=approve present	11 -11 0 0
vt1=be future	4 -19 14 4
vt1=be modal	-8 19 -11 0
vt1=be past	0 4 0 -13
vt1=be perfect	2 -2 -9 10
vt1=be pluperfect	-4 21 -15 -8
vt1=begin future	0 20 -11 -10
vt1=begin modal	-13 -8 17 0
vt1=begin past	0 -15 15 0
vt1=begin pluperfect	19 -6 -14 -1
vt1=begin present	11 4 -4 -20
vt1=bring modal	0 -12 12 0
vt1=bring present	0 12 -9 0
vt1=call perfect	0 13 -13 0
vt1=charge future	0 -7 -3 11
vt1=charge modal	10 -9 0 0
vt1=charge perfect	0 11 -2 -4
vt1=come future	0 -9 12 0
vt1=come modal	2 4 -8 -1
vt1=come present	-6 2 8 -16
vt1=conclude participle	0 15 0 -22
vt1=conclude past	-5 -3 -1 8
vt1=conclude present	0 -5 -8 13
vt1=confirm future	0 7 -4 -1
vt1=continue present	-3 15 -11 0
vt1=decide past	0 -14 15 0
vt1=decide present	0 11 -8 0
vt1=declare past	0 -8 -3 12
vt1=die past	0 11 -5 -4
vt1=draw past	10 -10 0 0
vt1=end infinitive	0 12 -1 -8
vt1=end participle	3 -8 -8 11
vt1=end past	-8 -2 -3 9
vt1=end present	10 -3 0 -3
vt1=enter present	0 -10 12 0
vt1=expect present	-4 0 9 -17
vt1=expire present	0 1 -10 3
vt1=fall past	-6 13 -8 0
vt1=fall present	12 -8 -3 0
vt1=go gerund	0 -9 11 0
vt1=go modal	8 4 -11 -7
vt1=go past	-14 6 3 -3
vt1=go present	-11 1 -8 10
vt1=have past	-14 18 -2 -26
vt1=have present	2 -19 20 0
vt1=hold infinitive	0 -12 12 0
vt1=hold participle	0 -14 16 0
vt1=hold past	0 -15 14 0
vt1=hold pluperfect	0 -10 11 0
vt1=hold present	0 12 -6 -7
vt1=initial participle	0 -21 8 14
vt1=issue past	0 -4 -5 9
vt1=know present	-2 -7 15 -8
vt1=land past	-5 21 -14 -3
vt1=lapse present	10 -6 0 -1
vt1=lay past	11 -13 0 0
vt1=lay present	0 -5 8 0
vt1=leave participle	0 3 -13 9
vt1=leave past	-15 -8 12 3
vt1=leave present	0 8 -22 5
vt1=lose participle	0 -12 13 0
vt1=make participle	12 -6 -1 -1
vt1=meet gerund	0 -5 0 9
vt1=meet infinitive	12 0 -8 0
vt1=meet participle	-3 7 0 -8
vt1=meet past	-11 0 9 -2
vt1=meet pluperfect	17 -27 0 4
vt1=move perfect	0 -11 15 -3
vt1=need past	0 -9 0 8
vt1=negotiate past	0 -13 3 8
vt1=negotiate present	0 3 -9 4
vt1=offer past	0 -7 -2 11
vt1=other modal	0 11 -7 0
vt1=other past	-13 -2 -6 16
vt1=other perfect	-5 -7 14 -3
vt1=other pluperfect	7 -10 3 0
vt1=pass pluperfect	12 -10 0 0
vt1=pay present	-9 -13 15 4
vt1=plan past	0 -6 9 0
vt1=plan pluperfect	0 9 -9 0
vt1=post past	0 5 -13 2
vt1=promise past	0 19 -15 -2
vt1=propose past	9 -6 0 0
vt1=publish future	0 10 -5 -4
vt1=publish modal	0 -11 12 0
vt1=publish participle	-3 7 -3 0
vt1=publish pluperfect	0 -11 12 0
vt1=put present	0 -11 6 4
vt1=reach participle	0 -18 11 14
vt1=receive future	0 -8 10 0
vt1=receive past	10 -12 3 -4
vt1=receive pluperfect	-5 -8 14 0
vt1=receive present	-2 18 -15 0
vt1=recommend past	0 12 -11 0
vt1=remain present	0 -12 2 10
vt1=resume future	0 11 -8 -3
vt1=resume modal	0 -19 20 0
vt1=resume past	-5 13 3 -18
vt1=resume present	-1 -2 -6 12
vt1=return past	0 12 -19 1
vt1=review future	0 -9 9 0
vt1=see future	0 1 -9 10
vt1=see past	11 -18 15 -11
vt1=see present	0 -7 10 -2
vt1=set present	-1 -5 9 -4
vt1=sign future	0 2 2 -12
vt1=sign participle	0 -5 14 -13
vt1=sign past	-7 6 -7 3
vt1=sign present	0 -13 7 5
vt1=sit future	4 7 -16 3
vt1=sit past	8 -3 0 -3
vt1=sit perfect	2 -15 5 1
vt1=sit present	-12 -4 11 1
vt1=start gerund	7 1 -9 -4
vt1=start modal	16 -15 0 0
vt1=start present	-10 14 0 -10
vt1=stay present	-1 4 -9 3
vt1=strike participle	0 -9 11 0
vt1=strike past	0 -4 10 -7
vt1=take future	0 -20 16 6
vt1=take modal	0 22 -20 0
vt1=take past	12 -9 -7 8
vt1=take present	-4 -1 11 -10
vt1=tell pluperfect	-6 -5 14 -6
vt1=warn past	8 -8 -6 5
vt1=win past	0 -12 13 0
vt1=write past	-3 5 4 -13
vt2=agree infinitive	6 0 -13 5
vt2=agree past	0 -3 12 -11
vt2=ask infinitive	0 -8 11 0
vt2=be past	7 -12 8 -2
vt2=be present	13 0 -8 0
vt2=bring infinitive	0 10 -6 -2
vt2=call past	0 25 -22 -1
vt2=call present	0 -3 9 -3
vt2=carry infinitive	0 -6 -15 17
vt2=come past	-5 21 -14 -5
vt2=come present	-1 -9 7 3
vt2=conclude past	0 10 -16 2
vt2=declare past	0 12 -6 -5
vt2=end past	0 11 0 -7
vt2=expire present	0 -6 0 8
vt2=freeze infinitive	0 -12 -2 15
vt2=get present	0 9 -8 0
vt2=go past	0 11 -2 -4
vt2=have past	-8 -9 16 -1
vt2=have present	0 -10 10 1
vt2=hold infinitive	0 -8 10 -1
vt2=hold past	1 -5 9 -7
vt2=hold present	0 18 -17 0
vt2=keep infinitive	0 -13 8 0
vt2=keep perfect	0 -9 0 10
vt2=leave participle	2 23 -25 -7
vt2=leave past	0 -10 0 14
vt2=let infinitive	0 -5 11 -6
vt2=levy present	0 -11 11 0
vt2=make infinitive	-6 -3 12 -5
vt2=make past	0 11 -6 0
vt2=meet gerund	4 -14 11 0
vt2=meet present	2 -18 18 -7
vt2=move present	11 -7 -5 0
vt2=other modal	0 -7 9 0
vt2=other past	-3 -15 21 -4
vt2=other perfect	13 0 -14 -3
vt2=other pluperfect	-4 14 -6 -5
vt2=pay perfect	0 -8 10 0
vt2=pay present	-3 26 -15 -4
vt2=prolong infinitive	0 -10 0 7
vt2=put infinitive	0 9 -6 0
vt2=put present	-1 -1 9 -6
vt2=say gerund	0 11 -9 0
vt2=say past	0 -11 0 14
vt2=settle past	0 -15 17 0
vt2=sign infinitive	0 13 -9 -3
vt2=sign pluperfect	0 -9 0 11
vt2=sit future	0 -16 17 0
vt2=sit past	0 -16 17 -1
vt2=stand past	-1 -7 -1 12
vt2=suspend infinitive	0 0 9 -10
vt2=take infinitive	0 -11 12 0
vt2=take past	3 -16 11 0
vt2=take present	0 19 -11 -2
vt2=tell past	0 14 -11 -1
vt2=threaten past	0 8 -7 0
vt2=write past	0 15 -9 -3
words=3	-12 9 -1 -9
words=4	-4 12 -11 1
year	-35 17 -23 21`;
