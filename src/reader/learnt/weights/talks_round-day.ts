// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-17 18 -3 -11
a:'s	-10 -4 10 -1
a:'s <level>	10 -15 7 0
a:'s <number>	0 8 -6 0
a:'s commerce	3 -17 -4 16
a:'s meet	-4 -5 14 -7
a:'s minister	0 -6 10 -2
a:'s new	0 -10 12 0
a:'s turn	0 -14 15 0
a:'s visit	0 12 -9 0
a:*	0 10 -6 0
a:-	0 -15 19 -5
a:.	-8 12 -6 -5
a:<agent>	3 6 -17 7
a:<day-ahead>	21 16 -31 -12
a:<day-ahead> .	26 11 -41 -5
a:<day-gone>	33 -12 3 -39
a:<day-gone> .	15 1 -6 -16
a:<day-today> .	2 3 0 -13
a:<day-today> the	0 -8 10 0
a:<gate>	-9 -16 14 12
a:<goods-amount>	0 0 -9 8
a:<goods>	11 0 -9 0
a:<level-noun>	-12 11 -2 -2
a:<level>	-3 24 -13 -15
a:<level> .	-9 14 -19 9
a:<level> and	-1 13 -7 0
a:<level> in	0 14 -8 0
a:<level> to	0 -7 -10 15
a:<money>	11 -21 7 5
a:<money> of	15 -14 0 1
a:<month-ahead>	0 11 -8 0
a:<month-gone>	0 11 -1 -14
a:<name> 's	12 -37 17 14
a:<name> .	-12 -13 20 -2
a:<name> and	2 -4 -5 9
a:<name> end	0 -13 19 -6
a:<name> had	0 -4 10 -3
a:<name> in	-2 10 -1 -2
a:<name> levy	0 -9 11 0
a:<name> on	0 17 -13 -3
a:<name> president	0 9 -8 0
a:<name> side	0 12 -11 0
a:<name> to	0 11 -4 -5
a:<name> trade	0 -16 21 -3
a:<name> treasury	0 9 -4 -2
a:<not>	-3 7 -11 3
a:<number> .	-13 -3 11 1
a:<number> <quality>	0 10 -6 0
a:<number> and	-6 -4 12 -4
a:<number> minute	0 -10 11 0
a:<number> the	8 -11 3 -1
a:<number> to	4 -11 8 -1
a:<office>	-29 0 10 0
a:<office> .	-5 7 -7 2
a:<office> <person>	0 -12 0 13
a:<office> of	0 -20 11 8
a:<organisation>	-4 21 -15 -2
a:<organisation> 's	0 18 -17 0
a:<organisation> by	0 -9 11 0
a:<organisation> publish	9 -8 0 0
a:<person>	-22 0 2 8
a:<person> .	-5 -11 12 1
a:<person> agree	0 -9 12 -2
a:<person> and	5 -30 13 15
a:<person> announce	-1 10 -6 0
a:<person> for	-2 -11 10 2
a:<person> had	8 4 -5 -12
a:<person> in	-5 9 0 -12
a:<person> is	0 -9 12 0
a:<person> on	-8 14 -10 0
a:<person> sign	0 19 -12 -6
a:<person> sit	0 -12 13 0
a:<quality>	13 -20 8 2
a:<quality> and	0 -8 0 5
a:<quality> product	-1 -8 0 11
a:<quality> rice	11 -10 0 0
a:<quality> side	-1 -13 7 7
a:<quality> time	-1 10 -3 -1
a:<seat>	2 -4 7 -7
a:<seat> .	4 -15 27 -29
a:<seat> and	-5 13 -2 -4
a:<seat> had	0 9 -4 -2
a:<seat> publish	0 -11 11 0
a:<seat> the	-3 0 9 -8
a:<seat> time	0 5 -10 3
a:<seat> with	0 0 -8 11
a:<sender>	-5 19 -8 -8
a:<span>	12 0 -19 8
a:<span> .	4 -27 25 -5
a:<span> from	-3 12 -8 -1
a:<span> in	0 16 -19 1
a:<span> of	15 -13 -1 1
a:<span> to	0 -2 -9 11
a:<v-bear>	-16 0 15 -11
a:<v-begin>	-3 4 1 -12
a:<v-buy>	-1 19 -34 2
a:<v-down>	9 5 0 -29
a:<v-lack>	0 -12 9 4
a:<v-propose>	-3 6 0 -8
a:<v-return>	-6 16 -5 -5
a:<v-say>	12 0 -14 4
a:<v-sell>	3 3 -8 0
a:<v-target>	-11 14 2 -15
a:<v-threaten>	-2 3 8 -10
a:<v-up>	6 4 -14 1
a:a	-21 1 0 9
a:a <level>	0 -10 6 5
a:a <span>	3 -2 -14 7
a:a date	0 7 -11 4
a:a deal	-2 -16 14 3
a:a dispute	-4 -10 8 4
a:a further	0 -13 12 0
a:a hotel	0 4 -9 1
a:a list	0 -15 7 8
a:a pause	0 -16 17 0
a:a plan	-3 11 -2 -5
a:a preliminary	0 -11 5 4
a:a signature	0 20 -2 -16
a:a sixth	0 12 -10 0
a:a state	9 -4 -6 2
a:a tariff	0 5 1 -12
a:a telephone	0 -7 9 0
a:a television	0 -4 -6 10
a:a third	-2 19 -9 -9
a:a trade	-8 -8 21 -7
a:about	15 -2 -5 -7
a:account	4 -14 -6 14
a:account of	4 -13 -6 14
a:act	0 -5 -4 9
a:additional	-6 0 -10 9
a:additional tariff	-1 -8 0 11
a:after <span>	0 -22 -3 24
a:after a	10 4 -1 -13
a:after all	0 14 -11 0
a:afternoon	2 -9 -8 13
a:afternoon .	0 -12 1 10
a:afternoon the	2 -9 -5 9
a:again in	-3 -2 9 -2
a:against	0 -3 -5 9
a:ago	0 -13 14 0
a:agree	0 6 2 -13
a:agree in	0 -15 18 -2
a:agree on	5 9 0 -14
a:agreement	-15 -6 17 -2
a:agreement with	0 -23 23 0
a:aire	0 -8 12 -2
a:all	6 -21 17 0
a:all .	0 12 -8 -1
a:also	0 11 -8 0
a:ambassador	15 0 -11 -5
a:an	-16 0 -1 10
a:an additional	-1 -4 -6 11
a:an hour	0 -17 21 -2
a:and	30 -20 5 -10
a:and <day-gone>	25 -17 -11 -3
a:and <day-today>	10 -4 -4 0
a:and <level>	0 8 -4 0
a:and <name>	0 -7 -8 18
a:and <person>	0 -19 6 14
a:and <seat>	-2 16 -5 -6
a:and agree	0 -8 9 0
a:and come	-5 11 0 -5
a:and end	14 -9 -1 -2
a:and is	-2 13 -10 0
a:and last	-15 16 -13 4
a:and leave	9 -10 -3 4
a:and meet	-7 17 -13 0
a:and of	0 -11 11 0
a:and on	16 -16 1 -7
a:and stay	11 -6 -6 0
a:and the	-1 -27 36 -12
a:and to	-2 13 -3 -3
a:and was	0 -8 9 0
a:and we	1 -11 12 -4
a:and will	8 -5 3 -5
a:announce	5 0 -17 12
a:announce <level>	10 -5 -3 0
a:another <span>	-4 -5 8 0
a:any	-3 -4 10 -1
a:anybody	0 -10 0 10
a:approve	0 10 -6 0
a:arrangement	-2 -7 18 -13
a:as	4 4 -20 6
a:as plan	9 -5 -3 0
a:asean	3 9 -12 0
a:aside	0 10 -9 0
a:ask	-2 -4 11 -5
a:at	4 3 0 -15
a:at <level>	0 -2 11 -12
a:at a	9 -3 3 -11
a:at an	-1 -7 11 0
a:at lancaster	0 9 0 -5
a:at noon	3 1 -19 10
a:at the	-2 -5 0 8
a:away	0 -11 3 9
a:back	7 -2 -5 0
a:back to	2 -11 8 0
a:be	-2 8 -4 -3
a:be <number>	0 10 -5 0
a:become	0 11 -9 0
a:been	0 9 -15 6
a:before	-14 17 -9 0
a:bessent	0 9 -4 -2
a:better	0 9 -7 0
a:between	0 5 4 -20
a:between the	8 -4 0 -3
a:body	0 10 0 -7
a:both	-10 10 7 -14
a:both side	-4 20 -4 -12
a:bridge	-6 -3 10 0
a:brief	0 -6 -7 13
a:bring	-2 -3 10 -7
a:bueno	0 -8 12 -2
a:bueno aire	0 -8 12 -2
a:busan	-6 2 6 -11
a:busan .	-1 -6 11 -1
a:by	-31 21 -10 -4
a:by <office>	0 -11 16 -6
a:by <person>	0 -9 1 10
a:by <span>	-3 2 11 -15
a:by the	0 2 -15 14
a:call	-4 16 -9 -11
a:call .	0 7 -5 0
a:call a	0 11 -8 -1
a:call off	0 13 -12 0
a:can	0 -6 -4 10
a:canola	0 0 6 -9
a:car	16 -16 5 -7
a:ceasefire	-1 22 -12 -8
a:cheese	0 13 -12 0
a:chip	0 12 -8 -2
a:close	10 9 -6 -15
a:closed	0 4 -9 3
a:coal	0 -15 0 14
a:cocoa	0 9 -6 0
a:coffee	17 -9 -6 -5
a:come	1 11 -11 -7
a:come .	10 -9 0 0
a:commerce	1 -8 -7 11
a:commerce minister	4 -10 0 3
a:commerce ministry	0 -8 -1 11
a:company	0 13 -7 0
a:complete	0 -12 14 0
a:complete the	0 -7 8 0
a:conclude	0 2 -16 11
a:consensu	0 10 -13 1
a:consultation	0 7 0 -11
a:continue	0 -10 4 7
a:continue .	0 -6 0 9
a:control	0 14 -10 -1
a:control on	0 9 -6 0
a:conversation	0 -19 7 13
a:cork	0 -3 -6 9
a:cost	-2 13 -3 -3
a:country	6 -13 14 -11
a:country .	11 -7 -2 0
a:custom	-9 -1 9 0
a:custom house	-6 -2 10 0
a:cut	15 -7 -1 -7
a:cut on	9 -8 0 0
a:day	-11 28 -19 -4
a:day .	0 12 -6 -6
a:day of	-7 11 -14 3
a:deadline	0 12 -7 0
a:deal .	0 -6 11 -5
a:delegation	11 -2 -13 5
a:demand	0 -9 12 -3
a:did	-4 7 -10 2
a:dinner	8 -14 2 2
a:do	5 -22 24 -10
a:do so	10 -16 7 0
a:document	0 -13 16 -4
a:doe	0 -16 10 9
a:doe not	0 -18 11 10
a:done	0 -18 -3 22
a:down	-5 12 -2 -9
a:duty	0 0 -10 11
a:duty of	-3 16 -6 -4
a:each	10 6 -19 -1
a:each other	-5 15 -8 -3
a:each side	9 -10 0 2
a:earth	0 18 -13 -3
a:economic	5 -8 9 -8
a:economy	-2 -8 12 0
a:edition	0 9 0 -6
a:effect	0 -2 8 -6
a:end	13 -6 0 -1
a:end of	5 -15 -5 13
a:evening	7 -17 -7 17
a:evening <person>	-8 -2 -2 11
a:evening in	-2 -8 14 -3
a:event	13 -11 0 0
a:expire .	0 -7 0 10
a:export	0 8 -6 0
a:fact	0 19 -14 -2
a:fact sheet	0 18 -14 -2
a:fail	0 -10 10 0
a:failed to	7 7 -4 -10
a:fall	0 10 -5 0
a:fentanyl	0 12 -9 0
a:fifth	0 15 -11 -4
a:final	-2 16 -11 -3
a:finish	8 -14 -8 12
a:finished	0 9 -8 0
a:first	11 9 -14 -11
a:for	10 -14 10 -3
a:for <day-ahead>	0 -12 7 5
a:for <name>	-2 11 0 -6
a:for <number>	-6 -1 10 -2
a:for <quality>	6 6 -14 -3
a:for <span>	13 15 -12 -26
a:for about	0 -9 10 0
a:for an	0 -12 10 4
a:for another	-4 -17 20 0
a:for tariff	9 -9 0 0
a:for what	0 -9 11 -4
a:force	0 9 -4 -3
a:foreign	0 5 -9 3
a:found	0 -9 -3 14
a:four	-2 26 -18 -6
a:fourth round	2 -17 2 10
a:framework	-2 -19 0 22
a:framework of	0 -13 11 0
a:freeze	0 -7 -4 12
a:from	-40 15 -11 8
a:from <day-ahead>	-10 6 3 -7
a:from <day-gone>	-1 11 -8 0
a:from <level>	0 -16 4 15
a:from <person>	0 -11 0 12
a:from a	0 -9 0 9
a:further	-1 -6 9 0
a:gave	-3 20 -14 0
a:geneva .	0 -9 -9 15
a:get	0 19 -17 0
a:go on	-1 -20 16 8
a:good at	0 -6 9 -1
a:great	-6 9 0 -7
a:great hall	-5 17 -9 -6
a:guest	0 11 -8 0
a:gyeongju	-1 -2 11 -5
a:had	0 13 -12 -4
a:had been	0 13 -11 0
a:had not	0 14 -9 -3
a:half	0 13 0 -12
a:hall	-7 25 -16 -10
a:hall .	0 13 -10 -1
a:has	3 -12 0 12
a:has been	5 0 -20 12
a:have	0 -17 25 -17
a:have pay	0 -9 10 0
a:having	0 21 -17 -3
a:he	3 4 -1 -10
a:he and	0 -10 11 0
a:he meet	0 -10 10 0
a:he say	0 -8 -3 12
a:he see	0 -17 19 0
a:he was	0 12 -9 0
a:here	-6 25 -24 0
a:higher	0 0 -12 9
a:higher duty	0 -4 -7 11
a:his	-18 2 3 0
a:his country	0 -6 10 -1
a:hold	0 8 0 -8
a:home	-12 23 -24 3
a:home .	-2 -1 -5 10
a:hope	0 -6 9 -1
a:hotel	4 6 -11 -1
a:hour	0 3 3 -9
a:hour and	0 -10 15 -2
a:house	-9 8 0 -1
a:house .	0 14 -5 -7
a:how	-6 1 -17 20
a:how the	0 14 -12 -1
a:how to	-2 -1 -16 19
a:i	-1 21 -12 -6
a:in	-12 -27 27 6
a:in <name>	0 12 -10 -1
a:in <seat>	12 -4 -12 10
a:in <span>	0 11 -6 -2
a:in geneva	9 -10 8 -5
a:in his	0 -16 5 8
a:in its	0 14 -4 -8
a:in kuala	0 -5 8 0
a:in madrid	6 -3 -10 7
a:in new	8 -10 -4 6
a:in stockholm	-6 -1 -7 15
a:in the	-10 14 -4 -6
a:in their	-1 13 -6 -7
a:interview	0 -3 -8 11
a:into	-6 29 -13 -10
a:into <quality>	-4 12 -4 -1
a:investigation	-2 9 -2 0
a:is	0 9 0 -17
a:is <level>	0 10 -7 0
a:is <number>	-2 12 -4 0
a:is a	0 -14 6 8
a:is at	0 -11 14 0
a:is the	0 8 -6 -1
a:is to	-1 12 -7 -2
a:it	1 -12 4 10
a:it 's	-1 8 -3 0
a:it .	-8 -11 15 3
a:it had	0 10 -2 -7
a:it has	9 -12 -4 7
a:it was	-13 -11 18 0
a:it would	0 8 -3 0
a:its	-12 49 -42 -7
a:joint fact	0 10 -7 0
a:keep	0 -9 0 12
a:keep the	0 -7 -5 13
a:kuala	0 -5 9 0
a:kuala lumpur	0 -5 9 0
a:last .	0 -19 4 15
a:last <span>	-1 9 -3 0
a:last day	-11 9 -9 5
a:later	0 -1 -7 10
a:law	0 18 -11 -3
a:leader	-6 0 10 -8
a:leave	6 -9 -6 11
a:leave the	0 -15 17 0
a:less	-1 7 1 -9
a:level	0 -13 10 0
a:levy	-3 -13 6 10
a:levy <level>	0 -10 10 0
a:list of	0 1 -10 7
a:longer	-1 4 -10 5
a:look	0 -10 12 0
a:lower	0 8 0 -10
a:lumpur	0 -5 9 0
a:machine	0 -19 20 0
a:madrid	6 -3 -10 7
a:main	13 -12 -1 0
a:make	-11 -4 16 -9
a:make a	-6 -4 12 -4
a:make with	0 11 -9 0
a:man	11 -5 -3 -2
a:market	0 -15 8 6
a:may	0 13 -9 0
a:me	0 11 -8 -1
a:mean to	8 1 -11 0
a:measure	0 15 -8 -5
a:meet	-2 -8 17 -15
a:meet <person>	-9 14 -5 -5
a:meet in	10 -23 13 0
a:mention	0 -8 0 10
a:mention it	0 -9 0 10
a:minister	1 -25 18 2
a:minute	-3 -2 11 -6
a:minute past	0 10 -8 0
a:month	0 8 0 -12
a:more	-10 -5 0 15
a:more than	-1 0 -10 12
a:morning	22 3 -29 0
a:morning .	9 -7 8 -10
a:morning <person>	9 -10 -6 5
a:morning in	8 9 -14 -8
a:most <quality>	0 13 -12 0
a:move	11 0 -7 -6
a:name	0 11 -6 -1
a:nation	15 -21 2 0
a:nearly	0 -5 12 -6
a:negotiate	0 6 -8 0
a:negotiation on	0 -9 -4 13
a:negotiation with	0 -6 11 -5
a:neither	0 13 -5 -5
a:new date	0 -11 7 3
a:new york	8 -11 -4 6
a:next week	-2 -3 10 -3
a:night	-28 -3 -5 18
a:night <person>	0 -9 11 -2
a:night to	0 -9 10 0
a:nobody	0 0 -9 7
a:noon	7 -12 -9 14
a:not .	-2 -7 10 0
a:not come	7 0 -11 0
a:not mention	0 -9 0 10
a:nothing	-6 35 -25 -6
a:nothing .	0 10 -2 -3
a:notice	0 10 -3 -2
a:number	-5 17 0 -11
a:number .	0 14 -8 -5
a:of <level>	-8 11 -8 0
a:of <month-gone>	0 11 -9 0
a:of <person>	-8 10 -8 2
a:of <quality>	0 11 0 -7
a:of <span>	12 -10 -6 5
a:of a	-9 -9 0 16
a:of an	0 -13 15 0
a:of busan	0 8 -8 0
a:of commerce	0 10 -2 -4
a:of duty	0 -13 0 13
a:of good	15 -14 -7 5
a:of his	0 -12 14 -3
a:of last	1 -15 9 1
a:of negotiation	0 -5 11 -5
a:of talk	7 2 0 -12
a:of tariff	-7 18 -8 -4
a:of the	0 7 -8 0
a:of their	-11 -4 7 4
a:of them	-2 10 -5 0
a:of two	0 -13 12 0
a:of what	0 -7 -2 11
a:off .	-1 9 -3 -2
a:off by	0 12 -10 0
a:off the	0 -13 0 12
a:offer	-1 24 -16 -7
a:on	7 -2 4 -11
a:on .	0 12 -11 0
a:on <day-ahead>	7 32 -43 -16
a:on <day-gone>	3 0 7 -20
a:on <day-today>	-9 26 -17 -2
a:on <money>	0 -11 5 7
a:on <number>	0 -7 12 -1
a:on <quality>	15 -17 1 4
a:on a	0 -8 12 -2
a:on an	0 -8 -1 10
a:on each	8 0 -10 0
a:on how	-1 -13 -2 15
a:on its	0 10 -8 0
a:on rare	0 19 -18 0
a:on the	0 9 6 -22
a:once .	10 -5 -2 0
a:once more	-2 -7 13 -1
a:one	3 -10 -8 17
a:one of	0 -1 -7 9
a:open	0 3 5 -11
a:opened	0 20 -10 -6
a:or	-9 26 -19 0
a:order	0 1 -24 12
a:other	-11 5 0 0
a:our	-9 6 0 -2
a:out	-12 6 -11 10
a:out .	0 -7 12 -4
a:out the	0 13 -5 -7
a:over	-24 15 1 -9
a:own	-3 -8 17 -9
a:package	0 0 8 -8
a:palm	0 -11 15 -4
a:paragraph	0 -8 -1 10
a:part of	0 -8 0 8
a:party	0 11 -5 -4
a:pass	0 11 -5 -3
a:past	-1 13 -11 -1
a:pause	-2 -7 11 0
a:pay	2 4 -11 0
a:pay <level>	-1 21 -11 -3
a:pay <number>	8 -9 -10 8
a:pay it	0 -11 12 0
a:peace	5 0 -10 2
a:place	0 -12 11 4
a:plan	6 7 -12 -7
a:plan .	9 -5 -3 0
a:postpone	0 12 -9 0
a:preliminary	0 -11 5 4
a:president	4 -21 2 19
a:probably	6 2 -9 0
a:produced	0 -2 11 -4
a:product	-2 -9 -7 16
a:progress	0 -10 4 4
a:proposal	-8 -1 11 -4
a:publish a	0 13 -9 -1
a:publish its	0 -4 -4 9
a:publish the	9 -11 6 -2
a:purchase	0 11 -7 -5
a:put	-7 10 0 -6
a:raise	5 11 -14 -2
a:rare	0 18 -13 -3
a:rare earth	0 17 -13 -2
a:rate	0 14 -2 -8
a:reach	0 23 -9 -14
a:reach in	0 13 0 -11
a:receive	0 -16 18 0
a:receive <person>	0 -11 13 0
a:record	9 0 -8 0
a:reserved	-3 -10 4 5
a:result .	-8 11 0 -2
a:return	0 18 -5 -13
a:rice	10 0 -9 -1
a:rise	0 -9 3 7
a:rise to	0 -11 11 0
a:room	-1 15 -9 -4
a:round in	2 4 -11 3
a:round of	-21 4 13 -8
a:rule	0 -17 14 4
a:run	-5 22 -13 -4
a:run until	0 11 -11 0
a:salt	0 10 -8 0
a:same	-5 8 2 -15
a:save	-1 -2 -4 9
a:save a	-1 -4 -4 11
a:say it	0 14 -12 0
a:say on	5 -1 -10 3
a:scott	0 9 -4 -2
a:scott bessent	0 9 -4 -2
a:second	-12 -16 19 7
a:second round	-9 -19 19 6
a:secretary scott	0 9 -4 -2
a:sell	0 -11 4 7
a:seoul	-5 10 -1 -3
a:settle	0 -14 11 0
a:settle the	0 -11 15 -4
a:sheet	0 27 -20 -6
a:sheet on	0 10 -7 0
a:ship	7 5 -11 -2
a:ship .	0 8 -8 0
a:shook	0 -12 17 -4
a:shook hand	0 -12 17 -4
a:shrimp	-2 -3 -4 10
a:side	0 10 -6 -5
a:side .	-3 14 -10 0
a:sideline	6 -11 0 0
a:sign	-1 -2 -6 10
a:sign .	0 -5 -3 8
a:sign a	0 -14 16 -1
a:sign an	0 11 -5 -4
a:sign the	0 0 -16 10
a:sign two	0 -3 -9 11
a:signature	-1 18 -15 -4
a:signature .	0 9 -3 -4
a:since	8 -17 14 -12
a:since <month-gone>	-4 -5 13 -5
a:since the	12 -11 0 0
a:some	0 8 -7 0
a:soybean	0 -5 -5 10
a:spanish	0 -4 -5 10
a:spanish capital	0 -4 -5 10
a:speak	0 12 -22 9
a:spoke	-1 5 0 -8
a:spoke by	0 -9 11 0
a:standstill	0 -2 -7 10
a:state	8 -5 -8 6
a:state visit	9 -2 -9 2
a:statement	0 15 0 -14
a:stay	19 -11 -8 -2
a:still	-1 -8 2 8
a:still pay	0 -9 0 10
a:stockholm	6 -9 -11 14
a:stop	0 -11 6 6
a:sugar	-1 5 -18 8
a:summit .	0 16 -14 -1
a:summit in	-1 -18 24 -4
a:suspension	0 -15 0 14
a:suspension of	0 -18 3 15
a:table	0 -12 0 10
a:take	0 -10 12 -1
a:take effect	0 -11 13 0
a:talk	-2 14 1 -23
a:talk .	6 -2 11 -22
a:talk at	0 10 -3 -5
a:talk in	2 0 -13 8
a:talk on	-12 -1 5 6
a:talk since	0 -11 11 -4
a:talk with	-8 10 5 -14
a:tariff .	-6 -3 14 -5
a:tariff cut	9 -8 0 0
a:tariff on	3 -10 10 -4
a:team	4 -17 4 6
a:telephone	-1 -21 26 -5
a:telephone call	0 -11 12 0
a:television	5 -10 -11 12
a:term of	0 -12 13 0
a:text	0 -10 5 5
a:than	-8 9 -4 0
a:than two	0 14 -11 0
a:that	13 -11 0 2
a:that <name>	7 -11 10 -8
a:that he	8 7 -16 -5
a:that it	0 -11 1 10
a:that the	5 7 -21 1
a:the	-5 17 -7 -16
a:the <name>	-1 8 2 -19
a:the <office>	-9 -9 19 -10
a:the <organisation>	0 9 -11 0
a:the <person>	-14 -3 12 0
a:the <quality>	-2 -9 15 -3
a:the <seat>	-3 -22 32 -14
a:the bridge	-5 -4 11 0
a:the day	0 9 -3 -2
a:the delegation	8 -2 -11 6
a:the duty	9 4 -13 0
a:the economic	7 -11 2 0
a:the end	-1 -5 -6 13
a:the first	5 0 0 -8
a:the framework	0 -13 12 0
a:the great	-5 17 -9 -6
a:the higher	0 -3 -7 10
a:the meet	-1 11 -15 3
a:the morning	-1 18 -15 0
a:the one	0 -5 11 -2
a:the other	0 -7 10 0
a:the president	0 -10 13 -1
a:the same	-5 8 2 -15
a:the second	-11 -19 24 2
a:the sideline	6 -11 0 0
a:the sixth	-1 -11 10 3
a:the spanish	0 -4 -5 10
a:the summer	0 -6 8 0
a:the suspension	0 -17 2 15
a:the table	2 -7 -9 11
a:the tariff	-11 0 5 0
a:the telephone	0 -12 12 0
a:the three	0 -2 -10 11
a:the trade	0 22 -11 -12
a:the truce	-9 2 16 -23
a:the two	20 -21 12 -12
a:their country	0 -8 10 0
a:their dispute	0 10 -4 -5
a:their duty	0 0 7 -10
a:their president	0 -5 -16 19
a:their tariff	0 7 -12 4
a:their trade	-4 7 -2 0
a:their truce	-4 11 -3 -4
a:them	-5 14 -5 -3
a:them .	-5 10 0 -3
a:there	-9 9 -14 6
a:there 's	0 -9 0 10
a:therefore	0 -11 12 0
a:they	-18 -15 3 22
a:they had	0 -5 -16 17
a:thi	1 -14 11 0
a:thi week	6 -5 -10 7
a:thi year	0 -16 19 0
a:third	-3 12 -7 -2
a:third round	-2 9 -6 0
a:threaten	0 12 -10 0
a:three	-12 4 -2 2
a:through	11 -4 -1 -4
a:tiktok	0 -8 0 10
a:timber	0 -7 9 -1
a:time	-8 -8 16 -2
a:time .	-1 8 -11 2
a:to	10 -9 16 -24
a:to <day-gone>	14 -7 -7 0
a:to <level>	-4 0 -6 12
a:to <name>	2 -21 15 2
a:to <person>	0 10 -8 0
a:to a	3 1 4 -16
a:to agree	6 0 -12 4
a:to ask	0 -8 10 0
a:to be	-5 22 -12 -10
a:to carry	0 -8 -13 17
a:to come	0 9 -6 0
a:to complete	0 -12 14 0
a:to cut	9 -8 0 0
a:to decide	0 -12 3 7
a:to discuss	3 0 -9 5
a:to do	0 -12 15 -1
a:to freeze	0 -9 -3 13
a:to keep	0 -13 6 5
a:to let	0 -4 12 -6
a:to make	-6 -4 12 -4
a:to save	-1 -2 -3 9
a:to stop	0 -8 12 -4
a:to suspend	0 0 11 -12
a:to take	0 -8 10 0
a:to the	19 19 -35 -14
a:to wait	0 -12 12 0
a:together	0 -9 12 -7
a:together with	0 9 -7 0
a:too	0 9 -3 -3
a:trade	-7 9 5 -13
a:trade .	11 -4 -7 0
a:trade agreement	-10 1 8 -5
a:trade and	0 11 0 -8
a:trade deal	0 16 -10 -4
a:trade truce	-1 13 -8 -3
a:treasury	0 9 -4 -2
a:treasury secretary	0 9 -4 -2
a:truce	-14 9 7 -12
a:truce .	0 23 -18 -6
a:truce between	-1 3 6 -11
a:truce in	-3 -11 6 7
a:truce of	-5 13 2 -15
a:truce on	0 -13 8 5
a:truce over	0 -6 15 -9
a:truce with	0 16 -3 -13
a:tuna	0 17 -9 -7
a:two	8 -16 2 7
a:two country	11 -16 8 0
a:two hour	-4 12 -5 -1
a:two president	7 -16 8 0
a:two round	0 10 -8 0
a:under	-8 18 -6 -8
a:understanding	0 4 -9 2
a:until	5 1 -10 0
a:until <day-ahead>	10 -4 -7 3
a:up	-14 -5 20 -7
a:up .	-4 -17 17 2
a:up a	-2 -4 9 0
a:up to	0 11 -6 0
a:use	0 -2 -7 9
a:visit	14 -3 -15 5
a:visit .	-11 12 -8 4
a:visit of	-5 -15 7 12
a:vote	0 9 -3 -2
a:wait	0 -11 12 0
a:war	-8 3 8 -11
a:was	-3 6 0 -10
a:was <level>	0 15 -13 0
a:was <number>	0 22 -16 -1
a:was to	0 12 -9 -1
a:we	0 -12 13 -3
a:week .	3 3 -10 0
a:well .	0 -4 0 8
a:what	-11 9 -6 1
a:what <person>	0 3 -14 7
a:what their	0 -4 -7 12
a:when	0 12 -10 0
a:whether	-3 5 -16 8
a:whether a	0 -13 0 13
a:why	0 10 0 -7
a:will	5 -14 6 3
a:will be	-9 -8 9 4
a:will not	7 -1 -7 0
a:will pay	9 -7 0 0
a:window	10 -7 -1 0
a:with	-4 -6 9 -2
a:with <name>	11 -11 10 -5
a:with <office>	0 8 -23 13
a:with <person>	-1 -20 28 -15
a:with a	-10 -11 5 12
a:with both	0 17 0 -16
a:with the	-17 10 0 -1
a:without	-1 -10 11 3
a:without the	0 -10 8 1
a:worth	-2 -4 -4 10
a:worth <money>	-1 -8 0 11
a:would do	10 -13 2 0
a:write	-2 20 -11 -5
a:year	0 -10 20 -14
a:york	8 -11 -4 6
a:york .	8 -14 -1 7
a:you	0 -6 13 -7
a:|	0 -6 10 -1
b:" <person>	-3 0 8 -10
b:" a	9 -9 2 -3
b:" and	0 11 -1 -7
b:" he	0 -2 -6 9
b:" i	0 0 -12 9
b:" in	0 -5 11 -4
b:" mr	0 12 -3 -6
b:" my	0 -3 -5 10
b:" on	0 -25 13 16
b:" the	0 15 -8 -3
b:" they	0 -9 0 10
b:" we	-1 14 -4 -4
b:&	9 -9 6 -8
b:& p	9 -11 7 -7
b:' meet	0 -6 8 0
b:'s	16 0 -1 -14
b:'s <person>	1 -15 11 1
b:'s cabinet	0 -7 10 0
b:'s commerce	-4 13 -4 -6
b:'s custom	0 9 -5 0
b:'s economy	0 10 -4 -3
b:'s foreign	9 -10 3 -2
b:'s government	0 -7 9 0
b:'s negotiator	3 -9 -6 11
b:'s own	0 9 -6 0
b:'s prime	0 -5 -4 12
b:'s state	0 -17 15 1
b:'s talk	0 -10 16 -6
b:'s trade	0 -26 26 0
b:'s vice	0 -9 6 2
b:)	-3 0 -11 14
b:*	5 11 -14 -4
b:+	0 9 -8 0
b:,	-8 3 1 -2
b:, <level>	10 -20 6 6
b:, <name>	13 -8 -16 16
b:, <number>	0 -1 -7 8
b:, <office>	-1 16 -20 0
b:, <organisation>	13 -10 -1 0
b:, <person>	-18 5 -2 4
b:, <quality>	-4 -19 15 9
b:, <seat>	-1 17 -9 -7
b:, a	14 -11 -13 6
b:, after	0 -21 22 -1
b:, all	10 -6 -4 0
b:, also	0 -9 -1 11
b:, and	7 6 -23 10
b:, announce	-1 19 -21 0
b:, are	0 -11 10 0
b:, arrived	-9 9 1 -6
b:, as	12 -12 4 -2
b:, at	-8 0 10 -9
b:, before	0 18 -18 0
b:, begin	14 -8 -4 0
b:, call	0 10 -9 0
b:, clear	0 14 -13 0
b:, conclude	0 18 -1 -15
b:, did	-1 17 -21 6
b:, due	0 14 -7 -5
b:, end	-8 -9 -8 21
b:, fix	0 14 -14 0
b:, friday	0 10 -9 -1
b:, from	-8 -2 14 -5
b:, gave	0 12 -9 -1
b:, go	0 14 -9 -2
b:, had	-21 -6 4 15
b:, have	-9 -10 8 7
b:, having	0 -15 18 -4
b:, his	0 14 -11 0
b:, hold	3 -18 11 0
b:, in	-26 -1 34 -48
b:, instead	0 -9 0 10
b:, is	-2 0 8 -10
b:, it	0 10 -13 0
b:, leave	0 9 0 -9
b:, meet	-5 -16 21 0
b:, monday	0 -15 12 6
b:, not	0 11 -4 -2
b:, of	0 -6 -2 10
b:, on	1 -5 18 -27
b:, publish	0 20 -11 -8
b:, put	11 2 -2 -16
b:, reach	0 -7 2 5
b:, return	0 7 -10 0
b:, saturday	10 -12 -3 5
b:, say	2 -13 3 9
b:, set	0 -14 15 0
b:, sit	-3 -17 19 0
b:, start	8 0 -10 -2
b:, stay	0 10 -6 -2
b:, take	10 0 -4 -4
b:, tell	13 8 -14 -11
b:, the	-8 10 7 -26
b:, they	0 13 -4 -8
b:, thursday	6 11 -7 -13
b:, tuesday	0 6 3 -13
b:, under	0 -5 8 -2
b:, until	-3 -8 -6 15
b:, visited	0 -13 17 -1
b:, was	-11 4 9 -21
b:, wednesday	0 -10 11 -2
b:, were	-2 10 -25 15
b:, will	-3 -12 16 -2
b:- -	-6 -31 28 7
b:- <name>	-12 -14 14 6
b:- <number>	0 11 -10 0
b:- <person>	6 0 6 -16
b:- <quality>	-3 3 6 -10
b:- and	0 -9 0 10
b:- trade	0 14 -10 -4
b:.	-16 -15 3 22
b:. m	-1 9 -17 4
b:. on	0 -2 -7 9
b:. the	0 -8 9 0
b:/	9 -18 14 0
b:/ <number>	0 -20 21 0
b:/ <person>	0 10 -7 -1
b::	-8 13 -13 0
b:: <level>	-2 17 -7 -2
b:: <name>	3 3 -23 6
b:: <number>	9 -3 -3 -1
b:: <person>	-1 13 -7 -7
b:: and	13 -2 -13 -1
b:: from	2 -12 3 5
b:: he	0 -12 12 0
b:: in	0 3 6 -10
b:: it	0 16 -11 -3
b:: no	0 -19 13 6
b:: the	2 -5 -9 13
b:: what	-4 5 -20 8
b:: will	0 17 -17 0
b:; <person>	0 -10 19 -11
b:; a	0 -8 11 0
b:; from	0 -9 10 0
b:; he	0 5 -14 7
b:; the	-4 16 -19 6
b:<agent>	-12 12 1 -13
b:<day-ahead>	-23 0 -24 30
b:<day-ahead> and	-11 -10 -11 24
b:<day-ahead> to	0 10 -11 0
b:<day-gone>	-18 -10 -23 40
b:<day-gone> and	-9 -25 -2 33
b:<day-gone> for	0 -11 0 6
b:<day-today>	-17 0 8 0
b:<day-today> and	-3 -6 -8 16
b:<duty>	-27 8 -2 4
b:<gate>	-7 -16 15 8
b:<goods-amount>	0 19 -13 -3
b:<goods>	4 12 -7 -9
b:<level>	10 21 -25 -9
b:<level> in	-3 0 -18 12
b:<level> more	12 -9 0 0
b:<level> on	4 10 -7 -12
b:<level> since	-8 16 -6 0
b:<level> tariff	-5 14 -6 0
b:<level> until	0 -10 14 -4
b:<level> was	0 -9 10 0
b:<level> would	8 -8 0 0
b:<money> in	0 9 -5 -1
b:<money> of	0 -8 10 0
b:<month-ahead>	0 9 -5 -1
b:<month-gone>	0 26 -22 -7
b:<name>	-7 15 -3 -11
b:<name> 's	6 2 4 -15
b:<name> <level>	0 -13 13 0
b:<name> act	0 -4 9 -3
b:<name> agree	6 -12 5 1
b:<name> announce	0 -16 6 10
b:<name> are	0 18 -13 -5
b:<name> at	0 22 -23 2
b:<name> before	0 -8 0 8
b:<name> begin	1 -17 7 3
b:<name> conclude	0 15 -3 -6
b:<name> from	0 11 -8 -1
b:<name> gave	0 -7 11 -3
b:<name> had	-7 13 -11 1
b:<name> have	-13 14 3 -6
b:<name> in	0 16 -6 -16
b:<name> meet	-3 9 0 -12
b:<name> opened	6 -14 5 0
b:<name> plan	0 9 -7 0
b:<name> prolong	0 -13 5 9
b:<name> publish	0 8 -4 -1
b:<name> reach	0 5 3 -13
b:<name> say	0 -11 2 11
b:<name> settle	0 8 -4 -2
b:<name> since	0 9 -4 -5
b:<name> spoke	0 -16 17 0
b:<name> to	24 -10 -12 -5
b:<name> trade	-7 12 -6 -3
b:<name> until	0 11 0 -9
b:<name> was	0 -7 16 -9
b:<name> were	-2 18 -20 2
b:<name> will	-1 21 -7 -18
b:<name> wound	0 -2 -6 11
b:<not>	1 -12 17 -7
b:<number>	10 6 -25 7
b:<number> -	0 0 -18 16
b:<number> .	0 -17 0 18
b:<number> /	-5 -14 19 0
b:<number> a	-1 5 -16 7
b:<number> am	0 -2 -10 11
b:<number> and	0 9 -2 -6
b:<number> end	10 -7 0 -2
b:<number> had	0 9 -5 -1
b:<number> lose	0 -12 14 0
b:<number> of	0 -7 14 -7
b:<number> on	6 11 -8 -10
b:<number> round	-8 -15 17 6
b:<number> summit	0 13 -12 0
b:<number> to	0 -8 -8 15
b:<number> vote	8 -16 10 -1
b:<number> was	13 -9 -4 0
b:<office> 's	23 -16 -7 0
b:<office> <person>	5 -12 -2 11
b:<office> agree	0 -15 3 11
b:<office> are	0 -8 13 -3
b:<office> had	-12 0 -4 11
b:<office> has	0 -17 18 0
b:<office> have	0 -9 0 6
b:<office> in	-2 -9 7 5
b:<office> meet	0 14 -11 -6
b:<office> on	-2 10 -4 -4
b:<office> order	0 10 -7 -1
b:<office> say	0 8 -12 0
b:<office> sign	0 -9 13 -6
b:<office> sit	2 -18 12 -3
b:<office> spoke	0 -15 18 0
b:<office> tell	0 14 -8 -4
b:<office> to	0 11 -8 0
b:<office> will	0 -6 10 -4
b:<organisation>	28 21 -20 -32
b:<organisation> 's	0 14 -10 -1
b:<organisation> and	-10 11 4 -11
b:<organisation> announce	0 14 -6 -6
b:<organisation> approve	0 -8 0 10
b:<organisation> doe	11 -11 0 0
b:<organisation> end	0 17 0 -17
b:<organisation> from	-1 -17 19 0
b:<organisation> has	0 13 -9 0
b:<organisation> in	-12 -8 5 11
b:<organisation> is	0 -14 6 8
b:<organisation> let	0 -14 0 14
b:<organisation> meet	-1 26 -22 0
b:<organisation> on	3 9 -4 -22
b:<organisation> put	0 -11 12 0
b:<organisation> say	16 -17 11 -15
b:<organisation> tell	10 -9 0 0
b:<organisation> the	0 -13 13 0
b:<organisation> to	0 14 -14 0
b:<organisation> was	0 10 -8 0
b:<person>	-29 8 6 -7
b:<person> and	10 -5 7 -15
b:<person> arrived	16 -8 -12 0
b:<person> ask	0 -12 15 -1
b:<person> at	-2 -18 12 9
b:<person> begin	7 -10 -1 0
b:<person> business	0 0 -9 6
b:<person> by	0 -15 17 0
b:<person> call	0 -14 14 0
b:<person> come	3 -5 9 -9
b:<person> did	0 12 -11 0
b:<person> end	0 0 10 -11
b:<person> flew	-5 -16 3 18
b:<person> for	-8 15 -15 7
b:<person> go	0 -20 19 0
b:<person> had	-2 9 1 -22
b:<person> has	-2 18 -14 -4
b:<person> have	12 7 -16 -2
b:<person> himself	5 0 -12 6
b:<person> hold	-2 19 -13 -7
b:<person> in	7 -14 8 0
b:<person> is	-6 -6 1 13
b:<person> meet	-16 -24 26 5
b:<person> new	0 11 -5 -4
b:<person> of	-2 -14 19 -2
b:<person> on	-1 -12 20 -15
b:<person> post	0 14 -5 -7
b:<person> rang	0 -3 8 -2
b:<person> reach	0 -15 18 -1
b:<person> receive	17 -20 1 0
b:<person> say	-12 -7 3 10
b:<person> see	0 12 -10 0
b:<person> shook	0 -10 10 1
b:<person> sit	0 32 -28 -6
b:<person> spent	-1 13 -10 0
b:<person> talked	4 -5 11 -16
b:<person> tell	-24 12 1 -8
b:<person> travel	0 -16 17 0
b:<person> warn	0 -5 -4 9
b:<person> was	-11 34 -33 0
b:<person> will	3 5 -9 2
b:<person> would	0 -13 15 0
b:<points>	-4 22 -11 -8
b:<points> of	-1 10 -4 -2
b:<quality> and	-6 -8 11 1
b:<quality> cabinet	0 10 -7 0
b:<quality> car	0 -19 20 0
b:<quality> counterpart	-7 6 4 -9
b:<quality> custom	0 -15 3 11
b:<quality> economy	0 -11 6 5
b:<quality> good	7 -14 0 12
b:<quality> one	9 -17 -5 13
b:<quality> opposite	0 -14 16 0
b:<quality> prime	2 -15 13 0
b:<quality> sugar	9 -7 0 0
b:<quality> vice	3 20 -23 -2
b:<seat> 's	-11 14 -6 -1
b:<seat> <person>	0 -3 10 -3
b:<seat> and	-10 13 1 -13
b:<seat> confirm	0 13 -8 -1
b:<seat> for	-3 -24 32 -10
b:<seat> had	-6 -4 0 9
b:<seat> has	-1 -13 17 0
b:<seat> have	0 12 -8 -2
b:<seat> in	0 12 -9 0
b:<seat> is	10 -15 5 0
b:<seat> issue	0 -6 -4 11
b:<seat> on	11 0 -6 0
b:<seat> publish	0 -11 4 8
b:<seat> put	0 20 -18 -3
b:<seat> say	-3 41 -31 -9
b:<seat> since	-12 0 4 1
b:<seat> until	-2 19 -13 -3
b:<seat> ·	0 -9 12 0
b:<sender>	-11 19 -14 0
b:<span>	17 -11 -21 19
b:<span> and	0 -12 0 13
b:<span> at	-3 -20 13 9
b:<span> from	8 8 -20 0
b:<span> in	0 -22 21 0
b:<span> of	17 -27 -14 18
b:<span> tariff	0 4 3 -10
b:<span> to	0 13 -3 -7
b:<span> truce	0 -4 10 -5
b:<v-agree>	-11 -3 2 4
b:<v-bear>	8 4 1 -21
b:<v-begin>	12 -12 8 -4
b:<v-buy>	-3 1 11 -23
b:<v-deny>	-1 26 -18 -8
b:<v-down>	1 7 -5 -11
b:<v-end>	-14 11 -26 15
b:<v-impose>	-8 6 -3 2
b:<v-propose>	-8 -15 14 11
b:<v-refuse>	0 10 -2 -3
b:<v-renew>	2 7 -12 0
b:<v-return>	-19 10 0 -6
b:<v-sign>	-13 3 -1 3
b:<v-suspend>	-4 -6 13 -8
b:<v-threaten>	1 13 -27 1
b:<v-up>	-18 1 0 6
b:?	13 -1 -12 0
b:@	12 -11 0 0
b:a	1 2 4 -12
b:a .	0 4 -15 7
b:a <office>	0 8 0 -12
b:a <organisation>	0 -11 16 -5
b:a call	0 -15 17 0
b:a ceasefire	11 -3 -5 -4
b:a dinner	3 18 -18 -5
b:a fact	0 -7 -2 11
b:a first	0 -6 9 -2
b:a fourth	5 17 -17 -6
b:a framework	0 -7 3 4
b:a free	0 -3 10 -6
b:a good	0 17 -16 0
b:a lasting	0 -11 12 0
b:a letter	0 6 -12 5
b:a meet	-7 10 -1 -11
b:a memorandum	0 17 -10 -5
b:a new	-3 7 5 -14
b:a notice	0 -9 10 0
b:a permanent	0 -9 11 0
b:a phone	0 -13 15 0
b:a post	0 12 -7 -2
b:a round	-8 -17 28 -6
b:a second	-20 -9 13 10
b:a seventh	7 -10 1 0
b:a sixth	8 -18 10 0
b:a state	0 -4 12 -4
b:a statement	8 -14 8 0
b:a summit	-4 -8 17 -6
b:a tariff	-1 -12 13 0
b:a telephone	0 -5 7 0
b:a television	-2 -5 -1 10
b:a text	0 7 -9 1
b:a third	4 20 -19 -9
b:a trade	0 -7 14 -6
b:a very	9 -4 0 -3
b:a year	0 9 -7 0
b:aarhu	0 -7 8 0
b:about	-13 6 11 -19
b:accord	0 6 -22 9
b:according	0 18 -8 -7
b:according to	0 13 -4 -7
b:account	-7 21 -12 -7
b:account of	-7 21 -12 -6
b:across	0 -12 15 0
b:across the	0 -21 15 6
b:additional	8 -14 -9 13
b:additional <level>	9 -13 -6 9
b:adjourned	0 3 -11 3
b:adopt	0 -9 0 10
b:after	-16 -13 32 -20
b:after <span>	-3 -12 16 -4
b:after a	1 0 4 -10
b:after talk	0 -9 4 3
b:after the	-3 -5 15 -14
b:again	-22 13 0 -4
b:again in	-2 -3 9 -7
b:ago	-1 25 -16 -7
b:agree by	0 0 8 -10
b:agree to	9 0 -6 0
b:agree with	0 -7 9 0
b:agreement	-16 1 0 1
b:agreement at	0 8 -2 -2
b:agreement in	-2 21 -5 -14
b:agreement of	0 -2 -7 9
b:agreement reach	0 -10 11 0
b:agreement with	0 -12 -9 23
b:air	-4 -10 11 1
b:airport	0 -10 5 3
b:airport on	0 -13 4 7
b:akasaka	0 -12 13 0
b:akasaka palace	0 -12 13 0
b:aktau	0 -12 0 10
b:all	-1 -4 -3 10
b:also	-2 -18 0 21
b:also announce	0 -9 0 11
b:am	0 -1 -11 10
b:ambassador	0 11 -7 -1
b:among	0 -15 15 0
b:an	7 -21 9 12
b:an <office>	0 10 -1 -5
b:an <organisation>	0 -13 0 13
b:an <quality>	4 -11 2 4
b:an additional	9 -14 -3 10
b:an agreement	0 7 -14 3
b:an answer	0 -10 11 0
b:an end	0 10 0 -7
b:an hour	-3 -14 21 -5
b:and	-9 -3 -3 12
b:and -	0 -9 0 10
b:and <name>	5 -23 12 8
b:and <number>	12 -4 -3 -6
b:and <office>	0 23 -23 0
b:and <quality>	6 -4 -9 13
b:and <seat>	-9 5 7 -10
b:and a	2 -1 6 -14
b:and are	0 2 -22 14
b:and end	-4 2 -9 7
b:and has	0 16 -12 -1
b:and have	7 -14 0 6
b:and he	9 5 -13 -2
b:and his	-6 14 0 -17
b:and in	0 -6 12 -4
b:and is	13 -6 -6 0
b:and it	-1 5 -11 5
b:and management	0 8 0 -8
b:and on	0 -12 0 14
b:and sign	0 -8 7 0
b:and stay	-1 -14 -1 17
b:and the	-10 6 11 -13
b:and there	0 10 -4 -3
b:and they	0 13 0 -12
b:and we	-2 -12 7 7
b:and will	-7 -25 4 27
b:and would	0 10 -7 0
b:announce a	0 -12 14 -1
b:announce after	0 -9 10 0
b:announce by	0 13 -11 0
b:announce for	5 6 -17 -2
b:announce in	0 15 -13 -1
b:announce late	0 -14 16 0
b:announce the	0 0 15 -22
b:announce thi	0 9 -6 -1
b:announcement	-3 19 -12 -3
b:answer to	0 -11 11 0
b:antwerp	0 10 -9 0
b:anything	0 -22 23 0
b:apec	0 19 -18 0
b:apec meet	0 7 -6 0
b:app	0 -5 10 -5
b:apply	-4 5 -16 8
b:apply from	0 -7 -4 12
b:approve	10 -2 -13 3
b:approve the	11 -11 -6 7
b:are	-11 -12 15 4
b:are back	0 17 -9 -6
b:are closed	0 12 -5 -3
b:are due	-1 -24 21 5
b:are meet	1 -12 0 7
b:are the	0 -11 11 0
b:are to	-10 -20 17 11
b:around	12 -11 -1 0
b:arranged	0 -10 11 0
b:arranged for	0 -10 10 0
b:arrangement	-1 0 11 -21
b:arrangement was	0 14 -13 0
b:arrived	4 14 -12 -16
b:arrived in	-17 22 -2 -8
b:as	15 -5 2 -15
b:as of	-10 14 0 -11
b:as they	7 -8 3 -2
b:asean	0 13 -9 -3
b:asia	0 26 -14 -14
b:ask	13 -3 -5 0
b:ask <person>	0 -10 10 0
b:ask about	0 16 -14 0
b:ask for	0 14 -12 0
b:ask what	10 -9 0 0
b:at	-6 -3 9 -4
b:at <level>	-4 12 -4 -2
b:at <number>	-10 13 0 -10
b:at <seat>	8 -12 3 0
b:at a	-6 -7 13 -2
b:at it	7 -26 19 0
b:at its	0 16 -14 0
b:at lancaster	9 -10 -3 2
b:at one	-1 13 -14 0
b:at the	-12 13 -5 -4
b:audience	0 11 -6 -3
b:autumn	0 9 -8 0
b:away	10 -10 6 -9
b:away on	11 -11 0 -1
b:back	-5 12 -22 9
b:back from	-6 1 -8 8
b:back on	7 3 -18 4
b:bandung on	3 -17 5 5
b:bank	0 18 -15 -2
b:banomyong	0 17 -16 0
b:bargain	0 -12 14 0
b:batumi	0 -14 4 12
b:batumi on	0 -21 10 12
b:be	2 7 -1 -17
b:be a	0 -12 13 0
b:be back	0 -10 0 11
b:be in	7 -11 10 -10
b:be know	0 10 -8 0
b:be publish	0 -9 10 0
b:be resume	0 -11 12 0
b:be review	0 -17 9 9
b:be take	0 -10 11 0
b:bean	0 -7 11 -3
b:been	12 -1 -6 -3
b:been agree	0 -13 1 11
b:been announce	0 8 -7 0
b:been at	4 -15 15 -9
b:been due	0 19 -11 -9
b:been fix	0 -9 10 0
b:been in	13 13 -37 0
b:been move	0 -12 15 -1
b:been on	0 -10 0 13
b:been plan	0 11 -11 0
b:been put	0 -7 10 -1
b:before	0 -10 0 15
b:before <person>	0 -11 15 -2
b:before midnight	0 -13 9 3
b:before the	10 4 -10 -7
b:begin	16 -8 0 -7
b:begin <span>	28 2 -32 0
b:begin a	2 -12 10 -5
b:begin in	5 -15 11 -3
b:begin on	-5 10 -2 -6
b:beside	9 -12 4 0
b:better	0 -10 10 0
b:between	0 -4 9 -6
b:between <name>	-5 14 -5 -5
b:between <person>	0 -12 2 9
b:bill	0 9 -5 0
b:black	8 0 -14 1
b:border	8 15 -21 -9
b:boss	-2 -13 19 -7
b:bosse	0 -14 18 -1
b:both	-8 8 0 -11
b:both <office>	0 -14 16 -1
b:both delegation	0 29 -19 -11
b:both government	0 11 -10 0
b:both side	0 14 -10 -12
b:both sign	0 -10 11 0
b:breakfast	0 -4 8 -1
b:brief	-1 0 -14 13
b:briefed	-2 11 -15 4
b:briefed on	0 9 -6 -1
b:briefing	0 10 -7 0
b:bring the	0 10 -9 0
b:broadcast	-3 9 0 -3
b:broke	-7 -6 -26 28
b:broke down	-1 -10 -14 21
b:broke off	-2 2 -10 5
b:broken	-3 9 -8 0
b:broker	0 -11 6 7
b:busan	-12 -3 16 -19
b:busan on	-5 -9 15 -6
b:busan run	0 8 -8 0
b:business	9 -6 -12 10
b:business on	0 -6 -14 18
b:by	-13 11 -7 -1
b:by <number>	8 -18 6 5
b:by <office>	0 -11 12 0
b:by <person>	0 30 -23 -13
b:by <span>	0 12 -7 -1
b:by a	0 11 -9 0
b:by phone	0 -10 12 0
b:by president	0 14 -14 0
b:by telephone	-2 -5 12 -11
b:by the	-7 -6 -12 21
b:by video	-2 -13 13 3
b:cabinet will	0 -11 11 0
b:call	-16 -15 18 5
b:call a	0 12 -21 7
b:call between	0 -10 12 0
b:call is	0 -17 17 0
b:call off	0 12 -11 0
b:call with	0 -20 20 0
b:capital	13 -3 -4 -3
b:capital on	6 -15 1 5
b:car	6 -28 19 7
b:car on	0 -16 3 12
b:car pay	0 -13 14 0
b:cartagena	0 -18 13 2
b:cartagena on	0 -13 15 0
b:case	0 15 -8 -5
b:ceasefire	10 -2 -16 3
b:ceasefire in	11 -8 -3 0
b:ceasefire was	0 0 -10 7
b:cebu	0 -10 8 0
b:change	0 13 -5 -6
b:changed	0 12 0 -8
b:charge <level>	-1 15 -5 -5
b:cheese	-1 0 11 -12
b:chenggang	0 -20 2 18
b:chicken	0 -9 0 10
b:chief	0 -9 12 -1
b:chip	-5 16 -8 0
b:city on	0 -11 8 3
b:clear	0 12 -8 0
b:clock	0 9 -4 -2
b:close	-16 -8 -20 31
b:close on	-1 11 -14 0
b:close to	0 -18 5 13
b:closed	-15 9 -10 5
b:closed on	-1 -9 0 10
b:club	0 15 -9 -4
b:club meet	0 11 -10 0
b:coffee and	0 -12 9 2
b:collect	0 12 -5 -2
b:come back	2 8 -26 5
b:come down	-4 17 -10 -1
b:come home	0 17 -10 -7
b:come out	-8 -8 0 14
b:come to	0 -11 20 -20
b:come up	0 10 -8 0
b:commander	0 13 -9 0
b:commerce	4 18 -11 -19
b:commerce minister	0 -8 9 0
b:commerce ministry	-4 26 -16 -6
b:communication	0 11 -7 -1
b:company	0 22 -16 -4
b:compared	0 -10 12 0
b:compared with	0 -10 12 0
b:conclude	-9 10 -11 2
b:conclude a	0 11 -3 -5
b:conclude on	0 16 -5 -11
b:conference	-5 13 -2 -12
b:conference in	-3 17 -8 -5
b:conference on	0 10 -7 -1
b:confirm	-3 -14 15 1
b:confirm on	-1 9 -2 -4
b:consultation	0 -17 23 -5
b:consultation in	0 0 9 -7
b:contact	0 -6 8 0
b:container	0 13 -6 -5
b:continue	-13 0 -10 15
b:continue on	-7 2 -17 13
b:control	0 11 -9 0
b:convene	0 -9 10 0
b:conversation	0 -10 12 0
b:copper	0 -12 0 13
b:cost	-2 16 -9 -1
b:could	-6 14 -3 -7
b:could be	0 11 -10 0
b:counter	0 9 -8 0
b:country	0 5 -19 15
b:country 's	0 -10 11 0
b:country agree	0 15 -14 0
b:country end	0 -11 14 -2
b:country has	0 -10 -3 13
b:country say	0 -10 0 9
b:country would	10 -9 0 0
b:cruz	0 -12 12 -1
b:custom	-3 -17 8 14
b:custom tariff	0 -8 10 0
b:cut	0 8 3 -13
b:da	0 -14 14 -3
b:da nang	0 -10 10 -3
b:date	0 -5 11 -7
b:date is	0 -8 9 0
b:dated	0 13 -9 -4
b:davo	0 13 -10 0
b:day	-14 24 -17 1
b:day in	0 1 -12 10
b:day of	0 9 -8 -2
b:day on	-9 8 -5 2
b:de	8 3 -10 -7
b:deadline	-5 11 -14 4
b:deal	-9 8 -3 -2
b:deal on	0 -11 12 0
b:deal was	0 17 -6 -16
b:deal with	0 17 -12 -3
b:dealt	0 -9 10 0
b:dealt with	0 -9 10 0
b:decide	0 11 -5 -5
b:declare	-1 -5 -4 12
b:decree	0 12 -7 -2
b:delegate	-3 14 -12 0
b:delegation	-11 -2 -3 15
b:delegation have	0 -7 10 -3
b:delegation of	0 15 -8 -5
b:delegation would	0 -9 9 0
b:deny	0 10 -8 0
b:der	0 -9 10 0
b:described	-6 -1 -4 11
b:desk	-1 11 -3 -1
b:detail	-8 31 -15 -14
b:detail would	-4 13 -3 -4
b:did so	-5 14 -13 2
b:die	0 13 -7 -4
b:dined	6 -9 6 -7
b:dinner	3 16 -12 -12
b:dinner in	-3 19 -13 0
b:dinner on	9 5 -7 -8
b:discuss	0 -11 17 -11
b:discuss in	0 -7 8 0
b:discussion	0 -10 7 5
b:dispute end	0 -11 0 12
b:dispute over	6 0 4 -14
b:do	-6 14 -3 -14
b:doe	10 0 -7 -4
b:doe not	11 -7 0 -1
b:don't	0 -12 12 0
b:done	-1 4 -20 10
b:done at	0 -10 -9 18
b:down	11 -6 0 -6
b:down again	-5 10 -1 -3
b:down for	-7 0 11 -4
b:down in	16 -19 -9 10
b:down on	-12 -7 6 8
b:down to	0 10 -5 0
b:draft	0 -11 14 -1
b:drop	0 11 -8 0
b:due back	0 14 -14 0
b:due in	13 -22 13 1
b:due on	0 30 -24 -3
b:due to	-16 0 -1 7
b:during	0 -10 11 0
b:duty	-26 3 -5 10
b:duty is	0 -11 12 0
b:duty of	-1 -7 -8 14
b:duty on	-8 12 0 -3
b:duty was	0 -22 -1 24
b:each	-11 3 0 0
b:each other	-9 7 -6 4
b:early	-1 18 -12 -7
b:early on	0 10 -6 -4
b:east	0 13 -8 -5
b:east room	0 10 -5 -4
b:economic	-6 0 11 -4
b:economy	12 -7 -1 0
b:effect	-11 7 0 -2
b:effect on	-2 10 -21 6
b:election	0 12 -10 0
b:eleven	-2 10 -1 -2
b:emerged	-5 -2 -8 14
b:emergency	0 12 -11 0
b:employer	0 9 0 -8
b:empty	0 4 -13 7
b:end	-12 -9 -17 28
b:end <span>	-9 -9 9 2
b:end a	0 12 -8 -6
b:end in	-3 -22 -10 30
b:end on	7 13 -41 0
b:end the	0 9 -8 -1
b:end their	-4 -6 18 -10
b:enter <name>	0 -11 11 0
b:enter into	0 11 -10 0
b:evening	-4 -16 -2 23
b:every	-1 10 -1 -3
b:everything	13 -3 -10 0
b:exchanged	0 12 -18 2
b:expect	-14 5 0 0
b:expect at	0 -9 9 0
b:expert	0 -18 17 0
b:expert will	0 -6 9 0
b:expire	0 11 -15 0
b:expire on	0 22 -10 -9
b:extend	0 20 -13 -5
b:extend their	0 0 -7 5
b:extension	-1 -13 5 9
b:extension of	-3 -1 9 -4
b:extension was	0 -13 18 -5
b:extra	12 0 -12 -3
b:face	0 13 -8 -6
b:fact	-6 14 -16 1
b:fact sheet	-6 14 -16 1
b:failed	-4 -17 12 4
b:fall	4 8 -16 0
b:fall away	12 -10 0 0
b:fee	-2 18 -12 -5
b:fifth	2 -8 14 -8
b:fifth round	2 -8 14 -8
b:final	0 12 -5 -3
b:finance	0 17 -15 0
b:finance minister	0 16 -15 0
b:finish	-17 -11 -9 28
b:finish on	-8 -8 -9 21
b:finished	-6 -17 0 22
b:first	3 -6 21 -28
b:first day	7 0 3 -9
b:first time	0 -11 14 0
b:fish	0 -8 15 -7
b:five	15 5 -20 -4
b:five hour	15 3 -19 -3
b:flew	-7 4 -9 6
b:flew to	-4 12 -9 0
b:flight	0 -6 -5 11
b:flower	0 0 10 -10
b:flown	0 10 -10 0
b:fly	2 17 -7 -31
b:fly to	-2 9 1 -23
b:follow on	11 1 -6 -7
b:followed	-3 15 -5 -9
b:followed on	0 14 -11 0
b:for	-1 20 -12 -14
b:for <name>	-11 -13 8 13
b:for <span>	13 -6 -17 12
b:for a	-7 15 -15 5
b:for about	-2 9 0 -11
b:for an	0 -16 19 0
b:for more	6 1 -13 3
b:for review	0 10 -9 0
b:for the	5 2 -10 6
b:force	0 13 -16 1
b:force on	0 11 -8 0
b:force since	2 7 -12 0
b:foreign	8 -4 1 -7
b:foreign ministry	9 -8 1 -3
b:formal	13 0 -14 0
b:forty minute	0 -8 11 0
b:found	0 -7 11 -2
b:found on	0 -9 10 0
b:four	-12 -4 -7 18
b:fourth	0 6 -14 9
b:fourth is	0 8 -7 0
b:fourth round	0 11 -20 8
b:framework of	0 15 -13 -3
b:framework was	0 8 -13 3
b:free	0 17 0 -17
b:free -	0 13 -10 -4
b:free trade	0 -8 16 -8
b:fri	13 -19 -6 11
b:friday	-2 -4 -12 13
b:from	2 -10 0 13
b:from <day-ahead>	-2 -4 -1 9
b:from <day-gone>	0 -9 0 8
b:from <name>	-6 11 4 -15
b:from <seat>	0 -11 -8 17
b:from a	-3 -13 12 0
b:from the	5 -23 12 5
b:front	-6 11 -1 -2
b:future	12 -12 6 -5
b:future rise	14 -14 1 -1
b:g	-3 8 -3 0
b:g <number>	-3 8 -4 0
b:gained	-3 10 -2 0
b:galway	0 -8 13 -3
b:gate	7 -13 5 0
b:gave <name>	0 -9 12 -2
b:give	0 -3 10 -7
b:go	-18 1 3 1
b:go back	-1 11 -6 0
b:go in	0 0 -11 8
b:go into	-7 5 10 -17
b:go on	-11 4 -24 18
b:go to	-1 -16 24 -13
b:go up	0 2 -15 7
b:good from	12 -9 0 -3
b:good on	-8 -9 7 8
b:government	-5 -7 11 0
b:government announce	0 13 -10 -1
b:government say	0 10 -3 -6
b:government sign	0 -9 2 5
b:greer in	-1 -8 13 0
b:grower	0 11 -5 -3
b:guayaquil	0 -10 12 0
b:guest	9 11 -13 -12
b:had	13 3 -7 -8
b:had agree	0 15 -11 -4
b:had been	9 24 -19 -23
b:had begin	20 -8 -13 -1
b:had broken	0 8 -5 0
b:had meet	8 -26 2 7
b:had pass	11 -10 0 0
b:had prepare	-2 -4 9 0
b:had receive	-5 -8 12 0
b:had sign	0 -11 1 9
b:had spent	0 -12 14 0
b:had spoken	0 -12 13 0
b:had talked	7 -13 -5 9
b:had tell	-8 -1 12 -8
b:had the	0 13 -9 -3
b:had threaten	-3 12 -5 0
b:half	2 0 2 -10
b:halifax	14 -12 -5 3
b:hall	10 12 -17 -7
b:hamburg	0 -5 11 -6
b:handed	0 3 -12 8
b:handshake	0 -13 0 13
b:happen on	0 18 -12 -2
b:happened	-1 -20 27 -10
b:harvest	0 15 -14 0
b:has	-5 -4 11 -4
b:has ask	0 -10 10 0
b:has been	-5 -8 7 6
b:has offer	0 -10 11 0
b:has put	-1 11 -8 0
b:has to	0 8 -7 0
b:has until	14 -5 0 -11
b:have	-9 23 -14 -4
b:have a	0 -2 -5 10
b:have agree	0 -4 8 -4
b:have begin	-8 0 -3 9
b:have come	-1 11 -9 0
b:have the	0 11 -10 0
b:have to	0 -2 -7 10
b:have until	-1 7 3 -11
b:he agree	0 -14 14 0
b:he and	-8 13 -2 -15
b:he announce	0 -14 4 10
b:he did	0 11 -9 0
b:he had	0 15 -12 -7
b:he has	0 -8 10 0
b:he lifeng	5 6 -13 0
b:he meet	0 -23 10 12
b:he say	0 19 -21 0
b:he see	0 -16 17 0
b:he was	0 -9 12 0
b:he'd	1 -14 4 4
b:he'll	10 -16 7 -2
b:head	0 -11 12 0
b:head of	0 -11 12 0
b:heard on	0 -6 -3 10
b:hearing	0 14 -10 0
b:her	-4 -5 11 -6
b:here is	0 12 -9 0
b:high	-3 16 -10 0
b:higher	0 4 5 -12
b:higher on	0 -7 10 -2
b:him	-7 -1 11 -10
b:him in	-4 13 -9 0
b:himself	15 -21 3 2
b:his	3 10 -11 -6
b:his <organisation>	9 -13 7 -2
b:his <quality>	-1 -2 13 -20
b:his network	0 12 -10 0
b:his side	0 -14 15 0
b:hold	-9 -6 18 -17
b:hold the	0 -3 8 -2
b:hold their	0 15 -11 -1
b:home	-6 10 -11 1
b:home from	0 16 -13 -4
b:home on	-1 -12 4 9
b:hotel	-4 -19 21 0
b:hour	-10 -10 14 0
b:hour in	-10 10 -12 7
b:hour of	-6 6 -8 6
b:hour on	8 -5 11 -19
b:house	16 0 -11 -6
b:house of	10 1 -13 -5
b:how	0 -13 12 0
b:i	0 -15 13 2
b:i shall	0 -12 17 -5
b:i sign	0 -24 20 4
b:i will	0 0 -12 9
b:i'm	0 -11 12 0
b:if the	10 -8 -8 4
b:in	3 -20 18 1
b:in <month-gone>	0 26 -18 -8
b:in <name>	-8 27 -14 -20
b:in <organisation>	0 15 -12 0
b:in <seat>	1 8 -15 6
b:in aarhu	0 -8 9 0
b:in alexandria	-2 -10 10 1
b:in antwerp	0 10 -9 0
b:in at	-1 0 -10 10
b:in bergen	0 -14 10 3
b:in busan	-10 3 6 -13
b:in cartagena	0 -17 13 2
b:in cebu	0 -9 8 0
b:in force	1 8 -22 5
b:in galway	0 -8 13 -3
b:in geneva	0 11 -10 -3
b:in hamburg	0 -5 11 -6
b:in istanbul	0 10 -7 0
b:in jeddah	0 -8 9 0
b:in karachi	0 -7 11 -3
b:in kuala	-9 12 -8 1
b:in london	0 -7 11 -1
b:in madrid	0 12 -16 3
b:in nagoya	-1 -10 10 0
b:in new	-8 -3 11 0
b:in odesa	3 -13 3 3
b:in pari	8 0 -8 2
b:in recife	0 -10 0 9
b:in salvador	0 -9 9 0
b:in seoul	6 -13 1 0
b:in shenzhen	0 20 -20 0
b:in stavanger	0 -8 10 0
b:in stockholm	10 -2 -1 -5
b:in the	22 14 -29 0
b:in their	11 -2 -1 -8
b:in two	0 10 -8 0
b:in walvi	0 -10 15 -2
b:incheon	0 -10 11 0
b:initial	-6 -8 -2 15
b:initial in	-1 -7 9 0
b:interview	-3 -4 -15 19
b:interview with	0 -8 -2 12
b:into	-15 19 -7 -5
b:into a	0 -8 13 -3
b:into force	0 14 -11 0
b:into the	-3 10 0 -9
b:is	-13 -2 12 -12
b:is <level>	0 -14 16 -1
b:is at	0 15 -13 0
b:is closed	0 15 -9 -3
b:is down	0 -13 13 0
b:is go	0 -13 13 0
b:is how	0 -16 14 1
b:is in	8 -16 0 9
b:is on	0 5 -10 4
b:is scheduled	0 -9 7 0
b:is set	0 -12 14 -1
b:is the	11 7 -9 -10
b:is to	-11 9 0 -11
b:issue on	0 0 -7 10
b:istanbul on	0 14 -14 0
b:it again	0 -15 17 0
b:it begin	-6 8 -1 0
b:it by	11 -23 14 0
b:it charge	0 -7 9 0
b:it come	-7 0 -4 10
b:it end	-1 13 -7 -4
b:it enter	0 -12 13 0
b:it from	13 -20 7 0
b:it go	0 11 -4 -4
b:it had	13 -1 -4 -9
b:it has	-8 16 -12 0
b:it in	2 -26 5 22
b:it meet	-2 9 -4 0
b:it on	-8 19 -6 -10
b:it start	-4 8 -1 0
b:it take	1 -11 5 3
b:it was	5 -12 7 2
b:it will	0 16 -12 -3
b:it would	-1 22 -6 -11
b:its	-9 24 -17 -4
b:its <office>	0 -10 16 -7
b:its own	0 -4 -1 10
b:its tariff	0 -27 22 8
b:izmir	0 -13 8 0
b:izmir on	0 -6 16 -11
b:jeddah	0 -8 9 0
b:jinping in	0 -10 10 0
b:joint	-10 9 -9 2
b:joint <organisation>	0 -24 24 0
b:joint fact	0 14 -8 -3
b:joint statement	-7 30 -22 -7
b:journalist	0 -11 0 13
b:karachi	0 -4 10 -5
b:karachi on	0 -6 11 -3
b:karoline	0 -5 9 -3
b:karoline leavitt	0 -5 9 -3
b:know on	0 9 -7 -1
b:kuala	-11 0 -1 7
b:kuala lumpur	-11 0 -1 7
b:la	9 0 -9 -1
b:lago on	0 -9 10 0
b:lancaster	8 -10 -4 3
b:lancaster house	8 -10 -4 3
b:land in	0 10 -10 -3
b:lapse	8 1 -8 -8
b:lapse on	10 -3 -5 -3
b:last	-14 16 -2 -11
b:lasted	-2 -2 9 -3
b:lasting	0 -15 17 0
b:lasting agreement	0 -14 15 0
b:late	-12 -6 1 11
b:late on	-6 -1 -7 11
b:later	0 -10 14 -3
b:later on	0 -6 9 -2
b:law	0 16 -12 -2
b:lay	10 -15 5 0
b:lead	0 14 -13 0
b:leader	-9 19 -12 -8
b:leader meet	0 11 -10 0
b:leader of	0 27 -27 0
b:leader spoke	0 10 -10 0
b:leader will	0 -9 10 0
b:least the	0 -9 9 0
b:leave	-22 3 -11 12
b:leave <name>	0 -9 3 5
b:leave for	0 18 -5 -20
b:leave the	0 -10 0 9
b:leavitt	0 -5 9 -3
b:led	0 -6 11 -2
b:less	0 -2 -6 10
b:less than	0 -9 0 10
b:let	0 1 -12 6
b:let the	0 -13 0 14
b:letter	0 29 -27 1
b:li	0 -27 13 17
b:li chenggang	0 -20 2 18
b:licence	0 -10 12 0
b:lifeng	5 6 -13 0
b:line	-8 -4 12 -3
b:link on	0 -9 10 0
b:list	-2 17 -11 -4
b:list of	0 10 -7 0
b:liu	0 9 -11 2
b:liu he	0 9 -11 2
b:london	-3 -1 12 -5
b:london on	-3 -2 15 -7
b:longer	0 -5 9 0
b:lorry	0 12 -9 0
b:lose <level>	-2 -14 11 5
b:lower	0 20 -2 -10
b:lula	0 -7 8 0
b:lumpur	-11 0 -1 7
b:lumpur on	-5 -14 3 11
b:m	-2 13 -22 4
b:m .	-1 9 -17 4
b:madrid	0 8 -17 9
b:make	7 7 -7 -14
b:make in	13 3 -16 -2
b:make on	0 14 -12 0
b:management	0 12 0 -10
b:manila	0 19 -18 0
b:many	0 -10 11 0
b:market	0 21 -7 -12
b:match	0 15 -11 -3
b:may	0 17 -12 -2
b:me	0 -18 15 5
b:meant	0 5 -13 7
b:meant to	0 5 -13 7
b:media on	0 -7 11 -5
b:mediator	0 9 -3 -4
b:meet <name>	-7 15 -7 -4
b:meet <person>	-18 -7 14 0
b:meet <quality>	0 -22 25 0
b:meet again	-8 18 -9 -12
b:meet at	0 -21 20 0
b:meet by	0 14 -14 0
b:meet here	0 -7 10 -7
b:meet is	0 14 -13 0
b:meet on	10 -6 3 -5
b:meet since	9 0 -7 0
b:meet the	-4 8 -2 -3
b:meet there	2 -11 1 3
b:meet was	0 -19 6 11
b:meet will	0 9 -9 0
b:member	0 3 4 -10
b:member of	0 18 -10 -7
b:men	0 -18 19 0
b:mercosur	0 19 -12 -7
b:merdeka	0 -8 5 2
b:merdeka <number>	0 -8 5 2
b:midnight	-13 0 -15 18
b:midnight on	-6 -5 -14 18
b:might	-1 12 -3 -4
b:mine	0 9 -6 0
b:minister	-19 5 0 0
b:minister meet	0 27 -27 0
b:minister on	0 -11 0 9
b:ministry	15 11 -11 -28
b:ministry say	6 0 0 -13
b:minute	-6 2 12 -15
b:minute past	0 10 -13 1
b:monday	9 -15 4 4
b:more	13 -8 -14 9
b:more than	3 0 -19 12
b:morning	-2 -3 -7 13
b:most	-7 -9 13 0
b:most <quality>	0 -10 0 11
b:most of	-6 -3 14 -10
b:move to	-2 -7 8 0
b:mr <person>	1 11 -12 -1
b:musician	0 10 0 -8
b:my	8 0 -13 3
b:nagoya	-1 -10 10 0
b:name	0 0 -12 12
b:name on	0 20 -13 -8
b:name to	0 -9 -7 16
b:nang	0 -10 10 -3
b:national	0 12 -6 -5
b:nearly	0 24 -18 -9
b:need	0 -19 15 6
b:negotiate	0 -16 2 15
b:negotiate in	7 -18 13 -2
b:negotiation	-7 -5 12 0
b:negotiation with	0 19 -9 -10
b:negotiator	0 -8 -8 16
b:negotiator are	0 -11 13 0
b:negotiator meet	14 -16 3 -8
b:neither	0 -23 25 -2
b:new	-10 18 -3 -7
b:new on	-2 13 -5 -6
b:new round	0 -11 13 -2
b:new tariff	0 8 -2 -4
b:new york	-9 -7 13 1
b:newspaper	0 9 -6 0
b:next	0 26 -21 -10
b:next meet	0 20 -18 0
b:next on	0 14 -14 0
b:next round	4 17 -19 -1
b:night	-3 24 -9 -17
b:nine	-3 0 -6 10
b:ninth	-1 0 -7 9
b:no	-8 14 -10 0
b:no deal	0 -15 8 7
b:nobody	0 -17 12 6
b:noon	0 4 -15 6
b:nor	0 -9 9 0
b:northern	-4 13 -6 0
b:not	4 2 3 -18
b:not meet	0 15 -14 0
b:note	-2 8 0 -10
b:nothing	6 -8 -5 6
b:notice	-2 11 -2 -8
b:notice by	0 -12 13 0
b:now	-8 -15 17 3
b:now be	0 -9 9 0
b:number	0 -9 14 -5
b:number on	0 -17 17 0
b:odesa	3 -13 3 3
b:of	5 10 -7 -10
b:of <name>	0 -10 10 1
b:of <number>	5 8 -14 0
b:of <person>	-11 0 0 6
b:of <quality>	-11 0 3 4
b:of <span>	-4 -2 15 -11
b:of a	0 -11 0 11
b:of an	16 -9 -6 0
b:of consultation	0 -3 12 -8
b:of each	0 10 -6 0
b:of its	0 -5 -5 10
b:of representative	10 -1 -8 -2
b:of state	0 -19 19 0
b:of talk	5 3 -17 7
b:of the	-4 10 7 -30
b:of their	-16 4 0 2
b:of trade	20 -22 -8 3
b:off	-9 10 0 -5
b:off on	-3 0 -8 9
b:off the	0 9 -11 2
b:off to	0 -12 14 -1
b:office	10 0 -8 -2
b:official	0 -13 5 7
b:official in	0 -10 8 2
b:oil	-2 -6 13 -5
b:old	15 -18 -2 7
b:old truce	0 -13 0 14
b:on <day-ahead>	-7 7 -15 8
b:on <day-gone>	-8 13 -15 5
b:on <day-today>	-7 -6 9 1
b:on <money>	-1 -13 7 9
b:on <number>	0 -12 -7 17
b:on <quality>	9 -4 -12 5
b:on a	-11 -7 14 -2
b:on an	13 -8 -14 7
b:on both	0 8 -6 0
b:on for	0 -11 13 0
b:on his	5 11 -20 0
b:on hold	0 -11 13 0
b:on in	0 8 -10 2
b:on on	0 0 -12 9
b:on our	0 7 -6 0
b:on reciprocal	0 -13 2 12
b:on television	0 8 -10 0
b:on the	-2 -25 31 -4
b:on their	0 6 -12 4
b:one	14 -16 4 3
b:one is	0 -12 12 0
b:one minute	0 8 -13 3
b:one of	0 -17 18 0
b:only	-2 -13 0 16
b:open	16 -3 2 -19
b:open on	0 21 -16 -2
b:opened	29 -10 -14 -11
b:opened an	-4 10 -1 0
b:opened in	10 -16 7 -3
b:opened on	6 0 -21 7
b:opposite	0 -14 16 0
b:opposite number	0 -14 16 0
b:order	0 9 2 -20
b:order late	0 -9 10 0
b:order on	0 18 -10 -5
b:ordinary	13 -10 -2 0
b:other	-11 18 -15 1
b:other 's	0 13 -6 0
b:other again	0 8 -13 4
b:other in	0 -11 15 0
b:our	-3 15 -4 -11
b:out	-4 0 -11 13
b:out in	5 -10 7 -3
b:out its	0 10 -6 -3
b:out of	-11 -22 16 13
b:out on	-2 14 -10 -2
b:out the	0 5 -12 5
b:over	17 8 -1 -30
b:over on	7 8 -22 0
b:over the	8 9 -18 -2
b:own	4 -13 -2 15
b:own deal	0 20 -14 -4
b:own duty	0 -8 0 9
b:p	8 -17 5 5
b:p <number>	10 -22 7 8
b:pacific	0 15 -14 0
b:pair	0 -17 19 0
b:palace	3 -11 10 -3
b:palm oil	0 -10 14 -4
b:paper on	0 0 -10 6
b:pari	18 -4 -12 1
b:pari on	0 -14 2 10
b:parted	-5 -22 -9 27
b:parted in	0 -14 -8 20
b:party	0 16 -7 -9
b:pass it	11 -10 0 0
b:pass the	-3 -4 9 0
b:past	4 -1 -16 9
b:past midnight	-4 5 -12 7
b:pause in	0 -6 0 8
b:pay	0 7 -5 0
b:pay <number>	8 2 -12 -4
b:pay an	0 -10 0 10
b:pay in	0 12 -11 0
b:payment	0 12 -11 0
b:peace	-3 21 -11 -11
b:peace talk	0 21 -16 -5
b:phone	-3 -14 20 -7
b:phone call	0 -16 18 0
b:phone on	0 -21 23 0
b:piraeu	0 12 -10 0
b:place in	3 -17 11 3
b:place on	-6 13 -6 -5
b:plan for	-5 0 5 -11
b:plan in	0 15 -14 0
b:plan to	0 -24 20 5
b:play	0 12 -8 -1
b:point	0 11 -7 -1
b:policy	0 -8 10 0
b:policy <person>	0 -8 10 0
b:post	7 -15 9 0
b:post of	9 -25 17 0
b:post on	0 3 -14 6
b:preliminary	-1 -7 15 -4
b:premier	3 10 -12 0
b:premier he	5 6 -13 0
b:premier liu	0 9 -11 2
b:prepare	-8 3 7 -12
b:prepare in	0 11 -10 0
b:president	-14 -6 24 -26
b:president <person>	0 23 -20 -2
b:president are	0 -11 14 0
b:president had	0 -9 10 0
b:president in	0 12 -11 0
b:president meet	0 -6 7 0
b:president on	0 12 -10 0
b:presidential policy	0 -8 10 0
b:press conference	0 13 -9 -2
b:press on	0 -5 10 -5
b:pridi	0 17 -16 0
b:pridi banomyong	0 17 -16 0
b:prime	1 -5 -3 11
b:prime minister	1 -5 -3 11
b:printed	0 11 -5 -3
b:prisoner	0 13 -11 -1
b:proclamation on	0 -9 10 0
b:promise	0 18 -11 -7
b:proposal on	0 8 -7 0
b:propose	8 4 -12 -2
b:propose on	9 -7 0 0
b:protocol	0 -9 -14 19
b:protocol on	0 -4 -5 9
b:publish	-10 0 6 -3
b:publish a	0 -7 -3 12
b:publish on	0 15 -3 -14
b:put a	0 -6 9 0
b:put his	-2 7 -11 3
b:put it	0 -13 16 -3
b:put on	10 -6 3 -10
b:put their	0 1 -11 7
b:quarrel	0 0 7 -9
b:quarter	0 -8 -1 11
b:radio	0 11 -6 0
b:rate	-4 3 8 -13
b:rate of	0 -12 13 0
b:reach	-8 -1 -4 11
b:reach a	0 -5 9 -5
b:reach in	0 -10 2 9
b:reach the	0 13 -8 -3
b:read	8 -4 -19 9
b:ready	0 -8 11 0
b:ready to	0 -11 12 0
b:recall	0 10 -8 0
b:receive	1 -2 4 -10
b:receive <person>	13 -13 2 -2
b:receive by	0 11 -10 0
b:reciprocal	0 -11 0 13
b:reciprocal trade	0 -14 1 14
b:recommend	0 12 -11 0
b:record	7 -11 4 0
b:released	-2 16 -8 -4
b:renew	9 -16 2 5
b:report	0 20 -8 -9
b:report on	0 9 -5 -1
b:reporter in	9 1 -22 3
b:reporter on	-10 0 -2 9
b:rest	0 22 -18 -2
b:rest on	0 9 -9 0
b:result	-1 -5 12 -1
b:resume	-12 5 1 -4
b:resume in	-2 -1 9 -9
b:resume on	-1 -3 -5 12
b:return	-2 13 -11 0
b:return from	0 2 -17 9
b:return to	0 -5 9 -1
b:review on	0 0 -11 8
b:revive	0 -15 16 0
b:ring	0 18 -16 0
b:rise	5 6 -22 3
b:rise <level>	12 -2 -6 -9
b:rise on	-5 0 -10 9
b:road	0 13 -8 -1
b:robert	0 -8 11 -1
b:roll	0 -11 12 0
b:round	-9 1 3 0
b:round between	0 -11 2 8
b:round end	0 -8 -7 15
b:round in	0 -14 11 1
b:round is	0 10 -10 0
b:round of	-5 23 -7 -15
b:round take	0 9 -8 0
b:round was	0 9 -6 0
b:rule	0 15 -10 -3
b:run	4 18 -17 -5
b:run from	8 -17 9 0
b:run out	0 26 -9 -16
b:run to	0 1 -11 6
b:run until	0 11 -1 -8
b:s	9 -11 7 -7
b:s &	9 -11 7 -7
b:sail	0 8 -8 0
b:sale	-1 12 -13 0
b:salvador on	0 -9 10 0
b:same	-7 -10 3 12
b:santa	0 -12 12 -1
b:santa cruz	0 -12 12 -1
b:saturday	18 -11 -10 0
b:say after	0 -14 19 -3
b:say at	0 17 -13 -1
b:say in	6 9 -23 4
b:say it	0 10 -8 0
b:say on	0 10 -19 2
b:say so	0 -10 6 2
b:say the	3 -14 10 0
b:say to	0 -19 11 9
b:scheduled	0 -8 10 0
b:second	-29 15 -6 7
b:second day	-16 20 -20 7
b:second is	0 -18 19 0
b:second meet	0 -8 -2 15
b:second round	-4 18 -11 -4
b:secretary	-1 2 6 -10
b:see <name>	0 -9 10 0
b:see <person>	-2 -9 13 -3
b:see each	-2 7 -15 11
b:send a	0 8 -8 0
b:senior	10 -3 -10 2
b:senior <name>	10 -3 -10 2
b:session	-6 11 -4 0
b:session on	-4 14 -5 -2
b:set	-5 0 6 -12
b:set down	0 -10 11 0
b:settle in	0 -20 11 5
b:settle its	0 12 -10 0
b:settle the	0 -8 9 0
b:settle with	0 12 -11 0
b:seven	0 -8 12 -4
b:seventh	4 -15 4 2
b:shall	-2 -2 17 -18
b:shall be	0 -13 13 0
b:shanghai	0 10 -6 0
b:sheet of	0 8 -10 0
b:shenzhen	0 20 -20 0
b:shenzhen on	0 14 -14 0
b:shook	-8 -11 17 0
b:shook hand	-7 -5 11 0
b:shortly	0 -7 9 0
b:show	0 12 -8 0
b:shrimp	0 10 -2 -6
b:shut	0 16 -6 -5
b:side agree	0 -4 -10 12
b:side had	-6 -5 15 -3
b:side meet	9 4 -13 0
b:side on	0 -10 12 0
b:sign	-12 1 2 0
b:sign a	0 -15 17 -2
b:sign for	0 -10 -6 15
b:sign in	0 10 -3 -14
b:sign on	0 -10 9 4
b:sign the	0 20 -4 -21
b:sign their	0 21 -12 -12
b:sign trade	0 -21 -3 23
b:sign two	0 -10 11 0
b:signature	-1 -7 -9 16
b:signature of	0 -15 -1 17
b:silent	0 2 -10 8
b:since	6 8 -5 -18
b:since <day-gone>	-2 -6 0 11
b:since <number>	0 -9 15 -11
b:since the	-2 14 -4 -12
b:sir	0 -14 6 8
b:sir <person>	0 -14 6 8
b:sit	5 -9 4 -4
b:sit down	13 4 -2 -25
b:sit in	-10 -3 14 0
b:sit on	0 17 -14 -4
b:sit until	0 -10 0 12
b:sit with	-8 -8 17 0
b:sixth	10 -26 7 8
b:sixth round	5 -22 9 3
b:sleep	13 -9 -1 -1
b:so	-7 -11 11 4
b:so it	0 -14 7 7
b:so on	-3 4 -10 7
b:so that	0 -11 14 -1
b:something	-1 -11 15 0
b:south	8 3 -13 0
b:soybean	12 -19 16 -8
b:soybean future	13 -17 9 -3
b:spare	0 11 -9 0
b:speak	-1 11 -5 -10
b:speak by	0 18 -17 0
b:speak of	0 9 -8 0
b:special	0 9 -5 0
b:speech	0 18 -18 0
b:spent	-11 3 10 -15
b:split	0 -6 8 0
b:spoke	-9 0 12 -11
b:spoke by	-1 -10 19 -7
b:spoke of	0 20 -20 0
b:spoke to	0 -9 12 0
b:spoken	0 -16 17 0
b:spring	0 10 -6 0
b:staff	0 10 -2 -5
b:start	10 0 4 -33
b:start in	-4 -12 16 0
b:start on	5 7 -8 -14
b:state	-10 -21 30 -3
b:state council	0 -10 10 0
b:state of	0 11 -3 -4
b:state visit	-3 -18 19 3
b:statement of	-1 3 -14 7
b:statement on	7 -13 0 8
b:stavanger	0 -8 10 0
b:stay	-4 -3 -10 14
b:stay at	0 8 -7 0
b:stay until	0 -10 0 11
b:steel	0 8 -3 -1
b:still	-4 31 -19 -12
b:stock	-1 28 -11 -17
b:stockholm	10 -5 2 -8
b:stockholm at	0 12 -9 0
b:stockholm on	12 -7 0 -6
b:stop	0 27 -16 -11
b:street	0 12 -1 -9
b:strike	0 -6 16 -17
b:substantial	-3 21 -15 -3
b:such	0 -15 19 -3
b:sugar	9 -14 8 -2
b:suggest	0 16 -14 0
b:summit of	-6 -1 7 -3
b:sunday	-1 -6 -10 14
b:suspend	-1 16 -17 0
b:suspension	0 3 3 -10
b:suspension of	0 9 -1 -5
b:system	0 11 -11 0
b:table	0 -26 1 25
b:table on	5 -15 0 12
b:take	5 -16 5 10
b:take effect	-7 9 -9 0
b:take from	6 -13 0 8
b:take over	10 -4 -4 -1
b:take place	9 -16 8 2
b:take up	-3 -4 16 -12
b:talk about	0 -10 10 0
b:talk begin	13 -15 0 0
b:talk go	0 -8 2 7
b:talk is	0 16 -13 0
b:talk of	0 -6 9 0
b:talk on	-5 -4 15 -12
b:talk resume	0 -6 -2 12
b:talk take	13 -10 -2 0
b:talk that	-7 -3 0 9
b:talk will	0 11 -4 -6
b:talk with	0 28 -21 -12
b:talk would	-1 -11 16 0
b:talked	0 -8 10 -1
b:talked by	0 -6 9 0
b:talked for	0 19 -19 -1
b:talked with	7 -8 -12 9
b:talking	0 -20 7 10
b:tariff on	-12 -5 8 4
b:tariff truce	-2 1 8 -10
b:team	6 -4 8 -17
b:team meet	0 12 -12 0
b:technical	5 -9 0 5
b:telephone	-7 -17 25 -19
b:telephoned	-2 -20 23 -1
b:telephoned with	0 -10 11 0
b:television	-5 2 -11 9
b:television interview	0 -8 0 10
b:television on	0 13 -8 -3
b:tell <office>	0 -8 10 0
b:tell <organisation>	6 1 -3 -12
b:tell <quality>	0 -11 14 -1
b:tell a	-2 26 -20 -2
b:tell an	0 10 -7 -2
b:tell on	0 -9 10 0
b:tell reporter	0 -5 -4 10
b:tell the	-4 0 10 -16
b:tell to	0 -8 -1 10
b:tell us	8 4 -16 -2
b:ten minute	0 16 -5 -10
b:ten past	6 -12 5 0
b:term	11 1 -8 -6
b:term end	13 -12 0 0
b:text	10 -2 0 -10
b:than	20 -9 -26 15
b:than five	15 3 -19 -3
b:than on	21 -15 -6 -3
b:than two	-12 11 -5 2
b:that	7 -6 -2 8
b:that 's	9 -12 -13 11
b:that <name>	-5 9 -17 5
b:that <person>	-17 13 -1 -5
b:that <seat>	-7 10 0 -6
b:that a	-2 -5 8 0
b:that an	0 -13 -3 18
b:that begin	-4 -7 14 -1
b:that both	-2 13 -6 -1
b:that duty	0 -13 14 0
b:that end	-9 -9 -7 20
b:that everybody	0 -11 12 0
b:that had	8 11 -19 -6
b:that he	-6 0 9 -13
b:that in	0 -17 13 0
b:that it	-1 31 -20 -7
b:that lapse	12 -10 0 0
b:that leave	0 -11 -1 13
b:that mr	0 19 -18 0
b:that start	0 10 -8 0
b:that talk	0 -12 14 0
b:that the	13 -11 5 -4
b:that there	-2 13 -4 -4
b:that they	0 -11 17 -5
b:that was	16 -16 0 4
b:that were	0 18 -14 0
b:that would	0 14 -10 -3
b:the	-11 10 4 -19
b:the <name>	-20 1 8 0
b:the <number>	0 15 -10 -2
b:the <organisation>	-7 40 -25 -22
b:the <person>	6 -11 13 -9
b:the <quality>	-2 -15 19 0
b:the <seat>	-5 -12 13 1
b:the accord	0 0 -10 7
b:the agreement	-3 -10 16 -4
b:the apec	0 9 -8 0
b:the app	0 -5 10 -5
b:the arrangement	0 3 5 -15
b:the autumn	0 8 -8 0
b:the border	0 15 -13 0
b:the busan	0 -16 17 0
b:the call	-2 -14 4 11
b:the city	-3 12 0 -8
b:the clock	0 8 -3 -2
b:the consensu	0 13 -9 -2
b:the country	0 -9 8 0
b:the custom	0 -4 -5 9
b:the date	0 -16 18 0
b:the deadline	0 11 -6 0
b:the deal	-1 18 -5 -19
b:the delegation	3 -22 1 13
b:the duty	0 -7 -13 17
b:the east	0 10 -4 -5
b:the employer	0 8 0 -7
b:the end	-3 -11 0 15
b:the expert	0 12 -10 0
b:the extra	8 -7 0 0
b:the fifth	-2 -3 9 0
b:the first	9 -11 13 -14
b:the fourth	-3 -8 0 13
b:the framework	0 17 -12 -6
b:the g	-3 8 -3 0
b:the geneva	0 -12 12 0
b:the joint	-1 2 6 -12
b:the last	0 0 7 -12
b:the leader	-4 -11 16 -2
b:the meet	-6 -16 19 0
b:the memorandum	0 -20 19 0
b:the negotiation	0 7 1 -10
b:the new	4 7 -15 0
b:the next	2 19 -17 -5
b:the ninth	-1 0 -7 9
b:the northern	-4 13 -6 0
b:the number	0 -8 10 0
b:the old	16 -20 -3 9
b:the one	0 -10 13 0
b:the order	0 -17 19 -1
b:the other	0 10 -7 0
b:the pair	0 -17 19 0
b:the paper	0 -2 8 -4
b:the party	0 10 -1 -8
b:the phone	0 -5 9 0
b:the president	-6 -9 18 -9
b:the press	5 -13 5 0
b:the proclamation	0 -8 10 0
b:the proposal	0 -12 12 0
b:the protocol	0 -10 -9 17
b:the rest	0 11 -9 0
b:the result	0 -3 10 -4
b:the round	-4 -3 -1 10
b:the s	10 -12 8 -6
b:the same	-7 -10 3 12
b:the second	-14 26 -16 -3
b:the seventh	-6 -8 9 3
b:the signature	0 -15 -1 17
b:the sixth	0 -6 -3 12
b:the south	9 0 -10 0
b:the summit	-2 -2 7 -3
b:the table	0 -34 13 21
b:the talk	0 -15 9 8
b:the tariff	0 14 -22 4
b:the team	-4 0 12 -8
b:the telephone	0 -11 13 0
b:the text	12 -8 7 -14
b:the threat	15 -6 -11 0
b:the three	0 -7 0 10
b:the time	0 -10 -7 16
b:the trade	0 23 -17 -8
b:the transfer	0 11 -8 0
b:the two	0 -32 27 11
b:the understanding	0 -14 20 -7
b:the visit	12 -29 12 6
b:the week	0 24 -21 0
b:the window	0 12 -1 -4
b:the world	12 -8 2 -7
b:their <office>	7 -20 2 10
b:their agreement	0 10 -2 -6
b:their country	0 -7 10 -4
b:their dispute	0 4 5 -11
b:their first	-2 -8 10 0
b:their meet	0 -15 17 0
b:their name	0 1 -11 6
b:their president	-7 -6 18 -10
b:their second	0 0 -11 7
b:their talk	-11 8 -5 2
b:their tariff	0 -9 4 5
b:their third	-1 0 -5 9
b:their trade	-3 16 -8 -2
b:them	-8 7 0 -7
b:them is	0 11 -11 0
b:them to	0 -9 10 0
b:there	-1 -16 13 4
b:there are	0 14 -10 -2
b:there from	0 -12 12 0
b:there on	8 -21 6 8
b:there was	0 15 -13 0
b:they	11 -32 18 8
b:they agree	0 19 -23 0
b:they are	3 -16 3 10
b:they arrive	-1 11 -5 -4
b:they begin	-6 -9 15 0
b:they did	0 -7 8 0
b:they had	26 10 -25 -18
b:they have	0 -18 26 -10
b:they meet	0 -16 16 -2
b:they sit	0 -13 1 8
b:they spoke	0 -7 9 0
b:they talk	0 -19 22 0
b:they were	-4 17 -10 -3
b:they will	0 -13 13 -1
b:they're	0 -12 6 4
b:they've	8 -3 -4 0
b:think	0 11 -7 -2
b:third	2 15 -17 -2
b:third is	0 -12 13 0
b:third meet	0 12 -16 4
b:third round	-1 13 -6 -6
b:third time	17 0 -16 0
b:threat	19 -7 -14 -2
b:threat of	14 -8 -5 -1
b:threaten	-7 25 -14 -1
b:three	-12 -5 -2 15
b:three hour	0 5 1 -8
b:through	1 -2 -14 12
b:thu	0 -13 10 2
b:thursday	7 -18 3 11
b:tie	0 16 -15 0
b:tiktok	0 6 -16 9
b:till	-6 -1 -19 18
b:time	10 -4 -8 3
b:time since	10 -12 1 0
b:time the	0 -9 -5 14
b:to <level>	-6 25 -26 0
b:to <number>	7 -11 0 8
b:to <seat>	21 -7 8 -41
b:to a	16 4 -16 -8
b:to an	0 16 -7 -6
b:to be	0 3 1 -16
b:to begin	-14 2 5 -3
b:to discuss	0 -14 16 0
b:to extend	0 9 -3 -4
b:to finish	0 -9 -5 14
b:to follow	14 -18 4 0
b:to go	0 9 -10 0
b:to have	0 39 -29 -11
b:to his	0 -16 17 0
b:to hold	0 -12 13 0
b:to it	0 2 -18 9
b:to meet	4 -20 20 -7
b:to open	-10 17 -6 -3
b:to prepare	-1 10 -3 -2
b:to present	0 -12 12 0
b:to sit	-2 12 -1 -8
b:to start	14 -7 -2 0
b:to take	0 2 -18 13
b:to the	-12 12 -5 -2
b:touched	0 -9 12 0
b:trade	1 -22 17 6
b:trade deal	0 -9 5 5
b:trade minister	-13 9 0 -3
b:trade ministry	8 -3 0 -7
b:trade talk	18 2 -21 0
b:transfer	0 18 -10 -4
b:travel	6 -6 7 -11
b:travel to	2 -10 14 -8
b:trieste on	0 -17 18 0
b:tromsø on	0 -9 10 0
b:truce	-1 -12 11 5
b:truce between	8 0 3 -10
b:truce end	12 -10 -7 4
b:truce of	0 0 9 -13
b:truce on	-1 -12 5 7
b:truce was	0 -2 8 -7
b:truce would	0 -10 -3 14
b:truck	0 -10 11 0
b:trump announce	0 6 -3 0
b:try again	0 -13 13 0
b:turnberry	0 -11 14 0
b:turnberry on	0 -11 14 0
b:turned	5 0 0 -10
b:twice	0 15 -11 -1
b:two	-2 -20 23 0
b:two are	0 -12 13 0
b:two club	0 14 -12 0
b:two country	5 8 -25 14
b:two delegation	-3 -10 -3 17
b:two government	0 -7 12 -4
b:two had	4 -17 12 0
b:two head	0 -13 13 0
b:two hour	-13 12 -5 0
b:two meet	0 -10 11 0
b:two men	0 -15 16 0
b:two side	8 -15 6 2
b:two spoke	0 -11 12 0
b:two team	0 15 -14 0
b:two will	0 -18 20 0
b:under	-2 -14 11 5
b:under <person>	2 -10 -10 13
b:under a	0 -20 19 1
b:understanding	0 -20 20 0
b:understanding reach	0 -9 10 0
b:union	0 9 -5 -2
b:until	-18 21 -48 17
b:until the	0 16 -11 -2
b:up	-5 1 -9 13
b:up <span>	-2 -1 -5 12
b:up a	-1 -8 -5 17
b:up again	-1 0 9 -8
b:up for	0 10 -8 0
b:up in	4 -22 9 5
b:up on	-1 6 3 -9
b:updated	0 14 -7 -5
b:us	5 7 -6 -13
b:us on	8 0 -11 -1
b:very	8 -8 -1 2
b:vice	2 19 -22 0
b:vice premier	0 22 -25 0
b:video	-4 -18 19 1
b:video call	0 -10 12 0
b:video link	0 -8 9 0
b:video on	0 -2 8 -4
b:visit	2 -12 14 -2
b:visit to	10 -10 12 -11
b:visited <seat>	0 -6 11 0
b:von	0 -9 10 0
b:von der	0 -9 10 0
b:vote	7 0 0 -9
b:vote on	0 12 -9 0
b:vote to	8 -16 10 -1
b:wait	-5 12 -4 -2
b:wait for	-4 11 -6 0
b:walked	-4 -8 11 0
b:wall street	0 9 0 -8
b:war	0 2 4 -9
b:warn	7 -8 -7 5
b:warn on	8 -12 -3 7
b:was	7 -15 5 8
b:was agree	0 3 6 -14
b:was ask	0 11 -10 0
b:was conclude	0 -21 16 6
b:was due	0 -13 5 10
b:was hold	0 0 -10 9
b:was in	-5 -6 13 -5
b:was lay	13 -16 8 -7
b:was make	0 12 -10 0
b:was no	0 8 -7 0
b:was not	0 -9 12 0
b:was on	0 -14 12 2
b:was plan	0 -17 18 0
b:was put	0 -7 10 -2
b:was reach	0 12 -17 2
b:was say	0 -9 10 0
b:was sign	0 0 -7 7
b:was take	0 -16 3 13
b:was tell	0 -17 9 9
b:was the	5 -15 9 0
b:was to	8 20 -21 -24
b:way	2 -3 -8 9
b:we are	0 9 -4 -1
b:we meet	5 -13 6 0
b:we'll	0 -18 19 0
b:wednesday	12 -8 0 -4
b:week	11 5 -23 0
b:week of	20 -3 -19 -1
b:welcome	0 11 -8 -1
b:were	-22 19 -3 -11
b:were due	0 9 -2 -5
b:were hold	0 -16 17 0
b:were sign	0 10 -8 0
b:were still	-2 11 -2 -6
b:were to	-11 -7 17 -7
b:what	-15 -15 21 4
b:what <person>	-1 -4 10 -4
b:what change	0 14 -10 0
b:what did	0 -15 17 0
b:what happen	0 15 -10 -1
b:what happened	0 -27 32 -5
b:what is	0 2 -14 7
b:what the	0 -2 -5 11
b:what they	-6 9 1 -11
b:what was	-3 -7 -1 15
b:what we	-3 -3 10 -6
b:what would	10 -8 0 0
b:when	12 -21 15 -3
b:when <person>	-4 -17 16 2
b:when they	-4 -2 12 -2
b:where	5 -17 8 1
b:where the	3 -21 8 6
b:where we	0 11 -5 -3
b:which begin	13 -13 4 -8
b:which end	-4 -2 -4 10
b:which fall	12 -11 0 0
b:which go	0 -9 3 5
b:which had	3 8 -24 5
b:which has	-1 11 -5 0
b:which meet	0 14 -13 0
b:which opened	13 -10 0 -4
b:which start	-2 -1 8 -3
b:which take	-1 -2 7 -1
b:which the	0 -12 12 0
b:which was	-11 18 -3 -9
b:which were	0 -17 19 0
b:who had	2 4 -13 4
b:who negotiate	0 -11 0 9
b:who sign	0 10 -8 0
b:whose <person>	0 -17 19 0
b:will	-20 7 1 -2
b:will be	-12 23 -17 -4
b:will charge	0 -10 0 10
b:will discuss	0 -13 14 0
b:will hear	0 -9 10 0
b:will now	-4 -15 20 0
b:will resume	0 12 -6 -5
b:will see	0 -2 -6 12
b:will sit	7 -7 -10 10
b:will take	0 0 8 -6
b:will talk	0 -19 20 0
b:will telephone	0 -17 18 0
b:will try	0 -16 16 0
b:win	0 11 -6 -4
b:window	-4 24 -9 -10
b:with	-7 -11 14 1
b:with <level>	0 -10 12 0
b:with <name>	-11 -8 18 0
b:with <person>	1 -21 18 2
b:with <quality>	0 -5 10 -2
b:with <seat>	-1 15 -8 -7
b:with mr	0 -9 11 0
b:with the	0 12 -16 0
b:without	0 11 -11 -1
b:woke	0 14 -6 -4
b:woke up	0 12 -5 -4
b:wool	0 17 -15 0
b:word	-1 10 -12 0
b:worked out	0 -9 6 3
b:working	3 -25 16 7
b:world	12 -12 7 -8
b:would bring	0 -12 12 0
b:would follow	-2 11 -3 -4
b:would go	9 -8 0 0
b:would have	-6 11 -17 5
b:would last	0 14 -9 -4
b:would meet	-1 18 -15 0
b:would not	8 -11 3 0
b:would speak	0 -19 20 0
b:wound	-2 -3 -10 16
b:wound up	-2 -3 -10 16
b:wrapped	-3 0 -9 15
b:wrapped up	-3 0 -9 15
b:write	-4 12 -3 -16
b:write on	0 2 3 -12
b:x	0 -11 12 0
b:year	0 14 -8 -4
b:year ago	0 13 -11 0
b:yet	0 -9 9 0
b:yield	0 -12 13 0
b:york	-9 -7 13 1
b:york from	-1 -9 12 0
b:york since	-6 -4 12 0
b:you	-11 -2 7 0
b:you come	-3 -2 -9 12
b:you in	0 -18 18 0
b:your	-3 17 -2 -9
b:|	-1 17 -5 -7
b:·	9 -2 -5 0
b:· wednesday	-2 -4 -2 9
b:—	0 4 2 -10
b:— <name>	-2 -2 19 -19
b:— <office>	-8 15 -7 -2
b:— <quality>	-3 5 -17 12
b:— a	0 17 -7 -13
b:— at	-3 -5 -11 17
b:— for	0 12 -9 0
b:— monday	11 -5 -2 -4
b:— on	0 -7 11 -4
b:— the	2 17 -8 -14
b:•	0 12 -16 0
c0=agree	-10 -7 -1 15
c0=bear	7 -9 11 -12
c0=deny	0 16 -10 -2
c0=end	-2 12 -13 -1
c0=impose	-2 -8 2 11
c0=lack	-6 6 -10 6
c0=propose	-9 8 -3 -2
c0=renew	-8 12 -11 0
c0=return	-14 1 4 -2
c0=say	-10 4 -6 7
c0=sell	0 11 -5 -5
c0=threaten	2 9 -23 2
c0=up	-10 0 0 5
c1=agree	-7 -8 7 5
c1=bear	9 -5 7 -12
c1=begin	16 -10 6 -9
c1=deny	0 23 -17 -3
c1=propose	-13 11 -6 0
c1=refuse	0 10 -2 -3
c1=renew	-10 13 -7 -1
c1=return	-16 5 3 -4
c1=say	-9 6 -7 6
c1=sell	0 19 -12 -6
c1=suspend	1 -7 11 -7
c1=threaten	4 5 -21 2
c1=up	-11 0 2 2
c2=agree	-3 11 -5 -3
c2=bear	-8 -3 17 -13
c2=begin	-1 11 -3 -16
c2=deny	0 4 -9 3
c2=down	1 4 3 -17
c2=end	-21 23 -9 -2
c2=propose	4 12 -4 -20
c2=say	9 0 -10 1
c2=sign	0 15 -10 -5
c2=stay	12 -11 7 -5
c2=suspend	-10 17 -8 -5
c2=target	-6 6 4 -10
c2=up	4 11 -24 3
ct0=agree future	0 9 -2 -13
ct0=agree perfect	0 -12 8 3
ct0=agree perfect-passive	4 -9 0 2
ct0=agree pluperfect	-4 0 -7 10
ct0=agree present	0 -15 -2 20
ct0=bear future	-10 6 -1 0
ct0=bear modal	-3 23 -17 -7
ct0=bear past	15 -15 8 -4
ct0=bear past-passive	-1 -15 13 1
ct0=bear pluperfect	10 -28 15 0
ct0=bear pluperfect-passive	0 -17 19 0
ct0=bear present-passive	0 24 -23 0
ct0=begin future	-11 -2 4 2
ct0=begin future-passive	0 -12 13 0
ct0=begin modal	14 3 -9 -16
ct0=begin past-passive	0 -9 1 8
ct0=begin perfect	-13 1 5 1
ct0=begin pluperfect	16 -11 -1 -2
ct0=begin present	-4 9 0 -11
ct0=deny past	0 10 -5 0
ct0=down present	3 14 -14 -7
ct0=end future	0 0 -11 10
ct0=end modal-passive	0 10 0 -9
ct0=end past	-13 10 -8 2
ct0=end pluperfect	-4 12 -2 -4
ct0=end present	16 -4 -6 -2
ct0=impose future	-4 -12 10 7
ct0=impose past-passive	2 -9 8 0
ct0=impose perfect	-11 1 11 -21
ct0=impose pluperfect-passive	-1 15 -14 1
ct0=impose present	1 -8 0 10
ct0=propose future	0 -21 24 -3
ct0=propose modal-passive	0 -11 0 9
ct0=propose past	2 6 -14 5
ct0=propose past-passive	-3 10 -1 -12
ct0=propose perfect-passive	0 10 -8 0
ct0=propose pluperfect-passive	0 18 -16 0
ct0=renew past	-2 -9 -2 14
ct0=renew past-passive	-1 12 0 -13
ct0=return future	0 10 -6 -4
ct0=return modal	0 -14 15 0
ct0=return past	-6 7 2 -8
ct0=return present	-1 0 -8 9
ct0=say future	0 -11 -1 13
ct0=say future-passive	0 22 -22 0
ct0=say past-passive	-1 -13 14 0
ct0=say present	-5 -3 13 -14
ct0=sell present	0 11 -8 0
ct0=sign future	0 11 0 -20
ct0=sign future-passive	0 11 -9 0
ct0=sign modal-passive	0 -5 8 0
ct0=sign past	-9 -10 7 7
ct0=sign past-passive	-3 12 -4 -7
ct0=sign perfect	0 -8 13 -6
ct0=sign pluperfect	8 -14 7 3
ct0=sign present	9 0 -14 5
ct0=stay modal	-11 9 -2 0
ct0=stay past	11 5 2 -31
ct0=stay perfect	3 -8 -3 11
ct0=stay pluperfect	0 16 -9 -10
ct0=stay present	-18 0 4 3
ct0=suspend modal	0 -9 10 0
ct0=suspend past	10 -4 3 -10
ct0=suspend past-passive	0 -9 3 7
ct0=suspend present	-5 14 -15 0
ct0=target future	0 -9 0 10
ct0=target modal-passive	10 -8 0 0
ct0=target perfect-passive	0 9 -1 -4
ct0=target pluperfect	-3 12 -6 0
ct0=threaten past	6 -2 -13 3
ct0=threaten pluperfect	-3 12 -5 0
ct0=up future	-3 -5 -2 12
ct0=up modal	8 10 -15 -7
ct0=up perfect-passive	0 -12 15 -1
ct0=up present	-11 1 -12 13
ct1=agree future	0 9 -2 -13
ct1=agree participle-passive	-13 -2 12 -11
ct1=agree perfect	0 -14 8 5
ct1=agree perfect-passive	4 -9 0 2
ct1=agree pluperfect	-3 2 -10 11
ct1=agree present	0 -12 0 15
ct1=bear future	-10 8 -3 0
ct1=bear gerund	0 -3 -4 13
ct1=bear infinitive	17 9 -21 -5
ct1=bear modal	-3 18 -13 -3
ct1=bear participle-passive	-9 8 1 -15
ct1=bear past	11 -12 9 -4
ct1=bear past-passive	-1 -15 13 1
ct1=bear pluperfect	10 -28 15 0
ct1=bear pluperfect-passive	0 -16 17 0
ct1=bear present-passive	0 24 -22 0
ct1=begin future	-10 -1 4 0
ct1=begin future-passive	0 -12 13 0
ct1=begin gerund	12 -2 -2 -8
ct1=begin infinitive	0 9 -1 -6
ct1=begin modal	14 3 -9 -16
ct1=begin participle-passive	0 9 -15 0
ct1=begin past	6 -13 6 1
ct1=begin past-passive	0 -9 2 8
ct1=begin perfect	-13 1 5 1
ct1=begin pluperfect	16 -12 -1 -2
ct1=begin present	-4 2 5 -10
ct1=down present	3 9 -9 -7
ct1=end future	0 -1 -9 10
ct1=end infinitive	0 21 -6 -13
ct1=end modal-passive	0 10 0 -9
ct1=end participle-passive	1 -19 10 8
ct1=end past	-13 8 -8 4
ct1=end pluperfect	-4 12 -2 -4
ct1=end present	16 -5 -6 -2
ct1=impose infinitive	0 16 -9 -6
ct1=impose participle-passive	-2 10 -10 2
ct1=impose past-passive	3 -9 7 0
ct1=impose perfect	-10 -8 19 -14
ct1=impose pluperfect	1 1 -8 4
ct1=impose pluperfect-passive	-1 16 -16 2
ct1=propose future	0 -18 21 -2
ct1=propose infinitive	-4 -5 14 -6
ct1=propose modal-passive	0 -11 0 9
ct1=propose participle-passive	-3 25 -22 0
ct1=propose past-passive	-3 7 0 -12
ct1=propose perfect-passive	0 12 -10 0
ct1=propose pluperfect-passive	0 18 -16 0
ct1=propose present	-4 7 -11 3
ct1=renew past	-2 -9 -2 14
ct1=renew past-passive	-1 12 0 -13
ct1=return future	0 11 -6 -4
ct1=return modal	0 -14 15 0
ct1=return past	-6 7 2 -8
ct1=return present	-1 0 -8 9
ct1=say future	0 -11 -1 13
ct1=say future-passive	0 22 -21 0
ct1=say gerund	0 9 -6 0
ct1=say past-passive	-1 -14 14 0
ct1=say present	-5 -4 14 -14
ct1=sell present	0 11 -8 0
ct1=sign future	0 11 0 -20
ct1=sign future-passive	0 11 -9 0
ct1=sign gerund	0 19 -16 -3
ct1=sign infinitive	0 -11 14 -2
ct1=sign modal-passive	0 -5 8 0
ct1=sign participle-passive	-15 0 0 5
ct1=sign past	-7 -9 5 7
ct1=sign past-passive	-3 11 -4 -7
ct1=sign perfect	0 -11 14 -3
ct1=sign pluperfect	8 -13 4 3
ct1=sign present	9 1 -11 0
ct1=stay infinitive	-3 -6 -3 13
ct1=stay modal	-11 8 -1 0
ct1=stay participle-passive	11 -17 11 -4
ct1=stay past	12 0 6 -29
ct1=stay perfect	3 -9 -2 11
ct1=stay pluperfect	0 16 -9 -14
ct1=stay present	-17 5 -2 4
ct1=suspend modal	0 -9 10 0
ct1=suspend participle-passive	0 -11 15 -2
ct1=suspend past	10 -11 8 -8
ct1=suspend past-passive	0 -9 3 7
ct1=suspend present	-5 14 -15 0
ct1=target future	0 -9 0 10
ct1=target infinitive	0 11 -9 0
ct1=target modal-passive	10 -8 0 0
ct1=target participle-passive	-1 -4 9 -2
ct1=target perfect-passive	0 9 -1 -4
ct1=threaten past	7 -3 -12 3
ct1=up gerund	0 -7 11 -3
ct1=up modal	8 10 -15 -7
ct1=up perfect-passive	0 -12 15 -1
ct1=up present	-11 1 -12 13
ct2=bear gerund	2 -7 12 -8
ct2=bear infinitive	-1 1 -15 16
ct2=bear modal	0 11 -9 0
ct2=bear participle-passive	0 9 -6 0
ct2=bear past	0 -22 26 -4
ct2=bear present	-3 -3 15 -21
ct2=begin past	0 12 -10 -6
ct2=begin present	-6 -2 10 -3
ct2=deny past	0 9 -5 -1
ct2=down infinitive	-1 17 -11 -2
ct2=down past	-1 6 0 -9
ct2=end infinitive	-4 -1 9 -4
ct2=end past	-1 24 -6 -13
ct2=impose future	0 22 -17 0
ct2=impose future-passive	0 9 -6 0
ct2=impose gerund	0 -7 10 0
ct2=impose infinitive	0 -8 4 4
ct2=impose modal	0 -8 14 -5
ct2=impose past	4 -14 16 -10
ct2=impose past-passive	0 11 -7 -2
ct2=impose perfect-passive	-4 0 -3 8
ct2=impose pluperfect	-2 14 -6 -3
ct2=impose present	-14 20 -6 -10
ct2=impose present-passive	0 12 -5 -3
ct2=propose past-passive	0 13 -12 0
ct2=propose perfect-passive	0 9 -7 0
ct2=propose pluperfect	0 13 -9 -1
ct2=propose present	0 -5 13 -7
ct2=renew infinitive	0 -9 0 10
ct2=renew past	0 9 4 -15
ct2=return present	0 -9 -5 13
ct2=say future-passive	0 -10 10 0
ct2=say gerund	9 0 -9 -2
ct2=say modal-passive	0 -8 9 0
ct2=say past	0 12 -28 9
ct2=sign gerund	0 9 -4 -3
ct2=sign infinitive	3 7 -18 7
ct2=sign past	1 8 1 -16
ct2=stay future	1 -11 7 0
ct2=stay future-passive	0 9 -7 0
ct2=stay infinitive	-4 -6 13 -4
ct2=stay past	4 -13 11 -2
ct2=stay present	13 24 -34 -10
ct2=suspend future-passive	0 8 -8 0
ct2=suspend infinitive	0 -16 13 2
ct2=suspend past	0 5 1 -12
ct2=suspend perfect-passive	-1 11 -8 0
ct2=suspend present	0 22 -20 0
ct2=target participle-passive	0 -12 13 0
ct2=target past	0 13 -11 0
ct2=up infinitive	-2 23 -15 -6
ct2=up past	3 3 -19 5
ct2=up present	7 -7 5 -7
day-l	-17 6 -3 1
day-none	-17 7 3 -4
day-r	16 6 -7 -13
day=l1	-2 -8 -6 17
day=l3	-8 4 -3 0
day=l5	2 2 7 -15
day=r1	29 0 -24 -16
day=r2	14 1 -5 -12
day=r3	-15 2 5 -1
day=r4	2 3 1 -8
day=r5	-9 0 -1 6
days=1	-17 7 3 -4
days=2	-4 9 -2 -10
days=3	17 -1 -11 -1
days=4	-18 15 3 -12
days=5	-2 -3 -15 20
f:!	0 7 0 -8
f:"	-5 22 -11 -18
f:&	0 11 -4 -5
f:'s	16 0 -3 -10
f:(	-10 -9 14 0
f:)	-9 -6 19 -9
f:,	17 0 -6 -6
f:-	12 8 -13 -16
f:.	14 -12 12 -6
f::	2 -1 6 -12
f:;	6 -11 15 -10
f:<agent>	-12 0 -5 12
f:<day-ahead>	14 -5 -5 2
f:<day-gone>	-11 37 -23 -21
f:<day-today>	8 -10 3 0
f:<gate>	1 -10 11 -4
f:<goods-amount>	-16 26 -21 2
f:<goods>	0 -9 15 -10
f:<level>	-30 27 -7 -15
f:<money>	-14 2 -8 17
f:<month-ahead>	-15 19 -7 -10
f:<month-gone>	12 -11 7 -6
f:<month-today>	0 -1 11 -9
f:<name>	-9 -8 0 20
f:<not>	-18 11 1 -5
f:<number>	-16 27 -19 -4
f:<office>	9 -15 22 -22
f:<organisation>	0 17 -5 -20
f:<person>	20 -29 16 8
f:<points>	-14 26 -11 -10
f:<quality>	-3 -25 23 6
f:<seat>	-6 -11 21 -12
f:<sender>	-3 3 7 -15
f:<span>	34 -24 8 -3
f:<taker>	-8 17 -15 1
f:<v-agree>	1 -10 7 0
f:<v-bear>	-11 -3 20 -21
f:<v-begin>	8 3 -7 0
f:<v-buy>	-22 16 -8 1
f:<v-deny>	5 21 -25 -2
f:<v-down>	-16 -11 16 6
f:<v-end>	-5 7 0 -11
f:<v-impose>	-33 10 6 -2
f:<v-refuse>	-1 18 -28 7
f:<v-renew>	-16 -3 -2 16
f:<v-return>	9 12 -5 -24
f:<v-say>	-22 23 -7 -14
f:<v-stay>	13 0 -14 5
f:<v-suspend>	-4 0 16 -22
f:<v-target>	-2 11 -1 -16
f:<v-threaten>	-10 20 -8 -16
f:<v-up>	5 18 -5 -26
f:?	0 45 -31 -21
f:a	-15 8 12 -27
f:abolish	0 -9 10 0
f:about	6 5 10 -41
f:accept	0 -6 11 -4
f:accord	13 -13 0 0
f:according	10 -7 0 -3
f:accused	0 9 -6 0
f:across	12 -30 14 9
f:act	0 8 -10 0
f:add	-14 -2 4 4
f:additional	-9 22 -6 -23
f:advance	0 -12 13 0
f:affiliate	13 -3 -5 -5
f:after	-5 -12 16 0
f:afternoon	16 -17 7 -11
f:afterward	3 -6 9 -14
f:again	-17 8 1 -3
f:against	-9 9 -7 2
f:agency	0 8 -3 -1
f:agenda	-4 -6 13 -5
f:agent	0 14 -13 0
f:ago	1 13 -7 -10
f:agree	10 -18 -3 20
f:agreement	-5 -1 -5 11
f:air	0 0 3 -9
f:aircraft	-3 23 -17 -7
f:airline	0 19 -14 -4
f:almond	0 -13 13 0
f:almost	0 16 -16 0
f:alone	0 9 -15 5
f:along	0 -7 0 10
f:already	-2 18 -11 -5
f:also	0 -10 7 3
f:althing	0 -13 14 0
f:am	0 -12 18 -6
f:ambassador	-1 3 -15 8
f:among	0 17 -18 -3
f:amount	0 20 -14 -3
f:an	9 1 -10 3
f:and	7 -6 -7 13
f:announce	-19 -3 1 12
f:answer	7 16 -20 -10
f:anti	7 4 -12 0
f:antimony	0 9 -5 0
f:anybody	0 11 -2 -7
f:anything	5 -27 20 3
f:apart	0 17 -11 -4
f:apec	-4 -10 14 0
f:app	0 10 -3 -9
f:appear	0 -9 12 -1
f:apple	0 -10 4 7
f:approval	-1 -20 12 10
f:approve	8 -8 -12 17
f:are	12 -1 0 -9
f:arequipa	0 16 -12 -3
f:arrangement	-2 -8 0 12
f:arrival	15 -9 0 -2
f:arrived	11 -16 1 2
f:article	0 -7 10 -3
f:as	14 9 -9 -15
f:aside	1 -8 3 0
f:ask	-3 14 -18 6
f:assembly	10 -4 -5 0
f:assent	0 11 -6 -1
f:at	-19 0 -11 22
f:auckland	0 -10 11 0
f:await	0 -18 2 15
f:away	0 -17 3 15
f:back	-25 -11 23 -1
f:badly	0 -13 14 0
f:bag	0 -10 3 3
f:ban	0 18 -14 -2
f:banana	8 -26 4 15
f:bank	-1 16 -8 -4
f:basic	0 -11 12 0
f:batumi	0 -18 10 10
f:bay	0 -28 31 -4
f:be	9 -5 -10 16
f:bear	0 23 -17 -4
f:because	-7 11 -1 -8
f:beef	-8 11 4 -18
f:been	-12 11 -12 6
f:beer	0 18 -15 0
f:before	0 11 -16 1
f:begin	24 3 -34 10
f:being	-12 10 -3 0
f:believe	0 27 -20 -7
f:belong	0 -6 -4 10
f:below	12 -19 -4 11
f:beside	-4 -14 5 12
f:best	0 -9 0 12
f:better	-6 -7 8 2
f:beyond	8 2 -17 3
f:bigger	0 13 -13 0
f:biggest	0 -5 11 -5
f:bind	0 4 -8 2
f:bless	0 -7 11 -2
f:bloc	0 14 -12 0
f:board	12 0 -12 -5
f:boat	4 -10 1 2
f:booking	0 11 -9 0
f:border	-4 -24 29 -5
f:bourbon	0 8 -7 0
f:break	10 -12 0 0
f:bridge	0 -17 20 -2
f:bring	-8 -7 17 -10
f:broke	0 -9 2 7
f:broken	0 3 -8 4
f:build	0 -11 11 0
f:built	0 9 -7 0
f:busan	-23 -23 30 5
f:business	-3 10 -4 -3
f:but	-7 4 4 -9
f:buy	0 -13 5 10
f:by	0 8 -5 -8
f:cabinet	-3 -25 2 24
f:call	-15 5 5 -8
f:cancel	0 17 -14 -1
f:candid	0 -10 7 2
f:canned	7 -16 7 0
f:cannot	0 22 -10 -12
f:cap	0 -12 0 13
f:car	13 -7 10 -23
f:carmaker	0 -11 14 -1
f:carry	-3 10 0 -7
f:case	0 20 -25 2
f:cash	0 -20 22 0
f:cashew	0 -11 -5 16
f:cathode	0 13 -8 -4
f:cattle	0 -10 12 0
f:cease	0 -9 11 0
f:ceasefire	7 1 0 -11
f:cebu	0 -21 5 16
f:cement	0 5 -16 10
f:cent	-2 11 -6 0
f:ceremony	0 -15 5 9
f:certificate	7 4 -10 0
f:chain	0 11 -9 0
f:chair	0 -17 18 0
f:chance	0 -7 8 0
f:changed	13 -9 0 -2
f:charge	4 8 8 -43
f:chart	0 -7 -1 10
f:check	0 -13 17 -4
f:chemical	0 -12 1 9
f:chenggang	0 -11 13 0
f:chicken	0 -6 -2 10
f:chief	-2 -17 19 0
f:chip	-3 13 -2 -8
f:choir	0 -7 -2 11
f:cigar	0 11 -15 3
f:clock	-1 -15 9 8
f:close	-5 20 -14 -1
f:closed	3 9 -2 -11
f:closing	0 -1 -9 11
f:cloth	-3 -9 -1 13
f:club	0 25 -19 -5
f:coat	14 -12 0 0
f:cocoa	0 0 6 -11
f:coercion	0 12 -11 0
f:coffee	-4 2 12 -24
f:cold	10 -14 5 0
f:colleague	0 -10 15 -6
f:collect	-1 -22 9 17
f:commerce	-13 14 -4 -2
f:commercial	0 -8 0 9
f:commission	0 0 -11 10
f:company	0 -11 17 -7
f:compared	5 -15 10 0
f:complete	0 -12 -16 25
f:completed	0 10 -8 0
f:concession	0 -12 12 0
f:conclude	1 8 -17 2
f:conference	0 -17 8 11
f:confirm	-8 -18 25 -3
f:constructive	14 -20 -2 8
f:container	0 10 -7 0
f:content	-4 -14 7 10
f:continue	19 4 -25 -5
f:control	1 18 -19 -5
f:conversation	2 -23 8 12
f:coordinating	0 19 -10 -8
f:copper	6 25 -20 -9
f:cork	0 13 -14 0
f:cost	-2 38 -33 -5
f:cotton	-2 18 -10 -3
f:could	0 5 0 -11
f:counted	11 -16 5 -2
f:countermeasure	0 12 -7 -2
f:counterpart	4 -15 -1 13
f:counting	0 -14 0 13
f:country	2 7 -9 -2
f:cover	2 -9 11 -8
f:covered	9 -1 -7 0
f:crab	0 -12 13 0
f:critical	12 -13 2 -1
f:cruz	8 -21 12 0
f:curb	0 -15 12 3
f:custom	-10 22 -3 -16
f:cut	1 -15 -3 20
f:data	0 8 -14 6
f:date	-2 15 -14 -6
f:davo	0 -7 8 0
f:day	6 13 -22 4
f:de	8 -18 0 11
f:dead	-2 -5 10 0
f:deadline	-4 2 -11 10
f:deal	-24 -29 50 -24
f:decide	-7 41 -31 -11
f:decision	-4 4 -19 13
f:declaration	-8 -9 17 -1
f:declare	-1 11 -4 -4
f:decree	-1 0 -9 9
f:deficit	-1 -15 11 5
f:delegation	1 0 -15 12
f:delivery	0 21 -22 0
f:demand	0 13 -9 -1
f:deny	0 8 -7 0
f:depend	9 -20 6 6
f:deputy	3 -9 7 -1
f:described	0 -11 3 6
f:detail	0 -23 7 17
f:development	0 12 -2 -8
f:did	-15 10 0 -8
f:different	-4 0 -5 9
f:dinner	0 6 0 -11
f:discuss	7 -10 10 -10
f:do	-17 -4 -10 24
f:document	10 -6 0 -4
f:doe	0 -3 12 -18
f:doesn't	0 10 -6 -1
f:donald	0 12 -7 -4
f:done	-2 29 -27 -4
f:double	0 15 -13 0
f:down	-3 -12 10 3
f:draw	0 14 -9 -3
f:due	0 14 -14 -1
f:during	-7 9 -1 0
f:duty	-21 -6 17 -3
f:dáil	0 11 -8 0
f:each	3 -11 3 5
f:earlier	10 11 -22 -2
f:early	7 12 -12 -14
f:earth	8 -23 4 14
f:east	0 10 -2 -3
f:easter	0 14 -11 -2
f:economic	-2 11 -13 4
f:effect	-6 -13 20 0
f:effective	0 -4 10 -6
f:effectively	0 -10 12 0
f:either	3 22 -22 -14
f:election	-4 -15 24 -6
f:electric	0 -12 14 0
f:eleven	-5 -7 11 0
f:embassy	0 11 -6 0
f:emergency	-3 12 -3 -3
f:end	1 -20 2 23
f:energy	-8 0 10 -7
f:enforcement	0 14 -9 -5
f:entry	-1 16 -28 10
f:envoy	0 11 -12 0
f:ethanol	0 -11 12 0
f:even	0 18 -9 -6
f:evening	3 0 -22 14
f:everybody	-3 12 -3 -5
f:everything	-6 11 -2 -3
f:exception	0 -19 15 3
f:exchanged	0 15 -13 0
f:expect	16 9 -28 0
f:expert	11 -19 13 -4
f:expire	6 -7 12 -16
f:explain	0 15 -8 -3
f:export	6 -15 14 -5
f:expressed	0 -14 15 0
f:extend	-11 0 -3 8
f:extension	0 -18 17 1
f:extra	-2 5 1 -9
f:fact	-6 6 6 -12
f:fail	0 11 -13 1
f:failed	0 12 0 -13
f:fall	0 9 0 -14
f:far	10 -14 0 6
f:farm	0 -15 21 -6
f:federal	10 -11 2 0
f:federation	0 8 -2 -2
f:fee	2 19 -19 -5
f:fentanyl	0 28 -12 -27
f:few	0 -10 0 11
f:fifth	24 -38 20 -1
f:finance	0 -6 10 -3
f:fine	-6 9 0 0
f:finish	12 -7 0 -4
f:firm	-1 22 -21 1
f:first	4 -25 19 2
f:fish	-6 0 15 -23
f:five	0 16 -17 -2
f:flag	0 -7 -3 10
f:flew	0 1 -18 15
f:floor	8 0 -9 0
f:fly	-6 -18 15 7
f:follow	-4 34 -22 -18
f:food	0 -17 20 0
f:for	15 -11 -2 5
f:force	-11 2 2 0
f:forced	-2 16 -11 -1
f:forest	0 10 -9 0
f:formal	0 2 -9 6
f:four	-18 -8 14 2
f:fourth	2 -21 18 -1
f:framework	-7 -42 2 42
f:free	0 42 -32 -25
f:freight	0 9 -8 0
f:friend	14 -12 -3 0
f:frozen	0 -18 0 20
f:fuel	0 11 -10 0
f:full	-4 3 -29 24
f:gallium	0 13 -10 0
f:gap	0 22 -13 -9
f:gas	0 -11 17 -8
f:gate	0 15 -10 -3
f:gather	-4 11 -17 8
f:gave	-1 23 -13 -15
f:gazette	0 15 -4 -10
f:geneva	17 -12 -13 8
f:given	-9 -13 9 11
f:glass	10 6 -15 -1
f:go	9 0 8 -23
f:gold	0 -9 18 -6
f:good	-30 -1 -1 18
f:government	0 -4 15 -24
f:grant	0 6 -10 3
f:grape	15 -31 0 16
f:great	15 -10 -7 2
f:green	0 9 -11 0
f:ground	-5 12 -6 -1
f:grow	0 16 -13 0
f:grower	-2 14 -20 5
f:guard	-1 -7 9 0
f:guayaquil	0 -7 -6 11
f:guest	8 8 -12 -10
f:gyeongju	-11 13 -1 -11
f:had	-18 9 -6 4
f:hall	13 -10 -30 19
f:hand	-5 22 -13 -10
f:hang	0 0 8 -7
f:happy	0 -9 14 -5
f:has	-37 9 6 -4
f:have	0 8 2 -18
f:hazelnut	0 10 -7 0
f:he	-10 1 -3 9
f:he'll	-2 -6 10 -1
f:head	5 2 -9 0
f:hear	7 -17 1 12
f:heard	0 18 -11 -4
f:her	-2 -7 14 -8
f:here	5 -19 0 16
f:hide	0 -14 4 9
f:high	0 -15 12 4
f:higher	0 -9 12 -2
f:him	0 -18 7 17
f:himself	0 -8 17 -11
f:his	-5 0 -12 19
f:history	0 -11 12 0
f:hit	0 -18 7 12
f:hold	-19 2 16 -19
f:holiday	0 10 -7 0
f:honey	0 11 0 -8
f:hope	-3 7 1 -11
f:hotel	-1 -19 19 0
f:hour	2 -17 0 20
f:house	7 0 -15 5
f:how	0 -3 11 -9
f:hurry	0 19 -13 -6
f:i	2 -34 38 -8
f:i'd	9 -8 -3 3
f:i'll	0 -16 19 0
f:i'm	0 -10 12 0
f:ice	0 -15 18 -1
f:if	-16 6 7 -7
f:immediately	0 -4 10 -5
f:import	-1 15 -6 -9
f:important	-3 13 -6 0
f:impose	0 10 -2 -6
f:in	-2 -7 10 -3
f:include	0 17 -17 0
f:included	0 11 -4 -4
f:including	0 6 -9 0
f:industrial	0 10 -5 -3
f:industry	-1 8 -4 0
f:initial	-3 -14 1 14
f:ink	0 -9 11 0
f:instead	-10 0 15 -21
f:instruction	0 -18 19 0
f:instrument	0 18 -16 0
f:intend	0 5 6 -12
f:intention	0 10 -6 -1
f:into	-17 -4 -1 15
f:invest	0 -10 14 -4
f:investment	12 -3 -22 7
f:is	-2 -6 -5 15
f:issue	5 2 -15 6
f:it'll	-1 14 -6 -7
f:item	0 21 -17 -3
f:its	-2 12 -3 -13
f:itself	10 8 -16 -2
f:jet	9 0 -9 0
f:jinping	0 -7 -3 11
f:join	0 -11 -5 17
f:joint	-16 4 7 -8
f:just	8 -8 0 1
f:kind	0 16 -9 -5
f:know	-2 1 9 -18
f:kuala	10 -16 3 4
f:lamb	0 11 -9 0
f:land	0 21 -13 -4
f:language	0 -5 11 -6
f:lapse	0 17 -9 -4
f:last	1 -8 0 9
f:late	-4 -9 19 -9
f:later	-13 23 -13 -4
f:latest	0 -22 1 21
f:law	-2 27 -10 -19
f:leader	-6 -6 -4 16
f:learned	0 -12 0 14
f:least	-10 -11 4 15
f:leave	10 -42 9 30
f:led	0 -15 7 6
f:legal	0 0 -15 10
f:lent	9 -5 -3 0
f:lentil	12 -13 0 0
f:less	-2 0 10 -13
f:let	-9 17 -11 0
f:letter	-9 23 -22 1
f:level	10 19 -30 -6
f:levy	15 -8 -18 10
f:li	0 -11 13 0
f:licence	7 -7 8 -13
f:lie	-4 15 -1 -7
f:light	0 14 -14 0
f:like	-12 8 3 -17
f:likely	0 -13 1 13
f:likewise	0 13 -12 0
f:limit	0 11 -8 0
f:line	-6 -14 4 15
f:link	0 24 -23 0
f:list	11 -11 20 -35
f:live	12 -12 7 -9
f:local	-3 0 -8 9
f:london	-2 -27 10 20
f:longer	-2 11 -3 -8
f:look	-12 14 -5 -2
f:lose	-1 11 -1 -7
f:lot	0 -10 0 10
f:lumpur	10 -16 3 4
f:lunch	-15 2 13 -12
f:m	-3 6 -13 4
f:machine	-4 12 -15 3
f:machinery	0 -2 -8 9
f:mackerel	0 -12 13 0
f:madrid	-1 -14 18 0
f:main	-2 21 -10 -14
f:maize	0 17 -21 3
f:majority	13 -13 3 -4
f:make	6 -17 18 -5
f:maker	0 19 -11 -7
f:management	0 10 -7 0
f:many	6 -10 -4 10
f:market	-9 0 11 -11
f:match	-1 19 -8 -8
f:may	11 -6 -4 4
f:me	-3 7 -11 4
f:meal	0 6 -11 3
f:mean	-5 2 6 -11
f:mediator	0 27 -18 -10
f:medicine	-2 -24 18 9
f:meet	2 -3 19 -34
f:member	10 7 -16 -8
f:men	-3 17 -11 -2
f:menu	16 -21 0 5
f:metal	0 -16 18 0
f:midnight	0 23 -12 -11
f:might	0 -10 15 -5
f:mine	0 15 -13 0
f:mineral	17 -16 1 -5
f:minister	7 -13 6 1
f:ministry	-15 16 -14 4
f:minute	-20 11 5 -25
f:missing	9 1 -8 -11
f:moment	0 -4 -7 11
f:month	3 1 6 -20
f:mood	0 -7 9 0
f:more	-13 25 -5 -16
f:morning	0 -18 24 -5
f:most	0 11 -1 -18
f:mother	0 21 -16 -7
f:move	-5 24 -8 -11
f:mr	4 7 -11 0
f:much	14 0 -18 3
f:must	-8 -11 6 10
f:my	5 0 -17 7
f:name	-3 19 -6 -12
f:named	10 3 -15 -1
f:narrow	0 10 0 -8
f:near	0 20 -19 0
f:nearly	0 16 -12 -1
f:necessary	0 16 -8 -8
f:need	0 10 -6 -8
f:negotiate	3 11 -30 13
f:negotiation	17 0 -14 -5
f:negotiator	-6 -17 18 0
f:neither	0 -12 30 -25
f:newest	0 -24 0 24
f:next	-16 14 15 -36
f:night	-13 52 -25 -31
f:nobody	-19 25 -1 -30
f:nod	0 14 -14 0
f:none	-3 28 -17 -10
f:noon	0 12 -4 -15
f:not	-5 3 -9 9
f:note	-8 15 0 -13
f:notice	-7 10 5 -17
f:notification	0 -18 18 0
f:now	-18 8 -17 13
f:nowhere	0 11 -7 0
f:number	-7 -5 15 -11
f:nut	0 11 -4 -3
f:o'clock	0 11 -8 -1
f:observer	0 8 -1 -4
f:of	3 5 -14 4
f:off	5 11 -14 -6
f:offer	-1 -7 12 -3
f:office	0 9 -9 0
f:oil	0 11 -8 -3
f:old	5 15 -7 -25
f:older	0 15 -8 0
f:on	7 -2 -15 16
f:once	-15 6 0 0
f:one	6 16 -20 -1
f:only	2 14 -15 0
f:open	6 -7 8 -17
f:opened	7 -16 8 0
f:option	0 15 -14 0
f:or	-7 25 -14 -10
f:orange	0 10 -4 -2
f:order	-15 36 -13 -28
f:origin	0 -9 0 8
f:osaka	0 -8 -2 13
f:other	1 7 12 -38
f:our	14 -12 -6 11
f:out	14 1 -28 10
f:outcome	0 -12 14 -1
f:outline	0 12 -11 0
f:outside	16 -3 -8 -3
f:over	14 10 -1 -29
f:owe	0 11 -5 -2
f:own	-1 -7 0 8
f:p	0 3 -9 3
f:pact	-1 -9 1 11
f:page	9 -1 -6 0
f:palm	10 -3 0 -11
f:paper	-12 -11 0 18
f:parliament	8 16 -20 -10
f:part	19 -16 -2 7
f:parted	-2 -15 20 0
f:partner	21 0 -21 0
f:pass	0 5 -12 4
f:pause	11 -7 17 -33
f:pay	-24 3 6 -4
f:peace	0 23 -18 -3
f:peak	0 -9 0 10
f:pen	-4 -3 -26 23
f:penalty	0 11 -10 0
f:people	8 -6 8 -16
f:per	-1 16 -10 -3
f:permanent	0 -15 9 7
f:phase	0 11 -6 0
f:phone	-2 -21 27 -7
f:pick	0 -15 0 14
f:place	-16 -8 12 4
f:plane	-2 -15 21 -4
f:plant	0 10 -6 0
f:play	-1 9 -2 -4
f:please	0 10 -11 0
f:point	0 -9 12 -3
f:policy	0 -9 16 -8
f:pork	0 -17 19 0
f:port	-3 29 -23 -1
f:porto	0 -10 0 11
f:position	0 -2 -11 11
f:positive	0 -9 10 0
f:possible	0 8 -7 0
f:post	-1 11 -2 -7
f:potash	-1 13 -8 0
f:poultry	0 -9 -2 12
f:practice	0 -8 0 11
f:preliminary	1 12 -18 0
f:premier	16 -6 -3 -9
f:preparation	0 17 -16 0
f:president	-2 -9 7 3
f:press	-10 -21 20 10
f:previou	0 -10 8 1
f:price	-4 9 -18 11
f:prime	2 18 -9 -14
f:principle	0 20 -24 3
f:print	0 -13 14 0
f:prisoner	0 30 -24 -7
f:probably	0 -2 -6 9
f:proclamation	0 18 -10 -3
f:product	-3 1 4 -10
f:progress	9 -20 8 4
f:prolong	0 1 -15 13
f:promise	-10 -1 10 -7
f:propose	7 0 0 -11
f:provide	0 2 -11 5
f:public	0 12 -6 -3
f:pulp	-1 15 -11 0
f:purchase	-7 -2 -4 12
f:push	0 -15 10 4
f:put	-7 15 -2 -13
f:question	-5 -15 22 -2
f:quiet	0 10 -8 0
f:quota	0 -11 14 -4
f:rang	-3 -26 29 0
f:rare	8 -23 4 14
f:raspberry	0 10 -6 -3
f:rate	-18 -5 -4 22
f:rather	13 10 -21 -3
f:ratify	0 17 -11 0
f:reach	-10 10 -2 -2
f:reason	-2 17 -6 -16
f:recall	0 17 -16 0
f:receive	1 -29 31 -4
f:reciprocal	10 -4 0 -9
f:record	0 21 -12 -8
f:red	10 -6 0 0
f:reduce	0 -7 12 -6
f:reduction	0 19 -19 0
f:refund	0 10 -8 0
f:refuse	-8 23 -17 0
f:regard	8 -11 2 0
f:region	0 14 -13 0
f:regulator	0 9 -1 -5
f:reject	0 8 -7 0
f:relationship	0 8 -6 0
f:released	0 13 -8 -4
f:relief	0 6 -17 8
f:remain	-1 -18 6 17
f:remarked	0 13 -9 -5
f:remove	0 11 -9 0
f:renew	-1 -18 22 -3
f:report	-5 26 -13 -12
f:reporter	8 12 -19 -1
f:representative	-5 -12 4 11
f:request	0 -8 11 0
f:reserved	0 12 -8 0
f:resolved	0 11 -11 0
f:rest	-2 9 -14 4
f:restriction	0 -10 11 0
f:result	-4 -15 13 4
f:resume	0 5 14 -26
f:return	2 10 -11 -3
f:rice	-1 16 -16 0
f:right	-3 8 0 -11
f:rise	9 14 -25 0
f:risk	0 10 -9 0
f:road	7 0 -10 0
f:room	0 13 -11 -5
f:round	11 -12 0 -3
f:rule	6 15 -8 -25
f:rum	0 15 -8 -7
f:rumour	0 15 -14 0
f:run	16 9 -35 8
f:s	0 11 -4 -5
f:samarkand	0 -8 10 0
f:same	-16 10 3 -10
f:sanction	-4 11 -3 0
f:santa	8 -17 7 1
f:sardine	11 0 -6 -7
f:save	-3 10 -3 0
f:say	2 8 -15 5
f:scale	0 -17 18 0
f:schedule	0 -7 11 0
f:scrap	0 9 -5 -1
f:season	0 9 -4 -3
f:seat	0 10 -8 0
f:second	11 -8 0 -1
f:secretary	0 11 0 -16
f:see	0 20 -18 -9
f:seek	0 -11 0 11
f:sell	-7 25 -23 0
f:send	-10 2 6 -5
f:sense	0 -11 12 0
f:seoul	0 32 -29 -6
f:service	0 15 -11 0
f:session	7 -10 -13 13
f:set	0 1 5 -15
f:settle	0 -26 29 0
f:shall	-1 -8 15 -5
f:share	0 -11 14 -2
f:she	-12 -3 18 -25
f:shea	0 -10 11 0
f:sheet	-9 11 0 -8
f:ship	5 1 1 -16
f:shipbuilding	0 -14 16 0
f:shirt	0 -13 15 0
f:shoot	0 12 -11 0
f:short	-2 -5 12 -6
f:shortly	0 -25 1 22
f:should	23 -12 3 -24
f:shut	6 4 -2 -12
f:side	7 6 -11 -2
f:sign	0 14 -7 -12
f:signature	0 9 -21 3
f:silent	0 9 -4 -1
f:since	0 10 -4 -10
f:sir	10 -8 -2 0
f:six	-8 -8 12 1
f:sleep	1 -9 10 -4
f:smelter	-1 11 -9 0
f:so	8 -11 -1 11
f:solution	0 -9 10 0
f:some	-9 -18 30 -12
f:something	0 2 3 -9
f:soon	0 9 -5 0
f:southern	-1 -8 10 0
f:soybean	-8 -5 14 -9
f:spare	0 -5 -4 11
f:speak	0 -6 -14 24
f:speaking	0 9 -8 0
f:special	0 -8 9 0
f:spent	0 10 -6 -2
f:spirit	0 -9 10 0
f:split	0 11 -11 0
f:spoke	-15 10 5 -14
f:spoken	9 -10 5 -5
f:spot	0 -12 7 6
f:sprat	7 -11 5 -1
f:spring	8 2 -15 2
f:staff	0 11 -8 0
f:stage	0 -9 10 0
f:stamp	7 -11 0 4
f:stand	5 4 -10 0
f:standstill	-2 -29 0 28
f:start	7 -9 2 0
f:state	2 12 -17 0
f:statement	-5 15 -5 -13
f:station	0 -9 11 0
f:steel	-7 26 -13 -14
f:step	-4 -13 21 -10
f:still	-3 -10 8 8
f:stockfish	0 12 -2 -5
f:stockholm	-8 -25 28 1
f:stop	-7 3 10 -18
f:story	-4 0 -3 10
f:strike	1 18 -20 -2
f:subject	5 -22 7 6
f:such	-1 13 -17 5
f:sugar	15 -14 18 -24
f:suggest	0 -9 14 0
f:suit	0 13 -9 0
f:summary	-1 -16 20 -3
f:summer	-10 4 2 -2
f:summit	-18 -4 21 -13
f:supply	0 -1 -7 11
f:surcharge	11 -1 -21 4
f:surprised	10 -14 4 0
f:suspend	-4 20 -17 0
f:table	7 -33 21 8
f:take	-16 0 -5 15
f:talk	5 -5 -13 16
f:talked	1 5 0 -11
f:talking	0 15 -6 -5
f:tariff	-9 18 -19 5
f:taro	0 -9 10 0
f:tea	6 -14 7 0
f:team	2 7 -17 5
f:technology	0 -16 4 12
f:telephone	1 -8 9 0
f:telephoned	12 -18 8 -3
f:tell	-1 -2 10 -9
f:ten	10 3 -14 0
f:term	-4 -12 13 2
f:text	-8 -8 -12 26
f:th	0 10 -4 -2
f:that	-16 8 8 -16
f:the	-8 11 -14 5
f:their	19 0 -13 -3
f:themselve	0 -17 17 0
f:then	-10 22 -5 -27
f:there	6 -16 15 -4
f:these	-2 16 -7 -6
f:they	48 -13 -6 -21
f:they're	9 -8 0 0
f:thi	4 -9 18 -17
f:thing	15 -8 3 -16
f:think	-3 -7 11 -1
f:third	-19 -8 11 7
f:those	9 -27 20 0
f:though	0 -11 13 0
f:threaten	-6 9 0 -12
f:three	-6 9 8 -33
f:threw	0 14 -9 -4
f:till	7 -10 9 -8
f:time	9 -24 4 18
f:to	-2 -11 6 8
f:together	-11 18 -13 0
f:too	-8 -16 24 -5
f:top	-3 13 -2 -7
f:total	0 9 -5 -1
f:touched	1 -10 0 5
f:tractor	0 -8 9 0
f:trader	0 11 -12 0
f:transcript	-2 -29 -22 39
f:travel	-14 40 -27 -11
f:treasury	0 11 -10 -6
f:truce	0 -9 -3 16
f:trump	0 12 -6 -4
f:tuna	0 -14 25 -14
f:turn	-3 -9 14 0
f:turnberry	0 -9 10 0
f:twice	-2 0 11 -12
f:two	6 -9 22 -24
f:tyre	0 -14 16 0
f:under	-18 9 -16 17
f:understanding	0 -4 -9 12
f:undertook	0 -16 17 0
f:union	0 -15 10 5
f:unless	-4 5 -20 14
f:until	4 9 -8 -8
f:up	-5 27 -16 -17
f:urge	0 -14 4 11
f:us	1 -11 13 -4
f:use	-5 -12 17 -4
f:valid	0 4 -12 5
f:vehicle	0 -10 10 0
f:vice	14 -9 0 -8
f:video	-11 0 5 -1
f:view	0 -9 0 9
f:visible	0 -8 -6 13
f:visit	-24 27 -30 13
f:vote	-12 16 -9 -1
f:wage	0 9 -7 0
f:want	7 4 -1 -15
f:war	-8 -8 14 0
f:warn	0 14 -10 -1
f:was	6 -13 13 -6
f:watching	0 -10 10 0
f:way	-13 -7 6 7
f:we'll	-1 16 -11 -1
f:we're	0 -9 10 0
f:we've	6 8 -9 -6
f:week	-29 42 -26 -11
f:were	-4 10 0 -16
f:what	-13 6 -10 9
f:when	11 -11 8 -5
f:where	0 0 16 -37
f:whether	-5 -16 3 17
f:whiskey	0 6 7 -12
f:whisky	0 9 -7 0
f:white	0 8 -13 2
f:who	14 2 0 -30
f:whole	0 12 -11 0
f:whose	-3 4 -15 9
f:why	10 -7 0 -1
f:will	-10 -4 1 11
f:wine	16 -4 -4 -5
f:winter	-6 -8 -6 18
f:with	-2 3 -10 9
f:without	9 -29 0 24
f:won't	-1 -2 7 -2
f:wool	0 14 -10 -2
f:word	8 -13 -1 12
f:work	-9 -6 11 0
f:worked	0 0 -10 7
f:worth	1 -11 -2 13
f:would	-1 2 -10 9
f:write	-25 -9 25 -12
f:wrong	0 -14 7 8
f:x	0 -13 16 0
f:xi	0 -7 -3 11
f:year	9 -11 9 -6
f:yes	-1 -20 9 13
f:yet	-6 -10 9 4
f:york	-4 3 -10 11
f:you	8 10 -20 0
f:your	0 5 -11 3
f:yuan	14 -12 0 0
f:zero	10 9 -18 -3
f:—	10 -20 10 1
first-of-paragraph	6 8 -14 1
has-future	-12 2 -3 8
has-gerund	8 10 -12 -3
has-infinitive	-1 12 -4 -9
has-modal	2 14 2 -39
has-past	-9 11 -6 -1
has-pluperfect	18 3 -16 -2
has-present	-15 6 4 -3
heads=0	6 8 -16 10
heads=1	-13 22 -9 -16
heads=2	-53 -1 41 -59
how=calendar	-55 57 -20 -29
how=calendar-span	-108 -93 146 -142
how=relative	4 7 -39 28
how=relative-span	-15 -51 44 8
how=weekday	53 21 -80 34
how=weekday-span	-95 -41 97 -86
kind=day	-14 15 -2 -8
l1="	7 9 -12 -9
l1=,	-9 -9 10 5
l1=-	0 -17 -15 25
l1=/	13 -6 -5 -2
l1=:	-17 -1 12 -7
l1=<agent>	3 0 4 -10
l1=<day-gone>	0 24 -2 -18
l1=<day-today>	-1 -2 10 -4
l1=<gate>	0 -8 -6 15
l1=<goods>	19 -3 -3 -22
l1=<level>	6 -14 4 5
l1=<money>	0 -13 13 0
l1=<name>	-24 -8 22 -4
l1=<number>	-1 -2 9 -5
l1=<organisation>	-1 12 -5 -5
l1=<seat>	9 0 0 -12
l1=<v-agree>	-3 -4 -10 18
l1=<v-bear>	0 -1 9 -20
l1=<v-begin>	13 -2 0 -21
l1=<v-buy>	0 11 -7 -1
l1=<v-deny>	0 -11 12 0
l1=<v-end>	-6 -3 -7 12
l1=<v-impose>	-18 23 -18 -2
l1=<v-return>	0 5 6 -14
l1=<v-say>	-17 12 -6 0
l1=<v-sign>	-9 0 -8 12
l1=<v-stay>	-9 -7 -11 26
l1=<v-suspend>	9 -10 -2 7
l1=<v-target>	-2 -5 12 -6
l1=<v-up>	0 8 -4 0
l1=a	7 4 -5 -11
l1=about	0 13 -8 -1
l1=after	-1 9 -1 -8
l1=ago	0 23 -15 -7
l1=and	0 -1 -21 20
l1=are	0 14 -9 -2
l1=at	-1 11 -3 -6
l1=before	-7 4 -9 7
l1=begin	3 3 -3 -13
l1=by	0 14 -21 4
l1=call	0 -15 17 0
l1=charge	0 -4 8 -3
l1=close	-9 0 -5 11
l1=closed	0 9 -2 -2
l1=conclude	0 -12 -7 18
l1=confirm	0 -15 0 13
l1=day	-3 11 -5 -2
l1=decide	0 12 -10 0
l1=do	0 -6 10 -3
l1=down	-11 8 5 -5
l1=end	-4 -7 0 10
l1=follow	0 0 -14 12
l1=for	6 -6 9 -15
l1=four	0 -16 7 9
l1=fri	13 -19 -6 11
l1=friday	-2 -4 -12 13
l1=from	9 2 2 -35
l1=geneva	0 -1 7 -10
l1=good	0 -5 9 -1
l1=happen	0 -7 8 0
l1=has	0 9 -2 -4
l1=if	-2 -6 10 0
l1=in	0 12 -4 -6
l1=is	-2 9 0 -14
l1=leave	0 14 -3 -9
l1=meet	3 -7 9 -10
l1=minute	0 10 0 -9
l1=monday	9 -6 -8 4
l1=noon	0 10 -5 -1
l1=on	-12 -5 14 -3
l1=one	4 -18 3 9
l1=or	0 5 -13 4
l1=order	0 11 -7 -1
l1=out	-1 -2 -16 16
l1=paper	0 11 -7 -2
l1=pari	11 10 -15 -10
l1=president	-1 -17 21 0
l1=rule	0 -11 12 0
l1=saturday	18 -11 -10 0
l1=say	-6 10 -2 -4
l1=set	0 -8 10 0
l1=shortly	0 15 -3 -12
l1=since	9 6 -7 -21
l1=spoke	0 -12 13 0
l1=start	11 -8 5 -13
l1=sunday	-1 -6 -10 14
l1=table	0 -13 -3 17
l1=talk	0 3 10 -19
l1=tariff	0 -7 10 0
l1=telephone	0 -9 13 0
l1=than	0 1 -12 7
l1=the	10 31 -26 -32
l1=there	0 -9 6 2
l1=through	-4 -7 -14 19
l1=thursday	7 -12 3 2
l1=till	-5 -6 -15 19
l1=time	6 12 -15 -3
l1=to	-16 6 -20 18
l1=until	-12 7 -27 17
l1=us	0 -2 9 -6
l1=wednesday	12 -8 0 -4
l1=with	-2 13 -12 0
l1=|	0 9 -3 -3
l1=·	12 -2 -1 -13
l1=—	-6 -3 14 -16
l2='s	-1 -7 14 -7
l2=(	-5 16 -19 4
l2=)	0 21 -9 -11
l2=,	7 -10 7 -3
l2=-	0 15 -8 -2
l2=.	0 -8 -12 17
l2=:	0 -4 17 -35
l2=;	3 -13 12 -1
l2=<begin>	8 -5 4 -10
l2=<day-gone>	-11 -1 -9 16
l2=<duty>	-12 -2 2 7
l2=<goods>	0 -1 -9 11
l2=<level>	-16 19 7 -44
l2=<not>	-11 -4 16 -7
l2=<number>	8 -5 -10 9
l2=<office>	-20 32 -12 -16
l2=<organisation>	18 -12 -3 8
l2=<person>	-12 3 8 -12
l2=<quality>	13 -2 -1 -12
l2=<sender>	0 9 -5 0
l2=<span>	-16 0 -2 8
l2=<v-agree>	-19 -1 4 2
l2=<v-bear>	9 13 -8 -27
l2=<v-begin>	7 3 -10 -6
l2=<v-buy>	0 30 -21 -7
l2=<v-deny>	0 17 -13 -1
l2=<v-end>	12 9 -48 8
l2=<v-impose>	-6 16 -20 4
l2=<v-propose>	1 4 -8 1
l2=<v-renew>	0 22 -11 -8
l2=<v-return>	-3 3 -11 10
l2=<v-sign>	-27 12 -6 0
l2=<v-stay>	-17 -8 -6 29
l2=<v-suspend>	-4 -6 0 9
l2=<v-threaten>	4 0 -14 5
l2=<v-up>	5 -5 -15 13
l2=accord	0 10 -6 -3
l2=act	0 14 -10 -3
l2=agenda	0 12 -11 0
l2=agreement	-1 13 2 -21
l2=ahead	8 0 -11 -3
l2=airport	0 -21 1 19
l2=alert	0 13 -5 -4
l2=all	-5 -9 0 11
l2=almaty	0 10 -14 5
l2=an	13 -4 -1 -6
l2=and	-8 -10 -15 29
l2=announcement	0 12 -10 0
l2=antwerp	0 11 -10 0
l2=apply	-3 0 -10 10
l2=are	0 26 -17 -7
l2=arequipa	-1 9 -16 8
l2=arranged	0 -8 8 0
l2=arrived	4 9 -4 -20
l2=arusha	0 -9 18 -9
l2=as	8 4 -5 -12
l2=ask	7 8 -15 -4
l2=at	-4 25 -29 6
l2=away	11 -10 0 -2
l2=back	6 2 -16 3
l2=batumi	0 -27 20 9
l2=be	0 12 -21 5
l2=before	0 29 -24 -2
l2=begin	0 14 -3 -23
l2=border	0 11 -9 0
l2=both	0 13 -6 -3
l2=briefing	0 0 -11 6
l2=broke	0 0 13 -14
l2=bruge	0 -10 0 7
l2=brussel	0 13 -12 0
l2=busan	-7 -15 17 3
l2=business	-1 -4 -15 16
l2=by	-2 19 -9 -10
l2=capital	4 -14 4 3
l2=car	0 -14 3 11
l2=cartagena	0 -17 18 -1
l2=cebu	0 -12 0 11
l2=chicago	0 13 -6 -3
l2=city	0 -16 7 11
l2=close	0 13 -15 0
l2=closed	-1 -5 -5 12
l2=colonia	0 -11 13 0
l2=come	6 -14 15 -11
l2=commerce	-1 -2 9 -4
l2=conclude	0 16 -5 -11
l2=confirm	-1 10 -3 -5
l2=continue	-9 4 -19 12
l2=conversation	0 -11 12 0
l2=cotonou	0 -4 12 -7
l2=country	0 -6 9 -3
l2=cruz	0 -8 9 0
l2=custom	0 -11 0 13
l2=date	0 -6 12 -6
l2=davo	0 13 -10 0
l2=day	-11 13 -2 -1
l2=deadline	-2 11 -6 0
l2=detail	0 12 -4 -5
l2=did	0 21 -16 -1
l2=dinner	9 5 -7 -8
l2=down	-18 11 -3 1
l2=due	-1 35 -33 0
l2=early	0 16 -12 -6
l2=edition	0 13 -6 -4
l2=effect	-6 16 -26 5
l2=election	0 10 -8 0
l2=end	6 2 -42 12
l2=enter	0 -10 12 0
l2=evening	10 -1 -11 1
l2=expire	0 21 -10 -8
l2=figure	0 -11 11 0
l2=file	0 -11 0 12
l2=finish	-8 -8 -9 21
l2=flash	0 13 -5 -4
l2=follow	11 1 -6 -8
l2=followed	0 14 -11 0
l2=for	5 10 -4 -20
l2=force	1 13 -13 -5
l2=found	0 -13 14 0
l2=friday	-3 5 7 -19
l2=from	2 -20 7 14
l2=full	0 -13 14 0
l2=gdańsk	0 10 -9 0
l2=gdynia	-1 0 -7 10
l2=ghent	0 12 -8 -2
l2=given	8 -7 -9 5
l2=go	-5 3 -23 12
l2=good	16 -8 -20 2
l2=gothenburg	0 -4 -7 12
l2=gyeongju	-3 -10 16 -4
l2=had	0 19 -17 -5
l2=halifax	10 -22 13 0
l2=hall	11 -5 -5 0
l2=hamburg	0 0 9 -9
l2=happen	0 18 -12 -2
l2=has	13 -6 0 -13
l2=have	-9 -2 16 -6
l2=he	9 -13 5 0
l2=here	15 -26 14 -5
l2=higher	0 -7 10 -2
l2=his	0 14 -7 -4
l2=home	-2 -8 2 9
l2=honolulu	13 -12 0 0
l2=hour	7 1 6 -26
l2=in	0 -23 14 7
l2=is	-9 29 -13 -28
l2=issue	0 0 -8 9
l2=it	-8 18 -1 -19
l2=its	0 -3 -6 9
l2=izmir	0 -6 16 -11
l2=karachi	0 -6 11 -4
l2=kauna	11 -8 -1 -1
l2=kobe	0 -9 11 0
l2=lapse	10 -3 -5 -3
l2=last	-5 10 -17 7
l2=late	-6 -1 -7 12
l2=law	0 12 -8 -1
l2=leave	-9 0 -2 6
l2=letter	0 25 -17 -6
l2=line	0 15 -8 -4
l2=link	0 -9 10 0
l2=lisbon	0 -5 -3 11
l2=london	-4 -5 12 -2
l2=lumpur	-1 -28 19 5
l2=lviv	0 -13 2 11
l2=manila	0 6 -13 4
l2=media	0 -7 11 -5
l2=meet	7 10 -6 -20
l2=midnight	-6 -4 -14 18
l2=minister	0 -10 2 7
l2=minute	0 -13 18 -2
l2=mombasa	-6 -21 15 9
l2=monday	9 -11 4 0
l2=montevideo	0 -9 11 0
l2=more	0 -9 -5 15
l2=move	0 -2 9 -7
l2=mérida	0 -14 0 14
l2=nagoya	-1 -19 22 -3
l2=name	0 14 -10 -2
l2=nang	1 -12 4 2
l2=negotiation	0 -12 6 5
l2=new	2 -1 6 -15
l2=next	0 14 -12 0
l2=night	0 15 -8 -8
l2=not	-5 7 3 -13
l2=note	0 23 -9 -11
l2=number	0 -16 17 0
l2=of	0 17 -15 -4
l2=offer	0 23 -21 0
l2=office	10 -5 -3 0
l2=oil	0 -5 11 -5
l2=on	5 -31 31 0
l2=one	-5 2 9 -14
l2=open	-2 28 -22 -4
l2=opened	10 8 -20 -7
l2=order	0 26 -18 -6
l2=other	-3 10 -3 -6
l2=our	0 22 -18 -1
l2=out	-9 12 -12 3
l2=over	18 -3 -20 0
l2=own	0 11 -5 -2
l2=palace	2 -14 11 -1
l2=pari	4 -11 2 2
l2=past	0 -11 2 6
l2=pay	6 -13 12 -6
l2=people	1 11 -4 -18
l2=perth	0 10 -7 0
l2=phone	0 -14 17 0
l2=piraeu	0 9 -8 0
l2=place	-8 10 0 -10
l2=play	0 10 -6 0
l2=post	8 -16 6 4
l2=press	0 -23 5 19
l2=proclamation	0 -7 9 0
l2=prolong	0 10 -3 -3
l2=proposal	0 9 -8 0
l2=propose	8 3 -12 -1
l2=protocol	0 10 -4 -3
l2=publish	0 17 -4 -14
l2=radio	0 14 -9 -2
l2=read	0 11 -7 0
l2=release	0 2 5 -12
l2=reporter	-9 -2 -1 9
l2=resume	-1 -3 -5 12
l2=review	0 10 -20 3
l2=reykjavík	0 -10 0 10
l2=rise	13 -13 -14 9
l2=room	0 15 -13 0
l2=rosario	0 14 -11 -2
l2=salvador	0 -9 9 0
l2=samarkand	0 -13 1 11
l2=saturday	0 16 -8 -6
l2=second	-3 11 -6 -1
l2=see	9 0 -6 -1
l2=seoul	9 0 -1 -12
l2=session	-7 12 -5 0
l2=set	-2 18 -14 -3
l2=settle	0 17 -14 0
l2=shenzhen	0 14 -14 0
l2=side	0 -5 12 -5
l2=since	0 -2 10 -14
l2=sit	-10 0 0 9
l2=so	-5 10 -14 6
l2=social	0 15 -13 -1
l2=speak	0 -6 10 0
l2=split	0 -7 3 3
l2=start	5 19 -21 -13
l2=statement	3 -3 -16 11
l2=stavanger	0 -8 10 0
l2=stay	0 -15 -2 18
l2=still	0 11 -9 0
l2=stockholm	6 -21 2 11
l2=strasbourg	0 0 -11 8
l2=subject	0 -8 9 0
l2=substantial	0 9 -8 0
l2=summit	0 -13 16 -2
l2=sunday	10 -9 -5 4
l2=surabaya	-1 11 -3 -7
l2=table	3 -16 5 7
l2=take	3 -16 6 8
l2=takoradi	0 -12 13 0
l2=talk	4 -12 3 6
l2=tariff	-2 -9 2 10
l2=telephone	-2 -9 15 -10
l2=television	0 17 -10 -5
l2=tell	-1 -5 13 -9
l2=term	0 11 -6 0
l2=text	11 -8 0 0
l2=that	-3 29 -17 -13
l2=the	-28 0 4 5
l2=their	-1 0 -13 13
l2=then	0 11 -5 -1
l2=there	7 -28 17 5
l2=third	5 0 -15 7
l2=threaten	-1 10 -5 0
l2=three	0 2 -10 4
l2=to	-11 -18 22 6
l2=together	10 -8 0 -2
l2=top	0 -10 13 -2
l2=town	0 -15 1 13
l2=trieste	0 -12 16 -2
l2=truce	-7 12 -14 1
l2=tuesday	11 -4 -2 -1
l2=turnberry	0 -17 21 -6
l2=two	0 19 -14 -2
l2=until	0 20 -9 -8
l2=up	-8 20 0 -15
l2=us	8 4 -16 -3
l2=used	0 -11 12 0
l2=valparaíso	0 -21 20 3
l2=video	-2 -13 10 5
l2=visit	7 5 -5 -11
l2=vote	0 9 -6 0
l2=warn	8 -12 -3 7
l2=was	3 -19 1 18
l2=we	-6 8 -6 0
l2=week	16 -16 2 0
l2=what	-5 13 0 -14
l2=which	-1 0 -10 9
l2=with	-2 0 14 -18
l2=world	2 8 -11 -2
l2=write	0 18 -11 -9
l2=year	0 15 -11 -1
l2=york	-1 -5 13 -9
l2=you	0 2 4 -10
l2=zanzibar	0 -6 14 -8
l2=—	6 6 -15 0
l3=&	0 23 -9 -11
l3='s	-8 34 -29 0
l3=,	9 4 -11 0
l3=-	-5 12 -1 -8
l3=.	-1 8 0 -11
l3=/	-7 8 10 -30
l3=:	-25 -31 52 -18
l3=;	-2 14 -7 -4
l3=<agent>	10 -5 4 -11
l3=<day-ahead>	-1 -1 -10 12
l3=<day-gone>	6 -19 0 16
l3=<day-today>	10 -2 9 -29
l3=<duty>	-11 3 -22 18
l3=<gate>	3 4 -23 13
l3=<goods>	-1 18 -2 -19
l3=<level>	3 0 -19 16
l3=<month-gone>	-2 5 -11 5
l3=<name>	-10 -15 0 21
l3=<not>	3 -4 -8 10
l3=<number>	0 -4 -8 12
l3=<office>	-13 27 -7 -17
l3=<organisation>	9 17 -24 -5
l3=<person>	-16 0 7 -1
l3=<quality>	8 -13 -3 12
l3=<seat>	16 -1 -13 0
l3=<v-buy>	0 -11 14 -2
l3=<v-end>	-10 0 5 -2
l3=<v-impose>	-9 -3 -4 12
l3=<v-propose>	-15 -1 9 -2
l3=<v-say>	19 15 -30 -3
l3=<v-sell>	0 14 -8 -1
l3=<v-stay>	-7 10 0 -7
l3=<v-suspend>	-1 -2 9 -11
l3=<v-target>	4 7 -26 4
l3=a	5 23 -11 -34
l3=again	-6 -8 11 1
l3=agree	0 -9 -2 12
l3=agreement	0 0 7 -10
l3=air	0 -11 13 0
l3=an	-6 -1 24 -34
l3=and	-10 5 -23 22
l3=are	-5 23 -6 -22
l3=arrive	0 17 -15 -6
l3=as	10 -3 0 -11
l3=asia	0 10 0 -9
l3=at	-2 -13 15 0
l3=back	-1 -9 2 8
l3=been	-2 -5 -3 14
l3=begin	-8 -16 25 -5
l3=border	11 -8 -3 0
l3=brief	0 -1 -9 10
l3=broke	-1 -4 -24 20
l3=broker	0 -10 0 10
l3=by	-13 2 11 -21
l3=cape	0 -14 0 13
l3=car	-1 -3 9 -3
l3=charge	0 -4 -5 9
l3=chiang	0 9 -10 0
l3=client	0 13 -5 -6
l3=close	0 -7 0 10
l3=closed	0 11 -8 0
l3=commerce	7 2 -10 -1
l3=counterpart	3 -10 6 0
l3=country	0 -10 -3 16
l3=de	0 15 -11 -2
l3=deal	0 -12 6 7
l3=delegation	0 -10 -6 12
l3=did	-2 22 -17 -7
l3=dinner	0 -10 11 0
l3=discuss	0 -9 10 0
l3=do	0 22 -19 0
l3=down	-3 -8 17 -9
l3=duty	0 0 -18 14
l3=evening	0 9 -1 -4
l3=everybody	0 -12 13 0
l3=expect	0 9 -3 -6
l3=fact	-2 10 -23 7
l3=fall	9 0 -7 -6
l3=figure	0 8 -5 0
l3=first	-6 -2 9 -4
l3=five	15 0 -15 -5
l3=flew	0 -11 0 11
l3=for	-20 0 7 0
l3=fox	0 9 -9 0
l3=from	8 4 -28 6
l3=geneva	-3 -4 13 -2
l3=go	4 -11 0 10
l3=good	-5 -7 12 -2
l3=government	0 11 -2 -10
l3=had	20 2 -11 -27
l3=hand	0 -8 0 12
l3=has	-5 4 -16 11
l3=her	0 12 -10 0
l3=here	0 -10 15 -2
l3=his	-2 6 -9 5
l3=hold	0 -10 12 -1
l3=i	0 -10 17 -10
l3=in	12 -34 42 -29
l3=incheon	0 -14 14 0
l3=into	0 14 -8 -4
l3=is	-25 -2 10 -2
l3=it	-1 0 11 -17
l3=joint	-4 15 -27 5
l3=kuala	-1 -28 19 5
l3=la	0 12 -10 0
l3=last	-2 -3 13 -9
l3=leave	-1 -10 -1 15
l3=licence	0 -14 14 0
l3=list	0 -6 0 8
l3=lose	-2 -7 11 0
l3=lumpur	0 17 -16 0
l3=m	0 -2 -8 9
l3=make	0 14 -10 0
l3=minister	-3 9 0 -7
l3=ministry	15 -3 0 -16
l3=morning	0 -20 7 16
l3=move	0 10 -2 -4
l3=near	-1 -8 12 0
l3=negotiation	0 -11 13 0
l3=no	0 14 -5 -5
l3=not	5 10 -19 -3
l3=note	-1 14 -4 -5
l3=nothing	0 -11 0 13
l3=notice	0 11 -6 0
l3=of	-8 -30 29 8
l3=off	2 -13 13 -3
l3=offer	0 -13 0 13
l3=on	12 -3 -16 10
l3=one	7 5 -16 -4
l3=open	0 15 -9 -6
l3=or	0 -11 12 0
l3=order	0 -12 14 -1
l3=other	0 1 -15 14
l3=our	-1 -19 8 15
l3=party	0 14 -7 -7
l3=past	3 0 -13 5
l3=pay	-2 23 -15 -1
l3=place	-2 -12 17 -2
l3=plan	0 15 -14 0
l3=post	0 13 -3 -5
l3=president	-3 12 -5 -8
l3=press	-2 -14 0 19
l3=radio	-2 29 -14 -13
l3=reach	0 5 -10 2
l3=reciprocal	0 11 -9 0
l3=resume	0 12 -6 -4
l3=return	0 -12 3 8
l3=rise	-7 21 -3 -14
l3=round	-6 24 -9 -10
l3=run	0 13 -7 -3
l3=same	0 -13 8 7
l3=say	10 1 -22 0
l3=second	-6 32 -25 -2
l3=settle	0 -8 2 4
l3=side	0 9 -16 7
l3=sign	0 17 -1 -25
l3=since	-1 19 -6 -10
l3=social	0 -12 15 -4
l3=speak	0 13 -11 0
l3=spoke	0 -12 14 0
l3=stockholm	-2 11 -9 0
l3=sugar	9 -8 0 0
l3=table	0 9 -6 -2
l3=take	0 16 -14 -4
l3=talk	11 -5 -14 12
l3=tariff	-8 3 -8 7
l3=tea	6 -15 -2 12
l3=telephone	0 -26 29 -1
l3=telephoned	0 -12 13 0
l3=ten	0 -3 10 -6
l3=term	13 -12 0 0
l3=that	8 -22 5 11
l3=the	11 -3 7 -11
l3=their	-10 -7 13 0
l3=there	-5 -11 18 -4
l3=they	0 -7 0 7
l3=three	0 13 0 -9
l3=time	-1 20 -14 -3
l3=to	2 5 -11 8
l3=together	0 -6 8 0
l3=too	0 10 -9 0
l3=town	7 -9 2 0
l3=trade	10 -2 -2 -3
l3=travel	12 -4 -4 -1
l3=truce	6 -7 -15 13
l3=trump	0 -15 17 -2
l3=understanding	0 13 -8 -3
l3=until	-3 4 -18 13
l3=was	0 -7 -5 13
l3=we	0 -6 12 -10
l3=were	-12 -8 2 13
l3=what	-11 9 5 -21
l3=will	-17 11 -5 -1
l3=with	-4 -13 15 1
l3=would	-14 -4 8 3
l3=write	0 9 -8 0
l3=york	0 -10 0 11
l3=your	0 10 -4 0
l3=·	0 23 -10 -9
l3=—	2 -7 -13 20
l4="	-6 13 -11 0
l4=&	9 0 -6 -7
l4='s	10 7 -13 -9
l4=(	10 0 0 -15
l4=)	-1 -13 24 -15
l4=,	9 2 -15 7
l4=-	-14 -5 15 -3
l4=.	-4 0 -17 17
l4=/	0 13 -3 -8
l4=:	-5 11 -4 -8
l4=<agent>	-4 0 18 -37
l4=<day-ahead>	-9 4 7 -7
l4=<day-gone>	-13 10 0 -4
l4=<day-today>	10 4 -29 5
l4=<duty>	-13 0 8 -7
l4=<goods>	3 -1 -17 14
l4=<level-noun>	-5 10 -2 -7
l4=<level>	-14 18 -12 1
l4=<name>	6 3 -16 7
l4=<not>	-3 -5 15 -16
l4=<number>	-1 6 9 -21
l4=<organisation>	13 -3 1 -12
l4=<person>	0 -16 13 1
l4=<quality>	-8 -14 32 -15
l4=<seat>	4 -1 -15 15
l4=<sender>	0 5 -14 6
l4=<span>	24 -32 19 -10
l4=<taker>	0 12 -5 -3
l4=<v-bear>	-23 12 0 -4
l4=<v-begin>	2 -21 12 9
l4=<v-deny>	0 10 -6 0
l4=<v-down>	-13 -9 18 0
l4=<v-end>	-10 11 -19 7
l4=<v-impose>	-1 4 2 -14
l4=<v-propose>	-14 -4 17 -21
l4=<v-say>	-34 -1 4 5
l4=<v-sign>	8 -5 3 -1
l4=<v-stay>	-1 -4 12 -16
l4=<v-suspend>	0 6 -1 -11
l4=<v-target>	-8 7 5 -10
l4=a	-18 -10 2 23
l4=adopt	0 -8 -4 11
l4=after	-2 -11 26 -18
l4=again	-5 -9 17 -8
l4=agree	-4 -5 11 -9
l4=agreement	-3 6 -22 13
l4=all	9 -11 3 -2
l4=and	-9 -6 10 0
l4=announce	-1 -7 10 0
l4=answer	0 -10 11 0
l4=approve	11 -5 -4 0
l4=are	-1 4 -15 12
l4=arrangement	0 -16 11 5
l4=arrive	0 -4 12 -6
l4=arrived	-7 14 -6 -1
l4=ask	0 15 -13 0
l4=at	8 -11 19 -27
l4=back	-5 22 -23 0
l4=be	-10 11 -5 0
l4=been	12 0 -1 -19
l4=begin	18 -15 0 -2
l4=between	0 -5 9 -3
l4=bridge	0 10 -7 0
l4=brief	0 11 -4 -3
l4=but	0 10 0 -7
l4=by	0 -3 -20 23
l4=call	0 -26 27 0
l4=closed	0 0 8 -9
l4=come	-9 -11 14 4
l4=commerce	-3 22 -14 -4
l4=conclude	0 -6 -1 10
l4=confirm	0 -12 14 0
l4=consultation	0 10 0 -10
l4=continue	0 -12 14 0
l4=could	0 11 -11 0
l4=custom	0 -10 -2 13
l4=day	-6 -1 -5 12
l4=declare	0 -12 -1 14
l4=detail	-3 20 -11 -6
l4=donald	0 -15 17 -2
l4=done	0 0 -20 13
l4=down	16 -21 -5 8
l4=due	10 -7 2 0
l4=duty	-3 -1 10 -11
l4=each	0 6 -11 4
l4=earth	0 -16 16 0
l4=effect	0 11 -6 -3
l4=end	-6 8 -36 17
l4=enter	0 18 -16 0
l4=evening	-3 -15 0 19
l4=first	12 -10 0 -1
l4=flew	-2 9 0 -11
l4=fly	-6 25 -15 -13
l4=following	0 14 -13 0
l4=for	-1 0 12 -18
l4=foreign	10 -11 5 -3
l4=four	0 -4 -4 9
l4=gave	0 11 -6 -2
l4=geneva	-1 15 -19 4
l4=get	0 -16 6 10
l4=good	-6 5 -10 6
l4=government	0 16 -13 0
l4=had	0 -10 11 -2
l4=hall	-1 13 -5 -4
l4=hand	-1 7 0 -9
l4=has	-19 -6 7 9
l4=he	-11 7 -5 1
l4=head	0 -15 16 0
l4=him	-5 21 -17 0
l4=his	12 6 -20 0
l4=hold	0 4 -1 -11
l4=home	0 14 -11 -4
l4=hour	-8 -8 -3 18
l4=house	3 -13 0 9
l4=in	-12 -2 13 -9
l4=initial	-2 -13 1 14
l4=into	0 -10 0 13
l4=it	0 -1 9 -12
l4=its	-2 7 -14 7
l4=joint	0 -2 -14 15
l4=kuala	0 17 -16 0
l4=land	-5 15 -8 -2
l4=leader	0 -15 17 0
l4=leave	0 8 -10 1
l4=let	0 -12 0 13
l4=make	12 0 -8 -2
l4=meet	-9 -11 17 -1
l4=minister	-5 14 -8 -5
l4=minute	0 -15 15 2
l4=morning	-7 14 -14 2
l4=negotiate	0 -11 13 0
l4=negotiation	8 4 -10 -4
l4=negotiator	6 -14 11 -3
l4=new	-4 11 -7 0
l4=next	-1 -9 17 -7
l4=no	0 14 -6 -3
l4=nobody	0 -12 12 0
l4=noon	0 -11 12 0
l4=now	0 -9 11 0
l4=of	20 10 -15 -16
l4=official	0 -7 10 0
l4=old	12 -7 0 -4
l4=on	23 10 -11 -27
l4=one	0 3 7 -12
l4=open	12 -11 -3 4
l4=opened	8 -19 14 -4
l4=other	-1 -7 2 5
l4=our	-3 19 -14 -6
l4=out	3 5 -9 0
l4=over	0 5 -12 4
l4=p	0 -12 0 13
l4=paper	0 -10 12 -3
l4=parted	0 -10 4 2
l4=pay	0 20 -15 -1
l4=prepare	0 15 -13 0
l4=put	3 5 0 -13
l4=reach	0 -7 0 9
l4=reporter	9 10 -18 -10
l4=representative	0 -6 11 -5
l4=rest	0 9 -7 0
l4=rise	0 8 -12 0
l4=room	0 -14 7 8
l4=round	3 -6 18 -27
l4=say	-8 34 -28 -7
l4=secretary	0 -10 12 0
l4=see	-1 20 -18 0
l4=set	0 -12 13 0
l4=settle	0 10 -9 0
l4=shook	0 -8 0 12
l4=shortly	0 -17 10 8
l4=side	-7 8 -14 10
l4=sign	0 14 -13 0
l4=sit	-15 -9 20 -2
l4=so	-2 11 -12 3
l4=soybean	13 -20 9 0
l4=start	-2 -5 10 -2
l4=statement	0 -14 6 7
l4=strike	0 -11 15 -3
l4=take	-4 -2 -2 10
l4=talk	-1 21 -3 -22
l4=talked	-2 -8 13 0
l4=tell	-13 6 -3 2
l4=text	0 -8 10 -1
l4=than	24 -5 -16 -10
l4=that	-13 -1 -11 20
l4=the	1 11 -13 0
l4=their	2 -19 4 15
l4=them	0 -19 23 -3
l4=there	-3 19 -27 6
l4=they	-6 10 0 -12
l4=three	0 13 -9 -3
l4=time	0 -22 19 2
l4=together	0 12 -9 -1
l4=trade	5 -12 9 0
l4=travel	-5 -13 18 -2
l4=truce	2 11 -9 -9
l4=two	-12 9 -5 0
l4=understanding	0 -11 12 0
l4=until	0 14 -6 -5
l4=visit	0 -19 12 6
l4=vote	8 -11 7 -6
l4=was	22 0 -4 -19
l4=we	27 -22 -9 0
l4=week	0 15 -4 -7
l4=were	4 9 -5 -13
l4=what	-9 -3 6 0
l4=where	-3 10 2 -15
l4=will	-16 3 -7 12
l4=wire	0 15 -10 -2
l4=with	-6 13 3 -21
l4=would	20 11 -36 -3
l4=write	0 -9 11 0
l4=york	-5 10 0 -2
l4=you	0 -12 14 0
l4=—	7 -22 4 15
l=" ,	0 9 -4 -2
l=" on	0 -15 0 16
l=) ,	0 15 -4 -8
l=, <level>	0 -15 8 8
l=, a	13 -4 -7 -3
l=, and	7 10 -6 -13
l=, friday	0 9 -9 -1
l=, from	-6 -5 17 -9
l=, not	0 10 -4 -2
l=, of	0 -5 -2 9
l=, on	0 -13 26 -25
l=, saturday	10 -12 -3 5
l=, say	0 -6 10 -1
l=, since	-4 -5 12 -3
l=, thursday	6 11 -7 -13
l=, tuesday	0 6 3 -13
l=, until	-3 -9 -6 16
l=, wednesday	0 -10 11 -2
l=. on	0 -2 -7 9
l=; from	0 -9 10 0
l=<begin> (	0 10 -6 0
l=<begin> <name>	0 -8 8 0
l=<begin> after	0 10 -7 0
l=<begin> and	0 16 -12 -2
l=<begin> by	-1 0 -9 7
l=<begin> friday	0 -11 0 13
l=<begin> good	-6 -5 12 0
l=<begin> in	0 10 -6 -2
l=<begin> on	5 -8 4 0
l=<begin> saturday	9 -2 -3 -6
l=<begin> since	-4 11 -12 3
l=<begin> the	-8 13 0 0
l=<begin> thursday	2 -20 13 5
l=<begin> tuesday	-6 -19 8 15
l=<begin> wednesday	15 0 -13 -13
l=<day-ahead> ,	0 6 -10 3
l=<day-gone> and	-4 -8 -7 17
l=<day-today> (	0 15 -14 -5
l=<level> (	0 -15 16 0
l=<level> on	-21 21 2 -26
l=<level> since	-7 14 -5 0
l=<level> until	0 -9 13 -4
l=<name> ,	2 -8 0 2
l=<name> before	0 -9 0 9
l=<name> end	0 11 -3 -6
l=<name> from	0 10 -8 0
l=<office> ,	-1 10 -4 -4
l=<organisation> ,	-9 -23 9 21
l=<organisation> on	4 12 -7 -21
l=<person> :	0 -6 11 0
l=<person> on	-1 -9 17 -14
l=<seat> (	4 5 -14 4
l=<seat> since	-12 3 4 0
l=<seat> until	0 12 0 -11
l=<seat> ·	0 -11 12 0
l=<span> ,	-4 -14 16 0
l=<span> from	0 20 -16 0
l=a deal	0 9 -7 0
l=again on	-5 14 -13 1
l=agree on	-8 -3 10 -3
l=agreement on	0 13 2 -17
l=ahead of	0 11 -5 -2
l=aire ,	0 12 -10 0
l=airport on	0 -13 4 7
l=alexandria ,	0 -8 0 6
l=and on	0 -13 0 14
l=announce for	6 5 -16 -1
l=apply from	0 -7 -4 12
l=arranged for	0 -8 8 0
l=arrived on	8 4 -4 -17
l=as of	-9 12 0 -10
l=at <number>	-3 0 9 -14
l=at the	-9 65 -59 -5
l=away on	11 -11 0 -1
l=back on	7 0 -12 4
l=batumi ,	0 -8 11 -1
l=batumi on	0 -21 10 12
l=before the	0 21 -19 0
l=begin on	-2 14 -1 -21
l=brussel ,	0 15 -9 -4
l=busan ,	0 -16 9 7
l=busan on	-5 -6 12 -5
l=business on	0 -6 -14 18
l=by the	0 20 -16 0
l=call of	0 -15 15 0
l=capital on	6 -15 1 5
l=car on	0 -16 3 12
l=cartagena on	0 -13 15 0
l=charge on	9 -14 -3 9
l=city on	0 -12 8 4
l=close on	0 9 -13 0
l=closed on	0 -12 0 12
l=come on	5 -15 16 -7
l=conclude on	0 15 -5 -11
l=conference on	0 10 -7 -1
l=confirm on	-1 9 -2 -4
l=continue on	-7 2 -17 13
l=date :	0 10 -5 0
l=date is	0 -8 9 0
l=day on	-9 8 -5 2
l=deal on	0 -12 12 1
l=did ,	0 13 -12 0
l=dinner on	9 5 -7 -8
l=down on	-12 -2 1 8
l=due on	0 29 -24 -2
l=duty of	0 -8 0 9
l=duty on	-1 12 -6 -3
l=early on	0 9 -6 -3
l=effect on	-2 9 -21 6
l=end on	8 8 -39 4
l=expire on	0 21 -10 -8
l=finish on	-8 -8 -9 21
l=follow on	11 1 -6 -7
l=followed on	0 14 -11 0
l=for the	10 4 -18 0
l=force on	0 11 -8 0
l=force since	3 6 -12 0
l=found on	0 -9 10 0
l=friday ,	-3 5 7 -19
l=from <name>	0 -7 10 -1
l=from the	8 -12 4 0
l=geneva on	4 3 -9 1
l=go on	-3 8 -32 10
l=go up	0 -9 0 10
l=good from	13 -9 -4 0
l=halifax on	-2 -11 14 0
l=happen on	0 17 -12 -2
l=has until	14 -5 0 -11
l=have until	-1 9 4 -13
l=heard on	0 -6 -3 10
l=here on	6 -15 10 -3
l=higher on	0 -7 10 -2
l=home on	-1 -12 4 9
l=hour on	9 -3 9 -22
l=in <name>	-14 17 -3 -13
l=in <seat>	7 -8 0 3
l=in geneva	0 -1 7 -9
l=in pari	11 10 -15 -10
l=incheon ,	1 -11 6 0
l=is on	0 21 -16 -6
l=issue on	0 0 -7 10
l=istanbul on	0 14 -14 0
l=it charge	0 -8 10 0
l=it on	-8 16 -3 -9
l=izmir on	0 -6 16 -11
l=karachi on	0 -6 11 -3
l=know on	0 9 -6 -1
l=lago on	0 -9 10 0
l=lapse on	10 -3 -5 -3
l=last until	-3 -11 3 9
l=late on	-6 -1 -7 12
l=later on	0 -6 9 -2
l=link on	0 -9 10 0
l=london on	-2 -5 14 -4
l=lumpur ,	0 -9 11 -4
l=lumpur on	-2 -19 1 13
l=make on	0 13 -11 0
l=media on	0 -7 11 -5
l=meet :	0 15 -12 -2
l=memorandum on	0 -10 8 0
l=midnight on	-6 -5 -14 18
l=monday ,	9 -1 -7 0
l=more than	0 -8 0 9
l=move on	0 9 -4 -2
l=move to	0 -11 14 -1
l=name on	0 13 -9 -2
l=new on	0 12 -5 -5
l=night ,	0 10 -6 -2
l=no deal	0 -16 8 7
l=note ,	0 17 -5 -9
l=notice by	0 -12 13 0
l=number on	0 -17 17 0
l=of <name>	0 -12 6 5
l=off on	-3 0 -8 9
l=off to	0 -11 13 -1
l=on <day-gone>	0 11 0 -9
l=on a	-3 17 -7 -3
l=on it	0 -5 -4 10
l=on on	0 0 -12 9
l=on the	4 -39 38 -5
l=open on	0 21 -15 -2
l=opened on	10 6 -18 -6
l=order on	0 16 -9 -5
l=over on	8 2 -17 0
l=paper on	0 0 -9 6
l=pari on	0 -11 4 4
l=pay <level>	0 -8 10 0
l=people on	1 11 -4 -18
l=perth on	0 10 -7 0
l=phone on	0 -20 21 0
l=place on	-6 13 -6 -5
l=post of	9 -26 17 1
l=post on	0 0 -12 7
l=president on	0 12 -10 0
l=press on	0 -5 10 -5
l=proclamation on	0 -9 10 0
l=proposal on	0 8 -7 0
l=propose on	9 -7 0 0
l=publish on	0 15 -3 -14
l=release ,	0 0 6 -10
l=report ,	-3 -7 8 0
l=reporter on	-9 -3 0 10
l=resume on	-1 -3 -5 12
l=review on	0 0 -11 8
l=rise on	0 -2 -10 10
l=run from	8 -17 9 0
l=run out	0 9 0 -5
l=run to	0 1 -10 6
l=run until	0 11 -1 -8
l=salvador on	0 -9 10 0
l=samarkand ,	0 -6 -5 11
l=saturday ,	0 16 -8 -6
l=session on	-4 14 -5 -2
l=set for	0 14 -10 -3
l=settle on	0 13 -11 0
l=sheet of	0 8 -10 0
l=sheet on	0 3 -14 8
l=shenzhen on	0 14 -14 0
l=side on	0 -10 12 0
l=since <number>	1 -11 15 -8
l=sit on	0 16 -13 -4
l=sit until	0 -10 0 12
l=so on	-3 6 -12 7
l=speak on	0 -15 18 0
l=start on	5 18 -21 -12
l=statement of	0 1 -13 7
l=statement on	7 -12 -1 8
l=stay until	0 -10 0 11
l=stockholm on	12 -7 0 -6
l=summit of	0 -21 21 0
l=sunday ,	10 -9 -5 4
l=table on	5 -15 0 12
l=talk of	0 -16 17 0
l=talk on	-11 2 2 0
l=television on	0 13 -8 -3
l=tell on	0 -9 10 0
l=the <name>	0 -11 0 10
l=the <organisation>	0 13 -10 0
l=the <quality>	-2 -4 10 -1
l=there are	0 8 -5 0
l=there from	0 -12 12 0
l=there on	8 -21 7 8
l=to <number>	0 -7 -7 13
l=to <seat>	10 0 0 -15
l=to begin	-3 -14 17 0
l=to end	0 -5 11 -6
l=trieste on	0 -17 18 0
l=tromsø on	0 -9 10 0
l=truce end	0 13 0 -10
l=truce of	0 11 -5 -3
l=tuesday ,	11 -4 -2 -1
l=turnberry on	0 -11 14 0
l=until the	0 10 -7 0
l=up on	-1 6 4 -9
l=us on	8 0 -11 -1
l=valparaíso ,	0 -17 14 3
l=video on	0 -3 8 -4
l=warn on	8 -12 -3 7
l=was on	0 -16 13 2
l=week ,	0 -12 17 -4
l=week of	20 -3 -19 -1
l=with <person>	0 -4 11 -5
l=write on	0 17 -10 -8
l=year ago	0 13 -11 0
l=york ,	6 0 1 -11
l=york from	-1 -9 12 0
l=york since	-6 -4 12 0
l=· wednesday	-2 -4 -2 9
l=— monday	11 -5 -2 -4
l=— on	0 -4 8 -4
lead=)	-3 0 -11 14
lead=*	6 6 -11 -3
lead=,	-8 3 1 -2
lead=1	-6 10 -12 4
lead=10	9 -17 2 7
lead=11	-4 -4 12 -8
lead=12	-10 -2 14 -16
lead=13	-1 25 -16 -4
lead=14	-9 -30 24 16
lead=15	-4 -16 0 21
lead=16	-2 -16 9 11
lead=17	-1 -13 19 -3
lead=19	-4 0 8 -12
lead=2	-5 4 -12 7
lead=20	-9 5 6 -12
lead=21	0 14 -8 -3
lead=22	-1 5 -23 10
lead=23	-2 -31 36 -8
lead=25	-3 18 -7 -7
lead=26	0 -13 -13 22
lead=28	20 -28 19 -16
lead=3	-5 -2 11 -8
lead=30	-15 -24 29 1
lead=31	-1 2 -23 11
lead=5	-3 7 2 -14
lead=6	10 5 -10 -11
lead=9	10 -18 1 8
lead=:	-8 13 -13 0
lead=a	-19 0 13 -13
lead=after	-15 13 -12 6
lead=all	0 12 -10 0
lead=an	3 -5 -12 12
lead=and	6 14 -14 -7
lead=april	0 16 -11 -1
lead=as	12 -12 -2 3
lead=at	-15 2 -10 12
lead=august	-3 37 -30 -3
lead=before	7 -17 8 7
lead=beijing	-1 18 -6 -11
lead=bessent	5 -5 -16 15
lead=both	-9 0 13 -11
lead=canada	0 -18 6 12
lead=carney	-8 -11 20 -3
lead=chile	7 -4 -9 5
lead=china	-4 26 -13 -17
lead=chinese	0 7 -13 2
lead=customs	0 -1 10 -6
lead=december	0 -12 14 0
lead=delegations	-10 13 -4 0
lead=details	0 14 -10 -2
lead=donald	8 -33 31 -5
lead=economics	0 10 -7 -2
lead=economy	0 23 -17 -7
lead=eu	0 19 -13 -6
lead=europe	0 -8 9 0
lead=experts	0 -17 8 1
lead=for	-2 24 -15 -5
lead=friday	-23 30 -35 4
lead=from	-7 8 0 -3
lead=goods	0 -7 11 -1
lead=greer	5 9 -12 -1
lead=he	-3 0 7 -17
lead=he'll	11 -17 7 -1
lead=i	-8 -11 11 7
lead=iceland	0 -11 0 10
lead=in	-6 10 4 -21
lead=india	0 24 -16 -7
lead=indonesia	0 9 -6 -2
lead=it	-9 -5 10 -3
lead=italy	0 -15 15 0
lead=its	0 -17 9 7
lead=january	0 24 -19 0
lead=japan	-2 9 -2 -7
lead=july	-4 -2 -3 10
lead=june	-2 -26 31 -3
lead=kenya	10 0 -6 -5
lead=last	0 14 -2 -20
lead=leaders	0 26 -26 0
lead=malaysia	0 21 -10 -11
lead=mark	0 -2 10 -8
lead=may	-4 -1 9 -7
lead=minister	-4 -4 15 -14
lead=monday	25 -33 9 4
lead=mr	5 4 -14 6
lead=negotiations	0 -11 0 12
lead=negotiators	0 -19 6 8
lead=neither	0 -28 29 0
lead=new	0 14 -3 -8
lead=not	0 -12 13 0
lead=nothing	0 -12 0 12
lead=nov	-1 30 -26 0
lead=november	-4 50 -41 -7
lead=october	-8 0 9 -13
lead=our	-3 -6 15 -11
lead=peru	0 0 -10 9
lead=poland	0 10 -6 -2
lead=premier	0 -8 9 0
lead=president	-28 6 0 0
lead=presidents	-1 5 1 -9
lead=saturday	0 11 0 -18
lead=scott	7 20 -32 2
lead=see	0 14 -11 0
lead=september	11 -15 8 -6
lead=she	0 -14 17 0
lead=signed	0 13 -5 -10
lead=since	-8 12 -3 0
lead=so	0 -26 22 6
lead=soybean	14 -11 0 0
lead=stocks	0 15 -6 -7
lead=sunday	-3 0 -8 8
lead=switzerland	0 15 -8 -4
lead=talks	-9 0 -6 12
lead=ten	0 12 -9 0
lead=thailand	11 -7 -4 0
lead=that	7 3 -13 5
lead=the	-14 -5 10 3
lead=there	-1 -5 11 -6
lead=they	19 -27 0 12
lead=they've	8 -3 -4 0
lead=three	0 16 -6 -6
lead=thursday	-9 -26 18 18
lead=to	0 12 -11 0
lead=today	20 0 -9 -14
lead=tomorrow	2 4 -14 6
lead=trade	-7 12 -18 10
lead=treasury	17 -16 -24 30
lead=trump	-25 16 -18 11
lead=tuesday	18 -16 -2 3
lead=turkey	0 1 8 -11
lead=two	-3 9 -20 12
lead=uganda	7 -18 17 -10
lead=until	-4 16 -17 -1
lead=us	-12 4 12 -15
lead=vice	0 25 -22 -7
lead=washington	0 12 -5 -4
lead=we	14 -27 5 9
lead=wednesday	23 -8 -13 -2
lead=what	-19 -14 31 -18
lead=when	6 -26 23 -2
lead=where	5 -17 8 1
lead=white	0 -5 9 -3
lead=will	0 -10 10 0
lead=with	0 10 -1 -9
lead=xi	9 13 -38 20
lead=yesterday	0 10 -32 17
lead=yet	0 -9 9 0
lead=you	0 -12 0 10
lead=—	0 5 1 -10
lead=•	0 12 -16 0
left:calls	-16 -29 46 -39
left:coming	-23 -12 20 0
left:ended	-2 -4 -3 8
left:experts	0 -24 26 -5
left:m=adjourned	0 3 -11 3
left:m=arrive	3 5 -17 4
left:m=arrived	0 26 -20 -19
left:m=arrives	0 11 -5 -9
left:m=assembly	0 23 -14 -8
left:m=bargain	0 -12 14 0
left:m=broke off	0 0 -10 7
left:m=came	3 -14 2 10
left:m=closed	-13 12 -9 1
left:m=comes	-3 4 3 -15
left:m=consultations	0 3 15 -20
left:m=delegation	-16 0 9 2
left:m=delegations	-6 -13 0 19
left:m=edition	10 1 -10 -11
left:m=ended	-8 -6 -16 19
left:m=expected	-11 9 -1 -2
left:m=flies	0 18 -9 -22
left:m=fly	1 8 -6 -7
left:m=go	0 1 -17 13
left:m=goes	-1 5 6 -23
left:m=guest	8 14 -13 -15
left:m=here	8 -19 11 0
left:m=host	4 8 -6 -13
left:m=hosts	0 16 -13 0
left:m=landed	-5 24 -19 -2
left:m=lands	2 -11 11 -3
left:m=meet	12 -9 6 -16
left:m=meeting	-1 -11 0 23
left:m=meets	-12 2 1 2
left:m=met	-3 6 3 -17
left:m=negotiates	0 -1 -10 11
left:m=negotiations	3 0 4 -11
left:m=negotiators	0 -2 15 -21
left:m=parted	-5 -22 -9 27
left:m=received	-7 0 7 -4
left:m=round	8 -14 8 0
left:m=rounds	-2 10 -6 0
left:m=sat	10 1 -4 -13
left:m=see each other	0 -1 -7 12
left:m=session	-7 -6 4 9
left:m=settled	-2 13 -12 0
left:m=signed	-10 4 -1 1
left:m=sit	-5 -12 6 9
left:m=sits	0 14 -5 -6
left:m=sitting	-1 -11 15 0
left:m=spent	-8 2 11 -17
left:m=stop	0 10 -5 -3
left:m=table	0 8 -13 0
left:m=talk	-9 1 8 -15
left:m=talked	4 -17 18 -5
left:m=talks	21 -20 -6 13
left:m=there	0 -26 16 11
left:m=time	10 -2 -2 0
left:m=to see	0 13 -11 0
left:m=travels	11 -8 0 -2
left:m=visit	-7 -26 20 8
left:m=visits	0 10 -9 0
left:m=where	6 17 -16 -7
left:meets	12 -6 1 -3
left:running	0 -21 13 12
left:summit	11 -16 18 -21
left:sure	18 -22 9 1
left:wished	15 11 -10 -22
lll=( <seat> ,	0 1 -8 7
lll=, <day-gone> and	0 -5 0 7
lll=, <level> from	12 -11 0 0
lll=, <name> ,	-3 -24 11 16
lll=, <organisation> ,	0 -19 12 9
lll=, <person> ,	0 7 -9 0
lll=, <seat> ,	-13 -7 32 -25
lll=, and on	-9 6 -10 4
lll=, announce on	0 9 -5 -1
lll=, as of	0 -7 9 0
lll=, begin on	15 9 -23 -8
lll=, end on	-2 -9 -2 14
lll=, friday ,	0 10 -5 -1
lll=, monday ,	-4 16 -6 -4
lll=, on the	10 -8 0 0
lll=, publish on	0 13 -6 -7
lll=, sign on	0 -9 4 4
lll=, sunday ,	0 -2 -8 10
lll=, thursday ,	0 12 -9 0
lll=, tuesday ,	-1 8 -13 1
lll=, wednesday ,	0 -17 11 7
lll=- <name> on	0 9 -2 -5
lll=/ <seat> ,	-5 5 7 -22
lll=: <number> on	-4 11 -14 3
lll=<begin> <begin> (	0 10 -6 0
lll=<begin> <begin> <name>	0 -8 8 0
lll=<begin> <begin> after	0 10 -7 0
lll=<begin> <begin> and	0 16 -12 -2
lll=<begin> <begin> by	-1 0 -9 7
lll=<begin> <begin> friday	0 -11 0 13
lll=<begin> <begin> good	-6 -5 12 0
lll=<begin> <begin> in	0 10 -6 -2
lll=<begin> <begin> on	5 -8 4 0
lll=<begin> <begin> saturday	9 -2 -3 -6
lll=<begin> <begin> since	-4 11 -12 3
lll=<begin> <begin> the	-8 13 0 0
lll=<begin> <begin> thursday	2 -20 13 5
lll=<begin> <begin> tuesday	-6 -19 8 15
lll=<begin> <begin> wednesday	15 0 -13 -13
lll=<begin> <name> ,	2 7 -11 -1
lll=<begin> <name> on	-2 11 -4 0
lll=<begin> <person> on	0 9 -6 0
lll=<begin> <person> say	0 13 -7 -4
lll=<begin> <seat> ,	8 1 -10 5
lll=<begin> brussel ,	0 10 -5 -2
lll=<begin> busan ,	0 1 -11 10
lll=<begin> friday ,	0 -3 8 -3
lll=<begin> guayaquil ,	0 10 -4 -4
lll=<begin> incheon ,	1 -11 6 0
lll=<begin> monday ,	0 -18 3 15
lll=<begin> samarkand ,	0 -6 -5 11
lll=<begin> stockholm ,	-7 -3 -3 13
lll=<begin> sunday ,	9 -16 10 0
lll=<begin> thursday ,	-3 -8 17 -12
lll=<begin> tuesday ,	4 -15 8 3
lll=<day-ahead> , until	0 -11 0 11
lll=<day-gone> and on	10 -17 10 -1
lll=<level> , on	12 -8 -3 0
lll=<name> , on	0 -24 29 -6
lll=<name> agree on	-3 -8 2 5
lll=<name> announce on	0 -15 12 3
lll=<name> at the	0 20 -19 0
lll=<name> begin on	-12 -14 12 11
lll=<name> meet on	3 11 -11 -4
lll=<name> say on	0 -6 -6 11
lll=<office> say on	0 9 -4 -7
lll=<organisation> in <seat>	0 -12 12 0
lll=<organisation> meet on	0 9 -7 0
lll=<organisation> say on	5 12 -13 -13
lll=<person> : on	0 -20 22 -1
lll=<person> agree on	0 -9 16 -9
lll=<person> announce on	0 -10 -9 20
lll=<person> business on	0 -7 -4 12
lll=<person> in <name>	0 11 -8 -1
lll=<person> in <seat>	0 8 -5 0
lll=<person> meet on	0 -22 24 0
lll=<person> new on	0 8 -3 -3
lll=<person> say on	-18 -10 8 9
lll=<person> warn on	0 -8 -1 10
lll=<person> write on	0 13 -9 -3
lll=<quality> good from	13 -10 -2 0
lll=<seat> , monday	7 -8 -3 3
lll=<seat> , on	0 -20 23 -2
lll=<seat> , thursday	-6 23 -25 1
lll=<seat> , wednesday	10 0 -18 1
lll=<seat> confirm on	0 11 -6 0
lll=<seat> issue on	0 -6 -4 11
lll=<seat> on the	8 -6 0 0
lll=<seat> say on	-1 31 -24 -5
lll=<span> , from	-8 10 -1 0
lll=<span> from the	10 -7 -3 0
lll=a call on	0 12 -11 0
lll=a deal on	0 -9 10 0
lll=a post on	0 10 -5 -1
lll=a truce on	0 -7 -1 10
lll=a year ago	0 8 -7 0
lll=an agreement on	0 -6 15 -12
lll=an hour on	0 -14 18 0
lll=and <name> on	6 -17 -5 17
lll=and <seat> ,	0 13 -8 -3
lll=at midnight on	0 10 -16 0
lll=at noon on	0 10 -3 -4
lll=be publish on	0 -9 11 0
lll=been move to	0 -11 14 -1
lll=been plan for	0 10 -10 0
lll=before midnight on	0 -15 10 5
lll=broke down on	0 -5 -11 14
lll=bueno aire ,	0 12 -10 0
lll=by <person> on	0 12 -10 0
lll=by phone on	0 -11 12 0
lll=by telephone on	0 -4 9 -7
lll=by video on	0 -4 10 -4
lll=country say on	0 -18 0 17
lll=end , on	0 -6 -4 10
lll=fact sheet of	0 8 -10 0
lll=fact sheet on	0 0 -11 9
lll=fall away on	12 -10 0 0
lll=first , on	0 17 -14 0
lll=flew home on	0 -16 3 13
lll=for <name> on	0 -21 10 14
lll=for <seat> on	0 11 -8 -1
lll=for <span> from	0 12 -10 0
lll=for review on	0 10 -8 0
lll=from <name> on	0 12 0 -10
lll=from <seat> on	-3 -2 -11 12
lll=go on on	0 0 -12 9
lll=had begin on	14 -12 0 -3
lll=had meet on	1 -9 7 0
lll=had say on	-2 14 -5 -2
lll=he announce on	0 -10 0 11
lll=his <organisation> on	0 -13 15 0
lll=his network on	0 11 -10 0
lll=in <name> from	4 3 -9 0
lll=in <organisation> on	0 9 -9 0
lll=in <seat> on	-2 11 -6 -11
lll=in <seat> until	0 12 0 -11
lll=in <span> on	0 20 -11 -9
lll=in brief ,	0 13 -6 -4
lll=in busan on	-5 -2 8 -4
lll=in cartagena on	0 -13 14 0
lll=in force since	3 6 -12 0
lll=in geneva on	0 18 -18 0
lll=in halifax on	-2 -11 14 0
lll=in istanbul on	0 14 -14 0
lll=in izmir on	0 0 10 -10
lll=in karachi on	0 -8 12 -2
lll=in kuala lumpur	-2 13 -5 -10
lll=in london on	0 -9 14 -3
lll=in new york	0 -8 10 -2
lll=in pari on	0 -11 4 4
lll=in recife on	0 -8 0 9
lll=in salvador on	0 -9 10 0
lll=in seoul on	9 -8 0 0
lll=in shenzhen on	0 14 -14 0
lll=in stockholm on	12 -5 0 -5
lll=in trieste on	0 -17 18 0
lll=in tromsø on	0 -9 10 0
lll=is <level> from	0 -13 13 0
lll=is due on	0 14 -13 0
lll=is fix for	0 -21 22 0
lll=is in <seat>	0 -6 -7 13
lll=it begin on	0 13 -12 0
lll=it end on	0 19 -1 -13
lll=it meet on	0 14 -13 0
lll=joint statement of	0 13 -9 -1
lll=joint statement on	0 0 -9 5
lll=kuala lumpur ,	0 -9 11 -4
lll=kuala lumpur on	-2 -19 1 13
lll=last week ,	0 -8 10 0
lll=leave <name> before	0 -9 0 10
lll=lose <level> on	-2 -8 12 0
lll=m . on	0 -3 -7 9
lll=meet <person> on	-1 -27 32 -4
lll=meet again on	0 16 -13 -1
lll=meet in <seat>	0 22 -20 0
lll=ministry say on	6 0 0 -12
lll=new york ,	6 0 1 -11
lll=new york from	-1 -9 12 0
lll=new york since	-6 -4 12 0
lll=of <span> on	0 -7 8 0
lll=on friday ,	0 10 -3 -6
lll=on monday ,	0 -4 9 -2
lll=on sunday ,	0 2 -9 3
lll=on television on	0 11 -8 -1
lll=on the same	0 -9 0 11
lll=on tuesday ,	10 -8 0 -2
lll=order late on	0 -9 10 0
lll=order sign on	0 -11 12 0
lll=plan for the	0 14 -14 0
lll=press conference on	0 11 -9 0
lll=press release ,	0 -3 10 -7
lll=put off to	0 -11 13 -1
lll=rise <level> on	-1 15 -3 -7
lll=run out on	0 11 -6 -2
lll=second round on	0 16 -12 -3
lll=sign in <seat>	0 7 0 -11
lll=social media on	0 -8 11 -3
lll=stockholm at the	0 12 -9 0
lll=take effect on	-2 7 -21 7
lll=take over on	10 -4 -4 -1
lll=take place on	-6 13 -6 -5
lll=talk go on	0 -9 -8 14
lll=talk resume on	0 -6 -8 16
lll=tell <office> on	0 -11 11 0
lll=tell <person> on	0 11 -8 0
lll=tell reporter on	-9 -8 1 12
lll=term end on	13 -12 0 0
lll=that lapse on	12 -10 0 0
lll=that start on	0 9 -8 0
lll=the <name> on	-3 7 2 -12
lll=the <organisation> ,	-4 -12 -1 18
lll=the <organisation> on	0 22 -17 -6
lll=the <person> ,	0 13 -6 -5
lll=the <person> on	3 9 -12 0
lll=the <seat> on	9 -21 12 5
lll=the duty of	0 -10 0 10
lll=the memorandum on	0 -13 11 0
lll=the number on	0 -9 9 0
lll=the people on	1 11 -4 -18
lll=the phone on	0 -10 11 0
lll=the press on	0 -5 10 -5
lll=the proclamation on	0 -11 12 0
lll=the table on	8 -23 6 7
lll=the talk of	0 -13 14 0
lll=the truce of	0 9 -4 -2
lll=the week of	0 20 -17 0
lll=their talk on	0 9 -8 0
lll=they begin on	-6 -9 15 0
lll=they meet on	9 -14 3 0
lll=to <level> on	0 16 -11 -1
lll=to <number> on	8 -9 4 -3
lll=to <seat> on	0 1 5 -23
lll=to begin on	-6 22 -15 0
lll=to end on	-3 -2 -7 11
lll=to follow on	15 -17 3 0
lll=to last until	0 -14 7 5
lll=to start on	16 -4 -15 0
lll=trade agreement on	0 12 0 -11
lll=truce end on	13 -7 0 -5
lll=two hour on	0 11 -8 0
lll=was conclude on	0 12 -9 0
lll=was reach on	0 20 -20 -2
lll=was to end	0 -9 13 -2
lll=week , on	0 -9 10 0
lll=were to begin	0 -12 13 0
lll=what happen on	0 10 -6 0
lll=which begin on	9 -13 8 -10
lll=which end on	-1 9 -1 -5
lll=which meet on	0 10 -9 0
lll=which start on	-2 -1 8 -3
lll=will sign on	0 19 -16 -2
lll=with <name> on	-5 11 -12 0
lll=with <person> on	7 -5 4 -9
lll=with <seat> on	0 21 -15 -5
lll=would follow on	-2 11 -3 -3
lll=— <person> on	0 -2 -9 12
lll=— <seat> ,	0 -18 -15 27
loud	27 -23 -4 6
lr=, )	-5 -6 15 -6
lr=, ,	1 -17 26 -14
lr=, -	10 2 -4 -6
lr=, .	-17 -7 14 0
lr=, :	10 13 -15 -16
lr=, ;	0 -13 12 1
lr=, <end>	-11 -20 8 20
lr=, and	14 2 -16 -6
lr=, —	-3 20 -18 -3
lr=/ <end>	13 -7 -4 0
lr=: ,	-6 -17 24 -2
lr=: .	0 23 -15 -5
lr=: <end>	0 29 -21 -6
lr=<begin> 's	8 -12 12 -12
lr=<begin> (	-3 -6 11 -2
lr=<begin> ,	6 -12 8 0
lr=<begin> -	-3 11 -4 -4
lr=<begin> .	-2 -19 25 -11
lr=<begin> :	2 0 8 -29
lr=<begin> <end>	-7 16 -14 0
lr=<begin> <level>	0 15 -11 0
lr=<begin> <number>	17 -19 8 -8
lr=<begin> <person>	3 9 -10 -4
lr=<begin> evening	0 -9 0 8
lr=<begin> in	-6 -10 -5 20
lr=<begin> is	-10 0 -5 12
lr=<begin> it	6 13 -21 -7
lr=<begin> morning	-2 12 -5 -3
lr=<begin> of	-4 9 0 -5
lr=<begin> the	14 1 -29 9
lr=<begin> they	-5 -24 6 20
lr=<begin> ·	0 12 -8 0
lr=<begin> —	7 -7 7 -13
lr=<level> ,	-2 -15 13 5
lr=<level> .	10 0 0 -19
lr=<money> .	0 -13 13 0
lr=<name> ,	-11 -5 11 3
lr=<name> .	-2 12 -6 -8
lr=<name> <end>	0 -7 11 -2
lr=<number> ,	-4 10 -12 2
lr=<number> .	-13 15 6 -32
lr=<person> .	-3 3 -11 12
lr=<seat> .	4 -18 9 9
lr=<seat> for	14 0 -9 -7
lr=a ,	13 0 -11 -2
lr=a .	-2 14 -7 0
lr=after 's	0 -5 9 -2
lr=agree .	0 0 -12 12
lr=and 's	0 9 0 -5
lr=and ,	-3 0 -1 8
lr=and .	-2 -26 -10 32
lr=back .	0 -6 -2 10
lr=before .	0 15 -9 -3
lr=before :	0 -11 0 11
lr=before <end>	0 12 -10 0
lr=begin ,	-4 -9 13 0
lr=begin .	5 12 -17 -6
lr=by ,	8 -2 -20 8
lr=by <end>	0 17 -10 -4
lr=by night	0 -11 0 12
lr=charge .	0 -6 9 -2
lr=deal .	0 -13 7 5
lr=do .	0 -11 14 -2
lr=due ,	0 -10 11 0
lr=effect and	0 -13 14 0
lr=end ,	-4 13 -6 -2
lr=end .	-7 -16 11 10
lr=end <end>	0 10 0 -7
lr=end at	10 0 0 -10
lr=for .	13 -11 2 0
lr=force ,	0 -10 0 10
lr=from ,	-6 20 -10 -14
lr=from .	0 -11 13 0
lr=from <end>	-13 0 7 -5
lr=from <name>	9 -13 5 0
lr=from and	-10 30 -23 0
lr=from it	0 -10 12 0
lr=from of	0 -12 13 0
lr=from to	3 5 -10 0
lr=from until	9 -3 -3 0
lr=from we	0 -11 12 0
lr=geneva .	0 -6 11 -4
lr=if 's	0 -13 15 0
lr=is <end>	0 13 -12 0
lr=it .	0 9 -23 8
lr=lumpur .	0 4 -8 3
lr=meet ,	0 -8 10 0
lr=meet .	-5 -5 11 -1
lr=midnight the	-2 -7 0 11
lr=monday ,	-9 -2 -2 10
lr=monday .	10 -10 -2 2
lr=not .	0 -9 12 0
lr=of 's	-4 -5 9 0
lr=of (	0 -10 2 9
lr=of ,	-12 18 -5 -8
lr=of .	-11 3 11 -20
lr=of <end>	25 -2 -17 -4
lr=of between	0 11 -5 -3
lr=of has	0 -10 -3 13
lr=of in	0 -15 16 0
lr=on )	8 9 -15 0
lr=on .	12 21 -21 -12
lr=on :	-10 -5 9 0
lr=on ;	-21 12 0 -2
lr=on <end>	-19 -4 13 -7
lr=on <name>	-10 7 -15 9
lr=on ?	-1 -15 10 8
lr=on a	-8 14 -5 -3
lr=on about	0 17 -14 -1
lr=on after	14 -1 6 -14
lr=on afternoon	0 1 -25 13
lr=on and	-2 -9 17 -9
lr=on are	11 -8 0 -2
lr=on as	2 -20 2 17
lr=on at	-7 -5 0 13
lr=on before	0 -4 -6 10
lr=on between	0 14 -7 -8
lr=on but	7 -20 17 -8
lr=on by	-4 -2 -3 10
lr=on doe	0 -11 0 11
lr=on extend	0 10 -4 -3
lr=on for	9 5 4 -42
lr=on from	0 -4 -16 19
lr=on had	-1 -4 12 -5
lr=on he	-8 -2 6 0
lr=on in	9 3 4 -21
lr=on it	2 -8 13 -15
lr=on morning	17 -14 -9 11
lr=on night	-19 0 2 3
lr=on on	0 -12 13 0
lr=on over	-7 14 -2 -6
lr=on publish	0 2 -11 5
lr=on sign	0 -12 3 9
lr=on take	0 -8 9 0
lr=on that	14 2 -6 -9
lr=on the	-9 -2 11 -6
lr=on they	-2 -6 12 -3
lr=on to	-7 -10 6 6
lr=on we	0 11 -8 0
lr=on will	1 -10 5 1
lr=on with	-13 1 -2 7
lr=on without	-10 3 -3 4
lr=on would	0 -5 11 -3
lr=saturday <end>	-9 32 -6 -15
lr=say .	0 18 -15 -1
lr=say that	-3 -5 11 -4
lr=sign ,	0 10 -4 -4
lr=sign .	0 21 -7 -12
lr=sign by	0 10 -5 -3
lr=since .	16 -19 11 -23
lr=since <end>	-13 32 -20 0
lr=since and	8 0 -10 0
lr=since for	-4 12 -8 0
lr=since it	11 -6 -5 0
lr=since morning	15 -12 -2 0
lr=spent in	0 -10 13 0
lr=start .	5 -10 8 -5
lr=start and	11 -9 0 0
lr=stockholm and	10 -2 -6 0
lr=than .	0 0 -8 8
lr=the ,	20 13 -29 -3
lr=the .	0 27 -26 0
lr=the <end>	0 -12 18 -7
lr=through .	0 -13 -6 18
lr=thursday ,	-4 14 2 -22
lr=till ,	0 -3 -4 8
lr=to )	-1 -8 -11 18
lr=to ,	0 19 -2 -19
lr=to .	-1 -3 -19 17
lr=to ;	0 14 -14 0
lr=to <end>	0 3 5 -15
lr=truce .	0 -8 -3 11
lr=tuesday ,	0 -8 -3 11
lr=until ,	-6 -6 0 12
lr=until .	2 -22 -4 24
lr=until <end>	0 29 1 -38
lr=until and	0 9 0 -6
lr=until for	0 -5 -5 10
lr=until to	0 12 -6 -3
lr=up .	0 -3 -8 10
lr=wednesday (	-3 22 -12 -5
lr=wednesday .	-5 -7 19 -14
lr=wednesday <end>	21 -12 -8 0
lr=· <end>	4 -3 4 -9
lr=— ,	0 -14 16 0
lr=— <end>	0 31 -22 -5
nc2=agree	-5 -1 9 -6
nc2=buy	0 13 -7 -3
nc2=down	-18 -4 16 -4
nc2=end	-1 -12 8 6
nc2=impose	-16 5 2 -4
nc2=lack	0 -14 15 0
nc2=propose	15 3 -15 -1
nc2=refuse	11 -7 0 -5
nc2=return	-7 14 0 -7
nc2=sign	-17 12 0 -9
nc2=suspend	13 -17 -3 17
nc2=target	1 0 -10 8
nc2=threaten	0 14 -22 7
nc2=up	10 5 -10 -9
nct2=agree future	0 8 -4 -1
nct2=agree modal	0 9 0 -11
nct2=agree modal-passive	0 -14 15 0
nct2=agree participle-passive	-2 12 0 -14
nct2=agree perfect	0 -2 -6 14
nct2=bear gerund	0 -21 19 3
nct2=bear infinitive	0 8 -1 -7
nct2=bear modal	-5 6 -12 6
nct2=bear past	9 -19 2 9
nct2=bear perfect	0 -8 11 -1
nct2=bear pluperfect	-1 -7 8 0
nct2=bear present	2 4 5 -20
nct2=bear present-passive	0 11 -9 0
nct2=begin future	-1 -9 19 -13
nct2=begin modal	-3 11 -13 2
nct2=begin past	21 -27 11 0
nct2=begin perfect	0 -11 18 -6
nct2=begin pluperfect	1 0 -17 10
nct2=begin present	-2 24 -19 -6
nct2=down gerund	0 11 -6 -4
nct2=down infinitive	0 11 -8 0
nct2=down past	-4 -10 3 11
nct2=down pluperfect	0 9 -2 -6
nct2=down present	-4 -6 17 -19
nct2=end future	3 -12 10 0
nct2=end gerund	-1 1 -11 8
nct2=end infinitive	2 0 3 -9
nct2=end modal	-1 -13 12 1
nct2=end past	7 -11 1 2
nct2=end perfect	0 14 -9 -3
nct2=end present	-6 9 -6 1
nct2=impose future-passive	-5 0 9 -14
nct2=impose gerund	0 21 -26 0
nct2=impose modal	-6 9 2 -19
nct2=impose modal-passive	3 -12 12 -1
nct2=impose past	-26 0 -4 17
nct2=impose past-passive	-3 20 -8 -17
nct2=impose perfect	10 5 -12 -2
nct2=impose perfect-passive	0 -11 7 5
nct2=impose present	-8 -5 1 9
nct2=impose present-passive	5 0 0 -13
nct2=lack modal	0 -9 9 0
nct2=lack present	0 -10 13 -1
nct2=propose gerund	7 17 -22 -6
nct2=propose modal	-1 11 -5 -4
nct2=propose participle-passive	8 0 -19 7
nct2=propose past	3 -14 17 -8
nct2=propose past-passive	0 10 -9 0
nct2=propose perfect-passive	0 13 -12 0
nct2=propose pluperfect	0 11 -16 3
nct2=refuse past	0 11 -7 -1
nct2=renew modal-passive	4 -6 -12 8
nct2=renew past	2 17 -17 -6
nct2=renew present-passive	-1 -8 4 5
nct2=return past	-4 13 -4 -4
nct2=say past	-14 4 -4 8
nct2=say perfect	13 -5 0 -6
nct2=say present	1 -5 -4 10
nct2=sign future	0 16 -9 -5
nct2=sign infinitive	0 -10 1 8
nct2=sign modal	-1 16 -4 -10
nct2=sign modal-passive	0 -14 14 0
nct2=sign participle-passive	-3 0 13 -15
nct2=sign perfect	0 4 -10 4
nct2=stay future	-3 12 -2 -9
nct2=stay future-passive	-7 13 -4 -1
nct2=stay gerund	2 0 -11 4
nct2=stay modal	4 -11 11 -2
nct2=stay participle-passive	0 -11 16 -7
nct2=stay past	-9 -12 18 0
nct2=stay perfect	0 2 -11 6
nct2=stay pluperfect	-10 16 -6 -2
nct2=stay present	2 0 -7 5
nct2=suspend future	4 -8 -12 12
nct2=suspend future-passive	-7 14 -5 -1
nct2=suspend modal	0 11 -8 0
nct2=suspend participle-passive	11 -16 10 -4
nct2=suspend past	-2 -4 -5 15
nct2=suspend perfect	0 13 -6 -3
nct2=suspend present	2 -20 6 12
nct2=target future-passive	0 -9 10 0
nct2=target participle-passive	0 -7 -4 12
nct2=target past	5 -10 5 0
nct2=target present	0 11 -9 0
nct2=up future	2 -10 6 0
nct2=up infinitive	-1 10 -1 -2
nct2=up past	15 -3 0 -13
nct2=up present	0 10 -7 -5
next:calls	-26 -47 72 -22
next:coming	3 4 13 -30
next:ended	-13 9 -1 -5
next:experts	14 -4 13 -27
next:heads=0	3 6 -14 11
next:heads=1	-8 11 1 -14
next:heads=2	-17 -50 72 -27
next:meets	16 -26 3 20
next:running	15 3 -16 4
next:summit	5 -20 8 12
next:sure	46 -52 -9 43
next:wished	-36 23 5 -25
next="	7 6 1 -24
next=)	4 3 -8 0
next=-	4 8 -9 -5
next=:	0 20 -20 -2
next=after	5 -4 13 -16
next=as	-2 -9 0 14
next=because	-4 0 11 -14
next=before	0 -11 8 4
next=but	6 -18 9 0
next=if	-3 6 -13 4
next=so	0 10 -5 -1
next=that	-9 2 -6 6
next=unless	-2 17 -10 0
next=until	5 -13 -4 12
next=when	-7 0 -4 10
next=which	2 0 1 -7
next=while	0 -18 23 -5
next=who	1 23 -12 -16
next=yet	0 -9 -1 11
next=—	-8 -18 31 -5
nhas-gerund	3 -10 -8 19
nhas-modal	1 -6 13 -9
nhas-participle	-2 7 7 -26
nhas-past	10 -2 -2 -6
nhas-pluperfect	-8 -2 -4 11
nhas-present	12 3 -9 -2
nt2=future-passive	0 2 0 -13
nt2=infinitive	4 10 -12 -3
nt2=infinitive-passive	0 10 -8 0
nt2=modal	-36 14 0 -3
nt2=modal-not	12 -10 0 0
nt2=modal-passive	12 -28 20 0
nt2=modal-passive-not	0 8 -3 -1
nt2=participle-passive	0 -6 13 -12
nt2=past	6 -8 2 1
nt2=past-not	14 -5 -2 -7
nt2=past-passive	-4 28 -17 -12
nt2=present	3 8 -9 -1
nv0-none	-5 9 0 -9
nv1-none	-5 9 0 -9
nv2-none	-12 4 2 -3
nv2=accept	0 -12 21 -8
nv2=announce	8 -9 -4 9
nv2=answer	0 12 -9 0
nv2=apply	0 -17 18 0
nv2=begin	21 6 -20 -12
nv2=believe	0 11 -9 0
nv2=buy	0 11 -5 -2
nv2=call	-5 25 -24 1
nv2=charge	0 6 1 -10
nv2=collect	0 -9 11 -1
nv2=come	-7 0 2 0
nv2=conclude	-3 -3 15 -10
nv2=continue	-2 8 0 -6
nv2=declare	0 -8 -3 13
nv2=extend	8 5 -5 -11
nv2=face	0 -8 10 -1
nv2=halve	0 -16 18 0
nv2=have	0 5 -12 5
nv2=hope	9 0 -17 2
nv2=know	0 -4 -6 11
nv2=leave	0 5 -14 8
nv2=look	10 -1 -12 3
nv2=move	1 7 -10 0
nv2=negotiate	0 -12 14 0
nv2=prepare	-1 -4 9 -1
nv2=prolong	-8 0 -1 7
nv2=recommend	0 -13 13 0
nv2=refuse	11 -11 2 -3
nv2=resume	-1 12 -4 -5
nv2=review	0 -11 12 0
nv2=run	-17 -23 21 15
nv2=say	-17 0 5 3
nv2=set	0 -6 -1 11
nv2=settle	0 11 -7 -2
nv2=sign	-6 21 -10 -10
nv2=sit	-4 16 0 -19
nv2=start	3 3 0 -10
nv2=stay	11 -1 -16 5
nv2=strike	0 -8 10 0
nv2=suspend	12 -14 3 0
nv2=take	-13 -5 8 4
nv2=tell	3 5 -3 -9
nv2=think	0 12 -2 -10
nv2=threaten	0 10 -19 7
nv2=wait	0 -13 16 -1
nv2=want	0 1 -11 10
nv2=win	0 -8 9 0
nv2=withdraw	0 -16 13 3
nv2=write	1 -13 13 -1
nvt2=agree participle	-1 0 11 -12
nvt2=agree past	0 -12 10 3
nvt2=agree perfect	0 11 -27 9
nvt2=announce perfect	14 -6 -6 -3
nvt2=announce pluperfect	0 -9 3 5
nvt2=apply present	0 -8 9 0
nvt2=be future	-6 4 3 -11
nvt2=be past	-8 -2 9 -3
nvt2=be present	12 3 -12 -2
nvt2=begin past	27 8 -20 -28
nvt2=begin pluperfect	1 -7 -13 14
nvt2=begin present	-11 13 0 -3
nvt2=call perfect	0 16 -14 0
nvt2=carry present	0 11 -10 0
nvt2=come past	-1 -9 6 4
nvt2=conclude past	-2 10 -11 0
nvt2=conclude perfect	0 -8 10 -2
nvt2=conclude pluperfect	0 -11 15 -5
nvt2=cut future	0 13 -20 5
nvt2=end gerund	-1 7 -9 1
nvt2=enter future	0 -8 9 0
nvt2=extend modal	5 0 -10 0
nvt2=extend past	3 7 -9 -4
nvt2=face present	0 -9 11 0
nvt2=fall modal	0 10 -9 0
nvt2=go future	0 -8 11 -6
nvt2=go infinitive	0 9 -1 -2
nvt2=go past	6 -9 2 0
nvt2=go present	0 11 -10 -1
nvt2=have past	-11 5 -3 2
nvt2=have present	4 0 -12 4
nvt2=hold future	-1 14 -9 -4
nvt2=hold past	-1 -9 3 8
nvt2=hope past	11 -8 0 0
nvt2=hope pluperfect	0 3 -10 4
nvt2=impose future	0 -7 9 0
nvt2=impose past	0 20 -15 -4
nvt2=intend present	0 -8 9 0
nvt2=keep present	-3 15 -12 0
nvt2=leave participle	0 12 -8 0
nvt2=leave past	0 -2 -5 9
nvt2=let present	0 -7 9 0
nvt2=look gerund	7 15 -19 -6
nvt2=look past	-2 -13 4 10
nvt2=make modal	0 -10 11 0
nvt2=make past	-1 21 -17 0
nvt2=meet future	0 10 -6 -5
nvt2=meet gerund	-7 -9 8 5
nvt2=meet modal	-3 -5 -11 19
nvt2=meet past	1 8 -10 0
nvt2=meet present	9 0 -1 -6
nvt2=other future	1 11 -11 0
nvt2=other modal	9 -12 9 -7
nvt2=other pluperfect	-3 -12 17 0
nvt2=other present	0 12 -13 -3
nvt2=pay future	0 -15 0 16
nvt2=pay modal	0 9 -4 -2
nvt2=pay present	-2 4 7 -13
nvt2=plan participle	0 -9 -1 11
nvt2=prepare past	0 -9 11 0
nvt2=prolong past	0 14 -9 -3
nvt2=prolong present	0 -9 5 5
nvt2=put past	0 15 -14 0
nvt2=put perfect	0 -11 13 0
nvt2=raise present	0 -13 13 0
nvt2=reach perfect	0 -12 0 14
nvt2=resume past	-3 10 -2 -3
nvt2=run present	-14 -23 24 9
nvt2=say past	-9 1 1 2
nvt2=see future	-2 17 -12 -3
nvt2=see past	0 -22 12 12
nvt2=set perfect	0 10 -10 0
nvt2=set present	0 -18 8 11
nvt2=sign future	0 10 -7 0
nvt2=sign modal	0 -11 12 0
nvt2=sign past	-4 17 -14 0
nvt2=sign perfect	0 13 -7 -3
nvt2=sit past	5 -11 10 -8
nvt2=stand past	-3 0 -6 8
nvt2=stay modal	0 11 -9 0
nvt2=strike past	0 -9 11 0
nvt2=suspend participle	11 -10 0 0
nvt2=suspend past	0 14 -15 0
nvt2=suspend present	3 -18 10 4
nvt2=take modal	0 11 -8 0
nvt2=take past	-9 -8 5 8
nvt2=take perfect	0 -15 7 7
nvt2=take pluperfect	0 -1 12 -10
nvt2=take present	0 10 -20 3
nvt2=think past	0 21 -14 -8
nvt2=threaten pluperfect	0 9 -8 0
nvt2=wait present	0 -7 8 0
nvt2=want present	0 0 -11 11
nvt2=write past	-7 -3 9 0
nvt2=write present	8 -6 0 0
o:accept on gone	0 13 -12 0
o:act=adopt	0 -7 -1 10
o:act=agree	-1 -10 9 0
o:act=answer	0 12 -7 -1
o:act=approve	10 0 -19 2
o:act=ask	1 0 3 -18
o:act=begin	14 0 -2 -12
o:act=bring	-4 -4 11 -7
o:act=call	-2 16 -17 2
o:act=charge	2 0 -14 5
o:act=collect	0 16 -8 -3
o:act=conclude	-10 8 -14 8
o:act=continue	-6 7 -10 3
o:act=convene	0 -9 10 0
o:act=declare	-3 -5 -2 11
o:act=deny	0 10 -8 0
o:act=discuss	-1 -12 17 -8
o:act=draw	9 -22 15 -1
o:act=expect	-14 6 2 -6
o:act=extend	-3 15 0 -14
o:act=face	-3 16 -7 -6
o:act=fall	3 10 -17 0
o:act=get	-4 8 -11 5
o:act=hang	9 -14 6 0
o:act=have	-5 -6 14 -3
o:act=hope	-2 -4 10 -3
o:act=impose	0 12 -8 0
o:act=initial	-9 -8 6 4
o:act=issue	0 8 -16 5
o:act=keep	-6 -2 -4 12
o:act=land	-9 21 -10 -7
o:act=lay	10 -13 4 0
o:act=leave	-17 -4 -11 22
o:act=let	0 11 -4 -3
o:act=levy	0 -6 8 0
o:act=lower	0 19 -14 -1
o:act=make	4 0 0 -11
o:act=meet	5 -2 5 -14
o:act=move	8 -2 2 -14
o:act=negotiate	1 -10 -5 14
o:act=order	0 16 -13 0
o:act=other	-9 -13 15 3
o:act=pay	-6 12 -4 -5
o:act=prepare	-7 5 4 -12
o:act=prolong	-7 8 -11 2
o:act=promise	0 18 -11 -6
o:act=propose	8 0 -8 -2
o:act=raise	0 16 -11 -3
o:act=receive	0 -9 12 -11
o:act=recommend	0 17 -15 0
o:act=report	0 11 -2 -5
o:act=return	-17 4 -1 1
o:act=review	0 -13 8 7
o:act=rise	4 -11 0 7
o:act=roll	0 -19 12 9
o:act=run	3 12 -13 -2
o:act=see	2 -13 14 -3
o:act=send	0 19 -14 -2
o:act=set	-2 -5 10 -7
o:act=settle	3 -11 11 -3
o:act=sign	-14 7 -1 -1
o:act=sit	9 -19 11 -4
o:act=spare	0 12 -8 0
o:act=stand	-9 0 -9 13
o:act=step	0 -15 5 10
o:act=suggest	0 15 -13 0
o:act=suspend	-1 8 0 -15
o:act=tax	0 -12 13 0
o:act=threaten	-4 31 -22 -2
o:act=vote	0 17 -10 -4
o:act=wait	-5 12 -4 0
o:act=warn	7 -10 -1 5
o:act=write	-9 20 -6 -22
o:add on gone	0 10 -6 0
o:adopt on gone	0 -11 0 10
o:announce for ahead	6 4 -11 -2
o:approve by ahead	11 -11 0 0
o:approve on gone	0 0 -10 4
o:ask on ahead	0 -16 16 0
o:be  ahead	-5 11 -2 0
o:be  gone	13 -9 -9 5
o:be and ahead	10 -4 -6 0
o:be are ahead	0 8 -5 0
o:be back ahead	0 -10 0 11
o:be by ahead	-1 4 -12 2
o:be due gone	0 -7 10 -1
o:be from ahead	6 15 -19 -4
o:be from gone	-4 -23 26 0
o:be is ahead	0 7 0 -10
o:be is gone	0 11 -7 -1
o:be on gone	-5 -14 19 -6
o:be since gone	13 -11 -1 0
o:be the ahead	8 -15 8 0
o:begin  ahead	3 7 -12 0
o:begin  gone	3 0 -10 1
o:begin began gone	-7 14 -4 -1
o:begin begin gone	0 -12 13 0
o:begin effect gone	0 -6 10 -4
o:begin from ahead	2 12 -20 0
o:begin from gone	0 -11 0 11
o:begin on ahead	0 -9 8 0
o:begin on gone	17 10 -6 -32
o:begin since gone	-7 18 -9 0
o:begin starting ahead	10 -7 0 0
o:begin till ahead	0 -11 0 13
o:begin up gone	0 -11 0 10
o:bring on ahead	0 -8 8 0
o:call for ahead	0 16 -16 0
o:carried=controls	1 -16 18 -4
o:carried=controls far	-22 2 6 0
o:carried=deal	17 -8 5 -14
o:carried=duties	-12 16 0 -17
o:carried=duties far	-8 4 6 -14
o:carried=exclusions far	-7 21 -7 -16
o:carried=fees far	-12 6 -16 13
o:carried=longer far	13 -11 3 0
o:carried=meeting far	10 -11 0 8
o:carried=none	4 6 -9 -1
o:carried=procedure	-14 -1 7 -2
o:carried=procedure far	-11 20 -1 -30
o:carried=sale far	-9 7 -12 7
o:carried=truce	-27 5 -3 10
o:carried=truce far	-14 16 -7 -9
o:carry on gone	7 -18 12 -3
o:charge charges gone	0 -8 10 0
o:charge from ahead	0 10 -7 0
o:conclude concluded gone	0 -10 -1 12
o:conclude on gone	-5 20 -10 -6
o:confirm on ahead	0 -18 20 -1
o:confirm on gone	-2 16 -7 -12
o:convene on ahead	0 -9 10 0
o:decide on ahead	0 9 -8 0
o:decide on gone	-1 -12 11 1
o:declare on gone	-1 -11 -1 15
o:discuss on ahead	0 -14 17 -2
o:draw on gone	0 -17 18 0
o:end  gone	0 -5 -3 9
o:end end gone	0 -5 11 -4
o:end ended gone	4 -6 -13 8
o:end ends ahead	0 11 0 -5
o:end ends gone	-1 -16 13 5
o:end on ahead	18 20 -41 -13
o:end on gone	-23 0 3 7
o:expect on ahead	0 -50 52 -1
o:expect on gone	-4 35 -34 0
o:face from ahead	0 13 -10 0
o:fall on ahead	10 -3 -7 0
o:get on gone	0 -9 0 11
o:hang on gone	9 -15 7 0
o:have for ahead	0 -16 16 0
o:have has ahead	0 13 -8 -2
o:have have ahead	0 13 -7 -4
o:have of gone	0 -8 0 10
o:have until ahead	11 3 2 -20
o:initial on gone	-4 -10 0 12
o:issue on gone	0 4 -13 6
o:keep on ahead	0 -2 -6 9
o:know know gone	-1 -6 10 -1
o:land on ahead	-2 -12 16 0
o:land on gone	-4 16 -11 0
o:leads=(	0 10 -6 0
o:leads=159 on	8 -17 10 0
o:leads=19% on	0 -13 13 0
o:leads=a deal	0 9 -7 0
o:leads=a.m. on	0 -6 -5 11
o:leads=ababa on	0 -9 11 0
o:leads=accra,	0 -16 -5 22
o:leads=addis ababa,	0 -2 8 -5
o:leads=after	0 11 -8 0
o:leads=again on	-5 14 -13 1
o:leads=agreed on	-8 -3 10 -3
o:leads=agreement on	0 11 2 -16
o:leads=ahead of	0 11 -5 -2
o:leads=airport on	0 -13 4 7
o:leads=amman,	0 6 1 -10
o:leads=and	0 16 -12 -2
o:leads=and on	0 -16 1 17
o:leads=ankara,	0 -15 12 2
o:leads=announced for	6 5 -16 -1
o:leads=apia on	2 9 -12 0
o:leads=applies from	0 -11 0 12
o:leads=arranged for	0 -8 8 0
o:leads=arrived on	8 4 -4 -17
o:leads=as of	-8 11 0 -10
o:leads=astana,	0 -18 14 4
o:leads=at the	-9 65 -59 -5
o:leads=away on	11 -11 0 -1
o:leads=back on	7 0 -12 4
o:leads=baku,	0 -13 0 14
o:leads=bangkok,	0 9 -3 -4
o:leads=batumi on	0 -21 10 12
o:leads=before the	0 21 -19 0
o:leads=begin on	-14 21 -5 -7
o:leads=begins on	-26 20 2 -11
o:leads=begun on	18 -9 -1 -9
o:leads=beijing on	12 -21 15 -2
o:leads=belgrade,	12 -1 -14 0
o:leads=bern,	0 14 -7 -4
o:leads=britain on	0 16 -8 -5
o:leads=brussels on	-13 27 -20 0
o:leads=brussels,	-5 -13 17 0
o:leads=buenos aires,	0 23 -15 -7
o:leads=busan on	-5 -6 12 -5
o:leads=busan,	0 -7 0 9
o:leads=business on	0 -6 -14 18
o:leads=by	-1 0 -9 7
o:leads=by the	0 20 -16 0
o:leads=cairo on	0 7 -16 5
o:leads=call of	0 -15 15 0
o:leads=cambodia on	0 -21 -1 22
o:leads=canada on	0 16 -3 -12
o:leads=capital on	6 -15 1 5
o:leads=cartagena on	0 -13 15 0
o:leads=cent from	-2 -8 11 0
o:leads=change on	0 -9 9 0
o:leads=changes on	0 13 -11 0
o:leads=city on	0 -12 8 4
o:leads=close on	0 15 -9 -5
o:leads=closed on	0 -12 0 12
o:leads=cnbc on	8 -19 1 10
o:leads=colombo on	0 -6 9 0
o:leads=colombo,	0 15 -4 -7
o:leads=come on	4 -13 12 -1
o:leads=concluded on	0 15 -4 -11
o:leads=conference on	0 10 -7 -1
o:leads=confirmed on	-1 24 -17 -3
o:leads=congress on	0 15 -10 -1
o:leads=continue on	-7 0 -17 15
o:leads=copenhagen,	0 13 -9 -4
o:leads=date is	0 -8 9 0
o:leads=day on	-9 8 -5 2
o:leads=deal on	0 -12 12 1
o:leads=decided on	0 -9 10 0
o:leads=delhi on	-13 14 0 -13
o:leads=dhaka on	-1 -15 18 0
o:leads=dinner on	9 5 -7 -8
o:leads=doha,	0 11 -3 -7
o:leads=down on	-12 -2 1 8
o:leads=due on	0 29 -24 -2
o:leads=duties of	0 -8 0 9
o:leads=early on	0 9 -6 -3
o:leads=effect on	-2 9 -21 6
o:leads=end on	-11 4 -5 6
o:leads=ended on	0 3 -18 2
o:leads=ends on	15 5 -24 -9
o:leads=expires on	0 15 -6 -5
o:leads=finish on	-8 -8 -9 21
o:leads=first, on	0 17 -14 0
o:leads=follow on	11 0 -2 -7
o:leads=followed on	0 14 -11 0
o:leads=for the	10 4 -18 0
o:leads=force on	0 11 -8 0
o:leads=force since	3 6 -12 0
o:leads=found on	0 -9 10 0
o:leads=friday	0 -11 0 13
o:leads=friday,	0 -3 8 -3
o:leads=from the	8 -12 4 0
o:leads=geneva on	4 3 -9 1
o:leads=go on	-2 4 -28 12
o:leads=goods from	13 -10 -3 0
o:leads=guayaquil,	0 10 -4 -4
o:leads=halifax on	-2 -11 14 0
o:leads=hanoi on	6 16 -21 0
o:leads=hanoi,	0 11 -4 -4
o:leads=happens on	0 10 -6 0
o:leads=has until	14 -5 0 -11
o:leads=have until	-1 9 4 -13
o:leads=heard on	0 -6 -3 10
o:leads=helsinki on	0 -13 1 11
o:leads=helsinki,	0 3 -13 4
o:leads=here on	6 -15 10 -3
o:leads=higher on	0 -7 10 -2
o:leads=home on	-1 -12 4 9
o:leads=hong kong,	0 14 -6 -7
o:leads=hour on	0 -14 18 0
o:leads=hours on	11 6 -2 -20
o:leads=house on	8 -19 18 -9
o:leads=in	0 10 -6 -2
o:leads=in beijing	10 -19 11 -1
o:leads=in beijing,	-2 -9 14 -3
o:leads=in brief,	0 13 -6 -4
o:leads=in brussels	0 9 -1 -8
o:leads=in geneva	0 -1 7 -9
o:leads=in lima	9 0 -3 -8
o:leads=in paris	11 10 -15 -10
o:leads=in stockholm	10 -8 3 -7
o:leads=incheon,	1 -11 6 0
o:leads=india on	-1 11 -10 0
o:leads=is on	0 21 -16 -6
o:leads=issued on	0 -1 -6 10
o:leads=istanbul on	0 14 -14 0
o:leads=it charges	0 -8 10 0
o:leads=it on	-8 16 -3 -9
o:leads=izmir on	0 -6 16 -11
o:leads=jakarta,	0 -2 -9 11
o:leads=jinping on	-4 -9 16 -6
o:leads=karachi on	0 -6 11 -3
o:leads=known on	0 8 -6 0
o:leads=korea on	-9 -33 44 -12
o:leads=korea, on	0 -24 24 0
o:leads=kuala lumpur	-6 10 -16 9
o:leads=kuala lumpur,	4 -8 -9 12
o:leads=lagos on	0 -9 10 0
o:leads=lapses on	11 -7 -1 0
o:leads=last until	-2 -13 6 8
o:leads=last week,	0 -8 10 0
o:leads=late on	-6 -4 -7 14
o:leads=later on	0 -6 9 -2
o:leads=leyen on	0 -6 8 0
o:leads=lima on	0 -15 17 0
o:leads=lima,	9 -5 2 -4
o:leads=link on	0 -9 10 0
o:leads=london on	0 -9 17 -10
o:leads=london,	3 4 0 -9
o:leads=luanda,	0 0 -10 6
o:leads=lumpur on	10 -22 -11 27
o:leads=lumpur, on	0 15 -12 -1
o:leads=lutnick on	-1 -21 23 0
o:leads=made on	0 13 -11 0
o:leads=madrid on	9 0 -8 0
o:leads=madrid,	-9 -14 5 12
o:leads=malaysia on	-2 -13 4 11
o:leads=manila on	0 11 -10 0
o:leads=manila,	0 2 -10 3
o:leads=maputo,	-2 13 -7 -4
o:leads=media on	0 -7 11 -5
o:leads=meet on	-6 -8 13 -1
o:leads=meeting on	-1 -9 7 4
o:leads=meets on	0 29 -23 -2
o:leads=memorandum on	0 -10 8 0
o:leads=met on	10 -6 2 -8
o:leads=mexico city,	0 -4 14 -12
o:leads=mexico on	0 -11 8 1
o:leads=midnight on	-6 -5 -14 18
o:leads=minister, on	-3 -5 10 -1
o:leads=ministers on	0 -11 13 0
o:leads=monday and	-2 -3 0 10
o:leads=monday,	0 -18 3 15
o:leads=montevideo on	0 -13 12 0
o:leads=months, from	-5 12 -4 0
o:leads=more than	0 -8 0 9
o:leads=moved to	0 -11 14 -1
o:leads=muscat on	-3 16 -18 2
o:leads=muscat,	0 21 -10 -9
o:leads=nairobi on	0 4 -13 7
o:leads=nairobi,	0 8 -2 -3
o:leads=names on	0 9 -7 -1
o:leads=new york,	6 0 1 -10
o:leads=news on	0 12 -5 -5
o:leads=no deal	0 -16 8 7
o:leads=notice by	0 -12 13 0
o:leads=nouakchott,	0 9 2 -11
o:leads=number on	0 -12 12 0
o:leads=of commerce,	0 13 -3 -9
o:leads=off on	-3 0 -8 9
o:leads=off to	0 -11 13 -1
o:leads=office on	0 -2 -5 13
o:leads=on	5 -8 4 0
o:leads=on a	-3 17 -7 -3
o:leads=on friday,	0 10 -3 -6
o:leads=on it	0 -5 -4 10
o:leads=on monday,	0 -4 9 -2
o:leads=on on	0 0 -12 9
o:leads=on sunday,	0 2 -9 3
o:leads=on the	4 -31 30 -5
o:leads=on tuesday,	10 -8 0 -2
o:leads=opened on	10 6 -18 -6
o:leads=opens on	0 16 -12 -2
o:leads=order on	0 10 -4 -3
o:leads=oslo on	-3 -5 10 0
o:leads=ottawa,	0 18 -15 -3
o:leads=over on	8 2 -17 0
o:leads=panama city,	0 18 -12 -5
o:leads=people on	1 11 -4 -18
o:leads=per cent	-1 -4 11 -7
o:leads=perth on	0 10 -7 0
o:leads=phone on	0 -20 21 0
o:leads=place on	-6 13 -6 -5
o:leads=port louis,	0 -8 14 -8
o:leads=post of	0 11 -3 -4
o:leads=post on	0 11 -6 -2
o:leads=posted on	0 -7 -2 11
o:leads=posts of	11 -34 20 6
o:leads=president on	0 23 -22 0
o:leads=press on	0 -5 10 -5
o:leads=press release,	0 -3 10 -7
o:leads=proclamation on	0 -10 11 0
o:leads=proposal on	0 8 -7 0
o:leads=proposed on	9 -7 0 0
o:leads=published on	0 15 -3 -14
o:leads=rabat on	0 25 -17 -12
o:leads=rabat,	-1 17 -5 -12
o:leads=reporters on	-9 -4 0 10
o:leads=resume on	-1 -8 -2 15
o:leads=resumed on	0 8 -4 -1
o:leads=review on	0 10 -8 0
o:leads=riga on	0 18 -12 -7
o:leads=run to	0 -7 0 9
o:leads=runs to	0 12 -8 -1
o:leads=samarkand,	0 -6 -5 11
o:leads=santiago on	0 -10 12 0
o:leads=saturday	9 -2 -3 -6
o:leads=seoul on	10 7 -14 -6
o:leads=session on	-4 14 -5 -2
o:leads=set for	0 14 -10 -3
o:leads=settled on	0 13 -11 0
o:leads=sheet of	0 8 -10 0
o:leads=sheet on	0 3 -14 8
o:leads=shenzhen on	0 14 -14 0
o:leads=sign on	0 20 -17 -2
o:leads=signed on	0 -13 11 6
o:leads=since	-5 12 -12 3
o:leads=singapore on	3 12 -10 -5
o:leads=singapore,	0 -10 0 8
o:leads=sits on	0 12 -9 0
o:leads=so on	-3 6 -12 7
o:leads=speak on	0 -15 18 0
o:leads=start on	15 0 -23 0
o:leads=starts on	-14 28 -10 -5
o:leads=statement of	0 1 -13 7
o:leads=statement on	7 -13 -1 9
o:leads=states on	0 15 -7 -6
o:leads=stay until	0 -12 0 12
o:leads=stockholm (	0 -7 -1 9
o:leads=stockholm on	14 -21 3 1
o:leads=stockholm,	14 2 -14 -4
o:leads=summit of	0 -21 21 0
o:leads=sunday,	9 -16 10 0
o:leads=switzerland on	0 -17 4 13
o:leads=takes effect	0 -11 13 0
o:leads=talks of	0 -16 17 0
o:leads=tariff on	0 -11 11 0
o:leads=tashkent,	0 -12 0 13
o:leads=tbilisi,	0 -5 10 -5
o:leads=television on	0 13 -8 -3
o:leads=the	-8 13 0 0
o:leads=there are	0 8 -5 0
o:leads=there from	0 -12 12 0
o:leads=there on	8 -21 7 8
o:leads=thursday	2 -20 13 5
o:leads=thursday and	0 -8 0 11
o:leads=thursday,	-3 -8 17 -12
o:leads=tirana,	0 -20 -7 24
o:leads=to begin	-3 -14 17 0
o:leads=to end	0 -5 11 -6
o:leads=told on	0 -9 10 0
o:leads=took effect	0 10 -3 -3
o:leads=trieste on	0 -17 18 0
o:leads=tromsø on	0 -9 10 0
o:leads=truce of	0 10 -4 -3
o:leads=trump said	0 -8 14 -4
o:leads=tuesday	-6 -19 8 15
o:leads=tuesday,	4 -15 8 3
o:leads=tunis,	8 -16 7 0
o:leads=turnberry on	0 -11 14 0
o:leads=two days,	-1 -18 25 -8
o:leads=ulaanbaatar,	0 -4 -2 7
o:leads=until the	0 10 -7 0
o:leads=up on	-1 6 4 -9
o:leads=us on	8 1 -13 -1
o:leads=valletta,	5 -4 -8 5
o:leads=video on	0 -3 8 -4
o:leads=vienna,	0 13 -5 -5
o:leads=warned on	8 -12 -3 7
o:leads=was on	0 -16 13 2
o:leads=washington on	-16 20 -4 -22
o:leads=washington,	-16 4 3 -1
o:leads=washington/beijing,	0 11 -6 -3
o:leads=wednesday	15 0 -13 -13
o:leads=week of	20 -3 -19 -1
o:leads=windhoek on	0 12 -11 0
o:leads=windhoek,	-5 -10 6 7
o:leads=wrote on	0 12 -6 -7
o:leads=year ago	0 8 -7 0
o:leads=york from	-1 -9 12 0
o:leads=york since	-6 -4 12 0
o:leads=· wednesday	-2 -4 -2 9
o:leads=— monday	11 -5 -2 -4
o:leads=— on	0 -4 8 -4
o:leave  ahead	0 9 -6 0
o:leave on ahead	0 10 1 -18
o:leave on gone	-2 -15 -6 24
o:left=controls right=none	-8 8 2 -20
o:left=deal right=deal	0 4 -9 3
o:left=deal right=longer	2 -7 -8 11
o:left=deal right=meeting	0 2 9 -14
o:left=deal right=none	-20 -8 7 10
o:left=deal right=truce	7 0 -17 8
o:left=duties	4 9 -5 -9
o:left=duties right=duties	-9 -11 9 9
o:left=duties right=meeting	-10 -10 16 0
o:left=duties right=none	16 6 -13 -8
o:left=duties right=truce	-8 31 -16 -7
o:left=exclusions	0 12 -3 -8
o:left=fees	-7 13 -1 -10
o:left=longer	-6 23 -24 -1
o:left=longer right=meeting	0 -15 7 5
o:left=longer right=none	-3 27 -29 -3
o:left=meeting	0 -12 6 4
o:left=meeting right=deal	-14 -19 28 0
o:left=meeting right=signing	-2 0 -7 8
o:left=meeting right=truce	-24 -14 27 0
o:left=none	-1 -1 10 -10
o:left=none right=controls	-2 9 -2 -2
o:left=none right=deal	-12 8 0 -4
o:left=none right=duties	-4 7 4 -13
o:left=none right=exclusions	0 15 -5 -5
o:left=none right=longer	0 16 -4 -11
o:left=none right=none	2 -9 13 -4
o:left=none right=signing	-9 0 -4 3
o:left=none right=truce	-1 1 4 -8
o:left=procedure	0 11 -7 -4
o:left=sale	-5 -2 -6 13
o:left=signing right=deal	0 13 -11 0
o:left=signing right=duties	0 16 -8 -10
o:left=signing right=meeting	0 -7 17 -8
o:left=signing right=none	-25 9 -4 0
o:left=signing right=truce	11 -17 -5 11
o:left=truce	-9 27 -20 -8
o:left=truce right=duties	0 12 -15 4
o:left=truce right=longer	0 16 -10 -3
o:left=truce right=meeting	-1 16 -24 1
o:left=truce right=signing	0 -6 12 -7
o:look on gone	0 10 -8 0
o:make from ahead	7 -16 10 0
o:make of gone	0 -8 9 0
o:make on gone	0 20 -18 -8
o:meet  ahead	7 6 -13 0
o:meet from ahead	-5 -15 20 0
o:meet geneva ahead	0 -13 11 0
o:meet meets ahead	0 11 -10 0
o:meet met gone	0 -10 11 0
o:meet on ahead	-20 4 7 -9
o:meet on gone	-17 -10 22 -5
o:meet since gone	23 -12 -10 -5
o:meet stockholm ahead	10 -3 -4 -2
o:meet the gone	0 11 -9 0
o:meet until ahead	0 -5 -7 15
o:move to ahead	0 -9 13 -2
o:near=deal	-8 -12 10 6
o:near=duties	0 7 -12 4
o:near=fees	-2 12 -3 -4
o:near=longer	0 12 -11 0
o:near=none	-2 3 7 -12
o:near=procedure	0 18 -13 -8
o:near=truce	2 -10 1 7
o:need on gone	0 -10 0 11
o:negotiate on gone	3 -13 7 0
o:no verb  ahead	0 23 -11 -37
o:no verb  gone	-2 -6 10 -7
o:no verb " gone	9 -3 -1 -3
o:no verb ( ahead	0 -11 0 12
o:no verb ( gone	-3 8 8 -23
o:no verb / gone	13 -7 -4 0
o:no verb a gone	5 -9 7 -5
o:no verb ababa, gone	0 -2 8 -5
o:no verb abidjan, gone	0 6 1 -12
o:no verb accra, gone	-1 -18 0 19
o:no verb after ahead	0 14 -10 -1
o:no verb again gone	0 -6 -2 10
o:no verb aires, gone	0 23 -15 -7
o:no verb alexandria, gone	0 -8 0 6
o:no verb ankara, gone	0 -15 12 2
o:no verb astana, gone	0 -15 12 3
o:no verb asunción, gone	0 14 -5 -6
o:no verb baku, gone	0 -13 0 14
o:no verb bangkok, gone	0 15 -7 -8
o:no verb before ahead	0 10 -6 -4
o:no verb belgrade, gone	11 -2 0 -8
o:no verb bern, gone	0 18 -10 -7
o:no verb busan, gone	0 -30 18 13
o:no verb colombo, gone	0 16 -5 -8
o:no verb commerce, gone	0 14 -3 -9
o:no verb copenhagen, gone	0 1 -13 6
o:no verb correspondent, gone	0 -8 -3 11
o:no verb days, gone	-2 -4 12 -9
o:no verb doha, gone	3 10 -8 -7
o:no verb due ahead	0 10 -4 -3
o:no verb for ahead	-2 -8 11 0
o:no verb for gone	20 -23 -13 11
o:no verb force gone	0 -9 0 10
o:no verb friday gone	-2 -4 -12 13
o:no verb friday, ahead	0 13 -10 0
o:no verb friday, gone	-2 -1 13 -17
o:no verb from ahead	4 39 -42 -15
o:no verb from gone	-1 -16 22 -10
o:no verb goods gone	0 -10 12 0
o:no verb hanoi, gone	0 13 -6 -5
o:no verb incheon, gone	1 -11 6 0
o:no verb jakarta, gone	0 -6 0 10
o:no verb kampala, gone	0 -11 4 6
o:no verb kong, gone	0 14 -6 -7
o:no verb lima, gone	8 -2 0 -5
o:no verb london, gone	3 1 2 -9
o:no verb louis, gone	0 -8 14 -8
o:no verb luanda, gone	0 0 -10 6
o:no verb lumpur, gone	5 -15 -6 15
o:no verb lusaka, gone	0 10 -10 -2
o:no verb madrid, gone	-9 -7 1 8
o:no verb manila, gone	0 -4 -11 12
o:no verb maputo, gone	-2 14 -7 -4
o:no verb midnight gone	0 7 0 -3
o:no verb monday gone	9 -5 -9 3
o:no verb monday, ahead	1 0 6 -14
o:no verb monday, gone	6 0 -23 6
o:no verb muscat, gone	0 11 2 -17
o:no verb not gone	-1 -2 9 -4
o:no verb nouakchott, gone	0 9 2 -11
o:no verb of ahead	16 0 -28 4
o:no verb on ahead	16 -4 4 -14
o:no verb ottawa, gone	0 4 -19 8
o:no verb percent gone	0 -9 11 0
o:no verb release, gone	0 0 6 -10
o:no verb report, gone	-3 -7 8 0
o:no verb samarkand, gone	0 -6 -5 11
o:no verb saturday gone	18 -13 -10 0
o:no verb saturday, gone	0 13 -5 -5
o:no verb since gone	-35 28 3 -13
o:no verb singapore, gone	0 -11 0 11
o:no verb spoke gone	0 -7 8 0
o:no verb starts ahead	0 -11 12 0
o:no verb stockholm, gone	13 3 -14 -5
o:no verb sunday gone	-1 -7 -10 14
o:no verb sunday, ahead	12 0 -7 -10
o:no verb sunday, gone	0 -8 0 10
o:no verb suva, gone	0 3 4 -10
o:no verb taipei, gone	0 10 -2 -5
o:no verb tallinn, gone	0 -3 -10 10
o:no verb tashkent, gone	0 -7 -1 10
o:no verb the ahead	4 -14 13 -3
o:no verb the gone	-11 1 5 -1
o:no verb thursday gone	7 -12 3 2
o:no verb thursday, gone	-4 0 9 -14
o:no verb tirana, gone	0 -20 -7 24
o:no verb to ahead	-2 12 -22 7
o:no verb tomorrow, ahead	0 0 -9 8
o:no verb town, gone	0 -10 -6 15
o:no verb trump gone	0 -10 11 0
o:no verb tuesday gone	-11 -4 6 3
o:no verb tuesday, gone	14 -3 -14 1
o:no verb tunis, gone	7 -13 5 0
o:no verb ulaanbaatar, gone	0 -10 -3 14
o:no verb until ahead	-7 1 -18 11
o:no verb until gone	-2 -12 13 1
o:no verb valletta, gone	4 2 -12 0
o:no verb valparaíso, gone	0 -17 14 4
o:no verb vilnius, gone	0 -13 6 6
o:no verb washington, gone	-16 2 5 -2
o:no verb washington/beijing, gone	0 11 -6 -3
o:no verb wednesday gone	13 -10 1 -3
o:no verb wednesday, ahead	0 0 -18 11
o:no verb wednesday, gone	-5 -7 9 1
o:no verb wellington, gone	0 -23 5 18
o:no verb windhoek, gone	-6 -16 3 16
o:no verb yerevan, gone	8 0 -4 -8
o:no verb york, gone	6 -7 9 -10
o:no verb zanzibar, gone	0 -11 8 4
o:no verb · gone	12 -3 0 -13
o:no verb — gone	-5 4 5 -12
o:offer on ahead	0 -12 12 0
o:offer on gone	0 -3 -8 10
o:order on gone	0 14 -11 0
o:other before ahead	0 -10 11 0
o:other by ahead	0 -8 11 -1
o:other by gone	0 16 -7 -6
o:other for ahead	-3 -4 12 -4
o:other from ahead	0 11 -9 0
o:other from gone	0 -12 13 0
o:other on ahead	-1 19 -15 -1
o:other on gone	-8 -4 0 10
o:other since gone	18 -31 14 -9
o:pass on ahead	8 -17 10 0
o:pass on gone	0 10 -5 -1
o:pay  gone	0 10 -5 0
o:pay cent gone	0 -12 12 0
o:pay from ahead	0 9 -5 0
o:pay since gone	-7 19 -9 0
o:place on gone	0 9 -7 0
o:plan from ahead	0 -9 10 0
o:plan on ahead	0 -16 17 0
o:plan the ahead	0 16 -15 0
o:post on gone	0 0 -9 6
o:prolong on gone	-4 0 -3 8
o:prolong to ahead	0 12 -2 -7
o:promise for ahead	0 9 -7 0
o:propose on gone	9 -6 0 0
o:publish by gone	0 -12 13 0
o:publish of gone	0 -10 10 0
o:put from ahead	-1 9 -5 0
o:put on gone	0 3 -12 7
o:put to ahead	0 -11 14 -1
o:reach on gone	-6 -11 4 11
o:receive on gone	6 -15 11 -5
o:return on ahead	-4 -3 -1 9
o:return on gone	-5 6 4 -12
o:review on gone	0 -13 4 8
o:right=controls	-3 11 -2 -7
o:right=deal	-24 5 9 -7
o:right=deal 	-6 -4 9 0
o:right=deal on	-21 2 14 -12
o:right=duties	0 14 -9 -6
o:right=duties 	-4 -7 -6 18
o:right=duties beijing,	0 -9 10 0
o:right=duties from	11 -7 -1 0
o:right=duties of	0 18 -14 0
o:right=duties on	5 11 -17 1
o:right=duties percent	0 -11 12 0
o:right=duties since	-10 7 1 0
o:right=duties washington,	0 0 -11 7
o:right=exclusions	0 18 -7 -6
o:right=longer	0 18 -12 -8
o:right=longer on	-7 10 -12 2
o:right=longer since	12 -1 -7 -3
o:right=meeting (	13 -13 -7 4
o:right=meeting after	0 16 -13 0
o:right=meeting before	0 -15 10 7
o:right=meeting for	0 -18 14 4
o:right=meeting from	-12 11 -1 -2
o:right=meeting to	0 15 -14 0
o:right=meeting until	0 -14 0 12
o:right=meeting washington,	0 6 0 -10
o:right=none 	6 0 1 -13
o:right=none (	-23 2 12 -10
o:right=none /	13 -7 -4 0
o:right=none a	7 4 -5 -11
o:right=none abidjan,	0 6 1 -12
o:right=none about	0 11 -7 -1
o:right=none accra,	-1 -18 0 19
o:right=none after	0 -5 10 -3
o:right=none ago	0 22 -14 -7
o:right=none agreed	0 1 -11 9
o:right=none aires,	0 21 -14 -6
o:right=none and	0 -1 -18 17
o:right=none ankara,	0 -9 5 3
o:right=none are	0 10 -5 -2
o:right=none astana,	0 -15 12 3
o:right=none at	-1 18 -12 -3
o:right=none baku,	0 -18 1 15
o:right=none bangkok,	0 15 -7 -8
o:right=none before	-3 14 -15 3
o:right=none began	-7 14 -4 -1
o:right=none begin	0 -12 12 -1
o:right=none begun	3 7 -12 0
o:right=none beijing	10 -17 10 -2
o:right=none belgrade,	11 -2 0 -8
o:right=none bern,	0 14 -7 -4
o:right=none busan,	0 -17 7 12
o:right=none by	-17 24 -16 -2
o:right=none cairo,	6 -1 5 -12
o:right=none charges	0 -8 10 0
o:right=none closed	0 9 -2 -2
o:right=none colombo,	0 11 -2 -5
o:right=none commerce,	0 14 -3 -9
o:right=none copenhagen,	0 -3 -11 12
o:right=none correspondent,	0 -8 -3 11
o:right=none date:	0 10 -5 0
o:right=none days	0 9 -2 -3
o:right=none days,	-2 -2 10 -8
o:right=none delhi,	-2 11 2 -15
o:right=none did,	0 13 -12 0
o:right=none do	0 -6 10 -3
o:right=none doha,	3 10 -8 -7
o:right=none down	-11 7 6 -5
o:right=none end	-2 0 10 -12
o:right=none ended	5 -8 -11 10
o:right=none ends	-10 0 0 4
o:right=none expires	0 -10 0 12
o:right=none for	7 1 0 -16
o:right=none friday	-3 -3 -12 12
o:right=none friday,	-3 -1 11 -12
o:right=none from	10 0 4 -27
o:right=none geneva,	-10 -11 0 15
o:right=none goods	2 -11 9 0
o:right=none hanoi,	0 11 -4 -4
o:right=none happens	0 -9 9 0
o:right=none has	0 21 -15 -3
o:right=none have	0 14 -8 -5
o:right=none is	-1 11 0 -13
o:right=none kampala,	0 -11 4 6
o:right=none know	-1 -6 10 -1
o:right=none kong,	0 10 -3 -4
o:right=none lima,	10 -4 1 -5
o:right=none lumpur	-2 11 -22 13
o:right=none lumpur,	5 3 -12 0
o:right=none lusaka,	0 20 -7 -14
o:right=none madrid	0 23 -24 0
o:right=none madrid,	-1 -6 -6 12
o:right=none manila,	0 -4 -9 10
o:right=none meet	-5 -9 13 0
o:right=none meeting:	0 10 -7 0
o:right=none meets	0 11 -10 0
o:right=none midnight	0 8 1 -12
o:right=none monday	8 -2 -8 0
o:right=none muscat,	0 2 3 -10
o:right=none nine	-3 -11 10 3
o:right=none nouakchott,	0 9 2 -11
o:right=none on	-9 -6 13 -3
o:right=none one	4 -18 3 9
o:right=none or	0 5 -13 4
o:right=none osaka,	0 13 -10 0
o:right=none ottawa,	0 0 -15 9
o:right=none out	-1 -3 -15 17
o:right=none paris	11 11 -17 -9
o:right=none pay	0 10 -6 0
o:right=none percent	0 18 -8 -5
o:right=none prague,	0 14 -6 -8
o:right=none quito,	-2 -8 16 -6
o:right=none release,	0 -3 10 -7
o:right=none report,	-3 -7 8 0
o:right=none said	-4 18 -18 2
o:right=none samarkand,	0 -6 -5 11
o:right=none saturday	18 -11 -10 0
o:right=none saturday,	0 16 -7 -6
o:right=none seoul,	0 13 -15 0
o:right=none shortly	0 15 -3 -12
o:right=none signed	0 17 -17 -2
o:right=none since	12 -3 0 -22
o:right=none singapore,	0 -10 -9 17
o:right=none six	0 -16 10 7
o:right=none spoke	0 -12 13 0
o:right=none stockholm	12 0 -2 -9
o:right=none stockholm,	0 9 -5 -6
o:right=none sunday	-1 -5 -10 13
o:right=none sunday,	10 -9 -5 4
o:right=none suva,	0 3 4 -10
o:right=none talks	0 4 5 -15
o:right=none tallinn,	0 -6 -8 12
o:right=none tariffs	0 -8 10 0
o:right=none tashkent,	0 -7 -1 10
o:right=none the	12 19 -17 -25
o:right=none there	0 -5 9 -6
o:right=none through	-4 -8 -14 20
o:right=none thursday,	-6 1 11 -24
o:right=none till	-5 -7 -14 20
o:right=none time	7 12 -15 -3
o:right=none tirana,	0 -20 -7 24
o:right=none to	-12 -10 4 12
o:right=none tomorrow,	0 0 -9 8
o:right=none tuesday,	12 -3 -6 0
o:right=none ulaanbaatar,	0 -13 -2 16
o:right=none until	-7 1 -18 14
o:right=none us	0 -2 9 -6
o:right=none valletta,	4 3 -15 0
o:right=none valparaíso,	0 -17 14 3
o:right=none vilnius,	0 -13 6 6
o:right=none washington,	-13 12 0 -12
o:right=none washington/beijing,	0 11 -6 -3
o:right=none wednesday	12 -7 0 -4
o:right=none week,	0 -12 17 -4
o:right=none wellington,	0 -23 5 18
o:right=none windhoek,	-5 -20 4 18
o:right=none with	-1 15 -8 -4
o:right=none yerevan,	8 0 -2 -6
o:right=none |	0 9 -2 -3
o:right=none ·	12 -2 -1 -13
o:right=none —	-5 5 4 -13
o:right=procedure on	-1 7 -10 2
o:right=procedure said	0 -13 13 0
o:right=sale	3 -9 -8 14
o:right=sale on	6 -3 -11 7
o:right=signing	-18 0 0 3
o:right=signing 	0 18 -14 -1
o:right=signing on	-9 -16 9 11
o:right=truce	-13 -8 7 7
o:right=truce by	11 -13 0 3
o:right=truce on	-13 16 -2 -13
o:right=truce since	-1 10 -5 0
o:right=truce stockholm	0 -8 12 -5
o:right=truce washington,	0 -24 15 9
o:rise from ahead	0 -11 12 0
o:rise on ahead	0 0 -10 6
o:run from ahead	0 -10 11 0
o:run on ahead	0 18 -7 -9
o:run to ahead	0 0 -9 6
o:say on gone	-1 2 -16 12
o:see on ahead	-1 -40 32 11
o:see on gone	8 11 -10 -15
o:send on gone	0 13 -9 -1
o:set on ahead	0 -15 16 0
o:sign on ahead	0 -3 9 -13
o:sign on gone	-9 11 -4 -5
o:sign sign gone	0 -10 12 -2
o:sign signed gone	0 7 -18 3
o:sit from ahead	0 -8 8 0
o:sit on ahead	-11 -1 8 0
o:sit on gone	21 -18 2 -15
o:sit since gone	-4 -15 22 -5
o:sit until ahead	-2 -5 -6 13
o:stand on gone	0 -10 4 6
o:step on gone	0 -17 7 10
o:subject=controls	-6 3 5 -13
o:subject=controls carried	3 -16 21 -15
o:subject=controls carried be	-1 16 -13 0
o:subject=controls carried be ahead	0 11 -11 0
o:subject=controls carried have	0 -11 12 0
o:subject=controls carried meet	9 -24 16 0
o:subject=controls carried meet ahead	10 -11 0 0
o:subject=controls carried meet gone	0 -16 17 0
o:subject=controls carried meet on	0 -11 12 0
o:subject=controls carried meet the	10 -6 -3 0
o:subject=controls carried on ahead	0 -16 18 0
o:subject=controls carried on gone	0 10 -4 -3
o:subject=controls carried say on	0 12 -12 0
o:subject=controls carried the ahead	10 -6 -3 0
o:subject=controls far	-8 -6 0 11
o:subject=controls far carried	-10 13 -4 -10
o:subject=controls far carried  ahead	0 15 -14 0
o:subject=controls far carried begin	0 -10 13 -5
o:subject=controls far carried begin gone	1 -14 13 -1
o:subject=controls far carried begin on	0 -13 15 -3
o:subject=controls far carried meet	-2 15 -11 -2
o:subject=controls far carried meet ahead	0 9 -6 -1
o:subject=controls far carried on ahead	-4 -6 12 -5
o:subject=controls far carried on gone	0 25 -12 -30
o:subject=controls far carried pay	0 -13 1 11
o:subject=controls far carried pay gone	0 -11 0 11
o:subject=controls far carried say	0 12 -6 -2
o:subject=controls far carried say gone	0 12 -6 -2
o:subject=controls far carried say on	0 11 -5 -2
o:subject=controls far carried see	0 -16 16 0
o:subject=controls far carried see ahead	0 -14 14 0
o:subject=controls far carried sign	0 -9 0 10
o:subject=controls far carried sign gone	0 -10 0 10
o:subject=controls far no verb	-8 -6 0 11
o:subject=controls far no verb gone	-7 -12 2 13
o:subject=controls no verb ahead	0 11 -4 -4
o:subject=controls no verb gone	0 -12 16 -1
o:subject=controls no verb on	0 -17 18 0
o:subject=deal  gone	-4 -7 0 12
o:subject=deal agree	0 6 -18 9
o:subject=deal agree gone	0 5 -18 9
o:subject=deal agree on	0 9 -23 9
o:subject=deal begin	0 -2 14 -20
o:subject=deal begin ahead	0 -8 10 0
o:subject=deal begin gone	0 3 5 -18
o:subject=deal begin on	0 -2 8 -12
o:subject=deal carried end	0 -11 4 7
o:subject=deal carried end gone	0 -9 6 3
o:subject=deal carried end on	0 -12 7 6
o:subject=deal carried meet	-5 -15 21 0
o:subject=deal carried meet ahead	0 -11 14 0
o:subject=deal carried meet on	-4 -24 29 0
o:subject=deal carried on ahead	-8 -6 21 -11
o:subject=deal carried other	0 10 -4 -1
o:subject=deal carried put	0 -6 9 0
o:subject=deal carried put gone	0 -8 10 0
o:subject=deal carried return	0 -10 3 6
o:subject=deal carried return on	0 -10 3 6
o:subject=deal carried say	-1 13 -2 -12
o:subject=deal carried say gone	-1 12 -1 -11
o:subject=deal carried say on	-1 5 2 -10
o:subject=deal carried sign	0 20 -15 -5
o:subject=deal carried sign gone	0 16 -11 -4
o:subject=deal carried sign on	0 14 -11 0
o:subject=deal carried suspend	-3 7 -14 8
o:subject=deal carried suspend ahead	0 -8 0 9
o:subject=deal carried tell	0 11 -8 0
o:subject=deal carried tell gone	0 11 -8 0
o:subject=deal discuss	0 -6 9 0
o:subject=deal discuss gone	0 -6 9 0
o:subject=deal discuss on	0 -6 9 0
o:subject=deal end	0 5 -12 4
o:subject=deal end gone	0 3 -11 5
o:subject=deal end on	0 3 -10 4
o:subject=deal expect	-2 -12 6 7
o:subject=deal expect ahead	0 -13 15 0
o:subject=deal expect on	-1 -18 9 8
o:subject=deal far  ahead	0 11 -9 0
o:subject=deal far  gone	-12 0 3 0
o:subject=deal far beijing, gone	0 15 -11 -2
o:subject=deal far carried	1 13 -10 -11
o:subject=deal far carried announce	7 -10 7 -2
o:subject=deal far carried announce gone	9 -11 6 -1
o:subject=deal far carried announce on	9 -13 8 -1
o:subject=deal far carried approve	11 -11 0 0
o:subject=deal far carried approve ahead	11 -11 0 0
o:subject=deal far carried be	4 -1 4 -13
o:subject=deal far carried be ahead	-4 10 -2 -6
o:subject=deal far carried be gone	8 -10 7 -6
o:subject=deal far carried be on	11 -4 0 -7
o:subject=deal far carried begin gone	8 -13 6 0
o:subject=deal far carried begin on	8 0 -4 -1
o:subject=deal far carried by ahead	11 -8 0 0
o:subject=deal far carried conclude	0 9 -3 -4
o:subject=deal far carried conclude gone	0 9 -3 -4
o:subject=deal far carried conclude on	0 15 -2 -12
o:subject=deal far carried confirm	0 10 -6 -1
o:subject=deal far carried end gone	-2 8 4 -11
o:subject=deal far carried leave	0 15 -8 -6
o:subject=deal far carried meet ahead	-6 13 -8 0
o:subject=deal far carried meet gone	0 -10 7 0
o:subject=deal far carried on ahead	-15 14 -7 -1
o:subject=deal far carried on gone	13 6 -7 -10
o:subject=deal far carried other	0 -8 14 -4
o:subject=deal far carried other gone	0 -9 14 -2
o:subject=deal far carried put	0 0 9 -12
o:subject=deal far carried put gone	0 0 9 -12
o:subject=deal far carried put on	0 2 4 -11
o:subject=deal far carried said gone	0 12 -6 -4
o:subject=deal far carried say	-12 8 -5 0
o:subject=deal far carried say gone	-10 6 -4 1
o:subject=deal far carried say on	-9 0 0 4
o:subject=deal far carried say said	0 12 -6 -4
o:subject=deal far carried sign	0 9 -4 -2
o:subject=deal far carried sign ahead	0 10 -10 0
o:subject=deal far carried sign on	0 15 -13 0
o:subject=deal far carried since gone	-9 17 -9 0
o:subject=deal far carried suspend	4 3 -11 0
o:subject=deal far carried suspend gone	4 3 -11 1
o:subject=deal far carried tell	-3 3 -12 7
o:subject=deal far carried tell gone	-2 4 -14 7
o:subject=deal far carried tell on	-1 0 -10 8
o:subject=deal far carried until ahead	0 -7 -3 11
o:subject=deal far friday, gone	0 -12 12 0
o:subject=deal far no verb 	-13 4 0 0
o:subject=deal far no verb beijing,	0 15 -11 -2
o:subject=deal far no verb friday,	0 -9 10 0
o:subject=deal far no verb from	-1 -13 15 0
o:subject=deal far no verb gone	0 -16 3 16
o:subject=deal far no verb on	-4 12 -9 0
o:subject=deal far on gone	-4 19 -18 0
o:subject=deal from ahead	0 -10 12 0
o:subject=deal leave	0 -11 6 4
o:subject=deal meet	13 -16 2 0
o:subject=deal meet ahead	14 -7 -6 1
o:subject=deal meet from	0 -12 12 0
o:subject=deal meet gone	0 -12 13 -1
o:subject=deal no verb 	-6 3 -15 12
o:subject=deal no verb ahead	2 11 -8 -10
o:subject=deal no verb deal	0 -18 11 6
o:subject=deal no verb on	10 2 9 -37
o:subject=deal on ahead	12 -15 2 3
o:subject=deal on gone	-4 8 -7 -1
o:subject=deal reach	0 -1 -8 12
o:subject=deal reach gone	0 -1 -8 13
o:subject=deal reach on	0 1 -11 11
o:subject=deal return	0 2 5 -10
o:subject=deal return gone	0 5 3 -10
o:subject=deal return on	0 6 0 -8
o:subject=deal say	0 -8 -1 11
o:subject=deal say gone	0 -8 -1 11
o:subject=deal say on	0 -8 -1 11
o:subject=deal sign	0 10 -22 9
o:subject=deal sign ahead	0 15 -14 0
o:subject=deal sign gone	0 0 -11 10
o:subject=deal sign on	0 13 -20 4
o:subject=deal sit	-1 -11 8 2
o:subject=deal suspend	0 -4 11 -4
o:subject=deal suspend on	0 -4 11 -4
o:subject=duties	4 0 -16 12
o:subject=duties  gone	-4 34 -24 -9
o:subject=duties ( gone	0 15 -10 0
o:subject=duties agree	0 3 6 -10
o:subject=duties agree gone	0 2 6 -10
o:subject=duties agree on	0 3 6 -10
o:subject=duties announce	0 -9 6 4
o:subject=duties announce gone	0 -11 7 5
o:subject=duties announce on	0 -14 10 5
o:subject=duties be from	9 -20 13 0
o:subject=duties be on	0 17 -15 0
o:subject=duties begin	0 4 -29 12
o:subject=duties begin ahead	5 -11 -14 16
o:subject=duties begin gone	-9 25 -16 -3
o:subject=duties begin on	4 -7 -13 12
o:subject=duties beijing, gone	0 -8 9 0
o:subject=duties carried	4 4 0 -11
o:subject=duties carried  gone	0 17 -10 -1
o:subject=duties carried agree	0 11 -15 5
o:subject=duties carried agree gone	0 5 -10 6
o:subject=duties carried be	-10 4 5 -11
o:subject=duties carried be on	0 -4 7 0
o:subject=duties carried begin	0 -12 6 10
o:subject=duties carried begin ahead	1 -9 5 3
o:subject=duties carried begin on	-10 5 3 -7
o:subject=duties carried conclude	0 -10 1 9
o:subject=duties carried conclude gone	0 -10 1 9
o:subject=duties carried conclude on	0 -10 1 9
o:subject=duties carried end	11 9 -21 -6
o:subject=duties carried end ahead	12 -12 -1 2
o:subject=duties carried end gone	0 28 -18 -10
o:subject=duties carried end on	11 0 -15 0
o:subject=duties carried expect	0 -10 11 0
o:subject=duties carried expect ahead	0 -16 16 0
o:subject=duties carried from ahead	6 -10 4 0
o:subject=duties carried have	0 -7 11 -2
o:subject=duties carried have ahead	0 -6 10 -2
o:subject=duties carried meet gone	0 9 -6 0
o:subject=duties carried negotiate	0 -6 -5 13
o:subject=duties carried on ahead	6 -10 12 -9
o:subject=duties carried on gone	3 4 0 -14
o:subject=duties carried other ahead	0 10 -6 -1
o:subject=duties carried put	0 11 -6 -1
o:subject=duties carried run	9 -2 -3 -3
o:subject=duties carried run gone	9 -7 -2 0
o:subject=duties carried settle	0 -13 3 7
o:subject=duties carried settle gone	0 -13 3 7
o:subject=duties carried settle on	0 -9 10 0
o:subject=duties carried sign	0 -1 13 -19
o:subject=duties carried sign gone	0 4 6 -19
o:subject=duties carried sign on	0 0 9 -15
o:subject=duties carried since gone	-2 15 -10 0
o:subject=duties carried tell	17 -19 9 -9
o:subject=duties carried tell gone	17 -19 9 -9
o:subject=duties carried tell on	17 -10 0 -7
o:subject=duties carried until ahead	0 -6 -4 11
o:subject=duties cent gone	0 15 -8 -3
o:subject=duties far  gone	9 -5 7 -28
o:subject=duties far brussels, gone	0 3 -19 9
o:subject=duties far carried  gone	7 -11 6 -2
o:subject=duties far carried agree gone	-3 -12 12 0
o:subject=duties far carried agree on	-2 -16 11 5
o:subject=duties far carried announce ahead	0 18 -15 0
o:subject=duties far carried announce announced	0 11 -8 0
o:subject=duties far carried announced gone	0 11 -8 0
o:subject=duties far carried ask on	0 -8 11 0
o:subject=duties far carried be	-11 -1 -2 12
o:subject=duties far carried be 	-2 -9 14 0
o:subject=duties far carried be ahead	0 3 -13 6
o:subject=duties far carried be gone	-17 -3 5 6
o:subject=duties far carried be of	0 -8 9 0
o:subject=duties far carried be on	-8 13 -10 0
o:subject=duties far carried before ahead	0 14 -10 -2
o:subject=duties far carried before gone	0 -7 0 9
o:subject=duties far carried begin gone	0 8 -13 1
o:subject=duties far carried begin on	8 -8 0 2
o:subject=duties far carried bring	0 -12 13 0
o:subject=duties far carried bring ahead	0 -14 14 0
o:subject=duties far carried bring on	0 -13 14 0
o:subject=duties far carried by ahead	0 13 -5 -4
o:subject=duties far carried call on	0 -14 15 0
o:subject=duties far carried cent gone	0 -12 12 0
o:subject=duties far carried charge gone	0 -3 9 -6
o:subject=duties far carried declare	0 -8 9 0
o:subject=duties far carried end	-9 -20 16 11
o:subject=duties far carried end ahead	0 23 -10 -10
o:subject=duties far carried end gone	-6 -33 22 17
o:subject=duties far carried end on	-6 -13 0 17
o:subject=duties far carried expect	0 19 -14 -4
o:subject=duties far carried expect gone	0 17 -13 -3
o:subject=duties far carried expect on	0 9 -5 -1
o:subject=duties far carried fall	-2 15 -7 0
o:subject=duties far carried fall gone	-2 10 -3 0
o:subject=duties far carried fall on	0 10 -6 0
o:subject=duties far carried from ahead	0 15 -17 0
o:subject=duties far carried get	0 10 -9 0
o:subject=duties far carried have	-2 2 3 -9
o:subject=duties far carried it gone	0 11 -8 0
o:subject=duties far carried leave	0 3 -10 4
o:subject=duties far carried leave ahead	0 9 -2 -4
o:subject=duties far carried leave on	0 16 -16 0
o:subject=duties far carried meet	-10 19 -12 -6
o:subject=duties far carried meet ahead	-12 6 -1 0
o:subject=duties far carried meet gone	0 13 -10 -6
o:subject=duties far carried meet on	-15 0 9 -12
o:subject=duties far carried meet the	0 10 -9 0
o:subject=duties far carried move	11 -2 -9 0
o:subject=duties far carried move gone	11 -5 -7 0
o:subject=duties far carried of ahead	0 11 -9 0
o:subject=duties far carried of gone	0 -9 11 0
o:subject=duties far carried offer	0 -21 9 13
o:subject=duties far carried offer on	0 -21 9 13
o:subject=duties far carried on ahead	0 -16 27 -29
o:subject=duties far carried on gone	-9 -12 8 13
o:subject=duties far carried other	-3 1 -12 16
o:subject=duties far carried other ahead	0 9 -5 0
o:subject=duties far carried other gone	-2 -8 -3 18
o:subject=duties far carried other on	-8 5 -21 19
o:subject=duties far carried other since	5 -13 6 0
o:subject=duties far carried pass	8 -16 9 0
o:subject=duties far carried pass on	8 -16 9 0
o:subject=duties far carried pay ahead	0 12 -11 0
o:subject=duties far carried prolong	0 -9 0 11
o:subject=duties far carried prolong gone	0 -10 0 11
o:subject=duties far carried put	-1 -4 12 -9
o:subject=duties far carried put gone	0 -9 15 -6
o:subject=duties far carried reach	0 1 3 -11
o:subject=duties far carried reach on	0 -8 14 -10
o:subject=duties far carried return	0 14 -11 -1
o:subject=duties far carried return on	0 14 -11 -1
o:subject=duties far carried say gone	6 -10 4 3
o:subject=duties far carried say on	-2 -12 11 5
o:subject=duties far carried see ahead	0 -20 21 0
o:subject=duties far carried see gone	0 26 -24 -1
o:subject=duties far carried see on	0 11 -8 -2
o:subject=duties far carried settle on	0 18 -17 0
o:subject=duties far carried sign	0 22 -14 -9
o:subject=duties far carried sign gone	0 23 -17 -7
o:subject=duties far carried sit	0 -15 10 0
o:subject=duties far carried sit ahead	3 -11 1 2
o:subject=duties far carried sit gone	-4 -3 10 0
o:subject=duties far carried stand	0 13 -8 -1
o:subject=duties far carried suspend	13 -14 4 -2
o:subject=duties far carried suspend ahead	0 12 -5 -5
o:subject=duties far carried suspend gone	15 -28 12 0
o:subject=duties far carried the ahead	5 14 -18 0
o:subject=duties far carried washington gone	0 -18 1 13
o:subject=duties far carried write	0 -12 17 -4
o:subject=duties far carried write gone	0 -21 25 -4
o:subject=duties far carried write on	0 -13 17 -4
o:subject=duties far geneva, gone	0 12 -9 -1
o:subject=duties far no verb 	7 -2 5 -31
o:subject=duties far no verb ahead	-25 4 -6 9
o:subject=duties far no verb brussels,	0 3 -19 9
o:subject=duties far no verb geneva,	0 14 -11 -1
o:subject=duties far no verb gone	0 9 2 -19
o:subject=duties far no verb on	-20 0 5 0
o:subject=duties far no verb the	0 -13 14 0
o:subject=duties far no verb thursday	0 -11 15 -4
o:subject=duties far no verb tokyo,	0 6 -17 8
o:subject=duties far no verb until	0 -12 0 13
o:subject=duties far no verb washington,	-2 -10 8 4
o:subject=duties far no verb wednesday,	0 -19 -6 23
o:subject=duties far on ahead	0 15 -11 -5
o:subject=duties far on gone	-17 -9 13 2
o:subject=duties far the ahead	0 -14 14 0
o:subject=duties far thursday gone	0 -11 15 -4
o:subject=duties far tokyo, gone	0 6 -17 8
o:subject=duties far until ahead	0 -12 0 14
o:subject=duties far washington, gone	-2 -10 8 4
o:subject=duties far wednesday, ahead	0 -11 -3 14
o:subject=duties far wednesday, gone	0 -10 0 12
o:subject=duties force gone	0 -10 0 10
o:subject=duties from ahead	25 -15 -6 -1
o:subject=duties from gone	-4 -9 13 0
o:subject=duties no verb 	-4 27 -18 -8
o:subject=duties no verb (	0 18 -13 0
o:subject=duties no verb ahead	3 19 -4 -47
o:subject=duties no verb beijing,	0 -8 9 0
o:subject=duties no verb force	0 -10 0 10
o:subject=duties no verb from	13 -1 -10 -1
o:subject=duties no verb on	1 -14 10 5
o:subject=duties no verb percent	0 -9 11 0
o:subject=duties no verb since	-1 9 -3 0
o:subject=duties no verb until	0 11 0 -8
o:subject=duties no verb washington,	0 0 -11 7
o:subject=duties on gone	-1 -14 7 11
o:subject=duties percent gone	0 -8 10 -1
o:subject=duties rise	0 -14 8 7
o:subject=duties rise ahead	0 -9 10 0
o:subject=duties rise from	0 -12 12 0
o:subject=duties sign	0 -9 0 10
o:subject=duties sign gone	0 -9 0 10
o:subject=duties since gone	-7 21 -9 0
o:subject=duties stand	0 -11 0 13
o:subject=duties stand gone	0 -11 0 13
o:subject=duties washington, gone	0 0 -11 7
o:subject=exclusions	0 19 -6 -9
o:subject=exclusions carried	0 12 -5 -3
o:subject=exclusions far	0 11 -8 0
o:subject=exclusions far carried	-4 14 -4 -7
o:subject=exclusions far no verb	0 11 -8 0
o:subject=exclusions no verb	0 12 -3 -5
o:subject=exclusions no verb ahead	0 9 -1 -4
o:subject=fees	-5 5 5 -11
o:subject=fees carried begin	0 -9 0 9
o:subject=fees carried begin on	0 -9 0 9
o:subject=fees carried on gone	0 -2 -6 10
o:subject=fees far carried	-18 0 -9 17
o:subject=fees far carried be	0 -2 -6 9
o:subject=fees far carried meet on	0 7 -13 5
o:subject=fees far no verb ahead	-3 -16 16 1
o:subject=fees far no verb gone	0 18 -27 4
o:subject=fees far on gone	0 4 -15 8
o:subject=fees no verb ahead	0 -9 12 -1
o:subject=fees no verb gone	0 13 -4 -7
o:subject=fees on gone	0 9 -4 -2
o:subject=longer agree	0 -11 0 7
o:subject=longer agree gone	0 -11 0 7
o:subject=longer agree on	0 -11 0 7
o:subject=longer carried	-2 4 -10 8
o:subject=longer carried be	-2 -7 13 -4
o:subject=longer carried on gone	-4 -5 -5 18
o:subject=longer carried other	0 10 -6 0
o:subject=longer carried say	0 15 -6 -8
o:subject=longer carried say gone	0 15 -6 -7
o:subject=longer carried say on	0 15 -8 -6
o:subject=longer carried tell	0 -7 9 0
o:subject=longer carried tell gone	0 -7 9 0
o:subject=longer carried tell on	0 -8 9 0
o:subject=longer far	-17 15 -2 -8
o:subject=longer far carried	20 -5 0 -11
o:subject=longer far carried agree	4 -13 10 -1
o:subject=longer far carried agree gone	4 -13 10 -1
o:subject=longer far carried agree on	0 -4 8 -1
o:subject=longer far carried be gone	0 16 -13 0
o:subject=longer far carried begin	9 -16 9 0
o:subject=longer far carried begin ahead	0 -8 10 0
o:subject=longer far carried meet on	0 -11 13 0
o:subject=longer far carried on gone	19 -4 -19 3
o:subject=longer far carried other	0 -13 13 0
o:subject=longer far carried say	19 -18 -6 6
o:subject=longer far carried say gone	19 -20 -4 6
o:subject=longer far carried say on	19 -21 -3 7
o:subject=longer far carried sign	0 19 -15 -4
o:subject=longer far carried sign gone	0 17 -14 -4
o:subject=longer far carried sign on	0 16 -13 -3
o:subject=longer far carried since gone	3 -14 9 0
o:subject=longer far carried tell on	0 -1 -8 8
o:subject=longer far no verb	-17 15 -2 -8
o:subject=longer far no verb gone	-16 17 -5 -6
o:subject=longer no verb	-7 12 -3 -4
o:subject=longer no verb ahead	0 0 7 -11
o:subject=longer no verb gone	-5 12 -11 0
o:subject=longer on gone	-3 -4 0 8
o:subject=longer other	0 -5 10 -3
o:subject=longer other gone	0 -5 10 -3
o:subject=longer sign	0 -14 17 -2
o:subject=longer sign gone	0 -7 9 -1
o:subject=meeting	-1 -8 6 -1
o:subject=meeting  ahead	11 -10 5 -12
o:subject=meeting  gone	-11 0 2 0
o:subject=meeting ( gone	9 -12 6 -4
o:subject=meeting be	13 -6 0 0
o:subject=meeting be gone	12 -4 -2 -3
o:subject=meeting be on	-6 -4 9 -1
o:subject=meeting before ahead	0 16 -15 0
o:subject=meeting begin	8 10 -11 -11
o:subject=meeting begin ahead	-7 9 -11 7
o:subject=meeting begin gone	15 4 -3 -25
o:subject=meeting begin on	-3 19 -12 -8
o:subject=meeting carried	-5 14 -12 -2
o:subject=meeting carried agree	0 20 -15 -4
o:subject=meeting carried agree ahead	0 12 -11 0
o:subject=meeting carried agree gone	0 9 -4 -4
o:subject=meeting carried be	-4 -8 13 0
o:subject=meeting carried be from	0 19 -18 0
o:subject=meeting carried be on	-1 -37 39 0
o:subject=meeting carried be since	2 -11 5 0
o:subject=meeting carried begin	-1 -16 22 -4
o:subject=meeting carried begin gone	0 -18 20 -3
o:subject=meeting carried by ahead	0 10 0 -7
o:subject=meeting carried end ahead	0 20 -1 -14
o:subject=meeting carried end gone	-3 -12 -3 19
o:subject=meeting carried end on	-1 -3 -4 9
o:subject=meeting carried fix	0 19 -19 0
o:subject=meeting carried fix ahead	0 13 -12 0
o:subject=meeting carried fix for	0 13 -12 0
o:subject=meeting carried from ahead	-1 17 -14 0
o:subject=meeting carried have	0 22 -13 -12
o:subject=meeting carried have ahead	0 22 -13 -11
o:subject=meeting carried have on	0 11 -11 0
o:subject=meeting carried have until	0 12 0 -11
o:subject=meeting carried meet	5 -16 5 10
o:subject=meeting carried meet ahead	-1 -19 9 13
o:subject=meeting carried meet gone	8 0 -2 -2
o:subject=meeting carried on ahead	-11 4 4 -7
o:subject=meeting carried on gone	17 -4 -8 1
o:subject=meeting carried other	16 -1 -2 -19
o:subject=meeting carried other gone	19 0 -12 -12
o:subject=meeting carried other on	21 2 -23 -9
o:subject=meeting carried plan	0 -19 17 2
o:subject=meeting carried plan ahead	0 -18 14 5
o:subject=meeting carried plan for	0 -7 9 0
o:subject=meeting carried prepare	0 -7 8 0
o:subject=meeting carried prepare gone	0 -7 8 0
o:subject=meeting carried return	0 -11 0 13
o:subject=meeting carried return ahead	0 -11 0 13
o:subject=meeting carried say	-4 27 -9 -19
o:subject=meeting carried say gone	-4 33 -15 -19
o:subject=meeting carried say on	-3 22 -5 -17
o:subject=meeting carried see ahead	0 10 -9 0
o:subject=meeting carried see gone	-6 -8 14 -3
o:subject=meeting carried sign on	0 -8 -2 10
o:subject=meeting carried since gone	2 -19 14 0
o:subject=meeting carried sit	5 7 -10 -4
o:subject=meeting carried tell	-2 16 -13 -2
o:subject=meeting carried tell gone	-1 15 -12 -2
o:subject=meeting carried tell on	0 10 -9 0
o:subject=meeting carried the gone	0 13 -11 0
o:subject=meeting conclude	0 2 -11 5
o:subject=meeting continue	0 21 -13 -10
o:subject=meeting continue ahead	0 11 -7 -1
o:subject=meeting continue on	0 16 -10 -8
o:subject=meeting days, gone	0 -7 12 -4
o:subject=meeting end	-4 -17 11 10
o:subject=meeting end ahead	-6 -14 0 16
o:subject=meeting end gone	0 -5 9 0
o:subject=meeting end on	0 -17 2 14
o:subject=meeting far	2 -9 0 7
o:subject=meeting far  ahead	8 24 -29 -4
o:subject=meeting far  gone	-12 2 7 -7
o:subject=meeting far beijing, gone	-3 4 6 -14
o:subject=meeting far carried	15 -14 5 0
o:subject=meeting far carried  gone	11 -8 0 -1
o:subject=meeting far carried agree	-1 -9 7 2
o:subject=meeting far carried agree gone	0 -1 8 -6
o:subject=meeting far carried announce	-2 6 4 -16
o:subject=meeting far carried announce gone	-1 5 4 -15
o:subject=meeting far carried announce on	-1 11 0 -13
o:subject=meeting far carried be ahead	-10 27 -22 0
o:subject=meeting far carried be from	-4 10 -7 0
o:subject=meeting far carried be gone	13 -25 16 0
o:subject=meeting far carried before ahead	0 -11 11 0
o:subject=meeting far carried begin	-4 -16 17 4
o:subject=meeting far carried begin ahead	0 -19 21 -3
o:subject=meeting far carried begin from	0 -9 -3 12
o:subject=meeting far carried begin on	1 -6 12 -16
o:subject=meeting far carried by ahead	0 -16 -4 21
o:subject=meeting far carried conclude	-2 4 -16 12
o:subject=meeting far carried conclude gone	-2 4 -16 12
o:subject=meeting far carried conclude on	-1 6 -15 9
o:subject=meeting far carried end	-10 13 -1 -2
o:subject=meeting far carried end ahead	-2 22 -4 -13
o:subject=meeting far carried end on	-6 19 0 -10
o:subject=meeting far carried fall	12 -16 0 4
o:subject=meeting far carried fall on	12 -16 0 4
o:subject=meeting far carried for ahead	0 -5 9 -1
o:subject=meeting far carried from ahead	0 19 -16 -2
o:subject=meeting far carried from gone	0 -18 7 12
o:subject=meeting far carried keep	0 0 -8 9
o:subject=meeting far carried leave	-1 14 -8 -3
o:subject=meeting far carried leave gone	0 13 -2 -11
o:subject=meeting far carried leave on	0 14 -5 -10
o:subject=meeting far carried meet	5 -2 4 -18
o:subject=meeting far carried meet gone	9 -12 8 -10
o:subject=meeting far carried of gone	0 10 -1 -5
o:subject=meeting far carried on ahead	4 0 1 -10
o:subject=meeting far carried on gone	11 10 -10 -14
o:subject=meeting far carried other	-2 -8 10 0
o:subject=meeting far carried other ahead	-3 -11 6 7
o:subject=meeting far carried other gone	0 1 4 -14
o:subject=meeting far carried other on	-14 0 17 -11
o:subject=meeting far carried publish	5 -23 9 13
o:subject=meeting far carried publish gone	5 -23 9 13
o:subject=meeting far carried publish on	8 -20 3 11
o:subject=meeting far carried publish published	0 -16 8 9
o:subject=meeting far carried published gone	0 -16 8 9
o:subject=meeting far carried reach	0 2 -9 6
o:subject=meeting far carried reach on	0 2 -9 6
o:subject=meeting far carried receive	13 -9 -5 0
o:subject=meeting far carried receive on	13 -9 -5 0
o:subject=meeting far carried rise	0 13 -3 -7
o:subject=meeting far carried rise gone	0 12 -1 -7
o:subject=meeting far carried rise on	0 13 -3 -7
o:subject=meeting far carried see ahead	0 -15 12 4
o:subject=meeting far carried sign	0 -18 21 -1
o:subject=meeting far carried sign gone	0 -19 22 -1
o:subject=meeting far carried sign on	0 -5 12 -10
o:subject=meeting far carried since gone	7 12 -16 -4
o:subject=meeting far carried sit	7 -13 -3 5
o:subject=meeting far carried sit gone	8 -8 0 0
o:subject=meeting far carried sit on	11 -1 -6 -3
o:subject=meeting far carried suspend	-4 5 2 -12
o:subject=meeting far carried suspend gone	-4 10 -1 -10
o:subject=meeting far carried suspend on	-1 -3 11 -7
o:subject=meeting far carried tell	-12 11 1 -8
o:subject=meeting far carried tell gone	-12 10 2 -8
o:subject=meeting far carried tell on	-11 5 4 -5
o:subject=meeting far carried until ahead	0 -9 17 -12
o:subject=meeting far carried warn	0 -9 0 11
o:subject=meeting far carried write	0 12 -11 0
o:subject=meeting far carried write on	0 12 -11 0
o:subject=meeting far no verb	2 -9 0 7
o:subject=meeting far no verb 	-4 13 -7 -10
o:subject=meeting far no verb ahead	11 -21 20 -12
o:subject=meeting far no verb beijing,	-3 2 8 -14
o:subject=meeting far no verb gone	-5 2 -15 13
o:subject=meeting far no verb of	-2 -1 -11 13
o:subject=meeting far no verb paris,	-5 12 -7 0
o:subject=meeting far no verb the	9 -15 4 0
o:subject=meeting far no verb thursday	-5 4 -10 4
o:subject=meeting far no verb to	0 -7 0 10
o:subject=meeting far no verb tuesday	-2 -13 1 14
o:subject=meeting far no verb until	0 -5 14 -12
o:subject=meeting far no verb washington,	0 16 -14 0
o:subject=meeting far of gone	-1 4 -10 4
o:subject=meeting far on ahead	-3 -8 15 -4
o:subject=meeting far on gone	6 5 -13 3
o:subject=meeting far paris, gone	-5 12 -7 0
o:subject=meeting far the ahead	9 -15 4 0
o:subject=meeting far thursday gone	-5 4 -10 4
o:subject=meeting far to ahead	0 -7 0 10
o:subject=meeting far tuesday gone	-2 -13 1 14
o:subject=meeting far until ahead	0 12 0 -10
o:subject=meeting far washington, gone	0 16 -14 0
o:subject=meeting fix	0 -19 20 0
o:subject=meeting fix ahead	0 -20 20 0
o:subject=meeting fix for	0 -20 20 0
o:subject=meeting for ahead	-6 11 -5 -7
o:subject=meeting from ahead	0 25 -23 -6
o:subject=meeting from gone	-8 -15 23 -2
o:subject=meeting leave	0 -12 5 4
o:subject=meeting leave on	1 -10 2 6
o:subject=meeting lumpur, gone	-2 -11 7 4
o:subject=meeting meet	7 -11 6 -1
o:subject=meeting meet ahead	7 -18 8 0
o:subject=meeting meet on	0 -10 10 0
o:subject=meeting no verb	4 -9 5 -3
o:subject=meeting no verb 	0 -15 16 0
o:subject=meeting no verb (	9 -14 -1 7
o:subject=meeting no verb ahead	22 0 -9 -7
o:subject=meeting no verb before	0 16 -14 0
o:subject=meeting no verb days,	0 -7 12 -4
o:subject=meeting no verb from	-1 7 0 -8
o:subject=meeting no verb gone	-13 -9 14 0
o:subject=meeting no verb lumpur,	-2 -11 7 4
o:subject=meeting no verb meeting:	0 10 -7 0
o:subject=meeting no verb monday,	4 -15 9 0
o:subject=meeting no verb of	-6 11 -4 0
o:subject=meeting no verb spoke	0 -7 8 0
o:subject=meeting no verb thursday,	0 -9 1 5
o:subject=meeting no verb until	-1 -12 -9 20
o:subject=meeting no verb washington,	0 6 1 -10
o:subject=meeting of ahead	-3 16 -10 -2
o:subject=meeting of gone	-6 -7 13 0
o:subject=meeting on ahead	1 -12 8 6
o:subject=meeting on gone	-13 16 -10 -2
o:subject=meeting other	-11 3 10 -13
o:subject=meeting other ahead	0 -10 13 0
o:subject=meeting other for	0 -8 10 0
o:subject=meeting other gone	-10 12 0 -10
o:subject=meeting other on	-5 17 -7 -6
o:subject=meeting plan	0 14 -12 0
o:subject=meeting plan for	0 9 -7 0
o:subject=meeting plan gone	0 19 -19 0
o:subject=meeting prepare	-2 12 -5 -4
o:subject=meeting put ahead	0 -10 11 0
o:subject=meeting return	-1 11 -12 0
o:subject=meeting return gone	0 12 -3 -8
o:subject=meeting return on	0 4 -11 7
o:subject=meeting run	0 -15 1 16
o:subject=meeting run ahead	0 -15 1 16
o:subject=meeting say	0 -14 21 -6
o:subject=meeting say gone	0 -14 21 -6
o:subject=meeting say on	0 0 11 -11
o:subject=meeting set for	0 14 -13 0
o:subject=meeting sign	0 5 -9 2
o:subject=meeting sign gone	0 5 -9 2
o:subject=meeting since gone	8 -12 7 -8
o:subject=meeting sit	-1 4 5 -10
o:subject=meeting spoke gone	0 -7 8 0
o:subject=meeting suspend	-4 -10 10 3
o:subject=meeting suspend ahead	-1 -12 20 -6
o:subject=meeting suspend gone	0 -1 -3 9
o:subject=meeting suspend on	-1 -5 10 -4
o:subject=meeting the ahead	7 -11 6 0
o:subject=meeting the gone	0 8 -7 0
o:subject=meeting until ahead	-1 -3 -16 15
o:subject=meeting washington, gone	0 6 0 -10
o:subject=none  gone	8 0 -8 -7
o:subject=none ( gone	-7 14 0 -15
o:subject=none / gone	13 -7 -4 0
o:subject=none astana, gone	0 -13 8 4
o:subject=none beijing, gone	11 -5 -10 2
o:subject=none belgrade, gone	13 -13 4 -4
o:subject=none brussels, gone	-2 -6 12 -6
o:subject=none bulletin, gone	0 -16 9 8
o:subject=none busan, gone	0 -24 13 10
o:subject=none carried  ahead	-1 10 -3 -3
o:subject=none carried  gone	0 -15 6 8
o:subject=none carried adopt	0 -4 -8 11
o:subject=none carried adopt gone	0 -7 -5 11
o:subject=none carried after ahead	0 9 -7 0
o:subject=none carried ago gone	0 15 -9 -3
o:subject=none carried agree on	-5 20 -9 -11
o:subject=none carried and gone	-1 9 -8 0
o:subject=none carried announce	6 0 -17 9
o:subject=none carried announce ahead	10 -4 -5 0
o:subject=none carried announce announced	0 -8 1 6
o:subject=none carried announce for	10 -5 -4 0
o:subject=none carried announce gone	-5 2 -13 10
o:subject=none carried announce on	-3 0 -8 9
o:subject=none carried announced gone	0 -8 1 6
o:subject=none carried ask ahead	0 10 -9 0
o:subject=none carried ask gone	0 -6 9 -1
o:subject=none carried ask on	0 -6 8 -1
o:subject=none carried be 	7 -13 -3 10
o:subject=none carried be is	0 -10 12 0
o:subject=none carried be since	-2 -12 12 5
o:subject=none carried be until	0 14 -2 -9
o:subject=none carried begin 	2 7 -12 0
o:subject=none carried begin ahead	5 -10 5 0
o:subject=none carried begin gone	0 11 -16 1
o:subject=none carried begin of	0 3 -11 6
o:subject=none carried begin on	13 -17 11 -7
o:subject=none carried bring ahead	0 10 -9 0
o:subject=none carried buy	0 -10 10 0
o:subject=none carried buy gone	0 -10 11 0
o:subject=none carried by ahead	0 7 -14 2
o:subject=none carried call	0 -8 10 0
o:subject=none carried call gone	0 -12 13 0
o:subject=none carried carry	0 -8 12 -4
o:subject=none carried carry gone	0 -10 13 -3
o:subject=none carried conclude	0 5 -9 3
o:subject=none carried conclude gone	0 5 -9 3
o:subject=none carried conclude on	0 8 -5 -1
o:subject=none carried confirm	0 -4 -5 10
o:subject=none carried confirm gone	0 -5 -4 10
o:subject=none carried confirm on	0 15 -11 -2
o:subject=none carried decide gone	0 -7 9 0
o:subject=none carried decide on	0 -9 10 0
o:subject=none carried declare	0 -2 -7 9
o:subject=none carried declare gone	0 -3 -7 9
o:subject=none carried declare on	0 -12 -1 14
o:subject=none carried discuss	0 12 -11 0
o:subject=none carried discuss on	0 12 -11 0
o:subject=none carried end	8 8 11 -31
o:subject=none carried end ahead	8 12 -11 -19
o:subject=none carried end ended	9 -5 0 -2
o:subject=none carried end gone	0 0 16 -21
o:subject=none carried end on	3 3 13 -20
o:subject=none carried ended gone	9 -6 0 -2
o:subject=none carried expect ahead	0 -13 14 0
o:subject=none carried expect on	0 -15 16 0
o:subject=none carried for gone	0 11 -6 -3
o:subject=none carried from ahead	-10 5 3 -2
o:subject=none carried hang	9 -7 0 0
o:subject=none carried have	5 -19 4 13
o:subject=none carried have ahead	10 -1 -5 -2
o:subject=none carried have by	0 -10 0 11
o:subject=none carried have gone	-5 -25 10 21
o:subject=none carried have of	0 -5 -6 11
o:subject=none carried have until	12 -13 0 1
o:subject=none carried initial on	0 4 -11 7
o:subject=none carried is ahead	0 -14 15 0
o:subject=none carried issue	0 17 -15 0
o:subject=none carried issue gone	0 17 -15 0
o:subject=none carried issue on	0 16 -15 0
o:subject=none carried keep	0 -5 -1 9
o:subject=none carried keep gone	0 -6 0 9
o:subject=none carried know gone	6 -14 12 -5
o:subject=none carried land	1 11 -12 -1
o:subject=none carried land gone	1 8 -10 0
o:subject=none carried lay	12 -17 0 3
o:subject=none carried lay gone	12 -17 0 3
o:subject=none carried leave	-11 -8 9 5
o:subject=none carried leave ahead	0 21 -12 -6
o:subject=none carried leave gone	-8 -19 15 9
o:subject=none carried leave on	0 -31 21 8
o:subject=none carried look	0 9 -6 0
o:subject=none carried lumpur gone	0 -7 0 10
o:subject=none carried make on	-2 9 -3 -2
o:subject=none carried meet	-3 -14 13 4
o:subject=none carried meet gone	-7 -14 16 3
o:subject=none carried meet on	-13 -1 4 4
o:subject=none carried meet the	0 18 -16 0
o:subject=none carried move to	0 -8 9 0
o:subject=none carried number	0 10 -8 0
o:subject=none carried number on	0 10 -8 0
o:subject=none carried of gone	-9 -11 9 9
o:subject=none carried on gone	-4 -11 17 -3
o:subject=none carried other	1 -10 -10 19
o:subject=none carried other ahead	-2 -12 -3 17
o:subject=none carried other on	-10 -10 0 15
o:subject=none carried other since	17 -9 -7 0
o:subject=none carried other until	0 -8 -5 13
o:subject=none carried pass	0 10 -4 -3
o:subject=none carried pass gone	0 10 -4 -3
o:subject=none carried pay	4 16 -20 -6
o:subject=none carried pay ahead	0 12 -7 0
o:subject=none carried pay gone	5 7 -13 -2
o:subject=none carried post on	0 -8 -2 12
o:subject=none carried prolong on	-1 -18 7 10
o:subject=none carried promise	0 15 -12 -2
o:subject=none carried promise gone	0 12 -9 -1
o:subject=none carried promise on	0 9 -9 0
o:subject=none carried publish	-2 15 -11 -1
o:subject=none carried publish gone	-2 15 -10 -1
o:subject=none carried publish on	0 8 -13 3
o:subject=none carried put	0 12 -18 0
o:subject=none carried put gone	0 8 -17 3
o:subject=none carried put on	4 -2 -8 7
o:subject=none carried reach	0 14 0 -13
o:subject=none carried reach gone	0 12 0 -12
o:subject=none carried receive	2 -14 13 -2
o:subject=none carried receive gone	2 -10 8 -2
o:subject=none carried receive on	8 -14 4 0
o:subject=none carried return on	0 10 -7 -2
o:subject=none carried rise	-5 18 -1 -11
o:subject=none carried rise gone	-5 15 0 -11
o:subject=none carried rise on	0 13 -1 -10
o:subject=none carried say on	5 8 -13 -5
o:subject=none carried see	15 -4 -9 2
o:subject=none carried see ahead	0 -9 3 8
o:subject=none carried see gone	16 3 -17 -5
o:subject=none carried see on	16 -18 -1 3
o:subject=none carried settle	0 -13 17 -3
o:subject=none carried settle gone	0 -14 18 -3
o:subject=none carried settle on	0 -17 20 -2
o:subject=none carried sign	-2 5 6 -14
o:subject=none carried sign gone	-2 6 3 -10
o:subject=none carried sign on	-1 0 12 -14
o:subject=none carried since gone	12 -16 0 5
o:subject=none carried sit ahead	-1 10 -13 5
o:subject=none carried sit on	0 0 4 -9
o:subject=none carried sit until	0 -11 -1 15
o:subject=none carried stand on	0 -14 7 7
o:subject=none carried suspend	-6 4 6 -14
o:subject=none carried suspend ahead	0 16 -12 -3
o:subject=none carried suspend gone	-5 -7 16 -8
o:subject=none carried suspend on	-2 10 -3 -7
o:subject=none carried tell gone	-12 2 9 -9
o:subject=none carried tell on	-10 -5 11 -1
o:subject=none carried the ahead	-2 12 -8 0
o:subject=none carried to ahead	0 -4 9 -5
o:subject=none carried until ahead	7 -5 -25 13
o:subject=none carried write	-1 10 -4 -5
o:subject=none copenhagen, gone	0 -8 -3 13
o:subject=none correspondent, gone	0 -16 0 17
o:subject=none lima, gone	12 0 -11 -11
o:subject=none lisbon, gone	0 -18 3 15
o:subject=none lumpur, gone	8 -11 -3 6
o:subject=none lusaka, gone	0 11 0 -7
o:subject=none madrid, gone	0 -3 -6 11
o:subject=none manila, gone	0 -8 -2 11
o:subject=none monday gone	15 -9 -1 -2
o:subject=none monday, ahead	-1 -10 12 0
o:subject=none monday, gone	13 2 -20 -7
o:subject=none montevideo, gone	0 0 8 -13
o:subject=none muscat, gone	0 -1 9 -9
o:subject=none no verb 	5 0 -5 -10
o:subject=none no verb (	-7 4 9 -16
o:subject=none no verb /	13 -7 -4 0
o:subject=none no verb a	-2 10 0 -3
o:subject=none no verb ahead	3 -18 24 -14
o:subject=none no verb astana,	0 -13 8 4
o:subject=none no verb beijing,	11 -5 -10 2
o:subject=none no verb belgrade,	13 -13 4 -4
o:subject=none no verb brussels,	-2 -9 15 -6
o:subject=none no verb bulletin,	0 -16 9 8
o:subject=none no verb busan,	0 -24 13 10
o:subject=none no verb copenhagen,	0 -8 -3 13
o:subject=none no verb correspondent,	0 -16 0 17
o:subject=none no verb for	-6 -16 8 12
o:subject=none no verb from	-18 5 5 -2
o:subject=none no verb gone	-1 -1 -7 8
o:subject=none no verb lima,	12 0 -11 -11
o:subject=none no verb lisbon,	0 -18 3 15
o:subject=none no verb lumpur,	8 -1 -10 3
o:subject=none no verb lusaka,	0 11 0 -7
o:subject=none no verb madrid,	0 -6 -1 10
o:subject=none no verb manila,	0 -8 -2 11
o:subject=none no verb monday	15 -9 -1 -2
o:subject=none no verb monday,	11 -4 0 -8
o:subject=none no verb montevideo,	0 0 8 -13
o:subject=none no verb muscat,	0 -1 9 -9
o:subject=none no verb of	17 -25 17 -4
o:subject=none no verb rabat,	0 0 5 -10
o:subject=none no verb report,	-3 -7 8 0
o:subject=none no verb since	-13 13 1 -3
o:subject=none no verb stockholm,	0 4 -12 3
o:subject=none no verb sunday	0 13 -5 -8
o:subject=none no verb sunday,	13 -2 -11 -1
o:subject=none no verb tallinn,	0 -10 -3 14
o:subject=none no verb tbilisi,	0 -16 16 0
o:subject=none no verb the	-12 -5 14 0
o:subject=none no verb thursday,	-1 0 5 -11
o:subject=none no verb tokyo,	-3 -6 15 -11
o:subject=none no verb ulaanbaatar,	0 -11 0 12
o:subject=none no verb washington,	-4 9 0 -8
o:subject=none no verb washington/beijing,	0 8 -5 0
o:subject=none no verb wednesday	-3 -3 11 -5
o:subject=none no verb wednesday,	0 6 6 -21
o:subject=none no verb yerevan,	8 0 -2 -6
o:subject=none no verb york,	0 14 -6 -7
o:subject=none no verb ·	15 -2 -13 -9
o:subject=none no verb —	-2 14 -4 -7
o:subject=none of ahead	18 -10 -7 -3
o:subject=none of gone	0 -18 21 -2
o:subject=none rabat, gone	0 0 5 -10
o:subject=none report, gone	-3 -7 8 0
o:subject=none since gone	-13 13 1 -3
o:subject=none stockholm, gone	0 6 -16 3
o:subject=none sunday gone	0 13 -5 -8
o:subject=none sunday, ahead	13 -6 -2 -6
o:subject=none tallinn, gone	0 -10 -3 14
o:subject=none tbilisi, gone	0 -16 16 0
o:subject=none the gone	-8 -9 16 0
o:subject=none thursday, gone	0 0 7 -11
o:subject=none tokyo, gone	-3 -6 15 -11
o:subject=none ulaanbaatar, gone	0 -11 0 12
o:subject=none washington, gone	-4 9 0 -8
o:subject=none washington/beijing, gone	0 8 -5 0
o:subject=none wednesday gone	-3 -3 11 -5
o:subject=none wednesday, gone	0 4 8 -20
o:subject=none yerevan, gone	8 0 -2 -6
o:subject=none · gone	15 -2 -13 -9
o:subject=none — gone	-2 14 -4 -7
o:subject=procedure	-12 34 -38 4
o:subject=procedure carried	-7 -8 11 0
o:subject=procedure carried be	0 -16 6 12
o:subject=procedure carried be from	0 -10 10 0
o:subject=procedure carried be gone	0 -10 -2 13
o:subject=procedure carried begin	0 16 -13 0
o:subject=procedure carried from ahead	0 -11 12 0
o:subject=procedure carried on ahead	0 -7 9 0
o:subject=procedure carried on gone	0 7 0 -11
o:subject=procedure far	-14 2 13 -31
o:subject=procedure far  gone	-2 -6 10 -2
o:subject=procedure far carried	-3 9 -7 0
o:subject=procedure far carried be	18 -20 4 -4
o:subject=procedure far carried be ahead	6 -16 11 0
o:subject=procedure far carried be gone	12 -3 -8 0
o:subject=procedure far carried be on	12 -14 2 -1
o:subject=procedure far carried begin	-13 4 9 -5
o:subject=procedure far carried begin ahead	-10 0 11 -3
o:subject=procedure far carried begin on	-10 0 14 -3
o:subject=procedure far carried end	0 -11 1 10
o:subject=procedure far carried for ahead	0 9 -9 0
o:subject=procedure far carried meet	-2 17 -14 0
o:subject=procedure far carried meet gone	0 12 -11 0
o:subject=procedure far carried meet on	0 10 -9 0
o:subject=procedure far carried on ahead	-2 -15 22 -12
o:subject=procedure far carried on gone	0 15 -28 8
o:subject=procedure far carried sign	0 11 -6 -2
o:subject=procedure far carried sign gone	0 11 -6 -2
o:subject=procedure far carried the ahead	0 -6 8 0
o:subject=procedure far no verb	-14 2 13 -31
o:subject=procedure far no verb 	-3 -11 15 -2
o:subject=procedure far no verb ahead	0 -6 11 -4
o:subject=procedure far no verb gone	-9 10 3 -24
o:subject=procedure no verb	-6 6 -17 12
o:subject=procedure no verb 	0 13 -10 0
o:subject=procedure no verb ahead	0 9 -2 -5
o:subject=procedure no verb gone	-2 -1 -20 17
o:subject=procedure no verb on	0 -11 1 12
o:subject=procedure on gone	-1 0 -13 10
o:subject=sale	-7 15 -7 -4
o:subject=sale carried confirm	0 10 -10 0
o:subject=sale carried confirm on	0 10 -10 0
o:subject=sale carried on ahead	0 -15 7 8
o:subject=sale carried on gone	0 10 -4 -9
o:subject=sale carried sign	0 -10 11 0
o:subject=sale carried sign gone	0 -10 11 0
o:subject=sale carried sign on	0 -10 11 0
o:subject=sale far	-3 -1 -5 9
o:subject=sale far carried	-10 21 -13 -5
o:subject=sale far carried agree	0 -10 11 0
o:subject=sale far carried agree gone	0 -10 11 0
o:subject=sale far carried begin	0 16 -12 -3
o:subject=sale far carried begin ahead	0 10 -10 0
o:subject=sale far carried begin on	0 11 -10 0
o:subject=sale far carried meet	0 10 -9 0
o:subject=sale far carried meet ahead	0 9 -9 0
o:subject=sale far carried meet on	0 9 -8 0
o:subject=sale far carried on ahead	0 11 -9 -1
o:subject=sale far carried on gone	-5 8 -9 2
o:subject=sale far carried other	-1 9 -6 0
o:subject=sale far carried other gone	-1 9 -6 0
o:subject=sale far carried say	0 -11 3 8
o:subject=sale far carried say gone	0 -10 2 8
o:subject=sale far carried say on	0 -11 3 9
o:subject=sale far carried tell	0 11 -3 -4
o:subject=sale far carried tell gone	0 10 -3 -4
o:subject=sale far carried tell on	0 11 -3 -4
o:subject=sale far madrid, gone	0 0 -15 7
o:subject=sale far no verb	-3 -1 -5 9
o:subject=sale far no verb 	-2 1 6 -11
o:subject=sale far no verb gone	-1 -6 -4 12
o:subject=sale far no verb madrid,	0 0 -15 7
o:subject=sale far no verb on	0 13 -9 -3
o:subject=sale have	0 10 -7 -2
o:subject=sale no verb	-5 6 -11 6
o:subject=sale no verb ahead	0 -6 -1 11
o:subject=sale no verb gone	-1 17 -9 -6
o:subject=sale no verb on	0 11 -8 -1
o:subject=sale on gone	0 10 0 -12
o:subject=signing	-17 -4 -3 14
o:subject=signing no verb 	0 13 -10 0
o:subject=signing no verb ahead	0 -15 5 12
o:subject=signing no verb friday,	0 10 -4 -5
o:subject=signing no verb gone	-5 11 0 -11
o:subject=signing no verb of	0 10 -5 -1
o:subject=signing no verb on	0 -1 -13 16
o:subject=signing of gone	0 15 -9 -2
o:subject=signing on ahead	0 -18 0 18
o:subject=signing on gone	-3 1 -10 10
o:subject=signing other	0 -11 -5 16
o:subject=signing other gone	0 -14 0 16
o:subject=signing other on	0 -13 -1 16
o:subject=truce	-7 11 1 -13
o:subject=truce  ahead	-2 16 -11 0
o:subject=truce  gone	-1 -10 7 5
o:subject=truce be	-3 25 -18 0
o:subject=truce be ahead	-1 15 -11 0
o:subject=truce begin	2 27 -28 -9
o:subject=truce begin gone	-8 40 -27 -5
o:subject=truce begin on	4 6 -12 -1
o:subject=truce carried  gone	0 -4 8 -3
o:subject=truce carried agree	0 16 -12 -4
o:subject=truce carried agree gone	0 16 -12 -4
o:subject=truce carried agree on	0 8 0 -11
o:subject=truce carried announce	0 16 -13 -2
o:subject=truce carried announce gone	0 16 -13 -2
o:subject=truce carried announce on	0 9 -10 0
o:subject=truce carried be	3 13 -14 -6
o:subject=truce carried be gone	5 6 -12 0
o:subject=truce carried begin	-1 -5 16 -13
o:subject=truce carried begin gone	-8 -8 21 -8
o:subject=truce carried end	0 21 -3 -15
o:subject=truce carried end gone	0 15 0 -11
o:subject=truce carried end on	0 16 0 -11
o:subject=truce carried have	0 14 -4 -7
o:subject=truce carried meet ahead	0 12 -10 0
o:subject=truce carried on ahead	-1 15 -9 -7
o:subject=truce carried on gone	-16 6 -13 12
o:subject=truce carried pay	0 -10 11 0
o:subject=truce carried pay gone	0 -11 12 0
o:subject=truce carried put	0 10 -9 0
o:subject=truce carried put gone	0 10 -9 0
o:subject=truce carried put on	0 10 -8 0
o:subject=truce carried say	0 -12 -12 22
o:subject=truce carried say gone	0 -13 -12 23
o:subject=truce carried say on	0 -13 -13 24
o:subject=truce carried sign	0 -14 5 10
o:subject=truce carried sign gone	0 -15 5 10
o:subject=truce carried since gone	3 -10 0 5
o:subject=truce carried suspend	0 18 -17 0
o:subject=truce carried suspend ahead	0 11 -10 0
o:subject=truce carried suspend on	0 15 -14 0
o:subject=truce conclude	0 -15 17 0
o:subject=truce conclude gone	0 -16 17 0
o:subject=truce conclude on	0 -15 17 0
o:subject=truce end 	0 -7 -2 10
o:subject=truce end ahead	10 2 -6 -13
o:subject=truce end ends	0 -10 14 -5
o:subject=truce end on	10 10 -17 -9
o:subject=truce ends gone	0 -6 12 -4
o:subject=truce far  gone	10 -6 -11 13
o:subject=truce far carried agree	0 -21 18 4
o:subject=truce far carried agree gone	0 -22 18 4
o:subject=truce far carried agree on	0 -11 16 -4
o:subject=truce far carried be	0 21 -25 0
o:subject=truce far carried be ahead	-2 9 -14 4
o:subject=truce far carried be gone	3 14 -15 -6
o:subject=truce far carried be on	0 10 -6 0
o:subject=truce far carried begin gone	0 16 -17 0
o:subject=truce far carried by ahead	0 -12 13 0
o:subject=truce far carried charge	9 -14 -4 9
o:subject=truce far carried charge gone	9 -15 -3 9
o:subject=truce far carried charge on	10 -19 0 10
o:subject=truce far carried end	-3 15 -16 -2
o:subject=truce far carried end gone	0 10 -12 -1
o:subject=truce far carried end on	0 8 -12 0
o:subject=truce far carried for ahead	0 -12 14 0
o:subject=truce far carried get	0 -11 -1 13
o:subject=truce far carried get gone	0 -11 -1 13
o:subject=truce far carried meet	-1 5 0 -9
o:subject=truce far carried meet on	-12 15 -5 -4
o:subject=truce far carried on ahead	-11 1 4 -3
o:subject=truce far carried on gone	-15 -4 11 1
o:subject=truce far carried other	0 -8 13 -5
o:subject=truce far carried reach	0 -7 11 -4
o:subject=truce far carried reach gone	0 -9 13 -3
o:subject=truce far carried reach on	0 -6 11 -4
o:subject=truce far carried return	0 -18 20 -1
o:subject=truce far carried return on	0 -19 20 -1
o:subject=truce far carried rise	14 -9 0 -4
o:subject=truce far carried rise gone	14 -9 0 -4
o:subject=truce far carried sign	0 0 -9 9
o:subject=truce far carried sign gone	0 -4 -5 10
o:subject=truce far carried sign on	0 0 -18 14
o:subject=truce far carried tell on	0 12 -6 -3
o:subject=truce far no verb 	9 -2 -14 12
o:subject=truce far no verb ahead	3 14 -22 1
o:subject=truce far no verb gone	-2 0 9 -11
o:subject=truce far no verb monday,	0 13 -5 -2
o:subject=truce far no verb thursday	11 -8 2 -8
o:subject=truce far no verb to	0 -13 0 14
o:subject=truce far no verb wednesday	0 -8 -3 12
o:subject=truce far no verb ·	0 -11 12 0
o:subject=truce far on ahead	8 -4 0 -1
o:subject=truce far thursday gone	11 -8 2 -8
o:subject=truce far thursday, gone	0 -8 10 0
o:subject=truce far wednesday gone	0 -8 -3 12
o:subject=truce far · gone	0 -11 12 0
o:subject=truce from ahead	0 16 -15 0
o:subject=truce from gone	-2 11 -6 0
o:subject=truce have	0 -10 -2 13
o:subject=truce have ahead	0 -10 -2 13
o:subject=truce no verb	-7 8 0 -10
o:subject=truce no verb ahead	-11 38 -14 -32
o:subject=truce no verb ends	0 10 -4 -4
o:subject=truce no verb from	-3 20 -15 0
o:subject=truce no verb on	10 -1 -1 -4
o:subject=truce no verb since	0 9 -5 0
o:subject=truce no verb washington,	0 -24 15 9
o:subject=truce on ahead	16 -5 6 -20
o:subject=truce on gone	5 -8 15 -13
o:subject=truce run	0 10 -2 -3
o:subject=truce sign	0 -6 12 -8
o:subject=truce sign on	0 -7 12 -8
o:subject=truce since gone	-4 14 -7 0
o:subject=truce to ahead	0 10 -5 -2
o:subject=truce until ahead	0 15 -4 -9
o:subject=truce washington, gone	0 -24 15 9
o:suspend on ahead	-1 -11 16 -3
o:suspend on gone	-8 29 -12 -24
o:tell on gone	5 -13 10 1
o:threaten on gone	0 14 -10 0
o:topic=controls	-22 26 -9 -18
o:topic=controls ahead	-7 12 -1 -14
o:topic=controls announce	0 13 -7 -2
o:topic=controls be	-1 17 -14 0
o:topic=controls continue	0 -13 14 0
o:topic=controls far	-17 0 4 0
o:topic=controls far  ahead	0 10 -9 0
o:topic=controls far ahead	0 -8 14 -7
o:topic=controls far begin	0 -5 8 0
o:topic=controls far gone	-14 5 -4 3
o:topic=controls far no verb	-8 -6 0 11
o:topic=controls far on	-5 -1 9 -8
o:topic=controls far on ahead	0 -9 10 0
o:topic=controls far see	0 -16 16 0
o:topic=controls from	0 13 -10 0
o:topic=controls from ahead	0 10 -7 0
o:topic=controls gone	-13 24 -12 -5
o:topic=controls of	0 10 -7 0
o:topic=controls on ahead	0 -12 15 -3
o:topic=controls on gone	-2 13 -9 0
o:topic=controls say	0 5 -14 4
o:topic=deal 	0 -10 0 8
o:topic=deal  gone	1 -14 2 9
o:topic=deal ahead	-12 10 -6 0
o:topic=deal approve	0 -7 -2 10
o:topic=deal be	0 0 10 -16
o:topic=deal begin	13 18 -17 -21
o:topic=deal by	0 22 -14 -5
o:topic=deal by ahead	0 19 -13 -3
o:topic=deal conclude	0 6 -13 4
o:topic=deal confirm	0 -19 20 0
o:topic=deal deal ahead	0 10 -8 0
o:topic=deal deal gone	0 -15 9 6
o:topic=deal discuss	0 -7 9 0
o:topic=deal far 	-16 6 0 0
o:topic=deal far  ahead	0 13 -11 0
o:topic=deal far  gone	-15 0 3 0
o:topic=deal far after	0 -12 13 0
o:topic=deal far agree	0 -9 10 0
o:topic=deal far ahead	-12 2 6 -5
o:topic=deal far announce	0 16 -12 -2
o:topic=deal far begin	4 -4 6 -11
o:topic=deal far beijing,	0 15 -11 -2
o:topic=deal far beijing, gone	0 15 -11 -2
o:topic=deal far end	0 -10 6 3
o:topic=deal far for	13 -13 0 0
o:topic=deal far for gone	13 -10 -1 0
o:topic=deal far friday,	0 -9 10 0
o:topic=deal far friday, gone	0 -12 12 0
o:topic=deal far from	-4 -12 16 0
o:topic=deal far from ahead	0 10 -7 0
o:topic=deal far from gone	-1 -20 22 0
o:topic=deal far on	6 6 -7 -6
o:topic=deal far on gone	8 16 -17 -10
o:topic=deal far other	0 -5 11 -2
o:topic=deal far put	0 -11 16 -5
o:topic=deal far since	-10 7 0 0
o:topic=deal far since gone	-10 7 0 0
o:topic=deal for	13 -1 -9 -2
o:topic=deal geneva	0 -15 17 0
o:topic=deal geneva gone	0 -8 9 0
o:topic=deal initial	0 19 -13 -6
o:topic=deal leave	0 -22 9 16
o:topic=deal negotiate	0 -14 -1 18
o:topic=deal of	-1 23 -12 -8
o:topic=deal of gone	0 21 -10 -7
o:topic=deal on	0 -7 13 -8
o:topic=deal on ahead	-2 -16 16 0
o:topic=deal on gone	1 1 3 -9
o:topic=deal put	8 13 -9 -21
o:topic=deal return	0 -18 24 -7
o:topic=deal rise	0 -9 0 10
o:topic=deal said	0 9 -3 -4
o:topic=deal said gone	0 9 -3 -4
o:topic=deal say	-10 12 -21 10
o:topic=deal see	0 -9 10 0
o:topic=deal settle	3 -10 9 -3
o:topic=deal since	8 2 -15 -1
o:topic=deal since gone	8 2 -15 -1
o:topic=deal sit	-7 -20 16 5
o:topic=deal the	0 11 -9 0
o:topic=deal until	0 -10 -6 16
o:topic=deal until ahead	0 -11 -6 17
o:topic=deal washington	0 0 7 -10
o:topic=deal washington gone	0 0 7 -10
o:topic=duties	4 10 1 -18
o:topic=duties 	-12 9 -17 13
o:topic=duties  gone	-9 9 -19 14
o:topic=duties (	0 18 -13 0
o:topic=duties ( gone	0 15 -10 0
o:topic=duties a	9 -3 -5 0
o:topic=duties agree	-5 -1 9 -8
o:topic=duties ahead	20 32 -33 -35
o:topic=duties announce	0 13 -12 -7
o:topic=duties ask	0 -12 12 0
o:topic=duties be	-11 12 -2 -4
o:topic=duties began	-1 8 -5 0
o:topic=duties began gone	-1 8 -5 0
o:topic=duties begin	-8 14 -25 11
o:topic=duties beijing,	0 -8 9 0
o:topic=duties beijing, gone	0 -8 9 0
o:topic=duties by	0 14 -6 -4
o:topic=duties by ahead	0 13 -6 -3
o:topic=duties cent	-1 -4 11 -7
o:topic=duties cent gone	0 -6 12 -6
o:topic=duties confirm	0 -20 9 13
o:topic=duties declare	0 9 -4 -4
o:topic=duties due	0 -10 10 0
o:topic=duties far	-5 18 -5 -20
o:topic=duties far 	10 -4 7 -38
o:topic=duties far  ahead	-11 15 -5 -2
o:topic=duties far  gone	15 -11 10 -33
o:topic=duties far announce	0 9 -1 -10
o:topic=duties far be	-6 3 -15 18
o:topic=duties far begin	3 -16 15 0
o:topic=duties far bring	0 -13 14 0
o:topic=duties far brussels,	0 3 -19 9
o:topic=duties far brussels, gone	0 3 -19 9
o:topic=duties far end	-1 -13 14 0
o:topic=duties far expect	0 19 -18 0
o:topic=duties far for	0 -16 17 0
o:topic=duties far for ahead	0 -16 17 0
o:topic=duties far geneva,	0 14 -11 -1
o:topic=duties far geneva, gone	0 12 -9 -1
o:topic=duties far gone	-2 14 -5 -20
o:topic=duties far goods	0 -12 13 0
o:topic=duties far goods gone	0 -12 13 0
o:topic=duties far leave	0 9 -7 0
o:topic=duties far move	11 -5 -7 0
o:topic=duties far on	-17 9 -3 -1
o:topic=duties far on ahead	-16 8 4 -25
o:topic=duties far on gone	-8 6 -6 5
o:topic=duties far other	0 3 0 -14
o:topic=duties far pay	0 18 -15 0
o:topic=duties far plan	0 -9 9 0
o:topic=duties far say	-9 23 -10 -15
o:topic=duties far see	0 19 -16 -2
o:topic=duties far since	-5 -9 15 0
o:topic=duties far since gone	-5 -9 15 0
o:topic=duties far sit	-4 -10 16 -2
o:topic=duties far stand	0 11 -7 -1
o:topic=duties far suspend	12 0 -8 -3
o:topic=duties far telephone	0 -12 12 0
o:topic=duties far the	6 -8 2 0
o:topic=duties far the ahead	5 -12 6 0
o:topic=duties far thursday	0 -11 15 -4
o:topic=duties far thursday gone	0 -11 15 -4
o:topic=duties far tokyo,	0 6 -17 8
o:topic=duties far tokyo, gone	0 6 -17 8
o:topic=duties far washington,	-2 -10 8 4
o:topic=duties far washington, gone	-2 -10 8 4
o:topic=duties far wednesday,	0 -19 -6 23
o:topic=duties far wednesday, ahead	0 -11 -3 14
o:topic=duties far wednesday, gone	0 -10 0 12
o:topic=duties far write	0 -7 10 -2
o:topic=duties force	0 -10 0 10
o:topic=duties force gone	0 -10 0 10
o:topic=duties from	17 -5 -3 -10
o:topic=duties from ahead	20 -1 -18 -7
o:topic=duties from gone	-7 -4 9 0
o:topic=duties gone	-12 -13 22 1
o:topic=duties is	0 -10 11 0
o:topic=duties leave	0 6 0 -11
o:topic=duties levy	0 -9 10 0
o:topic=duties lower	0 15 -11 0
o:topic=duties make	12 -4 -8 0
o:topic=duties of	-6 12 -20 5
o:topic=duties of gone	-1 5 -15 6
o:topic=duties on	11 -2 5 -14
o:topic=duties on ahead	16 0 -8 -6
o:topic=duties on gone	-1 -2 10 -12
o:topic=duties other	-11 -12 6 13
o:topic=duties pay	-11 -2 7 2
o:topic=duties propose	9 -8 0 0
o:topic=duties raise	0 13 -10 0
o:topic=duties review	0 -7 0 9
o:topic=duties rise	11 -17 8 0
o:topic=duties say	16 -23 18 -2
o:topic=duties see	0 -8 10 0
o:topic=duties since	-26 40 -13 -6
o:topic=duties since gone	-26 40 -13 -6
o:topic=duties stand	0 -9 -2 13
o:topic=duties tariffs	0 -8 10 0
o:topic=duties tax	0 -12 13 0
o:topic=duties tell	15 -17 14 -18
o:topic=duties the	0 15 -10 0
o:topic=duties threaten	0 10 -6 0
o:topic=duties until	0 25 -9 -14
o:topic=duties until ahead	0 22 -8 -13
o:topic=duties up	0 -11 0 12
o:topic=duties washington,	0 0 -11 7
o:topic=duties washington, gone	0 0 -11 7
o:topic=exclusions	-3 31 -12 -20
o:topic=exclusions ahead	0 17 -2 -11
o:topic=exclusions far	-1 20 -10 -7
o:topic=exclusions far gone	0 11 -3 -4
o:topic=exclusions far no verb	0 11 -8 0
o:topic=exclusions gone	0 16 -8 -6
o:topic=exclusions no verb	0 12 -3 -5
o:topic=exclusions on	0 14 -5 -8
o:topic=fees ahead	-2 -9 18 -10
o:topic=fees begin	-1 -1 -8 10
o:topic=fees far	-5 -12 -1 19
o:topic=fees far ahead	-4 -9 12 0
o:topic=fees far be	0 -4 -4 9
o:topic=fees far gone	0 -6 -13 18
o:topic=fees far on	0 -9 3 5
o:topic=fees gone	2 1 -9 2
o:topic=fees on	4 -16 13 2
o:topic=fees on ahead	0 -5 12 -6
o:topic=fees on gone	5 -12 0 6
o:topic=longer	-13 14 -4 -6
o:topic=longer agree	0 -21 12 5
o:topic=longer ahead	0 33 -12 -29
o:topic=longer begin	0 13 -9 0
o:topic=longer end	0 23 -5 -15
o:topic=longer far	0 7 0 -11
o:topic=longer far agree	5 -10 0 1
o:topic=longer far begin	0 -9 11 0
o:topic=longer far no verb	-17 15 -2 -8
o:topic=longer far say	11 -4 -5 0
o:topic=longer far tell	0 -6 -1 9
o:topic=longer gone	-14 -4 4 5
o:topic=longer no verb	-7 12 -3 -4
o:topic=longer on	-11 -12 7 10
o:topic=longer on ahead	0 0 7 -12
o:topic=longer on gone	-8 -14 3 15
o:topic=longer prolong	-1 6 -16 6
o:topic=longer say	-1 4 -18 4
o:topic=longer sign	0 12 -14 0
o:topic=longer to	0 20 -9 -8
o:topic=longer to ahead	0 18 -9 -7
o:topic=longer until	0 11 -1 -7
o:topic=longer until ahead	0 11 -1 -7
o:topic=meeting	5 -17 8 5
o:topic=meeting 	0 -15 12 2
o:topic=meeting  ahead	8 -16 5 2
o:topic=meeting  gone	-16 0 6 0
o:topic=meeting (	9 -14 -1 7
o:topic=meeting ( gone	9 -12 6 -4
o:topic=meeting after	0 20 -17 -2
o:topic=meeting after ahead	0 18 -15 -1
o:topic=meeting agree	-5 19 -7 -9
o:topic=meeting ahead	-3 -22 13 16
o:topic=meeting and	6 -1 -16 12
o:topic=meeting and ahead	10 0 -18 8
o:topic=meeting announce	7 -6 12 -16
o:topic=meeting be	-3 -9 14 -6
o:topic=meeting before	0 9 -18 5
o:topic=meeting before ahead	0 21 -17 -5
o:topic=meeting before gone	0 -8 0 10
o:topic=meeting begin	37 -33 15 -14
o:topic=meeting brussels	0 5 2 -10
o:topic=meeting brussels gone	0 0 6 -9
o:topic=meeting by	-2 30 -9 -20
o:topic=meeting by ahead	-1 29 -9 -19
o:topic=meeting conclude	-5 4 -17 13
o:topic=meeting confirm	0 19 -15 0
o:topic=meeting continue	-6 8 -22 16
o:topic=meeting days,	0 -7 12 -4
o:topic=meeting days, gone	0 -7 12 -4
o:topic=meeting decide	0 12 -9 0
o:topic=meeting discuss	0 -12 12 0
o:topic=meeting end	-26 -26 -2 36
o:topic=meeting ended	-3 -9 -6 17
o:topic=meeting ended gone	-3 -10 -6 17
o:topic=meeting ends	-3 -10 -8 20
o:topic=meeting ends ahead	-2 -4 -5 12
o:topic=meeting expect	-3 -9 16 -7
o:topic=meeting far	5 -14 8 2
o:topic=meeting far  ahead	8 25 -29 -4
o:topic=meeting far agree	-1 -12 7 6
o:topic=meeting far ahead	8 -27 25 -4
o:topic=meeting far be	12 -13 3 0
o:topic=meeting far before	0 -11 12 0
o:topic=meeting far before ahead	0 -11 12 0
o:topic=meeting far beijing,	-3 2 8 -14
o:topic=meeting far beijing, gone	-3 4 6 -14
o:topic=meeting far by	0 -5 -5 11
o:topic=meeting far by ahead	0 -6 -5 12
o:topic=meeting far end	0 14 -5 -5
o:topic=meeting far for	-4 -6 13 -5
o:topic=meeting far from gone	6 -9 3 0
o:topic=meeting far leave	0 16 -8 -9
o:topic=meeting far no verb	2 -9 0 7
o:topic=meeting far of	-4 0 -9 12
o:topic=meeting far on	-3 11 -1 -14
o:topic=meeting far on ahead	0 -13 23 -22
o:topic=meeting far on gone	-3 22 -17 -4
o:topic=meeting far other	3 0 2 -9
o:topic=meeting far paris,	-5 12 -7 0
o:topic=meeting far paris, gone	-5 12 -7 0
o:topic=meeting far publish	7 -16 -17 19
o:topic=meeting far sit	0 -13 1 7
o:topic=meeting far suspend	0 -7 10 -2
o:topic=meeting far tell	-8 7 6 -14
o:topic=meeting far the ahead	8 -11 1 0
o:topic=meeting far thursday	-5 4 -10 4
o:topic=meeting far thursday gone	-5 4 -10 4
o:topic=meeting far tuesday	-2 -13 1 14
o:topic=meeting far tuesday gone	-2 -13 1 14
o:topic=meeting far until	0 -8 20 -18
o:topic=meeting far until ahead	0 4 6 -16
o:topic=meeting far washington,	0 16 -14 0
o:topic=meeting far washington, gone	0 16 -14 0
o:topic=meeting fix	0 6 -4 0
o:topic=meeting for	-14 12 -3 -9
o:topic=meeting for ahead	-12 7 0 -17
o:topic=meeting for gone	0 10 -11 0
o:topic=meeting from	0 -14 23 -20
o:topic=meeting from ahead	-9 14 -3 -11
o:topic=meeting from gone	6 -41 35 -7
o:topic=meeting gone	9 3 -5 -6
o:topic=meeting have	-1 18 -1 -21
o:topic=meeting initial	0 -3 -4 11
o:topic=meeting korea	0 16 -12 0
o:topic=meeting leave	0 -7 -16 20
o:topic=meeting lumpur	-3 16 -7 -8
o:topic=meeting lumpur gone	0 14 -12 -1
o:topic=meeting lumpur,	-2 -11 7 4
o:topic=meeting lumpur, gone	-2 -11 7 4
o:topic=meeting meet	8 -4 5 -10
o:topic=meeting meeting	9 -1 -4 -2
o:topic=meeting meeting:	0 10 -7 0
o:topic=meeting meets	0 12 -11 0
o:topic=meeting meets ahead	0 11 -10 0
o:topic=meeting monday,	4 -15 9 0
o:topic=meeting move	0 -3 9 -4
o:topic=meeting no verb	4 -9 5 -3
o:topic=meeting of	-14 -10 18 -1
o:topic=meeting of ahead	-2 22 -18 -3
o:topic=meeting of gone	-10 -30 35 0
o:topic=meeting on ahead	-17 -11 18 1
o:topic=meeting on gone	5 1 -11 7
o:topic=meeting other	-2 -7 -4 15
o:topic=meeting publish	-2 22 -6 -18
o:topic=meeting put	1 -8 1 5
o:topic=meeting reach	0 -7 -5 18
o:topic=meeting receive	2 -4 5 -10
o:topic=meeting return	-9 14 -22 8
o:topic=meeting run	8 -16 0 10
o:topic=meeting said	0 7 -10 2
o:topic=meeting said gone	0 7 -10 2
o:topic=meeting set	0 -7 10 0
o:topic=meeting since	24 -26 1 -3
o:topic=meeting since gone	24 -26 1 -3
o:topic=meeting sit	13 7 -8 -15
o:topic=meeting spoke	0 -12 13 0
o:topic=meeting spoke gone	0 -12 13 0
o:topic=meeting stockholm	11 -14 2 -3
o:topic=meeting stockholm ahead	10 -4 -3 -2
o:topic=meeting suspend	-6 2 6 -11
o:topic=meeting talks	0 4 5 -15
o:topic=meeting talks gone	0 2 6 -13
o:topic=meeting tell	-12 21 -15 -3
o:topic=meeting the	8 17 -18 -11
o:topic=meeting the ahead	11 -2 -1 -3
o:topic=meeting the gone	-4 33 -26 -5
o:topic=meeting there	0 -10 0 7
o:topic=meeting thursday,	0 -9 1 5
o:topic=meeting to	-1 -13 7 8
o:topic=meeting to ahead	-1 -11 8 5
o:topic=meeting until	-14 -18 -3 27
o:topic=meeting until ahead	-12 -20 -3 28
o:topic=meeting washington	-5 15 -8 -2
o:topic=meeting washington gone	-3 17 -13 0
o:topic=meeting washington,	0 6 1 -10
o:topic=meeting washington, gone	0 6 0 -10
o:topic=meeting write	0 29 -24 -3
o:topic=none	10 -8 0 4
o:topic=none 	6 0 -1 -14
o:topic=none  ahead	-7 5 2 -10
o:topic=none "	9 -5 0 -2
o:topic=none " gone	9 -5 0 -2
o:topic=none (	-7 4 9 -16
o:topic=none ( gone	-7 14 0 -15
o:topic=none /	13 -7 -4 0
o:topic=none / gone	13 -7 -4 0
o:topic=none a	-4 16 -4 -4
o:topic=none a gone	-2 11 -2 -3
o:topic=none ago	0 15 -9 -3
o:topic=none ago gone	0 15 -9 -3
o:topic=none agree	-2 10 -7 -1
o:topic=none ahead	4 -1 7 -21
o:topic=none and	0 7 1 -10
o:topic=none and gone	0 14 -4 -8
o:topic=none astana,	0 -13 8 4
o:topic=none astana, gone	0 -13 8 4
o:topic=none back	0 -8 -1 11
o:topic=none be	4 -14 14 -3
o:topic=none begin	-15 -7 8 10
o:topic=none beijing,	11 -5 -10 2
o:topic=none beijing, gone	11 -5 -10 2
o:topic=none belgrade,	13 -13 4 -4
o:topic=none belgrade, gone	13 -13 4 -4
o:topic=none brussels,	-2 -9 15 -6
o:topic=none brussels, gone	-2 -6 12 -6
o:topic=none bulletin,	0 -16 9 8
o:topic=none bulletin, gone	0 -16 9 8
o:topic=none busan,	0 -24 13 10
o:topic=none busan, gone	0 -24 13 10
o:topic=none by	0 -10 -7 16
o:topic=none by ahead	0 -5 -5 10
o:topic=none copenhagen,	0 -8 -3 13
o:topic=none copenhagen, gone	0 -8 -3 13
o:topic=none correspondent,	0 -16 0 17
o:topic=none correspondent, gone	0 -16 0 17
o:topic=none end	5 16 -12 -18
o:topic=none ended	10 -4 0 -5
o:topic=none ends	0 12 0 -10
o:topic=none for	-11 -6 2 9
o:topic=none for ahead	-2 -6 9 0
o:topic=none for gone	-6 0 -10 11
o:topic=none from ahead	-12 12 -2 0
o:topic=none from gone	0 -6 9 -2
o:topic=none get	0 17 -12 -1
o:topic=none gone	8 -7 -7 10
o:topic=none have	9 -28 1 21
o:topic=none issue	0 13 -11 0
o:topic=none keep	0 -7 0 9
o:topic=none know	7 -11 7 -3
o:topic=none land	0 9 -7 0
o:topic=none leave	-9 -4 11 -1
o:topic=none lima,	12 0 -11 -11
o:topic=none lima, gone	12 0 -11 -11
o:topic=none lisbon,	0 -18 3 15
o:topic=none lisbon, gone	0 -18 3 15
o:topic=none lumpur,	8 -1 -10 3
o:topic=none lumpur, gone	8 -11 -3 6
o:topic=none lusaka,	0 11 0 -7
o:topic=none lusaka, gone	0 11 0 -7
o:topic=none madrid,	0 -6 -1 10
o:topic=none madrid, gone	0 -3 -6 11
o:topic=none manila,	0 -8 -2 11
o:topic=none manila, gone	0 -8 -2 11
o:topic=none monday	15 -9 -1 -2
o:topic=none monday gone	15 -9 -1 -2
o:topic=none monday,	11 -4 0 -8
o:topic=none monday, ahead	-1 -10 12 0
o:topic=none monday, gone	13 2 -20 -7
o:topic=none montevideo,	0 0 8 -13
o:topic=none montevideo, gone	0 0 8 -13
o:topic=none muscat,	0 -1 9 -9
o:topic=none muscat, gone	0 -1 9 -9
o:topic=none of	14 -22 14 0
o:topic=none of ahead	17 -8 -5 -5
o:topic=none of gone	0 -17 17 2
o:topic=none on	-18 0 4 3
o:topic=none on gone	-17 -1 3 7
o:topic=none other	4 3 0 -12
o:topic=none pay	6 7 -14 -3
o:topic=none publish	0 27 -14 -13
o:topic=none rabat,	0 0 5 -10
o:topic=none rabat, gone	0 0 5 -10
o:topic=none report,	-3 -7 8 0
o:topic=none report, gone	-3 -7 8 0
o:topic=none return	0 21 -10 -11
o:topic=none rise	-4 19 -7 -7
o:topic=none say	0 7 -17 1
o:topic=none sign	0 -7 10 -1
o:topic=none since	10 -12 2 -1
o:topic=none since gone	10 -12 2 -1
o:topic=none sit	5 5 -11 0
o:topic=none stand	-1 24 -11 -10
o:topic=none stockholm,	0 4 -12 3
o:topic=none stockholm, gone	0 6 -16 3
o:topic=none sunday	0 13 -5 -8
o:topic=none sunday gone	0 13 -5 -8
o:topic=none sunday,	13 -2 -11 -1
o:topic=none sunday, ahead	13 -6 -2 -6
o:topic=none tallinn,	0 -10 -3 14
o:topic=none tallinn, gone	0 -10 -3 14
o:topic=none tbilisi,	0 -16 16 0
o:topic=none tbilisi, gone	0 -16 16 0
o:topic=none tell	-6 14 -3 -9
o:topic=none the	-4 -6 14 -5
o:topic=none the gone	0 -6 12 -3
o:topic=none thursday,	-1 0 5 -11
o:topic=none thursday, gone	0 0 7 -11
o:topic=none tokyo,	-3 -6 15 -11
o:topic=none tokyo, gone	-3 -6 15 -11
o:topic=none ulaanbaatar,	0 -11 0 12
o:topic=none ulaanbaatar, gone	0 -11 0 12
o:topic=none until	7 -11 -20 16
o:topic=none until ahead	9 -10 -19 13
o:topic=none washington,	-4 9 0 -8
o:topic=none washington, gone	-4 9 0 -8
o:topic=none washington/beijing,	0 8 -5 0
o:topic=none washington/beijing, gone	0 8 -5 0
o:topic=none wednesday	-4 -1 10 -6
o:topic=none wednesday gone	-4 -1 10 -6
o:topic=none wednesday,	0 6 6 -21
o:topic=none wednesday, gone	0 4 8 -20
o:topic=none write	0 -10 13 0
o:topic=none yerevan,	8 0 -2 -6
o:topic=none yerevan, gone	8 0 -2 -6
o:topic=none york,	0 14 -6 -7
o:topic=none |	0 9 -2 -3
o:topic=none | gone	0 9 -2 -3
o:topic=none ·	15 -1 -14 -9
o:topic=none · gone	15 -1 -14 -9
o:topic=none —	-2 15 -5 -7
o:topic=none — gone	-2 15 -5 -7
o:topic=procedure	-9 20 -10 -10
o:topic=procedure ahead	1 19 -8 -31
o:topic=procedure begin	-3 12 -24 7
o:topic=procedure far 	-3 -11 15 -2
o:topic=procedure far  gone	-2 -6 10 -2
o:topic=procedure far be	12 0 -10 0
o:topic=procedure far no verb	-14 2 13 -31
o:topic=procedure for	0 13 -12 0
o:topic=procedure for ahead	0 13 -12 0
o:topic=procedure from	0 -1 -12 12
o:topic=procedure from ahead	0 12 -9 0
o:topic=procedure from gone	0 -11 0 12
o:topic=procedure gone	-19 3 -1 6
o:topic=procedure no verb	-6 6 -17 12
o:topic=procedure on ahead	4 -8 10 -13
o:topic=procedure on gone	-8 13 -8 0
o:topic=procedure pass	8 -16 9 0
o:topic=procedure said	0 -13 13 0
o:topic=procedure said gone	0 -13 13 0
o:topic=procedure say	0 -8 11 -1
o:topic=procedure suspend	0 12 -7 0
o:topic=procedure vote	0 16 -9 -3
o:topic=sale	-15 10 -20 15
o:topic=sale agree	0 0 -10 10
o:topic=sale ahead	-3 -14 10 8
o:topic=sale by	0 -12 0 14
o:topic=sale by ahead	0 -12 0 14
o:topic=sale confirm	0 9 -8 0
o:topic=sale far 	-2 -1 10 -12
o:topic=sale far  gone	-1 -3 11 -9
o:topic=sale far madrid,	0 0 -15 7
o:topic=sale far madrid, gone	0 0 -15 7
o:topic=sale far no verb	-3 -1 -5 9
o:topic=sale far on	0 2 4 -10
o:topic=sale far on gone	0 -4 11 -8
o:topic=sale gone	-9 25 -33 7
o:topic=sale have	0 12 -7 -3
o:topic=sale no verb	-5 6 -11 6
o:topic=sale on	-2 14 -20 5
o:topic=sale on ahead	0 -11 14 -1
o:topic=sale on gone	-2 25 -35 7
o:topic=sale until	0 10 0 -9
o:topic=sale until ahead	0 10 0 -9
o:topic=signing	-16 12 -7 -1
o:topic=signing 	0 18 -14 -1
o:topic=signing  gone	0 13 -10 -1
o:topic=signing announce	0 -10 0 11
o:topic=signing approve	11 0 -9 -7
o:topic=signing be	0 -11 0 13
o:topic=signing begin	-2 16 -20 0
o:topic=signing by	11 -17 11 -3
o:topic=signing by ahead	11 -7 0 -1
o:topic=signing by gone	0 -12 13 0
o:topic=signing end	0 13 0 -12
o:topic=signing expect	0 15 -11 -1
o:topic=signing for	0 10 -10 0
o:topic=signing for ahead	0 10 -10 0
o:topic=signing friday,	0 10 -4 -5
o:topic=signing gone	-33 8 -1 0
o:topic=signing have	0 9 -6 0
o:topic=signing it	0 -6 -6 11
o:topic=signing it gone	0 -7 -5 11
o:topic=signing on	-20 3 -1 1
o:topic=signing on ahead	0 -6 0 8
o:topic=signing on gone	-18 6 1 -4
o:topic=signing other	0 -8 -9 15
o:topic=signing publish	0 -26 27 0
o:topic=signing say	0 19 -7 -10
o:topic=signing sign gone	0 -10 12 -2
o:topic=signing signed	0 7 -18 3
o:topic=signing signed gone	0 7 -18 3
o:topic=signing sit	0 10 -7 0
o:topic=truce	-14 16 1 -16
o:topic=truce 	-5 13 0 -15
o:topic=truce  ahead	0 13 -10 0
o:topic=truce  gone	-3 4 4 -13
o:topic=truce agree	9 5 -14 6
o:topic=truce ahead	6 62 -31 -71
o:topic=truce and	0 -12 0 13
o:topic=truce and ahead	0 -13 0 13
o:topic=truce announce	0 7 -19 8
o:topic=truce be	0 15 -4 -19
o:topic=truce begin	-16 44 -25 -12
o:topic=truce conclude	0 -13 17 -4
o:topic=truce declare	0 -18 8 11
o:topic=truce effect	0 -10 11 0
o:topic=truce effect gone	0 -10 11 0
o:topic=truce end	10 31 -10 -37
o:topic=truce ends	-2 0 9 -9
o:topic=truce ends ahead	0 14 0 -9
o:topic=truce ends gone	0 -7 11 -2
o:topic=truce expires	0 -9 0 10
o:topic=truce expires gone	0 -9 0 11
o:topic=truce extend	0 11 -3 -4
o:topic=truce far 	10 -4 -18 18
o:topic=truce far  ahead	0 10 -7 0
o:topic=truce far  gone	11 -9 -15 18
o:topic=truce far be	2 8 -15 1
o:topic=truce far by ahead	0 -12 13 0
o:topic=truce far charge	10 -15 -2 9
o:topic=truce far end	-1 19 -4 -12
o:topic=truce far get	0 -11 -1 13
o:topic=truce far make	0 -11 11 0
o:topic=truce far monday,	0 13 -5 -2
o:topic=truce far on	0 6 -12 8
o:topic=truce far on ahead	6 -2 2 -11
o:topic=truce far on gone	-3 7 -17 13
o:topic=truce far other	0 -7 10 0
o:topic=truce far say	-5 -5 -18 22
o:topic=truce far thursday	11 -8 2 -8
o:topic=truce far thursday gone	11 -8 2 -8
o:topic=truce far thursday, gone	0 -8 10 0
o:topic=truce far to	0 -10 -3 13
o:topic=truce far wednesday	0 -8 -3 12
o:topic=truce far wednesday gone	0 -8 -3 12
o:topic=truce far ·	0 -11 12 0
o:topic=truce far · gone	0 -11 12 0
o:topic=truce for	0 -12 13 0
o:topic=truce for ahead	0 -13 13 0
o:topic=truce from	-8 20 -13 0
o:topic=truce from gone	-3 17 -11 0
o:topic=truce gone	-21 -15 18 9
o:topic=truce have	-4 -9 8 4
o:topic=truce initial	0 -30 34 -7
o:topic=truce no verb	-7 8 0 -10
o:topic=truce of	-3 12 0 -9
o:topic=truce of gone	-2 9 0 -8
o:topic=truce on	17 -9 11 -12
o:topic=truce on ahead	19 3 3 -45
o:topic=truce on gone	3 -12 10 1
o:topic=truce other	-6 10 0 -7
o:topic=truce pay	0 -10 11 0
o:topic=truce promise	0 10 -10 0
o:topic=truce publish	0 -6 -1 9
o:topic=truce return	0 -18 9 9
o:topic=truce run	-2 21 -6 -9
o:topic=truce say	-5 -8 9 2
o:topic=truce sign	0 -19 14 4
o:topic=truce since	-6 14 -2 -5
o:topic=truce since gone	-6 13 -2 -5
o:topic=truce sit	1 -12 8 0
o:topic=truce suspend	-4 23 -11 -7
o:topic=truce tell	0 0 -9 9
o:topic=truce the	0 10 -8 0
o:topic=truce to	0 32 -15 -16
o:topic=truce to ahead	0 29 -13 -14
o:topic=truce until	0 34 -13 -25
o:topic=truce until ahead	0 33 -13 -24
o:topic=truce washington,	0 -24 15 9
o:topic=truce washington, gone	0 -24 15 9
o:warn on gone	7 -13 0 6
o:win on ahead	0 16 -14 0
o:write on ahead	0 27 -25 0
o:write on gone	-3 -5 14 -15
pair: both	-10 3 -3 6
pair: n=0	13 -3 1 -5
pair: n=2	-16 6 0 -2
pair: n=3	-13 10 -3 -2
pair: n=5	-5 11 -8 0
pair: n=many	0 12 -4 -8
pair: not-both	-6 7 5 -12
pair:both n=0	-2 8 6 -20
pair:both n=1	13 0 -13 7
pair:both n=3	1 -10 4 4
pair:both n=4	1 -10 11 -1
pair:coming both	10 2 -2 -12
pair:coming n=0	-16 4 -16 26
pair:coming n=1	7 4 3 -31
pair:coming n=2	-3 8 1 -17
pair:coming n=3	14 -12 4 -7
pair:coming n=4	0 -14 14 0
pair:coming not-both	-9 2 2 0
pair:coming+ended both	-3 16 -12 0
pair:coming+ended n=0	-2 0 -15 17
pair:coming+ended n=1	-8 17 -6 -12
pair:coming+ended not-both	-11 4 -8 7
pair:coming+ended+running n=1	-15 19 -8 0
pair:coming+running both	0 5 -17 12
pair:coming+running n=0	-7 6 -9 5
pair:coming+running n=1	4 12 -19 0
pair:coming+running n=2	0 -12 9 3
pair:day 	-14 11 1 -7
pair:day coming	0 4 0 -9
pair:day coming+ended	-16 13 -15 5
pair:day coming+ended+running	-11 4 5 0
pair:day coming+running	-1 7 -16 11
pair:day day-none	-17 7 3 -4
pair:day day=l1	-2 -8 -6 17
pair:day day=l3	-8 4 -3 0
pair:day day=l5	2 2 7 -15
pair:day day=r1	29 0 -24 -16
pair:day day=r2	14 1 -5 -12
pair:day day=r3	-15 2 5 -1
pair:day day=r4	2 3 1 -8
pair:day day=r5	-9 0 -1 6
pair:day ended	-10 2 -3 5
pair:day ended+running	10 -7 4 -10
pair:day n=0	0 11 -9 0
pair:day n=3	-8 -3 6 0
pair:day n=4	-10 -7 13 0
pair:day n=5	-6 13 -6 -3
pair:day n=many	0 12 -4 -8
pair:day no-word	-18 24 -6 -16
pair:day not-both	-16 13 1 -9
pair:day running	7 6 0 -19
pair:day-none coming	-18 6 11 -23
pair:day-none coming+running	-5 15 -9 -4
pair:day-none ended	-13 -5 5 5
pair:day-none n=0	1 7 0 -10
pair:day-none n=1	-18 6 3 -6
pair:day-none n=2	-11 -2 0 8
pair:day-none n=4	-13 -25 18 18
pair:day-none n=many	0 8 -2 -5
pair:day-none not-both	-14 5 1 1
pair:day-none prev:sure	-5 5 3 -10
pair:day-none running	15 0 9 -39
pair:day-none sent:sure	-19 -7 9 6
pair:day=l0 both	0 7 1 -12
pair:day=l0 ended	0 11 0 -10
pair:day=l0 n=0	-7 -11 5 11
pair:day=l0 n=1	-4 15 4 -26
pair:day=l0 not-both	-14 7 0 0
pair:day=l1 	10 6 2 -22
pair:day=l1 both	-24 9 -15 15
pair:day=l1 coming	-9 -11 -27 35
pair:day=l1 ended	0 -16 8 7
pair:day=l1 ended+running	0 -9 12 0
pair:day=l1 n=0	20 0 -13 -11
pair:day=l1 n=1	-31 4 -8 17
pair:day=l1 n=2	-1 -17 6 12
pair:day=l1 no-word	0 10 -3 -8
pair:day=l1 not-both	10 -17 7 2
pair:day=l1 part:sure	-8 -11 -9 24
pair:day=l1 running	-5 15 -10 -1
pair:day=l1 sent:sure	6 -21 5 9
pair:day=l2 coming	-12 -10 7 10
pair:day=l2 ended	3 -6 16 -10
pair:day=l2 n=0	-31 -10 0 26
pair:day=l2 n=1	15 4 -9 -8
pair:day=l2 n=2	-5 10 -8 0
pair:day=l2 n=3	0 -12 18 -8
pair:day=l2 n=4	0 -7 11 -1
pair:day=l2 no-word	6 10 -3 -16
pair:day=l2 not-both	-6 -12 2 14
pair:day=l2 part:sure	-11 -15 9 14
pair:day=l2 running	-1 0 -10 9
pair:day=l2 sent:sure	-14 -3 -5 16
pair:day=l3 	-5 11 -6 -5
pair:day=l3 both	-9 6 -11 7
pair:day=l3 coming	0 7 -11 4
pair:day=l3 ended+running	7 -11 9 -10
pair:day=l3 n=0	0 3 -13 9
pair:day=l3 n=2	-4 17 -3 -14
pair:day=l3 n=3	4 -18 15 -1
pair:day=l3 prev:sure	-5 -8 -1 15
pair:day=l3 running	-6 -2 0 10
pair:day=l3 sent:sure	1 9 -4 -9
pair:day=l4 	9 -6 4 -7
pair:day=l4 both	-4 -10 8 4
pair:day=l4 coming	-4 -4 13 -7
pair:day=l4 coming+ended	0 10 -14 2
pair:day=l4 coming+running	-5 -5 -4 14
pair:day=l4 ended	-28 22 -10 -4
pair:day=l4 n=0	2 -12 11 -1
pair:day=l4 n=1	7 10 0 -22
pair:day=l4 n=2	-17 -10 13 7
pair:day=l4 n=3	-5 11 -17 9
pair:day=l4 n=4	-4 16 0 -11
pair:day=l4 no-word	-8 9 3 -13
pair:day=l4 not-both	-7 27 -4 -27
pair:day=l4 prev:sure	-5 -5 -2 12
pair:day=l4 sent:sure	-13 9 8 -11
pair:day=l5 both	4 -7 11 -8
pair:day=l5 coming	4 -16 20 -6
pair:day=l5 n=1	14 6 -10 -10
pair:day=l5 n=3	-5 0 10 -10
pair:day=l5 no-word	-4 0 16 -24
pair:day=l5 not-both	-3 23 -10 -12
pair:day=l5 part:sure	10 -7 0 -1
pair:day=l5 sent:sure	-3 7 -14 7
pair:day=r0 both	2 -9 -7 13
pair:day=r0 coming	-12 -7 8 6
pair:day=r0 n=0	-16 6 2 0
pair:day=r0 n=1	-6 -16 17 5
pair:day=r0 n=2	6 0 -8 0
pair:day=r0 no-word	-2 0 -8 8
pair:day=r0 not-both	-25 4 16 -10
pair:day=r0 part:sure	-7 -4 11 0
pair:day=r1 	-10 12 4 -16
pair:day=r1 both	31 -18 -4 -13
pair:day=r1 coming	27 -3 -33 0
pair:day=r1 ended	21 -10 -17 0
pair:day=r1 n=1	14 -3 -7 -5
pair:day=r1 n=2	18 -8 -11 -2
pair:day=r1 n=3	14 -2 -11 -3
pair:day=r1 no-word	4 -1 3 -10
pair:day=r1 not-both	4 15 -23 -5
pair:day=r1 part:sure	29 0 -30 -7
pair:day=r1 running	0 -8 10 -1
pair:day=r1 sent:sure	12 -4 -9 0
pair:day=r2 both	12 11 -18 -5
pair:day=r2 coming	13 6 -14 -14
pair:day=r2 ended+running	6 -8 4 -6
pair:day=r2 n=0	16 -8 0 -8
pair:day=r2 n=1	-4 7 0 -8
pair:day=r2 n=2	11 6 -14 -2
pair:day=r2 no-word	-9 11 -1 -5
pair:day=r2 not-both	5 -6 8 -11
pair:day=r2 part:sure	14 0 -4 -9
pair:day=r2 prev:sure	10 -25 5 12
pair:day=r2 running	0 11 -3 -12
pair:day=r2 sent:sure	7 11 -8 -16
pair:day=r3 	-21 1 4 4
pair:day=r3 both	-5 5 4 -7
pair:day=r3 coming	4 3 3 -20
pair:day=r3 ended	2 15 -13 -5
pair:day=r3 n=0	-22 5 7 -3
pair:day=r3 n=1	7 -2 -19 16
pair:day=r3 n=2	-9 5 16 -23
pair:day=r3 n=3	-5 -6 10 0
pair:day=r3 no-word	-15 -6 1 14
pair:day=r3 not-both	-12 0 1 7
pair:day=r3 part:sure	-2 10 0 -15
pair:day=r3 running	1 -11 -6 14
pair:day=r4 coming	-3 21 -12 -15
pair:day=r4 ended+running	10 -4 -5 0
pair:day=r4 n=1	0 -8 2 10
pair:day=r4 n=2	-7 5 10 -18
pair:day=r4 n=4	5 0 -11 2
pair:day=r4 no-word	-22 2 10 -4
pair:day=r4 not-both	0 17 -5 -21
pair:day=r4 part:sure	-24 10 10 -7
pair:day=r4 prev:sure	27 -7 -15 -6
pair:day=r4 sent:sure	8 1 -11 1
pair:day=r5 	-12 1 -2 6
pair:day=r5 both	-12 -1 0 9
pair:day=r5 coming	0 -11 13 0
pair:day=r5 ended	5 1 -12 0
pair:day=r5 n=0	-6 -2 -16 19
pair:day=r5 n=1	3 -13 16 -3
pair:day=r5 n=2	-6 1 -8 6
pair:day=r5 n=3	-2 13 -2 -10
pair:day=r5 n=4	0 9 -7 0
pair:day=r5 no-word	-15 4 9 -14
pair:day=r5 part:sure	-2 -2 11 -4
pair:day=r5 prev:sure	5 6 -6 -9
pair:day=r5 sent:sure	-3 -6 -19 23
pair:ended both	-18 -5 2 11
pair:ended n=0	3 21 0 -35
pair:ended n=1	4 -10 -13 22
pair:ended n=2	-18 -13 15 6
pair:ended n=3	-9 0 0 4
pair:ended not-both	4 9 -6 -7
pair:ended+running both	9 -5 8 -20
pair:ended+running n=1	11 0 0 -16
pair:ended+running n=2	0 4 -9 3
pair:ended+running n=3	0 -12 10 0
pair:l=" both	9 -5 0 -3
pair:l=" not-both	0 10 -5 0
pair:l=( both	1 26 -18 -15
pair:l=( day-none	-4 -9 13 -1
pair:l=( n=3	-3 7 6 -11
pair:l=( no-word	0 0 7 -16
pair:l=( not-both	-11 -21 23 3
pair:l=( prev:sure	-1 -8 13 0
pair:l=( sent:sure	-2 8 -9 0
pair:l=/ 	13 -7 -4 0
pair:l=/ day	13 -7 -4 0
pair:l=/ day-none	13 -7 -4 0
pair:l=/ no-word	13 -7 -4 0
pair:l=/ not-both	13 -7 -4 0
pair:l=<begin> 	8 -11 10 -8
pair:l=<begin> both	0 30 -21 -20
pair:l=<begin> day-none	7 -11 7 -1
pair:l=<begin> day=r0	-4 -13 19 -1
pair:l=<begin> day=r1	-5 18 -9 -4
pair:l=<begin> day=r2	-15 12 0 -2
pair:l=<begin> day=r3	3 18 -17 -13
pair:l=<begin> day=r4	7 3 -11 0
pair:l=<begin> ended	0 26 -19 -12
pair:l=<begin> n=1	10 0 7 -28
pair:l=<begin> n=2	-8 11 -12 5
pair:l=<begin> no-word	-11 -1 5 1
pair:l=<begin> not-both	3 -15 14 -1
pair:l=<begin> part:sure	5 -13 1 5
pair:l=<begin> prev:sure	7 9 -16 -3
pair:l=<begin> running	-13 3 0 4
pair:l=<begin> sent:sure	14 2 1 -39
pair:l=a 	9 -4 2 -10
pair:l=a day	7 4 -5 -11
pair:l=a day-none	-6 8 0 -5
pair:l=a day=l1	13 -3 -7 -3
pair:l=a n=0	9 5 -12 -9
pair:l=a n=1	-1 16 -13 0
pair:l=a not-both	7 0 0 -10
pair:l=ababa, 	0 -2 8 -5
pair:l=ababa, both	0 -10 12 0
pair:l=ababa, day	0 -2 8 -5
pair:l=ababa, n=1	0 -3 8 -5
pair:l=ababa, no-word	0 -4 9 -4
pair:l=abidjan, 	0 6 1 -12
pair:l=abidjan, day	0 6 1 -12
pair:l=abidjan, no-word	0 6 1 -12
pair:l=about 	0 12 -10 0
pair:l=about day	0 13 -8 -1
pair:l=about day-none	0 12 -8 -1
pair:l=about n=0	0 15 -11 0
pair:l=about not-both	0 13 -8 -1
pair:l=accra, 	-1 -7 -8 18
pair:l=accra, both	0 -13 0 13
pair:l=accra, day	-1 -7 -8 18
pair:l=accra, n=1	0 -4 -9 15
pair:l=after day	-1 9 -1 -8
pair:l=after day-none	0 18 -10 -7
pair:l=after ended	0 15 -8 -5
pair:l=after ended+running	0 -9 10 0
pair:l=after n=0	0 16 -12 -1
pair:l=again n=1	0 0 -12 9
pair:l=ago 	0 17 -12 -2
pair:l=ago both	0 15 -11 -1
pair:l=ago day	0 23 -15 -7
pair:l=ago day-none	0 23 -15 -7
pair:l=ago n=1	0 20 -13 -6
pair:l=ago no-word	0 16 -8 -5
pair:l=agreed 	0 0 -5 9
pair:l=agreed both	0 -11 5 6
pair:l=agreed n=0	0 9 -6 -3
pair:l=agreed not-both	0 17 -13 -2
pair:l=aires, 	0 23 -15 -7
pair:l=aires, both	0 13 -9 -1
pair:l=aires, day	0 23 -15 -7
pair:l=aires, n=1	0 18 -12 -4
pair:l=alexandria, 	0 -8 0 6
pair:l=alexandria, day	0 -8 0 6
pair:l=amman, n=1	0 -11 8 1
pair:l=amman, n=2	0 8 -3 -3
pair:l=and 	-6 -5 0 9
pair:l=and both	-8 4 -15 16
pair:l=and coming	8 5 -21 3
pair:l=and day	0 -1 -21 20
pair:l=and day=l1	-8 -11 -12 24
pair:l=and ended	0 -7 3 3
pair:l=and n=0	-5 3 -19 15
pair:l=and n=1	6 -8 -8 9
pair:l=and no-word	8 10 -6 -16
pair:l=and part:sure	-8 7 -19 16
pair:l=and sent:sure	0 -5 -4 12
pair:l=ankara, 	0 -15 12 2
pair:l=ankara, both	0 -17 14 3
pair:l=ankara, day	0 -15 12 2
pair:l=ankara, day=r4	0 -13 15 -1
pair:l=ankara, no-word	0 -11 13 -2
pair:l=announced not-both	0 5 -13 3
pair:l=are 	0 13 -9 -2
pair:l=are day	0 14 -9 -2
pair:l=are day-none	0 14 -9 -2
pair:l=are n=0	0 11 -8 0
pair:l=are no-word	0 14 -9 -2
pair:l=are not-both	0 11 -7 0
pair:l=as no-word	0 13 -7 -5
pair:l=as not-both	0 12 -6 -4
pair:l=astana, 	0 -15 12 3
pair:l=astana, day	0 -15 12 3
pair:l=astana, no-word	0 -12 8 4
pair:l=asunción, 	0 14 -5 -6
pair:l=asunción, day	0 14 -5 -6
pair:l=at day	-1 11 -3 -6
pair:l=at n=0	0 15 -10 -2
pair:l=at prev:sure	0 9 -4 -1
pair:l=back coming	0 -9 -1 11
pair:l=back day-none	0 -6 -2 10
pair:l=back n=0	0 -7 -2 10
pair:l=baku, 	0 -13 0 14
pair:l=baku, day	0 -13 0 14
pair:l=baku, n=1	0 -14 0 14
pair:l=baku, no-word	0 -17 1 15
pair:l=bangkok, 	0 14 -4 -8
pair:l=bangkok, both	0 11 -2 -6
pair:l=bangkok, day	0 14 -4 -8
pair:l=bangkok, n=1	0 13 -4 -8
pair:l=bangkok, no-word	0 14 -6 -7
pair:l=before 	-3 10 -11 2
pair:l=before both	0 13 -10 -1
pair:l=before day	-7 4 -9 7
pair:l=before day=r3	0 -7 0 8
pair:l=before n=2	0 -7 0 9
pair:l=before no-word	-6 2 -12 9
pair:l=before not-both	-6 -1 -3 9
pair:l=before running	0 -9 0 10
pair:l=began day	-7 14 -4 -1
pair:l=began day-none	-9 13 -1 0
pair:l=began n=0	0 11 -9 0
pair:l=began no-word	-3 11 -6 0
pair:l=begin 	0 -7 8 0
pair:l=begin coming	0 8 -9 0
pair:l=begin day	0 -12 12 -1
pair:l=begins n=0	-4 12 -5 0
pair:l=begun day	3 7 -12 0
pair:l=beijing both	10 -5 -2 -2
pair:l=beijing coming	-3 -4 11 -1
pair:l=beijing day	9 -10 3 -3
pair:l=beijing day-none	10 -10 1 0
pair:l=beijing no-word	10 -15 5 0
pair:l=beijing, 	4 7 -2 -10
pair:l=beijing, both	10 -1 5 -14
pair:l=beijing, day	4 7 -2 -10
pair:l=beijing, day-none	-7 16 -15 0
pair:l=beijing, day=r0	9 -6 -1 0
pair:l=beijing, day=r3	3 -13 5 3
pair:l=beijing, day=r4	-13 0 9 -2
pair:l=beijing, day=r5	7 4 0 -17
pair:l=beijing, n=2	7 10 -1 -24
pair:l=beijing, no-word	5 -10 2 4
pair:l=beijing, prev:sure	0 14 -7 -7
pair:l=beijing, sent:sure	1 9 0 -13
pair:l=beijing/washington, day=r4	0 12 -12 0
pair:l=beijing/washington, n=3	0 11 -10 0
pair:l=belgrade, 	11 -2 0 -8
pair:l=belgrade, day	11 -2 0 -8
pair:l=belgrade, day-none	13 -6 3 -14
pair:l=belgrade, n=1	13 -4 -5 -7
pair:l=belgrade, no-word	13 -15 2 0
pair:l=belgrade, not-both	12 -9 0 -5
pair:l=belgrade, sent:sure	-1 13 -4 -6
pair:l=bern, 	0 18 -10 -7
pair:l=bern, day	0 18 -10 -7
pair:l=bern, n=1	0 13 -7 -4
pair:l=bern, no-word	0 14 -7 -4
pair:l=bern, not-both	0 11 -5 -4
pair:l=bogotá, n=1	0 13 -6 -6
pair:l=brief, n=1	0 -7 11 -5
pair:l=brussels coming	0 18 -16 0
pair:l=brussels not-both	0 11 -10 0
pair:l=brussels part:sure	0 9 -1 -8
pair:l=brussels, 	-6 -4 10 -4
pair:l=brussels, both	-2 14 0 -23
pair:l=brussels, day	-6 -4 10 -4
pair:l=brussels, day=r0	0 10 -7 0
pair:l=brussels, day=r5	0 -8 16 -9
pair:l=brussels, n=1	-2 -23 20 7
pair:l=brussels, n=2	0 22 -7 -13
pair:l=brussels, not-both	0 -18 11 9
pair:l=brussels, sent:sure	0 0 7 -9
pair:l=bulletin, n=1	0 18 -7 -8
pair:l=busan ended	0 -11 13 0
pair:l=busan part:sure	0 -13 16 0
pair:l=busan, 	0 -16 5 13
pair:l=busan, both	0 -11 6 3
pair:l=busan, day	0 -17 7 12
pair:l=busan, day-none	0 0 -11 14
pair:l=busan, n=1	0 -14 7 8
pair:l=busan, no-word	0 -9 1 8
pair:l=by 	1 9 -17 0
pair:l=by both	-2 10 -2 -3
pair:l=by day	0 14 -21 4
pair:l=by day-none	3 5 -10 2
pair:l=by n=0	4 2 -10 3
pair:l=by n=1	-5 10 -22 5
pair:l=by no-word	4 -3 -6 9
pair:l=by not-both	2 4 -18 8
pair:l=by sent:sure	-1 18 -6 -9
pair:l=cairo, n=1	6 -1 5 -12
pair:l=call n=0	0 -17 17 0
pair:l=cent 	0 -8 14 -6
pair:l=cent day	-1 -4 11 -7
pair:l=cent n=0	0 -8 14 -5
pair:l=cent no-word	-1 -5 11 -7
pair:l=charges 	0 -11 11 0
pair:l=charges day	0 -8 10 0
pair:l=city, both	0 7 2 -13
pair:l=city, day=r4	0 18 -6 -12
pair:l=city, n=1	0 -23 14 11
pair:l=city, n=2	0 10 0 -8
pair:l=closed day	0 9 -2 -2
pair:l=closed no-word	0 9 -2 -2
pair:l=colombo, 	0 16 -5 -8
pair:l=colombo, day	0 16 -5 -8
pair:l=colombo, n=1	0 11 -2 -6
pair:l=colombo, no-word	0 14 -3 -8
pair:l=commerce, 	0 14 -3 -9
pair:l=commerce, day	0 14 -3 -9
pair:l=commerce, day-none	0 14 -3 -9
pair:l=concluded day	0 -10 -1 12
pair:l=concluded ended	0 -10 -1 12
pair:l=copenhagen, 	0 1 -13 6
pair:l=copenhagen, day	0 1 -13 6
pair:l=copenhagen, n=1	0 12 -8 -4
pair:l=copenhagen, no-word	0 0 -10 7
pair:l=correspondent, 	0 -8 -3 11
pair:l=correspondent, day	0 -8 -3 11
pair:l=correspondent, day-none	0 -8 -3 11
pair:l=correspondent, no-word	0 -15 -1 17
pair:l=correspondent, not-both	0 -8 -3 11
pair:l=date: 	0 10 -5 0
pair:l=date: day	0 10 -5 0
pair:l=date: day-none	0 10 -5 0
pair:l=date: no-word	0 9 -5 0
pair:l=date: not-both	0 10 -5 0
pair:l=day day	-3 11 -5 -2
pair:l=days day	0 9 -2 -3
pair:l=days no-word	0 9 -2 -3
pair:l=days not-both	0 9 -2 -3
pair:l=days, no-word	0 -12 16 -3
pair:l=deal both	0 -3 -4 9
pair:l=deal day-none	0 -13 7 6
pair:l=deal n=0	0 0 -12 8
pair:l=deal n=1	0 -7 11 -4
pair:l=delhi, both	-3 18 -13 -4
pair:l=delhi, day-none	0 3 5 -13
pair:l=delhi, n=1	-1 -10 7 5
pair:l=delhi, n=2	0 20 -10 -12
pair:l=delhi, no-word	0 16 0 -18
pair:l=delhi, not-both	0 -7 11 -4
pair:l=did, day	0 13 -12 0
pair:l=do day	0 -6 10 -3
pair:l=do day-none	0 -6 10 -3
pair:l=do n=0	0 -7 11 -3
pair:l=do no-word	0 -6 10 -3
pair:l=do not-both	0 10 -6 0
pair:l=doha, 	0 12 -4 -7
pair:l=doha, day	3 10 -8 -7
pair:l=doha, n=1	3 9 -7 -7
pair:l=down both	-5 11 -1 -4
pair:l=down day	-11 8 5 -5
pair:l=down day-none	-6 10 3 -12
pair:l=down n=1	-4 10 -2 -2
pair:l=down part:sure	-11 7 6 -5
pair:l=dublin, n=1	0 12 -3 -7
pair:l=due n=0	0 -9 11 0
pair:l=due n=1	0 13 -6 -5
pair:l=effect both	0 8 -3 -2
pair:l=effect n=0	0 -9 12 0
pair:l=effect not-both	0 -8 11 0
pair:l=end 	-1 16 -3 -9
pair:l=end day	-2 2 10 -14
pair:l=end day-none	0 -1 11 -9
pair:l=end n=0	-1 0 10 -12
pair:l=end no-word	0 -5 11 -5
pair:l=end not-both	-1 -1 10 -9
pair:l=ended both	0 -3 -5 9
pair:l=ended day	4 -4 -13 7
pair:l=ended ended	5 0 -10 0
pair:l=ended sent:sure	0 -5 0 10
pair:l=ends day	-12 -7 0 13
pair:l=ends no-word	-1 21 -10 -11
pair:l=ends not-both	-11 -11 3 14
pair:l=ends prev:sure	-1 -16 13 4
pair:l=ends sent:sure	-3 -11 -8 20
pair:l=expires both	0 -9 0 11
pair:l=five day	0 -12 7 4
pair:l=five no-word	0 -12 7 4
pair:l=five running	0 -12 7 4
pair:l=for coming	1 0 3 -20
pair:l=for day	6 -5 7 -15
pair:l=for day-none	11 -19 14 -5
pair:l=for day=l2	0 14 -13 0
pair:l=for day=l3	0 -14 17 -1
pair:l=for day=r3	0 18 -14 -2
pair:l=for ended	13 -14 -2 3
pair:l=for n=1	5 5 0 -16
pair:l=for no-word	17 -18 5 0
pair:l=for not-both	11 -5 3 -14
pair:l=for prev:sure	-4 -6 12 -4
pair:l=for sent:sure	-5 13 -3 -12
pair:l=force both	0 -9 0 10
pair:l=four day	0 -16 7 9
pair:l=four day-none	0 -16 7 10
pair:l=four not-both	0 -16 7 9
pair:l=four running	0 -19 7 11
pair:l=fri 	13 -19 -6 11
pair:l=fri day	13 -19 -6 11
pair:l=fri day-none	13 -19 -6 11
pair:l=friday 	-2 -2 -13 12
pair:l=friday day	-3 -1 -12 10
pair:l=friday day-none	-2 0 -12 7
pair:l=friday n=0	0 -13 -1 16
pair:l=friday n=1	0 10 -8 -2
pair:l=friday no-word	-2 3 -11 2
pair:l=friday not-both	-2 -3 -13 12
pair:l=friday, 	-3 5 7 -19
pair:l=friday, day	-3 5 7 -19
pair:l=friday, day-none	-3 8 3 -18
pair:l=friday, n=1	0 -4 13 -11
pair:l=friday, no-word	-2 -1 9 -10
pair:l=friday, not-both	-3 6 2 -12
pair:l=friday, prev:sure	0 9 -8 0
pair:l=from 	2 -11 19 -18
pair:l=from both	12 10 -11 -25
pair:l=from coming	-6 13 -4 -12
pair:l=from day	9 2 3 -35
pair:l=from day-none	-19 2 12 -15
pair:l=from day=l2	13 -5 -6 0
pair:l=from day=r1	13 4 -23 -1
pair:l=from day=r3	-3 -7 11 0
pair:l=from day=r5	4 -8 4 0
pair:l=from ended	9 -1 -3 -3
pair:l=from n=0	-5 12 -6 0
pair:l=from n=1	4 -2 9 -27
pair:l=from n=2	11 -11 6 -7
pair:l=from n=3	0 9 -8 -1
pair:l=from no-word	8 9 -6 -31
pair:l=from not-both	-1 -6 14 -14
pair:l=from part:sure	-4 -18 25 -7
pair:l=from prev:sure	3 -8 0 7
pair:l=from running	0 21 -18 0
pair:l=from sent:sure	2 19 -14 -15
pair:l=geneva both	0 -11 13 -5
pair:l=geneva day	0 -1 7 -10
pair:l=geneva ended	0 18 -12 -5
pair:l=geneva not-both	-1 7 -3 -3
pair:l=geneva part:sure	0 -9 12 -3
pair:l=geneva, both	1 -3 -11 9
pair:l=geneva, day=r3	0 -2 -9 11
pair:l=geneva, n=2	-2 -7 -6 15
pair:l=geneva, no-word	0 -27 12 17
pair:l=geneva, sent:sure	2 8 -16 0
pair:l=goods 	3 -12 9 0
pair:l=goods day	2 -11 9 0
pair:l=goods n=1	0 -8 10 0
pair:l=goods no-word	0 -7 9 0
pair:l=goods not-both	3 -13 11 0
pair:l=guayaquil, n=1	0 10 -4 -4
pair:l=gyeongju, both	-1 -12 15 0
pair:l=gyeongju, not-both	0 8 -6 0
pair:l=hanoi, 	0 13 -6 -5
pair:l=hanoi, day	0 13 -6 -5
pair:l=hanoi, no-word	0 10 -3 -3
pair:l=happens 	0 -7 8 0
pair:l=happens day	0 -7 8 0
pair:l=happens day-none	0 -9 9 0
pair:l=happens n=0	0 -8 9 0
pair:l=happens no-word	0 -7 8 0
pair:l=happens not-both	0 -9 9 0
pair:l=has 	0 17 -12 -2
pair:l=has day	0 9 -2 -4
pair:l=has n=0	0 12 -8 0
pair:l=have 	0 17 -9 -7
pair:l=have day-none	0 9 -14 3
pair:l=helsinki, day-none	0 -19 5 14
pair:l=helsinki, day=r4	0 9 -4 -4
pair:l=helsinki, n=1	0 -2 -15 12
pair:l=helsinki, no-word	0 0 -11 5
pair:l=house day-none	1 -12 14 -4
pair:l=if 	-1 -9 12 0
pair:l=if day	-2 -6 10 0
pair:l=if n=0	-2 -6 10 0
pair:l=if not-both	-2 -8 11 0
pair:l=in day	0 12 -4 -6
pair:l=in n=0	0 9 -3 -4
pair:l=in no-word	0 10 -2 -6
pair:l=incheon, 	1 -11 6 0
pair:l=incheon, both	1 -11 6 0
pair:l=incheon, day	1 -11 6 0
pair:l=incheon, day=r4	3 -8 10 -6
pair:l=incheon, n=2	-2 -9 9 0
pair:l=incheon, sent:sure	1 -11 7 0
pair:l=is 	0 0 8 -9
pair:l=is coming	0 9 -6 0
pair:l=is day	-2 9 0 -14
pair:l=is n=0	0 24 -17 -5
pair:l=is n=1	0 -7 12 -6
pair:l=is not-both	-2 13 -1 -13
pair:l=it 	-1 17 -8 -9
pair:l=it n=0	-2 6 -13 5
pair:l=it n=1	0 19 -15 -2
pair:l=it not-both	-4 19 -22 2
pair:l=jakarta, 	0 -6 0 10
pair:l=jakarta, both	0 -14 0 14
pair:l=jakarta, day	0 -6 0 10
pair:l=jakarta, not-both	0 9 -3 -4
pair:l=jinping n=0	0 -14 17 0
pair:l=kampala, 	0 -11 4 6
pair:l=kampala, day	0 -11 4 6
pair:l=know day	-1 -3 9 -4
pair:l=know day-none	-1 -3 9 -4
pair:l=know n=0	-1 -4 11 -4
pair:l=know no-word	0 -11 11 0
pair:l=know not-both	-1 -6 10 -1
pair:l=kong, 	0 14 -6 -7
pair:l=kong, day	0 14 -6 -7
pair:l=kong, day-none	0 9 -3 -3
pair:l=kong, n=1	0 10 -3 -4
pair:l=kong, no-word	0 12 -4 -6
pair:l=kong, not-both	0 9 -3 -3
pair:l=korea coming	-1 -5 9 0
pair:l=korea, both	0 -7 14 -5
pair:l=korea, sent:sure	0 -9 14 -4
pair:l=late n=0	-4 9 0 -2
pair:l=lima day	16 -2 -5 -9
pair:l=lima, 	8 -2 0 -5
pair:l=lima, day	8 -2 0 -5
pair:l=lima, day-none	11 -6 4 -13
pair:l=lima, day=r4	0 -11 0 13
pair:l=lima, n=1	10 -7 4 -7
pair:l=lima, n=2	0 13 -4 -7
pair:l=lima, no-word	12 -7 3 -11
pair:l=lima, not-both	11 -5 3 -13
pair:l=lisbon, both	0 9 -3 -3
pair:l=lisbon, day-none	0 -10 4 7
pair:l=lisbon, no-word	0 -12 0 11
pair:l=lisbon, not-both	0 -10 4 7
pair:l=london day	-4 19 -17 0
pair:l=london, 	3 5 0 -9
pair:l=london, day	3 5 0 -9
pair:l=london, day-none	0 9 -4 -4
pair:l=london, no-word	0 9 -2 -7
pair:l=london, not-both	0 9 -4 -4
pair:l=louis, 	0 -8 14 -8
pair:l=louis, day	0 -8 14 -8
pair:l=luanda, 	0 0 -10 6
pair:l=luanda, both	0 0 -9 6
pair:l=luanda, day	0 0 -10 6
pair:l=lumpur 	-1 -14 0 16
pair:l=lumpur both	-2 16 -16 0
pair:l=lumpur day	-6 10 -16 9
pair:l=lumpur day-none	-5 4 -12 11
pair:l=lumpur ended	0 19 -16 -3
pair:l=lumpur n=1	-1 2 -13 12
pair:l=lumpur no-word	0 -3 -13 19
pair:l=lumpur not-both	0 0 -4 8
pair:l=lumpur part:sure	0 11 -8 -2
pair:l=lumpur, 	4 -8 -9 12
pair:l=lumpur, both	7 -22 1 11
pair:l=lumpur, day	4 -8 -9 12
pair:l=lumpur, day-none	-3 5 -9 3
pair:l=lumpur, day=r4	4 -18 4 3
pair:l=lumpur, n=1	6 8 -18 0
pair:l=lumpur, n=2	0 -15 0 14
pair:l=lumpur, n=3	0 5 7 -15
pair:l=lumpur, no-word	-4 -5 -12 19
pair:l=lumpur, not-both	-2 10 -14 0
pair:l=lumpur, sent:sure	9 -3 2 -8
pair:l=lusaka, 	0 10 -10 -2
pair:l=lusaka, day	0 10 -10 -2
pair:l=lusaka, day-none	0 15 -7 -8
pair:l=lusaka, n=1	0 15 -6 -8
pair:l=lusaka, not-both	0 11 -2 -6
pair:l=madrid day	0 27 -26 -1
pair:l=madrid day-none	0 23 -24 0
pair:l=madrid, 	-9 -10 5 8
pair:l=madrid, both	-8 -4 10 -1
pair:l=madrid, day	-9 -10 5 8
pair:l=madrid, day-none	0 -8 -6 14
pair:l=madrid, day=r4	-4 0 14 -14
pair:l=madrid, n=3	-5 -12 10 1
pair:l=madrid, no-word	0 -14 2 11
pair:l=madrid, not-both	0 -6 -4 11
pair:l=manila, 	0 -4 -11 12
pair:l=manila, day	0 -4 -11 12
pair:l=manila, day-none	0 -3 -5 8
pair:l=manila, n=2	0 -10 -2 13
pair:l=manila, no-word	0 -11 -8 16
pair:l=manila, not-both	0 -6 -3 10
pair:l=maputo, 	-2 14 -7 -4
pair:l=maputo, both	-2 9 -4 -1
pair:l=maputo, day	-2 14 -7 -4
pair:l=meet day	-5 -9 13 0
pair:l=meet day-none	-5 -9 13 0
pair:l=meet part:sure	-5 -9 13 0
pair:l=meeting day	9 -1 -4 -2
pair:l=meeting part:sure	9 -1 -4 -2
pair:l=meeting: 	0 10 -7 0
pair:l=meeting: day	0 10 -7 0
pair:l=meeting: day-none	0 10 -7 0
pair:l=meeting: not-both	0 10 -7 0
pair:l=meeting: sent:sure	0 10 -7 0
pair:l=meets day	0 12 -11 0
pair:l=meets day-none	0 12 -11 0
pair:l=meets not-both	0 12 -11 0
pair:l=meets part:sure	0 12 -11 0
pair:l=met day-none	-2 -7 12 0
pair:l=met part:sure	0 -10 11 0
pair:l=midnight not-both	0 12 0 -8
pair:l=monday 	8 -4 -8 2
pair:l=monday day	8 -2 -8 0
pair:l=monday day-none	10 -14 -7 11
pair:l=monday n=1	10 -8 -1 0
pair:l=monday no-word	11 -14 -7 10
pair:l=monday not-both	9 -10 -6 6
pair:l=monday, 	9 -1 -7 0
pair:l=monday, day	9 -1 -7 0
pair:l=monday, n=0	8 -7 -2 2
pair:l=monday, n=1	4 26 -12 -22
pair:l=monday, no-word	0 8 -6 -4
pair:l=monday, prev:sure	-4 -1 -5 9
pair:l=monday, sent:sure	14 -12 1 -5
pair:l=montevideo, day-none	0 -3 11 -12
pair:l=montevideo, n=1	0 -7 11 -4
pair:l=montevideo, n=2	0 12 -1 -12
pair:l=montevideo, not-both	0 0 9 -15
pair:l=muscat, 	0 11 2 -17
pair:l=muscat, both	0 16 -7 -7
pair:l=muscat, day	0 11 2 -17
pair:l=muscat, n=1	0 5 3 -12
pair:l=muscat, no-word	0 2 3 -10
pair:l=nairobi, both	0 -9 0 11
pair:l=nairobi, n=1	0 8 0 -7
pair:l=nairobi, not-both	0 11 -2 -6
pair:l=nine day	-3 -11 10 3
pair:l=nine day-none	-3 -11 10 3
pair:l=nine n=0	-2 -16 12 5
pair:l=nine no-word	0 -11 3 7
pair:l=nine not-both	-3 -12 11 4
pair:l=noon day	0 10 -5 -1
pair:l=noon no-word	0 9 -4 -3
pair:l=not 	0 -5 8 -1
pair:l=not day-none	0 -11 13 0
pair:l=not n=0	0 -10 12 0
pair:l=not no-word	0 -8 11 -1
pair:l=not not-both	0 -8 11 -1
pair:l=nouakchott, 	0 9 2 -11
pair:l=nouakchott, day	0 9 2 -11
pair:l=nouakchott, n=1	0 12 -6 -4
pair:l=of both	0 16 -9 -12
pair:l=of coming	-4 23 -16 -2
pair:l=of day-none	5 3 0 -10
pair:l=of day=l3	0 -6 0 9
pair:l=of day=r3	0 9 -1 -4
pair:l=of ended	-1 -5 13 -8
pair:l=of n=0	0 -3 -5 9
pair:l=of n=1	-2 -3 10 -6
pair:l=of n=2	-10 11 0 -11
pair:l=of n=3	0 18 -8 -8
pair:l=of no-word	4 3 -11 2
pair:l=of not-both	-9 -1 7 0
pair:l=of part:sure	-15 -15 21 2
pair:l=of prev:sure	-6 31 -15 -14
pair:l=of running	-2 -4 0 8
pair:l=of sent:sure	-1 7 0 -11
pair:l=on both	6 -8 12 -9
pair:l=on coming	-9 -9 11 5
pair:l=on coming+ended	-4 21 -16 -2
pair:l=on day=l1	1 -9 6 0
pair:l=on day=l3	-14 -11 13 5
pair:l=on day=l5	9 -4 4 -6
pair:l=on day=r2	3 -3 12 -19
pair:l=on day=r3	-7 0 -5 11
pair:l=on day=r5	-12 7 -10 5
pair:l=on ended	-38 -2 10 4
pair:l=on ended+running	12 2 -19 3
pair:l=on n=1	-17 -4 7 1
pair:l=on n=4	-5 -10 29 -18
pair:l=on n=5	0 15 -11 -2
pair:l=on not-both	-22 2 6 2
pair:l=on prev:sure	1 -4 -9 15
pair:l=on running	20 4 -5 -30
pair:l=one day	4 -18 3 9
pair:l=one day-none	4 -18 3 9
pair:l=one no-word	4 -18 3 9
pair:l=one not-both	0 -11 0 11
pair:l=or 	0 2 -11 5
pair:l=or day	0 5 -13 4
pair:l=or day=l1	0 17 -11 -6
pair:l=or n=0	0 -7 -1 10
pair:l=or n=1	0 11 -8 -3
pair:l=or no-word	0 -6 -2 10
pair:l=osaka, no-word	0 -8 10 -1
pair:l=oslo, not-both	0 5 1 -12
pair:l=ottawa, 	0 4 -19 8
pair:l=ottawa, both	0 8 -10 0
pair:l=ottawa, day	0 4 -19 8
pair:l=ottawa, n=1	0 22 -10 -11
pair:l=ottawa, n=2	0 -11 -6 16
pair:l=ottawa, no-word	0 -3 -13 13
pair:l=out both	0 0 -11 11
pair:l=out day	-1 -2 -16 16
pair:l=out day-none	0 4 -12 5
pair:l=out n=0	0 9 0 -5
pair:l=out n=2	0 -9 0 10
pair:l=out no-word	-1 -3 -15 16
pair:l=paris day	11 10 -15 -10
pair:l=paris day-none	11 10 -15 -10
pair:l=paris n=1	11 11 -17 -9
pair:l=paris, day-none	0 3 5 -12
pair:l=paris, day=r4	-7 0 -5 9
pair:l=paris, n=1	-4 8 5 -14
pair:l=paris, no-word	0 -6 10 -2
pair:l=paris, not-both	0 6 1 -11
pair:l=paris, sent:sure	-7 0 0 8
pair:l=pay not-both	0 9 -5 0
pair:l=percent n=0	0 10 -3 -2
pair:l=percent n=1	0 -7 9 0
pair:l=place day-none	0 -12 6 6
pair:l=prague, no-word	0 12 -4 -5
pair:l=published both	0 -10 10 0
pair:l=published n=0	0 -16 8 10
pair:l=published not-both	0 0 -9 8
pair:l=quito, 	-2 -7 15 -6
pair:l=quito, day	-2 -7 15 -6
pair:l=quito, no-word	-1 -14 16 -1
pair:l=rabat, not-both	0 9 0 -5
pair:l=release, 	0 0 6 -10
pair:l=release, day	0 0 6 -10
pair:l=release, day-none	0 0 6 -10
pair:l=release, n=0	0 -3 10 -7
pair:l=release, not-both	0 -3 10 -7
pair:l=report, 	-3 -7 8 0
pair:l=report, day	-3 -7 8 0
pair:l=report, day-none	-1 -8 8 0
pair:l=report, n=1	0 -7 12 -6
pair:l=report, no-word	-3 -7 8 0
pair:l=report, not-both	-3 -7 8 0
pair:l=riga, no-word	0 9 -4 -2
pair:l=said 	-2 3 6 -17
pair:l=said ended	0 0 -8 9
pair:l=said n=0	0 1 4 -9
pair:l=said n=1	-1 12 -8 0
pair:l=said no-word	-2 10 -4 -2
pair:l=samarkand, 	0 -6 -5 11
pair:l=samarkand, day	0 -6 -5 11
pair:l=same 	0 -9 0 11
pair:l=saturday 	18 -11 -10 0
pair:l=saturday day	18 -11 -10 0
pair:l=saturday day-none	5 -2 -10 2
pair:l=saturday n=1	10 -11 -4 4
pair:l=saturday not-both	18 -11 -10 0
pair:l=saturday, 	0 16 -8 -6
pair:l=saturday, day	0 16 -8 -6
pair:l=saturday, day-none	0 15 -7 -6
pair:l=saturday, n=0	0 9 -2 -3
pair:l=saturday, no-word	0 12 -5 -4
pair:l=saturday, not-both	0 15 -7 -6
pair:l=scotland n=0	0 -17 18 0
pair:l=seoul, day-none	0 20 -9 -9
pair:l=seoul, day=r4	4 -16 5 5
pair:l=seoul, day=r5	0 14 -9 -4
pair:l=seoul, n=1	3 13 -10 -10
pair:l=seoul, n=2	0 10 0 -13
pair:l=seoul, n=3	-2 -11 0 12
pair:l=seoul, no-word	0 25 -13 -12
pair:l=set day	0 -8 10 0
pair:l=shortly 	0 15 -3 -12
pair:l=shortly day	0 15 -3 -12
pair:l=shortly day-none	0 15 -3 -12
pair:l=sign coming	0 -10 12 -1
pair:l=sign n=0	0 -9 11 -3
pair:l=sign no-word	0 11 -7 0
pair:l=signed 	0 -7 -8 13
pair:l=signed day	0 7 -18 3
pair:l=signed day-none	0 11 -14 -1
pair:l=signed day=r3	0 -8 0 8
pair:l=signed no-word	0 0 -11 7
pair:l=signed running	0 15 -7 -8
pair:l=since both	0 4 2 -13
pair:l=since day	10 4 -6 -20
pair:l=since day-none	-4 21 -11 -10
pair:l=since day=r2	9 0 -12 -3
pair:l=since day=r4	21 -24 -1 6
pair:l=since ended+running	7 4 -4 -19
pair:l=since n=0	11 -2 -8 -8
pair:l=since n=1	5 7 -7 -10
pair:l=since n=3	-6 -11 15 0
pair:l=since no-word	7 7 -2 -43
pair:l=since not-both	11 1 -9 -8
pair:l=since part:sure	12 0 -6 -14
pair:l=since sent:sure	-7 -13 0 20
pair:l=singapore, 	0 -11 0 11
pair:l=singapore, day	0 -11 0 11
pair:l=singapore, day-none	0 -8 -5 13
pair:l=singapore, n=1	0 -9 -3 13
pair:l=singapore, no-word	0 -8 -6 14
pair:l=singapore, not-both	0 -7 -2 10
pair:l=six day	0 -16 10 7
pair:l=six day-none	0 -17 11 7
pair:l=six n=0	0 -15 16 0
pair:l=six no-word	0 -21 15 8
pair:l=six not-both	0 -13 6 8
pair:l=sofia, no-word	0 -6 10 -6
pair:l=spent 	-5 8 0 -9
pair:l=spent both	-5 -4 15 -8
pair:l=spent n=1	-3 -5 13 -3
pair:l=spent n=2	0 14 -11 -1
pair:l=spent not-both	0 15 -12 -1
pair:l=spoke day	0 -12 13 0
pair:l=spoke day-none	0 -10 11 0
pair:l=spoke n=0	0 -9 10 0
pair:l=spoke no-word	0 -12 13 0
pair:l=stand 	0 -7 -1 10
pair:l=stand day-none	0 13 -3 -7
pair:l=stand n=0	0 -6 -2 10
pair:l=stand not-both	0 -7 0 10
pair:l=starting coming	10 -6 -2 0
pair:l=starts 	0 9 -2 0
pair:l=starts coming	0 -11 12 0
pair:l=starts n=0	0 8 -2 0
pair:l=starts n=1	0 -10 11 0
pair:l=stockholm coming	9 -13 5 -6
pair:l=stockholm day	10 -8 3 -7
pair:l=stockholm day=r1	12 -2 -6 -1
pair:l=stockholm not-both	1 -7 10 -11
pair:l=stockholm part:sure	10 -15 5 -4
pair:l=stockholm, 	13 2 -10 -6
pair:l=stockholm, both	15 5 -14 -11
pair:l=stockholm, day	13 2 -10 -6
pair:l=stockholm, day=r4	11 -11 -6 2
pair:l=stockholm, sent:sure	16 0 -12 -7
pair:l=sunday 	-1 -5 -10 13
pair:l=sunday day	-2 -4 -10 12
pair:l=sunday day-none	-1 -6 -10 14
pair:l=sunday n=0	0 -8 -2 12
pair:l=sunday, 	6 -7 -4 5
pair:l=sunday, both	0 2 -9 4
pair:l=sunday, day	10 -9 -5 4
pair:l=sunday, day-none	6 -8 -3 6
pair:l=sunday, n=0	12 -12 6 -3
pair:l=sunday, n=1	0 0 -16 11
pair:l=sunday, no-word	8 -1 -19 5
pair:l=sunday, not-both	11 -12 0 1
pair:l=suva, 	0 3 4 -10
pair:l=suva, day	0 3 4 -10
pair:l=suva, n=1	0 10 0 -7
pair:l=suva, no-word	0 15 -6 -6
pair:l=suva, not-both	0 10 -4 -2
pair:l=table day	0 -13 -3 17
pair:l=table day-none	0 -13 -3 17
pair:l=taipei, 	0 10 -2 -5
pair:l=taipei, day	0 10 -2 -5
pair:l=talks day	0 4 5 -15
pair:l=talks ended	-1 -1 13 -10
pair:l=talks part:sure	0 4 5 -15
pair:l=tallinn, 	0 -3 -10 10
pair:l=tallinn, day	0 -3 -10 10
pair:l=tallinn, day-none	0 -8 -5 12
pair:l=tallinn, no-word	0 -3 -10 10
pair:l=tariffs day	0 -8 10 0
pair:l=tariffs day-none	0 -8 10 0
pair:l=tariffs no-word	0 -8 10 0
pair:l=tashkent, 	0 -7 -1 10
pair:l=tashkent, day	0 -7 -1 10
pair:l=tashkent, day-none	0 -8 -7 14
pair:l=tashkent, not-both	0 -8 -7 14
pair:l=tbilisi, both	0 3 -12 5
pair:l=tbilisi, day-none	0 -14 16 0
pair:l=tbilisi, n=1	0 -8 12 -2
pair:l=tbilisi, no-word	0 -8 13 -7
pair:l=telephone day	0 -9 13 0
pair:l=telephone day-none	0 -9 12 0
pair:l=telephone n=0	0 -23 26 0
pair:l=telephone n=1	0 9 -9 0
pair:l=telephone running	0 -9 10 0
pair:l=than day	0 1 -12 7
pair:l=than n=1	0 10 -9 0
pair:l=than no-word	0 -6 0 9
pair:l=than not-both	0 1 -11 7
pair:l=the 	-1 -1 10 -16
pair:l=the both	-7 43 -36 -5
pair:l=the coming	12 16 -26 0
pair:l=the day	10 31 -26 -31
pair:l=the day-none	20 6 -9 -23
pair:l=the day=l3	-3 14 -8 0
pair:l=the day=l4	0 15 -13 0
pair:l=the ended	4 18 -24 -5
pair:l=the n=0	-4 26 -18 -8
pair:l=the n=1	19 14 -22 -15
pair:l=the n=2	-7 -3 11 -5
pair:l=the no-word	-9 15 -2 -12
pair:l=the not-both	15 0 -1 -25
pair:l=the part:sure	19 9 -23 -3
pair:l=the sent:sure	-7 18 -6 -8
pair:l=there coming	0 -9 3 3
pair:l=there day	0 -9 6 2
pair:l=there not-both	-6 -8 8 3
pair:l=there part:sure	0 -13 2 7
pair:l=through 	-3 0 -14 14
pair:l=through both	-2 -2 -7 12
pair:l=through day	-4 -7 -14 19
pair:l=through day-none	0 -11 -8 17
pair:l=through n=1	-2 -2 -11 13
pair:l=through no-word	0 0 -10 8
pair:l=through not-both	0 -4 -5 9
pair:l=thursday n=1	6 11 -16 -3
pair:l=thursday n=2	-1 -22 13 9
pair:l=thursday no-word	14 -5 3 -13
pair:l=thursday, day-none	-6 0 11 -17
pair:l=thursday, n=0	-4 -3 12 -14
pair:l=thursday, no-word	-3 3 4 -16
pair:l=thursday, not-both	-5 1 9 -20
pair:l=thursday, sent:sure	0 -10 2 5
pair:l=till 	-5 -7 -14 19
pair:l=till day	-5 -6 -15 19
pair:l=till day-none	0 7 -10 1
pair:l=till day=l2	0 -11 0 13
pair:l=till n=1	0 -5 -5 11
pair:l=till no-word	-1 -1 -11 11
pair:l=till not-both	-5 -8 -14 20
pair:l=time both	7 7 -13 0
pair:l=time day	6 12 -15 -3
pair:l=time day-none	0 11 -7 0
pair:l=time n=0	0 9 -6 0
pair:l=tirana, 	0 -20 -7 24
pair:l=tirana, day	0 -20 -7 24
pair:l=to 	-7 24 -34 8
pair:l=to both	-2 22 -11 -12
pair:l=to day	-12 7 -13 11
pair:l=to day-none	-3 8 -15 8
pair:l=to day=l1	-1 -11 2 10
pair:l=to day=l3	0 -5 10 -4
pair:l=to day=r2	0 15 -14 0
pair:l=to n=0	-3 46 -31 -14
pair:l=to n=1	-1 -13 3 12
pair:l=to n=2	-1 -10 3 9
pair:l=to no-word	-7 18 -33 10
pair:l=to not-both	-7 -12 -2 19
pair:l=to part:sure	0 -12 8 6
pair:l=to prev:sure	0 9 -3 -2
pair:l=to running	0 -11 14 -2
pair:l=to sent:sure	0 -4 9 -1
pair:l=today, n=0	0 -12 2 8
pair:l=together day-none	0 11 -9 0
pair:l=tokyo, day-none	0 -2 10 -13
pair:l=tokyo, day=r3	0 8 -15 5
pair:l=tokyo, day=r5	0 -11 14 -3
pair:l=tokyo, no-word	0 -10 22 -22
pair:l=tokyo, not-both	0 0 10 -15
pair:l=tokyo, sent:sure	0 1 -16 12
pair:l=tomorrow, 	0 4 -14 7
pair:l=tomorrow, both	0 -4 -4 9
pair:l=tomorrow, day	0 4 -14 7
pair:l=tomorrow, day=l0	0 4 -14 7
pair:l=tomorrow, no-word	0 0 -9 8
pair:l=tomorrow, not-both	0 12 -9 0
pair:l=town, no-word	0 -10 -6 15
pair:l=truce day-none	0 -7 -4 11
pair:l=trump 	0 -6 11 -3
pair:l=trump both	0 -5 10 -4
pair:l=trump no-word	0 -9 11 0
pair:l=tuesday 	-11 -4 6 3
pair:l=tuesday day	-11 -4 6 3
pair:l=tuesday n=0	-7 -17 8 13
pair:l=tuesday n=1	0 28 -16 -14
pair:l=tuesday n=2	0 -8 10 -1
pair:l=tuesday no-word	-4 3 5 -9
pair:l=tuesday prev:sure	-2 -13 1 14
pair:l=tuesday, 	11 -4 -2 -1
pair:l=tuesday, day	11 -4 -2 -1
pair:l=tuesday, day-none	11 -5 -1 0
pair:l=tuesday, n=0	14 -3 0 -15
pair:l=tuesday, n=1	-3 -6 -2 12
pair:l=tuesday, not-both	11 -5 -2 0
pair:l=tunis, 	7 -13 5 0
pair:l=tunis, day	7 -13 5 0
pair:l=ulaanbaatar, 	0 -10 -3 14
pair:l=ulaanbaatar, day	0 -10 -3 14
pair:l=ulaanbaatar, day-none	0 -10 -6 14
pair:l=ulaanbaatar, n=1	0 -6 -2 9
pair:l=ulaanbaatar, no-word	0 -10 -4 14
pair:l=ulaanbaatar, not-both	0 -6 -3 9
pair:l=until 	0 13 -22 0
pair:l=until both	-11 -5 -2 14
pair:l=until coming	-5 4 -13 7
pair:l=until coming+ended	0 -10 7 2
pair:l=until coming+running	0 -8 0 9
pair:l=until day	-12 7 -27 17
pair:l=until day-none	0 4 -17 7
pair:l=until day=l1	0 -10 0 11
pair:l=until day=l3	0 4 8 -11
pair:l=until day=l4	0 0 -10 7
pair:l=until ended	0 17 -2 -9
pair:l=until n=0	-18 25 -32 -2
pair:l=until n=1	-16 -2 -3 11
pair:l=until n=3	0 -7 -1 10
pair:l=until no-word	1 6 -15 3
pair:l=until not-both	-4 12 -27 6
pair:l=until part:sure	-6 -2 -21 21
pair:l=until prev:sure	-9 -4 0 9
pair:l=until running	0 -11 1 9
pair:l=until sent:sure	-2 11 3 -12
pair:l=up n=0	0 -10 0 12
pair:l=up n=1	0 -5 12 -6
pair:l=up no-word	0 -12 3 8
pair:l=us 	0 -4 10 -4
pair:l=us day	0 -2 9 -6
pair:l=us day-none	0 -2 9 -6
pair:l=us n=0	0 -4 10 -4
pair:l=us not-both	0 -3 9 -5
pair:l=valletta, 	4 5 -16 0
pair:l=valletta, day	4 5 -16 0
pair:l=valletta, day-none	0 18 -8 -10
pair:l=valletta, n=1	5 5 -14 0
pair:l=valletta, no-word	0 18 -8 -11
pair:l=valletta, not-both	0 16 -7 -9
pair:l=valletta, sent:sure	0 -9 0 12
pair:l=valparaíso, 	0 -17 14 3
pair:l=valparaíso, day	0 -17 14 3
pair:l=vienna, 	0 -1 9 -9
pair:l=vienna, day	0 -1 9 -9
pair:l=vienna, day-none	0 -6 12 -6
pair:l=vienna, n=1	0 -4 10 -7
pair:l=vienna, not-both	0 -6 12 -6
pair:l=vilnius, 	0 -13 6 6
pair:l=vilnius, day	0 -13 6 6
pair:l=vilnius, day-none	0 -13 6 6
pair:l=vilnius, n=1	0 -13 6 6
pair:l=vilnius, not-both	0 -13 6 6
pair:l=washington 	-5 6 2 -12
pair:l=washington both	-7 18 -15 1
pair:l=washington coming	0 -6 -4 11
pair:l=washington n=1	-8 8 -4 0
pair:l=washington n=2	0 -7 13 -6
pair:l=washington not-both	0 -15 21 -8
pair:l=washington, 	-16 4 3 -2
pair:l=washington, both	-10 -7 8 6
pair:l=washington, day	-16 2 5 -2
pair:l=washington, day-none	0 11 -9 -2
pair:l=washington, day=r0	0 10 -3 -3
pair:l=washington, day=r3	0 -7 14 -7
pair:l=washington, n=1	-5 21 -14 -7
pair:l=washington, n=2	-5 -4 15 -10
pair:l=washington, n=3	0 -18 6 15
pair:l=washington, no-word	-7 -4 -1 12
pair:l=washington, not-both	-3 21 -3 -24
pair:l=washington, sent:sure	-5 4 8 -19
pair:l=washington/beijing, 	0 11 -6 -3
pair:l=washington/beijing, both	0 11 -6 -3
pair:l=washington/beijing, day	0 11 -6 -3
pair:l=washington/beijing, n=2	0 14 -11 -1
pair:l=washington/beijing, no-word	0 17 -15 0
pair:l=wednesday 	12 -7 0 -4
pair:l=wednesday day	12 -7 0 -4
pair:l=wednesday day-none	13 -9 0 -3
pair:l=wednesday n=0	12 6 -21 -18
pair:l=wednesday n=1	1 -20 12 6
pair:l=wednesday n=2	0 13 -4 -4
pair:l=wednesday not-both	12 -9 0 -3
pair:l=wednesday, day-none	-7 -9 0 12
pair:l=wednesday, n=1	0 -9 6 4
pair:l=wednesday, no-word	-3 8 -31 8
pair:l=wednesday, prev:sure	-1 -18 16 3
pair:l=week, 	0 -12 17 -4
pair:l=week, day	0 -12 17 -4
pair:l=week, n=1	0 -16 19 -2
pair:l=week, not-both	0 -12 16 -3
pair:l=wellington, 	0 -23 5 18
pair:l=wellington, day	0 -23 5 18
pair:l=windhoek, 	-6 -16 3 16
pair:l=windhoek, day	-6 -16 3 16
pair:l=windhoek, day-none	0 -2 -10 11
pair:l=with both	-1 7 -9 2
pair:l=with day	-2 13 -12 0
pair:l=with day-none	0 11 -6 -1
pair:l=with no-word	0 9 -4 -2
pair:l=yerevan, 	8 0 -4 -8
pair:l=yerevan, day	8 0 -4 -8
pair:l=yerevan, no-word	0 10 -2 -5
pair:l=york part:sure	0 -8 10 -2
pair:l=york, 	6 0 1 -11
pair:l=york, both	-2 8 -1 -5
pair:l=york, day	6 0 1 -11
pair:l=york, day-none	0 8 -3 -4
pair:l=york, day=r3	10 -9 0 0
pair:l=york, day=r4	0 -2 11 -9
pair:l=york, n=1	9 2 -6 -9
pair:l=york, no-word	9 0 -5 -6
pair:l=york, not-both	9 -9 4 -5
pair:l=zanzibar, 	0 -11 8 4
pair:l=zanzibar, day	0 -11 8 4
pair:l=| day	0 9 -3 -3
pair:l=| day-none	0 9 -2 -3
pair:l=| no-word	0 9 -3 -3
pair:l=· 	12 -2 -1 -13
pair:l=· day	12 -2 -1 -13
pair:l=· day-none	12 -2 -1 -13
pair:l=· n=0	6 -12 9 -2
pair:l=· n=1	10 -2 -6 -3
pair:l=· n=2	-6 20 -11 -1
pair:l=· no-word	12 -2 -1 -13
pair:l=· not-both	12 -4 0 -12
pair:l=— 	-6 1 8 -14
pair:l=— both	0 -12 15 -2
pair:l=— day	-6 -3 14 -16
pair:l=— day-none	-3 0 9 -10
pair:l=— n=0	0 -9 13 0
pair:l=— n=1	-1 11 -2 -9
pair:l=— n=2	0 -7 9 0
pair:l=— no-word	-4 0 8 -14
pair:l=— not-both	-5 8 1 -11
pair:no-word 	-9 13 -12 5
pair:no-word both	-21 4 3 -1
pair:no-word coming	-15 -4 8 3
pair:no-word coming+ended	-5 15 -10 -3
pair:no-word coming+ended+running	2 7 -17 2
pair:no-word ended	16 8 4 -34
pair:no-word ended+running	-4 6 10 -31
pair:no-word n=0	-6 6 7 -14
pair:no-word n=1	-10 13 -4 -6
pair:no-word n=2	0 12 -5 -13
pair:no-word n=3	-11 -1 -9 17
pair:no-word n=4	-9 -2 0 5
pair:no-word n=5	-1 12 -11 0
pair:no-word not-both	-6 22 -12 -15
pair:no-word running	-27 11 8 -8
pair:not-both n=0	1 6 -16 10
pair:not-both n=2	-5 0 8 -11
pair:not-both n=3	-21 11 5 -7
pair:not-both n=4	-20 2 4 3
pair:not-both n=5	-2 13 -9 -1
pair:part:sure 	-11 8 16 -35
pair:part:sure both	17 -17 3 1
pair:part:sure coming	21 -2 -1 -13
pair:part:sure coming+ended	-8 1 -5 11
pair:part:sure coming+ended+running	-16 1 16 -4
pair:part:sure coming+running	3 15 -11 -7
pair:part:sure ended	-49 -5 1 21
pair:part:sure ended+running	25 -15 -6 -2
pair:part:sure n=0	-15 12 -13 7
pair:part:sure n=1	8 -8 10 -13
pair:part:sure n=3	1 8 -2 -9
pair:part:sure n=5	0 9 -4 -3
pair:part:sure not-both	-16 14 2 -21
pair:part:sure running	11 7 -6 -16
pair:prev:sure 	14 -8 0 -1
pair:prev:sure both	5 10 -3 -17
pair:prev:sure coming	-21 13 -1 -8
pair:prev:sure ended	8 -1 6 -12
pair:prev:sure n=1	15 6 -8 -13
pair:prev:sure n=2	-14 4 6 -7
pair:prev:sure not-both	4 -9 0 6
pair:prev:sure running	0 -2 -9 12
pair:running both	23 2 0 -39
pair:running n=0	-17 19 -14 4
pair:running n=1	10 -11 17 -23
pair:running n=2	12 7 -9 -18
pair:running not-both	-15 3 2 6
pair:sent:sure 	-14 1 3 2
pair:sent:sure both	-2 10 -17 3
pair:sent:sure coming+running	0 -11 -7 17
pair:sent:sure ended	0 3 -22 16
pair:sent:sure ended+running	-11 -12 1 19
pair:sent:sure n=0	14 9 -23 -1
pair:sent:sure n=1	-8 3 -13 16
pair:sent:sure n=2	-11 -6 -2 16
pair:sent:sure n=3	-2 -11 25 -14
pair:sent:sure n=4	-4 -3 16 -9
pair:sent:sure n=5	0 0 5 -8
pair:sent:sure running	19 -11 6 -18
part:calls	-66 -28 49 -28
part:coming	-9 10 -7 0
part:experts	3 -25 16 7
part:m=adjourned	0 3 -11 3
part:m=arrive	2 9 -18 3
part:m=arrived	11 8 -13 -17
part:m=assembly	0 20 -15 -3
part:m=bargain	0 -8 12 -3
part:m=came	0 2 -10 6
part:m=closed	-17 12 -17 9
part:m=come	4 13 -11 -21
part:m=comes	-5 -9 15 -2
part:m=conference	-8 16 -6 -11
part:m=consultations	-2 -7 20 -15
part:m=convention	0 -10 13 -1
part:m=delegation	-2 -19 17 5
part:m=delegations	2 -4 -18 21
part:m=dialogue	0 -6 8 0
part:m=dined	11 -15 9 -11
part:m=dinner	11 4 -7 -7
part:m=edition	-1 16 -4 -9
part:m=ended	-9 0 -9 10
part:m=expected	-16 2 2 0
part:m=flew	-10 3 -10 9
part:m=fly	0 10 -6 -9
part:m=gather	0 11 -10 0
part:m=go	-5 -2 -2 9
part:m=guest	8 14 -15 -10
part:m=handshake	0 -13 0 16
part:m=here	2 4 -9 0
part:m=host	0 14 -13 0
part:m=landed	0 17 -20 -2
part:m=lands	1 -12 13 -4
part:m=meet	5 1 4 -34
part:m=meeting	1 -12 6 12
part:m=meetings	0 -12 1 8
part:m=meets	-21 4 2 0
part:m=met	-3 2 4 -10
part:m=negotiated	1 -23 14 7
part:m=negotiating	0 0 -9 6
part:m=negotiations	-8 0 11 -4
part:m=negotiator	-1 -10 4 7
part:m=negotiators	8 3 -10 0
part:m=parted	-7 -23 -4 25
part:m=received	2 -9 9 -9
part:m=round	-13 -1 6 1
part:m=rounds	-5 8 0 -5
part:m=sat	12 -10 7 -17
part:m=see each other	-4 8 -14 9
part:m=settled	-5 0 8 -5
part:m=shook hands	-10 -16 24 -4
part:m=signed	-13 5 -5 1
part:m=spent	-11 4 10 -15
part:m=stop	0 5 2 -12
part:m=table	0 -25 0 24
part:m=talk	-10 -1 14 -22
part:m=talked	2 -13 13 -2
part:m=talking	0 -25 10 9
part:m=there	-7 -8 3 10
part:m=travels	11 -11 4 -3
part:m=visit	15 -17 6 1
part:m=visits	0 10 -9 0
part:m=went	-14 8 0 -4
part:m=where	5 -17 8 1
part:running	10 3 -2 -14
part:summit	-3 -5 18 -20
part:wished	-4 25 -18 -10
pc0=bear	-19 -4 7 5
pc0=begin	-14 0 -1 8
pc0=buy	0 10 -6 -2
pc0=impose	-11 11 0 -17
pc0=lack	0 0 -10 7
pc0=propose	2 -7 2 5
pc0=say	15 0 -2 -11
pc0=sell	0 13 -8 -3
pc0=sign	-19 -2 3 6
pc0=suspend	-11 0 12 -8
pc0=target	5 -15 9 1
pc0=up	-9 4 12 -21
pc1=bear	-19 -2 1 8
pc1=begin	-17 17 -12 0
pc1=down	-3 -11 8 6
pc1=end	-7 9 4 -14
pc1=impose	-11 -3 5 3
pc1=lack	0 0 -10 7
pc1=propose	11 -7 5 -6
pc1=renew	-6 -10 4 10
pc1=say	14 5 -7 -13
pc1=sell	0 17 -9 -6
pc1=sign	-6 -11 7 8
pc1=suspend	-12 4 11 -12
pc1=threaten	0 11 -9 0
pc1=up	-11 15 3 -23
pct0=agree perfect	0 -13 10 1
pct0=bear future	-14 5 -1 3
pct0=bear past	-5 -32 29 6
pct0=bear perfect	0 3 1 -12
pct0=begin past	-21 1 0 6
pct0=begin pluperfect	10 -17 13 -9
pct0=begin present	-7 0 -7 10
pct0=down future	0 8 0 -10
pct0=end modal	0 -13 15 0
pct0=end past	0 12 -10 -2
pct0=impose future	6 3 -13 5
pct0=impose future-passive	0 -5 -1 10
pct0=impose modal-passive	-3 17 -13 0
pct0=impose past	-2 6 2 -12
pct0=impose present	-10 11 2 -17
pct0=impose present-passive	0 -14 18 -4
pct0=propose future	0 -19 8 11
pct0=propose past	13 9 -15 -11
pct0=propose perfect	0 14 -8 -5
pct0=propose pluperfect	-4 -5 11 0
pct0=propose present	-4 -6 0 11
pct0=renew future-passive	0 -5 -11 14
pct0=renew past-passive	0 12 -9 0
pct0=renew perfect	0 3 4 -11
pct0=say future	9 -13 0 3
pct0=say modal	13 -13 0 0
pct0=say past	4 2 0 -10
pct0=sign perfect	-1 -4 11 -4
pct0=stay future	-3 8 4 -14
pct0=stay modal	-2 14 -2 -7
pct0=stay perfect	-3 -7 0 9
pct0=stay pluperfect	0 12 -7 -1
pct0=suspend future	0 15 -3 -10
pct0=suspend perfect	0 -5 -3 10
pct0=suspend present-passive	0 -9 10 0
pct0=target modal	9 -17 3 5
pct0=target perfect	0 -12 6 6
pct0=up future	0 -13 15 0
pct0=up past	-2 3 5 -10
pct0=up perfect-passive	0 9 -1 -3
pct1=agree gerund	0 -13 16 -1
pct1=bear future	-14 6 -4 3
pct1=bear infinitive	0 -15 5 9
pct1=bear participle-passive	-1 13 -5 -11
pct1=bear past	-5 -32 29 6
pct1=bear perfect	0 3 1 -12
pct1=begin gerund	0 14 -9 -1
pct1=begin modal	0 11 -7 -1
pct1=begin participle-passive	0 11 0 -8
pct1=begin past	-21 1 1 6
pct1=begin pluperfect	10 -17 13 -9
pct1=begin present	-7 9 -19 10
pct1=buy gerund	0 -12 13 0
pct1=down future	0 7 0 -10
pct1=down infinitive	-2 -14 5 11
pct1=end past	0 10 -10 -1
pct1=impose future	6 4 -13 3
pct1=impose future-passive	0 -4 -2 10
pct1=impose infinitive	-8 6 -8 6
pct1=impose modal-passive	-3 17 -13 0
pct1=impose participle-passive	2 -14 0 14
pct1=impose past	-1 2 3 -9
pct1=impose present	-9 5 11 -27
pct1=impose present-passive	0 -14 18 -4
pct1=propose future	0 -19 8 11
pct1=propose infinitive	0 16 -13 0
pct1=propose participle-passive	11 -13 11 -14
pct1=propose past	13 7 -14 -10
pct1=propose perfect	0 10 -6 -1
pct1=propose pluperfect	-4 -5 11 0
pct1=propose present	-3 -8 6 4
pct1=renew future-passive	0 -5 -11 14
pct1=renew past-passive	0 12 -9 0
pct1=renew perfect	0 3 4 -11
pct1=say future	9 -13 0 3
pct1=say modal	13 -13 0 0
pct1=say past	4 8 -5 -10
pct1=sign gerund	0 -8 9 0
pct1=sign participle-passive	2 -11 4 3
pct1=sign perfect	0 0 7 -14
pct1=stay future	-3 6 6 -18
pct1=stay modal	0 9 0 -5
pct1=stay past	9 1 -6 -4
pct1=stay perfect	-3 -8 0 11
pct1=stay pluperfect	0 11 -6 0
pct1=suspend future	0 15 -3 -10
pct1=suspend perfect	0 -7 0 10
pct1=suspend present-passive	0 -9 10 0
pct1=target modal	9 -12 3 0
pct1=target participle-passive	0 8 -7 0
pct1=target perfect	0 -12 6 7
pct1=up future	0 -13 15 0
pct1=up past	-2 3 5 -10
pct1=up perfect-passive	0 9 -1 -3
people=0	-6 24 -13 -15
people=1	-12 15 -20 12
people=2	-10 -8 18 -13
people=3	10 -58 35 15
people=4	0 -19 23 -5
phas-future	-12 1 -5 11
phas-gerund	-2 -4 14 -9
phas-infinitive	-15 0 3 0
phas-modal	9 0 1 -15
phas-past	13 2 -2 -10
phas-perfect	-28 2 7 0
phas-present	-14 2 8 -5
prev:apart	5 -10 2 9
prev:calls	-10 -33 51 -25
prev:coming	16 -2 0 -14
prev:ended	-10 8 -10 8
prev:experts	15 -10 3 -4
prev:heads=1	-25 8 0 0
prev:heads=2	-12 -17 31 -11
prev:meets	14 -10 -5 13
prev:running	7 -13 5 4
prev:sure	-2 17 -14 -8
prev:wished	-10 8 -9 8
pt0=future	-10 10 -9 3
pt0=future-passive	0 -3 -6 12
pt0=modal	13 -7 4 -8
pt0=past-not	9 -6 0 0
pt0=perfect	-23 0 -1 11
pt0=perfect-passive	-3 0 9 -12
pt0=pluperfect	0 8 0 -8
pt0=pluperfect-not	0 -9 11 0
pt0=pluperfect-passive	0 -5 -4 9
pt0=present	-21 2 5 0
pt1=future-passive	0 -2 -7 12
pt1=gerund	0 -12 15 -1
pt1=infinitive	-13 0 5 0
pt1=modal	14 0 -1 -16
pt1=past-not	9 -6 0 0
pt1=perfect	-17 0 -2 11
pt1=perfect-passive	-3 3 6 -12
pt1=pluperfect-not	0 -9 11 0
pt1=pluperfect-passive	0 -5 -4 9
pt1=present	-20 3 6 -1
pv0=accept	0 -13 14 0
pv0=add	9 -7 0 0
pv0=announce	0 14 -7 -9
pv0=carry	0 -21 21 0
pv0=charge	8 -10 1 2
pv0=come	-13 4 -8 7
pv0=continue	0 -8 12 -4
pv0=cut	0 -3 13 -9
pv0=discuss	0 -9 1 7
pv0=end	-1 11 0 -8
pv0=extend	0 -10 -2 13
pv0=fall	11 -13 4 -1
pv0=get	0 -3 -4 9
pv0=go	-3 -2 12 -15
pv0=have	1 15 -16 -2
pv0=hold	-7 3 9 -16
pv0=hope	0 -12 12 0
pv0=initial	0 -3 -6 10
pv0=keep	0 11 -5 -1
pv0=know	11 -6 -2 -1
pv0=let	0 15 -14 0
pv0=look	0 -9 10 0
pv0=lower	0 -13 16 0
pv0=meet	-12 11 -11 3
pv0=move	0 9 -1 -3
pv0=propose	0 23 -22 0
pv0=publish	0 10 0 -11
pv0=put	-3 2 4 -14
pv0=reach	0 4 -9 3
pv0=renew	0 12 -9 0
pv0=report	12 -12 0 0
pv0=say	-8 -2 12 -6
pv0=see	-1 -2 10 -9
pv0=sit	0 5 -11 6
pv0=start	0 -19 3 17
pv0=stop	0 -6 10 -1
pv0=suspend	0 -3 -7 9
pv0=tell	2 2 0 -9
pv0=vote	0 -8 -1 10
pv0=wait	0 -7 -3 10
pv0=want	0 6 -14 7
pv1=accept	0 -13 14 0
pv1=add	8 -6 0 0
pv1=announce	-2 15 -6 -8
pv1=ask	10 2 -13 -3
pv1=be	12 -8 -5 6
pv1=begin	0 11 -8 -4
pv1=call	6 10 -9 -11
pv1=collect	0 -5 -6 10
pv1=come	-13 0 -1 6
pv1=conclude	0 -3 11 -7
pv1=continue	0 -8 10 -2
pv1=cut	0 0 11 -10
pv1=discuss	0 -9 0 7
pv1=end	-3 6 5 -12
pv1=extend	0 -10 -4 14
pv1=fall	11 -13 4 -1
pv1=get	0 -3 -3 10
pv1=go	-3 7 5 -19
pv1=hold	-6 5 9 -20
pv1=initial	0 0 -10 9
pv1=keep	0 15 -4 -6
pv1=know	11 -3 -6 -2
pv1=leave	0 -7 0 11
pv1=let	0 15 -14 0
pv1=lower	0 -19 23 -5
pv1=meet	-10 6 -5 1
pv1=pay	-5 -9 12 1
pv1=place	0 10 -7 -1
pv1=plan	0 -22 27 -9
pv1=prolong	-3 -7 11 0
pv1=propose	0 32 -31 0
pv1=publish	-1 0 11 -14
pv1=put	-3 -7 11 -2
pv1=receive	0 13 -11 0
pv1=report	12 -12 0 0
pv1=see	-1 -9 17 -9
pv1=settle	0 1 -12 7
pv1=start	0 -6 -14 16
pv1=suspend	0 0 -11 8
pv1=tell	2 2 0 -10
pv1=threaten	0 9 -7 0
pv1=vote	0 -8 -1 10
pv1=wait	0 -7 -3 10
pvt0=add future	9 -3 -4 0
pvt0=agree past	0 11 -4 -10
pvt0=be future	0 -7 12 -2
pvt0=be past	11 0 -8 0
pvt0=be present	4 -6 -8 12
pvt0=carry present	0 -22 22 0
pvt0=charge modal	9 -8 0 0
pvt0=come present	0 5 -10 4
pvt0=cut future	0 2 4 -8
pvt0=end present	0 4 3 -11
pvt0=extend future	0 -16 -9 22
pvt0=fall past	11 -14 4 0
pvt0=get past	0 -5 -3 10
pvt0=have past	7 3 -9 0
pvt0=have present	-6 14 -9 -2
pvt0=hold future	0 14 -9 -3
pvt0=leave past	0 3 -12 6
pvt0=leave present	0 -10 14 -2
pvt0=lower present	0 -13 14 0
pvt0=meet future	-10 2 3 0
pvt0=meet modal	0 8 -9 0
pvt0=meet present	1 11 -21 6
pvt0=negotiate present	0 -2 -7 10
pvt0=other past	8 -10 15 -15
pvt0=other pluperfect	-1 4 -14 10
pvt0=other present	-2 12 -9 0
pvt0=pay future	-1 -1 -3 8
pvt0=pay present	0 -3 8 -6
pvt0=propose past	0 14 -13 0
pvt0=propose perfect	0 10 -9 0
pvt0=publish past	0 10 0 -9
pvt0=put perfect	0 12 -4 -6
pvt0=raise future	0 -12 10 2
pvt0=report past	12 -13 0 0
pvt0=say present	-4 -9 10 2
pvt0=see future	0 10 -6 -1
pvt0=see past	0 -12 14 0
pvt0=start present	0 -13 4 9
pvt0=suspend perfect	0 -10 0 11
pvt0=take past	0 -14 14 2
pvt0=take present	0 15 -12 0
pvt0=want present	0 14 -22 7
pvt0=write past	0 4 -10 4
pvt0=write present	0 -10 11 0
pvt1=add future	9 -3 -4 0
pvt1=agree past	0 9 -4 -7
pvt1=be future	0 -10 14 -2
pvt1=be past	12 5 -12 -7
pvt1=be present	5 -8 -7 13
pvt1=bring infinitive	0 -9 0 8
pvt1=call participle	0 9 -7 0
pvt1=carry present	0 -21 21 0
pvt1=charge modal	9 -8 0 0
pvt1=collect participle	0 -11 0 12
pvt1=come present	0 5 -10 4
pvt1=cut future	0 2 4 -8
pvt1=end present	0 4 3 -11
pvt1=extend future	0 -16 -9 22
pvt1=fall past	11 -14 4 0
pvt1=get past	0 -5 -3 10
pvt1=hold future	0 14 -9 -3
pvt1=leave participle	0 -1 -10 11
pvt1=leave past	0 3 -12 6
pvt1=leave present	0 -10 14 -2
pvt1=lower present	0 -13 14 0
pvt1=meet future	-9 5 0 0
pvt1=meet modal	0 8 -9 0
pvt1=meet present	1 8 -19 7
pvt1=negotiate present	0 -2 -7 10
pvt1=other past	8 -11 16 -14
pvt1=other pluperfect	-1 3 -12 10
pvt1=other present	-2 12 -9 0
pvt1=pay future	-1 -1 -3 8
pvt1=pay present	0 -3 8 -6
pvt1=plan participle	0 -19 23 -6
pvt1=propose perfect	0 10 -9 0
pvt1=publish participle	0 -8 10 -1
pvt1=publish past	0 10 0 -9
pvt1=put infinitive	0 -17 11 6
pvt1=raise future	0 -12 10 2
pvt1=report past	12 -13 0 0
pvt1=say present	-4 -10 10 2
pvt1=see future	0 10 -6 -1
pvt1=see past	0 -12 14 0
pvt1=start present	0 -2 -8 9
pvt1=suspend perfect	0 -11 0 11
pvt1=take past	0 -14 14 2
pvt1=take present	0 14 -11 0
pvt1=write past	0 4 -10 4
pvt1=write present	0 -10 11 0
q:"	-10 2 4 -5
q:'	-2 12 -3 -7
q:(	4 -18 14 1
q:)	4 -12 6 2
q:*	0 14 -9 -1
q:-	0 5 0 -10
q:/	-6 38 -22 -20
q::	-7 -12 6 13
q:;	5 -13 4 8
q:<agent>	6 -7 -3 10
q:<day-ahead>	-2 10 3 -20
q:<day-today>	4 3 -7 1
q:<duty>	-7 5 3 -7
q:<gate>	-11 5 -6 7
q:<goods>	-13 9 -2 -5
q:<level-noun>	-22 18 -4 -10
q:<level>	-28 23 -8 -7
q:<money>	-7 21 -8 -17
q:<month-gone>	-16 -11 28 -12
q:<number>	-4 4 -7 4
q:<organisation>	-4 36 -21 -28
q:<person>	-6 -4 9 -2
q:<points>	-2 12 -13 1
q:<seat>	-25 -8 4 19
q:<sender>	-17 18 7 -34
q:<span>	10 8 -13 -3
q:<v-agree>	3 9 -2 -17
q:<v-bear>	-9 4 14 -26
q:<v-buy>	-14 20 -3 -20
q:<v-down>	-2 9 -5 -8
q:<v-end>	-16 10 0 -7
q:<v-impose>	-16 0 8 -5
q:<v-lack>	-13 26 -13 -9
q:<v-propose>	6 10 -7 -13
q:<v-refuse>	0 -6 10 -4
q:<v-renew>	-18 8 10 -27
q:<v-return>	-3 15 2 -24
q:<v-say>	-22 2 7 -5
q:<v-sell>	0 2 3 -12
q:<v-sign>	-1 28 -8 -41
q:<v-stay>	-8 9 -14 9
q:<v-suspend>	-3 7 -16 12
q:<v-target>	-14 -13 28 -9
q:<v-up>	11 15 -17 -8
q:?	-18 10 -2 -1
q:@	0 0 -11 8
q:a	0 8 -15 8
q:about	1 9 -35 18
q:accused	0 10 -6 -1
q:across	9 -17 9 0
q:act	0 10 -4 -1
q:add	-1 -5 0 12
q:advertisement	0 15 -12 0
q:advise	0 -9 0 10
q:afternoon	5 0 0 -12
q:again	9 3 -6 -8
q:against	0 9 -2 -7
q:ago	9 -10 6 -4
q:agree	18 -8 0 -8
q:agreement	-18 24 -4 -23
q:air	0 8 -14 5
q:aircraft	0 -8 10 0
q:aire	0 -11 13 -2
q:airport	14 2 -12 -5
q:al	0 12 -9 -2
q:alive	0 9 -3 -5
q:all	-10 15 -21 10
q:ally	0 -13 0 13
q:alone	0 15 -13 -1
q:already	7 -11 2 0
q:aluminium	0 7 -8 0
q:an	1 -1 10 -21
q:and	14 -19 -3 21
q:announcement	6 -24 20 -2
q:another	7 -1 6 -14
q:anybody	0 -14 0 13
q:anything	-1 -10 14 -3
q:app	0 -8 7 1
q:appeal	0 -8 8 0
q:apply	9 -12 7 -4
q:approve	0 8 -4 -1
q:are	28 2 -20 -3
q:arithmetic	9 -8 0 0
q:arrangement	-2 -16 21 0
q:arrive	0 11 -8 -1
q:arrived	0 -11 6 5
q:as	-20 2 6 -1
q:asia	0 -10 11 0
q:aside	0 15 -12 0
q:association	0 14 -14 0
q:at	16 0 -17 7
q:auckland	10 -6 0 -4
q:authorise	0 -9 9 0
q:autumn	0 0 -8 7
q:average	0 10 -10 0
q:awkward	-11 -9 21 -3
q:back	7 -21 19 -3
q:background	0 11 -5 -5
q:bad	0 -9 10 0
q:bag	13 -10 -3 0
q:banana	0 12 -7 -3
q:barrel	0 13 -13 0
q:base	-1 13 -8 -2
q:battery	0 18 -15 0
q:be	-2 -7 11 -5
q:because	0 12 -5 -10
q:become	0 9 -11 0
q:been	16 -10 -10 10
q:before	-7 17 -1 -19
q:begin	0 0 -7 8
q:being	25 -29 10 -3
q:believe	0 -11 14 0
q:bergen	0 -10 13 0
q:bessent	-3 7 -18 6
q:better	0 13 -9 -2
q:between	17 3 -13 -5
q:big	0 13 -10 0
q:bilateral	0 -9 10 0
q:black	0 0 10 -10
q:boat	4 -12 0 9
q:both	-13 -13 13 9
q:brandy	0 10 -5 -3
q:breakfast	0 8 -2 0
q:bridge	0 21 -14 -5
q:bring	3 9 -17 3
q:broke	5 -2 -9 7
q:bueno	0 -11 13 -2
q:bus	0 9 0 -9
q:busan	-10 -11 15 0
q:but	11 -16 22 -21
q:butter	0 -11 3 9
q:buy	-1 11 -8 0
q:by	18 4 -15 -1
q:cabinet	0 13 -8 -1
q:call	-6 -13 18 0
q:calm	0 -9 11 0
q:can	0 11 -15 0
q:capital	7 14 -13 -10
q:car	28 -16 0 -10
q:careful	0 9 -7 0
q:cargo	0 10 -7 0
q:carry	23 -27 9 -2
q:cartagena	-1 -8 11 0
q:case	0 22 -16 -5
q:cashmere	0 -10 10 0
q:ceremony	-2 0 -7 7
q:certain	0 -11 14 -3
q:certificate	0 -10 12 0
q:chain	0 -6 -6 11
q:changed	0 19 -30 11
q:charge	4 -4 -9 11
q:cheaper	0 -11 12 0
q:cheese	0 -22 24 0
q:chip	-1 4 -8 4
q:city	-3 25 -17 -6
q:clarity	0 12 -10 0
q:client	0 -6 0 8
q:close	-2 11 -13 3
q:closed	4 3 -11 0
q:club	0 17 -10 -4
q:collect	0 -12 20 -9
q:come	-7 -20 20 6
q:commerce	6 -19 14 1
q:commission	0 15 -12 -1
q:company	4 8 -1 -15
q:complain	10 -10 0 0
q:complained	0 5 -1 0
q:complete	0 -13 0 14
q:concern	0 -5 10 -1
q:conclude	0 -19 15 4
q:consensu	0 -9 10 0
q:consent	0 11 -9 0
q:constructive	0 -15 0 17
q:consult	0 15 -14 0
q:continue	-3 8 -3 0
q:copper	0 4 -14 5
q:cost	0 15 -10 -2
q:cotton	0 -10 12 0
q:could	-3 18 -24 9
q:counter	0 9 -6 0
q:countermeasure	0 -9 11 0
q:country	-8 -5 9 0
q:crude	0 17 -16 0
q:current	0 -18 11 8
q:custom	8 19 -30 -8
q:cut	-2 34 -27 -7
q:daily	0 -13 6 7
q:data	0 11 -11 0
q:date	0 14 -19 4
q:davo	0 17 -16 0
q:day	-12 -15 -2 31
q:de	0 -10 4 3
q:dead	0 0 -9 7
q:deadline	-1 12 -4 -2
q:deal	14 -8 7 -18
q:dealt	0 -8 8 0
q:decision	0 26 -23 0
q:decree	10 0 -17 6
q:delegation	9 -30 1 26
q:demand	0 15 -19 2
q:deputy	10 -8 0 -2
q:described	0 21 -18 0
q:dialogue	0 14 -10 -1
q:diary	0 -12 13 0
q:did	-11 0 5 0
q:digital	0 -9 10 0
q:dinner	0 22 -16 -5
q:direction	0 11 -11 0
q:dispute	-4 12 2 -17
q:do	4 10 0 -26
q:document	0 -8 11 0
q:doe	-4 11 -7 0
q:don't	-1 9 -11 2
q:done	5 7 0 -22
q:door	0 11 -18 3
q:doubt	0 -11 11 0
q:down	0 -8 2 6
q:draw	0 13 -11 0
q:dry	0 11 -8 0
q:due	-3 0 7 -12
q:durban	0 -11 2 7
q:duty	-21 9 4 -15
q:each	-13 32 -18 -13
q:earth	-5 -8 10 0
q:economy	0 28 -20 -8
q:effect	0 11 -7 0
q:eight	10 -6 -17 10
q:eighth	0 -7 13 -6
q:election	0 21 -18 -2
q:eleven	12 -1 -7 -3
q:else	0 -12 8 5
q:elsewhere	0 -6 11 -4
q:end	-1 -11 9 4
q:enter	-1 8 -2 -2
q:evening	-1 -28 15 15
q:every	-6 17 -2 -8
q:everybody	-2 -1 -8 12
q:everything	0 26 -20 -4
q:exist	5 -13 0 6
q:existing	0 14 -14 0
q:expect	15 -2 -7 -5
q:expert	4 -9 10 -6
q:expire	0 7 3 -17
q:explain	0 -11 12 0
q:export	-3 -4 13 -11
q:extend	-3 0 8 -11
q:extra	0 -9 6 1
q:fact	0 -14 15 0
q:failed	0 -7 -5 12
q:fall	-4 19 -10 -11
q:far	-1 -19 6 15
q:farmer	0 17 -7 -10
q:fee	-9 -4 7 3
q:fentanyl	-2 15 -6 -7
q:fifth	0 -14 3 9
q:final	0 9 -11 0
q:fine	0 12 -11 0
q:first	-12 -8 -3 25
q:flag	0 -13 16 -3
q:flow	0 10 0 -10
q:fly	-4 -8 10 0
q:follow	0 3 -8 5
q:footwear	0 16 -15 0
q:force	-10 9 3 -13
q:forced	0 16 -12 -1
q:four	0 1 -10 7
q:fourth	-3 -12 17 -2
q:framework	0 -11 2 12
q:free	-4 8 0 -9
q:friday	0 8 -11 2
q:friend	0 21 -15 -3
q:from	-2 -13 7 12
q:fruit	-1 -7 12 0
q:furniture	9 0 -7 0
q:further	0 -8 1 6
q:future	19 -5 -15 -2
q:gate	6 6 -12 0
q:gave	-2 -2 11 -5
q:generic	0 -9 0 8
q:geneva	0 2 -10 7
q:get	-11 -4 8 3
q:give	0 -11 7 4
q:given	-1 0 -8 10
q:glass	-3 -2 10 -3
q:glove	0 -12 13 0
q:go	5 25 -24 -7
q:goalkeeper	0 13 -8 -6
q:good	-25 -3 5 10
q:government	-1 0 8 -10
q:graphite	0 -9 11 0
q:great	0 -12 5 4
q:greer	0 -11 2 8
q:guest	3 0 -11 5
q:had	12 -2 -1 -10
q:half	12 -2 -16 9
q:hall	4 -9 3 0
q:hand	-2 -9 10 0
q:hang	0 11 -7 -1
q:happen	-1 9 -12 2
q:has	-2 -5 26 -41
q:hasn't	0 -10 10 0
q:have	9 1 -3 -4
q:having	0 10 -7 0
q:he	-9 10 7 -37
q:her	6 -25 12 7
q:here	-6 6 -9 6
q:higher	10 -3 -1 -3
q:highest	0 16 -14 0
q:him	18 0 -10 -13
q:himself	0 -14 15 0
q:history	0 14 -11 -1
q:hold	-1 -11 7 5
q:hope	-3 0 8 -11
q:hospital	0 12 -7 -3
q:hotel	8 -18 4 3
q:hour	17 -32 15 6
q:house	11 1 -5 -12
q:how	-8 6 2 -8
q:i	8 -7 5 -6
q:i'm	0 9 -6 0
q:ice	0 16 -12 -2
q:if	-4 7 0 -6
q:import	0 14 -9 -1
q:important	0 10 -6 -1
q:importer	7 -9 -5 6
q:impose	0 -8 1 8
q:in	3 -20 10 10
q:increase	7 -12 -1 6
q:inflation	0 11 -10 0
q:ink	0 0 -12 11
q:instead	0 -13 9 4
q:interest	0 8 -5 0
q:interview	0 -8 0 10
q:into	-4 31 -28 -1
q:is	5 0 -8 5
q:isn't	0 -10 12 0
q:issue	0 -12 16 -2
q:it	1 -7 14 -15
q:its	-8 -3 12 -9
q:itself	0 19 -16 0
q:jamieson	0 -11 2 8
q:joint	0 0 6 -9
q:just	12 4 -14 -7
q:keep	-6 19 -15 -2
q:know	-4 -9 -2 16
q:labor	0 10 -6 0
q:lancaster	12 -15 7 -7
q:land	-14 0 17 -7
q:lapse	0 10 -6 -1
q:last	9 -3 -5 4
q:lasted	-6 9 -11 5
q:late	-1 29 -23 -4
q:later	-4 6 -11 9
q:law	-14 21 3 -15
q:lawful	0 -9 9 0
q:lawyer	0 -9 0 10
q:lay	0 9 -3 -2
q:leader	-6 -5 9 0
q:leather	0 -16 18 0
q:leave	6 8 -12 0
q:led	-4 -11 9 5
q:length	0 12 -10 0
q:less	-6 -2 9 -3
q:let	-7 10 -2 -2
q:letter	-2 10 -3 -9
q:levy	0 -16 17 0
q:licence	8 -11 0 0
q:license	0 -15 17 -2
q:lifeng	0 -8 14 -7
q:light	0 17 -16 0
q:like	-1 2 3 -9
q:likely	0 21 -12 -9
q:list	-2 11 -9 0
q:lithium	0 -10 12 0
q:little	0 11 -20 9
q:live	0 -6 -4 11
q:london	4 -12 11 -3
q:long	-11 13 0 -17
q:longer	9 -14 12 -10
q:look	1 6 0 -17
q:lower	0 22 -16 -4
q:m	0 19 -27 6
q:madrid	-3 9 -11 2
q:make	-12 27 -9 -15
q:maker	0 9 -2 -7
q:man	-8 -15 22 -3
q:many	-3 -8 0 11
q:matter	-3 -6 14 -9
q:meal	0 -4 -4 9
q:meanwhile	0 12 -8 -2
q:meet	-11 -2 15 -13
q:meeting	-4 -18 27 -8
q:member	0 17 -14 -1
q:merdeka	0 -13 7 7
q:message	0 -11 15 -2
q:midnight	0 9 -4 -5
q:mind	0 12 -11 0
q:mineral	0 -13 14 0
q:minute	0 -18 27 -13
q:missing	0 -10 13 -2
q:money	0 -12 2 9
q:month	-6 -9 14 0
q:more	4 0 -14 12
q:morning	-3 -24 7 23
q:most	4 10 -10 -10
q:move	-7 7 2 -11
q:mr	18 -13 -3 3
q:much	0 10 -1 -6
q:museum	0 12 -8 -3
q:must	-1 31 -21 -12
q:my	0 0 5 -11
q:name	0 10 -4 -2
q:near	0 14 -8 -4
q:need	-4 24 -18 -5
q:negotiate	17 -8 -1 -4
q:negotiation	15 7 -14 -11
q:negotiator	8 -11 -6 11
q:neighbour	7 5 -13 -3
q:neither	-7 -21 13 13
q:new	-6 -8 9 0
q:next	-15 -15 25 -3
q:night	-2 18 -13 -1
q:nine	0 13 -11 0
q:no	5 12 -13 -4
q:nobody	7 -28 -3 27
q:none	-3 4 3 -8
q:noon	-1 -1 -13 14
q:northern	0 13 -11 -1
q:not	0 -18 25 -9
q:note	0 -9 13 -1
q:nothing	0 -6 0 10
q:notice	-3 22 -24 2
q:now	-1 -2 -5 12
q:nowhere	0 -13 13 0
q:number	-3 10 -1 -6
q:observed	0 -13 0 14
q:observer	0 10 -7 0
q:off	-4 -2 -4 14
q:offer	-2 11 -7 0
q:official	5 8 -20 4
q:oil	-8 12 -8 0
q:old	9 -15 -28 28
q:olive	0 12 -8 -2
q:on	9 -3 -3 5
q:one	7 -5 -13 21
q:onion	0 -7 12 -3
q:only	5 6 -13 0
q:open	5 5 -1 -9
q:opened	0 -9 13 -3
q:opposition	0 10 -9 0
q:or	-5 15 -15 2
q:order	-5 -3 13 -12
q:ordinary	0 10 -13 1
q:osaka	-1 -5 11 -4
q:other	-4 3 -10 7
q:otherwise	0 13 -10 -2
q:our	-18 -6 14 2
q:outside	0 -12 14 0
q:outstanding	10 -9 0 0
q:over	-25 12 -4 0
q:own	-14 18 3 -15
q:pact	0 -3 15 -11
q:page	-2 17 -11 -2
q:palace	0 7 -12 3
q:palm	0 12 -11 0
q:paper	-12 -2 1 7
q:pari	1 -4 -4 11
q:parliament	0 12 -9 0
q:part	-9 1 1 0
q:party	-1 8 -2 -4
q:past	12 -4 0 -4
q:patient	0 10 -9 0
q:pay	-12 21 -15 -1
q:payment	0 -9 10 0
q:peace	-2 17 -8 -6
q:people	6 -14 10 -2
q:percent	0 10 -8 0
q:permanent	0 -10 11 0
q:phone	0 -22 25 -4
q:phosphate	0 11 -9 0
q:piece	0 -10 13 -1
q:place	-5 14 -4 -11
q:plan	0 -15 16 -1
q:play	0 9 0 -6
q:player	0 10 -6 -2
q:police	8 -10 0 0
q:pork	-2 -3 10 -5
q:port	-3 6 0 -10
q:porto	0 -15 15 0
q:position	0 -15 15 0
q:post	0 20 -17 0
q:potatoe	8 -17 9 0
q:prefer	-1 -9 14 -1
q:premier	0 1 5 -10
q:president	8 -12 6 0
q:press	0 -22 25 -2
q:price	-1 24 -17 -3
q:prime	-1 -6 13 -5
q:printed	0 9 -6 0
q:probably	0 13 -17 2
q:produced	0 -11 10 1
q:progress	0 10 -3 -6
q:prolong	-5 16 -9 -4
q:promise	-2 -20 28 -7
q:protocol	0 -6 -3 10
q:publish	0 17 -12 -3
q:punish	0 12 -12 0
q:purchase	0 13 -7 -5
q:put	10 -13 10 -4
q:quarrel	0 -4 -6 11
q:quarter	0 0 -14 12
q:question	0 -7 0 9
q:queue	0 -15 16 0
q:quiet	0 11 -7 -1
q:quinoa	0 9 -7 0
q:quite	14 -14 0 0
q:radio	0 -9 13 -3
q:rang	0 -18 24 -6
q:rare	-5 -9 11 0
q:rate	-13 11 5 -23
q:rather	-1 -3 9 -4
q:reach	4 0 0 -11
q:read	5 16 -16 -12
q:reading	0 -13 4 10
q:reason	0 -23 14 10
q:receive	0 -23 15 11
q:reduce	0 -12 12 0
q:regrettable	0 -18 19 0
q:relief	-3 -15 21 -2
q:remove	0 16 -16 0
q:renew	-4 -5 16 -13
q:report	-1 15 -4 -8
q:reporter	-6 34 -22 -18
q:representative	1 -16 10 4
q:request	0 -5 -7 12
q:reserved	5 -13 -5 10
q:result	0 -6 -11 18
q:resume	0 18 -6 -14
q:retaliate	0 -7 8 0
q:return	0 12 -7 -1
q:revive	0 -10 10 0
q:right	0 5 2 -10
q:river	4 -10 -2 8
q:road	2 14 -19 0
q:room	0 -10 10 0
q:rosenbad	-4 -15 19 0
q:round	-3 -12 8 6
q:rule	-4 13 -5 -5
q:rum	0 -3 -5 9
q:run	10 -12 0 7
q:sale	0 13 -10 0
q:same	-14 -8 11 3
q:sardine	0 1 -10 6
q:saved	0 11 -7 -1
q:say	-19 9 5 -14
q:scott	-3 7 -18 6
q:seal	-10 2 -2 8
q:second	7 -20 -2 22
q:secretary	-11 0 -12 13
q:section	-1 30 -18 -7
q:see	-19 12 1 -17
q:seed	0 0 -10 9
q:send	9 4 -13 -6
q:sentence	0 -8 9 0
q:seoul	0 12 -8 -2
q:session	4 -12 8 0
q:settle	-6 2 6 -10
q:settlement	0 16 -13 0
q:seven	0 8 -6 -1
q:shall	6 -11 0 6
q:share	0 14 -6 -6
q:shared	0 10 -10 0
q:she	0 -11 15 -1
q:ship	-10 -1 4 0
q:shoe	0 -11 13 0
q:shook	-4 -19 23 0
q:short	0 10 0 -9
q:show	-1 7 -10 3
q:shut	0 20 -15 -3
q:side	-26 13 -7 2
q:sign	0 18 -7 -23
q:signature	13 -9 4 -7
q:since	-17 -14 13 13
q:sit	-4 -16 14 6
q:six	0 3 3 -10
q:sixth	0 -3 9 -2
q:small	0 14 -9 -2
q:so	0 9 -10 0
q:solution	0 15 -13 0
q:some	4 11 -25 1
q:something	-7 -6 14 -3
q:sooner	0 11 0 -10
q:sorry	0 26 -23 -2
q:soybean	0 -3 6 0
q:split	0 -10 -5 14
q:spoke	0 10 -4 -7
q:spoken	0 -5 9 -2
q:staff	0 14 -10 -3
q:stage	0 14 -13 0
q:stand	0 10 -19 6
q:standstill	12 -22 -10 22
q:start	-1 16 -15 0
q:statement	-2 -3 13 -9
q:station	-1 -10 0 12
q:stay	-3 -1 -2 8
q:steel	0 16 -5 -10
q:step	7 -23 13 3
q:still	3 10 -12 -2
q:stockholm	-4 -5 -1 13
q:stop	6 -21 13 7
q:strike	0 20 -17 -2
q:subject	0 -10 12 0
q:substantial	0 16 -11 -3
q:summit	5 8 -6 -10
q:sunflower	0 -8 -4 12
q:surprise	10 -11 -6 5
q:survive	0 -9 9 0
q:suspend	-4 28 -21 -2
q:suspension	9 0 -5 -6
q:t	11 -5 -3 -1
q:table	0 14 -13 -5
q:take	-17 -9 19 -5
q:talk	0 -8 0 9
q:talked	3 -24 23 -1
q:tariff	6 3 -14 7
q:tax	0 -7 10 -4
q:tea	-2 9 1 -15
q:team	12 -2 -12 1
q:technical	4 -11 5 0
q:telephone	-11 -11 17 0
q:tell	-2 1 8 -20
q:ten	2 -19 5 10
q:term	8 -11 4 -1
q:thank	8 -12 12 -11
q:that	-22 0 -2 14
q:the	-27 17 -5 -6
q:their	22 8 1 -42
q:them	-15 -9 19 -3
q:then	-6 14 0 -13
q:there	0 -19 9 14
q:they	-7 -12 11 6
q:thi	0 -21 17 8
q:thing	-3 -4 0 9
q:think	-1 23 -16 -6
q:third	-5 25 -23 0
q:three	0 -21 23 0
q:through	-3 2 9 -13
q:ticket	0 20 -12 -9
q:tiktok	0 -15 5 9
q:time	-20 -15 31 -7
q:together	-1 5 4 -14
q:tokyo	0 -7 9 0
q:tomatoe	5 -23 2 15
q:too	-3 15 -6 -10
q:tool	0 -13 20 -7
q:topic	0 13 -12 0
q:touch	10 -7 0 0
q:touche	9 0 -7 0
q:touched	0 -10 11 0
q:town	-4 8 -8 3
q:tractor	0 -14 19 -7
q:trade	-12 3 5 -5
q:trader	0 22 -20 0
q:translated	0 27 -13 -12
q:treasury	-8 -3 -15 19
q:tried	0 16 -15 0
q:trip	0 11 -10 0
q:tromsø	0 10 -4 -5
q:truce	-25 18 6 -20
q:true	0 1 -11 7
q:twice	-1 6 -11 6
q:two	2 -9 4 5
q:under	-16 5 0 0
q:united	0 1 -11 8
q:until	-17 6 5 -9
q:up	-1 -32 21 15
q:urge	0 15 -14 0
q:us	-4 -10 9 4
q:use	5 -10 5 0
q:used	0 24 -17 -9
q:usual	9 -10 -7 6
q:valley	0 22 -12 -11
q:valparaíso	0 -18 3 15
q:very	1 -4 -17 21
q:vessel	0 11 -10 0
q:vice	0 -9 16 -8
q:video	4 -15 -10 23
q:view	0 -7 -4 12
q:visit	-3 19 -27 9
q:wall	0 10 -5 -2
q:walnut	6 -19 7 7
q:want	2 -30 3 29
q:war	0 20 -17 -2
q:was	8 -10 13 -13
q:water	0 21 -6 -14
q:way	12 -23 0 13
q:we	1 16 -15 -5
q:week	0 8 1 -24
q:weekend	9 4 -13 -3
q:welcome	0 12 -3 -5
q:well	-9 5 12 -26
q:were	-20 6 -9 8
q:what	-21 7 -6 4
q:when	-2 14 0 -21
q:where	6 -15 -10 25
q:which	0 11 9 -45
q:while	0 -24 13 12
q:who	-4 10 -6 -2
q:whole	0 10 -6 -1
q:whom	2 11 -16 0
q:why	0 -9 0 12
q:wider	0 11 -11 0
q:will	-9 9 -11 5
q:win	0 12 -5 -6
q:wind	0 -9 8 0
q:winner	0 9 -7 0
q:winter	0 -10 12 0
q:wire	0 11 -7 -3
q:with	2 -8 -2 14
q:without	-1 10 4 -23
q:woke	0 -10 12 0
q:won't	0 9 -6 0
q:word	-3 18 -9 -8
q:worry	0 10 -8 0
q:worse	9 -9 1 0
q:worst	0 -10 -1 13
q:worth	0 13 -7 -4
q:would	1 -10 -2 17
q:write	-3 -16 14 7
q:wrong	0 -11 13 0
q:yard	0 -11 12 0
q:yarn	0 -15 16 0
q:year	0 35 -21 -21
q:yes	5 4 -14 2
q:yet	8 6 -15 -4
q:york	0 -15 9 4
q:you	9 -17 10 0
q:your	0 -9 11 0
q:zero	0 -10 5 5
q:—	8 -6 -1 5
qt=future	13 -2 -10 9
qt=modal	-11 9 -16 13
qt=past	7 0 9 -23
qt=perfect	-6 8 6 -18
qt=pluperfect	-12 -4 12 0
qt=present	5 -11 6 5
r1="	0 0 8 -7
r1='s	-8 -4 17 -11
r1=(	-7 -10 11 3
r1=-	7 8 -7 -8
r1=:	-4 7 6 -20
r1=;	-32 8 5 -1
r1=<day-today>	-7 -12 12 7
r1=<end>	5 8 -4 -9
r1=<goods>	-2 16 -13 0
r1=<level>	-3 7 0 -4
r1=<not>	0 2 -20 9
r1=<number>	10 -17 11 -5
r1=<person>	10 10 -8 -14
r1=<v-agree>	-1 -10 -2 15
r1=<v-down>	-4 17 -8 -6
r1=<v-end>	-6 17 0 -10
r1=<v-impose>	1 -5 10 -5
r1=<v-renew>	0 15 -7 -7
r1=<v-say>	5 7 -3 -14
r1=<v-sign>	-4 9 -17 8
r1=<v-stay>	0 3 -9 2
r1=<v-suspend>	0 15 -8 -9
r1=<v-target>	0 -14 15 0
r1=?	-17 -3 14 -8
r1=a	-13 18 -11 -2
r1=about	0 17 -16 0
r1=after	5 -15 13 0
r1=afternoon	2 -5 -15 14
r1=against	0 -9 0 11
r1=and	40 -7 -10 -23
r1=announce	10 -7 0 0
r1=are	9 14 -20 -10
r1=as	0 -5 -2 11
r1=because	-4 0 12 -14
r1=before	0 -3 -2 7
r1=between	-4 16 -6 -14
r1=both	0 12 -9 0
r1=but	7 -19 17 -8
r1=by	-10 1 -6 10
r1=come	-2 14 -8 0
r1=conclude	0 -1 -8 9
r1=doe	0 -8 0 10
r1=end	-1 13 0 -9
r1=evening	5 -18 -6 18
r1=extend	0 11 -5 -3
r1=for	17 15 -11 -38
r1=from	-3 -6 0 11
r1=had	-5 0 10 -9
r1=has	0 -14 4 12
r1=he	-10 -10 17 -3
r1=i	-1 15 -6 -4
r1=if	0 25 -19 -1
r1=in	-6 -29 31 0
r1=is	-20 18 -13 5
r1=it	12 -6 9 -40
r1=morning	20 -3 -18 1
r1=mr	2 8 -7 -4
r1=next	0 11 -8 0
r1=night	-27 -4 -4 18
r1=of	-8 9 0 -13
r1=or	-8 24 -18 0
r1=over	-11 18 0 -12
r1=publish	0 8 -16 3
r1=say	0 15 -9 -3
r1=she	0 -8 12 -3
r1=still	0 -10 0 10
r1=take	0 -13 14 0
r1=that	8 10 -2 -24
r1=there	-8 10 -4 -1
r1=they	-14 -13 7 15
r1=through	14 -2 -11 -1
r1=to	-10 -2 5 0
r1=unless	-1 15 -10 0
r1=until	7 -12 -5 10
r1=was	11 3 -6 -14
r1=were	10 -18 11 -2
r1=what	0 20 -10 -9
r1=while	0 -7 11 -3
r1=with	0 -13 5 7
r1=without	0 -5 -9 12
r1=would	-1 -1 9 -5
r1=—	-3 16 -13 -3
r2="	0 17 -11 -6
r2='s	6 -13 -5 17
r2=,	-1 1 -11 7
r2=-	3 19 -7 -17
r2=:	18 -10 -10 2
r2=<agent>	8 9 -13 -2
r2=<day-gone>	29 -21 0 -13
r2=<day-today>	16 8 -21 -9
r2=<duty>	-7 3 -15 13
r2=<end>	-9 9 -2 -3
r2=<gate>	0 -1 12 -13
r2=<goods-amount>	0 13 -6 -4
r2=<goods>	-5 23 -35 10
r2=<level-noun>	-3 7 -11 4
r2=<level>	7 21 -26 -20
r2=<not>	-3 13 -9 -6
r2=<number>	3 -22 7 14
r2=<office>	8 -6 14 -18
r2=<organisation>	7 16 -28 1
r2=<quality>	8 16 -14 -15
r2=<sender>	0 12 -9 0
r2=<span>	3 0 -22 13
r2=<v-agree>	1 -13 10 0
r2=<v-bear>	-28 -16 20 10
r2=<v-begin>	-23 1 6 2
r2=<v-down>	-19 11 2 -13
r2=<v-end>	11 9 -4 -21
r2=<v-impose>	-23 -1 0 13
r2=<v-lack>	0 -10 10 0
r2=<v-renew>	0 -1 -6 10
r2=<v-sell>	0 9 -2 -2
r2=<v-sign>	0 -18 23 -5
r2=<v-target>	0 16 -6 -6
r2=<v-up>	-7 3 -14 14
r2=a	-3 18 -9 -11
r2=about	0 -14 12 0
r2=according	0 15 -10 -3
r2=after	-22 -14 -5 27
r2=again	9 -9 1 0
r2=agree	5 -18 20 -6
r2=agreement	0 6 -13 4
r2=all	16 -18 3 3
r2=also	0 11 -9 0
r2=an	8 15 -26 0
r2=and	0 -1 7 -9
r2=another	-4 20 -4 -12
r2=are	24 -8 -9 -8
r2=as	-6 -8 11 1
r2=ask	0 -13 5 9
r2=at	-10 -18 0 25
r2=been	1 4 -17 6
r2=beside	0 -9 12 -1
r2=between	-1 9 0 -10
r2=both	-6 2 -18 10
r2=busan	0 -21 22 0
r2=but	0 17 -11 -6
r2=call	-4 -10 16 -1
r2=car	9 -6 -6 0
r2=collect	0 -11 13 0
r2=come	-10 11 0 -12
r2=complete	0 -12 14 0
r2=continue	0 -11 12 0
r2=decide	0 9 -8 0
r2=delegation	9 -2 -5 0
r2=doe	0 -14 15 0
r2=duty	0 16 -14 0
r2=eastern	-1 -10 3 8
r2=effect	0 -17 17 0
r2=emergency	0 -8 8 0
r2=end	16 -6 5 -21
r2=excerpt	0 13 -5 -5
r2=extend	0 0 -10 11
r2=extract	0 13 -5 -4
r2=finish	2 -11 -6 12
r2=first	-3 -6 12 -1
r2=for	12 20 -15 -33
r2=four	0 0 -13 11
r2=framework	0 -4 -10 12
r2=freeze	0 -11 -4 15
r2=from	-6 4 -19 14
r2=geneva	9 -11 0 0
r2=good	0 -6 8 0
r2=have	-6 -18 24 0
r2=having	0 0 -5 9
r2=his	-12 7 -1 0
r2=hold	-1 -6 11 -3
r2=hour	-1 17 -23 7
r2=how	-2 5 -13 10
r2=in	6 -4 8 -15
r2=is	-5 17 -1 -29
r2=istmo	0 14 -9 -5
r2=it	-25 11 -13 13
r2=its	-6 17 -19 4
r2=keep	-3 -12 12 3
r2=lake	0 -10 11 0
r2=last	-6 13 0 -14
r2=lasted	-6 13 -6 -4
r2=late	0 -9 11 0
r2=level	0 12 -10 0
r2=levy	-2 -18 10 11
r2=local	0 -10 -1 12
r2=madrid	0 -3 9 -8
r2=meet	-13 -9 20 -5
r2=my	0 -12 4 9
r2=negotiation	0 -2 -10 12
r2=new	-1 -2 9 -5
r2=noon	4 0 -16 10
r2=not	3 -20 0 18
r2=nothing	-1 22 -17 -1
r2=of	-9 8 -13 6
r2=on	0 0 -10 9
r2=one	-3 18 -10 -3
r2=only	0 -12 12 0
r2=or	0 14 -10 0
r2=over	0 -5 -6 11
r2=pay	0 2 -16 6
r2=people	9 0 -10 0
r2=plan	9 -5 -11 6
r2=prepare	-2 -15 19 -2
r2=publish	0 -19 22 -1
r2=put	0 16 -5 -12
r2=raise	0 10 -9 0
r2=receive	0 -8 11 0
r2=round	0 -10 15 -2
r2=run	-5 25 -19 0
r2=save	-1 -1 -5 9
r2=second	0 -23 27 -6
r2=see	0 -9 12 -1
r2=senior	10 -8 -3 0
r2=she	0 10 -7 0
r2=side	0 -6 10 -4
r2=six	0 -9 16 -8
r2=so	0 14 -4 -7
r2=soybean	0 25 -19 -4
r2=stay	11 0 -13 0
r2=stockholm	0 -13 8 5
r2=summary	0 -7 9 0
r2=suspend	0 9 0 -11
r2=suspension	0 -11 5 5
r2=talk	-14 17 -12 2
r2=tariff	0 9 -19 4
r2=telephone	0 -24 27 -1
r2=that	0 0 -15 12
r2=the	-12 6 3 -12
r2=their	0 13 -6 -6
r2=then	-2 -14 20 -6
r2=there	0 -21 3 20
r2=they	-12 -8 0 15
r2=third	-2 -20 22 0
r2=though	0 -12 13 0
r2=three	-7 11 -22 9
r2=time	-3 -4 10 -4
r2=to	13 4 -7 -9
r2=transcript	-1 -10 4 8
r2=two	-12 22 -7 -17
r2=unless	0 12 -10 0
r2=until	1 -15 0 14
r2=up	0 12 -5 -4
r2=video	0 -18 20 0
r2=was	-28 -10 21 -2
r2=we	8 -2 -8 2
r2=were	-4 -5 17 -13
r2=when	-1 -5 12 -9
r2=where	9 -3 0 -6
r2=whether	0 -12 5 8
r2=which	-14 2 7 -4
r2=who	0 -9 11 0
r2=will	0 -2 11 -11
r2=wire	0 -6 -7 12
r2=with	4 6 -10 0
r2=without	-1 9 -3 -2
r2=write	0 16 -11 -2
r2=year	0 10 -6 -1
r2=yes	0 -4 9 -1
r2=—	0 8 -18 6
r3="	6 -12 -13 16
r3='s	1 7 -15 6
r3=(	0 16 -10 -3
r3=,	14 -6 -14 17
r3=-	-1 21 -12 -8
r3=.	-8 0 11 -15
r3=:	4 -22 5 15
r3=;	0 -10 3 7
r3=<agent>	0 9 7 -30
r3=<day-ahead>	14 -2 -11 -1
r3=<day-gone>	16 -17 0 3
r3=<day-today>	-4 -24 21 13
r3=<duty>	-15 -1 4 2
r3=<end>	-10 4 0 2
r3=<gate>	7 0 -9 0
r3=<goods>	-1 21 -32 4
r3=<level-noun>	-12 10 -17 11
r3=<level>	0 7 0 -9
r3=<name>	-8 -8 0 9
r3=<not>	-3 -18 24 -4
r3=<office>	-5 -3 11 -8
r3=<organisation>	0 18 -3 -26
r3=<person>	-9 -19 31 -15
r3=<points>	-1 8 0 -7
r3=<quality>	0 -25 15 13
r3=<seat>	-21 13 -6 0
r3=<sender>	0 16 -12 -2
r3=<span>	14 0 -40 19
r3=<v-agree>	2 -1 8 -14
r3=<v-bear>	9 0 -4 -2
r3=<v-down>	1 -8 -2 9
r3=<v-end>	0 -5 -14 20
r3=<v-propose>	-3 4 6 -17
r3=<v-refuse>	0 -11 14 -3
r3=<v-renew>	2 9 -5 -4
r3=<v-return>	0 18 -13 -6
r3=<v-say>	10 15 -19 -9
r3=<v-sign>	10 -1 8 -21
r3=<v-stay>	0 16 -22 1
r3=<v-suspend>	6 -7 -4 9
r3=<v-target>	-3 19 -7 -7
r3=<v-threaten>	-1 16 -4 -9
r3=<v-up>	13 0 -1 -20
r3=?	12 -1 -12 -1
r3=a	-3 -9 10 1
r3=about	8 -14 4 3
r3=according	13 -11 -3 0
r3=account	6 -6 -12 9
r3=additional	9 -4 -2 0
r3=after	-12 19 -16 0
r3=again	-1 -13 15 0
r3=agree	4 -12 15 -8
r3=agreement	0 10 5 -17
r3=an	-12 13 0 -7
r3=and	-11 -8 14 0
r3=another	0 -9 11 0
r3=are	-1 -7 13 -3
r3=as	0 3 -12 5
r3=back	-11 4 -2 4
r3=be	-9 7 5 -18
r3=begin	0 10 -4 0
r3=being	-2 12 -5 -2
r3=between	-6 -14 8 10
r3=broke	0 9 -3 -3
r3=capital	0 10 -9 0
r3=clock	0 -7 -3 12
r3=close	0 10 -5 -7
r3=come	-1 -16 4 14
r3=commerce	0 -14 3 11
r3=could	0 9 -7 0
r3=country	0 -27 22 9
r3=day	-12 26 -19 -4
r3=deal	0 -22 17 5
r3=decision	0 -8 0 11
r3=desk	0 16 -8 -4
r3=did	9 -1 -5 -3
r3=do	-1 -6 10 0
r3=door	0 9 0 -5
r3=down	-2 12 -4 -4
r3=due	5 -13 8 0
r3=duty	-6 -16 14 6
r3=economic	0 14 -13 0
r3=edition	-1 13 -1 -9
r3=eighth	11 0 -9 0
r3=else	0 9 -7 0
r3=end	1 -11 -4 15
r3=enter	0 -7 8 0
r3=event	13 -11 0 0
r3=everything	0 -9 9 0
r3=extension	0 -10 -2 14
r3=fact	0 11 -9 0
r3=federal	0 11 -8 0
r3=first	16 -11 -2 -1
r3=for	-8 -2 -5 16
r3=four	3 12 -6 -12
r3=fourth	-12 -4 12 0
r3=framework	0 -12 0 12
r3=from	0 0 11 -10
r3=good	3 14 -15 -4
r3=great	-3 10 -4 -5
r3=hand	0 13 -7 -5
r3=has	-8 9 -14 6
r3=have	8 -14 12 -9
r3=having	0 12 -4 -6
r3=highest	0 9 -9 0
r3=his	0 9 -3 -4
r3=hold	0 10 -3 -5
r3=hope	10 -8 0 0
r3=i	-2 -20 22 0
r3=in	-15 7 1 -1
r3=is	-12 1 10 -7
r3=it	-18 10 -1 -1
r3=its	-4 18 -21 3
r3=keep	-4 -13 3 13
r3=last	0 -24 1 21
r3=law	0 -12 13 0
r3=leader	-2 14 -10 0
r3=leave	14 -5 -11 5
r3=let	0 -9 16 -6
r3=letter	0 -8 9 0
r3=level	-4 -9 9 3
r3=look	0 -9 10 0
r3=market	0 -11 0 12
r3=meet	13 0 -5 -7
r3=mention	0 -9 0 11
r3=move	11 -6 -5 0
r3=need	0 -10 6 3
r3=negotiation	0 16 -14 0
r3=new	-7 -5 0 11
r3=next	8 -10 0 0
r3=no	0 -17 18 0
r3=not	3 7 -8 -6
r3=now	-6 14 -5 -2
r3=number	-3 9 -6 0
r3=of	-23 -8 20 1
r3=off	0 -13 20 -10
r3=one	0 3 -9 0
r3=our	0 3 -13 7
r3=out	0 1 -11 5
r3=over	0 12 -5 -6
r3=pause	0 -12 6 7
r3=pay	7 3 -15 0
r3=plan	-3 11 -2 -5
r3=president	-3 0 12 -18
r3=publish	9 -17 10 0
r3=put	0 19 -15 -1
r3=raise	0 -9 10 0
r3=record	10 -7 0 0
r3=round	-10 -11 20 -2
r3=run	0 12 -11 0
r3=say	14 8 -23 0
r3=second	-19 11 4 -6
r3=see	-1 0 -9 10
r3=should	0 16 -15 0
r3=sideline	6 -11 0 0
r3=signature	0 14 0 -12
r3=sixth	-3 -8 11 0
r3=state	2 -8 -8 13
r3=statement	0 13 -1 -8
r3=stop	0 -5 -3 10
r3=suspend	6 -9 0 1
r3=tariff	-5 8 -4 0
r3=telephone	0 -6 8 0
r3=tell	3 0 5 -13
r3=term	0 -19 20 0
r3=than	-8 15 0 -8
r3=the	-7 4 -15 16
r3=their	-10 -6 13 -1
r3=then	-1 -2 -12 13
r3=there	-5 -8 15 0
r3=they	-4 9 -8 0
r3=think	0 18 -12 -6
r3=third	3 11 -2 -15
r3=three	0 -21 12 11
r3=time	2 1 -18 12
r3=to	18 6 -16 -6
r3=trade	13 -4 3 -14
r3=truce	-17 0 10 -2
r3=turned	6 -11 7 -3
r3=under	0 -8 9 0
r3=until	0 10 -9 -3
r3=up	-1 -16 21 -3
r3=us	0 -3 -6 10
r3=warn	0 9 0 -8
r3=week	-5 -24 20 6
r3=weekend	9 -3 -3 -1
r3=were	-3 12 -11 0
r3=when	0 13 -9 -3
r3=will	-13 23 -14 -3
r3=wire	1 11 0 -16
r3=with	-4 11 1 -17
r3=without	0 -21 20 0
r3=would	10 -17 0 13
r3=write	-4 -11 17 0
r3=you	4 -14 3 6
r4="	-7 -5 -1 12
r4='s	-10 -14 16 0
r4=)	4 -13 25 -15
r4=,	-6 -8 24 -19
r4=-	0 4 0 -7
r4=.	18 -1 -7 -8
r4=:	2 -11 1 8
r4=;	13 -10 0 0
r4=<day-ahead>	-2 31 -21 -18
r4=<day-today>	-7 17 0 -20
r4=<duty>	12 0 -3 -7
r4=<gate>	-17 -2 16 -5
r4=<level-noun>	-2 3 7 -20
r4=<level>	-15 31 -24 0
r4=<money>	0 11 -7 -2
r4=<name>	-7 -14 7 12
r4=<not>	18 -7 8 -21
r4=<office>	-15 0 -4 13
r4=<organisation>	-3 -6 9 0
r4=<quality>	14 16 -21 -15
r4=<seat>	0 -14 18 -5
r4=<sender>	0 11 -9 -3
r4=<span>	-7 31 -21 -7
r4=<v-agree>	-4 1 8 -9
r4=<v-bear>	2 -18 16 0
r4=<v-begin>	0 -4 15 -18
r4=<v-buy>	0 1 -14 6
r4=<v-down>	-1 -1 9 -8
r4=<v-end>	-15 -29 6 30
r4=<v-impose>	-2 3 9 -20
r4=<v-propose>	0 5 4 -23
r4=<v-refuse>	11 -7 -5 0
r4=<v-renew>	1 10 0 -17
r4=<v-return>	0 11 -6 -4
r4=<v-sell>	-2 16 -5 -5
r4=<v-sign>	-7 19 -14 -3
r4=<v-stay>	11 -7 2 -3
r4=<v-suspend>	0 0 6 -17
r4=<v-threaten>	0 0 -9 8
r4=<v-up>	-7 11 0 -12
r4=?	0 5 -10 2
r4=a	-11 -4 16 -7
r4=additional	-1 -12 2 10
r4=after	12 7 -5 -14
r4=again	-1 -11 11 0
r4=agree	-1 11 -7 -2
r4=agreement	-1 9 0 -11
r4=air	-2 14 -5 -8
r4=all	0 9 -4 -1
r4=and	15 16 -14 -25
r4=announce	-2 3 -11 7
r4=arrangement	0 -7 12 -4
r4=arrive	-6 -1 14 -6
r4=as	0 7 0 -9
r4=at	-20 -14 18 6
r4=back	-6 14 0 -13
r4=been	-7 27 -24 0
r4=before	0 5 -13 8
r4=begin	6 -16 1 7
r4=between	-3 -3 14 -8
r4=both	8 -4 -3 0
r4=by	17 -24 22 -22
r4=carry	4 -16 0 11
r4=close	0 -4 -11 12
r4=coffee	13 -10 -1 0
r4=come	0 -15 21 -10
r4=commerce	0 -11 2 8
r4=confirm	0 14 -13 0
r4=could	0 -5 11 -5
r4=country	0 -8 10 0
r4=day	6 -1 -24 10
r4=declare	0 -13 0 13
r4=did	0 -15 11 6
r4=do	10 0 -6 -3
r4=donald	1 3 2 -18
r4=done	0 -21 -8 27
r4=down	8 2 -7 -6
r4=duty	25 -24 2 0
r4=each	-1 17 -11 -5
r4=effect	0 -10 10 0
r4=end	-6 -7 -2 14
r4=expire	0 -4 -2 9
r4=extension	-3 0 11 -7
r4=face	0 -14 16 0
r4=fact	0 10 -8 0
r4=fall	0 0 -10 8
r4=firm	0 9 -9 0
r4=first	-4 22 -17 0
r4=follow	0 -8 -1 10
r4=for	-18 10 5 -12
r4=force	0 -9 10 0
r4=foreign	0 8 -11 2
r4=fourth	-4 10 -17 6
r4=free	0 -6 -1 9
r4=from	-6 24 -20 -2
r4=gave	0 20 -18 0
r4=get	0 13 -10 0
r4=go	-5 3 3 -9
r4=government	0 15 -8 -5
r4=half	0 14 -13 0
r4=hall	-4 14 -6 -6
r4=has	-1 14 -6 -9
r4=he	1 9 -21 5
r4=here	0 10 -7 0
r4=higher	0 -13 0 13
r4=his	-5 -2 19 -21
r4=home	0 -10 0 10
r4=i	6 3 -19 8
r4=if	0 -11 0 10
r4=in	14 -16 -7 21
r4=is	-7 23 -15 -2
r4=it	-14 -11 5 12
r4=its	-3 -12 16 0
r4=keep	10 -5 -1 0
r4=last	12 0 -27 10
r4=leave	0 -8 9 0
r4=list	0 10 -9 0
r4=lose	-1 -6 11 0
r4=make	0 5 -8 0
r4=margin	0 -18 20 -3
r4=mean	-1 14 -8 -2
r4=meet	0 -22 17 4
r4=ministry	0 -4 -6 11
r4=minute	-6 -10 20 -5
r4=more	9 0 -8 -1
r4=mr	0 -10 11 0
r4=negotiation	0 -7 14 -7
r4=next	0 10 -9 0
r4=no	6 -7 11 -11
r4=nobody	-4 15 -7 0
r4=not	14 4 -11 -12
r4=nothing	0 -15 5 10
r4=now	0 -12 10 2
r4=on	6 4 -3 -9
r4=once	0 -11 12 0
r4=one	8 -18 9 0
r4=out	-2 -15 0 16
r4=over	5 12 -18 -1
r4=paper	-5 0 10 -5
r4=past	-1 1 -10 7
r4=pause	0 13 -3 -8
r4=president	11 -5 0 -1
r4=put	-1 -8 14 -5
r4=reporter	0 1 5 -10
r4=return	0 9 -5 -3
r4=room	0 12 -11 -1
r4=round	-8 24 0 -25
r4=run	-1 -14 8 8
r4=same	0 -4 -13 14
r4=say	-19 -9 31 -26
r4=second	-15 0 -10 15
r4=see	-1 11 -2 -5
r4=settle	0 -7 8 0
r4=she	0 -7 -2 10
r4=sheet	0 9 -3 -2
r4=sixth	0 11 -9 0
r4=some	0 10 -10 0
r4=speak	0 10 -9 0
r4=spoken	0 11 -10 0
r4=start	-2 11 -2 -5
r4=state	7 -11 9 -7
r4=stop	0 -13 -1 16
r4=summit	5 -6 8 -10
r4=table	-1 13 -6 -4
r4=tariff	-14 16 -4 -3
r4=telephone	0 -17 18 0
r4=than	7 0 -17 6
r4=that	-24 1 6 0
r4=the	0 10 -12 0
r4=their	0 -11 2 7
r4=them	8 -15 10 -3
r4=there	-3 15 0 -17
r4=thi	-1 5 7 -12
r4=threaten	0 0 -9 8
r4=three	0 -6 -3 10
r4=time	2 -9 6 0
r4=to	2 14 -4 -20
r4=treasury	0 -9 2 5
r4=truce	-7 -10 9 4
r4=two	11 -38 27 4
r4=until	7 -11 0 4
r4=vice	0 -15 3 11
r4=visit	0 -4 -3 8
r4=war	12 -25 0 13
r4=was	-12 -16 20 3
r4=when	0 -10 11 0
r4=where	-1 -10 -3 16
r4=which	0 -19 8 13
r4=will	-1 10 -45 23
r4=with	-15 -13 15 7
r4=without	7 -17 20 -13
r4=yet	0 -9 10 0
r4=—	-6 4 6 -7
r=" <end>	0 -11 11 0
r='s meet	-2 -7 13 -4
r=( <day-today>	6 15 -28 -3
r=( <number>	-7 0 14 -12
r=( excerpt	0 13 -5 -5
r=( extract	0 11 -4 -4
r=( from	0 1 -16 11
r=( istmo	0 14 -9 -5
r=( time	0 6 0 -9
r=( transcript	0 -16 3 12
r=( wire	0 -6 -7 12
r=) ,	0 -8 13 -1
r=) -	3 14 -3 -16
r=) .	0 -6 -7 14
r=) :	-1 -18 5 16
r=) <end>	-9 6 9 -23
r=) —	0 4 -16 7
r=, "	-5 25 -11 -12
r=, <day-ahead>	-10 10 -11 4
r=, <day-gone>	-2 -11 18 -6
r=, <level>	-1 15 -8 0
r=, <name>	7 6 0 -20
r=, <number>	5 -23 0 22
r=, <office>	-3 -23 16 5
r=, <organisation>	0 9 -8 0
r=, <person>	4 -8 3 0
r=, <quality>	-2 15 -14 0
r=, <seat>	-5 24 -11 -10
r=, <span>	2 19 -17 -11
r=, a	3 1 1 -10
r=, according	0 15 -10 -3
r=, after	-16 -12 -1 20
r=, an	0 6 -11 3
r=, and	0 6 7 -21
r=, as	0 -3 8 -4
r=, at	-16 -5 -2 16
r=, between	0 8 0 -9
r=, but	0 15 -10 -5
r=, call	-2 -6 10 0
r=, end	6 -14 10 -2
r=, for	14 3 -7 -13
r=, go	-8 -5 1 9
r=, have	0 -10 9 0
r=, having	0 -5 0 9
r=, hold	0 11 -10 0
r=, hour	-1 7 -15 9
r=, if	5 2 -7 -1
r=, in	5 -18 13 0
r=, is	-7 22 -10 -12
r=, it	-9 -1 12 -6
r=, last	0 -10 12 0
r=, local	0 -11 -1 13
r=, may	0 -9 10 0
r=, mr	0 15 -13 0
r=, not	0 -9 -1 13
r=, on	-2 -7 -4 17
r=, or	0 12 -8 0
r=, over	0 -5 -4 8
r=, say	-6 10 -6 0
r=, so	0 12 -2 -6
r=, talk	0 -13 14 0
r=, that	11 5 -16 -3
r=, the	7 -20 5 14
r=, there	0 10 -10 0
r=, to	8 4 -12 0
r=, unless	0 12 -9 0
r=, until	4 -11 2 3
r=, we	0 13 -10 0
r=, when	0 -6 13 -14
r=, where	9 -3 0 -6
r=, while	0 -12 2 10
r=, will	-11 6 5 -7
r=, yes	0 -5 9 -1
r=- <name>	-4 -10 12 1
r=- <person>	0 20 -18 0
r=- <quality>	0 10 -1 -12
r=- a	0 11 -2 -6
r=- the	4 4 0 -9
r=. "	8 0 -9 0
r=. <end>	-3 0 -5 10
r=: "	0 5 -11 3
r=: <end>	-1 16 -9 -1
r=: <name>	-5 17 -9 -8
r=: <number>	0 10 -5 0
r=: <person>	2 -13 6 7
r=: a	0 12 -6 -2
r=: nothing	0 9 -5 0
r=: on	0 17 -15 0
r=: the	-6 0 8 -11
r=; <name>	0 -12 0 16
r=; <person>	0 8 0 -10
r=; both	0 -8 -4 12
r=; his	0 -17 17 0
r=; it	0 13 -9 -2
r=; the	0 18 -8 -15
r=; their	-4 -4 9 0
r=; they	-5 22 -5 -18
r=; translated	0 9 -3 -3
r=; until	0 -9 0 9
r=<day-today> the	0 -8 10 0
r=<end> <end>	5 8 -4 -9
r=<name> 's	7 -23 2 18
r=<name> levy	0 -10 11 0
r=<number> .	-6 -23 20 6
r=<number> :	16 -3 -13 -7
r=<person> ,	12 -10 -4 1
r=<person> and	0 12 -21 9
r=<person> announce	0 9 -6 0
r=<person> is	0 -9 12 0
r=<person> say	0 2 8 -11
r=<person> sign	0 13 -7 -4
r=<quality> good	0 -8 9 0
r=? <end>	-17 -3 14 -8
r=about the	0 9 -8 0
r=after <person>	11 -25 19 -5
r=after <span>	-11 -21 2 20
r=after a	9 5 -1 -13
r=after all	0 14 -11 0
r=after he	0 -10 12 0
r=after the	0 14 -2 -13
r=afternoon .	0 -8 -1 10
r=afternoon the	2 -9 -5 9
r=and <day-ahead>	10 -2 -6 0
r=and <day-gone>	25 -17 -11 -3
r=and <day-today>	13 -5 -5 -1
r=and agree	0 -17 19 0
r=and are	24 -12 -15 0
r=and come	-5 10 -3 0
r=and end	13 -3 -2 -8
r=and is	-9 17 -8 -2
r=and last	-10 29 -12 -15
r=and meet	-7 17 -13 0
r=and on	12 -16 5 -3
r=and run	-4 8 -2 0
r=and sign	0 -8 9 0
r=and stay	11 0 -12 0
r=and the	-5 -12 17 0
r=and to	0 10 -5 -1
r=and was	-2 -8 13 0
r=and will	12 -8 3 -6
r=as plan	9 -12 -3 6
r=as the	0 -8 11 0
r=at a	9 -7 5 -8
r=at noon	4 0 -16 10
r=at the	-16 4 -4 10
r=between <person>	0 9 -5 -3
r=by <name>	0 -13 4 8
r=by <office>	0 -8 10 -1
r=by the	0 -7 -11 22
r=doe not	0 -8 0 10
r=evening ,	13 -11 5 -4
r=evening <person>	-8 -2 -2 11
r=evening in	-2 -8 14 -3
r=for <name>	0 13 0 -10
r=for <number>	-1 -6 9 0
r=for <span>	17 2 -14 -16
r=for the	14 10 -11 -22
r=from <day-ahead>	0 -10 13 0
r=has been	3 0 -15 7
r=he say	0 -8 -2 13
r=he see	0 -17 19 0
r=he was	0 11 -9 0
r=in <name>	0 10 -6 -3
r=in <seat>	-5 -5 -9 20
r=in a	-1 27 -27 -1
r=in geneva	10 -18 4 0
r=in the	1 18 -10 -21
r=is a	0 -8 0 11
r=it 's	0 14 -10 0
r=it has	12 -9 -1 0
r=it say	9 -8 0 0
r=it was	-10 -6 17 -13
r=morning ,	-18 5 -9 12
r=morning .	9 -7 8 -10
r=morning <person>	9 -10 -6 5
r=morning and	9 -2 -2 -1
r=morning in	8 9 -14 -8
r=next year	0 10 -8 0
r=night <person>	0 -9 11 -2
r=night and	-1 -5 10 -1
r=night to	0 -9 10 0
r=of last	2 -13 4 3
r=of talk	0 23 -17 -6
r=on .	0 10 -9 0
r=sign a	0 -11 12 0
r=sign the	0 -11 0 12
r=take effect	0 -17 17 0
r=that <name>	-5 -1 12 -20
r=that <person>	0 11 -4 -6
r=that <seat>	10 -16 13 -7
r=that all	9 -4 0 0
r=that an	9 -10 -3 3
r=that another	0 9 -6 -1
r=that it	-3 16 -10 -3
r=that its	0 11 -9 0
r=that talk	0 12 -6 -4
r=that the	0 15 -6 -14
r=that there	5 -30 27 0
r=that they	-2 -9 2 7
r=the <name>	-2 32 -22 -10
r=the <office>	-2 -15 22 -8
r=the <organisation>	5 16 -24 -5
r=the <quality>	1 -15 10 3
r=the delegation	1 0 -10 8
r=the duty	0 12 -9 0
r=the second	0 -7 11 -4
r=the suspension	0 -11 5 5
r=the tariff	0 -7 0 10
r=the two	-5 -3 10 -3
r=they had	3 -10 -7 11
r=to <day-ahead>	-7 16 -7 0
r=to a	0 15 -7 -7
r=to complete	0 -12 14 0
r=to discuss	2 0 -9 5
r=to extend	0 1 -9 7
r=to freeze	0 -12 -3 15
r=to prepare	0 -6 10 0
r=to prolong	0 -9 3 2
r=to save	-1 -1 -5 9
r=to settle	0 1 -9 7
r=to suspend	0 4 1 -10
r=to the	-2 20 -11 -8
r=was "	0 -12 12 0
r=will be	0 -8 10 0
r=with <name>	7 -27 10 12
r=with a	-3 -19 11 10
r=with both	0 12 0 -10
r=with the	0 -5 10 -4
r=with two	-1 9 -6 0
r=without a	-3 0 -11 9
r=— <office>	11 2 -9 -6
r=— <person>	-1 15 -14 0
r=— <span>	-6 12 -13 1
r=— a	-3 22 -19 -3
r=— at	-1 -4 -9 14
r=— on	-1 -2 10 -5
r=— second	0 -13 13 0
r=— the	-5 4 7 -11
r=— there	0 15 -7 -7
r=— three	0 12 -8 -1
r=— transcript	0 10 -7 0
right:calls	-13 -14 29 -20
right:coming	25 -17 0 4
right:ended	-2 -4 -2 9
right:experts	-12 -26 13 23
right:m=arrive	10 -15 0 6
right:m=arrives	-8 0 12 -6
right:m=bargain	0 9 -7 0
right:m=came	-10 -10 11 5
right:m=come	11 7 -15 -14
right:m=conference	-1 -6 0 10
right:m=delegation	0 -2 -6 10
right:m=delegations	23 -18 0 -7
right:m=dinner	5 6 -10 -1
right:m=due	6 -12 9 0
right:m=edition	-9 23 0 -18
right:m=flew	-1 10 -6 0
right:m=flies	-5 -9 3 8
right:m=fly	0 -2 10 -6
right:m=goes	-3 7 -16 8
right:m=guest	-6 10 -3 0
right:m=lunch	8 -13 7 -2
right:m=meeting	-2 -18 12 10
right:m=meetings	0 9 -8 0
right:m=meets	-3 -15 21 -5
right:m=negotiations	-3 -13 6 8
right:m=received	4 -11 9 -1
right:m=rose	0 14 -2 -13
right:m=round	-32 0 9 6
right:m=rounds	-2 23 -13 -10
right:m=sat	5 11 -9 -10
right:m=shook hands	0 -6 13 -6
right:m=sitting	0 18 -17 0
right:m=spent	0 11 -8 -1
right:m=stop	11 0 -12 -1
right:m=table	-10 14 2 -14
right:m=talk	5 -20 16 0
right:m=talked	0 -13 17 -6
right:m=talking	9 -18 13 -5
right:m=talks	-15 18 -7 -5
right:m=there	-5 0 -9 10
right:m=time	-4 9 -10 4
right:m=to see	0 10 -6 -4
right:m=visit	10 -5 -10 7
right:m=went	8 9 -11 -15
right:m=where	2 -16 -7 25
right:meets	9 -12 3 1
right:running	1 4 -10 1
right:summit	-14 -11 15 2
right:sure	-8 9 -9 4
right:wished	6 15 -17 -6
s:!	-2 26 -16 -8
s:"	0 7 -21 16
s:&	11 2 -12 -8
s:'s	-16 5 5 -6
s:*	4 -2 7 -14
s:+	9 -7 0 0
s:,	10 -3 0 0
s:-	12 6 -18 2
s:/	-5 10 10 -30
s::	0 -13 18 -9
s:;	-20 8 8 -16
s:<agent>	16 -3 -5 -4
s:<day-ahead>	-20 13 15 -35
s:<day-gone>	-3 10 0 -13
s:<day-today>	-25 25 -41 22
s:<duty>	-11 1 6 -2
s:<gate>	-8 16 -10 -7
s:<goods-amount>	-9 -16 12 10
s:<goods>	-11 8 6 -6
s:<level-noun>	-15 -1 4 4
s:<level>	3 16 -10 -8
s:<money>	8 2 -9 2
s:<month-ahead>	-9 31 -19 -13
s:<month-gone>	-12 15 11 -31
s:<month-today>	-3 17 -7 -7
s:<name>	-20 10 6 -10
s:<number>	-10 14 -16 1
s:<office>	-1 -18 13 3
s:<organisation>	1 13 -7 -11
s:<points>	-22 26 -11 -9
s:<quality>	11 -4 4 -10
s:<seat>	-14 4 4 -5
s:<sender>	-11 25 -10 -13
s:<span>	26 -14 -20 20
s:<taker>	-2 10 -26 13
s:<v-agree>	-21 -9 14 3
s:<v-bear>	-12 21 -5 -23
s:<v-buy>	-32 23 3 -27
s:<v-deny>	-22 6 2 0
s:<v-down>	2 -8 15 -14
s:<v-end>	-8 11 -24 8
s:<v-impose>	-32 16 -5 -2
s:<v-lack>	-23 0 3 7
s:<v-refuse>	7 16 -8 -19
s:<v-renew>	-11 -11 -4 22
s:<v-return>	-23 11 3 -7
s:<v-say>	1 13 -13 -1
s:<v-sell>	-3 19 -7 -15
s:<v-sign>	-25 15 -4 -3
s:<v-target>	-6 5 0 -4
s:<v-up>	-12 0 1 2
s:?	-2 3 6 -14
s:@	15 5 -13 -14
s:[	0 19 -10 -6
s:]	0 13 -6 -2
s:_	8 0 0 -11
s:a	8 2 -5 -2
s:aarhu	-1 -8 14 -4
s:abolish	0 2 5 -9
s:about	9 -6 4 -5
s:above	14 0 -19 0
s:abridged	0 0 -10 9
s:abroad	0 11 -9 0
s:absence	0 -9 0 10
s:accept	-1 -4 15 -15
s:accord	-3 23 -22 -3
s:accusation	0 11 -5 -4
s:acted	0 10 -9 0
s:ad	0 12 -2 -8
s:add	3 10 -12 0
s:additional	3 13 -31 7
s:adjourned	-1 10 -14 1
s:adjustment	0 12 -11 0
s:admit	0 -8 9 0
s:advance	0 8 -3 -3
s:advertisement	0 27 -16 -15
s:affair	8 -13 5 -1
s:affiliate	0 18 -6 -9
s:africa	0 -5 -5 11
s:after	1 3 3 -10
s:afternoon	0 -22 10 14
s:agadir	0 -8 13 -3
s:again	-19 -3 3 12
s:against	-15 11 0 -4
s:agency	0 12 -9 0
s:agenda	13 -19 13 -8
s:ago	-7 -5 12 -4
s:agree	-4 -7 10 0
s:agreement	-35 12 1 -2
s:agriculture	11 0 -6 -6
s:ahead	2 1 5 -17
s:aid	0 12 -12 0
s:aim	17 -3 0 -12
s:air	-10 -5 17 -11
s:aircraft	-2 -16 14 3
s:aire	-6 -10 27 -15
s:airport	6 -21 -4 21
s:akasaka	0 -10 12 0
s:aktau	0 -15 0 17
s:alaska	0 34 -33 0
s:alert	-3 37 -19 -15
s:alexandria	0 -15 4 13
s:ali	1 -3 8 -10
s:all	0 -3 -6 11
s:alloy	0 -9 9 0
s:almaty	-3 14 -25 11
s:along	0 25 -10 -15
s:alpaca	0 -9 -9 15
s:already	-1 9 -1 -10
s:also	-8 -12 0 17
s:aluminium	-5 10 1 -13
s:aluminum	0 20 -15 0
s:am	0 10 -17 6
s:ambassador	7 26 -24 -20
s:among	0 -1 6 -10
s:an	-3 6 -16 11
s:anchorage	0 10 -10 0
s:anew	8 1 -12 0
s:annaba	-5 -9 8 5
s:announce	0 -7 -1 14
s:announcement	0 17 -21 0
s:annual	0 13 -10 0
s:another	-2 -11 8 6
s:answer	-9 34 -19 -24
s:anti	-4 17 -7 -1
s:antonio	0 13 -11 0
s:antwerp	0 11 -9 0
s:antónio	-6 -2 10 -2
s:any	0 15 -1 -24
s:anyone	0 12 -8 -3
s:anything	-5 -12 16 0
s:apart	10 4 -27 8
s:apec	-4 43 -39 -4
s:apple	0 14 -6 -4
s:appliance	0 -8 -8 16
s:application	0 -13 10 2
s:apply	-13 -5 15 0
s:approval	-1 -10 8 3
s:approve	5 6 -25 9
s:apricot	11 -5 -3 -2
s:are	12 7 -6 -12
s:argument	0 11 -7 0
s:arica	0 -8 12 -3
s:armistice	0 12 0 -7
s:army	0 14 -8 -5
s:around	10 -5 -5 0
s:arranged	0 -10 11 0
s:arrangement	-20 1 13 -12
s:arrived	9 8 -14 -11
s:artificial	-4 13 -16 5
s:arusha	0 -18 23 -4
s:as	12 9 -6 -16
s:asean	4 11 -7 -15
s:asia	-10 10 -9 3
s:asian	0 0 -11 13
s:aside	0 16 -11 -6
s:ask	13 -5 -4 1
s:asleep	0 -3 -16 18
s:assembly	0 13 -6 -4
s:assured	0 12 -7 -2
s:asunción	0 9 -1 -7
s:at	-8 -9 13 -2
s:atlantic	0 6 7 -16
s:attempt	-4 -19 13 11
s:attend	0 26 -25 0
s:auckland	0 12 -9 -1
s:audience	0 14 -7 -5
s:autumn	9 10 -5 -15
s:avocado	0 -7 14 -9
s:avoid	0 -7 10 -1
s:await	0 9 -9 0
s:away	5 -12 -2 11
s:back	6 7 -23 9
s:bad	0 16 -12 -1
s:badly	6 -20 16 -2
s:bag	0 10 -3 -5
s:balanced	9 -13 7 -1
s:bali	0 13 -8 -4
s:ball	0 13 -5 -7
s:ballroom	0 -18 20 -1
s:baltic	-2 9 -9 0
s:ban	10 -4 -1 -4
s:banana	-4 11 -17 2
s:bank	0 26 -18 -7
s:banomyong	0 13 -10 -1
s:bargain	0 -7 11 -6
s:bari	-3 -6 12 0
s:base	-6 -11 17 0
s:basel	0 2 4 -12
s:basi	8 -16 2 7
s:batumi	-2 -22 17 8
s:bay	-1 8 -1 -8
s:be	12 -5 0 -1
s:beach	0 13 -7 -2
s:bean	-3 -22 24 0
s:bear	-6 13 -2 -4
s:became	0 11 -5 -4
s:because	-19 27 -2 -26
s:become	0 20 -27 0
s:before	-12 6 -4 0
s:begin	26 -1 -4 -20
s:behind	0 -20 19 2
s:being	-13 6 -15 16
s:bell	0 12 -4 -6
s:below	18 -24 17 -13
s:benefit	0 10 -7 -1
s:bergen	-3 -25 22 5
s:beside	5 -19 19 -8
s:best	0 21 -10 -8
s:bet	0 14 -7 -4
s:better	-1 -1 -2 9
s:between	-6 10 -4 -5
s:bicycle	0 -7 10 -2
s:bigger	0 -10 7 3
s:biggest	0 9 -1 -7
s:bilateral	0 -16 11 7
s:bill	0 18 -10 -6
s:bin	0 -2 -12 15
s:biscuit	0 14 0 -12
s:bishop	0 11 -9 0
s:bite	-1 21 -11 -7
s:black	15 -8 -6 0
s:bless	0 12 -9 -1
s:boat	0 -10 -2 17
s:booked	2 0 -14 4
s:borden	0 -5 12 -6
s:border	5 16 -14 -14
s:boss	-3 -20 27 -8
s:bosse	0 -13 17 -2
s:both	-4 -12 12 4
s:bottle	2 -6 -10 11
s:box	0 10 -5 0
s:break	11 17 -19 -12
s:breakfast	0 4 2 -10
s:breaking	5 -9 5 -1
s:breakthrough	11 -23 8 5
s:bridge	-8 2 7 -10
s:brief	-13 -9 -1 19
s:briefed	-3 21 -22 2
s:briefing	-10 10 4 -13
s:bring	-10 -4 14 -8
s:broadcast	-4 14 -2 -5
s:broke	-17 -12 -9 26
s:broken	0 7 -2 -3
s:bruge	0 -20 3 13
s:brussel	-1 8 -5 0
s:budget	-4 10 -2 -1
s:bueno	-6 -10 27 -15
s:building	0 -11 11 0
s:bulletin	-3 9 -4 -3
s:busan	-18 0 22 -40
s:business	6 17 -33 4
s:but	-2 -3 -19 22
s:butter	6 7 -15 -1
s:buy	-6 37 -22 -19
s:buyer	0 17 -11 -5
s:by	-25 5 8 -6
s:bytedance	0 11 -2 -5
s:cabinet	8 6 -8 -13
s:cable	0 10 -1 -6
s:cairn	0 6 -11 5
s:calabar	6 8 -13 0
s:calendar	4 4 -17 3
s:call	-3 9 -2 -8
s:calm	0 16 -5 -8
s:can	-12 11 0 -8
s:cancel	-1 16 -7 -10
s:canned	0 -10 14 -3
s:cannot	0 12 -5 -4
s:canola	0 0 14 -17
s:capital	9 3 -7 -6
s:card	5 -14 1 7
s:care	0 10 -4 -4
s:carlo	0 -9 5 4
s:carmaker	0 32 -29 -2
s:carpet	15 -5 -6 -1
s:cartagena	0 -24 19 2
s:casablanca	0 10 -10 0
s:case	-3 10 -25 10
s:cash	0 -12 13 0
s:cashew	0 -16 9 6
s:cashmere	0 10 -2 -5
s:cattle	-1 5 7 -11
s:caved	0 8 -4 -1
s:ceasefire	8 46 -45 -16
s:cebu	12 -29 4 14
s:cement	-8 -17 12 11
s:central	-3 -9 2 8
s:ceramic	0 -8 12 -3
s:ceremony	0 -14 7 7
s:certain	0 13 -5 -4
s:certificate	5 -20 19 -7
s:chair	8 -13 -12 16
s:chairmanship	0 -8 10 0
s:chairmen	0 13 -7 -7
s:chamber	0 18 -11 -5
s:chang	0 9 -5 -1
s:change	-7 10 0 -14
s:changed	-2 25 -11 -10
s:charge	-6 15 -14 -1
s:cheaper	0 10 -6 0
s:cheese	-9 1 12 -14
s:chemical	0 -17 16 0
s:chenggang	-5 -6 0 11
s:chicago	-4 14 0 -15
s:chicken	-4 0 -26 21
s:chief	0 -8 9 0
s:child	0 9 -4 -2
s:chip	-18 0 -1 8
s:chipmaker	0 -7 -2 11
s:chișinău	0 -2 9 -7
s:chocolate	0 -9 14 -6
s:circular	0 4 2 -12
s:city	-13 7 -7 7
s:civilian	0 15 -12 0
s:claim	-1 10 -9 0
s:clerk	0 15 -13 0
s:client	9 16 -24 -17
s:clock	0 17 -24 2
s:close	-11 1 -50 36
s:closed	-29 9 -18 17
s:closer	7 -15 0 8
s:closing	0 -3 9 -7
s:clothing	0 13 -9 -2
s:clove	0 14 -5 -7
s:club	-3 30 -18 -14
s:coal	-2 -16 -11 25
s:coast	0 11 -3 -3
s:cod	-2 0 -8 7
s:coffee	9 3 -14 0
s:collapsed	-4 -9 0 13
s:colleague	0 0 2 -8
s:colombo	0 -8 12 -1
s:colonia	0 8 0 -13
s:column	-1 16 -6 -4
s:come	-2 -8 -1 15
s:comma	0 -8 10 0
s:commander	0 19 -11 -5
s:comment	0 18 -7 -7
s:commentary	0 15 -8 -3
s:commissioner	6 -9 16 -19
s:commit	0 -11 12 0
s:committee	0 -8 -2 11
s:common	-2 12 -11 1
s:communication	0 9 -16 4
s:communiqué	0 -31 11 21
s:company	7 20 -19 -13
s:compare	0 -9 11 0
s:compared	0 -10 12 0
s:complete	-1 0 8 -3
s:completed	0 12 -12 2
s:computer	0 15 -10 -2
s:concerned	0 10 -7 -1
s:concert	-1 18 -13 -5
s:concession	0 11 -6 0
s:conclude	-24 14 -6 -3
s:conference	0 -14 6 7
s:confirm	-10 -12 13 6
s:conflict	0 11 -3 -8
s:consensu	-8 -4 -14 21
s:constructive	5 8 -18 1
s:consult	-3 18 -11 -5
s:consultation	-17 -7 -1 18
s:container	-2 17 -4 -11
s:continue	-16 -7 6 10
s:contract	0 15 -7 -5
s:control	-17 11 -10 8
s:convene	0 -10 11 0
s:convention	0 -11 15 -3
s:conversation	-10 -14 13 9
s:copper	-4 2 -10 7
s:copy	3 -1 -9 5
s:corn	0 11 -7 0
s:cost	-10 35 -13 -15
s:costa	-6 -2 11 -2
s:cotonou	0 0 9 -12
s:cotton	14 -28 28 -13
s:could	-27 18 0 -10
s:council	-1 22 -22 0
s:countermeasure	-7 7 -19 9
s:counterpart	-12 -16 17 6
s:country	-3 5 5 -12
s:couple	0 -4 9 -3
s:course	-4 -20 27 -7
s:court	0 15 -8 -2
s:cover	0 -14 18 -4
s:crane	-4 15 -7 -1
s:cream	0 -12 12 0
s:crown	0 10 0 -7
s:cruz	2 -25 15 3
s:cup	0 20 -9 -10
s:current	0 -12 15 -3
s:cusco	0 9 -7 0
s:custom	-16 5 0 4
s:customer	0 17 -7 -9
s:cut	7 19 -8 -25
s:d	0 10 -5 0
s:da	0 -14 7 8
s:daily	0 23 -9 -11
s:dark	10 -5 -1 -1
s:darkhan	5 -13 0 6
s:darwin	0 -13 -2 19
s:date	-28 20 -1 -11
s:dated	0 17 -12 -6
s:davao	-1 -28 23 8
s:davo	0 34 -24 -11
s:day	1 -8 -29 30
s:de	10 11 -18 -8
s:dead	0 -6 -5 11
s:deadline	0 23 -30 -2
s:deal	-13 -7 9 3
s:dearer	0 9 -7 0
s:debate	-1 14 -5 -4
s:decade	0 10 3 -17
s:decide	-8 14 -9 0
s:declaration	-6 7 -13 7
s:declare	0 -8 -7 17
s:decree	0 21 -16 -5
s:defend	0 9 -8 0
s:defer	0 4 -15 7
s:deficit	0 11 -7 0
s:delay	5 -17 6 5
s:delegate	-6 16 -9 0
s:delegation	10 -31 6 18
s:deliver	0 12 -8 -2
s:demand	0 -8 13 -7
s:deny	0 18 -12 -5
s:depend	9 -20 7 4
s:depth	0 18 -5 -13
s:deputy	-2 -7 9 0
s:des	0 10 -3 -5
s:described	-16 -2 0 13
s:detail	-10 24 -5 -16
s:diary	27 -20 -4 -7
s:did	13 -2 -8 0
s:die	0 29 -17 -11
s:diego	-3 10 -6 0
s:diesel	0 14 -11 -2
s:difference	-4 30 -17 -12
s:digest	0 16 -10 -2
s:digital	0 -13 17 -3
s:dined	11 -15 9 -11
s:dinner	2 -1 5 -9
s:diplomatic	0 13 -3 -9
s:direct	-2 -8 10 0
s:direction	0 13 -6 -2
s:director	-2 17 -10 -6
s:discuss	0 -16 12 8
s:discussion	-9 -10 2 13
s:dispute	-5 4 9 -13
s:district	0 10 -5 -2
s:do	-6 -2 15 -15
s:docker	0 14 -9 -2
s:doctor	0 13 -9 -3
s:document	0 -2 19 -21
s:doesn't	11 -7 0 -2
s:dollar	-1 16 -6 -5
s:done	-15 -10 -22 37
s:dongguan	0 10 -9 0
s:doorstep	-1 -14 0 16
s:down	23 1 -9 -17
s:dozen	0 13 -8 -3
s:draft	-3 10 -8 0
s:draw	5 4 -3 -11
s:driver	0 20 -11 -7
s:drone	0 10 -6 0
s:drop	-5 9 1 -14
s:due	-13 2 3 -2
s:dump	-1 16 -7 -2
s:during	-2 -10 19 -12
s:durrë	0 -27 20 9
s:duty	-10 -10 4 14
s:each	10 1 -8 1
s:earlier	-8 -17 0 20
s:early	-10 1 -2 5
s:earth	-19 0 7 0
s:ease	-2 -10 16 -4
s:east	0 12 -18 2
s:easter	-4 9 0 -9
s:economic	-3 0 12 -14
s:economy	-3 14 3 -26
s:edition	1 24 -10 -23
s:editor	0 -15 9 7
s:effect	-17 4 0 0
s:effective	0 17 -10 -4
s:effectively	6 0 -15 6
s:eight	14 4 -11 -13
s:eighth	19 1 -24 0
s:either	7 -12 3 2
s:election	-2 15 -7 -3
s:electric	0 -6 11 -6
s:electricity	0 11 -4 -5
s:elevator	0 -10 12 0
s:elsewhere	0 9 -5 -1
s:embassy	0 17 -5 -10
s:emerged	-9 0 -8 12
s:emergency	-1 21 -12 -9
s:employ	0 -11 0 12
s:employer	0 18 -6 -10
s:empty	0 4 -26 13
s:encarnación	11 -7 2 -7
s:end	-5 -21 -3 26
s:english	10 8 -11 -12
s:entebbe	0 -24 23 0
s:enter	-13 4 2 0
s:entry	0 14 -8 -2
s:equal	-1 12 -3 -5
s:este	0 -9 10 0
s:euro	0 -12 12 0
s:evening	21 -25 -23 29
s:event	23 -16 -8 -1
s:every	-6 10 -23 14
s:everyone	0 21 -16 -5
s:everything	7 6 -20 1
s:excerpt	0 15 -7 -6
s:exchanged	0 13 -14 0
s:exclusion	0 21 -7 -10
s:exempt	-3 23 -11 -6
s:exemption	0 9 -3 -4
s:expect	4 0 -11 11
s:expert	0 -32 25 7
s:expire	2 14 -29 9
s:export	11 -13 8 -3
s:extend	0 -5 -12 18
s:extension	2 -17 11 4
s:extra	14 -14 -1 5
s:extract	-2 5 -11 4
s:extraordinary	0 12 -8 -1
s:extremely	0 11 -5 -4
s:fact	-12 18 -15 0
s:fail	0 -4 10 -5
s:failed	0 -14 13 0
s:failing	0 2 -10 7
s:fall	6 -1 3 -11
s:far	-4 0 13 -15
s:farm	-12 14 -4 -2
s:farmer	0 17 -7 -8
s:fax	0 -10 11 0
s:federal	0 24 -19 -2
s:fee	0 15 -13 -2
s:feed	0 4 11 -14
s:fentanyl	-18 -14 1 25
s:ferro	0 -9 10 0
s:ferry	0 -8 13 -4
s:fertiliser	13 -13 -5 6
s:fewer	0 13 -6 -5
s:fifth	0 -11 4 4
s:fig	0 -3 10 -5
s:fight	0 -8 10 0
s:fighting	11 0 -9 -3
s:figure	-12 0 8 -3
s:file	0 -23 15 11
s:filled	0 -7 -5 13
s:film	0 -1 -7 9
s:final	-8 22 -16 -5
s:fine	0 13 -10 0
s:finish	4 -28 -10 28
s:finished	-8 -2 -12 20
s:fire	0 10 -5 0
s:firm	-2 25 -16 -5
s:first	26 -2 10 -49
s:fish	-12 -17 38 -27
s:fishery	-1 -16 16 0
s:fishing	0 0 8 -10
s:fishmeal	0 18 -18 -1
s:five	19 4 -20 -10
s:fix	-4 3 5 -12
s:flag	6 -10 -3 10
s:flash	11 0 -20 2
s:flat	14 -11 0 0
s:flew	-19 11 -11 5
s:flight	0 -4 -3 10
s:floor	13 -5 -17 10
s:flown	0 12 -11 0
s:flying	0 15 -11 -2
s:follow	6 -9 0 8
s:followed	8 2 0 -23
s:following	0 1 7 -18
s:force	-6 35 -24 -14
s:forced	-1 18 -9 -2
s:foreign	0 0 6 -11
s:formal	12 3 -15 0
s:formally	0 12 -11 0
s:forty	-8 -13 26 -13
s:forward	-5 18 -10 -5
s:found	-9 13 -14 5
s:four	3 5 -27 13
s:fourth	6 -13 -4 14
s:fox	0 9 -9 -2
s:framework	-30 -22 -7 42
s:frankfurt	0 11 -3 -5
s:free	-14 29 2 -30
s:freeze	-4 0 -7 10
s:fresh	-1 -6 8 0
s:fri	13 -18 -8 11
s:friend	14 -16 0 0
s:from	-6 3 -6 8
s:front	-13 20 -3 -9
s:frozen	-3 -19 16 3
s:fruit	-5 11 1 -12
s:furniture	0 13 -6 -6
s:further	8 -11 5 0
s:future	14 -6 -8 1
s:g	-5 7 0 -10
s:gain	0 11 -7 -1
s:gained	-4 13 0 -9
s:galle	0 -7 9 0
s:gallium	0 -6 8 0
s:galway	0 -20 27 -6
s:game	0 26 -14 -14
s:garden	6 9 -13 -1
s:garment	13 -3 -8 -2
s:gas	0 13 -5 -5
s:gate	1 0 5 -14
s:gave	-16 13 -16 9
s:gazette	0 21 -7 -11
s:gdańsk	0 12 -10 0
s:gdynia	-3 0 -12 14
s:gear	0 11 -2 -8
s:geneva	0 7 -4 -4
s:gentlemen	0 14 -12 0
s:get	-24 9 -15 16
s:ghent	0 10 -13 2
s:gimhae	0 -15 17 0
s:gin	0 -12 12 0
s:give	0 22 -5 -22
s:giving	0 10 -9 0
s:glassware	13 -21 -14 17
s:gmt	9 0 -6 -7
s:go	-15 -2 9 1
s:gold	0 18 -11 -6
s:golf	0 -21 26 -7
s:good	-2 12 1 -18
s:gothenburg	0 0 -9 10
s:government	7 6 -13 0
s:grand	7 -19 14 -2
s:grant	0 -7 11 -3
s:graz	-5 -16 19 0
s:green	0 15 -13 0
s:ground	-2 15 -11 -2
s:grow	0 -4 9 -3
s:grower	0 30 -19 -13
s:growth	0 10 -2 -5
s:guayaquil	0 -12 11 2
s:guess	0 -10 -1 12
s:guest	0 28 -16 -28
s:guidance	11 -10 0 0
s:gyeongju	-18 0 20 -29
s:gyumri	6 -11 4 -1
s:h	0 11 -4 -3
s:haggling	-3 -27 1 27
s:hague	0 11 -4 -5
s:half	3 18 -14 -9
s:halifax	13 -13 4 -4
s:hall	8 16 -25 0
s:halt	-8 9 -10 3
s:halve	0 -1 10 -10
s:ham	-1 -15 11 3
s:hamburg	0 0 8 -11
s:hammer	5 -28 -1 21
s:hand	-22 22 -3 -17
s:handed	-1 -6 -3 12
s:handshake	-11 5 -10 9
s:hang	20 -25 11 -2
s:happen	4 1 2 -11
s:happened	-4 -17 26 -14
s:harvest	-1 18 -3 -13
s:has	-23 22 -13 0
s:have	-10 8 1 -6
s:having	-10 -1 -1 10
s:he	-14 -11 13 8
s:he'd	1 -14 5 3
s:he'll	26 -33 1 3
s:head	-4 -4 16 -16
s:headquarter	-4 -7 -3 16
s:heard	-4 -5 -13 17
s:hearing	0 21 -15 -1
s:help	0 -9 11 0
s:helsinki	0 -6 -13 15
s:henri	-5 15 -6 -5
s:her	-11 -7 22 -23
s:here	-5 -10 8 5
s:hereby	0 10 -3 -4
s:high	-6 12 -19 10
s:higher	-10 7 2 -6
s:highest	0 19 -13 -6
s:him	-23 0 -4 19
s:himself	13 -31 19 0
s:hinted	0 12 -7 -3
s:his	-5 -12 14 0
s:hit	2 0 -11 7
s:hobart	0 -15 3 11
s:hold	-19 2 20 -24
s:hole	12 -1 -11 0
s:holiday	-4 7 2 -12
s:home	-32 23 -14 0
s:honey	0 -8 11 -1
s:honolulu	12 -16 0 2
s:honour	-4 28 -17 -11
s:hope	0 -16 14 0
s:hospital	0 20 -13 -6
s:host	-1 10 -11 2
s:hotel	7 -12 5 0
s:hotline	0 2 -22 15
s:hour	-9 -17 24 -4
s:house	10 -11 -6 7
s:household	0 -12 0 15
s:how	-17 -13 14 6
s:hue	0 -12 12 0
s:hundred	0 16 -14 0
s:hurry	8 19 -23 -8
s:i	-10 -11 12 3
s:i'd	0 -7 9 0
s:i'm	0 -4 8 -2
s:ice	0 -16 16 1
s:idea	-2 -9 -2 15
s:if	-5 17 -4 -12
s:iii	0 -8 9 0
s:immediate	0 15 -11 -4
s:immediately	-1 -1 -7 9
s:import	-5 10 0 -12
s:important	7 6 -9 -6
s:importer	-6 1 -14 12
s:impose	-13 1 1 0
s:improved	0 -7 8 0
s:in	-7 -13 12 8
s:incheon	9 -3 -4 0
s:included	-2 15 -12 0
s:increase	-1 -13 14 0
s:index	0 11 -4 -4
s:industry	-3 -3 8 -1
s:initial	0 -14 -3 18
s:inside	2 -9 -2 9
s:insist	0 -9 16 -10
s:instead	4 -19 8 10
s:intelligence	-3 10 -14 5
s:interest	-1 17 -8 -4
s:interim	0 18 -21 0
s:international	0 6 -15 5
s:interpretation	0 9 -1 -6
s:interpreter	0 -11 0 11
s:interview	-7 -7 -8 20
s:into	-33 20 2 -11
s:invest	0 9 -6 0
s:investigation	-17 21 -5 -1
s:investment	-3 6 -15 8
s:investor	-3 11 -11 0
s:is	3 -4 6 -10
s:island	-3 26 -14 -12
s:issue	-4 9 -16 5
s:istanbul	-4 -3 13 -10
s:istmo	0 19 -14 -6
s:it	6 0 4 -9
s:its	-24 10 -1 1
s:itself	0 0 7 -10
s:izmir	0 -5 12 -7
s:jeddah	0 -8 9 0
s:jeju	-3 -4 12 -5
s:jet	0 -13 5 7
s:jinping	-4 11 -2 -11
s:joined	0 -4 10 -6
s:joint	-31 -14 8 20
s:josé	0 -11 11 0
s:journalist	0 -12 -9 20
s:judge	0 10 -6 0
s:juice	0 13 -8 -3
s:jury	0 9 -5 -1
s:just	-6 19 -12 -1
s:kananaski	-4 -8 21 -13
s:karin	0 -11 13 0
s:karoline	0 -3 9 -3
s:kauna	11 -11 -1 0
s:keep	16 -8 -6 3
s:kernel	0 -21 9 12
s:key	0 11 -9 0
s:kilometre	0 -10 11 0
s:kim	-2 26 -20 -2
s:king	0 9 0 -7
s:kisumu	0 -13 14 0
s:kiwifruit	0 -14 14 0
s:klaipėda	0 -13 13 0
s:know	15 -12 -6 11
s:kraków	0 -5 10 -3
s:kutaisi	0 -22 5 16
s:la	8 10 -17 -7
s:labor	0 9 -3 0
s:labour	0 -9 11 0
s:lack	0 -21 11 12
s:lago	13 -2 0 -14
s:lake	6 -9 6 -1
s:lamb	-2 11 0 -6
s:lancaster	10 0 -20 5
s:land	9 -2 -12 5
s:lapse	0 10 -5 -8
s:laptop	0 13 -10 0
s:last	-13 -12 4 17
s:lasted	-15 8 -2 0
s:lasting	0 -19 19 0
s:late	-19 -15 21 3
s:latest	0 17 -11 -6
s:law	-15 -2 2 8
s:lay	8 8 -12 -3
s:lead	-3 13 -7 -6
s:leader	-27 16 -6 4
s:least	22 -16 -17 11
s:leather	0 -14 22 -13
s:leave	-5 -15 -6 26
s:leavitt	0 -3 9 -3
s:led	0 -19 15 2
s:ledger	-1 13 -2 -3
s:leg	0 -1 13 -11
s:length	0 11 -6 -2
s:less	5 -11 10 -1
s:let	-9 15 -16 6
s:leticia	0 -10 6 2
s:letter	-19 28 -5 -22
s:level	-4 -8 0 11
s:levy	-9 -16 18 3
s:li	-5 -14 9 9
s:licence	-3 -13 20 -8
s:light	14 -5 -7 -3
s:like	-4 8 -11 3
s:likely	0 0 -13 13
s:lima	-1 11 0 -8
s:limit	0 -13 16 -5
s:line	-22 -7 12 4
s:link	0 -6 8 0
s:linked	0 -9 9 0
s:linz	0 13 -9 -6
s:little	12 -7 -3 0
s:liu	-3 -6 -7 17
s:live	-6 -10 6 7
s:local	-2 -10 8 3
s:locked	8 -22 6 8
s:log	0 16 -16 0
s:london	-22 15 10 -21
s:long	3 15 -8 -13
s:look	10 -7 -4 5
s:lord	0 13 -11 0
s:lorry	0 18 -9 -6
s:lose	0 -13 9 6
s:lot	0 -9 -2 12
s:loui	0 -14 0 13
s:lower	0 5 4 -14
s:lula	-1 -7 11 -1
s:lumber	0 2 -10 7
s:lunch	5 -2 4 -11
s:lviv	0 -21 8 14
s:machine	4 -26 23 0
s:machinery	-1 19 -8 -13
s:madrid	-6 -5 -26 36
s:magazine	-2 17 -7 -4
s:main	12 -3 -7 -1
s:maize	0 -10 -1 13
s:major	0 19 -13 -4
s:make	-12 13 -9 0
s:maker	-6 -6 -6 17
s:making	0 -8 15 -9
s:malaysian	3 -12 2 1
s:malmö	0 12 -7 -3
s:mamadou	0 -12 14 0
s:man	7 0 0 -14
s:management	0 16 -1 -12
s:manila	0 11 -16 4
s:margin	-5 -23 32 -12
s:market	0 7 5 -15
s:match	-3 25 -12 -14
s:matter	-14 1 8 -3
s:may	-13 22 -2 -25
s:mboya	0 -12 16 -2
s:mean	6 0 -14 6
s:meant	6 -7 -18 17
s:measure	-4 14 0 -15
s:meat	0 -1 16 -15
s:mechanism	0 -10 14 0
s:media	0 1 3 -12
s:mediator	0 27 -14 -13
s:medical	0 21 -17 -3
s:medicine	-6 -17 18 3
s:meet	-13 11 -1 -10
s:meeting	5 8 -15 0
s:member	-3 28 -11 -23
s:memo	-6 28 -10 -9
s:men	-8 5 4 -9
s:mendoza	0 -20 3 15
s:mention	0 -2 -6 9
s:mercosur	0 24 -16 -10
s:merdeka	6 -35 10 14
s:merely	0 13 -13 0
s:metal	-1 18 -23 0
s:mid	0 8 -8 0
s:midday	0 0 8 -11
s:middle	1 23 -18 -13
s:midnight	-16 5 -16 13
s:might	-12 16 -3 -6
s:milan	0 10 -8 0
s:milk	-1 0 -12 11
s:mill	0 11 -3 -4
s:mindelo	0 -12 2 8
s:minister	6 -15 16 -8
s:ministerial	0 -16 7 11
s:ministry	-1 13 7 -32
s:minute	-30 1 33 -39
s:missing	0 10 -1 -9
s:mistake	0 11 -8 0
s:moine	0 10 -3 -5
s:mombasa	5 -29 21 3
s:moment	-1 1 -12 8
s:monday	13 -6 -5 0
s:monterrey	0 -8 9 0
s:montevideo	0 -20 11 8
s:month	2 11 5 -34
s:more	19 0 -23 9
s:morning	10 -4 -14 11
s:mother	0 -6 8 0
s:move	5 18 -13 -15
s:musician	0 10 0 -8
s:must	-4 32 -30 -1
s:mutual	8 5 -4 -15
s:mérida	0 -8 -5 15
s:nadi	0 -24 7 17
s:nafta	0 0 -11 6
s:nagoya	-7 -24 23 0
s:nairobi	0 -10 13 -1
s:naivasha	0 -16 4 7
s:name	-3 2 -14 12
s:named	-3 -1 11 -10
s:nang	0 -20 6 11
s:narrow	0 22 -15 -6
s:nation	18 -9 -9 0
s:national	-1 6 4 -14
s:nato	0 24 -16 -8
s:nbc	0 13 -12 0
s:near	0 -17 12 1
s:nearly	-4 19 2 -28
s:need	-9 21 -21 0
s:negotiate	-4 -12 6 10
s:negotiation	-3 -22 31 -8
s:negotiator	2 7 -14 2
s:neither	-16 -6 24 -12
s:neutral	0 11 -5 -5
s:new	-10 -5 -5 23
s:newsletter	0 13 -6 -7
s:newspaper	5 28 -25 -7
s:nexperia	-1 3 -11 7
s:next	0 -9 20 -25
s:nickel	0 0 -6 9
s:nicosia	0 -10 0 8
s:nil	0 12 -8 0
s:nine	-5 0 -12 15
s:nineteen	0 -9 -8 16
s:ninth	-2 1 -12 8
s:no	-21 18 -2 -12
s:nobody	-6 -11 4 13
s:noe	0 24 -19 -5
s:noon	5 0 -21 11
s:nor	-1 -4 18 -14
s:north	-8 32 -17 -14
s:northern	-4 22 -11 -8
s:not	12 1 -5 -2
s:note	0 10 -9 -5
s:nothing	0 -8 -7 19
s:notice	5 23 -13 -29
s:now	-12 3 2 0
s:number	-7 5 8 -10
s:nvidia	0 -3 -14 14
s:o'clock	0 -3 -7 10
s:objection	0 15 -13 0
s:observer	0 12 -7 -2
s:ocean	-1 -9 15 -4
s:of	-2 9 -15 7
s:off	-12 24 -10 -14
s:offer	16 2 -26 10
s:office	16 6 -21 -8
s:official	0 -7 -5 13
s:ohrid	0 -15 16 -7
s:oil	-13 23 -7 -15
s:old	19 0 -10 -13
s:olive	0 5 -26 10
s:on	-6 8 -1 -4
s:once	8 -11 10 -6
s:one	0 5 -9 3
s:onion	0 13 -5 -3
s:open	17 -14 5 -5
s:opened	31 -14 -8 -14
s:opening	0 -2 11 -10
s:operator	7 6 -12 -8
s:opinion	0 17 -7 -6
s:opposite	-2 -17 22 -3
s:option	0 17 -16 0
s:or	0 24 -17 -11
s:oran	0 -13 7 6
s:orange	0 11 -9 0
s:ordinary	11 -1 -3 -9
s:original	0 -10 0 11
s:osaka	-4 -2 14 -15
s:osh	8 -19 3 7
s:other	-4 23 -12 -10
s:otherwise	0 14 -6 -5
s:out	0 8 -24 9
s:outline	-10 -8 -8 22
s:outside	0 10 0 -12
s:over	25 -3 -5 -10
s:owe	0 13 -7 0
s:own	26 -26 -5 20
s:ownership	0 -1 -15 18
s:p	21 -20 7 -5
s:pacific	-5 31 -19 -12
s:package	0 4 4 -9
s:pact	-4 8 4 -15
s:page	13 0 -10 -1
s:pair	0 -8 9 0
s:palace	0 -12 7 2
s:palacio	2 -9 0 4
s:palm	-5 -11 25 -23
s:panama	-2 -9 7 3
s:panel	0 13 -9 -1
s:paper	-18 4 -1 6
s:paprika	0 -8 9 0
s:paragraph	0 -14 4 9
s:parcel	0 10 -1 -5
s:pari	16 -18 -6 11
s:parliament	-1 14 -4 -7
s:part	-10 0 5 -1
s:parted	-4 -27 -6 30
s:partner	0 14 -2 -9
s:party	-1 17 -6 -9
s:past	0 -6 -15 18
s:pasta	0 -10 12 0
s:paste	0 11 -8 -2
s:patented	0 15 -10 -1
s:pause	-22 8 0 1
s:pay	-22 16 -4 -3
s:peace	-1 17 -25 4
s:penang	-2 -9 15 0
s:pencilled	0 10 -6 -1
s:people	12 7 -9 -10
s:pepper	10 -6 -2 0
s:per	0 16 -11 -1
s:period	0 -11 -6 16
s:permission	0 -6 9 -2
s:permit	-1 -28 17 15
s:person	-10 -14 6 15
s:pharmaceutical	0 10 -9 0
s:phase	-7 33 -14 -22
s:phone	-12 6 6 -25
s:photograph	10 -23 8 3
s:piece	0 11 -9 0
s:pile	0 12 -3 -7
s:pilot	-2 16 -10 0
s:pipe	0 -7 -10 14
s:piraeu	0 18 -16 0
s:pistachio	0 -2 15 -15
s:place	0 -8 14 -8
s:plan	-3 4 3 -12
s:plant	-4 -9 12 0
s:play	0 9 -3 -3
s:player	0 18 -3 -13
s:pleased	-3 9 -4 0
s:plovdiv	5 -20 7 4
s:plu	-3 13 -3 -7
s:plywood	0 24 -17 -7
s:pm	0 17 -6 -9
s:pokhara	7 0 1 -11
s:police	0 -15 12 6
s:policy	-3 4 4 -11
s:pork	0 0 -11 7
s:portale	-3 10 -6 0
s:portfolio	0 -5 12 -7
s:position	10 0 -6 -7
s:post	1 -19 5 15
s:postpone	-5 23 -5 -18
s:potash	0 10 -6 -2
s:potatoe	-2 8 2 -12
s:power	0 0 -11 7
s:preliminary	-6 -14 2 16
s:premier	-1 -4 -5 10
s:prepare	-12 0 24 -26
s:present	5 13 -3 -27
s:president	-4 -11 14 0
s:presidential	0 -8 13 -5
s:press	8 -25 5 17
s:prevent	0 -9 9 0
s:price	-9 22 -10 -10
s:pridi	0 13 -10 -1
s:prime	13 -13 0 7
s:printed	-5 27 -14 -10
s:prisoner	0 14 -12 -2
s:probably	3 5 -15 4
s:procedure	0 10 -3 -4
s:proclamation	0 6 0 -11
s:produced	-4 -4 15 -6
s:product	-9 11 -30 11
s:productive	2 15 -17 -1
s:progress	0 -22 0 25
s:prolong	-14 -2 -1 10
s:promise	-14 1 -3 6
s:proposal	-13 -8 14 0
s:propose	5 31 -30 -15
s:protest	0 12 -6 -2
s:protocol	-2 -12 -21 27
s:provide	11 -15 0 0
s:province	0 12 -3 -7
s:provisional	0 -6 9 -1
s:public	6 16 -8 -21
s:publish	-6 0 20 -22
s:pulp	0 2 -11 7
s:punta	0 -9 10 0
s:purchase	-5 -18 18 6
s:purpose	0 -12 11 0
s:push	0 -4 -4 9
s:put	-6 4 2 -8
s:q	0 -7 -12 16
s:quadruple	0 11 -8 0
s:quarter	0 0 -11 7
s:quay	0 14 -7 -3
s:question	-10 20 0 -23
s:queue	0 15 -14 0
s:quote	0 6 1 -11
s:race	0 10 -6 -3
s:radio	-2 0 18 -42
s:raise	4 4 -2 -11
s:rang	-3 -13 20 -8
s:rare	-19 -3 11 0
s:raspberry	0 11 0 -9
s:rather	0 11 -2 -8
s:raw	0 12 2 -16
s:re	0 13 -8 -3
s:reading	-4 26 -19 -4
s:readout	-2 -38 31 11
s:ready	-7 5 5 -12
s:reagan	0 15 -6 -10
s:reap	0 -9 13 -5
s:reason	-1 -5 0 10
s:receive	16 -12 9 -22
s:recife	-5 -6 10 0
s:reciprocal	7 13 -27 2
s:reciprocity	0 -7 12 -4
s:recommend	-2 -10 16 -7
s:record	21 -8 -18 0
s:recovered	0 -8 10 0
s:reduction	6 -8 0 0
s:reference	0 33 -28 -6
s:referred	0 -13 14 0
s:refuse	10 -2 0 -4
s:regional	0 9 -2 -7
s:regular	0 13 -5 -6
s:regulator	0 -3 -10 12
s:reject	0 11 -3 -3
s:relation	9 1 -5 -7
s:relationship	0 13 -11 -1
s:released	-8 17 -5 -10
s:relief	15 -20 12 -7
s:remark	0 -9 13 -2
s:renewal	-1 -2 9 -3
s:reply	-4 13 -3 -7
s:report	2 23 -25 -1
s:representative	7 -12 6 0
s:republic	-8 -12 -1 17
s:rescind	0 -14 15 0
s:reserved	-10 2 -2 6
s:residence	12 -3 -6 -5
s:resolved	0 11 -11 0
s:resort	0 -12 15 0
s:respect	9 0 -2 -9
s:rest	-5 12 -2 -8
s:restart	0 -11 13 0
s:result	-13 9 -8 6
s:resume	-9 6 2 -4
s:retaliation	0 17 -2 -13
s:return	-14 13 -2 -5
s:reuter	0 -13 10 3
s:review	-10 1 6 -4
s:revive	0 -17 19 -3
s:right	-1 0 7 -10
s:rio	0 12 -10 0
s:river	0 27 -12 -15
s:road	-2 20 -13 -3
s:robert	0 -2 10 -8
s:roll	0 -12 9 4
s:ronald	0 15 -6 -10
s:rose	0 17 -10 -4
s:rosenbad	0 -14 -4 20
s:rotterdam	0 11 -9 0
s:row	6 0 4 -16
s:royal	0 11 -16 0
s:rubber	-1 25 -8 -16
s:rule	-16 -9 10 8
s:run	-11 18 -17 2
s:s	16 -9 0 -14
s:sail	0 18 -15 0
s:salalah	12 -26 3 8
s:sale	2 0 5 -8
s:salmon	6 -13 0 9
s:salta	0 3 -13 10
s:salvador	0 -12 16 -1
s:salzburg	0 -8 12 0
s:samarkand	0 -29 -1 28
s:same	-20 6 -7 10
s:sanctioning	0 -13 6 8
s:santa	2 -19 10 2
s:sapporo	10 -24 11 3
s:saturday	14 4 -18 -6
s:save	0 7 -12 3
s:say	-2 7 -1 -9
s:scale	-1 -5 -4 11
s:schedule	0 -6 -9 14
s:scheduled	0 -16 12 5
s:school	0 21 -13 -7
s:script	0 -5 -4 10
s:seal	0 11 0 -22
s:season	0 -2 11 -13
s:seat	7 -18 15 -9
s:second	-20 1 -11 21
s:secondary	0 10 -10 0
s:secretary	7 -22 15 0
s:section	-4 32 -17 -10
s:security	0 20 -13 -7
s:see	-10 -1 12 -12
s:seed	0 -12 17 -6
s:seemed	0 -11 7 4
s:sell	-12 4 4 -3
s:semiconductor	0 11 -5 -1
s:senate	0 11 -6 0
s:senior	17 -7 -17 2
s:sense	0 9 -8 0
s:sentence	-1 -11 0 14
s:seoul	7 6 -3 -12
s:separate	0 -8 -2 12
s:service	0 -3 11 -10
s:sesame	0 12 -7 -1
s:session	-7 -2 0 11
s:set	6 -18 13 2
s:settle	16 -10 0 0
s:seven	-2 0 7 -11
s:seventh	14 -18 0 3
s:seventy	0 -9 10 0
s:several	0 8 -5 0
s:shake	0 3 6 -11
s:shall	-8 -9 26 -24
s:shanghai	-8 17 -19 6
s:share	-10 27 -26 -3
s:shared	0 22 -15 -7
s:she	-9 12 -9 0
s:sheep	0 -9 15 -7
s:sheet	-18 24 -18 -3
s:shenzhen	-1 29 -26 -1
s:ship	-2 28 -31 3
s:shipbuilding	0 -8 9 0
s:shipment	0 11 -5 -4
s:shoe	0 -9 12 -2
s:shook	-15 3 10 -14
s:shop	7 -11 -12 12
s:shore	-8 9 1 -2
s:short	-4 19 -21 4
s:should	2 -14 16 -1
s:show	-7 13 -3 -8
s:shrimp	8 2 -18 1
s:shut	0 17 -10 -8
s:side	0 3 -12 11
s:siem	0 -9 13 -5
s:sign	2 5 -9 6
s:signature	-25 -1 0 10
s:silent	0 12 -17 6
s:since	2 -4 -5 9
s:single	0 9 0 -7
s:sirloin	0 -16 20 -5
s:sit	15 -15 12 -17
s:six	-1 -15 27 -8
s:sleep	18 -27 6 5
s:slow	0 13 -2 -8
s:small	5 17 -14 -13
s:smaller	0 9 -7 0
s:smelter	0 12 -12 0
s:smoke	2 0 -11 4
s:snow	8 -9 2 0
s:so	-7 2 12 -21
s:soap	0 0 -11 7
s:social	-3 15 -5 -15
s:sofa	0 -3 -10 12
s:some	-6 4 5 -12
s:somebody	0 14 -5 -6
s:something	4 -13 8 1
s:sooner	0 9 -5 0
s:sounded	0 10 -7 0
s:south	5 -23 17 0
s:southeast	0 -5 -11 14
s:soy	-2 15 -8 -3
s:soybean	9 3 1 -19
s:speak	10 18 -16 -15
s:speaking	-2 -14 9 7
s:speech	12 0 -6 -9
s:speeche	0 9 -7 0
s:speed	0 -10 11 0
s:spent	-11 0 14 -10
s:split	5 -20 -2 19
s:spoke	-25 1 13 -14
s:sport	0 11 -10 0
s:sprat	0 -8 15 -8
s:spring	0 3 -10 6
s:square	24 -20 -5 0
s:st	0 -3 11 -5
s:stability	0 19 -17 -1
s:stable	10 0 -10 0
s:stack	0 9 0 -7
s:staff	-1 17 -5 -13
s:stalled	0 14 -4 -6
s:stand	-16 6 -1 3
s:standstill	-18 11 -25 12
s:state	-4 -9 1 10
s:statement	-6 5 9 -12
s:station	6 6 -8 -7
s:stay	19 -5 -28 14
s:steel	4 -2 11 -15
s:step	-2 1 -16 14
s:still	-25 26 -2 -21
s:stock	-5 27 -7 -24
s:stockholm	-2 -32 -8 45
s:stop	6 -4 -9 8
s:story	0 -9 12 -3
s:straight	17 -23 6 0
s:strait	0 -9 0 10
s:street	0 17 0 -16
s:strike	-7 23 1 -32
s:striker	0 9 0 -5
s:studio	-2 13 -7 0
s:subject	-4 -17 21 -1
s:subsidy	0 -11 15 -3
s:substantial	2 2 -29 17
s:successful	0 -18 12 7
s:successor	0 18 -3 -14
s:such	-10 -11 12 5
s:sugar	0 -2 -22 21
s:summary	-3 12 5 -26
s:summer	-3 1 9 -16
s:summit	4 11 -6 -13
s:sunday	4 -11 -12 16
s:sunflower	-2 -8 15 -3
s:surabaya	-8 2 -6 9
s:surcharge	-2 21 -4 -18
s:suspension	-4 0 10 -10
s:swakopmund	0 -26 11 15
s:szeged	0 -19 9 11
s:table	-5 -9 2 10
s:takoradi	0 -12 13 0
s:talk	9 0 -7 -1
s:talked	-6 -13 17 -1
s:talking	10 -18 8 0
s:tariff	-1 3 4 -12
s:tartu	0 0 -10 9
s:tea	7 -1 6 -14
s:team	5 -19 18 -5
s:technical	0 -11 -2 18
s:technology	0 -4 11 -8
s:telegram	0 10 -10 0
s:telephone	-29 -28 47 -34
s:telephoned	4 -42 41 -8
s:television	10 0 -6 -3
s:tell	0 9 4 -26
s:tema	0 -9 2 6
s:temporary	0 11 -5 -3
s:ten	3 -10 6 0
s:tenth	-3 8 -7 0
s:term	2 7 2 -27
s:terminate	0 12 -4 -6
s:text	11 -6 -23 19
s:textile	-1 -10 0 12
s:th	-12 0 0 7
s:than	20 -17 -2 7
s:thanked	-2 -4 -9 15
s:their	-15 0 11 -7
s:them	4 1 1 -13
s:there	1 -6 -5 11
s:they	8 -22 6 11
s:thi	13 -9 7 -10
s:thing	1 3 -9 0
s:think	2 4 0 -12
s:third	12 -15 0 6
s:those	-11 24 -11 -3
s:thousand	12 0 -14 0
s:thread	0 2 -11 6
s:threat	12 -14 -19 19
s:threaten	-16 1 0 5
s:three	-16 -18 8 18
s:through	8 -13 -6 13
s:thursday	10 -18 7 5
s:ticker	0 -9 -1 12
s:tiktok	0 -43 6 42
s:till	12 -10 -28 17
s:time	-2 -11 21 -13
s:tin	0 10 0 -6
s:tinned	0 21 -11 -11
s:tired	0 9 -7 0
s:together	10 -9 10 -14
s:tom	0 -12 16 -2
s:tomatoe	0 -9 12 -1
s:ton	0 10 -5 0
s:too	11 0 -4 -10
s:top	6 9 -5 -15
s:total	0 11 -6 0
s:totally	0 10 -7 0
s:touched	0 -9 13 0
s:tough	0 10 -5 -3
s:toward	5 1 -11 0
s:tower	1 4 -11 2
s:town	2 -11 -6 15
s:toy	0 17 -14 -2
s:tractor	0 17 -7 -7
s:trade	8 -15 0 11
s:trader	0 17 -2 -18
s:trading	0 8 -2 -2
s:train	8 0 -15 0
s:transcript	-13 1 0 5
s:transfer	-5 22 -2 -16
s:translated	-13 6 0 -3
s:transport	0 6 -10 4
s:travel	5 0 5 -18
s:treatment	0 11 -9 0
s:tree	0 -12 14 0
s:trial	0 11 -7 0
s:tried	0 2 8 -11
s:tromsø	0 -5 13 -6
s:truce	-8 -5 22 -12
s:trujillo	-1 -13 18 -4
s:truth	-1 15 -8 -6
s:try	0 0 6 -10
s:tuesday	1 -8 1 4
s:tuna	-4 24 -18 -5
s:turn	-2 13 -6 -6
s:turnberry	10 -20 23 -25
s:turned	16 -10 -7 0
s:tv	-5 -10 -2 17
s:tweeted	12 -14 -6 8
s:twelve	7 -14 -1 9
s:twenty	-9 -9 6 9
s:twice	-7 -11 29 -22
s:two	-12 -9 15 -3
s:tyre	0 -9 12 0
s:un	0 24 -24 0
s:unchanged	0 -11 13 0
s:under	-28 19 -8 0
s:union	0 26 -11 -17
s:united	11 0 -13 0
s:unless	-3 20 -3 -26
s:unofficial	0 7 2 -13
s:until	-2 4 -24 14
s:up	-13 -4 6 9
s:updated	0 -7 15 -9
s:urge	0 9 -8 0
s:use	-12 4 -14 13
s:used	-10 -7 17 -8
s:valletta	9 -5 0 -6
s:valley	0 17 -14 -1
s:valparaíso	0 -21 20 2
s:vancouver	0 9 0 -9
s:vanilla	6 -26 9 10
s:varna	0 -12 5 8
s:verbatim	0 -2 10 -8
s:version	0 28 -19 -10
s:very	15 -13 -14 18
s:vessel	-2 6 -11 6
s:veterinarian	0 -12 13 0
s:vice	-2 -3 -10 15
s:video	-20 -35 43 -5
s:villa	6 9 -8 -9
s:village	0 -10 -2 13
s:violated	0 -5 -13 15
s:visa	0 14 -9 -2
s:visit	6 0 -14 7
s:visited	-5 13 0 -12
s:visitor	0 -10 11 0
s:voice	0 -8 0 11
s:void	0 -8 0 9
s:vote	5 18 -20 -7
s:wage	0 11 -6 -2
s:wait	-9 -7 14 0
s:walk	0 -6 0 9
s:walked	-15 -8 18 0
s:wang	0 -9 13 -1
s:want	-2 -6 0 11
s:war	-1 4 12 -25
s:watch	-3 12 0 -9
s:watche	-1 6 -13 7
s:way	22 -27 -2 11
s:we	9 -11 16 -18
s:we'll	0 -5 10 -4
s:wednesday	7 -10 0 1
s:week	12 5 -17 0
s:weekly	0 27 -14 -11
s:weigh	0 11 -7 -2
s:welcome	0 3 -16 10
s:welcomed	0 13 -13 3
s:well	-24 -8 1 19
s:wellington	0 -14 17 -3
s:wentao	0 -13 17 -1
s:were	0 -3 9 -9
s:western	0 -8 10 0
s:what	8 11 -24 3
s:whatever	0 20 -13 -3
s:wheat	-4 17 -26 3
s:when	12 2 -8 0
s:where	4 -8 1 3
s:wherea	0 -14 15 0
s:whether	-10 7 -17 13
s:while	1 -24 11 14
s:whole	-2 18 -4 -9
s:whom	0 11 -8 -1
s:whose	4 -16 10 4
s:will	-8 6 2 -9
s:win	0 12 -5 -10
s:wind	0 -27 13 17
s:window	5 8 -4 -14
s:windsor	11 -1 -7 -3
s:wine	-5 -6 -13 19
s:wire	10 7 -15 -3
s:wireless	0 10 -8 0
s:wish	0 -8 -1 13
s:with	-2 7 0 -11
s:within	0 -8 12 -7
s:without	0 -7 1 7
s:woke	0 0 8 -9
s:wool	-1 -4 0 8
s:word	3 -9 -13 17
s:work	10 14 -30 0
s:worked	4 -12 8 0
s:worker	0 23 -12 -9
s:working	9 -21 1 11
s:world	15 11 -16 -13
s:worry	0 10 -5 0
s:worst	0 10 -4 0
s:worth	9 -3 -20 12
s:wound	-8 -18 -13 34
s:wrapped	-14 -2 -18 25
s:write	0 10 -8 -4
s:x	0 -15 16 0
s:xi	-4 11 -2 -11
s:yarn	-2 3 6 -11
s:year	-4 17 0 -27
s:yes	-12 1 8 -2
s:yet	-6 -16 10 13
s:yield	0 -11 13 0
s:yokohama	0 -9 16 -8
s:you	-8 -7 14 -2
s:your	-5 21 -15 0
s:zanzibar	3 -1 6 -11
s:zinc	0 -14 16 -2
s:zurich	0 19 -15 -4
s:|	-4 8 3 -12
s:·	5 3 -12 0
s:évora	6 -19 0 11
s:—	-11 -1 7 -1
s:•	0 6 1 -10
sa:!	-2 23 -14 -6
sa:"	0 12 -29 16
sa:" .	0 -9 1 11
sa:" <person>	7 5 -8 -12
sa:" a	-3 -24 24 1
sa:" an	13 -14 1 -1
sa:" as	0 12 -3 -8
sa:" he	-1 13 -6 -1
sa:" in	0 -3 10 -6
sa:" no	0 0 -13 10
sa:" over	9 -2 -5 0
sa:" say	-5 19 -18 0
sa:" she	0 -9 0 10
sa:" to	0 -10 2 7
sa:" we	0 -11 8 4
sa:&	10 -5 -3 0
sa:& p	10 -6 -3 0
sa:'s	-33 12 1 -3
sa:'s <level>	10 -19 14 -3
sa:'s <number>	10 0 -11 0
sa:'s <office>	-4 10 -4 -1
sa:'s <person>	-8 -14 20 -3
sa:'s ambassador	3 12 -11 -6
sa:'s commerce	1 -10 0 7
sa:'s dinner	0 -11 14 0
sa:'s duty	0 16 -6 -12
sa:'s first	0 15 -14 0
sa:'s foreign	-5 18 -9 -4
sa:'s golf	0 -8 10 0
sa:'s good	6 -12 2 3
sa:'s leader	0 -16 17 0
sa:'s negotiator	0 -13 9 3
sa:'s new	0 -14 17 0
sa:'s on	0 -22 15 9
sa:'s president	12 -16 4 0
sa:'s state	-5 14 -8 -1
sa:'s the	0 -10 2 7
sa:'s trade	-7 16 -14 0
sa:'s turn	0 -13 14 0
sa:'s vice	-1 -11 -1 15
sa:'s visit	0 0 7 -11
sa:( <day-gone>	-5 -4 9 0
sa:( <day-today>	5 18 -31 -4
sa:( <number>	-8 2 10 -13
sa:( excerpt	0 15 -7 -6
sa:( extract	-1 14 -5 -4
sa:( from	1 0 -20 16
sa:( istmo	0 14 -9 -5
sa:( time	0 6 0 -9
sa:( transcript	0 -19 10 8
sa:( wire	0 -6 -7 12
sa:) -	2 2 -7 1
sa:) .	0 -7 -10 18
sa:) :	6 -22 2 15
sa:) —	-1 3 5 -11
sa:*	10 0 -10 -2
sa:+	10 -19 7 0
sa:, "	0 18 -31 5
sa:, '	0 -5 -4 10
sa:, <day-ahead>	3 1 -13 5
sa:, <day-today>	-13 34 -14 -13
sa:, <level>	-9 -1 11 -7
sa:, <name>	-20 -17 28 -5
sa:, <number>	0 -6 -11 18
sa:, <organisation>	-4 3 -13 14
sa:, <person>	5 -13 -3 17
sa:, <points>	0 -13 18 -4
sa:, <quality>	-13 -15 9 12
sa:, <seat>	-12 7 -2 1
sa:, <span>	6 8 0 -18
sa:, a	27 -2 -18 -6
sa:, about	10 -15 7 0
sa:, according	8 6 -12 0
sa:, after	-16 0 -16 18
sa:, again	0 -12 13 0
sa:, an	-2 3 -9 6
sa:, another	10 0 -6 -2
sa:, are	0 10 -3 -6
sa:, as	19 -6 7 -25
sa:, at	-25 -14 -12 38
sa:, be	0 8 -5 0
sa:, because	-1 10 0 -12
sa:, before	7 -9 3 0
sa:, begin	9 -1 -6 -3
sa:, between	-1 5 4 -13
sa:, both	-2 -15 8 9
sa:, bring	0 -12 16 -3
sa:, but	-10 6 -3 1
sa:, by	13 -4 0 -7
sa:, call	0 -8 5 4
sa:, did	2 7 -22 8
sa:, down	0 19 -15 0
sa:, due	-2 0 -13 11
sa:, each	6 -6 -10 6
sa:, fentanyl	0 -14 0 13
sa:, for	20 21 -22 -24
sa:, four	5 -11 0 6
sa:, giving	0 15 -3 -11
sa:, go	-1 -17 0 18
sa:, had	-1 25 -22 -1
sa:, half	0 6 -8 0
sa:, has	0 14 -11 0
sa:, have	2 -10 8 0
sa:, he	9 -30 28 -5
sa:, here	0 -10 12 0
sa:, his	-4 -6 7 0
sa:, hour	-2 10 -25 14
sa:, i	0 11 -4 -9
sa:, if	6 3 1 -18
sa:, in	9 -22 28 -19
sa:, instead	0 -7 0 7
sa:, it	6 7 -3 -16
sa:, last	0 -9 12 0
sa:, leave	-3 15 -13 -1
sa:, led	-1 15 -11 -2
sa:, local	0 -10 -2 13
sa:, may	0 -8 9 0
sa:, meet	0 -20 27 -10
sa:, my	-1 -10 3 8
sa:, no	0 -5 9 -3
sa:, not	-7 -11 0 14
sa:, of	-2 -5 -3 12
sa:, on	0 -5 -4 11
sa:, one	0 -11 7 2
sa:, or	1 15 -15 -3
sa:, our	-1 -9 15 -5
sa:, over	0 2 -11 4
sa:, pay	0 -7 0 9
sa:, promise	0 -7 14 -7
sa:, provide	0 -11 6 2
sa:, rare	0 -10 0 9
sa:, reach	0 -9 12 -2
sa:, say	1 13 -21 5
sa:, sign	0 16 -17 0
sa:, sit	12 -19 11 -4
sa:, six	-1 5 2 -9
sa:, so	-4 14 -19 5
sa:, subject	0 -7 4 3
sa:, talk	0 -13 14 0
sa:, tell	-2 23 -12 -11
sa:, that	14 -19 -5 17
sa:, their	4 -12 -4 12
sa:, there	4 7 -17 4
sa:, they	-7 13 -2 -4
sa:, to	8 10 -14 -9
sa:, two	-4 11 -16 4
sa:, unless	0 22 -17 -1
sa:, was	-11 8 0 -6
sa:, we	0 17 -10 -7
sa:, were	3 5 0 -12
sa:, where	0 -6 -2 9
sa:, which	-14 -2 -4 16
sa:, while	-3 -14 0 19
sa:, who	-10 -5 17 -8
sa:, whose	0 -9 6 3
sa:, will	-15 4 12 -19
sa:, wine	0 8 -6 0
sa:, without	0 -15 16 0
sa:, yes	0 -5 9 -1
sa:-	-2 12 -12 -1
sa:- -	0 14 -3 -11
sa:- <name>	-17 -5 5 8
sa:- <person>	14 1 -9 -9
sa:- <quality>	0 14 -3 -11
sa:- <span>	-8 -6 -1 15
sa:- a	0 14 0 -13
sa:- depth	0 9 0 -10
sa:- dump	0 10 -5 0
sa:- hour	0 -8 11 0
sa:- the	7 7 -17 0
sa:- way	0 -16 16 0
sa:- with	0 0 8 -9
sa:. "	3 7 -11 0
sa:. )	0 9 -6 0
sa:. .	0 10 -6 -1
sa:. <person>	1 17 -16 -2
sa:. in	0 12 -7 -2
sa:. m	9 -7 6 -10
sa:/	0 11 -7 0
sa::	1 -10 7 1
sa:: <level>	-6 21 -7 -17
sa:: <person>	18 -19 9 -4
sa:: <quality>	-1 14 -9 0
sa:: <span>	-2 -13 19 -5
sa:: a	-4 13 -14 1
sa:: nothing	5 -2 -12 5
sa:: the	-21 -2 1 11
sa:: what	0 15 -5 -5
sa:;	-13 1 9 -5
sa:; <name>	0 -16 -6 25
sa:; <person>	-4 14 0 -18
sa:; a	0 -4 8 -2
sa:; both	0 -20 10 11
sa:; his	0 -16 17 0
sa:; in	0 10 -9 0
sa:; it	0 15 -6 -12
sa:; on	0 0 -10 8
sa:; soybean	0 13 -13 0
sa:; the	-1 18 -5 -19
sa:; their	-5 -4 9 0
sa:; then	0 -9 11 0
sa:; they	13 2 -2 -19
sa:; translated	0 2 5 -12
sa:; until	0 -9 0 9
sa:<agent>	7 3 -16 5
sa:<day-ahead>	1 7 -20 9
sa:<day-ahead> 's	-3 9 -4 0
sa:<day-ahead> )	2 -9 13 -9
sa:<day-ahead> ,	12 -2 -16 10
sa:<day-ahead> .	30 -10 -20 5
sa:<day-ahead> and	0 -25 9 19
sa:<day-ahead> at	-3 10 -3 -2
sa:<day-ahead> for	-1 21 -14 -8
sa:<day-ahead> in	0 12 -2 -8
sa:<day-ahead> of	-2 -12 -4 17
sa:<day-ahead> on	0 10 -9 0
sa:<day-ahead> the	5 -16 14 -2
sa:<day-ahead> to	-3 5 -8 3
sa:<day-ahead> will	0 -11 11 -1
sa:<day-gone>	-5 34 -22 -15
sa:<day-gone> )	7 -20 0 8
sa:<day-gone> ,	-8 11 -2 -4
sa:<day-gone> .	-5 11 -11 5
sa:<day-gone> :	0 10 -3 -2
sa:<day-gone> after	0 14 -10 -7
sa:<day-gone> and	0 14 -16 2
sa:<day-gone> at	-2 17 -10 -3
sa:<day-gone> evening	0 10 0 -10
sa:<day-gone> for	0 -15 17 0
sa:<day-gone> in	-1 -11 5 8
sa:<day-gone> night	0 18 -15 -1
sa:<day-gone> the	4 -3 9 -13
sa:<day-gone> to	-2 27 -14 -11
sa:<day-gone> with	-8 8 0 -3
sa:<day-gone> without	0 18 -2 -18
sa:<day-today>	18 -29 22 -4
sa:<day-today> ,	0 -5 11 -7
sa:<day-today> .	8 28 -15 -38
sa:<day-today> ;	-2 9 -4 0
sa:<day-today> about	0 -20 21 0
sa:<day-today> after	13 -14 5 0
sa:<day-today> and	7 -25 7 12
sa:<day-today> at	0 -18 16 0
sa:<day-today> evening	13 -11 -11 6
sa:<day-today> for	17 -3 0 -14
sa:<day-today> in	7 -25 21 -8
sa:<day-today> on	0 9 -15 1
sa:<day-today> that	1 20 -8 -19
sa:<day-today> the	-5 -13 19 -1
sa:<day-today> they	10 -9 -9 5
sa:<day-today> to	0 -35 16 16
sa:<day-today> with	11 -28 -1 18
sa:<day-today> without	-12 -21 -10 34
sa:<duty>	-2 -2 9 -7
sa:<gate>	-14 19 -7 -7
sa:<goods-amount>	-6 -22 19 9
sa:<goods-amount> <span>	0 -17 19 -2
sa:<goods-amount> at	0 -1 -10 9
sa:<goods-amount> for	0 -23 23 0
sa:<goods-amount> in	0 12 -9 0
sa:<goods-amount> thi	0 -10 10 0
sa:<level-noun>	-22 -2 3 12
sa:<level>	-30 11 -3 8
sa:<level> "	9 -3 -4 -2
sa:<level> )	0 25 -24 -3
sa:<level> ,	6 3 4 -21
sa:<level> .	-12 27 -10 -22
sa:<level> ;	0 -1 -14 12
sa:<level> and	-6 16 -4 -11
sa:<level> for	0 -12 11 1
sa:<level> from	-8 -23 15 16
sa:<level> in	-10 19 -24 7
sa:<level> instead	0 -13 7 7
sa:<level> more	-1 13 -7 -2
sa:<level> of	0 0 4 -8
sa:<level> on	-18 -11 9 14
sa:<level> over	0 11 -8 0
sa:<level> tariff	-2 -25 16 15
sa:<level> to	-5 -13 6 12
sa:<level> was	0 -15 7 8
sa:<level> within	0 -17 17 0
sa:<money>	1 7 -23 10
sa:<money> ,	-2 -1 -6 9
sa:<money> .	0 21 -16 -3
sa:<money> of	10 -16 -15 22
sa:<month-ahead>	-11 20 -4 -23
sa:<month-gone>	-17 6 17 -23
sa:<month-gone> ,	-12 1 10 -7
sa:<month-gone> and	0 -9 12 -1
sa:<name>	-14 7 3 -8
sa:<name> (	0 10 -5 -1
sa:<name> .	-7 -8 12 0
sa:<name> :	15 -6 -5 -3
sa:<name> <level>	0 -23 15 12
sa:<name> a	0 17 -11 -4
sa:<name> act	0 -9 -1 12
sa:<name> agree	-9 -27 9 22
sa:<name> and	-1 -23 7 19
sa:<name> are	3 3 1 -16
sa:<name> at	0 10 -2 -9
sa:<name> begin	18 0 0 -23
sa:<name> broke	-3 -11 5 8
sa:<name> by	0 11 -6 -5
sa:<name> come	0 -13 1 13
sa:<name> commerce	0 -10 7 4
sa:<name> end	-2 -17 16 4
sa:<name> failed	0 -19 5 11
sa:<name> from	3 10 -6 -8
sa:<name> gave	0 11 -5 -4
sa:<name> had	-8 10 2 -11
sa:<name> has	-5 20 0 -26
sa:<name> have	-14 26 0 -23
sa:<name> hold	5 -9 8 -2
sa:<name> in	0 14 -1 -18
sa:<name> initial	0 -11 5 4
sa:<name> is	-7 -4 14 -4
sa:<name> leave	0 -5 10 -6
sa:<name> levy	0 -9 11 0
sa:<name> meet	0 -4 11 -8
sa:<name> of	11 -4 -6 0
sa:<name> on	-4 1 -26 21
sa:<name> opened	11 -3 -4 -5
sa:<name> pay	0 11 -6 0
sa:<name> publish	0 12 -10 -1
sa:<name> raise	0 -14 18 -2
sa:<name> reach	0 11 -6 -4
sa:<name> say	-1 11 -13 0
sa:<name> set	0 -11 0 12
sa:<name> side	0 17 -14 0
sa:<name> sign	0 -20 15 6
sa:<name> sit	0 -16 15 0
sa:<name> soybean	0 -11 12 0
sa:<name> stop	0 -8 12 -3
sa:<name> suspend	0 -15 3 11
sa:<name> the	0 11 -8 0
sa:<name> trade	0 3 2 -9
sa:<name> was	3 10 -6 -10
sa:<name> were	0 4 -19 8
sa:<name> will	-20 -4 16 -5
sa:<name> with	0 17 -7 -9
sa:<name> would	7 -6 0 0
sa:<name> —	0 -17 0 18
sa:<not>	-8 -5 0 11
sa:<number>	9 5 -21 4
sa:<number> "	0 -8 10 -1
sa:<number> ,	-26 8 -6 7
sa:<number> -	0 10 -4 -4
sa:<number> .	2 24 -25 -11
sa:<number> :	11 -12 1 0
sa:<number> <quality>	-3 21 -12 -5
sa:<number> <seat>	0 -8 10 0
sa:<number> against	0 9 0 -7
sa:<number> and	-4 7 10 -20
sa:<number> as	0 -8 0 10
sa:<number> at	-1 -5 0 9
sa:<number> before	-1 11 0 -8
sa:<number> economy	0 10 -5 -1
sa:<number> for	-3 12 -2 -4
sa:<number> hour	0 -10 -22 27
sa:<number> if	-1 -13 7 7
sa:<number> is	0 -8 0 10
sa:<number> largest	0 -11 0 12
sa:<number> minute	0 -8 13 0
sa:<number> of	-1 13 -1 -10
sa:<number> p	7 -4 6 -16
sa:<number> pm	0 14 -4 -8
sa:<number> round	-5 11 2 -11
sa:<number> since	0 -5 -3 10
sa:<number> th	-8 6 8 -15
sa:<number> the	5 -19 12 1
sa:<number> to	19 -9 -1 -10
sa:<number> vote	0 13 -6 -4
sa:<office>	-12 -5 11 -2
sa:<office> ,	-10 3 10 -18
sa:<office> .	-13 -10 0 19
sa:<office> <person>	-1 -46 25 25
sa:<office> agree	0 -17 9 7
sa:<office> end	0 -10 0 12
sa:<office> in	0 35 -32 -5
sa:<office> meet	9 -9 3 -7
sa:<office> of	-1 -16 10 5
sa:<office> order	0 19 -14 -3
sa:<office> say	0 17 -4 -15
sa:<office> sit	1 7 -8 0
sa:<office> to	0 16 -14 0
sa:<office> will	-5 11 -7 0
sa:<organisation>	-21 24 -8 -9
sa:<organisation> )	2 -9 5 2
sa:<organisation> ,	-11 -20 17 11
sa:<organisation> .	-13 8 -3 2
sa:<organisation> and	-6 27 -7 -17
sa:<organisation> announce	0 12 -10 0
sa:<organisation> by	8 -16 9 0
sa:<organisation> had	0 15 -10 -2
sa:<organisation> in	-6 -11 15 0
sa:<organisation> of	0 15 0 -12
sa:<organisation> publish	9 -8 0 0
sa:<organisation> say	-16 -9 7 12
sa:<organisation> would	0 14 -4 -4
sa:<person>	-4 -9 10 2
sa:<person> 's	-19 14 -7 0
sa:<person> ,	-23 10 4 -8
sa:<person> .	0 -5 18 -26
sa:<person> :	0 15 -13 0
sa:<person> add	0 13 -13 0
sa:<person> agree	-5 -6 14 -5
sa:<person> and	4 -15 3 11
sa:<person> arrive	0 -1 10 -8
sa:<person> at	11 4 -17 3
sa:<person> begin	3 -2 7 -14
sa:<person> come	0 -23 5 19
sa:<person> had	17 -16 5 0
sa:<person> has	0 11 -17 4
sa:<person> impose	0 9 -8 0
sa:<person> in	10 -7 0 3
sa:<person> is	0 6 0 -9
sa:<person> land	0 -14 2 8
sa:<person> leave	0 -14 8 8
sa:<person> meet	10 6 -21 5
sa:<person> of	-14 0 5 2
sa:<person> on	-19 10 -6 4
sa:<person> put	-1 0 9 -10
sa:<person> receive	14 -3 -1 -10
sa:<person> say	5 -19 23 -8
sa:<person> settle	14 -9 -1 -1
sa:<person> sign	-1 22 -20 -1
sa:<person> sit	12 -12 4 -10
sa:<person> spoke	0 -17 16 1
sa:<person> tell	0 0 6 -10
sa:<person> that	0 20 -16 -2
sa:<person> threaten	0 13 -10 0
sa:<person> to	-6 -8 -6 20
sa:<person> was	0 0 -16 13
sa:<person> were	0 4 -10 3
sa:<person> will	0 17 -9 -10
sa:<person> with	0 -12 -4 16
sa:<points>	-14 7 -2 0
sa:<points> .	0 -3 -2 9
sa:<quality> ,	4 -25 25 -5
sa:<quality> and	0 -16 9 5
sa:<quality> car	0 27 -24 0
sa:<quality> cheese	0 10 -10 0
sa:<quality> cocoa	0 13 -9 -3
sa:<quality> coffee	1 -5 -10 9
sa:<quality> colleague	-2 12 -3 -9
sa:<quality> counterpart	-4 -9 9 2
sa:<quality> delegation	9 0 -14 0
sa:<quality> duty	-6 -2 -24 23
sa:<quality> electric	0 -5 9 -4
sa:<quality> export	0 -8 12 -3
sa:<quality> farm	0 11 -4 -4
sa:<quality> foreign	-9 0 9 0
sa:<quality> good	-25 0 19 -24
sa:<quality> government	6 18 -15 -12
sa:<quality> in	-1 -8 0 11
sa:<quality> leader	0 18 -14 -4
sa:<quality> medicine	0 -14 -1 17
sa:<quality> minister	-2 -7 11 -5
sa:<quality> negotiator	-4 5 -8 2
sa:<quality> offer	18 -12 -5 -3
sa:<quality> official	2 -3 -10 9
sa:<quality> oil	-1 35 -30 -4
sa:<quality> order	0 -10 0 10
sa:<quality> product	-1 -6 -1 10
sa:<quality> purchase	0 -12 11 1
sa:<quality> rice	11 -7 0 0
sa:<quality> side	-4 -21 15 9
sa:<quality> steel	0 16 -13 0
sa:<quality> sugar	0 -9 0 10
sa:<quality> trade	-6 -18 11 9
sa:<quality> vice	2 5 -11 0
sa:<quality> want	0 12 -10 0
sa:<quality> wheat	0 10 -7 0
sa:<seat>	-10 18 -11 -7
sa:<seat> 's	-1 14 -16 1
sa:<seat> )	0 25 -18 -7
sa:<seat> ,	8 -5 -10 8
sa:<seat> .	-4 -21 21 3
sa:<seat> ;	3 -10 5 0
sa:<seat> <day-gone>	2 -10 6 0
sa:<seat> a	0 16 -7 -8
sa:<seat> and	-3 19 -13 -3
sa:<seat> for	-7 0 -6 13
sa:<seat> had	-2 27 -15 -12
sa:<seat> has	0 16 -12 -2
sa:<seat> on	22 -19 7 -7
sa:<seat> publish	0 -10 11 0
sa:<seat> say	-3 11 -1 -12
sa:<seat> that	-5 -12 21 -9
sa:<seat> thi	-2 14 -7 -3
sa:<seat> time	-7 -4 -3 16
sa:<seat> to	0 -8 12 0
sa:<seat> were	0 17 -15 0
sa:<seat> will	0 10 -7 0
sa:<seat> with	-2 5 -10 6
sa:<seat> would	0 5 5 -12
sa:<sender>	-10 14 0 -9
sa:<span>	17 -20 -18 31
sa:<span> ,	1 17 -21 0
sa:<span> .	21 5 -14 -10
sa:<span> a	-1 -20 0 20
sa:<span> after	-1 23 0 -33
sa:<span> at	-2 -15 13 2
sa:<span> earlier	-4 -2 -7 15
sa:<span> early	-3 -20 -3 24
sa:<span> end	0 11 0 -8
sa:<span> extension	0 16 0 -12
sa:<span> for	0 3 6 -10
sa:<span> in	-6 11 -11 0
sa:<span> later	0 7 -10 1
sa:<span> longer	0 -9 4 4
sa:<span> of	12 -28 -19 32
sa:<span> tariff	0 12 7 -21
sa:<span> that	0 -16 -2 18
sa:<span> to	-11 -7 2 11
sa:<span> truce	-4 -1 -15 14
sa:<span> while	0 -7 8 0
sa:<span> with	0 -7 -7 14
sa:<taker>	-8 0 -16 21
sa:<v-agree>	-11 -3 2 7
sa:<v-bear>	-3 13 -5 -10
sa:<v-buy>	-18 30 -16 -12
sa:<v-deny>	-11 2 2 -2
sa:<v-end>	-9 1 -11 11
sa:<v-impose>	-16 -3 4 6
sa:<v-lack>	-10 -5 14 -7
sa:<v-propose>	10 5 -6 -7
sa:<v-refuse>	9 1 -1 -10
sa:<v-renew>	-5 -8 -17 25
sa:<v-say>	4 14 -8 -21
sa:<v-sell>	-3 15 -10 -4
sa:<v-sign>	-28 12 -9 5
sa:<v-stay>	9 -7 6 -7
sa:<v-suspend>	4 -5 -4 9
sa:<v-target>	-18 8 6 -13
sa:<v-threaten>	-11 -4 19 -13
sa:]	0 9 -3 -2
sa:a	8 -5 -12 14
sa:a "	-2 -8 -12 20
sa:a <name>	0 5 -19 10
sa:a <number>	0 -14 18 -5
sa:a <office>	10 0 0 -10
sa:a <organisation>	0 -15 12 5
sa:a <span>	12 -11 -9 10
sa:a ban	13 -9 -2 0
sa:a conference	0 -16 2 12
sa:a country	0 -15 16 0
sa:a date	-1 11 -5 -1
sa:a deal	-15 -16 16 6
sa:a decree	0 16 -11 -5
sa:a different	0 -12 3 10
sa:a dinner	9 -13 8 -5
sa:a dispute	0 -6 -7 12
sa:a draft	0 18 -10 -6
sa:a few	-4 21 -6 -13
sa:a first	16 2 -22 0
sa:a fourth	6 0 3 -10
sa:a framework	-11 9 -21 11
sa:a free	0 -4 17 -15
sa:a further	-2 -18 8 10
sa:a good	4 -9 11 -6
sa:a hotel	3 4 -14 1
sa:a joint	-5 -3 0 8
sa:a last	0 -12 19 -9
sa:a law	0 10 -4 -1
sa:a letter	0 -16 17 0
sa:a list	-2 -11 4 11
sa:a little	8 -4 -8 4
sa:a long	14 -9 0 -5
sa:a longer	5 0 -17 9
sa:a meet	6 -2 6 -14
sa:a new	-9 13 0 -11
sa:a page	13 -11 -5 0
sa:a pause	-4 -10 6 8
sa:a period	0 -10 -1 13
sa:a plan	-4 15 -2 -12
sa:a point	0 -1 -7 10
sa:a preliminary	0 -21 2 18
sa:a promise	0 -19 11 10
sa:a rate	0 -15 -9 21
sa:a result	-6 -3 -10 19
sa:a rise	0 -8 11 0
sa:a round	5 7 -27 11
sa:a row	0 10 -3 -5
sa:a second	-7 -5 -11 20
sa:a sign	0 -12 9 1
sa:a signature	-10 5 15 -17
sa:a standstill	-2 -11 -13 23
sa:a state	8 -9 4 -2
sa:a statement	0 -7 13 -6
sa:a successor	0 8 0 -5
sa:a summit	3 7 0 -13
sa:a tariff	0 -19 26 -3
sa:a television	-5 -1 11 -6
sa:a text	0 -12 -4 15
sa:a third	-1 24 -5 -21
sa:a three	0 -10 10 0
sa:a trade	-13 -2 16 -10
sa:a truce	-7 8 3 -11
sa:a video	0 18 -15 -2
sa:a warn	-1 10 0 -10
sa:a way	10 0 0 -9
sa:a word	14 -10 1 -5
sa:a year	0 -8 9 0
sa:aboard	0 10 -9 0
sa:abolish	0 5 2 -9
sa:about	16 -4 -7 3
sa:about an	0 -5 9 -4
sa:about how	0 -6 8 -1
sa:about tariff	-4 10 0 -1
sa:accept	0 -1 10 -11
sa:accept an	0 17 -17 0
sa:accord	0 19 -9 -11
sa:account	15 -18 0 3
sa:account ,	13 -18 6 -3
sa:across	-1 -4 -4 11
sa:act ,	0 -9 -2 12
sa:add	-4 14 -18 4
sa:add .	0 3 -10 8
sa:additional	0 10 -14 0
sa:additional <level>	0 13 -8 -5
sa:additional <quality>	0 -8 9 0
sa:additional duty	5 10 -13 -11
sa:additional tariff	-2 -4 -8 13
sa:admit	0 -9 10 0
sa:adopt	0 11 -10 0
sa:advertisement	0 27 -15 -15
sa:affair	8 -7 0 0
sa:affiliate	0 12 -1 -7
sa:africa	0 -8 -4 12
sa:after	1 9 -6 -6
sa:after <number>	0 5 -13 6
sa:after <person>	18 3 -11 -7
sa:after <seat>	-1 20 -8 -10
sa:after <span>	-8 -22 -18 37
sa:after all	0 22 -17 -4
sa:after he	0 -28 25 6
sa:after his	0 17 -13 -4
sa:after it	0 -7 12 -7
sa:after meet	0 -16 19 -3
sa:after that	0 9 0 -5
sa:after the	-8 38 -19 -22
sa:after they	-3 -3 23 -20
sa:after two	0 17 -11 -8
sa:afternoon	1 -21 2 17
sa:afternoon .	0 -30 19 14
sa:afternoon the	2 -9 -5 9
sa:again ,	13 -8 -9 3
sa:again at	-1 -2 -3 9
sa:again in	-8 -23 27 0
sa:again on	-4 17 -6 -4
sa:against	-7 14 -4 -6
sa:against <number>	0 13 -1 -8
sa:against <quality>	0 -11 12 0
sa:agenda	-1 -10 17 -4
sa:ago ,	0 -13 16 0
sa:ago .	0 0 8 -10
sa:agree on	-2 -19 14 8
sa:agree that	0 5 -11 6
sa:agree to	0 -10 16 -5
sa:agreement	-17 7 15 -21
sa:agreement ,	5 -21 18 0
sa:agreement .	-8 12 3 -14
sa:agreement and	0 -10 0 7
sa:agreement at	0 9 -7 0
sa:agreement between	0 9 -6 0
sa:agreement in	-3 8 2 -16
sa:agreement of	0 2 4 -8
sa:agreement on	-5 8 3 -9
sa:agreement that	0 5 6 -13
sa:agreement under	0 14 -13 0
sa:agreement with	0 -17 7 11
sa:ahead	-3 9 0 -7
sa:aim	18 0 -9 -10
sa:aim at	9 -4 0 -4
sa:air	-4 0 8 -13
sa:aircraft	0 -16 16 0
sa:aire	0 -13 17 -2
sa:airport	9 -5 -9 7
sa:airport .	4 6 -15 3
sa:all	6 -3 -12 14
sa:all ,	0 9 -7 0
sa:all .	-2 27 -20 -7
sa:all <quality>	-1 -12 13 0
sa:all but	3 -4 -11 10
sa:all go	0 -3 9 -6
sa:all of	0 -8 -7 16
sa:all three	0 -5 10 -2
sa:all time	-4 -17 11 9
sa:almost	0 7 -12 2
sa:alone	0 -13 15 0
sa:alone .	0 -10 11 0
sa:along	0 15 -7 -7
sa:also	-2 11 -8 -1
sa:aluminium	-4 10 0 -11
sa:aluminum	0 12 -9 0
sa:ambassador	9 10 -15 -12
sa:ambassador to	12 0 -8 -5
sa:an	0 7 -12 1
sa:an <office>	0 11 -4 -4
sa:an additional	-3 3 -15 8
sa:an agreement	-10 20 0 -17
sa:an air	-4 -8 13 -2
sa:an answer	0 -7 8 0
sa:an end	10 -15 -12 16
sa:an extension	0 -19 10 11
sa:an hour	-14 -26 27 3
sa:an idea	0 -11 -3 16
sa:an invitation	0 17 -16 0
sa:an offer	0 12 -1 -8
sa:an understanding	0 11 -12 0
sa:and ,	-6 -10 16 0
sa:and <day-ahead>	6 0 -13 4
sa:and <day-gone>	25 -15 -13 -3
sa:and <day-today>	11 2 -8 -10
sa:and <level>	-8 8 1 -7
sa:and <name>	-5 -29 6 27
sa:and <number>	-6 13 -14 2
sa:and <organisation>	0 10 -9 0
sa:and <person>	0 -9 0 11
sa:and <quality>	13 -6 -26 15
sa:and <seat>	-7 41 -20 -20
sa:and above	9 -6 0 0
sa:and aluminium	-3 8 2 -10
sa:and an	-3 12 -9 0
sa:and announce	0 -17 0 15
sa:and another	0 -9 0 8
sa:and are	22 -5 -18 -2
sa:and at	1 1 8 -19
sa:and both	-3 5 4 -10
sa:and cement	0 -2 -10 11
sa:and coffee	0 14 -5 -8
sa:and come	-15 23 -7 -9
sa:and continue	0 -15 14 0
sa:and cotton	8 -4 -3 0
sa:and duty	0 -10 -4 14
sa:and for	0 -24 16 9
sa:and forty	0 -11 14 -1
sa:and framework	0 -15 -12 24
sa:and from	-10 21 -1 -14
sa:and get	-3 -10 0 12
sa:and go	4 5 -10 -2
sa:and half	0 0 -9 8
sa:and has	0 9 -3 -1
sa:and have	3 0 -10 5
sa:and he	-3 -9 7 6
sa:and here	0 -12 4 5
sa:and his	0 -8 13 -3
sa:and i	1 -17 12 1
sa:and is	-13 7 1 -3
sa:and it	-7 12 0 -17
sa:and last	-1 0 -14 13
sa:and leave	10 -27 -19 34
sa:and medicine	0 -6 11 -4
sa:and meet	-7 18 -13 0
sa:and mr	1 -14 14 -1
sa:and no	-1 15 -13 0
sa:and nobody	0 7 3 -16
sa:and none	0 -11 0 13
sa:and not	2 9 -15 0
sa:and of	-9 -11 19 0
sa:and on	13 -8 0 -5
sa:and one	5 -12 4 3
sa:and our	0 0 -11 11
sa:and promise	0 14 -8 -6
sa:and put	7 13 -17 -6
sa:and rare	-1 -13 15 0
sa:and run	-5 14 -5 -2
sa:and say	0 -12 -9 22
sa:and sign	0 -13 10 5
sa:and stay	15 0 -16 -3
sa:and that	-10 -11 8 12
sa:and the	13 -15 5 0
sa:and then	-5 8 -7 0
sa:and there	-4 -9 7 6
sa:and they	-13 -1 19 -14
sa:and three	0 9 -5 -2
sa:and trade	-10 3 5 -4
sa:and want	0 -8 9 0
sa:and was	-5 -12 19 -3
sa:and we	8 -23 11 4
sa:and were	0 -7 9 0
sa:and will	20 -18 11 -11
sa:and wine	0 -5 -5 11
sa:and with	-3 -30 36 -6
sa:and would	0 22 -12 -10
sa:announce	9 -5 -8 11
sa:announce .	0 8 -18 10
sa:announce <level>	9 -4 0 -1
sa:announce for	10 -19 15 -7
sa:announce on	-3 6 2 -11
sa:announce that	8 -10 1 0
sa:announcement	0 -1 -6 9
sa:another	0 -19 10 10
sa:another <level>	0 21 -15 -5
sa:another <span>	-10 2 22 -30
sa:another meet	0 -10 0 11
sa:answer	0 26 -19 -7
sa:anti	-3 14 -5 0
sa:anti -	-3 13 -5 0
sa:any	0 6 4 -19
sa:any further	0 -9 11 0
sa:anyone	0 9 -6 -3
sa:apart	7 0 -24 13
sa:apec	-2 23 -19 -2
sa:apec summit	-1 15 -11 0
sa:app	0 4 -17 10
sa:application	0 -11 12 0
sa:apply	-1 -15 23 -11
sa:apply from	0 -13 13 0
sa:approval	0 -8 13 -6
sa:approve	-3 12 -16 2
sa:approve it	0 10 -11 0
sa:approve the	0 10 -5 0
sa:apricot	9 -5 0 -1
sa:are	23 4 -9 -20
sa:are .	0 -12 2 9
sa:are at	0 -10 13 0
sa:are go	-4 9 -1 0
sa:are in	3 -9 -1 7
sa:are meant	12 -4 -3 -4
sa:are not	-1 18 -9 -7
sa:are to	17 -23 -1 12
sa:are until	0 1 12 -15
sa:arrangement	-7 7 0 -3
sa:arrive	4 -14 7 0
sa:arrive by	0 -6 0 8
sa:arrive in	6 -14 7 -4
sa:arrived	8 -8 0 0
sa:artificial	-2 2 -8 6
sa:as	1 8 -9 0
sa:as announce	0 -6 10 -4
sa:as early	0 -12 14 0
sa:as good	0 10 -2 -7
sa:as is	11 -12 0 0
sa:as long	0 15 -12 0
sa:as the	2 6 0 -13
sa:as we	0 -12 13 0
sa:as well	-13 -2 -11 18
sa:asean	6 3 -3 -10
sa:asean summit	10 2 -9 -6
sa:asia	-1 -1 -5 10
sa:aside	0 27 -22 -5
sa:ask	-13 -3 6 2
sa:ask for	-3 5 3 -13
sa:ask the	0 0 -12 9
sa:asleep	0 -4 -16 19
sa:asparagu	0 -4 12 -8
sa:at	-12 1 3 -1
sa:at <level>	-10 17 -3 -14
sa:at <number>	0 13 -4 -14
sa:at a	12 -32 38 -19
sa:at all	0 18 -14 0
sa:at an	-5 -3 10 -5
sa:at his	0 14 -12 -1
sa:at home	0 10 -5 -2
sa:at it	-5 -4 12 -1
sa:at lancaster	2 6 -8 -2
sa:at least	8 -5 -17 7
sa:at noon	4 13 -21 0
sa:at that	0 -13 -2 16
sa:at the	-42 0 -15 36
sa:at three	0 0 -14 12
sa:at turnberry	13 -6 -3 0
sa:at which	0 -5 15 -16
sa:attempt	0 -21 13 9
sa:autumn	5 3 1 -14
sa:away	-4 5 -12 7
sa:back	12 -4 -13 10
sa:back ,	10 -8 0 0
sa:back .	11 9 -24 -4
sa:back for	0 0 10 -8
sa:back from	0 12 -3 -8
sa:back its	0 -8 -3 12
sa:back the	0 -7 -12 17
sa:back to	0 -15 16 -3
sa:back with	0 13 -12 0
sa:bad	0 9 -8 0
sa:balanced	9 -8 0 0
sa:ban	12 -6 -4 -1
sa:ban on	10 -7 0 0
sa:banana	-3 1 -12 9
sa:basi	8 -12 -3 8
sa:basi in	0 -10 0 11
sa:be	14 -15 3 2
sa:be <number>	-2 17 -10 0
sa:be a	-3 18 -7 -10
sa:be an	5 -19 -4 15
sa:be extend	3 -11 -14 18
sa:be halve	0 -9 10 0
sa:be hold	-7 29 -18 -9
sa:be put	0 -11 13 0
sa:be subject	0 -7 9 -3
sa:be suspend	8 -4 -2 0
sa:be the	18 -5 -8 -1
sa:bean	-1 -19 17 3
sa:because	-15 18 0 -20
sa:because of	-6 14 0 -16
sa:because the	0 18 -10 -8
sa:become	0 8 -16 1
sa:beef	-10 13 -10 0
sa:beef and	-1 16 -8 -5
sa:been	-20 15 0 -6
sa:been a	0 10 -3 -4
sa:been call	0 20 -19 0
sa:been postpone	-1 16 -11 -3
sa:been promise	0 11 -5 -4
sa:been threaten	0 -10 11 0
sa:before	-4 10 -10 -3
sa:before ,	0 14 -12 0
sa:before <day-ahead>	-1 23 -17 0
sa:before <month-ahead>	0 -9 11 0
sa:before <person>	-1 25 -41 9
sa:before a	1 14 -10 -12
sa:before his	0 10 -9 0
sa:before it	-5 -9 9 1
sa:before its	0 -9 11 0
sa:before the	4 -4 11 -14
sa:before their	11 -20 1 6
sa:begin	22 -3 -2 -15
sa:begin ,	-2 7 5 -11
sa:begin .	-11 0 11 -6
sa:begin <span>	15 1 -4 -16
sa:begin a	28 -29 19 -24
sa:begin at	9 1 -10 0
sa:begin in	-3 19 0 -15
sa:begin on	-18 -23 -15 40
sa:begin to	7 2 -1 -11
sa:behind	0 -12 13 0
sa:being	-11 1 -8 15
sa:below	0 -14 21 -9
sa:benefit	0 10 -7 -1
sa:bergen	0 -9 7 1
sa:beside	0 -11 16 -4
sa:better	0 9 -9 0
sa:between	-4 10 -12 1
sa:between <name>	-31 -1 -8 21
sa:between <person>	1 0 3 -13
sa:between the	12 0 -11 0
sa:between them	-8 21 -1 -13
sa:bicycle	0 -8 10 -1
sa:biggest	0 11 -6 -3
sa:biscuit	0 14 0 -12
sa:bishop	0 11 -8 0
sa:bite	0 11 -4 -3
sa:black	8 -5 0 0
sa:boat	0 -24 7 19
sa:border .	0 13 -10 -1
sa:both	-2 -20 14 10
sa:both .	0 -11 0 10
sa:both <office>	0 -9 10 0
sa:both country	3 -6 9 -6
sa:both have	10 -14 9 -5
sa:both of	0 0 -13 10
sa:both side	-6 14 -13 0
sa:bottle	2 -11 -4 11
sa:break	11 9 -12 -11
sa:breaking	5 -13 9 -1
sa:brief	-7 -10 -8 20
sa:briefed	0 10 -8 0
sa:bring	-6 -6 15 -9
sa:bring back	0 -9 -2 12
sa:bring home	0 12 -8 -2
sa:bring it	0 14 -13 0
sa:broke off	-6 -12 5 10
sa:bueno	0 -13 17 -2
sa:bueno aire	0 -13 17 -2
sa:building	-5 -12 16 0
sa:building ,	-2 -14 18 -2
sa:bulletin	0 12 -3 -7
sa:busan	-2 9 1 -21
sa:busan ,	-2 8 -2 -5
sa:busan agreement	11 -14 0 4
sa:busan on	0 19 -15 0
sa:business	0 23 -19 -4
sa:but	2 -10 -10 18
sa:but a	0 -12 18 -9
sa:but leave	0 -1 14 -13
sa:but no	0 11 -4 -3
sa:but not	0 -14 -8 22
sa:but that	0 -7 16 -11
sa:but the	0 18 -26 5
sa:butter	7 1 -11 0
sa:buy	-1 40 -30 -12
sa:buy <goods-amount>	0 7 -3 -1
sa:buy <quality>	0 17 -16 0
sa:buyer	0 10 -7 -1
sa:buyer of	0 11 -10 0
sa:by	-7 4 11 -19
sa:by <level>	0 13 -7 -3
sa:by <month-ahead>	0 -10 11 0
sa:by <office>	0 -18 18 0
sa:by <person>	-11 4 -5 5
sa:by <points>	0 9 -10 0
sa:by <quality>	0 3 -12 7
sa:by <span>	-21 -10 27 -10
sa:by a	7 -5 5 -12
sa:by an	0 11 -3 -6
sa:by half	0 -14 9 5
sa:by our	0 -17 18 0
sa:by side	0 -5 9 -4
sa:by telephone	-5 7 0 -10
sa:by the	12 10 -19 0
sa:by video	-2 -26 35 -13
sa:by which	-2 0 -10 10
sa:cabinet	0 13 -6 -4
sa:call	1 12 -12 0
sa:call ,	0 -13 15 0
sa:call .	0 14 -11 0
sa:call between	0 -11 3 8
sa:call for	-1 15 -13 0
sa:call off	-2 37 -33 -3
sa:call on	0 1 7 -14
sa:call the	9 -16 1 3
sa:call with	0 -31 30 3
sa:camera	0 17 -7 -10
sa:can	-3 -6 10 0
sa:can be	0 -10 13 -2
sa:cancel	0 14 -5 -9
sa:canned	0 -9 15 -7
sa:canola	0 0 11 -14
sa:capital .	-11 3 10 -5
sa:capital on	10 -8 -3 0
sa:car	7 0 0 -12
sa:car ,	0 13 -10 0
sa:car .	0 14 -12 0
sa:car and	0 -13 10 0
sa:car to	0 10 -9 0
sa:card	5 -18 2 9
sa:carmaker	0 18 -17 0
sa:carpet	15 0 -16 -1
sa:carry out	0 1 -19 15
sa:carry the	3 -9 5 0
sa:case	-1 5 -18 9
sa:case on	0 -12 0 14
sa:cashew	0 -7 15 -6
sa:cattle	0 11 2 -14
sa:caved	0 8 -4 -1
sa:ceasefire	0 35 -27 -16
sa:cement	-5 -16 12 8
sa:cement ,	0 -8 17 -12
sa:central	-2 -16 6 11
sa:ceramic	0 -9 13 -2
sa:ceremony	0 -7 0 9
sa:certificate	5 -13 11 -6
sa:chair	9 -12 -8 10
sa:chairmanship	0 -8 10 0
sa:chairmanship of	0 -8 10 0
sa:changed	0 12 -9 0
sa:charge	-11 23 -10 -9
sa:charge <level>	-4 9 4 -17
sa:cheese and	0 -16 20 -5
sa:chemical	0 -15 13 0
sa:chicken	0 8 -19 7
sa:chip ,	-4 17 -7 -3
sa:chip that	0 -8 0 10
sa:chipmaker	0 -9 0 11
sa:chocolate	0 -7 11 -5
sa:christma	0 11 -5 -3
sa:clear the	0 -15 11 4
sa:client	0 13 -9 0
sa:clock	0 1 -13 8
sa:close	0 3 -17 7
sa:close to	-4 7 -12 1
sa:closed	-12 0 -2 8
sa:coal	-1 -13 -9 21
sa:coal ,	0 -6 -8 12
sa:cocoa	-1 8 0 -7
sa:cocoa ,	0 -10 14 -6
sa:cocoa butter	0 10 -5 -2
sa:cod	-1 -2 -5 9
sa:coffee	13 -2 -14 4
sa:coffee ,	1 0 -15 10
sa:coffee and	0 -11 -1 14
sa:colleague	-2 12 -3 -9
sa:collect	-3 0 12 -14
sa:collect the	0 9 -2 -4
sa:come	0 -2 -7 10
sa:come back	16 -11 1 -8
sa:come down	-1 2 -20 16
sa:come first	0 -18 19 0
sa:come for	0 -4 10 -3
sa:come from	0 -4 9 -5
sa:come home	-4 14 -6 -3
sa:come in	-1 8 -9 0
sa:come into	0 11 -6 0
sa:come on	-4 0 -9 11
sa:come out	-9 2 -1 3
sa:come to	0 -17 -3 22
sa:come together	0 -4 12 -10
sa:commerce	-3 -21 9 16
sa:commerce secretary	0 -4 10 -5
sa:commit	0 -11 11 0
sa:commitment	-1 11 -6 -1
sa:communiqué	0 -8 -4 10
sa:company	-5 23 -6 -14
sa:complete	0 -5 9 -1
sa:completed	0 4 -10 7
sa:computer	0 13 -8 -2
sa:concerned	0 9 -6 -1
sa:conclude	-10 1 2 0
sa:conclude a	0 17 -4 -12
sa:conclude negotiation	0 -14 6 8
sa:conclude the	0 -5 14 -11
sa:conference	-1 -11 14 0
sa:conference .	0 -1 9 -6
sa:conflict	0 9 -2 -6
sa:consensu	-3 -9 -4 16
sa:consensu of	0 1 -11 9
sa:consensu on	0 -10 4 5
sa:consent	0 -9 10 0
sa:constructive	3 5 -15 0
sa:consult	-3 18 -11 -5
sa:consultation	-11 0 -11 18
sa:consultation ,	0 -5 9 -3
sa:consultation in	-2 -9 0 11
sa:consultation with	0 16 -11 -5
sa:continue to	0 -4 9 -3
sa:control	-13 8 -3 0
sa:control ,	0 -8 0 9
sa:control on	-6 11 -1 -6
sa:conversation	-1 -13 8 8
sa:conversation with	0 -8 0 8
sa:cost	-4 15 0 -7
sa:cotton	6 -16 19 -12
sa:cotton ,	0 -8 9 0
sa:could	-18 12 -1 -5
sa:could be	0 -11 15 -5
sa:could go	0 -8 0 9
sa:could have	0 -8 9 0
sa:council	0 18 -15 0
sa:count	0 -11 9 4
sa:counted	0 -7 11 -3
sa:countermeasure	-4 0 -11 9
sa:counterpart	-4 -11 9 6
sa:counterpart ,	0 -6 9 0
sa:country	0 0 18 -26
sa:country '	-3 -4 11 -2
sa:country .	10 -10 3 0
sa:country and	0 -7 8 0
sa:country had	0 10 -7 0
sa:country in	0 -7 10 -1
sa:country say	3 13 0 -16
sa:country that	0 15 -14 0
sa:country will	0 -10 -1 12
sa:couple	0 -5 9 -2
sa:couple of	0 -5 9 -2
sa:course	-1 -9 14 -4
sa:cover	0 -15 18 -3
sa:cruz	0 -14 4 9
sa:cup	0 14 -7 -5
sa:current	0 -11 12 0
sa:current season	0 -9 9 0
sa:custom	-11 18 0 -10
sa:custom house	-6 -1 10 0
sa:custom officer	0 -7 9 0
sa:customer	0 10 -6 -2
sa:cut	9 9 -13 -8
sa:cut duty	0 0 -11 9
sa:cut from	0 9 -7 0
sa:cut its	0 -6 8 0
sa:cut on	9 -8 0 0
sa:dark	10 -7 0 0
sa:date	-15 4 0 2
sa:date that	0 9 -8 0
sa:date to	0 14 -7 -7
sa:davo	0 15 -12 -1
sa:day	-2 1 -21 15
sa:day for	4 -14 0 7
sa:day of	9 3 -32 9
sa:dead	1 -5 -10 12
sa:deadline	6 11 -16 -4
sa:deal	-12 -5 8 0
sa:deal ,	0 0 16 -18
sa:deal and	0 -4 -6 11
sa:deal by	0 -16 17 0
sa:deal for	0 -13 -1 15
sa:deal on	0 4 7 -12
sa:deal that	0 -8 -2 12
sa:deal was	0 12 -8 -1
sa:deal with	6 17 -18 -8
sa:debate	0 8 -1 -1
sa:decade	0 2 6 -11
sa:decide	-3 -3 -2 10
sa:decide on	0 -4 -11 15
sa:declare the	0 -8 0 10
sa:decree	0 10 -16 1
sa:defend	0 9 -8 0
sa:delay	-4 -12 0 16
sa:delegation	21 -28 -1 7
sa:delegation from	15 -12 9 -18
sa:delegation of	1 -9 0 6
sa:deny	0 14 -10 -2
sa:depend	10 -18 0 6
sa:depend on	0 -10 1 8
sa:depth	0 9 0 -10
sa:desk	-6 -11 12 2
sa:did before	0 -11 11 0
sa:did in	0 -10 0 10
sa:did not	11 -11 7 -5
sa:die	0 12 -7 -2
sa:difference	0 14 -10 -1
sa:digital	0 -10 14 -2
sa:dinner	5 -3 5 -9
sa:dinner in	0 -14 11 3
sa:discuss	0 2 -11 9
sa:dispute	-8 7 14 -20
sa:dispute over	0 -5 22 -17
sa:do	0 -21 25 -4
sa:do so	9 -31 29 -7
sa:document	0 2 11 -15
sa:dollar	0 11 -3 -4
sa:don't	-1 17 -11 -1
sa:done	-7 -15 0 21
sa:done ,	0 14 -7 -5
sa:done .	-1 -24 8 19
sa:door	-6 -4 13 -2
sa:double	-4 27 -13 -12
sa:double the	0 12 -10 0
sa:down	19 8 -8 -23
sa:down from	0 22 -20 0
sa:down in	23 -16 -14 6
sa:draft	0 12 -4 -7
sa:draw	0 21 -17 -3
sa:drop	0 12 -7 -5
sa:drop its	0 13 -8 -4
sa:due	-5 -7 22 -13
sa:due on	0 -11 14 -2
sa:due to	-2 -1 13 -11
sa:dump	-1 14 -7 -1
sa:during which	0 14 -8 -8
sa:duty .	-4 8 2 -12
sa:duty between	7 -13 5 0
sa:duty come	11 -11 0 0
sa:duty of	-9 17 -15 1
sa:duty on	-4 -19 23 0
sa:duty over	0 11 -9 0
sa:duty that	11 -6 1 -5
sa:duty they	0 -9 0 11
sa:duty to	0 20 -17 0
sa:each	7 2 -28 10
sa:each .	-1 -10 -6 18
sa:each side	15 -5 -22 9
sa:each way	7 -11 -2 6
sa:earlier	-5 -5 -2 13
sa:earlier .	0 7 -11 2
sa:early	-5 -22 10 17
sa:early .	-1 -9 5 6
sa:early as	0 -12 14 0
sa:earth	-15 -4 4 9
sa:earth ,	0 -14 -8 20
sa:earth .	-1 -13 9 7
sa:earth and	0 13 -10 -2
sa:ease	-2 -9 15 -4
sa:eastern time	0 -12 3 9
sa:economic	0 1 8 -15
sa:economic and	-10 4 4 -4
sa:economy	-16 15 0 -9
sa:edition	-9 18 0 -12
sa:effect	-1 -4 12 -7
sa:effect and	0 -12 12 0
sa:effectively	6 -9 -5 8
sa:effectively off	7 -10 -4 8
sa:eight	15 -3 0 -12
sa:eighth	16 5 -17 -7
sa:eighth round	0 9 -4 -6
sa:eighth time	10 2 -12 -2
sa:either	9 -5 0 -7
sa:either .	11 -11 0 0
sa:electric	0 -7 12 -5
sa:else .	5 -7 -6 8
sa:empty	-6 3 -15 11
sa:empty hand	0 15 -8 -6
sa:end	-10 -11 2 14
sa:end ,	0 -18 23 -6
sa:end .	-8 37 -40 -4
sa:end <day-ahead>	8 -18 -3 12
sa:end <day-today>	0 17 -5 -11
sa:end <span>	-11 -5 -1 14
sa:end at	0 9 0 -14
sa:end of	10 -31 -19 39
sa:end on	1 -22 30 -8
sa:end the	-4 12 1 -9
sa:end their	-2 -21 21 0
sa:entebbe	0 -15 17 -1
sa:enter <name>	0 8 -5 0
sa:evening	15 -21 -13 19
sa:evening ,	13 -6 0 -4
sa:evening <person>	-8 -2 -2 11
sa:evening in	-2 -4 12 -5
sa:event	13 -8 -4 0
sa:every	-1 -2 -15 18
sa:everyone	0 16 -12 -2
sa:everything	-4 12 -9 0
sa:everything .	0 10 -9 0
sa:everything else	0 -10 5 3
sa:excerpt	0 15 -7 -6
sa:excerpt )	0 10 -3 -3
sa:exempt	0 10 -7 0
sa:expect	7 3 -13 2
sa:expect .	0 13 -13 0
sa:expect <name>	0 -17 7 12
sa:expect a	-1 -10 12 0
sa:expect to	-1 13 -6 -7
sa:expert	0 -14 17 0
sa:expire	4 0 -20 10
sa:expire ,	0 1 -15 10
sa:expire .	16 -8 0 -5
sa:export of	9 -6 0 -2
sa:extend	1 0 -16 14
sa:extend .	0 -8 -2 11
sa:extend it	0 -1 14 -13
sa:extend the	2 16 -16 -7
sa:extend their	-3 -6 -3 15
sa:extend to	-6 4 -11 5
sa:extension .	9 -6 0 0
sa:extension of	-6 -10 4 10
sa:extra	-6 -9 7 7
sa:extra duty	0 -17 10 8
sa:extract	-1 3 -11 5
sa:extract )	-1 0 -10 6
sa:extremely	0 11 -5 -4
sa:face a	2 0 -11 6
sa:fact	0 17 -6 -10
sa:fact sheet	0 10 -1 -7
sa:fail	0 -9 11 0
sa:fail ,	0 -10 10 0
sa:failing	0 0 -9 7
sa:fall	-11 1 4 -2
sa:fall .	0 -11 12 0
sa:fall from	0 -10 11 0
sa:fall on	0 -8 0 10
sa:fall to	0 10 -6 -3
sa:far	-2 0 8 -9
sa:far .	0 -7 10 -2
sa:farm good	0 24 -15 -8
sa:federal	0 14 -11 0
sa:fentanyl	-9 -14 0 22
sa:fentanyl ,	-1 -17 6 13
sa:fentanyl .	0 17 -14 0
sa:fentanyl and	0 -13 -1 15
sa:fentanyl duty	0 -10 12 0
sa:few hour	-3 22 -12 -7
sa:fewer	0 13 -6 -5
sa:fifth time	2 -16 3 7
sa:fight	0 -8 11 0
sa:figure .	-1 15 -9 -5
sa:filled	0 -8 -5 13
sa:final	-4 19 -23 0
sa:find	3 6 -4 -11
sa:fine	0 10 -7 0
sa:finish	17 -29 -2 13
sa:finished	0 11 -10 0
sa:firm	-1 19 -12 -3
sa:first	18 -2 -3 -13
sa:first ,	0 -7 10 -2
sa:first day	30 -18 4 -24
sa:first meet	9 13 -19 -6
sa:first of	17 -5 -7 -6
sa:first phase	-1 12 -7 -2
sa:first round	0 -14 4 8
sa:first time	-11 5 4 -6
sa:first visit	0 16 -11 -3
sa:fish	-7 -18 31 -14
sa:fish and	0 -12 16 -4
sa:fishing	0 -8 11 0
sa:fishmeal	0 18 -17 -2
sa:five	10 5 -9 -16
sa:five hour	12 -5 -2 -6
sa:fix	-1 17 -8 -7
sa:flag	0 -3 -7 11
sa:flat	14 -12 0 0
sa:floor	2 0 -14 10
sa:floor of	0 -9 0 10
sa:follow	0 -15 2 16
sa:follow ,	0 -8 0 10
sa:followed	8 0 -2 -9
sa:for .	0 13 -10 0
sa:for <day-ahead>	6 -16 11 1
sa:for <name>	-9 19 -6 -10
sa:for <number>	-10 2 10 -12
sa:for <person>	-3 -10 -3 15
sa:for <quality>	0 0 -22 12
sa:for <span>	34 0 -29 0
sa:for a	6 2 -20 9
sa:for an	-7 -25 24 5
sa:for another	-8 -22 37 -15
sa:for as	0 10 -9 0
sa:for carry	0 16 0 -15
sa:for his	-12 -15 5 15
sa:for its	0 -9 12 0
sa:for more	11 -8 5 -15
sa:for most	2 7 -11 0
sa:for now	0 -9 5 3
sa:for once	4 -13 7 0
sa:for rare	0 -17 8 11
sa:for some	0 13 -10 -1
sa:for tariff	9 -9 0 0
sa:for the	2 16 -14 -8
sa:for their	0 0 -11 12
sa:for three	0 -5 8 0
sa:for tiktok	0 -9 5 3
sa:for what	-1 -8 18 -10
sa:force	-4 10 -3 -5
sa:force until	0 11 -6 -4
sa:forced	0 11 -4 0
sa:foreign	-15 17 -2 -1
sa:foreign ministry	-13 17 2 -13
sa:formally	0 11 -11 0
sa:forty	-4 -13 21 -7
sa:forty minute	-4 -16 22 -3
sa:forward	-4 15 -10 -1
sa:found	-3 8 -18 7
sa:four	17 13 -33 0
sa:fourth	6 -11 -2 8
sa:fourth round	11 -11 -15 18
sa:fox	0 7 -9 0
sa:framework	-18 -16 -25 42
sa:framework agreement	0 -13 6 5
sa:framework for	-1 0 -12 9
sa:framework to	0 -21 4 15
sa:framework with	0 0 -9 6
sa:free	-9 13 3 -15
sa:free of	0 16 -10 -3
sa:free trade	-2 4 11 -21
sa:freeze	-2 -10 -2 15
sa:freeze their	0 -20 3 14
sa:friday	9 -17 11 -5
sa:from	-26 8 0 5
sa:from <day-ahead>	-8 -32 29 14
sa:from <day-gone>	-3 -6 -3 16
sa:from <day-today>	0 9 -3 -4
sa:from <level>	-10 -18 12 15
sa:from <name>	10 36 -12 -41
sa:from <number>	0 27 -15 -9
sa:from <person>	0 -2 -10 12
sa:from <quality>	0 -8 18 -14
sa:from <seat>	-3 19 -13 -5
sa:from <span>	0 7 -10 1
sa:from a	-1 -13 -2 18
sa:from both	0 -20 8 13
sa:from our	0 -9 -2 13
sa:from that	0 -9 10 0
sa:from the	-9 6 -5 3
sa:from which	0 12 -7 -5
sa:front	-4 18 -12 -3
sa:front of	0 11 -8 -2
sa:frozen	0 -16 12 5
sa:fruit	-4 -3 13 -6
sa:full	0 10 -5 0
sa:furniture	0 13 -7 -5
sa:further	3 -14 8 2
sa:further <level>	0 10 -7 0
sa:further increase	0 -14 14 0
sa:further notice	11 -10 0 0
sa:future	4 0 -18 7
sa:g	0 -7 11 -3
sa:gallium	0 -9 10 0
sa:game	0 14 -5 -7
sa:garden	8 1 -8 -3
sa:gas	0 10 -4 -2
sa:gate	-4 14 0 -7
sa:gather	0 -7 10 0
sa:gave	-6 14 -18 7
sa:gave the	0 12 -6 -4
sa:geneva	0 -1 -14 13
sa:geneva ,	-3 10 -1 -5
sa:geneva .	-4 3 -13 11
sa:geneva on	-3 -7 0 12
sa:get	-13 12 -8 1
sa:get its	-1 -7 -6 14
sa:give	0 15 -8 -10
sa:given	-2 0 7 -10
sa:gmt	9 0 -5 -6
sa:go	-14 -3 7 3
sa:go .	0 11 -18 3
sa:go back	1 8 -9 -1
sa:go down	0 -9 10 0
sa:go for	0 -10 14 -4
sa:go from	0 12 -6 -2
sa:go into	-8 4 10 -15
sa:go on	5 -14 2 8
sa:go out	0 -8 10 0
sa:go to	-7 -3 0 11
sa:go until	0 -2 -7 9
sa:go well	-4 -15 7 12
sa:gold	0 14 -9 -2
sa:good	-1 0 13 -17
sa:good ,	-2 7 0 -12
sa:good .	5 8 -7 -12
sa:good and	0 10 -8 0
sa:good are	0 12 -11 0
sa:good as	0 9 1 -13
sa:good at	0 -15 11 4
sa:good by	0 -13 11 0
sa:good come	0 13 -11 0
sa:good each	8 -11 -1 6
sa:good for	-1 23 -14 -6
sa:good from	-4 -12 15 0
sa:good in	0 -8 10 0
sa:good is	0 10 -9 0
sa:good of	0 -14 8 9
sa:good on	7 -14 12 -5
sa:good take	0 -7 -2 9
sa:good that	0 -10 11 0
sa:good to	0 13 -9 0
sa:good would	0 14 -10 0
sa:government	9 14 -25 -2
sa:government had	0 13 -6 -4
sa:government have	11 -1 -8 -1
sa:grant	0 -16 17 0
sa:guest	-10 10 0 -9
sa:gyeongju	-7 0 13 -13
sa:gyeongju ,	-2 8 1 -9
sa:gyeongju on	0 -10 11 0
sa:had	-17 0 0 8
sa:had "	0 -2 -8 9
sa:had accept	0 9 -9 0
sa:had announce	0 -6 13 -11
sa:had ask	0 11 -7 -1
sa:had been	-13 10 3 -9
sa:had begin	0 1 -24 16
sa:had broken	0 10 0 -10
sa:had call	13 -4 -8 0
sa:had come	0 7 -11 1
sa:had conclude	0 -14 18 -6
sa:had make	0 -10 2 8
sa:had not	-5 12 0 -11
sa:had promise	0 -7 -4 12
sa:had receive	0 -6 10 -3
sa:had send	0 16 -5 -10
sa:had set	0 -11 0 12
sa:had settle	0 8 -4 -3
sa:had sign	7 1 -13 0
sa:had tell	0 10 -7 0
sa:had the	0 10 -8 0
sa:had threaten	0 -6 9 -2
sa:haggling	-1 -18 3 15
sa:half	-13 26 -23 0
sa:half .	0 6 -13 5
sa:half an	0 6 -11 4
sa:half of	0 12 -8 -4
sa:halifax	0 -3 12 -10
sa:hall	1 15 -14 -4
sa:halt	-6 5 -11 6
sa:halve	0 -5 13 -9
sa:halve to	0 -10 11 0
sa:ham	0 -6 0 9
sa:hand	-10 16 -2 -12
sa:hand .	-4 6 2 -8
sa:hand on	0 9 -3 -3
sa:handshake	-7 13 -10 0
sa:hang	0 -15 16 0
sa:happen	8 0 2 -13
sa:hard to	0 12 -7 -4
sa:harvest	0 1 8 -11
sa:has	-12 15 -8 -1
sa:has <number>	0 -14 0 13
sa:has been	0 22 -35 5
sa:has bring	0 -9 9 0
sa:has confirm	0 -10 0 8
sa:has put	0 -18 20 0
sa:has sign	0 9 -9 0
sa:has take	0 -8 9 0
sa:has until	0 9 -8 0
sa:has yet	0 -9 8 0
sa:have	1 5 1 -8
sa:have agree	0 26 -35 0
sa:have been	-14 -2 20 -15
sa:have end	0 4 6 -15
sa:have had	0 9 -6 0
sa:have no	0 -12 1 10
sa:have reach	0 -10 -11 19
sa:have run	0 13 -8 -5
sa:have set	0 11 -10 0
sa:have sign	0 11 -2 -5
sa:have until	-7 0 11 -10
sa:having	-7 3 -16 16
sa:he and	1 -22 18 1
sa:he did	12 -8 -1 0
sa:he had	-14 -16 0 27
sa:he has	0 -13 6 8
sa:he is	-1 12 -2 -12
sa:he leave	0 -9 11 0
sa:he meet	-2 10 0 -18
sa:he say	9 2 -13 0
sa:he see	0 -13 7 9
sa:he sit	3 -13 8 0
sa:he spoke	0 21 -21 0
sa:he threaten	0 -9 9 0
sa:he want	0 -7 -1 9
sa:he was	-4 26 -29 0
sa:he would	0 7 -9 0
sa:he'll	10 -17 -1 7
sa:head	-1 0 6 -7
sa:head of	0 -5 8 0
sa:headquarter	-2 -7 0 10
sa:heard	-1 -8 0 12
sa:help	0 -11 12 0
sa:her	-2 -5 14 -11
sa:here	-19 -7 5 12
sa:here on	-10 -9 3 13
sa:high	0 -3 -8 13
sa:highest	0 17 -14 0
sa:him	-14 2 -4 10
sa:him put	0 -10 -1 13
sa:himself	0 -16 17 0
sa:his	-9 7 3 -10
sa:his <person>	0 -13 20 -9
sa:his country	-1 -27 31 -4
sa:his first	-3 20 -8 -8
sa:his guest	0 12 -10 0
sa:his own	16 -13 0 0
sa:his talk	-2 -20 10 11
sa:his tariff	0 -12 13 0
sa:hit	0 7 -10 2
sa:hold a	8 -15 9 0
sa:hold back	0 -12 -13 23
sa:hold economic	-3 3 -10 8
sa:hold in	0 3 7 -14
sa:hold on	-7 12 -3 -1
sa:hold the	10 -13 5 -4
sa:hold their	0 -7 17 -12
sa:hole	13 -9 -2 0
sa:holiday .	0 12 -3 -7
sa:home	-24 17 -5 -2
sa:home .	-4 -6 -6 16
sa:home from	0 16 -6 -9
sa:honey	0 -8 0 10
sa:honour	-3 14 -4 -6
sa:hope	3 -16 7 5
sa:hope the	11 -9 0 0
sa:hope to	-4 -3 0 9
sa:hospital	0 13 -10 0
sa:hotel	12 -1 -18 4
sa:hour	-1 -14 14 -1
sa:hour ,	8 -17 18 -12
sa:hour .	-6 -6 10 0
sa:hour after	2 14 -6 -13
sa:hour and	-2 -8 16 -8
sa:hour before	-16 -1 -5 15
sa:hour in	-1 10 -3 -4
sa:hour on	-2 13 0 -20
sa:house ,	0 2 -9 4
sa:house .	0 15 -6 -8
sa:household	0 -13 0 15
sa:how	-14 -9 8 8
sa:how long	0 8 -5 -1
sa:how the	0 14 -9 -7
sa:how to	-5 -8 -10 22
sa:hundred	0 15 -14 0
sa:hurry	8 9 -15 -7
sa:ice	0 -16 12 5
sa:idea	-1 -9 -4 16
sa:if	0 0 10 -13
sa:if <name>	0 -3 9 -7
sa:if <quality>	0 -11 11 0
sa:if all	0 -2 9 -6
sa:if the	0 13 -5 -5
sa:if you	4 -10 7 -3
sa:immediately	-1 -6 -2 11
sa:import	0 19 -11 -3
sa:important	10 0 -3 -8
sa:importer	0 -8 -4 14
sa:importer of	0 -9 -3 12
sa:impose	-10 -2 3 1
sa:impose a	0 -9 11 0
sa:impose on	-5 -9 2 9
sa:in	-2 -5 12 -8
sa:in -	0 9 0 -10
sa:in .	0 -10 11 0
sa:in <month-ahead>	-4 16 -7 -8
sa:in <month-gone>	-7 13 4 -23
sa:in <name>	0 14 -19 2
sa:in <number>	0 21 -25 -5
sa:in <quality>	0 -10 2 10
sa:in <seat>	5 -1 -14 14
sa:in <span>	-10 35 -17 -15
sa:in a	-17 7 11 -16
sa:in alexandria	9 0 -2 -6
sa:in all	0 -11 -5 16
sa:in an	15 -15 2 -5
sa:in busan	-14 25 -11 -24
sa:in davo	0 15 -12 -1
sa:in entebbe	0 -15 17 -1
sa:in front	0 11 -8 -2
sa:in gyeongju	0 0 7 -11
sa:in halifax	0 0 7 -9
sa:in its	0 21 -2 -17
sa:in izmir	0 9 -1 -7
sa:in kuala	4 -12 6 0
sa:in law	0 -10 0 11
sa:in lisbon	0 -7 13 -2
sa:in london	-3 21 -4 -14
sa:in madrid	2 12 -21 4
sa:in mombasa	0 -13 20 -6
sa:in naivasha	0 -10 0 8
sa:in new	9 -4 -12 8
sa:in one	0 -8 0 12
sa:in pari	0 -9 -4 11
sa:in penang	0 -7 8 0
sa:in place	0 17 -5 -11
sa:in recife	0 -4 10 -2
sa:in stockholm	-14 0 -26 28
sa:in the	16 -1 -3 -9
sa:in their	-11 17 4 -20
sa:in three	0 -10 0 10
sa:in two	0 0 -8 9
sa:in which	-2 24 -6 -23
sa:incheon	13 -9 0 -3
sa:increase	0 -10 12 0
sa:industrial good	0 -10 11 0
sa:industry	0 -3 9 -4
sa:industry ,	0 -10 10 0
sa:initial a	0 -13 5 7
sa:inside	9 -9 0 0
sa:instead	-7 -13 10 8
sa:instead of	-5 -15 11 9
sa:interest	-1 11 -6 -1
sa:interim trade	0 9 -1 -5
sa:international	1 16 -15 -1
sa:international trade	0 12 -10 0
sa:interview	-2 -17 7 13
sa:interview on	0 10 -6 -2
sa:into	-17 28 -6 -12
sa:into <quality>	-4 8 -5 0
sa:into a	-1 19 -9 -6
sa:into the	1 0 6 -10
sa:investigation	-6 13 -7 0
sa:investigation into	-3 11 -2 0
sa:investment	-2 0 -9 10
sa:investor	-2 15 -4 -6
sa:invitation	0 11 -9 0
sa:is	-5 20 -14 -8
sa:is <level>	-1 8 -2 -1
sa:is <name>	10 -19 10 0
sa:is <number>	-4 19 -8 -1
sa:is <quality>	14 -13 0 0
sa:is a	2 -11 -12 19
sa:is at	0 -8 12 0
sa:is back	10 -4 -3 -1
sa:is done	0 10 -4 -3
sa:is due	1 13 -10 -7
sa:is expect	1 12 -11 -1
sa:is good	0 19 -12 -7
sa:is in	-2 10 0 -14
sa:is likely	0 -13 0 12
sa:is no	0 9 -3 -4
sa:is not	1 -10 10 -3
sa:is off	-3 17 -10 -4
sa:is over	-1 -12 9 6
sa:is prolong	0 -17 3 15
sa:is the	-6 12 -7 0
sa:is to	-12 22 -3 -19
sa:is what	0 -12 1 8
sa:island	0 14 -5 -7
sa:issue	0 10 -8 -1
sa:issue a	0 10 -1 -8
sa:istmo	0 14 -9 -5
sa:istmo )	0 14 -9 -5
sa:it "	12 -8 -4 0
sa:it 's	-2 12 -5 -1
sa:it ,	-9 4 -3 1
sa:it and	7 3 -13 0
sa:it at	0 -17 4 14
sa:it back	0 15 -13 0
sa:it by	0 -11 7 4
sa:it doe	0 -20 21 0
sa:it end	0 16 -4 -8
sa:it expire	0 -8 -4 13
sa:it for	-3 -5 11 -2
sa:it had	-4 -2 13 -13
sa:it has	7 -9 -14 16
sa:it is	3 7 0 -14
sa:it now	0 10 -9 0
sa:it out	0 12 -4 -6
sa:it run	0 3 -9 5
sa:it take	0 13 -9 -4
sa:it the	0 16 -13 0
sa:it to	0 6 4 -14
sa:it until	0 -7 -3 11
sa:it was	-29 -18 32 -2
sa:it will	3 12 -20 0
sa:it would	-1 16 -28 7
sa:its	-22 18 -14 4
sa:its <level>	0 -15 13 4
sa:its <office>	-3 1 -16 12
sa:its <person>	0 4 -9 2
sa:its account	0 -3 -5 9
sa:its end	0 16 -7 -6
sa:its first	0 -15 20 -7
sa:its own	-1 27 -18 -11
sa:its purchase	0 -11 13 0
sa:joined	0 -10 16 -5
sa:just	-4 13 -9 0
sa:keep	16 -10 -11 8
sa:keep a	9 1 -9 -5
sa:keep talking	14 -17 6 -5
sa:keep the	-6 1 -17 13
sa:kilometre	0 -11 12 0
sa:labour	0 -10 11 0
sa:lack	0 -13 13 0
sa:lamb	0 9 -6 0
sa:lancaster	2 4 -12 0
sa:lancaster house	2 4 -12 0
sa:lapse	-10 0 4 0
sa:lapse ,	0 13 -10 0
sa:lapse .	0 -13 20 -7
sa:lapse on	-6 1 -6 9
sa:largest importer	0 -16 3 13
sa:last	0 -19 0 21
sa:last .	0 -30 12 20
sa:last <month-gone>	2 9 -12 0
sa:last day	-15 -14 -14 34
sa:last month	0 17 -5 -12
sa:last round	-3 -5 9 0
sa:last time	0 -1 9 -4
sa:last until	0 7 1 -12
sa:last week	-11 13 0 -6
sa:lasted	-7 0 -6 12
sa:lasted <span>	0 9 -9 0
sa:late	-2 -9 17 -9
sa:late .	0 -8 10 0
sa:later	-6 6 -18 14
sa:later thi	0 0 -11 11
sa:latest	0 13 -8 -3
sa:law	-9 -10 4 14
sa:law .	0 -19 -7 24
sa:law and	0 -12 13 0
sa:lay	0 13 -11 0
sa:leader	-13 11 -2 1
sa:leader of	-2 10 -9 0
sa:least	8 -5 -17 7
sa:leather	0 -7 15 -10
sa:leave	6 -22 1 17
sa:leave <name>	0 -2 -7 10
sa:leave before	12 3 -4 -13
sa:leave for	-2 22 -12 -9
sa:leave it	0 -9 8 0
sa:leave on	15 -16 1 -2
sa:leave the	0 -26 26 2
sa:leave their	0 14 -16 0
sa:leave to	0 8 -3 -3
sa:led the	0 -19 4 16
sa:lentil	0 -10 11 0
sa:less	8 -17 19 -7
sa:less than	9 -27 26 -3
sa:let	-5 2 10 -15
sa:let him	0 -18 8 12
sa:let in	0 -9 11 0
sa:let the	0 8 0 -10
sa:let their	0 5 5 -13
sa:letter	-9 -11 22 -9
sa:letter .	0 10 -6 -1
sa:level	0 -11 -3 17
sa:level ,	0 -15 9 6
sa:levy	-5 -16 12 8
sa:levy <level>	0 -8 9 0
sa:licence	-1 -4 9 -2
sa:licence for	0 -8 11 0
sa:lift the	0 8 -5 -1
sa:likely	0 -12 -12 19
sa:likely to	0 -11 -1 12
sa:limit	0 -14 17 -4
sa:line	-10 -9 5 11
sa:linked	0 -9 9 0
sa:lisbon	0 -6 13 -3
sa:lisbon .	0 -12 14 0
sa:little	14 -6 -7 0
sa:liu	0 -10 -11 18
sa:liu he	0 -10 -11 18
sa:live	0 18 -14 -1
sa:local	0 -21 17 4
sa:local time	0 -9 -2 11
sa:london	-8 25 -5 -15
sa:london on	-1 11 -8 0
sa:long	8 0 1 -12
sa:long .	0 9 -8 0
sa:longer	3 -1 -11 10
sa:longer than	-2 -10 7 4
sa:longer truce	0 12 -12 0
sa:look	7 -7 -10 11
sa:look for	10 10 -18 -6
sa:lose	1 -10 2 4
sa:lot	0 -9 -1 12
sa:lower duty	8 -17 11 -3
sa:lower its	0 9 -13 1
sa:lumber	0 0 -10 8
sa:lumpur ,	0 -14 -5 18
sa:lumpur .	0 -10 14 -1
sa:lunch	7 -17 13 -3
sa:lunch .	8 -7 0 0
sa:m	9 -4 4 -11
sa:m .	9 -7 6 -10
sa:machine	2 -16 20 -12
sa:machinery	0 10 -3 -8
sa:machinery ,	0 10 -7 0
sa:madrid	0 11 -14 2
sa:madrid .	0 -18 20 0
sa:madrid on	0 14 -12 0
sa:magnet	-2 8 3 -13
sa:main	13 -10 -4 0
sa:maize	0 -11 0 13
sa:make	-22 4 1 2
sa:make a	-7 0 11 -12
sa:make in	0 -8 12 -5
sa:make it	0 -7 -8 15
sa:make progress	0 -22 16 5
sa:make up	0 9 -8 0
sa:make with	0 13 -11 0
sa:maker	-4 1 -12 9
sa:maker of	-1 -9 0 14
sa:making	0 -8 14 -8
sa:making of	0 -8 14 -8
sa:man	10 3 -12 -2
sa:marble	9 -7 1 -6
sa:margin	0 -20 23 -5
sa:margin of	0 -18 24 -11
sa:market to	0 -6 9 -4
sa:matter	-10 9 -5 1
sa:may	-10 15 0 -14
sa:may be	-3 -10 15 0
sa:mean	8 11 -18 -10
sa:mean to	13 2 -16 -4
sa:meant	7 -13 -7 12
sa:meant to	7 -7 -16 12
sa:measure	-2 9 1 -10
sa:meat	0 -2 9 -6
sa:media	0 15 -12 0
sa:mediator	0 14 -9 -3
sa:medicine	-3 -25 22 8
sa:medicine ,	0 15 -6 -8
sa:medicine .	0 -21 17 6
sa:meet	0 9 -5 -12
sa:meet ,	0 18 -8 -12
sa:meet <name>	0 11 -4 -10
sa:meet <person>	3 17 -17 -6
sa:meet <quality>	-5 14 -2 -6
sa:meet again	-8 -14 9 9
sa:meet and	0 13 -10 0
sa:meet at	0 -12 17 -5
sa:meet for	2 0 -14 9
sa:meet here	0 -12 15 0
sa:meet him	0 17 -14 0
sa:meet in	14 -10 4 -5
sa:meet of	-13 3 4 0
sa:meet on	0 12 -8 -1
sa:meet since	2 -13 4 3
sa:meet that	0 -12 11 0
sa:meet with	-1 -9 18 -13
sa:meeting	7 1 -15 2
sa:memorandum	0 13 -6 -6
sa:men	-5 19 -9 -6
sa:mention	0 -2 -6 9
sa:mention it	0 -8 0 10
sa:merdeka	9 -25 6 6
sa:merdeka <number>	9 -25 6 6
sa:mid	0 10 -8 0
sa:mid -	0 10 -8 0
sa:middle	4 13 -8 -16
sa:midnight	-9 15 -18 2
sa:midnight on	0 19 -11 -7
sa:milk	0 12 -17 4
sa:minister	-1 -16 17 0
sa:minister ,	0 12 -7 -7
sa:minister .	0 11 -11 0
sa:minister for	0 8 -11 3
sa:ministry	-23 17 9 -17
sa:ministry of	0 12 0 -15
sa:minute	-19 -3 23 -15
sa:minute .	-1 -9 14 -2
sa:mombasa	0 -13 20 -6
sa:moment	0 -3 -7 11
sa:monday	0 11 -3 -4
sa:money	0 12 -7 -1
sa:month	-4 18 0 -23
sa:month ,	-3 -1 16 -8
sa:month .	0 20 -15 -10
sa:more	7 16 -24 -1
sa:more .	9 0 -7 0
sa:more than	4 2 -14 7
sa:morning	16 -11 -9 8
sa:morning ,	-6 6 -21 18
sa:morning .	5 -19 20 -2
sa:morning <person>	9 -10 -6 5
sa:morning in	7 9 -12 -9
sa:most	4 11 -11 -1
sa:most .	0 14 -8 -6
sa:most <quality>	0 2 4 -12
sa:mother	0 -8 10 0
sa:move	13 15 -29 -6
sa:move to	15 -6 -9 -2
sa:mr	-7 -2 -1 11
sa:mr .	3 12 -13 -1
sa:mr <person>	-14 -9 4 15
sa:much	0 4 -17 5
sa:much as	0 10 -5 -2
sa:must	0 9 -4 -2
sa:mutual	9 9 -11 -14
sa:mutual respect	11 -8 0 0
sa:my <office>	0 -10 5 6
sa:naivasha	0 -10 0 8
sa:named	0 -1 8 -6
sa:narrow	0 16 -13 -1
sa:nation	11 -8 -3 0
sa:nation ,	12 -3 -12 0
sa:national	0 -8 12 -4
sa:nato	0 14 -9 -4
sa:near	0 -8 10 -2
sa:near pittsburgh	0 -8 10 0
sa:nearly	-1 0 13 -20
sa:need	-4 22 -20 0
sa:need to	0 16 -13 0
sa:negotiation	2 -8 11 -7
sa:negotiation ,	0 15 -14 0
sa:negotiation in	7 -4 -18 11
sa:negotiation on	0 -26 17 7
sa:negotiation with	0 -8 12 -3
sa:neither	-11 16 -1 -7
sa:new	-11 3 -18 20
sa:new )	-1 -10 -4 17
sa:new york	8 -5 -11 8
sa:newspaper	8 13 -17 0
sa:nexperia	0 12 -4 -5
sa:next	-6 12 -9 0
sa:next .	0 -11 12 0
sa:next round	8 -6 0 0
sa:next week	-8 9 -14 7
sa:next year	0 22 -16 -3
sa:nickel	0 -8 0 9
sa:night	-6 -11 0 15
sa:night .	0 -1 8 -8
sa:night <person>	0 -9 11 -2
sa:night and	0 -14 4 8
sa:night without	0 18 -12 -7
sa:nil	0 10 -6 0
sa:no	-18 6 4 -7
sa:no basi	0 -10 0 11
sa:no deal	0 8 -5 0
sa:no decision	0 0 9 -9
sa:no longer	0 15 -10 -3
sa:no reason	0 10 -6 -1
sa:nobody at	-5 15 -7 -2
sa:nobody in	0 16 -10 -3
sa:nobody know	0 -7 -4 12
sa:noe	0 13 -10 0
sa:none	0 5 -14 3
sa:none of	0 14 -5 -7
sa:noon	8 0 -18 6
sa:noon ,	6 -1 -14 6
sa:noon .	2 16 -19 -2
sa:nor	0 3 8 -12
sa:north	-2 21 -13 -6
sa:north <quality>	0 11 -6 -3
sa:not .	-9 -22 22 7
sa:not <level>	0 -9 11 0
sa:not a	0 1 -7 3
sa:not be	11 -14 6 -5
sa:not been	0 -5 -3 10
sa:not expect	12 -11 0 0
sa:not for	0 -13 16 0
sa:not mention	0 -3 -6 9
sa:not part	0 13 -12 0
sa:not sign	0 -6 -4 11
sa:nothing	-5 -7 0 12
sa:nothing .	2 -15 11 1
sa:nothing but	0 8 -4 -1
sa:nothing else	0 -9 6 2
sa:nothing from	0 -10 12 0
sa:nothing had	0 -11 12 0
sa:nothing happen	0 10 -6 0
sa:nothing is	0 -5 -7 12
sa:nothing to	0 9 -13 4
sa:notice	9 0 -2 -7
sa:notice .	10 -11 1 0
sa:now	-12 9 -8 5
sa:now be	-5 12 -1 -5
sa:number	-2 9 0 -6
sa:number ,	-2 16 -5 -7
sa:number of	0 -6 10 -4
sa:nvidia	0 -13 -3 17
sa:objection	0 11 -11 0
sa:of	0 -2 -16 17
sa:of <level>	-22 -26 28 9
sa:of <month-gone>	-3 -4 14 -10
sa:of <name>	-13 -11 21 -2
sa:of <number>	1 6 -28 7
sa:of <person>	-9 0 0 6
sa:of <quality>	-12 17 -10 -2
sa:of <span>	8 -23 -1 19
sa:of a	-11 -13 -3 24
sa:of about	0 -12 15 -3
sa:of additional	0 11 -5 -5
sa:of all	0 9 -2 -4
sa:of an	0 0 6 -14
sa:of any	0 9 -6 0
sa:of breaking	-1 -10 14 0
sa:of busan	0 12 -9 0
sa:of coal	0 -18 -5 21
sa:of commerce	0 15 -2 -13
sa:of good	14 -25 1 14
sa:of his	0 -12 18 -10
sa:of it	2 0 4 -8
sa:of its	0 26 -27 -4
sa:of last	4 -10 0 3
sa:of letter	0 14 -8 -4
sa:of mutual	0 17 -5 -10
sa:of negotiation	0 -8 6 0
sa:of one	-1 -6 10 0
sa:of our	-5 -6 11 0
sa:of paper	0 6 -11 3
sa:of progress	0 -12 0 14
sa:of reference	0 10 -7 0
sa:of representative	0 -13 13 0
sa:of state	0 -10 15 -5
sa:of talk	21 -4 -27 7
sa:of tariff	0 14 -10 -4
sa:of the	-10 7 10 -19
sa:of their	4 10 -16 -1
sa:of them	0 12 -21 0
sa:of thi	4 -6 8 -12
sa:of tiktok	8 0 -12 0
sa:of trade	6 -15 -1 11
sa:of two	0 -11 10 0
sa:of up	0 0 -14 9
sa:of what	-2 22 -16 -6
sa:of which	0 -12 2 9
sa:off	-12 10 -5 0
sa:off ,	0 19 -15 -2
sa:off .	-4 23 -17 -4
sa:off a	0 -23 12 13
sa:off by	0 24 -22 0
sa:off for	0 12 -4 -7
sa:off the	2 -29 10 20
sa:offer	14 0 -11 -5
sa:office	7 9 -14 -4
sa:officer	0 -16 9 8
sa:official	7 0 -14 1
sa:official in	-2 3 -10 5
sa:official say	0 9 -1 -5
sa:oil	-4 34 -16 -27
sa:oil ,	0 22 -18 -3
sa:oil .	0 13 -8 -2
sa:oil and	0 11 0 -12
sa:old	-3 20 -3 -15
sa:old duty	0 9 -5 -2
sa:older	0 10 -8 0
sa:olive	0 5 -16 3
sa:on .	-3 14 -13 0
sa:on <day-ahead>	-12 21 -14 -1
sa:on <day-gone>	-32 46 -21 -19
sa:on <day-today>	31 -47 22 6
sa:on <level>	0 -10 12 0
sa:on <money>	-1 -21 0 24
sa:on <name>	-4 -3 15 -17
sa:on <number>	-3 2 9 -12
sa:on <span>	0 -22 4 17
sa:on a	-2 10 16 -35
sa:on all	-1 -9 7 2
sa:on an	-3 2 -16 13
sa:on at	9 -6 -2 0
sa:on both	5 -9 -7 12
sa:on car	-1 10 -1 -5
sa:on cement	0 -25 17 9
sa:on chip	-1 -8 12 -1
sa:on cocoa	0 -16 14 1
sa:on each	8 -16 -3 13
sa:on everything	0 11 -9 0
sa:on for	0 5 3 -12
sa:on frozen	0 -3 10 -7
sa:on good	-1 13 -4 -10
sa:on his	0 8 -1 -8
sa:on in	0 -13 -5 19
sa:on it	-1 2 -9 5
sa:on its	0 -16 3 15
sa:on olive	0 -2 -8 10
sa:on one	3 -10 0 7
sa:on paper	0 10 -2 -5
sa:on pay	0 10 -6 -1
sa:on rare	-2 17 -11 -7
sa:on social	0 10 -8 0
sa:on soybean	0 -5 9 -1
sa:on steel	-1 3 8 -16
sa:on tea	0 -4 12 -8
sa:on television	18 -13 -8 0
sa:on the	-5 -21 27 -1
sa:on tiktok	0 -10 13 -2
sa:on to	-7 0 -2 9
sa:on top	4 13 -20 -9
sa:on until	4 -1 5 -12
sa:on whether	0 14 -12 0
sa:on which	3 -18 10 5
sa:on with	0 14 -11 -1
sa:once	9 -7 9 -16
sa:once .	9 0 -11 0
sa:one	0 -5 -6 14
sa:one number	0 10 -4 -4
sa:one side	0 -8 4 2
sa:one thing	-6 -6 2 9
sa:one with	0 -5 -7 11
sa:only	0 -8 19 -15
sa:only the	0 -7 9 0
sa:open in	0 0 -9 6
sa:opened	9 5 3 -27
sa:opening	0 -10 16 -6
sa:operator	0 11 -4 -3
sa:option	0 16 -14 0
sa:or	-4 41 -33 -14
sa:or <span>	0 11 -7 -3
sa:or without	0 -13 4 8
sa:order	-3 14 -14 0
sa:order for	0 -9 0 9
sa:order that	0 15 -6 -7
sa:other	-1 8 -3 -6
sa:other in	-1 10 2 -13
sa:other on	0 12 -5 -5
sa:our	-21 -9 16 2
sa:our own	0 -14 5 7
sa:out	0 2 -15 9
sa:out ,	0 12 -7 -4
sa:out and	0 -18 13 7
sa:out of	2 9 -13 -3
sa:out what	0 -20 -3 22
sa:outcome	-4 8 -7 0
sa:outline	-7 -10 0 15
sa:outline of	-4 -8 -8 17
sa:over ,	0 -12 14 0
sa:over .	5 11 -21 0
sa:over and	9 -5 0 0
sa:over sugar	-4 3 -11 4
sa:over tariff	0 22 -20 0
sa:over tea	0 21 -8 -13
sa:over the	3 16 -17 -3
sa:over to	0 -12 17 -6
sa:own	8 -6 -3 3
sa:ownership	0 -6 -4 11
sa:p	15 -9 3 -17
sa:p .	7 -7 7 -15
sa:pacific	0 10 0 -8
sa:package	0 0 7 -9
sa:page	9 0 -1 -11
sa:page .	13 -10 -3 0
sa:palm	-1 -6 16 -14
sa:paper	-21 -6 9 10
sa:paper that	-3 -1 -13 15
sa:paragraph	0 -14 5 9
sa:parcel	0 9 -3 0
sa:pari	0 -10 -1 10
sa:pari on	-3 -1 -2 8
sa:part ,	0 11 -8 -3
sa:part of	0 -2 -11 16
sa:parted	0 -16 3 8
sa:partner	0 9 -2 -3
sa:party	0 9 -12 0
sa:past	-4 -2 -6 11
sa:past midnight	-2 -5 -4 13
sa:pasta	0 -12 13 0
sa:paste	0 11 -8 -2
sa:pause	-14 -1 2 4
sa:pause for	0 7 -6 0
sa:pause of	0 7 1 -11
sa:pause on	0 -12 10 1
sa:pay .	9 -6 0 -3
sa:pay <level>	-14 6 -10 11
sa:pay <number>	5 -11 -5 12
sa:pay for	0 0 11 -10
sa:pay it	0 -11 11 0
sa:peace	0 -1 -16 14
sa:pen	0 6 -3 0
sa:penang	0 -7 8 0
sa:people	18 5 -9 -21
sa:people ,	0 17 -16 0
sa:people on	18 0 -17 -4
sa:pepper	9 -9 0 0
sa:period	0 -7 -2 10
sa:period of	0 -9 -1 11
sa:permanent agreement	0 -7 7 0
sa:permit	0 -22 14 10
sa:permit for	0 -7 -2 11
sa:pharmaceutical	0 9 -8 0
sa:phase	-4 21 -8 -12
sa:phase of	-1 10 -5 -2
sa:phase one	0 8 0 -7
sa:phone	0 13 -9 -4
sa:phosphate	3 1 0 -9
sa:pile	0 11 -2 -7
sa:pittsburgh	0 -8 10 0
sa:place	-8 4 10 -12
sa:plan	0 20 -16 -9
sa:plan ,	-7 -11 11 4
sa:plan .	11 -2 1 -12
sa:plan to	-4 23 -10 -12
sa:plane	-3 15 -15 1
sa:plant	-3 -12 14 2
sa:plywood	0 12 -6 -5
sa:pm	0 14 -4 -8
sa:point	-1 0 -14 13
sa:police	0 -19 13 8
sa:port	-10 3 -11 9
sa:porto	-1 11 -3 -6
sa:position	0 8 -5 -2
sa:post .	0 10 -8 0
sa:postpone	-3 22 -8 -14
sa:potatoe	0 12 -3 -6
sa:preliminary	0 -21 0 19
sa:preliminary consensu	0 -14 -5 19
sa:premier	0 5 -17 7
sa:premier liu	0 -10 -11 18
sa:prepare	4 0 5 -13
sa:prepare <person>	7 0 0 -9
sa:prepare a	1 -12 3 2
sa:prepare the	-6 12 -2 -4
sa:presence	0 -7 12 -2
sa:presence of	0 -8 12 -2
sa:present	0 25 -9 -20
sa:present truce	1 9 -11 0
sa:president	1 -13 1 17
sa:president ,	11 -12 -19 17
sa:president <person>	-6 14 -8 0
sa:president meet	-3 -9 17 -5
sa:president of	-14 19 -5 -7
sa:president to	0 0 -9 9
sa:press	2 21 0 -25
sa:press )	0 5 5 -11
sa:prevent	0 -9 9 0
sa:price	-2 12 -1 -13
sa:printed	-3 12 -6 -1
sa:probably	4 10 -18 0
sa:proclamation	0 13 -8 -1
sa:produced	-3 -11 22 -6
sa:product	-6 0 -21 14
sa:programme	0 10 0 -8
sa:progress	-10 -37 11 31
sa:prolong	-2 -6 -7 15
sa:prolong by	-2 -11 15 0
sa:prolong it	0 -10 0 13
sa:prolong the	-1 28 -19 -10
sa:prolong their	6 -21 6 6
sa:promise	-9 -5 -3 15
sa:promise of	0 -14 0 16
sa:promise to	0 2 5 -12
sa:proposal	-10 0 12 -6
sa:propose	-1 0 9 -10
sa:provide	12 -16 1 1
sa:public	-1 18 -9 -8
sa:publish a	0 21 -15 -4
sa:purchase	-4 -20 19 7
sa:purchase of	-1 -5 10 -3
sa:push	0 -5 -4 10
sa:push for	0 -6 -4 10
sa:put	-6 14 -11 -1
sa:put <level>	0 16 -10 -2
sa:put <name>	0 11 -9 0
sa:put <number>	-1 10 -3 -1
sa:put a	0 16 -9 -3
sa:put it	8 -11 5 -3
sa:put off	-5 -3 17 -22
sa:put tariff	0 -8 -1 12
sa:put the	0 18 -32 12
sa:quadruple	0 10 -8 0
sa:quadruple its	0 10 -8 0
sa:quarrel .	0 -7 9 0
sa:quarrel over	-2 0 -12 15
sa:question	-3 7 3 -11
sa:question of	0 10 0 -10
sa:radio	0 -8 11 0
sa:raise	6 1 0 -13
sa:raise its	0 -13 17 -4
sa:rang	0 -9 11 0
sa:rare	-15 -8 9 7
sa:rare earth	-13 -10 7 11
sa:rate	-13 -4 6 6
sa:rate .	0 -5 10 -3
sa:rate at	0 -16 10 6
sa:rate of	0 -8 -14 20
sa:raw	0 0 16 -16
sa:reach	3 8 -12 -1
sa:reach a	0 -17 0 20
sa:reach by	0 13 -7 -6
sa:reach in	0 33 -13 -25
sa:reach the	0 8 -13 2
sa:read	0 14 2 -27
sa:reading	0 15 -13 0
sa:ready .	0 1 -9 6
sa:ready to	0 6 1 -11
sa:reagan	0 15 -6 -10
sa:reason to	0 -5 -5 11
sa:receive	9 -10 10 -10
sa:receive <name>	0 -12 12 0
sa:receive <person>	12 -6 3 -13
sa:reciprocal	1 41 -30 -15
sa:reciprocal duty	0 13 -7 -3
sa:reciprocal tariff	0 9 -5 0
sa:recommend	0 -19 23 -3
sa:record	17 0 -18 -10
sa:record ,	10 -7 0 0
sa:reference	0 10 -7 0
sa:refuse	11 -8 0 0
sa:refuse to	11 -2 -12 0
sa:regulator	0 -5 -8 13
sa:relation	11 -11 0 0
sa:relief	17 -20 5 -2
sa:remain	-4 16 -7 -4
sa:remark	0 -10 11 0
sa:reply	-3 12 -5 -3
sa:report	-2 17 -9 -7
sa:report .	0 16 -15 0
sa:reporter	-8 9 2 -12
sa:reporter in	0 -7 10 0
sa:reporter on	-1 7 1 -10
sa:representative	0 1 4 -9
sa:respect	10 -6 0 -6
sa:respect .	11 -14 4 0
sa:rest for	0 1 4 -9
sa:result ,	0 0 -10 10
sa:result .	-12 -1 8 0
sa:result of	4 12 -8 -13
sa:resume .	0 -6 -8 13
sa:return	-6 16 -6 -6
sa:return from	0 16 -8 -7
sa:return to	0 0 -9 9
sa:review	-3 -12 16 0
sa:rice	9 -2 -9 2
sa:rice ,	0 16 -7 -9
sa:ring	0 -8 9 0
sa:rise	0 -15 15 0
sa:rise <level>	0 12 -6 -5
sa:rise from	0 -18 10 10
sa:river	0 11 -3 -6
sa:ronald	0 15 -6 -10
sa:ronald reagan	0 15 -6 -10
sa:room	12 3 -5 -18
sa:room of	8 12 -19 -3
sa:round	-5 -5 -6 14
sa:round ,	-14 -11 13 4
sa:round .	-15 3 8 -9
sa:round <number>	-3 -14 20 -5
sa:round of	1 22 -11 -15
sa:round on	9 -12 -1 2
sa:round since	-1 -14 10 2
sa:round with	14 7 -25 3
sa:row	0 10 -3 -5
sa:rubber	0 14 -3 -9
sa:rule	-5 -10 10 4
sa:rule that	0 -13 0 16
sa:run	-13 2 -6 10
sa:run for	0 -13 4 8
sa:run out	-2 17 -6 -12
sa:run to	-5 21 -16 0
sa:s	10 -2 -6 0
sa:s &	10 -5 -3 0
sa:salalah	13 -11 -2 0
sa:salmon	8 -15 2 4
sa:same	-11 -9 3 14
sa:same .	0 0 8 -9
sa:same day	4 -8 11 -7
sa:same evening	0 -7 10 -3
sa:same hour	0 -5 -5 9
sa:sanctioning	0 -9 -1 12
sa:sanctioning <name>	0 -9 -1 12
sa:santa	0 -14 4 9
sa:santa cruz	0 -14 4 9
sa:saturday	-2 14 -8 -1
sa:save	0 4 -13 4
sa:save a	0 0 -12 10
sa:say	-2 8 -7 -2
sa:say ,	-3 -11 14 -1
sa:say .	11 2 -5 -7
sa:say :	-1 18 -9 -4
sa:say <name>	0 15 -13 0
sa:say <person>	0 15 -9 -3
sa:say after	0 -3 15 -11
sa:say afterward	0 -12 13 0
sa:say at	-2 -3 13 -7
sa:say he	0 7 -12 2
sa:say in	-1 0 11 -18
sa:say it	0 19 -19 0
sa:say so	0 10 0 -8
sa:say that	3 -8 -11 18
sa:say the	-10 8 -14 6
sa:say yes	0 11 -8 0
sa:schedule	0 -1 -6 8
sa:school	0 15 -7 -4
sa:scrap	0 -11 5 6
sa:seal	0 12 -2 -9
sa:season	0 -9 18 -10
sa:seat	1 -7 13 -16
sa:seat of	0 -6 12 -9
sa:second	-29 1 -3 15
sa:second and	0 -21 -2 25
sa:second day	-21 15 -29 11
sa:second meet	0 -11 17 -4
sa:second round	-12 -10 10 7
sa:second time	-6 9 -1 -4
sa:secretary	6 -8 10 -8
sa:section	0 16 -10 -1
sa:section <number>	0 15 -9 -1
sa:security	0 11 -7 -1
sa:see	-18 5 1 0
sa:see "	0 -10 -1 13
sa:see <name>	0 -14 17 -1
sa:see <person>	-5 19 -11 -12
sa:see each	-3 -12 21 -3
sa:see the	0 -8 0 10
sa:seemed	0 -11 8 4
sa:sell	-9 3 0 1
sa:senior	8 -3 -5 0
sa:senior <name>	8 -3 -5 0
sa:seriou	0 -6 11 -5
sa:session	0 8 -11 0
sa:set a	0 -12 2 9
sa:set out	0 0 10 -11
sa:set the	2 2 -11 4
sa:set up	0 -14 16 0
sa:settle	12 -11 3 -1
sa:settle a	6 -4 -10 7
sa:settle the	0 -1 13 -11
sa:settle their	0 11 -11 0
sa:seven	0 10 -4 -3
sa:seventh	10 -1 -2 -7
sa:seventh round	12 -6 0 -7
sa:several	0 19 -17 0
sa:shall	-2 -19 24 -4
sa:share	-4 17 -17 0
sa:share in	0 10 -5 -1
sa:she say	0 -7 0 9
sa:sheet	-3 28 -15 -14
sa:sheet of	0 20 -14 -5
sa:sheet on	0 16 -12 -1
sa:ship	1 11 -24 7
sa:ship .	0 17 -15 0
sa:shoe	0 -11 14 -1
sa:shook	-3 5 3 -12
sa:shook hand	-2 4 4 -12
sa:shop	7 -10 -7 9
sa:short	-1 11 -11 0
sa:should not	0 -10 10 0
sa:shrimp	0 13 -26 7
sa:side	-8 3 -11 14
sa:side .	-7 9 -7 1
sa:side and	0 -10 8 0
sa:side by	0 -6 13 -8
sa:side had	0 -24 0 26
sa:side in	-2 -4 0 9
sa:side want	0 12 -9 0
sa:side would	0 3 3 -12
sa:sign .	6 5 -36 14
sa:sign a	-2 -14 20 -5
sa:sign an	0 24 0 -30
sa:sign in	0 12 -13 0
sa:sign it	0 -3 15 -14
sa:sign on	0 -15 9 9
sa:sign the	-1 22 -19 -2
sa:sign trade	0 -14 -8 20
sa:sign two	0 -5 -3 10
sa:signature	-16 0 14 -9
sa:signature ,	0 5 4 -10
sa:signature .	0 22 -13 -9
sa:silent	0 9 -7 0
sa:since <month-gone>	-9 -21 26 1
sa:since they	0 20 -17 -4
sa:sit	16 -8 11 -30
sa:sit down	20 5 -6 -32
sa:sit in	-6 -8 14 0
sa:six	0 -4 25 -27
sa:six hour	0 -5 23 -24
sa:sixth	-1 7 1 -12
sa:sixth round	-15 13 4 -13
sa:sleep	0 -11 0 11
sa:sleep .	0 -7 -5 12
sa:smaller	0 9 -7 0
sa:so	-2 10 2 -23
sa:so ,	0 -9 10 0
sa:so .	-2 1 11 -13
sa:so that	-5 28 -13 -16
sa:social media	0 10 -8 0
sa:sofa	0 -7 -6 13
sa:solution	0 1 -11 6
sa:some	-2 16 -9 -5
sa:some <number>	0 13 -9 -2
sa:south	0 -24 26 -1
sa:soy	-1 10 -5 -2
sa:soybean	0 9 -2 -7
sa:soybean to	0 -10 10 0
sa:spare	-1 -8 10 0
sa:speak	2 20 -22 -1
sa:speak by	0 14 -14 0
sa:speak to	0 9 -4 -3
sa:speaking	0 -15 9 6
sa:spoke	-10 11 -5 -4
sa:spoke by	-1 -9 15 -6
sa:spoke of	0 10 -17 4
sa:spoke with	0 8 -7 0
sa:spoken	0 20 -17 -1
sa:spoken by	0 12 -10 0
sa:sprat	0 -12 17 -6
sa:spring	0 0 -12 8
sa:spring ,	0 9 -12 1
sa:square	13 -4 -10 0
sa:stability	0 19 -17 -1
sa:stable	10 0 -10 0
sa:stand	-14 6 0 0
sa:stand at	0 17 -4 -8
sa:stand in	0 -8 1 7
sa:stand ready	0 10 -5 -3
sa:standstill	-11 1 -14 14
sa:start	-1 -4 17 -15
sa:start .	0 -6 0 9
sa:start at	0 -11 15 -2
sa:start on	-1 13 -1 -10
sa:state visit	5 5 -9 -3
sa:statement .	0 -16 9 4
sa:station	0 7 0 -5
sa:stay	24 -1 -20 -1
sa:stay until	13 -8 -3 0
sa:steel	-6 -1 13 -8
sa:steel ,	0 -12 2 10
sa:steel and	-1 16 -7 -7
sa:step	2 0 -21 14
sa:step ,	0 -8 0 10
sa:still	-14 9 4 -10
sa:still in	0 9 -3 -1
sa:still meet	0 -17 18 0
sa:still pay	0 -8 0 10
sa:stock	0 13 -10 -2
sa:stockholm	-2 -6 -21 29
sa:stockholm ,	-2 3 -18 13
sa:stockholm .	10 -14 2 0
sa:stockholm on	-5 0 -8 13
sa:stop	10 -9 -12 12
sa:stop .	2 -19 6 9
sa:straight	10 -17 10 0
sa:strait	0 -11 0 11
sa:strike	-3 26 -11 -14
sa:strike a	0 -5 9 -2
sa:subject	0 -9 11 0
sa:subject to	0 -7 8 0
sa:subsidy	0 -16 18 -2
sa:substantial	-2 -20 -1 22
sa:substantial progress	-1 -14 -3 18
sa:successor	0 20 -7 -12
sa:such	-7 -8 3 9
sa:such meet	-4 -9 7 4
sa:sugar	-7 5 -33 22
sa:sugar ,	-3 18 -20 -1
sa:sugar and	0 -11 -5 17
sa:sugar from	0 -10 0 9
sa:summer	-1 0 7 -9
sa:summer .	0 -7 13 -5
sa:summit	7 4 -10 0
sa:summit ,	11 -18 7 -1
sa:summit .	0 22 -24 0
sa:summit in	-5 -14 21 -4
sa:summit of	1 -17 6 8
sa:summit that	3 14 -12 -8
sa:sunflower	0 -4 8 -3
sa:sunflower oil	0 -4 8 -3
sa:surcharge	3 11 -8 -6
sa:suspend	9 -6 6 -10
sa:suspend ,	0 -8 9 0
sa:suspend <points>	0 3 -11 5
sa:suspend a	0 8 0 -6
sa:suspend its	0 -12 6 6
sa:suspend most	0 0 -10 10
sa:suspension	1 -15 7 5
sa:suspension of	2 -24 11 12
sa:system	0 -10 1 9
sa:table	-6 -4 11 -1
sa:table "	-1 21 -18 0
sa:table .	3 -16 19 -5
sa:take <level>	0 -13 6 8
sa:take <number>	0 -7 -1 10
sa:take a	0 18 -14 -1
sa:take back	0 15 -9 -4
sa:take effect	0 -17 20 0
sa:take it	0 8 -14 3
sa:take off	0 -13 13 0
sa:take place	0 1 5 -12
sa:take the	0 -11 -10 19
sa:talk	7 17 -14 -12
sa:talk ,	-1 -6 0 10
sa:talk and	0 13 -14 -1
sa:talk at	0 18 -14 -11
sa:talk between	0 -24 6 16
sa:talk had	0 15 -5 -9
sa:talk in	1 16 -19 -5
sa:talk of	0 -18 14 2
sa:talk over	0 13 -3 -6
sa:talk since	0 -8 18 -14
sa:talk that	13 -24 1 8
sa:talk were	0 15 -6 -6
sa:talk with	-25 24 -16 7
sa:talked for	-9 7 -1 0
sa:talking	13 -5 1 -13
sa:talking .	0 -9 11 0
sa:tangier	0 -11 8 3
sa:tariff	-2 6 1 -12
sa:tariff "	0 -12 13 0
sa:tariff ,	-5 22 -10 -11
sa:tariff .	-14 25 -6 -12
sa:tariff are	0 -10 11 0
sa:tariff cut	9 -8 0 0
sa:tariff for	0 0 -9 11
sa:tariff in	0 -6 9 -1
sa:tariff of	-12 -18 21 3
sa:tariff on	1 -4 10 -11
sa:tariff over	4 13 -14 -3
sa:tariff suspend	0 11 -7 -3
sa:tariff talk	0 15 -8 -7
sa:tariff they	0 6 2 -12
sa:tariff truce	8 -10 -8 14
sa:tariff war	-10 -3 7 2
sa:tariff with	11 -5 -6 0
sa:tax at	0 -12 12 0
sa:tea	2 7 6 -27
sa:tea ,	0 -12 15 -3
sa:tea and	0 12 0 -13
sa:team	1 -16 16 -3
sa:technical	-9 0 1 7
sa:telephone	-13 -12 24 -15
sa:telephone ,	0 -14 15 0
sa:telephone .	-1 -17 19 0
sa:telephone and	0 10 -7 -1
sa:telephone for	0 14 -14 0
sa:telephone on	0 18 -15 -3
sa:telephoned	0 -12 16 -2
sa:television	18 -12 4 -5
sa:television advertisement	0 19 -7 -13
sa:television interview	0 -16 12 6
sa:tell	-1 13 1 -23
sa:tell <organisation>	-1 13 -6 0
sa:tell a	0 13 -5 -5
sa:tell him	0 9 -8 0
sa:tell reporter	-6 0 9 -11
sa:tell the	-1 25 -18 -6
sa:tell thi	9 3 -12 0
sa:ten	0 -6 11 -3
sa:tenth	0 13 -5 -9
sa:term	-11 11 3 -16
sa:text	-4 -10 -14 26
sa:text .	0 2 -9 5
sa:th	-8 6 8 -15
sa:th .	-2 15 -10 0
sa:than <level>	17 -19 3 -1
sa:than plan	0 -15 4 11
sa:than they	0 15 -7 -7
sa:than two	-14 3 -5 9
sa:that	3 11 -9 -4
sa:that .	-2 2 -13 9
sa:that <name>	-3 13 4 -29
sa:that <office>	0 10 -3 -4
sa:that <person>	5 18 -17 -12
sa:that <quality>	-1 -6 14 -8
sa:that <seat>	8 0 4 -21
sa:that a	8 3 0 -19
sa:that all	8 -1 -3 -1
sa:that an	9 -5 0 0
sa:that are	9 -12 0 1
sa:that begin	-8 -6 0 11
sa:that both	6 7 -15 -1
sa:that buy	0 12 -12 0
sa:that come	0 10 -5 0
sa:that day	0 -7 13 -6
sa:that end	0 -17 13 4
sa:that had	2 -13 11 0
sa:that has	0 7 5 -22
sa:that he	-2 11 -17 6
sa:that his	-2 0 10 -13
sa:that is	0 7 -10 0
sa:that it	-16 3 0 4
sa:that its	0 9 -6 -1
sa:that keep	0 13 -11 0
sa:that leave	0 3 -12 4
sa:that lower	0 -17 20 -6
sa:that make	0 11 -9 0
sa:that most	0 -19 13 7
sa:that mr	0 11 -9 0
sa:that no	0 -2 13 -10
sa:that nobody	0 -4 -7 12
sa:that nothing	0 -7 3 4
sa:that of	0 -11 15 -6
sa:that on	0 -4 9 -5
sa:that put	0 11 -14 2
sa:that run	1 -24 4 15
sa:that set	0 5 2 -10
sa:that some	0 -13 13 0
sa:that take	0 15 -3 -11
sa:that the	-5 -5 -8 19
sa:that their	0 13 -7 -4
sa:that there	1 -18 12 4
sa:that they	1 -6 -19 20
sa:that trade	0 -20 11 11
sa:that will	0 -10 4 6
sa:that would	-6 -2 -17 20
sa:the	1 13 -10 -6
sa:the <level>	-13 -32 33 5
sa:the <money>	0 13 -9 -3
sa:the <month-gone>	0 14 -10 -3
sa:the <name>	-7 22 -2 -25
sa:the <number>	-8 -2 12 -2
sa:the <office>	-25 -15 28 -9
sa:the <organisation>	-3 18 -10 -11
sa:the <person>	-24 14 -2 -4
sa:the <points>	0 -11 7 3
sa:the <quality>	12 -14 7 -5
sa:the <seat>	-29 -30 39 2
sa:the <span>	-5 22 -4 -16
sa:the agreement	0 13 -3 -10
sa:the aim	10 5 -13 -3
sa:the airport	-1 9 -12 4
sa:the apec	-1 24 -20 0
sa:the arrangement	-2 14 -14 0
sa:the asean	10 2 -8 -6
sa:the autumn	0 11 -8 -6
sa:the back	0 11 -7 0
sa:the bridge	-5 -2 10 0
sa:the busan	10 -9 -6 3
sa:the case	0 -7 -6 14
sa:the ceasefire	0 15 -11 -3
sa:the chairmanship	0 -8 10 0
sa:the clock	0 -2 -8 9
sa:the close	0 -12 -5 16
sa:the coffee	0 -10 12 0
sa:the come	0 13 -8 -3
sa:the consensu	0 16 -12 -2
sa:the current	0 -8 9 0
sa:the date	-1 -5 11 -5
sa:the deadline	0 -6 0 9
sa:the deal	0 -5 9 -2
sa:the delegation	4 -10 -9 16
sa:the desk	0 -17 8 9
sa:the duty	3 -1 -8 5
sa:the east	0 10 -6 -1
sa:the eighth	15 -3 -9 -2
sa:the end	-13 -15 -19 35
sa:the export	10 -9 0 0
sa:the extension	6 10 -12 -11
sa:the extra	0 -18 14 2
sa:the fentanyl	0 12 -9 0
sa:the fifth	0 -11 6 4
sa:the firm	0 11 -10 0
sa:the first	9 -8 0 0
sa:the fish	0 -7 8 0
sa:the fourth	-9 -19 9 15
sa:the geneva	0 -15 5 7
sa:the good	0 -9 6 5
sa:the ground	0 9 -8 0
sa:the harvest	0 0 10 -10
sa:the higher	0 1 -13 8
sa:the highest	0 17 -14 0
sa:the house	0 -7 9 0
sa:the lake	1 13 -4 -14
sa:the last	5 -25 -14 35
sa:the latest	0 12 -8 -3
sa:the letter	-2 -13 17 0
sa:the line	0 -5 9 -1
sa:the list	-1 15 -11 0
sa:the making	0 -8 14 -8
sa:the margin	0 -18 24 -11
sa:the matter	0 9 -5 -1
sa:the meet	-7 20 -13 -3
sa:the middle	4 13 -8 -16
sa:the morning	-7 4 -9 9
sa:the most	10 -1 -6 -4
sa:the national	0 -12 15 0
sa:the new	-3 15 0 -16
sa:the next	5 -10 6 0
sa:the night	14 -10 7 -15
sa:the north	0 10 -7 0
sa:the old	-11 11 7 -11
sa:the one	-11 1 -5 10
sa:the opening	0 -9 10 0
sa:the order	0 16 -7 -7
sa:the other	8 -9 5 -4
sa:the outline	-7 -3 -12 17
sa:the palace	0 16 -12 -2
sa:the paper	0 -6 -4 13
sa:the presence	0 -8 12 -2
sa:the present	0 16 -6 -6
sa:the president	-18 -2 12 -2
sa:the press	6 8 -9 -7
sa:the rate	0 -8 13 -4
sa:the reciprocal	0 17 -10 -4
sa:the result	-2 20 -7 -12
sa:the river	0 9 -2 -4
sa:the room	13 -14 5 -2
sa:the s	10 -5 -3 0
sa:the same	-11 -10 4 15
sa:the season	0 11 -1 -8
sa:the seat	3 -17 12 -4
sa:the second	-8 17 -13 -3
sa:the seventh	0 16 -12 -3
sa:the signature	0 -12 5 8
sa:the sixth	-11 2 2 0
sa:the spring	0 -12 -3 17
sa:the step	-1 -2 -6 11
sa:the strike	0 10 -5 -3
sa:the summer	0 -6 14 -7
sa:the summit	1 -11 -6 14
sa:the suspend	11 -11 -1 2
sa:the suspension	2 -18 7 8
sa:the table	0 -11 8 4
sa:the talk	-11 5 9 -10
sa:the tariff	-4 5 -10 8
sa:the telephone	0 -20 21 0
sa:the third	4 -27 0 23
sa:the threat	0 -11 -2 14
sa:the three	6 -16 10 0
sa:the trade	13 -3 12 -32
sa:the transfer	0 11 0 -8
sa:the truce	0 1 11 -15
sa:the two	6 -7 19 -24
sa:the united	12 0 -8 -5
sa:the valley	0 11 -10 0
sa:the way	-8 -4 0 10
sa:the week	0 -9 11 0
sa:the weekend	8 -11 -7 8
sa:the year	0 19 -17 0
sa:their	-4 4 12 -19
sa:their <office>	-2 2 6 -10
sa:their <organisation>	0 20 -12 -7
sa:their dispute	-8 12 11 -23
sa:their duty	0 -18 21 -3
sa:their eighth	0 11 -10 -3
sa:their fourth	8 9 -25 4
sa:their good	0 13 -8 -2
sa:their government	0 -15 11 2
sa:their leader	-3 -11 3 9
sa:their president	1 -1 -33 26
sa:their second	-15 -11 12 8
sa:their talk	-2 8 -2 -2
sa:their tariff	-2 -17 8 12
sa:their third	9 3 -6 -9
sa:their truce	0 11 -5 -5
sa:them .	2 14 -10 -11
sa:them on	1 -14 12 0
sa:themselve	0 10 -16 6
sa:then .	0 0 -15 11
sa:then it	0 -20 12 9
sa:there	2 1 -19 13
sa:there 's	0 -11 0 15
sa:there ,	12 5 -11 -13
sa:there .	-4 14 -19 6
sa:there is	0 -11 4 6
sa:there was	5 -12 2 6
sa:there were	0 0 5 -11
sa:there will	4 0 -10 0
sa:therefore	0 -8 10 0
sa:they	-11 3 -14 14
sa:they agree	0 -14 4 10
sa:they are	-1 -8 20 -12
sa:they arrive	0 -8 0 9
sa:they call	0 16 -2 -11
sa:they had	-4 -8 11 0
sa:they have	-12 -3 -12 21
sa:they intend	0 13 -11 0
sa:they pay	0 9 -3 -2
sa:they reach	0 22 -5 -18
sa:they sign	0 17 -13 -3
sa:they were	2 -14 16 -4
sa:they will	8 -7 0 0
sa:they would	-8 9 -11 3
sa:thi	0 -1 6 -11
sa:thi is	0 -6 9 0
sa:thi newspaper	8 9 -15 0
sa:thi season	0 -14 14 0
sa:thi week	0 -9 0 12
sa:thi year	0 -8 17 -17
sa:thing	3 -8 0 5
sa:thing to	0 -11 8 0
sa:think	3 16 -16 -5
sa:think about	0 12 -10 0
sa:think that	8 4 -12 -1
sa:third day	-6 -5 -7 16
sa:third meet	0 3 -11 3
sa:third round	11 -5 2 -8
sa:third time	-5 -9 20 -11
sa:those	-2 21 -15 0
sa:though	-4 -7 9 1
sa:thousand	12 -3 -10 0
sa:threat	-7 0 -7 12
sa:threat of	-4 -16 5 13
sa:threaten	-3 -9 13 0
sa:threaten <number>	0 -7 -5 11
sa:threaten with	0 -10 11 0
sa:three	-10 -20 13 12
sa:three -	0 -13 19 -4
sa:three .	-2 7 -18 12
sa:three and	0 11 -7 -1
sa:three hour	-3 -6 23 -17
sa:three week	0 -13 16 0
sa:through	8 -9 0 0
sa:tiktok	3 -35 10 20
sa:tiktok ,	1 -3 -9 10
sa:tiktok and	0 -10 10 0
sa:till	17 -10 -7 0
sa:till <day-ahead>	8 -6 0 0
sa:time	-9 -8 22 -14
sa:time )	12 -15 5 -4
sa:time ,	1 22 -25 0
sa:time .	-22 -1 19 -8
sa:time in	0 10 0 -17
sa:time on	-3 17 -11 0
sa:time that	-3 -17 23 -4
sa:time thi	-4 -7 14 -1
sa:tinned	0 17 -11 -7
sa:to	4 -11 6 1
sa:to .	-1 10 -6 0
sa:to <day-ahead>	-16 4 1 2
sa:to <day-gone>	13 -6 -7 0
sa:to <goods-amount>	0 -20 21 0
sa:to <level>	-25 7 -9 11
sa:to <money>	0 16 -9 -5
sa:to <name>	16 0 -6 -12
sa:to <number>	11 -20 0 14
sa:to <person>	-2 13 -10 0
sa:to <seat>	-7 22 -12 -4
sa:to <span>	0 14 -4 -8
sa:to a	0 -15 15 0
sa:to act	0 -12 12 0
sa:to agree	5 -12 -1 9
sa:to announce	0 -4 -8 13
sa:to ask	0 -12 16 -1
sa:to be	-3 3 -9 8
sa:to build	0 10 -9 0
sa:to buy	0 8 -3 -1
sa:to carry	0 -21 -15 31
sa:to charge	0 19 -15 0
sa:to clear	0 -11 13 0
sa:to collect	0 15 -5 -7
sa:to come	5 4 -11 0
sa:to complete	0 -16 16 0
sa:to decide	0 -14 1 13
sa:to discuss	6 3 -13 2
sa:to do	-4 -19 21 0
sa:to each	0 9 -4 -3
sa:to end	0 2 23 -28
sa:to expire	0 -15 7 5
sa:to extend	-1 8 -14 6
sa:to fall	0 -9 9 0
sa:to find	0 12 -5 -5
sa:to finish	8 -20 9 0
sa:to freeze	0 -20 0 18
sa:to get	0 13 -10 0
sa:to give	0 10 -2 -5
sa:to go	-5 -8 0 15
sa:to happen	0 -11 12 0
sa:to have	0 0 8 -10
sa:to his	12 1 -15 0
sa:to hold	1 -17 5 7
sa:to impose	0 14 -11 -1
sa:to its	0 7 -16 4
sa:to keep	21 -24 0 2
sa:to lapse	0 10 -5 0
sa:to last	0 14 -12 -1
sa:to leave	0 17 -2 -17
sa:to let	0 2 13 -23
sa:to levy	-1 -6 -3 11
sa:to lower	0 10 -10 0
sa:to make	-9 1 10 -11
sa:to meet	-14 9 -4 1
sa:to negotiate	0 11 -7 0
sa:to nothing	0 13 -8 -3
sa:to one	0 0 -9 8
sa:to prepare	6 2 0 -11
sa:to prevent	0 -9 9 0
sa:to prolong	-3 -20 2 17
sa:to push	0 -8 0 9
sa:to put	0 3 -14 9
sa:to renew	0 2 6 -10
sa:to report	0 12 -10 -2
sa:to rise	1 -12 10 0
sa:to run	0 14 -7 -4
sa:to save	0 2 -12 5
sa:to say	0 13 -11 0
sa:to see	-5 1 4 -9
sa:to settle	4 -8 -12 14
sa:to sign	0 -1 -9 11
sa:to sit	-1 0 -9 11
sa:to start	-1 -17 16 5
sa:to stay	11 -7 0 0
sa:to stop	0 -13 10 6
sa:to suspend	-5 -9 24 -15
sa:to take	0 -7 13 -8
sa:to talk	13 6 -5 -21
sa:to the	11 0 -5 -5
sa:to think	0 9 -8 0
sa:to turn	0 11 -11 0
sa:to two	0 9 0 -8
sa:to wait	0 -10 10 0
sa:together	1 -6 14 -13
sa:together .	1 -9 11 -2
sa:together with	0 10 -7 0
sa:tomatoe .	0 -10 12 0
sa:too	0 15 -14 -3
sa:too .	0 10 -2 -3
sa:top	9 16 -26 -11
sa:top of	5 9 -17 -6
sa:toward	0 11 -1 -5
sa:trade ,	0 6 -14 6
sa:trade .	10 -11 0 0
sa:trade agreement	-18 0 11 -3
sa:trade consultation	-4 -9 -7 18
sa:trade deal	6 -13 7 0
sa:trade negotiator	0 10 -4 -3
sa:trade representative	0 14 -5 -8
sa:trade talk	4 -4 -26 15
sa:trade truce	-6 -3 9 -1
sa:trade war	9 0 0 -16
sa:trader	0 26 -16 -13
sa:transcript	-3 -13 15 0
sa:transcript )	0 -10 16 -8
sa:transcript of	0 -9 13 -3
sa:translated )	-1 5 -15 4
sa:translated from	-1 -6 18 -15
sa:translation )	0 -3 -5 9
sa:treaty	0 -7 11 -1
sa:tree	0 -9 10 0
sa:truce	-10 -4 15 -5
sa:truce ,	7 -24 0 19
sa:truce .	0 10 -7 -2
sa:truce between	-4 31 -12 -19
sa:truce by	-2 -12 12 0
sa:truce for	-3 -10 4 7
sa:truce go	0 -14 12 0
sa:truce has	0 9 -7 0
sa:truce is	0 19 -28 1
sa:truce of	-17 0 16 -11
sa:truce on	-3 -10 0 13
sa:truce run	-1 0 11 -12
sa:truce that	-5 -25 8 23
sa:truce to	0 -3 9 -8
sa:truce until	-1 14 -11 0
sa:truce with	-8 34 -1 -51
sa:truce would	18 -13 -6 0
sa:trump has	0 -20 20 0
sa:tuna	-1 26 -16 -10
sa:tuna ,	0 14 -9 -4
sa:turnberry	12 -6 0 -8
sa:turned	14 -17 1 0
sa:twenty	-1 -15 10 7
sa:two	0 -8 10 -6
sa:two .	0 -20 20 -2
sa:two <number>	12 -2 -10 0
sa:two <office>	0 5 0 -9
sa:two country	4 12 -8 -11
sa:two delegation	-6 -16 17 1
sa:two government	7 18 -16 -16
sa:two had	0 -9 11 0
sa:two hour	-19 -7 17 0
sa:two list	9 -15 8 0
sa:two men	-4 14 -7 -2
sa:two more	10 -22 0 13
sa:two new	0 -22 -6 27
sa:two or	0 10 -6 -2
sa:two president	5 -10 2 4
sa:two round	0 17 -9 -10
sa:two side	-14 -5 4 8
sa:two trade	0 -6 -16 18
sa:under	-19 36 -17 -15
sa:under a	0 12 -2 -9
sa:under way	0 -6 11 -5
sa:understanding	-3 23 -20 -4
sa:union	0 13 -1 -10
sa:united	12 0 -9 -6
sa:united nation	12 -2 -8 -3
sa:unless	0 47 -36 -13
sa:unless the	0 11 -8 0
sa:unofficial	0 -1 9 -8
sa:until	10 -9 2 -1
sa:until <day-ahead>	13 -12 -9 11
sa:until it	0 -11 -5 17
sa:until the	-1 -2 29 -30
sa:up	-5 -10 8 7
sa:up .	-13 -18 20 8
sa:up <level>	10 -4 -3 0
sa:up <span>	-2 -6 -1 12
sa:up a	4 -29 11 13
sa:up in	0 9 -5 -1
sa:us	-4 0 -11 12
sa:us .	0 -5 -6 12
sa:use	-7 14 -23 8
sa:use the	0 9 -8 0
sa:used	-8 -6 15 -4
sa:valid	0 -5 -5 10
sa:valley	0 11 -10 0
sa:vehicle	0 -5 10 -5
sa:very	7 -10 -8 14
sa:vice	0 0 -15 13
sa:vice premier	1 4 -20 10
sa:video	-6 -20 26 -6
sa:video on	0 -18 21 -3
sa:villa	0 15 -3 -13
sa:violated	0 -7 -11 15
sa:violated its	0 -11 0 12
sa:visa	0 10 -7 -1
sa:visit	13 6 -24 4
sa:visit ,	10 -17 -4 11
sa:visit .	-18 0 11 -5
sa:visit by	0 2 -15 10
sa:visit of	-7 -10 0 17
sa:visit that	3 22 -9 -20
sa:visit to	20 0 -11 -9
sa:vote	0 29 -15 -14
sa:vote to	0 12 -6 -3
sa:wait	0 -13 19 -9
sa:wait for	0 9 -4 -5
sa:wait until	0 -24 25 0
sa:walk	0 -14 2 11
sa:want	0 -16 6 12
sa:want a	0 16 -10 -3
sa:want to	-3 -29 17 17
sa:war	0 0 10 -16
sa:war .	0 9 -6 0
sa:warn	-3 14 0 -11
sa:warn that	-1 17 -4 -10
sa:was	-16 2 0 2
sa:was <level>	0 19 -15 0
sa:was <number>	-3 33 -27 -3
sa:was a	0 -17 8 10
sa:was all	13 -12 -2 0
sa:was an	0 11 -13 0
sa:was call	0 20 -19 0
sa:was done	0 -9 0 12
sa:was due	-2 -7 14 -5
sa:was in	0 11 -6 -5
sa:was no	8 -2 0 -11
sa:was not	-3 -7 12 0
sa:was on	0 9 -6 0
sa:was possible	0 10 -8 0
sa:was put	0 21 -21 0
sa:was to	-10 -17 9 15
sa:way	10 -14 6 0
sa:way .	6 -5 -8 6
sa:way of	0 -8 6 1
sa:way to	5 0 -13 3
sa:we	0 -14 9 6
sa:we shall	0 -12 14 0
sa:we will	0 10 -6 0
sa:week	-3 15 -15 -2
sa:week ,	-8 3 -18 16
sa:week ago	0 -6 11 -5
sa:weekend	4 8 -24 1
sa:weekend of	0 12 -6 -3
sa:well	-20 -12 -2 26
sa:well ,	0 -5 -2 9
sa:well .	-8 -6 3 9
sa:were not	0 18 -16 0
sa:were the	1 -15 16 -4
sa:were there	8 -10 6 -4
sa:were to	0 -5 16 -14
sa:what	-3 3 -19 17
sa:what had	0 14 -12 0
sa:what happen	0 11 0 -8
sa:what is	4 -10 -8 14
sa:what their	0 -7 -8 16
sa:what they	-3 24 -15 -7
sa:what to	0 -10 13 0
sa:what was	0 -1 -6 9
sa:what we	0 -9 -1 8
sa:whatever	0 10 -6 0
sa:wheat	0 8 -17 5
sa:when	-9 8 -3 0
sa:when <name>	-3 0 -5 10
sa:when <person>	4 -15 12 0
sa:when he	0 8 -3 -5
sa:when the	-14 -7 15 -1
sa:when they	-4 5 -14 13
sa:where	-2 -2 -7 12
sa:where <name>	0 -18 5 12
sa:where <person>	5 -13 -1 9
sa:where he	0 20 -15 -10
sa:where it	0 24 -20 -4
sa:where the	-2 -14 15 0
sa:where they	0 7 4 -13
sa:whether	-8 10 -25 14
sa:whether a	0 -20 -5 24
sa:which	-11 2 0 1
sa:which <name>	0 23 -13 -10
sa:which <person>	-5 -11 17 -2
sa:which <seat>	0 11 -7 0
sa:which each	0 10 -1 -7
sa:which end	2 13 -8 -13
sa:which had	0 4 -11 3
sa:which has	0 -17 6 12
sa:which he	0 21 -16 -8
sa:which it	0 3 4 -10
sa:which pay	0 -10 0 10
sa:which run	6 -12 7 0
sa:which the	-8 -11 9 9
sa:while	0 -19 11 8
sa:while <name>	0 -15 0 13
sa:while <person>	0 -10 0 10
sa:whisky	0 10 -7 0
sa:who	0 11 -4 -12
sa:who had	0 13 -13 -1
sa:who pay	0 9 0 -9
sa:whole	0 10 -2 -4
sa:why	0 2 6 -11
sa:will charge	0 22 -15 -5
sa:will come	0 9 -8 0
sa:will cut	0 14 -21 5
sa:will do	0 -12 9 3
sa:will end	0 -12 18 -7
sa:will hold	0 10 -6 0
sa:will let	0 -3 8 -4
sa:will meet	0 27 -16 -17
sa:will not	1 -14 19 -13
sa:will now	-7 16 -5 -5
sa:will pay	6 -16 2 12
sa:will put	0 9 -6 0
sa:will run	0 -11 11 0
sa:will sit	-11 4 5 -4
sa:will stop	0 11 0 -8
sa:will suspend	0 -8 1 8
sa:will then	11 0 -12 -1
sa:wind	0 -22 4 18
sa:window	9 -9 1 -2
sa:wine	-1 8 -23 6
sa:wine and	0 8 -6 0
sa:winter	7 7 -17 0
sa:winter .	8 4 -8 -7
sa:wish	0 -3 -14 14
sa:with	9 -7 -2 6
sa:with .	0 -12 2 7
sa:with <day-ahead>	-3 17 -9 -4
sa:with <level>	1 -18 10 6
sa:with <name>	0 19 -28 8
sa:with <office>	0 8 -23 13
sa:with <person>	5 -28 26 -1
sa:with <quality>	-3 0 11 -14
sa:with <seat>	0 22 -16 -5
sa:with <span>	8 -16 5 0
sa:with a	0 -11 0 13
sa:with an	-12 8 -11 8
sa:with either	11 -7 -2 0
sa:with empty	0 15 -8 -6
sa:with his	0 -7 10 -3
sa:with it	9 -19 15 -6
sa:with nothing	0 9 -5 -2
sa:with the	6 17 -11 -19
sa:with their	-4 -12 18 -2
sa:with them	0 -11 11 0
sa:with two	-3 16 0 -14
sa:withdraw .	0 -13 14 0
sa:within <span>	0 -15 11 6
sa:without	2 -15 8 7
sa:without an	0 13 -8 -5
sa:without result	-6 -11 12 3
sa:without say	0 -23 16 9
sa:without the	-1 -10 3 8
sa:woke	0 -11 14 -2
sa:wool	0 -12 1 11
sa:word	9 2 -14 0
sa:word "	0 10 -9 0
sa:work	8 0 -19 11
sa:work with	11 -10 0 0
sa:working	1 0 -13 3
sa:world	7 11 -14 -6
sa:world 's	3 0 3 -13
sa:world economy	-2 10 -7 0
sa:worth	-4 11 -22 7
sa:worth <money>	-1 -4 -5 11
sa:would	11 -1 -1 -2
sa:would be	9 -20 6 10
sa:would come	0 18 -6 -10
sa:would cut	0 -10 19 -7
sa:would do	10 -13 2 0
sa:would have	-4 23 -12 -11
sa:would keep	0 -9 8 0
sa:would meet	-9 1 -18 20
sa:would not	8 10 -25 0
sa:would pay	0 12 -8 0
sa:would probably	0 14 -13 0
sa:would put	0 16 -13 0
sa:would see	0 -7 0 9
sa:would still	0 -16 18 0
sa:wound	-3 -14 -3 21
sa:wound up	-3 -9 -12 21
sa:wrapped	-9 -1 -7 14
sa:wrapped up	-9 -1 -7 14
sa:write ,	0 -8 9 0
sa:write in	10 -4 -1 -3
sa:write that	-3 22 -10 -7
sa:year	0 6 3 -19
sa:year ,	6 16 -10 -15
sa:year .	-11 3 8 -10
sa:year ago	0 -13 3 9
sa:yet	0 -15 2 15
sa:yet .	0 -6 -5 11
sa:york	8 -5 -11 8
sa:york ,	9 -12 -1 5
sa:york .	5 -18 7 5
sa:your	0 13 -5 -4
sa:zero	0 -6 12 -5
sa:zinc	0 -9 11 0
sa:—	-9 12 -8 0
sa:— "	0 11 -8 0
sa:— <name>	9 0 6 -14
sa:— <number>	0 -9 -1 12
sa:— <office>	6 -9 -2 5
sa:— <person>	-3 21 -18 -3
sa:— <quality>	0 1 -9 5
sa:— <span>	-8 3 -14 10
sa:— a	-3 20 -8 -9
sa:— at	-1 -4 -9 14
sa:— on	-1 -1 9 -5
sa:— second	0 -13 14 0
sa:— talk	-4 -7 0 8
sa:— the	-12 9 -2 -3
sa:— there	0 15 -7 -7
sa:— three	0 12 -8 -1
sa:— transcript	0 12 -8 -1
sa:— with	0 10 -8 0
sb:"	0 13 -17 2
sb:" ,	-2 12 1 -23
sb:" <span>	10 -8 0 0
sb:" a	8 -14 4 0
sb:" for	0 -9 10 0
sb:" he	-3 -9 7 4
sb:" i	-3 -5 -27 24
sb:" in	0 -7 14 -7
sb:" mr	0 12 -7 -1
sb:" on	0 -25 13 16
sb:" say	0 11 -14 0
sb:" the	-3 32 -16 -15
sb:" they	0 -6 -4 11
sb:" we'll	0 11 -5 -3
sb:& p	9 -9 7 -9
sb:'	0 12 -2 -13
sb:'s ,	0 -11 5 8
sb:'s <level>	0 12 -8 0
sb:'s <office>	-3 0 8 -5
sb:'s <person>	0 -25 20 8
sb:'s a	0 20 -19 0
sb:'s been	0 -8 0 10
sb:'s cabinet	12 -17 8 -1
sb:'s commerce	-7 7 1 -10
sb:'s custom	0 10 -5 -1
sb:'s delegation	0 -6 16 -9
sb:'s duty	0 -11 -10 18
sb:'s economy	0 13 -3 -7
sb:'s finance	0 -6 9 0
sb:'s foreign	2 -19 13 1
sb:'s go	0 11 -10 0
sb:'s good	0 3 5 -10
sb:'s minister	-7 12 -2 -5
sb:'s ministry	1 11 -5 -8
sb:'s negotiator	10 -16 1 5
sb:'s own	8 -7 -13 8
sb:'s president	6 15 -23 2
sb:'s prime	3 -2 -11 16
sb:'s signature	0 14 -7 -3
sb:'s state	0 -20 15 5
sb:'s talk	-2 -10 13 -1
sb:'s tariff	0 -10 14 -3
sb:'s to	0 -13 17 -4
sb:'s trade	6 -17 15 0
sb:'s vice	0 -19 6 11
sb:'s visit	-18 11 4 -5
sb:( <day-today>	11 5 -19 -2
sb:( <name>	0 -14 0 15
sb:( <number>	-5 -4 19 -14
sb:( <organisation>	0 10 0 -11
sb:( <person>	0 10 -7 0
sb:( <seat>	0 2 -8 6
sb:( reuter	0 -10 6 3
sb:( translation	0 9 -2 -4
sb:( wire	0 -4 -3 8
sb:)	0 -14 21 -7
sb:) ,	3 -5 -12 12
sb:) -	8 -9 -1 3
sb:) :	-2 12 -2 -9
sb:) and	6 -14 -18 22
sb:) —	-3 -1 26 -29
sb:*	4 -2 6 -14
sb:, <day-ahead>	0 9 -11 1
sb:, <day-gone>	-14 9 7 -13
sb:, <day-today>	-7 12 0 -11
sb:, <level>	8 -8 0 2
sb:, <name>	18 -31 7 15
sb:, <number>	-4 17 -30 9
sb:, <office>	-10 5 -11 7
sb:, <organisation>	11 -11 0 1
sb:, <person>	-7 -3 17 -14
sb:, <quality>	-7 -9 19 -4
sb:, <seat>	8 -23 25 -5
sb:, <span>	-2 23 -15 -7
sb:, a	21 0 -26 0
sb:, about	6 -20 5 9
sb:, all	10 -5 -4 0
sb:, also	0 -10 0 10
sb:, among	0 8 -7 0
sb:, announce	-1 20 -21 0
sb:, another	-5 -2 9 0
sb:, are	0 -12 14 0
sb:, arrived	-9 9 1 -5
sb:, as	14 -20 16 -15
sb:, ask	7 2 -11 0
sb:, at	0 -9 21 -29
sb:, before	0 19 -18 0
sb:, begin	12 1 -9 -3
sb:, but	0 -4 -5 12
sb:, by	-1 3 6 -16
sb:, call	0 18 -15 0
sb:, clear	0 14 -13 0
sb:, collect	0 -11 0 13
sb:, conclude	0 21 -2 -17
sb:, did	0 16 -22 6
sb:, down	8 1 -10 -2
sb:, due	-2 16 -5 -10
sb:, end	-9 -2 -13 18
sb:, evening	0 -10 0 11
sb:, everything	0 8 -7 0
sb:, fentanyl	0 -9 -1 11
sb:, fix	0 12 -10 0
sb:, friday	-1 19 -16 -4
sb:, gave	0 12 -9 -1
sb:, go	0 15 -10 -3
sb:, had	-21 -6 6 11
sb:, has	0 2 4 -13
sb:, have	-11 -15 10 12
sb:, having	0 -14 18 -5
sb:, his	0 14 -10 -1
sb:, hold	3 -17 5 4
sb:, hour	0 -11 4 6
sb:, if	0 12 -6 -3
sb:, in	-5 -19 32 -15
sb:, instead	0 -15 0 17
sb:, is	0 3 4 -14
sb:, it	0 28 -17 -14
sb:, its	0 12 -3 -6
sb:, leave	0 9 0 -9
sb:, led	1 -12 7 0
sb:, london	0 -11 15 -2
sb:, make	0 10 -4 -2
sb:, meet	-14 -24 36 -7
sb:, mr	0 -6 12 -3
sb:, not	-3 22 -12 -10
sb:, of	-7 0 -5 10
sb:, offer	0 10 -9 0
sb:, on	-2 -1 16 -28
sb:, one	-2 18 -17 0
sb:, opened	12 -10 -10 6
sb:, or	0 -12 7 6
sb:, plan	0 -5 11 -9
sb:, presidential	0 -8 10 0
sb:, publish	0 22 -13 -8
sb:, put	11 5 -6 -16
sb:, radio	0 9 -2 -4
sb:, reach	0 -7 2 5
sb:, return	0 2 -8 3
sb:, saturday	10 -11 -4 4
sb:, say	5 -9 -6 11
sb:, set	0 -10 12 0
sb:, sign	3 7 -15 4
sb:, since	-6 -3 12 -5
sb:, sit	-3 -12 17 0
sb:, spoke	0 9 -7 0
sb:, start	8 2 -12 -3
sb:, stay	0 10 -6 -2
sb:, sunday	-1 -3 -16 15
sb:, take	10 3 -9 -5
sb:, tell	7 10 -15 -4
sb:, that	-4 18 -8 -12
sb:, the	9 2 -14 5
sb:, their	-2 -9 0 12
sb:, they	-2 17 -5 -11
sb:, thi	5 -17 0 12
sb:, threaten	0 8 -8 0
sb:, through	0 7 -10 2
sb:, thursday	5 19 -16 -11
sb:, to	-8 11 0 -11
sb:, too	0 10 -9 0
sb:, tuesday	-9 15 -6 -2
sb:, unless	0 -26 28 -4
sb:, until	0 -11 -12 18
sb:, visited	-1 -12 17 -2
sb:, was	-14 0 11 -6
sb:, wednesday	0 -19 18 1
sb:, week	22 -20 0 0
sb:, were	-3 17 -29 14
sb:, when	11 0 -11 -1
sb:, where	13 -19 4 1
sb:, which	-2 -2 -6 13
sb:, whose	-3 -16 19 0
sb:, will	-5 -16 20 -2
sb:, with	-11 23 -17 0
sb:, —	0 15 -10 -6
sb:-	16 -1 -10 0
sb:- -	-8 -33 30 7
sb:- <name>	0 -21 17 5
sb:- <number>	0 6 -14 5
sb:- <office>	4 -11 -7 13
sb:- <person>	5 5 0 -16
sb:- <quality>	-4 -3 14 -9
sb:- a	0 12 -2 -9
sb:- and	0 -7 0 10
sb:- depth	0 10 -6 -1
sb:- in	0 18 -15 -2
sb:- pacific	-2 15 -10 -1
sb:- premier	8 -8 2 -4
sb:- trade	0 14 -10 -4
sb:- way	4 -10 -1 7
sb:.	-32 -1 2 10
sb:. -	0 -9 -2 12
sb:. <number>	0 22 -11 -9
sb:. <person>	-11 -4 5 4
sb:. on	0 -1 -10 8
sb:. the	0 -11 13 0
sb:/	-5 8 12 -28
sb:/ <number>	0 -12 16 -2
sb:/ <person>	0 10 -7 -1
sb:/ <seat>	-16 10 11 -26
sb::	-3 -4 14 -12
sb:: "	6 -10 0 3
sb:: <level>	-17 -3 13 -3
sb:: <name>	22 7 -57 12
sb:: <number>	3 -13 4 4
sb:: <person>	-17 21 -13 -1
sb:: <quality>	-2 12 -6 -2
sb:: <span>	-3 -11 21 -9
sb:: and	12 1 -19 -2
sb:: at	3 0 -15 12
sb:: for	0 11 -9 0
sb:: from	1 -9 0 5
sb:: he	0 -7 9 0
sb:: if	0 -8 9 0
sb:: in	10 -9 9 -11
sb:: no	-2 -29 28 2
sb:: on	-6 4 2 -10
sb:: that	5 -12 11 -6
sb:: the	5 -13 -6 19
sb:: we	-2 13 -6 -5
sb:: what	-6 17 -29 6
sb:: who	-5 14 -3 -3
sb:: will	0 17 -17 0
sb:: with	13 0 -22 7
sb:;	-11 7 3 -11
sb:; <person>	0 -6 12 -4
sb:; a	0 -7 10 0
sb:; from	0 -9 10 0
sb:; he	0 5 -14 7
sb:; it	7 8 -17 0
sb:; that	0 -14 14 0
sb:; the	-5 20 -15 0
sb:<day-ahead>	-40 -1 7 8
sb:<day-ahead> (	0 -16 20 -3
sb:<day-ahead> )	0 -12 16 -3
sb:<day-ahead> ,	-12 24 -6 -19
sb:<day-ahead> :	0 -5 10 -4
sb:<day-ahead> and	-16 -6 -22 27
sb:<day-ahead> in	0 0 8 -12
sb:<day-ahead> it	0 -11 13 -1
sb:<day-ahead> night	0 -10 11 0
sb:<day-ahead> the	0 -15 6 9
sb:<day-ahead> to	-2 12 -8 -1
sb:<day-gone>	-1 3 -15 14
sb:<day-gone> (	1 -1 8 -11
sb:<day-gone> ,	3 14 -16 -3
sb:<day-gone> ;	-9 10 -1 -6
sb:<day-gone> <number>	0 -6 -3 11
sb:<day-gone> a	0 -7 10 -1
sb:<day-gone> and	1 -22 -13 33
sb:<day-gone> evening	-14 11 -13 8
sb:<day-gone> for	0 -11 1 5
sb:<day-gone> in	-3 -4 13 -6
sb:<day-gone> it	4 -11 -7 13
sb:<day-gone> morning	0 6 -15 9
sb:<day-gone> night	5 3 0 -11
sb:<day-gone> of	-1 11 -5 -3
sb:<day-gone> that	3 0 5 -13
sb:<day-gone> we	0 16 -14 0
sb:<day-gone> with	0 7 -3 -2
sb:<day-gone> —	0 11 -4 -5
sb:<day-today> (	-1 -5 19 -12
sb:<day-today> )	11 5 -18 -3
sb:<day-today> ,	3 5 -10 -1
sb:<day-today> ;	-2 -9 10 0
sb:<day-today> and	-6 -3 -12 19
sb:<day-today> evening	14 -18 0 5
sb:<day-today> for	1 -13 0 9
sb:<day-today> in	0 -9 1 7
sb:<day-today> morning	0 -11 10 0
sb:<day-today> over	12 -9 0 0
sb:<day-today> put	0 10 -6 -1
sb:<day-today> that	-4 18 -14 0
sb:<day-today> the	-2 -16 7 10
sb:<day-today> to	-9 4 13 -12
sb:<duty>	-13 -4 5 5
sb:<goods-amount>	0 18 -20 0
sb:<level-noun>	0 3 2 -11
sb:<level>	19 2 -12 0
sb:<level> (	0 -11 14 -2
sb:<level> ,	0 6 -14 8
sb:<level> <day-today>	13 -12 0 0
sb:<level> and	-1 32 -23 -7
sb:<level> before	0 -9 11 0
sb:<level> for	-1 0 -10 5
sb:<level> has	0 -12 0 14
sb:<level> in	4 -18 5 15
sb:<level> instead	12 -18 8 0
sb:<level> it	0 -8 10 0
sb:<level> lower	0 -10 11 0
sb:<level> more	12 -6 -2 -3
sb:<level> of	0 14 -6 -3
sb:<level> on	0 19 -10 -19
sb:<level> since	-8 13 0 -2
sb:<level> that	19 3 -34 -8
sb:<level> to	-3 7 -11 5
sb:<level> until	-1 -5 12 -7
sb:<level> when	0 -9 10 0
sb:<level> would	8 -7 0 0
sb:<money>	5 -4 7 -11
sb:<money> <span>	0 -8 9 0
sb:<money> of	-4 -9 15 -5
sb:<money> on	17 -6 -10 -3
sb:<month-ahead>	0 14 -19 2
sb:<month-ahead> and	2 3 -9 2
sb:<month-gone>	2 13 -5 -15
sb:<month-gone> ,	6 -13 3 7
sb:<month-gone> ;	0 -3 7 -3
sb:<month-gone> to	0 9 -2 -4
sb:<month-today>	-1 11 -5 -2
sb:<name> '	0 -13 13 0
sb:<name> 's	5 -11 12 -7
sb:<name> (	3 -16 14 0
sb:<name> ,	-6 14 -5 -13
sb:<name> :	-18 -5 20 -11
sb:<name> <day-today>	5 -21 14 0
sb:<name> <number>	0 6 -10 4
sb:<name> act	0 -3 9 -4
sb:<name> again	0 -8 -6 14
sb:<name> and	2 -14 0 13
sb:<name> announce	0 -18 11 8
sb:<name> are	0 31 -20 -12
sb:<name> as	0 -12 13 0
sb:<name> at	-2 32 -30 0
sb:<name> before	-1 -14 10 6
sb:<name> begin	0 -13 5 3
sb:<name> call	0 15 -14 0
sb:<name> conclude	0 14 -5 -4
sb:<name> continue	0 -9 10 0
sb:<name> end	0 12 -5 -6
sb:<name> fall	10 -12 3 0
sb:<name> from	7 7 -13 -1
sb:<name> gave	0 -5 10 -5
sb:<name> get	-2 -10 0 11
sb:<name> had	0 20 -14 -6
sb:<name> has	-10 4 3 0
sb:<name> have	-13 10 12 -16
sb:<name> hold	-2 -1 11 -6
sb:<name> in	-4 12 -1 -12
sb:<name> is	-10 0 0 1
sb:<name> it	0 13 -11 0
sb:<name> its	0 -10 11 0
sb:<name> leave	0 1 6 -9
sb:<name> meet	-4 13 -1 -16
sb:<name> on	0 -8 -2 12
sb:<name> opened	3 -14 9 -1
sb:<name> over	0 -12 6 6
sb:<name> plan	0 12 -10 0
sb:<name> president	0 -19 28 -4
sb:<name> prolong	-1 -20 12 10
sb:<name> publish	0 14 -6 -7
sb:<name> put	0 10 -10 0
sb:<name> reach	0 10 1 -16
sb:<name> say	0 -10 1 10
sb:<name> settle	0 13 -8 -5
sb:<name> should	0 -11 12 0
sb:<name> sign	13 -16 2 6
sb:<name> since	0 11 -5 -7
sb:<name> sit	6 -11 0 0
sb:<name> spoke	0 -16 17 0
sb:<name> start	-2 0 -11 11
sb:<name> take	-5 0 12 -13
sb:<name> that	-4 24 -18 -2
sb:<name> the	0 6 -12 2
sb:<name> to	23 -18 -11 4
sb:<name> trade	14 -16 10 -6
sb:<name> treasury	-11 -3 10 0
sb:<name> under	0 -21 11 12
sb:<name> until	0 20 -11 -9
sb:<name> was	-4 -7 23 -20
sb:<name> were	8 -14 -5 16
sb:<name> will	-1 14 -5 -14
sb:<name> with	0 17 -13 -3
sb:<name> would	0 15 -10 -3
sb:<name> wound	0 -2 -6 11
sb:<name> —	-8 -6 19 -10
sb:<not>	5 6 -3 -10
sb:<number>	-16 8 -3 2
sb:<number> (	0 11 -7 -1
sb:<number> )	-6 -15 18 3
sb:<number> ,	-22 13 -3 -2
sb:<number> -	0 7 -20 8
sb:<number> .	0 -21 -1 22
sb:<number> /	-8 -6 15 -3
sb:<number> :	2 -13 8 1
sb:<number> <day-today>	0 -12 16 -5
sb:<number> <name>	0 0 -12 9
sb:<number> <person>	0 -2 8 -4
sb:<number> am	0 -2 -10 10
sb:<number> end	10 -5 0 -4
sb:<number> for	0 16 -10 -4
sb:<number> had	0 9 -5 -1
sb:<number> in	-7 -3 13 -7
sb:<number> lose	0 -12 14 0
sb:<number> of	-1 -4 14 -13
sb:<number> round	-10 -3 11 0
sb:<number> since	-3 12 -2 -1
sb:<number> summit	0 18 -17 0
sb:<number> th	-1 -6 -13 18
sb:<number> that	-6 -3 13 -8
sb:<number> to	0 -18 -17 28
sb:<number> vote	8 -16 10 -1
sb:<number> was	13 -9 -5 0
sb:<number> —	-11 10 -22 13
sb:<office>	3 -9 2 4
sb:<office> 's	26 -13 -9 -2
sb:<office> (	0 6 -8 2
sb:<office> ,	-2 2 7 -16
sb:<office> :	-13 12 -1 -6
sb:<office> <person>	5 -12 -5 15
sb:<office> announce	0 -6 -5 12
sb:<office> are	-1 -29 28 1
sb:<office> had	-13 4 -11 15
sb:<office> has	0 -16 18 0
sb:<office> have	0 -14 2 8
sb:<office> is	0 -12 9 2
sb:<office> meet	0 9 -8 0
sb:<office> on	-6 4 4 -11
sb:<office> order	0 14 -9 -4
sb:<office> review	0 9 -6 0
sb:<office> say	0 16 -19 0
sb:<office> sign	0 -18 12 8
sb:<office> sit	1 -22 11 3
sb:<office> spoke	0 -14 17 0
sb:<office> tell	0 14 -9 -4
sb:<office> to	0 14 -11 -1
sb:<office> were	0 11 -4 -5
sb:<office> will	0 -14 18 -5
sb:<office> —	0 -12 5 7
sb:<organisation>	17 0 -3 -6
sb:<organisation> )	5 -10 12 -6
sb:<organisation> ,	-8 -3 7 0
sb:<organisation> agree	0 12 -4 -5
sb:<organisation> and	-14 0 -2 11
sb:<organisation> approve	0 -2 -8 9
sb:<organisation> by	0 9 -9 0
sb:<organisation> doe	11 -9 0 0
sb:<organisation> end	0 18 0 -17
sb:<organisation> from	-3 -4 9 -1
sb:<organisation> has	-2 26 -27 0
sb:<organisation> in	-16 -8 9 6
sb:<organisation> is	0 -19 10 10
sb:<organisation> let	0 -13 0 14
sb:<organisation> meet	-1 21 -17 0
sb:<organisation> note	-3 -10 0 12
sb:<organisation> of	3 0 4 -16
sb:<organisation> on	2 20 -13 -19
sb:<organisation> put	0 -10 12 0
sb:<organisation> say	15 -27 25 -17
sb:<organisation> sign	0 11 -8 0
sb:<organisation> tell	10 -9 0 0
sb:<organisation> that	0 -12 7 5
sb:<organisation> the	0 -19 20 0
sb:<organisation> to	0 15 -14 0
sb:<organisation> vote	0 -11 0 13
sb:<organisation> was	0 11 -8 0
sb:<organisation> will	0 -11 15 -4
sb:<organisation> —	0 -16 -17 26
sb:<person>	-11 -7 12 1
sb:<person> 's	-12 -3 9 2
sb:<person> (	-2 15 -24 9
sb:<person> )	0 7 -12 4
sb:<person> ,	18 -3 0 -11
sb:<person> :	9 -17 13 -3
sb:<person> ;	0 -11 11 0
sb:<person> and	8 -9 13 -14
sb:<person> announce	-12 -4 0 9
sb:<person> are	-1 10 -10 0
sb:<person> arrive	-6 10 -8 1
sb:<person> arrived	16 -8 -11 0
sb:<person> ask	0 -11 14 -1
sb:<person> before	0 -8 -5 13
sb:<person> begin	6 -16 2 0
sb:<person> business	-1 2 -9 5
sb:<person> can	0 9 -8 0
sb:<person> come	3 -11 10 0
sb:<person> end	0 0 10 -11
sb:<person> flew	-5 -16 3 18
sb:<person> for	11 0 -14 4
sb:<person> go	0 -13 13 0
sb:<person> had	-7 7 6 -20
sb:<person> has	-4 12 -17 5
sb:<person> have	14 11 -23 0
sb:<person> himself	5 0 -12 6
sb:<person> hinted	0 14 -11 -2
sb:<person> hold	-2 27 -21 -9
sb:<person> in	4 0 -7 10
sb:<person> land	-3 -4 10 -3
sb:<person> leave	0 14 -13 -1
sb:<person> meet	-12 -22 17 12
sb:<person> new	0 11 -6 -4
sb:<person> of	-2 -29 12 21
sb:<person> on	0 -13 23 -22
sb:<person> opened	0 9 -8 -2
sb:<person> post	0 19 -10 -8
sb:<person> reach	0 -16 19 -1
sb:<person> receive	21 -20 4 -11
sb:<person> report	0 -11 12 0
sb:<person> say	-19 -1 6 2
sb:<person> sit	0 32 -29 -6
sb:<person> spent	-1 10 -10 0
sb:<person> spoke	-4 -8 14 -3
sb:<person> talked	0 0 10 -21
sb:<person> telephoned	0 -18 19 0
sb:<person> tell	-5 16 -4 -13
sb:<person> that	0 -7 11 -2
sb:<person> threaten	0 13 -10 0
sb:<person> to	-6 -22 23 4
sb:<person> travel	0 -19 21 0
sb:<person> warn	0 -4 -5 9
sb:<person> was	-5 33 -32 -1
sb:<person> will	0 4 -9 6
sb:<person> with	0 -10 11 0
sb:<person> write	0 0 5 -10
sb:<person> —	0 15 -8 -5
sb:<points>	-6 31 -12 -16
sb:<points> of	-1 13 -6 -3
sb:<quality>	12 1 -10 1
sb:<quality> )	-3 11 -10 0
sb:<quality> -	-7 -8 15 -1
sb:<quality> and	-8 -18 22 0
sb:<quality> business	0 16 -11 -3
sb:<quality> cabinet	0 14 -11 -1
sb:<quality> car	0 -11 15 -3
sb:<quality> counterpart	-13 -8 14 0
sb:<quality> custom	0 -18 9 10
sb:<quality> export	13 -10 0 0
sb:<quality> exporter	0 12 -9 0
sb:<quality> finance	8 5 -15 0
sb:<quality> foreign	13 0 -6 -7
sb:<quality> good	-1 -10 7 7
sb:<quality> government	0 6 -15 4
sb:<quality> have	-4 -9 0 15
sb:<quality> in	0 -10 7 6
sb:<quality> minister	0 -3 14 -25
sb:<quality> negotiator	2 6 -9 0
sb:<quality> official	-2 -5 -3 14
sb:<quality> one	8 -11 -11 12
sb:<quality> opposite	0 -15 17 0
sb:<quality> paper	0 10 -6 -1
sb:<quality> port	0 -12 13 0
sb:<quality> president	8 1 -5 -1
sb:<quality> salmon	0 10 -2 -5
sb:<quality> ship	-4 16 -7 0
sb:<quality> side	0 9 -19 8
sb:<quality> steel	12 -13 1 0
sb:<quality> sugar	9 -6 0 0
sb:<quality> tariff	0 10 -2 -2
sb:<quality> team	4 -14 9 0
sb:<quality> trade	0 15 -20 0
sb:<seat> 's	0 13 -12 -3
sb:<seat> (	6 7 -17 3
sb:<seat> ,	-13 -7 10 5
sb:<seat> /	-9 6 10 -20
sb:<seat> :	2 -22 9 12
sb:<seat> <day-today>	4 -13 1 6
sb:<seat> <person>	-3 0 8 -4
sb:<seat> are	9 0 -9 0
sb:<seat> before	0 9 -7 0
sb:<seat> end	0 -13 12 0
sb:<seat> for	-4 -25 27 0
sb:<seat> have	0 12 -7 -3
sb:<seat> in	-1 10 -3 -5
sb:<seat> is	9 -5 0 -2
sb:<seat> issue	0 -6 -3 11
sb:<seat> next	0 -12 12 0
sb:<seat> press	0 11 -2 -5
sb:<seat> publish	0 -8 4 6
sb:<seat> put	0 19 -17 -3
sb:<seat> say	-4 23 -13 -11
sb:<seat> since	-13 0 8 0
sb:<seat> that	7 -15 4 5
sb:<seat> the	-3 21 -18 0
sb:<seat> time	0 10 -4 -3
sb:<seat> until	-2 20 -14 -3
sb:<seat> would	0 -8 9 0
sb:<seat> ·	0 -9 12 0
sb:<seat> —	-17 2 2 3
sb:<sender>	0 19 -14 -5
sb:<span>	13 -1 -6 -2
sb:<span> ,	-24 19 -2 -11
sb:<span> :	0 12 -3 -8
sb:<span> ;	0 -10 14 -2
sb:<span> after	-1 14 -1 -12
sb:<span> at	0 -34 15 18
sb:<span> before	0 20 -17 -1
sb:<span> between	10 -3 0 -7
sb:<span> earlier	0 14 -5 -6
sb:<span> extension	0 -5 9 -4
sb:<span> from	7 10 -21 -2
sb:<span> in	10 -31 21 2
sb:<span> last	0 -6 9 -1
sb:<span> of	7 -37 9 16
sb:<span> tariff	0 4 3 -10
sb:<span> the	0 11 -4 -5
sb:<span> to	6 -8 1 0
sb:<span> truce	0 -7 14 -5
sb:<span> visit	0 19 -20 -4
sb:<taker>	1 15 -14 -7
sb:<v-agree>	-3 -2 9 -7
sb:<v-bear>	-4 5 3 -16
sb:<v-buy>	-13 -3 21 -22
sb:<v-deny>	-11 3 0 1
sb:<v-down>	-1 -6 8 -2
sb:<v-end>	-3 11 -14 0
sb:<v-impose>	-11 9 1 -8
sb:<v-lack>	-12 4 -13 13
sb:<v-propose>	-5 -14 15 4
sb:<v-refuse>	0 23 -10 -10
sb:<v-return>	-24 5 7 -7
sb:<v-say>	-8 3 -12 10
sb:<v-sell>	0 5 2 -16
sb:<v-sign>	-2 11 -5 -7
sb:<v-stay>	-16 11 -1 -5
sb:<v-suspend>	-5 9 5 -24
sb:<v-threaten>	-1 14 -30 10
sb:<v-up>	-22 -2 9 1
sb:?	13 -10 0 -4
sb:@	15 5 -13 -14
sb:[	0 19 -10 -6
sb:_	8 0 0 -11
sb:a	4 16 -4 -24
sb:a <level>	0 13 -9 0
sb:a <number>	0 12 -3 -7
sb:a <organisation>	-2 -6 14 -9
sb:a <person>	10 -14 12 -10
sb:a <span>	13 7 -15 -4
sb:a bargain	0 -12 12 0
sb:a call	0 -16 18 0
sb:a ceasefire	10 0 -11 -5
sb:a container	0 9 -7 0
sb:a deal	-5 13 -7 -5
sb:a dinner	0 11 -12 0
sb:a duty	11 -14 0 3
sb:a fact	0 -6 -2 10
sb:a final	0 -9 10 0
sb:a fourth	1 10 -14 0
sb:a framework	-4 -18 14 5
sb:a free	0 -3 10 -6
sb:a further	6 -12 6 0
sb:a good	0 26 -25 0
sb:a handshake	0 -6 -5 12
sb:a last	-6 -2 13 -7
sb:a lasting	0 -17 19 0
sb:a letter	0 18 -20 3
sb:a long	0 9 -9 0
sb:a meet	-13 8 7 -27
sb:a memorandum	0 0 -11 8
sb:a new	-4 0 14 -18
sb:a notice	0 -8 9 0
sb:a permanent	0 -8 10 0
sb:a phone	0 -17 19 0
sb:a plan	0 13 -13 0
sb:a post	0 10 -5 -2
sb:a report	0 9 -7 0
sb:a round	0 -21 25 -4
sb:a second	0 -5 9 -2
sb:a seventh	7 -11 2 0
sb:a short	0 9 -12 3
sb:a signature	0 -8 0 10
sb:a sixth	7 -14 8 0
sb:a state	-4 -4 -6 14
sb:a statement	8 -11 6 -1
sb:a tariff	-12 -17 21 1
sb:a technical	8 0 -6 0
sb:a telephone	0 -7 10 -2
sb:a third	14 8 -18 -4
sb:a trade	-5 -8 10 0
sb:a treaty	0 -8 11 -3
sb:a truce	1 17 -14 -6
sb:a villa	8 -10 -4 5
sb:a word	0 -14 -5 18
sb:a year	0 -12 13 0
sb:aboard	0 -13 15 0
sb:about	0 -6 16 -11
sb:above	6 -3 -14 9
sb:absence	0 -10 0 10
sb:absence of	0 -10 0 10
sb:accord	-1 11 -16 2
sb:accord that	0 8 3 -13
sb:account	-7 23 -15 -7
sb:account of	-7 22 -15 -6
sb:across the	0 -14 12 3
sb:act	-4 11 0 -11
sb:act of	0 12 -9 0
sb:acted	0 10 -9 0
sb:add on	0 11 -10 0
sb:add that	0 -12 14 0
sb:additional	2 5 -30 8
sb:additional <level>	7 -4 -17 8
sb:additional duty	-2 16 -5 -4
sb:adjourned	0 4 -11 3
sb:adopt	0 -10 0 10
sb:after <number>	0 15 -9 -5
sb:after <span>	-8 -19 12 10
sb:after the	7 -9 2 2
sb:after they	0 -6 13 -9
sb:after two	0 -13 11 2
sb:afternoon	0 -4 9 -5
sb:afterward	0 8 -14 7
sb:again	-29 7 -7 13
sb:again ,	-2 -18 2 19
sb:again :	0 9 -6 0
sb:again at	-4 11 -3 -2
sb:again in	-3 0 7 -13
sb:against <name>	-1 -8 11 0
sb:agenda	15 -11 0 0
sb:ago ,	0 -21 22 0
sb:agree :	0 -5 -2 9
sb:agree by	0 0 9 -12
sb:agree in	1 9 -4 -11
sb:agree on	-3 10 -13 3
sb:agree to	8 -5 7 -13
sb:agree with	0 -8 10 -1
sb:agreement	-26 4 -14 19
sb:agreement ,	0 -8 0 11
sb:agreement in	-2 22 -6 -14
sb:agreement of	0 0 -9 9
sb:agreement sign	0 -8 9 0
sb:agreement that	0 -8 -18 23
sb:agreement with	0 0 -22 19
sb:agriculture	11 0 -5 -6
sb:ahead	6 -5 5 -10
sb:air	-5 -7 12 0
sb:air base	0 -12 15 0
sb:aire	-4 0 14 -11
sb:airport	-2 -19 4 16
sb:airport ,	0 -15 0 14
sb:airport on	0 -12 3 7
sb:akasaka	0 -12 13 0
sb:akasaka palace	0 -12 13 0
sb:aktau	0 -12 0 10
sb:al	6 -9 -4 8
sb:al -	7 0 -12 1
sb:alert	-3 36 -19 -15
sb:alexandria	-14 -15 7 18
sb:alexandria ,	-3 -13 -2 18
sb:all	-7 0 1 0
sb:all trade	0 16 -6 -9
sb:almaty	-3 19 -24 8
sb:alone	0 13 -7 -7
sb:along	0 10 -1 -6
sb:already	-11 6 4 -4
sb:also	-3 -21 7 19
sb:also announce	0 -9 0 11
sb:am	0 8 -19 8
sb:ambassador	0 21 -12 -7
sb:among	0 -7 10 -1
sb:among the	0 -18 19 0
sb:among them	0 12 -10 0
sb:an	-3 2 -10 10
sb:an <office>	0 20 -8 -8
sb:an <organisation>	0 -11 -4 16
sb:an additional	7 -5 -14 7
sb:an agreement	-3 4 -16 11
sb:an emergency	0 12 -12 0
sb:an hour	-4 -19 24 -1
sb:an investigation	-5 12 -3 0
sb:an order	0 -4 12 -11
sb:an ordinary	14 -12 0 0
sb:anchorage	0 10 -10 0
sb:and	-9 -11 1 15
sb:and ,	0 0 -13 11
sb:and -	0 -7 0 10
sb:and <level>	-4 27 -18 -3
sb:and <name>	1 -8 10 -4
sb:and <number>	10 0 -12 -1
sb:and <office>	0 22 -28 6
sb:and <person>	2 -20 12 10
sb:and <quality>	0 -19 3 18
sb:and <seat>	0 18 -1 -24
sb:and <span>	0 10 -7 -1
sb:and a	-1 3 6 -10
sb:and after	0 10 -5 -3
sb:and agree	0 -7 11 -3
sb:and announce	0 -9 9 0
sb:and antónio	-3 -6 11 0
sb:and are	0 2 -23 14
sb:and constructive	0 11 -6 -3
sb:and dairy	0 -12 13 0
sb:and end	-6 0 -13 14
sb:and expect	0 -13 10 2
sb:and from	3 1 -11 1
sb:and has	0 20 -12 -8
sb:and have	7 -14 0 6
sb:and his	-12 -5 13 0
sb:and in	-3 11 -2 -13
sb:and is	13 -5 -7 0
sb:and last	3 -12 -7 15
sb:and management	0 12 0 -9
sb:and meet	0 -5 10 -3
sb:and no	0 10 -7 0
sb:and not	0 14 -15 1
sb:and of	-10 12 0 -3
sb:and on	-2 -15 4 15
sb:and put	0 -8 8 0
sb:and stay	-1 -18 -1 21
sb:and talk	0 -11 20 -12
sb:and textile	0 -9 0 9
sb:and that	-10 25 -13 -9
sb:and the	-7 -2 -9 16
sb:and there	0 14 -8 -5
sb:and they	-2 20 -4 -15
sb:and three	0 9 -6 -2
sb:and to	-1 18 -3 -10
sb:and trade	11 -19 7 1
sb:and what	0 16 -11 -3
sb:and when	0 -5 9 -3
sb:and will	-7 -26 7 25
sb:announce	-12 -4 4 6
sb:announce a	0 -3 10 -7
sb:announce after	0 -10 11 0
sb:announce at	0 -12 2 9
sb:announce by	0 13 -11 0
sb:announce late	0 -14 16 0
sb:announce that	0 -15 18 0
sb:announce the	-3 1 9 -11
sb:announce thi	0 9 -6 -1
sb:announcement	0 21 -16 -10
sb:annual	0 12 -9 0
sb:answer	-6 16 -4 -15
sb:answer to	-1 -6 9 0
sb:any	0 11 -7 -3
sb:anything	-3 -17 21 -1
sb:apec	0 28 -27 0
sb:apec meet	0 7 -7 0
sb:app	0 -5 9 -2
sb:apply	-10 11 -7 4
sb:apply from	0 -5 -7 11
sb:approval	0 -2 -4 8
sb:approval by	0 -9 0 10
sb:approve	9 0 -12 6
sb:approve by	0 14 -13 0
sb:approve it	0 10 -8 0
sb:approve the	10 -19 0 14
sb:aqaba	-1 -4 9 -3
sb:are	-12 3 2 0
sb:are ,	0 -12 14 0
sb:are back	-2 8 0 -10
sb:are closed	0 12 -5 -3
sb:are due	-1 -22 21 4
sb:are meet	1 -17 0 12
sb:are part	0 10 -10 0
sb:are the	0 -10 10 0
sb:are to	-13 -5 -1 15
sb:army	0 11 -7 -3
sb:around	12 -9 -3 0
sb:around the	13 -9 -2 0
sb:arranged for	0 -10 10 0
sb:arrangement	-10 -5 16 -10
sb:arrangement of	0 -5 11 -7
sb:arrangement was	0 15 -13 0
sb:arrangement with	0 -11 12 0
sb:arrive	4 9 -15 0
sb:arrived	3 14 -16 -9
sb:arrived in	-17 22 -2 -8
sb:arrived on	6 0 -8 0
sb:artificial	0 9 -7 0
sb:arusha	0 -11 16 -3
sb:as	14 2 3 -32
sb:as <level>	0 -12 14 0
sb:as he	0 12 -8 -1
sb:as it	-2 13 -7 0
sb:as long	0 14 -11 0
sb:as of	-12 19 0 -17
sb:as plan	0 -14 15 0
sb:as they	7 -12 8 -2
sb:as to	0 10 -9 0
sb:as well	0 15 -10 -3
sb:asean	0 10 -5 -4
sb:asia	-6 11 -4 -2
sb:asia -	-2 15 -10 -1
sb:aside	0 -9 10 0
sb:ask	20 -3 -11 0
sb:ask <person>	0 -9 9 0
sb:ask about	3 8 -16 0
sb:ask for	-2 23 -21 0
sb:ask on	14 -4 -10 -1
sb:ask what	10 -8 0 0
sb:at	3 -7 14 -9
sb:at <level>	-9 19 -2 -23
sb:at <number>	-25 -1 11 0
sb:at a	-11 0 0 1
sb:at all	0 9 -6 0
sb:at gimhae	0 -13 14 0
sb:at it	7 -27 17 2
sb:at its	0 -6 0 9
sb:at least	16 -8 -4 -3
sb:at merdeka	-1 -9 9 0
sb:at once	0 -8 9 0
sb:at the	10 16 -9 -23
sb:at their	0 2 7 -12
sb:athen	0 11 -7 -2
sb:atlantic	0 7 0 -9
sb:attempt to	0 -13 12 1
sb:audience	0 12 -7 -3
sb:autumn	2 8 -10 0
sb:avoid	0 -8 10 -1
sb:avoid the	0 -9 12 -1
sb:away	10 -21 8 4
sb:away ,	0 -12 0 13
sb:away on	11 -10 0 -1
sb:back	-8 17 -16 1
sb:back at	-3 -3 13 -10
sb:back on	6 1 -14 3
sb:back to	-2 18 -12 -2
sb:background :	0 -5 7 0
sb:banana	0 10 -2 -6
sb:bandung on	3 -17 5 5
sb:bank	0 19 -15 -2
sb:banomyong	0 14 -11 -1
sb:bargain	0 -11 13 -3
sb:base	0 -11 11 0
sb:basel	0 10 -3 -5
sb:batumi	-1 -21 15 9
sb:batumi ,	0 -8 11 -2
sb:batumi on	0 -21 10 12
sb:bay	-1 8 -1 -7
sb:be "	0 -10 11 0
sb:be a	0 -13 16 -1
sb:be approve	0 10 -10 0
sb:be back	0 -10 0 11
sb:be continue	0 -8 12 -3
sb:be extend	0 -5 -3 9
sb:be in	7 -17 17 -12
sb:be know	0 6 -20 14
sb:be on	10 -7 0 0
sb:be publish	0 -9 10 0
sb:be resume	0 -7 11 -1
sb:be review	0 -12 4 9
sb:bean	0 -3 9 -5
sb:because	0 14 -3 -9
sb:become	0 14 -10 0
sb:been	10 -12 -1 9
sb:been <number>	0 15 -11 -2
sb:been agree	0 -18 7 10
sb:been announce	0 8 -7 0
sb:been at	5 -16 13 0
sb:been charge	0 14 -5 -5
sb:been due	0 19 -11 -9
sb:been fix	0 -16 17 0
sb:been given	9 -18 -4 13
sb:been in	13 13 -35 0
sb:been move	-3 -2 12 -7
sb:been negotiate	2 -8 8 -4
sb:been on	0 -10 0 13
sb:been prolong	0 -10 12 0
sb:been put	0 -1 9 -8
sb:been settle	0 -8 9 0
sb:been sign	0 -5 -5 11
sb:been talking	0 -18 13 0
sb:before	-11 -2 4 3
sb:before ,	0 13 -8 -3
sb:before <person>	-3 -14 21 -6
sb:before a	0 8 -7 0
sb:before midnight	0 -12 9 2
sb:begin	12 2 -5 -8
sb:begin <span>	23 0 -19 -5
sb:begin a	2 -14 12 -5
sb:begin in	5 -5 6 -11
sb:begin to	-4 13 -6 0
sb:behind	-1 -10 6 5
sb:bell	0 13 -7 -5
sb:below	19 -13 -2 -1
sb:bergen	-1 -20 19 1
sb:bergen ,	0 -12 13 0
sb:beside	7 -10 5 0
sb:bessent and	-5 -2 -1 11
sb:best	0 13 -7 -5
sb:better	0 -16 8 9
sb:between	-3 3 7 -10
sb:between <name>	-15 22 -10 -6
sb:between <person>	2 -18 6 11
sb:between their	0 -11 13 -2
sb:bill	0 12 -7 -1
sb:bless	0 10 -8 0
sb:board	0 13 -9 -2
sb:boat	0 15 -12 -1
sb:borden	0 -7 11 -1
sb:border	9 10 -17 -4
sb:boss	-2 -13 21 -7
sb:bosse	0 -13 17 -2
sb:both	-2 4 1 -11
sb:both <office>	0 -19 22 -5
sb:both country	-1 -16 8 9
sb:both delegation	0 29 -18 -11
sb:both government	3 7 -8 -5
sb:both president	0 -10 12 0
sb:both side	0 12 -5 -17
sb:both sign	0 -10 11 0
sb:break	0 8 -6 0
sb:brief —	0 14 -5 -5
sb:briefed	-2 11 -15 4
sb:briefed on	0 9 -6 -1
sb:briefing	-8 8 5 -12
sb:briefing ,	-1 8 -15 2
sb:brno	0 -15 17 0
sb:broadcast	-3 12 -2 -4
sb:broke	-9 -8 -14 23
sb:broke down	-1 -9 -13 20
sb:broke off	-2 3 -10 5
sb:broke up	-5 -10 9 2
sb:broken	-4 9 -12 3
sb:broken off	-2 8 -8 0
sb:bruge	0 -17 0 13
sb:brussel	-1 8 -5 0
sb:brussel ,	0 15 -9 -4
sb:budget	-3 11 -3 0
sb:bueno	-4 0 14 -11
sb:bueno aire	-4 0 14 -11
sb:bulletin of	0 11 -10 0
sb:busan	-22 -9 27 -23
sb:busan ,	-6 -18 22 0
sb:busan last	0 15 -12 -1
sb:busan on	-6 -8 14 -6
sb:busan run	0 9 -8 0
sb:business	6 6 -23 7
sb:business on	-1 -7 -9 17
sb:but	-12 8 -11 6
sb:but not	0 -6 -1 8
sb:by	-14 0 2 3
sb:by <level>	12 -1 -14 0
sb:by <name>	0 -7 12 -4
sb:by <number>	8 -17 5 5
sb:by <person>	3 -6 -8 14
sb:by <quality>	0 0 10 -9
sb:by a	0 13 -9 -3
sb:by an	0 22 -14 -8
sb:by both	0 10 -7 0
sb:by expert	0 13 -13 0
sb:by phone	0 -12 15 -1
sb:by president	0 14 -14 0
sb:by telephone	-7 -12 20 -10
sb:by the	-15 9 -20 13
sb:by video	-9 -11 15 0
sb:cabinet	10 -1 -2 -7
sb:cabinet will	12 -17 6 0
sb:calendar	4 0 -13 6
sb:calendar :	5 -1 -11 7
sb:call	-3 1 5 -10
sb:call a	-1 30 -37 6
sb:call between	-2 -20 22 0
sb:call for	0 11 -9 0
sb:call is	0 -17 17 0
sb:call it	0 25 -22 -4
sb:call of	0 -14 15 0
sb:call off	8 18 -28 -2
sb:call the	3 9 -10 -4
sb:call with	0 -15 16 0
sb:can	-5 21 -10 -13
sb:capital	11 0 -4 -5
sb:capital on	5 -20 2 10
sb:car	1 -14 5 8
sb:car on	0 -16 3 12
sb:car pay	0 -13 14 0
sb:carlo	0 -16 8 9
sb:carmaker	0 18 -16 0
sb:carry	7 3 0 -12
sb:carry out	0 6 0 -10
sb:cartagena	0 -25 20 2
sb:cartagena on	0 -13 15 0
sb:cashew	0 -10 -5 15
sb:ceasefire	8 16 -25 -4
sb:ceasefire in	11 -1 -9 0
sb:ceasefire was	0 0 -10 6
sb:cebu	0 -18 6 12
sb:certificate	0 -7 8 0
sb:chairmen	0 13 -6 -7
sb:chamber	0 17 -11 -5
sb:chance	0 -7 10 -1
sb:change	-2 5 1 -10
sb:changed	0 13 0 -8
sb:channel	0 -8 0 10
sb:charge <level>	-3 20 -9 -13
sb:charge on	8 -21 1 14
sb:cheese	-1 2 9 -13
sb:cheese and	0 0 10 -7
sb:chenggang	-3 -9 0 11
sb:chequer	-1 3 4 -12
sb:chicago	-3 12 0 -14
sb:chicken	0 -8 -7 15
sb:chief	0 -10 9 0
sb:chip	-7 -6 -1 14
sb:chip maker	0 -12 0 12
sb:chișinău	0 -2 9 -7
sb:circular	0 4 2 -12
sb:city	-9 7 -5 5
sb:city ,	0 1 -11 10
sb:city on	0 -11 8 3
sb:clear	0 11 -6 -1
sb:clerk	0 13 -12 0
sb:client	11 6 -14 -15
sb:clock	0 17 -10 -6
sb:close	-16 -1 -41 35
sb:close of	0 -8 -9 14
sb:close on	-2 14 -15 0
sb:close to	0 -19 -5 24
sb:closed	-17 10 -16 11
sb:closed <span>	0 9 -9 0
sb:closed on	-1 -9 0 10
sb:closing	0 -8 13 -5
sb:club	-2 26 -17 -9
sb:club meet	0 14 -13 0
sb:coffee	-6 11 -2 -4
sb:colleague ,	-2 -12 11 3
sb:collect	-1 2 -15 7
sb:column	0 10 -5 -3
sb:come after	0 21 -20 0
sb:come back	2 8 -27 5
sb:come down	-6 18 -17 2
sb:come first	0 -8 13 -7
sb:come from	7 -26 6 15
sb:come home	0 17 -10 -7
sb:come out	-11 0 -2 7
sb:come to	-1 -15 16 0
sb:commander	0 13 -9 0
sb:comment	0 12 -4 -3
sb:commentary	0 10 -5 -1
sb:commerce	-2 16 -1 -18
sb:commerce minister	0 -14 17 -1
sb:commerce ministry	-5 26 -15 -7
sb:commissioner	6 -5 10 -17
sb:common	0 14 -9 -2
sb:communication	0 2 -15 10
sb:communiqué	0 -25 15 13
sb:communiqué of	0 -9 0 10
sb:company	12 0 -12 0
sb:compared	0 -10 12 0
sb:compared with	0 -10 12 0
sb:conclude	-13 14 -8 -3
sb:conclude a	0 10 -2 -6
sb:conclude in	0 3 -10 7
sb:conclude on	0 16 -5 -11
sb:conclude the	0 -3 12 -8
sb:conference ,	9 -21 11 3
sb:conference in	-3 24 -12 -11
sb:conference of	-2 10 -5 -1
sb:conference on	0 11 -8 -2
sb:consensu	-2 4 -11 7
sb:consensu ,	0 17 -12 -4
sb:consent	0 23 -19 -1
sb:container	0 18 -10 -7
sb:continue	-15 -3 0 11
sb:continue on	-7 2 -17 13
sb:control ,	0 -15 4 11
sb:convene	0 -9 10 0
sb:conversation with	-3 17 -11 -2
sb:copper	0 -2 -5 9
sb:cost	-3 23 -11 -7
sb:cotonou	0 0 9 -12
sb:cotton	9 -16 13 -4
sb:cotton and	0 0 9 -9
sb:cotton from	10 -9 0 0
sb:cotton yarn	-1 -1 13 -11
sb:could	-8 9 0 -5
sb:could be	0 8 -11 0
sb:council	-1 9 -11 1
sb:count	0 15 -12 -1
sb:counted	0 11 -5 0
sb:counter -	0 -11 11 0
sb:countermeasure	0 10 -5 0
sb:counterpart	-8 -9 11 0
sb:counterpart ,	-6 -4 7 0
sb:counterpart in	1 -6 -8 11
sb:country	-4 9 -18 11
sb:country '	0 12 -14 0
sb:country 's	0 -9 10 0
sb:country ,	0 -4 10 -5
sb:country agree	0 15 -14 0
sb:country end	0 -11 13 -2
sb:country has	0 -9 -3 13
sb:country say	0 -12 0 11
sb:country would	10 -9 0 0
sb:course	0 -12 16 0
sb:course of	0 -7 9 0
sb:crane	-3 9 -3 0
sb:cruz	3 -12 12 -4
sb:cusco	0 10 -9 0
sb:custom	-6 -5 0 11
sb:custom broker	0 -9 0 10
sb:custom service	0 -8 10 0
sb:custom tariff	0 -7 10 -1
sb:cut	-2 15 2 -19
sb:cut flower	0 -4 11 -7
sb:cut from	0 -8 9 0
sb:cut its	0 9 -7 0
sb:da	0 -19 9 8
sb:da nang	0 -18 6 9
sb:daily	0 22 -8 -10
sb:dairy	0 -11 12 0
sb:darwin	0 -12 -3 19
sb:date	-12 20 -2 -23
sb:date :	0 23 -19 -3
sb:date in	-1 11 -4 -1
sb:date is	0 -14 15 0
sb:dated	0 15 -10 -5
sb:davao	0 -25 18 9
sb:davo	0 22 -14 -7
sb:day	4 -9 -17 22
sb:day ,	0 -20 14 7
sb:day in	6 -12 -16 19
sb:day of	13 -6 -24 11
sb:day on	-9 7 0 0
sb:de	13 9 -17 -14
sb:deadline	-6 16 -18 3
sb:deal of	0 10 -5 0
sb:deal was	0 18 -6 -17
sb:deal with	11 -1 -1 -10
sb:decide	-3 20 -7 -15
sb:decision at	0 -9 -1 12
sb:declaration	0 10 -7 -1
sb:declare	-1 -5 -5 12
sb:declare in	0 -8 -3 11
sb:decree	0 11 -2 -10
sb:delay	9 -6 7 -12
sb:delegate	-6 16 -9 0
sb:delegation	-8 -13 7 15
sb:delegation have	0 -6 10 -4
sb:delegation would	0 -9 9 0
sb:deliver	0 10 -7 0
sb:depth	0 10 -6 -1
sb:depth and	0 11 -6 -3
sb:der	0 -9 12 0
sb:des	0 10 -3 -5
sb:des moine	0 10 -3 -5
sb:described	-9 -6 -2 15
sb:desk	7 9 -27 -3
sb:desk ,	12 -8 -9 3
sb:detail	-8 23 -3 -19
sb:dialogue on	-6 -3 0 10
sb:diary	27 -20 -5 -6
sb:did	8 5 -8 -7
sb:did ,	0 26 -19 -4
sb:did so	-3 12 -10 0
sb:die	0 17 -9 -6
sb:difference	-2 19 -7 -9
sb:digest	0 14 -10 -2
sb:dined	6 -9 6 -7
sb:dinner in	-3 11 -6 -2
sb:dinner on	2 0 -10 8
sb:direct	-1 -10 12 0
sb:director	-1 14 -8 -2
sb:discuss	-1 -22 23 0
sb:discuss in	0 -16 10 6
sb:discussion	-3 -15 9 10
sb:dispute end	0 -11 0 12
sb:do	-11 20 -7 -12
sb:doctor	0 10 -8 -1
sb:document	0 -5 10 -5
sb:doe	8 12 -15 -13
sb:doe not	10 0 -9 -5
sb:doesn't	11 -6 -5 0
sb:doha	0 8 0 -12
sb:don't	0 -11 12 0
sb:done	-7 3 -32 22
sb:done ,	0 7 -11 2
sb:done at	0 -8 -17 20
sb:doorstep	-1 -14 0 16
sb:double	0 -18 2 17
sb:down	10 -6 -2 0
sb:down a	14 -7 -17 7
sb:down again	-5 10 -1 -3
sb:down for	-8 1 7 -5
sb:down in	15 -22 -9 15
sb:down with	0 0 10 -12
sb:draft ,	0 0 -9 8
sb:draw up	0 -14 16 0
sb:driver	0 12 -7 -2
sb:drop	-1 0 8 -9
sb:due back	0 14 -14 0
sb:due in	12 -19 8 4
sb:due on	0 23 -17 -3
sb:due to	-19 11 -4 0
sb:during	0 -16 21 -6
sb:durrë	0 -22 14 9
sb:duty	-16 -6 1 15
sb:duty of	-18 -8 -3 21
sb:duty start	0 -11 11 0
sb:duty take	0 -12 -1 13
sb:duty that	-2 4 3 -12
sb:duty was	0 -22 -1 23
sb:duty which	12 -12 0 0
sb:each	3 -4 12 -15
sb:each other	-16 11 0 -7
sb:each side	16 -8 -6 0
sb:earlier	0 -13 4 10
sb:earlier ,	0 10 -3 -3
sb:earlier in	0 -18 7 12
sb:early	-5 29 -21 -13
sb:early on	0 10 -6 -4
sb:earth	-1 4 3 -14
sb:earth ,	0 10 -6 -1
sb:east	0 6 -10 1
sb:east room	0 10 -5 -4
sb:easter	0 11 -4 -3
sb:economy	5 1 4 -19
sb:edition	9 9 -13 -15
sb:edition ,	11 -2 -5 -6
sb:editor ,	0 -6 10 -3
sb:effect	-12 10 -11 4
sb:effect at	0 -2 -9 10
sb:effect on	-2 12 -23 4
sb:effective	0 13 -6 -3
sb:eight	0 10 -9 0
sb:election	0 10 -5 -2
sb:elevator	0 -11 12 0
sb:emerged	-5 -1 -8 14
sb:emergency	0 15 -12 0
sb:employer	0 9 0 -8
sb:empty	7 1 -13 2
sb:encarnación	11 0 -3 -7
sb:end	2 -14 -2 16
sb:end ,	2 -33 24 9
sb:end <day-gone>	-2 13 0 -9
sb:end <day-today>	0 5 -11 3
sb:end <span>	-10 -11 12 4
sb:end a	0 13 -12 -5
sb:end in	-3 -13 -14 27
sb:end of	17 -15 -14 9
sb:end on	2 11 -3 -10
sb:end the	1 12 -13 -2
sb:end their	-5 -4 21 -14
sb:end without	0 -8 0 10
sb:english	11 1 -8 -8
sb:entebbe	0 -11 8 2
sb:enter <name>	0 -10 11 0
sb:enter into	0 13 -11 0
sb:enter the	0 11 -8 0
sb:entry	0 10 -6 -1
sb:euro	0 -13 14 0
sb:evening	9 -9 -21 19
sb:evening ,	5 -2 -11 8
sb:evening edition	12 -7 0 -4
sb:event	13 -10 -2 0
sb:every	-1 18 -11 -5
sb:everything	11 -1 -15 1
sb:exchanged	1 12 -18 0
sb:exclusion	0 10 -1 -5
sb:exempt	-2 11 -2 -2
sb:expect	-2 -3 0 9
sb:expect <name>	-1 -13 6 7
sb:expect at	0 -9 9 0
sb:expect that	0 -14 0 13
sb:expect to	6 1 -13 3
sb:expert	0 -24 16 9
sb:expert will	0 -6 9 0
sb:expire	-2 17 -13 0
sb:expire ,	0 11 -9 0
sb:expire on	0 11 0 -9
sb:export	9 -11 6 -2
sb:export permit	0 -9 9 0
sb:export to	12 -15 4 0
sb:exporter	0 15 -8 -5
sb:extend the	0 15 -7 -6
sb:extend their	0 -17 7 11
sb:extension	-6 -17 18 2
sb:extension ,	0 -8 4 3
sb:extension of	-6 -1 11 -4
sb:extension to	0 -10 13 -3
sb:extension was	0 -9 14 -6
sb:extra	19 -6 -20 -1
sb:extra <level>	15 -9 -8 0
sb:extra tariff	8 -8 0 0
sb:face	0 0 4 -11
sb:face <level>	0 13 -11 0
sb:face a	-1 -10 16 -5
sb:fact	-8 5 -10 7
sb:fact sheet	-8 3 -9 9
sb:fall	12 -4 0 -8
sb:fall away	12 -10 0 0
sb:fall by	10 -13 4 0
sb:farm	-6 28 -13 -9
sb:farmer	0 9 -4 -3
sb:federal	0 9 -6 0
sb:fee	-9 22 -11 -5
sb:fee for	0 10 -9 0
sb:fee on	0 12 -5 0
sb:feed	0 4 4 -8
sb:fentanyl and	0 -6 -1 9
sb:fertiliser	14 -16 0 1
sb:few	0 12 -7 -3
sb:fifth	-1 -4 8 -1
sb:fighting	11 -2 -8 -2
sb:file	0 -16 6 11
sb:finish	-18 -7 -9 25
sb:finish on	-8 -8 -9 21
sb:finished	-6 -14 -2 21
sb:first	12 3 14 -45
sb:first ,	-5 10 0 -9
sb:first agreement	0 10 -9 0
sb:first day	17 -7 -3 -6
sb:first meet	0 -13 15 0
sb:first round	-6 7 3 -11
sb:first session	0 -16 17 0
sb:first time	-2 -11 15 0
sb:first truce	0 11 -10 0
sb:first two	0 12 -11 0
sb:first was	0 9 -8 0
sb:fish	-2 -2 14 -14
sb:fishery	0 -10 5 2
sb:five	11 0 -13 0
sb:five hour	12 -1 -12 0
sb:flash	11 0 -20 2
sb:flash —	0 13 -5 -6
sb:flew	-9 4 -7 4
sb:flew to	-4 12 -8 -1
sb:flight	0 -6 -2 10
sb:floor	10 -8 -2 0
sb:flower	0 -9 9 0
sb:flown	0 12 -11 0
sb:fly	5 6 -5 -11
sb:follow on	11 1 -6 -7
sb:follow the	0 11 -2 -8
sb:followed	0 1 2 -13
sb:followed on	0 14 -11 0
sb:following	0 -1 10 -11
sb:for	-12 7 3 -9
sb:for <day-ahead>	0 -31 33 0
sb:for <name>	-9 -21 12 18
sb:for <quality>	0 19 -19 0
sb:for <seat>	12 11 -19 -10
sb:for a	-9 -4 -2 18
sb:for about	-2 11 0 -11
sb:for an	0 -13 18 -3
sb:for its	0 -1 -9 9
sb:for more	2 0 -10 7
sb:for one	0 -10 0 12
sb:for our	14 -10 -1 0
sb:for review	0 10 -9 0
sb:for talk	-7 -6 10 1
sb:for trade	-1 24 -27 3
sb:force	-1 30 -21 -12
sb:force since	2 14 -14 -8
sb:foreign	13 -14 9 -10
sb:foreign ministry	7 -11 9 -8
sb:foreign trade	0 -3 9 -5
sb:formal	12 1 -14 0
sb:forty minute	0 -8 12 -1
sb:found on	0 -9 10 0
sb:four	-19 -5 0 16
sb:four ,	0 -7 9 0
sb:fourth ,	0 -9 8 0
sb:fourth is	0 8 -7 0
sb:fourth meet	0 5 6 -12
sb:fourth round	3 -2 -13 16
sb:framework	-11 -10 10 2
sb:framework "	0 -9 11 0
sb:framework ,	0 12 -8 -3
sb:framework for	-1 -16 18 0
sb:framework in	0 -12 10 1
sb:framework of	0 9 -14 1
sb:framework was	0 6 -11 3
sb:frankfurt	0 10 -2 -5
sb:free	-1 23 -2 -20
sb:free -	0 13 -10 -4
sb:free trade	0 -5 14 -9
sb:freeze	0 14 -5 -6
sb:fri	13 -18 -8 11
sb:friday	-10 2 -1 3
sb:friday ,	-4 7 6 -20
sb:friend	15 -16 2 0
sb:from	4 5 -13 3
sb:from <day-ahead>	-9 5 -17 11
sb:from <day-gone>	-10 18 -19 2
sb:from <name>	0 1 7 -13
sb:from <number>	0 31 -19 -9
sb:from <person>	5 0 -9 2
sb:from <seat>	0 -17 2 16
sb:from a	-3 -10 12 0
sb:from both	0 -7 0 10
sb:from monday	7 0 -11 0
sb:from next	10 -9 0 0
sb:from our	-2 17 -16 -2
sb:from the	2 -8 -3 8
sb:from there	0 12 -10 0
sb:fruit	0 21 -15 -4
sb:full	-1 -12 5 9
sb:full agreement	0 -11 -1 12
sb:future	10 -7 3 -8
sb:future rise	14 -14 1 -1
sb:g	-4 16 -9 -4
sb:g <number>	-4 16 -9 -4
sb:gained	-3 12 0 -9
sb:gained <level>	-3 13 -4 -4
sb:galway	0 -12 19 -6
sb:game	0 14 -8 -6
sb:garment	13 -8 -6 0
sb:gate	6 -10 7 -4
sb:gather	0 6 -10 1
sb:gave <name>	0 -9 12 -2
sb:gazette	0 18 -6 -9
sb:gdańsk	0 10 -9 0
sb:gdynia	-2 0 -13 15
sb:geneva	-4 7 5 -14
sb:geneva ,	-4 3 8 -6
sb:geneva in	0 13 -8 -2
sb:get	-9 -1 -9 17
sb:get <level>	0 -6 -5 11
sb:get the	0 13 -12 0
sb:get there	0 11 -8 0
sb:ghent	0 7 -11 3
sb:gimhae	0 -13 14 0
sb:gimhae air	0 -12 14 0
sb:give	0 9 0 -13
sb:given	10 -9 -7 9
sb:given by	0 -8 -6 13
sb:go	-8 0 4 -1
sb:go ahead	10 -9 0 0
sb:go back	-2 17 -11 -1
sb:go in	0 4 -17 7
sb:go into	-7 -1 18 -20
sb:go on	-13 7 -19 12
sb:go through	0 -13 15 0
sb:go to	-5 -10 23 -22
sb:go up	0 4 -17 7
sb:golf	0 -21 24 -1
sb:good ,	-10 0 8 -7
sb:good are	0 12 -11 0
sb:good from	8 -14 15 -14
sb:good of	0 10 -1 -3
sb:good pay	0 0 -10 9
sb:good will	0 -10 3 9
sb:good worth	5 6 -13 0
sb:gothenburg	0 0 -9 10
sb:gothenburg ,	0 0 -11 8
sb:government ,	0 3 -11 6
sb:government announce	0 13 -10 -1
sb:government confirm	0 -10 11 0
sb:government have	0 11 -7 -1
sb:government say	0 14 -5 -7
sb:grand	7 -19 14 -2
sb:graz	-4 -15 18 0
sb:greer in	-1 -8 13 0
sb:ground	0 10 -4 -9
sb:grower	0 25 -19 -6
sb:guayaquil	0 -10 9 2
sb:guest	7 21 -18 -19
sb:gyeongju	-10 2 13 -21
sb:gyeongju ,	-7 0 13 -17
sb:had	13 -12 6 -4
sb:had <span>	12 -14 -2 1
sb:had agree	0 7 0 -10
sb:had been	6 12 -16 0
sb:had begin	27 -16 -6 -10
sb:had broken	0 10 -7 0
sb:had call	0 16 -14 0
sb:had come	0 -19 9 10
sb:had end	0 14 -1 -9
sb:had meet	5 -22 8 4
sb:had pass	11 -10 0 0
sb:had prepare	-8 -4 13 -2
sb:had publish	0 -14 15 0
sb:had receive	-5 -5 10 0
sb:had say	-4 21 -17 0
sb:had sit	3 -10 0 2
sb:had spent	0 -11 13 0
sb:had spoken	0 -9 12 0
sb:had take	-4 -6 12 0
sb:had talked	7 -12 -5 9
sb:had tell	-9 0 10 -9
sb:had threaten	-4 -7 0 10
sb:had to	0 -10 -1 13
sb:haggling	0 -12 0 15
sb:hague	0 11 -4 -5
sb:half	11 0 0 -20
sb:half ,	12 -12 0 0
sb:halifax	13 -8 0 -3
sb:hall	6 4 -14 1
sb:hall of	0 3 -12 8
sb:ham	0 -9 12 -2
sb:hamburg	0 0 11 -10
sb:hand	-10 10 0 -5
sb:hand at	0 12 -9 0
sb:hang	20 -15 -5 -1
sb:hang over	13 -11 0 0
sb:happen on	0 18 -12 -2
sb:happened	-3 -15 23 -11
sb:harbour	0 0 9 -6
sb:harvest	0 18 -16 0
sb:has	-14 10 -4 2
sb:has <span>	0 -13 0 12
sb:has an	0 -18 19 0
sb:has been	-3 -15 13 5
sb:has call	0 15 -14 0
sb:has done	0 -8 -1 11
sb:has go	0 -11 -1 14
sb:has meet	0 16 -16 0
sb:has offer	0 -12 13 0
sb:has propose	0 8 -7 0
sb:has say	0 13 -11 0
sb:has suspend	0 -10 0 11
sb:has the	0 22 -18 -3
sb:has to	0 14 -11 -1
sb:has until	13 -2 -3 -13
sb:have	-16 4 2 1
sb:have a	0 -19 3 19
sb:have agree	0 -1 11 -9
sb:have ask	0 20 -17 -1
sb:have begin	-8 1 -4 8
sb:have come	-4 0 -10 13
sb:have meet	1 -16 16 -4
sb:have reach	0 -9 3 5
sb:have sign	0 10 -7 0
sb:have the	0 20 -13 -6
sb:have until	-2 16 0 -16
sb:having	0 -6 11 -6
sb:hazelnut	0 -10 3 6
sb:he	-15 -16 22 1
sb:he agree	0 -16 16 0
sb:he and	-14 -10 24 -12
sb:he announce	0 -15 7 10
sb:he call	0 -11 12 0
sb:he come	8 -10 2 0
sb:he did	0 21 -14 -6
sb:he expect	0 8 -5 -2
sb:he had	0 3 -13 10
sb:he has	-1 -17 22 -5
sb:he is	0 27 -15 -15
sb:he meet	0 -19 10 11
sb:he say	-7 15 -5 -6
sb:he see	0 -15 16 0
sb:he sign	0 8 -1 -9
sb:he spoke	0 14 -14 0
sb:he take	0 -13 0 13
sb:he was	-4 4 3 -11
sb:he'd	1 -14 4 4
sb:he'll	19 -21 4 -3
sb:head	0 -4 10 -8
sb:head of	0 -7 12 -5
sb:hear it	0 -11 11 0
sb:hearing	0 18 -13 0
sb:henri	-5 15 -6 -5
sb:her	-6 -3 12 -10
sb:here is	0 17 -10 -5
sb:herring	0 -5 9 -3
sb:high	-4 18 -12 -1
sb:high -	-2 12 -8 0
sb:higher	-1 11 2 -14
sb:higher duty	0 11 0 -8
sb:higher on	0 -7 10 -2
sb:him	-9 -2 -1 12
sb:him ,	0 -5 -7 12
sb:him in	-4 13 -9 0
sb:himself	14 -20 5 1
sb:hinted	0 15 -11 -2
sb:his	0 -23 16 9
sb:his <person>	-7 -7 17 -7
sb:his <quality>	-9 -23 26 2
sb:his network	0 13 -11 0
sb:his own	0 -8 -4 13
sb:his side	0 -10 13 0
sb:his visit	0 -11 18 -7
sb:his way	4 -9 0 4
sb:hold	-19 2 18 -32
sb:hold a	-7 10 -2 -2
sb:hold in	1 -7 0 9
sb:hold talk	-2 3 2 -10
sb:hold the	0 -4 13 -9
sb:hold their	0 14 -11 -1
sb:holiday	0 10 -5 0
sb:home	-7 12 -12 1
sb:home from	0 16 -12 -4
sb:home on	-1 -12 4 9
sb:honey	0 0 13 -13
sb:honolulu	12 -16 0 2
sb:honour	0 17 -13 -2
sb:honour to	0 13 -11 0
sb:host	0 17 -14 -1
sb:hotel	-3 -12 18 -3
sb:hotel in	-3 -5 10 -1
sb:hotline	0 8 -20 8
sb:hour	-11 -5 15 -4
sb:hour ,	0 12 -10 -1
sb:hour before	0 -18 17 1
sb:hour in	-11 4 -7 9
sb:hour on	8 -6 13 -20
sb:house	15 -18 -5 11
sb:house ,	0 4 -11 5
sb:house of	10 5 -17 -9
sb:hue	0 -12 12 0
sb:i	-7 -8 5 7
sb:i .	0 11 -10 0
sb:i am	0 12 -9 0
sb:i can	0 -10 11 0
sb:i shall	0 -8 13 -6
sb:i sign	0 -28 24 4
sb:i would	0 -5 -8 12
sb:i'm	0 -11 13 0
sb:if	-4 23 -18 -2
sb:if it	0 16 -9 -2
sb:if nothing	0 -12 5 7
sb:if the	5 0 -6 0
sb:if there	0 13 -8 -1
sb:if we	0 9 -7 0
sb:iii	0 -8 9 0
sb:importer	-3 21 -11 -2
sb:in	0 -22 15 13
sb:in ,	0 19 -15 -3
sb:in <month-ahead>	0 3 -11 6
sb:in <month-gone>	5 9 -1 -21
sb:in <name>	-10 28 -14 -20
sb:in <number>	0 -2 -6 9
sb:in <organisation>	0 25 -22 0
sb:in <person>	-3 12 -9 0
sb:in <quality>	0 -10 12 -1
sb:in <seat>	0 2 -10 9
sb:in <span>	9 15 -21 -5
sb:in a	0 9 -9 -2
sb:in aarhu	0 -8 9 0
sb:in alexandria	-7 -23 16 14
sb:in almaty	0 10 -13 2
sb:in at	-1 0 -12 9
sb:in bergen	0 -15 10 6
sb:in brief	0 23 -14 -8
sb:in bueno	-3 -5 12 -2
sb:in busan	-12 5 8 -25
sb:in cartagena	0 -21 15 2
sb:in cebu	0 -9 8 0
sb:in charge	0 10 -5 -3
sb:in chicago	0 14 -4 -6
sb:in dubai	0 -11 12 0
sb:in for	0 3 -12 8
sb:in force	0 23 -26 -6
sb:in galway	0 -5 12 -5
sb:in gdynia	0 10 -12 2
sb:in geneva	-5 27 -14 -16
sb:in graz	0 -14 11 4
sb:in gyeongju	0 15 -10 -6
sb:in halifax	0 -9 2 3
sb:in hamburg	0 -6 13 -7
sb:in honolulu	12 -16 0 2
sb:in hue	0 -12 12 0
sb:in izmir	0 -9 6 0
sb:in jeddah	0 -8 9 0
sb:in jūrmala	9 0 -6 0
sb:in karachi	0 -4 10 -4
sb:in kauna	12 -3 0 -9
sb:in kobe	0 -16 16 0
sb:in kuala	-10 24 -15 -2
sb:in kutaisi	0 -11 -4 15
sb:in lisbon	3 5 -15 5
sb:in london	-3 -6 14 -5
sb:in lviv	0 -14 12 2
sb:in madrid	0 9 -13 4
sb:in manila	0 16 -15 0
sb:in mindelo	0 -13 3 9
sb:in montevideo	0 -18 10 7
sb:in muscat	0 11 -7 -3
sb:in nagoya	-5 -14 16 0
sb:in new	-17 0 6 8
sb:in one	0 -12 1 10
sb:in our	0 14 -10 -2
sb:in place	0 13 -8 0
sb:in pokhara	0 0 8 -11
sb:in recife	0 -15 7 7
sb:in salvador	0 -11 12 0
sb:in sapporo	10 -11 0 0
sb:in seoul	6 -13 2 0
sb:in shenzhen	0 27 -26 0
sb:in stavanger	0 -8 10 0
sb:in stockholm	4 -21 2 14
sb:in swakopmund	0 -7 10 0
sb:in talk	4 1 0 -13
sb:in the	18 11 -33 9
sb:in their	8 7 -11 -7
sb:in tromsø	0 -6 13 -4
sb:in two	0 8 -11 0
sb:in walvi	0 -11 16 -2
sb:in which	0 11 -4 -6
sb:included	0 11 -9 0
sb:included ,	0 10 -8 0
sb:increase announce	0 -11 11 0
sb:index	0 10 -4 -4
sb:initial	2 -12 -8 19
sb:initial a	6 -11 1 0
sb:instead	8 -16 0 12
sb:instead of	8 -17 0 12
sb:interim	0 14 -11 -1
sb:interview	-3 5 -19 11
sb:interview ,	0 15 -2 -9
sb:interview with	0 -4 -3 9
sb:into	-20 0 9 0
sb:into <name>	0 13 -8 0
sb:into a	0 -6 13 -5
sb:into effect	0 -13 13 0
sb:into force	0 19 -15 -1
sb:into the	-4 1 7 -10
sb:investigation	-9 9 0 -2
sb:investment	0 10 -7 -2
sb:invitation	0 -15 17 0
sb:is ,	0 19 -15 -3
sb:is <level>	0 -22 8 18
sb:is at	-1 25 -21 0
sb:is closed	0 13 -10 0
sb:is down	0 -11 13 0
sb:is for	0 12 -8 0
sb:is go	0 -11 12 0
sb:is how	0 -13 15 0
sb:is in	15 -24 -2 14
sb:is no	0 9 -4 0
sb:is one	0 -9 9 0
sb:is scheduled	0 -9 7 0
sb:is set	0 -13 15 -1
sb:is that	7 0 -10 0
sb:is the	16 13 -16 -19
sb:is their	0 -16 3 13
sb:is to	-9 7 6 -23
sb:is up	0 10 -8 0
sb:is what	9 6 -4 -15
sb:is where	-1 -8 13 -4
sb:island	-2 14 -9 -3
sb:issue on	0 -1 -6 9
sb:istanbul on	0 14 -13 0
sb:it	8 -6 14 -21
sb:it "	0 19 -14 -6
sb:it ,	8 -11 11 -12
sb:it a	0 11 -8 0
sb:it again	0 -15 18 0
sb:it be	0 0 -9 12
sb:it begin	-7 13 -4 -2
sb:it by	11 -20 13 -3
sb:it charge	0 -9 11 0
sb:it come	-7 6 -9 5
sb:it down	0 -12 13 0
sb:it end	-2 4 5 -9
sb:it enter	0 -12 13 0
sb:it expire	0 12 -10 0
sb:it follow	0 -13 15 -1
sb:it for	-4 -6 14 -6
sb:it from	13 -20 7 0
sb:it had	26 -23 0 2
sb:it has	0 10 -29 14
sb:it in	2 -19 -1 24
sb:it is	-16 6 -6 5
sb:it lack	0 -10 0 12
sb:it meet	-2 9 -4 0
sb:it need	0 14 -13 0
sb:it on	-10 10 2 -11
sb:it out	6 -20 9 1
sb:it say	0 -10 13 -1
sb:it since	5 -10 5 0
sb:it so	0 -9 9 0
sb:it start	-4 12 -4 0
sb:it take	1 -14 12 0
sb:it the	0 10 -8 0
sb:it too	0 -10 10 0
sb:it will	0 17 -10 -10
sb:it would	-6 18 2 -21
sb:its	-10 0 9 -5
sb:its <office>	-2 -2 12 -12
sb:its <person>	-2 -12 20 -10
sb:its approval	0 9 -4 -3
sb:its duty	0 4 -15 6
sb:its end	-2 -15 8 9
sb:its extension	6 -11 0 0
sb:its own	9 0 -15 4
sb:its part	0 11 -6 -1
sb:its tariff	-3 -18 16 4
sb:its truce	0 -22 18 7
sb:itself ,	0 -8 10 0
sb:izmir	0 -10 9 0
sb:izmir on	0 -11 21 -11
sb:jeddah	0 -8 9 0
sb:jinping	0 10 -8 -3
sb:joint	-20 -22 10 22
sb:joint <organisation>	0 -34 35 0
sb:joint fact	0 11 -4 -4
sb:joint press	-2 -42 14 29
sb:joint statement	-11 30 -11 -17
sb:journalist	0 -16 -4 20
sb:juice	0 10 -6 -1
sb:kananaski	-4 -6 12 -4
sb:karachi on	0 -4 10 -4
sb:karin	0 -12 13 0
sb:karoline	0 -4 9 -3
sb:karoline leavitt	0 -4 9 -3
sb:kauna	11 -11 -1 0
sb:keep their	-1 11 0 -7
sb:kim	-2 16 -13 0
sb:know before	13 -13 0 0
sb:know on	0 10 -7 -1
sb:know that	0 5 -9 3
sb:kobe	0 -9 11 0
sb:kutaisi	0 -20 6 14
sb:la	8 10 -17 -7
sb:lack	0 -10 0 12
sb:lago	13 0 -5 -13
sb:lago ,	13 7 -18 -12
sb:lago on	0 -9 10 0
sb:lake	6 -13 4 2
sb:lancaster house	8 -16 -6 12
sb:land in	2 0 -11 8
sb:lapse	8 14 -16 -14
sb:lapse on	10 0 -8 -4
sb:last	-23 7 3 -2
sb:last <month-gone>	0 14 -10 -2
sb:last <span>	0 11 -2 -5
sb:last day	0 0 -9 10
sb:last meet	0 -13 13 0
sb:last week	0 1 5 -17
sb:last word	0 -4 -9 13
sb:last year	-6 22 -10 -7
sb:lasted	-7 12 2 -15
sb:lasting	0 -21 23 0
sb:lasting agreement	0 -21 21 0
sb:late	-15 -11 11 8
sb:late on	-8 -3 -3 11
sb:later	0 -7 13 -8
sb:later on	0 -6 9 -2
sb:law	-3 11 0 -9
sb:lay	9 0 -4 -1
sb:lead	0 10 -8 0
sb:leader	-16 8 -5 3
sb:leader spoke	0 10 -10 0
sb:leader will	0 -12 7 6
sb:least	16 -14 -4 3
sb:least <money>	17 -11 -8 0
sb:least the	0 -9 9 0
sb:leather	0 -8 10 0
sb:leave	-18 2 -9 12
sb:leave ,	0 -10 0 11
sb:leave for	-1 18 -3 -23
sb:leave the	0 -6 0 8
sb:leave their	0 11 -4 -5
sb:leavitt	0 -4 9 -3
sb:led	0 -17 17 0
sb:led by	1 -18 15 0
sb:leg	0 -15 18 0
sb:less	-2 7 -14 3
sb:let	-1 12 -33 22
sb:let it	0 0 -15 14
sb:let its	0 -11 11 0
sb:let the	0 -4 -8 13
sb:letter	-7 52 -35 -13
sb:letter to	0 12 -8 0
sb:levy on	0 13 -6 -2
sb:li	-3 -17 11 10
sb:li chenggang	-3 -9 0 11
sb:licence	0 -10 14 -2
sb:lifeng in	-1 -10 13 0
sb:lift	0 19 -16 0
sb:light	14 -10 0 0
sb:like	0 2 -18 10
sb:like to	0 -9 -2 12
sb:likely	-3 12 0 -8
sb:lima	0 10 -3 -4
sb:lima ,	0 11 -4 -4
sb:line	-10 1 9 -8
sb:link on	0 -9 10 0
sb:lisbon	2 -1 -12 10
sb:list ,	0 -4 -4 8
sb:list for	0 -7 8 0
sb:live	-4 -24 16 9
sb:live :	0 -12 -10 19
sb:local	0 11 -9 0
sb:locked	8 -20 11 1
sb:london	-12 2 17 -15
sb:london ,	0 7 0 -8
sb:london on	-5 0 10 -9
sb:long	-7 18 -12 0
sb:long ,	0 13 -12 0
sb:longer	0 7 0 -11
sb:look	2 0 2 -11
sb:lorry	0 10 -6 -2
sb:lose <level>	-2 -14 11 5
sb:lower	-6 1 8 -10
sb:lula	0 -8 9 0
sb:lumpur ,	4 -16 18 -10
sb:lumpur on	-5 -17 6 10
sb:lunch	0 12 -5 -6
sb:lviv	0 -21 8 14
sb:m	-4 13 -13 0
sb:machine	1 -13 5 6
sb:machinery	0 12 -7 -2
sb:madrid	-8 -15 -16 36
sb:madrid ,	-3 -19 -4 24
sb:magnet	-1 -11 4 9
sb:make	1 12 -13 -1
sb:make a	0 8 -4 0
sb:make in	12 0 -15 1
sb:make it	0 -11 14 0
sb:make of	0 -11 11 0
sb:make on	0 14 -12 0
sb:make progress	0 8 -8 0
sb:make that	0 9 -8 0
sb:maker nexperia	0 -12 0 12
sb:man	-2 0 7 -10
sb:man in	0 13 -9 -2
sb:management	0 15 0 -11
sb:manila	0 11 -16 4
sb:many	0 -11 13 0
sb:margin	-2 -5 13 -6
sb:margin of	-2 -5 13 -6
sb:market	1 11 0 -21
sb:match	0 23 -18 -5
sb:matter	-3 -6 15 -9
sb:matter of	0 -12 14 -1
sb:may	-1 11 -3 -10
sb:may be	0 10 -5 0
sb:me	-4 -10 10 2
sb:mean	0 -14 0 13
sb:mean to	-1 -15 4 12
sb:meant	0 4 -12 6
sb:meant to	0 4 -12 6
sb:measure on	0 -8 8 0
sb:meat	0 0 8 -9
sb:media	0 -9 15 -9
sb:media on	0 -7 11 -5
sb:mediator	0 14 -3 -9
sb:medical	0 15 -15 0
sb:medicine	0 17 -7 -5
sb:meet	-17 5 3 -2
sb:meet <name>	-14 13 -8 1
sb:meet <person>	-11 -3 16 -13
sb:meet <quality>	-4 -14 20 -3
sb:meet again	-10 6 -6 5
sb:meet between	0 -13 5 9
sb:meet by	0 14 -14 0
sb:meet for	-1 7 -12 6
sb:meet his	0 -3 -7 11
sb:meet in	0 -3 15 -29
sb:meet is	0 9 -7 0
sb:meet next	0 15 -14 0
sb:meet of	-6 -5 13 -8
sb:meet on	10 -8 5 -7
sb:meet since	8 0 -12 4
sb:meet the	-6 -10 2 15
sb:meet there	2 -14 4 3
sb:meet twice	-2 -10 16 -1
sb:meet was	0 -21 9 11
sb:meet will	0 10 -9 0
sb:meet with	-5 -9 12 0
sb:member	-2 31 -17 -17
sb:member ,	0 10 -7 0
sb:member of	0 22 -15 -8
sb:memo	-1 21 -8 -9
sb:memorandum	0 -11 6 7
sb:men	-1 -11 15 -1
sb:mendoza	0 -20 3 15
sb:mendoza ,	0 -19 2 15
sb:mercosur	0 18 -11 -8
sb:merdeka	-1 -13 4 8
sb:merdeka <number>	-1 -13 4 8
sb:metal	0 25 -14 -7
sb:midday	0 0 8 -11
sb:midday briefing	0 -11 12 0
sb:middle	-2 12 -10 0
sb:midnight	-6 -5 -4 14
sb:midnight on	0 -10 -5 15
sb:might	-2 12 -3 -6
sb:milk powder	0 -12 2 8
sb:mindelo	0 -12 2 8
sb:mine	0 10 -7 -1
sb:minister ,	20 -16 2 0
sb:minister for	0 10 -16 7
sb:minister meet	0 27 -27 0
sb:minister of	0 5 9 -20
sb:minister on	0 -11 0 9
sb:ministerial	0 -10 0 12
sb:ministry	13 -1 0 -17
sb:ministry of	0 3 0 -10
sb:ministry say	6 0 1 -13
sb:minute	-11 7 15 -29
sb:minute ,	0 -8 9 0
sb:minute in	0 -9 13 -4
sb:minute of	0 14 -9 -3
sb:missing	0 10 -7 0
sb:moine	0 10 -3 -5
sb:moine ,	0 10 -3 -5
sb:mombasa	6 -20 6 8
sb:mombasa ,	2 -16 2 13
sb:monday	14 -10 -3 2
sb:monday ,	7 0 -13 0
sb:montevideo	0 -19 11 7
sb:month	6 -3 7 -14
sb:montt	7 0 -9 0
sb:more	14 -14 -4 10
sb:more than	0 -9 -5 15
sb:morning	-12 8 -8 5
sb:most	0 -4 12 -9
sb:most of	-7 -3 18 -15
sb:move	-12 7 6 -9
sb:move to	-2 -6 8 0
sb:mr	-1 3 5 -16
sb:mr .	-10 0 7 -3
sb:much	-8 -3 12 -3
sb:much as	0 -12 14 0
sb:musician	0 10 0 -8
sb:must	-2 24 -26 0
sb:must be	0 16 -10 -4
sb:my <person>	0 -12 4 8
sb:mérida	0 -17 0 19
sb:mérida ,	0 -19 0 19
sb:nadi	0 -24 7 17
sb:nagoya	-7 -24 23 0
sb:nagoya ,	0 -13 11 0
sb:name	0 1 -13 9
sb:name on	0 20 -13 -8
sb:name to	0 -8 -8 15
sb:nang	0 -18 6 9
sb:nation	9 -1 -6 0
sb:national	0 21 -11 -9
sb:nato	0 9 -5 -1
sb:near	0 -10 3 5
sb:nearly	0 23 -11 -11
sb:need the	0 22 -15 -7
sb:negotiate	0 -11 0 16
sb:negotiate for	0 -8 0 10
sb:negotiate in	6 -11 8 -4
sb:negotiate with	0 5 -14 6
sb:negotiation	-9 -19 27 -1
sb:negotiation with	0 6 2 -15
sb:negotiator	7 3 -10 0
sb:negotiator ,	5 9 -10 -9
sb:negotiator are	0 -11 14 0
sb:negotiator meet	14 -14 3 -9
sb:neither	-4 -21 28 -8
sb:new )	0 -14 -13 23
sb:new <organisation>	5 -16 14 -2
sb:new at	0 -22 24 -3
sb:new duty	0 -4 -9 12
sb:new from	6 -14 -3 11
sb:new on	-2 14 -6 -6
sb:new round	0 -11 13 -2
sb:new tariff	0 12 -5 -5
sb:newsletter	0 13 -6 -7
sb:newspaper	-2 17 -9 -4
sb:nexperia	0 -4 -6 12
sb:nexperia ,	0 -12 0 12
sb:next	5 -18 30 -43
sb:next :	0 -21 24 -1
sb:next is	0 -11 12 0
sb:next on	0 14 -13 0
sb:next round	9 4 -7 -8
sb:next talk	0 -15 17 -2
sb:next time	0 -10 10 0
sb:nicosia	0 -9 0 8
sb:night	0 24 -12 -17
sb:night ,	-2 17 -9 -6
sb:night of	0 -7 0 10
sb:nine	-4 1 -9 9
sb:nine hour	-4 13 -6 0
sb:ninth	-1 0 -12 8
sb:no	-5 19 -10 -9
sb:no deal	0 -14 7 6
sb:no longer	0 9 -2 -4
sb:nobody	0 -9 5 4
sb:noe	0 11 -7 -1
sb:noon ,	0 -15 11 4
sb:nor	0 -8 11 0
sb:north	-2 14 -4 -6
sb:northern	-3 16 -8 -4
sb:northern front	-4 9 -4 0
sb:not a	10 -14 -4 9
sb:not be	0 11 -4 -1
sb:not let	0 -10 11 0
sb:not meet	0 17 -16 0
sb:note	2 9 -12 -2
sb:note ,	-6 7 -15 8
sb:note :	0 15 -5 -10
sb:note on	0 -6 9 0
sb:note —	0 -7 -1 9
sb:nothing	5 -2 -13 10
sb:notice	-5 25 -9 -19
sb:notice by	0 -12 13 0
sb:notice of	0 10 -7 0
sb:now	-1 -4 9 -4
sb:now ,	0 16 -12 -1
sb:number	-4 -3 11 -7
sb:number on	0 -13 15 0
sb:nvidia	0 13 -9 -3
sb:o'clock	0 -6 -2 10
sb:odense	0 5 -11 8
sb:odesa	3 4 -12 2
sb:of <level>	2 -5 -3 10
sb:of <name>	0 -19 4 14
sb:of <office>	4 -10 5 0
sb:of <person>	-19 0 7 2
sb:of <quality>	-21 12 0 -1
sb:of <span>	-11 -10 11 4
sb:of a	15 -2 -21 10
sb:of agriculture	9 0 -6 -3
sb:of an	15 -12 0 -1
sb:of asia	-1 14 -10 0
sb:of both	-1 -14 12 2
sb:of busan	0 16 -10 -3
sb:of commerce	0 9 0 -14
sb:of custom	0 -12 7 5
sb:of duty	-1 11 -1 -8
sb:of each	0 10 -6 0
sb:of geneva	-1 -7 11 0
sb:of his	0 -8 11 0
sb:of it	-2 -10 7 4
sb:of its	0 9 -15 5
sb:of last	-1 10 -2 -3
sb:of negotiation	2 -9 2 2
sb:of raw	0 12 -12 0
sb:of reference	0 11 -9 0
sb:of representative	10 0 -10 -3
sb:of state	0 -21 15 6
sb:of talk	8 -6 -9 8
sb:of the	-12 9 -9 7
sb:of their	-15 3 0 1
sb:of them	-1 -5 13 -10
sb:of three	0 -12 0 12
sb:of tiktok	-3 -8 0 13
sb:of trade	7 -14 -2 6
sb:of up	0 -9 10 0
sb:off	0 19 -7 -19
sb:off ,	0 8 -4 -1
sb:off a	0 -10 7 2
sb:off for	0 10 -8 0
sb:off on	-3 4 -12 8
sb:off talk	9 -5 0 0
sb:off the	-4 21 -18 0
sb:off to	0 -8 12 -2
sb:offer	1 0 -20 18
sb:offer to	5 8 -19 4
sb:office	10 0 -8 -1
sb:official	-6 -10 4 12
sb:oil	-10 -10 10 4
sb:oil ,	-2 13 -6 -1
sb:oil will	0 -17 18 0
sb:old	25 -14 -10 -1
sb:old one	0 12 0 -10
sb:old truce	0 -13 0 14
sb:on ,	0 16 -12 -2
sb:on <day-ahead>	-17 30 -8 -19
sb:on <day-gone>	1 15 -6 -14
sb:on <day-today>	-17 -4 4 11
sb:on <money>	-5 -21 19 6
sb:on <name>	-5 -1 12 -10
sb:on <number>	0 -11 -8 17
sb:on <quality>	16 0 -13 -1
sb:on all	-3 14 -6 0
sb:on an	11 -3 -14 2
sb:on beef	6 -13 6 0
sb:on both	0 17 -15 0
sb:on car	-2 11 -6 -1
sb:on cotton	10 -10 0 0
sb:on cut	0 -2 13 -11
sb:on each	13 -13 0 0
sb:on for	0 -10 12 0
sb:on friday	0 11 -3 -7
sb:on hold	0 -8 10 0
sb:on it	-3 -6 11 -2
sb:on on	0 0 -12 9
sb:on our	0 16 -10 -3
sb:on reciprocal	0 -11 0 15
sb:on since	0 -13 13 0
sb:on some	0 -11 13 0
sb:on sunday	0 3 -9 3
sb:on tea	1 -15 6 4
sb:on television	-1 18 -12 -3
sb:on that	8 -14 4 1
sb:on the	-4 -20 23 0
sb:on tiktok	0 9 -5 -3
sb:on to	6 0 0 -10
sb:on tuesday	10 -8 0 -2
sb:on with	5 -9 2 0
sb:on x	0 -12 12 0
sb:one	0 10 3 -18
sb:one ,	-7 16 4 -25
sb:one end	0 13 0 -12
sb:one for	0 8 -6 -1
sb:one has	0 -13 0 14
sb:one of	0 -18 20 0
sb:one was	0 -12 6 6
sb:only	-2 14 -27 13
sb:open	18 -16 5 -3
sb:open in	0 -1 -6 10
sb:open on	0 20 -14 -3
sb:opened	27 -20 -13 2
sb:opened in	8 -26 6 8
sb:opened on	6 0 -21 9
sb:opening	0 10 -7 -1
sb:opinion	0 17 -6 -5
sb:opposite	0 -15 17 0
sb:opposite number	0 -15 17 0
sb:or a	0 -12 13 0
sb:order	-1 -6 17 -12
sb:order ,	0 11 -8 0
sb:order late	0 -8 10 0
sb:order on	0 8 0 -10
sb:order that	0 -17 10 8
sb:ordinary	12 -4 -4 -4
sb:osaka	-3 0 9 -14
sb:osaka ,	-1 -7 17 -10
sb:osh	8 -19 3 7
sb:other	-1 17 -10 -7
sb:other ,	0 -2 -4 8
sb:other again	0 18 -22 2
sb:other in	0 -11 15 0
sb:other way	14 -9 -3 0
sb:our	11 12 -15 -8
sb:our <office>	-5 -4 -2 10
sb:our <person>	0 15 -14 0
sb:our client	13 -13 0 0
sb:our man	0 15 -10 -3
sb:our own	8 -22 12 2
sb:our reporter	0 13 -9 -1
sb:out	0 10 -14 0
sb:out :	0 9 -10 0
sb:out in	5 -14 13 -4
sb:out its	0 10 -6 -3
sb:out of	-16 -17 18 6
sb:out on	-3 18 -14 -1
sb:out what	8 0 -2 -7
sb:outcome of	0 -13 19 -5
sb:outline of	0 -4 -11 15
sb:over	25 -3 -5 -11
sb:over a	12 -8 0 -1
sb:over fentanyl	-2 13 -6 0
sb:over fish	0 -9 10 0
sb:over on	6 16 -28 0
sb:over the	3 14 -10 -14
sb:own	21 -26 -3 18
sb:own deal	0 20 -15 -4
sb:own on	0 13 -5 -5
sb:ownership	0 1 -10 8
sb:p	7 -15 5 3
sb:p <number>	9 -21 7 7
sb:pacific	-2 23 -19 -2
sb:pact ,	0 12 -10 0
sb:page	4 -2 -10 6
sb:pair	0 -16 18 0
sb:palace	0 -22 13 5
sb:palm	-1 -8 14 -8
sb:palm oil	0 -18 22 -6
sb:panel	0 13 -9 -1
sb:paper	0 16 -14 -3
sb:paper on	0 -2 -7 10
sb:pari	13 -15 -6 12
sb:pari ,	0 -9 2 5
sb:pari on	-1 -15 0 14
sb:parliament	0 18 -11 -2
sb:part	-10 3 8 -17
sb:parted	-8 -15 -9 25
sb:parted in	-1 -11 -7 18
sb:party	0 9 1 -13
sb:pass	5 0 1 -12
sb:pass it	11 -9 -1 0
sb:pass the	-4 -4 9 0
sb:past	3 -4 -12 11
sb:past <number>	7 -7 -10 8
sb:pause	-6 11 -3 -3
sb:pay	-11 10 -2 -2
sb:pay <level>	-14 -2 7 2
sb:pay a	-1 -5 10 0
sb:pay an	0 -5 -5 10
sb:pay in	0 16 -14 0
sb:payment	0 13 -12 0
sb:peace	-3 24 -13 -12
sb:peace talk	0 21 -16 -5
sb:pen	0 -11 5 6
sb:pencilled	0 10 -6 -1
sb:pencilled in	0 10 -6 -1
sb:permit	0 -9 4 5
sb:permit for	0 -11 12 0
sb:person	0 -15 0 14
sb:phase	0 16 -5 -9
sb:phone	-10 -1 13 -19
sb:phone call	0 -18 21 0
sb:phone on	0 -7 12 -3
sb:phosphate	0 -11 2 8
sb:pilot	-2 14 -9 0
sb:pipe	0 -6 -1 9
sb:piraeu	0 13 -11 0
sb:pistachio	0 -1 10 -8
sb:place	6 -13 8 1
sb:place ,	0 -11 6 6
sb:place at	14 -2 -11 0
sb:place in	2 -17 13 1
sb:place on	-6 16 -7 -9
sb:plan	-11 -9 14 -2
sb:plan for	-6 -11 20 -19
sb:plan in	0 13 -11 0
sb:plan to	0 -21 16 5
sb:plane	0 -14 8 7
sb:play	0 14 -10 -1
sb:plovdiv	0 -12 9 1
sb:plywood	0 13 -12 0
sb:point	-1 0 7 -11
sb:point ,	0 -12 17 -5
sb:pokhara	8 0 4 -14
sb:policy	-1 2 5 -9
sb:policy <person>	0 -10 12 0
sb:port	4 3 -1 -12
sb:port ,	0 -20 20 0
sb:port of	-1 22 -14 -7
sb:position	10 -6 0 -1
sb:post	4 -23 4 19
sb:post ,	0 15 -4 -8
sb:post by	0 -18 -2 21
sb:post of	9 -36 22 11
sb:post on	0 3 -14 6
sb:poultry	0 -8 9 0
sb:poultry ,	0 -8 9 0
sb:powder	0 -12 3 8
sb:power	0 -2 -9 9
sb:premier ,	0 -20 9 3
sb:prepare	-22 0 22 -17
sb:prepare <person>	-6 -7 9 0
sb:prepare in	0 11 -10 0
sb:prepare the	-9 3 7 -6
sb:president	-4 -5 18 -20
sb:president <person>	-1 31 -25 -6
sb:president are	0 -5 8 -1
sb:president had	0 -9 10 0
sb:president in	0 21 -19 -2
sb:president meet	0 -9 11 0
sb:president of	-7 -7 16 -6
sb:president on	0 12 -10 0
sb:president xi	1 11 -10 -2
sb:presidential policy	0 -10 12 0
sb:press	5 -41 7 32
sb:press )	0 6 5 -11
sb:press briefing	0 12 -8 -4
sb:press conference	6 -10 -18 22
sb:press on	0 -2 9 -7
sb:press release	0 0 8 -12
sb:price	-3 13 -10 0
sb:pridi	0 14 -11 -1
sb:pridi banomyong	0 14 -11 -1
sb:prime	7 -4 -7 11
sb:prime minister	7 -4 -7 11
sb:printed	0 15 -6 -7
sb:prisoner	0 14 -12 -1
sb:proclamation on	0 -7 9 0
sb:product	0 15 -7 -3
sb:progress	4 11 -9 -9
sb:prolong	-14 4 2 -4
sb:prolong their	-5 -19 6 17
sb:promise	0 9 0 -12
sb:proposal on	0 8 -7 0
sb:propose	7 32 -39 -4
sb:propose on	9 -7 0 0
sb:propose that	0 28 -28 0
sb:protocol	0 -15 -15 27
sb:provisional	0 -9 10 0
sb:public	8 0 0 -12
sb:publish	-15 0 17 -16
sb:publish a	0 -12 7 7
sb:publish on	0 19 -3 -18
sb:publish the	0 -2 10 -8
sb:put	0 -7 14 -10
sb:put his	-3 7 -11 3
sb:put it	0 -8 12 -4
sb:put off	-3 -16 25 -13
sb:put on	10 -3 1 -11
sb:put the	0 -12 17 -5
sb:put their	0 1 -12 6
sb:q	0 -7 -12 16
sb:q :	0 -13 -4 18
sb:quarrel	-6 -2 10 -3
sb:quarrel over	0 -10 11 0
sb:quarter	0 -2 -8 10
sb:question	-4 16 -3 -18
sb:race	0 11 -11 0
sb:radio	0 6 10 -40
sb:radio ,	0 15 -8 -4
sb:radio <seat>	0 8 -3 -2
sb:rang	-1 -5 11 -6
sb:rare	-1 4 3 -13
sb:rare earth	0 7 0 -10
sb:rate	1 23 -11 -21
sb:rate ,	0 14 -12 0
sb:rate were	0 -2 11 -7
sb:rather	0 13 -8 -4
sb:ratify the	0 -8 11 -3
sb:raw	0 14 -13 0
sb:re	0 13 -8 -3
sb:re :	0 13 -8 -3
sb:reach	-14 -9 8 7
sb:reach ,	0 -9 10 0
sb:reach a	0 -13 9 5
sb:reach an	0 -5 10 -5
sb:reach in	-1 -11 13 0
sb:reach the	0 16 -10 -4
sb:read	7 -5 -14 8
sb:reading	-3 12 -6 0
sb:readout	-2 -34 27 11
sb:readout ,	0 -30 25 6
sb:ready	-2 1 5 -9
sb:recall that	0 -11 12 0
sb:receive	9 -4 1 -15
sb:receive <person>	11 -6 0 -4
sb:receive by	0 11 -10 0
sb:reciprocal	5 -8 -5 10
sb:reciprocal trade	0 -11 -1 16
sb:reference	0 25 -22 -3
sb:regard	0 -8 9 0
sb:regular	0 13 -5 -6
sb:regular press	0 12 -4 -6
sb:relation	0 14 -7 -6
sb:release ,	0 0 5 -11
sb:released	-3 23 -15 -5
sb:released on	0 12 -10 0
sb:relieved	0 -14 14 0
sb:report	5 10 -19 3
sb:report ,	9 -16 6 0
sb:report on	0 10 -5 -1
sb:report that	0 8 -23 13
sb:reporter	9 1 -11 0
sb:reporter :	0 14 -13 0
sb:reporter in	7 11 -26 0
sb:reporter on	-10 0 -2 8
sb:reporter that	-4 -8 16 -2
sb:representative	8 -16 2 5
sb:representative ,	9 -14 1 3
sb:republic	0 -18 -3 20
sb:republic of	0 -24 0 23
sb:resort	0 -15 15 0
sb:rest	0 14 -8 -4
sb:rest on	0 10 -10 0
sb:resume	-14 9 0 -7
sb:resume in	-2 -1 9 -9
sb:resume on	-1 -3 -5 12
sb:retaliatory	0 -11 11 0
sb:return on	0 10 -6 -3
sb:return to	0 -14 18 -4
sb:reuter	0 -9 6 2
sb:reuter )	0 -10 6 3
sb:review	-5 11 -5 -2
sb:review by	0 8 -7 0
sb:review on	0 0 -11 8
sb:review the	-1 14 -7 -3
sb:revive	0 -15 16 0
sb:ring	0 20 -17 -2
sb:rise <level>	11 2 -9 -13
sb:rise in	0 -11 13 0
sb:rise on	-4 0 -10 9
sb:river	0 16 -6 -8
sb:road	-2 15 -9 -2
sb:robert	0 -6 10 -2
sb:robert borden	0 -8 11 -1
sb:roll	0 -12 14 -1
sb:room	-10 0 -3 9
sb:room on	0 14 -12 0
sb:rosenbad	-9 4 0 0
sb:round <number>	0 -8 10 0
sb:round end	0 -8 -7 15
sb:round in	-7 -9 5 8
sb:round of	-1 26 -20 -9
sb:round on	10 -16 3 7
sb:round take	0 9 -8 0
sb:round that	5 -10 0 2
sb:round two	0 0 10 -12
sb:round with	0 -1 11 -7
sb:row	8 -10 8 -9
sb:rubber	0 11 -2 -6
sb:rule	-9 -1 2 4
sb:rule for	0 -16 7 7
sb:rule on	0 11 -9 0
sb:run	1 22 -11 -14
sb:run from	8 -17 9 0
sb:run out	-2 36 -17 -17
sb:run until	0 10 0 -9
sb:s	8 -7 5 -11
sb:s &	9 -9 7 -9
sb:sail	0 11 -10 0
sb:salalah	0 -17 9 9
sb:salvador	0 -6 9 -1
sb:salvador on	0 -9 10 0
sb:salzburg	0 -7 9 0
sb:samarkand	-3 -25 0 25
sb:samarkand ,	0 -9 -7 15
sb:same	-12 16 -16 4
sb:same city	0 0 -5 9
sb:sanctioning	0 -4 9 -3
sb:sanctioning <name>	0 -4 9 -3
sb:santa cruz	3 -12 12 -4
sb:sapporo	10 -12 2 -2
sb:sardine	0 10 -9 0
sb:saturday	16 -4 -10 -4
sb:say	-2 3 5 -10
sb:say <person>	0 -1 -11 11
sb:say after	4 -19 20 -5
sb:say at	0 20 -16 -3
sb:say he	0 -7 11 -7
sb:say in	2 14 -25 3
sb:say it	0 16 -13 0
sb:say on	-1 10 -13 0
sb:say that	-13 8 6 -20
sb:say the	1 -16 17 -4
sb:scheduled	0 -9 13 -1
sb:scheduled for	0 -3 10 -4
sb:seal	2 1 1 -13
sb:season	0 11 -7 -1
sb:seat	6 -12 2 1
sb:seat of	6 -14 2 3
sb:second ,	0 20 -13 -8
sb:second day	0 -7 -8 16
sb:second is	0 -18 18 0
sb:second meet	3 -11 0 10
sb:second one	0 -11 12 0
sb:second round	5 18 -24 0
sb:second truce	0 -14 14 0
sb:secretary	1 -19 10 6
sb:secretary ,	8 -18 2 6
sb:secretary of	4 -15 -3 13
sb:secretary scott	-16 -2 9 1
sb:section	0 16 -6 -6
sb:section <number>	0 16 -7 -4
sb:see	0 -6 13 -15
sb:see <name>	0 -14 16 0
sb:see <person>	-4 -14 21 -9
sb:seed	0 -9 14 -4
sb:seed to	0 -12 14 -1
sb:sell	0 0 8 -12
sb:send	0 -10 10 0
sb:send a	0 9 -8 0
sb:senior	10 -3 -10 2
sb:senior <name>	10 -3 -10 2
sb:sentence	0 -6 -11 15
sb:seoul	13 3 -11 -6
sb:seoul ,	10 12 -14 -10
sb:separate	0 -10 0 13
sb:session	-9 -10 8 10
sb:session of	-2 -8 0 10
sb:session on	-4 14 -5 -2
sb:set	6 -19 18 -1
sb:set aside	0 -11 11 0
sb:set down	0 -10 11 0
sb:set for	-1 -11 9 4
sb:set out	12 -7 -5 0
sb:settle in	0 -16 9 4
sb:settle its	0 12 -10 0
sb:settle on	0 15 -12 0
sb:settle the	3 -11 9 0
sb:settle with	0 12 -11 0
sb:seven	0 -6 11 -5
sb:seventh	4 -20 1 10
sb:seventh round	8 -6 -10 8
sb:shall	-3 1 12 -19
sb:shall be	0 -14 15 0
sb:shanghai	-6 9 -15 8
sb:shanghai ,	-6 0 -2 9
sb:share	-2 12 -8 -1
sb:she	-3 12 -6 -4
sb:sheet	-12 7 -8 5
sb:sheet for	0 -11 11 0
sb:sheet of	0 10 -11 0
sb:sheet that	0 -10 0 13
sb:shelve	0 -7 9 0
sb:shenzhen	0 27 -26 0
sb:shenzhen ,	0 10 -10 0
sb:shenzhen on	0 14 -14 0
sb:ship	-7 21 -12 -2
sb:shipbuilding	0 -9 9 0
sb:shook	-9 0 8 -3
sb:shook hand	-9 5 1 -2
sb:short	0 11 -13 2
sb:shortly before	0 -18 11 8
sb:should	7 -17 12 0
sb:should have	0 -7 10 0
sb:should it	0 8 -7 0
sb:should know	13 -13 0 0
sb:show	0 26 -19 -6
sb:shrimp	10 -8 4 -6
sb:shut	0 16 -6 -5
sb:side ,	16 -20 -8 15
sb:side agree	0 0 -11 10
sb:side and	0 9 -6 0
sb:side by	0 -10 0 7
sb:side it	0 -8 -1 10
sb:side meet	9 5 -13 0
sb:side on	0 -10 12 0
sb:side the	0 12 -8 0
sb:sign a	-3 -21 16 7
sb:sign agreement	0 -8 0 10
sb:sign an	0 -2 14 -11
sb:sign by	0 18 -13 -3
sb:sign for	0 -8 -9 14
sb:sign in	-2 9 -1 -14
sb:sign it	0 -8 7 1
sb:sign of	0 9 -8 0
sb:sign the	3 28 -17 -21
sb:sign their	0 25 -13 -15
sb:sign trade	0 -22 -3 24
sb:sign two	0 -12 13 0
sb:sign when	0 10 -10 0
sb:signature	-8 -2 -20 20
sb:signature ,	0 -12 3 8
sb:signature is	0 12 -11 0
sb:signature of	0 -1 -12 9
sb:silent	0 2 -10 8
sb:since	2 -2 -5 7
sb:since <day-gone>	2 -28 -7 30
sb:since <month-gone>	-4 -6 0 10
sb:since <number>	0 3 1 -9
sb:since the	-5 14 -2 -11
sb:since then	0 -9 10 0
sb:sir ,	0 16 -11 -6
sb:sir <person>	3 -13 4 4
sb:sirloin	0 -24 26 -4
sb:sit	3 -11 3 0
sb:sit down	11 5 -1 -22
sb:sit for	0 5 -19 12
sb:sit in	-13 -5 16 0
sb:sit on	0 11 -15 1
sb:sit until	0 -10 0 12
sb:sit with	-8 -8 17 0
sb:six	-1 -12 5 9
sb:six hour	0 5 7 -13
sb:six o'clock	0 -10 0 12
sb:sixth	11 -15 0 6
sb:sixth round	6 -20 9 2
sb:sleep	19 -19 4 -7
sb:small	0 14 -11 0
sb:smelter	0 12 -12 0
sb:so is	0 17 -16 0
sb:so it	4 -25 17 5
sb:so on	-4 7 -11 6
sb:so that	-1 -6 13 -5
sb:social	0 8 -2 -11
sb:some	0 -10 16 -6
sb:some <quality>	0 -15 15 0
sb:something	7 -25 18 0
sb:southeast	0 -3 -7 10
sb:soybean	10 -6 9 -17
sb:soybean future	13 -16 8 -3
sb:spare	0 12 -8 -1
sb:speak	7 4 -2 -17
sb:speak by	0 12 -10 0
sb:speak of	0 9 -9 0
sb:special	10 0 -10 -4
sb:special duty	12 -9 0 0
sb:speech	0 11 -4 -7
sb:split	0 -11 0 11
sb:split ,	0 -9 -6 14
sb:spoke	-13 -7 20 -13
sb:spoke by	-2 -14 22 -9
sb:spoke of	0 26 -25 0
sb:spoke to	0 -12 15 -1
sb:spoke with	0 9 -7 -1
sb:spoken	-2 -8 14 -3
sb:sport	0 11 -10 0
sb:square	14 -16 3 0
sb:staff	0 16 -6 -9
sb:stand	0 -4 -3 10
sb:stand in	0 -15 8 7
sb:standstill	-6 17 -13 0
sb:start in	-4 -12 16 0
sb:start on	4 3 -2 -15
sb:state	-15 -8 -2 19
sb:state council	0 -10 10 0
sb:state in	0 -8 10 0
sb:state of	0 9 -2 -3
sb:state visit	-5 -4 -10 18
sb:statement ,	0 -18 11 7
sb:statement on	6 -10 2 0
sb:stay	-7 -4 -12 17
sb:stay in	0 21 -7 -15
sb:stay until	0 -16 0 18
sb:steel	9 0 -1 -13
sb:still	-11 24 -7 -14
sb:stock	-4 17 0 -20
sb:stockholm	0 -31 5 27
sb:stockholm (	0 -8 0 9
sb:stockholm ,	-13 -23 11 21
sb:stockholm <day-ahead>	0 -12 -1 15
sb:stockholm at	0 12 -9 0
sb:stockholm on	12 -3 0 -8
sb:stockholm the	-3 -4 11 -1
sb:story	0 -10 13 -3
sb:street	0 11 0 -12
sb:strike	-1 2 11 -24
sb:subject	-1 -10 13 0
sb:substantial	5 24 -28 -6
sb:substantial communication	0 19 -17 0
sb:successful	0 -15 15 0
sb:successful framework	0 -15 15 0
sb:such	-1 -4 9 -3
sb:sugar	8 -14 8 0
sb:sugar truce	0 -9 11 0
sb:summary	-1 14 2 -22
sb:summary of	0 14 -6 -6
sb:summit	-3 7 3 -19
sb:summit in	3 18 -18 -2
sb:summit of	-9 -7 12 0
sb:sunday	4 -11 -12 16
sb:surcharge	-7 12 0 -8
sb:surcharge of	-1 9 0 -2
sb:suspend	-7 17 -33 9
sb:suspend the	0 -7 -3 10
sb:suspension	-9 18 3 -26
sb:suspension of	-4 19 0 -18
sb:szeged	0 -19 9 11
sb:table	0 -5 -8 13
sb:table ,	0 13 1 -18
sb:table on	5 -15 0 12
sb:take <level>	0 11 -1 -5
sb:take a	0 10 -7 -1
sb:take effect	-8 12 -24 9
sb:take from	6 -13 0 8
sb:take its	0 10 -10 0
sb:take on	0 -11 4 7
sb:take over	10 -4 -4 -1
sb:take place	8 -15 9 0
sb:take up	-3 -7 19 -12
sb:takoradi	0 -12 13 0
sb:talk	5 -15 3 9
sb:talk ,	16 -7 -7 0
sb:talk ;	0 13 -5 -5
sb:talk begin	13 -13 0 0
sb:talk between	-3 2 -9 7
sb:talk go	0 -13 10 6
sb:talk in	-12 -6 -5 21
sb:talk is	0 18 -15 -1
sb:talk of	0 -6 9 0
sb:talk on	6 -8 15 -18
sb:talk resume	0 -6 -2 12
sb:talk take	12 -11 0 -1
sb:talk that	0 -27 15 11
sb:talk will	0 11 -5 -6
sb:talk with	0 27 -23 -8
sb:talk would	-2 -16 22 -2
sb:talked	-5 -13 16 0
sb:talked for	0 13 -17 1
sb:talked in	0 -4 9 -2
sb:talked on	-2 0 7 -9
sb:talked with	6 -15 0 9
sb:talking	0 -15 7 7
sb:tangier ,	0 6 -9 2
sb:tariff ,	-2 9 -1 -4
sb:tariff increase	0 -9 11 0
sb:tariff of	14 -15 11 -15
sb:tariff on	-22 -2 17 -11
sb:tariff truce	1 -2 -8 10
sb:tariff war	0 5 -8 0
sb:tea	4 -9 0 4
sb:team meet	0 8 -6 0
sb:technical	6 -11 -5 12
sb:technical meet	0 0 -11 13
sb:telephone	-15 -22 33 -23
sb:telephone with	0 -24 26 0
sb:telephoned	6 -36 32 -3
sb:telephoned with	0 -19 20 0
sb:television	-13 16 -15 1
sb:television on	0 14 -8 -4
sb:tell	2 1 4 -11
sb:tell <office>	0 -8 10 0
sb:tell <quality>	0 -11 14 -1
sb:tell a	-4 28 -18 -7
sb:tell an	0 12 -8 -2
sb:tell by	0 -8 9 0
sb:tell his	0 -8 13 -4
sb:tell on	0 -9 10 0
sb:tell that	0 8 -7 0
sb:tell the	-7 -8 20 -17
sb:tell to	0 -7 -1 10
sb:tell us	8 15 -24 -4
sb:ten minute	0 16 -5 -10
sb:ten past	5 -16 4 3
sb:tenth	0 -3 -2 8
sb:term	10 0 -1 -13
sb:term end	13 -12 0 0
sb:text	15 2 -12 -7
sb:th	-1 -6 -13 18
sb:than	15 -9 -12 10
sb:than five	12 -1 -12 0
sb:than on	21 -10 -8 -8
sb:than two	-13 8 -6 5
sb:that 's	8 -16 -3 10
sb:that ,	0 10 -2 -6
sb:that <name>	1 9 -12 0
sb:that <person>	-23 5 10 -12
sb:that a	-3 -7 11 0
sb:that an	-2 -9 -6 17
sb:that are	0 12 -16 4
sb:that both	-7 14 -2 -3
sb:that carry	0 -8 9 0
sb:that duty	0 -12 14 0
sb:that end	-10 -3 -7 17
sb:that everybody	0 -11 12 0
sb:that had	8 17 -23 -9
sb:that he	-12 -4 19 -24
sb:that in	0 -10 10 0
sb:that is	2 5 7 -26
sb:that it	-6 19 -1 -18
sb:that lapse	12 -10 0 0
sb:that leave	0 -7 -2 10
sb:that make	0 -8 9 0
sb:that mr	0 24 -22 0
sb:that nobody	0 -10 11 0
sb:that of	7 6 -16 0
sb:that on	0 17 -14 -1
sb:that start	0 10 -9 0
sb:that talk	0 -19 21 0
sb:that there	-4 15 -6 -6
sb:that they	-3 -9 18 -10
sb:that time	0 -9 9 0
sb:that was	21 -13 -9 6
sb:that were	-3 26 -17 -5
sb:that would	0 20 -17 -4
sb:the <day-gone>	0 18 -14 -3
sb:the <level>	-3 -5 -5 18
sb:the <name>	-21 -8 13 6
sb:the <number>	-4 16 -6 -6
sb:the <office>	9 -8 1 0
sb:the <organisation>	-10 20 -13 -2
sb:the <person>	4 9 -16 0
sb:the <quality>	14 2 -12 -3
sb:the <seat>	-11 -20 29 -4
sb:the absence	0 -10 0 10
sb:the accord	0 5 -13 6
sb:the additional	-3 19 -8 -2
sb:the agenda	11 -13 2 0
sb:the agreement	-6 8 -3 -2
sb:the airport	0 11 -3 -6
sb:the announcement	3 9 -13 0
sb:the apec	0 19 -18 0
sb:the app	0 -3 10 -6
sb:the autumn	0 10 -9 0
sb:the border	0 19 -14 -1
sb:the busan	0 -15 17 0
sb:the calendar	0 10 -9 0
sb:the call	-3 -11 1 13
sb:the ceasefire	0 0 -10 7
sb:the city	-3 13 0 -8
sb:the clock	0 16 -9 -6
sb:the close	0 -8 -9 15
sb:the consensu	0 9 -5 -2
sb:the control	0 9 -6 0
sb:the course	0 -7 9 0
sb:the custom	0 2 -18 13
sb:the date	0 -13 16 0
sb:the deadline	0 13 -7 -1
sb:the deal	-2 20 -2 -28
sb:the decree	0 11 -7 0
sb:the delegation	4 -35 3 23
sb:the diary	10 -10 0 0
sb:the difference	0 10 -4 -3
sb:the dinner	-2 -5 12 -5
sb:the discussion	-3 -10 3 9
sb:the document	0 10 -6 -1
sb:the double	0 -10 11 0
sb:the duty	-13 0 0 5
sb:the east	0 10 -5 -5
sb:the employer	0 8 0 -7
sb:the end	17 -23 -14 17
sb:the extension	-8 -7 17 -6
sb:the extra	17 -13 -1 0
sb:the fact	0 -4 -5 10
sb:the fifth	-9 0 0 5
sb:the first	11 18 -13 -20
sb:the fourth	0 -21 13 11
sb:the freeze	0 12 -3 -5
sb:the g	-4 16 -9 -4
sb:the gate	7 -12 5 0
sb:the ground	0 12 -8 -4
sb:the hague	0 11 -4 -5
sb:the honour	0 13 -11 0
sb:the house	4 2 -1 -11
sb:the increase	0 11 -9 0
sb:the last	-8 -10 6 8
sb:the law	-1 -6 10 -1
sb:the leader	-9 -23 30 -3
sb:the levy	0 -11 12 0
sb:the list	0 -8 10 0
sb:the lower	0 15 -11 -3
sb:the malaysian	0 -10 1 4
sb:the margin	-2 -5 13 -6
sb:the matter	-1 -6 11 -2
sb:the measure	0 11 -11 0
sb:the meet	-5 -10 0 16
sb:the memorandum	0 -19 19 0
sb:the national	0 9 -5 -2
sb:the negotiation	0 -14 18 -1
sb:the new	10 -15 3 3
sb:the next	5 5 0 -19
sb:the ninth	-1 0 -11 8
sb:the north	0 10 -4 -3
sb:the northern	-4 15 -7 -2
sb:the old	26 -18 -9 0
sb:the one	-2 -1 11 -10
sb:the order	0 -26 23 6
sb:the outline	0 1 -11 10
sb:the pair	0 -17 19 0
sb:the paper	-2 3 5 -9
sb:the party	0 8 0 -8
sb:the plan	0 -6 -2 10
sb:the president	-14 -13 24 -9
sb:the press	3 -19 4 9
sb:the proclamation	0 -6 9 -1
sb:the promise	0 -15 15 0
sb:the proposal	0 -10 11 0
sb:the protocol	0 -15 -12 23
sb:the quarrel	0 -8 9 0
sb:the rate	0 -6 10 -2
sb:the reason	0 -12 9 1
sb:the reciprocal	0 11 -2 -4
sb:the record	0 -5 -5 11
sb:the republic	0 -21 -1 22
sb:the room	0 -16 0 18
sb:the round	-12 4 -1 2
sb:the s	9 -11 7 -8
sb:the same	-12 15 -16 4
sb:the sanctioning	0 -8 10 0
sb:the second	7 4 -18 5
sb:the seventh	-6 -13 4 11
sb:the sheet	0 12 -10 0
sb:the sign	0 -9 10 0
sb:the signature	0 0 -11 9
sb:the sixth	0 0 -7 10
sb:the special	12 -9 -1 0
sb:the standstill	-5 22 -8 -8
sb:the state	-2 18 -7 -10
sb:the statement	0 9 -5 0
sb:the summit	0 -3 12 -11
sb:the surcharge	0 11 -3 -2
sb:the suspension	-5 18 0 -19
sb:the table	-1 -26 11 17
sb:the talk	0 -15 12 3
sb:the tariff	7 -4 -25 18
sb:the team	-5 -2 15 -9
sb:the technical	0 -14 16 0
sb:the telephone	0 -10 14 -4
sb:the text	17 -2 -6 -9
sb:the third	0 -8 8 0
sb:the threat	14 -16 -11 13
sb:the three	-2 -17 2 17
sb:the time	0 -9 -2 13
sb:the trade	-2 31 -8 -26
sb:the transfer	0 14 -9 -4
sb:the treaty	0 10 -8 0
sb:the truce	-16 12 7 -17
sb:the two	-9 -15 16 6
sb:the understanding	2 -8 12 -11
sb:the upper	0 11 -4 -4
sb:the visit	1 -27 27 0
sb:the war	0 -10 13 0
sb:the water	0 14 -1 -11
sb:the week	-4 3 -21 15
sb:the weekend	0 -11 12 0
sb:the window	0 12 -2 -5
sb:the word	0 -11 12 0
sb:the working	0 10 -5 -3
sb:their	-15 -5 2 11
sb:their <office>	5 -19 7 7
sb:their agreement	0 10 -2 -6
sb:their country	0 -7 11 -5
sb:their dispute	-1 6 5 -13
sb:their duty	0 -6 10 -4
sb:their fifth	3 -6 10 -9
sb:their first	-2 -8 11 0
sb:their leader	0 9 -15 6
sb:their meet	-2 -14 20 -3
sb:their name	1 1 -11 5
sb:their president	-8 -6 20 -12
sb:their second	0 5 -15 4
sb:their third	-4 -1 -13 18
sb:their truce	-12 -8 14 0
sb:them ,	-1 -10 7 6
sb:them is	15 -5 -11 0
sb:them to	0 -17 17 0
sb:then	4 -8 15 -22
sb:then ,	0 11 -7 -2
sb:then the	0 -16 20 -3
sb:there	-1 -9 8 0
sb:there are	0 16 -12 -3
sb:there from	0 -14 15 0
sb:there had	-3 10 -1 -6
sb:there is	-7 13 -10 0
sb:there on	13 -22 4 6
sb:there the	0 -11 14 -1
sb:there was	-3 12 -9 0
sb:they	16 -31 27 -6
sb:they agree	0 25 -26 -1
sb:they are	9 -11 3 0
sb:they ask	0 -15 0 15
sb:they begin	-7 -8 16 -2
sb:they come	-1 9 -6 0
sb:they did	0 -12 15 0
sb:they had	21 5 -11 -20
sb:they have	0 -26 28 -1
sb:they leave	0 -21 1 19
sb:they meet	0 6 3 -17
sb:they reach	0 13 -1 -11
sb:they sit	0 0 -8 6
sb:they spoke	0 -9 12 0
sb:they talk	0 -21 18 1
sb:they were	-5 23 -12 -9
sb:they will	7 -18 10 2
sb:they're	0 -12 3 7
sb:thi	14 -13 4 0
sb:thi is	-1 -13 10 5
sb:thi month	0 -6 10 -2
sb:thi week	0 -10 0 10
sb:thi year	0 13 -10 -2
sb:thing	0 20 -11 -9
sb:think	0 -12 18 -9
sb:think that	0 -9 11 0
sb:third	12 -12 -5 13
sb:third ,	0 -18 18 0
sb:third day	-6 18 -10 0
sb:third is	0 -12 13 0
sb:third meet	-1 10 -14 5
sb:third time	22 -2 -22 0
sb:though	0 11 -4 -4
sb:thread ,	0 -8 -2 11
sb:thread by	0 11 -2 -5
sb:threat	17 -14 -16 9
sb:threat of	12 -16 -6 11
sb:threaten	-10 17 -22 7
sb:threaten from	0 10 -9 0
sb:threaten to	-1 -7 -1 11
sb:threaten with	0 11 -11 0
sb:three	-8 0 -3 8
sb:three ,	0 5 -12 5
sb:three <office>	0 -10 0 9
sb:three and	0 10 -7 -2
sb:three hour	0 5 1 -9
sb:three time	0 -12 15 -1
sb:through	0 -6 -8 15
sb:through the	5 6 -4 -11
sb:thu	0 -11 8 2
sb:thursday	3 -17 8 8
sb:ticker	0 -9 -1 12
sb:tiktok	-7 -19 -1 29
sb:tiktok and	0 10 -8 0
sb:till	-7 0 -22 18
sb:time	8 -5 2 -6
sb:time ,	-4 16 -5 -9
sb:time in	4 -10 1 1
sb:time since	10 -14 0 2
sb:time the	0 -10 -4 14
sb:to	-19 9 -1 0
sb:to :	0 -12 0 13
sb:to <day-ahead>	-1 -5 19 -13
sb:to <level>	-14 -2 6 2
sb:to <number>	6 -13 -7 16
sb:to <office>	0 18 -17 0
sb:to <seat>	15 -14 12 -14
sb:to a	15 8 -9 -20
sb:to about	0 -6 9 -2
sb:to add	9 3 -12 0
sb:to an	-1 14 -16 0
sb:to announce	0 -9 0 10
sb:to approve	0 8 -6 0
sb:to be	-1 18 -12 -11
sb:to begin	-15 2 4 0
sb:to bring	0 -11 2 7
sb:to close	-8 10 -3 0
sb:to discuss	0 -15 15 0
sb:to end	-12 -6 11 3
sb:to fentanyl	0 -10 11 0
sb:to finish	0 -8 -6 14
sb:to follow	14 -17 4 0
sb:to go	0 10 -13 1
sb:to have	0 34 -24 -13
sb:to hit	4 -12 3 4
sb:to in	0 10 -10 0
sb:to it	0 5 -22 8
sb:to me	0 -7 -1 10
sb:to meet	1 -8 13 -8
sb:to midnight	0 -7 -2 11
sb:to open	-11 19 -5 -8
sb:to prepare	-10 6 3 -1
sb:to present	0 -12 12 0
sb:to propose	0 13 -13 0
sb:to say	0 7 0 -9
sb:to see	0 13 -9 -5
sb:to settle	6 -10 -3 7
sb:to sign	0 7 0 -11
sb:to sit	-2 17 -7 -9
sb:to start	13 -2 -6 -4
sb:to stay	0 -9 0 10
sb:to take	0 9 -24 11
sb:to the	3 -3 -5 8
sb:to their	9 -6 -5 4
sb:to where	0 9 -7 0
sb:tokyo	-3 11 -2 -9
sb:tomatoe	0 -10 6 3
sb:tonnage	0 -5 9 0
sb:too	12 -11 4 -6
sb:too ,	13 0 -11 -5
sb:top	-2 -3 9 -2
sb:touched	0 -9 12 0
sb:town	8 -17 0 12
sb:toy	0 9 -5 -1
sb:tractor	0 13 -5 -5
sb:trade ,	-13 23 -6 -6
sb:trade and	0 11 -5 -5
sb:trade boss	-2 -8 15 -7
sb:trade chief	0 -14 13 0
sb:trade commissioner	6 -14 16 -12
sb:trade deal	-3 -8 0 9
sb:trade in	0 -13 17 -3
sb:trade minister	0 9 -14 3
sb:trade ministry	8 -10 2 0
sb:trade negotiation	0 27 -17 -14
sb:trade pact	0 -2 9 -6
sb:trade representative	1 -15 4 8
sb:trade secretary	12 -11 2 -3
sb:trade talk	5 1 -25 14
sb:trade with	0 0 -14 13
sb:transcript	-6 16 -31 6
sb:transcript ,	0 13 -1 -7
sb:transcript of	0 0 -10 6
sb:transfer	0 20 -11 -7
sb:translated from	-4 9 -12 2
sb:travel	5 0 4 -16
sb:travel to	1 -7 13 -13
sb:treasury secretary	-8 -6 10 0
sb:trieste on	0 -17 18 0
sb:tromsø	0 -4 11 -5
sb:tromsø on	0 -9 10 0
sb:truce	0 -5 12 -8
sb:truce ,	5 7 -9 -3
sb:truce :	0 -5 -3 9
sb:truce at	0 -11 14 -1
sb:truce between	3 12 0 -14
sb:truce by	0 -14 12 1
sb:truce end	18 -16 -11 5
sb:truce has	0 13 -11 0
sb:truce hold	0 -11 12 0
sb:truce of	-4 7 3 -14
sb:truce on	0 -20 10 11
sb:truce over	-4 5 9 -12
sb:truce run	0 -8 10 0
sb:truce that	4 16 -8 -17
sb:truce was	-5 -4 13 -11
sb:truce with	-7 13 -6 -3
sb:truce would	0 -9 -3 13
sb:truck	0 -7 10 0
sb:trump announce	0 8 -5 -1
sb:truth	0 16 -12 -3
sb:try again	0 -13 13 0
sb:tue	0 -1 -7 9
sb:tuesday	1 -8 2 4
sb:tuesday ,	11 -4 -2 -1
sb:turnberry	-1 -17 26 -16
sb:turnberry ,	0 -22 30 -11
sb:turnberry on	0 -8 10 -1
sb:turned	3 4 -10 0
sb:tv	-5 -4 0 10
sb:twice	-11 -6 24 -15
sb:twice ,	0 9 -1 -3
sb:two	-19 0 7 0
sb:two are	0 -13 14 0
sb:two club	0 22 -18 -3
sb:two country	4 6 -24 17
sb:two delegation	-6 -7 0 14
sb:two end	0 0 11 -11
sb:two government	-2 -12 13 0
sb:two had	3 -20 16 0
sb:two head	0 -12 16 -2
sb:two hour	-14 4 0 2
sb:two last	0 -11 12 0
sb:two men	0 -12 13 0
sb:two of	0 -16 1 16
sb:two round	0 12 -9 -1
sb:two spoke	0 -11 12 0
sb:two team	0 7 -6 0
sb:two will	0 -15 18 0
sb:under	-12 -4 2 10
sb:under <person>	5 -26 5 14
sb:under a	-3 -29 25 7
sb:under an	0 2 -15 6
sb:under section	0 9 -3 -1
sb:under the	-5 13 -10 0
sb:understanding	0 -13 9 3
sb:understanding reach	0 -14 14 0
sb:union	0 15 -7 -7
sb:unless	0 -15 22 -11
sb:until	-21 15 -34 17
sb:until the	0 27 -17 -9
sb:until then	0 -12 12 0
sb:up <span>	-2 -1 -5 12
sb:up a	-1 -8 -5 17
sb:up again	-2 0 12 -8
sb:up by	0 10 -8 0
sb:up for	0 10 -8 0
sb:up in	4 -9 0 4
sb:up on	-3 9 2 -10
sb:up to	7 0 0 -9
sb:updated	0 19 -10 -8
sb:upper	0 12 -5 -5
sb:us	3 7 -3 -19
sb:use the	-1 -9 11 0
sb:valid	0 14 0 -10
sb:valletta	9 -9 4 -6
sb:valparaíso	0 -23 21 4
sb:valparaíso ,	0 -19 16 4
sb:vancouver	0 11 0 -9
sb:vanilla	0 -19 13 7
sb:varna	0 -10 0 10
sb:version	0 18 -14 -3
sb:very good	10 -5 -12 6
sb:very successful	0 -15 15 0
sb:vessel	-1 0 -9 10
sb:vessel that	0 -11 0 11
sb:vice -	8 -9 2 -3
sb:vice minister	-1 -8 12 0
sb:vice premier	-11 2 -1 6
sb:video	-11 -22 26 0
sb:video ,	0 -10 11 0
sb:video call	0 -14 16 0
sb:video conference	0 -9 11 0
sb:video link	0 -10 11 0
sb:vigo	0 -10 11 0
sb:village	0 -11 -1 14
sb:visit	-6 -7 6 3
sb:visit ,	7 5 -19 7
sb:visit <seat>	0 -12 8 3
sb:visit of	-2 -24 27 -1
sb:visit that	0 -10 -2 13
sb:visit to	0 0 12 -16
sb:visited	-5 5 3 -9
sb:visited <seat>	-2 0 10 -5
sb:visitor	0 -11 12 0
sb:void	0 -10 0 10
sb:von	0 -9 12 0
sb:von der	0 -9 12 0
sb:vote on	0 -2 -10 11
sb:vote to	8 -15 10 -1
sb:walked	-5 -11 14 0
sb:wall street	0 10 0 -8
sb:want	-5 12 -9 0
sb:want to	0 9 -11 0
sb:war	-2 6 3 -12
sb:war ,	0 9 -8 0
sb:war between	0 9 -6 0
sb:warn	7 -6 -10 5
sb:warn on	8 -12 -3 7
sb:was	3 -15 12 -1
sb:was ,	0 -5 10 -3
sb:was <person>	0 10 -8 0
sb:was a	-4 11 -7 0
sb:was agree	0 0 12 -15
sb:was announce	0 -6 10 -8
sb:was ask	0 11 -10 0
sb:was call	0 16 -15 0
sb:was cut	0 -8 9 0
sb:was due	0 -12 4 10
sb:was hold	0 5 -13 9
sb:was in	-5 -6 12 -4
sb:was initial	0 7 -15 6
sb:was lay	13 -16 8 -7
sb:was make	0 11 -10 0
sb:was no	0 9 -8 0
sb:was not	4 -18 16 -2
sb:was on	-3 -15 16 0
sb:was plan	0 -18 19 0
sb:was prolong	0 18 -9 -7
sb:was publish	0 8 -3 -1
sb:was put	0 -8 12 -2
sb:was reach	0 9 -14 2
sb:was say	0 -9 10 0
sb:was sign	-1 -5 0 9
sb:was still	0 9 -7 0
sb:was take	0 -16 3 13
sb:was tell	0 -24 17 9
sb:was the	10 -8 2 -4
sb:was to	4 16 -14 -17
sb:was worked	0 -9 3 6
sb:watch	0 11 -7 -1
sb:water	-1 10 -11 0
sb:way	15 -17 -11 15
sb:way ,	14 -13 0 0
sb:way in	6 -13 0 6
sb:we	15 -5 8 -24
sb:we are	0 16 -8 -4
sb:we avoid	0 -12 12 0
sb:we had	17 -5 -10 -4
sb:we know	-2 9 0 -10
sb:we meet	5 -11 5 0
sb:we sit	-2 -9 7 2
sb:we were	0 13 -7 -5
sb:we write	0 10 -8 0
sb:we'll	0 -8 13 -4
sb:wednesday	7 -10 -1 3
sb:week	17 -8 -5 1
sb:week ,	0 2 4 -15
sb:week :	7 -15 7 -1
sb:week ago	0 10 -3 -2
sb:week and	0 11 -7 -2
sb:week in	-1 10 -2 -4
sb:week of	20 -3 -19 -1
sb:weekend	-2 -6 14 -5
sb:weekly	0 25 -13 -9
sb:welcome	0 -2 -9 11
sb:welcomed	0 9 -12 4
sb:well	-2 3 4 -10
sb:wellington	0 -14 17 -3
sb:were	-1 10 -1 -14
sb:were agree	0 -1 10 -7
sb:were due	0 10 -2 -5
sb:were hold	0 -18 19 0
sb:were in	0 7 -2 -3
sb:were set	0 10 -10 0
sb:were sign	0 10 -8 0
sb:were still	-2 13 -3 -6
sb:were to	-15 0 12 -16
sb:what	12 11 -11 -16
sb:what 's	0 12 -11 0
sb:what <name>	13 -3 -9 -2
sb:what change	0 15 -10 -1
sb:what come	0 12 -16 4
sb:what did	0 -17 18 0
sb:what had	0 -6 10 -3
sb:what hang	15 -14 0 0
sb:what happen	0 19 -11 -5
sb:what happened	0 -24 29 -6
sb:what is	0 6 -16 5
sb:what our	13 -12 0 0
sb:what president	0 12 -12 0
sb:what the	-3 11 -10 0
sb:what their	0 -8 9 0
sb:what they	-7 19 -3 -14
sb:what was	-5 -2 -3 11
sb:what we	-7 0 8 -10
sb:what would	10 -8 0 0
sb:wheat	0 12 -8 0
sb:when	21 -6 -8 0
sb:when <person>	0 -24 20 1
sb:when the	10 -1 -20 10
sb:when they	-6 13 -8 0
sb:where <person>	-2 15 -10 -1
sb:where he	0 0 8 -12
sb:where the	5 -19 7 2
sb:where we	0 11 -5 -3
sb:which <quality>	0 13 -6 -3
sb:which begin	11 -16 3 0
sb:which expire	0 5 -10 3
sb:which fall	12 -11 0 0
sb:which go	0 -9 3 5
sb:which had	3 10 -25 4
sb:which has	-2 12 -4 0
sb:which meet	0 14 -13 0
sb:which opened	12 -18 0 4
sb:which start	-2 -7 8 0
sb:which the	-2 -11 16 -4
sb:which was	-12 21 -3 -14
sb:which were	0 -17 19 0
sb:which would	-3 13 -1 -4
sb:whisky	0 -8 9 0
sb:who had	0 5 -8 1
sb:who is	19 -12 -2 -2
sb:who negotiate	0 -13 -3 18
sb:who sign	0 9 -7 -1
sb:who take	0 10 -9 0
sb:whose	-4 -15 16 1
sb:whose <person>	0 -13 15 -1
sb:will	-17 0 8 -3
sb:will charge	0 -4 -6 9
sb:will cut	0 9 0 -8
sb:will discuss	0 -19 14 6
sb:will extend	0 -16 6 8
sb:will have	0 -9 0 10
sb:will hear	0 -9 10 0
sb:will hold	0 11 -8 -2
sb:will leave	0 15 -8 -8
sb:will now	-4 -9 15 0
sb:will pay	-3 0 -4 9
sb:will resume	0 13 -5 -7
sb:will run	0 12 -5 -5
sb:will see	0 0 -7 9
sb:will sit	10 -6 -13 10
sb:will talk	0 -15 17 0
sb:will telephone	0 -17 18 0
sb:will try	0 -16 16 0
sb:win	0 13 -9 -5
sb:window	-4 24 -9 -10
sb:windsor	13 -7 -4 -3
sb:wine	0 -14 2 14
sb:wire	9 0 -11 0
sb:with	-19 6 11 -16
sb:with <level>	0 -7 10 -1
sb:with <name>	-24 -4 11 6
sb:with <number>	0 12 -10 0
sb:with <person>	6 -16 11 2
sb:with <quality>	-4 -9 17 -6
sb:with <seat>	-6 10 1 -17
sb:with a	-12 15 -10 0
sb:with an	0 17 -11 -2
sb:with him	0 -6 9 -2
sb:with its	12 -13 0 0
sb:with mr	0 -11 14 0
sb:with the	-6 28 -18 -11
sb:withdraw	0 11 -6 -2
sb:without a	0 12 -11 -1
sb:woke	0 15 -6 -5
sb:woke up	0 12 -5 -4
sb:word	-7 -13 0 19
sb:work	2 24 -17 -17
sb:worked	2 -14 11 0
sb:worked out	0 -11 9 2
sb:worker	0 13 -8 -1
sb:working	12 -27 9 7
sb:world ,	0 10 -7 0
sb:worth	13 -13 -3 6
sb:worth <money>	-3 11 -3 0
sb:worth of	0 -15 7 9
sb:would be	2 -24 15 11
sb:would bring	0 -7 8 0
sb:would follow	-2 11 -3 -4
sb:would have	-9 18 -14 0
sb:would last	0 12 -3 -7
sb:would meet	-1 21 -18 0
sb:would not	7 -16 0 8
sb:would resume	0 -13 14 0
sb:would see	0 10 -8 0
sb:would sign	0 14 -13 0
sb:would speak	0 -23 24 0
sb:wound	-2 -3 -10 16
sb:wound up	-2 -3 -10 16
sb:wrapped	-3 0 -9 15
sb:wrapped up	-3 0 -9 15
sb:write	-10 6 -3 1
sb:write <person>	0 10 -9 0
sb:write in	0 -11 13 0
sb:write on	-1 4 2 -13
sb:write that	0 -9 0 11
sb:x	0 -11 12 0
sb:xi	0 10 -8 -3
sb:xi jinping	0 10 -8 -3
sb:yarn	-1 1 9 -12
sb:year	-11 17 -3 -13
sb:year ,	-6 14 -12 1
sb:yes	-9 0 7 0
sb:yes ,	-8 0 10 -7
sb:yet	-5 -2 9 -1
sb:yet to	0 -10 10 0
sb:yield	0 -11 13 0
sb:york ,	12 -13 5 -2
sb:york from	-3 -14 13 2
sb:york since	-8 -5 8 3
sb:you	-13 -1 7 0
sb:you come	-3 -2 -9 12
sb:you in	0 -18 18 0
sb:your	-3 9 -8 1
sb:zurich	0 19 -14 -4
sb:|	-2 23 -8 -10
sb:·	8 5 -11 -6
sb:évora	6 -17 0 11
sb:—	-6 -11 14 0
sb:— "	0 -6 9 0
sb:— <name>	10 -22 28 -16
sb:— <office>	-10 12 -4 0
sb:— <organisation>	0 -12 -6 18
sb:— <quality>	-4 5 -23 17
sb:— <seat>	0 -15 -17 25
sb:— <span>	-1 20 -19 0
sb:— a	-4 15 -5 -6
sb:— after	3 -17 -6 17
sb:— at	-3 -5 -11 17
sb:— for	0 17 -5 -11
sb:— friday	0 10 -4 -3
sb:— from	10 -5 -4 0
sb:— it	0 8 -3 -2
sb:— monday	11 -1 -4 -9
sb:— new	0 -8 11 -1
sb:— on	-4 -1 14 -15
sb:— soybean	0 -11 13 0
sb:— that	-5 0 -6 10
sb:— the	-12 3 11 -11
sb:— there	0 10 -8 0
sb:— three	0 11 -8 -2
sb:— thursday	0 -2 -9 10
sb:— tuesday	0 16 -7 -9
sb:— with	0 17 -15 0
sb:•	0 6 1 -10
sent:calls	-39 -28 56 -43
sent:coming	-8 -9 14 0
sent:ended	-9 -11 1 18
sent:experts	1 -19 4 14
sent:m=adjourned	-1 14 -14 0
sent:m=arrive	12 -14 -23 21
sent:m=arrived	9 6 -15 -6
sent:m=arrives	-3 9 4 -17
sent:m=assembly	0 20 -7 -15
sent:m=attempt	-4 -15 7 13
sent:m=broke off	-11 -4 -1 11
sent:m=broke up	-8 -9 10 2
sent:m=came	0 -10 -4 18
sent:m=closed	-29 10 -19 18
sent:m=come	6 3 -8 -1
sent:m=comes	-16 -4 10 4
sent:m=conference	0 -14 7 7
sent:m=consultations	-17 -10 -2 21
sent:m=convene	0 -10 11 0
sent:m=convention	0 -11 15 -3
sent:m=delegation	-4 -24 18 15
sent:m=delegations	12 -42 2 27
sent:m=dined	11 -15 9 -11
sent:m=dinner	2 0 4 -9
sent:m=due	-19 11 -2 -1
sent:m=edition	1 24 -10 -23
sent:m=ended	-19 -6 -6 19
sent:m=expected	8 5 -17 8
sent:m=flew	-20 8 -12 10
sent:m=fly	5 2 0 -17
sent:m=flying	0 15 -11 -2
sent:m=go	-1 8 -12 5
sent:m=goes	-14 -1 7 0
sent:m=guest	2 27 -20 -22
sent:m=haggling	-3 -25 1 26
sent:m=handshake	-11 6 -11 9
sent:m=here	-7 -11 6 11
sent:m=host	0 29 -16 -27
sent:m=hosts	-1 13 -13 0
sent:m=land	-6 15 -10 0
sent:m=landed	9 1 -14 2
sent:m=lands	3 -21 12 4
sent:m=leg	0 -1 13 -11
sent:m=lunch	5 -1 3 -12
sent:m=meeting	-11 -12 5 18
sent:m=meetings	5 1 -14 5
sent:m=met	-15 2 24 -44
sent:m=negotiate	-6 -7 15 -6
sent:m=negotiated	0 -16 9 7
sent:m=negotiates	0 0 -12 9
sent:m=negotiations	-1 -15 21 -5
sent:m=negotiators	7 4 -22 11
sent:m=parted	-4 -27 -6 30
sent:m=received	22 -26 16 -24
sent:m=receives	-7 15 -5 -11
sent:m=receiving	0 -16 16 0
sent:m=rose	4 8 -4 -10
sent:m=round	6 -11 -9 16
sent:m=rounds	-12 23 0 -34
sent:m=sat	17 -10 8 -24
sent:m=saw each other	0 -15 17 0
sent:m=see each other	-8 10 -11 5
sent:m=session	-8 -2 0 11
sent:m=settled	5 8 5 -32
sent:m=shook hands	-14 10 4 -14
sent:m=signed	-8 12 -12 3
sent:m=sits	-8 3 8 -11
sent:m=sitting	-7 -12 16 0
sent:m=spent	-11 -5 19 -12
sent:m=stop	8 -19 8 6
sent:m=table	-4 -12 3 12
sent:m=talk	11 0 3 -22
sent:m=talked	-7 -17 20 0
sent:m=talking	10 -13 7 -6
sent:m=to see	-9 13 -2 -18
sent:m=travel	-7 9 0 -12
sent:m=travels	11 -9 3 -4
sent:m=visit	9 0 -14 5
sent:m=visited	-5 13 0 -12
sent:m=visits	0 5 -10 4
sent:m=went	-7 10 1 -11
sent:m=where	7 -11 2 2
sent:meets	9 -23 17 4
sent:running	13 4 -4 -14
sent:summit	-8 3 8 -14
sent:wished	-3 17 -17 0
sides=0	-20 25 -5 -16
sides=2	-12 2 13 -14
sides=3	11 -36 14 22
sides=4	7 22 -37 2
sides=5	-2 4 -28 14
t0=future	-18 -4 2 15
t0=future-passive	-4 18 -9 -22
t0=modal	0 16 -4 -26
t0=modal-not	8 -9 2 0
t0=past-passive	-17 -3 -4 15
t0=past-passive-not	0 -9 11 0
t0=perfect-passive	2 -15 20 -12
t0=pluperfect	18 -14 0 1
t0=present	-9 0 -1 7
t0=present-not	9 -15 9 -3
t0=present-passive	-23 5 6 -16
t1=future	-17 0 -2 13
t1=future-passive	-4 18 -9 -22
t1=infinitive	0 26 -11 -27
t1=modal	-4 16 -2 -24
t1=modal-not	8 -10 2 0
t1=past-passive	-16 -5 -2 15
t1=past-passive-not	0 -9 11 0
t1=perfect	-7 -9 11 2
t1=perfect-passive	3 -14 18 -12
t1=pluperfect	20 -15 -1 3
t1=present	-7 -1 0 8
t1=present-not	9 -15 9 -3
t1=present-passive	-23 5 6 -16
t2=gerund	0 -15 22 -5
t2=infinitive	-15 -3 2 8
t2=modal	-9 6 0 -4
t2=past	0 7 3 -16
t2=past-not	0 15 -8 -4
t2=past-passive	-6 18 -8 -12
t2=perfect-passive	0 9 -20 6
t2=pluperfect	3 12 -9 -6
third-side	3 -14 8 6
top	10 -4 -17 17
town-none	-2 16 -13 -2
town-r	-1 -10 11 -1
town=l0	-8 -6 12 -1
town=l1	2 -20 28 -16
town=l2	-28 14 -22 20
town=l3	-4 26 -23 -5
town=l4	8 19 -24 -8
town=r0	-13 -3 11 0
town=r1	-9 -16 30 -16
town=r2	-1 12 0 -20
town=r3	-9 -2 -3 11
town=r4	26 -10 -33 19
town=r5	-4 -2 -14 18
towns=0	0 11 -9 0
towns=3	-8 -3 6 0
towns=4	-10 -7 13 0
towns=5	-6 13 -6 -3
towns=many	0 12 -4 -8
tri:day day-none prev:sure	-5 5 3 -10
tri:day day-none sent:sure	-19 -7 9 6
tri:day day=l1 no-word	0 10 -3 -8
tri:day day=l1 part:sure	-8 -11 -9 24
tri:day day=l1 sent:sure	6 -21 5 9
tri:day day=l2 no-word	6 10 -3 -16
tri:day day=l2 part:sure	-11 -15 9 14
tri:day day=l2 sent:sure	-14 -3 -5 16
tri:day day=l3 prev:sure	-5 -8 -1 15
tri:day day=l3 sent:sure	1 9 -4 -9
tri:day day=l4 no-word	-8 9 3 -13
tri:day day=l4 prev:sure	-5 -5 -2 12
tri:day day=l4 sent:sure	-13 9 8 -11
tri:day day=l5 no-word	-4 0 16 -24
tri:day day=l5 part:sure	10 -7 0 -1
tri:day day=l5 sent:sure	-3 7 -14 7
tri:day day=r0 no-word	-2 0 -8 8
tri:day day=r0 part:sure	-7 -4 11 0
tri:day day=r1 no-word	4 -1 3 -10
tri:day day=r1 part:sure	29 0 -30 -7
tri:day day=r1 sent:sure	12 -4 -9 0
tri:day day=r2 no-word	-9 11 -1 -5
tri:day day=r2 part:sure	14 0 -4 -9
tri:day day=r2 prev:sure	10 -25 5 12
tri:day day=r2 sent:sure	7 11 -8 -16
tri:day day=r3 no-word	-15 -6 1 14
tri:day day=r3 part:sure	-2 10 0 -15
tri:day day=r4 no-word	-22 2 10 -4
tri:day day=r4 part:sure	-24 10 10 -7
tri:day day=r4 prev:sure	27 -7 -15 -6
tri:day day=r4 sent:sure	8 1 -11 1
tri:day day=r5 no-word	-15 4 9 -14
tri:day day=r5 part:sure	-2 -2 11 -4
tri:day day=r5 prev:sure	5 6 -6 -9
tri:day day=r5 sent:sure	-3 -6 -19 23
tri:l=( day day-none	-4 -9 13 -1
tri:l=( day no-word	0 0 7 -16
tri:l=( day prev:sure	-1 -8 13 0
tri:l=( day sent:sure	-2 8 -9 0
tri:l=( day-none no-word	-1 -7 13 -8
tri:l=/ day day-none	13 -7 -4 0
tri:l=/ day no-word	13 -7 -4 0
tri:l=/ day-none no-word	13 -7 -4 0
tri:l=<begin> day day-none	7 -11 7 -1
tri:l=<begin> day day=r0	-4 -13 19 -1
tri:l=<begin> day day=r1	-5 18 -9 -4
tri:l=<begin> day day=r2	-15 12 0 -2
tri:l=<begin> day day=r3	3 18 -17 -13
tri:l=<begin> day day=r4	7 3 -11 0
tri:l=<begin> day no-word	-11 -1 5 1
tri:l=<begin> day part:sure	5 -13 1 5
tri:l=<begin> day prev:sure	7 9 -16 -3
tri:l=<begin> day sent:sure	14 2 1 -39
tri:l=<begin> day-none part:sure	5 -19 4 8
tri:l=<begin> day-none prev:sure	3 9 -14 -2
tri:l=<begin> day-none sent:sure	14 1 0 -30
tri:l=<begin> day=r0 no-word	-2 -7 12 -1
tri:l=<begin> day=r1 no-word	-3 12 -6 -3
tri:l=<begin> day=r2 no-word	-13 5 5 0
tri:l=<begin> day=r3 no-word	5 8 -13 -7
tri:l=<begin> day=r4 no-word	-6 9 -12 6
tri:l=a day day-none	-6 8 0 -5
tri:l=a day day=l1	13 -3 -7 -3
tri:l=ababa, day no-word	0 -4 9 -4
tri:l=abidjan, day no-word	0 6 1 -12
tri:l=about day day-none	0 12 -8 -1
tri:l=after day day-none	0 18 -10 -7
tri:l=after day-none no-word	0 20 -15 -1
tri:l=ago day day-none	0 23 -15 -7
tri:l=ago day no-word	0 16 -8 -5
tri:l=ago day-none no-word	0 16 -8 -5
tri:l=agreed day-none no-word	0 -5 -2 9
tri:l=and day day=l1	-8 -11 -12 24
tri:l=and day no-word	8 10 -6 -16
tri:l=and day part:sure	-8 7 -19 16
tri:l=and day sent:sure	0 -5 -4 12
tri:l=and day-none no-word	10 1 0 -17
tri:l=and day=l1 part:sure	-5 -6 -9 18
tri:l=ankara, day day=r4	0 -13 15 -1
tri:l=ankara, day no-word	0 -11 13 -2
tri:l=ankara, day=r4 no-word	0 -13 15 -1
tri:l=are day day-none	0 14 -9 -2
tri:l=are day no-word	0 14 -9 -2
tri:l=are day-none no-word	0 14 -9 -2
tri:l=as day no-word	0 13 -7 -5
tri:l=as day-none no-word	0 11 -7 -4
tri:l=astana, day no-word	0 -12 8 4
tri:l=at day prev:sure	0 9 -4 -1
tri:l=back day day-none	0 -6 -2 10
tri:l=back day-none no-word	0 -7 -2 10
tri:l=baku, day no-word	0 -17 1 15
tri:l=bangkok, day no-word	0 14 -6 -7
tri:l=before day day=r3	0 -7 0 8
tri:l=before day no-word	-6 2 -12 9
tri:l=before day=r3 no-word	0 -7 0 8
tri:l=began day day-none	-9 13 -1 0
tri:l=began day no-word	-3 11 -6 0
tri:l=beijing day day-none	10 -10 1 0
tri:l=beijing day no-word	10 -15 5 0
tri:l=beijing day-none no-word	10 -15 5 0
tri:l=beijing, day day-none	-7 16 -15 0
tri:l=beijing, day day=r0	9 -6 -1 0
tri:l=beijing, day day=r3	3 -13 5 3
tri:l=beijing, day day=r4	-13 0 9 -2
tri:l=beijing, day day=r5	7 4 0 -17
tri:l=beijing, day no-word	5 -10 2 4
tri:l=beijing, day prev:sure	0 14 -7 -7
tri:l=beijing, day sent:sure	1 9 0 -13
tri:l=beijing, day-none no-word	0 0 -17 11
tri:l=beijing, day-none sent:sure	-2 11 0 -11
tri:l=beijing, day=r0 no-word	9 -6 -1 0
tri:l=beijing, day=r3 sent:sure	4 -13 6 2
tri:l=beijing, day=r4 no-word	0 -7 12 -3
tri:l=beijing, day=r4 sent:sure	-12 8 0 0
tri:l=beijing, day=r5 sent:sure	8 4 -7 -11
tri:l=beijing/washington, day day=r4	0 12 -12 0
tri:l=belgrade, day day-none	13 -6 3 -14
tri:l=belgrade, day no-word	13 -15 2 0
tri:l=belgrade, day sent:sure	-1 13 -4 -6
tri:l=belgrade, day-none no-word	13 -13 3 -7
tri:l=bern, day no-word	0 14 -7 -4
tri:l=brussels day part:sure	0 9 -1 -8
tri:l=brussels day-none part:sure	0 9 -1 -8
tri:l=brussels, day day=r0	0 10 -7 0
tri:l=brussels, day day=r5	0 -8 16 -9
tri:l=brussels, day sent:sure	0 0 7 -9
tri:l=brussels, day=r0 no-word	0 10 -7 0
tri:l=busan day part:sure	0 -13 16 0
tri:l=busan, day day-none	0 0 -11 14
tri:l=busan, day no-word	0 -9 1 8
tri:l=by day day-none	3 5 -10 2
tri:l=by day no-word	4 -3 -6 9
tri:l=by day sent:sure	-1 18 -6 -9
tri:l=by day-none no-word	6 -13 0 13
tri:l=by day-none prev:sure	0 10 -7 -3
tri:l=by day-none sent:sure	0 12 -3 -7
tri:l=cent day no-word	-1 -5 11 -7
tri:l=city, day day=r4	0 18 -6 -12
tri:l=city, day=r5 no-word	0 -7 11 -3
tri:l=closed day no-word	0 9 -2 -2
tri:l=colombo, day no-word	0 14 -3 -8
tri:l=commerce, day day-none	0 14 -3 -9
tri:l=copenhagen, day no-word	0 0 -10 7
tri:l=correspondent, day day-none	0 -8 -3 11
tri:l=correspondent, day no-word	0 -15 -1 17
tri:l=correspondent, day-none no-word	0 -15 -1 17
tri:l=date: day day-none	0 10 -5 0
tri:l=date: day no-word	0 9 -5 0
tri:l=date: day-none no-word	0 9 -5 0
tri:l=days day no-word	0 9 -2 -3
tri:l=days, day no-word	0 -12 16 -3
tri:l=days, day-none no-word	0 -12 16 -3
tri:l=deal day day-none	0 -13 7 6
tri:l=deal day-none no-word	0 -14 7 6
tri:l=delhi, day day-none	0 3 5 -13
tri:l=delhi, day no-word	0 16 0 -18
tri:l=delhi, day-none no-word	0 3 5 -13
tri:l=do day day-none	0 -6 10 -3
tri:l=do day no-word	0 -6 10 -3
tri:l=do day-none no-word	0 -6 10 -3
tri:l=down day day-none	-6 10 3 -12
tri:l=down day part:sure	-11 7 6 -5
tri:l=dublin, day-none no-word	0 13 -6 -5
tri:l=end day day-none	0 -1 11 -9
tri:l=end day no-word	0 -5 11 -5
tri:l=end day-none no-word	0 -8 11 -2
tri:l=ended day sent:sure	0 -5 0 10
tri:l=ends day no-word	-1 21 -10 -11
tri:l=ends day prev:sure	-1 -16 13 4
tri:l=ends day sent:sure	-3 -11 -8 20
tri:l=ends day-none no-word	0 22 -8 -13
tri:l=ends day-none prev:sure	0 -18 14 4
tri:l=five day no-word	0 -12 7 4
tri:l=for day day-none	11 -19 14 -5
tri:l=for day day=l2	0 14 -13 0
tri:l=for day day=l3	0 -14 17 -1
tri:l=for day day=r3	0 18 -14 -2
tri:l=for day no-word	17 -18 5 0
tri:l=for day prev:sure	-4 -6 12 -4
tri:l=for day sent:sure	-5 13 -3 -12
tri:l=for day-none no-word	19 -25 9 2
tri:l=for day-none part:sure	-4 9 -6 0
tri:l=for day-none sent:sure	-2 -5 10 -4
tri:l=for day=r3 sent:sure	0 19 -16 -1
tri:l=four day day-none	0 -16 7 10
tri:l=fri day day-none	13 -19 -6 11
tri:l=friday day day-none	-2 0 -12 7
tri:l=friday day no-word	-2 3 -11 2
tri:l=friday day-none no-word	-1 8 -11 0
tri:l=friday, day day-none	-3 8 3 -18
tri:l=friday, day no-word	-2 -1 9 -10
tri:l=friday, day prev:sure	0 9 -8 0
tri:l=friday, day-none no-word	-2 0 5 -10
tri:l=friday, day-none prev:sure	0 9 -8 0
tri:l=from day day-none	-19 2 12 -15
tri:l=from day day=l2	13 -5 -6 0
tri:l=from day day=r1	13 4 -23 -1
tri:l=from day day=r3	-3 -7 11 0
tri:l=from day day=r5	4 -8 4 0
tri:l=from day no-word	8 9 -6 -31
tri:l=from day part:sure	-4 -18 25 -7
tri:l=from day prev:sure	3 -8 0 7
tri:l=from day sent:sure	2 19 -14 -15
tri:l=from day-none no-word	-16 18 -2 -18
tri:l=from day-none part:sure	1 -15 16 -1
tri:l=from day-none prev:sure	0 -11 5 8
tri:l=from day-none sent:sure	-11 11 0 -9
tri:l=from day=l2 no-word	13 -6 -5 0
tri:l=from day=l3 no-word	-1 10 -5 0
tri:l=from day=l4 no-word	5 2 -12 0
tri:l=from day=l4 part:sure	-5 -4 10 0
tri:l=from day=r1 no-word	9 1 -18 0
tri:l=geneva day part:sure	0 -9 12 -3
tri:l=geneva, day day=r3	0 -2 -9 11
tri:l=geneva, day no-word	0 -27 12 17
tri:l=geneva, day sent:sure	2 8 -16 0
tri:l=geneva, day-none no-word	0 -11 8 3
tri:l=goods day no-word	0 -7 9 0
tri:l=hanoi, day no-word	0 10 -3 -3
tri:l=happens day day-none	0 -9 9 0
tri:l=happens day no-word	0 -7 8 0
tri:l=happens day-none no-word	0 -9 9 0
tri:l=have day day-none	0 9 -14 3
tri:l=helsinki, day day-none	0 -19 5 14
tri:l=helsinki, day day=r4	0 9 -4 -4
tri:l=helsinki, day no-word	0 0 -11 5
tri:l=house day day-none	1 -12 14 -4
tri:l=in day no-word	0 10 -2 -6
tri:l=incheon, day day=r4	3 -8 10 -6
tri:l=incheon, day sent:sure	1 -11 7 0
tri:l=is day-none no-word	0 14 -8 -2
tri:l=know day day-none	-1 -3 9 -4
tri:l=know day no-word	0 -11 11 0
tri:l=know day-none no-word	0 -11 12 0
tri:l=kong, day day-none	0 9 -3 -3
tri:l=kong, day no-word	0 12 -4 -6
tri:l=kong, day-none no-word	0 9 -3 -3
tri:l=korea, day sent:sure	0 -9 14 -4
tri:l=lima, day day-none	11 -6 4 -13
tri:l=lima, day day=r4	0 -11 0 13
tri:l=lima, day no-word	12 -7 3 -11
tri:l=lima, day-none no-word	12 -12 6 -8
tri:l=lisbon, day day-none	0 -10 4 7
tri:l=lisbon, day no-word	0 -12 0 11
tri:l=lisbon, day-none no-word	0 -14 1 13
tri:l=london, day day-none	0 9 -4 -4
tri:l=london, day no-word	0 9 -2 -7
tri:l=london, day-none no-word	0 9 -4 -4
tri:l=lumpur day day-none	-5 4 -12 11
tri:l=lumpur day no-word	0 -3 -13 19
tri:l=lumpur day part:sure	0 11 -8 -2
tri:l=lumpur day-none no-word	0 -14 -3 20
tri:l=lumpur day-none part:sure	0 14 -12 -1
tri:l=lumpur, day day-none	-3 5 -9 3
tri:l=lumpur, day day=r4	4 -18 4 3
tri:l=lumpur, day no-word	-4 -5 -12 19
tri:l=lumpur, day sent:sure	9 -3 2 -8
tri:l=lumpur, day=r4 no-word	0 -1 -6 8
tri:l=lumpur, day=r4 sent:sure	6 -14 12 -8
tri:l=lusaka, day day-none	0 15 -7 -8
tri:l=madrid day day-none	0 23 -24 0
tri:l=madrid, day day-none	0 -8 -6 14
tri:l=madrid, day day=r4	-4 0 14 -14
tri:l=madrid, day no-word	0 -14 2 11
tri:l=madrid, day-none no-word	0 -6 -4 11
tri:l=madrid, day=r4 sent:sure	-4 6 4 -9
tri:l=manila, day day-none	0 -3 -5 8
tri:l=manila, day no-word	0 -11 -8 16
tri:l=manila, day-none no-word	0 -10 -3 14
tri:l=meet day day-none	-5 -9 13 0
tri:l=meet day part:sure	-5 -9 13 0
tri:l=meet day-none part:sure	-5 -9 13 0
tri:l=meeting day part:sure	9 -1 -4 -2
tri:l=meeting: day day-none	0 10 -7 0
tri:l=meeting: day sent:sure	0 10 -7 0
tri:l=meeting: day-none sent:sure	0 10 -7 0
tri:l=meets day day-none	0 12 -11 0
tri:l=meets day part:sure	0 12 -11 0
tri:l=meets day-none part:sure	0 12 -11 0
tri:l=met day day-none	-2 -7 12 0
tri:l=met day part:sure	0 -10 11 0
tri:l=met day-none part:sure	-1 -10 13 0
tri:l=monday day day-none	10 -14 -7 11
tri:l=monday day no-word	11 -14 -7 10
tri:l=monday day-none no-word	12 -17 -7 13
tri:l=monday, day no-word	0 8 -6 -4
tri:l=monday, day prev:sure	-4 -1 -5 9
tri:l=monday, day sent:sure	14 -12 1 -5
tri:l=monday, day-none prev:sure	-4 -1 -5 9
tri:l=monday, day-none sent:sure	8 -13 2 0
tri:l=montevideo, day day-none	0 -3 11 -12
tri:l=montevideo, day-none no-word	0 -1 9 -12
tri:l=muscat, day no-word	0 2 3 -10
tri:l=nine day day-none	-3 -11 10 3
tri:l=nine day no-word	0 -11 3 7
tri:l=nine day-none no-word	0 -11 3 7
tri:l=noon day no-word	0 9 -4 -3
tri:l=not day day-none	0 -11 13 0
tri:l=not day no-word	0 -8 11 -1
tri:l=not day-none no-word	0 -11 13 0
tri:l=of day day-none	5 3 0 -10
tri:l=of day day=l3	0 -6 0 9
tri:l=of day day=r3	0 9 -1 -4
tri:l=of day no-word	4 3 -11 2
tri:l=of day part:sure	-15 -15 21 2
tri:l=of day prev:sure	-6 31 -15 -14
tri:l=of day sent:sure	-1 7 0 -11
tri:l=of day-none no-word	12 -12 1 3
tri:l=of day-none part:sure	-5 -2 9 -7
tri:l=of day-none prev:sure	-3 26 -15 -9
tri:l=of day-none sent:sure	0 9 -2 -7
tri:l=of day=l1 no-word	0 10 -1 -5
tri:l=of day=l3 no-word	0 -8 0 10
tri:l=of day=r4 no-word	0 17 -15 0
tri:l=on day day=l1	1 -9 6 0
tri:l=on day day=l3	-14 -11 13 5
tri:l=on day day=l5	9 -4 4 -6
tri:l=on day day=r2	3 -3 12 -19
tri:l=on day day=r3	-7 0 -5 11
tri:l=on day day=r5	-12 7 -10 5
tri:l=on day prev:sure	1 -4 -9 15
tri:l=on day-none no-word	15 4 -7 -5
tri:l=on day-none part:sure	-18 2 13 -16
tri:l=on day-none prev:sure	-10 9 -7 1
tri:l=on day-none sent:sure	-2 -5 8 -4
tri:l=on day=l1 no-word	-4 5 5 -10
tri:l=on day=l1 sent:sure	8 -18 0 8
tri:l=on day=l2 no-word	0 13 -5 -13
tri:l=on day=l2 part:sure	-5 -16 14 7
tri:l=on day=l2 prev:sure	6 -23 4 10
tri:l=on day=l3 no-word	0 -9 12 -1
tri:l=on day=l3 part:sure	-22 11 -3 3
tri:l=on day=l3 prev:sure	0 -11 -1 15
tri:l=on day=l3 sent:sure	5 -7 9 -6
tri:l=on day=l4 no-word	-7 0 14 -13
tri:l=on day=l4 part:sure	13 -11 -9 7
tri:l=on day=l4 prev:sure	-2 -12 2 11
tri:l=on day=l4 sent:sure	-18 9 10 -12
tri:l=on day=l5 no-word	0 -6 15 -15
tri:l=on day=l5 part:sure	12 -5 -4 0
tri:l=on day=l5 sent:sure	-1 4 -14 9
tri:l=on day=r0 no-word	0 -5 -3 10
tri:l=on day=r1 no-word	1 -10 1 6
tri:l=on day=r1 prev:sure	-4 12 -6 0
tri:l=on day=r1 sent:sure	8 -3 -2 0
tri:l=on day=r2 no-word	-18 2 5 1
tri:l=on day=r2 part:sure	4 1 2 -17
tri:l=on day=r2 sent:sure	16 -8 -1 -7
tri:l=on day=r3 no-word	-18 -3 10 1
tri:l=on day=r3 part:sure	6 4 -7 -4
tri:l=on day=r3 prev:sure	-1 -7 -2 12
tri:l=on day=r3 sent:sure	-2 6 -15 10
tri:l=on day=r4 no-word	-22 4 0 2
tri:l=on day=r4 part:sure	-14 3 14 -12
tri:l=on day=r4 prev:sure	20 -5 -14 -8
tri:l=on day=r4 sent:sure	-12 -1 0 10
tri:l=on day=r5 no-word	-2 9 -4 -1
tri:l=on day=r5 sent:sure	-4 0 -11 12
tri:l=one day day-none	4 -18 3 9
tri:l=one day no-word	4 -18 3 9
tri:l=one day-none no-word	4 -18 3 9
tri:l=or day day=l1	0 17 -11 -6
tri:l=or day no-word	0 -6 -2 10
tri:l=osaka, day no-word	0 -8 10 -1
tri:l=ottawa, day no-word	0 -3 -13 13
tri:l=ottawa, day-none no-word	0 -7 -3 11
tri:l=out day day-none	0 4 -12 5
tri:l=out day no-word	-1 -3 -15 16
tri:l=out day-none no-word	0 3 -11 5
tri:l=paris day day-none	11 10 -15 -10
tri:l=paris, day day-none	0 3 5 -12
tri:l=paris, day day=r4	-7 0 -5 9
tri:l=paris, day no-word	0 -6 10 -2
tri:l=paris, day sent:sure	-7 0 0 8
tri:l=paris, day-none no-word	0 -7 10 -2
tri:l=paris, day=r4 sent:sure	-7 0 -5 9
tri:l=place day day-none	0 -12 6 6
tri:l=prague, day no-word	0 12 -4 -5
tri:l=quito, day no-word	-1 -14 16 -1
tri:l=release, day day-none	0 0 6 -10
tri:l=report, day day-none	-1 -8 8 0
tri:l=report, day no-word	-3 -7 8 0
tri:l=report, day-none no-word	-1 -8 8 0
tri:l=riga, day no-word	0 9 -4 -2
tri:l=said day no-word	-2 10 -4 -2
tri:l=said day-none sent:sure	0 -12 16 -3
tri:l=saturday day day-none	5 -2 -10 2
tri:l=saturday day-none no-word	-11 5 -7 4
tri:l=saturday, day day-none	0 15 -7 -6
tri:l=saturday, day no-word	0 12 -5 -4
tri:l=saturday, day-none no-word	0 11 -4 -4
tri:l=seoul, day day-none	0 20 -9 -9
tri:l=seoul, day day=r4	4 -16 5 5
tri:l=seoul, day day=r5	0 14 -9 -4
tri:l=seoul, day no-word	0 25 -13 -12
tri:l=seoul, day-none no-word	0 13 -5 -5
tri:l=seoul, day=r4 sent:sure	4 -18 5 6
tri:l=shortly day day-none	0 15 -3 -12
tri:l=sign day no-word	0 11 -7 0
tri:l=sign day-none no-word	0 11 -7 0
tri:l=signed day day-none	0 11 -14 -1
tri:l=signed day day=r3	0 -8 0 8
tri:l=signed day no-word	0 0 -11 7
tri:l=signed day=r3 no-word	0 -8 0 8
tri:l=since day day-none	-4 21 -11 -10
tri:l=since day day=r2	9 0 -12 -3
tri:l=since day day=r4	21 -24 -1 6
tri:l=since day no-word	7 7 -2 -43
tri:l=since day part:sure	12 0 -6 -14
tri:l=since day sent:sure	-7 -13 0 20
tri:l=since day-none no-word	-4 19 -3 -33
tri:l=since day-none sent:sure	0 -9 -11 19
tri:l=since day=r4 no-word	19 -19 1 0
tri:l=singapore, day day-none	0 -8 -5 13
tri:l=singapore, day no-word	0 -8 -6 14
tri:l=singapore, day-none no-word	0 -7 -2 10
tri:l=six day day-none	0 -17 11 7
tri:l=six day no-word	0 -21 15 8
tri:l=six day-none no-word	0 -22 15 8
tri:l=sofia, day no-word	0 -6 10 -6
tri:l=spoke day day-none	0 -10 11 0
tri:l=spoke day no-word	0 -12 13 0
tri:l=spoke day-none no-word	0 -10 11 0
tri:l=stand day day-none	0 13 -3 -7
tri:l=stand day-none no-word	0 10 -1 -6
tri:l=stockholm day day=r1	12 -2 -6 -1
tri:l=stockholm day part:sure	10 -15 5 -4
tri:l=stockholm day=r1 part:sure	12 -2 -6 -1
tri:l=stockholm, day day=r4	11 -11 -6 2
tri:l=stockholm, day sent:sure	16 0 -12 -7
tri:l=stockholm, day=r4 sent:sure	11 -11 -6 2
tri:l=sunday day day-none	-1 -6 -10 14
tri:l=sunday day-none no-word	-1 -5 -8 12
tri:l=sunday, day day-none	6 -8 -3 6
tri:l=sunday, day no-word	8 -1 -19 5
tri:l=sunday, day-none no-word	8 -2 -18 5
tri:l=suva, day no-word	0 15 -6 -6
tri:l=suva, day-none no-word	0 10 -4 -2
tri:l=table day day-none	0 -13 -3 17
tri:l=talks day part:sure	0 4 5 -15
tri:l=tallinn, day day-none	0 -8 -5 12
tri:l=tallinn, day no-word	0 -3 -10 10
tri:l=tallinn, day-none no-word	0 -8 -5 12
tri:l=tariffs day day-none	0 -8 10 0
tri:l=tariffs day no-word	0 -8 10 0
tri:l=tariffs day-none no-word	0 -8 10 0
tri:l=tashkent, day day-none	0 -8 -7 14
tri:l=tbilisi, day day-none	0 -14 16 0
tri:l=tbilisi, day no-word	0 -8 13 -7
tri:l=telephone day day-none	0 -9 12 0
tri:l=than day no-word	0 -6 0 9
tri:l=the day day-none	20 6 -9 -23
tri:l=the day day=l3	-3 14 -8 0
tri:l=the day day=l4	0 15 -13 0
tri:l=the day no-word	-9 15 -2 -12
tri:l=the day part:sure	19 9 -23 -3
tri:l=the day sent:sure	-7 18 -6 -8
tri:l=the day-none no-word	0 4 0 -9
tri:l=the day-none part:sure	18 -1 -11 -1
tri:l=the day=l4 part:sure	0 11 -10 0
tri:l=there day part:sure	0 -13 2 7
tri:l=there day-none no-word	0 14 -12 0
tri:l=there day-none part:sure	-1 -11 3 7
tri:l=through day day-none	0 -11 -8 17
tri:l=through day no-word	0 0 -10 8
tri:l=through day-none no-word	0 -3 -8 10
tri:l=thursday day no-word	14 -5 3 -13
tri:l=thursday day-none no-word	2 0 5 -10
tri:l=thursday, day day-none	-6 0 11 -17
tri:l=thursday, day no-word	-3 3 4 -16
tri:l=thursday, day sent:sure	0 -10 2 5
tri:l=thursday, day-none no-word	-3 2 4 -16
tri:l=till day day-none	0 7 -10 1
tri:l=till day day=l2	0 -11 0 13
tri:l=till day no-word	-1 -1 -11 11
tri:l=till day-none no-word	0 6 -10 1
tri:l=time day day-none	0 11 -7 0
tri:l=to day day-none	-3 8 -15 8
tri:l=to day day=l1	-1 -11 2 10
tri:l=to day day=l3	0 -5 10 -4
tri:l=to day day=r2	0 15 -14 0
tri:l=to day no-word	-7 18 -33 10
tri:l=to day part:sure	0 -12 8 6
tri:l=to day prev:sure	0 9 -3 -2
tri:l=to day sent:sure	0 -4 9 -1
tri:l=to day-none no-word	-1 7 -8 1
tri:l=to day=l1 no-word	-1 -6 -2 10
tri:l=to day=r2 no-word	0 14 -14 0
tri:l=together day day-none	0 11 -9 0
tri:l=tokyo, day day-none	0 -2 10 -13
tri:l=tokyo, day day=r3	0 8 -15 5
tri:l=tokyo, day day=r5	0 -11 14 -3
tri:l=tokyo, day no-word	0 -10 22 -22
tri:l=tokyo, day sent:sure	0 1 -16 12
tri:l=tokyo, day-none no-word	0 -4 12 -11
tri:l=tokyo, day=r5 no-word	0 -11 14 -3
tri:l=tomorrow, day day=l0	0 4 -14 7
tri:l=tomorrow, day no-word	0 0 -9 8
tri:l=tomorrow, day=l0 no-word	0 0 -9 8
tri:l=town, day no-word	0 -10 -6 15
tri:l=truce day day-none	0 -7 -4 11
tri:l=truce day-none no-word	0 -7 -4 11
tri:l=trump day no-word	0 -9 11 0
tri:l=trump day-none no-word	0 -10 12 0
tri:l=tuesday day no-word	-4 3 5 -9
tri:l=tuesday day prev:sure	-2 -13 1 14
tri:l=tuesday day-none no-word	-4 2 6 -8
tri:l=tuesday day-none prev:sure	-2 -13 1 14
tri:l=tuesday, day day-none	11 -5 -1 0
tri:l=ulaanbaatar, day day-none	0 -10 -6 14
tri:l=ulaanbaatar, day no-word	0 -10 -4 14
tri:l=ulaanbaatar, day-none no-word	0 -10 -7 14
tri:l=until day day-none	0 4 -17 7
tri:l=until day day=l1	0 -10 0 11
tri:l=until day day=l3	0 4 8 -11
tri:l=until day day=l4	0 0 -10 7
tri:l=until day no-word	1 6 -15 3
tri:l=until day part:sure	-6 -2 -21 21
tri:l=until day prev:sure	-9 -4 0 9
tri:l=until day sent:sure	-2 11 3 -12
tri:l=until day-none no-word	6 16 -1 -18
tri:l=until day-none part:sure	-3 -3 -16 18
tri:l=until day=l1 no-word	0 -11 0 12
tri:l=until day=l3 sent:sure	0 0 12 -13
tri:l=up day no-word	0 -12 3 8
tri:l=up day-none no-word	0 -13 4 10
tri:l=us day day-none	0 -2 9 -6
tri:l=valletta, day day-none	0 18 -8 -10
tri:l=valletta, day no-word	0 18 -8 -11
tri:l=valletta, day sent:sure	0 -9 0 12
tri:l=valletta, day-none no-word	0 11 -2 -8
tri:l=vienna, day day-none	0 -6 12 -6
tri:l=vilnius, day day-none	0 -13 6 6
tri:l=washington day-none no-word	0 -14 11 2
tri:l=washington, day day-none	0 11 -9 -2
tri:l=washington, day day=r0	0 10 -3 -3
tri:l=washington, day day=r3	0 -7 14 -7
tri:l=washington, day no-word	-7 -4 -1 12
tri:l=washington, day sent:sure	-5 4 8 -19
tri:l=washington, day=r3 sent:sure	0 -8 11 0
tri:l=washington, day=r4 no-word	0 -6 -4 15
tri:l=washington, day=r4 sent:sure	0 3 3 -12
tri:l=washington, day=r5 no-word	0 -12 4 8
tri:l=washington/beijing, day no-word	0 17 -15 0
tri:l=wednesday day day-none	13 -9 0 -3
tri:l=wednesday, day day-none	-7 -9 0 12
tri:l=wednesday, day no-word	-3 8 -31 8
tri:l=wednesday, day prev:sure	-1 -18 16 3
tri:l=wednesday, day-none no-word	-2 6 -29 9
tri:l=wednesday, day-none prev:sure	-1 -18 16 3
tri:l=windhoek, day day-none	0 -2 -10 11
tri:l=with day day-none	0 11 -6 -1
tri:l=with day no-word	0 9 -4 -2
tri:l=yerevan, day no-word	0 10 -2 -5
tri:l=york day part:sure	0 -8 10 -2
tri:l=york, day day-none	0 8 -3 -4
tri:l=york, day day=r3	10 -9 0 0
tri:l=york, day day=r4	0 -2 11 -9
tri:l=york, day no-word	9 0 -5 -6
tri:l=york, day-none no-word	0 10 -6 -2
tri:l=york, day=r3 no-word	10 -11 0 0
tri:l=| day day-none	0 9 -2 -3
tri:l=| day no-word	0 9 -3 -3
tri:l=| day-none no-word	0 9 -2 -3
tri:l=· day day-none	12 -2 -1 -13
tri:l=· day no-word	12 -2 -1 -13
tri:l=· day-none no-word	12 -2 -1 -13
tri:l=— day day-none	-3 0 9 -10
tri:l=— day no-word	-4 0 8 -14
under ahead	2 -2 7 -22
under ahead day	2 -2 7 -22
under gone	-11 -5 12 0
under gone day	-11 -5 12 0
v0=agree	3 -16 9 4
v0=apply	-3 1 -12 8
v0=approve	10 -1 -16 3
v0=ask	4 -1 3 -13
v0=be	2 -1 8 -14
v0=begin	13 -4 2 -17
v0=call	-1 16 -18 2
v0=carry	7 3 -9 -1
v0=charge	6 -11 -2 8
v0=conclude	-7 -9 -10 23
v0=continue	-8 9 -13 5
v0=convene	0 -9 10 0
v0=declare	-1 -6 -4 12
v0=die	0 13 -6 -4
v0=discuss	0 -1 6 -9
v0=draw	9 -23 16 -1
v0=expect	-12 3 5 -6
v0=expire	0 10 -14 1
v0=extend	0 16 -2 -10
v0=fall	4 5 -13 0
v0=gather	3 7 -10 0
v0=go	-14 5 -7 6
v0=have	-4 2 8 -14
v0=hold	-5 2 6 -13
v0=issue	0 0 -10 9
v0=keep	0 9 -6 -1
v0=land	0 12 -10 -5
v0=lapse	9 0 -5 -6
v0=lay	11 -15 6 0
v0=leave	-18 0 -1 8
v0=lower	0 14 -10 0
v0=make	-6 11 -2 -9
v0=move	-1 -2 10 -7
v0=negotiate	0 -14 1 11
v0=offer	0 -4 -2 10
v0=order	0 13 -11 0
v0=pass	7 -12 7 -2
v0=pay	-16 4 0 1
v0=post	0 7 -14 3
v0=prepare	-5 -5 13 -6
v0=promise	0 25 -20 -4
v0=propose	8 4 -12 0
v0=publish	-4 -4 11 -4
v0=put	0 -16 12 2
v0=reach	-4 14 -9 -3
v0=receive	3 0 1 -9
v0=recommend	0 12 -11 0
v0=remain	0 -10 1 8
v0=resume	-11 2 3 -2
v0=review	0 -17 10 8
v0=revive	0 -12 13 0
v0=run	5 13 -10 -8
v0=see	6 -17 12 0
v0=send	0 9 -7 0
v0=show	0 9 -5 0
v0=sit	8 -13 1 0
v0=sleep	13 -12 0 0
v0=start	6 -3 7 -22
v0=stay	-2 3 -11 5
v0=stop	0 16 -7 -5
v0=strike	0 -5 11 -8
v0=suggest	0 16 -14 0
v0=suspend	0 7 -11 3
v0=take	1 -12 5 7
v0=threaten	-7 24 -13 0
v0=vote	0 16 -9 -3
v0=wait	-4 14 -9 0
v0=warn	7 -8 -7 5
v0=write	-4 5 3 -14
v1=adopt	0 -9 0 10
v1=agree	1 -10 3 5
v1=answer	0 10 -6 0
v1=apply	-3 2 -13 8
v1=approve	10 0 -16 3
v1=ask	4 1 0 -13
v1=begin	18 -9 1 -11
v1=clear	0 10 -7 0
v1=collect	0 11 -5 -1
v1=conclude	-9 2 -6 7
v1=continue	-8 4 -7 5
v1=convene	0 -9 10 0
v1=declare	-1 -16 1 15
v1=die	0 13 -7 -4
v1=discuss	0 -8 15 -11
v1=draw	9 -23 16 -1
v1=end	0 -4 -3 9
v1=expect	-13 7 1 -6
v1=expire	0 10 -14 1
v1=extend	0 20 -4 -13
v1=face	-3 15 -6 -5
v1=fall	4 5 -13 0
v1=go	-14 2 1 1
v1=hang	9 -7 0 0
v1=have	-3 -1 11 -12
v1=hold	-6 -9 20 -14
v1=initial	-5 -9 2 9
v1=issue	0 3 -11 6
v1=keep	0 7 -12 5
v1=land	-7 22 -13 -5
v1=lapse	9 0 -5 -6
v1=lay	10 -15 5 0
v1=leave	-20 0 -6 13
v1=look	0 11 -6 -3
v1=lower	0 16 -12 0
v1=make	7 3 -4 -12
v1=move	-2 0 8 -11
v1=negotiate	0 -19 5 15
v1=offer	0 -3 -3 10
v1=order	0 15 -12 0
v1=pay	-17 7 0 0
v1=post	0 8 -15 2
v1=prepare	-7 6 3 -10
v1=promise	0 25 -20 -4
v1=propose	8 0 -8 -1
v1=publish	-10 2 4 -3
v1=put	0 -11 8 2
v1=raise	0 15 -10 -2
v1=receive	1 -3 5 -10
v1=recommend	0 12 -11 0
v1=remain	0 -10 1 8
v1=resume	-11 4 2 -4
v1=review	0 -14 8 7
v1=revive	0 -12 13 0
v1=see	6 -19 15 0
v1=send	0 15 -12 0
v1=show	0 9 -5 0
v1=sign	-11 1 4 -3
v1=sit	6 -9 0 0
v1=sleep	13 -12 0 0
v1=start	11 0 0 -28
v1=stay	-2 4 -11 5
v1=stop	0 12 -6 -2
v1=strike	0 -13 20 -9
v1=suggest	0 15 -13 0
v1=suspend	-1 10 -12 1
v1=take	1 -10 4 6
v1=threaten	-3 18 -11 0
v1=vote	0 16 -9 -3
v1=wait	-5 11 -4 0
v1=warn	7 -8 -7 5
v1=write	-4 8 0 -15
v2-none	-11 10 0 -4
v2=agree	0 4 2 -10
v2=announce	5 0 -12 5
v2=approve	0 10 -5 0
v2=ask	-2 -5 11 -4
v2=be	19 -8 -9 4
v2=call	0 25 -21 -4
v2=charge	-1 18 -10 -2
v2=conclude	0 11 -14 0
v2=declare	0 12 -6 -5
v2=end	-7 26 -3 -17
v2=freeze	0 -12 -3 15
v2=get	0 13 -11 0
v2=go	-16 20 -7 -4
v2=have	-6 -15 22 0
v2=keep	0 -11 4 6
v2=leave	0 3 -19 12
v2=levy	-1 -16 8 11
v2=make	-11 -7 18 -7
v2=meet	0 -14 19 -10
v2=move	11 -3 -7 0
v2=negotiate	1 15 -20 0
v2=other	0 0 2 -9
v2=pay	4 8 -5 -10
v2=plan	10 -6 -3 0
v2=postpone	0 12 -9 0
v2=put	-6 17 -3 -14
v2=raise	6 4 -13 0
v2=reach	0 11 -5 -3
v2=receive	0 -16 18 0
v2=rise	0 -13 5 8
v2=say	5 -10 -3 9
v2=settle	0 -15 11 1
v2=ship	9 -11 3 0
v2=sign	0 14 -20 5
v2=sit	3 -16 16 -9
v2=suspend	-6 9 0 -7
v2=take	0 -10 10 -1
v2=threaten	0 12 -10 0
v2=write	-1 19 -10 -5
vt0=agree past	6 -15 10 0
vt0=agree perfect	0 -16 15 0
vt0=agree pluperfect	0 9 -9 0
vt0=announce future	0 -5 -4 10
vt0=announce past	-20 -9 11 5
vt0=announce pluperfect	5 5 -12 -1
vt0=apply present	0 -4 -7 9
vt0=approve past	0 3 -12 4
vt0=approve present	11 -11 0 0
vt0=be future	3 -20 13 6
vt0=be modal	-7 21 -12 -2
vt0=be past	1 8 -1 -15
vt0=be perfect	3 -2 -9 10
vt0=be pluperfect	-2 21 -14 -9
vt0=be present	3 -12 17 -9
vt0=begin future	0 18 -9 -11
vt0=begin modal	-15 -9 18 0
vt0=begin past	0 -14 11 2
vt0=begin pluperfect	20 -8 -13 -1
vt0=begin present	10 8 -5 -22
vt0=bring modal	0 -11 11 0
vt0=bring present	0 12 -10 0
vt0=call perfect	0 16 -16 0
vt0=carry present	0 12 -11 0
vt0=charge future	0 -6 -2 10
vt0=charge modal	10 -9 0 0
vt0=charge perfect	0 11 -2 -4
vt0=come future	0 -8 10 0
vt0=come present	-4 9 0 -15
vt0=conclude past	-5 -3 -1 9
vt0=conclude present	0 -5 -7 12
vt0=confirm past	-3 -11 10 4
vt0=continue present	0 14 -11 -1
vt0=decide past	0 -15 16 0
vt0=decide present	0 11 -9 0
vt0=declare past	0 0 -13 9
vt0=die past	0 10 -5 -3
vt0=draw past	10 -12 2 0
vt0=end future	0 -5 -6 12
vt0=end past	-10 -2 -1 8
vt0=end present	10 -3 0 -4
vt0=enter present	0 -9 10 0
vt0=expect present	-4 0 8 -18
vt0=expire present	0 2 -9 5
vt0=fall past	-6 10 -7 0
vt0=fall present	12 -7 -3 0
vt0=go modal	8 8 -13 -6
vt0=go past	-14 5 2 -2
vt0=go present	-9 0 -7 10
vt0=have past	-12 18 -3 -22
vt0=have present	3 -12 13 0
vt0=hold future	0 12 -8 -4
vt0=hold modal	0 -5 7 0
vt0=hold past	0 -7 10 0
vt0=hold pluperfect	0 -11 11 0
vt0=hold present	0 13 -7 -8
vt0=issue past	0 -3 -6 10
vt0=know present	-2 -8 16 -8
vt0=land past	1 13 -16 -1
vt0=lapse present	11 -8 0 0
vt0=lay past	12 -9 -1 0
vt0=leave past	-14 -7 11 2
vt0=leave present	0 15 -30 5
vt0=make future	0 7 -3 0
vt0=meet future	-6 0 8 -12
vt0=meet past	-11 -4 13 -2
vt0=meet pluperfect	16 -27 0 4
vt0=meet present	2 4 -6 1
vt0=move perfect	0 -11 15 -2
vt0=negotiate past	0 -13 4 8
vt0=negotiate present	0 2 -8 5
vt0=offer past	0 -7 -1 11
vt0=other modal	0 12 -7 -1
vt0=other past	-12 -2 -7 14
vt0=other perfect	-2 -12 16 -2
vt0=other pluperfect	6 -14 6 0
vt0=pass pluperfect	11 -10 0 0
vt0=pay future	0 10 -5 -1
vt0=pay present	-7 -12 12 5
vt0=plan pluperfect	0 12 -12 0
vt0=plan present	0 -11 10 2
vt0=post past	0 6 -13 3
vt0=promise past	0 21 -18 -3
vt0=propose past	9 -4 -2 0
vt0=publish future	0 9 -2 -4
vt0=publish modal	0 -10 11 0
vt0=publish pluperfect	0 -12 13 0
vt0=put future	0 -13 13 0
vt0=put present	0 -10 5 3
vt0=reach pluperfect	0 4 -11 6
vt0=receive future	0 -9 11 0
vt0=receive past	10 -12 3 -3
vt0=receive pluperfect	-5 -8 12 0
vt0=receive present	-1 17 -14 0
vt0=recommend past	0 12 -10 0
vt0=remain present	0 -11 0 9
vt0=resume future	0 11 -7 -3
vt0=resume modal	0 -20 21 0
vt0=resume past	-4 11 5 -17
vt0=resume present	-1 0 -9 12
vt0=return past	0 9 -15 3
vt0=run future	0 8 -1 -4
vt0=see future	0 2 -10 10
vt0=see past	10 -15 10 -10
vt0=see present	0 -15 18 -2
vt0=sign future	0 2 2 -13
vt0=sign past	-7 10 -11 0
vt0=sign present	0 -15 3 12
vt0=sit perfect	0 -11 7 1
vt0=sit present	-15 0 8 1
vt0=start modal	16 -14 0 0
vt0=start present	-8 14 0 -10
vt0=stay present	-1 2 -8 5
vt0=step past	0 -9 5 3
vt0=strike past	0 -5 12 -8
vt0=take future	0 -20 16 6
vt0=take modal	0 21 -19 0
vt0=take past	10 -6 -9 8
vt0=take present	-5 -2 11 -11
vt0=tell pluperfect	-9 0 11 -8
vt0=threaten pluperfect	-3 12 -6 0
vt0=warn past	7 -8 -7 5
vt0=write past	-2 4 2 -13
vt1=agree participle	-2 10 -11 3
vt1=agree past	7 -13 9 0
vt1=agree perfect	0 -19 16 2
vt1=agree pluperfect	0 12 -12 0
vt1=announce future	0 -5 -4 10
vt1=announce past	-19 -2 6 0
vt1=announce pluperfect	5 5 -12 -1
vt1=apply present	0 -4 -6 9
vt1=approve past	0 3 -12 4
vt1=approve present	11 -11 0 0
vt1=be future	3 -17 10 6
vt1=be modal	-7 19 -11 -1
vt1=be past	1 5 0 -14
vt1=be perfect	3 -2 -9 10
vt1=be pluperfect	-2 20 -13 -8
vt1=be present	3 -4 8 -8
vt1=begin future	0 17 -9 -10
vt1=begin modal	-15 -9 18 0
vt1=begin past	0 -17 13 2
vt1=begin pluperfect	20 -8 -13 -1
vt1=begin present	11 3 -2 -21
vt1=bring modal	0 -11 11 0
vt1=bring present	0 12 -10 0
vt1=call perfect	0 13 -13 0
vt1=charge future	0 -6 -2 10
vt1=charge modal	10 -9 0 0
vt1=charge perfect	0 11 -2 -4
vt1=come future	0 -8 10 0
vt1=come present	-4 3 6 -15
vt1=conclude participle	0 17 0 -22
vt1=conclude present	0 -5 -7 12
vt1=confirm past	-3 -11 10 4
vt1=continue present	0 14 -11 -1
vt1=decide past	0 -15 17 0
vt1=decide present	0 11 -9 0
vt1=declare past	0 -8 -4 12
vt1=die past	0 10 -5 -3
vt1=discuss infinitive	0 -11 13 0
vt1=draw past	10 -12 2 0
vt1=end future	0 -5 -6 12
vt1=end infinitive	0 13 0 -9
vt1=end past	-10 -2 -1 8
vt1=end present	10 -3 0 -4
vt1=enter present	0 -9 10 0
vt1=expect present	-3 0 9 -17
vt1=expire present	0 2 -9 5
vt1=fall past	-6 10 -7 0
vt1=fall present	12 -7 -3 0
vt1=fix participle	0 11 -11 0
vt1=go gerund	0 -10 12 0
vt1=go modal	8 8 -13 -6
vt1=go past	-14 5 2 -2
vt1=go present	-9 0 -7 11
vt1=have past	-11 14 0 -21
vt1=have present	3 -14 15 0
vt1=hold future	0 12 -8 -4
vt1=hold modal	0 -5 7 0
vt1=hold participle	0 -16 18 0
vt1=hold past	0 -13 14 0
vt1=hold pluperfect	0 -11 11 0
vt1=hold present	0 13 -7 -8
vt1=initial participle	0 -22 9 13
vt1=issue past	0 -3 -6 10
vt1=know present	-2 -8 16 -8
vt1=land past	-4 20 -16 0
vt1=lapse present	11 -8 0 0
vt1=lay past	12 -9 -1 0
vt1=leave participle	0 0 -9 8
vt1=leave past	-13 -8 11 3
vt1=leave present	0 11 -24 5
vt1=lose participle	0 -11 13 0
vt1=make future	0 7 -3 0
vt1=make participle	12 -5 -3 -1
vt1=meet future	-6 1 6 -12
vt1=meet gerund	0 -6 0 9
vt1=meet infinitive	12 0 -8 0
vt1=meet participle	-4 4 2 -9
vt1=meet past	-11 -4 13 -2
vt1=meet pluperfect	16 -27 0 4
vt1=meet present	2 4 -6 1
vt1=move perfect	0 -11 15 -2
vt1=negotiate past	0 -13 4 8
vt1=negotiate present	0 2 -8 5
vt1=offer past	0 -7 -1 11
vt1=other modal	0 12 -7 -1
vt1=other past	-12 -2 -7 14
vt1=other perfect	-2 -12 16 -2
vt1=other pluperfect	7 -15 4 2
vt1=pass pluperfect	11 -10 0 0
vt1=pay future	0 9 -5 -1
vt1=pay present	-7 -13 12 5
vt1=plan participle	0 11 -8 0
vt1=plan pluperfect	0 12 -11 0
vt1=post past	0 6 -13 3
vt1=promise past	0 21 -18 -3
vt1=propose past	9 -4 -2 0
vt1=publish future	0 9 -2 -4
vt1=publish modal	0 -10 11 0
vt1=publish participle	-2 6 -6 0
vt1=publish pluperfect	0 -12 13 0
vt1=put pluperfect	0 1 -8 5
vt1=put present	0 -11 6 4
vt1=reach participle	0 -17 6 15
vt1=reach pluperfect	0 4 -11 6
vt1=receive future	0 -9 11 0
vt1=receive past	10 -12 3 -3
vt1=receive pluperfect	-5 -8 12 0
vt1=receive present	-1 17 -14 0
vt1=recommend past	0 12 -10 0
vt1=remain present	0 -11 0 9
vt1=resume future	0 11 -7 -3
vt1=resume modal	0 -20 21 0
vt1=resume past	-4 11 5 -17
vt1=resume present	-1 0 -9 12
vt1=return past	0 9 -15 3
vt1=run future	0 8 -1 -4
vt1=see future	0 2 -10 10
vt1=see past	10 -15 10 -10
vt1=see present	0 -15 18 -2
vt1=sign future	0 2 2 -13
vt1=sign participle	0 -8 17 -15
vt1=sign past	-7 10 -11 0
vt1=sign present	0 -12 6 6
vt1=sit perfect	0 -11 7 1
vt1=sit present	-15 0 8 1
vt1=start modal	16 -14 0 0
vt1=start present	-8 14 0 -10
vt1=stay present	-1 1 -8 5
vt1=step past	0 -9 5 3
vt1=strike participle	0 -9 11 0
vt1=strike past	0 -6 12 -7
vt1=take future	0 -20 16 6
vt1=take modal	0 21 -19 0
vt1=take past	11 -7 -9 8
vt1=take present	-4 -3 12 -11
vt1=tell pluperfect	-8 -3 14 -7
vt1=warn past	7 -8 -7 5
vt1=write past	-2 4 2 -13
vt2=agree infinitive	6 0 -12 4
vt2=agree past	0 -3 11 -12
vt2=announce pluperfect	0 10 -5 -3
vt2=ask infinitive	0 -8 11 0
vt2=be present	12 2 -16 0
vt2=call past	0 27 -27 0
vt2=call present	0 -8 12 -2
vt2=carry infinitive	0 -6 -15 17
vt2=come past	-5 26 -16 -5
vt2=come present	-2 -14 12 4
vt2=conclude past	0 11 -17 2
vt2=declare past	0 11 -6 -5
vt2=discuss infinitive	3 0 -9 5
vt2=end past	0 9 0 -7
vt2=freeze infinitive	0 -12 -3 15
vt2=get present	0 9 -8 0
vt2=go infinitive	-1 11 -4 -5
vt2=go past	0 10 -3 -4
vt2=have past	-7 -8 17 -4
vt2=have present	0 -9 7 2
vt2=hold infinitive	0 -8 9 0
vt2=hold past	1 -6 9 -6
vt2=hold present	0 18 -18 0
vt2=keep perfect	0 -9 0 10
vt2=leave participle	0 22 -22 -3
vt2=leave past	0 -13 0 13
vt2=let infinitive	0 -5 12 -6
vt2=levy present	0 -11 11 0
vt2=make infinitive	-6 -4 12 -4
vt2=make past	0 13 -8 0
vt2=meet future	-3 -4 9 0
vt2=meet gerund	2 -14 12 0
vt2=meet present	3 -18 17 -6
vt2=move present	11 -7 -5 0
vt2=other past	-4 -12 20 -5
vt2=other perfect	13 1 -15 -2
vt2=other pluperfect	-4 13 -5 -3
vt2=pay perfect	0 -9 10 0
vt2=pay present	-2 29 -18 -5
vt2=plan participle	9 -6 -3 0
vt2=prolong infinitive	0 -12 2 6
vt2=publish past	7 -9 3 1
vt2=say gerund	0 11 -8 0
vt2=say past	0 -12 0 13
vt2=see present	0 -16 16 0
vt2=settle past	0 -15 18 -2
vt2=sign infinitive	0 12 -8 -2
vt2=sign pluperfect	0 -7 -2 10
vt2=sit future	0 -12 14 0
vt2=sit past	1 -10 10 -2
vt2=stand past	-3 -5 -3 12
vt2=suspend infinitive	0 0 9 -10
vt2=take infinitive	0 -10 11 0
vt2=take past	3 -17 11 2
vt2=take present	0 19 -12 -2
vt2=tell past	0 15 -11 -2
vt2=threaten past	0 10 -9 0
vt2=write past	0 17 -10 -3
words=1	-5 -6 3 8
words=2	-4 -2 8 -7
words=3	-13 12 1 -13
words=4	-7 13 -10 -3
words=5	-2 6 -1 -7
year	-32 14 -23 20`;
