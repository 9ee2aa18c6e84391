// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	22 -4 -16 -22
a:!	-4 6 0 0
a:&	13 -5 0 -6
a:'	12 -11 0 0
a:'s	18 -7 -5 -15
a:'s .	-17 18 0 0
a:'s on	10 -5 0 -4
a:-	2 10 -14 -3
a:.	4 5 -11 -2
a:/	-8 9 0 0
a:/ <seat>	-9 10 0 0
a:<agent>	9 -2 -3 -11
a:<day-ahead>	15 -10 -12 3
a:<day-ahead> .	4 2 -12 0
a:<day-ahead> for	-5 7 7 -11
a:<day-ahead> to	-15 -2 9 7
a:<day-gone>	14 -7 0 -10
a:<day-gone> 's	10 -3 -6 0
a:<day-gone> .	22 -21 3 -7
a:<day-gone> ?	-12 0 11 0
a:<day-gone> and	7 -12 2 1
a:<day-gone> between	-12 13 0 0
a:<day-gone> by	-15 14 1 0
a:<day-gone> for	5 0 -6 0
a:<day-gone> night	-6 7 0 0
a:<day-gone> on	-6 7 0 0
a:<day-gone> to	-2 16 -14 0
a:<day-gone> with	-25 17 8 0
a:<day-gone> without	8 -5 -3 0
a:<day-today>	29 -8 -17 -21
a:<day-today> .	6 8 -10 -11
a:<day-today> evening	3 -9 4 0
a:<day-today> to	-4 6 0 0
a:<duty>	16 -11 0 -15
a:<gate>	12 -8 -1 0
a:<goods-amount>	-15 4 12 0
a:<goods-amount> in	-16 11 6 0
a:<goods>	-3 -7 16 0
a:<level-noun>	-1 2 -9 8
a:<level>	-6 13 -7 -5
a:<level> .	-5 10 -9 0
a:<level> for	-7 9 -1 0
a:<level> in	-10 7 0 4
a:<level> lower	-6 6 0 0
a:<level> of	7 -6 0 0
a:<level> on	-18 12 12 -4
a:<level> tax	-9 9 0 0
a:<money>	7 -3 0 0
a:<money> a	8 -7 0 0
a:<money> of	-11 11 0 0
a:<month-gone>	-1 6 -11 1
a:<month-gone> .	-8 4 3 0
a:<month-gone> and	6 -4 -1 0
a:<month-gone> for	23 -19 -5 0
a:<name>	10 -10 6 -14
a:<name> 's	-6 4 1 0
a:<name> and	10 -4 -4 -2
a:<name> have	-11 11 0 0
a:<name> in	6 -5 0 0
a:<not>	-14 10 1 4
a:<number>	14 -11 -8 1
a:<number> .	-6 6 0 0
a:<number> and	7 -6 0 0
a:<number> in	12 -8 -4 0
a:<number> of	14 -10 -1 0
a:<number> on	0 -7 0 7
a:<office>	-11 5 2 1
a:<office> .	-6 1 0 3
a:<organisation>	19 -19 -6 4
a:<organisation> .	19 -10 -7 0
a:<organisation> has	-22 23 0 0
a:<organisation> must	13 -11 0 0
a:<person>	12 1 -13 -9
a:<person> 's	14 -8 -6 0
a:<person> .	-3 -7 10 0
a:<person> and	16 -1 -17 0
a:<person> for	-8 9 0 0
a:<person> to	-11 13 0 0
a:<points>	6 -2 0 0
a:<quality>	-7 9 0 0
a:<quality> good	-19 9 12 0
a:<seat>	10 -3 -2 -10
a:<seat> 's	-7 8 0 0
a:<seat> .	0 6 -8 0
a:<seat> and	-17 17 0 0
a:<seat> say	-10 0 10 0
a:<sender>	0 -9 8 0
a:<span>	-2 7 0 -8
a:<span> .	-10 15 0 -1
a:<v-agree>	6 0 -6 -4
a:<v-bear>	29 -18 -15 0
a:<v-begin>	15 -11 -10 4
a:<v-buy>	-7 3 5 0
a:<v-deny>	16 -6 -7 0
a:<v-down>	-8 -1 12 3
a:<v-end>	4 3 -12 0
a:<v-impose>	-1 6 -9 6
a:<v-return>	17 -14 0 0
a:<v-say>	1 -7 10 -16
a:<v-sell>	-1 -2 6 0
a:<v-suspend>	3 4 -8 -4
a:<v-target>	16 -5 -13 -4
a:<v-up>	0 8 -5 -7
a:?	1 -9 13 -14
a:]	6 -5 0 0
a:a	10 4 -14 -16
a:a <level>	-8 9 0 0
a:a deal	-8 14 -5 0
a:a duty	6 -5 0 0
a:a fact	12 0 -10 0
a:a meet	12 -7 -4 0
a:a second	-4 7 0 0
a:a state	-4 -5 9 0
a:a third	10 -6 0 0
a:a tonne	7 -7 0 0
a:a truce	13 -12 -1 0
a:a year	-8 9 0 0
a:about	0 -6 9 -1
a:about an	-16 2 14 0
a:about the	12 -10 0 0
a:accord	-18 18 0 0
a:add	8 -6 0 0
a:after	9 3 -18 -2
a:after <span>	-14 15 0 0
a:after a	7 -5 0 0
a:again	-6 13 -5 -6
a:again .	-12 14 0 0
a:against	3 -11 4 0
a:ago	-7 12 -4 0
a:ago .	-9 12 -2 0
a:agree in	6 -5 0 0
a:agreement	12 -6 -3 0
a:ahead	-13 16 -1 0
a:all	22 -23 -11 4
a:all .	1 -8 0 5
a:also	12 0 -9 0
a:altogether	8 -3 -2 0
a:aluminium	-7 7 0 0
a:an	-22 5 22 -4
a:an extension	-9 11 0 0
a:an hour	-10 -3 14 0
a:and	6 3 -9 -14
a:and <name>	-4 8 -2 -2
a:and <person>	21 -15 -5 0
a:and <seat>	8 -4 0 0
a:and again	10 -8 0 0
a:and at	3 -9 3 0
a:and by	-7 7 0 0
a:and in	9 -8 0 0
a:and pay	-2 -5 8 0
a:announce	0 9 -12 0
a:another	12 -8 -1 0
a:answer	11 -8 -3 0
a:any	9 -4 -2 0
a:approval	7 -6 0 0
a:approve	19 -17 0 0
a:approve it	8 -7 0 0
a:are	-6 10 0 -3
a:arrangement	3 -10 4 0
a:as	0 -1 6 -1
a:as well	-3 0 6 0
a:ask for	-11 9 2 0
a:at	6 4 -12 -6
a:at <level>	-3 7 -4 0
a:at <number>	13 -11 0 0
a:at noon	-4 7 0 0
a:at the	0 10 -9 0
a:autumn	3 0 -7 0
a:back	25 -15 -10 0
a:ban	-6 4 1 0
a:ban on	-7 7 0 0
a:be	7 -4 0 0
a:be in	-12 12 0 0
a:be know	-3 -2 7 0
a:beef	-3 -7 13 0
a:been	0 -5 -3 10
a:before	-10 10 0 0
a:before .	-20 19 0 0
a:before <day-ahead>	17 -16 0 0
a:begin	15 -14 0 0
a:being	8 -12 0 0
a:between	2 6 -12 0
a:between <person>	8 0 -7 0
a:between the	8 -5 -1 0
a:big	-6 7 0 0
a:bill	-13 13 0 0
a:both	0 -7 0 3
a:both side	6 -5 0 -1
a:bring	-6 -2 9 0
a:broke	-9 13 0 0
a:busan	-2 10 -8 0
a:busan .	-15 16 0 0
a:business	7 -6 0 0
a:buy <goods-amount>	-10 3 7 0
a:by	5 -5 2 -9
a:by <day-ahead>	10 -8 0 0
a:by <number>	7 -6 0 0
a:by <person>	2 0 -6 0
a:by the	-7 6 0 0
a:call	0 -6 9 0
a:can	0 -11 9 0
a:capital	10 -9 0 0
a:car	11 -9 0 0
a:carrier	-21 21 0 0
a:carry	7 0 -4 0
a:carry out	6 0 -4 0
a:ceasefire	9 -9 0 0
a:cent	7 -7 0 0
a:certificate	-12 7 0 2
a:change	-12 1 10 0
a:charge <level>	8 -6 0 0
a:charge on	-7 7 0 0
a:chip	13 -3 -9 0
a:christma	-8 8 0 0
a:christma .	-6 7 0 0
a:close	-13 15 0 0
a:closed	9 -7 0 0
a:coal	-10 0 12 0
a:coffee	9 -8 0 0
a:come	9 -8 -1 0
a:commerce	-17 13 5 0
a:conference	14 -13 0 0
a:confirm	15 -4 -9 0
a:consent	-14 15 0 0
a:control	11 -7 -4 0
a:control on	11 -1 -8 0
a:cost	13 -12 0 0
a:cotton	-6 6 0 0
a:could	9 -6 0 0
a:council	-2 -2 6 0
a:cut	-22 3 11 8
a:date	-12 10 1 0
a:day	7 -6 0 -2
a:day .	0 -6 6 0
a:day of	-16 18 0 0
a:de	9 -8 0 0
a:deal	14 -6 -12 0
a:deal .	-7 13 -5 0
a:decide on	-10 11 0 0
a:decision	6 -4 0 0
a:decree	7 -6 0 0
a:delay	10 -3 -5 0
a:delegation	6 -4 0 0
a:desk	-10 11 0 0
a:discuss	-7 -4 12 0
a:dispute	9 -7 -1 0
a:do	10 -6 0 0
a:doe	-12 -4 18 0
a:doe not	-9 -8 15 0
a:door	-7 -7 13 0
a:double	17 -11 -5 0
a:down	-8 10 0 -2
a:down <level>	-19 19 0 0
a:down in	6 -3 0 0
a:down to	9 -8 0 0
a:draw	6 -5 0 0
a:due	13 -11 0 0
a:duty	9 -5 -2 -3
a:duty of	3 -8 3 0
a:each	7 -5 0 0
a:each other	10 -6 -2 0
a:early .	-7 9 0 0
a:earth	6 -5 -1 0
a:earth .	10 -5 -2 0
a:edition	7 -7 0 0
a:else	8 -5 -1 0
a:end	0 6 -15 1
a:end on	16 -9 -7 0
a:end their	7 -6 0 0
a:enter into	-8 9 0 0
a:evening .	0 -9 9 0
a:every	-9 2 6 0
a:expect	13 -6 -5 0
a:expect to	9 -4 -2 0
a:expire	17 -16 0 0
a:expire on	8 -7 0 0
a:export	-10 3 7 0
a:export control	6 0 -2 0
a:extend	-16 13 4 0
a:extension	-19 14 7 0
a:extension .	-4 -3 10 0
a:extension of	-5 8 0 0
a:extension on	-11 11 0 0
a:fact	4 -10 0 0
a:fact sheet	3 -9 0 0
a:fall	0 -6 5 0
a:fall <level>	8 -8 0 0
a:fee on	-10 10 0 0
a:fentanyl	7 -3 -1 0
a:figure	12 -9 -1 0
a:find	8 -6 0 0
a:first	18 -10 -14 4
a:first .	13 -11 0 0
a:followed	-5 9 -4 0
a:for	-5 7 1 -12
a:for <day-ahead>	-2 8 -6 0
a:for <level>	13 -12 0 0
a:for <name>	-9 10 0 0
a:for <seat>	-9 9 0 0
a:for <span>	-9 0 14 -3
a:for a	5 -9 9 -5
a:for it	-7 9 -2 0
a:for talk	0 0 -6 2
a:for the	24 -13 -10 -2
a:for two	-6 7 0 0
a:for what	-5 6 0 0
a:force	-10 2 7 0
a:forward	-7 7 0 0
a:found	8 -7 0 0
a:four	11 -9 0 0
a:four .	10 -9 0 0
a:fourth	11 -10 0 0
a:friday	10 -9 0 0
a:from	7 -4 -5 1
a:from <day-ahead>	-10 0 8 1
a:from <day-gone>	-11 11 -4 3
a:from <name>	8 -6 0 0
a:from <quality>	6 -5 0 0
a:from <seat>	6 0 -4 0
a:from the	21 -16 0 0
a:front	-15 16 0 0
a:get	10 -8 0 0
a:give	0 5 -6 0
a:go .	2 -9 6 0
a:go on	12 -2 -9 0
a:go to	-8 9 0 0
a:good	-15 0 19 0
a:good .	-9 0 10 0
a:grape	-10 11 0 0
a:had	-9 -1 3 9
a:had announce	-3 9 -6 0
a:had not	-1 -2 -3 8
a:had put	-13 5 0 7
a:hand	-7 13 -6 0
a:hand .	-15 17 -1 0
a:has	-12 17 0 -7
a:has charge	7 -6 0 0
a:has it	-10 11 0 0
a:has not	13 -1 -9 0
a:has put	8 -1 -5 0
a:has say	-2 -5 7 0
a:has still	-23 23 0 0
a:has to	14 -13 0 0
a:has until	-7 8 0 0
a:have	7 -2 -12 0
a:help	6 0 -4 0
a:high	7 -6 0 0
a:his	-11 8 -3 4
a:home	25 -18 -9 0
a:hope	-21 17 6 0
a:hope for	-5 0 7 0
a:hope of	-18 18 0 0
a:hour	-9 -1 12 0
a:house	-8 9 0 0
a:hull	-5 6 0 0
a:ice	-7 0 8 0
a:in	6 0 -5 -5
a:in <month-ahead>	-6 1 4 -1
a:in <month-gone>	-7 16 -11 -2
a:in <name>	7 -9 1 0
a:in <number>	-19 18 0 0
a:in <span>	10 -5 -5 0
a:in a	-5 9 0 0
a:in all	0 -6 0 5
a:in its	-6 7 0 0
a:in london	-10 11 0 0
a:in one	15 -11 -4 0
a:in return	7 -5 0 0
a:in the	-9 -3 6 10
a:instead	-5 6 0 0
a:instead of	-8 9 0 0
a:into force	-13 8 5 0
a:investigation	-9 2 6 0
a:is	-5 -6 8 7
a:is <number>	-10 11 0 0
a:is a	-10 8 0 0
a:is about	-3 8 -3 0
a:is expect	9 -4 0 0
a:is still	-3 -5 0 9
a:is the	7 -3 0 0
a:is what	-8 8 0 0
a:issue	10 -5 -2 0
a:issued	-9 0 9 0
a:issued on	-9 0 10 0
a:it 's	6 -5 0 0
a:it .	-16 3 5 8
a:it be	-3 -2 7 0
a:it is	10 -5 -1 0
a:it on	9 -8 0 0
a:it up	12 -10 0 0
a:it was	-17 19 0 0
a:its	18 0 -22 -5
a:its fact	12 0 -10 0
a:its own	15 -7 -4 0
a:itself	-6 8 0 0
a:karoline	-8 0 8 0
a:karoline leavitt	-8 0 8 0
a:keep	-3 -9 11 0
a:know	5 -16 5 0
a:kuala	-3 -3 7 0
a:kuala lumpur	-3 -3 7 0
a:last	9 -6 -3 0
a:last <month-gone>	10 -2 -8 0
a:last minute	-4 11 -7 0
a:last month	5 -7 2 0
a:last until	13 -12 0 0
a:lasted	-13 1 13 0
a:late	-21 23 -2 0
a:late on	-9 11 -1 0
a:later	16 -11 -6 0
a:law	7 -7 0 0
a:leave	0 -6 -2 7
a:leavitt	-8 0 8 0
a:led	6 -5 0 0
a:less	8 -7 0 0
a:let it	-3 -2 7 0
a:letter	6 -5 0 0
a:lift	-14 8 7 0
a:like	13 -12 0 0
a:likewise	10 -9 0 0
a:list	14 -4 -7 0
a:little	-8 10 -1 0
a:live	7 -2 -2 0
a:london	-8 9 0 0
a:look	-5 6 0 0
a:look at	-6 7 0 0
a:lower	-11 14 -3 0
a:lower .	-9 9 0 0
a:lumpur	-3 -3 7 0
a:madrid	9 -8 0 0
a:many	7 -5 0 0
a:market	7 -4 0 0
a:me	14 -9 -1 0
a:measure	8 -4 0 0
a:medicine	8 -7 0 0
a:meet	5 8 -20 -1
a:meet for	8 -7 0 0
a:meet in	15 -6 -1 -5
a:meet on	9 -3 -5 0
a:mention	-14 -2 17 0
a:milk	-9 9 0 0
a:minister	-4 6 0 0
a:ministry	-4 -2 8 0
a:minute	0 3 -6 0
a:minute .	-5 11 -6 0
a:missing	-8 9 0 0
a:more	18 -15 0 0
a:morning	14 -11 -1 0
a:morning .	6 -2 0 0
a:must	22 -18 -2 0
a:name	-4 -3 8 0
a:need	-10 11 0 0
a:needed	9 -8 0 0
a:never	-6 0 6 0
a:new	4 -11 1 0
a:newspaper	-11 11 0 0
a:next	16 -3 -14 -7
a:next week	0 6 -5 -3
a:night	-16 13 1 0
a:noon	-4 7 0 0
a:not been	-2 -2 -2 8
a:not mention	-14 -2 17 0
a:note	-6 -1 9 0
a:nothing	18 -15 -1 0
a:nothing .	7 -6 0 0
a:notice by	-6 0 6 0
a:now	15 -13 0 0
a:of	14 -7 -8 0
a:of <day-gone>	-10 0 10 0
a:of <level>	5 -10 3 0
a:of <month-ahead>	-1 0 -5 6
a:of <month-gone>	-3 -16 10 8
a:of <name>	9 -6 0 0
a:of <number>	7 -1 -2 0
a:of <person>	-8 11 0 0
a:of <quality>	-15 15 0 0
a:of <span>	-6 9 -1 0
a:of a	-21 23 0 0
a:of its	7 -1 -2 0
a:of talk	8 -4 0 -3
a:of the	-1 9 -4 -4
a:of them	-5 -1 7 0
a:of trade	7 -7 0 0
a:off	8 -3 -1 0
a:offer <number>	6 -6 0 0
a:official	7 -1 -2 0
a:oil	18 -14 0 0
a:on	16 -11 -1 -6
a:on <day-ahead>	10 -6 -11 3
a:on <day-gone>	14 -10 0 -10
a:on <day-today>	16 -14 0 -3
a:on <level>	-6 6 0 0
a:on <quality>	-7 -4 12 5
a:on a	13 -11 0 0
a:on an	-16 4 12 0
a:on export	-10 11 0 0
a:on hope	-18 18 0 0
a:on ice	-7 0 8 0
a:on rare	14 -7 -7 0
a:on that	-17 0 19 0
a:on the	1 3 -12 0
a:one .	-13 14 0 0
a:one of	-3 -5 8 0
a:only	4 -7 0 0
a:order	-6 0 5 0
a:ore	-11 12 0 0
a:other	19 -15 -2 0
a:our	6 -3 0 0
a:out	10 -17 4 0
a:out on	9 0 -7 0
a:over .	-7 8 0 0
a:over the	4 -8 3 0
a:own	23 -15 -6 0
a:page	-12 12 0 0
a:paper	-2 -11 9 0
a:paper .	6 0 -3 0
a:part	10 -7 0 0
a:pay	0 -13 7 4
a:peace	6 -5 0 0
a:pen	6 -5 0 0
a:people	-7 7 0 0
a:permit	-7 7 0 0
a:power	-7 0 8 0
a:prepare	5 0 -8 0
a:president	-8 3 4 0
a:press	6 -11 0 0
a:price	8 -7 0 0
a:prolonged	-6 6 0 0
a:propose	-5 6 0 0
a:protested	-11 -3 14 0
a:published its	20 -4 -16 0
a:published the	-11 10 0 0
a:put	3 -4 -4 6
a:put <number>	0 -4 -1 7
a:put out	6 0 -6 0
a:quarter	-6 6 0 0
a:quarter .	-6 6 0 0
a:quota	-7 7 0 0
a:rate .	-13 13 0 0
a:raw	-13 14 0 0
a:reach	12 -10 0 0
a:read	-7 7 0 0
a:receive	6 -6 0 0
a:remain suspend	-8 9 0 0
a:reply	-4 10 -6 0
a:report	13 -12 0 0
a:report on	8 -7 0 0
a:require	-9 9 0 0
a:required	7 -6 0 0
a:rest	8 -7 0 0
a:result	-16 8 0 4
a:result .	-6 3 -2 4
a:return	10 -8 0 0
a:rise <level>	9 -8 0 0
a:room	7 -5 0 0
a:round	10 -2 -9 -5
a:round in	-5 6 0 0
a:round of	7 -3 -2 -1
a:rule	9 -1 -5 0
a:run until	-9 11 0 0
a:same	15 -6 -9 0
a:same .	9 0 -11 0
a:say	0 -11 12 -6
a:say .	2 -15 5 0
a:say it	-7 -7 13 0
a:say no	8 -6 0 0
a:say that	6 0 -3 0
a:scale	-9 0 10 0
a:second	-12 1 6 5
a:second week	0 -19 12 8
a:secretary	-5 9 -1 0
a:seed	6 -5 0 0
a:set	-1 -3 6 0
a:sheet	0 -10 5 0
a:sheet of	-13 -3 15 0
a:sheet on	9 0 -7 0
a:should	6 -4 0 0
a:show	-7 7 0 0
a:shut	0 -4 6 0
a:side	-6 1 9 -3
a:sign	-3 10 -10 0
a:sign .	-3 6 -1 0
a:sign for	-14 14 0 0
a:silent	-15 0 16 0
a:since <day-gone>	-6 7 0 0
a:since <month-gone>	-2 6 0 0
a:sixth	12 -11 0 0
a:slap	-8 9 0 0
a:slip	7 -5 0 0
a:something	-13 14 -2 0
a:special	-9 9 0 0
a:state	-10 -6 15 0
a:state visit	-4 -5 9 0
a:steel	10 -7 0 0
a:step	7 0 -4 0
a:still	-7 2 0 7
a:still to	-27 20 0 9
a:stock	-6 7 0 0
a:stockholm	-7 9 0 0
a:stop	-6 10 -2 0
a:strike	8 -5 0 0
a:summer	-14 16 0 0
a:summer .	9 -7 0 0
a:suspend	-4 7 0 0
a:table	8 -1 -6 0
a:take	-2 0 -7 7
a:take <level>	8 -6 0 0
a:take it	-1 -10 0 9
a:talk	1 7 -21 -1
a:talk .	25 -21 0 -2
a:talk about	8 -7 0 0
a:talk in	-7 8 0 0
a:talk with	-11 9 -2 2
a:tariff	13 -13 4 -8
a:tariff .	0 -7 10 0
a:tariff for	-9 9 0 0
a:tariff on	-5 8 -1 0
a:tax on	-6 6 0 0
a:tea	13 -12 0 0
a:tell	2 4 -9 0
a:tell us	-13 13 0 0
a:term	11 -3 -9 0
a:than <level>	-14 15 -2 0
a:that	12 -16 4 -6
a:that .	-8 1 10 -4
a:the	5 2 -6 -3
a:the <day-ahead>	-15 7 2 0
a:the <day-gone>	-4 13 -7 0
a:the <office>	7 -2 -6 0
a:the <organisation>	4 -4 -7 6
a:the <person>	15 -18 0 0
a:the <quality>	-8 14 -7 0
a:the call	-10 -1 13 0
a:the door	0 -6 6 0
a:the duty	-2 7 -3 0
a:the export	6 -5 0 0
a:the extension	-18 10 8 0
a:the first	-6 7 -6 4
a:the house	-18 18 0 0
a:the last	-7 2 3 0
a:the new	14 -9 -5 0
a:the next	-7 7 0 0
a:the night	-5 6 0 0
a:the order	-5 8 -2 0
a:the same	15 -6 -9 0
a:the second	-13 -2 8 7
a:the summer	6 -5 0 0
a:the tariff	-14 15 0 0
a:the text	9 -6 0 0
a:the two	-15 13 3 0
a:the visit	-6 3 0 0
a:the vote	8 -7 0 0
a:the week	-4 9 -1 -1
a:the year	-5 0 6 0
a:their tariff	-6 8 0 0
a:themselve	-16 16 0 0
a:there is	-5 6 0 0
a:they	9 -6 -1 0
a:they have	11 -10 0 0
a:they would	-9 10 0 0
a:thi	-6 -2 0 9
a:thi week	-8 -3 7 7
a:thing	7 -5 0 0
a:think	6 -5 0 0
a:third	13 -7 -1 -2
a:third round	10 -6 0 -1
a:thousand	7 -7 0 0
a:threat	4 0 -7 0
a:three	-10 11 0 0
a:three time	-11 11 0 0
a:time	7 0 -8 -2
a:to	-9 23 -25 0
a:to <day-ahead>	0 -4 7 0
a:to <level>	-5 8 0 0
a:to <money>	7 -7 0 0
a:to a	7 -7 0 0
a:to discuss	-11 -1 12 0
a:to extend	-13 11 3 0
a:to give	-7 8 0 0
a:to prepare	4 0 -7 0
a:to sign	-6 12 -4 0
a:to stop	-8 9 0 0
a:to take	-15 6 0 9
a:to the	8 -6 0 0
a:to vote	-18 18 0 0
a:tonne	7 -7 0 0
a:too	13 -10 -1 0
a:town	-13 14 0 0
a:translation	8 -7 0 0
a:truce	-4 6 -7 3
a:truce .	11 -9 0 0
a:truce of	8 -5 -1 0
a:truce over	-5 6 0 0
a:truce until	-10 10 0 0
a:turn	-12 18 -7 0
a:twice	-7 9 0 0
a:twice .	-9 10 0 0
a:two	-14 13 3 -3
a:two side	-11 12 0 0
a:under the	10 -6 -1 0
a:unilateral	6 0 -3 0
a:unlawful	7 -7 0 0
a:until	-9 15 -9 0
a:until <day-ahead>	-8 12 -6 0
a:up	-14 21 -8 -4
a:up <level>	-13 13 0 0
a:us	-4 6 -1 0
a:us .	-12 13 0 0
a:use	-9 -5 14 0
a:use the	-16 0 17 0
a:used	-6 6 0 0
a:vote on	8 -5 0 0
a:want it	-6 6 0 0
a:want to	-8 9 0 0
a:was	4 4 -19 -2
a:was a	-21 21 0 0
a:we	-14 15 0 0
a:week	-4 -9 3 15
a:week .	19 -10 -13 -1
a:week of	-8 -10 4 12
a:what	4 6 -12 -3
a:what it	-5 6 0 0
a:what was	6 -1 0 0
a:whether	-9 0 10 0
a:whether the	-9 0 11 0
a:why	11 -10 0 0
a:will	9 -9 0 0
a:will be	8 -7 0 0
a:will go	-6 6 0 0
a:will not	-11 11 0 0
a:wine	-10 11 0 0
a:with	-10 6 4 0
a:with <person>	-6 -4 11 0
a:with a	-10 15 -4 0
a:with an	-3 7 0 0
a:with its	-7 8 0 0
a:withdraw	-8 8 0 0
a:within	19 -19 -5 0
a:within <span>	14 -14 -4 0
a:without	-14 20 -10 2
a:without a	-3 12 -8 0
a:without result	-15 9 0 4
a:word	10 -6 -1 0
a:would	-13 21 -9 0
a:would be	8 -1 -4 0
a:would go	-14 14 0 0
a:would not	12 -5 -6 0
a:write	-4 8 -3 0
a:year ago	-6 6 0 0
a:you	19 -17 0 0
asks	2 -4 7 -16
b:"	6 0 -3 -8
b:" <quality>	-13 9 2 0
b:" he	13 -11 0 0
b:" in	-11 13 0 0
b:" mr	-16 17 0 0
b:" say	-6 6 0 0
b:" the	9 -18 6 0
b:" we	-7 8 0 0
b:&	12 -20 0 5
b:'	0 10 -1 -11
b:' meet	-13 14 1 -10
b:'s	9 -17 8 0
b:'s <person>	8 -4 -2 0
b:'s commerce	9 -8 0 0
b:'s talk	10 -17 5 0
b:'s the	7 -5 0 0
b:'s trade	-12 3 0 8
b:(	22 -16 -4 -1
b:)	-4 7 0 0
b:) and	-11 11 0 0
b:*	10 -9 0 0
b:,	-11 7 12 -10
b:, <name>	-11 16 -3 -1
b:, <office>	7 0 0 -4
b:, <person>	19 -13 -4 0
b:, <span>	6 -13 4 0
b:, a	5 -12 9 -2
b:, according	-23 23 2 0
b:, after	-3 6 -8 2
b:, agree	-5 -2 0 11
b:, an	6 -6 0 0
b:, and	17 -22 4 0
b:, at	-12 -6 18 0
b:, by	6 -5 0 0
b:, for	6 -5 0 0
b:, from	1 -9 5 0
b:, had	6 -5 0 0
b:, he	-7 9 0 0
b:, hold	10 -8 0 0
b:, in	-38 14 9 15
b:, is	-9 6 4 -3
b:, it	25 -24 0 0
b:, make	-12 8 4 0
b:, meet	-12 4 6 -3
b:, one	17 -11 -8 0
b:, sign	-19 7 16 0
b:, tell	4 -9 4 0
b:, the	-5 2 -2 6
b:, to	13 -11 0 0
b:, was	-4 10 -9 0
b:, will	-11 18 -7 -2
b:, with	-18 19 0 0
b:-	12 -3 -11 -2
b:- <name>	4 -7 1 0
b:- owned	11 -10 0 0
b:.	4 0 -6 0
b::	-2 6 -14 7
b:: <name>	-2 -12 -1 18
b:: <number>	7 -9 -1 5
b:: <organisation>	-6 6 0 0
b:: <person>	-8 8 0 0
b:: <seat>	-6 8 0 0
b:: and	-8 11 -1 0
b:: in	-3 18 -15 -7
b:: it	2 -9 -1 10
b:: on	-16 9 5 0
b:: the	-20 11 13 -2
b:;	-6 14 -14 2
b:; in	-3 -7 0 9
b:<agent>	9 0 -2 -14
b:<day-ahead>	-12 12 3 -6
b:<day-ahead> the	0 0 3 -7
b:<day-ahead> to	-16 17 0 0
b:<day-gone>	5 5 -8 -18
b:<day-gone> <person>	-10 11 0 0
b:<day-gone> at	5 -13 4 0
b:<day-gone> for	11 -9 0 0
b:<day-gone> in	-11 11 0 -6
b:<day-today>	-12 4 10 0
b:<day-today> the	-4 -7 11 0
b:<day-today> to	-9 5 2 0
b:<day-today> ·	-12 13 0 0
b:<duty>	13 -13 0 -1
b:<gate>	5 -20 7 8
b:<goods>	13 -1 -13 -15
b:<level-noun>	5 -6 -8 6
b:<level>	24 -22 0 -7
b:<level> in	22 -17 -2 -1
b:<level> of	0 -9 7 0
b:<money>	15 -13 0 0
b:<money> a	6 -5 0 0
b:<name>	12 -2 -22 4
b:<name> 's	4 0 -8 1
b:<name> agree	-18 3 15 0
b:<name> and	-15 11 -5 10
b:<name> end	-6 8 0 0
b:<name> has	-15 2 2 10
b:<name> have	-7 3 1 0
b:<name> meet	-3 -10 0 15
b:<name> on	9 -12 0 1
b:<name> sign	12 -6 -7 0
b:<name> to	12 -12 0 0
b:<name> will	19 -13 -2 -1
b:<name> would	7 -5 0 0
b:<not>	4 6 -12 -18
b:<number>	11 -2 -15 0
b:<number> -	20 -20 0 0
b:<number> /	-15 12 2 0
b:<number> <person>	2 -7 3 0
b:<number> and	15 -15 0 0
b:<number> good	-14 1 0 10
b:<number> in	8 -2 -6 0
b:<number> of	-12 15 -1 0
b:<number> the	7 -6 0 0
b:<office>	-20 23 -17 5
b:<office> 's	5 -10 4 0
b:<office> <person>	-7 10 -2 0
b:<office> agree	-17 18 0 0
b:<office> and	0 -5 8 0
b:<office> are	-2 -1 0 7
b:<office> from	22 -17 -1 -3
b:<office> had	-15 19 -1 0
b:<office> in	8 -16 4 0
b:<office> meet	-4 16 -8 -7
b:<office> of	-4 -3 -4 13
b:<organisation>	9 0 -10 -4
b:<organisation> and	6 -2 -2 0
b:<organisation> has	7 -5 0 0
b:<organisation> in	-6 9 0 -10
b:<person>	-12 1 20 -20
b:<person> 's	-19 2 16 0
b:<person> and	-1 14 -10 -5
b:<person> are	0 14 -11 -1
b:<person> at	8 -1 -6 0
b:<person> come	-7 0 8 0
b:<person> flew	10 -5 -6 0
b:<person> fly	-11 13 -3 0
b:<person> for	15 -2 -14 0
b:<person> had	-3 19 -19 0
b:<person> in	-17 7 2 5
b:<person> is	4 -19 11 -3
b:<person> leave	-11 0 13 0
b:<person> meet	1 -2 7 -9
b:<person> of	-4 10 -6 0
b:<person> say	17 -10 -8 0
b:<person> sign	21 -20 -1 0
b:<person> spoke	-3 -8 11 0
b:<person> tell	1 3 -8 0
b:<person> to	-7 8 0 0
b:<person> was	16 -28 9 0
b:<quality>	5 10 -16 -15
b:<quality> -	6 -5 0 0
b:<quality> and	-8 7 -10 7
b:<quality> beef	6 -4 0 0
b:<quality> colleague	18 -13 -1 -5
b:<quality> delegation	-7 9 0 0
b:<quality> embassy	11 -8 -1 0
b:<quality> in	-6 13 0 -4
b:<quality> official	-20 22 -9 2
b:<quality> president	-27 16 8 0
b:<quality> ship	-7 0 8 0
b:<quality> vice	7 -7 0 0
b:<seat>	-4 -4 11 -2
b:<seat> 's	-4 6 0 0
b:<seat> /	12 -9 -4 0
b:<seat> and	-8 0 13 -8
b:<seat> had	0 -9 7 0
b:<seat> is	0 0 -5 7
b:<sender>	21 -12 -6 -10
b:<span>	0 5 0 -10
b:<span> after	4 -13 6 0
b:<span> in	-26 26 0 0
b:<span> later	9 -8 0 0
b:<span> of	-8 14 -2 -2
b:<taker>	5 -7 -3 3
b:<v-agree>	11 -9 -3 0
b:<v-bear>	11 -13 3 -2
b:<v-begin>	-5 13 -9 -5
b:<v-buy>	2 -13 9 0
b:<v-deny>	12 -10 0 0
b:<v-down>	-4 -3 11 0
b:<v-end>	-1 7 -3 -9
b:<v-impose>	5 -3 1 -14
b:<v-propose>	7 0 -16 1
b:<v-return>	4 1 -9 -1
b:<v-say>	8 -1 -13 0
b:<v-stay>	17 -17 -7 6
b:<v-target>	-12 19 -1 -9
b:<v-up>	-1 7 -7 -3
b:[	17 -16 0 0
b:a	13 -8 -4 -3
b:a <office>	15 2 -8 -10
b:a <organisation>	0 -3 -8 11
b:a bargain	-15 7 0 9
b:a fourth	-11 12 0 0
b:a framework	17 -17 0 0
b:a hotel	-7 8 0 0
b:a joint	-7 9 0 0
b:a meet	-15 -2 10 9
b:a new	-22 23 0 0
b:a report	8 -7 0 0
b:a second	-7 10 0 -2
b:a technical	12 -12 0 0
b:a truce	-7 5 1 0
b:about	-9 -7 -1 20
b:about the	-13 0 -4 19
b:accord	-6 8 -1 0
b:according	-9 15 -4 0
b:according to	-9 15 -4 0
b:across	-7 7 0 0
b:add	-15 16 0 0
b:after <person>	5 -14 5 0
b:after <span>	-22 26 -2 0
b:after a	4 -10 6 0
b:afternoon	-12 18 -5 0
b:again	24 -3 -18 -11
b:again in	0 15 -10 -9
b:against	-10 11 0 0
b:against the	-12 13 0 0
b:ago	-8 0 8 0
b:agree	5 -2 -9 6
b:agree at	14 -9 -3 0
b:agree in	-2 1 -4 7
b:agree on	12 -6 -6 0
b:agree to	-8 3 2 0
b:agreement	4 0 0 -6
b:agreement was	-8 11 -1 0
b:agreement with	7 -4 0 0
b:air	-6 -3 10 0
b:air base	-6 -3 10 0
b:all	0 11 -12 -1
b:all time	-8 10 -1 0
b:also	-21 0 5 18
b:among	-10 1 8 0
b:an	11 -24 17 -11
b:an <office>	7 -8 0 0
b:an <quality>	8 -8 0 0
b:an air	-6 -3 10 0
b:an extension	-2 -1 9 -3
b:an hour	-2 -3 6 0
b:and	-4 14 -12 0
b:and <name>	-12 3 1 12
b:and <number>	-8 9 0 0
b:and <person>	-16 15 3 -7
b:and <quality>	-11 11 -7 4
b:and a	20 -16 -1 0
b:and at	6 0 -8 0
b:and has	14 -13 0 0
b:and in	13 0 -18 -7
b:and it	8 -3 0 0
b:and last	5 0 -6 0
b:and of	12 -9 0 0
b:and on	10 -1 -6 0
b:and say	10 -10 0 0
b:and trade	-5 9 0 0
b:and will	17 -13 -1 0
b:announce in	0 -8 7 0
b:another	-18 20 -1 0
b:any	8 -6 0 0
b:approve by	-11 12 0 0
b:are	-11 27 -16 -1
b:are to	-3 14 -10 1
b:arrangement	6 -3 0 0
b:arrangement of	17 -13 -2 0
b:arrangement reach	-7 8 0 0
b:arrive	-3 -1 6 0
b:arrive in	-11 1 6 0
b:as	-7 9 0 -2
b:ask	0 -7 9 0
b:ask in	-6 0 7 0
b:at	-7 1 -4 13
b:at <money>	6 -5 0 0
b:at a	-14 2 0 11
b:at an	-6 -3 10 0
b:at the	8 1 -15 0
b:audience	9 -8 0 0
b:away	8 -7 0 0
b:back from	-14 15 0 0
b:bargain	-16 7 2 8
b:bargain with	-6 7 0 0
b:base	-6 -3 10 0
b:be	-8 10 -13 4
b:be approve	-8 8 0 0
b:be hold	-4 7 -4 0
b:be in	-15 -2 3 10
b:be sign	23 -22 0 0
b:been	-6 11 -9 0
b:before	-16 8 9 0
b:before <person>	-20 7 12 0
b:before the	6 -3 0 0
b:between	-2 0 9 -5
b:between <name>	-4 6 0 0
b:between <seat>	8 -11 0 0
b:between the	0 -8 10 -1
b:border	-12 16 0 -2
b:both	11 12 -21 -15
b:both country	0 7 -5 -1
b:both side	22 -17 0 -9
b:bridge	6 -20 11 0
b:bridge at	0 -7 6 0
b:bring	4 -13 5 0
b:but	14 -6 -4 0
b:butter	7 -6 0 0
b:buyer	-5 6 0 0
b:by	7 -5 -1 -1
b:by <person>	-11 14 -3 0
b:by a	14 -12 0 0
b:by our	13 -2 -4 -12
b:by the	-13 10 7 -2
b:by video	6 0 -6 0
b:call	-3 7 -2 0
b:call on	-12 14 0 0
b:can	-9 6 2 0
b:carry	11 -10 0 0
b:carry out	10 -9 0 0
b:charge	12 -10 0 0
b:charge at	8 -7 0 0
b:chip	6 0 -3 0
b:chipmaker	10 -9 0 0
b:clock	-23 23 0 0
b:club	8 -6 -1 0
b:colleague	12 -6 -2 -5
b:come	-12 4 5 4
b:come back	-12 14 0 0
b:come to	7 -16 11 0
b:commerce	15 -11 -2 0
b:commerce ministry	8 -7 0 0
b:company	23 -21 0 0
b:conclude	6 -7 1 -1
b:conclude in	-1 -3 7 0
b:conference	-13 14 0 0
b:confirm	-8 5 2 0
b:consent	6 -4 0 0
b:consultation	0 4 -10 5
b:consultation in	-3 10 -6 0
b:contact	-4 0 0 7
b:copper	-14 15 0 0
b:cost	15 -13 0 0
b:could	6 -6 0 0
b:country meet	-14 2 10 0
b:crossed	11 -10 0 0
b:custom	3 -23 0 19
b:cut	-5 8 -2 0
b:day	-15 15 2 -2
b:day in	-7 8 0 0
b:day of	-3 6 0 0
b:deal	10 0 -9 -1
b:deal in	15 -14 0 0
b:delegation	-3 16 -9 -11
b:delegation meet	-2 10 -1 -2
b:delegation of	7 -4 0 0
b:deny	8 -7 0 0
b:did	-11 5 9 0
b:did the	-16 5 11 0
b:discuss	-9 8 -9 7
b:discuss in	-12 14 0 0
b:docker	9 -8 0 0
b:doe	11 -13 0 0
b:done	17 -9 -8 0
b:done at	14 -6 -8 0
b:down	10 -5 0 -5
b:down in	10 -6 -1 -1
b:due	10 -11 4 -8
b:due in	-2 -1 7 0
b:duty in	0 -7 0 5
b:duty of	-7 7 0 0
b:earlier	14 -12 0 0
b:earlier round	24 -22 0 0
b:effect	-18 18 0 0
b:embassy	13 -9 -2 0
b:embassy in	13 -9 -2 0
b:end	6 -6 1 -3
b:end in	6 -4 0 0
b:enter	7 -7 0 0
b:expect	9 -5 -2 0
b:expect in	-12 -1 8 4
b:expect the	11 -9 -2 0
b:expert	0 -17 0 16
b:export	-4 9 -4 0
b:export of	-10 11 0 0
b:extend	9 -12 1 0
b:extend the	7 -6 0 0
b:extension in	6 -1 0 -2
b:extension was	-6 7 0 0
b:face	-1 8 0 -2
b:fact	-9 -3 12 0
b:fact sheet	-9 -3 12 0
b:fall	0 -7 6 0
b:farmer	-6 7 0 0
b:fee	-1 -16 0 17
b:fee at	-15 -4 0 19
b:fee in	14 -13 0 0
b:first	-14 8 -11 14
b:first meet	-15 4 -6 10
b:first round	9 -9 0 0
b:first time	-7 0 0 8
b:flour	9 -8 0 0
b:fly	4 -2 -7 1
b:fly to	-2 3 -6 1
b:followed	-8 8 0 0
b:for	11 0 -33 4
b:for <name>	12 -11 0 0
b:for <span>	15 -6 -9 0
b:for the	6 -7 -7 5
b:four	-12 13 0 0
b:fourth	-13 18 -1 -2
b:fourth round	-5 7 0 0
b:framework	10 -5 -4 0
b:from	6 -11 3 4
b:from <day-ahead>	-12 12 0 0
b:from <seat>	0 -1 -6 7
b:from a	8 -10 1 0
b:from our	-12 0 16 -5
b:from the	7 -5 0 0
b:front	26 -23 -2 0
b:further	-6 6 0 0
b:future	9 -8 0 0
b:future in	9 -8 0 0
b:give	-25 25 0 0
b:given	7 -6 0 0
b:go on	29 -26 -2 -1
b:go to	-13 8 0 4
b:good	-19 12 -2 7
b:good morning	-19 8 0 9
b:grower	8 -2 0 -3
b:grower in	10 -9 0 0
b:had	12 2 -16 -9
b:had agree	12 -10 0 0
b:had been	-1 3 -6 1
b:had meet	-8 17 -3 -4
b:had prepare	-6 13 -5 0
b:half	-10 13 -1 0
b:hand	-14 4 10 0
b:hand in	-11 14 -1 0
b:hand on	-6 -6 13 0
b:has	12 -20 3 1
b:has been	-4 7 0 -2
b:has to	7 -6 0 0
b:have agree	6 -5 0 0
b:he	-21 25 0 -6
b:he also	-6 0 7 0
b:he and	-2 9 -4 0
b:he expect	20 -11 -8 -5
b:he had	-2 9 -5 -2
b:he is	-6 -9 15 0
b:he say	-5 7 0 0
b:he was	-2 0 -12 13
b:here	8 -6 0 0
b:him	16 -12 -2 0
b:his	-1 1 7 -6
b:his <office>	12 -11 0 0
b:hold at	-8 9 0 0
b:hold in	0 5 -8 -1
b:hold talk	-6 1 2 0
b:home from	-13 10 5 -2
b:hope	14 -9 -4 0
b:hotel	-10 12 0 0
b:hour in	-14 16 0 0
b:house	7 -4 0 0
b:how	6 -4 0 0
b:i	-12 21 -13 -5
b:i sign	-14 14 0 0
b:if	1 -6 6 0
b:if you	0 -17 11 0
b:importer	5 -10 -2 4
b:in	-10 8 -1 2
b:in <month-gone>	11 -7 -3 0
b:in <name>	3 -6 1 0
b:in <seat>	3 3 -11 -1
b:in a	-8 15 -9 -2
b:in an	7 -6 0 0
b:in for	0 -5 8 0
b:in london	7 -6 0 0
b:in return	6 -5 0 0
b:in the	12 -8 -3 -6
b:into	15 -12 -2 0
b:is	-1 2 3 -9
b:is a	-11 12 0 0
b:is due	8 -13 5 0
b:is expect	0 -7 1 4
b:is plan	-3 7 0 -1
b:is set	-12 15 0 0
b:is the	8 -21 13 0
b:is to	-7 15 0 -11
b:is what	16 -4 -11 0
b:issued	11 -9 0 0
b:it	9 -8 -11 6
b:it 's	2 -10 0 4
b:it had	3 -11 0 7
b:it in	-12 12 -3 1
b:it is	12 -1 -10 -2
b:it take	6 -9 1 0
b:it to	7 -6 0 0
b:it was	6 -10 8 -10
b:it will	-4 17 -8 -4
b:it would	15 -14 0 0
b:its	15 -21 -10 15
b:its own	-2 -1 0 8
b:jinping	-5 -2 8 0
b:joint	-2 9 -5 -4
b:joint <organisation>	-15 19 0 -2
b:joint statement	20 -17 -1 0
b:keep	7 -13 4 0
b:keep the	8 -8 0 0
b:know	6 -4 0 0
b:land	-3 0 7 0
b:land at	10 -9 0 0
b:land in	-15 8 9 0
b:last	-11 2 0 8
b:last meet	-4 11 -2 0
b:last week	-15 7 -9 12
b:later	12 -11 0 0
b:lead	14 -13 0 0
b:leader	10 -29 19 -4
b:leave	-13 0 3 8
b:leave for	2 -14 0 10
b:led	6 -5 0 0
b:less	9 -8 0 0
b:letter	8 -7 0 0
b:level	0 -9 -2 13
b:level of	-2 -2 -1 8
b:line	9 -5 -1 0
b:list	-12 5 1 2
b:live	16 -14 0 0
b:london	-11 12 0 0
b:long	-15 16 0 0
b:look	-3 -8 8 2
b:lorry	15 -14 0 0
b:lower	13 -11 0 0
b:make	8 -8 0 -2
b:make in	4 -9 3 0
b:man	10 -7 0 0
b:man in	10 -7 0 0
b:market	6 -9 0 0
b:matter	-7 -11 6 10
b:may	10 -5 -5 0
b:meant	17 -16 0 0
b:meet	4 -12 6 3
b:meet <person>	-13 13 0 -5
b:meet <quality>	4 5 -6 -4
b:meet again	7 1 -4 -6
b:meet for	-7 8 -3 1
b:meet in	-4 -11 6 11
b:meet of	2 -23 7 15
b:meet on	-15 14 0 -2
b:meet the	-3 13 -2 -4
b:meet was	-7 -2 10 0
b:meet will	-7 -4 0 12
b:meet with	7 -9 4 -2
b:member	9 -8 0 0
b:men	-10 0 7 0
b:mersin	-6 7 0 0
b:midnight	-11 15 -4 0
b:midnight in	-7 10 -3 0
b:milk	7 -6 0 0
b:minister	7 3 -9 -7
b:ministry	3 -6 -3 6
b:minute past	0 4 -7 0
b:month	8 -7 0 0
b:morning	0 -2 -4 8
b:morning from	-19 8 0 9
b:most	20 -17 -2 0
b:most of	19 -17 0 0
b:move	7 -6 0 0
b:mr	-6 6 8 -11
b:mr <person>	-20 16 12 -7
b:my	18 -21 0 5
b:name	-8 10 0 0
b:near	-7 6 0 0
b:need	16 -11 -3 0
b:need the	11 -8 -1 0
b:negotiate in	-5 7 0 0
b:negotiate with	11 -9 0 0
b:negotiation	-8 12 0 -1
b:negotiator	-8 3 -1 7
b:new	-20 26 -4 0
b:new conference	-13 14 0 0
b:next	7 -1 0 -9
b:next meet	9 -6 -1 0
b:next round	9 -7 0 0
b:night	-4 12 -9 0
b:nine	-12 13 0 0
b:no	16 -8 -5 -7
b:no .	6 -7 0 0
b:nobody	-14 17 -4 0
b:northern	10 -9 0 0
b:not	16 -9 -6 -3
b:note	-19 17 0 4
b:notice	18 -10 -8 0
b:now	7 -5 0 0
b:number	-11 16 -2 0
b:of <level>	-7 8 0 0
b:of <name>	-8 11 -7 0
b:of <office>	-2 -9 -1 13
b:of <person>	7 -14 5 0
b:of a	-18 23 0 -11
b:of both	0 11 -5 -7
b:of its	-4 -5 0 9
b:of talk	-15 24 -4 -5
b:of the	0 -9 5 4
b:of their	10 -10 0 0
b:of them	8 0 -8 0
b:of trade	-2 -3 -2 9
b:of what	12 -11 0 0
b:official	-21 28 -9 -1
b:oil	-8 10 0 0
b:on	0 -8 11 -6
b:on <day-ahead>	-14 7 0 6
b:on <day-gone>	12 -2 -7 -12
b:on <day-today>	-2 -5 11 0
b:on a	19 -13 -5 -1
b:on his	-7 7 0 0
b:on in	13 -13 0 -1
b:on it	0 -8 9 0
b:on its	6 -5 0 0
b:on the	-20 -3 25 0
b:on what	0 6 -4 0
b:one	0 6 -7 -2
b:one in	2 1 -6 0
b:one minute	2 2 -7 0
b:open	-5 9 0 -1
b:open in	-5 8 0 0
b:opened	-10 6 5 0
b:opposition	-6 7 0 0
b:or	10 -9 0 0
b:orange	7 -7 0 0
b:order	0 -13 9 0
b:other in	-16 1 12 0
b:our	8 -12 11 -10
b:our <office>	-24 8 20 -4
b:our man	9 -6 0 0
b:out	-6 5 2 0
b:out in	-3 7 -3 0
b:out of	-10 13 -2 0
b:out the	17 -16 0 0
b:over	-2 0 6 0
b:over the	11 -10 0 0
b:own	0 -5 0 8
b:own agreement	9 -8 0 0
b:owned	11 -10 0 0
b:pact	-7 8 0 0
b:page	18 -17 0 0
b:pair	-22 23 0 0
b:part	6 0 -5 0
b:past	2 3 -10 0
b:past midnight	-5 7 -1 0
b:pause	-11 13 0 0
b:pay	16 -8 -4 -3
b:pay <level>	11 -7 0 0
b:peace	24 -23 0 0
b:pencilled	0 -5 8 0
b:pencilled in	0 -5 8 0
b:people	4 0 -8 0
b:people in	8 -5 -1 0
b:place	-7 12 -1 -4
b:place in	-7 12 0 -3
b:plan	-2 10 -5 -5
b:plan for	-4 9 -1 -2
b:plan in	-4 6 0 0
b:plant	19 -14 -2 0
b:plant in	7 -5 0 0
b:port	24 -22 0 -3
b:port charge	10 -8 0 0
b:port fee	11 -9 0 0
b:post	-7 9 0 0
b:prepare	-9 13 -3 0
b:prepare the	-6 14 -6 0
b:president	2 -7 8 -9
b:president xi	-5 -2 8 0
b:price	7 -10 1 0
b:price in	6 -5 0 0
b:price of	6 -13 3 0
b:promise	1 2 -7 0
b:proposal	-7 8 0 0
b:propose	21 -20 0 0
b:propose to	12 -11 0 0
b:published	-5 0 8 0
b:put	-11 7 4 0
b:put the	12 -6 -4 0
b:rain	15 -15 0 0
b:raise	-7 11 0 -1
b:rate	16 -14 0 0
b:reach	-8 3 0 4
b:reach in	8 -7 1 -3
b:recall	16 -14 0 0
b:receive <person>	7 0 -6 0
b:regard	7 -6 0 0
b:regard to	6 -6 0 0
b:report	13 -11 0 0
b:reporter	0 4 -8 0
b:reporter after	-4 6 0 0
b:reporter in	6 -1 -2 0
b:republic	-8 9 0 0
b:republic of	-8 9 0 0
b:result	-16 13 3 0
b:result of	-12 8 3 0
b:resume	9 -4 -1 -1
b:return from	-16 18 -2 0
b:rise	7 -5 0 0
b:road	6 -8 0 0
b:room	-15 14 0 0
b:round	21 -7 -17 -18
b:round in	-24 29 -4 -1
b:round is	-11 13 0 0
b:round of	24 -17 -4 -5
b:round since	12 -11 0 0
b:round take	-10 11 0 0
b:round will	14 -11 0 -1
b:run	13 -8 -1 0
b:same	-9 4 6 0
b:same day	-2 -6 8 0
b:say	13 -2 -6 -14
b:say <person>	3 6 -13 0
b:say he	3 6 -7 -5
b:say in	17 -16 0 0
b:say it	11 -9 0 0
b:say on	4 -8 2 0
b:say that	-12 12 0 0
b:say the	-11 10 1 0
b:seal	-3 -3 8 0
b:second	-1 8 -7 -6
b:second day	-21 22 0 0
b:second round	15 -11 0 -3
b:secretary	0 -13 -4 17
b:see each	2 -7 6 0
b:sell	6 -3 0 0
b:send	-3 6 0 0
b:session	-7 9 -1 0
b:set	-10 12 0 -1
b:set for	-14 17 0 -1
b:seventh	-8 9 0 0
b:shall	-15 19 0 -1
b:share in	-10 11 0 0
b:sheet	-15 -3 19 0
b:sheet that	-12 0 14 0
b:ship	2 -9 6 0
b:shook	-23 11 11 0
b:shook hand	-20 8 11 0
b:side	12 -2 -9 -3
b:side had	9 -8 0 0
b:side meet	17 -4 -6 -6
b:sign	17 -16 3 -8
b:sign a	0 -7 8 0
b:sign an	-2 -7 10 0
b:sign it	-21 23 0 0
b:sign on	12 -10 0 0
b:sign the	8 -3 -7 0
b:signature	21 -18 -1 0
b:signature of	9 -7 0 0
b:since	0 -2 9 -10
b:since the	-4 9 0 -2
b:sit	-2 -2 -7 15
b:sit down	13 -8 0 -3
b:sit in	-19 3 -2 15
b:sixth	16 -10 -1 -3
b:sixth round	9 -7 0 0
b:soybean	7 -8 0 0
b:speaking	11 -9 0 0
b:spent	-6 7 0 0
b:spoke	-26 0 9 17
b:stand	10 -4 -4 0
b:start	4 2 -6 -5
b:state	-3 -6 0 11
b:state of	7 0 -3 0
b:statement	22 -19 -1 0
b:stay	10 -9 0 0
b:stay in	10 -9 0 0
b:step	-12 12 0 0
b:stop	-9 11 0 0
b:strike	-4 10 -4 -1
b:strike in	5 0 -8 0
b:subject	-8 11 0 0
b:summit	8 -6 -1 0
b:suspend	11 -7 -1 0
b:table	-9 7 1 0
b:table in	-13 15 -1 0
b:take	-2 7 -2 -4
b:take place	-15 21 0 -4
b:talk	10 0 -10 -7
b:talk at	-10 5 0 0
b:talk between	-1 6 -3 0
b:talk in	-13 20 -5 -3
b:talk is	6 -5 0 0
b:talk on	6 -6 -2 1
b:talk with	16 -15 0 0
b:talked	-7 4 1 0
b:tariff	5 -6 4 -6
b:tariff truce	0 -9 11 0
b:team	-5 12 -2 -2
b:technical	5 -25 0 18
b:technical meet	9 -11 0 1
b:telephone	-10 3 6 0
b:tell the	17 -15 -1 0
b:tell us	-7 7 0 0
b:text	7 -5 0 0
b:that	0 -5 -2 9
b:that 's	-8 9 0 0
b:that <name>	-11 4 0 11
b:that <person>	3 -12 5 0
b:that a	-9 8 0 0
b:that both	8 -8 0 0
b:that he	13 -6 -6 -3
b:that in	-6 8 -4 1
b:that it	13 -11 0 0
b:that its	-15 16 0 0
b:that of	-9 10 0 0
b:that the	11 -6 0 -11
b:that they	8 -7 0 0
b:the	12 -10 9 -26
b:the <level>	-2 -4 7 0
b:the <name>	4 0 2 -11
b:the <office>	-5 15 -2 -9
b:the <organisation>	17 -18 1 -9
b:the <person>	-4 0 -4 11
b:the <quality>	13 -7 -8 -1
b:the <seat>	-16 -4 20 0
b:the <span>	-7 8 0 0
b:the agreement	-10 14 0 0
b:the bargain	2 -6 3 0
b:the bridge	-1 -10 11 0
b:the custom	4 -10 0 5
b:the day	6 -7 0 0
b:the delegation	0 6 0 -2
b:the duty	7 -6 0 0
b:the extension	10 -6 -1 0
b:the first	-4 9 -13 4
b:the fourth	-3 7 0 0
b:the last	-8 -4 12 0
b:the leader	8 -14 5 0
b:the level	0 -5 -1 8
b:the list	-15 7 2 3
b:the matter	-15 -4 7 12
b:the meet	-4 15 -1 -12
b:the morning	14 -11 0 0
b:the next	12 -10 0 -4
b:the number	-8 10 0 0
b:the opposition	-6 7 0 0
b:the other	8 -5 0 0
b:the pair	-22 23 0 0
b:the paper	-10 11 0 0
b:the pause	-9 10 0 0
b:the president	-2 -14 18 -3
b:the price	17 -16 0 0
b:the rate	8 -6 0 0
b:the republic	-8 9 0 0
b:the same	-9 4 6 0
b:the seal	-3 -3 8 0
b:the second	14 -10 -4 0
b:the signature	7 -6 0 0
b:the state	7 0 -3 0
b:the summit	-12 7 2 0
b:the table	-6 6 0 0
b:the talk	9 -9 0 0
b:the tariff	-5 -1 10 0
b:the text	10 -9 0 0
b:the third	-5 9 0 -1
b:the trade	13 -11 0 0
b:the truce	16 -11 -3 -2
b:the two	-16 8 12 -8
b:the understanding	-16 9 -4 8
b:the way	-1 -3 6 0
b:their	-14 10 7 -6
b:their <office>	-7 12 -1 -1
b:their first	-7 3 2 0
b:their meet	-11 0 10 0
b:their talk	1 -7 3 0
b:their trade	10 -2 -6 0
b:them	0 2 -9 3
b:then	-5 6 0 0
b:there	6 -2 -1 -2
b:there 's	11 -10 0 0
b:there is	-11 11 0 0
b:they agree	15 -14 0 0
b:they meet	-8 -14 12 12
b:they were	27 -25 0 0
b:they will	2 5 -7 -3
b:thi	-1 5 -7 0
b:third	16 -9 -2 -9
b:third meet	14 -11 0 -2
b:third round	8 -4 0 -2
b:those	-17 20 -1 0
b:those in	-12 13 0 0
b:those of	-12 12 0 0
b:through the	7 -5 0 0
b:tie	-18 17 0 0
b:tiktok	-11 12 0 0
b:time	-12 8 1 2
b:time in	11 -6 -4 0
b:to	13 -4 -4 -17
b:to a	20 -17 -2 0
b:to come	10 -10 0 0
b:to extend	7 -7 0 0
b:to have	8 -16 9 0
b:to let	-8 10 0 0
b:to meet	-3 13 -2 -7
b:to the	2 5 -10 0
b:to travel	-4 -1 8 0
b:to visit	-11 2 7 0
b:together	-8 5 2 0
b:together in	-8 8 0 0
b:trade	3 0 -12 6
b:trade agreement	3 -10 2 0
b:trade talk	-14 19 -2 0
b:trader	9 -9 0 0
b:trader in	9 -9 0 0
b:travel	-7 2 7 0
b:travel to	-7 2 7 0
b:trip	-7 5 1 0
b:trip to	-7 5 1 0
b:truce	7 -21 13 -1
b:truce between	-1 -5 7 0
b:truce of	8 0 -9 0
b:truce with	-8 -1 11 0
b:two	-16 12 8 -10
b:two <office>	-7 8 0 -1
b:two country	-13 0 7 5
b:two in	0 -11 14 -3
b:two men	-7 -2 9 0
b:two president	21 -8 -12 0
b:two side	-19 22 -8 0
b:two were	-16 18 0 0
b:two will	-7 0 10 -6
b:understanding	-16 9 -4 8
b:unless	7 -5 0 0
b:until	11 -8 0 0
b:up	2 -13 -4 18
b:up a	-9 0 0 11
b:up at	-8 6 0 0
b:up in	0 -7 -2 8
b:up to	4 -9 3 0
b:us	-5 6 0 0
b:vice premier	7 -7 0 0
b:video	6 0 -6 0
b:view	-13 14 0 0
b:villa	-3 6 0 0
b:visit	-12 -2 15 0
b:wait	10 -15 5 0
b:wait for	12 -7 -2 0
b:waiting for	-6 6 0 0
b:want	-4 6 0 0
b:want to	-9 11 0 0
b:was	-6 -2 3 10
b:was agree	9 -1 -9 0
b:was conclude	-3 -6 11 0
b:was in	-18 0 5 12
b:was reach	-13 8 -6 9
b:was the	-6 8 0 0
b:was their	-10 6 4 0
b:was to	21 -18 -4 0
b:water	-10 10 0 0
b:way	3 -12 5 0
b:we	-16 13 -15 14
b:we have	8 -4 -2 0
b:we shall	-3 6 0 0
b:week	-5 0 -8 12
b:weekend	-10 12 0 0
b:were	5 0 -5 -7
b:were in	-23 24 0 0
b:what	-11 2 15 -11
b:what <person>	-7 -3 10 0
b:what <seat>	12 0 -11 0
b:what come	-2 -4 10 -1
b:what did	-16 2 13 0
b:what is	1 4 -10 0
b:what the	4 -12 3 0
b:what was	-14 18 -5 0
b:whatever	11 -8 -1 0
b:when	1 -1 3 -6
b:when the	5 0 -6 0
b:when they	-11 1 10 -3
b:whether	-18 19 0 0
b:which	-7 12 -9 1
b:which is	-4 6 0 0
b:which the	-3 13 -6 0
b:which was	6 -6 0 0
b:who	19 -26 -7 14
b:who lead	14 -13 0 0
b:who meet	-12 7 1 0
b:who sign	8 -7 0 0
b:who was	16 -9 -9 0
b:whose	9 -11 0 0
b:why	-5 6 0 0
b:will	7 -12 -7 10
b:will be	5 -3 -10 5
b:will meet	12 -12 0 0
b:will not	10 -7 0 0
b:will sign	7 -6 0 0
b:will take	-7 6 0 0
b:will the	-4 10 -1 -2
b:with	3 -6 -1 6
b:with <person>	-9 7 2 0
b:with <quality>	-6 3 1 0
b:with the	-6 10 -1 -1
b:word	0 -7 -4 10
b:work	7 -5 0 0
b:worth	8 -7 0 0
b:worth <money>	6 -5 0 0
b:would	16 0 -27 -1
b:would meet	-5 8 0 0
b:would not	6 -4 0 0
b:write	12 -6 -4 0
b:write to	6 -4 0 0
b:xi	-5 -2 8 0
b:xi jinping	-5 -2 8 0
b:year	-14 4 9 0
b:you	-1 0 7 -1
b:your	-6 7 0 0
b:·	-11 15 -1 0
b:—	-9 9 0 0
b:— <name>	5 -7 -8 7
b:— <person>	-10 1 7 0
b:— the	-6 8 0 0
c0=agree	10 -9 0 -4
c0=bear	1 4 -6 -1
c0=begin	-7 17 -9 -9
c0=buy	5 -6 0 0
c0=deny	8 -7 0 0
c0=down	3 -8 4 0
c0=end	11 -4 -5 -6
c0=impose	-4 6 6 -18
c0=return	-11 16 -6 0
c0=say	11 -2 -10 -14
c0=sell	7 -4 -1 0
c0=stay	-8 8 -5 3
c0=target	8 -7 1 -6
c0=up	3 3 -10 -9
c1=agree	11 -9 -4 0
c1=bear	14 2 -11 -9
c1=begin	-11 22 -10 -9
c1=buy	7 -6 0 0
c1=deny	9 -7 0 0
c1=down	2 -6 2 0
c1=end	10 -3 -4 -8
c1=impose	2 1 0 -10
c1=propose	-3 4 -11 7
c1=return	-3 9 -6 -2
c1=say	11 0 -13 -14
c1=sell	6 -1 -5 -1
c1=stay	-6 0 1 7
c1=target	-6 10 0 -7
c1=up	-7 17 -10 -13
c2=agree	18 -14 -2 -3
c2=bear	18 -7 -18 1
c2=begin	13 -11 -6 5
c2=deny	11 -5 -3 0
c2=down	-11 5 11 -5
c2=end	-3 7 -7 0
c2=impose	5 0 -11 4
c2=say	6 -2 0 -13
c2=sell	13 -12 0 0
c2=stay	-8 2 9 0
c2=suspend	12 -1 -12 0
c2=target	20 -7 -10 -5
c2=up	-2 10 -5 -5
city	-8 16 -2 -20
count=1	63 -43 -13 -23
count=2	-22 26 -22 20
count=3	-43 35 24 -17
count=4	18 -18 8 -10
count=5	-26 33 -10 -7
count=many	14 -8 -6 -5
ct0=agree past	-7 9 2 -10
ct0=agree past-passive	5 -5 -6 4
ct0=agree perfect	-7 6 0 0
ct0=agree pluperfect	18 -18 0 0
ct0=bear modal	14 -2 -12 0
ct0=bear past	-12 8 5 -7
ct0=bear past-passive	-11 14 -4 0
ct0=bear pluperfect	-4 8 0 -4
ct0=bear present	4 -3 -8 4
ct0=begin future	-3 15 -11 -6
ct0=begin past	-7 4 0 5
ct0=begin present	-3 5 2 -9
ct0=deny past	8 -7 0 0
ct0=down past	-6 -2 3 6
ct0=down present	5 -8 5 -2
ct0=end past-passive	14 -14 0 0
ct0=impose future-passive	8 -2 -7 0
ct0=impose modal-passive	-13 13 0 0
ct0=impose past	-12 6 8 0
ct0=impose past-passive	6 0 -15 0
ct0=impose perfect	5 -12 7 -1
ct0=impose pluperfect	14 -9 -3 0
ct0=impose pluperfect-passive	-4 6 0 0
ct0=impose present	0 0 7 -16
ct0=impose present-passive	-5 7 0 -3
ct0=propose future	-3 -5 0 10
ct0=propose past	4 2 -2 -9
ct0=propose past-passive	-13 18 -1 -2
ct0=propose perfect	13 -10 0 0
ct0=propose pluperfect	0 8 -8 0
ct0=propose present	15 -17 5 -2
ct0=propose present-passive	-8 0 5 1
ct0=return past	-13 15 -1 0
ct0=return present	-2 6 0 0
ct0=say past	10 -2 -10 -7
ct0=say past-passive	9 -8 0 0
ct0=say present	-8 7 1 0
ct0=sell past	9 -9 0 0
ct0=stay future	-17 7 0 5
ct0=stay modal	-13 0 4 4
ct0=stay past	10 -11 0 0
ct0=stay pluperfect	-10 10 0 0
ct0=stay present	3 4 -11 -2
ct0=suspend past	13 -11 0 -4
ct0=target past	-11 15 -1 -1
ct0=target past-passive	11 -10 0 0
ct0=target present	9 -14 8 -1
ct1=agree participle-passive	-6 8 -5 4
ct1=agree past	-1 3 0 -10
ct1=agree past-passive	5 -5 -6 4
ct1=agree perfect	-7 4 1 0
ct1=agree pluperfect	14 -15 0 0
ct1=bear future	4 -6 0 1
ct1=bear gerund	21 -2 -9 -15
ct1=bear infinitive	0 12 -2 -10
ct1=bear modal	3 3 -7 0
ct1=bear participle-passive	7 -7 -1 1
ct1=bear past	-12 8 5 -7
ct1=bear past-passive	-11 14 -4 0
ct1=bear pluperfect	-4 8 0 -4
ct1=bear present	4 -3 -8 4
ct1=begin future	-5 16 -10 -5
ct1=begin present	-5 7 3 -9
ct1=deny past	8 -7 0 0
ct1=down past	-5 -2 2 6
ct1=down present	5 -8 5 -2
ct1=end participle-passive	-14 18 0 0
ct1=end past	10 -6 -1 -4
ct1=end past-passive	14 -14 0 0
ct1=impose future-passive	8 -2 -7 0
ct1=impose gerund	-5 6 0 0
ct1=impose modal-passive	-13 13 0 0
ct1=impose participle-passive	10 -4 -14 3
ct1=impose past	-8 1 6 1
ct1=impose past-passive	6 0 -14 0
ct1=impose perfect	-3 -2 9 -1
ct1=impose pluperfect	10 -5 -3 0
ct1=impose pluperfect-passive	-4 6 0 0
ct1=impose present	0 -1 9 -14
ct1=impose present-passive	-5 7 0 -3
ct1=propose future	-3 -5 0 10
ct1=propose infinitive	-6 1 0 1
ct1=propose participle-passive	15 0 -17 0
ct1=propose past-passive	-13 18 -1 -2
ct1=propose pluperfect	0 8 -8 0
ct1=propose present	12 -16 7 -2
ct1=propose present-passive	-8 0 5 1
ct1=return past	-13 15 -1 0
ct1=return present	-2 6 0 0
ct1=say past	13 -5 -10 -7
ct1=say past-passive	9 -8 0 0
ct1=say present	-11 11 0 0
ct1=sell past	9 -9 0 0
ct1=stay future	-17 7 0 5
ct1=stay infinitive	17 -15 0 0
ct1=stay modal	-12 0 4 5
ct1=stay participle-passive	10 -2 -7 0
ct1=stay past	1 -7 3 4
ct1=stay perfect	-5 7 0 0
ct1=stay pluperfect	-10 10 0 0
ct1=suspend past	5 -7 1 0
ct1=target participle-passive	-21 24 -1 0
ct1=target past	-7 11 -1 -1
ct1=target past-passive	11 -11 0 0
ct1=target present	9 -14 8 -1
ct2=agree participle-passive	12 -11 0 0
ct2=agree perfect	7 -6 0 0
ct2=agree pluperfect	0 -7 6 0
ct2=agree present	11 -9 0 0
ct2=bear future	12 -6 0 -2
ct2=bear gerund	-10 20 -7 0
ct2=bear infinitive	-12 2 0 5
ct2=bear participle-passive	-10 11 0 0
ct2=bear past	24 -20 -2 0
ct2=bear perfect	0 -8 0 4
ct2=bear present	20 -15 0 -2
ct2=bear present-passive	6 0 -4 0
ct2=begin future	-4 -2 0 9
ct2=begin present	16 -15 0 -2
ct2=deny past	6 -1 -1 0
ct2=down future	7 -4 0 0
ct2=down past	-9 -2 16 0
ct2=down pluperfect	5 0 -8 0
ct2=down present	-21 16 7 0
ct2=end infinitive	-10 11 0 0
ct2=end past	-9 5 5 0
ct2=end pluperfect	0 -6 0 4
ct2=end present	5 2 -11 0
ct2=impose future	-2 -23 6 14
ct2=impose infinitive	-4 17 -16 0
ct2=impose modal	8 -4 -1 0
ct2=impose participle-passive	15 -16 0 0
ct2=impose past	-7 0 11 -3
ct2=impose past-passive	12 -9 -1 0
ct2=impose perfect	10 -5 -4 0
ct2=impose pluperfect	-6 9 -8 5
ct2=impose pluperfect-passive	8 -8 0 0
ct2=impose present	0 8 -6 -9
ct2=propose past	-7 3 2 0
ct2=propose present	12 -2 -11 -2
ct2=say modal	10 -7 0 0
ct2=say past	-3 0 7 -3
ct2=say perfect	7 -11 0 0
ct2=say pluperfect	0 6 -6 0
ct2=stay future	8 -7 0 0
ct2=stay modal	13 -8 -4 0
ct2=stay past	-7 9 0 -3
ct2=stay pluperfect	-21 9 5 7
ct2=stay present	-5 0 11 -9
ct2=suspend infinitive	-4 10 -4 0
ct2=suspend past	12 -10 0 0
ct2=suspend present	7 -1 -3 0
ct2=target past	6 -1 0 -2
ct2=target perfect	9 -8 0 0
ct2=target present	-4 8 -3 0
ct2=up infinitive	13 -12 0 0
ct2=up modal	-5 6 0 0
ct2=up pluperfect	-6 8 0 0
ct2=up present	-7 9 0 0
dateline	-8 9 -12 16
day-l	23 -14 -3 -13
day-none	16 -3 -10 -15
day-r	-3 6 -3 -2
day=l0	17 -5 -18 1
day=l1	-5 6 0 -3
day=l2	12 -12 7 -19
day=l3	23 -10 -3 -22
day=l4	3 -6 -5 11
day=l5	-10 6 7 -3
day=r0	-18 11 7 0
day=r2	0 7 -6 -8
day=r3	17 -6 -17 -7
day=r4	1 -11 -1 15
day=r5	17 -13 -1 0
days=0	15 -2 -10 -15
days=1	7 1 -2 -12
days=2	17 -14 -8 -3
days=3	-15 10 -2 9
f:!	-7 7 0 0
f:"	28 -13 -17 -19
f:'	8 0 -9 0
f:'s	-8 8 6 -5
f:,	-2 9 -8 -2
f:-	-10 18 -5 -8
f:.	-7 12 3 -10
f::	9 -10 -7 4
f:;	-4 -1 -1 10
f:<agent>	-3 17 -5 -28
f:<day-ahead>	4 0 -17 5
f:<day-gone>	-16 10 9 -1
f:<day-today>	-2 9 -4 -17
f:<duty>	-10 8 0 1
f:<gate>	-19 23 0 -11
f:<goods-amount>	9 -26 9 0
f:<goods>	13 0 -12 -14
f:<level-noun>	-1 4 -9 8
f:<level>	38 -28 -13 0
f:<money>	27 -33 5 -4
f:<month-ahead>	4 -21 13 4
f:<month-gone>	-2 7 0 -13
f:<name>	-18 29 -6 -14
f:<not>	4 -17 2 17
f:<number>	0 -4 6 2
f:<office>	-45 13 -1 40
f:<organisation>	33 -24 -10 -5
f:<person>	-13 4 14 -2
f:<points>	11 -18 4 0
f:<quality>	-4 3 4 -7
f:<seat>	9 -8 0 -2
f:<sender>	-5 2 -3 9
f:<span>	-1 2 6 -22
f:<taker>	20 -13 -4 0
f:<v-agree>	-2 0 8 -7
f:<v-bear>	8 -17 3 12
f:<v-begin>	-5 2 15 -21
f:<v-buy>	13 -22 10 -9
f:<v-deny>	22 -14 -6 -2
f:<v-down>	-14 3 22 -13
f:<v-end>	14 -7 0 -32
f:<v-impose>	-3 7 5 -18
f:<v-propose>	4 5 -15 -2
f:<v-return>	-10 15 -1 -2
f:<v-say>	8 -5 -5 -1
f:<v-stay>	-3 23 -41 4
f:<v-suspend>	-3 -5 3 9
f:<v-target>	-17 15 11 -13
f:<v-threaten>	0 -9 14 0
f:<v-up>	-8 -9 20 4
f:?	16 -18 5 -4
f:a	-22 16 0 11
f:about	9 -18 10 -5
f:above	-20 15 4 0
f:accept	-4 -12 11 2
f:according	-8 8 0 0
f:account	-9 -3 13 0
f:across	-19 20 0 0
f:add	-4 10 -9 0
f:additional	-7 10 -1 0
f:affiliate	9 -5 -3 0
f:after	-6 0 14 -10
f:afterward	-22 23 6 -5
f:again	8 0 -9 -3
f:against	3 0 -6 0
f:agenda	0 -3 8 -3
f:agent	14 -14 0 0
f:agree	-34 31 4 -5
f:agreement	-23 22 0 -4
f:air	1 -7 4 0
f:airport	-7 7 0 0
f:all	8 8 -21 -4
f:alone	22 -18 -3 0
f:already	8 -10 4 -2
f:also	0 11 -11 0
f:altogether	-6 0 6 0
f:aluminium	12 -11 0 0
f:aluminum	-17 17 0 0
f:amount	12 -9 0 0
f:an	-6 0 9 -2
f:and	-21 5 30 -14
f:announce	4 2 -9 0
f:another	18 -21 1 0
f:answer	19 -22 3 0
f:any	4 6 -13 -1
f:anybody	9 0 -7 0
f:anyone	-8 12 0 0
f:apart	11 -10 0 0
f:apply	-30 32 -3 0
f:approval	4 0 -6 0
f:approve	-2 10 -9 -2
f:are	16 -12 -4 1
f:arrangement	-1 0 6 -2
f:as	-5 13 -16 2
f:aside	-3 -2 7 0
f:ask	-2 9 -7 -5
f:at	8 0 -36 11
f:autumn	-6 6 0 0
f:back	26 -11 -16 -3
f:bag	-18 19 0 0
f:ban	7 -6 0 0
f:be	-11 20 -5 -7
f:bean	-6 7 0 0
f:bear	13 -11 0 0
f:became	13 -10 0 0
f:because	-12 11 0 0
f:become	12 -16 6 0
f:beef	0 8 -9 0
f:been	-15 0 26 -13
f:before	5 -1 0 -9
f:begin	-6 6 -5 4
f:behind	-5 6 0 0
f:being	-11 -6 21 -1
f:believe	13 -9 0 0
f:bergen	-8 2 0 5
f:beside	-10 -4 8 5
f:better	6 -1 -1 -1
f:between	-3 5 3 -12
f:board	-5 -7 12 0
f:book	-16 19 0 -1
f:border	21 -19 -1 0
f:both	-6 14 -8 -3
f:brandy	-5 6 0 0
f:bring	-28 20 2 1
f:broke	7 -3 -1 0
f:business	-7 7 0 0
f:but	13 -8 -1 -3
f:butter	-8 8 0 0
f:buyer	9 -7 0 0
f:by	-1 13 -21 -2
f:calendar	9 -9 0 0
f:call	27 -42 15 4
f:can	0 -5 11 -5
f:car	-4 -3 0 10
f:carry	15 -18 3 0
f:cease	16 -12 0 0
f:ceasefire	8 -7 0 0
f:cent	-9 10 0 0
f:certificate	-9 17 -5 -1
f:chance	-4 7 -1 0
f:charge	5 2 -7 -6
f:chicken	-6 0 6 0
f:chip	0 -4 6 0
f:christma	-1 8 -3 -3
f:clear	-14 15 0 0
f:clock	-6 0 6 0
f:close	24 -23 0 0
f:closed	32 -31 0 0
f:club	16 -15 0 0
f:coal	-3 -3 9 0
f:coast	-2 -11 14 0
f:cocoa	-12 13 0 0
f:cod	6 -5 0 0
f:coffee	-1 6 -3 0
f:colleague	24 -21 -1 0
f:come	1 -5 9 -9
f:commerce	0 -14 12 0
f:common	13 -2 -10 0
f:company	24 -17 0 -2
f:complain	-2 6 0 0
f:complete	8 -4 -2 0
f:concentrate	-9 4 0 4
f:concern	5 10 -19 0
f:confirm	-18 8 11 0
f:congress	6 -4 0 0
f:consensu	-21 25 -4 0
f:consent	16 -15 2 -5
f:consider	0 -8 3 1
f:continue	9 -3 -3 0
f:control	25 -24 0 0
f:conversation	-7 12 -3 0
f:copper	25 -26 0 1
f:cost	6 -3 0 0
f:cotton	-6 10 -1 0
f:could	19 -14 -3 -3
f:count	7 0 -4 0
f:counted	-10 7 1 0
f:counterpart	-16 10 7 0
f:country	-7 14 -3 -10
f:course	-11 0 10 0
f:crane	6 -6 0 0
f:custom	-13 16 -3 0
f:cut	3 0 -7 0
f:date	7 -14 -4 10
f:day	27 -27 0 -9
f:deadline	13 -11 -2 0
f:deal	-37 24 19 -2
f:dealing	8 -7 0 0
f:decide	8 -16 7 0
f:decision	12 -10 0 0
f:decree	-3 6 -1 0
f:delay	3 -6 0 0
f:delegation	-9 16 -6 0
f:deny	9 -7 0 0
f:described	-6 6 0 0
f:design	13 -8 -3 0
f:did	13 -9 -7 0
f:dinner	-14 -9 22 0
f:direction	0 -7 -11 16
f:discuss	0 7 -7 0
f:dispute	6 0 0 -2
f:do	9 -16 -3 11
f:doe	-8 6 6 -5
f:done	9 -4 -3 0
f:door	17 -15 0 0
f:down	-12 1 6 3
f:drawer	12 -11 0 0
f:drop	14 -15 1 0
f:due	-7 -2 12 -1
f:dump	-17 17 0 0
f:during	3 -10 5 0
f:duty	-8 22 -23 2
f:each	36 -38 0 0
f:early	-14 13 0 0
f:earth	-10 3 9 0
f:ease	10 -11 0 0
f:eastern	17 -16 0 0
f:economy	2 -6 2 0
f:egg	-5 6 0 0
f:electricity	-15 16 0 0
f:else	-6 13 -7 0
f:emergency	0 -12 11 0
f:end	-11 17 -4 -12
f:energy	-17 13 4 0
f:enter	14 -8 -6 0
f:entry	13 -11 -2 0
f:evening	-24 2 0 23
f:every	19 -17 -1 0
f:everybody	12 -10 0 0
f:exchanged	17 -16 0 0
f:exclusion	-6 3 0 0
f:expect	7 -2 -2 -2
f:expire	-24 27 -3 0
f:explain	4 -7 1 0
f:exporter	-19 21 0 0
f:extend	18 -22 1 0
f:extension	-16 17 2 -2
f:extra	9 0 -6 0
f:fact	-9 -9 18 0
f:fail	-9 10 0 0
f:fall	11 -18 5 0
f:far	11 -8 -1 0
f:farm	-3 -5 9 0
f:fee	10 -1 -4 -5
f:fentanyl	11 -15 1 0
f:few	-4 0 6 0
f:fifth	-5 13 -5 0
f:figure	-20 22 0 0
f:find	20 -14 -3 -1
f:fine	7 -6 0 0
f:firm	6 0 -4 0
f:first	15 -11 -5 0
f:fish	3 1 -8 0
f:flag	-11 1 9 0
f:flow	-8 8 0 0
f:follow	0 -5 8 0
f:followed	24 -31 6 0
f:following	-6 2 2 0
f:for	13 -3 -6 -13
f:force	-16 13 2 0
f:forced	0 -10 11 0
f:foreign	9 -1 -2 -1
f:forty	-5 -7 12 0
f:four	-12 16 0 -1
f:fourth	-25 19 -3 8
f:free	14 -12 -1 0
f:from	12 0 -11 -10
f:front	21 -18 0 0
f:fuel	6 -5 0 0
f:furniture	-14 14 0 0
f:further	15 -18 -8 9
f:gave	-9 9 0 0
f:gazette	-10 11 0 0
f:general	-9 10 0 0
f:get	2 4 -10 0
f:give	13 -4 -9 0
f:given	-9 12 -2 0
f:go	-22 13 17 -9
f:good	16 -11 -2 -4
f:government	-19 14 7 0
f:grant	-7 8 0 0
f:graphite	6 -5 0 0
f:great	-4 13 -8 0
f:grower	14 -13 0 0
f:growth	6 0 -6 0
f:guidance	9 0 -8 0
f:had	18 -32 23 -22
f:half	-15 8 8 0
f:hall	26 -20 -8 0
f:halve	-17 -2 19 0
f:hand	-12 -29 33 0
f:hang	7 -5 0 0
f:happen	6 -5 0 0
f:happy	0 -10 10 0
f:harvest	9 -7 0 0
f:has	13 -13 7 -28
f:have	4 8 -23 0
f:having	8 -7 0 0
f:he	16 -2 -10 -19
f:head	-5 6 0 0
f:hear	-7 5 -2 1
f:heard	7 -9 0 0
f:height	-8 9 0 0
f:help	8 -2 -3 0
f:high	8 -1 -4 0
f:highest	-2 -3 6 0
f:him	12 -7 -3 0
f:his	2 -6 9 -8
f:hold	0 0 -7 8
f:home	-9 4 3 0
f:hope	8 -11 6 -4
f:hotel	-11 0 14 -1
f:hour	-9 -8 20 -1
f:how	-7 2 -1 6
f:hurry	6 -4 0 0
f:i	9 -10 0 0
f:i'd	2 -10 7 0
f:i'm	7 -6 0 0
f:ice	21 -17 -1 0
f:if	3 5 -19 0
f:impose	0 6 -5 0
f:in	-21 10 1 16
f:include	1 4 -6 0
f:included	7 -6 0 0
f:including	-7 7 0 0
f:industrial	14 -14 0 0
f:interest	-11 6 3 0
f:into	6 -3 -3 0
f:introduce	11 -13 1 0
f:is	8 6 -26 -1
f:island	22 -20 -2 0
f:isn't	-22 16 0 6
f:issue	9 0 -8 0
f:it	-3 -2 -4 17
f:item	8 -6 0 0
f:its	23 -23 -5 4
f:itself	13 -18 4 0
f:joint	-5 7 0 0
f:judge	12 -10 0 0
f:keep	-24 29 -15 0
f:know	15 -5 -5 -7
f:kuala	-6 0 6 0
f:labor	1 -8 6 0
f:lapse	12 -10 0 0
f:largest	13 -8 -4 0
f:last	0 7 -3 -18
f:later	-10 -14 24 0
f:law	23 -20 0 0
f:lay	-4 12 -7 0
f:leader	16 -11 -6 0
f:least	0 -8 6 0
f:leave	13 -9 0 -2
f:less	11 -12 0 0
f:let	17 -16 0 -1
f:level	-1 -9 -1 13
f:levy	11 -10 0 0
f:licence	-14 15 -20 12
f:license	6 -5 0 0
f:lift	18 -17 0 0
f:like	10 -11 0 0
f:likely	3 -7 -1 5
f:likewise	8 -1 -5 0
f:list	0 -11 13 0
f:lithium	-10 11 0 0
f:live	17 -15 0 0
f:london	11 -8 -1 0
f:long	6 -14 1 5
f:look	8 -4 -4 0
f:lose	8 -8 0 0
f:lower	9 -1 -12 0
f:lumpur	-6 0 6 0
f:m	9 -8 0 0
f:machinery	0 -10 10 0
f:main	8 -2 -5 0
f:make	-15 25 -14 -1
f:maker	7 -6 0 0
f:man	-10 12 0 0
f:market	8 -3 -1 0
f:matter	-21 17 0 6
f:me	14 -11 -1 0
f:mean	0 -14 0 14
f:medicine	6 -5 0 0
f:meet	-16 -5 13 14
f:memorandum	0 -9 8 0
f:middle	-33 23 2 7
f:might	8 -5 0 0
f:milk	0 6 -2 0
f:million	8 -16 6 0
f:mine	7 -6 0 0
f:minister	-6 13 -10 -2
f:ministry	-9 4 8 -3
f:minute	1 -21 16 0
f:money	-13 16 -2 0
f:month	-8 2 6 0
f:more	13 0 -19 -2
f:morning	-6 6 0 0
f:mostly	6 -5 0 0
f:move	18 -14 0 0
f:mr	-7 11 -5 0
f:much	-22 16 7 0
f:must	-21 25 -3 0
f:my	-2 -6 3 6
f:name	0 -13 14 0
f:national	-4 -1 7 0
f:need	-14 17 0 -1
f:negotiate	-12 11 0 0
f:negotiator	-13 14 0 0
f:neither	18 -8 -9 0
f:new	-14 -2 17 0
f:nexperia	-1 -4 6 0
f:next	6 0 -18 7
f:nicely	8 -7 0 0
f:night	-8 2 8 0
f:no	-5 -12 9 13
f:nobody	23 -14 -15 -3
f:none	14 -8 -4 0
f:noon	13 -11 -2 0
f:nor	17 -11 -7 0
f:not	0 -15 13 9
f:note	7 -3 -1 0
f:nothing	-21 27 3 -12
f:notice	3 0 -6 0
f:now	4 -3 -8 4
f:number	8 0 -6 0
f:nut	-21 23 0 0
f:odd	9 -2 -6 0
f:of	-15 12 11 -10
f:off	-22 22 0 -3
f:offer	-4 11 -9 0
f:official	-6 1 4 0
f:oil	-1 -11 11 0
f:old	11 -10 0 0
f:on	-1 -3 14 -19
f:once	9 -12 4 0
f:one	-17 18 -5 4
f:only	24 -11 -20 -1
f:open	3 -6 0 0
f:order	18 -23 6 -5
f:ordinary	9 -8 0 0
f:other	-16 2 11 11
f:otherwise	-7 9 0 0
f:our	-19 20 4 -9
f:out	7 -12 9 -8
f:outstanding	9 -14 0 4
f:over	25 -17 -8 -4
f:own	-8 0 7 0
f:owner	-5 6 0 0
f:paper	-10 16 -5 -4
f:parliament	-5 8 0 0
f:part	-11 18 -3 -5
f:partner	13 -10 0 0
f:past	11 -5 -4 0
f:pause	-16 8 10 -1
f:pay	22 -34 9 4
f:peace	10 -9 0 0
f:pen	-12 15 0 0
f:people	19 -9 -5 0
f:per	-6 6 0 0
f:percent	-6 0 8 0
f:permanent	-11 18 -2 -3
f:permit	0 -3 7 0
f:plan	0 -4 -2 10
f:plant	0 -15 0 11
f:play	-15 16 0 0
f:player	6 -4 0 0
f:point	-15 23 -6 0
f:policy	-9 9 0 0
f:port	9 0 -11 -1
f:possible	7 -3 0 0
f:post	-6 7 0 0
f:poultry	-3 6 -2 0
f:power	-9 15 -6 0
f:prepare	-11 11 0 0
f:present	-5 10 -1 -1
f:president	-8 8 2 -3
f:price	31 -24 -6 0
f:print	-13 13 0 0
f:printed	8 -7 0 0
f:prisoner	20 -19 0 0
f:probably	6 -5 0 0
f:product	-13 2 13 0
f:prolonged	-20 22 0 0
f:promise	0 -8 8 0
f:proposal	6 -6 0 0
f:propose	13 -10 0 0
f:public	-11 16 -3 -1
f:published	-16 8 9 0
f:put	5 -5 -6 7
f:quarrel	13 -24 0 12
f:quarter	3 -6 0 0
f:radio	8 -7 0 0
f:rare	-10 3 9 0
f:rate	0 -2 -10 9
f:ratify	-7 7 0 0
f:read	4 -12 9 -4
f:receive	-5 11 -5 0
f:reciprocal	8 -3 -2 0
f:reduce	-3 6 0 0
f:reduction	9 -2 -6 0
f:refused	20 -19 0 0
f:remain	25 -26 -4 0
f:renewal	-11 11 0 0
f:reply	-25 27 -2 0
f:report	26 -27 0 0
f:reporter	3 0 -7 0
f:representative	13 -13 0 0
f:request	-7 8 0 0
f:require	-9 12 0 0
f:rest	31 -20 -10 0
f:result	-24 21 -3 12
f:resume	3 -10 5 0
f:return	-7 12 -3 0
f:rice	18 -16 -1 0
f:right	4 -13 -12 15
f:rise	5 -16 11 0
f:round	5 5 -28 1
f:rover	10 -10 0 0
f:rule	13 -7 -4 0
f:rum	12 -12 0 0
f:same	-10 -16 5 22
f:sanction	14 -17 2 0
f:say	15 -22 0 9
f:scrap	15 -13 0 0
f:season	17 -13 -2 0
f:second	-7 25 -21 -8
f:secretary	10 -7 0 0
f:section	11 -13 1 0
f:security	-7 0 8 0
f:see	10 -1 -14 0
f:sell	19 -14 -4 0
f:send	15 -16 0 0
f:seoul	3 -7 2 0
f:session	-18 22 -4 0
f:several	-1 6 -1 0
f:shall	6 -3 0 0
f:she	-16 24 -13 0
f:shea	-26 28 -2 0
f:sheet	-14 -2 18 0
f:ship	-7 1 9 -4
f:shipment	-2 -2 6 0
f:shoe	0 -10 10 0
f:shook	-12 -2 14 0
f:should	-17 23 -3 -3
f:show	-6 8 -1 0
f:shut	14 -14 0 0
f:side	4 3 -11 -5
f:sign	33 -25 -7 0
f:signature	25 -23 -6 3
f:since	-23 30 -12 0
f:sit	-4 10 -1 -8
f:sleep	-19 19 0 0
f:small	-13 13 0 0
f:so	21 -24 0 -3
f:social	-6 -2 10 0
f:software	0 7 -6 0
f:something	8 -7 0 0
f:southern	11 -9 0 0
f:soybean	6 -11 0 0
f:spare	-27 28 0 0
f:speak	0 10 -9 -3
f:spoke	-8 3 6 0
f:spring	-22 25 -1 0
f:stage	18 -12 -6 0
f:standstill	-9 9 0 0
f:start	7 -15 7 -3
f:state	-16 10 9 0
f:statement	-1 7 -6 0
f:stay	16 -15 -6 4
f:step	-3 -9 0 15
f:still	36 -43 10 -2
f:stock	7 -6 0 0
f:stockholm	-4 8 -2 0
f:stop	3 -6 5 -6
f:story	7 -5 0 0
f:strike	0 -5 9 0
f:student	10 -3 -4 0
f:subject	-16 17 0 0
f:such	8 -9 0 0
f:sugar	2 -11 9 0
f:summer	-5 13 -5 -1
f:surprised	-7 0 7 0
f:suspend	7 -9 3 0
f:suspension	-26 23 -7 10
f:table	-8 14 -2 -5
f:take	26 -18 -2 -9
f:talk	14 -17 5 0
f:talking	-8 9 0 0
f:tariff	-1 -8 15 -8
f:team	-8 10 0 0
f:telephone	-4 7 0 0
f:television	1 4 -9 0
f:tell	6 4 -5 -20
f:term	7 -4 -2 0
f:text	-24 15 12 0
f:than	2 2 -9 -1
f:that	13 0 -3 -31
f:the	14 -15 1 -1
f:their	-2 2 -10 9
f:them	24 -23 1 -6
f:there	-1 10 -5 -16
f:they	11 -1 -12 -2
f:they've	-14 15 0 0
f:thi	-2 13 -27 2
f:thing	-21 23 0 0
f:think	21 -19 0 0
f:third	15 -4 -10 -11
f:those	9 -1 -6 0
f:thousand	-7 0 7 0
f:threat	10 -4 -4 0
f:threaten	0 -21 16 0
f:threw	7 -4 0 0
f:through	-6 8 0 0
f:ticket	-11 11 0 0
f:tiktok	-13 17 -2 0
f:time	11 -23 15 -3
f:to	5 1 2 -27
f:tonne	20 -19 0 0
f:too	14 -17 4 0
f:top	-25 26 0 0
f:total	8 -6 0 0
f:trade	-11 0 16 -4
f:transcript	-22 23 0 0
f:treasury	14 -13 0 0
f:treaty	9 -5 -2 0
f:truce	-9 21 -6 -17
f:true	-4 -2 0 7
f:truth	3 -11 7 0
f:tuesday	-9 10 0 0
f:tuna	1 -9 6 0
f:turn	9 -2 -4 0
f:twice	-7 0 0 10
f:two	-14 -2 18 0
f:under	6 5 -15 -5
f:until	1 5 -4 -10
f:up	21 -14 -5 -7
f:upper	9 -8 0 0
f:us	21 -14 -10 0
f:use	11 -5 -4 0
f:visit	0 -11 13 0
f:vote	-13 17 -3 0
f:voted	-11 11 0 0
f:want	-1 11 -12 -3
f:war	6 -13 5 0
f:was	4 -10 -7 18
f:watche	-8 8 0 0
f:we	-13 25 -16 -10
f:week	11 0 -11 -2
f:well	-1 8 -7 0
f:were	-12 13 -1 0
f:what	14 -10 -2 -6
f:wheat	-1 -16 5 11
f:when	-2 -3 0 7
f:where	-18 23 -3 -1
f:which	-20 25 -4 -10
f:while	10 -11 0 0
f:whisky	7 -6 0 0
f:who	26 -11 -19 -6
f:whose	-5 6 0 0
f:will	-7 4 2 2
f:window	6 -5 0 0
f:wire	-4 6 0 0
f:with	-15 16 7 -22
f:withdraw	10 -8 0 0
f:within	24 -21 -1 0
f:without	10 -2 -18 3
f:word	-6 -16 25 -2
f:work	10 -9 0 0
f:worst	-5 -7 0 12
f:would	21 -29 14 0
f:write	-11 -4 8 10
f:wrong	-7 8 0 0
f:yarn	-21 22 0 0
f:year	5 -9 -3 9
f:yes	-6 2 4 0
f:yet	-12 -1 -2 18
f:yield	-16 17 0 0
f:you	33 -22 -13 -2
f:yttrium	6 -2 -1 0
f:zero	9 -13 4 0
f:—	-22 27 -7 0
first-of-paragraph	21 -8 -7 -14
has-future	10 -5 -15 9
has-gerund	14 3 -19 -14
has-infinitive	5 -2 0 -6
has-modal	14 0 -27 0
has-participle	14 -6 -14 1
has-past	3 4 2 -29
has-present	18 -9 -5 -15
headline	6 4 -7 -21
heads=0	18 17 -57 -11
heads=1	3 -18 16 -8
heads=2	8 -69 42 -13
kind=town	20 -3 -12 -18
l1="	13 -11 0 0
l1=&	0 -7 0 6
l1='s	23 -21 0 0
l1=(	6 -2 -1 0
l1=,	-4 6 0 -4
l1=-	7 -4 0 0
l1=.	8 -7 0 0
l1=/	16 -13 -4 0
l1=:	6 6 -17 -19
l1=;	-7 14 -7 0
l1=<day-gone>	-3 8 -4 0
l1=<name>	-10 11 0 0
l1=<number>	31 -27 -1 0
l1=<person>	12 -7 -3 0
l1=<quality>	9 -8 0 0
l1=<v-bear>	14 -9 -4 0
l1=<v-begin>	-7 8 0 0
l1=<v-down>	-10 11 0 0
l1=<v-impose>	-2 -4 9 0
l1=<v-propose>	30 -21 -9 -3
l1=[	8 -7 0 0
l1=a	3 2 -8 0
l1=about	8 -7 0 0
l1=after	7 -3 -3 0
l1=an	9 -7 0 -1
l1=are	-16 16 0 0
l1=as	-5 9 -2 0
l1=at	-11 6 2 3
l1=be	-7 7 0 0
l1=between	-8 10 0 0
l1=by	12 -8 0 0
l1=for	-5 3 -13 10
l1=from	2 0 -11 6
l1=if	-7 11 -2 0
l1=in	-17 11 3 6
l1=is	-4 8 -2 0
l1=leave	-24 12 14 0
l1=meet	11 -6 -4 0
l1=morning	8 -7 0 0
l1=mr	8 -8 0 0
l1=near	-6 7 0 0
l1=of	-10 11 2 -12
l1=on	10 0 -10 -4
l1=say	-9 6 2 0
l1=since	5 -11 5 0
l1=that	2 0 -6 2
l1=the	8 -5 5 -28
l1=time	-7 9 -1 0
l1=to	-11 1 9 0
l1=trade	6 -4 0 0
l1=under	12 -10 0 0
l1=visit	-7 0 5 0
l1=was	-3 7 -2 0
l1=what	-2 -6 10 0
l1=which	11 -12 0 0
l1=with	16 -23 -1 10
l1=—	-2 -1 10 -4
l2=,	-23 0 12 17
l2=:	3 -2 6 -12
l2=;	-1 -5 -1 9
l2=<agent>	-10 27 -8 -12
l2=<begin>	5 -5 0 6
l2=<day-ahead>	-19 16 0 1
l2=<day-gone>	-5 8 0 -8
l2=<day-today>	21 -13 -7 -1
l2=<duty>	26 -36 -1 4
l2=<gate>	-10 14 -4 -1
l2=<goods>	19 -4 -21 -14
l2=<level-noun>	18 -15 -4 0
l2=<level>	8 -13 8 -3
l2=<month-gone>	-8 10 0 0
l2=<name>	-9 19 -12 -9
l2=<number>	26 -15 -11 -1
l2=<office>	14 -16 0 -1
l2=<organisation>	-2 12 -4 -16
l2=<person>	13 -25 8 2
l2=<quality>	-2 11 -3 -5
l2=<seat>	2 -8 7 -9
l2=<sender>	19 -15 0 0
l2=<span>	-17 17 0 0
l2=<taker>	7 -14 0 4
l2=<v-agree>	16 -11 -7 0
l2=<v-bear>	-10 -6 6 11
l2=<v-begin>	5 -6 5 -10
l2=<v-buy>	9 -7 0 0
l2=<v-down>	1 -9 14 -6
l2=<v-end>	12 -3 -9 0
l2=<v-impose>	12 -5 -12 0
l2=<v-propose>	-14 7 4 1
l2=<v-return>	-20 24 -4 0
l2=<v-say>	-6 5 4 -1
l2=<v-sell>	6 0 -1 -7
l2=<v-stay>	-2 1 -6 8
l2=<v-suspend>	2 4 -11 -2
l2=<v-up>	-12 13 0 0
l2=a	-8 8 0 0
l2=according	6 -4 0 0
l2=across	-7 8 0 0
l2=after	-6 7 0 0
l2=afternoon	-12 18 -5 0
l2=again	0 15 -10 -9
l2=agree	6 -5 -6 7
l2=agreement	6 -4 0 0
l2=alert	-6 7 0 0
l2=all	-5 8 -1 0
l2=and	2 3 -4 -9
l2=announce	0 -8 8 0
l2=are	-8 9 0 0
l2=arrangement	13 -16 2 0
l2=arrive	-3 -1 6 0
l2=as	9 -8 0 0
l2=ask	-9 -2 13 0
l2=at	19 -2 -17 -2
l2=base	-11 -2 14 0
l2=be	-12 -5 6 11
l2=bridge	6 -20 11 0
l2=briefing	8 -7 0 0
l2=but	8 -7 0 0
l2=by	-18 12 8 0
l2=charge	11 -9 0 0
l2=come	2 -7 9 -1
l2=conclude	5 -11 5 0
l2=conference	3 2 -7 -5
l2=consultation	0 7 -6 0
l2=contact	-3 -5 0 8
l2=day	-7 9 0 0
l2=deal	26 -21 -2 0
l2=delegation	-14 15 0 0
l2=desk	19 -18 0 0
l2=did	-13 1 11 0
l2=discuss	-14 17 0 -1
l2=done	14 -6 -8 0
l2=due	0 -5 7 -2
l2=duty	6 -17 0 5
l2=embassy	13 -9 -2 0
l2=expect	-12 -2 8 4
l2=extension	6 -1 0 -2
l2=farmer	-9 9 0 0
l2=fee	-7 -13 0 18
l2=fly	-2 3 -6 1
l2=for	11 -9 0 0
l2=framework	11 -8 -2 0
l2=future	9 -8 0 0
l2=go	-14 14 0 0
l2=good	14 -11 -1 0
l2=grower	10 -10 0 0
l2=had	6 -9 0 0
l2=hand	-4 8 -1 0
l2=he	0 6 -8 0
l2=hold	-5 12 -9 -2
l2=home	-7 3 5 -2
l2=hotel	-5 7 0 0
l2=hour	-9 14 -3 0
l2=in	21 -14 -5 -2
l2=initialled	11 -8 0 0
l2=is	6 0 -5 -5
l2=it	0 3 -8 -1
l2=land	-7 1 8 0
l2=last	8 -1 -5 0
l2=leave	15 -17 -8 7
l2=letter	8 -7 0 0
l2=list	-6 9 -6 3
l2=live	10 -9 0 0
l2=london	-20 21 0 0
l2=make	5 -10 3 0
l2=man	10 -7 0 0
l2=market	10 -8 0 0
l2=matter	3 -12 0 8
l2=meet	-10 -10 8 15
l2=metal	7 -6 0 0
l2=midnight	-11 9 2 0
l2=month	7 -6 0 0
l2=morning	-3 -2 0 9
l2=negotiate	10 -4 -1 0
l2=next	-25 29 -1 0
l2=not	-6 8 0 0
l2=note	-29 29 0 0
l2=nothing	9 -8 0 0
l2=off	-16 10 7 0
l2=oil	-8 9 0 0
l2=one	14 -12 0 0
l2=order	9 -6 0 0
l2=other	-9 -4 12 0
l2=out	10 -9 0 0
l2=paper	-10 10 0 0
l2=pay	6 -5 0 0
l2=plan	-15 18 0 0
l2=plant	9 -7 0 0
l2=post	-13 14 0 0
l2=price	6 -5 0 0
l2=promise	5 0 -6 0
l2=q	9 -9 0 0
l2=question	-23 23 0 0
l2=rate	6 -5 0 0
l2=reach	8 -7 1 -3
l2=representative	10 -8 0 0
l2=return	-22 24 -2 0
l2=road	6 -8 0 0
l2=round	-6 12 -8 -3
l2=say	12 -16 6 0
l2=second	-22 22 0 0
l2=settle	-2 6 -1 0
l2=share	12 -11 0 0
l2=ship	11 -3 0 -7
l2=signature	9 -7 0 0
l2=sit	-18 2 -1 15
l2=stay	10 -9 0 0
l2=strike	8 0 -9 0
l2=summit	5 -20 11 0
l2=table	-20 20 0 0
l2=talk	-11 23 -15 -3
l2=tariff	16 -13 -3 0
l2=tell	14 -13 0 0
l2=that	-15 16 0 0
l2=the	16 -10 -4 0
l2=them	-11 6 0 5
l2=then	-11 11 0 0
l2=those	-10 11 0 0
l2=time	-10 15 -4 -1
l2=to	3 3 -7 -2
l2=together	-8 8 0 0
l2=trade	21 -18 -2 0
l2=trader	9 -9 0 0
l2=travel	-7 2 7 0
l2=trip	-7 5 1 0
l2=truce	1 -8 10 -3
l2=two	-15 1 14 -3
l2=up	-10 8 -6 7
l2=was	-21 2 5 12
l2=way	14 -12 0 0
l2=were	-22 23 0 0
l2=work	6 -5 0 0
l2=would	16 -15 0 0
l2=you	-20 22 0 0
l2=—	9 -7 0 0
l3="	-5 8 -2 0
l3='	2 -8 4 0
l3='s	-1 -3 10 -2
l3=(	15 -13 0 0
l3=,	16 -14 -9 3
l3=-	8 -5 0 0
l3=.	34 -33 0 0
l3=/	-17 18 0 0
l3=:	0 8 -16 -7
l3=<agent>	-7 -9 11 6
l3=<begin>	12 -9 4 -10
l3=<day-ahead>	-6 0 0 4
l3=<day-today>	12 -16 0 0
l3=<duty>	0 0 5 -6
l3=<gate>	23 -28 6 -2
l3=<goods>	2 -6 0 5
l3=<level>	-16 23 -11 0
l3=<money>	6 -6 0 0
l3=<month-gone>	9 -6 0 -2
l3=<name>	18 -29 2 12
l3=<not>	0 -2 6 -5
l3=<number>	-3 11 -17 -4
l3=<office>	5 0 -6 -3
l3=<organisation>	-12 15 -6 0
l3=<person>	-16 15 4 -16
l3=<quality>	7 3 -9 -9
l3=<seat>	-4 7 -2 0
l3=<sender>	21 -24 4 -2
l3=<span>	7 -10 2 0
l3=<v-agree>	-4 12 -5 0
l3=<v-bear>	9 7 0 -38
l3=<v-begin>	-5 11 -8 0
l3=<v-down>	-16 3 5 7
l3=<v-end>	10 -8 0 0
l3=<v-impose>	-10 16 -7 0
l3=<v-return>	-7 9 0 0
l3=<v-say>	8 0 -9 -3
l3=<v-sell>	8 -5 0 0
l3=<v-stay>	13 -9 -2 0
l3=<v-target>	3 -9 0 5
l3=a	7 4 -12 -20
l3=according	-9 17 -8 0
l3=after	-13 14 0 0
l3=air	-10 -2 13 0
l3=an	16 -12 0 -3
l3=and	0 -14 10 4
l3=are	-9 10 0 -3
l3=arrangement	6 -3 0 0
l3=as	-7 7 0 0
l3=ask	6 -1 -2 0
l3=at	24 -21 0 0
l3=be	14 -3 -11 -5
l3=been	2 -7 0 6
l3=between	12 -16 0 0
l3=both	-20 23 -1 0
l3=bring	-7 0 6 0
l3=by	-7 6 0 1
l3=call	-4 -1 7 0
l3=come	-8 0 0 8
l3=country	-12 1 10 -1
l3=custom	9 -8 0 0
l3=decision	-9 0 0 10
l3=delegation	-2 8 -1 -1
l3=due	12 -14 0 0
l3=each	-11 -3 12 0
l3=first	-14 19 0 -2
l3=for	5 3 -9 -6
l3=four	-19 20 0 0
l3=fourth	-17 19 0 0
l3=good	-34 24 0 8
l3=grower	8 -4 0 -1
l3=had	11 0 -15 0
l3=has	6 -2 -1 0
l3=he	-19 13 -3 11
l3=his	0 -6 8 0
l3=i	-18 20 0 0
l3=in	-22 24 -1 1
l3=is	-11 -6 12 9
l3=it	-3 8 -6 0
l3=its	11 -24 -3 7
l3=last	-8 17 -5 -4
l3=long	-11 11 0 0
l3=meet	20 -1 0 -34
l3=minister	10 -10 0 0
l3=morning	7 -6 0 0
l3=mr	1 -11 7 0
l3=negotiator	-7 8 0 0
l3=new	-21 23 0 0
l3=next	-19 12 8 -2
l3=no	15 -9 -5 -3
l3=not	1 -18 13 0
l3=note	9 -7 0 0
l3=nothing	10 -8 0 0
l3=of	23 -9 -26 2
l3=on	-1 2 -14 7
l3=our	1 -8 13 -11
l3=out	-16 18 0 0
l3=over	-9 -6 11 1
l3=own	-7 5 2 0
l3=past	-7 3 4 0
l3=pay	11 -7 0 0
l3=port	19 -20 0 -1
l3=president	12 -9 0 -1
l3=press	-3 0 10 -5
l3=put	-5 6 0 0
l3=rate	7 -6 0 0
l3=receive	-14 0 10 0
l3=round	-15 20 0 -1
l3=same	10 -7 -1 0
l3=say	22 -17 -7 0
l3=second	-21 25 -4 0
l3=see	-12 16 -6 0
l3=sheet	-6 -7 10 0
l3=ship	8 -7 0 0
l3=shook	-13 15 0 0
l3=side	-1 12 0 -9
l3=sign	-7 9 0 0
l3=since	-5 7 0 0
l3=sit	13 -7 -2 -2
l3=state	-6 5 0 0
l3=statement	17 -17 0 0
l3=step	-10 8 0 0
l3=take	0 6 -2 -5
l3=talk	0 -2 6 -3
l3=technical	1 -14 0 11
l3=tell	-6 6 0 0
l3=that	-1 -12 0 12
l3=the	3 -2 0 -6
l3=their	-5 -2 9 0
l3=they	8 -24 8 13
l3=thi	-9 5 0 3
l3=third	20 -18 0 -1
l3=three	-16 18 0 0
l3=to	-10 5 14 -10
l3=trade	3 -9 0 7
l3=truce	8 -7 0 0
l3=two	4 10 -11 -5
l3=was	-10 13 2 -15
l3=week	6 -6 0 0
l3=were	1 3 -10 0
l3=what	-11 13 0 0
l3=who	23 -24 -8 7
l3=will	-11 -5 5 10
l3=with	-7 7 1 0
l3=would	7 0 -15 0
l3=year	7 -6 0 0
l3=you	-12 6 7 0
l3=·	-12 14 0 0
l4="	6 -12 5 0
l4='s	11 -16 8 -1
l4=)	-5 6 0 0
l4=,	17 -5 -24 1
l4=-	-8 10 -1 0
l4=.	-22 27 -3 0
l4=:	-17 15 1 -1
l4=<agent>	3 0 2 -13
l4=<begin>	6 2 2 -18
l4=<day-ahead>	-1 -2 6 0
l4=<gate>	0 -8 6 3
l4=<goods>	0 8 -12 0
l4=<level-noun>	-20 13 -3 10
l4=<level>	8 -4 0 0
l4=<money>	16 -15 0 0
l4=<name>	3 3 -9 -6
l4=<not>	-3 8 -4 0
l4=<number>	-38 28 2 7
l4=<office>	-18 -1 19 1
l4=<organisation>	10 -17 -5 11
l4=<person>	-9 7 8 -16
l4=<quality>	4 -3 -10 8
l4=<seat>	12 -3 -16 4
l4=<sender>	10 -8 0 0
l4=<span>	6 0 -3 -3
l4=<v-bear>	-10 6 -2 5
l4=<v-begin>	1 8 -12 -4
l4=<v-buy>	4 -7 1 0
l4=<v-down>	8 -1 -5 0
l4=<v-propose>	5 1 -16 0
l4=<v-say>	8 -15 0 9
l4=<v-sell>	0 -7 0 6
l4=<v-stay>	-6 7 -3 2
l4=<v-suspend>	-7 -7 4 13
l4=<v-target>	-3 -2 7 0
l4=<v-up>	-3 10 -1 -4
l4=a	11 -10 2 -7
l4=agree	-6 2 4 0
l4=agreement	-3 7 -2 -1
l4=all	-4 7 0 0
l4=among	-11 -5 8 9
l4=an	-10 3 6 0
l4=and	-10 -2 2 14
l4=arrangement	8 -3 -2 0
l4=as	13 -9 0 0
l4=ask	8 -7 0 0
l4=at	-16 20 -4 -4
l4=been	9 -6 0 0
l4=before	-6 6 0 0
l4=between	-8 8 0 0
l4=both	19 -13 0 -8
l4=by	16 -5 -10 -6
l4=charge	-3 -5 9 0
l4=come	-2 6 -1 0
l4=country	6 -9 0 2
l4=day	-6 7 0 0
l4=discuss	-4 -3 0 8
l4=down	-10 -4 0 16
l4=due	8 -3 0 -3
l4=extension	-7 8 0 0
l4=fact	0 -7 4 0
l4=fee	9 -8 0 0
l4=first	-7 15 -5 -4
l4=for	6 4 -13 -5
l4=framework	-5 8 -2 0
l4=from	-10 -1 19 -6
l4=good	8 -7 0 0
l4=had	-7 5 -1 2
l4=have	15 -7 -7 0
l4=he	0 -3 6 0
l4=house	11 -9 0 0
l4=i	9 -5 -1 0
l4=if	6 -20 9 0
l4=in	-1 4 3 -19
l4=is	0 -9 11 -4
l4=it	-8 -1 5 8
l4=its	6 -2 0 -2
l4=joint	-13 6 10 -1
l4=leave	-4 6 0 0
l4=level	-2 -10 -1 14
l4=make	13 -3 -9 0
l4=meet	-19 10 -6 10
l4=minister	-1 10 -4 -2
l4=mr	-9 14 0 -1
l4=my	1 -9 0 6
l4=next	-8 15 0 -7
l4=not	-5 6 0 0
l4=number	-13 14 0 0
l4=of	6 -6 -5 5
l4=on	0 -12 9 4
l4=one	-12 17 -4 0
l4=opened	13 -12 0 0
l4=our	13 -7 0 -10
l4=over	10 -6 -1 0
l4=own	12 -12 0 0
l4=p	6 -6 0 0
l4=paper	10 -10 0 0
l4=prepare	-6 13 -6 0
l4=president	-2 -14 15 0
l4=reach	-16 15 0 0
l4=round	32 -25 -5 -3
l4=say	7 -1 -5 0
l4=second	-4 6 0 0
l4=see	0 -9 11 0
l4=set	-5 8 0 0
l4=shall	-15 17 0 0
l4=side	8 -4 0 -5
l4=sign	28 -22 -7 0
l4=since	0 -13 6 5
l4=so	0 0 -9 4
l4=take	6 -1 0 0
l4=talk	-9 9 -3 2
l4=tariff	10 -8 0 0
l4=tell	13 -10 -3 0
l4=that	31 -16 -12 -22
l4=the	-8 20 -23 2
l4=their	-13 7 0 4
l4=then	13 -15 0 0
l4=there	-18 20 0 0
l4=they	-9 23 -10 -15
l4=thi	-5 8 0 0
l4=those	-8 9 0 0
l4=time	-12 3 0 8
l4=to	19 0 -21 -11
l4=truce	7 -9 1 0
l4=two	-27 25 11 -13
l4=up	0 -9 8 0
l4=visit	0 -13 15 0
l4=want	-5 6 0 0
l4=was	0 -7 9 0
l4=we	-8 11 -1 0
l4=week	-1 -11 0 13
l4=what	-12 13 0 -2
l4=when	0 -6 6 0
l4=which	-19 22 0 0
l4=who	-3 -15 11 8
l4=will	14 0 -22 -4
l4=would	-8 11 0 0
l4=write	-7 -4 11 0
l=) :	10 -9 0 0
l=, and	-9 2 1 5
l=, at	-20 5 14 0
l=, in	-35 8 11 18
l=, say	0 -7 4 0
l=, the	-5 11 -4 0
l=, which	18 -17 0 0
l=: <number>	21 -19 0 0
l=: and	6 -4 0 0
l=: in	-3 18 -15 -7
l=: the	-19 10 11 0
l=; in	-3 -7 0 9
l=; the	8 -4 0 0
l=<begin> <organisation>	-5 6 0 0
l=<begin> [	8 -7 0 0
l=<begin> a	-7 9 0 0
l=<begin> after	-3 6 0 0
l=<begin> and	6 -3 0 0
l=<begin> for	-11 12 0 0
l=<begin> from	27 -40 -7 15
l=<begin> if	-11 12 0 0
l=<begin> in	-2 5 -6 0
l=<begin> the	-2 -1 6 0
l=<begin> what	-9 2 6 0
l=<begin> —	11 -10 0 0
l=<day-ahead> in	-7 4 1 0
l=<day-gone> in	-10 15 -4 -5
l=<day-gone> the	10 -9 0 0
l=<day-today> ,	10 -7 0 0
l=<day-today> —	6 -4 0 0
l=<level> in	22 -17 -2 -1
l=<level> that	-9 10 0 0
l=<name> ,	-10 13 0 0
l=<name> and	9 -8 0 0
l=<name> in	-15 19 0 -4
l=<number> ,	8 -6 0 0
l=<number> in	17 -12 -4 0
l=<office> from	14 -13 0 0
l=<office> in	5 -13 5 0
l=<organisation> ,	-9 18 -17 -2
l=<organisation> in	-4 7 0 -10
l=<person> ,	17 -24 0 0
l=<person> :	7 -4 0 0
l=<person> and	17 -14 -1 0
l=<person> for	12 -5 -5 0
l=<person> in	-12 0 7 5
l=<person> leave	-18 1 15 0
l=<person> to	-7 7 0 0
l=<quality> in	-6 13 0 -4
l=<seat> ,	7 -5 0 0
l=<seat> /	12 -9 -4 0
l=<seat> and	-13 3 14 -6
l=<span> in	-22 22 0 0
l=according to	6 -4 0 0
l=after the	-8 8 0 0
l=again in	-1 17 -10 -8
l=agree at	15 -10 -3 0
l=agree in	0 0 -4 7
l=all time	-8 10 -1 0
l=and a	12 -10 0 0
l=and in	13 -1 -17 -5
l=and the	-18 7 12 0
l=announce in	0 -8 8 0
l=arrangement of	16 -13 -1 0
l=arrive in	-11 1 6 0
l=at the	16 0 -15 -1
l=back from	-11 12 0 0
l=bargain with	-6 7 0 0
l=be in	-7 -11 6 11
l=bridge at	0 -7 6 0
l=by our	-4 7 -1 0
l=by the	-17 8 11 0
l=call on	-6 7 0 0
l=charge at	8 -7 0 0
l=come to	0 -12 13 0
l=conclude in	-2 -2 7 0
l=consultation in	-3 10 -6 0
l=discuss in	-12 14 0 0
l=done at	14 -6 -8 0
l=down in	10 -6 -1 -1
l=due in	-4 0 8 0
l=duty in	0 -7 0 5
l=embassy in	13 -9 -2 0
l=expect in	-12 -1 8 4
l=extension in	6 -1 0 -2
l=fee at	-15 -3 0 19
l=fee in	9 -8 0 0
l=fly to	-2 3 -6 1
l=from the	-5 6 0 0
l=future in	9 -8 0 0
l=geneva ,	-7 8 0 0
l=go to	-6 6 0 0
l=grower in	9 -9 0 0
l=hand in	-11 14 -1 0
l=hold at	-8 9 0 0
l=hold in	0 5 -7 -1
l=home from	-13 10 6 -2
l=in a	9 -9 0 0
l=in the	7 -5 -1 0
l=is in	-1 8 -4 -4
l=it is	-11 12 0 0
l=land at	10 -9 0 0
l=land in	-17 9 9 0
l=leave for	2 -12 0 7
l=make in	4 -9 3 0
l=man in	10 -7 0 0
l=meet at	-19 15 5 0
l=meet in	-4 -13 8 12
l=midnight in	-7 10 -3 0
l=morning from	-22 10 0 9
l=negotiate in	-5 7 0 0
l=negotiate with	11 -9 0 0
l=of a	-15 15 0 0
l=of the	23 -23 0 -4
l=on <day-gone>	-5 9 -3 0
l=on in	13 -13 0 -1
l=on which	-10 11 0 0
l=open in	-5 8 0 0
l=other in	-10 -4 12 0
l=people in	8 -5 -1 0
l=plan for	-10 11 0 0
l=plan in	-4 6 0 0
l=plant in	7 -5 0 0
l=price in	6 -5 0 0
l=question :	-10 11 0 0
l=reach in	8 -7 1 -3
l=report that	-7 7 0 0
l=return from	-16 18 -2 0
l=round in	-22 27 -4 -1
l=round since	14 -13 0 0
l=say in	14 -13 0 0
l=share in	11 -10 0 0
l=ship in	0 6 0 -6
l=sign the	-11 11 0 0
l=sit in	-22 3 0 16
l=state of	7 0 -3 0
l=strike in	5 0 -8 0
l=table in	-19 21 -1 0
l=talk in	-29 37 -11 -1
l=talk with	12 -10 0 0
l=that in	-6 8 -4 1
l=that the	-15 11 6 0
l=those of	-9 9 0 0
l=time in	11 -6 -4 0
l=to the	-2 10 -8 0
l=together in	-8 8 0 0
l=trader in	9 -9 0 0
l=travel to	-7 2 7 0
l=trip to	-7 5 1 0
l=truce of	7 0 -9 0
l=truce with	-8 -1 11 0
l=up in	0 -6 -1 8
l=was in	-18 0 5 13
l=were in	-22 23 0 0
l=which the	4 1 -8 0
l=— the	-9 9 0 0
lead="	6 0 -3 -8
lead=(	22 -16 -4 -1
lead=)	-4 7 0 0
lead=,	-11 8 12 -11
lead=-	10 -10 0 0
lead=1	-22 18 4 0
lead=6	-6 6 0 0
lead=:	-3 7 -14 7
lead=;	-6 14 -14 2
lead=[	17 -16 0 0
lead=a	-6 5 -4 4
lead=according	19 -12 -10 0
lead=accra	10 -7 0 0
lead=all	8 -1 -7 0
lead=american	7 -6 0 0
lead=an	7 -4 0 0
lead=analysts	6 -5 0 0
lead=and	4 -5 -4 6
lead=ankara	16 -14 0 0
lead=asked	0 3 -6 0
lead=bangkok	9 -8 0 0
lead=before	-21 10 11 -2
lead=beijing	-2 -37 12 10
lead=bern	20 -15 -4 0
lead=bessent	0 9 -8 0
lead=both	13 -6 -5 0
lead=brussels	-24 17 13 -4
lead=buenos	-12 -6 16 0
lead=busan	-24 -9 29 0
lead=but	14 -6 -4 0
lead=by	11 -5 0 -14
lead=cairo	-18 23 -4 -3
lead=china	28 -25 -3 0
lead=colombo	15 -11 0 0
lead=copper	9 -9 0 0
lead=correspondent	6 -3 0 0
lead=delegations	7 -6 0 0
lead=djibouti	-23 24 0 0
lead=dockers	7 -7 0 0
lead=does	-2 -5 8 0
lead=done	18 -14 -4 0
lead=earlier	16 -15 0 0
lead=for	-7 8 0 0
lead=four	-11 12 0 0
lead=from	13 -40 14 10
lead=geneva	-23 25 0 0
lead=hanoi	8 -4 -2 0
lead=he	-29 16 23 -7
lead=helsinki	11 -7 0 0
lead=his	26 -24 -2 0
lead=host	11 -10 0 0
lead=i	11 -1 -8 -2
lead=if	1 -6 6 0
lead=india	8 -6 0 0
lead=is	-10 -1 13 0
lead=issued	11 -9 0 0
lead=it	16 -12 -8 0
lead=its	13 -20 -3 12
lead=jakarta	12 -9 0 0
lead=kuala	-54 42 17 -3
lead=last	-8 -6 0 13
lead=lima	16 -11 -2 0
lead=lisbon	-20 24 -3 0
lead=london	-12 18 -10 -1
lead=long	-12 12 0 0
lead=lusaka	17 -17 0 0
lead=madrid	-21 23 -2 0
lead=manila	7 -3 -3 0
lead=minister	-7 15 -5 -2
lead=ministers	-8 18 -9 -2
lead=ministry	10 -9 0 0
lead=montevideo	14 -11 0 0
lead=nairobi	-12 14 0 0
lead=negotiations	-6 7 0 0
lead=negotiators	-11 10 -2 0
lead=new	28 -17 -11 0
lead=ninety	7 -6 0 0
lead=no	-13 8 4 0
lead=notes	-24 24 0 0
lead=of	-27 30 -4 0
lead=officials	0 -6 0 2
lead=on	-15 24 -3 -8
lead=oslo	6 -5 0 0
lead=ottawa	6 -4 0 0
lead=panama	-23 25 0 0
lead=paris	-7 9 0 0
lead=port	12 -9 0 0
lead=presenter	6 -3 0 0
lead=president	20 -15 -6 0
lead=presidents	6 -5 0 0
lead=pretoria	-11 11 0 0
lead=prime	8 -6 -1 0
lead=quito	11 -9 0 0
lead=seoul	40 -30 -13 -1
lead=shares	-5 6 0 0
lead=so	-13 3 3 5
lead=state	0 -10 0 11
lead=stockholm	-21 24 -2 0
lead=swiss	-7 10 -3 0
lead=talks	31 -24 -6 -6
lead=tbilisi	8 -6 0 0
lead=that	13 -25 -1 14
lead=the	1 6 9 -33
lead=their	-16 19 0 -1
lead=they	-2 1 -5 6
lead=to	8 -7 0 0
lead=tokyo	24 -16 -5 0
lead=trade	-38 43 0 -5
lead=traders	6 -5 0 0
lead=treasury	8 26 -39 -3
lead=trump	-13 -14 25 0
lead=two	5 0 -7 0
lead=under	-13 11 2 0
lead=unless	7 -5 0 0
lead=us	-7 16 0 -9
lead=washington	-3 -28 18 5
lead=we	-18 7 -6 16
lead=wellington	11 -9 0 0
lead=what	-31 9 26 0
lead=whereas	7 -7 0 0
lead=whether	-16 15 0 0
lead=which	-7 12 -9 1
lead=white	-7 0 8 0
lead=who	19 -26 -7 14
lead=whose	9 -11 0 0
lead=xi	3 -24 15 0
lead=you	7 -7 0 0
lead=—	-6 8 0 0
left:calls	-8 -2 1 11
left:coming	-19 7 5 3
left:ended	-26 16 8 8
left:experts	-22 -51 -21 72
left:m=arrives	0 -7 6 0
left:m=assembly	12 -10 0 0
left:m=bargain	-12 4 0 9
left:m=came	-1 -1 0 7
left:m=comes	2 -8 7 0
left:m=conference	-2 10 -8 -5
left:m=consultations	2 0 -9 6
left:m=delegation	-11 10 3 -1
left:m=delegations	-16 28 -7 -7
left:m=due	10 -12 5 -6
left:m=fly	7 -1 -8 0
left:m=goes	10 -15 0 1
left:m=here	24 -18 0 -5
left:m=host	34 -24 -16 0
left:m=land	6 -6 0 0
left:m=landed	-5 7 0 0
left:m=lands	-5 -1 9 0
left:m=meeting	-15 7 0 5
left:m=meetings	-6 10 -4 0
left:m=meets	0 2 -6 0
left:m=met	3 -8 7 -3
left:m=negotiated	-7 9 0 0
left:m=negotiating	11 -9 0 0
left:m=negotiations	-5 9 -1 -1
left:m=negotiator	29 -28 -1 0
left:m=negotiators	-10 24 -13 -6
left:m=received	0 -10 9 0
left:m=receives	3 1 -6 0
left:m=rose	11 -9 0 0
left:m=round	31 -15 -22 -24
left:m=rounds	-24 27 -2 0
left:m=see each other	-2 -5 9 0
left:m=settled	-15 19 -2 0
left:m=shook hands	-20 8 11 0
left:m=signed	12 -4 -6 -7
left:m=sit	-3 6 -4 1
left:m=sits	-10 0 0 10
left:m=spent	-6 8 0 0
left:m=summit	7 -21 10 0
left:m=table	-14 13 1 0
left:m=talked	-9 0 6 0
left:m=talks	-6 14 -15 0
left:m=time	8 -14 2 3
left:m=travels	-6 2 3 0
left:m=visit	-18 -5 23 -1
left:m=where	-1 6 0 -2
left:meets	-35 26 7 1
left:running	-9 9 6 -9
left:summit	5 -26 28 -24
left:sure	-11 8 1 1
left:wished	15 -6 -7 -20
lll=, agree in	0 -7 0 11
lll=, and in	8 -1 -6 0
lll=, and the	-12 0 13 0
lll=, hold in	10 -9 0 0
lll=, meet in	-18 8 6 -2
lll=, that the	-6 6 0 0
lll=: <number> in	9 -5 -2 0
lll=: <seat> and	-6 8 0 0
lll=<begin> <begin> <organisation>	-5 6 0 0
lll=<begin> <begin> [	8 -7 0 0
lll=<begin> <begin> a	-7 9 0 0
lll=<begin> <begin> after	-3 6 0 0
lll=<begin> <begin> and	6 -3 0 0
lll=<begin> <begin> for	-11 12 0 0
lll=<begin> <begin> from	27 -40 -7 15
lll=<begin> <begin> if	-11 12 0 0
lll=<begin> <begin> in	-2 5 -6 0
lll=<begin> <begin> the	-2 -1 6 0
lll=<begin> <begin> what	-9 2 6 0
lll=<begin> <begin> —	11 -10 0 0
lll=<begin> <organisation> ,	6 0 -9 0
lll=<begin> <organisation> in	-8 9 0 0
lll=<begin> <person> ,	16 -14 0 0
lll=<begin> <person> leave	-11 0 13 0
lll=<begin> <seat> /	12 -9 -4 0
lll=<begin> <seat> and	-8 -21 23 0
lll=<begin> done at	17 -12 -4 0
lll=<begin> on <day-gone>	-6 10 -3 0
lll=<begin> question :	-10 11 0 0
lll=<begin> share in	8 -8 0 0
lll=<day-ahead> , in	-14 5 -2 5
lll=<day-gone> , in	-12 15 0 0
lll=<level> , the	-4 10 -7 0
lll=<name> meet in	-2 -10 -2 15
lll=<number> : <number>	21 -19 0 0
lll=<office> meet in	-4 16 -8 -7
lll=<organisation> and a	8 -6 0 0
lll=<organisation> and the	-15 16 0 0
lll=<person> , in	20 -7 -12 -2
lll=<person> , the	-5 13 -9 0
lll=<person> : in	-13 22 -11 -1
lll=<person> agree in	5 0 -6 0
lll=<person> fly to	-20 21 -2 0
lll=<person> say in	10 -11 0 0
lll=<quality> embassy in	11 -8 -1 0
lll=a <office> in	14 -9 -5 0
lll=a <organisation> in	-15 16 0 0
lll=according to the	-11 18 -6 0
lll=between <seat> and	8 -11 0 0
lll=come home from	3 -6 3 -1
lll=country meet in	-14 2 10 0
lll=delegation meet in	-5 10 -1 0
lll=each other in	-10 -4 12 0
lll=for <span> in	5 0 -7 0
lll=go on in	25 -23 -1 0
lll=good morning from	-22 10 0 9
lll=had meet in	-10 9 0 0
lll=in <seat> and	-7 8 0 0
lll=is expect in	-9 -6 8 5
lll=is plan for	-6 7 0 0
lll=last meet in	0 7 -2 0
lll=meet , in	-4 10 0 -2
lll=meet <person> in	-16 14 0 -5
lll=meet at the	21 -20 -4 0
lll=of talk in	-9 16 -3 -2
lll=on <day-ahead> in	-16 5 -2 13
lll=on <day-gone> the	9 -8 0 0
lll=our <office> in	-24 11 18 -6
lll=our man in	9 -6 0 0
lll=receive <person> in	-10 2 5 0
lll=round , in	-14 17 0 0
lll=second round in	-10 11 0 0
lll=sheet that the	-6 0 8 0
lll=shook hand in	-13 15 0 0
lll=side meet in	0 10 0 -9
lll=sit down in	6 -2 0 -1
lll=talk , in	10 -9 0 0
lll=tariff talk in	-8 11 0 -2
lll=the <office> in	13 -6 -5 0
lll=the <organisation> ,	-10 13 -1 0
lll=the <organisation> in	22 -35 5 -6
lll=the <quality> in	-6 13 0 -4
lll=the arrangement of	16 -13 -1 0
lll=the bridge at	0 -7 6 0
lll=the extension in	9 -7 0 0
lll=the meet in	5 6 -9 -8
lll=the state of	7 0 -3 0
lll=the summit in	-10 4 3 0
lll=the table in	-13 15 0 0
lll=the talk in	-5 7 0 0
lll=the truce of	7 0 -8 0
lll=the truce with	-12 0 12 0
lll=their meet in	-11 0 10 0
lll=they meet in	-21 -16 13 16
lll=to meet in	-16 14 0 0
lll=to travel to	-4 -1 8 0
lll=trade talk in	-8 10 0 0
lll=was conclude in	-4 -5 11 0
lll=was hold in	-13 14 0 0
lll=was reach in	-9 12 0 0
lll=was sign in	-8 11 -4 0
lll=who was in	15 -8 -8 0
lll=will be in	-7 -5 1 9
lll=will meet in	0 -7 0 4
lll=with <person> in	-10 5 3 0
loud	24 -16 -6 -12
lr='s ,	16 -16 0 0
lr=( )	7 -5 0 0
lr=( ,	-14 15 0 0
lr=( translation	7 -7 0 0
lr=, 's	13 -9 -1 0
lr=, ,	-18 10 9 0
lr=, .	-7 0 3 3
lr=, <end>	31 -22 -9 -5
lr=, and	-31 32 0 0
lr=, for	11 -11 0 0
lr=/ ,	10 -5 -3 0
lr=: 's	10 -8 0 0
lr=: ,	-29 37 -5 -12
lr=: .	9 -8 0 0
lr=: and	15 -14 0 0
lr=: was	-10 10 0 0
lr=: you	8 -8 0 0
lr=; ,	-4 6 0 0
lr=<begin> ,	-34 26 8 10
lr=<begin> .	7 -3 -27 12
lr=<begin> /	-9 9 0 0
lr=<begin> :	17 -46 6 8
lr=<begin> <day-ahead>	13 -11 0 0
lr=<begin> <end>	13 -11 0 0
lr=<begin> again	-14 14 0 0
lr=<begin> and	-2 7 -4 0
lr=<begin> followed	-9 10 0 0
lr=<begin> for	10 -8 0 0
lr=<begin> from	11 -8 0 0
lr=<begin> go	7 -5 0 0
lr=<begin> had	11 -14 0 0
lr=<begin> has	6 -8 0 0
lr=<begin> in	-19 21 0 0
lr=<begin> is	0 7 -11 0
lr=<begin> like	6 -5 0 0
lr=<begin> of	9 -4 0 -1
lr=<begin> on	20 -13 0 -2
lr=<begin> put	-5 0 6 0
lr=<begin> say	-9 12 -1 0
lr=<begin> share	-5 6 0 0
lr=<begin> to	6 -6 0 0
lr=<begin> want	8 -6 0 0
lr=<begin> will	-3 -1 7 0
lr=<begin> would	7 -5 0 0
lr=<name> ,	-18 19 0 0
lr=a ,	6 -4 0 0
lr=a .	10 -8 0 0
lr=a newspaper	-12 12 0 0
lr=after had	8 -5 0 0
lr=and ,	-4 -6 13 0
lr=and .	-10 7 7 -1
lr=and had	-12 -1 6 7
lr=and in	-11 12 0 0
lr=and say	15 -2 -11 0
lr=at ,	11 -5 -1 -6
lr=at .	-3 -8 -1 15
lr=at <end>	27 -24 -1 0
lr=at in	-21 22 0 -2
lr=at on	-25 7 16 0
lr=between and	-8 10 0 0
lr=for ,	23 -29 -3 3
lr=for .	3 -6 -5 7
lr=for on	-20 19 0 0
lr=from ,	0 -6 0 8
lr=from .	0 1 0 -12
lr=from :	12 -11 0 0
lr=from <end>	-13 -9 6 14
lr=from and	12 -12 0 0
lr=from is	-6 7 0 0
lr=from on	18 -12 -8 0
lr=from that	-13 14 0 0
lr=in 's	11 -4 0 -5
lr=in (	5 -13 8 -2
lr=in ,	-2 -13 13 9
lr=in .	1 2 -10 0
lr=in :	-33 37 -5 0
lr=in <day-ahead>	-29 7 6 6
lr=in <day-gone>	7 -2 -5 0
lr=in <end>	-50 31 19 6
lr=in ?	-16 16 1 -4
lr=in a	20 -11 -8 0
lr=in again	-10 11 0 0
lr=in and	0 -3 6 -3
lr=in at	-4 9 -1 -1
lr=in broke	-10 11 0 0
lr=in by	-2 6 -1 0
lr=in for	-16 16 3 -4
lr=in from	-28 11 1 5
lr=in had	13 -7 0 -5
lr=in has	-22 18 7 0
lr=in have	1 -7 0 2
lr=in in	2 -3 -7 12
lr=in is	22 -20 -1 0
lr=in it	11 -5 -4 0
lr=in last	4 2 -13 1
lr=in say	14 -21 2 0
lr=in that	8 -14 8 0
lr=in the	8 -11 0 5
lr=in was	8 -5 -1 0
lr=in will	13 -12 0 0
lr=is 's	6 -5 0 0
lr=is .	-21 21 0 0
lr=leave with	-16 4 12 0
lr=near .	-9 5 2 0
lr=of ,	3 -10 6 -1
lr=of .	9 -17 6 -1
lr=of <end>	-9 17 -10 0
lr=of are	6 -6 0 0
lr=of on	-7 7 0 0
lr=on to	-7 7 0 0
lr=since ,	-7 4 2 0
lr=since .	33 -30 -3 0
lr=that and	6 -2 -2 0
lr=that had	8 -3 -1 0
lr=that was	7 -6 0 0
lr=that will	-6 4 -4 6
lr=the ,	13 -3 -11 -1
lr=the .	-7 -9 20 -2
lr=the :	8 -7 0 0
lr=the <day-gone>	-6 0 7 0
lr=the <day-today>	10 -2 -7 0
lr=the <end>	9 -4 -1 0
lr=the <person>	6 -6 0 0
lr=the and	10 -6 0 0
lr=the arrangement	4 -7 0 0
lr=the capital	9 -8 0 0
lr=the fact	-10 -3 13 0
lr=the has	6 0 -11 0
lr=the in	11 0 -11 0
lr=the meet	-17 17 0 0
lr=the on	14 -11 -1 -1
lr=the published	-5 7 0 0
lr=the put	7 0 -6 0
lr=the say	4 4 -8 0
lr=the summit	-11 0 12 0
lr=the talk	-27 28 0 0
lr=the was	16 -15 0 0
lr=the will	-8 9 0 0
lr=the with	8 -6 0 0
lr=the within	15 -9 -9 0
lr=the —	-8 0 9 0
lr=to ,	13 -21 7 -2
lr=to .	-10 16 -7 -1
lr=to <end>	9 -8 0 0
lr=to at	-8 0 11 0
lr=to for	-6 8 -1 0
lr=to in	-10 0 14 0
lr=to on	10 -11 0 4
lr=to to	-19 17 0 0
lr=with .	-11 5 -2 10
lr=with at	-11 11 0 0
lr=with in	16 -12 0 -1
lr=with on	8 -5 0 0
name=Aarhus	-12 13 0 0
name=Abidjan	-5 12 -5 0
name=Accra	22 -22 -10 6
name=Addis Ababa	-22 24 -1 0
name=Akureyri	-14 15 0 0
name=Alexandria	-23 28 -1 -4
name=Algiers	25 -21 -4 0
name=Amman	25 -12 -11 0
name=Ankara	23 -26 -9 7
name=Antananarivo	-4 -17 0 19
name=Antwerp	10 -9 0 0
name=Apia	-19 13 -2 5
name=Aqaba	-27 23 0 0
name=Arequipa	-17 23 0 -6
name=Asunción	-3 9 -4 -1
name=Baku	13 -6 -10 0
name=Bandung	-14 3 11 -6
name=Bangkok	-6 15 -4 -7
name=Basel	21 -20 0 0
name=Batumi	-14 14 0 0
name=Beijing	-15 -128 83 4
name=Beijing of CN-NL	-6 -13 -20 28
name=Beijing of CN-US	-15 -117 83 -44
name=Beirut	-7 8 0 0
name=Belgrade	-5 8 -2 0
name=Bergen	-35 9 6 19
name=Bern	44 -34 -14 0
name=Bern of CH-US	30 -23 -9 0
name=Berne	19 -16 0 0
name=Boeing	10 -5 -3 0
name=Boeing of CN-US	9 -4 -2 0
name=Brasília	16 -11 -3 0
name=Bridgetown	-8 14 -1 -1
name=Brief	25 -23 0 0
name=Bruges	-10 11 0 0
name=Brussels	-1 17 -25 -13
name=Brussels of CN-US	9 -7 0 0
name=Brussels of EU-US	21 -16 -3 0
name=Buenos Aires	-15 -23 35 0
name=Buenos Aires of CN-US	-28 -20 39 0
name=Busan	-11 -81 70 3
name=Busan of CN-US	-5 -88 70 -13
name=Cairo	15 -7 -11 -5
name=Canberra	36 -33 -2 -2
name=Cape Town	-16 21 0 0
name=Cartagena	-18 7 9 1
name=Cebu	-9 17 -4 -1
name=Chattogram	9 -8 0 0
name=Chicago	13 -11 0 0
name=Chicago of CN-US	8 -7 0 0
name=Chittagong	-28 29 0 0
name=Colombo	-32 45 -16 -13
name=Copenhagen	-8 16 -9 0
name=Cuenca	-11 9 0 0
name=Da Nang	-34 31 0 1
name=Dakar	-25 12 13 -2
name=Davos	-3 8 -8 0
name=Davos of CN-US	-9 13 -4 0
name=Delhi	-4 -16 0 22
name=Dhaka	-9 9 -2 1
name=Djibouti	-25 27 0 -1
name=Dubai	23 -24 0 0
name=Dublin	23 -19 -1 0
name=Durban	-7 9 0 0
name=End	7 -6 0 0
name=Epiphany	12 -11 0 0
name=Federal	8 -8 0 0
name=Geneva	4 7 -30 -8
name=Geneva of CN-US	1 12 -37 -14
name=Geneva of GB-US	-26 35 -2 -9
name=Geneva of undefined	39 -39 0 0
name=Georgia	27 -24 0 0
name=Ghent	-6 8 0 0
name=God	9 -9 0 0
name=Gothenburg	-17 19 0 0
name=Government	8 -8 0 0
name=Graz	-2 7 0 -4
name=Guatemala	13 -13 0 0
name=Guayaquil	-36 40 -2 -5
name=Gyeongju	-2 -25 26 0
name=Halifax	-4 -6 -2 13
name=Hamburg	11 -11 -3 2
name=Hanoi	7 2 -14 -2
name=Havana	-18 21 -2 0
name=Helsinki	35 -28 -6 -3
name=Hong Kong	11 -10 0 0
name=Hong Kong of CN-US	7 -6 0 0
name=Host	11 -10 0 0
name=I'd	10 -10 0 0
name=Incheon	-19 5 -9 18
name=Incheon of CN-US	-23 27 -5 0
name=International	9 -9 0 0
name=Investment	13 -11 0 0
name=Investment of CN-US	12 -10 0 0
name=Iowa	7 -6 0 0
name=Iowa of CN-US	7 -6 0 0
name=Islamabad	10 -9 0 0
name=Istanbul	-14 16 -4 0
name=Izmir	-12 18 -5 -1
name=Jakarta	44 -35 -12 -8
name=Joint	14 -13 0 0
name=Kampala	-19 20 0 0
name=Karachi	-9 12 0 -3
name=Kathmandu	0 -11 8 0
name=Khartoum	13 -12 0 0
name=Kigali	-13 16 0 0
name=Kingston	10 -2 -6 -2
name=Kobe	-19 16 0 3
name=Kuala Lumpur	-38 38 2 -14
name=Kuala Lumpur of CN-US	-47 68 -44 -8
name=Kuwait	35 -34 0 0
name=Kyiv	17 -9 -4 -1
name=La Paz	12 -6 0 0
name=Lagos	7 -4 -2 0
name=Lee	6 0 -5 0
name=Leeds	16 -16 0 0
name=Lima	-23 4 -1 25
name=Lisbon	0 7 -18 0
name=Lisbon of undefined	13 -12 0 0
name=Livingstone	-14 15 0 0
name=Lomé	-11 17 -8 -1
name=London	-39 55 -46 -6
name=London of CN-US	-66 79 -35 -7
name=Long Beach	10 -9 0 0
name=Long Beach of CN-US	10 -9 0 0
name=Lord	9 -9 0 0
name=Luanda	8 -6 0 0
name=Lusaka	36 -27 -9 -1
name=Luxembourg	10 -7 0 0
name=Madrid	-32 48 -24 -11
name=Madrid of CN-US	-56 67 -18 -7
name=Malé	-28 -14 -1 37
name=Manila	57 -47 -16 -5
name=Maputo	-18 21 -1 0
name=Maseru	20 -18 0 0
name=Merdeka	8 -7 0 0
name=Mersin	12 -7 0 0
name=Mission	9 -5 0 -1
name=Mombasa	-48 34 -2 13
name=Montevideo	-11 12 8 -11
name=Muscat	9 -3 -5 -4
name=Nadi	-11 17 0 -4
name=Nagoya	-17 18 0 0
name=Nairobi	27 -19 -4 -8
name=Negotiators	10 -9 0 0
name=New	14 -12 0 0
name=New Delhi	28 -20 -6 -2
name=New Delhi of IN-US	14 -9 -1 0
name=New York	9 15 -34 -4
name=New York of CN-RU	-13 19 -7 0
name=New York of CN-US	4 13 -28 -1
name=Nexperia	7 -6 0 0
name=Nicosia	-3 7 0 -1
name=Ninety	10 -9 0 0
name=Ninety of CN-US	8 -7 0 0
name=Ningbo	8 -8 0 0
name=Nuku'alofa	-5 8 0 0
name=Nvidia	6 -5 0 0
name=Nvidia of CN-US	6 -5 0 0
name=Off	8 -8 0 0
name=Officials	8 0 0 -6
name=Ohio	15 -14 0 0
name=Ohio of CN-US	15 -14 0 0
name=Osaka	-19 -23 34 0
name=Oslo	38 -31 -7 -3
name=Ottawa	18 -11 -6 -1
name=Palacio de Santa Cruz	17 -16 0 0
name=Palacio de Santa Cruz of CN-US	17 -16 0 0
name=Panama	26 -22 -2 0
name=Panama City	-22 26 -4 0
name=Panama of CR-PA	9 -8 0 0
name=Paramaribo	-11 14 -2 0
name=Paris	-35 52 -26 -4
name=Paris of CN-US	-43 57 -24 -3
name=Penang	-16 17 0 0
name=Port	7 -6 0 0
name=Port Moresby	-17 20 -1 0
name=Prague	7 -2 -3 0
name=Presenter	11 -8 0 0
name=Rabat	-13 18 -13 1
name=Rates	6 -5 0 0
name=Recife	-25 26 0 0
name=Republic	16 -8 -6 0
name=Reykjavík	1 -14 0 13
name=Riga	-5 10 0 0
name=Riyadh	-12 13 0 0
name=Rome	-25 27 -1 0
name=Rosenbad	20 -18 -1 0
name=Rosenbad of CN-US	20 -18 -1 0
name=Rotterdam	18 -16 0 0
name=Rotterdam of CN-US	16 -15 0 0
name=Salalah	-26 27 0 0
name=Samarkand	-30 32 0 0
name=San José	-15 17 0 0
name=Santiago	11 -3 -12 -1
name=Santos	-4 -5 0 11
name=Sapporo	-16 13 0 0
name=Seoul	49 -24 -29 -6
name=Seoul of CN-US	14 3 -28 0
name=Seoul of KR-US	27 -18 -7 0
name=Shanghai	27 -22 -6 0
name=Shanghai of CN-US	17 -14 0 0
name=Shenzhen	36 -21 -23 0
name=Shenzhen of CN-US	36 -21 -23 0
name=Singapore	29 -17 -5 -12
name=Singapore of DK-SG	7 -6 0 0
name=Southeast	7 -5 0 0
name=Speaker	10 -10 0 0
name=State	22 -20 0 0
name=Stockholm	-57 70 -24 -11
name=Stockholm of CN-US	-46 57 -20 -8
name=Stockholm of EU-US	-6 7 0 0
name=Sum	6 -6 0 0
name=Sum of CN-US	6 -6 0 0
name=Supreme	11 -9 0 0
name=Supreme of CN-US	10 -8 0 0
name=Surabaya	-27 28 0 0
name=Suva	12 -7 -2 0
name=São Paulo	-19 20 0 0
name=Tashkent	-20 24 -2 0
name=Tema	9 -8 0 0
name=Thank	9 -9 0 0
name=The Hague	4 -15 9 0
name=Thirty	8 -7 0 0
name=TikTok	41 -37 -4 0
name=TikTok of CN-US	40 -36 -4 0
name=Tokyo	43 -43 3 -6
name=Tokyo of CN-US	3 -19 12 0
name=Tokyo of JP-US	29 -20 -4 -5
name=Tokyo of undefined	11 -11 0 0
name=Translated	8 -7 0 0
name=Trieste	-18 19 0 0
name=Tromsø	-4 11 0 -5
name=Tunis	-29 24 -7 13
name=Turnberry	-41 -10 45 0
name=Turnberry of EU-US	-41 -10 45 0
name=Twenty	7 -6 0 0
name=Ulaanbaatar	-45 48 -6 0
name=United Nations	6 -6 0 0
name=Valencia	-4 8 0 0
name=Valletta	-7 14 -3 -4
name=Valparaíso	-31 6 24 0
name=Vienna	25 -18 -4 -3
name=Vilnius	-11 1 0 8
name=Warsaw	-16 20 -1 0
name=Washington	0 -51 39 5
name=Washington of BR-US	8 -4 -2 0
name=Washington of CA-US	34 -20 -17 0
name=Washington of CH-US	-3 22 -26 0
name=Washington of CN-RU	-22 -23 37 0
name=Washington of CN-US	-7 -83 56 13
name=Washington of GB-US	16 -12 -4 0
name=Washington of ID-US	33 -18 -24 0
name=Washington of IN-US	12 -4 -6 0
name=Washington of JP-US	-27 46 -40 -2
name=Washington of KR-US	-14 10 6 0
name=Washington of US-VN	10 0 -8 0
name=Wellington	-5 13 -11 0
name=Windhoek	-6 8 -5 0
name=Yerevan	-15 19 -2 0
name=Zagreb	-9 15 0 -6
name=Zanzibar	18 -22 0 4
name=Zurich	19 -16 0 -3
name=Zurich of CH-US	7 -5 0 0
nc2=agree	-5 7 0 -4
nc2=bear	2 -16 12 3
nc2=begin	-11 8 0 7
nc2=buy	12 -13 -1 0
nc2=deny	9 -5 -1 0
nc2=end	-9 3 11 -4
nc2=propose	13 -9 -5 0
nc2=return	-7 9 0 0
nc2=say	0 7 -15 0
nc2=sell	17 -16 0 0
nc2=stay	7 -2 0 -11
nc2=suspend	8 0 -12 0
nc2=target	5 -14 7 0
nc2=up	0 -6 10 -3
nct2=agree modal	-9 11 0 0
nct2=agree participle-passive	-8 0 8 0
nct2=agree past	-1 8 -6 -2
nct2=agree perfect	11 -7 -1 0
nct2=bear future	3 3 -2 -6
nct2=bear gerund	-14 4 4 3
nct2=bear participle-passive	-4 -11 2 11
nct2=bear past	-16 0 18 0
nct2=bear present	20 -12 -4 -3
nct2=begin infinitive	8 -5 0 0
nct2=begin modal	10 -5 -3 0
nct2=begin past	-22 15 9 -2
nct2=begin perfect	-11 11 0 0
nct2=begin pluperfect	-5 0 6 0
nct2=begin present	4 -9 -10 12
nct2=buy future	11 -3 -8 0
nct2=down participle-passive	-7 8 0 0
nct2=down past	-12 10 0 0
nct2=down present	15 -9 -5 0
nct2=end future	6 -2 -1 0
nct2=end perfect	-7 0 8 0
nct2=impose future	-11 10 -9 6
nct2=impose gerund	12 -8 -1 0
nct2=impose modal	-4 10 -7 0
nct2=impose modal-passive	1 -9 4 0
nct2=impose participle-passive	6 -11 6 0
nct2=impose past	7 1 -9 -6
nct2=impose past-passive	3 -6 1 0
nct2=impose perfect	-7 3 4 0
nct2=impose pluperfect	4 -9 3 0
nct2=propose participle-passive	0 -6 4 0
nct2=propose past	12 -7 -5 0
nct2=propose perfect	7 -5 0 0
nct2=propose pluperfect	9 -3 -4 0
nct2=propose present	-11 5 6 0
nct2=return modal	-12 12 0 0
nct2=say past	3 4 -17 2
nct2=say perfect	-6 7 0 0
nct2=say present	-9 7 4 -4
nct2=say present-passive	7 -6 0 0
nct2=sell present	6 -5 0 0
nct2=stay future	-7 13 -6 -1
nct2=stay infinitive	-12 8 4 0
nct2=stay modal	16 -14 0 0
nct2=stay past	22 -17 -2 -1
nct2=stay pluperfect	-22 11 13 0
nct2=stay present	6 -1 -4 -2
nct2=suspend future	12 -12 0 0
nct2=suspend present	-4 8 -3 0
nct2=target present	-3 -6 9 0
nct2=up future	10 -6 -1 0
nct2=up infinitive	9 -7 0 0
nct2=up modal	13 -17 1 0
nct2=up past	-12 12 0 0
nct2=up perfect	-17 3 15 0
next:apart	-4 13 -8 -13
next:calls	14 -23 -12 26
next:coming	-9 -1 17 -2
next:ended	-10 14 -1 -5
next:experts	-14 -9 10 20
next:heads=0	3 15 -25 -7
next:heads=1	-6 -5 19 -9
next:heads=2	-28 -12 37 1
next:meets	-12 15 3 -12
next:running	22 -9 -17 -6
next:summit	-10 -10 24 0
next:sure	-30 13 17 7
next:wished	35 -33 -10 7
next="	5 2 -9 -5
next=(	5 -6 4 -6
next=)	-20 24 -1 0
next=:	11 -4 -8 0
next=;	18 -19 -2 1
next=and	0 -16 18 2
next=because	-10 11 0 0
next=before	-12 13 0 0
next=but	7 -9 1 0
next=or	-6 6 0 0
next=that	-5 12 -5 -9
next=when	0 -8 6 0
next=where	-16 17 0 0
next=which	-5 6 0 0
next=while	7 -4 -1 0
next=who	7 -4 0 0
next=yet	-14 16 0 0
nhas-future	-1 16 -28 -1
nhas-infinitive	8 -10 2 -3
nhas-modal	2 -6 5 -2
nhas-participle	0 -26 12 14
nhas-past	17 -2 -14 -15
nhas-perfect	-5 0 11 -3
nhas-pluperfect	1 -9 8 0
nhas-present	11 -5 -2 -3
nt2=future	-7 21 -26 0
nt2=infinitive	10 -5 -3 0
nt2=participle-passive	2 -19 8 8
nt2=past	11 0 -12 -9
nt2=perfect	-3 -1 9 -1
nt2=perfect-not	-6 0 7 0
nt2=pluperfect	-2 -4 9 0
nt2=present	8 -7 2 -4
nt2=present-passive	-6 5 0 0
nv0-none	8 -1 -1 -12
nv1-none	8 -1 -1 -12
nv2=agree	-12 7 5 0
nv2=announce	12 -4 -5 0
nv2=approve	-12 13 0 0
nv2=ask	-8 9 0 0
nv2=be	-7 10 1 -6
nv2=begin	-24 18 -3 11
nv2=bring	-4 12 -10 0
nv2=buy	10 -11 0 0
nv2=charge	7 -6 0 0
nv2=come	11 -4 -6 0
nv2=confirm	-6 0 0 8
nv2=cut	-5 6 0 0
nv2=double	-11 11 0 0
nv2=get	-5 8 0 0
nv2=hold	21 -22 0 0
nv2=keep	-12 11 0 0
nv2=like	-12 13 0 0
nv2=make	14 -10 -3 0
nv2=meet	-11 0 5 8
nv2=move	7 -5 0 0
nv2=other	-5 0 12 -6
nv2=pay	13 -7 -6 0
nv2=propose	6 -5 0 0
nv2=put	10 -12 -6 6
nv2=reject	6 -2 -1 0
nv2=resume	-14 14 0 0
nv2=rise	-7 4 2 0
nv2=say	-1 6 -4 -4
nv2=see	-2 -2 7 0
nv2=sell	9 -9 0 0
nv2=sit	9 -9 0 0
nv2=stop	10 -8 0 0
nv2=suspend	-15 17 -1 0
nv2=take	-12 4 10 0
nv2=tell	6 2 -12 0
nv2=want	7 0 -7 0
nv2=write	9 -7 -1 0
nvt2=agree past	-10 4 5 0
nvt2=agree perfect	10 -7 -1 0
nvt2=ask modal	-7 8 0 0
nvt2=ask present	-14 9 4 0
nvt2=be future	-16 20 -2 -1
nvt2=be modal	10 -10 0 0
nvt2=be past	14 -7 -7 0
nvt2=be pluperfect	-24 13 14 0
nvt2=begin past	0 6 0 -1
nvt2=begin present	-13 0 0 13
nvt2=buy future	11 -3 -8 0
nvt2=come past	-8 9 0 0
nvt2=come present	15 -10 -4 0
nvt2=confirm past	-6 0 0 8
nvt2=end participle	-3 6 0 0
nvt2=end past	-9 2 5 0
nvt2=end present	8 -6 0 0
nvt2=expire present	-6 1 4 0
nvt2=get past	-11 12 0 0
nvt2=go infinitive	9 -7 0 0
nvt2=go past	-8 7 0 0
nvt2=have present	10 -10 0 0
nvt2=hold future	10 -10 0 0
nvt2=know present	-5 6 0 0
nvt2=leave participle	7 -6 0 0
nvt2=make past	9 -8 0 0
nvt2=meet gerund	-16 7 5 3
nvt2=meet participle	0 -14 2 11
nvt2=other past	-5 9 0 -2
nvt2=other perfect	0 -4 7 0
nvt2=pay future	13 -11 0 0
nvt2=pay present	10 -6 -2 0
nvt2=propose past	6 -5 0 0
nvt2=put present	9 -4 -3 0
nvt2=say past	2 4 -10 0
nvt2=say present	-5 1 6 -2
nvt2=see past	-3 -6 10 0
nvt2=see present	6 -5 0 0
nvt2=sign participle	-9 0 9 0
nvt2=sign past	4 4 -13 0
nvt2=suspend present	-10 12 0 0
nvt2=take past	-5 -4 10 0
nvt2=take perfect	-12 12 0 0
nvt2=tell past	3 5 -12 0
nvt2=tell present	8 -8 0 0
nvt2=want present	7 -7 0 0
nvt2=write past	8 -6 -1 0
o:calls	23 -22 -7 6
o:coming	-58 21 35 18
o:ended	-12 21 0 -26
o:experts	-6 -62 -24 73
o:experts-near	-59 -40 -30 109
o:heads	-25 -63 73 -24
o:l="	14 -12 0 0
o:l=&	0 -11 0 10
o:l='s	23 -28 4 0
o:l=)	11 -10 0 0
o:l=,	-36 48 -11 -14
o:l=-	13 -10 0 0
o:l=.	9 -7 0 0
o:l=/	38 -28 -18 -1
o:l=:	-7 24 -29 -25
o:l=;	-31 40 -15 -3
o:l=<begin>	32 -26 -5 -7
o:l=<day-gone>	0 10 -10 0
o:l=<goods-amount>	6 -4 0 0
o:l=<name>	-13 15 0 0
o:l=<number>	34 -30 -2 0
o:l=<office>	17 -4 -16 -2
o:l=<organisation>	-12 14 8 -18
o:l=<person>	12 -7 -3 0
o:l=<quality>	11 -10 0 0
o:l=<seat>	9 -7 0 0
o:l=<span>	7 -7 0 0
o:l=[	8 -7 0 0
o:l=a	-3 10 -9 0
o:l=after	-21 28 -7 -2
o:l=an	20 -18 0 -1
o:l=and	28 -22 -7 -6
o:l=are	-15 16 0 0
o:l=as	-16 23 -7 -1
o:l=ask	12 -8 0 0
o:l=be	-7 7 0 0
o:l=before	-8 9 0 0
o:l=between	3 1 -9 0
o:l=by	14 -9 0 -1
o:l=doe	-3 -7 11 0
o:l=enter	14 -13 0 0
o:l=for	-11 10 -16 11
o:l=from	-30 24 0 17
o:l=if	7 -2 -5 0
o:l=in	-80 62 6 25
o:l=is	-10 16 -4 -5
o:l=leave	-69 20 57 -4
o:l=meet	9 -7 -1 0
o:l=morning	8 -7 0 0
o:l=mr	8 -8 0 0
o:l=of	1 1 0 -18
o:l=off	8 -8 0 0
o:l=on	13 0 -17 -6
o:l=our	-13 18 -5 0
o:l=outside	6 -4 0 0
o:l=over	12 -11 0 0
o:l=say	-13 13 0 0
o:l=sell	13 -13 0 0
o:l=should	7 -2 -1 0
o:l=since	10 -18 7 0
o:l=that	31 -12 -26 -6
o:l=the	6 -3 7 -34
o:l=time	-27 29 -1 0
o:l=to	-58 23 52 -1
o:l=trade	6 -4 0 0
o:l=under	20 -19 0 0
o:l=unless	18 -11 -5 0
o:l=visit	-36 0 33 0
o:l=was	-17 21 -3 0
o:l=which	60 -55 -7 -6
o:l=with	57 -58 -29 12
o:l=—	-12 11 6 -8
o:m=arrive	-9 10 0 0
o:m=arrived	6 -10 3 0
o:m=assembly	48 -44 -5 -2
o:m=bargain	-4 3 -4 7
o:m=broke up	-7 9 0 0
o:m=came	-27 23 1 4
o:m=closed	25 -19 -2 -2
o:m=come	-2 3 2 -8
o:m=comes	-15 7 11 0
o:m=conference	-6 10 -1 0
o:m=consultations	-16 17 -5 1
o:m=delegation	-9 4 -18 18
o:m=delegations	10 4 -18 -15
o:m=dinner	10 -11 1 0
o:m=due	-12 -12 36 -9
o:m=edition	15 -14 0 0
o:m=ended	-23 24 0 0
o:m=expected	-20 -15 26 10
o:m=flies	-21 7 13 1
o:m=fly	9 -2 -9 0
o:m=go	-6 10 -1 -9
o:m=goes	19 -19 0 0
o:m=here	-4 9 -2 0
o:m=host	1 14 -18 0
o:m=invitation	-29 19 5 0
o:m=invited	-5 6 0 0
o:m=land	24 -22 0 0
o:m=landed	-14 15 0 0
o:m=lands	3 -11 9 0
o:m=lunch	3 -17 13 0
o:m=meet	-34 6 11 16
o:m=meeting	1 -12 0 16
o:m=meetings	-13 14 -3 0
o:m=meets	-4 -9 0 16
o:m=met	-40 28 15 -10
o:m=negotiated	-11 14 0 0
o:m=negotiating	26 -21 -4 0
o:m=negotiations	0 6 -6 -4
o:m=negotiator	-1 -17 -7 21
o:m=negotiators	-6 24 -24 -4
o:m=parted	-15 17 0 0
o:m=received	-23 11 14 -1
o:m=rose	34 -24 -14 0
o:m=round	-2 22 -37 -29
o:m=sat	-3 6 -3 0
o:m=saw each other	-9 2 3 0
o:m=see each other	8 -12 3 0
o:m=session	-1 10 -8 0
o:m=settled	16 -9 -11 0
o:m=shook hands	-17 7 8 0
o:m=signed	0 12 -12 -25
o:m=sits	-10 0 0 10
o:m=sitting	-7 -3 0 12
o:m=spent	-11 12 0 0
o:m=stop	0 11 -11 0
o:m=summit	-7 -16 23 -1
o:m=table	-12 20 -7 -2
o:m=talk	25 -21 -4 0
o:m=talked	-6 8 0 0
o:m=talks	-10 30 -44 -3
o:m=there	13 -5 -25 4
o:m=time	38 -34 -6 0
o:m=to see	-16 0 14 0
o:m=travel	-25 4 26 0
o:m=travels	-4 -4 13 0
o:m=visit	-61 -14 65 -8
o:m=went	-4 13 -16 0
o:meets	-75 46 35 14
o:r=!	-7 10 0 0
o:r="	-9 15 -6 0
o:r=&	9 -1 0 -6
o:r='	9 -8 0 0
o:r='s	58 -52 -6 -18
o:r=(	-24 19 11 -3
o:r=)	20 -16 -1 0
o:r=,	-51 38 10 18
o:r=-	12 -9 0 -1
o:r=.	-21 7 13 15
o:r=/	-17 16 2 -1
o:r=:	18 -12 -15 3
o:r=<day-ahead>	-22 3 9 9
o:r=<day-gone>	-27 18 8 3
o:r=<day-today>	-11 29 -12 -12
o:r=<end>	-40 28 9 10
o:r=<level>	34 -28 -7 0
o:r=<number>	34 -27 -6 0
o:r=<organisation>	13 -13 0 0
o:r=<person>	25 -14 -11 0
o:r=<span>	17 -12 -3 0
o:r=?	-2 7 0 -11
o:r=a	18 -8 -11 0
o:r=about	20 -18 0 0
o:r=add	7 -5 0 0
o:r=after	-20 21 0 0
o:r=again	-38 42 -1 -4
o:r=agree	-24 28 -6 0
o:r=agreement	11 0 -10 0
o:r=also	19 0 -16 0
o:r=an	11 -10 0 0
o:r=and	19 -9 -7 -27
o:r=announce	25 -15 -10 0
o:r=answer	23 -13 -13 0
o:r=arrangement	5 -8 0 0
o:r=as	7 -2 -2 0
o:r=ask	-7 2 4 0
o:r=at	-20 8 18 -7
o:r=b	6 -6 0 0
o:r=before	9 -5 -3 0
o:r=between	-7 9 0 0
o:r=bring	-18 -7 25 0
o:r=by	-16 22 -7 -1
o:r=call	42 -32 -13 -4
o:r=can	-2 -13 13 0
o:r=capital	9 -8 0 0
o:r=closed	14 -11 0 0
o:r=collect	-6 9 0 0
o:r=come	-12 17 -3 -1
o:r=confirm	29 -18 -10 -4
o:r=could	13 -12 0 0
o:r=deal	19 -16 -1 0
o:r=desk	-13 15 0 0
o:r=did	21 -6 -19 0
o:r=doe	12 -3 -8 0
o:r=double	7 -5 0 0
o:r=down	9 -9 0 0
o:r=drop	-13 13 0 0
o:r=each	-9 4 5 0
o:r=end	26 -18 -7 -3
o:r=enter	-4 6 0 0
o:r=expect	-13 17 -4 0
o:r=extend	21 -20 0 0
o:r=fact	-13 -14 21 0
o:r=fall	-7 13 -8 0
o:r=first	9 -9 0 0
o:r=followed	-3 11 -8 0
o:r=for	-23 29 -2 -15
o:r=found	7 -6 0 0
o:r=free	10 -9 0 0
o:r=from	-59 38 21 0
o:r=gave	9 -6 0 0
o:r=get	10 -8 0 0
o:r=give	-1 8 -8 0
o:r=had	0 -11 0 12
o:r=has	31 -19 -16 -14
o:r=have	3 0 -11 2
o:r=hit	6 0 -5 0
o:r=hold	11 0 -1 -8
o:r=house	9 -9 0 0
o:r=i	8 -7 0 0
o:r=if	-15 16 0 0
o:r=in	-92 63 36 8
o:r=is	-4 11 -8 0
o:r=issued	-9 0 10 0
o:r=it	18 -10 -7 0
o:r=keep	10 -20 5 0
o:r=know	14 -13 0 0
o:r=last	16 -10 -7 0
o:r=late	-1 6 -2 0
o:r=later	13 -16 0 0
o:r=leave	19 -17 0 0
o:r=lift	-14 15 0 0
o:r=like	19 -18 0 0
o:r=lose	7 -6 0 0
o:r=may	13 -11 0 0
o:r=meet	1 5 -10 0
o:r=must	11 -8 0 0
o:r=need	10 -10 0 0
o:r=newspaper	-14 14 0 0
o:r=next	-6 17 -11 -6
o:r=no	8 -5 0 0
o:r=note	-15 -4 19 0
o:r=now	14 -11 0 0
o:r=of	43 -26 -13 -3
o:r=on	-86 66 6 22
o:r=one	15 -10 -2 0
o:r=opened	18 -7 -9 0
o:r=order	6 -2 -1 0
o:r=over	19 -17 0 0
o:r=paper	-14 -6 18 0
o:r=pay	21 -21 0 0
o:r=press	8 -12 0 0
o:r=published	-11 3 8 0
o:r=put	15 -14 -4 0
o:r=recall	-37 38 0 0
o:r=remain	-34 35 0 0
o:r=reply	-33 37 -3 0
o:r=report	16 -12 -2 0
o:r=rise	7 -2 -4 0
o:r=round	-7 9 0 0
o:r=rule	13 -3 -9 0
o:r=say	28 -33 2 -14
o:r=sell	14 -13 0 0
o:r=settle	10 -8 0 0
o:r=share	-9 11 0 0
o:r=should	13 -9 -3 0
o:r=show	-7 8 0 0
o:r=since	12 -4 -7 0
o:r=still	21 -28 1 0
o:r=stop	-6 9 -2 0
o:r=strike	6 -2 -1 0
o:r=summit	-33 -18 43 0
o:r=suspend	6 -2 0 0
o:r=take	19 -14 -1 -3
o:r=talk	-34 41 -9 -3
o:r=tell	10 -8 0 0
o:r=that	24 -22 5 -8
o:r=the	15 -18 -8 12
o:r=thi	-30 1 -15 34
o:r=three	15 -15 0 0
o:r=to	20 -13 -5 -9
o:r=too	21 -18 -4 0
o:r=trade	6 -3 0 0
o:r=translation	8 -7 0 0
o:r=truce	-3 6 -2 0
o:r=until	-13 16 0 0
o:r=vote	6 -3 -2 0
o:r=want	19 -13 -5 -1
o:r=was	13 0 -22 -6
o:r=we	-20 20 0 0
o:r=were	-11 18 -10 0
o:r=when	7 -4 0 0
o:r=whether	-8 -2 11 0
o:r=which	-7 7 0 0
o:r=who	7 -6 0 0
o:r=will	30 -26 -11 0
o:r=with	-50 24 35 -9
o:r=within	18 -27 0 0
o:r=would	30 -15 -15 -9
o:r=write	13 -2 -8 0
o:r=you	17 -15 0 0
o:r=·	7 -1 -3 0
o:r=—	12 -14 2 -2
o:running	33 -20 -19 -4
o:summit	-19 -46 67 -36
o:summit-near	-29 -17 59 -34
o:sure	-78 39 41 16
o:wished	32 -30 -1 -10
pair: both	3 2 -1 -12
pair: n=2	7 2 -6 -15
pair: n=3	7 7 -22 -7
pair: n=4	-6 7 0 0
pair: n=5	4 5 -15 -4
pair: not-both	6 2 -10 -3
pair:both n=1	-15 5 11 1
pair:both n=2	16 -1 -14 -15
pair:both n=3	5 -3 -15 11
pair:both n=4	-1 0 7 -8
pair:both n=5	14 -1 -12 0
pair:city 	-23 19 8 -1
pair:city both	-13 15 1 -9
pair:city coming	10 13 -27 -11
pair:city coming+ended	5 0 -7 0
pair:city day-none	-11 7 10 -2
pair:city day=l1	-21 13 12 -6
pair:city day=l2	6 -7 0 0
pair:city day=l3	10 -5 -4 0
pair:city day=l4	5 1 -8 0
pair:city day=l5	4 -19 14 0
pair:city day=r0	1 5 -7 -8
pair:city day=r1	8 -2 -3 -8
pair:city day=r2	9 -1 -10 0
pair:city day=r3	-7 13 -10 1
pair:city day=r4	-20 25 -11 5
pair:city ended	11 -11 5 -14
pair:city ended+running	11 -24 14 0
pair:city n=1	-9 16 0 -22
pair:city n=2	-11 13 -5 2
pair:city n=3	17 -19 0 1
pair:city n=4	7 -7 0 0
pair:city n=5	-9 10 0 0
pair:city no-word	-2 1 6 -10
pair:city not-both	1 5 -2 -13
pair:city part:sure	5 1 5 -26
pair:city prev:sure	-5 19 -29 1
pair:city running	10 -7 -3 0
pair:city sent:sure	-11 9 -8 9
pair:coming both	23 -29 -3 12
pair:coming n=1	0 0 3 -8
pair:coming n=2	10 -16 -4 10
pair:coming n=4	10 -8 0 0
pair:coming not-both	-1 5 2 -9
pair:coming+ended both	6 0 -4 0
pair:coming+ended n=1	25 -13 -15 -4
pair:coming+ended not-both	20 -11 -11 -2
pair:coming+ended+running both	-9 10 0 0
pair:coming+ended+running n=1	-7 15 -5 -1
pair:coming+ended+running n=2	-7 8 0 0
pair:coming+ended+running not-both	-4 12 -6 -1
pair:coming+running both	-4 6 0 0
pair:coming+running n=1	0 6 -2 -1
pair:coming+running not-both	6 -1 0 -1
pair:day-none 	11 8 -18 -23
pair:day-none both	17 -12 -12 4
pair:day-none coming	7 -8 -4 6
pair:day-none coming+ended	11 -7 -2 0
pair:day-none coming+ended+running	-12 18 -4 0
pair:day-none coming+running	8 -6 0 0
pair:day-none ended	12 -21 8 8
pair:day-none ended+running	0 0 5 -7
pair:day-none n=1	9 -10 0 -1
pair:day-none n=2	4 0 1 -14
pair:day-none n=3	18 -4 -32 3
pair:day-none n=4	-14 22 -10 -5
pair:day-none not-both	7 2 -3 -18
pair:day-none part:sure	17 -19 1 0
pair:day-none prev:sure	13 -6 -8 0
pair:day-none running	-5 -2 5 7
pair:day-none sent:sure	-3 16 -15 -15
pair:day=l0 	15 -3 -18 1
pair:day=l0 both	19 -7 -9 0
pair:day=l0 n=1	17 -1 -15 0
pair:day=l0 no-word	19 -4 -14 0
pair:day=l0 not-both	1 0 -8 2
pair:day=l0 prev:sure	-1 6 0 0
pair:day=l0 sent:sure	0 -5 0 6
pair:day=l1 	-4 -3 6 1
pair:day=l1 coming	-3 9 0 -9
pair:day=l1 ended	4 0 -7 0
pair:day=l1 n=1	-14 9 0 2
pair:day=l1 n=2	0 4 2 -13
pair:day=l1 n=4	16 -14 0 0
pair:day=l1 no-word	-2 6 -1 -8
pair:day=l1 not-both	-5 9 -4 -2
pair:day=l1 part:sure	10 -8 -1 -1
pair:day=l1 prev:sure	-4 11 -4 -3
pair:day=l1 sent:sure	-18 0 11 5
pair:day=l2 	2 1 1 -15
pair:day=l2 both	-1 -7 14 -6
pair:day=l2 coming	-8 2 7 0
pair:day=l2 ended+running	21 -21 0 0
pair:day=l2 n=1	-1 -1 9 -10
pair:day=l2 n=3	17 -14 0 0
pair:day=l2 no-word	22 -19 -1 -7
pair:day=l2 not-both	16 -5 -5 -11
pair:day=l2 part:sure	5 -12 10 0
pair:day=l2 prev:sure	-8 0 13 0
pair:day=l2 running	6 -3 0 0
pair:day=l2 sent:sure	-10 23 -9 -3
pair:day=l3 	12 0 -11 -10
pair:day=l3 both	3 -8 7 -5
pair:day=l3 coming	1 0 5 -9
pair:day=l3 ended	8 -7 0 0
pair:day=l3 n=1	32 -26 -1 -8
pair:day=l3 n=2	-6 19 -11 -8
pair:day=l3 n=3	-16 14 5 0
pair:day=l3 n=4	16 -20 1 0
pair:day=l3 no-word	31 -16 -19 -4
pair:day=l3 not-both	24 -4 -14 -15
pair:day=l3 part:sure	-10 11 6 -13
pair:day=l3 prev:sure	-11 9 0 0
pair:day=l3 sent:sure	17 -18 0 -1
pair:day=l4 	0 -5 0 10
pair:day=l4 n=1	-19 3 6 13
pair:day=l4 n=2	14 -4 -16 0
pair:day=l4 n=4	10 -10 0 0
pair:day=l4 no-word	6 0 -1 -7
pair:day=l4 not-both	8 -5 -13 6
pair:day=l4 part:sure	-20 12 2 3
pair:day=l4 prev:sure	4 -17 -3 12
pair:day=l4 sent:sure	12 -10 -2 0
pair:day=l5 	-5 0 7 -3
pair:day=l5 both	-6 6 0 0
pair:day=l5 n=1	13 -14 1 0
pair:day=l5 n=2	-19 19 0 0
pair:day=l5 no-word	-6 0 12 -1
pair:day=l5 not-both	-4 0 7 0
pair:day=r0 	-14 9 10 -10
pair:day=r0 both	-19 39 -7 -32
pair:day=r0 coming	10 -23 -3 19
pair:day=r0 ended	-17 20 0 -5
pair:day=r0 n=1	-12 16 -6 -3
pair:day=r0 n=2	0 -14 15 1
pair:day=r0 n=4	-20 14 7 0
pair:day=r0 no-word	-3 1 7 -8
pair:day=r0 not-both	-3 -17 17 16
pair:day=r0 part:sure	-9 17 -10 0
pair:day=r0 prev:sure	6 -8 0 0
pair:day=r0 running	6 -11 2 0
pair:day=r0 sent:sure	-19 5 10 6
pair:day=r1 both	-15 18 -10 3
pair:day=r1 coming+ended	6 -3 -3 0
pair:day=r1 ended	-21 27 -3 -5
pair:day=r1 n=1	-4 10 1 -14
pair:day=r1 n=2	2 -5 -7 13
pair:day=r1 n=4	-6 6 -2 1
pair:day=r1 no-word	10 -4 -9 -1
pair:day=r1 not-both	8 -8 8 -7
pair:day=r1 part:sure	7 -3 -7 1
pair:day=r1 prev:sure	-19 10 12 -5
pair:day=r1 sent:sure	-13 7 8 -3
pair:day=r2 both	-2 -4 9 -5
pair:day=r2 coming	5 0 -1 -6
pair:day=r2 coming+ended	8 0 -5 0
pair:day=r2 ended	-8 4 5 0
pair:day=r2 ended+running	-17 14 2 0
pair:day=r2 n=1	-17 17 0 1
pair:day=r2 n=2	26 -14 -7 -9
pair:day=r2 n=3	1 4 -7 0
pair:day=r2 n=4	7 -12 2 0
pair:day=r2 no-word	1 4 -12 5
pair:day=r2 not-both	1 9 -20 -2
pair:day=r2 part:sure	5 -3 1 -6
pair:day=r2 prev:sure	0 10 -11 -6
pair:day=r2 sent:sure	-7 0 11 -4
pair:day=r3 	4 1 -13 0
pair:day=r3 both	21 -29 0 0
pair:day=r3 coming	0 4 0 -6
pair:day=r3 coming+ended	10 -9 0 0
pair:day=r3 ended	7 0 -6 0
pair:day=r3 ended+running	6 -4 0 0
pair:day=r3 n=1	13 -8 -8 0
pair:day=r3 n=2	-2 10 -7 -2
pair:day=r3 n=3	14 -6 -4 -2
pair:day=r3 no-word	18 -6 -32 0
pair:day=r3 not-both	2 13 -24 -8
pair:day=r3 part:sure	6 0 -1 -10
pair:day=r3 sent:sure	-7 8 0 0
pair:day=r4 	-10 -5 3 18
pair:day=r4 both	-1 -11 0 15
pair:day=r4 ended	11 -7 -3 0
pair:day=r4 n=1	-1 -9 0 16
pair:day=r4 n=2	8 -17 5 3
pair:day=r4 n=3	-9 13 0 -2
pair:day=r4 no-word	-7 0 6 3
pair:day=r4 part:sure	8 -5 0 0
pair:day=r4 sent:sure	1 -10 -9 16
pair:day=r5 	13 -10 0 0
pair:day=r5 both	9 -7 0 0
pair:day=r5 n=1	8 -6 0 0
pair:day=r5 no-word	9 -8 0 0
pair:day=r5 not-both	8 -5 0 0
pair:ended both	-20 22 1 -11
pair:ended n=1	-3 7 -11 6
pair:ended n=2	-13 13 3 -7
pair:ended n=3	14 -19 6 0
pair:ended n=4	7 -12 5 -1
pair:ended not-both	15 -17 -3 7
pair:ended+running n=2	14 -23 9 -1
pair:ended+running not-both	8 -13 6 -9
pair:l=" 	11 -9 0 0
pair:l=" day-none	6 -5 0 0
pair:l=" n=1	7 -5 0 0
pair:l=" no-word	8 -7 0 0
pair:l=" not-both	7 -5 0 0
pair:l=" unknown	10 -9 0 0
pair:l=& 	0 -7 0 6
pair:l=& no-word	8 -5 0 0
pair:l=& not-both	0 -7 0 6
pair:l=& unknown	0 -7 0 6
pair:l=( 	6 -2 -1 0
pair:l=( both	8 -6 0 0
pair:l=( n=3	12 -11 0 0
pair:l=( unknown	17 -14 0 0
pair:l=* no-word	6 -5 0 0
pair:l=<begin> 	-9 8 -1 9
pair:l=<begin> both	-4 12 0 -20
pair:l=<begin> city	-24 22 10 -17
pair:l=<begin> coming	0 4 1 -10
pair:l=<begin> day-none	0 -6 5 7
pair:l=<begin> day=r1	-5 16 -13 -12
pair:l=<begin> day=r2	-28 20 0 12
pair:l=<begin> day=r3	6 1 -9 -5
pair:l=<begin> day=r4	15 -20 5 -4
pair:l=<begin> day=r5	6 -3 0 0
pair:l=<begin> ended	21 -29 2 0
pair:l=<begin> ended+running	8 -7 0 0
pair:l=<begin> n=1	6 -8 1 1
pair:l=<begin> n=2	-1 8 -11 0
pair:l=<begin> n=3	-15 11 3 1
pair:l=<begin> n=4	-11 5 7 0
pair:l=<begin> no-word	1 -4 2 7
pair:l=<begin> not-both	0 -5 1 12
pair:l=<begin> part:sure	34 -32 0 -10
pair:l=<begin> prev:sure	-26 28 -11 4
pair:l=<begin> seat-home	-1 0 -11 13
pair:l=<begin> seat-other	-10 7 -3 8
pair:l=<begin> seat-side	3 -11 11 -20
pair:l=<begin> sent:sure	0 0 3 -7
pair:l=<begin> unknown	21 -13 -14 -1
pair:l=[ day-none	7 -6 0 0
pair:l=[ not-both	6 -5 0 0
pair:l=[ unknown	8 -7 0 0
pair:l=a 	-2 7 -5 0
pair:l=a both	-3 8 -3 0
pair:l=a city	-5 6 0 0
pair:l=a day=l4	-5 7 0 0
pair:l=a n=1	-6 8 -1 0
pair:l=a no-word	-9 15 -6 0
pair:l=a seat-side	-10 15 -5 0
pair:l=a unknown	13 -13 0 0
pair:l=after both	-8 11 0 0
pair:l=after city	8 -9 0 0
pair:l=after n=1	15 -14 0 0
pair:l=after n=2	2 4 -12 0
pair:l=after n=3	-7 1 4 0
pair:l=after no-word	7 -2 -3 0
pair:l=after not-both	15 -12 -1 0
pair:l=after part:sure	15 -14 0 0
pair:l=after sent:sure	-17 16 0 0
pair:l=an 	8 -5 0 -1
pair:l=and 	5 -12 8 0
pair:l=and both	26 -22 -12 2
pair:l=and city	-12 3 10 0
pair:l=and coming	8 -4 -1 0
pair:l=and day-none	-8 15 -12 0
pair:l=and day=l3	10 -9 0 0
pair:l=and day=r0	-2 -19 16 0
pair:l=and day=r1	7 -5 0 0
pair:l=and day=r2	7 -4 0 0
pair:l=and ended	-18 21 0 0
pair:l=and n=1	26 -30 0 -1
pair:l=and n=2	0 -6 9 -6
pair:l=and n=3	-8 9 -11 4
pair:l=and n=4	-13 12 1 0
pair:l=and no-word	15 -29 8 0
pair:l=and not-both	-18 9 19 -9
pair:l=and part:sure	7 -1 -7 0
pair:l=and prev:sure	-9 6 3 0
pair:l=and running	8 -7 0 0
pair:l=and seat-home	16 -11 -13 5
pair:l=and seat-other	19 -14 -3 0
pair:l=and sent:sure	-10 13 -1 0
pair:l=and unknown	-12 4 13 -4
pair:l=are 	-21 21 0 0
pair:l=are day-none	-18 18 0 0
pair:l=are no-word	-22 22 0 0
pair:l=are not-both	-17 17 0 0
pair:l=are unknown	-17 17 0 0
pair:l=as 	-7 10 -1 0
pair:l=as both	-8 10 0 0
pair:l=as n=1	-8 10 0 0
pair:l=as n=2	6 -5 0 0
pair:l=as seat-home	-6 7 0 0
pair:l=at 	-11 7 -1 8
pair:l=at both	-5 -3 15 -4
pair:l=at city	-11 20 -11 -1
pair:l=at coming	5 -11 7 -3
pair:l=at coming+ended	-8 9 0 0
pair:l=at day-none	-3 2 -14 11
pair:l=at day=l4	13 -16 0 0
pair:l=at day=r0	9 -3 -4 -1
pair:l=at day=r1	-26 12 14 0
pair:l=at day=r2	-9 11 0 0
pair:l=at day=r3	10 -6 0 0
pair:l=at n=1	-9 -1 2 13
pair:l=at n=2	-3 14 -6 -13
pair:l=at n=3	-3 -2 9 0
pair:l=at no-word	4 -10 -5 13
pair:l=at not-both	-10 12 -11 6
pair:l=at part:sure	-19 13 8 -5
pair:l=at prev:sure	8 -3 -2 0
pair:l=at seat-home	9 -15 8 -6
pair:l=at sent:sure	-12 12 3 -8
pair:l=at unknown	-10 0 6 10
pair:l=between 	-12 14 0 0
pair:l=between both	14 -12 0 0
pair:l=between day-none	-11 13 0 0
pair:l=between n=1	-8 8 0 0
pair:l=between no-word	-9 10 0 0
pair:l=between not-both	-16 17 0 0
pair:l=between unknown	6 -6 0 0
pair:l=by n=1	6 -2 0 0
pair:l=by no-word	9 -4 0 0
pair:l=by not-both	7 -3 0 0
pair:l=by unknown	7 -3 0 0
pair:l=conference, day=r0	0 7 -3 -4
pair:l=does day-none	-3 -2 6 0
pair:l=does n=1	-3 -2 6 0
pair:l=does not-both	-3 -2 6 0
pair:l=for 	16 -22 -11 12
pair:l=for both	7 -9 -6 6
pair:l=for city	-10 2 0 7
pair:l=for coming	-16 18 0 0
pair:l=for day-none	4 -3 -7 4
pair:l=for day=r1	-22 22 0 0
pair:l=for day=r3	0 -6 0 5
pair:l=for n=1	-16 16 -3 2
pair:l=for n=2	16 -9 -5 0
pair:l=for n=3	0 -7 0 8
pair:l=for no-word	0 0 -13 9
pair:l=for not-both	-11 12 -5 3
pair:l=for part:sure	-7 7 0 0
pair:l=for running	-18 18 0 0
pair:l=for seat-home	-9 12 0 0
pair:l=for seat-side	21 -12 -7 0
pair:l=for unknown	-4 0 0 6
pair:l=from 	-7 6 -11 13
pair:l=from city	15 -13 -1 -1
pair:l=from coming	22 -16 0 -4
pair:l=from day-none	8 -10 0 3
pair:l=from day=l3	11 -7 -2 0
pair:l=from day=r0	-32 33 -1 0
pair:l=from day=r1	17 -9 -9 0
pair:l=from n=1	8 -4 -31 16
pair:l=from n=2	-11 6 12 -11
pair:l=from no-word	-16 21 -11 3
pair:l=from not-both	4 2 -22 2
pair:l=from part:sure	22 -16 0 -4
pair:l=from prev:sure	12 -11 0 0
pair:l=from seat-home	-11 0 1 10
pair:l=from seat-side	10 1 -15 -8
pair:l=from sent:sure	9 -16 0 8
pair:l=from unknown	-12 6 0 8
pair:l=geneva, 	-7 8 0 0
pair:l=geneva, city	-6 7 0 0
pair:l=geneva, day-none	-7 8 0 0
pair:l=if both	-10 11 0 0
pair:l=if n=2	-8 8 0 0
pair:l=if no-word	-16 17 0 0
pair:l=if seat-side	-6 8 -1 0
pair:l=in 	3 -8 8 -4
pair:l=in both	-43 25 15 13
pair:l=in city	10 2 -11 -9
pair:l=in coming	-19 5 0 10
pair:l=in coming+ended	20 -10 -14 0
pair:l=in coming+ended+running	-10 16 -3 -1
pair:l=in day-none	7 -6 3 -7
pair:l=in day=l1	-13 14 -10 0
pair:l=in day=l2	2 -12 16 -9
pair:l=in day=l3	-9 16 0 -15
pair:l=in day=l4	-19 6 0 15
pair:l=in day=l5	-7 4 6 -1
pair:l=in day=r0	-1 -9 3 12
pair:l=in day=r1	-6 0 2 3
pair:l=in day=r2	0 12 -15 -9
pair:l=in day=r3	-11 16 -2 -4
pair:l=in day=r4	-13 10 0 5
pair:l=in ended	-26 21 4 4
pair:l=in ended+running	-19 16 4 -3
pair:l=in n=1	-16 8 7 4
pair:l=in n=2	-27 19 2 7
pair:l=in n=3	8 -1 -11 -5
pair:l=in n=4	34 -28 -2 -4
pair:l=in not-both	9 -5 -5 -3
pair:l=in part:sure	-19 9 2 6
pair:l=in prev:sure	-15 5 10 0
pair:l=in running	0 -2 -1 7
pair:l=in seat-home	13 -15 4 -3
pair:l=in seat-side	7 -13 1 11
pair:l=in sent:sure	-8 4 0 2
pair:l=in unknown	-51 28 20 10
pair:l=into both	7 -6 0 0
pair:l=into day-none	6 -5 0 0
pair:l=into not-both	-9 9 0 0
pair:l=is day-none	-11 14 -1 0
pair:l=is n=1	-11 15 -1 0
pair:l=is no-word	-5 9 -2 0
pair:l=is not-both	-8 11 0 0
pair:l=is unknown	-8 9 0 0
pair:l=it unknown	8 -8 0 0
pair:l=leave 	-5 6 0 0
pair:l=leave no-word	-10 12 0 0
pair:l=leave not-both	-10 12 0 0
pair:l=leaves 	-10 -2 13 0
pair:l=leaves both	-11 0 13 0
pair:l=leaves day-none	-10 -3 13 0
pair:l=leaves n=1	-3 -2 8 0
pair:l=leaves no-word	-10 -3 13 0
pair:l=left both	-9 6 1 0
pair:l=morning 	8 -7 0 0
pair:l=morning not-both	8 -7 0 0
pair:l=morning unknown	8 -7 0 0
pair:l=mr 	10 -9 0 0
pair:l=mr day-none	6 -5 0 0
pair:l=mr n=1	6 -5 0 0
pair:l=mr no-word	7 -7 0 0
pair:l=mr not-both	9 -8 0 0
pair:l=mr unknown	10 -9 0 0
pair:l=near 	-9 8 0 0
pair:l=near both	8 -5 -2 0
pair:l=near city	5 -8 0 0
pair:l=near day-none	-11 8 2 0
pair:l=near n=1	-12 9 2 0
pair:l=near no-word	-12 9 2 0
pair:l=near not-both	-17 14 2 0
pair:l=near unknown	-15 15 0 0
pair:l=of 	-6 5 3 -12
pair:l=of both	0 -13 17 -2
pair:l=of day-none	3 9 -18 -7
pair:l=of day=l2	7 -5 0 0
pair:l=of day=r0	0 -10 10 0
pair:l=of day=r2	11 -5 -6 0
pair:l=of day=r3	-8 6 2 0
pair:l=of ended+running	7 -6 0 0
pair:l=of n=1	8 -1 -7 -7
pair:l=of n=2	-6 7 0 -3
pair:l=of n=3	-4 -2 10 0
pair:l=of no-word	-9 13 0 -10
pair:l=of not-both	2 10 -16 -10
pair:l=of part:sure	17 -8 -12 0
pair:l=of prev:sure	14 -12 0 0
pair:l=of running	11 -10 0 0
pair:l=of seat-home	0 -9 8 0
pair:l=of seat-side	-3 9 -9 0
pair:l=of sent:sure	0 -7 9 0
pair:l=of unknown	-1 2 1 -6
pair:l=on 	13 -3 -8 -3
pair:l=on both	11 -7 -1 0
pair:l=on coming	-5 6 0 0
pair:l=on day=r1	11 -8 0 0
pair:l=on n=1	0 6 -6 -3
pair:l=on n=2	6 -4 0 0
pair:l=on no-word	12 -6 -3 0
pair:l=on not-both	0 5 -6 -3
pair:l=on part:sure	-5 10 -1 -1
pair:l=on prev:sure	7 -5 0 0
pair:l=on seat-home	-15 16 0 0
pair:l=on unknown	22 -11 -6 -3
pair:l=our day-none	-5 7 0 0
pair:l=our n=1	-3 6 0 0
pair:l=question: 	-10 11 0 0
pair:l=question: day-none	-10 11 0 0
pair:l=question: n=1	-11 11 0 0
pair:l=question: not-both	-10 11 0 0
pair:l=said 	-10 11 0 0
pair:l=said day-none	-13 11 2 0
pair:l=said n=1	-12 13 0 0
pair:l=said not-both	-12 12 0 0
pair:l=said seat-home	-8 9 0 0
pair:l=said seat-side	-7 3 4 0
pair:l=since both	14 -12 0 0
pair:l=since city	12 -16 2 0
pair:l=since ended+running	5 -10 5 0
pair:l=since n=2	10 -14 1 0
pair:l=since no-word	1 -16 10 0
pair:l=since not-both	-4 0 7 0
pair:l=since part:sure	10 -8 0 0
pair:l=that 	6 3 -13 -1
pair:l=that both	-1 13 -14 0
pair:l=that day-none	-8 8 -1 3
pair:l=that day=l1	9 -4 -2 0
pair:l=that no-word	-9 10 -2 2
pair:l=that not-both	2 -9 4 3
pair:l=that seat-home	0 3 -11 5
pair:l=that seat-other	6 -6 0 0
pair:l=that seat-side	-8 7 2 -1
pair:l=that sent:sure	7 -4 -1 0
pair:l=the 	-7 12 1 -15
pair:l=the both	23 -6 -16 -6
pair:l=the city	-8 -2 14 0
pair:l=the coming	20 -20 -2 -3
pair:l=the day-none	-13 19 -2 -7
pair:l=the day=l1	22 -23 0 0
pair:l=the day=l2	-6 9 0 0
pair:l=the day=l4	10 -12 0 0
pair:l=the day=r0	6 -8 0 0
pair:l=the day=r2	-3 -7 13 0
pair:l=the day=r3	29 -14 -15 0
pair:l=the day=r4	-7 3 4 0
pair:l=the ended	5 -18 8 0
pair:l=the ended+running	-9 6 3 0
pair:l=the n=1	4 0 -1 -15
pair:l=the n=2	0 -5 9 -4
pair:l=the no-word	3 6 -7 -12
pair:l=the not-both	-13 1 20 -15
pair:l=the prev:sure	-12 -4 18 0
pair:l=the seat-other	-6 -7 12 0
pair:l=the seat-side	-13 19 0 -2
pair:l=the sent:sure	14 -9 -4 0
pair:l=the unknown	43 -24 -32 -11
pair:l=times 	-8 10 -1 0
pair:l=times n=1	-8 10 0 0
pair:l=times not-both	-8 10 -1 0
pair:l=to 	-12 4 8 1
pair:l=to both	-25 3 21 2
pair:l=to city	14 -16 -4 5
pair:l=to coming	-12 2 9 0
pair:l=to day-none	-3 1 5 -14
pair:l=to day=l3	11 -9 0 0
pair:l=to day=r0	-11 14 -1 0
pair:l=to day=r2	-6 0 5 0
pair:l=to day=r3	-15 3 3 7
pair:l=to ended	15 -6 -8 0
pair:l=to n=1	-8 0 10 -4
pair:l=to n=2	-13 7 0 5
pair:l=to n=3	9 -6 0 0
pair:l=to no-word	6 -3 0 -14
pair:l=to not-both	7 0 -14 -1
pair:l=to part:sure	-19 9 6 3
pair:l=to prev:sure	-11 10 0 0
pair:l=to running	8 -7 0 0
pair:l=to seat-other	-3 8 -5 0
pair:l=to seat-side	-10 -4 14 0
pair:l=to sent:sure	-1 -7 4 4
pair:l=to unknown	-12 17 0 -6
pair:l=trade 	11 -9 0 0
pair:l=trade n=2	7 -6 0 0
pair:l=trade not-both	7 -4 0 0
pair:l=trade unknown	11 -9 0 0
pair:l=trade, n=1	-6 10 -2 0
pair:l=trade, n=2	14 -13 0 0
pair:l=trade, seat-side	7 -3 0 0
pair:l=under n=1	12 -10 0 0
pair:l=under not-both	12 -10 0 0
pair:l=under unknown	12 -10 0 0
pair:l=was n=1	-10 13 -2 0
pair:l=what 	-7 -3 12 0
pair:l=what day-none	-5 -10 15 0
pair:l=what n=1	-11 2 8 0
pair:l=what n=2	6 -12 2 0
pair:l=what no-word	-2 -13 14 0
pair:l=what not-both	-2 -4 7 0
pair:l=what seat-home	-1 -7 7 0
pair:l=what seat-side	2 -14 7 0
pair:l=which 	7 -9 1 0
pair:l=which both	11 -17 2 0
pair:l=which day-none	5 -8 2 0
pair:l=which no-word	4 -7 2 0
pair:l=which prev:sure	6 -3 0 0
pair:l=which seat-side	12 -9 0 0
pair:l=with 	19 -10 -18 1
pair:l=with both	24 -14 -10 0
pair:l=with day-none	4 -14 0 11
pair:l=with day=r1	9 -5 0 0
pair:l=with ended	0 -11 -1 9
pair:l=with n=1	9 -13 2 3
pair:l=with n=2	2 -8 -6 7
pair:l=with no-word	2 -15 0 13
pair:l=with not-both	0 -13 4 11
pair:l=with prev:sure	11 -6 0 -1
pair:l=with running	-12 0 13 0
pair:l=with seat-home	21 -13 -6 0
pair:l=with seat-other	7 -6 0 0
pair:l=with seat-side	-9 -3 6 12
pair:l=with unknown	10 -6 0 0
pair:l=· n=2	-4 6 0 0
pair:l=— 	-10 3 11 -2
pair:l=— both	16 -13 0 0
pair:l=— day-none	19 -18 0 0
pair:l=— day=l1	-25 13 15 0
pair:l=— day=r0	-11 14 -1 0
pair:l=— day=r2	12 -11 0 0
pair:l=— n=1	-17 5 14 0
pair:l=— n=2	-7 11 -2 0
pair:l=— n=4	19 -18 0 0
pair:l=— no-word	-11 4 11 -1
pair:l=— not-both	-14 7 12 -1
pair:l=— unknown	26 -20 0 0
pair:no-word 	16 3 -17 -18
pair:no-word both	6 0 0 -14
pair:no-word coming	16 -8 -10 -7
pair:no-word coming+ended	13 -6 -7 0
pair:no-word coming+ended+running	-7 7 0 0
pair:no-word ended	20 -24 0 4
pair:no-word ended+running	14 -14 0 -4
pair:no-word n=1	12 -3 -6 -6
pair:no-word n=2	24 -12 -13 -12
pair:no-word n=3	5 0 -8 0
pair:no-word n=4	0 8 -12 -6
pair:no-word n=5	17 -5 -12 0
pair:no-word not-both	29 -11 -24 -10
pair:no-word running	-4 0 0 6
pair:not-both n=1	12 -1 -13 -5
pair:not-both n=2	3 -7 9 1
pair:not-both n=3	14 0 -5 -36
pair:not-both n=4	3 0 -8 0
pair:part:sure 	15 -6 -5 -12
pair:part:sure both	15 0 -21 0
pair:part:sure coming	7 -14 4 6
pair:part:sure coming+ended	11 -5 -7 0
pair:part:sure coming+ended+running	-6 15 -6 -2
pair:part:sure ended	-9 3 11 0
pair:part:sure ended+running	-9 5 7 -2
pair:part:sure n=2	2 -7 7 -2
pair:part:sure n=3	24 -21 -3 0
pair:part:sure n=4	9 -6 0 -2
pair:part:sure not-both	10 -14 14 -9
pair:part:sure running	25 -13 -12 -6
pair:prev:sure 	-10 4 6 0
pair:prev:sure both	1 -23 18 5
pair:prev:sure coming	0 6 -9 0
pair:prev:sure ended	6 1 -12 0
pair:prev:sure ended+running	3 -8 2 0
pair:prev:sure n=2	-15 11 11 -13
pair:prev:sure n=3	2 0 0 -6
pair:prev:sure not-both	-6 17 -10 -11
pair:prev:sure running	-5 -5 9 0
pair:running both	18 -23 -2 6
pair:running n=2	17 -19 3 -3
pair:seat-home 	6 -5 -1 -4
pair:seat-home both	10 -6 -3 -7
pair:seat-home coming	2 -12 -2 15
pair:seat-home coming+ended	-13 14 0 0
pair:seat-home day-none	4 -14 4 5
pair:seat-home day=l0	16 -2 -12 0
pair:seat-home day=l1	-6 7 0 -1
pair:seat-home day=l2	6 0 -6 0
pair:seat-home day=l5	-4 9 -2 0
pair:seat-home day=r0	20 -13 -17 2
pair:seat-home day=r1	-7 13 -7 1
pair:seat-home day=r2	-19 25 -3 -7
pair:seat-home day=r3	-4 1 7 -6
pair:seat-home day=r4	-12 -6 13 6
pair:seat-home ended	-11 9 6 -5
pair:seat-home n=1	-6 7 0 -1
pair:seat-home n=2	5 -16 6 0
pair:seat-home n=3	1 6 -20 2
pair:seat-home n=5	9 -5 -2 0
pair:seat-home no-word	11 -9 -4 -1
pair:seat-home not-both	-7 5 -2 7
pair:seat-home part:sure	-8 -3 4 9
pair:seat-home running	0 7 -8 -2
pair:seat-home sent:sure	-4 16 -4 -17
pair:seat-other both	-1 19 -23 -8
pair:seat-other coming	2 0 4 -9
pair:seat-other day=l2	7 -5 0 0
pair:seat-other day=l3	0 9 0 -6
pair:seat-other day=r0	8 -15 10 -8
pair:seat-other day=r1	11 -3 -8 -1
pair:seat-other day=r2	-7 10 0 -4
pair:seat-other day=r3	-4 7 0 0
pair:seat-other ended	-1 4 -6 1
pair:seat-other n=2	19 -6 -8 -7
pair:seat-other n=3	7 -8 2 -2
pair:seat-other not-both	11 -16 7 0
pair:seat-other part:sure	16 -2 -8 -10
pair:seat-other prev:sure	4 4 -14 0
pair:seat-other sent:sure	-6 0 7 0
pair:seat-side 	9 -1 -6 -13
pair:seat-side coming	-1 -4 14 -11
pair:seat-side coming+ended+running	7 -1 -3 0
pair:seat-side day=l0	-5 9 -3 0
pair:seat-side day=l1	17 -13 0 -7
pair:seat-side day=l2	-15 7 13 -4
pair:seat-side day=l3	13 -17 1 0
pair:seat-side day=l4	0 -1 -10 12
pair:seat-side day=l5	-5 6 0 0
pair:seat-side day=r0	0 4 0 -9
pair:seat-side day=r3	6 -4 -11 5
pair:seat-side day=r4	6 -1 -1 0
pair:seat-side ended	-7 -1 0 17
pair:seat-side n=1	1 -6 4 3
pair:seat-side n=2	6 -5 0 0
pair:seat-side n=3	7 5 -9 -13
pair:seat-side n=4	-18 9 15 -1
pair:seat-side n=5	6 -1 -2 0
pair:seat-side no-word	13 2 -18 -10
pair:seat-side not-both	6 -5 2 -6
pair:seat-side part:sure	11 -5 -6 0
pair:seat-side prev:sure	-21 -16 33 6
pair:seat-side running	-13 -1 9 11
pair:seat-side sent:sure	-13 0 18 0
pair:sent:sure 	-4 -3 3 12
pair:sent:sure both	-13 11 1 0
pair:sent:sure coming	-8 0 10 -2
pair:sent:sure ended	-35 40 -4 -5
pair:sent:sure ended+running	-3 6 -1 0
pair:sent:sure n=1	-20 5 16 1
pair:sent:sure n=2	0 2 -14 9
pair:sent:sure n=3	-8 16 -9 -3
pair:sent:sure n=4	-5 -4 12 0
pair:sent:sure not-both	-16 7 5 8
pair:unknown 	21 -9 -22 -1
pair:unknown both	15 -21 2 6
pair:unknown coming	8 -15 4 6
pair:unknown coming+ended	7 -2 -2 0
pair:unknown coming+ended+running	-8 11 0 0
pair:unknown day-none	30 -3 -65 -23
pair:unknown day=l0	8 -13 0 4
pair:unknown day=l1	3 -2 -21 5
pair:unknown day=l2	15 -11 0 -6
pair:unknown day=l3	12 -2 -10 -7
pair:unknown day=l4	0 -1 7 -8
pair:unknown day=l5	-8 10 -1 0
pair:unknown day=r0	-49 24 29 7
pair:unknown day=r1	-13 2 11 0
pair:unknown day=r2	17 -17 -4 6
pair:unknown day=r3	30 -16 -12 -12
pair:unknown day=r4	44 -54 0 8
pair:unknown day=r5	9 -6 0 0
pair:unknown ended	0 4 -5 -6
pair:unknown ended+running	-11 17 -7 -2
pair:unknown n=1	18 -14 -13 4
pair:unknown n=2	13 -3 -4 -11
pair:unknown n=3	-5 8 -2 0
pair:unknown n=4	15 -9 -13 0
pair:unknown n=5	25 -21 0 -1
pair:unknown no-word	24 -11 -17 -8
pair:unknown not-both	22 -4 -30 -8
pair:unknown part:sure	12 -13 -8 3
pair:unknown prev:sure	12 -5 3 -21
pair:unknown running	13 -14 4 -7
pair:unknown sent:sure	-3 0 -6 7
part:calls	1 -8 -1 10
part:coming	18 -9 -8 -3
part:ended	8 0 -7 -12
part:experts	14 -48 -22 43
part:m=arrives	2 -8 6 -1
part:m=assembly	20 -17 -1 0
part:m=bargain	-15 6 2 8
part:m=broke up	-5 7 0 0
part:m=came	-9 3 1 7
part:m=closed	14 -9 0 0
part:m=come	8 -3 -2 -1
part:m=comes	-3 -1 8 0
part:m=delegation	0 1 -7 3
part:m=delegations	9 1 -9 -10
part:m=due	11 -12 5 -7
part:m=edition	8 -7 0 0
part:m=expected	22 -18 -5 0
part:m=fly	7 -1 -8 0
part:m=goes	9 -3 -4 0
part:m=here	10 -7 0 0
part:m=host	19 -1 -17 0
part:m=invited	-3 6 0 0
part:m=land	7 -4 0 0
part:m=landed	-5 6 0 0
part:m=lands	-4 -2 9 0
part:m=lunch	9 -13 1 0
part:m=meet	6 -6 0 2
part:m=meeting	3 1 -8 0
part:m=met	2 -8 9 -2
part:m=negotiating	11 -9 0 0
part:m=negotiations	-4 10 -3 -3
part:m=negotiator	7 -16 0 7
part:m=negotiators	-6 18 -17 -2
part:m=rose	19 -15 -3 0
part:m=round	21 -4 -23 -22
part:m=rounds	10 -7 -1 0
part:m=see each other	8 -12 3 0
part:m=session	-6 10 -3 0
part:m=settled	3 0 -6 0
part:m=shook hands	-17 7 8 0
part:m=signed	14 -13 3 -7
part:m=sit	10 -9 -3 2
part:m=sits	-10 0 0 10
part:m=spent	-6 7 0 0
part:m=stop	-8 13 -4 0
part:m=talked	-7 4 1 0
part:m=talking	7 -3 0 0
part:m=talks	7 7 -25 -9
part:m=there	7 -3 -5 0
part:m=time	20 -22 0 1
part:m=visit	-9 -5 15 -2
part:m=went	4 0 -7 0
part:meets	15 -7 -6 -8
part:running	9 -3 0 -10
part:summit	21 -26 12 -28
part:sure	18 -12 -2 -7
part:wished	8 -5 -2 -4
pc0=agree	5 0 -7 -1
pc0=begin	7 -2 -4 -1
pc0=buy	20 -8 -12 0
pc0=deny	6 -5 0 0
pc0=end	13 -21 6 0
pc0=impose	-4 0 6 1
pc0=propose	0 -1 12 -10
pc0=say	-2 8 -2 -8
pc0=stay	-12 13 -10 8
pc0=suspend	-5 10 -4 -2
pc0=target	3 -16 2 6
pc0=threaten	9 -5 -1 0
pc0=up	5 2 -11 -4
pc1=agree	5 -1 -9 4
pc1=bear	0 4 -11 7
pc1=begin	-2 7 -4 -2
pc1=buy	8 -15 2 0
pc1=deny	9 -8 0 0
pc1=down	-7 13 -3 -3
pc1=end	3 -9 6 0
pc1=impose	11 -7 -6 0
pc1=propose	17 -7 0 -18
pc1=say	-2 1 4 -8
pc1=stay	-5 10 -12 4
pc1=suspend	-1 6 -4 -1
pc1=target	3 -17 3 6
pc1=threaten	8 -5 0 0
pc1=up	-1 6 0 -5
pct0=agree future	12 -6 -5 0
pct0=agree past	9 -8 0 0
pct0=bear future	-7 0 7 0
pct0=bear perfect	-15 16 0 0
pct0=bear pluperfect	6 -6 0 0
pct0=bear present	4 -8 0 3
pct0=begin future	12 -9 -1 0
pct0=begin present	16 -11 -5 0
pct0=buy future	18 -6 -11 0
pct0=deny past	6 -5 0 0
pct0=down past	-8 13 -4 0
pct0=down present	10 -10 0 0
pct0=end present	7 -6 0 0
pct0=impose future-passive	-10 0 8 0
pct0=impose past	7 -10 5 -3
pct0=impose past-passive	-14 21 -8 0
pct0=impose perfect	5 -4 -7 6
pct0=impose perfect-passive	-11 1 9 0
pct0=impose pluperfect	4 -12 0 7
pct0=impose present	7 -7 0 -1
pct0=impose present-passive	-19 21 0 0
pct0=propose past	-4 -4 14 -3
pct0=propose perfect	7 -3 -2 -2
pct0=propose present	-11 10 0 0
pct0=stay future	-7 1 0 4
pct0=stay modal	19 -17 0 0
pct0=stay past	-4 11 -11 0
pct0=stay past-passive	7 0 -5 0
pct0=stay perfect	-8 13 -2 0
pct0=stay present	-11 4 2 6
pct0=suspend future	-14 16 -3 0
pct0=target present	10 -8 0 0
pct0=up future	8 -6 0 0
pct0=up past	12 -9 0 0
pct1=agree future	12 -6 -5 0
pct1=agree participle-passive	1 -8 -1 7
pct1=agree past	10 -7 -2 0
pct1=bear future	-7 0 7 0
pct1=bear gerund	-3 6 -15 8
pct1=bear perfect	-15 16 0 0
pct1=bear pluperfect	6 -6 0 0
pct1=bear present	4 -8 0 3
pct1=begin future	6 -3 0 0
pct1=begin infinitive	-7 1 5 0
pct1=begin present	16 -11 -5 0
pct1=buy future	14 -4 -8 0
pct1=buy infinitive	-4 -7 10 0
pct1=deny past	6 -5 0 0
pct1=down infinitive	-8 6 0 0
pct1=down past	-8 13 -4 0
pct1=down present	10 -10 0 0
pct1=end infinitive	-10 10 0 0
pct1=end present	7 -6 0 0
pct1=impose gerund	6 -5 0 0
pct1=impose infinitive	0 2 7 -9
pct1=impose participle-passive	8 -12 -4 8
pct1=impose past	16 -8 -9 0
pct1=impose past-passive	-14 21 -8 0
pct1=impose perfect	7 -8 -5 6
pct1=impose perfect-passive	-11 1 9 0
pct1=impose pluperfect	2 -11 0 7
pct1=impose present	12 -12 1 -3
pct1=impose present-passive	-19 21 0 0
pct1=propose infinitive	12 -3 0 -8
pct1=propose perfect	11 -7 0 -2
pct1=propose present	-6 7 0 0
pct1=stay future	-12 10 0 0
pct1=stay modal	21 -17 -2 0
pct1=stay participle-passive	11 -9 0 0
pct1=stay past	0 5 -10 0
pct1=stay past-passive	7 0 -5 0
pct1=stay perfect	-8 13 -2 0
pct1=stay present	-11 3 3 7
pct1=suspend future	-14 16 -3 0
pct1=target present	10 -8 0 0
pct1=up past	12 -9 0 0
people=0	20 -9 -11 -4
people=1	26 -20 -1 -12
people=2	-23 32 -5 -15
people=3	-4 11 -6 -4
people=4	9 -6 -2 0
phas-future	6 -10 1 0
phas-gerund	-11 6 -3 7
phas-infinitive	-2 -6 18 -11
phas-modal	25 -17 -10 0
phas-participle	17 -10 -19 5
phas-past	-1 5 -7 0
phas-present	2 4 -8 -5
prev:apart	22 -14 -7 -4
prev:calls	20 -43 19 1
prev:coming	15 -11 4 -25
prev:ended	3 6 -22 6
prev:experts	8 -32 0 27
prev:heads=0	21 2 -37 -6
prev:heads=1	-1 -18 21 -2
prev:heads=2	0 -25 28 -10
prev:meets	-12 10 -4 11
prev:running	-7 9 0 -5
prev:summit	8 -18 9 0
prev:sure	2 -4 -8 14
prev:wished	10 -3 -20 7
pt0=modal	19 -10 -7 -3
pt0=past	3 2 -1 -19
pt0=past-passive	-10 1 -8 16
pt0=perfect	3 0 -6 0
pt0=perfect-passive	-6 0 9 0
pt0=present-not	-7 5 0 0
pt0=present-passive	-10 19 -9 0
pt1=future-passive	1 1 -6 0
pt1=gerund	-12 7 -3 7
pt1=infinitive	-3 -6 19 -11
pt1=modal	20 -10 -10 -3
pt1=participle-passive	22 -17 -14 6
pt1=past	8 0 -8 -16
pt1=past-passive	-10 1 -8 16
pt1=perfect-passive	-6 0 9 0
pt1=pluperfect	0 -3 -1 6
pt1=present-not	-6 6 0 0
pt1=present-passive	-10 19 -9 0
pv0=agree	-10 11 0 0
pv0=announce	-9 9 0 0
pv0=be	4 -7 -7 12
pv0=begin	1 -11 7 0
pv0=buy	18 -9 -8 0
pv0=call	8 -15 5 -1
pv0=carry	-7 8 0 0
pv0=charge	-10 -6 8 7
pv0=come	2 3 -8 0
pv0=end	7 -9 0 0
pv0=fall	7 -6 0 0
pv0=get	10 -8 0 0
pv0=go	13 -9 -5 0
pv0=have	15 -4 -3 -10
pv0=hold	10 -9 0 0
pv0=keep	-11 15 -2 0
pv0=know	-7 6 0 0
pv0=leave	-8 9 0 0
pv0=make	-5 6 0 0
pv0=other	3 -12 -3 11
pv0=pay	2 -9 4 0
pv0=promise	-16 5 10 0
pv0=propose	25 -24 0 0
pv0=put	-15 0 13 0
pv0=run	-5 2 6 -3
pv0=say	5 -1 0 -6
pv0=set	7 -6 0 0
pv0=settle	-5 6 0 0
pv0=sign	9 -1 -10 0
pv0=sit	-10 12 -3 0
pv0=stay	-10 13 -3 0
pv0=take	-10 14 -3 0
pv0=tell	3 1 -7 0
pv0=write	7 -11 2 0
pv1=agree	-14 7 -2 8
pv1=announce	-9 9 0 0
pv1=ask	8 -4 -3 0
pv1=be	7 -8 -6 8
pv1=begin	9 -11 0 0
pv1=buy	9 -18 2 0
pv1=call	8 -15 5 -1
pv1=carry	2 6 -11 0
pv1=charge	-10 -6 8 7
pv1=collect	-4 0 6 0
pv1=come	-2 10 -8 0
pv1=drop	-5 6 0 0
pv1=end	5 -6 0 0
pv1=fall	7 -6 0 0
pv1=get	9 -7 0 0
pv1=hold	13 -13 0 0
pv1=keep	-10 15 -3 0
pv1=leave	-6 8 0 0
pv1=meet	0 1 -12 10
pv1=negotiate	-6 2 2 0
pv1=other	3 -12 -3 12
pv1=pay	2 -10 4 0
pv1=promise	-9 11 0 0
pv1=propose	32 -25 0 -10
pv1=put	-9 5 3 0
pv1=run	-5 2 6 -3
pv1=say	6 -3 0 -6
pv1=set	7 -6 0 0
pv1=settle	-8 6 0 0
pv1=sign	11 -2 -11 0
pv1=sit	-8 11 -4 0
pv1=stay	-10 13 -3 0
pv1=stop	-5 6 0 0
pv1=take	-11 14 -3 0
pv1=tell	3 1 -7 0
pv1=want	14 -13 0 0
pv1=write	0 -16 13 0
pvt0=agree past	-7 5 0 0
pvt0=announce past	-10 10 0 0
pvt0=be future	1 -7 -1 7
pvt0=be modal	16 -16 0 0
pvt0=be present	0 -6 0 9
pvt0=begin past	2 -14 9 0
pvt0=buy future	13 -4 -7 0
pvt0=call past	5 -12 5 -1
pvt0=carry present	-8 9 0 0
pvt0=come past	-5 10 -3 0
pvt0=come present	7 -5 -1 0
pvt0=end present	4 -7 1 0
pvt0=go present	8 -8 0 0
pvt0=have past	13 -3 -10 0
pvt0=have present	5 -1 5 -10
pvt0=hold past	8 0 -7 0
pvt0=keep present	-7 8 0 0
pvt0=know present	-7 6 0 0
pvt0=leave present	-8 9 0 0
pvt0=make past	-10 11 0 0
pvt0=meet perfect	-15 17 0 0
pvt0=meet present	2 -9 0 6
pvt0=other past	-2 -13 -1 17
pvt0=other perfect	6 -5 0 -2
pvt0=other present	-3 7 -3 0
pvt0=pay present	6 -3 0 0
pvt0=promise past	-8 -4 12 0
pvt0=propose perfect	25 -24 0 0
pvt0=say present	8 0 -6 0
pvt0=sign future	12 -6 -5 0
pvt0=sign past	15 -12 -2 0
pvt0=take past	-9 11 0 0
pvt0=tell past	2 2 -7 0
pvt0=write past	10 -9 0 0
pvt1=agree participle	-3 -2 0 8
pvt1=agree past	-6 6 0 0
pvt1=announce past	-10 10 0 0
pvt1=be modal	17 -16 0 0
pvt1=be present	0 -7 0 10
pvt1=buy future	13 -4 -7 0
pvt1=buy infinitive	-4 -7 10 0
pvt1=call past	5 -12 5 -1
pvt1=carry present	-8 9 0 0
pvt1=come past	-5 10 -3 0
pvt1=come present	7 -5 -1 0
pvt1=end present	4 -7 1 0
pvt1=go infinitive	-8 2 5 0
pvt1=go present	7 -8 0 0
pvt1=hold past	9 -2 -6 0
pvt1=keep present	-7 8 0 0
pvt1=know present	-7 6 0 0
pvt1=leave present	-8 9 0 0
pvt1=make participle	10 -8 0 0
pvt1=make past	-10 11 0 0
pvt1=meet gerund	-20 8 -4 8
pvt1=meet participle	6 0 -5 0
pvt1=meet perfect	-15 17 0 0
pvt1=meet present	2 -9 0 6
pvt1=other past	-2 -13 -1 17
pvt1=other present	-3 7 -3 0
pvt1=pay present	6 -3 0 0
pvt1=propose perfect	24 -23 0 0
pvt1=say present	8 0 -6 0
pvt1=sign future	12 -6 -5 0
pvt1=sign past	15 -12 -1 0
pvt1=take past	-10 12 0 0
pvt1=tell past	2 2 -7 0
pvt1=want present	9 -8 0 0
pvt1=write past	10 -9 0 0
q:!	11 -12 1 0
q:"	34 -30 -2 -5
q:'s	-11 4 15 -11
q:(	-1 -3 0 6
q:)	12 -21 0 6
q:,	6 6 -7 -20
q:-	5 -14 0 10
q:.	6 7 -10 -18
q:/	2 1 -6 0
q::	3 -11 6 3
q:;	0 7 -3 -10
q:<agent>	-1 11 -3 -27
q:<day-ahead>	11 -6 6 -25
q:<day-gone>	-1 -10 13 4
q:<day-today>	-6 11 3 -20
q:<duty>	10 -13 3 -2
q:<gate>	26 -27 -5 7
q:<goods-amount>	3 -8 5 0
q:<level-noun>	18 -8 -15 0
q:<money>	12 -7 -1 -9
q:<month-gone>	-22 8 10 9
q:<name>	-5 -2 -3 13
q:<number>	9 -3 -3 -9
q:<office>	-25 26 -2 -1
q:<organisation>	14 -7 -11 -1
q:<person>	-4 1 7 -5
q:<points>	-9 8 0 0
q:<quality>	-5 20 -16 -6
q:<seat>	22 0 -14 -22
q:<sender>	11 -20 -1 11
q:<span>	28 -24 -14 7
q:<taker>	-2 6 -2 0
q:<v-agree>	14 -14 9 -24
q:<v-bear>	-16 -8 20 15
q:<v-buy>	13 -23 11 -9
q:<v-down>	-23 27 0 -4
q:<v-end>	0 -8 6 2
q:<v-propose>	10 -5 -8 2
q:<v-return>	14 -7 -2 -6
q:<v-say>	16 -16 2 -5
q:<v-sell>	-15 7 0 10
q:<v-stay>	6 -14 12 -1
q:<v-suspend>	7 1 -1 -16
q:<v-target>	-7 9 1 -5
q:<v-threaten>	-15 0 13 1
q:<v-up>	10 -16 -4 13
q:@	-8 2 6 0
q:_	-9 3 6 0
q:a	25 -21 -8 -2
q:about	11 2 -10 -11
q:according	6 -9 1 0
q:account	0 -8 4 0
q:additional	-5 14 -9 0
q:affair	-8 10 0 0
q:after	10 -11 3 -7
q:afternoon	6 -5 0 0
q:afterward	6 -1 -3 0
q:again	-21 30 -8 -2
q:against	15 -7 -7 0
q:agree	0 0 6 -16
q:agreement	21 -10 -3 -11
q:ahead	0 -6 1 2
q:airport	-7 8 0 0
q:alert	7 -6 0 0
q:all	-9 4 9 -4
q:allow	8 0 -6 0
q:along	8 -7 0 0
q:already	-10 11 0 0
q:also	-10 -11 14 6
q:am	17 -16 0 0
q:among	-10 0 10 0
q:an	-1 0 7 -11
q:anchor	9 -9 0 0
q:and	-13 13 9 -17
q:announcement	-19 21 -2 0
q:another	10 -11 0 0
q:answer	-8 6 0 2
q:any	-11 6 7 0
q:anything	18 -4 -14 0
q:approval	0 -6 0 5
q:approve	10 -7 -2 0
q:are	-6 2 4 0
q:arrangement	-5 -10 17 0
q:as	9 -19 0 9
q:ask	-1 5 -6 0
q:association	7 -6 0 0
q:at	16 -3 -32 5
q:average	21 -20 0 0
q:away	9 -6 0 0
q:back	6 1 -12 -4
q:ban	-9 5 0 2
q:banana	9 -7 0 0
q:barrel	9 -9 0 0
q:battery	-15 15 0 0
q:be	-11 16 -6 0
q:because	-8 18 -4 -2
q:been	-33 17 19 1
q:beer	-4 -4 8 0
q:being	-15 9 9 -4
q:believe	-5 6 0 0
q:beside	9 -8 0 0
q:between	-7 5 3 -1
q:bill	-12 8 2 0
q:border	8 -6 0 0
q:both	10 -25 16 -1
q:bring	0 7 -5 -1
q:busan	2 -10 7 0
q:but	-17 23 -11 0
q:butter	-16 17 0 0
q:buy	4 -8 4 0
q:by	1 -9 4 5
q:calendar	-18 17 0 0
q:call	-11 -1 19 -7
q:camera	-14 13 0 0
q:can	-7 0 7 0
q:cancel	10 -10 0 0
q:cape	-7 8 0 0
q:car	13 -14 0 0
q:carry	0 2 -13 7
q:ceasefire	10 -10 0 0
q:cement	-4 0 0 7
q:certificate	-4 8 -1 0
q:change	10 -14 0 2
q:charge	-14 16 -3 0
q:chicago	15 -14 0 0
q:chip	13 -6 -8 0
q:christma	10 -10 0 0
q:city	11 -7 0 0
q:close	10 -6 -2 0
q:club	14 -13 0 0
q:coal	10 -7 -1 0
q:cocoa	-12 13 0 0
q:colleague	-1 7 -3 -3
q:come	-6 3 0 0
q:commerce	9 -5 -1 0
q:commitment	8 0 -8 0
q:company	19 -18 0 0
q:conclude	-6 0 7 0
q:conference	7 -6 0 0
q:confirm	3 -8 6 -5
q:consent	8 -2 0 -4
q:consultation	12 -15 1 0
q:container	10 -10 0 0
q:continue	-13 6 7 0
q:control	5 0 -7 0
q:copper	-8 8 0 0
q:cost	-14 15 0 0
q:could	3 -12 0 8
q:counting	-11 5 5 0
q:cover	12 -13 0 0
q:crane	-7 0 6 0
q:custom	18 -16 -1 0
q:dairy	6 -6 0 0
q:date	-4 -9 7 8
q:day	-6 5 -2 3
q:deadline	8 -5 -1 0
q:deal	16 -1 -12 -17
q:decided	21 -20 -1 0
q:decision	1 -10 7 0
q:deficit	8 -7 0 0
q:deny	-7 7 0 0
q:depend	-12 12 0 0
q:did	18 -10 -2 -2
q:dinner	20 -18 0 0
q:discuss	-1 -11 2 12
q:dispute	10 0 -2 -9
q:do	-11 16 -1 -4
q:doe	16 -6 -4 -7
q:doing	15 -6 -8 0
q:don't	-7 0 7 0
q:door	7 -3 -2 0
q:down	-4 -4 14 -1
q:draft	10 -8 0 0
q:drop	-4 8 -2 0
q:due	-13 0 18 -7
q:duty	-14 4 9 2
q:each	-4 0 9 -3
q:earth	0 -5 6 0
q:effect	15 -10 -3 0
q:either	-9 0 9 0
q:else	6 0 -7 0
q:elsewhere	9 -6 0 0
q:end	5 -7 5 -4
q:enter	-5 8 0 0
q:entry	-14 15 0 0
q:even	4 -9 3 0
q:evening	-7 0 9 0
q:every	-7 -12 4 16
q:everybody	7 -5 0 0
q:everything	8 -4 -1 0
q:expect	22 -17 -3 0
q:expert	12 -27 4 9
q:expire	17 -13 -3 0
q:export	-2 5 -16 9
q:exporter	12 -10 0 0
q:extend	13 -12 0 0
q:face	8 -3 -4 0
q:factory	-5 0 8 0
q:fall	-6 9 0 0
q:far	9 -6 0 -1
q:fee	-15 14 -1 3
q:fentanyl	6 0 -8 0
q:ferry	20 -19 0 0
q:fifth	-7 10 0 -5
q:final	17 -11 -2 -4
q:find	3 -12 -3 11
q:firm	-9 3 5 0
q:first	-7 -5 14 2
q:fishing	19 -17 0 -2
q:flag	9 -3 -3 0
q:flour	-11 13 0 0
q:flower	15 -15 0 0
q:follow	-3 6 0 0
q:for	7 -6 -15 14
q:force	5 2 -11 0
q:forced	-12 0 9 0
q:foreign	-21 19 6 -3
q:former	-10 11 0 0
q:four	27 -25 -7 0
q:fourth	-41 43 -1 0
q:framework	-7 10 -2 0
q:free	10 -21 3 7
q:friend	-12 12 0 0
q:from	17 -37 12 9
q:front	9 -12 1 0
q:further	13 -7 -14 3
q:gave	-19 16 3 0
q:general	7 -6 0 0
q:geneva	-7 10 0 0
q:get	11 -7 -6 0
q:given	14 -13 0 0
q:go	6 -12 -3 12
q:gold	0 -7 0 8
q:good	-15 12 13 -18
q:government	-7 16 -6 -4
q:grape	-7 7 0 0
q:great	-6 0 6 0
q:grower	-3 -9 11 0
q:had	0 -5 10 -10
q:half	5 -14 -3 11
q:handshake	6 -6 0 0
q:hang	-10 0 0 11
q:harbour	-9 0 0 9
q:harvest	6 -5 0 0
q:has	5 -11 3 2
q:have	0 16 -12 -19
q:having	9 -8 0 0
q:he	-1 18 -21 0
q:head	6 -6 0 0
q:here	6 -3 0 0
q:higher	-2 -7 8 0
q:highest	-5 7 0 0
q:him	-4 8 -1 0
q:hope	0 4 -8 0
q:hotel	-13 13 0 0
q:hour	10 -4 -6 0
q:house	17 -15 0 0
q:hurry	0 -10 6 0
q:i've	-2 -4 8 0
q:if	-20 17 -4 6
q:implement	-5 6 0 0
q:importer	-7 9 0 0
q:in	-7 3 6 -4
q:instead	6 -9 0 0
q:interest	-9 9 0 0
q:into	10 -13 0 0
q:investment	-9 10 0 0
q:is	16 -7 -14 0
q:isn't	6 -6 0 0
q:it	5 -12 1 7
q:its	4 -11 4 0
q:joint	12 -14 1 0
q:just	-11 12 0 0
q:keep	19 -30 3 6
q:know	15 -12 0 0
q:kuala	0 -10 10 0
q:labor	-12 0 9 0
q:lancaster	7 -5 0 0
q:largest	-8 8 0 0
q:last	9 -5 0 -10
q:later	-6 0 10 0
q:law	9 -6 0 0
q:lay	-6 1 0 4
q:leader	-12 13 0 0
q:least	6 -3 0 0
q:leave	3 -4 6 -8
q:let	17 -12 0 -2
q:levy	-14 14 0 0
q:licence	-6 -1 -4 14
q:lift	-20 23 -2 0
q:like	17 -17 -8 6
q:line	16 -14 0 -1
q:lisbon	-1 -10 -2 13
q:listed	-8 0 10 0
q:little	0 12 -12 0
q:live	20 -17 -1 0
q:loan	-14 15 0 0
q:london	-11 12 0 0
q:long	-20 21 0 0
q:look	-23 18 7 0
q:lose	-13 10 0 4
q:lower	0 -7 8 0
q:lumpur	0 -10 10 0
q:madrid	7 -2 -3 0
q:maize	6 -4 0 0
q:make	0 12 -14 -5
q:maker	-6 2 0 3
q:man	-2 6 -1 0
q:many	13 -10 0 0
q:matter	-4 -1 -2 10
q:may	19 -17 -1 0
q:meal	9 -7 0 0
q:mean	-11 4 0 5
q:meant	7 -3 -4 0
q:meet	-29 2 25 8
q:meeting	-14 22 -9 0
q:memorandum	0 -7 3 0
q:men	14 -6 -8 0
q:message	-6 7 0 0
q:million	17 -15 -1 0
q:mine	-3 -3 8 0
q:minister	-12 23 -18 -1
q:ministry	-7 3 4 0
q:minute	-6 9 3 -9
q:mombasa	-6 9 0 0
q:monday	23 -23 0 0
q:month	5 -10 3 0
q:mood	-8 8 0 0
q:more	25 -16 -5 -6
q:morning	12 -8 -1 0
q:mostly	8 -5 -2 0
q:move	28 -23 -3 -4
q:mr	-18 14 -10 11
q:ms	-9 10 0 0
q:must	-3 6 -2 0
q:my	13 -10 0 0
q:name	9 -6 0 0
q:named	7 0 -9 0
q:nearly	10 -8 0 0
q:need	17 -7 0 -7
q:negotiate	-16 22 -5 -2
q:negotiation	19 -10 -3 -7
q:negotiator	0 8 -8 0
q:never	-10 -3 14 0
q:new	-11 -6 21 -2
q:next	-29 30 0 0
q:night	-5 9 -1 -2
q:no	-8 0 3 10
q:nobody	-7 12 -3 0
q:none	9 -1 -6 0
q:nor	8 0 -6 0
q:not	6 1 -5 -9
q:note	0 10 -7 -4
q:nothing	18 -15 -2 -1
q:notice	27 -21 -8 0
q:now	0 7 -8 0
q:number	4 -7 0 0
q:nut	6 -6 0 0
q:nvidia	7 0 -5 0
q:of	8 -18 7 6
q:offer	6 -3 0 0
q:oil	10 -5 -2 -2
q:on	11 -17 10 -13
q:one	0 -20 15 9
q:open	10 -15 5 -1
q:opened	3 -9 4 0
q:or	11 -8 -1 0
q:order	23 -21 0 -2
q:other	9 -17 0 6
q:out	7 -8 3 -4
q:owner	-9 12 0 0
q:page	-24 23 0 -1
q:palm	13 -11 0 0
q:paper	7 -9 -2 6
q:parliament	-10 11 0 0
q:part	-7 0 7 0
q:party	9 -9 0 0
q:past	-9 10 0 0
q:patient	-9 10 0 0
q:pause	12 -9 0 -2
q:pay	18 -22 -1 1
q:people	-3 7 -4 0
q:permanent	-6 10 -1 0
q:place	-9 13 0 -4
q:plant	6 -2 -6 2
q:please	-7 8 0 0
q:plywood	3 -9 0 3
q:point	6 -9 1 0
q:port	-11 8 3 0
q:post	11 -13 0 0
q:prepare	-6 8 0 -4
q:present	-4 6 0 0
q:presenter	-15 1 11 0
q:president	-2 -6 11 0
q:press	-4 6 0 0
q:price	7 -6 0 0
q:prolongation	15 -16 2 0
q:prolonged	9 -11 -2 4
q:promise	7 0 -7 0
q:proposal	7 -13 0 5
q:propose	9 -8 0 0
q:public	10 -1 -7 0
q:purchase	-13 0 14 0
q:put	0 -13 12 0
q:quarrel	4 0 -6 0
q:radio	6 -5 0 0
q:raise	-12 -3 6 9
q:rang	6 -5 0 0
q:rare	0 -5 6 0
q:raspberry	-6 6 0 0
q:rate	-3 5 -6 3
q:rather	-14 15 0 0
q:reach	7 -12 5 -1
q:ready	-2 6 -2 0
q:receive	-7 9 0 0
q:reciprocal	-27 23 6 0
q:refused	1 -9 0 7
q:remain	-15 8 9 0
q:remove	11 -4 -6 0
q:reply	-6 0 -1 9
q:report	8 -7 0 0
q:reporter	23 -21 0 0
q:representative	-2 9 -4 0
q:require	-2 6 0 0
q:rest	9 -8 0 0
q:rice	-7 10 0 0
q:right	12 -9 0 0
q:rise	24 -23 0 0
q:room	13 -14 0 0
q:round	-6 18 -5 -14
q:rover	7 -5 0 0
q:run	-14 11 4 -5
q:sailing	10 -9 0 0
q:salmon	-3 -4 9 0
q:say	4 -6 9 -9
q:season	-2 -4 8 0
q:seat	7 -6 0 0
q:second	-23 7 4 11
q:secretary	-7 -12 8 13
q:section	-7 0 11 0
q:see	-7 0 -2 10
q:sell	-10 6 5 0
q:send	0 -10 7 0
q:sentence	-17 17 0 0
q:seoul	7 -10 1 0
q:set	16 -18 -1 4
q:settlement	17 -16 0 0
q:shall	-5 -7 12 0
q:she	-17 18 0 0
q:ship	-8 4 0 2
q:shipment	-5 6 0 0
q:short	20 -15 -3 0
q:should	20 -17 0 0
q:shut	16 -14 0 0
q:side	7 -19 8 2
q:sign	17 0 -21 -13
q:signature	19 -15 -2 0
q:sit	-10 1 14 0
q:six	6 -5 0 0
q:sixth	-14 15 0 0
q:sleep	-5 7 0 0
q:so	-14 13 4 -6
q:somebody	10 -9 0 0
q:something	7 -5 0 0
q:soybean	7 -6 0 0
q:spent	7 -7 0 0
q:spot	-7 8 0 0
q:spring	10 -4 -3 -2
q:stage	-1 9 0 -4
q:stand	2 -7 3 0
q:state	-9 -14 9 14
q:statement	-7 1 6 0
q:stay	-6 0 0 6
q:step	-7 3 4 0
q:still	25 -9 -10 -15
q:stop	-12 -1 11 4
q:strike	11 -10 0 0
q:such	-9 14 -1 0
q:sum	10 -8 -2 0
q:summer	20 -14 -9 0
q:summit	-2 -4 -5 11
q:surcharge	0 -4 9 0
q:suspension	-6 6 0 0
q:table	7 -7 -2 2
q:talk	-4 8 -7 1
q:talking	-6 6 0 0
q:tariff	24 -10 -9 -16
q:tax	-5 0 6 0
q:telephone	-11 4 10 -7
q:television	-13 0 17 0
q:tell	13 0 -14 -7
q:ten	0 6 0 -5
q:term	9 -5 -2 0
q:text	-6 11 -1 0
q:than	0 -3 7 -2
q:thanked	9 -8 0 0
q:that	-3 9 -8 2
q:the	12 0 -11 -16
q:their	7 -7 3 -8
q:them	-8 6 4 -3
q:then	10 -13 0 5
q:there	-4 18 -19 -10
q:these	-2 -5 8 0
q:they	7 -7 7 -13
q:thi	-22 30 -12 0
q:thing	-15 5 1 7
q:third	-20 19 3 -3
q:those	-10 12 0 0
q:threat	8 -2 -5 0
q:three	-17 25 -14 -1
q:through	-20 9 2 7
q:thursday	-15 10 5 0
q:ticket	21 -20 0 0
q:tiktok	8 -6 0 0
q:tile	-11 11 0 0
q:time	-5 20 -10 -11
q:timing	0 5 -6 0
q:to	2 -16 5 14
q:tomatoe	-4 -3 8 0
q:ton	-8 9 0 0
q:too	-7 5 -9 10
q:top	22 -16 -4 0
q:town	-6 7 0 0
q:tractor	-24 20 4 0
q:trade	7 -9 4 -4
q:trader	10 -17 0 7
q:translated	23 -20 0 0
q:treat	-8 8 0 0
q:trial	-4 -5 9 0
q:truce	-10 2 18 -17
q:tuesday	-14 15 -2 0
q:twice	-7 2 0 3
q:two	-5 27 -17 -24
q:unchanged	5 -7 0 1
q:under	10 -4 -9 0
q:understanding	0 -10 8 0
q:until	19 -34 14 -4
q:up	-15 10 12 -6
q:upon	9 -8 0 0
q:us	0 -9 1 4
q:used	-9 5 3 0
q:version	-5 -3 12 -2
q:wait	6 -3 -1 0
q:want	-5 7 -7 0
q:war	9 -11 0 0
q:warn	-13 0 10 2
q:water	10 -10 0 0
q:way	5 -3 -8 4
q:we	26 -21 -12 2
q:week	2 -1 -13 10
q:welcome	20 -16 0 -1
q:well	-3 -9 5 9
q:were	-19 28 -10 0
q:what	7 7 -11 -13
q:whatever	12 -9 0 0
q:wheat	11 -8 0 0
q:where	13 -1 -9 0
q:whether	2 -9 0 6
q:which	2 -16 15 0
q:who	-21 18 0 6
q:whole	-10 6 4 0
q:why	-1 9 -1 -4
q:will	-1 0 6 -13
q:window	13 -11 -1 0
q:winter	-13 15 0 0
q:wire	-6 8 0 0
q:wish	11 -10 0 0
q:with	25 -28 -1 0
q:without	5 -7 -1 4
q:word	-22 9 13 0
q:working	14 -11 -2 0
q:worst	5 -7 0 0
q:worth	19 -18 -2 -2
q:would	-9 7 4 -1
q:write	14 -13 -8 3
q:wrong	7 -6 0 0
q:year	16 -13 -1 -5
q:yet	3 -10 0 3
q:york	-8 -11 19 0
q:you	-3 -4 11 -1
q:—	6 3 -12 -1
q:•	0 -8 0 6
qt=future	17 -7 -20 0
qt=modal	-12 10 7 -3
qt=past	-12 0 16 0
qt=perfect	-6 10 -4 0
qt=pluperfect	8 -15 10 -6
qt=present	8 -2 -5 -4
quoted	17 -6 -11 -5
r1=!	-5 7 0 0
r1="	-10 12 0 0
r1=&	9 -1 0 -6
r1='	9 -8 0 0
r1='s	11 -1 -5 -10
r1=(	-11 8 6 -4
r1=)	14 -11 0 0
r1=,	-10 -3 17 5
r1=-	12 -9 0 -1
r1=.	-4 -5 3 15
r1=/	-9 9 0 0
r1=<agent>	14 -18 0 0
r1=<day-ahead>	-11 0 5 4
r1=<day-gone>	-3 6 -2 -1
r1=<day-today>	6 3 -6 -7
r1=<duty>	12 -11 0 0
r1=<end>	-8 -2 8 8
r1=<goods>	-1 -17 13 0
r1=<level-noun>	14 -8 -3 0
r1=<level>	9 -5 0 0
r1=<not>	-12 -3 20 0
r1=<number>	25 -21 -1 0
r1=<organisation>	13 -13 0 0
r1=<person>	24 -18 -6 0
r1=<v-agree>	-3 8 -5 0
r1=<v-bear>	6 -2 -1 0
r1=<v-buy>	7 -2 -1 0
r1=<v-deny>	7 -2 -2 0
r1=<v-down>	-11 -3 20 0
r1=<v-end>	-6 13 -8 0
r1=<v-impose>	2 0 3 -10
r1=<v-propose>	25 -19 -7 -1
r1=<v-say>	7 1 -7 -6
r1=?	-3 9 -1 -7
r1=a	9 0 -9 0
r1=about	13 -11 0 0
r1=add	6 -5 0 0
r1=after	-7 8 0 0
r1=again	-15 19 0 -3
r1=agree	-8 9 0 0
r1=also	6 0 -6 0
r1=and	-5 9 0 -11
r1=answer	14 -4 -10 0
r1=are	-7 7 0 0
r1=arrangement	5 -7 0 0
r1=ask	-7 4 2 0
r1=at	-7 7 2 -3
r1=between	-8 10 0 0
r1=bring	-15 -10 23 0
r1=broke	-4 7 0 0
r1=call	10 -6 0 0
r1=can	0 -9 9 0
r1=capital	9 -8 0 0
r1=confirm	7 -1 -2 0
r1=could	7 -5 0 0
r1=deal	13 -11 -1 0
r1=desk	-12 13 0 0
r1=did	2 2 -6 0
r1=doe	9 -2 -6 0
r1=drop	-6 6 0 0
r1=end	8 -3 -3 0
r1=fact	-8 -3 11 0
r1=first	7 -7 0 0
r1=followed	-9 12 -1 0
r1=for	-11 15 0 -9
r1=found	6 -5 0 0
r1=had	-9 2 0 6
r1=have	12 -11 -6 2
r1=house	9 -9 0 0
r1=if	-9 10 0 0
r1=in	-16 13 -2 5
r1=is	0 4 -6 0
r1=issued	-9 0 10 0
r1=it	12 -6 -4 0
r1=know	11 -10 0 0
r1=last	4 4 -15 0
r1=later	14 -6 -7 0
r1=lift	-13 13 0 0
r1=like	10 -9 0 0
r1=meet	-6 7 0 0
r1=newspaper	-12 12 0 0
r1=next	3 4 -6 -5
r1=no	6 -4 0 0
r1=note	-9 0 11 0
r1=now	10 -7 0 0
r1=of	33 -16 -12 -2
r1=on	2 -7 2 3
r1=one	14 -9 -2 0
r1=opened	16 -5 -8 0
r1=over	9 -8 0 0
r1=paper	-10 -3 13 0
r1=put	6 -5 -1 0
r1=reply	-7 10 -1 0
r1=round	-7 9 0 0
r1=run	6 -3 0 0
r1=say	10 -2 -6 -3
r1=share	-5 7 0 0
r1=show	-7 8 0 0
r1=since	6 -1 -4 0
r1=still	5 -15 6 0
r1=stop	-4 6 0 0
r1=summit	-13 -2 17 0
r1=take	-6 6 0 0
r1=talk	-23 27 -6 0
r1=tell	8 -7 0 0
r1=that	8 -13 9 0
r1=thi	-15 2 -4 15
r1=three	6 -6 0 0
r1=time	11 -6 -3 0
r1=to	0 8 -13 -1
r1=too	8 -5 0 0
r1=trade	6 -4 0 0
r1=translation	8 -7 0 0
r1=vote	6 -4 0 0
r1=was	15 -9 -6 0
r1=we	-15 15 0 0
r1=whether	-8 -2 11 0
r1=which	-7 7 0 0
r1=who	6 -6 0 0
r1=will	5 -10 1 2
r1=with	-9 5 5 0
r1=within	15 -17 -4 0
r1=would	4 0 -6 0
r1=you	17 -15 0 0
r1=—	5 -16 10 0
r2=!	17 -16 0 0
r2="	-3 7 -4 0
r2='s	9 -6 0 0
r2=)	-24 25 0 0
r2=,	6 1 -5 -12
r2=.	15 -7 -3 -8
r2=:	11 -18 5 -2
r2=;	-4 7 -1 0
r2=<agent>	7 -12 3 0
r2=<day-ahead>	-23 12 0 7
r2=<day-gone>	-11 1 13 0
r2=<day-today>	18 -13 -6 -7
r2=<duty>	-13 14 0 0
r2=<end>	-2 -7 4 15
r2=<goods-amount>	9 -2 -4 0
r2=<goods>	19 -11 -8 -4
r2=<level>	22 -17 -4 -1
r2=<month-ahead>	-30 19 8 0
r2=<month-gone>	-17 24 -12 0
r2=<name>	-4 -23 27 0
r2=<not>	3 9 -34 4
r2=<number>	32 -32 0 -2
r2=<office>	-4 -7 -1 13
r2=<organisation>	-2 -4 3 7
r2=<person>	31 -15 -23 -2
r2=<quality>	-1 7 -4 0
r2=<sender>	13 -12 0 0
r2=<v-bear>	-4 0 8 -4
r2=<v-down>	12 -12 0 0
r2=<v-end>	-15 13 3 0
r2=<v-impose>	-3 4 -7 6
r2=<v-propose>	8 -2 -12 0
r2=<v-say>	16 -5 -15 -4
r2=<v-sell>	12 -10 0 0
r2=<v-stay>	2 -10 6 0
r2=<v-suspend>	-1 7 -6 0
r2=<v-target>	23 -19 -3 0
r2=?	26 -17 -9 0
r2=a	6 1 -6 -6
r2=about	-7 12 -4 0
r2=again	12 -10 0 0
r2=all	18 -12 -9 0
r2=and	6 -4 0 -1
r2=announce	0 7 -7 0
r2=answer	7 -15 4 0
r2=as	13 -11 0 0
r2=at	7 -4 3 -7
r2=back	14 -7 -5 0
r2=be	15 -9 -2 0
r2=begin	13 -12 0 0
r2=both	-4 1 6 -4
r2=busan	-13 14 0 0
r2=by	-15 3 -9 17
r2=charge	8 -7 0 0
r2=christma	-20 21 0 0
r2=date	-9 9 0 0
r2=day	-2 6 -2 0
r2=deal	8 -8 0 0
r2=decide	-12 12 0 0
r2=down	-14 9 7 0
r2=duty	8 -8 0 0
r2=end	-23 24 0 0
r2=expect	8 -5 0 0
r2=explain	8 -7 0 0
r2=export	8 -7 0 0
r2=extend	-11 12 0 0
r2=fee	-10 10 0 0
r2=for	-29 27 6 -2
r2=friday	-11 13 0 0
r2=good	-8 9 0 0
r2=has	18 -17 0 0
r2=he	14 -5 -8 0
r2=his	9 -4 -3 0
r2=if	-4 0 7 0
r2=in	-19 10 19 -12
r2=is	-6 -4 12 0
r2=it	7 -7 0 -2
r2=its	12 0 -18 0
r2=keep	-6 0 8 0
r2=last	22 -23 0 0
r2=leave	-16 8 0 7
r2=look	-7 8 0 0
r2=meanwhile	7 -4 0 0
r2=meet	-7 12 -2 -3
r2=member	-12 12 0 0
r2=next	-12 13 0 0
r2=nobody	-9 9 0 0
r2=not	12 0 -29 5
r2=on	-4 -2 13 -8
r2=one	14 -9 -4 0
r2=out	0 -12 5 0
r2=over	-15 16 0 0
r2=pay	0 -7 8 0
r2=published	10 -2 -7 0
r2=put	-5 0 0 6
r2=reply	7 -5 0 0
r2=report	7 -6 0 0
r2=say	8 -8 0 0
r2=sheet	-13 -3 16 0
r2=sign	10 -5 -5 0
r2=signature	-7 7 0 0
r2=so	13 -12 0 0
r2=still	10 -10 0 0
r2=stockholm	-6 7 0 0
r2=sunday	-7 12 -5 0
r2=suspend	-11 12 0 0
r2=tariff	-21 21 0 0
r2=tell	7 -3 -2 0
r2=that	0 9 -12 0
r2=the	-4 -9 18 1
r2=them	9 -9 0 0
r2=then	11 -4 -6 0
r2=they	4 6 -13 0
r2=three	-12 12 0 0
r2=to	-4 0 7 -2
r2=trade	18 -16 0 0
r2=tuesday	17 -14 0 0
r2=turn	-9 9 0 0
r2=two	-8 1 7 0
r2=under	20 -18 0 0
r2=until	-9 13 -1 0
r2=us	9 -8 0 0
r2=was	13 -8 -1 -3
r2=we	9 -8 0 0
r2=wednesday	-48 35 -2 21
r2=week	-22 18 -16 13
r2=welcome	11 -11 0 0
r2=were	6 -5 0 0
r2=what	-4 8 -2 0
r2=where	-10 -2 0 14
r2=which	18 -19 2 0
r2=who	18 -10 -7 0
r2=will	-22 24 0 0
r2=within	-9 10 0 0
r2=without	-11 12 0 0
r2=would	-24 23 0 0
r2=write	-7 10 -1 0
r2=year	-8 11 -2 0
r2=yet	-10 11 0 0
r2=—	8 -6 0 0
r3=!	16 -16 0 0
r3="	-4 6 0 0
r3='s	-6 -9 12 4
r3=(	-3 13 -10 -6
r3=)	-5 10 -5 0
r3=,	-4 -3 6 3
r3=-	26 -31 -4 7
r3=.	0 4 -4 -7
r3=:	11 -12 4 -2
r3=;	-7 -1 4 8
r3=<agent>	6 -2 -1 -3
r3=<day-ahead>	-7 0 13 -4
r3=<day-gone>	-22 23 3 -9
r3=<day-today>	-25 19 -5 16
r3=<duty>	18 -26 4 0
r3=<goods-amount>	-6 6 0 0
r3=<goods>	43 -33 -5 0
r3=<level-noun>	17 -13 -3 0
r3=<level>	1 7 -14 -4
r3=<money>	7 -6 0 0
r3=<month-gone>	-19 15 5 0
r3=<name>	-17 22 0 -6
r3=<not>	9 -1 -10 0
r3=<number>	-1 -10 8 6
r3=<office>	9 -6 -5 0
r3=<person>	4 5 -8 -5
r3=<quality>	6 -3 0 -2
r3=<seat>	33 -27 -1 -3
r3=<span>	6 -4 -1 0
r3=<v-agree>	-3 21 -19 0
r3=<v-bear>	12 -11 -5 2
r3=<v-begin>	-14 8 -2 11
r3=<v-buy>	-10 9 0 0
r3=<v-down>	-4 -3 11 0
r3=<v-end>	11 -11 -1 2
r3=<v-impose>	12 -5 -7 -6
r3=<v-propose>	-4 -3 10 0
r3=<v-return>	8 -10 0 0
r3=<v-say>	7 -1 -5 -2
r3=<v-stay>	25 -22 -1 0
r3=<v-suspend>	20 -18 0 0
r3=a	-17 13 8 -6
r3=about	5 -10 1 0
r3=after	-7 14 -7 0
r3=afternoon	-7 7 0 0
r3=again	-4 6 0 0
r3=against	-4 0 6 0
r3=ago	-13 18 -3 0
r3=agree	10 0 -11 0
r3=agreement	-6 -8 13 0
r3=an	21 -17 0 0
r3=and	-18 15 6 -15
r3=as	3 -9 5 0
r3=ask	-11 12 0 0
r3=at	-3 6 -4 0
r3=back	6 -1 -1 0
r3=ban	-9 9 0 0
r3=be	-8 4 5 0
r3=been	-5 0 0 8
r3=before	6 -2 -1 0
r3=begin	-21 10 0 13
r3=between	-11 12 0 0
r3=both	-11 3 0 7
r3=by	-5 0 9 0
r3=change	-11 0 11 0
r3=close	-15 15 0 0
r3=custom	7 -6 0 0
r3=cut	-11 6 3 0
r3=day	7 -5 0 0
r3=delegation	10 -8 0 0
r3=desk	8 -8 0 0
r3=did	-8 3 4 0
r3=do	-7 1 4 0
r3=doe	-6 0 8 0
r3=down	6 -6 0 0
r3=duty	7 -18 6 0
r3=each	7 -6 0 0
r3=end	3 -6 0 3
r3=evening	2 -16 12 0
r3=every	9 -9 0 0
r3=expire	6 -5 0 0
r3=extend	-11 12 0 0
r3=fact	10 0 -8 0
r3=fall	-1 -8 10 0
r3=figure	8 -7 0 0
r3=first	0 0 -3 6
r3=for	16 -18 2 -1
r3=from	-5 -1 9 0
r3=get	-7 7 0 0
r3=good	9 -8 0 0
r3=had	16 -10 -11 4
r3=has	0 5 -10 0
r3=have	13 -11 0 0
r3=he	5 -16 5 4
r3=here	9 -8 0 0
r3=his	-6 6 0 0
r3=hold	12 -11 0 0
r3=i	9 -9 0 0
r3=in	15 -7 -5 -7
r3=is	20 -28 -11 8
r3=its	0 -6 7 -1
r3=know	-7 9 0 0
r3=last	-17 11 7 0
r3=leave	10 -10 0 0
r3=let	14 -13 0 0
r3=lie	-5 6 0 0
r3=line	-17 17 0 0
r3=lower	7 -7 0 0
r3=meet	13 -8 -5 0
r3=minute	9 -7 0 0
r3=more	15 -14 0 0
r3=morning	1 1 -6 0
r3=must	12 -10 0 0
r3=next	13 -9 -2 0
r3=night	-9 10 0 0
r3=no	14 -9 -2 0
r3=of	0 -12 11 -2
r3=on	1 13 -29 4
r3=one	9 -11 0 0
r3=only	-7 7 0 0
r3=open	-10 13 -1 0
r3=order	-10 7 2 0
r3=other	7 -4 0 0
r3=our	-10 12 0 0
r3=out	-7 0 6 0
r3=own	10 -6 0 0
r3=put	7 -3 -1 0
r3=rare	-7 0 8 0
r3=read	-8 8 0 0
r3=same	-23 24 0 0
r3=say	14 -14 0 0
r3=second	-25 3 9 8
r3=sign	-7 9 -1 0
r3=spring	5 -8 1 0
r3=state	-3 -3 7 0
r3=still	9 -3 -4 0
r3=take	12 -8 -1 0
r3=talk	9 -6 0 0
r3=tariff	11 -6 0 0
r3=tell	-7 12 -5 0
r3=that	4 0 -4 -8
r3=the	-10 16 -10 0
r3=them	-6 6 0 0
r3=there	10 -6 -3 0
r3=thi	11 -7 0 0
r3=think	-9 10 0 0
r3=third	-4 7 0 0
r3=thousand	7 -7 0 0
r3=to	6 3 -18 0
r3=truce	-6 8 0 0
r3=two	-20 21 0 0
r3=under	-3 6 0 0
r3=wednesday	8 -7 0 0
r3=week	-1 6 0 -5
r3=were	-6 8 0 0
r3=which	18 -15 -1 0
r3=will	0 3 -7 0
r3=with	-27 20 10 -1
r3=write	6 -4 0 0
r3=you	-3 -2 7 0
r3=your	-13 14 0 0
r3=—	16 0 -21 -2
r4='s	6 0 -2 0
r4=(	4 -17 10 0
r4=,	-25 25 6 -9
r4=.	-10 6 -3 12
r4=:	11 -7 -1 0
r4=;	7 -6 0 0
r4=<agent>	-8 16 -9 0
r4=<day-ahead>	22 -13 -13 0
r4=<day-gone>	-6 1 8 -3
r4=<day-today>	7 2 -10 -8
r4=<end>	7 -2 -4 -4
r4=<gate>	2 1 -7 0
r4=<goods>	-5 -1 16 -8
r4=<level-noun>	4 3 -4 -6
r4=<level>	-7 3 1 1
r4=<money>	-11 12 0 0
r4=<month-gone>	22 -11 -9 0
r4=<name>	5 15 -30 -17
r4=<number>	3 -19 23 -9
r4=<office>	-19 15 4 -3
r4=<organisation>	-8 17 -10 0
r4=<person>	5 4 -11 0
r4=<quality>	12 -7 -2 -2
r4=<seat>	6 -3 0 0
r4=<sender>	15 -16 0 0
r4=<span>	16 -14 -19 11
r4=<v-agree>	7 -16 8 0
r4=<v-bear>	-5 6 -3 1
r4=<v-begin>	-1 6 -5 0
r4=<v-buy>	17 -9 -7 0
r4=<v-deny>	0 -7 0 8
r4=<v-down>	3 0 -11 7
r4=<v-end>	10 -11 0 2
r4=<v-impose>	27 -28 -2 1
r4=<v-propose>	-1 9 -6 0
r4=<v-say>	12 -22 9 -4
r4=<v-sell>	12 -8 0 0
r4=<v-stay>	0 -12 2 10
r4=<v-target>	12 -8 -1 0
r4=<v-up>	-3 8 -5 0
r4=?	-10 -5 16 0
r4=a	21 -41 7 15
r4=after	24 -20 0 0
r4=again	12 -11 0 0
r4=ago	-10 10 0 0
r4=agree	2 -9 5 0
r4=and	-1 -7 15 -5
r4=approve	-17 18 0 0
r4=as	8 -9 0 0
r4=at	25 -16 -11 0
r4=back	10 -8 0 0
r4=be	10 -13 0 1
r4=been	6 -2 -2 0
r4=between	-4 6 0 0
r4=bring	0 7 -8 0
r4=but	-9 14 0 -2
r4=buy	15 -9 -5 0
r4=commerce	-12 -8 6 14
r4=could	-8 10 0 0
r4=country	-6 7 0 0
r4=cut	-6 0 0 8
r4=day	-18 18 0 0
r4=delegation	-13 14 0 0
r4=discuss	-7 9 -1 0
r4=do	7 -7 0 0
r4=doe	-10 -3 13 0
r4=down	7 -6 0 0
r4=earth	-7 0 8 0
r4=end	-11 6 0 3
r4=every	-3 -5 8 0
r4=everything	10 -9 0 0
r4=export	6 -3 0 0
r4=extend	-4 0 6 0
r4=first	1 3 -7 0
r4=for	-6 11 0 -8
r4=from	14 -11 0 0
r4=give	-9 9 0 0
r4=go	-9 11 0 0
r4=good	-14 0 15 0
r4=have	-3 6 -1 0
r4=he	-17 22 -7 0
r4=his	-6 9 -1 0
r4=in	22 -11 -15 -9
r4=is	3 -10 5 0
r4=it	17 -26 1 4
r4=its	-7 11 -5 0
r4=know	-5 0 7 0
r4=last	-13 7 7 0
r4=like	-11 11 0 0
r4=matter	-5 0 6 0
r4=me	10 -9 0 0
r4=meet	-9 0 3 4
r4=more	14 -13 0 0
r4=new	1 -7 2 0
r4=no	-6 10 -2 0
r4=of	19 -7 -12 -5
r4=on	-9 3 8 0
r4=our	-16 18 0 0
r4=over	10 -7 0 -1
r4=page	-10 11 0 0
r4=paper	7 -6 0 0
r4=pause	6 -5 0 0
r4=pay	6 -5 0 0
r4=permit	-6 7 0 0
r4=promise	-5 0 7 0
r4=question	-7 8 0 0
r4=rare	0 6 -5 0
r4=round	-18 20 0 -1
r4=rule	-3 -4 0 8
r4=run	-8 -5 0 11
r4=same	16 -10 -9 0
r4=say	11 -8 -1 0
r4=see	-9 11 0 0
r4=sheet	9 0 -8 0
r4=side	-6 9 0 0
r4=sign	1 -6 4 0
r4=sit	7 -10 0 0
r4=state	-5 0 6 0
r4=still	-20 13 0 9
r4=stockholm	-10 11 0 0
r4=talk	9 -7 -7 1
r4=tell	11 -6 -3 0
r4=text	-11 12 0 0
r4=that	0 14 -11 -8
r4=the	-4 -14 24 -1
r4=their	-12 0 2 8
r4=then	-11 11 0 0
r4=they	-7 0 9 0
r4=thi	-14 4 10 0
r4=third	-20 22 0 0
r4=three	-12 13 0 0
r4=time	-2 6 -1 0
r4=to	20 -13 -7 -6
r4=truce	5 -15 0 7
r4=two	-37 33 7 -2
r4=until	-14 18 -1 0
r4=us	-7 8 0 0
r4=was	-5 10 -3 0
r4=week	-4 -6 4 8
r4=well	-5 -2 8 0
r4=were	9 0 -7 0
r4=when	0 -5 -2 10
r4=will	-4 11 -2 -7
r4=with	19 -14 -3 0
r4=without	10 -9 -1 0
r4=would	16 -23 6 0
r4=year	-9 0 8 0
r=! <end>	-23 25 0 0
r=" .	-6 7 0 0
r='s .	-18 19 0 0
r='s on	10 -5 0 -4
r=) <end>	12 -10 0 0
r=, "	18 -15 0 0
r=, <day-ahead>	-41 30 9 -1
r=, <day-gone>	-31 3 20 5
r=, <day-today>	7 -7 0 -3
r=, <name>	-17 -6 24 -1
r=, <number>	35 -32 -3 0
r=, <person>	24 -12 -14 0
r=, <seat>	7 -2 -2 0
r=, a	-9 4 6 0
r=, and	5 -7 4 -2
r=, as	9 -7 0 0
r=, at	-9 8 4 -7
r=, by	-8 -11 -3 18
r=, day	-11 12 0 0
r=, for	-7 4 3 0
r=, friday	-11 13 0 0
r=, from	-6 12 0 -3
r=, has	9 -8 0 0
r=, if	-5 0 7 0
r=, in	-37 22 20 -4
r=, it	12 -16 0 0
r=, london	-7 8 0 0
r=, on	-15 5 6 0
r=, one	18 -16 -1 0
r=, sign	9 -4 -5 0
r=, so	12 -11 0 0
r=, the	14 -21 6 -2
r=, then	7 0 -6 0
r=, to	-28 29 0 0
r=, tuesday	16 -13 0 0
r=, under	18 -16 0 0
r=, was	10 -5 0 -3
r=, wednesday	-50 37 -1 21
r=, where	-5 -6 1 14
r=, which	17 -19 2 0
r=, who	17 -9 -7 0
r=. "	-16 16 0 0
r=. <end>	0 -9 1 16
r=/ <seat>	-9 10 0 0
r=: "	-4 6 0 0
r=: <day-ahead>	7 -5 0 0
r=: <number>	12 -12 0 0
r=: <person>	-11 12 0 0
r=: the	-11 15 -2 0
r=: will	-17 17 0 0
r=<day-ahead> ,	9 -4 -2 0
r=<day-ahead> .	-15 8 -5 5
r=<day-ahead> for	-9 10 0 0
r=<day-gone> ,	-7 4 4 0
r=<day-gone> .	17 -13 0 -6
r=<day-today> .	-6 0 9 -4
r=<end> <end>	-8 -2 8 8
r=? <end>	-3 8 0 -6
r=again ,	-12 13 0 0
r=again .	-17 18 0 0
r=and ,	-7 7 0 0
r=and <name>	14 -14 0 0
r=and <person>	6 -1 -1 0
r=and <seat>	20 -18 0 0
r=ask for	-10 7 2 0
r=at the	-15 14 1 0
r=did not	-1 6 -3 0
r=doe not	10 -6 -1 0
r=end on	9 -6 0 0
r=fact sheet	-8 -3 11 0
r=for <day-ahead>	-9 16 -5 0
r=for <span>	-6 0 6 0
r=from <day-ahead>	-18 3 8 0
r=from <day-gone>	-14 12 -4 3
r=from the	9 -7 0 0
r=had not	-5 0 -1 8
r=had put	-13 5 0 7
r=has charge	7 -6 0 0
r=has not	13 -2 -8 0
r=has put	8 -1 -5 0
r=has say	-2 -4 7 0
r=has until	-8 8 0 0
r=has yet	-13 14 0 0
r=in <month-ahead>	-16 6 8 0
r=in <month-gone>	-15 21 -10 0
r=in <seat>	1 -9 3 0
r=in the	-7 -9 5 11
r=is expect	6 -3 0 0
r=is what	-8 8 0 0
r=it is	9 -5 -1 0
r=last <month-gone>	10 -1 -8 0
r=last week	-6 8 -6 1
r=let it	-5 0 7 0
r=next week	-6 14 -5 -2
r=on <day-ahead>	-8 2 -4 9
r=on <day-gone>	3 -6 8 -6
r=on <day-today>	14 -12 0 0
r=on the	-6 6 -3 0
r=on what	7 -3 0 0
r=published its	12 0 -9 0
r=published the	-11 10 0 0
r=put out	6 0 -6 0
r=put the	-5 0 6 0
r=rise <level>	6 -5 0 0
r=say ,	-11 4 5 0
r=say .	0 -12 8 0
r=say no	7 -6 0 0
r=say the	11 0 -9 0
r=sign for	-14 14 0 0
r=that he	18 -14 -2 0
r=that the	1 -12 7 0
r=the <name>	6 -4 0 0
r=the <organisation>	-9 1 3 7
r=the <person>	9 -8 0 0
r=the two	-16 15 0 0
r=there is	-5 6 0 0
r=thi week	-15 1 -1 15
r=vote on	6 -4 0 0
r=want it	-6 6 0 0
r=will not	-6 6 0 0
r=with the	7 -7 0 0
r=within <span>	13 -13 -3 0
r=— <name>	-2 -2 6 0
r=— the	9 -8 0 0
right:calls	8 -1 -3 -7
right:coming	6 12 -26 -6
right:ended	-1 10 -12 -8
right:experts	-15 -11 -1 27
right:m=assembly	7 -6 0 0
right:m=came	-9 9 0 0
right:m=come	16 -14 0 0
right:m=comes	9 -9 0 0
right:m=conference	16 -14 0 0
right:m=delegations	-11 12 0 0
right:m=due	-4 7 0 0
right:m=ended	-11 5 3 2
right:m=expected	7 -12 4 0
right:m=goes	-1 9 -7 0
right:m=handshake	-7 0 5 0
right:m=lunch	10 -6 -2 0
right:m=meet	0 4 -7 0
right:m=meeting	-16 13 0 2
right:m=meets	10 -8 0 0
right:m=met	7 -16 0 11
right:m=negotiators	-10 10 0 0
right:m=round	-5 15 -9 -8
right:m=rounds	12 -11 0 0
right:m=sat	-11 6 6 0
right:m=signed	18 -13 -5 0
right:m=sit	0 -9 0 5
right:m=spent	-8 10 0 0
right:m=summit	-12 -2 15 0
right:m=table	21 -15 -7 0
right:m=talk	20 -19 0 0
right:m=there	18 -9 -12 0
right:m=time	0 8 -4 -11
right:m=to see	0 -4 6 0
right:m=visit	-11 -1 13 0
right:m=where	-19 6 1 13
right:meets	-10 18 -12 -4
right:running	8 -6 -14 12
right:summit	-3 -7 13 -9
s:"	15 -2 -20 -9
s:&	11 -17 0 2
s:'	13 -14 0 3
s:(	1 -3 6 -6
s:)	-12 12 7 -8
s:*	-5 8 0 0
s:+	0 -10 9 0
s:,	-7 7 5 -2
s:-	-2 8 -15 7
s:.	6 1 0 -10
s:/	-2 8 -3 -5
s::	-9 2 9 0
s:;	-7 13 -20 6
s:<agent>	-8 10 -5 0
s:<day-ahead>	-3 4 -19 10
s:<day-gone>	3 1 -2 -12
s:<day-today>	32 -22 -14 -6
s:<duty>	-5 6 3 -8
s:<gate>	11 -14 1 0
s:<goods-amount>	2 -21 18 -4
s:<goods>	10 -9 -3 0
s:<level-noun>	-2 -8 -2 23
s:<level>	29 -20 -13 -6
s:<money>	10 3 -21 -6
s:<month-ahead>	-22 17 4 -1
s:<month-gone>	-9 11 -7 0
s:<month-today>	18 -18 0 0
s:<name>	24 -5 -30 -6
s:<number>	3 0 6 -25
s:<office>	-5 14 -27 6
s:<organisation>	25 -14 -20 0
s:<person>	5 8 -6 -29
s:<points>	23 -15 -9 0
s:<quality>	4 11 -13 -21
s:<seat>	-2 5 1 -11
s:<sender>	18 -13 -12 0
s:<span>	-7 8 5 -17
s:<taker>	9 -12 0 0
s:<v-agree>	5 -7 10 -13
s:<v-bear>	10 0 -11 -3
s:<v-begin>	16 -6 -17 3
s:<v-buy>	0 -17 17 -8
s:<v-deny>	9 -18 -16 18
s:<v-down>	-7 4 7 -8
s:<v-end>	14 -6 -1 -16
s:<v-impose>	7 -1 1 -17
s:<v-propose>	-6 8 0 -2
s:<v-return>	0 12 -16 -9
s:<v-say>	2 1 2 -16
s:<v-sell>	5 -8 0 1
s:<v-stay>	8 -12 2 2
s:<v-suspend>	0 6 -6 -7
s:<v-target>	9 0 -13 -4
s:<v-threaten>	16 0 -21 -4
s:?	3 -5 7 -16
s:@	0 -11 14 0
s:_	-8 4 5 0
s:a	7 -2 -15 3
s:aarhu	-21 22 0 0
s:about	-11 -1 -2 24
s:above	8 -12 2 0
s:abroad	9 -7 0 0
s:accept	-3 -4 10 0
s:accomplished	-10 13 0 0
s:accord	-8 12 -5 0
s:according	-1 9 -7 0
s:account	0 -8 5 0
s:accra	3 -11 -1 10
s:accused	9 -5 0 0
s:across	-18 18 0 0
s:additional	33 -23 -13 0
s:admit	7 -4 0 -1
s:adopt	11 -22 0 9
s:aeroplane	-24 18 8 0
s:affiliate	6 -1 -1 0
s:after	-2 8 -6 -8
s:afternoon	-7 6 0 0
s:again	10 8 -12 -21
s:against	-12 14 0 0
s:agenda	-11 8 4 -5
s:ago	-22 27 -2 -2
s:agree	0 -6 8 1
s:agreement	3 -6 5 -4
s:agriculture	-10 11 0 0
s:ahead	-19 18 -3 0
s:air	-12 0 13 0
s:aire	-14 -24 33 0
s:airport	0 2 -6 0
s:akureyri	-19 21 0 0
s:al	-8 10 0 0
s:alexandria	-25 32 -4 -6
s:ali	10 -8 0 0
s:all	25 -9 -26 0
s:along	12 -8 -2 0
s:already	12 -11 0 0
s:also	-28 2 14 15
s:altogether	13 -8 -3 0
s:aluminium	-6 7 0 0
s:ambassador	20 -19 0 0
s:among	-2 -9 3 9
s:amount	-11 14 -4 0
s:an	4 -10 8 -5
s:and	-11 10 10 -11
s:anew	-4 7 0 0
s:angry	12 -11 0 0
s:announce	-16 10 2 2
s:announcement	20 -14 -6 0
s:another	6 -1 0 -6
s:answer	-9 13 -1 -3
s:antonio	-3 7 0 0
s:antwerp	10 -9 0 0
s:any	10 2 -16 -3
s:apec	27 -21 -7 0
s:appeal	-10 0 -5 15
s:apple	-6 7 0 0
s:approval	-1 9 -6 0
s:approve	-21 27 -8 0
s:aqaba	-15 12 0 0
s:are	-2 6 -12 10
s:arequipa	-27 32 0 -7
s:armistice	13 -12 0 0
s:army	16 -15 0 0
s:arrangement	6 -5 1 -4
s:arrival	-8 8 0 0
s:as	7 -3 3 -24
s:asia	7 -4 0 0
s:aside	0 5 -7 0
s:ask	3 -8 8 0
s:asparagu	-6 7 0 0
s:assess	-8 0 9 0
s:at	-16 10 0 9
s:atlantic	-4 6 0 0
s:auction	-9 10 0 0
s:audience	10 -8 0 0
s:autumn	2 4 -11 0
s:await	1 2 -6 0
s:away	20 -17 0 0
s:b	9 -8 0 0
s:back	23 -18 -2 -11
s:bad	8 -8 0 0
s:bag	6 -5 0 0
s:ban	-12 7 6 0
s:banana	6 -5 0 0
s:bandung	-15 3 11 -6
s:bank	21 -20 0 0
s:bar	-1 -8 8 0
s:bargain	-11 2 2 8
s:base	-11 -10 15 4
s:basel	23 -21 0 0
s:battery	-35 33 3 0
s:batumi	-15 16 0 0
s:bauxite	-4 6 0 0
s:be	-12 3 11 1
s:bean	12 -19 6 -1
s:beat	8 -8 0 0
s:became	8 -6 0 0
s:because	-1 14 -16 0
s:become	13 -14 0 0
s:beef	-16 -2 23 -2
s:been	-20 10 11 7
s:beer	9 -7 0 0
s:before	7 -5 0 -11
s:begin	-9 6 0 2
s:behind	-21 15 6 0
s:being	0 -8 8 0
s:believe	-13 6 6 0
s:bell	19 -18 0 0
s:belong	6 -9 1 0
s:below	-9 -2 0 13
s:bergen	-37 12 6 19
s:berth	8 -7 0 0
s:bessent	8 -2 -1 -4
s:between	11 -17 -3 12
s:bid	-7 8 0 0
s:big	-8 11 0 0
s:bill	-12 14 0 0
s:bin	-16 17 0 0
s:board	-6 0 7 0
s:boeing	-1 -7 8 0
s:book	16 -13 -1 0
s:border	-16 19 0 -2
s:born	7 -3 0 0
s:both	-7 -5 12 4
s:bottle	-4 6 0 0
s:bread	-10 12 0 0
s:break	-13 15 0 0
s:breakfast	17 -11 -6 -1
s:bridge	8 -21 11 0
s:brief	30 -27 -1 0
s:briefing	20 -16 -1 0
s:broke	8 -8 -5 3
s:broken	10 -5 -1 0
s:broker	-7 9 0 0
s:bruge	-10 12 0 0
s:brussel	40 -37 -3 0
s:budget	7 -6 0 0
s:bueno	-14 -24 32 0
s:built	11 -9 0 0
s:busan	-5 -71 60 2
s:but	-11 12 0 -2
s:buy	-4 0 6 -1
s:buyer	-5 6 0 0
s:by	26 -19 -14 0
s:c	16 -13 0 0
s:cabinet	10 -8 0 0
s:call	1 -19 4 16
s:caller	9 -8 0 0
s:calm	8 -6 0 0
s:can	0 -10 8 0
s:cap	-6 7 0 0
s:cape	-15 20 -1 -1
s:capital	19 -19 -2 0
s:carpet	-7 9 0 0
s:carrier	-3 6 0 0
s:carry	12 0 -18 0
s:cartagena	-24 11 9 3
s:case	24 -18 -3 0
s:cashmere	-6 8 0 0
s:ceasefire	27 -21 -1 -3
s:cebu	-9 17 -4 -1
s:cent	13 -12 0 0
s:certificate	-9 6 0 2
s:chair	-7 7 0 0
s:change	-7 0 7 0
s:charge	-6 -2 6 8
s:chattogram	10 -9 0 0
s:chenggang	-5 -3 -2 11
s:chicago	14 -12 0 0
s:chief	5 -1 -7 1
s:chip	31 -14 -20 -2
s:chipmaker	13 -11 0 0
s:chittagong	-27 28 0 0
s:citru	22 -18 0 -2
s:civilian	-2 -4 8 0
s:claim	11 -9 0 0
s:client	0 -6 6 0
s:climb	6 -5 0 0
s:clock	-25 28 -2 0
s:closed	10 -3 -5 -1
s:closer	-9 10 0 0
s:club	18 -16 -1 0
s:coal	-21 -11 30 0
s:cocoa	17 -16 0 0
s:coffee	-13 6 6 0
s:cold	7 -7 0 0
s:colleague	-6 10 0 -9
s:come	7 -3 -5 0
s:comment	25 -19 -6 0
s:commerce	-16 6 4 9
s:commit	-8 3 4 0
s:common	6 -5 0 0
s:communiqué	13 -10 0 0
s:company	10 -1 -11 -1
s:compare	-8 0 0 5
s:compiled	-13 14 0 0
s:complete	10 -5 -2 0
s:conference	0 8 -13 -7
s:confirm	-7 7 -7 7
s:congress	18 -17 0 0
s:consent	-4 6 0 0
s:consider	10 -2 -3 0
s:constructive	9 2 -13 0
s:consultation	-7 9 -5 3
s:contact	-3 -2 0 7
s:container	11 -10 0 0
s:control	19 -1 -16 0
s:conversation	-17 16 0 -3
s:copy	7 -3 0 0
s:cork	-9 12 0 0
s:correct	6 -1 -2 0
s:corridor	-10 12 -1 0
s:cost	17 -13 0 0
s:cotton	-20 24 -4 0
s:could	17 -14 -1 0
s:counted	10 -15 4 0
s:counterpart	-3 7 -3 0
s:country	-12 -4 12 5
s:county	6 -5 0 0
s:course	-18 -3 20 0
s:court	0 -5 -5 7
s:cousin	6 -6 0 0
s:covered	11 -11 0 0
s:cricket	13 -13 0 0
s:cruz	0 -1 -3 6
s:cuenca	-16 15 0 0
s:curb	-1 -6 7 0
s:current	7 -2 -3 0
s:custom	19 -23 -3 6
s:customer	12 -11 0 0
s:cut	-17 4 10 5
s:d	7 -6 0 0
s:da	-32 30 0 1
s:daily	6 -4 0 0
s:dairy	10 -9 0 0
s:dar	10 -8 0 0
s:date	0 -6 12 -3
s:dated	7 -7 0 0
s:davo	0 4 -7 0
s:day	-8 16 -3 -15
s:dead	11 -11 0 0
s:deadline	27 -23 -2 0
s:deal	-9 19 -6 -9
s:dearer	9 -8 0 0
s:decide	-1 0 6 -3
s:decided	-6 -6 11 0
s:decision	3 -5 -6 6
s:declaration	8 -8 0 0
s:declare	-6 8 -1 0
s:decline	8 -7 0 0
s:decoupling	-13 14 0 0
s:decree	10 -5 -1 0
s:degree	18 -17 0 0
s:delay	13 -3 -9 0
s:delegation	-26 37 -17 -6
s:demand	-8 8 0 0
s:deny	13 -10 -1 0
s:depend	-5 10 0 -1
s:deputy	-6 -2 -1 11
s:design	6 -3 0 0
s:desk	20 -13 -8 0
s:detail	-6 0 6 0
s:did	4 -2 0 -7
s:die	8 -6 0 0
s:diet	7 -6 0 0
s:difficulty	3 -7 0 2
s:digit	-5 8 -1 0
s:dinar	-19 19 0 0
s:dinner	3 -8 7 -3
s:discuss	-23 16 0 2
s:dispute	4 -6 -17 12
s:district	7 -6 0 0
s:do	6 -6 0 -3
s:docker	10 -8 0 0
s:document	8 -4 0 -1
s:doe	-5 -16 20 -1
s:doesn't	-8 9 0 0
s:doing	0 -9 5 0
s:dollar	10 -9 0 0
s:don't	6 -10 2 0
s:done	9 1 -22 -3
s:door	-2 -9 12 0
s:double	-12 21 -11 0
s:down	11 -8 -6 3
s:dozen	8 0 -6 0
s:draft	10 -13 0 3
s:draw	19 -18 0 0
s:drawer	12 -11 0 0
s:drop	-7 6 2 0
s:dubai	24 -24 0 0
s:due	10 -27 19 0
s:dump	7 -1 -1 0
s:durban	-5 7 0 0
s:during	-15 13 0 0
s:duty	0 9 -9 -8
s:each	5 1 -4 -14
s:earth	7 -4 -2 -1
s:economic	-15 21 -4 -1
s:edition	9 -8 0 0
s:effect	15 -4 -12 0
s:eighth	-4 8 -2 0
s:either	-6 0 6 0
s:election	-6 7 0 0
s:electricity	6 -5 0 0
s:eleven	15 -12 0 0
s:embassy	14 -10 -2 0
s:emergency	-1 -7 0 8
s:employer	19 -18 0 0
s:empty	-7 8 0 0
s:energy	0 6 -6 0
s:english	6 -4 0 0
s:enter	6 -3 0 0
s:entity	7 0 -3 0
s:envoy	16 -16 0 0
s:epiphany	0 -4 0 7
s:es	10 -8 0 0
s:evening	12 -17 5 -3
s:event	6 -5 0 0
s:everybody	6 -14 0 6
s:everything	18 -13 0 0
s:examine	-8 6 0 1
s:exchanged	14 -10 -1 0
s:exemption	-3 -2 8 0
s:existing	-5 8 -2 0
s:expert	-9 -40 -5 42
s:expire	18 -15 0 -1
s:explain	1 2 -7 0
s:export	-12 8 0 4
s:exporter	0 -8 -1 8
s:extend	5 -6 0 -4
s:extension	-22 29 2 -16
s:extra	-21 22 0 0
s:extract	8 -6 0 0
s:face	13 -3 -5 -4
s:fact	-3 -33 17 0
s:fail	-13 15 0 0
s:failed	-2 8 -6 0
s:fair	11 -9 0 0
s:fall	2 -16 18 -2
s:farmer	-7 12 -4 0
s:fee	-8 0 -5 14
s:fentanyl	13 0 -15 0
s:ferry	-9 -9 0 19
s:few	8 -12 2 0
s:fewer	-10 10 0 0
s:fifth	-33 40 -7 -2
s:figure	12 -9 -1 0
s:file	6 -12 0 3
s:final	19 -15 -2 0
s:find	14 -8 -2 0
s:finished	8 -7 0 0
s:firm	25 -18 -7 0
s:first	-4 6 -17 10
s:fish	-10 15 -4 -3
s:five	-19 11 10 0
s:fix	-8 12 0 -1
s:flag	-5 9 -1 0
s:flat	-1 -6 0 7
s:float	6 0 -1 0
s:flour	6 -4 0 0
s:flow	15 -8 -5 0
s:flower	-24 25 0 0
s:fly	-1 3 -7 1
s:follow	6 0 -7 -1
s:followed	-18 20 -1 0
s:following	15 -14 0 0
s:food	-5 6 0 0
s:for	5 3 -11 -6
s:force	-9 3 0 6
s:forced	-5 -1 8 0
s:foreign	6 0 -6 -2
s:formal	-4 6 0 0
s:former	6 -9 1 0
s:forty	-6 -5 13 0
s:forward	-13 2 11 0
s:found	18 -13 -4 0
s:four	-12 16 0 -11
s:fourth	-12 24 -14 -14
s:framework	-17 17 2 -4
s:franc	6 -6 0 0
s:free	7 0 -6 0
s:from	-5 7 -14 12
s:front	17 -11 -4 0
s:further	10 -5 -11 4
s:future	11 -9 0 0
s:game	-6 0 7 0
s:garden	7 -5 0 0
s:gas	-13 1 0 8
s:gave	9 -4 -2 0
s:gazette	-10 10 0 0
s:general	12 -11 -2 0
s:generic	-3 -7 10 0
s:geneva	11 5 -43 -11
s:gentlemen	-9 9 0 0
s:georgia	-5 7 0 0
s:get	13 -7 -4 -1
s:ghent	-7 10 0 0
s:give	-4 11 -8 -2
s:given	28 -24 -1 0
s:go	-2 -4 7 4
s:goalkeeper	16 -15 0 0
s:gold	-10 3 0 8
s:golf	-3 -5 9 0
s:good	8 -8 0 0
s:gothenburg	-16 19 0 0
s:government	-9 10 4 -9
s:grant	6 -5 0 0
s:grape	-13 5 0 7
s:great	-2 -17 18 0
s:green	-6 7 0 0
s:grow	6 -5 0 0
s:grower	22 -23 0 0
s:guard	-5 -3 10 0
s:guayaquil	-36 41 -2 -5
s:guest	10 -10 0 0
s:gulf	6 -6 0 0
s:gun	7 -6 0 0
s:gyeongju	0 -25 21 0
s:had	2 5 -13 0
s:haggling	-15 16 0 0
s:hail	-12 13 0 0
s:halfway	-7 8 0 0
s:halifax	-10 1 -2 9
s:hall	-15 -2 19 0
s:halt	-4 6 0 0
s:hamburg	11 -11 -3 2
s:hammer	-13 14 0 0
s:hand	5 -6 3 -1
s:handed	-16 0 0 16
s:handshake	-22 15 4 0
s:happened	-16 19 -2 0
s:harbour	3 -6 -1 6
s:has	14 -1 -13 -7
s:have	10 -12 8 -14
s:he	0 6 -4 -14
s:he'd	8 -11 0 2
s:he'll	5 -7 0 0
s:head	-12 0 14 -1
s:headline	8 -7 0 0
s:hearing	12 -10 0 0
s:heavy	9 -5 -1 0
s:height	6 -5 0 0
s:help	3 0 -7 0
s:her	11 -10 0 0
s:here	-4 11 -5 -4
s:high	-6 10 0 -2
s:higher	8 0 -9 0
s:him	-5 0 11 -2
s:himself	-5 -5 -1 12
s:his	9 5 -26 0
s:history	13 -11 -1 0
s:hit	10 -1 -6 0
s:holiday	24 -21 -2 0
s:home	11 -5 -6 -4
s:hon	14 -13 0 0
s:honour	12 -3 0 -8
s:hope	-13 15 0 0
s:hour	14 -17 5 -7
s:house	-17 23 -9 0
s:how	13 -8 -4 0
s:howard	-11 14 -3 0
s:hurry	-6 7 0 0
s:i	5 8 -21 -13
s:i'd	12 -11 0 0
s:i'm	13 -12 0 0
s:ice	0 -7 8 0
s:if	-7 4 9 -10
s:iii	-13 14 0 0
s:immediate	-6 -1 9 0
s:implement	-9 9 0 0
s:import	-10 -10 19 0
s:importer	3 -17 1 3
s:impose	-8 13 -14 7
s:in	0 6 -5 -8
s:incheon	-22 6 -3 18
s:increase	-13 6 7 0
s:index	7 -5 0 0
s:industry	-7 10 -2 0
s:initial	14 -12 0 0
s:initialled	-6 0 6 0
s:ink	13 -12 0 0
s:insist	9 -8 0 0
s:instead	8 -2 -4 0
s:intend	-16 9 6 0
s:international	7 -4 0 0
s:interview	-5 0 6 0
s:into	0 -4 7 0
s:introduce	6 -1 -3 0
s:invest	-14 16 0 0
s:invitation	-12 9 0 0
s:invited	13 -10 0 0
s:iowa	15 -9 -2 0
s:is	11 -14 2 -2
s:issue	8 -2 -4 0
s:issued	0 -12 9 0
s:istanbul	-12 16 -5 0
s:it	-4 1 -2 6
s:it'll	-9 12 0 0
s:item	-2 8 -3 0
s:its	9 -12 -5 9
s:itself	-3 -3 9 0
s:izmir	-5 12 -6 -1
s:jakarta	12 -9 0 0
s:john	17 -10 0 -6
s:joint	-24 17 10 0
s:justice	7 -5 0 0
s:karachi	-13 17 0 -4
s:karoline	-8 0 8 0
s:kauna	-11 16 -2 0
s:keep	-3 -4 12 -4
s:kettle	-7 8 0 0
s:khan	7 -5 0 0
s:kind	15 -13 0 0
s:know	11 -12 0 0
s:kobe	-19 16 0 3
s:kuala	-1 -8 15 -4
s:la	-8 15 -1 -3
s:lake	12 -11 0 0
s:lamb	-13 15 0 0
s:lancaster	-19 23 -4 0
s:land	-1 -1 6 0
s:lapse	-7 0 8 0
s:large	18 -16 0 0
s:last	-1 8 -6 -2
s:lasted	-28 20 12 0
s:lasting	-7 7 0 0
s:late	-6 17 -14 0
s:later	13 -4 -6 -2
s:latter	-1 -3 6 0
s:laughed	8 -8 0 0
s:law	-5 -24 18 7
s:lawful	6 -5 0 0
s:lawyer	6 -7 0 0
s:lay	0 5 -7 0
s:lead	13 -18 3 0
s:leader	8 -26 21 -8
s:least	-2 -19 13 0
s:leave	-10 -1 -2 20
s:leavitt	-8 0 8 0
s:led	-11 10 1 0
s:ledger	6 -5 0 0
s:lee	-3 -7 11 0
s:leed	17 -16 0 0
s:legal	20 -18 0 0
s:lentil	-6 -8 0 13
s:less	1 3 -9 0
s:let	8 -25 18 -3
s:letter	36 -32 -3 0
s:level	-7 -23 0 30
s:levy	12 -23 7 0
s:li	-5 -1 -2 11
s:liaquat	6 -5 0 0
s:licence	-4 4 -7 9
s:licensing	-3 0 -6 8
s:like	-2 -1 7 0
s:likely	8 -6 0 0
s:linz	9 -8 0 0
s:lisbon	1 4 -13 0
s:list	-16 -13 19 11
s:listed	9 -4 -3 0
s:listener	9 -7 0 0
s:little	-21 19 1 0
s:live	-1 -3 -14 17
s:livingstone	-14 15 0 0
s:loaded	-5 6 0 0
s:local	-4 7 -3 0
s:london	-14 27 -25 -7
s:long	-8 6 3 0
s:longer	0 -6 5 0
s:look	0 -11 10 1
s:lord	9 -9 0 0
s:lorry	12 -8 0 0
s:loui	-13 12 0 0
s:lula	-2 -6 9 0
s:lumber	-4 8 -2 0
s:lumpur	-12 -2 18 -3
s:lunch	14 -17 0 0
s:lutnick	-11 14 -3 0
s:machinery	-5 8 -2 0
s:madrid	-6 21 -15 -11
s:magnet	-8 2 5 0
s:maintain	14 -13 0 0
s:majority	-7 8 0 0
s:make	7 -17 10 -8
s:man	14 -9 -2 -1
s:mangoe	10 -9 0 0
s:manila	19 -17 0 0
s:marble	-2 7 0 -2
s:march	-20 21 0 0
s:margin	-1 -7 10 0
s:market	7 -19 11 0
s:match	18 -17 0 0
s:matter	-17 0 11 9
s:me	19 -13 -5 0
s:meaning	-6 -3 10 0
s:meant	21 -17 -2 0
s:meanwhile	15 -12 0 0
s:measure	17 -20 0 0
s:meat	-5 6 0 0
s:media	11 -7 -1 0
s:mediator	23 -22 0 0
s:medical	18 -18 0 0
s:medicine	0 0 -6 6
s:meet	0 -3 -4 9
s:meeting	-4 8 -6 0
s:memorandum	11 -9 0 0
s:men	-26 12 14 -4
s:mention	-10 -5 16 0
s:mentioned	-16 17 0 0
s:merdeka	8 -7 0 0
s:mersin	11 -5 -1 -1
s:mid	9 0 -8 0
s:midnight	-8 14 -6 -2
s:milk	6 -4 0 0
s:mill	7 -6 0 0
s:million	12 -9 -1 0
s:mind	-18 18 0 0
s:mineral	0 -6 5 0
s:minister	-3 19 -16 -16
s:ministry	-8 -15 4 25
s:minute	-6 0 8 -3
s:missing	12 -10 -1 0
s:mombasa	-45 28 -3 16
s:money	6 -5 0 0
s:montevideo	-6 11 -4 0
s:month	-20 26 -8 -3
s:morning	8 -8 -8 6
s:most	-8 -8 8 12
s:mostly	-6 0 8 0
s:move	16 -13 0 -1
s:mr	4 0 -10 0
s:much	8 -9 1 0
s:muscat	-24 27 0 0
s:must	12 -5 -8 0
s:mutual	-9 0 10 0
s:my	9 -9 -2 3
s:nadi	-5 11 0 -4
s:nagoya	-16 18 0 0
s:nairobi	14 -13 0 0
s:name	-9 2 8 0
s:named	-5 0 8 0
s:nang	-33 31 0 1
s:narrow	8 -7 0 0
s:national	13 -8 0 -2
s:need	6 0 -7 -2
s:needed	-6 10 -3 0
s:negotiate	-30 35 -5 -4
s:negotiation	-5 16 -11 -9
s:negotiator	6 -3 -19 8
s:neighbour	9 -7 0 0
s:neither	5 -11 5 0
s:never	-9 0 9 0
s:new	19 0 -15 -6
s:newspaper	14 -11 -3 0
s:nexperia	13 -9 -2 0
s:next	-11 13 -4 -3
s:nickel	0 -13 12 0
s:nicosia	-3 7 0 -1
s:night	-13 19 -7 0
s:ningbo	9 -9 0 0
s:no	16 -6 -20 1
s:nobody	-27 29 0 -1
s:none	19 -16 0 0
s:noon	-9 15 -6 0
s:nor	-7 -4 5 10
s:northern	22 -21 0 0
s:not	-4 -4 13 -3
s:note	-13 13 6 -4
s:nothing	6 -11 12 -9
s:notice	12 -15 0 0
s:nvidia	16 -9 -3 0
s:object	-8 8 0 0
s:obtain	7 -2 -3 0
s:odesa	-2 7 0 -1
s:of	0 -6 0 14
s:off	15 0 -16 -12
s:offer	6 0 -5 -1
s:official	-18 27 -9 -4
s:ohio	15 -15 0 0
s:oil	13 -3 -13 -2
s:old	14 -15 0 1
s:once	-17 20 0 -2
s:one	-13 17 2 -19
s:only	9 -3 -3 -1
s:open	-7 0 -1 10
s:opened	-3 -2 10 -3
s:opening	20 -19 0 0
s:operator	28 -26 0 0
s:opinion	10 -7 0 0
s:opposed	8 -2 -5 0
s:or	24 -22 0 -3
s:orange	7 -6 0 0
s:order	14 -20 0 -1
s:ore	-12 13 0 0
s:origin	0 -13 0 9
s:osaka	-21 -16 33 0
s:oslo	27 -26 -1 0
s:other	17 -8 -7 -10
s:our	-2 5 0 -7
s:out	17 -8 -9 -13
s:outcome	11 -11 0 0
s:outline	0 7 -5 -2
s:outside	3 -8 1 0
s:outstanding	7 -7 0 0
s:over	5 -15 11 1
s:owe	-10 12 0 0
s:own	4 -23 10 9
s:owned	14 -12 0 0
s:pacific	10 -2 -6 0
s:packed	-6 7 0 0
s:pact	-4 7 0 0
s:page	15 -13 0 0
s:pair	-19 21 0 0
s:palace	-5 -3 10 0
s:palacio	8 -6 0 0
s:palm	16 -15 0 0
s:panama	7 -4 -1 0
s:panel	19 -18 0 0
s:paper	-2 -7 8 2
s:pari	-23 29 -2 -3
s:part	11 -18 6 -3
s:partner	10 -6 -2 0
s:party	9 -5 -4 0
s:past	-18 16 4 -1
s:patience	-12 5 0 6
s:paulo	-20 21 0 0
s:pause	-14 6 6 5
s:payment	10 -7 0 -2
s:peace	9 -23 13 0
s:pedro	-14 19 -3 0
s:pen	18 -16 0 0
s:pencilled	-8 1 7 -1
s:people	-8 6 1 0
s:per	8 -8 0 0
s:permanent	-14 14 0 0
s:permit	-11 6 -1 7
s:person	-11 -4 18 -2
s:phan	14 -13 0 0
s:phase	11 -8 -1 0
s:phone	17 -11 -8 0
s:photograph	-17 18 0 0
s:pill	-5 -4 10 0
s:piraeu	-7 8 0 0
s:place	7 0 -8 -5
s:plan	-3 8 -6 0
s:plant	15 -10 0 0
s:play	0 -2 6 -2
s:player	7 -6 0 0
s:policy	20 -17 0 0
s:pork	-13 15 0 0
s:port	14 -10 -3 0
s:possible	-8 9 0 0
s:post	-10 14 -4 0
s:postpone	-7 8 0 0
s:potatoe	0 -9 0 7
s:poultry	0 -11 0 11
s:power	-10 -5 6 8
s:practice	8 -2 -3 0
s:preliminary	7 -2 -3 0
s:premier	-5 0 10 0
s:premium	7 -6 0 0
s:prepare	2 7 -12 0
s:presence	11 -10 0 0
s:presenter	14 -7 -6 0
s:president	-4 -19 28 -16
s:press	-13 2 16 -7
s:price	11 -18 3 -2
s:prime	5 -9 2 0
s:principle	7 -7 0 0
s:printed	9 -8 0 0
s:prisoner	33 -33 0 0
s:private	15 -15 0 0
s:procedure	6 -2 -1 0
s:proclamation	8 -1 -3 0
s:product	0 -8 7 0
s:production	-5 6 0 0
s:progress	0 8 -5 0
s:prolong	-8 18 -10 0
s:prolongation	0 7 -9 0
s:prolonged	-11 2 0 7
s:promise	-7 0 11 -3
s:propose	34 -25 -3 -12
s:protested	-22 10 12 0
s:protocol	-18 20 0 0
s:provide	-7 7 0 0
s:province	19 -18 0 0
s:public	14 -12 0 0
s:publish	6 -3 0 0
s:published	-6 -12 17 -2
s:purpose	-11 21 -1 -9
s:push	9 -8 0 0
s:put	5 -18 5 6
s:q	-9 10 0 0
s:quarrel	17 -7 -11 0
s:quay	10 -8 0 0
s:question	9 -5 -16 6
s:quiet	17 -8 -9 0
s:quota	-14 16 -3 0
s:quote	13 -13 0 0
s:r	13 -12 0 0
s:radio	9 -6 0 0
s:rain	13 -11 0 0
s:raise	-8 18 -16 0
s:rare	8 -3 -3 -1
s:rate	28 -21 -4 -4
s:rather	13 -12 0 0
s:ratified	-5 6 0 0
s:raw	-7 10 0 0
s:reaction	-15 16 0 0
s:readout	-16 17 0 0
s:ready	12 -7 -3 0
s:real	-7 8 0 0
s:recall	12 -10 -1 0
s:recife	-22 23 0 0
s:reciprocal	2 6 -13 0
s:reckon	7 -4 0 0
s:recommend	6 -12 0 7
s:reduce	0 -9 7 0
s:reduction	-7 9 0 0
s:regard	12 -9 0 0
s:reject	13 -9 -2 0
s:remain	14 -16 0 0
s:remark	-20 19 0 0
s:remember	-17 18 0 0
s:remind	-7 7 0 0
s:renewed	8 -11 2 0
s:replace	8 -5 0 0
s:reply	12 -5 -9 0
s:report	21 -24 3 -1
s:reporter	8 2 -14 -4
s:representative	8 -7 0 0
s:republic	-11 6 6 -1
s:required	9 -7 0 0
s:research	6 -5 0 0
s:resolution	9 -7 0 0
s:rest	10 0 -9 0
s:result	-12 11 0 0
s:retaliate	7 0 -4 0
s:review	-13 4 11 -1
s:revive	-1 6 -1 0
s:reykjavík	9 -21 -3 15
s:rice	-7 9 0 -2
s:richard	6 -4 0 0
s:ring	9 -8 0 0
s:rise	13 -14 1 0
s:river	26 -25 0 0
s:road	15 -15 0 0
s:room	8 -14 6 0
s:rosenbad	20 -18 -1 0
s:rotterdam	20 -17 0 0
s:round	3 16 -27 -29
s:rover	13 -12 0 0
s:row	9 -10 2 -2
s:rule	3 -21 -10 20
s:rumour	11 -10 0 0
s:run	5 -8 0 3
s:salaam	10 -8 0 0
s:salalah	-25 26 0 0
s:sale	14 -11 -2 0
s:salt	-9 9 0 0
s:samarkand	-30 32 0 0
s:same	10 -7 2 -11
s:san	-19 19 0 0
s:sanction	7 -3 0 0
s:santa	0 -2 -3 6
s:santo	1 -7 0 3
s:sapporo	-15 13 0 0
s:sardine	-9 -4 0 13
s:saturday	10 -9 0 0
s:save	13 -10 0 0
s:say	4 3 0 -20
s:scale	-8 0 10 0
s:schedule	0 -11 0 8
s:school	10 -9 0 0
s:scott	8 -3 -1 -4
s:screen	-7 8 0 0
s:sea	9 -6 0 0
s:seal	0 -9 7 0
s:second	-2 12 -11 -9
s:secretary	-14 -1 -8 27
s:section	1 -7 5 0
s:security	7 -2 -2 0
s:see	18 -17 6 -9
s:seem	-14 14 0 0
s:sell	20 -16 0 -1
s:send	-5 10 -4 0
s:seoul	0 13 -14 0
s:session	-11 13 -7 3
s:set	-11 2 13 -3
s:settle	-15 20 -1 -6
s:seven	0 -8 9 0
s:seventh	-8 11 -1 0
s:shaken	-3 -4 8 0
s:shall	-8 11 -3 0
s:shanghai	31 -27 -7 0
s:shared	-5 7 0 0
s:she	20 -18 0 0
s:sheet	-13 -24 25 0
s:shelve	6 0 -9 0
s:shenzhen	40 -24 -25 0
s:ship	17 -20 0 0
s:shipment	6 -2 -2 0
s:shirt	-7 7 0 0
s:shook	-15 5 9 0
s:shoot	-6 7 0 0
s:short	-2 -3 8 0
s:shortage	10 -7 -1 0
s:should	-2 -3 8 0
s:shrimp	7 -7 0 0
s:shut	4 -9 4 0
s:side	-3 14 -12 -3
s:sign	14 -5 -9 -12
s:signature	27 -17 -10 -2
s:silence	0 -9 7 0
s:silent	-18 2 15 0
s:similar	-13 15 -1 0
s:since	-2 -6 7 3
s:sit	-17 6 -4 18
s:sixth	15 -6 -8 -7
s:slap	-5 7 0 0
s:slow	-5 8 -2 0
s:slowly	11 -11 0 0
s:social	15 -10 -2 0
s:somebody	11 -10 0 0
s:something	-29 28 0 0
s:soon	-2 8 -3 0
s:sooner	11 -5 -5 0
s:southeast	8 -6 0 0
s:soybean	37 -23 -14 -2
s:spare	7 -5 0 0
s:speak	5 0 -4 -6
s:special	-10 12 0 0
s:spent	-18 21 -2 0
s:spoke	-4 -12 2 15
s:spoken	12 -17 8 0
s:spring	-3 7 0 -2
s:st	14 -20 0 7
s:staff	11 -4 0 -5
s:stamp	14 -13 0 0
s:stand	11 -3 -8 0
s:standstill	-6 12 -6 0
s:start	12 -6 -16 1
s:state	-14 -2 9 9
s:statement	7 -27 19 -2
s:statu	-6 6 0 0
s:stay	-2 9 -5 -1
s:steak	-10 -10 18 0
s:steel	24 -23 0 -4
s:step	-7 6 1 0
s:stock	13 -11 0 0
s:stockholm	-35 45 -15 -5
s:stop	-14 21 -7 0
s:story	-9 0 0 7
s:street	10 -8 0 0
s:strike	23 -15 -8 -5
s:striker	7 -7 0 0
s:subject	-11 15 -3 0
s:substantial	-15 17 0 0
s:such	-4 -4 8 1
s:sugar	6 0 -3 0
s:suggest	19 -17 0 0
s:sum	8 -6 0 0
s:summary	-12 1 9 0
s:summer	-13 12 2 0
s:summit	-1 -32 28 -4
s:sunday	-5 14 -9 0
s:sunflower	-13 15 0 0
s:support	0 -11 0 8
s:surabaya	-29 31 0 -1
s:surcharge	7 -11 3 0
s:sure	7 -7 0 0
s:suspend	10 -4 -6 -2
s:swear	6 -5 0 0
s:são	-20 21 0 0
s:table	0 7 -5 -3
s:take	4 7 -18 0
s:talk	14 -2 -23 -3
s:talking	5 -14 5 -1
s:tariff	-10 7 7 -5
s:tea	11 -4 -5 0
s:technical	2 -30 -4 27
s:technology	0 5 -9 0
s:telephone	31 -31 -4 0
s:television	-2 -2 6 0
s:tell	8 1 -12 -5
s:tema	11 -9 0 0
s:temporary	6 -16 7 0
s:term	22 -10 -15 0
s:terminal	10 -10 0 0
s:text	-18 18 3 -1
s:textile	23 -25 4 -2
s:than	-3 9 -6 -4
s:thank	-13 15 0 0
s:thanked	-10 14 -2 0
s:that	0 -1 6 -5
s:the	6 -4 6 -8
s:their	-5 -21 19 18
s:them	-14 16 -7 6
s:themselve	-31 24 6 0
s:then	-9 8 4 -8
s:there	29 -7 -30 -18
s:these	0 6 -9 0
s:they'll	-23 24 0 0
s:they've	-14 16 0 0
s:thi	0 6 -21 1
s:thing	0 0 6 -2
s:think	-14 17 -1 0
s:third	-12 24 -25 -4
s:those	-13 10 3 -1
s:threat	8 -1 -6 0
s:threaten	14 -2 -14 0
s:three	-18 32 -4 -22
s:through	2 1 -21 5
s:thu	0 -8 6 0
s:tie	-15 16 0 0
s:tiktok	14 -1 -14 -3
s:tile	8 -8 0 0
s:timber	8 -7 0 0
s:time	0 2 0 -10
s:to	4 7 -5 -18
s:together	-13 18 -2 -2
s:toll	-3 -1 0 6
s:tomatoe	-13 14 0 0
s:too	18 -16 0 -2
s:top	6 -14 5 0
s:touched	-15 5 0 8
s:town	-27 31 -2 -2
s:trade	-13 3 2 12
s:trader	15 -13 0 0
s:train	15 -14 0 0
s:transcript	0 -12 14 0
s:transfer	13 -11 0 0
s:translated	2 -10 6 0
s:translation	11 -11 0 0
s:trawler	8 -7 0 0
s:treasury	6 -1 -1 -4
s:treat	9 -7 0 0
s:treaty	9 -5 -1 0
s:trieste	-18 19 0 0
s:trip	-12 10 3 0
s:tromsø	-4 11 0 -5
s:truce	-10 2 10 0
s:tuesday	6 -18 9 -1
s:turn	-20 30 -12 0
s:turnberry	-37 -12 43 0
s:twelve	12 -10 0 0
s:twenty	11 -9 0 0
s:twice	3 -8 8 -1
s:two	-20 9 21 -14
s:unchanged	9 -4 -1 0
s:under	6 -9 4 0
s:understand	-4 6 0 0
s:understanding	-4 2 -11 8
s:unilateral	6 0 -3 0
s:unit	9 -7 0 0
s:united	12 -12 0 0
s:unlawful	9 -8 0 0
s:until	18 -9 -11 0
s:up	-4 -7 4 15
s:upper	11 -10 0 0
s:us	-3 9 -7 -2
s:use	-11 -11 20 0
s:used	-8 0 7 0
s:user	15 -15 0 0
s:usual	-17 18 0 0
s:valparaíso	-27 4 23 0
s:value	10 -9 0 0
s:very	-3 9 -7 0
s:vessel	14 -12 0 0
s:vienna	8 -5 0 0
s:view	-9 12 -2 0
s:villa	-8 11 0 0
s:visa	14 -12 -2 0
s:visit	-12 -10 23 -6
s:voice	-10 12 0 0
s:vote	16 -11 -4 0
s:voted	9 -8 0 0
s:wage	10 -9 0 0
s:wait	24 -25 2 0
s:waited	-8 9 0 0
s:waive	-5 6 0 0
s:walk	-12 14 0 0
s:wall	20 -19 0 0
s:walnut	7 -7 0 0
s:want	-11 22 -25 0
s:warn	-1 7 -3 -1
s:was	-3 1 -4 7
s:wasn't	8 -7 0 0
s:watch	10 -7 -1 0
s:water	-16 17 0 0
s:we	-2 5 -24 10
s:we'll	16 -14 0 0
s:we're	6 -5 0 0
s:wednesday	-30 19 -6 20
s:week	-15 4 -4 20
s:weekend	-15 20 -4 0
s:weekly	10 -7 0 0
s:weigh	-12 11 1 0
s:welcome	10 -15 2 0
s:were	12 9 -34 -17
s:what	3 2 -2 -18
s:where	-10 4 0 8
s:whether	-7 11 0 -6
s:which	9 -4 -13 5
s:while	3 5 -13 0
s:who	-19 6 12 9
s:whose	11 -9 0 0
s:why	-6 10 -2 0
s:will	-17 6 9 -1
s:win	7 -6 0 0
s:window	11 -10 0 0
s:winner	28 -16 -16 0
s:wire	-7 12 -4 0
s:wish	7 -2 -3 0
s:with	-2 1 6 -6
s:withdraw	-6 7 0 0
s:within	13 -4 -8 0
s:without	-7 10 -11 7
s:won't	-8 11 -2 0
s:wool	10 -15 -1 7
s:word	1 -7 -1 8
s:work	18 -12 -4 0
s:worked	15 -8 -8 0
s:worker	7 -5 0 0
s:working	0 -16 5 9
s:world	26 -21 -1 0
s:worse	10 -9 0 0
s:worth	13 -18 3 0
s:would	6 0 -7 -7
s:write	6 -22 14 -2
s:wrong	8 -3 -2 0
s:yard	-7 8 0 0
s:year	13 -11 -1 0
s:yes	0 -18 16 3
s:yet	-4 9 -5 0
s:yield	-9 -5 13 0
s:york	24 0 -25 -5
s:you	-6 1 12 -9
s:your	-5 9 -2 0
s:yttrium	2 -6 1 0
s:zanzibar	18 -19 0 0
s:zurich	19 -16 0 -3
s:|	10 -8 0 0
s:·	0 6 -6 -2
s:—	-1 3 2 -11
sa:"	12 2 -27 -12
sa:" ,	10 -6 -1 0
sa:" .	24 -13 -19 -2
sa:" <name>	-9 9 0 0
sa:" <person>	23 -21 0 0
sa:" a	-4 7 0 0
sa:" in	0 -7 5 0
sa:" no	6 -6 0 0
sa:" on	-12 13 0 0
sa:" tariff	-13 16 -3 0
sa:" we	-5 6 0 0
sa:&	13 -6 0 -6
sa:'	15 -18 -1 3
sa:'s	-1 5 -11 1
sa:'s ,	-6 8 0 0
sa:'s .	-17 18 0 0
sa:'s <person>	-5 8 0 0
sa:'s ambassador	11 -11 0 0
sa:'s cabinet	12 -12 0 0
sa:'s minister	-10 11 0 0
sa:'s on	17 -13 0 -5
sa:'s tariff	-13 12 -7 6
sa:'s the	-7 8 0 0
sa:'s visit	6 -1 -3 0
sa:(	0 -7 11 0
sa:( <day-gone>	-16 17 0 0
sa:( <day-today>	2 6 -12 0
sa:( <month-gone>	-18 19 0 0
sa:( <number>	4 -10 5 0
sa:( <organisation>	-14 11 2 0
sa:( extract	7 -6 0 0
sa:( transcript	-3 -12 17 0
sa:)	-8 3 11 -4
sa:) ,	-15 17 0 0
sa:) -	-24 19 5 0
sa:) .	15 -10 -4 -3
sa:+ <number>	-4 6 0 0
sa:, "	13 -8 -9 0
sa:, <day-ahead>	-30 23 8 -3
sa:, <day-gone>	-28 7 15 3
sa:, <day-today>	9 -9 2 -8
sa:, <level>	12 -9 0 0
sa:, <name>	13 -20 3 0
sa:, <number>	-11 9 8 -9
sa:, <office>	-10 6 5 -1
sa:, <organisation>	0 8 -11 0
sa:, <person>	12 2 -20 0
sa:, <seat>	9 -4 -6 0
sa:, <span>	23 -23 0 -4
sa:, a	-12 5 9 0
sa:, after	0 -1 10 -7
sa:, against	-7 7 0 0
sa:, among	6 -2 -2 0
sa:, and	18 -10 0 -18
sa:, answer	-11 9 0 0
sa:, are	14 -12 0 0
sa:, as	35 -34 0 -2
sa:, ask	9 -8 0 0
sa:, at	-17 18 0 -8
sa:, because	-8 10 0 0
sa:, before	17 -15 0 0
sa:, both	-3 7 -1 0
sa:, broke	12 -11 0 0
sa:, but	-7 5 5 -3
sa:, by	-4 -3 -10 17
sa:, day	-11 12 0 0
sa:, did	9 -8 0 0
sa:, do	-14 9 5 0
sa:, each	10 -6 -2 0
sa:, end	-12 14 0 0
sa:, export	-2 6 -3 0
sa:, for	-10 12 0 0
sa:, friday	-10 12 0 0
sa:, from	-10 4 4 0
sa:, good	-12 12 0 0
sa:, has	7 -1 -7 0
sa:, have	-7 8 0 0
sa:, he	-14 9 6 -1
sa:, hold	6 -5 0 0
sa:, hour	27 -21 -7 0
sa:, if	-9 3 5 0
sa:, in	-9 -9 25 -2
sa:, is	9 -9 0 -1
sa:, last	-24 24 0 0
sa:, meet	13 -12 0 0
sa:, my	-6 9 -1 0
sa:, nothing	-9 -2 12 -2
sa:, on	-24 11 15 -2
sa:, one	13 -10 -3 0
sa:, over	-11 13 0 0
sa:, run	-2 -9 0 12
sa:, same	12 -10 0 0
sa:, say	11 0 -21 0
sa:, sign	9 -3 -15 4
sa:, since	15 -14 0 0
sa:, so	6 -4 0 0
sa:, some	-7 7 0 0
sa:, spoke	7 -4 0 0
sa:, subject	-7 8 0 0
sa:, sunday	-7 13 -5 0
sa:, the	13 -36 21 3
sa:, their	-3 -8 2 8
sa:, then	-12 12 0 0
sa:, they	-3 7 -2 0
sa:, though	-6 7 0 0
sa:, thursday	2 2 -6 0
sa:, to	-35 30 10 0
sa:, too	7 -6 0 0
sa:, tuesday	17 -13 0 0
sa:, two	-18 4 13 0
sa:, under	16 -10 -3 0
sa:, until	-9 7 3 0
sa:, was	0 7 -3 -4
sa:, we	-6 7 0 0
sa:, wednesday	-36 24 -3 21
sa:, were	-13 14 0 0
sa:, when	-10 8 -9 9
sa:, where	-5 -5 0 12
sa:, which	6 -8 6 -5
sa:, while	-12 17 -6 0
sa:, who	-13 14 0 0
sa:, with	13 -12 1 -2
sa:, without	5 -11 3 0
sa:, write	6 -3 -1 0
sa:-	-4 9 -10 7
sa:- <name>	-5 25 -27 -1
sa:- <office>	-10 4 0 5
sa:- <person>	-15 13 4 0
sa:- a	8 -13 -3 6
sa:- the	6 -24 14 0
sa:- up	-8 8 0 0
sa:.	-1 7 0 -8
sa:. "	7 -1 -8 0
sa:/	-6 7 0 0
sa:/ <seat>	-9 10 0 0
sa::	-10 4 13 -6
sa:: <day-ahead>	19 -15 0 -1
sa:: <level>	5 -7 0 0
sa:: <name>	6 -2 -1 0
sa:: <number>	-21 18 7 -2
sa:: <person>	-7 8 0 0
sa:: <quality>	-5 8 -1 0
sa:: <span>	11 -11 0 0
sa:: a	-6 0 7 0
sa:: and	8 -7 0 0
sa:: from	9 -8 0 0
sa:: the	-7 13 -5 -2
sa:: two	-12 -1 13 0
sa:: we	7 -6 0 0
sa:: will	-15 16 0 0
sa:: your	-6 7 0 0
sa:;	-3 11 -13 0
sa:; <name>	-19 15 0 4
sa:; <seat>	-5 6 0 0
sa:; a	-10 10 -1 1
sa:; and	7 -6 0 0
sa:; the	11 -19 7 0
sa:<agent>	-16 11 -2 9
sa:<day-ahead>	2 -2 -19 13
sa:<day-ahead> .	1 -6 -1 7
sa:<day-ahead> after	-6 7 0 0
sa:<day-ahead> and	13 -3 -10 -1
sa:<day-ahead> for	-5 7 7 -11
sa:<day-ahead> to	-4 -11 12 4
sa:<day-gone>	-11 13 0 -6
sa:<day-gone> 's	4 0 -6 0
sa:<day-gone> (	10 -6 -1 0
sa:<day-gone> )	-17 18 0 0
sa:<day-gone> :	-7 -6 13 0
sa:<day-gone> ?	-10 0 11 0
sa:<day-gone> and	-7 -4 13 0
sa:<day-gone> between	-12 13 0 0
sa:<day-gone> by	-15 14 1 0
sa:<day-gone> for	6 0 -10 0
sa:<day-gone> on	-6 7 0 0
sa:<day-gone> that	15 -9 -16 6
sa:<day-gone> the	8 -6 0 0
sa:<day-gone> to	-9 10 -1 0
sa:<day-gone> with	-23 16 8 0
sa:<day-gone> without	12 -9 -3 0
sa:<day-gone> —	0 7 -8 0
sa:<day-today>	20 -12 -15 1
sa:<day-today> (	11 0 -11 -8
sa:<day-today> )	9 2 -16 -2
sa:<day-today> ,	-16 18 0 -1
sa:<day-today> -	14 -21 0 7
sa:<day-today> .	-5 12 -27 18
sa:<day-today> ;	-11 12 0 0
sa:<day-today> after	-6 -2 11 0
sa:<day-today> and	7 -13 2 0
sa:<day-today> evening	-3 -13 16 0
sa:<day-today> on	18 -8 -10 0
sa:<day-today> published	9 -9 0 0
sa:<day-today> to	-30 33 -2 -2
sa:<day-today> with	-13 12 0 0
sa:<day-today> —	4 0 -6 -2
sa:<duty>	-8 11 2 -10
sa:<gate>	9 -6 0 -8
sa:<goods-amount>	-6 -10 17 0
sa:<goods-amount> in	-7 7 0 0
sa:<goods-amount> of	5 -13 3 0
sa:<goods>	-5 9 -4 0
sa:<level-noun>	-6 0 2 8
sa:<level>	14 -6 -17 0
sa:<level> )	-5 7 0 0
sa:<level> .	24 -9 -24 -8
sa:<level> ;	8 -7 0 0
sa:<level> and	16 -9 -6 0
sa:<level> for	3 0 -7 0
sa:<level> from	6 2 -14 0
sa:<level> in	-3 -4 7 3
sa:<level> it	6 0 -4 0
sa:<level> on	-15 11 0 4
sa:<level> tariff	-8 -1 10 0
sa:<level> tax	-9 9 0 0
sa:<level> that	10 -5 -3 0
sa:<level> to	16 -11 -5 0
sa:<money>	23 -18 -2 0
sa:<money> .	12 -10 0 0
sa:<money> a	8 -7 0 0
sa:<money> in	8 -5 0 0
sa:<money> of	-8 9 0 0
sa:<month-ahead>	-19 9 5 0
sa:<month-ahead> ,	-23 21 2 0
sa:<month-gone>	-3 6 -13 8
sa:<month-gone> )	-18 19 0 0
sa:<month-gone> ,	-31 11 12 8
sa:<month-gone> .	-8 4 3 0
sa:<month-gone> and	13 -7 -6 -2
sa:<month-gone> for	24 -20 -5 0
sa:<month-today>	11 -8 0 0
sa:<name>	13 -7 -11 2
sa:<name> 's	-9 6 -7 8
sa:<name> )	2 -11 4 0
sa:<name> ,	13 -34 12 0
sa:<name> .	23 -31 8 -6
sa:<name> :	7 -4 0 0
sa:<name> <day-today>	13 -10 0 0
sa:<name> agree	-9 2 9 0
sa:<name> and	-12 3 9 4
sa:<name> are	-12 0 10 0
sa:<name> begin	-6 7 0 0
sa:<name> buy	-7 0 7 0
sa:<name> by	-10 16 -4 0
sa:<name> charge	7 -6 0 0
sa:<name> go	-6 6 0 0
sa:<name> government	-18 20 0 0
sa:<name> had	16 -16 0 0
sa:<name> is	0 7 -6 0
sa:<name> on	5 -6 0 -3
sa:<name> president	4 1 -7 0
sa:<name> put	6 -5 0 0
sa:<name> reach	-13 0 14 0
sa:<name> say	14 -13 0 0
sa:<name> stop	20 -18 0 0
sa:<name> suspend	-10 10 0 0
sa:<name> take	-2 9 -6 0
sa:<name> tariff	-2 7 -6 0
sa:<name> that	17 -13 -2 0
sa:<name> to	12 -10 0 0
sa:<name> trade	-5 0 6 0
sa:<name> under	-6 -1 8 0
sa:<name> until	9 -8 0 0
sa:<name> want	-9 14 -6 0
sa:<name> will	-11 8 7 -3
sa:<name> would	13 -9 -4 0
sa:<name> —	11 -8 0 0
sa:<not>	3 -6 5 -2
sa:<number>	6 -20 27 -17
sa:<number> (	-15 -8 19 0
sa:<number> )	1 -10 6 0
sa:<number> ,	9 -5 -2 0
sa:<number> .	23 -36 19 -9
sa:<number> :	-23 19 9 -1
sa:<number> <day-ahead>	6 -5 0 0
sa:<number> again	-13 -6 17 0
sa:<number> and	-6 1 5 0
sa:<number> economy	6 0 -5 0
sa:<number> hour	-20 21 0 0
sa:<number> in	18 -14 -5 0
sa:<number> is	-10 10 0 0
sa:<number> of	11 -13 0 0
sa:<number> on	0 0 -10 6
sa:<number> p	-5 8 0 0
sa:<number> people	-7 8 0 0
sa:<number> to	6 -4 0 0
sa:<office>	-22 18 -3 5
sa:<office> ,	-13 13 0 0
sa:<office> .	-6 0 -10 14
sa:<office> from	-11 6 0 5
sa:<office> have	0 -10 9 0
sa:<office> in	10 -9 0 0
sa:<office> on	7 0 -6 0
sa:<organisation>	-3 7 -14 9
sa:<organisation> )	-14 11 2 0
sa:<organisation> ,	2 -7 5 0
sa:<organisation> .	-19 14 7 0
sa:<organisation> and	6 -4 0 0
sa:<organisation> confirm	-3 -1 0 8
sa:<organisation> has	-20 17 -3 7
sa:<organisation> is	-8 0 0 10
sa:<organisation> of	10 -10 0 0
sa:<organisation> on	9 -8 0 0
sa:<organisation> say	0 10 -14 0
sa:<organisation> that	-3 6 0 -2
sa:<organisation> would	-12 7 5 0
sa:<person>	0 18 -20 -5
sa:<person> 's	13 -12 -10 6
sa:<person> (	0 -9 5 0
sa:<person> ,	23 -14 -11 -6
sa:<person> agree	17 -10 -6 0
sa:<person> and	-5 23 -18 -3
sa:<person> announce	-9 -5 13 0
sa:<person> for	0 8 -10 0
sa:<person> had	-17 7 2 8
sa:<person> has	-20 22 -2 0
sa:<person> in	0 -8 8 0
sa:<person> is	-8 13 -5 0
sa:<person> meet	-19 24 -5 0
sa:<person> of	8 -1 -5 0
sa:<person> on	-9 9 2 0
sa:<person> put	9 -5 -2 0
sa:<person> say	-6 0 5 0
sa:<person> sign	-3 17 -14 0
sa:<person> spoke	11 0 -10 0
sa:<person> tell	11 -2 -9 0
sa:<person> to	-14 16 -2 0
sa:<person> was	17 0 -16 0
sa:<person> would	-20 19 3 0
sa:<person> write	10 -8 0 0
sa:<points>	10 -5 -6 0
sa:<points> of	-16 17 0 0
sa:<points> on	9 -10 0 0
sa:<quality>	0 9 -16 0
sa:<quality> )	-8 -11 9 7
sa:<quality> ,	12 -10 0 0
sa:<quality> and	-32 30 -7 7
sa:<quality> car	-8 11 -4 0
sa:<quality> cheese	8 -8 0 0
sa:<quality> coal	-10 0 11 0
sa:<quality> colleague	-13 14 0 0
sa:<quality> copper	14 -13 0 0
sa:<quality> delegation	-13 14 0 0
sa:<quality> duty	12 -12 0 0
sa:<quality> farm	7 0 -5 0
sa:<quality> flag	7 -5 0 0
sa:<quality> good	3 -7 3 -1
sa:<quality> minister	-13 15 0 0
sa:<quality> official	-7 13 -2 -1
sa:<quality> oil	8 -3 -2 0
sa:<quality> president	8 0 -6 0
sa:<quality> prime	6 -7 0 0
sa:<quality> rice	-14 15 0 0
sa:<quality> side	-8 6 1 0
sa:<quality> soybean	7 0 -7 0
sa:<quality> tariff	8 -4 -3 0
sa:<quality> trade	-9 11 0 0
sa:<quality> vice	6 -14 2 4
sa:<seat>	23 2 -17 -35
sa:<seat> 's	-23 21 2 0
sa:<seat> (	-11 11 0 0
sa:<seat> ,	-3 9 -7 -1
sa:<seat> .	10 0 -9 -2
sa:<seat> :	6 -5 0 0
sa:<seat> and	-15 20 -8 0
sa:<seat> by	-7 8 0 0
sa:<seat> had	17 -3 -12 0
sa:<seat> have	-6 7 0 0
sa:<seat> on	-7 2 7 -2
sa:<seat> say	-2 -7 8 0
sa:<seat> will	7 -4 -1 0
sa:<sender>	11 -6 -6 0
sa:<span>	-17 17 0 0
sa:<span> ,	-8 5 4 -1
sa:<span> .	-5 5 2 -10
sa:<span> after	12 -16 1 -1
sa:<span> and	-2 9 -6 0
sa:<span> at	-13 10 3 0
sa:<span> extension	11 -10 0 0
sa:<span> for	-6 7 0 0
sa:<span> in	-5 6 0 0
sa:<span> later	4 -7 1 0
sa:<span> of	-22 25 -14 9
sa:<span> on	-3 -7 -1 13
sa:<span> to	26 -13 -12 0
sa:<span> truce	-7 6 0 0
sa:<taker>	0 -8 9 0
sa:<v-agree>	-6 2 13 -16
sa:<v-bear>	20 -16 -8 2
sa:<v-begin>	7 -2 -10 7
sa:<v-buy>	-7 -6 16 -3
sa:<v-deny>	-6 -1 -11 20
sa:<v-end>	7 3 -14 -2
sa:<v-impose>	6 -4 -2 0
sa:<v-propose>	-5 2 9 -4
sa:<v-return>	7 0 -4 -2
sa:<v-say>	-1 0 6 -4
sa:<v-sell>	6 -1 -3 -2
sa:<v-stay>	4 -18 12 1
sa:<v-suspend>	-4 16 -8 -18
sa:<v-target>	17 -8 -6 -12
sa:<v-threaten>	19 -9 -12 -1
sa:<v-up>	9 -10 8 -22
sa:?	3 -5 7 -16
sa:a	7 1 -11 -5
sa:a <level>	-21 8 14 0
sa:a <name>	-1 0 -7 7
sa:a <office>	-7 4 0 4
sa:a <organisation>	-15 16 2 -4
sa:a <quality>	-8 11 0 0
sa:a <span>	-22 24 -1 0
sa:a bill	-10 11 0 0
sa:a date	0 -6 4 0
sa:a deal	-26 32 -4 0
sa:a decree	8 -7 0 0
sa:a different	-7 8 0 0
sa:a draw	11 -10 0 0
sa:a duty	8 -5 -2 0
sa:a fact	6 -1 -3 0
sa:a fourth	9 -8 0 0
sa:a framework	-14 11 3 0
sa:a further	1 5 -12 2
sa:a good	7 -5 0 0
sa:a handshake	-7 0 5 0
sa:a joint	2 0 -6 0
sa:a law	-15 0 17 0
sa:a matter	-6 10 -1 0
sa:a meet	20 -14 -6 0
sa:a quota	-8 8 0 0
sa:a rate	6 -5 0 0
sa:a second	-7 13 -3 -4
sa:a state	-7 3 1 0
sa:a strike	11 -10 0 0
sa:a tariff	1 -15 11 0
sa:a text	-10 11 0 0
sa:a third	22 -15 -1 -2
sa:a tonne	7 -7 0 0
sa:a trade	17 0 -20 0
sa:a truce	24 -24 -1 3
sa:a week	9 -6 -1 0
sa:a year	-11 12 0 0
sa:about <name>	-1 -3 6 0
sa:about an	-10 2 8 0
sa:about it	9 -8 0 0
sa:about the	9 -14 6 0
sa:accept	-1 -3 8 0
sa:accept an	-8 0 9 0
sa:account	0 -7 4 0
sa:across	-12 11 0 0
sa:across the	-12 12 0 0
sa:act	10 -6 0 0
sa:add	9 -4 -2 0
sa:additional	29 -17 -13 0
sa:additional duty	12 -10 0 0
sa:additional tariff	11 -2 -7 0
sa:adopt	22 -21 0 0
sa:after	15 -9 0 -18
sa:after <day-ahead>	6 0 -4 0
sa:after <number>	-6 9 0 0
sa:after <person>	-5 -3 10 0
sa:after <span>	-17 15 2 0
sa:after a	2 -9 9 0
sa:after geneva	7 -7 0 0
sa:after it	7 0 -7 0
sa:after the	23 -17 -5 0
sa:after their	-8 6 1 0
sa:afternoon	0 -6 8 0
sa:afternoon ,	-10 11 0 0
sa:afternoon .	2 -15 10 0
sa:again	7 -6 3 -12
sa:again ,	-9 11 0 0
sa:again .	-16 4 13 0
sa:against the	14 -6 -5 0
sa:ago	-13 17 -2 0
sa:ago .	-12 16 -2 0
sa:agree	-8 0 14 -12
sa:agree ,	-5 6 0 0
sa:agree .	-5 -11 15 0
sa:agree a	-7 0 8 0
sa:agree in	10 -9 -1 0
sa:agree on	-22 26 -4 0
sa:agree to	12 -22 11 -2
sa:agreement ,	15 -11 -2 0
sa:agreement on	-11 12 0 0
sa:agreement to	-12 13 0 0
sa:agreement with	-14 0 9 4
sa:ahead	-20 18 -2 4
sa:ahead .	-9 10 0 0
sa:air	-4 6 -1 0
sa:airport	10 -3 -8 0
sa:al	-8 8 0 0
sa:al -	-9 9 0 0
sa:alive	-4 6 0 0
sa:all	28 -19 -22 3
sa:all .	7 -11 -4 4
sa:all <quality>	8 -5 0 0
sa:all the	14 -7 -9 0
sa:alone	-6 7 0 0
sa:alone .	-10 10 0 0
sa:along	11 -7 -2 0
sa:along the	9 -6 -1 0
sa:already	6 -6 0 0
sa:altogether	11 -6 -3 0
sa:altogether .	6 -1 -2 0
sa:aluminium	-10 11 0 0
sa:am	12 -11 0 0
sa:ambassador	11 -11 0 0
sa:among	9 -2 -3 0
sa:amount	8 -5 0 0
sa:an	0 -8 8 3
sa:an additional	9 0 -7 0
sa:an answer	6 -5 0 0
sa:an emergency	-5 0 0 8
sa:an extension	-9 19 -11 -4
sa:an hour	-10 -3 14 0
sa:and	-10 12 6 -14
sa:and ,	-22 21 0 0
sa:and <goods-amount>	8 -1 -5 0
sa:and <month-gone>	-8 8 0 0
sa:and <name>	-27 18 8 5
sa:and <number>	2 4 -9 0
sa:and <office>	-5 10 0 -4
sa:and <person>	10 -4 -4 -4
sa:and <quality>	-8 22 -29 4
sa:and <seat>	1 4 -7 -1
sa:and <span>	-5 7 0 0
sa:and a	-5 8 0 0
sa:and again	9 -6 0 0
sa:and agree	8 -19 10 0
sa:and by	-17 18 0 0
sa:and come	14 -11 -4 0
sa:and cotton	-3 7 -1 0
sa:and end	2 -8 -6 11
sa:and farm	-2 6 -3 0
sa:and forty	-2 -5 8 0
sa:and get	-6 9 0 0
sa:and had	-11 -1 13 0
sa:and has	7 -13 5 0
sa:and he	-7 9 0 0
sa:and in	-2 9 -6 -3
sa:and is	6 -7 0 0
sa:and last	-17 9 8 0
sa:and leave	-8 9 0 0
sa:and medicine	-11 13 -2 0
sa:and meet	-19 19 0 0
sa:and no	-8 5 0 0
sa:and nobody	7 -5 0 0
sa:and of	10 -14 1 0
sa:and on	9 -4 -2 0
sa:and one	-5 -8 13 0
sa:and pay	-17 8 7 0
sa:and port	10 -10 0 0
sa:and put	0 -5 0 7
sa:and run	-10 16 -4 0
sa:and say	-16 1 18 0
sa:and sign	1 3 -9 0
sa:and stay	-14 8 4 0
sa:and steel	6 -5 0 0
sa:and the	37 -38 2 -8
sa:and their	4 -14 10 0
sa:and they	9 -7 0 0
sa:and was	12 -8 -3 0
sa:and when	-4 0 6 0
sa:and which	12 -11 0 0
sa:and wine	-8 9 0 0
sa:and without	7 -6 0 0
sa:and would	-8 3 4 0
sa:announce .	8 -12 -1 6
sa:announce on	-6 -6 11 0
sa:announce that	10 -6 -1 0
sa:announcement	9 -8 0 0
sa:another	17 -9 -5 -3
sa:answer	-10 14 -3 0
sa:answer .	-7 9 0 0
sa:answer with	-7 5 0 0
sa:any	19 -12 -6 0
sa:anything .	8 -8 0 0
sa:appeal	-11 0 -4 15
sa:apply	-9 10 0 0
sa:apply .	-9 9 0 0
sa:approval	-5 8 -3 0
sa:approval of	-5 7 0 0
sa:approval with	-5 7 0 0
sa:approve	-15 18 -3 0
sa:approve it	12 -11 0 0
sa:approve the	-16 18 0 0
sa:are	-5 0 0 8
sa:are .	-9 0 11 0
sa:are <level>	8 -7 0 0
sa:are at	-10 0 11 0
sa:are to	0 6 -3 0
sa:arrangement	4 -10 3 0
sa:as	13 -11 4 -14
sa:as <person>	9 -8 0 0
sa:as <seat>	-14 14 0 0
sa:as far	6 -5 0 0
sa:as it	-7 8 0 0
sa:as long	-1 -3 6 0
sa:as much	9 -8 0 0
sa:as of	-8 13 -4 0
sa:as the	2 -6 4 0
sa:aside	-6 12 -7 0
sa:assess	-8 0 9 0
sa:at	15 -6 0 -27
sa:at <level>	8 -1 -8 -1
sa:at <number>	7 -4 -3 0
sa:at a	9 -14 2 0
sa:at all	-6 7 0 0
sa:at every	10 -10 0 0
sa:at it	-11 12 0 0
sa:at least	-4 -7 9 0
sa:at midnight	18 -18 0 0
sa:at noon	-5 8 0 0
sa:at once	-4 6 0 0
sa:at one	-9 -6 14 0
sa:at the	-7 24 -13 -14
sa:autumn	6 0 -10 0
sa:away	10 -8 0 0
sa:back	19 -20 0 -1
sa:back .	8 -4 -1 0
sa:back from	0 -5 6 0
sa:back on	0 -3 6 0
sa:back the	-12 12 0 0
sa:back to	20 -15 -4 0
sa:ban	-7 5 0 0
sa:ban on	-8 9 0 0
sa:bar	6 -2 -1 0
sa:bargain	7 -6 0 0
sa:battery	-27 25 3 0
sa:be	-6 6 4 -12
sa:be ask	7 -6 0 0
sa:be at	-8 9 0 0
sa:be extend	-7 9 0 0
sa:be hold	-4 6 0 0
sa:be in	-14 16 0 0
sa:be know	-1 -5 6 0
sa:be no	12 -12 0 0
sa:be the	-13 16 0 -1
sa:bean	10 -4 -5 0
sa:because	-12 20 -10 0
sa:because of	7 0 -5 0
sa:become	6 -10 3 0
sa:beef	-6 -7 16 0
sa:been	-11 0 8 7
sa:been charge	6 -5 0 0
sa:before	13 -8 -2 -9
sa:before ,	16 -13 -2 0
sa:before .	-20 15 5 0
sa:before <day-ahead>	23 -21 0 0
sa:before a	-7 9 0 0
sa:before christma	-20 21 0 0
sa:before it	7 -1 -5 0
sa:before the	6 0 -8 0
sa:begin	-22 19 -4 7
sa:begin with	-9 10 0 0
sa:behind	-10 1 7 0
sa:being	0 -13 9 0
sa:being .	-5 -8 11 0
sa:believe	-18 12 6 0
sa:below	-9 -4 0 13
sa:beside	10 -8 0 0
sa:bessent	6 -5 0 0
sa:between	-6 6 -1 2
sa:between <name>	15 -9 -6 -1
sa:between the	-7 0 2 7
sa:between two	-14 14 0 0
sa:bicycle	-8 8 0 0
sa:bid	-9 10 0 0
sa:big	-6 7 0 0
sa:bill	-16 17 0 0
sa:book	7 -7 0 0
sa:border	-7 7 0 0
sa:both	-10 -5 21 0
sa:both country	3 -13 10 -1
sa:both government	-13 3 9 0
sa:both side	9 -5 0 -3
sa:breakfast	14 -12 0 0
sa:bring	-6 4 0 1
sa:bring home	0 12 -11 0
sa:bring the	-1 8 -3 0
sa:broke	10 -11 -4 3
sa:broke down	23 -21 0 0
sa:broke up	0 -3 0 6
sa:budget	7 -6 0 0
sa:busan	6 3 -10 0
sa:busan .	-10 11 0 0
sa:business ,	-8 8 0 0
sa:but	-10 6 2 1
sa:but not	-12 12 0 0
sa:but the	8 -7 0 0
sa:butter	-6 7 0 0
sa:buy	-6 1 5 0
sa:buy <goods-amount>	-6 0 7 0
sa:by	9 0 -19 4
sa:by <day-ahead>	15 -12 0 0
sa:by <level>	6 -3 0 0
sa:by <number>	18 -17 0 0
sa:by <office>	-30 13 10 5
sa:by <person>	-8 15 -8 0
sa:by <points>	7 -6 0 0
sa:by <span>	-3 11 -6 -2
sa:by half	-2 -3 6 0
sa:by telephone	16 -9 -8 0
sa:call	6 -12 8 -2
sa:call a	9 -8 0 0
sa:call it	11 -10 0 0
sa:calm	8 -6 0 0
sa:can	13 -22 6 0
sa:can be	7 -6 0 0
sa:capital	10 -8 0 0
sa:car	5 0 -10 0
sa:car ,	-7 9 -1 0
sa:car to	-7 9 0 0
sa:carrier	-6 8 0 0
sa:carry	1 4 -8 0
sa:carry out	1 3 -9 0
sa:case	7 -2 0 0
sa:ceasefire	21 -20 0 0
sa:cent	10 -9 0 0
sa:cent .	6 -6 0 0
sa:certificate	-11 7 0 2
sa:chair	-8 8 0 0
sa:change	-8 0 9 0
sa:charge to	-17 17 0 0
sa:chip	19 -5 -14 0
sa:chip ,	7 -3 -1 0
sa:christma	-7 8 0 0
sa:christma .	-7 7 0 0
sa:claim	7 -6 0 0
sa:climb	6 -5 0 0
sa:clock	-12 14 -2 0
sa:close of	-9 10 0 0
sa:close on	-6 8 0 0
sa:closed <level>	7 -6 0 0
sa:closed on	-5 7 0 0
sa:coal	-16 -3 21 0
sa:coal ,	-5 0 7 0
sa:cocoa	10 -9 0 0
sa:coffee	-19 14 8 0
sa:coffee .	-20 21 0 0
sa:colleague	-13 14 0 0
sa:colleague ,	-9 10 0 0
sa:collect	7 -4 -2 0
sa:come	18 -11 -8 -1
sa:come back	-5 6 0 0
sa:come from	14 -8 -6 0
sa:come home	16 -13 -2 0
sa:come out	9 -12 0 0
sa:comment	6 -1 -2 0
sa:commerce	-20 7 0 13
sa:commitment	7 -5 0 0
sa:company	13 -7 -4 0
sa:conclude	-1 6 -4 0
sa:conference	17 -16 0 0
sa:confirm	0 0 -12 7
sa:consensu	2 0 -6 0
sa:consent	-10 11 0 0
sa:consider	9 -2 -3 0
sa:continue	8 -5 0 0
sa:control	13 0 -10 0
sa:control on	11 -1 -8 0
sa:copper	13 -10 -1 0
sa:copper ,	10 -9 0 0
sa:copy	7 -3 0 0
sa:corridor	-7 8 0 0
sa:cotton	-17 21 -3 0
sa:could	10 -8 -1 0
sa:could not	9 -6 0 0
sa:count	-7 8 0 0
sa:country	1 -7 9 -7
sa:country 's	7 -6 0 0
sa:country ,	-9 0 10 0
sa:country .	7 -5 0 0
sa:country would	3 -8 1 0
sa:course	-12 -3 15 0
sa:court	0 -4 -4 7
sa:crude	-5 8 -1 0
sa:curb	-1 -6 7 0
sa:curb on	-2 -4 7 0
sa:custom	3 -8 2 0
sa:customer	8 -8 0 0
sa:cut	-17 2 9 7
sa:dairy	10 -9 0 0
sa:date .	7 -4 0 0
sa:date :	-7 7 0 0
sa:day	-2 10 -6 -7
sa:day ,	-21 23 -1 0
sa:day .	6 -11 4 0
sa:day of	-14 17 0 0
sa:dead	11 -11 0 0
sa:deadline	9 -5 0 0
sa:deal	-4 13 -7 -2
sa:deal .	-15 31 -24 0
sa:deal for	-3 11 -7 0
sa:deal on	-8 0 7 0
sa:deal that	-3 -12 13 0
sa:dearer	6 -5 0 0
sa:decide on	-4 6 0 0
sa:decided	-8 -2 10 0
sa:decision	7 -3 -1 0
sa:decline	8 -7 0 0
sa:delay	14 -4 -9 0
sa:delegation	-15 17 -1 0
sa:delegation of	6 -5 0 0
sa:detail	-6 0 6 0
sa:did	12 -5 -5 -2
sa:did not	-12 14 0 -1
sa:die	9 -7 0 0
sa:different	-6 7 0 0
sa:dinner	4 -10 4 0
sa:discuss	-11 0 10 0
sa:dispute	0 1 -12 3
sa:dispute over	-6 3 -3 5
sa:do so	-7 8 0 0
sa:doe	-14 -8 23 0
sa:doe .	6 -4 0 0
sa:doe not	-13 -7 20 0
sa:doesn't	-9 9 0 0
sa:dollar	6 -5 0 0
sa:don't	2 -6 2 0
sa:donald	4 1 -7 0
sa:donald trump	4 1 -7 0
sa:done	-3 11 -10 0
sa:done ,	-11 14 -3 0
sa:done .	7 -5 0 0
sa:door	-4 -10 13 0
sa:double	-12 19 -9 0
sa:down	17 -12 0 -9
sa:down .	6 -8 0 0
sa:down <level>	-18 18 0 0
sa:down by	8 -7 0 0
sa:down in	7 -3 0 0
sa:down on	5 -10 4 0
sa:down to	10 -6 -2 0
sa:draft	7 -6 0 0
sa:draw	18 -17 0 0
sa:drawer	10 -10 0 0
sa:due	13 -18 4 0
sa:due course	-15 0 15 0
sa:due for	6 -4 0 0
sa:due to	14 -5 -10 0
sa:dump	7 -1 -1 0
sa:duty	1 4 -4 -14
sa:duty .	10 -9 0 0
sa:duty is	-5 7 0 0
sa:duty of	2 -8 7 -1
sa:duty they	-6 8 0 0
sa:duty would	-3 -3 7 0
sa:each	15 -4 -9 -5
sa:each other	14 -3 -14 0
sa:early .	-9 11 0 0
sa:earth ,	-8 0 8 0
sa:economy	9 -5 -6 2
sa:edition	9 -8 0 0
sa:effect	18 -14 -3 0
sa:effect .	8 -8 0 0
sa:effect on	8 -3 -1 0
sa:eighth round	-7 9 0 0
sa:either	6 -9 1 0
sa:election	-10 10 0 0
sa:eleven	12 -11 0 0
sa:emergency	0 -3 -7 8
sa:emergency law	-4 0 0 8
sa:employ	-7 8 0 0
sa:employer	12 -11 0 0
sa:empty	-7 8 0 0
sa:end <span>	-1 6 -3 0
sa:end a	8 -8 0 0
sa:end of	-18 22 -4 0
sa:end on	16 -7 -10 -2
sa:end the	14 -11 -1 0
sa:end with	1 -6 4 0
sa:end without	-13 7 0 4
sa:english	6 -4 0 0
sa:enter	10 -7 0 0
sa:enter into	-5 7 0 0
sa:entity	7 0 -3 0
sa:evening	0 -10 11 0
sa:evening .	-2 -22 20 0
sa:ever	8 -6 0 0
sa:every	-8 4 4 0
sa:everybody	3 -12 0 7
sa:everything	13 -5 -7 0
sa:exchanged	14 -10 0 0
sa:exemption	7 -4 0 0
sa:expect	-4 0 8 -1
sa:expect in	-6 2 3 0
sa:expert	-2 -2 0 6
sa:expire	14 -14 2 0
sa:expire ,	-1 -5 7 0
sa:expire .	-5 7 0 0
sa:expire on	17 -11 -1 0
sa:explain	0 3 -6 0
sa:export	-12 11 0 0
sa:export control	0 5 -8 0
sa:extension	-17 22 -1 -5
sa:extension .	0 -8 9 0
sa:extension of	-4 13 -10 -1
sa:extension on	-11 11 0 0
sa:extra	-7 10 -2 0
sa:extra duty	-11 12 0 0
sa:extract	7 -6 0 0
sa:extract )	7 -5 0 0
sa:face	11 -7 -1 0
sa:fact	0 -14 8 0
sa:fact sheet	-1 -13 8 0
sa:fail	-11 11 0 0
sa:failed	-2 7 -5 0
sa:failed to	14 -10 -2 0
sa:fall	0 -14 14 0
sa:fall .	-5 0 7 0
sa:fall <level>	9 -8 0 0
sa:farm	-3 9 -4 0
sa:farm good	-3 12 -12 0
sa:fear	6 -5 0 0
sa:fee on	-6 7 0 0
sa:fentanyl	14 -10 -5 0
sa:fewer	-10 10 0 0
sa:fifth	-12 18 -4 0
sa:figure	11 -7 -2 0
sa:fill	-9 10 0 0
sa:final	-5 7 -1 0
sa:final approval	-6 7 0 0
sa:find	12 -11 0 0
sa:finished	6 -5 0 0
sa:firm	8 -2 -4 0
sa:first	10 -10 -9 6
sa:first .	8 -4 0 0
sa:first week	-6 6 -7 6
sa:fish	-9 12 -2 -1
sa:fish .	14 -12 0 0
sa:five	-17 5 13 0
sa:flat	-1 -6 0 7
sa:flow	6 0 -3 0
sa:flower	-25 26 0 0
sa:fly	-10 10 0 0
sa:follow	13 -6 -3 0
sa:followed	-5 9 -4 0
sa:following	22 -23 0 0
sa:following .	22 -21 0 0
sa:food	-6 7 0 0
sa:for	0 2 3 -13
sa:for <day-ahead>	-13 16 -7 1
sa:for <month-ahead>	-7 4 1 0
sa:for <name>	22 -15 -10 0
sa:for <number>	19 -18 0 0
sa:for <quality>	6 -5 0 0
sa:for <span>	-8 5 9 -10
sa:for a	16 -11 0 -7
sa:for an	0 -6 3 0
sa:for another	6 -8 1 0
sa:for every	-9 0 8 0
sa:for its	1 -8 4 0
sa:for one	-6 7 0 0
sa:for talk	3 -1 -8 2
sa:for trade	5 -10 0 4
sa:for us	-8 9 0 0
sa:for what	-4 7 0 0
sa:force	-10 2 0 7
sa:force .	-4 8 -2 0
sa:forced	-5 -1 8 0
sa:foreign	6 -5 0 0
sa:former	7 -7 0 0
sa:forty	0 -8 7 0
sa:forty minute	-2 -3 7 0
sa:forward	-7 4 1 0
sa:found	17 -16 0 0
sa:four	-7 8 0 -1
sa:four .	10 -9 0 0
sa:fourth round	9 -6 0 -1
sa:framework	-40 34 8 0
sa:framework .	-1 8 -6 0
sa:framework for	-13 14 0 0
sa:franc	6 -6 0 0
sa:free	12 -9 -1 0
sa:free of	11 -10 0 0
sa:friday ,	23 -22 0 0
sa:friday <day-today>	-22 23 0 0
sa:from	-1 -6 1 8
sa:from <day-ahead>	-14 5 4 2
sa:from <day-gone>	-9 11 -8 5
sa:from <level>	8 0 -15 0
sa:from <number>	10 -8 0 0
sa:from <person>	-6 1 3 0
sa:from <seat>	19 -12 -9 0
sa:from the	-10 -11 18 1
sa:front	-7 9 0 0
sa:further <span>	7 -3 -1 0
sa:gave the	-7 8 0 0
sa:gazette	-15 16 0 0
sa:general	6 -3 -1 0
sa:geneva	14 -8 -7 0
sa:geneva ,	9 -8 0 0
sa:get	8 -2 -5 0
sa:give	12 -4 -7 -1
sa:given	10 -9 0 0
sa:go	0 -1 7 -9
sa:go .	0 -6 5 0
sa:go ahead	-17 17 0 0
sa:go back	10 -7 -1 0
sa:go down	0 -7 8 0
sa:go on	-9 5 5 0
sa:go the	7 -7 0 0
sa:go up	9 -7 0 0
sa:good	4 -10 8 -8
sa:good ,	-7 0 7 0
sa:good .	-9 0 11 0
sa:good are	6 -6 0 0
sa:good at	-11 13 -1 0
sa:good from	4 -9 0 0
sa:good morning	-12 12 0 0
sa:good on	0 -9 9 0
sa:good to	4 0 -7 0
sa:good will	7 0 -8 0
sa:good would	11 -4 -5 0
sa:government	-13 3 13 0
sa:grape	-10 10 0 0
sa:grower	2 -9 1 2
sa:had	-11 -1 5 16
sa:had announce	0 6 -8 0
sa:had ask	8 -2 -3 0
sa:had been	-19 4 20 -3
sa:had bring	8 0 -8 0
sa:had go	-9 9 0 0
sa:had meet	0 -7 0 6
sa:had no	-7 0 0 8
sa:had not	-2 0 -3 8
sa:had put	-6 1 -2 7
sa:had sign	12 -9 -1 0
sa:had the	12 -12 0 0
sa:half	13 -18 2 0
sa:hall	-15 10 4 0
sa:hand	1 3 -9 0
sa:hand .	-14 17 -1 0
sa:handshake	-14 7 5 0
sa:happen	-4 -3 7 0
sa:harvest	-6 6 0 0
sa:has	5 7 -21 0
sa:has <name>	-7 0 7 0
sa:has a	-5 7 0 0
sa:has ask	-5 6 0 0
sa:has been	0 5 -7 0
sa:has call	8 -1 -4 0
sa:has done	6 -3 -1 0
sa:has had	7 -7 0 0
sa:has hold	6 -6 0 0
sa:has it	-11 11 0 0
sa:has no	11 -10 0 0
sa:has put	14 -7 -6 0
sa:has rule	-4 -1 0 8
sa:has say	-18 14 4 0
sa:has sign	-6 8 0 0
sa:has still	-23 23 0 0
sa:has take	-9 10 0 0
sa:has to	25 -24 -1 0
sa:has until	-6 7 0 0
sa:has yet	-12 12 0 0
sa:have	4 -1 0 -8
sa:have agree	21 -18 -3 0
sa:have been	4 -6 -1 3
sa:have meet	13 -6 0 -4
sa:have reach	-8 9 0 0
sa:have to	8 -12 1 0
sa:he and	-14 15 0 0
sa:he had	4 -8 0 6
sa:he has	7 -5 0 0
sa:he is	-9 2 7 0
sa:he see	-7 0 10 0
sa:he will	-9 8 0 0
sa:he would	24 -17 -8 0
sa:he'd	1 -6 0 2
sa:head	-7 4 1 0
sa:hear	9 -6 0 0
sa:heard	3 -8 5 0
sa:help	7 0 -4 0
sa:here	-13 15 -1 0
sa:hide	-6 6 0 0
sa:higher	6 0 -8 0
sa:higher duty	-11 12 0 0
sa:him	-11 0 14 0
sa:him .	-8 8 0 0
sa:himself	-7 -7 0 13
sa:his	4 5 -27 10
sa:his <office>	4 0 -8 0
sa:his <person>	-3 7 -2 0
sa:his <quality>	-14 16 0 0
sa:his country	-8 9 0 0
sa:history	9 -7 0 0
sa:hold	-6 5 4 -7
sa:hold back	-7 9 0 0
sa:hold for	35 -31 -4 0
sa:hold in	-4 7 0 0
sa:hold until	-14 15 0 0
sa:holiday	10 -7 0 0
sa:home	16 -2 -16 0
sa:hope	-17 14 4 0
sa:hope for	-7 0 6 0
sa:hope of	-18 18 0 0
sa:hotel	6 -3 0 0
sa:hour	10 -12 0 -1
sa:hour .	-15 17 0 0
sa:hour and	-10 -6 16 0
sa:hour before	8 -1 -5 0
sa:hour of	-7 8 0 0
sa:how	6 -3 0 0
sa:hull	-5 6 0 0
sa:hurry	-6 7 0 0
sa:i	11 -9 0 0
sa:i am	8 -7 0 0
sa:i'm	8 -7 0 0
sa:ice	-1 -5 8 0
sa:if <name>	-13 17 -6 0
sa:if he	8 -8 0 0
sa:if it	9 -8 0 0
sa:if the	17 -16 0 0
sa:if you	0 -5 7 0
sa:import	-12 -10 19 0
sa:import from	-16 0 16 0
sa:import surcharge	-3 -4 7 0
sa:importer	-4 -6 10 0
sa:impose	0 0 -10 7
sa:impose an	6 0 -5 0
sa:impose on	-10 12 -1 0
sa:in	17 -23 10 -5
sa:in <month-ahead>	-11 0 11 -3
sa:in <month-gone>	-12 16 -8 0
sa:in <name>	7 -10 2 0
sa:in <number>	-16 8 8 -1
sa:in <quality>	6 -2 -1 0
sa:in <seat>	-5 14 6 -24
sa:in <span>	14 -9 -6 0
sa:in a	-6 13 -1 0
sa:in all	0 -6 0 5
sa:in busan	10 -5 -3 0
sa:in due	-15 0 15 0
sa:in force	-2 0 -2 7
sa:in geneva	9 -4 -3 0
sa:in it	-13 14 0 0
sa:in its	-11 6 5 0
sa:in madrid	8 -5 0 0
sa:in one	20 -15 -5 0
sa:in pari	-9 0 8 0
sa:in place	8 -8 0 0
sa:in return	7 -5 0 0
sa:in stockholm	-4 8 0 0
sa:in talk	-7 9 -1 0
sa:in tariff	-5 7 0 0
sa:in that	-10 10 0 0
sa:in the	3 -17 6 10
sa:in their	-16 2 4 7
sa:in two	-8 11 0 0
sa:in which	13 -4 -6 0
sa:in write	-4 6 0 0
sa:increase	-9 0 10 0
sa:industrial	6 -5 0 0
sa:intend	0 -7 7 0
sa:intend to	0 -6 7 0
sa:into	-1 -6 9 0
sa:into a	12 -12 0 0
sa:into force	-11 6 4 0
sa:introduce	6 -1 -3 0
sa:investigation	0 -4 6 0
sa:is <level>	6 -1 -3 0
sa:is <number>	-10 11 0 0
sa:is a	-12 14 0 0
sa:is about	-3 8 -3 0
sa:is being	10 -4 -4 0
sa:is in	-6 7 0 0
sa:is no	7 -4 0 0
sa:is not	15 -12 -2 0
sa:is plan	-11 2 0 4
sa:is still	1 -13 0 9
sa:is the	10 -5 -2 0
sa:is what	-4 6 0 0
sa:issue	11 -6 -2 0
sa:issued	-8 0 8 0
sa:issued on	-9 0 10 0
sa:it	20 -16 0 -13
sa:it 's	-5 6 0 0
sa:it ,	22 -20 0 0
sa:it .	-19 5 11 6
sa:it as	-6 7 0 0
sa:it be	0 -5 6 0
sa:it end	0 -6 5 0
sa:it had	-5 10 -2 0
sa:it has	27 -20 -8 0
sa:it on	18 -15 0 0
sa:it that	-8 10 0 0
sa:it the	7 -6 0 0
sa:it to	-7 10 0 0
sa:it up	18 -17 0 0
sa:it was	-8 15 -5 0
sa:it will	-5 7 0 0
sa:it would	-4 -1 7 0
sa:its	13 -10 -5 -2
sa:its <office>	-8 9 0 0
sa:its <organisation>	9 -8 0 0
sa:its additional	6 -1 -2 0
sa:its consent	6 -5 0 0
sa:its own	-3 -10 12 0
sa:its part	0 -6 4 0
sa:its purchase	6 0 -5 0
sa:its tariff	5 0 -6 0
sa:itself	-5 7 0 0
sa:izmir	10 -9 0 0
sa:jet	7 -3 -2 0
sa:jinping	10 0 -7 0
sa:joint	5 0 -6 0
sa:joke	-5 6 0 0
sa:karoline	-8 0 8 0
sa:karoline leavitt	-8 0 8 0
sa:keep	0 -8 13 -2
sa:keep <level>	-10 11 0 0
sa:keep the	-7 2 2 0
sa:keep their	13 -17 3 0
sa:kind	9 -7 0 0
sa:kind .	7 -6 0 0
sa:know that	6 -2 -1 0
sa:know what	-9 9 0 0
sa:kuala lumpur	-7 0 8 0
sa:lake	10 -9 0 0
sa:lamb	-13 14 0 0
sa:last ,	-11 8 1 0
sa:last -	-7 7 0 0
sa:last <month-gone>	18 -8 -10 0
sa:last <span>	10 -10 -1 0
sa:last autumn	0 3 -6 0
sa:last minute	0 7 -7 0
sa:last month	4 -6 2 0
sa:last until	18 -16 0 0
sa:last week	-12 8 6 0
sa:last year	0 -5 6 0
sa:lasted	-28 20 12 0
sa:late	-13 24 -15 0
sa:late on	-8 17 -9 0
sa:later	7 -3 -3 0
sa:later in	-5 -1 7 0
sa:latter	-1 -3 6 0
sa:laughed	8 -8 0 0
sa:law	-4 -20 14 7
sa:law .	11 -10 0 0
sa:law that	-13 0 13 0
sa:lay	14 -7 -4 0
sa:lead	3 -12 6 0
sa:leader	0 3 -6 0
sa:least	-4 -7 9 0
sa:least <goods-amount>	-3 -2 6 0
sa:leave	-7 3 -6 11
sa:leave .	8 -8 0 0
sa:leave the	-7 9 0 0
sa:leavitt	-8 0 8 0
sa:led	-15 17 0 0
sa:led by	-10 11 0 0
sa:led to	-6 7 0 0
sa:lentil	-11 0 0 13
sa:less	0 3 -9 0
sa:let	5 -29 22 0
sa:let it	0 -5 6 0
sa:let the	12 -11 0 0
sa:letter	14 -11 0 0
sa:level	-6 -1 0 7
sa:level of	-5 0 0 6
sa:levy	5 -18 8 0
sa:licence for	-3 8 -3 0
sa:lift	-7 3 5 0
sa:lift its	-7 7 0 0
sa:lift the	-6 0 8 0
sa:limit	7 -4 -2 0
sa:line	-5 6 0 0
sa:list	-1 -10 14 -2
sa:list of	0 -9 9 0
sa:listed	8 -3 -3 0
sa:little	-11 8 1 0
sa:live	16 -7 -8 0
sa:local	-9 12 -2 0
sa:london ,	-9 10 0 0
sa:london .	13 -12 0 0
sa:london in	-9 9 0 0
sa:longer	1 -9 6 0
sa:look at	-12 14 0 0
sa:lower	-3 6 -2 0
sa:lower .	-6 7 0 0
sa:lower its	13 -10 0 0
sa:lower tariff	0 -10 8 0
sa:lower the	-4 7 -2 0
sa:lumber	-5 9 -2 0
sa:lumpur	-7 0 8 0
sa:lunch .	6 -1 -2 0
sa:machinery	-6 9 -2 0
sa:madrid	12 -8 -2 0
sa:make	0 -14 12 0
sa:make with	-7 0 8 0
sa:many	14 -11 -1 0
sa:margin	1 -14 11 0
sa:matter	-7 1 7 0
sa:matter of	-7 10 -1 0
sa:me	16 -11 -5 0
sa:meantime .	-7 3 2 0
sa:meanwhile	7 -4 0 0
sa:mediator	19 -18 0 0
sa:meet	0 4 -16 9
sa:meet .	-4 0 -3 9
sa:meet <person>	-21 17 3 0
sa:meet in	16 -12 -4 0
sa:meet of	-1 -3 6 0
sa:meet on	13 -7 -7 0
sa:meet the	10 -10 0 0
sa:meet with	-7 7 0 0
sa:men	-18 9 10 0
sa:mention	-10 -5 16 0
sa:mention the	-13 0 13 0
sa:mentioned	-10 10 0 0
sa:mersin	7 -6 0 0
sa:mid	9 0 -8 0
sa:mid -	9 0 -8 0
sa:midnight	-3 7 -5 0
sa:midnight on	20 -18 0 0
sa:million	10 -7 0 0
sa:minister	-13 14 -5 2
sa:minister ,	9 -6 0 0
sa:minister for	11 -15 0 4
sa:minister of	-18 19 0 0
sa:ministry	1 -8 2 2
sa:minute	-16 7 12 0
sa:minute .	-19 19 0 0
sa:minute past	-2 -13 13 0
sa:month	-18 25 -10 -1
sa:month ,	4 -8 3 0
sa:month .	-11 13 -1 0
sa:month ago	-6 11 -3 0
sa:more .	-9 9 0 0
sa:morning	8 -4 -2 0
sa:morning .	-5 8 0 0
sa:most	-21 1 7 14
sa:most of	-22 4 4 14
sa:mostly	-6 0 8 0
sa:move	14 -9 -3 0
sa:move .	8 -7 0 0
sa:move to	7 -5 0 0
sa:mr	0 0 -8 5
sa:mr <person>	0 5 -7 0
sa:much	3 -7 4 0
sa:much as	7 -6 0 0
sa:must	10 -5 -4 0
sa:must still	-11 12 0 0
sa:mutual	-9 0 10 0
sa:my	-9 12 0 0
sa:name	-3 -1 7 0
sa:narrow	8 -7 0 0
sa:national	8 -5 0 0
sa:need the	-16 16 0 0
sa:negotiate	-16 20 -5 0
sa:negotiation	-4 13 -6 -2
sa:neither	10 -4 -6 0
sa:never	-7 0 9 0
sa:new	7 -22 10 0
sa:new duty	-4 -3 8 0
sa:new tariff	14 -7 -9 0
sa:newspaper .	7 -7 0 0
sa:next	2 3 -2 -10
sa:next .	-11 14 -1 0
sa:next week	1 5 -6 -5
sa:nickel	0 -12 12 -2
sa:night	-15 14 0 0
sa:night .	-13 13 0 0
sa:nine	11 -10 0 0
sa:no	12 -7 -12 3
sa:no ,	-9 9 0 0
sa:no ?	7 -6 0 0
sa:no word	-2 -3 7 0
sa:nobody	-3 10 -8 0
sa:none	14 -11 0 0
sa:noon on	7 -6 0 0
sa:nor	-3 -1 6 0
sa:northern	10 -9 0 0
sa:not	0 -8 5 1
sa:not .	-14 15 0 0
sa:not been	0 -7 -3 8
sa:not come	-7 7 0 0
sa:not in	6 -2 0 0
sa:not mention	-13 -2 16 0
sa:not on	-6 7 0 0
sa:not say	11 -6 -2 0
sa:not sign	14 -12 0 0
sa:not to	16 -13 -2 0
sa:not want	-5 6 0 0
sa:not yet	11 -8 0 0
sa:note	-1 -14 11 0
sa:note the	-10 0 11 0
sa:nothing	-3 -2 15 -10
sa:nothing but	14 -13 0 0
sa:nothing on	0 -9 12 -2
sa:nothing was	-6 3 0 0
sa:notice .	6 -3 0 0
sa:notice by	-5 0 6 0
sa:notice of	7 0 -5 0
sa:now	6 -10 4 0
sa:now .	0 -5 6 0
sa:number	12 -4 -6 0
sa:nvidia	6 0 -2 0
sa:object	-8 8 0 0
sa:of	-3 -3 2 9
sa:of <day-ahead>	0 4 -9 0
sa:of <day-gone>	-21 8 17 0
sa:of <level>	4 -13 10 -4
sa:of <month-ahead>	-10 11 -8 6
sa:of <month-gone>	0 -14 10 7
sa:of <month-today>	6 -4 0 0
sa:of <name>	18 -29 3 12
sa:of <number>	28 -20 -9 0
sa:of <office>	-5 0 0 6
sa:of <person>	-7 8 -4 5
sa:of <quality>	-13 9 6 0
sa:of <seat>	11 -10 0 0
sa:of <span>	-13 16 -1 0
sa:of a	-10 11 -3 1
sa:of both	-8 -6 17 -3
sa:of commerce	-16 12 4 0
sa:of everything	8 -7 0 0
sa:of good	-2 -8 11 0
sa:of his	-3 0 -4 8
sa:of its	-5 12 -7 0
sa:of last	7 -4 0 0
sa:of one	-20 16 5 0
sa:of soybean	15 -6 -9 0
sa:of talk	0 2 -13 6
sa:of that	-10 11 0 0
sa:of the	-1 8 -2 -17
sa:of their	10 -19 6 0
sa:of them	-3 -3 8 0
sa:of thi	2 2 -7 0
sa:of those	-6 6 0 0
sa:of trade	10 -4 -6 0
sa:of two	23 -19 -2 0
sa:of up	-9 -5 13 0
sa:of what	-7 4 1 0
sa:of which	9 -1 -6 0
sa:off	2 9 -18 -2
sa:off .	7 -4 -1 0
sa:off for	6 -3 0 0
sa:off the	-11 14 0 0
sa:offer <number>	8 -8 0 0
sa:official	-1 8 -4 -2
sa:oil	15 -7 -10 0
sa:oil .	7 -2 -2 0
sa:oil and	7 -4 0 0
sa:old	6 -5 0 0
sa:olive	-5 6 0 0
sa:on	9 -7 -1 -2
sa:on .	12 -10 0 0
sa:on <day-gone>	8 -3 -4 -5
sa:on <day-today>	14 -13 -5 0
sa:on <level>	-5 6 0 0
sa:on <money>	-10 14 -3 0
sa:on <quality>	5 -1 -9 1
sa:on <span>	-6 8 0 0
sa:on a	5 -1 -11 4
sa:on all	9 -5 -2 0
sa:on an	0 -9 10 0
sa:on both	5 -6 1 0
sa:on chip	6 0 -3 0
sa:on copper	-5 6 0 0
sa:on either	6 -5 0 0
sa:on export	-10 11 0 0
sa:on good	23 -7 -15 0
sa:on hold	6 0 -4 0
sa:on hope	-18 18 0 0
sa:on ice	-7 0 8 0
sa:on import	-13 0 13 0
sa:on it	12 -10 0 0
sa:on our	-8 9 0 0
sa:on paper	10 -10 0 0
sa:on rare	8 -8 0 0
sa:on steel	11 -10 0 0
sa:on tariff	-15 16 0 0
sa:on that	-12 -7 18 0
sa:on the	1 -14 17 -4
sa:on what	8 -3 -2 0
sa:on whether	12 -6 -6 0
sa:once	-8 7 0 0
sa:once .	-9 10 0 0
sa:once more	-12 13 0 0
sa:one	-10 0 16 -8
sa:one .	-18 20 -1 0
sa:one in	6 -3 0 0
sa:one minute	-2 -13 13 0
sa:one with	-9 11 -1 0
sa:open	-8 -3 0 13
sa:opened	4 -8 4 -1
sa:opened <level>	-5 6 0 0
sa:opening	10 -10 0 0
sa:opposed	8 -2 -5 0
sa:opposition	10 -8 0 0
sa:order	11 -9 -3 0
sa:order .	9 -5 -1 0
sa:order on	6 0 -6 0
sa:order that	-5 9 -3 0
sa:ore	-12 13 0 0
sa:origin	-2 -6 0 9
sa:other	13 -1 -17 -1
sa:other side	-15 16 0 0
sa:our	0 10 -12 -2
sa:out	11 -7 -2 -6
sa:out ,	4 -7 0 0
sa:out .	2 1 -6 0
sa:out in	7 -7 0 0
sa:out of	11 -15 0 0
sa:out on	11 -7 -4 0
sa:out the	-3 9 -6 0
sa:outcome	7 -7 0 0
sa:outstanding	7 -6 0 0
sa:over	4 -14 13 0
sa:over the	9 -7 0 -2
sa:over there	10 -10 0 0
sa:own	0 -14 8 3
sa:p .	-5 8 0 0
sa:pact	8 -7 0 0
sa:palace	-8 9 0 0
sa:palm	10 -9 0 0
sa:palm oil	10 -9 0 0
sa:panel	6 -6 0 0
sa:paper	0 -9 4 2
sa:paper .	5 1 -7 0
sa:pari	-11 0 11 0
sa:part	8 -18 8 -1
sa:part .	-2 -3 6 0
sa:party	12 -9 -1 0
sa:passed	0 -6 6 0
sa:past	-15 5 12 0
sa:past midnight	-15 16 0 0
sa:pause	-4 9 -6 -1
sa:pause .	10 -9 0 0
sa:pause in	-22 22 0 0
sa:pay <number>	12 -8 -1 0
sa:pay a	-4 -2 7 0
sa:pay for	-3 -5 8 0
sa:pay in	-10 11 0 0
sa:peace	-9 0 12 0
sa:peace .	-6 7 0 0
sa:pen	9 -8 0 0
sa:permit	-6 8 0 0
sa:permit for	-5 6 0 0
sa:person	-7 -2 12 0
sa:phone	8 -1 -5 0
sa:photograph	-7 7 0 0
sa:place	6 -3 -1 0
sa:place of	7 -7 0 0
sa:plan for	-9 1 0 4
sa:plant	6 -2 -1 0
sa:point	13 -8 -2 0
sa:pork	-10 11 0 0
sa:port	9 -8 0 0
sa:possible	-8 9 0 0
sa:potatoe	0 -8 0 7
sa:power	-9 -4 5 8
sa:practice	7 0 -3 0
sa:preliminary	8 -4 -2 0
sa:preliminary consensu	6 -3 -1 0
sa:prepare	5 0 -8 0
sa:present	6 -3 0 0
sa:president donald	4 1 -7 0
sa:president xi	8 0 -6 0
sa:press	8 -11 0 0
sa:price	17 -14 0 0
sa:prime	9 -10 0 0
sa:prime minister	9 -10 0 0
sa:prisoner	27 -26 0 0
sa:product	9 -3 -3 0
sa:prolong	3 6 -12 0
sa:prolong the	10 -1 -8 0
sa:prolonged	-16 11 -2 7
sa:prolonged their	-12 4 0 8
sa:promise	5 -9 3 0
sa:protested	-11 -3 14 0
sa:provide	-7 7 0 0
sa:province	16 -15 0 0
sa:published	-2 -7 9 0
sa:published a	9 0 -6 0
sa:published its	20 -4 -16 0
sa:published the	-12 4 6 0
sa:purpose	-2 9 0 -3
sa:push	9 -8 0 0
sa:put	23 -32 -6 11
sa:put <number>	2 -9 -2 7
sa:put a	0 0 -11 7
sa:put it	12 -6 -3 0
sa:put its	-2 -9 10 0
sa:put on	14 -9 -5 0
sa:put out	6 0 -6 0
sa:quarrel	16 -6 -11 0
sa:quarrel over	7 0 -3 0
sa:quarter	-5 6 0 0
sa:quarter .	-6 6 0 0
sa:question	9 -9 0 0
sa:question ,	-6 7 0 0
sa:quiet	12 -6 -4 0
sa:quota	-8 9 0 0
sa:quote	13 -13 0 0
sa:raise	4 3 -8 -1
sa:raise its	11 -2 -7 0
sa:rate	15 -11 -1 0
sa:rate .	-11 11 0 0
sa:rate of	10 -9 0 0
sa:ratify	6 -6 0 0
sa:raw	-14 16 0 0
sa:reach a	-9 10 0 0
sa:reach the	-10 -1 12 0
sa:read	-8 3 5 0
sa:read it	-18 9 10 0
sa:receive	1 -8 6 0
sa:reciprocal	-2 10 -9 0
sa:recommend	5 -12 0 7
sa:reduce	0 -6 7 0
sa:reject	7 -3 -2 0
sa:renewal	16 -13 0 0
sa:renewed	7 -10 2 0
sa:reply	0 3 -7 0
sa:reply .	6 -5 0 0
sa:reply that	-7 10 -1 0
sa:report	14 -16 1 0
sa:report .	-2 -3 7 0
sa:report on	9 -8 0 0
sa:reporter	-5 12 -9 0
sa:reporter .	9 -7 0 0
sa:require	-8 7 0 0
sa:required	8 -7 0 0
sa:rest	6 0 -4 0
sa:resume	-9 11 -1 0
sa:retaliate	6 0 -4 0
sa:return	11 -9 0 0
sa:return to	7 -5 0 0
sa:review	-11 0 11 0
sa:rice and	-10 3 4 0
sa:ring	8 -8 0 0
sa:rise <level>	18 -16 0 0
sa:rise to	-5 6 0 0
sa:river	17 -16 0 0
sa:road	8 -7 0 0
sa:room	28 -26 -1 0
sa:room .	19 -18 0 0
sa:round	3 2 -9 -4
sa:round .	-5 11 -2 -3
sa:round in	-5 -2 0 7
sa:round of	23 -14 -7 -8
sa:round since	-5 9 0 0
sa:round that	-6 7 0 0
sa:rule	-2 -14 -7 21
sa:rule .	-7 0 9 0
sa:rule of	-3 -4 0 8
sa:rule on	-5 0 -4 7
sa:rule that	0 -5 -7 8
sa:run	9 -7 -13 8
sa:run to	11 -5 -4 0
sa:run until	-14 0 0 11
sa:sale	12 -10 0 0
sa:same	0 6 -1 -8
sa:same .	9 0 -11 0
sa:sardine	-11 0 0 13
sa:save	15 -12 0 0
sa:say	-6 10 2 -16
sa:say .	9 -10 0 0
sa:say <name>	12 -3 -8 0
sa:say it	-9 -1 13 0
sa:say on	19 -19 -4 0
sa:say so	-1 -8 10 0
sa:say that	-13 7 8 0
sa:say there	6 -2 -2 0
sa:say they	5 -6 0 0
sa:scale	-9 0 10 0
sa:school	7 -7 0 0
sa:scott	6 -5 0 0
sa:scott bessent	6 -5 0 0
sa:season	12 -7 -3 0
sa:second round	-4 8 0 -2
sa:second time	-8 10 0 0
sa:second week	0 -19 12 8
sa:secretary	-4 -4 -1 16
sa:secretary scott	6 -5 0 0
sa:section	0 -6 5 0
sa:section <number>	0 -6 5 0
sa:see	20 -25 6 -2
sa:see no	8 -6 0 0
sa:see the	6 -5 0 0
sa:seem	-14 14 0 0
sa:sell	19 -13 -5 0
sa:set	-13 0 13 0
sa:settle	-7 7 3 -5
sa:shall	12 -10 0 0
sa:she	12 -11 0 0
sa:sheet	-4 -6 10 0
sa:sheet of	-13 0 11 0
sa:shelve	6 0 -9 0
sa:ship	13 -10 0 0
sa:shirt	-8 8 0 0
sa:shook	9 -5 -1 0
sa:shook hand	8 -4 -1 0
sa:short	-6 0 7 0
sa:should	-5 0 7 0
sa:should be	-8 -3 11 0
sa:shut	4 -9 4 0
sa:side	-13 15 0 0
sa:side ,	4 -8 2 0
sa:side .	-15 10 7 0
sa:side have	-6 6 0 0
sa:side want	-6 7 0 0
sa:sign	-2 8 -8 0
sa:sign ,	-10 -1 12 0
sa:sign a	-17 7 11 0
sa:sign an	20 -6 -16 0
sa:sign and	8 -8 0 0
sa:sign by	-11 13 0 0
sa:sign for	-4 10 -6 0
sa:sign it	18 -14 -3 0
sa:sign on	5 -12 0 4
sa:signature	7 -4 -2 0
sa:silent	-15 0 16 0
sa:since	7 -10 -2 7
sa:since .	0 -10 10 0
sa:since <day-gone>	-10 14 -4 0
sa:since <month-gone>	10 -7 -8 3
sa:since <number>	0 -9 8 0
sa:since the	7 -3 -9 1
sa:sit	-9 -2 8 4
sa:sixth	14 -12 0 0
sa:sixth round	16 -14 0 0
sa:slap	-8 9 0 0
sa:slap <level>	-9 9 0 0
sa:slip	7 -5 0 0
sa:slow	-4 7 -2 0
sa:small	7 -7 0 0
sa:so	5 -7 2 0
sa:so .	9 -8 0 0
sa:some	-4 6 0 0
sa:some of	-9 10 0 0
sa:something	-18 20 -4 0
sa:soybean	24 -4 -21 0
sa:spare	6 -4 0 0
sa:speak	-7 10 0 -1
sa:speak of	-13 5 9 0
sa:speaking	-9 10 0 0
sa:special	-7 8 0 0
sa:spent	-12 14 0 0
sa:spoke	16 -12 -5 0
sa:spoke of	9 -5 -1 0
sa:spoken	7 -15 9 0
sa:spring	10 -7 0 0
sa:spring .	10 -14 0 0
sa:standstill	-12 17 -5 0
sa:start	3 -8 -2 7
sa:start on	-2 -3 0 7
sa:state	-8 0 9 0
sa:state visit	-13 2 7 0
sa:statement	5 -10 2 0
sa:stay	-4 6 0 0
sa:stay as	-10 11 0 0
sa:steel	22 -18 -1 0
sa:steel and	15 -14 0 0
sa:step back	0 -6 3 0
sa:still	0 -4 0 7
sa:still has	6 -5 0 0
sa:still to	-27 20 0 9
sa:stockholm	-17 20 -2 0
sa:stockholm in	-7 7 0 0
sa:stop	-4 13 -13 0
sa:strike	23 -19 -2 0
sa:striker	6 -6 0 0
sa:subject	-5 7 0 0
sa:subject to	-6 7 0 0
sa:such	0 -6 8 0
sa:summer	-18 16 3 0
sa:summit	-13 -10 22 0
sa:summit in	-2 -6 7 0
sa:sunday	-3 9 -5 0
sa:surcharge	0 -9 6 0
sa:surcharge of	-1 -5 7 0
sa:sure	7 -7 0 0
sa:suspend <points>	-13 13 0 0
sa:suspend for	6 -4 0 0
sa:suspend its	-8 9 0 0
sa:table	9 -2 -10 0
sa:table ,	16 -15 0 0
sa:take <level>	15 -14 0 0
sa:take effect	17 -13 -2 0
sa:take it	-10 1 0 9
sa:take on	-9 9 0 0
sa:take place	-4 7 0 0
sa:take up	0 -7 9 0
sa:talk	8 1 -27 4
sa:talk ,	-7 13 -6 0
sa:talk .	27 -26 0 -3
sa:talk about	13 -13 0 0
sa:talk between	1 -5 -3 7
sa:talk in	12 0 -5 -8
sa:talk on	-22 23 0 -3
sa:talk that	-5 7 0 0
sa:talk to	8 -8 0 0
sa:talk with	-2 5 -6 2
sa:talked	-2 13 -11 0
sa:talking	-3 -1 7 0
sa:tariff	-13 14 3 0
sa:tariff .	-16 5 12 0
sa:tariff are	-1 -2 -2 7
sa:tariff for	-11 13 0 0
sa:tariff in	12 -11 0 0
sa:tariff of	-13 0 15 0
sa:tariff on	-1 8 -6 0
sa:tariff that	6 -6 0 0
sa:tariff truce	12 -1 -9 -7
sa:tariff war	-5 10 -4 0
sa:team	-7 3 0 3
sa:technical	-6 5 0 1
sa:technology	0 5 -9 0
sa:telephone	25 -18 -10 0
sa:telephone on	15 -12 -4 0
sa:tell	7 -7 0 0
sa:tell ,	13 -12 0 0
sa:tell reporter	0 7 -7 0
sa:tell that	-10 0 11 0
sa:tell the	-7 9 0 0
sa:tell thi	6 -6 0 0
sa:tell us	-10 11 0 0
sa:tell you	6 -6 0 0
sa:temporary	0 -10 7 0
sa:ten	0 -5 6 0
sa:ten minute	-2 -3 7 0
sa:term	14 -5 -11 0
sa:text	-20 17 5 0
sa:text .	-12 14 -1 0
sa:textile	13 -12 0 0
sa:than	-2 11 -12 0
sa:than <level>	-15 16 -2 0
sa:than a	12 -12 0 0
sa:that	0 1 4 -12
sa:that .	1 -9 9 -5
sa:that <level>	-12 12 0 0
sa:that <name>	11 -6 -8 1
sa:that <person>	0 -21 6 8
sa:that <quality>	-5 -4 9 0
sa:that begin	-1 6 -2 0
sa:that both	-16 13 3 0
sa:that could	7 -5 0 0
sa:that end	11 -9 0 0
sa:that expire	-3 6 0 0
sa:that had	-6 8 0 0
sa:that he	17 -8 -11 -1
sa:that in	-7 9 0 0
sa:that is	-13 14 0 0
sa:that it	-6 -5 15 0
sa:that meet	-4 6 0 -1
sa:that nobody	-8 9 0 0
sa:that nothing	-23 14 9 0
sa:that of	3 -10 3 0
sa:that tariff	-8 9 0 0
sa:that the	14 -15 0 -2
sa:that their	7 -2 -3 0
sa:that there	11 -6 -4 0
sa:that they	-13 8 6 0
sa:that was	12 -10 0 0
sa:that will	-7 7 0 0
sa:the	1 -8 15 -6
sa:the <day-gone>	-6 13 -5 0
sa:the <level>	32 -20 -16 0
sa:the <name>	-4 -6 12 -2
sa:the <office>	11 0 -12 -10
sa:the <organisation>	-3 3 -10 9
sa:the <person>	5 0 -7 0
sa:the <quality>	-5 10 -4 0
sa:the <seat>	-10 2 7 0
sa:the <span>	-5 -4 10 0
sa:the agreement	11 -9 0 0
sa:the announcement	9 -8 0 0
sa:the approval	-6 7 0 0
sa:the border	-9 9 0 0
sa:the call	-14 -2 17 0
sa:the ceasefire	10 -10 0 0
sa:the charge	-16 17 0 0
sa:the city	6 -6 0 0
sa:the clock	-18 19 0 0
sa:the close	-9 10 0 0
sa:the coffee	-15 15 0 0
sa:the day	8 -2 -5 0
sa:the deal	12 -9 -3 0
sa:the delegation	8 -5 -1 0
sa:the door	0 -6 6 0
sa:the draft	7 -6 0 0
sa:the duty	-20 24 -3 0
sa:the eighth	-7 9 0 0
sa:the end	-25 23 6 0
sa:the evening	-4 7 -2 0
sa:the export	10 -8 0 0
sa:the extension	-24 18 8 0
sa:the farm	-6 0 7 0
sa:the fifth	-16 20 -1 0
sa:the first	-8 2 -4 9
sa:the following	21 -22 0 0
sa:the fourth	-6 10 -1 -1
sa:the harvest	-8 9 0 0
sa:the house	-16 17 0 0
sa:the lake	9 -9 0 0
sa:the latter	-1 -3 6 0
sa:the law	8 -7 0 0
sa:the letter	7 -6 0 0
sa:the level	-15 6 1 7
sa:the list	-5 -6 11 0
sa:the margin	0 -13 11 0
sa:the market	-6 0 4 0
sa:the matter	-3 -5 10 0
sa:the morning	8 -5 0 0
sa:the new	13 -17 0 0
sa:the order	0 6 -6 0
sa:the other	-7 9 0 0
sa:the outcome	6 -3 0 0
sa:the present	12 -10 0 0
sa:the president	0 -6 8 0
sa:the rate	6 -4 0 0
sa:the river	7 -7 0 0
sa:the rule	-4 -3 8 0
sa:the sale	9 -8 0 0
sa:the same	-7 13 0 -5
sa:the spring	9 -12 0 0
sa:the suspend	6 -3 0 0
sa:the suspension	9 -5 -1 0
sa:the talk	17 -22 3 0
sa:the tariff	17 -4 -12 -1
sa:the telephone	4 -7 2 0
sa:the text	-11 14 -1 0
sa:the third	-26 31 -3 -3
sa:the time	-1 -11 11 0
sa:the trade	-1 10 -8 0
sa:the truce	-17 21 0 -6
sa:the two	-5 -1 6 0
sa:the war	12 -11 0 0
sa:the way	-12 13 0 0
sa:the week	-9 11 -5 0
sa:the weekend	-8 9 0 0
sa:the whole	7 -6 0 0
sa:the word	11 -7 -2 0
sa:the world	11 -10 0 0
sa:their	1 -13 6 10
sa:their <office>	0 -12 12 0
sa:their dispute	3 -8 -2 7
sa:their own	11 -7 -1 0
sa:their tariff	-5 3 6 -3
sa:their third	0 -8 -2 10
sa:their truce	-1 0 -3 6
sa:them	11 -14 0 2
sa:them ,	0 -6 7 0
sa:them .	-10 4 7 0
sa:them in	-1 -1 -2 7
sa:them to	6 -4 0 0
sa:themselve	-29 28 0 0
sa:then .	15 -13 0 0
sa:then ?	5 0 -7 0
sa:there	17 -3 -21 0
sa:there ,	8 -5 0 0
sa:there is	-5 7 -1 0
sa:there on	-16 17 0 0
sa:there were	20 -13 -8 0
sa:these	5 0 -6 0
sa:they are	-7 0 10 0
sa:they meet	6 -6 0 0
sa:thi	4 -1 -14 3
sa:thi .	-12 12 0 0
sa:thi month	-6 8 -2 0
sa:thi year	18 -10 -9 0
sa:thing	23 -19 -1 0
sa:think	-11 12 0 0
sa:third	-6 11 -13 1
sa:third meet	-6 8 0 0
sa:third round	0 6 -2 -4
sa:third time	-24 26 0 0
sa:though	-9 10 0 0
sa:threat	5 0 -7 0
sa:threaten	14 -6 -9 0
sa:threaten to	8 -4 -2 0
sa:three	-9 16 -10 0
sa:three time	-9 9 0 0
sa:through	4 -3 -13 7
sa:through <day-ahead>	-2 -5 0 8
sa:through a	6 -6 0 0
sa:thu	0 -5 6 0
sa:thursday	3 1 -6 0
sa:thursday ,	9 -6 0 0
sa:thursday <day-today>	15 -9 -3 0
sa:tiktok	-9 16 -7 0
sa:time	9 0 -2 -15
sa:time ,	-1 6 -3 0
sa:time .	-19 26 -8 0
sa:time as	7 -6 0 0
sa:time being	-1 -12 11 0
sa:time since	0 3 2 -6
sa:to	-1 17 -13 -18
sa:to <day-ahead>	-22 18 5 -2
sa:to <goods-amount>	-13 9 4 0
sa:to <level>	-9 13 -1 -2
sa:to <money>	10 -9 0 0
sa:to <name>	0 -10 10 0
sa:to <person>	-7 0 9 0
sa:to <seat>	11 -3 -9 0
sa:to a	9 -4 -1 -1
sa:to agree	-7 8 0 0
sa:to approve	-7 8 0 0
sa:to be	1 8 -14 0
sa:to buy	-8 2 4 0
sa:to carry	-6 5 0 0
sa:to decide	-6 13 -5 0
sa:to discuss	-12 0 10 0
sa:to extend	-11 13 0 0
sa:to final	-6 7 0 0
sa:to impose	-2 -1 -2 8
sa:to keep	-5 0 8 0
sa:to last	6 -5 0 0
sa:to lower	2 -11 8 0
sa:to mr	8 0 -6 0
sa:to one	-10 10 0 0
sa:to prepare	4 0 -7 0
sa:to prolong	8 0 -8 0
sa:to ratify	6 -5 0 0
sa:to say	-19 15 5 0
sa:to sell	8 -8 0 0
sa:to settle	-5 10 -2 0
sa:to sign	-7 3 5 0
sa:to take	-18 11 0 9
sa:to talk	13 -13 0 0
sa:to the	-4 13 -14 -1
sa:to vote	-14 14 0 0
sa:to where	8 -8 0 0
sa:together with	3 -6 0 0
sa:tonne	7 -7 0 0
sa:too	16 -17 0 0
sa:too ,	9 -7 0 0
sa:too .	10 -8 0 0
sa:too much	-6 6 0 0
sa:town	-9 10 0 0
sa:trade	-14 -6 18 2
sa:trade ,	12 -19 0 3
sa:trade .	-5 -1 8 0
sa:trade agreement	-7 4 2 0
sa:trade and	11 -3 -7 0
sa:trade minister	-12 15 0 0
sa:trade talk	1 3 -7 0
sa:trade truce	-12 0 11 0
sa:trade war	-15 8 9 0
sa:train	14 -14 0 0
sa:transcript	0 -13 15 0
sa:translated	-4 -1 9 0
sa:translated from	-7 0 9 0
sa:translation	6 -6 0 0
sa:travel	8 -7 0 0
sa:treat	7 -7 0 0
sa:trip	8 -12 0 0
sa:triple	10 -7 -1 0
sa:truce	-21 19 0 1
sa:truce .	-9 3 0 5
sa:truce :	-8 8 0 0
sa:truce between	7 -22 11 0
sa:truce go	0 -6 5 0
sa:truce in	-4 0 0 7
sa:truce on	-12 17 -5 0
sa:truce to	9 -10 0 0
sa:truce until	-10 10 0 0
sa:truce was	-6 10 0 0
sa:truce with	9 -3 -6 0
sa:trump	4 1 -7 0
sa:trump has	1 8 -14 0
sa:trump say	7 0 -6 0
sa:tuesday	3 -16 9 -1
sa:tuesday <day-today>	0 -12 9 0
sa:turn	-18 28 -12 0
sa:twenty	9 -7 0 0
sa:twenty -	9 -7 0 0
sa:twice	2 -10 9 0
sa:twice .	-9 9 0 0
sa:two	-24 9 22 -4
sa:two .	-29 29 0 0
sa:two country	1 -6 6 -2
sa:two government	8 -16 4 0
sa:two men	-8 -3 11 0
sa:two president	-9 -1 12 0
sa:two side	-18 18 -6 5
sa:unchanged	6 -1 -1 0
sa:under	2 -9 1 4
sa:under a	-5 -2 8 0
sa:under an	-5 0 0 8
sa:under the	21 -15 -4 0
sa:under which	-8 14 -6 0
sa:unilateral	6 0 -3 0
sa:unlawful	8 -8 0 0
sa:unless	8 -3 -1 0
sa:until	18 -10 -15 4
sa:until <day-ahead>	3 -5 -5 8
sa:until <day-gone>	13 -5 -8 0
sa:until <month-ahead>	8 -7 0 0
sa:up	1 -12 13 0
sa:up .	3 0 -6 0
sa:up <level>	-9 10 0 0
sa:up again	6 -3 0 0
sa:up from	-13 14 0 0
sa:up in	0 -6 0 6
sa:up on	16 -14 0 0
sa:up the	-6 4 1 0
sa:up to	-13 0 16 0
sa:use	-8 -4 13 0
sa:use the	-16 0 17 0
sa:used	-9 0 8 0
sa:value	9 -8 0 0
sa:very	17 -12 -4 0
sa:vice	1 -7 2 3
sa:visa	14 -12 -2 0
sa:vote .	-18 18 0 0
sa:vote on	11 -8 -1 0
sa:voted	9 -8 0 0
sa:wait	14 -10 -1 0
sa:wait for	6 -2 -1 0
sa:walk	-7 9 0 0
sa:wall	7 -6 0 0
sa:want	-9 20 -19 0
sa:want a	-19 25 -10 0
sa:want it	-5 6 0 0
sa:want to	-5 8 -1 0
sa:war	-7 4 4 0
sa:was	9 7 -19 -21
sa:was .	-14 13 0 0
sa:was a	-16 17 0 0
sa:was in	-7 8 0 0
sa:was the	-16 6 11 0
sa:was to	13 -11 0 0
sa:water	-8 9 0 0
sa:way	-5 8 -1 0
sa:way of	-14 15 0 0
sa:we	-13 17 -3 0
sa:we'll	8 -8 0 0
sa:wednesday	-31 19 -4 20
sa:wednesday <day-today>	-34 21 -1 21
sa:week	-18 6 2 11
sa:week ,	-23 24 -4 2
sa:week .	24 -12 -4 -10
sa:week and	-10 0 10 0
sa:week of	-8 -10 2 15
sa:week that	6 -7 0 0
sa:weekend	-5 9 -2 0
sa:welcome	15 -13 0 0
sa:welcome the	9 -8 0 0
sa:were	14 3 -27 -3
sa:were no	11 -3 -8 0
sa:were not	-10 13 -1 0
sa:were to	6 -6 0 0
sa:what	13 5 -22 -11
sa:what <person>	6 0 -6 0
sa:what it	-15 18 -2 0
sa:what was	14 -5 -5 0
sa:wheat	-5 6 0 0
sa:when	2 -7 0 6
sa:when <person>	6 0 -6 0
sa:when a	8 -7 0 0
sa:when he	-8 0 10 0
sa:when the	-6 -6 5 8
sa:where	-9 0 0 12
sa:where <person>	-11 16 -1 0
sa:where he	-12 5 1 4
sa:where it	9 -8 0 0
sa:where the	-7 -2 0 12
sa:whether	0 -3 6 0
sa:whether <name>	-7 8 0 0
sa:whether the	-8 -1 10 0
sa:whether to	11 -14 0 0
sa:which	13 -9 0 -10
sa:which end	-9 10 0 0
sa:which has	11 -9 0 0
sa:which it	8 -7 0 0
sa:which pay	-10 10 0 0
sa:which they	-12 2 7 0
sa:while	-4 12 -10 0
sa:while the	0 4 -6 0
sa:who	-9 10 0 -1
sa:who have	10 -9 0 0
sa:why	7 -4 -1 0
sa:will	-8 9 8 -14
sa:will ask	11 -11 0 0
sa:will be	5 -9 6 -2
sa:will buy	12 -4 -8 0
sa:will charge	-12 0 14 0
sa:will cost	-6 6 0 0
sa:will go	-14 11 1 0
sa:will meet	9 -2 0 -5
sa:will not	-8 1 7 0
sa:will pay	1 -12 6 0
sa:will raise	-2 7 -4 0
sa:will sign	-11 13 -1 0
sa:will the	-15 16 0 0
sa:wine	-3 7 -4 0
sa:wine ,	-9 10 0 0
sa:winner	12 -4 -8 0
sa:wire	10 -6 -2 0
sa:wire )	9 -5 -1 0
sa:wish	7 -2 -2 0
sa:with	-3 1 3 -6
sa:with <level>	7 -6 0 0
sa:with <name>	20 0 -25 -4
sa:with <person>	-13 8 5 0
sa:with <quality>	3 -6 2 0
sa:with a	-8 5 4 -1
sa:with both	6 -5 0 0
sa:with his	-11 13 0 0
sa:with its	-7 8 0 0
sa:with the	8 0 -15 1
sa:with two	-6 -1 9 0
sa:withdraw	-7 7 0 0
sa:within	16 -12 -6 0
sa:within <span>	14 -14 -4 0
sa:without	-4 10 -8 0
sa:without a	1 5 -9 0
sa:wool	0 -5 0 7
sa:word .	-6 7 0 0
sa:word on	-1 -5 7 0
sa:work	7 -3 0 0
sa:working	0 -10 10 0
sa:world	11 -10 0 0
sa:worse	9 -8 0 0
sa:would	2 -2 3 -8
sa:would "	9 -8 0 0
sa:would be	-6 12 -5 0
sa:would go	-13 12 0 0
sa:would have	17 -15 0 0
sa:would not	9 -13 1 0
sa:would take	11 -8 -2 0
sa:write	-6 1 6 0
sa:write .	-7 8 0 0
sa:write that	-4 6 0 0
sa:wrong	6 0 -2 0
sa:xi	8 0 -6 0
sa:xi jinping	10 0 -7 0
sa:year	12 -10 0 -2
sa:year 's	-2 -7 10 0
sa:year ago	-9 10 0 0
sa:year and	7 0 -5 0
sa:yes	10 -7 0 0
sa:yet	-5 8 -2 0
sa:yet to	-6 7 0 0
sa:yield	-9 -4 13 0
sa:you	10 -31 18 0
sa:you .	7 -7 0 0
sa:your	-5 7 0 0
sa:your question	-7 7 0 0
sa:zanzibar	8 -4 0 -2
sa:—	5 -1 -1 -9
sa:— <day-today>	7 -5 0 0
sa:— <name>	13 -8 -2 -9
sa:— <office>	0 7 -2 -1
sa:— <person>	0 20 -20 0
sa:— a	-2 -16 7 8
sa:— for	1 -12 6 0
sa:— the	-9 1 12 -3
sa:— tuesday	-9 0 11 0
sa:— wednesday	7 -6 0 0
sb:"	15 -9 -6 -1
sb:" <quality>	-13 9 2 0
sb:" <span>	15 -15 0 0
sb:" a	8 -16 0 6
sb:" he	20 -18 0 0
sb:" i	7 -4 -1 0
sb:" if	-5 0 6 0
sb:" in	-15 12 3 0
sb:" it	-7 7 0 0
sb:" mr	-16 17 0 0
sb:" say	25 -22 -1 0
sb:" the	10 -18 6 0
sb:&	1 -12 0 9
sb:' meet	-15 4 0 0
sb:'s	5 -13 12 -2
sb:'s <person>	6 -5 0 0
sb:'s a	17 -8 0 -13
sb:'s chief	11 -8 -4 1
sb:'s duty	-8 9 0 0
sb:'s economy	6 -5 0 0
sb:'s foreign	-1 7 -3 0
sb:'s minister	-5 9 -5 0
sb:'s negotiator	-10 13 -3 0
sb:'s on	-2 -2 0 6
sb:'s talk	10 -17 5 0
sb:'s the	21 -19 0 0
sb:'s trade	-20 12 -6 13
sb:'s vice	-15 19 0 -3
sb:(	-6 13 -7 -8
sb:( <month-gone>	-13 14 0 0
sb:( <number>	7 -5 0 0
sb:( <person>	7 -7 0 0
sb:)	-18 24 -9 -4
sb:) ,	-12 13 0 0
sb:) :	16 -15 0 0
sb:) and	-11 11 0 0
sb:) —	-11 14 -2 0
sb:+	5 -14 6 0
sb:,	2 -8 11 -1
sb:, "	15 -15 0 -4
sb:, <day-gone>	-5 0 6 0
sb:, <day-today>	8 -9 -4 4
sb:, <level>	11 -10 0 0
sb:, <name>	3 0 -1 -6
sb:, <number>	11 -6 -5 0
sb:, <office>	6 0 0 -9
sb:, <person>	-13 3 12 0
sb:, <seat>	-21 23 0 0
sb:, <span>	-15 6 10 0
sb:, a	6 -10 -3 7
sb:, according	-23 22 2 0
sb:, after	-10 18 -11 0
sb:, agree	-5 -2 -1 10
sb:, and	-1 -13 7 11
sb:, at	-28 9 16 1
sb:, but	-1 6 -2 0
sb:, by	13 -10 0 0
sb:, for	11 -23 6 3
sb:, from	1 -9 5 0
sb:, go	-7 8 0 0
sb:, has	15 -6 -10 0
sb:, he	-2 7 -3 0
sb:, hold	13 -11 0 0
sb:, hour	0 -6 5 0
sb:, if	6 -4 0 0
sb:, in	-38 15 6 17
sb:, is	-19 17 3 -4
sb:, it	3 -8 5 0
sb:, its	7 -6 0 0
sb:, leave	-7 9 0 0
sb:, london	-6 6 0 0
sb:, make	-11 8 3 0
sb:, meet	-14 7 5 -3
sb:, mr	14 -11 0 0
sb:, no	-6 6 0 0
sb:, not	0 -6 3 0
sb:, of	-2 9 -1 -1
sb:, on	2 -12 0 14
sb:, one	16 -5 -16 0
sb:, our	-21 18 4 0
sb:, reach	3 -6 0 0
sb:, say	19 -12 -2 -7
sb:, shook	-7 0 7 0
sb:, sign	-20 8 15 0
sb:, take	8 -7 0 0
sb:, tell	-10 8 3 0
sb:, that	21 -9 0 -16
sb:, to	-3 6 0 -2
sb:, two	12 -13 0 0
sb:, under	8 -3 -2 0
sb:, unless	-10 10 0 0
sb:, was	-8 4 -10 9
sb:, we	15 -14 0 0
sb:, when	0 -4 7 -3
sb:, where	5 2 -6 -3
sb:, which	-2 5 -15 5
sb:, who	-4 -2 0 15
sb:, will	0 10 -8 -2
sb:, with	-18 13 7 0
sb:-	6 4 -24 0
sb:- free	-7 9 -1 0
sb:- owned	11 -10 0 0
sb:- the	0 -7 6 0
sb:.	4 4 -13 -4
sb:. <number>	-29 31 -2 0
sb:/ <seat>	6 -6 0 0
sb::	-7 2 1 3
sb:: <name>	6 -18 -3 18
sb:: <number>	5 -2 -7 2
sb:: <office>	-20 9 0 7
sb:: <organisation>	-22 23 0 0
sb:: <person>	-6 5 2 0
sb:: an	13 -11 0 0
sb:: and	-3 8 -3 0
sb:: i	-6 6 0 0
sb:: in	7 7 -19 -9
sb:: it	4 -17 5 9
sb:: on	-16 10 4 -1
sb:: that	-9 8 0 0
sb:: the	-19 12 12 -3
sb:: then	-7 7 0 0
sb:;	-7 8 -7 8
sb:; <person>	6 -1 -1 0
sb:; in	-6 -9 4 9
sb:; it	5 -9 0 2
sb:; the	8 -1 -4 -2
sb:<agent>	6 1 -5 -8
sb:<day-ahead>	-9 8 1 -2
sb:<day-ahead> ,	8 -4 0 -2
sb:<day-ahead> :	-6 7 0 0
sb:<day-ahead> to	-8 10 0 0
sb:<day-gone>	9 -4 -1 -11
sb:<day-gone> :	13 -14 0 1
sb:<day-gone> <person>	-9 8 1 0
sb:<day-gone> and	-9 2 6 -2
sb:<day-gone> at	5 -13 4 0
sb:<day-gone> in	0 1 0 -7
sb:<day-gone> that	-7 15 -3 0
sb:<day-gone> the	-12 15 -1 0
sb:<day-gone> —	-10 2 7 0
sb:<day-today>	29 -27 -4 -4
sb:<day-today> (	12 -7 -3 0
sb:<day-today> ,	13 -17 4 -7
sb:<day-today> :	-3 8 -4 0
sb:<day-today> the	-4 -7 11 0
sb:<day-today> to	-10 7 1 0
sb:<day-today> ·	-10 12 -1 0
sb:<day-today> —	5 -12 0 6
sb:<gate>	2 -12 6 3
sb:<goods-amount>	6 -8 3 -1
sb:<goods-amount> ,	-3 8 -4 0
sb:<goods-amount> of	-2 -2 6 0
sb:<goods>	8 -13 0 4
sb:<level-noun>	1 -7 -7 18
sb:<level>	19 -16 -7 -2
sb:<level> ,	-5 15 -23 0
sb:<level> in	25 -28 2 -3
sb:<level> of	-4 -10 13 0
sb:<level> since	-7 0 0 7
sb:<level> to	-5 9 -3 0
sb:<level> under	0 -9 6 0
sb:<money>	-4 16 -18 -3
sb:<money> ,	-9 11 0 0
sb:<money> <span>	11 -3 -6 0
sb:<money> in	-14 15 0 0
sb:<money> of	13 -7 -4 0
sb:<month-ahead>	-6 11 0 -4
sb:<month-gone>	-6 10 2 -22
sb:<month-gone> )	-13 14 0 0
sb:<month-gone> ,	0 4 0 -15
sb:<month-gone> ;	-17 17 0 0
sb:<month-gone> and	-6 7 0 0
sb:<month-today>	9 -12 1 0
sb:<name>	8 4 -20 -4
sb:<name> 's	2 3 -7 -4
sb:<name> )	8 -7 0 0
sb:<name> ,	-6 15 -8 -4
sb:<name> :	17 -12 -3 0
sb:<name> agree	-20 9 13 0
sb:<name> and	-9 4 0 6
sb:<name> are	11 -9 0 0
sb:<name> at	9 -7 0 0
sb:<name> by	-15 17 0 0
sb:<name> end	-2 7 0 0
sb:<name> had	-27 26 2 0
sb:<name> has	0 -6 0 8
sb:<name> have	-7 0 7 0
sb:<name> in	-7 9 -1 0
sb:<name> meet	-8 -16 3 19
sb:<name> pay	-6 7 0 0
sb:<name> put	13 -8 -2 0
sb:<name> sign	22 -13 -12 0
sb:<name> take	12 -7 -1 0
sb:<name> that	12 -8 -1 -2
sb:<name> trade	3 1 -8 0
sb:<name> would	9 -6 -1 0
sb:<not>	-20 17 5 0
sb:<number>	-2 17 -23 -12
sb:<number> )	9 -6 0 0
sb:<number> ,	13 -11 0 -1
sb:<number> -	21 -20 0 0
sb:<number> /	-12 13 0 0
sb:<number> :	0 2 -7 2
sb:<number> <person>	7 -10 2 0
sb:<number> and	14 -9 -6 0
sb:<number> for	-4 7 -3 0
sb:<number> good	-14 1 0 10
sb:<number> in	8 -1 -6 0
sb:<number> of	-7 10 -1 0
sb:<number> on	6 -5 0 0
sb:<number> round	-12 10 0 0
sb:<number> the	8 -8 0 0
sb:<number> to	-6 9 0 0
sb:<number> —	-9 11 0 0
sb:<office>	-15 16 -18 10
sb:<office> 's	8 -12 4 0
sb:<office> ,	6 -9 4 0
sb:<office> :	18 -10 -9 -4
sb:<office> <person>	-7 10 -2 0
sb:<office> agree	-17 20 0 0
sb:<office> and	0 -7 8 0
sb:<office> are	-2 -1 0 7
sb:<office> from	6 0 -4 -5
sb:<office> had	-16 20 -1 0
sb:<office> have	-8 10 0 0
sb:<office> in	9 -19 4 2
sb:<office> meet	-7 20 -9 -8
sb:<office> of	-3 0 -9 12
sb:<office> on	-9 11 0 0
sb:<office> say	-10 10 0 0
sb:<office> sit	0 -4 0 6
sb:<office> will	-6 6 -5 1
sb:<organisation>	11 -7 -11 2
sb:<organisation> ,	3 6 -1 -17
sb:<organisation> and	12 -15 5 -2
sb:<organisation> has	0 -6 0 9
sb:<organisation> hold	10 -8 0 -2
sb:<organisation> in	-5 8 0 -11
sb:<organisation> meet	-9 8 -1 0
sb:<organisation> of	27 -27 0 0
sb:<organisation> on	17 -15 -11 7
sb:<organisation> say	-14 13 0 0
sb:<organisation> that	-16 0 0 12
sb:<organisation> was	12 -10 0 0
sb:<organisation> would	-9 7 0 0
sb:<person>	-1 6 3 -30
sb:<person> 's	-20 1 17 0
sb:<person> (	6 -5 0 0
sb:<person> )	6 -6 0 0
sb:<person> ,	17 -7 -15 0
sb:<person> :	4 -15 5 8
sb:<person> agree	3 -6 0 0
sb:<person> and	-4 11 -4 -6
sb:<person> announce	-10 0 10 0
sb:<person> are	0 13 -12 -1
sb:<person> at	8 -1 -6 0
sb:<person> come	-7 0 8 0
sb:<person> flew	10 -5 -6 0
sb:<person> fly	-11 13 -3 0
sb:<person> for	16 0 -15 -1
sb:<person> had	0 14 -18 0
sb:<person> has	18 -9 -11 -2
sb:<person> in	-8 0 3 5
sb:<person> is	7 -20 8 -3
sb:<person> leave	-7 -3 13 0
sb:<person> meet	5 -3 5 -10
sb:<person> of	-10 21 -13 0
sb:<person> on	-6 9 -1 0
sb:<person> sign	10 -5 -4 0
sb:<person> spoke	-3 -8 11 0
sb:<person> tell	7 0 -13 0
sb:<person> warn	10 -7 -1 0
sb:<person> was	5 -14 8 0
sb:<person> will	0 0 1 -6
sb:<points>	20 -15 -3 0
sb:<quality>	14 -3 -3 -16
sb:<quality> -	19 -25 0 7
sb:<quality> and	-6 11 -6 0
sb:<quality> beef	7 -5 0 0
sb:<quality> colleague	1 0 0 -8
sb:<quality> company	-22 23 0 0
sb:<quality> delegation	-7 9 0 0
sb:<quality> embassy	11 -8 -1 0
sb:<quality> finance	9 -8 0 0
sb:<quality> firm	11 -9 0 0
sb:<quality> good	7 -12 0 0
sb:<quality> in	0 10 -4 -4
sb:<quality> minister	-7 10 -1 0
sb:<quality> negotiator	14 -13 0 0
sb:<quality> official	-17 16 -4 2
sb:<quality> president	-27 16 8 0
sb:<quality> ship	-4 0 7 0
sb:<quality> trade	11 -7 0 -5
sb:<quality> vice	8 -7 0 0
sb:<seat>	2 -9 -4 19
sb:<seat> 's	-24 12 -2 14
sb:<seat> ,	5 0 -17 6
sb:<seat> /	18 -17 -4 0
sb:<seat> and	-11 5 12 -10
sb:<seat> had	0 -16 6 6
sb:<seat> in	-16 19 -2 0
sb:<seat> is	0 -3 -5 6
sb:<seat> want	6 -5 0 0
sb:<seat> —	16 -15 0 0
sb:<sender>	9 -9 -8 0
sb:<span>	9 -8 8 -28
sb:<span> ,	10 -16 11 -7
sb:<span> after	-10 6 5 0
sb:<span> and	-5 6 0 0
sb:<span> before	4 -9 3 0
sb:<span> in	-23 20 2 0
sb:<span> of	-2 13 -11 -4
sb:<taker>	7 -1 -12 2
sb:<v-agree>	13 -12 -1 -1
sb:<v-bear>	-4 8 -5 -2
sb:<v-begin>	10 -6 -8 0
sb:<v-buy>	9 -12 2 -1
sb:<v-deny>	30 -25 -3 0
sb:<v-down>	-15 11 12 -10
sb:<v-end>	3 -6 9 -15
sb:<v-impose>	5 0 1 -15
sb:<v-propose>	-7 10 -7 0
sb:<v-return>	-5 16 -14 -4
sb:<v-say>	4 0 -1 -11
sb:<v-stay>	1 1 -8 1
sb:<v-target>	-1 2 -6 3
sb:<v-threaten>	1 5 -9 0
sb:<v-up>	-12 9 -5 10
sb:@	-2 -8 14 0
sb:_	-9 4 5 0
sb:a	7 -7 -9 4
sb:a .	10 -7 0 0
sb:a <office>	8 7 -9 -10
sb:a <organisation>	9 -22 0 11
sb:a <quality>	10 -4 -1 -4
sb:a bad	8 -8 0 0
sb:a bargain	-15 7 0 9
sb:a container	6 -6 0 0
sb:a duty	-4 6 0 0
sb:a few	10 -9 0 0
sb:a first	-13 14 0 0
sb:a framework	21 -21 0 0
sb:a hotel	-7 8 0 0
sb:a joint	-7 7 0 0
sb:a meet	-11 -5 9 8
sb:a new	-21 22 0 0
sb:a paper	11 -9 0 0
sb:a report	9 -7 0 0
sb:a second	-5 10 0 -4
sb:a sixth	8 -5 0 -1
sb:a tariff	-17 21 -2 0
sb:a technical	12 -17 0 5
sb:a television	-4 -5 11 0
sb:a third	-11 16 -1 -2
sb:a trade	-8 2 6 0
sb:a very	-11 12 0 0
sb:about	-21 5 -10 28
sb:about the	-21 11 -6 18
sb:above	12 -11 0 0
sb:accept an	-6 1 1 0
sb:accord	-5 9 -2 0
sb:according	-5 11 -5 0
sb:according to	-5 11 -5 0
sb:accused	7 -4 0 0
sb:across	-7 8 0 0
sb:act	-6 7 0 0
sb:add that	-10 8 1 0
sb:additional	8 -6 0 0
sb:after	-15 17 -6 3
sb:after <person>	10 -15 0 0
sb:after <span>	-17 21 -3 0
sb:after a	2 -7 5 0
sb:after geneva	-9 11 0 0
sb:afternoon	-6 13 -5 0
sb:again	14 6 -23 -12
sb:again ,	-14 18 0 0
sb:again in	0 16 -10 -10
sb:against	-16 17 0 0
sb:against the	-12 13 0 0
sb:agenda	-11 7 5 -4
sb:ago	-12 13 0 0
sb:agree	4 -6 -4 9
sb:agree at	9 -4 -4 0
sb:agree in	1 -1 -5 7
sb:agree on	16 -8 -9 -1
sb:agree that	-5 -2 0 9
sb:agree to	-13 4 8 0
sb:agreement	7 -7 3 -10
sb:agreement was	-17 13 6 -2
sb:agreement with	18 -14 -1 0
sb:air	-12 -4 15 0
sb:air base	-13 -3 16 0
sb:all	3 4 -7 -8
sb:all time	-4 7 -1 0
sb:already	6 -4 0 0
sb:also	-32 3 16 15
sb:am	-4 6 0 0
sb:among	-9 -6 7 9
sb:an	6 -7 3 -14
sb:an <quality>	9 -8 0 0
sb:an air	-6 -3 10 0
sb:an extension	-4 1 7 -6
sb:an hour	-2 0 6 0
sb:an invitation	-6 1 1 0
sb:an order	0 7 -5 0
sb:and	-11 6 9 -2
sb:and <level>	6 -5 0 0
sb:and <name>	-26 13 11 7
sb:and <number>	-19 21 0 0
sb:and <person>	-9 -8 12 6
sb:and <seat>	6 -3 0 0
sb:and a	5 -8 6 -4
sb:and has	20 -18 0 0
sb:and in	5 2 -9 -7
sb:and it	16 -10 -3 0
sb:and last	5 0 -6 0
sb:and mr	-4 8 0 0
sb:and of	11 -8 0 0
sb:and on	14 -11 -7 4
sb:and say	15 -14 0 0
sb:and so	12 -8 -6 0
sb:and that	-8 3 0 6
sb:and the	13 -9 0 -6
sb:and to	7 -2 -2 0
sb:and we	-21 21 0 0
sb:and will	7 -14 6 0
sb:and with	-6 7 0 0
sb:announce	-16 8 9 0
sb:announce in	-2 -4 7 0
sb:announcement	8 -2 -5 0
sb:another	-9 7 3 0
sb:another <span>	10 -8 0 0
sb:any	-3 13 -8 -2
sb:anything	-1 6 -4 0
sb:apply	9 -6 0 0
sb:approve	-9 13 -2 0
sb:approve by	-11 12 0 0
sb:are	3 5 -13 3
sb:are in	-7 8 0 0
sb:are still	11 -8 0 0
sb:are to	3 5 -11 1
sb:arrangement of	20 -16 -2 0
sb:arrangement reach	-7 8 0 0
sb:arrive	-3 -2 6 0
sb:arrive in	-11 1 6 0
sb:as	-3 5 0 -7
sb:as it	-3 6 0 0
sb:as the	-6 0 5 0
sb:ask	6 -7 3 -3
sb:ask in	-6 0 7 0
sb:ask whether	6 -1 -1 0
sb:at	-18 8 -2 22
sb:at <level>	17 -14 -1 0
sb:at a	-6 -1 0 11
sb:at an	-6 -3 10 0
sb:at least	0 -11 5 0
sb:at the	-1 4 -12 12
sb:audience	10 -8 0 0
sb:away	9 -7 0 0
sb:b	6 -5 0 0
sb:back	4 0 -2 -7
sb:back ,	6 -5 0 0
sb:back at	-2 6 0 -2
sb:back from	-14 15 0 0
sb:bad	8 -8 0 0
sb:ban	-6 0 4 0
sb:banana	10 -9 0 0
sb:bargain	-15 6 2 8
sb:bargain with	-5 6 0 0
sb:base	-13 -8 15 4
sb:be	-8 -2 7 8
sb:be "	7 -6 0 0
sb:be a	-12 6 0 4
sb:be approve	-8 8 0 0
sb:be discuss	-6 4 0 0
sb:be hold	-4 7 -4 0
sb:be in	-15 -2 3 10
sb:be on	-11 10 0 0
sb:be sign	19 -29 7 0
sb:be take	-9 7 0 1
sb:be the	-11 9 5 -3
sb:bean	0 -13 12 -1
sb:beat	21 -21 0 0
sb:because	12 -5 -4 0
sb:become	7 -3 -1 0
sb:beef	-10 3 10 0
sb:been	-13 11 2 0
sb:before	-9 7 4 -1
sb:before <person>	-20 7 12 0
sb:before that	6 -1 -4 0
sb:before the	8 -2 -3 0
sb:begin	8 -8 3 -5
sb:begin on	10 -7 -1 0
sb:begin to	1 -8 5 0
sb:behind	-13 15 0 0
sb:bell	15 -15 0 0
sb:berth	7 -7 0 0
sb:between	9 -16 -1 10
sb:between <name>	7 -2 -1 -1
sb:between <person>	0 -8 -7 12
sb:between <seat>	8 -11 0 0
sb:between the	10 -13 4 -2
sb:bin	-12 12 0 0
sb:body	7 -7 0 0
sb:border	-11 14 0 -2
sb:both country	-7 -5 0 12
sb:both government	-2 9 -4 0
sb:both side	14 -9 3 -10
sb:bridge	6 -20 11 0
sb:bridge at	0 -7 6 0
sb:briefing	16 -13 0 0
sb:bring	2 -9 4 0
sb:broker	-8 10 0 0
sb:busan	3 5 -9 0
sb:but	-2 8 -1 -7
sb:butter	13 -11 0 0
sb:buy <goods-amount>	9 -3 -4 0
sb:by	20 -18 -3 -2
sb:by <day-ahead>	8 -4 -1 0
sb:by <person>	-22 28 -9 0
sb:by <span>	5 -11 5 0
sb:by a	15 -13 0 0
sb:by our	13 -3 -5 -13
sb:by telephone	13 -19 8 -3
sb:by the	-10 6 7 0
sb:by video	7 0 -6 0
sb:c	12 -9 0 0
sb:call	-2 -10 -2 18
sb:call on	-13 16 -1 0
sb:call the	-5 9 -1 0
sb:caller	8 -7 0 0
sb:can	-12 6 1 1
sb:carry	11 -2 -11 0
sb:carry out	11 -2 -11 0
sb:case	11 -8 0 0
sb:ceasefire	8 -1 0 -3
sb:charge	-2 -7 2 10
sb:charge <level>	8 -3 -1 0
sb:chenggang	-6 -4 0 12
sb:chief	17 -12 -4 1
sb:chief negotiator	12 -5 -3 0
sb:chip	15 -7 -5 0
sb:chipmaker	10 -9 0 0
sb:christma	9 -5 0 0
sb:city	9 -12 1 0
sb:clock	-18 18 0 0
sb:close	7 -3 -1 0
sb:closed	8 -4 0 0
sb:club	12 -10 -1 0
sb:coal	-6 -8 13 0
sb:cocoa	6 -6 0 0
sb:coffee	8 -8 0 2
sb:cold	10 -10 0 0
sb:colleague	-1 4 0 -8
sb:colleague ,	-12 8 3 0
sb:collect	-7 2 4 0
sb:come	-7 5 1 1
sb:come back	-11 13 0 0
sb:come home	5 -8 3 -1
sb:come in	11 -6 -4 0
sb:come on	-4 6 0 0
sb:come to	0 -7 10 0
sb:come up	-7 -1 0 11
sb:comment	17 -15 0 0
sb:commerce ,	-8 8 0 0
sb:commerce minister	-7 8 0 0
sb:commerce ministry	3 -7 4 -1
sb:communiqué	13 -11 0 0
sb:communiqué of	8 -5 0 0
sb:conclude in	-1 -3 7 0
sb:conference	-11 20 -11 -6
sb:conference ,	0 6 -5 -5
sb:confirm	-11 8 2 0
sb:consent	6 -4 0 0
sb:consultation	-10 14 -12 5
sb:consultation in	0 7 -6 0
sb:contact	-3 -2 0 7
sb:container	8 -7 0 0
sb:continue	-4 0 6 0
sb:continue to	-1 -3 7 0
sb:control	6 0 -5 0
sb:conversation	-20 19 0 -3
sb:copper	-10 11 0 0
sb:cost	16 -15 0 0
sb:could	8 -7 0 0
sb:council	7 -5 0 0
sb:count	7 -6 0 0
sb:counted	11 -16 4 0
sb:counterpart ,	6 -2 -2 0
sb:country	-16 0 4 11
sb:country ,	-12 -5 4 14
sb:country meet	-3 -1 10 -2
sb:course	-6 0 7 0
sb:covered	11 -11 0 0
sb:crossed	11 -10 0 0
sb:custom	16 -17 -9 7
sb:d	6 -6 0 0
sb:d .	6 -6 0 0
sb:date	0 -11 11 0
sb:day	-6 8 1 -5
sb:de	-5 -1 8 0
sb:deadline	17 -16 0 0
sb:deal	-5 8 0 -3
sb:deal ,	6 -4 0 0
sb:deal in	12 -10 0 0
sb:deal that	-8 0 9 0
sb:decide	0 -8 8 0
sb:decision	-1 0 -2 7
sb:decree	7 -5 0 0
sb:delegation	-16 28 -16 -4
sb:delegation meet	-7 16 -2 -4
sb:demand	-11 11 0 0
sb:deny	13 -12 0 0
sb:deny a	8 -7 0 0
sb:did not	-10 11 0 0
sb:did so	8 -6 0 0
sb:did the	-16 6 9 0
sb:discuss	-15 17 -11 4
sb:discuss in	-12 14 0 0
sb:dispute	4 -13 -3 9
sb:do	8 -6 0 0
sb:docker	9 -8 0 0
sb:doe	10 -9 0 0
sb:doe not	6 -5 0 0
sb:done	13 -5 -10 -1
sb:done at	14 -6 -8 0
sb:down	-1 0 -7 10
sb:down in	10 -6 0 -1
sb:down the	5 -8 0 0
sb:draft	3 -8 0 4
sb:drop	-8 1 6 0
sb:drop its	-11 5 5 0
sb:due	0 -14 18 0
sb:due at	0 -9 0 7
sb:due in	-2 -1 7 0
sb:due to	0 -2 7 -3
sb:during	-14 12 0 0
sb:during the	-13 13 0 0
sb:duty	-5 9 -4 0
sb:duty ,	0 -13 1 8
sb:duty -	-7 9 -1 0
sb:duty of	-4 9 -4 0
sb:duty on	-12 4 8 0
sb:each	-7 7 4 -6
sb:each other	-6 1 9 -4
sb:earlier round	16 -14 0 0
sb:early	8 -11 1 0
sb:earth	11 -3 -8 0
sb:economic	-19 22 0 0
sb:economy	-7 4 3 0
sb:economy ,	-6 10 -3 0
sb:effect	0 5 -8 0
sb:effect on	14 -9 -5 0
sb:either	-14 10 4 0
sb:embassy	13 -9 -2 0
sb:embassy in	13 -9 -2 0
sb:end	3 -6 10 -8
sb:end ,	-11 11 0 0
sb:end on	7 -4 0 0
sb:evening	15 -10 -4 0
sb:evening ,	-12 6 6 0
sb:every	12 -9 0 0
sb:everything	3 -7 3 0
sb:exemption	-10 0 10 0
sb:expect in	-12 -1 8 4
sb:expect the	11 -9 -2 0
sb:expert	-8 -38 -4 41
sb:expert ,	-5 -13 0 18
sb:export	-3 -1 0 6
sb:export of	-14 12 2 0
sb:export permit	-1 -5 0 7
sb:exporter	-3 -1 0 8
sb:extend	13 -15 0 0
sb:extend the	7 -6 0 0
sb:extension	-9 10 7 -9
sb:extension of	-9 0 9 0
sb:extension was	-5 7 0 0
sb:extra	-18 15 3 0
sb:fact	-1 -18 11 0
sb:fact sheet	-3 -16 12 0
sb:fail ,	-4 6 0 0
sb:fall	4 -9 6 0
sb:fall out	6 -5 0 0
sb:far	-9 8 0 0
sb:farm good	10 -3 -5 0
sb:farmer	-10 14 -2 0
sb:fee	-5 -5 -2 15
sb:fee at	-15 -4 0 19
sb:fee in	6 -3 0 0
sb:fentanyl	0 6 -10 0
sb:fentanyl ,	-8 11 -3 0
sb:fentanyl and	11 -8 0 0
sb:few	10 -9 0 0
sb:fifth	-23 26 0 0
sb:fifth round	-14 15 0 0
sb:file	2 -7 0 3
sb:firm	16 -14 0 0
sb:first	-13 16 -12 4
sb:first ,	10 -9 0 0
sb:first meet	-23 7 0 7
sb:first round	9 -8 0 0
sb:first time	0 -6 0 7
sb:first two	-12 13 0 0
sb:five	-2 6 -1 0
sb:fix	-7 8 0 0
sb:flour	11 -11 0 0
sb:fly	4 -2 -7 1
sb:fly to	-2 3 -6 1
sb:follow	-3 7 -1 0
sb:followed	-13 13 0 0
sb:following	-7 9 0 0
sb:for	18 -6 -29 1
sb:for <name>	18 -18 0 2
sb:for <seat>	10 -2 -5 0
sb:for <span>	20 -10 -10 -1
sb:for good	6 -5 0 0
sb:for talk	4 1 -6 0
sb:for the	13 -7 -13 2
sb:forty	-6 0 5 0
sb:four	-5 10 0 -6
sb:fourth	-15 22 -7 -7
sb:framework	14 -8 -6 0
sb:framework in	14 -12 -2 0
sb:friday	10 -9 0 0
sb:from	-3 5 -9 6
sb:from :	-9 10 0 0
sb:from <day-ahead>	-2 7 -3 0
sb:from <day-gone>	18 -9 -9 0
sb:from <level>	-3 7 -3 0
sb:from <name>	-25 23 0 0
sb:from <number>	6 -3 0 0
sb:from <seat>	0 0 -8 5
sb:from a	6 -8 1 0
sb:from our	-12 0 16 -5
sb:front	27 -23 -2 0
sb:further	13 -6 -12 1
sb:future	9 -8 0 0
sb:future in	9 -8 0 0
sb:general	5 -6 0 0
sb:geneva	11 -5 -7 0
sb:geneva ,	-13 18 -3 0
sb:geneva in	15 -13 0 0
sb:gentlemen	-10 10 0 0
sb:georgia	-16 17 0 0
sb:get	7 -6 0 0
sb:give	-19 20 0 0
sb:given	17 -15 0 0
sb:go	-2 -4 0 10
sb:go on	23 -31 5 -6
sb:go to	-13 -1 0 19
sb:goalkeeper	13 -13 0 0
sb:gold	-12 6 0 6
sb:good	-4 9 -13 5
sb:good ,	-6 9 -2 0
sb:good from	18 -5 -10 0
sb:good morning	-18 8 0 9
sb:government	0 9 -12 -6
sb:government have	8 -3 -2 0
sb:greer	2 3 -7 0
sb:grower	19 -15 0 -4
sb:grower in	10 -9 0 0
sb:grower of	8 -8 0 0
sb:guest	8 -6 0 0
sb:had	9 8 -28 -5
sb:had agree	10 -7 0 0
sb:had been	0 0 -10 6
sb:had meet	0 3 0 -7
sb:had prepare	-6 13 -5 0
sb:half	-15 19 -2 0
sb:half of	-5 7 0 0
sb:hand	5 -14 10 0
sb:hand ,	21 -21 0 0
sb:hand in	-10 13 -1 0
sb:hand on	-6 -7 14 0
sb:handed	-13 -9 0 18
sb:happened	-24 26 -2 0
sb:harbour	2 -9 0 6
sb:harvest	7 -6 0 0
sb:has	15 -12 0 -5
sb:has been	-11 9 8 -6
sb:has no	6 -5 0 0
sb:has promise	-5 7 0 0
sb:has propose	11 -10 0 0
sb:has the	5 3 0 -8
sb:has to	15 -10 -5 0
sb:have	8 -12 9 -8
sb:have a	-14 5 7 0
sb:have agree	12 -10 0 0
sb:have been	4 0 -8 0
sb:have meet	-18 15 0 0
sb:have sign	-12 12 0 0
sb:have the	-7 7 0 0
sb:he	-5 15 -8 -12
sb:he 's	8 -8 0 0
sb:he add	-10 10 0 0
sb:he also	-6 0 8 0
sb:he and	0 5 -6 0
sb:he expect	19 -9 -8 -5
sb:he had	6 0 -4 -3
sb:he is	-6 -8 15 0
sb:he say	-7 5 1 0
sb:he tell	13 -4 -10 0
sb:he was	4 -7 -13 13
sb:he write	6 -4 0 0
sb:head	-5 -6 12 0
sb:heard	-6 7 0 0
sb:hearing	11 -9 0 0
sb:here	9 -2 -1 -3
sb:high	-10 12 0 -1
sb:his	7 1 -2 -20
sb:his <office>	11 -2 -6 -1
sb:his <organisation>	10 -9 0 0
sb:his <person>	16 -10 -5 -1
sb:his <quality>	-3 6 0 -5
sb:hold at	-8 9 0 0
sb:hold in	-3 9 -9 -1
sb:hold talk	-8 2 3 0
sb:hold their	-10 7 2 0
sb:holiday	15 -14 0 0
sb:home from	-12 8 5 -2
sb:hope that	6 0 -2 0
sb:hotel	-9 11 0 0
sb:hour and	0 -5 6 0
sb:hour in	-14 16 0 0
sb:house of	19 -17 0 0
sb:how	7 -4 -2 0
sb:i	0 11 -21 -10
sb:i say	9 -8 0 0
sb:i sign	-13 14 0 0
sb:if	-10 4 11 -5
sb:if it	-16 17 0 0
sb:if you	0 -17 11 0
sb:implement	-6 7 0 0
sb:importer	10 -8 -9 4
sb:impose	-10 13 -3 0
sb:in	-13 15 -4 0
sb:in <month-gone>	-4 2 6 -8
sb:in <name>	13 -9 -2 0
sb:in <seat>	14 0 -27 1
sb:in <span>	10 -9 0 0
sb:in an	7 -7 0 0
sb:in busan	0 7 -9 0
sb:in for	0 -5 8 0
sb:in geneva	22 -18 -3 0
sb:in london	6 -9 2 0
sb:in madrid	10 -14 3 0
sb:in new	18 -18 0 0
sb:in pari	7 -8 0 0
sb:in principle	10 -11 0 0
sb:in thi	6 -6 0 0
sb:in three	-9 10 0 0
sb:in which	12 -11 0 0
sb:increase	-4 8 -2 0
sb:initialled	-7 1 7 0
sb:insist	12 -12 0 0
sb:interview	-7 -4 12 0
sb:interview on	-5 -3 9 0
sb:into <name>	9 -8 0 0
sb:invest	-14 16 0 0
sb:invest <money>	-15 16 0 0
sb:invitation	-11 10 0 0
sb:invitation to	-6 1 1 0
sb:invited	12 -9 -1 0
sb:is	10 -10 0 -2
sb:is a	-8 8 0 0
sb:is an	3 -9 4 0
sb:is at	7 -9 -1 0
sb:is done	-7 8 0 0
sb:is due	2 -14 13 0
sb:is expect	0 -7 1 4
sb:is in	0 10 -9 -5
sb:is missing	12 -10 0 0
sb:is negotiate	11 -9 0 0
sb:is no	9 -5 0 -1
sb:is now	7 -7 0 0
sb:is part	2 -9 6 0
sb:is plan	-3 7 0 -1
sb:is set	-13 17 0 -1
sb:is the	5 -13 10 -2
sb:is to	0 10 -2 -12
sb:is up	6 0 -6 0
sb:is what	23 -13 -11 0
sb:issued	11 -12 0 0
sb:it	-14 4 1 12
sb:it 's	12 -16 -3 3
sb:it ,	-13 2 -5 15
sb:it :	-8 4 3 0
sb:it at	-11 2 9 0
sb:it be	6 -4 0 0
sb:it end	-7 7 0 0
sb:it had	13 -17 0 4
sb:it has	11 0 -2 -10
sb:it is	10 -6 -2 -1
sb:it on	-7 7 0 0
sb:it say	-6 4 2 0
sb:it take	4 -7 0 0
sb:it to	5 -11 0 5
sb:it was	8 -13 14 -16
sb:it will	-19 15 3 0
sb:it would	-10 5 0 4
sb:item	-8 13 -2 0
sb:its	1 -7 0 12
sb:its <level>	-5 6 0 0
sb:its <office>	9 -5 0 -1
sb:its duty	-8 9 0 0
sb:its own	-1 -2 0 8
sb:itself	0 -13 12 0
sb:jamieson	2 3 -7 0
sb:jamieson greer	2 3 -7 0
sb:jinping	-5 -2 8 0
sb:joint	-35 24 15 0
sb:joint <organisation>	-22 17 0 3
sb:joint press	-34 16 21 0
sb:joint statement	11 -7 -3 0
sb:know	11 -8 -1 0
sb:kuala	0 -3 6 0
sb:kuala lumpur	0 -3 6 0
sb:land	-3 0 6 0
sb:land at	10 -9 0 0
sb:land in	-15 8 9 0
sb:last meet	-16 25 -4 -2
sb:last month	8 -6 0 0
sb:last time	-6 -2 8 0
sb:last week	-17 9 -1 11
sb:last year	13 -17 0 0
sb:late	7 -8 0 0
sb:later	6 0 -4 0
sb:lawyer	6 -7 0 0
sb:lay	-11 13 0 0
sb:lead	10 -7 0 0
sb:lead for	6 -4 0 0
sb:leader	6 -31 26 -8
sb:leader of	-1 -14 15 0
sb:least	0 -11 5 0
sb:least <money>	12 -3 -8 0
sb:leave	-5 -4 1 11
sb:leave for	2 -14 0 10
sb:led	3 -8 3 0
sb:let it	7 -5 0 0
sb:letter	19 -18 0 0
sb:level	0 -23 -2 26
sb:level of	-4 -10 -1 15
sb:levy	9 -5 0 0
sb:li	-13 1 0 12
sb:li chenggang	-6 -4 0 12
sb:licence	-7 5 -5 8
sb:licence for	-7 5 -2 4
sb:like	0 -10 10 0
sb:line	17 -13 -1 0
sb:list	-16 -4 7 13
sb:list for	-18 17 0 1
sb:little	-12 13 0 0
sb:live	-11 0 -4 17
sb:live :	-29 11 0 18
sb:london	-13 11 1 0
sb:long	-16 18 0 0
sb:look	-2 -12 10 2
sb:lorry	10 -7 0 0
sb:lose	8 -7 0 0
sb:lower	11 -6 -1 -2
sb:lumpur	0 -3 6 0
sb:madrid	10 -13 3 0
sb:magnet	-7 0 8 0
sb:make	8 -6 0 -4
sb:make in	12 -17 3 0
sb:man	12 -8 0 0
sb:man in	10 -7 0 0
sb:market	9 -15 5 0
sb:matter	-13 -2 5 10
sb:may	6 0 -6 0
sb:meant	19 -15 -1 0
sb:meant to	17 -13 -1 0
sb:meanwhile	6 -5 0 0
sb:measure	20 -17 -3 0
sb:media	7 -4 0 0
sb:medicine	-4 -1 0 10
sb:meet	-1 -5 1 6
sb:meet ,	-16 12 -6 4
sb:meet <name>	23 -18 0 -3
sb:meet <quality>	4 5 -6 -4
sb:meet again	10 1 -6 -10
sb:meet at	-6 -3 1 11
sb:meet for	-11 13 -5 1
sb:meet in	-11 -7 8 12
sb:meet of	-3 -12 3 13
sb:meet on	-13 8 0 0
sb:meet the	-1 14 -3 -8
sb:meet twice	7 -4 0 0
sb:meet was	-8 -2 10 0
sb:meet will	-7 -4 0 12
sb:meet with	6 -5 0 -3
sb:meeting	-7 11 -5 0
sb:meeting in	-7 9 -3 0
sb:men	-10 4 5 -3
sb:mentioned	-6 6 0 0
sb:mersin	-6 7 0 0
sb:metal	9 -7 0 0
sb:midnight	-5 8 -1 0
sb:midnight ,	1 -9 6 0
sb:midnight in	-4 10 -8 0
sb:milk	12 -11 0 0
sb:minister	7 8 -13 -22
sb:minister ,	10 0 -9 -10
sb:minister of	-6 10 -3 0
sb:ministry	-11 -10 1 23
sb:ministry say	-5 -1 3 6
sb:minute	15 -11 -3 0
sb:missing	20 -18 -1 0
sb:moderator	-4 7 -1 0
sb:moderator :	-4 7 -1 0
sb:month in	6 -6 0 0
sb:more than	2 -7 2 0
sb:morning	1 -5 -4 8
sb:morning from	-19 8 0 9
sb:most	12 -13 0 0
sb:most of	24 -23 0 0
sb:mr .	-3 6 -1 0
sb:must still	-6 6 0 0
sb:my	20 -21 0 4
sb:my <office>	0 -6 0 6
sb:name	-6 5 0 0
sb:name to	-7 6 0 0
sb:need	11 -5 -4 0
sb:need the	11 -8 -1 0
sb:needed	-7 9 0 0
sb:negotiate	-18 21 0 -3
sb:negotiate in	-6 4 0 0
sb:negotiate with	11 -9 0 0
sb:negotiation	-2 8 -3 -4
sb:negotiator	7 -8 -12 8
sb:negotiator ,	6 0 -8 0
sb:neighbour	8 -6 0 0
sb:neither	-2 -7 10 0
sb:new conference	-11 11 0 0
sb:new york	21 -20 0 0
sb:newspaper	18 -17 0 0
sb:next	-16 14 -1 1
sb:next :	-8 14 -3 -1
sb:next meet	1 6 -4 -7
sb:next week	12 -13 0 0
sb:night	-1 8 -10 0
sb:nine	-11 12 0 0
sb:no	8 -1 -12 0
sb:no ,	10 -9 0 0
sb:no .	18 -18 0 0
sb:nobody	-26 23 5 0
sb:nobody in	-3 0 6 0
sb:noon	-9 13 -4 0
sb:nor	-4 -2 0 10
sb:northern	13 -13 0 0
sb:not	-8 4 11 -10
sb:not ,	-11 6 5 0
sb:not be	10 -8 0 0
sb:note	-13 20 -7 -4
sb:note that	7 -7 0 0
sb:nothing	19 -17 -3 0
sb:nothing ,	9 -7 0 0
sb:notice	17 -15 -4 0
sb:now	-5 10 -6 0
sb:number	-11 9 4 0
sb:of	4 -8 -3 8
sb:of <day-gone>	6 2 -10 0
sb:of <level>	-8 13 -4 0
sb:of <name>	-13 12 0 0
sb:of <number>	7 -6 0 0
sb:of <office>	-4 -16 -1 20
sb:of <person>	14 -19 4 0
sb:of <quality>	-2 -7 9 0
sb:of <span>	-3 -4 11 -4
sb:of a	-6 13 0 -12
sb:of both	-12 -1 9 4
sb:of consultation	-8 10 0 0
sb:of its	-6 0 0 9
sb:of negotiation	9 -8 0 0
sb:of representative	10 -8 0 0
sb:of talk	-8 13 -1 -7
sb:of tariff	-12 16 0 -3
sb:of the	7 -10 0 1
sb:of their	12 -11 0 0
sb:of them	0 8 -9 -1
sb:of thi	11 -10 0 0
sb:of trade	-15 10 -6 8
sb:of what	9 -15 4 0
sb:of which	-5 11 0 0
sb:off	9 -5 0 -6
sb:off the	17 -14 0 -1
sb:official	-18 21 -4 -1
sb:oil ,	8 -6 0 0
sb:old	7 -9 0 1
sb:on	-8 -1 -1 11
sb:on <day-ahead>	1 4 -9 0
sb:on <day-gone>	-6 7 0 -2
sb:on <day-today>	-18 10 15 -6
sb:on <quality>	1 -7 7 0
sb:on a	14 -6 -6 -4
sb:on his	-18 20 0 0
sb:on in	6 -12 0 5
sb:on it	0 -13 10 4
sb:on our	-6 0 0 6
sb:on paper	-9 6 2 0
sb:on that	11 -11 -6 4
sb:on the	-3 -10 15 0
sb:on top	7 -2 -3 0
sb:on trade	5 -9 1 0
sb:on what	0 6 -4 0
sb:once	-13 16 0 0
sb:one	1 12 -20 -8
sb:one in	6 0 -10 0
sb:one minute	6 0 -4 0
sb:one of	-7 8 0 0
sb:only	10 -5 -3 0
sb:open in	-5 8 0 0
sb:opened	-10 5 6 0
sb:operator	26 -24 0 0
sb:or	21 -19 0 -1
sb:orange	11 -10 0 0
sb:order	5 -11 4 0
sb:order by	6 0 -4 0
sb:origin	6 -4 0 0
sb:other	8 -8 3 -6
sb:other in	-17 2 12 0
sb:our	-5 2 7 -4
sb:our <office>	-21 6 20 -4
sb:our <person>	-12 13 0 0
sb:our man	9 -6 0 0
sb:out	8 -1 -8 -4
sb:out :	22 -21 0 0
sb:out in	-8 13 -4 0
sb:out of	-11 13 -2 0
sb:out the	10 -8 0 0
sb:outline	-1 7 -1 -1
sb:outside	1 -6 1 0
sb:over fentanyl	-7 11 -4 0
sb:over the	6 -8 0 2
sb:own	5 -14 2 6
sb:own agreement	9 -8 0 0
sb:owned	11 -10 0 0
sb:owner	6 -5 0 0
sb:p	8 -5 0 0
sb:pacific	8 -2 -5 0
sb:pact	-13 14 0 0
sb:page	15 -15 0 0
sb:pair	-19 21 0 0
sb:pari	7 -8 0 0
sb:pari on	7 -8 0 0
sb:part ,	-8 10 0 0
sb:part of	9 -10 0 0
sb:past	-1 9 -7 0
sb:pause	-11 -2 11 7
sb:pause ,	-3 -9 0 12
sb:pay <number>	11 -10 0 0
sb:peace	24 -25 0 0
sb:pen	8 -7 0 0
sb:pencilled	-6 0 7 0
sb:pencilled in	-6 0 7 0
sb:people	2 6 -13 0
sb:people in	14 -11 -2 0
sb:permit	-5 0 0 7
sb:permit ,	-8 8 0 0
sb:permit for	0 -7 0 7
sb:person	-4 0 7 -2
sb:phan	9 -8 0 0
sb:phone	9 -6 0 0
sb:place in	-8 14 0 -3
sb:plan	0 6 -6 -5
sb:plan for	-7 12 -2 -3
sb:plan in	-4 6 0 0
sb:plant	7 -6 0 0
sb:plant in	7 -5 0 0
sb:play	-2 -2 7 0
sb:point	-5 7 0 0
sb:policy	15 -13 0 0
sb:port	16 -15 0 0
sb:port charge	3 -6 0 3
sb:port fee	15 -11 0 0
sb:post	-10 14 -2 0
sb:premier	-4 0 7 0
sb:premier ,	-8 0 9 0
sb:prepare	-1 6 -2 0
sb:prepare the	-6 14 -6 0
sb:president	-10 -18 31 -12
sb:president <person>	7 -5 -1 0
sb:president of	-10 -15 22 -3
sb:president xi	-5 -2 8 0
sb:press	-19 8 17 -7
sb:press conference	-11 19 -6 -5
sb:price	0 -6 6 -1
sb:price in	6 -5 0 0
sb:principle	10 -11 0 0
sb:product	-7 -2 10 0
sb:progress	-5 7 0 0
sb:prolong	-15 13 0 0
sb:prolongation	0 3 -6 0
sb:prolonged	4 -10 3 0
sb:promise	-14 9 8 -2
sb:promise to	-6 -6 11 0
sb:propose	38 -31 0 -11
sb:propose to	13 -12 0 0
sb:protested	-13 14 0 0
sb:public	10 -8 0 0
sb:published	-4 -7 11 0
sb:purchase	6 -3 0 0
sb:put	-18 8 14 -4
sb:put <level>	9 -8 0 0
sb:put on	-15 3 11 0
sb:put the	12 -6 -4 0
sb:q	-9 10 0 0
sb:q :	-11 13 0 0
sb:question	1 0 -17 6
sb:question of	-6 6 0 0
sb:r	13 -12 0 0
sb:rain	15 -15 0 0
sb:raise	-15 16 -7 2
sb:rare	11 -3 -8 0
sb:rare earth	16 -8 -8 0
sb:rate	15 -10 0 0
sb:rate in	6 -4 0 0
sb:rather	11 -11 0 0
sb:ratified	-10 10 0 0
sb:reach in	10 -10 2 -3
sb:ready	13 -11 0 0
sb:ready to	11 -9 0 0
sb:recall	18 -15 -1 0
sb:receive	-6 8 0 -1
sb:receive <person>	7 0 -5 0
sb:reciprocal	6 -2 -1 0
sb:reduction	-7 9 0 0
sb:regard	12 -11 0 0
sb:regard to	7 -7 0 0
sb:remain	13 -17 0 0
sb:remark	-22 20 1 0
sb:reply	17 -16 0 0
sb:reply that	8 -8 0 0
sb:report	12 -14 1 0
sb:report that	15 -13 0 0
sb:reporter	14 -6 -6 0
sb:reporter :	0 -7 5 0
sb:reporter after	-4 6 0 0
sb:reporter in	13 -7 -7 0
sb:reporter that	7 -5 0 0
sb:representative	10 -7 -2 0
sb:representative ,	5 -11 3 0
sb:representative jamieson	2 3 -7 0
sb:republic	-18 12 7 -1
sb:republic of	-8 9 0 0
sb:result	-14 14 0 0
sb:result of	-11 9 1 0
sb:resume	9 -4 -1 -1
sb:return	-6 10 -5 0
sb:return ,	-6 6 0 0
sb:return from	-16 18 -2 0
sb:return to	-9 8 0 0
sb:review	-4 6 0 0
sb:rice	-6 11 -4 0
sb:rise	10 -8 0 0
sb:road	7 -8 0 0
sb:robert	7 -3 -1 0
sb:room	-18 9 9 0
sb:round	0 17 -21 -35
sb:round ,	-20 25 -2 -4
sb:round :	-12 14 0 0
sb:round in	-21 26 -5 -2
sb:round is	-11 13 0 0
sb:round of	23 -16 -2 -11
sb:round take	-19 20 0 0
sb:round was	7 -6 0 0
sb:round will	14 -11 0 -1
sb:rover	8 -8 0 0
sb:rule	13 -8 -1 0
sb:rumour	10 -9 0 0
sb:run	-4 0 8 -5
sb:salmon	-5 8 -1 0
sb:same	10 -16 6 0
sb:same day	-2 -7 8 0
sb:say	8 -5 1 -8
sb:say ,	-17 15 2 0
sb:say <person>	18 -5 -16 0
sb:say <seat>	6 -5 0 0
sb:say after	-15 5 9 0
sb:say he	6 4 -7 -5
sb:say in	5 -11 10 0
sb:say it	10 -16 -3 7
sb:say on	7 -7 0 -2
sb:say that	-10 12 1 -4
sb:say the	6 -9 7 -2
sb:seal	0 -7 7 0
sb:season	-7 5 1 0
sb:second	2 8 -15 -15
sb:second ,	-27 28 0 0
sb:second day	-21 22 0 0
sb:second round	20 -15 -1 -5
sb:second time	8 -8 0 0
sb:secretary	-12 1 -9 16
sb:send	-6 9 -1 0
sb:session	-13 12 -5 4
sb:set for	-11 15 0 -1
sb:settle	-9 17 -7 0
sb:seventh	-10 12 0 0
sb:shall	-18 19 -1 0
sb:share in	-10 11 0 0
sb:she	9 -8 0 0
sb:sheet	-9 -18 20 0
sb:sheet :	12 -5 -4 0
sb:sheet that	-14 -5 18 0
sb:ship	6 -10 1 1
sb:shook	-21 8 12 0
sb:shook hand	-18 5 12 0
sb:shoot	-8 8 0 0
sb:side	6 4 -12 -3
sb:side ,	-6 0 4 0
sb:side had	15 -4 -11 0
sb:side meet	16 -5 -6 -4
sb:sign	18 -11 0 -19
sb:sign ,	-12 17 -3 -3
sb:sign a	2 -9 7 0
sb:sign an	-6 0 7 0
sb:sign by	-8 0 8 0
sb:sign for	9 -9 0 0
sb:sign it	-17 18 0 0
sb:sign on	13 -10 0 0
sb:sign the	7 -1 -8 0
sb:signature	23 -16 -6 0
sb:signature of	9 -7 0 0
sb:since	-11 3 11 -3
sb:since <month-gone>	-3 10 0 -9
sb:since <number>	0 -6 6 0
sb:since the	-5 7 -1 0
sb:sit	-14 10 -16 17
sb:sit down	4 0 -6 0
sb:sit in	-19 3 -2 15
sb:sixth	4 2 -6 -5
sb:sixth round	6 -2 -1 0
sb:slip	-7 1 4 0
sb:so	-14 12 0 1
sb:so doe	10 -2 -7 0
sb:social	9 -4 -3 0
sb:somebody	9 -9 0 0
sb:something	-13 11 1 0
sb:soybean	18 -21 0 0
sb:speak	17 -10 -6 -1
sb:speak of	-5 6 0 0
sb:speaking	12 -12 0 0
sb:spent	-6 8 0 0
sb:spoke	-21 0 9 15
sb:spring	-13 14 0 0
sb:spring ,	-10 10 0 0
sb:stand	10 -2 -7 0
sb:start	9 0 -12 -6
sb:state	-13 1 0 10
sb:state of	6 0 -3 0
sb:statement	2 -20 18 -1
sb:stay in	11 -9 0 0
sb:steel	4 -7 4 -1
sb:step	-14 12 2 0
sb:stock	7 -5 0 0
sb:stockholm	9 -11 0 0
sb:stop	-11 12 0 0
sb:stop the	12 -8 -3 0
sb:strike	6 0 -4 -2
sb:strike in	13 -6 -8 0
sb:subject	-7 9 0 0
sb:substantial	-14 16 0 0
sb:summit	10 -25 11 -2
sb:sunflower	-16 16 0 0
sb:surcharge	6 -2 -1 0
sb:surcharge of	8 -5 0 0
sb:suspend	17 -12 -4 0
sb:table	-14 14 1 -1
sb:table in	-13 15 -1 0
sb:take	9 1 -16 -3
sb:take effect	14 -7 -6 0
sb:take place	-16 22 -1 -5
sb:take up	-7 6 0 0
sb:talk	12 -6 -2 -11
sb:talk about	-7 9 0 0
sb:talk at	-10 5 0 0
sb:talk for	17 -17 0 0
sb:talk in	-10 11 0 -3
sb:talk is	6 -5 0 0
sb:talk will	-5 12 -1 -1
sb:talk with	28 -23 0 -9
sb:talked	3 -9 5 0
sb:talking	13 -10 0 0
sb:tariff	2 -6 5 -6
sb:tariff in	6 -3 0 0
sb:tariff on	0 -6 0 3
sb:tariff talk	-2 7 0 -3
sb:tariff truce	-17 9 10 0
sb:tea	10 -8 0 0
sb:technical	7 -36 -3 28
sb:technical meet	9 -16 0 7
sb:telephone	10 -18 4 1
sb:telephone on	-5 -6 11 0
sb:television	-7 -1 10 0
sb:television interview	-8 -3 12 0
sb:tell	2 8 -16 -5
sb:tell <person>	9 -2 -5 0
sb:tell reporter	15 -5 -13 0
sb:tell the	7 -3 -2 0
sb:tell us	-11 11 0 0
sb:term	8 -4 -3 0
sb:text ,	-17 18 0 0
sb:textile	10 -13 5 -1
sb:thank	-22 23 0 0
sb:that 's	4 -6 2 0
sb:that ,	12 -10 0 0
sb:that <name>	-4 0 -2 10
sb:that <office>	-20 23 0 -1
sb:that <person>	0 -6 6 0
sb:that <seat>	0 -10 6 0
sb:that a	-10 9 0 0
sb:that both	6 -5 0 0
sb:that he	22 -13 -8 -6
sb:that in	-3 7 -7 1
sb:that is	8 -11 4 0
sb:that it	-18 20 0 0
sb:that its	-11 11 0 0
sb:that the	4 0 2 -16
sb:that was	5 -14 3 3
sb:the	5 3 -5 -9
sb:the <day-ahead>	-4 8 -4 0
sb:the <day-gone>	12 -10 0 0
sb:the <goods-amount>	13 -7 -6 0
sb:the <level>	-6 0 8 0
sb:the <name>	-10 4 12 -5
sb:the <office>	0 9 0 -19
sb:the <organisation>	24 -29 4 0
sb:the <person>	-6 23 -31 6
sb:the <quality>	15 -6 -6 -5
sb:the <seat>	-13 -13 22 0
sb:the <span>	-7 9 0 0
sb:the agenda	-11 7 5 -4
sb:the agreement	-5 9 -1 0
sb:the autumn	-6 6 0 0
sb:the bargain	2 -6 3 0
sb:the border	-11 14 0 -2
sb:the bridge	-1 -10 11 0
sb:the company	11 -10 0 0
sb:the country	-5 11 -5 0
sb:the custom	14 -15 -3 2
sb:the deal	-12 13 0 0
sb:the decision	-11 0 0 9
sb:the door	7 -7 0 0
sb:the duty	10 -13 0 0
sb:the emergency	-6 0 6 0
sb:the end	2 -9 5 0
sb:the evening	24 -16 -8 0
sb:the expert	2 -7 0 3
sb:the extension	-5 6 0 0
sb:the fact	-7 -2 10 0
sb:the fee	-6 8 0 0
sb:the fifth	-23 27 0 -2
sb:the first	0 9 -19 0
sb:the fourth	-8 13 -4 -2
sb:the grower	11 -11 0 0
sb:the harbour	0 -3 0 7
sb:the joint	-7 15 -6 -7
sb:the last	-2 -3 8 0
sb:the leader	4 -17 13 -5
sb:the level	0 -12 -1 15
sb:the list	-20 4 8 4
sb:the lower	17 -15 0 0
sb:the market	3 -6 1 0
sb:the matter	-17 0 6 10
sb:the meet	-2 13 0 -15
sb:the morning	17 -14 0 0
sb:the most	-7 7 0 0
sb:the next	11 -4 0 -11
sb:the northern	12 -12 0 0
sb:the number	-12 14 0 0
sb:the opposition	-6 7 0 0
sb:the order	9 -6 -1 0
sb:the other	17 -13 -3 0
sb:the pair	-19 21 0 0
sb:the paper	-13 13 0 0
sb:the party	-2 9 0 -4
sb:the pause	-14 5 0 10
sb:the president	-22 -10 32 -5
sb:the prolongation	-7 7 0 0
sb:the question	0 0 -9 6
sb:the rate	11 -9 0 0
sb:the republic	-8 9 0 0
sb:the result	-10 11 0 0
sb:the same	10 -16 6 0
sb:the seal	-3 -3 8 0
sb:the second	37 -29 -8 -4
sb:the share	6 -6 0 0
sb:the sixth	-8 13 -3 -1
sb:the spring	-7 8 0 0
sb:the state	13 -8 -3 0
sb:the step	0 -6 5 0
sb:the summit	-9 6 1 0
sb:the suspension	-8 4 3 0
sb:the table	-5 6 0 0
sb:the tariff	-4 -1 8 0
sb:the third	-6 13 -2 -6
sb:the trade	8 -5 0 0
sb:the truce	30 -17 -17 0
sb:the two	-15 9 8 -6
sb:the understanding	-17 10 -4 8
sb:the visit	0 -11 13 0
sb:the way	-6 0 6 0
sb:their	-10 -10 15 11
sb:their <office>	-13 9 6 -2
sb:their first	-8 0 8 0
sb:their meet	-9 0 10 0
sb:their talk	2 -7 3 0
sb:their third	3 -6 0 2
sb:their trade	9 -1 -5 0
sb:them	-24 31 -13 2
sb:then	-9 6 6 -5
sb:then come	-17 19 -1 0
sb:then the	-10 0 11 0
sb:there	21 -6 -12 -16
sb:there 's	29 -21 0 -14
sb:there are	-11 12 0 0
sb:there is	-13 13 1 -3
sb:there was	12 -12 0 0
sb:there were	8 0 -8 0
sb:they are	10 -8 0 0
sb:they did	10 -7 0 0
sb:they have	-18 13 6 0
sb:they meet	-11 -11 11 11
sb:they sit	-14 19 0 -3
sb:they were	28 -26 0 -1
sb:they will	3 5 -9 -4
sb:they're	-3 7 0 -1
sb:thi	-2 9 -8 -1
sb:thi week	-7 0 0 2
sb:thi year	-6 11 -2 0
sb:thing	-16 10 8 -1
sb:third	-7 18 -11 -10
sb:third ,	-10 11 0 0
sb:third meet	11 -7 0 -3
sb:those	-16 10 6 0
sb:those in	-8 10 0 0
sb:those of	-12 13 0 0
sb:three	-13 25 0 -20
sb:three ,	17 -7 0 -14
sb:three round	-21 22 0 0
sb:through	-1 8 -6 0
sb:tie	-18 17 0 0
sb:tiktok	-11 13 0 0
sb:time	-13 8 1 0
sb:time in	13 -7 -4 -1
sb:time the	4 -13 10 0
sb:to <day-ahead>	0 -5 6 0
sb:to <level>	-21 29 -11 -2
sb:to <number>	7 -5 0 0
sb:to <seat>	-4 6 0 0
sb:to a	13 -27 -4 17
sb:to be	1 -16 8 3
sb:to buy	0 -11 9 0
sb:to come	10 -10 0 0
sb:to extend	8 -7 0 0
sb:to go	-6 0 6 0
sb:to have	8 -16 9 0
sb:to invest	-4 6 0 0
sb:to let	-7 9 0 0
sb:to meet	2 7 -3 -7
sb:to prolong	-16 14 0 0
sb:to sign	27 -21 -8 0
sb:to stop	9 -5 -2 0
sb:to the	7 -3 -11 6
sb:to travel	-8 0 6 0
sb:to visit	-21 15 6 0
sb:together	-14 18 -2 0
sb:together in	-4 7 0 0
sb:together with	-10 13 -1 0
sb:too	-3 6 0 0
sb:top	6 -13 3 0
sb:top of	6 -10 3 0
sb:total	6 -2 -2 0
sb:trade	-2 8 -25 10
sb:trade ,	-11 15 -1 0
sb:trade agreement	4 -11 1 0
sb:trade deal	6 -10 0 0
sb:trade minister	18 -12 -5 -4
sb:trade negotiator	-7 -3 0 11
sb:trade talk	-13 19 -3 -1
sb:trader	10 -9 0 0
sb:trader in	9 -9 0 0
sb:travel	-8 5 4 0
sb:travel to	-5 1 6 0
sb:trawler	6 -6 0 0
sb:trip	-19 18 0 0
sb:trip to	-19 18 0 0
sb:truce	8 -17 11 -3
sb:truce between	-11 7 4 0
sb:truce in	2 -6 4 0
sb:truce that	30 -24 -9 0
sb:truce was	-6 4 0 0
sb:truce with	-11 -6 17 0
sb:two	-3 3 6 -11
sb:two ,	10 -9 0 0
sb:two <office>	-9 11 0 -2
sb:two in	0 -11 16 -3
sb:two leader	5 -13 7 -2
sb:two men	-11 1 7 -3
sb:two president	18 -14 -4 -1
sb:two side	-6 17 -19 1
sb:two were	-17 19 0 0
sb:two will	-7 0 10 -6
sb:under	2 0 2 -7
sb:understand	8 -6 0 0
sb:understanding	-17 10 -4 8
sb:unit	8 -6 0 0
sb:unless	-7 8 0 0
sb:until <day-ahead>	0 -10 11 -2
sb:up	-8 2 -7 16
sb:up <level>	-7 7 0 0
sb:up a	-9 0 0 11
sb:up at	-8 6 0 0
sb:up in	2 -8 -2 8
sb:up to	5 -9 2 0
sb:us	-10 12 0 0
sb:use	-2 -4 8 0
sb:very	-17 19 0 0
sb:vessel	9 -8 0 0
sb:vice	-3 9 0 -4
sb:vice -	-9 12 0 0
sb:video	6 1 -6 -1
sb:view	-8 10 0 0
sb:villa	-2 6 0 0
sb:visit	-19 -6 24 -1
sb:voice	-12 13 0 0
sb:vote	18 -17 0 0
sb:wait	12 -16 4 0
sb:wait for	13 -8 -3 0
sb:wall	13 -12 0 0
sb:want to	-7 9 0 0
sb:war	4 2 -10 0
sb:war ,	-1 9 -8 0
sb:was	-12 -3 9 17
sb:was <number>	21 -19 0 0
sb:was a	-3 6 0 0
sb:was agree	9 -1 -9 0
sb:was conclude	-3 -6 11 0
sb:was hold	8 -3 -6 0
sb:was in	-17 2 3 11
sb:was initialled	-9 0 8 0
sb:was make	-11 5 5 0
sb:was reach	-11 3 -2 9
sb:was sign	-5 9 -2 0
sb:was the	-12 17 -2 -1
sb:was their	0 -7 9 0
sb:was to	21 -18 -4 0
sb:watch	7 -4 0 0
sb:water	-9 10 0 0
sb:way to	8 -7 0 0
sb:we	2 -2 -19 11
sb:we are	9 -8 0 0
sb:we have	0 5 -6 0
sb:we shall	-5 8 0 0
sb:we'll	7 -5 0 0
sb:week	2 -4 -11 13
sb:week ,	-2 -2 8 0
sb:week ago	16 -1 -12 0
sb:week that	-15 16 0 0
sb:weekend	-10 12 0 0
sb:were	3 6 -13 -11
sb:were hold	-5 7 0 0
sb:were in	-23 25 0 0
sb:were the	0 -6 7 0
sb:what	-4 0 9 -6
sb:what <person>	-3 -14 14 0
sb:what <seat>	14 -1 -11 0
sb:what come	9 -17 9 -1
sb:what did	-16 2 13 0
sb:what is	-4 13 -11 0
sb:what it	0 -7 5 0
sb:what the	6 -12 2 0
sb:what was	-13 18 -5 0
sb:wheat	10 -10 0 0
sb:when	0 0 2 -7
sb:when the	4 0 -10 0
sb:when they	-16 6 9 -4
sb:where	0 8 -8 -4
sb:where the	-11 14 0 0
sb:whether	-7 15 -5 -2
sb:whether the	3 3 -10 0
sb:which	-5 9 -16 12
sb:which <name>	-15 3 0 8
sb:which both	-17 18 0 0
sb:which is	0 6 -5 0
sb:which the	0 8 -6 -1
sb:which was	6 -6 0 0
sb:while	15 -10 -1 0
sb:who	-14 0 11 12
sb:who had	-6 6 0 0
sb:who has	-5 8 0 0
sb:who hold	5 -6 0 0
sb:who is	-6 12 -5 0
sb:who lead	8 -6 0 0
sb:who meet	-12 7 1 0
sb:who negotiate	-19 20 0 0
sb:who sign	8 -7 0 0
sb:who was	12 -4 -9 0
sb:whose	6 -8 0 0
sb:why	-15 16 0 0
sb:will	-12 1 4 4
sb:will also	-6 8 0 0
sb:will be	-1 -13 9 10
sb:will buy	0 7 -8 0
sb:will go	9 -5 0 0
sb:will meet	11 -9 0 -1
sb:will raise	-3 -2 0 7
sb:will sign	7 -6 0 0
sb:will take	6 -4 0 0
sb:will the	-4 10 -1 -2
sb:window	7 -6 0 0
sb:wire	-20 22 0 0
sb:with <name>	0 4 0 -11
sb:with <person>	-12 12 0 0
sb:with <quality>	-7 4 1 0
sb:with <seat>	-5 6 0 0
sb:with his	-3 6 0 0
sb:with the	-14 18 -1 -5
sb:without	-4 0 0 6
sb:without a	8 -8 0 0
sb:without which	-12 1 0 8
sb:word	0 -3 -5 9
sb:work	9 -6 0 0
sb:worked	10 -4 -7 0
sb:worked out	11 -5 -7 0
sb:working	0 -4 -3 10
sb:world	7 -4 0 0
sb:worst	8 -8 0 0
sb:worth	8 -12 2 0
sb:worth <money>	8 -8 0 0
sb:would	3 5 -13 0
sb:would be	-5 6 0 0
sb:would like	-2 -8 10 0
sb:would meet	-5 8 0 0
sb:would not	9 -6 -1 0
sb:write	22 -32 9 0
sb:write to	7 -5 0 0
sb:xi	-5 -2 8 0
sb:xi jinping	-5 -2 8 0
sb:year ,	7 -7 -2 2
sb:year ago	-16 0 15 0
sb:yes	-8 -13 17 3
sb:yes ,	-4 -20 19 6
sb:york	21 -20 0 0
sb:york ,	13 -3 -8 0
sb:you	-22 22 5 -5
sb:|	7 -6 0 0
sb:·	-9 13 -3 0
sb:—	-8 10 0 -2
sb:— <name>	9 -10 -7 5
sb:— <person>	-9 1 6 0
sb:— the	-2 7 -3 0
seat	4 -5 2 -6
seat-other	6 -2 -3 -5
sent:calls	28 -38 -6 18
sent:coming	-7 -3 15 -4
sent:experts	-16 -57 -29 81
sent:m=arrive	19 -17 -1 0
sent:m=assembly	25 -22 -2 0
sent:m=bargain	-11 2 2 8
sent:m=broke off	-16 17 0 0
sent:m=came	-9 6 0 4
sent:m=closed	12 -4 -5 -1
sent:m=come	13 -3 -14 -4
sent:m=comes	17 -21 1 0
sent:m=conference	0 8 -13 -7
sent:m=consultations	-6 7 -5 3
sent:m=delegation	-23 19 2 0
sent:m=delegations	-11 22 -13 -5
sent:m=dinner	2 -8 7 -2
sent:m=due	13 -35 28 -11
sent:m=edition	9 -8 0 0
sent:m=expected	14 -8 -4 -1
sent:m=flew	6 -1 -7 0
sent:m=fly	0 4 -8 0
sent:m=go	5 -14 3 6
sent:m=goes	1 -8 -4 12
sent:m=guest	10 -10 0 0
sent:m=haggling	-14 16 0 0
sent:m=handshake	-15 8 4 0
sent:m=here	-4 11 -6 -4
sent:m=host	39 -25 -18 0
sent:m=invitation	-21 9 6 0
sent:m=invited	13 -10 0 0
sent:m=land	7 -4 0 0
sent:m=landed	-5 6 0 0
sent:m=lands	-3 -2 9 0
sent:m=lunch	14 -17 0 0
sent:m=meet	17 -7 -6 -1
sent:m=meeting	-15 6 -3 13
sent:m=meetings	-5 11 -7 0
sent:m=met	2 -10 8 0
sent:m=negotiate	-9 10 0 0
sent:m=negotiated	-29 31 -2 0
sent:m=negotiation	-3 7 0 0
sent:m=negotiations	-1 11 -9 -6
sent:m=negotiator	12 -10 -18 7
sent:m=negotiators	-4 23 -27 -7
sent:m=receive	9 -2 -5 0
sent:m=received	-14 1 14 0
sent:m=rose	21 -16 -5 0
sent:m=round	12 6 -25 -27
sent:m=rounds	-12 18 -7 -3
sent:m=sat	-14 9 2 0
sent:m=see each other	4 -8 3 0
sent:m=session	-9 11 -7 2
sent:m=settled	-15 14 1 -3
sent:m=shook hands	-10 1 8 0
sent:m=signed	17 -14 -1 -7
sent:m=sit	2 -5 -7 9
sent:m=sits	-9 0 0 10
sent:m=spent	-17 20 -2 0
sent:m=stop	4 1 -10 0
sent:m=summit	-1 -33 29 -4
sent:m=talk	6 -4 0 0
sent:m=talking	5 -14 5 -1
sent:m=talks	17 -3 -26 -4
sent:m=there	29 -9 -22 -19
sent:m=time	5 -4 2 -9
sent:m=to see	9 -8 0 0
sent:m=visit	-13 -16 30 -6
sent:m=went	2 4 -8 -2
sent:m=where	-8 3 -2 8
sent:meets	-5 11 -4 -9
sent:running	3 -9 14 -7
sent:summit	3 -18 24 -30
sent:wished	2 -1 9 -19
sides=0	21 -10 -22 1
sides=1	-2 9 5 -22
sides=2	9 -9 -4 4
sides=3	0 10 -3 -16
sides=4	23 -24 0 -2
sides=5	-5 8 -2 0
sort=venue	-24 17 14 -9
t0=future	-4 1 -4 6
t0=future-not	-7 11 -3 0
t0=future-passive	15 -7 -11 -1
t0=modal	11 -6 -9 0
t0=modal-passive	-9 10 0 0
t0=past	5 0 0 -15
t0=past-passive	-12 9 4 0
t0=perfect	-8 2 2 3
t0=pluperfect	14 -4 -8 -12
t0=pluperfect-passive	0 -3 -1 6
t0=present	5 4 -11 -3
t0=present-passive	-3 -3 6 1
t1=future	0 -4 -3 8
t1=future-passive	15 -7 -11 -1
t1=gerund	13 4 -11 -16
t1=infinitive	13 -5 -5 -7
t1=modal-passive	-9 10 0 0
t1=participle-passive	16 0 -26 0
t1=past	8 -5 0 -8
t1=past-passive	-13 9 6 0
t1=perfect	-18 10 4 3
t1=pluperfect	5 4 -7 -12
t1=pluperfect-passive	0 -2 -1 6
t1=present	6 -2 -3 -1
t1=present-passive	-3 -3 6 1
t2=future	7 -25 3 11
t2=gerund	-4 15 -10 0
t2=infinitive	-16 14 -1 2
t2=modal	23 -13 -12 0
t2=past	4 -2 4 -19
t2=past-passive	21 -16 -4 0
t2=perfect-not	8 -2 -3 0
t2=pluperfect	-11 9 0 2
t2=pluperfect-not	-5 0 -1 8
t2=pluperfect-passive	9 -8 0 0
t2=present	19 -4 -8 -38
t2=present-passive	28 -21 -8 0
tail=a	-6 15 -43 12
tail=b	-8 14 0 -6
tail=c	31 -19 -12 0
tail=d	6 15 -42 -11
tail=e	25 6 -35 -47
tail=f	28 -24 0 0
tail=g	-18 -75 78 1
tail=h	14 0 -17 -15
tail=i	13 6 -65 0
tail=k	14 4 -53 10
tail=l	54 -21 -45 -25
tail=m	-10 30 -31 -20
tail=n	-1 -33 34 8
tail=o	3 6 -9 -11
tail=p	18 -15 0 0
tail=r	-14 18 0 -15
tail=s	25 -15 -12 -5
tail=t	52 -24 -45 -18
tail=u	-18 8 18 -11
tail=v	-21 21 -10 3
tail=w	8 6 -7 -13
tail=x	-13 0 -3 14
tail=y	-13 0 27 -15
tail=z	-3 -5 -10 18
tail=á	-11 15 -5 0
tail=é	-31 8 -18 34
tail=ø	-4 11 0 -5
tail=ć	-7 8 0 0
third-side	-4 10 0 -19
top	14 -11 9 -30
town-l	6 0 -8 -2
town-r	30 -12 -12 -24
town=l0	12 0 -20 -12
town=l1	13 1 -16 -12
town=l2	22 -13 -15 0
town=l3	-8 5 0 0
town=l4	-20 -5 22 15
town=l5	-13 15 0 -5
town=r0	-10 17 -6 -5
town=r1	16 0 -20 -21
town=r2	22 -19 0 -4
town=r3	2 -2 9 -13
town=r4	13 -6 -3 -11
town=r5	-6 -12 6 13
towns=2	13 -8 -4 -9
towns=3	17 -3 -17 -6
towns=5	8 1 -16 -4
tri:city day-none no-word	-13 1 18 1
tri:city day-none part:sure	8 -9 7 -13
tri:city day-none prev:sure	-12 22 -15 -3
tri:city day-none sent:sure	0 0 -15 7
tri:city day=l1 no-word	-13 5 10 0
tri:city day=l1 part:sure	-13 4 6 0
tri:city day=l1 prev:sure	6 -2 -1 0
tri:city day=l1 sent:sure	-8 11 0 0
tri:city day=l2 no-word	7 0 -8 0
tri:city day=l2 part:sure	4 -10 6 0
tri:city day=l2 sent:sure	-5 7 0 0
tri:city day=l3 no-word	16 -12 -4 0
tri:city day=l3 part:sure	-15 17 -3 0
tri:city day=l4 part:sure	-11 12 0 0
tri:city day=l4 sent:sure	14 -13 0 0
tri:city day=l5 no-word	4 -21 14 0
tri:city day=r0 no-word	6 -5 2 -13
tri:city day=r0 part:sure	-3 11 0 -8
tri:city day=r0 prev:sure	2 -5 -4 8
tri:city day=r0 sent:sure	-5 13 -8 -2
tri:city day=r1 part:sure	19 -8 -2 -8
tri:city day=r1 prev:sure	2 4 -10 0
tri:city day=r1 sent:sure	-16 1 4 2
tri:city day=r2 no-word	11 1 -22 0
tri:city day=r2 prev:sure	0 6 -5 0
tri:city day=r2 sent:sure	0 -5 6 0
tri:city day=r3 no-word	0 2 -7 2
tri:city day=r3 part:sure	-5 6 0 0
tri:city day=r4 no-word	-13 19 -4 0
tri:city day=r4 sent:sure	-7 6 -6 6
tri:l=" unknown day-none	6 -5 0 0
tri:l=" unknown no-word	7 -6 0 0
tri:l=& unknown no-word	8 -5 0 0
tri:l=( day-none no-word	6 -6 0 0
tri:l=( day-none sent:sure	-8 9 0 0
tri:l=( unknown no-word	14 -12 0 0
tri:l=<begin> city day-none	-38 31 13 0
tri:l=<begin> city day=r0	5 -2 0 -12
tri:l=<begin> city no-word	-21 11 19 -12
tri:l=<begin> city prev:sure	-6 12 -4 0
tri:l=<begin> city sent:sure	0 8 -10 0
tri:l=<begin> day-none no-word	1 -3 6 -2
tri:l=<begin> day-none part:sure	10 -15 1 0
tri:l=<begin> day-none prev:sure	-12 6 -5 13
tri:l=<begin> day=r0 no-word	6 -18 6 5
tri:l=<begin> day=r0 prev:sure	-12 19 -3 -10
tri:l=<begin> day=r0 sent:sure	2 3 -7 -3
tri:l=<begin> day=r1 no-word	1 11 -27 -9
tri:l=<begin> day=r1 prev:sure	-13 17 -4 0
tri:l=<begin> day=r1 sent:sure	-3 -4 8 0
tri:l=<begin> day=r2 no-word	-32 26 -5 16
tri:l=<begin> day=r2 part:sure	6 -1 0 -1
tri:l=<begin> day=r2 sent:sure	0 -8 6 0
tri:l=<begin> day=r3 no-word	13 -8 -3 0
tri:l=<begin> day=r3 part:sure	7 -3 0 0
tri:l=<begin> day=r3 sent:sure	-11 13 0 0
tri:l=<begin> day=r4 no-word	0 -6 8 0
tri:l=<begin> day=r4 part:sure	7 -3 0 0
tri:l=<begin> day=r4 sent:sure	12 -9 0 0
tri:l=<begin> seat-home day-none	7 -28 2 12
tri:l=<begin> seat-home day=r0	13 -11 -11 7
tri:l=<begin> seat-home day=r1	0 7 -9 -2
tri:l=<begin> seat-home day=r2	-25 31 -9 0
tri:l=<begin> seat-home day=r3	-11 12 0 0
tri:l=<begin> seat-home day=r4	-4 -5 9 0
tri:l=<begin> seat-home no-word	18 -21 -3 6
tri:l=<begin> seat-home prev:sure	-23 16 -4 11
tri:l=<begin> seat-home sent:sure	-12 19 -6 -3
tri:l=<begin> seat-other day-none	-15 11 -9 12
tri:l=<begin> seat-other day=r0	7 -9 2 -4
tri:l=<begin> seat-other no-word	-31 22 2 9
tri:l=<begin> seat-other prev:sure	8 -2 -5 0
tri:l=<begin> seat-other sent:sure	19 -15 -5 0
tri:l=<begin> seat-side day-none	13 -30 9 0
tri:l=<begin> seat-side day=r0	2 -5 6 -14
tri:l=<begin> seat-side day=r1	-14 14 0 0
tri:l=<begin> seat-side day=r2	-4 7 -1 0
tri:l=<begin> seat-side day=r4	7 -6 0 0
tri:l=<begin> seat-side no-word	22 -15 -7 -16
tri:l=<begin> seat-side sent:sure	-21 7 18 0
tri:l=<begin> unknown day-none	25 -9 -23 -21
tri:l=<begin> unknown day=r0	-20 17 0 4
tri:l=<begin> unknown day=r1	12 -5 -1 -4
tri:l=<begin> unknown day=r2	-5 -13 9 14
tri:l=<begin> unknown day=r3	19 -11 -3 -4
tri:l=<begin> unknown day=r4	20 -12 -2 -1
tri:l=<begin> unknown no-word	0 1 -6 7
tri:l=<begin> unknown part:sure	41 -28 -5 -9
tri:l=<begin> unknown prev:sure	-12 17 -5 -5
tri:l=<begin> unknown sent:sure	26 -27 0 0
tri:l=[ unknown day-none	7 -6 0 0
tri:l=a city no-word	-5 6 0 0
tri:l=a seat-side day-none	-3 7 -4 0
tri:l=a seat-side no-word	-9 15 -5 0
tri:l=after city part:sure	11 -11 0 0
tri:l=after day-none part:sure	14 -14 0 0
tri:l=after day-none sent:sure	-13 12 0 0
tri:l=and city day-none	-14 5 10 0
tri:l=and city no-word	-15 5 11 0
tri:l=and day-none no-word	20 -13 -11 2
tri:l=and day-none prev:sure	-13 8 6 0
tri:l=and day-none sent:sure	-22 24 0 0
tri:l=and day=l2 no-word	-3 0 6 0
tri:l=and day=r0 no-word	-5 -15 16 0
tri:l=and day=r1 no-word	8 -6 0 0
tri:l=and day=r2 no-word	8 -6 0 0
tri:l=and day=r3 no-word	-5 7 0 0
tri:l=and seat-home day-none	17 -15 -11 6
tri:l=and seat-home no-word	15 -11 -13 5
tri:l=and seat-other day-none	15 -11 0 0
tri:l=and seat-other no-word	18 -15 -1 0
tri:l=and seat-other part:sure	8 -6 0 0
tri:l=and seat-side day-none	3 3 -8 -1
tri:l=and seat-side no-word	-3 9 -3 -1
tri:l=and seat-side part:sure	17 -12 -2 0
tri:l=and unknown day-none	-26 28 -1 0
tri:l=and unknown day=r0	-7 -16 20 0
tri:l=and unknown day=r3	11 -8 -1 0
tri:l=and unknown no-word	9 -42 17 0
tri:l=and unknown part:sure	-13 14 0 0
tri:l=and unknown prev:sure	-4 7 -1 0
tri:l=and unknown sent:sure	-8 10 0 0
tri:l=are day-none no-word	-23 23 0 0
tri:l=are unknown day-none	-18 18 0 0
tri:l=are unknown no-word	-23 23 0 0
tri:l=as seat-home day-none	-6 7 0 0
tri:l=at city day-none	-4 12 -8 0
tri:l=at city day=r1	-19 22 -4 0
tri:l=at city no-word	-8 16 -9 0
tri:l=at city part:sure	-13 15 -2 0
tri:l=at city sent:sure	6 -5 0 0
tri:l=at day-none no-word	-3 -3 -9 15
tri:l=at day-none part:sure	6 -5 0 0
tri:l=at day-none sent:sure	-9 14 -3 -2
tri:l=at day=r0 no-word	5 0 -7 0
tri:l=at day=r1 no-word	-11 4 4 1
tri:l=at day=r1 part:sure	-18 7 10 -1
tri:l=at seat-home day=r0	19 -11 -9 0
tri:l=at seat-home no-word	16 -18 2 -2
tri:l=at unknown day-none	0 -6 -6 13
tri:l=at unknown day=r1	-3 -7 11 0
tri:l=at unknown no-word	1 -15 -1 17
tri:l=at unknown part:sure	-7 0 9 -4
tri:l=at unknown sent:sure	-18 23 0 -5
tri:l=between day-none no-word	-10 11 0 0
tri:l=conference, day=r0 no-word	0 7 -3 -4
tri:l=does day-none no-word	-3 -2 6 0
tri:l=for city day-none	-7 0 0 8
tri:l=for city no-word	-8 0 0 7
tri:l=for day-none no-word	-3 5 -10 5
tri:l=for day-none part:sure	9 -11 0 0
tri:l=for seat-home day-none	-7 7 0 0
tri:l=for seat-home part:sure	-9 7 0 0
tri:l=for seat-side day-none	13 -5 -5 0
tri:l=for seat-side no-word	14 -5 -6 0
tri:l=for unknown day-none	11 -9 0 0
tri:l=for unknown day=r1	-15 14 0 0
tri:l=for unknown day=r3	-3 0 0 6
tri:l=from city day-none	29 -30 0 0
tri:l=from day-none no-word	-13 8 1 6
tri:l=from day-none prev:sure	18 -17 0 0
tri:l=from day-none sent:sure	18 -15 -1 0
tri:l=from day=l3 no-word	8 -5 -1 0
tri:l=from day=r1 no-word	17 -9 -9 0
tri:l=from seat-home day-none	-15 3 3 11
tri:l=from seat-home no-word	-17 6 0 12
tri:l=from seat-side day-none	2 2 -6 -5
tri:l=from seat-side day=r1	8 -4 -3 0
tri:l=from seat-side no-word	6 2 -11 -7
tri:l=from unknown day=r1	-6 7 0 0
tri:l=from unknown no-word	-20 23 0 -1
tri:l=from unknown prev:sure	6 -5 0 0
tri:l=from unknown sent:sure	-2 -8 0 11
tri:l=geneva, city day-none	-6 7 0 0
tri:l=if day-none no-word	-7 7 0 0
tri:l=if seat-side day-none	-7 9 -1 0
tri:l=if seat-side no-word	-8 9 0 0
tri:l=in city day-none	15 -20 7 0
tri:l=in city day=l1	-8 13 -1 -3
tri:l=in city day=l2	-12 4 8 0
tri:l=in city day=l3	0 4 -6 0
tri:l=in city day=l4	-3 10 -6 0
tri:l=in city day=r0	-9 11 -5 0
tri:l=in city day=r1	12 0 -6 -13
tri:l=in city day=r2	9 -1 -9 0
tri:l=in city day=r3	0 5 -12 2
tri:l=in city day=r4	-11 10 -3 6
tri:l=in city no-word	8 -7 -1 0
tri:l=in city part:sure	11 6 -2 -33
tri:l=in city prev:sure	0 9 -20 5
tri:l=in city sent:sure	-5 -2 -3 14
tri:l=in day-none no-word	1 -5 14 -7
tri:l=in day-none part:sure	3 -11 4 7
tri:l=in day-none prev:sure	1 13 -18 -13
tri:l=in day-none sent:sure	9 -3 -10 0
tri:l=in day=l1 no-word	0 5 -11 -2
tri:l=in day=l1 part:sure	7 -5 -6 0
tri:l=in day=l1 prev:sure	-20 24 -4 -1
tri:l=in day=l1 sent:sure	-20 0 7 6
tri:l=in day=l2 no-word	6 -15 10 -1
tri:l=in day=l2 part:sure	-15 6 8 0
tri:l=in day=l2 sent:sure	-4 9 -1 0
tri:l=in day=l3 no-word	-2 9 -8 0
tri:l=in day=l3 part:sure	-14 16 3 -10
tri:l=in day=l3 sent:sure	7 -4 0 0
tri:l=in day=l4 no-word	-12 10 4 -2
tri:l=in day=l4 part:sure	-21 12 0 3
tri:l=in day=l5 no-word	0 -3 6 0
tri:l=in day=r0 no-word	5 4 -17 -3
tri:l=in day=r0 prev:sure	-10 -10 9 10
tri:l=in day=r0 sent:sure	-12 -11 15 5
tri:l=in day=r1 no-word	3 -9 -1 8
tri:l=in day=r1 part:sure	0 1 -6 1
tri:l=in day=r1 prev:sure	-10 -1 17 -5
tri:l=in day=r1 sent:sure	-5 8 -2 -1
tri:l=in day=r2 no-word	14 0 -22 -5
tri:l=in day=r2 part:sure	-20 10 5 0
tri:l=in day=r2 prev:sure	6 0 -6 0
tri:l=in day=r2 sent:sure	-5 9 0 -1
tri:l=in day=r3 no-word	0 5 -13 0
tri:l=in day=r3 part:sure	-13 11 1 -1
tri:l=in day=r3 sent:sure	-2 8 -3 -3
tri:l=in day=r4 no-word	-13 9 0 6
tri:l=in day=r4 part:sure	-4 6 0 0
tri:l=in seat-home day-none	20 -19 5 -19
tri:l=in seat-home day=l2	-9 3 4 0
tri:l=in seat-home day=l4	-7 3 4 0
tri:l=in seat-home day=r0	5 -5 -6 3
tri:l=in seat-home day=r1	-1 4 -9 6
tri:l=in seat-home day=r2	9 -3 -4 0
tri:l=in seat-home day=r3	-4 0 7 -1
tri:l=in seat-home day=r4	0 -7 -2 8
tri:l=in seat-home no-word	16 -12 0 -10
tri:l=in seat-home part:sure	-1 -13 5 12
tri:l=in seat-home prev:sure	2 2 0 -8
tri:l=in seat-home sent:sure	-5 8 0 -5
tri:l=in seat-other day-none	-5 15 -11 -7
tri:l=in seat-other day=r0	-1 -8 12 0
tri:l=in seat-other day=r1	21 -14 -2 0
tri:l=in seat-other day=r3	-5 6 0 0
tri:l=in seat-other no-word	0 5 -7 0
tri:l=in seat-other prev:sure	-1 6 -3 0
tri:l=in seat-other sent:sure	-4 -6 9 1
tri:l=in seat-side day-none	-2 -3 0 10
tri:l=in seat-side day=l1	11 -5 0 -6
tri:l=in seat-side day=l2	17 -18 0 -1
tri:l=in seat-side day=l4	0 -13 -4 12
tri:l=in seat-side day=r0	-5 7 -4 2
tri:l=in seat-side day=r1	0 -9 7 2
tri:l=in seat-side day=r4	-6 6 0 0
tri:l=in seat-side no-word	11 -12 -4 5
tri:l=in seat-side part:sure	-1 9 -11 2
tri:l=in seat-side prev:sure	0 -29 16 10
tri:l=in seat-side sent:sure	-5 5 5 -7
tri:l=in unknown day-none	-15 17 -2 0
tri:l=in unknown day=l1	-14 7 -13 8
tri:l=in unknown day=l2	5 -9 5 0
tri:l=in unknown day=l3	-7 11 0 -3
tri:l=in unknown day=l4	-13 9 7 -3
tri:l=in unknown day=r0	6 -20 11 6
tri:l=in unknown day=r1	-26 9 12 7
tri:l=in unknown day=r2	-17 21 -3 -2
tri:l=in unknown day=r3	-7 8 2 -4
tri:l=in unknown day=r4	6 -9 6 -6
tri:l=in unknown no-word	-22 20 7 -2
tri:l=in unknown part:sure	-36 8 12 17
tri:l=in unknown prev:sure	-24 13 19 -9
tri:l=in unknown sent:sure	5 0 -21 -3
tri:l=into day-none no-word	6 -5 0 0
tri:l=is day-none no-word	-12 14 -1 0
tri:l=is unknown day-none	-16 16 0 0
tri:l=is unknown no-word	-9 10 0 0
tri:l=it unknown no-word	8 -8 0 0
tri:l=leaves day-none no-word	-10 -3 13 0
tri:l=mr unknown day-none	6 -5 0 0
tri:l=mr unknown no-word	7 -7 0 0
tri:l=near day-none no-word	-12 9 2 0
tri:l=near unknown day-none	-8 8 0 0
tri:l=near unknown no-word	-9 9 0 0
tri:l=of city day-none	8 0 -15 0
tri:l=of city day=r2	20 -13 -5 0
tri:l=of city day=r3	-6 3 2 0
tri:l=of city day=r4	-5 7 0 0
tri:l=of city no-word	3 1 -8 -1
tri:l=of city sent:sure	-7 0 4 0
tri:l=of day-none no-word	-8 15 -7 -4
tri:l=of day-none part:sure	10 -2 -10 0
tri:l=of day-none prev:sure	6 -4 0 0
tri:l=of day-none sent:sure	6 -4 0 0
tri:l=of day=r0 no-word	0 -10 10 0
tri:l=of day=r2 no-word	7 -1 -5 0
tri:l=of seat-home day-none	2 -18 10 0
tri:l=of seat-home no-word	0 -6 7 0
tri:l=of seat-side day-none	5 0 -9 0
tri:l=of seat-side no-word	-7 13 -9 0
tri:l=of unknown day-none	-8 20 -14 -3
tri:l=of unknown day=l3	6 -4 0 0
tri:l=of unknown day=r2	11 -10 0 0
tri:l=of unknown no-word	-11 10 7 -3
tri:l=of unknown part:sure	9 0 -11 0
tri:l=of unknown prev:sure	14 -12 0 0
tri:l=on seat-home day-none	-15 16 0 0
tri:l=on seat-home no-word	-8 9 0 0
tri:l=on unknown day-none	14 -12 0 0
tri:l=on unknown day=r1	9 -8 0 0
tri:l=on unknown no-word	16 -12 0 0
tri:l=on unknown prev:sure	7 -5 0 0
tri:l=our day-none no-word	-5 7 0 0
tri:l=said seat-home day-none	-8 9 0 0
tri:l=said seat-side day-none	-7 3 4 0
tri:l=since city no-word	3 -12 6 0
tri:l=since city part:sure	8 -6 0 0
tri:l=since day-none no-word	2 -13 7 0
tri:l=since day-none part:sure	-6 8 0 0
tri:l=that day-none no-word	-19 16 0 3
tri:l=that day=l1 no-word	7 -3 -2 0
tri:l=that seat-home day-none	-4 5 -7 6
tri:l=that seat-home no-word	-6 7 -8 6
tri:l=that seat-other day-none	6 -5 0 0
tri:l=that seat-other no-word	6 -5 0 0
tri:l=that seat-side day-none	-11 9 3 0
tri:l=that seat-side no-word	-12 12 3 -1
tri:l=the city day-none	-6 3 2 0
tri:l=the city day=r1	-22 3 18 0
tri:l=the city day=r2	16 -17 0 0
tri:l=the city no-word	30 -22 -12 0
tri:l=the city part:sure	-40 12 28 0
tri:l=the day-none no-word	-2 18 -17 -3
tri:l=the day-none part:sure	-8 9 0 0
tri:l=the day-none prev:sure	-2 -15 13 0
tri:l=the day=l1 no-word	8 -4 -3 0
tri:l=the day=l1 part:sure	9 -16 5 0
tri:l=the day=l2 no-word	-3 15 -14 0
tri:l=the day=l3 no-word	22 -17 -8 0
tri:l=the day=l3 part:sure	-2 -2 7 0
tri:l=the day=l4 no-word	14 -8 -4 0
tri:l=the day=r0 no-word	-1 -3 6 0
tri:l=the day=r1 no-word	-4 0 6 0
tri:l=the day=r1 part:sure	-2 6 -1 0
tri:l=the day=r2 no-word	-7 -2 11 0
tri:l=the day=r3 no-word	13 -7 -5 0
tri:l=the day=r3 part:sure	11 -1 -7 0
tri:l=the day=r4 no-word	-10 6 4 0
tri:l=the seat-home day-none	-4 10 -3 0
tri:l=the seat-home day=r2	0 -7 6 0
tri:l=the seat-home part:sure	6 0 -5 0
tri:l=the seat-home prev:sure	-10 3 7 0
tri:l=the seat-other day-none	-8 -6 13 0
tri:l=the seat-other no-word	-1 -7 6 0
tri:l=the seat-side day-none	0 7 -9 0
tri:l=the seat-side day=l2	-23 16 9 0
tri:l=the seat-side day=l4	5 -7 0 0
tri:l=the seat-side day=r2	-18 10 11 0
tri:l=the seat-side day=r3	10 0 -8 0
tri:l=the seat-side no-word	-17 27 -5 -1
tri:l=the seat-side part:sure	12 -11 -6 0
tri:l=the seat-side prev:sure	-15 -1 16 0
tri:l=the unknown day-none	-1 6 -5 -1
tri:l=the unknown day=l1	20 -18 0 0
tri:l=the unknown day=l2	7 -5 0 0
tri:l=the unknown day=r3	11 -7 -1 0
tri:l=the unknown day=r4	6 -4 0 0
tri:l=the unknown no-word	6 2 -10 -3
tri:l=the unknown part:sure	24 -15 -10 -1
tri:l=the unknown prev:sure	16 -13 0 0
tri:l=the unknown sent:sure	16 -7 -7 0
tri:l=to city day-none	6 -3 -1 0
tri:l=to city day=r1	15 -20 0 6
tri:l=to city no-word	24 -21 -2 0
tri:l=to city part:sure	1 -7 0 6
tri:l=to day-none no-word	9 -6 0 -8
tri:l=to day-none part:sure	-21 18 2 0
tri:l=to day-none sent:sure	5 -6 1 -1
tri:l=to day=l3 no-word	12 -9 0 0
tri:l=to day=r0 part:sure	-12 13 0 0
tri:l=to day=r1 no-word	-12 6 8 0
tri:l=to day=r1 part:sure	18 -17 -6 5
tri:l=to day=r2 part:sure	-8 1 5 0
tri:l=to seat-side day-none	-5 2 5 -8
tri:l=to seat-side day=r3	-11 0 2 8
tri:l=to seat-side no-word	-8 3 7 -5
tri:l=to seat-side sent:sure	0 -11 2 6
tri:l=to unknown day=r1	-7 10 0 0
tri:l=to unknown part:sure	-28 26 1 0
tri:l=trade, day-none no-word	-9 12 -1 0
tri:l=trade, seat-side no-word	7 -3 0 0
tri:l=trade, unknown no-word	-8 8 0 0
tri:l=what day-none no-word	-7 -8 16 0
tri:l=what seat-home day-none	-1 -5 6 0
tri:l=what seat-home no-word	-2 -6 8 0
tri:l=what seat-side day-none	0 -10 11 0
tri:l=what seat-side no-word	1 -14 8 0
tri:l=when day-none no-word	-6 6 0 0
tri:l=which day-none no-word	3 -6 2 0
tri:l=which seat-side day-none	10 -8 0 0
tri:l=which seat-side no-word	8 -7 0 0
tri:l=with day-none no-word	-4 -10 4 14
tri:l=with day-none prev:sure	9 -5 0 0
tri:l=with seat-home day-none	15 -8 -3 0
tri:l=with seat-home no-word	14 -7 -2 0
tri:l=with seat-side day-none	-13 -1 9 13
tri:l=with seat-side no-word	-13 -3 7 15
tri:l=with unknown day-none	6 -2 0 0
tri:l=— day-none no-word	14 -13 0 0
tri:l=— day=l1 no-word	-29 17 16 0
tri:l=— day=r0 no-word	-11 14 -1 0
tri:l=— day=r2 no-word	12 -11 0 0
tri:l=— unknown day-none	18 -17 0 0
tri:l=— unknown day=l1	6 -4 0 0
tri:l=— unknown no-word	17 -12 0 0
tri:seat-home day-none no-word	-6 0 6 2
tri:seat-home day-none part:sure	5 -6 0 -2
tri:seat-home day-none prev:sure	8 -13 -6 10
tri:seat-home day-none sent:sure	12 -8 0 -7
tri:seat-home day=l0 no-word	17 -7 -9 0
tri:seat-home day=l1 no-word	4 2 -11 -2
tri:seat-home day=l1 part:sure	-6 6 0 0
tri:seat-home day=l2 no-word	6 -8 0 0
tri:seat-home day=l2 sent:sure	0 8 -6 0
tri:seat-home day=l3 part:sure	0 -2 6 0
tri:seat-home day=l5 no-word	6 0 -2 0
tri:seat-home day=r0 no-word	12 -10 -8 4
tri:seat-home day=r0 part:sure	11 -8 -7 2
tri:seat-home day=r0 prev:sure	20 -12 -3 -9
tri:seat-home day=r0 sent:sure	-2 6 -4 0
tri:seat-home day=r1 no-word	12 -5 -5 -11
tri:seat-home day=r1 part:sure	-18 5 0 12
tri:seat-home day=r1 prev:sure	-9 10 0 0
tri:seat-home day=r1 sent:sure	-8 17 -5 -4
tri:seat-home day=r2 no-word	-9 13 -1 -1
tri:seat-home day=r2 part:sure	-8 5 1 0
tri:seat-home day=r2 prev:sure	-3 7 0 0
tri:seat-home day=r3 sent:sure	-8 8 0 0
tri:seat-home day=r4 no-word	-15 -5 14 7
tri:seat-other day-none no-word	7 -7 -6 6
tri:seat-other day-none part:sure	11 -6 0 -1
tri:seat-other day-none sent:sure	-21 19 2 0
tri:seat-other day=l2 no-word	7 -4 0 0
tri:seat-other day=r0 no-word	-15 11 7 -4
tri:seat-other day=r0 sent:sure	19 -22 6 0
tri:seat-other day=r1 part:sure	21 -10 -9 -4
tri:seat-side day-none no-word	-9 8 -3 10
tri:seat-side day-none part:sure	13 -9 -2 -7
tri:seat-side day-none prev:sure	-5 -7 17 -3
tri:seat-side day-none sent:sure	8 -2 -2 -6
tri:seat-side day=l0 no-word	-5 9 -3 0
tri:seat-side day=l1 no-word	13 -10 0 -1
tri:seat-side day=l3 no-word	23 -16 -10 0
tri:seat-side day=l3 part:sure	-5 -4 11 0
tri:seat-side day=l4 no-word	8 0 -14 0
tri:seat-side day=l5 no-word	-5 6 0 0
tri:seat-side day=r0 no-word	15 -10 -5 -5
tri:seat-side day=r0 part:sure	0 8 -7 0
tri:seat-side day=r0 sent:sure	-16 9 10 0
tri:seat-side day=r1 no-word	2 4 -1 -14
tri:seat-side day=r1 part:sure	5 0 -16 9
tri:seat-side day=r1 prev:sure	0 -11 11 0
tri:seat-side day=r1 sent:sure	-6 -2 11 0
tri:seat-side day=r2 no-word	-4 7 0 -4
tri:seat-side day=r3 no-word	9 -3 -9 0
tri:seat-side day=r3 sent:sure	-2 -6 0 8
tri:seat-side day=r4 no-word	5 0 -7 0
tri:unknown day-none no-word	28 -5 -57 -27
tri:unknown day-none part:sure	-2 -1 -8 15
tri:unknown day-none prev:sure	22 -13 -12 -10
tri:unknown day-none sent:sure	-5 17 -12 -22
tri:unknown day=l0 no-word	12 -10 0 0
tri:unknown day=l0 sent:sure	0 -5 0 6
tri:unknown day=l1 no-word	-4 7 -4 0
tri:unknown day=l1 part:sure	19 -19 -9 0
tri:unknown day=l1 prev:sure	-14 17 0 -1
tri:unknown day=l1 sent:sure	0 -5 -1 8
tri:unknown day=l2 no-word	15 -18 3 0
tri:unknown day=l2 prev:sure	13 -12 0 0
tri:unknown day=l2 sent:sure	-8 11 0 -1
tri:unknown day=l3 no-word	-4 8 -1 0
tri:unknown day=l3 part:sure	6 -1 -3 0
tri:unknown day=l3 sent:sure	14 -12 0 0
tri:unknown day=l4 no-word	0 -9 10 -1
tri:unknown day=l4 part:sure	-6 8 0 0
tri:unknown day=l5 no-word	-13 11 1 0
tri:unknown day=r0 no-word	-25 16 17 -2
tri:unknown day=r0 part:sure	-13 6 2 2
tri:unknown day=r0 prev:sure	-19 15 7 -1
tri:unknown day=r0 sent:sure	-17 0 10 11
tri:unknown day=r1 no-word	1 -2 -12 9
tri:unknown day=r1 part:sure	-13 4 12 -4
tri:unknown day=r1 prev:sure	-12 1 11 -1
tri:unknown day=r2 no-word	4 -13 0 13
tri:unknown day=r2 part:sure	15 -5 -10 -2
tri:unknown day=r2 prev:sure	13 -8 -2 -1
tri:unknown day=r2 sent:sure	-8 6 4 -1
tri:unknown day=r3 no-word	10 -7 -8 0
tri:unknown day=r3 part:sure	9 -4 0 -6
tri:unknown day=r3 prev:sure	13 -8 -1 0
tri:unknown day=r3 sent:sure	11 0 -2 -11
tri:unknown day=r4 no-word	26 -31 3 -2
tri:unknown day=r4 part:sure	14 -10 0 0
tri:unknown day=r4 sent:sure	12 -23 0 12
two-words	-2 11 -8 -6
under ahead	-19 17 -9 6
under ahead town	-19 17 -9 6
under gone	-38 -1 22 33
under gone town	-38 -1 22 33
unknown	30 -15 -27 -4
v0-none	19 -8 -5 -15
v0=add	-11 12 0 0
v0=agree	-9 5 8 -4
v0=ask	-3 -9 15 0
v0=be	-13 18 -7 -3
v0=bring	1 -11 5 0
v0=charge	14 -11 0 0
v0=come	-8 2 4 4
v0=discuss	-17 5 0 8
v0=end	15 -13 0 0
v0=fall	10 -9 0 0
v0=go	-1 6 -3 -5
v0=have	-2 11 -11 0
v0=keep	6 -12 4 0
v0=land	4 -11 9 0
v0=leave	-6 -5 4 9
v0=let	7 -4 0 0
v0=look	-4 -8 8 2
v0=make	2 -9 5 -1
v0=meet	-13 9 -4 4
v0=move	7 -5 0 0
v0=other	-6 -11 14 9
v0=pay	18 -10 -3 -1
v0=place	6 -4 0 0
v0=plan	-10 15 -2 -4
v0=prepare	-6 15 -7 0
v0=propose	21 -20 0 0
v0=put	-11 11 0 0
v0=reach	-2 -5 1 8
v0=return	-15 16 -3 0
v0=rise	9 -6 -1 0
v0=run	10 -5 -1 0
v0=say	6 -3 0 -4
v0=sell	7 -6 0 0
v0=set	-5 9 0 -1
v0=settle	-3 7 -2 0
v0=sign	23 -12 -14 -5
v0=sit	-13 4 -5 15
v0=stand	10 -4 -4 0
v0=stop	-9 11 0 0
v0=suspend	7 -4 0 0
v0=take	-12 16 -1 -2
v0=want	-6 8 0 0
v0=write	9 -6 -1 0
v1-none	10 -4 1 -13
v1=add	-15 16 0 0
v1=agree	6 -2 -8 5
v1=ask	-1 -4 9 0
v1=be	-13 10 3 0
v1=bring	4 -13 5 0
v1=carry	-5 7 0 0
v1=charge	16 -13 0 0
v1=come	-8 2 3 4
v1=conclude	6 -7 1 -1
v1=deny	8 -7 0 0
v1=discuss	-10 8 -9 8
v1=end	12 -10 0 -2
v1=enter	7 -7 0 0
v1=extend	11 -14 1 0
v1=go	-9 15 -3 -5
v1=have	-2 9 -10 0
v1=keep	7 -13 4 0
v1=land	-4 0 8 0
v1=leave	-9 -1 3 9
v1=let	7 -4 0 0
v1=look	-4 -6 8 1
v1=make	7 -7 0 -2
v1=meet	12 -2 -8 -1
v1=move	7 -5 0 0
v1=other	-8 -9 14 9
v1=pay	22 -13 -3 -2
v1=place	11 -9 0 0
v1=plan	-6 13 -2 -5
v1=prepare	-9 13 -3 0
v1=promise	0 2 -6 0
v1=propose	12 -11 0 0
v1=put	-10 10 0 0
v1=raise	-8 12 0 -1
v1=reach	-6 0 4 5
v1=resume	9 -4 -1 -1
v1=return	-15 17 -2 0
v1=rise	7 -3 -1 0
v1=run	10 -5 -1 0
v1=say	9 -5 -1 -4
v1=see	-9 4 3 0
v1=set	-5 9 0 -1
v1=settle	0 7 -5 0
v1=sign	12 -10 1 -8
v1=sit	0 -4 -6 14
v1=stand	9 -4 -3 0
v1=start	4 1 -6 -5
v1=strike	-4 10 -4 -1
v1=suspend	8 -5 0 0
v1=take	-12 17 -1 -2
v1=want	-6 7 0 0
v1=write	10 -7 -1 0
v2-none	4 1 -2 -9
v2=add	7 -5 0 0
v2=announce	4 3 -11 0
v2=answer	16 -16 0 0
v2=approve	18 -16 0 0
v2=be	-19 15 7 0
v2=begin	16 -15 0 0
v2=bring	-11 -1 15 0
v2=call	8 -3 -3 0
v2=charge	9 -7 0 0
v2=confirm	15 -4 -9 0
v2=discuss	-9 -3 12 0
v2=double	10 -7 -1 0
v2=end	8 -2 -9 1
v2=enter	7 -6 0 0
v2=expire	8 -7 0 0
v2=explain	-3 7 -3 0
v2=extend	-14 14 0 0
v2=fall	6 -8 0 0
v2=get	9 -7 0 0
v2=keep	-6 -7 12 0
v2=know	11 -11 0 0
v2=leave	3 -15 0 7
v2=let	2 -10 4 0
v2=lift	-15 8 8 0
v2=look	-5 7 0 0
v2=lower	-17 19 -2 0
v2=meet	-4 14 -14 0
v2=note	-10 0 11 0
v2=other	-8 9 8 -14
v2=prepare	5 0 -8 0
v2=propose	-5 6 0 0
v2=put	0 -3 -1 6
v2=reach	9 -7 0 0
v2=receive	6 -6 0 0
v2=reply	-7 10 -1 0
v2=run	10 -9 0 0
v2=say	1 -10 9 -6
v2=show	-7 7 0 0
v2=sign	17 -13 -3 0
v2=sit	11 -13 0 1
v2=slap	-8 9 0 0
v2=stop	-9 13 -2 0
v2=take	-4 0 -5 7
v2=tell	19 -14 -3 0
v2=want	-2 6 -1 0
v2=withdraw	-8 8 0 0
v2=write	-7 10 -1 0
verbless	-13 13 6 -5
vt0=agree past	-12 10 6 -2
vt0=agree pluperfect	17 -16 0 0
vt0=agree present	-14 10 3 0
vt0=approve modal	-10 10 0 0
vt0=ask past	12 -10 0 0
vt0=ask perfect	6 -4 0 0
vt0=ask present	-19 3 16 0
vt0=be future	-15 5 0 6
vt0=be perfect	-8 13 -5 0
vt0=be present	0 11 -7 -28
vt0=bring past	1 -11 5 0
vt0=call past	-7 7 0 0
vt0=charge present	13 -11 0 0
vt0=come past	0 -4 0 7
vt0=come present	-9 3 8 0
vt0=discuss future	-7 -4 0 12
vt0=discuss past	-10 12 0 -3
vt0=end past	9 -7 0 0
vt0=expect past	11 -1 -3 -5
vt0=have past	-7 13 -5 0
vt0=have present	1 1 -6 0
vt0=hold past	7 -5 0 -1
vt0=land past	6 -5 0 0
vt0=land present	-2 -3 9 0
vt0=leave past	-10 -2 0 10
vt0=make past	-3 0 6 0
vt0=make present	8 -6 0 0
vt0=meet modal	-6 7 0 0
vt0=meet past	-4 0 8 -5
vt0=meet pluperfect	-8 17 -3 -4
vt0=meet present	-2 0 -6 7
vt0=negotiate past	-6 9 0 0
vt0=negotiate present	10 -8 0 0
vt0=other future	8 -4 0 -2
vt0=other past	-7 0 11 -2
vt0=other perfect	-15 0 6 7
vt0=other pluperfect	14 -15 0 0
vt0=other present	-11 0 2 10
vt0=pay present	19 -17 0 0
vt0=place present	6 -4 0 0
vt0=plan present	-7 11 -1 -2
vt0=prepare pluperfect	-6 13 -5 0
vt0=put present	-4 8 -4 0
vt0=reach past	-1 -7 3 8
vt0=receive past	-10 9 0 0
vt0=rise past	8 -5 0 0
vt0=run present	11 -10 0 0
vt0=say past	11 -7 -2 -2
vt0=say present	-8 6 2 0
vt0=set present	-6 10 0 0
vt0=settle past	-3 7 -2 0
vt0=ship present	-7 8 0 0
vt0=sign future	16 -12 -3 0
vt0=sign past	10 -3 -9 -2
vt0=sign perfect	-6 7 0 0
vt0=sit present	-19 2 0 16
vt0=take future	-6 8 0 0
vt0=take past	-8 7 0 0
vt0=take present	-5 7 0 0
vt0=tell past	6 -1 -3 0
vt0=tell pluperfect	-5 6 0 0
vt1=agree participle	11 -3 -24 9
vt1=agree pluperfect	14 -13 0 0
vt1=agree present	-13 9 4 0
vt1=approve modal	-10 10 0 0
vt1=ask participle	1 2 -6 0
vt1=ask past	12 -10 0 0
vt1=ask perfect	6 -4 0 0
vt1=ask present	-19 3 16 0
vt1=be future	-15 5 0 6
vt1=be perfect	-10 15 -4 0
vt1=be present	6 -1 2 -26
vt1=bring past	1 -11 5 0
vt1=call past	-7 7 0 0
vt1=charge present	13 -11 0 0
vt1=come past	0 -4 0 7
vt1=come present	-9 3 8 0
vt1=conclude participle	9 -6 0 0
vt1=discuss future	-7 -4 0 12
vt1=discuss past	-10 12 0 -3
vt1=end past	8 -7 0 0
vt1=expect present	-6 0 0 3
vt1=extend infinitive	7 -10 0 0
vt1=have past	-10 16 -5 0
vt1=land past	6 -5 0 0
vt1=land present	-2 -3 9 0
vt1=leave past	-10 -2 1 11
vt1=make participle	4 0 -6 0
vt1=make past	-5 0 8 0
vt1=make present	8 -6 0 0
vt1=meet gerund	16 0 -9 -14
vt1=meet infinitive	10 -5 0 -6
vt1=meet modal	-6 7 0 0
vt1=meet participle	15 -15 0 2
vt1=meet past	-4 0 8 -5
vt1=meet pluperfect	-8 17 -3 -4
vt1=meet present	-2 0 -6 7
vt1=negotiate past	-6 9 0 0
vt1=negotiate present	10 -8 0 0
vt1=other future	8 -4 0 -2
vt1=other past	-7 0 11 -2
vt1=other perfect	-15 0 6 7
vt1=other pluperfect	10 -11 0 0
vt1=other present	-11 0 2 10
vt1=pay present	19 -17 0 0
vt1=place present	6 -4 0 0
vt1=plan present	-5 8 0 -2
vt1=prepare pluperfect	-6 13 -5 0
vt1=put present	-4 8 -4 0
vt1=reach participle	-7 7 0 -1
vt1=reach past	-1 -7 3 8
vt1=receive past	-10 9 0 0
vt1=rise past	8 -5 0 0
vt1=run present	11 -10 0 0
vt1=say past	15 -10 -2 -2
vt1=say present	-7 6 0 0
vt1=set present	-6 10 0 0
vt1=settle past	-3 7 -2 0
vt1=ship present	-7 8 0 0
vt1=sign future	16 -12 -3 0
vt1=sign participle	-18 4 16 0
vt1=sign past	10 -3 -9 -2
vt1=sign perfect	-6 7 0 0
vt1=sit present	-19 2 0 16
vt1=strike participle	-12 13 0 0
vt1=take future	-6 8 0 0
vt1=take past	-8 7 0 0
vt1=take present	-5 7 0 0
vt1=tell past	6 -1 -3 0
vt2=agree past	-12 15 0 0
vt2=agree present	14 -13 0 0
vt2=announce past	7 -2 -1 0
vt2=answer past	7 -1 -4 0
vt2=ask past	-11 8 2 0
vt2=be future	6 -2 0 0
vt2=be modal	11 -7 -2 0
vt2=be past	0 6 -7 -1
vt2=be pluperfect	-18 10 0 7
vt2=be present	-19 11 15 -5
vt2=bring past	-14 1 13 0
vt2=bring present	-5 -7 12 0
vt2=call past	10 -5 -2 0
vt2=charge perfect	7 -6 0 0
vt2=come present	7 -6 0 0
vt2=discuss infinitive	-8 -4 12 0
vt2=drop present	-6 6 0 0
vt2=end present	19 -11 -7 0
vt2=expire present	8 -7 0 0
vt2=explain past	-8 10 -2 0
vt2=fall past	4 -6 0 0
vt2=go future	-5 6 0 0
vt2=go past	6 -1 -5 0
vt2=go pluperfect	-9 9 0 0
vt2=have present	-4 6 0 0
vt2=know present	9 -8 0 0
vt2=lift past	-9 0 8 0
vt2=lower present	-21 23 -2 0
vt2=meet future	6 0 0 -2
vt2=meet gerund	-11 21 -7 0
vt2=meet participle	-13 14 0 0
vt2=meet past	8 -5 0 0
vt2=meet present	11 -8 0 0
vt2=other perfect	-12 7 9 -2
vt2=other pluperfect	0 0 4 -7
vt2=prepare infinitive	4 0 -7 0
vt2=promise perfect	-6 7 0 0
vt2=put future	-8 0 9 0
vt2=put perfect	10 -2 -6 0
vt2=put pluperfect	-13 5 0 7
vt2=put present	10 -9 -2 0
vt2=reply past	-7 10 -1 0
vt2=rise past	12 -9 0 0
vt2=rise present	-7 8 0 0
vt2=run present	9 -7 0 0
vt2=say past	0 -8 8 -2
vt2=show present	-8 8 0 0
vt2=sign past	14 -13 0 0
vt2=take future	-8 0 0 9
vt2=take infinitive	-7 7 0 0
vt2=tell past	10 -6 0 0
vt2=want past	-7 7 0 0
vt2=write past	-9 11 0 0
word=great hall of the people	-10 -2 13 0
word=lancaster house	-21 24 -2 0
word=oval office	7 4 -15 0
word=white house	-12 10 7 -7
words=0	7 -5 -2 -2
words=1	-6 5 0 5
words=2	15 -16 18 -28
words=4	9 -4 -16 8
words=5	1 15 -16 -17`;
