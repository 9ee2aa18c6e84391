// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-18 16 -1 -10
a:'s <level>	9 -16 9 0
a:'s <number>	0 8 -5 0
a:'s commerce	2 -17 0 15
a:'s meet	-3 -9 17 -7
a:'s new	0 -10 12 0
a:'s visit	0 11 -9 -4
a:-	-5 -14 22 -4
a:<agent>	4 3 -13 4
a:<day-ahead>	24 18 -33 -18
a:<day-ahead> .	28 6 -33 -8
a:<day-gone>	35 -25 -1 -6
a:<day-gone> .	18 0 -16 -2
a:<day-today> .	1 9 -1 -16
a:<gate>	-7 -16 11 13
a:<goods-amount>	0 12 -7 -1
a:<goods>	11 1 -9 0
a:<level-noun>	-12 13 -3 -2
a:<level>	-4 21 -10 -15
a:<level> .	-8 17 -34 9
a:<level> and	-1 12 -7 0
a:<level> for	5 -8 5 -2
a:<level> in	0 14 -9 0
a:<level> to	0 -10 -7 16
a:<money>	13 -17 0 10
a:<money> of	16 -19 1 4
a:<month-ahead>	0 13 -11 0
a:<month-gone>	1 17 -10 -11
a:<name> 's	10 -34 11 24
a:<name> .	-13 -1 12 -12
a:<name> and	1 -8 0 10
a:<name> end	0 -9 14 -4
a:<name> had	-2 -5 11 -3
a:<name> levy	0 -9 11 0
a:<name> on	0 13 -7 -3
a:<name> to	0 10 -4 -3
a:<name> trade	0 -12 16 -3
a:<name> treasury	0 9 -6 -3
a:<not>	-12 1 -4 7
a:<number> .	-12 -11 16 1
a:<number> <quality>	0 10 -5 -1
a:<number> and	-6 -3 12 -6
a:<number> in	-6 10 -4 -2
a:<number> the	9 -12 5 -1
a:<office>	-26 -8 13 2
a:<office> .	-2 10 -12 3
a:<office> <person>	0 -11 0 13
a:<office> of	0 -20 10 8
a:<office> order	0 11 -9 0
a:<organisation>	-2 18 -11 -8
a:<organisation> 's	0 14 -13 0
a:<organisation> has	0 -8 9 0
a:<organisation> publish	10 -8 0 0
a:<person>	-27 5 0 8
a:<person> 's	-5 13 -2 -8
a:<person> .	-10 -3 7 1
a:<person> agree	0 -12 15 -1
a:<person> and	0 -29 18 11
a:<person> for	0 -14 13 0
a:<person> had	7 0 -1 -9
a:<person> in	-7 19 -5 -13
a:<person> on	-7 17 -14 0
a:<person> sign	0 15 -10 -3
a:<person> to	0 -9 6 1
a:<quality>	12 -18 13 -2
a:<quality> rice	9 -8 0 0
a:<quality> side	-2 -11 7 5
a:<quality> time	0 10 -5 0
a:<seat>	11 -7 1 -1
a:<seat> .	5 0 11 -29
a:<seat> and	-3 10 -2 -4
a:<seat> had	0 12 -6 -1
a:<seat> the	-5 0 10 -8
a:<seat> to	0 -5 8 0
a:<seat> with	0 0 -10 11
a:<sender>	-6 22 -10 -8
a:<span>	12 -6 -10 7
a:<span> .	3 -25 19 0
a:<span> from	-5 13 -8 -2
a:<span> in	0 16 -14 0
a:<span> of	15 -16 5 -3
a:<v-agree>	-23 7 1 -3
a:<v-bear>	-20 -1 12 -2
a:<v-begin>	-3 6 4 -18
a:<v-buy>	-4 32 -30 -5
a:<v-deny>	0 -7 10 0
a:<v-down>	8 13 -2 -27
a:<v-impose>	-3 -10 11 3
a:<v-lack>	0 -14 8 8
a:<v-say>	13 -1 -15 6
a:<v-sell>	5 5 -11 0
a:<v-sign>	-12 16 -4 -4
a:<v-target>	-13 7 0 -1
a:<v-threaten>	-1 2 7 -10
a:<v-up>	7 5 -12 0
a:a	-29 3 1 9
a:a <quality>	0 12 -6 -3
a:a <span>	5 0 -14 4
a:a deal	-2 -23 22 2
a:a fourth	-7 -8 10 1
a:a further	0 -6 10 -2
a:a hotel	0 2 -10 4
a:a list	0 -10 11 0
a:a new	0 8 -9 0
a:a pause	0 -17 18 0
a:a result	-1 4 -10 4
a:a signature	0 20 -1 -15
a:a sixth	0 13 -12 0
a:a telephone	0 -8 9 0
a:a third	-3 20 -9 -9
a:a trade	-10 5 5 -3
a:a truce	-16 -6 16 0
a:about	21 -7 -4 -8
a:account	0 -8 -1 11
a:account of	0 -7 -3 11
a:across	0 -8 10 0
a:additional	-6 0 -4 8
a:additional tariff	-1 -9 0 11
a:after <span>	0 -25 -2 23
a:after a	9 4 0 -18
a:after all	0 16 -13 0
a:afternoon	4 -10 -9 14
a:afternoon .	0 -13 3 10
a:afternoon the	4 -9 -5 9
a:again in	-4 -1 10 -3
a:against	0 -5 -5 10
a:agree	-10 6 6 -9
a:agree in	0 -9 10 0
a:agree on	0 12 1 -15
a:agreement	-3 6 7 -14
a:agreement with	0 -19 17 3
a:air	-5 3 5 -9
a:aircraft	0 -10 10 0
a:aircraft and	0 -8 10 -1
a:alive	2 3 -10 0
a:all	6 -17 16 -1
a:all .	0 14 -10 -1
a:also	0 11 -8 0
a:ambassador	15 0 -11 -5
a:an	-22 0 2 7
a:an additional	-1 -6 -2 11
a:an hour	-2 -20 25 -2
a:and	29 -17 0 -7
a:and <day-gone>	23 -15 -10 -3
a:and <day-today>	10 -3 -4 -1
a:and <name>	0 -11 -4 17
a:and <person>	0 -18 10 11
a:and <seat>	-1 16 -7 -6
a:and agree	0 -8 10 0
a:and come	-4 9 0 -3
a:and end	13 -7 -1 -4
a:and hold	0 10 -8 0
a:and is	-2 12 -7 0
a:and last	-13 15 -15 2
a:and leave	8 -9 -3 6
a:and may	0 9 -8 0
a:and meet	-5 16 -11 0
a:and of	0 -11 12 0
a:and on	15 -9 0 -10
a:and stay	12 -5 -7 0
a:and the	-5 -25 37 -12
a:and to	-4 11 -1 -3
a:and trade	-1 11 -6 -2
a:and was	8 -9 0 0
a:and we	0 -12 14 -5
a:announce	4 -1 -16 11
a:announce <level>	10 -6 -2 0
a:announce a	0 12 -4 -4
a:any	-2 -4 9 -1
a:anybody	0 -11 0 11
a:are	7 -2 -8 5
a:arrangement	-3 -1 12 -10
a:arrive	0 13 -7 -5
a:as	13 0 -25 9
a:as plan	10 -7 -2 0
a:as the	7 -10 6 -5
a:asean	3 10 -13 0
a:aside	0 10 -9 0
a:at	7 8 -8 -8
a:at <level>	0 0 5 -11
a:at an	0 -6 9 0
a:at least	9 -4 -2 0
a:at noon	4 0 -17 8
a:at once	10 0 -8 -5
a:at the	-6 8 -10 5
a:back	5 3 -11 0
a:been	0 12 -23 6
a:been call	0 9 -7 0
a:before	-15 12 -4 0
a:before .	0 8 -5 -1
a:being	0 -6 8 0
a:being carry	0 -7 9 0
a:bessent	0 9 -6 -3
a:between	0 9 4 -28
a:between the	9 0 -4 -4
a:both	2 9 0 -14
a:both side	-1 16 -3 -11
a:bring	-1 -5 13 -4
a:by	-16 15 -10 0
a:by <number>	-2 13 -7 0
a:by <office>	0 -9 13 -6
a:by <span>	-3 6 7 -14
a:by the	-2 0 -16 16
a:call	-8 10 0 -13
a:call .	0 10 -9 0
a:call off	0 10 -7 0
a:call with	0 -11 12 0
a:can	0 -6 -1 9
a:canola	0 0 9 -9
a:capital	-8 4 -9 9
a:car	17 -19 9 -9
a:ceasefire	-1 18 -9 -8
a:cheese	0 11 -10 0
a:close	9 5 -7 -13
a:coal	0 -16 0 15
a:coffee	17 -9 -5 -5
a:come	0 19 -10 -13
a:commerce	0 -11 -2 11
a:commerce minister	3 -9 0 2
a:commerce ministry	0 -9 0 11
a:company	0 12 -5 0
a:complete	0 -12 13 0
a:control	0 11 -7 0
a:conversation	0 -16 3 13
a:cork	0 -4 -5 9
a:cost	-1 13 -6 -2
a:could	-1 14 -6 -3
a:country	9 -17 12 -6
a:country .	12 -9 -3 0
a:course	-1 -5 9 -1
a:custom house	-7 -2 11 -1
a:cut	16 -9 -3 -5
a:cut on	9 -9 0 0
a:day	-6 19 -13 -6
a:day of	-3 8 -13 1
a:deadline	0 10 -6 0
a:deal .	0 -5 11 -4
a:decide	0 -10 2 7
a:decide on	0 -3 -4 9
a:decision	0 -10 0 11
a:declare	0 10 -5 -5
a:delegation	10 0 -19 6
a:delegation of	0 0 -9 6
a:demand	0 -8 11 -3
a:did	-1 7 -11 2
a:dinner	8 -13 0 2
a:do	-3 -16 24 -8
a:doe	0 -17 9 10
a:doe not	0 -20 12 10
a:done	0 -14 -5 20
a:down	-2 12 -5 -5
a:due	2 -11 10 0
a:due on	0 -9 10 0
a:duty of	-2 13 -5 -3
a:each	10 8 -15 -2
a:each other	-7 16 -5 -6
a:each side	9 -9 -1 1
a:earth	0 10 -6 -1
a:economy	-2 -8 12 0
a:edition	0 8 0 -5
a:effect .	0 10 -7 -2
a:end	14 -5 0 -5
a:end of	6 -13 -3 10
a:evening	12 -17 -10 19
a:evening <person>	-12 0 -11 18
a:event	13 -11 0 0
a:expect	0 11 -8 0
a:expire .	0 -7 0 9
a:extend the	0 11 -4 -4
a:extension of	0 12 -1 -7
a:fact	0 15 -12 -1
a:fact sheet	0 15 -12 -1
a:failed to	0 8 0 -8
a:fentanyl	0 9 -7 0
a:fight	0 -10 9 1
a:finish	10 -18 -7 12
a:first	7 11 -12 -7
a:five	-1 9 -4 -1
a:follow	0 -9 0 9
a:for	9 -15 16 -8
a:for <span>	8 14 -7 -20
a:for an	-1 -14 12 5
a:for another	-6 -16 18 1
a:for tariff	10 -9 0 0
a:for what	0 -9 11 -4
a:four	-2 27 -20 -6
a:fourth	0 -11 4 5
a:fourth round	5 -16 1 8
a:framework	-3 -22 0 26
a:framework of	0 -13 11 1
a:freeze	0 -10 0 12
a:from	-37 8 -3 15
a:from <day-ahead>	-11 8 5 -8
a:from <day-gone>	-3 13 -9 0
a:from <level>	0 -19 5 15
a:from <person>	0 -10 0 10
a:gave	-1 17 -12 0
a:geneva .	0 -9 -9 15
a:get	0 18 -16 0
a:go on	0 -19 15 6
a:good	10 6 -7 -11
a:good have	0 -9 10 0
a:good on	9 -7 0 0
a:government	0 7 0 -8
a:great hall	-6 9 -2 -4
a:guest	-1 13 -9 -1
a:gyeongju	0 -10 16 -6
a:had	2 14 -14 -5
a:had been	-1 15 -14 0
a:had not	0 15 -9 -4
a:half	0 14 0 -10
a:hall	-6 17 -8 -8
a:hall .	0 14 -12 0
a:hall of	0 -12 14 0
a:has	5 -8 -9 14
a:has been	7 -2 -18 11
a:have	1 -11 17 -14
a:have pay	0 -9 10 0
a:having	0 17 -13 -2
a:he	-4 11 -8 -1
a:he and	0 -14 15 0
a:he meet	0 -12 12 0
a:he say	0 -8 -2 13
a:he was	0 10 -8 0
a:here	-7 27 -21 -2
a:here .	0 9 -6 0
a:higher	-1 -4 -10 15
a:higher duty	0 -6 -5 11
a:him	-2 -8 11 0
a:his	-17 -13 15 5
a:hold	4 13 -11 -8
a:home	-11 18 -22 7
a:home .	-3 -1 -6 11
a:hotel	0 5 -10 3
a:hour and	0 -12 15 0
a:house .	-1 11 -1 -6
a:how	-7 0 -18 23
a:how to	-3 0 -18 19
a:i	-1 22 -13 -5
a:in	-9 -18 18 6
a:in <month-ahead>	0 10 -9 0
a:in <name>	0 27 -20 -13
a:in <seat>	10 -9 -11 16
a:in <span>	0 11 -10 -2
a:in a	-8 12 -1 -2
a:in geneva	8 -11 9 -5
a:in its	0 11 -3 -5
a:in london	-1 9 0 -5
a:in new	9 -14 -2 8
a:in stockholm	-2 -3 -8 15
a:in the	-1 9 -3 -7
a:in their	-1 10 -3 -6
a:initial	-4 2 8 -10
a:into	-3 21 -12 -7
a:into <quality>	-2 10 -5 0
a:is	-5 5 5 -13
a:is <number>	-3 -5 10 -2
a:is a	0 -12 6 8
a:is at	0 10 -6 0
a:is being	0 -7 8 0
a:is the	0 10 -9 0
a:is to	-1 13 -9 -1
a:it	2 -20 11 12
a:it 's	-2 7 -2 0
a:it .	-10 -7 8 5
a:it has	7 -10 -4 5
a:it say	9 -6 -1 0
a:it was	-12 -14 18 1
a:it will	-1 -10 7 5
a:its	-8 50 -36 -11
a:jinping	0 -7 9 0
a:joint statement	0 10 -4 -4
a:keep	-2 -13 0 15
a:keep the	-1 -6 -6 12
a:land	-2 -10 0 10
a:last .	0 -18 1 15
a:last <span>	-1 12 -6 0
a:lasted	3 -9 3 0
a:later	0 0 -7 9
a:law	0 13 -8 -2
a:leader	-3 -6 14 -5
a:least	9 -4 -2 0
a:leave	5 -7 -14 14
a:level	0 -17 10 0
a:levy	-4 -14 7 10
a:levy <level>	0 -10 11 0
a:london	-1 9 0 -5
a:long	-1 -9 3 7
a:longer	0 5 -12 6
a:lower	-1 12 0 -8
a:machine	0 -19 20 0
a:main	13 -13 0 0
a:make	-12 -8 18 -4
a:make with	0 9 -8 0
a:man	10 -4 -3 -3
a:market	0 -10 0 12
a:may	-1 17 -13 0
a:mean to	8 0 -10 0
a:measure	0 13 -7 -3
a:meet	-7 -3 19 -22
a:meet <person>	-8 13 -4 -7
a:meet in	4 -28 22 0
a:meet with	0 10 -6 -3
a:mention	0 -10 0 11
a:mention it	0 -11 0 12
a:midnight	0 6 -9 0
a:minister	0 -25 21 0
a:minute .	0 -9 12 0
a:month	0 7 0 -12
a:more	-7 -1 -5 14
a:more than	0 0 -14 11
a:morning	24 4 -24 -5
a:morning .	12 -18 14 -7
a:morning <person>	10 -11 -6 4
a:morning in	8 13 -17 -8
a:most	8 10 -13 -8
a:most of	0 12 -6 -5
a:move	10 0 -7 -3
a:name	0 9 -7 0
a:nation	15 -19 1 0
a:nearly	0 -7 12 -4
a:negotiate	1 16 -18 -2
a:negotiation on	0 -15 0 13
a:negotiation with	0 -6 11 -5
a:new york	9 -14 -2 8
a:next week	-2 -4 10 -2
a:night	-18 -4 -2 18
a:night <person>	0 -7 11 -1
a:noon	9 -12 -7 12
a:not .	0 -8 10 0
a:not mention	0 -11 0 12
a:nothing	-5 24 -20 -1
a:number	-5 20 -14 -3
a:of <month-gone>	0 9 -6 0
a:of <number>	0 13 -5 -5
a:of <person>	-11 14 -4 0
a:of <quality>	0 13 -8 0
a:of <span>	9 -6 -4 1
a:of a	-8 -1 -4 11
a:of an	0 -12 15 0
a:of good	16 -17 -6 5
a:of his	0 -14 16 -3
a:of last	2 -15 8 1
a:of negotiation	0 -1 12 -11
a:of talk	16 0 0 -15
a:of tariff	-8 15 -5 -2
a:of their	-9 0 5 0
a:of thi	0 -6 10 -3
a:of two	0 -12 11 0
a:of what	0 -3 -6 9
a:off	2 -1 -6 7
a:off .	-2 11 -6 -2
a:off the	2 -15 3 10
a:offer	-1 25 -16 -7
a:on	7 -2 5 -11
a:on .	0 14 -13 0
a:on <day-ahead>	12 26 -36 -13
a:on <day-gone>	10 1 0 -19
a:on <day-today>	-10 26 -17 -2
a:on <number>	0 -7 12 -2
a:on <person>	0 9 -8 0
a:on <quality>	14 -19 3 5
a:on a	-6 -6 18 -7
a:on an	0 -7 -6 13
a:on how	-2 -13 -1 17
a:on its	0 9 -6 0
a:on rare	0 12 -10 0
a:on the	-7 6 12 -20
a:once more	-2 -7 10 0
a:one	5 -13 -11 20
a:one of	0 -6 -2 11
a:open	0 12 -6 -3
a:opened	1 13 -8 -5
a:or	-5 25 -18 -1
a:order	0 16 -20 0
a:other	-10 5 5 -11
a:our	-9 3 5 -3
a:out	-9 7 -17 10
a:out the	0 13 -4 -8
a:over	-25 17 0 -10
a:over a	-3 0 10 -8
a:over the	0 13 -7 -4
a:own	-4 -8 18 -9
a:palm	0 -10 14 -3
a:paragraph	0 -10 0 11
a:party	0 12 -6 -4
a:pass	0 11 -8 -1
a:past	0 14 -10 -2
a:pause	-4 -9 11 1
a:pay	1 5 -10 0
a:pay <level>	-1 21 -11 -3
a:pay <number>	8 -8 -11 8
a:people	7 -14 9 -4
a:place	0 -10 10 3
a:place .	0 -8 9 0
a:plan	5 6 -10 -7
a:plan .	10 -7 -1 0
a:postpone	0 10 -7 0
a:president	-1 -17 2 19
a:president xi	0 -7 9 0
a:produced	-1 0 13 -9
a:product	-1 -8 0 11
a:progress	0 -10 5 3
a:promise	-2 -2 -5 11
a:proposal	-7 -2 11 -3
a:publish a	0 10 -7 -1
a:publish its	0 -2 -7 9
a:publish the	9 -13 6 -1
a:raise	4 10 -10 -3
a:rare	0 10 -6 -1
a:reach	0 20 -9 -12
a:receive	0 -14 15 0
a:record	10 -6 -1 -1
a:renew	0 3 3 -8
a:result .	-6 16 -3 -8
a:return	0 15 -5 -9
a:rice	9 0 -8 -1
a:rise to	0 -12 13 0
a:room	-2 13 -6 -4
a:round of	-19 3 10 -7
a:rule	0 -12 13 0
a:run	-3 16 -6 -8
a:salt	0 12 -10 0
a:same	-4 5 1 -10
a:say	5 -6 -10 9
a:say it	0 15 -12 0
a:say that	9 -7 0 0
a:scott	0 9 -6 -3
a:scott bessent	0 9 -6 -3
a:second	-21 -19 22 9
a:second round	-11 -18 17 8
a:secretary scott	0 9 -6 -3
a:settle	0 -14 12 1
a:settle the	0 -11 14 -1
a:sheet	0 23 -17 -6
a:shook	0 -15 18 -3
a:shook hand	0 -15 18 -3
a:side .	-1 17 -15 0
a:sign .	0 -7 -2 10
a:sign a	0 -10 10 0
a:sign an	0 9 -4 -2
a:sign the	0 0 -15 11
a:signature	-1 16 -13 -4
a:since	2 -11 15 -11
a:since <month-gone>	-1 -7 14 -5
a:sit down	0 8 -6 -2
a:six	3 -9 5 0
a:some	0 10 -9 0
a:soybean	0 -7 -4 12
a:spanish	0 -5 -4 10
a:spanish capital	0 -5 -4 10
a:speak	0 10 -21 11
a:spoke	-2 7 0 -9
a:spoke by	0 -10 12 0
a:standstill	0 -2 -8 11
a:state	10 -9 -5 6
a:state visit	10 -4 -6 1
a:statement	0 14 0 -13
a:stay	19 -10 -10 0
a:steel	-1 9 0 -5
a:still	0 -13 4 10
a:still pay	0 -10 0 11
a:stockholm	7 -10 -13 15
a:stop	-2 -11 7 5
a:sugar	-2 5 -18 8
a:summer	0 -5 9 0
a:summit .	0 12 -11 0
a:summit in	0 -9 13 -1
a:suspension	0 -11 5 6
a:suspension of	0 -14 8 7
a:take	0 -9 9 0
a:talk	0 8 7 -24
a:talk .	7 -2 14 -22
a:talk at	0 9 -4 -4
a:talk on	-12 0 2 5
a:talk since	1 -14 13 -4
a:talk with	-6 8 6 -15
a:tariff	2 4 2 -11
a:tariff .	-5 -4 13 -4
a:tariff cut	10 -9 0 0
a:tariff on	4 -6 9 -9
a:tariff truce	9 8 -13 -2
a:tea	0 -4 10 -5
a:telephone	-3 -20 25 -7
a:telephone call	0 -13 14 0
a:television	4 -4 -9 6
a:term of	0 -9 11 0
a:text	0 -9 6 3
a:than two	0 14 -11 0
a:that <name>	8 -12 8 -7
a:that he	0 12 -7 -1
a:that it	0 -10 0 9
a:that the	5 1 -15 3
a:the	-3 19 -6 -18
a:the <level>	-3 -5 11 0
a:the <name>	-9 2 11 -15
a:the <office>	-10 -9 17 -6
a:the <organisation>	2 10 -16 1
a:the <person>	-13 5 1 0
a:the <quality>	-1 -9 15 -1
a:the <seat>	8 -6 7 -13
a:the day	0 11 -5 -2
a:the delegation	7 0 -16 6
a:the duty	10 -7 0 0
a:the end	-2 -5 -3 10
a:the framework	0 -13 11 1
a:the great	-6 9 -2 -4
a:the higher	0 -5 -6 10
a:the meet	1 7 -16 4
a:the morning	-1 17 -14 0
a:the next	8 4 -14 0
a:the one	0 -6 9 -1
a:the paper	0 11 -6 0
a:the people	0 -11 13 0
a:the president	-1 -9 14 -2
a:the same	-4 5 1 -10
a:the second	-8 -21 24 2
a:the spanish	0 -5 -4 10
a:the summer	0 -6 8 0
a:the summit	0 -1 -3 8
a:the suspension	0 -13 7 6
a:the table	5 -8 -6 9
a:the tariff	-11 3 4 0
a:the telephone	0 -11 11 0
a:the three	0 -1 -10 12
a:the trade	7 12 -12 -9
a:the truce	-5 6 10 -22
a:the two	16 -9 5 -15
a:their	-8 4 -3 4
a:their dispute	0 11 -2 -8
a:their duty	0 1 8 -12
a:their president	3 -10 -17 22
a:their truce	-1 12 -6 -6
a:there	-9 11 -15 4
a:there 's	0 -9 0 11
a:therefore	0 -10 11 0
a:they	-14 -21 5 24
a:they had	0 -9 -15 17
a:thi	-8 -7 10 0
a:thi week	0 0 -10 8
a:thi year	0 -14 17 0
a:third	-6 13 -5 -4
a:third round	-4 10 -3 -3
a:threat	0 14 -6 -7
a:threaten	0 10 -8 0
a:three	-10 3 -1 1
a:through	11 0 -7 -6
a:through the	8 1 -12 0
a:tiktok	0 -3 -6 14
a:time	-5 -11 18 -2
a:time .	-1 7 -10 2
a:to	7 -3 14 -24
a:to <day-ahead>	-1 11 -4 -3
a:to <day-gone>	15 -11 -5 0
a:to <level>	-3 -3 -6 14
a:to <name>	3 -20 17 0
a:to <number>	-5 24 -13 -1
a:to a	3 14 -12 -8
a:to apply	0 -9 10 0
a:to be	-7 32 -23 -10
a:to carry	0 -5 -16 17
a:to complete	0 -12 13 0
a:to cut	9 -5 -2 0
a:to decide	0 -13 4 8
a:to do	0 -14 16 0
a:to freeze	0 -11 0 12
a:to hold	5 -10 6 -2
a:to keep	0 -13 5 8
a:to leave	0 13 -11 0
a:to let	0 -4 11 -6
a:to make	-6 -5 12 -3
a:to put	0 3 -10 4
a:to stop	0 -7 13 -4
a:to suspend	0 0 10 -12
a:to take	0 -9 10 0
a:to the	20 17 -30 -13
a:to wait	0 -12 12 0
a:together	2 -13 12 -5
a:trade .	10 -7 -4 0
a:trade agreement	0 12 0 -19
a:trade deal	0 14 -11 0
a:treasury	0 9 -6 -3
a:treasury secretary	0 9 -6 -3
a:truce	-16 8 10 -13
a:truce .	0 23 -19 -6
a:truce between	0 5 2 -10
a:truce in	-5 -9 6 6
a:truce of	-4 12 5 -17
a:truce on	0 -12 7 6
a:truce over	0 -5 15 -11
a:truce with	0 19 -5 -14
a:turn	0 13 -10 0
a:two	2 -9 3 5
a:two country	12 -12 0 0
a:two hour	-2 10 -5 -1
a:two round	0 9 -8 0
a:under	-6 28 -18 -4
a:until <day-ahead>	10 -10 -2 6
a:up	-13 -10 24 -4
a:up .	-1 -12 11 2
a:up to	0 11 -7 0
a:use	0 0 -9 8
a:video	-1 -6 8 0
a:visit	13 -7 -9 2
a:visit .	-9 1 -1 7
a:wait	0 -11 12 0
a:want	0 -15 21 -6
a:war	-9 7 6 -9
a:was <level>	0 15 -12 0
a:was <number>	0 23 -16 -3
a:was to	0 11 -7 -1
a:we	0 -15 17 -2
a:week	-12 1 0 4
a:well .	-1 -5 0 8
a:what	-10 4 -4 5
a:what their	0 -9 -5 14
a:when	0 14 -6 -5
a:whether	-2 0 -12 8
a:whether a	0 -12 0 12
a:will	-4 -16 15 3
a:will be	-7 -13 13 2
a:will pay	8 -5 -1 0
a:window	10 -7 0 0
a:with	-3 -11 11 2
a:with <name>	12 -21 9 2
a:with <person>	-2 -12 23 -15
a:with a	-10 -6 0 10
a:with an	-2 7 -14 4
a:with both	0 17 -1 -15
a:with the	-14 7 0 0
a:without	0 -7 4 4
a:without the	0 -9 4 3
a:word	4 0 5 -10
a:world	9 -4 -1 -1
a:worth	-1 -7 0 10
a:worth <money>	-1 -8 0 11
a:write	-2 16 -6 -5
a:xi	0 -7 9 0
a:xi jinping	0 -7 9 0
a:year	0 -8 15 -10
a:year .	0 -2 10 -4
a:york	9 -14 -2 8
a:york .	9 -16 -1 9
a:you	0 -5 11 -6
a:|	0 -7 10 0
b:" and	0 10 -3 -6
b:" i	0 0 -13 10
b:" in	0 -7 13 -4
b:" my	0 -5 -5 10
b:" on	0 -20 13 10
b:" we	0 13 -5 -4
b:&	9 -10 6 -10
b:& p	10 -12 7 -8
b:'s	10 -2 3 -19
b:'s <person>	-2 -20 20 1
b:'s cabinet	0 -6 8 0
b:'s commerce	-3 10 -1 -6
b:'s economy	0 10 -5 -3
b:'s foreign	11 -10 2 -4
b:'s ministry	0 14 -6 -2
b:'s negotiator	6 -19 -4 15
b:'s on	0 14 -12 0
b:'s prime	0 -11 0 13
b:'s state	0 -13 14 0
b:'s talk	-1 -8 15 -4
b:'s trade	0 -26 26 0
b:'s vice	0 -15 9 5
b:( it	10 -4 -1 -1
b:)	-4 0 -11 14
b:,	-8 0 6 -1
b:, <level>	11 -16 9 -2
b:, <name>	10 -3 -14 11
b:, <number>	0 0 -10 9
b:, <office>	-1 15 -15 0
b:, <person>	-16 7 -2 0
b:, <quality>	-4 -18 12 11
b:, <seat>	0 14 -6 -6
b:, a	14 -11 -12 5
b:, after	0 -18 23 -5
b:, all	10 -6 -2 0
b:, also	0 -10 0 13
b:, and	11 16 -31 6
b:, announce	0 14 -13 -1
b:, are	0 -10 10 0
b:, as	11 -13 5 -3
b:, at	-11 0 9 -8
b:, before	0 15 -13 0
b:, clear	0 12 -11 0
b:, conclude	0 20 -2 -16
b:, custom	12 -10 -1 0
b:, due	0 15 -9 -5
b:, end	-8 -6 -10 19
b:, friday	0 9 -8 0
b:, from	-7 -4 13 -1
b:, gave	0 10 -8 0
b:, go	0 15 -10 -2
b:, had	-16 -11 6 14
b:, have	-11 -7 7 7
b:, having	0 -12 16 -3
b:, his	0 13 -11 0
b:, hold	3 -16 9 0
b:, in	-27 -8 43 -46
b:, instead	0 -10 0 11
b:, is	-3 6 3 -13
b:, it	0 9 -11 0
b:, leave	0 11 -4 -4
b:, meet	-12 -26 30 -1
b:, monday	0 -15 12 6
b:, not	0 10 -4 -1
b:, of	0 -7 -1 10
b:, on	5 -9 17 -22
b:, one	0 8 -5 -1
b:, plan	0 10 -8 0
b:, publish	0 15 -10 -3
b:, put	12 4 -8 -13
b:, return	0 13 -13 -1
b:, saturday	10 -12 -3 5
b:, say	-15 -6 0 13
b:, set	0 -11 12 0
b:, spoke	13 -2 -7 0
b:, start	9 0 -9 -3
b:, stay	0 9 -8 0
b:, take	9 4 -12 -4
b:, tell	7 14 -10 -14
b:, the	-3 12 5 -26
b:, they	0 2 5 -9
b:, thursday	5 11 -8 -14
b:, tuesday	0 5 3 -13
b:, under	0 -10 12 0
b:, until	-3 -11 -5 18
b:, visited	0 -13 16 0
b:, was	-10 5 8 -19
b:, wednesday	0 -11 12 -1
b:, were	0 6 -22 13
b:, will	-4 -18 22 -3
b:- -	-3 -16 11 8
b:- <name>	-11 -13 10 8
b:- <number>	0 9 -7 0
b:- <office>	1 -10 -1 8
b:- <person>	10 1 -5 -9
b:- <quality>	-1 2 8 -12
b:- and	0 -10 0 10
b:- trade	0 16 -13 -5
b:.	-12 -16 7 16
b:. <person>	-4 -18 19 3
b:. m	0 16 -10 -2
b:/	9 -18 14 0
b:/ <number>	0 -18 18 0
b::	-11 13 -9 -2
b:: <level>	0 14 -7 0
b:: <name>	0 14 -16 0
b:: <number>	13 -3 -4 -6
b:: <person>	-1 14 -10 -5
b:: and	12 -2 -12 -1
b:: from	2 -13 3 7
b:: he	0 -12 13 0
b:: in	-1 4 3 -9
b:: it	0 16 -10 -3
b:: its	0 8 -6 0
b:: no	0 -21 15 6
b:: on	-5 -2 9 -5
b:: the	2 -7 -10 18
b:: then	0 11 -10 0
b:: what	-2 3 -18 9
b:: will	0 14 -14 0
b:; a	0 -12 15 0
b:; he	0 4 -11 6
b:; the	-3 8 -9 4
b:<agent>	-1 6 2 -13
b:<day-ahead>	-18 1 -29 27
b:<day-ahead> and	-10 -9 -7 20
b:<day-ahead> for	0 -7 0 10
b:<day-gone>	-20 -6 -31 42
b:<day-gone> and	-13 -23 -4 34
b:<day-gone> evening	0 -7 -2 12
b:<day-gone> for	4 -8 -3 7
b:<day-today>	-20 -2 11 0
b:<day-today> and	-5 -3 -8 15
b:<duty>	-11 2 -1 4
b:<gate>	9 -24 16 4
b:<goods-amount>	0 18 -13 -1
b:<goods>	-7 20 -6 -13
b:<level>	8 25 -29 -12
b:<level> in	-3 0 -17 12
b:<level> more	12 -10 0 0
b:<level> on	4 10 -11 -6
b:<level> since	-8 16 -5 0
b:<level> tariff	0 8 -4 0
b:<level> until	0 -10 14 -3
b:<level> would	8 -8 0 0
b:<money>	-6 0 7 -10
b:<money> of	-2 -6 9 0
b:<month-gone>	0 25 -20 -6
b:<name>	4 14 -13 -6
b:<name> 's	-1 0 7 -11
b:<name> agree	3 -15 15 -1
b:<name> and	0 -13 6 6
b:<name> announce	0 -9 -3 13
b:<name> at	-4 24 -24 2
b:<name> before	0 -8 0 8
b:<name> begin	1 -16 6 4
b:<name> conclude	0 8 -2 -2
b:<name> end	0 1 5 -7
b:<name> from	1 10 -9 -2
b:<name> gave	0 -7 11 -3
b:<name> go	-1 16 -11 -4
b:<name> had	-8 19 -10 0
b:<name> has	-4 -4 10 -3
b:<name> have	-16 17 2 -5
b:<name> hold	0 -8 12 0
b:<name> in	0 12 -6 -11
b:<name> meet	-4 15 -3 -14
b:<name> on	-11 5 -2 2
b:<name> opened	6 -14 6 0
b:<name> plan	0 9 -7 0
b:<name> prolong	-1 -9 1 8
b:<name> reach	0 17 -2 -11
b:<name> say	0 -16 8 10
b:<name> since	0 10 -4 -4
b:<name> spoke	7 -14 3 0
b:<name> to	24 -14 -8 -4
b:<name> until	0 9 0 -7
b:<name> was	0 -9 17 -11
b:<name> were	0 11 -13 0
b:<name> will	0 17 -5 -16
b:<name> would	0 12 -7 -1
b:<not>	2 -8 11 -3
b:<number>	9 10 -24 2
b:<number> -	0 0 -18 15
b:<number> .	0 -17 -2 18
b:<number> /	-6 -13 19 0
b:<number> a	0 13 -8 0
b:<number> am	0 -2 -9 10
b:<number> and	0 9 -2 -5
b:<number> end	10 -8 0 -2
b:<number> lose	0 -13 14 0
b:<number> of	0 -8 15 -6
b:<number> on	7 9 -14 -5
b:<number> round	-11 -4 10 4
b:<number> to	0 -8 -7 14
b:<number> vote	9 -8 0 0
b:<number> was	13 -10 -2 0
b:<office>	9 1 -7 0
b:<office> 's	22 -21 -3 0
b:<office> <person>	3 -13 0 11
b:<office> agree	0 -15 3 12
b:<office> are	0 -6 11 -3
b:<office> from	10 0 -14 2
b:<office> had	-9 2 -5 8
b:<office> has	0 -15 16 0
b:<office> have	0 -7 9 -1
b:<office> order	0 11 -8 0
b:<office> say	0 7 -9 0
b:<office> sign	0 -5 9 -6
b:<office> sit	-2 -18 19 -2
b:<office> spoke	0 -16 21 0
b:<office> tell	0 14 -9 -3
b:<office> to	0 11 -8 -1
b:<office> will	0 -5 10 -3
b:<organisation>	22 24 -17 -34
b:<organisation> and	-8 16 -1 -9
b:<organisation> doe	12 -11 0 0
b:<organisation> end	0 16 0 -16
b:<organisation> from	-1 -17 19 0
b:<organisation> in	-7 -5 0 11
b:<organisation> is	2 -9 8 0
b:<organisation> let	0 -14 0 14
b:<organisation> meet	0 29 -26 0
b:<organisation> on	-1 8 0 -20
b:<organisation> put	-1 -10 11 0
b:<organisation> say	8 -13 15 -12
b:<organisation> to	0 15 -15 0
b:<organisation> was	0 8 -6 0
b:<organisation> will	0 -6 10 -4
b:<person>	-23 10 2 -6
b:<person> and	1 -6 12 -17
b:<person> announce	-2 -8 8 2
b:<person> arrived	13 -2 -15 0
b:<person> ask	0 -13 15 0
b:<person> business	0 -1 -7 8
b:<person> by	12 -5 -2 0
b:<person> call	0 -14 15 0
b:<person> come	3 -8 12 -11
b:<person> conclude	0 11 -6 -1
b:<person> did	0 12 -11 0
b:<person> flew	-4 -9 2 11
b:<person> for	-9 12 -10 6
b:<person> go	0 -12 14 0
b:<person> had	-8 15 0 -21
b:<person> has	0 21 -19 -1
b:<person> have	7 3 -7 -3
b:<person> hold	8 15 -17 -9
b:<person> is	-6 -5 0 13
b:<person> land	-4 -5 11 -1
b:<person> meet	-7 -25 25 2
b:<person> new	0 12 -5 -5
b:<person> of	0 -14 15 -1
b:<person> on	-16 -6 19 -11
b:<person> post	0 11 -5 -5
b:<person> reach	0 -12 13 0
b:<person> receive	10 -17 8 0
b:<person> say	-3 -8 0 11
b:<person> shook	0 -20 17 2
b:<person> sit	0 25 -19 -9
b:<person> take	0 9 -6 -1
b:<person> talk	0 14 -8 -5
b:<person> talked	6 -2 3 -12
b:<person> tell	-15 13 0 -10
b:<person> warn	0 -6 -4 10
b:<person> was	-7 32 -29 0
b:<person> would	0 -9 10 0
b:<points>	-4 21 -9 -9
b:<points> of	-1 10 -3 -3
b:<quality>	2 -8 4 2
b:<quality> and	-7 0 5 1
b:<quality> cabinet	0 11 -8 0
b:<quality> car	0 -18 19 0
b:<quality> cotton	0 -10 2 7
b:<quality> counterpart	0 -4 12 -9
b:<quality> custom	0 -15 2 12
b:<quality> delegation	-2 -10 8 5
b:<quality> duty	-2 11 0 -5
b:<quality> good	6 -14 5 4
b:<quality> government	0 14 -11 0
b:<quality> official	0 0 -8 9
b:<quality> one	9 -17 -5 13
b:<quality> opposite	0 -13 16 0
b:<quality> president	9 -6 3 -10
b:<quality> prime	2 -10 8 0
b:<quality> sugar	9 -5 0 -1
b:<quality> trade	-9 2 7 -6
b:<quality> vice	2 18 -22 -1
b:<seat> 's	-9 13 -3 -2
b:<seat> and	-6 7 2 -11
b:<seat> for	-2 -4 15 -12
b:<seat> from	0 -10 9 0
b:<seat> had	-2 -8 0 10
b:<seat> has	-1 -13 17 0
b:<seat> have	0 11 -8 0
b:<seat> is	10 -16 7 0
b:<seat> issue	0 -6 -3 11
b:<seat> on	7 1 -4 -1
b:<seat> publish	0 -7 10 -2
b:<seat> put	0 17 -19 0
b:<seat> say	-1 37 -31 -7
b:<seat> since	-9 2 1 0
b:<seat> the	0 -10 10 0
b:<seat> until	0 16 -15 0
b:<seat> ·	0 -9 12 0
b:<sender>	-10 20 -14 0
b:<span>	18 -16 -16 17
b:<span> and	0 -12 -1 14
b:<span> at	-3 -18 13 8
b:<span> from	6 7 -19 0
b:<span> in	0 -22 19 0
b:<span> of	17 -27 -13 16
b:<span> tariff	0 2 4 -10
b:<v-agree>	-15 -4 7 3
b:<v-bear>	1 4 3 -17
b:<v-begin>	9 -9 5 -6
b:<v-buy>	-4 0 9 -21
b:<v-deny>	-1 26 -17 -8
b:<v-end>	-18 9 -24 14
b:<v-impose>	-12 5 0 -2
b:<v-lack>	-8 4 6 -9
b:<v-propose>	-6 -16 15 7
b:<v-refuse>	0 11 -3 -4
b:<v-renew>	0 5 -11 1
b:<v-return>	-19 8 0 -5
b:<v-say>	-13 4 0 2
b:<v-sell>	-3 17 -11 -4
b:<v-sign>	-12 7 -4 3
b:<v-suspend>	0 -6 10 -6
b:<v-target>	14 1 -8 -7
b:<v-threaten>	2 9 -27 2
b:<v-up>	-24 4 0 5
b:?	13 0 -13 0
b:@	12 -10 0 0
b:a	-2 8 0 -12
b:a .	0 13 -8 0
b:a <office>	0 8 -1 -10
b:a <quality>	-2 -6 13 -4
b:a call	0 -16 18 0
b:a ceasefire	10 0 -7 -3
b:a decision	0 -7 9 0
b:a dinner	0 10 -9 -2
b:a first	0 -6 8 -2
b:a fourth	5 21 -23 -2
b:a framework	0 3 -10 7
b:a good	0 10 -10 0
b:a lasting	0 -10 13 0
b:a letter	0 4 -9 3
b:a memorandum	0 8 -4 -2
b:a new	-6 2 9 -11
b:a notice	0 -7 9 0
b:a permanent	0 -9 11 0
b:a phone	-1 -9 12 0
b:a post	0 11 -7 -2
b:a round	-5 -10 22 -7
b:a second	-21 -4 7 9
b:a seventh	5 -10 4 0
b:a summit	-3 -8 16 -5
b:a tariff	0 -13 11 1
b:a technical	5 2 -9 0
b:a telephone	-2 -4 9 -2
b:a text	0 9 -12 1
b:a third	3 19 -17 -7
b:a trade	0 -3 9 -4
b:a truce	11 -6 -7 5
b:a very	8 2 -11 -3
b:a year	0 9 -8 0
b:about	-8 -6 18 -8
b:accept	0 13 -10 0
b:accord	0 5 -21 12
b:according	0 16 -6 -7
b:according to	0 13 -4 -7
b:account	-5 20 -13 -5
b:account of	-5 20 -13 -5
b:across	0 -9 14 0
b:across the	0 -19 14 7
b:act	-1 12 -6 -2
b:additional	9 -15 -5 11
b:additional <level>	11 -15 -2 8
b:adjourned	0 3 -10 5
b:adopt	0 -2 -8 10
b:after	-15 -17 41 -19
b:after <span>	-1 -11 14 -2
b:after a	0 -9 12 -7
b:after talk	0 -7 1 4
b:after the	-3 4 5 -14
b:again	-20 5 2 -2
b:ago	0 22 -13 -7
b:agree	0 -9 5 4
b:agree in	-5 13 -6 -6
b:agreement	-16 5 -2 2
b:agreement between	0 13 -10 0
b:agreement of	0 -5 -4 10
b:agreement reach	0 -9 10 0
b:agreement with	0 -11 0 15
b:ahead	8 -11 8 -4
b:aim	0 -11 13 0
b:air	-2 -13 12 3
b:air force	0 -9 10 0
b:airport	0 -8 7 0
b:airport on	0 -13 6 6
b:akasaka	0 -12 12 0
b:akasaka palace	0 -12 12 0
b:aktau	0 -12 0 10
b:al -	0 8 -2 -4
b:alert	0 9 -2 -2
b:all	0 -4 -9 13
b:also	-2 -20 0 24
b:am	0 0 -11 10
b:ambassador	0 18 -14 -2
b:among	0 -16 16 0
b:an	0 -21 9 17
b:an <organisation>	0 -13 0 13
b:an <quality>	3 -11 2 5
b:an additional	10 -15 -2 8
b:an answer	0 -10 10 0
b:an hour	-4 -9 16 -5
b:an interview	0 1 -10 6
b:and	7 -1 -8 6
b:and -	0 -10 0 10
b:and <name>	11 -23 8 8
b:and <number>	11 -2 -5 -5
b:and <person>	13 -5 1 -11
b:and <seat>	-5 3 5 -10
b:and a	2 -3 8 -11
b:and after	0 10 -6 -1
b:and are	0 -4 -15 18
b:and by	0 -11 0 11
b:and end	-5 0 -7 7
b:and go	-1 -1 -8 9
b:and has	0 12 -7 -1
b:and have	6 -17 0 9
b:and his	-8 18 -2 -15
b:and in	0 -9 15 -4
b:and is	11 -7 -4 0
b:and management	0 9 0 -7
b:and of	-5 11 -2 -2
b:and on	0 -9 0 11
b:and say	10 -1 -6 0
b:and sign	0 -9 9 0
b:and stay	-3 -14 -1 18
b:and the	-16 16 1 -12
b:and there	0 9 -3 -4
b:and they	0 13 0 -13
b:and we	-2 -9 5 6
b:and will	-9 -22 1 29
b:announce	-14 -1 1 4
b:announce after	0 -9 11 0
b:announce in	0 15 -13 -2
b:announce late	0 -18 19 0
b:announce on	-1 6 -11 4
b:announce that	0 -9 9 0
b:announce the	0 0 8 -11
b:announcement	-2 16 -12 -1
b:answer to	0 -10 10 0
b:antwerp	0 9 -9 0
b:anything	0 -23 24 0
b:apec	0 25 -25 0
b:apec meet	0 12 -11 0
b:apec summit	0 9 -9 0
b:app	0 -6 10 -2
b:apply	-3 1 -10 9
b:apply from	0 -8 -1 12
b:approve	10 0 -12 -5
b:approve the	11 -4 -5 -1
b:are	-11 -15 20 0
b:are back	-2 12 -3 -7
b:are closed	0 14 -6 -4
b:are due	-1 -19 18 4
b:are expect	0 18 -17 0
b:are meet	1 -13 0 7
b:are the	0 -10 11 0
b:are to	-11 -27 24 9
b:around	13 -15 0 1
b:arranged	0 -11 11 0
b:arranged for	0 -11 11 0
b:arrangement	-2 0 9 -16
b:arrangement was	0 13 -12 -1
b:arrive	0 22 -27 0
b:arrive in	-1 9 -10 2
b:arrived	4 14 -17 -9
b:as	14 -2 2 -18
b:as early	0 9 -4 -3
b:as of	-11 14 0 -10
b:as they	8 -11 5 0
b:asia	0 24 -11 -13
b:ask	14 -1 -4 -14
b:ask <person>	0 -13 13 0
b:ask about	0 10 -8 0
b:ask for	0 16 -14 0
b:ask in	0 10 -9 0
b:ask what	10 -9 0 0
b:asparagu	0 9 -5 -3
b:at	-16 -3 10 -2
b:at <level>	-1 15 -8 -2
b:at <number>	-10 11 0 -6
b:at <seat>	7 -8 0 0
b:at it	6 -23 15 0
b:at its	0 18 -16 0
b:at lancaster	6 -9 0 3
b:at one	0 7 -11 0
b:at the	-35 18 -1 -7
b:audience	0 10 -6 -1
b:away	10 -12 9 -9
b:away on	11 -12 2 0
b:back	0 9 -23 8
b:back from	1 0 -15 6
b:back on	5 0 -12 6
b:back to	-1 9 -5 0
b:bandung on	3 -18 6 5
b:bank	0 17 -14 -2
b:banomyong	-1 15 -13 0
b:batumi	0 -16 5 12
b:batumi on	0 -21 10 12
b:be	0 8 -3 -12
b:be a	0 -14 15 0
b:be back	0 -8 -1 11
b:be in	4 -7 7 -9
b:be know	0 9 -8 0
b:be publish	0 -8 10 0
b:be resume	0 -12 13 0
b:bean	0 -8 12 -2
b:been	9 -3 -4 -4
b:been agree	0 -9 -2 12
b:been at	5 -15 12 -6
b:been due	0 18 -10 -7
b:been in	14 12 -32 0
b:been move	0 -13 16 -1
b:been on	0 -10 0 13
b:before	1 -11 -5 20
b:before <person>	0 -14 18 -1
b:before midnight	0 -12 9 3
b:before the	9 0 -7 -3
b:begin	15 -9 -1 -8
b:begin <span>	30 0 -33 0
b:begin a	3 -11 8 -5
b:begin in	9 -14 8 -2
b:begin on	-9 10 -1 -2
b:beside	9 -14 6 0
b:bessent	3 2 -9 2
b:bessent and	9 -12 -8 6
b:better	0 -10 11 0
b:between	-3 -11 19 -6
b:between <name>	-5 11 -6 -2
b:between <person>	0 -13 5 9
b:between <seat>	0 -8 10 0
b:between the	8 -8 9 -6
b:beyond	0 12 -9 0
b:border	6 6 -10 -8
b:boss	-1 -10 18 -9
b:bosse	0 -14 16 0
b:both	-10 5 5 -12
b:both <office>	0 -15 17 -1
b:both country	-2 -7 0 9
b:both delegation	-2 6 2 -14
b:both side	0 14 -10 -12
b:both sign	0 -8 9 0
b:breakfast	0 -4 8 -1
b:bridge at	0 10 -10 0
b:brief	0 -3 -8 11
b:briefed	0 14 -10 -2
b:bring the	-1 10 -7 0
b:broke	-11 -6 -15 25
b:broke down	-4 -10 -11 21
b:busan	-14 -5 18 -16
b:busan on	-7 -11 18 -4
b:busan run	0 9 -7 0
b:business	10 -6 -17 11
b:business on	0 -7 -12 16
b:by	1 10 -15 1
b:by <number>	9 -11 -3 6
b:by <office>	0 -11 12 0
b:by <person>	0 27 -17 -15
b:by a	0 13 -10 0
b:by phone	-2 -8 12 0
b:by telephone	8 -8 7 -11
b:by the	-9 -5 -11 19
b:by video	1 -19 15 2
b:cabinet will	0 -11 11 0
b:call	-11 -14 16 5
b:call a	5 0 -15 8
b:call between	-2 -9 12 0
b:call is	0 7 -6 0
b:call of	0 -10 11 0
b:call off	0 12 -10 0
b:call on	-3 -5 10 -6
b:call with	0 -13 15 0
b:capital	18 -5 -9 -2
b:capital on	10 -22 5 2
b:car	7 -30 19 8
b:car on	0 -17 4 12
b:car pay	0 -13 13 0
b:carry	0 10 -6 -3
b:carry out	0 11 -10 0
b:cartagena	0 -16 13 2
b:cartagena on	0 -13 14 0
b:case	0 14 -7 -4
b:ceasefire	8 0 -16 4
b:ceasefire in	10 -4 -5 -1
b:ceasefire was	0 0 -9 8
b:cebu	0 -13 10 1
b:changed	0 10 0 -7
b:charge <level>	0 14 -6 -5
b:cheese	0 0 10 -11
b:chenggang	0 -17 0 16
b:chicken	0 -10 0 10
b:chief	0 -9 11 0
b:chip	-7 18 -9 0
b:clear	0 16 -12 0
b:clear the	0 11 -9 0
b:clock	0 10 -5 -2
b:close	-16 -10 -17 32
b:close on	0 11 -15 0
b:closed	-17 8 -9 8
b:closed on	-1 -6 0 9
b:closed their	0 -2 -4 9
b:club	0 17 -11 -7
b:club meet	0 12 -11 0
b:coffee and	0 -8 6 2
b:collect	0 13 -5 -2
b:come back	0 10 -25 3
b:come down	-3 18 -10 -3
b:come home	0 15 -5 -8
b:come on	1 -6 9 -8
b:come out	-8 -7 0 13
b:come to	2 -7 13 -17
b:commander	0 14 -9 -3
b:commerce	0 17 -8 -13
b:commerce minister	0 -9 10 0
b:commerce ministry	-2 23 -15 -6
b:communication	0 10 -6 -1
b:company	0 18 -12 -2
b:compared	0 -11 13 0
b:compared with	0 -11 13 0
b:conclude	-10 14 -12 1
b:conclude a	0 14 -10 -3
b:conclude in	0 -3 -3 9
b:conclude on	0 15 -6 -8
b:conference	-5 12 0 -11
b:conference in	-1 16 -8 -5
b:conference on	0 12 -7 -2
b:consultation	0 -16 22 -6
b:consultation in	0 0 10 -9
b:contact	0 -8 10 0
b:container	0 10 -3 -4
b:continue	-12 3 -11 12
b:continue on	-6 4 -14 9
b:convene	0 -10 11 0
b:conversation	0 -8 10 0
b:copper	0 -13 0 14
b:cost	0 14 -9 0
b:could	-5 15 -5 -6
b:counterpart	0 -5 11 -9
b:counting	-2 -11 13 0
b:country	-1 0 -14 16
b:country 's	0 -10 11 0
b:country agree	0 14 -14 0
b:country end	0 -11 14 -2
b:country would	10 -9 0 0
b:cruz	0 -7 13 -7
b:custom	8 -18 6 7
b:custom tariff	0 -6 8 0
b:cut	0 2 7 -13
b:da	-2 -14 18 0
b:da nang	-2 -7 12 0
b:date	-2 -8 15 -6
b:date is	0 -8 9 0
b:dated	0 11 -8 -2
b:day	-13 20 -15 0
b:day in	-1 2 -11 9
b:day on	-9 8 -6 1
b:deadline	-4 10 -15 4
b:deal	-9 16 -6 -8
b:deal on	0 -14 13 2
b:deal was	0 26 -18 -14
b:deal with	0 14 -10 -1
b:dealt	0 -9 10 0
b:dealt with	0 -9 10 0
b:decide	-1 13 -7 -6
b:declare	0 -6 -4 13
b:decree	0 11 -7 -1
b:delegate	-1 16 -14 0
b:delegation	-8 -11 7 10
b:delegation is	0 -8 10 0
b:delegation of	0 16 -12 -4
b:deny	0 10 -8 0
b:described	-6 -4 -1 11
b:desk	-2 11 -3 0
b:detail	-7 31 -17 -13
b:detail would	-4 15 -5 -5
b:did the	0 -9 5 4
b:die	0 13 -5 -6
b:dinner	13 8 -16 -7
b:dinner on	6 6 -9 -5
b:discuss	-3 -3 12 -15
b:dispute over	6 -1 5 -12
b:do	-5 13 -4 -12
b:do so	0 10 -9 0
b:doe	10 0 -10 -3
b:doe not	11 -8 0 0
b:don't	0 -13 13 0
b:done	-2 0 -14 10
b:down	8 -8 6 -8
b:down again	-5 0 8 -3
b:down for	-8 -14 24 -5
b:down in	16 -5 -19 11
b:down on	-10 -9 6 8
b:draft	0 -11 13 0
b:due back	0 14 -13 0
b:due in	12 -18 11 0
b:due on	0 24 -21 -1
b:due to	-15 -3 4 10
b:duty	-26 0 0 11
b:duty is	0 -12 13 0
b:duty of	-1 -6 -8 14
b:duty on	-9 5 0 -1
b:duty was	0 -22 -1 24
b:each	-14 4 0 0
b:each other	-12 8 -4 1
b:early	-2 18 -11 -8
b:early as	0 9 -4 -3
b:early on	0 10 -5 -5
b:east	0 9 -7 0
b:economic	-5 -10 17 -2
b:effect on	-2 10 -26 8
b:election	0 10 -7 0
b:eleven	-3 11 -2 -2
b:emerged	-5 -1 -5 11
b:emergency	0 12 -11 0
b:employer	0 12 0 -10
b:empty	0 2 -11 6
b:end	-13 -10 -19 28
b:end <span>	-12 -8 8 6
b:end a	0 13 -5 -8
b:end in	-1 -18 -7 22
b:end on	6 13 -40 1
b:end the	0 9 -6 -2
b:end their	-2 -5 18 -11
b:enter <name>	0 -11 11 0
b:evening	-2 -13 -4 20
b:every	0 10 -1 -2
b:exchanged	0 14 -20 1
b:expect	-10 11 -2 -4
b:expect at	0 -9 9 0
b:expect to	0 18 -17 0
b:expert	0 -19 18 0
b:expert will	0 -7 10 0
b:expire	-1 9 -14 3
b:expire on	0 21 -10 -8
b:extend	-1 20 -15 -3
b:extend their	0 3 -10 4
b:extension	0 -11 7 4
b:extension was	0 -13 18 -5
b:extra	5 3 -10 -3
b:face	0 9 -5 -4
b:fact	-4 18 -11 -5
b:fact sheet	-4 18 -11 -5
b:failed	-3 -13 13 0
b:fall	5 7 -15 -2
b:fall away	12 -10 0 0
b:fee	-2 20 -10 -5
b:fifth	2 -10 10 -3
b:fifth round	2 -10 10 -3
b:final	0 11 -4 -3
b:finance	0 17 -15 0
b:finance minister	0 16 -15 0
b:finish	-17 -13 -8 29
b:finish on	-9 -8 -8 21
b:finished	-6 -13 0 17
b:first	4 -9 19 -22
b:first day	6 0 3 -10
b:first time	-2 -9 13 0
b:fish	0 -8 14 -6
b:five	10 0 -7 -4
b:five hour	11 -1 -6 -3
b:flew	-8 4 -4 3
b:flew to	-2 12 -8 -1
b:flight	0 -6 -6 11
b:flower	0 0 9 -10
b:fly	2 13 -3 -29
b:fly to	0 6 2 -20
b:follow on	11 3 -11 -6
b:followed	-4 8 0 -8
b:followed on	0 10 -6 0
b:following	0 -6 10 -3
b:for	0 21 -21 -5
b:for <name>	-12 -10 3 15
b:for <span>	11 -3 -19 10
b:for a	-9 23 -23 4
b:for an	0 -13 16 0
b:for it	0 -10 10 0
b:for more	4 2 -13 4
b:for the	5 7 -21 7
b:for two	11 -10 0 -1
b:force	0 10 -13 3
b:force on	0 12 -8 0
b:force one	0 -9 10 0
b:force since	3 5 -11 0
b:foreign	9 -7 2 -8
b:foreign ministry	10 -11 3 -4
b:forty minute	0 -6 9 0
b:four	-16 0 -5 13
b:fourth	0 7 -11 5
b:fourth is	0 10 -9 0
b:fourth round	0 12 -16 2
b:fox	0 13 -12 -1
b:framework	-5 23 -22 0
b:framework of	0 12 -10 -2
b:free	0 17 -2 -17
b:free -	0 15 -12 -4
b:free trade	0 -9 15 -6
b:fri	12 -18 -8 11
b:friday	-3 -4 -12 13
b:from	8 -14 3 7
b:from <day-gone>	-1 -10 -2 15
b:from <name>	-6 1 13 -14
b:from <seat>	0 -6 -11 16
b:from a	6 -11 5 -1
b:from both	0 -23 18 7
b:from the	9 -22 7 4
b:front	-3 9 -1 -2
b:gave <name>	0 -10 12 0
b:gdynia	0 12 -7 -3
b:geneva on	0 3 -10 9
b:get the	0 10 -10 0
b:give	0 -6 13 -6
b:go	-16 2 3 1
b:go back	-1 10 -7 0
b:go in	0 0 -11 7
b:go into	-4 8 2 -15
b:go on	-12 0 -16 19
b:go to	0 -21 29 -14
b:go up	0 2 -17 8
b:good from	10 -7 0 -3
b:good pay	0 -6 0 9
b:government	-4 -5 12 -4
b:government announce	0 11 -7 -3
b:government of	0 -10 5 5
b:greer in	0 -6 10 0
b:ground	0 -5 10 -4
b:grower	0 12 -7 -2
b:guayaquil	0 -10 11 0
b:guest	8 10 -12 -10
b:had	11 0 -7 -10
b:had announce	0 11 -8 0
b:had been	8 20 -20 -18
b:had begin	18 -7 -13 0
b:had meet	7 -26 6 7
b:had not	-1 10 -1 -3
b:had prepare	-2 -7 12 0
b:had say	0 7 -2 0
b:had spent	0 -8 9 0
b:had spoken	0 -12 14 0
b:had talked	3 -13 -1 9
b:had the	0 9 -4 -3
b:half	0 4 0 -9
b:half hour	0 -7 10 0
b:halifax	15 -9 -5 0
b:hall	7 13 -17 -8
b:hamburg	0 -6 11 -6
b:hand	-11 -2 10 0
b:handshake	0 -10 -2 13
b:happen on	0 16 -11 0
b:happened	-1 -22 28 -9
b:harbour	0 -5 9 0
b:harvest	0 18 -17 0
b:has ask	0 -9 10 0
b:has invited	0 12 -9 0
b:has offer	0 -13 13 0
b:has put	0 11 -7 0
b:has until	13 -4 -2 -11
b:have	-12 22 -11 -3
b:have a	0 -2 -6 10
b:have agree	0 -3 8 -4
b:have begin	-9 0 -3 9
b:have come	0 8 -7 0
b:have meet	0 11 -12 0
b:have the	0 12 -11 0
b:have to	0 -2 -8 10
b:have until	0 6 3 -10
b:having	0 -4 9 -4
b:he agree	0 -9 9 0
b:he and	3 6 -1 -17
b:he announce	0 -13 4 9
b:he did	0 14 -12 0
b:he had	0 20 -17 -6
b:he has	0 -11 13 0
b:he meet	0 -25 11 11
b:he say	0 16 -20 0
b:he tell	0 -10 10 2
b:he would	0 -11 14 -5
b:he'd	1 -15 7 2
b:he'll	8 -17 12 -3
b:head	0 -7 8 0
b:head of	0 -7 8 0
b:hearing	0 10 -6 0
b:here is	0 11 -8 0
b:high	-6 17 -8 0
b:higher	0 4 6 -12
b:higher on	0 -7 10 -1
b:himself	8 -15 2 5
b:his	-8 12 -11 1
b:his <organisation>	0 -8 11 -1
b:his <person>	0 8 -5 -1
b:his <quality>	0 -10 17 -20
b:his network	0 14 -13 0
b:hold	-1 -8 18 -17
b:hold a	-3 11 -5 -3
b:hold in	0 -3 -2 9
b:hold talk	9 -14 11 -9
b:hold their	-2 14 -10 0
b:home	-8 10 -7 0
b:home from	-2 19 -11 -7
b:home on	-1 -14 8 7
b:hotel	-4 -17 20 0
b:hour	-3 -8 12 -3
b:hour in	-13 15 -5 -1
b:hour on	13 -13 9 -14
b:house	14 2 -20 -1
b:house of	11 -2 -8 0
b:how	0 -10 10 0
b:i	0 -14 14 0
b:i .	0 9 -8 0
b:i shall	0 -12 17 -5
b:i sign	0 -24 19 4
b:i'm	0 -11 12 0
b:if	5 2 0 -14
b:if the	10 -6 -3 0
b:in	4 -22 20 0
b:in <month-gone>	0 22 -14 -8
b:in <name>	-13 32 -10 -37
b:in <organisation>	0 14 -11 0
b:in <seat>	4 5 -14 6
b:in a	-6 2 -8 10
b:in alexandria	0 -7 10 0
b:in an	0 4 -12 5
b:in antwerp	0 9 -9 0
b:in at	0 0 -11 9
b:in bergen	0 -14 13 0
b:in busan	-13 4 5 -10
b:in cartagena	0 -14 11 2
b:in cebu	0 -13 10 1
b:in da	-2 -6 10 0
b:in force	1 8 -22 5
b:in gdynia	0 12 -6 -3
b:in hamburg	0 -6 11 -6
b:in istanbul	0 8 -8 0
b:in it	0 -5 8 0
b:in jeddah	0 -7 8 0
b:in karachi	0 -10 12 0
b:in kuala	-9 12 -10 3
b:in london	0 -8 12 -1
b:in madrid	0 13 -20 7
b:in nagoya	-2 -10 10 0
b:in new	-11 -10 18 0
b:in odesa	4 -14 2 4
b:in on	0 11 -7 0
b:in osaka	12 0 -8 -3
b:in our	0 12 -7 -1
b:in pari	5 0 -9 1
b:in recife	0 -11 0 11
b:in salvador	0 -9 9 0
b:in seoul	7 -13 3 0
b:in shenzhen	0 22 -22 0
b:in tariff	0 9 -5 0
b:in the	24 18 -37 -5
b:in their	14 -3 -4 -9
b:in thi	4 4 -9 0
b:in vienna	0 -8 1 6
b:in walvi	0 -10 14 -1
b:incheon	0 -13 15 0
b:initial	-6 -10 0 15
b:initial in	0 -4 10 -8
b:interview	-3 -8 -12 21
b:interview with	0 -7 -2 11
b:into	-14 24 -16 -4
b:into force	0 14 -9 0
b:into the	-2 9 0 -9
b:is	-4 -1 13 -22
b:is <level>	0 -15 18 0
b:is a	0 12 -11 0
b:is at	0 12 -10 0
b:is closed	0 15 -9 -3
b:is down	0 -10 11 0
b:is expect	0 -5 11 -5
b:is go	0 -13 13 0
b:is how	0 -15 14 0
b:is in	9 -19 2 7
b:is on	-2 10 -14 4
b:is scheduled	0 -13 11 0
b:is set	0 -15 18 -1
b:is the	16 3 -13 -9
b:is to	-14 8 2 -12
b:issue on	0 -1 -6 9
b:istanbul on	0 15 -14 0
b:it	0 -2 7 -9
b:it again	0 -14 15 0
b:it are	0 9 -8 0
b:it begin	-4 10 -3 -1
b:it by	12 -26 19 0
b:it charge	0 -8 9 0
b:it come	-8 0 -2 9
b:it end	-1 16 -6 -9
b:it enter	0 -12 12 0
b:it from	13 -12 0 0
b:it go	0 12 -5 -6
b:it had	13 0 -6 -11
b:it has	-8 18 -15 0
b:it in	3 -21 0 23
b:it is	-11 -6 9 0
b:it meet	-2 13 -7 0
b:it on	-9 17 -6 -7
b:it start	-5 10 -3 0
b:it take	3 -9 5 2
b:it was	5 -9 0 4
b:it will	0 20 -14 -6
b:it would	-1 23 -8 -10
b:its	-7 24 -11 -13
b:its extension	7 -12 0 4
b:its tariff	-1 -21 23 0
b:izmir on	0 -2 13 -11
b:jeddah	0 -7 8 0
b:jinping in	0 -10 11 0
b:joint <organisation>	0 -20 20 0
b:joint fact	0 13 -9 -1
b:joint statement	-6 29 -16 -9
b:journalist	0 -12 -1 14
b:karachi	0 -7 11 -2
b:karachi on	0 -9 13 -1
b:karoline	0 -5 9 -3
b:karoline leavitt	0 -5 9 -3
b:know on	0 13 -10 -1
b:kuala	-11 0 -3 8
b:kuala lumpur	-11 0 -3 8
b:la	9 0 -8 -1
b:lago on	0 -9 10 0
b:lancaster	5 -8 -2 4
b:lancaster house	5 -8 -2 4
b:land	5 5 -7 -10
b:lapse	8 5 -9 -10
b:lapse on	10 0 -6 -4
b:last	-16 16 -2 -7
b:lasted	-7 -5 11 0
b:lasting	0 -15 18 0
b:lasting agreement	0 -14 15 0
b:late	-12 -6 0 13
b:late on	-3 -1 -9 13
b:law	0 14 -10 -2
b:lay	10 -17 8 0
b:lead	0 15 -15 0
b:leader	-12 16 -9 -7
b:leader meet	0 8 -7 0
b:leader of	0 25 -24 0
b:leader spoke	0 9 -9 0
b:leader to	0 13 -8 -2
b:leader will	0 -13 14 0
b:leave	-21 1 -9 12
b:leave <name>	0 -12 6 5
b:leave for	0 32 -22 -16
b:leave on	-3 -13 5 12
b:leave the	0 -11 5 5
b:leavitt	0 -5 9 -3
b:let	0 0 -10 5
b:let the	0 -13 0 13
b:letter	-1 26 -24 0
b:li	0 -25 12 14
b:li chenggang	0 -17 0 16
b:licence	0 -11 12 0
b:line	-5 -8 14 -2
b:link	0 -7 10 0
b:link on	0 -7 9 0
b:list	-1 20 -14 -2
b:liu	-1 13 -13 0
b:liu he	-1 13 -13 0
b:london on	0 -3 13 -7
b:lorry	0 10 -7 0
b:lose	-3 -8 9 1
b:lose <level>	-1 -14 12 4
b:lower	0 16 -11 -1
b:lula	0 -9 10 0
b:lumpur	-11 0 -3 8
b:lumpur on	-4 -19 6 11
b:m	0 22 -16 -2
b:m .	0 16 -10 -2
b:madrid	-1 10 -22 12
b:make	3 10 -4 -12
b:make in	9 2 -11 -1
b:management	0 10 0 -9
b:manila	0 20 -18 0
b:market	-1 25 -8 -15
b:match	0 11 -8 -1
b:may	0 17 -12 -3
b:me	-1 -18 15 5
b:me on	0 0 -9 8
b:meant	0 3 -10 5
b:meant to	0 3 -10 5
b:media	0 10 -5 -4
b:mediator	0 10 -4 -4
b:meet <name>	-6 17 -9 -4
b:meet <person>	-15 -16 23 0
b:meet <quality>	-1 -8 14 0
b:meet again	-4 12 -6 -6
b:meet at	0 -14 13 0
b:meet by	0 14 -14 0
b:meet here	0 -4 11 -8
b:meet is	0 10 -8 0
b:meet of	-6 -9 12 0
b:meet there	0 -11 3 4
b:meet was	0 -18 4 12
b:meet will	0 9 -9 0
b:member of	0 15 -9 -5
b:men	0 -16 17 0
b:mercosur	0 10 -2 -6
b:midnight	-9 0 -16 14
b:midnight on	-4 -7 -13 18
b:mine	0 10 -9 0
b:minister	-21 9 -2 3
b:minister on	0 -10 -1 9
b:ministry	13 12 -12 -29
b:ministry of	-1 16 -7 -3
b:ministry say	8 -2 1 -12
b:minute	-8 2 12 -13
b:minute past	0 5 -10 2
b:monday	8 -14 3 4
b:more	11 -3 -13 5
b:more than	0 0 -9 7
b:morning	-4 0 -13 15
b:most	-2 -10 6 6
b:most <quality>	0 -9 0 10
b:move to	-1 -8 8 1
b:mr .	-3 -12 21 -10
b:mr <person>	2 7 -9 0
b:mumbai	0 -10 2 7
b:musician	0 11 0 -8
b:my	10 1 -16 2
b:nagoya	-2 -10 10 0
b:name	0 -4 -10 15
b:name on	0 17 -12 -5
b:name to	0 -10 -6 16
b:nang	-2 -7 12 0
b:national	0 12 -6 -3
b:nearly	0 23 -19 -8
b:need	0 -8 13 -4
b:negotiate	1 -15 0 13
b:negotiate in	8 -16 10 -2
b:negotiation	-5 -7 12 0
b:negotiation with	0 14 -5 -7
b:negotiator	0 -6 -7 15
b:negotiator meet	17 -16 2 -7
b:neither	0 -14 15 0
b:new	-14 15 0 -6
b:new on	-2 15 -6 -5
b:new round	-3 -13 17 -2
b:new york	-11 -4 12 2
b:next	0 23 -21 -9
b:next meet	0 20 -18 0
b:next on	0 14 -14 0
b:next round	5 10 -13 -2
b:night	-5 25 -11 -15
b:nine	-3 -6 0 11
b:ninth	-1 0 -5 9
b:no	-8 14 -10 0
b:no deal	0 -15 7 8
b:nobody	0 -18 13 7
b:noon	0 4 -18 6
b:nor	0 -7 8 0
b:northern	-2 9 -4 0
b:not	4 3 0 -18
b:not meet	0 13 -13 0
b:note	-1 11 0 -10
b:nothing	6 -10 -2 6
b:notice	-4 15 -5 -8
b:notice by	0 -11 11 0
b:notice come	-1 9 -5 0
b:now	-9 -14 16 4
b:now be	0 -9 10 0
b:number	0 -5 11 -6
b:number on	0 -14 16 0
b:odense	0 3 -9 8
b:odesa	4 -14 2 4
b:of	6 11 -11 -7
b:of <number>	5 11 -16 0
b:of <person>	-9 0 2 6
b:of <quality>	-10 8 0 -3
b:of <span>	-2 -8 15 -4
b:of a	-9 -4 5 3
b:of an	11 -8 -1 0
b:of both	-2 13 -10 0
b:of commerce	-1 14 -3 -3
b:of consultation	0 -6 15 -9
b:of each	0 10 -5 -1
b:of its	0 -6 -4 10
b:of representative	11 -4 -5 0
b:of state	0 -18 19 0
b:of talk	4 0 -13 8
b:of tariff	15 -10 -4 0
b:of the	-4 11 2 -22
b:of their	-15 8 3 -3
b:of trade	19 -25 -10 4
b:off	-9 9 -2 -2
b:off to	0 -10 13 -2
b:oil	-2 -2 8 -3
b:old	16 -17 -5 6
b:old truce	0 -13 0 14
b:olive	0 -4 -5 9
b:on <day-gone>	-9 13 -21 10
b:on <money>	-2 -7 9 0
b:on <number>	0 -10 -8 16
b:on a	-11 -10 18 0
b:on an	13 -12 -11 9
b:on both	0 10 -7 0
b:on his	0 14 -11 -2
b:on hold	-1 -9 12 0
b:on it	-3 -5 9 0
b:on on	0 1 -10 7
b:on our	0 8 -7 0
b:on reciprocal	0 -11 0 14
b:on tariff	0 -11 9 0
b:on television	0 9 -9 0
b:on that	9 -6 0 0
b:on the	-4 -26 31 -2
b:on their	0 8 -11 0
b:one	15 -10 2 -3
b:one minute	0 4 -9 3
b:one of	0 -16 17 0
b:open	15 0 -1 -21
b:open on	0 20 -15 -3
b:opened	29 -16 -5 -8
b:opened an	-7 10 0 0
b:opened in	9 -16 8 -3
b:opened on	4 0 -19 8
b:opposite	0 -13 16 0
b:opposite number	0 -13 16 0
b:order	0 5 3 -18
b:order late	0 -9 11 0
b:order on	0 19 -12 -4
b:ordinary	14 -10 -2 0
b:osaka	12 -3 -2 -4
b:osaka on	13 -3 -4 -3
b:other	-14 19 -12 0
b:other 's	0 12 -8 0
b:other again	0 6 -13 5
b:other in	0 -10 14 -1
b:our	-3 16 -5 -10
b:out	-3 0 -12 13
b:out its	0 9 -6 -1
b:out of	-9 -26 18 13
b:out on	-3 12 -9 0
b:out the	0 8 -12 3
b:over	26 7 -9 -27
b:over on	5 7 -19 0
b:over the	20 4 -25 -1
b:own	3 -11 0 10
b:own deal	0 14 -9 -2
b:own duty	0 -10 0 10
b:p	9 -20 6 6
b:p <number>	10 -24 8 8
b:pair	0 -15 17 0
b:palace	5 -9 12 -9
b:palm oil	0 -6 10 -3
b:paper on	0 1 -12 5
b:pari	15 -4 -13 0
b:pari on	-3 -14 2 10
b:parted	-8 -17 -8 23
b:parted in	-3 -15 -7 19
b:party	0 17 -5 -11
b:pass	8 0 -5 -7
b:pass it	12 -12 0 0
b:past	4 -4 -16 11
b:past <number>	8 -5 -9 4
b:past midnight	-2 1 -10 6
b:pause in	0 -4 -3 9
b:pay <number>	7 4 -13 -7
b:pay an	0 -8 0 10
b:pay in	0 11 -10 0
b:payment	0 12 -11 0
b:peace	-2 18 -7 -9
b:peace talk	0 21 -16 -5
b:people	-5 9 0 -11
b:phase	0 10 -3 -4
b:phone	5 -15 15 -7
b:phone call	-2 -12 15 0
b:phone on	10 -16 7 0
b:place in	3 -17 10 5
b:place on	-4 19 -11 -5
b:plan for	-4 2 2 -10
b:plan in	0 10 -9 0
b:plan to	0 -25 21 5
b:play	0 10 -5 -2
b:point	0 9 -4 -1
b:policy	0 -9 12 0
b:policy <person>	0 -10 12 0
b:post	8 -12 7 0
b:post of	11 -24 15 0
b:post on	0 3 -13 5
b:preliminary	-2 -8 14 -1
b:premier	2 7 -10 0
b:premier liu	-1 13 -13 0
b:prepare	-6 11 0 -11
b:prepare in	0 9 -8 0
b:presented	0 8 -8 0
b:president	-7 0 16 -33
b:president <person>	0 26 -22 -2
b:president had	0 -10 11 0
b:president in	0 10 -9 0
b:presidential	0 -4 9 -4
b:presidential policy	0 -10 12 0
b:press conference	0 14 -11 -2
b:press on	0 -6 11 -5
b:pridi	-1 15 -13 0
b:pridi banomyong	-1 15 -13 0
b:prime	0 -6 -2 12
b:prime minister	0 -6 -2 12
b:printed	0 10 -4 -3
b:proclamation on	0 -9 10 0
b:prolong their	-3 -13 3 13
b:promise	0 16 -8 -8
b:proposal	0 -8 9 0
b:propose	8 5 -12 -1
b:propose on	8 -6 0 0
b:protocol	0 -8 -15 19
b:publish	-14 1 9 -9
b:publish on	-2 14 -3 -8
b:put a	0 -7 9 0
b:put his	-1 6 -12 4
b:put it	0 -14 17 -1
b:put on	11 -7 2 -10
b:put their	0 0 -10 9
b:quarter	0 -7 -2 11
b:rate of	0 -10 11 0
b:reach	-9 0 -2 8
b:reach in	0 -10 4 7
b:reach the	0 10 -6 -1
b:read	7 -6 -14 10
b:ready	0 -8 10 0
b:ready to	0 -10 11 0
b:receive <person>	8 -12 6 -2
b:receive by	0 9 -8 0
b:receive the	-7 10 -3 0
b:reciprocal	0 -8 -1 13
b:reciprocal trade	0 -10 0 13
b:recommend	0 13 -11 0
b:record	7 -9 4 0
b:released	0 13 -6 -4
b:remain	0 -10 1 8
b:renew	9 -17 1 6
b:report	-1 22 -10 -8
b:reporter in	9 3 -19 0
b:reporter on	-6 -6 0 9
b:rest	0 14 -10 -2
b:resume	-12 7 0 -3
b:resume in	-4 0 9 -11
b:resume on	-2 -3 -5 13
b:return from	0 1 -16 9
b:review	0 -12 7 7
b:review on	0 -4 -7 9
b:revive	0 -14 16 -1
b:ring	0 16 -13 0
b:rise	-8 10 -19 7
b:rise <level>	0 10 -1 -3
b:road	0 13 -8 -1
b:robert	0 -8 11 -1
b:roll	0 -11 12 0
b:room	-9 0 0 4
b:round	-6 9 -6 -1
b:round begin	-6 8 -1 0
b:round between	0 -10 1 8
b:round end	0 -11 -9 18
b:round in	-2 -13 13 0
b:round of	-2 24 -7 -19
b:round on	2 1 -11 5
b:round was	0 10 -8 0
b:rule	0 15 -9 -3
b:run	3 14 -17 -5
b:run from	8 -16 8 0
b:run out	0 24 -9 -13
b:run until	0 15 -2 -10
b:s	10 -12 7 -8
b:s &	10 -12 7 -8
b:sale	-1 9 -11 0
b:salvador on	0 -9 9 0
b:same	-10 -13 7 12
b:santa	0 -7 13 -7
b:santa cruz	0 -7 13 -7
b:saturday	18 -12 -11 0
b:say after	0 -14 19 -5
b:say in	5 3 -17 4
b:say on	-4 14 -20 2
b:say to	0 -19 11 9
b:scott	3 2 -9 2
b:scott bessent	3 2 -9 2
b:second	-29 13 -6 8
b:second day	-16 19 -21 7
b:second is	0 -17 18 0
b:second meet	0 -8 -2 14
b:second round	-5 11 -4 -2
b:see <person>	-2 -7 12 -3
b:see each	-4 6 -12 9
b:send	0 13 -9 0
b:senior	10 -3 -11 2
b:senior <name>	10 -3 -11 2
b:session on	-3 11 -4 -2
b:set	-5 -6 13 -10
b:set down	0 -9 10 0
b:settle in	0 -14 6 4
b:settle its	0 11 -9 0
b:seven	0 -9 13 -4
b:seventh	7 -14 2 3
b:seventh round	10 0 -12 0
b:shall	-1 -1 15 -18
b:shall be	0 -10 11 0
b:sheet	-5 21 -14 -6
b:shenzhen	0 22 -22 0
b:shenzhen on	0 20 -20 0
b:shook	-10 -17 23 0
b:shook hand	-10 -4 10 0
b:show	0 9 -6 0
b:shrimp	0 12 -5 -5
b:shut	-1 16 -5 -6
b:side agree	0 -3 -10 12
b:side had	-6 -10 19 -3
b:side meet	8 8 -15 0
b:side on	0 -10 12 0
b:sign	-16 -1 3 0
b:sign a	0 -18 19 0
b:sign for	0 -11 -4 15
b:sign in	0 11 -3 -13
b:sign the	0 20 -6 -16
b:sign their	0 19 -8 -12
b:sign two	0 -13 13 0
b:signature	0 -6 -14 19
b:signature of	0 -14 -1 16
b:since	6 10 -6 -17
b:since <number>	2 -8 15 -12
b:since the	0 15 -8 -10
b:sir	0 -18 7 11
b:sir <person>	0 -18 7 11
b:sit down	11 7 -2 -29
b:sit in	-10 -1 9 0
b:sit on	2 11 -10 -4
b:sit together	2 5 -11 0
b:sit until	0 -10 0 11
b:sit with	-8 -7 16 0
b:sixth	11 -19 0 8
b:sixth round	5 -10 0 3
b:sleep	11 -7 0 -2
b:so	-7 -11 14 0
b:so it	0 -11 5 5
b:so that	0 -10 12 0
b:something	-1 -11 14 0
b:south	5 1 -9 0
b:soybean	0 -6 12 -5
b:speak	-10 20 -13 -9
b:speak by	-2 16 -13 0
b:speak of	0 10 -9 0
b:speak on	-1 -7 11 0
b:special	0 10 -6 0
b:speech	0 15 -15 0
b:spent	-11 0 11 -9
b:split	0 -7 9 0
b:spoke	11 -9 7 -11
b:spoke by	9 -21 14 -7
b:spoke of	0 21 -21 0
b:spoke on	-7 -3 14 -5
b:spoke with	12 -3 -4 0
b:spoken	0 -14 17 0
b:spring	0 11 -8 0
b:staff	0 9 -2 -5
b:start	7 -1 8 -35
b:start in	-5 -16 20 0
b:start on	5 8 -6 -14
b:state	-6 -26 30 0
b:state council	0 -8 9 0
b:state of	0 10 -3 -3
b:state visit	0 -19 13 8
b:statement	1 4 -10 0
b:statement of	0 3 -15 8
b:statement on	5 -12 0 8
b:stay	-4 -2 -9 14
b:stay at	0 9 -8 0
b:stay until	0 -8 0 10
b:still	-2 27 -18 -11
b:stock	0 20 -6 -13
b:stockholm at	-2 16 -13 0
b:stop	0 21 -10 -8
b:street	0 10 -4 -5
b:strike	0 -3 13 -16
b:strike in	0 -8 9 0
b:substantial	-3 20 -13 -4
b:such	0 -14 17 -2
b:sugar	8 -12 8 -3
b:suggest	0 17 -15 0
b:summit	-6 11 -3 -7
b:summit of	-5 -4 10 -3
b:sunday	-1 -5 -9 12
b:suspend	-3 16 -15 0
b:suspension of	0 9 -2 -2
b:system	0 11 -11 0
b:table	0 -26 2 25
b:table on	5 -18 0 12
b:take	0 -14 6 12
b:take back	0 -6 8 0
b:take effect	-5 8 -8 2
b:take over	9 -3 -5 0
b:take place	-2 -10 9 3
b:take up	0 -5 15 -11
b:talk at	1 -11 6 0
b:talk begin	9 -10 0 0
b:talk between	3 -8 5 0
b:talk by	-1 11 -8 0
b:talk in	0 13 -16 1
b:talk is	0 14 -10 -1
b:talk of	0 -8 11 0
b:talk on	-11 6 10 -11
b:talk take	0 -9 11 0
b:talk that	-8 -5 2 11
b:talk will	0 12 -7 -5
b:talk with	0 27 -20 -10
b:talk would	-3 -8 13 0
b:talked	8 -18 7 2
b:talked by	-7 -7 16 0
b:talked for	5 9 -22 6
b:talked in	-1 -3 9 -1
b:talked with	4 -9 -7 9
b:talking	1 -17 2 9
b:tariff truce	-4 3 6 -10
b:team	5 -15 20 -15
b:team of	1 -8 10 -7
b:technical	4 -9 0 7
b:technical team	7 -10 4 -2
b:telephone	1 -17 23 -21
b:telephone conversation	0 -13 14 0
b:telephone on	7 2 -2 -9
b:telephoned	-4 -18 24 -3
b:telephoned with	0 -11 12 0
b:television	-4 0 -8 9
b:television interview	0 -13 2 12
b:television on	0 14 -8 -5
b:tell <organisation>	-1 10 -1 -9
b:tell <quality>	0 -14 17 0
b:tell a	0 26 -19 -5
b:tell her	0 8 -7 0
b:tell his	0 -9 12 -1
b:tell on	0 -10 10 0
b:tell the	-1 4 3 -15
b:tell to	0 -8 -1 10
b:tell us	0 10 -7 0
b:ten	3 4 0 -9
b:ten minute	0 16 -4 -11
b:ten past	4 -9 4 0
b:term	10 -4 0 -4
b:term end	12 -12 0 0
b:text	9 0 -2 -7
b:than	10 0 -16 5
b:than five	11 -1 -6 -3
b:than on	14 -12 0 0
b:than two	-14 8 -3 3
b:that	4 -6 -4 10
b:that 's	10 -15 -10 11
b:that <name>	-5 10 -19 4
b:that <person>	-13 4 3 -1
b:that an	0 -12 -4 18
b:that begin	-2 -4 10 -4
b:that both	0 10 -4 0
b:that end	-7 -5 -6 15
b:that everybody	0 -11 12 0
b:that from	0 13 -12 0
b:that had	7 13 -20 -6
b:that he	-1 -4 10 -10
b:that in	0 -17 15 0
b:that it	-2 35 -24 -8
b:that lapse	11 -9 0 0
b:that leave	0 -9 -3 13
b:that mr	0 9 -9 0
b:that run	9 -5 -2 0
b:that start	0 11 -10 0
b:that talk	0 -12 14 0
b:that there	-2 13 -6 -3
b:that they	-1 -12 16 -2
b:that was	18 -19 2 3
b:that were	0 11 -5 -1
b:that would	0 13 -9 -2
b:the	-8 5 8 -14
b:the <level>	-1 0 -10 8
b:the <name>	-9 -1 7 0
b:the <number>	0 11 -5 -2
b:the <office>	0 11 -9 -5
b:the <organisation>	3 33 -19 -26
b:the <person>	-12 -10 21 -7
b:the <quality>	-2 -13 15 2
b:the <seat>	-23 -5 17 -1
b:the accord	0 0 -11 8
b:the agreement	-2 -4 10 -7
b:the akasaka	0 -8 8 0
b:the apec	0 20 -20 0
b:the app	0 -6 10 -2
b:the arrangement	0 7 0 -10
b:the busan	0 -15 16 0
b:the call	-5 0 -6 11
b:the city	-3 14 0 -9
b:the country	0 -9 10 0
b:the date	0 -17 19 0
b:the deadline	0 12 -7 -1
b:the deal	0 26 -13 -17
b:the delegation	2 -21 0 13
b:the document	0 11 -5 -6
b:the duty	0 -8 -12 18
b:the employer	0 10 0 -9
b:the end	-2 -11 2 11
b:the expert	0 14 -13 0
b:the extra	8 -8 0 0
b:the first	9 -7 10 -12
b:the framework	0 15 -9 -7
b:the ground	0 -5 10 -4
b:the house	6 11 -19 -5
b:the leader	-7 -9 15 -2
b:the meet	-7 -16 20 0
b:the memorandum	0 -19 17 0
b:the negotiation	0 8 0 -9
b:the new	6 1 -12 1
b:the next	4 14 -15 -4
b:the ninth	-1 0 -5 9
b:the northern	-2 8 -4 0
b:the notice	0 9 -5 0
b:the old	17 -20 -4 8
b:the one	0 -10 12 0
b:the order	0 -17 20 -1
b:the pair	0 -15 17 0
b:the phone	11 -10 1 0
b:the president	-6 -12 19 -6
b:the press	7 -10 11 -12
b:the proclamation	0 -8 10 0
b:the proposal	0 -11 11 0
b:the protocol	0 -9 -11 17
b:the s	10 -14 8 -7
b:the same	-9 -13 7 12
b:the second	-15 23 -12 -4
b:the signature	0 -13 -1 15
b:the table	1 -31 10 20
b:the talk	0 -15 6 9
b:the tariff	0 9 -16 3
b:the team	-4 1 10 -8
b:the text	11 -11 8 -12
b:the threat	11 -4 -7 0
b:the three	-1 -6 0 10
b:the time	0 -10 -5 15
b:the trade	0 24 -18 -7
b:the transfer	0 11 -8 0
b:the two	-5 -28 23 13
b:the understanding	0 -14 19 -5
b:the visit	8 -30 18 6
b:the way	0 11 -10 0
b:the week	0 23 -20 0
b:the window	0 11 -3 -4
b:their	-6 4 -9 7
b:their <office>	0 -21 8 12
b:their agreement	0 9 -3 -5
b:their dispute	0 1 6 -10
b:their first	0 -11 12 0
b:their meet	0 -11 13 0
b:their name	0 -2 -7 9
b:their president	-4 7 0 -9
b:their second	0 0 -8 7
b:their talk	-13 10 -3 0
b:their tariff	-1 -10 7 5
b:their trade	3 8 -6 -6
b:them	-9 8 0 -5
b:them to	0 -10 10 0
b:then	-3 10 -4 -3
b:there are	0 10 -5 -2
b:there from	0 -10 10 0
b:there is	0 10 -5 -1
b:there on	7 -23 6 11
b:there was	0 10 -8 0
b:these	0 -6 10 -1
b:they	11 -35 22 4
b:they agree	0 26 -20 -9
b:they arrive	0 10 -3 -4
b:they begin	-6 -10 15 0
b:they did	-2 -7 9 0
b:they go	0 -6 6 0
b:they had	19 2 -17 -10
b:they have	3 -20 24 -8
b:they meet	-3 -15 17 0
b:they sit	0 -6 0 9
b:they talk	0 19 -16 0
b:they were	-1 20 -15 -3
b:they will	1 -28 21 4
b:they'll meet	0 -6 7 0
b:they're	0 -12 8 3
b:they've	9 -5 -2 0
b:third	1 13 -15 0
b:third day	-3 6 -9 4
b:third is	0 -11 12 0
b:third meet	-1 11 -13 4
b:third round	-3 8 -2 -3
b:third time	16 -2 -13 0
b:threat	18 -9 -11 -1
b:threat of	10 -4 -5 0
b:threaten	-5 24 -14 0
b:three	-11 -5 -4 16
b:three hour	0 7 1 -8
b:through	-9 1 -14 13
b:through the	0 11 0 -7
b:thu	0 -12 10 1
b:thursday	7 -16 0 10
b:tie	0 16 -16 0
b:tiktok	0 2 -14 8
b:till	-7 -2 -19 19
b:time	9 0 -14 3
b:time since	9 -13 3 0
b:time the	0 -10 -4 14
b:to <level>	-4 17 -21 0
b:to <number>	7 -5 -17 8
b:to <seat>	21 -6 5 -39
b:to a	16 5 -18 -5
b:to agree	0 -6 9 -2
b:to an	0 12 -6 -4
b:to be	0 0 5 -16
b:to begin	-11 1 5 -2
b:to extend	0 10 -4 -3
b:to finish	0 -9 -4 13
b:to follow	14 -11 -1 0
b:to have	0 36 -28 -11
b:to hold	0 -24 25 0
b:to it	0 0 -14 10
b:to meet	3 -18 17 -1
b:to open	-9 16 -6 -4
b:to resume	0 11 -10 0
b:to sit	-1 12 -3 -7
b:to speak	0 -7 10 -2
b:to start	16 -12 0 0
b:to take	0 2 -18 13
b:to talk	0 -14 17 0
b:to that	0 -8 9 0
b:town	8 -9 0 0
b:tractor	0 10 -1 -6
b:trade	5 -22 17 3
b:trade agreement	-2 16 -10 -3
b:trade deal	0 -11 5 6
b:trade minister	-14 5 3 -1
b:trade ministry	8 -3 0 -8
b:trade talk	17 2 -14 -6
b:transfer	0 18 -11 -4
b:travel	7 -3 4 -11
b:travel to	4 -9 11 -8
b:trieste on	0 -14 14 0
b:tromsø on	0 -9 9 0
b:truce	0 -15 9 8
b:truce between	7 1 2 -11
b:truce end	13 -11 -7 4
b:truce in	3 -10 0 5
b:truce on	-2 -12 4 9
b:truce would	0 -10 -3 14
b:truck	0 -9 10 0
b:trump say	0 -9 13 -2
b:trump sign	0 9 -9 0
b:try	0 -12 14 0
b:try again	0 -10 11 0
b:tuesday	-10 -6 6 4
b:twice	0 12 -9 0
b:two	-3 -20 21 0
b:two and	0 -7 10 0
b:two are	0 -15 16 0
b:two club	0 17 -14 -2
b:two country	5 5 -22 13
b:two delegation	0 -8 -9 17
b:two government	0 -13 21 -9
b:two had	6 -20 11 0
b:two head	0 -10 11 0
b:two hour	0 10 -11 0
b:two meet	0 -7 8 0
b:two men	0 -14 15 0
b:two spoke	0 -8 10 0
b:two will	0 -8 11 -2
b:under	0 -19 11 8
b:under <person>	4 -10 -10 13
b:under a	0 -21 19 3
b:understanding	0 -22 20 2
b:understanding reach	0 -11 12 0
b:until	-19 20 -45 18
b:until the	0 15 -8 -2
b:up	-4 1 -5 7
b:up <span>	-2 -2 -5 10
b:up a	-2 -2 -10 15
b:up in	4 -19 14 0
b:us	0 25 -15 -7
b:us on	0 10 -6 0
b:valid	0 10 0 -8
b:very	8 2 -11 -3
b:vice	1 13 -17 0
b:vice premier	0 17 -20 2
b:video	0 -16 16 0
b:video link	0 -6 9 0
b:vienna	0 -8 1 6
b:visit	2 -9 10 0
b:visit of	0 -8 8 0
b:visit to	12 -8 4 -7
b:visited	-2 -4 12 -3
b:visited <seat>	0 -6 10 0
b:vote	8 0 -10 -5
b:vote to	9 -8 0 0
b:wait	-5 10 -1 -1
b:wait for	-4 8 -2 0
b:wall	0 8 -2 -4
b:wang	0 -9 10 0
b:warn	8 -9 -6 5
b:warn on	8 -13 -3 7
b:was	6 -13 4 9
b:was agree	0 2 8 -16
b:was ask	0 10 -9 0
b:was conclude	0 -18 14 3
b:was due	0 -16 10 9
b:was hold	0 -1 -6 10
b:was in	-13 -3 12 -3
b:was initial	0 7 -9 0
b:was make	0 11 -9 0
b:was no	0 7 -6 0
b:was not	0 -10 12 0
b:was on	-1 -12 11 2
b:was plan	0 -15 17 0
b:was put	0 -9 11 -1
b:was reach	0 11 -14 1
b:was take	0 -15 4 11
b:was tell	0 -18 8 10
b:was the	5 -15 10 0
b:was to	9 29 -30 -18
b:was worked	0 -11 3 8
b:we are	0 9 -4 0
b:we had	9 -6 0 0
b:we have	5 0 -7 0
b:we meet	4 -11 7 0
b:we'll	0 -17 17 0
b:wednesday	13 -9 0 -3
b:week	12 3 -22 0
b:week of	19 -2 -20 -2
b:welcome	0 9 -7 0
b:were	-37 23 -2 -8
b:were exchanged	0 3 -12 5
b:were hold	0 -15 16 0
b:were sign	0 9 -6 0
b:were still	0 10 -4 -5
b:were to	-9 -12 22 -8
b:what	-7 -11 12 3
b:what <person>	0 -3 9 -5
b:what change	0 15 -11 0
b:what did	0 -15 17 0
b:what happen	0 14 -10 0
b:what happened	0 -29 32 -4
b:what is	0 0 -12 7
b:what was	0 -4 -9 15
b:what would	10 -8 0 0
b:when	6 -19 16 -6
b:when <person>	-3 -17 19 0
b:when he	0 8 -5 0
b:when they	-3 -10 18 0
b:where	3 -16 11 0
b:where <person>	-7 7 0 -3
b:where he	-1 -2 12 -9
b:where the	6 -20 6 6
b:where they	0 4 -9 2
b:which begin	8 -15 10 -8
b:which both	0 -11 13 0
b:which fall	12 -12 0 0
b:which had	4 3 -18 5
b:which meet	0 15 -14 0
b:which opened	12 -9 0 -3
b:which the	0 -11 12 0
b:which was	-12 17 -2 -9
b:which were	0 -17 18 0
b:who meet	6 -10 4 0
b:who negotiate	0 -11 0 10
b:who sign	0 11 -9 0
b:will	-17 0 3 3
b:will be	-12 27 -23 -2
b:will charge	0 -10 0 11
b:will discuss	0 -13 15 -1
b:will hold	0 11 -10 0
b:will meet	3 13 -12 -6
b:will now	-5 -18 21 0
b:will see	-1 -10 0 10
b:will sit	6 -12 -4 7
b:will talk	0 -29 30 0
b:will telephone	0 -16 18 0
b:will travel	0 -9 10 0
b:will try	0 -17 18 0
b:win	0 11 -7 0
b:window	-3 23 -10 -10
b:with	-4 -11 15 0
b:with <level>	0 -11 13 0
b:with <name>	0 -12 10 1
b:with <person>	0 -21 18 6
b:with <quality>	-2 -4 11 -3
b:with <seat>	-2 18 -12 -6
b:with a	-6 -7 0 11
b:with the	0 11 -9 -2
b:without	0 9 -11 0
b:woke	0 11 -5 -2
b:woke up	0 10 -4 -2
b:wool	0 13 -12 0
b:word	0 8 -10 0
b:work	-1 11 -1 -6
b:worked out	0 -9 4 5
b:working	3 -24 14 6
b:world	1 -10 10 -6
b:would	3 7 -2 -12
b:would bring	0 -12 12 0
b:would follow	-2 12 -4 -4
b:would go	10 -6 0 0
b:would have	-7 13 -20 5
b:would last	0 11 -8 -2
b:would meet	0 14 -12 -1
b:would not	7 -10 3 0
b:would speak	0 -14 15 0
b:wound	-3 -3 -11 17
b:wound up	-3 -3 -11 17
b:wrapped	-3 0 -6 11
b:wrapped up	-3 0 -6 11
b:write	-3 12 -2 -16
b:write on	0 2 2 -10
b:x	0 -11 12 0
b:year	0 18 -12 -3
b:year ago	0 12 -10 0
b:yield	0 -11 12 0
b:york	-11 -4 12 2
b:york from	0 -10 12 0
b:york on	-1 14 -7 -4
b:york since	-8 -4 14 -1
b:you	-12 -2 8 0
b:you come	-4 -2 -8 12
b:you in	0 -15 16 0
b:your	-4 13 0 -8
b:|	0 17 -6 -8
b:·	10 -4 -5 0
b:—	0 5 1 -9
b:— <name>	-3 -3 23 -22
b:— <office>	-12 13 0 -5
b:— a	0 16 -13 -5
b:— at	-2 -5 -10 17
b:— monday	11 -4 -1 -6
b:— on	0 -7 11 -4
b:— talk	0 -9 4 5
b:— the	3 13 -5 -14
c0=agree	-16 -9 3 15
c0=bear	1 -6 8 -9
c0=deny	0 15 -9 -2
c0=end	-3 13 -14 -2
c0=impose	-11 -3 3 6
c0=lack	-6 19 -9 -4
c0=refuse	0 10 -2 -3
c0=return	-15 2 3 -1
c0=say	-18 10 -10 6
c0=sell	0 11 -3 -6
c0=threaten	3 5 -24 3
c0=up	-16 3 -6 8
c1=agree	-11 -10 12 6
c1=bear	1 -2 5 -9
c1=begin	12 -12 9 -11
c1=deny	0 21 -15 -4
c1=lack	-7 16 -5 -4
c1=propose	-4 9 -11 5
c1=refuse	0 10 -3 -4
c1=renew	-13 12 -4 -1
c1=return	-16 3 3 -3
c1=say	-17 11 -12 5
c1=sell	-1 16 -6 -8
c1=suspend	4 -6 8 -7
c1=threaten	4 2 -21 3
c1=up	-17 5 -2 2
c2=agree	-19 7 -5 2
c2=bear	-13 -6 19 -9
c2=begin	-2 15 -2 -23
c2=down	-1 9 6 -22
c2=end	-17 21 -9 -1
c2=propose	4 16 -10 -17
c2=return	0 0 -13 8
c2=say	9 0 -8 2
c2=sign	-7 12 -9 1
c2=stay	14 -10 0 0
c2=suspend	-1 14 -9 -5
c2=target	-8 10 -6 2
c2=up	7 9 -20 3
ct0=agree future	0 9 -2 -13
ct0=agree perfect	0 -10 8 1
ct0=agree perfect-passive	5 -10 0 2
ct0=agree pluperfect	-2 0 -9 11
ct0=agree present	0 -6 0 9
ct0=bear future	-8 5 0 0
ct0=bear modal	-2 16 -11 -2
ct0=bear past	9 -11 7 -5
ct0=bear past-passive	0 -11 10 0
ct0=bear pluperfect	6 -26 14 1
ct0=bear pluperfect-passive	0 -15 16 0
ct0=bear present-passive	0 20 -18 0
ct0=begin future	-10 -1 5 0
ct0=begin future-passive	0 -10 10 0
ct0=begin modal	17 0 -8 -13
ct0=begin past-passive	0 -8 1 6
ct0=begin perfect	-13 1 4 2
ct0=begin pluperfect	17 -8 -7 -1
ct0=begin present	-9 10 0 -8
ct0=down future	0 -5 10 -4
ct0=down perfect	1 -10 8 0
ct0=down present	3 8 -6 -11
ct0=end future	0 0 -10 6
ct0=end modal-passive	0 10 0 -9
ct0=end past	-14 7 -7 4
ct0=end pluperfect	-3 12 -2 -3
ct0=end present	15 -3 -6 -3
ct0=impose future	-5 -9 13 0
ct0=impose past-passive	3 -11 6 5
ct0=impose perfect	-11 1 12 -22
ct0=impose pluperfect-passive	-1 13 -17 5
ct0=lack present	0 11 -8 0
ct0=propose future	0 -12 16 -4
ct0=propose modal-passive	0 -12 1 10
ct0=propose past	5 2 -13 6
ct0=propose past-passive	-2 0 6 -13
ct0=propose perfect-passive	-1 22 -19 0
ct0=propose pluperfect-passive	0 10 -9 0
ct0=renew past-passive	-1 13 0 -12
ct0=return future	0 9 -10 0
ct0=return modal	0 -12 13 0
ct0=say future-passive	0 23 -22 0
ct0=say pluperfect	-11 4 5 -7
ct0=say present	-2 -1 10 -13
ct0=sign future	-2 9 2 -18
ct0=sign future-passive	0 12 -11 0
ct0=sign past	-15 -5 7 4
ct0=sign past-passive	-3 14 -12 -2
ct0=sign perfect	0 -6 11 -7
ct0=sign perfect-passive	0 -8 0 8
ct0=sign pluperfect	10 -13 1 5
ct0=sign present	10 5 -11 -9
ct0=stay modal	-11 14 -2 -5
ct0=stay past	10 3 4 -28
ct0=stay perfect	2 -8 -1 8
ct0=stay pluperfect	3 13 -7 -15
ct0=stay present	-14 0 4 4
ct0=suspend past	17 -6 -1 -9
ct0=suspend present	-8 19 -16 0
ct0=target future	0 -9 0 11
ct0=target modal-passive	10 -9 0 0
ct0=threaten past	7 -4 -12 4
ct0=up modal	9 6 -11 -8
ct0=up perfect-passive	0 -13 16 -1
ct0=up present	-10 0 -12 16
ct1=agree future	0 9 -2 -13
ct1=agree infinitive	6 -7 5 -7
ct1=agree participle-passive	-2 -1 13 -20
ct1=agree perfect	0 -14 9 3
ct1=agree perfect-passive	5 -10 0 2
ct1=agree pluperfect	-2 2 -11 11
ct1=agree present	0 -6 0 10
ct1=bear future	-8 4 0 0
ct1=bear gerund	0 0 -6 11
ct1=bear infinitive	16 6 -17 -4
ct1=bear modal	-2 14 -9 -2
ct1=bear participle-passive	-11 10 0 -12
ct1=bear past	5 -9 8 -5
ct1=bear past-passive	0 -11 10 0
ct1=bear pluperfect	6 -26 14 1
ct1=bear pluperfect-passive	0 -14 15 0
ct1=bear present-passive	0 20 -18 0
ct1=begin future	-9 -1 5 0
ct1=begin future-passive	0 -10 10 0
ct1=begin gerund	13 -1 -4 -8
ct1=begin modal	17 0 -8 -13
ct1=begin participle-passive	0 5 -13 1
ct1=begin past	0 -13 12 0
ct1=begin past-passive	0 -8 2 6
ct1=begin perfect	-13 0 4 2
ct1=begin pluperfect	17 -8 -7 -1
ct1=down future	0 -5 10 -4
ct1=down perfect	1 -10 8 0
ct1=down present	3 3 0 -11
ct1=end future	0 0 -10 6
ct1=end infinitive	0 18 -5 -11
ct1=end modal-passive	0 10 0 -9
ct1=end participle-passive	2 -16 10 6
ct1=end past	-13 6 -7 5
ct1=end pluperfect	-3 12 -2 -3
ct1=end present	15 -4 -6 -3
ct1=impose gerund	0 -11 7 4
ct1=impose infinitive	0 14 -8 -8
ct1=impose participle-passive	1 11 -8 -3
ct1=impose past-passive	4 -12 6 5
ct1=impose perfect	-10 -7 20 -17
ct1=impose pluperfect-passive	-1 14 -18 5
ct1=propose future	0 -10 13 -4
ct1=propose modal-passive	0 -12 1 10
ct1=propose participle-passive	-3 18 -19 1
ct1=propose past-passive	-2 -1 10 -13
ct1=propose perfect	1 -11 10 0
ct1=propose perfect-passive	0 22 -20 0
ct1=propose pluperfect-passive	0 10 -9 0
ct1=propose present	-3 19 -24 4
ct1=renew past-passive	-1 13 0 -12
ct1=return future	0 9 -10 0
ct1=return modal	0 -12 13 0
ct1=say future-passive	0 23 -22 0
ct1=say pluperfect	-10 1 7 -6
ct1=say present	-2 -2 11 -12
ct1=sign future	-2 9 2 -18
ct1=sign future-passive	0 12 -11 0
ct1=sign gerund	0 19 -15 -4
ct1=sign infinitive	0 -11 15 -2
ct1=sign past	-14 -2 4 3
ct1=sign past-passive	-3 13 -11 -2
ct1=sign perfect	0 -10 13 -3
ct1=sign perfect-passive	0 -8 0 8
ct1=sign pluperfect	10 -11 0 5
ct1=sign present	10 5 -10 -9
ct1=stay infinitive	0 -2 -8 13
ct1=stay modal	-10 11 0 -4
ct1=stay past	10 -3 9 -27
ct1=stay perfect	2 -9 -1 9
ct1=stay pluperfect	3 11 -7 -13
ct1=stay present	-13 4 -1 5
ct1=suspend participle-passive	0 -6 12 -1
ct1=suspend past	17 -13 3 -8
ct1=suspend present	-8 19 -16 0
ct1=target future	0 -10 0 11
ct1=target modal-passive	10 -9 0 0
ct1=target participle-passive	0 -7 10 -1
ct1=threaten past	7 -5 -11 4
ct1=up gerund	0 -8 11 -1
ct1=up modal	9 6 -11 -8
ct1=up participle-passive	0 14 -6 -5
ct1=up perfect-passive	0 -13 16 -1
ct1=up present	-10 0 -12 16
ct2=agree past	-6 -3 10 -3
ct2=bear gerund	-1 -2 14 -13
ct2=bear infinitive	-2 -2 -9 17
ct2=bear modal	0 9 -7 0
ct2=bear participle-passive	0 12 -8 0
ct2=bear past	0 -25 28 -8
ct2=begin past	3 8 -10 -3
ct2=begin present	-1 -1 9 -10
ct2=down infinitive	0 10 -3 -4
ct2=end participle-passive	0 -12 0 12
ct2=end past	0 26 -9 -13
ct2=impose future	0 16 -12 0
ct2=impose future-passive	0 18 -15 0
ct2=impose modal	0 -5 11 -4
ct2=impose past	3 -11 10 -1
ct2=impose past-passive	0 12 -8 -2
ct2=impose perfect	-2 16 -8 0
ct2=impose perfect-passive	-4 -1 -2 8
ct2=impose pluperfect	-2 15 -14 0
ct2=impose present	-17 15 -5 -4
ct2=propose perfect-passive	0 9 -6 0
ct2=propose pluperfect	0 10 -5 -2
ct2=propose present	0 -3 13 -7
ct2=renew past	-2 9 1 -14
ct2=return present	0 -7 -7 13
ct2=say gerund	10 0 -8 -1
ct2=say infinitive	0 -9 8 0
ct2=say past	0 15 -25 6
ct2=sign gerund	0 9 -9 0
ct2=sign past	0 1 5 -11
ct2=stay future	3 -9 5 0
ct2=stay future-passive	0 10 -7 0
ct2=stay gerund	0 -10 11 0
ct2=stay infinitive	0 -8 12 -4
ct2=stay past	4 -11 9 0
ct2=stay perfect	0 -9 5 5
ct2=stay present	10 25 -31 -8
ct2=suspend infinitive	4 -17 11 0
ct2=suspend past	0 5 0 -9
ct2=suspend present	0 23 -20 -1
ct2=target participle-passive	0 -12 13 0
ct2=target past	0 12 -10 0
ct2=target present	-3 0 -7 9
ct2=up infinitive	-1 23 -17 -4
ct2=up past	3 0 -17 8
ct2=up present	8 -15 10 -3
day-l	-19 7 0 2
day-none	-17 5 5 -3
day-r	15 6 -11 -10
day=l1	0 -8 -12 19
day=l5	5 -1 7 -12
day=r1	30 -5 -21 -14
day=r2	15 4 -9 -17
day=r3	-14 4 0 2
day=r4	0 3 0 -7
day=r5	-11 1 -2 7
days=1	-17 5 5 -3
days=2	-2 11 -6 -7
days=3	13 3 -13 -1
days=4	-18 6 8 -7
f:"	-3 16 -6 -19
f:&	0 13 -5 -6
f:'	-2 4 -12 6
f:'s	10 -1 -3 -5
f:(	-10 -10 13 1
f:)	-8 -7 18 -6
f:-	7 7 -7 -11
f:.	9 -13 10 -2
f::	0 -3 9 -8
f:;	4 -10 16 -12
f:<agent>	-8 0 -5 11
f:<day-ahead>	12 -9 -10 11
f:<day-gone>	-16 42 -22 -23
f:<day-today>	8 -13 10 0
f:<gate>	6 -4 7 -11
f:<goods-amount>	-14 31 -15 -15
f:<goods>	1 -8 18 -14
f:<level-noun>	-11 12 -5 -3
f:<level>	-16 27 -11 -16
f:<money>	-5 0 -4 10
f:<month-ahead>	-20 26 -12 -8
f:<month-gone>	23 -14 -1 1
f:<month-today>	12 -7 0 -6
f:<name>	3 -10 -7 21
f:<not>	-15 3 1 0
f:<number>	-14 28 -20 -5
f:<office>	10 -12 14 -13
f:<organisation>	-4 23 -12 -21
f:<person>	16 -28 14 10
f:<points>	1 13 -7 -8
f:<quality>	6 -29 21 13
f:<seat>	-6 -5 15 -11
f:<span>	39 -19 0 -10
f:<taker>	-8 11 -11 1
f:<v-agree>	-1 -11 11 1
f:<v-bear>	-17 0 17 -22
f:<v-buy>	-21 9 5 -8
f:<v-deny>	5 29 -25 -23
f:<v-down>	-27 -8 18 6
f:<v-end>	-12 8 -5 1
f:<v-impose>	-32 8 6 0
f:<v-propose>	9 0 4 -15
f:<v-refuse>	0 13 -27 6
f:<v-renew>	-10 -9 4 14
f:<v-return>	1 14 0 -23
f:<v-say>	-47 26 -3 -10
f:<v-stay>	13 1 -19 5
f:<v-suspend>	-1 5 7 -29
f:<v-target>	3 9 2 -34
f:<v-threaten>	4 16 -15 -6
f:<v-up>	13 25 -17 -39
f:?	-1 41 -28 -18
f:]	0 12 -8 -1
f:a	0 8 5 -25
f:about	2 10 6 -37
f:accord	13 -13 0 0
f:according	-17 2 8 0
f:account	1 -14 16 -7
f:accused	0 11 -10 0
f:across	14 -31 14 9
f:add	-14 -9 12 6
f:additional	-10 15 0 -22
f:adopt	-1 12 -3 -3
f:advance	0 -10 11 0
f:affiliate	13 -5 -6 -3
f:after	-13 -9 16 0
f:afternoon	15 -24 13 -9
f:afterward	1 -7 9 -12
f:again	-14 16 -3 -6
f:against	-5 11 -11 1
f:agency	0 11 -7 -1
f:agenda	-5 -3 11 -5
f:agent	0 13 -13 0
f:ago	0 13 -5 -11
f:agree	9 -17 -2 16
f:agreement	-19 1 -6 16
f:air	0 9 -7 -1
f:aircraft	-1 19 -13 -5
f:airline	0 19 -15 -2
f:almost	0 9 -13 2
f:alone	0 7 -12 2
f:along	0 -11 0 13
f:already	-3 17 -9 -4
f:althing	0 -11 12 0
f:am	0 -8 14 -5
f:amount	0 14 -11 0
f:an	15 -6 -9 7
f:and	2 -10 1 10
f:announce	-15 4 -5 8
f:answer	8 27 -27 -15
f:anti	9 4 -15 0
f:any	10 -11 0 5
f:anybody	0 14 -2 -9
f:anything	5 -22 23 -6
f:apart	0 20 -11 -5
f:apec	-2 -8 14 -2
f:app	0 6 0 -11
f:appear	0 -13 13 0
f:approval	-1 -11 7 7
f:approve	8 -11 -8 17
f:are	20 -9 3 -12
f:arequipa	0 14 -10 -3
f:arranged	0 -6 9 0
f:arrangement	-1 -12 1 12
f:arrival	17 -15 0 -1
f:arrive	8 0 -10 0
f:arrived	11 -9 -8 4
f:article	0 -4 9 -4
f:aside	14 -7 -7 0
f:ask	-7 16 -24 11
f:assembly	10 -7 -1 0
f:at	-5 2 -12 16
f:auckland	0 -12 13 0
f:await	0 -18 3 14
f:away	0 -6 0 9
f:back	-4 -11 15 0
f:bag	0 -8 0 4
f:ban	0 16 -11 -2
f:banana	7 -24 7 12
f:bank	-2 14 -6 -3
f:base	0 12 -12 0
f:basic	0 -9 9 0
f:bay	-1 -26 30 -5
f:be	-5 0 -14 19
f:bear	0 22 -16 -3
f:bearing	0 10 -9 0
f:because	-7 13 -6 -1
f:beef	-10 8 8 -17
f:been	-10 9 -5 1
f:beer	0 14 -11 0
f:before	1 8 -17 6
f:begin	21 1 -32 7
f:believe	0 19 -12 -8
f:belong	0 -5 -4 10
f:below	12 -20 -3 12
f:beside	-3 -6 -2 14
f:best	0 -2 -7 11
f:better	9 -3 -6 1
f:beyond	9 0 -14 2
f:bigger	0 13 -13 0
f:bill	0 10 -2 -4
f:bind	0 4 -8 4
f:bloc	0 24 -23 0
f:board	13 0 -10 -5
f:boat	6 -10 0 0
f:boeing	6 6 -13 0
f:booking	0 9 -7 0
f:border	-3 -24 29 -4
f:bourbon	0 10 -9 0
f:break	8 -12 2 0
f:bridge	0 -18 21 -2
f:bring	-5 -6 15 -9
f:broke	0 -10 4 6
f:broken	-1 2 -9 6
f:build	0 -10 10 0
f:building	0 16 -15 0
f:busan	-15 -26 27 8
f:business	-1 19 -14 -4
f:but	-6 2 9 -17
f:butter	0 9 -6 0
f:by	13 8 -14 -7
f:cabinet	-4 -23 4 22
f:call	-22 13 2 -22
f:can	-9 3 0 1
f:can't	0 -7 9 0
f:cancel	0 20 -18 0
f:candid	0 -10 7 2
f:canned	8 -16 6 0
f:cannot	0 20 -8 -12
f:cap	0 -11 -1 13
f:capacity	0 -3 8 -3
f:car	24 -20 11 -19
f:carmaker	0 -10 11 0
f:case	0 17 -21 1
f:cash	0 -23 24 0
f:cashew	0 -10 -5 15
f:cathode	0 12 -8 -2
f:cattle	0 -15 17 0
f:cease	0 -7 9 0
f:ceasefire	6 3 -3 -12
f:cebu	-1 -22 7 16
f:cement	0 6 -16 10
f:chain	-1 12 -10 0
f:chair	0 -13 16 0
f:charge	2 2 14 -42
f:chemical	0 -11 0 10
f:chenggang	0 -14 15 0
f:chicken	0 -6 -2 10
f:chief	-1 -25 25 0
f:chip	-4 16 -5 -7
f:choir	0 -7 -2 11
f:cigar	0 9 -14 3
f:city	0 10 -7 0
f:clock	-1 -11 4 8
f:close	-1 23 -11 -13
f:closed	3 18 -14 -9
f:closing	0 0 -14 11
f:cloth	-1 -8 -4 14
f:club	0 25 -21 -3
f:coal	-7 12 0 -4
f:coat	14 -15 0 0
f:cocoa	0 0 8 -11
f:coffee	-7 0 16 -21
f:cold	8 -15 8 0
f:collect	0 -16 13 6
f:come	-3 10 -12 3
f:commerce	-10 8 -6 2
f:commission	0 0 -14 11
f:committee	0 -9 9 0
f:company	1 -5 11 -7
f:complete	0 -15 -12 25
f:conference	0 -16 7 10
f:confirm	-7 -27 28 0
f:constructive	1 -18 2 12
f:container	0 11 -8 0
f:content	-4 -14 8 8
f:continue	5 7 -14 0
f:control	13 2 -17 0
f:conversation	0 -22 8 13
f:coordinating	0 13 -2 -11
f:copper	4 27 -22 -10
f:cork	0 15 -12 0
f:cost	-2 39 -34 -5
f:cotton	0 16 -10 -2
f:could	-12 5 2 -5
f:counted	10 -17 7 -1
f:countermeasure	0 13 -7 -2
f:counterpart	7 -16 -6 15
f:country	-16 6 -2 8
f:covered	9 -3 -7 0
f:crab	0 -12 13 0
f:cruz	7 -23 16 0
f:custom	-9 21 -7 -11
f:cut	-6 -16 5 18
f:data	0 5 -14 7
f:date	0 10 -12 0
f:davo	0 -10 10 0
f:day	3 11 -24 7
f:de	8 -19 0 10
f:deadline	-4 0 -12 11
f:deal	-22 -22 41 -20
f:dealt	3 9 -12 0
f:decide	-7 42 -31 -10
f:decision	9 1 -28 14
f:declaration	-2 -16 19 0
f:declare	-1 10 -3 -5
f:decline	0 2 -12 5
f:decree	-2 10 -8 0
f:deficit	-1 -11 11 0
f:delivery	0 20 -22 0
f:demand	0 13 -9 0
f:depend	9 -19 5 6
f:described	-1 -9 7 2
f:desk	0 11 -7 0
f:detail	-2 -23 8 19
f:development	0 10 0 -7
f:dialogue	-4 12 -5 0
f:did	-13 17 -4 -12
f:didn't	0 -13 14 0
f:different	-3 0 -5 8
f:dinner	0 6 0 -12
f:discuss	8 -6 2 -7
f:do	-13 -4 -12 24
f:document	10 -8 0 0
f:doe	1 -3 9 -15
f:donald	0 19 -16 -2
f:done	-2 30 -27 -3
f:door	4 11 -14 -3
f:double	0 14 -13 0
f:doubt	0 11 -8 -1
f:down	-5 -15 14 4
f:draft	5 -9 0 5
f:draw	0 14 -9 -3
f:due	0 13 -19 2
f:duty	-30 -5 18 -3
f:dáil	0 13 -11 0
f:each	-3 -10 3 13
f:early	14 6 -11 -13
f:earth	19 -17 -8 9
f:ease	0 3 -10 5
f:easter	0 16 -12 0
f:effect	-5 -12 18 -2
f:effective	0 -5 10 -4
f:either	2 20 -16 -14
f:election	-3 -5 12 -3
f:electric	0 -6 8 0
f:eleven	-5 -6 10 0
f:embassy	0 11 -6 -1
f:emergency	-2 12 -3 -4
f:end	4 -21 -2 26
f:energy	-6 -7 16 -5
f:enough	0 -7 8 0
f:entry	-1 13 -26 10
f:envoy	0 8 -10 0
f:ethanol	0 -10 10 0
f:even	0 15 -7 -6
f:evening	4 0 -10 4
f:everybody	-1 9 -2 -5
f:exception	0 -18 14 4
f:excess	0 -8 8 0
f:exchanged	-1 12 -10 0
f:expect	4 28 -34 0
f:expert	8 -20 16 -4
f:expire	0 -3 13 -12
f:explain	0 16 -10 -4
f:export	5 -2 0 0
f:expressed	0 -15 15 0
f:extend	-12 -5 2 11
f:extension	2 -15 15 0
f:extra	-2 13 -8 -1
f:face	-3 -7 12 -1
f:fact	-5 4 6 -10
f:fail	0 17 -17 0
f:failed	0 12 0 -12
f:fall	0 15 -2 -22
f:farm	-1 -11 17 -4
f:federal	10 -12 2 0
f:fee	1 14 -16 -1
f:fentanyl	-1 28 -13 -25
f:fertiliser	0 -9 6 2
f:few	0 -3 -8 12
f:fifth	13 -23 13 0
f:figure	0 -1 -8 10
f:finish	12 -6 0 -4
f:firm	0 24 -27 4
f:first	-4 -31 25 14
f:fish	-6 0 17 -23
f:five	0 10 -9 -2
f:flag	0 -7 -2 10
f:flew	0 0 -14 13
f:floor	8 0 -7 0
f:fly	-4 -18 13 8
f:follow	-3 31 -18 -16
f:following	0 -4 -2 8
f:food	0 -13 15 0
f:for	20 -14 -2 3
f:force	-10 -8 8 5
f:forced	0 12 -9 0
f:forty	0 11 -9 0
f:found	0 -3 8 -3
f:four	-19 -9 14 3
f:fourth	5 -27 22 -2
f:framework	-5 -37 0 40
f:free	0 51 -40 -23
f:friend	0 -11 13 0
f:frozen	0 -19 -1 21
f:fuel	0 12 -10 0
f:full	-2 0 -24 22
f:further	5 -5 7 -11
f:future	0 14 -8 -2
f:gallium	0 11 -8 0
f:gap	0 22 -14 -9
f:gas	0 -11 16 -4
f:gather	-3 12 -18 8
f:gave	-1 20 -11 -11
f:gazette	0 9 -3 -6
f:geneva	13 -5 -17 7
f:given	-9 -15 12 9
f:glass	0 13 -12 0
f:go	11 7 -1 -29
f:gold	0 -9 11 0
f:good	-16 -1 0 13
f:government	0 -1 10 -22
f:grape	15 -19 2 0
f:great	13 -7 0 -7
f:green	0 7 -10 0
f:ground	-10 16 -6 -1
f:grow	0 15 -12 -1
f:grower	-1 13 -22 5
f:guard	0 -7 8 0
f:guayaquil	0 -9 -2 12
f:guest	0 13 -1 -7
f:gyeongju	-8 10 0 -6
f:had	-21 10 -12 12
f:hall	12 -10 -26 19
f:halve	0 -12 18 -5
f:hand	7 4 -5 -11
f:happy	0 -10 13 -2
f:has	-26 11 8 -15
f:have	0 11 -1 -17
f:hazelnut	0 11 -7 0
f:he	4 -3 -6 11
f:he'll	0 -8 12 -3
f:head	5 5 -11 0
f:hear	6 -18 1 12
f:heard	0 19 -12 -3
f:height	0 9 -6 0
f:her	0 -7 12 -4
f:here	9 -23 -1 20
f:hide	0 -14 2 10
f:high	0 -14 11 4
f:higher	0 -8 11 0
f:him	0 -11 14 -3
f:his	-3 -1 -14 17
f:history	0 -11 12 0
f:hold	-10 18 -2 -22
f:holiday	0 12 -9 0
f:home	1 -8 -3 10
f:honey	0 12 0 -9
f:hotel	-1 -19 20 0
f:hour	0 -12 -7 19
f:hurry	0 18 -12 -7
f:i	3 -23 30 -16
f:i'd	9 -8 -3 4
f:i'll	0 -16 19 0
f:i'm	0 -12 13 0
f:ice	0 -15 17 -1
f:if	-12 7 7 -17
f:immediately	0 -6 10 -3
f:implement	0 -3 8 -2
f:import	-1 11 -5 -6
f:in	5 -7 9 -10
f:include	0 17 -16 0
f:included	0 14 -6 -4
f:industrial	0 15 -10 -3
f:initial	-4 -13 6 10
f:ink	0 -8 11 0
f:instead	-10 -3 16 -19
f:instruction	0 -16 16 0
f:instrument	0 18 -16 0
f:intend	0 0 9 -11
f:into	-14 -6 -1 17
f:invest	0 -14 17 -3
f:investment	12 -6 -16 7
f:is	-2 -4 -7 16
f:it'll	0 10 -4 -6
f:item	0 19 -14 -3
f:its	8 8 -9 -9
f:itself	8 2 -10 -1
f:jet	9 0 -9 -1
f:jinping	0 -12 -1 14
f:joint	-11 -4 15 -7
f:just	9 -3 -4 0
f:keep	11 -5 -3 0
f:kind	0 8 -6 0
f:know	0 11 0 -16
f:kuala	0 -9 4 4
f:lamb	0 11 -10 0
f:land	0 19 -13 -4
f:language	0 -6 10 -4
f:lapse	0 15 -6 -5
f:last	1 -4 -5 11
f:late	0 -6 12 -5
f:later	-17 16 -7 0
f:latest	0 -23 2 22
f:law	-3 26 -12 -20
f:lay	-8 12 -7 0
f:lead	2 11 -13 -2
f:leader	-4 -12 5 11
f:learned	0 -13 0 14
f:least	-9 -9 9 9
f:leave	12 -50 10 33
f:led	8 -24 1 12
f:legal	0 -2 -10 10
f:lent	10 -5 -3 0
f:lentil	12 -13 0 0
f:less	-3 2 10 -15
f:let	-10 17 -15 0
f:letter	-9 26 -19 -2
f:level	10 14 -27 -2
f:levy	14 -12 -15 12
f:li	0 -14 15 0
f:licence	9 -8 4 -6
f:lie	-3 10 0 -6
f:lift	-5 13 -3 -4
f:light	0 15 -14 0
f:like	-11 7 2 -14
f:likely	0 -6 -6 13
f:likewise	0 11 -10 0
f:line	-6 -15 6 14
f:link	0 24 -23 0
f:list	11 -14 13 -15
f:little	-2 12 -4 -2
f:live	11 -13 8 -9
f:london	0 -24 5 20
f:longer	-3 12 -6 -5
f:look	-11 1 3 0
f:lose	0 11 0 -6
f:lot	0 -10 0 10
f:lower	-8 2 14 -28
f:lumpur	0 -9 4 4
f:lunch	-14 0 13 -12
f:machine	-3 22 -12 -9
f:machinery	0 -4 -7 11
f:madrid	0 -11 15 0
f:main	-2 26 -15 -11
f:maize	0 9 -16 4
f:majority	14 -13 0 0
f:make	8 -14 11 -2
f:maker	0 14 -5 -8
f:management	0 10 -8 0
f:mangoe	8 4 -10 -1
f:many	6 -12 -2 10
f:match	-1 18 -6 -9
f:matter	6 -12 6 0
f:may	13 -7 -5 5
f:me	-3 7 -11 5
f:meal	0 5 -11 4
f:mediator	0 27 -18 -13
f:medicine	-4 -23 16 11
f:meet	-10 1 18 -29
f:member	12 7 -20 -6
f:men	-7 17 -7 -3
f:menu	17 -19 -2 5
f:message	0 -8 9 0
f:metal	0 -15 17 0
f:midnight	-1 25 -12 -12
f:might	0 -6 9 0
f:milk	0 -19 15 5
f:mind	0 12 -4 -5
f:mine	-1 18 -16 0
f:mineral	6 -10 5 0
f:minister	9 -12 0 4
f:ministry	-11 9 -14 9
f:minute	-16 16 -1 -19
f:missing	9 1 -6 -9
f:moment	0 -3 -4 10
f:month	4 2 4 -19
f:more	0 25 -16 -16
f:morning	0 -19 23 -2
f:most	-4 13 1 -19
f:mother	0 13 -8 -7
f:move	-4 18 -4 -11
f:much	15 0 -21 4
f:my	6 0 -16 5
f:name	0 17 -3 -9
f:named	11 0 -13 0
f:narrow	0 11 -1 -8
f:near	0 20 -20 0
f:necessary	0 16 -8 -8
f:need	0 14 -8 -9
f:negotiate	5 1 -16 10
f:negotiation	7 8 -7 -10
f:negotiator	-1 -11 11 1
f:neither	2 -19 27 -19
f:new	1 5 0 -13
f:newest	0 -24 0 24
f:next	-12 8 13 -25
f:night	-14 52 -25 -28
f:no	-1 4 -10 8
f:nobody	-19 31 -2 -31
f:nod	0 11 -10 0
f:none	-1 27 -18 -7
f:noon	0 13 -4 -15
f:north	0 12 -10 0
f:not	-3 8 -14 7
f:note	-8 9 1 -8
f:notice	-11 4 8 -13
f:notification	0 -21 21 0
f:now	-19 12 -12 6
f:nowhere	0 11 -7 0
f:number	-6 -5 13 -10
f:nut	0 11 -5 -2
f:occasion	0 -8 9 0
f:ocean	0 -10 10 0
f:of	4 5 -10 1
f:off	17 0 -14 0
f:offer	0 -10 12 0
f:office	-3 11 -9 0
f:oil	1 8 -9 -4
f:old	3 19 -11 -22
f:older	-1 16 -11 0
f:on	5 1 -18 18
f:once	-17 10 -1 2
f:one	6 11 -17 0
f:open	8 -13 12 -13
f:opened	8 -12 5 0
f:or	-4 23 -17 -4
f:orange	0 12 -7 -1
f:order	-15 21 -1 -23
f:ordinary	0 -2 -6 10
f:origin	0 -12 2 9
f:osaka	0 -5 -7 13
f:other	6 6 6 -32
f:otherwise	-10 0 11 -5
f:our	12 -10 -4 13
f:out	12 2 -31 15
f:outcome	0 -14 16 -1
f:outside	17 0 -16 -1
f:over	12 11 -1 -30
f:owe	0 11 -6 -2
f:pact	-3 -7 0 9
f:page	11 0 -14 0
f:palm	8 -5 4 -11
f:paper	-14 -11 -4 21
f:parliament	9 14 -18 -11
f:part	9 -13 -2 13
f:parted	-4 -6 13 0
f:partner	0 12 -9 0
f:pass	0 10 0 -9
f:pause	7 -2 11 -32
f:pay	-24 6 3 0
f:peace	-2 19 -13 -4
f:pen	-5 -3 -25 23
f:people	7 0 3 -19
f:per	-1 15 -9 -3
f:period	0 -11 2 10
f:permanent	-1 -16 7 9
f:phone	-2 -18 25 -8
f:place	-16 -4 8 5
f:plane	-1 -11 17 -5
f:play	-1 10 -2 -3
f:please	0 7 -11 1
f:point	3 -12 14 0
f:policy	0 -11 15 -5
f:pork	0 -14 16 0
f:port	-3 20 -19 0
f:porto	0 -12 0 11
f:position	0 -4 -8 11
f:post	-2 7 0 -8
f:potash	0 13 -10 0
f:potatoe	8 -9 0 1
f:poultry	0 -9 -1 12
f:practice	0 -8 0 10
f:preliminary	3 16 -25 0
f:premier	9 -2 0 -8
f:prepare	-14 17 -4 -12
f:present	0 -20 15 4
f:president	0 -16 10 7
f:presidential	0 -12 14 0
f:press	-10 -28 26 9
f:price	-3 9 -19 10
f:prime	1 18 -11 -12
f:principle	0 13 -18 4
f:prisoner	0 31 -25 -4
f:procedure	0 14 -11 -2
f:proclamation	-1 18 -8 -4
f:product	-1 -11 18 -7
f:progress	-2 -12 7 8
f:prolong	0 0 -11 8
f:promise	-12 -2 13 -7
f:proper	0 10 -4 -4
f:proposal	0 8 -15 6
f:propose	8 0 0 -12
f:provide	0 1 -9 4
f:public	0 11 -5 -2
f:pulp	0 15 -10 -1
f:purchase	-4 -3 0 9
f:push	0 -14 10 3
f:put	5 8 -7 -9
f:quarrel	-2 3 -13 8
f:question	-5 -10 18 -3
f:quiet	0 9 -6 0
f:quota	0 -13 17 -2
f:raise	11 -3 -7 0
f:rang	-2 -26 29 0
f:rare	19 -17 -8 9
f:raspberry	0 9 -6 -1
f:rate	-15 -4 -5 21
f:rather	1 18 -22 0
f:ratify	0 11 -10 0
f:reach	-9 3 3 -2
f:reason	-2 19 -5 -18
f:recall	0 16 -16 0
f:receive	4 -29 31 -12
f:reciprocal	10 -1 0 -10
f:record	0 17 -11 -3
f:red	10 -7 0 0
f:reduce	0 -13 17 -2
f:reduction	0 20 -19 0
f:refund	0 10 -7 0
f:refuse	-6 15 -8 0
f:regard	11 -12 0 0
f:reject	0 8 -7 0
f:relationship	0 10 -9 0
f:released	0 14 -6 -7
f:relief	0 -6 0 9
f:remain	0 -18 6 15
f:remarked	0 13 -9 -4
f:renew	-2 -16 22 -4
f:report	0 27 -19 -9
f:reporter	8 7 -17 0
f:representative	-4 -9 12 0
f:reserved	-1 13 -7 -2
f:resolved	0 11 -10 0
f:rest	-2 6 -12 5
f:result	-2 -21 16 7
f:resume	0 9 11 -26
f:return	3 9 -12 -2
f:rice	-3 15 -16 2
f:right	-6 2 8 -13
f:rise	9 10 -22 0
f:road	6 0 -10 0
f:room	0 11 -8 -4
f:round	8 -6 -3 -4
f:rule	6 13 -10 -20
f:rum	0 15 -9 -4
f:rumour	0 14 -12 0
f:run	13 7 -34 9
f:s	0 12 -4 -6
f:samarkand	0 -10 12 0
f:same	-14 8 1 -5
f:sanction	-4 10 -3 0
f:santa	8 -19 10 0
f:sardine	12 -4 -6 -2
f:say	-2 4 -10 7
f:scale	0 -14 16 0
f:second	15 -7 0 -6
f:secretary	2 4 0 -13
f:see	3 14 -22 0
f:seek	0 -15 0 13
f:seemed	0 11 -10 0
f:sell	-7 32 -27 0
f:senate	-2 7 2 -10
f:send	-10 0 10 -6
f:sense	0 -11 12 0
f:seoul	-13 41 -33 -9
f:service	-1 17 -13 0
f:session	7 -11 -15 16
f:settle	-9 -20 24 2
f:seventh	0 4 -9 6
f:several	-2 -4 10 -1
f:shall	-2 -2 10 -7
f:shanghai	9 0 -9 -1
f:she	-7 -8 22 -23
f:shea	0 -12 13 0
f:sheet	-10 13 0 -6
f:ship	6 -3 5 -11
f:shipbuilding	0 -15 16 0
f:shirt	0 -11 13 0
f:short	-3 -3 10 -6
f:shortly	0 -25 1 22
f:should	5 -12 17 -23
f:shrink	0 1 -10 6
f:shut	7 0 0 -13
f:side	0 7 -7 -2
f:sign	-1 14 -6 -10
f:signature	0 4 -16 7
f:since	-8 14 5 -24
f:sir	9 -6 -4 0
f:sit	7 -7 -8 8
f:six	-8 -12 15 1
f:sixth	0 0 9 -5
f:sleep	3 -12 11 -3
f:smelter	-1 10 -8 0
f:so	-20 -1 7 1
f:social	0 0 9 -7
f:solution	0 -12 14 0
f:some	-7 -19 28 -8
f:something	0 1 2 -10
f:southern	0 -9 10 0
f:soybean	-6 -2 14 -17
f:spare	0 -5 -3 11
f:speak	2 -1 -11 12
f:special	0 -10 10 0
f:spent	0 11 -6 -2
f:split	0 11 -11 0
f:spoke	-14 0 16 -14
f:spoken	11 -1 -3 -5
f:spot	-1 -10 7 4
f:sprat	8 -13 4 0
f:staff	0 14 -11 0
f:stamp	5 -11 0 4
f:stand	6 5 -12 0
f:standstill	-2 -28 5 25
f:start	9 -10 0 2
f:state	0 11 -14 0
f:statement	-7 8 2 -14
f:station	0 -8 9 0
f:stay	-7 -4 0 12
f:steel	-4 20 -11 -8
f:step	-4 -6 14 -10
f:still	-3 -13 8 10
f:stockfish	0 13 -3 -5
f:stockholm	-4 -20 20 1
f:stop	-9 0 16 -17
f:story	-3 0 -2 9
f:strike	0 17 -18 0
f:subject	4 -21 16 -1
f:such	-3 14 -17 4
f:sugar	16 -19 19 -21
f:suggest	0 -9 10 0
f:suit	0 12 -8 -1
f:summary	0 -10 12 0
f:summit	-15 -8 30 -22
f:supply	0 -1 -7 11
f:surcharge	12 3 -17 -8
f:surprised	10 -15 4 0
f:suspend	-6 14 -10 0
f:table	18 -14 5 -5
f:take	-20 -1 -5 16
f:talk	3 -4 -9 13
f:talked	2 7 -4 -9
f:talking	0 13 -5 -6
f:tariff	5 21 -26 3
f:tax	-3 0 -6 9
f:tea	9 -15 9 0
f:team	-3 11 -10 2
f:technology	0 0 -13 12
f:telephoned	12 -14 4 -3
f:tell	-21 0 10 -2
f:ten	10 3 -14 0
f:tenth	8 -11 3 -2
f:text	-7 -8 -11 24
f:th	0 12 -5 -4
f:that	-21 13 8 -21
f:the	-14 12 -9 4
f:their	19 -4 -10 0
f:themselve	0 -12 11 0
f:then	-5 18 -1 -32
f:there	15 -23 15 -3
f:these	-3 10 -1 -9
f:they	45 -16 -5 -21
f:they're	9 -8 0 0
f:thi	6 -2 11 -23
f:thing	15 -9 4 -17
f:third	-22 -13 19 5
f:those	10 -13 15 -14
f:three	-4 1 15 -29
f:threw	0 10 -5 -3
f:tiktok	0 5 -16 9
f:till	7 -8 8 -9
f:time	1 -23 8 16
f:to	-2 -11 3 6
f:together	-9 17 -15 0
f:too	-9 -14 21 -2
f:top	-3 27 -18 -4
f:trader	0 11 -11 0
f:transcript	-1 -26 -24 38
f:travel	0 31 -25 -6
f:treasury	5 5 -8 -2
f:treaty	-2 -7 13 -4
f:truce	-2 -6 -5 17
f:trump	0 19 -16 -2
f:tuna	0 -10 23 -15
f:turned	0 11 -6 -2
f:two	-4 -7 25 -23
f:tyre	0 -11 14 0
f:under	-14 1 -11 18
f:understanding	0 0 -9 11
f:undertook	0 -16 16 0
f:union	0 -14 8 6
f:unless	-3 7 -15 9
f:until	7 14 -15 -4
f:up	-5 29 -20 -10
f:urge	0 -14 4 12
f:use	-5 -13 19 -4
f:usual	-5 10 -2 0
f:valid	0 2 -11 6
f:video	-8 -7 13 0
f:visit	-27 27 -28 9
f:vote	-10 17 -14 1
f:want	9 -1 2 -14
f:war	-8 -10 14 0
f:warn	0 14 -11 0
f:was	-11 -11 18 -5
f:way	-12 -8 5 9
f:we	-6 8 1 -8
f:we'd	0 -9 10 0
f:we'll	-2 14 -9 -1
f:we're	0 -11 12 0
f:we've	8 7 -10 -5
f:week	-15 32 -17 -10
f:were	-1 17 -7 -13
f:what	-21 4 -8 14
f:when	6 -14 12 -2
f:where	0 -8 27 -34
f:whether	-7 -16 4 16
f:which	3 14 -14 -4
f:while	4 0 2 -13
f:whiskey	0 6 8 -13
f:white	0 6 -11 0
f:who	16 11 -11 -19
f:whole	0 14 -13 0
f:whom	0 10 0 -7
f:whose	-3 0 -8 10
f:why	10 -8 0 0
f:wine	15 -2 -1 -15
f:winter	0 -4 -4 8
f:with	10 -1 -16 12
f:without	7 -26 -3 30
f:won't	0 -1 7 -5
f:word	7 -16 0 11
f:work	-10 -4 11 0
f:working	0 6 -15 6
f:world	-2 7 -8 4
f:write	-24 -10 33 -25
f:wrong	0 -15 8 8
f:x	0 -13 15 0
f:xi	0 -12 -1 14
f:year	4 -6 13 -18
f:yes	0 -19 7 14
f:yet	-6 -13 12 4
f:york	-5 6 -8 6
f:you	7 8 -17 0
f:your	0 6 -14 4
f:zero	10 4 -15 0
f:—	11 -19 6 2
first-of-paragraph	7 6 -11 0
has-future	-16 4 -3 7
has-gerund	3 16 -15 -5
has-infinitive	-1 17 -12 -6
has-modal	4 13 1 -34
has-past	-20 8 -1 -1
has-pluperfect	18 2 -15 -7
has-present	-18 13 1 -6
heads=0	-2 10 -18 13
heads=1	-13 17 -1 -14
heads=2	-13 -1 35 -63
how=calendar	-35 55 -25 -26
how=calendar-span	-101 -95 145 -137
how=relative	0 9 -34 27
how=relative-span	-13 -49 44 6
how=weekday	45 24 -81 33
how=weekday-span	-89 -47 100 -81
kind=day	-15 14 -1 -7
l1="	7 6 -12 -8
l1=,	-6 -11 12 3
l1=-	0 -17 -17 26
l1=/	13 -6 -5 -1
l1=:	-14 -3 11 -3
l1=;	0 3 -13 5
l1=<agent>	1 -15 19 -10
l1=<day-gone>	0 24 -3 -18
l1=<day-today>	-3 0 8 -3
l1=<gate>	0 -8 -6 15
l1=<goods>	21 -3 -5 -19
l1=<level>	-11 -2 8 0
l1=<money>	0 -13 14 0
l1=<name>	-24 -9 25 -4
l1=<number>	0 -2 8 -6
l1=<person>	-10 -7 8 4
l1=<quality>	-2 -4 11 -3
l1=<seat>	8 -1 1 -8
l1=<span>	0 15 -7 -6
l1=<v-agree>	3 -6 -13 18
l1=<v-bear>	0 -3 11 -20
l1=<v-begin>	10 0 1 -23
l1=<v-buy>	0 12 -8 0
l1=<v-deny>	0 -12 13 0
l1=<v-end>	-3 -6 -2 11
l1=<v-impose>	-3 17 -14 -1
l1=<v-return>	0 5 4 -12
l1=<v-say>	-12 6 -2 0
l1=<v-sign>	0 -4 -10 16
l1=<v-stay>	-10 -7 -10 23
l1=<v-suspend>	5 -12 1 5
l1=<v-target>	-2 -6 11 -3
l1=a	7 0 0 -11
l1=about	-2 12 -7 -2
l1=after	-3 0 6 -9
l1=ago	0 21 -13 -7
l1=and	0 -5 -17 20
l1=are	0 12 -6 -3
l1=before	-7 5 -9 8
l1=begin	0 3 0 -13
l1=beyond	0 11 -9 0
l1=busan	-3 -5 12 0
l1=by	0 16 -22 3
l1=call	0 -14 16 0
l1=charge	0 -5 8 -1
l1=close	-9 3 -5 8
l1=closed	0 9 -3 -1
l1=conclude	0 -11 -8 17
l1=confirm	0 -16 1 13
l1=day	-3 11 -6 -2
l1=decide	0 11 -9 0
l1=do	0 -5 9 -3
l1=down	-12 5 8 -5
l1=end	0 -11 1 10
l1=follow	0 1 -16 13
l1=for	3 1 1 -12
l1=four	0 -16 6 10
l1=fri	12 -18 -8 11
l1=friday	-3 -4 -12 13
l1=from	7 2 3 -35
l1=good	0 -7 9 -3
l1=happen	0 -7 8 0
l1=has	0 10 -5 -2
l1=hold	-4 -5 11 0
l1=if	-1 -13 16 0
l1=in	0 13 -4 -6
l1=is	-5 7 1 -14
l1=leave	0 11 -1 -7
l1=meet	3 -4 6 -10
l1=minute	0 10 0 -8
l1=monday	8 -6 -9 4
l1=one	6 -9 3 0
l1=or	0 3 -13 6
l1=order	0 12 -8 0
l1=out	0 -3 -15 16
l1=paper	0 12 -9 -1
l1=pari	11 9 -15 -11
l1=president	-1 -18 21 0
l1=rule	0 -12 13 0
l1=saturday	18 -12 -11 0
l1=say	-4 11 -5 -2
l1=since	8 4 -5 -17
l1=sit	0 10 -10 0
l1=spent	-9 7 3 -10
l1=spoke	0 -11 12 0
l1=start	10 -7 4 -15
l1=stockholm	10 -6 0 -3
l1=sunday	-1 -5 -9 12
l1=table	0 -13 -2 17
l1=talk	0 2 10 -18
l1=tariff	0 -8 10 0
l1=telephone	0 -7 11 0
l1=than	0 1 -12 8
l1=that	9 -2 -6 0
l1=the	7 28 -27 -30
l1=there	0 -12 9 2
l1=through	-5 -7 -14 20
l1=thursday	7 -10 0 2
l1=till	-5 -7 -14 20
l1=time	6 9 -13 -4
l1=to	-17 6 -17 17
l1=together	1 8 -11 0
l1=tuesday	-10 -6 6 4
l1=until	-14 6 -26 17
l1=was	0 11 -7 -1
l1=wednesday	13 -9 0 -3
l1=with	0 18 -9 -7
l1=|	0 10 -3 -3
l1=·	12 -2 0 -13
l1=—	-5 -2 15 -18
l2=(	-5 15 -18 4
l2=)	0 22 -10 -13
l2=,	16 -12 6 -6
l2=-	0 10 -4 -1
l2=.	0 0 -10 9
l2=:	0 -6 16 -30
l2=<agent>	9 3 -8 -6
l2=<begin>	9 -8 5 -11
l2=<day-ahead>	-7 -1 -3 9
l2=<day-gone>	-12 -12 3 14
l2=<duty>	1 -9 0 8
l2=<level>	-9 17 7 -38
l2=<month-gone>	0 9 -2 -2
l2=<not>	-11 -3 15 -7
l2=<number>	10 -4 -18 12
l2=<office>	-18 25 -4 -16
l2=<organisation>	14 -12 0 8
l2=<person>	-23 1 15 -14
l2=<quality>	13 -1 0 -13
l2=<span>	-16 -1 -4 14
l2=<v-agree>	-23 -6 11 1
l2=<v-bear>	5 20 -13 -28
l2=<v-begin>	4 9 -16 -2
l2=<v-buy>	0 29 -20 -5
l2=<v-deny>	0 17 -12 -2
l2=<v-down>	0 7 -2 -11
l2=<v-end>	9 8 -43 8
l2=<v-impose>	-11 21 -20 3
l2=<v-renew>	0 24 -13 -7
l2=<v-return>	-3 0 -9 11
l2=<v-sign>	-35 8 -3 3
l2=<v-stay>	-17 -13 1 24
l2=<v-threaten>	4 -3 -12 6
l2=<v-up>	-10 -1 -10 14
l2=accord	0 10 -7 -2
l2=act	0 10 -7 0
l2=again	-6 10 -8 1
l2=agenda	0 12 -11 0
l2=agree	-14 -4 6 2
l2=agreement	-2 11 3 -20
l2=airport	0 -20 2 18
l2=alert	0 14 -5 -4
l2=all	-3 -10 1 10
l2=almaty	0 5 -12 5
l2=an	14 -8 -2 -1
l2=and	-6 -10 -11 30
l2=announcement	0 12 -10 -2
l2=antwerp	0 10 -9 0
l2=apply	-2 -4 -4 11
l2=are	0 25 -16 -7
l2=arequipa	-1 11 -17 8
l2=arrive	5 0 -12 1
l2=arrived	1 7 -1 -18
l2=arusha	0 -6 17 -10
l2=as	7 4 -4 -11
l2=ask	7 4 -13 -3
l2=at	-6 31 -31 1
l2=away	11 -12 2 -2
l2=back	5 3 -17 4
l2=batumi	0 -27 20 9
l2=be	0 13 -20 3
l2=before	0 27 -22 -2
l2=begin	-2 13 -3 -20
l2=booked	0 -8 0 9
l2=briefing	0 0 -10 8
l2=bruge	0 -9 2 5
l2=brussel	0 13 -13 0
l2=busan	-10 -17 19 3
l2=business	0 -5 -13 15
l2=by	-6 16 -6 -9
l2=capital	10 -18 4 0
l2=car	0 -15 3 12
l2=cartagena	0 -16 16 0
l2=cebu	0 -14 0 14
l2=city	0 -15 9 9
l2=close	-1 14 -16 0
l2=closed	-2 -3 -5 11
l2=come	4 -6 11 -15
l2=conclude	0 16 -6 -9
l2=continue	-8 9 -17 8
l2=cotonou	0 -1 10 -7
l2=country	0 -8 11 -3
l2=custom	0 -11 0 13
l2=date	-1 -6 12 -4
l2=day	-12 15 -5 0
l2=deadline	-2 13 -7 0
l2=detail	0 11 -4 -5
l2=did	-1 23 -18 -1
l2=dinner	6 6 -9 -5
l2=down	-15 0 9 0
l2=due	0 30 -30 0
l2=early	-1 17 -11 -8
l2=edition	0 12 -5 -3
l2=effect	-7 16 -30 7
l2=end	5 2 -41 13
l2=enter	0 -10 12 0
l2=expire	0 19 -9 -7
l2=extension	0 13 -6 -4
l2=finish	-9 -8 -8 21
l2=first	-1 -6 9 0
l2=flash	0 14 -5 -5
l2=follow	11 3 -11 -6
l2=followed	0 11 -6 0
l2=for	5 7 -1 -21
l2=force	0 13 -11 -4
l2=framework	0 14 -12 -2
l2=friday	-4 4 7 -19
l2=from	0 -16 0 17
l2=full	0 -12 13 0
l2=geneva	0 -6 -8 16
l2=ghent	0 10 -8 0
l2=given	8 -6 -10 6
l2=go	-4 1 -21 14
l2=good	16 -1 -18 -7
l2=gothenburg	0 -8 -1 11
l2=gyeongju	-5 -7 14 -4
l2=had	0 18 -16 -6
l2=halifax	10 -23 14 -2
l2=hall	13 -7 -7 0
l2=hamburg	0 0 9 -9
l2=happen	0 16 -11 0
l2=has	13 -3 0 -14
l2=have	-8 -3 15 -5
l2=he	7 -9 3 0
l2=here	15 -26 18 -7
l2=higher	0 -6 9 -2
l2=his	0 12 -6 -3
l2=home	-2 -11 6 7
l2=hour	13 -4 5 -24
l2=in	0 -15 16 -2
l2=is	-12 23 -8 -24
l2=issue	0 0 -7 9
l2=it	-15 18 1 -15
l2=izmir	0 -2 13 -11
l2=jūrmala	8 -2 -3 0
l2=karachi	0 -8 12 -2
l2=kauna	11 -6 -2 -2
l2=kobe	0 -9 11 0
l2=lapse	10 0 -6 -4
l2=last	-5 13 -16 6
l2=late	-3 -2 -9 13
l2=law	0 12 -8 -1
l2=leave	-9 -8 5 10
l2=letter	0 22 -15 -5
l2=line	0 13 -8 -2
l2=link	0 -7 9 0
l2=lisbon	0 -11 0 12
l2=list	0 11 -7 0
l2=london	-2 2 3 -5
l2=lumpur	-4 -27 20 8
l2=lviv	0 -13 0 11
l2=malmö	0 10 -7 -1
l2=manila	0 8 -14 3
l2=meet	1 14 -8 -18
l2=midnight	-4 -6 -14 17
l2=minister	-1 -9 1 8
l2=minute	0 -12 18 -3
l2=mombasa	-3 -23 15 9
l2=monday	12 -11 0 0
l2=montevideo	0 -9 11 0
l2=more	0 -10 -5 15
l2=most	0 -10 11 0
l2=mérida	0 -14 0 14
l2=nagoya	-2 -19 22 -2
l2=name	0 11 -8 0
l2=nang	-2 -11 7 5
l2=negotiation	0 -11 5 6
l2=new	5 -2 7 -17
l2=next	0 14 -13 0
l2=night	0 17 -11 -8
l2=not	-5 10 1 -12
l2=note	0 22 -8 -11
l2=number	0 -13 15 0
l2=of	0 14 -12 -2
l2=offer	0 20 -20 0
l2=oil	0 -3 9 -3
l2=on	3 -23 21 0
l2=one	-5 0 11 -11
l2=open	-2 25 -18 -6
l2=opened	9 6 -19 -4
l2=order	0 24 -17 -5
l2=osaka	12 -6 0 -7
l2=other	-5 11 -5 -5
l2=our	0 20 -16 -1
l2=out	-11 11 -13 7
l2=over	17 -2 -20 0
l2=palace	5 -14 14 -6
l2=pari	2 -10 0 4
l2=pay	5 -12 12 -8
l2=peace	0 -8 11 0
l2=people	-1 12 -3 -15
l2=phone	10 -12 4 0
l2=piraeu	0 11 -10 0
l2=place	-5 13 -3 -9
l2=post	9 -14 5 2
l2=press	0 -26 7 20
l2=proclamation	0 -6 9 -1
l2=prolong	0 12 -4 -3
l2=propose	8 0 -9 -1
l2=protocol	0 10 -4 -3
l2=publish	-3 15 -3 -8
l2=radio	0 13 -8 -3
l2=read	0 12 -7 0
l2=release	0 1 6 -12
l2=reporter	-6 -6 0 8
l2=resume	-2 -3 -5 13
l2=review	0 4 -17 5
l2=reykjavík	0 -11 0 9
l2=rise	0 -1 -10 11
l2=room	-1 16 -12 0
l2=rosario	0 14 -11 -3
l2=samarkand	0 -9 0 11
l2=saturday	0 18 -8 -6
l2=second	-2 14 -6 -5
l2=see	9 -9 3 -1
l2=seoul	8 0 0 -12
l2=set	-1 13 -8 -4
l2=settle	0 13 -11 0
l2=sfax	9 1 -5 -5
l2=sheet	-1 19 -20 0
l2=shenzhen	0 20 -20 0
l2=side	0 -5 11 -6
l2=since	2 -3 11 -14
l2=sit	-8 0 -1 8
l2=social	0 10 -7 -2
l2=split	0 -10 5 5
l2=start	5 21 -20 -12
l2=statement	3 -5 -13 13
l2=stay	0 -14 -1 17
l2=still	0 12 -9 -1
l2=stockholm	5 -18 0 11
l2=summit	-1 -9 13 0
l2=sunday	11 -11 -5 7
l2=table	4 -17 5 7
l2=take	5 -10 0 7
l2=tariff	6 -17 1 10
l2=telephone	7 -4 4 -12
l2=television	0 17 -9 -7
l2=tell	0 -8 15 -9
l2=term	0 12 -8 0
l2=text	11 -5 -5 0
l2=that	-1 36 -29 -8
l2=the	-29 1 3 4
l2=their	-2 0 -13 12
l2=them	-1 9 -11 1
l2=then	0 13 -8 -2
l2=there	6 -30 17 9
l2=thi	3 12 -10 -5
l2=thing	0 8 -2 -3
l2=third	6 0 -15 6
l2=threaten	-1 9 -4 0
l2=three	0 4 -12 4
l2=to	-6 -17 20 3
l2=together	6 -10 3 0
l2=top	0 -9 11 -2
l2=town	0 -14 1 12
l2=trieste	0 -8 12 -2
l2=truce	-9 14 -14 0
l2=trump	0 -10 11 0
l2=tuesday	11 -6 -2 0
l2=turnberry	0 -20 23 -4
l2=two	0 20 -16 -1
l2=until	0 18 -8 -7
l2=up	-10 20 -4 -10
l2=us	0 16 -11 -1
l2=used	0 -11 11 0
l2=valid	0 10 0 -8
l2=valparaíso	0 -26 23 3
l2=video	2 -13 7 4
l2=visit	9 10 -12 -11
l2=warn	8 -13 -3 7
l2=was	4 -22 2 18
l2=we	-3 8 -8 1
l2=week	16 -12 0 0
l2=what	-5 10 0 -10
l2=which	0 2 -13 8
l2=with	-2 0 13 -18
l2=world	0 12 -9 0
l2=would	0 12 -5 -2
l2=write	0 18 -11 -6
l2=year	0 15 -11 0
l2=you	0 2 4 -10
l2=zanzibar	0 -3 10 -7
l2=—	6 2 -13 1
l3="	-1 0 6 -9
l3=&	0 22 -9 -9
l3='s	-7 40 -38 0
l3=(	-3 4 -7 5
l3=,	4 1 -9 1
l3=-	-5 8 0 -5
l3=/	-9 6 13 -28
l3=:	-24 -32 46 -13
l3=;	-2 12 -5 -5
l3=<agent>	9 -7 8 -12
l3=<day-ahead>	0 6 -14 4
l3=<day-gone>	5 -24 0 19
l3=<day-today>	10 2 3 -28
l3=<duty>	-7 4 -20 15
l3=<gate>	0 5 -22 14
l3=<goods>	-1 13 2 -17
l3=<level-noun>	-3 -9 0 14
l3=<level>	3 -7 -14 18
l3=<month-gone>	-2 5 -12 5
l3=<name>	-3 -12 -15 30
l3=<not>	3 -5 -8 11
l3=<number>	1 -4 -13 16
l3=<office>	-7 32 -19 -12
l3=<organisation>	14 9 -19 -3
l3=<person>	-23 -1 14 -9
l3=<quality>	9 -15 0 8
l3=<seat>	17 -3 -12 1
l3=<v-buy>	0 -11 13 -1
l3=<v-impose>	-8 -4 -5 14
l3=<v-propose>	-19 2 3 0
l3=<v-say>	9 17 -21 -8
l3=<v-sell>	0 12 -6 -1
l3=<v-stay>	-6 9 3 -9
l3=<v-suspend>	-3 -4 14 -10
l3=<v-target>	6 4 -23 5
l3=a	6 35 -22 -35
l3=again	-3 -2 10 -7
l3=agree	-2 -8 0 10
l3=agreement	0 -1 10 -10
l3=air	0 -11 12 0
l3=all	0 13 -7 -3
l3=an	-5 -4 26 -35
l3=and	-15 5 -21 22
l3=are	-7 24 -6 -22
l3=arrive	0 17 -13 -7
l3=as	8 0 0 -9
l3=asia	0 12 0 -10
l3=ask	0 -9 9 0
l3=at	-2 -11 9 4
l3=back	-1 -9 3 7
l3=been	-1 -7 -4 16
l3=before	-4 -10 5 8
l3=begin	-9 -17 26 -4
l3=border	9 -3 -5 0
l3=brief	0 -4 -7 11
l3=broke	-3 -4 -23 22
l3=by	7 1 2 -19
l3=cape	0 -13 1 12
l3=car	0 -5 9 -1
l3=charge	0 -6 -4 10
l3=chiang	0 8 -9 0
l3=client	0 12 -5 -5
l3=close	0 -10 0 12
l3=closed	0 9 -7 0
l3=country	0 -7 0 9
l3=de	0 13 -8 -2
l3=deal	0 -4 9 -4
l3=decision	0 -9 10 0
l3=delegation	0 -8 -9 13
l3=did	-5 14 -4 -7
l3=do	0 23 -21 0
l3=donald	0 -10 11 0
l3=down	0 -13 21 -11
l3=duty	0 5 -17 7
l3=evening	0 10 -1 -4
l3=everybody	0 -12 12 0
l3=fact	0 16 -18 0
l3=first	-7 0 8 -3
l3=five	11 -7 -1 -4
l3=flew	0 -12 3 9
l3=for	-23 -5 14 0
l3=four	0 11 -8 -2
l3=from	6 0 -12 4
l3=geneva	-2 2 6 -8
l3=go	2 -13 2 9
l3=good	-7 -6 14 -2
l3=had	19 7 -16 -25
l3=hand	0 -9 0 12
l3=has	-6 4 -16 11
l3=here	0 -8 12 0
l3=his	0 4 -10 7
l3=hold	0 -16 19 -2
l3=i	-1 -4 12 -11
l3=in	14 -35 40 -27
l3=incheon	0 -15 13 0
l3=into	-2 15 -6 -5
l3=is	-24 6 1 0
l3=it	0 -2 15 -24
l3=joint	-2 14 -26 5
l3=kuala	-4 -27 20 8
l3=la	0 11 -9 0
l3=last	-2 -2 15 -11
l3=leave	-3 -11 -1 15
l3=licence	0 -13 14 0
l3=lose	-1 -7 12 -2
l3=lumpur	0 15 -14 0
l3=make	0 14 -10 -1
l3=ministry	17 -7 0 -17
l3=morning	0 -21 8 16
l3=move	0 11 -3 -5
l3=mr	-3 -9 17 -2
l3=near	0 -8 11 0
l3=negotiator	2 -9 9 -1
l3=no	0 12 -4 -4
l3=not	5 9 -19 -2
l3=note	0 14 -6 -6
l3=nothing	0 -12 0 13
l3=notice	-1 13 -9 0
l3=of	-5 -33 28 12
l3=offer	0 -13 0 13
l3=on	9 -1 -8 3
l3=one	7 4 -14 -4
l3=open	0 11 -6 -7
l3=or	0 -9 10 0
l3=order	0 -12 14 -1
l3=other	0 -1 -11 15
l3=our	-1 -19 6 16
l3=party	0 14 -6 -7
l3=past	3 -2 -13 7
l3=pay	-2 23 -14 -2
l3=place	-1 -14 18 -1
l3=plan	0 13 -12 0
l3=post	0 14 -4 -8
l3=president	-8 11 -5 -6
l3=press	-1 -8 -2 14
l3=radio	0 27 -14 -12
l3=reach	0 4 -9 2
l3=resume	0 10 -7 -1
l3=return	0 -13 2 9
l3=rise	-3 16 -1 -9
l3=round	-7 17 -5 -8
l3=run	0 15 -8 -3
l3=same	-2 -12 10 3
l3=say	11 5 -19 -6
l3=second	-7 32 -28 0
l3=settle	0 -10 3 3
l3=side	0 9 -17 8
l3=sign	0 18 -1 -21
l3=since	0 13 -1 -9
l3=speak	0 10 -8 0
l3=spoke	0 -10 13 0
l3=state	0 10 -6 -5
l3=statement	0 11 -5 -2
l3=stockholm	-4 12 -8 0
l3=sugar	9 -8 0 0
l3=swedish	9 -11 -3 3
l3=table	-1 10 -6 -2
l3=take	0 16 -15 -1
l3=talk	13 -3 -19 12
l3=tariff	-4 0 -6 9
l3=tea	6 -16 -2 12
l3=telephone	-2 -19 23 -1
l3=tell	-13 -3 1 6
l3=term	12 -11 0 0
l3=that	7 -25 8 14
l3=their	-12 -8 12 2
l3=there	-4 -14 20 -4
l3=they	-1 -2 -6 10
l3=thi	0 -3 -2 8
l3=three	0 12 0 -9
l3=time	-1 17 -9 -4
l3=to	6 5 -22 12
l3=trade	8 0 0 -6
l3=truce	5 -7 -14 13
l3=two	3 12 -21 5
l3=understanding	0 9 -5 -2
l3=until	0 6 -19 10
l3=video	-2 -10 15 -2
l3=was	0 0 -16 16
l3=we	0 0 4 -10
l3=week	8 1 -11 0
l3=were	-10 -14 5 15
l3=what	-9 7 6 -20
l3=where	-1 9 0 -6
l3=will	-14 3 0 2
l3=with	-13 -11 16 2
l3=would	-13 0 5 0
l3=your	0 12 -6 -1
l3=·	0 21 -10 -8
l3=—	4 -7 -20 21
l4=&	9 0 -7 -7
l4='s	12 6 -14 -8
l4=(	12 -3 0 -15
l4=)	-2 -12 20 -7
l4=,	9 -9 -7 12
l4=-	-14 0 8 -2
l4=.	-4 12 -24 11
l4=/	0 14 -3 -9
l4=<agent>	-7 4 13 -27
l4=<day-gone>	-14 10 0 -1
l4=<day-today>	11 0 -28 7
l4=<duty>	-12 0 12 -8
l4=<gate>	7 2 -2 -11
l4=<goods>	-3 17 -24 7
l4=<level-noun>	-1 11 -4 -9
l4=<level>	-13 31 -38 2
l4=<name>	6 7 -23 4
l4=<not>	-3 6 4 -15
l4=<number>	1 3 5 -18
l4=<person>	-1 -9 5 6
l4=<quality>	-11 -13 33 -22
l4=<seat>	3 -1 -14 17
l4=<sender>	0 5 -15 4
l4=<span>	16 -30 21 -3
l4=<v-bear>	-15 7 3 -7
l4=<v-begin>	5 -24 14 9
l4=<v-down>	-13 -6 12 0
l4=<v-end>	-8 9 -17 6
l4=<v-propose>	-13 4 7 -17
l4=<v-say>	-25 -2 6 2
l4=<v-sell>	0 11 -8 0
l4=<v-sign>	9 -1 1 -8
l4=<v-stay>	-11 -3 19 -15
l4=<v-target>	-6 6 4 -11
l4=a	-11 -9 -1 20
l4=accord	0 -6 -1 9
l4=adopt	0 -8 -4 12
l4=after	-2 -2 17 -15
l4=again	-4 -5 13 -10
l4=agree	-3 1 8 -21
l4=agreement	-2 0 -10 12
l4=all	9 -12 5 -2
l4=and	-21 -2 8 6
l4=answer	0 -10 11 0
l4=approve	11 -6 -3 0
l4=are	0 4 -11 6
l4=arrangement	0 -13 14 0
l4=ask	0 15 -13 0
l4=at	0 -12 24 -23
l4=back	-7 19 -19 2
l4=be	-10 19 -11 0
l4=been	9 0 -1 -18
l4=begin	20 -14 -1 -2
l4=between	-2 -3 9 -3
l4=brief	0 9 -3 -2
l4=but	0 11 0 -8
l4=by	-2 -3 -21 23
l4=call	-3 -6 10 -2
l4=close	0 -3 -4 8
l4=closed	0 0 7 -9
l4=come	-10 -6 7 5
l4=commerce	0 15 -9 -3
l4=conclude	0 -2 -3 10
l4=confirm	0 -11 12 0
l4=consultation	0 8 0 -11
l4=continue	0 -13 14 0
l4=conversation	0 -8 9 0
l4=country	0 4 -10 4
l4=custom	12 -14 -4 5
l4=day	-6 -13 6 9
l4=deal	0 20 -16 -5
l4=declare	0 -14 0 15
l4=detail	-3 21 -13 -6
l4=done	0 -3 -15 15
l4=down	16 -3 -17 8
l4=due	10 -11 7 -2
l4=duty	-3 -3 13 -10
l4=each	0 5 -11 4
l4=earth	0 -15 15 0
l4=end	-4 7 -33 14
l4=enter	0 11 -9 0
l4=evening	-2 -16 0 19
l4=expect	0 -10 13 0
l4=first	13 -10 0 0
l4=fly	-4 25 -19 -8
l4=following	0 12 -12 0
l4=for	7 -4 8 -20
l4=foreign	11 -14 5 -3
l4=gave	0 10 -3 -2
l4=geneva	-1 12 -16 3
l4=get	0 -15 4 12
l4=go	0 -8 8 0
l4=government	0 11 -8 -1
l4=had	2 -11 11 -4
l4=hall	-2 10 -3 -4
l4=hand	-3 1 9 -10
l4=has	-18 -11 13 10
l4=he	-13 19 -13 0
l4=head	0 -14 15 0
l4=him	-4 12 -5 -1
l4=his	13 5 -16 -3
l4=hold	0 5 0 -12
l4=home	-1 22 -12 -11
l4=house	0 -12 2 10
l4=i	0 12 -5 -10
l4=in	-10 -5 17 -14
l4=into	0 -10 0 12
l4=is	-4 -6 0 11
l4=it	-1 0 8 -9
l4=joint	0 -4 -8 12
l4=kuala	0 15 -14 0
l4=land	-4 13 -5 -3
l4=last	0 10 -2 -10
l4=leader	-2 -8 13 -1
l4=let	0 -11 0 12
l4=meet	0 -14 18 -7
l4=minister	-4 14 -7 -6
l4=ministry	-6 20 -9 -1
l4=minute	0 -13 13 1
l4=morning	-7 17 -14 0
l4=negotiate	0 -9 10 0
l4=negotiation	7 5 -9 -4
l4=negotiator	4 -9 8 -3
l4=new	-7 12 -6 0
l4=next	0 -6 11 -5
l4=no	0 10 -4 -3
l4=nobody	0 -12 12 0
l4=now	0 -10 12 0
l4=of	13 7 -7 -18
l4=old	12 -6 -1 -4
l4=on	15 17 -13 -30
l4=one	0 12 -5 -4
l4=open	12 -9 -7 4
l4=opened	7 -20 16 -5
l4=other	-1 -7 6 2
l4=our	-3 17 -10 -7
l4=over	17 3 -24 4
l4=p	0 -12 0 13
l4=paper	0 -10 12 -4
l4=parted	-1 -11 7 1
l4=pay	0 20 -14 -3
l4=plan	0 -7 4 4
l4=point	0 -9 11 0
l4=prepare	0 10 -8 0
l4=president	-4 -4 9 -1
l4=put	3 7 -5 -9
l4=reach	0 -5 0 8
l4=reporter	10 3 -16 -4
l4=representative	0 -6 10 -3
l4=rise	0 7 -9 0
l4=room	0 -16 8 8
l4=round	13 -8 11 -21
l4=run	0 -9 10 0
l4=say	-6 27 -22 -5
l4=see	-4 19 -15 0
l4=session	0 -6 9 0
l4=set	0 -10 12 0
l4=settle	0 13 -12 0
l4=shook	0 -9 0 13
l4=shortly	0 -18 10 9
l4=side	-7 9 -14 10
l4=sign	-1 13 -12 -1
l4=since	-2 -1 -7 10
l4=sit	-18 -11 25 -3
l4=so	-2 7 -9 4
l4=spoke	10 6 -13 0
l4=start	-3 -8 13 -2
l4=statement	0 -13 5 7
l4=strike	0 -7 11 -2
l4=summit	0 -10 10 0
l4=take	-4 -1 -4 10
l4=talk	5 32 -18 -25
l4=talked	-11 -10 23 -1
l4=than	21 -14 -4 -6
l4=that	-12 -17 7 20
l4=the	7 18 -29 4
l4=their	3 -21 9 11
l4=them	-1 -16 22 -4
l4=there	-2 16 -21 4
l4=they	0 15 -9 -10
l4=thi	0 -10 9 0
l4=three	0 10 -6 0
l4=time	1 -16 12 0
l4=to	-6 -10 10 6
l4=together	0 13 -10 -1
l4=trade	4 -9 5 0
l4=travel	-3 -9 14 -2
l4=treaty	0 9 -8 0
l4=truce	1 12 -10 -4
l4=two	-15 7 -1 0
l4=understanding	0 -11 12 0
l4=until	0 11 -5 -1
l4=up	4 -2 9 -21
l4=visit	0 -10 3 6
l4=vote	9 -3 0 -4
l4=was	22 -5 1 -17
l4=we	25 -22 -7 0
l4=week	0 11 -1 -6
l4=were	-4 4 5 -12
l4=where	-4 13 1 -13
l4=will	-14 4 -8 14
l4=wire	0 11 -8 0
l4=with	-7 8 10 -29
l4=world	0 -8 10 0
l4=would	21 4 -31 0
l4=write	0 -6 9 0
l4=year	0 -4 7 -1
l4=york	-8 10 1 -4
l4=you	0 -11 13 0
l4=—	4 -19 4 14
l='s on	0 11 -9 0
l=) ,	0 17 -5 -11
l=, <level>	0 -8 10 0
l=, a	13 -5 -7 -2
l=, and	6 6 -4 -10
l=, friday	0 8 -8 0
l=, from	-5 -5 16 -8
l=, on	4 -14 21 -20
l=, saturday	10 -12 -3 5
l=, say	0 -6 8 -1
l=, since	-5 -2 9 -3
l=, start	9 -1 -6 -2
l=, thursday	5 11 -8 -14
l=, tuesday	0 5 3 -13
l=, until	-3 -12 -5 18
l=, wednesday	0 -11 12 -1
l=: on	-5 -5 11 -4
l=<begin> (	0 12 -7 0
l=<begin> and	0 17 -11 -3
l=<begin> by	-3 0 -9 8
l=<begin> friday	0 -11 0 13
l=<begin> from	-6 1 7 -5
l=<begin> good	-4 -5 12 -1
l=<begin> in	0 12 -7 -2
l=<begin> saturday	10 -2 -2 -7
l=<begin> since	-6 11 -9 3
l=<begin> the	-6 12 0 0
l=<begin> thursday	2 -18 11 4
l=<begin> tuesday	-6 -17 6 14
l=<begin> wednesday	16 -1 -13 -13
l=<day-ahead> ,	0 6 -9 2
l=<day-gone> ,	0 -5 13 -7
l=<day-gone> and	-6 -7 -6 17
l=<day-today> (	0 18 -16 -5
l=<level> (	0 -15 16 0
l=<level> on	-16 30 -6 -18
l=<level> since	-7 14 -3 0
l=<level> until	0 -10 14 -3
l=<name> ,	0 -14 7 6
l=<name> before	0 -9 0 9
l=<name> end	0 13 -3 -7
l=<number> on	8 4 -10 -3
l=<office> ,	-1 11 -5 -4
l=<organisation> ,	-7 -25 11 20
l=<organisation> on	0 12 -2 -19
l=<person> :	0 -8 11 0
l=<person> on	-15 -7 19 -10
l=<person> say	0 9 -14 2
l=<seat> (	4 -2 -12 10
l=<seat> from	0 -9 10 -1
l=<seat> on	-4 8 -2 -9
l=<seat> ·	0 -11 12 0
l=<span> from	-1 19 -14 0
l=a deal	0 9 -7 0
l=again on	-4 12 -12 3
l=agree on	-13 0 6 -1
l=agreement on	0 9 1 -15
l=airport on	0 -13 6 6
l=alexandria on	-5 10 -3 -2
l=and end	0 0 -3 8
l=and on	0 -10 0 12
l=apply from	0 -9 -1 12
l=aqaba on	0 9 -2 -6
l=arrived on	7 1 0 -15
l=as of	-9 12 0 -9
l=at <number>	-4 0 9 -11
l=at the	-12 62 -57 -3
l=away on	11 -13 2 0
l=back on	5 0 -14 6
l=batumi ,	0 -8 11 -1
l=batumi on	0 -21 10 12
l=before the	0 20 -18 0
l=begin on	-6 13 0 -17
l=brussel ,	0 16 -10 -4
l=busan ,	0 -13 8 7
l=busan on	-7 -8 15 -4
l=business on	0 -8 -12 17
l=by the	0 20 -15 0
l=call of	0 -17 18 0
l=capital on	10 -22 5 2
l=car on	0 -17 4 12
l=cartagena on	0 -13 14 0
l=city on	0 -8 10 0
l=close on	0 9 -15 1
l=closed on	-1 -9 0 11
l=come on	3 -12 14 -7
l=conclude on	0 15 -5 -8
l=conference on	0 12 -7 -2
l=continue on	-6 4 -14 9
l=date :	0 9 -6 0
l=date is	0 -8 9 0
l=day on	-9 8 -6 1
l=deal on	0 -16 13 3
l=did ,	0 13 -12 0
l=dinner on	6 6 -9 -5
l=down on	-9 -4 1 8
l=due on	0 24 -21 -1
l=duty of	0 -7 0 9
l=duty on	-2 10 -3 -2
l=early as	0 9 -4 -3
l=early on	0 9 -5 -5
l=effect on	-2 9 -26 8
l=end on	6 9 -38 3
l=expire on	0 19 -9 -7
l=finish on	-9 -8 -8 21
l=follow on	11 3 -11 -6
l=followed on	0 10 -6 0
l=for the	9 0 -15 0
l=force on	0 11 -8 0
l=force since	3 5 -11 0
l=friday ,	-4 4 7 -19
l=from <name>	0 -8 10 0
l=from the	7 -12 5 0
l=geneva on	0 4 -11 9
l=go on	-2 9 -30 11
l=go up	0 -9 0 11
l=good from	10 -6 -4 0
l=halifax on	0 -12 14 0
l=happen on	0 15 -11 0
l=has until	13 -3 -2 -12
l=have until	0 6 5 -11
l=higher on	0 -7 10 -1
l=home on	-1 -14 8 7
l=hour on	14 -13 10 -20
l=in <name>	-15 11 2 -12
l=in <seat>	5 -6 0 1
l=in busan	-3 -6 13 0
l=in on	0 11 -7 0
l=in pari	11 9 -15 -11
l=in stockholm	10 -6 0 -3
l=is on	0 10 -5 -4
l=issue on	0 -1 -6 9
l=istanbul on	0 15 -14 0
l=it charge	0 -8 9 0
l=it on	-8 12 0 -6
l=izmir on	0 -2 13 -11
l=karachi on	0 -9 13 -1
l=know on	0 13 -10 -1
l=lago ,	0 10 -4 -3
l=lago on	0 -9 10 0
l=lapse on	10 0 -6 -4
l=late on	-3 -2 -9 13
l=leave on	-3 -15 6 12
l=link on	0 -7 9 0
l=london on	0 -7 12 -3
l=lumpur ,	0 -8 11 -2
l=lumpur on	-3 -20 3 15
l=me on	0 0 -9 8
l=meet :	0 19 -17 -1
l=memorandum on	0 -12 9 1
l=midnight on	-4 -7 -13 18
l=more than	0 -9 0 10
l=move on	0 8 -5 -2
l=move to	0 -11 14 -1
l=name on	0 10 -7 0
l=new on	0 13 -6 -5
l=no deal	0 -16 7 9
l=note ,	0 16 -5 -9
l=notice by	0 -11 11 0
l=number on	0 -14 16 0
l=of <name>	0 -14 8 5
l=off to	0 -11 13 -1
l=on <day-gone>	0 11 0 -9
l=on a	-2 16 -9 -4
l=on it	0 -5 -5 10
l=on on	0 1 -10 7
l=on the	3 -39 38 -5
l=open on	0 20 -15 -3
l=opened on	9 3 -16 -4
l=order on	0 16 -10 -3
l=osaka on	13 -3 -4 -3
l=over on	7 1 -14 0
l=paper on	0 1 -12 5
l=pari on	-1 -11 4 5
l=pay <level>	0 -8 10 0
l=people on	-1 12 -3 -15
l=phone on	11 -14 5 0
l=place on	-4 19 -11 -5
l=post of	11 -24 15 0
l=post on	0 0 -11 6
l=press on	0 -6 11 -5
l=proclamation on	0 -9 11 0
l=propose on	8 -6 0 0
l=publish on	-2 14 -3 -8
l=release ,	0 0 8 -10
l=reporter on	-6 -7 1 9
l=resume on	-2 -3 -5 13
l=review on	0 -4 -7 9
l=rise on	0 -3 -7 11
l=round on	-2 13 -9 0
l=run from	8 -16 8 0
l=run until	0 16 -2 -11
l=salvador on	0 -9 9 0
l=samarkand ,	0 -7 -4 11
l=saturday ,	0 18 -8 -6
l=see <person>	0 -17 17 0
l=session on	-3 11 -4 -2
l=settle on	0 10 -8 0
l=sheet on	0 9 -7 0
l=shenzhen on	0 20 -20 0
l=side on	0 -10 12 0
l=since <number>	2 -11 15 -9
l=sit on	2 11 -9 -4
l=sit until	0 -10 0 11
l=speak on	0 -15 17 0
l=start on	5 21 -20 -12
l=statement of	0 3 -14 8
l=statement on	5 -12 0 8
l=stay until	0 -8 0 10
l=summit of	0 -21 21 0
l=sunday ,	11 -11 -5 7
l=table on	5 -18 0 12
l=talk of	0 -15 17 0
l=talk on	-17 7 1 0
l=telephone on	7 1 -2 -9
l=television on	0 14 -8 -5
l=tell on	0 -10 10 0
l=that from	0 12 -12 0
l=the <organisation>	0 14 -12 0
l=the <quality>	-1 -5 11 -2
l=there from	0 -10 10 0
l=there on	7 -23 6 11
l=to <number>	0 -6 -5 11
l=to <seat>	10 -1 0 -15
l=to begin	-2 -14 16 0
l=to end	0 -5 11 -6
l=to the	0 10 -7 0
l=trieste on	0 -14 14 0
l=tromsø on	0 -9 9 0
l=truce end	0 15 0 -12
l=truce of	0 12 -5 -4
l=tuesday ,	11 -6 -2 0
l=until the	0 9 -5 0
l=us on	0 10 -6 0
l=valparaíso ,	0 -23 20 3
l=warn on	8 -13 -3 7
l=was on	0 -15 13 3
l=week ,	0 -13 18 -5
l=week of	19 -2 -20 -2
l=write on	0 17 -11 -6
l=year ago	0 12 -10 0
l=york ,	5 0 3 -12
l=york from	0 -10 12 0
l=york on	-1 14 -7 -4
l=york since	-8 -4 14 -1
l=— monday	11 -4 -1 -6
l=— on	0 -5 9 -3
lead=)	-4 0 -11 14
lead=,	-8 0 5 -1
lead=10	7 -15 4 6
lead=11	-4 -6 14 -10
lead=12	-11 1 8 -17
lead=13	-1 25 -15 -5
lead=14	-9 -30 23 15
lead=15	-7 -16 0 20
lead=16	-2 -12 5 10
lead=17	-2 -14 20 -4
lead=19	-4 -1 10 -12
lead=2	-7 3 -10 7
lead=20	-9 8 5 -13
lead=21	-1 18 -10 -3
lead=22	-2 3 -21 10
lead=23	-3 -30 36 -9
lead=25	-3 21 -8 -8
lead=26	0 -13 -13 22
lead=28	20 -28 21 -17
lead=3	-5 -7 15 -8
lead=30	-19 -21 30 0
lead=31	-2 3 -24 11
lead=4	-3 0 8 -10
lead=5	-2 5 5 -15
lead=6	11 3 -10 -11
lead=9	9 -18 2 8
lead=:	-11 13 -9 -2
lead=a	-17 1 9 -8
lead=according	0 9 -4 0
lead=after	-17 8 -8 8
lead=all	0 11 -8 0
lead=an	3 -4 -16 12
lead=and	5 12 -16 -2
lead=as	13 -8 -7 0
lead=at	-11 18 -24 5
lead=august	-3 35 -28 -5
lead=before	7 -14 0 9
lead=beijing	-1 22 -9 -10
lead=bessent	3 -15 -4 16
lead=both	-11 12 3 -14
lead=brazil	0 10 -6 0
lead=by	-9 5 -12 8
lead=canada	0 -18 3 14
lead=carney	-10 -5 16 -3
lead=chile	6 -4 -9 5
lead=china	-2 25 -12 -19
lead=chinese	6 9 -24 3
lead=december	11 -12 1 0
lead=delegations	-10 8 0 0
lead=details	0 16 -12 -2
lead=donald	8 -30 27 -1
lead=economics	0 9 -6 -1
lead=economy	0 13 -11 0
lead=eu	-1 15 -8 -7
lead=experts	2 -20 10 0
lead=february	0 23 -19 -2
lead=for	-4 30 -21 -6
lead=foreign	-6 -6 9 0
lead=friday	-21 29 -35 4
lead=from	-10 12 -1 -3
lead=goods	0 -6 9 0
lead=greer	0 11 -9 0
lead=he	5 2 1 -16
lead=he'll	8 -19 13 -2
lead=his	-5 13 -5 -1
lead=i	-8 -13 12 5
lead=iceland	0 -12 0 11
lead=if	5 2 0 -14
lead=in	-6 2 9 -13
lead=india	0 13 -6 -5
lead=it	-10 0 9 -5
lead=its	1 -12 12 0
lead=january	0 18 -14 0
lead=japan	-2 -1 8 -6
lead=july	-5 -3 -1 9
lead=june	6 -21 17 -3
lead=kenya	10 0 -5 -7
lead=last	0 19 -8 -19
lead=malaysia	0 14 -7 -6
lead=march	-4 -3 9 -2
lead=mark	0 0 9 -8
lead=may	-4 -4 11 -6
lead=minister	-4 -3 13 -12
lead=ministers	-2 13 -8 -2
lead=monday	25 -37 12 3
lead=morocco	0 -3 9 -4
lead=negotiations	0 -11 3 7
lead=negotiators	4 -18 5 4
lead=neither	0 -28 29 0
lead=new	0 11 -1 -6
lead=not	0 -11 12 0
lead=nothing	0 -11 0 12
lead=nov	-1 16 -12 0
lead=november	-5 52 -42 -8
lead=october	-9 -3 13 -13
lead=our	-2 -6 13 -9
lead=peru	0 0 -10 9
lead=president	-32 9 2 -3
lead=presidents	-5 9 0 -9
lead=saturday	0 14 -5 -18
lead=scott	4 15 -19 0
lead=see	0 16 -13 0
lead=september	12 -9 0 -4
lead=she	0 -10 13 0
lead=should	0 11 -7 0
lead=signed	0 17 -9 -10
lead=since	-9 12 -1 -1
lead=so	1 -27 21 6
lead=sunday	-3 0 -9 8
lead=switzerland	0 12 -6 -2
lead=talks	-11 4 -9 9
lead=ten	0 12 -9 0
lead=thailand	10 -3 -5 -1
lead=that	11 -4 -8 5
lead=the	-18 -5 7 7
lead=their	-3 -7 3 6
lead=these	0 -8 10 0
lead=they	15 -25 -1 20
lead=they've	9 -5 -2 0
lead=three	0 14 -6 -5
lead=thursday	-12 -22 17 16
lead=to	0 12 -11 0
lead=today	20 -1 -7 -15
lead=tomorrow	4 10 -19 5
lead=trade	-10 1 -10 12
lead=treasury	10 -6 -23 21
lead=trump	-4 1 -11 14
lead=tuesday	17 -15 -1 3
lead=turkey	0 2 7 -11
lead=two	-2 16 -24 2
lead=u.s.	-4 -13 16 0
lead=uganda	5 -15 16 -10
lead=until	-3 14 -18 0
lead=us	-10 0 9 -3
lead=washington	0 14 -5 -5
lead=we	18 -31 7 8
lead=wednesday	22 -7 -12 -2
lead=what	-19 -13 26 -13
lead=when	0 -18 19 0
lead=where	3 -16 11 0
lead=white	0 -5 8 -2
lead=will	0 -9 9 0
lead=with	0 8 -2 -5
lead=xi	9 18 -39 15
lead=yesterday	-1 15 -34 17
lead=you	0 -12 3 8
lead=—	0 7 0 -10
left:calls	-7 -26 43 -40
left:coming	-25 -12 23 -3
left:experts	0 -14 21 -13
left:m=adjourned	0 4 -11 4
left:m=arrived	-3 20 -12 -12
left:m=arrives	0 21 -24 -3
left:m=broke off	0 0 -10 6
left:m=came	1 -11 -2 12
left:m=closed	-14 8 -2 0
left:m=comes	-3 11 -3 -13
left:m=consultations	0 0 19 -21
left:m=delegation	-12 0 3 4
left:m=delegations	-7 -19 8 15
left:m=dinner	12 0 -10 0
left:m=edition	11 0 -9 -10
left:m=ended	-10 1 -24 16
left:m=flew	-8 7 -4 0
left:m=flies	0 14 -6 -19
left:m=fly	0 15 -13 -7
left:m=go	-1 6 -22 15
left:m=goes	0 0 14 -24
left:m=guest	7 18 -18 -15
left:m=handshake	0 -4 -7 11
left:m=here	8 -21 15 -1
left:m=host	5 9 -8 -11
left:m=hosts	0 14 -11 -1
left:m=landed	-3 21 -16 -2
left:m=meet	12 -9 13 -34
left:m=meeting	-8 -12 1 25
left:m=meets	-13 0 4 3
left:m=met	4 0 5 -16
left:m=negotiates	0 -3 -9 12
left:m=negotiations	2 0 2 -10
left:m=negotiators	-4 0 16 -17
left:m=parted	-8 -17 -8 23
left:m=round	7 -10 3 0
left:m=rounds	0 9 -6 0
left:m=sat	16 -7 0 -16
left:m=see each other	0 -4 -2 10
left:m=session	-7 -7 4 9
left:m=shook hands	-10 -2 9 0
left:m=signed	-14 2 -2 2
left:m=sit	-3 4 -11 9
left:m=sitting	-1 -10 13 0
left:m=spent	-7 0 12 -14
left:m=table	0 9 -13 1
left:m=talk	-13 22 -12 -13
left:m=talked	12 -18 11 -8
left:m=talking	3 -3 -9 8
left:m=talks	14 -23 2 14
left:m=there	-1 -30 23 9
left:m=to see	0 11 -8 0
left:m=travels	11 -4 -2 -3
left:m=visit	-8 -12 15 5
left:m=visited	-2 -4 12 -3
left:m=visits	0 9 -8 0
left:m=where	4 16 -15 -7
left:meets	12 0 -4 -6
left:running	0 -23 12 14
left:summit	3 -9 17 -17
left:sure	18 -21 13 -3
left:wished	18 8 -6 -29
lll=( <seat> ,	0 4 -9 6
lll=, <day-gone> and	0 -5 0 9
lll=, <day-today> (	0 13 -11 -4
lll=, <level> from	13 -12 0 0
lll=, <name> ,	-4 -19 8 13
lll=, <organisation> ,	0 -20 12 9
lll=, <seat> ,	-10 -7 33 -27
lll=, agree on	0 -5 8 -3
lll=, and on	-7 17 -16 2
lll=, begin on	8 11 -19 -6
lll=, end on	-2 -5 -4 12
lll=, friday ,	0 11 -6 -1
lll=, monday ,	-3 15 -6 -4
lll=, on the	10 -9 0 0
lll=, say on	-6 -3 -5 11
lll=, sunday ,	0 -2 -7 10
lll=, thursday ,	0 12 -8 -1
lll=, tuesday ,	0 7 -11 0
lll=, wednesday ,	0 -19 12 8
lll=/ <seat> ,	-8 6 11 -25
lll=: <number> on	-2 8 -18 6
lll=<begin> <begin> (	0 12 -7 0
lll=<begin> <begin> and	0 17 -11 -3
lll=<begin> <begin> by	-3 0 -9 8
lll=<begin> <begin> friday	0 -11 0 13
lll=<begin> <begin> from	-6 1 7 -5
lll=<begin> <begin> good	-4 -5 12 -1
lll=<begin> <begin> in	0 12 -7 -2
lll=<begin> <begin> saturday	10 -2 -2 -7
lll=<begin> <begin> since	-6 11 -9 3
lll=<begin> <begin> the	-6 12 0 0
lll=<begin> <begin> thursday	2 -18 11 4
lll=<begin> <begin> tuesday	-6 -17 6 14
lll=<begin> <begin> wednesday	16 -1 -13 -13
lll=<begin> <person> on	0 10 -8 0
lll=<begin> <person> say	0 11 -4 -4
lll=<begin> <seat> ,	4 0 -8 6
lll=<begin> brussel ,	0 10 -5 -3
lll=<begin> busan ,	0 3 -11 9
lll=<begin> guayaquil ,	0 9 -3 -3
lll=<begin> madrid ,	-2 -8 0 9
lll=<begin> monday ,	2 -18 0 15
lll=<begin> samarkand ,	0 -7 -4 11
lll=<begin> stockholm ,	-5 -4 -2 12
lll=<begin> sunday ,	9 -18 10 0
lll=<begin> thursday ,	-4 -7 16 -12
lll=<begin> tuesday ,	4 -17 8 5
lll=<day-ahead> , until	0 -10 0 10
lll=<level> , on	12 -8 -3 0
lll=<name> , on	11 -18 7 -5
lll=<name> <seat> ,	0 -9 8 1
lll=<name> agree on	-5 -13 9 5
lll=<name> at the	0 19 -18 0
lll=<name> begin on	-14 -16 15 10
lll=<name> meet on	1 15 -13 -5
lll=<name> say on	0 -6 -3 10
lll=<name> sign on	0 -10 -1 12
lll=<office> say on	1 10 -3 -9
lll=<organisation> in <seat>	0 -12 12 0
lll=<organisation> meet on	0 9 -8 0
lll=<organisation> say on	8 4 -11 -10
lll=<person> : on	0 -22 24 0
lll=<person> agree on	0 0 7 -10
lll=<person> announce on	0 -7 0 10
lll=<person> business on	0 -10 -2 13
lll=<person> meet on	-2 -18 21 0
lll=<person> new on	0 10 -5 -2
lll=<person> say on	-13 -6 4 7
lll=<person> sign on	0 3 1 -13
lll=<person> warn on	0 -9 -1 11
lll=<person> write on	0 13 -9 -3
lll=<quality> good from	11 -7 -3 0
lll=<seat> , on	0 -19 23 -3
lll=<seat> , thursday	-6 23 -26 1
lll=<seat> , tuesday	0 -6 10 -2
lll=<seat> , wednesday	10 0 -18 0
lll=<seat> issue on	0 -7 -3 11
lll=<seat> on the	7 -10 0 0
lll=<seat> say on	0 29 -25 -4
lll=<span> , from	-5 10 -2 0
lll=<span> , to	0 10 -6 0
lll=<span> from the	9 -5 -4 0
lll=a meet on	0 -9 9 0
lll=a post on	0 10 -6 -1
lll=a statement on	9 -7 0 0
lll=a year ago	0 9 -8 0
lll=an agreement on	0 -4 14 -15
lll=an hour on	0 -14 17 0
lll=and <name> on	7 -9 -6 9
lll=and <seat> ,	0 11 -6 -3
lll=announce it on	0 -11 1 10
lll=announce late on	0 -10 10 0
lll=as early as	0 9 -4 -3
lll=at midnight on	0 5 -16 3
lll=at noon on	0 10 -3 -5
lll=be publish on	0 -9 10 0
lll=been move to	0 -12 14 -1
lll=before midnight on	0 -13 9 4
lll=broke down on	0 -2 -13 14
lll=by <person> on	0 9 -4 -3
lll=by telephone on	10 -6 2 -7
lll=come back on	7 3 -8 -4
lll=did so on	-3 -2 9 -2
lll=do so on	0 12 -12 0
lll=end , on	0 -7 -5 11
lll=fall away on	12 -10 0 0
lll=first , on	0 14 -11 0
lll=flew home on	0 -16 5 12
lll=for <name> on	0 -15 1 15
lll=for <seat> on	0 11 -7 -2
lll=for <span> from	0 11 -8 0
lll=from <name> on	0 12 -1 -8
lll=go on on	0 1 -10 7
lll=had begin on	15 -11 0 -2
lll=had meet on	1 -12 10 0
lll=he announce on	0 -11 0 11
lll=his <organisation> on	0 -14 15 0
lll=his network on	0 13 -13 0
lll=in <name> on	-4 2 7 -13
lll=in <seat> on	1 8 -3 -13
lll=in <span> on	0 10 -3 -5
lll=in bergen on	0 -12 8 4
lll=in brief ,	0 12 -6 -4
lll=in busan on	-6 -3 9 -2
lll=in cartagena on	0 -11 12 0
lll=in force since	3 5 -11 0
lll=in geneva on	0 8 -13 6
lll=in halifax on	0 -12 14 0
lll=in istanbul on	0 15 -14 0
lll=in izmir on	0 0 12 -11
lll=in karachi on	0 -11 13 0
lll=in kuala lumpur	-2 15 -6 -7
lll=in london on	0 -10 13 -2
lll=in new york	0 -12 10 -2
lll=in osaka on	13 -3 -4 -3
lll=in pari on	-1 -11 4 5
lll=in recife on	0 -8 -2 11
lll=in salvador on	0 -9 9 0
lll=in seoul on	10 -9 0 0
lll=in shenzhen on	0 20 -20 0
lll=in trieste on	0 -14 14 0
lll=in tromsø on	0 -9 9 0
lll=into force on	0 9 -6 0
lll=is <level> from	0 -14 14 0
lll=is due on	0 11 -10 0
lll=is fix for	0 -11 12 0
lll=is in <seat>	0 -5 -8 13
lll=it begin on	0 12 -11 0
lll=it end on	0 18 -2 -13
lll=it meet on	0 17 -17 0
lll=joint statement of	0 14 -9 -1
lll=kuala lumpur ,	0 -8 11 -2
lll=kuala lumpur on	-3 -20 3 15
lll=last week ,	0 -8 10 0
lll=leave <name> before	0 -9 0 10
lll=lose <level> on	0 -9 13 0
lll=meet <person> on	-1 -21 26 -4
lll=meet again on	0 14 -12 0
lll=meet here on	-1 -4 11 -2
lll=meet in <seat>	-1 24 -20 0
lll=ministry say on	9 -3 1 -12
lll=mr <person> on	0 -9 12 0
lll=new york ,	5 0 3 -12
lll=new york from	0 -10 12 0
lll=new york on	-1 14 -7 -4
lll=new york since	-8 -4 14 -1
lll=of talk on	-10 -1 6 3
lll=on friday ,	0 9 -3 -5
lll=on monday ,	0 -2 8 -3
lll=on television on	0 12 -8 -3
lll=on the same	0 -7 -2 11
lll=on tuesday ,	9 -7 0 -1
lll=order late on	0 -10 11 0
lll=order sign on	0 -11 11 0
lll=plan for the	0 11 -11 0
lll=press conference on	0 12 -9 -1
lll=put off to	0 -11 13 -1
lll=run out on	0 12 -6 -2
lll=second round on	0 17 -14 -1
lll=sign in <seat>	0 5 0 -10
lll=sit down on	-5 -3 12 -2
lll=stockholm at the	-2 16 -13 0
lll=swedish capital on	9 -11 -3 3
lll=take effect on	-2 4 -21 9
lll=take over on	9 -3 -5 0
lll=take place on	-4 18 -10 -5
lll=talk go on	0 -14 -5 18
lll=talk resume on	0 -3 -4 10
lll=tell reporter on	-6 -12 4 11
lll=term end on	12 -12 0 0
lll=that end on	-1 -7 0 12
lll=that lapse on	11 -9 0 0
lll=that start on	0 11 -10 0
lll=the <name> on	-3 7 3 -15
lll=the <organisation> ,	-3 -14 0 17
lll=the <organisation> on	0 23 -19 -6
lll=the <person> ,	0 12 -5 -4
lll=the <seat> on	-4 -15 16 0
lll=the duty of	0 -10 0 11
lll=the memorandum on	0 -14 11 2
lll=the people on	-1 12 -3 -15
lll=the phone on	13 -12 -2 0
lll=the press on	0 -6 11 -5
lll=the proclamation on	0 -11 12 0
lll=the table on	7 -22 6 6
lll=the talk of	0 -12 13 0
lll=the truce end	0 11 0 -9
lll=the truce of	0 10 -3 -3
lll=the week of	0 21 -18 0
lll=their talk on	0 11 -8 0
lll=they begin on	-6 -10 15 0
lll=they meet on	5 -13 6 0
lll=to <level> on	0 14 -8 -1
lll=to <number> on	9 -3 -5 0
lll=to <seat> on	0 6 2 -22
lll=to begin on	-4 22 -15 0
lll=to discuss on	0 11 -6 0
lll=to end on	0 -2 -5 9
lll=to follow on	15 -12 -2 0
lll=to last until	0 -17 8 7
lll=to midnight on	0 -5 -2 8
lll=to resume on	0 7 -9 0
lll=to start on	17 -7 -13 0
lll=trade agreement on	0 17 -8 -7
lll=truce end on	13 -8 0 -5
lll=two hour on	8 12 -18 0
lll=until <day-ahead> ,	0 -7 0 7
lll=was conclude on	0 12 -9 -1
lll=was reach on	0 21 -20 0
lll=was sign on	0 -9 3 7
lll=was to end	0 -10 13 -2
lll=were to begin	0 -11 12 0
lll=what happen on	0 9 -5 0
lll=which begin on	8 -14 10 -9
lll=which meet on	0 13 -11 0
lll=which start on	-2 -2 10 -4
lll=will go on	0 8 -7 0
lll=will meet on	0 -11 11 0
lll=will sign on	0 15 -12 0
lll=with <name> on	-5 19 -17 -1
lll=with <person> on	0 -7 10 -4
lll=with <seat> on	0 22 -18 -4
lll=would follow on	-2 12 -4 -4
lll=— <person> on	0 -5 -7 11
lll=— <seat> ,	0 -19 -15 27
loud	31 -24 -7 5
lr=, )	-7 -4 14 -9
lr=, ,	3 -20 26 -9
lr=, .	-19 -9 14 2
lr=, :	10 13 -13 -16
lr=, ;	0 -11 9 1
lr=, <end>	-7 -20 7 22
lr=, and	19 -4 -14 -5
lr=, —	-7 19 -16 -3
lr=/ <end>	13 -8 -4 0
lr=: ,	-5 -20 25 -1
lr=: .	0 23 -16 -4
lr=: <end>	0 30 -24 -3
lr=<begin> 's	7 -12 10 -10
lr=<begin> (	-5 -4 12 -4
lr=<begin> ,	4 -15 10 0
lr=<begin> .	-1 -14 21 -13
lr=<begin> :	8 -1 5 -28
lr=<begin> <end>	-7 20 -14 0
lr=<begin> <level>	0 16 -12 0
lr=<begin> <number>	18 -19 5 -7
lr=<begin> <person>	5 7 -11 -3
lr=<begin> evening	0 -11 2 8
lr=<begin> in	-7 -11 -6 22
lr=<begin> is	-13 0 -7 11
lr=<begin> it	7 11 -17 -7
lr=<begin> morning	0 9 -4 -3
lr=<begin> of	-6 15 -6 -4
lr=<begin> the	14 5 -33 10
lr=<begin> they	-8 -23 6 19
lr=<begin> ·	0 10 -6 0
lr=<begin> —	2 -2 6 -15
lr=<level> ,	-1 -12 17 -4
lr=<level> .	-3 12 0 -15
lr=<money> .	0 -13 14 0
lr=<name> ,	-12 -7 14 2
lr=<name> .	-4 10 -2 -9
lr=<name> <end>	0 -7 12 -3
lr=<number> ,	-2 9 -12 1
lr=<number> .	-13 20 5 -31
lr=<number> and	8 -6 0 0
lr=<person> .	-3 0 -4 9
lr=<seat> .	3 -18 10 7
lr=<seat> for	13 0 -7 -8
lr=a ,	13 0 -11 -2
lr=a .	-2 14 -9 0
lr=about .	0 8 -6 0
lr=after 's	0 -24 26 -1
lr=after ,	0 9 -7 0
lr=and 's	0 10 -1 -5
lr=and ,	-4 0 -2 8
lr=and .	-3 -25 -8 31
lr=before .	0 15 -9 -3
lr=before :	0 -10 0 10
lr=before <end>	0 12 -11 0
lr=begin ,	-4 -9 13 0
lr=begin .	1 10 -10 -5
lr=by ,	8 1 -18 0
lr=by <end>	0 18 -12 -4
lr=by night	0 -9 0 10
lr=charge .	0 -6 8 0
lr=deal .	0 -15 7 7
lr=do .	0 -12 14 -1
lr=effect and	0 -14 14 0
lr=end .	-6 -18 12 11
lr=end at	10 0 0 -13
lr=for 's	0 17 -15 -1
lr=for .	15 0 -10 0
lr=for <end>	-1 -8 12 -2
lr=force ,	0 -10 0 11
lr=from ,	-3 0 8 -13
lr=from <end>	-13 -5 15 -6
lr=from <name>	6 -9 4 0
lr=from and	-10 33 -26 0
lr=from it	0 -9 11 0
lr=from to	5 4 -13 0
lr=from until	11 -5 -5 0
lr=from we	0 -11 11 0
lr=geneva ,	0 12 -9 0
lr=geneva .	0 -10 13 -2
lr=if 's	0 -20 21 0
lr=is <end>	0 13 -12 0
lr=it .	0 9 -23 7
lr=monday ,	-8 -3 -4 12
lr=monday .	9 -10 -2 2
lr=not .	0 -9 11 0
lr=of 's	-6 -4 8 0
lr=of (	-1 -11 3 10
lr=of ,	-11 18 -5 -8
lr=of .	-13 0 13 -20
lr=of :	0 -3 10 -5
lr=of <end>	25 -1 -18 -7
lr=of between	0 11 -5 -3
lr=of has	0 -11 0 13
lr=of in	0 -15 17 0
lr=of on	0 11 -8 0
lr=of speak	0 -7 -1 10
lr=on )	10 5 -14 -1
lr=on .	13 20 -21 -14
lr=on ;	-23 10 3 -5
lr=on <end>	-25 -8 23 -14
lr=on <level>	0 -9 10 0
lr=on <name>	-9 2 -10 12
lr=on <person>	5 6 -10 -1
lr=on ?	-1 -21 16 9
lr=on after	12 -5 9 -16
lr=on afternoon	0 1 -22 10
lr=on and	-9 -7 17 -6
lr=on are	12 -9 0 0
lr=on as	3 -23 4 17
lr=on at	-2 -16 8 11
lr=on before	0 -4 -6 10
lr=on between	-1 10 -2 -7
lr=on by	-4 0 -7 11
lr=on doe	0 -11 0 12
lr=on evening	7 -3 -9 6
lr=on extend	0 10 -5 -3
lr=on for	8 12 0 -40
lr=on from	0 -12 -8 18
lr=on had	-1 -2 10 -5
lr=on has	-1 15 -11 -2
lr=on he	-7 -6 11 0
lr=on in	10 1 7 -25
lr=on it	3 -12 16 -12
lr=on morning	22 -17 -7 5
lr=on night	-11 -3 4 5
lr=on on	0 -16 11 4
lr=on over	-9 15 -4 -5
lr=on publish	0 2 -11 5
lr=on sign	0 -13 4 9
lr=on the	-7 -5 11 -1
lr=on to	-11 -10 14 2
lr=on we	0 8 -6 0
lr=on will	0 -8 8 0
lr=on with	-16 4 -2 3
lr=on without	-9 6 -3 0
lr=on would	0 -10 11 0
lr=saturday <end>	-10 31 -6 -14
lr=say .	0 19 -14 -2
lr=say that	-1 -6 9 0
lr=sign ,	0 10 -4 -3
lr=sign .	0 22 -7 -13
lr=sign by	0 10 -5 -3
lr=since .	17 -20 9 -22
lr=since <end>	-13 30 -17 0
lr=since and	5 2 -12 0
lr=since for	-1 11 -8 0
lr=since it	11 -6 -4 0
lr=since morning	14 -10 -3 0
lr=stockholm and	13 -2 -8 0
lr=than .	0 0 -9 9
lr=the ,	17 12 -29 -5
lr=the .	0 32 -30 -2
lr=the <end>	-2 -16 21 -6
lr=through .	0 -12 -7 18
lr=thursday ,	-4 14 1 -21
lr=thursday .	-2 1 -11 6
lr=thursday <end>	3 -11 5 1
lr=till ,	0 -4 -3 9
lr=to )	-2 -7 -11 18
lr=to ,	0 12 0 -15
lr=to .	-3 1 -23 14
lr=to ;	0 14 -13 0
lr=to <end>	0 4 5 -16
lr=to the	0 -9 0 10
lr=truce .	0 -6 -4 10
lr=tuesday ,	0 -7 -4 12
lr=until .	0 -20 -6 24
lr=until <end>	0 32 0 -37
lr=until and	0 9 -1 -6
lr=until for	0 -6 -3 9
lr=until to	0 13 -9 -1
lr=up .	0 -6 -5 10
lr=wednesday (	-2 22 -12 -6
lr=wednesday .	-7 -7 19 -14
lr=wednesday <end>	22 -14 -8 0
lr=· <end>	4 -1 3 -9
lr=— ,	0 -16 17 0
lr=— <end>	0 28 -21 -5
nc2=agree	-2 0 6 -8
nc2=begin	7 -1 1 -7
nc2=buy	0 13 -8 -2
nc2=down	-7 -10 11 1
nc2=end	-2 -14 18 0
nc2=impose	-15 5 4 -5
nc2=lack	0 -13 12 0
nc2=refuse	10 -8 1 -5
nc2=return	-2 18 -6 -9
nc2=sign	-9 13 1 -14
nc2=stay	0 0 7 -12
nc2=suspend	14 -10 -6 9
nc2=target	0 0 -17 13
nc2=threaten	0 2 -15 8
nc2=up	12 0 0 -11
nct2=agree modal	0 9 1 -12
nct2=agree modal-passive	0 -15 16 0
nct2=agree participle-passive	-7 17 -2 -20
nct2=agree perfect	-2 -8 0 13
nct2=bear future	2 -2 -8 9
nct2=bear gerund	-11 -13 15 2
nct2=bear infinitive	0 10 0 -7
nct2=bear modal	-7 5 -9 4
nct2=bear participle-passive	-6 14 -4 -5
nct2=bear past	12 -20 3 9
nct2=bear pluperfect	-3 -13 17 0
nct2=bear present	5 8 1 -23
nct2=begin future	-5 -9 18 -9
nct2=begin modal	-1 8 -12 3
nct2=begin past	23 -14 3 -5
nct2=begin pluperfect	-1 0 -11 10
nct2=begin present	-1 22 -23 -3
nct2=down infinitive	0 10 -10 0
nct2=down past	-4 -10 4 9
nct2=down pluperfect	0 15 -7 -7
nct2=down present	3 -6 11 -18
nct2=end future	3 -7 11 -7
nct2=end gerund	-1 -3 -6 11
nct2=end modal	0 -13 12 1
nct2=end perfect	0 14 -8 -3
nct2=end present	-6 12 -5 -1
nct2=impose future	-2 -8 0 9
nct2=impose future-passive	-1 9 -1 -7
nct2=impose gerund	6 11 -29 5
nct2=impose modal	-5 5 6 -13
nct2=impose modal-passive	1 -13 15 -2
nct2=impose past	-14 -2 2 10
nct2=impose past-passive	-4 27 -14 -15
nct2=impose perfect	11 1 -3 -9
nct2=impose perfect-passive	0 -9 7 3
nct2=impose pluperfect	-5 15 -8 -5
nct2=impose present	-28 0 4 7
nct2=lack present	0 -16 17 0
nct2=propose future	-2 -5 10 0
nct2=propose gerund	5 16 -20 -3
nct2=propose modal	0 12 -7 -4
nct2=propose participle-passive	7 -2 -12 8
nct2=propose past	-22 -7 21 -6
nct2=propose perfect-passive	0 14 -13 0
nct2=propose pluperfect	0 4 -14 7
nct2=refuse past	0 8 -5 0
nct2=renew past	4 10 -12 -5
nct2=return past	-2 15 -6 -6
nct2=say past	-20 2 -1 8
nct2=say perfect	11 -1 -1 -7
nct2=say present	2 -3 -6 9
nct2=sign future	0 16 -8 -6
nct2=sign modal	0 13 -2 -8
nct2=sign modal-passive	0 -13 14 0
nct2=sign participle-passive	-9 2 10 -19
nct2=sign past-passive	0 10 -6 0
nct2=stay future	-4 16 -3 -16
nct2=stay future-passive	-6 12 -2 0
nct2=stay gerund	3 0 -13 3
nct2=stay modal	7 -15 13 -1
nct2=stay modal-passive	0 10 -7 0
nct2=stay participle-passive	0 -12 16 -6
nct2=stay past	-9 -11 16 0
nct2=stay perfect	1 2 -10 1
nct2=stay pluperfect	-6 12 -8 0
nct2=stay present	7 0 -10 0
nct2=suspend future	5 -8 -9 8
nct2=suspend future-passive	-5 11 -2 0
nct2=suspend modal	0 8 -7 0
nct2=suspend participle-passive	11 -17 10 -3
nct2=suspend perfect	0 14 -9 -4
nct2=suspend present	3 -24 8 15
nct2=target participle-passive	0 -9 -2 12
nct2=target past	5 -10 5 0
nct2=up infinitive	-2 11 -2 -1
nct2=up past	18 -7 5 -25
nct2=up present	0 8 -8 -2
next:calls	-20 -52 74 -27
next:coming	11 4 11 -35
next:ended	-9 11 -8 -3
next:experts	21 -4 5 -25
next:heads=0	2 1 -6 9
next:heads=1	-6 10 0 -13
next:heads=2	-13 -53 71 -23
next:meets	18 -27 1 20
next:running	8 -1 -11 3
next:summit	12 -21 4 10
next:sure	46 -54 -7 44
next:wished	-36 25 4 -26
next="	5 1 6 -24
next=)	1 1 -4 0
next=,	-1 11 -8 -7
next=-	7 6 0 -17
next=:	-5 16 -14 0
next=;	-8 9 0 -6
next=after	3 -7 18 -18
next=as	-1 -11 1 12
next=because	-3 3 8 -13
next=before	0 -15 11 2
next=that	-10 3 -8 3
next=unless	0 14 -10 0
next=until	6 -12 -5 12
next=which	5 13 -16 -3
next=while	5 -19 15 -4
next=who	1 21 -12 -15
next=yet	0 -8 -2 10
next=—	-8 -20 30 -6
nhas-future	-2 7 0 -10
nhas-gerund	2 -7 -14 20
nhas-infinitive	7 -14 7 1
nhas-modal	5 -2 9 -13
nhas-participle	-4 10 5 -25
nhas-pluperfect	-13 -2 -1 11
nt2=future-passive	3 6 -3 -12
nt2=infinitive	3 9 -11 0
nt2=modal	-38 10 0 -1
nt2=modal-not	13 -4 -12 0
nt2=modal-passive	10 -24 24 -10
nt2=participle-passive	0 -1 9 -13
nt2=past	4 -9 10 -4
nt2=past-not	3 10 -9 -7
nt2=past-passive	-7 33 -15 -24
nt2=perfect-passive	-2 12 -7 -3
nt2=pluperfect	-8 0 -1 5
nt2=present	5 10 -16 -5
nt2=present-passive	-6 0 7 -1
nv2-none	-9 5 8 -11
nv2=accept	0 -15 24 -7
nv2=announce	5 -13 0 8
nv2=answer	0 11 -9 0
nv2=apply	0 -18 19 0
nv2=be	14 0 -4 -5
nv2=begin	19 13 -30 -11
nv2=believe	0 9 -8 0
nv2=buy	0 10 -6 -1
nv2=call	-5 17 -19 1
nv2=carry	0 0 8 -10
nv2=charge	0 17 -10 -5
nv2=collect	0 -9 11 0
nv2=conclude	-4 3 7 -11
nv2=declare	0 -10 -1 13
nv2=expect	-6 -9 7 6
nv2=expire	-7 11 0 -5
nv2=extend	8 10 -8 -14
nv2=go	0 2 2 -8
nv2=halve	0 -16 18 0
nv2=have	0 4 -12 5
nv2=hold	-9 4 1 0
nv2=hope	0 2 -13 9
nv2=know	0 -4 -6 10
nv2=leave	0 9 -14 1
nv2=look	8 0 -12 3
nv2=negotiate	6 -12 5 0
nv2=publish	0 -3 9 -3
nv2=raise	0 -6 11 -4
nv2=receive	-4 -4 10 -3
nv2=refuse	10 -10 2 -4
nv2=remain	0 8 -3 0
nv2=report	0 -6 9 0
nv2=resume	0 12 -5 -7
nv2=review	0 -8 9 0
nv2=run	-15 -16 18 7
nv2=say	-16 4 2 -1
nv2=set	0 -9 0 10
nv2=settle	0 7 -2 -4
nv2=sign	1 15 -12 -6
nv2=sit	-9 19 0 -17
nv2=stay	14 -2 -14 1
nv2=step	9 -5 0 -2
nv2=strike	0 -6 9 0
nv2=suspend	12 -12 0 0
nv2=take	-13 -4 3 5
nv2=think	0 12 0 -12
nv2=threaten	0 0 -13 9
nv2=wait	0 -8 10 0
nv2=want	0 0 -12 10
nv2=withdraw	0 -17 13 4
nvt2=agree participle	-5 6 5 -17
nvt2=agree past	-3 -14 16 0
nvt2=agree perfect	0 8 -21 9
nvt2=announce past	-7 -4 0 9
nvt2=announce perfect	12 -6 -1 -4
nvt2=announce pluperfect	0 -9 4 3
nvt2=apply present	0 -9 11 0
nvt2=be future	-8 8 0 -9
nvt2=be modal	8 -10 4 0
nvt2=be present	18 6 -19 -5
nvt2=begin past	29 8 -23 -26
nvt2=begin pluperfect	-1 -9 -7 16
nvt2=begin present	-12 13 -3 -1
nvt2=call perfect	0 16 -14 0
nvt2=cancel present	0 10 -6 -3
nvt2=conclude past	-3 11 -7 0
nvt2=cut future	0 7 -16 7
nvt2=expire present	-3 13 -3 -3
nvt2=extend past	5 8 -11 -5
nvt2=fall modal	0 11 -10 0
nvt2=go future	-1 -5 11 -4
nvt2=go infinitive	-1 10 -2 -1
nvt2=go past	6 -5 7 -10
nvt2=go present	0 12 -13 0
nvt2=have present	3 4 -11 0
nvt2=hold future	0 11 -8 -2
nvt2=impose past	0 12 -5 -5
nvt2=keep past	0 -9 10 0
nvt2=keep present	-3 15 -17 0
nvt2=leave participle	0 11 -7 -1
nvt2=leave present	0 11 -3 -4
nvt2=look gerund	5 13 -15 -4
nvt2=look past	-2 -11 1 11
nvt2=make modal	0 -9 10 0
nvt2=make past	0 19 -17 0
nvt2=make present	-2 -9 11 0
nvt2=meet future	0 9 -4 -4
nvt2=meet gerund	-10 -6 9 1
nvt2=meet modal	-4 -6 -8 16
nvt2=meet past	3 7 -13 0
nvt2=other future	0 10 -9 -1
nvt2=other modal	9 -4 0 -6
nvt2=other pluperfect	-2 -5 12 -4
nvt2=pay future	0 -16 1 17
nvt2=pay modal	0 10 -5 -2
nvt2=pay present	-1 9 2 -12
nvt2=plan participle	0 -9 0 11
nvt2=prepare past	0 -6 9 0
nvt2=put perfect	0 -11 11 0
nvt2=raise present	0 -13 13 0
nvt2=reach perfect	0 -12 -1 15
nvt2=run present	-13 -14 21 0
nvt2=say past	-10 5 -3 2
nvt2=see future	6 10 -15 -3
nvt2=see past	0 -20 9 13
nvt2=set present	0 -21 11 11
nvt2=settle perfect	0 7 -4 -1
nvt2=sign future	0 12 -8 0
nvt2=sign modal	0 -11 12 0
nvt2=sign past	3 10 -17 1
nvt2=sign perfect	0 15 -9 -4
nvt2=sit past	0 -6 9 -4
nvt2=strike past	0 -8 10 0
nvt2=suspend participle	11 -11 0 0
nvt2=suspend past	0 10 -13 0
nvt2=suspend present	2 -18 11 4
nvt2=take modal	0 11 -9 0
nvt2=take past	-8 -5 2 8
nvt2=take perfect	0 -13 8 4
nvt2=take pluperfect	0 0 11 -10
nvt2=take present	0 10 -18 4
nvt2=think past	0 18 -9 -9
nvt2=wait present	0 -11 12 0
nvt2=want present	0 -2 -9 11
nvt2=write present	8 -6 0 0
o:act=accept	0 14 -11 0
o:act=adopt	0 -2 -9 10
o:act=agree	0 -8 7 0
o:act=answer	0 13 -9 0
o:act=approve	10 3 -15 -6
o:act=ask	2 0 2 -14
o:act=begin	15 -2 0 -17
o:act=bring	-5 -7 15 -7
o:act=call	1 8 -15 3
o:act=carry	0 -4 10 -5
o:act=charge	4 6 -13 0
o:act=collect	0 18 -8 -4
o:act=conclude	-11 6 -11 9
o:act=continue	-8 10 -10 4
o:act=convene	0 -10 11 0
o:act=declare	0 -9 0 13
o:act=deny	0 10 -7 0
o:act=discuss	-4 -5 11 -6
o:act=draw	7 -20 14 0
o:act=expect	-10 0 5 -3
o:act=extend	-3 20 0 -22
o:act=face	-2 12 -4 -4
o:act=fall	4 8 -15 -2
o:act=get	-3 6 -10 5
o:act=have	-2 -11 16 -2
o:act=initial	-9 -6 9 0
o:act=issue	0 4 -10 5
o:act=keep	-6 -3 -6 15
o:act=land	-8 19 -19 5
o:act=lay	10 -15 6 0
o:act=leave	-13 -5 -9 19
o:act=let	0 12 -5 -3
o:act=levy	0 -7 9 0
o:act=lower	0 15 -11 0
o:act=meet	2 -4 7 -11
o:act=move	8 -2 2 -13
o:act=negotiate	4 -9 -6 10
o:act=order	0 15 -13 0
o:act=other	-7 -8 13 -1
o:act=pass	8 0 -5 -6
o:act=pay	-5 15 -3 -7
o:act=prepare	-10 20 -5 -12
o:act=promise	0 17 -10 -4
o:act=propose	8 1 -9 -1
o:act=publish	0 -2 9 -5
o:act=raise	0 11 -7 0
o:act=receive	0 -12 17 -10
o:act=recommend	0 15 -13 0
o:act=remain	0 -8 0 8
o:act=report	0 9 -2 -5
o:act=return	-18 4 -1 1
o:act=rise	-9 -4 0 11
o:act=roll	0 -20 11 9
o:act=rule	0 10 -6 0
o:act=run	2 8 -13 -1
o:act=send	0 16 -9 -3
o:act=set	-1 -8 13 -5
o:act=settle	2 -13 13 -2
o:act=show	-3 9 0 -2
o:act=sign	-18 1 0 2
o:act=sit	9 -16 9 -5
o:act=stand	-7 2 -12 12
o:act=step	8 -14 -4 10
o:act=suggest	0 17 -14 0
o:act=suspend	1 9 -3 -15
o:act=tax	0 -12 13 0
o:act=threaten	-4 30 -20 -1
o:act=vote	0 13 -5 -3
o:act=wait	-5 10 -2 0
o:act=warn	8 -12 0 5
o:act=write	-7 16 -1 -21
o:adopt on gone	0 -6 -4 11
o:agree on gone	-9 -2 9 -5
o:announce on gone	1 -3 -5 10
o:approve by ahead	12 -12 0 0
o:approve on gone	0 13 -6 -4
o:be  gone	10 -6 -8 5
o:be back ahead	0 -10 0 11
o:be for gone	-5 13 -6 -3
o:be from ahead	0 19 -14 -4
o:be from gone	6 -21 17 0
o:be is gone	0 16 -10 -2
o:be on gone	-14 2 10 -13
o:be since gone	15 -12 -2 1
o:be the ahead	7 -11 6 0
o:be to gone	0 -8 0 9
o:be until ahead	-3 -8 0 10
o:begin  ahead	3 4 -11 0
o:begin  gone	5 0 -14 2
o:begin begin gone	0 -10 11 0
o:begin from ahead	-1 17 -12 0
o:begin from gone	5 -18 0 11
o:begin of gone	-3 -14 11 4
o:begin on ahead	6 -11 11 -6
o:begin on gone	11 8 -4 -30
o:begin since gone	-5 15 -7 0
o:begin starting ahead	11 -7 -1 -1
o:begin till ahead	0 -12 0 14
o:begin until ahead	0 7 2 -9
o:begin until gone	-1 -11 0 14
o:begin up gone	0 -9 0 11
o:bring on ahead	0 -15 15 0
o:carried=controls	0 -10 12 -2
o:carried=deal	10 -8 5 -7
o:carried=duties	-20 14 2 -14
o:carried=duties far	-6 5 7 -21
o:carried=exclusions far	-5 25 -11 -15
o:carried=fees far	-1 2 -15 15
o:carried=longer far	9 -13 6 2
o:carried=meeting	10 -8 -3 6
o:carried=meeting far	8 -14 2 7
o:carried=procedure	-15 5 0 0
o:carried=procedure far	-15 18 8 -40
o:carried=truce	-31 2 0 10
o:carried=truce far	-17 17 -7 -9
o:carry on gone	0 -11 15 -3
o:charge charges gone	0 -8 9 0
o:conclude concluded gone	0 -8 -2 11
o:conclude on gone	-7 13 -6 -4
o:confirm on ahead	0 -16 18 0
o:confirm on gone	-1 28 -20 -8
o:convene on ahead	0 -10 11 0
o:decide on gone	0 -9 11 0
o:declare on gone	0 -15 0 16
o:discuss on ahead	0 -16 18 -2
o:discuss on gone	-1 18 -11 -6
o:draw on gone	0 -14 16 0
o:end  gone	0 -3 -6 9
o:end end gone	0 -6 12 -5
o:end ended gone	6 -5 -13 7
o:end ends ahead	0 14 0 -9
o:end ends gone	0 -17 13 5
o:end on ahead	17 14 -33 -10
o:end on gone	-23 -3 9 6
o:expect on ahead	0 -44 46 -1
o:expect on gone	-2 23 -25 4
o:extend on gone	0 6 1 -10
o:fall on ahead	0 10 -6 0
o:fall on gone	9 -4 -4 0
o:fix for ahead	0 -24 25 0
o:fix for gone	0 20 -20 0
o:get on gone	0 -6 -1 12
o:have for ahead	0 -11 12 0
o:have has ahead	0 12 -9 0
o:have have ahead	0 13 -7 -4
o:have of gone	0 -8 0 10
o:have until ahead	12 0 2 -17
o:initial on gone	-3 -10 6 5
o:know know gone	0 -7 10 -1
o:land on gone	-6 10 -13 7
o:leads=(	0 12 -7 0
o:leads=12:01 on	0 -2 -5 9
o:leads=14 (	5 -8 -4 6
o:leads=2028 (	0 11 -8 0
o:leads=a deal	0 9 -7 0
o:leads=ababa on	0 -8 11 0
o:leads=accra,	-1 -16 -4 21
o:leads=again on	-4 12 -12 3
o:leads=agreed on	-13 0 6 -1
o:leads=agreement on	0 8 1 -15
o:leads=aires on	8 -3 -12 7
o:leads=airport on	0 -13 6 6
o:leads=alexandria on	-5 10 -3 -2
o:leads=amman,	0 3 2 -9
o:leads=and	0 17 -11 -3
o:leads=and ends	0 -1 -3 8
o:leads=and on	0 -11 0 13
o:leads=ankara,	0 -15 11 2
o:leads=applies from	0 -11 0 12
o:leads=aqaba on	0 9 -2 -6
o:leads=arrived on	7 1 0 -15
o:leads=arrives on	0 13 -6 -3
o:leads=as of	-9 12 0 -9
o:leads=astana,	0 -18 14 4
o:leads=asunción,	0 10 -3 -4
o:leads=at the	-12 62 -57 -3
o:leads=away on	11 -13 2 0
o:leads=back on	5 0 -14 6
o:leads=baku,	0 -13 0 14
o:leads=batumi on	0 -21 10 12
o:leads=before the	0 20 -18 0
o:leads=begin on	-14 19 -4 -8
o:leads=begins on	-27 19 2 -11
o:leads=begun on	17 -10 -2 -7
o:leads=beijing on	10 -12 10 -10
o:leads=belgrade,	11 -1 -13 0
o:leads=bern,	0 12 -6 -4
o:leads=brussels on	-11 19 -13 0
o:leads=brussels,	-5 -15 18 0
o:leads=buenos aires,	0 20 -11 -8
o:leads=busan on	-7 -8 15 -4
o:leads=busan,	0 -4 0 9
o:leads=business on	0 -8 -12 17
o:leads=by	-3 0 -9 8
o:leads=by the	0 20 -15 0
o:leads=cabinet on	0 -10 11 0
o:leads=cairo on	0 5 -16 7
o:leads=call of	0 -17 18 0
o:leads=cambodia on	0 -19 -2 20
o:leads=canada on	0 13 -2 -10
o:leads=capital on	10 -23 6 3
o:leads=cartagena on	0 -13 14 0
o:leads=cent from	-1 -9 12 0
o:leads=change on	0 -8 9 0
o:leads=changes on	0 13 -10 0
o:leads=china on	-10 7 -14 7
o:leads=city on	0 -8 10 0
o:leads=close on	0 15 -11 -4
o:leads=closed on	-1 -9 0 11
o:leads=cnbc on	0 -13 3 12
o:leads=colombo,	0 14 -4 -9
o:leads=come on	5 -14 11 0
o:leads=concluded on	0 14 -5 -8
o:leads=conference on	0 12 -7 -2
o:leads=confirmed on	0 13 -7 -1
o:leads=congress on	0 14 -9 -3
o:leads=continue on	-6 2 -14 11
o:leads=date is	0 -8 9 0
o:leads=day on	-9 8 -6 1
o:leads=days, on	0 -6 8 0
o:leads=deal on	0 -16 13 3
o:leads=decided on	0 -9 10 0
o:leads=delhi on	-14 12 1 -13
o:leads=dhaka on	0 -12 14 0
o:leads=dinner on	6 6 -9 -5
o:leads=discuss on	0 11 -3 -3
o:leads=doha,	0 12 -4 -5
o:leads=donald trump	0 -3 10 -7
o:leads=down on	-9 -4 1 8
o:leads=due on	0 24 -21 -1
o:leads=duties of	0 -7 0 9
o:leads=early as	0 9 -4 -3
o:leads=early on	0 9 -5 -5
o:leads=effect on	-2 9 -26 8
o:leads=end on	-10 1 -3 6
o:leads=ended on	0 4 -17 1
o:leads=ends on	14 6 -22 -8
o:leads=expires on	0 15 -7 -5
o:leads=finish on	-9 -8 -8 21
o:leads=first, on	0 14 -11 0
o:leads=follow on	11 0 -8 -5
o:leads=followed on	0 10 -6 0
o:leads=for the	9 0 -15 0
o:leads=force on	0 11 -8 0
o:leads=force since	3 5 -11 0
o:leads=friday	0 -11 0 13
o:leads=from the	7 -12 5 0
o:leads=geneva on	0 4 -11 9
o:leads=go on	-1 3 -25 13
o:leads=goods from	10 -7 -3 0
o:leads=guayaquil,	0 9 -3 -3
o:leads=halifax on	0 -12 14 0
o:leads=hanoi,	0 12 -5 -5
o:leads=happens on	0 9 -5 0
o:leads=has until	13 -3 -2 -12
o:leads=have until	0 6 5 -11
o:leads=helsinki on	0 -10 0 12
o:leads=helsinki,	0 3 -13 3
o:leads=higher on	0 -7 10 -1
o:leads=home on	-1 -14 8 7
o:leads=hong kong,	0 16 -7 -7
o:leads=hour on	0 -14 17 0
o:leads=hours on	16 -1 0 -18
o:leads=house on	-6 -20 24 0
o:leads=in	0 12 -7 -2
o:leads=in beijing	11 -20 13 -3
o:leads=in beijing,	-2 -10 15 -2
o:leads=in brief,	0 12 -6 -4
o:leads=in brussels	0 8 -1 -8
o:leads=in busan	-3 -6 13 0
o:leads=in lima	9 0 -2 -7
o:leads=in on	0 11 -7 0
o:leads=in paris	11 9 -15 -11
o:leads=in stockholm	11 -7 0 -4
o:leads=india on	0 13 -13 0
o:leads=is on	0 10 -5 -4
o:leads=issued on	0 -1 -5 9
o:leads=istanbul on	0 15 -14 0
o:leads=it charges	0 -8 9 0
o:leads=it on	-8 12 0 -6
o:leads=izmir on	0 -2 13 -11
o:leads=jakarta,	-1 -3 -8 12
o:leads=jinping on	-5 -10 16 -6
o:leads=karachi on	0 -9 13 -1
o:leads=known on	0 12 -10 0
o:leads=korea on	-10 -32 42 -9
o:leads=korea, on	13 -20 2 0
o:leads=kuala lumpur	-6 11 -18 8
o:leads=kuala lumpur,	3 -6 -9 11
o:leads=lagos on	0 -9 10 0
o:leads=lapses on	10 -4 -3 0
o:leads=last until	-4 -16 7 11
o:leads=last week,	0 -8 10 0
o:leads=late on	-3 -2 -9 13
o:leads=lima on	0 -15 18 0
o:leads=lima,	9 -8 4 -4
o:leads=link on	0 -7 9 0
o:leads=london on	-7 0 10 -7
o:leads=luanda,	0 0 -9 5
o:leads=lumpur on	4 -35 -3 31
o:leads=lumpur, on	0 15 -12 -1
o:leads=madrid on	5 4 -12 0
o:leads=madrid,	-8 -13 3 13
o:leads=malaysia on	-1 -9 8 0
o:leads=manila on	0 12 -10 0
o:leads=manila,	0 1 -10 3
o:leads=maputo,	-1 13 -7 -5
o:leads=me on	0 0 -9 8
o:leads=meet on	-4 -13 17 0
o:leads=meets on	0 32 -26 -2
o:leads=memorandum on	0 -12 9 1
o:leads=mexico city,	0 -5 15 -12
o:leads=midnight on	-4 -7 -13 18
o:leads=minister on	0 -1 -8 8
o:leads=ministers on	0 -13 14 0
o:leads=minutes on	0 -4 9 -1
o:leads=monday and	-1 -1 -1 8
o:leads=monday,	2 -18 0 15
o:leads=montevideo on	0 -19 21 0
o:leads=months from	0 9 -6 0
o:leads=months, from	-2 10 -5 0
o:leads=more than	0 -9 0 10
o:leads=moved to	0 -11 14 -1
o:leads=muscat on	-5 19 -19 0
o:leads=muscat,	0 17 -9 -8
o:leads=nairobi on	-1 0 -7 9
o:leads=nairobi,	0 9 -1 -4
o:leads=new york,	5 -1 3 -11
o:leads=news on	0 13 -6 -5
o:leads=no deal	0 -16 7 9
o:leads=notice by	0 -11 11 0
o:leads=nouakchott,	0 7 0 -9
o:leads=number on	0 -11 12 0
o:leads=off to	0 -11 13 -1
o:leads=on a	-2 16 -9 -4
o:leads=on friday,	0 9 -3 -5
o:leads=on it	0 -5 -5 10
o:leads=on monday,	0 -2 8 -3
o:leads=on on	0 1 -10 7
o:leads=on the	3 -31 31 -5
o:leads=on tuesday,	9 -7 0 -1
o:leads=opened on	9 3 -16 -4
o:leads=opens on	0 17 -13 -2
o:leads=order on	0 9 -4 -2
o:leads=osaka on	13 -3 -4 -3
o:leads=oslo,	0 -3 11 -8
o:leads=ottawa,	0 18 -14 -4
o:leads=over on	7 1 -14 0
o:leads=panama city,	-1 18 -11 -6
o:leads=paper on	0 0 -11 7
o:leads=people on	-1 12 -3 -15
o:leads=per cent	-2 -6 12 -6
o:leads=phone on	11 -14 5 0
o:leads=place on	-4 19 -11 -5
o:leads=port louis,	0 -8 14 -7
o:leads=post on	0 11 -7 -2
o:leads=posted on	0 -7 -1 10
o:leads=posts of	12 -34 20 5
o:leads=president on	0 21 -20 0
o:leads=press on	0 -6 11 -5
o:leads=proclamation on	0 -10 11 0
o:leads=proposed on	8 -6 0 0
o:leads=published on	-2 13 -3 -8
o:leads=rabat on	0 25 -15 -12
o:leads=rabat,	-1 17 -4 -14
o:leads=reporters on	-6 -7 1 9
o:leads=resume on	-1 -8 -2 16
o:leads=riga on	0 16 -9 -6
o:leads=round on	-2 13 -9 0
o:leads=run to	0 -7 0 9
o:leads=runs to	0 10 -7 0
o:leads=runs until	0 10 -2 -5
o:leads=samarkand,	0 -7 -4 11
o:leads=santiago on	0 -11 13 0
o:leads=saturday	10 -2 -2 -7
o:leads=seoul,	1 14 -12 -2
o:leads=session on	-3 11 -4 -2
o:leads=settled on	0 10 -8 0
o:leads=sheet on	0 9 -7 0
o:leads=shenzhen on	0 20 -20 0
o:leads=sign on	0 17 -14 0
o:leads=since	-6 11 -9 3
o:leads=singapore,	0 -10 0 9
o:leads=sits on	0 11 -9 0
o:leads=south korea,	-1 -4 11 -5
o:leads=speak on	0 -15 17 0
o:leads=start on	16 0 -23 0
o:leads=starts on	-16 32 -11 -5
o:leads=statement of	0 3 -14 8
o:leads=statement on	5 -12 0 8
o:leads=states on	0 22 -14 -8
o:leads=stay until	0 -8 0 9
o:leads=stockholm on	12 -11 1 -1
o:leads=stockholm,	10 4 -12 -4
o:leads=summit of	0 -21 21 0
o:leads=sunday,	9 -18 10 0
o:leads=table on	5 -8 0 0
o:leads=takes effect	0 -12 13 0
o:leads=talk on	0 22 -19 -3
o:leads=talks of	0 -15 17 0
o:leads=talks on	-15 -7 17 2
o:leads=tariff on	0 -12 12 0
o:leads=tariffs on	8 2 -14 -1
o:leads=tashkent,	0 -12 0 13
o:leads=telephone on	7 1 -2 -9
o:leads=television on	0 14 -8 -5
o:leads=that from	0 12 -12 0
o:leads=the	-6 12 0 0
o:leads=there from	0 -10 10 0
o:leads=there on	7 -23 6 11
o:leads=thursday	2 -18 11 4
o:leads=thursday and	0 -9 -1 13
o:leads=thursday,	-4 -7 16 -12
o:leads=tirana,	0 -20 -7 24
o:leads=to begin	-2 -14 16 0
o:leads=to end	0 -5 11 -6
o:leads=to the	0 10 -7 0
o:leads=told on	0 -10 10 0
o:leads=took effect	0 10 -5 -3
o:leads=trieste on	0 -14 14 0
o:leads=tromsø on	0 -9 9 0
o:leads=truce of	0 11 -4 -3
o:leads=trump said	0 -8 10 0
o:leads=tuesday	-6 -17 6 14
o:leads=tuesday,	4 -17 8 5
o:leads=tunis,	9 -17 6 0
o:leads=two days,	-2 -21 28 -8
o:leads=until	0 10 -1 -4
o:leads=until the	0 9 -5 0
o:leads=us on	0 11 -7 0
o:leads=vienna,	0 11 -5 -5
o:leads=warned on	8 -13 -3 7
o:leads=was on	0 -15 13 3
o:leads=washington on	8 17 -8 -25
o:leads=washington,	-15 4 5 -5
o:leads=washington/beijing,	0 12 -5 -5
o:leads=wednesday	16 -1 -13 -13
o:leads=week of	19 -2 -20 -2
o:leads=windhoek,	-4 -11 5 8
o:leads=wrote on	0 10 -4 -5
o:leads=xi jinping	-5 -5 10 0
o:leads=xi on	0 11 -8 0
o:leads=year ago	0 9 -8 0
o:leads=york from	0 -10 12 0
o:leads=york on	-1 14 -7 -4
o:leads=york since	-8 -4 14 -1
o:leads=— monday	11 -4 -1 -6
o:leads=— on	0 -5 9 -3
o:leave  ahead	0 9 -6 0
o:leave on ahead	0 11 -8 0
o:leave on gone	-3 -18 0 19
o:left=controls right=none	-7 11 2 -19
o:left=deal	-9 -4 2 7
o:left=deal right=meeting	-12 2 11 -10
o:left=deal right=none	-18 -3 6 4
o:left=deal right=truce	8 0 -22 10
o:left=duties	1 10 -5 -8
o:left=duties right=duties	-10 -11 16 2
o:left=duties right=meeting	-6 -8 14 0
o:left=duties right=none	12 5 -12 -3
o:left=duties right=truce	-8 32 -17 -7
o:left=exclusions	0 14 -3 -6
o:left=exclusions right=none	0 11 -2 -4
o:left=fees	-7 10 0 -10
o:left=longer	-6 23 -19 -2
o:left=longer right=meeting	0 -18 10 8
o:left=longer right=none	-3 33 -29 -6
o:left=meeting	-1 -12 7 7
o:left=meeting right=deal	0 -5 9 -5
o:left=meeting right=duties	10 0 -7 -3
o:left=meeting right=longer	-2 -8 5 4
o:left=meeting right=none	0 -9 4 5
o:left=meeting right=procedure	0 15 -14 0
o:left=meeting right=signing	-6 -4 -2 12
o:left=meeting right=truce	-27 -10 24 0
o:left=none	-1 0 8 -8
o:left=none right=controls	-2 11 -3 -3
o:left=none right=deal	-11 5 -2 0
o:left=none right=exclusions	0 16 -7 -5
o:left=none right=longer	0 10 0 -10
o:left=none right=none	2 -9 11 -2
o:left=none right=procedure	-5 -9 11 1
o:left=none right=signing	-9 11 -7 -2
o:left=none right=truce	-6 5 6 -12
o:left=procedure	0 14 -16 -1
o:left=procedure right=none	1 6 -11 0
o:left=sale	-5 -4 -5 13
o:left=signing right=deal	0 13 -10 -2
o:left=signing right=duties	0 15 -7 -6
o:left=signing right=meeting	0 -5 16 -8
o:left=signing right=none	-29 4 -1 4
o:left=signing right=truce	11 -17 -9 12
o:left=truce	-4 20 -15 -5
o:left=truce right=duties	0 18 -19 3
o:left=truce right=longer	-1 13 -7 -1
o:left=truce right=meeting	-1 14 -25 3
o:left=truce right=none	1 11 -6 -7
o:left=truce right=signing	0 -6 11 -6
o:left=truce right=truce	0 -10 5 6
o:make from ahead	0 -9 9 0
o:make from gone	9 -13 4 0
o:make on gone	-6 21 -12 -7
o:meet  ahead	7 5 -12 0
o:meet from ahead	-4 -16 21 0
o:meet geneva ahead	0 -13 13 0
o:meet meets ahead	0 13 -12 0
o:meet met gone	-1 -8 11 0
o:meet on ahead	-26 -4 18 -9
o:meet on gone	-14 -3 15 -6
o:meet since gone	13 -10 -3 -2
o:meet stockholm ahead	13 -4 -6 -2
o:meet the gone	-2 14 -12 0
o:meet until ahead	0 -6 -9 16
o:move to ahead	0 -10 14 -3
o:near=deal	-10 -10 10 4
o:near=duties	3 5 -18 8
o:near=fees	-2 13 -3 -4
o:near=longer	0 13 -10 -2
o:near=none	-6 4 6 -9
o:near=procedure	2 18 -23 -4
o:no verb  ahead	-1 28 -16 -33
o:no verb " gone	9 -4 0 -3
o:no verb ( ahead	0 -11 0 11
o:no verb ( gone	-5 7 7 -19
o:no verb / gone	13 -8 -4 0
o:no verb abidjan, gone	0 8 0 -10
o:no verb accra, gone	-1 -19 0 18
o:no verb after ahead	0 14 -11 0
o:no verb aires, gone	0 20 -12 -8
o:no verb ankara, gone	0 -15 11 2
o:no verb apia, gone	0 11 -5 -3
o:no verb astana, gone	0 -15 12 3
o:no verb asunción, gone	0 13 -5 -5
o:no verb baku, gone	0 -13 0 14
o:no verb bangkok, gone	0 13 -6 -7
o:no verb before ahead	0 8 -4 -3
o:no verb beijing, gone	5 10 -6 -9
o:no verb belgrade, gone	11 -2 0 -7
o:no verb bern, gone	0 16 -8 -6
o:no verb busan, gone	0 -29 18 13
o:no verb by ahead	-1 6 -9 1
o:no verb colombo, gone	0 15 -5 -9
o:no verb commerce, gone	0 13 -3 -9
o:no verb copenhagen, gone	0 0 -12 6
o:no verb correspondent, gone	0 -7 -3 10
o:no verb days, gone	-2 -4 13 -9
o:no verb due ahead	0 11 -4 -4
o:no verb for gone	21 -11 -22 9
o:no verb force gone	0 -10 0 11
o:no verb friday gone	-3 -4 -12 13
o:no verb friday, ahead	0 16 -14 0
o:no verb friday, gone	-2 -3 16 -17
o:no verb from ahead	-8 38 -27 -10
o:no verb from gone	2 -21 26 -15
o:no verb goods gone	0 -10 12 0
o:no verb hanoi, gone	0 14 -6 -6
o:no verb in gone	0 11 -6 -2
o:no verb jakarta, gone	-1 -6 -1 11
o:no verb kampala, gone	0 -10 3 7
o:no verb kong, gone	0 16 -7 -7
o:no verb korea, gone	-1 -5 12 -5
o:no verb lagos, gone	0 10 -4 -3
o:no verb lima, gone	9 -3 0 -6
o:no verb louis, gone	0 -8 14 -7
o:no verb luanda, gone	0 0 -9 5
o:no verb lumpur, gone	3 -14 -1 11
o:no verb lusaka, gone	0 11 -11 -2
o:no verb madrid, gone	-9 -6 0 10
o:no verb manila, gone	0 -4 -11 11
o:no verb maputo, gone	-1 14 -7 -5
o:no verb monday gone	8 -5 -9 3
o:no verb monday, ahead	2 1 1 -12
o:no verb monday, gone	9 -3 -22 7
o:no verb muscat, gone	0 11 2 -16
o:no verb nouakchott, gone	0 7 0 -9
o:no verb of ahead	14 6 -26 -7
o:no verb of gone	-6 -9 9 6
o:no verb on ahead	8 -3 8 -22
o:no verb on gone	4 -5 -7 13
o:no verb ottawa, gone	0 2 -18 7
o:no verb percent gone	0 -11 12 0
o:no verb prague, gone	0 11 0 -10
o:no verb release, gone	0 0 8 -10
o:no verb samarkand, gone	0 -7 -4 11
o:no verb same gone	0 -6 -2 10
o:no verb saturday gone	18 -13 -10 0
o:no verb saturday, gone	0 13 -4 -5
o:no verb since gone	-35 28 0 -11
o:no verb singapore, gone	0 -10 0 9
o:no verb starts ahead	0 -11 12 0
o:no verb stockholm, gone	10 6 -12 -6
o:no verb sunday gone	-1 -5 -9 12
o:no verb sunday, ahead	12 0 -9 -8
o:no verb sunday, gone	0 -11 0 12
o:no verb suva, gone	0 5 3 -11
o:no verb taipei, gone	0 10 -3 -5
o:no verb tallinn, gone	0 -4 -8 10
o:no verb tashkent, gone	0 -7 -2 11
o:no verb the ahead	4 -18 16 -2
o:no verb thursday gone	7 -10 0 2
o:no verb thursday, gone	-5 1 9 -19
o:no verb tirana, gone	0 -20 -7 24
o:no verb to gone	0 8 -17 7
o:no verb tokyo, gone	-4 -2 8 -3
o:no verb tomorrow, ahead	0 0 -10 8
o:no verb town, gone	0 -9 -6 14
o:no verb trump gone	0 -9 9 0
o:no verb tuesday gone	-10 -5 6 3
o:no verb tuesday, gone	14 -7 -10 3
o:no verb tunis, gone	9 -15 5 0
o:no verb ulaanbaatar, gone	0 -9 -4 13
o:no verb until ahead	-6 0 -21 13
o:no verb until gone	-2 -9 11 0
o:no verb valletta, gone	3 0 -12 1
o:no verb washington, gone	-16 3 6 -6
o:no verb washington/beijing, gone	0 12 -5 -5
o:no verb wednesday gone	14 -11 1 -2
o:no verb wednesday, ahead	0 0 -17 11
o:no verb wednesday, gone	-4 -9 10 1
o:no verb week, ahead	0 -11 12 0
o:no verb wellington, gone	0 -24 7 18
o:no verb windhoek, gone	-4 -16 1 16
o:no verb yerevan, gone	9 0 -5 -8
o:no verb zanzibar, gone	0 -10 6 3
o:no verb · gone	12 -3 0 -13
o:no verb — gone	-4 2 7 -12
o:offer on gone	0 -3 -8 11
o:order on gone	0 13 -11 0
o:other before ahead	0 -10 11 0
o:other by ahead	0 -7 9 0
o:other by gone	0 16 -6 -8
o:other for ahead	0 -13 16 0
o:other for gone	0 10 -7 0
o:other from gone	0 -11 13 0
o:other on ahead	0 18 -14 -2
o:other on gone	-9 -3 0 11
o:other since gone	19 -31 15 -10
o:pass on gone	8 -3 -2 -1
o:pay  gone	0 11 -5 -1
o:pay cent gone	0 -11 12 0
o:pay since gone	-8 20 -8 0
o:plan for ahead	0 -11 13 0
o:plan for gone	-1 14 -11 0
o:plan from ahead	0 -9 9 0
o:plan on ahead	0 -10 10 0
o:plan the ahead	0 12 -12 0
o:post on gone	0 2 -9 3
o:prolong on gone	-6 -3 -2 12
o:prolong until ahead	0 12 0 -12
o:propose on gone	8 -5 0 0
o:publish by gone	0 -11 11 0
o:publish of gone	0 -13 13 0
o:put on gone	0 0 -16 16
o:put to ahead	0 -11 13 0
o:reach on gone	-6 -10 7 5
o:receive on gone	3 -14 14 -4
o:return on ahead	-4 -2 -2 9
o:return on gone	-6 5 7 -11
o:right=controls	-4 12 -2 -7
o:right=deal	-10 7 1 -5
o:right=deal on	-2 -5 20 -13
o:right=duties	3 17 -14 -8
o:right=duties 	-4 -9 -3 18
o:right=duties beijing,	0 -10 11 0
o:right=duties from	9 -4 -1 0
o:right=duties of	0 18 -12 -1
o:right=duties on	6 12 -19 0
o:right=duties percent	0 -13 13 0
o:right=duties since	-9 7 0 0
o:right=exclusions	0 17 -7 -5
o:right=longer	0 13 -7 -6
o:right=meeting 	14 -8 0 -6
o:right=meeting (	12 -12 -6 3
o:right=meeting before	0 -14 8 7
o:right=meeting for	0 7 -11 2
o:right=meeting from	-11 4 4 -3
o:right=meeting to	0 14 -13 0
o:right=meeting until	0 -14 1 10
o:right=none	-6 7 2 -8
o:right=none (	-23 5 11 -10
o:right=none /	13 -8 -4 0
o:right=none a	7 0 0 -11
o:right=none abidjan,	0 8 0 -10
o:right=none about	-1 10 -5 -1
o:right=none accra,	-1 -19 0 18
o:right=none ago	0 19 -11 -7
o:right=none aires,	0 19 -11 -7
o:right=none and	0 -3 -13 15
o:right=none apia,	0 11 -5 -3
o:right=none are	0 11 -5 -3
o:right=none astana,	0 -15 12 3
o:right=none asunción,	0 10 -3 -4
o:right=none at	0 18 -12 -5
o:right=none baku,	0 -17 0 16
o:right=none bangkok,	0 13 -6 -7
o:right=none before	-3 12 -12 2
o:right=none begin	-7 -8 15 0
o:right=none begun	2 7 -11 0
o:right=none beijing	11 -19 12 -4
o:right=none beijing,	6 9 -11 -5
o:right=none belgrade,	11 -3 0 -7
o:right=none bern,	0 14 -7 -4
o:right=none beyond	0 10 -8 0
o:right=none busan	-3 -5 12 0
o:right=none busan,	0 -15 5 13
o:right=none by	-18 27 -15 -6
o:right=none cairo,	5 0 5 -12
o:right=none charges	0 -8 9 0
o:right=none close	-7 0 -3 8
o:right=none closed	0 9 -3 -1
o:right=none colombo,	0 11 -3 -5
o:right=none commerce,	0 13 -3 -9
o:right=none copenhagen,	0 -4 -10 12
o:right=none correspondent,	0 -7 -3 10
o:right=none date:	0 9 -6 0
o:right=none days,	-1 -2 10 -8
o:right=none delhi,	0 13 -1 -13
o:right=none did,	0 13 -12 0
o:right=none do	0 -5 9 -3
o:right=none down	-12 3 9 -4
o:right=none end	0 -2 10 -10
o:right=none ended	6 -9 -11 10
o:right=none expires	0 -11 0 13
o:right=none for	4 0 4 -17
o:right=none friday	-3 -3 -13 13
o:right=none friday,	-3 0 10 -13
o:right=none from	9 0 1 -25
o:right=none geneva,	-8 -9 0 14
o:right=none goods	4 -13 10 0
o:right=none hanoi,	0 11 -4 -5
o:right=none happens	0 -8 9 0
o:right=none has	0 20 -16 -1
o:right=none have	0 15 -8 -5
o:right=none if	-1 -7 10 0
o:right=none is	-4 10 0 -13
o:right=none jinping	-5 -5 10 0
o:right=none kampala,	0 -10 3 7
o:right=none know	0 -7 10 -1
o:right=none kong,	0 11 -4 -3
o:right=none korea	-2 -6 10 -3
o:right=none korea,	-1 -4 11 -5
o:right=none lagos,	0 10 -4 -3
o:right=none lima,	11 -6 1 -5
o:right=none luanda,	0 0 -9 8
o:right=none lumpur	-2 5 -16 11
o:right=none lumpur,	6 2 -10 0
o:right=none lusaka,	0 18 -6 -12
o:right=none madrid	0 21 -22 0
o:right=none madrid,	-3 -7 -3 13
o:right=none manila,	0 -5 -9 11
o:right=none meet	-2 -8 12 -1
o:right=none meets	0 13 -12 0
o:right=none midnight	0 10 0 -10
o:right=none monday	7 -3 -10 1
o:right=none muscat,	0 3 3 -10
o:right=none nine	-3 -11 8 4
o:right=none nouakchott,	0 7 0 -9
o:right=none on	-6 -4 11 -5
o:right=none one	6 -9 3 0
o:right=none or	0 3 -13 6
o:right=none osaka,	0 11 -8 0
o:right=none ottawa,	0 0 -14 9
o:right=none out	0 -5 -15 17
o:right=none paris	11 10 -17 -10
o:right=none pay	0 10 -7 0
o:right=none percent	0 15 -8 -4
o:right=none prague,	0 15 -6 -8
o:right=none quito,	-1 -10 15 -3
o:right=none said	-2 17 -16 0
o:right=none samarkand,	0 -7 -4 11
o:right=none saturday	18 -12 -11 0
o:right=none saturday,	0 16 -7 -6
o:right=none seoul,	0 15 -17 0
o:right=none signed	0 17 -17 -2
o:right=none since	14 -2 -3 -18
o:right=none singapore,	0 -9 -7 14
o:right=none six	0 -18 11 9
o:right=none spoke	0 -11 12 0
o:right=none starting	9 0 -6 -3
o:right=none stockholm	15 0 -6 -8
o:right=none sunday	-1 -4 -9 11
o:right=none sunday,	11 -11 -6 7
o:right=none suva,	0 4 3 -11
o:right=none talk	0 -2 8 -3
o:right=none talks	0 5 3 -13
o:right=none tallinn,	0 -7 -6 12
o:right=none tariffs	0 -9 11 0
o:right=none tashkent,	0 -7 -2 11
o:right=none telephone	0 -6 10 0
o:right=none than	0 0 -9 9
o:right=none that	9 -3 -5 0
o:right=none the	10 19 -20 -25
o:right=none there	0 -6 10 -8
o:right=none through	-5 -7 -14 20
o:right=none thursday,	-7 0 11 -22
o:right=none till	-5 -8 -13 20
o:right=none time	6 9 -13 -4
o:right=none tirana,	0 -20 -7 24
o:right=none to	-12 -8 2 12
o:right=none together	1 8 -11 0
o:right=none tokyo,	-3 -3 8 -2
o:right=none tomorrow,	0 0 -10 9
o:right=none trump	0 -4 11 -7
o:right=none tuesday,	11 -7 -2 0
o:right=none ulaanbaatar,	0 -13 -3 16
o:right=none until	-9 6 -18 13
o:right=none valletta,	2 3 -16 1
o:right=none valparaíso,	0 -23 20 3
o:right=none was	0 11 -7 -1
o:right=none washington,	-11 10 2 -13
o:right=none washington/beijing,	0 11 -5 -4
o:right=none wednesday	13 -9 0 -3
o:right=none week,	0 -14 18 -5
o:right=none wellington,	0 -24 7 18
o:right=none windhoek,	-4 -20 2 19
o:right=none with	0 12 -5 -4
o:right=none yerevan,	9 -1 -2 -6
o:right=none |	0 10 -3 -3
o:right=none ·	12 -2 0 -13
o:right=none —	-4 4 5 -14
o:right=procedure	-9 12 -7 0
o:right=procedure on	-1 11 -19 6
o:right=procedure said	0 -11 12 0
o:right=sale	3 -5 -12 15
o:right=sale on	5 -1 -14 10
o:right=signing	-19 6 -1 0
o:right=signing 	0 18 -15 0
o:right=truce	-15 -5 6 7
o:right=truce by	11 -14 0 3
o:right=truce on	-15 13 0 -8
o:right=truce since	-1 10 -6 0
o:right=truce washington,	0 -22 14 9
o:rise from ahead	0 -12 12 0
o:run from ahead	0 -9 10 0
o:run on ahead	0 17 -8 -7
o:say  gone	-3 -4 0 9
o:see on ahead	-2 -32 25 11
o:see on gone	9 22 -25 -14
o:send on gone	0 10 -5 -2
o:set on ahead	0 -13 14 0
o:sign on ahead	0 -9 12 -6
o:sign on gone	-11 5 -3 -1
o:sign sign gone	0 -10 12 0
o:sign signed gone	0 7 -18 4
o:sit on ahead	-5 -17 19 0
o:sit on gone	12 13 -13 -16
o:sit since gone	-3 -16 19 -4
o:sit until ahead	-3 -15 -2 21
o:stand on gone	0 -10 5 6
o:step on gone	8 -18 -1 11
o:subject=controls	-7 1 7 -13
o:subject=controls carried	0 -10 17 -17
o:subject=controls carried be	-4 17 -12 0
o:subject=controls carried be ahead	0 11 -10 0
o:subject=controls carried have	0 -10 10 0
o:subject=controls carried meet	8 -21 12 0
o:subject=controls carried meet ahead	8 -10 0 0
o:subject=controls carried meet gone	0 -13 14 0
o:subject=controls carried meet the	8 -5 -2 0
o:subject=controls carried on ahead	0 -13 15 0
o:subject=controls carried the ahead	8 -5 -2 0
o:subject=controls far	-9 -2 -4 14
o:subject=controls far  gone	-3 -13 9 6
o:subject=controls far carried	-11 0 9 -6
o:subject=controls far carried  ahead	0 9 -8 0
o:subject=controls far carried begin	0 -11 12 -5
o:subject=controls far carried begin gone	3 -11 8 -1
o:subject=controls far carried begin on	1 -14 13 -4
o:subject=controls far carried on ahead	-4 -19 25 -5
o:subject=controls far carried on gone	0 22 -10 -26
o:subject=controls far carried pay	0 -12 1 10
o:subject=controls far carried pay gone	0 -11 0 10
o:subject=controls far carried say	0 11 -6 -2
o:subject=controls far carried say gone	0 10 -5 -2
o:subject=controls far carried say on	0 10 -5 -1
o:subject=controls far carried see	0 -16 16 0
o:subject=controls far carried see ahead	0 -16 16 0
o:subject=controls far carried sign gone	0 -10 0 10
o:subject=controls far no verb	-9 -2 -4 14
o:subject=controls far no verb ahead	0 10 -6 -1
o:subject=controls far no verb gone	-8 -9 0 15
o:subject=controls no verb ahead	0 14 -7 -4
o:subject=controls no verb gone	0 -12 15 -1
o:subject=controls no verb on	0 -16 18 0
o:subject=controls on gone	0 -9 11 0
o:subject=deal  gone	-7 -3 -3 12
o:subject=deal agree	0 6 -13 5
o:subject=deal agree gone	0 5 -12 5
o:subject=deal agree on	0 7 -16 4
o:subject=deal be	0 2 5 -12
o:subject=deal be gone	0 0 7 -11
o:subject=deal be on	0 -7 11 -3
o:subject=deal begin	0 3 4 -18
o:subject=deal begin gone	1 7 0 -16
o:subject=deal carried end	0 -15 6 10
o:subject=deal carried end gone	0 -12 7 5
o:subject=deal carried end on	0 -16 8 9
o:subject=deal carried meet	-5 -10 16 0
o:subject=deal carried meet ahead	0 -10 12 0
o:subject=deal carried meet on	-3 -20 24 0
o:subject=deal carried on ahead	-5 -17 22 0
o:subject=deal carried on gone	0 2 -6 2
o:subject=deal carried put	0 -7 9 0
o:subject=deal carried put gone	0 -7 9 0
o:subject=deal carried say	0 11 -1 -12
o:subject=deal carried say gone	0 11 -1 -12
o:subject=deal carried say on	0 3 3 -9
o:subject=deal carried sign	0 19 -14 -6
o:subject=deal carried sign gone	0 14 -9 -6
o:subject=deal carried sign on	0 14 -11 0
o:subject=deal carried tell	0 10 -7 -1
o:subject=deal carried tell gone	0 10 -7 -1
o:subject=deal carried tell on	0 9 -7 -1
o:subject=deal end	0 9 -11 0
o:subject=deal far	-3 -4 -4 9
o:subject=deal far  gone	-13 7 0 -1
o:subject=deal far beijing, gone	0 14 -10 -2
o:subject=deal far carried	2 8 -1 -15
o:subject=deal far carried agree	0 -2 9 -7
o:subject=deal far carried agree gone	0 -3 10 -7
o:subject=deal far carried agree on	0 -4 11 -6
o:subject=deal far carried announce	9 -15 4 2
o:subject=deal far carried announce gone	9 -15 2 4
o:subject=deal far carried announce on	9 -17 5 4
o:subject=deal far carried approve	12 -11 0 0
o:subject=deal far carried be	0 2 4 -12
o:subject=deal far carried begin	6 -14 6 1
o:subject=deal far carried begin gone	8 -20 7 7
o:subject=deal far carried begin on	9 -5 0 -2
o:subject=deal far carried by ahead	11 -10 0 0
o:subject=deal far carried conclude on	0 14 -2 -10
o:subject=deal far carried end	-5 10 -3 -2
o:subject=deal far carried end gone	-4 10 -1 -3
o:subject=deal far carried end on	-5 9 -2 -2
o:subject=deal far carried for ahead	0 -9 12 0
o:subject=deal far carried meet ahead	-2 11 -10 0
o:subject=deal far carried on ahead	-11 16 0 -17
o:subject=deal far carried on gone	10 3 -6 -5
o:subject=deal far carried other	0 -4 10 -3
o:subject=deal far carried put gone	0 -3 11 -6
o:subject=deal far carried say	-8 1 -1 4
o:subject=deal far carried sign on	0 18 -16 0
o:subject=deal far carried since gone	-10 16 -7 0
o:subject=deal far carried tell	0 0 -13 8
o:subject=deal far carried tell gone	0 0 -13 8
o:subject=deal far carried tell on	0 0 -11 11
o:subject=deal far friday, gone	0 -11 12 0
o:subject=deal far no verb	-3 -4 -4 9
o:subject=deal far no verb 	-14 11 -5 -2
o:subject=deal far no verb beijing,	0 14 -10 -2
o:subject=deal far no verb from	-4 -21 24 0
o:subject=deal far no verb gone	-1 -8 -1 11
o:subject=deal far no verb on	-4 21 -22 2
o:subject=deal far on gone	-4 19 -20 2
o:subject=deal from ahead	0 -11 12 0
o:subject=deal leave	0 -10 6 3
o:subject=deal meet	12 -10 -2 2
o:subject=deal meet ahead	12 0 -12 4
o:subject=deal meet gone	0 -12 12 0
o:subject=deal no verb	7 2 -1 -10
o:subject=deal no verb 	-9 4 -14 13
o:subject=deal no verb ahead	2 9 -6 -10
o:subject=deal no verb deal	0 -18 10 8
o:subject=deal no verb on	6 -2 11 -26
o:subject=deal on ahead	9 -5 -3 5
o:subject=deal reach	-1 0 -7 11
o:subject=deal reach gone	-1 0 -7 11
o:subject=deal reach on	0 3 -10 9
o:subject=deal sign	0 8 -21 12
o:subject=deal sign ahead	0 14 -14 0
o:subject=deal sign gone	0 -1 -10 12
o:subject=deal sign on	0 12 -19 6
o:subject=deal sit ahead	0 -13 3 6
o:subject=deal sit on	3 -11 0 6
o:subject=deal suspend	-1 -4 11 -2
o:subject=deal suspend on	-1 -4 11 -2
o:subject=duties	4 -2 -11 14
o:subject=duties  gone	-5 33 -23 -7
o:subject=duties ( gone	0 15 -9 0
o:subject=duties be ahead	0 9 -6 0
o:subject=duties be from	8 -20 13 0
o:subject=duties be on	0 16 -14 0
o:subject=duties begin	2 7 -27 2
o:subject=duties begin ahead	7 -8 -15 10
o:subject=duties begin gone	-6 32 -11 -14
o:subject=duties begin on	6 -6 -12 7
o:subject=duties beijing, gone	0 -9 11 0
o:subject=duties by gone	0 -9 11 0
o:subject=duties carried	0 4 3 -11
o:subject=duties carried  gone	0 18 -11 -2
o:subject=duties carried agree	0 10 -14 5
o:subject=duties carried announce on	0 -4 9 -4
o:subject=duties carried be	-10 6 6 -14
o:subject=duties carried be on	0 -8 11 0
o:subject=duties carried begin	0 -14 7 10
o:subject=duties carried begin gone	2 -13 4 6
o:subject=duties carried begin on	-10 5 2 -4
o:subject=duties carried conclude	0 -10 1 8
o:subject=duties carried conclude gone	0 -10 1 8
o:subject=duties carried conclude on	0 -10 1 8
o:subject=duties carried end	10 6 -17 -7
o:subject=duties carried end ahead	12 -10 -1 0
o:subject=duties carried end gone	0 24 -13 -11
o:subject=duties carried end on	10 -4 -9 0
o:subject=duties carried expect ahead	0 -15 15 0
o:subject=duties carried from gone	15 -10 -8 0
o:subject=duties carried have	0 -6 8 0
o:subject=duties carried have ahead	0 -7 7 0
o:subject=duties carried meet ahead	-2 -7 11 0
o:subject=duties carried meet gone	0 10 -7 0
o:subject=duties carried meet on	0 -9 12 0
o:subject=duties carried negotiate	0 -6 -7 13
o:subject=duties carried on ahead	6 -16 16 -2
o:subject=duties carried on gone	-4 12 2 -22
o:subject=duties carried run	9 -1 -3 -4
o:subject=duties carried run gone	9 -6 -2 0
o:subject=duties carried settle	0 -9 1 6
o:subject=duties carried settle gone	0 -10 1 6
o:subject=duties carried sign	0 0 9 -16
o:subject=duties carried sign ahead	0 -10 10 0
o:subject=duties carried sign gone	0 8 2 -16
o:subject=duties carried sign on	0 0 6 -13
o:subject=duties carried since gone	-3 16 -9 0
o:subject=duties carried tell	10 -14 9 -6
o:subject=duties carried tell gone	10 -14 9 -6
o:subject=duties carried tell on	11 -2 -3 -3
o:subject=duties carried until ahead	0 -10 -3 13
o:subject=duties cent gone	0 12 -6 -2
o:subject=duties far  gone	7 -5 8 -28
o:subject=duties far brussels, gone	0 0 -15 10
o:subject=duties far carried  gone	7 -8 4 -4
o:subject=duties far carried after gone	0 -10 11 0
o:subject=duties far carried agree	0 -7 8 -2
o:subject=duties far carried agree gone	0 -10 10 -1
o:subject=duties far carried agree on	-5 -14 13 3
o:subject=duties far carried announce on	0 -7 0 9
o:subject=duties far carried ask	0 -5 8 0
o:subject=duties far carried ask ahead	0 -7 8 0
o:subject=duties far carried ask on	0 -8 11 0
o:subject=duties far carried be	-10 -1 -2 12
o:subject=duties far carried be 	-2 -11 15 0
o:subject=duties far carried be gone	-16 -5 2 12
o:subject=duties far carried be of	0 -7 8 0
o:subject=duties far carried be on	-6 13 -8 -2
o:subject=duties far carried before ahead	0 15 -10 -2
o:subject=duties far carried before gone	0 -8 0 9
o:subject=duties far carried begin	11 0 -5 -2
o:subject=duties far carried begin ahead	2 -9 11 -8
o:subject=duties far carried begin gone	9 8 -22 1
o:subject=duties far carried begin on	17 -15 0 3
o:subject=duties far carried bring	0 -12 13 0
o:subject=duties far carried bring ahead	0 -13 13 0
o:subject=duties far carried bring on	0 -14 14 0
o:subject=duties far carried by ahead	0 14 -6 -5
o:subject=duties far carried call on	5 -9 1 0
o:subject=duties far carried cent gone	0 -11 11 0
o:subject=duties far carried charge gone	0 -3 9 -5
o:subject=duties far carried conclude	0 9 -8 0
o:subject=duties far carried conclude gone	0 8 -8 0
o:subject=duties far carried conclude on	0 12 -6 -5
o:subject=duties far carried end	-7 -20 16 11
o:subject=duties far carried end ahead	0 21 -9 -7
o:subject=duties far carried end gone	-5 -29 21 16
o:subject=duties far carried end on	-4 -18 5 17
o:subject=duties far carried expect	0 18 -15 0
o:subject=duties far carried expect gone	0 17 -15 0
o:subject=duties far carried fall	-3 14 -6 0
o:subject=duties far carried fall gone	-3 10 -2 0
o:subject=duties far carried fall on	0 9 -6 0
o:subject=duties far carried for gone	0 14 -12 0
o:subject=duties far carried from ahead	3 12 -20 0
o:subject=duties far carried get	0 10 -10 0
o:subject=duties far carried get ahead	0 9 -9 0
o:subject=duties far carried have	-2 2 3 -9
o:subject=duties far carried it gone	0 11 -7 0
o:subject=duties far carried leave	0 0 -10 8
o:subject=duties far carried leave ahead	0 9 -3 -4
o:subject=duties far carried leave gone	0 -4 -6 12
o:subject=duties far carried leave on	0 9 -13 1
o:subject=duties far carried meet	-13 13 -4 -4
o:subject=duties far carried meet ahead	-9 6 -2 0
o:subject=duties far carried meet gone	-5 9 -2 -6
o:subject=duties far carried meet on	-16 -4 16 -11
o:subject=duties far carried meet the	0 9 -8 0
o:subject=duties far carried move	10 -2 -9 0
o:subject=duties far carried move gone	10 -4 -7 0
o:subject=duties far carried of ahead	0 13 -12 0
o:subject=duties far carried of gone	0 -6 10 -1
o:subject=duties far carried offer	0 -20 8 13
o:subject=duties far carried offer on	0 -20 8 13
o:subject=duties far carried on ahead	-11 -17 32 -33
o:subject=duties far carried on gone	-4 -11 3 16
o:subject=duties far carried other	0 1 -12 14
o:subject=duties far carried other gone	0 -7 -5 16
o:subject=duties far carried other on	-9 2 -16 18
o:subject=duties far carried other since	8 -14 4 0
o:subject=duties far carried pass	9 -8 0 0
o:subject=duties far carried pass gone	9 -8 0 0
o:subject=duties far carried pass on	9 -8 0 0
o:subject=duties far carried prolong	0 -8 -1 10
o:subject=duties far carried prolong gone	0 -8 -1 10
o:subject=duties far carried put	-3 -2 8 -2
o:subject=duties far carried put gone	-3 -4 9 -1
o:subject=duties far carried reach on	0 -3 8 -7
o:subject=duties far carried receive	-3 8 -5 0
o:subject=duties far carried receive on	-3 9 -5 0
o:subject=duties far carried return	0 15 -11 -2
o:subject=duties far carried return on	0 15 -11 -2
o:subject=duties far carried say	4 -6 1 1
o:subject=duties far carried say gone	4 -8 3 2
o:subject=duties far carried say on	-10 -6 6 4
o:subject=duties far carried see ahead	0 -19 20 0
o:subject=duties far carried see gone	0 18 -16 0
o:subject=duties far carried set ahead	0 -9 9 0
o:subject=duties far carried settle on	0 16 -15 0
o:subject=duties far carried sign	0 16 -11 -5
o:subject=duties far carried sign gone	0 18 -15 -4
o:subject=duties far carried sit ahead	4 -20 9 3
o:subject=duties far carried sit gone	-6 11 -1 -2
o:subject=duties far carried sit on	0 21 -20 0
o:subject=duties far carried stand	0 12 -8 -1
o:subject=duties far carried suspend	10 -8 0 -1
o:subject=duties far carried suspend ahead	0 10 -7 -1
o:subject=duties far carried suspend gone	11 -21 10 0
o:subject=duties far carried the ahead	3 12 -16 0
o:subject=duties far carried to gone	0 -6 0 8
o:subject=duties far carried until ahead	-2 0 -9 10
o:subject=duties far carried washington gone	0 -16 0 12
o:subject=duties far carried write	0 -19 22 -3
o:subject=duties far carried write gone	0 -22 25 -2
o:subject=duties far carried write on	0 -20 23 -3
o:subject=duties far no verb 	4 -1 6 -32
o:subject=duties far no verb ahead	-23 5 -4 8
o:subject=duties far no verb brussels,	0 0 -15 10
o:subject=duties far no verb geneva,	0 13 -9 -1
o:subject=duties far no verb gone	-1 1 8 -15
o:subject=duties far no verb on	-20 0 3 0
o:subject=duties far no verb the	0 -13 14 0
o:subject=duties far no verb thursday	0 -11 15 -4
o:subject=duties far no verb tokyo,	0 3 -18 8
o:subject=duties far no verb until	0 -10 0 11
o:subject=duties far no verb wednesday	0 10 -5 0
o:subject=duties far no verb wednesday,	0 -18 -6 23
o:subject=duties far on ahead	0 15 -12 -1
o:subject=duties far on gone	-18 -7 11 0
o:subject=duties far the ahead	0 -13 14 0
o:subject=duties far thursday gone	0 -11 15 -4
o:subject=duties far tokyo, gone	0 3 -18 8
o:subject=duties far until ahead	0 -11 0 12
o:subject=duties far wednesday, ahead	0 -11 -3 14
o:subject=duties far wednesday, gone	0 -9 0 11
o:subject=duties force gone	0 -10 0 11
o:subject=duties from gone	23 -27 9 -1
o:subject=duties no verb	1 10 -3 -13
o:subject=duties no verb 	-4 29 -19 -6
o:subject=duties no verb (	0 16 -11 0
o:subject=duties no verb ahead	-19 23 -1 -32
o:subject=duties no verb beijing,	0 -9 11 0
o:subject=duties no verb force	0 -10 0 11
o:subject=duties no verb from	8 0 -6 -1
o:subject=duties no verb gone	9 -5 -1 1
o:subject=duties no verb of	0 -2 -7 9
o:subject=duties no verb on	0 -24 20 6
o:subject=duties no verb percent	0 -11 12 0
o:subject=duties of gone	0 -3 -6 9
o:subject=duties on gone	-4 -10 2 14
o:subject=duties other gone	0 12 -8 0
o:subject=duties percent gone	0 -10 12 0
o:subject=duties publish	0 -6 7 0
o:subject=duties publish gone	0 -6 7 0
o:subject=duties rise	0 -16 10 7
o:subject=duties rise ahead	0 -11 11 0
o:subject=duties rise from	0 -12 12 0
o:subject=duties sign	0 -10 0 11
o:subject=duties sign gone	0 -10 0 11
o:subject=duties since gone	-8 21 -8 0
o:subject=duties stand	0 -11 0 12
o:subject=duties stand gone	0 -11 0 12
o:subject=exclusions	0 20 -8 -8
o:subject=exclusions carried	0 12 -5 -2
o:subject=exclusions far	0 12 -8 0
o:subject=exclusions far carried	-2 16 -7 -8
o:subject=exclusions far no verb	0 12 -8 0
o:subject=exclusions no verb	0 12 -4 -4
o:subject=fees	-6 5 5 -11
o:subject=fees carried begin	-1 -8 0 10
o:subject=fees carried begin on	-1 -8 0 10
o:subject=fees carried on gone	-1 -1 -5 11
o:subject=fees far carried	-19 3 -11 18
o:subject=fees far carried meet	-9 7 -4 5
o:subject=fees far carried meet on	0 7 -13 6
o:subject=fees far carried on gone	-7 12 -15 4
o:subject=fees far no verb ahead	-4 -16 16 1
o:subject=fees far no verb gone	11 13 -30 3
o:subject=fees far no verb on	11 -3 -12 7
o:subject=fees far on gone	11 0 -21 7
o:subject=fees no verb ahead	0 -11 13 0
o:subject=fees no verb gone	0 15 -5 -7
o:subject=fees on gone	0 11 -5 -3
o:subject=longer agree	0 -8 -1 10
o:subject=longer agree gone	0 -8 -1 10
o:subject=longer agree on	0 -8 -1 10
o:subject=longer carried	0 -1 -7 10
o:subject=longer carried be	-1 -7 13 -5
o:subject=longer carried on gone	-3 -14 0 20
o:subject=longer carried other	0 11 -7 0
o:subject=longer carried say	0 15 -6 -7
o:subject=longer carried say gone	0 14 -6 -7
o:subject=longer carried say on	0 14 -7 -5
o:subject=longer far	-19 14 0 -5
o:subject=longer far carried	18 -4 0 -9
o:subject=longer far carried agree	4 -19 11 0
o:subject=longer far carried agree gone	4 -19 11 0
o:subject=longer far carried be gone	0 14 -13 0
o:subject=longer far carried begin	11 -17 8 0
o:subject=longer far carried begin ahead	0 -9 10 0
o:subject=longer far carried begin gone	12 -10 0 0
o:subject=longer far carried begin on	11 -10 0 0
o:subject=longer far carried extend	0 11 -4 -6
o:subject=longer far carried meet on	0 -12 14 0
o:subject=longer far carried on ahead	-2 -11 13 0
o:subject=longer far carried on gone	15 0 -17 2
o:subject=longer far carried other	0 -13 14 0
o:subject=longer far carried say	11 -13 -4 7
o:subject=longer far carried say gone	11 -15 -1 7
o:subject=longer far carried say on	11 -17 0 8
o:subject=longer far carried sign	0 16 -16 0
o:subject=longer far carried sign gone	0 15 -15 0
o:subject=longer far carried sign on	0 13 -15 0
o:subject=longer far carried since gone	5 -14 8 0
o:subject=longer far no verb	-19 14 0 -5
o:subject=longer far no verb gone	-17 13 -1 -4
o:subject=longer no verb	-7 15 -6 -4
o:subject=longer no verb gone	-5 13 -11 0
o:subject=longer no verb on	-3 8 -7 0
o:subject=longer on gone	-4 0 -6 12
o:subject=longer other	0 -6 9 -2
o:subject=longer other gone	0 -6 9 -2
o:subject=longer sign	0 -13 16 -2
o:subject=longer sign gone	0 -6 8 -1
o:subject=meeting  ahead	8 -10 5 -10
o:subject=meeting ( gone	9 -10 4 -4
o:subject=meeting be	12 -19 11 -1
o:subject=meeting be ahead	4 -9 0 4
o:subject=meeting be since	5 3 -10 0
o:subject=meeting before ahead	0 14 -12 0
o:subject=meeting begin	0 12 -8 -7
o:subject=meeting begin ahead	-10 13 -13 6
o:subject=meeting begin gone	6 0 2 -16
o:subject=meeting begin on	-9 19 -11 -1
o:subject=meeting carried	4 10 -11 -3
o:subject=meeting carried be from	0 17 -16 0
o:subject=meeting carried be gone	-5 13 -5 -6
o:subject=meeting carried be on	-5 -25 30 -2
o:subject=meeting carried be since	1 -16 8 2
o:subject=meeting carried be until	0 -12 9 2
o:subject=meeting carried begin	-3 -13 24 -10
o:subject=meeting carried begin gone	-1 -23 24 0
o:subject=meeting carried end ahead	-3 26 -4 -18
o:subject=meeting carried end gone	-2 -14 -1 19
o:subject=meeting carried end on	-4 -4 -2 10
o:subject=meeting carried fix	0 13 -12 0
o:subject=meeting carried fix for	0 7 -7 0
o:subject=meeting carried for ahead	0 -24 26 0
o:subject=meeting carried for gone	0 8 -5 0
o:subject=meeting carried from ahead	0 10 -7 0
o:subject=meeting carried have	0 9 0 -13
o:subject=meeting carried have ahead	0 25 -15 -12
o:subject=meeting carried have gone	0 -15 16 0
o:subject=meeting carried have until	0 13 0 -12
o:subject=meeting carried leave	0 -8 -2 11
o:subject=meeting carried leave on	0 -8 -2 11
o:subject=meeting carried meet	10 -17 0 9
o:subject=meeting carried meet ahead	-2 -15 5 12
o:subject=meeting carried meet gone	14 -4 -5 -2
o:subject=meeting carried meet on	10 -11 2 0
o:subject=meeting carried on gone	28 -4 -20 1
o:subject=meeting carried other	14 0 -6 -13
o:subject=meeting carried other gone	16 -1 -11 -7
o:subject=meeting carried other on	19 6 -27 -3
o:subject=meeting carried plan	0 -32 28 3
o:subject=meeting carried plan ahead	0 -23 18 6
o:subject=meeting carried plan for	0 -22 23 0
o:subject=meeting carried receive	0 11 -9 0
o:subject=meeting carried receive gone	0 12 -11 0
o:subject=meeting carried return	0 -19 0 19
o:subject=meeting carried return ahead	0 -19 0 19
o:subject=meeting carried return on	0 -13 4 7
o:subject=meeting carried say	-3 18 0 -18
o:subject=meeting carried say gone	-3 25 -8 -18
o:subject=meeting carried say on	-2 13 0 -17
o:subject=meeting carried see	-4 13 -7 -4
o:subject=meeting carried see ahead	0 9 -7 0
o:subject=meeting carried see on	-2 9 -4 -2
o:subject=meeting carried sign	0 9 -2 -4
o:subject=meeting carried sign gone	0 11 -4 -4
o:subject=meeting carried since gone	0 -17 12 1
o:subject=meeting carried sit	5 5 -8 -2
o:subject=meeting carried suspend	13 3 -14 0
o:subject=meeting carried suspend gone	14 5 -17 0
o:subject=meeting carried suspend on	13 0 -9 0
o:subject=meeting carried tell	0 9 -8 -1
o:subject=meeting carried the gone	-1 12 -9 0
o:subject=meeting conclude	0 5 -13 4
o:subject=meeting continue	-4 23 -14 -7
o:subject=meeting continue ahead	0 9 -7 0
o:subject=meeting continue on	0 15 -8 -5
o:subject=meeting end	-3 -18 12 10
o:subject=meeting end ahead	-2 -17 2 16
o:subject=meeting end gone	0 -9 10 1
o:subject=meeting end on	0 -17 2 13
o:subject=meeting far	0 -13 2 9
o:subject=meeting far  ahead	6 15 -19 -2
o:subject=meeting far  gone	-15 5 7 -7
o:subject=meeting far beijing, gone	-3 9 0 -11
o:subject=meeting far carried	8 -9 5 -2
o:subject=meeting far carried  gone	11 -9 0 0
o:subject=meeting far carried announce	0 5 1 -12
o:subject=meeting far carried announce gone	0 5 1 -12
o:subject=meeting far carried announce on	0 13 -4 -8
o:subject=meeting far carried be	12 -5 -2 0
o:subject=meeting far carried be ahead	-10 20 -14 0
o:subject=meeting far carried be from	-2 9 -5 0
o:subject=meeting far carried be gone	18 -29 11 0
o:subject=meeting far carried before ahead	0 -12 12 0
o:subject=meeting far carried begin	-6 -18 24 2
o:subject=meeting far carried begin ahead	2 -24 25 -2
o:subject=meeting far carried begin from	0 -8 -4 12
o:subject=meeting far carried begin gone	-13 1 2 5
o:subject=meeting far carried begin on	-1 -5 18 -17
o:subject=meeting far carried by ahead	0 -12 -2 16
o:subject=meeting far carried conclude	0 0 -9 12
o:subject=meeting far carried conclude gone	0 0 -9 12
o:subject=meeting far carried conclude on	0 0 -9 10
o:subject=meeting far carried discuss	0 11 -5 -3
o:subject=meeting far carried discuss gone	0 10 -5 -3
o:subject=meeting far carried end	-8 14 -2 -2
o:subject=meeting far carried end ahead	-1 21 -5 -13
o:subject=meeting far carried end on	-5 20 0 -9
o:subject=meeting far carried fall	12 -15 0 3
o:subject=meeting far carried fall gone	12 -15 0 3
o:subject=meeting far carried fall on	12 -15 0 3
o:subject=meeting far carried from ahead	-6 18 -12 0
o:subject=meeting far carried from gone	4 -10 -3 11
o:subject=meeting far carried keep	0 0 -11 9
o:subject=meeting far carried leave	0 21 -6 -15
o:subject=meeting far carried leave gone	0 16 -2 -13
o:subject=meeting far carried leave on	0 15 -2 -12
o:subject=meeting far carried meet	10 -12 8 -12
o:subject=meeting far carried meet gone	15 -14 2 -7
o:subject=meeting far carried of gone	-2 10 0 -7
o:subject=meeting far carried on gone	5 15 -17 -7
o:subject=meeting far carried other	0 -6 14 -14
o:subject=meeting far carried other ahead	0 -9 11 0
o:subject=meeting far carried other gone	0 1 4 -13
o:subject=meeting far carried other on	-13 -1 17 -9
o:subject=meeting far carried prepare	0 10 -8 0
o:subject=meeting far carried prepare gone	0 10 -8 0
o:subject=meeting far carried publish	4 -20 14 4
o:subject=meeting far carried publish gone	4 -21 15 4
o:subject=meeting far carried publish on	7 -10 5 0
o:subject=meeting far carried publish published	0 -18 9 11
o:subject=meeting far carried published gone	0 -19 10 11
o:subject=meeting far carried put gone	0 2 -11 7
o:subject=meeting far carried put on	0 3 -11 7
o:subject=meeting far carried rise	0 11 -5 -5
o:subject=meeting far carried rise gone	0 10 -3 -5
o:subject=meeting far carried rise on	0 11 -4 -5
o:subject=meeting far carried see ahead	0 -16 11 5
o:subject=meeting far carried see gone	-2 15 -10 -1
o:subject=meeting far carried see on	-1 6 -10 4
o:subject=meeting far carried sign	0 -22 22 0
o:subject=meeting far carried sign gone	0 -23 23 0
o:subject=meeting far carried sign on	0 -10 14 -5
o:subject=meeting far carried since gone	7 12 -15 -3
o:subject=meeting far carried sit	5 -17 0 6
o:subject=meeting far carried sit gone	6 -9 0 0
o:subject=meeting far carried until ahead	0 -9 18 -14
o:subject=meeting far carried warn	0 -10 0 12
o:subject=meeting far carried write	0 11 -9 0
o:subject=meeting far carried write on	0 10 -9 0
o:subject=meeting far no verb	0 -13 2 9
o:subject=meeting far no verb 	-8 12 -3 -9
o:subject=meeting far no verb ahead	12 -20 19 -15
o:subject=meeting far no verb beijing,	-3 6 3 -11
o:subject=meeting far no verb gone	-7 -1 -11 15
o:subject=meeting far no verb of	0 -9 -2 13
o:subject=meeting far no verb paris,	-5 11 -6 0
o:subject=meeting far no verb the	9 -13 3 0
o:subject=meeting far no verb thursday	-5 3 -10 5
o:subject=meeting far no verb tuesday	-2 -13 1 12
o:subject=meeting far no verb until	0 -5 14 -11
o:subject=meeting far no verb washington,	0 18 -12 -6
o:subject=meeting far of gone	0 -9 -2 13
o:subject=meeting far on ahead	-2 -8 14 -2
o:subject=meeting far on gone	10 4 -15 2
o:subject=meeting far paris, gone	-5 11 -6 0
o:subject=meeting far the ahead	9 -15 4 0
o:subject=meeting far thursday gone	-5 3 -10 5
o:subject=meeting far to ahead	0 -6 -2 10
o:subject=meeting far tuesday gone	-2 -13 1 12
o:subject=meeting far until ahead	0 10 0 -9
o:subject=meeting far washington, gone	0 18 -12 -6
o:subject=meeting fix	0 -11 12 0
o:subject=meeting fix ahead	0 -19 19 0
o:subject=meeting fix for	0 -11 12 0
o:subject=meeting for gone	-1 16 -20 3
o:subject=meeting from ahead	0 21 -20 -4
o:subject=meeting from gone	-13 -13 25 -4
o:subject=meeting lumpur, gone	-2 -12 7 4
o:subject=meeting meet ahead	6 -18 10 0
o:subject=meeting meet gone	0 8 -9 0
o:subject=meeting no verb	5 -11 8 -2
o:subject=meeting no verb 	8 -23 16 -1
o:subject=meeting no verb (	8 -12 -2 5
o:subject=meeting no verb ahead	9 -1 -5 1
o:subject=meeting no verb before	0 14 -12 0
o:subject=meeting no verb for	0 12 -10 0
o:subject=meeting no verb friday,	0 -8 9 0
o:subject=meeting no verb from	-3 10 -2 -8
o:subject=meeting no verb gone	0 -12 13 -4
o:subject=meeting no verb lumpur,	-2 -12 7 4
o:subject=meeting no verb monday,	3 -15 6 1
o:subject=meeting no verb of	-6 11 -5 -1
o:subject=meeting no verb until	-1 -13 -11 21
o:subject=meeting of ahead	-1 11 -6 -1
o:subject=meeting of gone	-6 -6 12 0
o:subject=meeting on ahead	-1 -10 2 16
o:subject=meeting on gone	-11 15 -6 -8
o:subject=meeting other	-8 -1 14 -11
o:subject=meeting other gone	-7 7 2 -9
o:subject=meeting other on	-2 11 -3 -6
o:subject=meeting place	0 4 -10 5
o:subject=meeting plan	0 18 -15 -1
o:subject=meeting plan for	0 11 -8 0
o:subject=meeting plan gone	0 21 -20 0
o:subject=meeting prepare	-3 15 -6 -6
o:subject=meeting return	-1 14 -12 -2
o:subject=meeting return ahead	0 7 -9 2
o:subject=meeting return gone	0 12 -3 -8
o:subject=meeting return on	0 10 -13 2
o:subject=meeting run	0 -15 1 15
o:subject=meeting run ahead	0 -22 8 15
o:subject=meeting say	0 -17 23 -7
o:subject=meeting say gone	0 -17 23 -7
o:subject=meeting say on	0 0 13 -11
o:subject=meeting set for	0 15 -14 0
o:subject=meeting since gone	11 -10 1 -6
o:subject=meeting sit gone	-4 6 7 -11
o:subject=meeting suspend ahead	0 -9 16 -7
o:subject=meeting suspend gone	0 -5 0 9
o:subject=meeting the ahead	6 -15 9 0
o:subject=meeting to ahead	0 -26 20 7
o:subject=meeting until ahead	-1 -8 -15 18
o:subject=none ( gone	-8 14 0 -17
o:subject=none / gone	13 -8 -4 0
o:subject=none a gone	-1 8 0 -4
o:subject=none astana, gone	0 -13 7 4
o:subject=none beijing, gone	13 -3 -9 1
o:subject=none belgrade, gone	13 -13 4 -3
o:subject=none brussels, gone	-3 -3 11 -7
o:subject=none bulletin, gone	0 -16 9 8
o:subject=none busan, gone	0 -22 10 10
o:subject=none carried  gone	0 -17 9 8
o:subject=none carried adopt	0 -4 -7 11
o:subject=none carried adopt gone	0 -7 -4 11
o:subject=none carried ago gone	0 13 -8 -3
o:subject=none carried agree	-14 1 6 -3
o:subject=none carried agree gone	-14 0 8 -3
o:subject=none carried agree on	-11 23 -10 -11
o:subject=none carried announce announced	0 -10 2 7
o:subject=none carried announce on	-3 -2 -4 9
o:subject=none carried announced gone	0 -10 2 7
o:subject=none carried ask gone	0 -8 10 -1
o:subject=none carried ask on	0 -8 10 -1
o:subject=none carried be 	6 -12 -3 10
o:subject=none carried be ahead	2 -9 0 7
o:subject=none carried be by	0 -5 -2 10
o:subject=none carried be is	0 -10 12 0
o:subject=none carried be since	0 -12 9 3
o:subject=none carried be until	0 16 -1 -12
o:subject=none carried begin 	3 4 -11 0
o:subject=none carried begin ahead	9 -10 3 -1
o:subject=none carried begin gone	0 6 -15 6
o:subject=none carried begin of	0 4 -11 6
o:subject=none carried begin on	15 -15 7 -7
o:subject=none carried by ahead	0 2 -10 6
o:subject=none carried call gone	0 -8 11 0
o:subject=none carried carry	0 -7 12 -4
o:subject=none carried carry gone	0 -8 12 -4
o:subject=none carried charge	0 0 -11 7
o:subject=none carried conclude	-2 7 -10 3
o:subject=none carried conclude gone	-2 7 -10 3
o:subject=none carried conclude on	-1 8 -4 0
o:subject=none carried confirm	0 -7 -1 11
o:subject=none carried confirm gone	0 -8 -1 11
o:subject=none carried confirm on	0 10 -6 -1
o:subject=none carried declare	0 -2 -8 9
o:subject=none carried declare gone	0 -2 -8 9
o:subject=none carried declare on	0 -12 0 14
o:subject=none carried discuss	0 10 -9 0
o:subject=none carried discuss on	0 10 -9 0
o:subject=none carried end	7 16 8 -31
o:subject=none carried end ahead	6 8 -10 -9
o:subject=none carried end ended	10 -5 0 -3
o:subject=none carried end gone	1 10 13 -26
o:subject=none carried end on	2 9 11 -25
o:subject=none carried ended gone	10 -5 0 -2
o:subject=none carried expect	0 -9 11 0
o:subject=none carried expect ahead	0 -11 13 0
o:subject=none carried expect on	0 -14 15 0
o:subject=none carried for gone	0 19 -14 -3
o:subject=none carried from ahead	-7 12 0 -3
o:subject=none carried have	6 -21 4 14
o:subject=none carried have ahead	10 -3 -6 0
o:subject=none carried have by	0 -10 0 11
o:subject=none carried have gone	-4 -24 10 20
o:subject=none carried have of	0 -6 -5 11
o:subject=none carried have until	13 -14 -1 3
o:subject=none carried initial gone	-5 -2 0 10
o:subject=none carried initial on	0 4 -12 8
o:subject=none carried is ahead	0 -14 15 0
o:subject=none carried issue	0 17 -14 -1
o:subject=none carried issue gone	0 17 -14 -1
o:subject=none carried issue on	0 16 -14 0
o:subject=none carried keep	0 -5 -2 10
o:subject=none carried keep gone	0 -7 0 10
o:subject=none carried know	7 -12 9 -6
o:subject=none carried know gone	7 -16 12 -5
o:subject=none carried lay	12 -18 0 3
o:subject=none carried lay gone	12 -18 0 3
o:subject=none carried leave	-12 -11 12 5
o:subject=none carried leave ahead	0 20 -12 -6
o:subject=none carried leave gone	-9 -22 19 9
o:subject=none carried leave on	-1 -32 23 9
o:subject=none carried lumpur gone	0 -10 2 7
o:subject=none carried make on	-1 8 -5 0
o:subject=none carried meet	-8 -12 13 0
o:subject=none carried meet gone	-14 -7 17 -1
o:subject=none carried meet on	-20 -1 9 2
o:subject=none carried meet the	0 19 -18 0
o:subject=none carried negotiate	7 -9 0 0
o:subject=none carried negotiate gone	7 -9 0 0
o:subject=none carried of gone	-10 -10 8 9
o:subject=none carried on gone	-5 -5 13 -7
o:subject=none carried other	0 -6 -7 14
o:subject=none carried other ahead	0 -12 0 12
o:subject=none carried other gone	0 2 -8 4
o:subject=none carried other on	-11 -9 4 10
o:subject=none carried other since	13 -7 -5 0
o:subject=none carried other until	0 -8 -4 13
o:subject=none carried pay	2 16 -19 -9
o:subject=none carried pay ahead	0 14 -8 -2
o:subject=none carried pay gone	3 7 -11 -4
o:subject=none carried post on	0 -7 -2 11
o:subject=none carried prolong on	-2 -16 4 13
o:subject=none carried promise	0 13 -10 0
o:subject=none carried promise gone	0 12 -9 0
o:subject=none carried publish	-4 16 -12 -1
o:subject=none carried publish gone	-4 16 -12 -1
o:subject=none carried publish on	0 12 -16 3
o:subject=none carried put	0 11 -16 2
o:subject=none carried put gone	0 10 -18 5
o:subject=none carried put on	5 -7 -6 11
o:subject=none carried reach	0 12 0 -12
o:subject=none carried reach gone	0 10 0 -10
o:subject=none carried receive	7 -19 13 -2
o:subject=none carried receive gone	7 -14 7 -1
o:subject=none carried receive on	12 -19 6 0
o:subject=none carried return	0 11 -10 -1
o:subject=none carried return gone	0 10 -7 -2
o:subject=none carried return on	0 14 -9 -5
o:subject=none carried rise	-2 20 -7 -10
o:subject=none carried rise gone	-2 17 -4 -10
o:subject=none carried rise on	0 17 -7 -8
o:subject=none carried say gone	10 4 -8 -5
o:subject=none carried say on	11 1 -7 -3
o:subject=none carried see	15 -4 -8 0
o:subject=none carried see gone	16 0 -13 -5
o:subject=none carried see on	16 -18 0 1
o:subject=none carried settle	0 -12 15 -1
o:subject=none carried settle gone	0 -15 18 0
o:subject=none carried settle on	0 -17 19 0
o:subject=none carried sign	-3 4 6 -12
o:subject=none carried sign gone	-3 8 1 -11
o:subject=none carried sign on	-2 -2 12 -12
o:subject=none carried since gone	15 -18 0 6
o:subject=none carried sit gone	2 11 -7 -13
o:subject=none carried sit on	0 10 -1 -11
o:subject=none carried sit since	9 -8 0 0
o:subject=none carried sit until	0 -11 0 14
o:subject=none carried stand on	0 -13 6 8
o:subject=none carried suspend	-10 2 11 -17
o:subject=none carried suspend gone	-8 -3 16 -11
o:subject=none carried suspend on	-6 4 2 -8
o:subject=none carried tell gone	-8 0 11 -10
o:subject=none carried tell on	-6 -8 14 -2
o:subject=none carried the ahead	-5 13 -9 0
o:subject=none carried the gone	4 6 -11 -4
o:subject=none carried to ahead	0 -5 10 -6
o:subject=none carried until ahead	8 -4 -15 7
o:subject=none carried write	-1 17 -10 -4
o:subject=none carried write gone	-1 10 -4 -3
o:subject=none carried write on	0 13 -8 -2
o:subject=none copenhagen, gone	0 -6 -5 12
o:subject=none correspondent, gone	0 -15 -1 17
o:subject=none dublin, gone	0 9 -5 -2
o:subject=none for gone	-2 -8 0 12
o:subject=none from gone	-10 1 5 -1
o:subject=none helsinki, gone	0 -10 6 4
o:subject=none lima, gone	12 0 -10 -9
o:subject=none lisbon, gone	0 -21 4 17
o:subject=none lumpur, gone	7 -11 -2 4
o:subject=none lusaka, gone	0 10 0 -7
o:subject=none madrid, gone	0 -4 -4 10
o:subject=none manila, gone	0 -8 -3 11
o:subject=none monday gone	15 -10 0 -2
o:subject=none monday, ahead	0 -10 12 0
o:subject=none monday, gone	15 0 -20 -5
o:subject=none montevideo, gone	0 0 7 -13
o:subject=none no verb (	-8 4 9 -17
o:subject=none no verb /	13 -8 -4 0
o:subject=none no verb a	-1 9 0 -4
o:subject=none no verb after	0 11 -8 0
o:subject=none no verb ahead	2 -15 22 -15
o:subject=none no verb and	0 0 4 -7
o:subject=none no verb astana,	0 -13 7 4
o:subject=none no verb beijing,	13 -3 -9 1
o:subject=none no verb belgrade,	13 -13 4 -3
o:subject=none no verb brussels,	-3 -6 13 -7
o:subject=none no verb bulletin,	0 -16 9 8
o:subject=none no verb busan,	0 -22 10 10
o:subject=none no verb copenhagen,	0 -6 -5 12
o:subject=none no verb correspondent,	0 -15 -1 17
o:subject=none no verb dublin,	0 9 -5 -2
o:subject=none no verb for	-2 -8 0 12
o:subject=none no verb from	-18 3 7 -3
o:subject=none no verb helsinki,	0 -10 6 4
o:subject=none no verb lima,	12 0 -10 -9
o:subject=none no verb lisbon,	0 -21 4 17
o:subject=none no verb lumpur,	7 0 -14 4
o:subject=none no verb lusaka,	0 10 0 -7
o:subject=none no verb madrid,	0 -8 0 10
o:subject=none no verb manila,	0 -8 -3 11
o:subject=none no verb monday	15 -10 0 -2
o:subject=none no verb monday,	14 -6 0 -6
o:subject=none no verb montevideo,	0 0 7 -13
o:subject=none no verb of	17 -25 18 -5
o:subject=none no verb on	-7 7 -8 2
o:subject=none no verb rabat,	0 0 6 -9
o:subject=none no verb since	-13 11 0 -3
o:subject=none no verb stockholm,	1 4 -13 3
o:subject=none no verb sunday	0 14 -4 -8
o:subject=none no verb sunday,	13 -5 -11 0
o:subject=none no verb tallinn,	0 -10 -4 13
o:subject=none no verb tbilisi,	0 -16 16 0
o:subject=none no verb the	-10 -5 13 0
o:subject=none no verb thursday,	-1 0 5 -10
o:subject=none no verb tokyo,	-2 -5 14 -10
o:subject=none no verb ulaanbaatar,	0 -9 0 11
o:subject=none no verb washington,	-4 10 0 -9
o:subject=none no verb wednesday	-1 -5 10 -4
o:subject=none no verb wednesday,	0 4 7 -20
o:subject=none no verb yerevan,	9 -1 -2 -5
o:subject=none no verb york,	0 12 -4 -8
o:subject=none no verb ·	15 -2 -13 -9
o:subject=none no verb —	-1 13 -3 -6
o:subject=none of ahead	16 -7 -9 -4
o:subject=none of gone	2 -20 22 -2
o:subject=none on ahead	-3 4 1 -10
o:subject=none rabat, gone	0 0 6 -9
o:subject=none since gone	-13 11 0 -3
o:subject=none stockholm, gone	1 7 -17 3
o:subject=none sunday gone	0 14 -4 -8
o:subject=none sunday, ahead	12 -5 -2 -5
o:subject=none tallinn, gone	0 -10 -4 13
o:subject=none tbilisi, gone	0 -16 16 0
o:subject=none the gone	-6 -10 16 0
o:subject=none thursday, gone	-1 0 6 -10
o:subject=none tokyo, gone	-2 -5 14 -10
o:subject=none ulaanbaatar, gone	0 -9 0 11
o:subject=none washington, gone	-4 10 0 -9
o:subject=none wednesday gone	-1 -5 10 -4
o:subject=none wednesday, gone	0 2 8 -19
o:subject=none yerevan, gone	9 -1 -2 -5
o:subject=none · gone	15 -2 -13 -9
o:subject=none — gone	-1 12 -3 -6
o:subject=procedure	-14 32 -44 7
o:subject=procedure carried be	0 -19 10 12
o:subject=procedure carried be ahead	0 -10 11 0
o:subject=procedure carried be gone	0 -10 0 13
o:subject=procedure carried begin	0 14 -11 0
o:subject=procedure carried on ahead	0 -11 14 0
o:subject=procedure carried on gone	0 25 -13 -8
o:subject=procedure far	-14 2 12 -25
o:subject=procedure far  gone	-1 -7 11 -1
o:subject=procedure far carried	-2 12 0 -13
o:subject=procedure far carried be	14 -20 8 -3
o:subject=procedure far carried be ahead	5 -15 12 -2
o:subject=procedure far carried be on	6 -15 7 0
o:subject=procedure far carried begin	-11 6 6 -4
o:subject=procedure far carried begin ahead	-10 0 8 -2
o:subject=procedure far carried begin on	-10 0 11 -3
o:subject=procedure far carried end	0 -11 1 10
o:subject=procedure far carried end gone	0 -7 0 9
o:subject=procedure far carried meet	-1 12 -8 0
o:subject=procedure far carried meet gone	0 10 -9 0
o:subject=procedure far carried on ahead	-2 -18 23 -6
o:subject=procedure far carried on gone	-6 33 -17 -8
o:subject=procedure far carried other on	0 10 -4 -1
o:subject=procedure far carried sign	0 10 -7 -1
o:subject=procedure far carried sign gone	0 10 -7 -1
o:subject=procedure far no verb	-14 2 12 -25
o:subject=procedure far no verb 	-2 -11 15 -2
o:subject=procedure far no verb ahead	0 -4 9 -1
o:subject=procedure far no verb gone	-10 6 5 -21
o:subject=procedure far no verb on	0 -5 9 -2
o:subject=procedure far on gone	0 -4 7 -2
o:subject=procedure no verb	-6 7 -29 13
o:subject=procedure no verb 	0 10 -6 0
o:subject=procedure no verb ahead	0 21 -13 -3
o:subject=procedure no verb gone	-4 -4 -15 16
o:subject=procedure no verb on	0 -7 -6 13
o:subject=procedure on gone	-3 -2 -9 11
o:subject=sale	-8 14 -7 -4
o:subject=sale carried on ahead	0 -12 5 7
o:subject=sale carried sign	0 -12 13 0
o:subject=sale carried sign gone	0 -12 13 0
o:subject=sale carried sign on	0 -12 13 0
o:subject=sale far	-5 0 -5 10
o:subject=sale far carried	-5 15 -9 -4
o:subject=sale far carried agree	0 -7 10 -2
o:subject=sale far carried agree gone	0 -7 10 -2
o:subject=sale far carried begin	0 18 -14 -3
o:subject=sale far carried begin on	0 12 -12 0
o:subject=sale far carried meet	0 10 -9 0
o:subject=sale far carried meet ahead	0 9 -9 0
o:subject=sale far carried meet on	0 9 -8 0
o:subject=sale far carried say	0 -12 2 10
o:subject=sale far carried say gone	0 -11 1 10
o:subject=sale far carried say on	0 -12 2 10
o:subject=sale far madrid, gone	0 0 -14 8
o:subject=sale far no verb	-5 0 -5 10
o:subject=sale far no verb 	-3 1 5 -10
o:subject=sale far no verb gone	-3 -5 -4 12
o:subject=sale far no verb madrid,	0 0 -14 8
o:subject=sale far no verb on	0 11 -7 -3
o:subject=sale have	0 11 -8 -1
o:subject=sale no verb	-5 5 -10 6
o:subject=sale no verb ahead	0 -10 0 11
o:subject=sale no verb gone	-1 19 -12 -7
o:subject=sale no verb on	0 10 -7 -1
o:subject=sale on gone	0 12 -4 -11
o:subject=signing	-18 0 -2 8
o:subject=signing  gone	0 8 -7 0
o:subject=signing no verb	-10 1 5 -5
o:subject=signing no verb 	0 13 -11 0
o:subject=signing no verb ahead	0 -5 10 -8
o:subject=signing no verb friday,	0 9 -3 -4
o:subject=signing no verb of	0 11 -5 -1
o:subject=signing no verb on	0 2 -10 9
o:subject=signing of gone	0 17 -11 -2
o:subject=signing on gone	-4 0 -13 19
o:subject=signing other	0 -9 -6 14
o:subject=signing other gone	0 -12 -1 14
o:subject=signing other on	0 -11 -2 14
o:subject=truce	-8 11 -1 -11
o:subject=truce  ahead	-2 14 -10 0
o:subject=truce  gone	0 -11 7 6
o:subject=truce be	-4 27 -19 -1
o:subject=truce be ahead	-1 11 -6 0
o:subject=truce be gone	0 16 -12 0
o:subject=truce be on	0 13 -11 0
o:subject=truce begin	1 28 -28 -8
o:subject=truce begin gone	-9 39 -27 -4
o:subject=truce begin on	3 8 -12 -1
o:subject=truce carried	-5 11 -7 -3
o:subject=truce carried  gone	0 -5 10 -3
o:subject=truce carried agree	0 14 -10 -4
o:subject=truce carried agree gone	0 14 -10 -4
o:subject=truce carried agree on	0 7 0 -8
o:subject=truce carried announce	0 16 -14 0
o:subject=truce carried announce gone	0 16 -14 0
o:subject=truce carried announce on	0 11 -11 0
o:subject=truce carried be	3 20 -25 -2
o:subject=truce carried be ahead	0 11 -8 0
o:subject=truce carried be gone	4 11 -17 -1
o:subject=truce carried begin	0 -5 16 -13
o:subject=truce carried begin gone	-7 -9 21 -7
o:subject=truce carried end	0 20 -1 -15
o:subject=truce carried end gone	0 14 0 -11
o:subject=truce carried end on	0 13 0 -10
o:subject=truce carried have	0 13 -4 -6
o:subject=truce carried meet ahead	0 11 -11 0
o:subject=truce carried on ahead	-3 18 -10 -6
o:subject=truce carried on gone	-17 3 -12 14
o:subject=truce carried pay	0 -10 11 0
o:subject=truce carried pay gone	0 -11 11 0
o:subject=truce carried put	0 9 -8 0
o:subject=truce carried put gone	0 9 -8 0
o:subject=truce carried put on	0 9 -8 0
o:subject=truce carried say	0 -10 -13 21
o:subject=truce carried say gone	0 -11 -12 21
o:subject=truce carried say on	0 -12 -14 23
o:subject=truce carried sign	0 -17 5 12
o:subject=truce carried sign gone	0 -17 5 12
o:subject=truce carried sign on	0 -11 3 8
o:subject=truce carried since gone	2 -11 2 4
o:subject=truce carried suspend	0 15 -13 0
o:subject=truce carried suspend ahead	0 10 -9 0
o:subject=truce carried suspend on	0 13 -12 0
o:subject=truce conclude	0 -21 22 0
o:subject=truce conclude gone	0 -21 22 0
o:subject=truce conclude on	0 -21 22 0
o:subject=truce end 	0 -5 -4 10
o:subject=truce end ahead	10 2 -8 -14
o:subject=truce end ends	0 -10 14 -6
o:subject=truce end on	9 8 -20 -4
o:subject=truce ends ahead	0 9 0 -5
o:subject=truce ends gone	0 -6 11 -4
o:subject=truce far  ahead	0 10 -9 0
o:subject=truce far  gone	8 -8 -9 13
o:subject=truce far carried	-19 5 1 3
o:subject=truce far carried agree	0 -19 16 4
o:subject=truce far carried agree gone	0 -19 16 4
o:subject=truce far carried agree on	0 -8 14 -5
o:subject=truce far carried announce	0 15 -12 -4
o:subject=truce far carried announce gone	0 15 -12 -4
o:subject=truce far carried announce on	0 9 -7 -1
o:subject=truce far carried ask	0 9 -8 0
o:subject=truce far carried ask gone	0 9 -7 0
o:subject=truce far carried be	1 16 -22 0
o:subject=truce far carried be ahead	0 3 -9 6
o:subject=truce far carried be gone	2 19 -17 -9
o:subject=truce far carried be on	0 12 -9 0
o:subject=truce far carried begin gone	-1 17 -18 0
o:subject=truce far carried begin on	-14 0 6 0
o:subject=truce far carried by ahead	0 -10 12 0
o:subject=truce far carried charge	10 -5 -3 0
o:subject=truce far carried charge gone	10 -5 -3 0
o:subject=truce far carried charge on	10 -10 0 0
o:subject=truce far carried end	-1 9 -14 0
o:subject=truce far carried end gone	0 4 -10 1
o:subject=truce far carried end on	0 7 -9 0
o:subject=truce far carried get	0 -10 -2 14
o:subject=truce far carried get gone	0 -10 -2 14
o:subject=truce far carried make	0 -9 9 0
o:subject=truce far carried meet	-11 5 2 -7
o:subject=truce far carried meet on	-8 16 -8 -5
o:subject=truce far carried on gone	-12 -7 13 0
o:subject=truce far carried other	0 -2 8 -7
o:subject=truce far carried publish	0 -7 9 0
o:subject=truce far carried publish gone	0 -7 9 0
o:subject=truce far carried publish on	0 -7 10 0
o:subject=truce far carried put	0 -8 5 3
o:subject=truce far carried put gone	0 -8 5 3
o:subject=truce far carried put on	0 -9 5 3
o:subject=truce far carried reach gone	0 -10 12 0
o:subject=truce far carried return	0 -16 19 -3
o:subject=truce far carried return ahead	0 -7 8 0
o:subject=truce far carried return on	0 -17 19 -2
o:subject=truce far carried sign	0 -1 -10 11
o:subject=truce far carried sign gone	0 -5 -6 12
o:subject=truce far carried sign on	0 0 -19 17
o:subject=truce far carried tell	0 0 -9 6
o:subject=truce far carried tell gone	0 0 -9 6
o:subject=truce far no verb 	7 -3 -14 12
o:subject=truce far no verb ahead	5 11 -23 3
o:subject=truce far no verb gone	-5 -4 14 -10
o:subject=truce far no verb monday,	0 11 -5 -1
o:subject=truce far no verb thursday	11 -9 3 -8
o:subject=truce far no verb to	0 -12 0 13
o:subject=truce far no verb washington,	0 -5 7 0
o:subject=truce far no verb wednesday	0 -9 -2 12
o:subject=truce far no verb ·	0 -11 12 0
o:subject=truce far on ahead	8 -3 0 0
o:subject=truce far on gone	-9 0 -3 9
o:subject=truce far thursday gone	11 -9 3 -8
o:subject=truce far thursday, gone	0 -9 10 0
o:subject=truce far washington, gone	0 -5 7 0
o:subject=truce far wednesday gone	0 -9 -2 12
o:subject=truce far · gone	0 -11 12 0
o:subject=truce from ahead	0 12 -11 0
o:subject=truce from gone	-3 10 -5 0
o:subject=truce have	0 -8 -3 12
o:subject=truce have ahead	0 -8 -3 12
o:subject=truce no verb	-7 11 -1 -9
o:subject=truce no verb ahead	-11 34 -15 -30
o:subject=truce no verb ends	0 10 -6 -3
o:subject=truce no verb from	-3 19 -13 0
o:subject=truce no verb gone	0 -10 9 3
o:subject=truce no verb on	9 0 -2 -7
o:subject=truce no verb since	0 10 -7 0
o:subject=truce no verb washington,	0 -22 14 9
o:subject=truce on ahead	15 -6 4 -21
o:subject=truce on gone	2 -5 12 -14
o:subject=truce since gone	-4 16 -9 0
o:subject=truce to ahead	0 9 -4 -1
o:subject=truce until ahead	0 14 -5 -6
o:subject=truce washington, gone	0 -22 14 9
o:suspend on ahead	-2 -8 13 -3
o:suspend on gone	2 15 -5 -22
o:threaten on gone	0 12 -9 0
o:topic=controls	-23 28 -10 -15
o:topic=controls ahead	-6 15 -3 -13
o:topic=controls announce	0 13 -6 -3
o:topic=controls be	-4 18 -12 0
o:topic=controls continue	0 -13 14 0
o:topic=controls far	-17 -4 8 1
o:topic=controls far  gone	-3 -13 9 6
o:topic=controls far ahead	0 -15 20 -5
o:topic=controls far begin	0 -8 10 0
o:topic=controls far gone	-14 4 -5 5
o:topic=controls far no verb	-9 -2 -4 14
o:topic=controls far on ahead	0 -9 10 0
o:topic=controls from	0 12 -10 0
o:topic=controls gone	-15 20 -9 -5
o:topic=controls of	0 12 -8 0
o:topic=controls on ahead	-1 -12 16 -3
o:topic=controls on gone	-3 10 -8 0
o:topic=controls say	0 2 -11 5
o:topic=controls since	-4 9 -2 0
o:topic=controls since gone	-4 9 -2 0
o:topic=deal	-1 -9 1 9
o:topic=deal 	0 -6 -1 10
o:topic=deal  gone	0 -11 0 10
o:topic=deal ahead	-9 -4 0 12
o:topic=deal announce	0 -18 8 13
o:topic=deal be	0 0 8 -14
o:topic=deal begin	13 15 -13 -28
o:topic=deal by	0 22 -13 -7
o:topic=deal by ahead	0 18 -11 -4
o:topic=deal confirm	0 -11 12 0
o:topic=deal deal ahead	0 11 -9 0
o:topic=deal deal gone	0 -16 8 7
o:topic=deal far	-8 -1 9 -7
o:topic=deal far 	-17 14 -5 -3
o:topic=deal far  ahead	0 12 -11 0
o:topic=deal far  gone	-16 8 0 -2
o:topic=deal far after	0 -12 12 0
o:topic=deal far ahead	-9 9 2 -19
o:topic=deal far beijing,	0 14 -10 -2
o:topic=deal far beijing, gone	0 14 -10 -2
o:topic=deal far for	13 -16 4 0
o:topic=deal far for gone	13 -10 0 0
o:topic=deal far friday, gone	0 -11 12 0
o:topic=deal far from	-5 -20 23 0
o:topic=deal far from gone	-4 -22 25 0
o:topic=deal far gone	-4 -6 8 0
o:topic=deal far no verb	-3 -4 -4 9
o:topic=deal far on	0 18 -8 -16
o:topic=deal far on gone	2 14 -11 -10
o:topic=deal far put	0 -8 14 -4
o:topic=deal far say	0 -4 9 -5
o:topic=deal far since	-10 8 0 0
o:topic=deal far since gone	-10 8 0 0
o:topic=deal far tell	0 9 -4 -1
o:topic=deal for	13 -9 -6 0
o:topic=deal geneva	0 -8 10 0
o:topic=deal initial	0 21 -14 -5
o:topic=deal leave	0 -19 1 18
o:topic=deal negotiate	0 -14 -3 16
o:topic=deal no verb	7 2 -1 -10
o:topic=deal of	-1 26 -16 -8
o:topic=deal of gone	-1 22 -12 -7
o:topic=deal on ahead	0 -32 24 13
o:topic=deal on gone	-1 5 0 -8
o:topic=deal post	0 10 -2 -5
o:topic=deal put	8 10 -9 -15
o:topic=deal return	0 -16 20 -5
o:topic=deal rise	0 -8 0 10
o:topic=deal say	-5 12 -15 3
o:topic=deal settle	2 -11 10 -2
o:topic=deal since	9 1 -13 -2
o:topic=deal since gone	9 1 -13 -2
o:topic=deal until	0 -6 -7 13
o:topic=deal until ahead	0 -10 -7 16
o:topic=duties	0 8 4 -18
o:topic=duties 	-12 8 -19 12
o:topic=duties  gone	-10 4 -15 13
o:topic=duties (	0 16 -11 0
o:topic=duties ( gone	0 15 -9 0
o:topic=duties a	9 -4 -5 0
o:topic=duties agree	0 -3 8 -8
o:topic=duties ahead	-5 39 -22 -29
o:topic=duties announce	-4 34 -19 -22
o:topic=duties ask	0 -10 10 0
o:topic=duties be	-8 16 -7 -4
o:topic=duties begin	-1 6 -22 11
o:topic=duties beijing,	0 -9 11 0
o:topic=duties beijing, gone	0 -9 11 0
o:topic=duties by	0 15 -6 -5
o:topic=duties by ahead	0 10 -5 -1
o:topic=duties cent	-2 -6 12 -6
o:topic=duties cent gone	-1 -8 13 -5
o:topic=duties confirm	0 -11 -1 13
o:topic=duties declare	0 10 -6 -4
o:topic=duties end	3 -12 7 2
o:topic=duties fall	9 -2 -3 -4
o:topic=duties far	-10 17 -4 -16
o:topic=duties far 	6 -4 9 -38
o:topic=duties far  ahead	-12 13 -4 -1
o:topic=duties far  gone	12 -11 12 -34
o:topic=duties far announce	0 12 -3 -10
o:topic=duties far be	-5 0 -10 17
o:topic=duties far begin	4 -13 12 -1
o:topic=duties far bring	0 -14 14 0
o:topic=duties far brussels,	0 0 -15 10
o:topic=duties far brussels, gone	0 0 -15 10
o:topic=duties far end	0 -14 11 4
o:topic=duties far expect	0 21 -20 0
o:topic=duties far for ahead	0 -15 16 0
o:topic=duties far for gone	0 10 -9 0
o:topic=duties far geneva,	0 13 -9 -1
o:topic=duties far gone	-5 15 -8 -10
o:topic=duties far goods	0 -12 13 0
o:topic=duties far goods gone	0 -12 13 0
o:topic=duties far it	0 10 -7 0
o:topic=duties far move	11 -3 -8 0
o:topic=duties far on	-35 5 1 1
o:topic=duties far on ahead	-11 4 4 -17
o:topic=duties far on gone	-26 6 -3 6
o:topic=duties far other	2 5 -1 -16
o:topic=duties far pay	0 16 -13 0
o:topic=duties far say	-7 29 -13 -20
o:topic=duties far see	0 9 -6 0
o:topic=duties far since	-1 -9 13 -2
o:topic=duties far since gone	-1 -9 13 -2
o:topic=duties far stand	0 11 -7 -1
o:topic=duties far suspend	11 0 -11 0
o:topic=duties far telephone	0 -15 16 0
o:topic=duties far the ahead	3 -11 8 0
o:topic=duties far thursday	0 -11 15 -4
o:topic=duties far thursday gone	0 -11 15 -4
o:topic=duties far to gone	0 -9 0 9
o:topic=duties far tokyo,	0 3 -18 8
o:topic=duties far tokyo, gone	0 3 -18 8
o:topic=duties far until	0 -6 0 9
o:topic=duties far until ahead	0 -7 0 11
o:topic=duties far wednesday	0 10 -5 0
o:topic=duties far wednesday,	0 -18 -6 23
o:topic=duties far wednesday, ahead	0 -11 -3 14
o:topic=duties far wednesday, gone	0 -9 0 11
o:topic=duties far write	0 -16 17 0
o:topic=duties for gone	0 12 -9 0
o:topic=duties force	0 -10 0 11
o:topic=duties force gone	0 -10 0 11
o:topic=duties from	18 -2 -7 -12
o:topic=duties from ahead	-17 28 -12 -5
o:topic=duties from gone	25 -26 6 -3
o:topic=duties gone	3 -16 19 0
o:topic=duties is	0 -9 10 0
o:topic=duties leave	0 3 3 -11
o:topic=duties levy	0 -9 10 0
o:topic=duties lower	0 12 -8 0
o:topic=duties no verb	1 10 -3 -13
o:topic=duties of	-6 8 -14 5
o:topic=duties of gone	-2 2 -10 5
o:topic=duties on	12 -1 0 -12
o:topic=duties on ahead	15 -6 -3 0
o:topic=duties on gone	1 2 4 -12
o:topic=duties other	-10 -10 4 12
o:topic=duties pay	-13 -1 6 0
o:topic=duties propose	8 -8 0 0
o:topic=duties put	-7 -1 9 -5
o:topic=duties raise	0 12 -9 0
o:topic=duties rise	0 -8 8 2
o:topic=duties say	16 -25 15 0
o:topic=duties since	-29 40 -14 -4
o:topic=duties since gone	-29 39 -14 -4
o:topic=duties stand	0 -10 0 12
o:topic=duties tariffs	0 -9 11 0
o:topic=duties tax	0 -12 13 0
o:topic=duties tell	9 -11 10 -13
o:topic=duties the	-1 18 -13 0
o:topic=duties the ahead	0 12 -10 0
o:topic=duties threaten	-1 12 -7 0
o:topic=duties to	0 13 -3 -6
o:topic=duties until	0 27 -10 -17
o:topic=duties until ahead	0 21 -8 -12
o:topic=duties up	0 -10 0 12
o:topic=exclusions	-4 38 -16 -17
o:topic=exclusions ahead	0 21 -8 -9
o:topic=exclusions far	-1 17 -7 -7
o:topic=exclusions far gone	0 9 -1 -6
o:topic=exclusions far no verb	0 12 -8 0
o:topic=exclusions gone	0 18 -6 -6
o:topic=exclusions no verb	0 12 -4 -4
o:topic=exclusions on	0 17 -5 -8
o:topic=fees ahead	-2 -15 23 -8
o:topic=fees begin	0 -1 -7 10
o:topic=fees far	4 -6 -16 18
o:topic=fees far  gone	0 9 -4 0
o:topic=fees far ahead	-5 -9 13 0
o:topic=fees far be	0 -5 -3 9
o:topic=fees far gone	8 0 -34 19
o:topic=fees far on	9 0 -13 6
o:topic=fees far on gone	9 4 -22 6
o:topic=fees gone	3 3 -10 2
o:topic=fees on	4 -22 19 3
o:topic=fees on ahead	0 -13 18 -5
o:topic=longer	-12 18 -4 -8
o:topic=longer agree	0 -17 11 5
o:topic=longer ahead	0 32 -14 -23
o:topic=longer announce	0 13 -2 -9
o:topic=longer begin	0 11 -8 0
o:topic=longer end	0 15 -1 -9
o:topic=longer extend	-1 6 4 -13
o:topic=longer far	-12 7 5 -8
o:topic=longer far ahead	-1 -2 8 -6
o:topic=longer far begin	0 -8 9 0
o:topic=longer far gone	-8 9 0 -4
o:topic=longer far no verb	-19 14 0 -5
o:topic=longer gone	-14 0 4 3
o:topic=longer no verb	-7 15 -6 -4
o:topic=longer on	-9 -8 3 11
o:topic=longer on ahead	0 5 1 -10
o:topic=longer on gone	-6 -12 2 15
o:topic=longer prolong	-1 17 -18 2
o:topic=longer say	0 0 -14 9
o:topic=longer sign	0 10 -17 2
o:topic=longer to	0 22 -10 -9
o:topic=longer to ahead	0 16 -7 -6
o:topic=longer until	0 18 -1 -15
o:topic=longer until ahead	0 16 -1 -12
o:topic=meeting	5 -18 11 5
o:topic=meeting 	6 -17 10 0
o:topic=meeting  ahead	5 -15 5 1
o:topic=meeting (	8 -12 -2 5
o:topic=meeting ( gone	9 -10 4 -4
o:topic=meeting after gone	0 -8 11 -1
o:topic=meeting agree	-7 12 -2 -6
o:topic=meeting ahead	-8 -31 24 19
o:topic=meeting and	4 -4 -13 11
o:topic=meeting and ahead	8 -1 -18 9
o:topic=meeting be	-2 -7 14 -12
o:topic=meeting before	0 9 -19 6
o:topic=meeting before ahead	0 24 -19 -5
o:topic=meeting before gone	0 -10 0 11
o:topic=meeting begin	31 -31 16 -19
o:topic=meeting brussels	0 3 3 -10
o:topic=meeting brussels gone	0 0 6 -9
o:topic=meeting by	-2 28 -10 -16
o:topic=meeting by ahead	-1 24 -8 -13
o:topic=meeting carry	0 -7 10 -2
o:topic=meeting conclude	-5 7 -18 11
o:topic=meeting confirm	0 14 -12 0
o:topic=meeting continue	-9 12 -25 14
o:topic=meeting decide	0 12 -9 0
o:topic=meeting end	-23 -27 -3 37
o:topic=meeting ended	-1 -4 -5 11
o:topic=meeting ended gone	-1 -5 -5 11
o:topic=meeting ends	-2 -13 -7 21
o:topic=meeting ends ahead	-1 -5 -4 12
o:topic=meeting expect	-1 -18 23 -3
o:topic=meeting far	6 -14 7 0
o:topic=meeting far  ahead	6 16 -19 -2
o:topic=meeting far ahead	8 -27 28 -11
o:topic=meeting far be	16 -17 1 0
o:topic=meeting far before	0 -10 11 0
o:topic=meeting far before ahead	0 -10 11 0
o:topic=meeting far beijing,	-3 6 3 -11
o:topic=meeting far beijing, gone	-3 9 0 -11
o:topic=meeting far end	0 13 -4 -4
o:topic=meeting far for	-5 -10 17 -4
o:topic=meeting far for ahead	0 -10 11 0
o:topic=meeting far from	10 2 -11 -1
o:topic=meeting far from gone	13 -3 -7 0
o:topic=meeting far gone	1 2 -11 5
o:topic=meeting far no verb	0 -13 2 9
o:topic=meeting far of	-4 -8 0 12
o:topic=meeting far of gone	-4 -9 0 12
o:topic=meeting far on	5 9 -5 -16
o:topic=meeting far on ahead	1 -11 19 -17
o:topic=meeting far on gone	4 19 -19 -8
o:topic=meeting far paris,	-5 11 -6 0
o:topic=meeting far paris, gone	-5 11 -6 0
o:topic=meeting far publish	6 -9 -11 9
o:topic=meeting far say	10 -7 0 -2
o:topic=meeting far sit	2 -16 2 7
o:topic=meeting far tell	-4 0 7 -13
o:topic=meeting far the ahead	9 -10 1 0
o:topic=meeting far thursday	-5 3 -10 5
o:topic=meeting far thursday gone	-5 3 -10 5
o:topic=meeting far tuesday	-2 -13 1 12
o:topic=meeting far tuesday gone	-2 -13 1 12
o:topic=meeting far until	0 -7 21 -18
o:topic=meeting far until ahead	0 4 8 -16
o:topic=meeting far washington,	0 18 -12 -6
o:topic=meeting far washington, gone	0 18 -12 -6
o:topic=meeting fix	0 8 -6 0
o:topic=meeting for	-15 13 -4 -12
o:topic=meeting for ahead	-7 -9 17 -14
o:topic=meeting for gone	-6 33 -31 0
o:topic=meeting friday,	0 -8 9 0
o:topic=meeting from	0 -15 24 -21
o:topic=meeting from ahead	-5 9 0 -11
o:topic=meeting from gone	3 -32 30 -9
o:topic=meeting geneva ahead	0 -10 9 0
o:topic=meeting gone	11 5 -8 -8
o:topic=meeting have	0 10 2 -17
o:topic=meeting korea	0 14 -11 0
o:topic=meeting leave	0 -3 -15 14
o:topic=meeting lumpur	-3 13 -6 -4
o:topic=meeting lumpur gone	0 11 -10 0
o:topic=meeting lumpur,	-2 -12 7 4
o:topic=meeting lumpur, gone	-2 -12 7 4
o:topic=meeting meet	5 -8 8 -8
o:topic=meeting meeting	9 -1 -5 -2
o:topic=meeting meets	0 13 -12 0
o:topic=meeting meets ahead	0 13 -12 0
o:topic=meeting monday,	3 -15 6 1
o:topic=meeting no verb	5 -11 8 -2
o:topic=meeting of	-17 -8 17 -1
o:topic=meeting of ahead	-1 23 -17 -3
o:topic=meeting of gone	-13 -29 34 0
o:topic=meeting on	-2 -6 2 8
o:topic=meeting on ahead	-20 -15 21 5
o:topic=meeting on gone	7 5 -18 6
o:topic=meeting other	0 -4 -3 12
o:topic=meeting phone	0 8 -7 0
o:topic=meeting place	0 8 -12 3
o:topic=meeting prepare	-7 10 0 -9
o:topic=meeting publish	-4 15 0 -14
o:topic=meeting put	1 -10 2 6
o:topic=meeting reach	0 -6 -4 16
o:topic=meeting return	-8 11 -19 8
o:topic=meeting run	7 -15 0 8
o:topic=meeting said	0 6 -10 2
o:topic=meeting said gone	0 6 -10 2
o:topic=meeting see	2 8 -18 5
o:topic=meeting since	17 -23 1 0
o:topic=meeting since gone	17 -23 1 0
o:topic=meeting sit	9 6 -6 -11
o:topic=meeting spoke	0 -11 12 0
o:topic=meeting spoke gone	0 -11 12 0
o:topic=meeting stockholm	11 -13 0 -2
o:topic=meeting stockholm ahead	13 -4 -5 -2
o:topic=meeting suspend	0 0 3 -9
o:topic=meeting talks	0 5 3 -13
o:topic=meeting talks gone	0 3 4 -12
o:topic=meeting tell	-8 16 -13 -2
o:topic=meeting the	5 16 -20 -10
o:topic=meeting the ahead	9 -2 -3 -3
o:topic=meeting the gone	-6 33 -27 -4
o:topic=meeting there	0 -12 0 9
o:topic=meeting to	0 -13 9 7
o:topic=meeting to ahead	0 -30 27 5
o:topic=meeting to gone	0 16 -18 1
o:topic=meeting until	-14 -26 -3 32
o:topic=meeting until ahead	-10 -28 -2 32
o:topic=meeting washington	-5 17 -9 -3
o:topic=meeting washington gone	-5 18 -12 -2
o:topic=meeting write	0 27 -22 -4
o:topic=none	15 -6 -6 5
o:topic=none 	12 6 -6 -13
o:topic=none  ahead	-6 8 0 -12
o:topic=none "	9 -4 0 -3
o:topic=none " gone	9 -4 0 -3
o:topic=none (	-8 4 9 -17
o:topic=none ( gone	-8 14 0 -17
o:topic=none /	13 -8 -4 0
o:topic=none / gone	13 -8 -4 0
o:topic=none a	-3 16 -7 -5
o:topic=none a gone	-2 13 -4 -4
o:topic=none after	0 13 -10 0
o:topic=none ago	0 13 -8 -2
o:topic=none ago gone	0 13 -8 -2
o:topic=none agree	-7 6 -1 0
o:topic=none ahead	6 -2 8 -22
o:topic=none and	-1 7 1 -10
o:topic=none and gone	0 14 -4 -7
o:topic=none announce	-1 -8 5 5
o:topic=none astana,	0 -13 7 4
o:topic=none astana, gone	0 -13 7 4
o:topic=none be	2 -13 15 -6
o:topic=none begin	-15 -7 8 9
o:topic=none beijing,	13 -3 -9 1
o:topic=none beijing, gone	13 -3 -9 1
o:topic=none belgrade,	13 -13 4 -3
o:topic=none belgrade, gone	13 -13 4 -3
o:topic=none brussels,	-3 -6 13 -7
o:topic=none brussels, gone	-3 -3 11 -7
o:topic=none bulletin,	0 -16 9 8
o:topic=none bulletin, gone	0 -16 9 8
o:topic=none busan,	0 -22 10 10
o:topic=none busan, gone	0 -22 10 10
o:topic=none by	-1 -8 -6 14
o:topic=none copenhagen,	0 -6 -5 12
o:topic=none copenhagen, gone	0 -6 -5 12
o:topic=none correspondent,	0 -15 -1 17
o:topic=none correspondent, gone	0 -15 -1 17
o:topic=none dublin,	0 9 -5 -2
o:topic=none dublin, gone	0 9 -5 -2
o:topic=none end	5 27 -11 -29
o:topic=none ended	10 -4 0 -6
o:topic=none ends	0 11 0 -9
o:topic=none for	-6 6 -16 10
o:topic=none for gone	-6 2 -14 10
o:topic=none from ahead	-7 12 -5 0
o:topic=none get	0 15 -12 -1
o:topic=none gone	10 -5 -11 12
o:topic=none have	8 -28 1 22
o:topic=none helsinki,	0 -10 6 4
o:topic=none helsinki, gone	0 -10 6 4
o:topic=none initial	-3 0 -5 8
o:topic=none issue	0 13 -11 0
o:topic=none keep	0 -7 0 10
o:topic=none know	8 -12 7 -3
o:topic=none leave	-9 -5 10 0
o:topic=none lima,	12 0 -10 -9
o:topic=none lima, gone	12 0 -10 -9
o:topic=none lisbon,	0 -21 4 17
o:topic=none lisbon, gone	0 -21 4 17
o:topic=none lumpur,	7 0 -14 4
o:topic=none lumpur, gone	7 -11 -2 4
o:topic=none lusaka,	0 10 0 -7
o:topic=none lusaka, gone	0 10 0 -7
o:topic=none madrid,	0 -8 0 10
o:topic=none madrid, gone	0 -4 -4 10
o:topic=none manila,	0 -8 -3 11
o:topic=none manila, gone	0 -8 -3 11
o:topic=none monday	15 -10 0 -2
o:topic=none monday gone	15 -10 0 -2
o:topic=none monday,	14 -6 0 -6
o:topic=none monday, ahead	0 -10 12 0
o:topic=none monday, gone	15 0 -20 -5
o:topic=none montevideo,	0 0 7 -13
o:topic=none montevideo, gone	0 0 7 -13
o:topic=none of	14 -21 13 0
o:topic=none of ahead	15 -5 -7 -6
o:topic=none of gone	0 -17 17 1
o:topic=none on	-20 -3 8 3
o:topic=none on ahead	-6 7 0 -10
o:topic=none on gone	-18 -7 8 7
o:topic=none other	0 7 2 -16
o:topic=none pay	5 8 -16 -5
o:topic=none publish	-2 28 -16 -12
o:topic=none rabat,	0 0 6 -9
o:topic=none rabat, gone	0 0 6 -9
o:topic=none return	0 20 -11 -10
o:topic=none rise	-2 16 -6 -6
o:topic=none since	12 -11 2 -1
o:topic=none since gone	12 -11 2 -1
o:topic=none sit	8 7 -13 -2
o:topic=none stand	-1 22 -12 -9
o:topic=none stockholm,	1 4 -13 3
o:topic=none stockholm, gone	1 7 -17 3
o:topic=none sunday	0 14 -4 -8
o:topic=none sunday gone	0 14 -4 -8
o:topic=none sunday,	13 -5 -11 0
o:topic=none sunday, ahead	12 -5 -2 -5
o:topic=none tallinn,	0 -10 -4 13
o:topic=none tallinn, gone	0 -10 -4 13
o:topic=none tbilisi,	0 -16 16 0
o:topic=none tbilisi, gone	0 -16 16 0
o:topic=none tell	-2 14 -4 -12
o:topic=none the	-2 -7 14 -6
o:topic=none the gone	0 -9 13 -3
o:topic=none thursday,	-1 0 5 -10
o:topic=none thursday, gone	-1 0 6 -10
o:topic=none tokyo,	-2 -5 14 -10
o:topic=none tokyo, gone	-2 -5 14 -10
o:topic=none ulaanbaatar,	0 -9 0 11
o:topic=none ulaanbaatar, gone	0 -9 0 11
o:topic=none until	7 -13 -17 16
o:topic=none until ahead	10 -9 -9 5
o:topic=none until gone	-2 -6 -6 13
o:topic=none washington,	-4 10 0 -9
o:topic=none washington, gone	-4 10 0 -9
o:topic=none wednesday	-2 -3 9 -4
o:topic=none wednesday gone	-2 -3 9 -4
o:topic=none wednesday,	0 4 7 -20
o:topic=none wednesday, gone	0 2 8 -19
o:topic=none yerevan,	9 -1 -2 -5
o:topic=none yerevan, gone	9 -1 -2 -5
o:topic=none york,	0 12 -4 -8
o:topic=none |	0 10 -3 -3
o:topic=none | gone	0 10 -3 -3
o:topic=none ·	15 -2 -13 -9
o:topic=none · gone	15 -2 -13 -9
o:topic=none —	-1 14 -4 -7
o:topic=none — gone	-1 14 -3 -7
o:topic=procedure	-5 20 -15 -1
o:topic=procedure ahead	-8 26 -9 -22
o:topic=procedure begin	-4 7 -20 8
o:topic=procedure far	-2 9 -1 -14
o:topic=procedure far 	-2 -11 15 -2
o:topic=procedure far  gone	-1 -7 11 -1
o:topic=procedure far gone	0 11 -6 -9
o:topic=procedure far no verb	-14 2 12 -25
o:topic=procedure for	0 12 -10 0
o:topic=procedure for ahead	0 10 -9 0
o:topic=procedure from	0 -3 -9 12
o:topic=procedure from ahead	0 9 -7 0
o:topic=procedure from gone	0 -11 0 12
o:topic=procedure gone	0 0 -7 9
o:topic=procedure no verb	-6 7 -29 13
o:topic=procedure on gone	3 4 -23 2
o:topic=procedure pass	9 -8 0 0
o:topic=procedure said	0 -11 12 0
o:topic=procedure said gone	0 -11 12 0
o:topic=procedure say	0 -9 11 0
o:topic=procedure suspend	0 12 -7 0
o:topic=procedure vote	0 11 -4 -2
o:topic=sale	-16 6 -17 16
o:topic=sale agree	0 -4 -6 12
o:topic=sale ahead	-5 -14 11 8
o:topic=sale by	0 -11 0 13
o:topic=sale by ahead	0 -11 0 13
o:topic=sale confirm	0 9 -8 0
o:topic=sale far 	-4 0 8 -11
o:topic=sale far  gone	-3 -1 9 -9
o:topic=sale far madrid,	0 0 -14 8
o:topic=sale far madrid, gone	0 0 -14 8
o:topic=sale far no verb	-5 0 -5 10
o:topic=sale gone	-8 20 -27 9
o:topic=sale have	0 13 -8 -3
o:topic=sale no verb	-5 5 -10 6
o:topic=sale on	-2 13 -20 8
o:topic=sale on ahead	0 -12 15 -1
o:topic=sale on gone	-1 21 -32 11
o:topic=sale until	0 11 0 -9
o:topic=sale until ahead	0 11 0 -9
o:topic=signing	-15 12 -5 -1
o:topic=signing 	0 18 -15 0
o:topic=signing  gone	0 14 -11 0
o:topic=signing ahead	8 7 -2 -32
o:topic=signing announce	0 -10 0 11
o:topic=signing approve	11 -3 -6 -2
o:topic=signing be	-1 -2 -8 13
o:topic=signing begin	-3 19 -22 0
o:topic=signing by	11 -18 10 0
o:topic=signing by ahead	11 -9 0 0
o:topic=signing by gone	0 -10 11 0
o:topic=signing end	0 11 0 -10
o:topic=signing expect	0 15 -12 -1
o:topic=signing friday,	0 9 -3 -4
o:topic=signing gone	-38 10 -5 5
o:topic=signing it	0 -7 -4 11
o:topic=signing it gone	0 -8 -3 11
o:topic=signing no verb	-10 1 5 -5
o:topic=signing on	-20 1 3 0
o:topic=signing on ahead	0 2 1 -10
o:topic=signing on gone	-18 -1 3 3
o:topic=signing other	0 -7 -9 13
o:topic=signing publish	0 -26 27 0
o:topic=signing say	0 15 -6 -7
o:topic=signing sign	-11 5 -3 0
o:topic=signing sign gone	0 -10 12 0
o:topic=signing signed	0 7 -18 4
o:topic=signing signed gone	0 7 -18 4
o:topic=signing sit	0 8 -6 0
o:topic=truce	-18 19 0 -17
o:topic=truce 	-4 10 0 -11
o:topic=truce  ahead	0 11 -9 0
o:topic=truce  gone	-2 0 5 -10
o:topic=truce agree	8 0 -10 4
o:topic=truce ahead	4 55 -30 -65
o:topic=truce and	0 -11 0 12
o:topic=truce and ahead	0 -12 0 13
o:topic=truce announce	0 3 -14 11
o:topic=truce be	0 16 -6 -20
o:topic=truce begin	-17 43 -22 -16
o:topic=truce conclude	0 -13 18 -4
o:topic=truce declare	0 -19 9 12
o:topic=truce effect	0 -9 10 0
o:topic=truce effect gone	0 -9 10 0
o:topic=truce end	10 34 -15 -35
o:topic=truce ends	-1 0 9 -9
o:topic=truce ends ahead	0 14 0 -10
o:topic=truce ends gone	0 -7 11 -1
o:topic=truce expires	0 -10 0 11
o:topic=truce expires gone	0 -10 0 11
o:topic=truce extend	0 13 -6 -4
o:topic=truce far 	8 -5 -17 18
o:topic=truce far  ahead	0 12 -10 0
o:topic=truce far  gone	8 -10 -12 18
o:topic=truce far begin	0 4 0 -8
o:topic=truce far by ahead	0 -11 12 0
o:topic=truce far charge	10 -6 -2 0
o:topic=truce far end	0 17 -5 -9
o:topic=truce far make	0 -10 10 0
o:topic=truce far monday,	0 11 -5 -1
o:topic=truce far on ahead	5 -6 5 -9
o:topic=truce far on gone	-3 8 -16 8
o:topic=truce far other	0 -5 9 -2
o:topic=truce far say	-4 -7 -16 24
o:topic=truce far thursday	11 -9 3 -8
o:topic=truce far thursday gone	11 -9 3 -8
o:topic=truce far thursday, gone	0 -9 10 0
o:topic=truce far to	0 -10 -1 12
o:topic=truce far washington,	0 -5 7 0
o:topic=truce far washington, gone	0 -5 7 0
o:topic=truce far wednesday	0 -9 -2 12
o:topic=truce far wednesday gone	0 -9 -2 12
o:topic=truce far ·	0 -11 12 0
o:topic=truce far · gone	0 -11 12 0
o:topic=truce for ahead	0 -11 11 0
o:topic=truce from	-8 22 -14 0
o:topic=truce from ahead	0 8 -5 0
o:topic=truce from gone	-4 19 -11 0
o:topic=truce gone	-22 -14 18 7
o:topic=truce have	-3 -9 7 4
o:topic=truce initial	0 -31 34 -5
o:topic=truce no verb	-7 11 -1 -9
o:topic=truce of	-2 15 -1 -10
o:topic=truce of gone	-1 12 0 -9
o:topic=truce on	14 -11 11 -9
o:topic=truce on ahead	17 1 4 -44
o:topic=truce on gone	2 -16 11 4
o:topic=truce other	-5 11 0 -6
o:topic=truce pay	0 -9 10 0
o:topic=truce prolong	-3 -9 0 11
o:topic=truce publish	0 -5 -4 9
o:topic=truce return	0 -16 8 8
o:topic=truce run	-1 20 -7 -8
o:topic=truce sign	0 -14 8 7
o:topic=truce since	-5 11 -1 -3
o:topic=truce since gone	-5 10 -1 -3
o:topic=truce suspend	-4 17 -3 -8
o:topic=truce tell	0 -3 -7 10
o:topic=truce the	0 12 -9 0
o:topic=truce to	0 33 -19 -14
o:topic=truce to ahead	0 19 -10 -7
o:topic=truce to gone	0 14 -7 -6
o:topic=truce until	0 39 -16 -25
o:topic=truce until ahead	0 32 -12 -21
o:topic=truce washington,	0 -22 14 9
o:topic=truce washington, gone	0 -22 14 9
o:warn on gone	8 -14 0 6
o:write on ahead	0 22 -20 0
o:write on gone	-3 -4 14 -16
pair: n=0	13 -2 1 -5
pair: n=2	-10 6 -2 0
pair: n=4	-13 -2 7 2
pair: n=many	0 11 -2 -7
pair: not-both	-6 7 6 -16
pair:both n=0	0 9 0 -20
pair:both n=1	7 0 -11 7
pair:both n=3	0 -9 4 5
pair:coming n=0	-23 1 -10 24
pair:coming n=1	13 1 3 -25
pair:coming n=2	-4 5 3 -14
pair:coming n=3	9 2 -2 -12
pair:coming n=4	0 -18 18 0
pair:coming not-both	-10 1 2 0
pair:coming+ended both	-4 14 -9 0
pair:coming+ended n=0	-1 0 -14 17
pair:coming+ended n=1	-10 15 -4 -9
pair:coming+ended n=2	-1 8 -1 -5
pair:coming+ended not-both	-12 10 -10 5
pair:coming+ended+running both	-7 -4 10 0
pair:coming+ended+running n=1	-17 17 -4 0
pair:coming+running both	1 1 -15 10
pair:coming+running n=1	1 15 -18 0
pair:coming+running n=2	0 -14 12 2
pair:day 	-12 9 1 -4
pair:day coming+ended	-17 16 -16 4
pair:day coming+ended+running	-14 2 6 0
pair:day coming+running	0 2 -15 11
pair:day day-none	-17 5 5 -3
pair:day day=l1	0 -8 -12 19
pair:day day=l5	5 -1 7 -12
pair:day day=r1	30 -5 -21 -14
pair:day day=r2	15 4 -9 -17
pair:day day=r3	-14 4 0 2
pair:day day=r4	0 3 0 -7
pair:day day=r5	-11 1 -2 7
pair:day ended+running	10 -5 4 -13
pair:day n=0	0 11 -9 -3
pair:day n=2	-11 5 1 -2
pair:day n=3	-11 0 5 0
pair:day n=4	-13 -5 12 1
pair:day n=many	0 11 -2 -7
pair:day no-word	-18 21 -3 -11
pair:day not-both	-15 14 1 -11
pair:day running	6 4 2 -22
pair:day-none both	-7 5 3 -8
pair:day-none coming	-26 9 9 -25
pair:day-none coming+running	-4 15 -9 -4
pair:day-none ended	-12 0 1 6
pair:day-none ended+running	4 7 -5 -10
pair:day-none n=2	-8 -8 3 12
pair:day-none n=3	-20 -3 7 3
pair:day-none n=4	-12 -18 10 16
pair:day-none n=5	0 7 -9 0
pair:day-none no-word	1 7 -7 3
pair:day-none not-both	-13 4 2 3
pair:day-none prev:sure	-9 3 4 -6
pair:day-none running	13 4 6 -36
pair:day-none sent:sure	-19 -3 5 7
pair:day=l0 	-4 1 10 -9
pair:day=l0 ended	0 9 0 -8
pair:day=l0 n=1	-5 8 11 -22
pair:day=l0 n=2	0 11 -11 -2
pair:day=l0 sent:sure	-4 3 8 -14
pair:day=l1 	10 7 -3 -18
pair:day=l1 both	-26 10 -17 17
pair:day=l1 coming	-5 -11 -26 32
pair:day=l1 ended	-1 -15 10 6
pair:day=l1 ended+running	0 -9 12 -1
pair:day=l1 n=0	20 1 -14 -13
pair:day=l1 n=1	-31 5 -12 18
pair:day=l1 n=2	-1 -18 7 12
pair:day=l1 n=3	-1 -12 7 3
pair:day=l1 no-word	0 14 -11 -8
pair:day=l1 not-both	13 -17 2 4
pair:day=l1 part:sure	-9 -12 -5 22
pair:day=l1 running	-4 15 -10 -1
pair:day=l1 sent:sure	7 -23 4 12
pair:day=l2 both	-2 5 0 -6
pair:day=l2 coming	-11 -4 2 7
pair:day=l2 ended	2 0 11 -16
pair:day=l2 n=0	-30 -8 -4 27
pair:day=l2 n=1	15 4 -8 -9
pair:day=l2 n=3	0 -13 15 -4
pair:day=l2 n=4	0 -11 14 0
pair:day=l2 no-word	7 11 -4 -14
pair:day=l2 not-both	-3 -12 -2 17
pair:day=l2 part:sure	-10 -11 2 14
pair:day=l2 running	-1 -1 -8 11
pair:day=l2 sent:sure	-16 -4 -7 18
pair:day=l3 	-5 21 -17 -6
pair:day=l3 coming+ended+running	-3 -11 17 -3
pair:day=l3 ended+running	3 -15 14 -4
pair:day=l3 n=0	-2 12 -19 6
pair:day=l3 n=1	-9 -3 0 11
pair:day=l3 n=2	-6 23 -12 -13
pair:day=l3 n=3	3 -8 12 -10
pair:day=l3 not-both	0 11 -6 -8
pair:day=l3 prev:sure	-7 0 -3 10
pair:day=l3 running	-8 -4 0 10
pair:day=l3 sent:sure	0 10 0 -14
pair:day=l4 both	0 -16 14 3
pair:day=l4 coming	-4 -2 12 -9
pair:day=l4 coming+ended	0 9 -12 1
pair:day=l4 coming+running	-3 -5 -3 12
pair:day=l4 ended	-19 21 -7 -4
pair:day=l4 n=0	-7 -5 10 0
pair:day=l4 n=1	6 9 4 -26
pair:day=l4 n=3	-6 12 -17 10
pair:day=l4 n=4	-4 8 1 -9
pair:day=l4 no-word	-12 11 4 -17
pair:day=l4 not-both	-12 35 -9 -29
pair:day=l4 prev:sure	-4 -13 1 14
pair:day=l4 running	0 -4 11 -11
pair:day=l4 sent:sure	-4 6 7 -13
pair:day=l5 	0 9 -5 -7
pair:day=l5 both	7 -10 13 -8
pair:day=l5 coming	7 -11 10 -6
pair:day=l5 ended	-5 -12 15 0
pair:day=l5 n=0	-3 10 -3 0
pair:day=l5 n=1	18 -1 -3 -12
pair:day=l5 n=2	-9 -9 10 4
pair:day=l5 n=3	-5 6 2 -10
pair:day=l5 no-word	0 -5 17 -19
pair:day=l5 not-both	-1 20 -11 -8
pair:day=l5 running	5 4 -9 0
pair:day=l5 sent:sure	0 6 -17 6
pair:day=r0 	0 8 0 -8
pair:day=r0 both	0 -5 -8 14
pair:day=r0 coming	-8 -13 10 8
pair:day=r0 n=0	-13 2 1 1
pair:day=r0 n=1	-10 -15 14 8
pair:day=r0 n=2	7 2 -9 -1
pair:day=r0 no-word	0 -1 -9 11
pair:day=r0 not-both	-21 0 16 -7
pair:day=r0 part:sure	-4 -10 11 2
pair:day=r0 sent:sure	-5 -2 12 -3
pair:day=r1 	-7 5 8 -12
pair:day=r1 both	27 -16 -6 -13
pair:day=r1 coming	26 -3 -31 0
pair:day=r1 ended	19 -6 -15 0
pair:day=r1 n=1	11 -4 -4 -7
pair:day=r1 n=2	18 -7 -13 -1
pair:day=r1 n=3	18 -6 -10 -3
pair:day=r1 no-word	3 -1 3 -9
pair:day=r1 not-both	8 7 -16 -2
pair:day=r1 part:sure	30 0 -29 -6
pair:day=r1 running	0 -7 8 0
pair:day=r1 sent:sure	11 -5 -7 0
pair:day=r2 	-1 0 8 -13
pair:day=r2 both	5 8 -17 0
pair:day=r2 coming	15 3 -14 -15
pair:day=r2 ended	1 -10 -8 17
pair:day=r2 n=0	14 -10 6 -19
pair:day=r2 n=2	12 3 -15 0
pair:day=r2 no-word	-6 10 -5 -3
pair:day=r2 not-both	10 -1 5 -27
pair:day=r2 part:sure	14 -10 0 -2
pair:day=r2 prev:sure	9 -11 4 0
pair:day=r2 running	-2 18 -5 -13
pair:day=r2 sent:sure	5 13 -12 -12
pair:day=r3 	-18 5 0 2
pair:day=r3 both	-3 10 -5 -5
pair:day=r3 coming	5 -3 6 -11
pair:day=r3 ended	0 8 -11 0
pair:day=r3 n=0	-28 2 9 1
pair:day=r3 n=1	14 -1 -23 13
pair:day=r3 n=2	-12 4 15 -17
pair:day=r3 no-word	-15 -7 2 13
pair:day=r3 not-both	-15 -6 7 10
pair:day=r3 part:sure	0 7 -1 -6
pair:day=r3 running	3 -10 -10 16
pair:day=r4 coming	-7 29 -19 -11
pair:day=r4 n=0	2 11 -5 -16
pair:day=r4 n=1	-1 -11 0 14
pair:day=r4 n=2	-8 5 10 -16
pair:day=r4 n=3	9 3 -8 -4
pair:day=r4 no-word	-23 3 9 -5
pair:day=r4 not-both	0 13 2 -28
pair:day=r4 part:sure	-16 5 13 -7
pair:day=r4 prev:sure	26 -7 -15 -2
pair:day=r5 	-16 3 -2 7
pair:day=r5 both	-19 0 -1 11
pair:day=r5 coming	0 -8 12 -1
pair:day=r5 ended	6 2 -14 0
pair:day=r5 n=0	-7 -8 -11 21
pair:day=r5 n=1	5 -10 12 -6
pair:day=r5 n=2	-12 5 -7 6
pair:day=r5 n=3	-1 9 0 -8
pair:day=r5 n=4	0 9 -7 0
pair:day=r5 no-word	-15 8 4 -14
pair:day=r5 not-both	5 4 -2 -12
pair:day=r5 part:sure	0 -8 11 0
pair:day=r5 sent:sure	-8 -5 -16 22
pair:ended both	-15 -13 9 13
pair:ended n=0	6 24 4 -48
pair:ended n=1	0 -8 -13 23
pair:ended n=2	-17 -9 7 11
pair:ended n=3	-10 -4 0 8
pair:ended n=4	-4 9 0 -6
pair:ended+running both	2 0 9 -20
pair:ended+running n=1	13 -6 3 -17
pair:ended+running n=3	-8 -6 12 0
pair:l=" 	8 0 -5 -6
pair:l=" both	9 -4 -1 -3
pair:l=" no-word	9 0 -4 -6
pair:l="on 	0 -13 2 10
pair:l="on n=0	0 -9 0 11
pair:l="on not-both	0 -9 0 11
pair:l=( both	0 22 -20 -10
pair:l=( day-none	-4 -13 13 1
pair:l=( no-word	0 3 7 -16
pair:l=( not-both	-10 -19 21 1
pair:l=( sent:sure	-3 4 -9 6
pair:l=/ 	13 -8 -4 0
pair:l=/ day	13 -8 -4 0
pair:l=/ day-none	13 -8 -4 0
pair:l=/ no-word	13 -8 -4 0
pair:l=/ not-both	13 -8 -4 0
pair:l=<begin> 	11 -9 8 -11
pair:l=<begin> both	5 28 -21 -19
pair:l=<begin> day-none	11 -8 5 -7
pair:l=<begin> day=r0	-5 -14 19 -1
pair:l=<begin> day=r1	-3 17 -13 -5
pair:l=<begin> day=r2	-14 9 1 0
pair:l=<begin> day=r3	4 19 -18 -14
pair:l=<begin> ended	-2 32 -26 -10
pair:l=<begin> n=1	14 0 2 -28
pair:l=<begin> n=2	-8 14 -16 7
pair:l=<begin> no-word	-9 1 4 -2
pair:l=<begin> not-both	5 -11 11 -6
pair:l=<begin> part:sure	4 -10 0 5
pair:l=<begin> prev:sure	4 9 -15 0
pair:l=<begin> running	-12 0 0 5
pair:l=<begin> sent:sure	15 -1 2 -38
pair:l=a 	9 -3 1 -10
pair:l=a day	7 0 0 -11
pair:l=a day=l1	13 -4 -7 -2
pair:l=a n=0	9 7 -13 -9
pair:l=a not-both	7 1 -1 -10
pair:l=ababa, both	0 -10 12 0
pair:l=abidjan, 	0 8 0 -10
pair:l=abidjan, day	0 8 0 -10
pair:l=abidjan, no-word	0 8 0 -10
pair:l=about 	0 12 -9 0
pair:l=about day	-2 12 -7 -2
pair:l=about day-none	-1 12 -7 -2
pair:l=about n=0	-1 15 -10 -1
pair:l=about not-both	-2 12 -7 -1
pair:l=accra, 	-1 -7 -8 18
pair:l=accra, both	0 -14 0 13
pair:l=accra, day	-1 -7 -8 18
pair:l=accra, n=1	0 -4 -9 15
pair:l=accra, not-both	0 3 -10 6
pair:l=after both	0 12 -9 0
pair:l=after day	-3 0 6 -9
pair:l=after day-none	-3 16 -5 -8
pair:l=after n=0	-1 11 -4 -2
pair:l=after n=1	0 -9 14 -4
pair:l=after not-both	-1 -6 13 -7
pair:l=after part:sure	0 -9 13 -2
pair:l=again coming	0 -6 -1 10
pair:l=again n=1	0 0 -11 9
pair:l=ago 	0 17 -12 -3
pair:l=ago both	0 13 -9 -1
pair:l=ago day	0 21 -13 -7
pair:l=ago day-none	0 21 -13 -7
pair:l=ago n=1	0 17 -10 -5
pair:l=ago no-word	0 11 -3 -4
pair:l=agreed day-none	6 -2 -9 4
pair:l=agreed n=0	5 11 -16 -2
pair:l=agreed n=1	0 -17 10 6
pair:l=agreed not-both	0 11 -6 -2
pair:l=aires, 	0 20 -12 -8
pair:l=aires, both	0 11 -7 -1
pair:l=aires, day	0 20 -12 -8
pair:l=aires, n=1	0 15 -8 -5
pair:l=amman, n=1	0 -11 7 2
pair:l=amman, n=2	0 8 -2 -4
pair:l=and 	-7 -4 0 9
pair:l=and both	-8 1 -9 15
pair:l=and coming	8 4 -21 3
pair:l=and day	0 -5 -17 20
pair:l=and day=l1	-9 -9 -13 24
pair:l=and n=0	-6 1 -19 16
pair:l=and n=1	4 -7 -7 9
pair:l=and no-word	5 13 -5 -18
pair:l=and part:sure	-9 4 -17 16
pair:l=and sent:sure	0 -8 -3 13
pair:l=ankara, 	0 -15 11 2
pair:l=ankara, both	0 -17 13 3
pair:l=ankara, day	0 -15 11 2
pair:l=ankara, day=r4	0 -11 13 -1
pair:l=ankara, no-word	0 -9 12 -2
pair:l=apia, 	0 11 -5 -3
pair:l=apia, day	0 11 -5 -3
pair:l=are 	0 12 -6 -3
pair:l=are day	0 12 -6 -3
pair:l=are day-none	0 12 -6 -3
pair:l=are n=0	0 9 -5 0
pair:l=are no-word	0 12 -6 -3
pair:l=are not-both	0 9 -5 0
pair:l=as no-word	0 10 -4 -4
pair:l=as not-both	0 9 -3 -3
pair:l=astana, 	0 -15 12 3
pair:l=astana, day	0 -15 12 3
pair:l=astana, no-word	0 -12 7 4
pair:l=asunción, 	0 13 -5 -5
pair:l=asunción, day	0 13 -5 -5
pair:l=asunción, day-none	0 10 -3 -4
pair:l=at n=0	0 20 -14 -3
pair:l=at n=1	0 -4 9 -3
pair:l=at no-word	0 11 -6 -3
pair:l=back day-none	0 -6 -3 10
pair:l=back n=0	0 -6 -2 10
pair:l=back not-both	0 -4 -5 9
pair:l=baku, 	0 -13 0 14
pair:l=baku, day	0 -13 0 14
pair:l=baku, n=1	0 -14 0 15
pair:l=baku, no-word	0 -16 0 15
pair:l=bangkok, 	0 11 -2 -8
pair:l=bangkok, both	0 9 -1 -7
pair:l=bangkok, day	0 11 -2 -8
pair:l=bangkok, n=1	0 11 -2 -8
pair:l=bangkok, no-word	0 12 -6 -7
pair:l=before 	-3 9 -8 2
pair:l=before day	-7 5 -9 8
pair:l=before day=r3	0 -8 0 9
pair:l=before n=2	0 -6 -2 9
pair:l=before no-word	-6 3 -9 9
pair:l=before not-both	-6 0 -5 9
pair:l=before running	0 -10 0 11
pair:l=began no-word	-4 13 -7 0
pair:l=began running	-4 11 -1 0
pair:l=begin coming	-5 11 -4 0
pair:l=begin day	-7 -8 15 0
pair:l=begin not-both	-2 -6 10 0
pair:l=begins n=0	-3 10 -3 0
pair:l=begun day	2 7 -11 0
pair:l=beijing both	11 -4 -3 -3
pair:l=beijing coming	-1 -6 12 -2
pair:l=beijing day	10 -10 3 -5
pair:l=beijing day-none	11 -9 0 -1
pair:l=beijing no-word	11 -15 3 0
pair:l=beijing not-both	0 -5 8 0
pair:l=beijing, 	4 7 -2 -10
pair:l=beijing, both	9 0 3 -14
pair:l=beijing, day	4 7 -2 -10
pair:l=beijing, day-none	-8 15 -12 0
pair:l=beijing, day=r0	10 -8 0 0
pair:l=beijing, day=r3	2 -10 1 5
pair:l=beijing, day=r4	-13 4 5 -3
pair:l=beijing, day=r5	8 2 0 -18
pair:l=beijing, n=2	8 12 -4 -27
pair:l=beijing, no-word	4 -12 5 5
pair:l=beijing, prev:sure	0 13 -5 -8
pair:l=beijing/washington, day=r4	0 12 -11 0
pair:l=beijing/washington, n=3	0 8 -8 0
pair:l=belgrade, 	11 -3 0 -7
pair:l=belgrade, day	11 -3 0 -7
pair:l=belgrade, day-none	13 -6 3 -16
pair:l=belgrade, n=1	12 -3 -4 -8
pair:l=belgrade, no-word	13 -15 2 0
pair:l=belgrade, not-both	13 -8 0 -6
pair:l=belgrade, sent:sure	-1 14 -5 -6
pair:l=bern, 	0 16 -8 -6
pair:l=bern, day	0 16 -8 -6
pair:l=bern, n=1	0 13 -6 -4
pair:l=bern, no-word	0 13 -6 -4
pair:l=bern, not-both	0 11 -5 -3
pair:l=beyond day	0 11 -9 0
pair:l=bogotá, n=1	0 10 -4 -6
pair:l=bogotá, no-word	0 -7 10 -2
pair:l=brief, n=1	0 -7 11 -4
pair:l=brussels coming	0 17 -15 0
pair:l=brussels not-both	0 9 -8 0
pair:l=brussels part:sure	0 8 0 -8
pair:l=brussels, 	-6 -5 12 -4
pair:l=brussels, both	-1 11 3 -23
pair:l=brussels, day	-6 -5 12 -4
pair:l=brussels, day=r5	0 -5 13 -10
pair:l=brussels, n=1	-3 -22 19 7
pair:l=brussels, n=2	0 17 -4 -13
pair:l=brussels, not-both	-1 -16 9 8
pair:l=bulletin, n=1	0 17 -8 -7
pair:l=busan day	-3 -5 12 0
pair:l=busan part:sure	-2 -9 13 0
pair:l=busan, 	0 -14 4 13
pair:l=busan, both	0 -10 4 5
pair:l=busan, day	0 -15 5 13
pair:l=busan, day-none	0 -1 -8 14
pair:l=busan, n=1	0 -12 6 7
pair:l=busan, no-word	0 -10 3 8
pair:l=by 	1 13 -17 0
pair:l=by day	0 16 -22 3
pair:l=by day-none	2 4 -11 4
pair:l=by n=0	3 0 -9 3
pair:l=by n=1	-5 13 -19 2
pair:l=by no-word	3 -1 -10 10
pair:l=by not-both	2 7 -18 3
pair:l=by prev:sure	-3 13 -7 -3
pair:l=cairo, n=1	5 0 5 -12
pair:l=call n=0	0 -13 14 0
pair:l=cent 	-1 -10 15 -4
pair:l=cent day	-2 -6 12 -6
pair:l=cent n=0	-1 -10 15 -4
pair:l=cent no-word	-1 -7 13 -5
pair:l=charges 	0 -12 12 0
pair:l=charges day	0 -8 9 0
pair:l=city, both	-2 8 3 -15
pair:l=city, day=r4	-1 16 -3 -11
pair:l=city, day=r5	0 -8 10 0
pair:l=city, n=1	0 -22 14 10
pair:l=city, n=2	0 8 0 -7
pair:l=close day	-7 0 -3 8
pair:l=closed day	0 9 -3 -1
pair:l=closed no-word	0 9 -3 -1
pair:l=colombo, 	0 15 -5 -9
pair:l=colombo, day	0 15 -5 -9
pair:l=colombo, n=1	0 12 -2 -7
pair:l=colombo, no-word	0 15 -3 -8
pair:l=commerce, 	0 13 -3 -9
pair:l=commerce, day	0 13 -3 -9
pair:l=commerce, day-none	0 13 -3 -9
pair:l=concluded day	0 -8 -2 11
pair:l=concluded ended	0 -8 -2 11
pair:l=copenhagen, 	0 0 -12 6
pair:l=copenhagen, day	0 0 -12 6
pair:l=copenhagen, n=2	0 10 -4 -5
pair:l=correspondent, 	0 -7 -3 10
pair:l=correspondent, day	0 -7 -3 10
pair:l=correspondent, day-none	0 -7 -3 10
pair:l=correspondent, no-word	0 -14 -1 16
pair:l=correspondent, not-both	0 -7 -3 10
pair:l=date: 	0 9 -6 0
pair:l=date: day	0 9 -6 0
pair:l=date: day-none	0 9 -6 0
pair:l=date: no-word	0 9 -5 0
pair:l=date: not-both	0 9 -6 0
pair:l=day day	-3 11 -6 -2
pair:l=days, day	-2 0 9 -9
pair:l=days, day-none	-2 0 9 -9
pair:l=days, no-word	0 -14 17 -4
pair:l=deal both	0 -2 -8 9
pair:l=deal day-none	0 -13 7 7
pair:l=deal n=0	0 -1 -10 9
pair:l=delhi, both	-1 19 -22 0
pair:l=delhi, day-none	0 2 5 -11
pair:l=delhi, n=2	0 18 -10 -9
pair:l=delhi, no-word	0 13 0 -16
pair:l=delhi, not-both	0 -6 10 -3
pair:l=did, day	0 13 -12 0
pair:l=do day	0 -5 9 -3
pair:l=do day-none	0 -5 9 -3
pair:l=do n=0	0 -6 10 -3
pair:l=do no-word	0 -5 9 -3
pair:l=do not-both	0 11 -8 0
pair:l=doha, 	0 13 -5 -6
pair:l=down day	-12 5 8 -5
pair:l=down day-none	-7 9 6 -12
pair:l=down part:sure	-12 3 9 -4
pair:l=dublin, day-none	0 9 -3 -3
pair:l=due n=0	0 -7 10 -2
pair:l=due n=1	0 13 -6 -6
pair:l=effect both	0 9 -5 -3
pair:l=effect n=0	0 -10 12 0
pair:l=effect not-both	0 -10 12 0
pair:l=end 	0 11 -1 -6
pair:l=end day	0 -1 10 -12
pair:l=end day-none	0 -5 11 -7
pair:l=end n=0	0 -2 11 -10
pair:l=end no-word	0 -6 11 -6
pair:l=end not-both	0 -2 10 -10
pair:l=ended day	6 -3 -14 5
pair:l=ended day-none	7 -10 -8 8
pair:l=ended ended	6 0 -11 0
pair:l=ended no-word	9 -2 -3 -1
pair:l=ended sent:sure	0 -6 0 10
pair:l=ends day	-10 -8 0 12
pair:l=ends no-word	-1 21 -12 -11
pair:l=ends not-both	-8 -13 3 15
pair:l=ends prev:sure	0 -16 13 4
pair:l=ends sent:sure	-1 -13 -6 19
pair:l=expires both	0 -10 0 11
pair:l=five day	0 -14 8 5
pair:l=five no-word	0 -14 8 5
pair:l=five running	0 -14 8 5
pair:l=for coming	-12 4 4 -17
pair:l=for day	3 2 0 -12
pair:l=for day-none	8 -18 16 -1
pair:l=for day=l2	0 13 -11 0
pair:l=for day=l4	0 13 -11 0
pair:l=for day=r3	0 16 -14 0
pair:l=for ended	14 -15 -1 3
pair:l=for n=0	0 8 -13 3
pair:l=for n=1	5 2 0 -18
pair:l=for n=2	-1 -4 10 -5
pair:l=for no-word	14 -9 0 1
pair:l=for not-both	8 0 0 -11
pair:l=for running	0 12 -10 0
pair:l=four day	0 -16 6 10
pair:l=four day-none	0 -16 6 10
pair:l=four not-both	0 -16 6 10
pair:l=four running	0 -18 6 11
pair:l=fri 	12 -18 -8 11
pair:l=fri day	12 -18 -8 11
pair:l=fri day-none	12 -18 -8 11
pair:l=friday 	-2 -3 -13 13
pair:l=friday day	-3 -2 -13 11
pair:l=friday day-none	-2 0 -13 7
pair:l=friday n=0	0 -14 -1 18
pair:l=friday n=1	0 10 -7 -2
pair:l=friday no-word	-2 3 -12 3
pair:l=friday not-both	-2 -3 -13 13
pair:l=friday, 	-4 4 7 -19
pair:l=friday, day	-4 4 7 -19
pair:l=friday, day-none	-3 7 4 -18
pair:l=friday, n=0	0 8 -1 -5
pair:l=friday, n=1	0 -4 13 -11
pair:l=friday, no-word	-2 0 9 -11
pair:l=friday, not-both	-3 5 2 -12
pair:l=from 	-2 -13 23 -17
pair:l=from both	14 11 -11 -26
pair:l=from coming	-2 11 -1 -14
pair:l=from day	7 2 3 -34
pair:l=from day-none	-16 2 12 -14
pair:l=from day=l2	13 -8 -4 0
pair:l=from day=r1	14 -4 -8 -1
pair:l=from ended	11 0 -7 -2
pair:l=from n=0	-9 21 -13 0
pair:l=from n=1	5 -8 15 -27
pair:l=from n=2	14 -12 5 -10
pair:l=from n=3	0 11 -9 -3
pair:l=from no-word	4 16 -9 -31
pair:l=from not-both	-4 -4 12 -12
pair:l=from part:sure	-1 -14 21 -10
pair:l=from running	0 20 -17 0
pair:l=from sent:sure	1 14 -9 -14
pair:l=geneva both	0 -7 11 -6
pair:l=geneva ended	0 16 -11 -6
pair:l=geneva, both	2 -3 -11 9
pair:l=geneva, n=2	-1 -10 -7 17
pair:l=geneva, no-word	0 -25 12 15
pair:l=geneva, sent:sure	3 10 -16 -1
pair:l=goods 	4 -13 10 0
pair:l=goods day	4 -13 10 0
pair:l=goods n=1	0 -10 12 0
pair:l=goods no-word	0 -8 11 0
pair:l=goods not-both	4 -14 10 0
pair:l=guayaquil, n=1	0 9 -3 -3
pair:l=gyeongju, both	-2 -11 16 -2
pair:l=gyeongju, not-both	0 9 -8 0
pair:l=hanoi, 	0 14 -6 -6
pair:l=hanoi, day	0 14 -6 -6
pair:l=hanoi, no-word	0 10 -4 -4
pair:l=happens 	0 -7 8 0
pair:l=happens day	0 -7 8 0
pair:l=happens day-none	0 -8 9 0
pair:l=happens n=0	0 -8 9 0
pair:l=happens no-word	0 -7 8 0
pair:l=happens not-both	0 -8 9 0
pair:l=has 	0 16 -12 0
pair:l=has day	0 10 -5 -2
pair:l=has n=0	0 11 -7 0
pair:l=have 	0 17 -9 -7
pair:l=have day-none	0 10 -14 1
pair:l=helsinki, day-none	0 -16 4 12
pair:l=helsinki, day=r4	0 8 -2 -3
pair:l=helsinki, n=1	0 0 -16 11
pair:l=helsinki, no-word	0 1 -12 4
pair:l=house day-none	4 -11 10 -3
pair:l=house n=1	6 -11 6 -1
pair:l=if 	0 -7 10 0
pair:l=if day	-1 -13 16 0
pair:l=if n=0	-1 -14 16 0
pair:l=if not-both	-1 -15 18 0
pair:l=in day	0 13 -4 -6
pair:l=is 	-2 -3 10 -9
pair:l=is coming	0 12 -10 0
pair:l=is day	-5 7 1 -14
pair:l=is n=0	-2 22 -14 -7
pair:l=is n=1	0 -8 13 -5
pair:l=is not-both	-4 11 -1 -12
pair:l=it 	0 16 -8 -8
pair:l=it n=1	0 16 -13 0
pair:l=it not-both	-3 16 -21 2
pair:l=jakarta, 	-1 -6 -1 11
pair:l=jakarta, both	0 -14 0 14
pair:l=jakarta, day	-1 -6 -1 11
pair:l=jakarta, not-both	0 10 -3 -4
pair:l=jinping day	-5 -5 10 0
pair:l=jinping n=0	-4 -14 19 0
pair:l=kampala, 	0 -10 3 7
pair:l=kampala, day	0 -10 3 7
pair:l=know day	0 -4 10 -5
pair:l=know day-none	0 -5 10 -5
pair:l=know n=0	0 -7 12 -4
pair:l=know no-word	0 -10 11 0
pair:l=know not-both	0 -7 10 -1
pair:l=kong, 	0 16 -7 -7
pair:l=kong, day	0 16 -7 -7
pair:l=kong, day-none	0 9 -3 -3
pair:l=kong, n=1	0 10 -4 -3
pair:l=kong, no-word	0 13 -5 -5
pair:l=kong, not-both	0 9 -3 -3
pair:l=korea both	0 -7 10 -1
pair:l=korea coming	-1 -10 13 0
pair:l=korea, 	-1 -5 12 -5
pair:l=korea, both	-1 -5 12 -5
pair:l=korea, day	-1 -5 12 -5
pair:l=korea, sent:sure	0 -7 13 -4
pair:l=lagos, 	0 10 -4 -3
pair:l=lagos, day	0 10 -4 -3
pair:l=lagos, no-word	0 10 -4 -3
pair:l=late n=0	-6 10 0 -1
pair:l=late no-word	0 10 -6 -2
pair:l=lima day	16 -4 -5 -9
pair:l=lima, 	9 -3 0 -6
pair:l=lima, day	9 -3 0 -6
pair:l=lima, day-none	11 -6 3 -13
pair:l=lima, day=r4	0 -10 0 12
pair:l=lima, n=1	10 -8 3 -6
pair:l=lima, n=2	0 10 -1 -6
pair:l=lima, no-word	12 -9 4 -10
pair:l=lima, not-both	11 -5 2 -14
pair:l=lisbon, no-word	0 -16 2 14
pair:l=london day	-4 19 -17 0
pair:l=louis, 	0 -8 14 -7
pair:l=louis, day	0 -8 14 -7
pair:l=luanda, 	0 0 -9 5
pair:l=luanda, both	0 0 -9 5
pair:l=luanda, day	0 0 -9 5
pair:l=lumpur 	-1 -7 -3 14
pair:l=lumpur both	-2 15 -14 0
pair:l=lumpur day	-6 11 -18 8
pair:l=lumpur day-none	-5 8 -17 9
pair:l=lumpur ended	0 14 -12 0
pair:l=lumpur n=1	-1 5 -14 9
pair:l=lumpur no-word	0 -2 -17 17
pair:l=lumpur, 	3 -6 -9 11
pair:l=lumpur, both	6 -18 0 10
pair:l=lumpur, day	3 -6 -9 11
pair:l=lumpur, day-none	-4 6 -10 3
pair:l=lumpur, day=r4	4 -22 2 11
pair:l=lumpur, n=1	4 11 -16 -1
pair:l=lumpur, n=2	0 -14 -1 13
pair:l=lumpur, n=3	0 0 9 -10
pair:l=lumpur, no-word	-2 -7 -7 18
pair:l=lumpur, not-both	-2 11 -14 0
pair:l=lumpur, sent:sure	7 1 0 -10
pair:l=lusaka, 	0 11 -11 -2
pair:l=lusaka, day	0 11 -11 -2
pair:l=lusaka, day-none	0 15 -6 -8
pair:l=lusaka, n=1	0 15 -6 -9
pair:l=lusaka, not-both	0 11 -2 -7
pair:l=madrid day	0 25 -24 -1
pair:l=madrid day-none	0 21 -22 0
pair:l=madrid, 	-9 -9 4 9
pair:l=madrid, both	-7 -6 9 0
pair:l=madrid, day	-9 -9 4 9
pair:l=madrid, day-none	0 -5 -5 12
pair:l=madrid, day=r4	-4 0 16 -15
pair:l=madrid, no-word	0 -11 4 8
pair:l=manila, 	0 -4 -11 11
pair:l=manila, day	0 -4 -11 11
pair:l=manila, day-none	0 -3 -5 8
pair:l=manila, n=2	0 -8 -3 11
pair:l=manila, no-word	0 -12 -8 17
pair:l=manila, not-both	0 -5 -4 9
pair:l=maputo, 	-1 14 -7 -5
pair:l=maputo, both	0 9 -4 -2
pair:l=maputo, day	-1 14 -7 -5
pair:l=meet day	-2 -8 12 -1
pair:l=meet day-none	-2 -8 12 -1
pair:l=meet part:sure	-2 -8 12 -1
pair:l=meeting day	9 -1 -5 -2
pair:l=meeting part:sure	9 -1 -5 -2
pair:l=meets day	0 13 -12 0
pair:l=meets day-none	0 13 -12 0
pair:l=meets n=1	0 8 -7 0
pair:l=meets not-both	0 13 -12 0
pair:l=meets part:sure	0 13 -12 0
pair:l=met part:sure	-1 -8 11 0
pair:l=midnight not-both	0 12 -1 -8
pair:l=monday 	8 -4 -9 2
pair:l=monday day	7 -2 -10 1
pair:l=monday day-none	10 -13 -6 8
pair:l=monday n=1	10 -9 -1 1
pair:l=monday no-word	11 -14 -6 9
pair:l=monday not-both	9 -10 -5 5
pair:l=monday, n=1	3 24 -11 -21
pair:l=monday, no-word	0 8 -7 -3
pair:l=monday, sent:sure	15 -13 0 -3
pair:l=montevideo, day-none	0 -2 11 -12
pair:l=montevideo, n=1	0 -7 11 -4
pair:l=montevideo, n=2	0 11 -2 -10
pair:l=montevideo, not-both	0 0 8 -15
pair:l=muscat, 	0 11 2 -16
pair:l=muscat, both	0 14 -6 -7
pair:l=muscat, day	0 11 2 -16
pair:l=muscat, n=1	0 5 3 -13
pair:l=muscat, no-word	0 3 3 -10
pair:l=nairobi, not-both	0 9 -1 -4
pair:l=nine day	-3 -11 8 4
pair:l=nine day-none	-3 -11 8 4
pair:l=nine n=0	-3 -14 10 6
pair:l=nine no-word	0 -9 2 6
pair:l=nine not-both	-3 -14 11 5
pair:l=not 	0 -5 8 -1
pair:l=not day-none	0 -10 12 0
pair:l=not n=0	0 -9 11 0
pair:l=not no-word	0 -8 11 -1
pair:l=not not-both	0 -8 11 -1
pair:l=nouakchott, 	0 7 0 -9
pair:l=nouakchott, day	0 7 0 -9
pair:l=nouakchott, n=1	0 12 -6 -4
pair:l=of both	0 10 -3 -12
pair:l=of coming	-3 21 -14 -4
pair:l=of day-none	4 1 2 -10
pair:l=of day=l3	0 -5 -2 9
pair:l=of day=r4	-3 8 -10 4
pair:l=of ended	-1 -3 11 -7
pair:l=of n=0	0 -6 0 7
pair:l=of n=1	-5 -3 11 -8
pair:l=of n=2	-7 13 -3 -11
pair:l=of n=3	0 17 -6 -9
pair:l=of no-word	3 6 -12 1
pair:l=of part:sure	-16 -15 21 2
pair:l=of prev:sure	-4 25 -10 -13
pair:l=of sent:sure	0 4 2 -9
pair:l=off day-none	0 9 -3 -3
pair:l=on both	5 -13 15 -6
pair:l=on coming	-18 -5 10 2
pair:l=on coming+ended	-5 19 -14 -4
pair:l=on coming+ended+running	-5 -14 14 2
pair:l=on day=l1	2 -11 3 4
pair:l=on day=l3	-16 -7 8 8
pair:l=on day=r2	1 -5 9 -11
pair:l=on day=r5	-12 9 -14 8
pair:l=on ended	-20 -7 13 3
pair:l=on ended+running	13 2 -11 -5
pair:l=on n=1	-18 1 5 1
pair:l=on n=3	-9 9 -9 6
pair:l=on n=4	-13 -1 22 -17
pair:l=on no-word	-4 -1 10 -9
pair:l=on not-both	-23 5 2 3
pair:l=on part:sure	-11 0 10 -7
pair:l=on prev:sure	0 -4 -3 11
pair:l=on running	18 8 -7 -27
pair:l=one both	6 -9 3 0
pair:l=one day	6 -9 3 0
pair:l=one day-none	6 -9 3 0
pair:l=one no-word	6 -9 3 0
pair:l=or 	0 0 -10 7
pair:l=or day	0 3 -13 6
pair:l=or day=l1	0 15 -11 -4
pair:l=or n=0	0 -6 -3 10
pair:l=or no-word	0 -5 -3 9
pair:l=osaka, no-word	0 -8 9 0
pair:l=ottawa, 	0 2 -18 7
pair:l=ottawa, both	0 9 -10 0
pair:l=ottawa, day	0 2 -18 7
pair:l=ottawa, day=r4	0 9 -3 -3
pair:l=ottawa, n=1	0 21 -8 -11
pair:l=ottawa, n=2	0 -11 -7 16
pair:l=ottawa, no-word	0 -3 -12 12
pair:l=out both	0 -3 -9 11
pair:l=out day	0 -3 -15 16
pair:l=out day-none	0 4 -10 4
pair:l=out ended	0 -5 -6 10
pair:l=out n=0	0 10 0 -7
pair:l=out n=2	0 -10 0 11
pair:l=out no-word	0 -4 -15 16
pair:l=paris day	11 9 -15 -11
pair:l=paris day-none	11 9 -15 -11
pair:l=paris n=1	11 10 -17 -10
pair:l=paris, both	-7 -1 0 10
pair:l=paris, day-none	0 3 6 -13
pair:l=paris, day=r4	-6 0 -5 11
pair:l=paris, n=1	-3 7 6 -13
pair:l=paris, no-word	0 -6 11 -3
pair:l=paris, not-both	0 4 4 -11
pair:l=paris, sent:sure	-6 -1 -1 11
pair:l=percent n=1	0 -7 9 0
pair:l=percent not-both	0 -5 10 -2
pair:l=place day-none	0 -11 4 6
pair:l=prague, day	0 11 0 -10
pair:l=prague, no-word	0 12 -5 -5
pair:l=published n=0	0 -17 8 11
pair:l=published not-both	0 -2 -9 9
pair:l=quito, 	-1 -9 14 -3
pair:l=quito, day	-1 -9 14 -3
pair:l=quito, no-word	0 -14 15 0
pair:l=rabat, not-both	0 10 -2 -5
pair:l=release, 	0 0 8 -10
pair:l=release, day	0 0 8 -10
pair:l=release, day-none	0 0 8 -10
pair:l=report, day-none	0 -13 11 2
pair:l=report, n=1	0 -10 13 -3
pair:l=said 	-1 3 3 -13
pair:l=said n=0	0 2 3 -10
pair:l=said no-word	-1 10 -3 -4
pair:l=said not-both	0 13 -6 -4
pair:l=samarkand, 	0 -7 -4 11
pair:l=samarkand, day	0 -7 -4 11
pair:l=same 	0 -7 -3 11
pair:l=saturday 	18 -11 -11 0
pair:l=saturday day	18 -11 -11 0
pair:l=saturday day-none	6 -3 -10 2
pair:l=saturday n=0	9 0 -3 -9
pair:l=saturday n=1	10 -11 -4 5
pair:l=saturday not-both	18 -11 -11 0
pair:l=saturday, 	0 18 -8 -6
pair:l=saturday, day	0 18 -8 -6
pair:l=saturday, day-none	0 16 -6 -5
pair:l=saturday, no-word	0 13 -5 -4
pair:l=saturday, not-both	0 17 -7 -6
pair:l=scotland day	0 -7 10 -1
pair:l=scotland day-none	0 -7 10 -1
pair:l=scotland n=0	0 -17 19 0
pair:l=seoul, day-none	0 19 -10 -8
pair:l=seoul, day=r4	3 -11 0 5
pair:l=seoul, day=r5	0 13 -7 -4
pair:l=seoul, n=1	1 15 -9 -10
pair:l=seoul, n=2	1 9 -1 -13
pair:l=seoul, n=3	-2 -8 0 11
pair:l=seoul, no-word	0 24 -12 -12
pair:l=sign coming	0 -11 12 0
pair:l=sign n=0	0 -9 11 -1
pair:l=sign no-word	0 11 -8 0
pair:l=signed 	0 -8 -8 14
pair:l=signed day	0 7 -18 4
pair:l=signed day-none	0 12 -14 -1
pair:l=signed day=r3	0 -9 0 9
pair:l=signed no-word	0 0 -13 9
pair:l=signed running	0 14 -6 -9
pair:l=since both	-7 1 10 -11
pair:l=since day	8 3 -4 -17
pair:l=since day-none	0 17 -12 -11
pair:l=since day=l4	-8 -1 9 0
pair:l=since day=r2	7 1 -12 -2
pair:l=since day=r4	17 -20 -2 6
pair:l=since ended+running	7 2 -2 -16
pair:l=since n=0	9 1 -7 -6
pair:l=since n=1	4 9 -6 -12
pair:l=since n=3	-3 -12 15 0
pair:l=since no-word	8 5 0 -41
pair:l=since not-both	16 4 -20 -5
pair:l=since part:sure	5 1 -2 -10
pair:l=since prev:sure	0 9 -1 -6
pair:l=since sent:sure	-8 -12 0 20
pair:l=singapore, 	0 -10 0 9
pair:l=singapore, day	0 -10 0 9
pair:l=singapore, day-none	0 -6 -3 10
pair:l=singapore, no-word	0 -9 -6 14
pair:l=singapore, not-both	0 -7 -3 10
pair:l=six day	0 -17 10 8
pair:l=six day-none	0 -19 11 9
pair:l=six n=0	0 -14 15 0
pair:l=six no-word	0 -21 13 9
pair:l=six not-both	0 -15 7 9
pair:l=sofia, no-word	0 -7 11 -5
pair:l=spent 	-8 11 0 -8
pair:l=spent both	-7 -2 13 -7
pair:l=spent day	-9 7 3 -10
pair:l=spent n=1	-5 -4 11 -2
pair:l=spent n=2	0 16 -13 -2
pair:l=spent not-both	0 15 -13 0
pair:l=spoke day	0 -11 12 0
pair:l=spoke day-none	0 -9 10 0
pair:l=spoke n=0	0 -9 10 0
pair:l=spoke no-word	0 -11 12 0
pair:l=stand 	0 -7 -1 10
pair:l=stand day-none	0 11 -3 -5
pair:l=stand not-both	0 -7 -1 10
pair:l=starting day	8 0 -6 -4
pair:l=starting day-none	9 0 -5 -4
pair:l=starting n=0	10 -2 -5 -2
pair:l=starting not-both	10 -4 -3 -2
pair:l=starts 	0 8 -1 0
pair:l=starts coming	0 -10 11 0
pair:l=starts n=1	0 -10 12 0
pair:l=states 	0 -7 0 9
pair:l=states both	0 -7 0 9
pair:l=states day-none	0 -8 0 9
pair:l=stockholm both	10 0 -11 1
pair:l=stockholm coming	13 -11 0 -4
pair:l=stockholm day	11 -7 0 -4
pair:l=stockholm day=r1	14 -2 -8 -1
pair:l=stockholm not-both	0 -5 9 -9
pair:l=stockholm part:sure	11 -14 1 -2
pair:l=stockholm, 	10 4 -9 -6
pair:l=stockholm, both	12 7 -14 -12
pair:l=stockholm, day	10 4 -9 -6
pair:l=stockholm, day=r4	13 -10 -7 0
pair:l=stockholm, sent:sure	12 1 -12 -7
pair:l=sunday 	-1 -3 -10 11
pair:l=sunday day	-1 -3 -10 10
pair:l=sunday day-none	-1 -5 -9 12
pair:l=sunday n=0	0 -7 -2 11
pair:l=sunday no-word	-1 -2 -8 9
pair:l=sunday not-both	-1 -2 -8 9
pair:l=sunday, day	11 -11 -6 7
pair:l=sunday, n=0	13 -13 5 -2
pair:l=sunday, n=1	0 0 -16 13
pair:l=sunday, no-word	8 -4 -19 9
pair:l=sunday, not-both	12 -15 0 4
pair:l=suva, 	0 5 3 -11
pair:l=suva, day	0 5 3 -11
pair:l=suva, n=1	0 10 0 -8
pair:l=suva, no-word	0 15 -6 -7
pair:l=suva, not-both	0 9 -4 -2
pair:l=table day	0 -13 -2 17
pair:l=table day-none	0 -13 -2 17
pair:l=taipei, 	0 10 -3 -5
pair:l=taipei, day	0 10 -3 -5
pair:l=talk day	0 -2 8 -3
pair:l=talk day-none	0 -2 8 -3
pair:l=talk no-word	0 -2 8 -3
pair:l=talks day	0 5 3 -13
pair:l=talks ended	-1 0 10 -8
pair:l=talks part:sure	0 5 3 -13
pair:l=tallinn, 	0 -4 -8 10
pair:l=tallinn, day	0 -4 -8 10
pair:l=tallinn, day-none	0 -7 -6 12
pair:l=tallinn, no-word	0 -4 -8 10
pair:l=tariffs day	0 -9 11 0
pair:l=tariffs day-none	0 -9 11 0
pair:l=tariffs no-word	0 -9 11 0
pair:l=tashkent, 	0 -7 -2 11
pair:l=tashkent, day	0 -7 -2 11
pair:l=tashkent, day-none	0 -8 -8 15
pair:l=tashkent, not-both	0 -8 -8 15
pair:l=tbilisi, both	0 6 -13 3
pair:l=tbilisi, day-none	0 -15 17 0
pair:l=tbilisi, n=1	0 -9 13 -2
pair:l=tbilisi, no-word	0 -7 12 -6
pair:l=telephone day	0 -7 11 0
pair:l=telephone n=0	0 -19 22 0
pair:l=telephone no-word	0 -7 11 0
pair:l=telephone running	0 -9 11 0
pair:l=than day	0 1 -12 8
pair:l=than n=0	0 -5 -1 9
pair:l=than no-word	0 -5 -2 9
pair:l=than not-both	0 0 -12 9
pair:l=that 	9 -3 -5 0
pair:l=that day	9 -2 -6 0
pair:l=that no-word	9 -2 -6 0
pair:l=the 	-2 -5 13 -15
pair:l=the both	-8 42 -34 -4
pair:l=the coming	9 19 -27 -1
pair:l=the day	8 27 -27 -29
pair:l=the day-none	17 3 -10 -24
pair:l=the day=l3	-2 15 -9 0
pair:l=the day=l4	0 12 -10 0
pair:l=the day=r2	0 9 -5 0
pair:l=the ended	4 18 -25 -5
pair:l=the n=0	-3 22 -14 -9
pair:l=the n=1	16 11 -21 -13
pair:l=the n=2	-8 -1 9 -3
pair:l=the no-word	-9 15 -2 -13
pair:l=the not-both	13 -1 0 -23
pair:l=the part:sure	15 8 -22 -5
pair:l=the sent:sure	-6 17 -6 -6
pair:l=there coming	0 -14 7 3
pair:l=there day	0 -12 9 2
pair:l=there n=0	-1 -13 10 4
pair:l=there not-both	-6 -12 13 3
pair:l=there part:sure	0 -14 4 8
pair:l=through 	-5 0 -14 15
pair:l=through both	-3 -1 -7 12
pair:l=through day	-5 -7 -14 20
pair:l=through day-none	0 -10 -8 17
pair:l=through n=1	-3 0 -11 13
pair:l=through no-word	0 0 -11 9
pair:l=through not-both	0 -4 -5 10
pair:l=thursday both	-3 2 -9 5
pair:l=thursday n=1	5 11 -17 -4
pair:l=thursday n=2	0 -20 10 9
pair:l=thursday no-word	14 -4 1 -13
pair:l=thursday not-both	10 -11 4 -1
pair:l=thursday, day-none	-7 0 12 -22
pair:l=thursday, n=0	-5 -3 12 -13
pair:l=thursday, no-word	-3 1 5 -14
pair:l=thursday, not-both	-6 2 8 -18
pair:l=till 	-5 -8 -13 20
pair:l=till day	-5 -7 -14 20
pair:l=till day-none	0 6 -11 2
pair:l=till day=l2	0 -11 0 13
pair:l=till n=1	0 -5 -5 11
pair:l=till no-word	0 -2 -10 12
pair:l=till not-both	-4 -9 -13 21
pair:l=time both	7 5 -11 -2
pair:l=time day	6 9 -13 -4
pair:l=time day-none	0 10 -6 -1
pair:l=time n=0	0 9 -5 0
pair:l=tirana, 	0 -20 -7 24
pair:l=tirana, day	0 -20 -7 24
pair:l=to 	-9 24 -29 4
pair:l=to both	-2 20 -10 -12
pair:l=to coming	0 -6 -5 12
pair:l=to day	-13 7 -12 10
pair:l=to day-none	-4 11 -18 6
pair:l=to day=l1	-1 -10 1 10
pair:l=to day=r2	0 14 -13 0
pair:l=to n=0	-3 42 -31 -14
pair:l=to n=2	0 -15 2 14
pair:l=to no-word	-7 17 -33 11
pair:l=to not-both	-7 -8 -4 18
pair:l=to part:sure	0 -12 7 5
pair:l=to prev:sure	0 10 -4 -2
pair:l=to running	0 -12 15 -1
pair:l=together day	1 8 -11 0
pair:l=together day-none	0 12 -10 0
pair:l=together n=0	1 8 -11 0
pair:l=together not-both	1 8 -11 0
pair:l=tokyo, 	-4 -2 8 -3
pair:l=tokyo, day	-4 -2 8 -3
pair:l=tokyo, day-none	0 -2 10 -13
pair:l=tokyo, day=r3	0 2 -12 5
pair:l=tokyo, no-word	-1 -7 19 -22
pair:l=tokyo, not-both	0 -2 12 -14
pair:l=tokyo, sent:sure	0 2 -17 11
pair:l=tomorrow, 	0 2 -15 8
pair:l=tomorrow, both	0 -5 -4 10
pair:l=tomorrow, day	0 2 -15 8
pair:l=tomorrow, day=l0	0 2 -15 8
pair:l=tomorrow, no-word	0 0 -10 8
pair:l=tomorrow, not-both	0 12 -9 0
pair:l=town, no-word	0 -9 -6 14
pair:l=truce day-none	0 -5 -5 10
pair:l=trump 	0 -6 12 -4
pair:l=trump no-word	0 -11 13 0
pair:l=tuesday 	-10 -5 6 3
pair:l=tuesday day	-10 -4 6 3
pair:l=tuesday n=0	-6 -15 6 12
pair:l=tuesday n=1	0 27 -16 -11
pair:l=tuesday n=2	0 -8 10 -1
pair:l=tuesday no-word	-3 3 4 -9
pair:l=tuesday prev:sure	-2 -13 1 12
pair:l=tuesday, 	11 -6 -2 0
pair:l=tuesday, day	11 -6 -2 0
pair:l=tuesday, day-none	11 -7 -2 0
pair:l=tuesday, n=0	14 -5 1 -11
pair:l=tuesday, n=1	-3 -6 -4 12
pair:l=tuesday, not-both	11 -6 -2 0
pair:l=tunis, 	9 -15 5 0
pair:l=tunis, day	9 -15 5 0
pair:l=ulaanbaatar, 	0 -9 -4 13
pair:l=ulaanbaatar, day	0 -9 -4 13
pair:l=ulaanbaatar, day-none	0 -10 -5 13
pair:l=ulaanbaatar, n=1	0 -5 -3 9
pair:l=ulaanbaatar, no-word	0 -9 -4 13
pair:l=ulaanbaatar, not-both	0 -6 -3 9
pair:l=until 	0 17 -20 0
pair:l=until both	-12 -4 0 11
pair:l=until coming	-5 0 -10 8
pair:l=until coming+ended	0 -12 7 4
pair:l=until coming+running	0 -9 0 10
pair:l=until day	-14 6 -26 18
pair:l=until day-none	0 3 -14 5
pair:l=until day=l1	0 -8 0 9
pair:l=until day=l3	0 5 7 -12
pair:l=until ended	-1 18 -4 -10
pair:l=until n=0	-16 31 -38 -4
pair:l=until n=1	-16 -3 -1 11
pair:l=until n=2	10 -5 0 -3
pair:l=until n=3	0 -7 -2 10
pair:l=until no-word	0 5 -18 5
pair:l=until not-both	-4 11 -31 8
pair:l=until part:sure	-7 3 -23 15
pair:l=until prev:sure	-7 -9 2 11
pair:l=until running	0 -8 0 9
pair:l=until sent:sure	-2 7 4 -10
pair:l=up 	0 -7 -1 10
pair:l=up n=0	0 -10 -1 12
pair:l=valletta, 	2 4 -16 1
pair:l=valletta, day	2 4 -16 1
pair:l=valletta, day-none	0 18 -9 -11
pair:l=valletta, n=1	3 5 -14 0
pair:l=valletta, no-word	0 19 -7 -13
pair:l=valletta, not-both	0 17 -8 -9
pair:l=valparaíso, 	0 -23 20 3
pair:l=valparaíso, day	0 -23 20 3
pair:l=vienna, day-none	0 -5 11 -6
pair:l=vienna, not-both	0 -5 11 -6
pair:l=was day	0 11 -7 -1
pair:l=was no-word	0 11 -7 -1
pair:l=washington 	-8 7 4 -16
pair:l=washington both	-9 17 -11 0
pair:l=washington coming	0 -4 -6 11
pair:l=washington day-none	-8 -5 10 0
pair:l=washington n=2	0 -7 13 -6
pair:l=washington not-both	0 -14 20 -9
pair:l=washington, 	-15 4 5 -6
pair:l=washington, both	-11 -3 7 2
pair:l=washington, day	-16 3 7 -6
pair:l=washington, day-none	0 7 -5 0
pair:l=washington, day=r3	0 -6 15 -14
pair:l=washington, n=1	-4 28 -18 -11
pair:l=washington, n=2	-4 -3 15 -12
pair:l=washington, n=3	0 -21 10 13
pair:l=washington, no-word	-6 -7 0 11
pair:l=washington, not-both	-2 15 0 -21
pair:l=washington, sent:sure	-5 8 7 -26
pair:l=washington/beijing, 	0 12 -5 -5
pair:l=washington/beijing, both	0 12 -5 -5
pair:l=washington/beijing, day	0 12 -5 -5
pair:l=washington/beijing, day-none	0 9 -4 -2
pair:l=washington/beijing, n=2	0 13 -9 -2
pair:l=washington/beijing, no-word	0 18 -15 0
pair:l=wednesday 	13 -9 0 -3
pair:l=wednesday day	13 -9 0 -3
pair:l=wednesday day-none	14 -11 0 -2
pair:l=wednesday n=0	13 7 -23 -18
pair:l=wednesday n=1	2 -22 13 7
pair:l=wednesday n=2	0 12 -4 -4
pair:l=wednesday not-both	14 -10 0 -2
pair:l=wednesday, day-none	-7 -10 2 12
pair:l=wednesday, n=1	0 -11 7 5
pair:l=wednesday, no-word	-2 6 -29 10
pair:l=wednesday, prev:sure	-1 -17 15 2
pair:l=week, 	0 -13 18 -5
pair:l=week, day	0 -13 18 -5
pair:l=week, n=1	0 -16 19 -2
pair:l=week, not-both	0 -12 16 -4
pair:l=wellington, 	0 -24 7 18
pair:l=wellington, day	0 -24 7 18
pair:l=windhoek, 	-4 -16 1 16
pair:l=windhoek, day	-4 -16 1 16
pair:l=windhoek, day-none	0 -3 -11 11
pair:l=with 	0 9 -4 -1
pair:l=with both	0 13 -6 -5
pair:l=with day	0 18 -9 -7
pair:l=with day-none	0 10 -6 -2
pair:l=yerevan, 	9 0 -5 -8
pair:l=yerevan, day	9 0 -5 -8
pair:l=yerevan, no-word	0 11 -3 -6
pair:l=york not-both	0 -9 9 -1
pair:l=york part:sure	0 -12 10 -2
pair:l=york, 	5 0 3 -12
pair:l=york, both	-4 10 -2 -5
pair:l=york, day	5 0 3 -12
pair:l=york, day-none	0 10 -4 -5
pair:l=york, day=r3	10 -9 0 -2
pair:l=york, n=1	8 2 -4 -11
pair:l=york, no-word	8 1 -3 -9
pair:l=york, not-both	9 -11 7 -7
pair:l=zanzibar, 	0 -10 6 3
pair:l=zanzibar, day	0 -10 6 3
pair:l=| day	0 10 -3 -3
pair:l=| day-none	0 10 -3 -3
pair:l=| no-word	0 10 -3 -3
pair:l=· 	12 -2 0 -13
pair:l=· day	12 -2 0 -13
pair:l=· day-none	12 -2 0 -13
pair:l=· n=0	5 -12 10 -3
pair:l=· n=1	10 -3 -6 -2
pair:l=· n=2	-4 18 -9 -1
pair:l=· no-word	12 -2 0 -13
pair:l=· not-both	12 -4 0 -12
pair:l=— 	-5 3 7 -15
pair:l=— both	0 -12 15 -4
pair:l=— day	-5 -2 15 -18
pair:l=— day-none	-3 0 8 -10
pair:l=— n=0	0 -9 13 -2
pair:l=— n=1	-1 12 -2 -10
pair:l=— n=2	0 -9 10 0
pair:l=— no-word	-3 0 10 -15
pair:l=— not-both	-4 7 2 -11
pair:no-word 	-11 10 -8 6
pair:no-word both	-19 6 0 2
pair:no-word coming	-14 -3 8 4
pair:no-word coming+ended	-6 18 -13 0
pair:no-word coming+ended+running	1 10 -20 3
pair:no-word ended	11 7 3 -24
pair:no-word ended+running	-2 5 11 -28
pair:no-word n=0	-8 9 6 -15
pair:no-word n=1	-11 15 -4 -8
pair:no-word n=2	7 9 -10 -9
pair:no-word n=3	-12 -5 -4 14
pair:no-word n=4	-7 -4 0 9
pair:no-word n=5	0 12 -10 0
pair:no-word not-both	-5 19 -6 -13
pair:no-word running	-15 6 6 -8
pair:not-both n=0	0 11 -14 7
pair:not-both n=1	-7 3 6 -10
pair:not-both n=2	-4 0 7 -10
pair:not-both n=3	-18 13 0 -9
pair:not-both n=4	-15 1 1 4
pair:part:sure 	-11 4 15 -26
pair:part:sure both	8 -15 6 0
pair:part:sure coming	20 1 -5 -15
pair:part:sure coming+ended	-9 5 -7 3
pair:part:sure coming+ended+running	-15 -3 18 -2
pair:part:sure coming+running	3 14 -12 -7
pair:part:sure ended	-36 -9 6 19
pair:part:sure ended+running	21 -14 -2 -7
pair:part:sure n=0	-6 10 -10 2
pair:part:sure n=1	6 -10 9 -6
pair:part:sure n=3	1 7 -1 -10
pair:part:sure not-both	-9 11 3 -19
pair:part:sure running	6 3 0 -14
pair:prev:sure 	13 -5 3 -8
pair:prev:sure both	3 0 4 -11
pair:prev:sure coming	-17 8 -2 0
pair:prev:sure coming+running	-3 -8 3 6
pair:prev:sure ended+running	0 10 -6 -2
pair:prev:sure n=0	5 -11 3 7
pair:prev:sure n=1	13 0 -2 -10
pair:prev:sure n=2	-26 4 5 -3
pair:prev:sure n=3	-3 5 -10 5
pair:running both	22 3 0 -33
pair:running n=0	-14 20 -16 1
pair:running n=1	10 -14 20 -22
pair:running n=2	9 7 -6 -15
pair:running not-both	-15 3 2 3
pair:sent:sure 	-9 1 0 2
pair:sent:sure both	2 8 -15 2
pair:sent:sure coming	-4 10 -6 -2
pair:sent:sure coming+running	0 -11 -3 14
pair:sent:sure ended	0 12 -27 9
pair:sent:sure ended+running	-10 -10 1 17
pair:sent:sure n=0	14 15 -32 -1
pair:sent:sure n=1	-4 -1 -9 14
pair:sent:sure n=2	-10 -6 -2 15
pair:sent:sure n=3	-6 -1 17 -13
pair:sent:sure n=4	-3 -1 14 -10
pair:sent:sure not-both	-14 -4 1 12
pair:sent:sure running	19 -2 -1 -16
part:calls	-27 -30 49 -36
part:coming	-17 10 -7 3
part:experts	3 -29 20 6
part:m=adjourned	0 3 -10 5
part:m=arrive	5 0 -10 2
part:m=arrived	11 8 -17 -10
part:m=arrives	-5 30 -24 -6
part:m=bargain	0 -14 17 -3
part:m=broke off	-4 -2 -6 12
part:m=came	0 1 -9 5
part:m=closed	-19 9 -15 13
part:m=come	0 19 -14 -19
part:m=comes	-4 0 9 -12
part:m=conference	-7 9 0 -11
part:m=consultations	-2 -5 16 -12
part:m=delegation	-2 -18 15 7
part:m=delegations	6 -9 -10 14
part:m=dialogue	0 -8 11 0
part:m=dined	0 -14 17 -7
part:m=dinner	19 -1 -13 -1
part:m=edition	0 12 -3 -7
part:m=ended	-11 1 -9 10
part:m=expected	-11 12 -5 -1
part:m=flew	-13 3 -4 7
part:m=fly	0 16 -12 -9
part:m=go	-5 5 -15 12
part:m=guest	6 18 -19 -11
part:m=handshake	0 -10 -6 16
part:m=here	3 4 -6 -4
part:m=host	0 12 -11 0
part:m=landed	1 15 -18 -3
part:m=lands	1 -12 4 7
part:m=meet	8 2 2 -30
part:m=meeting	-9 -9 6 13
part:m=meetings	0 -10 1 7
part:m=meets	-20 5 2 0
part:m=met	-3 0 11 -14
part:m=negotiated	3 -13 0 6
part:m=negotiations	-7 -5 17 -7
part:m=negotiator	0 -16 8 8
part:m=parted	-11 -21 -2 22
part:m=received	0 -10 14 -9
part:m=rounds	-3 19 -11 -4
part:m=sat	14 -18 12 -20
part:m=see each other	-5 3 -8 10
part:m=settled	-5 -2 8 -3
part:m=shook hands	-12 -16 23 -2
part:m=signed	-17 5 -4 3
part:m=sit	-4 3 -7 8
part:m=sits	-3 15 -7 -7
part:m=spent	-11 0 11 -9
part:m=stop	-2 4 4 -11
part:m=table	4 -20 -4 22
part:m=talk	-10 13 -1 -19
part:m=talked	10 -21 10 0
part:m=talking	5 -23 6 8
part:m=there	-7 -2 -2 10
part:m=travels	10 0 -6 -3
part:m=visit	14 -19 7 0
part:m=visited	-2 -3 11 -4
part:m=went	-11 9 0 -4
part:m=where	3 -16 11 0
part:meets	-12 1 1 2
part:running	8 2 1 -16
part:summit	-5 -1 13 -22
part:wished	-7 18 -9 -9
pc0=bear	-23 -6 13 2
pc0=begin	-15 7 -3 2
pc0=impose	-10 11 0 -13
pc0=lack	0 0 -10 7
pc0=propose	1 0 -5 6
pc0=say	12 -5 1 -8
pc0=sign	-21 0 2 2
pc0=suspend	-10 -2 13 -6
pc0=target	6 -12 10 -1
pc0=up	-8 4 12 -22
pc1=bear	-14 -1 3 4
pc1=begin	-18 19 -10 -3
pc1=buy	0 -5 8 -2
pc1=down	0 -12 7 5
pc1=end	-5 12 1 -13
pc1=impose	-18 3 2 0
pc1=lack	0 0 -10 7
pc1=propose	13 -2 -2 -4
pc1=renew	-4 -13 6 10
pc1=say	9 2 -4 -9
pc1=sell	0 13 -6 -2
pc1=sign	-11 -5 7 2
pc1=suspend	-12 0 12 -9
pc1=threaten	0 13 -11 0
pc1=up	-10 13 4 -26
pct0=agree perfect	1 -13 10 0
pct0=bear past	-8 -20 20 4
pct0=bear perfect	0 0 5 -11
pct0=begin past	-20 3 2 0
pct0=begin pluperfect	10 -17 14 -9
pct0=begin present	-7 8 -15 10
pct0=down future	0 6 1 -11
pct0=down present	-1 -5 0 10
pct0=end future	0 11 -7 -1
pct0=end modal	0 -11 14 0
pct0=end past	0 9 -10 0
pct0=impose future-passive	0 -7 0 9
pct0=impose modal-passive	-1 14 -13 0
pct0=impose past	-2 12 0 -19
pct0=impose past-passive	0 -8 1 4
pct0=impose pluperfect	-10 6 0 0
pct0=impose present	-8 9 2 -16
pct0=impose present-passive	0 -16 20 -3
pct0=propose future	0 -11 0 12
pct0=propose past	12 9 -17 -7
pct0=propose perfect	0 18 -15 0
pct0=propose pluperfect	-7 -6 13 0
pct0=propose present	-3 -9 4 9
pct0=renew future-passive	0 -4 -9 13
pct0=renew past-passive	0 11 -7 -1
pct0=renew perfect	0 2 4 -10
pct0=renew perfect-passive	0 -8 9 0
pct0=say future	0 -14 9 3
pct0=say modal	13 -12 0 0
pct0=say past	5 3 -2 -9
pct0=say perfect	0 12 -10 0
pct0=say present-passive	0 -9 11 0
pct0=stay future	0 5 4 -14
pct0=stay modal	0 10 -4 -1
pct0=stay perfect	-4 -9 1 11
pct0=stay pluperfect	0 10 -7 0
pct0=suspend future	0 13 -4 -8
pct0=suspend perfect	0 -5 -4 10
pct0=suspend present	0 -5 8 -4
pct0=suspend present-passive	0 -10 11 0
pct0=target modal	9 -11 2 0
pct0=target perfect	0 -13 7 5
pct0=up future	0 -12 14 0
pct0=up past	-1 6 3 -12
pct1=agree gerund	0 -12 16 -4
pct1=bear gerund	3 13 -17 0
pct1=bear infinitive	0 -15 5 8
pct1=bear participle-passive	-1 11 -4 -8
pct1=bear past	-8 -20 20 4
pct1=bear perfect	0 0 5 -11
pct1=begin gerund	0 10 -6 0
pct1=begin modal	0 10 -5 -1
pct1=begin participle-passive	0 12 -1 -8
pct1=begin past	-19 2 4 0
pct1=begin pluperfect	10 -17 14 -9
pct1=begin present	-7 8 -16 11
pct1=buy gerund	0 -12 13 0
pct1=down future	0 6 1 -11
pct1=down infinitive	0 -10 0 10
pct1=down present	-1 -5 0 10
pct1=end past	0 9 -10 0
pct1=impose future-passive	0 -6 0 9
pct1=impose gerund	0 -9 13 -5
pct1=impose modal-passive	-1 14 -13 0
pct1=impose participle-passive	1 -5 -7 14
pct1=impose past	0 9 0 -17
pct1=impose perfect	0 8 -7 0
pct1=impose pluperfect	-10 4 1 0
pct1=impose present	-7 3 10 -23
pct1=impose present-passive	0 -16 20 -3
pct1=propose future	0 -11 0 12
pct1=propose infinitive	0 10 -8 0
pct1=propose participle-passive	14 -11 7 -14
pct1=propose past	13 8 -18 -6
pct1=propose perfect	0 16 -15 0
pct1=propose pluperfect	-7 -6 13 0
pct1=propose present	-2 -12 12 3
pct1=renew future-passive	0 -4 -9 13
pct1=renew past-passive	0 11 -7 -1
pct1=renew perfect	0 2 4 -10
pct1=renew perfect-passive	0 -8 9 0
pct1=say future	0 -14 9 3
pct1=say modal	13 -12 0 0
pct1=say past	5 8 -8 -9
pct1=say perfect	0 12 -10 0
pct1=say present-passive	0 -9 11 0
pct1=sign participle-passive	1 -10 4 3
pct1=sign perfect	0 1 6 -12
pct1=stay future	0 4 6 -15
pct1=stay participle-passive	0 12 -7 -2
pct1=stay perfect	-4 -9 1 12
pct1=stay pluperfect	0 9 -6 0
pct1=suspend future	0 13 -4 -8
pct1=suspend perfect	0 -6 -1 10
pct1=suspend present	0 -5 9 -4
pct1=suspend present-passive	0 -10 11 0
pct1=target modal	9 -11 2 0
pct1=target participle-passive	0 9 -8 0
pct1=target perfect	0 -13 7 5
pct1=up future	0 -13 14 0
pct1=up infinitive	0 7 -4 -1
pct1=up past	-1 6 3 -12
people=0	-5 25 -13 -16
people=1	-16 21 -26 11
people=2	-4 -10 19 -9
people=3	11 -59 27 17
people=4	-10 -17 27 -1
phas-future	-18 0 -2 11
phas-gerund	0 0 6 -10
phas-infinitive	-11 0 2 0
phas-modal	11 -4 5 -15
phas-past	17 0 -6 -9
phas-perfect	-27 2 6 1
phas-present	-17 4 5 -3
prev:apart	2 -8 1 10
prev:calls	-9 -34 50 -21
prev:coming	18 1 0 -21
prev:ended	-5 9 -9 2
prev:experts	19 -15 10 -13
prev:heads=1	-7 8 -6 0
prev:heads=2	-16 -19 29 -4
prev:meets	12 -14 -1 10
prev:running	11 -18 9 3
prev:sure	-7 23 -16 -11
prev:wished	-1 8 -14 6
pt0=future	-18 6 -4 3
pt0=future-passive	0 -5 -3 11
pt0=modal	14 -9 6 -10
pt0=perfect	-21 0 0 12
pt0=perfect-passive	-4 5 4 -12
pt0=pluperfect-passive	0 -4 -6 10
pt0=present	-24 9 -1 1
pt1=future	-17 2 0 4
pt1=future-passive	0 -4 -4 12
pt1=gerund	0 -5 7 -3
pt1=infinitive	-10 0 3 0
pt1=modal	14 -3 0 -9
pt1=past	10 0 -1 -9
pt1=perfect	-17 3 -3 10
pt1=perfect-passive	-3 6 2 -12
pt1=pluperfect-passive	0 -4 -6 10
pt1=present	-23 4 4 0
pv0=announce	0 12 -7 -10
pv0=carry	0 -19 20 0
pv0=charge	8 -13 2 3
pv0=come	-14 0 0 7
pv0=conclude	0 -3 9 -6
pv0=decide	0 9 -4 -1
pv0=discuss	0 -12 2 9
pv0=expect	0 -12 10 0
pv0=extend	0 -11 0 12
pv0=fall	11 -6 -4 0
pv0=get	-1 0 -12 11
pv0=go	-1 0 8 -13
pv0=have	2 14 -16 0
pv0=hold	-6 6 8 -19
pv0=know	11 -5 -3 -1
pv0=let	0 12 -10 0
pv0=lower	0 -15 17 -1
pv0=meet	-16 9 0 -4
pv0=other	3 4 -16 5
pv0=post	0 9 -7 0
pv0=propose	0 21 -21 0
pv0=put	-4 3 3 -13
pv0=reach	0 3 -10 4
pv0=renew	0 11 -9 0
pv0=report	11 -9 0 0
pv0=run	0 13 -4 -5
pv0=say	-5 -8 15 -4
pv0=sit	0 7 -15 6
pv0=start	0 -10 -9 18
pv0=stop	0 -9 15 -5
pv0=suspend	0 -3 -7 10
pv0=take	0 7 1 -14
pv0=wait	0 -7 0 9
pv0=want	0 10 -20 5
pv1-none	0 7 -9 1
pv1=agree	-3 11 -4 -5
pv1=announce	-1 16 -7 -10
pv1=ask	10 3 -16 -1
pv1=begin	0 12 -8 -6
pv1=call	6 10 -9 -11
pv1=charge	8 -11 1 2
pv1=collect	0 -5 -4 10
pv1=come	-15 -2 3 6
pv1=conclude	0 0 8 -9
pv1=discuss	0 -12 2 9
pv1=end	-1 5 4 -11
pv1=extend	0 -13 -1 16
pv1=fall	11 -6 -4 0
pv1=get	-1 -5 -3 11
pv1=go	-1 8 2 -18
pv1=hold	-5 7 8 -21
pv1=keep	0 9 -2 -3
pv1=know	11 -5 -4 -2
pv1=leave	0 -13 0 13
pv1=let	0 12 -10 0
pv1=lower	0 -22 25 -5
pv1=move	-1 11 -7 0
pv1=other	3 2 -14 6
pv1=place	0 10 -6 -2
pv1=plan	0 -19 25 -9
pv1=post	0 10 -8 0
pv1=prolong	-2 -9 12 0
pv1=propose	0 32 -31 0
pv1=publish	-1 -1 11 -9
pv1=put	-4 -8 13 -3
pv1=receive	0 10 -7 0
pv1=report	11 -9 0 0
pv1=run	0 13 -4 -5
pv1=see	0 -8 16 -9
pv1=settle	2 0 -9 6
pv1=start	0 -8 -11 17
pv1=suspend	-2 0 -10 9
pv1=take	-1 13 -1 -15
pv1=threaten	0 9 -8 0
pv1=wait	0 -7 0 9
pvt0=be past	14 -3 -6 -2
pvt0=be present	4 -3 -10 13
pvt0=begin past	-8 8 -9 3
pvt0=call past	7 8 -15 -2
pvt0=call present	0 -5 9 -3
pvt0=carry present	0 -20 20 0
pvt0=charge modal	10 -8 0 0
pvt0=come present	0 7 -10 3
pvt0=end present	0 3 4 -11
pvt0=expect present	0 -11 10 0
pvt0=extend future	0 -15 -7 20
pvt0=fall past	11 -8 -4 0
pvt0=get past	0 -5 -4 12
pvt0=have past	5 4 -11 0
pvt0=have present	-3 11 -8 0
pvt0=hold future	0 14 -8 -6
pvt0=leave past	1 0 -10 6
pvt0=lower present	0 -16 17 0
pvt0=meet present	0 8 -10 0
pvt0=other past	8 -5 1 -7
pvt0=other pluperfect	0 4 -12 7
pvt0=other present	0 14 -13 0
pvt0=pay present	0 -5 11 -5
pvt0=post past	0 9 -7 0
pvt0=propose past	0 13 -13 0
pvt0=raise future	0 -12 8 2
pvt0=report past	11 -9 0 0
pvt0=say past	-2 -1 9 -8
pvt0=see future	0 12 -8 -2
pvt0=see past	0 -13 15 0
pvt0=start present	0 -3 -7 10
pvt0=suspend perfect	0 -9 0 11
pvt0=take past	0 -9 18 -8
pvt0=take present	0 13 -10 0
pvt0=want present	0 10 -20 6
pvt0=write past	0 6 -9 3
pvt0=write present	0 -11 11 0
pvt1=agree perfect	0 10 -5 -3
pvt1=announce past	0 12 -5 -5
pvt1=be future	0 -9 13 -1
pvt1=be past	14 0 -7 -11
pvt1=be present	4 -6 -9 15
pvt1=call past	7 8 -14 -2
pvt1=call present	0 -5 9 -3
pvt1=carry present	0 -19 20 0
pvt1=charge modal	10 -8 0 0
pvt1=collect participle	0 -11 0 11
pvt1=come present	0 7 -10 3
pvt1=end present	0 3 4 -11
pvt1=extend future	0 -15 -7 20
pvt1=fall past	11 -8 -4 0
pvt1=get past	0 -6 -4 12
pvt1=hold future	0 14 -8 -6
pvt1=leave participle	0 -3 -7 11
pvt1=leave past	1 0 -10 6
pvt1=lower infinitive	0 -8 10 -2
pvt1=lower present	0 -16 17 0
pvt1=meet present	0 10 -12 0
pvt1=other past	8 -5 2 -7
pvt1=other pluperfect	0 3 -10 8
pvt1=other present	0 13 -13 0
pvt1=pay present	0 -5 11 -5
pvt1=plan participle	0 -15 20 -6
pvt1=post past	0 9 -7 0
pvt1=publish participle	0 -6 9 -2
pvt1=put infinitive	0 -15 10 5
pvt1=raise future	0 -12 8 2
pvt1=report past	11 -9 0 0
pvt1=say past	-2 3 2 -8
pvt1=see future	0 12 -8 -2
pvt1=see infinitive	0 -9 10 0
pvt1=see past	0 -13 15 0
pvt1=start present	0 -3 -7 10
pvt1=suspend perfect	0 -10 0 11
pvt1=take past	0 -10 19 -8
pvt1=take present	0 12 -10 0
pvt1=write past	0 6 -9 3
pvt1=write present	0 -11 11 0
q:"	-11 2 8 -11
q:'	-1 13 -2 -8
q:'s	10 -9 2 1
q:(	3 -18 12 3
q:)	4 -11 4 5
q:*	0 18 -13 -2
q:-	-3 10 -3 -8
q:/	-9 34 -15 -18
q::	-17 -10 14 8
q:;	3 -15 5 11
q:<agent>	-8 -2 -1 9
q:<day-ahead>	4 11 0 -25
q:<day-gone>	1 1 -14 12
q:<duty>	-4 0 8 -11
q:<gate>	-24 6 6 -5
q:<goods-amount>	-1 5 -11 5
q:<goods>	-10 7 2 -10
q:<level-noun>	-18 22 -7 -5
q:<level>	-38 27 -11 -5
q:<money>	-7 21 -9 -12
q:<month-gone>	0 -7 15 -13
q:<name>	15 -11 4 1
q:<not>	-6 -5 7 2
q:<number>	-4 6 -7 6
q:<office>	-3 -2 0 7
q:<organisation>	-4 42 -31 -17
q:<points>	-2 19 -20 0
q:<quality>	0 -9 7 3
q:<seat>	-17 1 -4 13
q:<sender>	-18 22 3 -35
q:<span>	18 8 -17 -1
q:<taker>	6 0 -22 6
q:<v-agree>	0 19 -9 -22
q:<v-bear>	-7 5 11 -24
q:<v-buy>	-12 23 -4 -30
q:<v-end>	-6 5 3 -10
q:<v-impose>	-15 0 9 -6
q:<v-lack>	-12 18 -8 -6
q:<v-propose>	6 6 -2 -13
q:<v-renew>	-16 13 2 -18
q:<v-return>	-4 16 1 -20
q:<v-say>	-17 9 1 -8
q:<v-sell>	0 -2 7 -9
q:<v-sign>	-4 18 1 -36
q:<v-stay>	0 4 -11 9
q:<v-suspend>	0 6 -13 9
q:<v-target>	-15 -12 23 -3
q:<v-threaten>	-3 13 -4 -8
q:<v-up>	10 12 -14 -11
q:?	-23 4 5 -3
q:about	2 8 -33 18
q:accused	0 11 -8 0
q:across	9 -12 2 0
q:add	-3 -8 1 11
q:additional	0 13 -12 0
q:after	13 -5 0 -4
q:afternoon	0 0 5 -9
q:again	8 -2 0 -5
q:against	-1 12 -5 -7
q:agenda	0 5 -10 3
q:ago	5 -16 13 -2
q:agree	9 -4 2 -5
q:agreement	-16 24 -7 -17
q:aircraft	0 -8 9 0
q:aire	0 -7 9 0
q:al	0 13 -9 -3
q:alive	0 10 -2 -5
q:all	-11 12 -14 9
q:alone	0 16 -13 -1
q:an	0 -8 15 -10
q:and	14 -20 -4 24
q:announce	1 17 -25 0
q:announcement	7 -22 16 0
q:answer	-1 -9 4 7
q:any	0 -9 2 7
q:anybody	0 -14 0 12
q:anything	-1 -4 9 -4
q:are	28 -3 -13 -1
q:arithmetic	9 -8 0 0
q:arrangement	-1 -11 13 2
q:arrived	0 -17 6 12
q:as	-24 0 11 -3
q:aside	0 15 -11 0
q:at	10 3 -17 3
q:auckland	8 -4 0 -3
q:autumn	0 -2 -3 8
q:average	0 10 -9 0
q:awkward	-9 0 12 -4
q:back	4 -23 21 -2
q:bag	13 -11 -1 0
q:banana	0 9 -3 -1
q:barrel	0 11 -10 0
q:battery	0 17 -14 0
q:be	-2 -9 12 -2
q:because	0 14 -7 -14
q:been	10 -17 -3 13
q:before	-21 30 -7 -23
q:being	18 -27 12 -1
q:believe	0 -12 15 -1
q:bergen	0 -10 12 0
q:bessent	0 15 -15 0
q:better	0 16 -12 -3
q:between	16 3 -14 -4
q:boat	3 -13 0 9
q:both	-7 -17 12 12
q:brandy	0 11 -7 -3
q:breakfast	-1 10 -3 -1
q:bridge	0 19 -14 -3
q:bring	2 4 -14 5
q:broke	4 0 -10 6
q:bueno	0 -7 9 0
q:built	0 -9 12 -1
q:bus	0 9 0 -8
q:busan	-9 -13 24 -9
q:busy	0 -10 12 0
q:but	0 -11 29 -24
q:butter	0 -12 5 8
q:buy	-1 8 0 -8
q:by	8 6 -14 1
q:cabinet	0 12 -7 -1
q:calendar	9 -11 0 1
q:call	-7 -11 19 -4
q:calm	0 -10 12 0
q:can	0 6 -7 0
q:car	27 -20 1 -7
q:carry	23 -29 12 -2
q:cartagena	-1 -6 9 0
q:case	0 20 -16 -2
q:cashmere	0 -11 11 0
q:ceremony	-1 0 -7 9
q:certain	0 -12 16 -4
q:chain	0 -7 -5 11
q:changed	0 19 -28 9
q:charge	3 -7 -9 15
q:cheaper	0 -10 12 0
q:cheese	0 -20 22 0
q:city	-4 21 -12 -6
q:close	-1 7 -12 6
q:closed	-1 11 -7 0
q:club	0 18 -9 -6
q:collect	0 -9 17 -9
q:come	3 -18 11 4
q:commerce	6 -19 9 5
q:commission	0 12 -9 0
q:company	5 11 -5 -13
q:complained	0 8 -4 0
q:complete	0 -12 0 13
q:consensu	0 -11 12 0
q:constructive	-2 -21 4 17
q:control	0 -8 13 -5
q:conversation	0 10 -6 -1
q:copper	0 5 -15 8
q:cost	0 15 -9 -2
q:cotton	0 -10 12 0
q:could	-3 20 -29 11
q:countermeasure	0 -9 11 0
q:country	0 -8 8 0
q:crude	0 16 -15 0
q:current	0 -17 10 8
q:custom	-2 35 -27 -7
q:cut	-1 28 -22 -5
q:date	0 10 -20 4
q:davo	0 20 -18 0
q:day	-11 -27 8 29
q:de	0 -9 1 4
q:deadline	-1 12 -5 -2
q:deal	12 -6 6 -19
q:dealt	0 -10 10 0
q:decision	0 21 -19 0
q:decree	0 2 -11 7
q:delegation	8 -14 -2 12
q:demand	0 11 -15 3
q:deputy	9 -5 -3 -1
q:described	0 16 -14 0
q:dialogue	0 11 -10 0
q:diary	0 -12 13 0
q:did	-14 -3 13 -3
q:digital	0 -9 11 0
q:dinner	0 25 -22 -3
q:direction	0 16 -16 0
q:discuss	0 11 -8 0
q:dispute	-6 14 4 -19
q:do	4 9 -1 -19
q:document	0 -8 10 0
q:doe	-4 13 -10 0
q:don't	-1 12 -13 2
q:done	5 3 0 -22
q:door	1 6 -16 7
q:double	0 4 -9 3
q:down	-2 -7 0 8
q:draft	0 -10 12 0
q:draw	0 12 -10 0
q:dry	0 10 -7 0
q:durban	0 -11 3 8
q:duty	-21 4 7 -12
q:each	-14 23 -10 -10
q:earth	-5 -9 11 0
q:eat	0 9 -11 0
q:economic	14 -2 -7 -2
q:economy	0 22 -15 -7
q:eight	11 0 -13 0
q:eighth	0 -1 12 -13
q:either	0 13 -8 -2
q:election	0 18 -16 -1
q:eleven	11 -3 -4 -3
q:elsewhere	0 11 -4 -2
q:entry	-1 12 -5 -2
q:evening	0 -18 3 15
q:every	-7 16 -3 -5
q:everybody	-2 -3 -6 12
q:everything	0 26 -21 -4
q:exist	5 -11 0 4
q:expect	13 -3 -1 -10
q:expert	1 -6 9 -6
q:expire	0 4 5 -14
q:explain	0 -11 11 0
q:export	-3 -11 18 -8
q:fact	0 -15 16 0
q:failed	1 -7 -6 11
q:fall	-4 20 -9 -12
q:far	0 -23 12 15
q:farmer	0 19 -8 -12
q:fee	-10 -5 8 3
q:fentanyl	-2 18 -7 -5
q:few	9 -1 0 -7
q:fifth	2 -11 0 9
q:finance	0 17 -15 0
q:find	0 -9 7 3
q:fine	0 10 -9 0
q:finished	0 -6 9 0
q:first	-16 -13 -1 27
q:five	-2 -9 8 1
q:flat	0 0 -9 6
q:for	0 6 -2 -8
q:force	-9 4 7 -13
q:forced	0 14 -10 -1
q:fourth	-4 -16 14 5
q:framework	0 -10 0 11
q:free	-3 14 -7 -7
q:friend	0 21 -16 -4
q:from	-8 -7 5 9
q:frozen	0 -9 9 0
q:fruit	-1 -4 9 0
q:furniture	8 2 -10 0
q:future	20 -7 -12 -2
q:gate	7 4 -11 -1
q:gather	0 9 -8 0
q:general	0 -9 10 0
q:geneva	12 1 -16 3
q:get	-12 -8 11 3
q:give	0 -13 9 5
q:glass	-2 -2 10 -2
q:glove	0 -12 12 0
q:go	8 21 -21 -10
q:goalkeeper	0 12 -6 -6
q:good	-26 -5 13 3
q:government	-2 0 8 -9
q:grand	0 -8 0 9
q:grant	0 10 -8 0
q:graphite	0 -9 11 0
q:great	0 -15 11 5
q:gyeongju	-2 14 -9 -2
q:had	10 2 -3 -12
q:half	0 4 -16 10
q:hand	-1 -8 9 0
q:harbour	0 -10 9 0
q:has	-4 -2 23 -34
q:hasn't	0 -9 9 0
q:have	11 6 -10 -5
q:having	0 9 -7 0
q:he	-1 7 6 -40
q:help	0 14 -9 -5
q:her	5 -22 19 -3
q:higher	10 -5 0 -3
q:highest	0 11 -9 0
q:him	16 -9 0 -10
q:himself	0 -8 9 0
q:history	0 11 -7 -2
q:hope	3 12 -10 -5
q:hospital	0 12 -8 -3
q:hotel	0 -20 12 6
q:hour	14 -27 9 9
q:house	10 3 -9 -9
q:i	5 -11 10 -4
q:ice	0 13 -8 -3
q:if	2 16 -13 -8
q:import	0 13 -7 -2
q:important	0 10 -6 -1
q:importer	6 -10 -7 8
q:impose	0 -7 0 10
q:in	-7 -16 11 14
q:increase	6 -11 -5 9
q:inflation	0 10 -10 0
q:ink	0 0 -12 11
q:instead	-3 -16 13 4
q:interest	0 -10 12 0
q:interview	0 -8 0 9
q:into	-5 26 -20 -4
q:invest	0 11 -10 0
q:is	1 -5 -6 16
q:isn't	0 -10 12 -1
q:issue	0 -10 14 -1
q:it	6 -11 15 -15
q:itself	-1 11 -6 -2
q:keep	-9 27 -12 -23
q:kind	0 9 -3 -3
q:know	-6 -9 -1 16
q:lancaster	12 -16 6 -5
q:land	-13 3 11 -9
q:lapse	0 9 -5 -1
q:late	0 20 -14 -3
q:later	-5 7 -12 10
q:law	-12 32 -3 -15
q:lead	0 6 -11 4
q:leather	0 -16 18 -1
q:length	0 13 -11 0
q:less	-6 -14 23 -3
q:let	-8 11 -6 0
q:letter	-1 18 -10 -9
q:level	0 -9 10 0
q:levy	0 -13 12 0
q:licence	7 -9 0 0
q:license	0 -12 15 -3
q:lie	0 -8 -1 10
q:life	0 -10 10 0
q:lifeng	0 -8 15 -8
q:lift	-5 -1 8 0
q:light	0 18 -17 0
q:like	-4 2 4 -9
q:likely	0 16 -10 -4
q:list	12 13 -19 -9
q:lithium	0 -9 10 0
q:little	0 13 -22 9
q:live	0 -5 -6 11
q:london	4 -13 13 -5
q:long	-8 16 0 -18
q:longer	10 -13 9 -9
q:look	2 5 0 -15
q:lower	0 25 -20 -4
q:m	1 20 -30 6
q:make	-14 29 -9 -21
q:maker	-1 8 -1 -5
q:man	-8 -19 25 -2
q:many	-2 -3 0 8
q:market	-4 -2 10 -4
q:matter	-3 -8 16 -6
q:me	0 -7 12 -6
q:meal	0 -4 -3 8
q:mean	0 14 -5 -5
q:meanwhile	0 11 -7 -3
q:meet	-5 1 10 -14
q:meeting	-7 -19 30 -9
q:member	0 11 -8 0
q:mentioned	0 -7 10 -1
q:message	0 -11 14 -2
q:mind	0 9 -7 0
q:mineral	0 -19 20 0
q:ministry	-8 0 -3 9
q:minute	-8 -18 28 -8
q:mirror	0 -7 8 0
q:missing	0 -10 16 -4
q:moment	0 7 -14 4
q:money	0 -12 3 10
q:month	-6 -5 10 0
q:more	2 1 -16 15
q:morning	-5 -26 13 21
q:most	-2 20 -7 -9
q:move	-8 15 -3 -11
q:mr	19 -9 -8 3
q:much	0 14 -7 -4
q:museum	0 10 -7 0
q:must	-1 25 -16 -9
q:name	0 21 -15 -2
q:need	-2 18 -16 0
q:negotiate	14 -1 -7 -2
q:negotiation	14 0 -8 -5
q:neighbour	9 0 -9 -1
q:neither	-5 -14 4 14
q:new	-11 -10 19 -4
q:newspaper	0 -11 11 0
q:next	-12 -15 22 -2
q:nine	0 10 -9 0
q:no	2 11 -13 -4
q:nobody	7 -30 1 25
q:none	-3 14 0 -10
q:noon	-2 -2 -9 13
q:not	0 -14 23 -9
q:note	0 -9 12 -1
q:nothing	0 -13 6 8
q:notice	-3 23 -27 2
q:now	-1 2 -12 12
q:number	-3 8 0 -5
q:observed	0 -13 0 13
q:off	-7 -5 0 15
q:offer	-3 7 -6 0
q:official	5 -1 -9 4
q:old	0 -9 -27 27
q:olive	0 12 -9 -2
q:on	3 2 -9 6
q:one	6 -13 -6 20
q:onion	0 -5 10 -3
q:open	5 12 -9 -9
q:opened	0 -8 14 -4
q:or	-5 22 -26 4
q:order	-4 3 4 -11
q:ordinary	0 14 -16 0
q:other	-1 9 -15 5
q:our	-18 -8 16 0
q:outside	0 -9 11 0
q:over	-26 14 -7 0
q:owe	0 -12 14 0
q:own	3 16 -10 -11
q:p	0 -5 -3 9
q:pact	0 5 4 -10
q:page	-1 11 -5 -2
q:palacio	-1 -9 1 7
q:palm	0 12 -10 0
q:paper	-13 -6 4 6
q:parliament	0 11 -8 0
q:past	10 -4 -3 0
q:pay	-9 25 -22 0
q:payment	0 -10 12 0
q:peace	-6 26 -16 -6
q:penalty	0 -8 9 0
q:pencil	0 9 -3 -5
q:people	1 -14 13 -1
q:percent	0 10 -8 0
q:permanent	0 -8 10 0
q:phone	0 -11 16 -5
q:phosphate	0 13 -11 0
q:piece	0 -5 9 -1
q:place	-6 15 -3 -11
q:plan	2 -11 8 0
q:player	0 9 -4 -1
q:police	10 -10 0 0
q:port	-3 7 0 -9
q:position	0 -14 15 0
q:post	0 14 -10 0
q:potatoe	8 -17 9 0
q:prefer	-1 -10 14 0
q:premier	0 -16 18 -1
q:president	6 -11 8 -2
q:press	0 -21 20 0
q:price	0 19 -12 -3
q:probably	0 13 -18 2
q:proclamation	0 9 -5 0
q:produced	0 -10 9 0
q:progress	0 17 -12 -3
q:prolong	-3 22 -17 -2
q:promise	-1 -12 19 -7
q:protocol	0 -8 -2 10
q:public	0 9 -8 0
q:publish	-1 19 -13 -4
q:purchase	0 15 -10 -4
q:put	8 -15 15 -11
q:quarrel	0 -5 -3 10
q:quarter	0 0 -12 11
q:queue	0 -15 16 0
q:quite	14 -14 0 0
q:radio	0 -11 14 -2
q:rang	0 -18 24 -6
q:rare	-4 -10 11 0
q:rate	-12 19 0 -20
q:rather	-1 -3 9 -4
q:react	0 14 -11 0
q:read	4 12 -13 -10
q:reason	0 -17 8 10
q:receive	0 -16 8 11
q:reduce	0 -13 13 0
q:relief	0 -11 13 0
q:remain	0 -4 10 -5
q:renew	-3 -8 18 -13
q:report	-1 23 -13 -8
q:reporter	-5 21 -8 -19
q:representative	0 -10 4 7
q:request	0 -7 -4 12
q:reserved	4 -12 -5 10
q:rest	0 13 -8 -2
q:result	0 -10 -10 19
q:resume	0 9 1 -14
q:return	0 13 -9 0
q:rice	0 15 -14 0
q:right	0 12 -1 -9
q:rise	1 8 -4 -7
q:river	3 -9 -4 9
q:road	2 11 -15 0
q:rosenbad	-7 -25 24 3
q:rule	-5 12 -4 -5
q:rum	0 -4 -6 11
q:run	21 -10 -15 8
q:sailing	0 10 -6 0
q:sale	0 12 -10 0
q:same	-16 -7 12 2
q:sardine	0 3 -10 5
q:saved	0 10 -6 -2
q:say	-15 16 0 -18
q:scott	0 15 -15 0
q:seal	-12 7 -5 9
q:second	2 -22 0 24
q:section	0 23 -13 -5
q:see	-19 13 0 -15
q:seed	0 -1 -9 10
q:seek	0 -9 10 0
q:senate	0 -13 13 0
q:send	7 10 -16 -6
q:sentence	0 -9 10 0
q:seoul	0 11 -6 -3
q:service	0 -6 10 -1
q:session	4 -13 10 0
q:settle	-5 8 1 -15
q:seven	0 10 -8 0
q:shall	7 -12 0 5
q:share	0 16 -8 -7
q:she	0 -9 13 -2
q:sheet	-4 -4 9 0
q:ship	-10 -3 5 3
q:shoe	0 -11 12 0
q:shook	-2 -18 22 0
q:short	0 19 -11 -8
q:should	-1 2 4 -12
q:shut	0 16 -13 -2
q:side	-22 0 6 1
q:sign	-2 21 -10 -21
q:signature	8 -11 8 -4
q:since	-6 -15 6 16
q:sit	-9 -13 6 14
q:six	0 4 2 -11
q:sixth	0 -1 8 -4
q:small	0 10 -6 0
q:solution	0 15 -10 -1
q:some	-1 20 -18 -3
q:something	-6 -7 13 -1
q:sooner	0 10 0 -8
q:sorry	0 24 -21 -2
q:split	0 -9 -4 13
q:spoke	-8 15 -4 -8
q:spoken	0 -4 9 -3
q:staff	0 11 -7 -2
q:stage	0 13 -12 0
q:stand	1 2 -11 4
q:standstill	11 -27 -7 23
q:statement	-1 -4 10 -4
q:station	-1 -9 0 12
q:stay	-3 -16 11 9
q:steel	-1 19 -10 -5
q:step	6 -24 12 4
q:still	1 12 -12 -3
q:stockholm	-8 -9 3 13
q:stop	3 -10 9 0
q:strike	-2 9 -4 -1
q:subject	0 -12 13 0
q:substantial	0 17 -12 -3
q:sunflower	0 -8 -4 12
q:surprise	11 -10 -9 5
q:survive	0 -8 9 0
q:suspend	-5 29 -21 -3
q:suspension	8 0 -5 -4
q:table	1 17 -8 -17
q:take	-24 -9 24 -6
q:talk	9 -8 -9 11
q:talked	2 -20 27 -20
q:tax	0 -5 10 -5
q:tea	-2 10 0 -14
q:team	10 -12 -2 3
q:technical	4 -9 5 0
q:telephone	-12 -11 18 -2
q:tell	-3 3 7 -17
q:ten	3 -17 5 9
q:term	10 -8 0 0
q:text	1 -11 3 6
q:than	-1 -17 11 11
q:thank	7 -13 13 -13
q:that	-15 2 -1 9
q:the	-24 16 -4 -3
q:their	7 1 16 -34
q:them	-13 -11 25 -15
q:themselve	0 -11 5 6
q:then	-5 19 -8 -9
q:they	-11 -8 10 1
q:thi	2 -25 18 8
q:think	-3 25 -18 -3
q:third	-5 28 -27 0
q:three	0 -21 20 0
q:ticket	0 18 -10 -9
q:tiktok	2 -14 2 10
q:time	-20 -14 32 -9
q:timing	-3 -4 11 -4
q:together	-1 7 0 -10
q:tomatoe	6 -23 0 15
q:too	-2 21 -11 -9
q:tool	0 -20 24 -7
q:topic	0 10 -10 0
q:touch	10 -8 0 0
q:touched	0 -8 10 0
q:tractor	0 -16 20 -5
q:trader	0 20 -19 0
q:translated	0 28 -14 -13
q:treasury	-2 -7 0 11
q:trip	0 12 -11 0
q:truce	-31 20 9 -28
q:twice	-4 6 -8 5
q:two	-1 -6 8 -1
q:under	-14 3 3 -1
q:unless	0 -14 13 0
q:until	0 10 -5 -9
q:up	0 -20 8 15
q:us	-3 -11 10 3
q:use	7 -9 3 -1
q:used	0 24 -18 -9
q:usual	9 -8 -9 6
q:valley	0 21 -9 -12
q:very	0 -11 -7 21
q:vessel	0 10 -9 0
q:vice	0 -23 22 0
q:video	4 -11 -11 20
q:view	0 -12 1 12
q:visit	3 7 -15 4
q:vote	0 -5 10 -3
q:wait	-6 6 0 -2
q:wall	0 10 -7 -1
q:walnut	7 -17 5 7
q:want	0 -32 5 31
q:war	0 24 -22 0
q:was	9 -12 15 -16
q:watch	4 7 -10 -2
q:water	0 18 -4 -13
q:way	11 -20 -1 13
q:we	1 11 -12 -2
q:week	4 1 6 -23
q:welcome	0 12 -5 -4
q:well	0 -7 20 -25
q:were	-16 6 -11 9
q:what	-20 8 -5 6
q:when	-2 21 -10 -15
q:where	7 -18 -7 24
q:which	-3 11 13 -48
q:while	0 -28 15 16
q:who	-8 15 -5 -10
q:whole	0 10 -5 -2
q:whom	1 10 -11 0
q:why	0 -9 0 11
q:will	-7 19 -19 4
q:win	0 11 0 -8
q:winner	0 9 -6 0
q:winter	0 -9 11 0
q:wire	0 12 -8 -3
q:with	6 -11 0 11
q:withdraw	0 11 -9 0
q:without	0 9 3 -22
q:woke	0 -10 12 0
q:won't	0 11 -9 0
q:word	-5 16 -8 -3
q:worse	9 -11 3 0
q:worst	0 -8 -3 12
q:worth	0 10 -5 -3
q:would	3 -10 -4 22
q:write	-1 -9 15 -5
q:wrong	0 -9 11 0
q:yarn	0 -13 14 0
q:year	0 24 -16 -14
q:yes	5 1 -13 5
q:yet	-2 33 -27 -5
q:you	8 -17 10 0
q:your	0 -9 10 0
qt=modal	-8 5 -10 13
qt=past	7 -2 8 -19
qt=perfect	-3 0 12 -17
qt=pluperfect	-13 -13 26 -8
qt=present	12 -14 2 8
quoted	9 -8 0 0
r1='s	-6 -8 21 -13
r1=.	-5 1 -3 7
r1=:	0 4 3 -17
r1=;	-35 1 15 -4
r1=<day-today>	-7 -11 10 8
r1=<end>	2 5 2 -12
r1=<goods>	-1 8 -11 0
r1=<level>	-3 8 -1 -4
r1=<not>	0 4 -19 5
r1=<number>	13 -18 9 -3
r1=<seat>	4 -11 4 1
r1=<v-agree>	-3 -12 0 16
r1=<v-end>	-5 12 0 -5
r1=<v-impose>	1 -8 9 0
r1=<v-renew>	0 15 -8 -5
r1=<v-say>	4 2 0 -13
r1=<v-sign>	-5 5 -15 9
r1=<v-stay>	0 4 -10 4
r1=<v-suspend>	0 14 -9 -6
r1=<v-target>	0 -14 16 -1
r1=<v-up>	0 9 -7 0
r1=?	-17 -3 13 -6
r1=a	-11 12 -7 1
r1=about	0 8 -9 0
r1=after	5 -14 11 -2
r1=afternoon	5 -7 -16 14
r1=against	0 -10 0 12
r1=and	34 -6 -9 -21
r1=announce	10 -7 0 0
r1=are	10 11 -20 -7
r1=as	0 -9 2 10
r1=because	-3 2 9 -12
r1=between	-4 16 -3 -13
r1=by	-11 0 -4 10
r1=come	0 12 -8 0
r1=doe	0 -9 0 11
r1=evening	9 -16 -9 19
r1=extend	0 10 -6 -3
r1=for	16 16 -13 -29
r1=from	-2 -11 5 8
r1=has	1 -6 -7 13
r1=he	-10 -5 13 -4
r1=i	0 15 -7 -3
r1=if	0 22 -18 -2
r1=in	-2 -29 33 -4
r1=is	-22 2 1 5
r1=it	14 0 3 -41
r1=morning	23 -2 -14 -3
r1=mr	2 10 -9 -4
r1=night	-17 -5 -1 19
r1=of	-7 9 0 -10
r1=or	-5 21 -16 0
r1=over	-13 18 -2 -10
r1=publish	0 7 -16 4
r1=say	0 12 -8 0
r1=she	0 -9 13 -3
r1=speak	0 -7 -1 10
r1=take	0 -10 12 0
r1=that	1 18 -5 -21
r1=there	-6 11 -8 0
r1=they	-11 -19 5 21
r1=to	-9 0 11 -8
r1=unless	0 14 -9 0
r1=until	10 -15 -6 11
r1=was	14 0 -4 -14
r1=were	9 -13 4 0
r1=what	0 22 -11 -11
r1=with	0 -11 1 9
r1=without	1 -3 -10 8
r1=would	0 -6 9 0
r1=—	-9 19 -13 -5
r2="	0 18 -14 -5
r2='s	4 -15 -1 18
r2=,	3 2 -12 3
r2=-	3 21 -11 -18
r2=.	-8 -5 8 2
r2=:	21 -14 -6 3
r2=<agent>	2 14 -19 0
r2=<day-gone>	30 -19 -4 -13
r2=<day-today>	14 7 -15 -10
r2=<duty>	-10 -5 -3 14
r2=<gate>	0 -2 14 -12
r2=<goods-amount>	0 12 -5 -5
r2=<goods>	-1 28 -39 12
r2=<level>	8 19 -23 -17
r2=<money>	0 -7 10 -1
r2=<not>	-10 3 -3 4
r2=<number>	5 -22 5 16
r2=<office>	9 -11 12 -12
r2=<organisation>	8 7 -17 1
r2=<person>	2 -5 -3 10
r2=<quality>	6 10 -4 -16
r2=<seat>	-15 2 4 0
r2=<sender>	0 13 -10 -1
r2=<span>	5 1 -21 11
r2=<v-agree>	0 -10 15 -5
r2=<v-bear>	-29 -18 22 7
r2=<v-begin>	-21 7 6 -4
r2=<v-down>	-17 16 0 -9
r2=<v-end>	6 14 -4 -19
r2=<v-impose>	-21 2 -1 11
r2=<v-lack>	0 -9 10 0
r2=<v-propose>	0 -2 -4 10
r2=<v-return>	-2 0 -12 11
r2=<v-say>	0 5 -9 2
r2=<v-sell>	0 10 -2 -3
r2=<v-sign>	-2 -8 20 -13
r2=<v-suspend>	11 -1 -4 -2
r2=<v-target>	-1 12 -5 -5
r2=<v-up>	-4 4 -10 8
r2=a	1 18 -17 -8
r2=about	9 -7 0 -2
r2=according	0 13 -10 0
r2=after	-21 -12 -5 27
r2=agree	2 -13 18 -7
r2=agreement	0 13 -8 -1
r2=all	15 -20 6 1
r2=also	0 11 -10 0
r2=an	1 14 -35 5
r2=and	0 0 4 -12
r2=announce	-1 0 -10 11
r2=another	-1 17 -4 -9
r2=are	26 -11 -11 -7
r2=arrive	0 13 -6 -5
r2=as	-6 -10 12 2
r2=ask	0 -15 8 8
r2=at	-5 -19 -5 30
r2=be	0 -5 11 -3
r2=been	4 2 -16 5
r2=before	-1 -9 4 7
r2=between	-1 10 -1 -8
r2=both	-5 1 -15 10
r2=bring	0 10 -1 -7
r2=busan	0 -18 21 0
r2=call	-3 -5 11 -1
r2=car	10 -7 -5 0
r2=collect	0 -11 13 0
r2=come	-9 10 1 -10
r2=complete	0 -12 13 0
r2=continue	-2 -8 12 0
r2=cut	0 11 -7 -1
r2=delegation	2 1 -10 3
r2=doe	0 -14 15 0
r2=each	8 -4 -4 0
r2=eastern	0 -12 6 7
r2=effect	0 -13 13 0
r2=end	11 -1 4 -23
r2=excerpt	0 15 -7 -5
r2=extend	0 4 -10 6
r2=extract	0 11 -3 -4
r2=first	-7 -6 13 0
r2=for	14 18 -14 -33
r2=four	0 -1 -10 12
r2=framework	0 -4 -14 16
r2=freeze	0 -12 0 13
r2=from	-5 2 -18 15
r2=gave	0 1 -10 8
r2=good	0 -6 8 0
r2=have	-3 -12 15 0
r2=having	0 -4 -3 10
r2=he	-9 -4 6 1
r2=his	-9 3 0 0
r2=hour	-4 15 -25 9
r2=how	-4 0 -6 11
r2=in	4 -6 8 -12
r2=is	-7 36 -19 -26
r2=istmo	0 14 -9 -5
r2=it	-27 4 -9 18
r2=its	-3 14 -21 7
r2=joint	0 10 0 -7
r2=keep	-4 -17 13 7
r2=know	9 -5 0 -2
r2=last	-3 11 1 -14
r2=late	0 -9 10 0
r2=leave	-7 6 -11 7
r2=less	0 10 -2 -6
r2=level	0 10 -8 0
r2=levy	-3 -17 10 11
r2=local	0 -9 -3 11
r2=madrid	0 -6 11 -5
r2=meet	-12 -15 27 -9
r2=negotiation	0 -3 -7 10
r2=noon	4 0 -13 7
r2=not	0 -14 -2 19
r2=nothing	0 18 -17 0
r2=of	-8 10 -15 5
r2=on	0 7 -19 11
r2=one	-2 11 -5 -2
r2=only	0 -14 13 0
r2=or	0 14 -11 0
r2=over	0 -3 -6 11
r2=pass	0 -8 10 0
r2=pay	0 1 -15 6
r2=plan	9 -8 -8 5
r2=prepare	-2 -5 13 -5
r2=president	0 -8 14 -5
r2=publish	0 -18 21 -2
r2=put	0 15 -4 -9
r2=round	0 -16 19 -2
r2=run	-4 23 -16 0
r2=say	0 3 -9 4
r2=second	0 -23 28 -7
r2=senior	10 -7 -5 0
r2=shall	0 -10 11 0
r2=side	0 -5 10 -6
r2=six	0 -10 16 -8
r2=so	0 11 -3 -5
r2=soybean	0 22 -18 -2
r2=stay	11 0 -12 0
r2=summary	0 -8 10 0
r2=suspend	0 8 0 -11
r2=talk	-12 20 -15 0
r2=tariff	0 5 -16 3
r2=telephone	0 -20 23 -1
r2=that	0 4 -9 1
r2=the	2 8 0 -14
r2=their	0 14 -4 -11
r2=then	0 -15 20 -6
r2=there	2 -22 5 19
r2=they	-13 -8 0 16
r2=third	-6 -22 24 0
r2=though	0 -13 13 0
r2=three	-7 16 -28 11
r2=time	-4 -4 11 -4
r2=transcript	0 -10 4 7
r2=truce	0 12 -7 -4
r2=two	-13 21 -5 -14
r2=unless	0 10 -7 0
r2=until	0 -13 0 15
r2=up	0 11 -5 -4
r2=video	0 -17 19 0
r2=was	-26 -10 21 -1
r2=we	7 6 -18 4
r2=were	-4 -3 15 -11
r2=when	0 -4 8 -7
r2=whether	0 -11 5 7
r2=while	5 3 -20 5
r2=who	0 -9 11 0
r2=will	0 -2 6 -8
r2=wire	0 -4 -7 11
r2=with	5 14 -14 -7
r2=would	-5 10 -5 0
r2=write	0 14 -10 0
r2=yes	0 -5 9 0
r2=—	0 6 -19 5
r3="	5 -4 -12 7
r3='s	1 8 -18 6
r3=(	0 14 -9 -1
r3=,	11 -9 -7 12
r3=-	-1 10 -6 -1
r3=.	-3 -2 16 -20
r3=:	3 -22 7 13
r3=<agent>	-3 8 8 -25
r3=<day-ahead>	12 0 -13 0
r3=<day-gone>	10 -11 -1 4
r3=<day-today>	0 -27 19 13
r3=<duty>	-16 0 2 1
r3=<goods>	0 15 -33 5
r3=<level-noun>	-11 11 -9 4
r3=<level>	0 14 -3 -26
r3=<not>	-7 -11 17 -1
r3=<number>	-3 16 -15 0
r3=<office>	-6 -2 10 -7
r3=<organisation>	-1 6 4 -17
r3=<person>	-9 -18 32 -14
r3=<points>	-2 11 -2 -8
r3=<quality>	0 -21 20 1
r3=<seat>	-6 14 -9 0
r3=<sender>	-1 21 -15 -2
r3=<span>	17 -5 -33 19
r3=<v-agree>	0 -10 13 -6
r3=<v-bear>	8 -8 -6 10
r3=<v-begin>	-13 3 0 6
r3=<v-down>	-5 -7 -1 13
r3=<v-end>	0 -10 -9 19
r3=<v-lack>	0 -12 8 3
r3=<v-propose>	-17 0 15 -14
r3=<v-refuse>	0 -12 16 -4
r3=<v-renew>	2 11 -10 -1
r3=<v-return>	0 20 -15 -8
r3=<v-say>	13 16 -27 -2
r3=<v-sign>	8 -15 16 -10
r3=<v-stay>	-8 10 -10 2
r3=<v-suspend>	3 -11 0 11
r3=<v-target>	-5 11 -14 4
r3=<v-threaten>	0 13 -2 -8
r3=<v-up>	13 -2 1 -17
r3=?	12 -1 -11 -1
r3=a	-4 -13 11 7
r3=about	7 -18 8 4
r3=according	13 -12 0 0
r3=additional	8 -5 -1 0
r3=after	-9 28 -26 -2
r3=again	-4 -12 14 0
r3=agree	3 -17 13 -1
r3=agreement	0 14 -1 -12
r3=an	-12 2 3 0
r3=and	-2 -13 17 -4
r3=as	-2 3 -11 4
r3=at	-10 16 -13 2
r3=back	-12 0 0 4
r3=be	-11 16 0 -17
r3=between	-5 -11 7 9
r3=broke	0 10 -2 -4
r3=clock	0 -7 -4 12
r3=come	-14 -9 3 14
r3=commerce	0 -15 5 11
r3=country	0 -15 5 11
r3=day	-6 23 -12 -8
r3=deal	0 -21 20 1
r3=decision	0 -10 0 11
r3=delegation	0 11 -6 -2
r3=desk	0 12 -6 -2
r3=did	0 13 -6 -1
r3=do	0 -8 10 0
r3=down	0 11 -4 -3
r3=due	4 -11 7 0
r3=duty	-6 -13 13 4
r3=economic	0 14 -13 0
r3=edition	-1 13 -3 -8
r3=eighth	13 0 -11 0
r3=end	0 -10 -2 12
r3=event	13 -11 0 0
r3=extension	0 -12 -4 16
r3=first	14 -2 -4 -6
r3=for	-11 0 -5 14
r3=four	1 13 -7 -9
r3=fourth	-11 -1 8 0
r3=from	-2 -1 11 -7
r3=go	4 2 0 -9
r3=good	1 13 -12 -3
r3=great	-6 9 -2 -4
r3=had	3 7 -9 -2
r3=hand	0 11 -6 -3
r3=has	-6 8 -16 6
r3=have	7 -10 9 -9
r3=having	0 11 -3 -6
r3=he	-9 0 9 -10
r3=hear	0 13 -12 0
r3=him	0 -11 13 0
r3=his	0 10 -6 0
r3=hold	0 12 -3 -4
r3=i	-2 -18 20 0
r3=in	-13 6 0 0
r3=is	-14 -4 15 -3
r3=it	-25 6 3 0
r3=its	-3 16 -25 8
r3=keep	-6 -12 0 15
r3=last	-1 -20 0 22
r3=law	0 -13 13 0
r3=leader	-8 12 -5 0
r3=leave	15 -12 -7 7
r3=let	0 -7 14 -6
r3=level	-2 -12 9 4
r3=make	-3 -5 9 0
r3=market	0 -9 0 11
r3=meet	14 3 -10 -3
r3=mention	0 -12 0 12
r3=more	-1 10 -16 6
r3=move	10 -5 -6 0
r3=need	0 -13 9 4
r3=new	-6 -1 -6 14
r3=next	8 -5 -2 0
r3=no	0 -9 7 2
r3=not	0 9 -4 -7
r3=now	-5 15 -6 -3
r3=number	-3 12 -4 -4
r3=of	-23 -3 21 -4
r3=off	9 -17 14 -8
r3=one	3 10 -23 0
r3=our	0 7 -18 7
r3=out	0 0 -11 7
r3=over	0 10 -2 -5
r3=p	7 3 -10 -7
r3=pause	0 -13 8 6
r3=pay	7 1 -13 0
r3=plan	-4 11 0 -6
r3=president	-5 1 14 -23
r3=press	-3 4 4 -7
r3=promise	0 -9 5 4
r3=publish	9 -17 10 0
r3=put	0 17 -10 -4
r3=raise	0 -10 11 0
r3=record	10 -7 0 -1
r3=round	-14 -4 12 0
r3=run	0 13 -11 0
r3=say	18 15 -32 0
r3=second	-18 0 9 0
r3=see	-1 0 -11 12
r3=should	0 18 -16 0
r3=side	3 -17 22 -8
r3=signature	0 10 0 -10
r3=state	1 -13 0 13
r3=statement	0 14 -1 -8
r3=stay	4 -8 3 0
r3=still	0 -10 12 0
r3=stop	0 -9 0 10
r3=suspend	5 -10 2 1
r3=talk	-8 2 9 -9
r3=telephone	0 -9 10 0
r3=tell	3 0 3 -13
r3=term	0 -17 17 0
r3=than	-4 18 -7 -8
r3=that	3 8 -10 -3
r3=the	4 5 -23 18
r3=their	-2 -8 15 -4
r3=then	-1 -1 -14 15
r3=there	-5 -9 14 0
r3=thing	0 -9 10 0
r3=think	0 13 -2 -9
r3=third	2 5 0 -11
r3=threat	0 10 -6 -2
r3=three	0 -21 13 10
r3=time	3 -1 -11 11
r3=to	17 5 -15 -6
r3=top	9 -8 0 0
r3=trade	10 -12 10 -10
r3=truce	-15 0 11 -3
r3=two	3 7 -5 -9
r3=up	0 -8 11 -2
r3=us	0 -2 -7 9
r3=vice	0 2 4 -9
r3=week	-5 -25 18 9
r3=weekend	9 -2 -3 -2
r3=when	0 10 -8 -1
r3=which	6 -13 1 7
r3=will	-11 25 -20 -1
r3=wire	1 12 0 -17
r3=with	-4 8 2 -14
r3=without	0 -19 17 0
r3=would	5 -7 -9 12
r3=you	6 -16 2 7
r4="	-7 -6 0 12
r4=)	6 -18 27 -14
r4=,	-8 -7 22 -16
r4=-	-3 8 -3 -4
r4=.	20 7 -19 -3
r4=:	3 -13 1 9
r4=;	13 -10 0 0
r4=<agent>	21 -7 -4 -5
r4=<day-ahead>	-1 11 -1 -18
r4=<day-gone>	-12 7 -4 3
r4=<day-today>	-2 11 1 -18
r4=<duty>	14 5 -11 -8
r4=<gate>	-19 -2 21 -8
r4=<level-noun>	-1 7 0 -15
r4=<level>	-15 41 -20 -18
r4=<money>	0 10 -7 -2
r4=<name>	-14 -16 9 18
r4=<not>	14 -4 10 -21
r4=<office>	-17 0 -6 14
r4=<organisation>	-3 -10 11 0
r4=<person>	10 -16 7 2
r4=<quality>	15 12 -13 -21
r4=<seat>	0 -20 18 0
r4=<sender>	1 14 -14 -2
r4=<span>	-5 23 -17 -5
r4=<v-bear>	1 -19 17 0
r4=<v-begin>	0 -6 19 -17
r4=<v-buy>	0 18 -14 0
r4=<v-down>	0 -6 13 -7
r4=<v-end>	-12 -30 1 36
r4=<v-impose>	-8 -3 19 -20
r4=<v-lack>	0 9 -7 0
r4=<v-propose>	0 0 10 -22
r4=<v-refuse>	10 -3 -6 0
r4=<v-renew>	4 7 -3 -12
r4=<v-return>	0 12 -7 -4
r4=<v-sell>	-1 15 -4 -6
r4=<v-sign>	-11 23 -10 -10
r4=<v-stay>	7 0 0 -13
r4=<v-suspend>	0 0 6 -12
r4=<v-threaten>	0 -3 -8 9
r4=a	-21 0 13 -5
r4=additional	-1 -8 0 11
r4=after	14 5 -1 -17
r4=again	-3 -13 12 1
r4=agreement	-2 0 9 -12
r4=air	-2 15 -6 -9
r4=and	11 13 -5 -29
r4=are	-9 5 3 -6
r4=arrangement	0 -8 11 -2
r4=arrive	-7 -3 16 -7
r4=as	0 16 -9 -9
r4=at	-19 -14 19 7
r4=back	-7 20 -1 -13
r4=been	-7 20 -17 0
r4=before	0 10 -9 0
r4=begin	6 -16 4 6
r4=better	0 -9 12 0
r4=between	-5 -3 10 -2
r4=by	12 -18 18 -19
r4=carry	0 -13 1 10
r4=chip	0 -5 8 -1
r4=close	0 -3 -8 10
r4=coffee	12 -9 -1 0
r4=come	2 -19 23 -7
r4=commerce	0 -11 3 7
r4=confirm	0 10 -9 0
r4=could	0 -5 11 -5
r4=day	5 -5 -25 14
r4=declare	0 -13 0 13
r4=do	0 14 -10 -2
r4=donald	0 8 0 -18
r4=done	-1 -21 -5 25
r4=down	2 13 -15 -4
r4=duty	25 -19 2 -9
r4=each	0 13 -8 -3
r4=end	-4 -3 -11 18
r4=expire	-1 -4 -2 9
r4=fall	0 3 -11 7
r4=fifth	0 -8 10 0
r4=firm	0 9 -8 0
r4=first	-6 22 -15 -1
r4=for	-16 4 9 -11
r4=foreign	0 12 -8 -2
r4=fourth	-4 11 -16 4
r4=free	0 -8 0 10
r4=from	-4 35 -21 -16
r4=gave	0 10 -8 0
r4=get	0 13 -10 0
r4=government	0 15 -8 -4
r4=half	0 16 -15 0
r4=hall	-6 10 -2 -4
r4=has	-1 11 -3 -10
r4=have	3 -11 5 2
r4=he	2 9 -19 4
r4=here	0 10 -7 -1
r4=higher	-1 -11 0 14
r4=his	-5 1 14 -21
r4=home	0 -10 1 8
r4=i	4 2 -18 7
r4=if	0 -12 1 10
r4=in	9 -15 -8 19
r4=is	-10 15 -8 -1
r4=it	-13 -18 10 15
r4=its	-1 -11 13 0
r4=last	13 0 -27 10
r4=leader	17 -9 -10 0
r4=look	6 -8 -8 8
r4=lose	-1 -6 11 -1
r4=margin	0 -15 19 -3
r4=mean	-4 12 -5 -2
r4=meet	-1 -28 24 3
r4=ministry	0 -9 0 10
r4=more	8 0 -9 -1
r4=most	0 9 -4 -3
r4=mr	0 -9 10 0
r4=no	8 -11 13 -10
r4=nobody	-1 12 -7 0
r4=not	7 6 -6 -10
r4=nothing	0 -15 4 11
r4=now	0 -14 9 4
r4=offer	0 9 -6 0
r4=once	0 -9 10 0
r4=one	7 -27 19 0
r4=out	-2 -10 0 15
r4=over	7 6 -15 0
r4=paper	-3 0 9 -5
r4=past	-2 2 -11 7
r4=pause	0 10 -5 -4
r4=premier	0 2 4 -9
r4=president	11 0 -7 0
r4=propose	0 9 0 -7
r4=put	-1 -14 19 -5
r4=rate	0 10 -1 -5
r4=report	0 10 -8 0
r4=reporter	0 8 0 -9
r4=return	0 11 -6 -4
r4=room	0 11 -9 -1
r4=round	-5 12 4 -23
r4=same	0 -7 -12 16
r4=say	-14 -6 27 -27
r4=second	-12 0 -9 15
r4=sheet	0 10 -5 -3
r4=some	0 10 -10 0
r4=speak	0 10 -9 0
r4=spoke	0 -9 10 0
r4=spoken	0 10 -9 0
r4=start	-2 12 -3 -6
r4=state	10 -1 -4 -4
r4=steel	0 -7 9 0
r4=stop	0 -14 0 16
r4=summit	4 -9 10 -8
r4=suspension	0 -5 9 -3
r4=table	-2 11 -3 -4
r4=talked	4 -11 8 0
r4=tariff	-14 22 -13 0
r4=telephone	0 -18 19 0
r4=tell	-1 16 -13 0
r4=than	6 0 -16 8
r4=that	-24 -4 0 15
r4=the	-4 8 -11 1
r4=their	2 -12 3 4
r4=them	10 -19 12 -3
r4=then	0 -10 12 0
r4=there	-3 10 4 -17
r4=thi	0 5 5 -11
r4=thing	0 13 -3 -7
r4=threaten	0 -4 -7 9
r4=three	0 -6 -2 10
r4=to	7 17 -18 -13
r4=trade	4 16 -8 -10
r4=truce	-17 -2 6 1
r4=two	8 -41 29 6
r4=up	0 -16 19 -1
r4=vice	0 -14 0 13
r4=visit	-3 -8 4 9
r4=war	11 -24 0 13
r4=was	-13 -8 14 0
r4=when	0 -6 8 0
r4=where	-2 -14 0 16
r4=which	0 -15 0 15
r4=who	0 3 6 -11
r4=will	-2 9 -34 19
r4=with	-15 -20 23 4
r4=without	7 -15 17 -12
r4=would	7 -16 13 0
r4=yet	0 -10 10 0
r4=—	-7 -1 9 -3
r=" .	-1 17 -8 -6
r=" <end>	0 -11 12 0
r='s meet	0 -11 17 -6
r=( <day-today>	5 17 -26 -3
r=( <number>	-10 -6 20 -11
r=( <organisation>	3 -15 5 6
r=( excerpt	0 15 -7 -5
r=( extract	0 10 -2 -4
r=( from	0 1 -14 10
r=( istmo	0 14 -9 -5
r=( transcript	0 -17 4 12
r=( wire	0 -4 -7 11
r=) ,	0 -9 13 -1
r=) .	0 -7 -5 13
r=) :	0 -21 7 17
r=) <end>	-11 10 10 -32
r=) —	0 3 -18 6
r=, "	-3 28 -17 -8
r=, <day-ahead>	-5 5 -11 6
r=, <day-gone>	-2 -9 16 -5
r=, <level>	0 13 -8 0
r=, <name>	5 5 0 -15
r=, <number>	6 -23 0 20
r=, <office>	0 -18 12 5
r=, <quality>	-2 13 -15 0
r=, <seat>	-4 24 -12 -9
r=, <span>	2 22 -22 -9
r=, a	5 0 0 -9
r=, according	0 13 -10 0
r=, after	-14 -3 -7 18
r=, an	0 8 -11 3
r=, and	0 6 7 -31
r=, as	0 -5 10 -3
r=, at	-1 -8 -5 17
r=, between	-1 9 -1 -7
r=, by	3 -9 0 4
r=, each	8 -2 -2 -2
r=, eastern	0 -3 -5 9
r=, end	7 -12 5 0
r=, for	12 -1 0 -13
r=, had	0 8 -8 0
r=, have	0 -9 8 0
r=, he	0 -10 7 2
r=, hour	-4 5 -16 11
r=, in	6 -24 16 1
r=, it	-13 -1 12 -5
r=, last	0 -10 12 0
r=, local	0 -11 -2 13
r=, mr	0 12 -10 0
r=, not	0 -7 -3 12
r=, on	0 -5 -11 17
r=, or	0 12 -9 0
r=, over	0 -7 -2 9
r=, say	-4 14 -10 0
r=, so	0 9 -1 -5
r=, that	9 4 -15 -3
r=, the	6 -17 3 12
r=, their	3 7 -3 -9
r=, there	0 10 -10 0
r=, to	8 8 -9 -9
r=, unless	0 10 -7 0
r=, until	2 -9 2 2
r=, we	0 22 -21 0
r=, when	4 -5 11 -14
r=, while	0 -5 -4 10
r=, yes	0 -5 9 0
r=- "	0 -2 -6 8
r=- -	1 12 -7 -9
r=- <name>	-2 -4 10 -5
r=- <person>	0 11 -9 0
r=- <quality>	0 11 0 -13
r=- a	0 10 -2 -5
r=. "	9 -2 -6 0
r=. <end>	-5 2 -5 10
r=: "	0 2 -10 5
r=: <end>	-2 15 -9 0
r=: <name>	-10 21 -10 -8
r=: <number>	0 9 -5 0
r=: <person>	9 -14 0 7
r=: a	0 13 -8 -3
r=: on	0 18 -17 0
r=; <name>	0 -10 0 10
r=; both	0 -8 -5 13
r=; it	0 18 -12 -3
r=; the	-2 0 9 -12
r=; their	-4 -8 12 0
r=; they	-5 19 -2 -17
r=; translated	0 9 -3 -3
r=; until	0 -10 0 10
r=<end> <end>	2 5 2 -12
r=<name> 's	6 -25 5 19
r=<name> levy	0 -9 11 0
r=<number> .	-5 -20 18 6
r=<number> :	17 -5 -13 -5
r=<person> ,	11 -12 0 0
r=<person> and	0 11 -22 12
r=<person> announce	0 9 -5 0
r=<person> meet	0 -5 9 0
r=<person> say	0 0 10 -10
r=<quality> good	0 -9 10 0
r=? <end>	-17 -4 14 -6
r=about the	0 8 -7 0
r=after <person>	9 -18 12 -6
r=after <span>	-9 -23 1 21
r=after a	7 2 0 -14
r=after all	0 16 -13 0
r=after he	0 -13 15 -1
r=after the	0 13 0 -15
r=afternoon .	0 -9 0 10
r=afternoon the	4 -9 -5 9
r=and <day-ahead>	11 0 -8 0
r=and <day-gone>	23 -15 -10 -3
r=and <day-today>	13 -4 -6 -1
r=and agree	-2 -15 20 0
r=and are	20 -10 -11 0
r=and come	-4 11 -5 0
r=and is	-10 17 -6 -3
r=and keep	0 -10 10 0
r=and last	-6 28 -12 -16
r=and may	0 9 -8 0
r=and meet	-5 16 -11 0
r=and on	9 -9 1 -4
r=and stay	11 0 -12 0
r=and the	-4 -3 10 -1
r=and was	0 -11 14 0
r=and will	11 -9 2 -5
r=as plan	9 -13 -2 6
r=as the	0 -8 10 0
r=at a	10 -6 1 -8
r=at noon	5 0 -13 8
r=at the	-15 -1 3 7
r=by <name>	0 -11 3 7
r=by <span>	0 9 -2 -4
r=by the	0 -9 -10 21
r=doe not	0 -10 0 11
r=evening ,	14 -10 1 -2
r=evening .	-10 1 0 1
r=evening <person>	-12 0 -11 18
r=for <span>	15 4 -13 -17
r=for the	11 12 -11 -21
r=from <day-ahead>	0 -10 13 0
r=has been	5 0 -14 6
r=he say	0 -9 -2 13
r=he was	0 9 -7 0
r=in <name>	-1 13 -9 -3
r=in <seat>	0 -14 -1 19
r=in a	0 29 -19 -10
r=in busan	0 -9 11 0
r=in geneva	9 -20 7 0
r=in the	11 16 -15 -19
r=is a	0 -8 0 10
r=it 's	0 13 -9 0
r=it has	12 -8 -1 0
r=it is	9 8 -20 -4
r=it was	-10 -8 19 -15
r=morning ,	-17 11 -8 5
r=morning .	12 -18 14 -7
r=morning <person>	10 -11 -6 4
r=morning and	8 0 -9 0
r=morning in	8 13 -17 -8
r=night <person>	0 -7 11 -1
r=night and	-3 -5 11 0
r=of last	3 -11 2 3
r=of talk	0 24 -19 -4
r=of thi	0 -6 10 -2
r=sign a	0 -7 9 -1
r=sign the	0 -11 0 12
r=speak of	0 -7 -1 10
r=take effect	0 -13 13 0
r=that <name>	-1 -2 13 -22
r=that <seat>	0 -9 13 -4
r=that an	10 -12 0 2
r=that he	-13 5 -4 2
r=that his	0 12 -6 -3
r=that it	-1 17 -15 0
r=that its	0 10 -9 0
r=that the	2 15 0 -25
r=that there	8 -36 29 1
r=that they	-1 -1 -4 7
r=the <name>	-1 22 -12 -4
r=the <office>	-2 -6 14 -9
r=the <organisation>	7 11 -21 -4
r=the <quality>	2 -17 11 3
r=the delegation	0 0 -9 7
r=the second	0 -8 11 -3
r=the tariff	0 -5 -3 9
r=the two	-7 -2 9 -2
r=they had	3 -12 -6 13
r=to <day-ahead>	-16 23 -5 0
r=to <day-gone>	11 -6 -6 0
r=to a	0 12 -7 -5
r=to complete	0 -12 13 0
r=to extend	0 4 -10 5
r=to freeze	0 -12 0 13
r=to take	0 -9 9 0
r=to talk	-2 -6 9 0
r=to the	-2 16 -5 -7
r=until <day-ahead>	8 -3 -4 0
r=was "	0 -12 12 0
r=will be	0 -8 10 0
r=with <name>	7 -24 1 15
r=with a	-3 -14 6 9
r=with an	-1 6 -14 6
r=with both	0 12 -1 -11
r=without a	0 0 -9 7
r=— <office>	13 5 -13 -6
r=— <person>	-2 17 -15 -2
r=— <span>	-4 8 -12 3
r=— a	-6 27 -21 -3
r=— at	-1 -5 -8 13
r=— on	0 -2 9 -4
r=— second	0 -12 13 0
r=— the	-9 4 8 -9
r=— there	0 15 -8 -6
r=— three	0 13 -9 -2
r=— transcript	0 9 -7 0
right:calls	-21 -17 33 -23
right:coming	30 -15 -8 5
right:ended	-4 -3 -4 11
right:experts	-10 -30 19 21
right:m=arrive	9 -16 0 7
right:m=arrives	-8 3 12 -10
right:m=assembly	0 9 -7 0
right:m=came	-10 -10 9 8
right:m=come	10 0 -6 -6
right:m=conference	0 -12 4 10
right:m=delegation	-1 -4 -7 11
right:m=delegations	17 -17 0 -3
right:m=dinner	5 3 -7 0
right:m=due	4 -11 6 0
right:m=edition	-8 21 0 -16
right:m=flew	-3 9 -2 0
right:m=flies	-3 -9 4 7
right:m=fly	0 -5 10 -5
right:m=goes	-2 10 -6 0
right:m=guest	-10 8 0 -2
right:m=lunch	9 -15 9 -2
right:m=meet	12 -7 0 -4
right:m=meeting	-5 -17 12 8
right:m=meetings	0 9 -8 0
right:m=meets	-2 -13 20 -5
right:m=rose	1 12 -1 -14
right:m=round	-33 -1 10 6
right:m=rounds	-3 21 -11 -7
right:m=sat	9 10 -4 -25
right:m=session	0 -12 3 5
right:m=shook hands	0 -13 17 -2
right:m=signed	-12 -1 9 -4
right:m=sitting	0 16 -15 0
right:m=stop	12 -1 -11 0
right:m=table	-6 20 -4 -12
right:m=talk	7 -29 27 -9
right:m=talked	-1 -12 19 -7
right:m=talking	7 -22 17 -3
right:m=talks	-18 22 -9 -6
right:m=time	-8 11 -10 4
right:m=to see	7 7 -9 -5
right:m=visit	14 2 -26 6
right:m=went	5 11 -10 -13
right:m=where	-4 -24 0 30
right:meets	7 -15 6 3
right:sure	-1 10 -8 -2
right:wished	-6 13 -10 -1
s:!	-3 24 -16 -4
s:"	0 9 -21 11
s:&	12 2 -12 -9
s:'	-14 1 7 -5
s:'s	-11 8 0 -2
s:*	1 -7 13 -15
s:+	9 -7 0 -1
s:,	12 -4 0 -2
s:-	8 6 -15 1
s:.	4 -1 6 -7
s:/	-5 15 5 -25
s::	5 -11 17 -12
s:;	-23 12 4 -13
s:<agent>	22 -2 -9 -6
s:<day-ahead>	-22 7 24 -37
s:<day-gone>	5 11 -5 -15
s:<day-today>	-27 26 -43 24
s:<duty>	-15 0 9 -5
s:<gate>	-7 15 -8 -6
s:<goods-amount>	-8 -8 8 5
s:<goods>	-14 2 10 -10
s:<level-noun>	-17 0 5 4
s:<level>	-4 17 -10 -5
s:<money>	6 3 -9 2
s:<month-ahead>	-8 26 -11 -15
s:<month-gone>	-9 14 3 -19
s:<month-today>	-3 17 -6 -6
s:<name>	-15 15 0 -10
s:<number>	-10 14 -13 2
s:<office>	-8 -16 17 2
s:<organisation>	-4 18 -8 -12
s:<points>	-25 27 -8 -10
s:<quality>	9 -3 1 -4
s:<seat>	-15 7 5 -5
s:<sender>	-9 20 -7 -11
s:<span>	27 -10 -27 21
s:<taker>	-3 21 -35 7
s:<v-agree>	-8 -12 18 -1
s:<v-bear>	-7 22 -7 -21
s:<v-buy>	-30 17 8 -24
s:<v-deny>	-21 6 7 -9
s:<v-down>	4 -10 10 -7
s:<v-end>	-9 12 -21 8
s:<v-impose>	-21 18 -7 -2
s:<v-refuse>	6 13 -6 -18
s:<v-renew>	-11 -13 -4 24
s:<v-return>	-21 8 8 -12
s:<v-say>	-2 13 -13 0
s:<v-sell>	-1 21 -11 -11
s:<v-sign>	-13 12 -4 -4
s:<v-target>	-7 4 2 -1
s:<v-up>	-13 0 7 -1
s:?	0 2 5 -12
s:@	14 4 -12 -15
s:[	0 20 -12 -6
s:]	0 12 -6 -2
s:_	7 0 0 -11
s:a	11 1 -5 -4
s:aarhu	-3 -7 14 -4
s:abolish	0 11 0 -11
s:about	21 -13 0 0
s:above	8 3 -11 -4
s:abridged	0 0 -9 9
s:abroad	0 15 -12 0
s:absence	0 -9 0 11
s:accept	-2 -4 16 -14
s:accord	-3 26 -26 0
s:ad	0 10 -1 -7
s:add	-6 12 -6 -4
s:additional	6 13 -44 7
s:adjourned	-2 11 -14 1
s:adjustment	0 12 -11 0
s:adopt	0 4 -15 9
s:advertisement	0 23 -15 -10
s:affair	7 -9 2 -2
s:affiliate	0 18 -7 -7
s:africa	0 -3 -5 10
s:afternoon	0 -21 9 12
s:agadir	0 -10 15 -4
s:against	-14 13 2 -8
s:agenda	12 -21 14 -9
s:agree	11 -8 0 1
s:agreement	-24 14 0 -4
s:agriculture	12 0 -6 -7
s:ahead	2 0 4 -14
s:aid	0 12 -11 0
s:aim	16 -10 3 -12
s:air	-6 -7 17 -9
s:aircraft	-1 -21 24 -1
s:aire	18 -7 -2 -13
s:airport	5 -25 1 18
s:akasaka	0 -10 11 0
s:aktau	0 -10 -4 16
s:alaska	0 31 -30 0
s:alert	-3 36 -19 -14
s:alexandria	0 -16 7 11
s:all	0 -7 -12 18
s:allow	0 10 -3 -2
s:almaty	-3 10 -20 9
s:aloi	0 9 -7 0
s:alone	0 -5 14 -8
s:along	0 22 -12 -10
s:alpaca	0 -9 -7 14
s:also	-7 -11 0 20
s:aluminium	-4 11 0 -13
s:aluminum	0 19 -13 0
s:am	0 15 -23 6
s:ambassador	8 32 -29 -21
s:among	0 0 6 -11
s:an	-16 8 -15 12
s:analog	-6 13 -4 0
s:anchorage	0 10 -10 0
s:and	4 -2 -7 8
s:anew	7 0 -11 0
s:annaba	-4 -11 9 5
s:announce	0 -6 -7 16
s:announcement	0 17 -16 -3
s:annual	0 14 -11 0
s:answer	-9 32 -16 -24
s:anti	-4 15 -5 0
s:antonio	0 12 -11 0
s:antwerp	0 10 -7 0
s:any	0 11 0 -21
s:anyone	0 14 -12 -5
s:anything	-7 -11 18 -2
s:apart	0 5 -18 7
s:apec	-4 41 -37 -3
s:apple	0 14 -6 -4
s:appliance	0 -7 -6 15
s:application	0 -11 9 1
s:apply	-15 -5 12 0
s:approval	0 -11 13 1
s:approve	5 3 -16 4
s:apricot	12 -8 -2 -1
s:are	10 5 -2 -14
s:armistice	0 9 -4 -3
s:army	0 13 -6 -6
s:around	9 -8 0 0
s:arranged	0 -11 13 0
s:arrangement	-18 8 14 -25
s:arrival	0 -8 0 6
s:arrive	10 5 -21 2
s:arrived	10 8 -16 -11
s:artificial	-5 8 -13 6
s:arusha	0 -15 22 -5
s:as	17 11 -15 -16
s:asean	4 10 -7 -15
s:ash	8 -3 0 -5
s:asia	-7 11 0 -7
s:asian	-2 -6 -6 15
s:aside	0 21 -16 -5
s:ask	13 -6 -1 0
s:asleep	-1 -6 -15 19
s:asparagu	0 4 4 -10
s:assembly	0 13 -7 -5
s:assured	0 14 -9 -3
s:asunción	0 12 -6 -5
s:at	-13 -13 17 0
s:atlantic	0 9 3 -13
s:attempt	-5 -23 16 12
s:attend	0 20 -19 0
s:audience	0 12 -7 -3
s:authorise	0 -8 9 0
s:autumn	8 2 -3 -10
s:avocado	0 -6 14 -11
s:avoid	0 -10 11 0
s:away	7 -12 0 5
s:back	6 3 -20 8
s:bad	0 11 -8 0
s:badly	4 -22 18 -2
s:bag	0 11 -4 -2
s:balanced	8 -12 6 -1
s:bali	0 13 -5 -7
s:ball	0 15 -8 -6
s:ballroom	0 -14 15 0
s:baltic	-1 9 -11 0
s:ban	9 -3 0 -5
s:banana	-4 12 -16 1
s:bank	0 25 -17 -6
s:banomyong	-1 10 -5 -1
s:bargain	-2 -14 21 -9
s:bari	-2 -8 12 0
s:barley	0 0 -9 8
s:base	-6 -10 18 -6
s:basel	0 0 5 -11
s:basi	0 -15 6 9
s:batumi	0 -23 17 9
s:be	17 -8 0 0
s:beach	0 14 -8 -1
s:bean	-3 -18 21 0
s:became	0 17 -13 0
s:because	-21 24 3 -40
s:become	0 17 -22 0
s:begin	23 0 -8 -22
s:behind	0 -19 21 -1
s:being	-6 0 -6 11
s:bell	0 17 -8 -9
s:below	20 -31 20 -10
s:benefit	0 9 -6 -1
s:bergen	-2 -24 23 1
s:berth	-1 9 -1 -1
s:beside	4 -15 16 -6
s:best	0 12 -2 -8
s:bet	-1 16 -6 -6
s:better	-3 -9 4 8
s:between	-7 11 -1 -10
s:bicycle	0 -7 10 -1
s:biggest	0 8 0 -6
s:bill	0 15 -7 -3
s:bin	0 -4 -11 14
s:biscuit	0 14 -1 -12
s:bishop	0 10 -8 0
s:bite	-1 19 -11 -5
s:black	9 -3 -2 0
s:bless	0 10 -6 -2
s:boat	0 -9 -6 16
s:body	-5 15 -6 -5
s:borden	0 -5 12 -6
s:border	3 15 -13 -8
s:boss	-2 -16 25 -10
s:bosse	0 -13 16 0
s:both	-2 -11 11 0
s:bottle	2 -2 -12 8
s:break	10 13 -15 -11
s:breakfast	-1 6 2 -11
s:breaking	4 -11 8 -2
s:breakthrough	0 -14 10 3
s:brief	-6 -11 3 11
s:briefed	0 19 -14 -5
s:briefing	-8 7 7 -14
s:bring	-11 -2 13 -6
s:broadcast	-4 14 -4 -6
s:broke	-18 -8 -7 23
s:broken	4 12 -17 -4
s:broker	0 9 0 -9
s:bruge	0 -19 6 11
s:brussel	-3 10 -6 0
s:budget	-4 9 -1 -2
s:bueno	18 -7 -2 -13
s:bulletin	-3 8 -3 -2
s:busan	-8 -4 23 -37
s:business	6 13 -34 5
s:but	-4 -4 -16 23
s:butter	7 4 -19 0
s:buy	-5 25 -12 -15
s:buyer	0 16 -10 -4
s:by	-15 3 7 -7
s:bytedance	0 11 -3 -5
s:cabinet	8 2 -4 -10
s:cable	0 10 -2 -6
s:cairn	0 6 -11 6
s:calendar	4 3 -16 4
s:call	0 11 -7 -6
s:calm	0 13 -3 -7
s:can	-14 12 -1 -6
s:cancel	-1 16 -8 -8
s:canned	0 -6 13 -8
s:cannot	0 11 -4 -4
s:canola	0 -4 17 -16
s:cape	-2 0 -9 10
s:capital	11 2 -10 -3
s:car	12 -6 1 -5
s:card	5 -11 1 3
s:care	0 11 -5 -4
s:cargoe	0 9 -5 -1
s:carlo	0 -9 5 3
s:carmaker	0 30 -28 -2
s:carpet	13 -2 -8 0
s:carry	-10 4 0 0
s:cartagena	0 -23 19 3
s:casablanca	0 10 -10 0
s:case	-2 10 -18 5
s:cashew	0 -17 8 8
s:cashmere	0 10 -1 -7
s:cattle	0 3 7 -9
s:caved	0 9 -5 -1
s:ceasefire	8 42 -42 -19
s:cebu	12 -34 4 16
s:cement	-6 -14 10 9
s:cent	0 7 2 -9
s:central	-2 -9 3 8
s:centre	0 15 -12 -1
s:ceramic	0 -8 11 -1
s:ceremony	0 -15 10 5
s:certain	0 16 -9 -5
s:certificate	5 -20 18 -5
s:chair	8 -11 -14 16
s:chairmanship	0 -11 13 0
s:chairmen	0 14 -7 -7
s:chamber	0 18 -11 -5
s:change	-6 9 0 -11
s:changed	-1 21 -8 -10
s:charge	-5 13 -5 -6
s:check	0 10 -6 0
s:cheese	-9 2 11 -14
s:chemical	0 -19 18 1
s:chenggang	-2 -6 0 10
s:chiang	0 -4 11 -7
s:chicago	-3 9 4 -15
s:chicken	-6 0 -27 20
s:child	0 11 -5 -3
s:chip	-12 5 0 1
s:chipmaker	0 -9 0 11
s:chișinău	0 -2 10 -8
s:chocolate	-1 -5 11 -6
s:christma	0 16 -11 -4
s:circular	0 7 1 -12
s:citing	7 -12 -6 9
s:city	-16 6 -4 6
s:civilian	0 12 -9 0
s:claim	0 12 -11 0
s:clerk	0 10 -8 0
s:client	9 17 -24 -16
s:climb	-2 15 -3 -7
s:clock	0 15 -24 4
s:close	-3 -2 -38 30
s:closed	-29 4 -15 21
s:closer	0 -11 2 10
s:closing	0 -6 11 -5
s:clove	0 11 -3 -6
s:club	-2 30 -18 -14
s:coal	-2 -15 -11 25
s:cod	0 0 -11 9
s:coffee	10 4 -17 0
s:collapsed	-4 -12 1 12
s:colleague	0 -3 8 -9
s:colombo	0 -9 13 -2
s:colonia	0 10 -1 -10
s:column	-1 14 -6 -2
s:come	-8 -8 2 13
s:commander	0 18 -10 -6
s:comment	0 18 -8 -6
s:commentary	0 14 -8 -4
s:commerce	-12 0 3 0
s:commissioner	5 -7 15 -19
s:commit	0 -12 13 0
s:common	0 13 -12 0
s:communication	0 7 -15 5
s:communiqué	0 -30 10 22
s:company	7 12 -12 -8
s:compared	0 -11 13 0
s:complete	0 -3 10 -4
s:completed	-1 10 -10 2
s:computer	0 16 -11 -2
s:concern	0 0 9 -8
s:concerned	0 9 -6 -1
s:concert	0 17 -12 -4
s:concession	0 11 -6 0
s:conclude	-22 18 -6 -4
s:conference	0 -18 11 7
s:confirm	-12 -10 6 10
s:consensu	-8 -20 0 25
s:consent	0 12 -8 -1
s:consider	0 -7 9 0
s:constructive	8 10 -16 -4
s:consult	-3 16 -9 -5
s:consultation	-13 -3 0 11
s:container	-3 17 -5 -10
s:continue	-14 -6 4 11
s:contract	0 17 -10 -4
s:control	-14 16 -14 2
s:convene	0 -10 11 0
s:conversation	-9 -10 10 6
s:copy	2 0 -9 5
s:corn	-1 14 -8 0
s:cost	-8 32 -13 -14
s:costa	0 -6 10 0
s:cotonou	0 3 6 -11
s:cotton	13 -29 27 -10
s:could	-24 18 -7 -4
s:council	0 18 -18 0
s:countermeasure	-5 3 -15 9
s:counterpart	-10 -20 22 3
s:counting	-3 -9 18 -7
s:country	-1 7 5 -17
s:county	0 10 -5 -3
s:couple	0 -5 9 -2
s:course	-3 -12 21 -7
s:court	0 10 -6 0
s:crane	-4 12 -2 -2
s:cruz	3 -24 19 0
s:cup	0 18 -8 -9
s:current	0 -9 11 -1
s:customer	0 23 -14 -9
s:cut	5 19 -9 -22
s:d	0 10 -6 -1
s:da	-4 -16 13 8
s:daily	0 20 -8 -9
s:dark	10 -6 0 -1
s:darkhan	6 -10 -3 6
s:darwin	0 -14 -2 20
s:date	-31 18 -2 -8
s:dated	0 15 -11 -4
s:davao	0 -27 22 8
s:davo	0 29 -18 -12
s:day	1 -8 -28 29
s:de	11 5 -9 -10
s:dead	3 0 -19 11
s:deadline	0 34 -30 -9
s:deal	-13 -3 7 0
s:dealt	0 -10 11 0
s:dearer	0 10 -8 0
s:debate	0 10 -3 -1
s:decade	0 13 -3 -11
s:decide	-9 13 -10 0
s:decision	-6 -1 -7 11
s:declaration	-5 16 -10 0
s:declare	0 -5 -11 17
s:decoupling	-3 -16 22 -3
s:decree	0 16 -15 0
s:defer	0 14 -14 0
s:deficit	0 16 -13 0
s:delay	5 -18 8 4
s:delegate	-6 16 -9 0
s:delegation	8 -34 6 21
s:deliver	0 15 -8 -5
s:demand	0 -10 14 -5
s:deny	0 20 -13 -6
s:depend	9 -17 4 2
s:depth	-1 19 -6 -12
s:desk	3 2 0 -8
s:detail	-10 25 -4 -21
s:dialogue	-10 -2 4 6
s:diary	26 -19 -5 -7
s:die	0 27 -17 -11
s:diego	-3 10 -6 0
s:diesel	0 15 -12 -2
s:difference	3 26 -22 -10
s:digest	0 14 -9 -2
s:digital	0 -19 23 -3
s:dined	0 -14 17 -7
s:dinner	10 -7 2 -4
s:direct	0 -8 10 0
s:direction	0 13 -5 -3
s:director	-1 19 -13 -6
s:discuss	-1 -17 9 12
s:dispute	-8 2 11 -11
s:do	-24 -2 16 -10
s:docker	0 14 -10 -1
s:doctor	0 11 -6 -3
s:document	0 0 14 -16
s:doesn't	10 -5 -1 -2
s:dollar	0 11 -1 -5
s:donald	4 1 1 -11
s:done	-18 -5 -17 27
s:doorstep	-1 -10 -3 15
s:down	22 -1 -11 -9
s:dozen	0 10 -4 -2
s:draft	-2 10 -10 1
s:draw	4 4 0 -17
s:driver	0 19 -10 -8
s:drop	-4 4 7 -13
s:dump	-3 17 -8 -2
s:during	-3 -17 32 -17
s:durrë	0 -28 19 8
s:duty	-11 -6 3 10
s:each	5 3 -8 2
s:earlier	-8 -10 -10 24
s:early	-9 -1 4 1
s:earth	-16 -2 8 -1
s:ease	5 -16 10 0
s:east	-1 2 -14 10
s:economic	-9 7 8 -10
s:economy	-15 12 9 -20
s:ecuadorean	-2 9 -6 0
s:edge	0 -15 16 0
s:edition	3 22 -11 -23
s:editor	0 -15 9 7
s:effect	-15 5 4 -5
s:effective	0 16 -8 -5
s:effectively	8 0 -12 4
s:eight	15 1 -6 -13
s:eighth	13 0 -16 0
s:either	5 -11 4 0
s:election	0 10 -2 -3
s:electricity	0 10 -4 -5
s:elevator	0 -11 12 0
s:embassy	0 17 -4 -11
s:emergency	-2 24 -13 -9
s:employ	0 -12 0 13
s:employer	-1 21 -6 -14
s:empty	0 2 -24 14
s:encarnación	10 -7 3 -8
s:end	-6 -21 -3 28
s:engine	0 11 -6 -3
s:english	9 12 -14 -13
s:entebbe	0 -25 23 0
s:enter	-12 10 -3 0
s:entity	0 8 -2 -1
s:entry	0 15 -9 -3
s:equal	0 11 -4 -4
s:este	0 -10 11 0
s:euro	0 -11 12 0
s:evening	21 -25 -24 33
s:event	23 -18 -5 -1
s:ever	0 -8 12 0
s:every	-6 7 -22 13
s:everyone	0 20 -14 -5
s:everything	3 22 -22 -4
s:excerpt	0 16 -8 -6
s:exchanged	0 11 -9 -2
s:exclusion	0 19 -5 -9
s:exempt	-1 19 -9 -4
s:exemption	0 12 -3 -3
s:expect	-7 5 -6 8
s:expert	0 -29 23 6
s:expire	2 13 -30 6
s:export	11 -7 2 -4
s:extend	-1 -3 -12 19
s:extension	1 -15 13 1
s:extra	11 -16 2 4
s:extract	0 4 -11 4
s:fact	-11 17 -11 -2
s:failed	-11 -15 22 -1
s:failing	0 0 -10 7
s:fall	8 1 -1 -10
s:far	-1 -4 15 -12
s:farm	-8 23 -7 -11
s:farmer	0 12 -4 -5
s:fax	0 -10 12 0
s:fear	6 -10 2 0
s:federal	0 22 -18 -2
s:fee	0 17 -14 -2
s:feed	0 5 8 -12
s:fentanyl	-17 -16 2 23
s:ferro	0 -8 11 -1
s:ferry	-1 -6 12 -4
s:fertiliser	13 -10 -7 4
s:few	-7 9 -5 0
s:fewer	0 12 -7 -4
s:fifth	0 -12 4 6
s:fig	-2 -1 10 -6
s:fight	-1 -6 10 0
s:fighting	10 -1 -5 -3
s:figure	-14 1 7 -2
s:file	0 -24 15 11
s:filled	0 -7 -5 13
s:final	-8 25 -12 -14
s:finance	6 11 -16 -4
s:finding	-2 11 -4 -1
s:fine	0 14 -12 0
s:finish	7 -25 -16 27
s:finished	-9 -9 -6 22
s:firm	-2 24 -15 -5
s:first	23 -6 17 -49
s:fish	-14 -16 38 -27
s:fishery	-1 -10 14 -1
s:fishing	0 1 7 -10
s:fishmeal	0 10 -14 0
s:five	18 3 -15 -12
s:fix	-2 0 7 -11
s:flag	5 -10 -4 10
s:flash	11 -1 -21 3
s:flat	14 -11 0 0
s:flew	-20 13 -7 4
s:flight	0 -5 -1 10
s:float	0 9 -2 -3
s:floor	13 -5 -23 12
s:flown	0 9 -8 0
s:flying	-1 17 -11 -5
s:fog	0 9 -6 0
s:follow	6 -12 4 5
s:followed	8 0 2 -24
s:following	0 2 8 -18
s:food	0 17 -11 -4
s:foot	0 13 -11 0
s:force	-9 31 -14 -15
s:forced	-1 15 -7 -2
s:forty	0 -12 19 -13
s:forward	-6 14 -6 -3
s:found	-2 18 -11 -5
s:four	3 7 -27 13
s:fourth	6 -16 1 12
s:fox	0 21 -21 -4
s:framework	-34 -18 -10 42
s:frankfurt	0 13 -4 -7
s:free	-15 32 -5 -22
s:freeze	-7 -2 -4 12
s:fri	12 -17 -9 11
s:friend	15 -18 0 2
s:from	0 -1 -10 11
s:front	-12 18 -3 -7
s:frozen	-3 -20 18 4
s:fruit	-2 7 0 -11
s:furniture	0 11 -4 -3
s:further	7 -10 5 -3
s:g	-7 3 4 -11
s:gained	-4 12 0 -8
s:galle	0 -7 9 0
s:galway	0 -12 16 -3
s:game	0 21 -9 -12
s:gap	10 -6 -1 0
s:garden	5 11 -10 -7
s:garment	13 -5 -8 0
s:gate	-4 0 10 -12
s:gather	10 -1 -13 2
s:gave	-17 15 -20 10
s:gazette	0 15 -5 -6
s:gdynia	-1 9 -12 3
s:gear	0 12 -2 -8
s:geneva	-8 7 0 -4
s:gentlemen	0 12 -10 0
s:get	-24 14 -20 16
s:ghent	0 14 -11 -1
s:gimhae	0 -13 14 0
s:gin	0 -13 13 0
s:give	0 17 -4 -14
s:glassware	12 -20 -14 18
s:gmt	10 0 -6 -8
s:go	-17 0 10 -2
s:golf	0 -21 27 -7
s:good	-8 9 6 -15
s:government	7 4 -10 -1
s:grand	6 -18 13 -1
s:grant	0 -7 12 -4
s:graz	-2 -14 16 1
s:great	-4 -2 8 -4
s:green	0 15 -13 0
s:ground	-1 18 -11 -8
s:grow	0 -7 11 -1
s:grower	0 26 -17 -10
s:guayaquil	0 -13 11 3
s:guest	0 26 -12 -27
s:gyeongju	-23 10 12 -30
s:gyumri	8 -13 4 0
s:h	0 11 -4 -3
s:haggling	-6 -27 2 27
s:half	0 21 -13 -13
s:halifax	13 -11 4 -8
s:hall	3 11 -14 -2
s:halt	-8 10 -15 3
s:halve	0 -1 10 -10
s:ham	0 -13 8 4
s:hamburg	0 0 10 -10
s:hammer	4 -27 -2 21
s:hand	-26 17 0 -16
s:handed	0 -9 0 9
s:handshake	-7 2 -14 14
s:hang	17 -20 6 -1
s:happen	0 16 -8 -16
s:happened	-5 -19 28 -14
s:harvest	-1 24 -7 -13
s:has	-20 19 -8 -3
s:have	-9 11 -1 -6
s:having	-11 -6 0 14
s:he	-15 -10 8 9
s:he'd	0 -16 9 2
s:he'll	23 -26 0 4
s:head	-3 -1 14 -14
s:headquarter	-4 -7 -4 16
s:hear	-1 18 -15 -1
s:heard	-1 -13 -5 19
s:hearing	0 17 -11 -1
s:help	0 -6 8 0
s:helsinki	0 -5 -12 16
s:henri	-8 17 -7 -4
s:her	-4 -2 13 -16
s:here	-3 -10 7 6
s:hereby	0 11 -2 -7
s:high	-7 11 -18 10
s:higher	-9 12 -4 0
s:highest	0 20 -14 -4
s:him	-21 -6 3 17
s:himself	6 -22 14 2
s:hinted	0 9 -5 0
s:his	-19 -8 17 2
s:hobart	0 -14 3 9
s:hold	-4 -4 20 -26
s:hole	11 0 -11 0
s:holiday	-2 25 -12 -12
s:home	-31 27 -14 0
s:honey	0 -8 9 0
s:honolulu	11 -18 -1 6
s:honour	-3 25 -15 -11
s:hospital	-1 17 -9 -6
s:hotel	0 -15 9 7
s:hotline	0 6 -24 14
s:hour	-4 -14 20 -7
s:house	5 -16 1 10
s:household	0 -11 0 14
s:how	-16 -21 22 5
s:hue	0 -11 13 -1
s:hundred	0 15 -13 0
s:hurry	9 9 -18 -4
s:i	-11 -11 12 5
s:i'd	0 -9 10 0
s:ice	-2 -17 15 4
s:idea	-1 -8 -1 13
s:if	0 21 -8 -21
s:immediate	0 15 -9 -6
s:immediately	-1 -3 -3 8
s:import	-3 13 -3 -9
s:important	5 10 -12 -8
s:importer	-6 4 -21 14
s:impose	-12 2 0 0
s:in	-4 -13 11 8
s:included	-1 20 -16 0
s:increase	0 -14 15 0
s:index	0 10 -4 -3
s:initial	-6 -19 6 18
s:inside	1 -9 -2 9
s:insist	0 -8 16 -10
s:instead	5 -23 10 13
s:intelligence	-5 5 -10 6
s:interest	-1 15 -6 -4
s:interim	0 12 -18 2
s:interpreter	0 -13 1 11
s:interview	-5 -5 -10 18
s:into	-36 23 0 -18
s:investigation	-14 19 -4 0
s:investment	-4 10 -10 0
s:investor	-2 13 -13 0
s:island	0 14 -6 -8
s:issue	-6 8 -13 7
s:istanbul	-1 -6 13 -7
s:istmo	0 18 -12 -6
s:it	8 -5 5 -7
s:its	-27 15 -7 1
s:izmir	0 -1 11 -7
s:jeddah	0 -7 8 0
s:jeju	0 -22 26 -3
s:jet	0 -14 8 6
s:jinping	0 11 -4 -9
s:johan	2 -11 0 8
s:john	0 -4 8 0
s:joint	-28 -18 6 24
s:joke	7 1 -9 0
s:josé	0 -5 11 -5
s:journalist	0 -12 -10 19
s:judge	0 9 -5 0
s:juice	0 11 -5 -3
s:just	-6 13 -2 -4
s:jūrmala	8 -4 -1 0
s:kananaski	-6 0 9 -11
s:kandy	0 0 -9 6
s:karachi	0 -2 9 -5
s:kauna	10 -10 -1 0
s:keep	10 -8 4 -4
s:kernel	0 -22 8 14
s:key	0 10 -8 0
s:kilometre	0 -8 10 0
s:kind	-2 17 -10 -3
s:kisumu	0 -11 12 0
s:klaipėda	0 -12 13 0
s:know	15 -14 -5 11
s:kraków	0 -5 10 -2
s:la	9 10 -17 -8
s:labor	0 8 -3 -1
s:labour	0 -9 10 0
s:lack	0 -19 9 12
s:lago	13 -4 0 -13
s:land	7 -4 -10 9
s:laptop	0 11 -7 -1
s:last	-15 -13 6 18
s:lasting	0 -21 19 0
s:late	-20 -15 18 7
s:later	-9 5 -5 5
s:latest	0 20 -15 -5
s:law	-15 -2 2 9
s:lay	7 8 -12 -2
s:lead	9 20 -21 -9
s:leader	0 11 -15 11
s:leap	0 -9 0 10
s:least	19 -16 -12 11
s:leather	0 -4 13 -13
s:leave	-5 -19 -9 33
s:ledger	-1 12 -3 -3
s:lee	-1 -10 13 0
s:leg	0 -5 14 -9
s:length	0 10 -7 -1
s:lentil	0 -11 12 0
s:less	8 -12 12 -7
s:let	-14 12 -14 8
s:leticia	0 -9 5 3
s:letter	-18 27 -3 -22
s:levy	-10 -17 19 4
s:li	-3 -13 8 8
s:licence	-7 -12 22 -9
s:licensing	0 13 -4 -7
s:lift	0 13 -16 1
s:light	13 -5 -5 -4
s:like	-3 11 -17 6
s:likely	0 0 -15 11
s:limit	0 -11 16 -6
s:limited	0 11 -7 -1
s:line	-16 -4 12 0
s:link	-2 -10 14 0
s:linked	0 -9 9 0
s:linz	0 10 -6 -4
s:lisbon	0 -13 3 7
s:listed	-2 10 -2 0
s:little	12 -6 -7 4
s:liu	-4 -5 -6 16
s:live	-7 -10 8 5
s:loaded	0 11 -3 -1
s:local	-2 -12 11 2
s:locked	8 -23 7 8
s:log	0 16 -15 0
s:london	-18 17 7 -22
s:long	3 10 -5 -11
s:look	11 -1 -14 8
s:lord	0 13 -11 0
s:lorry	0 13 -8 -4
s:lose	0 -12 9 4
s:lot	0 -12 0 13
s:loui	0 -13 0 13
s:lower	-1 7 -1 -7
s:lula	0 -7 12 -2
s:lunch	6 -3 3 -10
s:lviv	0 -22 7 15
s:m	7 4 -2 -15
s:machine	5 -19 17 0
s:machinery	0 22 -11 -12
s:madrid	-8 -12 -18 37
s:magazine	-1 15 -4 -4
s:magnet	-3 3 8 -15
s:main	13 -2 -7 -3
s:maize	0 -11 -2 14
s:major	0 12 -9 0
s:make	-20 11 0 -2
s:maker	-5 -6 -7 17
s:making	0 -7 12 -4
s:malmö	0 11 -7 -2
s:mamadou	0 -6 10 -2
s:man	7 2 -1 -14
s:management	-1 15 0 -11
s:manila	0 12 -17 2
s:many	4 -11 9 -2
s:marble	7 0 0 -7
s:margin	-6 -24 33 -11
s:market	0 9 0 -12
s:match	-4 27 -13 -11
s:matter	-11 3 11 -11
s:may	-17 18 0 -28
s:mboya	0 -13 17 -2
s:mean	5 0 -20 8
s:meant	5 -10 -11 17
s:measure	-5 8 0 -13
s:meat	0 -3 16 -15
s:mechanism	0 -8 12 0
s:mediator	-1 29 -15 -15
s:medical	0 17 -14 -2
s:medicine	-4 -12 14 1
s:meet	-7 11 -3 -8
s:meeting	0 9 -9 -1
s:member	-3 24 -9 -23
s:memo	-5 26 -11 -9
s:mendoza	0 -19 4 15
s:mention	0 -3 -7 10
s:mercosur	0 17 -8 -8
s:merdeka	2 -31 4 16
s:metal	0 20 -24 0
s:mid	0 9 -11 0
s:midday	0 0 7 -11
s:middle	-1 17 -12 -7
s:midnight	-21 4 -14 15
s:might	-5 17 -2 -16
s:milan	0 7 -4 0
s:milk	-2 -1 -9 13
s:mindelo	0 -13 3 9
s:minister	-3 -12 18 -11
s:ministerial	0 -17 8 11
s:ministry	-1 16 -1 -24
s:minute	-16 0 33 -40
s:missing	-1 8 0 -9
s:mistake	0 11 -9 0
s:mombasa	7 -24 14 3
s:moment	0 1 -9 5
s:mon	0 0 -10 8
s:monday	15 -9 -6 2
s:money	-1 16 -9 -2
s:monterrey	0 -7 8 0
s:montevideo	0 -20 9 10
s:month	2 9 8 -36
s:mood	0 10 -2 -4
s:more	17 2 -27 4
s:morning	9 -5 -10 9
s:most	10 -4 -2 0
s:move	6 21 -16 -20
s:mrs	0 9 -8 0
s:much	-3 12 -10 0
s:muscat	0 9 -3 -5
s:musician	0 11 0 -9
s:must	-4 26 -26 0
s:mutual	0 9 1 -13
s:mérida	0 -9 -5 17
s:nadi	0 -20 9 13
s:nagoya	-6 -21 21 0
s:naivasha	0 -15 4 8
s:name	-1 2 -13 12
s:nang	-3 -17 7 12
s:narrow	0 21 -16 -6
s:nation	20 -18 -2 0
s:national	0 28 -14 -15
s:nato	0 18 -11 -8
s:nbc	0 11 -10 0
s:near	0 -20 13 2
s:nearly	-4 32 -15 -20
s:need	-8 15 -11 0
s:negotiate	4 -10 0 5
s:negotiation	2 -19 26 -10
s:negotiator	4 9 -12 -2
s:neither	-14 -7 24 -13
s:neutral	0 10 -7 -2
s:new	-10 -3 -4 16
s:newspaper	-4 28 -18 -8
s:nexperia	-1 1 -10 7
s:next	5 -12 24 -32
s:nickel	0 0 -7 9
s:nicosia	0 -10 0 8
s:night	-5 6 -14 4
s:nil	0 10 -7 0
s:nine	-5 -5 -4 15
s:nineteen	0 -10 -8 16
s:ninth	-2 0 -9 9
s:no	-21 23 -8 -9
s:nobody	-5 -9 4 10
s:noe	0 23 -17 -5
s:noon	8 0 -23 11
s:nor	-1 -1 19 -19
s:north	-6 31 -13 -15
s:northern	-3 19 -9 -7
s:note	2 12 -15 -3
s:nothing	0 -8 -7 18
s:notice	4 19 -10 -26
s:now	-10 0 0 8
s:nvidia	0 0 -12 9
s:o'clock	0 -4 -6 10
s:objection	0 13 -11 0
s:observer	0 9 -5 -1
s:ocean	0 -9 15 -5
s:of	-4 5 -11 7
s:off	-3 26 -14 -18
s:offer	13 4 -32 10
s:office	20 7 -28 -5
s:official	2 -3 -11 10
s:ohrid	2 -13 12 -7
s:oil	-16 21 -3 -15
s:old	20 -1 -13 -10
s:older	0 13 -9 0
s:olive	-2 7 -27 11
s:once	10 -14 8 -2
s:one	3 3 -12 5
s:onion	0 8 -3 -1
s:open	15 -9 -2 0
s:opened	32 -13 -6 -15
s:opening	0 -1 9 -9
s:operator	6 8 -13 -6
s:opinion	0 17 -6 -6
s:opposite	-4 -15 23 -4
s:option	0 15 -13 0
s:or	0 21 -13 -12
s:oran	0 -10 5 6
s:orange	0 9 -9 0
s:order	-8 11 3 -18
s:ordinary	11 -5 0 -6
s:original	0 -8 0 10
s:osaka	18 -14 6 -15
s:osh	8 -19 4 6
s:other	-6 21 -10 -10
s:out	0 7 -24 14
s:outline	-12 0 -19 20
s:output	0 11 -10 0
s:outside	0 7 2 -11
s:over	25 2 -8 -12
s:owe	0 10 -4 0
s:own	25 -30 0 17
s:ownership	0 0 -14 16
s:p	22 -25 8 -2
s:pacific	0 21 -13 -8
s:pact	-3 0 12 -9
s:page	13 -1 -12 0
s:palace	0 -11 9 0
s:palm	-7 -7 23 -23
s:panama	-2 -12 9 4
s:panel	0 13 -9 -1
s:paper	-18 0 2 6
s:paprika	0 -8 9 0
s:paragraph	0 -16 7 10
s:pari	13 -15 -5 9
s:parliament	0 10 -1 -5
s:part	-10 9 -1 -5
s:parted	-5 -28 -1 25
s:party	-3 17 -4 -11
s:pass	4 10 -9 -9
s:past	0 -9 -14 21
s:pasta	0 -10 11 0
s:patented	0 15 -11 0
s:pause	-25 2 1 3
s:pay	-16 10 2 -5
s:peace	-14 24 -17 -1
s:pencilled	0 12 -9 -1
s:pepper	11 -6 -5 0
s:per	0 12 -7 0
s:period	0 -12 -5 17
s:permit	-2 -27 15 13
s:person	12 -12 -6 8
s:phase	-10 43 -23 -23
s:phone	-1 0 10 -25
s:photograph	7 -18 2 6
s:piece	0 12 -10 0
s:pile	0 10 -3 -4
s:pilot	0 14 -11 0
s:pipe	0 -8 -9 15
s:piraeu	0 20 -17 -1
s:pistachio	0 -3 14 -13
s:pittsburgh	0 -6 8 0
s:place	-12 -1 11 -2
s:plan	-10 10 5 -24
s:plant	-1 -11 16 -6
s:play	0 14 -8 -4
s:player	0 19 -4 -12
s:plaza	10 -8 0 0
s:plovdiv	4 -19 9 1
s:plywood	0 14 -7 -5
s:pm	0 17 -7 -8
s:pocket	0 -8 -1 10
s:pokhara	6 1 0 -9
s:police	0 -19 14 7
s:policy	-4 4 5 -12
s:port	0 7 -10 2
s:portale	-3 10 -6 0
s:portfolio	0 -1 11 -10
s:position	10 -4 -2 -2
s:post	3 -25 12 14
s:postpone	-4 24 -8 -15
s:potash	0 10 -6 -2
s:potatoe	-2 9 0 -10
s:powder	0 -7 0 10
s:power	0 -3 -5 10
s:preliminary	-5 -11 5 9
s:premier	-7 -1 -6 13
s:prepare	-12 10 16 -32
s:present	0 25 -7 -23
s:president	-7 -11 13 -3
s:presidential	0 -10 16 -6
s:press	9 -27 9 11
s:prevent	1 -8 8 0
s:price	-11 22 -8 -10
s:pridi	-1 10 -5 -1
s:prime	11 -7 -7 9
s:printed	-3 24 -13 -9
s:prisoner	0 11 -9 0
s:problem	6 11 -11 -5
s:proclamation	0 11 -1 -10
s:produced	-6 -7 22 -7
s:product	-7 10 -23 9
s:progress	6 -14 -4 14
s:prolong	-11 -5 0 10
s:promise	-16 5 -1 2
s:proposal	-11 -12 17 0
s:propose	5 31 -31 -17
s:protocol	-1 -15 -24 29
s:provide	11 -13 5 -3
s:province	0 11 -1 -6
s:public	4 20 -11 -23
s:publish	-10 0 23 -27
s:pulp	0 2 -13 9
s:punta	0 -10 11 0
s:purchase	-6 -19 21 4
s:purpose	0 -13 12 1
s:put	-15 4 9 -10
s:q	0 -7 -13 17
s:quarrel	-3 -2 -1 8
s:quarter	0 0 -11 8
s:quay	0 11 -5 -2
s:question	-12 21 0 -27
s:quote	0 5 1 -11
s:race	0 13 -9 -4
s:radio	-13 6 17 -40
s:raise	5 4 0 -13
s:rang	-7 -19 26 -7
s:rare	-16 -4 10 0
s:raspberry	0 13 0 -11
s:rate	0 10 -10 0
s:rather	0 13 -4 -6
s:raw	0 11 4 -16
s:rašín	0 9 -7 0
s:re	0 12 -9 -1
s:reader	0 10 -7 0
s:reading	-3 27 -20 -4
s:readout	-3 -36 32 9
s:ready	-6 3 6 -11
s:reagan	0 13 -4 -8
s:reap	0 -11 15 -5
s:reason	-1 -6 0 12
s:receive	12 -8 13 -26
s:recife	-3 -10 9 4
s:reciprocal	0 12 -16 2
s:recommend	-2 -9 16 -7
s:record	22 -12 -9 0
s:reduce	-3 -10 5 7
s:reduction	0 -6 8 0
s:reference	0 32 -27 -8
s:referred	0 -9 10 0
s:refuse	8 -1 0 -5
s:regular	0 14 -6 -6
s:regulator	0 -1 -11 12
s:reject	0 10 -5 -1
s:relation	12 -2 -8 0
s:relationship	0 12 -9 0
s:relief	15 -23 14 -7
s:relieved	0 -15 17 0
s:remain	-5 10 -13 3
s:remark	0 -4 9 -2
s:reply	-3 13 -1 -7
s:report	2 12 -14 -3
s:representative	-1 -12 15 0
s:republic	-4 -13 0 15
s:require	0 -6 8 0
s:rescind	0 -14 14 0
s:reserve	0 10 -10 0
s:residence	12 0 -6 -7
s:resort	0 -15 16 0
s:rest	-5 19 -5 -12
s:restart	17 -13 -5 -1
s:result	-24 3 -3 10
s:retaliation	0 13 0 -12
s:return	-13 6 3 -7
s:review	-8 -6 10 0
s:revive	0 -18 21 -4
s:reykjavik	0 9 -6 0
s:rice	4 0 -9 1
s:rio	0 7 -5 0
s:river	-1 22 -12 -9
s:road	-2 20 -11 -6
s:roll	0 -15 11 6
s:ronald	0 13 -4 -8
s:rose	0 19 -15 -2
s:rosenbad	1 -20 -3 21
s:rotterdam	0 14 -11 -1
s:row	7 0 2 -13
s:royal	0 7 -14 0
s:rubber	-1 22 -5 -16
s:rule	-15 -8 15 0
s:run	-10 22 -14 -2
s:s	17 -10 0 -14
s:sail	0 17 -15 0
s:sailing	-4 10 -2 -4
s:salalah	11 -28 7 8
s:salmon	5 -8 1 1
s:salt	-5 10 -9 2
s:salta	0 2 -13 11
s:salvador	0 -15 18 -2
s:salzburg	0 -6 11 -1
s:samarkand	0 -28 0 27
s:same	-20 10 -5 5
s:sanctioning	-1 -4 -5 10
s:santa	3 -20 16 0
s:sapporo	9 -22 9 2
s:sardine	0 -6 8 0
s:saturday	14 2 -16 -6
s:save	3 6 -15 0
s:say	-1 7 2 -15
s:scale	-1 -4 -5 10
s:schedule	0 -5 -9 14
s:school	0 19 -12 -7
s:script	0 -5 -5 10
s:seal	0 5 1 -16
s:season	0 -1 9 -10
s:seat	10 -14 7 -8
s:second	-24 1 -9 23
s:secondary	0 11 -10 0
s:secretary	11 -25 15 -1
s:section	-3 33 -18 -10
s:security	0 20 -13 -7
s:see	3 -4 7 -9
s:seed	0 -11 16 -4
s:sell	-11 0 10 -5
s:semiconductor	0 11 -6 -1
s:senate	0 10 -6 0
s:senior	16 -7 -17 3
s:sense	0 10 -8 0
s:sentence	0 -7 0 12
s:seoul	5 4 0 -13
s:separate	0 -6 0 9
s:service	0 -10 19 -10
s:sesame	0 10 -4 -2
s:session	-10 -2 0 10
s:set	5 -15 12 0
s:settle	18 -7 -3 -1
s:seven	-2 0 7 -11
s:seventh	12 -22 4 4
s:seventy	0 -9 10 0
s:shake	0 0 9 -10
s:shall	-7 -11 26 -23
s:shanghai	-3 17 -11 0
s:share	-11 27 -23 -3
s:shared	0 18 -8 -8
s:she	-9 7 0 -11
s:sheet	-16 26 -15 -7
s:shenzhen	7 30 -34 0
s:ship	-1 21 -26 4
s:shipbuilding	0 -8 9 0
s:shoe	0 -12 15 -2
s:shook	-16 0 12 -11
s:shop	6 -12 -11 14
s:short	-7 24 -27 7
s:should	0 -13 12 2
s:show	-7 6 1 -7
s:shrimp	9 4 -11 -4
s:shut	1 17 -12 -9
s:side	-7 -2 -2 11
s:siem	0 -11 15 -5
s:signature	-22 1 -5 12
s:silent	0 15 -11 -1
s:single	0 17 -8 -6
s:sirloin	1 -15 15 -6
s:sit	12 -14 11 -17
s:six	0 -21 28 -6
s:sleep	16 -26 5 6
s:slow	0 14 -4 -9
s:small	7 11 -12 -11
s:smaller	0 11 -8 -2
s:smelter	0 11 -11 0
s:smoke	1 3 -14 2
s:snow	9 -10 0 0
s:so	-20 4 18 -27
s:soap	0 0 -10 8
s:social	-2 21 -10 -15
s:sofa	0 -5 -8 13
s:softer	0 9 -6 0
s:solution	0 2 -9 5
s:some	-7 7 2 -10
s:somebody	0 21 -11 -7
s:something	3 -14 10 1
s:soon	0 11 -7 -1
s:sounded	0 11 -6 0
s:south	0 -29 23 4
s:soy	-1 14 -8 -4
s:soybean	-5 12 0 -19
s:speak	3 27 -26 -12
s:speaking	-1 -11 3 9
s:speech	12 -1 -3 -9
s:speeche	0 11 -9 0
s:speed	-1 -15 18 0
s:spent	-11 -6 19 -12
s:split	5 -20 -2 20
s:spoke	0 -6 13 -15
s:spoken	-6 7 0 -10
s:spokeswoman	-3 0 8 -7
s:sport	0 11 -10 0
s:sprat	0 -5 13 -8
s:square	24 -21 -4 0
s:stability	0 15 -12 0
s:stable	11 0 -15 0
s:stack	0 10 -1 -7
s:staff	-2 14 -2 -13
s:stalled	0 13 -4 -5
s:stand	-14 2 -4 7
s:standstill	-19 13 -25 13
s:state	-6 -14 6 16
s:statement	-6 5 8 -11
s:station	6 6 -8 -8
s:stay	19 -5 -27 14
s:steel	3 0 8 -14
s:step	6 0 -18 10
s:still	-20 26 -3 -19
s:stock	-1 29 -14 -17
s:stockholm	-1 -38 -4 47
s:story	0 -9 13 -2
s:straight	16 -21 4 1
s:street	0 17 -2 -14
s:strike	-4 24 0 -32
s:stuck	6 4 -9 -4
s:studio	0 11 -5 -1
s:subject	-2 -13 15 0
s:subsidy	0 -7 10 -1
s:substantial	2 8 -22 6
s:successor	0 17 -4 -12
s:such	-9 -17 14 9
s:sugar	1 -3 -28 23
s:summary	-4 11 7 -27
s:summer	-6 0 13 -16
s:sunday	5 -11 -13 15
s:sunflower	-3 -5 13 -4
s:surabaya	-8 1 -4 7
s:surcharge	0 27 -11 -15
s:suspension	-6 0 13 -10
s:swakopmund	0 -12 8 3
s:sweet	0 -1 9 -7
s:szeged	0 -20 9 11
s:table	-2 -7 -1 12
s:take	-11 -3 4 5
s:talk	6 4 -11 -1
s:talked	0 -13 12 0
s:talking	12 -23 11 -2
s:tariff	-4 4 4 -10
s:taro	0 10 -4 -1
s:tartu	0 0 -11 9
s:tax	-3 -10 16 -2
s:tea	7 -1 9 -14
s:team	6 -14 14 -6
s:technical	0 -18 0 18
s:telegram	0 10 -9 0
s:telephone	-18 -33 49 -32
s:telephoned	3 -39 40 -10
s:television	14 -2 -7 0
s:tell	-10 11 10 -30
s:tema	0 -10 5 4
s:temporary	0 10 -5 -2
s:tenth	-4 10 -6 -1
s:term	3 10 3 -26
s:terminate	0 11 -3 -6
s:text	8 -6 -20 17
s:textile	-2 -1 -7 11
s:than	16 -22 5 5
s:thanked	-1 -1 -5 10
s:their	-15 2 16 -15
s:them	3 -1 7 -13
s:then	1 -9 7 0
s:there	2 -8 -3 10
s:they	21 -19 -1 4
s:they're	0 -8 2 5
s:thi	4 -8 7 -5
s:think	2 -1 7 -12
s:third	10 -16 0 8
s:those	-10 21 -10 0
s:though	0 2 4 -10
s:thousand	10 0 -14 0
s:thread	0 0 -11 5
s:threat	12 -13 -21 18
s:threaten	-13 -4 5 4
s:three	-19 -19 8 19
s:through	0 -14 0 12
s:thursday	9 -15 4 2
s:ticker	0 -9 0 11
s:tiktok	-5 -40 9 39
s:till	11 -10 -28 17
s:time	0 -12 21 -15
s:tired	0 9 -8 0
s:together	9 -12 10 -12
s:tom	0 -13 17 -2
s:tomatoe	0 -12 14 0
s:ton	0 9 -4 0
s:too	0 15 -6 -10
s:top	11 0 0 -12
s:topic	0 12 -9 0
s:total	0 12 -8 0
s:touched	0 -12 14 0
s:tour	0 8 -7 0
s:tower	2 5 -13 4
s:town	6 -5 -13 10
s:toy	0 15 -12 -2
s:tractor	0 15 -4 -8
s:trade	6 -12 0 10
s:trader	0 10 0 -12
s:trading	0 9 -4 -2
s:train	9 0 -12 0
s:transcript	-11 0 0 4
s:transfer	-3 28 -13 -15
s:translated	-13 6 3 -7
s:transport	0 6 -10 5
s:travel	5 3 0 -16
s:treatment	0 10 -9 0
s:treaty	-2 0 8 -12
s:tree	0 -9 11 0
s:tried	0 6 4 -10
s:trip	-2 -2 8 -2
s:tromsø	0 -5 8 -1
s:truce	-10 -5 20 -10
s:trujillo	-1 -10 13 0
s:trump	7 -5 6 -10
s:truth	-1 14 -6 -7
s:tuna	-3 14 -11 0
s:turn	-2 20 -13 -3
s:turnberry	8 -23 24 -22
s:turned	14 -1 -20 1
s:turning	8 0 -5 -4
s:tv	-5 -11 -1 16
s:tweeted	12 -19 -2 7
s:twenty	-5 -12 6 9
s:twice	-7 -11 26 -19
s:two	-14 -10 18 -6
s:tyre	0 -8 11 0
s:unchanged	0 -10 13 0
s:under	-27 20 -9 -3
s:union	0 21 -4 -15
s:united	11 2 -15 0
s:unless	-6 16 0 -25
s:unofficial	0 10 2 -16
s:until	-6 4 -19 16
s:up	-10 -9 10 7
s:updated	0 -16 23 -10
s:us	-10 11 -10 0
s:use	-12 -1 -11 17
s:used	-9 -10 19 -7
s:valley	0 16 -13 0
s:valparaíso	0 -27 24 4
s:vancouver	0 12 -1 -9
s:vanilla	6 -28 11 12
s:verbatim	0 -4 11 -8
s:version	0 24 -18 -7
s:very	13 -5 -17 10
s:vessel	-2 8 -13 7
s:veterinarian	0 -9 11 0
s:vice	-8 -1 -9 18
s:video	-12 -30 40 -10
s:vigo	4 -9 6 -3
s:villa	0 18 -3 -17
s:village	0 -8 -4 13
s:violated	0 -7 -6 12
s:visa	0 15 -10 -3
s:visit	8 0 -14 10
s:visited	-4 3 6 -10
s:voice	0 -12 0 13
s:void	0 -9 0 10
s:vote	5 34 -33 -25
s:wage	0 10 -4 -3
s:walk	0 -10 0 11
s:walked	-10 -19 21 1
s:wall	2 13 -9 -9
s:wang	-1 -12 16 -2
s:want	2 -9 -1 10
s:war	7 -3 11 -22
s:warn	5 5 -14 -1
s:was	-2 -6 10 -1
s:watch	-4 12 0 -7
s:way	18 -26 4 5
s:we	9 -7 11 -14
s:we'll	0 -5 9 -2
s:wednesday	8 -12 1 3
s:week	6 6 -18 3
s:weekly	0 24 -14 -11
s:welcome	0 0 -13 11
s:welcomed	-1 15 -14 1
s:well	-18 -9 2 17
s:wellington	0 -15 18 -2
s:wentao	-1 -12 16 -2
s:were	0 1 6 -13
s:western	0 -8 10 0
s:what	9 12 -23 2
s:whatever	0 16 -10 -3
s:wheat	-3 10 -16 3
s:when	12 2 -14 1
s:where	1 -12 0 8
s:wherea	0 -14 16 0
s:whether	-10 4 -14 11
s:which	-3 0 -8 9
s:while	12 -21 4 7
s:whole	-3 15 -5 -5
s:why	0 -9 9 0
s:will	-10 3 7 -12
s:win	0 22 -14 -5
s:wind	0 -24 10 16
s:window	6 10 -9 -14
s:windsor	10 -1 -5 -4
s:wine	-5 0 -8 10
s:wire	11 4 -15 -3
s:wish	0 -10 -1 14
s:with	-8 7 2 -10
s:within	-9 -8 16 -2
s:without	3 -12 0 11
s:word	4 -12 -12 18
s:work	-3 19 -28 4
s:worked	4 -11 13 -5
s:worker	0 21 -12 -7
s:working	10 -21 1 12
s:world	10 11 -17 -8
s:worth	7 -2 -13 5
s:wound	-8 -18 -14 32
s:wrapped	-8 0 -15 18
s:write	0 11 -9 -3
s:x	0 -15 17 0
s:xi	0 11 -4 -9
s:yarn	-1 3 6 -10
s:year	0 20 -2 -24
s:yes	-11 0 9 0
s:yet	-7 -12 5 13
s:yield	0 -10 12 0
s:yokohama	0 -11 16 -8
s:york	0 -6 0 8
s:you	-5 -6 12 -1
s:your	-7 22 -15 -1
s:zinc	0 -14 16 -1
s:zurich	0 19 -15 -5
s:|	-3 6 3 -12
s:·	7 1 -10 0
s:évora	6 -18 0 11
s:—	-13 -1 7 2
s:•	0 4 4 -9
sa:!	-2 21 -14 -3
sa:"	0 11 -24 9
sa:" .	-2 -13 1 15
sa:" <person>	8 0 0 -12
sa:" a	-4 -23 23 3
sa:" an	11 -14 2 0
sa:" and	0 10 -3 -3
sa:" as	0 13 -1 -8
sa:" no	0 -3 -8 10
sa:" say	0 26 -17 -8
sa:&	9 -3 -5 0
sa:& p	9 -4 -4 0
sa:'	-10 -10 11 3
sa:'s	-35 11 -1 2
sa:'s ,	0 4 -10 3
sa:'s <level>	9 -20 16 -3
sa:'s <name>	0 9 -5 -2
sa:'s <number>	7 0 -10 0
sa:'s <person>	-9 -2 10 -4
sa:'s ambassador	2 15 -13 -6
sa:'s commerce	0 -12 5 6
sa:'s dinner	-1 -9 14 -1
sa:'s duty	0 11 -3 -10
sa:'s foreign	0 25 -17 -9
sa:'s meet	-4 -6 13 -3
sa:'s negotiator	0 -14 8 6
sa:'s new	0 -14 17 0
sa:'s number	0 1 -8 6
sa:'s on	0 -14 7 9
sa:'s president	12 -21 11 0
sa:'s state	-7 14 -4 -3
sa:'s the	0 -10 3 7
sa:'s trade	-7 14 -13 1
sa:'s vice	0 -14 0 17
sa:'s visit	0 0 10 -14
sa:( <day-today>	5 20 -29 -4
sa:( <number>	-11 0 15 -13
sa:( <organisation>	3 -15 5 6
sa:( excerpt	0 16 -8 -6
sa:( extract	0 12 -3 -4
sa:( from	2 -1 -18 14
sa:( istmo	0 14 -9 -5
sa:( transcript	0 -20 10 8
sa:( wire	0 -4 -7 11
sa:) ,	0 -7 11 -5
sa:) -	0 -1 -6 7
sa:) .	2 -12 -10 21
sa:) :	6 -24 4 16
sa:) has	0 -7 9 0
sa:) —	-1 0 6 -7
sa:*	8 -10 6 -3
sa:+	10 -19 8 0
sa:,	-6 -7 10 3
sa:, "	0 17 -15 -6
sa:, '	0 -3 -7 10
sa:, <day-ahead>	6 0 -12 4
sa:, <day-today>	-6 26 -14 -13
sa:, <level>	-9 -2 13 -7
sa:, <name>	-22 -9 21 -3
sa:, <number>	0 -8 -10 18
sa:, <organisation>	-5 1 -12 16
sa:, <person>	3 -19 7 14
sa:, <points>	0 -14 19 -5
sa:, <quality>	-14 -17 11 13
sa:, <seat>	-13 11 -7 0
sa:, <span>	6 13 -5 -20
sa:, a	24 6 -18 -13
sa:, about	10 -19 10 0
sa:, after	-17 1 -13 15
sa:, another	10 0 -6 -2
sa:, are	7 5 -10 -5
sa:, as	18 -2 3 -24
sa:, at	-8 -19 -10 36
sa:, because	-3 11 0 -12
sa:, before	7 -12 2 2
sa:, between	-2 5 3 -11
sa:, both	-2 -17 9 10
sa:, bring	0 -14 18 -3
sa:, but	-12 0 7 -1
sa:, by	11 0 -3 -6
sa:, citing	0 -6 -1 9
sa:, cocoa	0 8 -7 -1
sa:, did	5 0 -17 8
sa:, down	0 14 -10 0
sa:, due	-2 0 -12 12
sa:, during	0 0 5 -10
sa:, each	6 -4 -13 8
sa:, eastern	0 -3 -5 9
sa:, fentanyl	0 -10 0 11
sa:, for	18 15 -17 -22
sa:, four	3 -12 0 8
sa:, from	-4 -5 0 9
sa:, giving	0 15 -3 -12
sa:, go	0 -8 0 9
sa:, had	-1 18 -18 0
sa:, has	0 11 -10 -1
sa:, have	1 -9 7 0
sa:, having	-4 0 -7 9
sa:, he	17 -28 21 -8
sa:, his	-5 -9 11 1
sa:, hour	-1 6 -27 18
sa:, i	-1 14 -5 -11
sa:, if	9 7 -10 -11
sa:, in	4 -24 26 -13
sa:, instead	0 -10 4 7
sa:, is	-3 8 2 -11
sa:, it	1 2 2 -17
sa:, keep	-1 -6 10 0
sa:, last	0 -9 13 -1
sa:, leave	-2 6 -6 0
sa:, led	0 11 -6 -3
sa:, local	0 -10 -3 13
sa:, meet	0 -18 26 -10
sa:, mr	0 -3 -3 9
sa:, not	-6 -10 2 13
sa:, of	-1 -3 -8 12
sa:, on	4 -1 -12 8
sa:, one	0 -12 11 1
sa:, or	0 15 -15 -3
sa:, our	-3 -7 15 -5
sa:, over	0 1 -9 5
sa:, pay	0 -9 0 10
sa:, people	0 -5 9 -1
sa:, reach	0 -8 12 -2
sa:, say	2 12 -22 5
sa:, settle	0 -9 10 0
sa:, sign	-2 8 -8 0
sa:, sit	11 -20 13 -6
sa:, so	-3 12 -16 5
sa:, spoke	0 -5 11 -6
sa:, subject	0 -10 4 5
sa:, tell	-1 22 -11 -10
sa:, that	13 -18 -7 16
sa:, their	6 -6 -10 10
sa:, there	2 5 -16 6
sa:, they	-8 10 0 -3
sa:, to	7 15 -13 -15
sa:, two	-4 8 -12 3
sa:, unless	0 22 -16 -2
sa:, was	-12 7 0 -3
sa:, we	-1 17 -11 -4
sa:, where	2 -6 -6 12
sa:, which	-13 -5 -4 20
sa:, while	-3 -7 -5 15
sa:, who	-9 1 10 -9
sa:, will	-13 0 15 -16
sa:, without	-1 -16 18 -1
sa:, yes	0 -5 9 0
sa:-	-5 14 -12 -2
sa:- "	0 0 -8 7
sa:- -	0 15 -3 -13
sa:- <name>	-10 -4 6 2
sa:- <person>	13 0 -7 -10
sa:- <span>	-5 -7 -6 17
sa:- a	0 15 0 -13
sa:- depth	0 10 0 -9
sa:- dump	-1 10 -4 0
sa:- the	4 9 -16 0
sa:- way	0 -16 16 0
sa:- with	0 -2 9 -6
sa:.	4 -1 6 -9
sa:. )	0 10 -7 0
sa:. .	0 11 -6 -1
sa:. <person>	0 18 -12 -5
sa:. m	9 -6 3 -6
sa:/	0 11 -7 0
sa:: "	-8 7 -12 5
sa:: <level>	-4 18 -5 -17
sa:: <number>	9 -4 -1 -2
sa:: <person>	23 -23 4 -2
sa:: <quality>	-2 13 -7 0
sa:: <span>	-2 -12 18 -5
sa:: a	-4 11 -16 4
sa:: nothing	6 -3 -11 4
sa:: the	-6 -6 2 10
sa:: what	0 13 -4 -4
sa:;	-13 0 9 -4
sa:; <name>	0 -14 -1 20
sa:; <person>	-2 4 5 -11
sa:; at	0 8 0 -7
sa:; both	0 -17 6 12
sa:; his	0 -6 8 0
sa:; in	0 11 -10 0
sa:; it	0 10 -2 -9
sa:; on	0 0 -10 9
sa:; soybean	0 13 -12 0
sa:; the	-4 13 0 -20
sa:; their	-4 -7 12 0
sa:; then	0 -9 12 -1
sa:; they	14 5 -6 -19
sa:; translated	0 2 7 -13
sa:; until	0 -10 0 10
sa:<agent>	14 -2 -12 2
sa:<day-ahead>	8 6 -21 3
sa:<day-ahead> )	3 -8 10 -9
sa:<day-ahead> ,	12 -3 -16 9
sa:<day-ahead> .	40 -18 -20 4
sa:<day-ahead> and	3 -17 8 5
sa:<day-ahead> at	-4 9 -1 0
sa:<day-ahead> before	-6 13 -5 -3
sa:<day-ahead> for	-2 21 -13 -9
sa:<day-ahead> the	0 -11 15 -3
sa:<day-gone>	-15 35 -22 -13
sa:<day-gone> 's	-3 7 -11 3
sa:<day-gone> )	8 -20 0 10
sa:<day-gone> ,	-16 10 0 -4
sa:<day-gone> .	-11 14 -12 6
sa:<day-gone> after	0 17 -10 -8
sa:<day-gone> and	-8 12 -16 10
sa:<day-gone> at	-2 17 -11 -3
sa:<day-gone> for	0 -14 16 0
sa:<day-gone> in	0 -10 6 7
sa:<day-gone> night	0 19 -15 -3
sa:<day-gone> of	0 -8 9 0
sa:<day-gone> the	10 -7 8 -13
sa:<day-gone> to	-3 27 -16 -9
sa:<day-gone> without	0 19 -1 -19
sa:<day-today>	21 -29 22 -5
sa:<day-today> ,	0 0 9 -15
sa:<day-today> .	8 28 -14 -37
sa:<day-today> ;	-2 8 -2 0
sa:<day-today> about	0 -18 20 -1
sa:<day-today> after	7 -13 7 0
sa:<day-today> and	5 -23 5 12
sa:<day-today> at	0 -15 11 2
sa:<day-today> evening	13 -20 -4 11
sa:<day-today> for	16 -4 0 -14
sa:<day-today> in	11 -28 19 -6
sa:<day-today> on	0 5 -14 2
sa:<day-today> that	0 29 -14 -19
sa:<day-today> the	-6 -14 19 0
sa:<day-today> they	9 -11 -7 5
sa:<day-today> to	-5 -35 24 12
sa:<day-today> with	12 -34 0 20
sa:<day-today> without	-8 -21 -8 31
sa:<gate>	-17 13 -2 -3
sa:<goods-amount>	-6 -15 17 2
sa:<goods-amount> <span>	0 -12 14 0
sa:<goods-amount> for	0 -21 21 0
sa:<goods>	-11 2 3 1
sa:<level-noun>	-15 2 -4 12
sa:<level>	-26 16 -8 5
sa:<level> )	1 19 -22 -2
sa:<level> ,	6 2 5 -31
sa:<level> .	-13 37 -28 -6
sa:<level> ;	0 -4 -7 12
sa:<level> and	-4 18 -7 -8
sa:<level> for	0 -13 9 3
sa:<level> from	-6 -26 21 10
sa:<level> in	-10 20 -27 9
sa:<level> more	-2 13 -6 -3
sa:<level> on	-22 -5 7 10
sa:<level> tariff	-1 -22 17 9
sa:<level> to	-6 -12 3 14
sa:<level> was	0 -13 7 6
sa:<level> within	0 -18 18 0
sa:<money>	4 7 -29 13
sa:<money> ,	-1 -1 -7 9
sa:<money> .	0 19 -15 -1
sa:<money> of	12 -18 -11 21
sa:<month-ahead>	-13 18 1 -22
sa:<month-ahead> ,	0 12 -5 -3
sa:<month-gone>	-8 6 10 -17
sa:<month-gone> ,	0 13 -7 -6
sa:<month-gone> and	0 -11 14 -2
sa:<name>	-21 3 12 -8
sa:<name> 's	-10 -2 6 -1
sa:<name> ,	-6 10 -12 4
sa:<name> .	-18 -4 12 -1
sa:<name> :	14 -7 -2 -3
sa:<name> <level>	-1 -22 16 12
sa:<name> a	0 17 -13 -3
sa:<name> act	0 -8 -3 11
sa:<name> agree	-10 -29 17 17
sa:<name> and	-3 -21 10 14
sa:<name> are	6 0 1 -11
sa:<name> at	-4 8 0 -6
sa:<name> begin	17 -1 3 -23
sa:<name> charge	-1 10 -5 -1
sa:<name> come	0 -10 0 9
sa:<name> commerce	0 -11 8 4
sa:<name> end	0 -19 11 6
sa:<name> failed	0 -18 5 11
sa:<name> from	0 17 -9 -7
sa:<name> gave	0 11 -5 -4
sa:<name> get	0 -3 9 -6
sa:<name> had	-10 6 4 -6
sa:<name> has	-4 15 2 -27
sa:<name> have	-15 20 2 -23
sa:<name> hold	3 -12 10 0
sa:<name> in	1 4 0 -14
sa:<name> initial	0 -11 5 5
sa:<name> is	-7 -4 14 -4
sa:<name> leave	0 -5 13 -9
sa:<name> levy	0 -7 10 0
sa:<name> of	11 -4 -5 0
sa:<name> on	-4 1 -19 15
sa:<name> opened	14 -6 -4 -3
sa:<name> pay	0 11 -5 0
sa:<name> publish	0 14 -12 0
sa:<name> raise	0 -9 11 0
sa:<name> reach	0 10 -5 -3
sa:<name> say	-2 13 -11 0
sa:<name> set	0 -10 0 12
sa:<name> side	0 21 -18 0
sa:<name> sign	0 -19 14 7
sa:<name> sit	0 -14 16 -1
sa:<name> soybean	0 -10 10 0
sa:<name> stand	-4 -1 -6 10
sa:<name> stop	0 -7 10 0
sa:<name> suspend	0 -15 4 11
sa:<name> take	-3 5 -12 5
sa:<name> that	0 0 9 -8
sa:<name> the	0 14 -11 0
sa:<name> to	-1 16 -4 -11
sa:<name> trade	-2 1 8 -11
sa:<name> were	0 1 -12 7
sa:<name> will	-18 -5 13 -1
sa:<name> with	0 17 -6 -10
sa:<name> —	0 -17 0 18
sa:<not>	-12 -3 -4 13
sa:<number>	10 3 -19 6
sa:<number> "	0 -9 10 0
sa:<number> )	-4 -4 9 0
sa:<number> ,	-23 8 -6 7
sa:<number> .	0 17 -13 -8
sa:<number> :	13 -15 6 0
sa:<number> <day-ahead>	6 -12 0 6
sa:<number> <quality>	-4 21 -10 -6
sa:<number> <seat>	0 -8 10 0
sa:<number> against	0 9 0 -7
sa:<number> and	-7 8 10 -21
sa:<number> at	-1 -4 -1 9
sa:<number> before	-2 13 -3 -8
sa:<number> economy	0 12 -6 -2
sa:<number> for	-5 13 -3 -3
sa:<number> hour	0 -7 -21 24
sa:<number> if	-1 -14 7 8
sa:<number> is	0 -8 0 9
sa:<number> largest	0 -11 0 12
sa:<number> of	0 22 -13 -7
sa:<number> p	7 -5 6 -15
sa:<number> pm	0 14 -5 -6
sa:<number> round	-4 14 -1 -10
sa:<number> since	0 -5 -5 11
sa:<number> th	-5 12 3 -17
sa:<number> the	7 -20 11 1
sa:<number> to	18 -3 -17 -7
sa:<number> vote	0 10 -3 -3
sa:<office>	-17 -2 11 -2
sa:<office> ,	-11 -5 19 -10
sa:<office> .	-10 -11 1 19
sa:<office> <person>	-4 -44 24 25
sa:<office> agree	0 -18 10 8
sa:<office> end	0 -11 -1 14
sa:<office> from	3 10 -5 -9
sa:<office> had	0 11 1 -12
sa:<office> in	0 38 -33 -7
sa:<office> meet	10 -14 4 -2
sa:<office> of	0 -13 11 0
sa:<office> order	0 18 -16 0
sa:<office> say	0 24 -7 -17
sa:<office> to	0 14 -11 0
sa:<organisation>	-12 25 -13 -10
sa:<organisation> )	2 -17 8 6
sa:<organisation> ,	-11 -21 19 9
sa:<organisation> .	-9 -5 9 0
sa:<organisation> and	-10 26 -2 -18
sa:<organisation> announce	0 11 -10 0
sa:<organisation> by	9 -8 0 0
sa:<organisation> had	0 10 -5 -1
sa:<organisation> in	-3 -15 15 2
sa:<organisation> of	0 13 -7 -3
sa:<organisation> on	0 11 -2 -6
sa:<organisation> publish	10 -8 0 0
sa:<organisation> say	-17 -4 6 8
sa:<organisation> would	0 14 -5 -5
sa:<person>	-8 -12 13 3
sa:<person> 's	-17 6 2 -1
sa:<person> ,	-24 11 5 -10
sa:<person> .	-3 1 14 -26
sa:<person> :	-1 16 -14 0
sa:<person> add	0 14 -13 0
sa:<person> agree	4 -12 10 -2
sa:<person> and	7 -14 6 5
sa:<person> announce	-8 0 9 -7
sa:<person> arrive	0 0 8 -11
sa:<person> at	9 -12 0 2
sa:<person> begin	5 -5 8 -14
sa:<person> call	0 -7 10 -1
sa:<person> go	7 -11 4 0
sa:<person> had	18 -11 5 -10
sa:<person> has	0 11 -18 5
sa:<person> in	3 6 -12 3
sa:<person> is	7 22 -23 -6
sa:<person> land	0 -15 0 14
sa:<person> leave	0 -13 7 8
sa:<person> meet	16 1 -23 7
sa:<person> of	-13 -2 4 4
sa:<person> on	-22 11 -7 6
sa:<person> receive	12 -5 0 -10
sa:<person> say	7 -27 24 0
sa:<person> settle	15 -8 -5 -1
sa:<person> sign	-2 20 -17 0
sa:<person> spoke	-1 -9 7 4
sa:<person> talked	-3 14 -10 0
sa:<person> tell	1 -1 7 -10
sa:<person> that	-7 10 -1 -4
sa:<person> threaten	0 12 -9 0
sa:<person> to	-7 -9 -2 18
sa:<person> was	0 -3 -13 14
sa:<person> were	-1 9 -13 4
sa:<person> will	0 18 -10 -10
sa:<person> with	0 -12 -4 15
sa:<person> would	-4 19 -8 -9
sa:<points>	-15 7 -1 0
sa:<points> .	-1 -4 -4 11
sa:<quality> ,	4 -26 27 -7
sa:<quality> .	-6 15 -4 -2
sa:<quality> and	-1 -11 0 13
sa:<quality> car	0 22 -19 0
sa:<quality> cheese	0 11 -10 0
sa:<quality> coffee	1 -5 -9 9
sa:<quality> colleague	-3 9 0 -8
sa:<quality> country	0 -10 10 0
sa:<quality> delegation	8 0 -9 0
sa:<quality> duty	-8 -8 -23 27
sa:<quality> farm	0 11 -4 -5
sa:<quality> good	-26 7 11 -21
sa:<quality> government	4 16 -11 -11
sa:<quality> in	0 -11 0 12
sa:<quality> lead	0 -7 10 0
sa:<quality> medicine	0 -15 0 16
sa:<quality> minister	-5 -8 16 -5
sa:<quality> negotiator	-4 14 -6 -5
sa:<quality> offer	16 -10 -4 -2
sa:<quality> official	6 0 -12 1
sa:<quality> oil	0 30 -24 -5
sa:<quality> one	-4 1 -9 6
sa:<quality> product	-1 -7 0 10
sa:<quality> purchase	0 -13 14 0
sa:<quality> rice	9 -8 0 0
sa:<quality> side	-5 -22 13 9
sa:<quality> steel	0 17 -13 0
sa:<quality> sugar	0 -9 0 11
sa:<quality> trade	-6 -20 15 10
sa:<quality> vice	0 5 -9 2
sa:<quality> want	0 10 -8 0
sa:<seat>	-7 17 -9 -4
sa:<seat> 's	-1 14 -17 4
sa:<seat> )	0 20 -16 -1
sa:<seat> ,	10 -2 -12 8
sa:<seat> .	-6 -12 13 2
sa:<seat> <day-gone>	4 -12 7 0
sa:<seat> a	0 13 -5 -6
sa:<seat> and	0 19 -15 -3
sa:<seat> for	-8 -2 0 13
sa:<seat> had	-2 21 -7 -12
sa:<seat> has	0 9 -5 -2
sa:<seat> on	22 -19 6 -3
sa:<seat> publish	0 -10 11 0
sa:<seat> thi	0 12 -8 -3
sa:<seat> time	-10 -6 -1 15
sa:<seat> to	-2 -3 10 -4
sa:<seat> was	0 -8 9 0
sa:<seat> with	0 0 -12 13
sa:<seat> would	0 6 1 -10
sa:<span>	23 -19 -21 28
sa:<span> "	0 -7 -1 10
sa:<span> ,	0 12 -17 1
sa:<span> .	28 3 -17 -8
sa:<span> a	0 -18 0 19
sa:<span> after	0 36 -17 -31
sa:<span> at	-1 -14 14 0
sa:<span> before	8 -15 14 -6
sa:<span> earlier	-6 -2 -9 16
sa:<span> early	-2 -19 -2 23
sa:<span> extension	0 15 -1 -11
sa:<span> for	0 4 6 -10
sa:<span> in	-9 13 -9 -1
sa:<span> later	0 11 -7 -1
sa:<span> longer	0 -6 9 -1
sa:<span> of	11 -26 -12 26
sa:<span> tariff	0 14 8 -22
sa:<span> that	0 -15 -4 20
sa:<span> to	-16 -9 5 13
sa:<span> truce	-3 -3 -14 15
sa:<span> while	4 -8 2 0
sa:<span> with	0 -7 -8 15
sa:<taker>	-8 0 -20 21
sa:<v-agree>	-2 -8 3 9
sa:<v-bear>	4 9 -3 -13
sa:<v-buy>	-17 26 -9 -12
sa:<v-down>	0 -4 10 -10
sa:<v-end>	-9 1 -9 12
sa:<v-impose>	-8 0 2 4
sa:<v-lack>	1 -11 6 2
sa:<v-propose>	10 2 -3 -10
sa:<v-renew>	-4 -9 -10 23
sa:<v-say>	4 19 -11 -13
sa:<v-sell>	-1 19 -19 -1
sa:<v-sign>	-16 13 -7 0
sa:<v-stay>	12 -12 13 -15
sa:<v-suspend>	7 -8 -1 6
sa:<v-target>	-20 11 -6 2
sa:<v-threaten>	-10 -4 21 -14
sa:a	10 -6 -11 13
sa:a "	-4 -9 -12 21
sa:a <level>	0 16 -6 -7
sa:a <name>	0 0 -12 9
sa:a <number>	0 -13 16 -3
sa:a <office>	13 -3 0 -9
sa:a <organisation>	-5 -15 11 9
sa:a <quality>	0 0 11 -21
sa:a <span>	15 -11 -11 8
sa:a ban	10 -7 0 -2
sa:a call	-2 -3 9 -5
sa:a conference	0 -15 3 12
sa:a country	0 -15 16 0
sa:a date	-1 10 0 -8
sa:a deal	-13 -16 20 2
sa:a decision	0 -16 2 13
sa:a decree	0 12 -10 -1
sa:a delay	0 9 -8 0
sa:a different	0 -11 2 8
sa:a dinner	9 -14 8 -3
sa:a dispute	0 -10 0 11
sa:a draft	0 17 -10 -6
sa:a duty	-4 11 -12 0
sa:a few	-5 21 -7 -11
sa:a first	14 0 -22 0
sa:a fourth	5 -8 6 -4
sa:a framework	-13 6 -13 7
sa:a further	-1 -13 7 6
sa:a good	3 -9 10 -3
sa:a hotel	0 2 -10 4
sa:a last	0 -12 18 -8
sa:a law	-1 10 -3 0
sa:a letter	0 -18 18 0
sa:a list	-1 -9 6 5
sa:a long	14 -10 0 -5
sa:a longer	5 -9 -13 14
sa:a meet	8 0 0 -16
sa:a page	13 -12 -2 0
sa:a pause	-5 -7 1 9
sa:a period	0 -12 0 14
sa:a plan	-6 17 -1 -11
sa:a point	0 -2 -7 10
sa:a preliminary	0 -16 1 13
sa:a promise	0 -10 12 0
sa:a rate	0 -17 -5 21
sa:a result	-3 0 -9 11
sa:a round	3 1 -25 15
sa:a row	0 10 -4 -3
sa:a second	-15 -3 -9 22
sa:a sign	0 -11 8 2
sa:a signature	-9 1 17 -13
sa:a single	0 11 -3 -4
sa:a standstill	-1 -8 -15 22
sa:a state	5 -10 6 0
sa:a statement	0 -6 11 -3
sa:a summit	0 8 0 -10
sa:a tariff	0 -19 19 0
sa:a television	-3 0 10 -10
sa:a text	0 -13 -2 15
sa:a third	-2 24 -3 -21
sa:a three	0 -9 9 0
sa:a trade	-16 0 10 -3
sa:a truce	-2 7 7 -16
sa:a video	0 12 -6 -3
sa:a warn	-1 16 -4 -9
sa:a word	14 -7 1 -8
sa:aboard	0 11 -10 0
sa:abolish	0 10 0 -11
sa:about	25 -2 -19 1
sa:about <number>	7 3 -11 -3
sa:about how	0 -14 17 -1
sa:about tariff	-2 9 -1 -2
sa:accept	0 -10 20 -11
sa:accept an	0 11 -10 0
sa:accord	0 20 -8 -12
sa:accord with	0 9 -3 -4
sa:account	11 -21 3 6
sa:account ,	13 -18 7 -3
sa:account of	0 -5 -2 9
sa:act ,	0 -9 -2 11
sa:add	-3 17 -16 0
sa:add .	0 4 -11 7
sa:additional	0 15 -26 1
sa:additional <level>	0 15 -10 -3
sa:additional duty	5 9 -11 -12
sa:additional tariff	-2 -7 -3 13
sa:adopt	0 12 -11 0
sa:advertisement	0 23 -15 -10
sa:affair	8 -12 3 0
sa:affiliate	0 12 -3 -5
sa:africa	0 -6 -5 11
sa:after <number>	0 8 -18 5
sa:after <person>	19 0 -10 -9
sa:after <seat>	-2 22 -10 -10
sa:after <span>	-14 -22 -17 36
sa:after all	0 23 -16 -4
sa:after he	0 -27 26 4
sa:after his	0 13 -9 -4
sa:after it	0 -8 13 -9
sa:after talk	0 9 -2 -3
sa:after that	0 -6 12 -6
sa:after the	-9 37 -22 -17
sa:after their	-1 13 -3 -5
sa:after they	-5 0 17 -17
sa:after two	0 15 -8 -6
sa:afternoon	0 -19 4 13
sa:afternoon .	0 -27 21 7
sa:afternoon the	4 -9 -5 9
sa:again	7 -14 6 1
sa:again ,	10 -9 -8 4
sa:again .	0 -9 8 0
sa:again in	11 -20 11 -3
sa:again on	-5 9 0 0
sa:against	-7 10 0 -5
sa:against <number>	0 15 -3 -9
sa:against <quality>	0 -12 12 0
sa:agenda	0 -15 21 -5
sa:ago ,	0 -13 16 -2
sa:agree	2 0 -8 7
sa:agree on	-4 -20 17 6
sa:agree that	0 6 -11 6
sa:agree to	12 -18 10 -1
sa:agreement	-8 11 11 -25
sa:agreement ,	4 -12 17 -8
sa:agreement .	-10 4 7 -8
sa:agreement in	-1 1 11 -17
sa:agreement of	0 12 -3 -7
sa:agreement on	-4 10 6 -15
sa:agreement under	0 12 -12 0
sa:agreement with	-2 -15 3 18
sa:ahead	-3 14 -6 -2
sa:ahead .	-1 11 -7 0
sa:aim	17 -3 -7 -9
sa:air	-2 2 5 -14
sa:aircraft	0 -19 21 0
sa:aircraft and	0 -9 12 -1
sa:aircraft part	0 -9 9 0
sa:airport	8 -14 -2 7
sa:airport .	6 0 -10 3
sa:alexandria	9 0 -2 -7
sa:all	4 -8 -11 17
sa:all ,	0 10 -9 0
sa:all .	-2 27 -19 -8
sa:all but	4 -13 -4 12
sa:all of	0 -7 -7 14
sa:all three	0 -4 12 -5
sa:all time	-2 -15 11 6
sa:almost	0 11 -14 2
sa:alone	0 -13 15 0
sa:along	0 17 -9 -7
sa:also	-1 13 -9 -1
sa:aluminium	-2 11 0 -11
sa:aluminum	0 11 -8 0
sa:ambassador	9 10 -13 -13
sa:an	-6 7 -11 5
sa:an <office>	0 9 -3 -4
sa:an <quality>	0 10 0 -14
sa:an agreement	-5 19 0 -19
sa:an air	-3 -7 12 -1
sa:an end	12 -12 -13 11
sa:an extension	1 -18 8 9
sa:an hour	-17 -21 28 2
sa:an idea	0 -10 -1 14
sa:an invitation	0 11 -8 0
sa:an order	0 10 -4 -3
sa:an understanding	0 5 -8 3
sa:and	7 -11 3 1
sa:and ,	-4 -5 8 1
sa:and <day-ahead>	7 0 -12 2
sa:and <day-gone>	23 -12 -13 -4
sa:and <day-today>	11 1 -8 -9
sa:and <level>	-6 19 -3 -7
sa:and <name>	-9 -26 8 27
sa:and <number>	-9 11 -10 3
sa:and <organisation>	0 10 -9 0
sa:and <person>	0 -7 2 9
sa:and <quality>	11 0 -23 9
sa:and <seat>	-7 38 -17 -19
sa:and aluminium	-1 9 0 -10
sa:and an	-3 12 -9 0
sa:and announce	0 -9 -4 15
sa:and are	16 0 -15 -1
sa:and at	2 6 3 -20
sa:and begin	10 -8 0 0
sa:and both	-3 10 2 -13
sa:and cement	0 -1 -10 9
sa:and coffee	0 14 -4 -8
sa:and come	-16 26 -11 -7
sa:and constructive	-5 7 -10 3
sa:and continue	0 -13 14 0
sa:and cotton	8 -6 -4 0
sa:and duty	0 -10 -7 15
sa:and for	0 -21 15 7
sa:and forty	0 -12 15 0
sa:and from	-11 13 0 -5
sa:and gave	0 9 -3 0
sa:and get	-3 -8 0 12
sa:and go	4 7 -12 -2
sa:and half	0 0 -10 8
sa:and has	0 10 -3 -2
sa:and here	1 -13 3 6
sa:and i	0 -18 16 0
sa:and in	-10 -5 3 9
sa:and is	-15 9 3 -8
sa:and it	-12 14 0 -14
sa:and last	0 0 -18 12
sa:and leave	8 -23 -16 32
sa:and medicine	0 -1 9 -7
sa:and meet	-5 16 -11 0
sa:and mr	0 -14 15 -1
sa:and no	-1 16 -12 0
sa:and nobody	0 5 1 -15
sa:and none	0 -13 0 14
sa:and of	-11 -9 20 -3
sa:and on	10 2 -6 -8
sa:and one	5 -10 3 1
sa:and our	0 0 -14 11
sa:and parted	0 -3 10 -4
sa:and promise	-4 13 -5 -4
sa:and put	7 10 -15 -5
sa:and rare	0 -14 16 0
sa:and run	-5 17 -8 -1
sa:and say	6 -1 -20 16
sa:and sign	-3 -22 20 4
sa:and stay	17 0 -17 -2
sa:and tell	0 12 -8 -1
sa:and the	12 -11 7 -5
sa:and then	-3 3 -10 6
sa:and there	-5 -10 7 7
sa:and they	-13 -6 21 -11
sa:and to	-10 14 -1 -6
sa:and trade	-9 11 -3 -2
sa:and want	8 -8 0 0
sa:and we	6 -24 14 3
sa:and were	0 -9 10 -1
sa:and which	0 -7 10 0
sa:and will	17 -18 10 -9
sa:and wine	0 -2 -8 10
sa:and with	-2 -27 34 -6
sa:and without	0 -13 5 7
sa:and would	-1 19 -8 -10
sa:announce	6 0 -20 14
sa:announce .	0 11 -21 8
sa:announce <day-gone>	0 -8 10 0
sa:announce a	-1 17 -11 -3
sa:announce for	8 -11 8 -5
sa:announce on	-1 8 1 -12
sa:another	0 -14 8 4
sa:another <level>	0 22 -15 -5
sa:another <span>	-11 -1 27 -24
sa:another meet	0 -10 0 11
sa:answer	0 25 -20 -4
sa:anti	-4 13 -4 0
sa:anti -	-4 13 -4 0
sa:any	0 1 8 -16
sa:any further	0 -11 12 0
sa:anyone	0 11 -8 -5
sa:anything	0 8 -6 0
sa:apart	0 3 -15 11
sa:apec	-2 14 -8 -2
sa:app	0 6 -17 9
sa:application	0 -11 11 0
sa:apply	-1 -9 15 -7
sa:approval	0 -8 13 -6
sa:approve	-4 13 -19 4
sa:apricot	10 -7 0 0
sa:are	27 8 -14 -23
sa:are .	0 -11 3 9
sa:are expect	0 -8 0 8
sa:are in	3 -10 0 9
sa:are meant	11 -4 -3 -3
sa:are not	0 17 -9 -7
sa:are to	19 -23 0 6
sa:are until	0 3 10 -15
sa:arrangement	-7 14 0 -8
sa:arrive	4 -13 6 0
sa:arrive by	0 -8 0 9
sa:arrived	10 -8 0 0
sa:as	6 6 -16 2
sa:as <level>	-1 10 -3 0
sa:as agree	0 12 -12 0
sa:as is	9 -11 0 0
sa:as long	0 14 -10 -1
sa:as the	5 0 0 -11
sa:as they	0 0 -10 8
sa:as we	0 -11 11 0
sa:as well	-12 -1 -17 19
sa:asean	8 6 -7 -12
sa:asean summit	11 5 -11 -7
sa:asia	0 -2 -6 9
sa:asian	-1 0 -4 8
sa:aside	0 27 -23 -4
sa:ask	-15 -5 7 4
sa:ask for	-3 -2 12 -11
sa:ask the	0 0 -10 8
sa:asleep	-1 -7 -14 20
sa:asparagu	0 -3 10 -6
sa:at	-12 3 1 1
sa:at <level>	-9 27 -18 -6
sa:at <money>	0 9 -6 -1
sa:at <number>	0 11 -4 -11
sa:at a	7 -29 36 -18
sa:at all	0 15 -12 -1
sa:at an	-3 -3 9 -4
sa:at it	-4 -9 15 0
sa:at lancaster	0 9 -3 -4
sa:at least	9 -5 -18 8
sa:at noon	7 13 -24 0
sa:at the	-51 1 -10 34
sa:at three	0 0 -15 12
sa:at turnberry	11 0 -10 0
sa:at which	12 2 -3 -15
sa:attempt	0 -25 15 10
sa:avocado	0 -6 9 -2
sa:away	-1 9 -10 0
sa:back	10 -6 -9 9
sa:back ,	9 -7 0 0
sa:back .	10 4 -16 -4
sa:back for	-1 -2 13 -10
sa:back from	0 15 -7 -7
sa:back its	0 -7 -5 12
sa:back the	0 -16 -5 19
sa:back with	0 13 -11 0
sa:ban	9 -3 -3 -3
sa:ban on	10 -5 0 -3
sa:banana	-2 3 -11 7
sa:basi	0 -9 0 10
sa:basi in	0 -11 0 12
sa:be	19 -12 0 0
sa:be <level>	0 -8 10 0
sa:be an	7 -18 -4 13
sa:be extend	3 -9 -11 16
sa:be halve	0 -10 11 0
sa:be hold	-8 31 -20 -9
sa:be put	0 -9 11 0
sa:be sign	0 -10 6 3
sa:be suspend	8 -5 0 0
sa:be the	18 -5 -9 -2
sa:bean	0 -15 13 2
sa:became	0 15 -12 0
sa:because	-18 18 4 -32
sa:because of	-6 10 0 -14
sa:because the	-1 17 -8 -7
sa:become	0 9 -14 0
sa:beef	-8 14 -13 0
sa:beef and	0 15 -8 -6
sa:been	-20 18 -8 0
sa:been call	0 21 -20 0
sa:been postpone	0 15 -10 -2
sa:been settle	0 9 -5 -2
sa:been take	0 -2 8 -4
sa:been threaten	0 -15 16 0
sa:before	0 12 -10 -2
sa:before .	7 4 -17 0
sa:before <day-ahead>	0 17 -13 0
sa:before <month-ahead>	0 -6 9 -1
sa:before <person>	-3 18 -31 12
sa:before a	1 25 -28 -12
sa:before he	0 10 -5 -2
sa:before it	-6 -8 9 2
sa:before its	0 -12 11 0
sa:before the	1 -7 21 -20
sa:before their	12 -23 0 9
sa:begin	19 0 -8 -10
sa:begin ,	-3 3 9 -12
sa:begin .	-7 11 -1 -4
sa:begin <span>	15 0 -3 -16
sa:begin a	26 -30 20 -22
sa:begin in	-5 20 -4 -12
sa:begin on	-17 -25 -17 43
sa:behind	0 -15 14 0
sa:being carry	0 -10 12 0
sa:below	0 -11 17 -7
sa:benefit	0 9 -6 -1
sa:beside	-1 -7 12 -3
sa:between	-7 13 -11 0
sa:between <name>	-31 7 -9 14
sa:between <person>	0 -5 15 -13
sa:between the	12 -2 -10 2
sa:between them	-5 19 -2 -13
sa:bicycle	0 -9 11 0
sa:big	-4 -3 12 -4
sa:biggest	0 12 -6 -3
sa:biscuit	0 14 -1 -12
sa:bishop	0 10 -8 0
sa:bite	0 10 -3 -1
sa:black	9 -5 0 -1
sa:boat	0 -21 2 18
sa:body	-5 13 -3 -5
sa:border .	0 16 -14 -1
sa:both	0 -17 8 7
sa:both .	0 -7 0 10
sa:both <office>	0 -8 10 0
sa:both country	2 -3 10 -9
sa:both have	7 -14 10 -3
sa:both of	0 0 -13 11
sa:both side	-3 15 -17 0
sa:breaking	4 -14 10 -2
sa:brief	0 -10 -5 14
sa:bring	-6 -2 14 -9
sa:bring a	0 -9 11 0
sa:bring back	0 -9 -3 13
sa:bring down	0 0 8 -7
sa:bring home	0 10 -7 -1
sa:bring it	0 11 -11 0
sa:broke off	-9 -8 2 10
sa:broken	9 2 -3 -11
sa:bulletin	0 11 -2 -6
sa:busan	-4 10 0 -16
sa:busan agreement	10 -15 -1 6
sa:busan on	0 19 -14 0
sa:business	0 17 -17 -2
sa:but	1 -8 -10 18
sa:but a	0 -4 10 -7
sa:but leave	0 -3 14 -12
sa:but not	0 -19 -1 21
sa:but that	0 -4 11 -6
sa:but the	0 14 -16 0
sa:butter	8 0 -11 0
sa:buy	-1 31 -22 -9
sa:by	-2 5 6 -16
sa:by <level>	0 13 -7 -3
sa:by <number>	8 0 -5 -4
sa:by <office>	0 -17 17 0
sa:by <person>	-11 10 -8 0
sa:by <points>	0 8 -11 1
sa:by <quality>	-1 0 -8 6
sa:by <span>	-22 -5 23 -11
sa:by a	8 -11 9 -9
sa:by an	0 10 -4 -3
sa:by half	0 -13 11 2
sa:by our	0 -16 17 0
sa:by side	0 -13 17 -6
sa:by telephone	-9 13 -4 -11
sa:by the	9 5 -16 4
sa:by their	0 11 -3 -8
sa:by video	-5 -20 29 -11
sa:by which	-3 0 -7 10
sa:calendar	0 11 -5 -3
sa:call	0 9 -12 2
sa:call .	0 13 -11 0
sa:call off	-4 31 -25 -7
sa:call on	0 3 5 -13
sa:call the	7 -10 0 3
sa:call with	0 -32 31 3
sa:camera	0 16 -9 -7
sa:can be	0 -6 11 -1
sa:cancel	0 10 -3 -7
sa:canned	0 -9 14 -6
sa:canola	0 0 13 -13
sa:cape	0 15 -10 -4
sa:capital .	-13 0 10 0
sa:capital on	9 -5 -5 0
sa:car	10 0 0 -15
sa:car .	0 14 -10 0
sa:car and	0 -11 10 0
sa:car pay	0 -9 10 0
sa:card	6 -16 2 7
sa:carmaker	0 19 -18 0
sa:carpet	14 0 -17 0
sa:carry out	-1 -1 -11 12
sa:case	0 4 -15 9
sa:case on	0 -12 0 13
sa:cashew	0 -6 13 -5
sa:cattle	0 10 0 -13
sa:caved	0 9 -5 -1
sa:ceasefire	2 31 -23 -19
sa:cement	-3 -12 9 6
sa:cement ,	0 -5 17 -16
sa:central	-1 -15 6 10
sa:centre	0 13 -11 0
sa:ceramic	0 -10 12 -1
sa:certain	0 12 -6 -3
sa:certificate	5 -13 11 -4
sa:chair	8 -12 -8 11
sa:chairmanship	0 -11 13 0
sa:chairmanship of	0 -11 13 0
sa:changed	0 11 -8 0
sa:charge	-12 23 -12 -6
sa:charge .	0 -9 0 10
sa:charge <level>	-5 10 0 -12
sa:charge the	0 11 -6 -3
sa:cheese and	0 -15 19 -6
sa:chemical	0 -18 17 1
sa:chicken	-2 10 -20 7
sa:chip ,	-3 13 -3 -1
sa:chip that	0 -8 0 10
sa:chipmaker	0 -10 0 11
sa:christma	0 12 -7 -2
sa:citing	0 -6 -1 9
sa:clear the	-1 -16 12 4
sa:client	0 13 -10 0
sa:climb	-1 10 -2 -3
sa:clock	0 0 -12 9
sa:close	4 -1 -11 5
sa:closed	-11 0 -3 11
sa:coal	-1 -13 -9 20
sa:coal ,	0 -5 -6 10
sa:cocoa ,	0 -8 13 -6
sa:cod	0 -3 -7 10
sa:coffee	15 -4 -14 4
sa:coffee ,	2 0 -15 9
sa:coffee and	0 -9 -3 13
sa:colleague	-3 10 0 -9
sa:collect	-3 0 13 -14
sa:come	-7 0 -2 7
sa:come back	14 -9 0 -9
sa:come down	-1 -3 -14 16
sa:come first	0 -18 19 0
sa:come from	0 -4 10 -6
sa:come home	-3 13 -8 -1
sa:come into	0 11 -4 -2
sa:come on	-3 -1 -9 11
sa:come out	-10 6 -2 1
sa:come to	1 -18 5 13
sa:commerce	-4 -18 7 17
sa:commerce ,	0 7 -3 -1
sa:commerce ministry	-1 -10 2 10
sa:commerce secretary	0 -7 13 -5
sa:commit	0 -11 11 0
sa:commitment	0 11 -6 -2
sa:communication	0 9 -2 -6
sa:communiqué	0 -10 -5 13
sa:company	-6 21 0 -11
sa:complete	0 -7 11 0
sa:complete it	0 -7 8 0
sa:completed	-1 1 -9 7
sa:computer	0 14 -10 -1
sa:concerned	0 9 -6 0
sa:conclude	-9 4 0 0
sa:conclude the	0 -5 16 -12
sa:conference	-3 -17 20 0
sa:conference .	0 -1 7 -5
sa:consensu	-3 -14 -2 18
sa:consensu of	0 -10 0 11
sa:constructive	5 3 -14 0
sa:consultation	-7 4 -14 14
sa:consultation ,	0 -6 9 -1
sa:continue	-2 -10 10 2
sa:continue .	0 -5 -1 9
sa:continue to	0 -7 11 0
sa:control	-8 14 -4 -3
sa:conversation	-1 -13 4 11
sa:conversation with	0 -9 0 10
sa:cost	-3 13 -1 -7
sa:cotton	6 -18 18 -9
sa:cotton ,	0 -9 10 0
sa:could	-16 14 -6 -3
sa:could be	0 -9 13 -3
sa:council	0 16 -13 0
sa:count	0 -9 5 4
sa:counted	0 -10 12 0
sa:countermeasure	-2 -1 -8 10
sa:country	1 4 15 -31
sa:country '	-5 -5 12 -2
sa:country .	10 -8 0 0
sa:country begin	0 9 -1 -5
sa:country say	4 6 5 -17
sa:country will	0 -11 0 13
sa:couple	0 -6 10 -2
sa:couple of	0 -6 10 -2
sa:covered	-3 0 -3 8
sa:cruz	0 -16 8 7
sa:current	0 -9 10 0
sa:custom	-12 28 -3 -9
sa:custom house	-7 0 10 -1
sa:customer	0 10 -3 -4
sa:cut	6 4 -6 -7
sa:cut duty	0 0 -11 11
sa:cut from	-5 11 -4 -1
sa:cut its	0 -13 14 0
sa:cut on	9 -8 0 0
sa:dark	10 -8 0 0
sa:date	-16 -2 5 3
sa:date that	0 8 -7 0
sa:date to	0 11 -6 -2
sa:day	-2 0 -17 14
sa:day for	5 -14 0 8
sa:day of	7 3 -36 8
sa:dead	3 -6 -11 12
sa:deadline	5 23 -15 -18
sa:deal	-10 -11 15 0
sa:deal ,	0 -3 17 -15
sa:deal by	0 -14 15 0
sa:deal for	0 -10 0 12
sa:deal of	0 -9 13 -1
sa:deal on	0 -1 11 -9
sa:deal that	0 -11 0 12
sa:deal with	5 19 -24 -2
sa:decide	-2 -5 -2 11
sa:decide on	0 -6 -11 16
sa:decision .	0 -6 -2 9
sa:declare the	0 -7 0 10
sa:decree	0 9 -16 3
sa:deficit	0 13 -10 0
sa:delay	-2 -11 3 11
sa:delay of	0 9 -8 0
sa:delegation	14 -25 -3 11
sa:delegation from	15 -11 10 -19
sa:delegation of	0 -2 -6 8
sa:deny	0 12 -7 -2
sa:depend	10 -16 0 4
sa:depth	0 10 0 -9
sa:desk	-4 -6 14 -7
sa:desk )	0 8 -4 -1
sa:did before	0 -10 10 0
sa:didn't	0 -5 8 0
sa:die	0 10 -6 0
sa:difference	4 14 -16 -3
sa:digital	0 -17 21 -2
sa:digital service	0 -8 11 -2
sa:dinner in	0 -10 7 4
sa:discussion	0 10 -3 -4
sa:dispute	-10 4 18 -19
sa:dispute over	0 -3 23 -20
sa:do	-12 -18 24 -1
sa:do so	0 -27 30 -5
sa:doe not	-2 -9 8 3
sa:don't	0 18 -11 -2
sa:done	-10 -16 0 21
sa:done .	-2 -25 12 18
sa:double	-2 19 -6 -10
sa:down	16 6 -11 -12
sa:down from	0 16 -13 0
sa:down in	20 -4 -26 7
sa:down to	2 -14 11 -4
sa:draft	0 18 -11 -6
sa:draw	0 26 -17 -10
sa:due	-4 -1 14 -12
sa:due to	-2 0 8 -9
sa:dump	-2 15 -7 -2
sa:during	0 0 11 -12
sa:during the	0 -10 11 0
sa:during which	0 14 -8 -8
sa:duty	-2 -9 5 5
sa:duty .	-3 10 0 -12
sa:duty between	6 -8 7 -7
sa:duty come	11 -11 0 0
sa:duty of	-7 27 -21 -1
sa:duty on	-5 -20 23 1
sa:duty over	0 11 -10 0
sa:duty that	9 -9 1 -3
sa:duty they	-1 -12 1 12
sa:duty to	0 16 -15 0
sa:each	8 6 -26 11
sa:each .	0 -12 -5 18
sa:each other	-9 5 1 -1
sa:each side	15 -6 -25 8
sa:each way	8 -11 -3 7
sa:earlier	-6 -3 -6 15
sa:earlier .	0 8 -12 2
sa:early	-4 -24 16 13
sa:early .	-1 -10 6 5
sa:earth	-10 -5 3 6
sa:earth ,	0 -11 -11 19
sa:earth .	0 -21 17 6
sa:earth and	0 16 -12 -1
sa:ease	6 -14 7 0
sa:eastern time	0 -14 6 9
sa:economic	-6 14 1 -13
sa:economic and	-8 11 -3 -1
sa:economy	-15 11 2 -6
sa:edition	-8 17 0 -11
sa:effect	-2 -7 13 -3
sa:effect at	0 -7 0 9
sa:effectively	8 -12 -1 6
sa:effectively off	9 -12 -1 6
sa:eight	15 -4 0 -12
sa:eighth	16 0 -12 -6
sa:eighth time	12 5 -14 -3
sa:either .	9 -9 0 -1
sa:embassy	0 8 0 -7
sa:empty	-6 3 -14 11
sa:empty hand	-1 14 -7 -6
sa:end	-9 -10 0 14
sa:end ,	0 -8 18 -11
sa:end .	-7 43 -43 -8
sa:end <day-ahead>	10 -19 -4 14
sa:end <day-today>	0 17 -6 -12
sa:end <span>	-8 -8 -1 16
sa:end at	-3 9 5 -13
sa:end of	10 -31 -22 39
sa:end on	0 -9 22 -13
sa:end the	-3 11 3 -10
sa:end their	0 -24 20 3
sa:end to	3 -5 -7 9
sa:end without	0 -4 -2 8
sa:engine	0 9 -5 -2
sa:english	0 9 -4 -2
sa:entebbe	0 -16 17 0
sa:evening	16 -19 -15 22
sa:evening ,	17 -6 0 -6
sa:evening <person>	-12 0 -11 18
sa:event	13 -8 -4 0
sa:every	-2 -4 -13 19
sa:everyone	0 15 -11 -2
sa:everything	-3 13 -9 0
sa:excerpt	0 16 -8 -6
sa:excerpt )	0 8 -2 -2
sa:expect	0 3 -6 1
sa:expect .	0 11 -12 1
sa:expect <name>	0 -13 7 6
sa:expect a	0 -12 13 0
sa:expect the	0 10 -9 -3
sa:expect to	0 14 -10 -5
sa:expert	0 -12 15 0
sa:expire	5 0 -18 7
sa:expire ,	0 3 -15 10
sa:expire .	17 -8 -1 -5
sa:explain	0 -6 9 0
sa:export of	9 -3 0 -5
sa:exporter	0 -10 9 0
sa:extend	0 0 -16 14
sa:extend .	0 -7 -2 10
sa:extend a	0 -2 -9 8
sa:extend it	0 -1 14 -13
sa:extend the	4 16 -10 -14
sa:extend their	-6 -4 -6 17
sa:extend to	-6 9 -7 0
sa:extension of	-9 -3 4 5
sa:extra	-4 -17 12 9
sa:extra duty	0 -24 14 11
sa:extract	0 3 -11 4
sa:extract )	0 0 -10 6
sa:fact	0 13 -4 -8
sa:fact sheet	0 10 -3 -6
sa:fail	0 -8 11 0
sa:fail ,	0 -10 10 0
sa:failed	-3 -9 12 0
sa:failing	0 0 -9 8
sa:fall	-11 0 5 -1
sa:fall .	0 -9 10 0
sa:fall from	0 -9 10 0
sa:fall on	0 -6 0 9
sa:far	0 -2 10 -8
sa:far .	0 -8 11 -1
sa:farm good	0 19 -11 -6
sa:federal	0 15 -13 0
sa:fee for	0 -10 4 4
sa:fentanyl	-10 -17 5 19
sa:fentanyl ,	-2 -12 2 12
sa:fentanyl .	0 16 -13 0
sa:fentanyl and	0 -14 0 15
sa:fentanyl duty	0 -13 15 0
sa:few hour	-4 20 -10 -8
sa:fewer	0 12 -7 -4
sa:fifth	0 -11 1 5
sa:fifth time	1 -15 1 8
sa:fight	-1 -7 11 0
sa:figure .	-3 13 -6 -4
sa:filled	0 -7 -5 13
sa:final	-4 24 -19 -4
sa:fine	0 10 -8 0
sa:finish	20 -22 -8 9
sa:firm	-1 18 -10 -4
sa:first	15 -10 8 -19
sa:first ,	0 -10 12 -1
sa:first day	29 -18 4 -22
sa:first of	14 -8 -2 -5
sa:first phase	-3 15 -8 -4
sa:first round	0 -10 2 7
sa:first talk	1 -9 0 3
sa:first time	-10 14 -4 -5
sa:fish	-8 -12 29 -17
sa:fish and	0 -8 13 -5
sa:fishing	0 -7 10 0
sa:fishmeal	0 9 -13 1
sa:five	9 5 -5 -18
sa:five hour	11 -5 0 -7
sa:fix	0 11 -5 -5
sa:flag	0 -3 -6 11
sa:flat	14 -13 0 0
sa:flew	-10 12 -5 2
sa:flew home	-7 15 -1 -4
sa:floor	3 0 -20 13
sa:floor of	0 -7 -4 12
sa:follow	0 -13 2 13
sa:followed	8 2 -7 -9
sa:food	0 12 -8 -2
sa:for .	0 11 -9 0
sa:for <day-ahead>	5 1 1 -13
sa:for <name>	-11 13 0 -6
sa:for <number>	-9 5 6 -11
sa:for <person>	-4 -12 0 14
sa:for <quality>	0 -6 -13 13
sa:for <seat>	0 11 -6 -3
sa:for <span>	32 6 -31 0
sa:for a	8 -1 -12 9
sa:for an	-7 -23 24 4
sa:for another	-9 -21 38 -16
sa:for carry	0 16 0 -16
sa:for his	-13 -18 8 17
sa:for its	0 -10 13 0
sa:for more	11 -11 6 -11
sa:for now	0 -8 0 7
sa:for once	6 -13 6 0
sa:for rare	0 -14 4 11
sa:for some	0 14 -11 0
sa:for talk	1 12 -9 -7
sa:for tariff	10 -9 0 0
sa:for the	5 13 -11 -16
sa:for their	-1 -12 -1 16
sa:for three	-1 -6 9 0
sa:for trade	0 1 -10 8
sa:for what	0 -12 21 -9
sa:forced	0 10 -4 -1
sa:foreign	-11 28 -13 -3
sa:foreign ministry	-9 22 -3 -11
sa:forty	3 -13 15 -6
sa:forty minute	4 -16 16 -5
sa:forward	-5 16 -11 0
sa:found	0 14 -8 -1
sa:four	17 5 -28 2
sa:fourth	6 -11 -3 10
sa:fourth round	13 -15 -15 19
sa:fourth time	-8 6 6 -9
sa:framework	-21 -18 -18 40
sa:framework agreement	0 -12 7 4
sa:framework for	-2 4 -21 10
sa:framework of	0 -11 6 4
sa:framework that	0 1 -10 6
sa:framework to	0 -17 0 14
sa:free	-10 14 0 -7
sa:free of	0 17 -11 -3
sa:free trade	-2 7 8 -16
sa:freeze	-5 -12 0 16
sa:freeze their	0 -20 6 14
sa:friday	11 -19 11 -4
sa:from	-23 7 -3 8
sa:from <day-ahead>	-3 -26 14 20
sa:from <day-gone>	-5 -3 -3 14
sa:from <level>	-11 -16 14 9
sa:from <name>	10 30 -7 -41
sa:from <number>	0 24 -14 -7
sa:from <person>	0 0 -11 10
sa:from <quality>	0 -8 20 -14
sa:from <seat>	-2 13 -6 -7
sa:from a	0 -15 -5 21
sa:from both	0 -14 0 15
sa:from that	0 -8 9 0
sa:from the	-9 10 -8 1
sa:front	-6 17 -13 -1
sa:frozen	0 -17 14 3
sa:fruit	0 -6 13 -4
sa:furniture	0 11 -5 -3
sa:further	4 -10 7 0
sa:further increase	0 -14 14 0
sa:further notice	11 -10 0 0
sa:future	1 -3 -12 8
sa:g	0 -8 13 -5
sa:gallium	0 -8 10 0
sa:game	0 13 -6 -7
sa:gas	0 11 -6 -2
sa:gate	-1 12 0 -7
sa:gather	9 -6 -2 0
sa:gave	-4 22 -33 7
sa:gave the	0 12 -8 -2
sa:geneva	0 -6 -7 13
sa:geneva ,	-4 12 -3 -4
sa:geneva .	-7 0 -7 12
sa:geneva on	-1 -11 0 15
sa:get	-14 17 -12 0
sa:get its	-1 -7 -8 15
sa:give	0 20 -10 -6
sa:gmt	10 0 -5 -7
sa:go	-10 0 9 -5
sa:go .	0 10 -18 4
sa:go down	0 -11 12 0
sa:go for	0 -10 13 -2
sa:go from	0 13 -7 -2
sa:go into	-9 5 9 -13
sa:go well	0 -16 12 5
sa:gold	0 11 -8 0
sa:good	-9 3 10 -13
sa:good ,	-3 3 5 -14
sa:good .	-3 8 1 -12
sa:good and	0 9 -8 0
sa:good as	0 13 0 -11
sa:good at	0 -12 6 5
sa:good each	8 -12 -2 7
sa:good for	-1 22 -12 -7
sa:good from	-4 -17 19 1
sa:good have	0 -6 8 0
sa:good in	0 -8 10 -1
sa:good of	0 -16 10 8
sa:good on	8 -13 10 -4
sa:good take	0 -7 -1 10
sa:good that	0 -10 11 0
sa:good until	0 10 -6 -1
sa:good was	0 10 -9 0
sa:good will	0 3 -13 8
sa:good worth	0 11 -7 0
sa:good would	0 12 -9 0
sa:government	11 15 -32 -2
sa:government had	0 10 -5 -3
sa:government have	8 0 -5 -2
sa:grant	0 -14 16 0
sa:guest	-13 9 3 -10
sa:gyeongju	-7 4 7 -15
sa:gyeongju ,	-2 19 -6 -11
sa:had	-13 1 3 1
sa:had "	0 -2 -8 9
sa:had a	-5 -7 9 0
sa:had accept	0 11 -10 0
sa:had announce	0 -2 10 -11
sa:had ask	0 11 -7 -2
sa:had been	-13 5 1 -2
sa:had begin	-10 0 -12 13
sa:had broken	7 8 -11 -10
sa:had call	11 -3 -7 0
sa:had come	0 12 -6 -7
sa:had hope	0 -16 10 6
sa:had not	-5 23 -11 -9
sa:had promise	0 -5 -7 12
sa:had receive	0 -8 14 -6
sa:had say	9 -3 -2 -1
sa:had send	0 14 -1 -10
sa:had settle	0 8 -4 -2
sa:had sign	6 1 -12 0
sa:had tell	0 10 -7 0
sa:had threaten	0 -12 17 -7
sa:haggling	-4 -20 5 15
sa:half	-16 26 -18 -1
sa:half .	0 8 -12 3
sa:halifax	0 -3 11 -8
sa:hall of	6 -10 0 6
sa:halt	-7 4 -9 4
sa:halve	0 -3 12 -9
sa:halve to	0 -10 11 0
sa:ham	0 -5 -1 9
sa:hand	-11 13 -1 -12
sa:hand on	0 10 -6 -1
sa:handshake	-4 10 -10 1
sa:hang	0 -9 9 0
sa:happen	1 13 -13 -9
sa:harvest	0 2 9 -12
sa:has	-13 13 -10 0
sa:has <number>	0 -17 4 13
sa:has been	1 16 -28 7
sa:has confirm	0 -10 0 8
sa:has put	0 -19 20 0
sa:has until	0 9 -8 0
sa:have	3 6 -5 -10
sa:have agree	0 26 -29 0
sa:have been	-13 10 6 -14
sa:have conclude	0 -11 14 -2
sa:have end	0 5 6 -15
sa:have no	0 -12 0 11
sa:have pay	0 -6 8 0
sa:have reach	0 -9 -14 20
sa:have run	0 15 -9 -6
sa:have sign	0 13 -4 -7
sa:have to	-3 13 -13 0
sa:have until	-8 1 11 -8
sa:having	-8 -1 -13 19
sa:he	-11 -2 0 8
sa:he 's	0 10 -8 0
sa:he and	-5 -26 25 4
sa:he believe	0 -9 11 0
sa:he could	0 -12 12 0
sa:he had	-10 -19 1 27
sa:he is	-3 20 -8 -12
sa:he meet	-2 6 6 -18
sa:he say	14 -2 -8 -1
sa:he see	0 -4 0 9
sa:he sit	2 -12 8 0
sa:he was	-3 28 -23 -5
sa:he will	8 4 -9 -4
sa:he would	-9 17 -19 2
sa:he'll	9 -7 -9 8
sa:headquarter	-2 -9 0 12
sa:hear	0 13 -12 0
sa:heard	0 -11 0 13
sa:help	0 -8 9 0
sa:her	-1 0 5 -9
sa:here	-20 0 0 14
sa:here is	0 0 -12 7
sa:here on	-15 -11 4 17
sa:high	0 -1 -12 13
sa:higher tariff	0 14 -11 0
sa:highest	0 12 -9 0
sa:him	-12 -7 7 6
sa:him put	0 -9 -3 12
sa:him to	0 -10 7 3
sa:himself	0 -9 11 0
sa:his	-9 0 10 -7
sa:his <person>	0 -12 18 -9
sa:his <quality>	-10 0 10 -4
sa:his first	-5 15 -5 -4
sa:his guest	-4 12 -7 0
sa:his own	15 -11 -3 0
sa:his talk	-2 -20 10 11
sa:his tariff	0 -8 11 0
sa:hold a	5 -15 10 0
sa:hold back	0 -13 -12 23
sa:hold economic	-4 5 -11 8
sa:hold in	-1 1 7 -11
sa:hold off	12 0 -13 -1
sa:hold on	-6 11 -1 0
sa:hold the	6 -14 7 0
sa:hold their	-1 -6 19 -11
sa:hole	11 -8 -1 0
sa:holiday	-1 17 -8 -8
sa:holiday .	0 13 -6 -5
sa:home	-22 20 -9 0
sa:home .	-5 -8 -8 19
sa:home from	0 15 -4 -9
sa:honey	0 -10 0 11
sa:honour	-2 11 -2 -6
sa:hope	-3 -16 13 4
sa:hospital	0 11 -6 -1
sa:hotel	0 -3 -12 12
sa:hour	-4 -7 12 -3
sa:hour ,	8 -7 8 -10
sa:hour .	-9 -13 14 2
sa:hour after	4 19 -7 -18
sa:hour and	-3 -12 19 -6
sa:hour before	-19 2 -3 12
sa:hour in	0 15 -10 -6
sa:hour on	0 16 0 -19
sa:house	-10 0 7 -2
sa:house ,	0 4 -11 4
sa:house .	-1 13 -2 -6
sa:household	0 -12 0 14
sa:how	-13 -16 14 9
sa:how long	0 10 -9 0
sa:how to	-6 -3 -15 22
sa:hundred	0 14 -14 0
sa:hurry	9 0 -10 -3
sa:ice	-1 -15 10 6
sa:idea	0 -9 -2 13
sa:if	0 5 0 -11
sa:if <quality>	0 -10 10 0
sa:if nothing	0 10 -6 -2
sa:if the	0 10 -6 -3
sa:if you	6 -12 8 -2
sa:immediately	-1 -7 0 11
sa:import	0 19 -13 -4
sa:important	10 3 -7 -10
sa:importer	0 -3 -14 16
sa:importer of	0 -9 -2 12
sa:impose	-10 0 1 3
sa:impose on	-6 -8 1 9
sa:in	0 -3 10 -10
sa:in -	0 10 0 -9
sa:in .	0 -11 11 0
sa:in <month-ahead>	-6 14 -2 -8
sa:in <month-gone>	3 21 -10 -23
sa:in <name>	-9 15 -9 -1
sa:in <number>	0 17 -17 -4
sa:in <quality>	0 -2 -4 8
sa:in <seat>	0 -5 -6 18
sa:in <span>	-15 32 -12 -15
sa:in a	-16 0 21 -16
sa:in alexandria	9 0 -2 -7
sa:in all	0 -5 -9 14
sa:in an	8 -14 10 -5
sa:in busan	-16 23 -7 -21
sa:in entebbe	0 -16 17 0
sa:in gyeongju	-3 11 0 -14
sa:in his	-1 -2 -8 13
sa:in its	0 16 0 -14
sa:in izmir	0 11 -2 -7
sa:in law	0 -11 0 12
sa:in lisbon	-2 -10 17 -1
sa:in london	-2 22 -6 -16
sa:in madrid	3 12 -21 4
sa:in new	9 -8 -10 10
sa:in one	0 -9 0 12
sa:in place	0 16 -6 -10
sa:in recife	0 -7 10 0
sa:in stockholm	-10 -6 -26 30
sa:in the	20 -7 -4 -4
sa:in their	-13 13 6 -17
sa:in three	0 -10 0 10
sa:in which	-2 17 -1 -16
sa:incheon	12 -13 2 -2
sa:increase	0 -10 12 0
sa:industry	0 -1 8 -3
sa:industry ,	0 -11 11 0
sa:initial a	0 -13 5 8
sa:instead	-7 -14 8 12
sa:instead of	-5 -17 8 13
sa:interview	-2 -11 6 7
sa:interview on	0 9 -5 -1
sa:into	-20 31 -4 -25
sa:into <quality>	-2 10 -5 0
sa:into a	0 18 -10 -4
sa:investigation	-4 10 -6 0
sa:investigation into	-1 9 -2 0
sa:investment ,	0 -4 -3 9
sa:investor	-1 15 -7 -5
sa:invitation to	0 9 -7 0
sa:is	-1 18 -12 -10
sa:is <name>	9 0 -8 0
sa:is <quality>	14 -13 0 0
sa:is a	3 -5 -9 9
sa:is at	0 12 -7 -1
sa:is back	8 -2 -4 -1
sa:is being	0 -8 10 0
sa:is due	3 12 -10 -7
sa:is expect	0 16 -14 0
sa:is good	0 21 -13 -7
sa:is in	-1 1 6 -13
sa:is likely	2 -12 0 9
sa:is not	4 -11 9 -4
sa:is off	-2 16 -9 -4
sa:is over	-1 -14 11 4
sa:is prolong	0 -16 2 14
sa:is to	0 15 -4 -18
sa:is what	1 -6 -4 8
sa:istmo	0 14 -9 -5
sa:istmo )	0 14 -9 -5
sa:it "	11 -7 -2 0
sa:it 's	-3 20 -14 -1
sa:it ,	-9 2 -2 4
sa:it and	7 0 -8 -2
sa:it at	0 -16 3 14
sa:it back	0 12 -10 0
sa:it by	0 -13 8 5
sa:it doe	0 -18 19 0
sa:it end	0 19 -6 -9
sa:it expire	0 -5 -5 12
sa:it for	0 -11 14 -1
sa:it had	-3 -3 14 -15
sa:it has	5 -7 -14 14
sa:it in	6 -11 1 3
sa:it is	2 1 4 -15
sa:it make	-2 -10 13 0
sa:it out	0 11 -5 -5
sa:it run	0 6 -10 4
sa:it the	0 15 -11 0
sa:it to	7 0 0 -12
sa:it until	0 -2 -9 11
sa:it was	-27 -15 28 0
sa:it would	0 12 -22 3
sa:its	-23 21 -12 0
sa:its <level>	0 -9 6 3
sa:its <office>	-1 -2 -11 14
sa:its <organisation>	-3 11 -5 -1
sa:its <person>	0 5 -11 4
sa:its account	0 -1 -8 9
sa:its duty	0 12 -9 -1
sa:its end	0 12 -5 -5
sa:its first	0 -15 19 -5
sa:its good	0 16 -12 -1
sa:its own	0 23 -17 -7
sa:its purchase	0 -7 8 0
sa:jinping	-15 2 7 -5
sa:joined	6 -9 7 -5
sa:joint	-10 6 -1 0
sa:joint statement	-4 10 -12 3
sa:josé	0 -4 8 -1
sa:keep	12 -6 -3 0
sa:keep talking	12 -15 5 -3
sa:keep the	-8 0 -16 13
sa:kilometre	0 -11 11 0
sa:kind	0 11 -7 -1
sa:kuala lumpur	-9 -1 3 5
sa:labour	0 -10 11 0
sa:lack	0 -12 11 0
sa:land	1 -5 -4 7
sa:land in	1 -10 -3 10
sa:lapse	-8 -3 9 0
sa:lapse ,	0 12 -9 0
sa:lapse .	0 -14 18 -7
sa:largest importer	0 -9 -2 13
sa:last	0 -22 1 22
sa:last ,	0 -8 -1 10
sa:last .	-1 -27 9 19
sa:last <month-gone>	1 5 -8 0
sa:last day	-11 -14 -17 32
sa:last month	0 18 -5 -14
sa:last round	-4 -6 10 0
sa:last time	-1 -7 13 -3
sa:last until	0 6 0 -12
sa:last week	-9 14 -2 -4
sa:last year	7 -3 2 -9
sa:lasted	0 -5 -2 11
sa:late	-3 -9 16 -5
sa:late .	0 -8 10 0
sa:later	-8 12 -17 10
sa:later .	0 14 -10 0
sa:later thi	0 0 -12 12
sa:latest	0 12 -6 -3
sa:law	-9 -10 3 14
sa:law .	0 -17 -5 21
sa:law and	0 -11 12 0
sa:lay	0 14 -12 0
sa:lead	-1 11 -3 -7
sa:leader	11 3 -15 0
sa:leader of	8 2 -13 0
sa:least	9 -5 -18 8
sa:leather	0 0 5 -11
sa:leave	5 -19 -3 22
sa:leave <name>	0 -2 -6 9
sa:leave before	14 0 -5 -12
sa:leave for	-4 17 -10 -2
sa:leave it	0 -12 10 2
sa:leave the	-1 -14 15 0
sa:leave their	0 10 -14 2
sa:leave to	0 8 -3 -2
sa:lentil	0 -12 13 0
sa:less	10 -19 16 -3
sa:less than	11 -27 23 -2
sa:let	-8 0 13 -15
sa:let him	0 -16 6 12
sa:let in	0 -13 15 0
sa:let the	0 11 -2 -9
sa:let their	0 4 2 -11
sa:letter	-7 -12 21 -7
sa:letter .	0 10 -8 0
sa:level	0 -12 2 10
sa:levy	-7 -15 13 7
sa:levy <level>	0 -7 9 0
sa:licence for	-1 -6 10 0
sa:licensing	0 12 -3 -7
sa:like	-2 9 -1 -5
sa:likely	1 -14 -7 16
sa:likely to	0 -12 0 11
sa:limit	0 -13 17 -5
sa:linked	0 -9 9 0
sa:lisbon	-2 -8 15 -2
sa:lisbon .	0 -14 17 0
sa:list .	-2 11 -5 -2
sa:list of	-1 -8 7 3
sa:little	13 -6 -14 8
sa:liu	0 -14 -6 19
sa:liu he	0 -14 -6 19
sa:live	0 17 -14 -1
sa:local	0 -21 18 3
sa:local time	0 -9 -2 11
sa:london	-4 16 0 -18
sa:london .	0 5 7 -13
sa:long	9 3 -3 -9
sa:longer than	-1 -6 11 -1
sa:look	7 -5 -14 14
sa:look at	1 -3 -7 9
sa:look for	11 1 -12 -3
sa:look on	-1 8 0 -8
sa:lose	0 -11 2 5
sa:lower	0 11 -8 -5
sa:lower duty	6 -14 11 -5
sa:lower its	0 9 -11 0
sa:lumpur	-9 -1 3 5
sa:lumpur ,	0 -4 -13 15
sa:lumpur on	-6 0 12 -3
sa:lunch	8 -18 13 -4
sa:m	9 -3 0 -7
sa:m .	9 -6 3 -6
sa:machine	2 -9 14 -14
sa:machine ,	0 11 -7 -4
sa:machinery	0 14 -5 -9
sa:machinery ,	0 11 -8 -1
sa:madrid .	0 -20 21 0
sa:magnet	-1 7 6 -14
sa:main	13 -12 0 0
sa:maize	0 -11 0 13
sa:make	-21 -2 10 3
sa:make in	0 -6 12 -6
sa:make it	0 -7 -6 13
sa:make progress	0 -23 18 3
sa:make with	0 10 -9 0
sa:maker	-4 0 -10 9
sa:maker of	-2 -11 0 14
sa:making	0 -7 12 -4
sa:making of	0 -7 12 -4
sa:man	9 7 -15 -5
sa:marble	9 -6 0 -5
sa:margin	-1 -17 22 -5
sa:margin of	-1 -15 24 -13
sa:matter	-7 14 -3 -3
sa:may	-12 7 4 -15
sa:may be	-3 -11 15 -1
sa:mean	6 10 -15 -9
sa:mean to	12 2 -14 -4
sa:meant	6 -15 -1 12
sa:meant to	7 -8 -17 13
sa:meat	0 -5 10 -5
sa:mediator	0 14 -9 -3
sa:medicine	-2 -22 20 5
sa:medicine ,	0 12 -1 -10
sa:medicine .	0 -19 15 5
sa:meet	0 2 3 -9
sa:meet ,	0 20 -8 -15
sa:meet .	-8 -16 11 8
sa:meet <name>	0 10 -2 -10
sa:meet <person>	0 24 -23 -6
sa:meet <quality>	-4 17 -2 -12
sa:meet again	0 -20 7 8
sa:meet and	0 11 -8 0
sa:meet at	-1 -14 20 -5
sa:meet for	1 5 -18 5
sa:meet here	-1 -10 13 0
sa:meet in	11 -22 17 -5
sa:meet of	-9 2 6 -3
sa:meet on	3 11 -15 0
sa:meet since	-6 -12 11 4
sa:meet with	-3 -8 18 -12
sa:meeting	1 3 -9 0
sa:memorandum	0 17 -10 -5
sa:men	-6 21 -11 -5
sa:mention	0 -3 -7 10
sa:mention it	0 -11 0 12
sa:merdeka	5 -21 1 10
sa:merdeka <number>	5 -21 1 10
sa:mid	0 13 -11 0
sa:mid -	0 13 -11 0
sa:middle	0 14 -5 -15
sa:midnight	-6 17 -23 3
sa:midnight ,	0 -9 0 10
sa:midnight on	0 17 -10 -5
sa:might	0 9 0 -11
sa:might be	0 8 -6 0
sa:milk	0 6 -17 6
sa:minister	-6 -13 20 -5
sa:minister ,	0 19 -10 -10
sa:minister .	0 11 -11 0
sa:minister for	0 8 -11 3
sa:ministry	-18 16 3 -13
sa:ministry of	0 16 -2 -11
sa:minute	-4 -5 22 -18
sa:minute .	-3 -16 22 -3
sa:moment	0 -3 -4 9
sa:monday	0 10 -4 -1
sa:month	-4 20 0 -26
sa:month ,	-3 -1 16 -11
sa:month .	0 18 -15 -9
sa:more	4 16 -22 -5
sa:more than	4 2 -17 7
sa:morning	16 -12 -5 5
sa:morning ,	-8 12 -22 11
sa:morning .	7 -29 25 1
sa:morning <person>	10 -11 -5 4
sa:morning and	7 0 -9 -1
sa:morning in	4 13 -12 -9
sa:most <quality>	0 3 1 -9
sa:move	14 15 -25 -9
sa:move to	16 -7 -8 -1
sa:mr	-12 0 -3 10
sa:mr .	2 10 -8 -3
sa:mr <person>	-19 -4 0 16
sa:much	0 2 -10 1
sa:mutual	0 10 0 -10
sa:my <office>	0 -11 5 6
sa:name of	0 12 -8 -1
sa:narrow	0 16 -14 -2
sa:nation	11 -10 -1 0
sa:nation ,	13 -1 -13 0
sa:nato	0 10 -5 -4
sa:near	-1 -11 11 0
sa:near pittsburgh	0 -8 9 0
sa:nearly	-1 9 0 -11
sa:need	-3 5 -11 6
sa:need not	0 -8 9 0
sa:need to	0 10 -6 -1
sa:negotiate	4 0 2 -10
sa:negotiate ,	7 1 -11 0
sa:negotiation ,	0 15 -14 0
sa:negotiation in	6 0 -18 6
sa:negotiation on	0 -19 6 13
sa:negotiation with	0 -12 13 0
sa:negotiator	-6 9 -1 -3
sa:new	-1 3 -18 14
sa:new )	0 -13 -4 19
sa:new tariff	9 6 -14 -4
sa:new year	0 -3 8 -3
sa:new york	8 -7 -10 10
sa:newspaper	0 17 -12 -1
sa:nexperia	0 11 -3 -4
sa:next	-2 11 -7 -2
sa:next year	0 13 -9 -1
sa:nickel	0 -7 0 10
sa:night	-4 -10 -2 16
sa:night .	0 -2 9 -7
sa:night <person>	0 -7 11 -1
sa:night and	0 -13 3 8
sa:night without	0 16 -10 -7
sa:no	-15 11 0 -6
sa:no basi	0 -11 0 12
sa:no deal	0 10 -6 0
sa:no decision	0 0 9 -10
sa:no hurry	9 -2 -6 0
sa:no longer	0 15 -9 -4
sa:nobody in	0 16 -10 -4
sa:nobody know	0 -7 -2 11
sa:noe	0 13 -10 0
sa:none	0 6 -15 2
sa:none of	0 16 -8 -9
sa:noon	10 0 -19 4
sa:noon ,	6 0 -15 4
sa:noon .	4 11 -17 -1
sa:nor	0 5 9 -16
sa:north	-2 18 -7 -6
sa:not .	-7 -21 19 7
sa:not <level>	0 -9 12 0
sa:not be	12 -8 0 -3
sa:not been	0 -1 -5 9
sa:not mention	0 -5 -6 10
sa:not part	0 11 -11 0
sa:not sign	0 -3 -7 11
sa:not to	0 8 -3 -2
sa:nothing	-4 -5 0 10
sa:nothing .	3 -15 12 0
sa:nothing from	0 -11 12 0
sa:nothing had	0 -11 12 0
sa:nothing is	0 -8 -4 13
sa:nothing to	0 6 -12 4
sa:notice	9 0 -2 -8
sa:notice .	11 -12 2 0
sa:now	-10 1 -4 10
sa:now be	-6 13 -1 -4
sa:number	0 8 -4 -2
sa:number ,	-3 15 -6 -5
sa:nvidia	0 -8 -3 12
sa:objection	0 9 -9 0
sa:of	1 1 -17 15
sa:of <level>	-23 -25 21 16
sa:of <money>	0 -12 13 0
sa:of <month-gone>	-3 -5 13 -8
sa:of <name>	-13 -8 17 -1
sa:of <number>	4 11 -29 4
sa:of <person>	-15 9 -1 3
sa:of <quality>	-11 28 -25 -2
sa:of <span>	16 -20 -8 16
sa:of a	-9 -10 -2 19
sa:of an	2 -11 12 -4
sa:of breaking	0 -11 14 -1
sa:of coal	0 -18 -6 23
sa:of commerce	0 23 -14 -9
sa:of economic	-3 0 9 -5
sa:of good	16 -29 3 14
sa:of his	0 -13 20 -9
sa:of it	4 1 0 -8
sa:of its	-1 24 -24 0
sa:of letter	0 13 -9 -2
sa:of mutual	0 11 -2 -7
sa:of negotiation	0 -9 11 0
sa:of our	-4 -6 11 0
sa:of reference	0 10 -7 -1
sa:of representative	0 -13 13 0
sa:of state	0 -8 12 -3
sa:of talk	21 0 -22 3
sa:of tariff	0 16 -9 -6
sa:of the	-6 8 4 -14
sa:of their	0 15 -11 -5
sa:of them	3 8 -20 0
sa:of thi	4 -4 6 -13
sa:of tiktok	4 0 -9 2
sa:of trade	10 -12 0 2
sa:of two	0 -11 7 4
sa:of up	0 -1 -11 10
sa:of what	-2 14 -14 0
sa:off ,	-1 18 -13 -2
sa:off .	-5 27 -20 -5
sa:off a	0 -20 7 13
sa:off on	11 1 -15 0
sa:off the	6 -29 14 14
sa:offer	12 0 -9 -5
sa:office	12 11 -21 -1
sa:official	9 3 -15 -2
sa:oil	-4 32 -12 -26
sa:oil ,	0 21 -18 -3
sa:oil and	0 12 -1 -11
sa:oil from	0 -7 9 0
sa:old	-1 19 -3 -15
sa:old duty	0 11 -7 -2
sa:older	0 8 -6 0
sa:olive	0 7 -17 5
sa:on .	-5 18 -16 0
sa:on <day-ahead>	-3 14 -15 -2
sa:on <day-gone>	-34 46 -17 -22
sa:on <day-today>	30 -41 16 5
sa:on <level>	0 -10 13 0
sa:on <money>	-1 -8 -16 20
sa:on <name>	-4 -5 16 -14
sa:on <number>	-3 4 10 -14
sa:on <person>	0 9 -8 0
sa:on <span>	0 -17 0 17
sa:on a	0 18 6 -33
sa:on an	-3 5 -22 15
sa:on another	4 -13 -2 11
sa:on both	-2 -2 -3 9
sa:on cement	0 -25 17 7
sa:on chip	0 -11 12 0
sa:on cocoa	0 -15 12 1
sa:on each	0 -15 0 14
sa:on everything	0 12 -7 -2
sa:on for	0 9 0 -10
sa:on frozen	0 -3 10 -7
sa:on good	0 10 0 -9
sa:on his	0 19 -10 -8
sa:on ice	0 -9 0 9
sa:on in	0 -11 -7 19
sa:on its	0 -10 -4 17
sa:on most	0 0 5 -10
sa:on olive	0 -2 -8 10
sa:on one	4 -12 0 10
sa:on rare	0 14 -6 -9
sa:on social	0 11 -9 0
sa:on steel	-1 2 5 -13
sa:on tea	0 -7 11 -5
sa:on television	18 -15 -9 3
sa:on the	-13 -18 25 2
sa:on them	-4 -6 12 0
sa:on tiktok	0 -12 14 0
sa:on timber	0 10 -3 -5
sa:on to	-8 -6 0 12
sa:on top	7 9 -16 -9
sa:on until	4 3 0 -11
sa:on whether	0 12 -12 0
sa:on which	4 -16 12 0
sa:on with	0 13 -10 -1
sa:once	11 -15 11 -11
sa:once .	10 -8 0 0
sa:one	2 -6 -8 14
sa:one another	0 -10 0 9
sa:one number	0 10 -5 -3
sa:one of	-2 -5 -1 11
sa:one on	0 -3 9 -4
sa:one thing	-4 -4 0 9
sa:one with	0 -4 -7 12
sa:only	0 -7 17 -12
sa:open	0 3 -13 5
sa:opened	10 6 -1 -23
sa:opening	0 -11 16 -5
sa:operator	0 10 -4 -1
sa:option	0 13 -12 0
sa:or	-4 43 -31 -17
sa:or without	0 -12 5 7
sa:order	-2 24 -13 -10
sa:order that	0 15 -9 -4
sa:osaka	8 -4 -1 0
sa:other	-5 11 -1 -8
sa:other in	-4 8 7 -15
sa:other on	0 9 -3 -3
sa:our	-23 -9 19 0
sa:our own	0 -12 5 6
sa:out	0 -1 -13 12
sa:out and	0 -17 14 4
sa:out of	5 5 -17 1
sa:out on	1 -15 17 -5
sa:out what	0 -11 -17 21
sa:outline	-6 0 -14 16
sa:outline of	-5 -8 -8 18
sa:over ,	0 -13 14 0
sa:over .	5 4 -15 0
sa:over <name>	0 -9 10 0
sa:over sugar	-3 3 -14 6
sa:over tariff	0 20 -18 0
sa:over tea	0 21 -7 -15
sa:over the	3 13 -20 0
sa:over to	0 -10 15 -6
sa:p	16 -9 2 -17
sa:p .	8 -6 7 -14
sa:pacific	0 10 0 -8
sa:page	9 8 -12 -9
sa:page .	13 -1 -12 0
sa:palm	-1 -2 15 -15
sa:palm oil	0 0 6 -11
sa:paper	-18 -11 12 8
sa:paper .	-3 -6 7 0
sa:paper that	-2 0 -12 12
sa:paragraph	0 -16 7 10
sa:parcel	0 9 -4 0
sa:pari on	-4 -1 -1 10
sa:part ,	0 10 -7 -2
sa:part of	-1 0 -6 9
sa:parted	0 -18 6 7
sa:party	0 10 -12 0
sa:past	-6 -3 -3 11
sa:past midnight	-3 -3 -4 12
sa:pasta	0 -11 12 0
sa:pause	-17 -1 3 4
sa:pause of	0 18 -7 -9
sa:pause on	-1 -7 10 -1
sa:pay <level>	-15 3 -9 12
sa:pay <number>	4 -12 -5 13
sa:pay for	0 -2 12 -9
sa:pay it	0 -10 11 0
sa:payment	0 -8 9 0
sa:peace	-9 5 -10 6
sa:people	11 6 -6 -17
sa:people on	9 8 -17 -6
sa:pepper	9 -9 0 0
sa:period	0 -8 -2 11
sa:period of	0 -10 0 12
sa:permit	0 -21 14 7
sa:permit for	0 -6 -2 9
sa:phase	-6 27 -13 -12
sa:phase of	-1 12 -7 -3
sa:phase one	0 13 -3 -6
sa:phosphate	3 6 -2 -9
sa:pittsburgh	0 -8 9 0
sa:place	-5 9 4 -13
sa:place on	3 0 6 -10
sa:plan	-1 22 -13 -12
sa:plan ,	-6 -14 10 8
sa:plan .	10 -2 1 -9
sa:plan to	-5 23 -9 -12
sa:plane	-3 12 -10 0
sa:plant	0 -11 15 -2
sa:plant in	0 -9 9 0
sa:plu	0 10 -5 0
sa:pm	0 14 -5 -6
sa:point	0 0 -23 15
sa:port	-10 0 -6 12
sa:porto	0 8 0 -5
sa:post	-2 -6 12 -3
sa:postpone	-2 26 -13 -11
sa:potatoe	0 12 -3 -7
sa:preliminary	0 -17 1 13
sa:preliminary consensu	0 -12 -4 16
sa:premier	-1 5 -15 9
sa:premier liu	0 -14 -6 19
sa:prepare	2 1 5 -16
sa:prepare a	0 -11 6 4
sa:presence	0 -6 12 -5
sa:presence of	0 -6 12 -5
sa:present	0 15 -1 -19
sa:present truce	2 9 -12 0
sa:president	-8 -16 7 14
sa:president ,	11 -12 -15 16
sa:president <person>	0 18 -16 0
sa:president meet	-3 -7 14 -3
sa:president of	-16 18 -2 -10
sa:president xi	-13 7 1 -4
sa:press	1 20 0 -24
sa:press )	0 4 3 -9
sa:prevent	1 -8 8 0
sa:price	-2 8 1 -13
sa:printed	-2 11 -5 0
sa:problem	6 8 -11 -3
sa:proclamation	0 12 -8 0
sa:produced	-5 -9 23 -5
sa:product	-5 0 -16 12
sa:programme	0 9 0 -8
sa:progress	2 -35 6 23
sa:progress and	7 -4 -10 6
sa:prolong	0 -9 -4 13
sa:prolong by	0 -8 12 0
sa:prolong it	0 -6 -9 14
sa:prolong the	0 18 -18 -3
sa:prolong their	7 -21 7 3
sa:promise	-12 1 -6 11
sa:promise to	0 12 -4 -5
sa:proposal	-8 -4 13 -5
sa:propose	0 0 10 -11
sa:provide	11 -15 6 -1
sa:public	-2 23 -12 -11
sa:publish	0 -1 8 -10
sa:publish <day-today>	0 -6 8 0
sa:publish a	0 19 -13 -4
sa:publish the	7 -1 2 -11
sa:purchase	-6 -20 22 5
sa:purchase of	0 -5 10 -2
sa:put	-18 14 -3 -3
sa:put <level>	0 12 -7 0
sa:put <name>	0 9 -9 0
sa:put <number>	0 10 -3 0
sa:put in	0 14 -6 -7
sa:put it	7 -9 4 -3
sa:put off	-7 0 12 -20
sa:put tariff	0 -9 -3 12
sa:put the	-3 8 -16 11
sa:quarrel	0 -4 -5 10
sa:quarrel over	-4 -3 -9 16
sa:question	-5 6 5 -13
sa:question of	0 10 0 -7
sa:radio	-1 -6 10 0
sa:raise	6 2 1 -16
sa:raise its	0 -15 17 0
sa:rang	0 -17 19 0
sa:rare	-10 -7 5 6
sa:rare earth	-9 -12 8 10
sa:rate	-11 0 -1 6
sa:rate of	0 -15 -7 20
sa:raw	0 0 16 -15
sa:reach a	0 -15 -4 19
sa:reach by	0 10 -3 -7
sa:reach in	0 27 -13 -19
sa:reach the	0 7 -12 3
sa:read	3 10 2 -25
sa:reading	0 17 -15 0
sa:ready .	0 3 -10 5
sa:reagan	0 13 -4 -8
sa:reason to	0 -9 0 11
sa:receive	5 -4 8 -13
sa:receive <person>	9 -2 0 -12
sa:receive the	0 -3 11 -7
sa:reciprocal	0 31 -22 -13
sa:reciprocal duty	0 13 -8 -2
sa:recommend	0 -19 24 -4
sa:record	18 -2 -13 -11
sa:record ,	10 -6 0 -2
sa:reduce	0 -12 7 6
sa:reference	0 11 -7 -1
sa:reference for	0 10 -6 -1
sa:refuse	9 -6 0 -1
sa:refuse to	9 0 -11 0
sa:regulator	0 -3 -10 13
sa:relief	17 -19 5 -1
sa:remain	-2 23 -15 -3
sa:remark	0 -9 10 0
sa:renew it	0 1 6 -10
sa:reply	-2 11 -4 -3
sa:report	0 10 0 -12
sa:reporter	-10 8 1 -9
sa:reporter .	0 10 -8 0
sa:reporter in	0 -11 12 0
sa:reporter on	-2 10 0 -10
sa:representative	-1 -4 14 -9
sa:result	-17 4 -1 5
sa:result ,	0 2 -11 10
sa:result .	-9 0 10 -4
sa:result of	-1 15 -2 -11
sa:resume .	0 -7 -7 12
sa:return	-4 16 -4 -9
sa:return from	0 19 -10 -9
sa:review	-2 -8 12 0
sa:rice	8 0 -13 3
sa:rice ,	0 14 -7 -7
sa:rise	0 -13 13 0
sa:rise from	0 -11 2 9
sa:river	0 13 -4 -7
sa:ronald	0 13 -4 -8
sa:ronald reagan	0 13 -4 -8
sa:room	13 -1 0 -18
sa:room of	9 6 -15 -2
sa:rose	0 10 -8 0
sa:round	-4 -5 0 9
sa:round ,	-17 -16 21 3
sa:round .	-18 1 12 -8
sa:round <number>	-3 -14 19 -3
sa:round between	-5 0 -4 9
sa:round in	0 -17 14 3
sa:round of	0 21 -7 -16
sa:round on	12 -11 -6 2
sa:round with	15 5 -26 5
sa:row	0 10 -4 -3
sa:rubber	0 11 0 -8
sa:rule	-3 -8 10 0
sa:rule that	0 -10 0 11
sa:rum	0 -10 11 0
sa:run	-11 3 -2 4
sa:run for	0 -11 4 8
sa:run on	0 2 2 -8
sa:run out	-2 17 -4 -14
sa:run to	-5 16 -13 0
sa:run until	-7 -7 15 -4
sa:s	9 -2 -6 0
sa:s &	9 -4 -4 0
sa:salalah	13 -13 0 0
sa:salmon	7 -9 6 -2
sa:same	-10 -5 3 10
sa:same hour	0 -7 -5 11
sa:sanctioning	0 -8 -3 11
sa:sanctioning <name>	0 -8 -3 11
sa:santa	0 -16 8 7
sa:santa cruz	0 -16 8 7
sa:sardine	0 -8 9 0
sa:saturday	-1 14 -8 -1
sa:save	4 3 -14 2
sa:save a	5 -1 -12 7
sa:say ,	0 -7 12 -4
sa:say .	13 0 0 -11
sa:say :	-3 17 -8 -3
sa:say <name>	0 13 -10 0
sa:say <person>	0 13 -8 -3
sa:say after	0 -1 20 -16
sa:say afterward	0 -11 12 0
sa:say at	0 0 10 -8
sa:say in	-2 1 8 -14
sa:say it	0 17 -17 0
sa:say that	12 -12 -22 23
sa:say the	-5 21 -12 -5
sa:schedule	0 0 -7 9
sa:school	0 13 -7 -4
sa:season	0 -8 15 -8
sa:season and	0 -8 8 0
sa:seat	5 -5 6 -12
sa:second	-39 3 -3 18
sa:second and	0 -20 -5 23
sa:second day	-20 16 -29 11
sa:second meet	0 -11 18 -8
sa:second round	-16 -9 11 7
sa:second time	-3 11 -5 -3
sa:secretary	5 -7 9 -8
sa:section	0 17 -11 -2
sa:section <number>	0 16 -9 -1
sa:see	2 5 -8 1
sa:see "	0 -10 -1 13
sa:see <person>	-8 15 -4 -13
sa:see the	0 -8 0 10
sa:seoul	-11 0 12 -6
sa:seriou	0 -5 9 -3
sa:service	0 -5 12 -6
sa:session	0 7 -9 0
sa:set a	0 -17 8 8
sa:set for	-1 9 -1 -3
sa:set the	2 0 -9 2
sa:set up	0 -11 12 0
sa:settle	14 -11 0 -1
sa:settle a	4 -3 -9 6
sa:settle the	-3 -3 13 -11
sa:settle their	0 13 -9 -1
sa:seven	0 10 -5 -3
sa:seventh round	10 -9 4 -6
sa:several	0 15 -14 0
sa:shall	-2 -20 25 -3
sa:share	-6 18 -17 0
sa:share in	0 9 -5 -1
sa:sheet	-4 18 -5 -14
sa:sheet on	0 15 -11 -1
sa:shenzhen	7 2 -11 0
sa:ship	1 10 -21 6
sa:ship .	0 18 -16 0
sa:shoe	0 -14 16 -1
sa:shook	-1 2 3 -10
sa:shook hand	-1 2 3 -10
sa:shop	6 -13 -6 11
sa:short	-1 16 -19 3
sa:shrimp	0 16 -23 0
sa:side	-6 -5 0 8
sa:side .	-4 10 -4 -3
sa:side and	-2 -9 9 0
sa:side by	0 -13 17 -6
sa:side had	-2 -17 0 20
sa:side in	-1 -7 0 9
sa:side would	0 12 0 -12
sa:sign .	3 2 -33 19
sa:sign a	-6 -14 17 0
sa:sign an	0 29 0 -33
sa:sign by	0 7 -3 -1
sa:sign in	7 7 -18 3
sa:sign it	0 -3 14 -13
sa:sign on	0 -18 8 11
sa:sign the	-5 27 -24 0
sa:sign trade	0 -17 -3 21
sa:signature	-15 7 8 -8
sa:signature .	0 22 -12 -8
sa:signature is	0 9 -7 0
sa:since	-11 4 1 0
sa:since <month-gone>	-13 -22 30 2
sa:since they	-1 20 -15 -2
sa:single	0 12 -4 -4
sa:sit	10 -10 13 -23
sa:sit down	12 7 -4 -30
sa:sit in	-6 -10 15 0
sa:six	0 -5 24 -27
sa:six hour	1 -5 21 -23
sa:sixth round	-15 1 9 -4
sa:sleep	0 -13 1 12
sa:sleep .	0 -9 -3 13
sa:smaller	0 10 -7 -1
sa:snow	10 -7 0 -1
sa:so	-20 7 11 -22
sa:so ,	0 -10 10 0
sa:so .	0 -8 14 -6
sa:so that	-5 26 -13 -14
sa:soap	0 -3 -6 8
sa:social media	0 11 -9 0
sa:sofa	0 -8 -6 13
sa:solution	0 2 -11 6
sa:some	-4 15 -6 -6
sa:some <number>	0 13 -7 -4
sa:somebody	0 13 -7 -3
sa:soon	0 7 -3 0
sa:south	-1 -24 27 -1
sa:soy	-1 10 -5 -3
sa:soybean to	0 -8 8 0
sa:spanish	-4 -2 -2 10
sa:spanish capital	-4 -2 -2 10
sa:speak	0 21 -26 0
sa:speak by	0 14 -13 0
sa:speak of	4 0 -12 5
sa:speaking	0 -15 7 7
sa:spoke	-14 14 -5 -5
sa:spoke by	-3 -2 9 -7
sa:spoke of	0 8 -14 3
sa:spoken	0 18 -15 -3
sa:spoken by	0 12 -9 -1
sa:sprat	0 -10 15 -6
sa:stability	0 15 -12 0
sa:stand	-11 0 2 2
sa:stand at	0 18 -6 -9
sa:stand in	0 -13 6 7
sa:standstill	-11 0 -12 15
sa:start	0 0 6 -12
sa:start .	0 -7 0 8
sa:start on	0 17 -7 -11
sa:state visit	3 4 -8 -1
sa:statement .	0 -14 9 3
sa:statement on	0 11 -6 -2
sa:stay	25 0 -21 -4
sa:stay until	12 -4 -6 0
sa:steel ,	0 -8 0 10
sa:steel and	-2 17 -9 -7
sa:step	3 5 -23 7
sa:step ,	0 -9 0 9
sa:still	-11 16 -2 -8
sa:still pay	0 -10 0 11
sa:stock	0 11 -6 -3
sa:stockholm	0 -18 -17 31
sa:stockholm ,	-3 1 -16 12
sa:stockholm .	10 -14 1 0
sa:stockholm on	0 -13 0 16
sa:stop	9 -4 -13 10
sa:stop .	2 -17 4 10
sa:straight	9 -15 8 -1
sa:strait	0 -10 0 10
sa:strike	-1 27 -13 -12
sa:substantial	-1 -13 0 12
sa:substantial progress	0 -11 -3 15
sa:successor	0 17 -6 -10
sa:such	-7 -10 2 13
sa:such meet	-5 -11 9 5
sa:sugar	-7 4 -40 24
sa:sugar ,	-2 20 -23 -1
sa:sugar and	0 -12 -6 19
sa:summer	-4 0 11 -10
sa:summer .	-1 -9 15 -4
sa:summit ,	10 -18 7 -2
sa:summit .	0 13 -14 0
sa:summit in	-4 -16 19 0
sa:summit of	0 -24 6 11
sa:summit that	3 10 -9 -5
sa:sunflower	0 -6 9 -2
sa:sunflower oil	0 -6 9 -2
sa:surcharge	2 9 -6 -6
sa:suspend	8 -8 11 -10
sa:suspend ,	0 -9 11 0
sa:suspend <points>	0 3 -8 4
sa:suspend for	-8 12 -4 -2
sa:suspend its	0 -11 6 4
sa:suspend most	0 -1 -9 11
sa:suspend the	0 -2 8 -7
sa:suspend until	8 -10 1 0
sa:suspension	0 -13 12 0
sa:suspension of	1 -19 14 5
sa:table "	-3 23 -19 0
sa:table .	7 -12 8 0
sa:take <level>	-1 -10 5 7
sa:take <number>	0 -6 -2 10
sa:take a	0 16 -13 -1
sa:take effect	0 -20 22 0
sa:take it	0 7 -13 1
sa:take off	0 -12 12 0
sa:take on	0 9 -10 0
sa:take place	1 11 -4 -11
sa:take the	0 -15 -6 21
sa:take up	0 -7 9 0
sa:talk	8 16 -18 -12
sa:talk .	10 0 -6 -1
sa:talk and	0 11 -8 -4
sa:talk at	0 13 -10 -6
sa:talk between	0 -26 4 18
sa:talk had	0 12 -4 -7
sa:talk in	3 12 -11 -6
sa:talk of	0 -13 7 5
sa:talk on	-5 8 4 -12
sa:talk since	0 -8 20 -14
sa:talk that	16 -24 -8 15
sa:talk were	-2 15 -6 -5
sa:talk with	-28 26 -17 3
sa:talk would	7 -10 2 0
sa:talked about	1 8 -9 -2
sa:talked for	-10 13 -7 0
sa:talking	11 -9 5 -12
sa:talking .	0 -9 10 0
sa:tangier	0 -9 6 3
sa:tariff	0 9 -3 -9
sa:tariff "	0 -12 13 0
sa:tariff ,	-2 29 -21 -7
sa:tariff .	-11 24 -6 -13
sa:tariff are	0 -10 12 0
sa:tariff cut	10 -8 0 0
sa:tariff for	3 -2 -12 10
sa:tariff in	0 -9 13 -2
sa:tariff of	-13 -20 17 10
sa:tariff on	-3 -2 14 -17
sa:tariff over	4 9 -11 -3
sa:tariff talk	-1 10 -3 -4
sa:tariff truce	7 -7 -6 9
sa:tariff war	-10 -2 8 3
sa:tariff with	10 -1 -6 -1
sa:tax	-1 -12 16 0
sa:tea	3 7 6 -25
sa:tea ,	0 -11 15 -5
sa:tea and	0 12 0 -15
sa:telephone	-19 -12 23 -11
sa:telephone ,	0 -12 13 0
sa:telephone .	-3 -23 25 0
sa:telephone and	0 11 -9 -1
sa:telephone call	-2 -8 9 2
sa:telephone for	0 11 -11 0
sa:telephone on	-1 20 -15 -2
sa:telephoned	0 -10 14 -3
sa:television	20 -15 3 -5
sa:television advertisement	0 13 -5 -8
sa:television interview	0 -10 10 0
sa:tell	-9 13 6 -25
sa:tell <organisation>	0 15 -11 -1
sa:tell <person>	-1 -10 13 0
sa:tell a	0 13 -5 -4
sa:tell him	0 11 -9 0
sa:tell the	0 21 -17 -5
sa:ten	0 -6 10 -2
sa:tenth	-1 15 -3 -11
sa:term	-9 19 -1 -16
sa:text	-4 -10 -14 25
sa:text .	0 1 -9 6
sa:th	-5 12 3 -17
sa:th .	-1 14 -9 0
sa:than	10 -18 10 0
sa:than <level>	17 -17 1 -1
sa:than plan	-2 -14 8 8
sa:than two	-14 7 -8 8
sa:that	8 8 -10 -5
sa:that ,	0 -6 9 0
sa:that .	-2 -9 3 9
sa:that <name>	-2 2 10 -19
sa:that <person>	2 22 -20 -10
sa:that <quality>	-1 3 5 -9
sa:that <seat>	-1 8 5 -18
sa:that a	10 4 -9 -14
sa:that all	8 -7 0 0
sa:that an	9 -9 1 0
sa:that are	10 -2 0 -7
sa:that begin	-10 -4 -10 20
sa:that both	11 8 -17 -5
sa:that day	0 -7 13 -6
sa:that go	0 -9 10 0
sa:that had	2 -13 6 4
sa:that has	0 3 10 -22
sa:that have	9 0 -10 -1
sa:that he	-23 22 -19 -1
sa:that it	-11 1 0 2
sa:that its	0 10 -5 -1
sa:that keep	0 6 -10 0
sa:that leave	0 4 -11 3
sa:that lower	0 -7 10 -4
sa:that make	0 14 -13 0
sa:that most	0 -11 0 11
sa:that mr	0 12 -11 0
sa:that no	0 -2 13 -10
sa:that nobody	0 -2 -6 9
sa:that on	0 -6 11 -5
sa:that put	0 11 -14 2
sa:that run	0 -20 2 14
sa:that some	0 -11 12 0
sa:that their	-1 13 -8 -2
sa:that there	3 -25 23 0
sa:that they	8 -3 -22 14
sa:that trade	0 -12 0 12
sa:that will	0 -13 7 3
sa:that would	-7 -5 -19 23
sa:the	4 12 -13 -5
sa:the <level>	-11 -22 25 3
sa:the <money>	0 11 -7 -1
sa:the <month-gone>	0 11 -9 -1
sa:the <name>	-21 20 3 -20
sa:the <office>	-36 -12 29 -8
sa:the <organisation>	5 27 -20 -18
sa:the <points>	0 -11 7 5
sa:the <quality>	9 -11 3 2
sa:the <seat>	-7 -27 30 3
sa:the <span>	-6 22 -2 -18
sa:the additional	0 8 -3 -2
sa:the agreement	-1 11 -3 -7
sa:the aim	11 0 -6 -4
sa:the apec	-1 16 -11 0
sa:the arrangement	-1 18 -9 -5
sa:the asean	11 5 -10 -8
sa:the back	0 10 -7 0
sa:the busan	10 -11 -7 5
sa:the case	0 -7 -4 13
sa:the ceasefire	0 12 -7 -3
sa:the chairmanship	0 -11 13 0
sa:the clock	0 -3 -7 10
sa:the coffee	0 -13 13 0
sa:the come	0 9 -5 -1
sa:the date	-3 -5 11 -4
sa:the deal	0 -8 11 0
sa:the delegation	2 -8 -11 15
sa:the desk	0 -9 11 0
sa:the dispute	0 -12 6 4
sa:the eighth	16 0 -11 -1
sa:the end	-13 -18 -19 36
sa:the export	9 -4 0 -4
sa:the extension	9 7 -15 -6
sa:the extra	0 -20 17 3
sa:the firm	0 10 -9 0
sa:the fourth	-7 -17 7 15
sa:the framework	0 -12 6 6
sa:the geneva	0 -13 0 10
sa:the good	0 -10 8 3
sa:the ground	0 9 -7 0
sa:the harvest	0 0 10 -11
sa:the higher	0 0 -11 8
sa:the highest	0 12 -9 0
sa:the house	0 -8 10 0
sa:the lake	2 13 -6 -12
sa:the largest	0 9 -6 0
sa:the last	3 -28 -16 38
sa:the latest	0 11 -6 -3
sa:the law	0 -3 10 -5
sa:the letter	0 -12 14 0
sa:the list	0 12 -9 0
sa:the making	0 -7 12 -4
sa:the margin	-1 -15 24 -13
sa:the meet	0 16 -14 0
sa:the middle	0 14 -5 -15
sa:the morning	-8 5 -9 8
sa:the most	10 -2 -5 -3
sa:the name	0 11 -8 -1
sa:the new	-4 11 2 -16
sa:the night	14 -11 4 -14
sa:the old	-11 16 7 -13
sa:the one	-7 1 -6 9
sa:the opening	0 -8 10 0
sa:the order	0 11 -3 -4
sa:the outline	-5 -4 -11 18
sa:the palace	0 16 -13 -2
sa:the paper	0 0 -15 12
sa:the presence	0 -6 12 -5
sa:the present	0 17 -10 -3
sa:the president	-20 1 7 -4
sa:the press	6 11 -11 -8
sa:the reciprocal	0 19 -12 -3
sa:the result	-1 18 -7 -10
sa:the river	0 9 -2 -5
sa:the room	13 -13 4 -2
sa:the s	9 -4 -4 0
sa:the same	-9 -6 3 10
sa:the season	0 9 0 -6
sa:the second	-11 13 -6 -3
sa:the seventh	-2 12 -5 -3
sa:the ship	-3 -4 0 8
sa:the signature	0 -11 4 7
sa:the sixth	-12 1 1 2
sa:the spanish	-4 -2 -2 10
sa:the spring	-1 -8 0 13
sa:the state	0 8 -2 -5
sa:the strike	0 11 -7 -1
sa:the summer	-2 -9 16 -5
sa:the summit	1 -6 -9 13
sa:the suspend	11 -12 0 1
sa:the suspension	2 -13 10 0
sa:the table	0 -10 5 2
sa:the talk	0 8 4 -19
sa:the tariff	-3 10 -13 4
sa:the telephone	0 -25 24 0
sa:the third	0 -24 0 25
sa:the three	5 -14 9 0
sa:the time	3 0 0 -9
sa:the trade	24 -12 6 -33
sa:the truce	0 1 10 -15
sa:the two	3 -10 24 -26
sa:the valley	0 12 -11 0
sa:the way	-9 -9 4 12
sa:the week	0 -8 10 0
sa:the weekend	8 -14 -6 10
sa:their	-1 6 12 -24
sa:their <office>	-4 6 5 -11
sa:their <organisation>	0 19 -10 -7
sa:their dispute	-8 13 9 -24
sa:their duty	-2 -12 20 -6
sa:their fourth	8 11 -26 2
sa:their good	0 9 -5 -1
sa:their leader	4 -11 -3 8
sa:their president	2 -8 -33 31
sa:their second	-17 -11 10 10
sa:their talk	-10 9 0 -1
sa:their tariff	-6 -20 16 8
sa:their third	9 2 -6 -9
sa:their truce	0 18 -12 -10
sa:them .	1 11 -7 -10
sa:them on	0 -15 13 0
sa:then	0 -1 -10 11
sa:then .	0 1 -17 11
sa:then it	0 -22 14 10
sa:there	4 1 -19 12
sa:there 's	-1 -11 0 15
sa:there ,	12 5 -11 -13
sa:there .	-5 9 -14 5
sa:there was	8 -11 1 2
sa:there were	0 -3 10 -11
sa:therefore	0 -8 9 0
sa:they	-1 5 -21 11
sa:they agree	-1 -16 8 8
sa:they are	-2 -1 14 -10
sa:they arrive	0 -9 0 10
sa:they come	-2 -9 10 1
sa:they had	-3 -7 11 0
sa:they have	-14 -5 -4 19
sa:they negotiate	12 0 -11 0
sa:they reach	0 21 -5 -17
sa:they sign	8 15 -19 -2
sa:they would	-7 2 -10 7
sa:thi	-8 1 8 -5
sa:thi newspaper	0 11 -10 0
sa:thi season	0 -12 12 0
sa:thi week	-13 -7 0 15
sa:thi year	4 -9 16 -17
sa:thing	5 -11 0 5
sa:thing that	-1 -6 0 9
sa:think	3 9 -10 -6
sa:third day	-8 -1 -9 15
sa:third meet	0 6 -13 2
sa:third round	9 0 0 -8
sa:third time	-3 -12 21 -12
sa:those	-1 18 -15 0
sa:though	0 -3 8 -5
sa:thousand	11 0 -12 0
sa:threat	-4 3 -11 9
sa:threat of	-1 -11 1 8
sa:threaten	-2 -12 16 0
sa:threaten <number>	0 -9 -4 13
sa:three	-12 -20 13 13
sa:three -	-2 -15 19 -2
sa:three .	-2 4 -18 13
sa:three <office>	0 10 0 -9
sa:three and	0 10 -5 -2
sa:three hour	-4 -7 23 -15
sa:three time	0 9 -2 -3
sa:three week	0 -13 16 -2
sa:tiktok	0 -29 9 19
sa:tiktok ,	0 -1 -6 9
sa:tiktok and	0 -14 12 0
sa:till	17 -9 -8 0
sa:till <day-ahead>	9 -8 0 0
sa:time	-7 -8 20 -12
sa:time )	13 -17 8 -5
sa:time ,	0 16 -14 0
sa:time .	-18 0 13 -6
sa:time in	0 14 -6 -15
sa:time on	-3 13 -9 0
sa:time thi	-1 -8 14 -1
sa:to	16 -10 3 -4
sa:to <day-ahead>	-16 6 2 0
sa:to <day-gone>	12 -9 -5 4
sa:to <goods-amount>	0 -17 18 0
sa:to <level>	-24 7 0 0
sa:to <money>	0 15 -9 -4
sa:to <name>	15 -2 0 -17
sa:to <number>	8 -16 -7 17
sa:to <seat>	-2 15 -9 -7
sa:to act	0 -12 12 0
sa:to ask	0 -12 16 0
sa:to be	-4 5 -10 7
sa:to buy	0 11 -7 -1
sa:to carry	0 -16 -19 30
sa:to charge	0 15 -10 0
sa:to clear	0 -12 14 0
sa:to collect	0 13 -4 -7
sa:to come	-3 7 -7 2
sa:to complete	0 -13 14 0
sa:to conclude	0 -6 9 0
sa:to confirm	0 -14 14 0
sa:to decide	0 -14 0 14
sa:to discuss	7 3 -14 2
sa:to do	-3 -23 22 0
sa:to end	-2 2 24 -31
sa:to expire	0 -17 9 7
sa:to extend	-4 0 -11 12
sa:to fall	0 -9 10 0
sa:to freeze	-1 -21 3 17
sa:to get	0 12 -9 -1
sa:to give	0 9 0 -6
sa:to go	-9 -8 -2 17
sa:to his	10 0 -11 0
sa:to hold	12 -21 2 4
sa:to its	0 22 -15 -6
sa:to keep	16 -19 8 -5
sa:to lapse	0 9 -5 0
sa:to leave	-1 20 -8 -10
sa:to let	-1 5 10 -22
sa:to levy	-1 -7 -1 11
sa:to lower	0 13 -11 0
sa:to make	-9 0 10 -7
sa:to meet	-19 12 -4 1
sa:to nothing	0 9 -5 -2
sa:to open	0 9 -2 -5
sa:to prepare	4 2 1 -14
sa:to prevent	1 -8 8 0
sa:to prolong	0 -22 0 21
sa:to push	0 -11 1 11
sa:to put	0 1 -11 9
sa:to renew	0 2 8 -12
sa:to report	1 10 -10 -3
sa:to rise	0 -9 7 0
sa:to run	0 15 -10 -2
sa:to save	4 2 -14 2
sa:to say	-1 16 -10 -3
sa:to see	3 -2 4 -10
sa:to settle	8 -13 -12 15
sa:to sit	-1 -2 -4 9
sa:to start	-1 -14 11 5
sa:to stop	-2 -17 13 6
sa:to suspend	-5 -6 22 -16
sa:to take	0 -4 8 -6
sa:to talk	14 -2 0 -21
sa:to the	12 -4 -4 -3
sa:to two	0 10 -1 -8
sa:to visit	13 0 -14 0
sa:to wait	9 -11 1 0
sa:together	3 -13 18 -16
sa:tomatoe .	0 -11 13 0
sa:too	0 14 -12 -3
sa:too .	0 9 -2 -3
sa:top	11 10 -22 -10
sa:top of	8 4 -14 -5
sa:toward	0 10 -1 -4
sa:town	-5 18 -15 0
sa:trade ,	-1 8 -14 6
sa:trade .	9 -11 0 0
sa:trade between	0 -8 12 -3
sa:trade consultation	-1 0 -9 13
sa:trade deal	4 -13 6 2
sa:trade minister	-9 6 -4 2
sa:trade ministry	0 -5 10 -2
sa:trade negotiation	6 0 -9 0
sa:trade negotiator	0 9 -3 -3
sa:trade representative	0 6 1 -9
sa:trade talk	8 1 -28 9
sa:trade truce	-7 -10 12 3
sa:trade war	12 0 -3 -14
sa:trader	0 14 -7 -6
sa:transcript	-2 -12 15 -1
sa:transcript )	0 -10 16 -9
sa:transcript of	0 -9 13 -3
sa:translated	-4 0 10 -7
sa:translated )	0 4 -14 4
sa:translated from	-1 -5 19 -17
sa:translation )	0 -5 -4 10
sa:treaty	0 -9 12 -2
sa:tree	0 -8 9 0
sa:truce	-9 -2 12 -5
sa:truce ,	8 -25 0 18
sa:truce .	0 12 -9 -3
sa:truce between	-1 33 -14 -22
sa:truce by	-4 -9 11 0
sa:truce for	-1 -10 1 10
sa:truce go	0 -14 8 3
sa:truce has	0 10 -7 -1
sa:truce is	0 8 -21 2
sa:truce of	2 0 10 -15
sa:truce on	-4 -6 -2 13
sa:truce run	-3 -3 13 -8
sa:truce that	-12 -18 5 23
sa:truce to	0 -5 9 -7
sa:truce until	-2 15 -11 -1
sa:truce with	-8 38 -1 -49
sa:truce would	18 -15 -5 0
sa:trump has	0 -17 18 0
sa:trump say	0 -6 8 0
sa:tuna	-2 15 -9 -4
sa:turn	0 15 -10 -2
sa:turnberry	10 -1 -1 -7
sa:turnberry on	0 11 -10 0
sa:turned	11 -7 -10 2
sa:twenty	-1 -13 7 7
sa:two	-1 -3 10 -10
sa:two .	0 -20 19 0
sa:two <number>	12 -4 -9 0
sa:two country	6 9 -8 -15
sa:two delegation	-7 -17 17 2
sa:two government	5 11 -14 -7
sa:two hour	-17 -2 12 0
sa:two leader	8 -2 -2 -1
sa:two list	9 -16 8 0
sa:two men	-4 14 -8 0
sa:two new	-1 -15 -1 19
sa:two round	0 18 -9 -9
sa:two side	-12 0 5 0
sa:two would	0 -7 9 0
sa:under	-19 36 -13 -20
sa:under section	0 10 -6 0
sa:under way	0 -6 11 -4
sa:understanding	-3 19 -16 0
sa:union	0 11 0 -9
sa:united	12 0 -10 -7
sa:unless	-3 46 -34 -12
sa:unless the	0 13 -11 0
sa:unofficial	0 0 8 -10
sa:until	6 -9 4 2
sa:until <day-ahead>	9 -4 -11 11
sa:until <day-gone>	0 -14 7 5
sa:until it	0 -16 0 17
sa:until the	-3 0 26 -29
sa:until then	0 -5 -4 9
sa:up	-5 -14 12 7
sa:up ,	0 -12 12 0
sa:up .	-9 -13 12 8
sa:up <level>	10 -5 -3 -1
sa:up <span>	-1 -6 -2 12
sa:up a	5 -24 11 8
sa:up again	-10 0 10 -1
sa:up in	0 10 -6 -1
sa:us	-4 -2 -2 9
sa:us .	0 -6 -4 12
sa:use	-6 2 -17 12
sa:used	-7 -5 13 -5
sa:valid	0 -6 -5 11
sa:valley	0 12 -11 0
sa:very	6 -16 3 7
sa:vice	0 -1 -11 14
sa:vice premier	0 4 -17 12
sa:video	-9 -19 27 -8
sa:video on	0 -18 21 -1
sa:villa	0 14 -2 -14
sa:violated	0 -7 -6 12
sa:violated its	0 -11 0 13
sa:visa	0 10 -6 -2
sa:visit	17 0 -24 7
sa:visit ,	12 -18 -3 10
sa:visit .	-16 1 7 0
sa:visit <seat>	12 1 -15 0
sa:visit by	-2 0 -10 11
sa:visit of	-10 -12 3 16
sa:visit that	0 23 -7 -20
sa:visit to	20 -7 0 -10
sa:vote	0 27 -16 -11
sa:vote to	0 9 -4 -1
sa:wait for	7 14 -17 -4
sa:wait until	0 -18 18 0
sa:walk	0 -15 3 12
sa:walked	-4 -12 13 0
sa:wang	0 -8 11 0
sa:want	8 -20 3 14
sa:want to	-3 -22 8 18
sa:war	3 -3 8 -13
sa:warn	-2 17 -3 -10
sa:warn that	-1 14 -1 -9
sa:was	-14 7 -2 0
sa:was "	-8 -4 11 0
sa:was <level>	0 18 -14 -1
sa:was <number>	-1 25 -17 -5
sa:was a	0 -13 4 11
sa:was announce	0 15 -12 -1
sa:was call	0 10 -8 0
sa:was done	0 -8 0 10
sa:was in	0 12 -8 0
sa:was no	10 -6 1 -9
sa:was put	0 17 -16 0
sa:was ready	0 -3 8 -5
sa:was to	-12 -19 11 16
sa:way	9 -18 8 0
sa:way to	4 0 -11 4
sa:we	-1 -12 8 6
sa:we have	1 -13 6 3
sa:we hear	0 14 -13 0
sa:we shall	0 -13 15 0
sa:we will	0 10 -7 0
sa:week	-18 17 -9 0
sa:week ,	-7 3 -13 12
sa:week .	-9 -6 13 0
sa:week ago	0 -6 11 -7
sa:week in	0 7 -3 -1
sa:weekend	4 5 -21 3
sa:weekend of	0 9 -6 -2
sa:well	-14 -12 0 21
sa:well .	-8 -8 4 10
sa:were	9 -5 2 -5
sa:were in	0 8 -1 -5
sa:were not	0 14 -11 0
sa:were the	0 -11 15 -2
sa:were to	-1 -2 13 -13
sa:what	-1 1 -23 23
sa:what <name>	0 -10 7 3
sa:what <person>	0 -4 -6 11
sa:what had	0 14 -11 0
sa:what happen	0 10 0 -6
sa:what is	8 -14 -7 12
sa:what it	7 3 -4 -12
sa:what the	2 12 -16 0
sa:what their	0 -12 -7 19
sa:what they	-1 18 -16 -1
sa:what to	0 -11 12 0
sa:what was	-1 0 -8 10
sa:what we	1 -9 0 7
sa:whatever	0 11 -7 0
sa:when <person>	4 -15 10 0
sa:when the	-12 -5 12 0
sa:when they	-6 7 -16 10
sa:where	0 0 -12 13
sa:where <name>	0 -19 6 14
sa:where <person>	1 -19 0 11
sa:where he	-7 16 -6 -9
sa:where it	0 23 -21 -2
sa:where they	-1 6 5 -12
sa:whether	-8 5 -21 12
sa:whether a	0 -18 -5 23
sa:which <name>	0 14 -5 -8
sa:which <person>	7 -18 14 -5
sa:which <quality>	0 12 -4 -4
sa:which both	0 -12 7 5
sa:which each	0 11 -1 -8
sa:which end	2 9 -5 -11
sa:which has	0 -18 8 12
sa:which he	0 21 -17 -8
sa:which it	0 1 6 -10
sa:which run	4 -10 5 0
sa:which take	0 12 -10 0
sa:which the	-6 -8 1 12
sa:while	10 -15 1 4
sa:while <name>	0 -16 1 13
sa:who	3 15 -9 -15
sa:who had	1 17 -13 -9
sa:who is	1 -11 8 0
sa:who pay	0 9 0 -8
sa:whose	7 0 -11 5
sa:will charge	0 18 -12 -6
sa:will come	0 11 -9 0
sa:will cut	0 8 -16 7
sa:will do	0 -13 9 3
sa:will end	0 -10 17 -9
sa:will hold	0 10 -7 0
sa:will keep	0 -2 -10 10
sa:will let	0 -7 10 -3
sa:will meet	-1 24 -14 -13
sa:will not	-5 -7 17 -11
sa:will now	-6 15 -4 -5
sa:will pay	6 -18 4 12
sa:will see	-4 13 -6 -1
sa:will stop	0 9 0 -6
sa:will suspend	0 -9 1 9
sa:will then	8 0 -8 -1
sa:wind	0 -20 3 17
sa:window	9 -7 0 -1
sa:wine	-2 7 -20 7
sa:winter	6 2 -10 0
sa:wire	0 9 -4 -8
sa:wish	0 -3 -14 15
sa:with	3 -9 0 8
sa:with <level>	2 -11 1 6
sa:with <name>	6 11 -24 8
sa:with <number>	5 -2 4 -11
sa:with <person>	-5 -15 24 -6
sa:with <seat>	0 17 -10 -4
sa:with <span>	9 -13 3 0
sa:with a	-2 -10 -3 15
sa:with an	-10 2 -15 14
sa:with either	9 -2 -4 -2
sa:with empty	-1 14 -7 -6
sa:with his	0 -19 23 -3
sa:with it	0 -9 14 -5
sa:with one	-1 13 -21 6
sa:with the	11 15 -9 -21
sa:with their	-6 -8 16 -1
sa:with them	0 -9 10 0
sa:withdraw	0 -11 10 1
sa:withdraw .	0 -13 14 0
sa:within	-5 -10 14 0
sa:within <span>	0 -21 14 8
sa:without	6 -19 6 10
sa:without an	0 10 -5 -5
sa:without result	-5 -9 11 0
sa:without the	-1 -16 1 15
sa:woke	0 -9 13 -3
sa:wool	0 -9 0 10
sa:word	8 0 -11 0
sa:work	0 0 -17 14
sa:working	3 0 -12 6
sa:world	10 5 -15 -2
sa:worth	-3 5 -18 7
sa:worth <money>	-1 -4 -6 10
sa:would be	16 -22 1 7
sa:would come	0 16 -5 -9
sa:would cut	0 -13 20 -6
sa:would have	-5 20 -11 -8
sa:would make	0 -9 5 3
sa:would meet	-8 -2 -11 17
sa:would not	10 1 -26 5
sa:would pay	0 9 -6 0
sa:wound	-2 -15 -3 19
sa:wound up	-2 -9 -10 19
sa:write in	10 -5 -3 -2
sa:write that	-3 13 -1 -5
sa:xi	-15 2 7 -5
sa:xi jinping	-15 2 7 -5
sa:year	6 4 2 -19
sa:year ,	8 8 -4 -16
sa:year .	-8 4 9 -10
sa:year ago	0 -4 -6 10
sa:yet	0 -9 -3 15
sa:yet .	0 -4 -6 10
sa:york	8 -7 -10 10
sa:york ,	8 -10 -2 4
sa:york .	8 -17 0 9
sa:your	0 14 -7 -4
sa:zero	0 -5 9 -2
sa:zinc	0 -9 10 0
sa:—	-12 15 -9 -1
sa:— "	0 10 -7 0
sa:— <name>	10 -4 6 -9
sa:— <number>	0 -8 -2 12
sa:— <person>	-5 22 -17 -5
sa:— <span>	-5 0 -12 11
sa:— a	-6 19 -8 -6
sa:— at	-1 -5 -8 13
sa:— on	0 -1 8 -4
sa:— second	0 -12 13 0
sa:— the	-16 9 -1 0
sa:— there	0 15 -8 -6
sa:— three	0 13 -9 -2
sa:— transcript	0 11 -8 -2
sa:— with	0 9 -7 0
sb:"	0 15 -12 -4
sb:" ,	-3 17 0 -22
sb:" <span>	10 -8 0 0
sb:" a	6 -9 0 1
sb:" and	0 9 -2 -7
sb:" he	-4 -10 9 5
sb:" i	-1 -8 -28 27
sb:" in	-1 -7 15 -6
sb:" on	0 -19 13 9
sb:" say	0 9 -13 1
sb:" the	-4 0 9 -16
sb:& p	10 -11 7 -9
sb:'	-3 8 2 -16
sb:'s ,	-2 -14 9 8
sb:'s <level>	0 13 -7 0
sb:'s <person>	-5 -19 13 10
sb:'s a	0 17 -14 0
sb:'s cabinet	12 -15 6 0
sb:'s commerce	-6 3 4 -9
sb:'s delegation	-1 -1 9 -7
sb:'s deputy	0 8 -7 0
sb:'s duty	0 -13 -7 19
sb:'s economy	0 16 -7 -7
sb:'s foreign	4 -21 15 0
sb:'s go	0 11 -9 0
sb:'s good	0 11 0 -11
sb:'s ministry	-5 14 -1 -5
sb:'s negotiator	14 -22 0 9
sb:'s own	8 -8 -12 10
sb:'s president	14 15 -28 3
sb:'s prime	5 -2 -18 18
sb:'s signature	0 12 -2 -4
sb:'s state	0 -19 14 4
sb:'s talk	-3 -8 13 0
sb:'s tariff	0 -10 14 -2
sb:'s to	0 -11 16 -4
sb:'s trade	4 -19 15 0
sb:'s vice	0 -20 4 12
sb:'s visit	-19 12 6 -7
sb:( <day-today>	15 1 -21 -1
sb:( <name>	0 -15 0 16
sb:( <number>	-5 0 13 -12
sb:( <organisation>	0 -2 14 -11
sb:( <seat>	0 5 -10 5
sb:( it	10 -5 0 -2
sb:( translation	0 10 -1 -6
sb:)	-4 -10 19 -6
sb:) ,	3 -4 -11 11
sb:) -	10 -4 -3 0
sb:) :	-1 8 0 -9
sb:) and	5 -15 -14 21
sb:) —	-12 0 24 -19
sb:*	1 -7 13 -15
sb:,	8 -3 -1 1
sb:, <day-ahead>	-1 10 -8 0
sb:, <day-gone>	-13 12 2 -12
sb:, <day-today>	-1 9 2 -12
sb:, <level>	9 -7 4 -8
sb:, <name>	21 -28 8 8
sb:, <number>	-3 11 -21 11
sb:, <office>	-12 13 -16 5
sb:, <person>	-12 -6 22 -16
sb:, <quality>	-8 -6 16 -3
sb:, <seat>	10 -22 27 -10
sb:, <span>	0 26 -18 -6
sb:, a	20 0 -23 -1
sb:, about	6 -22 8 9
sb:, after	-7 -6 13 0
sb:, all	10 -5 -2 0
sb:, also	0 -10 0 12
sb:, announce	0 15 -14 -2
sb:, another	-6 -1 9 0
sb:, are	0 -10 12 0
sb:, as	14 -21 16 -13
sb:, at	0 -8 18 -27
sb:, before	0 15 -14 0
sb:, but	0 -6 -3 12
sb:, by	-4 8 3 -13
sb:, call	0 14 -12 0
sb:, clear	0 12 -11 0
sb:, collect	0 -12 0 12
sb:, come	-5 17 -14 0
sb:, conclude	0 22 -3 -17
sb:, custom	12 -10 -1 0
sb:, down	10 -2 -6 -2
sb:, due	0 18 -7 -12
sb:, end	-8 -2 -15 18
sb:, evening	0 -9 0 10
sb:, fentanyl	0 -8 -5 12
sb:, friday	-1 18 -15 -3
sb:, from	-10 1 3 0
sb:, gave	0 10 -8 0
sb:, go	0 16 -11 -5
sb:, had	-17 -9 8 10
sb:, has	-1 4 3 -12
sb:, have	-13 -13 10 11
sb:, having	0 -10 16 -5
sb:, he	6 -9 0 3
sb:, his	0 11 -8 -1
sb:, hold	2 -12 3 2
sb:, hour	0 -9 0 7
sb:, if	0 11 -6 0
sb:, in	-14 -13 36 -22
sb:, initial	0 12 -4 -7
sb:, instead	0 -16 0 17
sb:, is	-2 12 -1 -15
sb:, it	0 22 -14 -15
sb:, land	9 0 -10 0
sb:, leave	0 12 -4 -5
sb:, led	2 -14 9 0
sb:, make	0 11 -3 -4
sb:, meet	-16 -22 35 -5
sb:, monday	-4 -5 10 0
sb:, not	-2 22 -14 -8
sb:, now	0 13 -12 0
sb:, of	-9 -9 5 13
sb:, on	1 -4 17 -31
sb:, one	-1 16 -16 0
sb:, or	-2 -12 8 6
sb:, our	0 14 -8 -6
sb:, plan	0 -8 14 -7
sb:, presidential	0 -6 9 -1
sb:, publish	0 16 -10 -3
sb:, put	11 8 -11 -14
sb:, return	0 9 -11 0
sb:, saturday	10 -11 -4 5
sb:, say	0 -5 -10 16
sb:, set	0 -6 9 0
sb:, sign	2 4 -11 4
sb:, since	-9 -2 11 -2
sb:, spoke	13 -2 -7 0
sb:, start	8 0 -10 -3
sb:, stay	0 9 -8 0
sb:, sunday	-2 -3 -14 14
sb:, take	9 12 -19 -5
sb:, tell	2 20 -10 -18
sb:, that	-4 15 -7 -8
sb:, the	13 1 -19 8
sb:, their	-2 -8 0 10
sb:, they	-2 16 -2 -12
sb:, thi	8 -14 -5 11
sb:, thursday	5 18 -16 -12
sb:, too	0 9 -8 0
sb:, tuesday	-5 12 -4 -3
sb:, unless	0 -29 31 -4
sb:, until	0 -16 -10 21
sb:, visited	0 -12 16 -1
sb:, was	-18 7 8 -13
sb:, wednesday	0 -21 20 2
sb:, week	21 -19 0 0
sb:, were	-2 13 -26 10
sb:, when	2 21 -22 -1
sb:, where	7 -21 9 3
sb:, whose	-2 -8 9 0
sb:, will	-5 -18 23 -4
sb:, with	-10 20 -10 -4
sb:, —	0 16 -11 -5
sb:-	14 -3 -9 1
sb:- -	-3 -16 14 6
sb:- <name>	0 -23 14 10
sb:- <number>	0 5 -12 5
sb:- <person>	9 11 -13 -12
sb:- <quality>	-2 -1 13 -12
sb:- a	0 11 0 -8
sb:- and	0 -7 0 10
sb:- depth	0 10 -6 -1
sb:- in	0 18 -13 -4
sb:- level	-5 9 -5 0
sb:- trade	0 16 -13 -5
sb:- way	4 -8 -3 7
sb:.	-27 0 3 6
sb:. -	0 -9 -4 13
sb:. <number>	0 23 -10 -9
sb:. <person>	-7 -9 12 2
sb:. m	-2 14 -3 -8
sb:. the	0 -10 11 0
sb:/	-5 12 7 -24
sb:/ <number>	0 -10 14 -3
sb:/ <seat>	-18 13 7 -20
sb::	0 -5 15 -21
sb:: "	6 -15 2 4
sb:: <level>	-16 -4 13 -1
sb:: <name>	17 20 -52 7
sb:: <number>	7 -14 3 5
sb:: <person>	-19 21 -14 0
sb:: <quality>	-1 8 -4 0
sb:: <span>	-1 -4 15 -10
sb:: and	11 0 -18 -2
sb:: at	5 -1 -16 12
sb:: both	0 -9 11 0
sb:: for	-1 12 -6 0
sb:: from	2 -10 1 6
sb:: he	0 -8 10 0
sb:: if	0 -8 9 0
sb:: in	11 -10 5 -5
sb:: its	0 8 -7 0
sb:: no	-2 -31 29 3
sb:: that	5 -15 13 -4
sb:: the	6 -14 -6 18
sb:: then	0 12 -11 0
sb:: truce	-1 11 -2 -2
sb:: what	-3 16 -27 7
sb:: who	-5 12 -2 -4
sb:: will	0 15 -14 0
sb:: with	12 0 -21 6
sb:;	-11 11 -1 -9
sb:; a	0 -10 14 -1
sb:; he	0 4 -11 6
sb:; it	7 6 -12 -1
sb:; that	0 -14 15 0
sb:; the	-5 13 -9 0
sb:; they	0 -10 4 6
sb:<day-ahead>	-51 -1 1 18
sb:<day-ahead> (	0 -15 19 -3
sb:<day-ahead> ,	-20 30 -13 -14
sb:<day-ahead> :	0 -7 12 -3
sb:<day-ahead> ;	0 -19 12 7
sb:<day-ahead> and	-14 -16 -17 32
sb:<day-ahead> for	0 -10 0 10
sb:<day-ahead> in	0 0 9 -8
sb:<day-ahead> it	0 -10 12 -2
sb:<day-ahead> the	0 -9 0 10
sb:<day-ahead> to	-1 9 -7 0
sb:<day-gone>	-9 1 -8 14
sb:<day-gone> ,	-6 20 -8 -13
sb:<day-gone> ;	-11 14 -5 -4
sb:<day-gone> <number>	0 -8 -3 12
sb:<day-gone> <person>	-1 11 -3 -3
sb:<day-gone> after	-2 -1 9 -4
sb:<day-gone> and	0 -24 -16 35
sb:<day-gone> evening	-17 5 -12 16
sb:<day-gone> in	-1 -5 14 -10
sb:<day-gone> it	5 -2 -18 14
sb:<day-gone> night	4 0 0 -11
sb:<day-gone> to	0 4 -7 0
sb:<day-gone> we	0 16 -15 0
sb:<day-today> (	1 -9 16 -6
sb:<day-today> )	15 1 -20 -2
sb:<day-today> ,	3 7 -12 -2
sb:<day-today> and	-7 -9 -8 20
sb:<day-today> evening	14 -18 0 5
sb:<day-today> for	0 -13 1 8
sb:<day-today> over	11 -10 0 0
sb:<day-today> put	0 9 -4 -2
sb:<day-today> that	-4 14 -10 0
sb:<day-today> the	-1 -9 0 9
sb:<day-today> to	-9 4 13 -13
sb:<duty>	-20 0 7 3
sb:<goods-amount>	0 16 -21 1
sb:<level>	12 4 -13 2
sb:<level> (	-1 -8 12 -2
sb:<level> )	0 -10 3 7
sb:<level> ,	0 -5 -2 12
sb:<level> ;	0 13 -11 0
sb:<level> <day-today>	13 -12 0 0
sb:<level> and	-1 31 -23 -7
sb:<level> at	-1 16 -8 -2
sb:<level> has	0 -13 0 14
sb:<level> in	4 -17 3 14
sb:<level> instead	12 -17 7 0
sb:<level> it	0 -8 10 0
sb:<level> lower	0 -12 12 0
sb:<level> more	12 -8 0 -1
sb:<level> of	0 10 -3 -2
sb:<level> on	0 25 -19 -13
sb:<level> that	19 0 -29 -7
sb:<level> until	0 -7 12 -7
sb:<level> when	0 -12 13 0
sb:<level> would	8 -7 0 0
sb:<money>	2 -5 14 -23
sb:<money> ,	0 10 -5 -2
sb:<money> <span>	0 -7 8 0
sb:<money> of	-4 -9 15 -2
sb:<money> on	12 -5 -4 -2
sb:<month-ahead>	0 11 -17 2
sb:<month-ahead> and	4 0 -9 3
sb:<month-gone>	0 11 -7 -7
sb:<month-gone> ,	5 -11 1 7
sb:<month-gone> ;	0 -5 11 -5
sb:<month-today>	-2 10 -1 -2
sb:<name> '	0 -13 13 0
sb:<name> 's	4 -7 3 0
sb:<name> (	-1 -10 16 -7
sb:<name> -	8 -14 0 9
sb:<name> :	-19 -9 21 -7
sb:<name> <day-today>	6 -12 3 1
sb:<name> <level>	0 14 -5 -5
sb:<name> <number>	0 5 -9 4
sb:<name> <seat>	0 -9 8 1
sb:<name> again	0 -12 -3 16
sb:<name> and	3 -20 5 10
sb:<name> announce	0 -6 -7 12
sb:<name> are	0 24 -8 -17
sb:<name> as	0 -11 12 0
sb:<name> at	-6 32 -29 0
sb:<name> before	-3 -13 9 6
sb:<name> begin	0 -13 4 4
sb:<name> call	4 9 -13 0
sb:<name> conclude	0 11 -4 -3
sb:<name> end	0 11 0 -11
sb:<name> fall	11 -6 -5 0
sb:<name> from	10 6 -13 -1
sb:<name> gave	0 -4 11 -6
sb:<name> get	-1 -14 3 13
sb:<name> go	-1 17 -11 -4
sb:<name> had	-10 24 -5 -10
sb:<name> has	-11 8 4 -20
sb:<name> have	-16 7 17 -18
sb:<name> hold	-1 -11 17 -4
sb:<name> it	0 11 -8 0
sb:<name> its	0 -14 14 0
sb:<name> meet	-5 18 -3 -17
sb:<name> opened	3 -13 10 -2
sb:<name> over	0 -15 7 7
sb:<name> plan	0 11 -9 0
sb:<name> president	8 -5 6 -12
sb:<name> prolong	-2 -15 9 8
sb:<name> reach	0 21 -2 -14
sb:<name> say	0 -5 -1 9
sb:<name> settle	0 12 -8 -3
sb:<name> should	0 -10 12 0
sb:<name> sign	13 -14 0 7
sb:<name> since	0 12 -5 -5
sb:<name> sit	2 -10 0 1
sb:<name> spoke	7 -14 3 0
sb:<name> start	-3 0 -10 13
sb:<name> take	-5 0 11 -10
sb:<name> that	-5 24 -17 -3
sb:<name> the	0 12 -6 0
sb:<name> to	23 -19 -6 1
sb:<name> trade	4 -13 11 -3
sb:<name> treasury	-6 -7 12 0
sb:<name> under	0 -20 11 11
sb:<name> until	0 17 -11 -7
sb:<name> was	-1 -4 16 -15
sb:<name> were	9 -22 1 15
sb:<name> will	-4 12 -2 -9
sb:<name> with	0 17 -13 -4
sb:<name> would	-1 15 -9 -3
sb:<name> —	-8 -3 20 -13
sb:<not>	5 6 -3 -8
sb:<number>	-15 8 -7 5
sb:<number> (	0 12 -8 -1
sb:<number> )	-5 -11 11 5
sb:<number> ,	-20 14 -7 0
sb:<number> -	0 6 -19 9
sb:<number> .	0 -21 -3 23
sb:<number> /	-9 -4 15 -4
sb:<number> :	6 -14 6 2
sb:<number> <day-today>	0 -7 13 -6
sb:<number> <name>	0 -3 -5 10
sb:<number> a	-1 11 -1 -6
sb:<number> am	0 -2 -9 10
sb:<number> end	10 -6 0 -4
sb:<number> for	0 14 -8 -3
sb:<number> in	-7 -2 12 -5
sb:<number> lose	0 -13 14 0
sb:<number> of	0 -5 15 -11
sb:<number> or	0 9 -8 0
sb:<number> round	-12 3 8 -1
sb:<number> since	-2 10 -2 0
sb:<number> th	0 -4 -7 12
sb:<number> that	-3 -2 9 -3
sb:<number> to	0 -18 -14 27
sb:<number> vote	9 -8 0 0
sb:<number> was	13 -10 -1 0
sb:<number> —	-10 10 -21 13
sb:<office>	0 -11 7 1
sb:<office> 's	27 -18 -6 -1
sb:<office> ,	0 8 3 -20
sb:<office> :	-12 13 -4 -4
sb:<office> <person>	2 -14 -4 16
sb:<office> and	3 3 -10 2
sb:<office> announce	0 -8 -3 11
sb:<office> are	-1 -28 28 0
sb:<office> from	12 -6 -9 4
sb:<office> had	-12 5 -11 13
sb:<office> has	0 -15 17 0
sb:<office> have	0 -9 8 0
sb:<office> is	0 -10 6 3
sb:<office> meet	-11 10 -1 -9
sb:<office> on	-2 -6 13 -8
sb:<office> order	0 18 -13 -3
sb:<office> review	0 12 -10 0
sb:<office> say	0 7 -7 0
sb:<office> sign	0 -15 8 8
sb:<office> sit	-2 -20 18 3
sb:<office> spoke	0 -14 19 0
sb:<office> tell	0 15 -10 -3
sb:<office> to	0 10 -7 -2
sb:<office> will	0 -11 15 -4
sb:<office> —	0 -13 4 8
sb:<organisation>	7 6 -4 -11
sb:<organisation> )	0 -10 22 -12
sb:<organisation> ,	-4 -8 12 0
sb:<organisation> agree	0 11 -3 -5
sb:<organisation> and	-11 3 -9 10
sb:<organisation> announce	0 10 -4 -5
sb:<organisation> approve	0 9 -7 0
sb:<organisation> doe	11 -9 0 0
sb:<organisation> end	0 16 0 -16
sb:<organisation> from	-4 -4 10 -2
sb:<organisation> has	-1 11 -12 1
sb:<organisation> in	-11 -4 3 7
sb:<organisation> is	1 -9 5 0
sb:<organisation> let	0 -13 0 13
sb:<organisation> meet	-1 24 -20 0
sb:<organisation> note	-2 -10 0 12
sb:<organisation> of	4 -3 5 -12
sb:<organisation> on	-5 20 -7 -25
sb:<organisation> put	-1 -7 9 0
sb:<organisation> say	6 -23 28 -14
sb:<organisation> sign	0 10 -7 0
sb:<organisation> the	0 -17 18 0
sb:<organisation> to	0 15 -15 0
sb:<organisation> was	0 10 -8 0
sb:<organisation> with	0 12 -12 0
sb:<organisation> —	0 -17 -16 25
sb:<person>	-12 -5 6 3
sb:<person> 's	-13 -2 12 0
sb:<person> (	-4 11 -16 7
sb:<person> )	0 8 -13 5
sb:<person> ,	27 -6 -2 -17
sb:<person> :	7 -22 16 0
sb:<person> ;	0 -10 10 0
sb:<person> agree	10 -4 0 -4
sb:<person> and	11 -14 11 -12
sb:<person> arrived	13 -3 -11 0
sb:<person> ask	0 -12 14 0
sb:<person> business	0 -2 -4 8
sb:<person> by	12 0 -5 -1
sb:<person> come	3 -13 13 -3
sb:<person> conclude	0 10 -6 -1
sb:<person> flew	-4 -9 2 11
sb:<person> for	10 -4 -10 3
sb:<person> go	0 -7 8 0
sb:<person> had	-16 12 6 -18
sb:<person> has	-3 8 -13 6
sb:<person> have	9 7 -16 0
sb:<person> himself	0 0 -8 9
sb:<person> hinted	0 11 -9 0
sb:<person> hold	7 25 -25 -12
sb:<person> in	1 5 -13 8
sb:<person> land	-5 -7 14 -5
sb:<person> leave	-3 15 -16 0
sb:<person> meet	-6 -21 17 8
sb:<person> new	0 12 -6 -5
sb:<person> of	0 -29 13 20
sb:<person> on	-5 -8 19 -13
sb:<person> post	0 17 -11 -6
sb:<person> reach	0 -14 15 0
sb:<person> receive	14 -16 8 -9
sb:<person> report	0 -11 12 0
sb:<person> say	-14 0 0 4
sb:<person> shook	-2 -14 15 1
sb:<person> sit	0 25 -19 -9
sb:<person> spoke	1 -11 11 -3
sb:<person> take	0 10 -6 -1
sb:<person> talk	0 14 -8 -5
sb:<person> talked	0 3 2 -18
sb:<person> telephoned	0 -18 19 0
sb:<person> tell	0 19 -9 -14
sb:<person> that	0 -8 10 -1
sb:<person> want	0 10 -8 0
sb:<person> warn	0 -5 -5 10
sb:<person> was	-2 34 -31 -3
sb:<person> with	0 -10 11 0
sb:<person> write	0 0 7 -10
sb:<person> —	0 14 -6 -7
sb:<points>	-8 28 -8 -19
sb:<points> of	-1 12 -4 -3
sb:<quality>	13 -4 -6 0
sb:<quality> ,	-4 11 0 -9
sb:<quality> -	-5 -4 12 -2
sb:<quality> ambassador	0 11 -8 0
sb:<quality> and	-7 -11 18 0
sb:<quality> beef	0 -8 10 0
sb:<quality> business	0 9 -4 -4
sb:<quality> cabinet	0 13 -9 -1
sb:<quality> car	0 -10 13 -1
sb:<quality> counterpart	-7 -10 15 0
sb:<quality> custom	0 -18 9 11
sb:<quality> export	13 -11 -1 0
sb:<quality> exporter	0 12 -10 0
sb:<quality> finance	8 3 -14 0
sb:<quality> government	-1 12 -19 5
sb:<quality> half	0 -8 9 0
sb:<quality> have	-3 -7 -2 14
sb:<quality> in	0 -12 6 8
sb:<quality> minister	0 1 8 -24
sb:<quality> negotiator	1 12 -7 -9
sb:<quality> official	-2 0 -11 17
sb:<quality> one	7 -9 -12 9
sb:<quality> opposite	-1 -14 18 0
sb:<quality> paper	0 11 -7 0
sb:<quality> port	0 -11 13 0
sb:<quality> president	14 4 -10 -10
sb:<quality> ship	-5 14 -6 0
sb:<quality> side	0 11 -21 10
sb:<quality> steel	12 -13 1 0
sb:<quality> sugar	8 -3 0 -2
sb:<quality> team	0 -10 10 -2
sb:<quality> trade	-2 15 -15 0
sb:<quality> truce	0 -9 10 0
sb:<quality> vice	-7 9 -1 -1
sb:<seat> 's	2 11 -11 -3
sb:<seat> (	5 8 -25 9
sb:<seat> ,	-27 -4 4 12
sb:<seat> /	-8 9 5 -15
sb:<seat> <day-today>	6 -15 3 4
sb:<seat> <person>	0 -6 11 -2
sb:<seat> and	-11 12 0 -8
sb:<seat> end	0 -10 13 -2
sb:<seat> for	-2 -10 13 0
sb:<seat> had	-3 -2 -1 9
sb:<seat> have	0 18 -16 0
sb:<seat> is	10 -5 -1 0
sb:<seat> issue	0 -7 -1 11
sb:<seat> press	0 11 -4 -4
sb:<seat> publish	0 -5 10 -6
sb:<seat> put	0 16 -17 0
sb:<seat> say	-2 19 -11 -8
sb:<seat> since	-10 1 5 -1
sb:<seat> that	8 -17 5 5
sb:<seat> until	0 17 -16 0
sb:<seat> would	0 -12 13 0
sb:<seat> ·	0 -9 12 0
sb:<seat> —	-9 14 -1 -10
sb:<sender>	0 13 -7 -7
sb:<span> ,	-33 26 -3 -9
sb:<span> :	0 12 -4 -7
sb:<span> ;	0 -9 13 -3
sb:<span> after	0 16 -7 -11
sb:<span> at	0 -34 18 17
sb:<span> before	0 19 -15 -2
sb:<span> earlier	0 10 -3 -4
sb:<span> extension	0 -6 8 -1
sb:<span> from	6 10 -20 -2
sb:<span> in	10 -30 17 5
sb:<span> more	0 -8 11 0
sb:<span> of	5 -42 14 15
sb:<span> tariff	0 2 4 -10
sb:<span> to	0 -13 5 8
sb:<span> truce	0 -4 11 -7
sb:<taker>	1 29 -19 -24
sb:<v-bear>	-6 6 4 -14
sb:<v-begin>	9 -4 -5 2
sb:<v-buy>	-11 -4 18 -17
sb:<v-deny>	-11 6 2 -5
sb:<v-end>	-6 14 -15 -1
sb:<v-impose>	-12 9 2 -6
sb:<v-lack>	-12 13 -11 5
sb:<v-propose>	-6 -8 13 -2
sb:<v-refuse>	0 24 -11 -10
sb:<v-return>	-27 0 14 -8
sb:<v-say>	-11 4 -8 10
sb:<v-sell>	0 1 6 -12
sb:<v-sign>	-1 8 -8 -1
sb:<v-stay>	-19 11 0 -3
sb:<v-suspend>	0 1 10 -18
sb:<v-threaten>	0 4 -16 10
sb:<v-up>	-27 -4 11 3
sb:?	12 -7 0 -3
sb:@	14 4 -12 -15
sb:[	0 20 -12 -6
sb:_	7 0 0 -11
sb:a	5 14 -5 -21
sb:a <level>	0 11 -8 0
sb:a <number>	0 12 -3 -7
sb:a <office>	0 7 3 -18
sb:a <person>	0 -4 12 -9
sb:a <quality>	0 -10 6 3
sb:a <span>	14 11 -15 -9
sb:a call	6 -18 15 -1
sb:a ceasefire	8 5 -13 -4
sb:a deal	-5 10 -5 -3
sb:a decision	0 -6 9 0
sb:a duty	10 -12 0 3
sb:a few	0 11 -5 -3
sb:a final	0 -10 10 0
sb:a first	0 -9 13 -1
sb:a fourth	2 11 -17 3
sb:a framework	-2 -15 10 7
sb:a free	0 -2 9 -5
sb:a further	5 -11 4 0
sb:a good	0 19 -17 0
sb:a half	0 12 -6 -4
sb:a handshake	0 -8 -4 13
sb:a last	-4 -3 11 -4
sb:a lasting	0 -17 19 0
sb:a letter	-1 16 -16 0
sb:a meet	-10 0 12 -26
sb:a memorandum	0 -3 -5 9
sb:a mistake	0 11 -9 0
sb:a new	-7 -1 17 -14
sb:a notice	0 -6 8 0
sb:a permanent	0 -8 10 0
sb:a phone	-3 -13 17 0
sb:a plan	0 12 -11 0
sb:a post	0 10 -4 -2
sb:a rise	0 -9 11 0
sb:a round	0 -17 20 -2
sb:a second	-2 -5 10 -5
sb:a seventh	5 -12 7 0
sb:a short	-1 9 -10 2
sb:a signature	0 -8 0 10
sb:a state	-3 0 -13 13
sb:a tariff	-4 -21 18 5
sb:a telephone	-4 -7 13 -4
sb:a third	14 6 -16 -1
sb:a treaty	0 -8 11 -2
sb:a truce	6 15 -21 -2
sb:a very	7 0 -12 5
sb:a word	0 -11 -8 17
sb:a year	0 -12 14 0
sb:aboard	0 -13 14 0
sb:about	0 -19 22 -3
sb:about it	0 -8 10 0
sb:absence	0 -11 0 11
sb:absence of	0 -11 0 11
sb:accord	-2 12 -19 6
sb:accord that	0 10 0 -11
sb:according	-3 4 -9 5
sb:account	-6 22 -15 -5
sb:account of	-6 21 -14 -4
sb:across the	0 -13 10 4
sb:act	-5 21 -8 -7
sb:act of	0 10 -7 0
sb:add on	0 11 -9 0
sb:add that	0 -15 17 0
sb:additional	6 0 -24 7
sb:additional <level>	9 -7 -14 8
sb:additional duty	-1 14 -3 -4
sb:adjourned	0 4 -11 4
sb:adopt	0 -4 -4 10
sb:after	-8 -5 14 -5
sb:after <number>	0 14 -9 -3
sb:after <span>	-8 -19 14 9
sb:after meet	0 -8 10 0
sb:after the	8 -4 -4 1
sb:after they	0 -6 14 -8
sb:afterward	0 5 -11 6
sb:again	-27 4 -1 7
sb:again ,	-2 -17 0 20
sb:again in	-4 4 2 -13
sb:again on	-5 9 -8 2
sb:agenda	14 -8 -2 -1
sb:ago ,	0 -20 21 0
sb:agree	11 -8 5 -4
sb:agree :	0 -5 -3 9
sb:agree by	0 -7 12 -5
sb:agree in	0 15 -9 -10
sb:agree on	5 16 -23 2
sb:agree to	6 -15 15 -10
sb:agreement	-27 4 -14 21
sb:agreement ,	0 -11 2 10
sb:agreement on	-3 8 -7 0
sb:agreement reach	0 -9 10 0
sb:agreement sign	0 -8 10 0
sb:agreement that	0 -12 -16 24
sb:agreement with	0 3 -15 12
sb:agriculture	12 -1 -5 -6
sb:ahead	7 -10 11 -9
sb:air	-2 -13 14 0
sb:air base	0 -9 12 0
sb:aire	8 0 -1 -12
sb:airport	-2 -14 4 13
sb:airport ,	0 -16 1 14
sb:akasaka	0 -12 12 0
sb:akasaka palace	0 -12 12 0
sb:aktau	0 -12 0 10
sb:al -	8 -1 -11 2
sb:alert	-2 35 -18 -14
sb:alexandria	-14 -16 9 16
sb:alexandria ,	-5 -15 -1 20
sb:all trade	0 12 -3 -8
sb:almaty	-3 12 -18 6
sb:already	-10 8 0 -1
sb:also	-3 -21 5 21
sb:also announce	0 -11 0 12
sb:am	0 8 -20 8
sb:ambassador	0 25 -18 -7
sb:among them	0 9 -7 0
sb:an	-10 4 -8 9
sb:an <office>	0 18 -8 -7
sb:an <organisation>	0 -10 -4 15
sb:an additional	9 -7 -13 7
sb:an agreement	0 -1 -9 11
sb:an emergency	0 13 -12 0
sb:an end	0 9 -8 -1
sb:an hour	-6 -12 19 -2
sb:an interim	0 9 -7 -1
sb:an interview	0 3 -11 5
sb:an investigation	-7 12 -2 0
sb:anchorage	0 10 -10 0
sb:and	6 -14 0 16
sb:and ,	1 -5 -9 11
sb:and -	0 -7 0 10
sb:and <level>	-2 23 -15 -3
sb:and <number>	9 0 -10 0
sb:and <office>	0 21 -26 5
sb:and <person>	14 -16 0 8
sb:and <quality>	0 -16 1 15
sb:and <seat>	-11 19 1 -27
sb:and <span>	0 9 -5 -1
sb:and a	-2 0 8 -12
sb:and after	0 10 -6 -1
sb:and announce	0 -14 14 0
sb:and are	0 -4 -17 18
sb:and by	5 -17 0 8
sb:and dairy	0 -12 13 0
sb:and end	-7 0 -12 14
sb:and expect	0 -13 10 2
sb:and from	2 1 -14 3
sb:and go	-1 -1 -7 9
sb:and has	0 18 -9 -7
sb:and have	6 -17 0 9
sb:and he	7 -13 2 3
sb:and his	-16 -2 14 -1
sb:and i	3 0 2 -10
sb:and in	-5 12 -3 -10
sb:and is	11 -6 -4 0
sb:and last	3 -8 -12 15
sb:and management	-1 13 0 -9
sb:and meet	0 -7 11 -1
sb:and no	0 10 -7 0
sb:and not	0 15 -16 1
sb:and of	-8 18 -7 -5
sb:and on	-1 -11 3 11
sb:and say	8 5 -9 -6
sb:and sign	0 -8 9 0
sb:and stay	-3 -18 -1 21
sb:and that	-10 19 -4 -13
sb:and the	-9 0 -10 17
sb:and there	0 13 -6 -6
sb:and they	-1 18 -1 -16
sb:and trade	8 -16 8 0
sb:and what	-1 12 -7 -3
sb:and when	0 -6 10 -2
sb:and will	-9 -22 4 27
sb:announce	-11 -7 6 6
sb:announce after	0 -12 14 0
sb:announce at	0 -14 6 8
sb:announce for	0 -9 13 -1
sb:announce late	0 -18 19 0
sb:announce on	-2 8 -13 3
sb:announce that	0 -11 13 0
sb:announcement	0 13 -10 -5
sb:annual	0 13 -11 0
sb:answer	-6 14 -2 -17
sb:answer to	0 -6 9 0
sb:any	0 11 -7 -4
sb:anything	-6 -17 22 -1
sb:apec	0 33 -33 0
sb:apec meet	0 12 -12 0
sb:apec summit	0 13 -12 0
sb:apply	-11 3 0 6
sb:apply from	0 -7 -3 11
sb:approval by	0 -9 0 11
sb:approve	9 -4 -2 0
sb:approve by	0 11 -10 0
sb:approve the	11 -17 3 5
sb:are	-20 -1 9 0
sb:are ,	0 -13 14 0
sb:are back	-4 5 4 -10
sb:are closed	0 14 -7 -4
sb:are due	-2 -17 18 1
sb:are expect	0 17 -15 0
sb:are in	5 -12 10 -5
sb:are meet	1 -17 0 12
sb:are part	0 10 -9 0
sb:are to	-14 -9 3 14
sb:army	0 10 -5 -4
sb:around	13 -14 0 0
sb:around the	14 -12 0 0
sb:arranged	0 -11 11 0
sb:arranged for	0 -11 11 0
sb:arrangement	-9 0 15 -19
sb:arrangement of	0 -5 13 -9
sb:arrangement was	0 14 -12 -2
sb:arrangement with	0 -12 13 0
sb:arrive	7 15 -32 1
sb:arrive in	1 3 -13 4
sb:arrived	3 14 -16 -9
sb:arusha	0 -8 15 -5
sb:as	14 1 3 -39
sb:as early	0 9 -4 -3
sb:as he	0 11 -7 0
sb:as it	-2 12 -5 0
sb:as of	-13 15 0 -16
sb:as they	6 -15 11 0
sb:as to	0 10 -9 0
sb:as well	0 12 -9 0
sb:asia	-4 16 3 -22
sb:ask	21 -1 -14 -4
sb:ask <person>	0 -12 12 0
sb:ask about	4 4 -11 0
sb:ask for	-1 21 -24 2
sb:ask on	14 -5 -9 -1
sb:ask what	9 -6 -2 0
sb:asparagu	0 10 -5 -3
sb:at	-2 -11 15 -8
sb:at <level>	-6 19 -4 -18
sb:at <number>	-24 -1 11 -1
sb:at a	-11 4 -3 2
sb:at all	0 10 -7 -2
sb:at gimhae	0 -11 12 0
sb:at it	6 -25 14 4
sb:at its	0 -5 -1 10
sb:at least	11 -8 0 -2
sb:at merdeka	0 -9 8 0
sb:at once	0 -9 9 0
sb:at the	4 11 -4 -22
sb:at their	0 1 6 -11
sb:atlantic	0 8 0 -9
sb:attempt to	0 -13 11 0
sb:auckland ,	0 7 -10 0
sb:audience	0 11 -6 -2
sb:autumn	4 6 -11 0
sb:avoid	0 -10 12 0
sb:avoid the	0 -10 12 0
sb:away	10 -22 11 4
sb:away ,	0 -11 0 13
sb:away on	11 -12 2 0
sb:back	-2 14 -16 1
sb:back at	-5 0 12 -11
sb:back from	0 3 -10 1
sb:back on	5 0 -12 6
sb:back to	-3 16 -9 -1
sb:bandung on	3 -18 6 5
sb:bank	0 17 -14 -2
sb:banomyong	-1 12 -8 0
sb:bargain	0 -7 13 -5
sb:base	0 -7 11 -1
sb:basel	0 11 -4 -5
sb:batumi	0 -22 16 9
sb:batumi ,	0 -8 12 -1
sb:batumi on	0 -21 10 12
sb:be "	0 -10 11 0
sb:be <number>	0 8 -6 0
sb:be a	0 -16 19 -1
sb:be approve	0 10 -10 0
sb:be back	0 -8 -1 11
sb:be continue	0 -9 12 -2
sb:be extend	0 -7 -1 10
sb:be in	4 -13 15 -11
sb:be know	0 5 -19 13
sb:be on	8 -12 4 -1
sb:be publish	0 -8 10 0
sb:be resume	0 -9 12 -2
sb:bean	0 -4 9 -4
sb:because	0 11 0 -9
sb:become	0 11 -9 0
sb:beef	4 -12 13 -6
sb:been	7 -14 0 9
sb:been <number>	0 10 -6 -1
sb:been agree	0 -17 3 12
sb:been at	5 -18 11 0
sb:been due	0 18 -10 -7
sb:been fix	0 -9 10 0
sb:been given	9 -18 -2 12
sb:been in	14 14 -33 0
sb:been move	-2 -4 13 -7
sb:been on	0 -9 0 12
sb:been put	-1 -2 11 -9
sb:been settle	0 -8 8 0
sb:been sign	0 -7 -5 13
sb:been sit	5 -9 -5 9
sb:been talking	3 -17 11 0
sb:before	-11 -7 5 9
sb:before <person>	-4 -18 25 -5
sb:before a	0 10 -8 0
sb:before midnight	0 -12 9 2
sb:before the	5 4 -10 -2
sb:begin	11 1 -4 -14
sb:begin ,	0 3 5 -9
sb:begin <span>	24 -1 -18 -5
sb:begin a	3 -14 11 -6
sb:begin in	8 -7 5 -9
sb:begin to	-5 11 -4 0
sb:bell	0 16 -8 -8
sb:below	21 -24 4 0
sb:bergen	-1 -20 20 0
sb:bergen ,	0 -14 14 0
sb:bessent and	5 -13 -8 11
sb:better	0 -15 5 8
sb:between	-1 3 7 -11
sb:between <name>	-15 25 -11 -9
sb:between <person>	9 -19 2 9
sb:between <seat>	0 -9 13 -4
sb:between their	0 -10 13 -2
sb:bill	0 10 -6 0
sb:bite	0 9 -6 -1
sb:board	0 14 -10 -4
sb:boat	0 16 -12 0
sb:borden	0 -8 12 -2
sb:border	6 6 -10 -5
sb:boss	-2 -11 20 -10
sb:bosse	0 -13 16 0
sb:both <office>	0 -23 27 -6
sb:both country	-3 -15 9 8
sb:both delegation	-2 6 3 -15
sb:both have	0 11 -5 -2
sb:both president	0 -8 10 0
sb:both side	0 17 -11 -17
sb:both sign	0 -7 8 0
sb:bridge at	0 10 -10 0
sb:brief —	0 14 -6 -6
sb:briefed	0 14 -10 -2
sb:briefing	-7 6 7 -14
sb:briefing ,	-1 8 -17 2
sb:brno	0 -12 14 0
sb:broadcast	-3 13 -3 -5
sb:broke	-12 -9 -6 20
sb:broke down	-4 -9 -11 20
sb:broke up	-5 -3 12 -3
sb:broken	-4 10 -13 2
sb:bruge	0 -15 0 11
sb:brussel	-3 9 -6 0
sb:brussel ,	0 16 -10 -5
sb:budget	-4 10 -1 0
sb:bueno	8 0 -1 -12
sb:bueno aire	8 0 -1 -12
sb:bulletin of	0 11 -9 0
sb:busan	-5 -14 27 -23
sb:busan ,	5 -19 17 -2
sb:busan last	0 15 -12 0
sb:busan on	-7 -11 17 -4
sb:busan run	0 9 -8 0
sb:business	6 5 -23 7
sb:business on	-1 -7 -8 16
sb:but	-11 4 -8 7
sb:by	-9 -1 2 3
sb:by <level>	11 -1 -11 -2
sb:by <name>	0 -12 15 -3
sb:by <number>	8 -10 -5 6
sb:by <office>	0 -7 10 0
sb:by <person>	3 -10 -1 12
sb:by a	0 12 -7 -2
sb:by an	0 25 -18 -7
sb:by both	0 11 -7 -1
sb:by expert	0 11 -11 0
sb:by telephone	3 -19 22 -12
sb:by the	-18 5 -12 13
sb:by video	-2 -13 17 0
sb:by which	0 13 -2 -6
sb:cabinet	10 -3 -1 -5
sb:cabinet will	12 -17 7 0
sb:calendar	5 -1 -11 8
sb:calendar :	5 -3 -9 9
sb:call a	3 18 -30 7
sb:call between	2 -24 21 0
sb:call is	0 7 -6 0
sb:call it	0 23 -20 -4
sb:call of	0 -17 18 0
sb:call off	7 16 -25 -2
sb:call the	1 12 -9 -4
sb:call with	0 -6 9 -1
sb:can	-6 19 -9 -10
sb:capital	16 -1 -7 -6
sb:capital on	9 -24 7 5
sb:car ,	-2 16 -11 0
sb:car on	0 -17 4 12
sb:car pay	0 -12 13 0
sb:carlo	0 -15 8 7
sb:carmaker	0 15 -13 0
sb:carry	0 10 -1 -11
sb:carry out	0 9 -2 -8
sb:cartagena	0 -24 19 3
sb:cartagena on	0 -13 14 0
sb:cashew	0 -12 -5 16
sb:ceasefire	6 17 -25 -1
sb:ceasefire in	9 0 -11 -2
sb:ceasefire was	0 0 -10 8
sb:cebu	0 -22 7 15
sb:chairmen	0 13 -7 -7
sb:chamber	0 18 -11 -5
sb:chance	0 -9 12 0
sb:change	-2 5 0 -11
sb:changed	0 10 0 -8
sb:channel	0 -8 0 11
sb:charge <level>	-2 14 -2 -11
sb:charge on	8 -14 2 3
sb:cheese	0 0 9 -12
sb:chenggang	-1 -10 0 11
sb:chequer	-4 5 2 -11
sb:chicago	-2 6 5 -14
sb:chicago ,	0 5 3 -10
sb:chicken	-1 -8 -7 15
sb:chip maker	0 -11 0 12
sb:chișinău	0 -2 10 -8
sb:circular	0 6 1 -12
sb:city	-10 2 -2 6
sb:city ,	0 0 -10 12
sb:clear	0 17 -12 -1
sb:clear the	0 12 -10 0
sb:client	10 6 -14 -13
sb:clock	0 18 -11 -5
sb:close	-12 0 -34 31
sb:close of	0 -7 -8 12
sb:close on	-1 13 -16 0
sb:close to	0 -15 -1 19
sb:closed	-18 6 -14 13
sb:closed on	-1 -6 0 9
sb:closed their	0 -2 -4 9
sb:closing	0 -9 13 -4
sb:club	-1 26 -17 -11
sb:club meet	0 16 -14 0
sb:coffee	-5 13 -6 -3
sb:colleague ,	-2 -14 12 5
sb:collect	-1 1 -13 7
sb:column	0 10 -5 -2
sb:come after	0 19 -20 0
sb:come back	0 10 -26 4
sb:come down	-6 14 -15 0
sb:come from	5 -16 -4 14
sb:come home	0 15 -5 -8
sb:come into	0 9 -5 0
sb:come on	1 -5 9 -9
sb:come out	-13 2 0 5
sb:come to	0 -13 12 1
sb:commander	0 14 -9 -3
sb:comment	0 12 -5 -3
sb:commentary	0 10 -4 -3
sb:commerce	-7 19 0 -25
sb:commerce minister	0 -17 20 0
sb:commerce ministry	-4 26 -16 -7
sb:commissioner	5 -3 9 -17
sb:common	0 14 -10 -1
sb:communication	0 0 -12 11
sb:communiqué	0 -24 15 12
sb:communiqué of	0 -9 0 10
sb:company	11 0 -10 0
sb:compared	0 -11 13 0
sb:compared with	0 -11 13 0
sb:concern	0 -8 11 0
sb:conclude	-12 17 -7 -5
sb:conclude a	0 11 -6 -3
sb:conclude on	0 16 -6 -9
sb:conclude the	0 -1 12 -10
sb:conference ,	9 -19 9 1
sb:conference in	-2 23 -11 -10
sb:conference on	0 13 -8 -3
sb:consensu	-1 -10 2 9
sb:consensu ,	0 13 -9 -4
sb:consent	0 17 -13 0
sb:consultation	-4 -9 10 0
sb:container	0 17 -9 -6
sb:continue	-13 1 -5 9
sb:continue on	-6 4 -14 9
sb:control	-3 5 -11 6
sb:control ,	0 -10 0 11
sb:convene	0 -10 11 0
sb:conversation	-5 0 7 -5
sb:copper	0 -4 -4 10
sb:cost	-2 21 -11 -5
sb:cotonou	0 3 6 -11
sb:cotton	8 -16 13 -3
sb:cotton yarn	0 0 12 -11
sb:could	-7 7 0 -1
sb:count	0 17 -13 0
sb:counted	-1 10 -4 0
sb:counter -	0 -10 10 0
sb:counterpart	-5 -10 14 0
sb:counterpart in	5 -8 -8 10
sb:counting	-3 -10 13 0
sb:country	-6 5 -10 8
sb:country '	0 15 -14 0
sb:country 's	0 -10 11 0
sb:country ,	-1 -4 11 -4
sb:country agree	0 14 -14 0
sb:country end	0 -11 13 -2
sb:country has	0 -9 -3 12
sb:country would	10 -8 0 0
sb:course	0 -12 15 0
sb:cruz	5 -9 12 -10
sb:custom	4 -6 -1 5
sb:custom service	0 -8 10 0
sb:custom tariff	0 -5 8 0
sb:customer	0 14 -10 -2
sb:cut	0 22 -4 -17
sb:cut flower	0 -3 10 -7
sb:cut its	0 9 -8 0
sb:da	-3 -20 12 11
sb:da nang	-3 -17 7 12
sb:daily	0 20 -7 -9
sb:dairy	0 -10 12 0
sb:darwin	0 -14 -2 20
sb:date	-14 26 -8 -22
sb:date :	0 21 -17 -2
sb:date in	-1 11 -5 -1
sb:dated	0 13 -9 -3
sb:davao	0 -23 17 9
sb:davo	0 24 -13 -11
sb:davo ,	0 13 -7 -5
sb:day	3 -11 -15 21
sb:day ,	0 -19 14 6
sb:day before	-6 -3 13 -3
sb:day in	6 -12 -14 19
sb:day of	12 -3 -32 10
sb:day on	-10 4 0 0
sb:de	13 1 -9 -10
sb:deadline	-5 14 -18 3
sb:deal on	-1 -14 9 5
sb:deal that	0 11 -5 -9
sb:deal was	0 27 -18 -16
sb:deal with	11 0 -2 -10
sb:decide	-4 20 -8 -13
sb:decision at	0 -8 -4 12
sb:declaration	0 13 -11 0
sb:declare	0 -6 -4 13
sb:declare in	0 -8 -1 10
sb:decree	0 9 -1 -8
sb:delegate	-6 16 -9 0
sb:delegation	-6 -18 10 14
sb:delegation is	0 -8 10 0
sb:delegation of	0 7 -10 0
sb:deliver	0 11 -5 -2
sb:demand	0 -9 10 0
sb:depth	0 10 -6 -1
sb:desk	7 10 -25 -3
sb:desk ,	12 -8 -10 2
sb:detail	-8 26 -9 -16
sb:dialogue	-7 -1 0 8
sb:dialogue on	-7 -5 0 9
sb:diary	27 -19 -5 -6
sb:did ,	-1 29 -22 -6
sb:did it	0 8 -6 0
sb:die	0 18 -8 -8
sb:diet	0 8 -3 -2
sb:difference	0 15 -7 -5
sb:digest	0 13 -9 -2
sb:dinner on	0 0 -13 10
sb:direct	0 -12 13 0
sb:director	0 15 -11 -3
sb:discuss	-4 -18 19 1
sb:discuss in	0 -13 6 8
sb:discuss the	0 -9 10 0
sb:discussion	0 -9 11 0
sb:do	-11 17 -7 -8
sb:do so	0 20 -15 -1
sb:document	0 -4 11 -8
sb:doe	8 4 -10 -10
sb:doe not	10 -2 -5 -3
sb:doesn't	10 -4 -5 0
sb:doha	0 8 0 -11
sb:don't	0 -12 13 0
sb:donald	8 -1 2 -11
sb:donald trump	8 -1 2 -11
sb:done	-6 9 -27 10
sb:done at	0 -11 -15 22
sb:doorstep	-1 -10 -3 15
sb:double	0 -14 5 10
sb:down	10 -7 -1 0
sb:down a	14 -6 -17 6
sb:down again	-5 0 8 -3
sb:down for	-9 -11 22 -7
sb:down in	15 -9 -18 16
sb:down on	-3 -8 7 3
sb:down with	0 9 0 -13
sb:draft ,	0 0 -8 8
sb:draw	6 -11 10 -5
sb:driver	0 13 -7 -4
sb:drop	0 -2 11 -9
sb:due back	0 14 -13 0
sb:due in	12 -14 6 0
sb:due on	0 18 -14 -2
sb:due to	-17 10 0 0
sb:during	-1 -21 26 -3
sb:durrë	0 -21 12 8
sb:duty	-14 -1 -2 13
sb:duty of	-16 -2 -12 21
sb:duty on	-1 0 -9 8
sb:duty was	0 -22 -2 24
sb:duty which	12 -12 0 0
sb:each	0 -3 13 -14
sb:each of	0 -8 11 -2
sb:each other	-18 12 0 -5
sb:each side	11 -9 0 -1
sb:earlier	0 -8 -2 12
sb:early	-6 28 -19 -14
sb:early as	0 9 -4 -3
sb:early on	0 10 -5 -5
sb:earth	-2 3 5 -14
sb:earth ,	0 10 -6 0
sb:easter	0 9 -3 -3
sb:economic	-3 -5 11 0
sb:economy	-1 2 8 -14
sb:economy minister	0 7 -10 0
sb:edition	10 6 -12 -13
sb:edition ,	12 -2 -5 -7
sb:editor ,	0 -8 11 -2
sb:effect	-10 16 -9 0
sb:effect on	-2 12 -28 7
sb:effective	0 13 -5 -4
sb:either	-1 -10 4 7
sb:elevator	0 -12 12 0
sb:emerged	-5 -1 -6 11
sb:emergency	0 16 -13 0
sb:employer	0 12 0 -10
sb:empty	6 0 -12 3
sb:encarnación	10 0 -2 -8
sb:end	0 -15 -1 19
sb:end ,	-4 -25 20 8
sb:end <day-gone>	-1 12 -1 -7
sb:end <day-today>	0 4 -10 4
sb:end <span>	-12 -14 13 7
sb:end a	0 14 -10 -6
sb:end in	-1 -11 -10 19
sb:end of	20 -19 -10 6
sb:end on	1 11 -3 -8
sb:end the	1 11 -11 -4
sb:end their	-2 -4 22 -15
sb:end without	0 -7 -2 10
sb:english	10 5 -10 -9
sb:entebbe	0 -11 9 0
sb:enter	-5 9 0 -5
sb:enter <name>	0 -10 11 0
sb:enter into	0 9 -8 0
sb:entry	0 10 -6 -1
sb:evening	7 -11 -18 21
sb:evening ,	3 0 -13 8
sb:evening edition	12 -8 0 -4
sb:event	12 -11 0 0
sb:every	-1 19 -10 -5
sb:everything	6 9 -15 -4
sb:exchanged	0 11 -15 0
sb:exempt	0 10 -3 -2
sb:expect	-14 1 -1 7
sb:expect <name>	0 -11 3 7
sb:expect at	0 -9 9 0
sb:expect that	0 -13 0 14
sb:expect to	0 28 -24 -3
sb:expert	0 -21 13 8
sb:expert will	0 -7 10 0
sb:expire	-3 17 -15 0
sb:expire ,	0 10 -8 0
sb:expire on	-1 13 0 -13
sb:export	8 -15 9 0
sb:export permit	0 -9 9 0
sb:export to	12 -18 8 0
sb:exporter	0 16 -9 -6
sb:extend the	0 14 -7 -5
sb:extend their	0 -17 7 12
sb:extension	-5 -22 22 4
sb:extension ,	0 -13 10 3
sb:extension take	7 -13 0 4
sb:extension to	0 -8 11 -3
sb:extension was	0 -11 16 -6
sb:extra	15 0 -17 -6
sb:extra <level>	9 -3 -7 0
sb:face <level>	0 10 -8 0
sb:face a	0 -13 17 -3
sb:failed	-5 -8 13 -1
sb:failed to	0 -5 9 -4
sb:fall	14 1 -11 -11
sb:fall away	12 -10 0 0
sb:fall by	11 -4 -6 -2
sb:farm	-4 23 -10 -5
sb:fee	-8 26 -16 -3
sb:fee for	0 11 -10 0
sb:feed	0 6 3 -8
sb:fertiliser	14 -16 0 1
sb:few	0 13 -7 -3
sb:file	0 -17 6 11
sb:finance	6 7 -14 0
sb:finance minister	8 8 -19 0
sb:finding	-2 10 -3 -1
sb:finish	-17 -11 -9 28
sb:finish on	-9 -8 -8 21
sb:finished	-6 -10 0 17
sb:first	10 0 16 -46
sb:first day	15 -5 0 -8
sb:first meet	0 -12 15 0
sb:first part	0 13 -12 0
sb:first round	-6 11 -1 -7
sb:first time	-3 -14 18 0
sb:fish	-3 -5 15 -11
sb:fishing	0 10 0 -7
sb:five	10 0 -11 0
sb:five hour	10 -2 -9 0
sb:flash	11 -1 -21 3
sb:flash —	0 11 -4 -4
sb:flew	-9 4 -2 1
sb:flew to	-2 12 -7 -2
sb:flight	0 -6 -1 11
sb:floor	10 -8 -1 0
sb:flown	0 9 -8 0
sb:fly	5 11 -9 -13
sb:follow from	0 -6 9 0
sb:follow on	11 3 -11 -6
sb:followed	0 0 7 -13
sb:followed on	0 10 -6 0
sb:following	0 -2 11 -12
sb:for	-9 3 3 -4
sb:for <day-ahead>	0 -28 26 2
sb:for <day-gone>	0 -16 20 -6
sb:for <name>	-10 -13 5 15
sb:for <quality>	0 21 -17 -2
sb:for <seat>	12 19 -26 -10
sb:for a	-11 -2 -3 16
sb:for an	0 -11 15 -2
sb:for its	0 -6 -3 10
sb:for more	2 2 -17 9
sb:for one	0 -8 0 10
sb:for our	13 -10 -2 0
sb:for some	0 -9 10 0
sb:for talk	-6 -11 13 2
sb:for trade	-2 16 -19 2
sb:for two	11 -10 0 -1
sb:force	-2 25 -15 -10
sb:force since	1 13 -13 -7
sb:foreign	5 -20 18 -6
sb:foreign minister	0 -8 4 4
sb:foreign ministry	9 -14 11 -11
sb:forty minute	0 -5 9 0
sb:four	-20 2 -4 12
sb:fourth is	0 10 -9 0
sb:fourth meet	0 4 3 -10
sb:fox	-1 20 -18 -3
sb:fox business	0 10 -9 0
sb:framework	-13 -3 2 4
sb:framework for	-4 -12 11 2
sb:frankfurt	0 12 -3 -6
sb:free	-1 22 -4 -20
sb:free -	0 15 -12 -4
sb:free trade	0 -8 14 -7
sb:freeze	0 15 -6 -5
sb:fri	12 -17 -9 11
sb:friday	-11 2 0 2
sb:friday ,	-4 6 7 -20
sb:friend	16 -16 1 0
sb:from	11 -1 -10 2
sb:from <day-ahead>	-5 1 -13 9
sb:from <day-gone>	-15 17 -25 10
sb:from <level>	-5 5 -13 5
sb:from <name>	0 -3 15 -16
sb:from <number>	0 25 -17 -5
sb:from <seat>	0 -9 -4 14
sb:from both	0 -26 18 11
sb:from monday	6 4 -15 0
sb:from next	10 -9 0 0
sb:from our	-2 17 -15 -3
sb:from the	5 -8 -2 4
sb:fruit	0 18 -13 -4
sb:full	-2 -13 6 9
sb:full agreement	0 -11 -2 13
sb:g	-4 11 -5 -4
sb:g <number>	-4 11 -5 -4
sb:gained	-4 11 0 -8
sb:gained <level>	-3 13 -4 -2
sb:garment	13 -9 -6 0
sb:gate	0 -7 12 -3
sb:gather	0 2 -10 3
sb:gave	-10 -1 3 3
sb:gave <name>	0 -10 12 0
sb:gazette	0 13 -4 -4
sb:gdynia	0 7 -12 4
sb:geneva	-13 10 4 -11
sb:geneva ,	-3 3 5 -6
sb:geneva in	0 14 -10 -3
sb:geneva on	-1 14 -14 2
sb:get	-8 0 -12 18
sb:get <level>	0 -8 -3 12
sb:get the	0 14 -14 0
sb:ghent	0 11 -9 0
sb:gimhae	0 -11 12 0
sb:give	0 3 2 -10
sb:given by	0 -8 -4 12
sb:go ahead	10 -9 0 0
sb:go back	-3 16 -10 -1
sb:go in	0 7 -17 7
sb:go into	-5 2 11 -18
sb:go on	-13 0 -9 15
sb:go through	0 -13 15 0
sb:go to	-2 -13 26 -20
sb:go up	0 4 -19 8
sb:golf	0 -20 23 -1
sb:good	-4 10 -4 -8
sb:good ,	-9 -2 12 -4
sb:good are	0 11 -11 0
sb:good from	6 -12 13 -10
sb:good of	-1 9 -1 -2
sb:good will	0 -14 8 8
sb:good worth	0 10 -8 0
sb:gothenburg	0 -3 -3 9
sb:gothenburg ,	0 0 -11 9
sb:government announce	0 11 -7 -3
sb:government of	0 -10 5 5
sb:government say	0 10 -3 -1
sb:grand	6 -20 14 -1
sb:grant	0 9 -4 -1
sb:graz	-2 -14 15 1
sb:great	-10 0 5 0
sb:greer in	0 -6 10 0
sb:ground	0 13 -7 -7
sb:grower	0 26 -19 -8
sb:guest	7 21 -18 -17
sb:gyeongju	-15 8 10 -23
sb:gyeongju ,	-11 3 12 -19
sb:had a	0 -9 11 0
sb:had been	5 9 -16 0
sb:had begin	26 -14 -5 -9
sb:had broken	0 11 -7 0
sb:had call	0 14 -13 0
sb:had come	0 -8 0 11
sb:had end	0 14 -1 -9
sb:had meet	4 -26 13 4
sb:had prepare	-10 -8 18 0
sb:had publish	0 -11 12 0
sb:had say	0 19 -12 -3
sb:had sit	6 -10 0 0
sb:had spent	0 -7 9 0
sb:had spoken	0 -10 14 0
sb:had talked	3 -12 -1 8
sb:had threaten	-2 -8 1 10
sb:haggling	0 -11 -1 15
sb:half	9 6 -4 -18
sb:half ,	12 -11 0 0
sb:half hour	0 -6 9 0
sb:halifax	14 -5 0 -8
sb:ham	0 -8 11 0
sb:hamburg	0 -2 12 -9
sb:hand	-13 7 2 -4
sb:handshake	0 -7 -5 13
sb:hang	17 -14 -2 0
sb:hang over	10 -8 0 0
sb:happen on	0 16 -11 0
sb:happened	-4 -16 24 -11
sb:harbour	0 0 9 -8
sb:harvest	0 21 -18 0
sb:has	-14 8 0 -2
sb:has <span>	0 -14 0 12
sb:has an	0 -19 20 0
sb:has ask	0 -9 10 0
sb:has been	-5 -15 12 8
sb:has call	0 10 -10 0
sb:has go	0 -8 -5 14
sb:has had	0 8 -5 0
sb:has meet	0 18 -18 0
sb:has offer	0 -15 16 0
sb:has propose	0 11 -11 0
sb:has say	0 13 -10 0
sb:has suspend	0 -9 0 11
sb:has the	0 23 -18 -5
sb:has to	0 9 -6 0
sb:has until	13 -1 -5 -13
sb:have	-21 2 4 4
sb:have a	0 -21 6 18
sb:have ask	0 18 -16 0
sb:have begin	-9 1 -4 9
sb:have come	-2 0 -8 12
sb:have meet	0 -13 17 -4
sb:have sign	0 10 -7 0
sb:have the	0 21 -16 -4
sb:have until	-1 12 1 -13
sb:having	0 -5 11 -6
sb:hazelnut	0 -11 4 6
sb:he	-11 -19 20 4
sb:he agree	0 -9 9 0
sb:he and	-1 -11 19 -16
sb:he announce	0 -15 8 9
sb:he come	6 -10 4 0
sb:he did	-2 24 -20 -4
sb:he had	0 0 -10 11
sb:he has	0 -21 27 -4
sb:he is	-2 18 -12 -5
sb:he meet	-4 -20 12 9
sb:he spoke	0 9 -7 0
sb:he take	0 -13 0 13
sb:he tell	-3 -12 14 0
sb:he was	-2 12 -5 -6
sb:he'd	1 -15 7 2
sb:he'll	16 -22 9 -4
sb:head	0 -6 12 -6
sb:head of	0 -6 11 -5
sb:hearing	0 13 -9 0
sb:henri	-8 17 -8 -4
sb:here ,	1 -10 10 -1
sb:here is	0 15 -9 -4
sb:hereby	0 11 -2 -6
sb:high	-6 15 -6 -1
sb:high -	-5 13 -6 0
sb:higher	0 9 3 -14
sb:higher duty	0 11 0 -8
sb:higher on	0 -7 10 -1
sb:him	-8 -1 -5 14
sb:him ,	0 -6 -6 12
sb:him on	0 11 -6 -2
sb:himself	7 -16 5 4
sb:hinted	0 12 -9 0
sb:his	-13 -15 15 7
sb:his <organisation>	0 -7 11 -3
sb:his <person>	-8 -2 14 -9
sb:his <quality>	-5 -23 24 0
sb:his network	0 15 -14 0
sb:his own	0 -8 0 10
sb:his side	0 -12 13 0
sb:his signature	0 10 -5 -2
sb:hold	-9 0 22 -33
sb:hold a	-9 16 -6 -4
sb:hold in	0 -3 -3 10
sb:hold talk	9 -5 6 -16
sb:hold the	0 -1 11 -9
sb:hold their	-2 14 -9 0
sb:holiday	0 9 -3 -2
sb:home	-9 11 -7 0
sb:home from	-3 18 -9 -7
sb:home on	-1 -14 8 7
sb:honey	0 0 10 -12
sb:honolulu	11 -18 -1 6
sb:honour	0 18 -14 -2
sb:honour to	0 14 -13 0
sb:host	0 15 -11 -3
sb:hotel	-2 -13 19 -4
sb:hotline	0 11 -22 8
sb:hour	-1 -8 12 -5
sb:hour ,	0 14 -11 -2
sb:hour before	0 -17 15 2
sb:hour in	-14 6 -1 3
sb:hour on	12 -11 9 -17
sb:house	13 -18 -5 13
sb:house of	11 0 -11 -4
sb:how	0 -5 12 -5
sb:hue	0 -11 13 -1
sb:i	-4 -14 9 10
sb:i .	0 10 -9 0
sb:i am	0 12 -10 0
sb:i can	0 -11 12 0
sb:i shall	0 -12 16 -5
sb:i sign	0 -29 25 4
sb:i would	0 -5 -8 12
sb:i'm	0 -11 14 0
sb:if	0 19 -12 -12
sb:if it	0 15 -9 -1
sb:if nothing	0 -13 5 8
sb:if there	0 11 -7 0
sb:immediate	0 10 -5 -5
sb:importer	-3 17 -8 -2
sb:in	-1 -22 15 14
sb:in ,	0 18 -13 -4
sb:in -	0 10 -6 -1
sb:in <month-ahead>	2 0 -9 7
sb:in <month-gone>	3 6 1 -19
sb:in <name>	-18 39 -15 -33
sb:in <number>	0 -1 -5 9
sb:in <organisation>	0 23 -21 0
sb:in <person>	-5 12 -10 0
sb:in <quality>	0 -12 15 -1
sb:in <seat>	0 4 -13 11
sb:in <span>	1 18 -19 -1
sb:in a	-1 10 -10 -1
sb:in alexandria	-6 -20 16 9
sb:in almaty	0 8 -10 1
sb:in at	0 2 -13 8
sb:in bergen	0 -15 12 4
sb:in brief	0 24 -15 -8
sb:in busan	3 3 3 -25
sb:in cartagena	0 -18 13 3
sb:in cebu	0 -13 11 1
sb:in chicago	0 10 -1 -6
sb:in da	-2 -6 10 0
sb:in dubai	0 -12 12 0
sb:in for	0 4 -12 8
sb:in force	0 23 -28 -6
sb:in gdynia	0 9 -13 3
sb:in geneva	-10 27 -12 -13
sb:in graz	0 -13 9 5
sb:in gyeongju	-2 18 -12 -5
sb:in halifax	1 -10 5 0
sb:in hamburg	0 -9 14 -6
sb:in honolulu	11 -18 -1 6
sb:in hue	0 -11 13 -1
sb:in izmir	0 -10 7 0
sb:in jeddah	0 -7 8 0
sb:in jūrmala	8 -6 0 0
sb:in karachi	0 -10 12 0
sb:in kauna	11 -2 0 -8
sb:in kobe	0 -16 16 0
sb:in kuala	-11 25 -16 -1
sb:in lisbon	5 0 -9 3
sb:in london	-1 -9 17 -5
sb:in lviv	0 -15 11 3
sb:in madrid	-4 11 -14 4
sb:in manila	0 16 -15 0
sb:in mindelo	0 -14 4 9
sb:in montevideo	0 -17 8 7
sb:in muscat	0 11 -6 -4
sb:in nadi	0 -8 10 0
sb:in nagoya	-4 -13 14 0
sb:in new	-17 -3 8 9
sb:in on	0 11 -7 0
sb:in osaka	12 0 -8 -3
sb:in our	-1 16 -10 -2
sb:in penang	-1 -6 12 0
sb:in place	0 10 -6 0
sb:in pokhara	0 0 6 -11
sb:in recife	0 -17 7 9
sb:in salvador	0 -11 12 0
sb:in sapporo	9 -9 0 0
sb:in seoul	7 -13 3 0
sb:in shenzhen	0 29 -28 0
sb:in stockholm	2 -25 6 14
sb:in talk	2 0 3 -9
sb:in the	17 14 -28 0
sb:in their	11 8 -10 -14
sb:in thi	4 6 -10 0
sb:in tromsø	0 -7 9 0
sb:in two	0 9 -7 0
sb:in vienna	0 -8 1 6
sb:in walvi	0 -10 15 -1
sb:in which	0 9 -2 -7
sb:included	0 11 -9 0
sb:included ,	0 9 -7 0
sb:increase announce	0 -12 12 0
sb:index	0 9 -4 -2
sb:initial	0 -17 0 19
sb:initial a	6 -10 2 0
sb:instead	11 -21 1 12
sb:instead of	11 -21 0 12
sb:interim	0 13 -10 -2
sb:interview	-2 2 -19 12
sb:interview ,	0 15 -3 -10
sb:interview with	0 -5 -3 9
sb:into	-17 0 3 1
sb:into <name>	0 12 -8 -1
sb:into effect	0 -9 10 0
sb:into force	-1 18 -12 0
sb:into the	-2 0 7 -10
sb:investment	0 11 -5 -3
sb:invitation	0 -14 16 0
sb:is ,	0 15 -10 -2
sb:is <day-ahead>	0 9 -6 0
sb:is <level>	-1 -26 12 19
sb:is <name>	-1 15 -11 -2
sb:is <number>	0 -5 10 -3
sb:is a	-4 5 -7 4
sb:is at	0 19 -15 0
sb:is closed	0 14 -10 -1
sb:is down	0 -9 10 0
sb:is expect	0 -4 9 -6
sb:is for	0 10 -6 -1
sb:is go	0 -11 12 0
sb:is how	0 -13 16 -2
sb:is in	9 -23 -1 17
sb:is not	9 -11 4 0
sb:is on	5 6 -10 0
sb:is over	0 12 -8 -2
sb:is scheduled	0 -13 11 0
sb:is set	0 -16 19 -1
sb:is that	10 0 -10 0
sb:is the	23 9 -20 -20
sb:is their	0 -17 6 13
sb:is to	-12 0 11 -16
sb:is what	9 1 1 -18
sb:is where	0 -10 13 -2
sb:issue on	0 -1 -5 9
sb:istanbul ,	0 -8 9 0
sb:istanbul on	0 14 -13 0
sb:it	11 -2 11 -24
sb:it "	0 17 -12 -5
sb:it ,	7 -14 13 -6
sb:it a	0 10 -8 0
sb:it again	0 -14 16 0
sb:it are	0 1 -9 6
sb:it be	0 -1 -9 12
sb:it begin	-5 15 -5 -3
sb:it by	12 -23 18 -2
sb:it charge	0 -10 11 0
sb:it come	-9 4 -3 2
sb:it down	0 -23 25 0
sb:it end	-2 8 5 -13
sb:it enter	0 -12 12 0
sb:it expire	0 12 -10 0
sb:it follow	0 -14 15 0
sb:it for	-5 -16 23 -6
sb:it from	13 -12 -1 0
sb:it had	25 -19 5 -19
sb:it has	0 10 -34 15
sb:it in	2 -17 -5 25
sb:it is	-18 9 -3 0
sb:it lack	0 -9 0 11
sb:it meet	-2 13 -7 0
sb:it need	0 12 -11 0
sb:it on	-10 20 -6 -9
sb:it out	5 -18 8 0
sb:it say	0 -10 13 -1
sb:it start	-5 15 -6 0
sb:it take	2 -14 12 0
sb:it the	0 12 -10 0
sb:it will	-1 16 -7 -12
sb:it would	-6 19 0 -21
sb:its	-8 3 1 -2
sb:its <office>	0 0 8 -10
sb:its <organisation>	2 6 -11 0
sb:its duty	0 2 -13 7
sb:its end	0 -15 7 9
sb:its extension	7 -15 2 3
sb:its own	9 -1 -9 0
sb:its tariff	-3 -14 18 -2
sb:its truce	0 -17 11 8
sb:itself	0 -4 11 -6
sb:itself ,	0 -13 14 0
sb:izmir on	0 -7 17 -11
sb:jeddah	0 -7 8 0
sb:jeju	0 -18 21 -2
sb:john	0 -5 8 0
sb:joint	-17 -25 9 25
sb:joint <organisation>	0 -25 26 0
sb:joint fact	0 12 -7 -2
sb:joint press	-1 -41 12 31
sb:joint statement	-9 25 -7 -15
sb:journalist	0 -16 -4 19
sb:juice	0 8 -4 0
sb:jūrmala	8 -4 -1 0
sb:karachi	0 -3 9 -4
sb:karachi on	0 -9 13 -1
sb:karoline	0 -4 8 -3
sb:karoline leavitt	0 -4 8 -3
sb:kauna	10 -10 -1 0
sb:keep	-1 -3 11 -7
sb:kernel	0 -10 0 10
sb:key	0 9 -8 0
sb:know before	13 -12 0 0
sb:know on	0 13 -10 -1
sb:kobe	0 -9 10 0
sb:la	9 10 -17 -8
sb:lack	0 -9 0 11
sb:lago	13 -1 -2 -13
sb:lago ,	13 3 -15 -11
sb:lago on	0 -9 10 0
sb:lake	6 -10 6 -3
sb:lancaster	4 -9 0 4
sb:lancaster house	5 -18 0 12
sb:lapse	7 15 -17 -14
sb:lapse on	9 0 -8 -5
sb:last	-26 7 4 0
sb:last <month-gone>	0 14 -10 -2
sb:last day	0 4 -17 10
sb:last meet	0 -12 13 0
sb:last week	0 2 4 -15
sb:last word	0 -3 -11 14
sb:last year	-3 18 -7 -7
sb:lasted	-12 7 6 -11
sb:lasting	0 -22 24 0
sb:lasting agreement	0 -21 22 0
sb:late	-15 -10 7 11
sb:late on	-5 0 -11 13
sb:later	0 -4 10 -6
sb:later ,	0 12 -11 0
sb:law	-4 12 0 -7
sb:lead	12 11 -19 0
sb:leader	-20 8 -7 11
sb:leader ,	0 -6 0 9
sb:leader of	-1 18 -15 0
sb:leader spoke	0 9 -9 0
sb:leader will	0 -18 11 9
sb:least	11 -13 0 3
sb:least <money>	12 -8 -3 0
sb:leather	0 -7 8 0
sb:leave	-19 -4 -5 17
sb:leave ,	0 -11 0 11
sb:leave for	0 40 -29 -20
sb:leave it	0 -9 10 0
sb:leave on	-6 -14 8 11
sb:leavitt	0 -4 8 -3
sb:led by	0 -12 10 0
sb:leg	0 -17 18 0
sb:less	-1 14 -6 -5
sb:let	-3 16 -40 21
sb:let it	0 0 -12 13
sb:let the	0 -4 -7 13
sb:letter	-8 48 -30 -16
sb:letter of	0 11 -7 0
sb:letter to	0 10 -6 -1
sb:levy	0 -3 7 -3
sb:levy on	0 12 -8 0
sb:li	-1 -17 11 9
sb:li chenggang	-1 -10 0 11
sb:licence	0 -12 16 -2
sb:lifeng in	-2 -6 12 -1
sb:lift	0 19 -14 -2
sb:light	14 -11 0 -1
sb:like	0 3 -19 11
sb:like to	0 -9 -3 13
sb:likely	0 16 -8 -5
sb:lima ,	0 11 -4 -4
sb:link	0 -9 12 0
sb:link on	0 -7 9 0
sb:live	-5 -23 17 7
sb:live :	0 -11 -12 19
sb:loaded	0 11 -3 -1
sb:locked	9 -21 11 0
sb:london	-12 12 7 -15
sb:london ,	0 19 -10 -10
sb:long	-8 12 -3 -1
sb:longer	0 6 1 -11
sb:look	4 4 -3 -11
sb:lose <level>	-1 -14 12 4
sb:lula	0 -9 11 0
sb:lumpur ,	2 -15 18 -10
sb:lumpur on	-4 -24 11 11
sb:lunch	-1 11 -6 -4
sb:lviv	0 -22 7 15
sb:m	-2 21 -9 -8
sb:m .	-2 14 -3 -8
sb:machine	2 -13 3 7
sb:machinery	0 10 -6 0
sb:madrid	-14 -13 -15 36
sb:madrid ,	-9 -18 0 23
sb:make	0 19 -13 -8
sb:make a	0 9 -6 0
sb:make in	8 2 -9 -3
sb:make it	0 -7 10 0
sb:make of	0 -10 11 0
sb:make progress	0 11 -10 0
sb:make that	0 9 -9 0
sb:maker	0 -9 0 9
sb:maker nexperia	0 -11 0 12
sb:malmö	0 10 -7 -1
sb:man in	0 14 -10 -2
sb:management	-1 15 0 -11
sb:manila	0 12 -17 3
sb:many	0 -11 13 0
sb:margin	-1 -9 15 -6
sb:margin of	-1 -9 15 -6
sb:market	3 10 2 -22
sb:match	0 19 -14 -3
sb:matter	-3 -9 17 -9
sb:matter of	0 -10 13 0
sb:may	-2 17 -7 -11
sb:may be	0 10 -6 -1
sb:me on	0 0 -10 8
sb:mean	0 -10 -4 15
sb:mean to	0 -10 0 13
sb:meat	0 0 7 -10
sb:mediator	0 16 -4 -9
sb:medical	0 13 -13 0
sb:medicine	0 19 -10 -5
sb:meet	-11 8 -1 -2
sb:meet ,	0 10 -11 0
sb:meet <name>	-12 10 -7 3
sb:meet <person>	-17 -10 19 -3
sb:meet <quality>	-5 -2 12 -4
sb:meet again	-6 10 -3 -8
sb:meet by	0 14 -14 0
sb:meet for	0 0 -11 8
sb:meet his	4 -4 -9 9
sb:meet in	6 -1 5 -15
sb:meet next	0 13 -12 0
sb:meet of	-1 -11 18 -9
sb:meet since	6 0 -9 1
sb:meet take	0 -8 9 0
sb:meet the	-5 -4 0 9
sb:meet there	0 -14 6 3
sb:meet twice	-4 -6 13 -1
sb:meet was	0 -21 7 11
sb:meet will	0 11 -10 0
sb:meet with	-4 -10 12 0
sb:member	-2 27 -15 -16
sb:member ,	0 12 -7 -1
sb:member of	0 19 -14 -5
sb:member state	0 9 -8 0
sb:memo	0 20 -8 -8
sb:memorandum	0 -16 9 10
sb:men	-1 -10 15 -1
sb:mendoza	0 -19 4 15
sb:mendoza ,	0 -19 4 15
sb:mercosur	0 10 -2 -6
sb:merdeka	-1 -12 3 7
sb:merdeka <number>	-1 -12 3 7
sb:metal	0 24 -15 -6
sb:midday	0 0 8 -11
sb:midday briefing	0 -10 12 0
sb:midnight	-14 -6 0 13
sb:midnight on	-5 -11 -1 17
sb:milk powder	0 -13 2 9
sb:mindelo	0 -13 3 9
sb:mine	0 11 -9 0
sb:mineral	0 -11 2 8
sb:minister ,	11 -9 -1 1
sb:minister of	0 1 12 -20
sb:minister on	0 -10 -1 9
sb:ministerial	0 -12 1 12
sb:ministry	8 4 -4 -13
sb:ministry of	-6 17 -2 -6
sb:ministry say	8 -1 1 -13
sb:minute	-14 8 16 -26
sb:minute ,	0 -8 9 0
sb:minute in	0 -8 13 -5
sb:minute of	0 12 -7 -2
sb:missing	0 10 -6 0
sb:mistake	0 11 -9 0
sb:moine ,	0 13 -4 -7
sb:mombasa	8 -22 8 4
sb:mombasa ,	2 -16 3 7
sb:mon	0 0 -10 8
sb:monday	16 -12 -3 3
sb:monday ,	11 0 -14 2
sb:montevideo	0 -18 9 7
sb:month	6 -8 10 -13
sb:montt	7 0 -9 0
sb:more	15 -13 -9 12
sb:more than	0 -10 -2 15
sb:morning	-12 9 -9 5
sb:morning ,	-3 0 7 -4
sb:most <quality>	0 -6 0 9
sb:most of	-3 -3 12 -6
sb:move	-11 12 0 -11
sb:move to	-2 -9 10 0
sb:mr	1 0 6 -18
sb:mr .	-6 -4 15 -12
sb:mr <person>	6 6 -8 -7
sb:much	-7 10 -1 -1
sb:muscat	0 9 -3 -5
sb:musician	0 11 0 -9
sb:must	-2 19 -23 0
sb:must be	0 15 -6 -5
sb:my <person>	0 -14 6 7
sb:mérida	0 -18 0 19
sb:mérida ,	0 -20 0 19
sb:nadi	0 -20 9 13
sb:nagoya	-6 -21 21 0
sb:nagoya ,	0 -12 10 1
sb:name	0 -2 -9 12
sb:name on	0 17 -12 -5
sb:name to	0 -9 -7 15
sb:nang	-3 -17 7 12
sb:national	0 20 -10 -9
sb:near	0 -10 4 2
sb:nearly	0 25 -19 -8
sb:need	-2 12 -1 -13
sb:need the	0 17 -12 -5
sb:negotiate	0 -11 -1 14
sb:negotiate in	7 -10 5 -3
sb:negotiate with	0 0 -10 8
sb:negotiation	-7 -21 30 -4
sb:negotiation on	0 -11 1 9
sb:negotiation with	0 4 4 -14
sb:negotiator ,	5 18 -18 -8
sb:negotiator meet	17 -14 1 -9
sb:neither	-3 -10 18 -5
sb:new	-14 -4 9 4
sb:new )	0 -11 -15 22
sb:new <organisation>	0 -7 10 -3
sb:new at	0 -22 25 -3
sb:new on	-2 15 -6 -5
sb:new one	0 7 0 -7
sb:new round	-3 -13 16 -2
sb:newspaper	-1 14 -7 -4
sb:nexperia	0 -6 -4 11
sb:nexperia ,	0 -11 0 12
sb:next	8 -22 31 -40
sb:next :	0 -18 20 -1
sb:next meet	0 11 -7 -3
sb:next on	0 14 -13 0
sb:next round	9 -5 2 -9
sb:next talk	0 -15 18 -1
sb:nicosia	0 -10 0 8
sb:night	0 31 -21 -19
sb:night ,	-3 17 -9 -5
sb:night of	0 -9 0 10
sb:nine	-4 -2 -1 9
sb:ninth	-2 0 -9 9
sb:no	-5 15 -7 -6
sb:no .	-4 -2 9 -3
sb:no deal	0 -13 7 7
sb:no more	7 -10 4 0
sb:noe	0 10 -6 -2
sb:noon ,	0 -15 11 4
sb:nor	0 -7 12 -1
sb:north	-1 16 -5 -7
sb:northern	-2 14 -7 -4
sb:not	8 9 -9 -11
sb:not a	9 -12 -7 8
sb:not be	0 11 -6 -1
sb:not meet	0 15 -14 0
sb:not on	0 -3 9 -4
sb:not sign	0 -10 2 7
sb:note	3 9 -17 0
sb:note ,	-5 7 -13 7
sb:note :	0 14 -5 -10
sb:note on	0 -7 10 0
sb:note —	0 -6 -1 9
sb:nothing	3 -4 -11 10
sb:nothing come	0 -9 0 10
sb:notice	-6 23 -8 -16
sb:notice by	0 -11 11 0
sb:notice of	0 11 -7 0
sb:now ,	0 11 -8 0
sb:number	-5 -4 11 -2
sb:number on	0 -12 14 0
sb:nvidia	0 11 -7 -1
sb:o'clock	0 -8 -2 11
sb:odense	0 7 -12 7
sb:odesa	3 4 -12 4
sb:of <level>	11 -14 -3 13
sb:of <name>	1 -22 8 10
sb:of <office>	4 -19 10 2
sb:of <person>	-20 0 10 3
sb:of <quality>	-18 6 10 -11
sb:of <span>	-8 -21 19 9
sb:of a	4 4 -15 3
sb:of agriculture	10 0 -5 -4
sb:of an	10 -12 5 -2
sb:of busan	0 17 -11 -2
sb:of commerce	-8 13 0 -11
sb:of each	0 10 -5 -1
sb:of his	0 -9 11 0
sb:of its	0 8 -20 6
sb:of raw	0 11 -11 0
sb:of reference	0 11 -8 -1
sb:of representative	11 -4 -6 0
sb:of state	0 -22 17 4
sb:of talk	6 -7 -7 8
sb:of tariff	14 -8 -5 0
sb:of the	-11 8 -14 14
sb:of their	-14 4 9 -6
sb:of them	-1 -5 14 -10
sb:of three	0 -8 -3 12
sb:of tiktok	0 -8 0 10
sb:of trade	6 -9 -5 6
sb:off	-2 19 -7 -16
sb:off for	0 12 -9 -1
sb:off the	-5 19 -17 0
sb:off their	0 -3 11 -7
sb:off to	0 -7 12 -3
sb:offer	1 3 -24 16
sb:offer to	5 1 -15 4
sb:official	-6 -9 0 15
sb:oil	-10 -9 9 6
sb:oil ,	-1 10 -5 0
sb:oil will	0 -16 17 0
sb:old	24 -16 -12 0
sb:old one	0 10 0 -8
sb:old truce	0 -12 0 14
sb:olive	0 0 -9 7
sb:on ,	0 13 -9 0
sb:on <day-ahead>	-14 23 -10 -9
sb:on <day-gone>	-13 24 -9 -13
sb:on <day-today>	-15 -1 2 8
sb:on <money>	-4 -18 22 0
sb:on <number>	0 -9 -9 16
sb:on <quality>	14 -9 -4 3
sb:on a	0 -1 7 -7
sb:on all	-3 10 -2 0
sb:on an	12 -8 -10 6
sb:on beef	6 -14 8 0
sb:on both	0 18 -15 0
sb:on cotton	10 -10 0 0
sb:on cut	0 0 11 -10
sb:on each	8 -9 2 0
sb:on friday	0 11 -3 -6
sb:on hold	-2 -7 10 0
sb:on it	10 -3 -1 -2
sb:on olive	0 -2 -6 9
sb:on on	0 1 -10 7
sb:on our	0 15 -10 -2
sb:on reciprocal	0 -12 -1 17
sb:on since	0 -13 14 0
sb:on social	0 11 -6 -3
sb:on tea	2 -16 9 2
sb:on television	0 19 -13 -3
sb:on that	8 -16 8 0
sb:on the	-5 -18 24 -5
sb:on tiktok	0 10 -7 -2
sb:on to	3 -1 4 -12
sb:on tuesday	9 -7 0 -1
sb:on x	0 -12 12 0
sb:one	1 10 0 -18
sb:one ,	-7 8 7 -17
sb:one end	0 14 0 -11
sb:one has	0 -13 0 13
sb:one of	0 -15 17 0
sb:one was	0 -12 6 5
sb:only	-1 24 -31 6
sb:open	16 -13 3 -4
sb:open on	0 18 -12 -4
sb:opened	26 -18 -6 0
sb:opened an	-7 13 -2 0
sb:opened in	9 -24 6 7
sb:opened on	4 -1 -19 10
sb:opening	0 10 -7 -1
sb:opinion	0 16 -6 -6
sb:opposite	-1 -14 18 0
sb:opposite number	-1 -14 18 0
sb:or	4 -11 8 1
sb:or a	0 -10 11 0
sb:order	-2 -5 14 -9
sb:order ,	0 8 -7 0
sb:order late	0 -9 10 0
sb:order that	0 -16 8 9
sb:ordinary	13 -8 -2 0
sb:osaka	11 -9 6 -13
sb:osaka ,	0 -8 16 -11
sb:osaka on	13 -3 -4 -3
sb:osh	8 -18 3 6
sb:other	0 14 -10 -1
sb:other 's	-4 12 -8 0
sb:other ,	0 -3 -3 9
sb:other again	0 16 -21 3
sb:other in	0 -10 14 -2
sb:otherwise	0 12 -2 -6
sb:our	9 15 -15 -8
sb:our <office>	-3 -3 -5 11
sb:our <organisation>	0 -10 0 8
sb:our <person>	0 15 -13 0
sb:our client	12 -12 0 0
sb:our man	0 14 -9 -4
sb:our own	6 -22 13 3
sb:our reporter	0 12 -8 -1
sb:out	0 10 -15 2
sb:out :	0 8 -8 0
sb:out in	5 -10 9 -4
sb:out its	0 9 -6 -1
sb:out of	-15 -15 18 4
sb:out on	-5 18 -13 0
sb:out what	10 0 -4 -4
sb:outcome	0 -3 11 -7
sb:outcome of	0 -6 12 -5
sb:outline of	0 0 -12 11
sb:outside	0 8 0 -10
sb:over	29 -1 -11 -10
sb:over a	11 -8 0 0
sb:over fentanyl	-2 15 -8 0
sb:over fish	0 -8 10 0
sb:over on	4 16 -25 0
sb:over the	16 7 -17 -12
sb:own	20 -26 0 15
sb:own deal	0 14 -9 -2
sb:own duty	0 -10 0 10
sb:ownership	0 3 -10 8
sb:p	9 -19 6 6
sb:p <number>	10 -23 8 7
sb:pacific	0 12 -12 0
sb:pact	-2 0 9 -7
sb:page	4 -11 0 8
sb:pair	0 -15 17 0
sb:palace	1 -20 14 2
sb:palm	-3 -4 12 -8
sb:palm oil	0 -15 19 -5
sb:panama	-1 -5 10 -1
sb:panama city	-1 -5 10 -1
sb:panel	0 13 -9 -1
sb:paper	0 13 -10 -1
sb:paper on	0 -3 -7 10
sb:pari	10 -20 -2 12
sb:pari ,	-2 -13 5 9
sb:pari on	-3 -16 2 13
sb:parliament	0 12 -7 -1
sb:part	-3 8 0 -15
sb:parted	-11 -13 -7 21
sb:parted in	-4 -15 -4 17
sb:party	-2 10 2 -14
sb:pass	6 3 -2 -12
sb:pass it	12 -11 0 0
sb:past	3 -6 -12 13
sb:past <number>	7 -9 -11 10
sb:pause	-6 6 -1 0
sb:pause ,	0 9 -7 0
sb:pay <level>	-16 -5 10 3
sb:pay <number>	6 0 0 -11
sb:pay a	0 -10 12 0
sb:pay an	0 -3 -7 10
sb:pay in	0 16 -14 0
sb:payment	0 13 -12 0
sb:peace	-3 21 -10 -11
sb:peace talk	0 21 -16 -5
sb:penang	-2 -2 9 -2
sb:pencilled	0 12 -9 -1
sb:pencilled in	0 12 -9 -1
sb:people	-12 7 -1 1
sb:permit for	0 -11 12 0
sb:person	14 -16 -14 15
sb:phase	0 21 -11 -9
sb:phase one	0 10 -4 -3
sb:phone	0 -3 12 -19
sb:phone call	-5 -15 19 0
sb:phosphate	0 -10 1 9
sb:pilot	0 13 -10 0
sb:pipe	0 -6 -2 9
sb:piraeu	0 14 -12 0
sb:pistachio	0 -3 10 -6
sb:place	-5 -11 8 7
sb:place ,	0 -12 6 7
sb:place in	3 -16 10 4
sb:place on	-4 20 -11 -8
sb:plan	-10 -3 13 -15
sb:plan ,	0 14 -10 -2
sb:plan for	-6 -12 21 -17
sb:plan in	0 10 -8 0
sb:plan to	0 -25 21 5
sb:plane	0 -14 8 7
sb:play	0 11 -7 -2
sb:player	0 10 -3 -3
sb:plovdiv	0 -13 12 0
sb:plu	-1 -2 9 -3
sb:point	-2 0 10 -10
sb:point ,	0 -13 17 -4
sb:pokhara	7 0 3 -14
sb:policy	-3 4 3 -9
sb:policy <person>	0 -11 14 -1
sb:port	5 7 -4 -8
sb:port ,	0 -20 21 0
sb:port of	0 23 -15 -9
sb:portfolio	0 1 5 -8
sb:position	10 -5 -1 0
sb:post	6 -21 2 16
sb:post ,	0 15 -4 -8
sb:post by	0 -20 0 21
sb:post of	11 -35 21 9
sb:post on	0 4 -14 5
sb:poultry	0 -8 9 0
sb:poultry ,	0 -8 9 0
sb:powder	0 -11 1 9
sb:power	0 -6 -6 11
sb:premier ,	0 -13 3 6
sb:prepare	-25 11 14 -19
sb:prepare <person>	-8 -5 12 0
sb:prepare in	0 9 -8 0
sb:prepare the	-13 5 7 -6
sb:present	0 12 -8 -1
sb:presented	0 8 -8 0
sb:president	3 -1 11 -28
sb:president ,	11 -4 -6 0
sb:president <person>	-2 31 -26 -5
sb:president donald	8 -2 3 -11
sb:president had	0 -10 11 0
sb:president in	0 20 -17 -4
sb:president meet	0 -12 14 0
sb:president of	-7 -11 19 -5
sb:president xi	10 11 -16 -3
sb:presidential	0 -6 12 -5
sb:presidential policy	0 -11 14 -1
sb:press	7 -38 9 25
sb:press )	0 7 5 -11
sb:press briefing	0 13 -6 -7
sb:press conference	6 -9 -21 21
sb:press on	0 -2 8 -7
sb:press release	0 -2 9 -9
sb:price	-5 16 -12 0
sb:pridi	-1 12 -8 0
sb:pridi banomyong	-1 12 -8 0
sb:prime	5 0 -15 15
sb:prime minister	5 0 -15 15
sb:printed	0 14 -6 -5
sb:prisoner	0 10 -9 0
sb:proclamation on	0 -8 10 0
sb:product	0 12 -6 -2
sb:progress	4 14 -13 -9
sb:prolong	-14 3 4 -2
sb:prolong their	-5 -25 9 21
sb:promise	-1 5 2 -15
sb:proposal	0 -9 6 5
sb:propose	7 31 -39 -3
sb:propose on	8 -6 0 0
sb:propose that	0 29 -29 0
sb:protocol	0 -15 -19 26
sb:provisional	0 -6 8 0
sb:public	7 0 0 -11
sb:publish	-18 0 19 -19
sb:publish on	-3 17 -3 -12
sb:publish the	0 -4 10 -5
sb:put	0 -8 13 -7
sb:put his	-1 7 -12 4
sb:put it	0 -10 14 -2
sb:put off	-4 -13 22 -13
sb:put on	11 -5 0 -11
sb:put the	0 -14 18 -4
sb:put their	0 0 -10 9
sb:q	0 -7 -13 17
sb:q :	0 -14 -3 18
sb:quarrel over	0 -9 10 0
sb:quarter	0 -2 -9 9
sb:question	-4 16 -3 -15
sb:race	0 11 -11 0
sb:radio	-9 12 11 -38
sb:radio ,	0 15 -9 -5
sb:rang	-5 -5 11 -4
sb:rare	-2 2 5 -13
sb:rare earth	-1 3 1 -9
sb:rate	6 11 -11 -15
sb:rate ,	0 9 -8 0
sb:rather	0 13 -8 -3
sb:ratify the	0 -8 11 -3
sb:raw	0 13 -12 0
sb:re	0 12 -9 -1
sb:re :	0 12 -9 -1
sb:reach	-14 -9 9 4
sb:reach ,	0 -10 10 0
sb:reach in	-1 -9 11 0
sb:reach the	0 13 -8 -2
sb:read	5 -7 -7 9
sb:reading	-2 12 -5 -1
sb:readout	-2 -33 28 9
sb:readout ,	0 -29 25 6
sb:recall	0 11 -6 -2
sb:receive	7 -6 8 -17
sb:receive by	0 9 -8 0
sb:recife	-1 -9 5 5
sb:reciprocal	0 -7 0 11
sb:reciprocal tariff	0 10 -2 -5
sb:reciprocal trade	0 -11 -2 17
sb:record	6 -10 0 5
sb:reference	0 24 -21 -4
sb:regular	0 15 -7 -6
sb:regular press	0 14 -7 -6
sb:release ,	0 0 7 -10
sb:released	0 16 -9 -4
sb:renew	8 -11 0 1
sb:report	3 5 -14 3
sb:report ,	9 -19 9 1
sb:report on	0 11 -5 -2
sb:report that	0 8 -22 12
sb:reporter	13 -3 -5 0
sb:reporter :	0 10 -9 0
sb:reporter in	8 13 -23 -3
sb:reporter on	-6 -7 1 9
sb:reporter that	-1 -11 15 0
sb:representative	0 -9 4 5
sb:republic	0 -16 -2 19
sb:republic of	0 -21 0 21
sb:rest	0 17 -11 -3
sb:resume	-13 11 -1 -5
sb:resume in	-4 0 9 -11
sb:resume on	-2 -3 -5 13
sb:return to	0 -12 17 -4
sb:review on	0 -4 -7 9
sb:review the	-1 11 -6 0
sb:revive	0 -14 16 -1
sb:reykjavik	0 9 -6 0
sb:ring	0 17 -14 -1
sb:rise	-12 7 -1 0
sb:rise <level>	-2 16 -6 -8
sb:rise in	0 -9 12 -1
sb:river	0 10 -6 0
sb:road	-2 16 -7 -4
sb:robert borden	0 -10 13 -2
sb:roll	0 -13 16 -1
sb:room	-11 -5 0 14
sb:room on	-1 14 -11 0
sb:round	6 1 -7 -1
sb:round <number>	0 -9 9 0
sb:round begin	-6 8 -1 0
sb:round end	0 -11 -9 18
sb:round in	-7 -8 4 9
sb:round of	0 29 -24 -10
sb:round on	9 -5 -16 13
sb:round since	0 -10 2 4
sb:round that	6 -12 0 2
sb:round two	0 0 12 -12
sb:round was	0 9 -7 0
sb:row	8 -11 8 -7
sb:rubber	0 12 -2 -7
sb:rule	-9 0 7 -1
sb:rule on	0 10 -8 0
sb:run	0 23 -14 -10
sb:run from	8 -16 8 0
sb:run out	-2 36 -15 -12
sb:run to	0 4 -12 6
sb:run until	0 12 0 -11
sb:s	9 -7 5 -11
sb:s &	10 -11 7 -9
sb:sail	0 10 -9 0
sb:salalah	0 -18 11 9
sb:salt	0 3 -11 7
sb:salvador	0 -6 9 -2
sb:salvador on	0 -9 9 0
sb:samarkand	-3 -21 0 24
sb:samarkand ,	0 -10 -5 15
sb:same	-15 17 -15 4
sb:same day	0 11 -1 -6
sb:santa	4 -4 9 -11
sb:santa cruz	5 -9 12 -10
sb:sapporo	9 -10 0 0
sb:saturday	16 -5 -7 -3
sb:say	-3 5 4 -14
sb:say <day-today>	0 9 -6 0
sb:say <name>	0 13 -10 -1
sb:say <person>	0 -3 -9 13
sb:say after	4 -14 20 -9
sb:say at	0 11 -7 -2
sb:say he	0 -12 16 -5
sb:say in	1 8 -20 5
sb:say it	0 14 -10 0
sb:say on	-8 12 -12 0
sb:say that	-8 7 4 -19
sb:say there	0 14 -13 0
sb:say they	0 9 -8 0
sb:scheduled for	0 -14 16 0
sb:seal	2 0 3 -10
sb:season	0 10 -7 0
sb:seat	5 -10 1 1
sb:seat of	5 -16 3 3
sb:second	1 -1 -7 7
sb:second ,	-2 21 -14 -7
sb:second day	1 -7 -7 13
sb:second is	0 -17 17 0
sb:second meet	4 -10 0 8
sb:second round	4 10 -14 0
sb:second truce	0 -10 11 0
sb:secretary	7 -24 11 3
sb:secretary of	2 -15 -2 13
sb:secretary scott	0 -14 8 5
sb:section	-1 16 -4 -5
sb:section <number>	0 14 -5 -3
sb:security	0 12 -8 -3
sb:see	1 -10 15 -15
sb:see <person>	-4 -14 20 -7
sb:seed	0 -8 12 -2
sb:seed to	0 -11 12 0
sb:sell	0 -2 10 -10
sb:senior	10 -3 -11 2
sb:senior <name>	10 -3 -11 2
sb:sentence	0 -1 -10 13
sb:seoul	13 3 -12 -6
sb:seoul ,	11 13 -17 -8
sb:separate	0 -8 0 9
sb:service	0 -6 9 -1
sb:session	-9 -10 6 10
sb:session of	-1 -5 -3 11
sb:session on	-3 11 -4 -2
sb:set	7 -23 22 -2
sb:set down	0 -9 10 0
sb:set for	0 -13 14 1
sb:set out	12 -5 -6 0
sb:settle in	0 -15 8 3
sb:settle its	0 11 -9 0
sb:settle on	0 13 -10 0
sb:seven	0 -6 12 -6
sb:seventh	6 -21 2 12
sb:seventh round	9 -6 -13 8
sb:shall	-2 0 13 -19
sb:shall be	0 -13 14 0
sb:shanghai	-2 11 -7 0
sb:share	-2 12 -6 -3
sb:sheet	-9 12 -11 1
sb:sheet of	0 8 -11 0
sb:sheet that	0 -10 0 13
sb:shenzhen	0 28 -28 0
sb:shenzhen ,	0 9 -8 0
sb:shenzhen on	0 20 -20 0
sb:ship	-6 11 -5 0
sb:shook	-12 -2 13 -2
sb:shook hand	-11 7 0 -2
sb:short	-3 11 -12 2
sb:shortly before	0 -19 11 8
sb:should	6 -17 12 1
sb:should have	0 -7 11 0
sb:should know	12 -12 0 0
sb:show	0 22 -13 -7
sb:shrimp	9 -6 3 -6
sb:shut	-1 16 -5 -6
sb:side ,	11 -14 -7 14
sb:side agree	0 0 -12 10
sb:side meet	8 8 -15 0
sb:side on	0 -10 12 0
sb:sign a	-4 -23 17 9
sb:sign an	0 0 9 -11
sb:sign by	0 24 -18 -4
sb:sign for	0 -9 -6 15
sb:sign in	-4 11 -4 -10
sb:sign it	0 -11 8 3
sb:sign the	2 28 -18 -14
sb:sign their	0 23 -10 -15
sb:sign two	0 -15 16 0
sb:sign when	0 9 -9 0
sb:signature	-7 -4 -21 23
sb:signature ,	0 -12 3 8
sb:signature is	0 10 -9 0
sb:signature of	0 -4 -10 12
sb:since	5 -10 -2 9
sb:since <day-gone>	-2 -25 -3 30
sb:since <month-gone>	-4 -8 0 10
sb:since <number>	0 1 2 -10
sb:since the	0 15 -3 -13
sb:since then	0 -9 11 0
sb:sir ,	0 18 -13 -5
sb:sir <person>	2 -16 5 7
sb:sirloin	2 -23 21 -5
sb:sit down	11 8 -3 -26
sb:sit for	0 5 -19 12
sb:sit in	-13 -3 12 0
sb:sit on	0 4 -11 0
sb:sit together	2 4 -9 0
sb:sit until	0 -10 0 11
sb:sit with	-8 -7 16 0
sb:six	0 -19 7 13
sb:six hour	0 0 9 -10
sb:six o'clock	0 -11 0 12
sb:sixth	10 -11 -4 7
sb:sleep	17 -16 3 -8
sb:slow	0 12 -3 -8
sb:small	0 14 -10 0
sb:smelter	0 11 -11 0
sb:so is	0 15 -14 0
sb:so it	4 -21 14 3
sb:so that	0 -8 12 -2
sb:social	0 12 -5 -9
sb:social media	0 11 -6 -3
sb:softer	0 8 -6 0
sb:something	7 -24 18 0
sb:soybean	-3 4 6 -14
sb:soybean ,	0 9 -5 0
sb:spare	0 12 -9 0
sb:speak	1 13 -8 -15
sb:speak by	-3 13 -8 -2
sb:speak of	0 10 -9 0
sb:speak on	-3 -4 10 0
sb:special	8 0 -10 -4
sb:special duty	12 -8 -1 0
sb:speech	0 9 -2 -7
sb:spent	-9 -2 12 -6
sb:split	-2 -11 1 12
sb:split ,	0 -9 -6 14
sb:spoke	7 -18 19 -11
sb:spoke by	8 -24 18 -10
sb:spoke of	0 28 -28 0
sb:spoke on	-7 0 11 -5
sb:spoke to	-1 -8 13 -1
sb:spoke with	12 -1 -5 -1
sb:spoken	-5 -9 17 -4
sb:sport	0 11 -10 0
sb:spring ,	0 -9 9 0
sb:square	14 -17 3 0
sb:st	0 11 -7 -3
sb:staff	0 15 -5 -8
sb:stand	-1 -1 -9 12
sb:stand in	0 -15 7 8
sb:standstill	-7 20 -16 0
sb:standstill that	-2 9 -5 0
sb:start in	-5 -16 20 0
sb:start on	4 10 -8 -12
sb:state	-14 -11 -1 22
sb:state council	0 -8 9 0
sb:state in	0 -8 9 0
sb:state of	0 9 -3 -2
sb:state visit	-4 -6 -10 23
sb:statement ,	0 -17 10 7
sb:statement of	-3 7 -12 4
sb:statement on	5 -12 2 4
sb:stay	-7 -4 -11 19
sb:stay in	0 20 -7 -14
sb:stay until	0 -15 0 18
sb:steel	8 0 0 -13
sb:still	-8 13 -1 -11
sb:stock	0 20 -6 -13
sb:stockholm	-2 -27 4 26
sb:stockholm ,	-18 -19 12 19
sb:stockholm <day-ahead>	0 -12 -3 15
sb:stockholm at	-2 16 -13 0
sb:stockholm the	-3 -6 13 -4
sb:stop	-3 7 5 -19
sb:story	0 -9 11 -2
sb:street	0 9 0 -9
sb:strike	-2 5 9 -23
sb:strike in	0 -5 8 -3
sb:subject	0 -10 15 -3
sb:substantial	4 20 -24 -5
sb:substantial communication	0 15 -14 0
sb:such	0 -8 12 -2
sb:sugar	8 -13 7 0
sb:sugar truce	0 -9 11 0
sb:summary	-1 11 3 -21
sb:summary of	0 13 -6 -4
sb:summit	-9 16 -4 -12
sb:summit in	0 18 -17 -1
sb:summit of	-8 -8 10 2
sb:sunday	6 -12 -14 15
sb:surcharge	-3 21 -5 -7
sb:suspend	-9 21 -31 7
sb:suspend the	0 -6 -2 10
sb:suspension	-9 14 3 -19
sb:suspension of	-5 15 -1 -11
sb:szeged	0 -20 9 11
sb:table	0 -6 -7 15
sb:table ,	0 15 -1 -15
sb:table in	-3 -5 8 0
sb:table on	5 -18 0 12
sb:take effect	-5 15 -14 1
sb:take from	7 -13 0 7
sb:take its	0 11 -11 0
sb:take on	0 -11 6 6
sb:take over	9 -3 -5 0
sb:take place	-2 -9 9 2
sb:take up	0 -7 17 -12
sb:talk	0 -7 2 6
sb:talk ,	17 -15 -4 4
sb:talk ;	0 12 -3 -6
sb:talk begin	9 -9 0 0
sb:talk go	0 -15 12 5
sb:talk in	-7 -6 -7 21
sb:talk is	0 17 -13 -2
sb:talk of	0 -7 11 0
sb:talk on	2 0 12 -19
sb:talk take	0 -9 11 0
sb:talk that	0 -19 9 10
sb:talk will	0 13 -7 -6
sb:talk with	-3 34 -26 -10
sb:talk would	-3 -18 23 -1
sb:talked	2 -17 10 4
sb:talked by	-14 14 -1 -5
sb:talked for	5 4 -19 10
sb:talked in	-2 -3 12 -3
sb:talked with	3 -15 0 9
sb:talking	0 -16 7 5
sb:tangier ,	0 8 -10 2
sb:tariff ,	-2 11 -2 -3
sb:tariff increase	0 -10 11 0
sb:tariff of	12 -13 8 -12
sb:tariff on	-1 -2 15 -25
sb:tariff truce	-11 0 -5 11
sb:team	2 -15 17 -6
sb:technical	6 -12 -3 11
sb:technical meet	0 0 -12 12
sb:technical team	7 -10 4 -2
sb:telephone	-4 -25 36 -25
sb:telephone with	-3 -27 30 -1
sb:telephoned	4 -34 32 -5
sb:telephoned with	0 -18 20 0
sb:television	-11 13 -14 2
sb:television interview	-4 -11 1 11
sb:television on	0 15 -8 -6
sb:tell	-2 2 7 -12
sb:tell <organisation>	-1 13 -4 -10
sb:tell <quality>	0 -14 16 0
sb:tell a	0 24 -16 -6
sb:tell by	0 -9 9 0
sb:tell her	0 9 -7 0
sb:tell his	0 -12 15 -2
sb:tell on	0 -10 10 0
sb:tell reporter	14 -15 0 3
sb:tell the	-4 -2 13 -16
sb:tell to	0 -8 -1 10
sb:tell us	0 20 -16 -3
sb:ten minute	0 16 -4 -11
sb:ten past	3 -13 2 3
sb:term	9 -5 4 -11
sb:term end	12 -12 0 0
sb:text	13 2 -10 -8
sb:th	0 -4 -7 12
sb:than five	10 -2 -9 0
sb:than on	13 -9 0 -2
sb:than two	-15 2 -3 9
sb:that	-3 -2 8 -9
sb:that 's	8 -20 0 11
sb:that <person>	-20 -1 15 -7
sb:that <seat>	-2 -6 12 -4
sb:that an	-1 -10 -5 17
sb:that begin	-3 -7 8 1
sb:that both	-3 11 -2 -3
sb:that come	0 9 -3 -3
sb:that duty	0 -12 14 0
sb:that end	-8 -2 -6 13
sb:that everybody	0 -11 12 0
sb:that from	0 13 -12 0
sb:that had	7 18 -24 -8
sb:that he	-5 0 11 -16
sb:that in	0 -13 12 0
sb:that is	9 1 6 -27
sb:that it	-5 19 -4 -16
sb:that lapse	11 -9 0 0
sb:that leave	0 -8 -2 11
sb:that mr	0 15 -14 0
sb:that no	0 5 -9 3
sb:that nobody	0 -11 11 0
sb:that nothing	0 9 -8 0
sb:that of	9 5 -14 -4
sb:that run	9 -5 -2 0
sb:that start	0 11 -10 0
sb:that talk	0 -18 20 0
sb:that the	-14 -1 2 7
sb:that their	0 11 -5 -6
sb:that there	-4 10 -2 -4
sb:that they	-4 -6 13 -6
sb:that was	24 -15 -6 4
sb:that were	-2 21 -10 -5
sb:that would	0 18 -15 -3
sb:the	-3 11 -4 -11
sb:the <level>	-5 2 -11 13
sb:the <name>	-23 -8 14 7
sb:the <number>	-3 28 -22 -5
sb:the <office>	7 -9 3 1
sb:the <organisation>	0 18 -13 -6
sb:the <person>	7 14 -21 0
sb:the <quality>	14 -2 -11 3
sb:the <seat>	-30 -25 38 0
sb:the <span>	-7 -3 11 -3
sb:the absence	0 -11 0 11
sb:the accord	-1 4 -14 9
sb:the additional	0 12 -3 -1
sb:the agenda	10 -10 0 0
sb:the agreement	-7 17 -10 -5
sb:the airport	0 16 -7 -9
sb:the akasaka	0 -8 8 0
sb:the announcement	3 5 -8 0
sb:the apec	0 29 -29 0
sb:the app	0 -5 10 -3
sb:the autumn	0 10 -9 0
sb:the busan	0 -14 15 0
sb:the call	-6 0 -9 13
sb:the ceasefire	0 0 -9 8
sb:the city	-3 14 0 -9
sb:the clock	0 16 -10 -5
sb:the close	0 -7 -9 12
sb:the country	0 -9 10 0
sb:the custom	0 7 -9 2
sb:the date	0 -14 17 0
sb:the day	-2 -15 11 7
sb:the deadline	0 14 -8 -2
sb:the deal	-1 28 -10 -26
sb:the decree	0 11 -8 0
sb:the delegation	3 -32 0 22
sb:the diary	10 -9 0 0
sb:the document	0 12 -6 -6
sb:the double	0 -10 11 0
sb:the duty	-11 -3 0 10
sb:the employer	0 10 0 -9
sb:the end	19 -26 -9 14
sb:the extension	-8 -13 20 -2
sb:the extra	18 -14 -1 0
sb:the fact	0 -6 -6 11
sb:the fifth	-9 2 -3 4
sb:the first	9 15 -6 -32
sb:the fourth	0 -24 20 5
sb:the freeze	0 12 -5 -4
sb:the g	-4 11 -5 -4
sb:the ground	0 14 -9 -5
sb:the honour	0 14 -13 0
sb:the house	5 6 -10 -7
sb:the joint	-4 -10 5 9
sb:the last	-8 -16 9 12
sb:the leader	-12 -19 26 -1
sb:the levy	0 -12 12 0
sb:the list	0 -7 10 0
sb:the lower	0 11 -7 -2
sb:the margin	-1 -9 15 -6
sb:the matter	-1 -10 14 -2
sb:the measure	0 10 -9 0
sb:the meet	-9 -10 2 16
sb:the memorandum	0 -18 17 0
sb:the negotiation	0 -12 17 -2
sb:the next	6 -4 7 -19
sb:the ninth	-2 0 -9 9
sb:the north	0 11 -4 -4
sb:the northern	-2 13 -6 -3
sb:the old	25 -21 -10 2
sb:the one	-3 0 9 -10
sb:the order	0 -29 25 8
sb:the outcome	0 -7 9 0
sb:the pair	0 -16 18 0
sb:the pause	-2 6 -11 4
sb:the phone	10 -8 0 -1
sb:the plan	0 9 -9 0
sb:the president	-15 -13 24 -8
sb:the press	5 -12 11 -3
sb:the proclamation	0 -7 9 -1
sb:the promise	0 -16 16 0
sb:the proposal	0 -10 10 0
sb:the protocol	0 -14 -14 23
sb:the quarrel	0 -10 11 0
sb:the reason	0 -15 10 3
sb:the reciprocal	0 10 -1 -5
sb:the record	0 -7 -1 10
sb:the republic	0 -21 0 21
sb:the room	0 -15 -4 20
sb:the round	-7 9 -13 4
sb:the s	10 -13 8 -8
sb:the same	-15 16 -14 4
sb:the second	7 6 -18 3
sb:the seventh	-1 -14 0 13
sb:the ship	0 10 -7 0
sb:the sign	0 -10 11 0
sb:the signature	0 -4 -7 11
sb:the special	12 -9 0 0
sb:the standstill	-5 24 -10 -8
sb:the state	-1 15 -7 -8
sb:the summit	0 -14 18 -5
sb:the surcharge	0 9 -2 -2
sb:the suspension	-5 12 0 -14
sb:the table	0 -24 8 20
sb:the talk	2 -18 10 6
sb:the tariff	4 -1 -25 19
sb:the team	-5 0 14 -9
sb:the technical	0 -14 16 -1
sb:the text	15 -5 0 -11
sb:the third	-2 -9 9 2
sb:the threat	9 -15 -8 13
sb:the three	-1 -15 0 18
sb:the time	0 -13 0 13
sb:the trade	-2 29 -3 -30
sb:the transfer	0 13 -9 -3
sb:the treaty	0 11 -9 0
sb:the truce	-18 9 11 -17
sb:the two	-19 -13 15 8
sb:the understanding	2 -12 15 -9
sb:the visit	-2 -30 33 0
sb:the war	0 -9 13 -1
sb:the water	0 13 -3 -9
sb:the week	-3 8 -29 15
sb:the window	0 11 -3 -4
sb:the word	0 -11 12 0
sb:the year	0 17 -12 -4
sb:their	-15 -5 5 9
sb:their <office>	-4 -21 14 9
sb:their agreement	0 10 -3 -5
sb:their country	0 -7 12 -4
sb:their dispute	0 4 6 -13
sb:their first	-1 -12 14 0
sb:their last	0 -13 8 3
sb:their leader	0 5 -14 9
sb:their meet	-1 -12 18 -4
sb:their name	0 -2 -8 8
sb:their president	-4 7 2 -12
sb:their second	0 3 -11 3
sb:their third	-4 -4 -8 17
sb:their truce	-12 -2 5 2
sb:them is	11 -3 -7 0
sb:them to	0 -17 17 0
sb:then	1 -9 18 -22
sb:then ,	0 14 -9 -3
sb:then on	0 -7 9 0
sb:then the	0 -17 20 -2
sb:there ,	-5 -5 11 0
sb:there are	0 11 -6 -3
sb:there from	0 -10 10 0
sb:there is	-4 15 -14 0
sb:there on	12 -23 4 9
sb:there the	0 -12 15 -1
sb:there was	-1 15 -9 -4
sb:they	22 -27 16 -7
sb:they agree	0 29 -20 -13
sb:they begin	-7 -10 17 -1
sb:they did	-3 -9 14 -1
sb:they go	0 -6 6 0
sb:they had	15 0 -4 -13
sb:they have	2 -21 19 0
sb:they leave	0 -23 6 17
sb:they meet	7 0 3 -14
sb:they sit	0 9 -18 5
sb:they spoke	0 -7 10 0
sb:they talk	0 14 -17 1
sb:they were	-3 26 -17 -8
sb:they will	8 -26 17 0
sb:they'll meet	0 -6 7 0
sb:they're	0 -11 4 6
sb:thi	15 -11 0 0
sb:thi is	0 -12 8 4
sb:thi month	0 -5 8 -1
sb:thi week	2 -13 0 10
sb:thi year	0 11 -8 0
sb:thing	0 16 -7 -9
sb:think	0 -14 19 -7
sb:think that	0 -8 10 0
sb:third	10 -12 -5 13
sb:third ,	-1 -15 16 0
sb:third day	-6 19 -13 0
sb:third is	0 -11 12 0
sb:third meet	-2 8 -10 4
sb:third session	0 -3 9 -3
sb:third time	22 -5 -18 0
sb:thread	0 0 -9 6
sb:thread ,	0 -8 -1 11
sb:thread by	0 12 -4 -6
sb:threat	15 -16 -13 10
sb:threat of	8 -14 -6 11
sb:threaten	-7 6 -11 7
sb:threaten to	0 -6 -3 11
sb:threaten with	0 11 -10 0
sb:three	-8 0 -3 8
sb:three ,	0 6 -14 5
sb:three -	4 -3 -10 7
sb:three <office>	0 -10 0 9
sb:three and	0 11 -8 -2
sb:three hour	0 8 1 -9
sb:three round	0 -9 12 0
sb:three time	0 -11 14 0
sb:through	-11 -10 5 12
sb:through the	0 7 3 -11
sb:thu	0 -10 8 0
sb:thursday	2 -14 6 5
sb:ticker	0 -9 0 11
sb:tiktok	-6 -19 0 26
sb:tiktok and	0 12 -10 0
sb:till	-9 0 -21 19
sb:time in	6 -14 4 0
sb:time since	11 -16 1 1
sb:time the	0 -9 -4 14
sb:to	-18 12 -3 1
sb:to <day-ahead>	0 6 0 -6
sb:to <day-gone>	0 -11 19 -12
sb:to <level>	-12 -2 3 3
sb:to <number>	7 -11 -16 17
sb:to <seat>	16 -8 8 -17
sb:to a	15 10 -13 -18
sb:to agree	0 -4 9 -4
sb:to an	0 16 -9 -5
sb:to approve	0 8 -6 0
sb:to be	0 11 -6 -9
sb:to begin	-11 2 4 -3
sb:to close	-8 11 -3 0
sb:to end	-10 -5 11 2
sb:to fentanyl	0 -11 12 0
sb:to finish	0 -9 -4 13
sb:to follow	14 -12 0 0
sb:to have	0 31 -22 -12
sb:to hold	0 -23 24 0
sb:to it	0 1 -17 9
sb:to leave	0 13 -6 -5
sb:to me	0 -6 -3 10
sb:to midnight	0 -8 -3 12
sb:to open	-9 15 -3 -8
sb:to pay	0 9 -8 0
sb:to prepare	-10 0 9 -4
sb:to propose	0 13 -13 0
sb:to resume	0 13 -11 0
sb:to say	0 7 0 -8
sb:to see	-1 10 -5 -4
sb:to settle	6 0 -15 7
sb:to sit	-1 17 -6 -10
sb:to speak	0 -11 14 -2
sb:to start	15 -8 0 -4
sb:to stay	0 -9 0 10
sb:to take	0 9 -24 12
sb:to talk	0 -14 18 0
sb:to the	5 -11 -1 10
sb:to where	0 10 -8 0
sb:tomatoe	0 -10 6 4
sb:too ,	0 15 -10 -4
sb:top	0 -8 12 -3
sb:touched	0 -12 13 0
sb:town	10 -18 0 9
sb:tractor	0 11 -2 -7
sb:trade	0 -11 7 5
sb:trade ,	-10 20 -5 -6
sb:trade agreement	-5 11 -1 -9
sb:trade and	0 13 -6 -6
sb:trade boss	-1 -6 15 -10
sb:trade chief	0 -13 11 0
sb:trade commissioner	5 -12 15 -11
sb:trade deal	-3 -4 -1 11
sb:trade in	0 -10 13 -3
sb:trade minister	-3 7 -11 4
sb:trade ministry	7 -10 2 0
sb:trade negotiation	0 23 -13 -13
sb:trade pact	0 -2 12 -9
sb:trade representative	-13 -6 5 6
sb:trade secretary	12 -14 2 -4
sb:trade talk	2 0 -15 10
sb:trade with	0 -8 -4 14
sb:transcript	-5 16 -31 6
sb:transcript ,	0 13 -2 -6
sb:transcript —	0 2 -10 3
sb:transfer	0 20 -12 -7
sb:translated from	-4 9 -11 1
sb:travel	6 0 2 -14
sb:travel to	3 -5 9 -11
sb:trieste on	0 -14 14 0
sb:trip	-2 -3 7 0
sb:tromsø	0 -5 8 -1
sb:tromsø on	0 -9 9 0
sb:truce	-3 -7 13 -5
sb:truce :	0 -3 -6 9
sb:truce at	0 -11 13 0
sb:truce between	2 12 0 -13
sb:truce by	0 -17 13 4
sb:truce conclude	0 -11 11 0
sb:truce end	12 -9 -12 5
sb:truce has	0 14 -11 0
sb:truce hold	0 -10 10 0
sb:truce of	-4 8 1 -9
sb:truce on	0 -21 8 16
sb:truce over	-2 10 5 -15
sb:truce that	3 12 -3 -16
sb:truce was	-6 -6 15 -9
sb:truce would	0 -10 -3 14
sb:truck	0 -7 9 0
sb:trump	8 -1 1 -11
sb:trump say	0 -9 13 -2
sb:trump sign	0 9 -9 0
sb:truth	0 14 -10 -4
sb:try	0 -12 14 0
sb:try again	0 -10 11 0
sb:tue	0 0 -7 9
sb:tuesday ,	11 -6 -2 0
sb:turnberry	0 -23 30 -14
sb:turnberry ,	0 -20 26 -11
sb:turned	3 5 -11 0
sb:tv	-4 -4 0 9
sb:twice	-14 -8 24 -14
sb:twice ,	-1 10 -3 -2
sb:two	-18 -4 10 1
sb:two are	0 -16 16 0
sb:two club	0 24 -19 -4
sb:two country	4 8 -26 13
sb:two delegation	-3 -1 -9 14
sb:two end	0 0 11 -12
sb:two government	-3 -17 23 -2
sb:two had	6 -13 7 0
sb:two have	0 -6 9 0
sb:two head	0 -9 13 -3
sb:two in	0 10 -8 0
sb:two last	0 -11 11 0
sb:two men	0 -14 15 0
sb:two of	0 -22 8 15
sb:two round	0 19 -16 -1
sb:two spoke	0 -8 10 0
sb:two will	0 -8 11 -2
sb:under	-10 -3 0 8
sb:under <person>	6 -24 0 15
sb:under a	-4 -30 26 8
sb:under an	0 0 -14 8
sb:under the	-5 31 -17 -18
sb:under which	0 8 -5 0
sb:understanding	1 -15 14 0
sb:understanding reach	0 -14 15 0
sb:union	0 9 -1 -5
sb:unless	0 -16 23 -11
sb:until	-19 16 -34 17
sb:until the	0 26 -17 -7
sb:until then	0 -12 12 0
sb:up	-9 3 0 0
sb:up :	0 -9 5 3
sb:up <span>	-2 -2 -5 10
sb:up a	-2 -2 -10 15
sb:up again	0 0 10 -8
sb:up on	-4 12 -1 -7
sb:up to	7 4 -12 -5
sb:upper	0 11 -4 -4
sb:us	-2 19 -8 -14
sb:use the	-2 -7 10 0
sb:valid	0 15 -1 -11
sb:valparaíso	0 -29 25 5
sb:valparaíso ,	0 -27 21 6
sb:vancouver	0 13 -2 -9
sb:vanilla	0 -21 14 8
sb:version	0 18 -14 -4
sb:very	7 8 -24 3
sb:very good	10 -6 -12 7
sb:vessel	0 3 -12 9
sb:vice minister	0 -7 11 0
sb:video	-5 -16 21 -1
sb:video link	0 -8 11 0
sb:video on	0 6 -1 -11
sb:vigo	0 -11 10 0
sb:village	0 -10 -3 14
sb:visit ,	8 9 -24 6
sb:visit <seat>	0 -11 9 0
sb:visit in	-6 0 8 0
sb:visit of	-2 -23 26 -2
sb:visit that	0 -4 -4 12
sb:visit to	0 0 5 -9
sb:visited	-4 0 11 -7
sb:visited <seat>	-1 -1 10 -4
sb:void	0 -11 0 11
sb:vote	7 12 -17 -14
sb:vote on	0 9 -5 0
sb:vote to	9 -8 0 0
sb:wage	0 9 -3 -3
sb:wait	-6 9 -10 3
sb:walked	-3 -8 10 0
sb:wall	0 10 -4 -5
sb:wall street	0 9 -3 -5
sb:want	-6 16 -9 -2
sb:war	3 -2 6 -11
sb:war ,	0 10 -8 0
sb:warn	8 -6 -12 5
sb:warn on	8 -13 -3 7
sb:was	5 -12 15 -6
sb:was ,	-2 -4 11 -3
sb:was <person>	0 16 -15 0
sb:was a	-2 16 -10 -4
sb:was agree	-1 -4 18 -18
sb:was announce	1 -10 10 -2
sb:was ask	0 10 -9 0
sb:was conclude	0 -8 5 3
sb:was due	0 -14 8 8
sb:was hold	0 -3 -3 10
sb:was in	-18 0 12 -8
sb:was initial	0 6 -13 7
sb:was no	0 8 -7 0
sb:was not	2 -19 17 -1
sb:was on	-3 -14 15 1
sb:was plan	0 -16 17 0
sb:was prolong	0 18 -7 -8
sb:was put	0 -6 9 -1
sb:was reach	0 10 -12 1
sb:was still	0 10 -8 0
sb:was take	0 -15 4 11
sb:was tell	0 -24 17 10
sb:was to	4 24 -20 -19
sb:was worked	0 -14 7 7
sb:watch	0 10 -5 0
sb:water	-1 7 -13 0
sb:way	11 -12 -4 9
sb:way ,	14 -13 0 0
sb:we	18 -5 5 -20
sb:we are	-1 19 -11 -4
sb:we avoid	0 -12 12 0
sb:we had	18 -13 -5 0
sb:we know	-1 12 0 -9
sb:we meet	4 -10 7 0
sb:we shall	0 12 -3 -10
sb:we sit	0 -12 10 2
sb:we were	0 16 -9 -6
sb:we write	0 11 -9 0
sb:we'll	0 -8 12 -2
sb:week	20 -7 -10 2
sb:week ,	0 4 0 -11
sb:week :	8 -15 6 0
sb:week and	0 9 -7 -1
sb:week of	19 -2 -20 -2
sb:weekend	-3 0 8 -5
sb:weekly	0 23 -13 -9
sb:welcome	0 -4 -7 12
sb:welcomed	0 11 -12 2
sb:wellington	0 -15 18 -2
sb:were	-9 12 0 -10
sb:were hold	0 -17 18 0
sb:were sign	0 9 -7 0
sb:were still	0 11 -4 -6
sb:were to	-12 -2 16 -17
sb:what	13 13 -8 -24
sb:what 's	0 11 -10 0
sb:what <name>	14 -5 -9 -1
sb:what <person>	-1 -4 10 -6
sb:what <seat>	0 -8 10 0
sb:what change	0 16 -11 0
sb:what come	0 13 -16 1
sb:what did	0 -16 18 0
sb:what happen	0 17 -11 -2
sb:what happened	-1 -24 29 -5
sb:what is	0 4 -14 4
sb:what our	12 -12 0 0
sb:what president	0 11 -11 0
sb:what the	-3 13 -3 -9
sb:what they	-4 10 0 -9
sb:what was	-1 -1 -10 13
sb:what we	-5 0 8 -10
sb:what would	10 -8 0 0
sb:wheat	0 13 -8 0
sb:when	20 -2 -13 0
sb:when <person>	3 -26 24 -1
sb:when the	3 -1 -14 12
sb:when they	9 7 -16 0
sb:where	2 -13 11 -5
sb:where <person>	-3 17 -10 -5
sb:where he	-4 -6 19 -12
sb:where the	6 -26 15 4
sb:where they	0 7 -11 1
sb:which <quality>	0 15 -8 -4
sb:which begin	7 -15 8 0
sb:which both	0 -9 11 0
sb:which fall	12 -11 0 0
sb:which had	4 6 -19 4
sb:which has	-1 10 -3 0
sb:which meet	0 15 -13 0
sb:which opened	11 -17 0 4
sb:which the	-3 -19 24 -6
sb:which was	-13 20 -2 -13
sb:which were	0 -16 18 0
sb:which would	-1 12 -2 -4
sb:whisky	0 -9 10 0
sb:who had	-3 8 -8 3
sb:who meet	6 -11 2 2
sb:who negotiate	0 -12 -4 17
sb:whose <person>	0 -15 16 0
sb:will	-12 -5 11 -3
sb:will charge	0 -4 -7 10
sb:will cut	0 10 0 -7
sb:will discuss	0 -21 16 7
sb:will extend	0 -15 8 7
sb:will hold	0 16 -12 -4
sb:will meet	0 10 -8 -3
sb:will now	-5 -13 18 0
sb:will pay	0 0 -8 8
sb:will run	0 10 -1 -6
sb:will sit	11 -11 -9 6
sb:will talk	0 -24 27 0
sb:will telephone	0 -16 18 0
sb:will travel	0 -11 13 0
sb:will try	0 -17 18 0
sb:win	0 13 -8 -1
sb:window	-3 23 -10 -10
sb:wire	10 0 -13 3
sb:with	-16 10 7 -18
sb:with <level>	0 -11 13 0
sb:with <name>	-13 0 2 4
sb:with <number>	0 12 -11 0
sb:with <person>	2 -19 15 3
sb:with <quality>	-5 -7 17 -6
sb:with <seat>	-3 9 -2 -10
sb:with a	-12 8 -4 2
sb:with an	0 13 -8 -1
sb:with his	3 -10 8 -3
sb:with its	12 -16 5 0
sb:with the	-6 26 -13 -13
sb:without a	0 13 -14 0
sb:woke	0 11 -5 -2
sb:woke up	0 10 -5 -2
sb:wool	0 7 -3 -1
sb:word	-6 -13 -3 20
sb:work	-2 26 -13 -14
sb:worked	3 -14 13 0
sb:worked out	0 -11 8 4
sb:worker	0 10 -7 0
sb:working	12 -26 10 5
sb:worth	10 -8 0 0
sb:would be	2 -23 13 12
sb:would bring	0 -8 9 0
sb:would follow	-2 12 -4 -4
sb:would have	-10 19 -17 0
sb:would like	0 10 -9 0
sb:would meet	0 17 -16 0
sb:would not	7 -15 0 8
sb:would resume	0 -13 14 0
sb:would sign	0 15 -14 0
sb:would speak	0 -19 20 0
sb:wound	-3 -3 -11 17
sb:wound up	-3 -3 -11 17
sb:wrapped	-3 0 -5 11
sb:wrapped up	-3 0 -5 11
sb:write in	0 -11 12 0
sb:write on	-1 2 3 -11
sb:write that	0 -7 0 11
sb:x	0 -11 12 0
sb:yarn	-1 2 7 -11
sb:year	-10 19 -5 -10
sb:year ,	-4 20 -18 0
sb:yes ,	-8 0 11 -7
sb:yet	-6 -4 11 0
sb:yet to	0 -10 10 0
sb:yield	0 -10 12 0
sb:york ,	12 -12 6 -5
sb:york from	0 -13 8 4
sb:york on	-1 13 -6 -5
sb:you	-14 -1 9 -2
sb:you come	-4 -2 -8 12
sb:you in	0 -15 16 0
sb:your	-4 9 -7 0
sb:zurich	0 19 -14 -4
sb:|	-1 23 -9 -11
sb:·	9 4 -13 -4
sb:—	-6 -13 15 4
sb:— <name>	10 -23 33 -15
sb:— <number>	0 9 -3 -1
sb:— <office>	-14 9 0 -3
sb:— <organisation>	0 -12 -4 17
sb:— <seat>	0 -16 -15 25
sb:— <span>	0 18 -18 0
sb:— a	-6 14 -10 0
sb:— after	2 -12 -5 12
sb:— at	-2 -5 -10 17
sb:— for	0 13 0 -11
sb:— friday	0 10 -5 -2
sb:— from	10 -4 -5 0
sb:— monday	11 -1 -4 -11
sb:— new	0 -8 11 -2
sb:— on	-3 0 13 -16
sb:— that	-4 -5 0 9
sb:— the	-8 7 5 -11
sb:— there	0 9 -7 0
sb:— thursday	0 -1 -10 10
sb:— tuesday	0 14 -6 -7
sb:— with	0 15 -13 0
sb:•	0 4 4 -9
sent:calls	-16 -28 51 -41
sent:coming	-2 -6 13 -6
sent:ended	-13 -12 1 22
sent:experts	4 -17 2 14
sent:m=adjourned	-3 15 -14 0
sent:m=arrive	13 -18 -13 18
sent:m=arrived	10 9 -16 -11
sent:m=arrives	0 21 -13 -12
sent:m=assembly	0 9 0 -16
sent:m=attempt	-5 -18 10 13
sent:m=bargain	-2 -12 20 -11
sent:m=broke off	-15 -5 -2 15
sent:m=broke up	-9 -1 12 -3
sent:m=came	-2 -11 -2 17
sent:m=closed	-29 5 -15 21
sent:m=comes	-15 4 5 -2
sent:m=conference	0 -20 14 7
sent:m=consultations	-12 -5 -1 13
sent:m=convene	0 -10 11 0
sent:m=delegation	-5 -30 17 22
sent:m=delegations	10 -41 3 23
sent:m=dialogue	-10 0 2 5
sent:m=dined	0 -14 17 -7
sent:m=dinner	9 -6 1 -5
sent:m=due	-13 16 -6 -3
sent:m=edition	3 22 -11 -23
sent:m=ended	-25 -6 2 17
sent:m=expected	8 6 -16 2
sent:m=flew	-20 9 -8 10
sent:m=fly	6 6 -4 -16
sent:m=flying	-1 17 -11 -5
sent:m=gather	9 0 -9 0
sent:m=go	-3 4 -16 12
sent:m=goes	-15 3 6 -5
sent:m=guest	0 28 -18 -23
sent:m=guests	-3 0 9 -7
sent:m=haggling	-6 -26 2 26
sent:m=handshake	-7 2 -14 14
sent:m=here	-4 -14 9 10
sent:m=host	-1 23 -9 -26
sent:m=hosts	-2 12 -11 0
sent:m=invitation	-2 -6 11 -2
sent:m=land	-6 14 -10 0
sent:m=lands	2 -19 7 9
sent:m=leg	0 -5 14 -9
sent:m=lunch	6 -2 3 -12
sent:m=meet	-2 10 -4 -7
sent:m=meeting	-21 -16 11 23
sent:m=meetings	0 2 -9 3
sent:m=meets	6 7 -9 -2
sent:m=met	-7 6 20 -43
sent:m=negotiate	0 -12 16 -8
sent:m=negotiates	0 0 -10 8
sent:m=negotiations	5 -14 15 -5
sent:m=negotiators	0 7 -16 5
sent:m=parted	-5 -28 -1 25
sent:m=received	19 -17 17 -30
sent:m=receives	-9 14 -2 -10
sent:m=receiving	0 -12 13 0
sent:m=rose	-7 15 -5 -6
sent:m=round	4 -13 -5 16
sent:m=rounds	-11 35 -7 -34
sent:m=sat	16 -13 9 -23
sent:m=see each other	-10 7 -7 5
sent:m=session	-10 -2 0 10
sent:m=settled	4 3 8 -32
sent:m=shook hands	-16 12 0 -10
sent:m=signed	-10 9 -12 8
sent:m=sit	2 4 -11 3
sent:m=sits	-6 11 0 -10
sent:m=sitting	-7 -17 19 0
sent:m=spent	-11 -12 25 -14
sent:m=stop	8 -14 11 -1
sent:m=table	-1 -6 -1 10
sent:m=talk	9 5 -3 -21
sent:m=talked	-1 -18 14 4
sent:m=talking	11 -20 11 -4
sent:m=talks	0 -1 -7 9
sent:m=there	3 -1 -9 7
sent:m=to see	0 8 -1 -18
sent:m=travel	-5 2 5 -10
sent:m=travels	10 0 -6 -3
sent:m=visit	10 1 -16 7
sent:m=visited	-4 3 6 -10
sent:m=visits	0 6 -9 1
sent:m=where	5 -11 -1 6
sent:meets	10 -23 16 5
sent:running	14 3 -5 -13
sent:summit	0 0 6 -11
sent:wished	-4 16 -15 2
sides=0	-26 25 -7 -14
sides=2	-11 3 10 -12
sides=3	8 -36 12 25
sides=4	10 27 -30 -12
sides=5	-5 7 -20 10
t0=future	-17 0 -1 11
t0=future-passive	-5 16 -6 -23
t0=modal	0 19 -3 -27
t0=modal-not	7 -8 2 0
t0=past-passive	-13 -1 -7 16
t0=past-passive-not	0 -10 11 0
t0=perfect	-11 -3 10 0
t0=perfect-passive	3 -14 17 -8
t0=pluperfect	16 -17 1 0
t0=present	-12 10 -7 5
t0=present-not	10 -17 10 -1
t0=present-passive	-20 4 5 -11
t1=future	-16 3 -5 10
t1=future-passive	-5 16 -6 -23
t1=infinitive	2 24 -12 -22
t1=modal	0 17 -1 -27
t1=modal-not	7 -9 3 0
t1=past-passive	-12 -4 -5 17
t1=past-passive-not	0 -10 11 0
t1=perfect	-10 -12 17 2
t1=perfect-passive	3 -14 17 -8
t1=pluperfect	17 -19 0 2
t1=present-not	10 -17 10 -1
t1=present-passive	-20 4 5 -11
t2=gerund	-2 -4 14 -10
t2=infinitive	-13 -2 1 8
t2=modal	-9 6 0 -3
t2=participle-passive	2 -8 -6 13
t2=past	-2 -1 11 -11
t2=past-not	0 16 -10 -5
t2=past-passive	4 10 -8 -10
t2=perfect-passive	1 4 -17 6
t2=pluperfect	5 11 -8 -11
t2=present-not	-2 -15 21 -4
t2=present-passive	-9 -1 15 -12
third-side	1 -8 1 8
top	5 0 -14 12
town-none	-1 16 -13 -4
town-r	-4 -12 16 -2
town=l0	-6 -11 13 1
town=l1	-3 -21 31 -13
town=l2	-26 10 -21 23
town=l3	-2 26 -24 -4
town=l4	6 20 -26 -6
town=l5	10 9 -14 -9
town=r0	-11 -4 11 0
town=r1	-11 -20 36 -22
town=r2	-12 8 9 -17
town=r3	5 0 -16 14
town=r4	19 -3 -26 14
town=r5	-3 7 -9 3
towns=0	0 11 -9 -3
towns=2	-11 5 1 -2
towns=3	-11 0 5 0
towns=4	-13 -5 12 1
towns=many	0 11 -2 -7
tri:day day-none no-word	1 7 -7 3
tri:day day-none prev:sure	-9 3 4 -6
tri:day day-none sent:sure	-19 -3 5 7
tri:day day=l0 sent:sure	-4 3 8 -14
tri:day day=l1 no-word	0 14 -11 -8
tri:day day=l1 part:sure	-9 -12 -5 22
tri:day day=l1 sent:sure	7 -23 4 12
tri:day day=l2 no-word	7 11 -4 -14
tri:day day=l2 part:sure	-10 -11 2 14
tri:day day=l2 sent:sure	-16 -4 -7 18
tri:day day=l3 prev:sure	-7 0 -3 10
tri:day day=l3 sent:sure	0 10 0 -14
tri:day day=l4 no-word	-12 11 4 -17
tri:day day=l4 prev:sure	-4 -13 1 14
tri:day day=l4 sent:sure	-4 6 7 -13
tri:day day=l5 no-word	0 -5 17 -19
tri:day day=l5 sent:sure	0 6 -17 6
tri:day day=r0 no-word	0 -1 -9 11
tri:day day=r0 part:sure	-4 -10 11 2
tri:day day=r0 sent:sure	-5 -2 12 -3
tri:day day=r1 no-word	3 -1 3 -9
tri:day day=r1 part:sure	30 0 -29 -6
tri:day day=r1 sent:sure	11 -5 -7 0
tri:day day=r2 no-word	-6 10 -5 -3
tri:day day=r2 part:sure	14 -10 0 -2
tri:day day=r2 prev:sure	9 -11 4 0
tri:day day=r2 sent:sure	5 13 -12 -12
tri:day day=r3 no-word	-15 -7 2 13
tri:day day=r3 part:sure	0 7 -1 -6
tri:day day=r4 no-word	-23 3 9 -5
tri:day day=r4 part:sure	-16 5 13 -7
tri:day day=r4 prev:sure	26 -7 -15 -2
tri:day day=r5 no-word	-15 8 4 -14
tri:day day=r5 part:sure	0 -8 11 0
tri:day day=r5 sent:sure	-8 -5 -16 22
tri:l=" day no-word	9 0 -4 -6
tri:l=( day day-none	-4 -13 13 1
tri:l=( day no-word	0 3 7 -16
tri:l=( day sent:sure	-3 4 -9 6
tri:l=( day-none no-word	-1 -6 14 -10
tri:l=( day-none sent:sure	0 -8 0 8
tri:l=/ day day-none	13 -8 -4 0
tri:l=/ day no-word	13 -8 -4 0
tri:l=/ day-none no-word	13 -8 -4 0
tri:l=<begin> day day-none	11 -8 5 -7
tri:l=<begin> day day=r0	-5 -14 19 -1
tri:l=<begin> day day=r1	-3 17 -13 -5
tri:l=<begin> day day=r2	-14 9 1 0
tri:l=<begin> day day=r3	4 19 -18 -14
tri:l=<begin> day no-word	-9 1 4 -2
tri:l=<begin> day part:sure	4 -10 0 5
tri:l=<begin> day prev:sure	4 9 -15 0
tri:l=<begin> day sent:sure	15 -1 2 -38
tri:l=<begin> day-none no-word	-4 -6 9 0
tri:l=<begin> day-none part:sure	4 -16 0 10
tri:l=<begin> day-none prev:sure	1 9 -13 0
tri:l=<begin> day-none sent:sure	16 -2 1 -31
tri:l=<begin> day=r0 no-word	-2 -7 12 0
tri:l=<begin> day=r1 no-word	0 10 -8 -4
tri:l=<begin> day=r2 no-word	-11 3 4 0
tri:l=<begin> day=r3 no-word	6 9 -14 -7
tri:l=<begin> day=r4 no-word	-6 7 -11 7
tri:l=a day day=l1	13 -4 -7 -2
tri:l=abidjan, day no-word	0 8 0 -10
tri:l=about day day-none	-1 12 -7 -2
tri:l=after day day-none	-3 16 -5 -8
tri:l=after day part:sure	0 -9 13 -2
tri:l=after day-none no-word	0 30 -24 -2
tri:l=after day-none part:sure	0 -6 10 -1
tri:l=ago day day-none	0 21 -13 -7
tri:l=ago day no-word	0 11 -3 -4
tri:l=ago day-none no-word	0 11 -3 -4
tri:l=agreed day day-none	6 -2 -9 4
tri:l=agreed day-none no-word	7 -4 -15 9
tri:l=and day day=l1	-9 -9 -13 24
tri:l=and day no-word	5 13 -5 -18
tri:l=and day part:sure	-9 4 -17 16
tri:l=and day sent:sure	0 -8 -3 13
tri:l=and day-none no-word	9 1 0 -16
tri:l=and day=l1 part:sure	-5 -7 -7 17
tri:l=ankara, day day=r4	0 -11 13 -1
tri:l=ankara, day no-word	0 -9 12 -2
tri:l=ankara, day=r4 no-word	0 -11 13 -1
tri:l=are day day-none	0 12 -6 -3
tri:l=are day no-word	0 12 -6 -3
tri:l=are day-none no-word	0 12 -6 -3
tri:l=as day no-word	0 10 -4 -4
tri:l=as day-none no-word	0 9 -4 -3
tri:l=astana, day no-word	0 -12 7 4
tri:l=asunción, day day-none	0 10 -3 -4
tri:l=at day no-word	0 11 -6 -3
tri:l=back day day-none	0 -6 -3 10
tri:l=back day-none no-word	0 -6 -3 10
tri:l=baku, day no-word	0 -16 0 15
tri:l=bangkok, day no-word	0 12 -6 -7
tri:l=before day day=r3	0 -8 0 9
tri:l=before day no-word	-6 3 -9 9
tri:l=before day=r3 no-word	0 -8 0 9
tri:l=began day no-word	-4 13 -7 0
tri:l=beijing day day-none	11 -9 0 -1
tri:l=beijing day no-word	11 -15 3 0
tri:l=beijing day-none no-word	11 -15 3 0
tri:l=beijing, day day-none	-8 15 -12 0
tri:l=beijing, day day=r0	10 -8 0 0
tri:l=beijing, day day=r3	2 -10 1 5
tri:l=beijing, day day=r4	-13 4 5 -3
tri:l=beijing, day day=r5	8 2 0 -18
tri:l=beijing, day no-word	4 -12 5 5
tri:l=beijing, day prev:sure	0 13 -5 -8
tri:l=beijing, day-none no-word	-1 -1 -15 12
tri:l=beijing, day-none sent:sure	-2 10 1 -13
tri:l=beijing, day=r0 no-word	10 -8 0 0
tri:l=beijing, day=r3 sent:sure	3 -10 0 5
tri:l=beijing, day=r4 no-word	0 -7 12 -3
tri:l=beijing, day=r4 sent:sure	-12 12 -4 0
tri:l=beijing, day=r5 sent:sure	10 3 -6 -11
tri:l=beijing/washington, day day=r4	0 12 -11 0
tri:l=belgrade, day day-none	13 -6 3 -16
tri:l=belgrade, day no-word	13 -15 2 0
tri:l=belgrade, day sent:sure	-1 14 -5 -6
tri:l=belgrade, day-none no-word	14 -12 3 -9
tri:l=bern, day no-word	0 13 -6 -4
tri:l=bogotá, day no-word	0 -7 10 -2
tri:l=brussels day part:sure	0 8 0 -8
tri:l=brussels day-none part:sure	0 8 0 -8
tri:l=brussels, day day=r5	0 -5 13 -10
tri:l=busan day part:sure	-2 -9 13 0
tri:l=busan, day day-none	0 -1 -8 14
tri:l=busan, day no-word	0 -10 3 8
tri:l=busan, day-none no-word	0 0 -6 8
tri:l=by day day-none	2 4 -11 4
tri:l=by day no-word	3 -1 -10 10
tri:l=by day prev:sure	-3 13 -7 -3
tri:l=by day-none no-word	5 -8 -1 10
tri:l=by day-none prev:sure	-3 12 -6 -3
tri:l=cent day no-word	-1 -7 13 -5
tri:l=city, day day=r4	-1 16 -3 -11
tri:l=city, day day=r5	0 -8 10 0
tri:l=city, day=r5 no-word	0 -6 10 -3
tri:l=closed day no-word	0 9 -3 -1
tri:l=colombo, day no-word	0 15 -3 -8
tri:l=commerce, day day-none	0 13 -3 -9
tri:l=correspondent, day day-none	0 -7 -3 10
tri:l=correspondent, day no-word	0 -14 -1 16
tri:l=correspondent, day-none no-word	0 -14 -1 16
tri:l=date: day day-none	0 9 -6 0
tri:l=date: day no-word	0 9 -5 0
tri:l=date: day-none no-word	0 9 -5 0
tri:l=days, day day-none	-2 0 9 -9
tri:l=days, day no-word	0 -14 17 -4
tri:l=days, day-none no-word	0 -14 18 -4
tri:l=deal day day-none	0 -13 7 7
tri:l=deal day-none no-word	0 -14 7 7
tri:l=delhi, day day-none	0 2 5 -11
tri:l=delhi, day no-word	0 13 0 -16
tri:l=delhi, day-none no-word	0 2 5 -11
tri:l=do day day-none	0 -5 9 -3
tri:l=do day no-word	0 -5 9 -3
tri:l=do day-none no-word	0 -5 9 -3
tri:l=down day day-none	-7 9 6 -12
tri:l=down day part:sure	-12 3 9 -4
tri:l=dublin, day day-none	0 9 -3 -3
tri:l=dublin, day-none no-word	0 11 -5 -3
tri:l=end day day-none	0 -5 11 -7
tri:l=end day no-word	0 -6 11 -6
tri:l=end day-none no-word	0 -8 12 -3
tri:l=ended day day-none	7 -10 -8 8
tri:l=ended day no-word	9 -2 -3 -1
tri:l=ended day sent:sure	0 -6 0 10
tri:l=ended day-none no-word	9 -8 0 1
tri:l=ends day no-word	-1 21 -12 -11
tri:l=ends day prev:sure	0 -16 13 4
tri:l=ends day sent:sure	-1 -13 -6 19
tri:l=ends day-none no-word	0 24 -9 -14
tri:l=ends day-none prev:sure	0 -16 14 2
tri:l=five day no-word	0 -14 8 5
tri:l=for day day-none	8 -18 16 -1
tri:l=for day day=l2	0 13 -11 0
tri:l=for day day=l4	0 13 -11 0
tri:l=for day day=r3	0 16 -14 0
tri:l=for day no-word	14 -9 0 1
tri:l=for day-none no-word	16 -21 8 3
tri:l=for day-none sent:sure	-1 -6 11 -4
tri:l=four day day-none	0 -16 6 10
tri:l=fri day day-none	12 -18 -8 11
tri:l=friday day day-none	-2 0 -13 7
tri:l=friday day no-word	-2 3 -12 3
tri:l=friday day-none no-word	-1 8 -11 0
tri:l=friday, day day-none	-3 7 4 -18
tri:l=friday, day no-word	-2 0 9 -11
tri:l=friday, day-none no-word	-2 0 6 -11
tri:l=from day day-none	-16 2 12 -14
tri:l=from day day=l2	13 -8 -4 0
tri:l=from day day=r1	14 -4 -8 -1
tri:l=from day no-word	4 16 -9 -31
tri:l=from day part:sure	-1 -14 21 -10
tri:l=from day sent:sure	1 14 -9 -14
tri:l=from day-none no-word	-15 15 0 -19
tri:l=from day-none part:sure	2 -12 13 -2
tri:l=from day-none sent:sure	-12 7 3 -8
tri:l=from day=l2 no-word	13 -10 -2 0
tri:l=from day=l4 no-word	0 10 -7 0
tri:l=from day=l4 part:sure	-6 -4 11 -2
tri:l=from day=r1 no-word	9 -6 0 0
tri:l=geneva, day no-word	0 -25 12 15
tri:l=geneva, day sent:sure	3 10 -16 -1
tri:l=geneva, day-none no-word	0 -11 8 3
tri:l=goods day no-word	0 -8 11 0
tri:l=hanoi, day no-word	0 10 -4 -4
tri:l=happens day day-none	0 -8 9 0
tri:l=happens day no-word	0 -7 8 0
tri:l=happens day-none no-word	0 -8 9 0
tri:l=have day day-none	0 10 -14 1
tri:l=helsinki, day day-none	0 -16 4 12
tri:l=helsinki, day day=r4	0 8 -2 -3
tri:l=helsinki, day no-word	0 1 -12 4
tri:l=house day day-none	4 -11 10 -3
tri:l=house day-none no-word	7 -11 4 0
tri:l=is day-none no-word	0 10 -5 -4
tri:l=know day day-none	0 -5 10 -5
tri:l=know day no-word	0 -10 11 0
tri:l=know day-none no-word	0 -10 11 0
tri:l=kong, day day-none	0 9 -3 -3
tri:l=kong, day no-word	0 13 -5 -5
tri:l=kong, day-none no-word	0 9 -3 -3
tri:l=korea, day sent:sure	0 -7 13 -4
tri:l=lagos, day no-word	0 10 -4 -3
tri:l=late day no-word	0 10 -6 -2
tri:l=lima, day day-none	11 -6 3 -13
tri:l=lima, day day=r4	0 -10 0 12
tri:l=lima, day no-word	12 -9 4 -10
tri:l=lima, day-none no-word	12 -11 5 -9
tri:l=lisbon, day no-word	0 -16 2 14
tri:l=lisbon, day-none no-word	0 -17 3 15
tri:l=lumpur day day-none	-5 8 -17 9
tri:l=lumpur day no-word	0 -2 -17 17
tri:l=lumpur day-none no-word	0 -8 -11 18
tri:l=lumpur day-none part:sure	0 12 -9 0
tri:l=lumpur, day day-none	-4 6 -10 3
tri:l=lumpur, day day=r4	4 -22 2 11
tri:l=lumpur, day no-word	-2 -7 -7 18
tri:l=lumpur, day sent:sure	7 1 0 -10
tri:l=lumpur, day=r4 no-word	0 -7 0 10
tri:l=lumpur, day=r4 sent:sure	5 -12 6 -2
tri:l=lusaka, day day-none	0 15 -6 -8
tri:l=madrid day day-none	0 21 -22 0
tri:l=madrid, day day-none	0 -5 -5 12
tri:l=madrid, day day=r4	-4 0 16 -15
tri:l=madrid, day no-word	0 -11 4 8
tri:l=madrid, day=r4 sent:sure	-4 6 5 -10
tri:l=madrid, day=r5 sent:sure	0 -4 -4 10
tri:l=manila, day day-none	0 -3 -5 8
tri:l=manila, day no-word	0 -12 -8 17
tri:l=manila, day-none no-word	0 -11 -3 14
tri:l=meet day day-none	-2 -8 12 -1
tri:l=meet day part:sure	-2 -8 12 -1
tri:l=meet day-none part:sure	-2 -8 12 -1
tri:l=meeting day part:sure	9 -1 -5 -2
tri:l=meets day day-none	0 13 -12 0
tri:l=meets day part:sure	0 13 -12 0
tri:l=meets day-none part:sure	0 13 -12 0
tri:l=met day part:sure	-1 -8 11 0
tri:l=met day-none part:sure	-1 -8 11 0
tri:l=monday day day-none	10 -13 -6 8
tri:l=monday day no-word	11 -14 -6 9
tri:l=monday day-none no-word	12 -17 -6 11
tri:l=monday, day no-word	0 8 -7 -3
tri:l=monday, day sent:sure	15 -13 0 -3
tri:l=monday, day-none sent:sure	9 -14 1 0
tri:l=montevideo, day day-none	0 -2 11 -12
tri:l=montevideo, day-none no-word	0 0 9 -12
tri:l=muscat, day no-word	0 3 3 -10
tri:l=nine day day-none	-3 -11 8 4
tri:l=nine day no-word	0 -9 2 6
tri:l=nine day-none no-word	0 -9 2 6
tri:l=not day day-none	0 -10 12 0
tri:l=not day no-word	0 -8 11 -1
tri:l=not day-none no-word	0 -10 12 0
tri:l=of day day-none	4 1 2 -10
tri:l=of day day=l3	0 -5 -2 9
tri:l=of day day=r4	-3 8 -10 4
tri:l=of day no-word	3 6 -12 1
tri:l=of day part:sure	-16 -15 21 2
tri:l=of day prev:sure	-4 25 -10 -13
tri:l=of day sent:sure	0 4 2 -9
tri:l=of day-none no-word	11 -11 1 1
tri:l=of day-none prev:sure	-2 19 -8 -8
tri:l=of day=l1 no-word	0 9 -1 -4
tri:l=of day=l3 no-word	0 -9 0 11
tri:l=of day=r4 no-word	0 19 -17 0
tri:l=off day day-none	0 9 -3 -3
tri:l=on day day=l1	2 -11 3 4
tri:l=on day day=l3	-16 -7 8 8
tri:l=on day day=r2	1 -5 9 -11
tri:l=on day day=r5	-12 9 -14 8
tri:l=on day no-word	-4 -1 10 -9
tri:l=on day part:sure	-11 0 10 -7
tri:l=on day prev:sure	0 -4 -3 11
tri:l=on day-none no-word	14 7 -11 -1
tri:l=on day-none part:sure	-19 8 9 -18
tri:l=on day-none prev:sure	-12 7 0 -4
tri:l=on day-none sent:sure	-7 -6 14 -4
tri:l=on day=l1 sent:sure	9 -16 0 7
tri:l=on day=l2 no-word	1 9 -4 -9
tri:l=on day=l2 part:sure	-3 -14 9 8
tri:l=on day=l2 prev:sure	8 -20 2 9
tri:l=on day=l2 sent:sure	-3 -4 -5 11
tri:l=on day=l3 part:sure	-21 3 0 9
tri:l=on day=l3 prev:sure	-3 0 -5 9
tri:l=on day=l3 sent:sure	3 -3 7 -7
tri:l=on day=l4 no-word	-1 -4 17 -17
tri:l=on day=l4 part:sure	10 -4 -10 6
tri:l=on day=l4 prev:sure	-1 -17 7 12
tri:l=on day=l4 sent:sure	-7 3 14 -16
tri:l=on day=l5 no-word	4 -13 20 -12
tri:l=on day=l5 sent:sure	0 4 -19 8
tri:l=on day=r1 no-word	0 -11 3 8
tri:l=on day=r1 prev:sure	-4 11 -5 0
tri:l=on day=r1 sent:sure	11 -8 0 0
tri:l=on day=r2 no-word	-15 -1 7 3
tri:l=on day=r2 part:sure	1 -5 7 -7
tri:l=on day=r2 sent:sure	13 0 -6 -8
tri:l=on day=r3 no-word	-23 -1 12 0
tri:l=on day=r3 part:sure	5 3 -12 1
tri:l=on day=r3 prev:sure	-2 -10 0 15
tri:l=on day=r3 sent:sure	2 6 -17 7
tri:l=on day=r4 no-word	-18 4 1 0
tri:l=on day=r4 part:sure	-6 2 10 -12
tri:l=on day=r4 prev:sure	20 -4 -12 -7
tri:l=on day=r4 sent:sure	-26 3 3 3
tri:l=on day=r5 no-word	-3 17 -15 0
tri:l=on day=r5 part:sure	0 -7 10 0
tri:l=on day=r5 sent:sure	-5 0 -8 11
tri:l=one day day-none	6 -9 3 0
tri:l=one day no-word	6 -9 3 0
tri:l=one day-none no-word	6 -9 3 0
tri:l=or day day=l1	0 15 -11 -4
tri:l=or day no-word	0 -5 -3 9
tri:l=osaka, day no-word	0 -8 9 0
tri:l=ottawa, day day=r4	0 9 -3 -3
tri:l=ottawa, day no-word	0 -3 -12 12
tri:l=ottawa, day-none no-word	0 -7 -4 11
tri:l=out day day-none	0 4 -10 4
tri:l=out day no-word	0 -4 -15 16
tri:l=out day-none no-word	0 3 -10 4
tri:l=paris day day-none	11 9 -15 -11
tri:l=paris, day day-none	0 3 6 -13
tri:l=paris, day day=r4	-6 0 -5 11
tri:l=paris, day no-word	0 -6 11 -3
tri:l=paris, day sent:sure	-6 -1 -1 11
tri:l=paris, day-none no-word	0 -6 11 -3
tri:l=paris, day=r4 sent:sure	-6 0 -5 11
tri:l=percent day-none no-word	0 -5 9 -2
tri:l=place day day-none	0 -11 4 6
tri:l=prague, day no-word	0 12 -5 -5
tri:l=quito, day no-word	0 -14 15 0
tri:l=release, day day-none	0 0 8 -10
tri:l=report, day day-none	0 -13 11 2
tri:l=report, day-none no-word	0 -13 11 2
tri:l=said day no-word	-1 10 -3 -4
tri:l=saturday day day-none	6 -3 -10 2
tri:l=saturday day-none no-word	-11 4 -7 4
tri:l=saturday, day day-none	0 16 -6 -5
tri:l=saturday, day no-word	0 13 -5 -4
tri:l=saturday, day-none no-word	0 11 -3 -3
tri:l=scotland day day-none	0 -7 10 -1
tri:l=seoul, day day-none	0 19 -10 -8
tri:l=seoul, day day=r4	3 -11 0 5
tri:l=seoul, day day=r5	0 13 -7 -4
tri:l=seoul, day no-word	0 24 -12 -12
tri:l=seoul, day-none no-word	0 12 -4 -6
tri:l=seoul, day=r4 sent:sure	4 -13 1 6
tri:l=sign day no-word	0 11 -8 0
tri:l=sign day-none no-word	0 11 -8 0
tri:l=signed day day-none	0 12 -14 -1
tri:l=signed day day=r3	0 -9 0 9
tri:l=signed day no-word	0 0 -13 9
tri:l=signed day=r3 no-word	0 -9 0 9
tri:l=since day day-none	0 17 -12 -11
tri:l=since day day=l4	-8 -1 9 0
tri:l=since day day=r2	7 1 -12 -2
tri:l=since day day=r4	17 -20 -2 6
tri:l=since day no-word	8 5 0 -41
tri:l=since day part:sure	5 1 -2 -10
tri:l=since day prev:sure	0 9 -1 -6
tri:l=since day sent:sure	-8 -12 0 20
tri:l=since day-none no-word	-3 16 -1 -32
tri:l=since day-none sent:sure	0 -8 -12 18
tri:l=since day=r4 no-word	18 -18 0 0
tri:l=singapore, day day-none	0 -6 -3 10
tri:l=singapore, day no-word	0 -9 -6 14
tri:l=singapore, day-none no-word	0 -7 -3 10
tri:l=six day day-none	0 -19 11 9
tri:l=six day no-word	0 -21 13 9
tri:l=six day-none no-word	0 -22 14 10
tri:l=sofia, day no-word	0 -7 11 -5
tri:l=spoke day day-none	0 -9 10 0
tri:l=spoke day no-word	0 -11 12 0
tri:l=spoke day-none no-word	0 -9 10 0
tri:l=stand day day-none	0 11 -3 -5
tri:l=stand day-none no-word	0 8 -1 -4
tri:l=starting day day-none	9 0 -5 -4
tri:l=states day day-none	0 -8 0 9
tri:l=states day-none no-word	0 -8 0 9
tri:l=stockholm day day=r1	14 -2 -8 -1
tri:l=stockholm day part:sure	11 -14 1 -2
tri:l=stockholm day=r1 part:sure	14 -2 -8 -1
tri:l=stockholm, day day=r4	13 -10 -7 0
tri:l=stockholm, day sent:sure	12 1 -12 -7
tri:l=stockholm, day=r4 sent:sure	13 -10 -7 0
tri:l=sunday day day-none	-1 -5 -9 12
tri:l=sunday day no-word	-1 -2 -8 9
tri:l=sunday day-none no-word	0 -4 -7 10
tri:l=sunday, day no-word	8 -4 -19 9
tri:l=sunday, day-none no-word	8 -5 -18 9
tri:l=suva, day no-word	0 15 -6 -7
tri:l=suva, day-none no-word	0 9 -4 -2
tri:l=table day day-none	0 -13 -2 17
tri:l=talk day day-none	0 -2 8 -3
tri:l=talk day no-word	0 -2 8 -3
tri:l=talk day-none no-word	0 -2 8 -3
tri:l=talks day part:sure	0 5 3 -13
tri:l=tallinn, day day-none	0 -7 -6 12
tri:l=tallinn, day no-word	0 -4 -8 10
tri:l=tallinn, day-none no-word	0 -7 -6 12
tri:l=tariffs day day-none	0 -9 11 0
tri:l=tariffs day no-word	0 -9 11 0
tri:l=tariffs day-none no-word	0 -9 11 0
tri:l=tashkent, day day-none	0 -8 -8 15
tri:l=tbilisi, day day-none	0 -15 17 0
tri:l=tbilisi, day no-word	0 -7 12 -6
tri:l=telephone day no-word	0 -7 11 0
tri:l=than day no-word	0 -5 -2 9
tri:l=that day no-word	9 -2 -6 0
tri:l=the day day-none	17 3 -10 -24
tri:l=the day day=l3	-2 15 -9 0
tri:l=the day day=l4	0 12 -10 0
tri:l=the day day=r2	0 9 -5 0
tri:l=the day no-word	-9 15 -2 -13
tri:l=the day part:sure	15 8 -22 -5
tri:l=the day sent:sure	-6 17 -6 -6
tri:l=the day-none no-word	0 0 2 -9
tri:l=the day-none part:sure	15 -2 -11 -3
tri:l=the day-none sent:sure	-1 8 -2 -2
tri:l=there day part:sure	0 -14 4 8
tri:l=there day-none no-word	0 13 -11 0
tri:l=there day-none part:sure	-1 -13 8 8
tri:l=through day day-none	0 -10 -8 17
tri:l=through day no-word	0 0 -11 9
tri:l=through day-none no-word	0 -3 -8 11
tri:l=thursday day no-word	14 -4 1 -13
tri:l=thursday day-none no-word	1 1 2 -11
tri:l=thursday, day day-none	-7 0 12 -22
tri:l=thursday, day no-word	-3 1 5 -14
tri:l=thursday, day-none no-word	-3 0 6 -14
tri:l=till day day-none	0 6 -11 2
tri:l=till day day=l2	0 -11 0 13
tri:l=till day no-word	0 -2 -10 12
tri:l=till day-none no-word	0 4 -9 2
tri:l=time day day-none	0 10 -6 -1
tri:l=to day day-none	-4 11 -18 6
tri:l=to day day=l1	-1 -10 1 10
tri:l=to day day=r2	0 14 -13 0
tri:l=to day no-word	-7 17 -33 11
tri:l=to day part:sure	0 -12 7 5
tri:l=to day prev:sure	0 10 -4 -2
tri:l=to day=l1 no-word	0 -6 -2 10
tri:l=to day=r2 no-word	0 14 -13 0
tri:l=together day day-none	0 12 -10 0
tri:l=tokyo, day day-none	0 -2 10 -13
tri:l=tokyo, day day=r3	0 2 -12 5
tri:l=tokyo, day no-word	-1 -7 19 -22
tri:l=tokyo, day sent:sure	0 2 -17 11
tri:l=tokyo, day-none no-word	0 -5 12 -11
tri:l=tomorrow, day day=l0	0 2 -15 8
tri:l=tomorrow, day no-word	0 0 -10 8
tri:l=tomorrow, day=l0 no-word	0 0 -10 8
tri:l=town, day no-word	0 -9 -6 14
tri:l=truce day day-none	0 -5 -5 10
tri:l=truce day-none no-word	0 -5 -5 10
tri:l=trump day no-word	0 -11 13 0
tri:l=trump day-none no-word	0 -12 14 0
tri:l=tuesday day no-word	-3 3 4 -9
tri:l=tuesday day prev:sure	-2 -13 1 12
tri:l=tuesday day-none no-word	-3 2 5 -8
tri:l=tuesday day-none prev:sure	-2 -13 1 12
tri:l=tuesday, day day-none	11 -7 -2 0
tri:l=ulaanbaatar, day day-none	0 -10 -5 13
tri:l=ulaanbaatar, day no-word	0 -9 -4 13
tri:l=ulaanbaatar, day-none no-word	0 -10 -5 13
tri:l=until day day-none	0 3 -14 5
tri:l=until day day=l1	0 -8 0 9
tri:l=until day day=l3	0 5 7 -12
tri:l=until day no-word	0 5 -18 5
tri:l=until day part:sure	-7 3 -23 15
tri:l=until day prev:sure	-7 -9 2 11
tri:l=until day sent:sure	-2 7 4 -10
tri:l=until day-none no-word	7 11 0 -16
tri:l=until day-none part:sure	-4 0 -20 16
tri:l=until day=l1 no-word	0 -9 0 10
tri:l=until day=l3 sent:sure	0 0 12 -12
tri:l=up day-none no-word	0 -12 2 10
tri:l=valletta, day day-none	0 18 -9 -11
tri:l=valletta, day no-word	0 19 -7 -13
tri:l=valletta, day-none no-word	0 12 -3 -8
tri:l=vienna, day day-none	0 -5 11 -6
tri:l=was day no-word	0 11 -7 -1
tri:l=washington day day-none	-8 -5 10 0
tri:l=washington day-none no-word	0 -13 10 2
tri:l=washington, day day-none	0 7 -5 0
tri:l=washington, day day=r3	0 -6 15 -14
tri:l=washington, day no-word	-6 -7 0 11
tri:l=washington, day sent:sure	-5 8 7 -26
tri:l=washington, day-none sent:sure	0 8 -6 0
tri:l=washington, day=r3 sent:sure	0 -5 11 -6
tri:l=washington, day=r4 no-word	0 -8 -1 13
tri:l=washington, day=r4 sent:sure	-1 5 3 -12
tri:l=washington, day=r5 no-word	0 -10 2 8
tri:l=washington/beijing, day day-none	0 9 -4 -2
tri:l=washington/beijing, day no-word	0 18 -15 0
tri:l=wednesday day day-none	14 -11 0 -2
tri:l=wednesday, day day-none	-7 -10 2 12
tri:l=wednesday, day no-word	-2 6 -29 10
tri:l=wednesday, day prev:sure	-1 -17 15 2
tri:l=wednesday, day-none no-word	-2 5 -26 10
tri:l=wednesday, day-none prev:sure	-1 -17 15 2
tri:l=windhoek, day day-none	0 -3 -11 11
tri:l=with day day-none	0 10 -6 -2
tri:l=yerevan, day no-word	0 11 -3 -6
tri:l=york day part:sure	0 -12 10 -2
tri:l=york, day day-none	0 10 -4 -5
tri:l=york, day day=r3	10 -9 0 -2
tri:l=york, day no-word	8 1 -3 -9
tri:l=york, day-none no-word	0 11 -6 -4
tri:l=york, day=r3 no-word	10 -11 2 -1
tri:l=| day day-none	0 10 -3 -3
tri:l=| day no-word	0 10 -3 -3
tri:l=| day-none no-word	0 10 -3 -3
tri:l=· day day-none	12 -2 0 -13
tri:l=· day no-word	12 -2 0 -13
tri:l=· day-none no-word	12 -2 0 -13
tri:l=— day day-none	-3 0 8 -10
tri:l=— day no-word	-3 0 10 -15
under ahead	3 0 5 -21
under ahead day	3 0 5 -21
under gone	-12 -3 11 -3
under gone day	-12 -3 11 -3
v0-none	-3 7 -2 -5
v0=accept	0 12 -10 0
v0=agree	0 -18 14 3
v0=announce	-14 -2 2 5
v0=answer	0 10 -7 0
v0=apply	-2 0 -8 9
v0=approve	10 0 -12 -4
v0=be	0 -4 11 -16
v0=begin	12 -2 0 -16
v0=call	2 9 -18 4
v0=conclude	-7 -7 -13 24
v0=continue	-7 11 -14 5
v0=convene	0 -10 11 0
v0=declare	0 -6 -4 13
v0=die	0 12 -5 -6
v0=discuss	0 -1 8 -12
v0=draw	7 -20 14 0
v0=expect	-9 -3 10 -3
v0=expire	-1 7 -13 3
v0=extend	0 17 -3 -9
v0=fall	5 4 -12 -1
v0=go	-13 6 -6 6
v0=have	-4 -5 16 -17
v0=hold	0 0 6 -14
v0=keep	0 12 -6 -3
v0=land	0 16 -15 -5
v0=lapse	8 0 -5 -8
v0=lay	11 -18 8 0
v0=leave	-17 0 -2 8
v0=lower	0 9 -6 0
v0=move	0 -3 10 -8
v0=negotiate	1 -17 4 10
v0=offer	0 -4 -2 9
v0=order	0 12 -11 0
v0=other	-11 -4 8 2
v0=pass	8 -5 0 0
v0=pay	-17 6 1 0
v0=plan	-4 -5 7 0
v0=post	0 5 -13 3
v0=promise	0 24 -18 -4
v0=propose	8 4 -12 0
v0=publish	-6 2 11 -19
v0=put	0 -16 9 6
v0=reach	-6 16 -10 -3
v0=recommend	0 13 -11 0
v0=remain	0 -11 1 8
v0=resume	-11 5 0 -1
v0=review	0 -15 7 9
v0=run	4 12 -10 -9
v0=see	7 -14 8 0
v0=set	0 -5 10 -4
v0=sign	-11 4 -8 6
v0=sit	6 -13 4 1
v0=sleep	11 -10 0 0
v0=start	4 -4 10 -23
v0=stay	-1 3 -11 7
v0=stop	0 11 -2 -4
v0=strike	0 -3 9 -8
v0=suggest	0 17 -15 0
v0=suspend	-1 9 -9 1
v0=take	-3 -14 11 8
v0=threaten	-5 23 -13 0
v0=vote	0 11 -4 -2
v0=wait	-4 13 -7 0
v0=warn	8 -10 -6 5
v0=write	-3 3 3 -13
v1-none	-5 7 0 -6
v1=accept	0 13 -10 0
v1=adopt	0 -2 -8 10
v1=agree	2 -10 3 5
v1=announce	-13 4 -2 0
v1=answer	0 11 -8 0
v1=apply	-2 0 -8 9
v1=approve	10 0 -12 -5
v1=ask	5 0 1 -11
v1=begin	18 -9 -1 -13
v1=clear	0 14 -11 0
v1=collect	0 12 -4 -2
v1=conclude	-10 3 -8 9
v1=convene	0 -10 11 0
v1=declare	0 -18 3 16
v1=deny	0 10 -7 0
v1=die	0 12 -5 -6
v1=discuss	-3 0 9 -15
v1=draw	7 -20 14 0
v1=end	-3 -3 -8 10
v1=expect	-9 0 4 -3
v1=expire	-1 8 -14 3
v1=extend	-1 23 -6 -14
v1=face	-1 11 -3 -4
v1=fall	5 4 -12 -1
v1=go	-13 3 1 2
v1=have	-3 -5 15 -15
v1=hold	0 -10 18 -15
v1=issue	0 1 -9 7
v1=keep	0 8 -13 6
v1=land	-6 24 -16 -5
v1=lapse	8 0 -6 -8
v1=lay	10 -17 8 0
v1=leave	-20 -1 -5 13
v1=lose	-3 -8 9 2
v1=lower	0 11 -8 0
v1=move	0 0 8 -12
v1=negotiate	1 -19 3 13
v1=offer	0 -3 -2 10
v1=order	0 14 -12 0
v1=other	-10 -6 8 4
v1=pass	8 0 -4 -6
v1=pay	-18 9 0 0
v1=post	0 7 -13 1
v1=prepare	-6 12 -1 -9
v1=promise	0 24 -18 -4
v1=propose	8 1 -9 -1
v1=publish	-14 2 8 -9
v1=put	0 -12 6 6
v1=raise	0 10 -7 0
v1=recommend	0 13 -11 0
v1=remain	0 -11 1 8
v1=resume	-12 6 0 -3
v1=revive	0 -11 13 -1
v1=run	3 4 -10 0
v1=see	7 -17 13 0
v1=send	0 11 -8 0
v1=set	0 -5 10 -4
v1=sign	-15 -1 5 -1
v1=sleep	11 -9 0 0
v1=start	9 0 3 -29
v1=stay	-1 3 -11 7
v1=strike	0 -10 17 -9
v1=suggest	0 17 -14 0
v1=suspend	-2 11 -10 0
v1=take	-3 -14 12 7
v1=threaten	-3 18 -10 0
v1=vote	0 12 -4 -2
v1=wait	-5 9 -2 0
v1=warn	8 -10 -6 5
v1=write	-3 7 1 -15
v2-none	-14 7 2 -5
v2=agree	-10 5 4 -6
v2=announce	4 -1 -12 6
v2=be	20 -7 -12 4
v2=call	-2 20 -12 -6
v2=charge	-1 17 -8 -3
v2=come	0 13 -6 -12
v2=continue	0 10 -7 -1
v2=decide	0 -9 2 8
v2=declare	0 10 -5 -5
v2=end	-6 18 0 -12
v2=freeze	0 -12 0 13
v2=get	0 12 -11 0
v2=go	-9 20 -4 -13
v2=have	-2 -16 17 3
v2=keep	0 -12 4 10
v2=land	-2 -5 -2 10
v2=leave	0 8 -25 8
v2=levy	-1 -17 9 11
v2=make	-12 -10 19 -3
v2=meet	-3 -9 21 -18
v2=move	10 -3 -7 0
v2=negotiate	2 13 -15 -1
v2=other	11 -1 3 -21
v2=pay	3 6 -4 -11
v2=plan	10 -7 -1 0
v2=postpone	0 10 -7 0
v2=put	-6 10 0 -9
v2=raise	6 5 -11 0
v2=reach	0 11 -6 -2
v2=receive	0 -14 15 0
v2=renew	0 3 3 -8
v2=rise	0 -13 4 9
v2=run	0 10 -4 0
v2=say	6 -6 -12 10
v2=see	-8 8 0 -9
v2=settle	0 -15 13 1
v2=sign	0 10 -20 11
v2=sit	3 -17 16 -10
v2=take	0 -8 8 0
v2=threaten	0 10 -8 0
v2=write	-1 16 -5 -5
vt0=agree past	0 -16 13 1
vt0=agree perfect	0 -14 14 0
vt0=announce past	-10 -8 6 7
vt0=announce pluperfect	0 11 -8 0
vt0=apply present	0 -2 -6 10
vt0=approve past	0 14 -7 -3
vt0=approve present	12 -11 0 0
vt0=be future	0 -20 15 5
vt0=be modal	-7 17 -9 0
vt0=be past	-6 10 0 -13
vt0=be pluperfect	-2 19 -12 -9
vt0=be present	4 -12 16 -12
vt0=begin future	0 23 -14 -13
vt0=begin modal	-11 -11 18 0
vt0=begin past	0 -12 11 0
vt0=begin pluperfect	18 -7 -13 0
vt0=begin present	10 10 -7 -21
vt0=bring modal	0 -10 11 0
vt0=bring present	-1 12 -9 0
vt0=call perfect	0 10 -9 0
vt0=carry present	0 11 -10 0
vt0=charge future	0 -7 -2 11
vt0=charge modal	10 -9 0 0
vt0=charge perfect	0 10 -2 -4
vt0=come future	0 -7 10 0
vt0=come present	-4 3 5 -15
vt0=conclude past	-5 -2 -4 9
vt0=conclude present	0 -5 -8 14
vt0=confirm modal	0 -10 11 0
vt0=continue present	-2 14 -11 0
vt0=decide past	0 -11 12 0
vt0=decide present	0 10 -8 0
vt0=declare past	0 0 -14 9
vt0=die past	0 10 -3 -5
vt0=end present	10 -2 0 -5
vt0=enter present	0 -8 9 0
vt0=expect present	-2 0 8 -14
vt0=fall past	-4 11 -6 0
vt0=fall present	12 -8 -3 0
vt0=go modal	9 4 -10 -7
vt0=go past	-11 7 0 -4
vt0=go present	-9 0 -7 12
vt0=have past	-12 12 2 -24
vt0=have present	1 -15 16 -2
vt0=hold present	-5 14 -6 -8
vt0=issue past	0 -4 -5 9
vt0=know present	0 -7 14 -8
vt0=land past	1 13 -16 -3
vt0=lapse present	10 -7 0 0
vt0=lay past	12 -12 0 0
vt0=leave past	-15 -3 8 2
vt0=leave present	0 7 -26 12
vt0=meet past	-5 -2 9 -4
vt0=meet perfect	0 9 -3 -1
vt0=meet pluperfect	10 -27 4 6
vt0=move perfect	0 -12 15 -3
vt0=negotiate past	0 -16 7 8
vt0=offer past	0 -6 -5 11
vt0=other modal	0 14 -8 -1
vt0=other past	-12 0 -8 15
vt0=other pluperfect	0 -11 8 0
vt0=pay future	0 10 -5 -2
vt0=pay present	-7 -12 13 3
vt0=post past	0 5 -12 3
vt0=promise past	0 20 -16 -3
vt0=propose past	8 -5 0 0
vt0=publish future	0 11 -6 -4
vt0=publish modal	0 -9 11 0
vt0=publish past	-2 10 0 -14
vt0=publish pluperfect	0 -11 11 0
vt0=put future	0 -13 13 0
vt0=put pluperfect	0 7 -10 3
vt0=put present	0 -10 1 8
vt0=receive future	0 -10 10 0
vt0=receive present	0 14 -12 0
vt0=remain present	0 -11 1 8
vt0=resume modal	0 -18 19 0
vt0=resume past	-5 15 2 -18
vt0=return past	0 5 -14 3
vt0=run future	0 9 0 -6
vt0=say pluperfect	0 7 -2 0
vt0=see past	14 -15 6 -7
vt0=see present	-1 -8 11 -2
vt0=sign future	0 3 1 -11
vt0=sign past	-8 7 -9 2
vt0=sign present	0 -15 8 8
vt0=sit future	3 7 -15 2
vt0=sit perfect	0 -14 4 3
vt0=sit present	-14 -6 12 3
vt0=start modal	16 -14 0 0
vt0=start present	-12 17 -1 -10
vt0=stay present	-1 4 -10 4
vt0=step past	8 -10 -4 4
vt0=strike past	0 -3 10 -8
vt0=take future	0 -20 16 6
vt0=take modal	0 21 -19 0
vt0=take past	1 -11 1 9
vt0=take present	-4 -4 13 -9
vt0=threaten pluperfect	-2 11 -5 0
vt0=warn past	8 -10 -6 5
vt0=write past	-1 3 4 -12
vt1=agree participle	1 9 -14 3
vt1=agree past	1 -13 10 0
vt1=agree perfect	0 -18 16 1
vt1=agree pluperfect	0 7 -11 4
vt1=announce pluperfect	0 11 -8 0
vt1=apply present	0 -2 -5 10
vt1=approve past	0 14 -7 -3
vt1=approve present	12 -11 0 0
vt1=be future	0 -18 13 5
vt1=be modal	-6 14 -6 0
vt1=be pluperfect	-2 18 -12 -7
vt1=begin future	0 22 -14 -12
vt1=begin modal	-11 -11 18 0
vt1=begin past	0 -14 12 0
vt1=begin pluperfect	19 -7 -13 0
vt1=begin present	10 6 -4 -20
vt1=bring modal	0 -10 11 0
vt1=bring present	-1 12 -9 0
vt1=call past	3 -8 0 5
vt1=charge future	0 -7 -2 11
vt1=charge modal	10 -9 0 0
vt1=charge perfect	0 10 -2 -4
vt1=come future	0 -7 10 0
vt1=come present	-4 -1 11 -15
vt1=conclude participle	0 17 0 -23
vt1=conclude past	-5 -6 -1 11
vt1=conclude present	0 -5 -8 14
vt1=confirm modal	0 -10 11 0
vt1=continue present	-2 14 -11 0
vt1=decide past	0 -11 12 0
vt1=decide present	0 10 -8 0
vt1=declare past	0 -9 -4 13
vt1=die past	0 10 -3 -5
vt1=end infinitive	0 10 0 -6
vt1=end participle	4 -5 -7 8
vt1=end present	10 -2 0 -5
vt1=enter present	0 -8 9 0
vt1=expect present	-2 0 8 -13
vt1=fall past	-4 11 -6 0
vt1=fall present	12 -8 -3 0
vt1=go gerund	0 -10 11 0
vt1=go modal	9 4 -10 -7
vt1=go past	-11 7 0 -4
vt1=go present	-9 0 -7 12
vt1=have past	-11 12 1 -25
vt1=have present	2 -16 16 -1
vt1=hold infinitive	0 -8 8 0
vt1=hold participle	0 -11 14 0
vt1=hold past	7 -14 8 0
vt1=hold present	-5 14 -6 -8
vt1=initial participle	0 -18 14 4
vt1=issue past	0 -4 -5 9
vt1=know present	0 -7 14 -8
vt1=land past	-3 19 -15 -2
vt1=lapse present	10 -7 0 0
vt1=lay past	12 -12 0 0
vt1=leave past	-14 -3 7 3
vt1=leave present	0 1 -19 12
vt1=lose participle	0 -12 13 0
vt1=meet gerund	0 -2 -3 9
vt1=meet infinitive	12 -3 -4 0
vt1=meet past	-5 -2 9 -4
vt1=meet perfect	0 9 -3 -1
vt1=meet pluperfect	10 -27 4 6
vt1=move perfect	0 -12 15 -3
vt1=negotiate past	0 -16 7 8
vt1=offer past	0 -6 -5 11
vt1=other modal	0 14 -8 -1
vt1=other past	-12 -1 -8 15
vt1=other pluperfect	0 -12 7 1
vt1=pay future	0 10 -5 -2
vt1=pay present	-7 -12 13 3
vt1=post past	0 5 -12 3
vt1=promise past	0 20 -16 -3
vt1=propose past	8 -5 0 0
vt1=publish future	0 11 -6 -4
vt1=publish modal	0 -9 11 0
vt1=publish past	-2 11 0 -14
vt1=publish pluperfect	0 -11 11 0
vt1=put pluperfect	0 7 -9 3
vt1=put present	0 -11 2 9
vt1=reach participle	0 -17 11 8
vt1=receive future	0 -10 10 0
vt1=receive present	0 14 -12 0
vt1=remain present	0 -11 1 8
vt1=resume modal	0 -18 19 0
vt1=resume past	-5 15 2 -18
vt1=return past	0 5 -14 3
vt1=run future	0 9 0 -6
vt1=say pluperfect	0 7 -2 0
vt1=see past	14 -15 6 -7
vt1=see present	-1 -8 11 -2
vt1=sign future	0 3 1 -11
vt1=sign participle	-1 -7 19 -19
vt1=sign past	-8 7 -9 2
vt1=sign present	0 -15 8 8
vt1=sit future	3 7 -15 2
vt1=sit perfect	0 -14 4 3
vt1=sit present	-14 -6 12 3
vt1=start gerund	8 1 -11 -4
vt1=start modal	16 -14 0 0
vt1=start present	-12 17 -1 -10
vt1=stay present	-1 4 -10 4
vt1=step past	8 -10 -4 4
vt1=strike participle	0 -8 9 0
vt1=strike past	0 -4 10 -7
vt1=take future	0 -20 16 6
vt1=take modal	0 21 -19 0
vt1=take past	1 -13 2 9
vt1=take present	-4 -4 13 -9
vt1=tell pluperfect	-4 -6 13 -5
vt1=warn past	8 -10 -6 5
vt1=write past	-1 3 4 -12
vt2=agree past	-2 -4 14 -12
vt2=be past	9 -8 1 -1
vt2=be present	10 1 -9 0
vt2=begin present	2 -10 7 0
vt2=call past	0 18 -15 0
vt2=carry infinitive	0 -5 -16 17
vt2=come past	-5 24 -15 -5
vt2=come present	0 -5 8 0
vt2=conclude past	0 3 -8 1
vt2=decide infinitive	0 -3 -4 8
vt2=declare past	0 10 -4 -5
vt2=end past	0 12 -2 -6
vt2=freeze infinitive	0 -12 0 13
vt2=get present	0 9 -8 0
vt2=go infinitive	0 12 -6 -3
vt2=go past	0 10 -4 -2
vt2=have past	-8 -8 14 0
vt2=have present	1 -10 3 4
vt2=hold infinitive	5 -10 7 -2
vt2=hold present	0 19 -18 0
vt2=keep perfect	0 -9 0 11
vt2=leave participle	1 23 -21 -12
vt2=leave past	0 -12 0 13
vt2=let infinitive	0 -5 11 -5
vt2=make infinitive	-6 -5 12 -3
vt2=make past	-2 9 -3 0
vt2=meet gerund	-1 -9 14 -4
vt2=meet present	3 -18 18 -9
vt2=move present	10 -6 -5 0
vt2=other modal	0 -8 9 0
vt2=other past	6 -14 9 -2
vt2=other perfect	14 0 -13 -3
vt2=pay perfect	0 -8 10 0
vt2=pay present	-2 29 -17 -5
vt2=plan participle	10 -7 -1 0
vt2=prolong infinitive	0 -10 2 5
vt2=prolong past	0 10 0 -6
vt2=publish past	7 -9 2 2
vt2=say past	0 -12 0 13
vt2=sign infinitive	0 11 -8 0
vt2=sign pluperfect	0 -9 0 10
vt2=sit future	0 -14 16 0
vt2=sit past	0 -15 16 -2
vt2=sit present	4 4 -8 0
vt2=stand past	-1 -6 -2 11
vt2=take infinitive	0 -11 12 0
vt2=take past	3 -14 7 2
vt2=take present	0 20 -14 -1
vt2=tell past	0 12 -9 -1
vt2=write past	-1 13 -4 -3
words=2	-11 1 7 -8
words=3	-17 11 0 -12
words=4	-4 11 -11 1
words=5	0 4 3 -10
year	-30 13 -25 21`;
