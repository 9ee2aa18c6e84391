// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-15 16 -1 -11
a:'s	-1 -8 3 8
a:'s <level>	9 -7 0 0
a:'s commerce	1 -17 0 15
a:'s meet	-2 -7 15 -9
a:'s new	0 -11 13 0
a:'s visit	0 9 -7 -1
a:-	-15 -2 16 -5
a:.	-8 8 -6 2
a:<day-ahead>	22 28 -38 -17
a:<day-ahead> .	25 8 -30 -9
a:<day-gone>	36 -25 -3 -4
a:<day-gone> .	17 0 -12 -2
a:<day-today>	7 -11 16 -20
a:<day-today> .	5 0 0 -10
a:<day-today> the	0 -7 9 0
a:<duty>	4 3 0 -8
a:<gate>	-2 -15 9 12
a:<goods-amount>	0 13 -9 0
a:<level-noun>	-8 5 -2 1
a:<level>	0 19 -10 -21
a:<level> .	-7 12 -28 10
a:<level> and	0 10 -6 0
a:<level> in	0 13 -9 0
a:<level> on	4 3 -3 -10
a:<level> to	0 -9 -9 16
a:<money>	16 -7 -9 0
a:<money> of	17 -12 -11 6
a:<month-ahead>	0 14 -13 0
a:<month-gone>	-4 19 -6 -9
a:<name> 's	13 -34 5 23
a:<name> .	-8 -9 18 -8
a:<name> and	-6 0 -4 9
a:<name> end	0 -10 15 -4
a:<name> levy	0 -10 12 0
a:<name> on	0 11 -3 -6
a:<name> trade	0 -11 16 -4
a:<not>	-11 2 -3 6
a:<number> and	-8 -7 14 -1
a:<number> the	9 -12 4 -2
a:<office>	-20 -4 12 0
a:<office> .	0 3 -8 5
a:<office> of	0 -12 2 8
a:<office> order	0 10 -8 0
a:<organisation>	0 21 -20 -2
a:<organisation> 's	0 15 -14 0
a:<person>	-13 0 1 5
a:<person> 's	-6 9 0 -6
a:<person> .	-12 -7 13 -1
a:<person> agree	0 -19 12 5
a:<person> and	0 -21 13 10
a:<person> announce	0 10 -2 -5
a:<person> for	-1 -8 8 1
a:<person> in	-4 26 -18 -9
a:<person> of	0 11 -8 0
a:<person> on	-5 11 -5 -1
a:<person> sign	0 12 -7 -2
a:<person> to	0 -12 8 2
a:<quality>	0 -6 8 -2
a:<quality> and	5 -8 -7 8
a:<quality> rice	9 -8 0 0
a:<quality> side	-1 -13 8 7
a:<quality> time	0 11 -6 -2
a:<seat> .	0 -1 16 -28
a:<seat> had	0 11 -8 -1
a:<seat> the	-3 -3 13 -7
a:<sender>	-4 14 -3 -7
a:<span>	16 -6 -9 2
a:<span> .	5 -26 18 1
a:<span> from	-5 13 -10 0
a:<span> in	0 18 -13 -6
a:<span> of	16 -18 6 -2
a:<span> the	0 5 -8 1
a:<v-agree>	-20 7 2 -4
a:<v-bear>	-6 -3 10 -4
a:<v-begin>	-10 2 9 -8
a:<v-buy>	-1 27 -27 0
a:<v-deny>	0 -11 13 0
a:<v-down>	10 8 0 -27
a:<v-impose>	-5 -9 4 7
a:<v-say>	15 -5 -14 7
a:<v-sell>	-3 8 -7 0
a:<v-stay>	-6 2 7 -7
a:<v-target>	-10 6 0 0
a:<v-up>	10 0 -9 -2
a:a	-16 12 -5 0
a:a <quality>	0 9 -4 -2
a:a <span>	6 -4 -10 6
a:a deal	0 -15 17 0
a:a further	0 -6 11 -2
a:a hotel	0 2 -10 6
a:a meet	3 5 0 -10
a:a pause	0 -18 19 0
a:a result	-1 1 -9 7
a:a signature	-1 18 0 -15
a:a third	-7 19 -6 -9
a:a truce	-12 -4 14 0
a:about	18 -15 3 -4
a:account	0 0 -11 12
a:account of	0 -1 -11 12
a:act	0 -7 -1 10
a:additional	0 8 -3 0
a:after	3 -3 -7 8
a:after <span>	0 -20 -1 19
a:after a	10 0 6 -17
a:after all	0 15 -12 -1
a:afternoon	6 -16 -12 21
a:afternoon .	0 -7 -1 10
a:agree	-8 7 1 -8
a:agree in	0 -9 12 -1
a:agree on	0 13 1 -15
a:agreement	-3 0 13 -11
a:agreement .	0 0 10 -14
a:agreement with	0 -13 13 0
a:all	8 -20 14 0
a:all .	0 13 -9 -1
a:all the	0 -8 10 0
a:also	0 14 -11 -1
a:ambassador	16 -2 -10 -6
a:an	-18 12 0 -2
a:an hour	0 -16 20 -1
a:and	23 -14 0 -1
a:and <day-gone>	19 -11 -8 -3
a:and <name>	-16 -4 -8 22
a:and <person>	-10 -6 4 6
a:and <quality>	4 -11 0 6
a:and <seat>	0 13 -3 -7
a:and a	0 12 -4 -5
a:and come	-2 7 0 -4
a:and end	12 -8 0 -2
a:and hold	0 12 -10 0
a:and is	-3 10 -4 -1
a:and last	-14 12 -15 4
a:and meet	-4 15 -10 0
a:and of	0 -11 12 0
a:and on	18 -11 0 -9
a:and stay	11 -2 -7 0
a:and the	0 -27 35 -11
a:and to	0 11 -6 0
a:announce	6 -4 -17 12
a:announce <level>	10 -6 -2 0
a:announce a	0 10 -4 -4
a:any	-4 -2 9 -1
a:are	9 -2 -9 3
a:arrangement	-2 -3 12 -10
a:arrive	0 12 -7 -3
a:as	6 2 -26 10
a:as plan	9 -6 -2 0
a:as well	0 -4 -1 8
a:at	-1 20 -8 -15
a:at a	9 -3 0 -5
a:at least	9 -5 -1 0
a:at noon	0 2 -14 10
a:at once	0 9 -5 -2
a:at the	-5 12 -15 4
a:back	7 1 -13 0
a:be	1 12 -14 -1
a:been	-5 13 -21 7
a:been call	0 8 -7 0
a:before	-5 -4 14 -9
a:before <day-ahead>	0 8 -7 0
a:begin	-7 -2 10 0
a:behind	-3 -3 9 0
a:between	3 4 4 -26
a:between the	10 -2 -4 -1
a:both	-4 17 5 -23
a:both side	0 17 -6 -11
a:bridge	-5 -3 11 -1
a:bring	-1 -6 14 -4
a:busan	-6 3 5 -11
a:by	-22 16 -10 -1
a:by <number>	0 12 -7 -1
a:by <office>	0 -7 12 -7
a:by <person>	0 -11 0 14
a:by <span>	-2 3 6 -12
a:by the	0 0 -12 11
a:call	-3 8 0 -12
a:call .	0 10 -9 0
a:call off	0 9 -8 0
a:call with	0 -8 9 0
a:can	0 -6 -2 9
a:car	8 -12 2 0
a:carry out	0 0 -10 6
a:ceasefire	0 20 -12 -9
a:close	11 0 -6 -6
a:coal	0 -15 0 14
a:coffee	12 -5 -5 -3
a:come	-1 16 -6 -12
a:commerce	0 -8 -3 11
a:commerce ministry	0 -8 0 11
a:complete	0 -12 14 0
a:conversation	0 -12 0 11
a:cost	0 11 -5 -2
a:could	-1 15 -7 -4
a:country	9 -3 0 -5
a:country .	11 -8 -2 0
a:custom house	-6 -2 10 -1
a:cut	17 -9 -3 -5
a:day	-2 11 -15 0
a:day of	0 5 -14 3
a:deadline	0 10 -5 -1
a:declare	0 9 -2 -6
a:delegation	8 0 -16 6
a:did	0 5 -11 4
a:dinner	9 -11 0 2
a:discuss	3 -15 0 6
a:do	-1 -9 16 -6
a:doe	0 -20 13 9
a:doe not	0 -20 12 10
a:done	0 -8 -3 12
a:due	1 -9 8 0
a:duty of	0 9 -3 -1
a:duty on	1 -14 10 2
a:each	15 -3 -10 0
a:each side	9 -11 -1 3
a:economic	0 11 -8 0
a:economy	-2 -8 12 0
a:end	10 -4 0 -5
a:end on	0 9 -8 0
a:evening	8 -16 -12 20
a:evening <person>	-8 -3 -13 19
a:evening in	0 -6 14 -7
a:evening they	1 -14 1 8
a:event	14 -12 0 0
a:expire	0 -7 0 9
a:expire .	0 -7 0 10
a:extend the	0 10 -3 -4
a:extension of	0 9 0 -6
a:fact	0 9 -3 -4
a:fact sheet	0 8 -3 -3
a:fall	0 11 -6 -1
a:final	-2 11 -6 -1
a:first	11 12 -13 -12
a:fly	-1 -6 13 -6
a:for	8 -14 16 -13
a:for <span>	15 15 -14 -21
a:for another	-3 -21 21 0
a:for what	0 -8 10 -2
a:force	0 9 -7 0
a:four	-2 24 -20 -1
a:fourth	-7 -9 7 6
a:fourth round	0 -10 3 8
a:framework	-2 -20 -4 26
a:framework for	0 -2 -7 8
a:framework of	0 -13 11 0
a:freeze	0 -7 -4 12
a:from	-37 10 -1 6
a:from <day-ahead>	-11 10 0 -3
a:from <level>	0 -17 3 16
a:from <seat>	0 0 6 -9
a:gave	0 12 -7 0
a:geneva .	0 -6 -10 15
a:get	0 13 -11 0
a:go on	0 -19 14 7
a:golf	0 -9 11 0
a:good	11 -2 -1 -6
a:good have	0 -9 10 0
a:had	0 18 -18 -5
a:had agree	0 8 -4 0
a:had been	0 11 -12 0
a:had not	0 15 -11 -3
a:half	0 14 -2 -10
a:hall	-1 17 -11 -7
a:hall .	0 15 -13 0
a:hall of	0 -12 13 0
a:has	-4 0 -14 16
a:has been	0 1 -19 12
a:have	6 -13 17 -16
a:have pay	0 -8 10 0
a:having	0 18 -15 -3
a:he	-1 6 1 -12
a:he was	0 11 -8 0
a:here	-8 22 -16 0
a:his	-14 -8 7 10
a:hold	0 13 -10 -5
a:home	-6 21 -16 0
a:hotel	-1 9 -12 4
a:hour .	0 5 -10 3
a:hour and	0 -12 15 0
a:how	-5 -8 -13 24
a:i	-1 19 -12 -4
a:in	-7 -20 18 8
a:in <month-ahead>	0 11 -11 0
a:in <name>	-4 16 -7 -14
a:in <seat>	12 -14 -6 13
a:in <span>	1 8 -10 -1
a:in a	0 16 -5 -11
a:in geneva	9 -14 8 -2
a:in madrid	6 -3 -9 8
a:in new	11 -15 -3 8
a:in stockholm	-2 -7 -9 17
a:in the	-7 12 -3 -6
a:in their	-2 13 -3 -7
a:into	-4 25 -14 -5
a:is	-8 10 1 -12
a:is <number>	0 -9 12 0
a:is a	0 -15 5 10
a:it	-9 -5 12 -2
a:it .	-4 -10 13 0
a:it had	0 11 -8 -1
a:it say	9 -7 0 0
a:it was	-4 -4 11 -7
a:its	-8 52 -41 -11
a:jinping	0 -6 9 0
a:keep	-8 -10 1 12
a:land	0 -5 0 9
a:largest	0 -7 9 0
a:last .	0 -15 0 14
a:last week	0 9 -2 -6
a:later	0 -2 -8 11
a:law	0 14 -9 -1
a:least	9 -5 -1 0
a:levy	0 -8 10 0
a:levy <level>	0 -11 12 0
a:list	8 4 -15 -2
a:long	0 -10 5 5
a:longer	0 9 -8 0
a:machine	0 -20 20 0
a:madrid	6 -3 -9 8
a:make	-9 -4 15 -7
a:market	0 -8 -1 12
a:matter	0 -10 11 0
a:mean	9 0 -10 0
a:measure	0 9 -3 -4
a:meet	-2 -3 14 -18
a:meet <person>	-7 21 -14 -4
a:meet in	5 -26 21 0
a:meet with	0 12 -6 -6
a:mention	0 -10 0 11
a:mention it	0 -10 0 11
a:midnight	0 5 -9 1
a:minister	0 -19 17 0
a:minute	-4 0 10 -6
a:minute .	0 -8 11 0
a:month	0 12 -1 -12
a:more	-6 -6 1 12
a:more than	0 0 -12 10
a:morning	26 -5 -16 -7
a:morning .	10 -17 16 -12
a:morning in	7 11 -16 -8
a:most	10 5 -12 -7
a:move	11 -2 -5 -4
a:mr	0 4 2 -10
a:name	0 8 -6 0
a:nation	15 -21 2 0
a:need	0 -16 8 9
a:negotiate	3 11 -15 -2
a:neither	0 -5 11 -6
a:neither side	0 -9 13 -3
a:night	-21 -3 -2 16
a:no	-1 -2 -6 12
a:noon	4 -12 -6 15
a:not .	0 -10 11 0
a:not mention	0 -11 0 11
a:nothing	-4 25 -18 -5
a:number	-3 12 -6 -1
a:of <level>	0 12 -1 -9
a:of <month-gone>	0 9 -7 0
a:of <number>	0 13 -6 -4
a:of <person>	-9 14 -9 0
a:of <span>	10 -1 -5 0
a:of a	-6 0 -11 14
a:of an	0 -14 16 0
a:of good	17 -18 -7 6
a:of last	2 -12 12 -4
a:of negotiation	0 0 5 -10
a:of talk	13 3 -3 -9
a:of the	0 9 -16 4
a:of thi	0 -5 8 -1
a:off	-2 -1 -2 9
a:off .	0 13 -10 0
a:off the	1 -18 7 10
a:offer	0 20 -13 -5
a:on	8 -2 2 -10
a:on .	0 15 -13 0
a:on <day-ahead>	9 25 -30 -11
a:on <day-gone>	14 0 -1 -17
a:on <day-today>	-9 18 -9 0
a:on <quality>	10 -14 7 -1
a:on a	-6 0 12 -9
a:on an	0 -3 -7 10
a:on each	9 -1 -6 0
a:on how	-2 -16 0 18
a:on the	-3 0 13 -17
a:once more	0 -11 13 0
a:one	7 -7 -13 15
a:one of	0 -6 -3 10
a:open	0 13 -10 -1
a:opened	-6 14 -3 -2
a:or	-5 20 -14 0
a:order	0 18 -19 0
a:out	-5 8 -20 9
a:out the	0 12 -2 -9
a:over	-16 16 -4 -5
a:over a	-4 0 11 -9
a:over the	0 15 -8 -6
a:own	-4 -8 16 -5
a:page	0 9 -3 -1
a:palm	0 -10 14 -4
a:paper	-4 9 -18 6
a:paper .	0 -2 -4 8
a:party	0 12 -6 -4
a:past	-2 14 -11 0
a:pause	-3 -12 14 0
a:pause in	0 -8 11 0
a:pay <level>	0 20 -12 -2
a:pay <number>	7 -9 -7 7
a:people	6 -11 7 -1
a:place	-1 -12 10 4
a:place .	0 -9 9 0
a:plan	3 7 -9 -8
a:plan .	9 -6 -1 0
a:postpone	0 10 -7 0
a:president	0 -5 -11 21
a:president xi	0 -6 9 0
a:promise	0 -6 -4 11
a:proposal	-6 -1 10 -4
a:published its	0 1 -11 7
a:put	-4 19 -15 0
a:raise	6 9 -13 -1
a:rate	0 11 0 -7
a:reach	0 20 -6 -14
a:receive	0 -12 14 0
a:record	11 -6 -2 -1
a:result .	-5 11 -3 -2
a:return	0 14 -4 -9
a:rice	9 0 -9 0
a:rise to	0 -11 11 0
a:room	0 12 -8 -3
a:round	-13 0 5 1
a:round of	-16 9 3 -5
a:rule	0 -14 16 0
a:rule on	0 -10 10 0
a:run	-2 18 -8 -7
a:same .	0 -8 10 0
a:say on	4 -10 0 7
a:season	0 9 -1 -6
a:seat	3 -8 4 0
a:second	-19 -17 21 9
a:second round	-9 -12 13 5
a:sell	0 -9 3 6
a:settle	0 -15 12 0
a:settle the	0 -10 14 -2
a:sheet	0 19 -10 -7
a:ship	0 9 -6 -1
a:shook	0 -12 17 -4
a:shook hand	0 -12 17 -4
a:should	0 0 -10 8
a:show	-5 -5 10 0
a:show .	-1 -8 9 0
a:side .	0 16 -13 0
a:side want	0 -11 14 -1
a:sign .	0 -6 -4 11
a:sign a	0 -12 12 0
a:sign an	0 10 -4 -4
a:sign the	0 -1 -11 9
a:signature	-2 19 -15 -3
a:signature .	-1 11 -1 -5
a:since	0 -7 14 -10
a:since <month-gone>	-1 -4 11 -5
a:sit	3 -6 7 -5
a:so	-1 10 -7 0
a:speak	0 9 -18 6
a:spoke	0 -4 11 -6
a:spoke by	0 -16 18 0
a:stand	0 10 -3 -5
a:standstill	0 -8 -2 13
a:state	5 -10 -3 11
a:stay	9 0 -11 -1
a:still	0 -9 4 8
a:still pay	0 -7 0 9
a:stockholm	8 -16 -12 16
a:sugar	-3 3 -16 11
a:summer	0 -6 9 -1
a:suspend for	0 10 -6 0
a:take	1 -13 9 0
a:take effect	0 -11 11 0
a:talk	-1 9 6 -16
a:talk .	4 -1 11 -16
a:talk at	-1 14 -6 -5
a:talk since	1 -11 10 -5
a:talk with	-5 12 0 -9
a:tariff	2 12 -2 -17
a:tariff .	-5 -2 11 -3
a:tariff on	8 -13 7 -5
a:tariff truce	3 14 -15 -2
a:tea	0 -5 10 -5
a:telephone	-1 -18 23 -6
a:telephone call	0 -9 10 0
a:term	-4 -6 11 0
a:term of	0 -8 10 0
a:text	0 -10 4 6
a:that	12 -5 -2 -1
a:that <name>	8 -10 7 -6
a:that the	4 0 -15 6
a:the	-3 19 -12 -11
a:the <name>	-6 4 5 -10
a:the <office>	-8 -4 17 -16
a:the <organisation>	5 12 -20 0
a:the <person>	-11 3 2 0
a:the <quality>	0 -8 13 -4
a:the <seat>	-1 -6 12 -10
a:the agreement	0 11 -8 0
a:the bridge	-4 -3 10 -1
a:the delegation	3 0 -10 5
a:the duty	9 -4 -7 2
a:the framework	0 -14 12 0
a:the new	0 15 -11 -3
a:the next	10 4 -16 0
a:the one	0 -8 11 0
a:the people	0 -11 12 0
a:the second	-7 -19 22 3
a:the three	0 -3 -9 11
a:the truce	-7 0 19 -21
a:the two	16 -10 6 -14
a:their duty	0 -1 11 -8
a:their president	0 -7 -20 21
a:their tariff	0 8 -13 3
a:their truce	0 13 -4 -10
a:there	-5 2 -10 10
a:there 's	0 -8 0 10
a:therefore	0 -10 10 0
a:they	-6 -23 8 18
a:they had	0 -3 -16 14
a:thi	-7 -7 0 13
a:thi week	-1 -2 -14 18
a:thi year	0 -14 16 0
a:third	-14 12 -2 -2
a:third round	-2 10 -5 -1
a:through	12 0 -7 -4
a:tiktok	0 -12 0 12
a:time	-11 -15 22 0
a:to	13 -15 17 -16
a:to <day-ahead>	0 11 -7 -1
a:to <day-gone>	16 -15 -3 2
a:to <level>	-2 -3 -5 13
a:to <name>	0 -17 19 0
a:to <number>	-1 13 -5 0
a:to a	3 10 -10 -5
a:to an	0 11 -5 -5
a:to apply	0 -9 9 0
a:to be	-3 25 -17 -6
a:to carry	0 -6 -13 16
a:to complete	0 -12 14 0
a:to cut	9 -9 0 0
a:to do	0 -8 9 0
a:to freeze	0 -8 -4 12
a:to leave	0 9 -6 -2
a:to make	-4 -4 10 -3
a:to stop	0 -6 10 -3
a:to suspend	0 -4 13 -9
a:to take	0 -10 10 0
a:to the	20 15 -29 -11
a:together	0 -9 9 0
a:trade	-2 12 0 -15
a:trade .	11 -5 -5 0
a:trade agreement	0 1 7 -12
a:trade deal	0 12 -11 0
a:truce	-16 5 12 -14
a:truce .	0 17 -13 -4
a:truce between	0 0 7 -10
a:truce of	-2 10 1 -11
a:truce on	0 -11 10 0
a:truce over	0 -4 13 -10
a:truce with	0 12 -1 -11
a:turn	0 15 -14 0
a:two	7 -10 1 4
a:two country	11 -15 4 0
a:two hour	-1 11 -7 -1
a:two side	-1 12 -9 0
a:under	-5 25 -16 -4
a:until <day-ahead>	9 -11 -1 8
a:use	0 -1 -7 8
a:visit	11 -9 -11 10
a:visit .	-9 0 -1 7
a:wait	0 -14 15 0
a:want	0 -11 15 -3
a:want a	0 -12 14 -1
a:was	5 0 1 -11
a:was <level>	0 12 -9 0
a:was <number>	0 12 -8 0
a:was to	0 10 -7 -1
a:we	4 -12 8 0
a:what	-6 12 -12 1
a:what <person>	0 0 -9 9
a:what the	0 10 -6 -2
a:what their	0 -10 -4 14
a:when	0 12 -5 -4
a:whether	-2 2 -12 7
a:will	-1 -8 10 0
a:with	-6 -10 7 7
a:with <name>	13 -11 3 0
a:with <person>	0 -20 24 -11
a:with a	-5 -4 -6 14
a:with an	-2 8 -13 4
a:with both	0 15 -1 -13
a:with his	0 -9 11 0
a:with the	-15 5 3 0
a:word	5 0 1 -10
a:world	9 0 -7 -1
a:write	0 14 -7 -3
a:xi	0 -6 9 0
a:xi jinping	0 -6 9 0
a:year	0 -9 14 -8
a:|	0 -5 10 -2
b:"	-3 6 -9 4
b:" a	9 -4 -1 -3
b:" i	0 -6 -4 10
b:" on	0 -8 0 10
b:" the	0 -8 12 -2
b:&	7 -10 8 -7
b:& p	7 -13 9 -5
b:'	0 7 0 -10
b:'s	10 1 0 -17
b:'s <person>	-2 -13 17 0
b:'s cabinet	0 -7 9 0
b:'s commerce	-4 7 0 -5
b:'s foreign	9 -11 7 -5
b:'s ministry	0 10 -5 0
b:'s on	0 12 -11 0
b:'s president	0 -13 10 2
b:'s prime	0 0 -15 11
b:'s state	0 -17 19 0
b:'s talk	-1 -4 12 -6
b:'s trade	0 -21 26 -8
b:'s vice	0 -11 10 1
b:)	-2 -2 -8 15
b:,	-9 0 6 -3
b:, <level>	10 -15 9 -2
b:, <name>	9 -5 -19 19
b:, <number>	0 9 -4 -1
b:, <office>	0 12 -17 0
b:, <person>	-10 4 -1 0
b:, <quality>	-3 -19 12 12
b:, a	8 -10 -7 6
b:, after	0 -21 17 4
b:, also	0 -10 0 12
b:, and	5 15 -20 2
b:, announce	0 9 -13 0
b:, are	0 -13 10 2
b:, as	11 -13 7 -5
b:, at	-4 -5 14 -9
b:, before	0 11 -10 0
b:, by	0 9 -3 -4
b:, clear	0 12 -11 0
b:, conclude	0 15 0 -11
b:, custom	12 -9 -1 0
b:, due	0 15 -10 -2
b:, end	-6 -4 -10 18
b:, figure	0 -7 9 0
b:, go	0 17 -11 -3
b:, had	-14 -13 4 17
b:, having	0 -11 16 -4
b:, his	0 12 -10 0
b:, hold	4 -17 9 0
b:, in	-20 2 24 -44
b:, it	0 9 -13 2
b:, meet	-7 -26 36 -6
b:, monday	-1 -12 10 3
b:, on	6 -5 12 -23
b:, published	0 14 -8 -3
b:, put	11 2 -9 -12
b:, return	0 14 -12 -4
b:, saturday	9 -11 -3 5
b:, say	-11 -7 0 14
b:, set	0 -10 11 0
b:, so	0 -8 10 0
b:, take	11 0 -10 -5
b:, tell	0 12 -2 -11
b:, the	0 20 -4 -24
b:, thursday	5 10 -8 -11
b:, tuesday	0 4 3 -11
b:, under	0 -8 10 0
b:, until	0 -15 -7 21
b:, visited	0 -8 11 -1
b:, was	-8 0 11 -14
b:, wednesday	0 -11 11 -1
b:, were	0 0 -16 15
b:, will	-1 -15 17 -3
b:, with	-4 11 0 -8
b:- <name>	0 -15 0 13
b:- <person>	0 17 -10 -8
b:- <quality>	-5 2 10 -12
b:- and	0 -9 0 9
b:- trade	0 16 -13 -5
b:.	-8 -3 8 0
b:. <person>	-1 -10 17 -8
b:. m	0 12 -7 -1
b:/	8 -20 16 0
b:/ <number>	0 -18 18 0
b::	-7 10 -3 -5
b:: <level>	-2 17 -8 -2
b:: <name>	0 19 -11 -3
b:: <number>	10 1 -5 -7
b:: <person>	0 18 -13 -5
b:: and	12 -3 -11 0
b:: from	3 -12 1 7
b:: he	0 -13 14 0
b:: it	0 11 -8 0
b:: its	0 11 -9 0
b:: no	0 -22 16 6
b:: on	-4 -5 12 -7
b:: the	4 -9 -10 17
b:: then	0 10 -9 0
b:: what	-3 4 -16 8
b:: will	0 15 -14 0
b:; <person>	0 -5 11 -5
b:; a	0 -12 14 0
b:; he	0 13 -13 0
b:; it	10 4 -18 -1
b:; the	-3 7 -10 7
b:<agent>	-1 0 4 -8
b:<day-ahead>	-15 -2 -19 24
b:<day-ahead> and	-5 -16 -2 21
b:<day-gone>	-12 -11 -30 39
b:<day-gone> and	-9 -23 -5 32
b:<day-gone> evening	0 -7 -1 11
b:<day-today>	-16 0 15 -8
b:<duty>	-17 4 -1 6
b:<gate>	-5 -21 19 9
b:<goods-amount>	0 15 -12 0
b:<goods>	-2 18 -8 -14
b:<level>	2 21 -23 -8
b:<level> in	-2 -5 -11 14
b:<level> more	12 -10 0 0
b:<level> on	4 8 -10 -10
b:<level> since	-6 14 -4 0
b:<level> until	0 -11 14 -2
b:<money> of	-2 -7 10 0
b:<month-gone>	0 23 -19 -7
b:<month-gone> to	0 9 -3 -4
b:<name>	-1 17 -10 -11
b:<name> 's	0 -2 12 -18
b:<name> at	0 18 -20 3
b:<name> begin	12 -10 2 -7
b:<name> come	0 9 -2 -4
b:<name> end	2 1 6 -10
b:<name> gave	0 -11 13 0
b:<name> go	-1 13 -9 -1
b:<name> had	-5 17 -10 0
b:<name> have	-6 15 -4 -5
b:<name> hold	0 -6 10 0
b:<name> meet	0 13 -6 -13
b:<name> on	-13 3 -1 3
b:<name> opened	7 -12 7 -5
b:<name> prolonged	0 -12 0 14
b:<name> put	0 12 -7 -4
b:<name> reach	0 12 -2 -8
b:<name> say	0 -15 6 10
b:<name> sign	0 -16 8 8
b:<name> spoke	0 -9 10 0
b:<name> to	24 -8 -12 -7
b:<name> was	0 -3 12 -8
b:<name> were	0 7 -9 2
b:<name> will	-7 16 -1 -9
b:<name> would	0 11 -8 0
b:<not>	-3 -11 12 1
b:<number>	14 1 -15 1
b:<number> -	0 0 -19 17
b:<number> /	-7 -13 18 0
b:<number> a	0 10 -5 0
b:<number> and	0 9 -1 -5
b:<number> of	0 -10 16 -6
b:<number> on	9 6 -14 -1
b:<number> round	-8 -3 12 0
b:<number> to	0 -9 -3 14
b:<number> vote	11 -9 0 0
b:<number> was	13 -8 -4 0
b:<office> 's	22 -19 -3 0
b:<office> <person>	5 -11 -5 11
b:<office> agree	0 -11 0 11
b:<office> had	-5 -9 0 14
b:<office> has	0 -11 12 0
b:<office> have	0 -9 12 -4
b:<office> in	0 -12 8 7
b:<office> order	0 9 -7 0
b:<office> sign	0 -6 10 -4
b:<office> sit	0 -17 18 -2
b:<office> spoke	0 -13 15 0
b:<office> tell	0 11 -8 0
b:<office> to	0 10 -7 -2
b:<organisation>	21 19 -13 -28
b:<organisation> and	-8 25 -8 -11
b:<organisation> doe	11 -11 0 0
b:<organisation> end	0 15 0 -15
b:<organisation> from	0 -11 12 0
b:<organisation> hold	0 10 -9 0
b:<organisation> in	-7 2 -10 12
b:<organisation> is	-1 -7 12 0
b:<organisation> meet	0 28 -26 0
b:<organisation> on	-7 12 -1 -15
b:<organisation> put	-1 -10 12 0
b:<organisation> say	8 -18 19 -12
b:<organisation> to	0 15 -15 0
b:<person>	-23 8 3 -4
b:<person> and	9 -7 8 -15
b:<person> announce	0 -15 12 5
b:<person> arrive	-1 6 -11 4
b:<person> arrived	14 0 -16 0
b:<person> ask	0 -14 15 0
b:<person> at	0 -17 7 9
b:<person> begin	12 -14 -2 0
b:<person> by	0 -9 11 0
b:<person> call	0 -13 14 0
b:<person> did	0 10 -9 0
b:<person> flew	-4 -1 -4 11
b:<person> for	-7 14 -15 6
b:<person> go	0 -11 18 -9
b:<person> had	0 14 -2 -21
b:<person> has	0 14 -14 0
b:<person> hold	0 13 -11 -1
b:<person> is	-5 5 -10 13
b:<person> leave	-4 5 -14 7
b:<person> meet	-12 -17 22 0
b:<person> new	0 11 -6 -3
b:<person> of	0 -12 17 -1
b:<person> on	-7 -6 16 -10
b:<person> post	0 12 -5 -5
b:<person> reach	0 -10 11 0
b:<person> receive	0 -17 18 0
b:<person> say	-1 -14 5 12
b:<person> shook	0 -24 20 4
b:<person> sit	0 24 -20 -8
b:<person> take	0 10 -5 -2
b:<person> talk	0 19 -16 -1
b:<person> tell	-7 8 1 -8
b:<person> to	0 13 -11 0
b:<person> was	-6 24 -25 0
b:<person> will	-2 -8 3 5
b:<person> would	0 -7 9 0
b:<points>	-1 18 -8 -8
b:<quality>	5 -12 7 0
b:<quality> colleague	0 6 -2 -9
b:<quality> cotton	0 -10 2 6
b:<quality> counterpart	0 -3 9 -9
b:<quality> custom	0 -14 3 11
b:<quality> delegation	-4 -11 8 7
b:<quality> good	5 -16 7 5
b:<quality> government	0 17 -15 0
b:<quality> official	0 -6 -7 10
b:<quality> one	8 -18 -2 13
b:<quality> opposite	0 -14 16 0
b:<quality> president	4 -12 14 -10
b:<quality> trade	-8 13 0 -17
b:<quality> vice	2 9 -13 0
b:<seat> and	-2 16 -1 -17
b:<seat> for	-1 -2 13 -10
b:<seat> had	0 -11 3 10
b:<seat> has	0 -9 10 0
b:<seat> have	0 9 -7 0
b:<seat> is	10 -16 6 0
b:<seat> issued	0 -5 -5 11
b:<seat> on	11 -2 -4 0
b:<seat> put	0 15 -10 -4
b:<seat> say	0 32 -24 -7
b:<seat> the	0 -9 8 0
b:<seat> until	0 12 -15 1
b:<seat> ·	0 -9 11 0
b:<sender>	-10 14 -8 -1
b:<span>	17 -4 -24 12
b:<span> at	0 -15 7 9
b:<span> from	6 9 -19 0
b:<span> in	0 -14 10 0
b:<span> of	18 -26 -12 17
b:<v-agree>	-16 -2 8 -2
b:<v-bear>	3 7 -2 -13
b:<v-begin>	11 -9 5 -1
b:<v-buy>	-3 0 9 -18
b:<v-deny>	0 19 -12 -6
b:<v-end>	-14 5 -24 15
b:<v-impose>	-14 1 3 1
b:<v-propose>	-5 -13 13 6
b:<v-return>	-16 10 -1 -4
b:<v-sell>	-7 16 -3 -13
b:<v-stay>	-5 -1 -4 11
b:<v-suspend>	0 -7 12 -4
b:<v-target>	15 0 -14 0
b:<v-threaten>	6 12 -16 -7
b:<v-up>	-25 0 4 6
b:@	12 -10 0 0
b:a	-3 4 5 -15
b:a .	0 10 -5 0
b:a call	0 -18 19 0
b:a first	0 -8 10 -1
b:a fourth	0 22 -19 -3
b:a framework	0 8 -15 7
b:a lasting	0 -13 14 0
b:a letter	0 6 -9 2
b:a new	-6 4 9 -12
b:a notice	0 -11 11 0
b:a permanent	0 -11 13 0
b:a phone	0 -10 12 0
b:a post	0 14 -9 -2
b:a round	-3 -12 22 -6
b:a second	-18 -6 8 8
b:a summit	-3 -8 15 -3
b:a telephone	0 -3 6 0
b:a television	0 -7 0 10
b:a text	0 9 -11 0
b:a third	4 15 -18 -2
b:a trade	0 0 8 -9
b:a very	9 0 -9 -2
b:a video	0 9 -7 0
b:a year	0 8 -7 0
b:about	-9 0 15 -13
b:accord	0 4 -18 9
b:according	0 12 -5 -3
b:account	-3 17 -11 -4
b:account of	-3 17 -11 -4
b:across	0 -13 16 -1
b:act	0 12 -9 0
b:additional	7 -15 -5 12
b:additional <level>	9 -15 -1 8
b:adjourned	0 -2 -8 11
b:adopt	0 -1 -9 9
b:after	-16 -17 34 -16
b:after <span>	-6 -10 13 0
b:after the	-3 4 8 -17
b:again	-19 11 -1 -7
b:again on	-4 8 -2 -6
b:ago	0 20 -13 -6
b:agree	-16 -3 4 3
b:agree in	0 14 -10 -4
b:agree with	0 -7 8 0
b:agreement	-12 -1 0 5
b:agreement between	0 13 -11 0
b:agreement in	0 17 -9 -7
b:agreement of	0 -7 -2 10
b:agreement with	0 -17 2 18
b:ahead	8 -10 6 -3
b:aim	0 -10 11 0
b:air force	0 -9 11 0
b:airport	0 -11 9 0
b:airport on	0 -14 6 5
b:akasaka	0 -12 12 0
b:akasaka palace	0 -12 12 0
b:aktau	0 -12 1 10
b:alert	0 12 -3 -3
b:all	-12 -5 -1 16
b:also	-3 -17 -2 23
b:also on	0 -7 0 9
b:am	0 -2 -8 10
b:an	5 -15 2 12
b:an <organisation>	0 -13 0 14
b:an <quality>	1 0 -11 7
b:an additional	9 -15 -1 9
b:an agreement	0 0 -7 8
b:an hour	-3 -5 12 -4
b:an interview	0 15 -8 -6
b:and	-4 -2 -5 10
b:and -	0 -9 0 9
b:and <name>	1 -19 12 6
b:and <number>	12 -4 -5 -4
b:and <quality>	8 -13 -3 9
b:and <seat>	-1 11 0 -15
b:and after	0 12 -7 -3
b:and are	0 -13 -9 21
b:and by	0 -10 0 10
b:and end	-2 0 -8 8
b:and has	0 8 -5 0
b:and have	0 -11 0 10
b:and his	-6 20 -6 -16
b:and in	0 -7 13 -6
b:and is	12 -9 -6 0
b:and it	0 15 -8 -4
b:and of	-7 14 -3 -2
b:and on	2 -5 -5 9
b:and say	9 -3 -5 0
b:and sign	0 -8 10 0
b:and stay	-2 -13 -2 17
b:and the	-10 12 4 -18
b:and we	-2 -11 6 7
b:and will	-2 -13 7 10
b:announce	-11 -5 5 5
b:announce in	0 20 -16 -2
b:announce late	0 -21 21 0
b:announce on	0 14 -10 -3
b:announce that	0 -9 9 0
b:announce the	0 -2 9 -7
b:announcement	0 12 -9 0
b:answer	0 15 -9 -3
b:antwerp	0 9 -7 0
b:any	0 10 -8 0
b:apec	0 27 -27 0
b:app	0 -11 14 0
b:apply from	0 -8 0 12
b:approve	10 0 -11 -4
b:approve the	11 -5 -5 0
b:are	-7 -14 14 5
b:are closed	0 11 -6 -2
b:are due	-1 -21 20 0
b:are expect	0 15 -13 0
b:are meet	1 -12 0 7
b:are the	0 -11 11 0
b:are to	-5 -34 26 14
b:around	13 -13 0 0
b:arranged	0 -13 13 0
b:arranged for	0 -13 13 0
b:arrangement	0 5 1 -11
b:arrangement reach	0 -11 11 0
b:arrangement was	0 15 -12 -2
b:arrive	-2 23 -26 1
b:arrive in	-4 16 -16 2
b:arrived	4 10 -11 -7
b:as	18 -4 -2 -13
b:as of	-7 12 0 -10
b:as they	8 -13 7 -2
b:asia	0 14 -6 -7
b:ask	7 3 -4 -10
b:ask for	0 16 -16 0
b:ask in	0 9 -8 0
b:ask what	10 -9 0 0
b:at	-5 -12 13 4
b:at <level>	-2 15 -7 -1
b:at <number>	-10 7 -2 0
b:at <seat>	6 -7 0 0
b:at a	-2 -18 19 3
b:at chequer	-2 0 8 -11
b:at it	8 -17 9 0
b:at its	0 17 -14 0
b:at lancaster	8 -11 0 1
b:at midnight	0 10 -13 0
b:at the	-32 15 0 -6
b:away	11 -13 8 -10
b:away on	12 -11 0 -1
b:back	-21 17 -23 7
b:back from	-4 4 -18 9
b:back on	0 1 -12 10
b:bandung on	6 -18 2 6
b:bank	0 13 -12 0
b:banomyong	0 14 -13 0
b:bargain	0 -7 8 0
b:batumi	0 -15 4 12
b:batumi on	0 -22 10 12
b:be	2 9 -4 -16
b:be a	0 -11 12 0
b:be charge	10 -7 -1 0
b:bean	0 -7 13 -5
b:been at	6 -11 7 -5
b:been due	0 19 -11 -7
b:been given	11 -9 0 0
b:been in	16 1 -27 1
b:been move	0 -11 15 -2
b:been on	0 -10 0 13
b:been put	0 -7 10 0
b:been sit	4 -10 0 4
b:before	3 -5 -11 18
b:before <person>	0 -7 9 0
b:before midnight	0 -14 12 2
b:before the	11 4 -15 -6
b:begin	16 -9 1 -9
b:begin <span>	23 1 -29 0
b:begin a	3 -14 12 -5
b:begin on	-2 13 -3 -12
b:beside	8 -9 2 0
b:bessent say	-2 13 -8 -2
b:between	0 -7 13 -5
b:between <name>	-15 11 -6 0
b:between <person>	0 -11 1 10
b:between the	12 -7 11 -15
b:beyond	0 12 -8 0
b:black	0 7 -10 0
b:booked	0 -7 0 9
b:border	-2 18 -7 -7
b:boss	-4 -8 17 -7
b:both	-8 6 4 -16
b:both <office>	0 -14 15 0
b:both country	-1 -7 0 11
b:both delegation	-1 8 0 -10
b:both side	1 12 -10 -10
b:both sign	0 -9 9 0
b:brief	-1 -1 -8 10
b:briefed	0 13 -8 -2
b:bring	0 12 -6 -2
b:broke	-9 -5 -18 23
b:broke down	-3 -9 -10 18
b:broke off	-2 0 -14 11
b:broken	-2 7 -9 0
b:busan	-8 -8 20 -17
b:busan on	-3 -7 13 -4
b:business	11 -11 -9 9
b:but	-4 0 -7 9
b:by	-5 15 -14 0
b:by <number>	11 -7 0 0
b:by <office>	0 -12 12 0
b:by <person>	0 20 -15 -8
b:by <span>	0 13 -8 -2
b:by a	0 11 -9 0
b:by telephone	-2 -7 12 -8
b:by the	-9 -2 -16 22
b:by video	-2 -11 17 -5
b:cabinet will	0 -11 12 0
b:call	-16 -10 14 2
b:call a	0 10 -10 0
b:call between	0 -8 10 0
b:call is	0 10 -10 0
b:call off	0 12 -10 0
b:call on	0 -11 14 -2
b:call with	0 -16 17 0
b:callao	0 -9 10 0
b:callao on	0 -9 10 0
b:capital	15 -6 -7 0
b:capital on	7 -14 3 0
b:car	8 -26 12 9
b:car on	0 -17 6 12
b:carry	0 11 -8 -1
b:cartagena	0 -19 11 5
b:cartagena on	0 -13 14 0
b:case	0 12 -7 -2
b:cebu	0 -11 8 3
b:changed	0 11 -5 -1
b:charge <level>	0 12 -4 -4
b:charge on	9 -2 -7 0
b:cheese	0 0 10 -9
b:chequer	-2 0 8 -11
b:chicken	0 -9 0 10
b:chief	0 -11 13 0
b:chip	-6 14 -5 0
b:clear	0 16 -13 0
b:clear the	0 11 -10 0
b:clock	0 9 -5 -1
b:close	-14 -3 -18 27
b:close on	0 8 -15 3
b:closed	-12 2 -11 11
b:closed their	0 -4 -6 11
b:club	0 15 -10 -4
b:club meet	0 8 -6 0
b:colleague	0 6 -2 -9
b:collect	0 11 -5 -2
b:come back	-6 10 -21 7
b:come down	-2 14 -8 -1
b:come on	0 -8 13 -5
b:come out	-7 -7 0 12
b:come to	2 -4 10 -14
b:commander	0 13 -8 -2
b:commerce	0 20 -10 -14
b:commerce minister	0 -10 11 0
b:commerce ministry	-2 22 -14 -5
b:company	0 17 -12 -3
b:conclude a	0 13 -11 -3
b:conclude on	0 17 -8 -8
b:conclude their	0 -8 10 -2
b:conference in	-2 16 -9 -4
b:confirm it	0 12 -9 0
b:consultation	0 -17 23 -6
b:consultation in	0 0 11 -9
b:continue	-10 3 -11 12
b:continue on	-3 3 -15 9
b:control	0 9 -7 0
b:convene	0 -10 11 0
b:copper	0 -11 0 12
b:cost	-2 15 -9 -1
b:could	-1 12 -4 -5
b:counter	0 8 -7 0
b:counterpart	0 -6 9 -5
b:counting	-1 -13 14 0
b:country	0 -4 -5 13
b:country 's	0 -13 13 0
b:country agree	0 13 -13 0
b:country end	0 -13 14 0
b:country would	9 -8 0 0
b:cruz	0 -9 13 -4
b:custom	8 -19 7 6
b:custom tariff	0 -8 10 0
b:cut	0 5 5 -13
b:da	-4 -13 18 0
b:da nang	-3 -7 12 0
b:date	0 12 -4 -2
b:dated	0 12 -9 -2
b:davo	0 9 -3 -3
b:day	-7 10 -7 0
b:day in	0 0 -7 9
b:day on	-5 8 -5 0
b:deadline	0 17 -11 -1
b:deal	-6 10 -3 -6
b:deal on	0 -14 14 0
b:deal was	0 19 -12 -9
b:decide	0 22 -20 -1
b:declare	0 -6 -4 12
b:decree	0 11 -6 -1
b:delegate	-1 18 -15 -1
b:delegation	-6 -8 3 10
b:delegation is	0 -6 10 -1
b:delegation of	-3 15 -9 -3
b:desk	-1 10 -2 -1
b:detail	-5 28 -16 -13
b:detail would	0 9 -3 -3
b:did not	0 10 -9 0
b:die	0 12 -5 -5
b:dinner on	9 -7 2 -5
b:discuss	-2 -5 11 -9
b:dispute over	6 -1 5 -11
b:do	-4 9 0 -12
b:doe	10 -2 -8 -2
b:doe not	11 -9 0 0
b:door	7 -10 4 -2
b:down again	-4 0 9 -4
b:down for	-8 -10 21 -4
b:down in	17 -6 -17 8
b:down on	-9 -7 8 5
b:draft	0 -8 11 -2
b:due in	13 -24 10 0
b:due on	0 22 -18 0
b:due to	-13 -2 2 8
b:during	0 -11 11 0
b:duty	-24 -1 -2 15
b:duty is	0 -12 13 0
b:duty of	0 -8 -6 14
b:duty was	0 -23 -1 24
b:each	-9 12 0 -14
b:each other	-8 13 -3 -9
b:early	0 15 -8 -8
b:early on	0 9 -2 -6
b:economic	-5 -12 17 0
b:effect on	0 11 -25 8
b:employer	0 11 -1 -8
b:end	-13 -9 -20 28
b:end a	0 13 -3 -9
b:end in	0 -13 -5 18
b:end on	2 13 -40 3
b:end their	-2 -6 18 -11
b:enter <name>	0 -11 11 0
b:enter into	0 9 -8 0
b:evening	-3 -13 -3 20
b:everybody	0 -7 10 0
b:exchanged	0 14 -16 0
b:expect	-6 8 0 -14
b:expect to	0 18 -18 0
b:expert	0 -21 18 -3
b:expire	0 7 -12 1
b:expire on	0 18 -8 -7
b:extend	0 20 -12 -6
b:extension in	0 10 -8 0
b:extension of	0 -9 12 0
b:extension was	0 -11 15 -3
b:extra	-2 15 -8 -3
b:fact	-5 8 -13 5
b:fact sheet	-5 8 -13 5
b:failed	-3 -15 14 0
b:fall	8 5 -20 -1
b:fall away	12 -9 -1 0
b:fee	0 19 -10 -3
b:fifth	4 -8 9 -6
b:fifth round	4 -7 9 -6
b:finish	-14 -15 -10 30
b:finish on	-7 -10 -8 21
b:finished	-4 -11 0 14
b:first	8 -12 19 -20
b:first round	-3 9 -4 0
b:fish	0 -11 14 -4
b:five	13 -2 -8 -2
b:flew	-5 4 -10 8
b:flew home	0 -3 -4 11
b:flew to	-2 9 -5 -1
b:flower	0 0 10 -11
b:fly	-3 15 -1 -25
b:fly to	-2 7 2 -19
b:follow	11 -4 -7 1
b:follow on	13 0 -11 -4
b:followed	-2 14 -4 -6
b:followed on	0 10 -5 0
b:for	5 25 -23 -8
b:for <name>	-10 -10 3 14
b:for <span>	11 -8 -16 11
b:for a	-4 17 -20 5
b:for an	0 -14 18 0
b:for more	12 10 -18 -6
b:for the	10 14 -23 -1
b:for two	0 -8 10 0
b:force	0 5 -10 4
b:force on	0 12 -9 0
b:force one	0 -9 11 0
b:force since	1 8 -11 0
b:foreign ministry	9 -12 7 -4
b:forty minute	0 -8 11 0
b:four	-10 -3 -5 17
b:fourth round	-3 12 -14 2
b:framework	-4 22 -20 0
b:framework for	-2 12 -9 0
b:framework of	0 13 -10 -4
b:free	0 19 -6 -13
b:free -	0 15 -12 -4
b:free trade	0 -5 10 -3
b:fri	12 -17 -8 11
b:friday	-4 -5 -12 13
b:from	8 -17 4 11
b:from <day-gone>	-1 -15 -2 18
b:from <name>	0 -6 11 -7
b:from <seat>	0 -7 -6 14
b:from both	0 -22 15 7
b:from the	8 -18 13 0
b:gdynia	0 10 -7 -1
b:georgia	0 17 -11 -4
b:georgia 's	0 12 -8 -2
b:get	0 -1 -5 9
b:give	0 -8 14 -4
b:given	7 -1 -10 0
b:given on	10 -10 -7 7
b:go	-13 0 3 0
b:go in	0 0 -10 7
b:go into	-4 10 2 -13
b:go on	-10 -2 -12 19
b:go to	-1 -11 19 -11
b:go up	0 0 -14 9
b:good	5 -12 4 3
b:good from	9 -8 1 -3
b:government	-4 -4 9 -2
b:grower	0 15 -9 -5
b:guest	9 10 -14 -8
b:gyeongju on	0 -7 10 0
b:had	14 -2 -4 -10
b:had agree	0 10 -8 -1
b:had been	3 23 -19 -18
b:had begin	20 -7 -12 -3
b:had broken	0 10 -7 0
b:had its	0 -9 9 0
b:had meet	11 -26 1 7
b:had prepare	0 -8 12 0
b:had sign	0 -7 -2 10
b:had spoken	0 -11 11 0
b:had tell	0 10 -3 -2
b:had threaten	-1 9 -4 0
b:half	3 10 -8 -11
b:half hour	0 -8 9 0
b:halifax	11 -8 -3 1
b:hall	8 13 -12 -14
b:hall of	-6 12 -2 -10
b:hamburg	0 -5 11 -6
b:hand	-7 -4 9 0
b:handshake	0 -8 -2 13
b:happen on	0 17 -13 0
b:happened	0 -26 31 -8
b:harbour	0 -7 11 0
b:has ask	0 -10 10 0
b:has been	2 -10 0 9
b:has invited	0 13 -10 0
b:has offer	0 -10 11 0
b:has to	0 8 -7 0
b:has until	0 11 -1 -7
b:have	-12 17 -9 0
b:have a	0 -12 2 9
b:have meet	-6 12 -5 0
b:have the	0 12 -10 0
b:have to	0 -4 -6 11
b:he and	-4 14 -4 -13
b:he had	1 13 -13 -3
b:he lifeng	5 1 -8 0
b:he meet	0 -22 7 12
b:he say	0 8 -11 2
b:he tell	0 -21 18 5
b:he'd	1 -16 8 2
b:he'll	9 -18 11 -2
b:head	0 -9 11 0
b:head of	0 -9 11 0
b:hearing	0 9 -6 0
b:her	0 -7 9 0
b:high	0 15 -14 0
b:higher	0 0 10 -13
b:himself	9 -18 10 -2
b:his	-5 14 -17 3
b:his <office>	0 13 -10 -3
b:his <person>	0 13 -11 0
b:his <quality>	3 -3 9 -19
b:his name	0 -2 -5 10
b:his network	0 12 -11 0
b:hold	-6 -8 19 -13
b:hold talk	0 -7 12 -4
b:home from	0 18 -12 -4
b:home on	0 -7 5 3
b:hotel	-7 -19 21 2
b:hour	-2 -6 14 -10
b:hour in	-4 20 -12 -6
b:hour on	9 -14 15 -15
b:house	18 -1 -16 -3
b:house of	10 -4 -5 0
b:how	0 -9 9 0
b:i	-6 -15 16 2
b:i shall	0 -12 17 -4
b:i sign	0 -23 19 4
b:if	4 5 -2 -12
b:if the	10 -5 -4 0
b:if there	0 11 -6 0
b:in	0 -20 15 4
b:in <month-gone>	-1 19 -10 -8
b:in <name>	-12 31 -10 -29
b:in <organisation>	0 13 -11 0
b:in <seat>	11 0 -15 12
b:in a	0 3 -11 9
b:in alexandria	0 -8 10 0
b:in an	0 16 -9 -7
b:in antwerp	0 9 -7 0
b:in at	0 -1 -8 10
b:in bergen	0 -12 12 0
b:in busan	-6 0 8 -11
b:in callao	0 -10 10 0
b:in cartagena	0 -17 10 5
b:in cebu	0 -11 8 3
b:in da	-2 -5 10 0
b:in force	0 6 -23 6
b:in gdynia	0 10 -7 -1
b:in hamburg	0 -5 11 -6
b:in karachi	0 -11 13 0
b:in london	0 -7 13 -3
b:in madrid	1 8 -18 8
b:in nagoya	0 -10 9 0
b:in new	-3 -7 15 -6
b:in odesa	3 -11 2 2
b:in our	0 12 -8 0
b:in pari	6 0 -11 4
b:in recife	0 -9 -1 10
b:in reykjavík	0 -5 7 0
b:in salvador	0 -9 10 0
b:in shenzhen	0 26 -26 0
b:in the	23 13 -32 -3
b:in tromsø	0 -10 10 0
b:incheon	0 -13 14 0
b:initialled	-5 -14 6 11
b:initialled in	0 -4 9 -8
b:instrument	0 12 -10 -1
b:interview	-1 1 -8 7
b:into	-9 16 -11 0
b:into force	0 14 -10 0
b:is	-9 -1 14 -20
b:is <level>	0 -17 20 0
b:is a	0 9 -7 0
b:is at	0 9 -7 0
b:is closed	0 14 -9 -2
b:is go	0 -15 15 0
b:is how	0 -13 11 0
b:is in	5 -19 5 9
b:is on	0 21 -30 7
b:is scheduled	0 -11 10 0
b:is set	0 -9 11 0
b:is the	10 8 -8 -12
b:is to	-10 8 0 -12
b:issued	0 12 -21 7
b:issued on	0 4 -17 10
b:istanbul on	0 11 -10 0
b:it again	0 -13 15 0
b:it at	0 11 -7 -2
b:it begin	-12 11 0 0
b:it by	11 -23 15 0
b:it charge	0 -9 10 0
b:it end	0 25 -6 -17
b:it enter	0 -11 12 0
b:it from	13 -12 -1 0
b:it has	-9 13 -10 2
b:it in	4 -23 0 23
b:it meet	-3 13 -7 0
b:it on	-7 13 -2 -9
b:it start	-6 9 -2 0
b:it take	4 -10 3 3
b:it was	0 -11 4 6
b:it will	0 25 -22 -3
b:it would	-3 23 -8 -9
b:its	-11 22 -10 -11
b:its tariff	-1 -20 21 0
b:izmir on	0 -3 14 -11
b:joint <organisation>	0 -28 21 4
b:joint fact	0 12 -8 -1
b:joint statement	-6 26 -15 -8
b:jump	0 -13 8 6
b:karachi	0 -8 11 -1
b:karachi on	0 -10 12 0
b:kuala	-5 -6 -1 12
b:kuala lumpur	-5 -6 -1 12
b:la	9 0 -6 -1
b:lago	0 -8 9 0
b:lago on	0 -10 10 0
b:lancaster	7 -12 0 3
b:lancaster house	7 -12 0 3
b:land	7 10 -21 -5
b:land in	1 7 -10 -1
b:lapse	10 4 -9 -9
b:lapse on	11 0 -6 -4
b:last	-8 9 3 -12
b:lasted	-6 -10 13 0
b:lasting	0 -17 19 0
b:lasting agreement	0 -15 16 0
b:late	-9 -7 2 11
b:late on	-1 -2 -4 9
b:later	0 -6 9 -1
b:law	0 14 -10 -2
b:lay	11 -10 0 -1
b:lead	0 11 -11 0
b:leader	-11 11 -2 -9
b:leader of	0 21 -21 0
b:leader to	-1 13 -8 -1
b:leader will	0 -12 13 0
b:leave	-16 3 -13 12
b:leave <name>	0 -7 0 8
b:leave <seat>	-4 8 -1 -4
b:leave for	0 26 -17 -12
b:leave the	0 -12 12 0
b:let	0 0 -10 7
b:let the	0 -13 0 14
b:letter	-1 24 -23 0
b:licence	0 -10 11 0
b:lifeng	5 1 -8 0
b:link	0 -7 9 0
b:link on	0 -7 9 0
b:little	0 -8 8 0
b:liu	-2 13 -10 0
b:liu he	-2 15 -13 0
b:london	-1 0 12 -7
b:london on	-1 -3 14 -6
b:longer	0 -10 12 0
b:lorry	0 12 -8 -1
b:lose <level>	0 -12 11 2
b:lower	0 14 -11 0
b:lumpur	-5 -6 -1 12
b:lumpur on	-2 -15 0 15
b:m	0 12 -7 -1
b:m .	0 12 -7 -1
b:madrid	0 3 -20 14
b:make	2 8 -4 -10
b:manila	0 19 -17 0
b:market	0 19 -9 -8
b:may	0 18 -14 -1
b:me	0 -18 16 4
b:me on	0 0 -9 8
b:meant	0 5 -13 6
b:meant to	0 5 -13 6
b:media	0 13 -5 -6
b:mediator	0 11 -4 -3
b:meet <person>	-3 -8 12 0
b:meet <quality>	-3 -7 11 0
b:meet again	-1 11 -7 -4
b:meet at	0 -7 10 0
b:meet is	0 15 -12 0
b:meet of	-6 -10 10 1
b:meet on	13 -9 2 -6
b:meet there	0 -17 11 2
b:meet was	0 -18 2 11
b:meet will	0 12 -12 0
b:member of	0 11 -5 -4
b:memorandum	0 -7 10 -4
b:men	0 -21 22 0
b:midnight	-7 -1 -12 15
b:midnight on	-4 -7 -13 19
b:minister	-26 15 -2 -2
b:ministry	11 8 -10 -17
b:ministry of	0 12 -6 -1
b:ministry say	8 -3 2 -10
b:minute	-6 0 12 -9
b:monday	8 -13 3 3
b:more	20 -6 -14 0
b:more than	10 -1 -11 2
b:most	-1 -12 6 8
b:most <quality>	0 -9 0 11
b:move	-2 2 5 -11
b:move to	0 -7 11 -2
b:mr .	-1 -13 18 -5
b:mr <person>	4 9 -11 -2
b:my <office>	0 -7 9 0
b:nagoya	0 -10 9 0
b:name	0 -4 -10 14
b:name on	0 18 -12 -6
b:name to	1 -12 -4 16
b:nang	-3 -7 12 0
b:nearly	0 23 -18 -7
b:negotiate	5 -12 0 7
b:negotiate in	11 -12 0 0
b:negotiation	-5 -12 17 0
b:negotiation on	0 -8 5 3
b:negotiator	3 -15 0 10
b:negotiator meet	8 -15 6 -6
b:new	-9 15 -1 -10
b:new on	0 15 -9 -3
b:new round	-3 -10 14 -1
b:new tariff	0 9 -3 -4
b:new york	-3 -4 9 0
b:next	1 24 -22 -9
b:next meet	0 22 -20 0
b:next round	4 9 -10 -3
b:next talk	0 -8 8 0
b:night	-5 19 -4 -13
b:nine	-3 -6 0 10
b:no deal	0 -14 6 7
b:nobody	0 -15 10 8
b:noon	0 8 -11 0
b:north	0 13 -7 -4
b:not meet	0 11 -10 0
b:not sign	0 -6 -3 9
b:note	-2 7 0 -12
b:nothing	0 -5 -2 9
b:notice by	0 -13 13 0
b:now	-5 -18 20 2
b:number	-1 -6 12 -3
b:number on	0 -9 11 0
b:odense	0 3 -10 9
b:odesa	3 -11 2 2
b:of	-2 16 -11 -6
b:of <name>	1 -9 10 -2
b:of <number>	5 10 -17 -1
b:of <span>	-1 -1 8 -4
b:of an	10 -6 -1 -1
b:of both	-2 11 -10 0
b:of commerce	0 9 -2 0
b:of consultation	0 -7 15 -8
b:of each	0 10 -6 -2
b:of its	0 -5 -6 10
b:of representative	10 -5 -5 0
b:of state	0 -10 12 0
b:of talk	7 -2 -11 6
b:of the	-16 5 8 -11
b:of their	-12 9 0 -4
b:of trade	17 -26 -7 7
b:off	-6 11 -9 0
b:off on	-3 1 -9 8
b:off the	-2 6 -9 3
b:off to	0 -10 13 -1
b:offer	5 0 -11 8
b:official	0 -14 0 10
b:old	17 -18 -5 8
b:old truce	0 -13 0 14
b:on <day-gone>	-5 10 -16 4
b:on <day-today>	-4 10 1 -10
b:on <money>	-2 -6 9 0
b:on <number>	0 -13 -8 17
b:on a	-10 -6 12 -2
b:on an	13 -14 -9 9
b:on both	0 11 -9 0
b:on for	0 12 -10 0
b:on his	0 14 -11 -2
b:on hold	-1 -10 12 0
b:on its	5 -17 9 2
b:on our	0 9 -8 0
b:on reciprocal	0 -16 2 13
b:on television	0 7 -8 0
b:on the	2 -30 33 -8
b:one	11 -13 0 6
b:one of	0 -12 13 0
b:open	13 -2 0 -13
b:opened	29 -13 -4 -16
b:opened in	4 -14 11 -3
b:opened on	3 -2 -9 5
b:opposite	0 -14 16 0
b:opposite number	0 -14 16 0
b:or	-1 -13 13 1
b:order	0 2 6 -15
b:order late	0 -10 11 0
b:order of	0 11 -8 0
b:order on	0 15 -10 -2
b:ordinary	13 -10 -1 0
b:other	-10 23 -11 -12
b:other 's	-2 11 -5 0
b:other in	0 -12 13 0
b:our	-2 14 -5 -13
b:out	0 -4 -13 16
b:out of	-12 -27 20 14
b:out on	-2 13 -9 -2
b:out the	0 5 -11 5
b:over	24 4 0 -37
b:over on	9 0 -19 0
b:over the	6 1 -11 -1
b:own	3 -7 -12 14
b:own deal	0 10 -8 0
b:own duty	0 -9 0 10
b:p	6 -21 8 9
b:p <number>	7 -25 10 10
b:pair	0 -13 16 0
b:palace	4 -13 14 -7
b:palm oil	0 -7 10 -2
b:paper on	0 1 -9 6
b:pari	16 -4 -14 3
b:pari on	-5 -13 2 13
b:parted	-4 -19 -5 23
b:parted in	-1 -13 -7 19
b:party	-1 13 -3 -9
b:passed	10 -1 -3 -6
b:passed it	11 -10 0 0
b:past	8 -11 -9 9
b:pay	0 14 -20 1
b:pay <level>	-3 12 -4 -2
b:pay an	0 -9 0 10
b:pay in	0 10 -8 0
b:payment	0 10 -9 0
b:peace	0 11 -5 -5
b:peace talk	0 20 -16 -3
b:people	-12 7 6 -16
b:permanent agreement	0 -9 9 0
b:phone	-5 -15 22 -6
b:phone call	0 -12 14 0
b:phone on	0 -12 14 0
b:place in	3 -18 11 5
b:place on	-3 20 -14 -4
b:plan for	-5 0 5 -9
b:plan in	0 11 -11 0
b:plan to	0 -16 12 4
b:play	0 12 -8 -1
b:point	0 9 -7 0
b:policy	0 -10 12 0
b:policy <person>	0 -10 12 0
b:post	8 -14 9 0
b:post of	10 -23 16 0
b:post on	0 3 -15 7
b:premier	2 5 -10 0
b:premier he	5 1 -8 0
b:prepare	-4 9 0 -9
b:president	-10 2 16 -30
b:president <person>	0 27 -24 -3
b:president had	0 -8 9 0
b:president in	0 14 -12 0
b:presidential	0 -9 12 -1
b:press	0 -10 9 1
b:press on	0 -7 10 -3
b:pridi	0 14 -13 0
b:pridi banomyong	0 14 -13 0
b:prime	0 3 -12 10
b:prime minister	0 3 -12 10
b:printed	0 10 -2 -4
b:prisoner	0 10 -9 0
b:proclamation on	0 -11 12 0
b:prolonged their	0 -17 2 15
b:promise	0 17 -11 -6
b:proposal	0 -15 15 0
b:propose	8 5 -12 -1
b:propose on	8 -6 0 0
b:protocol	0 -10 -15 20
b:published	-14 8 3 -9
b:published on	-3 25 -14 -8
b:put	5 -10 8 -1
b:put a	0 -8 11 0
b:put his	-1 5 -10 5
b:put it	0 -14 16 0
b:put off	0 -7 11 -4
b:put on	13 -8 0 -8
b:put out	0 11 -7 -2
b:put their	1 1 -8 2
b:quarter	0 -10 0 11
b:reach the	0 9 -7 0
b:read	8 -7 -14 9
b:ready to	0 -8 9 0
b:receive	-5 -7 13 -5
b:receive <person>	0 -12 14 0
b:reciprocal	0 -12 0 12
b:reciprocal trade	0 -13 0 13
b:recommend	0 15 -13 0
b:record	0 -10 7 2
b:report	-1 16 -7 -8
b:rest	0 11 -8 0
b:resume	-10 7 0 -3
b:resume in	-2 1 6 -12
b:resume on	0 -5 -2 13
b:return	-1 8 -9 0
b:return from	0 1 -15 8
b:review	0 -9 2 7
b:review on	0 -4 -5 9
b:revive	0 -12 13 0
b:reykjavík	0 -5 7 0
b:ring	0 15 -13 0
b:rise	-4 11 -12 1
b:rise <level>	0 11 -3 -5
b:robert	-1 -14 13 1
b:room	-5 11 -2 -7
b:round	-2 9 -4 -7
b:round begin	0 11 -8 0
b:round between	0 -12 0 9
b:round end	0 -6 -2 10
b:round in	-7 -7 10 0
b:round of	-1 20 -4 -18
b:round on	5 1 -12 3
b:rule	0 10 -6 -2
b:run	1 13 -14 -4
b:run from	7 -13 6 0
b:run out	0 24 -10 -12
b:run until	0 12 0 -8
b:s	7 -13 9 -5
b:s &	7 -13 9 -5
b:sale	0 13 -8 -5
b:salvador on	0 -9 10 0
b:same	-6 -11 5 9
b:santa	0 -9 13 -4
b:santa cruz	0 -9 13 -4
b:saturday	17 -11 -10 0
b:say after	0 -15 19 -4
b:say he	2 11 -10 -4
b:say in	9 0 -17 9
b:say it	0 12 -7 -3
b:say on	-5 7 -12 5
b:say the	3 -10 8 0
b:say to	0 -19 11 9
b:second	-26 13 -7 7
b:second day	-11 17 -19 4
b:second is	0 -19 19 0
b:second meet	0 -6 -1 10
b:second round	-5 12 -6 -1
b:secretary	0 11 -3 -8
b:see	-8 1 4 -9
b:see <person>	0 -5 7 0
b:see each	0 8 -6 0
b:senior	5 0 -9 2
b:senior <name>	5 0 -9 2
b:session in	-5 10 0 -6
b:session on	-1 10 -4 0
b:set	-1 -8 13 -6
b:set down	0 -9 9 0
b:set for	0 -7 10 -2
b:settle in	0 -11 12 0
b:settle on	0 9 -7 0
b:seven	0 -9 12 -3
b:seventh	7 -18 2 4
b:seventh round	10 -3 -12 0
b:shall	-3 -2 14 -17
b:shall be	0 -10 11 0
b:she	-1 -4 9 -1
b:sheet	-5 15 -21 4
b:sheet that	0 -5 -5 10
b:shenzhen	0 26 -26 0
b:shenzhen on	0 18 -18 0
b:shook	-7 -19 23 0
b:shook hand	-6 -9 13 0
b:shortly	0 -7 11 -4
b:shrimp	0 8 -1 -5
b:shut	0 12 -3 -4
b:side agree	0 -4 -9 11
b:side had	-1 -6 12 -4
b:side meet	8 4 -12 0
b:sign	-13 3 3 -3
b:sign a	0 -11 13 0
b:sign for	0 -8 -6 13
b:sign in	0 7 -1 -13
b:sign the	0 18 -3 -18
b:sign their	0 13 -3 -10
b:sign two	0 -12 13 0
b:signature	0 -6 -17 21
b:signature of	0 -13 -2 16
b:since	6 7 -6 -16
b:since <day-gone>	-1 -4 -2 9
b:since <number>	3 -12 14 -9
b:sir	0 -14 4 9
b:sir <person>	0 -14 4 9
b:sit down	9 8 0 -25
b:sit together	2 4 -12 2
b:sit with	-6 -8 15 0
b:sixth	0 -10 -3 14
b:sleep	11 -7 0 -2
b:so	-4 -9 12 0
b:so it	0 -12 3 8
b:so that	0 -11 13 0
b:something	0 -16 18 0
b:speak	-2 19 -13 -8
b:speak by	0 11 -10 0
b:speak of	0 12 -11 0
b:special	0 11 -7 -1
b:speech	0 18 -17 0
b:spent	-8 -1 12 -7
b:spoke	-8 -2 10 -7
b:spoke by	-1 -13 19 -4
b:spoke of	0 22 -22 0
b:spoke with	0 -7 9 0
b:spoken	0 -12 13 0
b:spring	0 13 -10 0
b:start	11 -4 8 -30
b:start in	-4 -16 20 0
b:start on	6 10 -8 -13
b:state	-8 -22 28 -1
b:state council	0 -12 13 0
b:state visit	-2 -18 13 5
b:statement	2 7 -15 0
b:statement of	0 1 -12 7
b:stay	-3 -4 -5 13
b:stay until	0 -8 0 10
b:still	0 21 -13 -9
b:stock	0 10 -3 -3
b:stockholm at	0 13 -10 0
b:stop	0 23 -12 -9
b:strike	0 -3 13 -15
b:strike in	0 -10 11 0
b:substantial	0 15 -12 0
b:such	0 -14 19 -4
b:sugar	7 -15 11 -1
b:suggest	0 17 -15 0
b:summit of	-3 -6 11 -2
b:sunday	-1 -5 -10 13
b:suspend	-2 12 -12 0
b:suspension of	0 9 -2 -3
b:system	0 10 -9 0
b:table	0 -32 7 28
b:table on	6 -20 0 14
b:take	3 -18 3 14
b:take effect	-4 8 -7 0
b:take up	0 -7 13 -6
b:talk	1 5 -8 1
b:talk about	-3 -2 11 -3
b:talk at	0 -7 10 -1
b:talk between	1 -14 7 4
b:talk by	0 11 -10 0
b:talk in	-2 7 -11 5
b:talk is	0 12 -9 0
b:talk on	-7 0 17 -15
b:talk that	-1 -4 -2 10
b:talk will	0 10 -6 -5
b:talk with	7 30 -32 -9
b:talk would	-1 -7 11 0
b:talked	5 -8 14 -21
b:talked by	0 -6 10 0
b:talked for	4 17 -18 -6
b:talking	-7 -19 11 10
b:tariff on	-6 -4 10 -2
b:team	5 -16 19 -13
b:technical team	5 -10 4 0
b:telephone	-6 -22 29 -16
b:telephone call	0 10 -8 0
b:telephone conversation	0 -10 10 0
b:telephoned	-4 -16 21 -1
b:television	-3 0 -8 10
b:television interview	0 -12 0 13
b:television on	0 12 -6 -4
b:tell	-19 2 3 0
b:tell <organisation>	0 19 -10 -7
b:tell <person>	0 2 -19 11
b:tell <quality>	0 -5 9 -3
b:tell a	0 25 -17 -7
b:tell his	0 -8 13 -7
b:tell reporter	-4 -14 9 6
b:tell the	0 4 2 -12
b:tell to	0 -10 0 11
b:tell us	0 11 -7 -1
b:ten	4 4 -1 -8
b:ten minute	0 13 -7 -7
b:term	12 -8 0 -2
b:term end	13 -13 0 0
b:text	12 2 -7 -8
b:than	20 -1 -19 0
b:than on	13 -11 0 0
b:than two	-3 13 -6 -4
b:that	6 -7 -2 9
b:that 's	10 -15 -9 10
b:that <name>	-1 9 -17 5
b:that an	0 -16 0 18
b:that both	0 13 -7 -1
b:that end	-4 -5 -8 14
b:that everybody	0 -11 13 0
b:that from	0 12 -11 0
b:that had	7 13 -21 -5
b:that his	0 -10 0 9
b:that in	0 -15 11 0
b:that it	-1 24 -15 -7
b:that lapse	12 -9 0 -1
b:that leave	0 -11 -2 13
b:that mr	0 11 -11 0
b:that on	0 9 -5 0
b:that start	0 15 -13 0
b:that talk	0 -9 11 0
b:that the	-8 0 2 0
b:that their	0 9 -5 -4
b:that they	0 -13 17 0
b:that was	19 -15 7 -10
b:that were	0 10 -6 0
b:that would	0 14 -11 -2
b:the	-12 9 11 -20
b:the <number>	0 11 -6 0
b:the <organisation>	1 41 -26 -27
b:the <person>	-5 -9 17 -7
b:the <quality>	0 -15 19 -4
b:the <seat>	-19 0 8 -3
b:the accord	0 2 -13 7
b:the agreement	0 -2 8 -8
b:the akasaka	0 -12 12 0
b:the apec	0 18 -18 0
b:the app	0 -11 14 0
b:the busan	0 -11 13 0
b:the call	-2 -6 0 11
b:the city	-1 12 0 -9
b:the clock	0 9 -5 0
b:the country	0 -11 12 0
b:the deadline	0 12 -8 0
b:the deal	0 22 -14 -12
b:the delegation	0 -17 1 11
b:the duty	0 -8 -14 19
b:the employer	0 9 0 -7
b:the expert	0 13 -12 0
b:the extension	-3 1 8 -11
b:the fact	0 -7 0 10
b:the first	10 -4 6 -15
b:the fourth	-1 -11 2 10
b:the framework	0 11 -5 -8
b:the house	7 9 -18 -6
b:the instrument	0 12 -9 -1
b:the leader	-9 -6 15 -5
b:the memorandum	0 -18 18 0
b:the next	3 15 -16 -5
b:the old	17 -22 -2 9
b:the one	0 -11 12 0
b:the order	0 -18 20 -1
b:the pair	0 -13 16 0
b:the phone	0 -13 16 0
b:the president	-1 -18 26 -6
b:the press	0 -9 14 -6
b:the proclamation	0 -9 11 0
b:the proposal	0 -13 13 0
b:the protocol	0 -11 -11 18
b:the s	8 -15 10 -4
b:the same	-6 -11 5 9
b:the second	-7 19 -15 0
b:the session	0 -8 0 5
b:the seventh	0 -10 3 6
b:the signature	0 -12 -2 15
b:the sixth	0 -9 -2 13
b:the state	-1 -5 11 -2
b:the table	1 -32 13 20
b:the talk	0 -16 8 8
b:the tariff	0 6 -16 4
b:the team	-4 0 9 -7
b:the text	12 -3 0 -15
b:the threat	10 -4 -5 0
b:the three	0 -9 0 12
b:the time	0 -7 -7 15
b:the trade	0 14 -11 -2
b:the transfer	0 12 -8 0
b:the truce	-11 4 5 -9
b:the two	-4 -27 25 6
b:the understanding	0 -17 21 -5
b:the visit	8 -29 16 6
b:the week	0 21 -19 0
b:the window	0 9 -2 -3
b:their	-16 10 -10 6
b:their <office>	0 -19 3 15
b:their dispute	0 3 5 -10
b:their first	0 -14 15 0
b:their meet	0 -14 15 0
b:their name	0 -2 -8 8
b:their president	-6 19 -6 -9
b:their talk	-3 13 -2 -7
b:their tariff	0 -12 4 9
b:their third	-1 -8 0 10
b:their truce	0 -8 -4 14
b:them	-3 3 2 -9
b:then	-3 12 -5 -2
b:there	3 -12 5 2
b:there are	0 10 -6 -1
b:there from	0 -10 11 0
b:there on	10 -15 2 2
b:there was	0 7 -5 0
b:these	0 -7 11 0
b:they	19 -32 14 7
b:they agree	0 20 -14 -9
b:they are	5 -13 3 2
b:they arrive	0 10 -2 -4
b:they go	0 -10 6 4
b:they had	21 0 -15 -11
b:they have	9 -33 23 0
b:they meet	2 -15 10 0
b:they sit	0 -10 0 13
b:they were	0 16 -13 0
b:they will	0 -27 19 7
b:they're	0 -11 11 0
b:thi	0 19 -6 -16
b:third	5 9 -13 0
b:third is	0 -11 11 0
b:third meet	0 10 -15 5
b:third round	2 5 0 -9
b:third time	10 -4 -5 0
b:threat	15 -7 -7 -1
b:threat of	9 -7 0 0
b:threaten	-3 18 -11 0
b:three	-8 -11 0 14
b:through	-7 -2 -10 16
b:thu	0 -12 10 1
b:thursday	7 -19 3 11
b:till	-4 -5 -15 19
b:time	6 0 -17 6
b:to <level>	-3 18 -21 0
b:to <number>	9 -3 -15 3
b:to <seat>	19 -4 4 -33
b:to a	0 12 -6 -8
b:to agree	0 -8 10 -2
b:to be	0 1 1 -11
b:to begin	-9 2 3 -2
b:to extend	0 12 -5 -6
b:to follow	14 -12 0 0
b:to have	-1 31 -22 -10
b:to hold	0 -22 23 0
b:to it	0 0 -14 11
b:to last	0 -12 6 4
b:to midnight	0 -9 -1 11
b:to open	-8 15 -6 -3
b:to resume	0 15 -16 0
b:to sign	0 3 1 -9
b:to sit	0 13 -4 -8
b:to start	16 -11 0 -2
b:to take	0 0 -12 14
b:to talk	0 -10 14 -3
b:to the	-7 -9 9 5
b:together	8 4 -11 0
b:top	0 -6 10 -6
b:trade	2 -23 24 0
b:trade agreement	0 15 -13 -1
b:trade deal	0 -11 8 2
b:trade in	0 -8 6 0
b:trade minister	-12 10 3 -14
b:trade ministry	8 -4 1 -7
b:trade talk	15 -2 -10 -1
b:transfer	0 18 -11 -4
b:travel	9 -1 0 -10
b:travel to	6 -9 8 -8
b:trieste on	0 -13 15 0
b:tromsø	0 -10 10 0
b:truce	-7 -8 7 6
b:truce between	8 6 4 -26
b:truce end	0 -4 -4 8
b:truce on	0 -12 3 10
b:truce would	0 -12 0 14
b:truck	0 -11 12 0
b:try	0 -10 11 0
b:try again	0 -8 8 0
b:tuesday	-10 -3 5 2
b:twice	0 12 -9 0
b:two	-7 -17 24 -4
b:two are	0 -16 17 0
b:two club	0 16 -13 -2
b:two country	6 10 -20 0
b:two delegation	0 -4 -6 11
b:two government	0 -17 22 -7
b:two had	-2 -19 22 0
b:two head	0 -11 12 0
b:two hour	-4 14 -6 -6
b:two meet	0 -7 8 0
b:two men	0 -16 17 0
b:two of	0 -3 -6 9
b:two will	0 -10 12 0
b:under	0 -14 2 12
b:under <person>	3 -9 -8 11
b:under a	0 -14 11 4
b:understanding	0 -23 20 4
b:understanding reach	0 -10 11 0
b:until	-31 22 -39 17
b:until the	0 15 -10 -4
b:up	-21 0 -2 10
b:up a	-1 -6 -8 16
b:up by	0 9 -8 0
b:up in	-1 -12 16 -1
b:up to	0 11 -5 -3
b:us	0 27 -17 -7
b:used	0 -5 8 -1
b:very	9 0 -9 -2
b:vice	0 5 -8 0
b:vice premier	2 7 -12 0
b:video	-4 -8 15 -9
b:visit	0 -8 10 -1
b:visit to	7 -5 8 -8
b:vote	9 0 -11 -5
b:vote to	11 -9 0 0
b:walked	-2 -9 8 2
b:warn	9 -4 0 -3
b:warn on	9 -6 0 -2
b:was	4 -12 6 5
b:was agree	0 5 7 -18
b:was conclude	0 -12 13 0
b:was due	0 -17 12 8
b:was in	-9 -6 17 -14
b:was on	0 -11 7 5
b:was published	0 12 -6 -4
b:was put	0 -7 10 -1
b:was reach	0 6 -10 3
b:was sign	0 1 -9 6
b:was take	0 -17 3 13
b:was tell	0 -9 0 10
b:was to	8 28 -29 -16
b:was worked	0 -9 0 9
b:way	0 7 -14 7
b:we are	0 13 -7 0
b:we meet	3 -12 9 0
b:we were	0 10 -2 -5
b:we'll	0 -15 16 0
b:wednesday	13 -9 0 -3
b:week	11 16 -27 -9
b:week of	14 0 -17 0
b:welcome	0 10 -7 0
b:were	-28 7 1 0
b:were due	0 11 -6 -4
b:were hold	0 -9 10 0
b:were sign	0 11 -8 0
b:were to	-10 -9 19 -7
b:what	-10 -1 9 -3
b:what change	0 14 -9 -1
b:what did	0 -14 15 0
b:what happen	0 15 -11 0
b:what happened	0 -30 33 -5
b:what was	0 -8 -5 17
b:what would	10 -9 0 0
b:when	8 -13 8 -2
b:when <person>	0 -11 10 0
b:when he	0 9 -8 0
b:when they	-1 -8 13 0
b:where	8 -18 10 -3
b:where <person>	-1 9 -4 -3
b:where the	0 -32 18 8
b:which begin	6 -11 3 0
b:which both	0 -11 12 0
b:which end	-2 -9 -1 13
b:which had	5 9 -15 -4
b:which meet	0 20 -19 0
b:which take	0 -8 11 -1
b:which the	0 -9 10 0
b:which was	-9 12 0 -7
b:which were	0 -16 17 0
b:who meet	0 -14 16 0
b:who sign	0 10 -9 0
b:whose	0 -12 11 3
b:will	-25 0 6 1
b:will be	-10 38 -29 -11
b:will charge	0 -10 0 11
b:will discuss	0 -15 17 -1
b:will hold	0 11 -10 0
b:will meet	0 10 -11 0
b:will now	-3 -16 21 -3
b:will sit	5 -10 0 4
b:will talk	0 -26 27 0
b:will telephone	0 -10 12 0
b:will try	0 -15 16 0
b:window	-3 23 -11 -8
b:wire	0 11 -9 0
b:with	-3 -4 17 -20
b:with <level>	0 -11 12 0
b:with <name>	-5 -10 17 -4
b:with <person>	3 -20 14 0
b:with <quality>	0 -7 11 0
b:with <seat>	-1 19 -13 -6
b:with the	1 11 -9 -5
b:without	0 7 -9 0
b:wool	0 14 -13 0
b:work	0 10 0 -8
b:working	1 -20 15 2
b:world	1 -12 12 -1
b:would	0 5 -1 -11
b:would go	9 -7 0 0
b:would have	-6 10 -18 7
b:would last	0 12 -9 -1
b:wound	-1 -1 -12 16
b:wound up	-1 -1 -12 16
b:wrapped	0 -1 -6 12
b:wrapped up	0 -1 -6 12
b:write	-1 12 -2 -15
b:year	0 16 -10 -5
b:year ago	0 11 -9 0
b:york	-3 -4 9 0
b:york from	0 -12 13 0
b:york on	-3 15 -8 -3
b:you	-9 -4 8 0
b:you come	-1 -2 -9 11
b:you in	0 -18 18 0
b:your	-2 12 0 -7
b:|	0 21 -8 -10
b:·	8 -1 -5 0
b:· wednesday	-2 -3 -2 9
b:—	6 5 1 -13
b:— <name>	-8 -1 24 -22
b:— <office>	-9 15 -3 -6
b:— <person>	11 -12 -2 5
b:— <quality>	0 3 -10 4
b:— a	1 18 -11 -10
b:— at	0 -10 -3 13
b:— monday	10 -4 -2 -4
b:— on	0 -12 15 -4
b:— the	4 16 -10 -11
c0=agree	-15 -7 2 12
c0=bear	-1 -3 9 -11
c0=deny	0 12 -8 -1
c0=end	-2 6 -13 3
c0=impose	-12 -4 3 8
c0=return	-12 0 5 0
c0=say	-17 5 -8 12
c0=sell	0 9 -2 -5
c0=stay	3 4 -1 -12
c0=threaten	6 10 -15 -6
c0=up	-18 1 -5 11
c1=agree	-12 -12 13 2
c1=bear	0 0 5 -11
c1=begin	15 -13 10 -8
c1=deny	0 17 -12 -3
c1=propose	-8 11 -9 0
c1=return	-13 4 2 -2
c1=say	-17 8 -10 9
c1=sell	0 11 -4 -5
c1=threaten	6 8 -14 -6
c1=up	-19 2 0 5
c2=agree	-16 5 -1 1
c2=bear	-5 -7 15 -8
c2=begin	-13 13 0 -13
c2=down	0 5 8 -22
c2=end	-19 15 -9 2
c2=propose	10 13 -13 -15
c2=return	0 0 -11 9
c2=say	15 -2 -15 3
c2=stay	6 -9 8 -6
c2=suspend	-5 10 -8 0
c2=up	9 9 -22 0
ct0=agree future	0 10 -3 -12
ct0=agree past	-20 -6 6 2
ct0=agree perfect	0 -11 6 3
ct0=agree pluperfect	0 1 -17 14
ct0=agree present	0 -6 0 10
ct0=bear modal	0 21 -18 -3
ct0=bear past	0 -10 14 -8
ct0=bear past-passive	0 -6 10 -5
ct0=bear pluperfect	13 -30 10 4
ct0=bear pluperfect-passive	0 -15 15 0
ct0=bear present-passive	0 20 -20 0
ct0=begin future	-17 -4 5 6
ct0=begin modal	12 1 -6 -13
ct0=begin past	3 -7 9 -4
ct0=begin past-passive	0 -13 1 12
ct0=begin perfect	-11 2 5 0
ct0=begin pluperfect	18 -8 -6 -5
ct0=begin present	-5 6 0 -8
ct0=down modal	-6 11 -5 0
ct0=end modal-passive	0 10 0 -8
ct0=end past	-8 5 -10 5
ct0=end present	13 -3 -8 2
ct0=impose future	-2 -13 14 0
ct0=impose modal	1 10 -9 -6
ct0=impose past	-8 -6 -2 12
ct0=impose past-passive	5 -10 4 4
ct0=impose perfect	-8 -2 15 -20
ct0=impose pluperfect	-10 10 -11 6
ct0=impose pluperfect-passive	0 14 -15 0
ct0=propose future	0 -12 16 -5
ct0=propose modal-passive	0 -13 2 10
ct0=propose past	4 13 -14 -1
ct0=propose past-passive	-3 -2 13 -12
ct0=propose perfect-passive	0 20 -19 0
ct0=propose pluperfect-passive	0 9 -8 0
ct0=propose present	-1 0 -7 12
ct0=return future	0 13 -14 0
ct0=return modal	0 -11 13 0
ct0=say future-passive	0 14 -14 0
ct0=say past-passive	0 -4 -3 9
ct0=say pluperfect	-6 10 -3 -1
ct0=say present	-2 4 3 -12
ct0=stay modal	-7 12 -3 -4
ct0=stay past	9 5 3 -31
ct0=stay perfect	9 -8 -13 12
ct0=stay pluperfect	2 13 -10 -8
ct0=stay present	-16 0 4 4
ct0=suspend past	11 -4 0 -7
ct0=suspend present	-1 23 -21 0
ct0=target future	0 -10 0 11
ct0=target modal-passive	10 -9 0 0
ct0=target pluperfect	-1 9 -4 0
ct0=threaten past	9 0 -6 -4
ct0=threaten pluperfect	-1 9 -4 0
ct0=up future	-1 -7 -2 13
ct0=up modal	8 5 -11 -7
ct0=up past	-16 6 1 0
ct0=up perfect-passive	0 -11 15 -2
ct0=up present	-10 2 -12 14
ct1=agree future	0 10 -3 -12
ct1=agree infinitive	6 -12 10 -6
ct1=agree participle-passive	-11 -1 12 -15
ct1=agree past	-18 -4 5 1
ct1=agree perfect	0 -16 9 5
ct1=agree pluperfect	0 0 -16 14
ct1=agree present	0 -7 0 10
ct1=bear gerund	1 -8 0 8
ct1=bear infinitive	17 5 -18 -4
ct1=bear modal	0 17 -15 -3
ct1=bear participle-passive	-10 12 -2 -11
ct1=bear past	-4 -6 14 -7
ct1=bear past-passive	0 -6 10 -5
ct1=bear pluperfect	13 -30 10 4
ct1=bear present-passive	0 20 -19 0
ct1=begin future	-16 -3 6 3
ct1=begin gerund	12 -2 -3 -8
ct1=begin modal	12 1 -6 -13
ct1=begin past	4 -10 11 -3
ct1=begin past-passive	0 -13 1 12
ct1=begin perfect	-11 2 5 0
ct1=begin pluperfect	18 -8 -6 -5
ct1=down modal	-6 11 -5 0
ct1=end infinitive	0 18 -4 -10
ct1=end modal-passive	0 10 0 -8
ct1=end participle-passive	4 -14 10 2
ct1=end past	-8 3 -9 6
ct1=end present	13 -3 -7 2
ct1=impose gerund	0 -6 9 0
ct1=impose infinitive	1 7 -6 -4
ct1=impose modal	1 12 -11 -6
ct1=impose participle-passive	0 10 -11 0
ct1=impose past-passive	5 -11 4 4
ct1=impose perfect	-8 -13 25 -16
ct1=impose pluperfect	-9 7 -9 7
ct1=impose pluperfect-passive	0 15 -16 0
ct1=propose future	0 -9 13 -4
ct1=propose participle-passive	-3 19 -19 0
ct1=propose past-passive	-3 -3 13 -11
ct1=propose perfect-passive	0 20 -19 0
ct1=propose pluperfect-passive	0 9 -8 0
ct1=propose present	0 10 -21 14
ct1=return future	0 13 -14 0
ct1=return modal	0 -11 13 0
ct1=say future-passive	0 14 -14 0
ct1=say past-passive	0 -4 -3 9
ct1=say pluperfect	-6 8 -2 0
ct1=say present	-2 3 4 -11
ct1=stay infinitive	-1 -7 -4 16
ct1=stay modal	-7 11 -2 -3
ct1=stay past	10 0 8 -29
ct1=stay perfect	9 -8 -13 12
ct1=stay pluperfect	2 12 -10 -7
ct1=stay present	-16 5 -1 5
ct1=suspend participle-passive	0 -7 11 0
ct1=suspend past	12 -11 6 -6
ct1=suspend present	-1 22 -21 0
ct1=target future	0 -10 0 11
ct1=target modal-passive	10 -9 0 0
ct1=target participle-passive	0 -4 7 -1
ct1=threaten past	9 0 -6 -4
ct1=up gerund	0 -7 10 -2
ct1=up modal	8 4 -11 -7
ct1=up participle-passive	0 10 -2 -4
ct1=up past	-16 8 0 0
ct1=up perfect-passive	0 -11 15 -2
ct1=up present	-10 2 -12 14
ct2=agree past	-5 -4 10 -2
ct2=bear gerund	-5 -2 15 -13
ct2=bear infinitive	0 -2 -9 16
ct2=bear participle-passive	0 11 -7 0
ct2=bear past	0 -24 28 -5
ct2=begin past	-2 9 -6 0
ct2=begin present	-9 -2 11 -6
ct2=down past	0 -4 11 -7
ct2=end participle-passive	-1 -11 0 12
ct2=end past	0 18 -4 -12
ct2=impose future	0 13 -9 0
ct2=impose future-passive	0 14 -12 0
ct2=impose modal	0 -6 12 -5
ct2=impose participle-passive	9 -3 -7 2
ct2=impose past	11 -14 8 -1
ct2=impose past-passive	0 10 -6 -3
ct2=impose perfect	0 16 -9 -3
ct2=impose pluperfect	-1 10 -15 3
ct2=impose present	-14 15 0 -14
ct2=impose present-passive	0 13 -5 -2
ct2=propose past	1 7 -5 -6
ct2=propose pluperfect	0 10 -4 -3
ct2=return present	0 -8 -8 14
ct2=say gerund	9 -1 -7 0
ct2=say past	4 8 -26 5
ct2=stay future	4 -15 9 0
ct2=stay gerund	0 -5 10 -3
ct2=stay infinitive	-11 0 10 -5
ct2=stay past	8 -6 5 -8
ct2=stay present	7 19 -28 -6
ct2=suspend infinitive	0 -22 10 9
ct2=suspend past	0 10 -4 -7
ct2=suspend perfect-passive	0 9 -7 0
ct2=suspend present	0 13 -10 0
ct2=target participle-passive	0 -11 13 0
ct2=target past	0 11 -10 0
ct2=target present	-1 0 -8 9
ct2=up infinitive	0 27 -22 -4
ct2=up past	3 0 -17 8
ct2=up present	9 -16 9 -1
day-l	-18 7 -4 4
day-none	-18 5 4 -1
day-r	15 6 -7 -16
day=l0	-14 7 8 -11
day=l1	0 -6 -16 19
day=l3	-9 3 0 1
day=l4	-8 10 0 -7
day=l5	5 -4 9 -10
day=r0	-20 1 6 0
day=r1	29 -3 -20 -14
day=r2	15 3 -4 -24
day=r3	-9 4 -1 3
days=1	-18 5 4 -1
days=2	6 5 -6 -8
days=4	-16 11 4 -7
f:"	-6 14 -3 -17
f:'	-2 5 -17 6
f:'s	5 2 -10 2
f:(	-10 -7 9 3
f:)	-7 -4 14 -3
f:.	5 -14 11 0
f::	2 0 2 -10
f:;	0 -4 15 -17
f:<agent>	-2 -2 -7 12
f:<day-ahead>	12 -7 -7 9
f:<day-gone>	-24 44 -26 -18
f:<day-today>	-2 -8 9 0
f:<duty>	0 -2 -5 9
f:<gate>	10 -1 6 -22
f:<goods-amount>	-7 27 -17 -10
f:<goods>	-1 -15 24 -12
f:<level-noun>	-2 9 -5 -6
f:<level>	-25 32 -10 -24
f:<money>	-21 2 -3 11
f:<month-ahead>	-12 16 -1 -12
f:<month-gone>	9 -15 4 7
f:<name>	0 -6 -11 18
f:<not>	-13 1 3 2
f:<number>	-20 27 -16 -11
f:<office>	-3 -8 21 -17
f:<organisation>	-9 29 -15 -19
f:<person>	14 -28 14 8
f:<points>	-10 18 -8 -5
f:<quality>	3 -25 18 4
f:<seat>	0 -10 16 -11
f:<sender>	3 7 -18 7
f:<span>	32 -17 1 -9
f:<taker>	-4 15 -17 1
f:<v-agree>	-9 -9 11 0
f:<v-bear>	-13 4 7 -16
f:<v-begin>	2 6 -14 4
f:<v-buy>	-5 20 0 -26
f:<v-deny>	6 29 -23 -22
f:<v-down>	-31 -5 18 -1
f:<v-end>	-18 4 3 -3
f:<v-impose>	-41 10 7 -4
f:<v-propose>	10 3 1 -17
f:<v-return>	-2 18 0 -29
f:<v-say>	-35 26 -7 -10
f:<v-stay>	10 8 -17 1
f:<v-suspend>	6 -1 6 -19
f:<v-target>	-6 6 10 -23
f:<v-threaten>	-7 6 1 -10
f:<v-up>	7 21 -9 -34
f:?	0 35 -31 -11
f:]	0 11 -7 -2
f:a	-6 3 7 -15
f:about	9 6 5 -35
f:accord	13 -13 0 0
f:according	-11 0 5 1
f:account	3 -20 20 -4
f:across	3 -19 5 11
f:add	-12 -2 10 0
f:additional	-7 29 -12 -20
f:adopt	-1 13 -3 -4
f:advance	0 -9 10 0
f:affiliate	12 -5 -3 -2
f:after	-7 -19 19 7
f:afternoon	18 -24 13 -11
f:afterward	5 -4 6 -13
f:again	-18 18 -5 -6
f:against	-1 4 -9 6
f:agenda	-2 -1 7 -4
f:agent	0 12 -11 0
f:ago	3 14 -5 -16
f:agree	0 -19 4 16
f:agreement	-10 -17 8 20
f:aim	5 -16 6 3
f:aircraft	0 9 -3 -6
f:airline	0 19 -15 -4
f:almost	0 7 -12 2
f:alone	0 2 -11 6
f:already	-1 12 -2 -7
f:also	0 14 -16 1
f:althing	0 -10 11 0
f:amount	0 13 -10 -1
f:an	11 5 -14 3
f:and	10 -12 -4 13
f:announce	-10 6 -9 8
f:answer	-5 33 -22 -11
f:anti	9 2 -12 0
f:any	10 -9 -3 7
f:anybody	0 14 -4 -8
f:anything	7 -11 6 -3
f:apart	0 17 -9 -7
f:apec	0 -8 11 0
f:app	0 7 1 -13
f:appear	0 -14 14 0
f:approval	0 -9 6 5
f:approve	10 -12 -11 19
f:are	5 -9 15 -11
f:arrangement	0 -15 4 13
f:article	0 -6 9 -3
f:aside	0 -8 4 0
f:ask	0 16 -22 5
f:assembly	9 -6 -1 0
f:assent	0 11 -7 0
f:at	-29 6 -2 14
f:auckland	0 -12 13 0
f:await	0 -16 2 14
f:away	0 -11 0 12
f:back	-18 -14 23 -1
f:bag	1 -9 1 3
f:ban	0 16 -12 -2
f:bank	-1 14 -6 -4
f:base	0 13 -13 0
f:bay	0 -16 18 -1
f:be	9 6 -23 16
f:bear	0 20 -15 -2
f:because	-4 13 -2 -14
f:beef	-8 6 8 -18
f:been	-2 8 -13 8
f:beer	0 14 -12 0
f:before	4 4 -17 7
f:begin	16 5 -33 9
f:behind	9 -2 0 -9
f:believe	0 23 -19 -3
f:belong	0 -8 -1 11
f:below	13 -20 -4 12
f:best	0 -2 -7 10
f:beyond	9 0 -9 0
f:big	0 -6 10 0
f:bill	0 10 -1 -5
f:bind	0 4 -11 5
f:board	13 -1 -9 -6
f:boat	5 -12 1 3
f:border	-1 -27 31 -4
f:both	4 -1 3 -9
f:break	9 -11 0 0
f:bridge	0 -17 20 -2
f:bring	-16 -6 18 -9
f:broke	0 -10 2 7
f:build	0 -13 13 0
f:busan	-6 -27 29 2
f:business	0 21 -17 -4
f:but	-2 2 5 -9
f:buy	3 -10 11 -5
f:by	0 13 -13 -2
f:cabinet	-1 -24 4 21
f:call	-13 8 3 -15
f:calm	1 -10 3 1
f:cancel	0 19 -18 0
f:cannot	0 17 -5 -13
f:cap	0 -12 0 13
f:capital	11 -14 1 0
f:car	11 -24 27 -23
f:case	1 19 -25 2
f:cash	0 -16 17 0
f:cashew	0 -12 -7 17
f:cattle	0 -17 18 0
f:cebu	0 -23 7 14
f:cement	0 4 -16 10
f:cent	0 10 -6 0
f:chair	0 -15 17 -2
f:change	0 13 -6 -5
f:charge	4 6 9 -38
f:chemical	0 -13 0 11
f:chenggang	0 -11 13 0
f:chicken	0 -5 -3 9
f:chief	-3 -14 15 0
f:chip	-2 20 -9 -8
f:choir	0 -8 -2 11
f:christma	0 10 -8 0
f:cigar	0 11 -16 5
f:close	0 20 -11 -12
f:closed	0 14 -2 -10
f:closing	0 -3 -10 11
f:club	0 25 -20 -4
f:coal	-5 10 0 -6
f:cocoa	0 1 5 -10
f:coffee	0 0 9 -18
f:cold	9 -14 7 0
f:colleague	2 -14 17 -9
f:collect	0 -15 11 6
f:come	-7 9 -11 3
f:comma	0 7 -9 0
f:commission	0 -2 -11 10
f:committee	0 -8 9 0
f:complete	0 -15 -14 25
f:conclude	1 2 -15 5
f:conference	0 -15 6 10
f:confirm	-4 -14 24 -12
f:constructive	0 -14 1 9
f:consumer	0 15 -14 0
f:content	-3 -15 8 9
f:continue	7 5 -13 0
f:control	0 10 -13 0
f:conversation	3 -21 4 11
f:coordinating	0 12 0 -10
f:copper	0 25 -14 -8
f:cork	0 15 -11 0
f:cost	0 30 -28 0
f:cotton	0 13 -5 -4
f:could	0 8 -8 0
f:counted	10 -17 7 -1
f:countermeasure	0 11 -6 -3
f:counterpart	5 -12 -8 14
f:cover	5 -17 15 -4
f:cruz	7 -23 14 0
f:custom	-8 26 -7 -20
f:cut	-4 -19 5 19
f:date	0 13 -5 -16
f:davo	0 -10 11 0
f:day	-8 19 -23 6
f:de	8 -20 0 11
f:dead	-1 -4 8 0
f:deadline	-4 2 -15 10
f:deal	-15 -17 27 -8
f:dealt	2 7 -10 0
f:decide	-3 31 -21 -8
f:decision	-2 -3 -11 14
f:declaration	0 -10 13 -1
f:decline	0 18 -12 -3
f:decree	-1 11 -8 0
f:deficit	0 -12 15 -2
f:delegation	4 -2 -9 8
f:delivery	0 16 -17 0
f:demand	0 11 -8 0
f:depend	8 -19 5 7
f:desk	0 11 -8 0
f:detail	0 -22 8 16
f:didn't	0 -14 14 0
f:different	-3 0 -6 10
f:dinner	0 4 1 -13
f:discuss	9 -10 6 -6
f:do	-6 8 -22 16
f:done	-1 33 -26 -5
f:door	-7 14 -7 0
f:double	0 15 -13 0
f:doubt	0 10 -8 0
f:down	-11 -1 19 -18
f:draft	6 -10 0 6
f:draw	0 17 -10 -5
f:dried	0 9 -7 0
f:drop	-5 0 -3 9
f:duty	-22 -4 17 -4
f:each	-6 -11 8 10
f:earlier	9 1 -15 0
f:early	11 3 -7 -8
f:earth	12 -11 -4 6
f:ease	0 3 -8 4
f:easter	0 14 -10 -1
f:effect	-4 -14 17 0
f:effective	0 -4 10 -6
f:either	4 18 -20 -10
f:eleven	-4 -8 10 0
f:emergency	0 9 -4 0
f:end	-3 -17 2 21
f:energy	0 -6 10 -2
f:enter	-3 -10 3 9
f:entry	0 11 -25 11
f:envoy	0 12 -13 0
f:ethanol	0 -13 12 0
f:even	0 12 -6 -4
f:evening	-2 9 1 -12
f:every	0 0 -9 4
f:everybody	0 18 -9 -3
f:exception	0 -19 13 7
f:exchanged	0 10 -6 -2
f:exempt	0 11 -5 0
f:expect	6 27 -35 1
f:expert	11 -20 14 -3
f:expire	2 -8 15 -13
f:explain	0 12 -4 -3
f:extend	-10 1 1 1
f:extension	-15 -8 19 -3
f:extra	-3 12 -5 -4
f:fact	-4 9 0 -10
f:fail	0 24 -19 -6
f:failed	0 9 0 -11
f:fall	0 7 2 -18
f:farm	0 -6 11 -4
f:federal	9 -11 2 0
f:fee	2 16 -18 0
f:fentanyl	0 25 -13 -19
f:fertiliser	0 -9 7 1
f:fifth	11 -32 20 0
f:figure	0 16 -12 -2
f:firm	0 12 -15 4
f:first	7 -33 16 14
f:fish	-3 -8 22 -18
f:five	-6 13 -8 0
f:flag	0 -9 0 11
f:flew	0 -1 -13 14
f:fly	-5 -13 11 6
f:follow	-3 30 -20 -13
f:food	0 -12 14 0
f:for	12 -6 -1 -4
f:force	-11 0 10 -6
f:forty	0 11 -8 0
f:forward	-2 11 -6 0
f:found	0 -8 13 -2
f:four	-15 -8 13 2
f:fourth	5 -22 16 -1
f:framework	-3 -34 -1 38
f:free	0 43 -39 -18
f:friend	0 -10 12 0
f:frozen	0 -19 -1 21
f:fuel	0 12 -10 0
f:full	-1 -1 -10 14
f:further	-1 17 -6 -9
f:future	0 11 -6 -2
f:gap	0 22 -13 -10
f:gate	0 10 -7 0
f:gave	0 14 -7 -10
f:gazette	0 12 -8 -4
f:geneva	9 -5 -16 8
f:georgia	0 -14 7 8
f:get	-5 8 0 -7
f:given	-6 -17 15 7
f:glass	0 12 -11 0
f:go	2 7 0 -19
f:gold	0 -8 10 0
f:good	-28 0 -2 19
f:government	0 -9 14 -15
f:grape	14 -18 4 0
f:great	10 -2 -2 -5
f:ground	-1 16 -13 0
f:group	0 9 -3 -4
f:grow	0 10 -6 -2
f:grower	0 11 -20 6
f:guayaquil	0 -8 -4 12
f:guest	0 17 -7 -10
f:gyeongju	-7 16 -6 -5
f:had	-9 11 -14 8
f:hall	10 -2 -18 7
f:halve	0 -14 19 -3
f:hand	-3 6 0 -10
f:happy	0 -11 13 0
f:has	-31 12 2 -9
f:have	6 10 -7 -14
f:he	-12 3 0 2
f:he'll	0 -11 15 -3
f:hear	0 -5 9 -4
f:heard	0 16 -9 -3
f:her	0 -8 12 -4
f:here	-3 -13 8 8
f:hide	0 -14 2 11
f:higher	0 -9 11 0
f:him	0 -15 11 4
f:himself	0 -2 11 -9
f:his	-15 0 -11 18
f:history	0 -9 11 0
f:hold	-22 12 4 -19
f:holiday	0 13 -12 0
f:home	0 -11 1 9
f:honey	0 9 0 -7
f:hotel	0 -20 20 0
f:hour	-20 -7 5 17
f:house	7 -9 -6 8
f:how	0 -14 16 -2
f:hurry	0 15 -8 -7
f:i	0 -15 24 -15
f:i'd	9 -8 -4 3
f:i'll	0 -16 19 -1
f:i'm	0 -13 14 0
f:ice	0 -16 19 -2
f:if	-3 3 7 -18
f:immediately	0 -4 10 -5
f:import	0 12 -6 -2
f:impose	0 17 -10 -5
f:in	-3 -8 15 -16
f:include	0 11 -10 0
f:included	0 16 -10 -3
f:industrial	0 20 -17 -1
f:informed	0 4 5 -10
f:initialled	0 -12 0 12
f:ink	0 -9 12 -1
f:instead	-6 0 12 -19
f:instrument	0 15 -13 0
f:intend	0 0 10 -11
f:interest	-1 5 -9 4
f:into	-10 -1 0 8
f:investment	13 -7 -19 8
f:is	7 -8 -5 12
f:isn't	0 -6 10 0
f:issue	0 11 -9 0
f:it	0 2 5 -12
f:it'll	0 12 -5 -7
f:item	0 12 -6 -4
f:its	-15 12 -4 -3
f:itself	9 5 -13 0
f:kind	0 10 -8 0
f:know	4 15 -12 -12
f:kuala	0 -12 7 4
f:lamb	0 10 -9 0
f:land	-6 15 -4 -2
f:language	0 -7 11 -4
f:lapse	0 17 -8 -8
f:last	8 -2 -3 1
f:latest	0 -15 1 13
f:law	-1 16 -5 -14
f:lay	0 12 -5 -3
f:lead	2 10 -13 -1
f:least	-6 -8 10 3
f:leave	5 -41 6 34
f:led	2 -20 7 7
f:legal	0 -9 0 11
f:lent	9 -1 -5 -1
f:lentil	13 -14 0 0
f:less	0 0 11 -12
f:let	-8 15 -13 1
f:letter	-4 23 -14 -5
f:level	11 11 -26 0
f:levy	16 -17 -11 14
f:li	0 -11 13 0
f:licence	10 -12 5 -1
f:lie	-3 12 0 -7
f:lift	-4 16 -8 -3
f:light	0 16 -15 0
f:like	-10 9 2 -13
f:likewise	0 12 -11 0
f:line	-5 -13 4 14
f:link	0 22 -21 0
f:list	14 -13 12 -18
f:little	-3 12 -3 -3
f:live	12 -10 6 -10
f:local	-4 0 -8 9
f:london	0 -26 5 21
f:lot	0 -10 0 11
f:lower	-5 6 5 -20
f:lumpur	0 -12 7 4
f:lunch	-13 0 13 -11
f:m	-2 0 -8 7
f:machine	0 20 -13 -6
f:machinery	0 -2 -9 10
f:madrid	0 -8 11 0
f:magnet	0 8 -9 1
f:main	-2 25 -14 -10
f:maize	0 10 -16 4
f:majority	14 -12 0 0
f:maker	0 13 -4 -5
f:management	0 10 -8 0
f:many	8 -14 0 8
f:match	0 17 -6 -9
f:matter	5 -14 5 3
f:meal	0 7 -12 3
f:mean	-3 9 0 -12
f:mediator	0 26 -18 -9
f:medicine	-1 -28 18 13
f:meet	-2 0 11 -17
f:member	13 1 -16 0
f:men	-1 16 -10 -3
f:metal	0 -11 12 0
f:midnight	0 19 -9 -9
f:might	0 -10 12 0
f:milk	0 -17 13 3
f:mind	0 13 -6 -4
f:mine	-1 18 -16 0
f:minister	0 -9 0 8
f:ministry	-9 7 -11 8
f:minute	-9 20 -6 -17
f:moment	-1 -1 -5 9
f:month	4 2 3 -17
f:mood	0 -7 9 0
f:more	-13 29 -9 -19
f:morning	-9 -27 30 2
f:most	-1 0 7 -14
f:mother	0 11 -8 -4
f:move	-1 12 -3 -8
f:mr	9 0 -3 -5
f:much	16 0 -31 8
f:my	5 -5 -14 10
f:name	0 12 0 -7
f:named	11 1 -16 0
f:narrow	0 11 0 -8
f:near	0 14 -14 0
f:necessary	0 17 -9 -9
f:need	4 29 -30 -5
f:negotiate	5 -2 -11 9
f:negotiation	11 -4 -3 -1
f:neither	6 -7 10 -12
f:newest	0 -24 0 25
f:next	-6 17 3 -29
f:night	-12 45 -21 -24
f:no	-5 7 -12 8
f:nobody	-15 26 -4 -24
f:nod	0 12 -12 0
f:none	-1 28 -18 -10
f:noon	3 20 -17 -14
f:not	-6 9 -13 8
f:nothing	10 -16 17 -13
f:notice	-8 2 9 -12
f:notification	0 -17 17 0
f:now	-9 6 -17 13
f:number	-4 -6 12 -6
f:of	9 1 -11 4
f:off	5 5 -8 -2
f:offer	0 -20 17 3
f:official	0 -9 11 0
f:oil	7 13 -18 -2
f:old	6 23 -16 -21
f:older	0 12 -6 0
f:on	-1 6 -23 22
f:one	15 9 -18 -1
f:open	12 -4 -1 -8
f:or	-11 18 -15 1
f:orange	0 9 -4 0
f:order	-11 26 -7 -18
f:ordinary	0 -6 0 9
f:origin	0 -9 0 10
f:osaka	0 -5 -7 14
f:other	9 9 -1 -20
f:otherwise	-6 -1 10 -2
f:our	5 -4 -7 8
f:out	0 8 -22 9
f:outcome	0 -13 15 0
f:outside	18 -10 -5 -1
f:over	1 16 2 -40
f:owe	0 11 -6 -1
f:own	-13 -9 6 9
f:owner	0 9 -5 -1
f:pact	-2 -11 1 10
f:page	11 -2 -15 0
f:palace	-1 -5 9 -2
f:palm	9 -5 2 -10
f:paper	-9 -6 -8 20
f:pari	10 0 -5 -4
f:parliament	8 15 -20 -8
f:part	8 -17 0 14
f:parted	0 -10 12 0
f:partner	0 9 -8 0
f:past	0 9 -5 0
f:pause	11 -6 13 -31
f:pay	-18 8 1 -8
f:peace	-1 20 -14 -4
f:pen	-3 -2 -27 22
f:people	4 -8 14 -18
f:per	-1 14 -8 -1
f:period	0 -11 2 10
f:permanent	0 -17 9 10
f:phone	-1 -22 28 -8
f:place	-11 -5 5 5
f:plan	0 9 -3 -7
f:plane	0 -7 12 -4
f:play	-1 10 -4 -3
f:please	0 8 -11 0
f:pork	0 -11 13 0
f:port	-1 18 -19 2
f:possible	0 7 -6 0
f:post	0 14 -5 -7
f:potash	0 13 -10 0
f:potatoe	7 -10 0 0
f:poultry	0 -7 -3 12
f:practice	0 -9 0 11
f:preliminary	1 14 -22 0
f:prepare	-8 16 -7 -7
f:present	0 -16 7 6
f:president	-13 -17 12 11
f:press	-6 -18 10 14
f:price	-2 6 -15 10
f:prime	3 21 -14 -15
f:prisoner	0 28 -24 -3
f:procedure	0 13 -9 -3
f:proclamation	0 15 -8 -3
f:product	0 -14 18 -4
f:progress	0 -12 5 8
f:prolonged	0 0 -11 12
f:promise	-8 -5 13 -7
f:proposal	0 4 -13 7
f:propose	9 -3 1 -9
f:provide	0 3 -11 4
f:published	0 -11 9 5
f:pulp	0 14 -9 -1
f:push	0 -14 9 5
f:question	-2 -11 17 -3
f:quota	0 -12 15 -1
f:rang	-1 -29 31 0
f:rare	12 -11 -4 6
f:raspberry	0 11 -8 -2
f:rate	-11 -6 -1 16
f:rather	3 13 -18 0
f:reach	-7 9 -3 0
f:ready	-1 -4 -3 10
f:reason	0 19 -9 -7
f:recall	0 16 -16 0
f:receive	7 -25 26 -12
f:reciprocal	11 0 -4 -11
f:record	0 15 -10 -2
f:reduce	0 -13 16 -2
f:reduction	0 19 -18 0
f:refund	0 12 -8 0
f:refused	-4 10 -7 0
f:regard	10 -10 0 0
f:reject	0 12 -10 0
f:released	0 17 -10 -8
f:relief	0 -11 0 10
f:remain	-9 -18 11 15
f:remarked	0 13 -10 -5
f:renewed	0 -16 20 -3
f:report	0 25 -20 -4
f:reporter	10 2 -17 4
f:reserved	0 14 -9 -1
f:rest	0 4 -19 7
f:result	-9 -21 18 10
f:resume	-5 8 9 -20
f:rice	-1 8 -10 3
f:rise	13 7 -24 0
f:round	10 0 -7 -3
f:rule	7 12 -8 -19
f:rum	0 15 -9 -6
f:run	18 1 -36 12
f:samarkand	0 -11 14 0
f:same	-9 2 0 2
f:sanction	-3 10 -3 0
f:santa	8 -20 10 0
f:sardine	13 -8 -3 -1
f:saturday	0 -12 6 5
f:say	-11 0 -5 9
f:scale	0 -17 19 0
f:second	2 -4 7 -4
f:section	-1 21 -11 -5
f:see	0 8 -15 7
f:seek	0 -15 1 12
f:sell	-6 19 -21 3
f:senate	-3 8 0 -9
f:sense	0 -12 13 0
f:seoul	-1 41 -38 -4
f:service	0 10 -7 0
f:session	9 -10 -14 14
f:set	-4 -6 11 -4
f:settle	-1 -6 11 -1
f:seventh	0 5 -10 3
f:share	0 -12 14 0
f:she	-2 -8 18 -17
f:sheet	-8 18 -4 -8
f:ship	7 -6 7 -14
f:shirt	0 -8 12 0
f:shortly	0 -26 4 22
f:should	2 -10 14 -13
f:side	10 9 -12 -6
f:sign	-7 7 2 -12
f:signature	0 1 -17 11
f:since	0 22 -6 -26
f:sir	9 4 -12 -6
f:sit	11 0 0 -13
f:sixth	0 -6 14 -6
f:sleep	4 -11 9 -3
f:smelter	-1 10 -7 0
f:so	-14 -4 7 3
f:solution	0 -11 12 0
f:some	-5 -17 24 -8
f:soon	0 11 -7 -1
f:southern	0 -8 9 0
f:soybean	-1 -1 9 -11
f:spare	0 -6 -3 12
f:speak	3 -3 -13 15
f:special	0 -8 9 0
f:spirit	0 -10 11 0
f:spoken	11 -4 -1 -2
f:spot	0 -16 11 7
f:spring	-1 9 0 -7
f:staff	0 9 -7 0
f:stamp	5 -13 0 6
f:stand	0 12 -5 -14
f:standstill	-1 -26 1 25
f:start	9 -13 0 4
f:state	7 12 -13 -13
f:statement	-3 21 -12 -9
f:station	0 -12 13 0
f:stay	0 -16 0 19
f:steel	-2 17 -10 -5
f:step	0 -8 11 -4
f:still	-11 -4 7 4
f:stockfish	0 12 -3 -5
f:stockholm	-2 -20 19 3
f:stop	-8 -3 16 -11
f:story	-3 0 -4 10
f:strike	0 4 -10 3
f:subject	5 -13 9 0
f:sugar	-1 -8 19 -15
f:suggest	0 -11 12 0
f:summer	-6 8 0 -9
f:summit	-5 -4 16 -14
f:supply	0 -9 0 12
f:surcharge	12 0 -13 -8
f:suspend	0 20 -20 -3
f:suspension	9 3 -12 0
f:table	10 -13 12 -9
f:take	-14 -2 0 9
f:talk	-17 4 -7 7
f:talked	3 11 -8 -9
f:tariff	0 2 -11 10
f:taro	0 -9 10 0
f:tea	5 -18 13 0
f:team	-1 11 -6 -5
f:technology	0 -6 -9 13
f:telephoned	11 -15 7 -3
f:tell	-19 -6 11 4
f:ten	0 13 -13 0
f:tenth	7 -11 5 -2
f:text	-5 -14 -1 20
f:than	-18 -6 13 1
f:that	-16 7 9 -21
f:the	-12 7 -8 7
f:their	14 0 -17 4
f:them	-3 -16 16 3
f:themselve	0 -12 10 0
f:then	-22 26 -9 -13
f:there	18 -21 13 -6
f:these	0 20 -14 -5
f:they	38 -11 0 -27
f:they're	0 -8 9 0
f:thi	9 0 9 -34
f:thing	16 -23 15 -13
f:those	12 -15 9 -8
f:threat	0 9 -1 -6
f:threaten	-4 3 4 -13
f:three	0 0 9 -17
f:through	-4 -5 0 9
f:tiktok	0 0 -13 13
f:time	9 -28 16 11
f:to	5 -11 0 12
f:together	-9 16 -16 3
f:too	-7 -8 15 -2
f:top	-4 21 -11 -3
f:tractor	0 -10 10 0
f:transcript	0 -27 -21 38
f:travel	-11 27 -17 -5
f:treasury	5 6 -16 0
f:treaty	-2 -7 12 -3
f:tuna	0 -14 23 -12
f:turned	0 10 -5 -2
f:two	5 -10 19 -22
f:tyre	0 -14 17 0
f:under	-17 7 -23 22
f:understanding	0 5 -9 3
f:undertook	0 -16 17 0
f:union	0 -14 8 5
f:unless	-4 6 -14 10
f:until	14 5 -17 2
f:up	-18 40 -30 -4
f:upper	0 10 -7 0
f:use	-2 -14 20 -5
f:valid	0 0 -10 6
f:visit	-10 31 -28 0
f:volume	0 9 -8 0
f:vote	-11 0 -3 10
f:voted	0 28 -19 -10
f:wait	0 0 -8 9
f:want	0 3 0 -7
f:warn	0 10 -7 0
f:was	-10 -2 15 -12
f:we'll	-1 13 -8 0
f:we've	0 10 -3 -4
f:week	-22 28 -18 -4
f:were	2 9 -4 -10
f:what	-8 7 -15 11
f:when	11 -19 13 -1
f:where	4 -16 27 -28
f:whether	-4 -11 -3 19
f:while	4 0 2 -13
f:whiskey	0 4 7 -10
f:white	0 6 -10 0
f:who	12 8 -13 -8
f:whole	0 14 -12 0
f:whose	-2 -2 -12 15
f:wine	16 -5 -3 -12
f:winter	0 -7 -1 10
f:without	5 -33 4 28
f:won't	0 -5 9 -1
f:word	10 -18 0 12
f:worked	0 -8 0 10
f:working	0 0 -9 7
f:world	0 0 -7 9
f:worth	-1 -17 11 8
f:would	7 -7 0 2
f:write	-14 -4 27 -24
f:wrong	0 -9 0 9
f:year	1 -8 15 -17
f:yes	0 -17 6 13
f:yet	-4 -10 8 5
f:you	6 2 -12 0
f:your	0 7 -14 3
f:zero	10 5 -17 0
f:—	11 -20 10 1
first-of-paragraph	6 6 -11 1
has-future	-14 2 -3 9
has-gerund	0 15 -10 -8
has-infinitive	-3 17 -10 -6
has-modal	0 14 0 -28
has-participle	9 1 -8 3
has-past	-14 3 1 3
has-pluperfect	19 0 -14 -5
has-present	-23 12 1 -5
heads=0	7 11 -21 7
heads=1	-13 10 2 -8
heads=2	-70 -5 49 -56
heads=3	0 -15 4 10
how=calendar	-45 52 -20 -25
how=calendar-span	-84 -98 146 -127
how=relative	0 3 -29 27
how=relative-span	-12 -49 40 7
how=weekday	48 23 -79 28
how=weekday-span	-74 -50 94 -64
kind=day	-12 14 -1 -7
l1="	-1 12 -6 -2
l1=,	-9 -9 11 5
l1=-	0 -10 -11 17
l1=/	12 -5 -5 -2
l1=:	-15 2 5 -5
l1=;	0 5 -13 4
l1=<day-gone>	0 23 -3 -16
l1=<gate>	0 -10 -3 14
l1=<goods>	19 -4 -5 -14
l1=<money>	0 -13 13 0
l1=<name>	-21 -19 29 2
l1=<number>	0 0 4 -9
l1=<organisation>	-1 9 -2 -4
l1=<seat>	8 3 -1 -10
l1=<span>	0 16 -8 -6
l1=<v-agree>	-1 -1 -10 15
l1=<v-bear>	0 8 0 -14
l1=<v-begin>	10 0 0 -17
l1=<v-buy>	0 12 -9 0
l1=<v-deny>	0 -11 12 0
l1=<v-impose>	-17 17 -17 1
l1=<v-return>	0 9 0 -11
l1=<v-say>	-9 9 -13 4
l1=<v-stay>	-11 -1 -8 16
l1=<v-suspend>	6 -14 4 4
l1=a	4 0 2 -11
l1=about	0 14 -10 0
l1=after	-3 0 7 -11
l1=ago	0 20 -12 -6
l1=and	-3 2 -24 16
l1=are	0 12 -6 -3
l1=as	0 10 -5 -1
l1=at	-2 9 0 -10
l1=before	-7 5 -10 6
l1=begin	0 3 0 -11
l1=beyond	0 11 -7 0
l1=by	1 11 -19 4
l1=call	0 -17 19 0
l1=charge	0 -8 10 0
l1=close	-10 4 -5 9
l1=conclude	0 -11 -9 18
l1=confirm	0 -16 3 12
l1=day	-2 10 -3 -2
l1=decide	0 11 -10 0
l1=do	0 -6 11 -5
l1=down	-9 5 5 -3
l1=end	0 -10 1 9
l1=follow	0 -1 -10 12
l1=for	4 0 0 -9
l1=four	0 -17 7 11
l1=fri	12 -17 -8 11
l1=friday	-4 -5 -12 13
l1=from	8 2 2 -28
l1=geneva	0 0 3 -9
l1=happen	0 -8 9 0
l1=hold	-3 -7 12 -1
l1=house	9 -8 0 -2
l1=if	-2 -7 10 0
l1=in	0 10 -1 -6
l1=is	-1 10 -2 -8
l1=know	0 9 0 -5
l1=leave	0 10 -2 -4
l1=monday	8 -5 -9 3
l1=not	0 -7 11 -3
l1=on	-13 -5 12 0
l1=one	7 -8 2 -1
l1=order	0 12 -9 0
l1=out	0 -2 -13 13
l1=paper	0 10 -7 0
l1=rule	0 -12 12 0
l1=saturday	17 -11 -10 0
l1=say	-1 17 -19 0
l1=since	6 7 -8 -14
l1=spent	-6 2 7 -10
l1=spoke	0 -9 10 0
l1=start	10 -8 5 -13
l1=sunday	-1 -5 -10 13
l1=talk	0 -4 16 -15
l1=tariff	0 -9 10 0
l1=telephone	0 -12 14 0
l1=than	0 0 -12 8
l1=the	7 28 -23 -27
l1=there	0 -9 5 3
l1=through	-3 -9 -14 22
l1=till	-3 -9 -12 20
l1=time	0 13 -9 -2
l1=to	-15 5 -18 18
l1=tuesday	-10 -3 5 2
l1=until	-24 6 -20 16
l1=wednesday	13 -9 0 -3
l1=with	0 13 -6 -4
l1=·	11 -1 -1 -13
l1=—	-7 0 13 -14
l2=(	-3 19 -22 5
l2=)	0 20 -11 -10
l2=,	13 -12 4 -4
l2=:	-5 -6 21 -25
l2=<agent>	7 11 -9 -14
l2=<day-gone>	-12 -12 0 17
l2=<day-today>	-9 1 0 1
l2=<duty>	-5 -8 5 9
l2=<level-noun>	-4 8 0 -4
l2=<level>	-4 6 11 -39
l2=<not>	-4 -6 13 -4
l2=<number>	11 -7 -14 16
l2=<office>	-18 24 -3 -16
l2=<organisation>	13 -16 0 10
l2=<person>	-9 3 10 -15
l2=<quality>	12 0 -2 -13
l2=<seat>	-11 3 4 -5
l2=<span>	-15 2 2 1
l2=<v-agree>	-11 -2 1 4
l2=<v-bear>	6 22 -18 -20
l2=<v-begin>	8 5 -15 0
l2=<v-buy>	0 27 -19 -4
l2=<v-deny>	0 13 -9 -1
l2=<v-end>	9 11 -48 9
l2=<v-impose>	-12 20 -22 5
l2=<v-propose>	-3 7 -9 4
l2=<v-return>	-1 -1 -5 12
l2=<v-say>	0 7 -1 -7
l2=<v-stay>	-13 -13 -7 30
l2=<v-up>	-8 -9 -9 22
l2=again	-6 19 -11 -8
l2=agenda	0 12 -10 0
l2=agree	-4 -15 7 7
l2=agreement	-1 11 2 -19
l2=airport	0 -21 3 17
l2=alert	0 14 -5 -4
l2=alexandria	-4 -3 -2 11
l2=all	-3 -13 4 11
l2=almaty	0 7 -12 5
l2=an	13 -9 0 -2
l2=and	-2 -10 -16 27
l2=apply	-3 -5 -2 11
l2=are	0 23 -12 -7
l2=arequipa	0 7 -13 5
l2=arrived	0 7 1 -17
l2=arusha	0 -2 10 -8
l2=as	8 4 -5 -13
l2=ask	0 15 -10 -1
l2=at	-2 28 -27 0
l2=away	12 -11 0 -2
l2=back	0 9 -22 9
l2=batumi	0 -27 20 9
l2=be	0 30 -24 -6
l2=before	0 24 -19 -1
l2=begin	3 15 -5 -29
l2=both	0 -5 10 -3
l2=brief	0 14 -7 -4
l2=bruge	0 -7 -1 9
l2=brussel	0 10 -14 1
l2=busan	-5 -16 16 3
l2=business	0 -8 -6 14
l2=by	-3 15 -8 -7
l2=call	-2 -8 5 6
l2=car	0 -16 5 12
l2=cartagena	0 -17 17 0
l2=cebu	0 -11 0 13
l2=city	0 -14 6 9
l2=close	0 9 -16 3
l2=closed	-2 0 -5 9
l2=come	0 -4 11 -10
l2=conclude	0 17 -8 -8
l2=continue	-5 8 -19 8
l2=cotonou	0 -1 11 -8
l2=country	0 -10 12 0
l2=custom	0 -11 0 13
l2=date	0 24 -17 -2
l2=day	-7 14 -4 -4
l2=detail	0 11 -3 -6
l2=did	-2 19 -14 0
l2=dinner	9 -7 2 -5
l2=down	-15 0 9 0
l2=due	-1 27 -22 -1
l2=early	0 13 -8 -7
l2=edition	0 12 -5 -3
l2=effect	-5 18 -29 7
l2=end	2 3 -41 12
l2=enter	-2 -9 12 0
l2=expire	0 16 -7 -6
l2=extension	0 12 -4 -4
l2=finish	-7 -10 -8 21
l2=follow	13 0 -11 -4
l2=followed	0 12 -6 -1
l2=for	5 12 -4 -21
l2=force	0 15 -13 -5
l2=friday	-4 6 3 -18
l2=from	0 -12 0 14
l2=full	0 -12 13 0
l2=geneva	2 -3 -14 16
l2=given	9 -9 -8 6
l2=go	-3 0 -17 13
l2=good	15 -3 -16 -7
l2=gothenburg	0 -8 -3 12
l2=gyeongju	0 -19 21 0
l2=had	0 17 -15 -7
l2=halifax	11 -25 13 0
l2=hall	15 -10 -4 0
l2=hamburg	0 0 9 -10
l2=happen	0 18 -14 0
l2=have	-6 -13 14 4
l2=he	7 -11 4 0
l2=here	14 -23 11 -5
l2=higher	0 -8 12 -4
l2=his	0 9 -5 -2
l2=hour	8 -4 8 -18
l2=in	5 -9 10 -8
l2=incheon	1 -10 10 -2
l2=is	-6 16 -5 -17
l2=issued	0 4 -17 10
l2=it	-8 22 -5 -21
l2=its	0 -3 -5 9
l2=izmir	0 -3 14 -11
l2=karachi	0 -9 12 0
l2=kauna	11 -6 0 -4
l2=kobe	0 -8 9 0
l2=lapse	11 0 -6 -4
l2=late	-1 -2 -4 9
l2=letter	0 19 -13 -5
l2=link	0 -7 9 0
l2=lisbon	0 -10 0 15
l2=london	-2 0 15 -11
l2=lumpur	-2 -24 9 14
l2=madrid	0 0 -7 8
l2=manila	0 7 -14 3
l2=meet	8 8 -6 -18
l2=midnight	-4 -6 -14 19
l2=minute	0 -15 17 0
l2=mombasa	0 -15 18 -1
l2=more	0 -6 -1 9
l2=nagoya	0 -21 21 -2
l2=name	0 10 -8 0
l2=nang	-3 -11 7 7
l2=new	6 -1 3 -15
l2=next	0 14 -13 0
l2=no	0 -12 10 2
l2=note	0 19 -5 -9
l2=number	0 -8 10 0
l2=odense	0 2 -8 9
l2=of	0 14 -15 0
l2=offer	0 21 -20 0
l2=on	7 -25 19 0
l2=one	-4 0 11 -9
l2=open	-2 18 -9 -4
l2=opened	7 2 -10 -4
l2=order	0 23 -17 -3
l2=our	0 21 -18 -2
l2=out	-6 6 -10 6
l2=over	21 -12 -19 0
l2=palace	3 -11 13 -8
l2=paper	0 2 -7 5
l2=phone	0 -8 11 0
l2=piraeu	0 12 -11 0
l2=place	-4 16 -6 -10
l2=post	9 -15 4 4
l2=press	0 -28 8 21
l2=proclamation	0 -8 11 0
l2=prolonged	0 14 -8 -3
l2=propose	8 1 -10 -1
l2=protocol	0 13 -6 -4
l2=published	-4 27 -15 -8
l2=radio	0 10 -7 -1
l2=release	0 0 8 -12
l2=resume	0 -5 -2 13
l2=review	0 2 -13 5
l2=reykjavík	0 -10 0 10
l2=rise	0 -2 -8 10
l2=room	-1 15 -12 0
l2=rosario	0 15 -9 -6
l2=samarkand	0 -10 0 10
l2=saturday	0 17 -8 -6
l2=second	-2 11 -3 -4
l2=seoul	0 4 1 -10
l2=settle	0 12 -10 0
l2=sheet	-2 16 -16 0
l2=shenzhen	0 18 -18 0
l2=side	0 -6 12 -4
l2=sign	0 -9 7 4
l2=since	1 -4 10 -12
l2=sit	-5 0 -7 11
l2=so	-6 10 0 -7
l2=split	0 -12 2 7
l2=start	7 19 -20 -11
l2=statement	5 -3 -23 13
l2=stay	0 -13 -1 16
l2=still	0 9 -6 -2
l2=stockholm	0 -22 1 17
l2=summit	0 -14 16 0
l2=sunday	9 -11 -5 6
l2=table	3 -17 6 8
l2=take	5 -11 1 5
l2=talk	0 -11 2 9
l2=talked	-1 -3 9 -4
l2=tariff	0 -15 8 10
l2=telephone	-2 -7 13 -10
l2=television	0 17 -8 -7
l2=text	11 -7 -1 0
l2=that	-1 32 -27 -5
l2=the	-25 -1 4 6
l2=them	0 10 -7 -1
l2=then	0 13 -8 -2
l2=there	11 -21 12 0
l2=thing	0 9 -2 -3
l2=thursday	-5 1 8 -16
l2=to	-7 -22 22 8
l2=town	0 -9 1 8
l2=transcript	0 10 -1 -3
l2=translation	0 -4 9 -5
l2=trieste	0 -9 13 -3
l2=tuesday	10 -6 -1 0
l2=turnberry	0 -16 20 -5
l2=two	0 16 -12 -1
l2=understanding	0 -7 -2 10
l2=until	0 18 -7 -7
l2=up	-5 15 -2 -8
l2=us	0 14 -9 -2
l2=used	0 -12 12 0
l2=valparaíso	0 -25 18 7
l2=video	0 -8 12 -2
l2=visit	10 6 -8 -12
l2=warn	9 -6 0 -2
l2=was	-3 -13 0 18
l2=wednesday	-7 -6 0 9
l2=week	11 -1 -1 -9
l2=which	0 0 -12 8
l2=with	-3 -1 12 -12
l2=would	-2 10 -3 0
l2=write	0 10 -5 -5
l2=year	0 13 -9 -2
l2=york	-7 4 12 -23
l2=zanzibar	0 -2 10 -5
l3="	0 14 -4 -4
l3=&	0 24 -11 -11
l3='s	-9 35 -35 0
l3=(	-2 0 -8 10
l3=,	0 1 -7 3
l3=-	-5 17 0 -19
l3=.	0 10 -3 -5
l3=/	-2 4 7 -22
l3=:	-23 -26 43 -13
l3=;	0 10 -5 -2
l3=<agent>	9 -16 12 -5
l3=<day-ahead>	0 4 -18 7
l3=<day-gone>	7 -15 -7 16
l3=<day-today>	10 -1 5 -23
l3=<duty>	0 -2 -17 16
l3=<gate>	-11 5 -15 17
l3=<goods>	-9 28 1 -33
l3=<level-noun>	-1 -12 0 14
l3=<level>	5 -12 -8 17
l3=<month-gone>	-3 8 -11 4
l3=<name>	-5 -1 -22 26
l3=<not>	-4 10 -26 13
l3=<office>	-11 28 -13 -13
l3=<organisation>	15 3 -18 -3
l3=<person>	-19 11 -1 -7
l3=<quality>	11 -13 -2 8
l3=<seat>	16 -6 -17 7
l3=<span>	3 0 -9 4
l3=<v-buy>	0 -11 14 -1
l3=<v-end>	-5 6 5 -9
l3=<v-impose>	0 -3 -3 11
l3=<v-propose>	-13 7 -4 4
l3=<v-say>	11 14 -22 -4
l3=<v-suspend>	-2 -5 14 -9
l3=<v-target>	7 1 -23 6
l3=a	0 27 -8 -34
l3=again	-2 -12 17 -2
l3=agree	0 -8 0 9
l3=agreement	0 0 7 -14
l3=an	-5 -1 26 -32
l3=and	-11 4 -25 23
l3=another	-4 -1 11 -5
l3=are	-5 21 -4 -19
l3=arrive	-2 14 -7 -5
l3=as	8 -2 0 -7
l3=at	1 -15 3 10
l3=been	-4 -9 -2 19
l3=before	-3 -11 6 8
l3=begin	-2 -17 22 -3
l3=brief	0 -4 -5 10
l3=broke	-4 -2 -19 19
l3=by	-10 5 7 -29
l3=cape	0 -9 1 8
l3=charge	0 -7 -2 10
l3=chiang	0 7 -10 1
l3=come	-7 11 -8 0
l3=country	0 -8 0 11
l3=de	0 13 -9 -2
l3=decision	0 -9 10 0
l3=delegation	0 -7 -7 11
l3=did	-4 10 0 -8
l3=discuss	0 -9 9 0
l3=do	0 19 -17 0
l3=down	-2 -12 21 -11
l3=duty	0 1 -17 10
l3=evening	0 8 -1 -3
l3=everybody	0 -13 13 0
l3=extension	0 11 -6 -2
l3=fact	-2 15 -15 0
l3=fall	11 0 -9 -6
l3=five	14 -6 -6 -1
l3=flew	0 -8 0 11
l3=fly	0 -3 9 -8
l3=for	-23 -11 18 3
l3=from	4 2 -16 6
l3=good	-6 -9 16 -4
l3=government	0 13 -8 -2
l3=had	8 13 -14 -14
l3=hand	0 -8 -1 14
l3=he	-6 12 0 -18
l3=his	0 6 -11 5
l3=hold	0 -21 23 0
l3=home	0 7 0 -12
l3=i	-1 -6 14 -11
l3=in	10 -35 45 -28
l3=incheon	0 -13 12 0
l3=into	0 11 -5 -3
l3=is	-20 12 -2 -9
l3=it	-13 -3 20 -12
l3=itself	0 -9 9 0
l3=joint	-1 8 -26 11
l3=kuala	-2 -24 9 14
l3=la	0 10 -7 0
l3=land	9 -2 -6 0
l3=last	-1 0 10 -10
l3=leave	0 -8 -7 15
l3=letter	0 9 -3 -2
l3=licence	0 -13 14 0
l3=lose	0 -7 11 -2
l3=lumpur	0 16 -15 0
l3=metal	0 9 -5 -1
l3=ministry	16 -7 0 -14
l3=morning	0 -13 -8 19
l3=new	-10 0 4 0
l3=no	0 11 -5 -2
l3=not	-1 21 -15 -1
l3=note	-1 14 -5 -6
l3=nothing	0 -12 0 13
l3=of	-8 -36 34 11
l3=offer	0 -13 0 13
l3=on	10 -5 -8 8
l3=open	0 11 -5 -6
l3=or	0 -11 11 0
l3=order	0 -12 14 0
l3=other	0 4 -14 10
l3=our	0 -17 5 16
l3=party	0 12 -4 -5
l3=pay	0 13 -6 0
l3=place	-2 -12 17 -1
l3=plan	0 12 -11 0
l3=post	0 16 -4 -8
l3=press	-2 -15 5 13
l3=radio	0 25 -13 -11
l3=resume	0 9 -6 -1
l3=return	0 -12 1 9
l3=rise	-2 13 0 -11
l3=round	-7 20 -11 -4
l3=run	0 15 -9 -2
l3=same	0 -15 11 3
l3=say	12 1 -16 -4
l3=second	-4 30 -28 0
l3=settle	0 -5 7 0
l3=side	0 7 -13 6
l3=sign	0 14 0 -21
l3=since	0 13 -2 -8
l3=sit	-3 -3 13 -4
l3=spoke	0 -9 10 0
l3=stockholm	-2 7 -9 2
l3=strike	0 8 -6 0
l3=take	3 14 -18 -1
l3=talk	15 -8 -15 15
l3=tariff	0 -5 -3 8
l3=telephone	0 -20 23 -1
l3=term	13 -12 0 0
l3=that	10 -29 8 15
l3=there	-4 -18 23 -3
l3=they	-2 -2 -6 10
l3=three	0 8 2 -9
l3=time	-1 16 -9 -4
l3=to	8 5 -21 13
l3=trade	10 1 0 -15
l3=truce	-7 0 -14 15
l3=two	-1 11 -16 6
l3=until	0 15 -18 2
l3=was	0 2 -16 13
l3=were	-7 -17 4 18
l3=what	-6 7 3 -15
l3=where	-2 9 0 -7
l3=which	3 -13 4 6
l3=will	-10 7 -5 0
l3=with	-7 -4 10 -4
l3=would	-9 -4 7 3
l3=your	0 12 -7 0
l3=·	0 21 -10 -7
l3=—	3 -17 -6 20
l4="	-1 31 -17 -15
l4=&	9 0 -7 -8
l4='s	14 10 -12 -19
l4=)	0 -15 21 -6
l4=.	-2 15 -18 4
l4=/	0 11 -2 -7
l4=<agent>	-5 -1 20 -27
l4=<day-gone>	-10 9 2 -7
l4=<day-today>	12 -8 -15 5
l4=<duty>	-9 -2 10 -3
l4=<goods>	-4 10 -17 6
l4=<level-noun>	-1 23 -15 -7
l4=<level>	-12 27 -34 2
l4=<name>	8 6 -21 7
l4=<not>	0 0 6 -12
l4=<number>	2 -5 9 -10
l4=<organisation>	0 2 4 -11
l4=<person>	-3 -14 11 8
l4=<quality>	-13 -4 28 -22
l4=<seat>	4 1 -29 28
l4=<sender>	0 5 -14 4
l4=<span>	16 -30 17 0
l4=<v-bear>	-25 7 6 -8
l4=<v-begin>	2 -26 16 9
l4=<v-down>	-7 -17 22 0
l4=<v-end>	-7 9 -14 5
l4=<v-propose>	-10 -3 10 -9
l4=<v-say>	-19 -10 10 7
l4=<v-stay>	0 -11 17 -7
l4=a	-10 -11 -1 23
l4=adopt	0 -7 -4 11
l4=after	0 0 13 -15
l4=agree	0 1 6 -14
l4=agreement	0 3 -20 15
l4=and	-24 -2 5 7
l4=approve	11 -6 -4 0
l4=are	0 -1 -14 15
l4=arrangement	0 -13 14 0
l4=as	-4 12 0 -4
l4=ask	0 14 -13 0
l4=at	0 -12 25 -23
l4=back	-6 5 -10 6
l4=been	16 0 -9 -11
l4=before	0 -11 7 4
l4=begin	16 -10 0 -1
l4=between	0 -11 13 0
l4=brief	0 12 -6 -3
l4=briefing	0 9 -5 -1
l4=by	0 0 -17 17
l4=call	0 -7 10 0
l4=close	0 -3 -4 8
l4=closed	0 -5 11 -8
l4=come	-5 -16 16 4
l4=commerce	0 13 -8 -1
l4=consultation	0 8 0 -12
l4=continue	0 -10 11 0
l4=conversation	0 -8 8 0
l4=country	0 21 -13 -8
l4=custom	12 -13 -3 5
l4=day	-5 -16 9 10
l4=deal	0 22 -17 -8
l4=desk	0 11 -3 -4
l4=detail	0 15 -10 -3
l4=done	0 -6 -12 17
l4=down	14 0 -18 7
l4=due	12 -13 5 -4
l4=duty	-2 -3 13 -12
l4=each	0 14 -13 0
l4=earth	0 -10 11 0
l4=end	-2 6 -30 13
l4=enter	0 11 -9 0
l4=evening	-3 -13 0 16
l4=first	13 -13 0 0
l4=flew	-2 6 2 -13
l4=fly	-3 28 -23 -7
l4=following	0 11 -11 0
l4=for	0 -8 17 -12
l4=foreign	11 -13 5 -2
l4=from	-9 0 6 -2
l4=geneva	0 8 -14 4
l4=get	0 -14 4 11
l4=good	-1 -1 -7 9
l4=hall	0 11 -4 -3
l4=hand	-2 0 9 -11
l4=has	-12 -10 8 12
l4=have	-6 -6 13 -1
l4=he	-13 17 -5 -7
l4=here	0 2 -9 4
l4=his	5 14 -19 0
l4=home	0 13 -7 -5
l4=house	0 -13 2 11
l4=i	0 12 -10 -8
l4=in	-7 -7 14 -9
l4=initialled	0 -4 9 -7
l4=into	0 -11 0 13
l4=is	-11 -7 0 13
l4=it	-6 3 6 -9
l4=its	0 29 -21 -8
l4=joint	-1 -6 -4 12
l4=kuala	0 16 -15 0
l4=land	-5 15 -9 0
l4=last	0 12 -2 -12
l4=leader	-2 -16 21 0
l4=let	0 -12 0 13
l4=make	5 4 -8 -1
l4=meet	-16 -4 16 -9
l4=minister	-9 9 0 -4
l4=ministry	-3 12 -6 0
l4=minute	0 -14 13 2
l4=morning	-7 10 -9 2
l4=negotiate	0 -11 12 0
l4=next	0 -11 17 -5
l4=no	0 13 -8 -2
l4=nobody	0 -11 11 0
l4=now	0 -11 13 0
l4=of	7 22 -13 -19
l4=old	13 -9 0 -1
l4=on	16 13 -10 -32
l4=one	0 14 -7 -5
l4=open	15 -5 -2 -7
l4=opened	2 -17 17 -4
l4=our	-3 19 -7 -9
l4=over	0 15 -9 -9
l4=paper	0 -12 15 -4
l4=parted	0 -9 4 1
l4=pay	0 14 -10 -1
l4=plan	0 -11 7 5
l4=point	0 -10 11 -1
l4=published	0 13 -3 -8
l4=reporter	0 12 -7 -2
l4=rise	0 10 -5 -1
l4=round	5 -4 12 -22
l4=say	-4 18 -15 0
l4=see	0 13 -12 0
l4=set	0 -15 16 0
l4=shook	0 -8 -1 14
l4=side	-5 6 -12 10
l4=sign	0 10 -9 -2
l4=signature	0 -7 -1 9
l4=since	-2 0 -9 9
l4=sit	-9 -12 19 0
l4=spoke	0 11 -12 2
l4=start	-3 -9 13 -2
l4=statement	0 -11 5 6
l4=strike	0 -8 11 0
l4=summit	0 -9 8 -1
l4=take	-3 -2 -4 10
l4=talk	-4 32 -15 -19
l4=talked	-1 -9 14 0
l4=than	25 -17 -7 -3
l4=that	-9 -21 5 23
l4=the	8 17 -36 9
l4=them	0 -18 22 -2
l4=then	0 10 -8 0
l4=there	-1 12 -19 6
l4=trade	6 -12 9 0
l4=transfer	0 9 -7 0
l4=travel	-2 -8 13 -2
l4=treaty	0 10 -9 0
l4=understanding	0 -11 11 0
l4=until	0 12 -5 -2
l4=up	0 1 6 -13
l4=vote	11 -7 0 0
l4=was	25 -18 12 -17
l4=we	24 -22 -5 0
l4=were	-4 5 7 -15
l4=which	2 -5 9 -11
l4=will	-12 0 -1 9
l4=with	0 0 11 -27
l4=world	0 -10 12 0
l4=would	13 11 -32 0
l4=write	0 -7 10 -1
l4=you	0 -8 11 0
l4=—	0 -20 3 17
l=" on	0 -8 0 10
l=) ,	0 14 -5 -7
l=, <level>	0 -8 10 0
l=, a	12 -4 -4 -3
l=, from	-3 0 12 -8
l=, on	3 -13 21 -21
l=, saturday	9 -11 -3 5
l=, since	0 -7 12 -2
l=, the	0 -8 9 0
l=, thursday	5 10 -8 -11
l=, tuesday	0 4 3 -11
l=, until	0 -15 -7 21
l=, wednesday	0 -11 11 -1
l=: from	3 -7 3 0
l=: on	-4 -9 16 -6
l=<begin> (	0 12 -8 -1
l=<begin> and	0 15 -11 -1
l=<begin> by	0 5 -9 1
l=<begin> friday	0 -9 0 12
l=<begin> good	-8 -3 12 -1
l=<begin> saturday	9 -3 -1 -5
l=<begin> since	-9 9 -6 4
l=<begin> the	-5 10 0 0
l=<begin> thursday	2 -20 13 4
l=<begin> tuesday	-6 -15 6 12
l=<begin> wednesday	16 -2 -11 -13
l=<day-ahead> ,	0 11 -2 -7
l=<day-ahead> and	-1 -4 -3 10
l=<day-gone> and	-6 -6 -2 15
l=<day-today> (	-2 12 -12 0
l=<level> (	0 -15 16 0
l=<level> on	-8 27 -6 -22
l=<level> since	-6 12 -2 0
l=<level> until	0 -11 14 -2
l=<name> ,	7 -7 3 -1
l=<name> before	0 -7 0 8
l=<name> end	0 14 -1 -11
l=<number> on	10 0 -10 0
l=<organisation> ,	-10 -24 13 18
l=<organisation> on	-5 13 -3 -13
l=<person> :	0 -7 11 0
l=<person> on	-6 -4 14 -10
l=<seat> ,	-10 -4 2 6
l=<seat> on	-2 8 -2 -8
l=<seat> ·	0 -10 12 0
l=<span> from	-2 18 -15 0
l=again on	-4 14 -7 -6
l=agree on	-2 -10 8 1
l=agreement on	0 9 1 -16
l=airport on	0 -14 6 5
l=alexandria on	-3 10 -5 -1
l=also on	0 -7 0 9
l=and end	0 -4 -5 11
l=and on	2 -6 -4 9
l=announce on	0 13 -13 0
l=apply from	0 -9 0 12
l=arrived on	3 0 2 -13
l=as of	-6 10 0 -9
l=at <number>	-4 0 8 -11
l=at the	-6 58 -53 -4
l=away on	12 -11 0 -1
l=back on	0 4 -18 10
l=batumi ,	0 -7 11 -2
l=batumi on	0 -22 10 12
l=before the	0 18 -17 0
l=begin on	0 16 -2 -27
l=brief ,	0 9 -3 -2
l=brussel ,	0 16 -10 -4
l=busan ,	0 -15 8 8
l=busan on	-3 -3 9 -4
l=by the	0 18 -15 0
l=call of	0 -16 17 0
l=callao on	0 -9 10 0
l=capital on	7 -14 3 0
l=car on	0 -17 6 12
l=cartagena on	0 -13 14 0
l=charge on	10 -6 -2 0
l=close on	0 6 -15 5
l=closed on	-2 -6 0 9
l=come on	0 -10 15 -4
l=conclude on	0 17 -8 -8
l=continue on	-3 3 -15 9
l=day on	-5 8 -5 0
l=deal on	0 -14 14 0
l=did ,	-1 14 -11 0
l=dinner on	9 -7 2 -5
l=down on	-9 -3 3 5
l=due on	0 22 -18 0
l=effect on	0 11 -25 8
l=end on	3 9 -38 5
l=expire on	0 16 -7 -6
l=finish on	-7 -10 -8 21
l=follow on	13 0 -11 -4
l=followed on	0 10 -5 0
l=for the	9 0 -13 0
l=force on	0 11 -8 0
l=force since	2 7 -11 0
l=friday ,	-4 6 3 -18
l=from <name>	0 -6 10 -2
l=from <seat>	0 1 -9 5
l=from the	7 -13 4 0
l=given on	10 -10 -7 7
l=go on	0 5 -23 11
l=go up	0 -7 -2 10
l=good from	10 -7 -1 0
l=good on	-2 9 -3 0
l=gyeongju on	0 -12 12 0
l=halifax on	0 -12 12 0
l=happen on	0 17 -13 0
l=has until	0 11 0 -7
l=here on	10 -10 0 -1
l=home on	0 -7 5 3
l=hour on	9 -12 12 -15
l=in <name>	-13 10 0 -9
l=in busan	0 -8 12 -1
l=in geneva	0 0 3 -9
l=is on	0 20 -17 -1
l=issued on	0 4 -17 10
l=istanbul on	0 11 -10 0
l=it charge	0 -10 11 0
l=it on	-6 11 0 -8
l=izmir on	0 -3 14 -11
l=karachi on	0 -10 12 0
l=lago ,	0 10 -4 -3
l=lago on	0 -10 10 0
l=lapse on	11 0 -6 -4
l=last until	0 -12 5 7
l=late on	-1 -2 -4 9
l=link on	0 -7 9 0
l=london on	0 -7 13 -2
l=lumpur on	0 -17 -1 16
l=me on	0 0 -9 8
l=meet :	0 23 -21 0
l=memorandum on	0 -13 12 0
l=midnight on	-4 -7 -13 19
l=monday ,	5 0 -15 1
l=more than	0 -9 0 10
l=move to	0 -10 13 -1
l=name on	0 10 -8 0
l=new on	0 14 -9 -3
l=no deal	0 -15 6 8
l=note ,	0 13 -3 -7
l=notice by	0 -13 13 0
l=number on	0 -9 11 0
l=of <name>	0 -14 6 6
l=off to	0 -10 12 0
l=on a	-4 17 -8 -3
l=on the	6 -38 35 -4
l=order on	0 14 -9 -2
l=over on	10 -2 -14 0
l=paper on	0 1 -8 6
l=phone on	0 -11 13 0
l=place on	-3 20 -14 -4
l=post of	10 -24 16 0
l=post on	0 0 -13 9
l=press on	0 -7 10 -3
l=proclamation on	0 -11 12 0
l=propose on	8 -6 0 0
l=published on	-3 25 -14 -8
l=report ,	-1 -8 8 0
l=resume on	0 -5 -2 13
l=review on	0 -4 -5 9
l=rise on	0 -4 -6 10
l=round on	0 13 -10 -3
l=run from	7 -13 6 0
l=run until	0 12 0 -8
l=salvador on	0 -9 10 0
l=samarkand ,	0 -6 -4 11
l=saturday ,	0 17 -8 -6
l=session on	-1 10 -4 0
l=settle on	0 10 -8 0
l=sheet on	0 9 -7 0
l=shenzhen on	0 18 -18 0
l=since <number>	4 -14 14 -7
l=speak on	0 -15 17 0
l=start on	7 19 -20 -11
l=statement of	0 0 -12 7
l=statement on	7 -7 -9 7
l=stay until	0 -8 0 10
l=stockholm ,	-5 -7 1 9
l=summit of	0 -17 18 0
l=sunday ,	9 -11 -5 6
l=table on	6 -20 0 14
l=talk of	0 -10 12 0
l=talk on	-15 7 2 0
l=television on	0 12 -6 -4
l=that from	0 12 -11 0
l=the <organisation>	0 12 -9 0
l=there from	0 -10 11 0
l=there on	11 -15 2 2
l=thursday ,	-5 1 8 -16
l=to <seat>	9 1 -2 -14
l=to begin	-2 -13 16 0
l=to end	-1 -4 10 -4
l=to the	0 11 -8 0
l=town ,	0 -9 0 8
l=trieste on	0 -13 15 0
l=truce of	0 15 -7 -6
l=tuesday ,	10 -6 -1 0
l=warn on	9 -6 0 -2
l=was on	0 -13 7 5
l=was sign	0 -6 -3 10
l=wednesday ,	-7 -6 0 9
l=week ,	0 -10 14 -2
l=week of	14 0 -17 0
l=with <name>	0 -7 9 -1
l=write on	0 9 -4 -5
l=year ago	0 11 -8 0
l=york from	0 -12 13 0
l=york on	-3 15 -8 -3
l=· wednesday	-2 -3 -2 9
l=— monday	10 -4 -2 -4
lead="	-3 6 -9 4
lead=)	-2 -2 -8 15
lead=,	-9 0 6 -3
lead=10	10 -16 2 7
lead=11	-3 -5 11 -9
lead=12	-8 1 8 -18
lead=13	0 25 -15 -6
lead=14	-5 -32 24 16
lead=15	-4 -14 -2 20
lead=16	0 -13 6 11
lead=17	0 -6 11 -3
lead=19	-2 -3 11 -11
lead=20	-8 13 0 -13
lead=21	0 16 -7 -3
lead=22	0 0 -17 10
lead=23	-2 -31 36 -8
lead=24	-2 0 5 -10
lead=25	-3 20 -9 -9
lead=26	0 -12 -15 22
lead=27	-1 -2 9 -7
lead=28	10 -20 20 -15
lead=3	-3 -7 14 -8
lead=30	-13 -21 27 0
lead=31	0 2 -23 11
lead=4	-1 -2 9 -7
lead=5	-1 2 7 -14
lead=6	11 5 -10 -11
lead=9	10 -19 1 8
lead=:	-7 10 -3 -5
lead=a	-12 2 9 -15
lead=after	-10 6 -6 6
lead=all	0 9 -8 0
lead=also	0 -7 0 9
lead=an	2 -1 -15 9
lead=and	-4 6 -13 5
lead=as	16 -16 0 0
lead=at	-8 9 -20 9
lead=august	-1 35 -29 -4
lead=before	8 -4 -18 9
lead=beijing	0 15 -6 -5
lead=bessent	5 -20 -2 17
lead=both	-9 10 0 -13
lead=but	-4 0 -7 9
lead=by	-7 12 -15 3
lead=canada	0 -10 -4 16
lead=carney	-5 13 -1 -5
lead=chile	7 -6 -9 7
lead=china	0 28 -20 -16
lead=chinese	0 15 -15 -1
lead=colombia	0 12 -8 -5
lead=december	0 -8 10 0
lead=delegations	-11 9 0 0
lead=details	0 15 -10 -4
lead=donald	7 -27 22 0
lead=economics	0 11 -8 -2
lead=economy	0 12 -9 0
lead=experts	0 -20 14 0
lead=february	0 18 -15 0
lead=for	0 27 -22 -3
lead=foreign	-4 -2 9 -2
lead=friday	-18 25 -33 3
lead=from	-8 9 -2 -4
lead=goods	0 -7 11 -1
lead=he	-23 -7 16 -2
lead=he'll	9 -19 12 -2
lead=his	-6 13 -5 0
lead=i	-6 -11 9 6
lead=if	4 5 -2 -12
lead=in	-4 3 16 -37
lead=india	0 15 -5 -6
lead=it	-19 6 8 -7
lead=january	0 14 -11 0
lead=july	-3 0 -8 10
lead=june	0 -18 22 -2
lead=kenya	9 0 -7 -5
lead=last	0 18 -9 -19
lead=march	-3 -4 10 -1
lead=minister	-3 -15 25 -10
lead=ministers	-1 12 -10 0
lead=monday	10 -27 16 4
lead=mongolia	0 -4 -5 9
lead=negotiations	0 -9 1 8
lead=negotiators	7 -22 2 7
lead=neither	0 -22 23 0
lead=not	0 -11 13 0
lead=nothing	0 -12 0 12
lead=nov	-2 16 -13 0
lead=november	-4 47 -39 -7
lead=october	-4 0 7 -9
lead=on	15 -8 -3 2
lead=our	-1 -11 19 -12
lead=poland	0 10 -6 -3
lead=president	-22 2 4 -2
lead=presidents	0 9 0 -11
lead=saturday	1 19 -16 -15
lead=scott	1 12 -15 0
lead=see	0 15 -13 0
lead=september	13 -11 0 -3
lead=she	0 -12 14 0
lead=signed	0 21 -12 -10
lead=since	-12 8 0 0
lead=so	0 -17 15 1
lead=sunday	0 0 -18 8
lead=switzerland	0 9 -1 -3
lead=talks	-25 2 -4 14
lead=ten	0 9 -8 0
lead=that	10 -3 -3 0
lead=the	-14 -7 3 13
lead=there	-2 8 -2 -3
lead=they	19 -24 -1 13
lead=three	0 13 -4 -5
lead=thursday	-6 -27 19 16
lead=to	0 10 -9 0
lead=today	19 -4 0 -17
lead=tomorrow	2 3 -14 7
lead=trade	-10 1 -9 14
lead=treasury	13 -3 -22 15
lead=trump	-11 -1 2 4
lead=tuesday	20 -14 -3 0
lead=turkey	0 4 6 -12
lead=two	-1 13 -25 8
lead=uganda	5 -13 13 -8
lead=under	0 7 -14 6
lead=until	-1 6 -15 5
lead=vice	4 9 -7 -6
lead=washington	0 10 -4 -3
lead=we	11 -28 9 10
lead=wednesday	17 -6 -7 -1
lead=what	-16 -8 21 -15
lead=when	2 -22 17 0
lead=where	8 -18 10 -3
lead=whose	0 -12 11 3
lead=will	0 -9 9 0
lead=xi	2 13 -28 14
lead=yesterday	1 12 -36 17
lead=you	0 -13 4 8
lead=—	6 7 0 -13
left:calls	-15 -29 47 -42
left:coming	-21 -5 20 -9
left:ended	-1 -5 -3 8
left:experts	0 -24 29 -13
left:m=adjourned	0 -1 -8 10
left:m=arrived	-3 16 -7 -8
left:m=arrives	0 21 -24 -1
left:m=bargain	0 -7 8 0
left:m=broke off	0 2 -10 5
left:m=broke up	-3 0 10 -5
left:m=came	0 -8 1 8
left:m=closed	-11 3 -6 6
left:m=come	-17 12 -2 -3
left:m=comes	0 3 2 -15
left:m=consultations	0 3 17 -22
left:m=delegation	-16 -2 7 7
left:m=delegations	-8 -18 9 13
left:m=dinner	5 -9 5 -1
left:m=edition	10 3 -11 -11
left:m=ended	-2 0 -33 17
left:m=expected	-4 6 0 -9
left:m=flew	-5 8 -10 2
left:m=flies	0 16 -7 -16
left:m=fly	-3 15 -10 -4
left:m=go	0 4 -21 10
left:m=goes	0 5 0 -8
left:m=guest	7 20 -19 -15
left:m=handshake	0 -3 -7 11
left:m=here	7 -20 8 0
left:m=host	7 9 -10 -9
left:m=land	0 10 -9 0
left:m=landed	-5 18 -12 0
left:m=meet	8 0 8 -34
left:m=meeting	-1 -12 2 19
left:m=meets	-11 4 -1 3
left:m=met	0 -4 15 -19
left:m=negotiates	0 -4 -7 12
left:m=negotiators	3 -2 7 -11
left:m=parted	-4 -19 -5 23
left:m=round	8 -10 4 -3
left:m=sat	21 -9 -5 -6
left:m=signed	-11 2 2 0
left:m=sit	-9 4 -9 10
left:m=sitting	-1 -10 13 -1
left:m=spent	-4 -2 14 -15
left:m=table	0 7 -12 2
left:m=talk	-5 18 -9 -16
left:m=talked	4 -16 17 -8
left:m=talks	14 -23 0 17
left:m=there	2 -26 17 6
left:m=to see	0 13 -10 0
left:m=travels	12 -7 0 -1
left:m=visit	-11 -8 13 1
left:m=where	0 12 -12 0
left:meets	15 -7 -2 -1
left:running	5 -18 6 10
left:summit	14 -24 27 -16
left:sure	19 -22 16 -10
left:wished	21 1 -4 -18
lll=) <seat> ,	0 5 -15 5
lll=, <day-gone> and	0 -6 0 8
lll=, <level> from	12 -12 0 0
lll=, <name> ,	0 -25 12 14
lll=, <organisation> ,	0 -19 12 9
lll=, <person> ,	0 11 -9 -3
lll=, <seat> ,	-9 -7 30 -24
lll=, and on	-5 18 -10 -3
lll=, as of	0 -8 9 0
lll=, begin on	10 8 -15 -5
lll=, end on	-1 -6 -5 13
lll=, friday ,	0 16 -12 -1
lll=, monday ,	-2 18 -3 -11
lll=, on the	9 -6 -1 0
lll=, say on	-5 -10 2 11
lll=, sign on	0 -14 6 8
lll=, thursday ,	0 11 -8 0
lll=, tuesday ,	0 18 -9 -6
lll=, wednesday ,	0 -18 12 7
lll=/ <seat> ,	-1 8 3 -19
lll=: <number> on	-3 9 -16 5
lll=<begin> <begin> (	0 12 -8 -1
lll=<begin> <begin> and	0 15 -11 -1
lll=<begin> <begin> by	0 5 -9 1
lll=<begin> <begin> friday	0 -9 0 12
lll=<begin> <begin> good	-8 -3 12 -1
lll=<begin> <begin> saturday	9 -3 -1 -5
lll=<begin> <begin> since	-9 9 -6 4
lll=<begin> <begin> the	-5 10 0 0
lll=<begin> <begin> thursday	2 -20 13 4
lll=<begin> <begin> tuesday	-6 -15 6 12
lll=<begin> <begin> wednesday	16 -2 -11 -13
lll=<begin> <name> ,	7 0 0 -9
lll=<begin> <organisation> ,	0 -10 7 4
lll=<begin> <person> ,	10 -8 2 -5
lll=<begin> <seat> ,	0 0 -9 9
lll=<begin> also on	0 -7 0 9
lll=<begin> brussel ,	0 10 -5 -2
lll=<begin> busan ,	0 3 -14 9
lll=<begin> madrid ,	-1 -6 -1 10
lll=<begin> monday ,	1 -14 -10 17
lll=<begin> samarkand ,	0 -6 -4 11
lll=<begin> stockholm ,	-4 -3 -7 14
lll=<begin> sunday ,	8 -13 10 -2
lll=<begin> thursday ,	-3 -7 14 -8
lll=<begin> tuesday ,	5 -22 10 9
lll=<day-ahead> , until	0 -11 0 11
lll=<level> , on	11 -9 0 0
lll=<name> , on	0 -7 13 -3
lll=<name> <seat> ,	0 -12 10 2
lll=<name> agree on	0 -13 7 4
lll=<name> at the	0 16 -15 0
lll=<name> begin on	-2 -7 9 0
lll=<name> meet on	3 12 -12 -5
lll=<name> say on	0 -5 -5 10
lll=<name> sign on	0 -8 0 9
lll=<office> say on	0 13 -3 -7
lll=<organisation> meet on	0 9 -8 0
lll=<organisation> say on	9 1 -7 -10
lll=<person> , on	0 12 -8 -1
lll=<person> : on	0 -19 22 0
lll=<person> agree on	0 -11 15 -3
lll=<person> announce on	0 -9 0 10
lll=<person> meet on	0 -13 15 0
lll=<person> new on	0 9 -5 -1
lll=<person> say on	-11 -6 6 5
lll=<person> sign on	0 13 -4 -10
lll=<person> write on	0 9 -5 -2
lll=<quality> good from	10 -8 0 0
lll=<seat> , monday	7 -9 -4 5
lll=<seat> , on	0 -18 20 0
lll=<seat> , thursday	-8 21 -26 3
lll=<seat> , wednesday	10 0 -19 0
lll=<seat> on the	7 -11 3 0
lll=<seat> say on	0 26 -20 -5
lll=<span> , to	0 10 -8 0
lll=<span> from the	9 -6 -2 0
lll=a post on	0 12 -7 -1
lll=a year ago	0 7 -6 0
lll=an agreement on	0 0 13 -15
lll=an hour on	-1 -11 15 0
lll=and <name> end	0 11 0 -8
lll=and <name> on	1 -9 0 8
lll=and <person> on	0 14 -12 -1
lll=announce it on	0 -12 6 7
lll=at midnight on	0 11 -19 2
lll=been move to	0 -10 13 -1
lll=before midnight on	0 -14 12 2
lll=broke down on	0 0 -10 10
lll=by <person> on	0 10 -7 -1
lll=cape town ,	0 -9 0 8
lll=did so on	-2 -3 10 -4
lll=do so on	0 11 -11 0
lll=each other on	0 -6 10 -3
lll=fall away on	12 -9 -1 0
lll=for <name> on	0 -15 3 12
lll=for <span> from	0 11 -9 0
lll=had begin on	12 -11 0 -1
lll=had meet on	2 -10 7 0
lll=his network on	0 12 -11 0
lll=in <name> on	0 1 6 -13
lll=in <seat> ,	-4 2 15 -21
lll=in <seat> on	4 11 -10 -7
lll=in callao on	0 -10 10 0
lll=in cartagena on	0 -12 12 0
lll=in force since	2 7 -11 0
lll=in gyeongju on	0 -12 12 0
lll=in halifax on	0 -12 12 0
lll=in istanbul on	0 11 -10 0
lll=in izmir on	0 -1 12 -11
lll=in karachi on	0 -12 14 0
lll=in kuala lumpur	0 11 -6 -5
lll=in london on	0 -9 13 -2
lll=in new york	0 -12 8 0
lll=in recife on	0 -7 -4 11
lll=in salvador on	0 -9 10 0
lll=in shenzhen on	0 18 -18 0
lll=in trieste on	0 -13 15 0
lll=into force on	0 10 -8 0
lll=is <level> from	0 -13 14 0
lll=is due on	0 10 -10 0
lll=is fix for	0 -8 10 0
lll=is in <seat>	0 -8 -5 12
lll=it begin on	-2 12 -8 0
lll=it end on	0 14 -2 -9
lll=it meet on	0 17 -16 0
lll=it start on	-3 9 -4 0
lll=joint statement of	0 13 -9 -1
lll=kuala lumpur on	0 -17 -1 16
lll=last week ,	0 -7 10 0
lll=leave <name> before	0 -7 0 8
lll=lose <level> on	0 -8 11 -1
lll=meet <person> on	-1 -25 30 -6
lll=meet again on	0 9 -7 0
lll=meet in <seat>	-2 20 -16 0
lll=ministry say on	8 -3 1 -9
lll=new york from	0 -12 13 0
lll=new york on	-3 15 -8 -3
lll=of talk on	-9 0 4 0
lll=on friday ,	0 10 -6 -4
lll=on television on	0 10 -6 -2
lll=on the same	0 -8 -2 11
lll=on tuesday ,	8 -6 0 0
lll=order late on	0 -10 11 0
lll=order sign on	0 -11 11 0
lll=plan for the	0 11 -11 0
lll=put off to	0 -10 12 0
lll=run out on	0 10 -6 0
lll=second round on	0 17 -15 0
lll=stockholm at the	0 13 -10 0
lll=take effect on	0 5 -21 10
lll=take place on	-3 19 -13 -4
lll=talk resume on	0 -2 -7 12
lll=television interview on	0 -9 4 5
lll=tell <organisation> on	0 10 -4 -3
lll=tell <person> on	0 17 -13 -1
lll=tell reporter on	-2 -12 6 8
lll=term end on	13 -13 0 0
lll=that end on	0 -10 0 13
lll=that lapse on	12 -9 0 -1
lll=that start on	0 15 -13 0
lll=the <name> from	0 -7 9 0
lll=the <name> on	0 20 -9 -12
lll=the <organisation> ,	-4 -12 3 13
lll=the <organisation> on	-3 19 -13 -3
lll=the <person> ,	0 12 -5 -5
lll=the <seat> on	-2 -8 9 2
lll=the duty of	0 -11 0 11
lll=the memorandum on	0 -14 12 0
lll=the phone on	0 -11 12 0
lll=the press on	0 -7 10 -3
lll=the proclamation on	0 -12 13 0
lll=the table on	7 -16 3 4
lll=the talk of	0 -9 11 0
lll=the truce of	0 13 -6 -5
lll=the week of	0 18 -16 0
lll=their talk on	0 12 -11 0
lll=they have until	0 -12 6 4
lll=they meet on	9 -3 -4 0
lll=to <level> on	0 15 -9 -1
lll=to <number> on	11 -5 -3 0
lll=to <seat> on	-3 0 7 -15
lll=to begin on	-2 20 -16 0
lll=to discuss on	-1 11 -5 0
lll=to follow on	14 -11 -2 0
lll=to last until	0 -14 7 6
lll=to resume on	0 5 -9 1
lll=to start on	18 -6 -15 0
lll=trade agreement on	0 14 -5 -7
lll=trump say on	0 -7 8 0
lll=two hour on	0 11 -10 0
lll=was conclude on	0 10 -8 -1
lll=was reach on	0 20 -20 0
lll=was sign on	0 -10 4 6
lll=was to end	0 -8 13 -2
lll=what happen on	0 10 -7 0
lll=which meet on	0 16 -15 0
lll=will sign on	0 17 -14 -1
lll=with <name> on	-5 20 -12 -7
lll=with <person> on	0 -11 9 -2
lll=with <seat> on	0 22 -19 -2
lll=would have end	0 -7 0 9
lll=would speak on	0 -8 8 0
lll=— <person> on	0 -7 -2 10
lll=— <seat> ,	0 -18 -14 26
loud	28 -20 -6 4
lr=( )	-1 -5 10 -2
lr=, (	-13 1 -2 5
lr=, )	-4 -6 15 -9
lr=, ,	-2 -20 24 -2
lr=, .	-8 -7 15 -4
lr=, :	8 11 -13 -15
lr=, ;	0 -8 7 0
lr=, <end>	-9 -19 6 24
lr=, and	20 -11 -8 -6
lr=, —	-4 22 -19 -6
lr=/ <end>	13 -7 -4 -1
lr=: ,	-5 -18 21 0
lr=: .	0 20 -14 -5
lr=: <end>	0 31 -25 -4
lr=<begin> 's	11 -12 7 -9
lr=<begin> (	-1 -4 10 -4
lr=<begin> ,	0 -13 12 1
lr=<begin> .	-3 -13 21 -11
lr=<begin> :	-8 5 5 -18
lr=<begin> <end>	0 22 -18 -2
lr=<begin> <level>	0 14 -10 0
lr=<begin> <number>	18 -19 7 -9
lr=<begin> evening	2 -11 0 7
lr=<begin> in	-3 -15 -2 23
lr=<begin> is	-7 -3 -4 12
lr=<begin> it	-3 13 -5 -6
lr=<begin> morning	0 12 -9 -1
lr=<begin> of	-5 14 -6 -2
lr=<begin> the	16 7 -38 9
lr=<begin> they	-4 -16 7 10
lr=<begin> ·	0 13 -8 -1
lr=<begin> —	5 -1 4 -15
lr=<level> ,	0 -14 18 -2
lr=<level> .	-1 31 -14 -14
lr=<money> .	0 -13 13 0
lr=<name> ,	-11 -12 19 4
lr=<name> .	-1 8 -3 -7
lr=<name> <end>	0 -5 11 -2
lr=<number> ,	0 20 -12 -6
lr=<number> .	-10 17 2 -26
lr=<seat> .	6 -23 14 7
lr=<seat> for	11 0 -6 -6
lr=a ,	12 0 -10 -3
lr=a .	-3 14 -8 0
lr=after 's	0 -24 26 -3
lr=after .	0 11 -9 0
lr=again .	0 4 -9 5
lr=and ,	-3 -3 -3 10
lr=and .	-3 -16 -5 22
lr=before .	0 12 -7 -3
lr=before <end>	0 13 -11 0
lr=begin ,	-4 -11 16 0
lr=begin .	2 14 -16 -4
lr=by ,	8 0 -18 2
lr=by <end>	0 21 -16 -2
lr=charge .	0 -9 10 0
lr=deal ,	0 10 -8 0
lr=deal .	0 -18 10 8
lr=do .	0 -12 15 -4
lr=end .	-4 -16 13 7
lr=end at	10 0 0 -10
lr=for 's	0 17 -13 -3
lr=for .	15 -2 -8 0
lr=for <end>	-4 -7 12 -3
lr=from ,	-7 9 3 -15
lr=from <end>	-14 2 6 -6
lr=from <name>	7 -13 7 0
lr=from and	-7 20 -14 0
lr=from it	0 -9 10 0
lr=from to	6 3 -14 0
lr=from until	10 -5 -3 0
lr=from we	0 -10 11 0
lr=geneva ,	0 14 -12 0
lr=geneva .	0 -9 14 -3
lr=is .	0 9 -4 -1
lr=it .	-1 7 -20 6
lr=monday ,	-8 -5 -3 13
lr=monday .	11 -1 -2 -10
lr=not .	0 -10 12 -2
lr=of (	0 -11 3 9
lr=of ,	-9 22 -9 -9
lr=of .	-6 -3 17 -22
lr=of <end>	21 -4 -10 -3
lr=of has	0 -11 0 13
lr=of in	0 -13 14 0
lr=on ,	-11 0 -3 11
lr=on .	13 16 -25 -2
lr=on :	-5 -5 10 -1
lr=on ;	-14 -3 9 1
lr=on <day-today>	0 11 -3 -2
lr=on <end>	-13 -8 17 -6
lr=on <level>	0 -10 10 0
lr=on <name>	-5 -1 -6 10
lr=on ?	-1 -19 13 10
lr=on after	7 0 10 -16
lr=on afternoon	0 -6 -11 16
lr=on and	-7 -6 16 -8
lr=on are	11 -9 0 0
lr=on as	1 -18 1 17
lr=on at	-5 -21 13 13
lr=on by	0 -2 -3 9
lr=on doe	0 -11 0 12
lr=on evening	4 0 -21 12
lr=on for	5 14 -1 -33
lr=on has	0 9 -7 0
lr=on he	-8 2 7 -13
lr=on in	0 0 12 -22
lr=on morning	22 -20 -1 2
lr=on night	-15 -1 2 4
lr=on of	0 -3 10 -7
lr=on on	0 -11 4 6
lr=on over	-2 10 -2 -5
lr=on published	0 7 -13 4
lr=on sign	0 -10 3 7
lr=on the	-6 -13 14 4
lr=on there	0 3 -9 4
lr=on to	-3 -16 16 -1
lr=on we	0 9 -7 0
lr=on what	0 9 -4 -3
lr=on with	-12 3 -7 7
lr=on would	0 -11 12 0
lr=post .	0 -5 9 -2
lr=saturday <end>	-11 30 -5 -13
lr=say .	0 11 -7 -1
lr=sign .	0 19 -7 -9
lr=since ,	9 12 -28 0
lr=since .	7 -19 22 -20
lr=since <end>	-12 30 -17 0
lr=since and	5 1 -10 0
lr=since morning	14 -11 -2 0
lr=start .	5 -11 11 -6
lr=start and	10 -8 0 0
lr=stockholm and	10 -2 -4 -2
lr=talk .	3 -12 8 0
lr=than .	0 -1 -9 10
lr=the ,	17 8 -22 -5
lr=the .	0 26 -24 0
lr=the <end>	0 -15 18 -5
lr=through .	0 -15 -6 20
lr=thursday ,	-3 13 2 -22
lr=thursday .	-1 0 -10 6
lr=till ,	0 -7 -3 10
lr=to )	0 -7 -13 19
lr=to ,	0 8 0 -13
lr=to .	-1 -2 -21 15
lr=to ;	0 12 -12 0
lr=to <end>	0 9 1 -19
lr=truce .	0 -10 -1 12
lr=tuesday ,	0 -9 -3 12
lr=until ,	-2 6 4 -8
lr=until .	-9 -23 -8 33
lr=until <end>	0 20 2 -32
lr=until to	-1 11 -10 0
lr=up .	0 -8 -4 12
lr=wednesday (	0 23 -14 -6
lr=wednesday .	-6 -8 19 -13
lr=wednesday <end>	21 -14 -6 0
lr=· <end>	3 -1 3 -9
lr=— ,	-1 -14 17 0
lr=— <end>	0 26 -18 -4
nc2=agree	-7 10 0 -12
nc2=bear	0 -5 7 0
nc2=begin	8 -4 5 -11
nc2=buy	0 13 -6 -4
nc2=down	-11 -6 8 6
nc2=end	0 -11 14 -4
nc2=impose	-15 -1 9 -3
nc2=propose	5 4 -11 0
nc2=return	-3 10 -3 -2
nc2=stay	-4 0 11 -11
nc2=suspend	14 -20 1 10
nc2=target	-3 -1 -10 14
nc2=threaten	0 0 -11 7
nc2=up	9 0 4 -17
nct2=agree modal	0 8 0 -11
nct2=agree modal-passive	0 -15 16 0
nct2=agree participle-passive	-2 22 -7 -18
nct2=agree perfect	-2 0 -9 13
nct2=agree present	0 14 -12 0
nct2=bear gerund	-7 -10 9 5
nct2=bear modal	-4 10 -11 0
nct2=bear past	10 -15 0 8
nct2=bear perfect	0 -9 13 -2
nct2=bear pluperfect	-1 -12 12 1
nct2=bear present	7 11 -2 -21
nct2=begin future	0 -6 14 -8
nct2=begin modal	-2 3 -8 4
nct2=begin past	19 -15 8 -13
nct2=begin perfect	0 -3 10 -5
nct2=begin pluperfect	0 5 -9 2
nct2=begin present	0 15 -27 3
nct2=down infinitive	0 10 -9 0
nct2=down past	-4 -8 3 10
nct2=down pluperfect	0 11 -5 -5
nct2=down present	-1 -2 11 -14
nct2=end modal	0 -12 13 0
nct2=end past	4 -11 3 2
nct2=end perfect	0 13 -6 -5
nct2=end present	-9 7 -3 2
nct2=impose future	-7 -10 0 13
nct2=impose gerund	0 10 -8 0
nct2=impose modal	-4 5 6 -15
nct2=impose modal-passive	1 -10 9 0
nct2=impose participle-passive	6 -11 7 0
nct2=impose past	-16 -2 11 -1
nct2=impose past-passive	0 24 -16 -10
nct2=impose perfect	11 9 -13 -8
nct2=impose perfect-passive	0 -10 7 3
nct2=impose present	-17 -3 0 14
nct2=propose gerund	6 17 -19 -6
nct2=propose participle-passive	9 -9 -4 6
nct2=propose past	-18 0 7 0
nct2=propose perfect	-5 -9 14 0
nct2=propose perfect-passive	0 14 -13 0
nct2=propose pluperfect	0 14 -18 0
nct2=propose present-passive	0 -10 7 1
nct2=return past	-3 13 -5 -4
nct2=say perfect	13 -4 0 -7
nct2=stay future	-2 18 -8 -13
nct2=stay future-passive	-6 13 -4 0
nct2=stay gerund	0 4 -11 3
nct2=stay modal	6 -14 9 0
nct2=stay modal-passive	0 11 -8 -1
nct2=stay participle-passive	0 -10 16 -8
nct2=stay past	-4 -11 18 -6
nct2=suspend future	0 -5 -8 9
nct2=suspend future-passive	-4 11 -4 0
nct2=suspend participle-passive	11 -16 10 -4
nct2=suspend perfect	0 14 -8 -4
nct2=suspend present	5 -24 8 13
nct2=target participle-passive	0 -8 -1 11
nct2=up future	2 -12 8 0
nct2=up infinitive	-2 9 -2 -2
nct2=up past	13 -7 4 -18
nct2=up present	0 5 -1 -9
next:calls	-10 -52 70 -29
next:coming	-3 2 19 -35
next:ended	-13 7 1 -3
next:experts	28 -7 14 -36
next:heads=0	4 -3 -7 13
next:heads=2	-11 -52 68 -18
next:meets	16 -25 4 20
next:running	6 1 -7 1
next:summit	7 -25 13 10
next:sure	44 -51 -8 44
next:wished	-53 27 9 -25
next="	6 -1 6 -18
next=)	0 4 -12 7
next=,	0 9 -8 -5
next=:	3 9 -15 0
next=;	-19 9 1 -2
next=after	-5 -5 16 -10
next=and	4 -11 4 4
next=as	0 -9 6 4
next=because	-4 3 6 -12
next=before	0 -15 9 4
next=that	-9 6 -4 2
next=unless	0 10 -7 0
next=until	6 -17 0 13
next=when	-6 -3 0 9
next=which	0 24 -16 -12
next=while	0 -9 15 -4
next=who	0 21 -8 -13
next=yet	0 -7 -2 10
next=—	-11 -15 35 -16
nhas-gerund	-6 -3 -9 18
nhas-infinitive	17 -13 8 -10
nhas-modal	9 1 0 -12
nhas-participle	0 2 3 -14
nhas-past	8 -4 2 -5
nhas-pluperfect	-22 -1 -5 15
nhas-present	10 4 -9 -4
nt2=infinitive	4 7 -11 -5
nt2=modal	-29 15 -7 0
nt2=modal-not	11 -3 -7 0
nt2=modal-passive	11 -22 18 -3
nt2=past	8 -15 8 2
nt2=past-not	2 11 -10 -6
nt2=past-passive	0 20 -10 -15
nt2=perfect-not	1 -10 2 3
nt2=pluperfect	-19 0 0 6
nt2=present	2 13 -12 -5
nt2=present-not	0 12 -9 0
nt2=present-passive	0 -6 13 -6
nv0-none	-5 8 0 -9
nv1-none	-5 8 0 -9
nv2-none	-18 5 9 -8
nv2=accept	0 -12 22 -8
nv2=announce	9 -7 2 -1
nv2=answer	0 9 -7 0
nv2=apply	0 -17 18 0
nv2=ask	-2 -3 11 -6
nv2=begin	18 8 -21 -12
nv2=believe	0 9 -8 0
nv2=buy	0 11 -4 -3
nv2=call	-5 19 -21 0
nv2=charge	0 12 -6 -2
nv2=collect	0 -10 11 0
nv2=halve	0 -13 14 0
nv2=have	2 -14 -4 18
nv2=hold	-11 3 0 1
nv2=know	0 -2 -7 10
nv2=leave	0 11 -16 3
nv2=look	10 -3 -10 3
nv2=meet	7 3 -11 1
nv2=move	3 6 -10 0
nv2=other	12 -12 6 -3
nv2=prepare	-1 -4 9 0
nv2=raise	0 -6 11 -4
nv2=reach	6 -2 -14 9
nv2=receive	0 -11 14 0
nv2=report	0 -7 9 0
nv2=resume	0 11 -4 -5
nv2=rise	1 1 -9 1
nv2=run	-14 -8 17 0
nv2=say	-13 -4 5 5
nv2=set	0 -5 -1 9
nv2=sign	-10 18 -9 -5
nv2=sit	-2 21 -9 -11
nv2=stay	12 -10 0 0
nv2=step	9 -9 0 -1
nv2=stop	-1 14 0 -11
nv2=suspend	13 -14 0 0
nv2=think	0 12 -2 -7
nv2=withdraw	0 -19 13 6
nvt2=agree participle	-1 10 0 -14
nvt2=agree past	2 -11 15 -6
nvt2=agree perfect	0 8 -19 7
nvt2=announce perfect	13 -9 -1 -4
nvt2=announce pluperfect	0 -11 4 6
nvt2=apply present	0 -8 9 0
nvt2=be future	-1 10 -3 -9
nvt2=be modal	7 -9 0 2
nvt2=be past	-6 -4 13 -10
nvt2=be present	8 14 -18 -7
nvt2=begin past	25 6 -20 -22
nvt2=call perfect	0 16 -13 0
nvt2=come present	0 15 -12 0
nvt2=conclude past	-2 8 -9 0
nvt2=cut future	0 6 -16 8
nvt2=end past	6 -7 -8 6
nvt2=expire present	-2 10 -1 -3
nvt2=extend past	3 9 -11 -4
nvt2=go future	0 -7 10 -2
nvt2=go infinitive	-1 9 -2 -2
nvt2=go present	0 11 -8 -7
nvt2=have past	-5 -23 13 13
nvt2=have present	6 3 -23 6
nvt2=hold future	-4 13 -7 0
nvt2=hold modal	0 13 -10 0
nvt2=hold past	0 -8 0 10
nvt2=impose past	0 13 -8 -4
nvt2=leave participle	0 11 -9 0
nvt2=look gerund	7 12 -16 -6
nvt2=look past	-2 -12 2 10
nvt2=make present	-1 -12 13 0
nvt2=meet modal	-2 0 -12 12
nvt2=meet past	6 4 -12 0
nvt2=meet present	13 -3 0 -8
nvt2=other modal	9 -1 -1 -5
nvt2=pay future	0 -14 0 17
nvt2=pay present	0 4 4 -11
nvt2=plan participle	0 -7 -1 9
nvt2=raise present	0 -12 13 0
nvt2=reach perfect	0 -11 0 13
nvt2=run present	-12 -6 19 -7
nvt2=say present	-2 -11 12 2
nvt2=see future	0 11 -8 0
nvt2=see past	0 -20 9 13
nvt2=set present	0 -17 9 9
nvt2=settle perfect	0 9 -6 0
nvt2=sign future	0 11 -10 0
nvt2=sign modal	0 -11 12 0
nvt2=sign past	-7 14 -15 2
nvt2=sign perfect	0 11 -5 -3
nvt2=stay present	6 -11 0 4
nvt2=strike past	0 -8 10 0
nvt2=suspend participle	11 -10 0 0
nvt2=suspend past	0 10 -10 0
nvt2=suspend present	4 -22 14 5
nvt2=take modal	0 9 -8 0
nvt2=take perfect	0 -15 8 6
nvt2=take pluperfect	0 -1 10 -7
nvt2=take present	0 1 -17 10
nvt2=think past	0 12 -4 -6
o:act=add	0 15 -7 -4
o:act=adopt	0 0 -10 9
o:act=agree	-20 -5 9 0
o:act=approve	9 5 -14 -7
o:act=ask	-5 2 3 -10
o:act=begin	11 -1 2 -12
o:act=call	-3 17 -11 -2
o:act=carry	0 -4 9 -4
o:act=collect	0 15 -8 -2
o:act=confirm	-2 6 -10 4
o:act=declare	-1 -10 0 11
o:act=discuss	-3 -5 11 -6
o:act=draw	6 -19 14 0
o:act=extend	-2 17 0 -19
o:act=face	0 10 -2 -5
o:act=fall	7 4 -20 0
o:act=get	0 3 -12 9
o:act=have	-25 -6 16 0
o:act=jump	0 -12 7 6
o:act=keep	-3 0 -15 15
o:act=know	6 -11 4 0
o:act=land	-8 19 -21 6
o:act=lay	11 -8 0 -1
o:act=leave	-11 -1 -11 16
o:act=let	0 11 -5 -2
o:act=levy	0 -8 10 0
o:act=lower	0 14 -11 0
o:act=make	0 -1 6 -12
o:act=meet	5 -7 10 -12
o:act=move	8 -5 5 -13
o:act=order	0 17 -15 0
o:act=other	-11 -4 13 -3
o:act=pay	-3 19 -16 0
o:act=prepare	-5 18 -8 -10
o:act=promise	0 19 -15 -2
o:act=raise	0 11 -7 -1
o:act=receive	-7 -13 20 -7
o:act=recommend	0 17 -15 0
o:act=return	-14 3 -1 3
o:act=run	1 7 -11 0
o:act=seal	5 -12 9 -3
o:act=see	-7 -3 12 -14
o:act=send	0 14 -8 -2
o:act=settle	5 -13 15 -11
o:act=show	-6 -4 11 -2
o:act=sign	-16 3 1 0
o:act=sit	12 -12 3 -3
o:act=step	0 -12 0 11
o:act=suggest	0 16 -14 0
o:act=suspend	1 5 2 -16
o:act=tax	0 -12 12 0
o:act=threaten	-2 23 -17 0
o:act=warn	9 -7 0 -3
o:act=win	0 10 -8 0
o:act=write	-5 17 -3 -19
o:adopt on gone	0 -4 -5 10
o:agree on gone	-12 0 3 -2
o:announce on ahead	0 -11 12 0
o:approve by ahead	11 -11 0 0
o:approve on gone	0 12 -6 -4
o:ask on ahead	0 -8 9 0
o:ask on gone	-2 -5 11 -4
o:be by ahead	0 13 -8 -1
o:be due gone	0 -7 9 -1
o:be from ahead	0 19 -18 0
o:be from gone	6 -25 21 0
o:be is ahead	0 16 -9 -4
o:be is gone	0 9 -5 0
o:be of gone	-3 -3 10 -5
o:be on gone	-12 1 3 0
o:be since gone	10 -8 -4 2
o:be the ahead	8 -16 10 0
o:be to gone	0 -8 0 9
o:be until ahead	0 -10 0 9
o:begin  gone	6 2 -15 0
o:begin begin gone	0 -8 10 0
o:begin from ahead	0 13 -8 0
o:begin from gone	5 -16 0 11
o:begin on ahead	1 -11 16 -9
o:begin on gone	10 12 -1 -26
o:begin since gone	-2 12 -6 0
o:begin starting ahead	10 -6 -2 0
o:begin till ahead	0 -10 0 12
o:begin up gone	0 -9 0 10
o:call on gone	0 8 -5 0
o:carried=controls far	-14 -7 2 14
o:carried=deal	10 -5 5 -11
o:carried=duties	-17 17 0 -19
o:carried=duties far	-5 4 5 -12
o:carried=exclusions far	-3 8 0 -10
o:carried=fees	-5 -10 9 5
o:carried=fees far	-6 6 -14 10
o:carried=longer far	12 -13 6 0
o:carried=meeting	5 -12 5 6
o:carried=meeting far	8 -10 0 2
o:carried=procedure	-10 2 -2 3
o:carried=procedure far	-14 14 8 -32
o:carried=truce	-23 0 4 6
o:carried=truce far	-17 20 -10 -5
o:carry on gone	0 -16 19 -2
o:charge charges gone	0 -10 11 0
o:conclude concluded gone	0 -7 -2 11
o:conclude on gone	-2 14 -6 -7
o:confirm on ahead	0 -16 17 0
o:confirm on gone	-1 32 -27 -6
o:declare on gone	0 -16 0 17
o:discuss on ahead	0 -14 17 -2
o:discuss on gone	-1 21 -15 -5
o:draw on gone	0 -15 16 0
o:end  gone	0 -8 0 10
o:end end gone	-2 -5 12 -4
o:end ended gone	7 -6 -13 8
o:end ends gone	0 -14 13 0
o:end expires gone	0 -8 0 9
o:end on ahead	15 15 -39 -3
o:end on gone	-19 0 5 3
o:expect on ahead	0 -40 41 0
o:expect on gone	0 21 -19 0
o:fall on gone	9 -4 -7 0
o:fix for ahead	0 -22 23 0
o:fix for gone	0 17 -17 0
o:get on gone	0 -11 0 12
o:have by gone	0 -9 0 10
o:have has ahead	0 11 -9 0
o:have have ahead	0 10 -6 -2
o:have of gone	0 -9 0 11
o:have on gone	0 6 0 -13
o:jump on gone	0 -14 8 7
o:keep on ahead	0 -1 -7 10
o:leads=(	0 12 -8 -1
o:leads=12:01 on	0 -5 0 9
o:leads=2028 (	0 9 -5 -1
o:leads=ababa on	0 -7 11 -2
o:leads=accra,	0 -11 -10 19
o:leads=again on	-4 14 -7 -6
o:leads=agreed on	-2 -10 8 1
o:leads=agreement on	0 9 2 -16
o:leads=airport on	0 -14 6 5
o:leads=alexandria on	-3 10 -5 -1
o:leads=also on	0 -7 0 9
o:leads=and	0 15 -11 -1
o:leads=and ends	0 -3 -5 10
o:leads=and on	2 -7 -3 10
o:leads=ankara,	0 -15 11 3
o:leads=announced on	0 11 -11 0
o:leads=applies from	0 -11 0 12
o:leads=arrived on	3 0 2 -13
o:leads=as of	-6 10 0 -9
o:leads=asunción,	0 11 -5 -4
o:leads=at the	-6 58 -53 -4
o:leads=away on	12 -11 0 -1
o:leads=back on	0 4 -18 10
o:leads=baku,	0 -17 0 17
o:leads=batumi on	0 -22 10 12
o:leads=before the	0 18 -17 0
o:leads=begin on	-15 16 -2 -5
o:leads=begins on	-18 13 1 -5
o:leads=begun on	18 -13 0 -6
o:leads=beijing on	9 -11 7 -6
o:leads=belgrade,	11 0 -15 0
o:leads=bern,	0 15 -8 -4
o:leads=brussels on	-3 14 -14 4
o:leads=brussels,	-3 -14 16 0
o:leads=buenos aires,	0 19 -10 -9
o:leads=busan on	-3 -3 9 -4
o:leads=by	0 5 -9 1
o:leads=by the	0 18 -15 0
o:leads=cabinet on	0 -10 12 0
o:leads=cairo on	0 3 -13 8
o:leads=call of	0 -16 17 0
o:leads=callao on	0 -9 10 0
o:leads=cambodia on	0 -16 -3 19
o:leads=cape town,	0 -9 0 8
o:leads=capital on	7 -15 3 1
o:leads=cartagena on	0 -13 14 0
o:leads=cent from	-2 -9 12 0
o:leads=changes on	0 12 -9 0
o:leads=close on	0 13 -10 0
o:leads=closed on	-2 -6 0 9
o:leads=cnbc on	0 12 -10 0
o:leads=colombo,	0 14 -4 -7
o:leads=concluded on	0 17 -8 -8
o:leads=congress on	0 13 -9 -2
o:leads=continue on	-3 2 -15 10
o:leads=copenhagen,	0 10 -8 -2
o:leads=day on	-5 8 -5 0
o:leads=days, until	0 -8 0 10
o:leads=deal on	0 -14 14 0
o:leads=delhi on	-5 11 -2 -9
o:leads=dinner on	9 -7 2 -5
o:leads=discuss on	-1 11 -3 -2
o:leads=doha,	0 12 -4 -6
o:leads=donald trump	-1 -4 10 -6
o:leads=down on	-9 -3 3 5
o:leads=due on	0 22 -18 0
o:leads=effect on	0 11 -25 8
o:leads=ended on	0 6 -20 0
o:leads=ends on	8 7 -24 -1
o:leads=expires on	0 11 -4 -4
o:leads=finish on	-7 -10 -8 21
o:leads=follow on	13 -2 -9 -3
o:leads=followed on	0 10 -5 0
o:leads=for the	9 0 -13 0
o:leads=force on	0 11 -8 0
o:leads=force since	2 7 -11 0
o:leads=friday	0 -9 0 12
o:leads=from the	7 -13 4 0
o:leads=given on	10 -10 -7 7
o:leads=go on	0 0 -17 14
o:leads=goods from	10 -7 -1 0
o:leads=goods on	-2 9 -3 0
o:leads=gyeongju on	0 -12 12 0
o:leads=halifax on	0 -12 12 0
o:leads=hanoi,	0 12 -5 -5
o:leads=happens on	0 10 -7 0
o:leads=has until	0 11 0 -7
o:leads=helsinki on	0 -9 0 10
o:leads=helsinki,	0 0 -12 6
o:leads=here on	10 -10 0 -1
o:leads=home on	0 -7 5 3
o:leads=hong kong,	0 13 -6 -5
o:leads=hour on	-1 -11 15 0
o:leads=hours on	11 -3 2 -12
o:leads=house on	-3 -7 10 0
o:leads=in beijing	11 -19 12 -4
o:leads=in brussels	0 17 -9 -5
o:leads=in busan	0 -8 12 -1
o:leads=in geneva	0 0 3 -9
o:leads=in stockholm	10 -9 1 -4
o:leads=is on	0 20 -17 -1
o:leads=issued on	0 4 -17 10
o:leads=istanbul on	0 11 -10 0
o:leads=it charges	0 -10 11 0
o:leads=it on	-6 11 0 -8
o:leads=izmir on	0 -3 14 -11
o:leads=jakarta,	-1 -3 -8 11
o:leads=jinping on	-1 -4 11 -8
o:leads=karachi on	0 -10 12 0
o:leads=korea on	-3 -27 28 0
o:leads=kuala lumpur	-2 15 -18 4
o:leads=kuala lumpur,	4 -2 -17 10
o:leads=lagos on	0 -10 10 0
o:leads=lapses on	11 -4 -4 0
o:leads=last until	0 -14 6 8
o:leads=last week,	0 -7 10 0
o:leads=late on	-1 -2 -4 9
o:leads=lima on	0 -16 18 0
o:leads=lima,	9 -7 3 -4
o:leads=link on	0 -7 9 0
o:leads=london,	0 13 -3 -10
o:leads=lumpur on	7 -11 -9 13
o:leads=lusaka,	0 9 -10 0
o:leads=madrid,	-7 -14 3 14
o:leads=malaysia on	-2 -9 10 0
o:leads=manila on	0 11 -9 0
o:leads=manila,	0 3 -11 3
o:leads=maputo,	-1 13 -6 -3
o:leads=me on	0 0 -9 8
o:leads=meet on	-2 -16 20 0
o:leads=meeting on	0 -17 14 4
o:leads=meets on	0 35 -30 -3
o:leads=memorandum on	0 -13 12 0
o:leads=met on	11 0 -4 -8
o:leads=mexico city,	0 -4 14 -13
o:leads=midnight on	-4 -7 -13 19
o:leads=monday and	-3 -3 -3 11
o:leads=monday,	1 -14 -10 17
o:leads=montevideo on	0 -12 13 0
o:leads=months from	0 10 -7 0
o:leads=months, from	-3 12 -7 0
o:leads=more than	0 -9 0 10
o:leads=moved to	0 -10 13 -1
o:leads=muscat on	-6 20 -21 0
o:leads=muscat,	0 18 -10 -7
o:leads=new delhi,	0 16 -13 -5
o:leads=news on	0 14 -9 -3
o:leads=no deal	0 -15 6 8
o:leads=notice by	0 -13 13 0
o:leads=nouakchott,	0 8 2 -11
o:leads=off to	0 -10 12 0
o:leads=on a	-4 17 -8 -3
o:leads=on friday,	0 10 -6 -4
o:leads=on the	6 -38 35 -4
o:leads=on tuesday,	8 -6 0 0
o:leads=oslo,	0 -5 13 -9
o:leads=other on	0 -6 10 -3
o:leads=ottawa,	0 14 -14 -1
o:leads=over on	10 -2 -14 0
o:leads=panama city,	0 17 -12 -5
o:leads=paper on	0 0 -8 7
o:leads=paris,	-10 0 1 1
o:leads=phone on	0 -11 13 0
o:leads=place on	-3 20 -14 -4
o:leads=port louis,	0 -10 15 -5
o:leads=post on	0 12 -8 -1
o:leads=posted on	0 -9 -1 12
o:leads=posts of	12 -33 20 4
o:leads=president on	0 20 -18 0
o:leads=press on	0 -7 10 -3
o:leads=proclamation on	0 -11 12 0
o:leads=proposed on	8 -6 0 0
o:leads=published on	-3 25 -14 -8
o:leads=quito,	0 -3 9 -7
o:leads=rabat on	0 24 -16 -11
o:leads=rabat,	-2 15 -4 -9
o:leads=resume on	0 -9 0 15
o:leads=round on	0 13 -10 -3
o:leads=samarkand,	0 -6 -4 11
o:leads=santiago on	0 -11 12 0
o:leads=saturday	9 -3 -1 -5
o:leads=seoul,	3 11 -17 0
o:leads=session on	-1 10 -4 0
o:leads=settled on	0 10 -8 0
o:leads=sheet on	0 9 -7 0
o:leads=shenzhen on	0 18 -18 0
o:leads=sign on	0 18 -15 -1
o:leads=signed on	0 -11 9 4
o:leads=since	-9 9 -6 4
o:leads=south korea,	0 -8 13 -3
o:leads=speak on	0 -15 17 0
o:leads=start on	17 0 -25 0
o:leads=starts on	-16 27 -10 -4
o:leads=statement of	0 0 -12 7
o:leads=statement on	7 -7 -9 7
o:leads=states from	0 -7 9 0
o:leads=states on	0 18 -10 -8
o:leads=stockholm on	14 -13 -2 0
o:leads=stockholm,	9 6 -16 -2
o:leads=summit of	0 -17 18 0
o:leads=sunday,	8 -13 10 -2
o:leads=table on	6 -10 0 2
o:leads=takes effect	0 -12 13 0
o:leads=talk on	0 17 -13 -3
o:leads=talks of	0 -10 12 0
o:leads=talks on	-13 -3 12 0
o:leads=tariff on	0 -13 13 0
o:leads=tashkent,	0 -11 0 12
o:leads=television on	0 12 -6 -4
o:leads=that from	0 12 -11 0
o:leads=the	-5 10 0 0
o:leads=there from	0 -10 11 0
o:leads=there on	11 -15 2 2
o:leads=thursday	2 -20 13 4
o:leads=thursday and	0 -8 0 11
o:leads=thursday,	-3 -7 14 -8
o:leads=to begin	-2 -13 16 0
o:leads=to end	-1 -4 10 -4
o:leads=to the	0 11 -8 0
o:leads=took effect	0 12 -4 -7
o:leads=trieste on	0 -13 15 0
o:leads=truce of	0 14 -6 -5
o:leads=trump on	0 -15 12 5
o:leads=tuesday	-6 -15 6 12
o:leads=tuesday,	5 -22 10 9
o:leads=tunis on	1 -9 9 -1
o:leads=tunis,	7 -14 6 0
o:leads=two days,	-2 -20 26 -6
o:leads=union on	0 10 -9 0
o:leads=us on	0 9 -4 -1
o:leads=vienna,	0 11 -4 -4
o:leads=warned on	9 -6 0 -2
o:leads=was on	0 -13 7 5
o:leads=was signed	0 -6 -3 10
o:leads=washington on	-2 20 -5 -29
o:leads=washington,	-13 5 3 -9
o:leads=washington/beijing,	0 9 -4 -3
o:leads=wednesday	16 -2 -11 -13
o:leads=week of	14 0 -17 0
o:leads=xi on	0 15 -14 0
o:leads=year ago	0 7 -6 0
o:leads=york from	0 -12 13 0
o:leads=york on	-3 15 -8 -3
o:leads=· wednesday	-2 -3 -2 9
o:leads=— monday	10 -4 -2 -4
o:leave on ahead	0 11 -9 0
o:leave on gone	0 -7 -1 11
o:left=controls	-5 5 4 -14
o:left=controls right=none	-5 2 6 -12
o:left=deal	-4 -6 0 9
o:left=deal right=duties	7 -11 0 4
o:left=deal right=longer	4 -8 -3 7
o:left=deal right=meeting	-12 0 3 1
o:left=deal right=none	-14 0 4 0
o:left=deal right=truce	7 -4 -14 10
o:left=duties	3 10 -6 -10
o:left=duties right=duties	-5 -16 19 2
o:left=duties right=meeting	-2 -10 14 0
o:left=duties right=none	13 9 -16 -5
o:left=duties right=truce	-7 32 -19 -6
o:left=exclusions	0 12 -3 -4
o:left=exclusions right=none	0 9 -1 -3
o:left=fees	-3 10 0 -10
o:left=longer	-5 23 -20 -3
o:left=longer right=none	-2 24 -21 -5
o:left=meeting	-4 -10 6 9
o:left=meeting right=deal	-8 -9 14 0
o:left=meeting right=meeting	2 2 0 -7
o:left=meeting right=none	3 -9 3 4
o:left=meeting right=procedure	0 12 -11 0
o:left=meeting right=truce	-19 -6 16 1
o:left=none	1 -1 7 -10
o:left=none right=duties	-8 9 0 -9
o:left=none right=exclusions	0 16 -7 -5
o:left=none right=meeting	11 -9 1 0
o:left=none right=none	3 -6 12 -6
o:left=none right=sale	0 -9 0 11
o:left=none right=signing	-10 8 -10 0
o:left=none right=truce	-3 2 5 -10
o:left=procedure	3 8 -13 2
o:left=procedure right=none	4 2 -10 5
o:left=sale	-3 -9 0 14
o:left=signing	-5 10 -3 -5
o:left=signing right=deal	0 10 -8 -2
o:left=signing right=duties	0 14 -7 -5
o:left=signing right=meeting	0 -5 14 -7
o:left=signing right=none	-24 6 -2 1
o:left=signing right=truce	11 -10 -8 4
o:left=truce	-11 25 -16 -7
o:left=truce right=duties	0 16 -19 4
o:left=truce right=meeting	-1 15 -23 1
o:left=truce right=none	-5 13 -5 -5
o:left=truce right=signing	0 -10 15 -7
o:make from ahead	0 -9 10 0
o:make on gone	-2 11 -6 -3
o:meet from ahead	-5 -8 15 0
o:meet geneva ahead	1 -11 9 0
o:meet meets ahead	0 11 -10 0
o:meet met gone	-1 -8 11 0
o:meet on ahead	-32 -5 18 -5
o:meet since gone	9 -7 0 -3
o:meet stockholm ahead	9 -3 -2 -3
o:meet the ahead	5 4 -8 0
o:meet the gone	0 13 -12 0
o:meet until ahead	-1 -1 -9 11
o:move to ahead	0 -8 13 -4
o:near=deal	-3 -10 9 3
o:near=duties	-3 10 -15 5
o:near=fees	0 12 -3 -3
o:near=longer	0 20 -11 -10
o:near=meeting	-11 5 -3 3
o:near=none	2 3 4 -11
o:near=procedure	5 18 -23 -3
o:near=truce	-12 -5 4 8
o:no verb  ahead	4 22 -12 -32
o:no verb  gone	-5 0 11 -13
o:no verb ( ahead	0 -9 10 0
o:no verb / gone	13 -7 -4 -1
o:no verb a gone	2 -7 9 -5
o:no verb accra, gone	0 -13 -2 16
o:no verb after ahead	0 10 -8 0
o:no verb aires, gone	0 20 -11 -9
o:no verb ankara, gone	0 -15 11 3
o:no verb apia, gone	0 10 -5 -3
o:no verb astana, gone	0 -21 16 4
o:no verb asunción, gone	0 14 -7 -6
o:no verb at gone	0 -5 9 -2
o:no verb baku, gone	0 -17 0 17
o:no verb bangkok, gone	0 12 -5 -6
o:no verb before ahead	0 9 -4 -4
o:no verb belgrade, gone	11 -2 -1 -5
o:no verb bern, gone	0 17 -10 -5
o:no verb brasília, gone	0 14 -11 -2
o:no verb brief, gone	0 9 -3 -2
o:no verb busan, gone	0 -29 17 14
o:no verb by ahead	-1 4 -11 4
o:no verb colombo, gone	0 15 -4 -8
o:no verb copenhagen, gone	0 0 -13 6
o:no verb correspondent, gone	0 -6 -4 10
o:no verb days, gone	-3 -5 14 -7
o:no verb delhi, gone	0 18 -15 -6
o:no verb doha, gone	5 10 -9 -8
o:no verb due ahead	0 12 -4 -5
o:no verb for gone	20 -12 -23 8
o:no verb friday gone	-4 -5 -12 13
o:no verb friday, ahead	0 20 -18 0
o:no verb friday, gone	-2 -3 13 -16
o:no verb from ahead	-11 49 -37 -8
o:no verb from gone	2 -19 26 -15
o:no verb goods gone	0 -10 12 0
o:no verb hanoi, gone	0 14 -6 -6
o:no verb in gone	0 9 -4 -3
o:no verb jakarta, gone	-1 -7 0 10
o:no verb kong, gone	0 13 -6 -5
o:no verb korea, gone	0 -8 13 -3
o:no verb lagos, gone	0 10 -4 -3
o:no verb london, gone	0 15 -4 -11
o:no verb louis, gone	0 -10 15 -5
o:no verb lumpur, gone	4 -10 -7 10
o:no verb lusaka, gone	0 15 -14 -3
o:no verb madrid, gone	-7 -10 3 10
o:no verb manila, gone	0 -3 -12 11
o:no verb maputo, gone	-1 13 -7 -3
o:no verb monday gone	8 -3 -10 2
o:no verb monday, ahead	-3 14 -6 -3
o:no verb monday, gone	8 -5 -8 4
o:no verb muscat, gone	0 10 2 -16
o:no verb not gone	0 -7 11 -2
o:no verb nouakchott, gone	0 8 2 -11
o:no verb of ahead	10 12 -25 -6
o:no verb of gone	-5 -10 9 5
o:no verb on ahead	9 -2 4 -16
o:no verb on gone	2 -6 -7 16
o:no verb ottawa, gone	0 1 -17 9
o:no verb paris, gone	-11 2 0 0
o:no verb percent gone	0 -9 11 0
o:no verb prague, gone	0 13 -5 -6
o:no verb quito, gone	0 10 -2 -6
o:no verb rabat, gone	-2 7 4 -14
o:no verb report, gone	-1 -8 8 0
o:no verb samarkand, gone	0 -6 -4 11
o:no verb same gone	0 -7 -2 11
o:no verb saturday gone	18 -13 -9 0
o:no verb saturday, gone	0 13 -4 -5
o:no verb since gone	-21 33 -10 -13
o:no verb spoke gone	0 -9 10 0
o:no verb starts ahead	0 -11 12 0
o:no verb sunday gone	-1 -6 -10 14
o:no verb sunday, ahead	13 -1 -8 -9
o:no verb sunday, gone	-3 -9 0 11
o:no verb suva, gone	0 0 5 -10
o:no verb tallinn, gone	0 -4 -9 11
o:no verb tashkent, gone	0 -5 -3 9
o:no verb the ahead	5 -9 7 -2
o:no verb thursday, gone	-4 0 7 -15
o:no verb to gone	0 6 -17 9
o:no verb town, gone	0 -6 -5 11
o:no verb tuesday gone	-11 -1 4 1
o:no verb tuesday, gone	13 -5 -11 1
o:no verb tunis, gone	7 -12 5 0
o:no verb ulaanbaatar, gone	0 -11 -2 14
o:no verb until ahead	-3 1 -22 12
o:no verb until gone	0 -8 10 0
o:no verb valletta, gone	5 7 -11 -5
o:no verb washington, gone	-13 5 4 -9
o:no verb washington/beijing, gone	0 9 -4 -3
o:no verb wednesday gone	13 -10 1 -2
o:no verb wednesday, ahead	0 0 -14 11
o:no verb wellington, gone	0 -24 7 18
o:no verb windhoek, gone	-6 -11 5 9
o:no verb yerevan, gone	8 0 -2 -9
o:no verb york, gone	0 -6 13 -9
o:no verb · gone	11 -2 0 -13
o:no verb — gone	-7 1 10 -12
o:offer on gone	0 -5 -6 12
o:order on gone	0 15 -13 0
o:other before ahead	0 -9 10 0
o:other for ahead	0 -12 16 0
o:other for gone	0 11 -7 -1
o:other from gone	0 -13 14 0
o:other on ahead	-1 18 -14 -2
o:other on gone	-1 -10 3 9
o:other since gone	6 -23 22 -7
o:pay since gone	-5 14 -5 0
o:plan for ahead	0 -10 13 -1
o:plan for gone	0 15 -12 0
o:plan from ahead	0 -10 10 0
o:plan on ahead	0 -8 8 0
o:plan the ahead	0 11 -10 0
o:post on gone	0 0 -11 6
o:promise on gone	0 9 -7 0
o:propose on gone	8 -6 0 0
o:put on gone	3 0 -12 9
o:put to ahead	0 -9 11 0
o:reach on gone	-3 -10 4 9
o:receive on ahead	0 -9 10 0
o:receive on gone	0 -9 11 0
o:right=deal	-13 7 0 -1
o:right=deal on	-6 -2 16 -11
o:right=duties	0 11 -7 -5
o:right=duties 	-1 -14 0 18
o:right=duties beijing,	0 -10 10 0
o:right=duties from	10 -7 0 -1
o:right=duties of	0 16 -11 -1
o:right=duties on	3 9 -11 1
o:right=duties percent	0 -11 11 0
o:right=duties since	-9 10 0 -3
o:right=duties washington,	0 -3 -8 9
o:right=exclusions	0 17 -8 -5
o:right=longer on	0 -1 -10 10
o:right=meeting before	0 -14 9 7
o:right=meeting for	0 7 -12 2
o:right=meeting since	3 -9 -3 7
o:right=meeting to	0 15 -13 0
o:right=meeting until	0 -10 2 7
o:right=none "on	0 -9 0 10
o:right=none (	-10 1 11 -17
o:right=none /	13 -7 -4 -1
o:right=none a	4 0 2 -11
o:right=none about	0 11 -8 0
o:right=none accra,	0 -13 -2 16
o:right=none ago	0 18 -11 -6
o:right=none agreed	0 -5 -3 9
o:right=none aires,	0 18 -10 -7
o:right=none and	0 5 -23 10
o:right=none ankara,	0 -11 5 4
o:right=none apia,	0 10 -5 -3
o:right=none are	0 11 -5 -2
o:right=none astana,	0 -21 16 4
o:right=none at	0 18 -10 -6
o:right=none bangkok,	0 12 -5 -6
o:right=none before	-3 9 -11 2
o:right=none begin	-6 -7 12 0
o:right=none beijing	11 -17 11 -5
o:right=none beijing,	1 12 -10 -6
o:right=none belgrade,	11 -4 0 -5
o:right=none bern,	0 14 -8 -4
o:right=none beyond	0 11 -7 0
o:right=none brief,	0 9 -3 -2
o:right=none busan,	0 -17 5 13
o:right=none by	-12 23 -14 -4
o:right=none cairo,	7 0 3 -13
o:right=none cent	0 10 -1 -3
o:right=none charges	0 -10 11 0
o:right=none colombo,	0 11 -2 -6
o:right=none copenhagen,	0 -3 -11 12
o:right=none correspondent,	0 -6 -4 10
o:right=none days,	-2 -3 11 -6
o:right=none deal	0 -11 3 7
o:right=none delhi,	0 17 -12 -6
o:right=none did,	-1 14 -11 0
o:right=none do	0 -6 11 -5
o:right=none doha,	5 10 -9 -8
o:right=none down	-9 5 5 -3
o:right=none end	-2 -1 10 -8
o:right=none ended	7 -10 -12 11
o:right=none expires	0 -10 0 11
o:right=none for	5 -1 3 -12
o:right=none friday	-4 -4 -12 13
o:right=none friday,	-4 0 8 -12
o:right=none from	8 0 2 -20
o:right=none geneva,	-7 -8 0 16
o:right=none goods	2 -12 10 0
o:right=none hanoi,	0 12 -5 -5
o:right=none happens	0 -9 10 0
o:right=none has	0 18 -15 -1
o:right=none have	0 12 -7 -4
o:right=none is	-1 24 -14 -7
o:right=none korea	0 -4 8 -3
o:right=none korea,	0 -8 13 -3
o:right=none lagos,	0 10 -4 -3
o:right=none lima	9 -3 -1 -3
o:right=none lima,	10 -5 1 -8
o:right=none london,	0 11 -4 -6
o:right=none luanda,	0 -2 -8 9
o:right=none lumpur	0 8 -15 8
o:right=none lumpur,	8 3 -9 -3
o:right=none lusaka,	0 18 -6 -12
o:right=none madrid	0 22 -22 0
o:right=none madrid,	-1 -7 -4 14
o:right=none manila,	0 -3 -10 10
o:right=none meet	-2 -8 12 0
o:right=none meets	0 11 -10 0
o:right=none met	0 -7 10 0
o:right=none monday	7 -2 -9 0
o:right=none monday,	7 4 -13 -4
o:right=none muscat,	0 3 3 -10
o:right=none nine	-3 -9 7 4
o:right=none not	0 -7 11 -3
o:right=none nouakchott,	0 8 2 -11
o:right=none on	-2 -8 13 -6
o:right=none one	7 -8 2 -1
o:right=none ottawa,	0 -1 -13 10
o:right=none out	0 -4 -12 15
o:right=none paris,	-9 7 1 -3
o:right=none percent	0 12 -4 -4
o:right=none prague,	0 13 -4 -6
o:right=none quito,	0 -5 11 -5
o:right=none rabat,	-2 7 4 -14
o:right=none report,	-1 -8 8 0
o:right=none said	0 8 -13 2
o:right=none samarkand,	0 -6 -4 11
o:right=none saturday	17 -11 -10 0
o:right=none saturday,	0 16 -7 -6
o:right=none signed	0 10 -18 0
o:right=none since	7 0 -1 -16
o:right=none six	0 -16 10 8
o:right=none spent	-6 2 6 -10
o:right=none spoke	0 -9 10 0
o:right=none stockholm	13 0 -3 -9
o:right=none sunday	-1 -4 -10 12
o:right=none sunday,	9 -11 -4 7
o:right=none suva,	0 0 5 -9
o:right=none talks	0 0 6 -11
o:right=none tallinn,	0 -6 -7 12
o:right=none tariffs	0 -9 10 0
o:right=none tashkent,	0 -5 -3 9
o:right=none than	0 0 -10 9
o:right=none the	9 19 -17 -21
o:right=none through	-3 -10 -13 22
o:right=none thursday,	-5 1 8 -16
o:right=none till	-3 -9 -12 20
o:right=none time	0 13 -9 -2
o:right=none to	-12 -6 0 13
o:right=none tokyo,	0 -9 10 0
o:right=none town,	0 -9 0 8
o:right=none truce	0 -5 -7 11
o:right=none trump	-1 -5 12 -7
o:right=none tuesday	-9 -4 5 2
o:right=none tuesday,	11 -9 0 0
o:right=none ulaanbaatar,	0 -15 -1 18
o:right=none until	-18 1 -11 13
o:right=none up	0 -12 8 4
o:right=none valletta,	5 11 -15 -5
o:right=none washington,	-10 13 0 -18
o:right=none washington/beijing,	0 9 -4 -3
o:right=none wednesday	13 -9 0 -3
o:right=none wednesday,	-7 -7 1 10
o:right=none week,	0 -10 13 -2
o:right=none wellington,	0 -24 7 18
o:right=none windhoek,	-6 -13 6 10
o:right=none yerevan,	8 -1 0 -7
o:right=none ·	11 -1 -1 -13
o:right=none —	-7 4 8 -13
o:right=procedure	-4 17 -7 -13
o:right=procedure on	0 21 -16 -3
o:right=sale	-1 -5 -2 10
o:right=signing	-20 8 -5 1
o:right=signing 	0 14 -10 0
o:right=signing on	-8 0 3 0
o:right=truce	-12 -1 4 3
o:right=truce by	11 -14 0 4
o:right=truce on	-13 8 4 -7
o:rise from ahead	0 -12 12 0
o:run on ahead	0 17 -8 -7
o:say said gone	-1 12 -15 0
o:see on ahead	0 -30 31 0
o:see on gone	-1 21 -16 -5
o:set on ahead	0 -16 16 0
o:sign on ahead	0 -10 14 -7
o:sign on gone	-8 11 -8 -2
o:sign sign gone	0 -11 13 0
o:sign signed gone	0 11 -19 0
o:sit on ahead	-3 -13 16 0
o:sit on gone	13 11 -13 -16
o:sit since gone	7 -15 8 -3
o:sit until ahead	0 -17 -3 22
o:step on gone	0 -13 0 12
o:subject=controls carried	2 -15 17 -10
o:subject=controls carried be	-2 17 -14 0
o:subject=controls carried meet	8 -22 14 0
o:subject=controls carried meet ahead	8 -12 1 0
o:subject=controls carried meet gone	0 -12 13 0
o:subject=controls carried meet the	8 -8 0 0
o:subject=controls carried on ahead	0 -6 8 0
o:subject=controls carried the ahead	8 -7 0 0
o:subject=controls far	-5 -5 -4 14
o:subject=controls far carried begin	5 -10 7 -1
o:subject=controls far carried begin gone	5 -14 10 -1
o:subject=controls far carried begin on	5 -12 8 -1
o:subject=controls far carried meet on	0 -4 8 0
o:subject=controls far carried on ahead	0 -12 14 0
o:subject=controls far carried on gone	0 18 -7 -20
o:subject=controls far carried pay	0 -14 3 11
o:subject=controls far carried say	0 12 -6 -1
o:subject=controls far carried say gone	0 12 -6 -1
o:subject=controls far carried say on	0 11 -5 0
o:subject=controls far carried sign	0 -5 -6 10
o:subject=controls far carried sign gone	0 -7 -4 11
o:subject=controls far no verb	-5 -5 -4 14
o:subject=controls far no verb gone	-4 -10 0 15
o:subject=controls no verb ahead	0 14 -8 -2
o:subject=controls no verb gone	-1 -8 12 -1
o:subject=controls no verb on	0 -10 11 0
o:subject=deal agree	0 6 -13 4
o:subject=deal agree gone	0 5 -12 4
o:subject=deal agree on	0 8 -15 3
o:subject=deal announce	0 -2 9 -6
o:subject=deal announce gone	0 -2 9 -6
o:subject=deal announce on	0 -2 9 -6
o:subject=deal be	0 -9 14 -5
o:subject=deal be gone	0 -11 16 -4
o:subject=deal be on	0 -15 16 0
o:subject=deal begin	1 7 0 -17
o:subject=deal begin gone	2 10 0 -16
o:subject=deal begin on	3 5 -1 -10
o:subject=deal carried	-9 3 1 -1
o:subject=deal carried be	-2 12 -5 -2
o:subject=deal carried begin gone	9 -3 -3 -1
o:subject=deal carried end	0 -15 7 9
o:subject=deal carried end gone	0 -12 7 4
o:subject=deal carried end on	0 -17 9 9
o:subject=deal carried meet	-3 -11 16 0
o:subject=deal carried meet ahead	0 -8 11 0
o:subject=deal carried meet on	-2 -21 24 0
o:subject=deal carried on ahead	-1 -13 15 0
o:subject=deal carried other	-1 10 -2 -2
o:subject=deal carried say	0 3 4 -11
o:subject=deal carried say gone	0 2 4 -11
o:subject=deal carried sign	0 19 -13 -7
o:subject=deal carried sign gone	0 16 -10 -6
o:subject=deal carried sign on	0 11 -9 -1
o:subject=deal carried tell	0 11 -8 0
o:subject=deal carried tell gone	0 11 -8 0
o:subject=deal carried tell on	0 10 -8 0
o:subject=deal end on	0 11 -5 -3
o:subject=deal far	-7 -6 1 10
o:subject=deal far  gone	-9 3 0 0
o:subject=deal far carried	8 7 -3 -14
o:subject=deal far carried agree gone	0 -6 10 -3
o:subject=deal far carried agree on	0 -7 10 -2
o:subject=deal far carried announce	9 -16 2 4
o:subject=deal far carried announce gone	9 -15 1 4
o:subject=deal far carried announce on	9 -17 3 4
o:subject=deal far carried approve	11 -11 0 0
o:subject=deal far carried begin	5 -10 8 -2
o:subject=deal far carried begin gone	7 -16 8 0
o:subject=deal far carried by ahead	11 -10 0 0
o:subject=deal far carried conclude on	0 11 0 -10
o:subject=deal far carried end	-2 10 -10 0
o:subject=deal far carried end gone	-2 10 -7 -1
o:subject=deal far carried end on	-2 9 -9 0
o:subject=deal far carried for ahead	0 -9 10 0
o:subject=deal far carried meet	-5 10 -5 0
o:subject=deal far carried meet ahead	-2 10 -8 0
o:subject=deal far carried on ahead	-6 13 -2 -13
o:subject=deal far carried on gone	16 0 -12 0
o:subject=deal far carried sign ahead	0 12 -12 0
o:subject=deal far carried sign on	0 14 -12 -1
o:subject=deal far carried since gone	-10 19 -10 0
o:subject=deal far friday, gone	0 -12 12 0
o:subject=deal far no verb	-7 -6 1 10
o:subject=deal far no verb 	-10 10 -5 0
o:subject=deal far no verb friday,	0 -9 10 0
o:subject=deal far no verb from	-2 -16 18 0
o:subject=deal far no verb gone	-5 -10 3 12
o:subject=deal far no verb on	-1 17 -21 4
o:subject=deal far on gone	-1 15 -19 4
o:subject=deal meet ahead	3 3 -12 5
o:subject=deal meet gone	0 -15 12 0
o:subject=deal no verb	7 4 -3 -10
o:subject=deal no verb ahead	3 9 -9 -5
o:subject=deal no verb deal	0 -18 10 8
o:subject=deal no verb gone	4 0 1 -8
o:subject=deal no verb on	5 3 3 -23
o:subject=deal reach	0 1 -11 11
o:subject=deal reach gone	0 1 -11 12
o:subject=deal reach on	0 4 -17 12
o:subject=deal sign	0 5 -16 9
o:subject=deal sign ahead	0 14 -13 0
o:subject=deal sign gone	0 -3 -5 10
o:subject=deal sign on	0 9 -15 5
o:subject=deal sit on	2 -12 0 3
o:subject=deal suspend	0 -4 11 -4
o:subject=duties	1 3 -17 8
o:subject=duties  gone	-3 31 -21 -7
o:subject=duties ( gone	0 14 -10 0
o:subject=duties be from	9 -20 13 0
o:subject=duties be on	0 13 -11 0
o:subject=duties begin	-1 12 -24 3
o:subject=duties begin ahead	0 -4 -12 11
o:subject=duties begin gone	-3 28 -10 -12
o:subject=duties begin on	0 0 -14 7
o:subject=duties beijing, gone	0 -8 9 0
o:subject=duties carried	-1 3 12 -23
o:subject=duties carried  gone	0 14 -7 -1
o:subject=duties carried agree	0 9 -13 4
o:subject=duties carried announce	0 -6 9 -3
o:subject=duties carried announce on	0 -7 11 -3
o:subject=duties carried be	-9 0 11 -10
o:subject=duties carried be on	0 -9 11 0
o:subject=duties carried begin	0 -17 10 11
o:subject=duties carried begin gone	1 -12 2 7
o:subject=duties carried end	12 2 -17 -2
o:subject=duties carried end ahead	13 -13 -1 2
o:subject=duties carried end gone	0 22 -14 -8
o:subject=duties carried end on	12 -6 -10 1
o:subject=duties carried expect	0 -9 10 0
o:subject=duties carried expect ahead	0 -15 15 0
o:subject=duties carried from gone	14 -9 -6 0
o:subject=duties carried have	0 -11 12 0
o:subject=duties carried have ahead	0 -10 10 0
o:subject=duties carried meet gone	0 13 -11 0
o:subject=duties carried of gone	0 9 -7 0
o:subject=duties carried on ahead	8 -22 20 -1
o:subject=duties carried on gone	-16 14 4 -22
o:subject=duties carried say	0 3 -13 7
o:subject=duties carried say gone	0 2 -12 8
o:subject=duties carried say on	0 0 -10 8
o:subject=duties carried sign	0 0 9 -15
o:subject=duties carried sign ahead	0 -8 8 0
o:subject=duties carried sign gone	0 7 3 -14
o:subject=duties carried sign on	0 1 5 -11
o:subject=duties carried since gone	-1 11 -5 0
o:subject=duties carried tell on	0 14 -11 0
o:subject=duties far  gone	13 -6 4 -26
o:subject=duties far brussels, gone	0 0 -16 10
o:subject=duties far carried	-1 -1 4 -7
o:subject=duties far carried  gone	8 -14 8 -3
o:subject=duties far carried after gone	0 -9 11 0
o:subject=duties far carried agree	-1 -8 7 2
o:subject=duties far carried agree gone	-1 -10 8 3
o:subject=duties far carried agree on	0 -19 13 6
o:subject=duties far carried announce announced	0 9 -5 -2
o:subject=duties far carried announce on	0 -11 2 11
o:subject=duties far carried announced gone	0 9 -5 -2
o:subject=duties far carried ask	0 -4 7 0
o:subject=duties far carried ask ahead	0 -9 9 0
o:subject=duties far carried ask on	0 -9 11 0
o:subject=duties far carried be	-8 -10 2 16
o:subject=duties far carried be 	0 -13 16 0
o:subject=duties far carried be ahead	2 6 -11 0
o:subject=duties far carried be gone	-17 -17 12 16
o:subject=duties far carried be of	0 -9 10 0
o:subject=duties far carried be on	-5 9 -9 3
o:subject=duties far carried before ahead	0 12 -8 -2
o:subject=duties far carried before gone	0 -7 0 8
o:subject=duties far carried begin	12 1 -2 -13
o:subject=duties far carried begin ahead	4 -9 8 -4
o:subject=duties far carried begin gone	9 12 -15 -10
o:subject=duties far carried begin on	18 -8 4 -17
o:subject=duties far carried by ahead	0 18 -9 -5
o:subject=duties far carried call gone	0 -8 9 0
o:subject=duties far carried call on	0 -12 12 0
o:subject=duties far carried charge	-1 -1 8 -5
o:subject=duties far carried charge gone	0 -2 9 -5
o:subject=duties far carried end	-8 -19 16 10
o:subject=duties far carried end ahead	0 19 -9 -7
o:subject=duties far carried end gone	-6 -28 21 14
o:subject=duties far carried end on	-4 -16 5 15
o:subject=duties far carried expect	0 19 -16 -1
o:subject=duties far carried expect gone	0 17 -15 0
o:subject=duties far carried face	0 10 -8 0
o:subject=duties far carried for gone	0 13 -11 0
o:subject=duties far carried from ahead	3 11 -17 0
o:subject=duties far carried get	0 9 -8 0
o:subject=duties far carried have ahead	0 -7 11 -4
o:subject=duties far carried have gone	0 10 -6 0
o:subject=duties far carried leave	0 -6 0 7
o:subject=duties far carried leave gone	0 -11 1 11
o:subject=duties far carried meet	-4 10 -4 -6
o:subject=duties far carried meet gone	0 8 -3 -10
o:subject=duties far carried meet on	-5 -6 12 -11
o:subject=duties far carried move	11 -4 -7 0
o:subject=duties far carried move gone	11 -8 -2 0
o:subject=duties far carried offer	0 -19 7 14
o:subject=duties far carried offer on	0 -19 7 14
o:subject=duties far carried on ahead	-6 -12 23 -27
o:subject=duties far carried on gone	0 -15 3 18
o:subject=duties far carried other	0 0 -13 12
o:subject=duties far carried other gone	0 -5 -6 13
o:subject=duties far carried other on	3 2 -25 16
o:subject=duties far carried other since	0 -12 12 0
o:subject=duties far carried pay	-1 16 -11 0
o:subject=duties far carried put gone	-2 -4 9 0
o:subject=duties far carried reach on	0 -6 10 -3
o:subject=duties far carried return	0 12 -10 -1
o:subject=duties far carried return on	0 12 -10 -1
o:subject=duties far carried say gone	7 -15 8 4
o:subject=duties far carried see	0 -10 13 -1
o:subject=duties far carried see ahead	0 -16 16 0
o:subject=duties far carried set ahead	0 -9 10 0
o:subject=duties far carried sign	0 18 -13 -7
o:subject=duties far carried sign gone	0 21 -18 -5
o:subject=duties far carried sit ahead	1 -20 10 5
o:subject=duties far carried sit gone	-2 10 -6 0
o:subject=duties far carried sit on	0 17 -16 0
o:subject=duties far carried stand	0 13 -9 0
o:subject=duties far carried suspend	12 -9 0 0
o:subject=duties far carried suspend ahead	0 12 -9 0
o:subject=duties far carried suspend gone	13 -24 11 0
o:subject=duties far carried the ahead	5 8 -14 0
o:subject=duties far carried to gone	0 -6 0 8
o:subject=duties far carried until ahead	0 -4 -10 13
o:subject=duties far carried washington gone	0 -18 2 12
o:subject=duties far carried write	0 -11 15 -4
o:subject=duties far carried write gone	0 -14 17 -3
o:subject=duties far carried write on	0 -12 16 -3
o:subject=duties far no verb 	11 -1 1 -30
o:subject=duties far no verb ahead	-19 8 -8 9
o:subject=duties far no verb brussels,	0 0 -16 10
o:subject=duties far no verb from	-7 11 -2 0
o:subject=duties far no verb geneva,	0 10 -9 0
o:subject=duties far no verb gone	2 2 8 -22
o:subject=duties far no verb on	-15 -6 15 -7
o:subject=duties far no verb thursday	0 -11 15 -4
o:subject=duties far no verb tokyo,	0 6 -16 7
o:subject=duties far no verb until	0 -8 0 9
o:subject=duties far no verb wednesday,	0 -20 -4 23
o:subject=duties far on gone	-14 -9 16 -4
o:subject=duties far thursday gone	0 -11 15 -4
o:subject=duties far tokyo, gone	0 6 -16 7
o:subject=duties far until ahead	0 -9 0 10
o:subject=duties far wednesday, gone	0 -8 -2 11
o:subject=duties from gone	20 -23 9 -3
o:subject=duties no verb 	-3 33 -24 -7
o:subject=duties no verb (	0 16 -12 0
o:subject=duties no verb ahead	-16 25 -4 -30
o:subject=duties no verb beijing,	0 -8 9 0
o:subject=duties no verb gone	8 -2 -5 0
o:subject=duties no verb on	0 -10 8 3
o:subject=duties no verb percent	0 -9 11 0
o:subject=duties no verb since	-3 10 -3 0
o:subject=duties no verb washington,	0 -3 -8 9
o:subject=duties on gone	-5 -3 -3 12
o:subject=duties percent gone	0 -9 11 0
o:subject=duties rise	0 -15 8 7
o:subject=duties rise ahead	0 -9 10 0
o:subject=duties rise from	0 -12 12 0
o:subject=duties sign	0 -11 0 12
o:subject=duties sign gone	0 -11 0 12
o:subject=duties since gone	-7 19 -9 0
o:subject=duties stand	0 -12 0 14
o:subject=duties washington, gone	0 -3 -8 9
o:subject=exclusions	0 17 -7 -8
o:subject=exclusions far	0 12 -9 0
o:subject=exclusions far no verb	0 12 -9 0
o:subject=exclusions no verb	0 11 -4 -4
o:subject=exclusions no verb ahead	0 9 -2 -3
o:subject=fees carried begin	-1 -9 0 10
o:subject=fees carried begin on	-1 -9 0 10
o:subject=fees carried on ahead	0 -6 9 -2
o:subject=fees carried on gone	-1 -1 -6 12
o:subject=fees far carried	-12 8 -15 11
o:subject=fees far carried meet on	0 5 -11 5
o:subject=fees far carried on gone	-3 14 -18 4
o:subject=fees far no verb ahead	-2 -16 15 1
o:subject=fees far no verb gone	0 9 -23 4
o:subject=fees far on gone	0 0 -10 8
o:subject=fees no verb ahead	0 -9 11 0
o:subject=fees no verb gone	0 13 -6 -5
o:subject=fees on gone	0 10 -5 -1
o:subject=longer carried be	-1 -9 14 -3
o:subject=longer carried on ahead	0 12 -9 0
o:subject=longer carried on gone	-2 -8 5 6
o:subject=longer carried other	0 9 -5 0
o:subject=longer carried say	0 11 -2 -6
o:subject=longer carried say gone	0 11 -2 -6
o:subject=longer far	-14 11 -2 -2
o:subject=longer far carried	16 -5 -2 -2
o:subject=longer far carried agree	0 -16 16 0
o:subject=longer far carried agree gone	0 -16 16 0
o:subject=longer far carried agree on	0 -11 9 0
o:subject=longer far carried be ahead	0 -8 9 0
o:subject=longer far carried be gone	0 14 -12 0
o:subject=longer far carried begin	10 -16 8 -1
o:subject=longer far carried begin ahead	0 -7 9 0
o:subject=longer far carried begin gone	12 -10 0 0
o:subject=longer far carried begin on	11 -9 0 0
o:subject=longer far carried have	0 11 -9 0
o:subject=longer far carried meet on	0 -9 11 0
o:subject=longer far carried on gone	17 -3 -21 9
o:subject=longer far carried other	0 -13 13 0
o:subject=longer far carried other gone	0 -13 13 0
o:subject=longer far carried say	10 -9 -3 4
o:subject=longer far carried say gone	10 -12 -1 4
o:subject=longer far carried say on	10 -12 -1 5
o:subject=longer far carried sign	0 12 -14 0
o:subject=longer far carried sign gone	0 10 -12 0
o:subject=longer far carried sign on	0 9 -12 0
o:subject=longer far carried since gone	6 -13 8 0
o:subject=longer far carried tell on	0 -7 -2 10
o:subject=longer far no verb	-14 11 -2 -2
o:subject=longer far no verb gone	-12 11 -3 -1
o:subject=longer no verb	-10 8 -12 6
o:subject=longer no verb gone	-7 2 -11 11
o:subject=longer no verb on	-4 1 -10 11
o:subject=longer on gone	-4 -4 -7 15
o:subject=longer other	0 -12 7 4
o:subject=longer other gone	0 -12 7 4
o:subject=longer sign	0 -13 16 -1
o:subject=meeting	0 -9 8 0
o:subject=meeting  ahead	12 -11 4 -11
o:subject=meeting  gone	-11 0 4 0
o:subject=meeting ( gone	2 -9 0 2
o:subject=meeting be	11 -19 11 -1
o:subject=meeting be ahead	5 -14 4 4
o:subject=meeting be gone	6 -7 7 -10
o:subject=meeting before ahead	0 15 -12 0
o:subject=meeting begin	1 16 -13 -9
o:subject=meeting begin ahead	-16 14 -9 0
o:subject=meeting begin gone	11 3 -4 -11
o:subject=meeting begin on	-11 22 -8 -9
o:subject=meeting carried	-2 11 -15 5
o:subject=meeting carried be from	0 16 -15 0
o:subject=meeting carried be on	-1 -23 25 0
o:subject=meeting carried be since	8 -11 -1 3
o:subject=meeting carried be until	0 -14 7 5
o:subject=meeting carried begin	-3 -22 25 0
o:subject=meeting carried begin gone	-3 -17 20 0
o:subject=meeting carried end ahead	0 26 -5 -19
o:subject=meeting carried end gone	-3 -11 -1 16
o:subject=meeting carried fix	0 15 -14 0
o:subject=meeting carried for ahead	0 -21 22 0
o:subject=meeting carried for gone	0 8 -5 0
o:subject=meeting carried have	0 -8 11 -1
o:subject=meeting carried have gone	0 -12 14 0
o:subject=meeting carried meet	4 -17 2 12
o:subject=meeting carried meet ahead	-2 -17 5 14
o:subject=meeting carried meet gone	8 -2 -1 -2
o:subject=meeting carried on gone	10 0 -9 3
o:subject=meeting carried other	8 7 -9 -13
o:subject=meeting carried other ahead	-1 13 -6 -3
o:subject=meeting carried other gone	10 -1 -3 -7
o:subject=meeting carried other on	11 4 -19 -3
o:subject=meeting carried plan	0 -28 26 3
o:subject=meeting carried plan ahead	0 -21 17 5
o:subject=meeting carried plan for	0 -20 21 0
o:subject=meeting carried receive	0 16 -15 0
o:subject=meeting carried return	0 -21 0 18
o:subject=meeting carried return ahead	0 -21 0 18
o:subject=meeting carried return on	0 -14 8 4
o:subject=meeting carried say	-1 21 -6 -14
o:subject=meeting carried say gone	-1 25 -11 -13
o:subject=meeting carried say on	0 17 -3 -12
o:subject=meeting carried see	0 15 -13 0
o:subject=meeting carried see ahead	0 15 -14 0
o:subject=meeting carried sign gone	0 12 -4 -6
o:subject=meeting carried since gone	9 -12 0 2
o:subject=meeting carried sit on	2 -8 4 0
o:subject=meeting carried suspend gone	0 13 -11 0
o:subject=meeting carried the gone	0 10 -9 0
o:subject=meeting conclude	0 4 -14 7
o:subject=meeting continue	-2 22 -13 -10
o:subject=meeting continue ahead	-1 11 -10 0
o:subject=meeting continue on	0 16 -8 -8
o:subject=meeting end	-1 -21 12 12
o:subject=meeting end gone	0 -9 9 0
o:subject=meeting end on	1 -18 4 11
o:subject=meeting far	3 -13 2 10
o:subject=meeting far  ahead	6 14 -17 -2
o:subject=meeting far  gone	-13 9 2 -8
o:subject=meeting far carried	4 -13 14 -5
o:subject=meeting far carried  gone	13 -13 0 0
o:subject=meeting far carried announce on	0 10 -3 -5
o:subject=meeting far carried be	10 -10 3 0
o:subject=meeting far carried be ahead	-8 18 -7 -7
o:subject=meeting far carried be gone	16 -27 12 3
o:subject=meeting far carried before ahead	0 -11 12 0
o:subject=meeting far carried begin	-5 -17 21 0
o:subject=meeting far carried begin ahead	0 -21 25 -2
o:subject=meeting far carried begin from	0 -10 0 12
o:subject=meeting far carried begin on	0 -4 16 -22
o:subject=meeting far carried by ahead	0 -14 -2 17
o:subject=meeting far carried conclude	0 1 -11 8
o:subject=meeting far carried conclude gone	0 -2 -11 14
o:subject=meeting far carried conclude on	0 -1 -10 13
o:subject=meeting far carried end ahead	-1 18 -5 -8
o:subject=meeting far carried fall	11 -14 0 3
o:subject=meeting far carried fall gone	11 -14 0 3
o:subject=meeting far carried fall on	11 -14 0 3
o:subject=meeting far carried from gone	4 -10 -4 12
o:subject=meeting far carried keep	0 0 -11 10
o:subject=meeting far carried know	0 -7 0 9
o:subject=meeting far carried leave	0 19 -7 -13
o:subject=meeting far carried leave gone	0 11 0 -8
o:subject=meeting far carried leave on	0 12 -2 -9
o:subject=meeting far carried meet	6 -11 11 -11
o:subject=meeting far carried meet gone	9 -19 15 -6
o:subject=meeting far carried of gone	0 19 -6 -10
o:subject=meeting far carried on ahead	-1 3 1 -7
o:subject=meeting far carried on gone	4 15 -24 0
o:subject=meeting far carried other	-10 0 14 -13
o:subject=meeting far carried other gone	-8 5 8 -11
o:subject=meeting far carried other on	-9 0 12 -9
o:subject=meeting far carried see	0 9 -7 0
o:subject=meeting far carried see gone	0 15 -13 0
o:subject=meeting far carried see on	0 15 -14 0
o:subject=meeting far carried show	-1 -8 11 0
o:subject=meeting far carried sign	0 -17 23 -11
o:subject=meeting far carried sign gone	0 -17 23 -11
o:subject=meeting far carried sign on	0 -12 16 -3
o:subject=meeting far carried since gone	-7 11 0 0
o:subject=meeting far carried sit	3 -13 0 6
o:subject=meeting far carried sit ahead	0 -9 0 10
o:subject=meeting far carried until ahead	0 -3 18 -19
o:subject=meeting far no verb	3 -13 2 10
o:subject=meeting far no verb 	-5 16 -7 -10
o:subject=meeting far no verb ahead	11 -22 22 -16
o:subject=meeting far no verb gone	-3 -1 -13 16
o:subject=meeting far no verb of	0 -8 0 12
o:subject=meeting far no verb the	8 -13 4 0
o:subject=meeting far no verb thursday	-5 4 -11 5
o:subject=meeting far no verb to	0 -6 -1 9
o:subject=meeting far no verb tuesday	-3 -11 0 12
o:subject=meeting far no verb until	0 -7 13 -8
o:subject=meeting far no verb washington,	0 11 -5 -6
o:subject=meeting far of gone	0 -8 0 12
o:subject=meeting far on ahead	-2 -7 13 -1
o:subject=meeting far on gone	11 2 -13 0
o:subject=meeting far the ahead	8 -14 5 0
o:subject=meeting far thursday gone	-5 4 -11 5
o:subject=meeting far to ahead	0 -7 -1 10
o:subject=meeting far tuesday gone	-3 -11 0 12
o:subject=meeting far until ahead	0 8 0 -6
o:subject=meeting far washington, gone	0 11 -5 -6
o:subject=meeting fix	0 -9 10 0
o:subject=meeting fix ahead	0 -18 18 0
o:subject=meeting fix for	0 -9 10 0
o:subject=meeting for gone	0 18 -22 4
o:subject=meeting from ahead	2 17 -17 -2
o:subject=meeting from gone	-13 -9 22 -5
o:subject=meeting meet ahead	7 -19 9 0
o:subject=meeting no verb	2 -9 7 -2
o:subject=meeting no verb 	0 -21 20 0
o:subject=meeting no verb (	2 -11 2 2
o:subject=meeting no verb before	0 15 -12 0
o:subject=meeting no verb for	0 14 -12 0
o:subject=meeting no verb from	-4 12 -4 -8
o:subject=meeting no verb gone	-2 -11 10 0
o:subject=meeting no verb monday,	-2 -14 7 8
o:subject=meeting no verb spoke	0 -9 10 0
o:subject=meeting no verb until	0 -8 -12 18
o:subject=meeting of ahead	0 11 -8 0
o:subject=meeting of gone	-5 -16 19 0
o:subject=meeting on ahead	-7 -7 2 14
o:subject=meeting on gone	-3 16 -9 -9
o:subject=meeting other	-6 -4 13 -8
o:subject=meeting other for	0 -9 11 0
o:subject=meeting plan	0 12 -9 0
o:subject=meeting plan for	0 10 -8 0
o:subject=meeting plan gone	0 15 -14 0
o:subject=meeting prepare	0 14 -8 -5
o:subject=meeting put ahead	0 -8 9 0
o:subject=meeting return	-1 15 -10 -3
o:subject=meeting return gone	0 10 -1 -8
o:subject=meeting return on	0 9 -11 3
o:subject=meeting say	0 -15 19 -3
o:subject=meeting say gone	0 -15 19 -3
o:subject=meeting say on	0 1 7 -9
o:subject=meeting set for	0 11 -9 0
o:subject=meeting sit gone	1 6 1 -14
o:subject=meeting spoke gone	0 -9 10 0
o:subject=meeting suspend ahead	0 -8 15 -6
o:subject=meeting suspend gone	0 0 -9 10
o:subject=meeting suspend on	0 -5 9 -3
o:subject=meeting the ahead	7 -14 8 0
o:subject=meeting to ahead	0 -27 21 6
o:subject=meeting until ahead	0 -16 -16 26
o:subject=none ( gone	-1 14 0 -15
o:subject=none / gone	13 -7 -4 -1
o:subject=none a gone	-2 10 0 -3
o:subject=none beijing, gone	5 3 -19 4
o:subject=none belgrade, gone	13 -14 2 0
o:subject=none brief, gone	0 9 -3 -2
o:subject=none brussels, gone	-1 -3 10 -6
o:subject=none bulletin, gone	0 -16 10 8
o:subject=none carried  gone	-5 -2 -2 9
o:subject=none carried adopt	0 -3 -8 10
o:subject=none carried adopt gone	0 -5 -5 10
o:subject=none carried ago gone	0 8 -6 0
o:subject=none carried agree on	-2 15 -9 -6
o:subject=none carried announce announced	0 -11 0 9
o:subject=none carried announced gone	0 -11 0 9
o:subject=none carried be 	-3 -6 0 10
o:subject=none carried be gone	-14 6 3 -1
o:subject=none carried be since	1 -16 11 3
o:subject=none carried begin	-7 7 -10 5
o:subject=none carried begin 	0 11 -9 0
o:subject=none carried begin gone	-11 9 -12 7
o:subject=none carried begin of	0 1 -10 6
o:subject=none carried begin on	0 -16 16 -1
o:subject=none carried by ahead	0 17 -10 -3
o:subject=none carried by gone	0 -6 0 9
o:subject=none carried carry	0 -11 15 -3
o:subject=none carried carry gone	0 -11 15 -3
o:subject=none carried charge gone	0 -3 -5 9
o:subject=none carried conclude	0 6 -12 4
o:subject=none carried conclude gone	0 5 -12 4
o:subject=none carried confirm	0 -7 0 10
o:subject=none carried confirm gone	0 -8 0 10
o:subject=none carried declare	0 -3 -6 8
o:subject=none carried declare gone	0 -3 -6 8
o:subject=none carried declare on	0 -13 0 14
o:subject=none carried discuss	0 11 -11 0
o:subject=none carried discuss on	0 11 -11 0
o:subject=none carried end	10 9 8 -27
o:subject=none carried end ahead	9 2 -10 -6
o:subject=none carried end ended	9 -6 0 -1
o:subject=none carried end gone	1 6 14 -23
o:subject=none carried end on	5 7 6 -18
o:subject=none carried ended gone	9 -6 0 -1
o:subject=none carried expect	0 -12 12 0
o:subject=none carried expect ahead	0 -13 15 0
o:subject=none carried expect on	0 -15 16 0
o:subject=none carried extend on	0 -7 9 -1
o:subject=none carried for gone	0 18 -14 0
o:subject=none carried from ahead	-7 14 -1 -4
o:subject=none carried have	-11 -10 1 14
o:subject=none carried have by	0 -10 0 11
o:subject=none carried have gone	-10 -22 8 19
o:subject=none carried have of	0 -9 -1 12
o:subject=none carried it gone	0 12 -5 -6
o:subject=none carried keep	0 -4 -3 9
o:subject=none carried keep gone	0 -7 0 9
o:subject=none carried lay	12 -12 -5 1
o:subject=none carried leave	-9 -5 0 9
o:subject=none carried leave ahead	0 15 -13 0
o:subject=none carried leave gone	-6 -16 9 11
o:subject=none carried leave on	0 -20 13 7
o:subject=none carried lumpur gone	0 -10 0 9
o:subject=none carried meet	0 -14 10 -1
o:subject=none carried meet gone	-5 -7 9 0
o:subject=none carried meet met	0 -7 9 0
o:subject=none carried meet on	-9 -2 2 6
o:subject=none carried meet the	0 18 -17 0
o:subject=none carried met gone	0 -6 9 0
o:subject=none carried negotiate	11 -10 -3 0
o:subject=none carried negotiate gone	11 -10 -2 0
o:subject=none carried of gone	-6 -14 8 12
o:subject=none carried on gone	-11 -2 14 -10
o:subject=none carried other	6 -6 -9 11
o:subject=none carried other ahead	0 -13 0 14
o:subject=none carried other gone	6 1 -8 0
o:subject=none carried other since	19 -11 -8 0
o:subject=none carried pay	3 12 -14 -6
o:subject=none carried pay ahead	0 9 -5 -2
o:subject=none carried post on	0 -8 -3 12
o:subject=none carried promise	0 12 -10 0
o:subject=none carried promise gone	0 11 -10 0
o:subject=none carried promise on	0 9 -9 0
o:subject=none carried put	4 15 -23 0
o:subject=none carried put gone	5 10 -20 1
o:subject=none carried put on	7 -5 -8 7
o:subject=none carried reach	0 13 -1 -11
o:subject=none carried reach gone	0 11 -1 -9
o:subject=none carried receive	-4 -9 16 -2
o:subject=none carried receive gone	-3 -5 12 -2
o:subject=none carried return	0 13 -10 -3
o:subject=none carried return on	0 14 -8 -6
o:subject=none carried rise	0 17 -6 -9
o:subject=none carried rise gone	0 14 -2 -9
o:subject=none carried rise on	0 14 -6 -7
o:subject=none carried say on	9 0 -8 0
o:subject=none carried settle	0 -10 12 -1
o:subject=none carried settle gone	0 -11 13 -1
o:subject=none carried settle on	0 -12 14 0
o:subject=none carried sign	-2 7 1 -11
o:subject=none carried sign gone	-2 10 -2 -11
o:subject=none carried sign on	-1 1 7 -13
o:subject=none carried since gone	20 -28 4 5
o:subject=none carried sit ahead	-9 -7 7 6
o:subject=none carried sit gone	0 14 -8 -12
o:subject=none carried sit on	-6 14 -5 -7
o:subject=none carried sit since	6 -10 3 0
o:subject=none carried sit until	0 -11 0 12
o:subject=none carried suspend	-3 -7 20 -16
o:subject=none carried suspend gone	-2 -12 23 -11
o:subject=none carried suspend on	0 -3 10 -8
o:subject=none carried tell gone	-2 9 3 -16
o:subject=none carried the ahead	-2 12 -8 0
o:subject=none carried the gone	-4 17 -8 -4
o:subject=none carried until ahead	-2 -1 -13 12
o:subject=none carried write	0 16 -10 -3
o:subject=none carried write gone	0 11 -6 -2
o:subject=none carried write on	0 10 -6 -1
o:subject=none copenhagen, gone	0 -6 -5 11
o:subject=none correspondent, gone	0 -15 0 17
o:subject=none for gone	-5 -5 0 11
o:subject=none friday, gone	0 -4 10 -7
o:subject=none geneva, gone	-1 -4 -7 12
o:subject=none helsinki, gone	0 -14 8 6
o:subject=none lima, gone	12 1 -12 -11
o:subject=none lisbon, gone	0 -15 7 8
o:subject=none london, gone	0 10 -5 -3
o:subject=none lumpur, gone	9 -13 0 3
o:subject=none lusaka, gone	0 11 -1 -8
o:subject=none madrid, gone	0 -4 -4 11
o:subject=none manila, gone	0 -7 -2 10
o:subject=none monday gone	15 -7 -1 -5
o:subject=none monday, gone	14 -1 -9 -7
o:subject=none montevideo, gone	0 0 9 -12
o:subject=none no verb 	6 3 -1 -12
o:subject=none no verb (	-2 5 7 -16
o:subject=none no verb /	13 -7 -4 -1
o:subject=none no verb a	-3 10 0 -3
o:subject=none no verb after	0 11 -8 0
o:subject=none no verb ahead	7 -9 11 -10
o:subject=none no verb beijing,	5 3 -19 4
o:subject=none no verb belgrade,	13 -14 2 0
o:subject=none no verb brief,	0 9 -3 -2
o:subject=none no verb brussels,	-1 -7 14 -6
o:subject=none no verb bulletin,	0 -16 10 8
o:subject=none no verb copenhagen,	0 -6 -5 11
o:subject=none no verb correspondent,	0 -15 0 17
o:subject=none no verb for	-5 -5 0 11
o:subject=none no verb from	-17 1 8 -2
o:subject=none no verb geneva,	-1 -4 -7 12
o:subject=none no verb gone	1 5 -18 10
o:subject=none no verb helsinki,	0 -14 8 6
o:subject=none no verb lima,	12 1 -12 -11
o:subject=none no verb lisbon,	0 -15 7 8
o:subject=none no verb london,	0 10 -5 -3
o:subject=none no verb lumpur,	9 -3 -11 3
o:subject=none no verb lusaka,	0 11 -1 -8
o:subject=none no verb madrid,	0 -4 -4 11
o:subject=none no verb manila,	0 -7 -2 10
o:subject=none no verb monday	15 -7 -1 -5
o:subject=none no verb monday,	14 0 -9 -7
o:subject=none no verb montevideo,	0 0 9 -12
o:subject=none no verb of	14 -18 14 -6
o:subject=none no verb on	-1 8 -11 0
o:subject=none no verb report,	-1 -8 8 0
o:subject=none no verb since	-8 19 -7 -2
o:subject=none no verb stockholm,	0 8 -13 3
o:subject=none no verb sunday	0 13 -4 -8
o:subject=none no verb sunday,	12 -6 -9 0
o:subject=none no verb tallinn,	0 -8 -5 13
o:subject=none no verb tbilisi,	0 -15 14 0
o:subject=none no verb the	-6 -7 13 0
o:subject=none no verb tokyo,	0 -11 15 -5
o:subject=none no verb ulaanbaatar,	0 -12 0 13
o:subject=none no verb valletta,	0 12 -8 -4
o:subject=none no verb wednesday	-2 -4 11 -4
o:subject=none no verb wednesday,	0 5 7 -22
o:subject=none no verb yerevan,	8 -1 0 -7
o:subject=none no verb ·	14 -1 -13 -9
o:subject=none no verb —	-2 10 0 -5
o:subject=none of ahead	11 -4 -6 -2
o:subject=none of gone	4 -16 17 -3
o:subject=none on gone	0 7 -14 2
o:subject=none report, gone	-1 -8 8 0
o:subject=none since gone	-8 19 -7 -2
o:subject=none stockholm, gone	0 8 -13 3
o:subject=none sunday gone	0 13 -4 -8
o:subject=none tallinn, gone	0 -8 -5 13
o:subject=none tbilisi, gone	0 -15 14 0
o:subject=none the gone	-4 -10 15 0
o:subject=none tokyo, gone	0 -11 15 -5
o:subject=none ulaanbaatar, gone	0 -12 0 13
o:subject=none valletta, gone	0 12 -8 -4
o:subject=none wednesday gone	-2 -4 11 -4
o:subject=none wednesday, gone	0 4 8 -22
o:subject=none yerevan, gone	8 -1 0 -7
o:subject=none · gone	14 -1 -13 -9
o:subject=none — gone	-2 10 0 -5
o:subject=procedure	-12 34 -34 1
o:subject=procedure carried be	0 -23 13 13
o:subject=procedure carried be ahead	0 -13 14 0
o:subject=procedure carried be gone	0 -13 0 14
o:subject=procedure carried begin	0 12 -10 0
o:subject=procedure carried on gone	0 25 -15 -8
o:subject=procedure far	-12 2 10 -17
o:subject=procedure far  gone	0 -7 11 -2
o:subject=procedure far carried	0 8 -2 -11
o:subject=procedure far carried be	15 -21 8 -3
o:subject=procedure far carried be ahead	6 -15 10 -2
o:subject=procedure far carried be on	7 -13 6 0
o:subject=procedure far carried begin	-9 0 8 -3
o:subject=procedure far carried begin ahead	-9 0 9 -1
o:subject=procedure far carried begin on	-8 0 10 -3
o:subject=procedure far carried end	0 -12 1 10
o:subject=procedure far carried end gone	0 -9 0 11
o:subject=procedure far carried meet	0 11 -8 0
o:subject=procedure far carried meet gone	0 10 -9 0
o:subject=procedure far carried on ahead	0 -14 15 -4
o:subject=procedure far carried on gone	-4 25 -15 -7
o:subject=procedure far carried other	0 1 6 -10
o:subject=procedure far carried other gone	0 0 9 -10
o:subject=procedure far carried other on	0 11 0 -10
o:subject=procedure far no verb	-12 2 10 -17
o:subject=procedure far no verb 	-1 -12 16 -3
o:subject=procedure far no verb gone	-9 6 3 -14
o:subject=procedure no verb	-7 14 -25 7
o:subject=procedure no verb ahead	0 18 -11 -1
o:subject=procedure no verb gone	-5 1 -12 9
o:subject=procedure on gone	-1 8 -9 1
o:subject=sale carried	1 -13 10 0
o:subject=sale carried on ahead	0 -11 5 4
o:subject=sale far	-3 -1 -5 11
o:subject=sale far  gone	-1 0 7 -10
o:subject=sale far carried	0 15 -10 -5
o:subject=sale far carried begin	0 22 -19 -3
o:subject=sale far carried have	0 -9 9 0
o:subject=sale far madrid, gone	0 -3 -7 9
o:subject=sale far no verb	-3 -1 -5 11
o:subject=sale far no verb 	-1 1 5 -11
o:subject=sale far no verb gone	-2 -6 -3 12
o:subject=sale far no verb madrid,	0 -3 -7 9
o:subject=sale far no verb on	0 13 -10 0
o:subject=sale no verb	-1 10 -11 0
o:subject=sale no verb gone	0 20 -14 -7
o:subject=sale no verb on	0 14 -10 -2
o:subject=signing	-17 0 0 3
o:subject=signing be	0 -1 -8 9
o:subject=signing be gone	0 -5 -4 9
o:subject=signing no verb	-10 3 8 -12
o:subject=signing no verb friday,	0 9 -5 -3
o:subject=signing no verb gone	-8 3 5 -9
o:subject=signing no verb of	0 12 -4 -4
o:subject=signing of gone	0 20 -11 -5
o:subject=signing on gone	-1 -9 0 13
o:subject=signing other	0 -7 -8 13
o:subject=signing other gone	0 -10 -3 13
o:subject=signing other on	0 -10 -4 14
o:subject=truce	-13 18 -5 -10
o:subject=truce  ahead	-1 14 -9 0
o:subject=truce  gone	0 -14 9 7
o:subject=truce be	-3 23 -16 0
o:subject=truce be gone	0 15 -11 0
o:subject=truce be on	0 10 -9 0
o:subject=truce begin	4 21 -25 -9
o:subject=truce begin gone	-5 33 -22 -6
o:subject=truce begin on	6 6 -14 -1
o:subject=truce carried	0 8 -10 3
o:subject=truce carried  gone	0 -8 11 -2
o:subject=truce carried agree	0 10 -4 -5
o:subject=truce carried agree gone	0 10 -4 -5
o:subject=truce carried announce	0 17 -16 0
o:subject=truce carried announce gone	0 17 -16 0
o:subject=truce carried announce on	0 13 -12 0
o:subject=truce carried be	2 18 -23 -2
o:subject=truce carried be ahead	0 10 -8 0
o:subject=truce carried be gone	4 9 -16 0
o:subject=truce carried begin	-1 -4 12 -9
o:subject=truce carried begin gone	-6 -9 18 -6
o:subject=truce carried end	0 16 -2 -10
o:subject=truce carried end gone	0 10 0 -7
o:subject=truce carried end on	0 8 0 -5
o:subject=truce carried have	0 9 -4 -2
o:subject=truce carried on gone	-11 5 -13 14
o:subject=truce carried say	0 -13 -10 23
o:subject=truce carried say gone	0 -14 -10 23
o:subject=truce carried say on	0 -14 -13 25
o:subject=truce carried sign	0 -24 8 16
o:subject=truce carried sign gone	0 -24 8 16
o:subject=truce carried sign on	0 -13 3 9
o:subject=truce carried since gone	2 -9 0 5
o:subject=truce carried suspend	0 15 -14 0
o:subject=truce carried suspend on	0 14 -13 0
o:subject=truce conclude	0 -20 20 0
o:subject=truce conclude gone	0 -20 20 0
o:subject=truce conclude on	0 -20 20 0
o:subject=truce end 	0 -8 0 10
o:subject=truce end ahead	0 17 -5 -8
o:subject=truce end ends	0 -13 14 0
o:subject=truce end on	0 33 -18 -16
o:subject=truce ends gone	0 -10 12 0
o:subject=truce far  ahead	0 10 -9 0
o:subject=truce far  gone	3 -7 -8 14
o:subject=truce far carried	-17 5 1 0
o:subject=truce far carried  gone	0 -5 -4 9
o:subject=truce far carried agree	0 -15 10 4
o:subject=truce far carried agree gone	0 -16 10 4
o:subject=truce far carried agree on	0 -5 8 -5
o:subject=truce far carried announce	0 14 -13 -1
o:subject=truce far carried announce gone	0 14 -12 -1
o:subject=truce far carried be	-5 23 -13 -8
o:subject=truce far carried be gone	-4 19 -10 -6
o:subject=truce far carried be on	0 10 -7 0
o:subject=truce far carried begin ahead	7 -14 12 -5
o:subject=truce far carried begin gone	0 14 -13 0
o:subject=truce far carried begin on	-10 0 9 -4
o:subject=truce far carried by ahead	0 -12 12 0
o:subject=truce far carried charge	9 -6 -1 0
o:subject=truce far carried charge gone	10 -6 -1 0
o:subject=truce far carried charge on	10 -10 0 0
o:subject=truce far carried end	-1 9 -10 0
o:subject=truce far carried end on	0 9 -6 -1
o:subject=truce far carried get	0 -13 0 14
o:subject=truce far carried make	0 -10 10 0
o:subject=truce far carried meet on	-6 19 -11 -6
o:subject=truce far carried on ahead	-6 1 5 -11
o:subject=truce far carried on gone	-7 -2 9 -3
o:subject=truce far carried other	0 -5 11 -8
o:subject=truce far carried put	0 -10 7 4
o:subject=truce far carried put gone	0 -10 7 4
o:subject=truce far carried put on	0 -11 8 4
o:subject=truce far carried reach	0 -8 10 0
o:subject=truce far carried return	0 -17 18 0
o:subject=truce far carried return gone	0 -10 11 0
o:subject=truce far carried return on	0 -17 19 0
o:subject=truce far carried say on	0 10 0 -13
o:subject=truce far carried sign on	0 -1 -14 14
o:subject=truce far carried since gone	-6 12 -3 0
o:subject=truce far from gone	8 -8 0 0
o:subject=truce far no verb 	2 -2 -13 14
o:subject=truce far no verb ahead	6 16 -21 -2
o:subject=truce far no verb from	9 -6 0 0
o:subject=truce far no verb gone	-4 -5 15 -11
o:subject=truce far no verb thursday	11 -10 3 -7
o:subject=truce far no verb to	0 -12 0 13
o:subject=truce far no verb wednesday	0 -9 -2 12
o:subject=truce far no verb ·	0 -10 12 0
o:subject=truce far on ahead	9 -3 -1 0
o:subject=truce far thursday gone	11 -10 3 -7
o:subject=truce far thursday, gone	0 -9 10 0
o:subject=truce far wednesday gone	0 -9 -2 12
o:subject=truce far · gone	0 -10 12 0
o:subject=truce from ahead	0 9 -8 0
o:subject=truce from gone	-3 9 -3 0
o:subject=truce no verb ahead	-7 39 -18 -27
o:subject=truce no verb from	-3 16 -11 0
o:subject=truce no verb gone	0 -14 8 6
o:subject=truce no verb on	9 -11 5 0
o:subject=truce no verb to	0 10 -6 -1
o:subject=truce on ahead	6 2 1 -16
o:subject=truce on gone	6 -4 10 -12
o:subject=truce other	0 17 -8 -6
o:subject=truce other gone	0 13 -5 -5
o:subject=truce since gone	-4 13 -6 0
o:subject=truce suspend	0 -7 9 0
o:subject=truce suspend gone	0 -8 9 0
o:subject=truce to ahead	0 9 -4 -1
o:subject=truce until ahead	0 13 -4 -6
o:suspend on ahead	0 -6 9 -3
o:suspend on gone	-1 10 1 -19
o:tell on gone	-14 -7 6 6
o:topic=controls	-18 28 -7 -28
o:topic=controls ahead	-4 11 -2 -11
o:topic=controls be	-2 17 -14 0
o:topic=controls continue	0 -13 13 0
o:topic=controls far	-12 -8 8 5
o:topic=controls far ahead	0 -11 15 -4
o:topic=controls far begin	0 -9 10 0
o:topic=controls far gone	-9 1 -4 7
o:topic=controls far no verb	-5 -5 -4 14
o:topic=controls far on	0 -5 9 -2
o:topic=controls far on ahead	0 -9 10 0
o:topic=controls gone	-12 19 -5 -15
o:topic=controls on	-5 3 5 -15
o:topic=controls on ahead	0 -10 15 -4
o:topic=controls on gone	-1 12 -4 -8
o:topic=controls say	0 11 -8 0
o:topic=controls since	-3 9 -3 0
o:topic=controls since gone	-3 9 -3 0
o:topic=deal ahead	-2 -12 3 12
o:topic=deal announce	0 -15 3 14
o:topic=deal begin	6 22 -13 -25
o:topic=deal by	0 19 -13 -3
o:topic=deal by ahead	0 18 -13 -2
o:topic=deal confirm	0 -12 13 0
o:topic=deal deal gone	0 -15 7 7
o:topic=deal expect	0 -14 15 0
o:topic=deal far	-9 -6 13 -2
o:topic=deal far 	-12 12 -7 0
o:topic=deal far  ahead	0 14 -12 0
o:topic=deal far  gone	-11 5 0 0
o:topic=deal far ahead	-7 8 1 -17
o:topic=deal far begin	7 -9 7 -7
o:topic=deal far for	13 -16 5 -2
o:topic=deal far friday,	0 -9 10 0
o:topic=deal far friday, gone	0 -12 12 0
o:topic=deal far from	-2 -14 17 0
o:topic=deal far from gone	-1 -18 20 0
o:topic=deal far no verb	-7 -6 1 10
o:topic=deal far on	4 13 -12 -9
o:topic=deal far on gone	6 12 -15 -5
o:topic=deal far say	0 -7 11 -2
o:topic=deal far since	-11 11 0 0
o:topic=deal far since gone	-11 11 0 0
o:topic=deal geneva	0 -9 11 0
o:topic=deal have	0 7 -12 5
o:topic=deal leave	0 -12 7 1
o:topic=deal negotiate	4 -9 -1 9
o:topic=deal no verb	7 4 -3 -10
o:topic=deal of	0 23 -12 -6
o:topic=deal of gone	0 20 -11 -5
o:topic=deal on	3 -9 7 0
o:topic=deal on ahead	2 -37 24 11
o:topic=deal other	-1 -10 1 11
o:topic=deal post	0 10 -3 -5
o:topic=deal put	9 7 -10 -11
o:topic=deal return	0 -7 11 -3
o:topic=deal settle	5 -9 10 -10
o:topic=deal sit	-2 -11 5 7
o:topic=deal tell	2 -15 5 7
o:topic=deal until ahead	0 -5 -7 12
o:topic=deal washington	0 -5 11 -6
o:topic=deal washington gone	0 -5 11 -6
o:topic=duties	-1 5 2 -11
o:topic=duties 	-7 3 -17 14
o:topic=duties  ahead	0 11 -8 0
o:topic=duties  gone	-6 -1 -11 15
o:topic=duties (	0 16 -12 0
o:topic=duties ( gone	0 14 -10 0
o:topic=duties a	8 -5 -2 0
o:topic=duties agree	0 3 4 -11
o:topic=duties ahead	-6 38 -21 -27
o:topic=duties announce	-2 25 -15 -10
o:topic=duties begin	-5 20 -26 4
o:topic=duties beijing,	0 -8 9 0
o:topic=duties beijing, gone	0 -8 9 0
o:topic=duties by	0 12 -5 -3
o:topic=duties confirm	0 -12 0 13
o:topic=duties end	6 -11 2 2
o:topic=duties expect	0 -8 9 0
o:topic=duties fall	10 -3 -3 -4
o:topic=duties far	-2 13 -6 -18
o:topic=duties far 	15 -7 6 -36
o:topic=duties far  ahead	-10 14 -6 -1
o:topic=duties far  gone	19 -15 10 -32
o:topic=duties far announce	0 7 0 -6
o:topic=duties far be	-4 -5 -8 20
o:topic=duties far begin	5 -15 14 -4
o:topic=duties far brussels,	0 0 -16 10
o:topic=duties far brussels, gone	0 0 -16 10
o:topic=duties far end	-1 -15 11 7
o:topic=duties far expect	0 18 -17 0
o:topic=duties far for	0 -9 9 0
o:topic=duties far for ahead	0 -15 15 0
o:topic=duties far from	0 12 -13 0
o:topic=duties far from ahead	3 5 -10 0
o:topic=duties far from gone	-5 9 0 0
o:topic=duties far geneva,	0 10 -9 0
o:topic=duties far gone	0 10 -5 -13
o:topic=duties far goods	0 -12 13 0
o:topic=duties far goods gone	0 -12 13 0
o:topic=duties far move	11 -7 -3 0
o:topic=duties far on	-24 8 -2 1
o:topic=duties far on ahead	-10 1 7 -15
o:topic=duties far on gone	-16 9 -8 7
o:topic=duties far other	-9 11 0 -18
o:topic=duties far pay	0 11 -9 0
o:topic=duties far say	-1 36 -24 -13
o:topic=duties far since	-8 -7 14 0
o:topic=duties far since gone	-8 -7 14 0
o:topic=duties far stand	0 11 -8 0
o:topic=duties far suspend	11 0 -10 0
o:topic=duties far thursday	0 -11 15 -4
o:topic=duties far thursday gone	0 -11 15 -4
o:topic=duties far to gone	0 -8 0 9
o:topic=duties far tokyo,	0 6 -16 7
o:topic=duties far tokyo, gone	0 6 -16 7
o:topic=duties far until	0 -6 0 8
o:topic=duties far until ahead	0 -7 0 9
o:topic=duties far wednesday,	0 -20 -4 23
o:topic=duties far wednesday, gone	0 -8 -2 11
o:topic=duties for gone	0 13 -9 0
o:topic=duties from	15 -5 -2 -13
o:topic=duties from ahead	-16 24 -11 -6
o:topic=duties from gone	23 -24 7 -4
o:topic=duties gone	2 -18 18 2
o:topic=duties have	0 -9 11 0
o:topic=duties levy	0 -11 11 0
o:topic=duties of	-1 10 -21 5
o:topic=duties of gone	-1 6 -17 5
o:topic=duties on	7 0 3 -12
o:topic=duties on ahead	13 -7 0 0
o:topic=duties on gone	-2 5 4 -11
o:topic=duties other	-7 -10 3 12
o:topic=duties propose	9 -8 0 0
o:topic=duties raise	0 12 -9 0
o:topic=duties rise	0 -9 8 2
o:topic=duties say	16 -20 9 0
o:topic=duties show	0 -11 12 0
o:topic=duties since	-25 37 -11 -6
o:topic=duties since gone	-25 37 -11 -6
o:topic=duties stand	0 -12 0 14
o:topic=duties tariffs	0 -9 10 0
o:topic=duties tax	0 -12 12 0
o:topic=duties tell	0 3 1 -9
o:topic=duties the	0 16 -12 0
o:topic=duties the ahead	0 9 -7 0
o:topic=duties to	0 11 -3 -5
o:topic=duties until	0 19 -8 -10
o:topic=duties until ahead	0 16 -7 -8
o:topic=duties up	0 -11 0 13
o:topic=duties washington,	0 -3 -8 9
o:topic=duties washington, gone	0 -3 -8 9
o:topic=exclusions	-2 35 -17 -16
o:topic=exclusions ahead	0 18 -7 -8
o:topic=exclusions far	0 17 -9 -6
o:topic=exclusions far ahead	0 11 -8 0
o:topic=exclusions far no verb	0 12 -9 0
o:topic=exclusions gone	0 18 -8 -5
o:topic=exclusions no verb	0 11 -4 -4
o:topic=exclusions on	0 16 -5 -7
o:topic=fees	-10 -4 10 0
o:topic=fees ahead	-1 -13 20 -8
o:topic=fees begin	0 -2 -7 10
o:topic=fees far	-2 -6 -5 15
o:topic=fees far ahead	-2 -15 15 0
o:topic=fees far gone	0 3 -25 14
o:topic=fees far on gone	0 2 -13 9
o:topic=fees gone	-6 6 -7 3
o:topic=fees on	-3 -17 17 4
o:topic=fees on ahead	0 -11 16 -4
o:topic=longer	-7 18 -10 -7
o:topic=longer agree	0 -8 10 -1
o:topic=longer ahead	0 28 -14 -21
o:topic=longer end	0 13 -1 -6
o:topic=longer extend	-1 5 5 -14
o:topic=longer far	-21 9 1 -4
o:topic=longer far ahead	-1 -4 10 -6
o:topic=longer far begin	0 -8 9 0
o:topic=longer far gone	-17 12 -5 0
o:topic=longer far no verb	-14 11 -2 -2
o:topic=longer far on gone	-3 12 -13 1
o:topic=longer far other	0 -13 13 0
o:topic=longer far tell	0 -8 0 10
o:topic=longer no verb	-10 8 -12 6
o:topic=longer on	-3 -6 0 9
o:topic=longer on gone	-1 -10 0 13
o:topic=longer say	0 -1 -13 9
o:topic=longer sign	0 13 -15 0
o:topic=longer to	0 24 -14 -9
o:topic=longer to ahead	0 17 -9 -5
o:topic=longer until	0 14 -2 -10
o:topic=longer until ahead	0 14 -2 -10
o:topic=meeting	4 -16 10 5
o:topic=meeting 	2 -19 12 3
o:topic=meeting  ahead	10 -18 3 4
o:topic=meeting  gone	-15 -3 11 0
o:topic=meeting (	2 -11 2 2
o:topic=meeting ( gone	2 -9 0 2
o:topic=meeting after gone	0 -5 10 -2
o:topic=meeting agree	-3 15 -6 -6
o:topic=meeting ahead	-7 -27 21 17
o:topic=meeting and	3 -6 -12 13
o:topic=meeting and ahead	9 0 -17 9
o:topic=meeting announce	9 -12 9 -3
o:topic=meeting be	6 -11 7 -1
o:topic=meeting before	0 9 -19 4
o:topic=meeting before ahead	0 23 -18 -6
o:topic=meeting before gone	0 -8 0 9
o:topic=meeting begin	23 -22 19 -16
o:topic=meeting brussels	0 10 -1 -10
o:topic=meeting by	-2 25 -9 -14
o:topic=meeting by ahead	-2 23 -8 -13
o:topic=meeting carry	0 -6 9 -1
o:topic=meeting conclude	-3 4 -21 14
o:topic=meeting confirm	0 17 -15 0
o:topic=meeting continue	-8 9 -23 14
o:topic=meeting end	-22 -26 4 30
o:topic=meeting ended	0 -2 -7 9
o:topic=meeting ended gone	0 -3 -7 10
o:topic=meeting ends	-1 -9 -8 18
o:topic=meeting ends ahead	0 -4 -4 10
o:topic=meeting expect	-3 -11 14 0
o:topic=meeting far	6 -13 9 1
o:topic=meeting far  ahead	6 15 -17 -2
o:topic=meeting far ahead	7 -28 31 -13
o:topic=meeting far be	15 -19 4 1
o:topic=meeting far before	0 -9 10 0
o:topic=meeting far before ahead	0 -9 10 0
o:topic=meeting far end	-1 12 -3 -4
o:topic=meeting far for	-2 -10 15 -2
o:topic=meeting far from	8 4 -14 0
o:topic=meeting far from ahead	-3 11 -5 0
o:topic=meeting far from gone	11 -1 -9 0
o:topic=meeting far gone	1 1 -10 7
o:topic=meeting far no verb	3 -13 2 10
o:topic=meeting far of	-2 -4 -3 10
o:topic=meeting far of gone	-2 -5 -2 10
o:topic=meeting far on	3 11 -9 -11
o:topic=meeting far on ahead	0 -7 17 -15
o:topic=meeting far on gone	4 18 -22 -2
o:topic=meeting far say	10 -8 0 0
o:topic=meeting far sit	0 -15 1 10
o:topic=meeting far tell	0 7 1 -12
o:topic=meeting far the ahead	8 -9 2 0
o:topic=meeting far thursday	-5 4 -11 5
o:topic=meeting far thursday gone	-5 4 -11 5
o:topic=meeting far tuesday	-3 -11 0 12
o:topic=meeting far tuesday gone	-3 -11 0 12
o:topic=meeting far until	0 -9 19 -14
o:topic=meeting far until ahead	0 2 6 -13
o:topic=meeting far washington,	0 11 -5 -6
o:topic=meeting far washington, gone	0 11 -5 -6
o:topic=meeting fix	0 13 -9 0
o:topic=meeting for	-14 14 -5 -10
o:topic=meeting for ahead	-7 -6 15 -12
o:topic=meeting for gone	-5 32 -30 0
o:topic=meeting from	0 -13 22 -19
o:topic=meeting from ahead	-6 11 -3 -6
o:topic=meeting from gone	3 -31 31 -11
o:topic=meeting gone	9 5 -8 -6
o:topic=meeting is	0 12 -9 0
o:topic=meeting leave	0 5 -19 8
o:topic=meeting lumpur	-1 17 -12 -4
o:topic=meeting lumpur gone	0 10 -9 0
o:topic=meeting meet	7 -15 14 -8
o:topic=meeting meeting	10 -2 -4 -2
o:topic=meeting meets	0 11 -10 0
o:topic=meeting meets ahead	0 11 -10 0
o:topic=meeting met	-1 -7 11 0
o:topic=meeting met gone	-1 -7 11 0
o:topic=meeting monday,	-2 -14 7 8
o:topic=meeting move	0 -4 9 -3
o:topic=meeting no verb	2 -9 7 -2
o:topic=meeting of	-13 -11 17 0
o:topic=meeting of ahead	0 19 -15 -1
o:topic=meeting of gone	-11 -26 29 2
o:topic=meeting offer	0 10 -8 0
o:topic=meeting on	-11 -2 0 9
o:topic=meeting on ahead	-23 -11 16 8
o:topic=meeting on gone	0 8 -15 5
o:topic=meeting pay	0 -6 8 0
o:topic=meeting place	0 7 -13 6
o:topic=meeting prepare	-3 5 0 -8
o:topic=meeting put	2 -14 4 8
o:topic=meeting reach	0 0 -4 8
o:topic=meeting receive	-5 -6 12 -5
o:topic=meeting return	-8 5 -13 9
o:topic=meeting run	7 -18 1 10
o:topic=meeting see	-1 16 -13 0
o:topic=meeting since	21 -27 2 0
o:topic=meeting since gone	21 -27 2 0
o:topic=meeting sit	15 3 -8 -12
o:topic=meeting spoke	0 -9 10 0
o:topic=meeting spoke gone	0 -9 10 0
o:topic=meeting stockholm	10 -13 1 -2
o:topic=meeting stockholm ahead	9 -3 -2 -3
o:topic=meeting suspend	-4 5 4 -13
o:topic=meeting talks	0 0 6 -11
o:topic=meeting talks gone	0 3 1 -10
o:topic=meeting tell	-2 13 0 -13
o:topic=meeting the	8 12 -14 -8
o:topic=meeting the ahead	10 -5 0 -2
o:topic=meeting the gone	-2 30 -26 -4
o:topic=meeting there	0 -13 2 8
o:topic=meeting to	-1 -17 15 4
o:topic=meeting to ahead	0 -29 27 2
o:topic=meeting to gone	0 11 -12 0
o:topic=meeting until	-8 -22 -2 28
o:topic=meeting until ahead	-7 -32 -1 36
o:topic=meeting washington	-2 9 -8 1
o:topic=meeting washington gone	-1 9 -10 2
o:topic=meeting write	0 28 -23 -4
o:topic=none	11 -7 -3 7
o:topic=none  ahead	-6 1 6 -11
o:topic=none (	-2 5 7 -16
o:topic=none ( gone	-1 14 0 -15
o:topic=none /	13 -7 -4 -1
o:topic=none / gone	13 -7 -4 -1
o:topic=none a	-4 17 -6 -4
o:topic=none a gone	-3 15 -5 -3
o:topic=none after	0 14 -10 0
o:topic=none ago	0 13 -7 -3
o:topic=none ago gone	0 13 -7 -3
o:topic=none ahead	0 1 9 -21
o:topic=none and	-1 11 -4 -3
o:topic=none be	0 -2 12 -14
o:topic=none begin	-9 -12 10 9
o:topic=none beijing,	5 3 -19 4
o:topic=none beijing, gone	5 3 -19 4
o:topic=none belgrade,	13 -14 2 0
o:topic=none belgrade, gone	13 -14 2 0
o:topic=none brief,	0 9 -3 -2
o:topic=none brief, gone	0 9 -3 -2
o:topic=none brussels,	-1 -7 14 -6
o:topic=none brussels, gone	-1 -3 10 -6
o:topic=none bulletin,	0 -16 10 8
o:topic=none bulletin, gone	0 -16 10 8
o:topic=none by ahead	0 10 -5 -1
o:topic=none by gone	0 -7 0 9
o:topic=none charge	0 -5 -3 9
o:topic=none copenhagen,	0 -6 -5 11
o:topic=none copenhagen, gone	0 -6 -5 11
o:topic=none correspondent,	0 -15 0 17
o:topic=none correspondent, gone	0 -15 0 17
o:topic=none end	6 16 -9 -19
o:topic=none for	-10 10 -19 9
o:topic=none for gone	-9 5 -15 10
o:topic=none friday, gone	0 -4 10 -7
o:topic=none from ahead	-8 10 -3 0
o:topic=none geneva,	-1 -4 -7 12
o:topic=none geneva, gone	-1 -4 -7 12
o:topic=none get	0 13 -9 -1
o:topic=none gone	11 -7 -9 13
o:topic=none have	-6 -8 -9 19
o:topic=none helsinki,	0 -14 8 6
o:topic=none helsinki, gone	0 -14 8 6
o:topic=none keep	0 -7 0 9
o:topic=none know	9 -6 0 -1
o:topic=none leave	-7 -4 0 9
o:topic=none lima,	12 1 -12 -11
o:topic=none lima, gone	12 1 -12 -11
o:topic=none lisbon,	0 -15 7 8
o:topic=none lisbon, gone	0 -15 7 8
o:topic=none london,	0 10 -5 -3
o:topic=none london, gone	0 10 -5 -3
o:topic=none lumpur,	9 -3 -11 3
o:topic=none lumpur, gone	9 -13 0 3
o:topic=none lusaka,	0 11 -1 -8
o:topic=none lusaka, gone	0 11 -1 -8
o:topic=none madrid,	0 -4 -4 11
o:topic=none madrid, gone	0 -4 -4 11
o:topic=none manila,	0 -7 -2 10
o:topic=none manila, gone	0 -7 -2 10
o:topic=none meet	0 9 -5 0
o:topic=none monday	15 -7 -1 -5
o:topic=none monday gone	15 -7 -1 -5
o:topic=none monday,	14 0 -9 -7
o:topic=none monday, gone	14 -1 -9 -7
o:topic=none montevideo,	0 0 9 -12
o:topic=none montevideo, gone	0 0 9 -12
o:topic=none of	12 -21 15 0
o:topic=none of ahead	11 -3 -4 -4
o:topic=none of gone	1 -20 18 2
o:topic=none other	9 3 1 -24
o:topic=none pay	5 5 -11 -3
o:topic=none report,	-1 -8 8 0
o:topic=none report, gone	-1 -8 8 0
o:topic=none return	0 20 -11 -9
o:topic=none rise	0 15 -5 -8
o:topic=none sign	0 -7 10 -2
o:topic=none since	16 -10 -5 0
o:topic=none since gone	16 -10 -5 0
o:topic=none stand	0 19 -10 -5
o:topic=none stockholm,	0 8 -13 3
o:topic=none stockholm, gone	0 8 -13 3
o:topic=none sunday	0 13 -4 -8
o:topic=none sunday gone	0 13 -4 -8
o:topic=none sunday,	12 -6 -9 0
o:topic=none tallinn,	0 -8 -5 13
o:topic=none tallinn, gone	0 -8 -5 13
o:topic=none tbilisi,	0 -15 14 0
o:topic=none tbilisi, gone	0 -15 14 0
o:topic=none the	-13 -4 16 -5
o:topic=none the gone	-9 -3 14 -3
o:topic=none tokyo,	0 -11 15 -5
o:topic=none tokyo, gone	0 -11 15 -5
o:topic=none ulaanbaatar,	0 -12 0 13
o:topic=none ulaanbaatar, gone	0 -12 0 13
o:topic=none until	-1 -6 -9 14
o:topic=none until gone	0 -6 -1 9
o:topic=none valletta,	0 12 -8 -4
o:topic=none valletta, gone	0 12 -8 -4
o:topic=none wednesday	-2 -2 10 -5
o:topic=none wednesday gone	-2 -2 10 -5
o:topic=none wednesday,	0 5 7 -22
o:topic=none wednesday, gone	0 4 8 -22
o:topic=none yerevan,	8 -1 0 -7
o:topic=none yerevan, gone	8 -1 0 -7
o:topic=none ·	13 0 -14 -9
o:topic=none · gone	13 0 -14 -9
o:topic=none —	-2 11 0 -6
o:topic=none — gone	-2 10 0 -6
o:topic=procedure	0 19 -16 -2
o:topic=procedure ahead	-7 24 -8 -19
o:topic=procedure begin	-1 4 -19 7
o:topic=procedure far	-3 8 0 -12
o:topic=procedure far 	-1 -11 16 -3
o:topic=procedure far  gone	0 -7 11 -2
o:topic=procedure far gone	0 9 -4 -7
o:topic=procedure far no verb	-12 2 10 -17
o:topic=procedure from	0 -5 -6 12
o:topic=procedure from gone	0 -11 0 12
o:topic=procedure gone	2 0 -9 6
o:topic=procedure no verb	-7 14 -25 7
o:topic=procedure on gone	7 10 -19 -4
o:topic=procedure other	11 -9 0 -2
o:topic=procedure put	0 -10 11 0
o:topic=procedure suspend	0 10 -5 0
o:topic=sale	-11 -3 -8 19
o:topic=sale ahead	-2 -15 12 6
o:topic=sale by	0 -12 -1 15
o:topic=sale by ahead	0 -12 -1 15
o:topic=sale far 	-2 -1 10 -11
o:topic=sale far  gone	-2 -3 11 -10
o:topic=sale far madrid,	0 -3 -7 9
o:topic=sale far madrid, gone	0 -3 -7 9
o:topic=sale far no verb	-3 -1 -5 11
o:topic=sale gone	-6 8 -24 14
o:topic=sale no verb	-1 10 -11 0
o:topic=sale on	-1 -1 -8 14
o:topic=sale on ahead	0 -10 12 0
o:topic=sale on gone	-1 5 -22 15
o:topic=signing	-13 14 -9 -3
o:topic=signing 	0 14 -10 0
o:topic=signing  gone	0 10 -6 0
o:topic=signing ahead	8 9 -3 -28
o:topic=signing approve	10 -2 -5 -3
o:topic=signing be	-1 -8 -6 18
o:topic=signing begin	0 14 -17 0
o:topic=signing by	11 -19 12 0
o:topic=signing by ahead	11 -8 0 0
o:topic=signing by gone	0 -13 13 0
o:topic=signing expect	0 12 -10 0
o:topic=signing friday,	0 9 -5 -3
o:topic=signing gone	-34 9 -7 3
o:topic=signing it	0 -6 -7 11
o:topic=signing it gone	0 -7 -5 11
o:topic=signing no verb	-10 3 8 -12
o:topic=signing on	-15 8 0 -3
o:topic=signing on ahead	0 0 3 -11
o:topic=signing on gone	-13 7 -3 0
o:topic=signing order	0 9 -6 0
o:topic=signing other	0 -14 4 11
o:topic=signing say	0 10 -3 -4
o:topic=signing sign	-10 6 -1 -1
o:topic=signing sign gone	0 -11 13 0
o:topic=signing signed	0 12 -19 0
o:topic=signing signed gone	0 11 -19 0
o:topic=truce	-19 25 -2 -21
o:topic=truce 	-3 3 3 -10
o:topic=truce  ahead	0 9 -7 0
o:topic=truce agree	0 -7 0 12
o:topic=truce ahead	3 62 -32 -73
o:topic=truce announce	0 0 -13 13
o:topic=truce ask	0 -9 9 0
o:topic=truce be	0 8 -3 -11
o:topic=truce begin	-7 37 -23 -18
o:topic=truce conclude	0 -11 14 -1
o:topic=truce declare	0 -18 8 11
o:topic=truce effect	0 -9 12 0
o:topic=truce effect gone	0 -10 12 0
o:topic=truce end	5 35 -8 -36
o:topic=truce ends	0 -6 10 0
o:topic=truce ends ahead	0 10 0 -6
o:topic=truce ends gone	0 -13 12 2
o:topic=truce expires	0 -9 0 10
o:topic=truce expires gone	0 -9 0 10
o:topic=truce extend	0 10 -4 -5
o:topic=truce far 	2 -5 -15 20
o:topic=truce far  ahead	0 10 -9 0
o:topic=truce far  gone	2 -10 -10 21
o:topic=truce far be	-3 17 -8 -5
o:topic=truce far by ahead	0 -12 13 0
o:topic=truce far charge	10 -7 -1 0
o:topic=truce far end	0 12 -4 -6
o:topic=truce far make	0 -10 10 0
o:topic=truce far on ahead	8 -9 5 -6
o:topic=truce far on gone	0 14 -17 1
o:topic=truce far other	0 -8 10 -1
o:topic=truce far say	-4 0 -15 14
o:topic=truce far since	-3 9 -2 0
o:topic=truce far since gone	-3 9 -2 0
o:topic=truce far thursday	11 -10 3 -7
o:topic=truce far thursday gone	11 -10 3 -7
o:topic=truce far thursday, gone	0 -9 10 0
o:topic=truce far to	0 -10 0 13
o:topic=truce far wednesday	0 -9 -2 12
o:topic=truce far wednesday gone	0 -9 -2 12
o:topic=truce far ·	0 -10 12 0
o:topic=truce far · gone	0 -10 12 0
o:topic=truce for ahead	0 -10 10 0
o:topic=truce from	-7 21 -14 -1
o:topic=truce from ahead	0 9 -6 0
o:topic=truce from gone	-4 18 -10 0
o:topic=truce gone	-22 -13 16 8
o:topic=truce have	-2 -2 10 -7
o:topic=truce of	-1 17 -3 -12
o:topic=truce of gone	0 15 -1 -11
o:topic=truce on	8 -10 16 -10
o:topic=truce on ahead	13 7 0 -37
o:topic=truce on gone	0 -18 18 2
o:topic=truce promise	0 10 -9 0
o:topic=truce return	0 -18 9 8
o:topic=truce run	-1 20 -6 -8
o:topic=truce say	-2 -9 6 5
o:topic=truce sign	0 -13 7 6
o:topic=truce since	-4 11 -1 -5
o:topic=truce to	0 31 -18 -12
o:topic=truce to ahead	0 16 -7 -6
o:topic=truce to gone	0 15 -9 -4
o:topic=truce until	0 27 -10 -16
o:topic=truce until ahead	0 23 -8 -14
o:warn on gone	9 -8 0 -2
o:write on ahead	0 12 -10 0
o:write on gone	-2 0 7 -13
pair: n=0	10 -2 0 -3
pair: n=1	-12 3 1 2
pair: n=2	-12 7 0 -4
pair: n=3	-10 9 -2 -3
pair: n=5	-3 5 -17 8
pair: n=many	0 9 -1 -6
pair: not-both	-7 10 3 -10
pair:both n=0	-1 6 0 -12
pair:both n=1	10 2 -12 5
pair:both n=3	-11 -2 8 -1
pair:both n=5	0 -1 -6 10
pair:coming both	10 -2 -1 -2
pair:coming n=0	-16 5 -12 20
pair:coming n=1	17 3 -3 -20
pair:coming n=2	-5 1 8 -14
pair:coming n=3	0 11 -3 -12
pair:coming n=4	0 -24 20 3
pair:coming not-both	-9 5 0 -2
pair:coming+ended both	0 18 -13 -4
pair:coming+ended n=0	-2 -7 -8 19
pair:coming+ended n=1	-12 18 -3 -15
pair:coming+ended not-both	-15 3 -3 8
pair:coming+ended+running both	-15 3 4 0
pair:coming+ended+running n=1	-15 16 -5 0
pair:coming+running both	4 3 -12 5
pair:coming+running n=1	5 11 -18 0
pair:coming+running n=2	0 -12 13 0
pair:coming+running not-both	-2 -6 -3 12
pair:day 	-13 9 1 -6
pair:day coming+ended	-16 14 -13 3
pair:day coming+ended+running	-18 7 4 0
pair:day coming+running	1 -2 -15 16
pair:day day-none	-18 5 4 -1
pair:day day=l0	-14 7 8 -11
pair:day day=l1	0 -6 -16 19
pair:day day=l3	-9 3 0 1
pair:day day=l4	-8 10 0 -7
pair:day day=l5	5 -4 9 -10
pair:day day=r0	-20 1 6 0
pair:day day=r1	29 -3 -20 -14
pair:day day=r2	15 3 -4 -24
pair:day day=r3	-9 4 -1 3
pair:day ended	-8 0 -2 5
pair:day ended+running	11 -5 5 -12
pair:day n=0	0 9 -10 0
pair:day n=2	-12 5 2 -4
pair:day n=3	-11 2 5 -2
pair:day n=5	-4 3 -10 5
pair:day n=many	0 9 -1 -6
pair:day no-word	-25 26 -6 -17
pair:day not-both	-14 13 1 -7
pair:day running	2 10 0 -20
pair:day sent:sure	-3 4 -10 8
pair:day-none coming	-18 6 8 -21
pair:day-none coming+running	-1 11 -12 1
pair:day-none ended	-10 -2 2 5
pair:day-none n=0	0 9 -3 -6
pair:day-none n=1	-9 5 1 -4
pair:day-none n=2	-8 -3 2 5
pair:day-none n=3	-6 -7 2 9
pair:day-none n=4	-11 -19 13 12
pair:day-none not-both	-14 2 3 2
pair:day-none part:sure	0 -1 7 -9
pair:day-none prev:sure	-10 1 8 -7
pair:day-none running	8 1 9 -29
pair:day-none sent:sure	-22 -5 11 3
pair:day=l0 	-10 2 11 -11
pair:day=l0 both	-5 16 0 -15
pair:day=l0 coming	0 -8 0 8
pair:day=l0 n=1	-6 8 9 -18
pair:day=l0 n=2	0 9 -11 0
pair:day=l0 not-both	-7 -5 11 0
pair:day=l1 	11 9 -12 -14
pair:day=l1 both	-21 18 -36 17
pair:day=l1 coming	-5 -17 -19 31
pair:day=l1 ended+running	0 -9 13 -1
pair:day=l1 n=0	19 0 -18 -10
pair:day=l1 n=1	-28 8 -12 13
pair:day=l1 n=2	0 -19 7 13
pair:day=l1 no-word	1 12 -19 -1
pair:day=l1 not-both	12 -21 8 4
pair:day=l1 part:sure	-10 -12 -2 21
pair:day=l1 running	-4 15 -9 0
pair:day=l1 sent:sure	8 -18 5 4
pair:day=l2 	4 -7 10 -4
pair:day=l2 both	2 9 -4 -8
pair:day=l2 coming	-5 -5 -8 16
pair:day=l2 ended+running	0 3 -9 1
pair:day=l2 n=0	-26 -7 -8 26
pair:day=l2 n=1	12 2 0 -15
pair:day=l2 n=4	0 -11 13 0
pair:day=l2 no-word	3 8 1 -16
pair:day=l2 not-both	-15 -9 1 17
pair:day=l2 part:sure	-8 -4 -1 12
pair:day=l2 sent:sure	-14 -3 -11 20
pair:day=l3 	-4 16 -15 0
pair:day=l3 both	-7 -7 8 1
pair:day=l3 coming	-9 0 0 5
pair:day=l3 coming+ended+running	-1 -10 15 -3
pair:day=l3 ended+running	-4 -9 16 -4
pair:day=l3 n=0	-7 11 -22 8
pair:day=l3 n=1	-1 -6 -3 11
pair:day=l3 n=2	-1 13 0 -21
pair:day=l3 n=3	-4 -12 15 0
pair:day=l3 no-word	-20 -2 -4 14
pair:day=l3 not-both	-2 16 -12 -2
pair:day=l3 sent:sure	9 1 -1 -9
pair:day=l4 	2 -11 7 1
pair:day=l4 both	-4 -10 8 3
pair:day=l4 coming	-7 5 10 -23
pair:day=l4 coming+ended	0 9 -13 1
pair:day=l4 coming+running	-5 -7 -2 14
pair:day=l4 ended	-23 17 -5 -1
pair:day=l4 n=0	-8 -9 14 1
pair:day=l4 n=1	8 5 2 -19
pair:day=l4 n=3	-14 15 -10 4
pair:day=l4 n=4	0 14 -3 -10
pair:day=l4 no-word	-22 8 8 -16
pair:day=l4 not-both	-7 31 -10 -19
pair:day=l4 prev:sure	-4 -7 -2 14
pair:day=l4 running	1 3 0 -9
pair:day=l5 	-1 19 -8 -12
pair:day=l5 both	6 -13 14 -6
pair:day=l5 coming	8 -15 11 -2
pair:day=l5 ended	-4 -19 17 4
pair:day=l5 n=1	12 -6 0 -4
pair:day=l5 n=3	-2 -2 11 -5
pair:day=l5 no-word	3 -5 21 -30
pair:day=l5 not-both	-1 16 -7 -7
pair:day=l5 sent:sure	-3 6 -10 4
pair:day=r0 coming	-3 -6 11 -2
pair:day=r0 n=1	-8 -11 12 3
pair:day=r0 n=2	0 8 -13 2
pair:day=r0 no-word	-10 9 -2 -1
pair:day=r0 not-both	-13 -5 17 -5
pair:day=r0 part:sure	-4 -9 9 2
pair:day=r1 	0 0 5 -11
pair:day=r1 both	25 -7 -16 -6
pair:day=r1 coming	23 -3 -28 0
pair:day=r1 coming+running	9 0 -5 0
pair:day=r1 ended	13 -2 -16 2
pair:day=r1 n=1	12 -5 -3 -6
pair:day=r1 n=2	20 -10 -13 -2
pair:day=r1 n=3	9 0 -8 0
pair:day=r1 part:sure	27 1 -29 -8
pair:day=r1 running	-3 -5 9 0
pair:day=r1 sent:sure	7 0 -9 0
pair:day=r2 	0 -2 9 -19
pair:day=r2 both	7 18 -21 -3
pair:day=r2 coming	12 7 -14 -10
pair:day=r2 ended	6 -12 -4 11
pair:day=r2 n=0	14 -14 11 -28
pair:day=r2 n=1	1 9 -6 -9
pair:day=r2 n=2	1 14 -20 4
pair:day=r2 no-word	-4 13 -6 -4
pair:day=r2 not-both	10 -8 10 -24
pair:day=r2 part:sure	8 -8 6 -13
pair:day=r2 prev:sure	13 -12 4 -6
pair:day=r2 running	0 8 -1 -10
pair:day=r2 sent:sure	3 8 -12 -5
pair:day=r3 	-23 1 4 6
pair:day=r3 both	3 10 -10 -2
pair:day=r3 coming	3 1 4 -24
pair:day=r3 ended	1 4 -8 0
pair:day=r3 ended+running	6 4 -13 0
pair:day=r3 n=0	-14 7 -2 1
pair:day=r3 n=1	5 -8 -12 19
pair:day=r3 n=2	-12 6 15 -19
pair:day=r3 no-word	-15 -6 0 16
pair:day=r3 not-both	-20 -4 8 8
pair:day=r3 part:sure	-1 9 0 -10
pair:day=r3 running	3 -12 -11 16
pair:day=r4 coming	-8 19 -6 -12
pair:day=r4 n=0	2 7 0 -17
pair:day=r4 n=1	-8 -3 1 6
pair:day=r4 n=2	-1 -3 10 -7
pair:day=r4 n=3	3 8 -3 -9
pair:day=r4 n=4	0 4 -17 4
pair:day=r4 no-word	-18 2 11 -9
pair:day=r4 not-both	0 22 -9 -19
pair:day=r4 part:sure	-21 1 14 -3
pair:day=r4 prev:sure	22 -4 -17 0
pair:day=r4 sent:sure	5 6 -13 0
pair:day=r5 	-10 1 1 4
pair:day=r5 both	-12 1 -1 6
pair:day=r5 ended	4 8 -12 -5
pair:day=r5 n=0	-3 -13 -5 19
pair:day=r5 n=1	4 -6 10 -10
pair:day=r5 n=2	-11 5 -1 0
pair:day=r5 no-word	-12 5 7 -15
pair:day=r5 sent:sure	-3 -4 -11 16
pair:ended both	-20 -6 0 11
pair:ended n=0	1 12 12 -39
pair:ended n=1	-4 -10 -10 24
pair:ended n=2	-15 -5 -2 13
pair:ended n=4	-1 13 -2 -8
pair:ended not-both	7 5 -3 -5
pair:ended+running both	6 3 3 -21
pair:ended+running n=1	8 -3 8 -19
pair:ended+running n=2	3 7 -9 -4
pair:l="on 	0 -12 0 10
pair:l="on day	0 -11 0 10
pair:l="on day-none	0 -11 0 10
pair:l="on n=0	0 -11 0 10
pair:l="on no-word	0 -11 0 10
pair:l="on not-both	0 -11 0 10
pair:l=( both	0 22 -26 0
pair:l=( day-none	0 -10 16 -9
pair:l=( n=0	-1 -3 8 -4
pair:l=( n=2	2 3 -17 6
pair:l=( no-word	-5 0 11 -13
pair:l=( not-both	-5 -21 27 -6
pair:l=( prev:sure	-1 -7 10 0
pair:l=( sent:sure	1 2 -15 5
pair:l=/ 	13 -7 -4 -1
pair:l=/ day	13 -7 -4 -1
pair:l=/ day-none	13 -7 -4 -1
pair:l=/ no-word	13 -7 -4 -1
pair:l=/ not-both	13 -7 -4 -1
pair:l=<begin> 	7 -9 13 -11
pair:l=<begin> both	-4 23 -11 -16
pair:l=<begin> day=r0	-1 -15 18 0
pair:l=<begin> day=r1	0 14 -14 -7
pair:l=<begin> day=r2	-15 13 0 0
pair:l=<begin> day=r3	5 15 -15 -13
pair:l=<begin> day=r4	7 6 -17 1
pair:l=<begin> ended	-3 28 -21 -8
pair:l=<begin> n=1	14 -3 5 -24
pair:l=<begin> n=2	-4 8 -13 8
pair:l=<begin> no-word	-7 -3 8 -1
pair:l=<begin> not-both	6 -14 12 -2
pair:l=<begin> part:sure	3 -6 -5 9
pair:l=<begin> prev:sure	7 3 -12 -1
pair:l=<begin> sent:sure	7 3 7 -36
pair:l=a 	7 -3 3 -10
pair:l=a day	4 0 2 -11
pair:l=a day=l1	11 -4 -4 -3
pair:l=a n=0	7 5 -10 -9
pair:l=a not-both	4 1 0 -10
pair:l=about 	0 10 -7 0
pair:l=about day	0 14 -10 0
pair:l=about day-none	0 13 -10 0
pair:l=about n=0	0 13 -10 0
pair:l=about not-both	0 14 -10 0
pair:l=accra, 	-1 -15 0 16
pair:l=accra, both	0 -12 0 12
pair:l=accra, day	-1 -15 0 16
pair:l=accra, n=1	0 -11 0 12
pair:l=accra, sent:sure	0 -11 7 4
pair:l=after both	0 13 -10 -1
pair:l=after coming+ended	0 11 -9 0
pair:l=after day	-3 0 7 -11
pair:l=after day-none	-2 18 -6 -10
pair:l=after ended+running	0 -7 10 0
pair:l=after n=0	-1 15 -7 -3
pair:l=after n=1	0 -10 14 -5
pair:l=after not-both	0 -9 15 -7
pair:l=after part:sure	0 -9 14 -4
pair:l=again coming	0 -9 0 10
pair:l=again n=1	0 0 -9 8
pair:l=ago 	0 16 -11 -3
pair:l=ago both	0 13 -9 -2
pair:l=ago day	0 20 -12 -6
pair:l=ago day-none	0 19 -12 -6
pair:l=ago n=1	0 16 -10 -5
pair:l=ago no-word	0 12 -5 -5
pair:l=agreed 	0 -2 -6 11
pair:l=agreed n=0	0 13 -10 -1
pair:l=agreed n=1	0 -17 8 9
pair:l=agreed not-both	0 16 -10 -5
pair:l=aires, 	0 20 -11 -9
pair:l=aires, day	0 20 -11 -9
pair:l=aires, day-none	0 9 -4 -3
pair:l=aires, n=1	0 13 -6 -5
pair:l=aires, not-both	0 10 -4 -4
pair:l=and both	-9 3 -21 18
pair:l=and coming	8 0 -18 8
pair:l=and day	-3 2 -24 16
pair:l=and day-none	6 13 -12 -12
pair:l=and day=l1	-10 -10 -10 23
pair:l=and n=0	-6 10 -14 5
pair:l=and n=1	5 -3 -15 9
pair:l=and no-word	7 13 -15 -10
pair:l=and part:sure	-8 4 -18 17
pair:l=and sent:sure	-1 -13 0 16
pair:l=ankara, 	0 -15 11 3
pair:l=ankara, both	0 -17 12 4
pair:l=ankara, day	0 -15 11 3
pair:l=ankara, day=r4	0 -11 13 -1
pair:l=ankara, no-word	0 -9 12 -3
pair:l=announced day-none	0 9 -2 -5
pair:l=apia, 	0 10 -5 -3
pair:l=apia, day	0 10 -5 -3
pair:l=are 	0 11 -5 -3
pair:l=are day	0 12 -6 -3
pair:l=are day-none	0 12 -5 -3
pair:l=are n=0	0 10 -5 -1
pair:l=are no-word	0 12 -6 -3
pair:l=are not-both	0 10 -5 -1
pair:l=as 	0 10 -5 -1
pair:l=as day	0 10 -5 -1
pair:l=astana, 	0 -21 16 4
pair:l=astana, day	0 -21 16 4
pair:l=astana, no-word	0 -18 11 5
pair:l=asunción, 	0 14 -7 -6
pair:l=asunción, day	0 14 -7 -6
pair:l=at day	-2 9 0 -10
pair:l=at n=0	0 21 -13 -5
pair:l=at n=1	0 -6 11 -2
pair:l=at no-word	0 10 -5 -3
pair:l=baku, 	0 -17 0 17
pair:l=baku, day	0 -17 0 17
pair:l=baku, n=1	0 -19 0 19
pair:l=baku, no-word	0 -21 1 19
pair:l=bangkok, 	0 11 -4 -6
pair:l=bangkok, both	0 10 -3 -6
pair:l=bangkok, day	0 11 -4 -6
pair:l=bangkok, n=1	0 11 -3 -6
pair:l=bangkok, no-word	0 10 -5 -5
pair:l=before 	-2 6 -8 2
pair:l=before day	-7 5 -10 6
pair:l=before day=r3	0 -7 0 8
pair:l=before n=2	0 -7 -1 10
pair:l=before no-word	-6 1 -7 8
pair:l=before not-both	-6 0 -4 8
pair:l=before running	0 -7 0 9
pair:l=began no-word	-5 12 -4 0
pair:l=begin 	0 -7 8 0
pair:l=begin both	-2 -14 17 0
pair:l=begin coming	-3 14 -9 0
pair:l=begin day	-6 -7 12 0
pair:l=begin not-both	-1 10 -7 0
pair:l=beijing both	11 -4 -1 -5
pair:l=beijing coming	0 -6 13 -3
pair:l=beijing day	10 -9 3 -7
pair:l=beijing day-none	11 -9 0 -2
pair:l=beijing no-word	12 -15 4 -1
pair:l=beijing, both	3 4 5 -18
pair:l=beijing, day-none	-4 17 -6 -8
pair:l=beijing, day=r3	0 -13 6 8
pair:l=beijing, day=r5	9 -1 3 -15
pair:l=beijing, n=2	-4 10 4 -19
pair:l=belgrade, 	11 -4 0 -5
pair:l=belgrade, day	11 -4 0 -5
pair:l=belgrade, day-none	13 -9 3 -12
pair:l=belgrade, n=1	13 -2 -4 -10
pair:l=belgrade, no-word	13 -16 1 0
pair:l=belgrade, not-both	12 -11 1 -4
pair:l=belgrade, sent:sure	-1 12 -3 -6
pair:l=bern, 	0 17 -10 -5
pair:l=bern, day	0 17 -10 -5
pair:l=bern, n=1	0 13 -7 -3
pair:l=bern, no-word	0 14 -7 -4
pair:l=bern, not-both	0 13 -6 -4
pair:l=beyond day	0 11 -7 0
pair:l=brasília, both	0 11 -9 0
pair:l=brief, 	0 9 -3 -2
pair:l=brief, day	0 9 -3 -2
pair:l=brief, day-none	0 9 -3 -2
pair:l=brief, no-word	0 9 -3 -2
pair:l=brief, not-both	0 9 -3 -2
pair:l=briefing, n=1	0 -9 -1 12
pair:l=brussels n=1	0 10 -11 0
pair:l=brussels part:sure	0 17 -9 -5
pair:l=brussels, 	-4 -7 13 -4
pair:l=brussels, both	0 11 2 -21
pair:l=brussels, day	-4 -7 13 -4
pair:l=brussels, n=1	-1 -24 20 7
pair:l=brussels, n=2	0 12 0 -12
pair:l=brussels, not-both	0 -17 11 7
pair:l=bulletin, n=1	0 16 -7 -7
pair:l=busan ended	0 -9 11 0
pair:l=busan part:sure	0 -11 13 0
pair:l=busan, 	0 -14 1 14
pair:l=busan, day	0 -17 5 13
pair:l=busan, day-none	0 -7 -4 14
pair:l=busan, n=1	0 -14 7 8
pair:l=busan, no-word	0 -10 2 8
pair:l=busan, not-both	0 -12 5 8
pair:l=by 	3 9 -13 0
pair:l=by day	1 11 -19 4
pair:l=by day-none	4 1 -10 5
pair:l=by n=0	5 0 -10 2
pair:l=by n=1	-3 10 -17 5
pair:l=by not-both	3 8 -19 2
pair:l=by prev:sure	-1 8 -6 0
pair:l=by sent:sure	-1 9 -3 0
pair:l=cairo, n=1	7 0 3 -13
pair:l=cent day-none	0 10 -2 -2
pair:l=cent not-both	0 8 -1 -1
pair:l=charges 	0 -11 12 0
pair:l=charges day	0 -10 11 0
pair:l=city, both	0 7 3 -14
pair:l=city, day-none	0 -10 0 9
pair:l=city, day=r4	0 19 -7 -12
pair:l=city, n=1	0 -22 13 11
pair:l=city, not-both	0 -10 0 9
pair:l=colombo, 	0 15 -4 -8
pair:l=colombo, day	0 15 -4 -8
pair:l=colombo, n=1	0 12 -2 -6
pair:l=colombo, no-word	0 14 -3 -8
pair:l=concluded day	0 -7 -2 11
pair:l=concluded ended	0 -7 -2 11
pair:l=copenhagen, 	0 0 -13 6
pair:l=copenhagen, day	0 0 -13 6
pair:l=copenhagen, n=2	0 10 -4 -4
pair:l=correspondent, 	0 -6 -4 10
pair:l=correspondent, day	0 -6 -4 10
pair:l=correspondent, day-none	0 -6 -4 10
pair:l=correspondent, no-word	0 -14 -1 16
pair:l=correspondent, not-both	0 -6 -4 10
pair:l=day day	-2 10 -3 -2
pair:l=days, day	-3 -2 10 -8
pair:l=days, day-none	-3 -2 10 -8
pair:l=days, no-word	0 -14 17 -2
pair:l=deal day-none	0 -12 5 7
pair:l=deal n=0	0 0 -12 10
pair:l=deal n=1	0 -8 11 -2
pair:l=delhi, 	0 18 -13 -6
pair:l=delhi, both	0 14 -12 -4
pair:l=delhi, day	0 18 -13 -6
pair:l=delhi, day-none	0 13 -3 -10
pair:l=delhi, n=2	0 12 -2 -9
pair:l=delhi, no-word	0 22 -10 -12
pair:l=did, day	-1 14 -11 0
pair:l=do day	0 -6 11 -5
pair:l=do day-none	0 -6 11 -5
pair:l=do no-word	0 -6 11 -5
pair:l=do not-both	0 10 -7 0
pair:l=doha, 	0 12 -4 -7
pair:l=doha, day	5 10 -9 -8
pair:l=doha, n=1	5 10 -9 -8
pair:l=down day	-9 5 5 -3
pair:l=down day-none	-5 8 6 -12
pair:l=down part:sure	-9 4 5 -3
pair:l=due n=1	0 12 -4 -5
pair:l=effect both	0 11 -3 -7
pair:l=effect n=0	0 -10 12 0
pair:l=effect not-both	0 -9 11 0
pair:l=end 	-2 13 -1 -5
pair:l=end day	-3 0 9 -10
pair:l=end day-none	0 -5 10 -6
pair:l=end n=0	-3 -1 10 -9
pair:l=end no-word	0 -6 11 -6
pair:l=end not-both	-2 -2 10 -7
pair:l=ended both	0 9 -7 0
pair:l=ended day	7 -5 -14 7
pair:l=ended ended	8 0 -11 0
pair:l=ended ended+running	0 -8 0 10
pair:l=ended n=0	8 -5 0 0
pair:l=ended no-word	8 -5 -3 1
pair:l=ended not-both	7 -12 -5 9
pair:l=ends no-word	0 22 -9 -12
pair:l=ends prev:sure	0 -13 13 0
pair:l=ends sent:sure	0 -9 -7 17
pair:l=expires 	0 -8 0 9
pair:l=expires both	0 -9 0 10
pair:l=expires day	0 -8 0 9
pair:l=five day	0 -12 6 6
pair:l=five no-word	0 -12 6 6
pair:l=five running	0 -12 6 6
pair:l=for coming	-13 0 8 -15
pair:l=for day	4 1 0 -9
pair:l=for day-none	8 -17 13 0
pair:l=for day=l2	0 11 -10 0
pair:l=for day=l4	0 13 -11 0
pair:l=for day=r3	0 17 -14 0
pair:l=for ended	13 -15 0 3
pair:l=for n=0	1 4 -10 5
pair:l=for n=1	5 3 -2 -14
pair:l=for n=2	-1 -6 13 -6
pair:l=for no-word	14 -12 0 1
pair:l=for not-both	7 0 0 -9
pair:l=for running	0 13 -12 0
pair:l=four day	0 -17 7 11
pair:l=four not-both	0 -17 7 11
pair:l=fri 	12 -17 -8 11
pair:l=fri day	12 -17 -8 11
pair:l=fri day-none	12 -17 -8 11
pair:l=friday 	-4 -4 -12 13
pair:l=friday day	-4 -2 -12 11
pair:l=friday day-none	-3 0 -12 7
pair:l=friday n=0	0 -13 -1 16
pair:l=friday n=1	0 9 -6 -1
pair:l=friday no-word	-3 3 -12 2
pair:l=friday not-both	-4 -4 -12 13
pair:l=friday, 	-4 6 3 -18
pair:l=friday, day	-4 6 3 -18
pair:l=friday, day-none	-3 4 5 -17
pair:l=friday, n=1	0 -3 11 -9
pair:l=friday, no-word	-2 0 7 -11
pair:l=friday, not-both	-3 1 5 -12
pair:l=from 	0 -8 15 -13
pair:l=from both	15 8 -13 -23
pair:l=from coming	-3 9 0 -11
pair:l=from day	8 2 3 -28
pair:l=from day-none	-16 1 14 -13
pair:l=from day=l2	11 -3 -6 0
pair:l=from day=l3	-1 14 -10 0
pair:l=from day=r1	16 -8 -6 -2
pair:l=from ended	12 -5 0 -3
pair:l=from n=0	-12 11 -4 0
pair:l=from n=1	5 -3 9 -24
pair:l=from n=2	16 -11 0 -6
pair:l=from no-word	5 11 -6 -30
pair:l=from not-both	-6 -3 14 -11
pair:l=from part:sure	-6 -11 19 -7
pair:l=from running	0 20 -18 0
pair:l=from sent:sure	2 4 0 -13
pair:l=geneva day	0 0 3 -9
pair:l=geneva ended	0 20 -18 -3
pair:l=geneva part:sure	0 -9 10 -1
pair:l=geneva, both	1 0 -17 7
pair:l=geneva, no-word	0 -17 6 12
pair:l=geneva, not-both	0 -12 10 4
pair:l=geneva, sent:sure	1 8 -17 0
pair:l=goods 	2 -13 11 0
pair:l=goods day	2 -12 10 0
pair:l=goods n=1	0 -10 12 0
pair:l=goods no-word	0 -8 11 0
pair:l=goods not-both	2 -13 11 0
pair:l=hanoi, 	0 14 -6 -6
pair:l=hanoi, day	0 14 -6 -6
pair:l=hanoi, n=1	0 10 -3 -4
pair:l=hanoi, no-word	0 10 -4 -3
pair:l=happens 	0 -8 9 0
pair:l=happens day	0 -8 9 0
pair:l=happens day-none	0 -9 10 0
pair:l=happens n=0	0 -9 10 0
pair:l=happens no-word	0 -8 9 0
pair:l=happens not-both	0 -9 10 0
pair:l=has 	0 14 -11 0
pair:l=has n=0	0 9 -7 0
pair:l=have 	0 13 -7 -5
pair:l=have day-none	0 8 -13 3
pair:l=helsinki, day-none	0 -19 6 13
pair:l=helsinki, n=1	0 0 -15 12
pair:l=helsinki, no-word	0 0 -11 7
pair:l=house both	9 -1 -4 -2
pair:l=house day-none	4 -12 11 -3
pair:l=house no-word	6 -11 6 0
pair:l=if 	-1 -9 12 0
pair:l=if day	-2 -7 10 0
pair:l=if n=0	-1 -8 11 0
pair:l=if not-both	-2 -8 12 0
pair:l=in day	0 10 -1 -6
pair:l=in no-word	0 10 -1 -6
pair:l=is day	-1 10 -2 -8
pair:l=is n=0	0 19 -12 -2
pair:l=is no-word	0 17 -11 -2
pair:l=is not-both	-1 24 -14 -7
pair:l=is sent:sure	0 -9 11 0
pair:l=it n=0	-2 14 -23 4
pair:l=it n=2	0 -4 6 0
pair:l=jakarta, 	-1 -7 0 10
pair:l=jakarta, both	-1 -15 1 14
pair:l=jakarta, day	-1 -7 0 10
pair:l=jakarta, not-both	0 10 -3 -5
pair:l=kong, 	0 13 -6 -5
pair:l=kong, day	0 13 -6 -5
pair:l=kong, no-word	0 11 -5 -4
pair:l=korea both	0 -6 9 -2
pair:l=korea day	0 -4 8 -3
pair:l=korea day-none	0 -7 11 -3
pair:l=korea, 	0 -8 13 -3
pair:l=korea, both	0 -8 13 -3
pair:l=korea, day	0 -8 13 -3
pair:l=korea, sent:sure	0 -7 12 -3
pair:l=lagos, 	0 10 -4 -3
pair:l=lagos, day	0 10 -4 -3
pair:l=lagos, no-word	0 10 -4 -3
pair:l=lima day	15 -7 -3 -5
pair:l=lima, day-none	11 -5 2 -14
pair:l=lima, n=1	10 -7 2 -6
pair:l=lima, n=2	0 10 -1 -6
pair:l=lima, no-word	12 -8 3 -11
pair:l=lima, not-both	11 -4 2 -14
pair:l=lisbon, no-word	0 -14 6 8
pair:l=london day	-2 15 -15 0
pair:l=london, 	0 15 -4 -11
pair:l=london, both	0 9 -1 -7
pair:l=london, day	0 15 -4 -11
pair:l=louis, 	0 -10 15 -5
pair:l=louis, day	0 -10 15 -5
pair:l=lumpur both	0 10 -16 4
pair:l=lumpur day	-2 15 -18 4
pair:l=lumpur day-none	-2 11 -14 5
pair:l=lumpur ended	0 14 -12 0
pair:l=lumpur no-word	0 2 -16 11
pair:l=lumpur part:sure	0 10 -9 0
pair:l=lumpur, 	4 -2 -17 10
pair:l=lumpur, both	6 -14 -5 11
pair:l=lumpur, day	4 -2 -17 10
pair:l=lumpur, day-none	-2 6 -13 4
pair:l=lumpur, day=r4	4 -18 0 10
pair:l=lumpur, n=1	6 8 -13 -3
pair:l=lumpur, n=2	2 -6 -15 13
pair:l=lumpur, no-word	-1 -6 -10 18
pair:l=lumpur, not-both	-1 11 -12 0
pair:l=lusaka, 	0 15 -14 -3
pair:l=lusaka, both	0 4 -9 1
pair:l=lusaka, day	0 15 -14 -3
pair:l=lusaka, day-none	0 14 -7 -7
pair:l=lusaka, n=1	0 14 -7 -7
pair:l=lusaka, not-both	0 12 -3 -7
pair:l=madrid day	0 25 -23 -3
pair:l=madrid day-none	0 22 -22 0
pair:l=madrid, 	-7 -10 3 10
pair:l=madrid, both	-5 -12 13 0
pair:l=madrid, day	-7 -10 3 10
pair:l=madrid, day-none	0 -1 -9 10
pair:l=madrid, day=r4	-4 -5 19 -13
pair:l=madrid, day=r5	0 -3 -4 9
pair:l=madrid, n=2	0 -12 8 4
pair:l=madrid, no-word	0 -7 0 8
pair:l=madrid, not-both	0 0 -8 9
pair:l=manila, 	0 -3 -12 11
pair:l=manila, day	0 -3 -12 11
pair:l=manila, n=2	0 -7 -5 12
pair:l=manila, no-word	0 -10 -9 16
pair:l=manila, not-both	0 -5 -4 9
pair:l=maputo, 	-1 13 -7 -3
pair:l=maputo, day	-1 13 -7 -3
pair:l=meet day	-2 -8 12 0
pair:l=meet day-none	-2 -8 12 0
pair:l=meet part:sure	-2 -8 12 0
pair:l=meeting day	10 -2 -4 -2
pair:l=meeting part:sure	10 -2 -4 -2
pair:l=meets day	0 11 -10 0
pair:l=meets day-none	0 11 -10 0
pair:l=meets not-both	0 11 -10 0
pair:l=meets part:sure	0 11 -10 0
pair:l=met day	-1 -7 11 0
pair:l=met day-none	-1 -7 11 0
pair:l=met part:sure	-1 -8 11 0
pair:l=monday 	8 -3 -9 1
pair:l=monday day	7 -2 -9 0
pair:l=monday day-none	10 -11 -7 7
pair:l=monday n=0	0 0 -11 5
pair:l=monday no-word	11 -12 -7 8
pair:l=monday not-both	9 -8 -7 4
pair:l=monday, 	5 0 -15 1
pair:l=monday, both	0 10 -5 -1
pair:l=monday, day	5 0 -15 1
pair:l=monday, day-none	7 -4 -11 4
pair:l=monday, n=0	10 -3 -18 2
pair:l=monday, n=1	-3 18 0 -17
pair:l=monday, no-word	0 9 -16 -1
pair:l=monday, not-both	6 -4 -10 3
pair:l=montevideo, day-none	0 -1 10 -13
pair:l=montevideo, n=1	0 -7 11 -4
pair:l=montevideo, not-both	0 0 10 -13
pair:l=muscat, 	0 10 2 -16
pair:l=muscat, both	0 13 -6 -5
pair:l=muscat, day	0 10 2 -16
pair:l=muscat, day-none	0 0 8 -10
pair:l=muscat, n=1	0 5 3 -12
pair:l=muscat, no-word	0 3 3 -10
pair:l=nairobi, both	0 -14 0 14
pair:l=nairobi, n=1	0 5 0 -7
pair:l=nairobi, not-both	0 9 -2 -4
pair:l=nine day	-3 -9 7 4
pair:l=nine day-none	-3 -9 7 4
pair:l=nine n=0	-3 -15 11 6
pair:l=nine no-word	0 -10 3 7
pair:l=nine not-both	-3 -13 10 5
pair:l=not 	0 -7 11 -3
pair:l=not day	0 -7 11 -3
pair:l=not n=0	0 -9 12 -2
pair:l=not no-word	0 -9 12 -2
pair:l=not not-both	0 -9 12 -2
pair:l=nouakchott, 	0 8 2 -11
pair:l=nouakchott, day	0 8 2 -11
pair:l=nouakchott, n=1	0 12 -5 -5
pair:l=of both	5 12 -11 -10
pair:l=of coming	0 15 -10 -2
pair:l=of day=l3	0 -6 -1 10
pair:l=of day=r2	-3 -2 7 0
pair:l=of ended	0 -2 9 -5
pair:l=of n=1	0 -10 13 -4
pair:l=of n=2	-1 11 -3 -7
pair:l=of n=3	0 17 -8 -8
pair:l=of not-both	-18 -1 8 0
pair:l=of part:sure	-11 -14 15 5
pair:l=of prev:sure	-3 25 -10 -13
pair:l=of running	-1 -5 0 9
pair:l=off day-none	0 9 -4 -2
pair:l=on both	2 -14 18 -8
pair:l=on coming	-6 -4 8 -3
pair:l=on coming+ended	-3 20 -16 -5
pair:l=on coming+ended+running	-3 -13 12 0
pair:l=on day	-13 -4 12 -2
pair:l=on day=l2	-14 -1 -3 10
pair:l=on day=l3	-8 -5 9 1
pair:l=on day=l4	0 -9 14 -5
pair:l=on day=r0	0 15 -7 -5
pair:l=on day=r3	-3 -1 -7 11
pair:l=on day=r4	-8 3 4 -5
pair:l=on day=r5	-9 13 -16 6
pair:l=on ended	-34 1 3 5
pair:l=on ended+running	14 -1 -5 -6
pair:l=on n=0	10 -2 2 -4
pair:l=on n=1	-20 0 4 4
pair:l=on n=4	-5 -5 22 -15
pair:l=on n=5	0 5 -10 3
pair:l=on no-word	-10 1 6 -7
pair:l=on not-both	-17 6 -3 0
pair:l=on prev:sure	-4 0 -5 11
pair:l=on running	16 11 -3 -36
pair:l=one day	7 -8 2 -1
pair:l=one day-none	7 -8 2 -1
pair:l=one no-word	7 -8 2 -1
pair:l=ottawa, 	0 1 -17 9
pair:l=ottawa, both	0 8 -11 0
pair:l=ottawa, day	0 1 -17 9
pair:l=ottawa, day-none	0 -5 -4 9
pair:l=ottawa, day=r4	0 9 -5 -2
pair:l=ottawa, n=1	0 18 -9 -9
pair:l=ottawa, n=2	0 -11 -6 16
pair:l=ottawa, no-word	0 -2 -12 11
pair:l=out day	0 -2 -13 13
pair:l=out n=2	0 -10 0 11
pair:l=out no-word	0 -3 -12 14
pair:l=paris, 	-11 2 0 0
pair:l=paris, both	-8 -3 0 9
pair:l=paris, day	-11 2 0 0
pair:l=paris, day-none	0 8 0 -12
pair:l=paris, day=r4	-8 -2 -1 11
pair:l=paris, n=1	-2 14 0 -16
pair:l=paris, not-both	0 7 0 -11
pair:l=paris, sent:sure	-8 -4 0 10
pair:l=percent n=1	0 -7 10 0
pair:l=percent not-both	0 -6 10 -3
pair:l=prague, 	0 10 -2 -5
pair:l=prague, day	0 13 -5 -6
pair:l=prague, no-word	0 11 -4 -4
pair:l=published both	0 -9 10 0
pair:l=published n=0	0 -13 6 8
pair:l=published not-both	0 0 -9 7
pair:l=quito, 	0 -3 9 -7
pair:l=quito, day	0 -3 9 -7
pair:l=quito, day-none	0 -5 9 -2
pair:l=quito, n=1	0 -6 10 -3
pair:l=rabat, 	-2 7 4 -14
pair:l=rabat, both	-1 0 8 -9
pair:l=rabat, day	-2 7 4 -14
pair:l=rabat, no-word	0 0 8 -11
pair:l=rabat, not-both	0 9 -3 -4
pair:l=report, 	-1 -8 8 0
pair:l=report, day	-1 -8 8 0
pair:l=report, day-none	-1 -8 8 0
pair:l=report, n=1	0 -6 12 -7
pair:l=report, no-word	-1 -8 8 0
pair:l=report, not-both	-1 -8 8 0
pair:l=riga, no-word	0 10 -6 -1
pair:l=said 	0 19 -9 -7
pair:l=said day	-1 12 -15 0
pair:l=said day-none	0 5 -9 2
pair:l=said n=0	0 11 0 -5
pair:l=said n=1	0 7 -10 0
pair:l=said no-word	0 13 -8 -1
pair:l=said not-both	0 12 -11 0
pair:l=samarkand, 	0 -6 -4 11
pair:l=samarkand, day	0 -6 -4 11
pair:l=same 	0 -7 -2 11
pair:l=saturday 	17 -11 -10 0
pair:l=saturday day	17 -11 -10 0
pair:l=saturday day-none	5 -2 -10 2
pair:l=saturday n=0	9 0 -2 -7
pair:l=saturday n=1	9 -10 -5 4
pair:l=saturday not-both	17 -11 -10 0
pair:l=saturday, 	0 17 -8 -6
pair:l=saturday, day	0 17 -8 -6
pair:l=saturday, day-none	0 16 -7 -6
pair:l=saturday, no-word	0 11 -4 -4
pair:l=saturday, not-both	0 17 -7 -6
pair:l=scotland day	0 -8 10 0
pair:l=scotland day-none	0 -8 10 0
pair:l=scotland n=0	0 -16 17 0
pair:l=seoul, both	4 6 -16 0
pair:l=seoul, day-none	0 21 -12 -10
pair:l=seoul, day=r4	6 -7 -6 6
pair:l=seoul, n=1	3 10 -8 -9
pair:l=seoul, no-word	0 22 -10 -10
pair:l=sign coming	0 -11 12 0
pair:l=sign n=0	0 -9 11 0
pair:l=sign no-word	0 10 -7 0
pair:l=signed day	0 12 -19 0
pair:l=signed day-none	0 8 -16 0
pair:l=signed no-word	0 2 -11 3
pair:l=signed not-both	0 9 -11 0
pair:l=signed running	0 15 -6 -8
pair:l=since day	6 5 -7 -14
pair:l=since day-none	2 11 -7 -12
pair:l=since day=r2	2 5 -9 0
pair:l=since day=r4	9 -17 0 7
pair:l=since ended+running	7 3 -6 -13
pair:l=since n=0	8 1 -9 -4
pair:l=since n=1	3 9 -6 -11
pair:l=since no-word	2 13 0 -40
pair:l=since not-both	11 2 -15 -7
pair:l=since part:sure	13 -2 -5 -9
pair:l=since prev:sure	-11 9 5 -5
pair:l=since sent:sure	0 -13 -13 22
pair:l=six day	0 -16 10 8
pair:l=six day-none	0 -17 11 8
pair:l=six no-word	0 -21 14 9
pair:l=six not-both	0 -12 5 8
pair:l=spent both	-3 -14 22 -6
pair:l=spent day	-6 2 7 -10
pair:l=spent day-none	-5 3 6 -10
pair:l=spent n=1	-4 -2 10 -5
pair:l=spent not-both	0 19 -16 -1
pair:l=spoke both	0 -8 10 0
pair:l=spoke day	0 -9 10 0
pair:l=spoke no-word	0 -9 10 0
pair:l=stand day-none	0 11 -3 -5
pair:l=stand n=0	0 -6 -2 10
pair:l=stand no-word	0 -7 -1 10
pair:l=stand not-both	0 -9 0 12
pair:l=starts 	-2 11 -2 -1
pair:l=starts coming	0 -11 12 0
pair:l=starts n=0	-2 10 -1 -1
pair:l=starts n=1	0 -10 11 0
pair:l=stockholm both	10 0 -12 0
pair:l=stockholm coming	9 -10 2 -4
pair:l=stockholm day	10 -9 1 -4
pair:l=stockholm day=r1	10 -2 -4 -3
pair:l=stockholm not-both	0 -7 13 -8
pair:l=stockholm part:sure	10 -17 4 -2
pair:l=stockholm, both	10 6 -12 -8
pair:l=stockholm, sent:sure	11 0 -8 -2
pair:l=sunday 	-1 -5 -10 13
pair:l=sunday day	-1 -3 -10 12
pair:l=sunday day-none	-1 -5 -10 13
pair:l=sunday n=0	0 -7 -1 10
pair:l=sunday no-word	-1 -2 -8 9
pair:l=sunday, 	5 -9 -4 7
pair:l=sunday, day	9 -10 -5 6
pair:l=sunday, day-none	6 -9 -4 7
pair:l=sunday, n=0	11 -10 6 -4
pair:l=sunday, n=1	0 -3 -15 16
pair:l=sunday, no-word	8 -4 -19 7
pair:l=sunday, not-both	10 -13 0 3
pair:l=suva, 	0 0 5 -10
pair:l=suva, both	0 -5 10 -5
pair:l=suva, day	0 0 5 -10
pair:l=suva, day-none	0 8 0 -5
pair:l=suva, n=1	0 9 0 -6
pair:l=suva, no-word	0 15 -7 -5
pair:l=suva, not-both	0 10 -5 -2
pair:l=talks day	0 0 6 -11
pair:l=talks ended	0 -1 9 -7
pair:l=talks part:sure	0 0 6 -11
pair:l=tallinn, 	0 -4 -9 11
pair:l=tallinn, day	0 -4 -9 11
pair:l=tallinn, day-none	0 -6 -7 12
pair:l=tallinn, no-word	0 -4 -9 11
pair:l=tariffs day	0 -9 10 0
pair:l=tariffs day-none	0 -9 10 0
pair:l=tariffs no-word	0 -9 10 0
pair:l=tashkent, 	0 -5 -3 9
pair:l=tashkent, day	0 -5 -3 9
pair:l=tashkent, day-none	0 -5 -8 13
pair:l=tashkent, not-both	0 -5 -8 13
pair:l=tbilisi, both	0 3 -13 7
pair:l=tbilisi, day-none	0 -16 18 -1
pair:l=tbilisi, n=1	0 -16 18 -1
pair:l=telephone day	0 -12 14 0
pair:l=telephone n=0	0 -20 22 0
pair:l=than day	0 0 -12 8
pair:l=than n=0	0 -5 -3 9
pair:l=than no-word	0 -4 -3 9
pair:l=than not-both	0 0 -12 9
pair:l=the 	-3 -6 14 -12
pair:l=the both	-7 38 -32 -2
pair:l=the coming	8 17 -24 -2
pair:l=the day	7 27 -23 -26
pair:l=the day-none	15 9 -11 -20
pair:l=the day=l3	0 13 -9 -1
pair:l=the day=l4	0 12 -10 0
pair:l=the ended	6 15 -22 -6
pair:l=the ended+running	0 9 -4 0
pair:l=the n=0	-15 37 -23 -8
pair:l=the n=1	16 11 -20 -12
pair:l=the n=2	-1 -10 15 -2
pair:l=the no-word	-20 18 -2 -10
pair:l=the not-both	12 1 0 -22
pair:l=the part:sure	16 9 -21 -4
pair:l=the sent:sure	-4 17 -8 -7
pair:l=there coming	0 -15 10 4
pair:l=there day	0 -9 5 3
pair:l=there day-none	0 -10 6 4
pair:l=there n=0	0 -14 10 4
pair:l=there not-both	-1 -8 6 4
pair:l=there part:sure	0 -15 6 7
pair:l=through 	-3 0 -13 14
pair:l=through both	-1 -1 -9 12
pair:l=through day	-3 -9 -14 22
pair:l=through day-none	0 -13 -7 19
pair:l=through n=1	-2 0 -11 13
pair:l=through no-word	0 0 -10 9
pair:l=through not-both	0 -8 -4 12
pair:l=thursday n=1	5 11 -17 -2
pair:l=thursday n=2	-1 -24 15 10
pair:l=thursday no-word	14 -6 2 -11
pair:l=thursday, 	-5 2 7 -16
pair:l=thursday, day	-5 2 7 -16
pair:l=thursday, day-none	-5 1 8 -16
pair:l=thursday, n=0	-3 -1 9 -9
pair:l=thursday, no-word	-2 2 3 -11
pair:l=thursday, not-both	-5 3 5 -15
pair:l=till 	-3 -10 -11 20
pair:l=till day	-3 -9 -12 20
pair:l=till n=1	0 -6 -5 11
pair:l=till no-word	0 -4 -10 13
pair:l=till not-both	-3 -11 -10 21
pair:l=time day	0 13 -9 -2
pair:l=to 	-7 26 -34 7
pair:l=to both	-1 19 -8 -13
pair:l=to coming	0 -6 -4 10
pair:l=to day	-13 4 -11 10
pair:l=to day-none	-3 9 -15 6
pair:l=to day=l1	-1 -11 4 10
pair:l=to day=r2	0 13 -12 0
pair:l=to n=0	-4 47 -33 -15
pair:l=to n=1	-2 -13 7 9
pair:l=to n=2	0 -15 1 14
pair:l=to no-word	-7 16 -34 13
pair:l=to not-both	-8 -10 -2 18
pair:l=to part:sure	0 -15 12 4
pair:l=to running	0 -9 13 -2
pair:l=together day-none	0 12 -9 0
pair:l=tokyo, both	0 -11 4 7
pair:l=tokyo, day-none	0 1 5 -13
pair:l=tokyo, n=1	0 8 -2 -6
pair:l=tokyo, n=2	0 -16 7 8
pair:l=tokyo, no-word	0 -12 22 -19
pair:l=tokyo, not-both	0 0 6 -13
pair:l=tomorrow coming	0 -8 0 9
pair:l=tomorrow day	0 -8 0 9
pair:l=tomorrow day=l0	0 -8 0 9
pair:l=tomorrow n=0	0 -8 0 9
pair:l=tomorrow, 	0 12 -10 0
pair:l=tomorrow, day	0 12 -10 0
pair:l=tomorrow, day=l0	0 12 -10 0
pair:l=tomorrow, not-both	0 9 -7 0
pair:l=town, 	0 -9 0 8
pair:l=town, day	0 -9 0 8
pair:l=town, no-word	0 -6 -5 11
pair:l=truce 	0 -6 -5 11
pair:l=truce day-none	0 -9 -2 12
pair:l=trump no-word	0 -8 10 0
pair:l=tuesday 	-11 -1 4 1
pair:l=tuesday day	-11 -1 4 0
pair:l=tuesday day-none	-9 -5 5 3
pair:l=tuesday n=0	-7 -12 6 10
pair:l=tuesday n=1	0 29 -17 -13
pair:l=tuesday n=2	0 -7 10 -2
pair:l=tuesday no-word	-3 6 5 -10
pair:l=tuesday not-both	-9 -3 5 1
pair:l=tuesday prev:sure	-3 -11 0 12
pair:l=tuesday, 	10 -6 -1 0
pair:l=tuesday, day	10 -6 -1 0
pair:l=tuesday, day-none	10 -7 -1 0
pair:l=tuesday, n=0	13 -9 1 -5
pair:l=tuesday, no-word	3 4 0 -11
pair:l=tuesday, not-both	10 -7 -1 0
pair:l=tunis, 	7 -12 5 0
pair:l=tunis, day	7 -12 5 0
pair:l=ulaanbaatar, 	0 -11 -2 14
pair:l=ulaanbaatar, day	0 -11 -2 14
pair:l=ulaanbaatar, day-none	0 -10 -6 14
pair:l=ulaanbaatar, no-word	0 -11 -2 14
pair:l=until 	-12 20 -18 -3
pair:l=until coming+ended	0 -11 7 3
pair:l=until coming+running	0 -10 0 12
pair:l=until day	-23 6 -20 16
pair:l=until day-none	-14 9 -15 5
pair:l=until day=l1	0 -12 0 14
pair:l=until ended	0 13 -2 -9
pair:l=until n=0	-8 23 -34 0
pair:l=until n=1	-9 -4 -5 11
pair:l=until no-word	-8 10 -13 3
pair:l=until not-both	-15 7 -26 13
pair:l=until part:sure	-7 0 -24 17
pair:l=until running	0 -12 0 13
pair:l=up 	0 -11 0 11
pair:l=up n=0	0 -10 -1 12
pair:l=up n=1	0 -5 10 -5
pair:l=valletta, 	5 12 -16 -5
pair:l=valletta, day	5 12 -16 -5
pair:l=valletta, n=1	5 15 -14 -12
pair:l=valletta, no-word	0 17 -7 -11
pair:l=vienna, day-none	0 -9 13 -5
pair:l=vienna, n=1	0 -5 11 -7
pair:l=vienna, not-both	0 -8 13 -6
pair:l=washington 	-4 9 -2 -5
pair:l=washington both	-5 9 -15 8
pair:l=washington coming	0 -7 -3 11
pair:l=washington n=1	-6 9 -10 4
pair:l=washington n=2	0 -8 10 0
pair:l=washington not-both	0 -7 15 -7
pair:l=washington part:sure	-2 -13 13 0
pair:l=washington, 	-13 6 3 -10
pair:l=washington, both	-9 -5 10 0
pair:l=washington, day	-13 5 4 -10
pair:l=washington, day-none	0 11 -17 2
pair:l=washington, day=r3	0 0 6 -10
pair:l=washington, day=r5	0 -6 9 -2
pair:l=washington, n=1	-3 28 -23 -3
pair:l=washington, n=2	-1 0 11 -19
pair:l=washington, n=3	-1 -13 14 1
pair:l=washington, not-both	-1 29 -13 -13
pair:l=washington, sent:sure	-5 3 7 -20
pair:l=washington/beijing, 	0 9 -4 -3
pair:l=washington/beijing, both	0 9 -4 -3
pair:l=washington/beijing, day	0 9 -4 -3
pair:l=washington/beijing, n=2	0 9 -7 0
pair:l=washington/beijing, no-word	0 13 -10 -1
pair:l=wednesday 	13 -9 0 -3
pair:l=wednesday day	13 -9 0 -3
pair:l=wednesday day-none	14 -12 1 -2
pair:l=wednesday n=0	12 10 -22 -20
pair:l=wednesday n=1	1 -25 15 9
pair:l=wednesday n=2	0 17 -9 -5
pair:l=wednesday not-both	13 -10 0 -2
pair:l=wednesday, 	-7 -6 0 9
pair:l=wednesday, day	-7 -6 0 9
pair:l=wednesday, day-none	-6 -9 2 10
pair:l=wednesday, no-word	-2 6 -27 8
pair:l=wednesday, not-both	-7 -8 2 9
pair:l=wednesday, prev:sure	-1 -15 14 1
pair:l=week, 	0 -10 13 -2
pair:l=week, day	0 -10 13 -2
pair:l=week, n=1	0 -9 11 0
pair:l=week, no-word	0 -9 11 0
pair:l=week, not-both	0 -8 11 -1
pair:l=wellington, 	0 -24 7 18
pair:l=wellington, day	0 -24 7 18
pair:l=windhoek, 	-6 -11 5 9
pair:l=windhoek, day	-6 -11 5 9
pair:l=windhoek, day-none	0 -4 -10 12
pair:l=windhoek, not-both	-6 -11 5 9
pair:l=with 	0 12 -5 -3
pair:l=with day	0 13 -6 -4
pair:l=yerevan, 	8 0 -2 -9
pair:l=yerevan, day	8 0 -2 -9
pair:l=york part:sure	0 -12 8 0
pair:l=york, n=2	0 -9 11 0
pair:l=york, sent:sure	0 -6 10 -3
pair:l=· 	11 -1 0 -13
pair:l=· day	11 -1 -1 -13
pair:l=· day-none	11 -1 -1 -13
pair:l=· n=0	5 -10 9 -3
pair:l=· n=1	9 -1 -7 -2
pair:l=· n=2	-4 18 -10 -1
pair:l=· no-word	11 -1 -1 -13
pair:l=· not-both	11 -3 0 -12
pair:l=— 	-7 0 13 -14
pair:l=— both	0 -7 9 0
pair:l=— day	-7 0 13 -14
pair:l=— day-none	-5 -2 14 -10
pair:l=— n=0	-1 -9 14 -2
pair:l=— n=1	-2 20 -8 -7
pair:l=— n=2	0 -8 9 0
pair:l=— no-word	-4 5 5 -11
pair:l=— not-both	-7 6 5 -12
pair:no-word 	-13 13 -10 6
pair:no-word both	-20 8 -2 -1
pair:no-word coming	-14 0 7 -3
pair:no-word coming+ended+running	-3 16 -16 2
pair:no-word coming+running	0 -1 -4 9
pair:no-word ended	7 7 1 -18
pair:no-word ended+running	-1 9 6 -30
pair:no-word n=0	-12 8 4 -7
pair:no-word n=1	-9 14 -6 -10
pair:no-word n=2	-6 9 -2 -10
pair:no-word n=5	-1 2 -16 12
pair:no-word not-both	-14 21 -7 -13
pair:no-word running	-19 4 13 -8
pair:not-both n=0	0 5 -10 5
pair:not-both n=2	-11 1 6 -3
pair:not-both n=3	-2 8 -5 0
pair:not-both n=4	-10 6 -1 0
pair:part:sure 	-15 -3 19 -18
pair:part:sure both	17 -18 7 -3
pair:part:sure coming	19 3 -6 -15
pair:part:sure coming+ended	-12 10 -9 4
pair:part:sure coming+ended+running	-13 0 13 -1
pair:part:sure coming+running	7 13 -12 -9
pair:part:sure ended	-34 -10 3 20
pair:part:sure ended+running	20 -21 2 -4
pair:part:sure n=0	-13 11 -10 6
pair:part:sure n=1	15 -16 12 -8
pair:part:sure n=2	6 0 6 -14
pair:part:sure not-both	-13 6 4 -7
pair:part:sure running	13 7 -6 -18
pair:prev:sure 	16 -9 4 -7
pair:prev:sure both	0 -5 8 -6
pair:prev:sure coming	-20 3 2 2
pair:prev:sure coming+running	-4 -9 4 7
pair:prev:sure ended	8 -12 7 -1
pair:prev:sure n=0	3 -14 8 0
pair:prev:sure n=1	14 2 -5 -7
pair:prev:sure n=2	-20 5 1 -1
pair:prev:sure n=3	-4 9 -8 0
pair:running both	20 8 0 -37
pair:running n=0	-20 21 -14 3
pair:running n=1	12 -8 19 -29
pair:running n=2	12 4 -8 -11
pair:running not-both	-19 4 3 5
pair:sent:sure both	-4 12 -16 4
pair:sent:sure coming+running	0 -10 -2 14
pair:sent:sure ended	0 11 -20 1
pair:sent:sure ended+running	-2 -7 -9 17
pair:sent:sure n=0	24 14 -41 -3
pair:sent:sure n=1	-17 7 -6 7
pair:sent:sure n=2	-6 -7 -2 16
pair:sent:sure n=3	-5 -11 22 -8
pair:sent:sure n=4	0 0 6 -8
pair:sent:sure n=5	0 12 -2 -9
pair:sent:sure not-both	0 -7 0 4
part:calls	-63 -28 53 -45
part:coming	-10 8 -7 5
part:experts	4 -23 11 10
part:m=adjourned	0 -2 -8 11
part:m=arrived	12 4 -12 -9
part:m=arrives	-6 31 -26 -3
part:m=bargain	0 -7 10 -2
part:m=broke off	-4 -1 -15 16
part:m=came	-5 7 -9 4
part:m=closed	-13 6 -16 12
part:m=come	-3 21 -9 -19
part:m=comes	0 1 4 -13
part:m=conference	-7 4 4 -9
part:m=consultations	-1 -6 16 -12
part:m=delegation	-5 -12 14 5
part:m=delegations	6 -10 -10 15
part:m=dinner	16 -11 -2 -1
part:m=expected	-8 8 0 -14
part:m=flew	-8 3 -11 11
part:m=flies	-1 3 7 -22
part:m=go	-1 8 -19 7
part:m=guest	6 18 -18 -11
part:m=handshake	0 -9 -5 15
part:m=host	0 14 -13 0
part:m=invited	0 9 -6 -2
part:m=landed	0 11 -14 -2
part:m=lands	6 -3 -13 8
part:m=meet	9 2 0 -22
part:m=meeting	-3 -12 7 12
part:m=meets	-18 5 1 0
part:m=met	-1 -1 10 -15
part:m=negotiating	3 0 -15 7
part:m=negotiations	-2 -7 12 -1
part:m=negotiator	0 -17 10 5
part:m=negotiators	4 10 -12 -2
part:m=parted	-5 -21 -2 21
part:m=received	-5 -5 11 -5
part:m=receives	0 -13 13 0
part:m=round	-9 4 2 -3
part:m=rounds	0 16 -12 -1
part:m=sat	20 -20 7 -12
part:m=settled	0 -4 12 -10
part:m=shook hands	-8 -19 25 -2
part:m=signed	-15 8 -5 1
part:m=sit	-10 5 -7 10
part:m=spent	-8 -1 12 -7
part:m=stop	0 9 0 -11
part:m=table	5 -26 0 24
part:m=talk	-13 6 4 -22
part:m=talked	9 -14 19 -23
part:m=talking	-2 -21 11 10
part:m=there	0 -9 0 11
part:m=time	-1 1 -8 7
part:m=travels	11 0 -7 -1
part:m=visit	10 -18 4 7
part:m=went	-11 10 0 -4
part:m=where	8 -18 10 -3
part:meets	-11 0 1 4
part:running	8 3 0 -14
part:summit	-4 0 11 -17
part:wished	-10 18 -6 -7
pc0=bear	-15 -9 11 7
pc0=end	-10 4 7 -5
pc0=impose	-6 11 1 -20
pc0=propose	4 -1 -8 12
pc0=say	12 -4 2 -10
pc0=suspend	-5 6 7 -16
pc0=target	4 -15 8 3
pc0=up	-2 6 3 -15
pc1=bear	-14 -7 9 7
pc1=begin	-12 13 -7 0
pc1=buy	0 -6 10 -2
pc1=down	0 -10 6 5
pc1=end	-12 12 5 -12
pc1=impose	-10 7 -1 -2
pc1=propose	15 -8 0 0
pc1=say	10 1 -1 -11
pc1=sell	0 12 -5 -2
pc1=suspend	-6 10 5 -19
pc1=threaten	0 11 -10 0
pc1=up	-3 15 -2 -15
pct0=agree present	0 10 -5 -2
pct0=bear modal	0 10 -10 0
pct0=bear past	-5 -26 25 5
pct0=bear perfect	0 0 2 -9
pct0=begin modal	0 11 -7 0
pct0=begin past	-17 5 2 -1
pct0=begin pluperfect	10 -17 10 -5
pct0=begin present	-7 6 -15 10
pct0=down future	0 10 0 -11
pct0=down present	-1 -12 5 10
pct0=end modal	0 -14 14 0
pct0=impose past	0 12 1 -21
pct0=impose perfect	0 1 3 -8
pct0=impose present	-9 17 -6 -10
pct0=impose present-passive	0 -12 15 -2
pct0=propose future	0 -9 0 8
pct0=propose past	13 8 -17 -5
pct0=propose perfect	0 10 -10 0
pct0=propose pluperfect	-4 -11 15 0
pct0=propose present	-3 -7 0 12
pct0=return present	-3 -3 9 -2
pct0=say modal	13 -13 0 0
pct0=say past	5 5 -2 -10
pct0=say present-passive	0 -7 8 0
pct0=stay modal	0 10 -5 -1
pct0=stay pluperfect	0 10 -6 0
pct0=suspend future	0 12 -7 -5
pct0=suspend present-passive	0 -9 10 0
pct0=target future-passive	0 -10 3 7
pct0=target perfect	0 -11 5 6
pct0=up future	0 -10 10 0
pct0=up past	0 6 1 -12
pct0=up present	0 14 -9 -2
pct1=agree present	0 10 -6 -2
pct1=bear infinitive	0 -13 4 9
pct1=bear modal	0 10 -10 0
pct1=bear past	-5 -26 25 5
pct1=bear perfect	0 0 2 -9
pct1=begin modal	0 11 -7 0
pct1=begin past	-17 4 3 0
pct1=begin pluperfect	10 -17 10 -5
pct1=begin present	-7 6 -16 11
pct1=buy gerund	0 -10 10 0
pct1=down future	0 10 0 -11
pct1=down present	-1 -12 5 10
pct1=impose infinitive	-8 8 -9 5
pct1=impose participle-passive	5 -6 -5 13
pct1=impose past	0 9 2 -19
pct1=impose present	-9 12 1 -16
pct1=impose present-passive	0 -12 15 -2
pct1=propose future	0 -8 0 9
pct1=propose participle-passive	13 -10 6 -12
pct1=propose past	13 7 -17 -4
pct1=propose perfect	0 8 -10 2
pct1=propose pluperfect	-4 -11 15 0
pct1=propose present	-1 -14 12 4
pct1=return present	-3 -3 9 -2
pct1=say modal	13 -13 0 0
pct1=say past	5 10 -8 -10
pct1=say present-passive	0 -7 8 0
pct1=stay future	0 0 6 -10
pct1=stay modal	0 10 -5 -1
pct1=stay participle-passive	0 12 -8 -3
pct1=stay pluperfect	0 10 -6 0
pct1=suspend future	0 12 -7 -5
pct1=suspend present-passive	0 -9 10 0
pct1=target future-passive	0 -10 3 7
pct1=target participle-passive	0 8 -7 0
pct1=target perfect	0 -11 5 6
pct1=up future	0 -10 10 0
pct1=up past	0 6 1 -12
pct1=up present	0 16 -12 -2
people=0	-2 25 -13 -16
people=1	-12 20 -22 7
people=2	-13 -16 23 -2
people=3	11 -57 25 22
people=4	-1 -24 25 -2
phas-future	-18 3 -6 10
phas-gerund	-1 7 6 -26
phas-infinitive	-12 2 -1 3
phas-modal	15 -6 2 -9
phas-participle	10 1 -2 -5
phas-past	18 5 -9 -11
phas-perfect	-21 8 3 -6
phas-pluperfect	-3 5 4 -12
phas-present	-13 0 2 3
prev:calls	-6 -36 49 -22
prev:coming	21 -2 2 -18
prev:ended	-19 10 -6 2
prev:experts	20 -14 6 -7
prev:heads=1	-9 9 -4 -4
prev:heads=2	-10 -10 24 -12
prev:meets	13 -12 -2 6
prev:running	16 -16 5 0
prev:sure	-4 20 -19 -8
prev:wished	1 5 -10 4
pt0=future	-15 10 -7 4
pt0=future-passive	0 -3 -3 10
pt0=modal	17 -4 -2 -6
pt0=past	7 2 -1 -8
pt0=past-not	11 -9 0 0
pt0=past-passive	9 -6 -1 0
pt0=perfect	-19 6 -1 1
pt0=pluperfect	-1 3 3 -9
pt0=present	-21 6 -3 6
pt0=present-passive	-1 -6 8 0
pt1=future	-15 8 -5 2
pt1=future-passive	0 -2 -4 10
pt1=gerund	0 1 7 -20
pt1=infinitive	-11 2 0 0
pt1=modal	17 0 -9 -5
pt1=participle-passive	10 1 -5 -3
pt1=past-not	11 -9 0 0
pt1=perfect	-14 7 -3 1
pt1=pluperfect	-1 0 7 -8
pt1=present	-20 0 5 3
pt1=present-passive	-1 -6 8 0
pv0=add	0 -10 11 0
pv0=call	7 8 -11 -9
pv0=carry	0 -18 19 0
pv0=charge	8 -15 4 5
pv0=come	-13 -4 3 7
pv0=discuss	0 -11 0 9
pv0=expect	0 -10 7 2
pv0=extend	0 -7 0 9
pv0=fall	11 -6 -5 0
pv0=get	0 -2 -10 11
pv0=go	-1 8 0 -11
pv0=have	2 13 -15 0
pv0=hold	0 0 9 -14
pv0=know	12 -6 -2 -2
pv0=lower	0 -13 14 0
pv0=meet	-11 15 -4 -5
pv0=other	0 16 -12 -6
pv0=pay	-1 -9 9 2
pv0=propose	0 17 -16 0
pv0=put	-3 9 -2 -7
pv0=report	12 -10 -1 0
pv0=run	0 9 -3 -3
pv0=say	-15 -3 14 -2
pv0=see	0 -7 10 0
pv0=sign	-2 -11 7 8
pv0=sit	0 4 -13 7
pv0=start	0 -12 -8 18
pv0=stop	0 -10 15 -4
pv0=take	0 8 0 -9
pv0=want	0 13 -23 7
pv1-none	-2 7 -10 1
pv1=add	0 -10 11 0
pv1=agree	0 8 -9 2
pv1=ask	11 0 -9 0
pv1=begin	2 10 -4 -10
pv1=call	7 14 -16 -10
pv1=charge	7 -14 3 4
pv1=collect	0 -8 -1 11
pv1=come	-13 -9 9 7
pv1=conclude	0 -4 11 -8
pv1=discuss	0 -11 0 9
pv1=extend	0 -9 -3 14
pv1=fall	11 -6 -5 0
pv1=get	0 -8 -1 11
pv1=go	-2 17 -2 -17
pv1=hold	0 1 9 -15
pv1=hope	0 -9 9 0
pv1=know	12 -5 -3 -2
pv1=lower	0 -20 23 -4
pv1=meet	-9 14 -2 -12
pv1=pay	-1 -12 13 0
pv1=plan	0 -19 24 -9
pv1=propose	0 27 -27 0
pv1=report	12 -10 -1 0
pv1=run	0 9 -3 -3
pv1=say	-13 1 6 -3
pv1=see	0 -15 18 -1
pv1=settle	1 2 -11 5
pv1=sign	1 -12 4 7
pv1=start	0 -10 -9 18
pv1=suspend	-1 10 -3 -3
pv1=take	0 11 -2 -9
pv1=threaten	0 9 -8 0
pv1=want	0 6 -12 2
pvt0=be future	0 -9 13 -1
pvt0=be present	6 -5 -12 13
pvt0=begin past	-5 16 -5 -5
pvt0=call past	8 9 -18 -1
pvt0=call present	0 -3 6 -3
pvt0=carry present	0 -18 20 0
pvt0=charge modal	9 -9 0 0
pvt0=end present	0 4 4 -12
pvt0=expect present	0 -11 8 2
pvt0=extend future	0 -11 -6 16
pvt0=fall past	11 -7 -4 0
pvt0=get past	0 -8 -2 12
pvt0=have past	5 5 -12 0
pvt0=have present	-3 9 -7 0
pvt0=hold future	0 12 -8 -2
pvt0=hold present	0 -3 10 -6
pvt0=leave past	0 10 -9 -3
pvt0=lower present	0 -15 15 0
pvt0=meet modal	0 10 -11 0
pvt0=meet past	-2 -7 13 -1
pvt0=meet present	0 9 -12 0
pvt0=negotiate present	0 -3 -5 9
pvt0=other past	9 -8 1 -1
pvt0=other pluperfect	-2 12 -5 -2
pvt0=other present	0 13 -12 0
pvt0=pay present	0 -6 12 -7
pvt0=propose past	0 13 -13 0
pvt0=put perfect	0 11 -5 -2
pvt0=raise future	0 -9 4 4
pvt0=report past	12 -10 0 0
pvt0=say past	-10 1 8 -6
pvt0=say present	-4 -12 13 3
pvt0=see past	0 -12 13 0
pvt0=settle perfect	3 7 -9 -1
pvt0=sit past	0 4 -11 5
pvt0=start present	0 -2 -7 9
pvt0=take past	0 -6 13 -5
pvt0=take present	0 9 -7 0
pvt0=want present	0 12 -23 7
pvt0=write past	0 10 -8 0
pvt0=write present	0 -10 10 0
pvt1=announce past	0 12 -3 -5
pvt1=be future	0 -10 14 -1
pvt1=be present	6 -7 -11 15
pvt1=begin past	-5 14 -4 -5
pvt1=call past	8 9 -18 -1
pvt1=call present	0 -3 6 -3
pvt1=carry present	0 -18 19 0
pvt1=charge modal	9 -9 0 0
pvt1=collect participle	0 -11 0 12
pvt1=end present	0 4 4 -12
pvt1=extend future	0 -11 -6 16
pvt1=fall past	11 -7 -4 0
pvt1=get past	0 -8 -2 12
pvt1=hold future	0 12 -8 -2
pvt1=hold present	0 -3 10 -6
pvt1=leave participle	0 -2 -8 10
pvt1=leave past	0 10 -9 -3
pvt1=lower infinitive	0 -9 11 -1
pvt1=lower present	0 -15 15 0
pvt1=meet modal	0 10 -11 0
pvt1=meet past	-2 -7 13 -1
pvt1=meet present	0 10 -13 0
pvt1=negotiate present	0 -3 -5 9
pvt1=other past	9 -8 1 -1
pvt1=other pluperfect	-2 10 -3 -2
pvt1=other present	0 13 -12 0
pvt1=pay present	0 -6 12 -7
pvt1=plan participle	0 -14 18 -5
pvt1=put infinitive	0 -13 9 4
pvt1=put perfect	0 10 -5 -2
pvt1=raise future	0 -9 4 4
pvt1=report past	12 -10 0 0
pvt1=say past	-10 7 2 -6
pvt1=say present	-4 -12 13 3
pvt1=see past	0 -12 13 0
pvt1=settle perfect	3 7 -9 -1
pvt1=sign past	-2 -8 1 9
pvt1=sit past	0 4 -11 5
pvt1=start present	0 -2 -7 9
pvt1=take past	0 -8 14 -5
pvt1=want present	0 6 -11 2
pvt1=write past	0 10 -8 0
pvt1=write present	0 -10 10 0
q:!	-1 16 -19 3
q:"	-9 4 3 -10
q:'s	10 -10 12 -14
q:(	6 -18 13 0
q:)	6 -11 4 0
q:*	0 17 -12 -1
q:,	-11 -3 5 2
q:-	0 13 0 -20
q:.	-13 9 3 -9
q:/	-6 23 -8 -14
q::	-8 -9 13 0
q:<day-ahead>	-3 11 6 -28
q:<day-gone>	4 2 -12 10
q:<day-today>	5 3 -18 12
q:<gate>	-14 3 0 2
q:<goods-amount>	-1 4 -8 5
q:<level-noun>	-17 9 -4 3
q:<level>	-26 27 -16 -5
q:<money>	-4 26 -15 -14
q:<month-gone>	-7 -7 19 -12
q:<name>	5 -7 2 2
q:<number>	-4 10 -3 -10
q:<office>	-11 2 -2 6
q:<organisation>	0 36 -26 -19
q:<person>	-8 -7 6 8
q:<points>	0 22 -26 0
q:<quality>	3 -8 0 6
q:<seat>	-12 3 -7 9
q:<sender>	-12 16 6 -31
q:<span>	14 5 -18 0
q:<taker>	5 -3 -12 7
q:<v-agree>	-16 24 -4 -24
q:<v-bear>	0 6 5 -20
q:<v-begin>	-2 -1 10 -13
q:<v-buy>	-9 19 -2 -28
q:<v-down>	2 6 -4 -7
q:<v-end>	-6 3 11 -20
q:<v-impose>	-8 1 3 -4
q:<v-propose>	9 -12 10 -6
q:<v-say>	-12 9 -2 -5
q:<v-sell>	0 -9 12 -6
q:<v-stay>	-35 9 -1 4
q:<v-suspend>	-5 13 -14 5
q:<v-target>	-13 -8 15 -1
q:<v-threaten>	-2 12 -6 -4
q:<v-up>	9 10 -14 -7
q:?	-18 6 4 -6
q:@	0 0 -11 8
q:_	0 -6 -1 9
q:a	0 1 -15 15
q:about	5 3 -32 18
q:accused	0 12 -8 -2
q:across	9 -11 2 -2
q:act	0 11 -5 0
q:add	0 -15 0 16
q:additional	0 13 -12 0
q:against	0 11 -5 -5
q:ago	5 -15 10 0
q:agree	10 3 0 -22
q:agreement	-12 18 -4 -10
q:aircraft	0 -10 11 0
q:aire	0 -6 8 0
q:alive	0 8 -1 -4
q:all	-3 23 -29 9
q:alone	0 18 -15 -2
q:an	6 -11 10 -5
q:and	13 -16 -12 25
q:announce	4 14 -27 2
q:announcement	9 -18 10 0
q:another	9 0 0 -7
q:answer	0 -17 10 8
q:any	0 -15 8 8
q:anybody	0 -13 0 13
q:are	26 4 -20 -4
q:arithmetic	9 -7 0 0
q:arrangement	0 -11 10 3
q:arrived	0 -11 -1 15
q:article	0 9 -6 0
q:as	-22 0 10 -4
q:aside	0 12 -10 0
q:at	14 -7 -4 4
q:auckland	9 -4 0 -3
q:autumn	0 -4 -5 11
q:average	0 9 -9 0
q:back	11 -14 7 -1
q:bag	13 -11 -1 0
q:banana	0 11 -5 -3
q:bargain	0 -10 10 0
q:base	0 10 -4 -1
q:be	-6 -13 20 -4
q:been	18 -19 0 6
q:before	-11 24 -8 -18
q:begin	1 4 0 -12
q:behind	0 -10 12 0
q:being	11 -14 9 -11
q:believe	0 -14 17 0
q:bergen	0 -9 9 0
q:bessent	0 10 -15 2
q:between	20 -7 -10 0
q:beyond	0 -7 10 0
q:bloc	0 -10 11 0
q:boat	2 -11 0 6
q:both	-14 -12 8 16
q:brandy	0 10 -6 -2
q:breakfast	0 10 -3 -2
q:bridge	-1 17 -12 -2
q:bring	4 2 -14 5
q:broke	3 -5 -6 8
q:bueno	0 -6 8 0
q:built	0 -9 12 -1
q:bus	0 9 0 -9
q:busan	-7 -11 21 -14
q:but	1 -27 32 -11
q:butter	0 -8 10 0
q:buy	0 14 -7 -6
q:by	3 9 -21 9
q:cabinet	0 14 -9 -2
q:call	-4 -8 11 0
q:calm	0 -9 12 0
q:can	-1 8 -10 0
q:capital	7 -3 -11 5
q:car	28 -22 4 -9
q:carry	23 -36 20 -3
q:cartagena	-1 -5 9 0
q:case	0 20 -16 -2
q:ceremony	-2 0 -8 9
q:certain	0 -8 13 -5
q:certificate	0 -8 10 0
q:chain	0 -5 -4 9
q:changed	0 18 -28 11
q:charge	3 -11 -5 16
q:cheaper	0 -11 13 0
q:cheese	0 -18 19 0
q:city	0 10 -3 -4
q:close	0 11 -14 5
q:closed	0 9 -10 0
q:club	0 15 -7 -4
q:cod	0 13 -11 0
q:collect	0 -13 23 -11
q:come	-1 -14 13 2
q:commerce	5 -15 10 0
q:commission	0 13 -8 -1
q:company	0 16 -2 -12
q:constructive	0 -18 5 13
q:contract	6 4 -9 -2
q:control	0 -7 12 -3
q:correction	0 9 -4 -2
q:cost	0 11 -6 -3
q:cotton	0 -10 11 0
q:could	-2 24 -34 9
q:custom	-1 30 -22 -7
q:cut	0 25 -22 -3
q:date	3 11 -21 4
q:davo	0 19 -17 0
q:day	-11 -17 -1 28
q:de	1 -15 5 5
q:deal	7 -6 9 -19
q:decision	0 18 -16 0
q:decree	0 8 -13 5
q:delegation	7 -24 4 16
q:deny	0 -10 10 0
q:deputy	11 -8 0 -3
q:described	0 15 -13 0
q:desk	0 -3 8 -6
q:dialogue	0 12 -11 0
q:diary	0 -13 14 0
q:dinner	0 13 -11 -2
q:direction	0 15 -15 0
q:discuss	0 10 -8 0
q:discussion	0 10 -10 0
q:dispute	-3 11 1 -14
q:do	-3 7 6 -20
q:doe	-3 14 -10 0
q:don't	0 10 -11 0
q:door	0 13 -14 0
q:down	-3 -10 9 3
q:draft	0 -14 15 0
q:draw	0 11 -10 0
q:drop	0 -9 6 2
q:durban	0 -10 0 8
q:duty	-12 0 10 -11
q:each	-11 30 -9 -18
q:economy	0 15 -7 -6
q:eight	10 -1 -12 0
q:eighth	0 -6 14 -12
q:either	0 13 -11 0
q:election	0 19 -17 -1
q:eleven	11 1 -15 0
q:evening	0 -20 12 6
q:everyone	0 -8 10 0
q:everything	0 13 -10 0
q:expect	8 0 -1 -12
q:expire	0 7 0 -12
q:explain	0 -10 11 0
q:export	-1 -20 26 -6
q:extra	0 -10 8 1
q:fact	0 -13 13 0
q:failed	0 -6 -6 11
q:fall	-3 19 -8 -8
q:far	-1 -35 21 18
q:farm	0 -7 12 -5
q:farmer	0 16 -7 -9
q:fentanyl	-1 10 -2 -5
q:fifth	6 -6 -12 13
q:final	0 7 -12 2
q:finance	0 14 -13 0
q:find	0 -14 10 4
q:first	-18 -25 15 22
q:five	-2 -8 7 1
q:for	2 7 -4 -9
q:force	-7 8 3 -11
q:forced	0 12 -9 0
q:found	0 9 -2 -4
q:four	0 0 -10 9
q:fourth	-3 -14 10 7
q:framework	0 -18 11 7
q:free	-3 10 -4 -6
q:friend	0 20 -15 -3
q:fruit	0 -7 10 0
q:full	-1 -3 8 0
q:furniture	9 0 -11 -1
q:future	19 -5 -12 -3
q:gate	6 4 -11 0
q:georgia	0 -7 -2 10
q:give	0 -4 10 -4
q:glass	-5 -1 10 0
q:go	6 21 -22 -10
q:good	-29 -8 19 0
q:great	0 -11 7 5
q:guest	-3 1 -13 11
q:had	20 -1 -13 -2
q:half	2 2 -12 6
q:hall	1 -9 4 2
q:hand	-2 -5 11 -6
q:happy	0 11 -7 -1
q:harbour	0 -11 8 1
q:has	-24 -5 27 -22
q:have	10 8 -6 -14
q:having	0 9 -8 0
q:he	0 8 0 -20
q:help	0 12 -10 -2
q:her	6 -18 11 -1
q:here	0 11 -18 7
q:higher	10 -4 0 -3
q:him	0 -4 9 -5
q:himself	0 -12 12 0
q:his	7 -1 -10 6
q:history	0 11 -8 -1
q:hold	-2 -12 8 8
q:hope	0 12 -4 -8
q:hospital	0 12 -9 -2
q:hotel	0 -11 2 6
q:hour	17 -28 9 7
q:house	11 3 -10 -8
q:how	-8 9 0 -8
q:i	10 -13 10 -6
q:i'm	0 10 -7 -1
q:ice	0 12 -9 -2
q:if	-1 8 -2 -5
q:important	0 11 -6 -2
q:importer	5 -12 -2 9
q:impose	0 -2 -9 10
q:in	-6 -13 20 -4
q:increase	5 -11 -4 9
q:inflation	0 10 -10 0
q:ink	0 0 -12 12
q:instead	0 -4 9 -3
q:interview	0 -8 0 10
q:into	-1 28 -24 -1
q:invest	0 11 -10 0
q:is	-6 1 -7 12
q:isn't	0 -11 13 0
q:it	-10 -5 15 -9
q:keep	-2 29 -18 -15
q:know	0 -8 -6 14
q:kuala	0 -17 16 2
q:lancaster	13 -15 4 -4
q:land	-14 1 13 -9
q:lapse	0 10 -7 0
q:late	0 16 -13 0
q:later	0 11 -23 11
q:law	-12 25 -2 -10
q:lay	-1 9 0 -5
q:lead	0 8 -10 0
q:less	-5 -8 16 -3
q:let	-6 5 6 -16
q:letter	0 10 -2 -7
q:levy	0 -18 17 1
q:licence	7 -10 0 3
q:lie	0 7 -11 1
q:life	0 -9 10 0
q:lift	-3 -4 10 0
q:list	-1 17 -10 -7
q:lithium	0 -10 12 0
q:little	0 9 -20 10
q:live	0 -6 -5 11
q:london	6 -17 7 1
q:long	-9 9 1 -10
q:look	1 3 0 -11
q:lower	0 23 -19 -2
q:lumpur	0 -17 16 2
q:m	0 16 -25 7
q:make	-10 23 -6 -17
q:man	-6 -16 22 -2
q:many	-2 -11 8 5
q:market	-3 -4 11 -3
q:matter	0 -17 21 -6
q:meanwhile	0 11 -6 -2
q:meet	-7 3 6 -11
q:meeting	-2 -17 24 -6
q:member	0 10 -8 0
q:mind	0 10 -8 0
q:minute	-6 -5 13 -4
q:mirror	0 -8 8 0
q:missing	0 -7 12 -3
q:money	0 -14 5 9
q:more	6 3 -19 7
q:morning	-1 -27 11 20
q:most	-2 14 -3 -8
q:move	-5 11 0 -12
q:mr	16 -6 -9 5
q:much	0 10 -3 -6
q:museum	0 9 -7 0
q:must	-1 23 -11 -12
q:my	0 -3 9 -7
q:name	0 16 -9 -3
q:national	0 12 -7 0
q:need	-1 15 -3 -13
q:negotiate	10 -4 -3 -1
q:negotiation	17 -2 -14 0
q:negotiator	8 0 -6 0
q:neighbour	9 3 -14 -2
q:neither	-2 -13 8 8
q:new	-4 -6 11 -1
q:newspaper	0 -11 12 0
q:next	-4 -16 21 -4
q:night	-3 14 -3 -4
q:nine	0 10 -10 0
q:no	3 1 0 -10
q:nobody	11 -37 3 25
q:none	-3 3 6 -10
q:northern	0 8 -7 0
q:not	-16 -6 22 -16
q:note	0 -8 12 -1
q:notice	-3 36 -29 -9
q:now	-1 7 -19 10
q:number	-2 11 -2 -7
q:observed	0 -13 0 14
q:of	-14 -7 8 9
q:off	-4 0 -14 18
q:oil	-7 9 -8 2
q:old	0 -2 -17 15
q:on	9 -2 -7 2
q:one	4 -12 -3 18
q:onion	0 -8 11 0
q:only	7 3 -12 0
q:open	6 16 -15 -6
q:opened	0 -9 6 2
q:or	-1 15 -25 7
q:order	-4 8 0 -12
q:ordinary	0 6 -11 3
q:other	0 7 -20 8
q:our	-15 -5 8 4
q:out	0 -13 10 1
q:outside	0 -10 12 0
q:outstanding	11 -9 0 0
q:over	-23 10 -9 5
q:own	0 11 -9 0
q:p	0 -8 -1 10
q:pact	0 5 3 -10
q:palacio	0 -11 5 6
q:palm	0 11 -9 0
q:paper	-10 7 -6 2
q:pari	0 13 -11 0
q:parliament	0 11 -8 0
q:part	0 7 -10 3
q:past	7 2 0 -12
q:patient	0 10 -8 0
q:pay	-4 17 -13 0
q:peace	-2 19 -12 -5
q:people	6 -8 2 0
q:permanent	0 -12 13 0
q:phone	0 -18 21 -4
q:place	-8 13 -6 -4
q:plan	2 -9 2 2
q:police	9 -8 0 -1
q:post	0 12 -10 0
q:potatoe	7 -16 11 0
q:prefer	-2 -9 14 -1
q:premier	0 -12 12 0
q:president	9 -16 11 -3
q:press	0 -21 21 0
q:price	0 16 -10 -3
q:probably	0 14 -20 4
q:proclamation	0 10 -5 0
q:progress	-1 17 -10 -6
q:prolong	0 12 -9 -1
q:promise	-2 -12 20 -7
q:publish	0 10 -7 0
q:published	0 14 -11 0
q:put	5 -10 11 -9
q:quarrel	0 8 -16 5
q:queue	0 -16 17 0
q:radio	0 -18 19 0
q:rang	0 -19 24 -5
q:rate	-12 13 0 -17
q:rather	0 -6 11 -4
q:react	0 10 -9 0
q:read	0 19 -8 -9
q:reason	0 -12 8 3
q:receive	0 -27 20 5
q:reduce	0 -13 13 0
q:refused	0 -6 7 0
q:remain	0 -6 11 -5
q:renewal	0 -11 8 2
q:renewed	0 -4 13 -8
q:report	-1 18 -9 -8
q:reporter	-6 32 -21 -15
q:representative	0 -10 4 7
q:republic	0 12 -12 0
q:request	0 -6 -5 12
q:result	0 -9 -9 18
q:rice	0 15 -14 0
q:right	0 10 0 -11
q:rise	0 11 -3 -7
q:road	1 8 -11 0
q:rosenbad	-6 -24 23 4
q:rule	-3 17 -14 0
q:rum	0 -5 -3 10
q:safe	0 9 -8 0
q:sailing	0 9 -5 0
q:same	-11 -9 10 5
q:say	-7 10 1 -15
q:scott	0 10 -15 2
q:seal	-10 5 -5 8
q:season	0 -8 10 0
q:seat	0 -9 1 5
q:second	-15 -15 7 19
q:section	0 27 -18 -5
q:see	-12 23 -15 -6
q:seed	0 0 -12 10
q:senate	0 -11 12 0
q:send	9 4 -14 -4
q:sentence	0 -10 11 0
q:seoul	0 13 -10 0
q:session	4 -10 7 0
q:settle	-3 10 0 -13
q:seven	0 11 -9 -1
q:shall	6 -14 1 5
q:share	0 13 -6 -5
q:she	0 -9 14 -2
q:sheet	-3 -5 9 0
q:ship	-10 -2 4 3
q:shook	-2 -16 22 -6
q:short	0 17 -10 -7
q:shut	0 17 -13 -3
q:side	-15 13 -6 0
q:sign	-22 23 -6 -18
q:signature	13 -18 12 -5
q:since	-14 -16 18 8
q:sit	-2 -21 10 13
q:six	0 14 -4 -9
q:small	0 10 -7 0
q:some	0 12 -15 0
q:something	0 -10 10 -3
q:sooner	0 9 0 -8
q:sorry	0 25 -21 -3
q:split	0 -6 -9 13
q:spoken	0 -8 11 -1
q:stage	0 13 -12 0
q:stand	0 9 -4 -2
q:standstill	13 -24 -10 22
q:stay	-1 -18 9 12
q:steel	-1 24 -18 -3
q:step	7 -27 17 2
q:still	2 11 -7 -12
q:stock	0 -12 4 6
q:stockholm	-3 -6 -4 14
q:stop	4 -11 8 0
q:striker	0 10 -6 -1
q:substantial	0 17 -10 -5
q:sunflower	0 -7 -5 11
q:suspend	-4 22 -14 -4
q:suspension	9 5 -18 -4
q:take	-13 -13 20 0
q:talk	7 -16 -6 21
q:talked	6 -20 22 -13
q:talking	-1 11 -5 -1
q:tariff	13 -2 -13 6
q:tea	0 -1 12 -13
q:team	8 -10 -1 4
q:tell	0 8 -1 -13
q:text	2 -7 -4 10
q:than	0 -4 -12 15
q:thank	6 -12 13 -11
q:that	-16 3 0 5
q:the	-19 15 -7 0
q:their	14 2 7 -31
q:them	-11 -1 15 -12
q:then	-10 14 -2 -8
q:there	7 -11 0 8
q:they	-2 -7 13 -5
q:thi	1 -19 12 7
q:think	0 16 -12 -2
q:third	-2 20 -21 -2
q:those	0 11 -6 0
q:threaten	0 9 -6 -1
q:three	0 -20 22 0
q:ticket	0 17 -9 -9
q:time	-11 -26 33 0
q:to	-3 10 -4 -5
q:together	-2 6 0 -9
q:tomatoe	6 -21 0 13
q:too	0 24 -17 -5
q:tool	0 -13 19 -7
q:topic	0 10 -10 0
q:touch	11 -9 0 0
q:touched	0 -10 11 0
q:tractor	0 -12 15 -3
q:trade	-14 -6 10 3
q:trader	0 18 -16 0
q:translated	0 27 -13 -13
q:treasury	0 -3 -7 13
q:treaty	0 -13 15 0
q:truce	-23 11 14 -29
q:two	2 -11 7 4
q:under	-13 0 -1 7
q:unless	0 -16 15 1
q:until	-10 8 2 -6
q:up	-1 -12 14 0
q:us	-3 -15 14 3
q:use	5 -14 10 0
q:used	0 11 -6 -2
q:valley	0 22 -9 -13
q:valparaíso	0 -8 0 9
q:very	0 -3 -15 18
q:vessel	0 11 -10 0
q:vice	0 -20 19 0
q:video	5 -7 -13 15
q:view	0 -12 0 12
q:visit	-9 21 -8 -14
q:vote	0 -13 17 -4
q:voted	0 12 -11 0
q:wall	0 9 -6 0
q:walnut	6 -22 11 6
q:want	0 -34 6 29
q:war	0 23 -22 0
q:was	9 -7 15 -28
q:water	0 15 -1 -12
q:way	10 -21 3 8
q:we	5 11 -13 -3
q:week	-1 8 -1 -11
q:welcome	0 11 -4 -5
q:well	-8 4 12 -20
q:what	-10 10 -7 0
q:when	0 26 -16 -17
q:where	11 -5 -10 9
q:whether	0 -13 7 4
q:which	0 2 16 -47
q:while	0 -18 11 8
q:who	-14 29 -13 -14
q:whole	0 9 -4 -3
q:whom	2 9 -11 0
q:will	-10 21 -15 -1
q:wind	0 -9 7 0
q:window	0 4 -14 8
q:winter	0 -12 13 0
q:wire	0 13 -9 -5
q:with	3 -7 -3 9
q:woke	0 -9 11 0
q:worst	0 -11 0 13
q:worth	0 18 -15 0
q:would	-5 0 -6 14
q:yarn	0 -14 14 0
q:year	-7 29 -8 -27
q:yet	0 26 -20 -5
q:york	6 -12 5 2
q:you	1 -17 17 0
q:your	0 -10 13 -1
q:—	-2 -1 -10 16
qt=future	7 11 -19 5
qt=modal	-7 4 -13 14
qt=past	2 2 15 -38
qt=perfect	-3 6 9 -25
qt=pluperfect	-7 -11 18 0
qt=present	3 -13 8 7
quoted	5 -6 -7 9
r1='s	-2 -9 17 -8
r1=(	-7 -4 8 0
r1=)	-11 0 1 3
r1=:	-12 14 1 -17
r1=;	-28 -3 13 2
r1=<day-today>	-5 -4 10 0
r1=<end>	7 8 -3 -14
r1=<goods>	-3 12 -9 0
r1=<level>	-2 9 -1 -4
r1=<not>	1 0 -20 9
r1=<number>	11 -18 11 -2
r1=<v-agree>	-2 -5 -4 13
r1=<v-down>	-2 10 -3 -3
r1=<v-impose>	5 0 0 -8
r1=<v-say>	5 0 0 -12
r1=<v-stay>	0 5 -15 5
r1=<v-suspend>	0 15 -12 -6
r1=<v-target>	0 -14 16 -2
r1=?	-15 -4 14 -6
r1=a	-8 13 0 -4
r1=about	0 10 -7 0
r1=after	0 -10 7 1
r1=afternoon	6 -16 -12 21
r1=and	36 -7 -3 -29
r1=announce	10 -9 0 0
r1=are	9 10 -19 -7
r1=as	0 -4 -5 10
r1=because	-4 1 7 -11
r1=between	-1 12 -2 -14
r1=by	-6 -4 -3 12
r1=come	0 16 -12 0
r1=doe	0 -9 0 11
r1=evening	5 -16 -10 21
r1=for	17 9 -10 -20
r1=has	0 -7 -6 14
r1=he	-10 0 12 -18
r1=i	0 14 -6 -3
r1=if	0 20 -16 0
r1=in	-9 -31 34 1
r1=is	-16 2 0 4
r1=it	0 7 2 -24
r1=morning	24 -6 -13 -5
r1=mr	1 11 -12 -2
r1=night	-20 -4 -1 16
r1=noon	0 -11 4 7
r1=of	-8 13 0 -22
r1=on	-6 9 -12 5
r1=one	0 9 -3 -2
r1=or	-5 17 -12 0
r1=over	-6 13 0 -8
r1=published	0 18 -22 1
r1=say	0 11 -7 0
r1=she	0 -7 11 -2
r1=show	-3 -4 9 0
r1=take	0 -7 10 -1
r1=that	0 19 -10 -13
r1=the	2 -2 -7 12
r1=there	-4 13 -14 1
r1=they	-7 -10 2 11
r1=to	-5 0 9 -9
r1=unless	0 10 -7 0
r1=until	10 -14 -6 11
r1=was	14 -6 -1 -9
r1=were	0 -7 9 0
r1=what	0 22 -12 -13
r1=with	1 -16 3 12
r1=without	2 -10 -6 12
r1=would	0 -9 11 0
r1=—	-6 19 -14 -6
r2="	0 7 -2 -10
r2='s	5 -15 -4 18
r2=-	0 15 -6 -6
r2=.	-9 -13 12 8
r2=:	22 -14 -12 5
r2=<agent>	6 16 -17 -4
r2=<day-ahead>	3 4 1 -18
r2=<day-gone>	28 -13 -8 -12
r2=<day-today>	10 16 -33 0
r2=<end>	-10 10 -1 -5
r2=<gate>	0 -7 16 -12
r2=<goods-amount>	0 12 -6 -3
r2=<goods>	-19 25 -30 14
r2=<level>	5 14 -13 -12
r2=<name>	-11 -1 6 -1
r2=<not>	-18 11 -2 -3
r2=<number>	5 -22 3 17
r2=<office>	10 -15 17 -12
r2=<organisation>	10 8 -19 0
r2=<person>	6 -9 2 3
r2=<quality>	10 4 -5 -9
r2=<seat>	-11 6 -4 2
r2=<sender>	0 10 -6 -2
r2=<span>	10 3 -16 0
r2=<v-agree>	0 -10 15 -5
r2=<v-bear>	-25 -10 19 1
r2=<v-begin>	-18 12 7 -18
r2=<v-down>	-10 6 1 -4
r2=<v-end>	3 20 -2 -28
r2=<v-impose>	-17 2 0 3
r2=<v-propose>	2 -20 6 12
r2=<v-return>	-1 0 -13 10
r2=<v-say>	3 3 -12 2
r2=<v-stay>	-1 0 7 -8
r2=<v-target>	-1 13 -5 -4
r2=<v-up>	-9 16 -7 0
r2=a	7 11 -10 -15
r2=according	0 15 -14 0
r2=after	-14 -12 -10 27
r2=agree	3 -9 12 -6
r2=all	17 -19 1 4
r2=also	0 13 -13 0
r2=an	2 9 -30 7
r2=announce	-1 -2 -10 12
r2=are	18 -14 0 -2
r2=as	-4 -11 11 4
r2=ask	0 -13 2 10
r2=at	-13 -17 -1 26
r2=been	1 6 -17 4
r2=before	0 -10 0 10
r2=both	-3 6 -10 1
r2=busan	0 -16 18 0
r2=call	0 -8 12 -1
r2=collect	0 -11 12 0
r2=complete	0 -12 14 0
r2=discuss	3 -11 0 3
r2=doe	0 -15 16 0
r2=eastern	0 -11 4 8
r2=effect	0 -12 12 0
r2=end	7 4 2 -20
r2=excerpt	0 14 -6 -5
r2=extend	0 3 -9 5
r2=extract	0 12 -4 -5
r2=first	-1 -7 12 -1
r2=for	14 16 -18 -19
r2=four	0 13 -12 0
r2=framework	0 -3 -13 15
r2=freeze	0 -11 -3 14
r2=geneva	10 -14 1 1
r2=go	-8 6 2 -3
r2=good	0 -8 11 0
r2=have	0 -12 13 0
r2=having	0 -6 -2 11
r2=hour	-1 16 -26 10
r2=how	-3 -5 -3 13
r2=in	6 -6 6 -10
r2=is	-19 30 -11 -19
r2=it	-15 13 -16 9
r2=its	-1 9 -15 7
r2=keep	0 -11 12 0
r2=know	9 -6 0 -1
r2=last	0 12 5 -22
r2=lasted	-2 12 -6 -4
r2=late	0 -8 10 0
r2=leave	-5 13 -8 0
r2=less	0 13 -6 -5
r2=level	0 11 -8 0
r2=levy	0 -11 12 0
r2=local	0 -9 -2 12
r2=meet	-11 -10 21 -6
r2=negotiation	0 -2 -8 11
r2=neither	0 -7 12 -4
r2=new	0 -7 10 0
r2=noon	0 0 -12 9
r2=not	-6 -11 -2 18
r2=nothing	0 17 -14 0
r2=of	-9 5 -12 8
r2=on	3 7 -18 6
r2=only	0 -13 13 0
r2=or	0 15 -13 0
r2=over	0 -6 -7 12
r2=pay	0 1 -12 6
r2=plan	9 -12 -1 6
r2=prolong	0 -12 5 3
r2=published	0 -11 14 0
r2=put	0 13 -4 -9
r2=round	0 -16 19 -2
r2=run	-5 21 -14 0
r2=say	3 9 -14 0
r2=second	0 -21 27 -8
r2=senior	9 -6 -5 0
r2=shall	0 -9 10 0
r2=side	0 -5 9 -4
r2=soybean	0 20 -16 -3
r2=spoke	0 11 -8 0
r2=stay	10 -1 -8 0
r2=talk	-10 26 -17 -4
r2=tariff	0 0 -10 7
r2=telephone	0 -20 23 -1
r2=their	0 15 -7 -8
r2=then	-3 -15 20 -1
r2=there	-2 -20 8 15
r2=they	-4 -7 -5 15
r2=third	-1 -21 23 0
r2=though	0 -11 12 0
r2=three	-7 14 -23 11
r2=time	-4 -2 10 -5
r2=transcript	-1 -10 3 9
r2=two	-14 12 0 -11
r2=until	0 -11 0 14
r2=up	0 13 -6 -5
r2=video	0 -17 19 0
r2=was	-15 -14 17 6
r2=we	9 7 -22 3
r2=were	-1 -6 14 -8
r2=what	0 13 -6 -6
r2=whether	0 -10 4 8
r2=which	-4 17 -4 -9
r2=wire	0 -4 -7 12
r2=with	0 9 -13 1
r2=without	0 17 -5 -16
r2=write	0 12 -7 0
r2=yes	0 -8 11 0
r2=—	0 4 -16 4
r3="	7 -8 -12 8
r3='s	-14 12 -10 3
r3=(	0 13 -11 0
r3=)	-3 -8 0 12
r3=,	12 -10 -14 19
r3=.	-3 0 14 -25
r3=:	-4 -25 16 12
r3=<agent>	-6 13 0 -17
r3=<day-ahead>	17 -10 -6 0
r3=<day-today>	0 -24 17 13
r3=<duty>	-11 -7 5 9
r3=<end>	-10 0 2 4
r3=<goods>	2 23 -32 -2
r3=<level-noun>	-10 22 -27 7
r3=<level>	3 6 0 -23
r3=<name>	0 -10 3 8
r3=<not>	-8 -10 18 -3
r3=<number>	0 18 -13 -9
r3=<office>	-13 -9 21 -10
r3=<organisation>	0 9 0 -17
r3=<person>	-10 -17 36 -27
r3=<quality>	-9 1 -2 6
r3=<seat>	-15 14 0 -11
r3=<sender>	0 18 -14 -1
r3=<span>	16 -7 -27 17
r3=<v-agree>	-6 -11 21 -7
r3=<v-bear>	16 -12 -6 8
r3=<v-end>	0 -5 -17 18
r3=<v-impose>	-2 -10 2 11
r3=<v-propose>	-16 13 0 -9
r3=<v-return>	0 17 -12 -5
r3=<v-say>	6 15 -28 2
r3=<v-stay>	-2 6 -10 4
r3=<v-suspend>	5 -11 -3 13
r3=<v-target>	-2 10 -14 4
r3=<v-threaten>	0 14 -3 -8
r3=<v-up>	13 2 -6 -15
r3=?	12 -7 -5 0
r3=a	-11 -15 11 13
r3=about	10 -23 8 5
r3=account	0 2 -11 7
r3=additional	8 -6 0 0
r3=after	-5 28 -20 -10
r3=again	-3 -13 16 0
r3=agree	0 -15 24 -11
r3=agreement	0 12 -2 -8
r3=an	-7 13 -3 -6
r3=and	1 -14 14 0
r3=as	0 13 -6 -2
r3=at	-5 20 -24 1
r3=be	-3 13 -2 -17
r3=been	-6 14 -7 -4
r3=between	-6 -15 6 14
r3=by	-4 3 6 -12
r3=come	-12 -3 6 5
r3=commerce	0 -15 3 11
r3=country	0 -19 8 12
r3=cut	0 1 -8 7
r3=day	-3 25 -20 -7
r3=deal	0 -14 14 0
r3=delegation	0 11 -6 -3
r3=desk	0 12 -6 -3
r3=did	0 10 -5 0
r3=doe	0 9 -5 0
r3=due	5 -13 7 0
r3=duty	-4 -13 12 5
r3=economic	0 15 -14 0
r3=edition	-2 13 -3 -7
r3=end	2 -7 -5 9
r3=expect	0 8 -11 0
r3=extension	0 -13 0 16
r3=first	12 -1 -3 -7
r3=for	-21 0 2 10
r3=four	3 10 -5 -9
r3=framework	0 0 -11 8
r3=from	-2 -9 23 -10
r3=good	2 9 -11 0
r3=had	-14 15 -12 0
r3=hand	0 11 -4 -6
r3=has	-5 12 -21 7
r3=have	10 -15 10 -8
r3=having	0 14 -7 -7
r3=hear	0 12 -11 0
r3=hold	0 12 -6 -4
r3=home	-1 10 -4 -1
r3=i	-3 -17 20 0
r3=it	-14 4 8 -20
r3=its	0 20 -23 0
r3=joint	0 12 -9 -2
r3=keep	0 -12 0 16
r3=last	0 -14 -4 17
r3=law	0 -13 13 0
r3=leave	16 -10 -14 5
r3=make	-2 -9 12 0
r3=meet	17 1 -14 -4
r3=mention	0 -11 0 11
r3=more	0 5 -13 7
r3=move	11 -7 -4 0
r3=new	-4 0 -14 20
r3=next	10 -5 -5 0
r3=no	0 -2 10 -5
r3=now	-4 8 -1 0
r3=number	-2 11 -4 -3
r3=of	-16 1 14 -10
r3=off	1 -10 13 -6
r3=on	-15 -1 5 4
r3=one	3 5 -18 1
r3=our	0 19 -13 -5
r3=out	0 3 -10 4
r3=p	9 0 -8 -6
r3=pause	0 -17 10 8
r3=plan	-5 13 -2 -7
r3=president	-6 4 6 -13
r3=press	-2 5 7 -12
r3=published	10 -19 10 0
r3=put	0 14 -11 0
r3=round	-10 -15 21 0
r3=run	0 11 -10 0
r3=say	11 4 -19 4
r3=second	-14 -2 14 0
r3=see	0 -12 0 13
r3=side	-5 0 13 -11
r3=signature	0 10 0 -7
r3=state	0 -10 -6 16
r3=still	0 -10 12 0
r3=stop	0 -7 -4 12
r3=talk	-14 2 7 -3
r3=tell	3 6 -2 -12
r3=term	0 -18 19 0
r3=than	-2 17 -6 -8
r3=the	0 1 -16 19
r3=then	0 -7 -3 12
r3=there	-5 -5 12 0
r3=thing	0 -10 11 0
r3=think	0 10 -1 -6
r3=third	-6 18 -4 -10
r3=three	0 -17 7 12
r3=time	3 -5 -10 15
r3=to	14 0 -14 -1
r3=top	8 -6 0 0
r3=trade	11 -9 2 -4
r3=truce	-14 -4 12 0
r3=two	0 13 -9 -5
r3=up	0 -6 8 0
r3=us	0 -5 -4 9
r3=vice	0 2 2 -9
r3=was	-6 20 -1 -33
r3=week	-2 -17 23 -4
r3=will	-10 28 -15 -8
r3=wire	2 11 0 -15
r3=with	-15 7 10 -17
r3=without	0 -19 15 4
r3=would	6 -10 -1 7
r3=you	5 -13 0 7
r4="	-6 0 -11 13
r4='s	-8 -4 12 -4
r4=)	7 -10 22 -21
r4=,	-5 -1 15 -18
r4=-	-11 10 -3 -1
r4=.	19 0 -17 6
r4=:	6 -8 -6 11
r4=<day-ahead>	-7 12 0 -14
r4=<day-gone>	-10 2 -2 7
r4=<day-today>	-9 2 9 -9
r4=<duty>	17 2 -12 -2
r4=<gate>	-11 -4 19 -12
r4=<goods>	13 -8 -13 11
r4=<level-noun>	-1 7 0 -12
r4=<level>	-11 39 -22 -15
r4=<name>	-6 -14 3 17
r4=<not>	9 -4 11 -16
r4=<office>	-13 17 -17 5
r4=<person>	0 -14 10 5
r4=<quality>	8 12 -13 -11
r4=<seat>	-9 -16 27 -16
r4=<span>	-4 22 -16 -5
r4=<v-bear>	-14 -13 19 0
r4=<v-begin>	-5 -4 17 -18
r4=<v-buy>	0 16 -11 -1
r4=<v-down>	0 -5 8 -2
r4=<v-end>	-8 -27 -5 38
r4=<v-impose>	-2 0 12 -19
r4=<v-propose>	1 8 -2 -18
r4=<v-return>	0 11 -5 -4
r4=<v-say>	-6 11 8 -31
r4=<v-sell>	-1 15 -4 -6
r4=<v-suspend>	0 -3 9 -11
r4=a	-26 7 19 -21
r4=about	0 -9 11 0
r4=after	10 4 0 -15
r4=again	0 -14 9 1
r4=agree	0 14 -6 -6
r4=agreement	0 1 5 -8
r4=and	11 13 -4 -28
r4=arrangement	0 -10 14 -4
r4=as	0 12 -10 -7
r4=at	-12 -15 16 7
r4=back	-8 13 0 -8
r4=been	-4 12 -14 1
r4=begin	0 -10 10 0
r4=between	-3 -5 9 0
r4=by	14 -18 16 -16
r4=carry	0 -13 2 10
r4=chip	0 -11 11 0
r4=close	3 -9 -7 10
r4=coffee	14 -9 -3 0
r4=come	1 -19 19 -5
r4=commerce	0 -11 5 6
r4=could	0 -9 14 -3
r4=day	7 -5 -21 9
r4=donald	0 15 -9 -6
r4=done	0 -11 -6 17
r4=down	5 12 -15 -5
r4=duty	25 -19 0 -5
r4=effect	0 -11 11 0
r4=end	-1 -4 -14 19
r4=expire	-1 -4 -3 10
r4=fact	0 12 -8 -2
r4=fall	0 0 -9 9
r4=first	-1 21 -16 -4
r4=for	-14 14 -3 -8
r4=fourth	-1 5 -14 7
r4=free	0 -6 0 9
r4=from	-4 34 -23 -12
r4=gave	0 10 -8 0
r4=get	0 11 -8 0
r4=government	0 14 -7 -5
r4=had	7 3 0 -15
r4=has	0 12 -6 -6
r4=have	4 -10 8 -2
r4=he	2 11 -9 -6
r4=his	-4 6 2 -14
r4=i	3 1 -17 9
r4=if	0 -12 3 9
r4=in	16 -13 -7 12
r4=is	-13 2 2 1
r4=it	-10 -31 18 22
r4=its	0 -12 15 0
r4=last	5 4 -18 3
r4=look	6 -10 -5 8
r4=lose	-2 -7 11 0
r4=margin	0 -14 13 0
r4=meet	-5 -18 23 0
r4=ministry	0 -4 -5 10
r4=minute	-1 -6 15 -6
r4=more	9 -2 -5 0
r4=most	0 12 -7 -3
r4=mr	0 -11 11 0
r4=no	0 -5 14 -6
r4=not	8 8 -11 -12
r4=nothing	0 -19 9 11
r4=now	0 -9 12 -2
r4=of	10 -3 -7 2
r4=on	3 12 -15 -7
r4=once	0 -9 9 0
r4=one	8 -22 18 -3
r4=our	0 -6 9 -1
r4=out	0 -8 -3 13
r4=past	0 10 -8 0
r4=premier	0 2 2 -9
r4=published	-1 10 -2 -2
r4=put	0 -9 13 -4
r4=reporter	0 10 -2 -7
r4=result	0 3 -10 3
r4=return	0 10 -5 -4
r4=room	0 10 -9 -1
r4=round	-1 21 0 -21
r4=same	0 -9 -13 18
r4=say	-12 -5 23 -20
r4=second	-7 0 -11 12
r4=see	0 10 -5 -2
r4=speak	0 13 -11 0
r4=start	-2 11 -4 -4
r4=stop	0 -12 0 13
r4=table	-1 12 -2 -6
r4=talked	5 -15 10 0
r4=tariff	-8 16 -13 3
r4=than	0 4 -16 9
r4=that	-20 -1 0 10
r4=the	5 8 -8 -6
r4=their	10 -6 -3 0
r4=them	6 -14 11 -3
r4=then	0 -8 10 0
r4=they	8 0 0 -13
r4=thi	0 5 5 -12
r4=thing	0 13 -5 -7
r4=time	-1 -3 9 -7
r4=to	7 6 -10 -8
r4=trade	-2 10 0 -6
r4=truce	-15 -4 6 6
r4=two	3 -36 24 9
r4=up	0 -11 12 0
r4=vice	0 -11 0 11
r4=visit	-1 -8 0 12
r4=war	11 -23 0 13
r4=was	-9 0 13 -21
r4=when	0 -8 8 0
r4=where	0 -9 -4 14
r4=who	0 2 6 -9
r4=will	0 10 -32 18
r4=with	-10 -21 14 13
r4=without	7 -13 15 -12
r4=would	5 -26 22 0
r=" .	-2 14 -4 -4
r='s meet	0 -13 19 -7
r=( <day-today>	-1 15 -25 5
r=( <number>	-6 -1 14 -13
r=( <organisation>	4 -10 6 0
r=( excerpt	0 14 -6 -5
r=( extract	0 11 -4 -5
r=( time	0 10 0 -8
r=( transcript	0 -17 3 13
r=( wire	0 -4 -7 12
r=) ,	0 -9 12 0
r=) .	-1 -1 -2 7
r=) <end>	-6 9 6 -24
r=) —	2 1 -14 5
r=, "	-2 24 -16 -4
r=, <day-ahead>	-2 16 -6 -4
r=, <day-gone>	0 -3 10 -4
r=, <level>	0 13 -8 0
r=, <name>	-7 1 9 -8
r=, <number>	4 -18 -5 21
r=, <office>	-1 -18 10 5
r=, <organisation>	0 8 -7 0
r=, <quality>	-2 11 -13 2
r=, <seat>	0 27 -21 -5
r=, <span>	3 23 -14 -20
r=, a	10 -9 2 -3
r=, according	0 15 -14 0
r=, after	-11 -8 -2 17
r=, and	0 6 5 -20
r=, at	-11 -12 -3 21
r=, for	15 -3 -4 -5
r=, hour	-1 6 -18 11
r=, in	5 -25 17 5
r=, last	0 -12 12 0
r=, mr	0 16 -14 0
r=, not	0 -8 -2 13
r=, on	1 1 -16 10
r=, or	0 13 -11 0
r=, over	0 -8 -3 10
r=, say	0 18 -16 0
r=, that	11 0 -15 0
r=, the	13 -18 3 10
r=, there	0 7 -9 0
r=, to	0 11 -6 -1
r=, until	1 -11 6 2
r=, was	-2 5 -11 6
r=, we	0 17 -15 0
r=, when	0 -4 11 -11
r=, yes	0 -8 11 0
r=- <quality>	-2 10 0 -12
r=- <span>	0 2 -11 6
r=- a	0 10 -2 -6
r=. <end>	-6 -2 -3 12
r=: <end>	0 11 -6 0
r=: <name>	-2 20 -12 -7
r=: <person>	2 -10 4 2
r=: a	0 10 -4 -4
r=: the	-6 -3 10 -5
r=; <name>	0 -1 -5 8
r=; it	0 10 -8 0
r=; their	-4 -9 13 0
r=; they	-4 19 -3 -16
r=; until	0 -10 0 10
r=<day-today> the	0 -7 9 0
r=<end> <end>	7 8 -3 -14
r=<name> 's	7 -25 3 20
r=<name> levy	0 -11 12 0
r=<number> .	-7 -17 17 3
r=<number> :	18 -10 -11 -1
r=<person> ,	12 -7 -3 0
r=<person> and	0 12 -19 5
r=<person> announce	0 9 -5 0
r=<person> say	0 0 9 -7
r=<quality> good	0 -8 9 0
r=? <end>	-15 -4 14 -6
r=about the	0 13 -11 0
r=after <person>	0 -14 17 -3
r=after <span>	-9 -19 1 17
r=after a	8 0 6 -14
r=after all	0 15 -12 -1
r=after the	0 7 1 -12
r=afternoon .	0 -7 -1 10
r=all the	0 -8 10 0
r=and <day-ahead>	12 -3 -7 -2
r=and <day-gone>	19 -11 -8 -3
r=and <day-today>	9 -2 -4 -1
r=and agree	0 -8 11 0
r=and are	16 -10 -7 0
r=and come	0 9 -5 0
r=and is	-10 14 -3 -3
r=and last	-4 23 -10 -14
r=and meet	-4 15 -10 0
r=and on	12 -6 0 -4
r=and run	-5 10 -3 0
r=and stay	11 -3 -7 0
r=and the	-1 -7 11 0
r=and was	-3 -16 19 0
r=and will	11 -12 5 -4
r=as plan	9 -12 -2 6
r=at a	10 -8 5 -7
r=at noon	0 0 -12 10
r=at the	-16 -1 2 7
r=by <name>	0 -11 4 5
r=by <person>	0 -5 0 9
r=by the	0 -8 -6 17
r=doe not	0 -9 0 11
r=evening ,	15 -9 0 -4
r=evening <person>	-8 -3 -13 19
r=evening after	0 0 -7 9
r=evening in	0 -6 14 -7
r=evening they	1 -14 1 8
r=for <span>	20 0 -11 -13
r=for the	4 3 -2 -9
r=from <day-ahead>	-1 -9 12 0
r=has been	3 0 -14 6
r=in <seat>	0 -17 0 20
r=in a	0 31 -22 -12
r=in busan	0 -8 10 0
r=in geneva	10 -24 8 1
r=in the	0 26 -14 -18
r=is a	0 -11 0 13
r=it 's	0 11 -8 0
r=it is	-1 16 -11 -1
r=it was	-2 -7 14 -7
r=morning ,	-18 10 -3 2
r=morning .	10 -17 16 -12
r=morning and	10 -1 -7 0
r=morning in	7 11 -16 -8
r=mr <person>	0 12 -8 0
r=night and	0 -8 11 -1
r=night that	0 -6 -5 10
r=of talk	0 23 -19 -4
r=of thi	0 -6 9 -1
r=on the	4 0 -10 2
r=over a	-4 0 10 -8
r=show .	0 -9 10 0
r=sign an	0 9 -3 -3
r=sign the	0 -9 0 11
r=take effect	0 -12 12 0
r=that "	0 -6 10 -5
r=that <name>	-1 0 9 -17
r=that an	10 -15 0 6
r=that he	-8 6 -14 8
r=that it	0 17 -6 -11
r=that the	2 13 -3 -20
r=that there	0 -32 29 4
r=that they	0 -1 -8 7
r=the <name>	0 17 -12 -2
r=the <office>	0 -9 14 -4
r=the <organisation>	8 8 -18 -4
r=the <person>	0 13 -4 -10
r=the <quality>	3 -18 11 3
r=the second	0 -8 11 -3
r=the tariff	0 -7 -1 10
r=the two	-9 -2 10 -2
r=to <day-ahead>	-15 22 -6 0
r=to <day-gone>	10 -5 -6 0
r=to a	0 10 -6 -3
r=to complete	0 -12 14 0
r=to extend	0 3 -9 6
r=to freeze	0 -12 -3 14
r=to leave	0 9 -6 -2
r=to prolong	0 -12 5 3
r=to talk	-1 -6 9 0
r=to the	-3 17 -5 -7
r=was "	0 -12 13 0
r=with <name>	9 -17 0 8
r=with a	-2 -15 2 13
r=with an	-1 5 -12 5
r=with both	0 11 0 -9
r=without a	0 -5 -6 11
r=— <office>	11 3 -11 -4
r=— a	-6 21 -15 -4
r=— on	-1 -6 10 0
r=— second	0 -11 12 0
r=— talk	-4 0 -3 9
r=— there	0 12 -6 -4
r=— three	0 13 -9 -2
r=— transcript	0 11 -8 0
right:calls	-11 -17 32 -21
right:coming	18 -12 -3 3
right:ended	-10 -1 0 5
right:experts	-10 -20 11 17
right:m=arrive	9 -16 0 6
right:m=arrives	-7 0 10 -5
right:m=assembly	0 8 -6 0
right:m=bargain	0 10 -7 0
right:m=came	-5 -8 11 2
right:m=come	13 0 -9 -8
right:m=conference	-2 -9 14 0
right:m=delegation	0 -7 -3 11
right:m=delegations	15 -12 0 -3
right:m=dinner	7 3 -11 0
right:m=due	9 -11 7 -7
right:m=edition	-5 13 0 -8
right:m=ended	-7 9 -9 0
right:m=fly	0 -5 9 -3
right:m=go	0 0 -11 9
right:m=goes	-1 10 0 -8
right:m=guest	-6 10 -1 -3
right:m=handshake	0 13 -13 0
right:m=lunch	7 -14 9 -2
right:m=meeting	-3 -19 14 9
right:m=meets	-2 -9 15 -5
right:m=rose	0 13 -3 -10
right:m=round	-16 -5 2 12
right:m=rounds	0 17 -9 -7
right:m=sat	13 4 -6 -19
right:m=session	0 -13 3 6
right:m=settled	0 -6 11 -4
right:m=shook hands	0 -8 12 -4
right:m=signed	-11 0 7 -1
right:m=sitting	0 14 -14 0
right:m=stop	11 -1 -10 -2
right:m=table	-1 16 -5 -17
right:m=talk	-8 -27 31 0
right:m=talking	8 -15 13 -4
right:m=talks	-9 20 -10 -6
right:m=there	-12 -1 -4 11
right:m=to see	0 14 -11 -1
right:m=visit	8 1 -23 7
right:m=went	0 13 -11 -5
right:m=where	-8 -15 -5 27
right:meets	10 -15 6 0
right:summit	-25 -3 8 6
right:sure	4 4 -8 0
right:wished	-4 9 -6 -1
s:!	-1 21 -11 -4
s:"	8 17 -32 6
s:'	-12 3 1 -1
s:(	-15 1 7 -2
s:)	-15 2 7 -4
s:*	4 -11 15 -14
s:+	9 -9 1 -1
s:,	11 -6 2 0
s:-	-7 10 -11 3
s:.	3 1 5 -8
s:/	0 13 -3 -17
s::	-5 -5 17 -10
s:;	-29 14 1 -5
s:<agent>	20 2 -8 -7
s:<day-ahead>	-20 6 23 -32
s:<day-gone>	6 6 0 -15
s:<day-today>	-18 21 -50 27
s:<duty>	-15 -1 11 -3
s:<gate>	-10 11 -7 -1
s:<level-noun>	-14 1 5 -2
s:<level>	-6 21 -17 -5
s:<money>	9 2 -11 1
s:<month-ahead>	-12 33 -11 -35
s:<month-gone>	-7 18 -1 -19
s:<month-today>	-4 17 -2 -7
s:<name>	-14 10 0 -5
s:<not>	-9 6 -5 6
s:<number>	-7 18 -16 1
s:<office>	-5 -18 14 6
s:<organisation>	2 17 -7 -14
s:<points>	-15 23 -14 -4
s:<quality>	11 -4 -2 -3
s:<seat>	-14 9 3 -11
s:<sender>	-4 11 2 -16
s:<span>	28 -11 -24 22
s:<taker>	-15 19 -26 10
s:<v-agree>	-20 -1 9 0
s:<v-bear>	-13 23 -7 -16
s:<v-begin>	8 -5 2 -4
s:<v-buy>	-25 18 4 -24
s:<v-deny>	-16 15 4 -21
s:<v-down>	14 -5 8 -19
s:<v-end>	-8 8 -18 9
s:<v-impose>	-23 20 -8 -3
s:<v-return>	-17 8 6 -9
s:<v-say>	3 13 -17 2
s:<v-sell>	-8 22 -11 -9
s:<v-stay>	-3 2 2 -6
s:<v-target>	-7 3 -3 4
s:@	15 4 -12 -15
s:[	0 21 -11 -7
s:]	0 13 -6 -2
s:_	8 0 0 -11
s:a	12 7 -14 0
s:aarhu	-4 -6 15 -4
s:abolish	0 10 0 -9
s:about	13 -13 4 0
s:abridged	0 0 -10 8
s:absence	0 -10 0 11
s:accept	0 -6 20 -14
s:accord	-3 23 -25 0
s:according	6 0 -12 5
s:account	7 3 -24 7
s:act	-1 11 -22 4
s:add	-6 8 -2 -4
s:additional	9 12 -37 2
s:adjourned	0 6 -13 6
s:adopt	0 5 -13 8
s:advertisement	0 14 -5 -9
s:affair	9 -7 0 -2
s:affiliate	0 12 -7 -2
s:afternoon	3 -22 2 17
s:agadir	0 -11 16 -4
s:again	-16 2 7 -4
s:against	-9 19 -2 -13
s:agency	0 9 -11 0
s:agenda	11 -19 11 -3
s:ago	-3 1 13 -18
s:agree	-19 0 4 0
s:agreement	-21 11 -5 3
s:agriculture	11 -8 -2 -2
s:ahead	4 0 4 -12
s:aid	0 12 -12 0
s:aim	16 -10 0 -9
s:air	-8 -5 19 -15
s:aircraft	0 -14 16 0
s:aire	0 0 10 -10
s:airport	6 -19 -3 16
s:akasaka	0 -10 11 0
s:aktau	0 -12 -2 16
s:alert	-4 37 -18 -14
s:alexandria	0 -16 6 12
s:ali	0 -2 11 -11
s:all	0 -5 -5 14
s:almaty	-3 11 -21 9
s:alone	0 -5 12 -7
s:along	0 19 -11 -8
s:alpaca	0 -9 -6 14
s:also	-6 -9 -3 20
s:aluminium	-4 20 -9 -10
s:aluminum	0 9 -6 0
s:am	0 13 -20 6
s:ambassador	12 14 -18 -16
s:an	-8 8 -17 10
s:analog	-2 11 -5 0
s:anew	7 1 -11 0
s:annaba	-4 -10 8 6
s:announcement	3 11 -17 0
s:annual	0 13 -11 0
s:another	2 -9 2 4
s:answer	-3 34 -21 -19
s:antonio	0 13 -11 0
s:antwerp	0 10 -7 0
s:antónio	0 -7 9 0
s:any	0 7 2 -17
s:anything	0 -10 13 0
s:apart	0 16 -14 0
s:apec	0 39 -38 0
s:apple	0 15 -11 -2
s:appliance	-1 -6 -6 15
s:approval	0 -13 13 4
s:approve	7 18 -25 -3
s:apricot	13 -9 0 -3
s:arbitration	0 -14 0 14
s:are	4 2 1 -14
s:arequipa	-2 7 -12 7
s:armistice	0 11 -5 -3
s:army	0 13 -8 -3
s:around	11 -9 -3 0
s:arranged	0 -15 16 0
s:arrangement	-15 10 9 -24
s:arrive	11 5 -24 6
s:arrived	12 4 -12 -9
s:arusha	0 -11 17 -4
s:as	7 11 -11 -12
s:asean	8 0 0 -11
s:ash	9 -4 0 -3
s:asia	-3 8 6 -19
s:aside	0 18 -16 0
s:asleep	0 -6 -16 20
s:assembly	0 13 -7 -4
s:asunción	0 15 -8 -6
s:at	-10 -11 14 0
s:atlantic	0 11 3 -15
s:attempt	-2 -15 5 13
s:autumn	6 0 1 -11
s:avocado	0 -7 13 -8
s:avoid	0 -11 13 0
s:away	8 -17 4 6
s:back	1 5 -20 9
s:ball	0 9 -3 -4
s:ballroom	0 -11 12 0
s:baltic	0 17 -9 -8
s:ban	8 -7 0 -3
s:banana	-3 8 -15 3
s:bandar	0 8 0 -5
s:bank	0 19 -14 -4
s:banomyong	0 11 -8 -1
s:bargain	-1 -7 14 -8
s:bari	-2 -8 12 0
s:basel	0 6 2 -12
s:batumi	0 -23 18 9
s:be	17 -11 -1 5
s:bean	-3 -16 21 -4
s:bear	-2 9 0 -7
s:became	0 16 -12 0
s:because	-16 21 0 -33
s:become	0 14 -22 0
s:begin	19 3 -5 -20
s:behind	0 -17 16 0
s:being	-3 -7 -1 13
s:bell	0 16 -7 -8
s:below	11 -24 21 -8
s:benefit	0 9 -6 0
s:bergen	-2 -20 20 2
s:beside	7 -20 18 -5
s:bet	0 13 -10 -2
s:better	0 -13 4 11
s:between	-5 11 -1 -9
s:bicycle	0 -10 12 0
s:big	-5 0 11 -7
s:bill	0 17 -8 -5
s:bin	0 -1 -11 13
s:biscuit	0 13 0 -12
s:bite	0 16 -10 -2
s:boat	0 -7 -5 14
s:borden	0 -3 10 -5
s:border	-3 13 -3 -9
s:boss	-5 -11 20 -8
s:both	-8 -12 16 0
s:bottle	1 -5 -8 9
s:break	11 5 -6 -12
s:breaking	5 -10 5 0
s:breakthrough	0 -12 8 3
s:bridge	-7 -1 11 -7
s:brief	-5 -3 -8 14
s:briefed	0 22 -17 -4
s:briefing	-8 2 10 -13
s:bring	-6 -5 15 -11
s:broadcast	-7 15 -1 -7
s:broke	-15 -13 -5 24
s:broken	0 9 -10 0
s:bruge	0 -18 2 13
s:brussel	-3 9 -7 0
s:bueno	0 0 10 -10
s:building	-3 -9 12 0
s:bulletin	-2 9 -4 -2
s:busan	-12 -5 24 -26
s:business	9 7 -32 9
s:but	0 -6 -12 18
s:butter	-4 18 -21 0
s:buy	-5 21 -6 -12
s:buyer	0 15 -9 -4
s:by	-30 7 7 -7
s:bytedance	0 11 -3 -5
s:cabinet	8 4 -4 -8
s:cairn	0 7 -10 3
s:calendar	5 4 -17 4
s:call	-1 12 -6 -12
s:calm	0 17 -5 -10
s:camera	0 2 -13 7
s:cancel	0 21 -18 -2
s:canned	0 -6 11 -5
s:cannot	0 8 -1 -3
s:canola	0 -6 11 -8
s:cape	-1 4 -12 6
s:capital	15 -2 -7 -5
s:card	0 -10 5 6
s:cargoe	0 9 -3 -3
s:carlo	0 -15 6 8
s:carpet	13 0 -14 -1
s:cartagena	0 -25 18 3
s:case	-1 7 -17 7
s:cashew	0 -16 5 10
s:cashmere	0 12 -2 -7
s:cattle	0 1 9 -10
s:caved	0 12 -7 -2
s:ceasefire	0 46 -39 -15
s:cebu	10 -30 2 18
s:cement	-7 -12 9 8
s:cent	0 11 -5 -2
s:central	0 0 -11 8
s:ceramic	0 -10 12 0
s:certain	0 14 -8 -4
s:certificate	4 -17 16 -7
s:chair	8 -2 -13 6
s:chairmanship	0 -10 11 0
s:chairmen	0 14 -7 -9
s:chamber	0 10 -4 -2
s:change	-3 11 -2 -8
s:changed	0 17 -8 -4
s:channel	0 -2 -7 9
s:charge	-5 13 -8 -1
s:cheese	-6 0 16 -17
s:chemical	0 -18 15 1
s:chicken	-6 0 -25 20
s:chief	0 -12 11 0
s:child	0 10 -4 -5
s:chip	-13 16 -2 -4
s:chipmaker	0 -9 -1 12
s:chișinău	0 -2 12 -10
s:chocolate	0 -5 10 -4
s:christma	0 17 -11 -5
s:circular	0 16 -3 -11
s:city	-14 6 -6 5
s:clear	-3 11 -10 0
s:clerk	0 10 -8 0
s:client	9 10 -17 -14
s:climb	0 15 -7 -6
s:clock	-1 14 -24 4
s:close	-3 6 -35 21
s:closed	-22 1 -15 21
s:closer	0 -9 1 9
s:closing	0 -5 11 -6
s:clove	0 13 -2 -8
s:club	-1 27 -19 -11
s:coal	-2 -11 -12 22
s:cobalt	0 10 -6 -2
s:cod	0 -2 -7 9
s:coffee	9 12 -13 -11
s:collapsed	-5 -9 0 14
s:colombo	0 -6 11 -4
s:colonia	0 12 -4 -9
s:column	0 14 -6 -3
s:come	-5 0 -6 11
s:commander	0 19 -10 -8
s:comment	0 12 -5 -3
s:commentary	0 11 -5 -2
s:commerce	-11 0 6 0
s:commissioner	7 -2 8 -21
s:commit	0 -12 12 0
s:common	0 12 -9 0
s:communication	0 4 -18 11
s:communiqué	0 -35 11 26
s:company	8 7 -17 0
s:complete	-1 -4 12 -5
s:completed	0 6 -11 5
s:computer	0 17 -12 -2
s:concerned	0 10 -7 0
s:concert	0 12 -9 -4
s:conclude	-16 17 -15 0
s:conference	0 -14 9 3
s:confirm	-10 8 -14 9
s:consensu	-6 -19 6 18
s:consent	0 9 -4 -2
s:consider	0 -15 13 0
s:constructive	0 13 -18 1
s:consultation	-11 -3 0 9
s:container	-1 14 -4 -8
s:continue	-10 -5 0 13
s:contract	0 11 -6 -2
s:control	-7 23 -20 0
s:convene	0 -10 12 0
s:conversation	-9 -8 10 4
s:copper	-1 -2 -3 8
s:copy	4 0 -12 6
s:corn	-1 15 -8 0
s:cost	-7 30 -11 -13
s:costa	0 -7 9 0
s:cotonou	0 0 9 -11
s:cotton	14 -30 28 -13
s:could	-17 19 -11 -2
s:council	0 16 -12 -4
s:countermeasure	0 18 -14 0
s:counterpart	-4 -22 21 0
s:countersigned	0 -11 12 0
s:counting	-1 -10 13 0
s:country	3 10 -1 -18
s:county	0 9 -6 0
s:couple	0 -7 10 0
s:course	0 -10 16 -5
s:covered	-3 -3 -3 10
s:crane	-3 11 -2 -2
s:cruz	4 -21 17 0
s:cup	0 21 -11 -10
s:current	0 -13 15 0
s:customer	-1 21 -12 -7
s:cut	10 18 -14 -16
s:d	0 9 -5 -2
s:da	-5 -15 11 10
s:daily	0 19 -6 -9
s:dairy	-1 -10 11 1
s:darwin	0 -16 0 20
s:date	-18 21 -12 -2
s:dated	0 16 -12 -3
s:davao	0 -24 20 5
s:davo	0 25 -12 -12
s:day	4 -13 -25 31
s:de	11 2 -11 -5
s:dead	4 8 -13 -1
s:deadline	-3 35 -24 -10
s:deal	-13 -2 16 -11
s:dealt	0 -12 12 0
s:debate	0 11 -4 -2
s:decide	-4 22 -33 11
s:decided	-3 15 -3 -10
s:decision	-5 9 -4 0
s:declare	0 0 -8 5
s:decoupling	0 -13 15 -1
s:decree	0 19 -16 -2
s:defer	0 14 -13 0
s:delay	6 -18 9 2
s:delegate	-7 20 -11 -3
s:delegation	11 -37 0 25
s:deliver	0 11 -6 -3
s:demand	0 -10 14 -5
s:deny	0 17 -10 -5
s:depend	9 -16 3 2
s:described	-11 2 -2 5
s:desk	4 0 4 -10
s:detail	-6 23 0 -22
s:dialogue	0 -3 -4 9
s:diary	20 -16 0 -6
s:die	0 24 -12 -11
s:diesel	0 14 -11 -2
s:difference	-2 26 -18 -8
s:digest	0 16 -10 -3
s:digital	0 -14 17 -2
s:direction	0 9 -4 0
s:director	-1 14 -7 -7
s:discuss	0 -20 11 11
s:dispute	0 2 7 -10
s:do	-21 -7 21 -8
s:docker	0 12 -10 0
s:doctor	0 13 -7 -5
s:document	0 15 -4 -12
s:doesn't	10 -7 0 -3
s:dollar	0 11 -2 -4
s:don't	0 14 -9 0
s:done	-7 2 -24 24
s:door	2 -13 11 0
s:doorstep	0 -17 0 18
s:down	25 -5 -7 -9
s:draft	-2 14 -11 0
s:draw	4 2 0 -16
s:driver	0 17 -7 -8
s:drone	0 11 -7 0
s:due	-2 2 3 -7
s:dump	-3 12 -4 -1
s:during	-1 -13 26 -13
s:each	0 1 -7 3
s:earlier	-6 -7 -8 21
s:earth	-10 0 1 3
s:east	0 0 -10 9
s:easter	-2 7 1 -9
s:economy	-8 4 11 -15
s:ecuadorean	-2 10 -6 0
s:edge	0 -16 16 0
s:edition	2 21 -10 -23
s:editor	0 -5 9 -5
s:effect	-14 10 0 -5
s:effective	0 13 -6 -3
s:effectively	9 -2 -11 4
s:eight	14 1 -7 -12
s:eighth	12 -5 -14 4
s:either	-1 -12 10 4
s:electricity	0 9 -3 -2
s:elevator	0 -11 11 0
s:embassy	0 17 -4 -11
s:emergency	0 20 -11 -6
s:employ	0 -12 0 13
s:employer	-1 20 -6 -12
s:empty	2 0 -23 15
s:end	-8 -23 0 30
s:english	10 9 -10 -13
s:entebbe	0 -24 22 1
s:enter	-12 8 -1 0
s:entry	0 12 -7 -2
s:euro	0 -13 13 0
s:evening	13 -22 -23 32
s:event	25 -17 -7 -5
s:every	-5 2 -12 11
s:everyone	0 17 -12 -2
s:everything	0 18 -25 0
s:excerpt	0 16 -9 -6
s:exclusion	0 17 -6 -7
s:exempt	-1 16 -8 -1
s:exemption	0 12 -5 -3
s:expect	-7 2 -6 10
s:expert	0 -36 25 4
s:expire	4 17 -29 0
s:export	12 -11 3 -1
s:extend	0 -2 -15 21
s:extension	-2 -13 10 5
s:extra	5 -12 2 4
s:extract	-1 5 -13 4
s:fact	-10 18 -9 -5
s:failed	-10 -13 18 0
s:fair	0 18 -8 -6
s:fall	11 -4 2 -12
s:far	-1 -2 13 -11
s:farm	-8 21 -5 -10
s:farmer	0 15 -7 -5
s:federal	0 14 -10 0
s:fee	-13 19 -14 1
s:feed	0 2 11 -13
s:fentanyl	-11 -18 0 27
s:ferro	0 -8 9 0
s:fertiliser	11 -12 -2 5
s:few	-2 3 -11 6
s:fight	0 -5 11 -5
s:figure	-13 0 6 0
s:file	0 -19 8 12
s:final	-7 23 -11 -12
s:finance	-1 14 -6 -6
s:finish	9 -20 -15 20
s:finished	-7 -7 -5 18
s:firm	-1 13 -5 0
s:first	26 -5 11 -40
s:fish	-12 -17 40 -23
s:fishery	0 -13 15 0
s:fishing	0 4 7 -12
s:fishmeal	0 16 -16 0
s:five	19 0 -13 -11
s:fix	-2 3 3 -12
s:flash	12 -4 -16 3
s:flew	-13 8 -11 8
s:flight	0 0 -10 10
s:floor	3 0 -15 10
s:fly	0 3 5 -15
s:follow	10 -16 5 1
s:followed	11 8 -5 -20
s:following	0 7 1 -16
s:food	0 17 -12 -4
s:for	6 -2 6 -10
s:force	-5 21 -9 -9
s:forced	0 15 -9 0
s:forty	-5 -13 23 -11
s:forward	-4 13 -5 -4
s:found	-1 10 -5 -3
s:four	8 0 -19 10
s:fourth	1 -13 1 9
s:fox	0 5 -13 6
s:framework	-29 -25 -13 46
s:free	-11 27 -10 -15
s:freeze	-6 1 -9 11
s:fresh	0 -8 11 0
s:fri	12 -17 -8 11
s:friend	13 -12 -5 5
s:front	-13 15 -3 -3
s:frozen	-4 -17 14 5
s:fruit	-1 5 3 -10
s:full	-3 -9 5 7
s:further	1 -5 10 -9
s:g	0 -12 15 -1
s:gain	0 10 -4 -3
s:gained	0 9 -1 -4
s:galle	0 -7 8 0
s:galway	0 -15 19 -2
s:game	0 12 -8 -4
s:gap	10 -8 0 0
s:garment	13 -6 -6 0
s:gas	0 12 -6 -4
s:gate	-2 4 6 -13
s:gave	-11 35 -19 -18
s:gazette	0 13 -6 -3
s:gdynia	0 8 -11 2
s:gear	0 13 -1 -10
s:geneva	0 11 -2 -13
s:gentlemen	0 14 -12 0
s:georgia	-1 0 -7 8
s:get	-14 13 -22 13
s:ghent	0 13 -10 -1
s:gimhae	0 -10 11 0
s:gin	0 -11 12 0
s:give	0 24 -11 -22
s:glass	0 13 -14 0
s:glassware	13 -21 -15 18
s:gmt	10 -1 -5 -7
s:go	-11 0 6 -2
s:golf	0 -25 31 -8
s:good	-6 8 10 -22
s:gothenburg	0 -2 -4 9
s:government	6 3 -14 5
s:graz	-2 -17 15 4
s:great	-20 3 9 -9
s:ground	0 9 -3 -8
s:grower	0 30 -21 -10
s:guest	2 19 -9 -22
s:gyeongju	-10 13 2 -23
s:gyumri	13 -10 -1 -1
s:haggling	-4 -25 2 24
s:half	6 13 -16 -6
s:halifax	10 -8 6 -9
s:hall	-1 18 -13 -8
s:halt	-7 12 -15 1
s:halve	0 0 7 -9
s:ham	0 -13 7 5
s:hamburg	0 0 9 -11
s:hammer	4 -25 -6 20
s:hand	-18 20 -4 -17
s:handed	0 -13 1 10
s:handshake	-7 11 -27 13
s:hang	16 -21 8 0
s:happened	-2 -26 33 -11
s:harvest	0 15 0 -10
s:has	-23 23 -10 -5
s:have	-7 11 -8 0
s:having	-11 0 -2 7
s:hazelnut	0 -11 4 6
s:he'd	1 -17 11 2
s:he'll	23 -27 1 3
s:head	0 -12 15 0
s:headquarter	-3 -9 -3 15
s:hear	0 14 -12 0
s:heard	0 -10 -8 19
s:hearing	0 13 -9 0
s:helsinki	0 -4 -11 13
s:her	-2 -6 14 -11
s:here	-4 -13 10 4
s:hereby	0 12 -3 -6
s:high	0 10 -20 8
s:higher	-5 10 1 -9
s:highest	0 20 -15 -3
s:him	-12 -2 0 12
s:himself	7 -23 19 -5
s:his	-23 -13 19 0
s:hobart	0 -15 5 10
s:hold	-22 0 22 -24
s:hole	11 0 -13 0
s:holiday	-2 20 -10 -7
s:home	-20 22 -12 -3
s:honey	0 -9 8 0
s:honolulu	11 -17 0 6
s:honour	0 13 -10 -2
s:hope	-7 -10 13 0
s:hospital	0 19 -12 -6
s:hotel	-1 -16 6 12
s:hotline	0 8 -25 14
s:hour	-1 -15 22 -8
s:house	9 -11 0 3
s:household	-1 -11 0 14
s:how	-13 -28 22 10
s:howard	0 10 -4 -6
s:hue	0 -10 11 0
s:hundred	0 12 -11 0
s:hurry	0 15 -11 -2
s:i	-13 -15 15 7
s:i'd	0 -10 11 0
s:ice	0 -16 23 -8
s:idea	0 -4 -3 10
s:if	-2 23 -10 -15
s:immediate	0 14 -9 -6
s:important	10 -3 -7 0
s:importer	0 0 -15 12
s:in	-4 -16 15 6
s:incheon	11 -9 0 -1
s:included	0 24 -20 -1
s:increase	0 -11 13 0
s:index	0 9 -2 -4
s:initialled	-14 -9 6 7
s:insist	0 -6 14 -10
s:instead	7 -28 13 14
s:interest	-1 12 -4 -2
s:interim	0 14 -17 2
s:interpreter	0 -12 0 11
s:into	-30 22 -3 -8
s:investigation	-10 23 -12 0
s:investment	0 4 -9 4
s:investor	0 19 -11 -10
s:island	0 14 -8 -5
s:issue	0 8 -13 3
s:issued	-2 14 -15 1
s:istanbul	-1 -5 13 -6
s:it	4 -3 11 -19
s:item	-3 12 -11 0
s:its	-30 18 -3 -6
s:itself	0 -8 13 -5
s:izmir	0 0 11 -12
s:jeju	0 -18 23 -3
s:john	0 -6 10 -1
s:joined	0 10 -2 -5
s:joint	-28 -20 10 22
s:journalist	0 -14 -7 19
s:juice	0 9 -4 -3
s:jump	0 -16 5 13
s:just	-4 12 2 -16
s:kananaski	-1 -12 21 -9
s:karoline	0 -4 9 -3
s:kauna	11 -12 0 0
s:keep	13 -9 1 -5
s:kernel	0 -21 6 13
s:key	0 12 -10 0
s:kilometre	0 -9 10 0
s:kind	0 14 -9 -4
s:kingdom	9 0 -4 -6
s:know	18 -10 -19 13
s:la	8 8 -15 -7
s:labour	0 -8 9 0
s:lack	0 -24 10 15
s:lago	13 -12 5 -10
s:land	5 0 -19 12
s:largest	1 -10 3 4
s:last	-14 -15 14 12
s:lasted	-17 1 1 5
s:lasting	0 -13 14 0
s:late	-12 -17 19 5
s:latest	0 21 -15 -6
s:law	-10 7 -5 2
s:lay	10 -2 -3 -2
s:lead	-2 27 -19 -8
s:leader	-26 11 -12 12
s:least	20 -17 -6 5
s:leather	0 8 0 -13
s:leave	0 -17 -5 24
s:leavitt	0 -4 9 -3
s:led	0 -5 -2 10
s:ledger	-1 11 -1 -3
s:lentil	0 -9 10 0
s:less	-11 -2 8 0
s:let	-8 11 -16 7
s:letter	-19 15 2 -17
s:levy	-6 -9 19 -9
s:licence	-4 -15 22 -6
s:licensing	0 12 -3 -6
s:lift	0 19 -16 -2
s:light	13 -5 -6 -4
s:lighthizer	12 -24 0 6
s:like	-3 2 -10 9
s:likely	0 0 -13 9
s:limit	0 -12 16 -5
s:line	-13 6 0 0
s:link	-1 -10 12 0
s:linked	0 -9 9 0
s:lisbon	0 -10 0 8
s:little	15 -10 -11 8
s:liu	6 -6 -9 11
s:live	-6 -6 2 9
s:loaded	-1 12 -4 -3
s:local	-2 -13 10 4
s:locked	9 -20 5 4
s:london	-14 15 14 -28
s:long	-10 18 -4 -10
s:look	13 -9 -11 8
s:lord	0 16 -14 0
s:lorry	0 15 -7 -6
s:lose	0 -20 13 7
s:lot	0 -11 -1 13
s:lunch	5 -6 7 -10
s:lutnick	0 10 -4 -6
s:lviv	0 -25 9 17
s:m	12 0 -5 -10
s:machine	1 -30 26 2
s:machinery	0 20 -11 -10
s:madrid	-1 -10 -23 35
s:magazine	-2 15 -4 -4
s:magnet	-2 13 -2 -8
s:main	14 -4 -7 -2
s:maize	0 -10 -4 14
s:major	0 13 -9 -2
s:make	-18 6 0 1
s:making	0 -6 10 -4
s:mamadou	0 -10 12 0
s:man	8 3 -4 -11
s:manila	0 10 -15 3
s:marble	8 0 -3 -4
s:margin	-4 -20 24 -3
s:match	-3 28 -15 -11
s:matter	-7 -6 17 -5
s:may	-13 15 1 -27
s:mean	11 0 -24 8
s:meant	5 -8 -10 13
s:measure	-1 9 -1 -10
s:meat	0 -3 16 -14
s:media	0 5 2 -13
s:mediator	0 25 -11 -13
s:medical	0 18 -13 -4
s:medicine	-5 -15 18 0
s:meet	-9 10 2 -10
s:meeting	1 10 -11 -4
s:member	-2 30 -16 -17
s:memo	-3 24 -10 -9
s:mendoza	0 -20 6 14
s:mention	0 -4 -4 9
s:mercosur	0 18 -10 -7
s:merdeka	0 -15 -6 19
s:metal	0 28 -18 -9
s:mid	0 10 -10 0
s:midday	0 0 6 -11
s:middle	2 9 -13 -3
s:midnight	-15 2 -12 14
s:might	-1 10 0 -11
s:milk	-2 0 -10 12
s:mindelo	0 -13 4 8
s:mine	0 10 -8 0
s:mineral	0 -11 0 12
s:minister	-6 -1 9 -9
s:ministerial	0 -17 8 11
s:ministry	0 15 -1 -16
s:minute	-26 0 30 -32
s:mistake	0 13 -11 0
s:mnuchin	12 -19 -7 8
s:money	0 15 -7 -4
s:montevideo	0 -14 5 8
s:month	3 10 3 -30
s:mood	0 11 -4 -4
s:more	23 -3 -13 -1
s:morning	16 -2 -21 6
s:most	11 -12 8 -3
s:mother	0 -8 10 0
s:move	9 16 -17 -14
s:much	0 5 -15 6
s:must	-3 21 -22 0
s:mérida	0 -12 -2 16
s:nadi	0 -21 9 13
s:nagoya	-3 -23 22 0
s:naivasha	0 -11 0 5
s:name	0 2 -12 10
s:nang	-3 -17 7 12
s:narrow	0 21 -15 -6
s:nation	22 -23 0 1
s:national	0 26 -14 -13
s:nato	0 11 -4 -6
s:near	-7 -19 17 2
s:nearly	-4 32 -15 -20
s:needed	0 13 -12 0
s:negotiate	3 -14 7 3
s:negotiation	-3 -17 26 -8
s:negotiator	7 7 -15 0
s:neighbour	0 8 -12 0
s:neither	-10 -1 19 -15
s:new	-19 -3 0 16
s:newspaper	-4 25 -15 -8
s:nexperia	0 15 -6 -3
s:next	10 -19 25 -25
s:nicosia	0 -12 0 9
s:nil	0 10 -6 0
s:nine	-6 -3 -5 14
s:nineteen	0 -8 -11 16
s:no	-38 19 0 -12
s:nobody	-8 -16 9 13
s:noon	3 -1 -15 12
s:nor	0 -5 20 -18
s:north	-5 32 -18 -12
s:northern	-4 20 -9 -6
s:not	10 2 -9 0
s:note	3 10 -18 0
s:nothing	-2 -10 -2 18
s:notice	6 5 0 -23
s:number	-12 0 8 0
s:nvidia	0 -2 -8 9
s:o'clock	0 -4 -6 10
s:objection	0 14 -13 0
s:observer	0 10 -6 0
s:ocean	0 -9 15 -6
s:odense	0 8 -14 8
s:of	-5 5 -10 9
s:off	-7 22 -11 -12
s:offer	16 1 -27 9
s:office	7 10 -18 -3
s:official	7 -9 -8 8
s:ohrid	0 -14 12 -2
s:oil	-9 13 0 -12
s:old	16 -1 -9 -6
s:older	0 13 -10 0
s:olive	-1 5 -25 11
s:once	0 -9 14 -14
s:one	-1 5 -11 5
s:only	-6 10 0 -9
s:open	12 -8 4 -10
s:opened	28 -11 -2 -20
s:opening	0 -5 13 -9
s:operator	0 21 -12 -7
s:opinion	-1 18 -6 -7
s:opposite	-2 -15 23 -5
s:or	0 19 -14 -13
s:oran	0 -10 4 5
s:order	-8 20 0 -27
s:ordinary	12 0 -16 -1
s:osaka	0 -10 17 -11
s:osh	9 -21 5 7
s:other	-7 16 -2 -16
s:otherwise	0 13 -6 -5
s:out	9 1 -28 17
s:outcome	-5 -2 11 -4
s:outline	-8 0 -10 13
s:over	25 7 -7 -23
s:own	24 -28 -1 16
s:ownership	0 0 -12 13
s:p	14 -21 12 0
s:pacific	0 13 0 -10
s:pact	-3 -2 13 -10
s:page	15 -6 -11 4
s:pair	0 -17 15 1
s:palace	0 -8 10 -3
s:palm	-5 -14 30 -23
s:panama	-3 -10 6 4
s:panel	0 13 -9 -1
s:paper	-24 2 -2 8
s:paprika	0 -8 9 0
s:paragraph	0 -16 6 11
s:pari	15 -10 -11 8
s:parliament	-1 11 -1 -6
s:parted	-9 -20 0 21
s:partner	0 9 -6 0
s:party	-3 14 -2 -10
s:pass	-3 13 -12 0
s:passed	8 4 -8 -12
s:past	2 -16 -7 20
s:pasta	0 -10 12 0
s:patented	0 12 -6 -1
s:paulo	0 10 -8 0
s:pause	-18 -5 5 6
s:pay	-12 8 -2 1
s:peace	-6 17 -15 0
s:pepper	10 -10 -6 4
s:per	0 15 -11 0
s:period	0 -12 -4 17
s:permit	-1 -25 15 13
s:person	-2 -13 11 6
s:phase	-6 34 -19 -17
s:phone	-17 6 7 -24
s:photograph	10 -13 -8 5
s:piece	0 10 -8 0
s:pier	0 9 -6 -2
s:pilot	0 13 -11 0
s:pipe	0 -9 -10 17
s:piraeu	0 13 -11 0
s:pistachio	0 -2 14 -13
s:pittsburgh	0 -7 9 -1
s:place	-16 -9 13 3
s:plan	-4 3 8 -22
s:plant	0 -9 13 -4
s:play	0 17 -11 -4
s:player	0 17 -2 -13
s:plu	0 11 -4 -1
s:plywood	0 14 -8 -6
s:pm	0 14 -4 -9
s:point	-3 2 -9 8
s:pokhara	5 3 0 -13
s:police	0 -19 15 6
s:policy	0 -7 13 -6
s:port	-10 7 -8 8
s:portfolio	0 -4 13 -8
s:position	11 -5 -3 -1
s:post	2 -25 14 13
s:postpone	-2 27 -15 -15
s:potash	0 10 -6 -1
s:potatoe	0 14 -3 -9
s:poultry	0 -7 9 0
s:powder	0 -8 -1 10
s:power	0 11 -5 -2
s:premier	-6 -1 -8 15
s:prepare	-6 13 4 -23
s:present	0 23 -9 -19
s:president	-9 -6 7 7
s:presidential	0 -14 17 -3
s:press	6 -26 14 10
s:prevent	0 -11 11 0
s:price	-9 21 -10 -9
s:pridi	0 11 -8 -1
s:prime	11 -4 -10 10
s:print	9 -9 1 -1
s:printed	-7 24 -9 -9
s:prisoner	0 12 -10 0
s:proclamation	-2 11 0 -10
s:produced	-4 -17 20 0
s:product	-1 16 -20 2
s:progress	0 -21 0 21
s:prolong	-3 -14 0 17
s:prolonged	-11 -3 16 -7
s:prolonging	8 -12 -17 17
s:promise	-10 1 -3 6
s:proposal	-8 -14 18 0
s:propose	5 26 -25 -14
s:protocol	-1 -5 -19 19
s:provide	10 -10 2 -3
s:province	0 12 -3 -7
s:provisional	0 -7 10 -2
s:public	4 17 -8 -20
s:publish	-5 16 -2 -10
s:published	-9 7 14 -28
s:pulp	0 2 -13 9
s:purchase	-3 -16 11 9
s:purpose	0 -11 13 0
s:put	-15 3 8 -8
s:q	0 -9 -12 18
s:quarrel	-11 1 -1 6
s:quarter	0 -2 -7 9
s:quay	0 12 -6 -1
s:question	-7 20 -3 -19
s:quote	0 6 2 -12
s:race	0 12 -9 -2
s:radio	-12 2 18 -37
s:rain	0 15 -8 -4
s:raise	8 -4 5 -12
s:rang	-3 -14 20 -7
s:rare	-10 -2 4 3
s:raspberry	0 11 -1 -8
s:rate	0 14 -11 -4
s:raw	0 10 1 -14
s:re	0 11 -7 0
s:read	12 -4 -3 -1
s:reading	-2 14 -7 -2
s:readout	-2 -35 32 7
s:reagan	0 12 -4 -8
s:reap	0 -9 10 -3
s:reason	0 -7 -1 12
s:receive	0 -3 15 -22
s:reciprocal	0 17 -26 5
s:reference	-1 33 -27 -7
s:refused	0 10 -8 -2
s:regular	0 13 -5 -7
s:regulator	0 -2 -12 12
s:released	0 15 -7 -5
s:relief	-1 -16 20 -2
s:relieved	0 -16 16 0
s:remain	-3 18 -8 -5
s:renew	0 0 10 -11
s:renewed	0 3 -25 13
s:reply	-2 10 -1 -7
s:report	3 12 -14 -2
s:representative	0 -17 13 1
s:republic	-1 -18 5 13
s:rescind	0 -13 14 0
s:resolved	0 9 -8 0
s:resort	0 -22 24 0
s:rest	-1 21 -11 -12
s:result	-24 8 -10 11
s:resume	-6 8 -2 -1
s:retaliation	0 13 -2 -10
s:return	-12 2 6 -4
s:revive	0 -19 20 -2
s:reykjavik	0 10 -7 0
s:reykjavík	0 -10 0 9
s:right	0 9 -1 -4
s:rise	-6 -9 16 -3
s:river	-1 22 -12 -8
s:road	0 15 -9 -3
s:robert	10 -12 0 1
s:roll	0 -18 13 6
s:ronald	0 12 -4 -8
s:room	5 -1 3 -9
s:rose	0 14 -13 0
s:rosenbad	5 -22 -6 24
s:rotterdam	0 13 -11 -1
s:row	7 -4 4 -12
s:royal	0 12 -10 -1
s:rubber	0 23 -9 -13
s:rule	-11 -1 12 -7
s:rum	0 -8 10 0
s:run	-5 15 -12 0
s:sail	0 13 -11 0
s:salalah	12 -26 2 8
s:sale	-2 11 -5 -2
s:salmon	7 -15 2 5
s:salt	-2 16 -7 -6
s:salta	0 4 -14 9
s:salvador	0 -15 19 -2
s:samarkand	1 -27 -3 27
s:same	-15 2 0 4
s:santa	4 -19 15 0
s:sapporo	8 -22 8 3
s:sardine	0 -10 11 0
s:saturday	14 1 -18 -4
s:save	0 15 -19 0
s:say	0 -1 6 -8
s:schedule	0 -7 -9 15
s:school	0 19 -11 -7
s:scott	-4 -10 13 0
s:script	0 -4 -4 9
s:sea	-3 8 -8 0
s:seal	2 2 1 -14
s:seat	11 -17 7 -3
s:second	-40 0 -8 23
s:secretary	11 -19 14 -7
s:section	-3 32 -19 -7
s:security	0 13 -8 -3
s:see	-23 -4 12 -1
s:seed	0 -8 11 -2
s:senate	-1 13 -9 0
s:send	-3 8 0 -5
s:senior	14 -7 -14 2
s:seoul	0 12 -2 -16
s:separate	-1 -9 0 9
s:service	0 -13 22 -10
s:sesame	0 10 -3 -3
s:set	10 -14 9 -1
s:settle	17 -12 2 -2
s:seven	-1 0 7 -11
s:seventh	14 -26 4 4
s:sfax	7 -9 3 0
s:shake	0 8 1 -9
s:shall	-8 -7 21 -22
s:shanghai	0 10 -9 0
s:share	-8 23 -22 0
s:shared	0 14 -5 -8
s:she	-8 -3 13 -8
s:sheet	-14 27 -14 -10
s:shenzhen	0 30 -29 0
s:ship	-18 29 -25 3
s:shook	-13 -1 13 -9
s:shoot	0 9 -2 -5
s:shop	5 -13 -10 15
s:short	-3 15 -21 8
s:shrimp	11 4 -16 -4
s:shut	2 15 -10 -8
s:side	-6 3 -8 10
s:siem	0 -9 10 -3
s:signature	-23 0 -2 11
s:silent	0 11 -5 -1
s:since	0 -9 6 3
s:single	0 16 -8 -6
s:sirloin	0 -15 20 -5
s:sit	19 -14 3 -7
s:six	0 -20 24 -3
s:sixth	-7 1 -2 4
s:sleep	10 -16 0 9
s:slow	0 11 -1 -8
s:small	7 6 -7 -11
s:smelter	0 11 -11 0
s:smoke	1 2 -11 0
s:so	-12 5 15 -31
s:soap	0 0 -10 9
s:social	0 24 -16 -9
s:sofa	0 -7 -7 13
s:solution	0 1 -10 7
s:some	-3 11 -5 -3
s:somebody	0 10 -2 -5
s:something	-2 -9 2 10
s:south	3 -25 15 7
s:soy	-1 13 -8 -3
s:soybean	-11 19 0 -32
s:speak	11 20 -22 -9
s:speaking	-3 -13 4 11
s:speech	-2 12 -4 -10
s:speed	0 -14 15 0
s:spent	-6 -12 22 -9
s:split	0 -26 0 23
s:spoke	-19 2 12 -16
s:sport	0 12 -11 0
s:sprat	0 -5 11 -6
s:square	23 -21 -2 0
s:stability	0 15 -13 -1
s:staff	-1 22 -15 -6
s:standstill	-17 10 -19 10
s:state	-8 -9 0 16
s:statement	-3 9 -1 -10
s:station	0 12 0 -11
s:stay	15 -9 -18 13
s:step	0 0 -20 18
s:steven	16 -18 -12 4
s:still	-18 28 -9 -11
s:stock	0 21 -12 -7
s:stockholm	2 -33 -7 38
s:story	0 -7 12 -5
s:strike	-2 23 -1 -29
s:studio	-1 13 -6 -1
s:subject	0 -12 13 0
s:substantial	3 0 -18 10
s:successor	0 13 -1 -11
s:such	-6 -16 11 7
s:sugar	0 -1 -16 18
s:summary	0 19 0 -24
s:summer	-4 0 14 -17
s:summit	8 12 -8 -13
s:sunday	5 -11 -13 15
s:sunflower	-2 -7 13 -2
s:surabaya	-7 2 -6 8
s:surcharge	0 26 -11 -13
s:szeged	0 -22 11 12
s:são	0 11 -9 0
s:table	0 -8 0 8
s:take	-7 -7 10 0
s:talk	11 3 -13 -1
s:talked	0 -5 11 -9
s:talking	7 -23 18 -1
s:tariff	-12 6 5 -8
s:tartu	0 2 -12 7
s:tax	-2 -11 17 -4
s:tea	0 10 10 -31
s:team	4 -19 20 -6
s:technical	0 -18 8 12
s:telephone	-25 -29 46 -31
s:telephoned	3 -39 40 -8
s:television	12 0 -13 0
s:tell	-5 14 2 -19
s:tema	0 -10 5 5
s:temporary	0 10 -6 0
s:tenth	-2 21 -17 -3
s:term	3 7 2 -23
s:terminate	0 12 -4 -7
s:text	10 -16 -15 23
s:textile	0 -5 -3 11
s:th	-6 17 -5 -8
s:than	16 -16 1 7
s:the	2 12 -5 -8
s:their	-16 2 14 -13
s:them	4 0 6 -14
s:then	2 -8 4 3
s:there	-4 -7 0 10
s:they	11 -11 1 0
s:thi	0 0 6 -9
s:think	-5 -3 12 -6
s:third	10 -8 -8 10
s:those	-3 16 -9 0
s:though	0 0 6 -11
s:thousand	10 0 -15 0
s:thread	0 4 -13 4
s:threat	9 -16 -11 16
s:threaten	-9 -1 0 5
s:three	-14 -17 7 17
s:through	1 -10 -7 15
s:thursday	3 -16 9 5
s:ticker	0 -9 -1 12
s:tiktok	-12 -36 6 38
s:till	12 -12 -26 16
s:timber	-2 15 -8 -3
s:time	1 -4 13 -17
s:tinned	0 9 -2 -5
s:together	8 -6 6 -10
s:tomatoe	0 -12 14 0
s:top	12 2 -2 -15
s:topic	0 13 -9 -2
s:total	0 9 -5 0
s:touched	0 -11 13 0
s:tower	1 3 -10 5
s:town	7 1 -15 2
s:toy	0 15 -10 -3
s:tractor	0 11 -5 -4
s:trade	8 -15 2 5
s:trader	0 5 2 -12
s:train	9 -4 -8 1
s:transcript	-13 1 0 3
s:transfer	-2 27 -14 -12
s:translated	-10 8 -1 -1
s:transport	0 7 -10 4
s:travel	7 3 -1 -15
s:treaty	-1 -1 9 -10
s:trip	-1 10 -5 -1
s:tromsø	0 -10 12 0
s:truce	-7 -11 19 -6
s:truck	0 -6 11 -4
s:truth	0 15 -11 -1
s:try	-6 -8 15 -3
s:turn	0 22 -18 0
s:turnberry	0 -16 31 -23
s:turned	6 0 -17 3
s:tweeted	12 -22 0 9
s:twenty	0 -9 11 0
s:twice	0 -14 24 -15
s:two	-13 -10 21 -6
s:tyre	0 -10 12 0
s:unchanged	0 -11 13 0
s:under	-17 19 -12 1
s:union	0 24 -4 -19
s:united	14 1 -17 -1
s:unless	-4 20 -6 -18
s:unofficial	0 10 3 -16
s:until	-6 2 -18 18
s:up	-13 -11 11 8
s:updated	-1 -13 22 -12
s:us	-7 14 -15 2
s:use	-8 -7 -4 17
s:used	-1 -3 10 -6
s:valid	0 4 -10 2
s:valletta	10 0 -6 -4
s:valley	0 15 -13 0
s:valparaíso	0 -25 19 7
s:vanilla	8 -31 13 10
s:venture	0 10 -4 -4
s:verbatim	0 -4 11 -8
s:version	0 27 -20 -9
s:very	11 0 -17 5
s:vessel	-2 3 -10 8
s:vice	-8 -10 -7 22
s:video	-21 -26 40 -16
s:view	0 14 -12 0
s:vigo	0 -5 8 0
s:villa	0 15 -2 -16
s:village	0 -7 -5 13
s:violated	0 -7 -5 12
s:visa	0 16 -12 -4
s:voice	0 -10 0 13
s:void	0 -9 0 10
s:vote	7 26 -32 -20
s:voted	0 18 -12 -3
s:waited	-7 25 -18 -4
s:waiting	0 16 -8 -5
s:walked	-4 -11 7 7
s:war	2 -4 16 -21
s:warn	6 12 -7 -16
s:warsaw	0 -10 0 10
s:way	22 -18 -15 14
s:we	11 -7 9 -15
s:we'll	0 -7 9 0
s:week	0 11 -15 1
s:weekly	0 23 -11 -9
s:welcome	0 -1 -11 12
s:welcomed	0 11 -14 5
s:well	-16 -12 8 14
s:wellington	0 -16 18 0
s:were	-16 -1 11 -4
s:what	11 3 -22 10
s:whatever	0 16 -11 -1
s:when	10 -1 -10 5
s:where	0 -12 1 7
s:wherea	0 -13 15 0
s:whether	-8 0 -11 14
s:while	7 -23 12 4
s:who	-7 15 -8 -6
s:whole	-1 15 -5 -5
s:will	-8 0 11 -13
s:win	0 20 -16 -2
s:wind	0 -17 0 17
s:window	-4 27 -13 -11
s:wine	-5 1 -12 12
s:winter	-2 11 -1 -4
s:wire	12 2 -14 0
s:wish	0 -14 0 15
s:with	-12 10 0 -9
s:withdraw	0 -12 10 4
s:within	-5 -7 11 0
s:without	4 -11 2 7
s:wool	0 0 -4 9
s:word	6 -13 -7 16
s:work	0 12 -14 0
s:worked	3 -11 9 0
s:worker	0 21 -10 -9
s:working	9 -23 6 7
s:world	13 0 -8 -2
s:worth	9 0 -9 -6
s:wound	-5 -18 -9 29
s:wrapped	-5 -1 -12 15
s:write	1 13 -10 -5
s:x	0 -18 19 0
s:yarn	-1 3 4 -10
s:year	0 16 3 -35
s:yes	-11 1 4 0
s:yet	0 3 -18 14
s:yokohama	0 -12 19 -8
s:you	-5 -6 11 0
s:your	-5 21 -13 0
s:zanzibar	3 2 0 -9
s:zinc	0 -14 17 -4
s:zurich	0 18 -14 -3
s:|	-3 8 3 -15
s:·	4 7 -12 0
s:•	0 1 4 -8
sa:!	-1 18 -9 -3
sa:"	6 9 -22 5
sa:" ,	1 -7 9 -6
sa:" .	0 -11 0 14
sa:" <person>	9 -5 2 -10
sa:" a	-2 -9 15 -4
sa:" an	12 -15 1 0
sa:" as	0 10 -2 -6
sa:" he	0 10 -6 0
sa:" no	0 -6 -6 11
sa:" say	0 12 -6 -2
sa:" the	-1 3 3 -10
sa:" we	0 -6 10 -4
sa:'	-5 -17 13 10
sa:'s	-33 17 -4 -1
sa:'s ,	0 4 -12 4
sa:'s <level>	9 -4 -4 0
sa:'s <person>	-11 4 5 -7
sa:'s ambassador	8 12 -15 -6
sa:'s commerce	0 -9 0 8
sa:'s duty	0 8 0 -12
sa:'s foreign	0 11 -5 -5
sa:'s good	0 2 4 -11
sa:'s meet	-3 -5 13 -5
sa:'s ministry	0 9 -4 -2
sa:'s new	0 -14 17 -1
sa:'s on	0 -14 6 9
sa:'s president	0 -16 14 2
sa:'s prime	0 -12 12 0
sa:'s second	-2 11 -3 -2
sa:'s state	-2 17 -6 -8
sa:'s the	0 -10 0 7
sa:'s trade	-6 20 -14 -4
sa:'s vice	0 -17 0 18
sa:( <day-today>	-2 19 -29 4
sa:( <number>	-7 3 9 -15
sa:( <organisation>	4 -10 6 0
sa:( excerpt	0 16 -9 -6
sa:( extract	0 14 -4 -5
sa:( time	0 10 0 -8
sa:( transcript	0 -19 9 9
sa:( wire	0 -4 -7 12
sa:) -	-10 0 -4 10
sa:) :	8 -22 0 18
sa:*	9 -10 5 -3
sa:+	10 -19 8 0
sa:,	-4 -10 6 5
sa:, "	3 12 -9 -8
sa:, <day-ahead>	-8 13 -9 0
sa:, <day-gone>	-9 6 2 -5
sa:, <day-today>	-3 25 -15 -11
sa:, <level>	-4 -8 17 -8
sa:, <name>	-40 -11 34 -12
sa:, <number>	0 -7 -15 20
sa:, <office>	-2 0 -8 10
sa:, <organisation>	-6 0 -9 16
sa:, <person>	10 -16 5 3
sa:, <points>	0 -14 17 -4
sa:, <quality>	-13 -13 5 16
sa:, <seat>	-8 10 0 -16
sa:, <span>	8 15 -4 -25
sa:, a	20 1 -10 -16
sa:, according	9 -6 -3 2
sa:, after	-13 0 -13 15
sa:, agree	0 -8 4 4
sa:, along	0 8 -5 -1
sa:, and	13 -6 -7 3
sa:, another	11 0 -7 -3
sa:, are	1 8 -9 0
sa:, as	4 0 7 -21
sa:, at	-18 -19 -10 36
sa:, before	4 -16 5 5
sa:, between	0 15 -9 -7
sa:, both	-3 -12 1 12
sa:, bring	0 -13 15 0
sa:, by	-6 18 -6 -11
sa:, did	3 2 -15 6
sa:, down	0 15 -12 0
sa:, each	0 3 -12 6
sa:, end	0 -4 -4 8
sa:, following	0 9 -3 -3
sa:, for	19 11 -13 -28
sa:, from	-2 -9 0 11
sa:, giving	0 13 -4 -10
sa:, had	-1 13 -14 0
sa:, having	-4 0 -7 8
sa:, he	13 -21 14 -7
sa:, his	-2 -13 9 7
sa:, hour	-10 9 -26 16
sa:, i	0 11 -2 -10
sa:, if	4 8 -5 -10
sa:, in	9 -25 28 -13
sa:, instead	0 -5 -4 9
sa:, is	0 9 0 -22
sa:, it	13 5 -10 -11
sa:, its	0 -8 9 0
sa:, keep	0 -13 13 0
sa:, last	0 -10 12 0
sa:, local	0 -11 -2 13
sa:, meet	0 -17 25 -10
sa:, of	-2 -5 -6 13
sa:, one	-2 -2 11 -10
sa:, or	0 13 -16 -1
sa:, our	-4 -7 15 -5
sa:, over	0 1 -11 6
sa:, pay	0 -10 0 11
sa:, say	-3 15 -21 7
sa:, settle	0 -9 10 0
sa:, so	-1 20 -13 -5
sa:, subject	0 -11 5 5
sa:, tell	0 18 -10 -9
sa:, that	9 -8 -11 14
sa:, their	13 -14 -15 17
sa:, there	4 1 -16 8
sa:, to	2 13 -8 -12
sa:, unless	0 22 -17 -1
sa:, up	9 -3 -4 -1
sa:, we	0 19 -12 -8
sa:, where	-6 -1 -5 11
sa:, which	-9 -1 -14 20
sa:, while	0 -13 0 14
sa:, whose	0 -11 7 3
sa:, will	-10 -6 18 -9
sa:, without	0 -13 17 -5
sa:, yes	0 -8 11 0
sa:-	-22 13 -1 -6
sa:- <name>	-1 -8 1 11
sa:- <person>	0 16 -12 -3
sa:- <quality>	-2 10 0 -12
sa:- <span>	-2 -4 -12 17
sa:- a	0 12 0 -10
sa:- way	0 -14 13 0
sa:.	4 -1 5 -6
sa:. .	0 11 -7 -1
sa:. <person>	0 16 -14 -4
sa:. in	0 9 -4 -3
sa:. m	14 -6 -1 -6
sa:: "	-5 3 -10 7
sa:: <level>	0 14 0 -18
sa:: <person>	12 -18 13 -7
sa:: <span>	-2 -12 18 -5
sa:: the	-18 -3 3 9
sa:: what	0 13 -4 -4
sa:;	-20 1 9 -4
sa:; <name>	0 -10 -7 19
sa:; <person>	-2 1 7 -10
sa:; both	0 -23 13 13
sa:; in	0 10 -10 0
sa:; it	-2 6 0 -10
sa:; on	0 -1 -9 10
sa:; soybean	0 12 -12 0
sa:; the	0 14 -4 -13
sa:; their	-4 -9 13 0
sa:; then	0 -9 12 0
sa:; they	1 18 -7 -18
sa:; translated	0 5 7 -14
sa:; until	0 -10 0 10
sa:<day-ahead>	11 3 -14 3
sa:<day-ahead> )	6 -10 10 -8
sa:<day-ahead> ,	14 -11 -12 16
sa:<day-ahead> .	34 -15 -10 0
sa:<day-ahead> and	-1 -22 13 12
sa:<day-ahead> at	-4 10 -3 0
sa:<day-ahead> for	-4 12 -2 -4
sa:<day-ahead> in	0 9 0 -8
sa:<day-gone>	-2 28 -22 -8
sa:<day-gone> 's	0 9 -10 0
sa:<day-gone> )	7 -9 1 0
sa:<day-gone> ,	-5 17 -6 -7
sa:<day-gone> .	-11 1 -7 14
sa:<day-gone> after	0 9 -7 -3
sa:<day-gone> and	-5 11 -16 8
sa:<day-gone> evening	0 8 0 -9
sa:<day-gone> night	0 13 -10 0
sa:<day-gone> the	10 -11 10 -11
sa:<day-gone> to	0 13 -8 -1
sa:<day-gone> with	0 11 0 -13
sa:<day-gone> without	0 19 -2 -18
sa:<day-today>	13 -25 25 -10
sa:<day-today> .	0 30 -17 -25
sa:<day-today> about	0 -18 19 0
sa:<day-today> after	7 -16 11 0
sa:<day-today> and	5 -14 2 4
sa:<day-today> at	0 -23 16 3
sa:<day-today> for	14 1 -3 -15
sa:<day-today> he	0 -8 10 0
sa:<day-today> in	12 -19 7 -2
sa:<day-today> on	2 1 -13 4
sa:<day-today> that	0 13 -2 -11
sa:<day-today> the	0 -8 14 -5
sa:<day-today> to	0 -35 21 13
sa:<day-today> with	13 -28 0 15
sa:<day-today> without	-9 -6 -9 18
sa:<duty>	-10 -2 7 -2
sa:<gate>	-10 8 -2 -2
sa:<goods-amount>	-3 -17 16 3
sa:<goods-amount> <span>	0 -9 11 -1
sa:<goods-amount> for	0 -22 22 0
sa:<level-noun>	-18 2 2 4
sa:<level>	-29 21 -13 4
sa:<level> )	3 18 -22 -3
sa:<level> ,	-14 10 11 -41
sa:<level> .	-6 36 -34 -1
sa:<level> ;	0 -6 -4 12
sa:<level> and	-2 19 -7 -9
sa:<level> for	-2 0 9 -9
sa:<level> from	-4 -28 23 13
sa:<level> in	-9 5 -15 11
sa:<level> more	-2 13 -6 -1
sa:<level> on	-9 -6 3 8
sa:<level> to	-3 -18 6 19
sa:<level> was	0 -14 7 7
sa:<level> within	0 -15 16 0
sa:<money>	8 9 -35 8
sa:<money> .	0 17 -13 -1
sa:<money> of	14 -18 -24 24
sa:<month-ahead>	-6 15 0 -21
sa:<month-ahead> ,	0 15 -11 -1
sa:<month-gone>	-15 11 7 -13
sa:<month-gone> ,	-11 18 -3 -8
sa:<name>	-18 8 9 -17
sa:<name> "	0 8 -4 -1
sa:<name> 's	-9 -4 2 6
sa:<name> ,	0 7 -12 1
sa:<name> .	-14 -5 21 -17
sa:<name> <level>	0 -24 16 13
sa:<name> a	0 15 -12 -1
sa:<name> agree	-6 -36 14 25
sa:<name> and	4 -20 1 17
sa:<name> are	5 2 0 -12
sa:<name> begin	19 -3 2 -21
sa:<name> broke	-5 -11 8 6
sa:<name> come	0 14 -8 -2
sa:<name> end	0 -17 13 5
sa:<name> failed	0 -16 3 10
sa:<name> from	0 16 -9 -8
sa:<name> gave	0 11 -7 -2
sa:<name> had	-3 0 8 -7
sa:<name> has	-3 15 0 -20
sa:<name> have	-10 17 -4 -11
sa:<name> hold	0 -10 16 0
sa:<name> is	-4 3 6 -12
sa:<name> leave	0 -4 9 -6
sa:<name> levy	-1 -7 10 0
sa:<name> meet	4 -4 8 -8
sa:<name> on	-13 0 -9 14
sa:<name> over	0 10 -4 -2
sa:<name> published	0 9 -7 0
sa:<name> raise	0 -6 10 -1
sa:<name> set	0 -10 0 12
sa:<name> side	0 20 -17 -1
sa:<name> sign	0 -21 13 7
sa:<name> soybean	0 -12 13 0
sa:<name> stop	0 -6 9 -1
sa:<name> suspend	0 -14 3 10
sa:<name> that	0 6 1 -12
sa:<name> the	0 14 -10 -2
sa:<name> to	0 17 -6 -8
sa:<name> trade	0 -1 9 -9
sa:<name> was	0 9 0 -12
sa:<name> were	0 2 -13 6
sa:<name> will	-15 0 12 -9
sa:<name> would	-2 -3 8 -1
sa:<name> —	0 -17 0 18
sa:<not>	-8 -8 6 9
sa:<number>	11 4 -20 8
sa:<number> "	0 -7 10 -2
sa:<number> )	0 0 11 -16
sa:<number> ,	-18 19 -16 1
sa:<number> .	-1 11 -13 3
sa:<number> :	11 -14 6 0
sa:<number> <day-ahead>	7 -14 0 7
sa:<number> <quality>	-1 11 -3 -2
sa:<number> <seat>	0 -9 11 0
sa:<number> a	2 4 -13 0
sa:<number> and	-6 6 9 -18
sa:<number> at	-1 -7 0 11
sa:<number> before	-2 10 -2 -5
sa:<number> economy	0 11 -5 -2
sa:<number> hour	0 -6 -21 24
sa:<number> if	0 -12 7 7
sa:<number> in	-5 14 -2 -12
sa:<number> is	0 -9 0 11
sa:<number> largest	0 -9 0 10
sa:<number> minute	-1 -2 9 -1
sa:<number> of	0 18 -6 -8
sa:<number> p	9 -6 6 -16
sa:<number> round	-5 15 0 -9
sa:<number> th	-4 15 -1 -12
sa:<number> the	9 -15 2 2
sa:<number> to	19 -7 -12 -6
sa:<number> vote	0 9 -4 -2
sa:<office>	-10 -8 16 -2
sa:<office> ,	-9 -2 19 -15
sa:<office> <person>	0 -37 16 23
sa:<office> agree	0 -18 8 9
sa:<office> and	2 -14 16 -8
sa:<office> had	0 1 7 -11
sa:<office> in	0 26 -22 -5
sa:<office> meet	11 -13 0 0
sa:<office> of	0 -17 11 3
sa:<office> order	0 17 -15 0
sa:<office> say	-3 13 -1 -7
sa:<office> to	0 10 -8 0
sa:<organisation>	-13 29 -15 -14
sa:<organisation> 's	-2 2 -9 9
sa:<organisation> )	3 -13 9 0
sa:<organisation> ,	-10 -16 21 0
sa:<organisation> and	-9 25 -4 -15
sa:<organisation> announce	0 9 -6 0
sa:<organisation> by	10 -9 0 0
sa:<organisation> had	0 11 -7 0
sa:<organisation> in	-2 -4 13 -12
sa:<organisation> of	0 10 -2 -5
sa:<organisation> say	-15 -1 2 8
sa:<organisation> would	0 13 -4 -5
sa:<person>	-6 -5 8 1
sa:<person> 's	-14 5 9 -10
sa:<person> ,	-10 9 -1 -4
sa:<person> .	-12 11 5 -24
sa:<person> :	0 15 -13 0
sa:<person> add	0 13 -12 0
sa:<person> agree	0 -7 11 -2
sa:<person> and	9 -12 -1 10
sa:<person> announce	-4 8 0 -9
sa:<person> arrive	0 -8 10 -3
sa:<person> begin	4 -6 9 -9
sa:<person> call	0 -8 11 0
sa:<person> had	14 -18 10 -1
sa:<person> has	0 6 -13 4
sa:<person> he	13 -9 -4 0
sa:<person> in	-4 13 -20 5
sa:<person> is	-4 16 -8 -3
sa:<person> leave	0 -10 6 4
sa:<person> on	-12 2 0 3
sa:<person> say	6 -19 23 -9
sa:<person> sign	-1 13 -15 1
sa:<person> sit	9 -13 4 -7
sa:<person> talked	0 9 -5 -2
sa:<person> to	-3 -14 0 17
sa:<person> was	-1 4 -12 8
sa:<person> will	0 19 -16 -6
sa:<person> would	0 14 -8 -6
sa:<points>	-9 2 -1 2
sa:<points> .	0 0 -15 12
sa:<points> of	-1 6 -12 3
sa:<quality> and	0 -12 -6 16
sa:<quality> apple	0 9 -7 0
sa:<quality> car	0 18 -15 0
sa:<quality> delegation	12 -2 -16 2
sa:<quality> duty	-6 -2 -18 17
sa:<quality> farm	0 12 -6 -4
sa:<quality> good	-19 6 10 -12
sa:<quality> government	8 18 -16 -13
sa:<quality> in	-1 -11 0 12
sa:<quality> medicine	0 -11 -1 14
sa:<quality> minister	-3 -10 13 -1
sa:<quality> offer	18 -12 -5 -3
sa:<quality> oil	0 28 -22 -5
sa:<quality> prime	0 9 -7 -1
sa:<quality> rice	9 -8 0 0
sa:<quality> side	-3 -20 10 12
sa:<quality> time	9 0 -3 -7
sa:<quality> trade	-4 -18 11 10
sa:<seat>	-9 11 -4 -5
sa:<seat> 's	-1 14 -16 2
sa:<seat> )	0 21 -18 -1
sa:<seat> ,	4 5 -18 7
sa:<seat> .	-11 -6 13 -1
sa:<seat> <day-gone>	4 -13 7 0
sa:<seat> a	0 12 -7 -5
sa:<seat> and	0 8 -12 3
sa:<seat> for	-9 3 0 4
sa:<seat> go	0 -7 0 9
sa:<seat> had	0 18 -12 -7
sa:<seat> on	21 -10 -5 -2
sa:<seat> published	0 -10 11 0
sa:<seat> say	-1 -3 11 -7
sa:<seat> that	0 -10 14 0
sa:<seat> time	-7 -7 7 3
sa:<seat> with	-1 0 -10 12
sa:<seat> would	0 4 5 -12
sa:<sender>	-3 2 5 -8
sa:<span>	22 -18 -24 29
sa:<span> "	0 -8 -3 11
sa:<span> .	22 -4 -15 2
sa:<span> a	0 -17 0 19
sa:<span> after	7 35 -15 -46
sa:<span> at	0 -9 5 5
sa:<span> before	2 -11 15 -4
sa:<span> earlier	-4 2 -14 13
sa:<span> early	-4 -21 -2 25
sa:<span> later	0 10 -4 -6
sa:<span> longer	0 -9 11 0
sa:<span> of	15 -28 0 16
sa:<span> tariff	0 15 4 -19
sa:<span> that	0 -15 -5 20
sa:<span> to	-10 -15 4 18
sa:<span> truce	-3 -3 -13 15
sa:<taker>	-7 -5 -9 19
sa:<v-agree>	-15 -3 3 8
sa:<v-bear>	-11 13 -4 -4
sa:<v-begin>	-7 5 4 -10
sa:<v-buy>	-14 19 -13 -3
sa:<v-deny>	-4 10 2 -19
sa:<v-down>	7 -8 9 -9
sa:<v-end>	-6 0 -10 14
sa:<v-impose>	-10 -1 -2 8
sa:<v-propose>	13 -1 -4 -6
sa:<v-return>	0 9 -9 -1
sa:<v-say>	7 17 -14 -13
sa:<v-sell>	-8 23 -20 -1
sa:<v-stay>	10 -9 12 -12
sa:<v-suspend>	0 -15 6 10
sa:<v-target>	-29 5 0 4
sa:<v-threaten>	-6 0 15 -13
sa:a	9 -6 -13 12
sa:a "	-3 -10 -11 21
sa:a .	3 3 -12 0
sa:a <name>	0 0 -13 9
sa:a <number>	0 -10 15 -6
sa:a <office>	10 -16 12 -6
sa:a <organisation>	0 -8 14 -2
sa:a <quality>	3 9 0 -18
sa:a <span>	5 -4 -9 8
sa:a ban	10 -7 0 -1
sa:a country	0 -16 17 0
sa:a deal	-6 -10 18 -4
sa:a decision	0 -13 1 11
sa:a decoupling	0 -11 14 -1
sa:a decree	0 12 -10 0
sa:a different	0 -11 0 10
sa:a dispute	6 -9 -14 12
sa:a draft	0 16 -8 -8
sa:a duty	-5 10 -10 1
sa:a few	0 18 -10 -6
sa:a first	18 0 -18 -5
sa:a fourth	9 -9 5 -3
sa:a framework	-10 0 -10 12
sa:a further	-1 -10 13 0
sa:a good	4 -23 16 1
sa:a handshake	-2 15 -18 2
sa:a hotel	0 2 -10 6
sa:a letter	0 -21 21 0
sa:a little	8 -5 -9 5
sa:a longer	0 -5 -6 11
sa:a meet	10 -1 1 -14
sa:a page	13 -12 -2 0
sa:a pause	-2 -10 3 10
sa:a period	0 -14 0 15
sa:a plan	-7 18 -1 -12
sa:a point	0 0 -8 9
sa:a preliminary	0 -18 7 10
sa:a rate	0 -18 -2 20
sa:a result	-3 2 -12 9
sa:a rise	0 -11 13 0
sa:a round	2 -3 -17 15
sa:a second	-15 -6 -7 19
sa:a signature	-10 0 17 -13
sa:a single	0 10 -4 -3
sa:a small	0 -5 9 -4
sa:a standstill	-1 -11 -11 21
sa:a state	0 -9 2 8
sa:a successor	0 9 0 -7
sa:a summit	6 8 0 -15
sa:a tariff	-9 -13 24 -7
sa:a television	-4 4 8 -17
sa:a text	-3 -12 -1 17
sa:a third	0 24 -8 -22
sa:a three	0 -8 6 1
sa:a trade	-4 -10 20 -9
sa:a treaty	0 -6 8 0
sa:a truce	-14 16 5 -20
sa:a warn	-1 16 -2 -10
sa:a word	13 -7 0 -6
sa:aboard	0 11 -10 0
sa:abolish	0 9 0 -9
sa:about	18 -5 -11 4
sa:about how	0 -15 17 0
sa:about the	-4 13 -8 -2
sa:above	9 0 -4 -7
sa:accept	0 -8 20 -12
sa:accept an	0 10 -9 0
sa:accord	0 18 -8 -10
sa:accord with	0 11 -2 -6
sa:according	9 -5 -3 1
sa:according to	9 0 -11 1
sa:account	11 -11 -13 11
sa:account of	0 0 -15 12
sa:act	0 0 -11 8
sa:act ,	0 -9 0 11
sa:add	-3 15 -14 0
sa:additional	5 21 -23 -9
sa:additional <level>	0 12 -10 0
sa:additional duty	6 6 -9 -8
sa:adopt	0 13 -12 0
sa:advertisement	0 14 -5 -9
sa:affair	9 -8 0 -1
sa:after	2 9 -13 -1
sa:after <number>	0 2 -14 8
sa:after <seat>	0 16 -6 -7
sa:after <span>	-16 -18 -12 32
sa:after all	0 18 -15 -1
sa:after he	0 -24 27 -5
sa:after it	0 -11 16 -6
sa:after talk	0 5 -10 2
sa:after that	0 -7 11 -3
sa:after the	-4 33 -20 -15
sa:after their	0 8 0 -5
sa:after they	0 1 10 -15
sa:after two	0 14 -9 -5
sa:afternoon	3 -23 0 19
sa:afternoon .	0 -19 13 7
sa:again in	-8 -14 19 -1
sa:against	-3 19 -7 -11
sa:agenda	-1 -11 17 -1
sa:ago	0 0 9 -11
sa:ago ,	0 -13 16 0
sa:agree	-12 2 -3 5
sa:agree on	-13 -19 17 8
sa:agree that	0 9 -17 8
sa:agree to	2 -6 10 -6
sa:agree with	0 8 -4 -4
sa:agreement	-6 6 10 -16
sa:agreement .	0 0 8 -13
sa:agreement in	0 0 12 -15
sa:agreement on	-4 14 9 -23
sa:agreement with	-1 -15 2 14
sa:ahead	-3 10 -2 -3
sa:aim	17 -5 -8 -7
sa:air	-5 -1 10 -5
sa:aircraft	0 -12 13 0
sa:airport	8 -13 -3 5
sa:alexandria	11 0 -4 -7
sa:all	9 1 -16 6
sa:all ,	0 11 -10 0
sa:all .	0 24 -19 -4
sa:all the	0 -7 10 0
sa:all time	-3 -17 12 8
sa:alone	0 -12 14 0
sa:along	0 14 -8 -5
sa:along with	0 9 -5 -1
sa:already	9 -9 4 -4
sa:also	0 16 -12 0
sa:aluminium	-4 16 -5 -9
sa:ambassador	14 6 -12 -14
sa:among	-1 11 -2 -3
sa:an	-10 5 -8 5
sa:an <office>	0 13 -5 -4
sa:an <quality>	0 17 -6 -7
sa:an additional	0 10 -6 0
sa:an agreement	-4 13 12 -26
sa:an end	10 -19 -9 17
sa:an extension	2 -17 4 10
sa:an hour	-13 -19 24 1
sa:an idea	0 -7 0 10
sa:an invitation	0 10 -9 0
sa:and	13 -14 2 7
sa:and <day-ahead>	10 0 -12 0
sa:and <day-gone>	19 -8 -10 -3
sa:and <level>	-3 17 -6 -5
sa:and <name>	-8 -20 5 22
sa:and <number>	-6 7 -9 6
sa:and <organisation>	0 11 -10 0
sa:and <person>	2 -11 4 5
sa:and <quality>	18 -16 -19 15
sa:and <seat>	-4 36 -22 -13
sa:and a	-12 9 -5 1
sa:and aluminium	-3 14 -4 -8
sa:and an	0 14 -16 0
sa:and announce	0 -7 -10 16
sa:and another	0 -5 -3 10
sa:and are	13 -3 -11 -2
sa:and at	4 0 2 -10
sa:and both	0 9 0 -11
sa:and bring	0 10 -8 0
sa:and cement	0 0 -11 7
sa:and coffee	0 15 -5 -9
sa:and come	-10 26 -15 -5
sa:and cotton	8 -6 -1 0
sa:and duty	0 -11 -3 14
sa:and for	0 -23 16 8
sa:and forty	0 -14 15 0
sa:and from	-10 10 1 -5
sa:and he	-3 -15 13 5
sa:and i	0 -20 18 2
sa:and is	-12 6 4 -6
sa:and it	-7 7 2 -10
sa:and last	0 -1 -14 11
sa:and leave	9 -26 -8 25
sa:and meet	-4 15 -11 0
sa:and mr	0 -15 17 -1
sa:and no	0 14 -15 0
sa:and nobody	0 0 6 -14
sa:and none	0 -14 0 15
sa:and of	-6 -3 9 0
sa:and on	14 0 -6 -7
sa:and our	0 0 -10 9
sa:and put	0 16 -10 -3
sa:and run	-6 17 -10 0
sa:and say	2 0 -21 15
sa:and sign	-4 -17 17 4
sa:and stay	18 -9 -10 0
sa:and that	-18 0 7 0
sa:and the	11 -8 4 -4
sa:and there	-2 -15 10 8
sa:and to	-11 15 6 -22
sa:and two	9 -2 -6 0
sa:and was	-3 -13 17 0
sa:and we	6 -23 12 5
sa:and were	0 -8 10 -2
sa:and will	17 -20 8 -5
sa:and with	-1 -16 24 -8
sa:and without	0 -14 7 5
sa:announce	13 2 -19 7
sa:announce .	0 6 -14 9
sa:announce a	0 14 -10 -3
sa:announce for	10 -16 8 -3
sa:announce in	0 -10 5 4
sa:announce on	0 13 -5 -8
sa:another	5 -19 5 9
sa:another <level>	0 12 -7 -4
sa:another <span>	-7 -7 26 -19
sa:answer	0 14 -10 -3
sa:any	0 -5 12 -10
sa:any further	0 -10 11 0
sa:apart	0 13 -13 0
sa:app	0 14 -17 0
sa:apple	0 12 -9 0
sa:apply	0 -9 13 -2
sa:approval	0 -7 12 -6
sa:approve	0 13 -17 1
sa:approve the	0 10 -5 -1
sa:apricot	9 -8 0 -2
sa:are	18 5 -8 -18
sa:are expect	0 -12 0 10
sa:are in	4 -11 0 9
sa:are meant	11 0 -5 -5
sa:are not	0 17 -8 -8
sa:are to	2 -16 2 10
sa:are until	0 1 10 -13
sa:arrangement	-7 8 0 -6
sa:arrive	6 -15 4 2
sa:arrive by	0 -6 0 8
sa:arrived	9 -7 0 -1
sa:as	-9 9 -9 3
sa:as agree	0 12 -12 0
sa:as is	10 -12 0 0
sa:as the	7 7 -10 -7
sa:as we	0 -12 12 0
sa:as well	-10 0 -15 15
sa:asean	13 0 -7 -8
sa:aside	0 21 -20 0
sa:ask	-10 -11 7 9
sa:ask for	-1 1 7 -10
sa:ask the	0 0 -10 9
sa:asleep	0 -7 -15 20
sa:at	-15 4 0 5
sa:at <level>	-5 19 -10 -10
sa:at <money>	0 9 -5 -3
sa:at a	6 -22 26 -8
sa:at all	0 17 -14 0
sa:at his	0 -8 10 -1
sa:at it	-4 -7 13 0
sa:at least	10 -7 -12 7
sa:at noon	0 11 -19 4
sa:at one	6 -11 0 8
sa:at present	0 -6 10 -4
sa:at the	-34 1 -12 28
sa:at three	0 -7 -12 18
sa:at turnberry	0 16 -13 0
sa:at which	2 9 0 -13
sa:attempt	0 -14 2 10
sa:back	14 -14 -7 12
sa:back ,	10 -7 0 0
sa:back .	10 1 -11 -3
sa:back for	-4 -2 12 -6
sa:back from	0 13 -7 -4
sa:back its	0 -6 -5 11
sa:back on	0 -11 1 9
sa:back the	0 -17 -6 20
sa:ban	9 -5 0 -1
sa:ban on	10 -7 0 -1
sa:banana	-2 1 -9 6
sa:be	17 -13 -5 7
sa:be <level>	0 -9 11 0
sa:be an	6 -16 0 11
sa:be extend	3 -6 -19 15
sa:be hold	-6 30 -21 -7
sa:be sign	0 -10 7 2
sa:be suspend	8 -6 0 0
sa:be the	18 -20 0 1
sa:bean	0 -12 11 0
sa:became	0 13 -11 0
sa:because	-13 15 2 -25
sa:because of	-6 14 -3 -13
sa:become	0 5 -15 0
sa:beef	-6 10 -10 0
sa:beef and	0 14 -8 -5
sa:been	-23 12 -8 5
sa:been call	0 21 -20 0
sa:been postpone	0 14 -10 -3
sa:been threaten	0 -16 17 0
sa:before .	0 13 -9 0
sa:before <day-ahead>	-1 18 -14 0
sa:before <month-ahead>	0 -7 10 -2
sa:before <person>	-4 18 -29 9
sa:before a	0 24 -28 -9
sa:before its	0 -10 12 0
sa:before the	0 -1 16 -22
sa:before their	13 -19 0 5
sa:begin	7 5 -4 -8
sa:begin ,	0 0 7 -10
sa:begin a	17 -22 19 -20
sa:begin in	-2 18 -6 -10
sa:begin on	-12 -24 -13 39
sa:behind	1 -16 15 0
sa:being	-2 -11 2 10
sa:believe	0 13 -8 -2
sa:below	0 -12 17 -5
sa:bergen	0 -8 6 0
sa:beside	0 -12 15 -1
sa:between	-3 10 -9 0
sa:between <name>	-24 1 -13 21
sa:between <person>	-5 -1 14 -12
sa:between the	14 -3 -1 -8
sa:between them	-5 24 -11 -12
sa:bicycle	0 -11 12 0
sa:big	-4 -5 14 -4
sa:biggest	0 9 -4 -2
sa:biscuit	0 13 0 -11
sa:boat	0 -19 1 16
sa:border .	0 10 -7 -1
sa:both	-3 -19 15 9
sa:both .	0 -11 0 11
sa:both country	1 -7 12 -6
sa:both government	-4 -3 -10 14
sa:both have	10 -15 7 -2
sa:both side	-9 24 -18 -4
sa:bottle	2 -10 -2 10
sa:breaking	5 -16 10 0
sa:bring	-3 -11 19 -8
sa:bring back	0 -8 -3 11
sa:bring down	0 -2 10 -8
sa:broke off	-7 -13 6 11
sa:building	0 -7 11 -2
sa:bulletin	0 10 -2 -6
sa:busan	-2 8 1 -13
sa:busan agreement	8 -14 -3 8
sa:busan on	-1 15 -10 -1
sa:business	0 13 -15 0
sa:but	6 -10 -5 13
sa:but a	0 -7 14 -8
sa:but leave	0 -3 11 -8
sa:but no	0 13 -5 -7
sa:but not	0 -19 -3 22
sa:but that	0 -4 10 -6
sa:but the	-1 14 -16 0
sa:butter	-3 8 -10 0
sa:buy	-1 22 -11 -8
sa:buyer	0 11 -7 -2
sa:by	-14 9 3 -12
sa:by <level>	0 12 -8 -2
sa:by <number>	10 0 -7 -4
sa:by <office>	0 -13 13 0
sa:by <points>	0 8 -10 0
sa:by <span>	-14 -1 16 -16
sa:by a	9 -14 10 -6
sa:by half	0 -13 9 4
sa:by our	0 -16 17 0
sa:by side	0 -13 16 -4
sa:by telephone	-3 9 -3 -6
sa:by the	3 14 -22 3
sa:by video	-3 -17 25 -9
sa:by which	0 20 -15 -1
sa:cabinet	0 8 -2 -3
sa:calendar	0 10 -4 -3
sa:call	2 9 -10 -1
sa:call .	0 13 -10 0
sa:call a	0 -1 -11 10
sa:call off	-3 31 -25 -5
sa:call on	0 7 0 -13
sa:call the	8 -8 -4 4
sa:call with	0 -20 19 0
sa:camera	0 16 -12 -3
sa:cancel	0 15 -12 -2
sa:canned	0 -10 14 -4
sa:cape	0 16 -9 -7
sa:capital .	-10 3 6 -3
sa:capital on	13 -15 -2 0
sa:car	1 0 4 -8
sa:car .	0 13 -9 -1
sa:car and	0 -10 0 8
sa:car pay	0 -9 10 0
sa:card	0 -14 6 9
sa:carpet	13 0 -13 -1
sa:carry out	0 -2 -10 12
sa:case	0 -1 -12 11
sa:case on	0 -13 0 14
sa:cashew	0 -6 10 -3
sa:cashmere	0 9 0 -7
sa:cattle	0 10 2 -13
sa:caved	0 12 -7 -2
sa:ceasefire	3 30 -25 -20
sa:cement	-5 -11 10 6
sa:cement ,	0 0 16 -17
sa:central	0 -5 -6 11
sa:ceramic	0 -12 13 0
sa:certain	0 11 -6 -3
sa:certificate	4 -11 11 -6
sa:chairmanship	0 -10 11 0
sa:chairmanship of	0 -10 11 0
sa:charge	-10 21 -13 -2
sa:charge .	0 -9 0 9
sa:charge <level>	-3 8 0 -10
sa:charge the	0 13 -9 -4
sa:cheese	-4 0 9 -8
sa:chemical	0 -15 12 2
sa:chicken	-2 6 -18 7
sa:chip	-4 14 -7 -1
sa:chip ,	-2 10 -3 0
sa:chipmaker	0 -10 0 12
sa:christma	0 12 -7 -4
sa:clock	0 0 -14 10
sa:close to	0 18 -5 -13
sa:coal	0 -11 -9 19
sa:coal ,	0 -6 -4 10
sa:cocoa ,	0 -8 12 -5
sa:cod	0 -5 -4 10
sa:coffee	13 0 -8 -5
sa:coffee ,	0 10 -8 0
sa:coffee and	0 -9 -1 12
sa:collect	-1 -4 15 -11
sa:collect the	0 8 -1 -5
sa:come	0 4 -12 9
sa:come back	14 -13 2 -4
sa:come down	0 0 -13 11
sa:come home	-2 12 -7 -1
sa:come to	2 -18 0 18
sa:commerce	-3 -14 1 15
sa:commerce ministry	-1 -9 0 12
sa:commit	0 -12 12 0
sa:communiqué	0 -9 -7 14
sa:company	0 15 -8 -2
sa:complete	0 -6 12 -1
sa:completed	0 0 -10 9
sa:computer	0 15 -10 -2
sa:concerned	0 9 -7 0
sa:conclude	-6 6 -12 6
sa:conference	0 -16 26 -13
sa:consensu	-2 -22 3 18
sa:consultation	-7 1 -7 9
sa:consultation ,	0 -7 9 0
sa:continue .	0 -4 -3 10
sa:control	-2 15 -12 -1
sa:control on	0 15 -8 -6
sa:conversation	0 -10 2 9
sa:cost	-1 10 0 -6
sa:cotton	5 -18 21 -13
sa:cotton ,	0 -9 10 0
sa:could	-11 16 -14 0
sa:could be	0 -9 13 -3
sa:could go	0 -7 0 9
sa:council	0 14 -12 0
sa:counted	0 -10 11 0
sa:country	4 12 3 -29
sa:country '	-2 -7 11 0
sa:country ,	0 9 0 -10
sa:country .	10 -4 -5 0
sa:country in	0 -10 11 0
sa:country say	3 0 6 -13
sa:country will	0 -12 0 13
sa:covered	-3 -3 -3 10
sa:cruz	0 -12 5 6
sa:current	0 -14 15 0
sa:custom	-11 16 0 -13
sa:cut	11 2 -10 0
sa:cut duty	0 0 -11 11
sa:cut its	0 -9 11 0
sa:date	-10 -3 3 5
sa:date ,	0 -3 -5 9
sa:day	4 -3 -17 13
sa:day of	12 1 -30 6
sa:day on	0 11 -5 -10
sa:deadline	0 20 -10 -7
sa:deal	-19 -9 21 -8
sa:deal ,	0 -10 17 -6
sa:deal .	-1 -15 21 -5
sa:deal for	0 -10 0 13
sa:deal is	0 8 -5 -1
sa:deal of	0 -15 17 0
sa:deal with	0 20 -16 0
sa:decide	-2 0 -13 14
sa:decide on	0 -5 -10 16
sa:declare	2 8 -4 -10
sa:decoupling	0 -11 14 -1
sa:decree	0 9 -16 2
sa:delay	-1 -13 2 12
sa:delegation	17 -27 -1 8
sa:delegation from	17 -13 8 -19
sa:delegation of	-11 3 2 0
sa:deny	0 11 -6 -2
sa:depend	10 -15 0 4
sa:desk	-3 -9 17 -7
sa:did before	0 -10 10 0
sa:did in	0 -10 0 10
sa:difference	0 16 -13 -2
sa:digital	0 -15 17 -1
sa:dispute	-4 4 13 -17
sa:dispute over	0 -2 21 -20
sa:do	-10 -22 28 -2
sa:do so	0 -24 26 -4
sa:document	0 12 -4 -6
sa:doe not	0 -9 5 7
sa:don't	0 13 -8 0
sa:donald	0 7 -10 5
sa:done	-2 -6 -8 17
sa:done .	0 -17 9 10
sa:double	-3 14 -1 -9
sa:double to	0 9 -6 0
sa:down	18 6 -12 -14
sa:down from	0 13 -11 0
sa:down in	23 -3 -27 3
sa:draft	0 18 -9 -9
sa:draw	0 22 -14 -8
sa:due	0 -2 15 -16
sa:due to	0 4 5 -18
sa:dump	-2 11 -4 0
sa:during which	0 13 -8 -6
sa:duty .	-3 6 2 -11
sa:duty of	-4 14 -13 0
sa:duty on	-5 -21 25 1
sa:duty that	11 -6 2 -9
sa:duty they	0 -11 -2 15
sa:duty to	0 11 -13 0
sa:each	1 0 -22 17
sa:each .	0 -13 -4 18
sa:each other	-19 6 1 -1
sa:each side	8 -1 -19 11
sa:each way	8 -13 0 6
sa:earlier	-5 0 -9 12
sa:earlier .	0 12 -9 0
sa:early	-3 -26 14 18
sa:early .	0 -10 4 7
sa:earth	-6 -6 0 11
sa:earth ,	0 -11 -8 17
sa:earth .	0 -18 14 5
sa:eastern time	0 -12 4 9
sa:economic	-1 21 -5 -16
sa:economic and	-5 10 -4 0
sa:edition	-5 13 0 -8
sa:effect	-1 -8 12 -2
sa:effect at	0 -8 0 9
sa:effectively	9 -12 0 6
sa:effectively off	9 -13 0 6
sa:eight	14 -2 0 -12
sa:eighth	14 -5 -8 0
sa:empty	-3 3 -14 10
sa:empty hand	0 14 -6 -8
sa:end	-9 -12 0 19
sa:end ,	-2 -11 21 -9
sa:end .	-6 27 -37 1
sa:end <day-ahead>	1 -14 -2 14
sa:end <day-today>	0 19 -6 -13
sa:end <span>	-6 -7 -2 14
sa:end at	-1 7 4 -11
sa:end of	10 -30 -28 40
sa:end on	0 -9 14 -6
sa:end their	-4 -21 21 0
sa:end to	1 -7 -4 10
sa:end without	0 -1 -6 8
sa:entebbe	0 -14 14 0
sa:evening	7 -15 -11 20
sa:evening ,	17 -4 -2 -8
sa:evening .	-10 0 1 3
sa:evening <person>	-8 -3 -13 19
sa:evening after	0 0 -7 9
sa:evening in	0 -6 14 -7
sa:evening they	0 -16 7 7
sa:event	14 -5 -6 -4
sa:every	0 -7 -4 15
sa:everyone	0 13 -10 0
sa:everything	-1 13 -14 0
sa:excerpt	0 16 -9 -6
sa:excerpt )	0 11 -4 -3
sa:exclusion	0 9 -3 -2
sa:expect	-1 1 -9 7
sa:expect .	0 9 -10 0
sa:expect to	0 12 -9 -1
sa:expert	0 -15 17 0
sa:expire	6 3 -15 1
sa:expire ,	0 1 -12 9
sa:expire .	19 -10 0 -6
sa:expire on	-11 15 0 -7
sa:export of	9 -3 -3 -1
sa:exporter	0 -11 9 0
sa:extend	0 -1 -18 21
sa:extend .	0 -8 -3 11
sa:extend a	0 -6 -5 12
sa:extend by	0 10 -3 -5
sa:extend it	0 -2 11 -10
sa:extend the	3 10 -7 -10
sa:extend their	-3 -7 -5 21
sa:extra	-3 -19 12 9
sa:extra duty	0 -24 14 11
sa:extract	0 3 -11 4
sa:face a	0 1 -10 5
sa:fact	0 11 -1 -8
sa:fact sheet	0 9 -1 -7
sa:fail	0 -9 12 -1
sa:fail ,	0 -9 10 0
sa:failed	-3 -7 10 0
sa:fall .	0 -8 9 0
sa:far	0 -4 11 -7
sa:far .	0 -9 11 -2
sa:farm good	0 20 -13 -6
sa:fee for	0 -10 0 7
sa:fentanyl	-6 -18 1 22
sa:fentanyl ,	0 -7 -5 13
sa:fentanyl .	0 9 -6 0
sa:fentanyl and	0 -12 -1 14
sa:fentanyl duty	0 -13 14 0
sa:ferry	0 -6 9 -1
sa:few	0 0 -11 9
sa:few hour	0 13 -7 -3
sa:fifth	0 -10 7 0
sa:fight	0 -5 11 -5
sa:figure .	-3 13 -2 -5
sa:final	-6 25 -18 -6
sa:find a	9 -6 0 0
sa:finish	21 -16 -5 0
sa:first	18 -1 0 -17
sa:first day	27 -20 4 -18
sa:first phase	-2 14 -8 -5
sa:fish	-9 -9 28 -16
sa:fish and	0 -5 11 -5
sa:fishmeal	0 14 -15 0
sa:five	8 2 -4 -12
sa:five hour	9 -3 0 -7
sa:fix	0 15 -8 -6
sa:floor	3 -1 -14 11
sa:fly	0 -7 14 -11
sa:followed	9 5 -11 -9
sa:following	0 9 -4 -4
sa:food	0 13 -9 -2
sa:for	12 -1 -3 -5
sa:for <day-ahead>	8 -2 5 -13
sa:for <day-gone>	0 -3 -5 9
sa:for <name>	-5 11 -10 0
sa:for <number>	-6 16 0 -11
sa:for <seat>	-2 11 -4 -4
sa:for <span>	33 -1 -34 7
sa:for a	7 -5 -12 11
sa:for an	-7 -8 15 -2
sa:for another	-6 -23 37 -14
sa:for both	0 -10 0 8
sa:for his	-9 -11 9 9
sa:for its	0 -11 13 0
sa:for more	14 -8 2 -10
sa:for once	5 -12 5 0
sa:for rare	0 -12 1 10
sa:for talk	0 12 -9 -6
sa:for the	1 16 -3 -26
sa:for their	-2 -8 -2 14
sa:for what	0 -13 20 -5
sa:forced	0 11 -6 0
sa:foreign	-11 16 -4 -3
sa:foreign ministry	-8 10 3 -9
sa:forty	-1 -12 19 -6
sa:forty minute	-1 -13 19 -3
sa:forward	-4 15 -9 -2
sa:four	19 12 -24 -9
sa:fourth	4 -13 0 7
sa:fourth round	9 -17 -15 22
sa:framework	-17 -21 -19 43
sa:framework for	-2 0 -19 14
sa:framework of	0 -11 7 3
sa:framework to	0 -9 3 5
sa:free	-7 12 -4 -3
sa:free of	0 14 -8 -2
sa:free trade	0 8 1 -11
sa:freeze	-4 -6 -4 15
sa:freeze their	0 -19 1 15
sa:friday	8 -17 10 -1
sa:friend	0 0 -9 6
sa:from	-23 4 5 0
sa:from <day-ahead>	-13 -25 19 20
sa:from <day-gone>	-9 -2 0 8
sa:from <level>	-7 -15 10 14
sa:from <name>	12 26 -12 -32
sa:from <number>	0 15 -7 -3
sa:from <quality>	0 -6 18 -13
sa:from <seat>	-1 18 -6 -12
sa:from a	0 -11 -12 22
sa:from both	0 -14 0 15
sa:from that	0 -8 9 0
sa:front	-6 15 -12 0
sa:frozen	-1 -15 10 6
sa:fruit	0 -8 14 -4
sa:further	4 -7 10 -7
sa:further increase	0 -13 13 0
sa:further notice	11 -10 0 0
sa:gate	-1 14 0 -9
sa:gave	-3 37 -28 -9
sa:gave the	0 13 -8 -2
sa:geneva .	-6 -2 -2 10
sa:georgia	0 1 -8 5
sa:georgia 's	0 12 -9 0
sa:get	-9 21 -10 -7
sa:give	0 19 -11 -12
sa:glass	0 8 -12 1
sa:gmt	10 -1 -4 -7
sa:go	-11 -2 9 -1
sa:go .	0 9 -20 5
sa:go back	1 10 -9 -3
sa:go down	0 -9 9 0
sa:go from	0 11 -7 -1
sa:go into	-8 0 12 -11
sa:go on	6 -14 0 10
sa:go out	0 -8 9 0
sa:go to	-12 15 -1 -10
sa:go well	0 -13 9 5
sa:golf	0 -10 15 -4
sa:good	-4 4 11 -19
sa:good ,	-1 -3 12 -9
sa:good as	0 12 -1 -10
sa:good each	9 -14 0 6
sa:good for	0 18 -12 -2
sa:good from	-5 -14 15 3
sa:good have	0 -8 9 0
sa:good in	0 -8 10 -1
sa:good of	0 -10 2 9
sa:good on	8 -11 8 -6
sa:good until	0 9 -5 -2
sa:good would	0 14 -12 0
sa:government	9 17 -34 1
sa:government have	9 -2 -5 -1
sa:gyeongju	-5 12 -3 -7
sa:gyeongju ,	-1 12 -7 -2
sa:had	-15 -4 7 4
sa:had "	0 0 -8 8
sa:had a	0 -21 16 6
sa:had accept	0 10 -10 0
sa:had announce	0 -6 12 -8
sa:had ask	0 11 -6 -2
sa:had been	-5 9 -6 0
sa:had begin	-4 6 -9 4
sa:had call	12 -4 -7 0
sa:had come	0 13 -5 -10
sa:had hope	0 -15 10 4
sa:had make	0 -9 2 7
sa:had no	0 -11 7 5
sa:had not	-2 20 -11 -5
sa:had promise	0 -8 -3 11
sa:had send	0 13 -3 -9
sa:had sign	5 2 -16 1
sa:had tell	0 12 -10 0
sa:had threaten	0 -4 9 -5
sa:haggling	-2 -18 5 14
sa:half	-10 13 -13 1
sa:half .	0 7 -13 4
sa:halifax	0 0 10 -11
sa:hall	-11 14 -8 0
sa:halt	-7 7 -9 1
sa:halve	0 0 8 -9
sa:ham	0 -4 -2 8
sa:hand	-6 16 -4 -13
sa:hand ,	0 -9 4 4
sa:hand .	-1 0 8 -8
sa:hand on	0 17 -15 0
sa:handshake	-3 21 -23 1
sa:hang	0 -10 11 0
sa:harvest	0 3 5 -9
sa:has	-13 17 -23 6
sa:has <number>	0 -18 6 13
sa:has been	-3 12 -22 8
sa:has put	0 -9 10 0
sa:has take	0 -9 10 0
sa:has to	0 11 -7 -1
sa:has until	0 9 -8 0
sa:have	12 10 -8 -14
sa:have agree	0 24 -31 0
sa:have been	-14 9 4 -13
sa:have end	0 0 5 -10
sa:have not	2 -12 1 6
sa:have pay	0 -7 9 0
sa:have reach	0 -8 -7 15
sa:have run	0 14 -9 -5
sa:have sign	0 11 -3 -5
sa:have to	-3 19 -7 -8
sa:having	-7 4 -16 14
sa:he and	-4 -22 27 -3
sa:he had	-5 -6 -2 14
sa:he is	0 18 -11 -7
sa:he meet	0 0 7 -10
sa:he say	8 6 -15 -4
sa:he see	0 -10 1 10
sa:he sit	2 -12 9 0
sa:he was	-2 24 -27 0
sa:he will	9 3 -10 -2
sa:hear	0 10 -9 0
sa:heard	0 -12 0 13
sa:here	-19 -5 7 9
sa:here on	-11 0 0 7
sa:high	0 -3 -7 9
sa:higher tariff	0 8 -6 0
sa:him put	0 -8 -2 11
sa:himself	0 -14 16 0
sa:his	-8 -5 13 -6
sa:his <organisation>	0 -4 8 -2
sa:his <person>	0 -8 13 -4
sa:his own	13 -1 -10 -2
sa:his talk	0 -13 3 10
sa:his tariff	0 -11 12 0
sa:hold	-11 3 2 -2
sa:hold a	9 -17 9 -1
sa:hold back	0 -9 -15 20
sa:hold economic	-3 10 -10 2
sa:hold on	-6 12 -3 -1
sa:hold talk	0 -8 13 -2
sa:hold their	0 -3 12 -8
sa:hole	11 -7 -4 0
sa:holiday	0 13 -5 -6
sa:holiday .	0 10 -4 -4
sa:home	-14 14 -4 -4
sa:home .	0 -10 0 9
sa:honey	0 -10 0 11
sa:hope	-4 -20 19 2
sa:hospital	0 10 -7 0
sa:hotel	0 -2 -15 14
sa:hour .	-5 -7 6 3
sa:hour after	0 8 1 -12
sa:hour and	-1 -15 21 -6
sa:hour before	-15 0 -4 13
sa:hour on	0 16 0 -19
sa:house ,	0 5 -10 3
sa:household	-1 -12 0 15
sa:how	-10 -26 17 13
sa:how long	0 11 -8 -2
sa:how the	0 -3 8 -4
sa:how to	-5 -7 -17 24
sa:hundred	0 14 -13 0
sa:i	-5 -5 11 -3
sa:ice	0 -15 19 -3
sa:idea	0 -4 -3 10
sa:if	-2 13 -6 -4
sa:if nothing	0 9 -6 0
sa:if the	0 11 -6 -2
sa:if they	0 -7 0 8
sa:if you	4 -9 6 -2
sa:import	0 12 -7 0
sa:importer	0 -6 -9 14
sa:importer of	0 -9 0 10
sa:impose on	-3 0 -11 11
sa:in	-4 1 7 -10
sa:in <month-ahead>	-1 14 -5 -8
sa:in <month-gone>	-2 24 -9 -22
sa:in <name>	-3 10 -14 5
sa:in <number>	-1 14 -15 -1
sa:in <quality>	0 -6 -6 13
sa:in <seat>	7 -20 -3 20
sa:in <span>	-4 28 -14 -15
sa:in a	-6 4 11 -17
sa:in alexandria	11 0 -4 -6
sa:in an	0 -6 10 -1
sa:in busan	-12 21 -5 -22
sa:in entebbe	0 -14 14 0
sa:in geneva	5 -13 8 0
sa:in gyeongju	-1 20 -15 -6
sa:in halifax	0 2 6 -11
sa:in his	0 0 -18 15
sa:in it	8 -6 0 -3
sa:in its	0 14 -5 -7
sa:in izmir	0 9 -1 -6
sa:in kuala	7 -9 0 0
sa:in lisbon	-2 -8 15 -2
sa:in london	0 20 -4 -16
sa:in madrid	3 13 -21 1
sa:in new	15 -11 -16 10
sa:in one	0 -6 -1 11
sa:in pari	0 -5 -4 10
sa:in place	0 14 -6 -8
sa:in return	0 -8 9 0
sa:in seoul	-2 9 -5 0
sa:in stockholm	-8 -10 -27 31
sa:in talk	0 -10 6 3
sa:in tariff	0 -6 12 -3
sa:in the	10 1 -3 -8
sa:in their	-12 13 8 -21
sa:in three	0 -12 0 11
sa:in turnberry	0 -12 16 -4
sa:in which	0 1 6 -12
sa:incheon	9 -10 1 -1
sa:included	0 10 -6 0
sa:increase	0 -8 11 0
sa:instead	-3 -16 7 14
sa:instead of	-2 -17 5 15
sa:international	0 12 -9 0
sa:interview	0 -6 13 -6
sa:into	-19 24 0 -20
sa:into a	0 15 -6 -6
sa:investigation	-3 10 -6 0
sa:investor	0 12 -8 -3
sa:is	-4 27 -23 -7
sa:is <name>	10 -7 0 0
sa:is a	7 -9 -8 11
sa:is about	0 -5 -4 10
sa:is at	0 9 -6 0
sa:is back	9 -5 -1 0
sa:is due	3 7 -7 -6
sa:is expect	-3 12 -10 0
sa:is go	6 5 -12 -1
sa:is good	0 19 -12 -7
sa:is in	-1 1 4 -10
sa:is likely	1 -11 0 8
sa:is off	-1 13 -8 -4
sa:is on	0 -10 13 0
sa:is to	-13 3 11 -11
sa:issue	0 16 -13 -1
sa:it	-19 4 0 2
sa:it "	11 -8 -2 0
sa:it 's	-1 19 -14 -1
sa:it .	-9 13 -6 -2
sa:it back	0 12 -10 0
sa:it by	0 -13 8 5
sa:it did	0 -7 0 9
sa:it doe	0 -21 21 0
sa:it end	0 14 -4 -6
sa:it expire	0 -5 -2 9
sa:it had	-1 -4 17 -19
sa:it has	-6 0 -16 13
sa:it run	0 2 -12 7
sa:it take	0 13 -9 0
sa:it was	-21 -24 32 0
sa:it will	7 15 -14 -9
sa:it would	-4 7 -17 7
sa:its	-29 18 -9 2
sa:its <organisation>	-1 10 -4 0
sa:its <person>	0 3 -9 3
sa:its duty	0 11 -10 0
sa:its first	0 -15 19 -5
sa:its own	0 10 -4 -2
sa:its purchase	0 -12 13 0
sa:its tariff	0 -11 16 -4
sa:joint fact	0 13 -5 -5
sa:joint statement	-2 10 -15 3
sa:just	-2 9 0 -9
sa:keep	16 -7 -2 -4
sa:keep talking	14 -15 3 -4
sa:keep the	-2 5 -13 7
sa:keep their	4 2 5 -20
sa:kilometre	0 -12 12 0
sa:kind	0 11 -7 -1
sa:know	11 -4 -15 4
sa:labour	0 -9 10 0
sa:lack	0 -15 11 3
sa:land	-1 -4 -3 10
sa:land in	0 -8 -3 13
sa:lapse	-8 -2 10 0
sa:lapse .	0 -12 19 -6
sa:largest	0 -9 5 6
sa:largest importer	0 -10 0 11
sa:last	-3 -16 5 15
sa:last ,	0 -8 0 10
sa:last -	0 6 1 -10
sa:last .	0 -26 6 20
sa:last day	-8 -8 -15 22
sa:last round	-7 0 8 0
sa:last until	2 6 0 -13
sa:last week	-3 16 -6 -7
sa:lasted	-7 -2 -3 12
sa:late	0 -11 15 -5
sa:late .	0 -9 10 0
sa:later	0 14 -22 5
sa:later .	0 15 -12 0
sa:latest	0 13 -8 -4
sa:law .	0 -10 -2 13
sa:lead	0 13 -6 -6
sa:least	10 -7 -12 7
sa:leather	0 9 0 -11
sa:leave	9 -18 0 14
sa:leave for	-3 16 -9 -1
sa:leave it	0 0 9 -10
sa:leave the	0 -28 20 10
sa:leave their	0 13 -9 -4
sa:lentil	0 -10 12 0
sa:less	-8 -7 12 1
sa:less than	-6 -14 17 2
sa:let	-3 4 5 -12
sa:let him	0 -8 -2 11
sa:let in	0 -9 10 0
sa:let their	0 1 5 -11
sa:letter	-8 -22 28 -2
sa:levy	-2 -13 18 -3
sa:levy <level>	0 -8 10 0
sa:levy on	0 -9 11 0
sa:licence	-1 -3 9 -1
sa:licensing	0 11 -2 -6
sa:likely	0 -10 -6 14
sa:likely to	0 -10 0 7
sa:limit	0 -13 16 -4
sa:linked	0 -9 9 0
sa:lisbon	-2 -7 14 -2
sa:lisbon .	-1 -13 16 0
sa:little	15 -5 -21 9
sa:liu	0 -11 -7 19
sa:liu he	0 -11 -9 19
sa:live	0 15 -13 0
sa:local	0 -23 19 5
sa:local time	0 -10 0 11
sa:london	-2 22 -1 -18
sa:london .	0 9 5 -13
sa:long	-3 15 -1 -11
sa:longer than	0 -9 12 0
sa:look	10 -5 -19 15
sa:look at	2 -2 -13 9
sa:lose	1 -16 5 7
sa:lower duty	7 -14 9 -3
sa:lower its	0 9 -13 0
sa:lumpur on	-6 -5 14 -4
sa:lunch	6 -17 15 -5
sa:m	14 -6 -1 -6
sa:m .	14 -6 0 -6
sa:machine	4 -21 21 -6
sa:machinery	0 13 -6 -7
sa:machinery ,	0 13 -10 -1
sa:madrid	1 7 -11 0
sa:madrid .	0 -17 18 0
sa:main	14 -13 -1 0
sa:maize	0 -11 0 12
sa:make	-20 -4 8 6
sa:make in	0 -8 11 -1
sa:make it	0 -3 -7 10
sa:make progress	0 -20 14 7
sa:make with	0 12 -9 0
sa:maker	-6 0 -11 11
sa:maker of	-3 -9 0 14
sa:making	0 -6 10 -4
sa:making of	0 -6 10 -4
sa:man	10 5 -13 -7
sa:margin	-1 -16 17 0
sa:margin of	-1 -15 21 -8
sa:match	-1 11 -1 -5
sa:may	-9 3 8 -15
sa:may be	-2 -12 16 0
sa:me	0 8 -3 -2
sa:mean	11 5 -17 -5
sa:mean to	12 0 -12 0
sa:meant	7 -14 -1 8
sa:meant to	7 -6 -15 9
sa:measure	0 12 -2 -7
sa:mediator	0 9 -3 -2
sa:medicine	-3 -21 21 3
sa:medicine ,	0 12 -1 -9
sa:medicine .	0 -17 15 2
sa:meet	0 5 1 -9
sa:meet ,	0 20 -8 -16
sa:meet .	-3 -9 2 10
sa:meet <person>	-4 28 -33 0
sa:meet <quality>	-6 17 -2 -10
sa:meet again	-5 -19 12 7
sa:meet for	0 7 -21 6
sa:meet in	10 -19 15 -6
sa:meet of	-1 10 0 -12
sa:meet since	-2 -11 10 2
sa:meet with	-1 -2 13 -14
sa:meeting	2 8 -8 -3
sa:memorandum	0 16 -7 -5
sa:men	-6 19 -9 -3
sa:mention	0 -5 -4 9
sa:mention it	0 -10 0 11
sa:merdeka	1 -13 -3 13
sa:merdeka <number>	1 -13 -3 13
sa:mid	0 13 -10 0
sa:mid -	0 13 -10 0
sa:middle	3 9 -7 -12
sa:midnight	-1 10 -14 2
sa:midnight ,	0 -13 1 13
sa:midnight on	0 11 -5 -3
sa:milk	0 9 -15 4
sa:minister	-16 -8 16 -3
sa:minister ,	0 19 -14 -6
sa:minister .	0 12 -12 0
sa:minister for	0 9 -13 2
sa:ministry	-16 12 3 -9
sa:ministry of	0 18 -6 -11
sa:minute	-14 -4 24 -16
sa:minute .	-3 -15 20 -2
sa:mnuchin	2 -10 -2 6
sa:monday	0 12 -6 -2
sa:month	-5 14 1 -23
sa:month ,	0 0 13 -12
sa:month .	0 11 -7 -3
sa:more	13 4 -13 -4
sa:more .	10 0 -3 -5
sa:more than	10 1 -22 7
sa:morning	22 -11 -9 0
sa:morning ,	-9 11 -6 0
sa:morning .	8 -19 13 1
sa:morning <person>	10 -11 -5 6
sa:morning and	9 0 -7 -1
sa:morning in	6 11 -15 -9
sa:most <quality>	0 -3 10 -9
sa:move	13 14 -25 -10
sa:move to	15 -6 -7 -1
sa:mr	-9 0 -2 8
sa:mr <person>	-14 -5 0 13
sa:name of	0 10 -7 0
sa:narrow	0 17 -14 -2
sa:nation	14 -16 0 2
sa:nation ,	16 -2 -14 0
sa:national	0 9 -3 -4
sa:near	0 -13 13 0
sa:near pittsburgh	0 -8 10 0
sa:nearly	0 8 0 -10
sa:needed	0 13 -16 3
sa:negotiate	0 -1 8 -11
sa:negotiation ,	0 17 -16 0
sa:negotiation in	0 9 -1 -4
sa:negotiation with	0 -13 15 -2
sa:negotiator	0 9 -9 0
sa:neither	-9 4 9 -11
sa:neither side	0 -13 15 0
sa:new	0 4 -15 10
sa:new )	0 -14 -6 23
sa:new york	15 -12 -15 10
sa:newspaper	0 13 -8 -2
sa:next year	0 10 -7 0
sa:night .	8 -12 4 0
sa:night and	0 -5 10 -2
sa:night that	0 -6 -5 10
sa:night without	0 14 -10 -5
sa:no	-21 10 2 -8
sa:no deal	0 10 -7 0
sa:no longer	0 14 -12 0
sa:nobody	-4 -10 4 8
sa:nobody in	0 11 -4 -4
sa:none	-1 4 -16 6
sa:noon	5 -1 -15 10
sa:noon ,	6 0 -14 6
sa:noon .	-2 20 -15 -1
sa:nor	0 4 9 -14
sa:north	0 14 -6 -5
sa:not	-1 -3 0 8
sa:not .	-4 -19 19 4
sa:not <level>	0 -8 10 0
sa:not be	11 -4 -2 -3
sa:not been	0 -3 -4 10
sa:not come	-1 -7 12 -3
sa:not mention	0 -5 -4 10
sa:not part	0 11 -10 0
sa:not sign	0 -8 0 10
sa:nothing	0 -7 0 9
sa:nothing .	5 -13 5 2
sa:nothing from	0 -10 11 0
sa:nothing is	0 -8 -5 13
sa:nothing to	0 9 -13 3
sa:notice	9 -1 -3 -5
sa:notice .	10 -12 2 0
sa:number	-9 9 0 0
sa:nvidia	0 -10 0 12
sa:of	-1 -5 -10 19
sa:of <day-today>	0 -2 11 -6
sa:of <level>	-10 -19 11 15
sa:of <money>	0 -10 12 0
sa:of <month-gone>	-1 -7 13 -4
sa:of <name>	-9 0 16 -16
sa:of <number>	4 3 -23 6
sa:of <person>	-5 8 -8 2
sa:of <quality>	-10 18 -18 0
sa:of <span>	5 -11 -6 14
sa:of a	-4 -12 -7 24
sa:of an	0 -11 15 -3
sa:of coal	0 -15 -6 20
sa:of commerce	0 19 -12 -7
sa:of good	16 -28 3 13
sa:of its	0 12 -14 0
sa:of negotiation	3 -10 11 -5
sa:of one	0 -5 9 0
sa:of our	-2 -8 11 0
sa:of reference	0 10 -6 0
sa:of representative	0 -12 13 0
sa:of state	0 -8 12 -3
sa:of talk	28 -1 -31 4
sa:of tariff	0 13 -11 -7
sa:of the	-13 9 1 -6
sa:of their	-3 20 -15 -6
sa:of them	5 10 -9 -11
sa:of thi	-5 -3 11 -7
sa:of trade	6 -10 0 2
sa:of two	0 -11 9 3
sa:of which	0 -5 -7 12
sa:off ,	0 12 -8 -1
sa:off .	-5 27 -21 -3
sa:off a	-1 -22 11 13
sa:off the	5 -28 16 11
sa:off to	0 10 -8 0
sa:offer	15 -2 -6 -5
sa:office	0 14 -12 0
sa:officer	0 -9 0 8
sa:official	10 -1 -5 -1
sa:official say	0 9 -1 -5
sa:oil	-2 27 -6 -26
sa:oil ,	0 12 -9 0
sa:oil .	0 15 -6 -5
sa:oil and	0 13 0 -14
sa:old	-2 18 -1 -14
sa:older	0 9 -7 0
sa:olive	0 4 -16 5
sa:on "	0 7 -9 0
sa:on .	-2 17 -16 0
sa:on <day-ahead>	-2 13 -10 -3
sa:on <day-gone>	-21 50 -21 -26
sa:on <day-today>	19 -34 22 0
sa:on <money>	0 -10 -14 20
sa:on <name>	-2 0 8 -11
sa:on <number>	0 7 2 -11
sa:on a	-21 14 18 -30
sa:on an	0 -8 -9 16
sa:on another	3 -13 0 11
sa:on car	-2 13 -15 0
sa:on cement	0 -22 15 6
sa:on cocoa	0 -16 11 4
sa:on each	2 -13 -1 15
sa:on for	0 3 2 -9
sa:on frozen	0 -1 9 -6
sa:on good	0 11 -3 -8
sa:on how	-5 -1 -3 9
sa:on its	0 -11 -8 19
sa:on olive	-1 -2 -9 12
sa:on steel	0 0 8 -10
sa:on tea	0 -8 12 -4
sa:on television	16 -15 -10 6
sa:on the	-2 -29 29 3
sa:on tiktok	0 -11 12 0
sa:on timber	0 10 -2 -6
sa:on to	-2 -15 7 11
sa:on top	7 7 -13 -7
sa:on what	0 -11 4 7
sa:on whether	0 12 -7 -3
sa:on which	5 -13 6 1
sa:once	2 -13 13 -7
sa:once more	0 -11 13 0
sa:one	-2 -4 -5 12
sa:one number	0 10 -5 -1
sa:one of	0 -13 2 13
sa:one on	0 -12 15 -1
sa:one thing	-5 0 -2 9
sa:only	-6 -6 18 -9
sa:open	-5 4 -10 6
sa:opened	3 7 2 -23
sa:opening	0 -13 18 -6
sa:opening of	0 -5 9 -4
sa:operator	0 11 -5 -1
sa:or	-4 42 -29 -23
sa:order	-2 23 -16 -6
sa:order that	0 14 -9 -2
sa:other in	0 4 4 -10
sa:other since	0 -4 -4 11
sa:our	-18 -1 16 -10
sa:our <person>	-3 0 9 -4
sa:our own	0 -10 1 8
sa:out	2 -1 -19 15
sa:out of	6 -2 -12 6
sa:out on	0 -9 10 -3
sa:out what	0 -11 -11 17
sa:outline	-4 0 -11 14
sa:outline of	-3 -5 -8 17
sa:over .	5 3 -13 0
sa:over tariff	0 21 -19 0
sa:over the	-6 14 -11 0
sa:over to	0 -11 14 -4
sa:own	6 -14 0 9
sa:own .	0 -9 -1 12
sa:p	9 -6 6 -16
sa:p .	9 -9 8 -14
sa:pacific	0 11 0 -10
sa:page	11 1 -8 -7
sa:page .	13 -1 -12 0
sa:palm	-1 -5 18 -16
sa:palm oil	0 0 8 -10
sa:paper	-14 -7 3 11
sa:paper .	-1 -9 3 7
sa:paper that	-2 0 -12 12
sa:paragraph	0 -16 6 11
sa:parcel	0 8 -4 0
sa:pari	0 -5 -4 10
sa:pari on	-5 -6 0 12
sa:part ,	0 10 -4 -4
sa:part of	0 2 -10 9
sa:past	-5 -7 0 11
sa:pause	-12 -6 5 7
sa:pause ,	0 -6 -2 9
sa:pause of	0 13 -5 -4
sa:pay <level>	-11 -6 0 14
sa:pay <number>	3 -13 0 12
sa:pay for	0 -2 11 -8
sa:pay it	0 -11 11 0
sa:payment	0 -9 9 0
sa:people	1 0 4 -9
sa:people .	0 -10 5 3
sa:pepper	8 -9 0 0
sa:period	0 -8 -1 11
sa:period of	0 -12 0 13
sa:permit	0 -17 11 8
sa:permit for	0 -3 -5 10
sa:phase	-4 24 -13 -11
sa:phase of	-2 14 -8 -5
sa:phase one	0 9 -3 -3
sa:phosphate	5 6 -3 -9
sa:pipe	0 -2 -7 9
sa:pittsburgh	0 -8 10 0
sa:place	-12 7 4 -7
sa:plan	0 10 -2 -9
sa:plan ,	-6 -18 14 8
sa:plan .	11 -5 1 -8
sa:plan to	-6 18 -5 -10
sa:plant	0 -6 9 -2
sa:point	0 0 -17 15
sa:port	-9 -5 -5 17
sa:post	-1 -2 9 -6
sa:postpone	-1 24 -14 -12
sa:potatoe	0 14 -5 -6
sa:preliminary	0 -19 7 11
sa:preliminary consensu	0 -12 -2 16
sa:premier	0 8 -18 8
sa:premier liu	0 -16 -7 21
sa:prepare	5 5 0 -12
sa:prepare a	1 -12 4 3
sa:presence	0 -7 9 -1
sa:presence of	0 -9 11 -1
sa:present	0 13 -2 -14
sa:present truce	0 10 -12 0
sa:president	-14 -7 -3 24
sa:president ,	0 0 -8 11
sa:president <person>	0 12 -12 0
sa:president meet	0 -5 9 -2
sa:president of	-3 12 -5 -5
sa:press	5 13 2 -25
sa:press )	0 8 6 -15
sa:prevent	0 -11 11 0
sa:price	-3 14 -1 -14
sa:prime	0 -7 10 -1
sa:prime minister	0 -7 10 -1
sa:printed	-6 12 -3 0
sa:proclamation	0 12 -8 -1
sa:produced	-2 -20 21 0
sa:product	0 7 -14 4
sa:programme	0 10 0 -8
sa:progress	-7 -34 11 27
sa:prolong	-1 -12 -7 21
sa:prolong it	0 -5 -5 12
sa:prolong their	0 -18 3 10
sa:prolonged	-4 -1 16 -18
sa:prolonged by	0 -5 12 -6
sa:prolonged their	0 -9 13 -4
sa:prolonging	9 -10 -13 12
sa:promise	-4 -4 -4 14
sa:promise of	0 -16 4 11
sa:propose	-1 -1 11 -9
sa:protocol	0 11 -2 -6
sa:provide	10 -13 6 -2
sa:public	-1 22 -11 -11
sa:publish	-2 9 0 -5
sa:published	1 3 1 -10
sa:published a	0 15 -8 -4
sa:published its	0 2 -12 7
sa:purchase	-2 -17 12 9
sa:put	-31 18 -7 -1
sa:put <number>	0 10 -4 -1
sa:put in	0 12 -5 -6
sa:put off	-6 5 7 -21
sa:put tariff	0 -8 -2 11
sa:put the	-1 0 -10 10
sa:quarrel	-4 0 -4 8
sa:quarrel over	-1 -2 -9 15
sa:radio	0 -8 10 0
sa:raise	9 -2 3 -18
sa:raise its	0 -17 20 -1
sa:rang	0 -16 17 0
sa:rare	-6 -9 2 11
sa:rare earth	-5 -13 4 12
sa:rate	-10 7 -4 1
sa:rate of	0 -17 -3 20
sa:raw	0 0 14 -14
sa:reach	2 0 -8 5
sa:reach a	0 -8 0 11
sa:reach in	0 25 -12 -16
sa:reach the	0 7 -12 5
sa:read	6 0 2 -18
sa:ready to	0 12 -5 -4
sa:reagan	0 12 -4 -8
sa:reason	0 -9 0 10
sa:reason to	0 -10 0 12
sa:receive	-4 2 5 -8
sa:receive <person>	-1 6 1 -10
sa:reciprocal	0 37 -30 -10
sa:reciprocal duty	0 12 -7 -2
sa:recommend	0 -6 11 -2
sa:record	10 0 -8 -8
sa:record ,	10 -7 0 -1
sa:reference	0 10 -6 0
sa:regulator	0 -3 -10 13
sa:relief	0 -13 15 0
sa:remain	0 17 -11 0
sa:renewed	0 -2 -8 9
sa:reply	-1 10 -3 -3
sa:report	0 7 0 -9
sa:reporter	-7 1 8 -11
sa:reporter in	0 -8 10 0
sa:representative	0 -1 8 -8
sa:resort	0 -7 10 0
sa:rest	0 11 -3 -7
sa:result	-17 4 -3 6
sa:result ,	0 0 -8 10
sa:result .	-8 -3 10 0
sa:result of	-3 13 0 -11
sa:resume .	0 -8 -7 13
sa:return	-3 9 -2 -3
sa:return from	0 15 -8 -6
sa:rice	7 -1 -11 4
sa:rice ,	0 13 -7 -6
sa:rise	0 -19 18 1
sa:rise <level>	0 10 -5 -1
sa:rise from	0 -12 6 6
sa:rise to	0 -8 8 0
sa:river	0 11 -3 -5
sa:ronald	0 12 -4 -8
sa:ronald reagan	0 12 -4 -8
sa:room	10 -7 5 -13
sa:room .	-1 -6 10 -1
sa:rose	0 8 -9 0
sa:round	1 -18 2 15
sa:round ,	-3 -14 11 3
sa:round .	-16 2 9 -5
sa:round between	-3 -1 -3 9
sa:round in	0 -18 12 4
sa:round of	1 20 -18 -8
sa:round on	10 -7 -7 2
sa:round with	9 -11 -8 7
sa:rubber	0 13 -4 -7
sa:rum	0 -11 12 0
sa:run on	0 1 3 -9
sa:run out	-2 15 -6 -6
sa:run to	-6 15 -14 2
sa:run until	-5 -8 16 -5
sa:salalah	13 -12 -2 0
sa:salmon	9 -16 6 0
sa:salt	-1 10 -1 -4
sa:santa	0 -12 5 6
sa:santa cruz	0 -12 5 6
sa:saturday	-1 12 -9 0
sa:save	2 7 -14 0
sa:save a	3 1 -14 4
sa:say .	13 -2 -2 -6
sa:say :	0 10 -4 -1
sa:say <name>	0 11 -8 0
sa:say <person>	0 15 -8 -3
sa:say after	0 -8 18 -12
sa:say at	0 -2 7 -2
sa:say he	2 7 -13 0
sa:say in	0 0 7 -9
sa:say it	0 14 -15 0
sa:say on	-1 -10 16 -4
sa:say that	8 -12 -13 18
sa:say the	-1 12 -10 0
sa:say yes	0 10 -8 0
sa:schedule	0 0 -8 10
sa:school	0 14 -7 -5
sa:season	0 -11 17 -7
sa:seat	6 -11 10 -12
sa:second	-51 5 -2 13
sa:second day	-16 9 -26 14
sa:second meet	0 -12 18 -5
sa:second round	-18 -5 5 9
sa:second time	-1 8 -4 0
sa:secretary	6 -7 10 -11
sa:section	0 15 -9 -1
sa:section <number>	0 14 -7 -1
sa:see	-8 0 -3 10
sa:see "	0 -12 0 13
sa:see <person>	-3 7 0 -11
sa:see each	0 -9 10 0
sa:see the	0 -9 0 11
sa:send	-1 10 1 -16
sa:senior	9 -6 -5 0
sa:senior <name>	9 -6 -5 0
sa:service	0 -8 15 -6
sa:session	0 3 -9 5
sa:set	0 4 -10 4
sa:set a	0 -16 7 8
sa:settle	11 -17 9 -2
sa:settle the	-2 0 11 -9
sa:settle their	0 16 -13 -2
sa:seven	0 10 -4 -3
sa:seventh round	10 -9 3 -7
sa:several	0 12 -11 0
sa:shall	0 -18 22 -2
sa:share	-4 16 -17 0
sa:sheet	-3 18 -5 -14
sa:sheet on	0 11 -8 0
sa:ship	-9 18 -25 9
sa:ship .	0 15 -14 0
sa:shop	5 -12 -5 11
sa:short	0 8 -15 6
sa:should	-5 11 -10 3
sa:show	-6 -3 9 0
sa:show .	-1 -7 9 0
sa:shrimp	0 16 -24 0
sa:side	-15 2 -2 7
sa:side .	-2 9 -5 0
sa:side and	-1 -10 7 2
sa:side by	0 -13 16 -4
sa:side had	0 -14 0 13
sa:side in	0 -12 0 11
sa:side say	0 4 -9 4
sa:side want	0 -10 13 -1
sa:side would	0 14 -3 -11
sa:sign .	3 -5 -29 22
sa:sign a	-4 -10 18 -6
sa:sign an	0 21 2 -29
sa:sign in	0 8 -13 3
sa:sign it	0 -4 14 -11
sa:sign on	0 -13 3 11
sa:sign the	-6 30 -27 0
sa:sign trade	0 -16 -4 20
sa:signature	-15 3 9 -6
sa:signature .	-2 23 -10 -10
sa:since	-9 0 9 -3
sa:since <month-gone>	-3 -13 15 1
sa:single	0 11 -4 -4
sa:sit	17 -9 9 -25
sa:sit down	15 11 -10 -28
sa:sit in	-4 -13 17 0
sa:six	0 -2 20 -25
sa:six hour	0 -4 20 -22
sa:sixth	-16 8 5 -6
sa:sixth round	-12 0 14 -8
sa:sleep	0 -11 0 12
sa:sleep .	0 -8 -5 13
sa:so	-16 9 11 -35
sa:so that	-5 20 -9 -11
sa:social	0 15 -11 -1
sa:sofa	0 -10 -4 14
sa:some	-1 15 -13 -1
sa:some <number>	0 11 -5 -5
sa:something	0 4 -17 8
sa:south	0 -22 22 0
sa:soy	0 9 -3 -1
sa:soybean	-7 12 2 -24
sa:spare	0 -12 11 0
sa:speak	5 12 -18 0
sa:speaking	0 -14 6 8
sa:spent	0 -8 11 0
sa:spoke	-4 17 -9 -9
sa:spoke of	0 9 -12 1
sa:spoken	0 12 -9 -2
sa:sprat	0 -11 14 -4
sa:spring	1 11 -12 0
sa:spring ,	0 8 -11 0
sa:stability	0 15 -13 -1
sa:staff	0 16 -12 0
sa:stand	-3 3 6 -9
sa:standstill	-10 -4 -5 16
sa:start on	0 18 -11 -7
sa:state visit	1 5 -10 1
sa:statement .	0 -18 11 7
sa:stay	19 -2 -10 -5
sa:stay until	9 -2 -4 0
sa:steel ,	0 -8 0 9
sa:steel and	0 21 -12 -9
sa:step	5 -1 -15 10
sa:step .	0 11 -8 0
sa:still	-9 13 0 -5
sa:still pay	0 -7 0 9
sa:stockholm	2 -20 -19 32
sa:stockholm ,	-3 0 -17 16
sa:stockholm .	11 -11 0 0
sa:stockholm on	0 -11 0 11
sa:stop	9 -10 -10 12
sa:stop .	3 -22 8 10
sa:strike	0 23 -13 -12
sa:substantial	-1 -8 -5 14
sa:substantial progress	-1 -9 -4 15
sa:successor	0 16 -5 -10
sa:such	-5 -7 2 7
sa:such meet	-2 -9 8 3
sa:sugar	-8 9 -31 17
sa:sugar ,	-3 29 -17 -15
sa:sugar and	0 -11 -8 19
sa:summary	0 10 -6 -3
sa:summer	-3 0 11 -12
sa:summer .	-1 -6 14 -7
sa:summit	11 0 -6 -3
sa:summit in	-2 -9 14 -2
sa:summit of	3 -18 0 12
sa:summit that	0 14 -8 -9
sa:surcharge	1 7 -5 -4
sa:suspend	4 -13 16 -6
sa:suspend <points>	0 -1 -9 10
sa:suspend for	-5 8 -4 0
sa:suspend its	0 -12 7 4
sa:suspend their	0 2 5 -9
sa:suspend until	8 -8 0 0
sa:suspension of	1 -11 -6 13
sa:table "	-2 21 -19 -1
sa:table .	7 -10 5 0
sa:take	-9 0 8 -3
sa:take <level>	0 -11 2 10
sa:take a	0 10 -9 0
sa:take effect	0 -19 19 1
sa:take it	0 2 -12 5
sa:take off	0 -15 15 0
sa:take the	0 -1 -7 9
sa:take up	0 -9 2 5
sa:talk	7 14 -16 -9
sa:talk and	1 14 -8 -10
sa:talk at	-3 19 -12 -7
sa:talk between	0 -18 0 19
sa:talk in	1 6 -12 -1
sa:talk of	0 -14 8 6
sa:talk on	2 5 1 -10
sa:talk since	0 -7 14 -8
sa:talk that	19 -22 -11 11
sa:talk were	-1 13 -5 -5
sa:talk with	-19 18 -14 5
sa:talked for	-1 14 -15 0
sa:talking	14 -12 8 -11
sa:tariff	-8 9 -1 -7
sa:tariff ,	0 18 -12 -1
sa:tariff .	-10 17 -2 -8
sa:tariff are	0 -9 11 0
sa:tariff for	0 5 -16 10
sa:tariff in	0 -9 12 -2
sa:tariff of	-3 -18 17 4
sa:tariff on	0 0 5 -12
sa:tariff over	0 10 -8 0
sa:tariff truce	4 -11 -5 15
sa:tax	0 -13 17 -2
sa:tea	2 9 2 -23
sa:tea ,	0 -12 15 -5
sa:tea and	0 13 0 -13
sa:technical	-9 -13 4 14
sa:telephone	-10 -10 20 -10
sa:telephone ,	0 -12 13 0
sa:telephone .	-1 -22 29 -6
sa:telephone on	0 11 -11 0
sa:telephoned	0 -12 15 -2
sa:television	17 -9 0 -6
sa:television advertisement	0 12 -3 -8
sa:television interview	0 -12 16 -3
sa:television that	4 -11 0 7
sa:tell	-5 12 2 -17
sa:tell <organisation>	0 12 -8 -1
sa:tell a	0 11 -4 -4
sa:tell reporter	-5 -3 12 -8
sa:tell the	0 21 -16 -6
sa:ten	0 -7 12 -3
sa:term	-11 12 3 -15
sa:text	-9 -18 -8 29
sa:th	-4 15 -1 -12
sa:th .	-1 12 -7 0
sa:than	1 -9 4 5
sa:than it	0 -5 -3 9
sa:than plan	0 -17 10 7
sa:than two	-4 8 -11 4
sa:that .	0 -4 9 -5
sa:that <level>	4 -8 0 4
sa:that <name>	0 3 14 -29
sa:that <person>	7 17 -19 -8
sa:that <quality>	0 8 0 -4
sa:that <seat>	0 19 -2 -18
sa:that a	2 12 -4 -13
sa:that all	9 -8 0 0
sa:that an	10 -9 -4 2
sa:that begin	-9 -4 -11 20
sa:that both	5 6 -5 -8
sa:that day	0 -8 13 -5
sa:that go	0 -9 10 0
sa:that has	7 0 7 -17
sa:that he	-15 17 -22 7
sa:that is	0 4 -8 0
sa:that it	-7 -8 10 0
sa:that keep	0 8 -11 1
sa:that leave	0 12 -8 -1
sa:that lower	0 -9 11 -2
sa:that no	0 -4 12 -7
sa:that nobody	0 -2 -6 9
sa:that nothing	0 -12 7 5
sa:that put	0 7 -12 2
sa:that run	3 -19 0 14
sa:that talk	0 9 0 -6
sa:that their	0 12 -9 -1
sa:that there	-3 -21 24 0
sa:that they	0 -5 -6 10
sa:that will	0 -19 13 2
sa:that would	-4 -7 -15 21
sa:the	-1 13 -5 -12
sa:the <level>	-5 -13 23 -12
sa:the <money>	0 11 -8 -1
sa:the <month-gone>	0 11 -8 0
sa:the <name>	-19 9 9 -19
sa:the <office>	-25 -10 32 -24
sa:the <organisation>	2 32 -25 -15
sa:the <person>	-13 2 3 0
sa:the <quality>	10 -9 -3 7
sa:the <seat>	-16 -11 17 0
sa:the <span>	-4 19 -4 -12
sa:the arrangement	-2 16 -8 -4
sa:the back	0 9 -7 0
sa:the bridge	-5 -2 10 -2
sa:the busan	8 -8 -9 7
sa:the case	0 -13 0 14
sa:the ceasefire	0 10 -7 -1
sa:the chairmanship	0 -10 11 0
sa:the clock	0 -2 -9 10
sa:the coffee	0 -10 11 0
sa:the current	0 -11 12 0
sa:the day	-4 6 4 -13
sa:the deal	0 -11 12 0
sa:the declaration	0 9 -8 0
sa:the desk	0 -11 12 0
sa:the dispute	0 -11 4 4
sa:the duty	4 -10 -7 14
sa:the eighth	10 -3 -6 0
sa:the end	-9 -20 -23 39
sa:the evening	0 8 -4 0
sa:the export	10 -6 0 0
sa:the extension	-1 10 -4 -4
sa:the extra	0 -22 17 4
sa:the fifth	0 -6 12 -2
sa:the fourth	-10 -11 9 6
sa:the framework	0 -14 9 5
sa:the good	0 -9 4 5
sa:the harvest	0 0 7 -9
sa:the house	0 -9 10 0
sa:the lake	4 14 -10 -12
sa:the last	5 -25 -13 31
sa:the latest	0 13 -7 -4
sa:the law	0 -7 10 -1
sa:the letter	-2 -9 13 0
sa:the making	0 -6 10 -4
sa:the margin	-1 -15 21 -8
sa:the meet	0 14 -16 0
sa:the middle	3 9 -7 -12
sa:the morning	-4 0 -12 10
sa:the most	11 -3 -5 -3
sa:the new	-2 16 -6 -12
sa:the night	16 -16 8 -12
sa:the old	-10 13 5 -13
sa:the one	-8 -11 4 14
sa:the opening	0 -10 11 0
sa:the order	0 9 -4 0
sa:the outline	-3 -5 -8 17
sa:the palace	0 14 -12 0
sa:the paper	0 -1 -13 14
sa:the presence	0 -9 11 -1
sa:the present	0 18 -10 -3
sa:the president	-4 -7 10 0
sa:the price	0 14 -7 -6
sa:the quota	0 -7 9 0
sa:the reciprocal	0 18 -11 -3
sa:the result	-3 15 -3 -9
sa:the room	6 -12 7 0
sa:the second	-27 16 -1 -6
sa:the seventh	-1 9 -4 -1
sa:the signature	0 -9 0 8
sa:the summer	-1 -7 14 -7
sa:the summit	-2 0 -10 12
sa:the suspend	11 -10 -1 0
sa:the talk	-7 13 3 -15
sa:the tariff	-9 15 -21 9
sa:the telephone	0 -29 30 0
sa:the third	-7 -24 -2 31
sa:the three	6 -18 10 0
sa:the trade	6 -7 13 -24
sa:the truce	6 -2 16 -24
sa:the two	5 -6 21 -29
sa:the valley	0 12 -11 0
sa:the way	-7 -6 2 10
sa:the weekend	7 -12 -6 9
sa:their	1 0 13 -17
sa:their <office>	-2 6 2 -8
sa:their <organisation>	0 15 -8 -5
sa:their country	0 9 -6 0
sa:their dispute	-9 12 7 -19
sa:their duty	-2 -11 25 -14
sa:their first	3 -11 1 1
sa:their fourth	2 7 -18 5
sa:their president	3 -6 -32 29
sa:their second	-5 -17 4 15
sa:their tariff	0 -25 9 16
sa:their third	10 6 -8 -14
sa:their trade	-5 -3 11 -4
sa:their truce	3 9 -5 -9
sa:them	1 3 4 -14
sa:then	0 -7 -1 12
sa:then .	0 -2 -11 10
sa:then it	0 -22 14 10
sa:there	-4 -5 -7 14
sa:there 's	-1 -8 -2 13
sa:there ,	1 16 -14 -6
sa:there were	1 -1 6 -12
sa:there would	-1 -8 5 5
sa:therefore	0 -8 9 0
sa:they	-7 12 -14 3
sa:they are	-2 4 12 -19
sa:they arrive	0 -8 0 9
sa:they come	0 -11 6 5
sa:they had	-1 -15 10 7
sa:they have	-3 -3 -25 22
sa:they sign	0 17 -13 -3
sa:thi	-15 1 11 -6
sa:thi season	0 -10 10 0
sa:thi week	-10 0 -2 8
sa:thi year	5 -11 16 -18
sa:thing that	-3 -6 0 10
sa:think	-5 18 -10 -1
sa:third day	-5 0 -13 13
sa:third meet	1 8 -12 0
sa:third round	9 -1 -3 -4
sa:third time	-12 -4 18 -10
sa:those	0 11 -8 0
sa:thousand	10 0 -11 0
sa:threaten	0 -10 14 0
sa:threaten <number>	0 -10 0 12
sa:three	-8 -19 15 10
sa:three -	0 -13 17 -1
sa:three .	-2 3 -14 11
sa:three hour	-4 -7 23 -14
sa:through	8 -3 -3 0
sa:tiktok	-5 -28 8 23
sa:tiktok and	0 -10 9 0
sa:till	17 -10 -8 0
sa:till <day-ahead>	8 -7 0 0
sa:timber	0 9 -2 -5
sa:time	-4 -4 19 -20
sa:time )	12 -16 7 -3
sa:time ,	3 10 -1 -16
sa:time .	-17 7 2 -3
sa:time in	-7 16 -5 -11
sa:time on	-1 11 -8 0
sa:time since	4 1 0 -9
sa:time that	-2 -2 9 -4
sa:time thi	0 -5 13 -3
sa:to <day-ahead>	-13 12 -1 -1
sa:to <day-gone>	14 -14 -4 7
sa:to <goods-amount>	0 -22 22 0
sa:to <level>	-16 -5 8 4
sa:to <money>	0 10 -5 -2
sa:to <name>	-5 3 6 -12
sa:to <number>	8 -6 0 0
sa:to <person>	0 -8 5 3
sa:to <seat>	0 11 -7 -3
sa:to a	0 14 -5 -9
sa:to apply	0 -8 9 0
sa:to carry	0 -15 -17 28
sa:to charge	0 10 -8 0
sa:to collect	0 12 -3 -7
sa:to complete	0 -12 14 0
sa:to decide	-1 -5 -8 15
sa:to do	-2 -25 23 2
sa:to end	0 6 14 -25
sa:to extend	-1 -2 -12 17
sa:to fall	0 -8 9 0
sa:to finish	10 -10 1 -3
sa:to freeze	0 -17 0 16
sa:to give	0 8 -2 -3
sa:to go	-7 -8 -5 19
sa:to have	0 0 5 -8
sa:to his	13 -1 -12 0
sa:to hold	0 -13 5 5
sa:to its	0 12 -9 0
sa:to keep	19 -18 7 -12
sa:to last	-8 9 0 -2
sa:to leave	0 9 -3 -6
sa:to let	0 0 12 -22
sa:to make	-5 -1 11 -6
sa:to nothing	0 10 -5 -2
sa:to one	0 11 -8 0
sa:to open	0 10 -3 -3
sa:to prepare	7 8 -6 -10
sa:to prevent	0 -11 11 0
sa:to prolong	0 -20 -3 24
sa:to put	0 -1 -9 11
sa:to rise	1 -12 9 0
sa:to run	0 13 -9 -2
sa:to save	2 7 -14 0
sa:to say	0 12 -8 0
sa:to settle	6 -11 -7 11
sa:to sign	-1 9 0 -9
sa:to start	-2 -11 11 3
sa:to stop	0 -14 8 8
sa:to suspend	-2 -9 23 -14
sa:to take	0 -8 11 -1
sa:to talk	0 7 0 -14
sa:to the	18 0 -19 0
sa:to their	0 -9 2 5
sa:to wait	0 -13 14 0
sa:to work	0 -10 1 6
sa:together	0 -10 15 -10
sa:together .	2 -8 9 -3
sa:tomatoe .	0 -12 14 0
sa:too .	0 11 -3 -3
sa:top	13 8 -19 -11
sa:top of	8 1 -11 -4
sa:town	-4 20 -11 -5
sa:trade ,	0 6 -13 8
sa:trade .	9 -5 -3 0
sa:trade between	0 -9 11 -1
sa:trade talk	5 0 -20 7
sa:trade war	10 0 0 -15
sa:trader	0 12 -7 -3
sa:transcript	-4 -11 15 -1
sa:transcript )	0 -9 15 -9
sa:transcript of	0 -8 13 -4
sa:translated )	0 3 -13 3
sa:translated from	-1 0 16 -16
sa:translation	0 4 -9 2
sa:translation )	0 -4 -4 9
sa:travel	0 10 -8 0
sa:travel to	0 10 -8 0
sa:treaty	0 -7 10 -1
sa:truce	-8 -9 16 -3
sa:truce ,	7 -16 0 10
sa:truce between	-3 29 -8 -27
sa:truce by	-2 -12 6 7
sa:truce end	-5 -4 0 9
sa:truce expire	9 -4 -8 0
sa:truce for	-1 -9 2 8
sa:truce is	0 1 -9 3
sa:truce of	-7 2 17 -21
sa:truce over	8 0 7 -22
sa:truce run	-2 -4 10 -6
sa:truce that	-16 -20 4 28
sa:truce until	0 16 -14 -1
sa:truce with	-6 38 -9 -41
sa:truce would	17 -14 -5 0
sa:trump has	0 -9 9 0
sa:trump say	0 -11 13 -1
sa:turn	0 18 -15 0
sa:turnberry on	0 11 -9 0
sa:two	4 -8 13 -9
sa:two .	0 -21 18 1
sa:two country	8 6 1 -28
sa:two delegation	-3 -18 13 4
sa:two government	6 15 -18 -8
sa:two hour	-7 -4 11 -3
sa:two list	10 -15 7 0
sa:two men	-5 12 -5 0
sa:two new	0 -12 0 15
sa:two round	0 21 -10 -11
sa:two side	-9 0 4 0
sa:under	-13 35 -20 -9
sa:under a	0 12 -6 -1
sa:under section	0 9 -6 0
sa:understanding	-1 14 -15 0
sa:union	0 14 0 -12
sa:united	15 1 -14 -9
sa:unless	-1 41 -31 -9
sa:unless the	0 10 -8 0
sa:unofficial	0 0 10 -10
sa:until	10 -13 0 6
sa:until <day-ahead>	13 -6 -13 14
sa:until it	0 -16 0 17
sa:until the	0 -7 30 -30
sa:up	2 -16 9 5
sa:up <level>	10 -5 -2 -1
sa:up a	12 -21 4 5
sa:up again	-7 -4 8 0
sa:us	-1 -6 -1 11
sa:us .	0 -9 0 12
sa:use	-2 -3 -10 13
sa:valid	0 -5 -6 11
sa:valley	0 12 -11 0
sa:vanilla	9 -14 0 3
sa:vice	-1 -1 -14 15
sa:vice premier	0 8 -20 10
sa:video	-6 -18 26 -8
sa:video on	0 -14 16 -1
sa:view	0 14 -14 0
sa:villa	0 13 -3 -14
sa:violated	0 -8 -4 12
sa:violated its	0 -11 0 13
sa:visa	0 13 -9 -3
sa:visit	2 2 -16 9
sa:visit ,	14 -19 -13 15
sa:visit .	-11 -6 11 2
sa:visit by	0 0 -10 10
sa:visit of	-5 -8 0 13
sa:visit that	4 8 -6 -9
sa:visit to	0 5 5 -15
sa:vote	0 24 -15 -8
sa:wait	0 -12 13 0
sa:waited	0 12 -8 -2
sa:want	0 -19 11 8
sa:want a	0 -6 10 -3
sa:want to	0 -17 7 12
sa:war	1 -7 17 -15
sa:warn	-2 17 -1 -12
sa:warn that	0 15 -1 -10
sa:was	-18 10 -2 -3
sa:was "	-4 -10 13 1
sa:was <level>	0 15 -11 0
sa:was <number>	0 14 -9 -1
sa:was call	0 11 -10 0
sa:was no	0 -3 7 -3
sa:was put	0 15 -14 0
sa:was to	-7 -13 4 14
sa:way	12 -14 -1 5
sa:way to	8 -6 -10 3
sa:we	1 -14 10 2
sa:we shall	0 -14 15 0
sa:week	-13 5 2 -2
sa:week ,	-6 2 -9 9
sa:week ago	0 -9 12 -4
sa:week in	0 11 -1 -8
sa:weekend	2 0 -18 7
sa:well	-13 -8 0 17
sa:well .	-7 -11 4 13
sa:were not	0 11 -9 0
sa:were the	0 -9 12 -1
sa:were to	0 0 6 -9
sa:what	1 -4 -23 25
sa:what <name>	0 -9 5 3
sa:what <person>	0 -1 -6 10
sa:what is	5 -15 -5 12
sa:what the	2 7 -9 -3
sa:what their	0 -15 -4 19
sa:what they	-1 17 -9 -4
sa:what we	0 -9 0 8
sa:whatever	0 11 -7 0
sa:when <person>	8 -17 10 -1
sa:when the	-9 -6 6 5
sa:where	-12 0 -9 13
sa:where <person>	0 -12 0 12
sa:where he	-3 15 -12 -1
sa:where it	2 15 -17 0
sa:where they	0 8 5 -16
sa:whether	-6 0 -13 14
sa:whether a	0 -18 -4 21
sa:whether to	0 10 -7 0
sa:which <person>	0 -8 11 -1
sa:which <quality>	0 11 -5 -4
sa:which both	0 -11 5 5
sa:which end	-1 9 0 -8
sa:which has	0 -19 8 11
sa:which he	0 17 -13 -5
sa:which it	0 0 10 -9
sa:which take	0 12 -11 0
sa:while	2 -27 18 4
sa:while <name>	0 -16 0 14
sa:while the	0 -9 10 0
sa:who	-6 19 -9 -9
sa:who had	0 13 -9 -6
sa:whom	0 10 -8 0
sa:will	3 7 -4 -10
sa:will be	1 7 -10 0
sa:will bring	0 -5 9 -3
sa:will charge	0 18 -13 -5
sa:will cut	0 8 -18 8
sa:will end	0 -8 16 -11
sa:will face	0 0 -10 8
sa:will hold	0 11 -7 -2
sa:will meet	0 25 -16 -12
sa:will not	-3 -7 15 -10
sa:will now	-5 15 -6 -3
sa:will pay	5 -27 14 13
sa:will suspend	0 -11 2 10
sa:will then	9 0 -9 0
sa:win	0 10 -7 0
sa:wind	0 -13 -5 18
sa:wine	-1 7 -20 7
sa:winter	0 11 -8 0
sa:wish	0 -8 -8 15
sa:with	-4 -11 0 14
sa:with <level>	0 -6 9 -2
sa:with <name>	3 13 -18 0
sa:with <number>	0 10 -1 -6
sa:with <person>	6 -22 19 -5
sa:with <seat>	0 17 -11 -4
sa:with <span>	11 -16 1 0
sa:with a	0 -17 -2 20
sa:with an	-6 4 -18 12
sa:with empty	0 14 -6 -8
sa:with his	0 -18 21 0
sa:with it	0 11 -7 0
sa:with nothing	0 10 -8 -1
sa:with one	-1 7 -14 5
sa:with the	-7 17 -1 -17
sa:with their	-5 -8 16 -3
sa:with them	0 -10 11 0
sa:with two	-1 5 4 -11
sa:withdraw	0 -16 11 5
sa:withdraw .	0 -13 14 0
sa:within	-2 -10 12 0
sa:within <span>	0 -17 9 9
sa:within the	0 -9 9 0
sa:without	6 -19 11 4
sa:without an	0 10 -5 -5
sa:without result	-4 -10 9 3
sa:without the	0 -18 1 15
sa:woke	0 -8 12 -3
sa:wool	0 -8 0 11
sa:word	11 2 -12 -1
sa:work	0 -5 -2 9
sa:worker	0 10 -1 -6
sa:world	13 0 -12 0
sa:worth	0 15 -12 -2
sa:would	10 -4 -3 2
sa:would be	10 -17 0 11
sa:would cut	0 -9 15 -7
sa:would have	-3 27 -4 -28
sa:would meet	-5 -3 -7 14
sa:would not	9 0 -19 3
sa:would pay	0 10 -6 -1
sa:would see	0 -8 -1 10
sa:wound	-2 -14 0 15
sa:write	4 5 -9 0
sa:write that	-1 16 -9 -3
sa:year	3 2 8 -25
sa:year ,	7 10 -7 -13
sa:yet	0 -4 -9 15
sa:york	15 -12 -15 10
sa:york .	10 -14 -3 8
sa:your	0 11 -6 -1
sa:zinc	0 -9 10 0
sa:—	-9 10 -9 0
sa:— <number>	0 -9 -1 12
sa:— <person>	2 16 -10 -11
sa:— a	-6 18 -5 -8
sa:— on	-1 -5 9 0
sa:— second	0 -11 12 0
sa:— talk	-6 -9 2 9
sa:— the	-16 8 -4 1
sa:— there	0 12 -6 -4
sa:— three	0 13 -9 -2
sa:— transcript	0 12 -8 0
sb:"	1 15 -17 -2
sb:" ,	-2 22 -7 -16
sb:" <person>	6 -11 4 4
sb:" a	7 -9 5 -5
sb:" he	0 -16 11 7
sb:" i	0 -19 -14 29
sb:" in	0 -8 10 0
sb:" my	0 -7 0 9
sb:" on	0 -7 0 10
sb:" say	0 8 -12 0
sb:" the	-2 6 4 -14
sb:& p	7 -12 9 -6
sb:'	-4 22 -8 -22
sb:'s	10 0 -7 -1
sb:'s ,	0 -6 0 10
sb:'s <level>	0 13 -7 0
sb:'s <person>	-4 -15 14 4
sb:'s a	0 16 -14 0
sb:'s cabinet	11 -15 8 0
sb:'s custom	0 9 -5 0
sb:'s deputy	0 10 -10 0
sb:'s duty	0 -14 -3 18
sb:'s economy	0 11 -3 -6
sb:'s export	-1 -7 9 0
sb:'s first	0 11 -9 0
sb:'s foreign	5 -15 7 1
sb:'s good	0 12 0 -12
sb:'s ministry	-6 15 -2 -5
sb:'s negotiator	14 -20 2 1
sb:'s own	10 -2 -5 -1
sb:'s president	5 5 -13 5
sb:'s prime	6 0 -26 17
sb:'s state	0 -18 19 0
sb:'s talk	-2 -5 11 -3
sb:'s tariff	0 -10 14 -3
sb:'s to	0 -10 15 -4
sb:'s trade	4 -18 16 0
sb:'s vice	0 -17 0 13
sb:'s visit	-15 8 8 -12
sb:(	-16 -3 5 4
sb:( <day-today>	0 11 -12 0
sb:( <name>	0 -13 1 12
sb:( <number>	-1 0 12 -12
sb:( <organisation>	2 -7 10 -3
sb:( <seat>	0 2 -9 6
sb:)	-22 -3 13 -1
sb:) ,	-2 -1 -5 9
sb:) :	0 9 -2 -6
sb:) <seat>	0 5 -15 5
sb:) and	0 -11 -15 23
sb:) —	-4 -4 20 -16
sb:*	4 -11 15 -14
sb:, "	8 0 -11 4
sb:, <day-gone>	-8 15 -9 -2
sb:, <level>	9 -6 2 -9
sb:, <name>	15 -24 5 13
sb:, <number>	-2 20 -22 0
sb:, <office>	-8 12 -17 5
sb:, <person>	-6 -5 18 -11
sb:, <quality>	-6 -8 17 -1
sb:, <seat>	11 -23 24 -8
sb:, <span>	-1 23 -17 -6
sb:, a	16 0 -27 0
sb:, about	0 -16 7 10
sb:, according	0 10 -5 -3
sb:, after	-3 -10 12 0
sb:, also	0 -10 0 12
sb:, announce	0 10 -13 0
sb:, are	0 -18 17 2
sb:, as	17 -24 19 -14
sb:, at	4 0 11 -28
sb:, before	0 11 -10 0
sb:, begin	2 7 -9 -1
sb:, but	0 -5 -4 13
sb:, clear	0 12 -11 0
sb:, collect	0 -12 0 13
sb:, come	-4 13 -13 1
sb:, conclude	0 16 -1 -11
sb:, custom	12 -9 -1 0
sb:, down	10 -1 -6 -2
sb:, due	-1 14 -6 -5
sb:, end	-6 0 -14 16
sb:, fentanyl	0 -5 -6 11
sb:, figure	0 -7 9 0
sb:, fly	0 -5 9 -1
sb:, friday	-1 20 -22 -2
sb:, go	0 18 -11 -5
sb:, had	-14 -15 8 15
sb:, has	0 -2 9 -11
sb:, have	-8 -15 7 13
sb:, having	0 -10 15 -5
sb:, he	7 -12 5 0
sb:, his	0 10 -7 0
sb:, hold	4 -12 3 0
sb:, in	-11 -11 28 -16
sb:, instead	0 -16 0 18
sb:, is	-2 17 -3 -19
sb:, it	0 11 -11 0
sb:, led	3 -14 7 3
sb:, make	0 12 -5 -4
sb:, meet	-12 -26 39 -11
sb:, monday	-6 0 10 -6
sb:, mr	0 -1 8 -2
sb:, not	0 12 -7 -2
sb:, now	0 14 -12 0
sb:, of	-8 -16 12 12
sb:, on	3 -1 12 -27
sb:, one	0 9 -11 0
sb:, opened	9 -5 -10 5
sb:, our	0 13 -7 -5
sb:, plan	0 -6 12 -10
sb:, published	0 14 -9 -3
sb:, put	11 5 -11 -13
sb:, return	0 11 -10 -2
sb:, saturday	9 -10 -4 4
sb:, say	-10 4 -17 17
sb:, set	0 -6 8 0
sb:, since	-3 -4 12 -7
sb:, so	-1 -7 11 0
sb:, start	7 0 -11 -2
sb:, sunday	-2 -8 -15 19
sb:, take	11 7 -16 -6
sb:, tell	-5 14 0 -12
sb:, that	-1 12 -5 -6
sb:, the	4 5 -18 9
sb:, their	0 -7 -4 12
sb:, they	-1 17 -4 -12
sb:, thursday	4 17 -16 -10
sb:, to	-5 7 7 -13
sb:, too	0 10 -10 0
sb:, tuesday	-6 19 -3 -7
sb:, unless	0 -19 21 -2
sb:, until	-1 -17 -10 25
sb:, visited	0 -6 11 -2
sb:, was	-11 7 3 -8
sb:, wednesday	0 -21 19 1
sb:, were	0 0 -16 15
sb:, when	6 17 -22 0
sb:, where	13 -24 9 0
sb:, will	-2 -12 17 -5
sb:, with	-6 14 1 -17
sb:, —	0 12 -7 -6
sb:-	4 1 -13 8
sb:- <name>	11 -27 4 14
sb:- <number>	0 12 -9 0
sb:- <person>	0 21 -14 -6
sb:- <quality>	-6 -3 16 -11
sb:- a	0 11 -2 -8
sb:- and	0 -7 0 9
sb:- in	0 18 -16 -2
sb:- level	0 10 -11 0
sb:- trade	0 16 -13 -5
sb:- way	5 -10 -1 6
sb:.	-23 9 8 -19
sb:. <number>	0 21 -11 -6
sb:. <person>	-5 -2 11 -11
sb:. m	0 13 -4 -4
sb:. the	0 -9 9 0
sb:/	1 10 -1 -15
sb:/ <number>	0 -8 13 -4
sb:/ <seat>	-4 18 -6 -14
sb::	-7 -2 19 -20
sb:: <level>	-13 -5 15 -5
sb:: <name>	14 24 -49 3
sb:: <number>	4 -13 4 8
sb:: <person>	-12 21 -14 0
sb:: <span>	0 -4 12 -5
sb:: and	11 0 -16 -2
sb:: at	6 0 -17 10
sb:: both	0 -11 12 0
sb:: from	3 -9 0 7
sb:: he	0 -9 12 -1
sb:: if	0 -9 11 0
sb:: in	4 -2 6 -12
sb:: its	0 11 -10 0
sb:: no	-3 -28 26 4
sb:: on	-5 -2 10 -9
sb:: that	0 -8 12 -1
sb:: the	10 -14 -4 12
sb:: then	0 13 -12 0
sb:: we	-4 12 -4 -4
sb:: what	-4 15 -26 6
sb:: who	-3 10 0 -3
sb:: will	0 15 -15 0
sb:: with	13 -3 -21 10
sb:; <seat>	0 -4 9 -4
sb:; a	0 -12 14 0
sb:; he	0 13 -13 0
sb:; it	10 9 -27 1
sb:; that	0 -14 14 0
sb:; the	-5 11 -11 4
sb:; they	-1 -13 5 9
sb:<agent>	12 -4 -1 -5
sb:<day-ahead>	-36 -2 2 13
sb:<day-ahead> (	0 -15 17 -2
sb:<day-ahead> ,	-10 34 -13 -20
sb:<day-ahead> :	0 -10 12 0
sb:<day-ahead> ;	0 -16 19 -2
sb:<day-ahead> and	-9 -17 -13 30
sb:<day-ahead> it	0 -10 11 0
sb:<day-ahead> the	0 -10 0 11
sb:<day-ahead> to	-2 11 -10 0
sb:<day-gone>	-12 2 -13 18
sb:<day-gone> )	0 10 -2 -7
sb:<day-gone> ,	0 15 -4 -15
sb:<day-gone> ;	-7 21 -14 0
sb:<day-gone> <number>	0 -6 -4 11
sb:<day-gone> after	0 -3 10 -4
sb:<day-gone> and	-5 -27 -15 40
sb:<day-gone> evening	-15 2 -12 16
sb:<day-gone> in	0 -12 13 -3
sb:<day-gone> it	0 16 -12 -2
sb:<day-gone> night	5 0 0 -10
sb:<day-gone> take	0 9 -2 -5
sb:<day-gone> that	3 -6 8 -9
sb:<day-gone> we	0 15 -12 -1
sb:<day-today>	-7 0 11 -7
sb:<day-today> (	-14 -6 13 0
sb:<day-today> )	0 12 -12 0
sb:<day-today> ,	5 11 -11 -8
sb:<day-today> and	-4 -6 -3 13
sb:<day-today> evening	14 -19 0 4
sb:<day-today> over	12 -9 0 0
sb:<day-today> put	0 7 -2 -3
sb:<day-today> the	0 -10 0 10
sb:<day-today> to	-8 5 11 -12
sb:<day-today> —	0 11 -5 -6
sb:<duty>	-15 -3 6 3
sb:<goods-amount>	0 22 -17 -2
sb:<level-noun>	1 1 3 -9
sb:<level>	10 0 -9 3
sb:<level> (	0 -10 13 -2
sb:<level> )	0 -10 3 8
sb:<level> ,	0 -13 3 12
sb:<level> <day-today>	12 -10 0 0
sb:<level> and	0 29 -21 -7
sb:<level> at	-1 15 -5 -4
sb:<level> for	0 0 -10 7
sb:<level> has	0 -13 0 14
sb:<level> in	6 -24 8 18
sb:<level> instead	11 -17 9 0
sb:<level> it	0 -8 11 -2
sb:<level> lower	0 -10 10 0
sb:<level> more	11 -6 -2 -1
sb:<level> on	0 31 -24 -22
sb:<level> tariff	-4 22 -14 0
sb:<level> that	19 0 -24 -8
sb:<level> until	0 -8 13 -5
sb:<level> when	0 -12 13 0
sb:<money>	1 -7 13 -18
sb:<money> <span>	0 -9 10 0
sb:<money> of	-4 -9 15 -2
sb:<money> on	12 -8 -4 0
sb:<month-ahead>	-2 25 -14 -14
sb:<month-ahead> and	0 11 -10 0
sb:<month-gone>	3 12 -10 -7
sb:<month-gone> ,	7 -13 2 5
sb:<month-gone> to	0 9 -3 -4
sb:<name>	-2 5 -9 5
sb:<name> (	0 -11 16 -5
sb:<name> )	0 -9 4 4
sb:<name> ,	2 12 -4 -14
sb:<name> -	13 -15 -13 13
sb:<name> :	-16 -9 22 -8
sb:<name> <day-today>	6 -13 3 0
sb:<name> <number>	0 6 -11 4
sb:<name> <seat>	0 -12 10 2
sb:<name> and	3 -20 3 16
sb:<name> are	0 26 -11 -17
sb:<name> at	-2 30 -27 0
sb:<name> before	0 -11 8 4
sb:<name> begin	10 -8 0 -4
sb:<name> fall	11 -5 -5 -1
sb:<name> gave	0 -7 12 -3
sb:<name> get	0 -12 -1 15
sb:<name> go	-1 13 -9 -1
sb:<name> had	-7 22 -8 -7
sb:<name> has	-7 6 4 -14
sb:<name> have	-14 3 7 -4
sb:<name> hold	0 -7 12 -1
sb:<name> its	0 -14 14 0
sb:<name> meet	0 13 -5 -15
sb:<name> opened	3 -12 12 -7
sb:<name> plan	0 11 -9 0
sb:<name> president	-1 -5 10 -3
sb:<name> prolonged	0 -19 6 15
sb:<name> put	0 13 -8 -4
sb:<name> reach	0 12 -2 -8
sb:<name> settle	0 13 -11 0
sb:<name> should	0 -10 10 0
sb:<name> sign	13 -22 8 5
sb:<name> spoke	0 -9 10 0
sb:<name> start	0 -2 -10 13
sb:<name> take	-6 0 12 -11
sb:<name> that	-4 27 -20 -3
sb:<name> the	0 12 -7 -1
sb:<name> to	24 -9 -11 -4
sb:<name> trade	6 -16 12 0
sb:<name> treasury	-14 0 9 -2
sb:<name> under	0 -23 16 10
sb:<name> until	0 12 -9 -1
sb:<name> was	0 0 10 -15
sb:<name> were	10 -24 1 16
sb:<name> will	-13 14 -2 -6
sb:<name> with	0 17 -13 -4
sb:<name> would	0 14 -10 -1
sb:<name> —	-2 0 11 -11
sb:<not>	3 9 -6 -4
sb:<number> (	0 11 -7 0
sb:<number> )	-2 -9 12 0
sb:<number> ,	-20 11 -4 0
sb:<number> -	0 6 -21 10
sb:<number> /	-11 -3 13 -3
sb:<number> :	3 -10 4 4
sb:<number> <day-today>	0 -9 12 -1
sb:<number> <name>	0 -7 0 10
sb:<number> end	11 -8 0 -1
sb:<number> for	0 11 -7 -1
sb:<number> in	-1 -5 11 -2
sb:<number> of	0 -4 11 -8
sb:<number> on	6 3 -12 0
sb:<number> round	-9 3 8 -10
sb:<number> to	0 -9 -10 19
sb:<number> vote	11 -9 0 0
sb:<number> was	13 -8 -4 0
sb:<number> —	-10 8 -19 13
sb:<office>	0 -9 4 5
sb:<office> '	0 9 -3 -6
sb:<office> 's	28 -16 -6 -5
sb:<office> (	0 6 -11 5
sb:<office> ,	-6 20 -2 -24
sb:<office> :	-8 8 -1 -6
sb:<office> <person>	5 -11 -10 17
sb:<office> are	0 -27 25 0
sb:<office> from	6 -10 -4 7
sb:<office> had	-6 -7 -4 17
sb:<office> has	0 -9 11 0
sb:<office> have	0 -11 8 0
sb:<office> is	0 -11 8 2
sb:<office> meet	-7 10 -2 -9
sb:<office> on	-3 -4 12 -8
sb:<office> order	0 9 -6 -1
sb:<office> sign	0 -16 9 9
sb:<office> sit	-1 -19 16 0
sb:<office> spoke	0 -11 14 0
sb:<office> tell	0 11 -9 0
sb:<office> to	0 9 -6 -2
sb:<office> will	0 -10 14 -4
sb:<office> —	0 -12 6 6
sb:<organisation>	12 3 -2 -5
sb:<organisation> 's	0 13 -7 -2
sb:<organisation> )	2 -14 17 -5
sb:<organisation> agree	0 9 -3 -3
sb:<organisation> and	-11 4 -16 12
sb:<organisation> announce	0 10 -5 -3
sb:<organisation> doe	11 -11 0 0
sb:<organisation> end	0 15 0 -15
sb:<organisation> hold	0 10 -9 0
sb:<organisation> in	-10 3 -4 8
sb:<organisation> is	-1 -6 11 0
sb:<organisation> let	0 -13 0 14
sb:<organisation> meet	-2 22 -16 -1
sb:<organisation> of	4 0 1 -11
sb:<organisation> on	-10 23 -9 -16
sb:<organisation> put	-1 -9 11 0
sb:<organisation> say	7 -24 26 -15
sb:<organisation> sign	0 10 -6 -2
sb:<organisation> that	0 -15 8 8
sb:<organisation> to	0 16 -15 0
sb:<organisation> —	0 -16 -14 25
sb:<person> 's	-11 -2 10 0
sb:<person> (	-2 18 -24 8
sb:<person> )	0 7 -13 6
sb:<person> ,	18 -9 4 -9
sb:<person> :	9 -25 15 3
sb:<person> also	0 -8 1 7
sb:<person> and	5 -14 17 -13
sb:<person> announce	-7 -10 9 4
sb:<person> arrive	-1 8 -12 4
sb:<person> arrived	14 0 -16 0
sb:<person> ask	0 -12 14 0
sb:<person> at	0 -15 6 9
sb:<person> begin	11 -10 -1 -1
sb:<person> come	0 -10 10 0
sb:<person> flew	-4 -1 -4 11
sb:<person> for	11 -3 -12 2
sb:<person> go	0 -5 11 -9
sb:<person> had	-5 14 -4 -12
sb:<person> has	0 7 -5 -1
sb:<person> hold	0 22 -18 -4
sb:<person> in	0 22 -19 -5
sb:<person> leave	-2 15 -23 4
sb:<person> meet	-10 -14 14 4
sb:<person> new	0 11 -6 -3
sb:<person> of	0 -30 12 23
sb:<person> on	-8 -9 19 -11
sb:<person> post	0 15 -7 -7
sb:<person> reach	0 -13 14 0
sb:<person> receive	9 -11 9 -10
sb:<person> report	0 -10 10 0
sb:<person> say	-3 -11 8 5
sb:<person> shook	-2 -17 16 2
sb:<person> sit	0 24 -20 -8
sb:<person> spoke	-3 -3 8 -1
sb:<person> take	0 10 -6 -3
sb:<person> talk	0 19 -16 -1
sb:<person> talked	0 8 0 -14
sb:<person> telephoned	0 -16 17 0
sb:<person> tell	2 15 -8 -13
sb:<person> to	-1 -5 0 9
sb:<person> want	0 11 -9 0
sb:<person> was	-8 29 -28 0
sb:<person> will	0 -12 6 3
sb:<person> —	0 12 -2 -6
sb:<points>	-3 33 -17 -16
sb:<points> of	0 10 -5 -2
sb:<quality>	12 -8 -1 0
sb:<quality> )	0 9 -18 3
sb:<quality> ,	-2 13 0 -8
sb:<quality> -	-4 -8 13 0
sb:<quality> and	-3 -14 16 0
sb:<quality> beef	0 -8 10 0
sb:<quality> cabinet	0 9 -6 0
sb:<quality> counterpart	-3 -16 17 0
sb:<quality> custom	0 -16 7 10
sb:<quality> delegation	3 -21 6 11
sb:<quality> export	13 -11 -1 0
sb:<quality> good	-1 -6 4 2
sb:<quality> government	-1 12 -22 7
sb:<quality> minister	1 0 9 -25
sb:<quality> negotiator	0 9 -4 -4
sb:<quality> official	0 -1 -8 10
sb:<quality> one	8 -10 -11 10
sb:<quality> opposite	0 -15 18 0
sb:<quality> paper	0 10 -6 0
sb:<quality> port	0 -11 12 0
sb:<quality> president	11 -17 11 -5
sb:<quality> ship	-3 14 -8 0
sb:<quality> side	0 8 -18 9
sb:<quality> steel	11 -13 1 0
sb:<quality> team	1 -10 9 0
sb:<quality> trade	-1 26 -21 -3
sb:<quality> truce	0 -11 11 0
sb:<seat> 's	3 7 -10 -2
sb:<seat> (	6 9 -15 0
sb:<seat> ,	-20 -8 7 12
sb:<seat> /	-1 9 -2 -7
sb:<seat> <day-today>	4 -15 2 5
sb:<seat> and	-6 12 0 -12
sb:<seat> announce	0 15 -6 -8
sb:<seat> end	0 -9 12 -2
sb:<seat> for	-2 -7 11 0
sb:<seat> had	0 -6 0 9
sb:<seat> have	0 16 -13 0
sb:<seat> is	10 -7 0 0
sb:<seat> issued	0 -6 -3 11
sb:<seat> on	9 -5 0 0
sb:<seat> put	0 8 -2 -4
sb:<seat> say	-1 13 -4 -8
sb:<seat> that	0 -12 7 6
sb:<seat> until	0 12 -15 1
sb:<seat> would	0 -10 11 0
sb:<seat> ·	0 -9 11 0
sb:<seat> —	-1 21 -11 -12
sb:<sender>	0 11 -2 -12
sb:<span>	10 -1 -6 1
sb:<span> ,	-38 16 0 -12
sb:<span> :	0 11 -3 -7
sb:<span> ;	0 -12 15 -2
sb:<span> after	0 10 0 -12
sb:<span> and	0 10 -3 -5
sb:<span> at	0 -30 10 20
sb:<span> before	0 19 -18 0
sb:<span> from	5 11 -21 -1
sb:<span> in	11 -25 11 5
sb:<span> more	0 -7 10 -1
sb:<span> of	8 -40 13 15
sb:<span> the	0 9 -4 -4
sb:<span> to	0 -14 3 10
sb:<span> truce	0 -2 11 -7
sb:<taker>	-5 34 -20 -18
sb:<v-agree>	0 3 4 -9
sb:<v-bear>	-6 8 2 -12
sb:<v-begin>	13 -2 -7 3
sb:<v-buy>	-10 0 19 -33
sb:<v-deny>	-10 5 2 -3
sb:<v-end>	-4 11 -11 -2
sb:<v-impose>	-11 9 4 -13
sb:<v-propose>	-4 -12 14 -3
sb:<v-return>	-24 1 15 -9
sb:<v-say>	-5 5 -12 13
sb:<v-stay>	-16 10 -6 2
sb:<v-suspend>	-4 5 6 -15
sb:<v-threaten>	4 9 -21 2
sb:<v-up>	-21 -1 4 7
sb:?	13 -10 1 -4
sb:@	15 4 -12 -15
sb:[	0 21 -11 -7
sb:_	8 0 0 -11
sb:a	4 12 -2 -23
sb:a <number>	0 11 -3 -6
sb:a <office>	-1 14 -2 -11
sb:a <person>	0 -6 12 -7
sb:a <span>	13 7 -10 -9
sb:a call	0 -19 21 0
sb:a deal	0 7 0 -11
sb:a duty	10 -10 -3 3
sb:a first	0 -9 13 -1
sb:a fourth	0 19 -14 -6
sb:a framework	-2 -12 1 11
sb:a half	0 12 -8 -4
sb:a handshake	0 -11 -2 14
sb:a last	-3 -7 14 -3
sb:a lasting	0 -12 14 0
sb:a letter	-1 14 -13 0
sb:a meet	-9 1 11 -21
sb:a mistake	0 12 -11 0
sb:a new	-6 2 12 -13
sb:a notice	0 -9 11 0
sb:a permanent	0 -11 12 0
sb:a phone	-1 -15 17 0
sb:a plan	0 11 -11 0
sb:a post	0 11 -5 -2
sb:a report	0 8 -5 0
sb:a rise	0 -7 9 0
sb:a round	1 -17 19 -4
sb:a seventh	5 -11 4 0
sb:a short	0 7 -9 0
sb:a signature	0 -10 0 11
sb:a state	-1 0 -9 11
sb:a tariff	-2 -17 14 5
sb:a television	-3 -1 -3 8
sb:a third	14 3 -16 0
sb:a treaty	0 -10 14 -4
sb:a truce	3 11 -16 -1
sb:a very	8 -10 -3 7
sb:a video	0 8 -7 0
sb:a word	0 -9 -8 16
sb:a year	0 -8 10 0
sb:about	-5 -12 20 -3
sb:absence	0 -11 0 11
sb:absence of	0 -11 0 11
sb:accord	0 8 -18 7
sb:accord that	0 6 1 -9
sb:according	-2 8 -12 2
sb:according to	0 5 -10 3
sb:account	-4 18 -13 -4
sb:account of	-3 17 -12 -2
sb:across the	0 -7 12 -3
sb:act	0 17 -10 -4
sb:add that	0 -12 13 0
sb:additional	4 -3 -18 10
sb:additional <level>	7 -11 -6 8
sb:additional duty	0 10 -4 0
sb:adjourned	0 -1 -8 10
sb:adopt	0 -4 -2 9
sb:after	-20 -8 17 0
sb:after <number>	0 14 -9 -1
sb:after <span>	-11 -16 13 8
sb:after two	0 -13 9 5
sb:again	-22 9 3 -14
sb:again in	-1 1 3 -8
sb:again on	-5 10 -4 -7
sb:agenda	13 -9 -2 0
sb:ago ,	0 -16 17 0
sb:agree	-10 0 6 -4
sb:agree at	0 0 10 -11
sb:agree in	3 15 -15 -3
sb:agree on	-8 18 -13 -2
sb:agree to	-3 -4 9 -3
sb:agree with	0 -8 9 0
sb:agreement	-23 3 -18 23
sb:agreement ,	0 2 -18 12
sb:agreement in	0 17 -9 -7
sb:agreement of	0 -3 -4 8
sb:agreement sign	0 -9 11 -1
sb:agreement that	0 -7 -13 17
sb:agreement with	-1 -3 -7 15
sb:agriculture	11 -8 -2 -2
sb:air	0 -4 11 -8
sb:air force	0 -9 11 0
sb:aire	0 4 4 -9
sb:aire ,	0 10 0 -7
sb:airport	0 -10 0 12
sb:airport ,	0 -8 -5 14
sb:airport on	0 -12 5 5
sb:akasaka	0 -12 12 0
sb:akasaka palace	0 -12 12 0
sb:aktau	0 -12 1 10
sb:al	8 -11 -3 8
sb:al -	9 -4 -9 3
sb:alert	-4 36 -18 -14
sb:alexandria	-11 -16 9 17
sb:alexandria ,	-4 -17 0 21
sb:all	-18 -7 8 9
sb:all trade	0 14 -3 -9
sb:almaty	-3 14 -20 7
sb:already	-5 16 -8 -1
sb:also	-4 -21 5 21
sb:am	0 8 -19 8
sb:ambassador	0 10 -6 0
sb:among	0 -6 9 0
sb:an	0 6 -15 7
sb:an <office>	0 15 -9 -3
sb:an <organisation>	0 -11 -3 15
sb:an <quality>	1 0 -11 7
sb:an additional	8 -13 -3 8
sb:an agreement	0 -2 -11 15
sb:an hour	-4 -7 14 -2
sb:an interim	0 10 -7 -2
sb:an interview	0 16 -9 -7
sb:an order	0 -5 11 -7
sb:and	-3 -16 1 23
sb:and -	0 -7 0 9
sb:and <level>	-1 21 -14 -2
sb:and <name>	-6 -10 10 2
sb:and <number>	10 -4 -11 0
sb:and <office>	0 22 -27 4
sb:and <person>	-3 -13 4 9
sb:and <quality>	5 -22 6 9
sb:and <seat>	-6 19 1 -30
sb:and a	0 6 0 -11
sb:and after	0 13 -7 -3
sb:and are	0 -11 -11 21
sb:and by	4 -14 1 9
sb:and dairy	0 -13 14 0
sb:and end	-4 -2 -12 14
sb:and from	4 0 -12 4
sb:and has	0 18 -12 -5
sb:and have	0 -11 0 10
sb:and he	7 -13 1 4
sb:and his	-15 3 4 0
sb:and in	0 11 -3 -10
sb:and is	12 -7 -6 0
sb:and last	1 -5 -12 13
sb:and meet	0 -8 12 -3
sb:and not	0 10 -15 5
sb:and of	-8 14 -2 -3
sb:and on	1 -11 0 10
sb:and one	0 -8 10 -1
sb:and sign	0 -7 10 0
sb:and stay	-2 -17 -2 20
sb:and that	-3 22 -13 -12
sb:and the	-7 1 -12 16
sb:and there	0 9 -2 -3
sb:and they	0 14 -9 -1
sb:and to	0 15 -6 -8
sb:and trade	13 -13 -1 1
sb:and when	0 -6 9 -2
sb:and will	-2 -15 10 8
sb:announce	-9 -14 15 3
sb:announce at	0 -11 2 9
sb:announce for	0 -10 13 0
sb:announce in	0 10 -10 -5
sb:announce late	0 -21 21 0
sb:announce on	-1 15 -11 -3
sb:announce that	0 -16 18 0
sb:announcement	4 11 -10 -7
sb:annual	0 11 -9 0
sb:another	-2 11 -3 -6
sb:answer	-1 25 -15 -13
sb:any	0 17 -11 -5
sb:anything	0 -13 16 -1
sb:apec	0 35 -35 0
sb:apec summit	0 12 -11 0
sb:app	0 -11 12 0
sb:apply	-4 6 -18 7
sb:apply from	0 -8 -1 11
sb:approval by	0 -9 0 11
sb:approve	9 7 -11 -9
sb:approve by	0 13 -12 0
sb:approve the	11 -13 4 0
sb:aqaba	0 -1 7 -3
sb:are	-20 -1 12 -3
sb:are back	-4 4 5 -10
sb:are closed	0 11 -6 -2
sb:are due	-1 -18 20 0
sb:are expect	0 11 -8 0
sb:are hereby	0 9 -2 -5
sb:are in	0 -11 15 -4
sb:are meet	1 -17 0 12
sb:are to	-7 -28 22 12
sb:army	0 11 -7 -1
sb:around	13 -12 -1 0
sb:around the	13 -9 -1 0
sb:arranged	0 -13 13 0
sb:arranged for	0 -13 13 0
sb:arrangement	-5 3 9 -22
sb:arrangement reach	0 -10 11 0
sb:arrangement was	0 15 -12 -2
sb:arrangement with	0 -13 13 0
sb:arrive	5 18 -31 3
sb:arrive in	0 14 -19 2
sb:arrived	4 10 -12 -7
sb:as	18 4 -4 -32
sb:as he	0 10 -6 0
sb:as of	-9 17 0 -16
sb:as they	8 -12 7 -2
sb:as to	0 9 -9 0
sb:asia	0 6 5 -17
sb:ask	16 -1 -9 0
sb:ask about	4 3 -10 0
sb:ask for	0 18 -22 1
sb:ask what	10 -9 0 0
sb:at	3 -13 15 -8
sb:at <level>	-7 18 0 -20
sb:at <number>	-21 10 0 -2
sb:at busan	0 -9 11 0
sb:at chequer	-2 0 8 -11
sb:at it	10 -29 7 14
sb:at lancaster	7 -9 0 1
sb:at least	12 -13 4 -1
sb:at once	0 -9 9 0
sb:at the	0 6 2 -17
sb:at their	0 6 1 -10
sb:atlantic	0 11 -1 -9
sb:auckland ,	0 8 -9 0
sb:avoid	0 -12 13 0
sb:avoid the	0 -12 13 0
sb:away	11 -22 10 3
sb:away ,	0 -12 0 13
sb:away on	12 -11 0 -1
sb:back	-25 23 -17 0
sb:back at	-4 0 11 -12
sb:back from	-6 6 -10 4
sb:back on	0 1 -12 10
sb:back to	-3 12 -9 0
sb:bandung on	6 -18 2 6
sb:bank	0 13 -13 0
sb:banomyong	0 11 -9 0
sb:bargain	0 -9 14 -4
sb:basel	0 13 -6 -6
sb:basel ,	0 9 -2 -5
sb:batumi	0 -22 17 9
sb:batumi ,	0 -8 12 -3
sb:batumi on	0 -22 10 12
sb:be "	0 -10 11 0
sb:be a	0 -16 19 -1
sb:be approve	0 10 -10 0
sb:be continue	0 -9 12 -2
sb:be in	4 -15 15 -7
sb:be know	0 0 -13 13
sb:be on	9 -8 0 0
sb:be resume	0 -10 13 -1
sb:be the	0 9 -8 0
sb:bean	0 -5 11 -6
sb:because	0 12 -3 -7
sb:become	0 11 -9 0
sb:beef	0 -12 16 -4
sb:been <number>	0 10 -6 -1
sb:been agree	0 -12 3 7
sb:been at	8 -24 6 10
sb:been due	0 19 -11 -7
sb:been fix	0 -10 10 0
sb:been given	11 -9 0 0
sb:been in	16 2 -27 0
sb:been move	0 -12 16 -2
sb:been on	0 -10 0 13
sb:been put	0 -5 11 -7
sb:been sign	0 -9 -5 14
sb:been sit	4 -11 -3 8
sb:before	-4 -6 2 10
sb:before <person>	-2 -14 19 -2
sb:before a	0 10 -9 0
sb:before midnight	0 -13 11 1
sb:begin	14 1 -2 -15
sb:begin <span>	18 0 -16 -2
sb:begin a	3 -16 15 -6
sb:begin on	3 12 -8 -13
sb:bell	0 16 -8 -8
sb:below	12 -15 4 0
sb:bergen	-1 -16 17 0
sb:bergen ,	0 -12 12 0
sb:beside	8 -9 2 0
sb:bessent and	-2 -10 0 12
sb:bessent say	-3 13 -9 -2
sb:better	0 -14 6 7
sb:between	-1 4 6 -11
sb:between <name>	-15 24 -11 -7
sb:between <person>	0 -13 4 12
sb:between their	0 -12 14 0
sb:bill	0 10 -6 0
sb:boat	0 13 -10 0
sb:booked	0 -7 0 9
sb:borden	0 -5 8 -1
sb:border	0 11 -8 -2
sb:boss	-4 -9 17 -8
sb:both	-4 2 5 -12
sb:both <office>	0 -27 29 -2
sb:both country	-1 -14 7 9
sb:both delegation	-2 8 0 -10
sb:both have	0 11 -4 -3
sb:both ministry	1 0 -8 6
sb:both side	0 15 -10 -15
sb:both sign	0 -8 9 0
sb:brief ,	0 9 -4 -3
sb:brief —	0 15 -6 -6
sb:briefed	0 13 -8 -2
sb:briefing	-7 1 11 -13
sb:briefing ,	-2 6 -17 4
sb:brno	0 -7 9 0
sb:broadcast	-6 13 -1 -6
sb:broke	-9 -10 -6 20
sb:broke down	-3 -8 -10 18
sb:broke off	-2 0 -14 11
sb:broke up	-3 -6 14 -4
sb:broken	-3 8 -11 2
sb:bruge	0 -12 -4 14
sb:brussel	-3 8 -7 0
sb:brussel ,	0 17 -11 -4
sb:budget	-2 10 -3 0
sb:bueno	0 4 4 -9
sb:bueno aire	0 4 4 -9
sb:bulletin of	0 12 -11 0
sb:busan	-14 -14 26 -15
sb:busan ,	-2 -16 16 2
sb:busan last	0 11 -9 0
sb:busan on	-3 -7 13 -4
sb:business	10 0 -20 8
sb:but	-8 4 -9 7
sb:butter	0 10 -11 0
sb:by	-8 -4 7 1
sb:by <level>	11 0 -11 -3
sb:by <name>	0 -15 15 0
sb:by <number>	11 -5 -4 0
sb:by <office>	0 -10 13 0
sb:by <person>	4 -13 3 8
sb:by a	0 10 -6 -2
sb:by an	0 12 -9 0
sb:by both	0 10 -7 0
sb:by telephone	-6 -10 20 -16
sb:by the	-17 3 -12 16
sb:by video	-10 -8 20 -12
sb:cabinet	10 -3 0 -3
sb:cabinet will	11 -15 6 0
sb:calendar	6 -1 -13 8
sb:calendar :	6 -3 -11 8
sb:call	-4 7 0 -13
sb:call a	0 25 -24 0
sb:call between	-3 -19 24 -1
sb:call is	0 10 -10 0
sb:call it	0 18 -16 -1
sb:call of	0 -9 10 0
sb:call off	9 16 -26 -3
sb:call with	0 -8 9 0
sb:callao on	0 -9 10 0
sb:calm	0 10 -1 -6
sb:can	-4 14 -5 -9
sb:capital	14 0 -8 -3
sb:capital on	6 -15 4 2
sb:car ,	0 13 -10 0
sb:car on	0 -17 6 12
sb:carlo	0 -15 7 8
sb:carry	0 11 -3 -10
sb:cartagena	0 -26 19 4
sb:cartagena on	0 -13 14 0
sb:case	0 11 -4 -3
sb:cashew	0 -10 -5 15
sb:ceasefire	-3 22 -19 0
sb:cebu	0 -20 3 16
sb:chamber	0 10 -4 -2
sb:chance	0 -12 13 0
sb:change	-1 12 -3 -9
sb:changed	0 12 -6 -1
sb:channel	0 -6 -4 10
sb:charge <level>	0 10 -1 -9
sb:charge on	8 -16 4 4
sb:cheese	0 0 9 -10
sb:chequer	-2 7 4 -14
sb:chicken	0 -6 -7 14
sb:chișinău	0 -2 12 -10
sb:circular	0 16 -3 -11
sb:circular <number>	0 10 -2 -2
sb:city ,	0 -1 -8 11
sb:clear	0 19 -16 0
sb:clear the	0 12 -10 0
sb:clerk	0 9 -8 0
sb:client	11 2 -12 -12
sb:clock	0 18 -10 -6
sb:close	-13 0 -33 30
sb:close of	0 -5 -10 12
sb:close on	0 8 -15 3
sb:close to	0 -19 0 20
sb:closed	-13 2 -14 14
sb:closed their	0 -4 -6 11
sb:closing	0 -7 12 -5
sb:club	-1 25 -18 -8
sb:club meet	0 13 -11 0
sb:coffee	-5 14 -5 -5
sb:colleague ,	0 -13 10 6
sb:collect	0 0 -10 8
sb:column	0 11 -5 -2
sb:come	-5 -4 2 5
sb:come after	0 9 -10 0
sb:come back	-7 8 -22 8
sb:come down	-5 15 -14 0
sb:come from	7 -6 -12 9
sb:come home	0 13 -4 -8
sb:come on	0 -7 12 -6
sb:come out	-9 7 -11 7
sb:come to	0 -13 8 2
sb:commander	0 13 -8 -2
sb:comment	0 10 -4 -3
sb:commerce	-7 15 4 -28
sb:commerce minister	0 -19 21 0
sb:commerce ministry	-4 23 -13 -6
sb:commissioner	7 0 2 -18
sb:common	0 14 -10 -1
sb:communication	0 2 -16 12
sb:communiqué	0 -28 17 15
sb:company	10 -2 -8 0
sb:conclude	-7 13 -7 -4
sb:conclude a	0 11 -7 -3
sb:conclude on	0 18 -9 -9
sb:conclude their	0 -5 9 -3
sb:conference	2 -4 -8 8
sb:conference ,	10 -19 9 1
sb:conference in	-2 22 -13 -8
sb:conference of	-1 12 -7 -2
sb:confirm it	0 12 -9 0
sb:consensu ,	0 10 -6 -3
sb:consent	0 12 -8 -1
sb:consultation in	0 5 4 -9
sb:container	0 13 -7 -4
sb:continue	-11 0 -2 9
sb:continue on	-3 3 -15 9
sb:control	-1 9 -7 0
sb:convene	0 -10 11 0
sb:copper	0 -4 -3 8
sb:cost	-3 21 -11 -5
sb:cotonou	0 0 9 -11
sb:cotton	10 -17 11 -2
sb:cotton yarn	0 -1 12 -11
sb:count	0 16 -11 -2
sb:counted	-1 9 -3 0
sb:counterpart	-3 -17 17 0
sb:counterpart ,	-5 -7 8 1
sb:countersigned	0 -11 12 0
sb:counting	-1 -12 13 0
sb:country '	0 15 -14 0
sb:country 's	0 -12 12 0
sb:country ,	0 -6 10 -2
sb:country agree	0 13 -13 0
sb:country end	0 -12 12 0
sb:country would	9 -8 0 0
sb:course	0 -13 16 0
sb:course of	0 -9 9 0
sb:cruz	6 -11 12 -9
sb:custom service	0 -6 9 -1
sb:custom tariff	0 -8 10 0
sb:customer	0 13 -9 -2
sb:cut	0 21 -5 -17
sb:cut flower	0 -5 11 -6
sb:cut its	0 9 -8 0
sb:da	-5 -20 12 11
sb:da nang	-3 -17 7 12
sb:daily	0 18 -6 -9
sb:dairy	0 -10 12 0
sb:darwin	0 -16 0 20
sb:date	-5 39 -24 -16
sb:date :	0 20 -16 -3
sb:dated	0 15 -11 -3
sb:davao	0 -21 16 6
sb:davo	0 19 -7 -11
sb:day	0 -15 -10 24
sb:day ,	0 -19 14 6
sb:day before	-4 -5 13 -2
sb:day in	-1 -6 -12 17
sb:day of	16 -9 -31 16
sb:de	13 0 -13 -5
sb:deadline	0 20 -14 -2
sb:deal on	0 -14 11 3
sb:deal that	0 12 -5 -9
sb:deal was	0 19 -12 -11
sb:deal with	11 0 -9 -6
sb:decide	0 26 -23 -2
sb:decide on	0 10 -8 0
sb:decided	-1 11 -2 -7
sb:decision	-2 17 -9 -7
sb:declaration	0 10 -7 0
sb:declare	0 -6 -4 12
sb:declare in	0 -7 -1 10
sb:decree	0 11 -2 -9
sb:decree sign	0 -9 9 0
sb:del	0 -8 12 -2
sb:delegate	-7 20 -11 -3
sb:delegation	-3 -19 0 22
sb:delegation is	0 -6 10 -1
sb:delegation of	-1 5 -13 8
sb:demand	0 -8 9 0
sb:described	-6 -1 -2 10
sb:desk	7 9 -24 -3
sb:desk ,	12 -9 -9 3
sb:detail	-5 23 -5 -18
sb:dialogue	0 -1 -9 10
sb:dialogue on	0 -10 0 11
sb:diary	21 -16 -1 -4
sb:did ,	-3 26 -18 -4
sb:did not	0 5 -9 2
sb:die	0 16 -7 -7
sb:difference	0 11 -3 -3
sb:digest	0 15 -9 -3
sb:dinner	0 -14 13 0
sb:dinner on	2 -13 0 7
sb:director	0 14 -9 -4
sb:discuss	-4 -19 19 2
sb:discuss the	0 -9 9 0
sb:discussion	0 -12 13 0
sb:distiller	0 -9 0 9
sb:do	-8 13 -4 -7
sb:do so	0 14 -9 -1
sb:doctor	0 10 -6 -3
sb:doe	9 7 -15 -11
sb:doe ,	0 10 -6 -3
sb:doe not	10 -5 -3 -1
sb:doesn't	11 -5 -6 0
sb:donald	-1 -7 13 -3
sb:donald trump	-1 -6 11 -3
sb:done	-2 9 -23 9
sb:done at	0 -7 -12 17
sb:doorstep	0 -17 0 18
sb:double	0 -16 7 10
sb:down again	-4 0 9 -4
sb:down for	-10 -6 19 -8
sb:down in	16 -8 -17 13
sb:drop	0 -4 10 -8
sb:due in	12 -20 5 3
sb:due on	0 22 -18 0
sb:due to	-16 6 0 1
sb:during	-1 -19 24 -3
sb:duty	-6 -4 -1 12
sb:duty of	-13 -1 -10 17
sb:duty on	0 -1 -11 10
sb:duty was	0 -22 -2 24
sb:duty which	12 -12 0 0
sb:each	0 2 9 -22
sb:each other	-14 8 5 -15
sb:each side	11 -1 -8 0
sb:earlier	0 -10 0 12
sb:early	-4 28 -18 -14
sb:early on	0 9 -2 -6
sb:earth	-1 8 1 -13
sb:earth ,	0 10 -7 0
sb:economy	-1 3 6 -11
sb:edition	7 11 -12 -15
sb:edition ,	10 0 -6 -7
sb:editor	0 -6 9 -2
sb:editor ,	0 -9 11 -2
sb:effect	-9 22 -14 -4
sb:effect on	-1 13 -26 7
sb:effective	0 10 -3 -3
sb:either	0 -12 4 8
sb:embassy	0 10 -2 -4
sb:emergency	0 13 -10 0
sb:employer	0 12 -1 -8
sb:end	0 -15 0 17
sb:end ,	-4 -19 21 0
sb:end <day-ahead>	0 -8 0 9
sb:end <day-today>	0 4 -12 5
sb:end <span>	-10 -15 9 10
sb:end a	0 16 -10 -7
sb:end at	0 -6 9 0
sb:end in	-1 -3 -9 15
sb:end of	21 -18 -12 5
sb:end on	-1 9 -2 -4
sb:end the	0 13 -3 -8
sb:end their	-3 -4 21 -15
sb:end without	0 -7 0 10
sb:english	11 4 -8 -11
sb:entebbe	0 -12 8 1
sb:enter <name>	0 -10 11 0
sb:enter into	0 11 -9 0
sb:evening	8 -11 -20 20
sb:evening ,	5 -1 -13 6
sb:evening edition	11 -6 0 -4
sb:event	14 -14 0 0
sb:every	-2 17 -9 -4
sb:everything	3 6 -11 -2
sb:exchanged	2 10 -14 0
sb:expect	-9 0 0 4
sb:expect <name>	0 -10 12 0
sb:expect that	0 -13 0 13
sb:expect to	0 24 -20 -4
sb:expert	0 -27 16 5
sb:expire	-1 19 -17 0
sb:expire ,	0 11 -9 0
sb:expire on	0 14 -1 -12
sb:export	7 -13 8 0
sb:export permit	0 -9 9 0
sb:export to	11 -15 6 0
sb:extend the	0 12 -6 -4
sb:extend their	0 -14 4 11
sb:extension	0 -16 17 0
sb:extension by	0 12 -8 -2
sb:extension in	0 10 -8 0
sb:extension of	0 -11 12 0
sb:extension on	0 9 -3 -1
sb:extension was	0 -9 14 -3
sb:extra	8 4 -13 -5
sb:extra <level>	10 -6 -3 0
sb:face	0 0 2 -9
sb:face a	0 -12 16 -3
sb:fact	-7 10 -6 0
sb:failed	-4 -7 10 0
sb:fair	0 15 -6 -5
sb:fall	17 -1 -12 -10
sb:fall away	12 -8 -2 0
sb:fall by	11 -3 -7 -2
sb:farm	-1 18 -6 -6
sb:fee	-5 23 -16 -3
sb:fee for	0 11 -10 0
sb:fee on	0 9 -4 -1
sb:fertiliser	12 -15 0 3
sb:file	0 -19 8 12
sb:finance minister	0 11 -9 0
sb:finish	-14 -12 -10 28
sb:finish on	-7 -10 -8 21
sb:finished	-4 -8 0 13
sb:first	14 -4 13 -38
sb:first day	12 -6 0 -5
sb:first meet	0 -12 13 0
sb:first part	0 13 -12 0
sb:first round	-6 15 -4 -7
sb:fish	0 -11 18 -9
sb:fishing	0 11 0 -10
sb:five	13 -3 -9 0
sb:flash	12 -5 -15 3
sb:flash —	0 10 -2 -5
sb:flew home	0 -3 -4 11
sb:flew to	-2 9 -5 -1
sb:flower	0 -8 9 0
sb:follow	10 -8 0 0
sb:follow on	13 0 -11 -4
sb:followed on	0 10 -5 0
sb:for	-6 1 7 -9
sb:for <day-ahead>	0 -21 26 -7
sb:for <day-gone>	0 -13 18 -8
sb:for <name>	-7 -14 4 16
sb:for <quality>	0 23 -19 -1
sb:for <seat>	12 5 -13 -6
sb:for a	-7 -4 -7 20
sb:for an	0 -12 17 0
sb:for another	0 -8 1 5
sb:for more	10 12 -21 -3
sb:for our	12 -11 0 0
sb:for the	8 -11 3 5
sb:for trade	-1 7 -11 3
sb:for two	0 -8 10 0
sb:force	0 18 -12 -5
sb:force one	0 -9 11 0
sb:force since	1 14 -13 -7
sb:foreign	9 -12 10 -6
sb:foreign ministry	9 -11 9 -8
sb:foreign trade	0 -5 10 -5
sb:forty minute	0 -7 10 0
sb:four	-15 -10 0 19
sb:four ,	0 -7 9 0
sb:fourth meet	0 7 1 -10
sb:framework	-12 -7 2 9
sb:free	-1 21 -6 -15
sb:free -	0 15 -12 -4
sb:free trade	0 -5 11 -3
sb:freeze	0 14 -6 -5
sb:fri	12 -17 -8 11
sb:friday	-12 1 -1 3
sb:friday ,	-4 7 3 -19
sb:friend	14 -13 1 0
sb:from	8 3 -13 1
sb:from <day-ahead>	-5 5 -21 11
sb:from <day-gone>	-8 13 -23 11
sb:from <level>	-4 9 -13 4
sb:from <name>	5 -12 11 -4
sb:from <number>	0 24 -16 -2
sb:from <seat>	0 -12 0 12
sb:from both	0 -26 15 13
sb:from geneva	0 9 -2 -4
sb:from next	9 -8 0 0
sb:from our	-4 18 -17 -2
sb:fruit	0 18 -12 -4
sb:full	-2 -14 7 9
sb:full agreement	0 -10 -1 12
sb:gained	0 9 -1 -4
sb:gained <level>	0 9 -1 -4
sb:galway	0 -6 9 -1
sb:garment	13 -9 -5 0
sb:gave	-5 8 0 -9
sb:gazette	0 12 -5 -3
sb:gdynia	0 7 -10 4
sb:geneva	-3 17 -3 -17
sb:geneva ,	0 5 2 -8
sb:geneva :	0 -8 9 0
sb:geneva in	0 10 -6 -2
sb:geneva on	0 12 -15 2
sb:georgia 's	0 13 -7 -3
sb:get	-2 -4 -14 20
sb:get <level>	0 -9 0 11
sb:get the	0 13 -12 0
sb:ghent	0 10 -8 0
sb:give	0 9 -2 -8
sb:given	7 3 -18 0
sb:given on	10 -10 -7 7
sb:go ahead	9 -7 0 0
sb:go back	-3 12 -10 0
sb:go in	0 4 -15 7
sb:go into	-5 3 12 -17
sb:go on	-13 0 -10 15
sb:go to	-3 -7 19 -18
sb:go up	0 1 -15 8
sb:golf	0 -16 19 -1
sb:good are	0 10 -9 0
sb:good from	5 -7 8 -11
sb:good of	-1 15 -3 -5
sb:good that	-1 5 -11 1
sb:good will	0 -13 6 8
sb:gothenburg	0 -2 -6 10
sb:gothenburg ,	0 0 -10 8
sb:government	-1 -11 7 6
sb:government say	0 11 -6 0
sb:graz	-2 -17 15 4
sb:great	-12 1 8 -5
sb:great hall	-12 5 4 -5
sb:grower	0 31 -24 -8
sb:guest	7 20 -19 -15
sb:gyeongju	-1 2 7 -15
sb:gyeongju on	0 -7 10 0
sb:had	10 -6 4 -12
sb:had a	0 -12 13 0
sb:had agree	0 8 -2 -6
sb:had been	2 19 -15 -14
sb:had begin	27 -16 -6 -10
sb:had broken	-1 11 -8 0
sb:had call	0 14 -13 0
sb:had end	0 11 0 -7
sb:had its	0 -9 9 0
sb:had meet	6 -21 6 3
sb:had prepare	-6 -8 16 0
sb:had put	0 4 -8 3
sb:had say	0 13 -5 -2
sb:had sit	2 -10 0 4
sb:had spoken	0 -12 14 0
sb:had tell	0 12 -5 -2
sb:had threaten	-1 -4 -1 9
sb:haggling	0 -10 -1 13
sb:half	13 11 -14 -20
sb:halifax	10 -4 1 -8
sb:ham	0 -9 10 0
sb:hamburg	0 -2 12 -10
sb:hand	-10 9 0 -4
sb:handshake	0 -5 -4 12
sb:hang	16 -13 -1 0
sb:hang over	8 -7 0 0
sb:happen on	0 17 -13 0
sb:happened	-1 -21 28 -10
sb:harbour	0 -2 11 -6
sb:harvest	0 11 -8 0
sb:has	-13 15 2 -21
sb:has an	0 -12 13 0
sb:has ask	0 -11 11 0
sb:has been	3 -19 14 4
sb:has meet	0 15 -15 0
sb:has offer	0 -11 12 0
sb:has put	0 9 -7 0
sb:has say	0 11 -9 0
sb:has the	0 22 -19 -3
sb:has to	0 22 -20 0
sb:has until	0 14 -3 -8
sb:have	-20 5 -4 10
sb:have a	0 -27 16 15
sb:have agree	0 1 9 -12
sb:have ask	0 18 -16 0
sb:have come	-2 0 -9 11
sb:have sign	0 9 -7 0
sb:have the	0 15 -11 -1
sb:have to	0 0 -12 10
sb:having	-1 -3 11 -7
sb:hazelnut	0 -11 4 6
sb:he	-2 -21 21 2
sb:he and	-12 -4 18 -11
sb:he announce	0 -8 11 -1
sb:he come	12 -10 0 -3
sb:he did	-3 16 -10 -1
sb:he expect	0 11 -8 -1
sb:he has	0 -15 18 -2
sb:he is	-1 16 -11 -3
sb:he meet	0 -18 7 10
sb:he take	0 -12 0 13
sb:he tell	0 -24 21 5
sb:he was	0 15 -11 -4
sb:he would	0 13 -9 -7
sb:he'd	1 -16 8 2
sb:he'll	16 -22 9 -5
sb:head	0 -6 9 -1
sb:head of	0 -7 10 -1
sb:hearing	0 10 -7 0
sb:her	0 -8 11 -2
sb:here ,	0 -8 10 0
sb:here is	0 9 -7 0
sb:hereby	0 10 -3 -6
sb:hereby terminate	0 9 -2 -5
sb:high	0 15 -13 0
sb:higher	0 6 5 -14
sb:higher duty	0 13 -3 -8
sb:highest	0 8 -4 -1
sb:him ,	0 -6 -7 13
sb:himself	8 -11 5 -3
sb:his	-19 -9 12 5
sb:his <person>	-6 -3 12 -7
sb:his <quality>	0 -23 21 1
sb:his name	0 -2 -5 10
sb:his network	0 13 -12 0
sb:his own	0 -8 0 9
sb:his side	0 -9 12 0
sb:hold	-12 -2 23 -27
sb:hold a	0 16 -11 -3
sb:hold the	0 -1 10 -8
sb:home	-5 13 -10 0
sb:home from	0 13 -7 -4
sb:home on	0 -7 5 3
sb:honey	0 0 9 -11
sb:honolulu	11 -17 0 6
sb:honour	0 15 -14 0
sb:honour to	0 15 -14 0
sb:hospital	0 9 -4 -3
sb:hotel	-3 -16 19 0
sb:hotline	0 14 -23 7
sb:hour	0 -8 20 -16
sb:hour ,	0 9 -6 -1
sb:hour before	0 -17 16 0
sb:hour on	8 -13 15 -16
sb:house	16 -17 -2 7
sb:house of	10 -1 -8 -2
sb:hue	0 -10 11 0
sb:i	-9 -13 9 11
sb:i am	0 12 -11 0
sb:i can	0 -11 12 0
sb:i shall	0 -7 13 -5
sb:i sign	0 -27 24 4
sb:i will	0 -9 0 10
sb:i would	0 -6 -6 12
sb:i'm	0 -14 15 0
sb:if	0 14 -6 -11
sb:if it	0 13 -8 -1
sb:if nothing	0 -15 8 8
sb:if there	0 14 -8 -2
sb:import	0 -5 9 -1
sb:in	-1 -23 17 13
sb:in ,	0 17 -13 -3
sb:in <month-ahead>	0 17 -9 -10
sb:in <month-gone>	6 10 -2 -26
sb:in <name>	-13 40 -17 -28
sb:in <organisation>	0 22 -19 0
sb:in <quality>	0 -10 14 -2
sb:in <seat>	2 3 -10 5
sb:in <span>	5 13 -22 0
sb:in alexandria	-6 -18 14 10
sb:in almaty	0 10 -11 0
sb:in an	0 15 -6 -8
sb:in arusha	0 9 -6 -3
sb:in at	0 0 -12 7
sb:in bergen	0 -13 9 4
sb:in brief	0 19 -12 -5
sb:in busan	-7 6 4 -17
sb:in callao	0 -10 10 0
sb:in cartagena	0 -20 13 4
sb:in cebu	0 -11 8 3
sb:in da	-2 -5 10 0
sb:in dubai	0 -9 9 0
sb:in for	0 13 -10 0
sb:in force	0 20 -29 0
sb:in gdynia	0 8 -13 4
sb:in geneva	0 19 -14 -5
sb:in graz	0 -15 9 7
sb:in gyeongju	0 12 -5 -6
sb:in hamburg	0 -9 15 -7
sb:in honolulu	11 -17 0 6
sb:in hue	0 -10 11 0
sb:in its	0 12 -6 -2
sb:in izmir	0 -8 10 -3
sb:in karachi	0 -10 13 0
sb:in kauna	12 -2 0 -11
sb:in kuala	-5 15 -17 4
sb:in lisbon	4 6 -15 3
sb:in london	-2 -6 13 -2
sb:in lviv	0 -15 10 3
sb:in madrid	0 4 -10 6
sb:in manila	0 15 -13 0
sb:in mindelo	0 -14 5 9
sb:in montevideo	0 -13 5 6
sb:in muscat	0 12 -12 0
sb:in nadi	0 -8 10 0
sb:in nagoya	-1 -13 12 0
sb:in new	-9 0 4 3
sb:in our	0 15 -11 -1
sb:in pari	6 -4 -8 7
sb:in penang	-1 -9 13 0
sb:in place	0 11 -7 0
sb:in recife	0 -16 6 9
sb:in reykjavík	0 -5 8 0
sb:in salvador	0 -10 11 0
sb:in sapporo	9 -10 0 0
sb:in sfax	0 -8 5 0
sb:in shenzhen	0 26 -26 0
sb:in stockholm	4 -19 6 4
sb:in the	14 12 -34 6
sb:in their	0 15 -5 -12
sb:in tromsø	0 -14 15 0
sb:in walvi	0 -10 11 0
sb:in which	0 11 -5 -4
sb:incheon	0 -10 6 1
sb:included	0 15 -12 0
sb:included ,	0 12 -11 0
sb:increase announce	0 -13 13 0
sb:initial	5 -10 2 1
sb:initialled	-6 -12 0 16
sb:initialled in	0 -3 8 -8
sb:instead	10 -24 7 11
sb:instead of	10 -24 5 12
sb:interim	0 15 -11 -4
sb:interview	-1 13 -15 0
sb:interview ,	0 13 -3 -7
sb:into	-12 3 0 3
sb:into force	0 18 -13 0
sb:into the	-2 -1 10 -7
sb:investigation	-4 13 -3 -1
sb:invitation	0 -15 17 -1
sb:invitation of	0 -8 11 -1
sb:is ,	0 13 -9 -2
sb:is <level>	-1 -27 14 19
sb:is <name>	0 15 -13 0
sb:is <number>	0 -7 10 -1
sb:is a	-2 3 -9 8
sb:is at	-1 17 -13 0
sb:is closed	0 14 -9 -2
sb:is due	3 8 -12 0
sb:is for	0 12 -8 0
sb:is go	0 -13 14 0
sb:is how	0 -11 14 0
sb:is in	6 -24 0 18
sb:is no	0 9 -3 -1
sb:is on	8 14 -24 0
sb:is scheduled	0 -11 10 0
sb:is set	0 -10 12 0
sb:is the	17 15 -18 -20
sb:is their	0 -16 5 11
sb:is to	-12 5 5 -16
sb:is what	0 4 7 -14
sb:is where	-1 -8 12 -2
sb:issued	0 17 -24 5
sb:issued on	0 3 -15 10
sb:istanbul on	0 11 -10 0
sb:it	10 -3 10 -25
sb:it "	0 14 -10 -4
sb:it ,	8 -14 11 -9
sb:it a	0 12 -11 0
sb:it again	0 -13 16 0
sb:it at	0 11 -7 -2
sb:it be	0 0 -7 10
sb:it begin	-13 16 -3 0
sb:it by	11 -21 15 -2
sb:it charge	0 -11 12 0
sb:it down	0 -23 24 0
sb:it end	0 10 6 -22
sb:it enter	0 -11 12 0
sb:it expire	0 12 -10 0
sb:it follow	0 -11 12 0
sb:it for	-2 -22 25 -2
sb:it from	13 -12 -1 0
sb:it had	16 -3 -4 -11
sb:it has	0 23 -27 3
sb:it in	5 -14 -5 20
sb:it is	-14 2 -4 10
sb:it meet	-3 13 -7 0
sb:it on	-7 14 -1 -12
sb:it out	6 -17 7 0
sb:it say	0 -11 14 -1
sb:it since	4 -13 -6 13
sb:it so	0 -9 9 0
sb:it start	-6 15 -4 0
sb:it take	3 -11 7 0
sb:it was	1 -12 8 0
sb:it will	0 17 -12 -6
sb:it would	-7 16 1 -17
sb:its	-5 10 0 -13
sb:its <organisation>	0 17 -13 0
sb:its extension	5 -12 1 4
sb:its key	0 8 -8 0
sb:its own	9 0 -14 5
sb:its tariff	-2 -14 18 -2
sb:its truce	0 -10 13 -2
sb:itself	0 -5 10 -4
sb:itself ,	0 -12 13 0
sb:izmir on	0 -7 17 -12
sb:jeju	0 -16 20 -3
sb:jinping	4 5 -8 0
sb:john	0 -8 11 0
sb:joint	-20 -28 14 23
sb:joint <organisation>	-1 -41 34 5
sb:joint fact	0 12 -7 -3
sb:joint press	-1 -37 10 28
sb:joint statement	-9 32 -15 -16
sb:journalist	0 -16 -4 19
sb:juice	0 8 -4 -2
sb:jump	0 -12 7 6
sb:karachi on	0 -10 12 0
sb:kauna	11 -12 0 0
sb:key	0 10 -9 0
sb:know	8 -8 -8 11
sb:kobe	0 -8 9 0
sb:la	8 8 -15 -7
sb:lago	13 -9 0 -9
sb:lago ,	14 -1 -10 -7
sb:lago on	0 -10 10 0
sb:lake	0 -7 9 -2
sb:lancaster house	7 -13 0 5
sb:land	7 2 -18 2
sb:land in	1 0 -11 5
sb:lapse	9 11 -14 -11
sb:lapse on	11 0 -7 -4
sb:last	-20 -1 11 0
sb:last <month-gone>	0 13 -10 -1
sb:last <span>	0 8 -1 -4
sb:last day	0 6 -17 7
sb:last meet	0 -12 12 0
sb:last week	-1 2 3 -10
sb:last word	0 -10 -3 14
sb:last year	0 13 -1 -9
sb:lasted	-9 4 8 -6
sb:lasting	0 -17 19 0
sb:lasting agreement	0 -15 16 0
sb:late	-10 -11 8 8
sb:late on	-1 0 -5 8
sb:later	0 -9 14 -4
sb:law	-3 11 -1 -7
sb:lay	10 -7 0 -1
sb:lead	0 17 -15 0
sb:leader	-17 6 -5 8
sb:leader ,	0 -4 -2 9
sb:leader of	-2 16 -13 0
sb:leader to	-2 13 -8 0
sb:leader will	0 -17 8 9
sb:least	12 -13 4 -1
sb:least <money>	12 -10 0 0
sb:leave	-13 -2 -7 15
sb:leave <name>	0 1 -11 8
sb:leave for	0 35 -25 -15
sb:leave it	0 -9 10 0
sb:leave the	0 -10 10 0
sb:led by	2 -14 8 2
sb:let	-2 9 -32 20
sb:let it	0 0 -13 12
sb:let the	0 -7 -5 13
sb:letter	-9 43 -28 -16
sb:letter ,	0 12 -1 -6
sb:letter of	0 11 -7 0
sb:letter to	0 11 -6 -1
sb:levy on	0 12 -7 -1
sb:licence	0 -13 16 -1
sb:lifeng in	-3 -7 13 0
sb:lift	0 18 -15 -2
sb:light	14 -10 0 -1
sb:lighthizer	10 -15 0 0
sb:like	0 1 -17 11
sb:like to	0 -7 -5 13
sb:likely	0 14 -6 -6
sb:lima	0 10 -3 -3
sb:lima ,	0 11 -4 -3
sb:link	0 -8 10 0
sb:link on	0 -7 9 0
sb:lisbon	2 -4 -10 12
sb:lisbon ,	0 -7 0 9
sb:list	-5 -9 11 1
sb:live	-5 -17 11 10
sb:live :	0 -13 -9 20
sb:loaded	-1 11 -3 -3
sb:loaded before	0 10 -2 -2
sb:locked	10 -19 10 0
sb:london	-9 6 17 -20
sb:london ,	0 11 0 -14
sb:lose <level>	0 -12 11 2
sb:lower	-3 4 4 -14
sb:lumpur on	-2 -18 1 14
sb:lunch	0 11 -6 -3
sb:lviv	0 -25 9 17
sb:m	0 13 -4 -4
sb:m .	0 13 -4 -4
sb:machine	-1 -12 7 7
sb:machinery	0 9 -6 0
sb:madrid	-4 -15 -16 34
sb:madrid ,	-6 -11 -2 17
sb:make	0 17 -13 -7
sb:make it	0 -7 10 -1
sb:make of	0 -9 10 0
sb:man in	0 14 -10 -3
sb:manila	0 9 -15 3
sb:many	0 -10 11 0
sb:margin	0 -4 9 -2
sb:margin of	0 -4 9 -2
sb:market	0 11 0 -22
sb:match	0 17 -11 -4
sb:matter	0 -10 15 -5
sb:matter of	0 -7 10 -1
sb:may	0 15 -6 -10
sb:me	-3 -11 10 3
sb:me on	0 0 -10 8
sb:mean	0 -6 -8 13
sb:mean to	0 -6 -5 12
sb:measure on	0 -9 10 0
sb:mediator	0 16 -4 -9
sb:medicine	0 13 -5 -4
sb:meet	-11 6 2 -2
sb:meet ,	4 7 -10 0
sb:meet <person>	-1 -5 13 -10
sb:meet <quality>	-7 -5 13 0
sb:meet again	-3 9 -4 -5
sb:meet here	0 1 3 -8
sb:meet his	3 -1 -10 8
sb:meet in	-9 2 9 -16
sb:meet is	0 14 -10 -1
sb:meet next	0 13 -12 0
sb:meet of	-10 -11 18 -5
sb:meet on	13 -11 5 -7
sb:meet since	7 0 -12 3
sb:meet that	2 7 -10 0
sb:meet there	0 -17 11 2
sb:meet twice	-3 -3 11 -4
sb:meet was	0 -21 6 11
sb:meet will	0 14 -12 0
sb:meet with	-3 -11 12 1
sb:member	-1 24 -11 -14
sb:member of	0 16 -11 -5
sb:memo	0 18 -6 -8
sb:memorandum	0 -15 9 8
sb:men	0 -15 19 -2
sb:mendoza	0 -20 6 14
sb:mendoza ,	0 -20 5 15
sb:metal	0 20 -11 -6
sb:midday	0 0 7 -10
sb:midday briefing	0 -10 12 0
sb:midnight	-13 -5 -1 13
sb:midnight on	-5 -11 -4 18
sb:mindelo	0 -13 4 8
sb:mineral	0 -9 0 7
sb:minister ,	10 -4 -6 4
sb:minister of	1 1 10 -21
sb:ministerial	0 -13 1 12
sb:ministry	8 3 -5 -8
sb:ministry of	-6 16 -3 -6
sb:ministry say	7 -4 3 -10
sb:minute	-11 6 11 -20
sb:minute of	0 10 -4 -2
sb:missing	0 9 -7 0
sb:mistake	0 13 -11 0
sb:mombasa	5 -10 9 -5
sb:monday	10 -10 0 2
sb:monday ,	4 0 -10 1
sb:montevideo	0 -13 5 6
sb:month	6 0 0 -12
sb:month ,	9 -11 4 0
sb:more	14 -10 -2 2
sb:more than	9 -15 0 10
sb:morning	-9 13 -18 5
sb:most	6 -13 7 0
sb:move to	0 -7 12 -3
sb:mr	5 -3 8 -16
sb:mr .	-4 -6 14 -7
sb:mr <person>	9 2 -3 -9
sb:much	-3 10 -9 0
sb:must	-1 20 -24 1
sb:must be	0 10 -5 -2
sb:my <office>	0 -7 9 0
sb:my <person>	0 -13 6 7
sb:mérida	0 -20 0 20
sb:mérida ,	0 -21 0 20
sb:nadi	0 -21 9 13
sb:nagoya	-3 -23 22 0
sb:nagoya ,	0 -14 14 0
sb:name	0 -3 -10 12
sb:name on	0 18 -12 -6
sb:name to	2 -12 -4 15
sb:nang	-3 -17 7 12
sb:national	0 17 -10 -6
sb:nearly	0 26 -18 -10
sb:need	0 10 0 -10
sb:need the	0 11 -5 -3
sb:negotiate	3 -14 0 12
sb:negotiate for	0 -11 0 11
sb:negotiation	-6 -20 27 -4
sb:negotiation on	0 -15 8 7
sb:negotiation with	0 10 0 -11
sb:negotiator ,	8 10 -19 -3
sb:negotiator meet	8 -11 5 -8
sb:neighbour	0 7 -11 0
sb:neither	0 -7 12 -4
sb:new	-19 -9 11 9
sb:new )	0 -11 -15 22
sb:new <organisation>	0 -7 10 -3
sb:new at	0 -22 24 -3
sb:new on	0 15 -9 -3
sb:new round	-3 -10 14 -1
sb:new tariff	0 10 -4 -4
sb:new year	0 -9 4 3
sb:new york	-13 3 3 0
sb:newspaper	-2 14 -8 -3
sb:next	10 -19 26 -34
sb:next :	0 -22 24 0
sb:next on	0 14 -13 0
sb:next round	8 -8 6 -9
sb:next talk	0 -17 19 -1
sb:nicosia	0 -11 0 9
sb:night	0 18 -6 -15
sb:night of	0 -11 0 10
sb:no	-16 16 -2 -7
sb:no deal	0 -12 5 7
sb:noon ,	0 -16 10 6
sb:nor	0 -10 13 -2
sb:north	-1 19 -10 -5
sb:north <quality>	-1 10 -6 0
sb:northern	-3 16 -7 -4
sb:not	15 5 -9 -10
sb:not a	9 -12 -5 7
sb:not meet	0 12 -11 0
sb:not on	0 -9 10 0
sb:not sign	0 -10 2 8
sb:note	4 6 -15 0
sb:note ,	-5 2 -12 8
sb:note :	0 14 -4 -11
sb:note on	0 -5 9 -1
sb:note —	0 -6 -1 8
sb:nothing	-1 -5 -5 13
sb:notice	-4 10 1 -15
sb:notice by	0 -13 13 0
sb:now ,	0 13 -11 0
sb:number	-3 -9 12 0
sb:number on	0 -9 11 0
sb:nvidia	0 10 -5 -3
sb:o'clock	0 -8 -2 11
sb:observer	0 9 -6 0
sb:odense	0 8 -14 8
sb:odesa	2 8 -13 1
sb:of <level>	4 -12 1 8
sb:of <name>	-6 -23 12 18
sb:of <number>	1 10 -14 0
sb:of <office>	3 -22 12 1
sb:of <person>	-14 -1 4 5
sb:of <quality>	-18 7 8 -13
sb:of <seat>	0 11 -6 -2
sb:of <span>	-6 -15 11 8
sb:of a	7 0 -6 0
sb:of all	0 -5 9 -3
sb:of an	9 -10 3 -1
sb:of busan	0 11 -5 -3
sb:of commerce	-10 11 3 -10
sb:of custom	0 -10 3 7
sb:of each	0 11 -6 -3
sb:of his	0 -13 15 0
sb:of its	0 6 -18 8
sb:of raw	0 11 -11 0
sb:of reference	0 11 -9 0
sb:of representative	10 -4 -6 0
sb:of state	0 -13 5 7
sb:of talk	11 -9 -7 8
sb:of the	-14 6 -15 17
sb:of their	-16 7 8 -8
sb:of them	0 -6 12 -6
sb:of three	0 -7 -3 11
sb:off	0 17 -12 -10
sb:off a	0 -9 5 4
sb:off for	0 9 -5 -1
sb:off on	-3 3 -11 7
sb:off the	-5 19 -17 0
sb:offer	1 4 -24 16
sb:offer to	5 1 -15 5
sb:official	-1 -10 -1 13
sb:oil	-7 -10 7 7
sb:oil will	0 -16 16 0
sb:old	21 -19 -10 5
sb:old truce	0 -13 0 14
sb:on <day-ahead>	-6 23 -8 -17
sb:on <day-gone>	-1 16 -10 -10
sb:on <day-today>	-8 0 7 -1
sb:on <money>	-4 -15 19 -1
sb:on <name>	-5 4 3 -10
sb:on <number>	0 -11 -9 17
sb:on <quality>	15 -9 -5 3
sb:on a	1 9 -3 -8
sb:on an	13 -9 -11 6
sb:on beef	0 -11 11 0
sb:on both	0 13 -10 0
sb:on cotton	9 -9 0 0
sb:on cut	0 -1 12 -10
sb:on for	0 14 -10 -1
sb:on friday	0 12 -6 -5
sb:on good	-2 0 8 -8
sb:on his	0 11 -7 -3
sb:on hold	-2 -9 12 0
sb:on our	0 15 -9 -3
sb:on reciprocal	0 -17 0 16
sb:on since	0 -12 13 0
sb:on tea	0 -9 10 0
sb:on television	-1 13 -11 0
sb:on that	7 -19 11 2
sb:on the	0 -18 23 -6
sb:on top	0 9 -5 0
sb:on tuesday	8 -6 0 0
sb:one	0 8 -1 -9
sb:one of	0 -12 15 -1
sb:only	0 26 -24 0
sb:open	16 -13 10 -20
sb:opened	26 -18 -4 -5
sb:opened in	3 -21 8 7
sb:opened on	3 -4 -10 7
sb:opening	0 10 -7 0
sb:operator	0 11 -6 -3
sb:opinion	-1 17 -4 -7
sb:opposite	0 -14 18 -1
sb:opposite number	0 -15 18 0
sb:or	5 -11 6 0
sb:or a	0 -13 13 0
sb:order	-2 3 12 -25
sb:order late	0 -10 11 0
sb:ordinary	13 -5 -8 0
sb:osaka	0 -7 13 -10
sb:osaka ,	0 -11 16 -7
sb:osh	9 -20 4 7
sb:other	0 9 -2 -11
sb:other 's	-6 16 -8 -3
sb:other ,	0 -3 -4 9
sb:other in	0 -11 12 0
sb:otherwise	0 10 -2 -5
sb:our	9 12 -18 -3
sb:our <office>	-3 0 -8 10
sb:our <person>	0 13 -12 0
sb:our man	0 10 -10 0
sb:our own	5 -22 11 5
sb:out	7 4 -15 3
sb:out in	5 -12 9 -2
sb:out of	-15 -11 9 10
sb:out on	-3 13 -5 -4
sb:out what	13 -3 -3 -4
sb:outcome	-1 -4 13 -8
sb:outcome of	0 -6 14 -7
sb:over	31 -1 -4 -25
sb:over a	12 -9 0 0
sb:over fentanyl	0 10 -7 0
sb:over fish	0 -8 9 0
sb:over on	9 6 -25 0
sb:over the	1 10 -5 -12
sb:own	21 -20 -4 10
sb:own deal	0 10 -8 0
sb:own duty	0 -8 0 9
sb:ownership	0 1 -10 9
sb:p	6 -20 7 8
sb:p <number>	7 -23 9 9
sb:pact	-2 0 8 -8
sb:page	4 -10 -1 9
sb:pair	0 -13 16 0
sb:palace	0 -14 16 -5
sb:palm	0 -10 17 -7
sb:palm oil	0 -16 20 -4
sb:panama	-2 -5 11 -2
sb:panama city	-2 -5 11 -2
sb:panel	0 13 -9 -1
sb:paper	-9 13 -5 -3
sb:paper on	0 -1 -9 11
sb:pari	13 -13 -8 10
sb:pari ,	-7 -10 5 10
sb:pari on	-5 -14 3 13
sb:parliament	0 12 -6 -1
sb:part	-3 6 0 -15
sb:parted	-6 -13 -4 19
sb:parted in	-2 -10 -5 15
sb:party	-2 6 4 -13
sb:pass	-1 9 -2 0
sb:passed	8 0 -5 -7
sb:passed it	11 -10 0 0
sb:past	7 -11 -8 11
sb:pause of	0 -9 10 0
sb:pay	-5 11 -10 1
sb:pay a	0 -8 9 0
sb:pay an	0 -9 0 10
sb:pay in	0 17 -14 0
sb:payment	0 11 -10 0
sb:peace	0 16 -8 -7
sb:peace talk	0 20 -16 -3
sb:pen	0 -12 2 9
sb:penang	-2 -5 11 -1
sb:people	-16 4 2 0
sb:permanent agreement	0 -9 9 0
sb:permit	0 -10 4 6
sb:permit for	0 -12 13 0
sb:person	0 -15 1 13
sb:phase	0 13 -5 -5
sb:phone	-14 2 9 -18
sb:phone call	-2 -13 16 0
sb:phosphate	0 -13 3 9
sb:pilot	0 11 -10 0
sb:piraeu	0 12 -11 0
sb:pistachio	0 -2 8 -6
sb:place	-3 -15 10 10
sb:place ,	0 -20 12 8
sb:place in	3 -18 11 5
sb:place on	-3 21 -14 -6
sb:plan	-10 -2 12 -15
sb:plan ,	0 13 -10 -1
sb:plan for	-6 -10 20 -20
sb:plan in	0 10 -10 0
sb:plan to	0 -16 12 4
sb:plane	0 -10 0 10
sb:play	0 14 -10 -1
sb:plovdiv	0 -2 9 -6
sb:point ,	0 -7 12 -5
sb:pokhara	5 0 1 -10
sb:policy <person>	0 -12 14 -1
sb:port	0 12 -2 -11
sb:port ,	0 -22 22 0
sb:port of	0 21 -12 -8
sb:position	11 -6 -2 0
sb:post	4 -24 7 17
sb:post ,	0 15 -3 -8
sb:post by	0 -18 -2 20
sb:post of	10 -35 22 8
sb:post on	0 3 -15 7
sb:poultry	0 -9 11 0
sb:poultry ,	0 -9 11 0
sb:powder	0 -13 2 9
sb:preliminary	-3 7 -1 -2
sb:premier	-5 -9 5 7
sb:premier ,	0 -10 -1 9
sb:prepare	-18 10 7 -16
sb:present	0 14 -9 -2
sb:president	0 -2 13 -21
sb:president <person>	0 35 -32 -4
sb:president donald	-1 -5 11 -3
sb:president had	0 -8 9 0
sb:president in	0 16 -14 0
sb:president meet	0 -13 14 0
sb:president of	-3 -9 17 -5
sb:president xi	4 5 -8 0
sb:presidential	0 -10 14 -3
sb:presidential policy	0 -12 14 -1
sb:press	1 -36 14 22
sb:press )	0 10 2 -11
sb:press briefing	0 13 -6 -7
sb:press conference	7 -10 -20 21
sb:press release	0 -1 10 -12
sb:price	-3 10 -11 1
sb:pridi	0 11 -9 0
sb:pridi banomyong	0 11 -9 0
sb:prime	12 0 -20 13
sb:prime minister	12 0 -20 13
sb:printed	0 12 -3 -6
sb:prisoner	0 11 -10 0
sb:proclamation on	0 -8 10 0
sb:product	0 10 -5 0
sb:progress	6 10 -12 -8
sb:prolonged their	0 -23 10 16
sb:promise	-2 6 1 -13
sb:proposal	0 -14 11 4
sb:propose	8 30 -35 -3
sb:propose on	8 -6 0 0
sb:propose that	0 28 -28 0
sb:protocol	0 -11 -15 23
sb:provisional	0 -8 11 -2
sb:published	-18 1 16 -20
sb:published a	0 -6 10 -2
sb:published on	-4 30 -15 -13
sb:put	2 -15 19 -9
sb:put a	0 -7 11 0
sb:put his	-1 6 -11 4
sb:put it	0 -11 14 -1
sb:put off	-4 -18 27 -13
sb:put on	13 -7 0 -9
sb:put the	0 -6 11 -3
sb:put their	2 0 -9 2
sb:q	0 -9 -12 18
sb:q :	0 -16 -3 20
sb:quarrel over	0 -8 8 0
sb:quarter	0 -4 -6 10
sb:question	-3 13 -1 -15
sb:radio	-8 9 11 -36
sb:radio ,	0 11 -6 -3
sb:radio <seat>	0 9 -3 -3
sb:rare	-1 8 1 -12
sb:rate	6 7 -7 -14
sb:rate ,	0 9 -8 0
sb:rather	0 11 -7 -1
sb:ratified the	0 -9 11 -2
sb:raw	0 12 -11 0
sb:re	0 11 -7 0
sb:re :	0 11 -7 0
sb:reach	-9 -11 12 3
sb:reach a	0 -15 6 9
sb:reach in	0 -7 11 -1
sb:reach the	0 11 -9 0
sb:reading	-1 13 -7 -1
sb:readout	-2 -31 28 7
sb:readout ,	0 -29 24 6
sb:recall	0 10 -4 -4
sb:receive	4 -7 12 -16
sb:reciprocal	0 -6 -3 13
sb:reciprocal trade	0 -14 0 16
sb:reference	0 25 -21 -4
sb:regular	0 13 -5 -7
sb:regular press	0 13 -5 -7
sb:remark by	0 8 0 -11
sb:renewed	0 8 -17 5
sb:report	5 6 -16 3
sb:report ,	10 -14 4 0
sb:report on	0 10 -4 -1
sb:report that	0 5 -22 14
sb:reporter :	0 11 -10 0
sb:reporter in	0 12 -15 0
sb:representative	1 -16 6 8
sb:republic	0 -15 0 14
sb:republic of	0 -19 0 16
sb:rest	0 13 -8 -2
sb:resume	-12 11 -1 -7
sb:resume in	-2 1 6 -12
sb:resume on	0 -5 -2 13
sb:return	-6 -3 10 0
sb:return to	0 -14 17 -3
sb:review on	0 -4 -5 9
sb:revive	0 -12 13 0
sb:reykjavik	0 10 -7 0
sb:reykjavík	0 -9 0 9
sb:ring	0 17 -14 -1
sb:rise <level>	0 17 -6 -10
sb:rise in	0 -8 11 -1
sb:river	0 11 -7 0
sb:road	0 11 -6 -2
sb:robert	8 -8 0 0
sb:robert borden	0 -7 10 -1
sb:robert lighthizer	10 -15 0 0
sb:roll	0 -15 16 0
sb:round	3 6 -8 -2
sb:round ,	0 -12 8 4
sb:round <number>	0 -8 14 -4
sb:round begin	0 11 -8 0
sb:round end	0 -6 -2 10
sb:round in	-13 -2 5 3
sb:round of	0 27 -19 -10
sb:round on	5 0 -16 11
sb:round that	6 -13 0 3
sb:row	9 -11 7 -6
sb:rubber	0 10 -1 -5
sb:rule for	0 -9 10 0
sb:rule on	0 10 -9 0
sb:run	0 22 -12 -15
sb:run from	7 -13 6 0
sb:run out	0 32 -13 -18
sb:run until	0 6 0 -9
sb:s	6 -8 7 -8
sb:s &	7 -12 9 -6
sb:salalah	0 -16 7 9
sb:sale	0 10 0 -8
sb:salvador on	0 -9 10 0
sb:samarkand	-3 -18 -2 22
sb:samarkand ,	0 -9 -5 14
sb:same	-11 7 -5 2
sb:same day	0 12 -2 -6
sb:santa	5 -8 10 -10
sb:santa cruz	6 -11 12 -9
sb:sapporo	9 -10 0 -1
sb:saturday	16 -5 -8 -4
sb:say	0 -1 6 -7
sb:say ,	11 -10 0 -1
sb:say <person>	0 -5 -7 12
sb:say after	0 -16 20 -4
sb:say at	0 10 -7 0
sb:say in	7 0 -16 9
sb:say it	0 15 -10 -3
sb:say on	-9 2 -1 2
sb:say that	-4 3 7 -18
sb:say the	1 -11 14 -8
sb:say there	0 12 -10 0
sb:say they	0 9 -9 0
sb:scheduled for	0 -11 14 0
sb:season	0 8 -7 0
sb:second	-4 -4 -7 15
sb:second ,	0 17 -12 -4
sb:second day	0 -9 -5 13
sb:second is	0 -19 19 0
sb:second round	0 5 -14 9
sb:secretary	6 -14 6 0
sb:secretary ,	10 -8 3 -9
sb:secretary of	6 -11 -7 11
sb:secretary scott	-12 -8 10 4
sb:section	0 16 -7 -2
sb:section <number>	0 14 -5 -2
sb:see	-12 -5 16 -21
sb:see <person>	0 -16 19 -1
sb:senate	-1 9 -5 0
sb:senior	5 0 -9 2
sb:senior <name>	5 0 -9 2
sb:seoul	5 7 -6 -9
sb:seoul ,	9 11 -14 -9
sb:separate	0 -10 0 10
sb:service	0 -5 9 -2
sb:session on	-1 10 -4 0
sb:set	9 -19 18 -12
sb:set down	0 -9 9 0
sb:set for	0 -14 17 -3
sb:set out	13 -8 -3 0
sb:settle in	0 -10 12 0
sb:settle on	0 15 -13 0
sb:seven	0 -6 11 -5
sb:seventh	6 -25 2 10
sb:seventh round	10 -10 -9 6
sb:sfax	7 -10 3 0
sb:shall	-4 1 9 -18
sb:shall be	0 -12 13 0
sb:shanghai	0 7 -8 0
sb:she	-3 -3 9 -4
sb:sheet	-8 14 -10 0
sb:sheet that	0 -9 0 9
sb:shelve	0 -8 9 0
sb:shenzhen	0 26 -26 0
sb:shenzhen on	0 18 -18 0
sb:ship	-7 15 -2 -9
sb:shook	-9 -2 10 -2
sb:shook hand	-9 5 0 -2
sb:short	-1 8 -9 1
sb:should	10 -16 4 5
sb:should know	13 -13 0 0
sb:show	0 18 -11 -5
sb:shrimp	10 -9 4 -4
sb:shut	0 13 -3 -4
sb:side	5 5 -10 3
sb:side ,	11 -14 -6 13
sb:side agree	0 -3 -9 11
sb:side and	0 8 -4 -1
sb:side by	0 -9 0 6
sb:side it	0 -7 -1 10
sb:side meet	8 5 -12 0
sb:sign :	0 9 -6 -2
sb:sign a	-3 -16 10 9
sb:sign an	0 0 8 -8
sb:sign by	0 18 -15 -1
sb:sign for	0 -6 -9 12
sb:sign in	-3 9 -3 -9
sb:sign it	0 -16 10 7
sb:sign the	4 26 -16 -17
sb:sign their	0 15 -4 -13
sb:sign two	0 -16 17 0
sb:signature	-6 -2 -19 21
sb:signature ,	0 -13 1 11
sb:signature is	0 11 -9 0
sb:signature of	0 -4 -10 11
sb:since	3 -11 2 7
sb:since <day-gone>	-2 -22 -6 28
sb:since <month-gone>	-2 -10 0 13
sb:since <number>	0 -8 10 -5
sb:sir ,	0 14 -9 -6
sb:sir <person>	3 -16 7 4
sb:sirloin	0 -20 23 -4
sb:sit down	9 8 -1 -21
sb:sit for	0 5 -17 13
sb:sit together	2 3 -10 1
sb:sit with	-6 -8 15 0
sb:six	0 -19 5 15
sb:six o'clock	0 -10 0 12
sb:sixth	2 -4 -8 12
sb:sleep	11 -5 -1 -3
sb:small	0 13 -10 0
sb:smelter	0 11 -11 0
sb:so	-1 0 6 -8
sb:so is	0 15 -14 0
sb:so it	6 -24 13 4
sb:so that	0 -8 13 -2
sb:something	0 -16 17 0
sb:soybean	-1 8 0 -7
sb:spare	0 12 -9 -1
sb:speak	7 13 -11 -17
sb:speak by	0 8 -6 -1
sb:speak of	0 12 -11 0
sb:special	9 1 -11 -7
sb:special duty	12 -8 0 -1
sb:speech	0 10 -3 -8
sb:spent	-5 -5 13 -6
sb:split	0 -18 1 15
sb:spoke	-12 -11 21 -7
sb:spoke by	-1 -18 24 -7
sb:spoke of	0 21 -21 0
sb:spoken	-1 -13 17 -1
sb:spoken by	0 -6 7 0
sb:sport	0 12 -11 0
sb:spring ,	0 -9 10 0
sb:square	14 -16 3 0
sb:stand in	0 -5 7 0
sb:standstill	-5 22 -17 -4
sb:standstill that	-2 10 -6 0
sb:start in	-4 -16 20 0
sb:start on	6 9 -9 -10
sb:state	-15 -9 -1 21
sb:state council	0 -12 13 0
sb:state visit	-6 0 -10 16
sb:statement ,	0 -17 9 8
sb:statement of	-1 9 -14 3
sb:stay	-4 -5 -12 18
sb:stay at	0 11 -8 -1
sb:stay in	0 11 0 -10
sb:stay until	0 -15 0 17
sb:steel	8 0 0 -12
sb:steel and	0 8 -2 -2
sb:step	-6 0 -7 9
sb:still	-7 18 -7 -6
sb:stock	0 11 -4 -4
sb:stockholm	0 -20 2 15
sb:stockholm ,	-9 -14 12 7
sb:stockholm <day-ahead>	0 -7 -4 12
sb:stockholm at	0 13 -10 0
sb:stop	-3 5 7 -17
sb:story	0 -8 12 -5
sb:strike	-1 6 7 -22
sb:strike in	0 -7 10 -3
sb:subject	0 -8 10 0
sb:substantial	6 7 -13 -3
sb:substantial communication	0 17 -15 0
sb:such	0 -10 10 0
sb:sugar	6 -15 9 0
sb:sugar truce	0 -11 13 0
sb:summary	0 11 2 -20
sb:summary of	0 10 -5 -2
sb:summit	-1 10 -1 -10
sb:summit in	4 15 -14 -2
sb:summit of	-6 -6 9 1
sb:sunday	5 -12 -13 15
sb:supreme	0 -9 10 0
sb:surcharge	-3 19 -5 -6
sb:surcharge of	-1 9 0 -1
sb:suspend	-8 26 -19 -1
sb:suspension	-6 19 0 -21
sb:suspension of	-3 16 -2 -12
sb:table	1 -11 -4 16
sb:table ,	0 15 0 -14
sb:table on	6 -20 0 14
sb:take effect	-4 13 -11 0
sb:take its	0 10 -9 0
sb:take on	0 -12 5 7
sb:take up	0 -11 16 -6
sb:talk ,	20 -10 -13 4
sb:talk ;	0 12 -5 -6
sb:talk about	-3 0 9 -6
sb:talk at	-1 -2 8 -3
sb:talk by	0 10 -9 0
sb:talk go	0 -9 14 0
sb:talk in	-9 -5 -8 22
sb:talk is	0 15 -12 0
sb:talk on	2 -2 15 -21
sb:talk that	6 -24 2 12
sb:talk will	0 11 -6 -6
sb:talk with	3 36 -28 -20
sb:talk would	-2 -16 21 -2
sb:talked	0 -3 8 -7
sb:talked by	-7 16 -9 -5
sb:talked for	4 12 -19 1
sb:talking	-8 -15 11 7
sb:tangier	0 5 -9 3
sb:tangier ,	0 7 -9 0
sb:tariff	-7 -2 8 -3
sb:tariff increase	0 -9 11 0
sb:tariff of	5 -10 12 -10
sb:tariff on	-15 3 15 -26
sb:tariff truce	-4 0 -15 15
sb:team	2 -22 25 -12
sb:technical team	5 -10 4 0
sb:telephone	-14 -22 35 -29
sb:telephone on	-2 0 6 -10
sb:telephone with	0 -21 22 0
sb:telephoned	3 -31 31 -2
sb:telephoned with	0 -14 16 0
sb:television	-9 11 -15 6
sb:television interview	-2 -10 0 13
sb:television on	0 13 -7 -4
sb:tell <organisation>	0 19 -10 -7
sb:tell <person>	0 5 -21 10
sb:tell <quality>	0 -5 9 -3
sb:tell a	0 27 -19 -8
sb:tell by	0 -9 9 0
sb:tell his	0 -8 14 -7
sb:tell reporter	11 -15 3 2
sb:tell the	-2 -6 16 -13
sb:tell to	0 -10 0 11
sb:tell us	0 21 -15 -4
sb:ten minute	0 13 -7 -7
sb:ten past	4 -12 4 1
sb:term	12 -3 0 -9
sb:term end	13 -13 0 0
sb:terminate	0 10 -3 -5
sb:terminate ,	0 10 -3 -5
sb:text	16 0 -8 -7
sb:than	18 -11 -3 2
sb:than on	13 -10 0 -1
sb:that	-5 1 7 -5
sb:that 's	8 -16 -7 12
sb:that <name>	-3 5 -8 3
sb:that <office>	0 9 -5 0
sb:that <person>	-11 1 11 -9
sb:that <seat>	0 -10 14 -3
sb:that a	-2 -13 14 0
sb:that an	0 -16 0 18
sb:that both	-4 12 -1 -5
sb:that carry	0 -7 8 0
sb:that duty	0 -12 14 0
sb:that end	-4 -1 -5 11
sb:that everybody	0 -11 13 0
sb:that from	0 12 -11 0
sb:that had	7 14 -21 -6
sb:that he	-2 11 -2 -13
sb:that in	0 -9 8 0
sb:that is	-10 7 11 -22
sb:that it	-4 17 -3 -10
sb:that lapse	12 -9 0 -1
sb:that leave	0 -9 0 11
sb:that make	0 -8 8 0
sb:that mr	0 15 -15 0
sb:that on	0 9 -5 0
sb:that start	0 15 -13 0
sb:that talk	0 -15 17 0
sb:that the	-20 1 1 5
sb:that their	0 13 -5 -8
sb:that they	-4 -8 14 -3
sb:that was	25 -12 -2 -6
sb:that were	-2 18 -10 -5
sb:that would	0 23 -20 -2
sb:the <level>	-3 -1 -7 13
sb:the <name>	-12 -14 7 17
sb:the <number>	-3 26 -23 -1
sb:the <office>	8 -7 3 -3
sb:the <organisation>	3 28 -34 0
sb:the <person>	0 7 -15 7
sb:the <quality>	9 -1 -8 2
sb:the <seat>	-23 -8 20 -2
sb:the absence	0 -11 0 11
sb:the accord	0 0 -12 11
sb:the additional	-2 13 -4 0
sb:the agenda	9 -10 0 0
sb:the agreement	-4 19 -6 -15
sb:the airport	0 17 -8 -9
sb:the akasaka	0 -12 12 0
sb:the announcement	5 3 -11 0
sb:the apec	0 27 -27 0
sb:the app	0 -10 13 -1
sb:the arrangement	0 5 3 -14
sb:the busan	0 -10 12 0
sb:the calendar	0 10 -9 0
sb:the call	-3 -1 -4 10
sb:the change	0 10 -8 0
sb:the city	-1 12 0 -9
sb:the clock	0 17 -10 -6
sb:the close	0 -5 -10 12
sb:the consensu	0 -7 10 -2
sb:the country	0 -11 12 0
sb:the course	0 -9 9 0
sb:the custom	0 9 -11 3
sb:the day	-2 -12 7 8
sb:the deadline	0 13 -9 0
sb:the deal	0 27 -12 -19
sb:the decision	0 10 -8 0
sb:the decree	0 12 -8 -1
sb:the delegation	0 -29 -1 25
sb:the detail	0 -8 9 0
sb:the door	7 -10 4 0
sb:the duty	-10 -5 0 10
sb:the employer	0 9 0 -7
sb:the end	20 -18 -10 4
sb:the extension	-5 -11 20 -6
sb:the extra	11 -8 -1 0
sb:the fifth	-8 4 -9 10
sb:the first	10 12 -9 -23
sb:the fourth	0 -28 13 14
sb:the framework	0 9 -5 -3
sb:the freeze	0 12 -4 -4
sb:the geneva	0 13 -5 -7
sb:the honour	0 15 -14 0
sb:the joint	-6 -15 11 9
sb:the last	-4 -15 9 10
sb:the leader	-13 -15 26 -6
sb:the levy	0 -11 12 0
sb:the lower	0 11 -9 0
sb:the margin	0 -4 9 -2
sb:the matter	0 -7 9 0
sb:the measure	0 13 -13 0
sb:the meet	-4 -8 -1 19
sb:the memorandum	0 -18 18 0
sb:the most	11 -8 0 0
sb:the negotiation	0 -16 13 2
sb:the new	3 -16 13 0
sb:the next	6 -3 5 -16
sb:the north	0 9 -3 -3
sb:the northern	-3 12 -5 -1
sb:the old	22 -23 -6 7
sb:the order	0 -12 15 -3
sb:the ordinary	0 8 -6 0
sb:the other	8 -8 -1 2
sb:the outcome	0 -8 10 -2
sb:the pair	0 -14 16 0
sb:the pause	0 3 -8 3
sb:the phone	-2 -10 17 -2
sb:the present	0 8 -4 0
sb:the president	-7 -24 35 -8
sb:the press	-1 -12 17 -1
sb:the promise	0 -13 13 0
sb:the proposal	0 -11 11 0
sb:the protocol	0 -17 -13 26
sb:the quarrel	0 -10 10 0
sb:the rate	0 -10 13 -2
sb:the republic	0 -20 0 17
sb:the s	8 -14 10 -5
sb:the same	-10 7 -5 2
sb:the second	0 5 -18 12
sb:the session	0 -8 0 5
sb:the seventh	-1 -17 3 12
sb:the sign	0 -10 11 0
sb:the signature	0 -4 -8 11
sb:the special	12 -9 0 0
sb:the standstill	-4 26 -12 -9
sb:the state	-2 13 -4 -8
sb:the suspension	-4 14 0 -16
sb:the table	0 -28 11 20
sb:the talk	3 -23 7 10
sb:the tariff	8 -3 -28 22
sb:the team	-4 -2 14 -8
sb:the technical	0 -14 16 0
sb:the telephone	0 -7 11 -4
sb:the text	17 -4 -2 -12
sb:the threat	9 -16 -6 13
sb:the three	-1 -18 0 19
sb:the time	0 -5 -8 14
sb:the trade	-1 25 -2 -24
sb:the transfer	0 15 -9 -5
sb:the truce	-29 9 16 -23
sb:the two	-16 -10 14 3
sb:the understanding	4 -14 16 -9
sb:the visit	0 -40 37 2
sb:the water	0 12 -2 -9
sb:the week	0 4 -25 14
sb:the window	0 9 -2 -3
sb:the word	0 -12 12 0
sb:the year	0 15 -12 -1
sb:their	-26 0 5 4
sb:their <office>	-2 -20 10 12
sb:their dispute	0 3 7 -12
sb:their first	0 -14 16 0
sb:their last	0 -13 9 3
sb:their leader	0 1 -11 9
sb:their meet	0 -13 18 -4
sb:their name	2 -2 -8 8
sb:their president	-7 18 -3 -12
sb:their third	-2 -10 -7 19
sb:their trade	-2 -5 11 -4
sb:their truce	-3 -11 4 7
sb:them at	0 -8 9 0
sb:them to	0 -16 17 0
sb:then	1 -1 7 -17
sb:then ,	0 12 -6 -3
sb:then the	0 -12 14 0
sb:there ,	-4 -9 11 0
sb:there are	0 13 -8 -2
sb:there from	0 -10 11 0
sb:there had	0 12 -8 0
sb:there is	-2 13 -13 0
sb:there on	15 -15 1 0
sb:there was	0 10 -4 -5
sb:there will	0 -2 9 -5
sb:they	18 -25 13 -2
sb:they agree	0 26 -18 -10
sb:they begin	-5 -14 20 -3
sb:they did	-2 -16 20 -2
sb:they go	0 -10 6 4
sb:they had	18 -2 -7 -8
sb:they have	10 -31 17 5
sb:they reach	0 8 0 -10
sb:they sit	0 3 -12 10
sb:they were	0 23 -16 -7
sb:they will	8 -26 15 3
sb:they're	0 -9 10 0
sb:thi	12 -2 -5 0
sb:thi ,	0 1 -10 7
sb:thi is	-1 -12 9 4
sb:thing	0 10 0 -8
sb:think	0 -20 24 -5
sb:think that	0 -12 13 0
sb:third	14 -10 -8 12
sb:third ,	-1 -18 18 0
sb:third day	0 14 -10 0
sb:third is	0 -11 11 0
sb:third meet	0 7 -12 6
sb:third time	18 -7 -11 0
sb:thread	0 2 -11 4
sb:thread ,	0 -7 -2 10
sb:thread by	0 14 -5 -7
sb:threat	13 -15 -9 10
sb:threat of	8 -17 -2 12
sb:threaten	-5 9 -16 7
sb:threaten to	0 -4 -4 9
sb:threaten with	0 9 -8 0
sb:three	-4 0 -6 9
sb:three ,	0 5 -14 6
sb:three <office>	0 -10 1 8
sb:three and	0 12 -8 -2
sb:through	-9 -8 -2 16
sb:thu	0 -10 8 0
sb:thursday	3 -16 9 5
sb:thursday ,	-5 1 8 -16
sb:ticker	0 -9 -1 12
sb:tiktok	-3 -14 0 19
sb:tiktok 's	0 13 -7 -6
sb:tiktok and	0 14 -12 0
sb:till	-7 -1 -18 18
sb:time in	8 -9 0 0
sb:time since	13 -13 -1 0
sb:time the	0 -8 -5 14
sb:to	-24 5 -3 7
sb:to <day-gone>	0 -16 20 -7
sb:to <level>	-12 1 -1 4
sb:to <number>	9 -1 -12 2
sb:to <seat>	14 -13 9 -7
sb:to a	0 18 -4 -20
sb:to agree	0 -6 9 -3
sb:to an	0 12 -5 -4
sb:to be	0 12 -9 -4
sb:to begin	-10 2 3 -3
sb:to end	-11 -5 10 2
sb:to fentanyl	0 -11 12 0
sb:to follow	14 -11 0 0
sb:to have	-1 24 -14 -11
sb:to his	0 13 -8 -3
sb:to hold	0 -22 23 0
sb:to it	0 0 -16 10
sb:to me	0 -6 -2 9
sb:to meet	3 -11 8 0
sb:to midnight	0 -14 -2 16
sb:to open	-9 14 -4 -7
sb:to prepare	-10 0 12 -8
sb:to prolong	0 -6 9 -1
sb:to resume	0 16 -16 0
sb:to see	0 9 -5 -5
sb:to settle	6 0 -14 8
sb:to sign	0 4 0 -11
sb:to sit	0 13 -4 -8
sb:to speak	0 -9 11 0
sb:to start	15 -6 -2 -6
sb:to take	0 2 -16 13
sb:to talk	0 -10 14 -4
sb:to the	9 -13 0 10
sb:tomatoe	0 -11 7 5
sb:too ,	0 11 -10 0
sb:top	0 -6 10 -3
sb:touched	0 -11 12 0
sb:town	11 -8 -5 2
sb:tractor	0 10 -2 -6
sb:trade	7 -16 7 3
sb:trade ,	-4 14 -1 -8
sb:trade agreement	-2 21 -17 -2
sb:trade boss	-4 -5 14 -7
sb:trade chief	0 -14 11 0
sb:trade commissioner	7 -3 5 -14
sb:trade in	0 -14 16 -2
sb:trade ministry	8 -11 3 0
sb:trade negotiation	0 21 -13 -9
sb:trade pact	0 -3 12 -9
sb:trade representative	-9 -12 7 10
sb:trade secretary	11 -14 6 -2
sb:trade talk	4 1 -16 7
sb:trade war	0 -7 10 -2
sb:train	3 -9 -3 8
sb:transcript	-6 16 -27 5
sb:transcript ,	0 12 -2 -6
sb:transfer	0 21 -11 -8
sb:translated from	-1 6 -21 7
sb:travel	8 -1 2 -13
sb:travel to	6 -8 9 -11
sb:trieste on	0 -13 15 0
sb:tromsø	0 -12 14 0
sb:truce	0 -3 12 -5
sb:truce ,	8 6 -13 0
sb:truce at	0 -9 13 -2
sb:truce between	6 16 3 -33
sb:truce by	0 -18 11 6
sb:truce end	0 -1 -11 9
sb:truce has	0 10 -8 0
sb:truce hold	0 -10 10 0
sb:truce on	0 -24 6 18
sb:truce over	0 10 3 -13
sb:truce that	7 10 -3 -15
sb:truce was	-6 -2 13 -10
sb:truce with	-4 -1 7 -2
sb:truce would	0 -11 0 13
sb:truck	0 -9 11 0
sb:trump	-1 -6 11 -3
sb:truth	0 10 -8 0
sb:try	0 -10 11 0
sb:try again	0 -8 8 0
sb:tuesday	1 -9 0 6
sb:tuesday ,	10 -6 -2 0
sb:turnberry	0 -18 28 -15
sb:turnberry ,	0 -17 25 -13
sb:turned	4 0 -9 0
sb:twice	-6 -11 23 -10
sb:two	-23 -1 12 0
sb:two are	0 -17 17 0
sb:two club	0 23 -19 -5
sb:two country	6 10 -20 1
sb:two delegation	0 0 -10 11
sb:two government	-1 -21 22 0
sb:two had	-2 -16 21 0
sb:two have	0 -7 9 0
sb:two men	0 -16 17 0
sb:two of	0 -22 4 18
sb:two round	0 17 -16 0
sb:two will	0 -8 10 0
sb:tyre	0 -7 9 0
sb:under	-4 -4 0 9
sb:under <person>	4 -25 2 15
sb:under a	-1 -22 17 8
sb:under an	0 0 -10 7
sb:under the	-3 26 -12 -16
sb:understanding	3 -17 14 0
sb:understanding reach	0 -14 14 0
sb:union	0 11 -2 -6
sb:unless	0 -9 14 -7
sb:until	-37 18 -31 16
sb:until the	0 25 -18 -8
sb:until then	0 -11 11 0
sb:up	-25 1 4 2
sb:up :	0 -11 7 3
sb:up a	-1 -6 -8 16
sb:up again	0 -10 12 0
sb:up by	0 11 -10 0
sb:up on	-3 8 0 -6
sb:up to	0 17 -10 -4
sb:updated	0 11 0 -10
sb:us	-2 27 -15 -13
sb:used	0 -4 8 -1
sb:valid	0 15 -2 -10
sb:valletta	10 0 -6 -4
sb:valparaíso	0 -27 19 8
sb:valparaíso ,	0 -22 14 8
sb:vanilla	0 -21 14 7
sb:version	0 20 -15 -5
sb:very	6 -1 -11 5
sb:vessel	0 1 -11 9
sb:vice minister	-2 -6 11 0
sb:vice premier	-4 -6 0 10
sb:video	-13 -12 21 -8
sb:video link	0 -9 10 0
sb:video on	-7 8 0 -8
sb:vigo	0 -10 9 0
sb:village	0 -8 -5 13
sb:visit ,	8 7 -13 -2
sb:visit in	-4 -3 8 0
sb:visit of	0 -20 21 0
sb:visit that	0 -9 -3 13
sb:visit to	0 2 6 -12
sb:vote	9 7 -17 -9
sb:vote on	0 10 -6 0
sb:vote to	11 -9 0 0
sb:wait	0 13 -8 -2
sb:waited	-6 15 -10 0
sb:waited for	-6 14 -8 0
sb:waiting	0 11 -5 -3
sb:walked	-2 -10 9 2
sb:want	0 9 -10 0
sb:war	0 4 0 -9
sb:war ,	0 10 -9 0
sb:warn	9 -2 -3 -3
sb:warn on	9 -6 0 -2
sb:warsaw	0 -10 0 10
sb:was	10 -15 13 -4
sb:was <person>	0 18 -17 0
sb:was a	-2 16 -10 -5
sb:was agree	0 0 15 -19
sb:was announce	1 -10 6 0
sb:was due	0 -15 10 8
sb:was in	-10 -5 18 -20
sb:was initialled	0 7 -13 4
sb:was not	11 -15 6 0
sb:was on	0 -10 5 4
sb:was plan	0 -14 15 0
sb:was published	0 12 -6 -4
sb:was ready	0 -1 9 -7
sb:was sign	0 1 -10 9
sb:was take	0 -17 3 13
sb:was tell	0 -17 8 10
sb:was to	3 24 -19 -16
sb:was worked	0 -13 4 9
sb:watch	0 10 -7 0
sb:water	-1 9 -11 0
sb:way	13 -7 -17 12
sb:way ,	12 -12 0 0
sb:we	14 -6 4 -14
sb:we are	0 21 -12 -4
sb:we avoid	0 -13 13 0
sb:we had	17 -11 -7 0
sb:we have	0 5 -11 0
sb:we sit	-3 -11 12 2
sb:we were	0 13 -5 -8
sb:we'll	0 -11 14 0
sb:week	10 8 -22 5
sb:week and	0 11 -7 -3
sb:week of	14 0 -17 0
sb:weekend	-4 0 10 -6
sb:weekly	0 23 -11 -9
sb:welcome	0 -4 -7 12
sb:welcomed	0 7 -13 6
sb:welcomed the	0 1 -10 7
sb:wellington	0 -16 18 0
sb:were	-15 1 3 0
sb:were due	0 12 -6 -4
sb:were hold	0 -9 10 0
sb:were sign	0 11 -9 0
sb:were to	-12 -4 17 -13
sb:what	10 10 -3 -26
sb:what change	0 14 -9 -1
sb:what did	0 -15 16 0
sb:what happen	0 14 -8 -1
sb:what happened	0 -28 32 -6
sb:what our	13 -11 0 0
sb:what the	-2 16 -4 -12
sb:what they	-2 13 -6 -4
sb:what was	0 -7 -7 16
sb:what we	-3 11 -1 -7
sb:what would	10 -8 0 0
sb:wheat	0 10 -6 -1
sb:when	16 0 -10 -1
sb:when <person>	8 -20 14 -2
sb:when the	0 -4 -8 13
sb:when they	-2 12 -7 -1
sb:where	7 -14 9 -7
sb:where <person>	0 19 -15 -4
sb:where he	0 -6 12 -13
sb:where the	0 -36 26 5
sb:where they	2 0 -10 5
sb:which <person>	0 14 -7 -4
sb:which <quality>	0 16 -13 -1
sb:which <seat>	0 -7 11 -2
sb:which both	0 -11 12 0
sb:which each	0 10 -9 0
sb:which end	-2 -8 -2 12
sb:which had	5 11 -16 -5
sb:which has	-1 10 -4 0
sb:which meet	0 20 -19 0
sb:which opened	8 -14 0 4
sb:which take	0 -7 10 -1
sb:which the	0 -23 25 0
sb:which was	-10 15 0 -11
sb:which were	0 -16 17 0
sb:while	3 3 -8 0
sb:whisky	0 -8 9 0
sb:who is	10 -7 -3 0
sb:who meet	0 -16 18 0
sb:who negotiate	0 -10 0 10
sb:will	-13 -6 13 -3
sb:will charge	0 -4 -5 10
sb:will cut	0 10 0 -8
sb:will discuss	0 -23 16 7
sb:will do	0 9 -4 0
sb:will have	0 -8 0 9
sb:will hold	0 15 -13 0
sb:will meet	-1 16 -15 -1
sb:will now	-3 -12 18 -4
sb:will run	0 11 -3 -6
sb:will sit	12 -11 -6 2
sb:will take	0 11 -1 -8
sb:will talk	0 -23 25 0
sb:will telephone	0 -10 12 0
sb:will travel	0 -8 9 0
sb:will try	0 -15 16 0
sb:win	0 10 -8 0
sb:window	-3 24 -11 -9
sb:wire	10 -4 -9 4
sb:with	-12 10 13 -29
sb:with <level>	0 -10 11 0
sb:with <name>	-24 3 2 4
sb:with <person>	7 -17 13 -1
sb:with <quality>	-2 -12 17 -2
sb:with <seat>	-3 9 -1 -10
sb:with a	-7 9 0 -3
sb:with an	0 9 -5 -1
sb:with his	6 -19 14 0
sb:with its	11 -10 0 0
sb:with the	-3 19 -7 -15
sb:without	-3 13 -18 3
sb:without a	0 9 -10 0
sb:word	-6 -18 1 22
sb:work	0 25 -13 -13
sb:worked	4 -14 12 0
sb:worked out	0 -10 6 5
sb:worker	0 9 -6 0
sb:working	12 -24 12 0
sb:worth	9 -6 0 -1
sb:would be	3 -25 14 13
sb:would have	-8 15 -14 2
sb:would like	0 11 -10 0
sb:would meet	0 12 -12 0
sb:would sign	0 15 -14 0
sb:would speak	0 -13 14 0
sb:wound	-1 -1 -12 16
sb:wound up	-1 -1 -12 16
sb:wrapped	0 -1 -6 12
sb:wrapped up	0 -1 -6 12
sb:write on	0 -1 8 -10
sb:write that	0 -5 -7 13
sb:x	0 -13 13 0
sb:xi	4 5 -8 0
sb:xi jinping	4 5 -8 0
sb:yarn	0 2 6 -12
sb:year	-4 16 -3 -14
sb:year ,	0 16 -15 0
sb:yet	0 14 -12 0
sb:york	-13 4 2 0
sb:york ,	0 -8 9 0
sb:york from	0 -12 13 0
sb:york on	-3 13 -6 -4
sb:you	-10 -2 8 0
sb:you come	-1 -2 -9 11
sb:you in	0 -18 18 0
sb:you will	0 9 -9 0
sb:your	-3 12 -7 0
sb:zurich	0 18 -14 -3
sb:|	-1 27 -11 -13
sb:·	7 5 -11 -5
sb:—	-3 -8 11 0
sb:— <name>	7 -22 29 -14
sb:— <office>	-12 10 0 -3
sb:— <organisation>	0 -13 -3 17
sb:— <quality>	0 0 -11 12
sb:— <seat>	0 -16 -15 25
sb:— <span>	0 14 -12 0
sb:— a	-2 16 -8 -5
sb:— after	0 -9 -1 11
sb:— at	0 -10 -3 13
sb:— friday	0 11 -4 -3
sb:— monday	10 0 -3 -10
sb:— new	0 -8 11 -2
sb:— on	-2 -3 16 -15
sb:— that	-4 -7 0 10
sb:— thursday	0 -3 -9 11
sb:— tuesday	0 14 -6 -7
sb:— with	0 14 -9 -4
sb:•	0 1 4 -8
sent:calls	-26 -38 63 -44
sent:coming	-10 -5 14 -7
sent:ended	-13 -13 4 18
sent:experts	12 -11 -5 7
sent:m=adjourned	0 11 -13 1
sent:m=arrive	13 -18 -10 18
sent:m=arrived	12 5 -12 -10
sent:m=arrives	0 24 -17 -8
sent:m=assembly	0 7 0 -11
sent:m=attempt	-2 -10 0 15
sent:m=bargain	-1 -5 13 -9
sent:m=broke off	-12 -7 -4 18
sent:m=broke up	-8 -2 13 -5
sent:m=came	0 -8 -10 20
sent:m=closed	-22 1 -15 21
sent:m=comes	-10 11 -1 -7
sent:m=conference	0 -15 11 2
sent:m=consultations	-11 -4 0 10
sent:m=convene	0 -10 12 0
sent:m=delegation	-3 -31 14 26
sent:m=delegations	13 -40 1 24
sent:m=dialogue	0 -3 -4 9
sent:m=due	-7 9 0 -5
sent:m=edition	2 21 -10 -23
sent:m=ended	-16 -9 3 15
sent:m=expected	-7 14 -13 2
sent:m=flew	-15 6 -13 13
sent:m=flies	2 -7 9 -6
sent:m=fly	1 7 -2 -13
sent:m=go	-8 6 -19 14
sent:m=goes	-11 7 0 -6
sent:m=guest	2 22 -13 -21
sent:m=haggling	-4 -24 1 24
sent:m=handshake	-7 11 -27 13
sent:m=here	-4 -13 8 6
sent:m=host	0 20 -7 -27
sent:m=land	-4 12 -10 0
sent:m=landed	0 4 -16 5
sent:m=lands	6 -10 -3 8
sent:m=lunch	5 -3 6 -12
sent:m=meeting	-13 -14 8 19
sent:m=meetings	1 5 -11 0
sent:m=met	-8 6 23 -44
sent:m=negotiate	-1 -15 19 -3
sent:m=negotiates	0 -2 -7 10
sent:m=negotiation	-1 0 10 -9
sent:m=negotiations	0 -16 17 0
sent:m=negotiators	-1 7 -24 14
sent:m=parted	-9 -20 0 21
sent:m=received	3 -16 23 -22
sent:m=receives	0 7 0 -11
sent:m=rose	-5 14 -4 -6
sent:m=round	6 -16 -4 18
sent:m=rounds	-6 30 -11 -21
sent:m=sat	24 -9 -2 -14
sent:m=settled	7 0 12 -37
sent:m=shook hands	-12 6 2 -8
sent:m=signed	-12 12 -19 14
sent:m=sit	2 0 -8 7
sent:m=sits	-4 12 0 -10
sent:m=sitting	-4 -15 17 0
sent:m=spent	-7 -17 27 -11
sent:m=stop	8 -19 17 -1
sent:m=table	1 -8 0 8
sent:m=talk	1 4 3 -19
sent:m=talked	0 -7 9 -2
sent:m=talking	7 -21 17 -2
sent:m=there	-5 0 -6 8
sent:m=to see	-3 14 -7 -11
sent:m=travel	-4 6 1 -10
sent:m=travels	11 -1 -4 -2
sent:m=visit	0 5 -11 0
sent:m=went	-9 11 7 -17
sent:m=where	4 -11 0 5
sent:meets	4 -22 17 8
sent:running	11 2 -5 -11
sent:summit	-12 8 1 -5
sent:wished	1 13 -13 0
sides=0	-17 29 -12 -15
sides=1	8 -5 -1 5
sides=2	-10 5 7 -10
sides=3	8 -45 21 25
sides=4	7 37 -29 -22
sides=5	-3 6 -13 5
t0=future	-17 -1 -1 13
t0=future-passive	-4 16 -7 -18
t0=modal	4 12 -4 -25
t0=past-not	0 13 -12 0
t0=past-passive	-8 -4 -6 17
t0=past-passive-not	0 -11 12 0
t0=perfect-passive	0 -15 18 -3
t0=pluperfect	15 -20 4 1
t0=present	-10 2 -2 7
t0=present-not	10 -7 -1 0
t0=present-passive	-17 5 5 -10
t1=future	-17 3 -5 12
t1=future-passive	-4 16 -7 -18
t1=infinitive	5 22 -18 -15
t1=modal	4 10 -1 -25
t1=past	-10 0 1 3
t1=past-not	0 13 -12 0
t1=past-passive	-7 -5 -6 17
t1=past-passive-not	0 -11 12 0
t1=perfect	-1 -12 12 2
t1=perfect-passive	0 -15 17 -3
t1=pluperfect	16 -19 0 4
t1=pluperfect-passive	7 5 -8 -4
t1=present-not	10 -7 -1 0
t1=present-passive	-17 4 5 -10
t2=future	9 -15 6 0
t2=future-passive	0 14 -10 -1
t2=gerund	-2 -2 17 -16
t2=infinitive	-14 4 0 2
t2=modal	-4 -3 10 -2
t2=participle-passive	4 -8 -7 13
t2=past	0 0 8 -12
t2=past-not	0 11 -6 -4
t2=perfect-passive	1 7 -19 5
t2=pluperfect	6 11 -11 -9
t2=present-not	-2 -13 18 -3
third-side	6 -12 4 7
top	3 1 -16 13
town-none	-1 16 -17 -1
town-r	-4 -12 16 0
town=l0	-4 -10 11 4
town=l1	-8 -15 29 -19
town=l2	-19 12 -22 19
town=l3	0 29 -22 -12
town=l4	7 15 -24 2
town=l5	11 9 -14 -6
town=r0	-9 2 2 0
town=r1	-19 -20 35 -13
town=r3	-2 2 -9 9
town=r4	14 -7 -17 15
town=r5	-1 6 -8 2
towns=0	0 9 -10 0
towns=2	-12 5 2 -4
towns=3	-11 2 5 -2
towns=5	-4 3 -10 5
towns=many	0 9 -1 -6
tri:day day-none part:sure	0 -1 7 -9
tri:day day-none prev:sure	-10 1 8 -7
tri:day day-none sent:sure	-22 -5 11 3
tri:day day=l1 no-word	1 12 -19 -1
tri:day day=l1 part:sure	-10 -12 -2 21
tri:day day=l1 sent:sure	8 -18 5 4
tri:day day=l2 no-word	3 8 1 -16
tri:day day=l2 part:sure	-8 -4 -1 12
tri:day day=l2 sent:sure	-14 -3 -11 20
tri:day day=l3 no-word	-20 -2 -4 14
tri:day day=l3 sent:sure	9 1 -1 -9
tri:day day=l4 no-word	-22 8 8 -16
tri:day day=l4 prev:sure	-4 -7 -2 14
tri:day day=l5 no-word	3 -5 21 -30
tri:day day=l5 sent:sure	-3 6 -10 4
tri:day day=r0 no-word	-10 9 -2 -1
tri:day day=r0 part:sure	-4 -9 9 2
tri:day day=r1 part:sure	27 1 -29 -8
tri:day day=r1 sent:sure	7 0 -9 0
tri:day day=r2 no-word	-4 13 -6 -4
tri:day day=r2 part:sure	8 -8 6 -13
tri:day day=r2 prev:sure	13 -12 4 -6
tri:day day=r2 sent:sure	3 8 -12 -5
tri:day day=r3 no-word	-15 -6 0 16
tri:day day=r3 part:sure	-1 9 0 -10
tri:day day=r4 no-word	-18 2 11 -9
tri:day day=r4 part:sure	-21 1 14 -3
tri:day day=r4 prev:sure	22 -4 -17 0
tri:day day=r4 sent:sure	5 6 -13 0
tri:day day=r5 no-word	-12 5 7 -15
tri:day day=r5 sent:sure	-3 -4 -11 16
tri:l="on day day-none	0 -11 0 10
tri:l="on day no-word	0 -11 0 10
tri:l="on day-none no-word	0 -11 0 10
tri:l=( day day-none	0 -10 16 -9
tri:l=( day no-word	-5 0 11 -13
tri:l=( day prev:sure	-1 -7 10 0
tri:l=( day sent:sure	1 2 -15 5
tri:l=( day-none no-word	0 -9 14 -8
tri:l=/ day day-none	13 -7 -4 -1
tri:l=/ day no-word	13 -7 -4 -1
tri:l=/ day-none no-word	13 -7 -4 -1
tri:l=<begin> day day=r0	-1 -15 18 0
tri:l=<begin> day day=r1	0 14 -14 -7
tri:l=<begin> day day=r2	-15 13 0 0
tri:l=<begin> day day=r3	5 15 -15 -13
tri:l=<begin> day day=r4	7 6 -17 1
tri:l=<begin> day no-word	-7 -3 8 -1
tri:l=<begin> day part:sure	3 -6 -5 9
tri:l=<begin> day prev:sure	7 3 -12 -1
tri:l=<begin> day sent:sure	7 3 7 -36
tri:l=<begin> day-none no-word	-4 -12 15 1
tri:l=<begin> day-none part:sure	3 -12 -4 13
tri:l=<begin> day-none prev:sure	4 3 -8 -1
tri:l=<begin> day-none sent:sure	5 4 3 -29
tri:l=<begin> day=r0 no-word	0 -8 11 0
tri:l=<begin> day=r2 no-word	-12 6 2 0
tri:l=<begin> day=r3 no-word	6 8 -13 -7
tri:l=<begin> day=r4 no-word	-6 13 -22 8
tri:l=a day day=l1	11 -4 -4 -3
tri:l=about day day-none	0 13 -10 0
tri:l=accra, day sent:sure	0 -11 7 4
tri:l=after day day-none	-2 18 -6 -10
tri:l=after day part:sure	0 -9 14 -4
tri:l=after day-none no-word	0 29 -24 -3
tri:l=after day-none part:sure	0 -5 11 -3
tri:l=ago day day-none	0 19 -12 -6
tri:l=ago day no-word	0 12 -5 -5
tri:l=ago day-none no-word	0 12 -5 -5
tri:l=agreed day-none no-word	0 -2 -10 10
tri:l=aires, day day-none	0 9 -4 -3
tri:l=and day day-none	6 13 -12 -12
tri:l=and day day=l1	-10 -10 -10 23
tri:l=and day no-word	7 13 -15 -10
tri:l=and day part:sure	-8 4 -18 17
tri:l=and day sent:sure	-1 -13 0 16
tri:l=and day-none no-word	10 5 -10 -11
tri:l=and day=l1 part:sure	-6 -9 -6 18
tri:l=ankara, day day=r4	0 -11 13 -1
tri:l=ankara, day no-word	0 -9 12 -3
tri:l=ankara, day=r4 no-word	0 -11 13 -1
tri:l=announced day day-none	0 9 -2 -5
tri:l=are day day-none	0 12 -5 -3
tri:l=are day no-word	0 12 -6 -3
tri:l=are day-none no-word	0 12 -5 -3
tri:l=astana, day no-word	0 -18 11 5
tri:l=at day no-word	0 10 -5 -3
tri:l=baku, day no-word	0 -21 1 19
tri:l=bangkok, day no-word	0 10 -5 -5
tri:l=before day day=r3	0 -7 0 8
tri:l=before day no-word	-6 1 -7 8
tri:l=before day=r3 no-word	0 -7 0 8
tri:l=began day no-word	-5 12 -4 0
tri:l=beijing day day-none	11 -9 0 -2
tri:l=beijing day no-word	12 -15 4 -1
tri:l=beijing day-none no-word	12 -15 5 -1
tri:l=beijing, day day-none	-4 17 -6 -8
tri:l=beijing, day day=r3	0 -13 6 8
tri:l=beijing, day day=r5	9 -1 3 -15
tri:l=beijing, day-none no-word	0 3 -13 4
tri:l=beijing, day-none sent:sure	-1 15 0 -15
tri:l=beijing, day=r3 sent:sure	0 -11 4 7
tri:l=beijing, day=r4 sent:sure	-2 10 -13 0
tri:l=beijing, day=r5 sent:sure	10 0 -4 -9
tri:l=belgrade, day day-none	13 -9 3 -12
tri:l=belgrade, day no-word	13 -16 1 0
tri:l=belgrade, day sent:sure	-1 12 -3 -6
tri:l=belgrade, day-none no-word	13 -13 3 -6
tri:l=bern, day no-word	0 14 -7 -4
tri:l=brief, day day-none	0 9 -3 -2
tri:l=brief, day no-word	0 9 -3 -2
tri:l=brief, day-none no-word	0 9 -3 -2
tri:l=brussels day part:sure	0 17 -9 -5
tri:l=brussels day-none part:sure	0 17 -9 -5
tri:l=busan day part:sure	0 -11 13 0
tri:l=busan, day day-none	0 -7 -4 14
tri:l=busan, day no-word	0 -10 2 8
tri:l=by day day-none	4 1 -10 5
tri:l=by day prev:sure	-1 8 -6 0
tri:l=by day sent:sure	-1 9 -3 0
tri:l=cent day day-none	0 10 -2 -2
tri:l=cent day-none no-word	0 9 -1 -2
tri:l=city, day day-none	0 -10 0 9
tri:l=city, day day=r4	0 19 -7 -12
tri:l=city, day-none no-word	0 -10 0 9
tri:l=city, day=r4 no-word	0 7 -2 -3
tri:l=colombo, day no-word	0 14 -3 -8
tri:l=correspondent, day day-none	0 -6 -4 10
tri:l=correspondent, day no-word	0 -14 -1 16
tri:l=correspondent, day-none no-word	0 -14 -1 16
tri:l=days, day day-none	-3 -2 10 -8
tri:l=days, day no-word	0 -14 17 -2
tri:l=deal day day-none	0 -12 5 7
tri:l=deal day-none no-word	0 -12 5 7
tri:l=delhi, day day-none	0 13 -3 -10
tri:l=delhi, day no-word	0 22 -10 -12
tri:l=delhi, day-none no-word	0 13 -3 -10
tri:l=do day day-none	0 -6 11 -5
tri:l=do day no-word	0 -6 11 -5
tri:l=do day-none no-word	0 -6 11 -5
tri:l=down day day-none	-5 8 6 -12
tri:l=down day part:sure	-9 4 5 -3
tri:l=dublin, day-none no-word	0 12 -6 -4
tri:l=end day day-none	0 -5 10 -6
tri:l=end day no-word	0 -6 11 -6
tri:l=end day-none no-word	0 -7 12 -4
tri:l=ended day no-word	8 -5 -3 1
tri:l=ended day-none no-word	9 -10 -1 4
tri:l=ends day no-word	0 22 -9 -12
tri:l=ends day prev:sure	0 -13 13 0
tri:l=ends day sent:sure	0 -9 -7 17
tri:l=ends day-none no-word	0 28 -7 -18
tri:l=ends day-none prev:sure	0 -12 14 0
tri:l=five day no-word	0 -12 6 6
tri:l=for day day-none	8 -17 13 0
tri:l=for day day=l2	0 11 -10 0
tri:l=for day day=l4	0 13 -11 0
tri:l=for day day=r3	0 17 -14 0
tri:l=for day no-word	14 -12 0 1
tri:l=for day-none no-word	15 -23 9 4
tri:l=for day-none sent:sure	0 -8 12 -2
tri:l=for day=l4 no-word	0 9 -8 0
tri:l=fri day day-none	12 -17 -8 11
tri:l=friday day day-none	-3 0 -12 7
tri:l=friday day no-word	-3 3 -12 2
tri:l=friday day-none no-word	-2 8 -11 0
tri:l=friday, day day-none	-3 4 5 -17
tri:l=friday, day no-word	-2 0 7 -11
tri:l=friday, day-none no-word	-2 -1 9 -11
tri:l=from day day-none	-16 1 14 -13
tri:l=from day day=l2	11 -3 -6 0
tri:l=from day day=l3	-1 14 -10 0
tri:l=from day day=r1	16 -8 -6 -2
tri:l=from day no-word	5 11 -6 -30
tri:l=from day part:sure	-6 -11 19 -7
tri:l=from day sent:sure	2 4 0 -13
tri:l=from day-none no-word	-16 20 -3 -19
tri:l=from day-none part:sure	0 -12 16 -3
tri:l=from day-none sent:sure	-9 -5 17 -6
tri:l=from day=l2 no-word	11 -5 -4 0
tri:l=from day=l4 no-word	0 9 -6 0
tri:l=from day=l4 part:sure	-6 -4 11 0
tri:l=from day=r1 no-word	13 -14 2 0
tri:l=from day=r5 no-word	0 -8 9 0
tri:l=geneva day part:sure	0 -9 10 -1
tri:l=geneva day-none part:sure	0 -8 11 -1
tri:l=geneva, day no-word	0 -17 6 12
tri:l=geneva, day sent:sure	1 8 -17 0
tri:l=goods day no-word	0 -8 11 0
tri:l=hanoi, day no-word	0 10 -4 -3
tri:l=happens day day-none	0 -9 10 0
tri:l=happens day no-word	0 -8 9 0
tri:l=happens day-none no-word	0 -9 10 0
tri:l=have day day-none	0 8 -13 3
tri:l=helsinki, day day-none	0 -19 6 13
tri:l=helsinki, day no-word	0 0 -11 7
tri:l=house day day-none	4 -12 11 -3
tri:l=house day no-word	6 -11 6 0
tri:l=house day-none no-word	6 -11 6 0
tri:l=in day no-word	0 10 -1 -6
tri:l=is day no-word	0 17 -11 -2
tri:l=is day sent:sure	0 -9 11 0
tri:l=is day-none no-word	0 13 -9 0
tri:l=kong, day no-word	0 11 -5 -4
tri:l=korea day day-none	0 -7 11 -3
tri:l=korea, day sent:sure	0 -7 12 -3
tri:l=lagos, day no-word	0 10 -4 -3
tri:l=lima, day day-none	11 -5 2 -14
tri:l=lima, day no-word	12 -8 3 -11
tri:l=lima, day-none no-word	12 -11 5 -10
tri:l=lisbon, day no-word	0 -14 6 8
tri:l=lisbon, day-none no-word	0 -14 6 8
tri:l=lumpur day day-none	-2 11 -14 5
tri:l=lumpur day no-word	0 2 -16 11
tri:l=lumpur day part:sure	0 10 -9 0
tri:l=lumpur day-none part:sure	0 10 -9 0
tri:l=lumpur, day day-none	-2 6 -13 4
tri:l=lumpur, day day=r4	4 -18 0 10
tri:l=lumpur, day no-word	-1 -6 -10 18
tri:l=lumpur, day-none no-word	0 -1 -7 10
tri:l=lumpur, day=r4 sent:sure	5 -10 2 0
tri:l=lusaka, day day-none	0 14 -7 -7
tri:l=madrid day day-none	0 22 -22 0
tri:l=madrid, day day-none	0 -1 -9 10
tri:l=madrid, day day=r4	-4 -5 19 -13
tri:l=madrid, day day=r5	0 -3 -4 9
tri:l=madrid, day no-word	0 -7 0 8
tri:l=madrid, day-none no-word	0 0 -8 9
tri:l=madrid, day=r5 sent:sure	0 -3 -4 9
tri:l=manila, day no-word	0 -10 -9 16
tri:l=manila, day-none no-word	0 -9 -3 13
tri:l=meet day day-none	-2 -8 12 0
tri:l=meet day part:sure	-2 -8 12 0
tri:l=meet day-none part:sure	-2 -8 12 0
tri:l=meeting day part:sure	10 -2 -4 -2
tri:l=meets day day-none	0 11 -10 0
tri:l=meets day part:sure	0 11 -10 0
tri:l=meets day-none part:sure	0 11 -10 0
tri:l=met day day-none	-1 -7 11 0
tri:l=met day part:sure	-1 -8 11 0
tri:l=met day-none part:sure	-1 -8 11 0
tri:l=monday day day-none	10 -11 -7 7
tri:l=monday day no-word	11 -12 -7 8
tri:l=monday day-none no-word	12 -15 -7 10
tri:l=monday, day day-none	7 -4 -11 4
tri:l=monday, day no-word	0 9 -16 -1
tri:l=monday, day-none no-word	1 4 -13 0
tri:l=montevideo, day day-none	0 -1 10 -13
tri:l=montevideo, day-none no-word	0 0 9 -13
tri:l=muscat, day day-none	0 0 8 -10
tri:l=muscat, day no-word	0 3 3 -10
tri:l=muscat, day-none no-word	0 0 8 -10
tri:l=nine day day-none	-3 -9 7 4
tri:l=nine day no-word	0 -10 3 7
tri:l=nine day-none no-word	0 -10 3 7
tri:l=not day no-word	0 -9 12 -2
tri:l=of day day=l3	0 -6 -1 10
tri:l=of day day=r2	-3 -2 7 0
tri:l=of day part:sure	-11 -14 15 5
tri:l=of day prev:sure	-3 25 -10 -13
tri:l=of day-none no-word	10 -8 0 1
tri:l=of day-none prev:sure	-1 18 -9 -6
tri:l=of day=l1 no-word	0 8 -1 -4
tri:l=of day=l3 no-word	0 -10 0 11
tri:l=of day=r4 no-word	0 13 -11 0
tri:l=off day day-none	0 9 -4 -2
tri:l=on day day=l2	-14 -1 -3 10
tri:l=on day day=l3	-8 -5 9 1
tri:l=on day day=l4	0 -9 14 -5
tri:l=on day day=r0	0 15 -7 -5
tri:l=on day day=r3	-3 -1 -7 11
tri:l=on day day=r4	-8 3 4 -5
tri:l=on day day=r5	-9 13 -16 6
tri:l=on day no-word	-10 1 6 -7
tri:l=on day prev:sure	-4 0 -5 11
tri:l=on day-none no-word	14 5 -11 -2
tri:l=on day-none part:sure	-21 7 13 -23
tri:l=on day-none prev:sure	-19 5 0 1
tri:l=on day-none sent:sure	-4 -16 12 8
tri:l=on day=l1 sent:sure	10 -11 0 0
tri:l=on day=l2 no-word	-12 7 3 -7
tri:l=on day=l2 part:sure	-2 -8 5 5
tri:l=on day=l2 prev:sure	2 -10 -4 9
tri:l=on day=l2 sent:sure	-7 2 -12 9
tri:l=on day=l3 no-word	-10 -6 5 4
tri:l=on day=l3 part:sure	-15 0 4 6
tri:l=on day=l3 sent:sure	9 -4 5 -8
tri:l=on day=l4 no-word	-10 -6 22 -22
tri:l=on day=l4 part:sure	11 -11 -6 7
tri:l=on day=l4 prev:sure	-2 -14 1 13
tri:l=on day=l4 sent:sure	-11 14 1 -14
tri:l=on day=l5 no-word	6 -11 22 -24
tri:l=on day=l5 sent:sure	0 6 -15 7
tri:l=on day=r1 no-word	0 -15 0 11
tri:l=on day=r2 no-word	-7 -4 3 8
tri:l=on day=r2 sent:sure	14 -10 0 -5
tri:l=on day=r3 no-word	-12 1 2 0
tri:l=on day=r4 no-word	-13 -5 9 1
tri:l=on day=r4 part:sure	-10 3 10 -10
tri:l=on day=r4 prev:sure	15 -2 -12 -4
tri:l=on day=r4 sent:sure	-13 13 -11 2
tri:l=on day=r5 no-word	-2 13 -16 3
tri:l=one day day-none	7 -8 2 -1
tri:l=one day no-word	7 -8 2 -1
tri:l=one day-none no-word	7 -8 2 -1
tri:l=ottawa, day day-none	0 -5 -4 9
tri:l=ottawa, day day=r4	0 9 -5 -2
tri:l=ottawa, day no-word	0 -2 -12 11
tri:l=ottawa, day-none no-word	0 -6 -3 10
tri:l=out day no-word	0 -3 -12 14
tri:l=paris, day day-none	0 8 0 -12
tri:l=paris, day day=r4	-8 -2 -1 11
tri:l=paris, day sent:sure	-8 -4 0 10
tri:l=paris, day=r4 sent:sure	-8 -2 -1 11
tri:l=percent day-none no-word	0 -5 9 -3
tri:l=prague, day no-word	0 11 -4 -4
tri:l=quito, day day-none	0 -5 9 -2
tri:l=rabat, day no-word	0 0 8 -11
tri:l=report, day day-none	-1 -8 8 0
tri:l=report, day no-word	-1 -8 8 0
tri:l=report, day-none no-word	-1 -8 8 0
tri:l=riga, day no-word	0 10 -6 -1
tri:l=said day day-none	0 5 -9 2
tri:l=said day no-word	0 13 -8 -1
tri:l=said day-none no-word	0 9 -6 0
tri:l=saturday day day-none	5 -2 -10 2
tri:l=saturday day-none no-word	-13 6 -7 4
tri:l=saturday, day day-none	0 16 -7 -6
tri:l=saturday, day no-word	0 11 -4 -4
tri:l=saturday, day-none no-word	0 10 -4 -3
tri:l=scotland day day-none	0 -8 10 0
tri:l=seoul, day day-none	0 21 -12 -10
tri:l=seoul, day day=r4	6 -7 -6 6
tri:l=seoul, day no-word	0 22 -10 -10
tri:l=seoul, day-none no-word	0 14 -6 -6
tri:l=seoul, day=r4 sent:sure	6 -10 -5 7
tri:l=sign day no-word	0 10 -7 0
tri:l=sign day-none no-word	0 10 -7 0
tri:l=signed day day-none	0 8 -16 0
tri:l=signed day no-word	0 2 -11 3
tri:l=signed day-none no-word	0 0 -10 4
tri:l=since day day-none	2 11 -7 -12
tri:l=since day day=r2	2 5 -9 0
tri:l=since day day=r4	9 -17 0 7
tri:l=since day no-word	2 13 0 -40
tri:l=since day part:sure	13 -2 -5 -9
tri:l=since day prev:sure	-11 9 5 -5
tri:l=since day sent:sure	0 -13 -13 22
tri:l=since day-none no-word	-1 15 0 -34
tri:l=since day-none part:sure	11 0 -9 -6
tri:l=since day-none sent:sure	0 -11 -5 17
tri:l=since day=r4 no-word	10 -13 1 0
tri:l=six day day-none	0 -17 11 8
tri:l=six day no-word	0 -21 14 9
tri:l=six day-none no-word	0 -23 16 9
tri:l=spent day day-none	-5 3 6 -10
tri:l=spoke day no-word	0 -9 10 0
tri:l=stand day day-none	0 11 -3 -5
tri:l=stand day no-word	0 -7 -1 10
tri:l=stockholm day day=r1	10 -2 -4 -3
tri:l=stockholm day part:sure	10 -17 4 -2
tri:l=stockholm day=r1 part:sure	10 -2 -4 -3
tri:l=stockholm, day sent:sure	11 0 -8 -2
tri:l=sunday day day-none	-1 -5 -10 13
tri:l=sunday day no-word	-1 -2 -8 9
tri:l=sunday day-none no-word	0 -4 -7 11
tri:l=sunday, day day-none	6 -9 -4 7
tri:l=sunday, day no-word	8 -4 -19 7
tri:l=sunday, day-none no-word	8 -5 -18 8
tri:l=suva, day day-none	0 8 0 -5
tri:l=suva, day no-word	0 15 -7 -5
tri:l=suva, day-none no-word	0 10 -6 -2
tri:l=talks day part:sure	0 0 6 -11
tri:l=tallinn, day day-none	0 -6 -7 12
tri:l=tallinn, day no-word	0 -4 -9 11
tri:l=tallinn, day-none no-word	0 -6 -7 12
tri:l=tariffs day day-none	0 -9 10 0
tri:l=tariffs day no-word	0 -9 10 0
tri:l=tariffs day-none no-word	0 -9 10 0
tri:l=tashkent, day day-none	0 -5 -8 13
tri:l=tbilisi, day day-none	0 -16 18 -1
tri:l=than day no-word	0 -4 -3 9
tri:l=the day day-none	15 9 -11 -20
tri:l=the day day=l3	0 13 -9 -1
tri:l=the day day=l4	0 12 -10 0
tri:l=the day no-word	-20 18 -2 -10
tri:l=the day part:sure	16 9 -21 -4
tri:l=the day sent:sure	-4 17 -8 -7
tri:l=the day-none no-word	-11 7 1 -7
tri:l=the day-none part:sure	17 0 -12 -3
tri:l=the day-none sent:sure	-1 9 -4 -3
tri:l=the day=l4 part:sure	0 9 -8 0
tri:l=there day day-none	0 -10 6 4
tri:l=there day part:sure	0 -15 6 7
tri:l=there day-none part:sure	0 -14 7 8
tri:l=through day day-none	0 -13 -7 19
tri:l=through day no-word	0 0 -10 9
tri:l=through day-none no-word	0 -3 -7 10
tri:l=thursday day no-word	14 -6 2 -11
tri:l=thursday day-none no-word	2 0 4 -10
tri:l=thursday, day day-none	-5 1 8 -16
tri:l=thursday, day no-word	-2 2 3 -11
tri:l=thursday, day-none no-word	-2 2 4 -11
tri:l=till day no-word	0 -4 -10 13
tri:l=to day day-none	-3 9 -15 6
tri:l=to day day=l1	-1 -11 4 10
tri:l=to day day=r2	0 13 -12 0
tri:l=to day no-word	-7 16 -34 13
tri:l=to day part:sure	0 -15 12 4
tri:l=to day-none no-word	-1 9 -10 1
tri:l=to day=l1 no-word	0 -8 -1 12
tri:l=to day=r2 no-word	0 13 -12 0
tri:l=together day day-none	0 12 -9 0
tri:l=tokyo, day day-none	0 1 5 -13
tri:l=tokyo, day no-word	0 -12 22 -19
tri:l=tokyo, day-none no-word	0 0 6 -11
tri:l=tomorrow day day=l0	0 -8 0 9
tri:l=tomorrow, day day=l0	0 12 -10 0
tri:l=town, day no-word	0 -6 -5 11
tri:l=truce day day-none	0 -9 -2 12
tri:l=truce day-none no-word	0 -9 -2 12
tri:l=trump day no-word	0 -8 10 0
tri:l=trump day-none no-word	0 -10 12 0
tri:l=tuesday day day-none	-9 -5 5 3
tri:l=tuesday day no-word	-3 6 5 -10
tri:l=tuesday day prev:sure	-3 -11 0 12
tri:l=tuesday day-none prev:sure	-3 -11 0 12
tri:l=tuesday, day day-none	10 -7 -1 0
tri:l=tuesday, day no-word	3 4 0 -11
tri:l=tuesday, day-none no-word	3 3 0 -11
tri:l=ulaanbaatar, day day-none	0 -10 -6 14
tri:l=ulaanbaatar, day no-word	0 -11 -2 14
tri:l=ulaanbaatar, day-none no-word	0 -10 -6 14
tri:l=until day day-none	-14 9 -15 5
tri:l=until day day=l1	0 -12 0 14
tri:l=until day no-word	-8 10 -13 3
tri:l=until day part:sure	-7 0 -24 17
tri:l=until day-none no-word	-3 22 1 -21
tri:l=until day-none part:sure	-4 -2 -22 18
tri:l=until day=l1 no-word	0 -13 0 13
tri:l=until day=l3 sent:sure	0 -5 12 -5
tri:l=valletta, day no-word	0 17 -7 -11
tri:l=vienna, day day-none	0 -9 13 -5
tri:l=washington day part:sure	-2 -13 13 0
tri:l=washington day-none part:sure	-2 -13 13 0
tri:l=washington, day day-none	0 11 -17 2
tri:l=washington, day day=r3	0 0 6 -10
tri:l=washington, day day=r5	0 -6 9 -2
tri:l=washington, day sent:sure	-5 3 7 -20
tri:l=washington, day-none no-word	0 0 -9 6
tri:l=washington, day=r5 no-word	0 -6 8 0
tri:l=washington/beijing, day no-word	0 13 -10 -1
tri:l=wednesday day day-none	14 -12 1 -2
tri:l=wednesday, day day-none	-6 -9 2 10
tri:l=wednesday, day no-word	-2 6 -27 8
tri:l=wednesday, day prev:sure	-1 -15 14 1
tri:l=wednesday, day-none no-word	-2 4 -24 9
tri:l=wednesday, day-none prev:sure	-1 -15 14 1
tri:l=week, day no-word	0 -9 11 0
tri:l=windhoek, day day-none	0 -4 -10 12
tri:l=york day part:sure	0 -12 8 0
tri:l=york, day sent:sure	0 -6 10 -3
tri:l=york, day-none no-word	0 12 -8 -4
tri:l=· day day-none	11 -1 -1 -13
tri:l=· day no-word	11 -1 -1 -13
tri:l=· day-none no-word	11 -1 -1 -13
tri:l=— day day-none	-5 -2 14 -10
tri:l=— day no-word	-4 5 5 -11
under ahead	5 -4 9 -22
under ahead day	5 -4 9 -22
under gone	-7 -7 15 -6
under gone day	-7 -7 15 -6
v0=agree	-9 -13 12 2
v0=announce	-11 -6 5 5
v0=approve	10 0 -10 -3
v0=be	3 -5 10 -13
v0=begin	12 -4 5 -17
v0=bring	0 10 -6 -1
v0=call	0 14 -10 -1
v0=charge	8 -8 0 3
v0=conclude	-3 -4 -13 20
v0=continue	-3 9 -14 5
v0=declare	0 -6 -4 12
v0=die	0 12 -5 -5
v0=draw	7 -20 15 0
v0=expect	-4 -10 19 -10
v0=expire	0 7 -11 2
v0=extend	0 11 0 -8
v0=fall	8 0 -15 0
v0=get	0 -2 -4 10
v0=have	-19 -6 22 -12
v0=hold	-1 2 5 -10
v0=jump	0 -14 8 7
v0=keep	0 10 -6 -1
v0=land	1 11 -14 -2
v0=lapse	10 0 -4 -8
v0=lay	11 -10 0 -1
v0=leave	-14 2 -6 8
v0=move	-1 -1 10 -9
v0=negotiate	6 -11 0 4
v0=offer	0 -1 -5 10
v0=order	0 14 -13 0
v0=other	-11 -6 10 2
v0=pay	-10 12 -12 3
v0=post	0 4 -13 5
v0=promise	0 24 -20 -2
v0=propose	8 5 -12 0
v0=put	4 -16 12 2
v0=receive	-1 -4 8 -4
v0=recommend	0 15 -13 0
v0=resume	-10 2 2 0
v0=review	0 -9 0 9
v0=rise	-4 10 -12 1
v0=run	3 9 -7 -7
v0=see	-4 -5 11 -7
v0=settle	0 -3 7 -4
v0=sign	-8 8 -9 4
v0=sleep	11 -10 0 0
v0=start	9 -6 9 -20
v0=stay	0 4 -9 4
v0=stop	0 11 -3 -4
v0=strike	0 -3 10 -9
v0=suggest	0 17 -15 0
v0=suspend	-2 8 -9 1
v0=take	0 -17 9 8
v0=tell	-19 0 5 0
v0=threaten	-3 16 -10 0
v0=warn	9 -4 0 -3
v0=write	0 2 5 -12
v1-none	-8 4 4 -7
v1=adopt	0 -1 -9 9
v1=agree	-12 -10 7 4
v1=announce	-10 0 2 0
v1=approve	10 0 -11 -4
v1=begin	18 -11 4 -14
v1=bring	0 11 -6 -1
v1=call	-1 10 -5 -1
v1=clear	0 15 -12 0
v1=collect	0 11 -4 -2
v1=declare	0 -18 3 16
v1=die	0 12 -5 -5
v1=draw	7 -20 15 0
v1=expire	0 7 -12 2
v1=extend	0 19 -4 -12
v1=face	0 9 -2 -5
v1=fall	8 0 -15 0
v1=get	0 -3 -3 10
v1=go	-9 1 1 1
v1=have	-19 -2 17 -11
v1=hold	-2 -9 19 -12
v1=jump	0 -13 8 6
v1=keep	0 9 -16 7
v1=land	-6 23 -16 -2
v1=lapse	10 0 -4 -8
v1=lay	11 -10 0 -1
v1=leave	-14 0 -8 13
v1=lower	0 12 -9 0
v1=move	-1 0 9 -10
v1=negotiate	5 -14 0 8
v1=offer	0 0 -6 10
v1=order	0 16 -14 0
v1=other	-10 -4 6 3
v1=pay	-10 14 -15 3
v1=post	0 6 -14 4
v1=prepare	-4 11 -3 -8
v1=promise	0 24 -20 -1
v1=propose	8 0 -7 -1
v1=put	4 -13 7 2
v1=raise	0 10 -6 0
v1=receive	-5 -7 13 -5
v1=recommend	0 15 -13 0
v1=resume	-10 6 0 -3
v1=rise	-3 9 -11 1
v1=run	2 3 -8 0
v1=see	-5 -10 17 -7
v1=sign	-12 -1 6 -3
v1=sleep	11 -9 0 0
v1=start	13 0 1 -25
v1=stay	0 4 -8 3
v1=strike	0 -9 16 -9
v1=suggest	0 15 -14 0
v1=suspend	-2 10 -11 1
v1=take	0 -16 9 8
v1=tell	-18 -2 7 0
v1=threaten	-1 14 -9 0
v1=warn	9 -4 0 -3
v1=write	-1 7 1 -14
v2-none	-11 11 -2 0
v2=agree	-8 9 0 -6
v2=announce	6 -3 -13 7
v2=be	14 -9 -10 10
v2=call	0 22 -16 -5
v2=charge	-1 17 -9 -3
v2=come	0 10 -1 -11
v2=continue	0 11 -6 0
v2=declare	0 9 -2 -6
v2=discuss	3 -15 0 6
v2=end	-8 17 -1 -12
v2=expire	0 -8 0 10
v2=freeze	0 -12 -3 14
v2=get	0 13 -11 0
v2=go	-8 23 -9 -9
v2=have	-8 -14 15 5
v2=keep	-5 -9 7 6
v2=know	9 -5 0 -1
v2=land	0 -2 -5 9
v2=leave	0 18 -19 -4
v2=levy	0 -11 11 0
v2=make	-9 -5 16 -7
v2=meet	-2 -6 15 -13
v2=move	11 -5 -5 0
v2=negotiate	3 10 -14 -2
v2=other	2 1 8 -28
v2=postpone	0 10 -7 0
v2=put	-3 24 -17 -5
v2=raise	6 7 -13 0
v2=reach	0 12 -5 -4
v2=receive	0 -12 14 0
v2=rise	0 -12 7 5
v2=say	8 -6 -13 8
v2=settle	0 -14 11 0
v2=show	-5 -7 12 0
v2=sign	-1 8 -18 9
v2=sit	5 -17 16 -10
v2=take	2 -13 8 0
v2=write	0 13 -6 -3
vt0=agree past	-7 -14 13 2
vt0=agree perfect	0 -14 13 1
vt0=apply present	0 -3 -6 9
vt0=approve past	0 10 -4 -2
vt0=approve present	11 -11 0 0
vt0=be future	1 -15 14 0
vt0=be modal	-4 17 -11 0
vt0=be past	-7 6 4 -12
vt0=be perfect	4 -4 -11 9
vt0=be pluperfect	0 21 -22 -3
vt0=be present	4 -11 15 -10
vt0=begin future	-8 20 -8 -6
vt0=begin modal	-10 -8 15 0
vt0=begin past	0 -13 14 -1
vt0=begin pluperfect	20 -7 -12 -3
vt0=begin present	10 6 -4 -20
vt0=bring present	0 10 -8 0
vt0=carry present	0 9 -9 0
vt0=charge future	0 -9 0 11
vt0=charge modal	10 -9 0 0
vt0=charge perfect	0 10 -3 -3
vt0=come modal	-5 10 -4 0
vt0=come present	0 4 2 -15
vt0=conclude present	0 -6 -8 14
vt0=confirm future	0 10 -8 0
vt0=confirm modal	0 -12 12 0
vt0=continue present	0 16 -11 -5
vt0=declare past	0 1 -14 9
vt0=die past	0 9 -3 -4
vt0=end past	-4 -4 -5 11
vt0=enter present	0 -9 10 0
vt0=expect past	0 -8 10 0
vt0=fall past	-3 11 -8 0
vt0=fall present	12 -7 -3 0
vt0=get past	0 0 -12 11
vt0=go future	-1 -8 0 10
vt0=go modal	8 3 -9 -6
vt0=go present	-8 3 -9 10
vt0=have past	-6 12 2 -22
vt0=have present	-11 -15 20 0
vt0=hold present	0 14 -11 0
vt0=land past	1 7 -10 0
vt0=lapse present	11 -9 0 0
vt0=leave past	-12 -6 1 12
vt0=leave present	0 19 -20 -1
vt0=meet modal	0 10 -8 -2
vt0=meet pluperfect	13 -27 0 6
vt0=move perfect	0 -9 15 -5
vt0=negotiate past	0 -10 11 0
vt0=offer past	0 -5 -4 11
vt0=other future	0 10 -5 -3
vt0=other modal	0 13 -6 -4
vt0=other past	-12 5 -15 12
vt0=other pluperfect	2 -23 23 -1
vt0=pay present	-3 0 -7 8
vt0=post past	0 4 -13 5
vt0=promise past	0 19 -16 0
vt0=propose past	8 -4 -1 0
vt0=put future	0 -11 12 0
vt0=put past	0 -6 9 -1
vt0=put pluperfect	0 3 -8 4
vt0=receive future	0 -9 9 0
vt0=receive present	0 10 -9 0
vt0=resume future	0 10 -11 0
vt0=resume modal	0 -18 20 0
vt0=resume past	-4 11 2 -15
vt0=return past	0 4 -12 2
vt0=run future	0 10 0 -6
vt0=see modal	0 11 -10 0
vt0=see present	0 -17 18 0
vt0=settle past	0 -3 7 -4
vt0=sign future	0 6 0 -12
vt0=sign past	-6 10 -10 0
vt0=sign pluperfect	0 -6 -3 10
vt0=sign present	0 -14 7 8
vt0=sit future	3 8 -12 0
vt0=sit perfect	10 -12 -4 4
vt0=sit present	-25 -6 12 9
vt0=start modal	18 -17 0 0
vt0=start present	-10 14 0 -8
vt0=stay present	0 9 -9 0
vt0=take future	0 -18 14 5
vt0=take modal	0 22 -21 0
vt0=take past	6 -11 -1 9
vt0=take present	-3 -5 13 -9
vt0=tell past	-15 -4 8 1
vt0=tell pluperfect	0 11 -4 -2
vt0=threaten pluperfect	-1 9 -4 0
vt0=warn past	9 -4 0 -3
vt0=write past	0 1 6 -12
vt1=agree participle	-1 9 -13 4
vt1=agree past	-5 -12 12 0
vt1=agree perfect	0 -19 17 2
vt1=apply present	0 -3 -6 9
vt1=approve past	0 10 -4 -2
vt1=approve present	11 -11 0 0
vt1=ask participle	0 13 -10 0
vt1=be future	1 -13 11 0
vt1=be modal	-4 16 -10 0
vt1=be past	-6 3 6 -12
vt1=be perfect	4 -4 -11 9
vt1=be pluperfect	0 20 -22 -1
vt1=begin future	-8 19 -8 -5
vt1=begin modal	-10 -8 15 0
vt1=begin past	1 -16 16 -1
vt1=begin pluperfect	20 -7 -12 -3
vt1=begin present	10 1 -1 -19
vt1=bring present	0 10 -8 0
vt1=charge future	0 -9 0 11
vt1=charge modal	10 -9 0 0
vt1=charge perfect	0 10 -3 -3
vt1=come modal	-5 10 -4 0
vt1=come present	0 -2 10 -15
vt1=conclude participle	0 16 0 -20
vt1=conclude present	0 -6 -8 14
vt1=confirm future	0 10 -8 0
vt1=confirm modal	0 -12 12 0
vt1=continue present	0 16 -11 -5
vt1=declare past	0 -9 -4 12
vt1=die past	0 9 -3 -4
vt1=end past	-4 -4 -5 11
vt1=enter present	0 -9 10 0
vt1=fall past	-3 11 -8 0
vt1=fall present	12 -7 -3 0
vt1=get past	0 0 -12 11
vt1=go gerund	0 -10 11 0
vt1=go modal	8 3 -9 -6
vt1=go present	-8 3 -9 10
vt1=have past	-6 11 2 -22
vt1=have present	-11 -10 15 0
vt1=hold infinitive	0 -9 9 0
vt1=hold participle	0 -9 13 0
vt1=hold past	0 -9 10 -1
vt1=hold present	0 14 -11 0
vt1=keep infinitive	0 0 -10 9
vt1=land past	-5 15 -9 0
vt1=lapse present	11 -9 0 0
vt1=leave past	-12 -6 1 12
vt1=leave present	0 15 -15 -1
vt1=lose participle	0 -12 13 0
vt1=meet gerund	2 -11 4 5
vt1=meet infinitive	11 -5 -2 0
vt1=meet modal	0 10 -8 -2
vt1=meet pluperfect	13 -27 0 6
vt1=move perfect	0 -9 15 -5
vt1=negotiate past	0 -10 11 0
vt1=offer past	0 -5 -4 11
vt1=other future	0 10 -5 -3
vt1=other modal	0 13 -6 -4
vt1=other past	-12 4 -14 12
vt1=other pluperfect	2 -19 17 0
vt1=post past	0 4 -13 5
vt1=promise past	0 19 -16 0
vt1=propose past	8 -4 -1 0
vt1=put pluperfect	0 3 -8 4
vt1=reach participle	0 -15 11 5
vt1=receive future	0 -9 9 0
vt1=receive present	0 10 -9 0
vt1=resume future	0 10 -11 0
vt1=resume modal	0 -18 20 0
vt1=resume past	-4 11 2 -15
vt1=return past	0 4 -12 2
vt1=run future	0 10 0 -6
vt1=see present	0 -17 18 0
vt1=settle past	0 -3 7 -4
vt1=sign future	0 6 0 -12
vt1=sign participle	0 -10 23 -21
vt1=sign past	-6 10 -10 0
vt1=sign pluperfect	0 -6 -3 10
vt1=sign present	0 -14 7 8
vt1=sit future	3 8 -12 0
vt1=sit perfect	10 -12 -4 4
vt1=sit present	-25 -6 12 9
vt1=start gerund	7 2 -12 -3
vt1=start modal	18 -17 0 0
vt1=start present	-10 14 0 -8
vt1=stay present	0 9 -9 0
vt1=strike participle	0 -6 7 0
vt1=take future	0 -18 14 5
vt1=take modal	0 22 -21 0
vt1=take past	6 -12 -1 10
vt1=take present	-3 -5 13 -9
vt1=tell past	-15 -5 9 1
vt1=warn past	9 -4 0 -3
vt1=write past	0 1 6 -12
vt2=be present	7 1 -12 0
vt2=bring past	0 -9 11 0
vt2=call past	0 17 -15 0
vt2=carry infinitive	0 -6 -13 16
vt2=come past	-7 17 -8 -4
vt2=come present	0 -5 8 0
vt2=declare past	0 9 -2 -6
vt2=expire present	0 -9 0 10
vt2=extend infinitive	0 -1 -5 9
vt2=freeze infinitive	0 -12 -3 14
vt2=get present	0 9 -8 0
vt2=go infinitive	0 16 -10 -3
vt2=go past	0 8 -4 0
vt2=have past	-2 -6 9 0
vt2=have present	-4 -9 7 5
vt2=leave infinitive	0 9 -6 -2
vt2=leave participle	3 20 -18 -10
vt2=leave past	0 -9 2 7
vt2=make infinitive	-4 -4 10 -3
vt2=meet gerund	-4 -7 14 -4
vt2=meet present	4 -7 5 -5
vt2=other modal	0 -8 9 0
vt2=other past	-2 -13 18 -2
vt2=other perfect	12 3 -15 -2
vt2=other pluperfect	-2 10 0 -9
vt2=pay perfect	0 -8 10 0
vt2=pay present	-1 26 -16 -5
vt2=say past	1 -10 0 9
vt2=show present	-3 -4 9 0
vt2=sign past	0 8 -6 -2
vt2=sit future	0 -12 13 0
vt2=sit past	0 -17 17 -2
vt2=suspend infinitive	0 -8 13 -5
vt2=take infinitive	0 -11 12 0
vt2=take past	5 -16 7 2
vt2=take present	0 15 -11 0
vt2=write past	0 11 -6 -2
words=0	3 -10 0 10
words=2	-2 1 6 -11
words=3	-13 9 2 -10
words=4	-5 9 -7 0
year	-23 12 -20 17`;
