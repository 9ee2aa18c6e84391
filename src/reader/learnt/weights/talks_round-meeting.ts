// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	22 -4 -16 -21
a:!	-3 6 0 0
a:&	12 -4 0 -6
a:'s	11 -6 2 -14
a:'s .	-18 19 0 0
a:'s on	9 -4 0 -5
a:-	-2 10 -5 -3
a:.	3 7 -14 -1
a:/	-8 9 0 0
a:/ <seat>	-9 10 0 0
a:<agent>	14 -3 -6 -10
a:<day-ahead>	14 -12 -8 3
a:<day-ahead> .	0 1 -12 4
a:<day-ahead> for	0 3 3 -10
a:<day-ahead> to	-16 -3 10 7
a:<day-gone>	12 -7 -3 -8
a:<day-gone> .	26 -22 0 -5
a:<day-gone> after	-2 6 -1 0
a:<day-gone> and	7 -11 0 1
a:<day-gone> between	-13 15 0 0
a:<day-gone> by	-14 13 1 0
a:<day-gone> night	-5 7 0 0
a:<day-gone> on	-6 7 0 0
a:<day-gone> to	-4 14 -12 0
a:<day-gone> with	-23 16 8 0
a:<day-gone> without	7 -4 -2 0
a:<day-today>	28 -7 -13 -22
a:<day-today> .	1 5 0 -11
a:<day-today> evening	10 -9 0 0
a:<day-today> to	-2 7 0 0
a:<day-today> with	-2 6 -1 0
a:<duty>	19 -9 -2 -15
a:<gate>	19 -8 -12 0
a:<goods-amount>	-9 7 0 0
a:<goods-amount> in	-10 11 0 0
a:<level-noun>	-3 4 -9 8
a:<level>	-7 13 -5 -6
a:<level> .	-4 10 -9 0
a:<level> for	-8 10 -1 0
a:<level> in	-11 9 0 3
a:<level> lower	-7 7 0 0
a:<level> of	6 -6 0 0
a:<level> on	-15 12 8 -5
a:<level> tax	-9 9 0 0
a:<money> a	9 -8 0 0
a:<money> of	-14 14 0 0
a:<month-ahead>	-6 0 -1 5
a:<month-gone>	-4 9 -8 1
a:<month-gone> .	-8 4 3 0
a:<month-gone> and	7 -5 -2 0
a:<month-gone> for	23 -19 -5 0
a:<name>	13 -5 -4 -13
a:<name> and	13 -6 -5 -2
a:<name> have	-10 10 0 0
a:<not>	-9 14 -10 5
a:<number>	14 -9 -7 0
a:<number> and	6 -5 0 0
a:<number> in	12 -8 -5 0
a:<number> of	10 -8 0 0
a:<number> on	-1 -6 0 8
a:<office>	-9 2 4 2
a:<office> .	-6 0 0 4
a:<organisation>	18 -20 -2 3
a:<organisation> .	20 -12 -6 0
a:<organisation> has	-20 22 0 0
a:<organisation> must	13 -12 0 0
a:<person>	7 4 -9 -7
a:<person> 's	10 -6 -1 0
a:<person> .	-10 -6 16 0
a:<person> and	10 -2 -7 0
a:<person> for	-7 8 0 0
a:<person> to	-12 14 0 0
a:<points>	6 -3 0 0
a:<quality>	-6 8 0 1
a:<quality> good	-23 10 16 0
a:<seat>	4 0 0 -10
a:<seat> 's	-8 9 0 0
a:<seat> .	-4 6 -1 0
a:<seat> and	-17 17 0 0
a:<seat> say	-8 0 9 0
a:<sender>	0 -6 8 0
a:<span>	-2 5 0 -8
a:<span> .	-18 14 9 -3
a:<v-agree>	2 2 -6 -4
a:<v-bear>	27 -19 -12 0
a:<v-begin>	14 -12 -8 3
a:<v-deny>	12 -5 -5 0
a:<v-down>	-10 0 11 2
a:<v-end>	3 5 -11 0
a:<v-impose>	0 4 -8 6
a:<v-propose>	6 -2 -1 -3
a:<v-return>	19 -15 0 -1
a:<v-say>	0 -7 16 -15
a:<v-sell>	-1 -1 6 0
a:<v-suspend>	4 4 -10 -4
a:<v-target>	19 -8 -12 -2
a:<v-up>	0 6 -3 -7
a:?	4 -8 9 -14
a:]	6 -5 0 0
a:a	10 7 -18 -15
a:a <level>	-9 9 0 0
a:a deal	-14 18 -5 0
a:a duty	6 -4 0 0
a:a meet	14 -9 -5 0
a:a notice	8 0 -5 0
a:a second	-4 9 0 -2
a:a state	-6 -6 12 0
a:a third	9 -8 0 0
a:a tonne	8 -8 0 0
a:a truce	9 -10 0 0
a:a year	-8 9 0 0
a:about	12 -7 -1 0
a:about .	-5 6 0 0
a:about the	12 -9 0 0
a:accord	-18 18 0 0
a:add	7 -4 0 0
a:after	11 1 -16 -1
a:after <span>	-14 15 0 0
a:after a	7 -6 0 0
a:again	-8 15 -5 -6
a:again .	-16 18 0 0
a:against	7 -12 1 0
a:ago	-7 12 -4 0
a:ago .	-8 13 -3 0
a:agree in	7 -7 0 0
a:agreement	13 -6 -5 0
a:ahead	-12 14 0 0
a:all	23 -24 -12 3
a:all .	3 -9 0 4
a:also	6 0 -5 0
a:altogether	10 -5 -3 0
a:aluminium	-6 6 0 0
a:an	-7 8 2 -3
a:an extension	-8 14 -4 0
a:and	4 6 -9 -14
a:and <name>	-3 8 -2 -2
a:and <person>	12 -14 0 0
a:and <seat>	9 -6 0 0
a:and again	9 -6 0 0
a:and by	-6 7 0 0
a:and in	9 -10 1 0
a:and pay	-2 -5 8 0
a:announce	-3 9 -7 0
a:another	13 -10 -2 0
a:answer	13 -10 -1 0
a:any	9 -5 0 0
a:approval	8 -7 0 0
a:approve	18 -16 0 0
a:approve it	7 -7 0 0
a:are	-3 9 -6 -3
a:arrangement	1 -11 5 0
a:as well	-4 0 6 0
a:ask for	-9 7 1 0
a:at	4 5 -14 -5
a:at <level>	-6 9 0 0
a:at <number>	13 -10 0 0
a:at noon	-4 7 0 0
a:at the	-1 10 -8 0
a:autumn	0 2 -6 0
a:back	24 -15 -10 0
a:ban on	-6 7 0 0
a:be	12 -4 -9 0
a:be in	-12 12 0 0
a:beef	-3 -7 12 0
a:been	0 -6 0 9
a:before	-6 8 0 0
a:before .	-20 20 0 0
a:before <day-ahead>	19 -18 0 0
a:begin	13 -11 0 0
a:being	5 -12 1 0
a:between	0 5 -6 0
a:between the	7 -5 0 0
a:beyond	7 -4 -1 0
a:big	-6 7 0 0
a:bill	-13 13 0 0
a:both	0 -6 0 2
a:broke	-8 12 0 0
a:busan	-9 11 -1 0
a:business	7 -6 0 0
a:buy	-4 8 -2 0
a:by	13 -5 -4 -9
a:by <day-ahead>	10 -7 0 0
a:by <number>	7 -6 0 0
a:by <person>	5 0 -6 0
a:by the	-7 5 3 0
a:call	11 -9 0 0
a:can	0 -10 10 0
a:capital	8 -7 0 0
a:car	10 -8 0 0
a:carrier	-21 21 0 0
a:ceasefire	10 -10 0 0
a:cent	7 -7 0 0
a:certificate	-12 9 0 0
a:change	-12 1 10 0
a:charge <level>	8 -7 0 0
a:charge on	-7 7 0 0
a:chip	14 -4 -8 0
a:christma	-7 8 0 0
a:christma .	-6 6 0 0
a:close	-11 15 -1 0
a:closed	8 -6 0 0
a:coffee	11 -9 0 0
a:come	8 -8 0 0
a:commerce	-19 13 7 0
a:conference	13 -13 0 0
a:confirm	8 0 -5 0
a:consent	-14 15 0 0
a:control	9 -6 -1 0
a:control on	9 0 -6 0
a:cost	12 -12 0 0
a:could	7 -5 0 0
a:cut	-22 6 10 8
a:date	-13 10 1 0
a:day	7 -7 2 -1
a:day .	0 -6 8 0
a:day of	-15 17 0 0
a:de	8 -8 0 0
a:deal	8 -1 -11 0
a:deal .	-9 13 -5 0
a:decide on	-10 10 0 0
a:decree	6 -5 0 0
a:delay	10 -3 -6 0
a:delegation	6 -5 0 0
a:desk	-11 12 0 0
a:did not	-6 5 0 0
a:discuss	-4 -4 10 0
a:dispute	8 -7 -1 0
a:do	12 -8 0 0
a:door	-6 -7 13 0
a:double	15 -10 -3 0
a:down	-6 10 0 -1
a:down <level>	-19 19 0 0
a:down in	8 -5 0 0
a:down on	-6 6 0 0
a:down to	7 -7 0 0
a:draw	6 -6 0 0
a:due	12 -10 0 0
a:duty	10 -5 0 -4
a:duty of	4 -8 2 0
a:each	8 -3 -1 0
a:each other	12 -8 -3 0
a:early .	-7 8 0 0
a:earth	13 -4 -10 0
a:earth .	9 -5 -1 0
a:edition	7 -7 0 0
a:else	6 -6 0 0
a:end	0 9 -17 1
a:end .	-5 6 0 0
a:end on	13 -5 -8 0
a:end their	7 -6 0 0
a:enter into	-8 9 0 0
a:evening .	3 -8 3 0
a:every	-8 3 5 0
a:expect	12 -8 -1 0
a:expect to	6 -4 0 0
a:expire	16 -16 0 0
a:expire on	7 -7 0 0
a:export	-11 4 7 0
a:extend	-16 12 3 0
a:extension	-11 17 -4 0
a:extension of	-5 10 -3 0
a:extension on	-11 11 0 0
a:fall	0 -6 6 0
a:fall <level>	9 -8 0 0
a:fee on	-9 9 0 0
a:fentanyl	7 -3 -1 0
a:figure	9 -8 0 0
a:find	7 -6 0 0
a:first	17 -11 -13 4
a:first .	13 -11 0 0
a:followed	-7 9 0 0
a:for	-5 6 7 -13
a:for <day-ahead>	-7 7 -2 0
a:for <level>	11 -11 0 0
a:for <name>	-8 9 0 0
a:for <seat>	-8 8 0 0
a:for <span>	-5 -2 14 -3
a:for a	6 -11 9 -4
a:for it	-8 10 -1 0
a:for one	-6 7 0 0
a:for talk	0 0 -7 2
a:for the	20 -14 -5 0
a:for two	-6 7 0 0
a:for what	-4 6 0 0
a:force	-11 1 8 0
a:forward	-6 6 0 0
a:found	8 -7 0 0
a:four	13 -11 0 0
a:four .	11 -10 0 0
a:fourth	13 -12 0 0
a:friday	10 -10 0 0
a:from <day-ahead>	-8 0 6 0
a:from <day-gone>	-16 12 -5 4
a:from <name>	7 -4 0 0
a:from <quality>	6 -6 0 0
a:from the	19 -16 0 0
a:front	-13 14 0 0
a:get	11 -8 0 0
a:give	-2 7 -6 0
a:go .	0 -9 6 0
a:go on	10 -3 -5 0
a:go to	-7 9 0 0
a:good	-16 0 19 0
a:good .	-9 0 10 0
a:grape	-10 11 0 0
a:had	0 -1 -5 10
a:had not	-2 -2 0 8
a:had put	-14 6 0 7
a:hand	-4 10 -6 0
a:hand .	-13 15 -2 0
a:has	-13 17 0 -7
a:has charge	8 -7 0 0
a:has not	10 0 -8 0
a:has say	-2 -3 6 0
a:has still	-23 23 0 0
a:has to	14 -13 0 0
a:has until	-8 8 0 0
a:have	5 0 -10 0
a:high	6 -5 0 0
a:home	22 -16 -5 0
a:hope	-22 16 8 0
a:hope for	-8 0 9 0
a:hope of	-19 19 0 0
a:house	-9 10 0 0
a:hull	-5 6 0 0
a:ice	-5 0 7 0
a:in	4 -1 -6 0
a:in <month-ahead>	-7 0 2 0
a:in <month-gone>	-8 16 -12 -3
a:in <name>	6 -9 0 0
a:in <number>	-17 14 2 0
a:in <span>	11 -5 -6 0
a:in a	-8 12 -1 0
a:in all	0 -6 0 4
a:in its	-5 6 0 0
a:in london	-8 9 0 0
a:in one	14 -11 -2 0
a:in return	6 -3 0 0
a:in the	-10 -2 5 11
a:instead of	-8 8 0 0
a:into force	-14 8 5 0
a:investigation	-9 2 6 0
a:is	-3 -5 3 7
a:is <number>	-11 11 0 0
a:is a	-9 8 0 0
a:is about	-4 6 -1 0
a:is expect	6 -4 0 0
a:is still	-3 -5 0 9
a:is the	6 -4 0 0
a:is what	-7 7 0 0
a:issue	8 -5 0 0
a:it	11 -6 -5 0
a:it 's	6 -5 0 0
a:it .	-14 4 2 7
a:it is	7 -4 0 0
a:it on	9 -9 0 0
a:it up	11 -10 0 0
a:it was	-16 17 0 0
a:its	8 2 -8 -8
a:its own	15 -7 -5 0
a:itself	-8 9 0 0
a:keep	-3 -9 11 0
a:know	14 -13 0 0
a:kuala	-4 -2 7 0
a:kuala lumpur	-4 -2 7 0
a:last	10 -3 -9 0
a:last <month-gone>	11 -2 -7 0
a:last minute	-6 11 -6 0
a:last month	5 -6 1 0
a:last until	12 -9 -1 0
a:late	-16 17 0 0
a:later	5 -11 6 0
a:law	8 -8 0 0
a:leave	0 -8 0 6
a:led	6 -5 0 0
a:less	8 -7 0 0
a:lift	-13 8 6 0
a:like	12 -11 0 0
a:likewise	9 -9 0 0
a:list	14 -4 -7 0
a:little	-8 10 0 0
a:live	8 -3 -3 0
a:london	-9 10 0 0
a:look	-6 7 0 0
a:look at	-6 7 0 0
a:lower	-10 14 -4 0
a:lower .	-9 9 0 0
a:lumpur	-4 -2 7 0
a:madrid	9 -8 0 0
a:many	7 -5 0 0
a:market	8 -6 0 0
a:me	15 -12 -1 0
a:measure	9 -4 -2 0
a:medicine	8 -7 0 0
a:meet	2 10 -18 -2
a:meet for	8 -8 0 0
a:meet in	17 -5 -3 -6
a:meet on	9 -2 -5 0
a:milk	-8 8 0 0
a:minister	-5 7 0 0
a:ministry	-7 0 11 0
a:minute .	-4 6 -1 0
a:missing	-8 8 0 0
a:month	6 -3 -6 1
a:more	16 -12 -1 0
a:morning	11 -11 0 0
a:must	22 -20 -3 0
a:need	-9 10 0 0
a:needed	8 -7 0 0
a:never	-6 0 6 0
a:new	8 -14 0 0
a:newspaper	-12 12 0 0
a:next	19 -2 -14 -7
a:next .	7 -4 -1 0
a:next week	0 8 -7 -3
a:night	-15 13 2 0
a:noon	-4 7 0 0
a:not	0 7 -16 4
a:not been	-3 -2 0 8
a:note	-4 -2 7 0
a:nothing	19 -15 -3 0
a:nothing .	7 -6 0 0
a:now	13 -13 0 0
a:of	8 0 -10 0
a:of <day-gone>	-11 6 5 0
a:of <level>	6 -11 1 0
a:of <month-ahead>	-4 0 -4 7
a:of <month-gone>	-3 -13 10 8
a:of <name>	11 -8 0 0
a:of <person>	-5 10 -3 0
a:of <quality>	-15 16 0 0
a:of <span>	-5 7 0 0
a:of a	-22 24 0 0
a:of its	7 -2 -1 0
a:of talk	9 -6 0 -1
a:of the	1 9 -8 -3
a:of them	-5 -1 7 0
a:off	8 -5 0 0
a:oil	18 -16 0 0
a:on	15 -8 -1 -6
a:on <day-ahead>	11 -7 -11 4
a:on <day-gone>	16 -12 2 -12
a:on <day-today>	19 -13 -5 -3
a:on <level>	-6 6 0 0
a:on <number>	-3 7 -1 0
a:on <quality>	-6 -5 12 5
a:on a	11 -10 0 0
a:on export	-11 12 0 0
a:on hope	-19 19 0 0
a:on ice	-5 0 7 0
a:on it	6 -4 0 0
a:on rare	14 -7 -5 0
a:on that	-4 -1 6 0
a:on the	-1 7 -11 0
a:one	-3 0 7 -1
a:one .	-13 15 0 0
a:one of	-4 -4 8 0
a:only	3 -7 0 0
a:order	2 -10 2 0
a:ore	-11 12 0 0
a:other	19 -16 -3 0
a:our	6 -4 0 0
a:out	11 -16 2 0
a:over .	-7 8 0 0
a:over the	4 -9 3 0
a:own	22 -14 -7 0
a:page	-11 12 0 0
a:paper	6 -6 0 0
a:part	8 -5 0 0
a:passed	6 -5 0 0
a:pay	0 -13 7 3
a:peace	7 -6 0 0
a:pen	7 -6 0 0
a:people	-6 7 0 0
a:permit	-6 6 0 0
a:prepare	6 0 -7 0
a:president	-7 0 6 0
a:press	12 -11 0 0
a:price	8 -8 0 0
a:propose	-5 6 0 0
a:protested	-11 -3 14 0
a:published	6 0 -3 0
a:put	-5 -3 3 6
a:put <number>	-2 -3 0 8
a:put its	-6 0 7 0
a:quarter	-5 6 0 0
a:quarter .	-6 7 0 0
a:quota	-7 7 0 0
a:raise the	-6 6 0 0
a:rare	11 -2 -10 0
a:rare earth	11 -2 -10 0
a:rate .	-13 13 0 0
a:ratify	6 -5 0 0
a:raw	-13 14 0 0
a:reach	11 -10 0 0
a:read	-6 7 0 0
a:remain suspend	-7 7 0 0
a:reply	-4 9 -5 0
a:report	11 -11 0 0
a:report on	6 -5 0 0
a:reporter	-4 7 0 0
a:require	-9 9 0 0
a:required	8 -7 0 0
a:rest	7 -6 0 0
a:result	-16 9 0 3
a:return	7 -5 0 0
a:rise <level>	9 -7 0 0
a:room	6 -5 0 0
a:round	12 -1 -9 -5
a:round in	-6 6 0 0
a:round of	8 -3 0 -2
a:rule	8 -1 -3 0
a:run until	-8 10 0 0
a:same	14 -6 -9 0
a:same .	8 0 -10 0
a:say	-1 -10 15 -6
a:say it	-8 -8 15 0
a:say no	8 -6 0 0
a:say the	7 0 -2 0
a:scale	-11 0 12 0
a:second	-14 4 6 4
a:second week	0 -20 12 9
a:see	0 -6 5 0
a:seed	7 -7 0 0
a:set	-3 -4 7 0
a:sheet	-6 0 8 0
a:show	-8 8 0 0
a:shut	0 -5 6 0
a:side	-8 5 6 -2
a:sign	-4 10 -6 0
a:sign .	-7 7 0 0
a:sign for	-14 14 0 0
a:since <day-gone>	-6 5 0 0
a:since <month-gone>	-1 6 0 0
a:sixth	12 -10 0 0
a:slap	-8 9 0 0
a:something	-13 15 -3 0
a:special	-9 9 0 0
a:spring .	2 -6 1 0
a:state	-3 -7 11 0
a:state visit	-6 -6 12 0
a:steel	7 -4 0 0
a:step	7 0 -3 0
a:still	-8 2 0 7
a:still to	-27 21 0 9
a:stock	-7 7 0 0
a:stockholm	-6 7 0 0
a:stop	-6 9 -1 0
a:strike	7 -5 0 0
a:summer	-14 15 0 0
a:summer .	10 -9 0 0
a:summit	-8 0 6 0
a:table	7 -2 -4 0
a:take	0 0 -9 6
a:take <level>	8 -6 0 0
a:take a	-5 6 0 0
a:take it	0 -10 0 8
a:talk	2 5 -18 0
a:talk .	25 -23 0 -1
a:talk about	8 -9 0 0
a:talk in	-7 8 0 0
a:talk with	-14 10 0 3
a:tariff	12 -7 0 -8
a:tariff .	-6 -3 12 0
a:tariff for	-8 9 0 0
a:tariff on	-4 6 0 0
a:tea	12 -11 0 0
a:tell us	-12 12 0 0
a:term	13 -3 -11 0
a:than <level>	-14 15 -3 0
a:that	19 -9 -6 -5
a:the	5 6 -17 -4
a:the <day-ahead>	-13 8 3 0
a:the <day-gone>	-6 12 -5 0
a:the <name>	-5 1 6 0
a:the <office>	8 -3 -4 0
a:the <organisation>	4 -8 -2 6
a:the <person>	20 -16 -4 0
a:the <quality>	-7 12 -5 0
a:the door	0 -6 6 0
a:the duty	-7 8 0 0
a:the export	6 -5 0 0
a:the extension	-10 10 0 0
a:the first	-7 6 -6 5
a:the house	-18 18 0 0
a:the new	14 -9 -6 0
a:the next	-5 6 0 0
a:the night	-6 7 0 0
a:the same	14 -6 -8 0
a:the second	-15 0 8 8
a:the signature	-5 6 0 0
a:the spring	3 -6 1 0
a:the summer	7 -7 0 0
a:the tariff	-11 12 0 0
a:the text	9 -6 0 0
a:the two	-16 12 5 0
a:the vote	7 -7 0 0
a:the week	-1 9 -3 -1
a:their	5 0 -6 0
a:their tariff	-2 7 0 0
a:themselve	-16 17 0 0
a:then .	6 -5 0 0
a:they	12 -7 -4 0
a:they have	10 -10 0 0
a:they would	-9 9 0 0
a:thi	-6 0 0 9
a:thi week	-6 -3 6 7
a:thing	6 -5 0 0
a:third	16 -12 -1 0
a:third round	11 -7 0 0
a:thousand	6 -5 0 0
a:threat	6 0 -6 0
a:three	-9 11 0 0
a:three time	-11 11 0 0
a:time	6 1 -8 -2
a:to	-10 22 -18 0
a:to <day-ahead>	0 -6 6 0
a:to <level>	-8 10 0 0
a:to <money>	8 -8 0 0
a:to a	8 -8 0 0
a:to discuss	-8 -1 10 0
a:to extend	-12 8 4 0
a:to give	-8 8 0 0
a:to it	6 -6 0 0
a:to me	6 -6 0 0
a:to prepare	5 0 -6 0
a:to say	-5 0 6 0
a:to sign	-12 13 0 0
a:to stop	-8 9 0 0
a:to take	-15 6 0 9
a:to the	6 -4 0 0
a:to vote	-18 18 0 0
a:tonne	8 -8 0 0
a:too	12 -11 0 0
a:town	-13 14 0 0
a:translation	8 -7 0 0
a:truce	-7 10 -8 4
a:truce .	8 -3 -2 0
a:truce of	8 -7 0 0
a:truce over	-5 6 0 0
a:truce until	-7 8 0 0
a:turn	-10 16 -7 0
a:twice	-7 8 0 0
a:twice .	-7 8 0 0
a:two	-12 11 3 -3
a:two president	-4 -1 7 0
a:two side	-12 12 0 0
a:under the	10 -7 0 0
a:unilateral	7 0 -4 0
a:unlawful	6 -5 0 0
a:until	-10 16 -9 0
a:until <day-ahead>	-8 13 -7 0
a:up	-14 21 -7 -3
a:up <level>	-14 14 0 0
a:us .	-12 13 0 0
a:use	-1 -6 8 0
a:very	6 -5 0 0
a:vote on	8 -6 0 0
a:want	-4 6 0 0
a:want it	-9 10 0 0
a:want to	-6 7 0 0
a:was	2 6 -11 -1
a:was a	-21 21 0 0
a:we	-15 16 0 0
a:week	-1 -7 0 15
a:week .	19 -10 -11 -1
a:week of	-6 -12 5 13
a:well	-7 1 6 0
a:what	0 7 -6 -2
a:what it	-5 6 0 0
a:whether	-10 0 10 0
a:whether the	-10 0 11 0
a:why	10 -9 0 0
a:will	13 -11 -2 0
a:will be	7 -7 0 0
a:will go	-5 6 0 0
a:will not	-11 11 0 0
a:wine	-8 9 0 0
a:with	-12 7 4 0
a:with <person>	-5 -4 10 0
a:with a	-11 15 -4 0
a:with an	-3 6 -1 0
a:with its	-7 7 0 0
a:withdraw	-8 9 0 0
a:within	8 -11 2 0
a:without	-16 21 -11 1
a:without a	-5 14 -10 0
a:without result	-13 7 0 4
a:would	-11 21 -18 0
a:would go	-14 14 0 0
a:would not	9 -4 -3 0
a:write	-4 6 0 0
a:wrong	6 0 -3 0
a:year ago	-6 7 0 0
a:you	18 -17 0 0
asks	3 -1 3 -16
b:"	9 -3 -3 -7
b:" <quality>	-12 9 1 0
b:" he	13 -11 0 0
b:" in	-14 15 0 0
b:" mr	-19 20 0 0
b:" the	8 -17 5 0
b:" we	-8 9 0 0
b:&	13 -18 -1 4
b:'	0 9 0 -12
b:' meet	-12 15 1 -10
b:'s	8 -16 9 0
b:'s <person>	9 -6 -1 0
b:'s commerce	8 -7 0 0
b:'s talk	11 -17 4 0
b:'s trade	-12 5 0 7
b:(	25 -17 -5 0
b:)	-3 6 0 0
b:) and	-11 12 0 0
b:*	10 -8 0 0
b:,	-8 8 9 -10
b:, <name>	-12 17 -3 -1
b:, <office>	10 -3 0 -5
b:, <person>	21 -12 -11 0
b:, <span>	5 -11 3 0
b:, a	0 -9 11 -2
b:, according	-9 10 0 0
b:, after	-4 7 -6 1
b:, agree	-2 -4 0 10
b:, an	6 -4 0 0
b:, and	14 -13 -2 0
b:, at	-10 -4 18 0
b:, by	7 -6 0 0
b:, for	7 -5 0 0
b:, from	1 -7 4 0
b:, had	7 -4 0 0
b:, he	-8 9 0 0
b:, hold	9 -8 0 0
b:, in	-37 13 10 17
b:, is	-11 9 3 -4
b:, it	23 -23 0 0
b:, make	-11 8 3 0
b:, meet	-12 6 4 -3
b:, on	-8 1 5 1
b:, one	16 -8 -9 0
b:, say	0 0 1 -6
b:, sign	-20 7 15 0
b:, tell	4 -8 3 0
b:, the	-1 -5 3 6
b:, to	16 -13 0 -1
b:, under	6 -1 -2 0
b:, was	-7 13 -9 0
b:, will	-11 18 -8 0
b:, with	-18 18 0 0
b:-	12 -1 -9 -4
b:- <name>	2 -6 3 0
b:- owned	10 -10 0 0
b::	0 4 -19 8
b:: <name>	-4 -11 0 19
b:: <number>	7 -8 -3 4
b:: <organisation>	-6 7 0 0
b:: <person>	-8 8 0 0
b:: <seat>	-4 6 0 0
b:: and	-4 8 -1 0
b:: in	-5 19 -14 -7
b:: it	1 -10 0 10
b:: on	-13 9 5 0
b:: the	-20 15 10 -5
b:;	-6 15 -12 1
b:; in	-2 -7 0 9
b:<agent>	10 0 -2 -14
b:<day-ahead>	-15 16 3 -5
b:<day-ahead> the	0 2 2 -8
b:<day-ahead> to	-17 16 0 0
b:<day-gone>	6 0 -7 -17
b:<day-gone> <person>	-8 9 -1 0
b:<day-gone> at	4 -11 3 0
b:<day-gone> for	10 -8 0 0
b:<day-gone> in	-4 7 -1 -5
b:<day-today>	-9 5 5 0
b:<day-today> after	6 -5 0 0
b:<day-today> the	-1 -7 9 0
b:<day-today> to	-10 6 2 0
b:<day-today> ·	-14 15 0 0
b:<duty>	14 -14 1 -1
b:<gate>	7 -18 7 9
b:<goods>	14 -1 -12 -16
b:<level-noun>	2 -4 -8 5
b:<level>	24 -21 0 -8
b:<level> in	22 -18 -1 0
b:<level> of	0 -9 7 0
b:<money>	16 -14 0 0
b:<money> a	6 -5 0 0
b:<name>	8 0 -17 1
b:<name> 's	1 1 -7 0
b:<name> agree	-14 2 13 0
b:<name> and	-16 11 -5 12
b:<name> end	-6 8 0 0
b:<name> has	-15 0 2 11
b:<name> have	-7 3 2 0
b:<name> meet	-5 -9 -1 16
b:<name> on	8 -12 0 1
b:<name> sign	13 -6 -7 0
b:<name> to	11 -12 0 0
b:<name> trade	0 3 -6 0
b:<name> will	15 -13 0 0
b:<name> would	11 -8 -1 0
b:<not>	2 8 -12 -18
b:<number>	9 -3 -14 0
b:<number> -	20 -20 0 0
b:<number> /	-14 12 2 0
b:<number> <person>	4 -10 3 0
b:<number> and	16 -16 0 0
b:<number> good	-15 3 0 9
b:<number> in	9 -1 -5 0
b:<number> of	-11 13 0 0
b:<number> the	7 -6 0 0
b:<office>	-17 19 -15 6
b:<office> 's	8 -13 3 0
b:<office> <person>	-6 10 -2 0
b:<office> agree	-17 19 0 0
b:<office> and	-3 -4 9 0
b:<office> are	0 -3 0 7
b:<office> from	24 -19 0 -3
b:<office> had	-13 18 -3 0
b:<office> in	7 -14 6 0
b:<office> meet	-3 17 -8 -9
b:<office> of	-6 -6 -1 14
b:<organisation>	9 4 -10 -6
b:<organisation> and	6 -3 0 0
b:<organisation> has	7 -6 0 0
b:<organisation> in	-2 9 -1 -10
b:<person>	-8 0 18 -21
b:<person> 's	-18 3 15 0
b:<person> agree	3 -6 1 0
b:<person> and	0 16 -15 -5
b:<person> are	-6 18 -10 0
b:<person> come	-7 1 6 0
b:<person> flew	11 -6 -7 0
b:<person> fly	-9 12 -3 0
b:<person> for	15 0 -16 0
b:<person> had	-4 17 -15 0
b:<person> has	6 -4 0 0
b:<person> in	-15 4 3 6
b:<person> is	-2 -18 18 -1
b:<person> leave	-11 0 13 0
b:<person> meet	8 -2 0 -6
b:<person> of	0 7 -6 0
b:<person> say	20 -12 -6 -1
b:<person> sign	22 -21 0 0
b:<person> spoke	-2 -5 8 0
b:<person> tell	3 3 -9 0
b:<person> to	-7 7 0 0
b:<person> was	17 -25 3 0
b:<person> will	0 -4 6 -1
b:<quality>	3 11 -13 -17
b:<quality> and	-8 5 -8 9
b:<quality> colleague	19 -14 -1 -4
b:<quality> delegation	-7 9 0 0
b:<quality> embassy	11 -9 0 0
b:<quality> in	-5 13 0 -4
b:<quality> official	-19 20 -6 1
b:<quality> president	-26 17 5 0
b:<quality> ship	-9 0 8 0
b:<quality> vice	7 -6 0 0
b:<seat>	-6 -1 11 0
b:<seat> 's	-6 7 0 0
b:<seat> /	12 -9 -5 0
b:<seat> and	-7 0 14 -6
b:<seat> had	0 -9 5 0
b:<seat> in	-6 8 0 0
b:<seat> is	0 0 -4 7
b:<sender>	16 -7 -5 -11
b:<span>	0 0 3 -9
b:<span> after	4 -13 8 0
b:<span> in	-27 27 0 0
b:<span> later	8 -9 0 0
b:<span> of	-10 15 0 -2
b:<taker>	4 -7 -2 3
b:<v-agree>	11 -9 -7 1
b:<v-bear>	13 -12 4 -3
b:<v-begin>	-3 10 -7 -5
b:<v-buy>	0 -12 13 -1
b:<v-deny>	12 -10 0 0
b:<v-down>	-7 1 8 0
b:<v-end>	0 6 -3 -9
b:<v-impose>	7 -2 0 -12
b:<v-propose>	1 2 -10 0
b:<v-return>	3 0 -7 0
b:<v-say>	7 0 -9 -3
b:<v-stay>	15 -13 -14 7
b:<v-target>	-12 17 0 -10
b:<v-up>	0 8 -10 -5
b:[	19 -18 0 0
b:a	13 -7 -7 -2
b:a <office>	13 2 -8 -10
b:a <organisation>	6 -9 -6 8
b:a bargain	-14 6 0 9
b:a fourth	-12 14 0 0
b:a framework	17 -15 0 0
b:a hotel	-8 9 0 0
b:a joint	-8 10 0 0
b:a meet	-7 -5 7 9
b:a new	-21 22 0 0
b:a report	8 -8 0 0
b:a second	-7 9 0 0
b:a technical	9 -13 0 0
b:a third	-3 6 0 0
b:a truce	-7 4 1 0
b:about	-13 -6 0 21
b:about the	-13 -1 -3 19
b:accord	-7 9 0 0
b:according	-8 6 0 0
b:according to	-8 6 0 0
b:across	-7 7 0 0
b:add	-15 16 0 0
b:after	-6 10 -1 -6
b:after <person>	0 -17 13 0
b:after <span>	-22 24 -1 0
b:after a	8 -8 0 0
b:afternoon	-10 18 -7 0
b:again	21 -3 -18 -11
b:again in	0 13 -10 -9
b:against	-13 13 0 0
b:against the	-15 15 0 0
b:ago	-9 0 10 0
b:agree	5 -4 -10 7
b:agree at	12 -8 -1 0
b:agree in	-3 3 -4 6
b:agree on	15 -8 -8 0
b:agree to	-8 3 0 2
b:agreement	7 -3 0 -5
b:agreement was	-6 9 0 0
b:agreement with	7 -4 0 0
b:air	-8 -1 10 0
b:air base	-8 -1 10 0
b:all	-1 11 -11 -1
b:all time	-10 12 0 0
b:also	-19 0 1 19
b:among	-10 2 7 0
b:an	9 -20 16 -11
b:an <office>	7 -7 0 0
b:an <quality>	8 -8 0 0
b:an air	-8 -1 10 0
b:an extension	-5 0 8 -2
b:and	-1 11 -14 0
b:and <name>	-13 0 1 15
b:and <number>	-10 10 0 0
b:and <person>	-12 12 1 -6
b:and <quality>	-12 11 -6 6
b:and a	13 -10 0 0
b:and has	13 -12 0 0
b:and in	11 -1 -15 -5
b:and it	8 -3 0 0
b:and of	12 -9 0 0
b:and on	10 -1 -7 0
b:and say	8 -10 0 0
b:and the	7 5 -14 -3
b:and trade	-5 9 0 0
b:and will	18 -16 0 0
b:announce in	0 -8 6 0
b:another	-18 20 -1 0
b:any	10 -7 0 0
b:approve by	-12 13 0 0
b:are	-14 24 -10 -3
b:are to	-24 18 0 1
b:arrangement of	15 -12 0 0
b:arrangement reach	-6 7 0 0
b:arrive	-4 0 6 0
b:arrive in	-11 0 6 0
b:as	-11 13 0 -2
b:ask	0 -11 10 0
b:ask in	-11 0 11 0
b:at	-13 4 0 13
b:at <money>	7 -6 0 0
b:at <number>	-6 7 0 0
b:at a	-20 3 0 10
b:at an	-8 -1 10 0
b:at the	0 1 -9 0
b:away	7 -6 0 0
b:back from	-16 17 0 0
b:bargain	-13 6 0 8
b:bargain with	-6 8 0 0
b:base	-8 -1 10 0
b:be	-13 11 -8 7
b:be approve	-6 7 0 0
b:be hold	-4 7 -3 0
b:be in	-14 -2 1 11
b:be sign	22 -21 0 0
b:been	-7 11 -5 0
b:before	-10 11 0 0
b:before <person>	-13 11 0 0
b:before the	6 -5 0 0
b:between	-3 -2 11 -4
b:between <seat>	7 -11 1 0
b:between the	-1 -6 10 0
b:border	-12 15 0 -1
b:both	8 8 -16 -10
b:both country	2 6 -8 0
b:both side	19 -14 0 -9
b:bridge	8 -21 12 0
b:bridge at	0 -8 7 0
b:bring	5 -12 5 0
b:but	10 -5 -2 0
b:butter	6 -5 0 0
b:by	10 -7 -5 -1
b:by a	10 -9 0 0
b:by our	11 0 -3 -13
b:by the	-10 15 -1 0
b:call	-7 10 0 0
b:call on	-12 14 0 0
b:can	-10 6 2 0
b:car	6 -4 0 0
b:carry	10 -11 0 0
b:carry out	9 -11 0 0
b:charge	13 -11 0 0
b:charge at	7 -7 0 0
b:chip	6 0 -4 0
b:chipmaker	9 -8 0 0
b:clock	-23 23 0 0
b:club	8 -5 0 0
b:colleague	13 -6 -2 -4
b:come	-11 4 4 4
b:come back	-13 14 0 0
b:come to	7 -15 9 0
b:commerce	14 -10 -3 0
b:commerce ministry	7 -7 0 0
b:company	21 -19 0 0
b:conclude	6 -5 0 -2
b:conclude in	0 -2 6 0
b:conference	-14 15 0 0
b:confirm	-9 5 3 0
b:consultation	0 3 -9 5
b:consultation in	-3 10 -5 0
b:contact	-6 0 0 7
b:copper	-12 14 0 0
b:cost	12 -11 0 0
b:could	5 -6 0 0
b:country meet	-12 3 8 0
b:country will	-2 -6 6 2
b:crossed	10 -10 0 0
b:custom	4 -26 -1 21
b:cut	-4 7 -2 0
b:day	-19 16 5 -2
b:day in	-7 8 0 0
b:deal	5 0 -7 -1
b:deal in	15 -14 0 0
b:delegation	-1 16 -10 -10
b:delegation meet	0 7 -1 -2
b:delegation of	7 -5 0 0
b:deny	8 -8 0 0
b:did	-7 9 0 0
b:discuss	-19 9 0 6
b:discuss in	-10 13 0 -2
b:docker	9 -8 0 0
b:doe	9 -14 0 0
b:done	18 -9 -8 -1
b:done at	15 -6 -7 -1
b:down	11 -3 -3 -5
b:down in	12 -6 -3 0
b:due	10 -10 3 -8
b:due in	-3 0 6 0
b:duty in	0 -8 0 6
b:duty of	-6 6 0 0
b:earlier	14 -12 0 0
b:earlier round	24 -23 0 0
b:economic and	-3 6 0 0
b:effect	-19 19 0 0
b:embassy	13 -9 -2 0
b:embassy in	13 -9 -2 0
b:end	9 -8 1 -3
b:end in	7 -4 0 0
b:enter	7 -7 0 0
b:expect	7 -2 -2 -1
b:expect the	11 -9 -1 0
b:expert	0 -17 0 15
b:export	-2 7 -4 0
b:export of	-10 11 0 0
b:extend	10 -11 0 0
b:extend the	7 -6 0 0
b:extension was	-4 6 0 0
b:face	-2 10 -1 -3
b:fact	-8 0 8 0
b:fact sheet	-8 0 8 0
b:fall	0 -6 7 0
b:fee	-2 -16 0 18
b:fee at	-16 -3 0 19
b:fee in	13 -12 0 0
b:first	-13 8 -8 13
b:first meet	-14 7 -9 11
b:first round	9 -9 0 0
b:first time	-6 -1 0 8
b:flew	5 -1 -6 0
b:flour	9 -9 0 0
b:fly	3 0 -6 1
b:followed	-7 6 0 0
b:for	15 -2 -35 5
b:for <name>	11 -10 0 0
b:for <span>	17 -7 -9 0
b:for the	3 -2 -8 5
b:four	-12 14 0 0
b:fourth	-13 17 0 -2
b:fourth round	-5 7 0 0
b:framework	11 -5 -7 0
b:from	13 -21 4 5
b:from <day-ahead>	-12 12 0 0
b:from <seat>	0 -2 -6 8
b:from a	10 -11 0 0
b:from our	-8 -3 16 -4
b:from the	11 -17 3 0
b:front	26 -22 -2 0
b:future	8 -8 0 0
b:future in	8 -8 0 0
b:give	-23 24 0 0
b:given	7 -6 0 0
b:go on	27 -24 -1 -2
b:go to	-13 9 0 4
b:good	-21 14 0 7
b:good morning	-19 10 0 8
b:grain	-1 -3 0 6
b:greer	0 3 -6 0
b:grower in	9 -8 0 0
b:had	8 2 -9 -8
b:had agree	13 -11 0 0
b:had meet	-5 14 -6 -4
b:had prepare	-6 13 -5 0
b:half	-8 9 0 0
b:hand	-16 4 12 0
b:hand in	-13 14 0 0
b:hand on	-6 -6 13 0
b:harbour	7 -6 0 0
b:has	11 -18 7 0
b:has been	-6 7 1 -4
b:has to	9 -8 0 0
b:have agree	6 -3 0 0
b:he	-18 24 0 -6
b:he also	-4 0 6 0
b:he and	-1 9 -5 0
b:he expect	21 -11 -9 -5
b:he had	-2 8 -3 -2
b:he is	0 -9 8 0
b:he say	-4 6 0 0
b:he tell	6 -4 0 0
b:here	8 -6 0 0
b:him	15 -12 0 0
b:his	-5 1 8 -6
b:his <office>	13 -11 0 0
b:hold a	5 -6 3 -3
b:hold at	-7 9 0 0
b:home from	-15 11 6 -1
b:hope	15 -9 -5 0
b:hotel	-11 12 0 0
b:hour in	-15 17 0 0
b:i	-9 19 -13 -6
b:i sign	-14 15 0 0
b:if	1 -7 7 0
b:if you	1 -15 10 0
b:importer	3 -9 0 3
b:in	-10 9 -1 1
b:in <month-gone>	10 -5 -3 0
b:in <seat>	0 8 -10 0
b:in a	-13 16 -1 -1
b:in an	7 -6 0 0
b:in for	0 -6 7 -1
b:in london	6 -5 0 0
b:in return	6 -4 0 0
b:in the	11 -4 -5 -5
b:into	14 -13 0 0
b:is	-4 1 8 -7
b:is a	-13 14 0 0
b:is due	11 -13 1 0
b:is expect	0 -11 5 4
b:is in	0 6 -6 -4
b:is on	7 -4 -1 0
b:is set	-11 14 0 0
b:is the	8 -22 14 0
b:is to	0 10 -2 -10
b:is what	7 -4 0 0
b:issued	9 -7 0 0
b:it	8 -9 -7 5
b:it 's	0 -6 0 5
b:it had	3 -11 0 7
b:it in	-11 12 -3 0
b:it is	6 0 -4 -3
b:it take	7 -8 0 0
b:it to	7 -7 0 0
b:it was	10 -11 6 -11
b:it will	-1 12 -9 -4
b:it would	15 -14 0 0
b:its	16 -23 -8 15
b:its own	-5 0 0 8
b:jamieson	0 3 -6 0
b:jamieson greer	0 3 -6 0
b:jinping	-4 -2 7 0
b:joint	-4 12 -6 -5
b:joint <organisation>	-14 19 0 -3
b:joint statement	20 -17 -1 0
b:keep	9 -13 3 0
b:keep the	8 -8 0 0
b:land	-4 0 6 0
b:land at	8 -7 0 0
b:land in	-17 8 9 0
b:last	-12 2 2 7
b:last meet	-3 10 -2 0
b:last week	-14 5 -6 11
b:later	11 -12 0 0
b:lead	15 -14 0 0
b:leader	12 -31 17 -2
b:leave	-17 1 7 8
b:leave for	2 -13 0 10
b:led	6 -3 0 0
b:less	9 -9 0 0
b:letter	8 -8 0 0
b:level	-4 -7 -1 12
b:level of	-3 -4 0 8
b:line	9 -6 0 0
b:list	-10 5 1 2
b:live	14 -13 0 0
b:london	-10 11 0 0
b:long	-15 16 0 0
b:look	-2 -6 7 0
b:lorry	14 -13 0 0
b:lower	11 -10 0 0
b:make	9 -8 0 -2
b:make in	5 -9 4 0
b:man	11 -7 0 0
b:man in	11 -7 0 0
b:market	7 -10 2 0
b:matter	-6 -13 6 11
b:may	10 -5 -6 0
b:meant	19 -17 0 0
b:meet	6 -10 4 2
b:meet <name>	7 -1 -1 -4
b:meet <person>	-14 15 -3 -2
b:meet <quality>	7 3 -6 -4
b:meet again	8 0 -4 -5
b:meet at	-9 5 5 0
b:meet for	-9 9 -2 1
b:meet in	-2 -12 4 11
b:meet of	2 -22 8 15
b:meet on	-14 9 1 0
b:meet the	-4 14 -2 -4
b:meet was	-7 -3 10 0
b:meet will	-7 -4 0 12
b:meet with	10 -6 0 -3
b:member	9 -8 0 0
b:men	-9 0 9 0
b:mersin	-7 8 0 0
b:midnight	-7 11 -4 0
b:midnight in	-8 13 -3 0
b:milk	6 -5 0 0
b:minister	8 2 -8 -6
b:ministry	5 -6 -4 5
b:minute past	1 4 -9 0
b:month	8 -7 0 0
b:morning	-1 -1 -3 7
b:morning from	-19 10 0 8
b:most	20 -17 0 0
b:most of	18 -17 0 0
b:move	8 -7 0 0
b:mr	-5 6 4 -11
b:mr <person>	-22 18 9 -6
b:my	18 -19 0 4
b:name	-8 10 0 0
b:near	-7 7 0 0
b:need	16 -11 -3 0
b:need the	10 -7 -1 0
b:negotiate in	-5 8 0 0
b:negotiate with	12 -9 0 0
b:negotiation	-7 12 -2 -1
b:negotiator	-7 2 -1 8
b:new	-20 25 -4 0
b:new conference	-14 14 0 0
b:next	4 -1 1 -8
b:next meet	9 -6 -2 0
b:next round	10 -9 0 0
b:night	-2 10 -8 0
b:nine	-12 13 0 0
b:no	12 -7 -1 -7
b:no .	4 -7 1 0
b:nobody	-13 16 -3 0
b:northern	10 -10 0 0
b:not	11 -7 0 -3
b:note	-23 18 0 6
b:notice	16 -10 -5 0
b:now	6 -4 0 0
b:number	-12 17 -1 0
b:of <level>	-7 7 0 0
b:of <name>	-6 12 -8 0
b:of <office>	-3 -9 0 13
b:of <person>	6 -14 7 0
b:of a	-16 25 0 -11
b:of both	0 9 -7 -1
b:of its	-4 -5 0 9
b:of talk	-22 26 0 -5
b:of the	-3 -7 10 4
b:of their	9 -9 0 0
b:of them	9 0 -8 -1
b:of trade	0 -5 -1 10
b:of what	11 -11 0 0
b:official	-20 26 -6 -1
b:oil	-11 12 0 0
b:on	0 -5 8 -2
b:on <day-ahead>	-14 6 0 10
b:on <day-gone>	12 -3 -10 -10
b:on a	19 -14 -3 0
b:on his	-12 12 0 0
b:on in	11 -11 0 -2
b:on it	0 -11 9 0
b:on its	8 -7 0 0
b:on the	-20 -3 27 0
b:on what	0 8 -6 0
b:one	0 6 -8 -2
b:one in	4 0 -8 0
b:one minute	2 2 -9 0
b:open	-2 7 -2 -1
b:open in	-2 6 -2 0
b:opened	-9 5 4 0
b:or	8 -8 0 0
b:orange	7 -6 0 0
b:order	0 -13 12 0
b:other in	-14 0 10 0
b:our	10 -11 10 -15
b:our <office>	-21 7 18 -2
b:our man	9 -6 0 0
b:out in	-5 9 -2 0
b:out of	-7 10 -2 0
b:out the	18 -17 0 0
b:out what	0 -3 6 0
b:outside	2 -6 3 0
b:over	-3 -1 7 0
b:over the	12 -10 0 0
b:own	-2 -5 1 7
b:own agreement	8 -7 0 0
b:owned	10 -10 0 0
b:pact	-6 8 0 0
b:page	17 -17 0 0
b:pair	-23 25 0 0
b:paper	-6 3 3 0
b:past	5 0 -10 0
b:pause	-12 13 0 0
b:pay	19 -12 -4 -3
b:pay <level>	13 -10 0 0
b:peace	22 -22 0 0
b:pencilled	0 -6 7 -1
b:pencilled in	0 -6 7 -1
b:people in	7 -4 0 0
b:place	-8 12 0 -3
b:place in	-6 10 0 -2
b:plan	-4 12 -4 -5
b:plan for	-4 8 0 -2
b:plan in	-4 7 0 0
b:plant	21 -15 -3 0
b:plant in	9 -7 0 0
b:port	25 -23 0 -1
b:port charge	9 -7 0 0
b:port fee	10 -9 0 0
b:post	-11 12 -1 0
b:prepare	-8 13 -3 0
b:prepare the	-7 14 -6 0
b:president	-1 -6 12 -9
b:president of	6 -4 0 0
b:president xi	-4 -2 7 0
b:price	10 -13 2 0
b:price in	6 -5 0 0
b:price of	7 -14 3 0
b:proposal	-8 8 0 0
b:propose	21 -20 0 0
b:propose to	13 -13 0 0
b:put	-13 9 5 0
b:put the	12 -6 -4 0
b:rain	24 -21 -4 0
b:raise	-9 14 0 -4
b:rate	16 -14 0 0
b:reach	-8 4 0 5
b:reach in	8 -9 2 -3
b:recall	18 -16 0 0
b:report	14 -12 0 0
b:representative	2 1 -6 0
b:representative jamieson	0 3 -6 0
b:republic	-8 9 0 0
b:republic of	-8 9 0 0
b:result	-15 12 4 0
b:result of	-10 6 4 0
b:resume	8 -4 0 -1
b:return from	-15 17 -3 0
b:road	4 -7 0 0
b:room	-11 12 0 0
b:round	20 -9 -14 -19
b:round in	-24 29 -3 -1
b:round is	-9 12 0 0
b:round of	22 -19 0 -4
b:round since	12 -10 0 0
b:round take	-11 12 0 0
b:round will	14 -12 0 0
b:run	10 -6 0 0
b:same	-6 2 4 0
b:same day	-2 -5 7 0
b:say	11 -3 -2 -15
b:say he	4 4 -5 -6
b:say in	16 -13 -1 0
b:say it	12 -9 -1 0
b:say on	9 -7 -1 0
b:say that	-9 9 0 0
b:say the	-13 10 2 0
b:seal	-2 -4 7 0
b:second	-1 6 -6 -4
b:second day	-21 22 0 0
b:second round	14 -11 0 -2
b:secretary	0 -13 -4 16
b:see each	2 -7 5 0
b:sell	6 -3 0 0
b:send	-4 7 0 0
b:session	-8 11 0 0
b:set	-7 8 0 -1
b:set for	-15 17 0 0
b:settle	-1 7 -6 0
b:seventh	-7 9 0 0
b:shall	-19 24 -1 -2
b:share	-4 6 0 0
b:share in	-11 12 0 0
b:sheet	-8 0 8 0
b:ship	3 -9 6 0
b:shook	-22 10 12 0
b:shook hand	-19 7 12 0
b:side	15 -3 -10 -5
b:side had	10 -9 0 0
b:side meet	15 -2 -4 -7
b:sign	19 -18 4 -8
b:sign a	2 -11 8 0
b:sign an	-3 -6 9 0
b:sign it	-23 23 0 0
b:sign on	11 -10 0 0
b:sign the	6 -2 -5 0
b:signature	21 -18 -2 0
b:signature of	9 -7 0 0
b:since	0 0 9 -11
b:since the	-6 10 0 -3
b:sit	-3 -2 -7 13
b:sit down	13 -6 -2 -2
b:sit in	-19 5 0 12
b:sixth	12 -9 0 -1
b:sixth round	8 -6 0 0
b:so	-6 0 2 3
b:soybean	3 -6 0 0
b:speaking	8 -8 0 0
b:spent	-6 7 0 0
b:spoke	-27 0 9 18
b:stand	8 -5 -2 0
b:state	-3 -6 0 11
b:statement	21 -18 -1 0
b:stay	10 -8 0 0
b:stay in	9 -8 0 0
b:step	-6 7 0 0
b:stop	-9 10 0 0
b:strike	-4 10 -4 -2
b:strike in	5 0 -7 0
b:subject	-9 11 0 0
b:summit	11 -5 -4 0
b:suspend	8 -6 0 0
b:table	-10 11 0 0
b:table in	-15 17 0 0
b:take	-1 8 -4 -4
b:take place	-15 18 0 -3
b:talk	11 0 -11 -8
b:talk at	-7 5 0 0
b:talk in	-13 18 -2 -2
b:talk on	5 -7 0 2
b:talk with	17 -15 0 -2
b:talked	-7 6 2 0
b:tariff	6 -8 6 -5
b:tariff truce	1 -13 10 0
b:team	-5 11 -3 -2
b:technical	2 -25 0 18
b:technical meet	7 -10 0 0
b:telephone	-13 3 9 0
b:tell <person>	7 -7 0 0
b:tell the	19 -16 -1 0
b:tell us	-7 7 0 0
b:text	6 -3 0 0
b:that	4 -2 -12 9
b:that 's	-9 11 0 0
b:that <name>	-9 1 -1 11
b:that <person>	1 -12 5 0
b:that a	-9 7 0 0
b:that both	9 -8 0 0
b:that he	16 -4 -9 -4
b:that in	-6 8 -5 1
b:that it	13 -11 0 0
b:that its	-14 15 0 0
b:that of	-10 10 0 0
b:that the	20 -6 -8 -10
b:that they	7 -7 0 0
b:the	17 -10 4 -26
b:the <level>	-3 -2 7 0
b:the <name>	1 0 2 -10
b:the <office>	-2 10 -1 -9
b:the <organisation>	14 -12 0 -12
b:the <person>	-1 0 -10 11
b:the <quality>	11 -4 -7 0
b:the <seat>	-12 -4 18 0
b:the <span>	-7 9 0 0
b:the agreement	-7 12 -1 0
b:the bargain	4 -6 1 0
b:the bridge	0 -11 12 0
b:the custom	2 -9 0 5
b:the deal	-4 7 -2 0
b:the duty	7 -6 0 0
b:the extension	12 -10 0 0
b:the first	-5 9 -10 4
b:the fourth	-3 6 0 0
b:the framework	-4 6 0 0
b:the last	-8 -3 12 0
b:the leader	11 -14 3 0
b:the level	-3 -4 0 8
b:the list	-13 7 2 3
b:the matter	-13 -6 7 12
b:the meet	-6 11 1 -13
b:the morning	13 -11 0 0
b:the next	10 -9 3 -4
b:the other	9 -6 0 0
b:the pair	-23 25 0 0
b:the paper	-10 11 0 0
b:the pause	-10 11 0 0
b:the president	1 -11 10 -2
b:the price	17 -16 0 0
b:the rate	7 -7 0 0
b:the republic	-8 9 0 0
b:the same	-6 2 4 0
b:the seal	-2 -4 7 0
b:the second	16 -11 -4 0
b:the signature	9 -6 0 0
b:the summit	-11 7 0 0
b:the table	-6 9 0 0
b:the talk	9 -5 0 0
b:the tariff	-3 -3 10 0
b:the text	10 -8 0 0
b:the third	-7 10 0 -1
b:the trade	12 -11 0 0
b:the truce	16 -12 -2 -2
b:the two	-17 6 15 -10
b:the understanding	-15 8 -3 8
b:the way	-3 -2 7 0
b:their	-13 12 4 -4
b:their <office>	-7 12 -1 0
b:their first	-7 2 3 0
b:their meet	-10 0 10 0
b:their trade	10 -2 -6 0
b:them	1 0 -9 3
b:there	7 -3 -2 -2
b:there 's	13 -10 0 0
b:there is	-13 14 0 0
b:they	0 -6 4 0
b:they agree	14 -16 0 1
b:they meet	-11 -15 14 11
b:they were	26 -24 0 0
b:they will	1 5 -6 -4
b:third	13 -6 -2 -10
b:third meet	13 -10 0 -2
b:third round	7 -4 0 -2
b:those	-18 21 -1 0
b:those in	-14 14 0 0
b:those of	-11 11 0 0
b:three	0 -5 6 -1
b:through the	7 -5 0 0
b:tie	-16 15 0 0
b:tiktok	-9 9 0 0
b:time	-6 4 0 1
b:time in	13 -6 -5 -1
b:to	8 -5 0 -14
b:to <level>	6 -5 0 0
b:to a	20 -19 0 0
b:to be	0 -7 0 5
b:to come	7 -8 0 0
b:to extend	8 -8 0 0
b:to have	10 -18 8 0
b:to let	-7 9 0 0
b:to meet	-8 9 2 -6
b:to travel	-1 -2 6 0
b:to visit	-7 3 2 0
b:together	-8 5 2 0
b:together in	-8 8 0 0
b:trade	9 -5 -14 8
b:trade agreement	6 -12 2 0
b:trade representative	0 3 -6 0
b:trade talk	-16 20 -2 0
b:trader	9 -8 0 0
b:trader in	9 -8 0 0
b:travel	-7 1 6 -1
b:travel to	-7 1 6 -1
b:trip	-11 10 0 0
b:trip to	-11 10 0 0
b:truce	12 -25 13 -1
b:truce between	-3 -4 7 0
b:truce of	5 0 -6 0
b:truce with	-8 -1 11 0
b:two	-16 11 12 -13
b:two <office>	-6 8 0 -1
b:two country	-11 -1 7 6
b:two in	0 -11 15 -2
b:two men	-5 -6 11 0
b:two president	14 -5 -6 0
b:two side	-16 21 -8 0
b:two were	-15 18 -1 0
b:two will	-5 0 8 -5
b:understanding	-15 8 -3 8
b:unless	7 -5 0 0
b:until	11 -8 0 0
b:up	2 -14 -5 17
b:up a	-8 -1 0 11
b:up at	-8 7 0 0
b:up in	3 -10 -2 9
b:up to	2 -8 3 0
b:us	-4 6 0 0
b:vessel	6 -5 0 0
b:vice premier	7 -6 0 0
b:view	-12 13 0 0
b:villa	-6 8 0 0
b:visit	-4 -3 10 -1
b:wait	10 -16 4 0
b:wait for	14 -8 -3 0
b:want to	-7 9 0 0
b:was	-2 -5 2 9
b:was agree	10 -2 -9 0
b:was conclude	-2 -6 10 0
b:was in	-19 0 6 11
b:was reach	-13 9 -6 8
b:was the	-9 11 0 0
b:was their	-10 6 4 0
b:was to	23 -18 -6 0
b:water	-9 9 0 0
b:way	2 -13 5 0
b:we	-16 14 -15 14
b:we have	8 -5 -1 0
b:we shall	-5 9 0 0
b:week	-6 0 -5 11
b:weekend	-11 12 0 0
b:were	8 -2 -5 -8
b:were in	-22 23 0 0
b:what	-11 4 13 -10
b:what <person>	-7 -2 11 0
b:what <seat>	11 0 -10 0
b:what come	-2 -4 9 0
b:what is	2 2 -9 0
b:what the	5 -11 1 0
b:what was	-14 18 -3 0
b:whatever	11 -8 -1 0
b:when	0 0 3 -6
b:when the	9 -3 -5 0
b:when they	-10 0 12 -4
b:whether	-15 18 -2 0
b:which	-6 13 -11 0
b:which the	-9 15 -3 0
b:which was	6 -5 0 0
b:who	16 -22 -6 15
b:who lead	16 -14 0 0
b:who meet	-12 5 2 0
b:who sign	7 -7 0 0
b:who was	13 -6 -8 0
b:whose	8 -11 1 0
b:will	8 -8 -12 11
b:will be	3 -4 -5 6
b:will meet	12 -10 -1 0
b:will not	8 -7 0 0
b:will sign	8 -7 0 0
b:will take	-5 6 0 0
b:will the	-6 10 0 -2
b:with <person>	-6 8 0 0
b:with <quality>	-6 2 2 0
b:with the	-8 11 0 0
b:word	0 -7 -2 10
b:work	7 -6 0 0
b:worker	7 -6 0 0
b:working	0 0 -5 7
b:worth	8 -7 0 0
b:worth <money>	6 -6 0 0
b:would	9 1 -14 -3
b:would meet	-3 8 -2 -1
b:write	9 -5 0 0
b:xi	-4 -2 7 0
b:xi jinping	-4 -2 7 0
b:year	-14 3 11 0
b:you	0 -1 7 -2
b:your	-5 6 0 0
b:·	-13 16 0 0
b:—	-7 3 3 0
b:— <name>	4 -5 -9 6
b:— the	-8 9 0 0
both-sides	5 0 -3 -9
c0=agree	7 -5 0 -3
c0=begin	-7 15 -7 -9
c0=buy	5 -6 0 0
c0=deny	8 -7 0 0
c0=end	9 -4 -4 -6
c0=impose	-5 9 5 -16
c0=return	-13 16 -4 0
c0=say	10 -2 -4 -15
c0=sell	8 -5 -1 0
c0=stay	-8 10 -5 1
c0=target	7 -7 2 -6
c0=up	2 4 -8 -9
c1=agree	12 -7 -7 -2
c1=bear	12 2 -10 -10
c1=begin	-7 17 -9 -10
c1=deny	8 -8 0 0
c1=end	10 -3 -4 -8
c1=impose	3 1 0 -13
c1=propose	-7 3 -2 6
c1=return	-5 11 -5 -2
c1=say	9 0 -6 -15
c1=sell	7 -2 -5 0
c1=stay	-2 0 -1 7
c1=target	-6 9 0 -8
c1=up	-5 15 -7 -12
c2=agree	13 -11 0 -2
c2=bear	13 -5 -13 0
c2=begin	12 -10 -9 5
c2=deny	7 -4 0 0
c2=down	-7 6 4 -6
c2=end	-2 8 -7 0
c2=impose	5 0 -12 4
c2=say	3 -2 5 -13
c2=sell	12 -11 0 0
c2=stay	-6 1 5 0
c2=suspend	14 -2 -14 0
c2=target	17 -6 -10 -5
c2=up	0 9 -5 -6
city	-8 17 -5 -20
count=1	64 -40 -18 -24
count=2	-22 25 -26 22
count=3	-38 31 22 -18
count=4	13 -16 8 -11
count=5	-20 30 -12 -9
count=many	15 -8 -6 -4
ct0=agree past	-7 8 2 -6
ct0=agree past-passive	6 -2 -9 3
ct0=agree perfect	-11 10 0 0
ct0=agree pluperfect	20 -23 0 0
ct0=bear modal	15 0 -16 -2
ct0=bear past	-11 8 4 -7
ct0=bear past-passive	-1 6 -4 0
ct0=bear present	4 -3 -9 5
ct0=begin future	-7 17 -7 -8
ct0=begin present	-1 3 4 -9
ct0=buy present	6 -3 -1 0
ct0=deny past	8 -7 0 0
ct0=down modal	7 -6 0 0
ct0=down past	-5 0 2 6
ct0=down pluperfect	7 -7 0 0
ct0=down present	2 -5 6 -2
ct0=end past	6 -1 -1 -5
ct0=end past-passive	14 -14 0 0
ct0=impose future-passive	10 -3 -5 -2
ct0=impose modal-passive	-12 12 0 0
ct0=impose past	-11 3 9 0
ct0=impose past-passive	6 0 -12 0
ct0=impose perfect	5 -8 6 -1
ct0=impose pluperfect	12 -10 0 0
ct0=impose pluperfect-passive	-7 9 0 0
ct0=impose present	-2 1 8 -16
ct0=impose present-passive	-4 7 0 -3
ct0=propose future	-2 -6 0 10
ct0=propose past	5 4 -5 -11
ct0=propose past-passive	-12 17 0 -2
ct0=propose perfect	11 -9 0 0
ct0=propose pluperfect	0 8 -8 0
ct0=propose present	14 -15 5 -4
ct0=propose present-passive	-11 0 7 0
ct0=return past	-12 14 0 0
ct0=return present	-5 8 0 0
ct0=say past	9 -1 -4 -8
ct0=say past-passive	7 -7 0 0
ct0=say present	-8 6 2 0
ct0=sell past	11 -9 0 0
ct0=stay future	-16 9 0 6
ct0=stay modal	-11 0 4 6
ct0=stay past	10 -7 -4 0
ct0=stay pluperfect	-9 5 1 0
ct0=stay present	0 4 -6 -3
ct0=suspend past	12 -7 0 -3
ct0=target past	-9 15 -3 -3
ct0=target past-passive	11 -11 0 0
ct0=target present	7 -16 9 0
ct1=agree participle-passive	-2 8 -9 5
ct1=agree past	-1 4 0 -12
ct1=agree past-passive	6 -2 -9 3
ct1=agree perfect	-8 6 0 0
ct1=agree pluperfect	14 -17 1 0
ct1=bear future	0 -8 6 2
ct1=bear gerund	21 0 -11 -16
ct1=bear infinitive	0 12 -4 -10
ct1=bear modal	6 6 -11 -2
ct1=bear participle-passive	8 -8 -2 2
ct1=bear past	-11 8 4 -7
ct1=bear past-passive	-1 6 -4 0
ct1=bear present	4 -3 -10 5
ct1=begin future	-9 19 -7 -7
ct1=begin present	-2 4 4 -9
ct1=buy present	6 -3 -1 0
ct1=deny past	8 -7 0 0
ct1=down modal	7 -6 0 0
ct1=down past	-5 0 1 6
ct1=down present	2 -5 6 -2
ct1=end participle-passive	-16 19 0 0
ct1=end past	11 -8 -1 -4
ct1=end past-passive	14 -14 0 0
ct1=impose future	7 -5 -2 0
ct1=impose future-passive	10 -3 -5 -2
ct1=impose infinitive	6 -6 0 0
ct1=impose modal	-1 0 6 0
ct1=impose modal-passive	-12 12 0 0
ct1=impose participle-passive	11 -1 -13 0
ct1=impose past	-7 0 8 1
ct1=impose past-passive	6 -1 -12 0
ct1=impose perfect	-2 -1 8 -1
ct1=impose pluperfect	6 -4 0 0
ct1=impose pluperfect-passive	-7 9 0 0
ct1=impose present	-1 0 10 -14
ct1=impose present-passive	-4 7 0 -3
ct1=propose future	-2 -6 0 10
ct1=propose past	1 6 -6 -5
ct1=propose past-passive	-12 17 0 -2
ct1=propose pluperfect	0 8 -8 0
ct1=propose present	10 -14 8 -3
ct1=propose present-passive	-11 0 7 0
ct1=return past	-12 14 0 0
ct1=return present	-5 8 0 0
ct1=say past	11 -3 -4 -8
ct1=say past-passive	7 -7 0 0
ct1=say present	-11 11 0 0
ct1=sell past	11 -9 0 0
ct1=stay future	-16 9 0 6
ct1=stay infinitive	18 -17 -1 0
ct1=stay modal	-10 0 4 6
ct1=stay participle-passive	9 0 -9 0
ct1=stay past-passive	-6 2 4 0
ct1=stay perfect	-4 6 0 -1
ct1=stay pluperfect	-9 5 1 0
ct1=stay present	7 -7 0 -2
ct1=suspend past	6 -5 0 0
ct1=target participle-passive	-22 25 -1 0
ct1=target past	-6 12 -3 -2
ct1=target past-passive	11 -11 0 0
ct1=target present	7 -16 9 0
ct2=agree participle-passive	13 -11 0 0
ct2=agree perfect	10 -9 0 0
ct2=agree pluperfect	0 -5 6 0
ct2=agree present	14 -13 0 0
ct2=bear future	13 -6 0 -4
ct2=bear gerund	-17 20 0 0
ct2=bear infinitive	-13 4 0 5
ct2=bear participle-passive	-9 10 0 0
ct2=bear past	23 -19 -2 0
ct2=bear perfect	0 -8 0 4
ct2=bear present	22 -17 -1 -3
ct2=begin future	-3 -2 0 8
ct2=begin past	6 -1 -6 0
ct2=begin present	15 -14 0 -2
ct2=buy perfect	-5 6 0 0
ct2=down past	-8 -4 16 -1
ct2=down pluperfect	5 0 -7 0
ct2=down present	-15 19 -5 0
ct2=end infinitive	-10 11 0 0
ct2=end past	-9 6 4 0
ct2=end present	4 3 -10 0
ct2=impose future	-2 -16 5 13
ct2=impose infinitive	-2 15 -16 0
ct2=impose modal	9 -5 -1 0
ct2=impose participle-passive	14 -17 0 0
ct2=impose past	-9 1 14 -4
ct2=impose past-passive	12 -10 0 0
ct2=impose perfect	8 -6 0 0
ct2=impose pluperfect	-5 6 -6 5
ct2=impose pluperfect-passive	7 -7 0 0
ct2=impose present	0 12 -14 -7
ct2=propose infinitive	0 -3 6 0
ct2=propose past	-11 4 5 0
ct2=propose present	8 -1 -6 -1
ct2=say modal	6 -4 0 0
ct2=say past	-4 -1 11 -3
ct2=say perfect	6 -8 0 0
ct2=say pluperfect	-3 7 -3 0
ct2=stay future	6 -5 0 0
ct2=stay modal	15 -6 -7 0
ct2=stay pluperfect	-21 8 6 7
ct2=stay present	-4 2 6 -8
ct2=suspend infinitive	-2 10 -6 0
ct2=suspend past	13 -11 0 0
ct2=suspend perfect	-5 6 0 0
ct2=target past	6 -1 0 -1
ct2=target perfect	10 -8 0 0
ct2=target present	-5 9 -2 0
ct2=up infinitive	14 -12 0 0
ct2=up modal	-6 6 0 0
ct2=up pluperfect	-7 8 0 0
ct2=up present	-5 10 -1 0
dateline	-5 9 -15 15
day-l	17 -14 0 -12
day-none	16 -3 -11 -14
day-r	0 7 -7 -2
day=l0	14 -1 -18 0
day=l2	13 -15 7 -19
day=l3	22 -11 -2 -23
day=l4	1 -4 -4 11
day=l5	-9 5 7 -3
day=r0	-16 9 10 0
day=r2	1 6 -9 -7
day=r3	16 -2 -18 -5
day=r4	2 -10 -3 15
day=r5	19 -15 -4 0
days=0	15 -2 -11 -13
days=1	8 0 -6 -10
days=2	8 -5 -4 -4
days=3	-9 0 0 10
f:!	-8 7 0 0
f:"	26 -11 -17 -19
f:'	10 -1 -10 0
f:'s	-9 9 3 -4
f:)	6 -5 0 0
f:,	-3 8 -6 -3
f:-	-6 13 -5 -7
f:.	-7 12 -1 -14
f::	7 -6 -7 5
f:;	-4 -7 0 13
f:<agent>	-7 17 -4 -31
f:<day-ahead>	0 3 -11 6
f:<day-gone>	-13 5 11 0
f:<day-today>	-2 12 -8 -11
f:<duty>	-14 11 1 1
f:<gate>	-16 24 -2 -13
f:<goods-amount>	10 -22 9 0
f:<goods>	18 0 -18 -14
f:<level-noun>	-3 3 -8 8
f:<level>	40 -32 -12 0
f:<money>	33 -33 2 -3
f:<month-ahead>	3 -23 14 5
f:<month-gone>	-2 7 3 -14
f:<name>	-18 29 -12 -8
f:<not>	12 -16 -8 20
f:<office>	-40 9 0 41
f:<organisation>	29 -22 -3 -6
f:<person>	-12 7 13 -7
f:<points>	7 -16 6 0
f:<quality>	-6 4 2 -7
f:<seat>	13 -10 -1 -1
f:<sender>	-10 4 0 9
f:<span>	-3 -1 14 -22
f:<taker>	18 -12 -3 0
f:<v-bear>	7 -14 0 15
f:<v-begin>	-3 -1 15 -20
f:<v-buy>	14 -20 10 -9
f:<v-deny>	23 -15 -8 -2
f:<v-down>	-14 3 23 -15
f:<v-end>	14 -5 1 -32
f:<v-impose>	-3 4 8 -19
f:<v-propose>	5 5 -18 -2
f:<v-return>	-17 19 0 -1
f:<v-say>	12 -4 -11 -3
f:<v-stay>	-4 23 -31 3
f:<v-suspend>	-6 -3 8 6
f:<v-target>	-19 16 11 -10
f:<v-threaten>	-3 -6 13 -1
f:<v-up>	-5 -11 20 4
f:?	13 -18 6 -5
f:a	-26 17 1 14
f:about	10 -9 0 -5
f:above	-18 12 5 0
f:accept	0 -11 3 2
f:according	-7 7 0 0
f:account	-9 -2 12 0
f:across	-21 22 0 0
f:add	3 4 -11 0
f:additional	-7 10 -2 0
f:affiliate	11 -5 -5 0
f:after	-2 -8 21 -11
f:afterward	-17 23 0 -5
f:again	11 -3 -9 0
f:against	5 0 -6 0
f:agenda	0 -1 6 0
f:agent	14 -14 0 0
f:agree	-35 32 4 -5
f:agreement	-14 11 5 -5
f:air	0 -7 6 0
f:airport	-6 6 0 0
f:all	6 6 -17 -2
f:alone	22 -18 -4 0
f:already	3 -8 5 -1
f:also	11 4 -19 0
f:altogether	-7 0 6 0
f:aluminium	12 -11 0 0
f:aluminum	-7 7 0 0
f:am	-6 1 3 0
f:amount	10 -8 0 0
f:an	-4 0 6 0
f:and	-21 5 32 -15
f:announce	6 2 -15 0
f:another	16 -20 1 0
f:answer	25 -29 3 0
f:any	0 10 -11 -1
f:anybody	8 0 -7 0
f:anyone	-11 13 0 0
f:apart	11 -11 0 0
f:apply	-24 25 0 0
f:approval	5 0 -6 0
f:approve	-1 7 -7 0
f:are	10 -9 -3 2
f:as	-3 10 -13 2
f:aside	-2 -1 6 0
f:at	9 0 -39 10
f:autumn	-4 6 0 0
f:back	23 -12 -11 -3
f:bag	-20 20 0 0
f:ban	8 -7 0 0
f:bargain	6 -5 0 0
f:be	-13 15 0 -4
f:bean	-6 7 0 0
f:bear	12 -12 0 0
f:became	13 -11 0 0
f:because	-13 13 0 0
f:become	9 -16 7 -1
f:beef	5 0 -7 0
f:been	-13 0 23 -12
f:before	0 4 0 -10
f:begin	-10 8 -4 4
f:being	-15 -5 23 0
f:believe	13 -10 0 0
f:bergen	-7 0 0 6
f:beside	-8 -3 6 5
f:better	7 -3 0 0
f:between	0 0 4 -11
f:beyond	-5 7 0 0
f:blacklisted	8 -1 -5 0
f:book	-16 18 0 -1
f:border	19 -18 0 0
f:both	-3 13 -9 -4
f:bring	-30 25 3 0
f:broke	8 -3 -1 0
f:business	-9 9 0 0
f:but	8 -4 -1 0
f:butter	-9 9 0 0
f:buy	8 -6 0 0
f:buyer	8 -7 0 0
f:by	0 6 -12 -1
f:calendar	10 -9 0 0
f:call	23 -44 18 4
f:can	0 -5 10 -5
f:car	-5 -1 0 10
f:carry	13 -16 3 0
f:cease	17 -15 -1 0
f:ceasefire	8 -6 0 0
f:cent	-8 9 0 0
f:certificate	-9 15 -5 0
f:chance	-2 7 -2 0
f:charge	5 3 -6 -6
f:chicken	-5 0 6 0
f:chip	2 2 -8 0
f:christma	0 6 -1 -3
f:clear	-12 14 0 0
f:clock	-7 0 7 0
f:close	24 -22 0 0
f:closed	31 -31 0 0
f:club	13 -12 0 0
f:coal	-2 -2 7 0
f:coast	-3 -11 15 0
f:cocoa	-7 8 0 0
f:cod	6 -5 0 0
f:colleague	24 -21 0 0
f:come	7 -6 3 -9
f:commerce	5 -13 7 0
f:common	13 0 -10 0
f:company	25 -20 -3 0
f:concentrate	-9 5 0 3
f:concern	6 9 -18 0
f:confirm	-8 13 -4 0
f:consensu	-23 28 -5 0
f:consent	13 -14 3 -4
f:consider	0 -9 4 3
f:control	23 -21 0 0
f:conversation	-5 9 -3 0
f:copper	23 -24 0 0
f:cost	6 -3 0 0
f:cotton	-5 9 0 0
f:could	17 -16 0 -3
f:counted	-9 8 0 0
f:counterpart	-14 6 8 0
f:country	-7 17 -5 -9
f:course	-10 0 9 0
f:crane	7 -7 0 0
f:custom	-13 17 -4 0
f:date	11 -13 -9 10
f:day	24 -23 0 -9
f:deadline	12 -10 0 0
f:deal	-36 23 16 -2
f:dealing	10 -9 0 0
f:decide	9 -15 6 0
f:decision	13 -11 0 0
f:decree	-4 6 0 0
f:delegation	-9 14 -5 0
f:deny	14 -12 0 0
f:depend	-1 -5 8 0
f:design	12 -7 -2 0
f:did	12 -12 -1 1
f:dinner	-17 -8 23 0
f:direction	-1 -8 -9 15
f:discuss	0 6 -5 0
f:dispute	6 0 0 -2
f:do	9 -16 -4 11
f:done	9 -3 -4 0
f:door	19 -17 0 0
f:down	-9 0 5 4
f:drawer	12 -11 0 0
f:drop	12 -12 0 0
f:due	-6 -1 11 0
f:dump	-16 17 0 0
f:during	1 -10 6 0
f:duty	-13 23 -19 1
f:each	34 -42 4 0
f:earlier	7 -4 0 0
f:early	-12 10 0 0
f:earth	-6 6 0 0
f:ease	9 -8 0 0
f:easter	17 -17 0 0
f:eastern	16 -16 0 0
f:economy	4 -9 2 0
f:egg	-6 7 0 0
f:either	2 -6 0 2
f:electricity	-15 16 0 0
f:else	-7 13 -7 0
f:emergency	0 -13 13 0
f:end	-10 14 0 -13
f:energy	-13 13 0 0
f:enter	13 -7 -6 0
f:entry	13 -11 0 0
f:evening	-24 4 0 23
f:every	21 -19 0 0
f:everybody	11 -9 0 0
f:exchanged	15 -14 0 0
f:expect	13 -8 0 -2
f:expire	-26 30 -1 -2
f:explain	2 -7 2 0
f:export	-8 6 0 0
f:exporter	-19 21 0 0
f:extend	17 -15 -1 0
f:extension	-6 13 -7 0
f:extra	9 0 -6 0
f:fact	0 -7 8 0
f:fail	-12 13 0 0
f:fall	7 -11 3 0
f:far	7 -9 0 0
f:farm	-5 -4 9 0
f:fee	11 -3 -6 -4
f:fentanyl	13 -15 0 0
f:few	-5 0 7 0
f:fifth	-5 14 -5 0
f:figure	-12 14 0 0
f:find	18 -15 0 0
f:fine	8 -7 0 0
f:firm	6 0 -4 0
f:first	12 -9 -3 0
f:fish	0 6 -8 0
f:flag	-10 2 8 0
f:follow	-3 -2 8 0
f:followed	30 -30 0 0
f:following	-8 4 1 0
f:for	9 -2 -5 -11
f:force	-17 12 3 0
f:forced	0 -10 9 0
f:foreign	10 -5 -1 0
f:forty	-4 -5 10 0
f:four	-12 15 0 -2
f:fourth	-26 23 -6 8
f:framework	-3 6 -4 0
f:free	26 -22 -1 0
f:from	9 0 -9 -10
f:front	19 -17 -1 0
f:fuel	7 -5 0 0
f:furniture	-14 14 0 0
f:further	12 -16 -7 10
f:gave	-13 12 0 0
f:gazette	-10 11 0 0
f:general	-9 11 0 0
f:get	1 7 -10 -1
f:give	12 -2 -9 0
f:given	-4 6 -1 0
f:go	-23 13 16 -9
f:good	17 -7 -2 -3
f:government	-22 15 9 0
f:grant	-9 10 0 0
f:graphite	6 -5 0 0
f:great	-6 11 -4 0
f:grow	-5 6 0 0
f:grower	14 -13 0 0
f:growth	7 0 -7 0
f:guidance	8 0 -8 0
f:had	25 -30 13 -24
f:half	-12 4 9 0
f:hall	23 -19 -3 0
f:halve	-17 -3 20 0
f:hand	-12 -27 33 0
f:hang	6 -4 0 0
f:happen	6 -5 0 0
f:happy	0 -10 10 0
f:harvest	10 -8 0 0
f:has	15 -11 2 -29
f:have	1 11 -24 1
f:having	8 -5 0 0
f:he	19 -5 -11 -16
f:head	-6 7 0 0
f:hear	-7 5 0 1
f:heard	7 -7 0 0
f:height	-7 7 0 0
f:help	11 -5 -2 0
f:here	0 -5 9 0
f:high	9 -1 -5 0
f:him	9 -6 -1 0
f:his	1 -4 10 -8
f:home	-10 3 5 0
f:hope	11 -13 7 -3
f:hotel	-11 0 15 -1
f:hour	-7 -9 19 -1
f:how	0 -8 0 7
f:i	12 -8 -5 0
f:i'd	0 -7 4 0
f:i'm	6 -5 0 0
f:ice	20 -18 0 0
f:if	0 4 -11 0
f:impose	-1 10 -7 0
f:in	-26 10 8 18
f:include	4 4 -9 0
f:included	7 -5 0 0
f:including	-8 8 0 0
f:instead	-3 7 -3 0
f:interest	-14 6 6 0
f:introduce	8 -11 2 0
f:is	12 2 -28 -1
f:island	23 -21 -3 0
f:isn't	-22 16 0 6
f:issue	10 0 -9 0
f:it	-5 1 -5 16
f:item	7 -6 0 0
f:its	19 -15 -9 4
f:itself	13 -15 4 0
f:joint	-5 6 0 0
f:jump	7 -5 0 0
f:keep	-20 28 -18 0
f:know	12 -4 -3 -7
f:labor	2 -8 5 0
f:lapse	10 -8 0 0
f:largest	9 -9 0 0
f:last	4 2 -5 -18
f:later	-2 -12 18 0
f:law	22 -21 0 0
f:lay	-9 11 0 0
f:leader	17 -11 -6 0
f:least	0 -7 6 0
f:leave	14 -13 0 -3
f:less	13 -14 0 0
f:let	18 -19 0 0
f:level	-4 -7 -1 12
f:levy	11 -11 0 0
f:licence	-14 12 -16 12
f:license	8 -6 0 0
f:lift	18 -17 0 0
f:like	11 -10 0 0
f:likely	1 -7 0 4
f:likewise	12 -2 -8 0
f:list	0 -10 12 0
f:lithium	-12 13 0 0
f:live	15 -14 0 0
f:london	10 -9 0 0
f:long	3 -11 3 5
f:look	6 -1 -8 0
f:lose	9 -8 0 0
f:lower	16 -11 -5 0
f:m	8 -7 0 0
f:machinery	0 -10 10 0
f:make	-19 23 -5 0
f:maker	7 -6 0 0
f:man	-11 13 -1 0
f:market	10 -4 -4 0
f:matter	-25 18 1 6
f:me	15 -12 -1 0
f:mean	1 -15 0 14
f:meet	-15 -4 11 16
f:memorandum	0 -7 6 0
f:middle	-23 16 0 7
f:milk	0 6 -4 0
f:million	5 -13 8 0
f:mine	6 -5 0 0
f:minister	-6 12 -8 -1
f:ministry	-13 8 7 -1
f:minute	0 -17 12 0
f:month	2 -6 2 0
f:more	13 -2 -17 -1
f:morning	-6 9 -2 0
f:most	2 -6 2 0
f:mostly	6 -5 0 0
f:move	18 -14 0 0
f:mr	-8 10 0 0
f:much	-18 9 10 0
f:must	-23 23 0 0
f:my	0 -4 0 6
f:name	0 -13 13 0
f:national	-6 -2 10 0
f:need	-19 18 0 0
f:negotiate	-16 10 7 0
f:negotiation	1 6 -10 0
f:negotiator	-15 16 0 0
f:neither	17 -9 -5 -1
f:new	-7 -10 15 0
f:nexperia	-2 -2 6 0
f:next	2 -1 -10 8
f:nicely	10 -9 0 0
f:night	-11 3 9 0
f:no	-2 -16 13 14
f:nobody	21 -13 -10 -3
f:none	12 -8 -2 0
f:noon	13 -10 -3 0
f:nor	17 -10 -7 0
f:not	8 -15 0 11
f:note	8 -5 0 0
f:nothing	-19 28 -4 -11
f:notice	18 -12 -5 0
f:now	5 -3 -10 5
f:nut	-22 24 0 0
f:of	-15 7 13 -10
f:off	-22 25 0 -3
f:offer	-6 11 -6 0
f:oil	15 -10 0 0
f:old	12 -11 0 0
f:on	-3 -3 16 -19
f:once	11 -16 5 0
f:one	-18 21 -13 6
f:only	24 -13 -15 -1
f:open	12 -16 0 0
f:or	2 0 -6 0
f:order	11 -18 8 -4
f:ordinary	9 -6 0 0
f:other	-18 2 11 11
f:otherwise	-5 7 0 0
f:our	-25 22 6 -9
f:out	9 -7 2 -8
f:outside	-7 3 1 0
f:outstanding	8 -13 0 5
f:over	27 -17 -9 -4
f:paper	-12 17 -4 -4
f:parliament	-6 8 0 0
f:part	-11 13 0 -2
f:partner	11 -10 0 0
f:past	8 -3 -3 0
f:pause	-18 9 10 0
f:pay	26 -38 8 6
f:peace	12 -11 0 0
f:pen	-14 16 0 0
f:people	10 -6 -1 0
f:per	-5 6 0 0
f:percent	-7 -1 9 0
f:permanent	-11 17 -1 -3
f:permit	0 -3 8 0
f:plan	2 -6 -4 9
f:plant	0 -14 2 11
f:play	-16 16 0 0
f:player	7 -6 0 0
f:point	-22 22 0 0
f:policy	-9 9 0 0
f:port	10 0 -11 -2
f:possible	7 -4 0 0
f:post	-9 10 0 0
f:poultry	8 -5 0 0
f:power	-9 14 -4 0
f:prepare	-12 14 0 0
f:present	-5 9 0 0
f:president	-13 4 9 0
f:price	24 -20 -2 0
f:print	-13 13 0 0
f:printed	7 -6 0 0
f:prisoner	18 -18 0 0
f:product	-19 10 10 0
f:prolonged	-23 25 0 0
f:promise	-3 -2 9 0
f:proposal	7 -6 0 0
f:propose	14 -11 0 0
f:public	-11 17 -4 -2
f:published	-12 7 6 0
f:put	10 -9 -11 7
f:quarrel	13 -23 0 11
f:quota	15 -14 0 0
f:radio	9 -8 0 0
f:rare	-6 6 0 0
f:rate	3 -8 -2 8
f:ratify	-9 9 0 0
f:read	6 -12 7 -4
f:receive	-2 8 -6 0
f:reciprocal	10 -5 0 0
f:reduce	-3 6 0 0
f:reduction	11 -1 -8 0
f:refused	19 -18 0 0
f:remain	27 -29 -2 0
f:renewal	-10 10 0 0
f:reply	-25 27 -1 0
f:report	26 -26 0 0
f:representative	15 -15 0 0
f:request	-5 6 0 0
f:require	-9 11 0 0
f:rest	30 -21 -7 0
f:result	-27 22 -6 14
f:resume	0 -8 6 0
f:return	-13 16 0 0
f:rice	15 -12 -1 0
f:right	5 -17 -9 14
f:rise	7 -16 10 0
f:roof	-5 6 0 0
f:round	0 8 -26 1
f:rover	10 -10 0 0
f:rule	11 -4 -6 0
f:rum	14 -13 0 0
f:sale	-4 7 -1 0
f:same	-7 -15 1 22
f:sanction	13 -18 3 0
f:say	15 -23 -1 11
f:scrap	8 -7 0 0
f:season	17 -11 -5 0
f:second	-6 24 -23 -7
f:secretary	9 -6 0 0
f:section	9 -12 1 0
f:security	-9 0 10 0
f:see	7 -3 -8 0
f:sell	17 -12 -3 0
f:send	16 -18 0 1
f:session	-15 19 -4 0
f:she	-11 21 -13 0
f:shea	-24 26 -3 0
f:sheet	-2 -2 7 0
f:ship	-5 0 8 -2
f:shipment	-4 0 7 0
f:shoe	0 -9 10 0
f:shook	-12 -3 15 0
f:should	-18 19 0 -1
f:show	-7 8 0 0
f:shut	15 -14 0 0
f:side	1 4 -6 -6
f:sign	28 -26 -2 0
f:signature	19 -18 -4 3
f:since	-28 32 -5 0
f:sit	-4 9 -2 -6
f:sixth	-8 7 -1 2
f:sleep	-18 19 0 0
f:small	-13 13 0 0
f:so	17 -19 2 -3
f:social	-6 -1 10 0
f:software	-3 8 -4 0
f:something	8 -6 0 0
f:sorghum	-5 0 6 0
f:southern	9 -8 0 0
f:soybean	7 -12 3 0
f:spare	-25 26 0 0
f:speak	-5 15 -8 -2
f:spoke	-6 4 1 0
f:spring	-20 22 0 0
f:stage	18 -12 -7 0
f:standstill	-9 10 0 0
f:start	5 -15 8 -2
f:state	-12 11 2 0
f:statement	-5 7 0 0
f:stay	17 -17 -6 5
f:steel	10 -6 -2 0
f:step	-4 -9 0 15
f:still	32 -44 14 -2
f:stock	7 -7 0 0
f:stockholm	-3 7 0 0
f:stop	2 -6 6 -6
f:strike	0 -6 7 0
f:student	10 -5 -3 0
f:subject	-17 18 -1 0
f:such	9 -8 0 0
f:sugar	3 -12 9 0
f:summer	-5 11 -4 0
f:surprised	-6 0 7 0
f:suspend	2 -7 4 0
f:suspension	-29 25 -7 10
f:table	-8 17 -9 -3
f:take	19 -14 -1 -10
f:talk	11 -18 5 1
f:talking	-7 8 0 0
f:tariff	0 -8 13 -9
f:team	-9 9 0 0
f:telephone	-5 7 0 0
f:television	4 2 -8 0
f:tell	3 2 0 -19
f:term	9 -6 0 0
f:text	-12 14 0 0
f:than	0 6 -8 0
f:that	7 0 3 -34
f:the	12 -12 0 -2
f:their	-6 4 -9 11
f:them	19 -23 4 -5
f:then	0 -6 0 5
f:there	-8 12 0 -13
f:they	9 -3 -7 -2
f:they've	-13 14 0 0
f:thi	-2 13 -24 1
f:thing	-21 22 0 0
f:think	19 -19 0 0
f:third	10 0 -10 -11
f:threat	9 -2 -5 0
f:threaten	0 -20 15 0
f:threw	7 -5 0 0
f:through	-3 7 -2 0
f:ticket	-11 11 0 0
f:tiktok	-13 16 -2 0
f:time	14 -29 17 -4
f:to	5 0 0 -28
f:tonne	20 -19 0 0
f:too	11 -17 8 0
f:top	-30 27 4 0
f:total	6 -2 -2 0
f:trade	-10 2 12 -5
f:transcript	-21 23 0 0
f:treasury	14 -14 0 0
f:treaty	12 -6 -2 0
f:truce	-14 17 0 -17
f:true	-3 -3 0 7
f:truth	3 -12 7 0
f:tuesday	-9 10 0 0
f:tuna	0 -9 7 0
f:twice	-5 -1 0 10
f:two	-10 -3 16 0
f:under	6 3 -15 -5
f:until	2 3 -5 -10
f:up	21 -11 -13 -6
f:upper	11 -10 0 0
f:us	17 -11 -9 0
f:use	10 -7 -1 0
f:visit	8 -16 7 0
f:vote	-15 18 -2 0
f:voted	-10 11 0 0
f:want	-2 11 -12 -1
f:war	8 -12 2 0
f:was	3 -12 -2 16
f:watche	-7 8 0 0
f:way	0 -6 6 0
f:we	-12 22 -8 -9
f:week	9 0 -8 -2
f:well	-1 9 -8 -1
f:were	-4 9 -15 1
f:what	16 -11 -5 -4
f:wheat	0 -18 6 11
f:when	-1 -2 -2 9
f:where	-21 23 0 0
f:which	-12 19 -5 -8
f:while	11 -11 0 0
f:whisky	7 -6 0 0
f:who	14 -3 -9 -7
f:will	-8 0 7 2
f:win	-9 9 0 0
f:window	6 -5 0 0
f:with	-20 14 14 -22
f:withdraw	8 -7 0 0
f:within	19 -16 -1 0
f:without	7 -1 -14 4
f:word	1 -12 16 -2
f:work	8 -7 0 0
f:worst	-4 -8 0 11
f:worth	8 -2 -2 0
f:would	25 -34 9 0
f:write	-6 -3 2 9
f:wrong	-6 7 0 0
f:yarn	-21 22 0 0
f:year	2 -8 0 6
f:yes	-7 4 4 0
f:yet	-13 0 0 19
f:yield	-17 18 0 0
f:you	28 -21 -6 -2
f:zero	6 -10 4 0
f:—	-21 26 -7 0
first-of-paragraph	21 -9 -7 -14
has-future	5 -5 -12 10
has-gerund	15 2 -25 -11
has-modal	14 1 -24 0
has-participle	11 -5 -7 0
has-past	2 2 5 -24
has-perfect	-4 0 8 0
has-pluperfect	3 -1 -8 5
has-present	23 -7 -11 -16
headline	4 8 -8 -17
heads=0	18 16 -53 -12
heads=1	6 -19 13 -3
heads=2	4 -64 48 -12
kind=town	20 -3 -13 -18
l1="	10 -8 0 0
l1=&	0 -6 0 5
l1='s	22 -22 0 0
l1=(	9 -3 -2 0
l1=,	-5 8 0 -5
l1=-	7 -5 0 0
l1=.	8 -7 0 0
l1=/	16 -14 -5 0
l1=:	8 4 -15 -19
l1=;	-7 14 -5 0
l1=<day-gone>	-3 8 -4 0
l1=<name>	-4 7 0 0
l1=<number>	30 -27 -1 0
l1=<organisation>	7 -6 0 0
l1=<person>	11 -8 0 0
l1=<quality>	8 -7 0 0
l1=<v-bear>	15 -10 -3 0
l1=<v-begin>	-7 7 0 0
l1=<v-down>	-10 10 0 0
l1=<v-impose>	-3 -5 12 -1
l1=<v-propose>	30 -20 -12 -3
l1=<v-say>	-7 5 2 0
l1=[	7 -6 0 0
l1=about	7 -6 0 0
l1=after	9 -3 -6 -1
l1=an	9 -6 0 -1
l1=and	-3 0 8 -2
l1=are	-17 17 0 0
l1=as	-5 8 -1 0
l1=at	-11 6 3 3
l1=between	-7 9 0 0
l1=by	11 -6 0 0
l1=for	-4 3 -13 9
l1=from	1 1 -15 6
l1=if	-8 10 0 0
l1=in	-16 11 2 5
l1=is	-4 8 -3 0
l1=leave	-25 11 15 0
l1=meet	12 -7 -3 0
l1=morning	8 -7 0 0
l1=mr	7 -7 0 0
l1=near	-6 8 0 0
l1=of	-8 10 2 -13
l1=on	8 0 -9 -5
l1=outside	6 -5 0 0
l1=say	-9 7 2 0
l1=since	5 -9 5 -1
l1=the	7 -1 1 -20
l1=time	-9 11 0 0
l1=to	-11 4 7 0
l1=trade	6 -4 0 0
l1=under	13 -11 0 0
l1=until	7 -5 0 0
l1=visit	-8 2 4 0
l1=was	-4 6 0 0
l1=what	0 -7 9 0
l1=which	9 -9 0 0
l1=with	16 -25 -1 9
l1=—	0 -2 8 -4
l2=)	-4 6 0 0
l2=,	-24 -2 19 18
l2=:	5 -1 0 -12
l2=;	-5 -1 0 8
l2=<agent>	-9 23 -6 -11
l2=<begin>	6 -4 -2 6
l2=<day-ahead>	-23 19 0 3
l2=<day-gone>	-4 5 2 -8
l2=<day-today>	21 -12 -11 -1
l2=<duty>	29 -35 0 5
l2=<gate>	-10 14 -2 -1
l2=<goods>	19 -4 -17 -14
l2=<level-noun>	18 -15 -5 0
l2=<level>	7 -11 7 -2
l2=<month-gone>	-8 10 0 0
l2=<name>	-9 19 -11 -8
l2=<number>	29 -17 -12 -3
l2=<office>	10 -12 3 -4
l2=<organisation>	1 9 -7 -15
l2=<person>	15 -20 3 3
l2=<quality>	-3 12 -3 -5
l2=<seat>	3 -10 8 -8
l2=<sender>	16 -12 0 0
l2=<span>	-15 17 0 0
l2=<taker>	5 -13 0 3
l2=<v-agree>	17 -11 -8 0
l2=<v-bear>	-8 -5 4 9
l2=<v-begin>	7 -6 5 -10
l2=<v-buy>	9 -6 -1 0
l2=<v-down>	3 -10 11 -6
l2=<v-end>	13 -4 -8 0
l2=<v-impose>	16 -7 -10 0
l2=<v-propose>	-7 3 2 0
l2=<v-return>	-20 23 -3 0
l2=<v-say>	-6 6 1 -1
l2=<v-sell>	6 0 -1 -8
l2=<v-stay>	-1 0 -5 6
l2=<v-suspend>	1 4 -9 -3
l2=<v-up>	-14 16 0 0
l2=a	-6 7 0 0
l2=across	-8 8 0 0
l2=afternoon	-10 18 -7 0
l2=again	0 15 -9 -8
l2=agree	4 -3 -5 6
l2=agreement	6 -6 0 0
l2=alert	-5 6 0 0
l2=all	-6 9 -1 0
l2=and	10 2 -21 -9
l2=announce	0 -8 6 0
l2=are	-7 7 0 0
l2=arrangement	14 -19 4 0
l2=arrive	-4 0 6 0
l2=as	9 -9 0 0
l2=ask	-7 -2 11 0
l2=at	0 6 -9 -1
l2=base	-12 -2 15 0
l2=be	-12 -5 5 12
l2=bridge	8 -21 12 0
l2=briefing	8 -6 0 0
l2=but	7 -7 0 0
l2=by	-10 14 -2 0
l2=call	-4 6 0 0
l2=charge	10 -8 0 0
l2=come	4 -8 8 -1
l2=conclude	5 -10 4 0
l2=conference	3 2 -7 -4
l2=consultation	0 7 -5 0
l2=contact	-3 -5 0 7
l2=day	-7 9 0 0
l2=deal	20 -16 -1 0
l2=delegation	-15 16 0 0
l2=desk	17 -16 0 0
l2=discuss	-13 17 0 -3
l2=done	16 -6 -7 -1
l2=duty	6 -18 1 5
l2=embassy	13 -9 -2 0
l2=end	6 -4 0 0
l2=farmer	-8 9 0 0
l2=fee	-7 -13 0 19
l2=for	8 -7 0 0
l2=framework	12 -8 -2 0
l2=from	0 -7 4 0
l2=future	8 -8 0 0
l2=go	-15 15 0 0
l2=good	13 -10 -1 0
l2=grower	9 -9 0 0
l2=had	8 -8 0 0
l2=hand	-4 7 0 0
l2=he	1 6 -10 0
l2=hold	-5 11 -6 -1
l2=home	-8 4 5 -1
l2=hotel	-6 7 0 0
l2=hour	-9 13 -3 0
l2=i	7 -6 0 0
l2=in	19 -11 -8 -2
l2=initialled	12 -9 0 0
l2=is	4 2 -6 -5
l2=it	3 1 -9 -3
l2=jinping	-4 0 6 0
l2=land	-9 2 8 0
l2=last	8 -1 -4 0
l2=leave	11 -14 -7 7
l2=letter	9 -8 0 0
l2=line	6 -6 0 0
l2=list	-5 8 -7 2
l2=live	9 -8 0 0
l2=london	-18 18 0 0
l2=make	5 -9 4 0
l2=man	11 -7 0 0
l2=market	9 -7 0 0
l2=matter	3 -12 0 8
l2=meet	-7 -12 6 13
l2=metal	7 -6 0 0
l2=midnight	-8 7 1 0
l2=month	7 -6 0 0
l2=morning	-2 -2 0 8
l2=negotiate	10 -5 -2 0
l2=next	-26 29 -1 -1
l2=not	-10 11 0 0
l2=note	-29 29 0 0
l2=nothing	8 -7 0 0
l2=of	2 0 0 -6
l2=off	-16 9 6 0
l2=oil	-9 9 0 0
l2=one	13 -11 0 0
l2=order	9 -6 -1 0
l2=other	-4 -3 8 0
l2=out	13 -12 0 0
l2=paper	-10 11 0 0
l2=pay	6 -5 0 0
l2=plan	-16 19 0 0
l2=plant	10 -8 0 0
l2=post	-13 14 0 0
l2=price	6 -5 0 0
l2=q	8 -8 0 0
l2=question	-23 23 0 0
l2=reach	8 -9 2 -3
l2=reporter	7 0 -5 0
l2=representative	8 -7 0 0
l2=return	-21 23 -3 0
l2=road	4 -7 0 0
l2=round	-5 11 -7 -3
l2=say	10 -14 4 0
l2=second	-20 21 0 0
l2=settle	-2 7 -3 0
l2=share	11 -10 0 0
l2=ship	13 -4 0 -7
l2=signature	8 -6 0 0
l2=sit	-15 1 -1 12
l2=stay	9 -8 0 0
l2=strike	7 0 -8 0
l2=summit	6 -18 9 0
l2=table	-20 20 0 0
l2=talk	-13 23 -9 -3
l2=tariff	18 -13 -3 0
l2=tell	18 -17 0 0
l2=that	-16 19 -7 0
l2=the	15 -8 -4 0
l2=them	-12 5 0 6
l2=then	-10 11 0 0
l2=those	-13 13 0 0
l2=time	0 6 -7 -2
l2=to	13 -15 2 -1
l2=together	-8 8 0 0
l2=trade	18 -14 -2 0
l2=trader	9 -8 0 0
l2=travel	-7 1 6 -1
l2=trip	-11 10 0 0
l2=truce	3 -10 9 -3
l2=two	-16 0 15 -3
l2=up	-10 5 -4 7
l2=was	-22 2 6 12
l2=way	15 -13 0 0
l2=were	-21 22 0 0
l2=which	-7 1 4 0
l2=with	2 -6 -1 5
l2=work	6 -5 0 0
l2=would	15 -13 0 0
l2=you	-19 20 0 0
l2=—	8 -6 0 0
l3="	9 -6 -1 0
l3='	5 -9 4 0
l3='s	-1 -5 11 -4
l3=(	16 -14 0 0
l3=,	20 -14 -20 3
l3=-	9 -6 0 0
l3=.	30 -28 0 0
l3=/	-15 17 0 0
l3=:	0 10 -18 -7
l3=<agent>	-4 -11 10 7
l3=<begin>	15 -9 1 -11
l3=<day-ahead>	-10 1 0 4
l3=<day-gone>	2 3 -9 -1
l3=<day-today>	9 -15 2 0
l3=<gate>	21 -22 2 -1
l3=<goods>	5 -6 -7 6
l3=<level>	-12 15 -2 0
l3=<money>	6 -6 0 0
l3=<month-gone>	8 -7 0 -2
l3=<name>	16 -29 1 13
l3=<not>	7 -3 0 -5
l3=<number>	0 10 -16 -6
l3=<office>	6 1 -12 -3
l3=<organisation>	-11 16 -5 0
l3=<person>	-11 4 12 -15
l3=<quality>	13 0 -8 -9
l3=<seat>	-4 8 -2 0
l3=<sender>	20 -23 3 -1
l3=<span>	10 -18 6 0
l3=<v-agree>	0 9 -7 0
l3=<v-bear>	8 11 -1 -39
l3=<v-begin>	-6 7 -5 1
l3=<v-down>	-16 4 4 7
l3=<v-end>	7 -6 0 0
l3=<v-impose>	-12 15 -3 0
l3=<v-propose>	-11 6 5 0
l3=<v-return>	-7 10 0 0
l3=<v-say>	6 3 -9 -4
l3=<v-sell>	10 -6 0 0
l3=<v-stay>	15 -9 -4 0
l3=<v-target>	3 -9 0 5
l3=a	13 -3 -6 -19
l3=after	-15 18 0 0
l3=again	-3 7 0 0
l3=air	-12 -2 15 0
l3=an	15 -9 0 -3
l3=and	-7 -5 13 3
l3=are	-4 10 0 -5
l3=arrangement	6 -4 0 0
l3=as	-10 10 0 0
l3=at	27 -25 0 0
l3=be	16 -7 -8 -6
l3=been	0 -6 0 7
l3=between	13 -17 1 0
l3=both	-22 22 0 0
l3=bring	-8 0 6 0
l3=by	-8 9 0 0
l3=charge	0 -5 0 6
l3=come	-9 1 0 8
l3=country	-10 2 8 0
l3=custom	9 -8 0 0
l3=decision	-8 0 0 9
l3=delegation	-2 8 -2 0
l3=each	-9 -1 9 0
l3=first	-16 20 0 -2
l3=for	6 4 -10 -6
l3=four	-19 20 0 0
l3=fourth	-17 20 0 0
l3=good	-33 24 0 7
l3=grower	8 -5 0 0
l3=had	7 2 -13 0
l3=he	-18 12 0 9
l3=his	0 -6 9 0
l3=i	-19 21 0 0
l3=in	-26 26 0 0
l3=is	-10 -6 11 9
l3=it	-10 12 -3 0
l3=its	13 -26 -3 7
l3=last	-5 13 -6 -4
l3=long	-11 11 0 0
l3=meet	18 1 0 -34
l3=minister	14 -13 0 0
l3=mr	3 -10 5 0
l3=negotiator	-5 6 0 0
l3=new	-22 24 0 0
l3=next	-19 10 10 -2
l3=no	13 -7 -5 -2
l3=not	12 -17 4 0
l3=note	9 -7 0 0
l3=nothing	9 -8 0 0
l3=of	19 -10 -19 1
l3=on	-2 1 -13 12
l3=one	6 -3 0 0
l3=our	2 -10 12 -10
l3=out	-15 17 0 0
l3=over	-9 -4 10 1
l3=own	-9 7 3 0
l3=past	-6 2 4 0
l3=pay	12 -9 0 0
l3=port	17 -18 0 0
l3=president	14 -8 -3 -1
l3=press	-4 -1 11 -4
l3=put	-6 6 0 0
l3=rate	7 -6 0 0
l3=receive	-11 3 4 0
l3=round	-11 16 -1 -1
l3=same	10 -6 -1 0
l3=say	21 -17 -5 0
l3=second	-16 20 -4 0
l3=see	-12 17 -8 0
l3=sheet	-6 0 7 0
l3=ship	7 -6 0 0
l3=shook	-14 15 0 0
l3=side	-1 13 -2 -9
l3=sign	-5 7 0 0
l3=since	-4 6 0 0
l3=sit	14 -7 -4 -2
l3=state	-6 6 0 0
l3=statement	17 -16 0 0
l3=technical	1 -14 0 11
l3=that	0 -13 0 11
l3=their	-2 -3 9 0
l3=they	8 -25 10 11
l3=thi	-11 6 0 2
l3=third	18 -16 0 -2
l3=three	-16 18 0 0
l3=to	-2 6 2 -11
l3=trade	3 -8 0 6
l3=truce	10 -8 0 0
l3=two	6 7 -12 -5
l3=was	-15 16 6 -17
l3=week	5 -7 0 0
l3=were	2 2 -9 0
l3=what	-2 15 -14 0
l3=who	21 -22 -7 7
l3=will	-6 -3 -1 12
l3=with	-12 11 1 0
l3=xi	-4 0 6 0
l3=year	6 -6 0 0
l3=you	-12 4 9 0
l3=·	-14 15 0 0
l4="	6 -8 3 0
l4='s	13 -16 6 -1
l4=)	-5 6 0 0
l4=,	24 -16 -17 1
l4=-	-10 12 0 0
l4=.	-26 28 0 0
l4=:	-17 17 0 -1
l4=;	-4 6 -4 4
l4=<agent>	2 3 0 -10
l4=<begin>	0 1 7 -17
l4=<day-ahead>	-5 0 6 0
l4=<duty>	6 -3 0 0
l4=<gate>	0 -6 0 4
l4=<goods>	0 6 -8 -1
l4=<level-noun>	-26 13 -2 10
l4=<level>	6 -3 0 -1
l4=<money>	15 -14 0 0
l4=<name>	5 4 -13 -7
l4=<not>	-6 9 -1 0
l4=<number>	-39 30 0 6
l4=<office>	-15 -2 16 2
l4=<organisation>	13 -19 -6 10
l4=<person>	-7 10 1 -15
l4=<quality>	1 -1 -9 9
l4=<seat>	25 -20 -14 5
l4=<v-bear>	-19 8 0 7
l4=<v-begin>	0 7 -10 -4
l4=<v-buy>	1 -6 2 0
l4=<v-down>	11 -5 -3 0
l4=<v-impose>	11 -1 -9 -8
l4=<v-propose>	3 3 -12 0
l4=<v-say>	8 -18 2 9
l4=<v-sell>	0 -8 0 6
l4=<v-stay>	-2 6 -6 1
l4=<v-suspend>	-6 -7 3 13
l4=<v-up>	-4 10 0 -5
l4=a	7 -6 5 -10
l4=all	-2 6 0 0
l4=among	-10 -6 7 10
l4=an	-12 2 9 0
l4=and	-9 -4 2 17
l4=arrangement	7 -3 -1 0
l4=as	12 -8 0 0
l4=ask	8 -7 0 0
l4=at	-12 18 -5 -2
l4=been	7 -4 0 0
l4=between	-9 9 0 0
l4=both	20 -16 0 -7
l4=by	18 -12 -4 -5
l4=come	-2 6 -1 0
l4=country	9 -9 -2 2
l4=day	-4 6 0 0
l4=discuss	-5 -1 0 8
l4=down	-11 -3 0 15
l4=due	7 -4 0 -2
l4=extension	-9 11 0 0
l4=fact	-4 0 6 0
l4=fee	9 -8 0 0
l4=first	-7 13 -3 -2
l4=for	5 2 -10 -3
l4=framework	-4 8 -2 0
l4=from	-9 -3 20 -4
l4=has	3 -6 4 -1
l4=have	17 -9 -9 0
l4=he	-4 0 7 0
l4=house	9 -7 0 0
l4=i	10 -5 -2 0
l4=if	8 -21 10 0
l4=in	-5 6 4 -17
l4=is	0 -11 14 -4
l4=it	-6 -1 3 8
l4=its	6 -3 0 -2
l4=joint	-13 6 10 -1
l4=level	-1 -11 0 13
l4=make	14 -4 -9 0
l4=meet	-18 8 -6 12
l4=minister	0 11 -5 -2
l4=mr	-10 14 -1 0
l4=my	2 -10 0 6
l4=next	-8 14 0 -6
l4=not	-6 6 0 0
l4=number	-14 15 0 0
l4=of	3 -6 -5 8
l4=on	-3 -11 12 6
l4=one	-12 16 -2 0
l4=opened	13 -12 0 0
l4=our	17 -9 0 -9
l4=over	6 -4 0 0
l4=own	13 -12 0 0
l4=p	7 -7 0 0
l4=paper	9 -9 0 0
l4=prepare	-7 14 -5 0
l4=president	-15 -14 25 0
l4=raise	-1 6 0 -3
l4=reach	-16 15 0 0
l4=round	31 -27 -3 -2
l4=say	8 -2 -7 0
l4=see	0 -7 9 0
l4=set	-5 7 0 0
l4=shall	-16 19 0 0
l4=side	11 -3 -4 -5
l4=sign	27 -20 -7 0
l4=since	-4 -8 8 5
l4=so	2 0 -8 3
l4=talk	-8 6 0 3
l4=tariff	12 -11 0 0
l4=tell	13 -11 0 0
l4=that	34 -19 -8 -22
l4=the	-8 27 -37 0
l4=their	-14 11 -2 5
l4=then	13 -15 0 0
l4=there	-18 19 0 0
l4=they	-9 23 -10 -14
l4=thi	-6 7 0 0
l4=those	-7 9 0 0
l4=time	-10 1 0 8
l4=to	11 -5 -4 -10
l4=truce	5 -8 3 0
l4=two	-23 24 5 -11
l4=up	0 -6 7 0
l4=visit	0 -12 14 0
l4=we	-6 10 -2 0
l4=week	-1 -9 0 12
l4=what	-15 15 0 -2
l4=when	0 -3 9 -2
l4=which	-21 24 -2 0
l4=who	8 -14 -2 8
l4=will	15 0 -18 -8
l4=would	-6 10 -2 0
l4=write	-7 -4 11 0
l=) :	10 -10 0 0
l=, and	-10 3 2 6
l=, at	-20 6 14 0
l=, in	-35 8 11 19
l=, the	10 -11 0 0
l=, which	16 -15 0 0
l=: <number>	21 -19 0 0
l=: and	7 -6 0 0
l=: in	-5 19 -14 -7
l=: the	-16 10 6 0
l=; in	-2 -7 0 9
l=<begin> [	7 -6 0 0
l=<begin> a	-10 10 0 0
l=<begin> for	-11 12 0 0
l=<begin> from	25 -40 -6 14
l=<begin> if	-11 12 0 0
l=<begin> in	0 5 -8 0
l=<begin> the	-4 0 7 0
l=<begin> what	-12 2 9 0
l=<begin> —	9 -8 0 0
l=<day-ahead> in	-9 6 1 0
l=<day-gone> in	-7 11 -2 -5
l=<day-gone> the	7 -7 0 0
l=<day-today> ,	8 -5 0 0
l=<day-today> —	7 -5 0 0
l=<level> in	21 -17 -1 0
l=<level> that	-8 8 0 0
l=<name> ,	-8 10 0 0
l=<name> and	9 -8 0 0
l=<name> in	-15 20 0 -5
l=<number> ,	9 -6 0 0
l=<number> in	20 -13 -4 0
l=<office> :	-3 6 0 0
l=<office> from	14 -13 0 0
l=<office> in	3 -12 8 0
l=<organisation> ,	-4 14 -15 -2
l=<organisation> in	0 6 0 -10
l=<person> ,	24 -22 0 0
l=<person> :	6 -3 0 0
l=<person> and	20 -16 -2 0
l=<person> for	10 -3 -4 0
l=<person> in	-15 4 3 6
l=<person> leave	-18 0 16 0
l=<person> to	-7 7 0 0
l=<quality> in	-6 13 0 -4
l=<seat> ,	8 -6 0 0
l=<seat> /	12 -9 -5 0
l=<seat> and	-11 0 17 -5
l=<span> in	-22 22 0 0
l=after the	-7 7 0 0
l=again in	-3 17 -9 -8
l=agree at	12 -8 -1 0
l=agree in	-1 1 -4 6
l=all time	-10 12 0 0
l=and a	10 -9 0 0
l=and in	12 -2 -14 -4
l=and the	-12 12 0 0
l=announce in	0 -8 6 0
l=arrangement of	14 -12 0 0
l=arrive in	-11 0 6 0
l=at the	-3 8 -5 0
l=back from	-13 14 0 0
l=bargain with	-6 8 0 0
l=be in	-6 -11 5 12
l=bridge at	0 -8 7 0
l=by our	-4 7 0 0
l=by the	-10 11 0 0
l=call on	-5 7 0 0
l=charge at	7 -6 0 0
l=come to	2 -12 11 0
l=conclude in	-1 -2 6 0
l=consultation in	-3 10 -5 0
l=discuss in	-10 13 0 -2
l=done at	15 -6 -7 -1
l=down in	12 -6 -3 0
l=due in	-4 0 7 0
l=duty in	0 -8 0 6
l=embassy in	13 -9 -2 0
l=fee at	-16 -2 0 19
l=fee in	10 -9 0 0
l=future in	8 -8 0 0
l=geneva ,	-7 7 0 0
l=go to	-6 6 0 0
l=grower in	9 -8 0 0
l=hand in	-13 14 0 0
l=hold at	-7 9 0 0
l=home from	-15 11 6 -1
l=in a	10 -9 0 0
l=is in	-1 9 -5 -4
l=it is	-8 11 0 0
l=land at	8 -7 0 0
l=land in	-18 10 9 0
l=leave for	2 -12 0 7
l=make in	5 -9 4 0
l=man in	10 -7 0 0
l=meet at	-16 14 3 -2
l=meet in	-4 -14 7 12
l=midnight in	-8 13 -3 0
l=morning from	-21 11 0 8
l=negotiate in	-5 8 0 0
l=negotiate with	12 -9 0 0
l=of a	-13 14 0 0
l=of the	18 -20 1 -4
l=on <day-gone>	-6 9 -3 0
l=on in	11 -11 0 -2
l=on which	-8 9 0 0
l=open in	-2 6 -2 0
l=other in	-8 -4 10 0
l=people in	7 -4 0 0
l=plan for	-11 11 0 0
l=plan in	-4 7 0 0
l=plant in	9 -7 0 0
l=price in	6 -5 0 0
l=question :	-11 11 0 0
l=reach in	8 -9 2 -3
l=report that	-7 7 0 0
l=return from	-15 17 -3 0
l=round in	-21 26 -3 -1
l=round since	13 -12 0 0
l=say in	13 -11 0 0
l=share in	10 -9 0 0
l=ship in	0 6 0 -6
l=sign the	-12 12 0 0
l=sit in	-21 4 0 13
l=strike in	5 0 -7 0
l=table in	-20 22 0 0
l=talk in	-31 37 -5 -1
l=talk with	11 -9 0 0
l=tell <person>	6 -6 0 0
l=tell the	6 -5 0 0
l=that in	-6 8 -5 1
l=that the	-14 14 0 0
l=those of	-9 9 0 0
l=time in	13 -6 -5 -1
l=to the	9 -8 0 0
l=to visit	-7 3 2 0
l=together in	-8 8 0 0
l=trader in	9 -8 0 0
l=travel to	-7 1 6 -1
l=trip to	-11 10 0 0
l=truce of	5 0 -6 0
l=truce with	-8 0 11 0
l=up in	0 -8 -1 9
l=was in	-18 0 6 12
l=were in	-21 22 0 0
l=— the	-9 9 0 0
lead="	9 -3 -3 -7
lead=(	25 -17 -5 0
lead=)	-3 6 0 0
lead=,	-8 8 9 -10
lead=-	6 -10 3 0
lead=1	-21 17 4 0
lead=6	-6 6 0 0
lead=:	-1 6 -20 8
lead=;	-6 15 -12 1
lead=[	19 -18 0 0
lead=a	-4 6 -12 5
lead=accra	11 -8 0 0
lead=all	6 -1 -6 0
lead=american	7 -6 0 0
lead=an	6 -4 0 0
lead=analysts	6 -6 0 0
lead=and	5 -6 -3 4
lead=ankara	18 -16 0 0
lead=any	6 -4 0 0
lead=as	-5 8 0 0
lead=bangkok	9 -8 0 0
lead=before	-10 10 0 -3
lead=beijing	-3 -37 14 9
lead=bern	18 -13 -3 0
lead=bessent	0 11 -9 0
lead=both	14 -6 -6 -1
lead=brussels	-21 13 15 -5
lead=buenos	-10 -8 17 0
lead=busan	-26 -7 30 0
lead=but	10 -5 -2 0
lead=by	16 -5 -6 -14
lead=cairo	-20 25 -2 -2
lead=china	26 -24 -2 0
lead=colombo	14 -12 0 0
lead=copper	9 -9 0 0
lead=delegations	8 -7 0 0
lead=djibouti	-24 25 0 0
lead=dockers	8 -7 0 0
lead=does	-2 -4 7 0
lead=done	20 -15 -3 0
lead=earlier	15 -14 0 0
lead=for	-6 8 0 0
lead=four	-10 8 0 0
lead=from	14 -39 13 10
lead=geneva	-21 23 0 0
lead=hanoi	8 -4 -1 0
lead=he	-27 18 14 -6
lead=helsinki	11 -6 0 -1
lead=his	28 -26 -1 0
lead=host	9 -8 0 0
lead=i	12 -2 -8 -3
lead=if	1 -7 7 0
lead=india	6 -5 0 0
lead=is	-10 -1 13 0
lead=issued	9 -7 0 0
lead=it	12 -13 -1 0
lead=its	14 -21 -1 12
lead=jakarta	11 -9 0 0
lead=kuala	-53 40 18 -3
lead=last	-9 -7 0 12
lead=lima	12 -9 0 0
lead=lisbon	-18 22 -4 0
lead=london	-12 18 -10 -2
lead=long	-13 13 0 0
lead=lusaka	16 -15 0 0
lead=madrid	-22 24 0 0
lead=manila	10 -5 -5 0
lead=minister	-8 15 -5 -2
lead=ministers	-11 20 -7 -2
lead=ministry	12 -11 0 0
lead=montevideo	15 -11 -1 0
lead=nairobi	-11 13 0 0
lead=negotiations	-8 8 0 0
lead=negotiators	-8 9 -3 0
lead=new	29 -19 -11 0
lead=ninety	7 -6 0 0
lead=no	-14 7 7 0
lead=notes	-24 24 0 0
lead=of	-28 31 -2 0
lead=on	-18 28 -9 -9
lead=ottawa	6 -4 0 0
lead=panama	-24 25 0 0
lead=paris	-8 8 0 0
lead=port	14 -10 0 0
lead=presenter	6 -3 0 0
lead=president	11 -13 0 0
lead=presidents	7 -5 0 0
lead=pretoria	-9 10 0 0
lead=prime	9 -6 -2 0
lead=quito	9 -8 0 0
lead=rain	12 -7 -4 0
lead=seoul	38 -30 -12 0
lead=shares	-7 8 0 0
lead=so	-14 3 5 5
lead=state	0 -11 0 12
lead=stockholm	-22 25 -1 0
lead=stocks	6 -3 0 0
lead=swiss	-8 11 -4 0
lead=talks	35 -29 -3 -6
lead=tbilisi	6 -5 0 0
lead=that	13 -23 -1 13
lead=the	3 3 5 -31
lead=their	-17 20 0 0
lead=they	-3 0 -4 6
lead=to	7 -6 0 0
lead=tokyo	26 -19 -5 0
lead=trade	-37 41 -3 -3
lead=traders	6 -5 0 0
lead=treasury	9 22 -38 -3
lead=trump	-13 -13 28 0
lead=two	5 0 -7 0
lead=under	-15 13 2 0
lead=unless	7 -5 0 0
lead=us	-6 15 0 -9
lead=washington	-4 -22 17 5
lead=we	-16 6 -7 17
lead=wellington	11 -9 0 0
lead=what	-27 10 21 0
lead=whereas	6 -5 0 0
lead=whether	-15 14 0 0
lead=which	-6 13 -11 0
lead=who	16 -22 -6 15
lead=whose	8 -11 1 0
lead=xi	-6 -22 20 0
lead=you	8 -8 0 0
left:calls	-8 0 0 13
left:coming	-18 9 5 1
left:ended	-21 11 8 6
left:experts	-14 -63 -20 70
left:m=arrives	0 -6 7 0
left:m=assembly	12 -10 0 0
left:m=bargain	-10 3 0 8
left:m=came	-1 -1 0 7
left:m=comes	1 -7 8 0
left:m=conference	-5 13 -8 -4
left:m=consultations	0 0 -8 6
left:m=delegation	-10 10 1 -2
left:m=delegations	-14 23 -6 -6
left:m=due	11 -11 3 -7
left:m=ended	6 -2 0 -2
left:m=flew	5 -1 -6 0
left:m=fly	6 0 -7 0
left:m=goes	11 -16 0 2
left:m=here	24 -18 0 -5
left:m=host	33 -24 -16 0
left:m=land	7 -6 0 0
left:m=landed	-6 8 0 0
left:m=lands	-8 -1 10 0
left:m=meeting	-12 5 1 5
left:m=meetings	-8 9 -4 0
left:m=meets	0 5 -6 0
left:m=met	1 -11 13 -2
left:m=negotiated	-6 8 0 0
left:m=negotiating	11 -9 0 0
left:m=negotiations	-2 6 -2 -1
left:m=negotiator	30 -30 -3 1
left:m=negotiators	-9 23 -16 -4
left:m=received	0 -6 6 0
left:m=rose	9 -8 0 0
left:m=round	32 -18 -21 -24
left:m=rounds	-24 27 -1 -1
left:m=see each other	-1 -7 10 0
left:m=settled	-14 18 -3 0
left:m=shook hands	-19 7 12 0
left:m=signed	15 -8 -6 -6
left:m=sits	-9 1 0 8
left:m=spent	-6 7 0 0
left:m=summit	8 -19 7 0
left:m=table	-13 16 -1 0
left:m=talked	-9 2 5 0
left:m=talks	-6 16 -20 0
left:m=time	8 -13 2 2
left:m=travels	-8 4 4 0
left:m=visit	-17 -1 20 -3
left:m=went	-4 6 0 0
left:m=where	-2 6 0 -3
left:meets	-37 27 8 0
left:running	-7 9 4 -10
left:summit	0 -25 30 -25
left:sure	-13 7 4 2
left:wished	11 -4 -3 -20
lll=, <day-today> —	7 -5 0 0
lll=, agree in	0 -9 0 11
lll=, and in	6 -1 -5 0
lll=, hold in	9 -8 0 0
lll=, meet in	-19 7 7 -2
lll=: <number> in	10 -5 -2 0
lll=: <seat> and	-4 6 0 0
lll=<begin> <begin> [	7 -6 0 0
lll=<begin> <begin> a	-10 10 0 0
lll=<begin> <begin> for	-11 12 0 0
lll=<begin> <begin> from	25 -40 -6 14
lll=<begin> <begin> if	-11 12 0 0
lll=<begin> <begin> in	0 5 -8 0
lll=<begin> <begin> the	-4 0 7 0
lll=<begin> <begin> what	-12 2 9 0
lll=<begin> <begin> —	9 -8 0 0
lll=<begin> <office> in	5 -6 1 -1
lll=<begin> <organisation> ,	15 -8 -8 0
lll=<begin> <organisation> in	-9 10 0 0
lll=<begin> <person> ,	14 -12 0 0
lll=<begin> <person> leave	-11 0 13 0
lll=<begin> <seat> /	12 -9 -5 0
lll=<begin> <seat> and	-10 -21 23 0
lll=<begin> done at	19 -14 -3 0
lll=<begin> on <day-gone>	-7 10 -2 0
lll=<begin> question :	-11 11 0 0
lll=<begin> share in	9 -8 0 0
lll=<day-ahead> , in	-16 6 -1 5
lll=<day-gone> , in	-12 13 0 0
lll=<name> meet in	-4 -9 -3 16
lll=<number> : <number>	21 -19 0 0
lll=<office> meet in	-3 16 -8 -8
lll=<organisation> and a	7 -6 0 0
lll=<organisation> and the	-17 17 0 0
lll=<person> , in	19 -6 -11 -1
lll=<person> : in	-14 22 -10 0
lll=<person> fly to	-20 21 -2 0
lll=<person> say in	10 -10 0 0
lll=<person> tell <person>	6 -5 0 0
lll=<quality> embassy in	11 -9 0 0
lll=a <office> in	15 -10 -4 0
lll=a <organisation> in	-9 9 0 0
lll=a meet in	9 -7 0 -3
lll=between <seat> and	7 -11 1 0
lll=country meet in	-12 3 8 0
lll=delegation meet in	-5 10 -1 0
lll=each other in	-8 -4 10 0
lll=for <span> in	5 0 -8 0
lll=go on in	22 -20 0 0
lll=good morning from	-21 11 0 8
lll=had meet in	-10 9 0 0
lll=in <seat> and	-6 7 0 0
lll=is expect in	0 -11 5 4
lll=is plan for	-7 7 0 0
lll=last meet in	0 6 -1 0
lll=meet , in	-3 10 0 -2
lll=meet <person> in	-15 15 -3 -2
lll=of talk in	-9 14 0 -2
lll=on <day-ahead> in	-15 2 -1 17
lll=on <day-gone> the	7 -6 0 0
lll=our <office> in	-22 9 17 -5
lll=our man in	9 -6 0 0
lll=pay <level> in	6 -3 0 0
lll=receive <person> in	-11 3 4 0
lll=round , in	-12 16 0 0
lll=second round in	-9 10 0 0
lll=shook hand in	-14 15 0 0
lll=side meet in	0 13 -1 -9
lll=sit down in	7 -2 -3 0
lll=talk , in	10 -9 0 0
lll=tariff talk in	-8 11 0 0
lll=the <office> in	13 -6 -6 0
lll=the <organisation> ,	-10 14 -1 0
lll=the <organisation> in	25 -33 3 -5
lll=the <quality> in	-6 13 0 -4
lll=the arrangement of	14 -12 0 0
lll=the bridge at	0 -8 7 0
lll=the extension in	10 -9 0 0
lll=the meet in	0 8 -4 -8
lll=the summit in	-9 4 1 0
lll=the table in	-12 14 0 0
lll=the talk in	-8 10 0 0
lll=the truce of	5 0 -6 0
lll=the truce with	-11 0 12 0
lll=their meet in	-10 0 10 0
lll=they meet in	-22 -14 15 14
lll=to meet in	-8 14 -7 0
lll=to travel to	-1 -2 6 0
lll=trade talk in	-8 10 0 0
lll=was conclude in	-3 -4 10 0
lll=was hold in	-14 15 0 0
lll=was reach in	-9 12 0 0
lll=was sign in	-7 11 -2 0
lll=who was in	12 -5 -8 0
lll=will be in	-6 -6 1 10
lll=will meet in	0 -6 0 6
lll=with <person> in	-13 6 4 0
loud	25 -18 -4 -12
lr='s ,	16 -16 0 0
lr=( )	7 -5 0 0
lr=( ,	-14 15 0 0
lr=( translation	7 -7 0 0
lr=, 's	11 -8 0 0
lr=, ,	-16 9 12 0
lr=, .	-10 3 3 2
lr=, <end>	30 -21 -9 -5
lr=, and	-31 32 0 0
lr=, for	12 -12 0 0
lr=, has	7 -5 0 0
lr=/ ,	10 -5 -4 0
lr=: 's	8 -7 0 0
lr=: ,	-30 38 -5 -12
lr=: .	7 -6 0 0
lr=: and	15 -14 0 0
lr=: was	-11 11 0 0
lr=: you	8 -8 0 0
lr=; ,	-4 6 0 0
lr=<begin> 's	-4 -2 10 0
lr=<begin> ,	-41 29 12 12
lr=<begin> .	1 0 -25 11
lr=<begin> /	-8 9 0 0
lr=<begin> :	13 -41 6 9
lr=<begin> <day-ahead>	11 -9 0 0
lr=<begin> <end>	12 -10 0 0
lr=<begin> again	-16 16 0 0
lr=<begin> and	-3 6 -2 0
lr=<begin> followed	-10 11 0 0
lr=<begin> for	9 -7 0 0
lr=<begin> from	12 -9 0 0
lr=<begin> go	6 -3 0 0
lr=<begin> had	10 -15 0 0
lr=<begin> has	8 -8 0 0
lr=<begin> in	-17 19 0 0
lr=<begin> is	0 7 -8 0
lr=<begin> like	6 -5 0 0
lr=<begin> of	9 -4 0 -1
lr=<begin> on	21 -14 0 -3
lr=<begin> say	-12 13 0 0
lr=<begin> share	-5 7 0 0
lr=<begin> to	9 -8 0 0
lr=<begin> want	8 -7 0 0
lr=<begin> will	-2 0 6 0
lr=<begin> would	8 -6 0 0
lr=<name> ,	-14 17 0 0
lr=a .	9 -8 0 0
lr=a newspaper	-12 12 0 0
lr=after had	7 -4 0 0
lr=and ,	-7 -4 13 0
lr=and .	-13 7 9 0
lr=and ?	8 -5 0 0
lr=and go	7 -6 0 0
lr=and had	-13 0 6 7
lr=and in	-13 14 0 0
lr=and say	17 -3 -13 0
lr=at ,	11 -5 -1 -6
lr=at .	-1 -15 0 17
lr=at <end>	25 -22 0 0
lr=at in	-19 22 0 -3
lr=at on	-26 11 14 0
lr=between and	-7 9 0 0
lr=for ,	24 -31 -5 4
lr=for .	7 -10 -5 6
lr=for on	-19 19 0 0
lr=from ,	0 -5 -4 7
lr=from .	0 1 3 -12
lr=from :	13 -11 0 0
lr=from <end>	-13 -7 5 14
lr=from and	13 -13 0 0
lr=from is	-7 8 0 0
lr=from on	17 -11 -9 0
lr=from that	-13 14 0 0
lr=in 's	9 -2 0 -5
lr=in (	7 -16 9 -1
lr=in ,	-1 -13 11 11
lr=in :	-32 36 -6 0
lr=in <day-ahead>	-27 5 6 6
lr=in <day-gone>	7 -3 -4 0
lr=in <day-today>	0 2 0 -6
lr=in <end>	-54 34 17 6
lr=in <person>	1 2 -6 0
lr=in ?	-17 15 4 -4
lr=in a	15 -9 -5 0
lr=in again	-10 11 0 0
lr=in and	0 -1 6 -5
lr=in at	-7 10 0 -1
lr=in broke	-12 13 0 0
lr=in for	-15 11 5 -3
lr=in from	-29 14 0 4
lr=in had	9 -6 0 -5
lr=in has	-21 17 6 0
lr=in have	5 -9 0 1
lr=in in	5 -7 -14 16
lr=in is	20 -18 -2 0
lr=in it	10 -7 -1 0
lr=in last	3 3 -13 1
lr=in on	-6 -3 4 4
lr=in say	16 -22 0 0
lr=in tell	6 -4 0 0
lr=in that	9 -13 3 0
lr=in the	8 -12 0 4
lr=in thi	-4 6 -4 0
lr=in to	-7 7 0 0
lr=in was	8 -5 0 0
lr=in will	12 -11 0 0
lr=is 's	8 -6 0 0
lr=is .	-21 21 0 0
lr=leave with	-15 4 11 0
lr=near .	-10 6 3 0
lr=of ,	4 -11 8 0
lr=of .	8 -14 7 0
lr=of <end>	-3 11 -12 0
lr=of and	6 -5 0 0
lr=of are	6 -6 0 0
lr=of on	-8 8 0 0
lr=on to	-6 7 0 0
lr=since .	33 -30 -1 0
lr=that and	7 -4 0 0
lr=that was	6 -6 0 0
lr=that would	6 -3 0 0
lr=the ,	21 -14 -9 0
lr=the .	36 -33 -1 0
lr=the :	7 -7 0 0
lr=the <organisation>	6 -4 0 0
lr=the and	6 -6 0 0
lr=the arrangement	1 -6 1 0
lr=the capital	7 -6 0 0
lr=the has	-8 8 0 0
lr=the meet	-17 17 0 0
lr=the on	19 -16 -1 0
lr=the summit	-6 0 7 0
lr=the talk	-25 25 0 0
lr=the truce	-5 6 0 0
lr=the was	16 -15 0 0
lr=the will	-9 10 0 0
lr=to ,	9 -14 5 -2
lr=to .	-11 16 -4 -1
lr=to <end>	10 -9 0 0
lr=to at	-7 -1 10 0
lr=to for	-7 11 -1 0
lr=to in	-9 0 12 0
lr=to on	9 -10 0 3
lr=to to	-19 17 0 0
lr=with .	-12 5 -1 10
lr=with at	-10 11 0 0
lr=with in	16 -12 0 -2
lr=with on	6 -4 0 0
name=Aarhus	-11 11 0 0
name=Abidjan	-5 11 -6 0
name=Accra	19 -21 -9 7
name=Addis Ababa	-21 24 -1 0
name=Agadir	8 -7 0 0
name=Air Force	6 -5 0 0
name=Air Force of CN-US	6 -5 0 0
name=Akureyri	-11 12 0 0
name=Alexandria	-22 27 0 -5
name=Algiers	23 -17 -5 0
name=Amman	23 -11 -10 0
name=Ankara	21 -28 -6 7
name=Antananarivo	-4 -18 0 20
name=Antwerp	9 -8 0 0
name=Apec	6 0 -4 0
name=Apec of CN-US	6 0 -4 0
name=Apia	-18 15 -1 3
name=Aqaba	-28 27 0 0
name=Arequipa	-17 23 0 -6
name=Asunción	-1 8 -4 -1
name=Baku	15 -7 -10 0
name=Bandung	-11 1 10 -5
name=Bangkok	-8 15 -3 -6
name=Basel	21 -20 0 0
name=Batumi	-14 13 0 0
name=Beijing	-19 -135 79 2
name=Beijing of CN-NL	-7 -15 -19 29
name=Beijing of CN-US	-16 -119 79 -48
name=Beirut	-7 8 0 0
name=Belgrade	-3 6 -3 0
name=Bergen	-35 7 5 21
name=Bern	44 -33 -14 0
name=Bern of CH-US	30 -22 -10 0
name=Berne	18 -14 -1 0
name=Boeing	9 -5 0 0
name=Boeing of CN-US	7 -3 0 0
name=Brasília	16 -11 -4 0
name=Bridgetown	-8 14 -2 -1
name=Brief	28 -27 0 0
name=Bruges	-11 12 0 0
name=Brussels	0 15 -22 -14
name=Brussels of CN-US	9 -7 0 0
name=Brussels of EU-US	21 -16 -3 0
name=Buenos Aires	-17 -23 37 0
name=Buenos Aires of CN-US	-31 -19 40 0
name=Busan	-12 -82 71 2
name=Busan of CN-US	-7 -85 70 -13
name=Cairo	13 -4 -9 -5
name=Canberra	36 -33 -3 -1
name=Cape Town	-17 21 -1 -1
name=Cartagena	-14 8 6 0
name=Cebu	-9 17 -6 -2
name=Chattogram	8 -6 0 0
name=Chicago	12 -11 0 0
name=Chicago of CN-US	8 -6 0 0
name=Chittagong	-27 29 0 0
name=Colombo	-34 45 -13 -12
name=Copenhagen	-8 15 -9 0
name=Cuenca	-9 7 0 0
name=Da Nang	-33 29 0 2
name=Dakar	-26 14 12 0
name=Davos	-1 7 -8 0
name=Davos of CN-US	-9 14 -6 0
name=Delhi	-3 -17 0 21
name=Dhaka	-7 8 -2 1
name=Djibouti	-25 28 0 -2
name=Dongguan	7 -5 0 0
name=Dubai	25 -26 0 0
name=Dublin	22 -18 0 0
name=Durban	-4 7 0 0
name=Epiphany	13 -10 0 0
name=Federal	6 -5 0 0
name=Geneva	4 7 -31 -9
name=Geneva of CN-US	2 10 -38 -15
name=Geneva of GB-US	-26 34 0 -9
name=Geneva of undefined	38 -37 0 0
name=Georgia	26 -24 0 0
name=Ghent	-6 8 0 0
name=God	9 -9 0 0
name=Gothenburg	-18 20 0 0
name=Government	7 -6 0 0
name=Guatemala	14 -13 0 0
name=Guayaquil	-35 40 -2 -5
name=Gyeongju	-4 -24 26 0
name=Halifax	-5 -5 -2 12
name=Hamburg	14 -14 -3 2
name=Hanoi	13 0 -14 -2
name=Havana	-20 23 -2 0
name=Helsinki	37 -28 -4 -4
name=Hong Kong	10 -8 0 0
name=Hong Kong of CN-US	6 -5 0 0
name=Host	9 -8 0 0
name=I'd	10 -9 0 0
name=Incheon	-19 7 -8 18
name=Incheon of CN-US	-23 27 -4 0
name=International	9 -8 0 0
name=Investment	12 -11 0 0
name=Investment of CN-US	11 -10 0 0
name=Iowa	6 -5 0 0
name=Iowa of CN-US	6 -5 0 0
name=Islamabad	15 -13 0 0
name=Istanbul	-14 18 -5 0
name=Izmir	-10 15 -4 -1
name=Jakarta	42 -32 -12 -8
name=Joint	15 -14 0 0
name=Kampala	-17 18 0 0
name=Karachi	-9 11 0 -2
name=Kathmandu	0 -11 8 0
name=Khartoum	13 -12 0 0
name=Kigali	-13 15 0 0
name=Kingston	12 -3 -5 -3
name=Kobe	-19 15 0 3
name=Kuala Lumpur	-39 40 2 -14
name=Kuala Lumpur of CN-US	-52 73 -37 -8
name=Kuwait	32 -31 0 0
name=Kyiv	14 -9 -2 -1
name=La Paz	14 -8 0 0
name=Lagos	8 -3 -2 0
name=Leeds	15 -14 0 0
name=Lima	-25 2 0 25
name=Lisbon	0 6 -16 0
name=Lisbon of undefined	13 -11 0 0
name=Livingstone	-12 13 0 0
name=Lomé	-11 18 -9 -1
name=London	-35 52 -41 -7
name=London of CN-US	-62 74 -30 -7
name=Long Beach	10 -9 0 0
name=Long Beach of CN-US	10 -9 0 0
name=Lord	6 -6 0 0
name=Luanda	10 -8 0 0
name=Lusaka	39 -31 -8 -1
name=Luxembourg	9 -6 0 0
name=Madrid	-33 48 -22 -9
name=Madrid of CN-US	-60 68 -15 -6
name=Malé	-28 -11 -1 37
name=Manila	60 -50 -17 -6
name=Maputo	-15 19 0 -1
name=Maseru	19 -18 0 0
name=Merdeka	7 -6 0 0
name=Mersin	12 -7 0 0
name=Mission	8 -5 0 -2
name=Mombasa	-46 30 -1 13
name=Montevideo	-16 13 9 -10
name=Muscat	10 -3 -6 -5
name=Nadi	-11 17 0 -5
name=Nagoya	-17 19 0 -1
name=Nairobi	27 -20 -4 -7
name=Negotiators	10 -9 0 0
name=New	15 -13 0 0
name=New Delhi	28 -19 -7 -2
name=New Delhi of IN-US	15 -9 -2 0
name=New York	10 13 -35 -4
name=New York of CN-RU	-11 17 -7 0
name=New York of CN-US	5 12 -31 -2
name=Nexperia	8 -7 0 0
name=Nicosia	-5 7 0 0
name=Ninety	10 -9 0 0
name=Ninety of CN-US	9 -8 0 0
name=Ningbo	8 -7 0 0
name=Nuku'alofa	-10 13 0 0
name=Nvidia	6 -4 0 0
name=Nvidia of CN-US	6 -4 0 0
name=Off	8 -7 0 0
name=Officials	8 0 0 -6
name=Ohio	17 -16 0 0
name=Ohio of CN-US	17 -16 0 0
name=Osaka	-19 -23 35 0
name=Oslo	31 -25 -5 -2
name=Ottawa	19 -12 -5 -3
name=Palacio de Santa Cruz	16 -15 0 0
name=Palacio de Santa Cruz of CN-US	16 -15 0 0
name=Panama	24 -19 -1 0
name=Panama City	-23 26 -3 0
name=Panama of CR-PA	8 -8 0 0
name=Paramaribo	-8 11 -1 0
name=Paris	-34 49 -24 -3
name=Paris of CN-US	-42 55 -22 -2
name=Penang	-15 16 0 0
name=Port	7 -6 0 0
name=Port Moresby	-17 19 -1 0
name=Prague	9 -3 -4 0
name=Presenter	10 -7 0 0
name=Quito	25 -15 -12 -4
name=Rabat	-14 18 -13 0
name=Rates	6 -5 0 0
name=Recife	-23 24 0 0
name=Republic	11 -6 -3 0
name=Reykjavík	0 -12 0 13
name=Riga	-4 7 0 0
name=Riyadh	-14 15 0 0
name=Rome	-25 27 0 0
name=Rosenbad	19 -17 -1 0
name=Rosenbad of CN-US	19 -17 -1 0
name=Rotterdam	20 -19 0 0
name=Rotterdam of CN-US	16 -15 0 0
name=Salalah	-27 28 0 0
name=Samarkand	-29 33 0 -3
name=San José	-16 17 0 0
name=Santiago	8 -2 -9 -1
name=Santos	-5 -4 0 10
name=Sapporo	-16 16 0 0
name=Seoul	44 -24 -28 -4
name=Seoul of CN-US	16 1 -29 0
name=Seoul of KR-US	23 -15 -6 0
name=Shanghai	27 -22 -7 0
name=Shanghai of CN-US	18 -16 0 0
name=Shenzhen	37 -22 -24 0
name=Shenzhen of CN-US	36 -22 -24 0
name=Singapore	32 -16 -4 -13
name=Singapore of DK-SG	8 -6 0 0
name=Southeast	6 -5 0 0
name=Speaker	10 -9 0 0
name=State	19 -18 0 0
name=Stockholm	-60 72 -20 -10
name=Stockholm of CN-US	-48 57 -18 -7
name=Stockholm of JP-US	0 6 -3 0
name=Sum	7 -6 0 0
name=Sum of CN-US	7 -6 0 0
name=Supreme	10 -9 0 0
name=Supreme of CN-US	9 -8 0 0
name=Surabaya	-25 26 0 0
name=Suva	9 -4 -1 0
name=São Paulo	-20 21 0 0
name=Tashkent	-15 19 -1 0
name=Tema	7 -6 0 0
name=Thank	9 -8 0 0
name=The Hague	4 -13 8 0
name=Thirty	7 -6 0 0
name=TikTok	38 -33 -3 0
name=TikTok of CN-US	37 -33 -3 0
name=Tokyo	49 -42 -4 -5
name=Tokyo of CN-US	6 -11 3 0
name=Tokyo of JP-US	26 -20 -4 -4
name=Tokyo of undefined	12 -11 0 0
name=Translated	8 -7 0 0
name=Trieste	-17 18 0 0
name=Tromsø	-3 11 -2 -4
name=Tunis	-30 23 -7 14
name=Turnberry	-39 -9 44 0
name=Turnberry of EU-US	-39 -9 44 0
name=Twenty	6 -5 0 0
name=Ulaanbaatar	-44 48 -5 -1
name=Valencia	-6 9 0 0
name=Valletta	-9 16 -3 -5
name=Valparaíso	-31 7 24 0
name=Vienna	28 -22 -3 -3
name=Vilnius	-10 0 0 8
name=Warsaw	-15 18 -1 0
name=Washington	1 -52 41 9
name=Washington of BR-US	8 -3 -3 0
name=Washington of CA-US	20 -11 -10 0
name=Washington of CH-US	2 16 -27 0
name=Washington of CN-RU	-6 -24 28 0
name=Washington of CN-US	-3 -78 54 16
name=Washington of IN-US	8 0 -4 0
name=Washington of JP-US	-18 31 -21 -1
name=Washington of KR-US	-32 17 17 0
name=Washington of US-VN	11 0 -9 0
name=Wellington	-5 12 -10 0
name=Windhoek	-7 8 -4 1
name=Yerevan	-17 21 -2 0
name=Zagreb	-8 15 0 -5
name=Zanzibar	18 -22 0 5
name=Zurich	19 -18 0 -3
name=Zurich of CH-US	9 -7 0 0
nc2=agree	-6 10 0 -4
nc2=bear	5 -11 4 5
nc2=begin	-13 6 2 7
nc2=buy	11 -9 0 0
nc2=deny	8 -4 -2 0
nc2=end	-9 2 10 -3
nc2=impose	-3 3 3 -8
nc2=propose	10 -6 -2 -3
nc2=return	-9 10 0 0
nc2=say	1 6 -11 0
nc2=sell	18 -16 -2 0
nc2=stay	11 -3 -6 -12
nc2=suspend	7 0 -9 0
nc2=target	4 -11 6 0
nc2=up	-3 -4 14 -2
nct2=agree modal	-9 11 0 0
nct2=agree participle-passive	-8 1 7 0
nct2=agree past	0 10 -12 0
nct2=agree perfect	11 -9 0 0
nct2=bear future	0 4 0 -6
nct2=bear gerund	-15 4 4 5
nct2=bear participle-passive	-6 -10 2 11
nct2=bear past	-6 0 8 0
nct2=bear present	20 -13 -4 -2
nct2=begin future	6 -3 0 0
nct2=begin modal	8 -7 0 0
nct2=begin past	-18 14 6 -4
nct2=begin perfect	-10 10 0 0
nct2=begin present	0 -10 -5 13
nct2=down participle-passive	-6 8 0 0
nct2=down past	-8 5 3 0
nct2=down present	12 -7 -3 0
nct2=end perfect	-7 0 7 0
nct2=impose future	-8 5 -2 6
nct2=impose gerund	11 -7 -2 0
nct2=impose modal	-7 10 -3 0
nct2=impose modal-passive	0 -8 5 0
nct2=impose participle-passive	4 -9 4 0
nct2=impose past	11 -2 -7 -5
nct2=impose pluperfect	0 -8 5 0
nct2=impose present	-7 8 0 -4
nct2=propose participle-passive	1 -6 2 0
nct2=propose past	11 -7 -2 0
nct2=propose perfect	6 -5 0 0
nct2=propose present	-10 6 3 0
nct2=propose present-passive	-3 6 -3 0
nct2=return modal	-12 13 0 0
nct2=say past	2 4 -13 3
nct2=say perfect	-5 6 0 0
nct2=say present	-8 6 5 -3
nct2=say present-passive	8 -6 0 0
nct2=sell present	7 -6 0 0
nct2=stay future	0 6 -3 -2
nct2=stay infinitive	-12 9 3 0
nct2=stay modal	15 -14 0 0
nct2=stay past	17 -16 0 -1
nct2=stay pluperfect	-14 14 0 0
nct2=suspend future	11 -11 0 0
nct2=suspend perfect	6 -4 0 0
nct2=suspend present	-8 11 -2 0
nct2=target present	-1 -7 8 0
nct2=up modal	16 -19 1 0
nct2=up past	-10 9 0 0
nct2=up perfect	-17 1 15 0
next:apart	-5 11 1 -12
next:calls	18 -33 -5 27
next:coming	-9 -3 19 -5
next:ended	-12 15 -1 -5
next:experts	-5 -11 -1 21
next:heads=0	3 18 -31 -6
next:heads=1	-5 -13 25 -12
next:heads=2	-27 -14 37 0
next:meets	-10 18 3 -18
next:running	25 -4 -25 -12
next:summit	-9 -10 24 0
next:sure	-27 13 14 10
next:wished	35 -27 -19 9
next="	6 1 -8 -5
next=(	6 -7 4 -5
next=)	-21 25 -3 0
next=:	5 -3 -6 1
next=;	16 -19 0 1
next=and	9 -19 7 2
next=because	-11 11 0 0
next=before	-13 14 0 0
next=but	5 -6 0 0
next=that	-9 12 0 -9
next=when	11 -9 0 0
next=where	-17 18 0 0
next=while	8 -4 -2 0
next=who	8 -5 0 0
next=yet	-15 16 0 0
next=—	6 -3 0 -1
nhas-future	-7 16 -15 -1
nhas-infinitive	7 -8 3 -4
nhas-participle	0 -26 11 14
nhas-past	15 -1 -14 -13
nhas-perfect	-8 0 14 -3
nhas-pluperfect	6 -4 0 0
nhas-present	14 -10 -1 -6
nt2=future	-9 16 -14 0
nt2=infinitive	8 -2 -3 -1
nt2=modal	1 3 -9 0
nt2=modal-passive	0 -6 5 0
nt2=participle-passive	2 -19 7 8
nt2=past	14 -1 -14 -6
nt2=perfect	-2 -3 10 0
nt2=perfect-not	-6 0 7 0
nt2=present	5 -8 6 -3
nt2=present-passive	0 6 -7 0
nv0-none	7 0 0 -14
nv1-none	7 0 0 -14
nv2=agree	-10 5 5 0
nv2=announce	7 -2 -3 0
nv2=approve	-10 12 0 0
nv2=ask	-10 9 0 0
nv2=be	-3 12 -6 -7
nv2=begin	-17 10 -3 11
nv2=buy	8 -6 0 0
nv2=come	9 -4 -4 0
nv2=confirm	-6 0 0 8
nv2=double	-9 10 0 0
nv2=get	-8 10 0 0
nv2=hold	19 -21 1 0
nv2=leave	-5 9 -2 0
nv2=like	-10 11 0 0
nv2=make	14 -11 -2 0
nv2=meet	-10 0 3 9
nv2=move	7 -6 0 0
nv2=other	-8 4 8 -6
nv2=pay	10 -5 -3 0
nv2=post	-9 9 0 0
nv2=propose	7 -6 0 0
nv2=put	7 -10 -2 5
nv2=reject	6 -2 -1 0
nv2=resume	-14 15 0 0
nv2=rise	-7 4 2 0
nv2=see	8 -3 -1 0
nv2=sell	9 -9 0 0
nv2=sit	8 -8 0 0
nv2=stop	10 -8 0 0
nv2=suspend	-16 18 -1 0
nv2=take	-14 4 11 0
nv2=tell	6 3 -12 0
nv2=write	7 -6 -2 0
nvt2=agree past	-9 4 4 0
nvt2=agree perfect	11 -9 0 0
nvt2=ask modal	-6 8 0 0
nvt2=ask present	-14 10 3 0
nvt2=be future	-17 23 -2 -1
nvt2=be modal	10 -9 0 0
nvt2=be past	10 -6 -4 0
nvt2=be pluperfect	-15 15 0 0
nvt2=begin past	-1 8 0 -3
nvt2=begin present	-14 0 0 14
nvt2=come past	-7 9 0 0
nvt2=come present	13 -11 0 0
nvt2=confirm past	-6 0 0 8
nvt2=end past	-8 0 6 0
nvt2=end present	6 -4 0 0
nvt2=expect present	-2 6 -3 0
nvt2=get past	-11 13 0 0
nvt2=go modal	6 -5 0 0
nvt2=go past	-8 5 1 0
nvt2=have present	8 -12 2 0
nvt2=hold future	10 -9 0 0
nvt2=leave participle	6 -5 0 0
nvt2=leave past	-5 7 0 0
nvt2=make past	8 -8 0 0
nvt2=meet gerund	-17 6 4 5
nvt2=meet participle	-1 -13 2 11
nvt2=other past	-5 11 0 -4
nvt2=other perfect	-2 -3 8 0
nvt2=pay future	9 -9 0 0
nvt2=pay present	10 -6 -1 0
nvt2=post past	-9 9 0 0
nvt2=propose past	7 -6 0 0
nvt2=put present	6 -2 -1 0
nvt2=say past	7 0 -7 0
nvt2=say present	-5 1 6 -2
nvt2=see past	9 -8 0 0
nvt2=sign participle	-10 0 9 0
nvt2=sign past	7 2 -12 0
nvt2=suspend present	-12 14 0 0
nvt2=take past	-2 -4 8 0
nvt2=take perfect	-12 12 0 0
nvt2=tell past	3 6 -11 0
nvt2=tell present	8 -7 0 0
nvt2=want present	8 -7 0 0
nvt2=write past	7 -5 -2 0
o:calls	20 -21 -9 5
o:coming	-58 19 34 19
o:ended	-14 22 0 -25
o:experts	-6 -64 -29 73
o:experts-near	-64 -43 -32 108
o:heads	-32 -54 78 -22
o:l="	11 -10 0 0
o:l=&	0 -9 0 9
o:l='s	18 -26 4 0
o:l=)	11 -10 0 0
o:l=,	-42 53 -13 -15
o:l=-	12 -10 0 0
o:l=.	9 -8 0 0
o:l=/	42 -26 -26 0
o:l=:	-5 23 -27 -26
o:l=;	-30 41 -12 -3
o:l=<begin>	30 -23 -5 -11
o:l=<day-gone>	0 11 -12 0
o:l=<name>	-8 13 -1 0
o:l=<number>	34 -30 -3 0
o:l=<office>	37 -27 -9 -1
o:l=<organisation>	-11 11 11 -19
o:l=<person>	32 -26 -9 0
o:l=<quality>	10 -9 0 0
o:l=<seat>	7 -6 0 0
o:l=<span>	8 -7 0 0
o:l=[	8 -7 0 0
o:l=a	-5 9 -3 0
o:l=after	-19 26 -7 -3
o:l=an	19 -17 0 -1
o:l=and	26 -21 -7 -4
o:l=are	-17 17 0 0
o:l=as	-15 21 -8 -1
o:l=ask	14 -10 0 0
o:l=at	0 0 6 -7
o:l=before	-8 9 0 0
o:l=between	0 2 -8 0
o:l=by	12 -6 0 0
o:l=doe	-4 -5 10 0
o:l=enter	14 -14 0 0
o:l=for	-10 11 -16 10
o:l=from	-29 20 1 18
o:l=in	-81 62 9 22
o:l=is	-11 19 -6 -7
o:l=leave	-69 19 58 -4
o:l=meet	9 -8 0 0
o:l=morning	8 -7 0 0
o:l=mr	7 -7 0 0
o:l=of	6 0 -3 -22
o:l=off	7 -7 0 0
o:l=on	10 0 -17 -7
o:l=our	-13 17 -2 0
o:l=outside	6 -5 0 0
o:l=over	12 -11 0 0
o:l=say	-18 16 3 0
o:l=sell	12 -12 0 0
o:l=should	7 -2 -1 0
o:l=since	12 -17 7 -1
o:l=that	28 -12 -22 -6
o:l=the	8 -8 6 -27
o:l=time	-29 31 -1 0
o:l=to	-59 24 49 0
o:l=trade	6 -4 0 0
o:l=under	20 -19 0 0
o:l=unless	17 -10 -5 0
o:l=until	6 -5 0 0
o:l=visit	-35 5 32 0
o:l=was	-17 20 -1 0
o:l=when	-4 7 -2 0
o:l=which	60 -52 -10 -5
o:l=with	57 -59 -26 11
o:l=—	-10 11 5 -8
o:m=arrive	-10 10 0 0
o:m=arrived	7 -13 4 0
o:m=arrives	-3 -6 6 4
o:m=assembly	50 -45 -2 0
o:m=bargain	-1 0 -7 7
o:m=broke up	-9 11 0 0
o:m=came	-27 21 2 4
o:m=closed	21 -17 0 -2
o:m=come	-3 6 0 -6
o:m=comes	-14 6 11 0
o:m=conference	-9 14 -2 -1
o:m=consultations	-14 16 -6 1
o:m=delegation	-7 1 -17 18
o:m=delegations	12 3 -18 -13
o:m=dinner	11 -12 1 0
o:m=due	-14 -11 34 -10
o:m=edition	15 -14 0 0
o:m=ended	-18 21 0 -1
o:m=expected	-6 -24 24 7
o:m=flies	-16 4 12 2
o:m=fly	9 -2 -7 -1
o:m=go	-5 9 0 -10
o:m=goes	21 -20 0 0
o:m=here	-1 6 -3 0
o:m=host	2 13 -18 0
o:m=invitation	-28 20 7 0
o:m=land	25 -22 0 0
o:m=landed	-14 16 0 0
o:m=lands	2 -12 10 0
o:m=lunch	3 -18 12 0
o:m=meet	-34 7 9 16
o:m=meeting	6 -13 -4 17
o:m=meetings	-15 14 -2 1
o:m=meets	-6 -8 0 15
o:m=met	-40 27 13 -10
o:m=negotiated	-14 18 -3 0
o:m=negotiating	24 -20 -4 0
o:m=negotiations	0 7 -6 -5
o:m=negotiator	-1 -18 -5 21
o:m=negotiators	-7 26 -25 -4
o:m=parted	-15 18 0 0
o:m=received	-1 -14 18 0
o:m=rose	32 -23 -10 0
o:m=round	0 20 -37 -22
o:m=sat	-3 7 -7 0
o:m=saw each other	-7 2 3 0
o:m=see each other	8 -14 5 0
o:m=session	-1 10 -8 -1
o:m=settled	13 -5 -11 0
o:m=shook hands	-16 6 9 0
o:m=signed	2 12 -14 -23
o:m=sits	-9 1 0 8
o:m=sitting	-9 -1 0 12
o:m=spent	-11 13 0 0
o:m=stop	-5 11 -7 0
o:m=summit	-9 -14 20 0
o:m=table	-14 24 -13 -2
o:m=talk	24 -23 0 0
o:m=talked	-6 10 0 0
o:m=talking	7 -2 -3 0
o:m=talks	-11 33 -46 -4
o:m=there	10 -3 -25 4
o:m=time	39 -36 -5 0
o:m=to see	-17 2 13 0
o:m=travel	-26 2 26 0
o:m=travels	-2 -6 13 0
o:m=visit	-55 -7 60 -8
o:m=went	-5 16 -18 -1
o:meets	-74 43 33 13
o:r=!	-7 10 0 0
o:r="	-9 16 -6 0
o:r=&	8 0 0 -6
o:r='	10 -8 0 0
o:r='s	61 -51 -11 -18
o:r=(	-26 21 11 -3
o:r=)	18 -14 -2 0
o:r=,	-52 37 16 14
o:r=-	12 -9 0 -1
o:r=.	-16 6 6 13
o:r=/	-17 17 0 -1
o:r=:	15 -11 -13 3
o:r=;	8 -8 -3 2
o:r=<day-ahead>	-18 0 7 9
o:r=<day-gone>	-22 16 2 3
o:r=<day-today>	-18 30 -7 -13
o:r=<end>	-32 25 1 10
o:r=<level>	33 -27 -5 0
o:r=<name>	6 -3 0 0
o:r=<number>	33 -26 -7 0
o:r=<office>	-5 7 0 0
o:r=<organisation>	14 -13 0 0
o:r=<person>	26 -7 -14 0
o:r=<span>	16 -13 -3 0
o:r=?	-1 5 0 -11
o:r=a	15 -7 -8 0
o:r=about	19 -17 0 0
o:r=add	6 -4 0 0
o:r=after	-20 21 0 0
o:r=again	-41 47 -2 -5
o:r=agree	-27 31 -6 0
o:r=agreement	10 0 -9 0
o:r=also	18 0 -16 0
o:r=an	11 -10 0 0
o:r=and	20 -10 -4 -28
o:r=announce	24 -14 -9 0
o:r=answer	23 -13 -12 0
o:r=are	0 4 -6 -3
o:r=arrangement	3 -7 2 0
o:r=as	6 -1 -2 0
o:r=ask	-8 3 6 0
o:r=at	-24 13 19 -7
o:r=before	11 -6 -5 -1
o:r=between	-6 8 0 0
o:r=bring	-13 -5 18 0
o:r=by	-16 23 -8 -1
o:r=call	43 -33 -11 -4
o:r=can	-5 -11 15 0
o:r=capital	7 -6 0 0
o:r=closed	11 -8 0 0
o:r=collect	-4 6 0 0
o:r=come	-13 18 -3 -1
o:r=confirm	25 -17 -5 -5
o:r=could	12 -11 0 0
o:r=deal	17 -14 -2 0
o:r=desk	-14 15 0 0
o:r=did	20 -4 -19 0
o:r=doe	7 -1 -3 0
o:r=double	7 -5 0 0
o:r=down	8 -7 0 0
o:r=drop	-12 13 0 0
o:r=each	-9 3 5 0
o:r=end	27 -19 -8 -3
o:r=expect	-10 17 -4 0
o:r=extend	20 -19 0 0
o:r=fall	-6 13 -7 0
o:r=first	10 -9 0 0
o:r=followed	0 7 -8 0
o:r=for	-21 29 -2 -15
o:r=found	6 -6 0 0
o:r=free	8 -7 0 0
o:r=from	-58 38 20 0
o:r=gave	8 -7 0 0
o:r=get	11 -8 0 0
o:r=give	0 6 -8 0
o:r=had	-4 -7 1 12
o:r=has	27 -14 -15 -16
o:r=have	5 -1 -10 0
o:r=hold	12 -1 -2 -8
o:r=house	8 -8 0 0
o:r=i	7 -7 0 0
o:r=if	-17 18 0 0
o:r=in	-97 60 41 10
o:r=is	-10 7 0 0
o:r=it	16 -9 -5 0
o:r=keep	6 -19 8 0
o:r=know	14 -13 0 0
o:r=last	16 -10 -7 0
o:r=late	-1 7 -2 0
o:r=later	5 -16 11 0
o:r=leave	18 -17 0 0
o:r=lift	-14 15 0 0
o:r=like	18 -17 0 0
o:r=lose	6 -6 0 0
o:r=may	11 -10 0 0
o:r=meet	2 5 -11 0
o:r=must	11 -9 -1 0
o:r=need	11 -9 0 0
o:r=newspaper	-12 13 0 0
o:r=next	-7 20 -12 -6
o:r=no	7 -6 0 0
o:r=note	-13 -4 17 0
o:r=now	14 -10 -1 0
o:r=of	41 -26 -11 -3
o:r=on	-85 63 3 21
o:r=one	16 -12 -2 0
o:r=opened	18 -8 -9 0
o:r=over	18 -16 0 0
o:r=pay	20 -19 0 0
o:r=press	13 -10 0 0
o:r=published	6 -3 0 0
o:r=put	6 -12 2 0
o:r=recall	-37 38 0 0
o:r=remain	-33 35 0 0
o:r=reply	-33 37 -3 0
o:r=report	15 -11 -2 0
o:r=round	-8 9 0 0
o:r=rule	13 -5 -7 0
o:r=say	34 -45 0 -15
o:r=sell	13 -12 0 0
o:r=settle	8 -7 0 0
o:r=share	-8 10 0 0
o:r=should	15 -10 -3 0
o:r=show	-8 8 0 0
o:r=sign	6 -3 -1 0
o:r=since	15 -6 -8 0
o:r=still	20 -27 2 0
o:r=stop	-8 12 -2 0
o:r=summit	-25 -16 34 0
o:r=suspend	6 -2 0 0
o:r=take	22 -17 -2 -2
o:r=talk	-33 38 -7 -1
o:r=tell	11 -8 0 0
o:r=that	30 -29 0 -11
o:r=the	13 -19 -4 11
o:r=thi	-29 1 -14 33
o:r=three	14 -13 0 0
o:r=to	21 -12 -7 -7
o:r=too	22 -18 -6 0
o:r=translation	7 -7 0 0
o:r=truce	-6 8 -2 0
o:r=until	-11 16 -1 0
o:r=want	14 -8 -3 -1
o:r=was	19 -4 -20 -6
o:r=we	-21 21 0 0
o:r=were	-13 21 -10 0
o:r=when	8 -6 0 0
o:r=whether	-9 0 11 0
o:r=which	-6 7 0 0
o:r=who	7 -6 0 0
o:r=will	31 -23 -16 0
o:r=with	-51 27 35 -9
o:r=within	4 -18 9 0
o:r=would	20 -7 -16 -9
o:r=write	13 -6 -5 0
o:r=you	16 -14 0 0
o:r=·	11 -6 -1 0
o:r=—	18 -12 -5 -2
o:running	23 -17 -9 -5
o:summit	-28 -48 71 -40
o:summit-near	-28 -29 64 -36
o:sure	-79 41 34 17
o:wished	33 -24 -8 -10
pair: both	4 1 -2 -11
pair: n=1	-2 -2 6 0
pair: n=2	10 0 -9 -12
pair: n=3	7 3 -16 -5
pair: n=4	0 9 -15 0
pair: n=5	4 5 -14 -4
pair: not-both	9 1 -12 -4
pair:both n=1	-20 3 18 2
pair:both n=2	23 -4 -19 -18
pair:both n=3	2 -2 -7 9
pair:both n=4	7 0 -6 -7
pair:both n=5	10 0 -12 0
pair:city 	-29 24 8 0
pair:city both	-12 17 -2 -11
pair:city coming	13 19 -41 -12
pair:city coming+ended	6 0 -5 0
pair:city day-none	-13 6 11 -2
pair:city day=l1	-19 14 9 -6
pair:city day=l3	10 -1 -9 0
pair:city day=l5	3 -18 13 0
pair:city day=r0	2 5 -6 -7
pair:city day=r1	12 0 -10 -7
pair:city day=r2	10 -5 -7 0
pair:city day=r3	-4 10 -11 1
pair:city day=r4	-22 25 -10 5
pair:city ended	14 -11 0 -12
pair:city ended+running	12 -23 14 0
pair:city n=1	-12 15 3 -20
pair:city n=2	-7 14 -12 0
pair:city n=3	22 -21 -5 0
pair:city n=5	-7 9 0 0
pair:city no-word	-3 0 8 -12
pair:city not-both	3 3 -4 -11
pair:city part:sure	10 0 1 -23
pair:city prev:sure	-5 19 -29 1
pair:city running	9 -9 0 0
pair:city sent:sure	-8 9 -12 11
pair:coming both	15 -25 1 12
pair:coming n=1	1 2 2 -9
pair:coming n=2	13 -16 -8 11
pair:coming n=4	9 -8 0 0
pair:coming not-both	3 4 -4 -8
pair:coming+ended n=1	24 -13 -11 -3
pair:coming+ended not-both	19 -11 -9 -2
pair:coming+ended+running both	-7 9 0 0
pair:coming+ended+running n=1	-5 13 -6 0
pair:coming+ended+running not-both	-5 12 -5 -1
pair:coming+running n=1	0 7 -3 -1
pair:coming+running not-both	7 0 -1 -1
pair:day-none 	9 8 -11 -27
pair:day-none both	14 -11 -8 5
pair:day-none coming	7 -4 -9 5
pair:day-none coming+ended	12 -8 -2 0
pair:day-none coming+ended+running	-13 18 -4 0
pair:day-none coming+running	9 -7 0 0
pair:day-none ended	11 -19 4 7
pair:day-none ended+running	2 -2 4 -8
pair:day-none n=1	9 -7 -2 1
pair:day-none n=2	1 2 6 -20
pair:day-none n=3	10 0 -35 2
pair:day-none n=4	1 4 -7 -5
pair:day-none not-both	6 3 -5 -16
pair:day-none part:sure	23 -21 -2 2
pair:day-none prev:sure	10 -8 -6 -2
pair:day-none running	-6 -3 6 7
pair:day-none sent:sure	-4 19 -22 -14
pair:day=l0 	10 0 -16 1
pair:day=l0 both	18 -7 -10 0
pair:day=l0 n=1	16 0 -15 0
pair:day=l0 no-word	20 -2 -14 -1
pair:day=l0 not-both	0 2 -8 1
pair:day=l1 both	-1 -5 9 0
pair:day=l1 coming	-3 6 1 -5
pair:day=l1 n=1	-10 3 3 2
pair:day=l1 n=2	-2 8 0 -10
pair:day=l1 n=4	14 -12 0 0
pair:day=l1 no-word	0 5 0 -11
pair:day=l1 not-both	-3 9 -12 -1
pair:day=l1 part:sure	13 -10 -6 0
pair:day=l1 prev:sure	-8 14 -3 -2
pair:day=l1 sent:sure	-21 0 13 5
pair:day=l2 	8 -2 -1 -14
pair:day=l2 both	8 -19 12 -5
pair:day=l2 coming	-8 3 7 0
pair:day=l2 ended+running	20 -20 0 0
pair:day=l2 n=1	3 -5 6 -10
pair:day=l2 n=3	15 -13 0 0
pair:day=l2 no-word	24 -29 1 -6
pair:day=l2 not-both	7 0 -3 -11
pair:day=l2 part:sure	6 -13 10 -2
pair:day=l2 sent:sure	-18 25 -4 -3
pair:day=l3 	16 -6 -8 -9
pair:day=l3 both	6 -10 6 -5
pair:day=l3 coming	0 0 5 -8
pair:day=l3 ended	7 -5 0 0
pair:day=l3 n=1	41 -33 -6 -7
pair:day=l3 n=2	-11 17 0 -10
pair:day=l3 n=3	-12 12 1 -1
pair:day=l3 n=4	14 -13 0 0
pair:day=l3 no-word	24 -11 -18 -4
pair:day=l3 not-both	21 -3 -14 -16
pair:day=l3 part:sure	-10 12 4 -13
pair:day=l3 sent:sure	12 -14 0 0
pair:day=l4 	0 -6 -1 10
pair:day=l4 n=1	-19 2 4 13
pair:day=l4 n=2	15 -5 -13 0
pair:day=l4 n=3	8 -7 0 0
pair:day=l4 no-word	2 0 0 -6
pair:day=l4 not-both	3 -2 -7 6
pair:day=l4 part:sure	-19 16 0 1
pair:day=l4 prev:sure	3 -16 -2 12
pair:day=l4 sent:sure	13 -10 -2 1
pair:day=l5 	-6 1 9 -3
pair:day=l5 n=1	6 -16 9 -2
pair:day=l5 n=2	-15 20 -7 0
pair:day=l5 no-word	-3 -3 11 -2
pair:day=l5 not-both	-17 13 7 -1
pair:day=r0 	-12 9 11 -9
pair:day=r0 both	-22 38 -3 -30
pair:day=r0 coming	9 -21 -2 18
pair:day=r0 ended	-18 22 0 -5
pair:day=r0 n=1	-10 12 -1 -3
pair:day=r0 n=2	0 -12 14 2
pair:day=r0 n=3	-6 -3 12 0
pair:day=r0 n=4	-11 17 -5 0
pair:day=r0 not-both	0 -18 16 18
pair:day=r0 part:sure	-16 15 -1 0
pair:day=r0 prev:sure	5 -6 1 0
pair:day=r0 running	7 -15 3 0
pair:day=r0 sent:sure	-13 1 10 5
pair:day=r1 both	-9 18 -14 1
pair:day=r1 coming+ended	6 -3 -2 0
pair:day=r1 ended	-21 29 -5 -4
pair:day=r1 n=1	-4 12 0 -15
pair:day=r1 n=2	4 -9 -8 12
pair:day=r1 n=3	6 -7 1 0
pair:day=r1 n=4	-11 8 0 1
pair:day=r1 no-word	10 -2 -14 -2
pair:day=r1 not-both	4 -8 6 -4
pair:day=r1 part:sure	6 -2 -6 0
pair:day=r1 prev:sure	-21 11 12 -3
pair:day=r1 sent:sure	-15 6 10 -1
pair:day=r2 	6 -2 -10 2
pair:day=r2 both	-2 0 6 -4
pair:day=r2 coming+ended	8 -2 -4 0
pair:day=r2 ended+running	-19 14 6 0
pair:day=r2 n=1	-15 18 -4 3
pair:day=r2 n=2	24 -18 0 -10
pair:day=r2 n=3	0 4 -6 0
pair:day=r2 n=4	10 -9 0 0
pair:day=r2 no-word	4 3 -18 5
pair:day=r2 not-both	6 7 -24 -2
pair:day=r2 prev:sure	0 9 -10 -6
pair:day=r2 running	7 0 -6 0
pair:day=r2 sent:sure	-4 1 6 -3
pair:day=r3 	4 0 -10 0
pair:day=r3 both	23 -27 0 1
pair:day=r3 coming	0 3 0 -7
pair:day=r3 coming+ended	10 -9 0 0
pair:day=r3 ended	4 1 -6 0
pair:day=r3 ended+running	6 -5 0 0
pair:day=r3 n=1	10 -6 -6 0
pair:day=r3 n=2	0 8 -9 -4
pair:day=r3 n=3	13 -7 -2 0
pair:day=r3 no-word	17 -7 -25 2
pair:day=r3 not-both	3 11 -17 -8
pair:day=r3 part:sure	4 0 0 -10
pair:day=r3 sent:sure	-5 8 -1 -1
pair:day=r4 	-8 -5 1 17
pair:day=r4 both	0 -8 -3 14
pair:day=r4 ended	10 -7 -2 0
pair:day=r4 n=1	-3 -11 3 16
pair:day=r4 n=2	15 -13 -9 4
pair:day=r4 n=3	-9 13 0 -3
pair:day=r4 part:sure	15 -5 -5 0
pair:day=r4 sent:sure	0 -8 -6 14
pair:day=r5 	16 -12 0 0
pair:day=r5 both	10 -7 0 0
pair:day=r5 n=1	11 -8 -2 0
pair:day=r5 no-word	11 -8 0 0
pair:day=r5 not-both	10 -6 -1 0
pair:ended both	-15 23 -1 -13
pair:ended n=1	-3 6 -9 6
pair:ended n=2	-12 16 0 -10
pair:ended n=3	12 -16 1 0
pair:ended n=4	9 -11 2 -1
pair:ended not-both	11 -13 -2 9
pair:ended+running n=2	9 -22 12 -2
pair:ended+running n=3	-5 8 0 0
pair:ended+running not-both	6 -12 10 -11
pair:l=" 	8 -7 0 0
pair:l=" n=1	6 -5 0 0
pair:l=" not-both	7 -6 0 0
pair:l=" unknown	8 -7 0 0
pair:l=& 	0 -6 0 5
pair:l=& no-word	7 -5 0 0
pair:l=& not-both	0 -6 0 5
pair:l=& unknown	0 -6 0 5
pair:l=( 	7 -2 -2 0
pair:l=( both	8 -6 0 0
pair:l=( n=3	12 -12 0 0
pair:l=( unknown	21 -18 0 0
pair:l=* no-word	7 -6 0 0
pair:l=<begin> 	-10 8 0 9
pair:l=<begin> both	-4 11 0 -19
pair:l=<begin> city	-25 20 13 -17
pair:l=<begin> coming	-2 7 1 -9
pair:l=<begin> day-none	0 -5 3 7
pair:l=<begin> day=r1	-5 16 -14 -13
pair:l=<begin> day=r2	-29 18 4 11
pair:l=<begin> day=r3	5 1 -6 -4
pair:l=<begin> day=r4	15 -22 5 -3
pair:l=<begin> day=r5	7 -5 0 0
pair:l=<begin> ended	23 -30 1 0
pair:l=<begin> ended+running	9 -7 0 0
pair:l=<begin> n=1	4 -12 8 2
pair:l=<begin> n=2	-1 12 -18 0
pair:l=<begin> n=3	-21 11 13 0
pair:l=<begin> n=4	-2 8 -4 0
pair:l=<begin> no-word	2 -3 0 8
pair:l=<begin> not-both	0 -7 1 13
pair:l=<begin> part:sure	32 -29 0 -11
pair:l=<begin> prev:sure	-30 30 -7 4
pair:l=<begin> seat-home	0 0 -10 12
pair:l=<begin> seat-other	-14 6 0 9
pair:l=<begin> seat-side	3 -8 9 -21
pair:l=<begin> sent:sure	1 -1 4 -8
pair:l=<begin> unknown	26 -19 -16 0
pair:l=[ day-none	6 -6 0 0
pair:l=[ no-word	6 -5 0 0
pair:l=[ not-both	6 -5 0 0
pair:l=[ unknown	7 -6 0 0
pair:l=a 	-5 7 0 0
pair:l=a both	-4 6 0 0
pair:l=a day-none	-4 6 0 0
pair:l=a n=1	-7 8 0 0
pair:l=a no-word	-13 15 0 0
pair:l=a seat-side	-17 17 0 0
pair:l=a unknown	15 -14 0 0
pair:l=after both	-5 9 -2 0
pair:l=after city	8 -8 0 0
pair:l=after ended	8 -2 -6 0
pair:l=after n=1	17 -14 -2 0
pair:l=after n=2	1 5 -11 0
pair:l=after n=3	-7 2 3 0
pair:l=after no-word	9 -4 -4 0
pair:l=after not-both	15 -11 -3 0
pair:l=after part:sure	14 -12 0 0
pair:l=after sent:sure	-17 16 0 0
pair:l=an 	8 -5 0 -1
pair:l=and 	2 -12 11 0
pair:l=and both	23 -22 -10 2
pair:l=and city	-13 3 11 0
pair:l=and coming	9 -4 -1 0
pair:l=and day-none	-7 13 -10 0
pair:l=and day=l3	8 -7 0 0
pair:l=and day=r0	-2 -20 16 0
pair:l=and day=r1	8 -6 0 0
pair:l=and ended	-20 22 0 0
pair:l=and n=1	31 -35 0 0
pair:l=and n=2	-1 -3 11 -6
pair:l=and n=3	-4 6 -13 4
pair:l=and n=4	-15 12 2 0
pair:l=and no-word	11 -25 9 0
pair:l=and not-both	-19 10 18 -9
pair:l=and part:sure	6 -1 -5 0
pair:l=and prev:sure	-10 6 4 0
pair:l=and running	8 -6 0 0
pair:l=and seat-home	14 -9 -14 6
pair:l=and seat-other	15 -10 -2 0
pair:l=and sent:sure	-13 16 0 0
pair:l=and unknown	-10 2 14 -4
pair:l=are 	-21 22 0 0
pair:l=are day-none	-19 19 0 0
pair:l=are no-word	-22 23 0 0
pair:l=are not-both	-18 18 0 0
pair:l=are unknown	-18 18 0 0
pair:l=as 	-7 10 -1 0
pair:l=as both	-9 11 0 0
pair:l=as n=1	-7 9 0 0
pair:l=as n=2	6 -5 0 0
pair:l=as seat-home	-7 8 0 0
pair:l=at 	-10 6 0 9
pair:l=at both	-8 0 13 -7
pair:l=at city	-5 14 -12 -1
pair:l=at coming	5 -9 6 -3
pair:l=at coming+ended	-7 8 0 0
pair:l=at day-none	-1 0 -13 13
pair:l=at day=l4	10 -13 0 0
pair:l=at day=r0	8 -2 -3 -1
pair:l=at day=r1	-29 17 12 0
pair:l=at day=r2	-6 8 0 0
pair:l=at day=r3	12 -9 0 0
pair:l=at n=1	-11 -1 2 14
pair:l=at n=2	-6 16 -5 -15
pair:l=at n=3	5 -11 8 -1
pair:l=at no-word	5 -12 -3 14
pair:l=at not-both	-5 6 -12 8
pair:l=at part:sure	-20 14 9 -7
pair:l=at running	-6 7 0 0
pair:l=at seat-home	9 -14 8 -6
pair:l=at sent:sure	-12 14 1 -7
pair:l=at unknown	-13 2 6 10
pair:l=between 	-11 12 0 0
pair:l=between both	15 -13 0 0
pair:l=between day-none	-10 12 0 0
pair:l=between n=1	-7 8 0 0
pair:l=between no-word	-9 10 0 0
pair:l=between not-both	-16 16 0 0
pair:l=between unknown	6 -6 0 0
pair:l=by no-word	7 -2 0 0
pair:l=conference, day=r0	0 7 -4 -3
pair:l=does day-none	-3 -1 6 0
pair:l=does n=1	-3 -1 6 0
pair:l=does not-both	-3 -1 6 0
pair:l=for 	16 -22 -12 11
pair:l=for both	7 -8 -6 6
pair:l=for city	-10 3 0 6
pair:l=for coming	-17 18 0 0
pair:l=for day-none	5 -5 -7 3
pair:l=for day=r1	-20 22 0 0
pair:l=for n=1	-16 17 -4 2
pair:l=for n=2	18 -10 -5 0
pair:l=for n=3	0 -8 0 8
pair:l=for no-word	0 0 -14 9
pair:l=for not-both	-10 10 -6 3
pair:l=for running	-18 18 0 0
pair:l=for seat-home	-10 13 0 0
pair:l=for seat-side	21 -11 -7 0
pair:l=for unknown	-2 -1 0 6
pair:l=from 	-9 8 -15 12
pair:l=from city	15 -12 -2 -1
pair:l=from coming	22 -17 0 -3
pair:l=from day-none	6 -9 0 2
pair:l=from day=l3	11 -6 -1 0
pair:l=from day=r0	-32 34 -1 0
pair:l=from day=r1	16 -7 -10 0
pair:l=from n=1	7 -6 -24 14
pair:l=from n=2	-8 8 4 -10
pair:l=from no-word	-18 23 -8 2
pair:l=from not-both	5 2 -21 1
pair:l=from part:sure	24 -20 0 -3
pair:l=from prev:sure	14 -12 0 0
pair:l=from seat-home	-14 5 1 10
pair:l=from seat-side	12 1 -17 -10
pair:l=from sent:sure	10 -13 -4 8
pair:l=from unknown	-12 5 0 7
pair:l=geneva, 	-7 7 0 0
pair:l=geneva, day-none	-7 7 0 0
pair:l=geneva, not-both	-6 7 0 0
pair:l=if both	-10 10 0 0
pair:l=if n=2	-9 9 0 0
pair:l=if no-word	-15 16 0 0
pair:l=if seat-home	5 -7 0 0
pair:l=if seat-side	-5 8 0 0
pair:l=in 	0 -2 7 -4
pair:l=in both	-39 24 9 10
pair:l=in city	10 1 -10 -11
pair:l=in coming	-17 2 0 11
pair:l=in coming+ended	20 -10 -12 0
pair:l=in coming+ended+running	-10 16 -4 0
pair:l=in day-none	6 -7 3 -3
pair:l=in day=l1	-13 13 -6 0
pair:l=in day=l2	0 -6 14 -9
pair:l=in day=l3	-9 16 0 -15
pair:l=in day=l4	-17 3 2 14
pair:l=in day=l5	-8 4 6 -1
pair:l=in day=r0	-2 -10 6 12
pair:l=in day=r1	-7 -1 1 5
pair:l=in day=r2	0 13 -18 -7
pair:l=in day=r3	-7 12 -1 -4
pair:l=in day=r4	-12 7 0 5
pair:l=in ended	-26 22 3 3
pair:l=in ended+running	-17 13 4 -3
pair:l=in n=1	-17 9 7 3
pair:l=in n=2	-22 15 1 7
pair:l=in n=3	9 -3 -7 -7
pair:l=in n=4	28 -22 -2 -4
pair:l=in part:sure	-17 8 2 7
pair:l=in prev:sure	-17 4 12 1
pair:l=in seat-home	11 -13 3 -3
pair:l=in seat-other	0 3 0 -8
pair:l=in seat-side	7 -12 -1 11
pair:l=in sent:sure	-8 3 3 2
pair:l=in unknown	-50 30 20 10
pair:l=into both	6 -5 0 0
pair:l=into n=2	-6 6 0 0
pair:l=into not-both	-9 9 0 0
pair:l=is day-none	-8 12 -2 0
pair:l=is n=1	-11 15 -2 0
pair:l=is no-word	-5 9 -3 0
pair:l=is not-both	-8 11 0 0
pair:l=is unknown	-9 10 0 0
pair:l=it unknown	9 -8 0 0
pair:l=leave 	-4 6 0 0
pair:l=leave no-word	-9 10 0 0
pair:l=leave not-both	-9 10 0 0
pair:l=leaves 	-10 0 13 0
pair:l=leaves both	-11 0 13 0
pair:l=leaves day-none	-10 -2 13 0
pair:l=leaves n=1	-2 -1 6 0
pair:l=leaves no-word	-10 -2 13 0
pair:l=left both	-10 4 4 0
pair:l=morning 	8 -7 0 0
pair:l=morning no-word	6 -4 0 0
pair:l=morning not-both	8 -7 0 0
pair:l=morning unknown	8 -7 0 0
pair:l=mr 	8 -7 0 0
pair:l=mr no-word	6 -6 0 0
pair:l=mr not-both	8 -7 0 0
pair:l=mr unknown	8 -7 0 0
pair:l=near 	-9 8 1 0
pair:l=near both	8 -5 -3 0
pair:l=near city	3 -7 1 0
pair:l=near day-none	-12 8 4 0
pair:l=near n=1	-13 9 4 0
pair:l=near no-word	-13 9 3 0
pair:l=near not-both	-18 15 3 0
pair:l=near unknown	-15 15 0 0
pair:l=of 	2 0 3 -13
pair:l=of both	0 -12 17 -2
pair:l=of day-none	0 10 -15 -6
pair:l=of day=l2	6 -4 0 0
pair:l=of day=l3	5 -7 0 0
pair:l=of day=r0	-1 -8 9 0
pair:l=of day=r2	7 -3 -3 0
pair:l=of day=r3	-6 4 0 0
pair:l=of ended+running	7 -6 0 0
pair:l=of n=1	9 -6 0 -9
pair:l=of n=2	-4 9 -7 -1
pair:l=of n=3	-1 -6 10 0
pair:l=of no-word	-10 11 2 -10
pair:l=of not-both	3 5 -12 -11
pair:l=of part:sure	16 -7 -11 0
pair:l=of prev:sure	10 -9 0 0
pair:l=of running	10 -8 0 0
pair:l=of seat-home	10 -18 7 0
pair:l=of seat-side	-6 12 -7 0
pair:l=of sent:sure	0 -7 10 0
pair:l=of unknown	-1 2 2 -6
pair:l=on 	10 0 -7 -3
pair:l=on both	12 -8 -1 0
pair:l=on coming	-4 6 0 0
pair:l=on day=r1	10 -8 0 0
pair:l=on n=1	0 6 -6 -3
pair:l=on no-word	10 -4 -3 0
pair:l=on not-both	0 6 -4 -4
pair:l=on part:sure	-5 10 -1 -2
pair:l=on seat-home	-14 16 0 0
pair:l=on unknown	23 -13 -5 -3
pair:l=our day-none	-4 6 0 0
pair:l=question: 	-11 11 0 0
pair:l=question: day-none	-11 11 0 0
pair:l=question: n=1	-11 11 0 0
pair:l=question: not-both	-11 11 0 0
pair:l=said 	-9 11 0 0
pair:l=said day-none	-13 11 2 0
pair:l=said n=1	-12 13 0 0
pair:l=said not-both	-11 13 0 0
pair:l=said seat-home	-7 8 0 0
pair:l=said seat-side	-8 5 3 0
pair:l=since both	15 -13 0 0
pair:l=since city	11 -13 2 0
pair:l=since ended+running	5 -9 5 -1
pair:l=since n=2	11 -15 2 0
pair:l=since no-word	5 -18 9 0
pair:l=since not-both	-5 0 7 0
pair:l=since part:sure	8 -6 0 0
pair:l=that 	2 5 -14 -1
pair:l=that both	0 11 -14 0
pair:l=that coming	-4 -8 6 5
pair:l=that day-none	-7 6 0 2
pair:l=that day=l1	9 -5 -1 0
pair:l=that no-word	-10 9 0 2
pair:l=that not-both	0 -8 6 3
pair:l=that seat-home	-2 4 -11 5
pair:l=that seat-other	7 -6 0 0
pair:l=that seat-side	-6 4 3 -2
pair:l=that sent:sure	7 -4 -1 0
pair:l=the 	5 2 -6 -7
pair:l=the both	50 -35 -23 0
pair:l=the coming	23 -12 -9 -3
pair:l=the coming+ended	6 -5 0 0
pair:l=the day-none	-18 20 1 -4
pair:l=the day=l1	22 -18 -4 0
pair:l=the day=l3	9 -7 0 0
pair:l=the day=l4	10 -9 0 0
pair:l=the day=r2	9 -13 2 0
pair:l=the day=r3	12 -9 -2 0
pair:l=the day=r4	-6 7 0 0
pair:l=the ended	9 -12 0 0
pair:l=the ended+running	-16 10 8 0
pair:l=the n=1	8 4 -16 -10
pair:l=the n=2	4 -13 9 -1
pair:l=the n=4	12 -10 0 0
pair:l=the no-word	5 0 -3 -6
pair:l=the not-both	-12 12 9 -12
pair:l=the prev:sure	12 -9 0 0
pair:l=the seat-home	-16 2 14 0
pair:l=the seat-side	-8 6 1 0
pair:l=the sent:sure	12 -6 -4 0
pair:l=the unknown	41 -23 -27 -12
pair:l=times 	-10 12 0 0
pair:l=times n=1	-11 12 0 0
pair:l=times not-both	-10 12 0 0
pair:l=to 	-10 5 6 0
pair:l=to both	-32 16 17 2
pair:l=to city	11 -12 -5 5
pair:l=to coming	-15 5 7 0
pair:l=to day-none	-2 3 3 -14
pair:l=to day=l3	11 -10 0 0
pair:l=to day=r0	-14 18 -2 0
pair:l=to day=r2	-7 0 8 0
pair:l=to day=r3	-11 1 0 7
pair:l=to ended	15 -6 -7 0
pair:l=to n=2	-12 6 0 4
pair:l=to no-word	6 0 -3 -14
pair:l=to not-both	12 -5 -11 -2
pair:l=to part:sure	-21 10 6 1
pair:l=to prev:sure	-11 8 1 0
pair:l=to running	7 -5 0 0
pair:l=to seat-home	-6 3 4 -2
pair:l=to seat-other	-4 8 -4 0
pair:l=to seat-side	-5 -4 10 0
pair:l=to unknown	-13 17 0 -6
pair:l=trade 	12 -9 0 0
pair:l=trade n=2	7 -6 0 0
pair:l=trade not-both	8 -5 0 0
pair:l=trade unknown	12 -9 0 0
pair:l=trade, n=1	-3 8 -2 0
pair:l=trade, n=2	12 -11 0 0
pair:l=under n=1	12 -11 0 0
pair:l=under not-both	12 -10 0 0
pair:l=under unknown	12 -10 0 0
pair:l=until 	6 -5 0 0
pair:l=until no-word	6 -5 0 0
pair:l=until not-both	6 -5 0 0
pair:l=until unknown	6 -5 0 0
pair:l=visit both	-7 3 2 0
pair:l=visit coming	-7 3 2 0
pair:l=visit part:sure	-7 3 3 0
pair:l=was n=1	-10 12 0 0
pair:l=was no-word	-5 6 0 0
pair:l=washington/ n=3	7 0 -7 0
pair:l=what 	-6 -3 12 0
pair:l=what day-none	-3 -10 14 0
pair:l=what n=1	-7 0 8 0
pair:l=what n=2	3 -9 2 0
pair:l=what no-word	-1 -13 13 0
pair:l=what not-both	-2 -4 8 0
pair:l=what seat-home	-1 -6 7 0
pair:l=what seat-side	5 -16 5 0
pair:l=which 	5 -7 1 0
pair:l=which both	13 -16 1 0
pair:l=which day-none	6 -7 0 0
pair:l=which seat-side	11 -8 0 0
pair:l=with 	17 -11 -17 0
pair:l=with both	21 -13 -6 0
pair:l=with day-none	3 -17 0 11
pair:l=with day=r1	8 -4 -1 0
pair:l=with ended	0 -12 -1 10
pair:l=with n=1	10 -17 1 3
pair:l=with n=2	1 -7 -5 6
pair:l=with no-word	3 -19 0 13
pair:l=with not-both	2 -15 2 10
pair:l=with prev:sure	11 -6 0 -1
pair:l=with running	-11 0 13 0
pair:l=with seat-home	19 -12 -5 0
pair:l=with seat-other	6 -5 0 0
pair:l=with seat-side	-10 -2 5 12
pair:l=with unknown	8 -5 0 0
pair:l=· n=2	-4 6 0 0
pair:l=— 	-7 2 9 -2
pair:l=— both	14 -11 -1 0
pair:l=— day-none	26 -25 0 0
pair:l=— day=l1	-21 12 13 0
pair:l=— day=r0	-11 14 -1 0
pair:l=— day=r2	9 -9 0 0
pair:l=— n=1	-19 8 13 0
pair:l=— n=2	-5 9 -2 0
pair:l=— n=4	22 -21 0 0
pair:l=— no-word	-11 4 10 -2
pair:l=— not-both	-12 5 11 -1
pair:l=— unknown	21 -17 -2 0
pair:no-word 	17 1 -16 -22
pair:no-word both	8 -2 -3 -13
pair:no-word coming	14 -4 -9 -9
pair:no-word coming+ended	14 -7 -7 0
pair:no-word coming+ended+running	-6 7 0 0
pair:no-word coming+running	7 0 -1 -1
pair:no-word ended	19 -26 0 5
pair:no-word ended+running	16 -19 2 -6
pair:no-word n=1	8 -5 -3 -5
pair:no-word n=2	23 -13 -10 -13
pair:no-word n=3	5 1 -14 0
pair:no-word n=4	7 0 -5 -5
pair:no-word n=5	16 -6 -11 0
pair:no-word not-both	28 -13 -19 -10
pair:no-word running	-5 1 0 6
pair:not-both n=1	14 -1 -16 -7
pair:not-both n=2	0 -6 10 0
pair:not-both n=3	14 -3 -6 -35
pair:part:sure 	14 -9 0 -11
pair:part:sure both	14 0 -19 0
pair:part:sure coming	8 -12 0 6
pair:part:sure coming+ended	11 -6 -5 0
pair:part:sure coming+ended+running	-6 13 -5 -2
pair:part:sure ended+running	-11 7 7 -2
pair:part:sure n=2	7 -6 1 -3
pair:part:sure n=3	25 -18 -9 0
pair:part:sure n=4	6 -3 0 -1
pair:part:sure not-both	13 -14 10 -8
pair:part:sure running	26 -15 -11 -8
pair:prev:sure 	-6 6 -1 0
pair:prev:sure both	9 -27 14 6
pair:prev:sure ended	5 2 -12 0
pair:prev:sure ended+running	4 -9 2 0
pair:prev:sure n=1	9 -5 -10 4
pair:prev:sure n=2	-16 11 14 -13
pair:prev:sure not-both	-9 21 -13 -11
pair:prev:sure running	-4 -3 8 0
pair:running both	18 -23 -2 5
pair:running n=2	19 -21 4 -5
pair:seat-home 	6 -8 0 -5
pair:seat-home both	9 -8 -1 -3
pair:seat-home coming	2 -12 -3 16
pair:seat-home coming+ended	-10 10 0 0
pair:seat-home day-none	5 -14 5 4
pair:seat-home day=l0	14 0 -11 0
pair:seat-home day=l5	-5 9 0 0
pair:seat-home day=r0	16 -10 -13 3
pair:seat-home day=r1	-8 12 -6 1
pair:seat-home day=r2	-21 27 -1 -7
pair:seat-home day=r3	-4 2 6 -4
pair:seat-home day=r4	-8 -5 8 6
pair:seat-home ended	-14 14 4 -5
pair:seat-home n=1	-6 9 -2 0
pair:seat-home n=2	2 -12 8 0
pair:seat-home n=3	3 3 -13 4
pair:seat-home n=4	-3 8 -5 0
pair:seat-home n=5	9 -5 -1 0
pair:seat-home no-word	8 -7 -5 -1
pair:seat-home not-both	-9 9 -3 3
pair:seat-home part:sure	-9 -1 6 9
pair:seat-home prev:sure	0 4 -7 0
pair:seat-home running	3 6 -10 -3
pair:seat-home sent:sure	-10 14 0 -14
pair:seat-other 	1 2 -8 2
pair:seat-other both	-4 21 -22 -7
pair:seat-other coming	0 0 10 -14
pair:seat-other day-none	5 0 -16 4
pair:seat-other day=l3	0 8 0 -6
pair:seat-other day=r0	7 -16 15 -9
pair:seat-other day=r1	10 -3 -5 -5
pair:seat-other day=r2	-9 10 1 -3
pair:seat-other day=r3	-6 8 0 0
pair:seat-other ended	0 3 -7 2
pair:seat-other n=2	12 -4 -3 -8
pair:seat-other n=3	9 -9 2 -2
pair:seat-other not-both	12 -16 7 -2
pair:seat-other part:sure	17 -3 -7 -12
pair:seat-other prev:sure	3 2 -10 0
pair:seat-side 	11 -2 -6 -18
pair:seat-side coming	-4 -5 18 -14
pair:seat-side coming+ended+running	8 0 -5 0
pair:seat-side day-none	-6 1 3 0
pair:seat-side day=l0	-5 9 -3 0
pair:seat-side day=l1	12 -11 2 -7
pair:seat-side day=l2	-7 2 8 -4
pair:seat-side day=l3	8 -14 5 0
pair:seat-side day=l4	0 -1 -12 12
pair:seat-side day=r0	1 3 -1 -8
pair:seat-side ended	-11 2 -3 15
pair:seat-side n=1	-1 -7 5 2
pair:seat-side n=2	9 -7 -2 0
pair:seat-side n=3	-6 8 4 -15
pair:seat-side no-word	13 0 -19 -7
pair:seat-side prev:sure	-15 -17 27 6
pair:seat-side running	-10 -3 7 10
pair:seat-side sent:sure	-15 2 17 -1
pair:sent:sure 	-8 -2 3 12
pair:sent:sure both	-17 13 4 0
pair:sent:sure coming	-6 0 10 0
pair:sent:sure ended	-30 36 -3 -6
pair:sent:sure ended+running	-6 8 0 0
pair:sent:sure n=1	-20 11 10 3
pair:sent:sure n=2	1 -3 -7 7
pair:sent:sure n=3	-8 6 5 -2
pair:sent:sure n=4	-5 6 -1 0
pair:sent:sure not-both	-15 8 2 8
pair:unknown 	21 -10 -20 0
pair:unknown both	14 -19 2 6
pair:unknown coming	11 -16 1 8
pair:unknown coming+ended+running	-7 9 0 0
pair:unknown day-none	32 -3 -59 -20
pair:unknown day=l0	7 -13 0 3
pair:unknown day=l1	2 0 -19 5
pair:unknown day=l2	16 -13 0 -6
pair:unknown day=l3	12 -4 -6 -7
pair:unknown day=l4	-1 0 6 -7
pair:unknown day=l5	-8 10 0 0
pair:unknown day=r0	-48 24 28 8
pair:unknown day=r1	-11 0 11 2
pair:unknown day=r2	11 -12 -4 5
pair:unknown day=r3	31 -17 -11 -12
pair:unknown day=r4	41 -54 0 7
pair:unknown day=r5	7 -5 0 0
pair:unknown ended	5 0 -4 -8
pair:unknown ended+running	-9 15 -6 -1
pair:unknown n=1	19 -11 -12 4
pair:unknown n=2	11 -6 -1 -8
pair:unknown n=3	-1 7 -8 -3
pair:unknown n=4	10 -6 -4 0
pair:unknown n=5	22 -18 0 -1
pair:unknown no-word	24 -10 -17 -8
pair:unknown not-both	21 -5 -27 -7
pair:unknown part:sure	13 -12 -5 3
pair:unknown prev:sure	10 -5 4 -18
pair:unknown running	11 -12 4 -7
pair:unknown sent:sure	-4 1 -7 7
part:calls	0 -10 0 10
part:coming	17 -6 -11 -4
part:ended	7 0 -4 -13
part:experts	11 -46 -20 41
part:m=arrived	5 -7 0 0
part:m=arrives	0 -7 7 0
part:m=assembly	19 -17 0 0
part:m=bargain	-12 5 0 8
part:m=broke up	-7 9 0 0
part:m=came	-7 1 0 6
part:m=closed	13 -9 0 0
part:m=come	9 -3 -3 0
part:m=comes	-4 0 9 0
part:m=delegation	0 0 -7 4
part:m=delegations	11 0 -9 -9
part:m=due	12 -12 3 -7
part:m=edition	8 -7 0 0
part:m=ended	6 -7 0 0
part:m=expected	22 -17 -4 -1
part:m=flew	5 -1 -6 0
part:m=fly	6 0 -7 0
part:m=go	-3 5 0 -6
part:m=goes	10 -4 -4 0
part:m=here	10 -6 -1 0
part:m=host	19 -1 -17 0
part:m=land	8 -6 0 0
part:m=landed	-5 8 0 0
part:m=lands	-5 -3 10 0
part:m=lunch	10 -15 2 0
part:m=meet	6 -5 -3 3
part:m=meeting	4 0 -7 0
part:m=met	1 -9 9 -1
part:m=negotiated	-4 7 -1 0
part:m=negotiating	12 -10 0 0
part:m=negotiations	-5 11 -3 -4
part:m=negotiator	7 -16 0 7
part:m=negotiators	-4 17 -19 -2
part:m=received	4 -11 6 0
part:m=rose	18 -15 0 0
part:m=round	23 -6 -21 -20
part:m=rounds	10 -8 0 0
part:m=see each other	8 -14 5 0
part:m=session	-7 10 -1 0
part:m=settled	1 2 -7 0
part:m=shook hands	-16 6 10 0
part:m=signed	15 -14 4 -7
part:m=sit	10 -12 -2 2
part:m=sits	-9 1 0 8
part:m=spent	-6 7 0 0
part:m=stop	-9 12 -1 0
part:m=table	-1 6 -4 0
part:m=talk	2 -6 1 0
part:m=talked	-7 6 2 0
part:m=talking	8 -3 0 0
part:m=talks	12 4 -28 -8
part:m=there	9 -5 -5 0
part:m=time	18 -19 0 1
part:m=visit	-6 -4 12 -2
part:m=went	3 1 -10 0
part:meets	14 -7 -6 -9
part:running	7 -4 3 -10
part:summit	12 -25 17 -30
part:sure	20 -12 -2 -7
part:wished	9 -4 -4 -3
pc0=agree	5 1 -7 -3
pc0=begin	8 -2 -2 -4
pc0=buy	6 -3 -1 0
pc0=deny	6 -5 0 0
pc0=end	18 -17 0 0
pc0=propose	8 -4 0 -7
pc0=say	-3 6 0 -9
pc0=stay	-11 10 -5 8
pc0=suspend	-4 6 0 -3
pc0=target	6 -13 -1 7
pc0=threaten	9 -6 0 0
pc0=up	4 2 -8 -4
pc1=agree	5 -1 -10 3
pc1=bear	-3 4 -10 6
pc1=buy	7 -4 -1 0
pc1=deny	8 -7 0 0
pc1=down	-11 16 -1 -4
pc1=end	6 -4 0 0
pc1=impose	9 -4 -8 0
pc1=propose	23 -13 -1 -15
pc1=say	-3 1 7 -9
pc1=stay	-4 6 -6 4
pc1=target	6 -14 0 7
pc1=threaten	8 -6 0 0
pc1=up	-2 6 0 -4
pct0=agree future	11 -6 -4 0
pct0=agree past	6 -3 0 -1
pct0=bear past	-8 3 3 0
pct0=bear perfect	-16 16 0 0
pct0=bear pluperfect	7 -5 0 0
pct0=bear present	1 -8 2 3
pct0=begin future	10 -8 0 0
pct0=begin present	14 -9 -7 0
pct0=deny past	6 -5 0 0
pct0=down past	-6 11 -1 0
pct0=down present	7 -6 0 0
pct0=end present	6 -5 0 0
pct0=impose future	6 0 -8 0
pct0=impose future-passive	-10 0 10 0
pct0=impose past	15 -8 -2 -4
pct0=impose past-passive	-16 23 -6 0
pct0=impose perfect	0 -3 -2 6
pct0=impose pluperfect	1 -12 0 8
pct0=impose present-passive	-20 20 0 0
pct0=stay modal	15 -14 0 0
pct0=stay past	-3 8 -8 0
pct0=stay perfect	-12 15 0 0
pct0=stay present	-11 4 1 7
pct0=target present	9 -8 0 0
pct0=up past	13 -10 0 0
pct0=up present	-3 7 -3 0
pct1=agree future	11 -6 -4 0
pct1=agree participle-passive	0 -8 0 8
pct1=agree past	7 -3 0 0
pct1=bear gerund	-2 7 -16 9
pct1=bear participle-passive	1 1 -6 0
pct1=bear past	-9 4 3 0
pct1=bear perfect	-16 16 0 0
pct1=bear pluperfect	7 -5 0 0
pct1=bear present	0 -8 2 3
pct1=begin infinitive	-8 1 6 0
pct1=begin present	13 -9 -7 0
pct1=deny past	6 -5 0 0
pct1=down infinitive	-9 7 0 0
pct1=down past	-6 11 -1 0
pct1=down present	7 -6 0 0
pct1=end infinitive	-10 10 0 0
pct1=end present	6 -5 0 0
pct1=impose future	3 1 -6 0
pct1=impose infinitive	-4 5 8 -9
pct1=impose participle-passive	5 -13 0 9
pct1=impose past	16 -10 -2 -3
pct1=impose past-passive	-16 23 -6 0
pct1=impose perfect	3 -7 -1 6
pct1=impose pluperfect	0 -10 0 8
pct1=impose present	8 -7 1 -4
pct1=impose present-passive	-20 20 0 0
pct1=propose infinitive	11 -1 0 -9
pct1=propose perfect	10 -8 0 0
pct1=stay future	-6 3 2 0
pct1=stay modal	17 -14 -2 0
pct1=stay participle-passive	10 -7 0 0
pct1=stay perfect	-12 15 0 0
pct1=stay present	-11 3 2 7
pct1=target present	9 -8 0 0
pct1=up infinitive	-6 0 6 0
pct1=up past	13 -10 0 0
pct1=up present	-3 7 -3 0
people=0	21 -11 -11 -3
people=1	21 -15 -3 -11
people=2	-26 39 -7 -15
people=3	-3 13 -7 -3
people=4	10 -10 0 0
phas-future	5 -8 3 0
phas-gerund	-12 10 -4 7
phas-infinitive	0 0 10 -11
phas-modal	23 -18 -8 0
phas-participle	11 -7 -13 6
phas-past	-4 9 -10 0
phas-perfect	3 0 -11 1
phas-pluperfect	0 -5 0 6
prev:apart	22 -17 -5 -4
prev:calls	20 -38 18 0
prev:coming	16 -7 3 -25
prev:ended	4 1 -18 8
prev:experts	9 -28 -4 26
prev:heads=0	19 3 -38 -3
prev:heads=1	6 -22 19 -6
prev:heads=2	-12 -19 36 -10
prev:meets	-12 11 -4 12
prev:running	-9 11 -1 -4
prev:summit	14 -25 9 -1
prev:sure	2 -3 -6 11
prev:wished	8 -3 -16 7
pt0=future-passive	-6 0 8 0
pt0=modal	17 -10 -5 -3
pt0=past	2 6 -3 -17
pt0=past-passive	-15 4 -8 16
pt0=perfect	0 1 -8 2
pt0=pluperfect	1 -4 -1 6
pt0=present-not	-8 6 0 0
pt0=present-passive	-14 20 -7 0
pt1=gerund	-11 9 -3 7
pt1=infinitive	-1 0 11 -11
pt1=modal	20 -10 -9 -3
pt1=participle-passive	21 -17 -12 6
pt1=past	5 2 0 -15
pt1=past-passive	-15 4 -8 16
pt1=perfect	1 0 -7 2
pt1=pluperfect	0 -3 -1 6
pt1=present	3 -6 0 3
pt1=present-not	-8 8 0 0
pt1=present-passive	-14 20 -7 0
pv0=agree	-10 11 0 0
pv0=announce	-8 8 0 0
pv0=be	2 -3 -8 11
pv0=begin	2 -10 6 0
pv0=call	16 -14 0 -1
pv0=carry	-8 9 0 0
pv0=charge	-3 -4 0 8
pv0=come	0 3 -6 0
pv0=end	2 -6 0 0
pv0=fall	7 -6 0 0
pv0=get	8 -7 0 0
pv0=go	14 -10 -3 0
pv0=have	14 -2 -3 -10
pv0=hold	9 -9 0 0
pv0=keep	-14 15 0 0
pv0=know	-7 6 0 0
pv0=leave	-7 8 0 0
pv0=make	-6 7 0 0
pv0=other	0 -10 -3 13
pv0=pay	10 -7 0 0
pv0=promise	-11 12 0 0
pv0=propose	24 -23 0 0
pv0=put	-14 1 13 0
pv0=run	-6 3 6 -3
pv0=say	3 0 0 -6
pv0=set	6 -5 0 0
pv0=sign	9 -3 -8 0
pv0=sit	-14 12 0 0
pv0=stay	-7 8 0 0
pv0=suspend	-7 7 0 0
pv0=take	-8 12 0 0
pv0=write	2 -8 4 0
pv1=agree	-13 6 -1 6
pv1=announce	-8 8 0 0
pv1=be	6 -5 -8 8
pv1=begin	9 -10 0 0
pv1=buy	7 -5 0 0
pv1=call	16 -14 0 -1
pv1=carry	1 7 -10 0
pv1=charge	-3 -4 0 8
pv1=come	-3 9 -6 0
pv1=drop	-6 6 0 0
pv1=fall	7 -6 0 0
pv1=get	7 -6 0 0
pv1=hold	10 -11 0 0
pv1=keep	-13 15 0 0
pv1=leave	-7 8 0 0
pv1=meet	-1 0 -8 10
pv1=negotiate	-9 5 2 0
pv1=other	0 -10 -3 13
pv1=pay	10 -7 0 0
pv1=propose	32 -25 0 -10
pv1=put	-9 5 3 0
pv1=run	-6 3 6 -3
pv1=say	4 -2 0 -6
pv1=set	6 -5 0 0
pv1=settle	-8 6 0 0
pv1=sign	11 -4 -8 0
pv1=sit	-10 9 0 0
pv1=stay	-7 8 0 0
pv1=suspend	-5 6 0 0
pv1=take	-9 12 0 0
pv1=want	10 -9 0 0
pv1=write	-1 -15 14 0
pvt0=agree past	-8 7 0 0
pvt0=announce past	-10 10 0 0
pvt0=be future	0 -5 -2 7
pvt0=be modal	13 -12 0 0
pvt0=be present	0 -3 0 9
pvt0=begin past	2 -13 8 0
pvt0=call past	14 -12 0 -1
pvt0=carry present	-9 10 0 0
pvt0=come past	-5 9 -2 0
pvt0=go present	9 -9 0 0
pvt0=have past	12 0 -10 0
pvt0=have present	4 0 5 -10
pvt0=hold past	7 -1 -5 0
pvt0=keep present	-7 7 0 0
pvt0=know present	-7 6 0 0
pvt0=leave present	-7 8 0 0
pvt0=make past	-11 11 0 0
pvt0=meet past	-8 0 5 0
pvt0=meet perfect	-15 17 0 0
pvt0=meet present	2 -9 0 6
pvt0=other past	-3 -13 0 17
pvt0=other perfect	7 -4 0 0
pvt0=other present	-4 8 -1 0
pvt0=propose perfect	24 -23 0 0
pvt0=sign future	11 -6 -4 0
pvt0=sign past	16 -13 0 0
pvt0=take past	-9 11 0 0
pvt0=write past	6 -8 0 0
pvt1=agree participle	-3 -2 0 8
pvt1=agree past	-5 6 0 0
pvt1=announce past	-10 10 0 0
pvt1=be modal	15 -12 0 0
pvt1=be present	0 -4 0 9
pvt1=call past	14 -12 0 -1
pvt1=carry present	-9 10 0 0
pvt1=come past	-5 9 -2 0
pvt1=go infinitive	-8 1 6 0
pvt1=go present	8 -9 0 0
pvt1=hold past	7 -3 -3 0
pvt1=keep present	-7 8 0 0
pvt1=know present	-7 6 0 0
pvt1=leave present	-7 8 0 0
pvt1=make participle	10 -8 0 0
pvt1=make past	-11 11 0 0
pvt1=meet gerund	-16 8 -7 9
pvt1=meet participle	8 -1 -6 0
pvt1=meet past	-8 0 5 0
pvt1=meet perfect	-15 17 0 0
pvt1=meet present	2 -9 0 6
pvt1=other past	-3 -13 0 17
pvt1=other perfect	6 -4 0 0
pvt1=other present	-4 8 -1 0
pvt1=propose perfect	23 -23 0 0
pvt1=sign future	11 -6 -4 0
pvt1=sign past	16 -13 0 0
pvt1=take past	-10 12 0 0
pvt1=want present	7 -6 0 0
pvt1=write past	6 -8 0 0
q:!	6 -12 0 0
q:"	32 -26 -1 -8
q:'s	-14 0 26 -10
q:(	5 -5 -7 6
q:)	22 -20 -10 7
q:,	3 5 -3 -16
q:-	10 -15 -3 10
q:.	4 9 -10 -20
q::	1 -10 5 5
q:;	0 9 -3 -10
q:<agent>	-3 9 1 -20
q:<day-ahead>	14 -4 0 -23
q:<day-today>	-8 14 1 -21
q:<duty>	8 -18 12 -3
q:<gate>	22 -28 -5 7
q:<goods-amount>	2 -10 8 0
q:<level-noun>	18 -10 -9 0
q:<level>	5 0 -7 -2
q:<money>	15 -13 1 -8
q:<month-gone>	-21 9 9 10
q:<name>	-12 0 11 7
q:<number>	8 -3 -1 -7
q:<office>	-28 26 0 0
q:<organisation>	13 -7 -5 -1
q:<person>	0 0 0 -8
q:<points>	-10 9 0 0
q:<quality>	-6 16 -16 -4
q:<seat>	20 -2 -17 -17
q:<sender>	6 -24 2 12
q:<span>	24 -25 -10 8
q:<v-agree>	16 -14 6 -24
q:<v-bear>	-11 -4 12 14
q:<v-buy>	10 -21 15 -10
q:<v-deny>	-5 7 0 0
q:<v-down>	-24 27 0 -5
q:<v-end>	6 -10 3 1
q:<v-impose>	-1 3 4 -9
q:<v-propose>	7 -8 1 0
q:<v-return>	13 -7 0 -7
q:<v-say>	19 -16 -8 -5
q:<v-sell>	-15 1 0 12
q:<v-stay>	6 -11 9 -4
q:<v-suspend>	8 0 0 -16
q:<v-target>	-8 13 0 -4
q:<v-up>	19 -25 -6 16
q:@	-7 1 5 0
q:_	-8 2 6 0
q:a	24 -17 -12 0
q:about	5 6 -8 -11
q:according	8 -9 0 0
q:account	2 -8 2 0
q:act	6 -4 0 0
q:additional	-6 15 -10 0
q:affair	-10 12 0 0
q:after	12 -15 4 -6
q:again	-28 27 3 -2
q:against	11 -7 -2 0
q:ago	5 2 -9 0
q:agree	0 0 4 -14
q:agreement	12 -8 2 -10
q:airport	-7 8 0 0
q:alert	8 -7 0 0
q:all	-7 3 9 -4
q:along	8 -8 0 0
q:already	-10 10 0 0
q:also	-8 -14 15 6
q:am	15 -13 0 0
q:an	0 0 9 -11
q:anchor	7 -6 0 0
q:and	-13 13 9 -15
q:announcement	-15 16 0 0
q:another	10 -10 0 0
q:answer	-11 7 0 2
q:any	-12 5 8 0
q:anything	6 -4 0 0
q:approve	11 -9 0 0
q:are	-9 2 9 -4
q:arrangement	1 -12 10 -1
q:as	7 -18 0 10
q:association	6 -5 0 0
q:at	17 -5 -34 5
q:average	20 -19 0 0
q:away	8 -4 0 0
q:back	6 1 -9 -3
q:ban	-10 9 0 0
q:banana	7 -6 0 0
q:barrel	9 -9 0 0
q:basi	-3 7 -1 0
q:battery	-13 13 0 0
q:be	-9 14 -8 0
q:because	-14 17 0 -1
q:been	-25 19 11 0
q:beer	-3 -4 7 0
q:before	2 0 -9 0
q:being	-19 13 9 -4
q:believe	-4 6 0 0
q:beside	9 -8 0 0
q:better	-4 7 -1 0
q:between	-10 6 7 -1
q:bill	-11 9 1 0
q:border	9 -8 0 0
q:both	18 -26 9 -1
q:bring	0 7 -6 -1
q:busan	9 -8 0 0
q:but	-11 13 -3 0
q:butter	-17 18 0 0
q:buy	2 -8 5 -1
q:by	5 -8 0 3
q:cabinet	6 -6 0 0
q:calendar	-18 16 0 0
q:call	-10 -4 21 -7
q:camera	-15 15 0 0
q:can	-8 2 7 0
q:cancel	11 -11 0 0
q:cape	-5 7 0 0
q:car	11 -12 0 0
q:carry	-7 5 -6 7
q:ceasefire	8 -8 0 0
q:certificate	-2 7 -3 0
q:change	7 -13 0 3
q:charge	-12 16 -5 0
q:chicago	15 -15 0 0
q:chip	12 -5 -4 0
q:christma	9 -8 0 0
q:city	10 -7 0 0
q:close	9 -5 -3 0
q:club	13 -12 0 0
q:coal	6 -5 0 0
q:cocoa	-13 13 0 0
q:colleague	-2 9 0 -3
q:collect	6 -2 -1 0
q:come	-7 1 4 1
q:commerce	10 -11 1 -1
q:company	19 -20 0 0
q:conclude	-5 0 7 0
q:conference	6 -5 0 0
q:confirm	7 -6 3 -6
q:consent	8 -2 0 -3
q:consultation	12 -14 1 0
q:container	11 -11 0 0
q:continue	-8 8 0 0
q:copper	-9 8 0 1
q:cost	-12 15 0 0
q:could	0 -10 0 9
q:counting	-7 2 4 0
q:cover	12 -11 0 0
q:crane	-8 0 6 0
q:custom	17 -15 0 0
q:dairy	10 -8 0 0
q:date	0 -9 0 8
q:day	-8 5 0 3
q:deadline	9 -6 -1 0
q:deal	17 -1 -12 -17
q:decided	22 -20 0 0
q:decision	2 -13 8 1
q:deficit	8 -8 0 0
q:deny	-9 9 0 0
q:depend	-11 11 0 0
q:did	17 -10 -2 -1
q:dinner	14 -13 0 0
q:discuss	-2 -12 3 10
q:dispute	9 0 -2 -7
q:do	-10 16 -2 -5
q:doe	7 -2 0 -6
q:doing	8 -6 0 0
q:dollar	14 -9 -4 0
q:don't	-7 0 6 0
q:draft	12 -10 0 0
q:drop	-5 10 -3 -2
q:due	-2 0 6 -5
q:during	6 -5 0 0
q:duty	-17 7 10 2
q:each	-2 0 7 -2
q:easter	11 -10 0 0
q:effect	11 -7 -2 0
q:either	-9 0 8 0
q:elsewhere	9 -7 0 0
q:end	11 -3 -2 -6
q:enter	-3 6 0 0
q:entry	-14 15 0 0
q:even	4 -8 3 0
q:evening	-1 0 6 0
q:every	-7 -13 3 16
q:everybody	8 -6 0 0
q:expect	20 -17 -2 0
q:expert	13 -25 1 9
q:expire	18 -16 -3 0
q:export	-1 0 -10 11
q:exporter	13 -12 0 0
q:extend	11 -12 0 0
q:extension	8 -2 0 -4
q:extra	-6 5 1 0
q:face	13 -8 -4 0
q:factory	-6 0 8 0
q:fail	-2 6 0 0
q:fall	-4 6 0 0
q:far	10 -6 0 -2
q:fee	-13 12 -4 4
q:ferry	20 -20 0 0
q:fifth	-7 11 0 -4
q:final	13 -10 0 -2
q:find	0 -10 -4 11
q:firm	-9 2 6 0
q:first	-3 -8 13 3
q:fishing	19 -16 0 -5
q:flag	7 -2 0 0
q:flour	-13 14 0 0
q:flower	18 -17 0 0
q:follow	-6 9 0 0
q:for	6 -8 -13 12
q:force	6 1 -10 0
q:forced	-11 1 9 0
q:foreign	-15 20 0 -3
q:former	-9 10 0 0
q:four	29 -28 -4 0
q:fourth	-37 41 -2 0
q:framework	-6 8 0 0
q:free	12 -22 1 7
q:friend	-11 11 0 0
q:from	14 -34 13 11
q:front	6 -9 0 0
q:further	6 -8 -3 4
q:gave	-17 13 3 0
q:geneva	-5 11 -2 0
q:get	12 -9 -3 0
q:given	15 -14 0 0
q:go	12 -14 -15 13
q:gold	0 -7 0 8
q:good	-10 9 11 -16
q:government	-5 16 -9 -4
q:grape	-7 7 0 0
q:great	-2 0 6 0
q:grower	-1 -12 11 0
q:had	7 0 -4 -9
q:half	4 -14 -3 10
q:handshake	7 -6 0 0
q:hang	-11 0 0 12
q:happened	5 -7 1 0
q:harbour	-8 0 0 10
q:has	5 -11 6 1
q:have	-3 15 -11 -18
q:having	9 -8 0 0
q:he	-7 17 -13 0
q:head	7 -6 0 0
q:here	8 -5 0 0
q:higher	-1 -6 7 0
q:highest	-5 7 0 0
q:him	-4 8 -3 0
q:hope	0 5 -8 0
q:hotel	-11 12 0 0
q:hour	10 -5 -5 0
q:house	18 -16 0 0
q:hurry	3 -11 4 0
q:i	-2 10 -5 -5
q:i've	-3 -4 8 0
q:if	-24 21 0 2
q:importer	-8 9 0 0
q:instead	8 -6 0 0
q:interest	-9 10 0 0
q:into	12 -13 0 0
q:is	21 -10 -16 0
q:isn't	6 -7 0 0
q:it	7 -16 6 9
q:its	0 -9 13 -6
q:joint	13 -14 0 0
q:just	-11 12 0 0
q:keep	24 -34 3 6
q:kind	-5 7 0 0
q:know	15 -12 0 0
q:kuala	0 -13 12 0
q:labor	-11 1 9 0
q:lancaster	8 -6 0 0
q:largest	-7 8 0 0
q:last	13 -1 -13 -10
q:later	-10 0 11 0
q:law	9 -9 0 0
q:lay	-7 2 0 4
q:leader	-13 15 0 0
q:least	6 -3 -1 0
q:let	17 -10 -2 -2
q:levy	-14 12 0 0
q:licence	-11 -2 -1 14
q:lift	-11 13 0 0
q:like	16 -15 -7 6
q:line	20 -15 -3 -2
q:lisbon	-1 -9 -2 13
q:live	21 -19 0 0
q:london	-6 7 0 0
q:long	-19 20 0 0
q:look	-22 15 10 0
q:lose	-13 10 0 4
q:lower	0 -8 9 0
q:lumpur	0 -13 12 0
q:maize	8 -5 0 0
q:make	0 12 -10 -5
q:many	12 -10 0 0
q:matter	-8 0 -2 10
q:may	17 -16 0 0
q:meal	6 -4 0 0
q:mean	-10 3 0 5
q:meet	-24 4 17 6
q:meeting	-11 17 -5 0
q:message	-7 7 0 0
q:midnight	-2 7 -6 0
q:million	17 -15 -1 0
q:mine	-4 -3 8 0
q:minister	-11 19 -16 0
q:minute	-5 10 2 -10
q:mombasa	-8 10 0 0
q:monday	23 -23 0 0
q:month	5 -8 2 0
q:mood	-9 9 0 0
q:more	24 -16 -3 -6
q:morning	10 -4 -2 0
q:mostly	8 -5 -1 0
q:mountain	-2 -6 4 3
q:move	25 -20 -2 -4
q:mr	-22 15 -10 13
q:ms	-10 11 0 0
q:must	-4 8 -3 0
q:my	9 -7 0 0
q:name	9 -8 0 0
q:nearly	10 -9 0 0
q:need	17 -7 -1 -6
q:negotiate	-16 23 -5 -1
q:negotiation	16 -8 0 -7
q:never	-8 -5 14 0
q:new	0 -7 13 -6
q:next	-27 29 -2 0
q:night	-7 11 0 -2
q:no	-10 0 5 10
q:nobody	-5 10 -3 0
q:none	11 -3 -6 0
q:not	8 0 -3 -12
q:note	-2 11 -4 -4
q:nothing	16 -9 -8 -1
q:notice	27 -19 -10 0
q:now	-1 7 -5 -2
q:number	4 -7 0 0
q:nut	7 -7 0 0
q:of	0 -16 11 8
q:oil	8 -2 -2 -4
q:on	19 -17 4 -16
q:one	-2 -21 22 9
q:open	3 -8 6 0
q:opened	3 -10 4 0
q:or	11 -9 0 0
q:order	15 -21 7 -2
q:other	5 -13 1 5
q:out	1 -5 10 -5
q:owner	-9 11 0 0
q:page	-22 20 0 0
q:palm	15 -13 0 0
q:paper	8 -12 0 6
q:parliament	-10 10 0 0
q:part	-8 2 5 0
q:party	12 -13 0 0
q:past	-7 9 0 0
q:patient	-10 11 0 0
q:pause	12 -11 0 0
q:pay	24 -21 -11 1
q:peace	7 -3 -2 0
q:permanent	-4 7 -1 0
q:place	-8 11 0 -2
q:plan	-7 5 0 0
q:please	-7 8 0 0
q:plywood	3 -7 0 3
q:point	3 -7 1 0
q:port	-12 7 4 0
q:post	16 -11 -5 0
q:prepare	-3 6 0 -4
q:presenter	-16 4 10 0
q:president	-2 -8 13 0
q:press	-4 7 0 0
q:price	11 -9 0 0
q:product	7 -4 -1 0
q:prolongation	15 -19 4 0
q:prolonged	9 -11 -1 4
q:proposal	7 -14 0 6
q:propose	6 -4 0 0
q:public	10 -1 -6 0
q:published	8 0 -8 -2
q:purchase	-6 0 6 0
q:put	-2 -11 16 -1
q:radio	7 -7 0 0
q:raise	-16 -4 10 9
q:raspberry	-5 6 0 0
q:rather	-15 16 0 0
q:reach	5 -13 5 0
q:ready	-3 6 -1 0
q:reason	-3 7 -3 0
q:receive	-4 7 -5 0
q:reciprocal	-20 16 6 0
q:refused	2 -10 0 6
q:remain	-17 8 10 0
q:reply	-4 -1 0 9
q:report	8 -11 1 0
q:reporter	22 -21 0 0
q:representative	-7 12 -4 0
q:rest	8 -8 0 0
q:rice	-10 12 0 0
q:right	11 -7 -1 0
q:rise	25 -23 0 0
q:room	12 -14 0 0
q:round	-8 15 0 -17
q:rum	-3 6 0 0
q:run	-15 16 5 -7
q:sailing	11 -10 0 0
q:salmon	-1 -6 8 0
q:say	9 -8 2 -11
q:season	0 -4 6 0
q:seat	8 -7 0 0
q:second	-25 8 6 10
q:secretary	-3 -17 8 12
q:section	-8 0 8 0
q:see	-9 2 -3 10
q:sell	-9 5 6 0
q:send	0 -9 8 0
q:sentence	-16 16 0 0
q:seoul	6 -11 3 0
q:set	16 -18 -1 5
q:settlement	15 -14 0 0
q:shall	-5 -4 11 0
q:she	-17 19 0 0
q:ship	-8 6 0 2
q:short	19 -15 -5 0
q:should	23 -20 -1 0
q:side	6 -22 12 4
q:sign	22 0 -27 -13
q:signature	19 -16 0 -1
q:since	-13 8 6 0
q:sixth	-14 16 0 0
q:so	-11 12 4 -8
q:somebody	8 -7 0 0
q:something	7 -5 0 0
q:soybean	2 -6 2 0
q:spent	7 -6 0 0
q:spoke	7 -1 -5 0
q:spot	-7 7 0 0
q:spring	11 -6 -2 -2
q:stage	-3 11 0 -4
q:state	0 -16 0 14
q:stay	-9 3 0 5
q:step	-6 1 4 0
q:still	29 -12 -12 -15
q:stop	-11 -2 10 5
q:strike	9 -8 0 0
q:such	-8 13 -3 0
q:sum	3 -9 4 0
q:summer	23 -17 -9 0
q:summit	-3 -4 -4 11
q:surcharge	0 -5 7 0
q:suspend	-3 6 0 0
q:table	11 -11 -2 0
q:talk	-2 8 -16 0
q:tariff	25 -19 -1 -16
q:team	-2 -2 6 0
q:telephone	-12 7 9 -9
q:television	-5 0 7 -1
q:tell	7 1 -9 -4
q:ten	0 8 0 -6
q:term	8 -6 0 0
q:text	-4 8 0 0
q:than	0 -4 7 -3
q:thanked	7 -7 0 0
q:that	-6 11 -13 2
q:the	12 0 -9 -18
q:their	9 -7 2 -7
q:then	8 -9 -2 4
q:there	-8 23 -17 -11
q:these	-1 -3 7 0
q:they	11 -6 1 -13
q:thi	-24 26 -3 1
q:thing	-10 5 0 6
q:third	-20 21 4 -4
q:those	-8 12 0 0
q:threat	9 -2 -6 0
q:three	-19 28 -13 -2
q:through	-21 10 2 7
q:thursday	-14 9 5 0
q:ticket	20 -19 0 0
q:tile	-12 12 0 0
q:time	-8 22 -8 -12
q:to	8 -23 10 12
q:tomatoe	-3 -2 7 0
q:ton	-7 8 0 0
q:too	-11 4 -4 11
q:top	18 -15 0 0
q:town	-4 6 0 0
q:tractor	-21 22 0 0
q:trade	5 -9 6 -4
q:trader	6 -14 0 8
q:translated	22 -20 0 0
q:treat	-8 8 0 0
q:trial	-3 -5 9 0
q:truce	-6 6 13 -16
q:tuesday	-13 15 -3 0
q:twice	-6 1 0 3
q:two	-5 23 -14 -15
q:unchanged	6 -8 0 0
q:under	11 -5 -7 0
q:understanding	0 -9 9 0
q:unless	0 6 -1 -4
q:until	28 -24 -5 -3
q:up	-20 13 12 -6
q:upon	8 -7 0 0
q:us	3 -9 1 1
q:used	-8 3 4 0
q:version	-2 -5 11 -2
q:wait	6 -4 0 0
q:want	-1 5 -8 0
q:war	5 -10 3 0
q:was	-7 0 10 0
q:water	10 -9 0 0
q:we	23 -21 -11 5
q:week	-3 1 -9 10
q:welcome	20 -18 0 0
q:well	0 -7 0 8
q:were	-23 28 -8 0
q:what	6 2 -6 -13
q:whatever	13 -11 0 0
q:wheat	10 -7 0 0
q:whether	4 -8 0 5
q:which	6 -18 16 0
q:who	-22 17 0 4
q:whole	-8 9 0 0
q:why	-3 10 0 -5
q:will	-1 1 8 -11
q:window	11 -9 0 0
q:winter	-12 14 0 0
q:wire	-5 9 0 -1
q:wish	12 -11 0 0
q:with	25 -25 -5 1
q:word	-19 8 12 0
q:working	15 -13 0 0
q:worst	5 -7 0 0
q:worth	19 -18 -2 -2
q:would	-3 11 -11 0
q:write	0 -7 2 4
q:wrong	7 -6 0 0
q:year	18 -13 -4 -6
q:yes	0 3 -6 0
q:yet	3 -13 2 1
q:york	7 -17 10 -3
q:you	0 -5 9 -1
q:—	6 1 -9 -1
q:•	0 -6 0 6
qt=future	13 -7 -10 0
qt=modal	-5 8 0 -4
qt=past	-6 1 8 0
qt=perfect	-7 9 0 -1
qt=pluperfect	13 -18 7 -5
qt=present	3 -5 7 -8
quoted	16 -7 -9 -5
r1=!	-4 7 0 0
r1="	-9 12 0 0
r1=&	8 0 0 -6
r1='	10 -8 0 0
r1='s	12 -2 -2 -10
r1=(	-10 6 6 -3
r1=)	12 -8 -1 0
r1=,	-8 -4 17 6
r1=-	11 -8 0 -1
r1=.	-2 -3 -2 13
r1=/	-8 9 0 0
r1=:	0 -2 -3 7
r1=<agent>	15 -12 -1 0
r1=<day-ahead>	-12 0 4 4
r1=<day-gone>	0 6 -9 0
r1=<day-today>	3 2 -2 -8
r1=<duty>	12 -11 0 0
r1=<end>	-5 -4 6 8
r1=<goods>	18 -15 0 0
r1=<level-noun>	15 -8 -4 0
r1=<level>	9 -6 0 0
r1=<not>	-9 -3 16 0
r1=<number>	23 -20 -1 0
r1=<office>	-7 8 0 0
r1=<organisation>	14 -13 0 0
r1=<person>	25 -12 -11 0
r1=<span>	6 -3 -2 0
r1=<v-agree>	-6 10 -4 0
r1=<v-down>	-9 0 13 0
r1=<v-end>	-5 12 -8 0
r1=<v-impose>	1 2 0 -10
r1=<v-propose>	19 -15 -2 -1
r1=<v-say>	5 -4 0 -6
r1=?	-3 6 0 -7
r1=a	7 0 -6 0
r1=about	13 -11 0 0
r1=add	6 -4 0 0
r1=after	-8 9 0 0
r1=again	-14 18 0 -3
r1=agree	-8 9 0 0
r1=and	-1 6 0 -14
r1=answer	15 -4 -9 0
r1=are	-4 7 -1 0
r1=arrangement	3 -7 1 0
r1=ask	-7 4 2 0
r1=at	-11 9 4 -3
r1=between	-7 9 0 0
r1=bring	-10 -5 16 0
r1=broke	-4 7 0 0
r1=call	9 -7 0 0
r1=can	-2 -8 10 0
r1=capital	7 -6 0 0
r1=could	6 -5 0 0
r1=deal	11 -8 -1 0
r1=desk	-13 13 0 0
r1=did	1 1 -6 0
r1=drop	-6 6 0 0
r1=end	8 -4 -2 0
r1=first	8 -8 0 0
r1=followed	-8 10 0 0
r1=for	-10 14 0 -8
r1=found	6 -5 0 0
r1=had	-14 4 3 7
r1=have	10 -10 -3 0
r1=house	8 -7 0 0
r1=if	-10 10 0 0
r1=in	-18 11 -4 9
r1=it	10 -6 -2 0
r1=keep	0 -5 6 0
r1=know	10 -10 0 0
r1=last	6 3 -15 0
r1=later	3 -8 3 0
r1=lift	-13 13 0 0
r1=like	9 -8 0 0
r1=meet	-6 8 0 0
r1=newspaper	-12 12 0 0
r1=no	6 -4 0 0
r1=note	-9 0 10 0
r1=now	10 -6 -1 0
r1=of	32 -17 -11 -2
r1=on	1 -6 2 3
r1=one	15 -11 -2 0
r1=opened	16 -6 -8 0
r1=over	7 -6 0 0
r1=put	1 -6 2 0
r1=reply	-7 10 -1 0
r1=round	-8 9 0 0
r1=say	6 -3 -1 -3
r1=share	-5 6 0 0
r1=show	-8 8 0 0
r1=since	6 0 -5 0
r1=still	4 -14 7 0
r1=summit	-8 -1 11 0
r1=talk	-22 25 -2 0
r1=tell	9 -7 0 0
r1=that	5 -12 6 -1
r1=thi	-13 3 -5 14
r1=time	12 -6 -4 -1
r1=to	1 8 -14 0
r1=too	8 -7 0 0
r1=translation	7 -7 0 0
r1=truce	-5 7 0 0
r1=was	16 -11 -5 0
r1=we	-15 16 0 0
r1=whether	-9 0 11 0
r1=which	-6 7 0 0
r1=who	6 -6 0 0
r1=will	7 -9 0 1
r1=with	-11 7 5 0
r1=within	0 -8 5 0
r1=would	5 0 -8 0
r1=you	16 -14 0 0
r1=—	13 -15 2 0
r2=!	16 -15 0 0
r2="	-2 9 -6 -2
r2='s	8 -6 0 0
r2=)	-23 24 0 0
r2=,	5 4 -9 -11
r2=.	17 -7 -3 -10
r2=:	12 -17 6 -2
r2=<agent>	0 -6 7 0
r2=<day-ahead>	-23 13 -3 8
r2=<day-gone>	-12 -2 17 1
r2=<day-today>	18 -15 -2 -7
r2=<duty>	-12 15 -1 0
r2=<end>	0 -5 0 13
r2=<goods>	13 -5 -9 -3
r2=<level>	24 -18 -5 -2
r2=<month-ahead>	-33 19 8 0
r2=<month-gone>	-16 26 -15 -1
r2=<name>	-6 -19 25 0
r2=<not>	0 8 -25 4
r2=<number>	34 -32 -2 -3
r2=<office>	-4 -8 -1 14
r2=<organisation>	-2 -5 2 6
r2=<person>	34 -15 -25 -2
r2=<quality>	-7 7 0 0
r2=<seat>	8 -4 -2 -4
r2=<sender>	8 -11 0 0
r2=<span>	-6 3 4 -1
r2=<v-bear>	-5 1 8 -5
r2=<v-begin>	7 -7 0 0
r2=<v-down>	13 -13 0 0
r2=<v-end>	-11 11 2 0
r2=<v-impose>	-7 5 -2 6
r2=<v-propose>	6 0 -13 0
r2=<v-say>	17 -8 -9 -3
r2=<v-sell>	12 -11 0 0
r2=<v-stay>	2 -13 7 0
r2=<v-suspend>	-1 9 -8 0
r2=<v-target>	25 -20 -4 0
r2=?	23 -14 -7 0
r2=a	2 5 -9 -3
r2=about	-9 7 0 0
r2=again	10 -9 0 0
r2=all	18 -12 -9 0
r2=and	9 -7 -1 0
r2=announce	-5 9 -3 0
r2=answer	6 -15 4 0
r2=as	14 -11 -1 0
r2=at	6 -6 5 -8
r2=back	13 -7 -4 0
r2=be	15 -9 -3 0
r2=begin	12 -12 0 0
r2=busan	-13 13 0 0
r2=by	-12 0 -8 16
r2=charge	9 -8 0 0
r2=christma	-19 20 0 0
r2=come	1 -6 2 0
r2=date	-8 8 0 0
r2=deal	9 -9 0 0
r2=decide	-12 12 0 0
r2=down	-16 11 6 0
r2=duty	9 -9 0 0
r2=end	-21 23 0 0
r2=expect	7 -5 0 0
r2=export	8 -6 0 0
r2=extend	-10 11 0 0
r2=fee	-9 9 0 0
r2=for	-25 27 0 0
r2=friday	-10 12 0 0
r2=good	-8 10 0 0
r2=has	17 -15 0 0
r2=he	14 -4 -8 0
r2=his	7 -3 -2 0
r2=hold	7 -5 0 0
r2=if	-5 0 7 0
r2=in	-15 10 14 -13
r2=it	17 -9 -4 -3
r2=its	7 0 -6 0
r2=keep	-4 -1 6 0
r2=last	25 -21 -1 0
r2=leave	-13 9 -2 6
r2=look	-8 8 0 0
r2=meanwhile	6 -5 0 0
r2=meet	-9 15 -3 -3
r2=member	-13 13 0 0
r2=next	-9 11 0 0
r2=nobody	-9 9 0 0
r2=not	5 0 -19 5
r2=nothing	-3 6 0 0
r2=on	0 -3 11 -8
r2=one	15 -10 -5 0
r2=out	5 -7 0 0
r2=over	-14 14 0 0
r2=pay	0 -7 7 0
r2=post	-9 9 0 0
r2=put	-12 0 4 6
r2=reply	6 -3 0 0
r2=say	20 -26 0 0
r2=see	-1 -3 6 0
r2=sign	8 -4 -5 0
r2=signature	-6 7 0 0
r2=so	13 -12 0 0
r2=still	12 -11 0 0
r2=sunday	-8 12 -3 0
r2=suspend	-11 11 0 0
r2=tariff	-20 22 0 0
r2=the	-3 -11 18 2
r2=them	10 -10 0 0
r2=then	12 -5 -5 0
r2=they	4 7 -14 0
r2=thi	7 -4 0 0
r2=three	-11 11 0 0
r2=to	-1 -1 9 -3
r2=trade	19 -18 0 0
r2=tuesday	17 -14 0 0
r2=turn	-8 9 0 0
r2=two	-8 0 7 0
r2=under	20 -18 0 0
r2=until	-11 14 0 0
r2=us	8 -7 0 0
r2=was	15 -6 -2 -5
r2=we	8 -8 0 0
r2=wednesday	-48 35 0 20
r2=week	-20 17 -13 13
r2=welcome	10 -10 0 0
r2=what	-4 7 -1 0
r2=where	-10 -3 2 14
r2=which	13 -18 3 0
r2=who	14 -8 -5 0
r2=will	-21 24 0 -2
r2=with	-2 6 -1 0
r2=within	-9 10 0 0
r2=without	-11 12 0 0
r2=would	-22 21 0 0
r2=write	-7 10 -1 0
r2=year	-7 11 -3 0
r2=yet	-10 11 0 0
r2=—	7 -5 0 0
r3=!	15 -14 0 0
r3="	-11 13 -1 0
r3='s	-1 -7 5 5
r3=(	-1 14 -11 -8
r3=)	-6 11 -3 -1
r3=,	-9 -1 8 4
r3=-	24 -27 -4 6
r3=.	-7 7 0 -5
r3=:	12 -14 5 -3
r3=;	-7 -1 7 7
r3=<agent>	10 -11 1 -4
r3=<day-ahead>	-3 -1 14 -6
r3=<day-gone>	-18 26 -5 -8
r3=<day-today>	-20 19 -19 13
r3=<duty>	23 -27 3 0
r3=<goods-amount>	-7 8 0 0
r3=<goods>	40 -37 -4 -1
r3=<level-noun>	17 -12 -2 0
r3=<level>	-4 11 -9 -3
r3=<money>	6 -6 0 0
r3=<month-gone>	-17 10 8 0
r3=<name>	-17 17 4 -6
r3=<number>	0 -14 9 6
r3=<office>	9 -6 -4 0
r3=<organisation>	6 -9 3 0
r3=<quality>	10 -7 0 -2
r3=<seat>	27 -23 0 -3
r3=<v-agree>	-5 21 -21 0
r3=<v-bear>	10 -8 -6 1
r3=<v-begin>	-7 0 -3 12
r3=<v-down>	-3 -1 7 0
r3=<v-end>	6 -8 0 2
r3=<v-impose>	14 -6 -8 -6
r3=<v-propose>	-5 -2 10 0
r3=<v-return>	9 -11 0 0
r3=<v-say>	7 0 -4 -2
r3=<v-sell>	0 -7 3 0
r3=<v-stay>	25 -22 0 0
r3=<v-suspend>	20 -17 0 0
r3=a	-16 15 5 -7
r3=about	7 -11 0 0
r3=after	-11 14 0 0
r3=afternoon	-6 7 0 0
r3=ago	-12 17 -4 0
r3=agree	11 0 -12 0
r3=agreement	-4 -9 11 0
r3=an	16 -17 0 0
r3=and	-13 16 0 -15
r3=as	1 -6 4 0
r3=ask	-13 13 0 0
r3=at	-5 8 -5 0
r3=back	7 -2 -2 0
r3=ban	-9 10 0 0
r3=been	-7 0 0 8
r3=begin	-14 0 0 14
r3=between	-12 14 0 0
r3=both	-11 4 0 7
r3=by	-7 0 9 0
r3=change	-10 0 10 0
r3=close	-14 14 0 0
r3=custom	8 -7 0 0
r3=cut	-9 9 0 0
r3=deal	-3 6 -1 0
r3=delegation	9 -7 0 0
r3=desk	10 -10 0 0
r3=did	-6 3 3 0
r3=do	-7 2 3 0
r3=doe	-6 -1 9 0
r3=down	7 -6 0 0
r3=duty	9 -17 5 0
r3=each	6 -5 0 0
r3=evening	0 -13 11 0
r3=every	10 -9 0 0
r3=extend	-10 11 0 0
r3=fall	0 -9 9 0
r3=figure	7 -7 0 0
r3=first	-3 0 -5 6
r3=for	15 -14 2 -2
r3=from	-7 0 10 0
r3=get	-7 8 0 0
r3=good	10 -10 0 0
r3=had	16 -12 -9 3
r3=has	0 3 -7 0
r3=have	12 -11 0 0
r3=he	3 -10 1 4
r3=here	11 -9 0 0
r3=his	-4 6 0 0
r3=hold	11 -9 0 0
r3=i	12 -11 0 0
r3=in	13 -6 -2 -7
r3=is	17 -28 -7 7
r3=its	0 -4 9 -3
r3=know	-9 9 0 0
r3=last	-19 13 7 0
r3=leave	8 -8 0 0
r3=let	13 -12 0 0
r3=line	-16 16 0 0
r3=lower	8 -7 0 0
r3=meet	13 -7 -5 0
r3=midnight	9 -9 0 0
r3=minute	9 -7 0 0
r3=more	15 -14 0 0
r3=must	13 -10 0 0
r3=next	14 -10 -2 0
r3=night	-10 11 0 0
r3=no	11 -8 0 0
r3=of	11 -9 0 -2
r3=on	-3 12 -25 4
r3=one	8 -14 1 0
r3=only	-6 6 0 0
r3=open	-12 14 0 0
r3=order	-3 -1 6 0
r3=other	6 -5 0 0
r3=our	-8 11 -1 0
r3=out	-6 0 7 0
r3=own	9 -6 0 0
r3=read	-7 7 0 0
r3=same	-22 22 0 0
r3=say	12 -12 0 0
r3=second	-28 4 7 9
r3=sign	-9 11 0 0
r3=since	-7 8 0 0
r3=spring	4 -8 1 0
r3=state	-5 -3 10 0
r3=still	10 -4 -5 0
r3=take	12 -7 -1 0
r3=talk	8 -3 -1 0
r3=tariff	12 -10 0 0
r3=tell	-5 11 -5 0
r3=that	8 -4 0 -6
r3=the	-13 17 -6 0
r3=them	-6 6 0 0
r3=there	10 -4 -4 0
r3=thi	9 -5 0 -1
r3=think	-8 9 0 0
r3=to	4 0 -10 0
r3=truce	-3 6 0 0
r3=two	-19 19 0 0
r3=under	-3 6 0 0
r3=wednesday	7 -7 0 0
r3=week	3 5 -8 -4
r3=well	-6 7 0 0
r3=were	-7 9 0 0
r3=what	-4 6 0 0
r3=which	17 -13 -3 0
r3=will	-7 7 -1 0
r3=with	-29 23 9 0
r3=write	6 -3 -1 0
r3=year	6 0 -4 0
r3=you	-4 -2 8 0
r3=your	-12 13 0 0
r3=—	15 -2 -18 -2
r4="	-5 8 0 0
r4=(	6 -17 9 0
r4=,	-28 29 5 -8
r4=.	-10 2 3 11
r4=:	11 -6 -2 0
r4=;	6 -6 0 0
r4=<agent>	-5 13 -6 0
r4=<day-ahead>	12 -11 -1 0
r4=<day-gone>	4 4 -12 -3
r4=<day-today>	7 -2 -4 -8
r4=<gate>	3 0 -6 0
r4=<goods>	-7 -1 17 -6
r4=<level-noun>	4 2 -2 -7
r4=<level>	-6 5 0 0
r4=<money>	-11 11 0 0
r4=<month-gone>	12 -8 0 0
r4=<name>	3 18 -33 -17
r4=<number>	0 -18 23 -9
r4=<office>	-20 19 1 -3
r4=<organisation>	-14 24 -10 -1
r4=<person>	7 1 -13 0
r4=<quality>	10 -4 -2 -3
r4=<seat>	11 -7 0 0
r4=<sender>	13 -17 0 0
r4=<span>	15 -16 -13 12
r4=<v-agree>	7 -17 8 0
r4=<v-bear>	-7 8 -2 1
r4=<v-begin>	0 5 -6 -1
r4=<v-buy>	7 -5 0 0
r4=<v-deny>	0 -7 -1 8
r4=<v-down>	0 0 -11 7
r4=<v-end>	9 -12 0 1
r4=<v-impose>	20 -22 0 0
r4=<v-propose>	-5 13 -5 -2
r4=<v-say>	26 -23 0 -5
r4=<v-sell>	12 -8 -3 0
r4=<v-stay>	0 -11 2 8
r4=<v-target>	12 -8 -1 0
r4=<v-up>	-6 9 -2 0
r4=a	17 -40 16 12
r4=after	23 -19 -1 0
r4=again	11 -9 0 0
r4=ago	-11 11 0 0
r4=agree	1 -9 6 0
r4=agreement	6 -4 0 0
r4=and	0 -4 12 -6
r4=approve	-17 17 0 0
r4=as	10 -11 0 0
r4=at	22 -15 -10 0
r4=back	12 -9 -1 0
r4=be	10 -11 0 1
r4=been	6 -3 0 0
r4=between	-5 7 0 0
r4=bring	0 8 -7 0
r4=but	-12 16 0 -3
r4=buy	7 -6 0 0
r4=commerce	-16 -4 8 13
r4=could	-8 10 0 0
r4=country	-4 7 -1 0
r4=cut	-7 0 0 8
r4=day	-15 18 0 0
r4=deal	-4 6 0 0
r4=delegation	-11 12 0 0
r4=discuss	-8 11 0 0
r4=do	7 -6 0 0
r4=doe	0 -6 6 0
r4=down	8 -6 0 0
r4=end	-12 6 0 2
r4=every	-3 -5 8 0
r4=everything	11 -10 0 0
r4=export	7 -5 0 0
r4=for	-9 11 0 -7
r4=from	14 -11 0 0
r4=give	-9 9 0 0
r4=go	-8 10 0 0
r4=good	-14 0 17 0
r4=had	-7 0 0 5
r4=have	-4 6 -1 0
r4=he	-15 18 0 -2
r4=his	-5 7 0 0
r4=in	21 -13 -8 -8
r4=is	3 -6 3 0
r4=it	15 -21 0 4
r4=its	-9 12 -2 0
r4=last	-13 7 7 0
r4=like	-10 11 0 0
r4=me	9 -8 0 0
r4=meet	-10 1 2 4
r4=more	13 -12 0 0
r4=new	3 -7 0 0
r4=no	-7 11 -1 0
r4=of	17 -5 -12 -3
r4=our	-16 17 0 0
r4=over	8 -6 0 0
r4=page	-9 10 0 0
r4=pay	7 -6 0 0
r4=permit	-7 7 0 0
r4=promise	-4 0 6 0
r4=question	-5 6 0 0
r4=round	-20 22 0 0
r4=rule	-2 -5 0 8
r4=run	-7 -5 0 11
r4=same	16 -10 -9 0
r4=say	15 -9 -3 -1
r4=see	-8 11 0 0
r4=side	-9 12 0 0
r4=sign	3 -9 4 0
r4=since	-6 1 4 0
r4=sit	10 -11 0 0
r4=still	-20 13 0 9
r4=stockholm	-10 11 0 0
r4=talk	10 -7 -6 1
r4=tell	9 -7 0 0
r4=text	-12 12 0 0
r4=that	-2 19 -15 -7
r4=the	4 -21 25 0
r4=their	-11 0 1 6
r4=then	-12 12 0 0
r4=they	-7 0 8 0
r4=thi	-13 4 9 0
r4=third	-24 26 0 0
r4=three	-12 13 0 0
r4=time	-1 6 -3 0
r4=to	20 -11 -6 -7
r4=truce	7 -18 0 7
r4=two	-38 34 6 -1
r4=until	-12 15 0 0
r4=visit	0 -7 6 0
r4=was	-11 12 0 0
r4=week	-6 -5 6 8
r4=well	-5 -1 7 0
r4=were	10 0 -8 0
r4=when	0 -3 -4 10
r4=will	0 4 0 -7
r4=with	32 -31 -1 0
r4=without	10 -8 0 0
r4=would	13 -21 7 0
r4=year	-10 1 7 0
r=! <end>	-23 24 0 0
r=" .	-6 6 0 0
r='s .	-18 19 0 0
r='s on	9 -4 0 -5
r=) <end>	10 -8 0 0
r=, "	17 -13 -1 0
r=, <day-ahead>	-41 31 8 0
r=, <day-gone>	-29 2 23 4
r=, <day-today>	7 -7 0 -2
r=, <name>	-20 -3 25 0
r=, <number>	35 -32 -4 0
r=, <person>	29 -14 -16 -1
r=, a	-12 6 5 0
r=, and	10 -12 3 -2
r=, as	10 -7 -1 0
r=, at	-12 9 6 -7
r=, by	-8 -12 -2 17
r=, day	-10 12 0 0
r=, for	-8 5 3 0
r=, friday	-10 13 0 0
r=, from	-4 10 0 -3
r=, has	9 -8 0 0
r=, if	-6 0 7 0
r=, in	-35 25 12 -4
r=, it	14 -15 0 0
r=, london	-7 7 0 0
r=, on	-12 2 8 0
r=, one	17 -15 -2 0
r=, say	17 -12 -6 0
r=, sign	7 -2 -4 0
r=, so	12 -12 0 0
r=, the	12 -20 6 -1
r=, then	7 -1 -5 0
r=, to	-28 28 0 0
r=, tuesday	16 -13 0 0
r=, under	18 -17 0 0
r=, was	13 -4 0 -5
r=, wednesday	-50 36 0 20
r=, where	-5 -8 2 14
r=, which	13 -18 3 0
r=, who	13 -7 -5 0
r=. "	-14 14 0 0
r=. <end>	3 -8 -5 14
r=/ <seat>	-9 10 0 0
r=: "	-6 8 0 0
r=: <number>	13 -12 0 0
r=: <person>	-11 12 0 0
r=: the	-10 14 -1 0
r=: will	-18 18 0 0
r=<day-ahead> ,	8 -1 -4 0
r=<day-ahead> .	-13 7 -3 4
r=<day-ahead> for	-9 10 0 0
r=<day-gone> .	17 -12 0 -6
r=<day-today> .	-2 -1 9 -4
r=<end> <end>	-5 -4 6 8
r=<person> ,	1 2 -6 0
r=? <end>	-4 7 0 -6
r=again ,	-11 11 0 0
r=again .	-18 20 0 0
r=and ,	-6 6 0 0
r=and <name>	15 -14 0 0
r=and <person>	7 -2 -2 0
r=and <seat>	18 -17 0 0
r=are up	-6 6 0 0
r=ask for	-9 6 2 0
r=at the	-14 11 2 0
r=come to	-5 6 0 0
r=did not	-3 6 -2 0
r=end on	7 -4 0 0
r=for <day-ahead>	-8 14 -5 0
r=for <span>	-5 0 8 0
r=from <day-ahead>	-17 6 6 0
r=from <day-gone>	-18 13 -5 4
r=from the	9 -7 0 0
r=had not	-6 0 0 8
r=had put	-14 6 0 7
r=has charge	8 -7 0 0
r=has not	11 -1 -7 0
r=has say	-3 -2 6 0
r=has until	-8 8 0 0
r=has yet	-13 13 0 0
r=in <month-ahead>	-18 5 8 0
r=in <month-gone>	-15 22 -12 0
r=in <seat>	8 -7 0 0
r=in the	-9 -5 4 12
r=is what	-7 7 0 0
r=it is	6 -4 0 0
r=last <month-gone>	10 -2 -7 0
r=last week	-6 6 -4 2
r=next week	-8 15 -4 -2
r=of the	6 -2 0 0
r=on <day-ahead>	-8 1 -6 11
r=on <day-gone>	3 -8 10 -9
r=on <day-today>	13 -10 -2 0
r=on the	-3 6 -4 0
r=rise <level>	6 -5 0 0
r=say ,	-5 -1 8 0
r=say .	-4 -1 7 0
r=say no	7 -6 0 0
r=sign for	-14 14 0 0
r=since <day-gone>	6 -2 -3 0
r=that he	16 -12 -4 0
r=that the	5 -15 6 0
r=the <name>	6 -3 -2 0
r=the <organisation>	-11 2 3 7
r=the <person>	10 -8 0 0
r=the two	-15 14 0 0
r=thi week	-14 1 -2 14
r=time ,	-5 7 0 0
r=want it	-9 10 0 0
r=will not	-6 6 0 0
r=— <name>	-3 -3 7 0
r=— the	10 -9 0 0
right:calls	10 -4 0 -8
right:coming	0 12 -16 -5
right:ended	-3 13 -11 -9
right:experts	-18 -7 -2 27
right:m=assembly	7 -6 0 0
right:m=came	-7 7 0 0
right:m=come	17 -14 0 0
right:m=comes	8 -8 0 0
right:m=conference	14 -13 0 0
right:m=delegations	-11 13 0 0
right:m=ended	-11 3 4 2
right:m=expected	7 -12 3 0
right:m=go	-4 0 6 -1
right:m=goes	-2 9 -6 0
right:m=handshake	-6 0 5 0
right:m=lunch	9 -6 0 0
right:m=meet	0 8 -10 0
right:m=meeting	-16 9 3 1
right:m=meets	12 -10 0 0
right:m=met	8 -19 0 12
right:m=negotiators	-14 11 1 0
right:m=received	-7 7 0 0
right:m=round	-4 14 -6 -7
right:m=rounds	13 -12 0 0
right:m=sat	-6 4 3 0
right:m=signed	19 -15 -6 0
right:m=sit	0 -9 0 6
right:m=spent	-8 9 0 0
right:m=summit	-15 -2 17 0
right:m=table	19 -15 -4 0
right:m=talk	22 -21 0 0
right:m=talking	0 -6 5 0
right:m=there	18 -10 -14 0
right:m=time	-1 10 -4 -10
right:m=to see	0 -6 7 0
right:m=visit	-5 -4 10 0
right:m=where	-19 7 1 13
right:meets	-7 13 -9 -2
right:running	9 -8 -12 12
right:summit	0 -10 12 -9
right:sure	-3 -1 6 0
right:wished	7 -3 -3 0
s:"	18 -9 -16 -7
s:&	16 -18 0 0
s:'	16 -16 0 1
s:(	0 -1 6 -8
s:)	-13 12 7 -10
s:*	-6 9 0 -1
s:+	4 -12 7 0
s:,	-7 6 1 2
s:-	-3 9 -14 5
s:.	8 0 -3 -7
s:/	-7 13 -3 -5
s::	-9 2 11 0
s:;	-9 14 -15 5
s:<agent>	-6 13 -7 0
s:<day-ahead>	-9 5 -7 9
s:<day-gone>	2 5 -6 -12
s:<day-today>	27 -18 -13 -3
s:<duty>	-4 8 0 -8
s:<gate>	13 -11 -1 -2
s:<goods-amount>	8 -14 8 -4
s:<goods>	9 -7 -4 0
s:<level-noun>	-4 -13 3 24
s:<level>	33 -22 -14 -8
s:<money>	12 -1 -13 -6
s:<month-ahead>	-20 15 1 0
s:<month-gone>	-5 7 -1 -2
s:<month-today>	15 -16 0 0
s:<name>	26 -8 -31 -5
s:<number>	1 -2 11 -24
s:<office>	-6 14 -22 7
s:<organisation>	20 -10 -15 -4
s:<person>	6 8 -7 -29
s:<points>	21 -13 -9 0
s:<quality>	10 9 -20 -20
s:<seat>	-2 2 0 -7
s:<sender>	20 -16 -9 0
s:<span>	-9 6 9 -12
s:<taker>	7 -12 1 0
s:<v-agree>	5 -10 8 -12
s:<v-bear>	13 -3 -9 -5
s:<v-begin>	10 -4 -14 3
s:<v-buy>	4 -20 13 -1
s:<v-deny>	11 -22 -10 17
s:<v-down>	-8 2 14 -8
s:<v-end>	12 -3 -8 -11
s:<v-impose>	9 0 -4 -16
s:<v-return>	-2 13 -14 -8
s:<v-say>	4 1 3 -17
s:<v-sell>	8 -7 -4 3
s:<v-stay>	9 -15 4 1
s:<v-suspend>	2 4 -4 -8
s:<v-target>	8 0 -11 -3
s:<v-threaten>	16 -2 -21 -5
s:?	5 -4 3 -17
s:@	2 -7 5 0
s:_	-9 3 5 0
s:a	8 0 -15 2
s:aarhu	-20 20 0 0
s:about	-10 0 -6 24
s:above	10 -13 1 0
s:abroad	9 -5 0 0
s:accept	-6 -3 11 0
s:accomplished	-3 6 0 0
s:accord	-5 9 -4 0
s:accordance	-3 6 0 0
s:accra	3 -11 -1 10
s:accused	8 -5 0 0
s:across	-18 18 0 0
s:additional	33 -22 -15 0
s:admit	6 -3 0 -1
s:adopt	11 -22 0 9
s:aeroplane	-22 17 7 0
s:after	-5 11 -4 -9
s:afternoon	-5 6 0 0
s:agadir	8 -7 0 0
s:again	7 7 -10 -19
s:against	-12 15 0 0
s:agenda	-11 7 5 -4
s:ago	-26 31 -2 -2
s:agree	-2 -5 8 1
s:agriculture	-10 11 0 0
s:ahead	-20 18 -1 0
s:air	-11 -3 15 0
s:aire	-17 -24 33 0
s:airport	3 0 -8 0
s:akureyri	-15 17 0 0
s:al	-9 11 0 0
s:alert	6 -2 0 0
s:alexandria	-26 31 -2 -6
s:ali	8 -7 0 0
s:all	23 -5 -28 -2
s:along	11 -8 -2 0
s:already	9 -10 0 0
s:also	-18 3 0 16
s:altogether	13 -8 -4 0
s:aluminium	-4 6 0 0
s:ambassador	16 -16 0 0
s:among	-5 -8 4 9
s:an	11 -12 3 -5
s:and	-15 12 13 -9
s:anew	-3 6 0 0
s:angry	13 -12 0 0
s:announce	-12 11 0 3
s:announcement	18 -13 -5 0
s:answer	-12 14 0 -3
s:antonio	-2 7 0 -1
s:antwerp	9 -8 0 0
s:any	8 4 -16 -3
s:apec	27 -22 -7 0
s:app	-2 6 -1 0
s:appeal	-11 0 -3 15
s:apple	-7 7 0 0
s:approval	-4 11 -7 0
s:approve	-19 25 -8 0
s:aqaba	-14 14 0 0
s:are	-10 11 -6 8
s:arequipa	-27 32 0 -7
s:armistice	14 -13 0 0
s:army	16 -15 0 0
s:arrangement	5 -7 3 -2
s:arrival	-8 8 0 0
s:arrived	5 -6 0 0
s:as	5 -1 2 -24
s:asia	8 -5 -1 0
s:aside	0 5 -6 0
s:ask	0 -10 13 0
s:asparagu	-6 6 0 0
s:assess	-7 0 8 0
s:at	-13 7 -1 9
s:atlantic	-5 6 0 0
s:auction	-6 7 0 0
s:audience	11 -10 0 0
s:autumn	0 7 -10 0
s:away	19 -16 0 0
s:b	8 -8 0 0
s:back	24 -17 -1 -13
s:bad	7 -7 0 0
s:bag	6 -5 0 0
s:ban	-14 7 7 0
s:banana	7 -5 0 0
s:bandung	-13 3 10 -5
s:bank	21 -20 0 0
s:bar	0 -7 7 0
s:bargain	-8 2 0 8
s:base	-11 -12 17 3
s:basel	21 -20 0 0
s:batlle	-5 6 0 0
s:battery	-37 35 3 0
s:batumi	-17 15 0 0
s:be	-12 4 10 1
s:beach	6 -2 -1 0
s:bean	9 -20 7 -1
s:beat	11 -10 0 0
s:because	-6 15 -11 0
s:become	13 -14 0 0
s:beef	-15 -3 22 -1
s:been	-13 10 0 6
s:before	8 -2 -4 -10
s:begin	-6 5 -2 2
s:behind	-21 17 6 0
s:being	0 -8 9 0
s:believe	-14 8 7 0
s:bell	19 -19 0 0
s:belong	5 -7 0 0
s:below	-11 -3 0 14
s:bergen	-37 11 5 21
s:berth	7 -7 0 0
s:bessent	6 -1 0 -4
s:between	4 -14 3 11
s:bid	-6 7 0 0
s:big	-11 12 0 0
s:bill	-12 14 0 0
s:bin	-16 17 0 0
s:blink	6 -5 0 0
s:blue	6 -5 0 0
s:board	-7 0 8 0
s:boeing	-5 -7 12 0
s:book	16 -14 0 0
s:border	-15 18 0 -1
s:born	8 -4 0 0
s:both	-11 -4 15 5
s:bottle	-4 6 0 0
s:bread	-10 12 0 0
s:break	-12 14 0 0
s:breakfast	14 -8 -5 -1
s:bridge	10 -22 11 0
s:brief	33 -30 -1 0
s:briefing	20 -16 -1 0
s:bring	-2 -6 8 1
s:broke	9 -8 -5 3
s:broken	8 -4 -1 0
s:broker	-6 8 0 0
s:bruge	-12 13 0 0
s:brussel	42 -40 -1 0
s:budget	7 -7 0 0
s:bueno	-17 -24 33 0
s:building	6 -5 0 0
s:built	11 -9 0 0
s:busan	-11 -70 64 1
s:but	-14 14 2 -4
s:buyer	-7 6 0 0
s:by	27 -23 -16 0
s:c	16 -13 0 0
s:cabinet	11 -10 0 0
s:call	8 -15 -12 15
s:caller	9 -8 0 0
s:calm	8 -6 0 0
s:can	0 -12 10 1
s:cancel	-5 6 0 0
s:cap	-5 7 0 0
s:cape	-16 21 -1 -1
s:capital	19 -17 -3 0
s:card	6 -6 0 0
s:carpet	-7 8 0 0
s:carrier	-4 6 0 0
s:carry	15 0 -17 0
s:cartagena	-21 11 6 2
s:case	15 -9 -2 0
s:ceasefire	28 -23 0 -3
s:cebu	-9 17 -6 -2
s:cent	11 -10 0 0
s:certificate	-6 6 0 0
s:change	-6 0 7 0
s:charge	0 -8 3 9
s:chattogram	8 -7 0 0
s:chenggang	-6 -2 -1 11
s:chicago	13 -11 0 0
s:chief	0 2 -9 1
s:chip	27 -11 -18 0
s:chipmaker	11 -10 0 0
s:chittagong	-24 27 0 -1
s:citru	20 -16 0 -1
s:civilian	-3 -1 7 0
s:claim	12 -10 0 0
s:client	0 -7 6 0
s:climb	6 -5 0 0
s:clock	-26 29 -2 0
s:close	3 1 -6 -2
s:closed	9 -2 -4 -2
s:closer	-8 9 0 0
s:club	19 -15 -1 0
s:cocoa	17 -15 0 0
s:coffee	-10 4 6 0
s:cold	9 -8 0 0
s:colleague	-8 12 0 -7
s:come	5 -6 0 0
s:comment	23 -20 -3 0
s:commerce	-21 9 5 8
s:commitment	6 -5 0 0
s:communiqué	13 -10 0 0
s:company	28 -26 -3 0
s:compare	-10 1 0 6
s:compiled	-14 14 0 0
s:conference	0 8 -12 -5
s:confirm	-12 9 -2 6
s:congress	18 -17 0 0
s:consent	-7 8 0 0
s:consider	9 0 -5 0
s:constructive	9 2 -14 0
s:consultation	-7 8 -5 3
s:contact	-4 -1 0 7
s:container	12 -11 0 0
s:control	17 -4 -11 0
s:conversation	-16 14 1 -2
s:coordinating	6 -3 -1 0
s:copy	7 -3 -1 0
s:cork	-9 10 0 0
s:correct	6 -1 -3 0
s:corridor	-12 14 -1 0
s:cost	14 -12 0 0
s:cotton	-17 20 -1 0
s:could	16 -12 -1 0
s:counted	10 -14 3 0
s:counterpart	-7 13 -5 0
s:country	-10 -1 9 5
s:county	6 -6 0 0
s:course	-15 -6 19 0
s:court	0 -4 -2 7
s:cousin	6 -6 0 0
s:covered	12 -12 0 0
s:cricket	13 -13 0 0
s:crude	-4 6 0 0
s:cruz	-2 0 -2 6
s:cuenca	-14 13 0 0
s:curb	0 -6 6 0
s:current	11 -4 -5 0
s:custom	23 -25 -10 8
s:customer	14 -12 0 0
s:cut	-18 4 10 5
s:d	6 -6 0 0
s:da	-33 28 0 2
s:daily	6 -5 0 0
s:dairy	10 -8 0 0
s:dar	9 -8 0 0
s:date	0 -7 10 -4
s:davo	0 5 -8 0
s:day	-5 12 -1 -16
s:de	3 -7 6 0
s:dead	11 -11 0 0
s:deadline	23 -21 0 0
s:deal	-7 11 0 -8
s:dearer	7 -6 0 0
s:decide	-4 0 8 -3
s:decided	-8 -7 14 0
s:decision	4 -5 -6 6
s:declaration	8 -8 0 0
s:declare	-8 9 0 0
s:decline	7 -6 0 0
s:decoupling	-12 13 0 0
s:decree	10 -6 -1 0
s:degree	19 -17 0 0
s:delay	9 -1 -6 0
s:delegation	-24 39 -20 -8
s:demand	-8 8 0 0
s:deny	16 -13 0 0
s:depend	-5 8 0 -1
s:deputy	-9 -1 -1 11
s:desk	18 -12 -6 0
s:did	9 -1 -10 -8
s:die	6 -5 0 0
s:diet	8 -8 0 0
s:digit	-6 10 -2 0
s:dinar	-19 19 0 0
s:dinner	3 -7 7 -2
s:discuss	-28 15 8 0
s:dispute	3 -3 -16 12
s:district	7 -6 0 0
s:do	6 -5 0 -4
s:docker	10 -9 0 0
s:document	8 -5 0 -1
s:doe	6 -13 8 -2
s:doesn't	-8 9 0 0
s:doing	0 -8 6 0
s:dollar	10 -8 0 0
s:don't	2 -9 5 0
s:done	8 6 -19 -3
s:dongguan	7 -5 0 0
s:door	-1 -8 12 0
s:double	-12 21 -9 -1
s:down	13 -11 -7 4
s:dozen	7 0 -6 0
s:draft	8 -10 0 4
s:draw	18 -17 0 0
s:drawer	11 -11 0 0
s:drop	-7 5 1 0
s:dubai	25 -25 0 0
s:due	10 -25 15 -1
s:durban	-3 6 0 0
s:during	-15 16 0 0
s:duty	-1 9 -5 -8
s:each	0 1 0 -13
s:earlier	-1 5 -6 0
s:earth	8 0 -10 -1
s:eat	7 -6 0 0
s:economic	-7 13 -3 -1
s:edition	10 -8 0 0
s:effect	13 -4 -11 0
s:election	-7 8 0 0
s:electricity	6 -5 0 0
s:eleven	15 -12 0 0
s:embassy	13 -9 -2 0
s:emergency	-3 -8 0 8
s:employer	19 -18 0 0
s:empty	-4 6 0 0
s:enter	7 -7 0 0
s:entity	7 0 -3 0
s:envoy	16 -16 0 0
s:epiphany	-1 -1 -1 7
s:es	9 -8 0 0
s:evening	14 -13 0 -2
s:event	7 -6 0 0
s:everybody	5 -12 0 6
s:everything	16 -12 0 -2
s:examine	-7 5 0 1
s:exchanged	14 -10 -1 0
s:exemption	-6 0 9 0
s:expert	-10 -40 -7 43
s:expire	17 -16 0 0
s:explain	6 -4 0 0
s:export	-9 8 -1 6
s:exporter	-3 -8 0 8
s:expressed	6 -1 -2 0
s:extension	-18 29 -5 -15
s:extra	-24 24 0 0
s:extract	6 -4 0 0
s:face	12 -2 -5 -6
s:fact	3 -17 6 0
s:fail	-10 12 0 0
s:failed	-5 8 -2 0
s:fair	11 -9 0 0
s:fall	0 -13 18 -3
s:farm	13 -15 0 0
s:farmer	-8 10 0 0
s:fee	-9 0 -5 15
s:fentanyl	15 -5 -10 0
s:ferry	-7 -12 0 19
s:few	8 -12 1 0
s:fewer	-10 11 0 0
s:fifth	-32 37 -4 -2
s:figure	7 -6 0 0
s:file	3 -10 0 3
s:final	21 -16 -3 0
s:find	11 -7 0 -1
s:firm	18 -10 -6 0
s:first	-3 5 -16 11
s:fish	-10 15 -4 -2
s:five	-14 9 7 0
s:fix	-10 13 0 -1
s:flag	-6 9 -1 0
s:flat	0 -6 0 7
s:flew	5 -1 -6 0
s:float	7 -4 0 0
s:flower	-25 25 0 0
s:fly	-1 4 -6 1
s:followed	-17 19 0 0
s:following	15 -14 0 0
s:food	-6 6 0 0
s:for	5 4 -11 -5
s:force	-5 0 1 6
s:forced	-3 -1 7 0
s:foreign	8 -1 -5 0
s:former	7 -6 0 0
s:forty	-8 -4 13 0
s:forward	-10 2 9 0
s:found	19 -15 0 0
s:four	-9 15 -1 -11
s:fourth	-8 21 -13 -14
s:framework	-15 17 0 -5
s:free	17 -13 0 0
s:friday	6 -2 -2 0
s:from	-8 8 -11 12
s:front	19 -14 -4 0
s:further	12 -4 -14 4
s:future	10 -9 0 0
s:game	-5 0 6 0
s:gap	-6 7 0 0
s:garden	9 -7 0 0
s:gas	-12 1 1 7
s:gave	7 -5 0 -1
s:gazette	-13 13 0 0
s:general	9 -12 0 0
s:generic	-4 -8 11 0
s:geneva	8 9 -43 -13
s:gentlemen	-8 9 0 0
s:georgia	-4 6 0 0
s:get	13 -7 -2 -2
s:ghent	-7 9 0 0
s:give	-4 10 -8 -2
s:given	29 -26 0 0
s:goalkeeper	13 -13 0 0
s:gold	-9 1 0 8
s:golf	0 -6 6 0
s:good	4 -11 4 0
s:gothenburg	-16 19 0 -1
s:government	-9 7 5 -6
s:grant	7 -6 0 0
s:grape	-14 7 0 7
s:great	3 -12 8 0
s:green	-5 6 0 0
s:grow	6 -5 0 0
s:grower	20 -23 0 0
s:guarantee	-6 7 0 0
s:guayaquil	-36 41 -2 -5
s:guest	9 -9 0 0
s:gun	7 -6 0 0
s:gyeongju	0 -26 21 0
s:had	4 3 -14 -1
s:hail	-10 11 0 0
s:halfway	-6 7 0 0
s:halifax	-11 2 -2 8
s:hall	-8 0 7 0
s:halt	-2 6 -1 0
s:hamburg	14 -14 -3 2
s:hammer	-13 14 0 0
s:hand	5 -9 5 0
s:handed	-16 0 0 13
s:handshake	-21 14 4 0
s:happen	-7 1 6 0
s:happened	-15 18 -2 0
s:harbour	5 -8 0 6
s:has	13 -1 -20 -3
s:have	7 -6 8 -15
s:he	4 7 -5 -16
s:he'd	6 -12 0 3
s:he'll	6 -7 0 0
s:head	-11 0 13 -2
s:headline	7 -6 0 0
s:hearing	12 -10 0 0
s:heavy	10 -5 -1 0
s:her	12 -11 0 0
s:here	-2 9 -7 -4
s:high	-6 10 0 -3
s:higher	7 0 -8 -1
s:him	0 -4 9 -2
s:himself	-13 0 0 11
s:his	3 6 -20 0
s:history	8 -7 0 0
s:hit	8 0 -5 0
s:hofmeyr	20 -19 0 0
s:holiday	24 -22 0 0
s:home	12 -11 0 -4
s:hon	13 -12 0 0
s:honour	12 -2 0 -9
s:hope	-16 15 3 0
s:hour	25 -15 -8 -7
s:house	-5 9 -3 0
s:how	6 -4 0 0
s:hurry	-8 9 0 0
s:i	5 7 -23 -11
s:i'd	11 -11 0 0
s:i'm	13 -12 0 0
s:i've	0 -6 5 0
s:ice	0 -7 6 0
s:if	-2 0 9 -11
s:iii	-13 13 0 0
s:import	-11 -9 17 1
s:importer	1 -12 2 2
s:impose	-3 6 -12 7
s:in	-1 5 -2 -9
s:incheon	-26 11 -1 17
s:increase	-8 -2 11 0
s:index	8 -7 0 0
s:industrial	6 -4 0 0
s:industry	-21 24 -4 0
s:initial	12 -12 0 0
s:initialled	-5 0 6 -1
s:ink	13 -13 0 0
s:insist	9 -8 0 0
s:intend	-1 -3 7 0
s:international	6 -4 0 0
s:into	0 -5 8 -1
s:invitation	-12 9 0 0
s:invited	16 -11 -5 0
s:iowa	15 -9 -3 0
s:is	11 -12 2 -3
s:issue	7 -2 0 0
s:issued	11 -13 2 0
s:istanbul	-13 17 -6 0
s:it	-6 4 -3 4
s:it'll	-7 11 0 0
s:item	-2 7 -2 0
s:its	14 -13 -5 7
s:itself	-4 -2 10 0
s:izmir	-4 10 -5 -1
s:jakarta	9 -6 0 0
s:jan	19 -18 0 0
s:john	15 -8 0 -6
s:joint	-24 15 12 -1
s:karachi	-15 18 0 -3
s:kauna	-12 16 -1 0
s:keep	-3 -7 16 -4
s:khan	6 -5 0 0
s:kind	15 -12 0 0
s:know	12 -7 -3 0
s:kobe	-21 17 0 3
s:kuala	-2 -11 15 -4
s:la	-12 16 0 -3
s:lake	11 -10 0 0
s:lamb	-14 15 0 0
s:large	20 -18 0 0
s:last	-1 7 -7 -1
s:lasted	-20 21 0 0
s:lasting	-6 7 0 0
s:late	-2 13 -15 0
s:later	3 -8 7 -4
s:laughed	10 -10 0 0
s:law	-2 -25 15 7
s:lawful	6 -5 0 0
s:lawyer	6 -8 0 0
s:lay	-2 9 -5 0
s:lead	13 -15 1 0
s:leader	7 -24 18 -8
s:least	13 -8 -4 0
s:leave	-7 -5 0 18
s:led	-11 10 1 0
s:ledger	8 -7 0 0
s:leed	15 -15 0 0
s:legal	20 -19 0 0
s:lentil	-8 -7 0 14
s:less	0 4 -6 0
s:let	8 -22 15 -4
s:letter	31 -28 -4 0
s:level	-12 -23 0 32
s:levy	11 -22 8 -1
s:li	-6 -1 -1 11
s:licence	-7 1 -1 7
s:licensing	-1 1 -8 7
s:lift	-8 2 6 0
s:like	-1 -3 8 0
s:likely	9 -3 -2 0
s:limit	7 -4 0 0
s:linz	10 -9 0 0
s:lisbon	2 2 -12 0
s:list	-14 -18 20 11
s:listener	9 -7 0 0
s:little	-20 18 0 0
s:live	-2 -2 -15 17
s:livingstone	-12 13 0 0
s:loaded	-6 6 0 0
s:local	-6 7 0 0
s:log	6 0 -2 0
s:london	-15 28 -25 -8
s:long	-6 5 2 0
s:longer	0 -8 7 0
s:look	0 -5 8 0
s:lord	7 -6 0 0
s:lorry	11 -8 0 0
s:loui	-13 13 0 0
s:lower	5 1 -7 -5
s:lula	-1 -7 9 0
s:lumber	-6 8 -1 0
s:lumpur	-14 -4 19 -3
s:lunch	15 -19 0 0
s:machinery	-5 9 -4 0
s:madrid	-9 21 -14 -9
s:magnet	-11 3 7 0
s:maintain	14 -14 0 0
s:majority	-8 8 0 0
s:make	7 -12 8 -8
s:man	16 -11 -2 -1
s:mangoe	11 -10 0 0
s:manila	19 -17 0 0
s:many	5 -6 0 0
s:marble	-5 9 0 -3
s:march	-22 23 0 0
s:margin	-1 -8 10 0
s:market	8 -22 11 -1
s:match	17 -16 0 0
s:matter	-12 0 1 12
s:me	20 -13 -6 0
s:meaning	-7 -4 11 0
s:meant	16 -13 0 0
s:meanwhile	13 -12 0 0
s:measure	11 -16 0 0
s:meat	-5 6 0 0
s:media	11 -7 -1 0
s:mediator	24 -23 0 0
s:medical	18 -17 0 0
s:medicine	-2 0 -5 6
s:meet	2 -2 -5 7
s:meeting	-4 6 -4 0
s:memorandum	12 -11 0 0
s:men	-26 8 17 -5
s:mentioned	-18 17 0 0
s:merdeka	7 -6 0 0
s:mersin	7 -1 -1 0
s:midnight	5 1 -9 -4
s:milk	6 -4 0 0
s:mill	8 -6 0 0
s:million	11 -8 -1 0
s:mind	-18 18 0 0
s:mineral	6 -5 0 0
s:minister	-5 22 -19 -15
s:ministry	-10 -18 6 25
s:minute	-5 0 8 -3
s:missing	14 -11 0 0
s:mombasa	-44 26 -2 16
s:montevideo	-8 12 -3 0
s:month	-17 26 -11 -4
s:more	3 2 -9 -3
s:morning	6 -9 -3 5
s:most	-3 -7 0 12
s:move	13 -13 0 0
s:much	4 -6 2 0
s:muscat	-25 27 -1 0
s:must	12 -5 -7 0
s:mutual	-10 0 11 0
s:my	6 -7 -2 3
s:nadi	-5 12 0 -5
s:nagoya	-17 19 0 -1
s:nairobi	14 -13 0 0
s:named	-4 -1 8 0
s:nang	-33 29 0 2
s:narrow	6 -4 0 0
s:national	12 -7 0 -1
s:need	8 0 -6 -2
s:needed	-6 10 -2 0
s:negotiate	-24 29 -1 -3
s:negotiation	-6 17 -11 -8
s:negotiator	3 0 -18 9
s:neither	16 -7 -11 0
s:never	-6 0 9 0
s:new	16 0 -13 -5
s:newspaper	14 -11 -2 0
s:nexperia	12 -10 0 0
s:next	-12 12 -1 0
s:nickel	0 -14 12 0
s:nicosia	-5 8 0 0
s:night	-12 18 -4 0
s:ningbo	10 -9 0 0
s:no	15 -7 -16 0
s:nobody	-26 26 2 -1
s:non	-6 7 0 0
s:none	18 -15 0 0
s:noon	-8 14 -4 -1
s:nor	-5 -1 0 11
s:northern	21 -20 0 0
s:note	-15 14 6 -3
s:nothing	8 -12 11 -8
s:notice	23 -15 -8 -2
s:now	4 -6 4 -2
s:nvidia	14 -9 -3 0
s:object	-7 8 0 0
s:odd	7 -6 0 0
s:odesa	-2 8 0 -2
s:of	0 -5 -6 16
s:off	16 -1 -16 -13
s:official	-20 29 -7 -5
s:ohio	18 -17 0 0
s:oil	8 0 -11 -2
s:old	15 -17 0 0
s:once	-9 11 0 -2
s:one	-14 19 1 -20
s:only	6 -1 -2 -1
s:open	-6 0 -5 10
s:opened	-1 -2 8 -4
s:opening	19 -18 0 0
s:operator	28 -27 0 0
s:opinion	6 -5 0 0
s:opposed	8 -3 -3 0
s:or	28 -17 -10 -1
s:orange	6 -5 0 0
s:order	19 -20 0 -2
s:ore	-12 14 0 0
s:origin	1 -13 0 9
s:osaka	-23 -17 34 0
s:oslo	27 -25 0 0
s:other	20 -10 -5 -10
s:our	-3 5 0 -7
s:out	18 -8 -11 -12
s:outcome	7 -7 0 0
s:outline	0 9 -4 -3
s:outside	3 -8 3 0
s:outstanding	8 -7 0 0
s:over	9 -20 7 5
s:owe	-11 12 0 0
s:own	4 -26 10 10
s:owned	14 -12 0 0
s:owner	6 -5 0 0
s:pacific	12 -4 -8 0
s:packed	-5 6 0 0
s:page	13 -11 0 0
s:pair	-19 22 0 0
s:palacio	6 -5 0 0
s:palm	17 -15 0 0
s:panama	8 -5 0 0
s:panel	19 -18 0 0
s:paper	4 -9 0 5
s:pari	-28 32 0 -3
s:part	16 -21 1 -3
s:partner	7 -5 0 0
s:party	8 -4 -4 0
s:past	-18 17 3 -1
s:patience	-12 5 0 6
s:paulo	-21 21 0 0
s:pause	-9 0 7 4
s:payment	9 -7 0 -2
s:pc	8 -7 0 0
s:peace	10 -22 11 0
s:pedro	-13 20 -4 0
s:pen	19 -17 0 0
s:pencilled	-8 2 6 -2
s:people	-1 7 -5 0
s:per	9 -9 0 0
s:permanent	-10 11 0 0
s:permit	-13 6 0 7
s:person	-15 -4 19 -1
s:phan	14 -12 0 0
s:phase	9 -7 0 0
s:phone	16 -10 -6 0
s:photograph	-17 18 0 0
s:pill	-6 -5 11 0
s:piraeu	-7 7 0 0
s:place	7 0 -5 -6
s:plan	-5 8 -3 0
s:plant	15 -12 0 -1
s:player	8 -6 0 0
s:point	6 -2 -2 0
s:policy	22 -20 0 0
s:pork	-13 17 -2 0
s:port	15 -9 -3 0
s:possible	-9 9 0 0
s:post	-10 13 -2 0
s:postpone	-7 8 0 0
s:potatoe	0 -8 0 7
s:poultry	-1 -11 0 13
s:power	-2 -4 0 8
s:practice	9 -2 -4 0
s:premier	-7 0 12 -1
s:premium	6 -5 0 0
s:prepare	2 7 -12 0
s:presence	11 -10 0 0
s:presenter	15 -7 -8 0
s:president	-6 -17 28 -17
s:press	-13 2 16 -6
s:price	14 -17 4 -2
s:prime	7 -9 0 0
s:principle	5 -6 0 0
s:printed	12 -12 0 0
s:prisoner	30 -30 0 0
s:private	14 -14 0 0
s:proclamation	7 -1 -3 0
s:producer	-6 6 0 0
s:product	2 -6 0 0
s:progress	-2 9 -4 0
s:prolong	-11 20 -10 0
s:prolongation	-2 9 -7 0
s:prolonged	-12 1 2 7
s:propose	33 -25 -2 -11
s:protested	-21 9 13 0
s:provide	-7 7 0 0
s:province	19 -17 0 0
s:public	12 -11 0 0
s:published	-4 -19 20 -3
s:purpose	-13 21 0 -8
s:push	9 -8 0 0
s:put	0 -14 10 7
s:q	-8 9 0 0
s:quarrel	20 -11 -9 0
s:quay	6 -5 0 0
s:question	9 -6 -12 4
s:quiet	19 -9 -11 0
s:quota	-7 7 0 0
s:quote	12 -12 0 0
s:r	12 -12 0 0
s:radio	8 -4 0 0
s:rain	21 -17 -4 0
s:raise	-7 18 -17 0
s:rare	9 1 -11 -1
s:rate	23 -20 0 -4
s:rather	14 -13 0 0
s:ratified	-5 6 0 0
s:raw	-10 10 0 0
s:reaction	-15 16 0 0
s:reader	6 -4 0 0
s:readout	-16 16 0 0
s:ready	15 -9 -3 0
s:real	-7 8 0 0
s:recall	11 -8 0 0
s:receive	-3 -4 12 -4
s:recife	-21 22 0 0
s:reciprocal	0 9 -11 0
s:reckon	7 -4 0 0
s:recommend	1 -10 0 7
s:reduce	0 -7 6 0
s:reduction	-7 9 0 0
s:regard	8 -6 0 0
s:reject	12 -8 -2 0
s:remain	14 -15 0 0
s:remark	-19 18 0 0
s:remember	-16 17 0 0
s:remind	-7 7 0 0
s:renew	6 -6 0 0
s:renewed	11 -13 1 0
s:replace	6 -5 0 0
s:reply	9 -4 -8 0
s:report	19 -24 6 -2
s:reporter	8 0 -10 -5
s:representative	8 -8 0 0
s:republic	-12 8 6 -2
s:required	10 -7 0 0
s:resolution	9 -8 0 0
s:rest	9 0 -10 0
s:restriction	6 -2 0 0
s:result	-13 13 -1 0
s:return	-3 7 -6 0
s:review	-11 4 10 -2
s:reykjavík	7 -19 -1 14
s:ring	10 -9 0 0
s:rise	14 -12 0 -2
s:river	26 -25 0 0
s:road	11 -13 0 0
s:room	6 -12 7 -1
s:rosenbad	19 -17 -1 0
s:rotterdam	23 -21 0 0
s:round	3 18 -25 -32
s:rover	13 -13 0 0
s:row	7 -6 0 -3
s:rule	1 -21 -5 19
s:rumour	8 -7 0 0
s:run	5 -8 0 3
s:salaam	9 -8 0 0
s:salalah	-27 28 0 0
s:sale	9 -7 0 0
s:salt	-8 8 0 0
s:samarkand	-29 33 0 -3
s:same	7 -6 3 -10
s:san	-20 20 0 0
s:sanction	6 -3 0 0
s:santa	-1 0 -2 6
s:sapporo	-16 16 0 0
s:sardine	-8 -5 0 13
s:saturday	9 -8 0 0
s:save	10 -8 0 0
s:say	0 2 3 -14
s:scale	-10 0 11 0
s:schedule	0 -10 0 8
s:school	10 -9 0 0
s:scotch	6 -6 0 0
s:scott	6 -1 0 -4
s:screen	-7 9 0 0
s:sea	7 -5 0 0
s:seal	0 -10 7 0
s:second	-3 13 -7 -8
s:secretary	-18 1 -12 27
s:see	21 -14 0 -9
s:seek	6 -5 0 0
s:seem	-13 13 0 0
s:sell	15 -16 0 0
s:send	-5 12 -5 0
s:seoul	4 7 -15 0
s:session	-9 10 -6 2
s:set	-12 1 13 -3
s:settle	-11 21 -7 -6
s:seven	-2 -8 10 0
s:seventh	-6 9 0 0
s:shaken	-4 -2 8 0
s:shall	-6 12 -5 0
s:shanghai	31 -26 -7 0
s:she	17 -15 0 0
s:sheet	-6 -13 18 0
s:shelve	6 1 -8 0
s:shenzhen	40 -24 -27 0
s:shift	7 -6 0 0
s:ship	15 -18 1 0
s:shipper	6 -5 0 0
s:shirt	-6 6 0 0
s:shook	-14 4 10 0
s:short	-1 -4 8 0
s:should	-3 -2 9 -1
s:shrimp	6 -6 0 0
s:shut	3 -8 4 0
s:side	-1 12 -12 -3
s:sign	13 -3 -9 -11
s:signature	25 -16 -11 -2
s:similar	-13 15 -2 0
s:since	-7 -1 8 3
s:sit	-14 3 -3 17
s:sixth	13 -6 -6 -5
s:slap	-5 7 0 0
s:slow	-5 8 -1 0
s:slowly	10 -9 0 0
s:so	-6 5 0 0
s:social	10 -7 -1 0
s:some	-4 9 -3 0
s:somebody	10 -9 0 0
s:something	-29 29 -1 0
s:soon	-3 8 -3 0
s:sooner	9 -4 -4 0
s:southeast	9 -7 0 0
s:soybean	25 -19 -4 -1
s:spare	8 -6 0 0
s:speak	4 1 -5 -6
s:special	-9 10 0 0
s:spent	-18 20 -1 0
s:spoke	-7 -12 3 17
s:spoken	9 -16 8 0
s:square	-4 7 0 0
s:st	14 -21 0 7
s:staff	10 -2 0 -6
s:stamp	13 -12 0 0
s:standstill	-7 12 -5 0
s:start	9 -4 -13 3
s:state	-9 -3 4 10
s:statement	10 -26 15 -2
s:statu	-6 6 0 0
s:stay	-3 7 -2 -1
s:steak	-12 -8 17 0
s:steel	25 -24 0 -3
s:stock	9 -8 0 0
s:stockholm	-37 46 -15 -4
s:stop	-16 21 -5 0
s:story	-7 0 0 7
s:street	9 -8 0 0
s:strike	21 -15 -8 -5
s:striker	7 -7 0 0
s:subject	-11 15 -4 0
s:such	-5 -3 9 0
s:suggest	20 -18 0 0
s:sum	7 -6 0 0
s:summer	-16 15 1 0
s:summit	-3 -29 28 -3
s:sunday	-5 14 -9 0
s:sunflower	-14 15 0 0
s:support	0 -11 0 8
s:surabaya	-27 29 0 0
s:surcharge	4 -11 4 0
s:sure	8 -8 0 0
s:suspend	8 -4 -3 -2
s:swear	9 -7 0 0
s:são	-21 21 0 0
s:table	0 8 -10 -3
s:take	1 8 -12 -1
s:talk	18 -3 -29 -1
s:talking	10 -12 2 -2
s:tariff	-7 10 0 -6
s:tax	-4 6 0 0
s:tea	9 -2 -4 0
s:technical	11 -38 -4 21
s:technology	7 -2 -2 0
s:telephone	26 -31 0 0
s:tell	5 2 -10 -3
s:tema	9 -7 0 0
s:temporary	5 -15 6 0
s:term	17 -6 -15 0
s:terminal	10 -10 0 0
s:text	-17 16 3 0
s:textile	21 -23 4 -2
s:than	-3 14 -15 -3
s:thank	-12 13 0 0
s:thanked	-9 14 -3 0
s:the	8 -7 4 -4
s:their	-3 -18 15 17
s:them	-12 15 -9 7
s:themselve	-29 25 3 0
s:then	-4 9 0 -9
s:there	26 -7 -26 -18
s:these	-6 6 0 0
s:they'll	-23 23 0 0
s:they've	-15 18 0 0
s:thi	-1 7 -12 0
s:thing	-1 -2 8 -1
s:think	-16 18 0 0
s:third	-12 23 -23 -2
s:those	-10 11 0 -1
s:threat	10 -2 -6 0
s:threaten	13 -3 -13 0
s:three	-17 32 -3 -24
s:through	1 0 -16 5
s:thu	0 -8 7 0
s:thursday	7 0 -5 -5
s:tie	-13 13 0 0
s:tiktok	13 -2 -11 -2
s:tile	9 -8 0 0
s:timber	7 -5 0 0
s:time	2 2 -1 -12
s:to	2 4 -3 -17
s:together	-10 8 3 -1
s:toll	-3 -1 0 6
s:tomatoe	-14 15 0 0
s:too	18 -18 0 -3
s:top	10 -14 2 0
s:touched	-15 6 0 7
s:town	-28 32 -2 -2
s:trade	-16 9 0 13
s:trader	17 -15 0 0
s:train	15 -14 0 0
s:transcript	-1 -11 15 0
s:transfer	14 -12 0 0
s:translated	1 -10 8 0
s:translation	11 -10 0 0
s:trawler	8 -7 0 0
s:treat	8 -7 0 0
s:treaty	6 -1 0 0
s:trieste	-17 18 0 0
s:trip	-6 2 5 0
s:tromsø	-3 11 -2 -4
s:truce	-7 0 6 0
s:truck	7 -3 -1 0
s:tuesday	5 -17 9 0
s:turn	-20 27 -10 0
s:turnberry	-37 -11 42 0
s:twelve	11 -10 0 0
s:twenty	10 -9 0 0
s:twice	3 -8 9 -1
s:two	-19 8 24 -17
s:unchanged	8 -4 0 0
s:under	1 -8 7 0
s:understanding	-3 1 -9 8
s:unilateral	8 -1 -5 0
s:unit	9 -8 0 0
s:united	11 -10 0 0
s:unlawful	7 -7 0 0
s:until	10 -4 -10 0
s:up	-2 -6 3 12
s:upper	12 -11 0 0
s:us	-5 9 0 -4
s:use	-5 -11 14 0
s:used	-9 0 9 0
s:user	17 -16 0 0
s:usual	-17 17 0 0
s:valentine	17 -16 0 0
s:valparaíso	-27 5 24 -1
s:value	11 -10 0 0
s:version	0 -5 6 0
s:vessel	15 -14 0 0
s:vienna	10 -8 0 0
s:view	-7 9 -1 0
s:villa	-11 12 0 0
s:visa	14 -11 0 0
s:visit	-3 -11 16 -5
s:voice	-10 11 0 0
s:vote	11 -7 -3 0
s:voted	8 -7 0 0
s:wage	10 -9 0 0
s:wait	26 -29 2 0
s:waited	-9 9 0 0
s:waive	-6 6 0 0
s:walk	-11 13 -1 0
s:walked	6 -5 0 0
s:wall	21 -20 0 0
s:walnut	9 -8 0 0
s:want	-13 21 -17 0
s:war	-6 7 0 0
s:warn	-1 6 -3 -2
s:wasn't	6 -6 0 0
s:watch	11 -8 -1 0
s:water	-15 15 0 0
s:we	-3 6 -22 9
s:we'll	15 -15 0 0
s:we're	7 -6 0 0
s:wednesday	-32 20 -4 20
s:week	-15 2 -6 23
s:weekend	-16 21 -4 0
s:weekly	10 -8 0 0
s:weigh	-11 13 0 0
s:welcome	11 -14 1 0
s:were	9 9 -30 -17
s:what	3 2 0 -18
s:where	-13 4 2 8
s:whether	-7 9 1 -6
s:which	5 -5 -7 5
s:while	9 0 -10 0
s:who	-10 6 0 9
s:whole	5 -6 0 0
s:whom	-5 6 0 0
s:whose	8 -7 0 0
s:why	-7 12 -3 0
s:will	-9 6 4 -3
s:win	6 -6 0 0
s:window	9 -7 0 0
s:winner	28 -17 -14 0
s:wire	-5 10 -3 -2
s:wish	6 0 -2 0
s:with	-3 0 7 -7
s:withdraw	-6 7 0 0
s:within	3 -6 3 0
s:without	-10 13 -12 5
s:won't	-8 11 -1 0
s:wool	9 -15 0 7
s:word	-4 0 0 8
s:work	17 -7 -5 0
s:worked	13 -6 -6 0
s:worker	11 -9 0 0
s:working	-5 -13 3 14
s:world	26 -22 -1 0
s:worse	9 -9 0 0
s:worth	12 -16 1 0
s:would	5 1 -2 -7
s:write	9 -24 14 -3
s:wrong	9 -3 -3 0
s:yard	-7 7 0 0
s:year	11 -10 0 0
s:yes	0 -17 16 3
s:yet	-1 7 -6 0
s:yield	-9 -5 13 0
s:york	23 0 -24 -5
s:you	-6 -3 17 -9
s:your	-5 8 -2 0
s:zanzibar	18 -20 0 1
s:zurich	20 -18 0 -3
s:|	8 -6 0 0
s:·	0 7 -5 -2
s:—	-3 4 3 -9
sa:"	12 2 -24 -13
sa:" ,	9 -5 -1 0
sa:" .	18 -9 -12 -2
sa:" <name>	-10 10 0 0
sa:" <person>	24 -22 0 0
sa:" a	-5 6 0 0
sa:" in	1 -8 4 0
sa:" no	6 -6 0 0
sa:" on	-11 12 0 0
sa:" tariff	-15 17 -2 0
sa:" the	-5 6 0 0
sa:&	12 -4 0 -6
sa:'	12 -15 -1 4
sa:'s	0 5 -10 4
sa:'s .	-17 19 0 0
sa:'s <organisation>	11 -10 0 0
sa:'s <person>	-4 6 0 0
sa:'s ambassador	8 -7 0 0
sa:'s cabinet	11 -11 0 0
sa:'s minister	-11 12 0 0
sa:'s ministry	-7 0 7 0
sa:'s on	16 -11 0 -5
sa:'s tariff	-14 13 -5 6
sa:'s the	-7 8 0 0
sa:'s visit	9 0 -8 0
sa:(	0 -8 11 -1
sa:( <day-gone>	-17 18 0 0
sa:( <day-today>	3 6 -14 0
sa:( <month-gone>	-18 19 0 0
sa:( <number>	4 -10 4 0
sa:( <organisation>	-15 12 2 0
sa:( extract	7 -6 0 0
sa:( transcript	-3 -13 17 0
sa:)	-7 2 11 -5
sa:) ,	-16 18 0 0
sa:) -	-24 20 4 0
sa:) .	16 -9 -5 -3
sa:,	-5 7 1 0
sa:, "	14 -6 -10 -1
sa:, <day-ahead>	-30 23 6 -1
sa:, <day-gone>	-30 11 15 1
sa:, <day-today>	9 -9 1 -6
sa:, <level>	9 -6 0 0
sa:, <name>	3 -18 9 2
sa:, <number>	-11 8 8 -8
sa:, <office>	-7 4 4 -2
sa:, <organisation>	0 7 -10 0
sa:, <person>	9 5 -20 0
sa:, <quality>	7 -5 0 0
sa:, <seat>	8 -5 -2 0
sa:, <span>	26 -23 -1 -4
sa:, a	-11 4 8 0
sa:, according	10 -4 -4 0
sa:, after	4 -3 2 -7
sa:, against	-6 6 0 0
sa:, and	12 -9 4 -17
sa:, answer	-10 9 1 0
sa:, are	8 -5 0 0
sa:, as	31 -32 0 -1
sa:, ask	10 -9 0 0
sa:, at	-18 18 3 -9
sa:, because	-8 10 0 0
sa:, before	17 -15 0 0
sa:, both	-4 7 0 0
sa:, broke	14 -13 0 0
sa:, but	-10 6 8 -3
sa:, by	-4 -4 -10 17
sa:, day	-10 12 0 0
sa:, do	-14 9 4 0
sa:, each	9 -5 -2 0
sa:, end	-13 15 0 0
sa:, export	-3 6 -1 0
sa:, for	-14 14 0 0
sa:, friday	-10 12 0 0
sa:, from	-9 3 3 0
sa:, good	-12 12 0 0
sa:, has	11 -5 -6 0
sa:, have	-6 7 0 0
sa:, he	-13 10 4 -3
sa:, hold	6 -5 0 0
sa:, hour	24 -21 -5 0
sa:, if	-10 6 5 0
sa:, in	-5 -5 15 0
sa:, is	11 -11 0 -1
sa:, it	8 -2 -3 0
sa:, last	-21 22 0 0
sa:, meet	10 -9 0 0
sa:, my	-6 9 0 0
sa:, nothing	-8 -3 12 -2
sa:, on	-22 9 15 -3
sa:, one	13 -8 -5 0
sa:, over	-12 14 0 0
sa:, part	6 -6 0 0
sa:, run	-2 -9 0 11
sa:, same	12 -10 0 0
sa:, say	17 0 -19 0
sa:, sign	8 -1 -15 5
sa:, since	15 -14 0 0
sa:, so	6 -5 0 0
sa:, some	-7 7 0 0
sa:, subject	-7 9 -1 0
sa:, sunday	-8 12 -3 0
sa:, the	14 -30 13 6
sa:, their	-3 -7 3 6
sa:, then	-4 10 -7 0
sa:, they	-2 7 -3 0
sa:, though	-8 7 0 0
sa:, three	-6 6 0 0
sa:, to	-33 29 7 0
sa:, too	7 -6 0 0
sa:, tuesday	17 -14 0 0
sa:, two	-17 4 12 0
sa:, under	15 -10 -2 0
sa:, until	-8 6 4 -1
sa:, was	0 8 -4 -6
sa:, we	-9 10 0 0
sa:, wednesday	-36 23 -1 20
sa:, were	-12 13 0 0
sa:, when	-10 8 -8 8
sa:, where	-8 -5 6 13
sa:, which	7 -11 7 -5
sa:, while	-9 12 -1 0
sa:, who	-11 14 0 0
sa:, without	4 -10 3 0
sa:-	-4 9 -11 6
sa:- <name>	-1 20 -27 -1
sa:- <office>	-9 3 0 4
sa:- <person>	-17 14 3 0
sa:- a	6 -11 -3 6
sa:- the	10 -23 9 0
sa:- up	-7 7 0 0
sa:. "	10 -2 -10 0
sa:/	-6 7 0 0
sa:/ <seat>	-9 10 0 0
sa::	-7 0 14 -4
sa:: <day-ahead>	15 -12 0 -1
sa:: <level>	1 -6 2 0
sa:: <name>	9 -4 0 0
sa:: <number>	-21 17 8 -2
sa:: <person>	-6 7 0 0
sa:: <quality>	-5 7 0 0
sa:: <span>	12 -11 0 0
sa:: a	-6 0 8 0
sa:: and	7 -6 0 0
sa:: from	10 -9 0 0
sa:: the	-6 12 -4 -3
sa:: two	-10 -3 13 0
sa:: we	8 -7 0 0
sa:: will	-16 17 0 0
sa:;	-5 11 -8 0
sa:; <name>	-20 15 0 5
sa:; a	-12 11 0 0
sa:; and	7 -6 0 0
sa:; the	8 -17 8 0
sa:<agent>	-14 13 -4 12
sa:<day-ahead>	-3 2 -12 10
sa:<day-ahead> .	-2 -8 -1 10
sa:<day-ahead> after	-6 8 0 0
sa:<day-ahead> and	7 0 -6 -1
sa:<day-ahead> for	0 3 3 -11
sa:<day-ahead> in	-4 6 0 0
sa:<day-ahead> to	-5 -12 14 4
sa:<day-gone>	-13 14 0 -6
sa:<day-gone> (	10 -6 -1 0
sa:<day-gone> )	-18 19 0 0
sa:<day-gone> ,	5 -6 -3 5
sa:<day-gone> .	-7 5 1 0
sa:<day-gone> :	-9 -4 14 0
sa:<day-gone> ;	0 -5 7 0
sa:<day-gone> after	-5 9 -2 0
sa:<day-gone> and	-4 -5 10 0
sa:<day-gone> between	-13 15 0 0
sa:<day-gone> by	-14 13 1 0
sa:<day-gone> for	0 7 -8 0
sa:<day-gone> on	-6 7 0 0
sa:<day-gone> that	10 -5 -17 6
sa:<day-gone> the	7 -6 0 0
sa:<day-gone> to	-8 7 0 0
sa:<day-gone> with	-19 13 8 0
sa:<day-gone> without	12 -9 -2 0
sa:<day-today>	16 -10 -12 4
sa:<day-today> (	11 0 -11 -9
sa:<day-today> )	7 2 -13 -2
sa:<day-today> ,	-16 18 0 0
sa:<day-today> -	16 -17 -5 6
sa:<day-today> .	-7 10 -23 17
sa:<day-today> ;	-11 13 0 0
sa:<day-today> after	-4 -8 13 0
sa:<day-today> and	4 -11 5 0
sa:<day-today> evening	0 -13 12 0
sa:<day-today> on	19 -11 -10 0
sa:<day-today> published	0 -4 6 0
sa:<day-today> to	-30 36 -4 -3
sa:<day-today> with	-11 13 0 0
sa:<day-today> without	-3 7 0 -1
sa:<duty>	-8 11 1 -12
sa:<gate>	12 -8 -3 -6
sa:<goods-amount>	-1 -4 8 0
sa:<goods-amount> in	-13 10 2 0
sa:<goods-amount> of	9 -7 0 0
sa:<goods>	-4 7 -5 0
sa:<level-noun>	-10 1 5 11
sa:<level>	15 -8 -9 0
sa:<level> )	-5 6 0 0
sa:<level> .	24 -8 -23 -8
sa:<level> ;	7 -6 0 0
sa:<level> and	19 -13 -7 0
sa:<level> for	2 1 -6 0
sa:<level> from	1 6 -14 0
sa:<level> in	-5 -1 6 2
sa:<level> of	14 -12 0 0
sa:<level> on	-14 14 -1 4
sa:<level> tariff	-8 -2 11 0
sa:<level> tax	-9 9 0 0
sa:<level> that	9 -3 -3 0
sa:<level> to	14 -7 -9 0
sa:<money>	17 -14 -1 0
sa:<money> .	9 -8 0 0
sa:<money> a	9 -8 0 0
sa:<money> in	8 -6 0 0
sa:<money> of	-13 14 0 0
sa:<month-ahead>	-19 7 6 1
sa:<month-ahead> ,	-20 16 4 0
sa:<month-gone>	-4 5 -10 7
sa:<month-gone> )	-18 19 0 0
sa:<month-gone> ,	-32 14 10 9
sa:<month-gone> .	-8 4 3 0
sa:<month-gone> and	16 -11 -5 -2
sa:<month-gone> for	25 -20 -5 0
sa:<month-today>	12 -7 -1 0
sa:<name>	16 -8 -19 3
sa:<name> 's	-6 7 -20 11
sa:<name> )	2 -12 5 0
sa:<name> ,	10 -33 14 0
sa:<name> .	25 -33 4 -6
sa:<name> :	7 -4 0 0
sa:<name> <day-today>	12 -10 0 0
sa:<name> agree	-12 5 9 0
sa:<name> and	-8 0 8 2
sa:<name> are	-12 0 11 0
sa:<name> begin	-8 9 0 0
sa:<name> by	-14 16 0 0
sa:<name> charge	8 -7 0 0
sa:<name> government	-15 18 -1 0
sa:<name> had	11 -13 0 0
sa:<name> is	0 7 -10 0
sa:<name> on	6 -2 -1 -3
sa:<name> put	7 -5 0 0
sa:<name> reach	-13 0 14 0
sa:<name> say	15 -13 0 0
sa:<name> stop	19 -17 0 0
sa:<name> suspend	-11 12 0 0
sa:<name> take	-6 9 -2 0
sa:<name> tariff	-4 9 -6 0
sa:<name> that	14 -11 -1 0
sa:<name> to	15 -12 0 0
sa:<name> trade	-6 0 5 0
sa:<name> under	-4 -1 7 0
sa:<name> until	7 -6 0 0
sa:<name> want	-2 8 -7 0
sa:<name> will	-9 1 11 -3
sa:<name> would	16 -9 -6 0
sa:<name> —	11 -8 0 0
sa:<number>	6 -21 24 -17
sa:<number> (	-15 -9 19 0
sa:<number> )	0 -9 5 0
sa:<number> .	22 -35 18 -9
sa:<number> :	-25 19 9 -1
sa:<number> again	-13 -4 15 0
sa:<number> and	-6 1 5 0
sa:<number> economy	6 0 -4 0
sa:<number> hour	-21 22 0 0
sa:<number> in	19 -16 -5 0
sa:<number> is	-12 12 0 0
sa:<number> of	10 -15 2 0
sa:<number> on	0 0 -9 7
sa:<number> p	-6 7 0 0
sa:<number> people	-6 8 0 0
sa:<number> to	6 -4 0 0
sa:<office>	-22 19 -3 7
sa:<office> 's	7 -6 0 0
sa:<office> ,	-12 14 -2 0
sa:<office> .	-7 0 -10 15
sa:<office> from	-10 4 0 5
sa:<office> have	0 -9 9 0
sa:<office> in	11 -10 0 0
sa:<office> on	7 0 -7 0
sa:<organisation>	-1 5 -11 7
sa:<organisation> )	-15 12 2 0
sa:<organisation> ,	3 -10 5 0
sa:<organisation> .	-16 12 7 -1
sa:<organisation> and	8 -5 0 0
sa:<organisation> confirm	-4 0 0 7
sa:<organisation> has	-17 15 -4 7
sa:<organisation> is	-8 0 0 9
sa:<organisation> of	10 -9 0 0
sa:<organisation> on	9 -7 0 0
sa:<organisation> say	0 10 -14 0
sa:<organisation> that	-4 7 0 -4
sa:<organisation> would	-13 9 4 0
sa:<person>	5 20 -30 0
sa:<person> 's	15 -11 -15 6
sa:<person> (	0 -10 4 0
sa:<person> ,	25 -11 -20 -5
sa:<person> .	-16 6 12 -1
sa:<person> agree	18 -11 -8 0
sa:<person> and	-6 19 -14 -2
sa:<person> announce	-10 -3 14 0
sa:<person> for	0 9 -11 0
sa:<person> had	-10 7 -5 8
sa:<person> has	-22 23 0 0
sa:<person> in	6 -5 0 0
sa:<person> is	-8 13 -4 0
sa:<person> meet	-15 22 -7 0
sa:<person> of	10 -4 -2 0
sa:<person> on	-11 8 4 0
sa:<person> put	10 -6 -2 0
sa:<person> say	-8 4 1 1
sa:<person> sign	-3 14 -11 0
sa:<person> spoke	11 0 -10 0
sa:<person> tell	9 -2 -7 0
sa:<person> to	-17 20 -2 0
sa:<person> was	11 -2 -9 0
sa:<person> write	8 -6 -1 0
sa:<points>	7 -2 -4 0
sa:<points> of	-18 18 0 0
sa:<points> on	9 -10 0 0
sa:<quality>	-2 12 -17 0
sa:<quality> )	-7 -12 10 7
sa:<quality> ,	12 -11 0 0
sa:<quality> and	-30 26 -6 7
sa:<quality> car	-8 10 -3 0
sa:<quality> cheese	9 -9 0 0
sa:<quality> colleague	-11 12 0 0
sa:<quality> copper	13 -12 0 0
sa:<quality> delegation	-14 15 0 0
sa:<quality> duty	12 -11 0 0
sa:<quality> farm	8 0 -6 0
sa:<quality> flag	8 -6 0 0
sa:<quality> minister	-13 14 0 0
sa:<quality> official	-5 12 -2 -1
sa:<quality> oil	7 -4 0 0
sa:<quality> president	7 0 -7 0
sa:<quality> prime	8 -7 0 0
sa:<quality> rice	-14 14 0 0
sa:<quality> side	-8 5 2 0
sa:<quality> tariff	10 -6 -2 0
sa:<quality> trade	-9 10 0 0
sa:<quality> vice	5 -14 5 4
sa:<seat>	19 2 -20 -39
sa:<seat> 's	-23 22 1 0
sa:<seat> (	-11 11 0 0
sa:<seat> ,	0 8 -11 -1
sa:<seat> :	6 -6 0 0
sa:<seat> and	-15 20 -5 0
sa:<seat> by	-7 7 0 0
sa:<seat> had	14 -5 -9 0
sa:<seat> have	-6 8 0 0
sa:<seat> on	2 4 -8 -3
sa:<seat> say	0 -8 8 0
sa:<sender>	10 -9 -2 0
sa:<span>	-16 13 2 3
sa:<span> ,	-6 8 0 -1
sa:<span> .	-15 10 13 -11
sa:<span> after	16 -13 -2 -1
sa:<span> and	-2 10 -7 0
sa:<span> at	-14 10 3 0
sa:<span> extension	9 -8 0 0
sa:<span> for	-7 8 0 0
sa:<span> in	-5 6 0 0
sa:<span> later	6 -9 1 0
sa:<span> leave	10 -10 0 0
sa:<span> of	-27 26 -16 9
sa:<span> on	-4 -7 -1 14
sa:<span> to	23 -14 -8 0
sa:<span> truce	-8 5 1 0
sa:<taker>	0 -8 11 0
sa:<v-agree>	-4 0 11 -15
sa:<v-bear>	26 -18 -6 -1
sa:<v-begin>	2 -2 -3 7
sa:<v-buy>	-5 -2 9 -1
sa:<v-deny>	-7 -2 -8 20
sa:<v-down>	-1 -8 12 0
sa:<v-end>	5 2 -14 0
sa:<v-impose>	8 -8 1 -4
sa:<v-propose>	-3 1 10 -7
sa:<v-return>	6 0 -2 -3
sa:<v-say>	-4 0 8 -3
sa:<v-sell>	12 -4 -7 -1
sa:<v-stay>	2 -14 13 0
sa:<v-suspend>	-4 14 -7 -17
sa:<v-target>	15 -7 -5 -9
sa:<v-threaten>	19 -9 -11 -2
sa:<v-up>	8 -8 6 -23
sa:?	5 -4 3 -17
sa:a	8 0 -10 -8
sa:a <level>	-21 8 14 0
sa:a <name>	0 0 -7 7
sa:a <organisation>	-9 8 0 0
sa:a <quality>	-7 12 -1 0
sa:a <span>	-23 25 -2 0
sa:a big	-5 6 0 0
sa:a bill	-10 10 0 0
sa:a deal	-24 25 0 0
sa:a decree	7 -6 0 0
sa:a different	-6 7 0 0
sa:a draw	11 -11 0 0
sa:a duty	6 -2 -2 0
sa:a fourth	10 -8 0 0
sa:a framework	-13 10 4 0
sa:a further	2 4 -10 0
sa:a good	7 -5 0 0
sa:a handshake	-6 0 5 0
sa:a law	-13 0 15 0
sa:a list	-7 1 4 0
sa:a matter	-7 10 -1 0
sa:a meet	22 -12 -8 0
sa:a notice	9 0 -6 0
sa:a quota	-7 7 0 0
sa:a rate	6 -5 0 0
sa:a second	0 10 -4 -6
sa:a signature	6 -6 0 0
sa:a state	-12 2 6 0
sa:a strike	10 -10 0 0
sa:a tariff	0 -11 10 0
sa:a text	-10 11 0 0
sa:a third	21 -18 0 0
sa:a tonne	8 -8 0 0
sa:a trade	18 0 -20 0
sa:a truce	26 -26 -3 4
sa:a year	-11 12 0 0
sa:about	8 -6 0 -5
sa:about .	-5 6 0 0
sa:about <level>	-6 6 0 0
sa:about a	-5 6 0 0
sa:about it	10 -10 0 0
sa:about the	10 -15 6 0
sa:abroad	6 -3 0 0
sa:accept	-3 -1 8 0
sa:accept an	-8 0 9 0
sa:accomplished	-9 9 0 0
sa:according	10 -4 -4 0
sa:according to	10 -4 -4 0
sa:across	-11 11 0 0
sa:across the	-11 11 0 0
sa:act	9 -5 0 0
sa:add	9 -3 -4 0
sa:additional	26 -16 -14 0
sa:additional duty	10 -9 0 0
sa:additional tariff	10 -1 -6 0
sa:adopt	22 -21 0 0
sa:after	16 -7 -4 -19
sa:after <number>	-7 8 0 0
sa:after <person>	6 -3 0 0
sa:after <span>	-16 15 0 0
sa:after a	-3 -6 12 0
sa:after geneva	8 -7 0 0
sa:after it	7 0 -7 0
sa:after the	22 -14 -8 0
sa:afternoon	0 -4 7 0
sa:afternoon ,	-10 10 0 0
sa:afternoon .	1 -13 9 0
sa:again	5 -4 4 -12
sa:again ,	-8 9 0 0
sa:again .	-19 8 13 0
sa:against the	9 -5 0 0
sa:ago	-14 20 -4 0
sa:ago .	-12 16 -3 0
sa:agree	-8 0 15 -14
sa:agree .	-8 -9 15 0
sa:agree a	-8 0 8 0
sa:agree in	13 -9 -3 0
sa:agree on	-24 28 -3 0
sa:agree to	12 -24 13 -2
sa:agreement ,	14 -10 -1 0
sa:agreement on	-11 12 0 0
sa:agreement to	-13 13 0 0
sa:agreement with	-9 -1 5 5
sa:ahead	-20 15 0 5
sa:ahead .	-10 11 0 0
sa:airport	11 -5 -8 0
sa:al	-9 10 0 0
sa:al -	-11 11 0 0
sa:all	25 -16 -23 2
sa:all .	7 -12 -3 3
sa:all <quality>	8 -4 -2 0
sa:all the	15 -7 -10 0
sa:alone .	-8 8 0 0
sa:along	11 -7 -2 0
sa:along the	10 -6 -1 0
sa:also	9 0 -6 0
sa:altogether	12 -7 -4 0
sa:altogether .	6 -1 -3 0
sa:aluminium	-7 9 0 0
sa:am	11 -10 0 0
sa:ambassador	8 -7 0 0
sa:an	5 -8 0 3
sa:an additional	8 0 -6 0
sa:an answer	6 -5 0 0
sa:an emergency	-4 -1 0 8
sa:an extension	-9 19 -8 -5
sa:an order	0 3 -6 0
sa:and	-11 6 11 -10
sa:and ,	-21 20 1 0
sa:and <month-gone>	-7 8 0 0
sa:and <name>	-27 20 6 3
sa:and <number>	4 2 -9 0
sa:and <office>	-5 11 0 -4
sa:and <person>	6 -3 0 -4
sa:and <quality>	-3 15 -26 4
sa:and <seat>	5 2 -6 -2
sa:and again	8 -5 0 0
sa:and agree	8 -16 10 0
sa:and at	8 -4 -3 0
sa:and both	6 -5 0 0
sa:and by	-20 20 0 0
sa:and come	15 -10 -6 0
sa:and cotton	-6 8 0 0
sa:and end	0 -4 -7 10
sa:and for	-7 0 7 0
sa:and forty	-3 -6 10 0
sa:and get	-7 10 0 0
sa:and has	9 -15 4 0
sa:and he	-7 11 0 0
sa:and i	8 -1 -5 0
sa:and is	6 -6 0 0
sa:and last	-18 11 8 0
sa:and leave	-11 11 0 0
sa:and me	-1 6 -4 0
sa:and medicine	-10 12 -3 0
sa:and meet	-19 20 0 0
sa:and no	-9 7 1 0
sa:and nobody	7 -5 0 0
sa:and of	13 -11 0 0
sa:and on	11 -6 -1 0
sa:and one	-5 -7 12 0
sa:and pay	-18 11 7 0
sa:and port	11 -10 0 0
sa:and put	0 -4 0 7
sa:and run	-8 16 -6 0
sa:and say	-14 0 18 0
sa:and sign	1 4 -7 0
sa:and stay	-13 9 3 0
sa:and steel	6 -4 0 0
sa:and that	-7 3 0 1
sa:and the	37 -38 2 -8
sa:and their	3 -14 10 0
sa:and they	9 -8 0 0
sa:and was	10 -7 -3 0
sa:and which	12 -12 0 0
sa:and wine	-8 8 0 0
sa:and without	7 -6 0 0
sa:and would	-6 2 3 0
sa:announce .	10 -14 0 7
sa:announce on	-6 -6 11 0
sa:announce that	10 -8 0 0
sa:announcement	9 -8 0 0
sa:another	14 -8 -3 -2
sa:answer	-10 14 -2 0
sa:answer .	-7 8 0 0
sa:answer with	-8 7 0 0
sa:any	20 -12 -6 0
sa:anything .	8 -8 0 0
sa:appeal	-12 0 -3 15
sa:apply	-6 8 0 0
sa:apply .	-7 8 0 0
sa:approval	-4 9 -5 0
sa:approval of	-4 6 0 0
sa:approval with	-6 8 -1 0
sa:approve	-15 19 -3 0
sa:approve it	12 -11 0 0
sa:approve the	-17 18 0 0
sa:are	-4 0 0 7
sa:are .	-12 0 11 0
sa:are <level>	7 -7 0 0
sa:are at	-11 0 11 0
sa:are still	6 -4 0 0
sa:are to	-3 8 -1 0
sa:arrangement	2 -11 6 0
sa:as	13 -11 2 -14
sa:as <person>	10 -9 0 0
sa:as <seat>	-15 15 0 0
sa:as it	-6 6 0 0
sa:as long	-1 -3 6 0
sa:as much	9 -8 0 0
sa:as of	-8 11 -2 0
sa:as the	6 -9 2 0
sa:as well	-2 0 6 0
sa:aside	-8 12 -6 0
sa:ask	-5 -1 8 0
sa:ask for	-6 4 0 1
sa:at	21 -9 -5 -27
sa:at <level>	7 0 -5 -2
sa:at <number>	8 -3 -4 0
sa:at a	9 -15 2 0
sa:at all	-7 8 0 0
sa:at every	11 -10 0 0
sa:at it	-11 12 0 0
sa:at midnight	19 -17 0 0
sa:at noon	-4 8 0 0
sa:at once	6 -5 0 0
sa:at one	-9 -4 13 0
sa:at the	-6 24 -14 -14
sa:autumn	2 3 -9 0
sa:away	11 -9 0 0
sa:back	22 -19 0 -2
sa:back ,	6 -1 -2 0
sa:back from	-2 -4 7 0
sa:back the	-11 11 0 0
sa:back to	17 -13 -2 0
sa:ban on	-6 7 0 0
sa:bar	7 -3 -1 0
sa:bargain	7 -7 0 0
sa:battery	-29 27 3 0
sa:be	-4 7 2 -10
sa:be ask	7 -7 0 0
sa:be at	-9 10 0 0
sa:be extend	-6 9 -1 0
sa:be in	-16 18 0 0
sa:be no	12 -12 0 0
sa:be the	-12 15 0 -1
sa:bean	8 -3 -4 0
sa:because	-13 19 -8 0
sa:because of	7 -1 -5 0
sa:become	6 -11 4 0
sa:beef	-6 -6 15 0
sa:been	-7 2 0 7
sa:before	13 -10 -1 -8
sa:before ,	14 -11 -2 0
sa:before .	-19 15 4 0
sa:before <day-ahead>	25 -23 0 -1
sa:before a	-7 9 0 0
sa:before christma	-19 20 0 0
sa:before the	6 0 -7 0
sa:begin	-15 15 -7 7
sa:begin to	-4 7 0 0
sa:behind	-10 2 7 0
sa:being	0 -12 10 0
sa:being .	-4 -9 11 0
sa:believe	-20 14 7 0
sa:below	-11 -3 0 14
sa:beside	8 -7 0 0
sa:between	-11 7 3 2
sa:between <name>	14 -8 -5 -1
sa:between the	-9 0 6 6
sa:between two	-14 14 0 0
sa:bicycle	-9 9 0 0
sa:bid	-9 9 0 0
sa:big	-6 7 0 0
sa:bill	-16 17 0 0
sa:boeing	-6 0 7 0
sa:book	7 -7 0 0
sa:border	-7 7 0 0
sa:both	-10 -4 21 0
sa:both country	1 -12 12 -1
sa:both government	-11 3 9 0
sa:both side	8 -5 0 -2
sa:breakfast	14 -12 0 0
sa:bring	-6 0 4 2
sa:bring the	-5 7 0 0
sa:broke	11 -13 -2 4
sa:broke down	24 -22 0 0
sa:broke up	0 -4 0 6
sa:budget	7 -7 0 0
sa:busan	1 6 -10 0
sa:busan .	-12 13 0 0
sa:business ,	-8 8 0 0
sa:but	-14 9 5 0
sa:but not	-12 12 0 0
sa:but the	9 -8 0 0
sa:butter	-6 6 0 0
sa:buy	-9 7 2 0
sa:by	6 6 -21 3
sa:by <day-ahead>	15 -13 0 0
sa:by <level>	7 -4 0 0
sa:by <name>	-3 6 -1 0
sa:by <number>	21 -19 0 0
sa:by <office>	-29 14 10 5
sa:by <person>	-11 17 -7 0
sa:by <points>	6 -5 0 0
sa:by <span>	0 9 -10 -2
sa:by half	-1 -3 6 0
sa:by telephone	15 -11 -5 0
sa:call	17 -13 0 -2
sa:call a	11 -9 0 0
sa:call it	6 -7 0 0
sa:call off	7 -1 -6 0
sa:calm	8 -6 0 0
sa:can	11 -22 8 0
sa:can be	7 -6 0 0
sa:cancel	-5 6 0 0
sa:capital	8 -7 0 0
sa:car	2 2 -9 0
sa:car ,	-5 8 -2 0
sa:car to	-11 12 0 0
sa:card	6 -5 0 0
sa:carrier	-7 8 0 0
sa:carry	6 0 -9 0
sa:carry out	5 0 -7 0
sa:case	7 -3 0 0
sa:ceasefire	22 -21 0 0
sa:cent	8 -8 0 0
sa:certificate	-11 8 0 0
sa:chair	-8 5 1 0
sa:change	-6 -1 9 0
sa:charge	-6 2 5 0
sa:charge to	-17 18 0 0
sa:cheese	6 -3 0 0
sa:chip	17 -5 -12 0
sa:christma	-6 8 0 0
sa:christma .	-6 6 0 0
sa:claim	8 -6 0 0
sa:climb	6 -5 0 0
sa:clock	-11 14 -2 0
sa:close of	-9 9 0 0
sa:close on	-3 7 -1 0
sa:closed <level>	8 -8 0 0
sa:closed on	-5 6 0 0
sa:club	6 -5 0 0
sa:cocoa	9 -7 0 0
sa:coffee	-18 13 8 0
sa:coffee .	-21 22 0 0
sa:colleague	-11 11 0 0
sa:colleague ,	-7 7 0 0
sa:come	17 -15 -1 -3
sa:come back	-5 7 0 0
sa:come from	10 -7 -1 0
sa:come home	16 -11 -5 0
sa:come out	9 -14 0 0
sa:commerce	-25 12 2 12
sa:commitment	6 -5 0 0
sa:complain	-6 4 1 0
sa:conference	16 -15 0 0
sa:confirm	-1 0 -7 7
sa:consensu	2 0 -6 0
sa:consent	-11 11 0 0
sa:consider	9 -1 -5 0
sa:continue	7 -4 0 0
sa:control	12 -2 -7 0
sa:control on	10 0 -6 0
sa:copper	12 -10 0 0
sa:copper ,	11 -10 0 0
sa:copy	7 -3 -1 0
sa:correct	6 0 -3 0
sa:corridor	-6 6 0 0
sa:cotton	-15 18 -1 0
sa:could	10 -6 -3 0
sa:could not	8 -5 0 0
sa:count	-9 10 0 0
sa:counterpart	-5 6 0 0
sa:country	0 0 8 -8
sa:country ,	-7 -2 10 0
sa:country would	4 -6 0 0
sa:course	-10 -4 13 0
sa:court	0 -3 -2 7
sa:crude	-6 8 0 0
sa:curb	0 -6 6 0
sa:curb on	-1 -4 6 0
sa:custom	10 -7 -1 0
sa:customer	10 -9 0 0
sa:cut	-17 2 8 8
sa:dairy	9 -8 0 0
sa:date :	-6 7 0 0
sa:day	-4 11 -6 -7
sa:day ,	-23 24 0 0
sa:day .	2 -10 7 0
sa:day of	-13 17 -2 0
sa:dead	11 -11 0 0
sa:deadline	6 -5 0 0
sa:deal	-5 8 -1 -2
sa:deal .	-12 20 -12 0
sa:deal on	-9 0 7 0
sa:deal that	-6 -8 14 0
sa:decide on	-5 6 0 0
sa:decided	-7 -3 11 0
sa:decision	6 -3 0 0
sa:decline	7 -5 0 0
sa:delay	10 -3 -6 0
sa:delegation	-14 18 -4 0
sa:delegation of	8 -6 0 0
sa:did	12 -6 -5 -3
sa:did not	-13 15 0 0
sa:die	9 -8 0 0
sa:different	-5 6 0 0
sa:dinner	5 -10 3 0
sa:discuss	-7 0 9 -3
sa:dispute	0 4 -12 3
sa:dispute over	-9 5 -4 5
sa:do so	-8 8 0 0
sa:doe	0 -7 10 0
sa:doesn't	-8 9 0 0
sa:dollar	6 -5 0 0
sa:done	-6 17 -10 0
sa:done ,	-11 14 -4 0
sa:done .	7 -4 -1 0
sa:door	-2 -11 12 0
sa:double	-13 20 -8 0
sa:down	18 -13 0 -9
sa:down .	7 -7 0 0
sa:down <level>	-18 18 0 0
sa:down by	8 -7 0 0
sa:down in	9 -6 0 0
sa:down on	6 -10 4 0
sa:down to	9 -7 0 0
sa:draw	18 -17 0 0
sa:drawer	10 -10 0 0
sa:due	15 -18 1 -1
sa:due course	-13 0 13 0
sa:due for	7 -5 0 0
sa:due to	16 -6 -12 0
sa:duty	1 6 -4 -14
sa:duty .	12 -9 0 0
sa:duty is	-5 7 0 0
sa:duty of	0 -7 7 -1
sa:duty they	-7 8 0 0
sa:duty would	-2 -3 6 0
sa:each	10 -4 -6 -5
sa:each other	18 -8 -14 0
sa:early .	-9 11 0 0
sa:earth ,	-7 1 4 0
sa:eat	6 -6 0 0
sa:economy	5 -3 -6 3
sa:edition	10 -8 0 0
sa:effect	18 -13 -3 0
sa:effect .	8 -7 0 0
sa:effect on	9 -3 -3 0
sa:eighth round	-9 11 0 0
sa:either	8 -10 0 0
sa:election	-11 11 0 0
sa:eleven	14 -13 0 0
sa:emergency	-1 -4 -3 8
sa:emergency law	-4 -2 0 8
sa:employ	-6 8 0 0
sa:employer	12 -12 0 0
sa:empty	-4 6 0 0
sa:end	-1 3 -7 4
sa:end a	8 -8 0 0
sa:end of	-14 20 -6 0
sa:end on	16 -6 -10 -2
sa:end the	16 -12 -2 0
sa:end with	3 -9 5 0
sa:end without	-12 6 0 4
sa:enter	10 -10 0 0
sa:enter into	-6 8 0 0
sa:entity	7 0 -3 0
sa:evening	1 -6 7 0
sa:evening .	0 -19 17 0
sa:ever	7 -6 0 0
sa:every	-6 4 2 0
sa:everybody	1 -10 0 7
sa:everything	11 -4 -5 0
sa:exchanged	13 -9 0 0
sa:expect	-3 0 8 -1
sa:expert	0 -4 0 6
sa:expire	12 -13 1 0
sa:expire ,	-3 -2 6 0
sa:expire .	-6 8 0 0
sa:expire on	17 -12 -1 0
sa:export	-11 10 1 0
sa:export control	0 4 -6 0
sa:extend	-2 8 -4 -4
sa:extension	-12 23 -10 -6
sa:extension .	9 -5 0 0
sa:extension of	-3 11 -5 -2
sa:extension on	-11 11 0 0
sa:extra	-8 12 -2 0
sa:extra duty	-13 13 0 0
sa:face	9 -7 0 0
sa:fail	-12 12 0 0
sa:failed	-4 7 -1 0
sa:failed to	10 -9 0 0
sa:fall	0 -11 13 0
sa:fall <level>	9 -8 0 0
sa:farm	10 -6 -3 0
sa:farm good	8 0 -5 0
sa:fee on	-5 6 0 0
sa:fentanyl	14 -7 -6 0
sa:fentanyl tariff	7 -4 0 0
sa:fewer	-10 11 0 0
sa:fifth	-13 17 -2 0
sa:figure	7 -4 0 0
sa:fill	-8 9 0 0
sa:final	-5 8 -2 0
sa:final approval	-6 8 -1 0
sa:find	10 -9 0 0
sa:firm	11 -4 -5 0
sa:first	12 -9 -11 7
sa:first .	7 -3 0 0
sa:first day	-4 6 0 0
sa:first week	-5 3 -6 6
sa:fish	-9 13 -3 -1
sa:fish .	15 -14 0 0
sa:five	-15 5 11 0
sa:flat	-1 -6 0 7
sa:flower	-25 26 0 0
sa:fly	-9 9 0 0
sa:follow	9 -5 -2 0
sa:followed	-7 9 0 0
sa:following	22 -22 0 0
sa:following .	22 -21 0 0
sa:food	-6 7 0 0
sa:for	1 5 0 -16
sa:for <day-ahead>	-18 16 -2 0
sa:for <month-ahead>	-8 4 2 0
sa:for <name>	20 -13 -9 0
sa:for <number>	18 -16 0 0
sa:for <quality>	6 -6 0 0
sa:for <span>	-5 5 6 -11
sa:for a	14 -9 0 -6
sa:for an	2 -6 2 0
sa:for another	7 -8 0 0
sa:for every	-9 0 7 0
sa:for its	0 -8 4 0
sa:for one	-6 6 0 0
sa:for talk	3 0 -10 2
sa:for trade	5 -11 0 5
sa:for two	-5 6 0 0
sa:for us	-8 8 0 0
sa:force	-11 0 2 6
sa:force .	-4 7 -1 0
sa:forced	-3 -1 7 0
sa:foreign	6 -5 0 0
sa:former	7 -6 0 0
sa:forty	0 -9 9 0
sa:forty minute	-3 -5 9 0
sa:forward	-6 5 0 0
sa:found	17 -16 0 0
sa:four	-3 6 0 -1
sa:four .	11 -10 0 0
sa:fourth round	7 -4 0 -1
sa:framework	-35 30 6 0
sa:framework for	-11 13 -1 0
sa:free	11 -8 0 0
sa:free of	11 -10 0 0
sa:freeze	-4 6 0 0
sa:friday ,	23 -22 0 0
sa:friday <day-today>	-22 23 0 0
sa:from	0 -7 1 9
sa:from <day-ahead>	-14 7 1 2
sa:from <day-gone>	-10 10 -10 6
sa:from <level>	3 5 -18 0
sa:from <name>	0 -6 2 2
sa:from <number>	11 -10 0 0
sa:from <seat>	17 -13 -2 0
sa:from the	-15 -9 23 2
sa:front	-6 7 0 0
sa:gave the	-7 8 0 0
sa:gazette	-16 17 0 0
sa:geneva	16 -10 -6 0
sa:geneva ,	9 -9 0 0
sa:geneva .	6 -5 0 0
sa:get	8 0 -6 -1
sa:give	8 -1 -7 -1
sa:given	8 -7 0 0
sa:go	0 -1 7 -11
sa:go .	0 -7 6 0
sa:go ahead	-17 18 0 0
sa:go back	8 -5 -2 0
sa:go down	0 -8 8 0
sa:go on	-13 6 8 0
sa:go the	8 -8 0 0
sa:go up	10 -8 0 0
sa:good	6 -15 9 -7
sa:good ,	-6 0 7 0
sa:good .	-4 -14 15 0
sa:good from	7 -11 0 0
sa:good morning	-12 12 0 0
sa:good on	0 -7 4 0
sa:good to	7 0 -10 0
sa:good will	6 0 -8 0
sa:government	-10 2 11 0
sa:grape	-10 11 0 0
sa:great	0 -5 6 0
sa:grower	4 -13 2 3
sa:had	-5 -1 -3 15
sa:had agree	-8 4 4 0
sa:had already	-7 4 1 0
sa:had announce	-1 6 -5 0
sa:had been	-13 8 8 -2
sa:had go	-7 7 0 0
sa:had meet	0 -7 0 7
sa:had no	-7 0 0 8
sa:had not	-1 -3 0 8
sa:had put	-6 1 -2 7
sa:had sign	14 -10 -1 0
sa:had the	13 -13 0 0
sa:half	14 -15 0 0
sa:hall	-15 7 6 0
sa:hand	3 1 -8 0
sa:hand .	-12 15 -2 0
sa:handshake	-15 7 5 0
sa:happen	-2 -5 7 0
sa:harvest	-7 7 0 0
sa:has	5 6 -19 -1
sa:has a	-6 7 0 0
sa:has been	-1 8 -5 0
sa:has call	9 -2 -5 0
sa:has had	9 -8 0 0
sa:has it	-11 11 0 0
sa:has no	11 -10 0 0
sa:has rule	-4 0 0 8
sa:has say	-17 15 2 0
sa:has sign	-10 11 0 0
sa:has still	-23 23 0 0
sa:has take	-8 9 0 0
sa:has to	27 -25 -2 0
sa:has until	-6 7 0 0
sa:has yet	-12 12 0 0
sa:have	1 0 1 -9
sa:have agree	23 -20 -3 0
sa:have been	4 -6 -2 2
sa:have meet	11 -4 0 -4
sa:have reach	-6 7 0 0
sa:have to	0 -6 4 0
sa:he and	-16 16 0 0
sa:he had	0 -7 1 6
sa:he has	7 -2 -1 0
sa:he was	-7 7 0 0
sa:he will	-9 10 0 0
sa:he would	24 -15 -9 0
sa:he'd	0 -6 0 3
sa:head	-6 3 1 0
sa:hear	10 -7 0 0
sa:heard	3 -10 5 0
sa:help	6 0 -4 0
sa:here	-10 13 -2 0
sa:hide	-4 6 0 0
sa:higher	6 0 -8 -1
sa:higher duty	-10 12 0 0
sa:him	-7 0 10 0
sa:him .	-7 7 0 0
sa:himself	-10 -6 0 12
sa:his	2 8 -28 10
sa:his <office>	6 0 -9 0
sa:his <person>	-2 6 0 0
sa:his <quality>	-15 17 0 0
sa:his country	-7 9 0 0
sa:history	7 -6 0 0
sa:hold back	-6 7 0 0
sa:hold for	32 -29 -2 0
sa:hold until	-13 13 0 0
sa:holiday	9 -7 0 0
sa:home	18 -12 -6 0
sa:hope	-18 13 7 0
sa:hope for	-9 0 9 0
sa:hope of	-18 18 0 0
sa:hotel	6 -3 0 0
sa:hour	20 -10 -10 -1
sa:hour .	-14 17 0 0
sa:hour and	1 -6 3 0
sa:hour of	-7 8 0 0
sa:hull	-5 6 0 0
sa:hurry	-9 9 0 0
sa:i	17 -11 -5 0
sa:i am	7 -6 0 0
sa:i have	-5 6 0 0
sa:i'm	8 -7 0 0
sa:ice	0 -5 6 0
sa:if	6 -3 0 -2
sa:if <name>	-5 11 -6 0
sa:if it	10 -8 0 0
sa:if the	14 -13 0 0
sa:if you	-2 -6 9 0
sa:import	-12 -8 18 0
sa:import from	-14 0 15 0
sa:import surcharge	-4 -1 6 0
sa:importer	-5 -7 11 0
sa:impose	0 2 -10 8
sa:impose on	-9 13 -2 0
sa:in	19 -25 9 -5
sa:in <month-ahead>	-11 0 10 -2
sa:in <month-gone>	-15 17 -6 0
sa:in <name>	8 -10 1 -1
sa:in <number>	-15 6 9 0
sa:in <organisation>	6 -3 0 0
sa:in <seat>	1 12 -3 -25
sa:in <span>	15 -9 -7 0
sa:in a	-5 14 -9 0
sa:in all	0 -6 0 4
sa:in busan	13 -3 -8 0
sa:in due	-13 0 13 0
sa:in force	-2 -2 0 7
sa:in geneva	7 -3 -2 0
sa:in it	-13 14 0 0
sa:in its	-4 6 0 0
sa:in london	6 -4 0 0
sa:in madrid	10 -5 -1 0
sa:in one	19 -16 -3 0
sa:in pari	-9 0 8 0
sa:in place	8 -7 0 0
sa:in return	6 -3 0 0
sa:in stockholm	-5 9 0 0
sa:in talk	-9 10 0 0
sa:in tariff	-3 7 -2 0
sa:in that	-11 11 0 0
sa:in the	-1 -15 14 11
sa:in their	-16 2 4 7
sa:in two	-9 13 -1 0
sa:in which	14 -7 -6 0
sa:in write	-6 7 0 0
sa:increase	-9 0 11 0
sa:index	6 -5 0 0
sa:industrial	6 -4 0 0
sa:industry ,	-10 10 0 0
sa:intend	-1 -3 6 0
sa:intend to	-2 -2 6 0
sa:into	0 -7 9 0
sa:into a	13 -12 0 0
sa:into force	-11 6 4 0
sa:investigation	-1 -4 6 0
sa:is	9 -5 -5 -1
sa:is <number>	-10 11 0 0
sa:is a	-12 14 0 0
sa:is about	-3 6 -1 0
sa:is at	6 -4 0 0
sa:is being	7 -3 -3 0
sa:is in	-8 7 0 0
sa:is no	8 -4 0 0
sa:is not	14 -11 -1 0
sa:is plan	-11 1 1 4
sa:is still	0 -14 0 9
sa:is the	7 -2 -1 0
sa:is what	-5 6 0 0
sa:issue	8 -5 0 0
sa:it	18 -8 -7 -15
sa:it ,	20 -18 0 0
sa:it .	-12 5 4 5
sa:it as	-5 6 0 0
sa:it end	0 -8 6 0
sa:it had	-6 14 -4 0
sa:it has	27 -20 -7 0
sa:it on	23 -21 0 0
sa:it that	-7 10 -1 0
sa:it the	7 -7 0 0
sa:it to	-5 7 0 0
sa:it up	18 -17 0 0
sa:it was	-6 12 -5 0
sa:it will	-6 7 0 0
sa:it would	-3 0 6 0
sa:its	13 -6 -4 -4
sa:its <office>	-8 9 0 0
sa:its <organisation>	10 -9 0 0
sa:its additional	6 -1 -2 0
sa:its own	-2 -10 10 0
sa:its purchase	7 0 -7 0
sa:itself	-7 8 0 0
sa:izmir	10 -9 0 0
sa:jet	7 -4 -1 0
sa:jinping	8 0 -7 0
sa:keep	0 -13 14 -2
sa:keep the	-6 3 1 0
sa:keep their	11 -14 3 0
sa:kind	9 -6 0 0
sa:kind .	7 -5 0 0
sa:know	6 -3 -2 0
sa:know what	-9 9 0 0
sa:kuala lumpur	-6 0 8 0
sa:lake	9 -9 0 0
sa:lamb	-13 13 0 0
sa:last ,	-13 8 3 0
sa:last -	-7 8 0 0
sa:last <month-gone>	20 -11 -9 0
sa:last <span>	10 -8 0 0
sa:last autumn	0 4 -7 0
sa:last day	-6 7 0 0
sa:last minute	-1 7 -6 0
sa:last month	5 -6 1 0
sa:last until	16 -12 -1 0
sa:last week	-14 9 5 0
sa:last year	0 -8 7 0
sa:lasted	-20 21 0 0
sa:late	-9 20 -14 0
sa:late on	-4 10 -6 0
sa:later	0 -5 8 0
sa:later in	-5 -1 8 0
sa:laughed	10 -10 0 0
sa:law	0 -21 11 7
sa:law .	12 -10 0 0
sa:law that	-10 0 11 0
sa:lay	7 -3 -3 0
sa:lead	3 -10 4 0
sa:leader	0 6 -6 0
sa:leave	-1 0 -6 10
sa:leave .	18 -18 0 0
sa:leave its	6 -4 0 0
sa:led	-13 14 0 0
sa:led by	-11 12 0 0
sa:lentil	-12 0 0 14
sa:let	4 -26 18 0
sa:let the	12 -11 0 0
sa:letter	11 -9 -2 0
sa:level	-8 -1 0 10
sa:level of	-8 0 0 8
sa:levy	2 -16 8 0
sa:licence for	-2 6 -2 0
sa:lift	-10 4 6 0
sa:lift its	-7 7 0 0
sa:lift the	-6 0 8 0
sa:limit	7 -4 0 0
sa:line	-6 7 0 0
sa:list	-1 -16 16 -2
sa:list of	1 -10 8 0
sa:little	-9 7 1 0
sa:live	17 -7 -9 0
sa:local	-13 13 0 0
sa:london ,	-8 9 0 0
sa:london .	16 -16 0 0
sa:london in	-11 11 0 0
sa:longer	1 -12 7 0
sa:look at	-14 15 0 0
sa:lower	-2 7 -5 0
sa:lower .	-7 8 0 0
sa:lower its	14 -10 -1 0
sa:lower tariff	0 -8 7 0
sa:lower the	-7 10 -1 0
sa:lumber	-7 9 -1 0
sa:lumpur	-6 0 8 0
sa:lunch .	6 -2 -1 0
sa:machinery	-6 10 -3 0
sa:madrid	15 -9 -3 0
sa:make	2 -14 11 0
sa:make with	-6 0 6 0
sa:many	13 -11 0 0
sa:margin	0 -12 10 0
sa:market for	-2 -2 6 0
sa:matter of	-7 10 -1 0
sa:me	17 -11 -5 0
sa:meanwhile	6 -5 0 0
sa:mediator	18 -18 0 0
sa:meet	0 2 -10 5
sa:meet .	-4 0 -4 9
sa:meet <person>	-17 17 0 0
sa:meet in	19 -10 0 -2
sa:meet on	15 -7 -8 0
sa:meet the	9 -9 0 0
sa:men	-17 6 10 0
sa:mentioned	-10 10 0 0
sa:midnight	-1 6 -6 0
sa:midnight on	21 -19 0 0
sa:million	7 -5 0 0
sa:minister	-14 16 -7 3
sa:minister ,	6 -4 0 0
sa:minister for	10 -14 0 5
sa:minister of	-20 21 0 0
sa:ministry	0 -9 5 4
sa:ministry of	-7 0 7 0
sa:minute	-15 5 13 0
sa:minute .	-19 16 0 0
sa:minute past	-2 -11 12 0
sa:month	-15 23 -11 -1
sa:month ,	6 -9 2 0
sa:month .	-13 16 -1 0
sa:month ago	-6 12 -4 0
sa:more	-1 7 -6 -1
sa:more .	-10 10 0 0
sa:morning	8 -7 0 0
sa:morning .	-7 8 0 0
sa:most	-17 4 0 14
sa:most of	-23 5 3 14
sa:move	12 -9 -1 0
sa:move .	8 -7 0 0
sa:mr <person>	-6 8 0 0
sa:much	5 -8 2 0
sa:much as	7 -6 0 0
sa:must	11 -5 -5 0
sa:must still	-11 11 0 0
sa:mutual	-10 0 11 0
sa:my	-13 14 0 0
sa:narrow	6 -4 0 0
sa:national	9 -6 0 0
sa:need the	-15 16 0 0
sa:negotiate	-13 14 0 0
sa:negotiation	-7 15 -5 -3
sa:negotiator	-1 6 -3 0
sa:neither	9 -4 -4 0
sa:never	-4 -2 9 0
sa:new	10 -23 8 0
sa:new duty	-1 -4 7 0
sa:new tariff	13 -8 -6 0
sa:next	5 2 -5 -7
sa:next .	-7 11 -1 0
sa:next morning	6 -6 0 0
sa:next week	0 7 -7 -2
sa:nickel	0 -12 12 -2
sa:night	-14 13 1 0
sa:night .	-13 13 0 0
sa:nine	7 -6 0 0
sa:no	8 -7 -7 2
sa:no ,	-9 9 0 0
sa:no ?	7 -6 0 0
sa:no date	-5 6 0 0
sa:nobody	-4 9 -4 0
sa:none	12 -10 0 0
sa:noon on	7 -7 0 0
sa:northern	9 -7 0 0
sa:not	4 -6 0 2
sa:not .	-14 15 0 0
sa:not a	6 -6 0 0
sa:not been	0 -7 -1 8
sa:not come	-7 8 0 0
sa:not on	-5 6 0 0
sa:not say	11 -7 -2 0
sa:not sign	14 -13 0 0
sa:not to	17 -15 0 0
sa:not yet	11 -8 0 0
sa:note	0 -13 10 0
sa:note the	-10 0 10 0
sa:nothing	-2 -3 15 -11
sa:nothing but	16 -15 0 0
sa:nothing on	0 -10 12 -2
sa:nothing was	-6 1 1 0
sa:notice of	6 0 -4 0
sa:now	6 -12 6 0
sa:number	8 -2 -5 0
sa:nvidia	6 -1 -2 0
sa:object	-8 8 0 0
sa:of	-4 -1 4 9
sa:of <day-ahead>	-6 6 -1 0
sa:of <day-gone>	-23 12 15 0
sa:of <level>	0 -12 10 -3
sa:of <month-ahead>	-11 8 -7 7
sa:of <month-gone>	1 -18 9 8
sa:of <month-today>	7 -3 -1 0
sa:of <name>	16 -32 4 12
sa:of <number>	24 -20 -2 0
sa:of <office>	-7 0 0 8
sa:of <person>	-9 8 -5 6
sa:of <quality>	-16 12 5 0
sa:of <seat>	10 -9 0 0
sa:of <span>	-12 16 -2 0
sa:of a	-11 12 -3 3
sa:of both	-6 -6 17 -4
sa:of commerce	-16 11 7 0
sa:of everything	8 -8 0 0
sa:of good	-3 -2 7 0
sa:of his	-3 0 -2 8
sa:of its	-4 11 -7 0
sa:of last	8 -5 0 0
sa:of one	-18 14 4 0
sa:of soybean	6 -5 0 0
sa:of talk	0 1 -12 6
sa:of that	-10 10 0 0
sa:of the	2 5 -1 -17
sa:of their	12 -18 5 0
sa:of those	-6 7 0 0
sa:of trade	10 -4 -4 0
sa:of two	23 -21 -1 0
sa:of up	-5 -5 10 0
sa:off	2 8 -17 -3
sa:off for	6 -4 0 0
sa:off the	-13 14 0 0
sa:offer <number>	7 -6 0 0
sa:official	-4 9 0 -2
sa:oil	12 -6 -7 0
sa:oil and	9 -6 -1 0
sa:olive oil	-6 6 0 0
sa:on	13 -6 -3 -4
sa:on .	10 -7 0 0
sa:on <day-gone>	12 -7 -3 -6
sa:on <day-today>	16 -11 -8 0
sa:on <level>	-6 6 0 0
sa:on <number>	-2 7 -1 0
sa:on <quality>	3 0 -8 2
sa:on <span>	-6 8 0 0
sa:on a	5 -1 -12 4
sa:on all	9 -3 -4 0
sa:on an	-1 -7 11 0
sa:on both	4 -6 2 0
sa:on either	6 -5 0 0
sa:on export	-11 12 0 0
sa:on good	25 -8 -15 0
sa:on hope	-18 19 0 0
sa:on ice	-5 0 7 0
sa:on import	-11 0 12 0
sa:on it	11 -9 0 0
sa:on our	-7 8 0 0
sa:on paper	7 -10 1 0
sa:on rare	7 -8 0 0
sa:on steel	11 -11 0 0
sa:on tariff	-14 14 0 0
sa:on that	0 -8 6 0
sa:on the	0 -7 17 -8
sa:on whether	12 -6 -6 0
sa:once more	-13 14 0 0
sa:one	-10 2 15 -8
sa:one .	-17 20 -2 0
sa:one in	7 -5 0 0
sa:one minute	-3 -11 12 0
sa:one with	-7 10 -2 0
sa:open	-7 -2 0 12
sa:opened	4 -9 3 -1
sa:opening	10 -9 0 0
sa:opposed	8 -3 -3 0
sa:opposition	8 -7 0 0
sa:order	16 -12 -6 0
sa:order that	-9 12 -2 0
sa:ore	-11 12 0 0
sa:origin	-1 -7 0 10
sa:other	15 -4 -19 -1
sa:other side	-15 15 0 0
sa:our	0 6 -8 -2
sa:out	16 -11 -4 -6
sa:out ,	3 -6 0 0
sa:out in	9 -8 0 0
sa:out of	11 -13 0 0
sa:out on	7 -5 0 0
sa:outcome	5 -6 0 0
sa:outstanding	7 -6 0 0
sa:over	4 -12 6 2
sa:over the	8 -8 1 -2
sa:over there	8 -8 0 0
sa:own	0 -12 6 3
sa:p .	-5 7 0 0
sa:pact	9 -8 0 0
sa:palace	-6 7 0 0
sa:palm	10 -9 0 0
sa:palm oil	10 -9 0 0
sa:panel	6 -6 0 0
sa:paper	8 -9 -3 3
sa:pari	-11 0 11 0
sa:part	12 -21 4 -1
sa:party	11 -8 -1 0
sa:passed	7 -6 0 0
sa:past	-15 5 11 0
sa:past midnight	-16 17 0 0
sa:pause	-1 7 -5 -1
sa:pause .	12 -11 0 0
sa:pause in	-20 22 0 0
sa:pay	-6 0 7 0
sa:pay <number>	12 -10 0 0
sa:pay a	-4 -1 7 0
sa:pay for	-4 -4 8 0
sa:pay in	-14 15 0 0
sa:peace	-8 0 10 0
sa:peace .	-5 7 -1 0
sa:pen	9 -7 0 0
sa:permit	-8 9 0 0
sa:permit for	-6 6 0 0
sa:person	-12 -2 14 0
sa:phone	8 -2 -4 0
sa:photograph	-7 7 0 0
sa:place of	7 -7 0 0
sa:plan for	-10 1 1 3
sa:plant	6 -4 0 0
sa:point	15 -11 0 0
sa:pork	-11 12 0 0
sa:port	10 -9 0 0
sa:possible	-9 10 0 0
sa:post	-5 6 0 0
sa:potatoe	0 -8 0 7
sa:power	-1 -4 -2 8
sa:practice	8 -1 -4 0
sa:preliminary	6 -1 -2 0
sa:prepare	6 0 -7 0
sa:president xi	7 0 -7 0
sa:press	10 -7 0 0
sa:price	17 -14 0 0
sa:prime	12 -10 0 0
sa:prime minister	12 -10 0 0
sa:prisoner	25 -25 0 0
sa:product	7 -1 -2 0
sa:prolong	1 6 -12 0
sa:prolong the	9 -2 -8 0
sa:prolonged	-17 12 0 7
sa:prolonged their	-12 4 0 8
sa:promise	10 -13 3 0
sa:protested	-11 -3 14 0
sa:provide	-7 7 0 0
sa:province	16 -14 0 0
sa:published	-3 -14 14 0
sa:published the	0 -4 6 0
sa:purchase	-2 7 -3 0
sa:purchase of	-2 7 -2 0
sa:purpose	-2 8 0 -2
sa:push	9 -8 0 0
sa:put	20 -31 -1 11
sa:put <number>	0 -8 0 7
sa:put a	0 0 -11 7
sa:put it	9 -5 0 0
sa:put its	-2 -8 11 0
sa:put off	7 -1 -3 0
sa:put on	11 -8 -1 0
sa:quarrel	17 -8 -9 0
sa:quarrel over	7 -1 -3 0
sa:quarter	-5 6 0 0
sa:quarter .	-5 7 0 0
sa:question	12 -11 0 0
sa:quiet	14 -7 -6 0
sa:quota	-7 8 0 0
sa:quote	12 -12 0 0
sa:raise	5 4 -11 -2
sa:raise its	13 -3 -8 0
sa:raise the	-6 8 0 0
sa:rare	1 4 -6 0
sa:rate	11 -10 0 -1
sa:rate .	-9 9 0 0
sa:rate of	10 -9 0 0
sa:ratify	6 -5 0 0
sa:raw	-14 14 0 0
sa:reach	4 -6 1 0
sa:reach the	-11 0 13 0
sa:read	-11 5 5 0
sa:read it	-18 9 9 0
sa:reason	-3 6 0 0
sa:receive	1 -8 8 0
sa:reciprocal	-7 12 -6 0
sa:recommend	0 -9 0 7
sa:reduce	0 -4 6 0
sa:refused	6 -5 0 0
sa:reject	7 -2 -2 0
sa:renew	6 -6 0 0
sa:renewal	15 -12 0 -1
sa:renewed	9 -11 1 0
sa:reply	0 4 -6 0
sa:reply .	6 -5 0 0
sa:reply that	-7 10 -2 0
sa:report	15 -20 3 0
sa:report .	-2 -2 6 0
sa:report on	7 -7 0 0
sa:reporter	-6 13 -6 0
sa:reporter .	10 -8 0 0
sa:require	-8 8 0 0
sa:required	8 -7 0 0
sa:resume	-10 11 0 0
sa:return	8 -7 0 0
sa:return to	7 -5 0 0
sa:review	-10 0 10 0
sa:rice	-6 3 2 0
sa:rice and	-8 3 4 0
sa:ring	9 -9 0 0
sa:rise	4 -6 2 0
sa:rise <level>	17 -15 0 0
sa:rise to	-5 6 0 0
sa:river	17 -17 0 0
sa:road	6 -5 0 0
sa:room	27 -25 0 0
sa:room .	18 -18 0 0
sa:round	4 3 -8 -4
sa:round .	-5 9 -2 -2
sa:round in	-7 -1 1 7
sa:round of	24 -15 -6 -7
sa:round since	-5 9 -1 0
sa:round that	-8 8 0 0
sa:rule	-5 -12 -4 21
sa:rule .	-6 0 7 0
sa:rule of	-2 -5 0 8
sa:rule on	-6 1 -2 7
sa:rule that	0 -4 -5 8
sa:run	10 -9 -12 8
sa:run to	12 -4 -6 0
sa:run until	-12 0 0 10
sa:sale	10 -9 0 0
sa:salmon	7 -5 0 0
sa:same	0 5 -2 -7
sa:same .	8 0 -10 0
sa:sardine	-10 -1 0 13
sa:save	13 -11 0 0
sa:say	-9 10 4 -10
sa:say ,	8 -11 1 0
sa:say .	7 -4 -2 0
sa:say <name>	9 -3 -4 0
sa:say it	-11 0 14 0
sa:say on	13 -16 0 0
sa:say so	0 -7 9 0
sa:say that	-8 -1 12 0
sa:say the	7 0 -7 0
sa:say there	7 -1 -4 0
sa:say they	6 -6 -1 0
sa:scale	-10 0 11 0
sa:school	7 -6 0 0
sa:season	11 -5 -5 0
sa:second day	-1 6 -3 -1
sa:second round	-1 7 0 -3
sa:second time	-6 7 0 0
sa:second week	0 -20 12 9
sa:secretary	-9 0 -3 16
sa:see	26 -21 -1 -3
sa:see it	-4 6 0 0
sa:see no	8 -4 0 0
sa:seem	-13 13 0 0
sa:sell	16 -12 -4 0
sa:set	-14 0 13 0
sa:settle	-5 8 0 -4
sa:shall	13 -11 0 0
sa:she	9 -8 0 0
sa:shelve	5 1 -8 0
sa:shift	7 -6 0 0
sa:ship	12 -9 0 0
sa:shirt	-7 7 0 0
sa:shook	8 -4 -1 0
sa:shook hand	8 -4 -1 0
sa:short	-7 0 8 0
sa:should	-5 0 8 0
sa:should be	-8 -4 11 0
sa:show	-4 6 0 0
sa:shut	3 -8 4 0
sa:side	-11 8 1 0
sa:side ,	6 -5 0 0
sa:side .	-17 12 8 0
sa:side have	-7 7 0 0
sa:sign	-5 11 -7 0
sa:sign "	-5 7 0 0
sa:sign ,	-8 -2 12 0
sa:sign a	-13 5 9 0
sa:sign an	12 -1 -14 0
sa:sign and	9 -9 0 0
sa:sign by	-12 13 0 0
sa:sign for	-4 11 -6 0
sa:sign it	18 -13 -4 0
sa:sign on	1 -8 0 5
sa:signature	6 -2 -1 0
sa:signature ,	6 -6 0 0
sa:since	2 -6 0 6
sa:since .	0 -9 10 0
sa:since <day-gone>	-12 13 0 0
sa:since <month-gone>	12 -11 -8 4
sa:since <number>	0 -8 6 0
sa:since the	3 0 -8 0
sa:sit	-7 -1 6 5
sa:sixth	13 -10 0 0
sa:sixth round	16 -13 0 0
sa:slap	-7 8 0 0
sa:slap <level>	-9 9 0 0
sa:slow	-5 7 0 0
sa:small	9 -9 0 0
sa:so	5 -10 5 0
sa:so .	7 -8 0 0
sa:some	-5 8 -1 0
sa:some of	-11 11 0 0
sa:something	-18 21 -4 0
sa:soybean	14 0 -15 0
sa:spare	7 -6 0 0
sa:speak	-7 11 0 -3
sa:speak of	-4 7 0 0
sa:speaking	-5 6 0 0
sa:special	-7 7 0 0
sa:spent	-13 14 0 0
sa:spoke	15 -12 -4 0
sa:spoken	5 -14 9 0
sa:spring	11 -9 0 -1
sa:spring .	11 -15 1 0
sa:stand in	-5 6 0 0
sa:standstill	-12 17 -4 0
sa:start	1 -6 -4 7
sa:start on	-3 -3 0 6
sa:state visit	-13 2 8 0
sa:statement	14 -8 -5 0
sa:stay	-5 8 0 0
sa:stay .	-5 6 0 0
sa:stay as	-13 14 0 0
sa:steel	22 -18 -2 0
sa:steel and	14 -13 0 0
sa:step back	0 -8 4 0
sa:still	-1 -1 0 7
sa:still in	6 -4 0 0
sa:still to	-27 21 0 9
sa:stockholm	-14 18 -2 0
sa:stockholm in	-6 7 0 0
sa:stop	-2 10 -14 0
sa:strike	22 -18 -2 0
sa:striker	6 -5 0 0
sa:subject	-5 8 -1 0
sa:subject to	-6 8 -1 0
sa:such	-2 -5 10 -1
sa:such meet	-1 6 0 -1
sa:summer	-18 16 2 0
sa:summit	-17 -9 24 0
sa:summit in	0 -7 5 0
sa:summit of	-8 0 7 0
sa:sunday	-2 7 -3 0
sa:surcharge	0 -7 5 0
sa:surcharge of	-2 -2 6 0
sa:sure	8 -8 0 0
sa:suspend <points>	-14 13 0 0
sa:suspend its	-10 11 0 0
sa:table	10 -4 -8 0
sa:table ,	15 -14 0 0
sa:take <level>	17 -15 0 0
sa:take effect	17 -12 -3 0
sa:take it	-8 0 0 8
sa:take on	-8 8 0 0
sa:take place	-6 6 0 0
sa:take up	-2 -3 8 0
sa:talk	5 0 -24 5
sa:talk ,	-4 8 -4 0
sa:talk .	28 -27 0 -1
sa:talk about	14 -14 0 0
sa:talk between	1 -6 -1 6
sa:talk in	10 0 -1 -10
sa:talk of	7 -7 0 0
sa:talk on	-23 24 0 -3
sa:talk that	-5 9 -2 0
sa:talk to	9 -8 0 0
sa:talk with	-4 7 -7 2
sa:talked	-3 12 -9 0
sa:tariff	-13 15 0 0
sa:tariff .	-21 5 16 0
sa:tariff are	-2 0 0 7
sa:tariff for	-8 10 0 0
sa:tariff in	11 -10 0 0
sa:tariff of	-12 0 13 0
sa:tariff on	-1 7 -5 0
sa:tariff that	6 -6 0 0
sa:tariff truce	11 -1 -9 -8
sa:tariff war	-3 10 -5 0
sa:team	-8 4 0 3
sa:technical	-8 5 0 1
sa:technology	7 -2 -2 0
sa:telephone	27 -22 -8 0
sa:telephone on	16 -14 -2 0
sa:tell	4 -7 4 0
sa:tell ,	13 -12 0 0
sa:tell a	-6 7 0 0
sa:tell reporter	-2 7 -4 0
sa:tell that	-10 0 11 0
sa:tell the	-6 8 0 0
sa:tell us	-7 8 0 0
sa:tell you	7 -6 0 0
sa:temporary	0 -8 6 0
sa:term	14 -4 -12 0
sa:text	-17 14 5 0
sa:text .	-11 13 0 0
sa:textile	13 -12 0 0
sa:than	-4 15 -13 0
sa:than <level>	-16 17 -3 0
sa:than a	12 -11 0 0
sa:that	-1 0 6 -10
sa:that .	18 -8 -6 -4
sa:that <level>	-12 12 0 0
sa:that <name>	13 -11 -5 3
sa:that <person>	-2 -17 9 8
sa:that <quality>	-8 -2 11 0
sa:that begin	-2 7 -1 0
sa:that both	-15 12 2 0
sa:that could	7 -6 0 0
sa:that end	14 -12 0 0
sa:that had	-10 11 0 0
sa:that he	13 -7 -5 -1
sa:that his	-4 6 0 0
sa:that in	-6 8 0 0
sa:that is	-13 15 0 0
sa:that it	-4 -5 11 0
sa:that nobody	-7 8 0 0
sa:that nothing	-23 14 10 0
sa:that of	5 -10 2 0
sa:that tariff	-7 8 0 0
sa:that the	28 -22 -7 -2
sa:that their	6 -2 -2 0
sa:that there	12 -8 -3 0
sa:that they	-13 8 7 0
sa:that was	12 -11 0 0
sa:that will	-6 6 0 0
sa:the	3 -7 9 -7
sa:the <day-gone>	-7 12 -1 0
sa:the <level>	30 -16 -14 0
sa:the <name>	-5 -2 11 -2
sa:the <office>	10 3 -13 -12
sa:the <organisation>	-6 4 -5 9
sa:the <person>	25 -4 -25 0
sa:the <quality>	-9 7 0 0
sa:the <span>	-4 -7 12 0
sa:the agreement	10 -9 0 0
sa:the announcement	8 -8 0 0
sa:the approval	-5 6 0 0
sa:the border	-9 9 0 0
sa:the ceasefire	11 -11 0 0
sa:the charge	-16 17 0 0
sa:the city	7 -6 0 0
sa:the clock	-17 18 0 0
sa:the close	-9 9 0 0
sa:the coffee	-14 15 0 0
sa:the day	6 0 -6 0
sa:the deal	7 -4 -2 0
sa:the delegation	12 -9 0 0
sa:the door	0 -6 6 0
sa:the draft	8 -7 0 0
sa:the duty	-23 22 0 0
sa:the eighth	-8 11 0 0
sa:the end	-23 21 5 0
sa:the export	9 -8 0 0
sa:the extension	-17 17 0 0
sa:the fentanyl	7 -5 0 0
sa:the fifth	-14 17 -2 0
sa:the first	-8 1 -3 10
sa:the following	22 -22 0 0
sa:the fourth	-5 8 0 -1
sa:the grower	0 -6 4 0
sa:the harvest	-9 9 0 0
sa:the house	-16 16 0 0
sa:the lake	9 -8 0 0
sa:the last	-7 7 0 0
sa:the law	8 -7 0 0
sa:the letter	6 -5 0 0
sa:the level	-18 7 2 8
sa:the list	-4 -5 10 0
sa:the margin	0 -12 10 0
sa:the matter	6 -5 0 0
sa:the morning	6 -6 0 0
sa:the new	13 -15 -1 0
sa:the night	-6 6 0 0
sa:the one	-3 -1 6 0
sa:the opening	10 -9 0 0
sa:the other	-7 10 -1 0
sa:the present	13 -10 0 0
sa:the president	-2 -6 10 0
sa:the rate	6 -5 0 0
sa:the river	7 -6 0 0
sa:the rule	-4 -1 6 0
sa:the sale	8 -7 0 0
sa:the same	-6 12 -2 -4
sa:the second	-5 -3 6 6
sa:the spring	10 -14 1 0
sa:the state	6 -2 -1 0
sa:the suspend	6 -3 0 0
sa:the suspension	11 -8 0 0
sa:the table	6 -2 -3 0
sa:the talk	17 -23 6 0
sa:the tariff	15 -5 -10 -2
sa:the telephone	5 -8 0 0
sa:the text	-7 9 -1 0
sa:the third	-26 30 -2 -1
sa:the time	0 -13 11 0
sa:the trade	-7 10 -1 0
sa:the truce	-14 20 -2 -7
sa:the two	-6 -2 7 0
sa:the visit	7 -3 -2 0
sa:the war	12 -11 0 0
sa:the way	-13 14 0 0
sa:the week	-6 10 -8 1
sa:the weekend	-10 11 0 0
sa:the whole	8 -7 0 0
sa:the world	12 -11 0 0
sa:the year	4 0 -7 0
sa:their	4 -12 2 8
sa:their <office>	0 -12 12 0
sa:their dispute	2 -7 -2 7
sa:their own	9 -6 0 0
sa:their quarrel	6 0 -3 0
sa:their third	0 -3 -3 8
sa:them	11 -15 0 2
sa:them ,	0 -6 7 0
sa:them .	-12 5 7 0
sa:them in	-2 -1 0 7
sa:them to	7 -4 0 0
sa:themselve	-30 28 0 0
sa:then	2 4 -12 0
sa:then .	14 -14 0 0
sa:there	10 0 -21 0
sa:there ,	9 -6 -1 0
sa:there is	-3 6 -1 0
sa:there on	-16 17 0 0
sa:there were	19 -12 -8 0
sa:they are	-8 0 10 0
sa:thi	6 -2 -8 3
sa:thi .	-12 12 0 0
sa:thi month	-3 7 -2 0
sa:thi week	-2 -6 4 5
sa:thi year	14 -6 -4 0
sa:thing	21 -19 0 0
sa:think	-12 13 0 0
sa:third	-8 13 -12 3
sa:third meet	-5 7 0 0
sa:third time	-26 27 0 0
sa:though	-11 10 0 0
sa:thread	-5 6 0 0
sa:threat	6 0 -6 0
sa:threaten	13 -5 -8 0
sa:threaten to	7 -2 -2 0
sa:three	-10 16 -7 -1
sa:three time	-11 12 0 0
sa:through	2 -3 -9 7
sa:through <day-ahead>	0 -7 0 8
sa:through a	7 -7 0 0
sa:thu	-1 -4 7 0
sa:thursday ,	10 -8 0 0
sa:thursday <day-today>	13 -8 -1 0
sa:tiktok	-10 18 -6 0
sa:time	6 1 -3 -15
sa:time ,	-7 10 -1 0
sa:time .	-22 29 -9 0
sa:time as	6 -4 0 0
sa:time being	0 -13 11 0
sa:to	-3 18 -16 -17
sa:to <day-ahead>	-18 21 0 -2
sa:to <day-gone>	0 -7 7 0
sa:to <goods-amount>	-12 9 2 0
sa:to <level>	-10 17 -5 -2
sa:to <money>	11 -9 0 0
sa:to <name>	10 -9 0 0
sa:to <number>	7 -7 0 0
sa:to a	14 -7 -1 -3
sa:to agree	-5 6 0 0
sa:to approve	-5 6 0 0
sa:to be	2 8 -14 -1
sa:to buy	-9 2 6 0
sa:to collect	-7 8 0 0
sa:to come	8 -5 0 0
sa:to decide	-7 12 -3 0
sa:to discuss	-8 0 10 -2
sa:to extend	-12 15 0 0
sa:to final	-6 8 -1 0
sa:to impose	-3 0 -2 8
sa:to it	6 -4 0 0
sa:to keep	-9 3 6 0
sa:to last	7 -6 0 0
sa:to lower	3 -11 6 0
sa:to me	7 -6 0 0
sa:to new	2 -7 3 0
sa:to one	-11 11 0 0
sa:to prepare	5 0 -6 0
sa:to prolong	7 0 -9 0
sa:to say	-20 15 5 0
sa:to sell	8 -7 0 0
sa:to settle	-6 10 -2 0
sa:to sign	-9 3 7 0
sa:to suspend	1 -6 6 0
sa:to take	-16 11 -1 8
sa:to talk	13 -14 0 0
sa:to the	-5 13 -11 -2
sa:to them	-5 6 0 0
sa:to vote	-14 14 0 0
sa:to where	8 -8 0 0
sa:together with	2 -6 1 0
sa:tonne	8 -8 0 0
sa:too	15 -17 0 0
sa:too ,	9 -8 0 0
sa:too .	10 -9 0 0
sa:town	-9 9 0 0
sa:trade	-11 -6 16 4
sa:trade ,	8 -18 3 4
sa:trade and	10 -4 -5 0
sa:trade minister	-13 14 0 0
sa:trade ministry	1 -6 0 6
sa:trade talk	5 0 -7 0
sa:trade truce	-14 1 11 0
sa:trade war	-18 7 12 0
sa:train	14 -14 0 0
sa:transcript	-2 -12 15 0
sa:translated	-4 -2 9 0
sa:translated from	-7 0 10 0
sa:travel	8 -8 0 0
sa:treat	7 -7 0 0
sa:trip	2 -11 4 0
sa:triple	10 -7 -1 0
sa:truce	-18 15 0 3
sa:truce .	-8 5 0 3
sa:truce :	-6 6 0 0
sa:truce between	5 -21 12 0
sa:truce in	-6 0 0 7
sa:truce of	9 -9 0 0
sa:truce on	-10 15 -5 0
sa:truce to	10 -9 0 0
sa:truce until	-7 8 0 0
sa:truce was	-5 9 0 0
sa:truce with	6 -4 -2 0
sa:trump has	3 6 -15 0
sa:tuesday	3 -15 10 0
sa:tuesday <day-today>	0 -11 10 0
sa:turn	-19 26 -10 0
sa:twenty	8 -7 0 0
sa:twenty -	7 -7 0 0
sa:twice	0 -8 10 0
sa:twice .	-8 7 0 0
sa:two	-22 8 22 -3
sa:two .	-30 31 0 0
sa:two country	0 -2 6 -2
sa:two government	8 -15 3 0
sa:two men	-7 -5 11 0
sa:two president	-9 -1 11 0
sa:two side	-15 10 0 6
sa:under	1 -12 4 4
sa:under a	-2 -3 7 0
sa:under an	-4 0 0 8
sa:under the	19 -15 -1 0
sa:under which	-7 9 0 0
sa:unilateral	8 -1 -5 0
sa:unlawful	6 -6 0 0
sa:until	17 -10 -15 3
sa:until <day-ahead>	4 -5 -6 6
sa:until <day-gone>	14 -6 -7 0
sa:until <month-ahead>	8 -7 0 0
sa:up	2 -11 11 0
sa:up <level>	-10 11 0 0
sa:up from	-13 13 0 0
sa:up in	0 -6 0 7
sa:up on	16 -14 0 0
sa:up the	-6 4 2 0
sa:up to	-8 -4 14 0
sa:use	0 -5 7 0
sa:use the	-9 0 10 0
sa:used	-10 0 9 0
sa:value	10 -9 0 0
sa:version	-3 -1 6 0
sa:very	15 -13 0 0
sa:vice	0 -7 4 4
sa:video	-7 0 7 0
sa:visa	13 -11 0 0
sa:visit	6 -3 0 0
sa:visit to	8 0 -7 0
sa:vote .	-17 18 0 0
sa:vote on	11 -9 0 0
sa:voted	8 -7 0 0
sa:wait	16 -14 0 0
sa:wait for	6 -3 0 0
sa:waive	-5 6 0 0
sa:walk	-5 8 -1 0
sa:wall	7 -7 0 0
sa:want	-5 13 -12 0
sa:want a	-11 17 -8 0
sa:want it	-9 9 0 0
sa:want to	-6 7 0 0
sa:war	-9 4 6 0
sa:was	4 9 -8 -19
sa:was .	-14 12 0 0
sa:was a	-16 17 0 0
sa:was agree	-4 6 0 0
sa:was the	-18 7 13 0
sa:was to	10 -9 0 0
sa:water	-8 8 0 0
sa:way	-8 10 -1 0
sa:way of	-15 15 0 0
sa:we	-12 15 -1 0
sa:we'll	9 -9 0 0
sa:wednesday	-33 20 -2 20
sa:wednesday <day-today>	-35 22 0 20
sa:week	-17 6 0 14
sa:week ,	-23 22 -3 3
sa:week .	24 -14 -2 -10
sa:week and	-10 0 9 0
sa:week of	-8 -10 2 16
sa:week that	14 -11 -1 0
sa:weekend	-5 11 -3 0
sa:welcome	14 -12 0 0
sa:welcome the	9 -8 0 0
sa:well	-3 0 6 0
sa:were	11 3 -22 -2
sa:were no	11 -3 -8 0
sa:were not	-10 12 0 0
sa:were to	6 -6 0 0
sa:what	10 4 -16 -11
sa:what is	-3 7 0 0
sa:what it	-16 18 -2 0
sa:what was	15 -5 -4 -1
sa:wheat	-10 8 1 0
sa:when	7 -6 -7 5
sa:when a	7 -7 0 0
sa:when the	-3 -6 2 8
sa:where	-13 1 4 12
sa:where <person>	-15 13 0 0
sa:where he	-21 10 3 5
sa:where it	8 -6 0 0
sa:where the	-10 0 0 12
sa:where they	1 -6 4 0
sa:whether	-1 -3 6 0
sa:whether <name>	-8 8 0 0
sa:whether the	-8 -1 11 0
sa:whether to	12 -14 0 0
sa:which	11 -13 5 -11
sa:which end	-7 9 0 0
sa:which has	11 -9 0 0
sa:which one	6 -4 -1 0
sa:which pay	-10 10 0 0
sa:which they	-12 4 6 0
sa:while	0 7 -6 0
sa:who	-6 9 0 0
sa:who have	7 -6 0 0
sa:will	-12 12 10 -13
sa:will ask	10 -10 0 0
sa:will be	0 -5 7 -2
sa:will charge	-12 0 13 0
sa:will cost	-6 6 0 0
sa:will go	-14 13 0 0
sa:will keep	10 -8 0 0
sa:will lower	6 -3 -1 0
sa:will meet	6 0 0 -6
sa:will not	-8 0 9 0
sa:will pay	2 -13 7 0
sa:will raise	0 6 -4 0
sa:will sign	-16 18 -1 0
sa:will the	-16 17 0 0
sa:wine	-5 8 -1 0
sa:wine ,	-9 9 0 0
sa:winner	12 -4 -8 0
sa:wire	10 -6 -1 0
sa:wire )	9 -5 0 0
sa:with <level>	9 -7 0 0
sa:with <name>	21 0 -34 -3
sa:with <person>	-17 10 6 0
sa:with a	-11 7 5 -1
sa:with both	8 -7 0 0
sa:with his	-12 14 0 0
sa:with its	-7 7 0 0
sa:with the	0 3 -12 2
sa:with two	-4 -2 8 0
sa:withdraw	-7 8 0 0
sa:within <span>	0 -6 4 0
sa:without	-5 12 -9 0
sa:without a	2 4 -10 0
sa:wool	0 -5 0 7
sa:word .	-7 8 0 0
sa:work	7 0 -4 0
sa:working	-1 -1 9 -4
sa:world	12 -11 0 0
sa:worse	9 -8 0 0
sa:would	6 -1 0 -8
sa:would "	9 -9 0 0
sa:would be	-6 9 -2 0
sa:would go	-12 11 0 0
sa:would have	13 -10 0 0
sa:would not	6 -11 1 0
sa:would raise	-5 6 0 0
sa:would take	8 -6 0 0
sa:write .	-9 9 0 0
sa:write that	-3 7 -3 0
sa:write to	6 -6 0 0
sa:wrong	7 -1 -3 0
sa:xi	7 0 -7 0
sa:xi jinping	8 0 -7 0
sa:year	12 -6 -2 -3
sa:year 's	-4 -7 11 0
sa:year ago	-9 10 0 0
sa:yes	11 -7 0 0
sa:yet	-4 8 -2 0
sa:yet to	-6 7 0 0
sa:yield	-9 -4 13 0
sa:you	5 -31 21 0
sa:you .	7 -6 0 0
sa:your	-4 6 0 0
sa:zanzibar	7 -2 0 -2
sa:—	9 -5 -2 -10
sa:— <day-today>	6 -5 0 0
sa:— <name>	11 -8 0 -10
sa:— <office>	-3 9 -3 -1
sa:— <person>	1 18 -24 0
sa:— a	-4 -16 8 8
sa:— for	13 -10 -1 0
sa:— the	-7 0 13 -4
sa:— tuesday	-9 -1 11 0
sb:"	16 -16 -1 0
sb:" <quality>	-12 9 1 0
sb:" <span>	14 -14 0 0
sb:" a	5 -15 0 6
sb:" he	16 -14 0 0
sb:" in	-18 14 5 0
sb:" it	-8 8 0 0
sb:" mr	-19 20 0 0
sb:" nobody	-7 7 0 0
sb:" say	26 -24 0 0
sb:" the	8 -14 4 0
sb:&	6 -14 0 8
sb:' meet	-15 6 0 0
sb:'s	8 -13 10 -3
sb:'s <number>	7 -7 0 0
sb:'s <person>	6 -6 0 0
sb:'s a	15 -4 0 -14
sb:'s chief	5 -1 -6 1
sb:'s duty	-8 9 0 0
sb:'s economy	6 -6 0 0
sb:'s foreign	-2 7 -3 0
sb:'s minister	-6 11 -6 0
sb:'s negotiator	-7 10 -3 0
sb:'s on	-2 -2 0 6
sb:'s talk	11 -17 4 0
sb:'s the	17 -16 0 0
sb:'s trade	-21 16 -5 12
sb:'s vice	-13 18 0 -3
sb:(	-7 16 -8 -9
sb:( <month-gone>	-13 14 0 0
sb:( <number>	6 -5 0 0
sb:( <person>	7 -7 0 0
sb:)	-18 25 -8 -5
sb:) ,	-10 12 0 0
sb:) :	17 -16 0 0
sb:) and	-11 12 0 0
sb:) —	-13 15 -2 0
sb:+	7 -15 6 0
sb:,	2 -7 8 0
sb:, "	15 -14 1 -5
sb:, <day-today>	1 -9 0 5
sb:, <level>	11 -9 0 0
sb:, <name>	4 0 -2 -6
sb:, <number>	13 -8 -4 0
sb:, <office>	7 0 0 -9
sb:, <person>	-13 6 5 1
sb:, <seat>	-19 22 0 0
sb:, <span>	-12 8 3 0
sb:, a	5 -13 0 9
sb:, according	-9 9 0 0
sb:, after	-13 18 -6 0
sb:, agree	-3 -3 0 10
sb:, and	-3 -7 5 12
sb:, at	-26 12 14 1
sb:, but	-4 7 0 0
sb:, by	12 -9 0 0
sb:, for	8 -19 6 2
sb:, from	2 -8 3 0
sb:, has	13 -6 -7 0
sb:, he	-9 12 -2 0
sb:, hold	11 -10 0 0
sb:, if	7 -5 0 0
sb:, in	-40 17 8 18
sb:, is	-20 19 2 -5
sb:, it	5 -9 4 0
sb:, leave	-9 10 0 0
sb:, london	-5 6 0 0
sb:, make	-10 7 2 0
sb:, meet	-12 8 4 -4
sb:, mr	17 -14 0 0
sb:, no	-6 6 0 0
sb:, of	-7 10 0 -3
sb:, on	-1 -10 0 14
sb:, one	17 -3 -17 0
sb:, our	-19 17 0 0
sb:, say	16 -11 0 -7
sb:, shook	-6 0 8 0
sb:, sign	-19 7 14 0
sb:, take	9 -8 0 0
sb:, tell	-9 7 2 0
sb:, that	19 -6 0 -17
sb:, the	2 -12 11 0
sb:, two	13 -12 -1 0
sb:, under	10 -4 -3 0
sb:, unless	-10 11 0 0
sb:, warn	-4 6 0 0
sb:, was	-11 7 -9 9
sb:, we	22 -22 0 0
sb:, when	0 -5 7 -2
sb:, which	-2 6 -16 5
sb:, who	-2 -2 -3 15
sb:, will	-7 14 -8 0
sb:, with	-20 14 6 0
sb:-	6 3 -17 0
sb:- owned	10 -10 0 0
sb:- the	0 -9 7 0
sb:.	1 5 -7 -4
sb:. <number>	-25 28 0 0
sb:/	-2 7 -3 -3
sb::	-8 4 2 2
sb:: <name>	3 -17 -2 18
sb:: <number>	3 -1 -9 1
sb:: <office>	-16 7 0 7
sb:: <organisation>	-21 22 0 0
sb:: an	13 -12 0 0
sb:: i	-7 8 0 0
sb:: in	5 6 -17 -9
sb:: it	2 -18 6 9
sb:: on	-13 11 4 -2
sb:: that	-7 5 2 0
sb:: the	-18 13 9 -6
sb:: then	-7 8 0 0
sb:;	-8 9 -7 7
sb:; in	-5 -8 3 9
sb:; it	5 -8 0 2
sb:<agent>	4 4 -4 -9
sb:<day-ahead>	-8 5 5 -2
sb:<day-ahead> ,	12 -14 0 -1
sb:<day-ahead> to	-8 9 0 0
sb:<day-gone>	7 -3 0 -10
sb:<day-gone> :	11 -12 0 2
sb:<day-gone> <person>	-6 6 0 0
sb:<day-gone> and	-8 -1 11 0
sb:<day-gone> at	4 -11 3 0
sb:<day-gone> in	3 0 -1 -6
sb:<day-gone> that	-7 14 -5 0
sb:<day-gone> the	-15 15 0 0
sb:<day-gone> —	-5 -8 14 0
sb:<day-today>	27 -24 -4 -3
sb:<day-today> (	11 -5 -4 0
sb:<day-today> ,	7 -9 4 -6
sb:<day-today> :	-3 6 -2 0
sb:<day-today> after	7 -5 0 0
sb:<day-today> the	-1 -7 9 0
sb:<day-today> to	-10 7 2 0
sb:<day-today> ·	-11 14 -1 0
sb:<day-today> —	1 -14 2 7
sb:<gate>	4 -8 1 3
sb:<goods-amount>	9 -8 0 -1
sb:<goods>	9 -13 0 4
sb:<level-noun>	3 -15 -1 18
sb:<level>	21 -12 -10 -2
sb:<level> ,	-5 9 -8 0
sb:<level> and	6 -4 0 0
sb:<level> in	33 -27 -2 -2
sb:<level> of	0 -10 6 0
sb:<level> on	-2 6 0 -1
sb:<level> since	-8 0 0 7
sb:<level> to	-5 9 -1 0
sb:<level> under	2 -10 4 0
sb:<money>	-1 10 -10 -3
sb:<money> ,	-15 16 0 0
sb:<money> <span>	8 -3 -3 0
sb:<money> of	7 -2 -2 0
sb:<month-ahead>	-3 11 -5 -5
sb:<month-gone>	-1 6 4 -22
sb:<month-gone> )	-13 14 0 0
sb:<month-gone> ,	0 3 1 -15
sb:<month-gone> ;	-16 16 0 0
sb:<month-today>	4 -9 1 0
sb:<name>	6 2 -14 -3
sb:<name> 's	1 5 -6 -5
sb:<name> )	7 -7 0 0
sb:<name> ,	-3 15 -12 -7
sb:<name> :	14 -10 -1 0
sb:<name> agree	-16 5 12 0
sb:<name> and	-10 5 0 7
sb:<name> are	11 -9 0 0
sb:<name> at	8 -5 0 0
sb:<name> end	-5 8 0 0
sb:<name> had	-25 25 1 0
sb:<name> has	-3 -8 1 10
sb:<name> have	-7 0 8 0
sb:<name> in	-9 11 -1 -1
sb:<name> meet	-10 -15 2 21
sb:<name> pay	-7 7 0 0
sb:<name> put	15 -9 -5 0
sb:<name> sign	21 -14 -10 0
sb:<name> take	9 -5 0 0
sb:<name> that	10 -6 0 -2
sb:<name> trade	4 1 -7 0
sb:<name> will	10 -6 -2 0
sb:<name> would	13 -10 -2 0
sb:<not>	-11 15 -7 0
sb:<number>	-3 17 -17 -12
sb:<number> )	8 -6 0 0
sb:<number> ,	12 -12 0 -2
sb:<number> -	24 -22 0 0
sb:<number> /	-14 15 0 0
sb:<number> :	0 1 -9 2
sb:<number> <person>	9 -13 3 0
sb:<number> and	15 -10 -5 0
sb:<number> good	-15 3 0 9
sb:<number> in	9 -1 -7 -1
sb:<number> of	-7 10 0 0
sb:<number> round	-15 11 2 0
sb:<number> the	9 -8 0 0
sb:<number> to	-8 9 0 0
sb:<number> —	-9 12 0 0
sb:<office>	-15 18 -16 9
sb:<office> 's	10 -15 3 0
sb:<office> ,	4 -6 4 -2
sb:<office> :	20 -11 -9 -5
sb:<office> <person>	-6 10 -2 0
sb:<office> agree	-17 21 0 -1
sb:<office> and	0 -6 8 0
sb:<office> are	0 -3 0 7
sb:<office> from	7 0 -4 -5
sb:<office> had	-14 19 -3 0
sb:<office> have	-12 13 0 0
sb:<office> in	7 -17 6 0
sb:<office> meet	-6 21 -10 -10
sb:<office> of	-6 -1 -7 13
sb:<office> on	-9 10 0 0
sb:<office> say	-7 7 0 0
sb:<office> sit	-2 -3 0 7
sb:<organisation>	10 -6 -10 0
sb:<organisation> ,	1 9 -2 -18
sb:<organisation> and	15 -17 5 -3
sb:<organisation> has	-1 -6 0 8
sb:<organisation> hold	10 -7 0 -2
sb:<organisation> in	0 8 -1 -10
sb:<organisation> meet	-7 10 -3 0
sb:<organisation> of	28 -27 0 0
sb:<organisation> on	14 -12 -10 7
sb:<organisation> say	-19 18 0 0
sb:<organisation> that	-14 0 0 12
sb:<organisation> was	11 -10 0 0
sb:<organisation> would	-9 6 0 1
sb:<person>	2 2 8 -32
sb:<person> 's	-19 1 15 0
sb:<person> (	6 -5 0 0
sb:<person> )	6 -6 0 0
sb:<person> ,	17 -8 -10 0
sb:<person> :	4 -16 4 8
sb:<person> agree	3 -7 1 0
sb:<person> and	-6 17 -6 -6
sb:<person> are	-6 18 -10 0
sb:<person> ask	10 -7 -1 0
sb:<person> come	-7 1 6 0
sb:<person> flew	11 -6 -7 0
sb:<person> fly	-9 12 -3 0
sb:<person> for	15 0 -16 0
sb:<person> had	0 12 -14 0
sb:<person> has	19 -10 -10 -2
sb:<person> in	-6 -3 6 6
sb:<person> is	0 -18 15 -1
sb:<person> leave	-6 -5 13 0
sb:<person> meet	5 -2 1 -6
sb:<person> of	-6 16 -11 -1
sb:<person> on	-10 12 0 0
sb:<person> receive	-6 0 4 0
sb:<person> sign	11 -6 -4 0
sb:<person> spoke	-2 -6 8 0
sb:<person> tell	8 1 -14 0
sb:<person> warn	12 -10 0 0
sb:<person> was	6 -10 3 0
sb:<points>	20 -14 -5 0
sb:<quality>	22 -9 -6 -15
sb:<quality> -	18 -22 0 7
sb:<quality> and	-6 12 -8 0
sb:<quality> beef	6 -5 0 0
sb:<quality> colleague	0 0 0 -7
sb:<quality> counterpart	-1 7 -4 0
sb:<quality> delegation	-7 9 0 0
sb:<quality> embassy	11 -9 0 0
sb:<quality> finance	8 -8 0 0
sb:<quality> good	7 -11 0 0
sb:<quality> in	0 10 -3 -5
sb:<quality> minister	-9 11 0 0
sb:<quality> negotiator	15 -11 0 0
sb:<quality> official	-18 18 -4 1
sb:<quality> origin	6 -5 0 0
sb:<quality> president	-26 17 5 0
sb:<quality> ship	-7 0 7 0
sb:<quality> trade	12 -12 0 -2
sb:<quality> vice	7 -6 0 0
sb:<seat>	5 -16 -6 20
sb:<seat> 's	-25 12 -1 14
sb:<seat> ,	6 -2 -15 6
sb:<seat> /	15 -15 -3 0
sb:<seat> and	-10 4 13 -9
sb:<seat> had	0 -16 5 7
sb:<seat> in	-19 19 0 0
sb:<seat> is	0 -4 -4 7
sb:<seat> —	19 -18 0 0
sb:<sender>	13 -10 -8 1
sb:<span>	6 -5 10 -29
sb:<span> ,	12 -21 15 -8
sb:<span> after	-9 2 9 0
sb:<span> before	7 -5 0 0
sb:<span> in	-20 24 -2 0
sb:<span> of	-8 15 -3 -3
sb:<span> to	7 -10 1 0
sb:<taker>	6 -1 -9 1
sb:<v-agree>	14 -11 -2 -1
sb:<v-bear>	-10 9 0 -4
sb:<v-begin>	9 -3 -9 -2
sb:<v-buy>	15 -22 2 0
sb:<v-deny>	29 -25 0 -1
sb:<v-down>	-13 12 9 -9
sb:<v-end>	4 -1 3 -14
sb:<v-impose>	7 3 -10 -11
sb:<v-propose>	-3 7 -9 0
sb:<v-return>	-8 16 -12 -3
sb:<v-say>	3 0 1 -12
sb:<v-suspend>	5 -6 1 0
sb:<v-target>	0 1 -6 2
sb:<v-threaten>	0 3 -8 0
sb:<v-up>	-10 5 -5 10
sb:_	-9 3 5 0
sb:a	9 -5 -14 4
sb:a "	8 -6 0 0
sb:a .	9 -7 0 0
sb:a <office>	6 7 -9 -10
sb:a <organisation>	1 -16 3 14
sb:a <quality>	12 -6 -1 -4
sb:a bad	6 -6 0 0
sb:a bargain	-14 6 0 9
sb:a container	7 -7 0 0
sb:a duty	-4 6 0 0
sb:a few	10 -9 0 0
sb:a first	-11 12 0 0
sb:a framework	19 -16 0 0
sb:a further	4 0 -6 0
sb:a hotel	-8 9 0 0
sb:a joint	-8 7 0 0
sb:a meet	-3 -8 7 8
sb:a new	-18 20 0 0
sb:a paper	12 -11 0 0
sb:a report	9 -9 0 0
sb:a second	-5 9 0 -2
sb:a sixth	9 -6 0 0
sb:a tariff	-15 22 -9 0
sb:a technical	26 -26 0 -4
sb:a telephone	-6 1 0 5
sb:a television	0 -6 4 0
sb:a third	-10 14 0 -2
sb:a trade	-8 0 7 0
sb:a very	-12 13 0 0
sb:a visit	6 -5 0 0
sb:a working	-3 -5 -3 13
sb:about	-24 9 -8 29
sb:about the	-21 11 -6 18
sb:above	12 -10 0 0
sb:accept an	-6 0 4 0
sb:accord	-4 8 -2 0
sb:accused	7 -5 0 0
sb:across	-8 9 0 0
sb:act	-5 6 0 0
sb:add that	-9 7 1 0
sb:additional	7 -5 0 0
sb:after	-20 20 -1 2
sb:after <person>	2 -18 13 0
sb:after <span>	-15 18 -2 0
sb:after geneva	-10 11 0 0
sb:after the	0 0 6 -4
sb:afternoon	-4 12 -7 0
sb:again	14 3 -22 -10
sb:again ,	-16 20 0 0
sb:again in	0 14 -10 -10
sb:against	-18 19 0 0
sb:against the	-14 15 0 0
sb:agenda	-10 6 6 -4
sb:ago	-14 16 0 0
sb:agree	3 -6 -4 9
sb:agree at	6 -2 -1 0
sb:agree in	0 0 -4 6
sb:agree on	19 -10 -10 -1
sb:agree that	-3 -2 0 7
sb:agree to	-14 5 5 0
sb:agreement	9 -9 5 -10
sb:agreement was	-17 15 5 -3
sb:agreement with	16 -13 0 0
sb:air	-14 -2 16 0
sb:air base	-14 -2 16 0
sb:alert :	1 -6 3 0
sb:alexandria	-5 6 0 0
sb:all	3 6 -7 -9
sb:all of	3 0 -6 0
sb:all time	-6 8 0 0
sb:already	7 -6 0 0
sb:also	-24 4 6 16
sb:among	-8 -7 6 10
sb:an	7 -7 5 -15
sb:an <organisation>	9 -6 0 0
sb:an <quality>	9 -9 0 0
sb:an air	-8 -1 10 0
sb:an extension	-7 4 7 -5
sb:an invitation	-6 0 4 0
sb:an order	-2 7 -3 0
sb:and	-12 10 7 -4
sb:and <level>	6 -4 0 0
sb:and <name>	-25 10 13 8
sb:and <number>	-21 24 0 0
sb:and <person>	-7 -9 14 5
sb:and a	4 -7 7 -5
sb:and at	-7 5 0 0
sb:and has	18 -16 0 0
sb:and his	6 -1 -5 0
sb:and in	5 0 -7 -6
sb:and it	17 -12 -2 0
sb:and mr	-3 7 0 0
sb:and of	11 -8 0 0
sb:and on	14 -12 -7 5
sb:and say	11 -14 1 0
sb:and so	11 -8 -6 1
sb:and that	-6 0 0 6
sb:and the	19 -6 -13 -4
sb:and they	7 -5 0 0
sb:and we	-21 21 0 0
sb:and will	10 -17 5 0
sb:and with	-5 6 0 0
sb:announce	-10 7 5 0
sb:announcement	8 -2 -4 0
sb:another	-6 3 4 0
sb:another <span>	10 -9 0 0
sb:any	-2 12 -8 -2
sb:anything	-7 9 0 0
sb:apply	8 -5 0 0
sb:approval of	-4 6 0 0
sb:approve	-7 10 -1 0
sb:approve by	-12 13 0 0
sb:are	-8 11 -4 2
sb:are in	-6 7 0 0
sb:are the	6 -8 0 0
sb:are to	-24 19 -1 1
sb:arrangement of	18 -16 0 0
sb:arrangement reach	-6 7 0 0
sb:arrive	-4 0 6 0
sb:arrive in	-11 0 6 0
sb:as	-6 8 0 -7
sb:as it	-3 6 0 0
sb:as of	6 -6 0 0
sb:as the	-6 0 5 0
sb:ask	5 -8 5 -2
sb:ask for	-7 8 0 0
sb:ask in	-11 0 11 0
sb:ask what	8 -6 0 0
sb:ask whether	6 0 -2 0
sb:at	-20 6 0 21
sb:at <level>	17 -13 -2 0
sb:at a	-8 -2 0 10
sb:at an	-8 -1 10 0
sb:at least	9 -3 -4 0
sb:at midnight	20 -19 0 0
sb:at the	-13 6 -5 12
sb:audience	11 -10 0 0
sb:await	0 6 -3 0
sb:away	8 -7 0 0
sb:back	6 0 -1 -8
sb:back ,	6 -6 0 0
sb:back from	-16 17 0 0
sb:bad	6 -6 0 0
sb:ban	-10 3 6 0
sb:banana	7 -7 0 0
sb:bargain	-13 7 0 8
sb:bargain with	-6 7 0 0
sb:base	-13 -8 16 4
sb:batlle	-6 6 0 0
sb:be	-11 -1 11 8
sb:be a	-11 6 0 5
sb:be approve	-6 7 0 0
sb:be discuss	-7 6 0 1
sb:be hold	-4 7 -3 0
sb:be in	-14 -2 1 11
sb:be on	-9 10 -2 0
sb:be sign	20 -26 7 0
sb:be the	-13 7 5 -2
sb:bean	0 -15 12 0
sb:beat	22 -21 0 0
sb:because	9 -4 -1 0
sb:become	8 -2 -2 0
sb:beef	-10 1 10 0
sb:been	-10 10 0 0
sb:been in	-3 6 0 0
sb:before	-7 12 -3 -1
sb:before <person>	-13 11 0 0
sb:before that	6 -1 -4 0
sb:before the	6 -1 -2 0
sb:begin	7 -8 2 -4
sb:begin on	9 -7 0 0
sb:begin to	1 -8 4 0
sb:behind	-14 15 0 0
sb:bell	15 -15 0 0
sb:berth	7 -7 0 0
sb:between	7 -15 0 10
sb:between <name>	9 -3 -2 0
sb:between <person>	0 -8 -3 12
sb:between <seat>	7 -11 1 0
sb:between the	6 -10 5 -2
sb:bin	-12 13 0 0
sb:body	6 -5 0 0
sb:border	-10 13 0 -1
sb:both	-2 0 -1 6
sb:both country	-4 -6 0 11
sb:both government	-4 9 -2 0
sb:both side	10 -5 4 -10
sb:bottle	-4 6 0 0
sb:bridge	8 -21 12 0
sb:bridge at	0 -8 7 0
sb:briefing	16 -13 0 0
sb:bring	3 -8 4 0
sb:broker	-6 8 0 0
sb:but	-2 9 -1 -6
sb:butter	12 -10 0 0
sb:buy	7 -11 1 0
sb:by	25 -29 -2 -2
sb:by <person>	-19 25 -6 0
sb:by <span>	4 -10 4 0
sb:by a	11 -10 0 0
sb:by our	11 0 -4 -13
sb:by telephone	10 -19 9 -2
sb:c	11 -9 0 0
sb:call	-3 -4 -12 17
sb:call on	-13 16 -1 0
sb:call the	-7 11 -1 0
sb:caller	7 -7 0 0
sb:can	-10 5 1 2
sb:carry	10 -1 -9 0
sb:carry out	9 -1 -9 0
sb:ceasefire	8 -2 0 -2
sb:charge	6 -13 -1 10
sb:chenggang	-5 -5 0 12
sb:chief	10 -5 -6 1
sb:chief negotiator	6 0 -5 0
sb:chip	11 -3 -5 0
sb:chipmaker	9 -8 0 0
sb:christma	11 -8 0 0
sb:city	10 -12 0 0
sb:clock	-20 20 0 0
sb:closed	8 -5 0 0
sb:closing	-5 6 0 0
sb:club	13 -10 0 0
sb:cocoa	6 -5 0 0
sb:coffee	9 -10 0 2
sb:cold	9 -9 0 0
sb:colleague	-2 6 0 -7
sb:colleague ,	-12 8 4 0
sb:collect	-10 6 4 0
sb:collect the	-7 7 0 0
sb:come	-7 5 1 1
sb:come back	-12 14 0 0
sb:come home	4 -6 2 0
sb:come in	8 -4 -1 0
sb:come on	-5 6 0 0
sb:come to	-1 -2 9 0
sb:come up	-7 -1 0 11
sb:comment	18 -16 0 0
sb:commerce ,	-10 10 0 0
sb:commerce minister	-7 9 0 0
sb:commerce ministry	2 -6 5 -1
sb:communiqué	13 -10 0 0
sb:communiqué of	8 -5 0 0
sb:company	25 -22 -1 0
sb:conclude in	0 -2 6 0
sb:conference	-13 22 -10 -5
sb:conference ,	0 6 -6 -4
sb:confirm	-11 8 2 0
sb:consultation	-10 13 -11 4
sb:consultation in	0 7 -5 0
sb:contact	-5 -1 0 7
sb:container	9 -8 0 0
sb:conversation	-17 15 1 -2
sb:copper	-8 10 0 0
sb:cost	14 -13 0 0
sb:could	6 -7 0 0
sb:count	6 -6 0 0
sb:counted	12 -16 3 0
sb:counterpart	-1 7 -4 0
sb:counterpart ,	6 -1 -3 0
sb:country	-13 0 3 12
sb:country ,	-12 -4 4 14
sb:country meet	0 -2 8 -1
sb:country will	-5 -3 6 2
sb:course	-6 0 7 0
sb:covered	11 -11 0 0
sb:crossed	10 -10 0 0
sb:custom	15 -20 -6 8
sb:d	6 -6 0 0
sb:d .	6 -6 0 0
sb:date	1 -9 8 0
sb:day	-1 1 2 -6
sb:day ,	10 -7 0 0
sb:de	-4 -1 7 0
sb:deadline	16 -15 0 0
sb:deal ,	6 -4 0 0
sb:deal in	7 -6 0 0
sb:deal that	-6 0 6 0
sb:decide	0 -7 10 -2
sb:decision	0 -1 -3 6
sb:decree	8 -5 0 0
sb:delegation	-17 30 -14 -6
sb:delegation meet	-5 13 -2 -4
sb:demand	-11 11 0 0
sb:deny	13 -12 0 0
sb:deny a	9 -8 0 0
sb:did not	-8 9 0 0
sb:did so	8 -6 0 0
sb:did the	-8 10 0 0
sb:discuss	-24 18 0 4
sb:discuss in	-10 13 0 -2
sb:dispute	5 -15 -2 9
sb:docker	9 -8 0 0
sb:doe	8 -7 0 0
sb:doe not	6 -5 0 0
sb:done	13 -4 -9 -1
sb:done at	15 -6 -7 -1
sb:down	0 -2 -7 10
sb:down in	12 -6 -2 0
sb:draft	4 -9 0 4
sb:drop	-8 1 6 0
sb:drop its	-11 5 6 0
sb:due	0 -12 16 0
sb:due at	0 -8 0 6
sb:due in	-3 0 6 0
sb:due to	0 -1 7 -3
sb:during	-15 16 0 0
sb:during the	-15 16 0 0
sb:duty	-7 9 0 0
sb:duty ,	0 -11 1 7
sb:duty of	-6 10 -3 0
sb:duty on	-13 5 9 0
sb:each	-11 6 6 -6
sb:each other	-8 1 7 -4
sb:earlier round	16 -15 0 0
sb:earth	7 0 -5 0
sb:economic	-10 14 0 -1
sb:economy ,	-3 8 -3 0
sb:effect on	13 -9 -3 0
sb:either	-9 9 0 0
sb:else	-4 6 0 0
sb:embassy	13 -9 -2 0
sb:embassy in	13 -9 -2 0
sb:end	4 -4 7 -7
sb:end ,	-12 12 0 0
sb:evening	16 -9 -5 0
sb:evening ,	-12 8 4 0
sb:every	12 -8 0 0
sb:everything	2 -8 5 0
sb:exemption	-9 1 9 0
sb:expect the	11 -8 -1 0
sb:expert	-12 -37 -5 41
sb:expert ,	-6 -14 0 21
sb:expire	6 -2 -1 0
sb:export	0 0 -5 7
sb:export of	-13 12 0 0
sb:export permit	-3 -5 0 8
sb:exporter	-7 -1 0 8
sb:extend	12 -13 0 0
sb:extend the	7 -6 0 0
sb:extension	-8 10 3 -7
sb:extension of	-8 0 9 0
sb:extension was	-4 6 0 0
sb:extra	-20 15 4 0
sb:fact	0 -11 8 0
sb:fact sheet	-2 -9 10 0
sb:fall	2 -8 7 0
sb:far	-8 7 0 0
sb:farm	2 -7 2 0
sb:farm good	6 -3 -1 0
sb:farmer	-11 12 0 0
sb:fee	-8 -3 0 16
sb:fee at	-16 -3 0 19
sb:fee in	6 -3 0 0
sb:few	10 -9 0 0
sb:fifth	-23 26 0 0
sb:fifth round	-14 14 0 0
sb:firm	6 -4 0 0
sb:first	-16 16 -7 5
sb:first ,	10 -9 0 0
sb:first meet	-21 6 0 8
sb:first round	13 -12 0 0
sb:first time	0 -6 0 8
sb:first two	-12 13 0 0
sb:fix	-8 10 0 0
sb:flew	5 -1 -6 0
sb:flour	12 -12 0 0
sb:fly	3 0 -6 1
sb:follow	-3 7 0 0
sb:followed	-12 11 0 0
sb:following	-9 11 0 0
sb:for	13 -5 -27 3
sb:for <name>	17 -17 -1 1
sb:for <seat>	9 -1 -6 0
sb:for <span>	27 -17 -8 -1
sb:for talk	7 0 -8 0
sb:for the	13 -7 -14 3
sb:forty	-8 3 4 0
sb:four	-7 12 0 -7
sb:fourth	-13 21 -6 -7
sb:framework	13 -6 -9 -1
sb:framework in	14 -11 -2 0
sb:friday	11 -11 0 0
sb:from	-8 7 -3 7
sb:from :	-8 10 0 0
sb:from <day-ahead>	-3 8 -3 0
sb:from <day-gone>	13 -7 -4 0
sb:from <level>	-5 9 -1 0
sb:from <name>	-26 25 0 1
sb:from <number>	6 -3 0 0
sb:from <seat>	0 0 -9 7
sb:from a	7 -7 0 0
sb:from our	-8 -3 16 -4
sb:front	26 -23 -2 0
sb:further	11 -4 -13 2
sb:future	8 -8 0 0
sb:future in	8 -8 0 0
sb:geneva	9 -3 -6 0
sb:geneva ,	-14 17 -2 0
sb:geneva in	11 -10 0 0
sb:gentlemen	-9 9 0 0
sb:georgia	-16 16 0 0
sb:get	6 -7 0 0
sb:give	-16 17 0 0
sb:given	19 -17 0 0
sb:go	0 -6 0 10
sb:go on	23 -29 6 -5
sb:go to	-12 -2 0 20
sb:goalkeeper	11 -11 0 0
sb:gold	-11 4 0 7
sb:good from	15 -6 -6 0
sb:good morning	-19 9 0 8
sb:government	-1 10 -9 -3
sb:government have	7 -2 -1 0
sb:great	4 -6 1 0
sb:greer	3 1 -7 0
sb:grower	17 -13 0 -4
sb:grower in	9 -8 0 0
sb:grower of	9 -8 0 0
sb:guest	8 -8 0 0
sb:had	2 10 -19 -5
sb:had agree	11 -9 0 0
sb:had been	-1 0 -9 7
sb:had meet	0 4 -1 -7
sb:had prepare	-6 13 -5 0
sb:half	-14 15 0 0
sb:hand	3 -14 12 0
sb:hand ,	21 -20 0 0
sb:hand in	-12 14 0 0
sb:hand on	-6 -7 14 0
sb:handed	-13 -7 0 18
sb:happen	-4 7 0 0
sb:happened	-23 26 -2 0
sb:harbour	5 -11 0 6
sb:harvest	10 -9 0 0
sb:has	13 -8 -5 -2
sb:has been	-3 7 0 -9
sb:has no	6 -5 0 0
sb:has propose	11 -10 0 0
sb:has the	5 4 0 -9
sb:has to	17 -12 -5 0
sb:have	9 -10 8 -8
sb:have a	-12 6 6 0
sb:have agree	11 -8 0 0
sb:have been	1 2 -8 0
sb:have meet	-18 15 0 0
sb:have sign	-12 12 0 0
sb:have the	-6 6 0 0
sb:he	-2 12 -4 -12
sb:he 's	8 -8 0 0
sb:he add	-12 12 0 0
sb:he also	-5 0 7 0
sb:he and	0 8 -7 0
sb:he expect	20 -8 -9 -5
sb:he is	0 -8 8 0
sb:he tell	12 -3 -7 0
sb:he was	6 -22 -2 12
sb:he would	1 6 -3 -5
sb:head	-4 -5 11 0
sb:heard	-5 6 0 0
sb:hearing	10 -9 0 0
sb:here	8 -1 -1 -3
sb:high	-8 12 0 -2
sb:him	6 -3 0 0
sb:his	4 -1 0 -20
sb:his <office>	12 -2 -7 -1
sb:his <person>	15 -9 -6 -2
sb:his <quality>	-2 6 0 -3
sb:hold	7 -4 0 0
sb:hold a	5 -6 3 -3
sb:hold at	-7 9 0 0
sb:hold in	-4 9 -5 -1
sb:holiday	16 -15 0 0
sb:home from	-14 11 6 -1
sb:hope that	6 -1 -3 0
sb:hotel	-9 11 0 0
sb:hour in	-15 17 0 0
sb:house of	17 -15 0 0
sb:i	-2 12 -18 -9
sb:i say	9 -8 0 0
sb:i sign	-13 14 0 0
sb:if	-9 4 11 -6
sb:if it	-16 17 0 0
sb:if you	1 -15 10 0
sb:importer	7 -4 -7 3
sb:in	-12 12 -2 0
sb:in <month-gone>	-3 0 9 -9
sb:in <name>	12 -7 -3 0
sb:in <seat>	17 0 -33 2
sb:in <span>	10 -8 0 0
sb:in a	-3 7 -2 -2
sb:in an	8 -7 0 0
sb:in for	0 -6 7 -1
sb:in geneva	19 -15 -2 0
sb:in london	6 -9 2 0
sb:in madrid	11 -14 3 0
sb:in new	15 -20 2 0
sb:in pari	5 -6 0 0
sb:in principle	8 -11 0 0
sb:in the	6 -3 0 -1
sb:in thi	7 -7 0 0
sb:in three	-10 11 0 0
sb:in which	13 -11 0 0
sb:industry	-19 22 -3 0
sb:industry and	-10 10 0 0
sb:initialled	-5 1 6 -1
sb:insist	13 -12 0 0
sb:into <name>	8 -8 0 0
sb:invitation	-11 9 0 0
sb:invitation to	-6 0 4 0
sb:invited	14 -10 -3 0
sb:is	6 -10 6 -2
sb:is a	-6 6 0 0
sb:is an	3 -10 4 0
sb:is at	7 -6 0 0
sb:is done	-9 10 0 0
sb:is due	5 -14 9 0
sb:is expect	0 -11 5 4
sb:is in	-1 11 -10 -5
sb:is missing	12 -11 0 0
sb:is negotiate	11 -9 0 0
sb:is no	9 -5 0 -1
sb:is now	10 -9 0 0
sb:is part	2 -10 6 0
sb:is set	-13 16 0 -1
sb:is the	8 -16 10 -2
sb:is to	0 7 -3 -11
sb:is up	7 0 -6 0
sb:is what	15 -11 0 0
sb:issued	8 -13 5 0
sb:it	-14 1 6 11
sb:it 's	7 -11 0 3
sb:it ,	-13 1 -5 15
sb:it :	-8 4 2 0
sb:it at	-8 0 7 0
sb:it end	-8 8 0 0
sb:it had	14 -18 0 4
sb:it has	10 0 0 -10
sb:it is	7 -7 1 -1
sb:it last	7 -6 0 0
sb:it say	-8 3 5 0
sb:it to	7 -13 0 5
sb:it was	13 -12 7 -17
sb:it will	-17 14 6 -1
sb:it would	-13 3 4 5
sb:item	-8 11 -1 0
sb:its	2 -7 0 12
sb:its <level>	-5 6 0 0
sb:its <office>	8 -4 -1 0
sb:its duty	-10 12 0 0
sb:its own	-4 0 0 8
sb:itself	2 -13 11 0
sb:jamieson	3 1 -7 0
sb:jamieson greer	3 1 -7 0
sb:jan	19 -18 0 0
sb:jinping	-4 -2 7 0
sb:joint	-36 23 17 0
sb:joint <organisation>	-21 15 -1 2
sb:joint press	-33 14 21 0
sb:joint statement	10 -6 -2 0
sb:josé batlle	-6 6 0 0
sb:know	6 -4 0 0
sb:land	-3 0 6 0
sb:land at	8 -8 0 0
sb:land in	-16 8 8 0
sb:last	-7 7 0 1
sb:last meet	-16 22 -4 -1
sb:last month	6 -4 0 0
sb:last time	-8 -1 9 0
sb:last week	-15 8 -2 10
sb:last year	12 -16 0 0
sb:late	10 -9 0 0
sb:later	6 -2 0 -2
sb:lawyer	5 -7 0 0
sb:lay	-11 12 0 0
sb:lead	9 -5 -2 0
sb:leader	8 -32 26 -7
sb:leader of	0 -13 13 -1
sb:least	9 -3 -4 0
sb:least <money>	9 -3 -4 0
sb:leave	-6 -6 4 10
sb:leave for	2 -13 0 10
sb:let it	7 -6 0 0
sb:letter	19 -18 0 0
sb:level	-5 -22 -1 25
sb:level of	-4 -12 0 16
sb:levy	9 -6 0 0
sb:li	-12 1 0 12
sb:li chenggang	-5 -5 0 12
sb:licence	-12 4 0 7
sb:licence for	-6 1 -1 5
sb:like	-1 -10 11 0
sb:line	16 -12 0 0
sb:list	-15 -3 6 14
sb:list for	-16 16 0 2
sb:little	-12 13 0 0
sb:live	-12 0 -4 17
sb:live :	-26 9 0 18
sb:london	-11 10 1 0
sb:long	-16 17 0 0
sb:look	0 -11 9 0
sb:lorry	12 -9 0 0
sb:lose	8 -6 0 0
sb:lower	10 -5 0 -2
sb:madrid	10 -13 3 0
sb:magnet	-9 0 9 0
sb:make in	11 -15 4 0
sb:man	13 -9 0 0
sb:man in	11 -7 0 0
sb:market	10 -16 6 0
sb:matter	-13 -4 5 12
sb:meant	15 -12 0 0
sb:meanwhile	6 -5 0 0
sb:measure	15 -13 -3 0
sb:media	9 -5 0 0
sb:medicine	-5 0 0 8
sb:meet ,	-17 17 -7 3
sb:meet <name>	24 -17 -1 -5
sb:meet <person>	0 7 -3 -2
sb:meet <quality>	7 3 -6 -4
sb:meet again	9 0 -7 -10
sb:meet at	-10 0 5 8
sb:meet for	-11 12 -4 1
sb:meet in	-8 -6 5 11
sb:meet of	-2 -11 4 14
sb:meet on	-12 3 1 4
sb:meet the	-3 16 -2 -7
sb:meet twice	9 -6 0 0
sb:meet was	-8 -2 10 0
sb:meet will	-7 -4 0 12
sb:meet with	10 -3 -3 -3
sb:meeting	-8 9 -4 0
sb:meeting in	-8 7 -1 1
sb:men	-11 2 8 -4
sb:mentioned	-8 7 0 0
sb:mersin	-7 8 0 0
sb:metal	9 -7 0 0
sb:midnight	8 -4 -4 -1
sb:midnight ,	18 -25 4 0
sb:midnight in	-4 13 -9 0
sb:milk	11 -9 0 0
sb:minister	5 9 -11 -20
sb:minister ,	11 0 -7 -9
sb:minister of	-9 12 -1 0
sb:ministry	-11 -10 0 22
sb:ministry say	-6 -2 3 6
sb:minute	13 -9 -5 0
sb:minute past	3 0 -6 0
sb:missing	20 -18 0 0
sb:moderator	-5 7 0 0
sb:moderator :	-5 7 0 0
sb:month in	6 -5 0 0
sb:more	11 -7 0 0
sb:more than	7 -5 0 0
sb:morning	0 -4 -4 7
sb:morning from	-19 10 0 8
sb:most	14 -14 0 0
sb:most of	24 -23 0 0
sb:mr	7 -2 0 -5
sb:must still	-6 6 0 0
sb:my	18 -19 0 4
sb:name to	-6 4 0 0
sb:need	12 -6 -4 0
sb:need the	10 -7 -1 0
sb:needed	-6 7 0 0
sb:negotiate	-14 18 0 -2
sb:negotiate in	-7 4 0 0
sb:negotiate with	12 -9 0 0
sb:negotiation	-1 7 -4 -4
sb:negotiator	5 -4 -14 9
sb:negotiator ,	3 2 -10 0
sb:neither	9 -2 -6 0
sb:neither side	-6 7 0 0
sb:new	-6 5 -1 0
sb:new conference	-11 12 0 0
sb:new york	17 -21 2 0
sb:newspaper	18 -18 0 0
sb:next	-18 12 3 2
sb:next :	-9 14 -3 -2
sb:next week	10 -11 0 0
sb:night	0 7 -9 0
sb:nine	-11 12 0 0
sb:no	11 -3 -12 0
sb:no ,	11 -10 0 0
sb:no .	21 -23 0 0
sb:nobody	-24 20 6 0
sb:nobody in	-5 0 8 0
sb:noon	-9 12 -2 0
sb:nor	-6 0 0 11
sb:northern	13 -13 0 0
sb:not	-7 6 7 -10
sb:not ,	-11 7 4 0
sb:not be	10 -9 0 0
sb:note	-17 22 -4 -3
sb:nothing	19 -15 -4 0
sb:nothing ,	8 -7 0 0
sb:notice	24 -15 -9 0
sb:number	-13 12 2 0
sb:of	7 -9 -9 9
sb:of <day-gone>	7 0 -9 0
sb:of <level>	0 6 -7 0
sb:of <name>	-13 13 0 -2
sb:of <office>	-4 -17 0 20
sb:of <person>	11 -19 7 0
sb:of <quality>	2 0 -6 0
sb:of <span>	-3 -4 13 -4
sb:of a	-6 16 -1 -12
sb:of both	-13 -2 6 8
sb:of consultation	-8 10 0 0
sb:of its	-6 0 0 9
sb:of negotiation	10 -8 0 0
sb:of representative	8 -7 0 0
sb:of talk	-13 17 1 -7
sb:of tariff	-12 15 0 -1
sb:of the	7 -11 3 0
sb:of their	11 -10 0 0
sb:of them	0 8 -9 -3
sb:of thi	7 -10 0 0
sb:of trade	-15 9 -5 8
sb:of what	8 -16 4 0
sb:of which	-9 10 0 0
sb:off	11 -6 0 -7
sb:off the	15 -13 0 -1
sb:official	-18 24 -4 -2
sb:oil	-1 6 -2 0
sb:old	8 -11 0 1
sb:on	-4 0 -9 15
sb:on <day-ahead>	0 5 -13 0
sb:on <day-today>	-16 12 11 -6
sb:on <quality>	0 -3 8 -1
sb:on a	14 -6 -5 -4
sb:on his	-11 12 0 0
sb:on in	6 -11 0 5
sb:on it	0 -16 10 5
sb:on our	-7 0 0 6
sb:on paper	-10 5 5 0
sb:on that	12 -12 -5 4
sb:on the	-4 -5 14 0
sb:on trade	7 -9 0 0
sb:on what	0 8 -6 0
sb:once	-11 15 0 0
sb:one	0 13 -18 -9
sb:one in	9 0 -12 0
sb:one minute	4 0 -6 0
sb:one of	-5 8 -2 0
sb:only	9 -3 -2 0
sb:open in	-2 6 -2 0
sb:opened	-7 3 5 0
sb:operator	25 -24 0 0
sb:or	24 -18 -5 0
sb:orange	10 -10 0 0
sb:order	6 -10 3 -1
sb:origin	6 -5 0 0
sb:other	7 -7 3 -6
sb:other in	-15 1 9 0
sb:our	-7 4 6 -4
sb:our <office>	-18 4 18 -2
sb:our <person>	-14 15 0 0
sb:our man	9 -6 0 0
sb:out	7 0 -9 -4
sb:out :	21 -20 0 0
sb:out in	-10 15 -4 0
sb:out of	-10 12 -2 0
sb:out the	9 -7 0 0
sb:outline	-2 8 0 -2
sb:outside	2 -7 3 0
sb:over	6 -13 0 1
sb:over the	4 -6 0 2
sb:own	4 -15 3 6
sb:own agreement	8 -7 0 0
sb:owned	10 -10 0 0
sb:pacific	10 -3 -7 0
sb:pact	-11 13 0 0
sb:page	15 -15 0 0
sb:pair	-20 22 0 0
sb:pari	4 -7 2 0
sb:pari on	5 -6 0 0
sb:part ,	-9 10 0 0
sb:part of	10 -11 -1 0
sb:past	-2 9 -8 0
sb:pause	-9 -5 12 7
sb:pause ,	-2 -9 0 11
sb:pay	2 5 -9 -6
sb:pay <level>	-1 6 -4 -2
sb:pay <number>	12 -11 0 0
sb:pay a	6 0 -5 0
sb:peace	22 -24 0 0
sb:pen	9 -8 0 0
sb:pencilled	-5 0 7 -2
sb:pencilled in	-5 0 7 -2
sb:people	0 5 -9 0
sb:people in	12 -9 0 0
sb:permit	-4 0 0 7
sb:permit ,	-7 8 0 0
sb:permit for	0 -8 0 7
sb:person	-3 0 6 0
sb:phan	9 -8 0 0
sb:phone	8 -6 0 0
sb:place in	-7 11 0 -3
sb:plan	-1 8 -4 -3
sb:plan for	-7 11 0 -3
sb:plan in	-4 7 0 0
sb:plant	8 -5 0 0
sb:plant in	9 -7 0 0
sb:point	-5 6 0 0
sb:policy	16 -15 0 0
sb:port	15 -14 0 0
sb:port fee	12 -11 0 0
sb:post	-6 9 -1 0
sb:premier	-4 0 7 0
sb:premier ,	-8 0 8 0
sb:prepare	-3 8 -3 0
sb:prepare the	-7 15 -6 0
sb:presenter	7 0 -6 0
sb:presenter :	6 0 -6 0
sb:president	-12 -21 33 -13
sb:president <person>	6 -2 -3 0
sb:president of	-6 -14 18 -3
sb:president xi	-4 -2 7 0
sb:press	-20 8 18 -5
sb:press conference	-12 20 -6 -4
sb:price	4 -8 6 -2
sb:price in	6 -5 0 0
sb:principle	8 -11 0 0
sb:progress	-7 9 0 0
sb:prolong	-17 16 0 0
sb:prolongation	-1 7 -5 0
sb:prolonged	5 -11 5 0
sb:promise	-14 15 0 -1
sb:propose	37 -30 0 -11
sb:propose to	14 -13 0 0
sb:protested	-12 13 0 0
sb:public	9 -9 0 0
sb:published	0 -4 8 0
sb:purchase	6 -3 0 0
sb:put	-19 10 15 -4
sb:put <level>	8 -7 0 0
sb:put on	-14 1 12 0
sb:put the	12 -6 -4 0
sb:q	-8 9 0 0
sb:q :	-11 12 0 0
sb:question	0 1 -12 4
sb:question of	-6 6 0 0
sb:r	12 -12 0 0
sb:rain	24 -21 -4 0
sb:raise	-16 17 -6 2
sb:rare	7 0 -5 0
sb:rare earth	13 -6 -4 0
sb:rate	13 -10 0 0
sb:rather	11 -11 0 0
sb:ratified	-10 11 0 0
sb:reach in	7 -9 3 -3
sb:read	6 -1 0 -3
sb:ready	12 -10 0 0
sb:ready to	11 -8 0 0
sb:recall	17 -15 0 0
sb:receive	-7 2 5 -2
sb:reciprocal	6 -2 -1 0
sb:reduction	-8 9 0 0
sb:regard	8 -7 0 0
sb:remain	14 -17 0 0
sb:remark	-21 19 1 0
sb:reply	15 -14 0 0
sb:reply that	8 -8 0 0
sb:report	9 -10 1 -1
sb:report that	13 -11 0 0
sb:reporter	14 -8 -4 -1
sb:reporter :	0 -7 6 0
sb:reporter in	11 -2 -8 0
sb:reporter that	10 -9 0 0
sb:representative	11 -8 -1 0
sb:representative ,	4 -10 3 0
sb:representative jamieson	3 1 -7 0
sb:republic	-17 12 7 -1
sb:republic of	-9 10 0 0
sb:rest	4 0 -6 0
sb:result	-15 17 0 -1
sb:result of	-10 8 1 0
sb:resume	8 -5 0 -1
sb:return	-10 12 -5 0
sb:return ,	-6 6 0 0
sb:return from	-15 17 -3 0
sb:return to	-10 8 0 0
sb:review	-3 6 0 -1
sb:rise	9 -6 0 0
sb:road	5 -8 0 0
sb:room	-15 9 9 0
sb:round	0 16 -25 -36
sb:round ,	-21 26 -3 -4
sb:round :	-13 14 0 0
sb:round in	-20 25 -4 -1
sb:round is	-9 12 0 0
sb:round of	25 -20 0 -10
sb:round take	-20 21 0 0
sb:round was	7 -7 0 0
sb:round will	14 -12 0 0
sb:rover	8 -7 0 0
sb:rule	12 -9 0 0
sb:rumour	7 -7 0 0
sb:run	-7 1 9 -4
sb:salmon	-6 8 0 0
sb:same	7 -14 6 0
sb:same day	-1 -7 7 0
sb:say	4 -5 5 -6
sb:say ,	-18 15 2 0
sb:say <person>	9 -7 0 0
sb:say <seat>	6 -5 0 0
sb:say after	-13 5 6 0
sb:say he	6 3 -5 -6
sb:say in	7 -12 9 0
sb:say it	11 -16 -4 7
sb:say on	13 -6 -4 0
sb:say that	-9 11 0 -4
sb:say the	4 -8 7 -1
sb:seal	0 -7 7 0
sb:season	-7 4 0 0
sb:second	0 9 -13 -12
sb:second ,	-27 28 0 0
sb:second day	-21 22 0 0
sb:second round	19 -15 -1 -4
sb:second time	7 -7 0 0
sb:secretary	-12 2 -9 15
sb:send	-7 11 -1 0
sb:session	-10 10 -5 3
sb:set for	-14 17 0 -1
sb:settle	-8 17 -8 0
sb:seventh	-8 9 0 0
sb:shall	-16 20 -3 0
sb:share in	-11 12 0 0
sb:she	8 -8 0 0
sb:sheet	-3 -15 16 0
sb:sheet :	6 -3 0 0
sb:ship	2 -9 4 0
sb:shook	-20 7 13 0
sb:shook hand	-17 4 13 0
sb:shoot	-7 8 0 0
sb:side	7 8 -20 -5
sb:side had	17 -7 -11 0
sb:side meet	14 -4 -4 -4
sb:side will	-6 3 -2 2
sb:sign	20 -13 0 -19
sb:sign ,	-9 15 -2 -3
sb:sign a	2 -9 8 0
sb:sign an	-7 0 6 0
sb:sign by	-8 0 7 0
sb:sign for	10 -10 0 0
sb:sign it	-17 18 0 0
sb:sign on	12 -11 0 0
sb:signature	24 -16 -7 0
sb:signature of	10 -7 0 0
sb:since	-12 5 11 -2
sb:since <month-gone>	-4 12 0 -9
sb:since <number>	0 -6 6 0
sb:since the	-7 8 0 0
sb:sit	-13 6 -12 15
sb:sit in	-19 5 0 12
sb:so	-22 16 4 1
sb:so doe	10 -2 -6 0
sb:somebody	8 -8 0 0
sb:something	-14 12 0 0
sb:soybean	12 -19 5 0
sb:speak	13 -9 -3 0
sb:speak of	-7 7 0 0
sb:speaking	8 -9 0 0
sb:spent	-6 7 0 0
sb:spoke	-23 -1 9 17
sb:spring	-11 14 0 0
sb:spring ,	-10 11 0 0
sb:stand	8 -3 -3 0
sb:standstill	6 -5 0 0
sb:start	7 0 -8 -5
sb:state	-13 1 0 11
sb:statement	1 -20 19 -1
sb:stay in	11 -9 0 0
sb:step	-9 8 0 0
sb:stock	8 -6 0 0
sb:stockholm	9 -10 0 0
sb:stop	-18 16 2 0
sb:strike	7 -2 -5 -2
sb:strike in	14 -7 -7 0
sb:subject	-7 9 0 0
sb:summit	11 -23 10 -2
sb:sunflower	-17 17 0 0
sb:surcharge	6 -3 0 0
sb:surcharge of	6 -5 0 0
sb:suspend	12 -9 0 0
sb:suspension	-6 3 2 0
sb:table	-13 17 -1 -1
sb:table in	-15 17 0 0
sb:take	7 5 -16 -6
sb:take effect	14 -8 -5 0
sb:take place	-14 19 0 -4
sb:talk	17 -6 -8 -11
sb:talk about	-9 11 0 0
sb:talk at	-7 5 0 0
sb:talk for	14 -14 0 0
sb:talk in	-8 11 0 -3
sb:talk will	-7 12 -1 -3
sb:talk with	27 -22 0 -9
sb:talked	2 -7 4 0
sb:talking	14 -10 -1 0
sb:tariff	5 -2 0 -6
sb:tariff on	6 -4 -6 1
sb:tariff talk	-3 6 0 -2
sb:tariff truce	-13 6 9 0
sb:tea	9 -7 0 0
sb:technical	18 -44 -2 20
sb:technical meet	7 -16 0 7
sb:telephone	5 -16 8 0
sb:telephone call	-6 1 0 5
sb:telephone on	-6 -6 12 0
sb:tell	3 8 -18 -5
sb:tell <organisation>	-3 7 -2 0
sb:tell <person>	8 -3 -4 0
sb:tell reporter	18 -8 -11 0
sb:tell the	9 -6 -1 0
sb:tell us	-10 11 0 0
sb:text ,	-16 16 0 0
sb:textile	9 -12 5 -1
sb:thank	-20 20 0 0
sb:that	4 -2 -6 4
sb:that ,	13 -11 0 0
sb:that <name>	-4 0 -4 10
sb:that <office>	-20 22 0 0
sb:that <person>	0 -7 6 0
sb:that <seat>	0 -10 6 0
sb:that a	-10 8 0 0
sb:that both	6 -4 0 0
sb:that he	26 -12 -11 -7
sb:that in	-6 8 -5 1
sb:that is	4 -10 7 -1
sb:that it	-23 22 2 0
sb:that its	-10 11 0 0
sb:that the	14 -3 -1 -15
sb:that was	12 -13 -3 4
sb:the	2 4 -4 -7
sb:the <day-ahead>	8 -4 0 0
sb:the <day-gone>	12 -10 0 0
sb:the <goods-amount>	11 -7 -2 0
sb:the <level>	0 -15 11 0
sb:the <name>	0 -6 12 -7
sb:the <office>	0 6 1 -20
sb:the <organisation>	17 -21 3 -4
sb:the <person>	-12 24 -26 8
sb:the <quality>	15 -9 -1 -5
sb:the <seat>	-6 -17 22 0
sb:the <span>	-7 11 -1 0
sb:the accord	7 -4 0 0
sb:the agenda	-10 6 6 -4
sb:the agreement	-5 10 -2 -1
sb:the approval	-4 6 0 0
sb:the bargain	4 -6 1 0
sb:the border	-10 13 0 -1
sb:the bridge	0 -11 12 0
sb:the company	9 -8 0 0
sb:the country	-6 10 -3 0
sb:the custom	10 -13 0 2
sb:the deal	-6 7 0 0
sb:the decision	-11 2 0 9
sb:the door	8 -7 0 0
sb:the duty	10 -13 1 0
sb:the economic	-6 6 0 0
sb:the end	5 -9 4 0
sb:the evening	23 -16 -8 0
sb:the expert	2 -7 0 4
sb:the fee	-11 13 0 0
sb:the fifth	-23 27 0 -1
sb:the first	0 10 -16 0
sb:the fourth	-7 13 -2 -2
sb:the framework	-4 6 0 0
sb:the grower	7 -6 0 0
sb:the harbour	0 -3 0 6
sb:the joint	-8 16 -6 -7
sb:the last	-3 -2 11 -1
sb:the leader	5 -17 14 -5
sb:the level	-4 -12 0 16
sb:the list	-17 4 7 4
sb:the lower	19 -17 0 0
sb:the market	3 -7 2 0
sb:the matter	-16 -1 5 11
sb:the meet	-3 10 0 -15
sb:the morning	17 -14 0 0
sb:the most	-6 7 0 0
sb:the next	8 -7 4 -8
sb:the northern	12 -12 0 0
sb:the number	-14 16 0 0
sb:the one	6 -2 -2 0
sb:the other	17 -14 -2 0
sb:the pair	-20 22 0 0
sb:the paper	-12 12 0 1
sb:the party	-3 9 0 -3
sb:the pause	-13 4 0 10
sb:the president	-12 -13 24 -5
sb:the prolongation	-10 11 0 0
sb:the rate	10 -9 0 0
sb:the republic	-8 9 0 0
sb:the result	-9 12 0 0
sb:the round	-4 6 0 0
sb:the same	6 -14 6 0
sb:the seal	-2 -4 7 0
sb:the second	37 -30 -6 -5
sb:the share	6 -6 0 0
sb:the sixth	-10 14 -1 0
sb:the spring	-5 6 0 0
sb:the state	11 -7 -1 0
sb:the summit	-9 6 0 0
sb:the suspension	-9 5 3 0
sb:the table	-3 9 -3 0
sb:the tariff	-2 -3 9 0
sb:the third	-7 14 -3 -7
sb:the three	1 -5 6 -1
sb:the trade	9 -5 -1 0
sb:the truce	26 -15 -15 -1
sb:the two	-15 7 11 -7
sb:the understanding	-16 10 -4 8
sb:the visit	3 -16 13 0
sb:the way	-7 0 7 0
sb:the year	6 0 -3 0
sb:their	-10 -9 15 12
sb:their <office>	-13 8 6 0
sb:their first	-7 -1 10 0
sb:their meet	-8 0 9 0
sb:their second	-4 8 0 -1
sb:their trade	9 -4 -3 0
sb:them	-25 30 -13 2
sb:them at	-2 -2 0 7
sb:then	-7 6 6 -6
sb:then come	-17 19 -1 0
sb:then the	-12 0 11 0
sb:there	22 -9 -7 -19
sb:there 's	28 -19 0 -14
sb:there ,	7 -2 0 -2
sb:there are	-11 11 0 0
sb:there is	-12 12 1 -4
sb:there was	13 -12 0 0
sb:there were	8 0 -7 0
sb:they agree	6 -6 -1 1
sb:they are	11 -9 0 0
sb:they did	9 -6 0 0
sb:they have	-13 8 6 0
sb:they meet	-14 -13 14 11
sb:they sit	-15 20 0 -2
sb:they were	28 -25 0 -1
sb:they will	1 6 -8 -5
sb:they're	-4 7 0 -1
sb:thi	-6 11 -3 -2
sb:thi week	-7 0 1 2
sb:thi year	-9 11 0 0
sb:thing	-18 9 10 0
sb:third	-5 14 -10 -8
sb:third ,	-12 13 0 0
sb:third meet	10 -6 0 -3
sb:third round	0 4 -3 -6
sb:those	-12 10 3 0
sb:those in	-9 13 0 0
sb:those of	-11 11 0 0
sb:three	-14 27 0 -21
sb:three ,	17 -5 0 -14
sb:three round	-20 22 0 0
sb:three time	-6 8 0 0
sb:through	-1 7 -4 0
sb:through the	8 -6 0 0
sb:tie	-14 13 0 0
sb:tiktok	-7 9 0 0
sb:tile	6 -5 0 0
sb:time	-8 8 1 0
sb:time in	13 -5 -5 -2
sb:time the	2 -13 11 0
sb:to	3 -11 12 -5
sb:to <level>	-15 22 -6 -3
sb:to <number>	7 -5 0 0
sb:to a	14 -32 -2 16
sb:to be	0 -18 12 4
sb:to come	7 -8 0 0
sb:to extend	8 -7 0 0
sb:to have	10 -18 8 0
sb:to let	-5 8 0 0
sb:to meet	0 4 2 -6
sb:to prolong	-18 17 0 0
sb:to sign	26 -21 -6 0
sb:to the	3 -7 -1 7
sb:to travel	-6 0 5 0
sb:to visit	-18 15 1 0
sb:together	-9 7 2 0
sb:together in	-8 8 0 0
sb:top	5 -12 4 0
sb:top of	4 -9 5 0
sb:trade	-8 14 -22 10
sb:trade ,	-14 18 -1 0
sb:trade agreement	7 -13 2 0
sb:trade minister	16 -10 -4 -3
sb:trade negotiator	-7 -3 0 11
sb:trade talk	-16 21 -2 0
sb:trader	10 -10 0 0
sb:trader in	9 -8 0 0
sb:travel	-9 4 6 -1
sb:travel to	-7 1 6 -1
sb:trip	-11 10 0 0
sb:trip to	-11 10 0 0
sb:truce	7 -15 8 -4
sb:truce ,	-5 7 0 0
sb:truce between	-10 6 4 0
sb:truce in	3 -7 3 0
sb:truce that	28 -22 -8 0
sb:truce was	-6 4 0 0
sb:truce with	-11 -5 17 0
sb:two	-4 2 11 -14
sb:two ,	12 -11 0 0
sb:two <office>	-8 12 0 -4
sb:two in	0 -11 15 -2
sb:two men	-9 0 9 -3
sb:two president	12 -12 0 0
sb:two side	-3 17 -19 0
sb:two were	-17 20 -1 0
sb:two will	-5 0 8 -5
sb:under	0 0 1 -7
sb:understand	7 -5 0 0
sb:understanding	-16 9 -4 8
sb:unit	8 -7 0 0
sb:unless	-6 8 0 0
sb:until	-6 8 1 -4
sb:until <day-ahead>	1 -10 10 -1
sb:up	-8 4 -7 13
sb:up <level>	-6 7 0 0
sb:up a	-8 -1 0 11
sb:up at	-8 7 0 0
sb:up in	5 -11 -2 9
sb:up to	3 -7 2 0
sb:us	-12 15 0 0
sb:use	-3 -3 8 0
sb:very	-10 11 0 0
sb:vessel	10 -9 0 0
sb:vice	-1 10 0 -6
sb:vice -	-7 12 0 -1
sb:view	-7 9 0 0
sb:villa	-6 7 0 0
sb:visit	-12 -7 22 -3
sb:voice	-10 12 0 0
sb:vote	16 -15 0 0
sb:wait	11 -17 4 0
sb:wait for	14 -8 -3 0
sb:wall	13 -13 0 0
sb:want	-10 10 -2 1
sb:want to	-4 6 0 0
sb:war	1 3 -9 0
sb:war ,	0 7 -7 0
sb:was	-8 -4 4 16
sb:was <number>	21 -19 -1 0
sb:was a	-5 8 -1 0
sb:was agree	10 -2 -9 0
sb:was conclude	-2 -6 10 0
sb:was in	-17 1 4 10
sb:was initialled	-8 1 7 0
sb:was make	-13 7 6 0
sb:was reach	-12 6 -2 8
sb:was sign	-3 8 -4 0
sb:was the	-15 20 -2 -1
sb:was their	1 -9 10 0
sb:was to	24 -19 -6 0
sb:watch	8 -5 -1 0
sb:water	-8 8 0 0
sb:way	0 -6 5 -1
sb:way to	8 -7 0 0
sb:we	2 -1 -19 11
sb:we are	11 -9 0 0
sb:we shall	-5 10 -1 0
sb:week	3 -5 -11 12
sb:week ,	0 -2 6 0
sb:week ago	12 0 -12 0
sb:week that	-13 13 0 0
sb:weekend	-11 12 0 0
sb:were	2 8 -13 -12
sb:were hold	-5 6 0 0
sb:were in	-23 24 0 0
sb:were the	0 -7 8 0
sb:what	-4 0 9 -5
sb:what <person>	-1 -13 15 0
sb:what <seat>	12 0 -10 0
sb:what come	8 -17 8 -1
sb:what is	-3 11 -9 0
sb:what it	0 -6 3 0
sb:what the	8 -12 0 0
sb:what was	-13 17 -3 0
sb:wheat	10 -8 0 0
sb:when	-1 3 3 -7
sb:when <person>	-6 4 1 0
sb:when the	7 0 -9 0
sb:when they	-15 6 12 -4
sb:where	0 6 -1 -4
sb:where the	-9 13 0 0
sb:whether	-5 14 -5 -3
sb:whether the	3 2 -8 0
sb:which	-8 11 -20 11
sb:which <name>	-14 2 0 10
sb:which both	-16 17 0 0
sb:which the	-3 9 -3 -1
sb:which was	6 -5 0 0
sb:while	14 -10 -1 0
sb:who	-5 0 0 12
sb:who had	-7 7 0 0
sb:who has	-4 7 0 0
sb:who is	-7 13 -5 0
sb:who lead	6 -4 0 0
sb:who meet	-12 5 2 0
sb:who negotiate	-12 14 0 0
sb:who sign	7 -7 0 0
sb:who was	11 -3 -8 0
sb:whom	-6 7 0 0
sb:whose	6 -7 1 0
sb:why	-15 16 0 0
sb:will be	-3 -10 9 10
sb:will go	8 -5 0 0
sb:will meet	9 -6 -1 -1
sb:will raise	-5 0 0 6
sb:will sign	8 -7 0 0
sb:will the	-6 10 0 -2
sb:wine	6 -4 0 0
sb:wire	-20 21 0 0
sb:with	6 -5 3 -4
sb:with <name>	0 7 0 -10
sb:with <person>	-8 12 0 0
sb:with <quality>	-7 3 2 0
sb:with <seat>	-8 8 0 0
sb:with his	-3 6 0 0
sb:with the	-14 16 0 -3
sb:without	-6 1 0 6
sb:without a	9 -8 0 0
sb:without which	-13 3 0 7
sb:word	0 -3 -4 9
sb:work	9 -7 0 0
sb:worked	9 -3 -5 0
sb:worked out	9 -4 -4 0
sb:worker	10 -8 0 0
sb:working	-6 -10 -5 19
sb:working <organisation>	-4 -6 0 10
sb:world	7 -4 0 0
sb:worst	6 -6 0 0
sb:worth	7 -10 0 0
sb:worth <money>	7 -6 0 0
sb:would like	-3 -9 11 0
sb:would meet	-3 8 -2 -1
sb:write	15 -33 12 0
sb:xi	-4 -2 7 0
sb:xi jinping	-4 -2 7 0
sb:year	-1 -6 8 0
sb:year ,	8 -11 0 2
sb:year ago	-16 1 13 0
sb:yes	-10 -13 17 3
sb:yes ,	-5 -20 19 6
sb:york	17 -21 2 0
sb:york ,	10 0 -6 0
sb:you	-22 21 6 -5
sb:|	6 -5 0 0
sb:·	-10 14 -2 0
sb:—	-12 8 7 -2
sb:— <name>	3 -6 -3 5
sb:— <office>	4 -6 0 0
sb:— <person>	-7 0 6 0
sb:— the	-5 9 -1 -1
seat	3 -7 3 -9
seat-other	6 0 -4 -7
seat-side	2 -6 5 -3
sent:calls	30 -38 -14 18
sent:coming	-1 -5 15 -6
sent:ended	-2 4 -2 -6
sent:experts	-20 -54 -30 78
sent:m=arrive	19 -16 -3 0
sent:m=arrived	5 -6 0 0
sent:m=assembly	28 -25 0 0
sent:m=bargain	-8 2 0 8
sent:m=broke off	-16 16 0 0
sent:m=came	-10 6 0 4
sent:m=closed	12 -5 -4 -2
sent:m=come	17 -4 -15 -4
sent:m=comes	18 -22 6 0
sent:m=conference	0 8 -12 -5
sent:m=consultations	-6 7 -5 3
sent:m=delegation	-24 19 2 0
sent:m=delegations	-10 24 -16 -6
sent:m=dinner	2 -7 7 -2
sent:m=due	17 -35 22 -13
sent:m=edition	10 -8 0 0
sent:m=expected	12 -4 -5 -2
sent:m=flew	8 -2 -6 0
sent:m=fly	0 6 -7 0
sent:m=go	4 -11 5 5
sent:m=goes	1 -9 -3 13
sent:m=guest	10 -11 1 0
sent:m=haggling	-13 13 0 0
sent:m=handshake	-14 7 4 0
sent:m=here	-2 9 -7 -4
sent:m=host	38 -25 -18 0
sent:m=invitation	-20 9 7 0
sent:m=invited	16 -11 -5 0
sent:m=land	8 -6 0 0
sent:m=landed	-3 6 0 0
sent:m=lands	-5 -3 10 0
sent:m=lunch	15 -19 0 0
sent:m=meet	16 -3 -11 0
sent:m=meeting	-18 4 3 11
sent:m=meetings	-7 10 -6 0
sent:m=met	2 -9 7 0
sent:m=negotiated	-23 26 -2 0
sent:m=negotiation	-4 7 0 0
sent:m=negotiations	-3 13 -9 -6
sent:m=negotiator	7 -3 -18 8
sent:m=negotiators	-8 25 -23 -7
sent:m=receive	11 0 -12 0
sent:m=received	-12 -3 20 0
sent:m=receives	-10 3 5 0
sent:m=rose	19 -14 -2 0
sent:m=round	13 6 -23 -29
sent:m=rounds	-11 16 -5 -3
sent:m=sat	-12 6 2 0
sent:m=see each other	5 -11 5 0
sent:m=session	-6 8 -7 2
sent:m=settled	-11 17 -1 -3
sent:m=shook hands	-10 0 10 0
sent:m=signed	14 -9 -3 -6
sent:m=sit	0 -6 -5 10
sent:m=sits	-8 0 0 8
sent:m=spent	-17 19 -1 0
sent:m=stop	0 3 -7 0
sent:m=summit	-3 -29 28 -3
sent:m=table	2 5 -11 -3
sent:m=talk	6 -6 0 0
sent:m=talking	10 -12 2 -2
sent:m=talks	22 -4 -34 -3
sent:m=there	23 -8 -14 -18
sent:m=time	7 -5 2 -8
sent:m=to see	7 -4 0 0
sent:m=visit	-7 -14 24 -6
sent:m=went	1 4 -7 -2
sent:m=where	-10 2 1 8
sent:meets	-8 13 -1 -11
sent:running	10 -11 9 -8
sent:summit	1 -24 30 -30
sent:sure	-6 4 1 -1
sent:wished	0 3 6 -19
sides=0	22 -9 -19 0
sides=1	-2 7 0 -17
sides=2	7 -6 -2 -1
sides=3	0 13 -6 -16
sides=4	23 -24 1 -2
sides=5	-3 7 -3 0
t0=future	-10 2 0 6
t0=future-passive	16 -10 -8 -1
t0=modal	13 -3 -12 0
t0=modal-passive	-9 9 0 0
t0=past	5 -1 -1 -12
t0=past-passive	-10 7 2 0
t0=perfect	-9 5 0 4
t0=pluperfect	15 -7 -3 -13
t0=pluperfect-passive	-2 0 -2 6
t0=present	2 4 -8 -4
t0=present-passive	-5 -2 7 0
t1=future	-3 -2 0 7
t1=future-passive	16 -9 -8 -1
t1=gerund	14 6 -12 -19
t1=infinitive	16 -7 -7 -6
t1=modal	4 0 -6 0
t1=modal-passive	-9 9 0 0
t1=participle-passive	13 0 -18 0
t1=past	6 -3 0 -7
t1=past-passive	-10 6 3 0
t1=perfect	-15 10 3 4
t1=pluperfect	5 0 -3 -12
t1=pluperfect-passive	-3 0 -2 6
t1=present	7 -4 -2 -2
t1=present-passive	-5 -2 7 0
t2=future	9 -20 0 10
t2=gerund	-9 12 -4 0
t2=infinitive	-16 15 -1 1
t2=modal	25 -9 -13 0
t2=past	3 -2 9 -20
t2=past-passive	22 -18 -2 0
t2=perfect	0 -2 6 0
t2=perfect-not	8 -1 -3 0
t2=pluperfect	-11 9 0 3
t2=pluperfect-not	-6 0 0 8
t2=pluperfect-passive	10 -9 0 0
t2=present	23 -1 -19 -35
t2=present-passive	27 -22 -7 0
tail=a	-6 15 -43 13
tail=b	-7 14 0 -6
tail=c	28 -19 -11 0
tail=d	7 14 -43 -10
tail=e	23 6 -34 -45
tail=f	29 -26 0 0
tail=g	-20 -73 74 1
tail=h	11 0 -14 -15
tail=i	13 7 -65 0
tail=k	15 2 -56 11
tail=l	53 -22 -44 -22
tail=m	-11 32 -26 -19
tail=n	0 -33 36 5
tail=o	7 7 -16 -21
tail=p	18 -15 0 0
tail=r	-10 18 -1 -14
tail=s	26 -13 -13 -3
tail=t	50 -26 -45 -23
tail=u	-19 10 17 -14
tail=v	-21 21 -8 4
tail=w	6 7 -5 -13
tail=x	-13 1 -4 13
tail=y	-15 -1 27 -7
tail=z	-2 -6 -10 20
tail=á	-12 16 -5 0
tail=é	-35 11 -18 34
tail=ø	-3 11 -2 -4
tail=ć	-8 8 0 0
third-side	-2 15 -3 -24
top	15 -11 11 -30
town-l	6 -1 -10 -2
town-none	1 1 -1 -7
town-r	28 -9 -14 -31
town=l0	12 0 -17 -13
town=l1	14 0 -19 -17
town=l2	26 -14 -19 -1
town=l3	-12 9 2 0
town=l4	-18 -4 14 16
town=l5	-16 14 5 -5
town=r0	-11 17 -6 -4
town=r1	19 0 -25 -22
town=r2	19 -20 2 -1
town=r3	-2 0 14 -15
town=r4	18 -6 -7 -10
town=r5	1 -9 -5 13
towns=1	1 1 -1 -7
towns=2	14 -8 -5 -9
towns=3	14 -4 -12 -9
towns=4	6 1 -10 -4
towns=5	7 1 -15 -4
tri:city day-none no-word	-15 0 22 0
tri:city day-none part:sure	11 -8 1 -13
tri:city day-none prev:sure	-13 22 -12 -3
tri:city day-none sent:sure	0 0 -14 7
tri:city day=l1 no-word	-13 6 10 0
tri:city day=l1 part:sure	-6 3 1 0
tri:city day=l1 sent:sure	-8 11 0 0
tri:city day=l2 part:sure	4 -9 7 0
tri:city day=l2 sent:sure	-6 8 0 0
tri:city day=l3 no-word	18 -11 -6 0
tri:city day=l3 part:sure	-16 18 -2 0
tri:city day=l4 part:sure	-11 12 0 0
tri:city day=l4 sent:sure	14 -13 0 0
tri:city day=l5 no-word	4 -21 13 0
tri:city day=r0 no-word	7 -6 4 -13
tri:city day=r0 part:sure	-5 12 0 -7
tri:city day=r0 prev:sure	1 -5 -4 8
tri:city day=r0 sent:sure	-2 11 -10 -3
tri:city day=r1 no-word	3 1 -6 -1
tri:city day=r1 part:sure	20 -6 -6 -7
tri:city day=r1 prev:sure	0 4 -7 0
tri:city day=r1 sent:sure	-15 2 4 3
tri:city day=r2 no-word	8 1 -16 0
tri:city day=r2 part:sure	1 -10 6 0
tri:city day=r2 prev:sure	0 5 -6 0
tri:city day=r3 no-word	0 0 -6 3
tri:city day=r3 prev:sure	0 7 -5 0
tri:city day=r4 no-word	-16 21 -5 0
tri:city day=r4 sent:sure	-6 2 -3 6
tri:l=& unknown no-word	7 -5 0 0
tri:l=( day-none no-word	6 -6 0 0
tri:l=( day-none sent:sure	-8 8 0 0
tri:l=( unknown no-word	13 -12 0 0
tri:l=( unknown sent:sure	7 -5 0 0
tri:l=<begin> city day-none	-40 32 12 0
tri:l=<begin> city day=r0	3 -2 2 -12
tri:l=<begin> city no-word	-18 8 19 -11
tri:l=<begin> city prev:sure	-6 10 -2 0
tri:l=<begin> city sent:sure	-1 6 -4 0
tri:l=<begin> day-none part:sure	8 -12 2 0
tri:l=<begin> day-none prev:sure	-14 6 -2 12
tri:l=<begin> day=r0 no-word	5 -16 5 8
tri:l=<begin> day=r0 prev:sure	-14 20 -1 -9
tri:l=<begin> day=r0 sent:sure	4 1 -6 -5
tri:l=<begin> day=r1 no-word	0 10 -23 -10
tri:l=<begin> day=r1 prev:sure	-12 15 -2 0
tri:l=<begin> day=r1 sent:sure	0 -5 7 0
tri:l=<begin> day=r2 no-word	-32 26 -1 14
tri:l=<begin> day=r2 part:sure	8 -3 0 -2
tri:l=<begin> day=r2 sent:sure	0 -8 7 0
tri:l=<begin> day=r3 no-word	13 -8 -1 0
tri:l=<begin> day=r3 part:sure	8 -4 0 -1
tri:l=<begin> day=r3 sent:sure	-13 14 0 0
tri:l=<begin> day=r4 no-word	0 -7 8 0
tri:l=<begin> day=r4 part:sure	7 -3 0 0
tri:l=<begin> day=r4 sent:sure	13 -11 0 0
tri:l=<begin> seat-home day-none	9 -26 0 12
tri:l=<begin> seat-home day=r0	15 -10 -15 7
tri:l=<begin> seat-home day=r1	0 5 -8 -3
tri:l=<begin> seat-home day=r2	-26 31 -6 0
tri:l=<begin> seat-home day=r3	-11 13 0 0
tri:l=<begin> seat-home day=r4	-4 -6 10 0
tri:l=<begin> seat-home no-word	18 -23 -4 7
tri:l=<begin> seat-home prev:sure	-23 18 -5 10
tri:l=<begin> seat-home sent:sure	-12 20 -5 -4
tri:l=<begin> seat-other day-none	-18 11 -5 13
tri:l=<begin> seat-other day=r0	5 -9 6 -4
tri:l=<begin> seat-other no-word	-35 22 6 10
tri:l=<begin> seat-other prev:sure	6 -2 -2 0
tri:l=<begin> seat-other sent:sure	19 -16 -4 0
tri:l=<begin> seat-side day-none	16 -35 7 -2
tri:l=<begin> seat-side day=r0	1 -3 5 -15
tri:l=<begin> seat-side day=r1	-16 16 0 0
tri:l=<begin> seat-side day=r2	-5 7 0 0
tri:l=<begin> seat-side day=r4	9 -8 0 0
tri:l=<begin> seat-side no-word	22 -12 -9 -17
tri:l=<begin> seat-side prev:sure	-1 -4 7 0
tri:l=<begin> seat-side sent:sure	-20 7 16 0
tri:l=<begin> unknown day-none	26 -12 -23 -22
tri:l=<begin> unknown day=r0	-22 17 0 6
tri:l=<begin> unknown day=r1	10 -4 -1 -4
tri:l=<begin> unknown day=r2	-4 -12 9 13
tri:l=<begin> unknown day=r3	20 -12 -2 -4
tri:l=<begin> unknown day=r4	20 -13 -2 -1
tri:l=<begin> unknown no-word	0 1 -6 8
tri:l=<begin> unknown part:sure	42 -28 -5 -10
tri:l=<begin> unknown prev:sure	-10 16 -5 -6
tri:l=<begin> unknown sent:sure	28 -27 0 0
tri:l=[ unknown day-none	6 -6 0 0
tri:l=[ unknown no-word	6 -5 0 0
tri:l=a day-none no-word	-4 6 0 0
tri:l=a seat-side day-none	-10 10 0 0
tri:l=a seat-side no-word	-17 17 0 0
tri:l=a unknown no-word	6 -5 0 0
tri:l=after city part:sure	11 -11 0 0
tri:l=after day-none part:sure	13 -12 0 0
tri:l=after day-none sent:sure	-13 12 0 0
tri:l=after unknown day-none	-5 6 0 0
tri:l=and city day-none	-15 4 11 0
tri:l=and city no-word	-15 4 12 0
tri:l=and day-none no-word	15 -10 -12 3
tri:l=and day-none prev:sure	-14 8 7 0
tri:l=and day-none sent:sure	-23 25 0 0
tri:l=and day=r0 no-word	-5 -16 16 0
tri:l=and day=r1 no-word	10 -8 0 0
tri:l=and day=r2 no-word	5 -6 0 0
tri:l=and day=r3 no-word	-5 6 0 0
tri:l=and seat-home day-none	18 -16 -13 7
tri:l=and seat-home no-word	13 -9 -13 6
tri:l=and seat-other day-none	15 -13 0 0
tri:l=and seat-other no-word	19 -16 0 0
tri:l=and seat-side day-none	3 2 -8 -1
tri:l=and seat-side no-word	-2 7 -4 -2
tri:l=and seat-side part:sure	14 -12 -1 0
tri:l=and unknown day-none	-25 28 -1 0
tri:l=and unknown day=r0	-6 -19 20 0
tri:l=and unknown day=r3	12 -8 -1 0
tri:l=and unknown no-word	13 -46 18 0
tri:l=and unknown part:sure	-12 14 0 0
tri:l=and unknown prev:sure	-4 6 -1 0
tri:l=and unknown sent:sure	-10 12 0 0
tri:l=are day-none no-word	-24 24 0 0
tri:l=are unknown day-none	-19 19 0 0
tri:l=are unknown no-word	-24 24 0 0
tri:l=as seat-home day-none	-7 8 0 0
tri:l=at city day-none	1 3 -7 0
tri:l=at city day=r1	-20 22 -3 0
tri:l=at city no-word	0 8 -8 0
tri:l=at city part:sure	-11 12 0 0
tri:l=at city sent:sure	6 -3 0 0
tri:l=at day-none no-word	1 -10 -8 16
tri:l=at day-none part:sure	6 -4 0 0
tri:l=at day-none sent:sure	-12 17 -2 0
tri:l=at day=r1 no-word	-14 8 3 1
tri:l=at day=r1 part:sure	-18 8 10 -3
tri:l=at seat-home day=r0	19 -11 -5 0
tri:l=at seat-home no-word	13 -14 2 -2
tri:l=at unknown day-none	-3 -2 -6 15
tri:l=at unknown day=r1	-2 -6 10 0
tri:l=at unknown no-word	0 -13 0 18
tri:l=at unknown part:sure	-7 2 9 -5
tri:l=at unknown sent:sure	-21 26 0 -4
tri:l=between day-none no-word	-10 11 0 0
tri:l=conference, day=r0 no-word	0 7 -4 -3
tri:l=does day-none no-word	-3 -1 6 0
tri:l=for city day-none	-6 0 0 7
tri:l=for city no-word	-7 0 0 7
tri:l=for day-none no-word	-4 6 -10 4
tri:l=for day-none part:sure	10 -11 0 0
tri:l=for seat-home day-none	-9 9 0 0
tri:l=for seat-home part:sure	-9 7 0 0
tri:l=for seat-side day-none	12 -4 -4 0
tri:l=for seat-side no-word	14 -4 -6 0
tri:l=for unknown day-none	13 -12 0 0
tri:l=for unknown day=r1	-14 14 0 0
tri:l=for unknown day=r3	-4 0 0 6
tri:l=from city day-none	31 -31 0 0
tri:l=from day-none no-word	-16 10 3 5
tri:l=from day-none prev:sure	19 -17 0 0
tri:l=from day-none sent:sure	21 -17 -1 0
tri:l=from day=l3 no-word	8 -4 0 0
tri:l=from day=r1 no-word	16 -7 -10 0
tri:l=from seat-home day-none	-17 4 5 11
tri:l=from seat-home no-word	-20 8 2 12
tri:l=from seat-side day-none	3 3 -6 -6
tri:l=from seat-side day=r1	6 -1 -4 0
tri:l=from seat-side no-word	7 2 -14 -8
tri:l=from unknown day=r1	-8 9 0 0
tri:l=from unknown no-word	-22 25 0 -1
tri:l=from unknown prev:sure	7 -6 0 0
tri:l=from unknown sent:sure	-1 -8 0 11
tri:l=if seat-home day-none	5 -6 0 0
tri:l=if seat-side day-none	-6 8 0 0
tri:l=if seat-side no-word	-7 8 0 0
tri:l=in city day-none	15 -21 7 0
tri:l=in city day=l1	-10 11 0 -4
tri:l=in city day=l2	-10 4 8 0
tri:l=in city day=l3	0 3 -7 0
tri:l=in city day=l4	-5 11 -4 0
tri:l=in city day=r0	-11 15 -5 0
tri:l=in city day=r1	10 1 -6 -13
tri:l=in city day=r2	10 -4 -5 0
tri:l=in city day=r3	1 3 -13 2
tri:l=in city day=r4	-11 10 -4 7
tri:l=in city no-word	10 -8 -3 0
tri:l=in city part:sure	8 3 2 -31
tri:l=in city prev:sure	0 9 -21 5
tri:l=in city sent:sure	-6 0 -4 16
tri:l=in day-none no-word	3 -9 11 -7
tri:l=in day-none part:sure	1 -8 2 9
tri:l=in day-none prev:sure	0 13 -10 -14
tri:l=in day-none sent:sure	11 -4 -12 0
tri:l=in day=l1 no-word	1 7 -13 -4
tri:l=in day=l1 part:sure	8 -8 0 0
tri:l=in day=l1 prev:sure	-21 25 -3 -1
tri:l=in day=l1 sent:sure	-23 2 7 6
tri:l=in day=l2 no-word	2 -10 8 -1
tri:l=in day=l2 part:sure	-12 7 7 0
tri:l=in day=l2 sent:sure	-4 9 -1 0
tri:l=in day=l3 no-word	-2 8 -9 0
tri:l=in day=l3 part:sure	-17 18 3 -10
tri:l=in day=l4 no-word	-12 10 4 -2
tri:l=in day=l4 part:sure	-19 11 0 2
tri:l=in day=l5 no-word	0 -4 7 0
tri:l=in day=r0 no-word	7 4 -18 -3
tri:l=in day=r0 prev:sure	-10 -8 9 10
tri:l=in day=r0 sent:sure	-11 -13 16 5
tri:l=in day=r1 no-word	0 -7 0 8
tri:l=in day=r1 part:sure	3 0 -7 1
tri:l=in day=r1 prev:sure	-7 -2 15 -5
tri:l=in day=r1 sent:sure	-6 7 0 0
tri:l=in day=r2 no-word	11 0 -17 -5
tri:l=in day=r2 part:sure	-20 10 4 0
tri:l=in day=r2 prev:sure	7 0 -6 0
tri:l=in day=r2 sent:sure	-6 10 0 0
tri:l=in day=r3 no-word	0 3 -13 1
tri:l=in day=r3 part:sure	-13 11 2 -1
tri:l=in day=r3 prev:sure	-4 0 6 0
tri:l=in day=r4 no-word	-11 7 -1 6
tri:l=in seat-home day-none	19 -18 4 -20
tri:l=in seat-home day=l2	-6 3 2 0
tri:l=in seat-home day=l4	-6 1 5 0
tri:l=in seat-home day=r0	7 -7 -2 3
tri:l=in seat-home day=r1	-1 2 -9 7
tri:l=in seat-home day=r2	7 -1 -5 0
tri:l=in seat-home day=r3	-4 0 7 0
tri:l=in seat-home day=r4	0 -7 0 8
tri:l=in seat-home no-word	14 -10 0 -10
tri:l=in seat-home part:sure	0 -10 0 13
tri:l=in seat-home prev:sure	0 2 0 -7
tri:l=in seat-other day-none	-8 15 -8 -5
tri:l=in seat-other day=r0	-1 -7 12 -1
tri:l=in seat-other day=r1	21 -15 0 -4
tri:l=in seat-other day=r3	-5 6 0 0
tri:l=in seat-other no-word	-2 6 -3 -2
tri:l=in seat-other part:sure	7 0 -1 -7
tri:l=in seat-other prev:sure	-3 7 -1 0
tri:l=in seat-other sent:sure	-5 -6 10 1
tri:l=in seat-side day-none	-3 -2 0 8
tri:l=in seat-side day=l1	11 -6 0 -6
tri:l=in seat-side day=l2	9 -8 0 -1
tri:l=in seat-side day=l4	0 -12 -3 12
tri:l=in seat-side day=r1	5 -9 3 1
tri:l=in seat-side day=r4	-7 6 0 0
tri:l=in seat-side no-word	8 -8 -5 5
tri:l=in seat-side part:sure	2 7 -14 2
tri:l=in seat-side prev:sure	0 -35 17 10
tri:l=in seat-side sent:sure	-5 4 5 -8
tri:l=in unknown day-none	-14 15 -3 1
tri:l=in unknown day=l1	-15 12 -12 7
tri:l=in unknown day=l2	5 -8 2 0
tri:l=in unknown day=l3	-6 10 0 -2
tri:l=in unknown day=l4	-11 6 8 -3
tri:l=in unknown day=r0	5 -18 10 7
tri:l=in unknown day=r1	-27 6 12 9
tri:l=in unknown day=r2	-15 19 -3 -1
tri:l=in unknown day=r3	-5 6 2 -5
tri:l=in unknown day=r4	10 -10 5 -7
tri:l=in unknown no-word	-24 22 4 -3
tri:l=in unknown part:sure	-35 8 13 18
tri:l=in unknown prev:sure	-23 12 17 -9
tri:l=in unknown sent:sure	6 1 -18 -2
tri:l=is day-none no-word	-9 13 -2 0
tri:l=is unknown day-none	-14 14 0 0
tri:l=is unknown no-word	-10 11 0 0
tri:l=it unknown no-word	8 -8 0 0
tri:l=leaves day-none no-word	-10 -2 13 0
tri:l=morning unknown no-word	6 -4 0 0
tri:l=mr unknown no-word	6 -6 0 0
tri:l=near day-none no-word	-13 9 4 0
tri:l=near unknown day-none	-8 9 0 0
tri:l=near unknown no-word	-9 9 0 0
tri:l=of city day-none	6 0 -14 0
tri:l=of city day=r2	17 -13 -2 0
tri:l=of city day=r3	-6 4 1 0
tri:l=of city day=r4	-5 6 0 0
tri:l=of city sent:sure	-6 0 4 0
tri:l=of day-none no-word	-12 17 -5 -3
tri:l=of day-none part:sure	10 -1 -10 0
tri:l=of day=r0 no-word	-1 -8 9 0
tri:l=of seat-home day-none	0 -14 9 0
tri:l=of seat-home no-word	9 -16 6 0
tri:l=of seat-side day-none	2 0 -6 0
tri:l=of seat-side no-word	-10 16 -6 0
tri:l=of unknown day-none	-9 17 -12 -2
tri:l=of unknown day=l3	8 -6 0 0
tri:l=of unknown day=r2	10 -9 0 0
tri:l=of unknown no-word	-15 13 7 -2
tri:l=of unknown part:sure	8 0 -10 0
tri:l=of unknown prev:sure	9 -8 0 0
tri:l=on seat-home day-none	-14 16 0 0
tri:l=on seat-home no-word	-7 8 0 0
tri:l=on unknown day-none	16 -14 0 0
tri:l=on unknown day=r1	9 -7 0 0
tri:l=on unknown no-word	15 -13 0 0
tri:l=our day-none no-word	-4 6 0 0
tri:l=said seat-home day-none	-7 8 0 0
tri:l=said seat-side day-none	-8 5 3 0
tri:l=since city no-word	5 -12 5 0
tri:l=since city part:sure	6 -4 0 0
tri:l=since day-none no-word	4 -14 6 0
tri:l=since day-none part:sure	-6 8 0 0
tri:l=that day-none no-word	-17 14 0 2
tri:l=that day=l1 no-word	8 -4 0 0
tri:l=that seat-home day-none	-6 6 -8 5
tri:l=that seat-home no-word	-7 6 -8 6
tri:l=that seat-other day-none	7 -6 0 0
tri:l=that seat-other no-word	7 -6 0 0
tri:l=that seat-side day-none	-7 5 3 -2
tri:l=that seat-side no-word	-12 10 4 -1
tri:l=the city day-none	-8 9 0 0
tri:l=the city day=r2	15 -15 0 0
tri:l=the city no-word	23 -15 -11 0
tri:l=the city part:sure	-31 27 5 0
tri:l=the day-none no-word	-15 15 1 0
tri:l=the day-none part:sure	-13 12 0 0
tri:l=the day=l1 no-word	7 -2 -3 0
tri:l=the day=l1 part:sure	13 -12 0 0
tri:l=the day=l4 no-word	7 -5 0 0
tri:l=the day=r1 no-word	6 -4 0 0
tri:l=the day=r1 part:sure	-9 8 2 0
tri:l=the day=r2 no-word	3 -7 4 0
tri:l=the day=r4 no-word	-7 8 0 0
tri:l=the seat-home day-none	-12 4 8 0
tri:l=the seat-home no-word	-11 0 12 0
tri:l=the seat-side day-none	-11 12 0 0
tri:l=the seat-side no-word	-4 7 -1 0
tri:l=the unknown day=l1	17 -16 0 0
tri:l=the unknown day=l2	6 -4 0 0
tri:l=the unknown day=r3	10 -6 -2 0
tri:l=the unknown no-word	0 6 -6 -3
tri:l=the unknown part:sure	31 -22 -12 -2
tri:l=the unknown prev:sure	13 -10 0 0
tri:l=the unknown sent:sure	14 -8 -3 0
tri:l=to city day=r1	14 -18 -1 6
tri:l=to city no-word	22 -19 -4 0
tri:l=to city part:sure	1 -6 0 6
tri:l=to day-none no-word	10 -3 -4 -8
tri:l=to day-none part:sure	-21 17 3 0
tri:l=to day=l3 no-word	13 -10 0 0
tri:l=to day=r0 part:sure	-11 13 0 0
tri:l=to day=r1 no-word	-13 6 9 0
tri:l=to day=r1 part:sure	17 -15 -8 5
tri:l=to day=r2 part:sure	-10 0 8 0
tri:l=to seat-side day-none	-1 2 0 -8
tri:l=to seat-side day=r2	-6 0 7 0
tri:l=to seat-side day=r3	-8 0 0 8
tri:l=to seat-side no-word	-6 6 3 -5
tri:l=to seat-side sent:sure	0 -12 0 6
tri:l=to unknown day=r1	-9 12 0 0
tri:l=to unknown part:sure	-28 26 2 0
tri:l=trade, day-none no-word	-6 10 -2 0
tri:l=until unknown no-word	6 -5 0 0
tri:l=was day-none no-word	-5 6 0 0
tri:l=what day-none no-word	-7 -7 15 0
tri:l=what seat-home day-none	-2 -4 6 0
tri:l=what seat-home no-word	-3 -5 8 0
tri:l=what seat-side day-none	0 -11 8 0
tri:l=what seat-side no-word	4 -16 5 0
tri:l=when day-none no-word	-5 6 0 0
tri:l=which seat-side day-none	9 -7 0 0
tri:l=which seat-side no-word	7 -5 0 0
tri:l=with day-none no-word	-2 -15 3 13
tri:l=with day-none prev:sure	9 -5 0 -1
tri:l=with seat-home day-none	14 -9 -3 0
tri:l=with seat-home no-word	12 -6 -3 0
tri:l=with seat-side day-none	-14 -1 7 12
tri:l=with seat-side no-word	-12 -5 6 14
tri:l=with seat-side part:sure	-4 6 0 0
tri:l=— day-none no-word	23 -21 0 0
tri:l=— day=l1 no-word	-30 18 15 0
tri:l=— day=r0 no-word	-11 14 -1 0
tri:l=— day=r2 no-word	9 -9 0 0
tri:l=— unknown day-none	17 -15 0 0
tri:l=— unknown day=l1	7 -5 0 0
tri:l=— unknown no-word	12 -8 0 0
tri:seat-home day-none no-word	-3 -2 7 1
tri:seat-home day-none prev:sure	9 -9 -14 9
tri:seat-home day-none sent:sure	6 -6 1 -7
tri:seat-home day=l0 no-word	17 -6 -10 0
tri:seat-home day=l1 no-word	12 -2 -11 -2
tri:seat-home day=l1 part:sure	-7 6 0 0
tri:seat-home day=l2 no-word	6 -4 0 0
tri:seat-home day=l3 part:sure	-3 0 6 0
tri:seat-home day=r0 no-word	9 -7 -9 4
tri:seat-home day=r0 prev:sure	18 -9 -3 -8
tri:seat-home day=r1 no-word	11 -5 -3 -7
tri:seat-home day=r1 part:sure	-15 2 0 11
tri:seat-home day=r1 prev:sure	-10 11 0 0
tri:seat-home day=r1 sent:sure	-8 17 -4 -4
tri:seat-home day=r2 no-word	-12 15 0 -1
tri:seat-home day=r2 part:sure	-8 5 0 0
tri:seat-home day=r2 prev:sure	-3 8 0 -1
tri:seat-home day=r3 sent:sure	-6 8 0 0
tri:seat-home day=r4 no-word	-10 -6 8 7
tri:seat-other day-none no-word	7 -5 -11 8
tri:seat-other day-none part:sure	11 -5 -1 0
tri:seat-other day-none sent:sure	-22 23 0 0
tri:seat-other day=r0 no-word	-16 11 9 -4
tri:seat-other day=r0 sent:sure	19 -24 7 0
tri:seat-other day=r1 part:sure	21 -11 -6 -4
tri:seat-side day-none no-word	-14 12 -2 7
tri:seat-side day-none part:sure	12 -8 0 -6
tri:seat-side day-none prev:sure	-2 -11 17 -4
tri:seat-side day-none sent:sure	9 0 -6 -6
tri:seat-side day=l0 no-word	-5 9 -3 0
tri:seat-side day=l1 no-word	11 -6 -1 -2
tri:seat-side day=l1 sent:sure	-4 0 7 0
tri:seat-side day=l2 no-word	5 -15 6 0
tri:seat-side day=l3 no-word	19 -16 -3 0
tri:seat-side day=l3 part:sure	0 -3 6 0
tri:seat-side day=l4 no-word	5 0 -9 0
tri:seat-side day=r0 no-word	17 -10 -7 -4
tri:seat-side day=r0 part:sure	0 8 -8 0
tri:seat-side day=r0 sent:sure	-16 9 9 0
tri:seat-side day=r1 no-word	4 2 -3 -13
tri:seat-side day=r1 part:sure	0 3 -12 9
tri:seat-side day=r1 prev:sure	0 -13 10 0
tri:seat-side day=r1 sent:sure	-5 -4 12 0
tri:seat-side day=r2 no-word	3 5 -12 -3
tri:seat-side day=r3 no-word	7 -2 -5 0
tri:seat-side day=r4 no-word	6 0 -5 0
tri:unknown day-none no-word	28 -3 -57 -29
tri:unknown day-none part:sure	0 -6 -4 16
tri:unknown day-none prev:sure	22 -13 -10 -11
tri:unknown day-none sent:sure	-3 14 -13 -21
tri:unknown day=l0 no-word	13 -11 0 0
tri:unknown day=l1 no-word	-5 8 -4 0
tri:unknown day=l1 part:sure	18 -16 -9 0
tri:unknown day=l1 prev:sure	-16 18 0 0
tri:unknown day=l1 sent:sure	0 -6 0 8
tri:unknown day=l2 no-word	12 -16 1 0
tri:unknown day=l2 prev:sure	13 -12 0 0
tri:unknown day=l2 sent:sure	-8 12 0 0
tri:unknown day=l3 no-word	-1 6 -2 0
tri:unknown day=l3 part:sure	6 -2 0 0
tri:unknown day=l3 sent:sure	12 -10 0 0
tri:unknown day=l4 no-word	0 -10 10 -1
tri:unknown day=l4 part:sure	-7 11 0 0
tri:unknown day=l5 no-word	-11 10 0 0
tri:unknown day=r0 no-word	-27 19 17 0
tri:unknown day=r0 part:sure	-12 4 2 2
tri:unknown day=r0 prev:sure	-17 14 6 -2
tri:unknown day=r0 sent:sure	-16 -1 9 11
tri:unknown day=r1 no-word	1 -2 -11 9
tri:unknown day=r1 part:sure	-11 2 11 -3
tri:unknown day=r1 prev:sure	-13 0 11 0
tri:unknown day=r2 no-word	1 -11 1 13
tri:unknown day=r2 part:sure	12 0 -11 -2
tri:unknown day=r2 prev:sure	10 -7 0 -1
tri:unknown day=r3 no-word	9 -8 -7 1
tri:unknown day=r3 part:sure	11 -5 0 -7
tri:unknown day=r3 prev:sure	14 -9 -3 0
tri:unknown day=r3 sent:sure	12 0 0 -10
tri:unknown day=r4 no-word	31 -33 3 -1
tri:unknown day=r4 part:sure	14 -10 0 0
tri:unknown day=r4 sent:sure	4 -18 0 11
two-words	-3 11 -10 -2
unknown	30 -14 -24 -3
v0-none	21 -9 -7 -15
v0=add	-10 11 0 0
v0=agree	-10 5 8 -1
v0=ask	-1 -13 14 0
v0=be	-13 16 -4 -2
v0=bring	2 -10 5 0
v0=charge	13 -12 0 0
v0=come	-7 1 3 4
v0=discuss	-16 6 0 7
v0=end	16 -14 0 0
v0=fall	11 -10 0 0
v0=go	-1 7 -4 -6
v0=have	-3 13 -12 0
v0=keep	8 -13 3 0
v0=land	2 -10 9 0
v0=leave	-10 -5 7 9
v0=look	-3 -6 7 0
v0=make	2 -8 6 -1
v0=meet	-11 9 -7 4
v0=move	7 -6 0 0
v0=other	-6 -11 12 8
v0=pay	19 -12 -3 0
v0=place	7 -6 0 0
v0=plan	-10 16 -2 -3
v0=prepare	-7 15 -7 0
v0=propose	21 -20 0 0
v0=put	-13 13 0 0
v0=raise	-5 6 0 0
v0=reach	-1 -4 1 7
v0=return	-15 15 -3 0
v0=run	7 -4 0 0
v0=say	6 -4 0 -5
v0=sell	6 -6 0 0
v0=set	-4 7 0 -1
v0=settle	-4 7 -2 0
v0=sign	22 -12 -14 -5
v0=sit	-15 5 -5 13
v0=stand	8 -5 -2 0
v0=stop	-9 10 0 0
v0=suspend	6 -5 0 0
v0=take	-13 19 -3 -3
v0=want	-5 6 0 0
v0=write	6 -5 0 0
v1-none	11 -3 -2 -13
v1=add	-15 16 0 0
v1=agree	5 -1 -8 4
v1=ask	-1 -7 10 0
v1=be	-14 10 3 0
v1=bring	5 -12 5 0
v1=charge	16 -14 0 0
v1=conclude	6 -5 0 -2
v1=deny	8 -8 0 0
v1=discuss	-19 10 0 7
v1=end	14 -10 0 -2
v1=enter	7 -7 0 0
v1=extend	12 -13 0 0
v1=go	-8 14 -3 -6
v1=have	-1 9 -10 0
v1=keep	9 -14 3 0
v1=land	-5 0 8 0
v1=leave	-12 -2 7 9
v1=let	7 -5 0 0
v1=look	-4 -4 7 0
v1=make	9 -8 0 -2
v1=meet	10 -1 -9 -2
v1=move	7 -6 0 0
v1=other	-8 -8 13 8
v1=pay	24 -16 -4 -1
v1=place	11 -10 0 0
v1=plan	-7 12 0 -4
v1=prepare	-8 13 -3 0
v1=propose	11 -10 0 0
v1=put	-12 11 0 0
v1=raise	-9 14 0 -4
v1=resume	8 -4 0 -1
v1=return	-15 17 -3 0
v1=run	7 -4 0 0
v1=say	9 -6 0 -4
v1=see	-9 5 1 0
v1=set	-4 7 0 -1
v1=settle	0 7 -7 0
v1=sign	12 -10 1 -7
v1=sit	0 -4 -6 12
v1=stand	8 -5 -1 0
v1=strike	-5 11 -4 -2
v1=suspend	8 -6 0 0
v1=take	-10 17 -4 -3
v1=want	-6 6 0 0
v1=write	7 -6 0 0
v2-none	4 1 -1 -10
v2=add	7 -4 0 0
v2=announce	0 5 -8 0
v2=answer	16 -16 0 0
v2=approve	17 -16 0 0
v2=be	-19 18 0 0
v2=begin	14 -12 0 0
v2=bring	-5 0 7 0
v2=call	6 -3 0 0
v2=charge	10 -8 0 0
v2=confirm	8 0 -5 0
v2=discuss	-10 -2 11 0
v2=double	9 -6 0 0
v2=end	6 0 -10 1
v2=enter	7 -6 0 0
v2=expire	7 -7 0 0
v2=extend	-13 14 0 0
v2=fall	6 -8 1 0
v2=get	10 -7 0 0
v2=have	1 4 -8 0
v2=keep	-5 -8 12 0
v2=know	10 -10 0 0
v2=leave	4 -17 0 6
v2=let	9 -7 0 0
v2=lift	-14 8 6 0
v2=look	-6 7 0 0
v2=lower	-16 18 -3 0
v2=meet	-9 16 -10 0
v2=note	-10 0 10 0
v2=other	-6 9 3 -13
v2=prepare	6 0 -7 0
v2=propose	-5 6 0 0
v2=put	-9 -2 6 6
v2=reach	8 -7 0 0
v2=reply	-7 9 -1 0
v2=run	10 -9 0 0
v2=say	0 -9 11 -6
v2=show	-8 8 0 0
v2=sign	18 -14 -2 0
v2=sit	9 -11 0 0
v2=slap	-8 9 0 0
v2=stop	-9 12 0 0
v2=take	0 0 -6 7
v2=tell	17 -13 -1 0
v2=want	-5 7 0 0
v2=withdraw	-8 9 0 0
v2=write	-6 7 0 0
verbless	-12 15 1 -4
vt0=agree past	-12 7 6 0
vt0=agree pluperfect	17 -15 0 0
vt0=agree present	-12 8 3 0
vt0=approve modal	-10 10 0 0
vt0=ask past	15 -13 0 0
vt0=ask perfect	7 -5 0 0
vt0=ask present	-18 3 16 0
vt0=be future	-15 6 0 6
vt0=be modal	-5 0 0 6
vt0=be perfect	-9 12 -2 0
vt0=be present	0 9 -4 -29
vt0=bring past	2 -10 6 0
vt0=call past	-6 7 0 0
vt0=charge present	12 -10 0 0
vt0=come future	-3 6 -1 0
vt0=come modal	7 -6 0 0
vt0=come past	0 -3 0 7
vt0=come present	-10 4 8 0
vt0=discuss future	-7 -4 0 12
vt0=discuss past	-9 12 0 -4
vt0=end past	10 -9 0 0
vt0=expect past	14 -3 -5 -5
vt0=expect present	-8 0 2 2
vt0=go past	-4 6 0 0
vt0=have past	-7 13 -5 0
vt0=have present	1 1 -7 0
vt0=hold past	7 -4 -1 -1
vt0=land past	6 -4 0 0
vt0=land present	-3 -5 10 0
vt0=leave past	-12 -4 4 10
vt0=make past	-6 0 7 0
vt0=make present	9 -7 0 0
vt0=meet modal	-4 8 -1 -1
vt0=meet past	-4 -1 8 -4
vt0=meet pluperfect	-5 14 -6 -4
vt0=meet present	-1 0 -13 8
vt0=negotiate past	-10 13 -1 0
vt0=negotiate present	9 -6 0 0
vt0=other future	9 -5 0 -1
vt0=other past	-6 3 5 -3
vt0=other perfect	-14 0 8 7
vt0=other pluperfect	11 -13 0 -1
vt0=other present	-8 0 1 9
vt0=pay present	19 -17 0 0
vt0=place present	7 -6 0 0
vt0=plan present	-6 12 -2 -2
vt0=prepare pluperfect	-7 13 -5 0
vt0=put present	-5 10 -5 0
vt0=reach past	-1 -6 2 8
vt0=run present	10 -9 0 0
vt0=say past	13 -10 0 -3
vt0=say present	-9 7 2 0
vt0=set present	-5 8 0 0
vt0=settle past	-4 8 -2 0
vt0=ship present	-6 6 0 0
vt0=sign future	16 -13 0 0
vt0=sign past	9 -1 -11 -2
vt0=sign perfect	-8 8 0 0
vt0=sit present	-17 3 0 15
vt0=take future	-5 8 0 0
vt0=take past	-5 6 0 0
vt0=take present	-7 9 0 0
vt0=tell past	7 -1 -4 0
vt0=tell pluperfect	-5 6 0 0
vt1=agree participle	13 -2 -25 9
vt1=agree pluperfect	11 -10 0 0
vt1=agree present	-13 8 4 0
vt1=approve modal	-10 10 0 0
vt1=ask past	15 -13 0 0
vt1=ask perfect	7 -5 0 0
vt1=ask present	-18 3 16 0
vt1=be future	-15 6 0 6
vt1=be modal	-4 0 0 7
vt1=be perfect	-11 15 -1 0
vt1=be present	7 -2 0 -27
vt1=bring past	2 -10 6 0
vt1=call past	-6 7 0 0
vt1=charge present	12 -10 0 0
vt1=come future	-3 6 -1 0
vt1=come modal	7 -6 0 0
vt1=come past	0 -3 0 7
vt1=come present	-10 4 8 0
vt1=conclude participle	10 -7 0 0
vt1=discuss future	-7 -4 0 12
vt1=discuss past	-9 12 0 -4
vt1=end past	10 -9 0 0
vt1=expect present	-9 1 2 2
vt1=extend infinitive	8 -10 0 0
vt1=go past	-4 6 0 0
vt1=have past	-10 15 -4 0
vt1=have present	7 -2 -7 0
vt1=land past	6 -4 0 0
vt1=land present	-3 -5 10 0
vt1=leave past	-12 -4 4 10
vt1=make participle	7 0 -8 0
vt1=make past	-6 0 8 0
vt1=make present	9 -7 0 0
vt1=meet gerund	14 4 -10 -16
vt1=meet infinitive	10 -4 0 -6
vt1=meet modal	-4 8 -1 -1
vt1=meet participle	13 -15 0 3
vt1=meet past	-4 -1 8 -4
vt1=meet pluperfect	-5 14 -6 -4
vt1=meet present	0 0 -14 8
vt1=negotiate past	-10 13 -1 0
vt1=negotiate present	9 -6 0 0
vt1=other future	9 -5 0 -1
vt1=other past	-6 3 5 -3
vt1=other perfect	-15 0 8 7
vt1=other pluperfect	8 -10 0 0
vt1=other present	-8 0 1 9
vt1=pay present	19 -17 0 0
vt1=place present	7 -6 0 0
vt1=plan present	-4 8 0 -1
vt1=prepare pluperfect	-7 13 -5 0
vt1=put present	-5 10 -5 0
vt1=reach participle	-5 6 0 0
vt1=reach past	-1 -6 2 8
vt1=run present	10 -9 0 0
vt1=say past	15 -13 0 -3
vt1=say present	-8 7 1 0
vt1=set present	-5 8 0 0
vt1=settle past	-4 8 -2 0
vt1=ship present	-6 6 0 0
vt1=sign future	16 -13 0 0
vt1=sign participle	-17 2 16 0
vt1=sign past	9 -1 -11 -2
vt1=sign perfect	-8 8 0 0
vt1=sit present	-17 3 0 15
vt1=strike participle	-13 14 0 0
vt1=take future	-5 8 0 0
vt1=take past	-5 6 0 0
vt1=take present	-7 9 0 0
vt1=tell past	7 -1 -4 0
vt2=agree past	-13 14 0 0
vt2=agree present	13 -12 0 0
vt2=announce past	9 -3 -2 0
vt2=answer past	6 -2 -3 0
vt2=ask past	-11 8 2 0
vt2=be modal	12 -4 -5 0
vt2=be past	-2 6 -6 0
vt2=be pluperfect	-18 9 1 7
vt2=be present	-17 13 9 -5
vt2=bring past	-16 0 15 0
vt2=call past	7 -5 0 0
vt2=charge perfect	8 -7 0 0
vt2=discuss infinitive	-9 -4 12 0
vt2=drop present	-6 6 0 0
vt2=end present	17 -9 -7 0
vt2=expire present	7 -7 0 0
vt2=fall past	4 -6 1 0
vt2=go future	-4 6 0 0
vt2=go past	6 0 -6 0
vt2=go pluperfect	-9 9 0 0
vt2=have present	0 6 -5 0
vt2=hold perfect	-6 6 0 0
vt2=know present	8 -8 0 0
vt2=lift past	-9 0 7 0
vt2=lower present	-21 23 -3 0
vt2=meet future	8 0 0 -3
vt2=meet gerund	-18 21 0 0
vt2=meet participle	-12 13 0 0
vt2=meet past	7 -4 0 0
vt2=meet present	10 -6 0 0
vt2=other perfect	-10 7 8 -2
vt2=other pluperfect	2 0 0 -6
vt2=prepare infinitive	5 0 -6 0
vt2=promise perfect	-4 7 0 0
vt2=put future	-6 0 7 0
vt2=put pluperfect	-14 6 0 7
vt2=put present	5 -10 2 0
vt2=reply past	-7 10 -1 0
vt2=rise past	12 -9 0 0
vt2=rise present	-7 8 0 0
vt2=run present	9 -7 0 0
vt2=say past	-2 -2 8 -1
vt2=say present	5 -8 0 0
vt2=show present	-8 8 0 0
vt2=sign future	-6 6 0 0
vt2=sign past	15 -14 0 0
vt2=take future	-8 0 0 9
vt2=take infinitive	-7 7 0 0
vt2=tell past	7 -5 0 0
vt2=want past	-6 7 0 0
vt2=write past	-8 9 0 0
words=1	-7 4 0 4
words=2	19 -14 10 -27
words=3	2 -2 5 -6
words=4	7 -2 -18 7
words=5	4 11 -12 -13`;
