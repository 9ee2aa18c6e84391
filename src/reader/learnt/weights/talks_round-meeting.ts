// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_MEETING = `none	round	summit	technical
<always>	19 -3 -15 -17
a:!	12 -11 0 0
a:&	8 0 0 -7
a:'	0 1 0 0
a:'s	8 0 -5 -8
a:'s .	-17 18 0 0
a:'s <person>	2 -1 0 0
a:'s answer	-4 0 5 0
a:'s man	3 -3 0 0
a:'s reply	1 0 0 0
a:-	8 -2 -1 -1
a:- two	1 0 0 0
a:.	13 -3 -7 -10
a:. <number>	3 -2 0 0
a:<agent>	28 -16 -10 -2
a:<day-ahead>	11 -14 -1 5
a:<day-ahead> .	10 -2 0 -13
a:<day-ahead> and	-4 0 4 -1
a:<day-ahead> for	6 -5 0 0
a:<day-ahead> in	3 -2 0 0
a:<day-ahead> of	-3 0 0 1
a:<day-ahead> to	-2 -4 9 0
a:<day-gone>	4 0 0 -7
a:<day-gone> .	25 -17 -3 -2
a:<day-gone> ?	0 1 0 0
a:<day-gone> after	-5 6 0 0
a:<day-gone> and	2 -1 -3 1
a:<day-gone> by	-4 0 6 0
a:<day-gone> for	-14 19 -4 0
a:<day-gone> of	0 0 0 2
a:<day-gone> on	-1 1 0 0
a:<day-today>	6 8 -12 -12
a:<day-today> .	1 6 -6 -5
a:<day-today> ?	4 -2 0 0
a:<day-today> with	0 1 0 0
a:<duty>	15 -6 -3 -8
a:<gate>	17 -11 -6 0
a:<goods-amount>	3 0 0 0
a:<goods>	-4 0 10 -2
a:<level-noun>	1 -12 0 9
a:<level>	-3 8 0 -7
a:<level> .	14 -9 -2 0
a:<level> <day-gone>	2 -1 0 0
a:<level> on	-7 2 5 0
a:<money>	9 -7 0 0
a:<money> in	2 -2 0 0
a:<month-ahead>	-6 6 0 0
a:<month-ahead> and	0 1 0 0
a:<month-gone>	-13 0 3 10
a:<month-gone> and	-14 15 0 0
a:<name>	12 0 -11 -3
a:<name> and	-1 3 0 0
a:<name> have	-7 7 0 0
a:<not>	-7 11 0 -4
a:<number>	15 -14 -6 1
a:<number> .	9 -9 0 0
a:<number> on	-4 0 0 6
a:<office>	6 -2 0 0
a:<organisation>	-6 3 0 5
a:<organisation> .	7 -3 -2 0
a:<organisation> has	-11 13 0 0
a:<organisation> to	-6 6 0 0
a:<person>	9 1 -11 -2
a:<person> and	3 0 -2 0
a:<quality>	0 -10 4 1
a:<quality> duty	1 0 0 0
a:<quality> good	-8 -1 12 0
a:<seat>	12 -3 -3 -7
a:<seat> 's	-6 6 0 0
a:<seat> .	4 0 0 0
a:<seat> and	0 1 0 0
a:<seat> in	-3 0 4 0
a:<seat> on	0 0 -1 0
a:<sender>	13 -3 -5 0
a:<span>	-2 7 -3 0
a:<span> .	0 2 0 0
a:<v-agree>	-8 15 -6 0
a:<v-bear>	22 -13 -5 -7
a:<v-begin>	14 -11 -6 1
a:<v-buy>	0 1 0 0
a:<v-deny>	8 -4 -1 0
a:<v-down>	0 0 3 -2
a:<v-end>	-8 8 2 -4
a:<v-impose>	6 -1 -17 6
a:<v-propose>	3 0 0 -7
a:<v-return>	3 0 -1 0
a:<v-say>	1 0 0 -4
a:<v-sell>	12 -6 -1 0
a:<v-stay>	0 -2 1 0
a:<v-suspend>	16 -14 0 0
a:<v-target>	10 -1 -6 0
a:<v-up>	10 -5 0 -5
a:?	5 -8 6 -8
a:a	20 -7 -12 -6
a:a <level>	-8 8 0 0
a:a draw	3 -3 0 0
a:a fifth	7 -6 0 0
a:a first	1 0 -1 0
a:a framework	-4 5 0 0
a:a notice	4 0 -3 0
a:a second	-5 7 0 0
a:a signature	1 -1 0 0
a:about	0 3 0 0
a:about the	5 -2 0 0
a:abroad	1 0 0 0
a:accord	-14 15 0 0
a:after	0 2 -4 0
a:afternoon	-1 1 0 0
a:again	-16 19 0 0
a:again .	-15 17 0 0
a:against	2 -5 0 0
a:ago	0 2 0 0
a:all	1 0 0 0
a:already	-3 4 0 0
a:an hour	0 0 1 0
a:and	3 5 -7 -7
a:and <name>	-1 3 0 0
a:and <number>	1 0 0 0
a:and <person>	5 0 -2 0
a:and <seat>	1 1 -5 0
a:and forty	0 0 1 0
a:and in	-6 4 1 0
a:and the	-3 5 0 0
a:announce	2 0 0 0
a:another	5 -2 0 0
a:answer	0 -1 0 0
a:any	2 0 0 0
a:anything	-5 6 0 0
a:are	0 2 -3 0
a:are not	1 0 0 0
a:are up	8 -7 0 0
a:arrangement	2 0 0 0
a:as	0 -5 8 -1
a:as before	-3 0 3 0
a:as of	1 0 0 0
a:as well	-7 0 5 0
a:ask	-4 5 0 0
a:ask for	-6 6 0 0
a:at	15 -8 -3 -3
a:at <level>	9 -5 -1 0
a:at <number>	3 -1 0 0
a:at noon	0 3 0 -1
a:at once	2 -1 0 0
a:at the	0 6 -2 -1
a:autumn	0 4 -5 0
a:away	5 -3 0 0
a:back	10 -5 -3 0
a:be	7 -2 -6 0
a:beef	0 -8 9 0
a:been	0 2 -1 0
a:before	-20 18 2 0
a:before .	-17 15 0 0
a:begin	6 -5 0 0
a:behind	-4 -1 7 0
a:behind the	-4 -1 7 0
a:being	0 -2 3 0
a:between	-5 9 -3 0
a:between <name>	-6 6 0 0
a:between <seat>	-2 3 0 0
a:both	-2 -2 0 6
a:bring out	0 0 1 0
a:buy	-2 3 0 0
a:by	11 -6 0 -4
a:by <day-ahead>	4 -2 0 0
a:by <level>	-3 5 0 0
a:by <person>	4 -1 0 0
a:by a	7 -7 0 0
a:by the	0 -3 6 0
a:by then	-5 6 0 0
a:call	5 -2 0 0
a:call it	1 0 0 0
a:can	-1 -4 6 0
a:capital	2 -2 0 0
a:carrier	-9 10 0 0
a:case	4 -2 0 0
a:cement	1 0 0 0
a:certificate	-3 3 0 0
a:change	-5 0 6 0
a:charge	4 -2 0 0
a:christma	-2 3 0 0
a:close	0 4 0 -1
a:closed	6 -4 0 0
a:coal	-1 0 3 0
a:collect	0 0 1 0
a:come	5 -1 -3 0
a:come to	2 -1 0 0
a:company	2 0 -1 0
a:conference	6 -5 0 0
a:consent	-10 11 0 0
a:continue	-6 7 0 0
a:could	1 0 0 0
a:country	-1 2 0 0
a:day	1 -1 1 0
a:day .	5 -6 0 0
a:day of	-10 11 0 0
a:deal	2 -1 0 0
a:desk	-11 12 0 0
a:did	5 -3 0 0
a:die	1 0 0 0
a:discuss	-4 -3 9 0
a:dispute	2 0 -1 0
a:doe	0 -5 4 0
a:doe .	2 -2 0 0
a:door	-10 -3 14 0
a:double	7 -2 -1 0
a:double its	2 0 0 0
a:down	-22 17 6 0
a:down <level>	-20 20 0 0
a:draw	5 -5 0 0
a:due	11 -8 0 0
a:duty	11 -4 -4 0
a:each	1 0 0 0
a:each other	8 -5 0 0
a:earth	4 0 -1 0
a:either	3 -1 0 0
a:end	-6 9 0 0
a:english	1 0 0 0
a:enter	6 -6 0 0
a:entity	2 0 0 0
a:entity list	2 0 0 0
a:evening	-2 5 0 0
a:every	1 0 0 0
a:expect	-2 3 0 0
a:expect to	1 -1 0 0
a:expire	1 0 0 0
a:explain	1 0 0 0
a:export	3 0 0 0
a:fact	1 0 0 0
a:fall	-8 0 9 0
a:fall by	0 1 0 0
a:far	2 -1 0 0
a:fee	-5 6 0 0
a:fee on	-8 8 0 0
a:fifth	9 -9 0 0
a:first	3 0 -5 0
a:first day	-2 3 0 0
a:five	5 0 0 0
a:flag	3 0 0 0
a:flag .	3 0 0 0
a:followed	-7 8 0 0
a:for	0 8 -6 -9
a:for <level>	3 -2 0 0
a:for a	-2 2 0 0
a:for an	-4 2 0 0
a:for the	14 -12 0 0
a:for two	-7 8 0 0
a:for what	-2 2 0 0
a:forty	0 -3 1 0
a:four	0 0 -1 0
a:framework	-4 5 0 0
a:from	4 -3 -2 1
a:from <day-ahead>	-1 0 2 0
a:from <day-gone>	-5 4 -3 2
a:from <person>	-3 4 0 0
a:from the	11 -9 0 0
a:front	-3 4 0 0
a:front of	-3 4 0 0
a:gave	5 -2 0 0
a:geneva	-3 3 0 0
a:geneva .	-5 6 0 0
a:get	8 -4 -1 0
a:give	-6 8 0 0
a:go	2 0 0 -2
a:go on	4 0 0 0
a:go to	2 0 0 0
a:go up	1 0 0 0
a:good	-6 -4 11 0
a:good .	-3 0 3 0
a:good is	-3 0 3 0
a:had	5 -3 -9 3
a:had been	-4 5 0 0
a:had put	-4 0 0 6
a:half	3 0 0 0
a:hand	3 0 0 0
a:harbour	4 -4 0 0
a:has	0 9 -8 -4
a:has ask	-7 7 0 0
a:has it	-6 6 0 0
a:has not	10 -6 -2 0
a:has put	2 0 0 0
a:has the	1 0 0 0
a:has to	4 -3 0 0
a:hasn't	-1 0 2 0
a:have	0 2 -1 0
a:he	7 -6 0 0
a:heard	-1 1 0 0
a:him	3 -3 0 0
a:hit	5 0 -3 0
a:hit back	3 0 -2 0
a:hold	6 -4 0 0
a:home	15 -11 -3 0
a:hope	3 0 -1 0
a:house	-3 4 0 0
a:hundred	1 0 0 0
a:ice	3 -3 0 0
a:in	2 -7 4 0
a:in <month-ahead>	-7 6 0 0
a:in <month-gone>	-11 12 -5 1
a:in <name>	1 0 0 0
a:in <number>	0 -1 0 0
a:in <seat>	7 -10 1 -2
a:in a	1 -1 0 0
a:in front	-3 4 0 0
a:in one	9 -7 -1 0
a:in the	-8 -4 6 8
a:in two	-4 4 0 0
a:instead	-7 8 0 0
a:instead of	-7 8 0 0
a:into	5 -2 0 0
a:is	-5 -1 5 4
a:is a	0 1 0 0
a:is about	-5 6 0 0
a:is at	1 -1 0 0
a:is for	1 0 0 0
a:is in	4 -5 0 0
a:is still	-6 0 0 7
a:is the	1 0 0 0
a:is to	1 0 0 0
a:is what	-6 7 0 0
a:it	0 2 -7 2
a:it .	-10 0 2 6
a:it in	3 -2 0 0
a:it is	3 -2 0 0
a:it on	1 0 0 0
a:it up	2 -1 0 0
a:it was	-12 13 0 0
a:its	16 -6 -6 -1
a:its own	5 0 -1 0
a:itself	2 -1 0 0
a:lago	-3 4 0 0
a:lapse	0 0 2 0
a:last	-2 9 -4 -4
a:last <month-gone>	0 -3 1 0
a:last <span>	1 0 0 0
a:last month	-4 5 0 0
a:last week	0 3 -1 0
a:last word	1 0 0 0
a:last year	2 -1 0 0
a:lasted	-2 2 0 0
a:late	-8 9 0 0
a:later	1 -4 0 0
a:leave	-3 0 0 7
a:leave the	-3 3 0 0
a:less	3 -2 0 0
a:levy	2 0 0 0
a:licence	7 -2 -1 0
a:lift	-8 2 4 0
a:like	4 -3 0 0
a:like to	2 -1 0 0
a:likewise	7 -5 0 0
a:line	2 -1 0 0
a:list	11 -2 -5 0
a:list .	3 0 0 0
a:longer	0 1 0 0
a:make it	-2 2 0 0
a:marble	-2 2 0 0
a:matter	2 -1 0 0
a:matter .	1 -1 0 0
a:may	-4 6 0 0
a:me	4 -2 0 0
a:meet	0 3 0 -2
a:meet in	2 0 0 0
a:might	3 0 -2 0
a:ministry	1 0 0 0
a:minute	5 -6 0 0
a:minute .	3 -4 0 0
a:monday	2 -1 0 0
a:month	-8 3 0 5
a:month .	-2 -3 0 7
a:more	4 0 0 0
a:morning .	1 0 0 0
a:mr	1 -1 0 0
a:mr <person>	1 -1 0 0
a:must	2 -1 0 0
a:my	2 0 0 0
a:need	-12 13 0 0
a:need the	-13 13 0 0
a:negotiation	2 -2 0 0
a:never	-2 0 3 0
a:new	4 -2 0 0
a:next	8 0 -7 0
a:next week	0 4 -1 0
a:night	-11 7 4 0
a:nine	4 -3 0 0
a:no	-6 10 -1 0
a:no .	3 -2 0 0
a:no signature	-3 4 0 0
a:noon	0 3 0 -1
a:not	12 -3 -9 0
a:not .	4 -4 0 0
a:not be	-3 4 0 0
a:not been	1 0 0 0
a:not say	2 0 -1 0
a:note	-2 0 5 0
a:nothing	10 -5 -3 0
a:nothing .	9 -7 0 0
a:notice	1 0 0 0
a:notice of	3 0 -2 0
a:now	1 0 0 0
a:of	16 -13 -10 6
a:of <day-ahead>	1 0 0 0
a:of <day-gone>	-6 7 0 0
a:of <month-gone>	-5 -11 5 10
a:of <name>	2 -1 0 0
a:of <number>	1 0 0 0
a:of a	2 -1 0 0
a:of its	2 0 0 0
a:of talk	12 -13 0 0
a:of the	-2 11 -9 -2
a:of them	-4 5 0 0
a:of thi	-2 -2 0 6
a:off	4 -2 0 0
a:off .	1 0 0 0
a:on	-1 2 1 -2
a:on .	2 0 0 0
a:on <day-ahead>	-8 1 -6 9
a:on <day-gone>	5 -1 5 -24
a:on <day-today>	0 2 0 0
a:on <quality>	-13 3 6 4
a:on ice	3 -3 0 0
a:on its	0 3 0 0
a:on paper	0 0 2 0
a:on steel	0 1 0 0
a:on the	6 0 -8 -1
a:on to	2 0 0 0
a:on what	3 0 0 0
a:once	0 -4 2 0
a:one	11 -15 0 0
a:one .	2 -1 0 0
a:only	1 0 0 0
a:open	1 0 0 0
a:opened	1 0 0 0
a:order	1 0 0 0
a:ore	-1 1 0 0
a:other	11 -9 0 0
a:other in	6 -5 0 0
a:our	7 -6 0 0
a:out	7 -6 0 0
a:out .	-1 4 -1 0
a:out on	2 0 -1 0
a:outcome	3 0 0 0
a:over	6 -3 -1 0
a:over the	7 -5 0 0
a:own	6 -1 0 0
a:paper	2 -5 1 0
a:paper .	1 0 0 0
a:part	2 0 0 0
a:pause	0 1 0 0
a:pay	9 -7 0 0
a:peace	6 -5 0 0
a:person	-5 0 6 0
a:point	3 -2 0 0
a:present	-4 4 0 0
a:produced	-6 7 0 0
a:promise	1 0 0 0
a:promise .	1 0 0 0
a:protested	-9 0 10 0
a:put	2 -12 0 5
a:put <number>	-5 0 0 6
a:put its	2 0 0 0
a:put out	2 0 0 0
a:put the	0 -2 3 0
a:rare	3 0 -1 0
a:rare earth	3 0 -1 0
a:rate	2 -1 0 0
a:raw	-2 3 0 0
a:reach	2 0 0 0
a:reach for	2 0 0 0
a:receive	3 -3 0 0
a:reciprocal	1 0 0 0
a:renewed	-5 1 2 0
a:reply	6 0 -3 0
a:rice	-7 9 0 0
a:rise	2 0 0 0
a:round	6 -2 -2 0
a:rule	4 0 0 0
a:run	-1 3 0 0
a:same	3 -6 1 0
a:same day	0 -1 1 0
a:say	0 0 1 0
a:say .	0 -2 3 0
a:say it	-2 0 3 0
a:say the	1 0 -1 0
a:second	-16 0 4 9
a:second week	-5 -14 7 10
a:sell	1 0 0 0
a:set	-2 0 2 0
a:settle	-2 3 0 0
a:settle .	-1 1 0 0
a:ship	2 0 0 0
a:should	1 -1 0 0
a:shut	-4 0 7 0
a:side	-2 3 0 0
a:side .	-2 2 0 0
a:sign	-15 18 -1 0
a:sign for	-11 11 0 0
a:since	9 -17 3 1
a:since <day-gone>	0 -10 5 3
a:since the	2 -1 0 0
a:sit	0 0 0 1
a:sit down	-2 2 0 0
a:six	-1 0 2 0
a:sixth	-2 2 0 0
a:sleep	4 -4 0 0
a:smaller	-2 2 0 0
a:spring .	1 -1 0 0
a:stand	1 0 0 0
a:start	-1 2 0 0
a:state	0 -1 2 0
a:statement	3 -3 0 0
a:stay	0 -5 4 0
a:still	-9 6 0 6
a:still to	-22 16 0 7
a:stockholm	-6 6 0 0
a:stop	-9 11 0 0
a:summer .	8 -5 0 0
a:table	5 -2 -2 0
a:take	-1 -2 -1 7
a:take it	-6 0 0 7
a:talk	15 -9 -6 0
a:talk .	15 -16 0 0
a:talk about	6 -5 0 0
a:talk between	3 -3 0 0
a:talking	1 -1 0 0
a:tariff	9 -6 0 -4
a:tariff .	-2 0 5 -1
a:tariff on	1 0 0 0
a:tariff talk	-3 3 0 0
a:tax	-4 5 0 0
a:tax on	-7 7 0 0
a:tea	1 0 0 0
a:tell	0 4 -7 0
a:tell us	-10 10 0 0
a:term	2 0 -3 0
a:text	-3 4 0 0
a:that	14 -10 -2 0
a:that .	4 0 -2 0
a:the	1 -5 7 -5
a:the <day-ahead>	-2 5 0 -1
a:the <day-gone>	0 4 0 0
a:the <level>	8 -5 0 0
a:the <name>	-3 4 0 0
a:the <office>	5 -2 0 0
a:the <organisation>	-6 2 0 5
a:the <person>	-1 2 0 0
a:the <quality>	9 -7 0 0
a:the country	-2 3 0 0
a:the day	-2 1 0 0
a:the door	-4 0 6 0
a:the first	-1 3 0 0
a:the last	0 -3 2 0
a:the month	-2 2 0 0
a:the one	-1 -1 5 0
a:the other	1 -1 0 0
a:the outcome	2 0 0 0
a:the pause	0 1 0 0
a:the same	2 -6 1 0
a:the second	-12 -6 7 10
a:the spring	3 -2 0 0
a:the summer	3 -2 0 0
a:the tariff	8 -6 0 0
a:the trade	0 1 0 0
a:the two	-5 0 7 0
a:the very	1 -1 0 0
a:the week	0 0 -2 0
a:their	7 -1 -1 0
a:their tariff	-1 1 0 0
a:them	0 2 0 0
a:themselve	-5 5 0 0
a:then	-3 4 0 0
a:there	2 -3 -1 1
a:these	-5 5 0 0
a:they	11 -9 0 0
a:they have	6 -6 0 0
a:thi	-11 0 3 6
a:thi month	-2 -2 0 6
a:thi week	-7 0 5 0
a:third	1 0 0 0
a:thirty	4 -3 0 0
a:thousand	5 -4 0 0
a:three	7 -6 0 0
a:through	4 -2 0 0
a:time	18 -10 -8 0
a:to	9 -3 -4 0
a:to <day-ahead>	0 -6 3 0
a:to <level>	1 0 0 0
a:to a	3 -3 0 0
a:to be	5 -4 0 0
a:to give	-9 10 0 0
a:to have	-6 6 0 0
a:to say	-4 0 5 0
a:to sign	-1 3 0 0
a:to the	6 -2 0 0
a:trade	3 0 0 0
a:translation	6 -5 0 0
a:truce	-9 5 0 6
a:truce of	1 0 0 0
a:truce with	1 0 0 0
a:turn	-11 13 0 0
a:twice	-14 15 0 0
a:twice .	-8 10 0 0
a:two	-11 4 10 0
a:two side	-2 3 0 0
a:two thousand	3 -2 0 0
a:two week	-2 4 0 0
a:under	1 0 -1 0
a:under the	6 -3 0 0
a:until	12 -5 -5 0
a:until <day-ahead>	7 -2 -5 0
a:until the	2 -1 0 0
a:up	0 4 -4 0
a:up .	-8 9 0 0
a:us	-10 12 0 0
a:us .	-9 10 0 0
a:use	-3 -1 6 0
a:used	-11 11 0 0
a:version	1 0 0 0
a:very	1 -1 0 0
a:visit	-4 -1 7 0
a:vote	-11 12 0 0
a:vote on	4 -4 0 0
a:want	-7 9 0 0
a:want to	-9 10 0 0
a:was	1 1 -4 0
a:was a	1 0 0 0
a:was the	-6 6 0 0
a:week	-10 0 2 7
a:week .	4 -1 0 0
a:week ago	0 3 0 0
a:week of	-5 -14 7 10
a:well	-6 0 5 0
a:well .	-1 3 0 0
a:were	3 0 0 0
a:were not	-4 4 0 0
a:what	0 5 -3 0
a:what it	-6 6 0 0
a:will	5 -9 -7 6
a:will be	0 0 0 1
a:will not	-3 4 0 0
a:willing	1 0 0 0
a:wine	-1 4 0 0
a:wine .	-4 5 0 0
a:with	1 7 -12 -2
a:with <seat>	1 0 0 0
a:with the	0 1 0 0
a:within	5 -2 0 0
a:within the	1 0 0 0
a:without	-10 11 0 0
a:without a	-9 9 0 0
a:word	4 -1 0 0
a:word on	2 -1 0 0
a:would	-6 12 -7 -1
a:would be	2 -1 0 0
a:year	12 -7 -2 0
a:year .	1 0 0 0
a:you	11 -9 0 0
a:·	9 -7 0 0
a:· <day-today>	4 -2 0 0
asks	6 -6 4 -11
b:"	3 -3 1 -1
b:" <person>	4 -3 0 0
b:" i	7 -6 0 0
b:" in	0 1 0 0
b:" say	-4 5 0 0
b:" the	0 -6 6 0
b:" we	-4 4 0 0
b:&	0 -7 0 7
b:'	-3 11 0 -7
b:'s in	-3 5 0 0
b:'s talk	3 -1 0 0
b:'s the	2 0 0 0
b:'s trade	-3 4 0 0
b:(	15 -10 -1 0
b:)	-1 3 0 0
b:*	4 -1 0 0
b:* <name>	6 -4 0 0
b:,	-5 6 0 -2
b:, <person>	1 -6 3 0
b:, a	0 -10 8 0
b:, after	-2 10 -5 0
b:, agree	3 -3 0 0
b:, and	20 -14 -10 0
b:, as	-5 6 0 0
b:, at	-8 0 11 -2
b:, by	3 -2 0 0
b:, for	3 -1 0 0
b:, from	0 -6 5 0
b:, has	0 3 0 0
b:, he	-1 2 0 0
b:, hold	5 -4 0 0
b:, in	-39 17 4 14
b:, is	-2 -2 7 0
b:, it	11 -9 0 0
b:, on	-3 -3 5 0
b:, one	0 1 -4 0
b:, say	3 -2 0 0
b:, sign	-5 5 0 0
b:, since	7 -5 0 0
b:, sit	3 -10 0 6
b:, tell	5 -4 0 0
b:, that	-5 6 0 0
b:, the	-4 5 -5 4
b:, to	0 2 0 0
b:, under	5 0 -2 0
b:, was	-7 12 -1 -4
b:, whatever	5 -3 0 0
b:, when	0 1 0 0
b:, with	-2 3 0 0
b:-	25 -20 -3 0
b:- <number>	16 -15 0 0
b:.	-2 5 -1 0
b:. <number>	1 0 0 0
b:. m	-2 2 0 0
b:/	2 -3 0 0
b::	-6 14 -3 -12
b:: <name>	-6 7 0 0
b:: <number>	14 -10 0 0
b:: <span>	2 0 0 0
b:: and	-9 11 0 0
b:: in	0 1 0 0
b:: no	2 -1 0 0
b:: the	-21 17 6 0
b:: there	9 -8 0 0
b:: they	-5 0 3 0
b:: we	-2 2 0 0
b:: what	-11 4 7 -1
b:;	-22 26 -5 1
b:; in	-4 0 0 7
b:<agent>	3 4 -2 -9
b:<day-ahead>	0 0 0 -3
b:<day-ahead> in	0 -1 5 -1
b:<day-ahead> the	4 0 -3 0
b:<day-gone>	6 8 -13 -9
b:<day-gone> <person>	0 7 -5 0
b:<day-gone> in	0 4 -2 -2
b:<day-gone> the	-3 3 0 0
b:<day-today>	6 -8 2 -1
b:<day-today> the	0 -4 6 0
b:<duty>	6 0 -6 -1
b:<gate>	-5 -3 4 7
b:<goods-amount>	9 -7 0 0
b:<goods-amount> of	3 -1 0 0
b:<goods>	21 -19 -2 -1
b:<level-noun>	15 -8 -6 0
b:<level>	14 -17 3 -3
b:<level> and	4 -1 0 0
b:<level> in	11 -9 0 0
b:<level> of	-5 0 7 0
b:<level> on	1 0 0 0
b:<month-ahead>	-6 7 0 0
b:<month-gone>	1 0 -2 0
b:<month-gone> and	-2 3 0 0
b:<name>	6 2 -22 3
b:<name> 's	1 4 -6 -2
b:<name> and	-6 9 -8 0
b:<name> has	-7 0 0 9
b:<name> have	0 -3 0 4
b:<name> in	5 -2 0 0
b:<name> sign	2 -1 0 0
b:<not>	3 7 -18 -8
b:<number>	25 -17 -4 -4
b:<number> -	16 -15 0 0
b:<number> a	-3 3 0 0
b:<number> and	6 -5 0 0
b:<number> in	0 1 -1 0
b:<number> the	2 -4 1 0
b:<office>	-20 17 0 1
b:<office> '	-6 13 0 -7
b:<office> 's	4 -9 3 0
b:<office> and	0 -4 6 0
b:<office> in	-4 0 4 0
b:<office> meet	5 -4 0 0
b:<office> of	-5 7 0 0
b:<office> sit	-5 2 0 1
b:<organisation>	3 0 0 -11
b:<organisation> and	-9 10 0 0
b:<organisation> in	5 0 0 -6
b:<organisation> on	2 -1 0 0
b:<person>	-33 20 17 -9
b:<person> 's	-6 2 1 0
b:<person> and	-4 9 -1 -3
b:<person> come	-5 0 7 0
b:<person> had	-5 6 0 0
b:<person> has	-3 4 0 0
b:<person> in	-10 1 2 4
b:<person> is	0 -8 6 0
b:<person> meet	0 3 0 0
b:<person> say	6 -5 0 0
b:<person> sit	-3 8 -2 0
b:<quality>	3 1 -6 -2
b:<quality> -	3 0 0 0
b:<quality> and	-6 8 -2 0
b:<quality> beef	2 -1 0 0
b:<quality> butter	4 -3 0 0
b:<quality> in	-1 3 0 0
b:<quality> negotiator	2 0 0 0
b:<quality> official	-3 0 0 2
b:<quality> trade	-2 5 0 0
b:<seat>	0 2 0 -2
b:<seat> 's	-4 5 0 0
b:<seat> /	0 -1 0 0
b:<seat> and	4 1 -5 -2
b:<seat> had	-3 0 6 0
b:<seat> put	-3 -1 6 0
b:<sender>	10 -6 0 -1
b:<span>	-3 13 -7 -5
b:<span> in	-13 17 -3 0
b:<span> later	5 -6 0 0
b:<span> of	-6 9 0 0
b:<taker>	7 -5 0 0
b:<v-agree>	13 -5 -5 -7
b:<v-bear>	18 -10 -1 -7
b:<v-begin>	-4 8 -1 -3
b:<v-buy>	0 -3 5 0
b:<v-deny>	1 0 0 0
b:<v-down>	-10 0 5 2
b:<v-end>	7 0 -3 -5
b:<v-impose>	8 1 -7 -13
b:<v-propose>	-5 3 -1 4
b:<v-return>	-4 10 -4 -2
b:<v-say>	1 -3 -5 9
b:<v-sell>	6 -5 -1 0
b:<v-stay>	16 -16 -8 8
b:<v-suspend>	9 0 -7 -6
b:<v-target>	2 2 -4 -2
b:<v-threaten>	-3 4 0 0
b:<v-up>	-3 9 -4 -2
b:[	6 -4 0 0
b:a	13 -7 -3 -4
b:a .	-3 3 0 0
b:a <office>	-5 13 0 -6
b:a <organisation>	4 -3 0 0
b:a <quality>	5 -3 0 0
b:a bargain	-5 0 0 8
b:a framework	-2 2 0 0
b:a further	-7 9 0 0
b:a hotel	-14 14 0 0
b:a meet	-9 3 5 -1
b:a second	-2 0 0 2
b:a third	2 0 0 0
b:about	2 -9 5 0
b:accept	-5 1 2 0
b:accept an	-5 1 2 0
b:according	0 -2 4 0
b:according to	0 -2 4 0
b:account	-3 0 3 0
b:additional	2 -1 0 0
b:after	-3 10 -2 -7
b:after <person>	0 -6 8 0
b:after <span>	-9 11 0 0
b:after the	4 -3 0 0
b:again	16 -4 -6 -6
b:again in	6 1 -4 -5
b:ago	-5 0 5 0
b:agree	5 -3 0 0
b:agree in	0 1 0 0
b:agree to	4 -3 0 0
b:agreement	10 -6 -1 0
b:agreement with	3 -1 0 0
b:all	1 0 0 0
b:also	-1 0 4 0
b:an	0 -12 11 -1
b:an <quality>	6 -5 0 0
b:an invitation	-5 1 2 0
b:and	-4 21 -18 -6
b:and <name>	-21 22 -6 0
b:and <person>	-5 4 3 -4
b:and <quality>	-6 6 0 0
b:and a	3 -2 0 0
b:and has	6 -6 0 0
b:and in	6 5 -13 -3
b:and it	3 0 0 -1
b:and last	5 0 -2 0
b:and mr	0 5 0 -2
b:and nobody	-8 9 0 0
b:and on	3 0 -2 0
b:and the	2 0 0 0
b:and there	-1 3 0 0
b:and we	-13 13 0 0
b:announce	1 -1 0 0
b:another	-9 9 0 0
b:approval	4 -2 0 0
b:approval of	2 0 0 0
b:are	-11 19 -2 -11
b:are the	0 -3 2 0
b:are to	-10 17 -2 -6
b:arrangement	2 0 0 0
b:arrangement of	6 -5 0 0
b:arrive	-6 0 1 1
b:arrive in	-6 0 1 1
b:as	-12 10 0 0
b:ask	0 0 2 0
b:ask whether	0 1 -2 0
b:at	-2 9 -8 -3
b:at <level>	1 0 0 0
b:at <number>	-2 3 0 0
b:at a	-8 12 -1 0
b:at the	0 7 -13 0
b:back	4 0 -2 0
b:bargain	-2 -9 2 7
b:bargain of	-6 -1 0 8
b:be	-15 14 0 0
b:be in	-9 4 0 0
b:bear	2 -1 0 0
b:beef	5 -3 0 0
b:been	15 -15 -7 5
b:before	0 0 -6 1
b:begin	-1 3 0 0
b:behind	-5 6 0 0
b:between	3 0 -4 0
b:between <seat>	7 -4 0 0
b:between the	4 -3 0 0
b:book	2 -2 0 0
b:both	8 0 -2 -7
b:both side	8 -5 0 -3
b:bridge	-3 -3 7 0
b:bring	3 -6 0 0
b:but	7 -3 0 0
b:butter	6 -5 0 0
b:buy	4 -3 0 0
b:by	5 0 -5 0
b:by a	3 -2 0 0
b:by the	-2 4 0 0
b:by video	1 0 0 0
b:car	1 -1 0 0
b:carry	4 -2 0 0
b:charge	0 1 0 0
b:city	4 -4 0 0
b:clock	-18 19 0 0
b:closed	0 1 0 0
b:coffee	0 2 0 0
b:come	-12 3 0 4
b:come from	0 4 -2 0
b:come home	-4 0 6 -1
b:come to	0 -2 4 0
b:communiqué	1 0 0 0
b:company	2 -1 0 0
b:conclude	3 0 0 0
b:consensu	8 -6 0 0
b:consent	4 -3 0 0
b:could	1 0 0 0
b:crossed	3 -1 0 0
b:custom	2 -15 0 10
b:custom in	4 -4 0 0
b:day	-2 0 5 0
b:decision	7 -6 0 0
b:delegation	-12 22 -3 -7
b:delegation meet	0 2 0 -2
b:did	6 -3 -1 0
b:dinner	2 -8 5 0
b:dinner in	0 -4 5 0
b:discuss	-3 1 0 0
b:do	5 -2 0 0
b:doe	3 -12 5 0
b:done	3 0 -1 0
b:done at	3 0 -1 0
b:down	8 -1 -3 -2
b:down in	7 -3 -4 0
b:due	18 -17 1 -4
b:due at	2 -1 0 0
b:due in	-5 0 4 0
b:duty	0 0 -4 0
b:duty in	-3 -2 0 6
b:duty on	0 2 0 0
b:each	-7 7 0 0
b:each other	-8 7 0 0
b:else	-4 5 0 0
b:end	0 2 0 -2
b:end in	0 2 0 -1
b:enter	1 0 0 0
b:expect	3 0 0 -1
b:expect in	-1 0 0 0
b:expert	1 -13 0 9
b:extend	4 -3 0 0
b:extend the	3 -3 0 0
b:extension	6 -3 0 0
b:fact	-5 0 6 0
b:fact sheet	-5 0 6 0
b:fall	-9 0 7 0
b:firm	2 0 0 0
b:first	-4 5 0 0
b:five	-5 8 0 0
b:fly	-5 5 0 0
b:fly to	-5 5 0 0
b:followed	-8 6 0 0
b:for	0 -3 -3 7
b:for <name>	-2 2 0 0
b:for <quality>	1 -1 0 0
b:for <span>	11 -1 -6 0
b:for a	7 -6 0 0
b:for the	1 0 0 0
b:forty	-4 -1 7 0
b:four	-4 4 0 0
b:fourth	0 1 0 0
b:framework	-2 2 0 0
b:friend	1 0 0 0
b:from	0 -16 11 5
b:from <day-ahead>	-3 5 0 0
b:from <name>	0 0 0 3
b:from <seat>	0 0 0 2
b:from our	-2 0 6 -2
b:from the	0 -5 2 0
b:further	-7 9 0 0
b:geneva	-2 4 0 0
b:get	1 0 0 0
b:give	-11 11 0 0
b:given	5 -4 0 0
b:go	0 3 -1 0
b:go on	12 -11 0 0
b:go through	2 0 0 0
b:go to	-3 4 0 0
b:good	-5 8 0 0
b:government	8 -7 0 0
b:grain	0 -4 0 6
b:great	8 -7 0 0
b:great hall	2 -5 1 0
b:grower	10 -8 0 0
b:grower in	5 -4 0 0
b:had	0 0 1 0
b:had been	2 -3 -1 2
b:half	0 -2 2 0
b:hall	2 -5 1 0
b:hall of	4 -3 0 0
b:hand	-10 0 10 0
b:hand in	-5 6 0 0
b:hand on	-5 -4 10 0
b:has	1 -1 -2 3
b:has been	6 -4 0 0
b:has the	2 -1 0 0
b:have	0 -6 0 8
b:have a	-4 5 0 0
b:have been	9 -11 0 3
b:having	-4 5 0 0
b:he	-22 20 0 2
b:he 's	2 -1 0 0
b:he and	-4 5 0 0
b:he say	1 0 0 0
b:he sit	0 2 0 0
b:he would	0 4 0 0
b:hearing	6 -3 0 0
b:here	7 -6 0 0
b:high	-3 4 0 0
b:him	1 0 0 0
b:his	-4 5 0 -2
b:hold	9 -3 -3 -4
b:hold at	-1 2 0 0
b:hold in	0 3 0 0
b:home	-1 -3 8 -2
b:home from	-6 0 9 -1
b:hotel	-10 11 0 0
b:hour	-15 8 7 0
b:hundred	-8 8 0 0
b:i	10 -2 -4 -1
b:i have	2 0 0 0
b:if	1 0 0 0
b:if the	4 -4 0 0
b:if you	9 -8 0 0
b:in	-6 4 -1 4
b:in <month-gone>	0 3 -2 0
b:in <seat>	0 7 -9 0
b:in a	-5 8 0 0
b:in for	-3 -1 7 0
b:in london	1 -1 0 0
b:in one	0 1 0 0
b:in return	1 0 0 0
b:in the	28 -25 0 -5
b:into	-5 6 0 0
b:invitation	-5 1 2 0
b:invitation to	-5 1 2 0
b:is	10 -7 2 -10
b:is a	2 -2 0 0
b:is at	3 0 0 0
b:is expect	2 -2 0 0
b:is in	4 0 -2 -1
b:is on	-5 5 0 0
b:is pencilled	-9 1 7 0
b:is set	-8 10 0 0
b:is the	7 -16 5 0
b:is what	3 -2 0 0
b:issued	7 -5 0 0
b:it	1 -5 -1 7
b:it 's	0 -6 0 4
b:it has	0 2 0 0
b:it in	1 0 -2 0
b:it is	5 -2 0 0
b:it up	-2 3 0 0
b:it was	7 -4 0 -7
b:it will	3 0 0 0
b:its	7 -13 0 6
b:its <office>	0 3 -1 0
b:its own	-4 -2 0 8
b:joint	-6 8 0 0
b:judgment	2 -2 0 0
b:judgment of	2 -2 0 0
b:keep	7 -6 0 0
b:know	2 0 0 0
b:land	2 0 0 0
b:land at	4 -3 0 0
b:land in	0 1 0 0
b:last	-14 6 0 8
b:later	5 -6 0 0
b:law	5 -4 0 0
b:lay	0 2 0 0
b:leave	-1 0 -2 7
b:leave for	1 -13 0 8
b:legal	13 -12 0 0
b:less	8 -7 0 0
b:let	1 0 0 0
b:letter	3 -2 0 0
b:line	4 -2 0 0
b:line from	2 -1 0 0
b:list	-13 0 5 4
b:little	-7 8 0 0
b:live	1 -1 0 0
b:live from	1 -1 0 0
b:london	-8 9 0 0
b:long	-9 10 0 0
b:look	-4 -4 4 4
b:look at	0 -3 0 4
b:lower	5 -5 0 0
b:lunch	4 -2 0 0
b:m	-1 2 0 0
b:m .	-1 2 0 0
b:make	12 -14 2 0
b:make in	7 -12 4 0
b:maker	1 -1 0 0
b:man	1 0 0 0
b:man in	1 0 0 0
b:matter	-6 0 5 0
b:me	-2 3 0 0
b:meant	13 -12 0 0
b:meet	11 -12 4 -1
b:meet again	9 -1 -4 -3
b:meet at	-7 3 0 2
b:meet in	-8 -1 3 7
b:meet of	0 -11 10 0
b:meet on	-12 14 0 0
b:member	2 -2 0 0
b:men	-2 3 0 0
b:midnight	-4 7 0 0
b:midnight in	-4 7 0 0
b:minister	-5 8 0 -1
b:ministry	-4 4 0 0
b:minute	5 -9 3 0
b:most	7 -7 0 0
b:mr	0 0 3 -6
b:mr <person>	-8 6 4 -3
b:must	4 -3 0 0
b:my	12 -8 0 -1
b:name	-1 3 0 0
b:near	-7 4 2 0
b:need	7 -2 -2 0
b:negotiate	-1 2 0 0
b:negotiate for	-1 2 0 0
b:negotiation	-6 9 -1 0
b:negotiator	2 0 0 0
b:next	-11 11 4 -4
b:night	-3 12 -7 0
b:nine	-6 7 0 0
b:no	11 -5 -5 -1
b:no .	4 -3 0 0
b:nobody	-14 16 0 0
b:nobody at	-7 8 0 0
b:not	11 -9 0 0
b:note	-1 -3 0 6
b:nothing	1 0 0 0
b:notice	10 -4 -5 0
b:now	2 0 0 0
b:number	-2 4 0 0
b:of	-1 1 5 -7
b:of <name>	-7 10 -1 0
b:of <quality>	0 -1 0 1
b:of a	-7 13 0 -6
b:of both	1 3 0 -4
b:of its	-5 0 0 8
b:of talk	-4 7 0 0
b:of tariff	3 -1 0 0
b:of the	10 -15 2 0
b:of them	-5 8 0 0
b:of what	2 -6 2 0
b:off	2 0 0 0
b:official	-7 4 0 1
b:old	4 -3 0 0
b:on	6 -9 0 1
b:on <day-ahead>	1 -1 -5 3
b:on <day-gone>	0 9 -10 -5
b:on <day-today>	0 -3 1 0
b:on a	8 -7 0 0
b:on in	0 -2 2 0
b:on our	0 2 0 0
b:on pay	2 0 0 0
b:on the	-17 5 9 2
b:on what	2 -1 0 0
b:one	3 3 -12 -1
b:one in	-1 6 -3 0
b:one minute	10 -5 -3 0
b:open	-3 6 0 0
b:opened	-11 12 0 0
b:or	16 -16 0 0
b:orange	5 -4 0 0
b:order	-3 -1 6 0
b:other	-3 3 0 0
b:other in	-8 7 0 0
b:our	2 -8 3 0
b:our <office>	-11 3 9 -1
b:our man	1 0 0 0
b:out	-6 5 0 0
b:out of	-4 5 0 0
b:outside	6 -5 0 0
b:over	-1 0 2 0
b:over the	5 -4 0 0
b:owe	-6 8 0 0
b:own	-7 0 0 7
b:pact	1 0 0 0
b:pact with	1 0 0 0
b:paper	-5 0 5 0
b:past	5 -1 -3 0
b:pause	-4 4 0 0
b:pay	9 -2 -4 -1
b:pay <level>	8 -6 0 0
b:pay in	4 -3 0 0
b:pencilled	-3 -1 7 0
b:pencilled in	-3 -1 7 0
b:place	-2 6 0 -1
b:place in	1 0 0 -1
b:port	5 -3 0 0
b:port of	2 -1 0 0
b:post	-3 4 0 0
b:president	0 -10 11 -1
b:press	2 -1 0 0
b:price	13 -12 0 0
b:price of	6 -5 0 0
b:promise	3 0 0 0
b:propose	6 -4 0 0
b:public	6 -4 0 0
b:put	-10 2 8 0
b:question	-3 5 0 0
b:rain	8 -7 0 0
b:raise	-7 9 0 0
b:rate	14 -11 0 0
b:rate in	5 -3 0 0
b:reach	-8 5 2 0
b:receive	-3 2 0 0
b:receive <person>	-6 3 1 0
b:resume	0 2 -1 0
b:return	-4 6 0 0
b:rice	0 0 0 -2
b:room	-1 1 0 0
b:round	0 8 -5 -6
b:round in	-11 13 0 0
b:round of	17 -14 0 0
b:run	7 -6 0 0
b:same	-4 0 5 0
b:sanction	2 -1 0 0
b:sanction on	1 -1 0 0
b:say	0 2 0 -3
b:say in	7 -5 0 0
b:say the	-2 5 0 0
b:second	0 3 -4 0
b:second round	2 0 0 0
b:see	-5 8 -1 0
b:sell	4 -3 0 0
b:send	0 3 0 0
b:session	-3 4 0 0
b:set	-3 6 0 0
b:settle	1 0 -4 0
b:shall	-5 3 -1 1
b:shall be	0 1 0 0
b:share	7 -5 0 0
b:sheet	-5 0 6 0
b:ship	1 -5 0 0
b:shook	-13 1 10 0
b:shook hand	-13 1 10 0
b:short	1 0 0 0
b:should	1 0 0 0
b:side	22 -16 -5 -5
b:side agree	3 -3 0 0
b:side meet	12 -2 -1 -8
b:sign	10 -5 -2 0
b:sign in	8 -5 0 0
b:signature	5 -2 0 0
b:since	1 0 2 -7
b:since the	-3 8 -1 -1
b:sit	-8 0 -6 14
b:sit down	6 -1 -2 0
b:sit in	-13 0 0 14
b:six	0 1 0 0
b:so	-8 -3 13 0
b:so in	0 0 2 0
b:speak	3 -2 0 0
b:speaking	3 -2 0 0
b:standstill	1 -1 0 0
b:state	-4 -8 0 11
b:still	2 -1 0 0
b:stop	-4 4 0 0
b:strike	8 -4 -1 0
b:strike a	1 0 0 0
b:strike in	4 -2 0 0
b:sugar	-1 2 0 0
b:table	-4 6 0 0
b:table in	0 2 0 0
b:take	-1 7 0 -7
b:take it	0 1 0 0
b:take place	-5 9 0 -1
b:talk	-1 14 -17 -8
b:talk between	0 1 0 0
b:talk in	-4 10 -6 -2
b:talk resume	5 0 0 0
b:talk with	0 3 -1 0
b:talked	-11 5 5 0
b:tariff	6 -1 0 -4
b:tariff talk	0 3 -1 0
b:tariff truce	-3 0 1 0
b:tax	-6 6 0 0
b:team	-2 4 0 0
b:technical	10 -13 0 2
b:tell	1 0 0 0
b:tell the	6 -6 0 0
b:term	0 4 -3 0
b:than	0 1 0 0
b:that	1 -6 -1 5
b:that <name>	-7 0 0 9
b:that <person>	2 0 0 0
b:that a	0 -2 0 2
b:that come	-4 6 0 0
b:that he	1 -1 1 0
b:that in	0 -1 0 2
b:that is	10 -9 0 0
b:that it	1 0 0 0
b:that of	-5 6 0 0
b:that the	12 -2 -7 -4
b:that was	-1 3 0 0
b:the	16 -8 3 -26
b:the <level>	-6 0 7 0
b:the <name>	11 -10 0 0
b:the <office>	0 -5 5 0
b:the <organisation>	4 -4 1 -7
b:the <person>	-19 15 -6 8
b:the <quality>	-1 -1 0 1
b:the <seat>	-9 -2 12 0
b:the <span>	-6 7 0 0
b:the approval	2 0 0 0
b:the bargain	2 -7 3 0
b:the bridge	-3 -3 7 0
b:the custom	2 -2 0 0
b:the day	1 0 0 0
b:the delegation	-11 14 0 -1
b:the duty	8 -7 0 0
b:the extension	3 -1 0 0
b:the first	-1 4 0 0
b:the fourth	0 1 0 0
b:the great	8 -5 -1 0
b:the joint	-7 10 0 0
b:the last	-1 3 0 0
b:the line	2 -1 0 0
b:the list	-13 0 5 4
b:the matter	-6 0 5 0
b:the meet	5 -4 0 0
b:the new	3 -3 0 0
b:the next	-7 1 5 0
b:the one	3 -1 0 0
b:the port	3 -2 0 0
b:the president	-2 -4 8 0
b:the price	12 -12 0 0
b:the rate	7 -6 0 0
b:the same	-4 0 5 0
b:the second	6 -3 0 0
b:the standstill	1 0 0 0
b:the table	-7 9 0 0
b:the talk	-2 6 -1 0
b:the tariff	-1 2 0 0
b:the third	3 -1 0 0
b:the trade	6 -5 0 0
b:the truce	4 0 -7 0
b:the two	-3 2 4 -7
b:their	-1 2 0 0
b:them	-16 14 0 2
b:then	2 -2 0 0
b:there	11 -6 -3 -1
b:there 's	4 -2 0 0
b:they	1 -6 7 0
b:they are	0 0 1 0
b:they had	-1 0 3 0
b:they meet	-5 -2 12 0
b:they sit	-7 8 0 0
b:they were	12 -11 0 0
b:they will	-5 0 0 5
b:thi	4 -3 -1 1
b:third	16 -11 -1 -1
b:third round	9 -8 0 0
b:those	-2 5 0 0
b:through	-5 10 -1 0
b:through the	5 -1 0 0
b:tie	-4 5 0 0
b:tie up	-4 5 0 0
b:time	-15 19 -2 -1
b:time in	4 -1 0 0
b:to	7 -4 7 -29
b:to have	0 -3 5 0
b:to it	0 -3 4 0
b:to leave	-1 1 0 0
b:to meet	-11 12 0 -3
b:to the	1 0 0 0
b:together	-11 5 5 0
b:together in	-11 10 1 0
b:trade	2 0 0 -2
b:trade minister	-3 3 0 0
b:travel	7 -6 0 0
b:travel to	7 -6 0 0
b:trawler	2 -2 0 0
b:treaty	2 -1 0 0
b:truce	-1 0 1 0
b:truce of	0 2 -1 0
b:two	6 -3 2 -9
b:two <office>	6 -2 0 0
b:two delegation	-3 7 0 0
b:two hundred	1 -1 0 0
b:two president	4 -4 0 0
b:two side	7 -5 0 0
b:under	16 -10 -5 0
b:unless	2 0 0 0
b:until	7 -6 0 0
b:up	-4 0 -11 15
b:up at	-8 8 0 0
b:up in	3 -7 -6 8
b:video	1 0 0 0
b:view	-7 8 0 0
b:visit	-5 0 6 0
b:vote	4 -4 0 0
b:vote in	4 -3 0 0
b:wait	5 -5 0 0
b:was	0 3 -1 0
b:was agree	0 1 0 0
b:was in	-16 6 0 7
b:was sign	8 -8 0 0
b:way	3 -2 0 0
b:we	-19 23 -3 -1
b:we have	-3 3 0 0
b:week	-7 0 -3 10
b:were	0 1 1 -5
b:were hold	-8 8 0 0
b:were in	-11 12 0 0
b:what	0 -1 4 -8
b:what <person>	-5 -6 11 0
b:what is	0 2 -1 0
b:what the	14 -8 -4 0
b:what was	-3 5 0 0
b:whatever	6 -4 0 0
b:when	-7 9 -1 0
b:when the	0 3 0 0
b:when they	-6 3 2 0
b:where	5 0 0 0
b:whether	-8 12 -3 0
b:which	-4 6 -5 2
b:which <seat>	-2 2 0 0
b:which the	-13 15 0 0
b:who	8 -13 -9 13
b:who has	0 3 0 0
b:who hold	2 -1 0 0
b:who negotiate	-1 2 0 0
b:who was	1 0 0 0
b:will	0 1 -5 0
b:will be	-6 5 0 0
b:will take	-4 6 0 0
b:with	10 -2 -16 0
b:with <name>	4 -2 0 0
b:with <person>	-11 13 0 0
b:with the	3 -1 0 0
b:without	3 -2 0 0
b:working	0 0 -2 5
b:would	3 0 -6 0
b:would be	-1 0 0 1
b:year	-6 0 8 0
b:you	2 0 -4 0
b:your	-2 4 0 0
b:·	1 -1 0 0
b:—	-1 -2 10 -5
both-sides	3 0 1 -12
c0=agree	8 -1 -5 -4
c0=bear	8 -2 -6 0
c0=begin	-4 7 -1 -2
c0=buy	3 -2 0 0
c0=down	-7 0 1 3
c0=end	13 -8 -2 0
c0=impose	0 8 -1 -13
c0=propose	0 -8 1 5
c0=return	-6 10 -1 0
c0=say	9 -2 -3 -6
c0=stay	-1 4 -4 0
c0=suspend	6 0 -3 -4
c0=target	7 -1 -2 0
c0=threaten	-3 4 0 0
c0=up	-8 13 -4 -1
c1=agree	15 -8 -5 -7
c1=bear	14 -3 -13 -2
c1=begin	-5 7 -1 -1
c1=buy	5 -4 0 0
c1=down	-4 0 0 3
c1=end	17 -8 -2 -4
c1=impose	1 9 -8 -14
c1=propose	2 -8 0 5
c1=return	-6 10 -1 0
c1=say	13 -5 -4 -6
c1=stay	-2 4 -2 2
c1=suspend	3 2 -5 -3
c1=target	6 0 -2 -1
c1=up	-9 13 -3 0
c2=agree	6 -2 -3 0
c2=bear	16 -6 -6 -6
c2=begin	4 -3 -2 2
c2=buy	-1 3 0 0
c2=deny	4 -1 0 0
c2=down	-10 10 3 -1
c2=end	-2 4 0 -2
c2=impose	13 -17 -12 10
c2=propose	-4 3 3 -3
c2=return	-5 6 0 0
c2=say	9 -3 -3 -2
c2=sell	3 -1 0 0
c2=stay	3 0 -1 -4
c2=suspend	17 -13 -1 0
c2=target	13 -6 -5 0
c2=up	3 -1 1 -4
city	-19 23 -3 -11
count=1	59 -38 -23 -10
count=2	-32 36 -1 -3
count=3	-31 13 23 0
count=4	-5 10 -4 -1
count=5	-7 14 -7 0
count=many	28 -24 -2 0
ct0=agree past	-1 8 -6 -1
ct0=agree past-passive	12 -7 -3 0
ct0=agree perfect	-7 2 3 0
ct0=bear future	5 -4 -4 1
ct0=bear past	-12 10 2 -6
ct0=bear perfect	-3 -4 2 4
ct0=bear pluperfect	3 -6 2 0
ct0=bear present	13 -1 -20 0
ct0=begin future	13 -7 -3 -4
ct0=begin past	-1 -2 0 5
ct0=begin perfect	-11 13 -1 0
ct0=begin present	-3 5 0 -5
ct0=buy present	3 -2 0 0
ct0=down past	-5 -1 0 6
ct0=down perfect	-3 5 0 0
ct0=down present	0 0 2 0
ct0=end past	6 -3 0 0
ct0=end past-passive	3 -1 0 0
ct0=impose future	2 0 0 -1
ct0=impose future-passive	0 4 0 0
ct0=impose modal	-1 2 0 0
ct0=impose past	5 -7 0 4
ct0=impose past-passive	0 3 -4 0
ct0=impose perfect	0 0 1 0
ct0=impose perfect-passive	1 0 0 0
ct0=impose pluperfect	0 3 -5 0
ct0=impose pluperfect-passive	-6 7 0 0
ct0=impose present	-1 2 5 -9
ct0=impose present-passive	-1 0 3 0
ct0=propose future-passive	-5 0 0 4
ct0=propose past	-1 0 4 0
ct0=propose present	5 -8 0 0
ct0=propose present-passive	-2 -1 6 0
ct0=return present	-1 5 0 0
ct0=say past	14 -9 -2 0
ct0=say perfect	-2 4 0 0
ct0=say present	-5 5 1 0
ct0=stay future	-20 22 0 -7
ct0=stay modal	0 0 0 1
ct0=stay past	4 -3 0 0
ct0=stay past-passive	0 0 4 0
ct0=stay perfect	9 -5 -1 0
ct0=stay present	1 0 -7 3
ct0=suspend past	10 -5 -1 0
ct0=suspend present	3 -2 0 0
ct0=target past	1 0 0 0
ct0=threaten past	-3 4 0 0
ct0=up future	3 -2 0 0
ct0=up past	-2 6 -1 0
ct0=up present	-6 7 0 0
ct1=agree participle-passive	3 -2 0 0
ct1=agree past	-1 8 -6 -1
ct1=agree past-passive	12 -7 -3 0
ct1=agree perfect	-1 0 3 0
ct1=bear future	5 -4 -4 1
ct1=bear gerund	8 1 -4 -11
ct1=bear participle-passive	0 -2 -4 6
ct1=bear past	-12 10 2 -6
ct1=bear perfect	-3 -4 2 4
ct1=bear pluperfect	3 -6 2 0
ct1=bear present	13 -1 -20 0
ct1=begin future	11 -5 -3 -3
ct1=begin past	-1 -2 0 5
ct1=begin perfect	-11 13 -1 0
ct1=begin present	-5 6 1 -4
ct1=buy present	3 -2 0 0
ct1=down past	-5 -1 0 6
ct1=down perfect	-3 5 0 0
ct1=down present	0 0 2 0
ct1=end participle-passive	-2 6 0 -2
ct1=end past	14 -11 0 0
ct1=end past-passive	3 -1 0 0
ct1=impose future	2 0 0 -1
ct1=impose future-passive	0 4 0 0
ct1=impose gerund	-4 4 0 0
ct1=impose infinitive	0 1 0 0
ct1=impose modal	-1 2 0 0
ct1=impose participle-passive	13 -4 -9 0
ct1=impose past	1 -5 0 5
ct1=impose past-passive	0 2 -4 0
ct1=impose perfect	0 0 1 0
ct1=impose perfect-passive	1 0 0 0
ct1=impose pluperfect	0 3 -5 0
ct1=impose pluperfect-passive	-6 7 0 0
ct1=impose present	-1 2 5 -9
ct1=impose present-passive	-1 0 3 0
ct1=propose future-passive	-5 0 0 4
ct1=propose participle-passive	3 0 -2 0
ct1=propose past	-1 0 3 0
ct1=propose present	5 -7 0 0
ct1=propose present-passive	-2 -1 6 0
ct1=return present	-1 5 0 0
ct1=say participle-passive	1 0 0 0
ct1=say past	20 -15 -2 0
ct1=say perfect	-2 4 0 0
ct1=say present	-5 5 1 0
ct1=stay future	-20 22 0 -7
ct1=stay infinitive	14 -12 0 0
ct1=stay modal	0 0 0 1
ct1=stay participle-passive	6 0 -5 0
ct1=stay past	-8 4 0 3
ct1=stay past-passive	-2 0 5 0
ct1=stay perfect	7 -3 -1 0
ct1=stay present	1 -1 -3 4
ct1=suspend participle-passive	3 -1 0 0
ct1=suspend past	0 0 -1 0
ct1=suspend present	3 -2 0 0
ct1=target gerund	-6 6 0 0
ct1=target past	5 -3 0 0
ct1=up past	-2 6 -1 0
ct1=up present	-8 9 0 0
ct2=agree future	1 0 0 0
ct2=agree infinitive	-2 2 0 0
ct2=agree participle-passive	2 -1 0 0
ct2=agree past	5 -2 0 0
ct2=bear future	6 -5 0 0
ct2=bear gerund	-9 10 0 0
ct2=bear infinitive	-3 4 0 0
ct2=bear past	20 -16 -2 0
ct2=bear present	12 -8 0 0
ct2=begin future	-1 -3 0 7
ct2=begin modal	1 0 0 0
ct2=begin past	-3 7 -5 0
ct2=begin pluperfect	1 0 0 0
ct2=begin present	4 -6 2 -1
ct2=buy perfect	-4 4 0 0
ct2=down future	6 -4 0 0
ct2=down infinitive	-2 2 0 0
ct2=down past	-18 14 5 0
ct2=down present	4 -2 0 0
ct2=end past	-10 6 3 0
ct2=end present	7 -1 0 0
ct2=impose future	-5 -7 0 13
ct2=impose gerund	3 -2 0 0
ct2=impose participle-passive	4 -3 0 0
ct2=impose past	0 0 0 -1
ct2=impose past-passive	9 -8 0 0
ct2=impose perfect	1 0 -3 0
ct2=impose perfect-passive	-1 2 0 0
ct2=impose pluperfect	0 -3 -1 4
ct2=impose present	9 -2 -5 -3
ct2=propose modal	4 -4 0 0
ct2=propose past	1 0 0 0
ct2=propose perfect	-4 5 0 0
ct2=propose present	-4 9 -5 0
ct2=return present	-5 6 0 0
ct2=say modal	4 -3 0 0
ct2=say past	-3 0 5 0
ct2=say perfect	4 0 -2 0
ct2=say present	0 1 -1 0
ct2=stay gerund	4 -4 0 0
ct2=stay modal	8 -2 -3 0
ct2=stay perfect	2 0 0 0
ct2=stay pluperfect	-6 6 0 0
ct2=stay present	-3 3 3 -3
ct2=suspend past	6 -5 0 0
ct2=suspend present	5 -2 0 0
ct2=target present	2 0 0 0
ct2=up future	1 0 0 0
ct2=up modal	1 0 0 0
ct2=up past	-1 1 0 0
ct2=up present	0 0 3 -1
dateline	-12 9 -7 13
day-l	6 -4 2 -11
day-none	17 -5 -10 -11
day-r	-1 6 -9 0
day=l0	10 -12 -6 5
day=l1	-15 13 9 -7
day=l2	9 -7 3 -13
day=l3	27 -15 -9 -6
day=l4	-2 0 -2 6
day=l5	-6 2 4 0
day=r0	-17 7 11 0
day=r1	-6 6 -3 0
day=r2	1 3 -4 0
day=r3	14 -4 -5 -9
day=r4	9 -3 -19 9
day=r5	6 -4 0 0
days=0	15 -4 -9 -10
days=1	1 4 -5 -2
days=2	5 0 -2 -5
days=3	3 -6 2 0
f:!	0 -1 0 0
f:"	14 -6 -2 -10
f:'s	0 4 0 -9
f:(	12 -8 0 -2
f:)	15 -10 0 -3
f:,	-10 11 -1 0
f:-	3 -13 12 -3
f:.	-3 10 -1 -13
f::	0 -5 0 6
f:;	4 -8 -6 9
f:<agent>	0 13 -9 -16
f:<day-ahead>	13 -9 -20 6
f:<day-gone>	-13 12 1 -2
f:<day-today>	23 -12 -8 -4
f:<duty>	-27 23 4 0
f:<gate>	-23 24 6 -12
f:<goods-amount>	0 -9 8 0
f:<goods>	9 6 -22 -4
f:<level-noun>	10 -19 0 6
f:<level>	23 -28 0 0
f:<money>	19 -10 0 -3
f:<month-ahead>	-4 -8 7 5
f:<month-gone>	-5 7 2 -9
f:<name>	-20 27 -13 3
f:<not>	3 -9 2 4
f:<number>	17 -20 -12 13
f:<office>	-10 -4 -20 30
f:<organisation>	14 -16 2 -5
f:<person>	-36 23 16 -9
f:<points>	-5 3 1 0
f:<quality>	-6 5 9 -17
f:<seat>	-5 8 1 -9
f:<sender>	-3 -4 0 8
f:<span>	-7 14 2 -24
f:<taker>	3 -2 0 0
f:<v-agree>	11 -16 10 -9
f:<v-bear>	18 -21 -14 13
f:<v-begin>	12 -11 5 -20
f:<v-buy>	0 -3 4 -3
f:<v-deny>	6 -6 0 0
f:<v-down>	-17 10 14 -16
f:<v-end>	16 -13 0 -12
f:<v-impose>	7 -6 16 -40
f:<v-propose>	3 4 -4 -12
f:<v-return>	15 -11 -1 0
f:<v-say>	3 4 0 -26
f:<v-sell>	2 6 -11 -4
f:<v-stay>	-7 13 -2 -2
f:<v-suspend>	3 -4 3 -3
f:<v-target>	-14 10 8 -2
f:<v-threaten>	-15 10 4 0
f:<v-up>	15 -20 8 -8
f:?	0 0 5 -3
f:a	0 -4 9 -7
f:about	-3 8 -3 0
f:above	-3 2 1 0
f:account	-7 0 8 0
f:across	-2 3 0 0
f:add	-3 3 0 0
f:additional	0 1 0 0
f:after	7 -4 0 -4
f:again	-5 8 0 0
f:against	-2 5 0 0
f:agent	9 -9 0 0
f:ago	0 1 0 0
f:agree	-6 0 5 0
f:agreement	0 0 -1 0
f:all	10 -4 -1 0
f:already	-2 4 0 0
f:also	1 0 -3 0
f:altogether	-5 0 4 0
f:an	3 -7 3 0
f:and	-17 7 22 -21
f:announce	-4 1 1 0
f:another	-7 8 0 0
f:answer	7 -4 0 0
f:any	3 -1 0 0
f:anybody	5 0 -3 0
f:anyone	-10 11 0 0
f:anything	-2 0 3 0
f:approval	4 -3 0 0
f:approve	-3 3 0 0
f:are	21 -26 1 0
f:arrangement	2 0 0 0
f:as	-5 14 -15 0
f:aside	-7 4 2 0
f:ask	11 -4 -4 -2
f:at	10 -6 -15 7
f:away	-6 7 0 0
f:back	21 -16 -2 0
f:bag	-21 22 0 0
f:be	5 1 -5 -6
f:bear	2 -1 0 0
f:because	-18 19 0 0
f:become	11 -17 6 0
f:beef	5 0 0 0
f:been	-19 17 8 -9
f:before	-7 10 0 -2
f:begin	2 4 -10 0
f:being	-15 -8 21 0
f:believe	2 0 0 0
f:bergen	0 -4 0 5
f:beside	-9 -7 9 5
f:between	4 -15 8 0
f:beyond	-2 3 0 0
f:blockade	12 -11 0 0
f:board	6 -5 0 0
f:book	-14 17 0 0
f:both	4 2 -9 -3
f:bottle	1 0 0 0
f:bring	-13 14 1 -3
f:brother	-13 15 0 0
f:but	0 1 -1 0
f:buy	7 -2 -3 0
f:by	-9 18 -7 -7
f:call	17 -31 9 0
f:can	-4 7 0 0
f:can't	2 -2 0 0
f:cannot	2 0 0 0
f:car	2 -11 -2 10
f:carry	3 -1 0 0
f:case	-4 3 0 0
f:cease	14 -11 -1 0
f:ceasefire	5 -4 0 0
f:cent	-6 6 0 0
f:certificate	0 2 0 0
f:charge	3 0 0 -2
f:chicago	2 0 0 0
f:chicken	-4 0 4 0
f:chip	-2 5 0 0
f:christma	-2 4 0 0
f:clear	0 1 -2 0
f:clock	-4 0 6 0
f:closed	15 -14 0 0
f:cloth	1 0 0 0
f:club	2 -1 0 0
f:co	-1 -6 8 0
f:cocoa	-4 4 0 0
f:coffee	12 -8 -1 0
f:cold	0 1 0 0
f:collect	2 0 -1 0
f:come	3 -6 4 -3
f:commerce	4 0 -1 0
f:common	8 -2 -4 0
f:company	0 -2 1 0
f:complained	-2 3 0 0
f:complete	1 0 0 0
f:consent	2 0 0 -1
f:continue	3 -2 0 0
f:conversation	-6 10 -1 0
f:copper	5 -3 0 0
f:cost	4 -1 0 0
f:could	20 -18 0 0
f:counted	0 -3 5 0
f:counterpart	-8 0 7 0
f:country	-9 11 0 0
f:course	-5 1 2 0
f:custom	8 -6 0 0
f:date	3 -4 0 1
f:day	19 -19 0 -5
f:deadline	7 -4 -1 0
f:deal	0 2 0 0
f:dealer	1 0 0 0
f:decide	-2 0 3 0
f:decree	-2 4 0 0
f:delegation	-8 11 0 0
f:delivery	-4 4 0 0
f:diary	-9 10 0 0
f:did	16 -8 -3 -6
f:die	0 3 -1 0
f:diesel	3 -1 0 0
f:dinner	-8 -7 14 0
f:do	5 -7 -9 9
f:doe	4 0 0 0
f:dollar	3 -3 0 0
f:done	6 -4 0 0
f:down	-3 -2 0 8
f:draw	0 1 -1 0
f:dubai	0 -5 0 7
f:due	0 0 3 0
f:during	-3 -5 9 0
f:duty	0 14 -13 -6
f:each	13 -19 0 0
f:earlier	-7 10 0 0
f:early	-13 15 0 0
f:earth	-8 0 10 0
f:eastern	11 -10 0 0
f:eat	0 -1 0 0
f:economy	5 -4 0 0
f:effect	9 -4 -1 0
f:eight	-3 4 0 0
f:either	-4 -9 10 3
f:else	3 0 0 0
f:end	-10 11 0 0
f:entry	-8 12 -2 0
f:evening	-21 -3 0 23
f:ever	7 -4 -1 0
f:every	2 -1 0 0
f:everybody	6 -4 0 0
f:everything	0 -4 2 0
f:expect	1 -5 3 0
f:explain	0 -5 3 0
f:export	-3 9 -4 0
f:extension	3 -2 0 0
f:fact	0 -5 4 0
f:fail	-1 2 0 0
f:failed	2 0 0 0
f:fair	1 -1 0 0
f:far	2 -2 0 0
f:farm	-4 -5 10 0
f:fee	15 -10 -5 0
f:fentanyl	0 -8 8 0
f:few	-4 0 6 0
f:fifteen	0 -1 4 0
f:fifth	7 0 -5 0
f:find	18 -17 0 0
f:fine	1 0 0 0
f:first	3 2 0 -10
f:fish	3 0 -3 0
f:five	-2 -10 13 0
f:fix	0 1 0 0
f:flag	-4 0 5 0
f:follow	-6 0 9 0
f:followed	3 -3 0 0
f:for	14 -17 3 0
f:force	1 0 0 0
f:forced	3 0 0 0
f:foreign	0 5 0 -2
f:forty	-13 3 9 0
f:four	-24 26 0 -4
f:fourth	-21 26 -1 -6
f:free	11 -9 0 0
f:from	15 -3 -10 -8
f:front	3 -1 0 0
f:fuel	11 -11 0 0
f:full	2 -1 0 0
f:further	6 -4 0 0
f:gave	-5 7 0 0
f:gazette	-9 9 0 0
f:geneva	4 -1 0 0
f:get	3 0 -3 0
f:give	-7 7 0 0
f:go	0 -5 7 -1
f:gold	-1 2 0 0
f:good	19 -12 0 0
f:ground	5 0 -2 0
f:grower	7 -6 0 0
f:growth	4 0 -3 0
f:guest	0 0 -2 0
f:guidance	4 0 -3 0
f:had	-9 5 9 -9
f:half	-12 11 0 0
f:halve	-7 -2 9 0
f:hand	-4 -13 14 0
f:harvest	3 0 0 0
f:has	14 -12 4 -15
f:have	-3 12 -17 3
f:having	0 1 0 0
f:he	-3 13 -13 -2
f:headed	-6 7 0 0
f:hear	-7 9 0 0
f:heard	0 -1 1 0
f:her	1 0 0 0
f:here	0 -12 6 0
f:high	3 -2 0 0
f:him	15 -11 -2 0
f:himself	1 0 0 0
f:his	-25 24 4 -2
f:hold	-2 9 -6 0
f:home	0 -2 2 0
f:hope	10 -8 0 0
f:hotel	0 1 0 0
f:hour	0 -6 8 0
f:house	-10 10 0 0
f:hundred	0 -4 6 0
f:i	5 4 -4 -10
f:i'd	0 -8 6 0
f:i'm	5 -3 0 0
f:ice	3 0 0 0
f:if	-4 9 -4 -1
f:in	-6 5 -2 4
f:ink	3 0 0 0
f:instead	-12 13 0 0
f:interest	-5 0 6 0
f:is	3 3 -8 -2
f:isn't	-17 12 0 6
f:issued	0 -2 0 0
f:it	-9 0 13 -2
f:its	1 1 0 -7
f:itself	0 -1 2 0
f:jump	1 0 0 0
f:keep	-5 9 -2 0
f:know	5 -8 2 0
f:kuala	0 -1 1 0
f:labor	3 0 0 0
f:lack	3 -2 0 0
f:last	2 3 -4 -6
f:later	4 -9 5 0
f:latter	0 2 0 0
f:law	0 -2 0 0
f:lay	6 0 -3 0
f:leader	3 -2 0 0
f:least	-6 -3 10 0
f:leave	8 -2 -2 0
f:led	-6 7 0 0
f:less	4 -3 0 0
f:let	7 -8 1 0
f:level	-3 -7 -2 11
f:levy	6 -6 0 0
f:licence	0 -1 -6 8
f:license	3 -2 0 0
f:lift	12 -11 0 0
f:like	1 0 0 0
f:line	4 -1 0 0
f:list	0 0 3 0
f:listed	-1 0 1 0
f:live	1 0 0 0
f:longer	-7 8 0 0
f:look	-2 5 0 0
f:lorry	-1 3 0 0
f:lose	1 -1 0 0
f:lot	-2 3 0 0
f:love	0 -4 4 0
f:lower	-1 1 0 0
f:lumpur	0 -1 1 0
f:m	8 -7 0 0
f:madrid	8 -7 0 0
f:magnet	-10 13 -1 0
f:maize	1 0 0 0
f:make	9 -6 0 0
f:man	-4 5 0 0
f:market	1 0 0 0
f:matter	-9 10 -3 4
f:may	-8 2 0 4
f:me	14 -13 0 0
f:mean	1 -15 0 12
f:meant	10 -8 0 0
f:measure	0 1 0 0
f:medicine	-2 2 0 0
f:meet	2 -11 -2 13
f:men	3 0 -1 0
f:mention	8 -1 -5 0
f:mentioned	0 -2 4 0
f:middle	-3 0 0 5
f:midnight	9 -3 -5 0
f:might	2 0 0 0
f:million	1 0 0 0
f:mind	-3 4 0 0
f:minister	6 -1 -1 0
f:ministry	0 4 -1 -3
f:minute	0 -9 6 0
f:missing	3 0 -1 0
f:month	-2 3 0 0
f:more	38 -27 -14 -2
f:morning	0 0 1 0
f:mostly	3 -2 0 0
f:move	4 0 0 0
f:mr	1 0 -6 2
f:much	-5 0 7 0
f:must	-12 11 0 0
f:my	9 -8 0 0
f:name	-2 -11 13 0
f:named	0 -2 0 1
f:navy	1 -1 0 0
f:nearly	-2 4 0 0
f:need	0 0 0 3
f:negotiate	-12 14 0 0
f:negotiation	2 -1 0 0
f:neither	5 -3 0 -1
f:never	6 -4 0 0
f:new	0 -16 10 0
f:next	0 0 -9 8
f:nickel	3 -2 0 0
f:night	-6 6 0 0
f:nil	-2 3 0 0
f:nine	22 -21 0 0
f:ninety	1 0 0 0
f:no	2 -12 11 0
f:nobody	6 -8 3 -1
f:none	1 0 0 0
f:noon	4 0 -3 0
f:nor	4 -1 0 0
f:not	-9 -2 7 8
f:nothing	-4 13 -6 -6
f:notice	10 -6 -3 0
f:now	1 -4 -2 4
f:number	0 -8 4 0
f:nut	-19 21 -1 0
f:of	-12 9 8 -9
f:off	-7 12 -3 0
f:offer	0 1 0 0
f:office	10 0 -9 0
f:oil	4 0 -1 -1
f:old	5 -4 0 0
f:olive	1 0 0 0
f:on	0 -8 20 -21
f:once	3 0 0 0
f:one	-17 18 -8 6
f:only	-9 13 -2 0
f:open	-9 8 -1 0
f:opened	-3 5 0 0
f:or	10 -6 -3 0
f:order	-1 -5 9 -1
f:other	0 -19 6 10
f:our	1 -5 5 -1
f:out	-2 -1 7 -3
f:outside	0 0 1 0
f:outstanding	3 -7 0 3
f:over	12 -1 -9 -3
f:own	-7 4 2 0
f:page	-6 2 2 0
f:paper	-20 23 0 0
f:part	0 2 -3 0
f:parted	13 -7 -5 0
f:past	5 0 -4 0
f:patience	2 -1 0 0
f:pause	0 -9 8 0
f:pay	18 -27 -7 9
f:peace	8 -8 0 0
f:pen	-3 4 0 0
f:people	0 -3 2 0
f:per	-6 6 0 0
f:percent	-3 -2 7 0
f:perhap	0 -3 0 4
f:permit	2 0 0 0
f:place	9 -3 -1 0
f:plan	-1 0 1 0
f:plant	0 -10 -2 10
f:player	8 -7 0 0
f:poor	3 -2 0 0
f:port	8 -6 0 0
f:power	-8 8 0 0
f:president	-3 0 5 -1
f:press	8 -7 0 0
f:price	4 -2 0 0
f:print	-9 10 0 0
f:prisoner	9 -8 0 0
f:product	0 -4 4 0
f:prolonged	-12 12 0 0
f:promise	-5 6 0 0
f:proper	0 -2 0 1
f:purchase	-4 5 0 0
f:put	12 -6 -4 0
f:raise	1 0 0 0
f:rare	-8 0 10 0
f:rate	2 0 0 0
f:rather	3 0 0 0
f:reach	-4 3 0 0
f:read	1 -8 5 0
f:recall	0 2 0 0
f:receive	4 -3 0 0
f:reciprocal	4 -2 0 0
f:reduce	0 4 -1 0
f:relief	-6 7 0 0
f:remain	4 -3 0 0
f:remember	0 1 0 0
f:renewed	4 -1 0 0
f:reply	-10 13 -2 0
f:reporter	0 0 1 0
f:rest	14 -2 -10 0
f:result	-5 3 2 0
f:resume	8 -7 0 0
f:return	-5 6 0 0
f:right	7 -5 0 0
f:rise	0 -5 5 0
f:room	0 3 0 0
f:round	12 -11 -14 9
f:row	4 -3 0 0
f:rule	4 -6 0 0
f:run	17 -8 -7 0
f:sale	1 0 0 0
f:samarkand	0 -10 0 12
f:same	-17 0 -2 21
f:sanction	12 -11 0 0
f:say	14 -8 0 -11
f:screen	3 -2 0 0
f:season	3 0 0 0
f:second	0 11 -12 -3
f:secretary	7 -6 0 0
f:see	-1 0 0 0
f:seed	-6 8 0 0
f:sell	4 -1 0 0
f:send	9 -8 0 0
f:sentence	-1 2 0 0
f:session	-23 25 0 0
f:set	-6 6 0 0
f:settle	16 -18 1 0
f:seven	1 0 0 0
f:seventh	2 0 -2 0
f:shall	0 1 0 0
f:sheet	0 -5 4 0
f:ship	1 0 -1 0
f:should	1 -1 0 0
f:show	2 -1 0 0
f:shrimp	-1 5 -1 0
f:shut	10 -8 -1 0
f:side	-17 23 -1 -6
f:sign	13 -15 3 -1
f:signature	8 -11 0 3
f:since	-7 8 -9 8
f:sit	-15 15 0 -3
f:six	7 -6 0 0
f:sixth	-7 5 0 0
f:small	-10 10 0 0
f:so	12 -16 4 -4
f:some	3 0 0 0
f:somebody	6 -1 -1 0
f:something	5 -7 0 0
f:sorghum	-3 0 4 0
f:soup	9 -4 -2 0
f:soybean	2 -9 5 0
f:speak	-3 9 -2 -2
f:spoke	-11 11 0 0
f:spring	5 -4 0 0
f:stage	15 -11 -3 0
f:stand	-15 7 3 5
f:standstill	-11 11 0 0
f:start	0 -2 2 0
f:stay	0 2 0 0
f:steel	3 0 0 0
f:step	12 -12 0 0
f:still	16 -18 0 0
f:stockholm	-2 3 0 0
f:stop	-7 0 8 0
f:strike	0 1 0 0
f:subject	-1 -6 4 2
f:such	0 -1 1 0
f:sugar	6 -6 0 0
f:summer	-5 8 0 0
f:surabaya	3 -1 0 0
f:surcharge	2 0 0 0
f:suspend	2 -5 2 0
f:suspension	1 0 0 0
f:table	-12 19 -6 -4
f:take	12 -3 0 -9
f:talk	0 -12 18 -6
f:talking	5 -3 0 0
f:tangier	-2 8 -3 0
f:tariff	-34 22 13 0
f:tax	0 1 0 0
f:tea	4 -1 0 0
f:team	-4 5 0 0
f:telephone	-7 3 3 0
f:telephoned	-4 0 0 5
f:television	-10 11 0 0
f:tell	-2 8 -1 -6
f:ten	-13 8 5 0
f:tenth	0 2 0 0
f:than	15 -8 -4 0
f:that	2 8 -3 -26
f:the	7 -20 6 14
f:their	0 -4 -3 11
f:them	12 -9 0 -4
f:then	-2 5 -12 4
f:there	1 17 -24 -12
f:they	5 4 -3 -13
f:they've	-11 12 0 0
f:thi	0 12 -11 -8
f:thing	-8 4 4 0
f:think	14 -13 0 0
f:third	13 -10 0 0
f:thirty	13 -10 0 0
f:those	5 -3 0 0
f:threaten	-8 0 7 0
f:three	-6 10 0 -1
f:through	-4 7 -1 0
f:ticket	-6 6 0 0
f:tiktok	-2 3 0 0
f:time	14 -29 14 -3
f:timing	3 -2 0 0
f:to	0 0 1 -8
f:together	-5 4 1 0
f:too	5 -4 0 0
f:top	-22 19 3 0
f:trade	-2 4 0 0
f:treaty	0 -4 5 0
f:truce	0 -3 8 -9
f:true	-5 0 0 7
f:tuesday	-8 8 0 0
f:turn	6 -7 0 0
f:twelve	4 -2 0 0
f:twenty	2 -14 11 0
f:twice	0 -5 0 8
f:two	1 -9 3 7
f:under	16 -10 -3 0
f:understanding	1 0 0 0
f:until	11 -3 -6 -1
f:up	9 -2 -7 -2
f:upon	1 0 0 0
f:us	1 0 -1 -1
f:used	-3 4 0 0
f:usual	0 2 0 0
f:value	0 2 0 0
f:very	-1 0 3 0
f:vessel	-1 3 0 0
f:visit	0 1 0 0
f:vote	-17 19 0 0
f:wait	4 -3 0 0
f:waiting	0 2 0 0
f:want	5 0 -2 0
f:war	0 -3 1 0
f:warn	-7 9 -1 0
f:was	1 -1 -4 3
f:way	5 -7 0 0
f:we	-11 16 -6 0
f:we're	3 -3 0 0
f:week	0 2 -1 -2
f:well	5 0 -4 0
f:were	-2 13 -11 -6
f:what	9 4 -18 0
f:when	-10 5 0 1
f:where	-20 25 -1 -3
f:whether	3 -7 4 0
f:which	-17 16 0 -1
f:who	11 -9 0 0
f:whole	-1 5 0 -1
f:whose	7 -3 0 -1
f:will	-16 18 3 -13
f:wind	0 2 0 0
f:window	10 -8 -1 0
f:with	-12 6 10 -9
f:within	-5 6 0 0
f:without	6 1 -9 -5
f:word	-3 0 6 0
f:world	0 1 0 0
f:worth	2 0 0 0
f:would	19 -12 -1 -9
f:year	0 4 0 -6
f:yes	-5 0 7 0
f:yield	-15 16 0 0
f:you	16 -14 -2 -1
f:your	2 0 0 0
f:—	-5 6 0 0
first-of-paragraph	14 1 -14 -13
has-future	5 -3 -16 7
has-gerund	-6 19 -16 -8
has-infinitive	2 -4 6 -6
has-modal	13 -4 -7 0
has-participle	24 -14 -15 0
has-past	3 5 -4 -13
has-perfect	-9 7 0 2
has-pluperfect	-1 -1 0 5
has-present	18 -5 -8 -15
headline	-1 21 -19 -23
heads=0	19 9 -46 -7
heads=1	0 -10 15 -11
heads=2	0 -34 31 -6
kind=town	16 -1 -11 -14
l1="	5 -3 0 0
l1=&	-4 -2 0 8
l1='s	3 -2 0 0
l1=(	8 -3 -1 0
l1=)	6 -5 0 0
l1=*	0 1 0 0
l1=,	-14 13 0 0
l1=.	9 -8 0 0
l1=/	1 -3 0 0
l1=:	0 12 -11 -14
l1=;	-3 9 -5 0
l1=<begin>	4 -1 0 0
l1=<day-ahead>	1 0 0 0
l1=<day-gone>	3 -2 0 0
l1=<day-today>	2 -1 0 0
l1=<not>	-1 3 0 0
l1=<number>	10 -6 -1 0
l1=<organisation>	1 0 0 0
l1=<person>	2 -2 0 0
l1=<quality>	3 -2 0 0
l1=<span>	1 0 0 0
l1=<v-bear>	3 -2 0 0
l1=<v-down>	0 2 0 0
l1=<v-impose>	-2 4 0 0
l1=<v-propose>	4 -1 0 0
l1=a	4 -1 0 0
l1=after	-2 7 -5 0
l1=an	2 0 0 0
l1=and	9 -6 -5 0
l1=are	-17 17 0 0
l1=at	-7 8 0 -1
l1=between	-7 9 0 0
l1=by	10 -6 0 0
l1=for	-6 2 -8 10
l1=from	3 -7 0 3
l1=great	5 0 -1 0
l1=hundred	1 -1 0 0
l1=if	-9 8 0 0
l1=in	-19 11 4 4
l1=into	-5 6 0 0
l1=it	-1 1 0 0
l1=leave	-11 12 0 0
l1=mr	2 -1 0 0
l1=near	-7 4 2 0
l1=no	-2 3 0 0
l1=of	-6 2 10 -8
l1=on	10 -6 0 0
l1=our	1 0 0 0
l1=outside	6 -5 0 0
l1=should	1 0 0 0
l1=since	0 -5 8 -1
l1=that	-4 0 1 3
l1=the	17 -2 -15 -14
l1=through	-6 6 0 0
l1=to	-11 4 12 -8
l1=trade	1 0 0 0
l1=under	8 -7 0 0
l1=until	2 -2 0 0
l1=was	0 2 -2 0
l1=what	0 1 -2 0
l1=whatever	3 -2 0 0
l1=whether	3 0 -3 0
l1=which	5 -7 0 0
l1=with	19 -23 -8 5
l1=—	0 -7 8 -1
l2="	-5 6 0 0
l2='s	-1 4 0 0
l2=)	-5 7 0 0
l2=,	-27 4 14 14
l2=.	3 -2 0 0
l2=:	7 0 -9 -1
l2=;	-4 0 0 7
l2=<agent>	2 0 0 -2
l2=<begin>	3 -3 -2 6
l2=<day-ahead>	-25 17 3 2
l2=<day-gone>	0 0 3 -2
l2=<day-today>	11 -7 -1 0
l2=<duty>	10 -17 -2 5
l2=<gate>	0 4 0 -1
l2=<goods>	22 -9 -4 -11
l2=<level-noun>	4 -1 0 0
l2=<level>	2 -9 8 -1
l2=<month-gone>	-8 10 0 0
l2=<name>	-9 13 -2 -1
l2=<not>	4 0 0 0
l2=<number>	5 0 -2 0
l2=<office>	-15 14 3 -3
l2=<organisation>	3 1 0 -8
l2=<person>	0 -4 0 3
l2=<quality>	-6 8 0 0
l2=<seat>	15 -7 -4 -4
l2=<sender>	12 -10 0 0
l2=<span>	-11 16 -4 -1
l2=<taker>	7 -7 0 0
l2=<v-agree>	15 -5 -13 -2
l2=<v-bear>	-5 -1 -3 12
l2=<v-begin>	13 -14 3 -6
l2=<v-down>	-2 -2 8 -3
l2=<v-end>	3 0 0 -2
l2=<v-impose>	10 0 -17 0
l2=<v-propose>	0 -4 0 1
l2=<v-return>	-12 15 0 0
l2=<v-say>	1 3 -6 -1
l2=<v-sell>	8 0 0 -7
l2=<v-stay>	-8 0 0 11
l2=<v-suspend>	-2 8 -4 0
l2=<v-target>	3 0 -2 0
l2=again	1 6 -4 -4
l2=agreement	5 -1 0 0
l2=all	1 0 0 0
l2=and	-3 20 -17 -5
l2=arrangement	6 -5 0 0
l2=arrive	-6 0 1 1
l2=ask	-2 0 2 0
l2=at	0 8 -10 0
l2=b	3 -2 0 0
l2=back	1 0 -1 0
l2=base	-13 -1 14 0
l2=be	-6 0 1 0
l2=bridge	-3 -3 7 0
l2=broker	2 -1 0 0
l2=but	3 -2 0 0
l2=by	-4 6 0 0
l2=come	-4 0 4 0
l2=conclude	3 0 0 0
l2=consultation	3 -1 0 0
l2=crossed	3 -1 0 0
l2=custom	6 -6 0 0
l2=desk	10 -9 0 0
l2=dinner	0 -5 5 0
l2=done	3 0 -1 0
l2=down	3 0 -5 0
l2=due	0 0 3 0
l2=duty	0 -5 0 6
l2=end	0 3 0 -1
l2=fly	-5 5 0 0
l2=for	3 -2 0 0
l2=from	-2 -2 6 0
l2=geneva	-6 7 0 0
l2=get	1 0 0 0
l2=go	5 -5 0 0
l2=grower	5 -4 0 0
l2=hall	0 0 3 0
l2=hand	0 1 0 0
l2=he	7 -5 0 0
l2=hold	-7 9 0 0
l2=home	-6 0 9 -1
l2=hotel	-5 5 0 0
l2=in	16 -10 -2 -1
l2=invitation	-5 1 2 0
l2=is	8 -3 -1 -2
l2=it	12 -1 -12 -4
l2=land	-1 3 0 0
l2=last	-1 3 0 0
l2=lay	0 1 0 0
l2=leave	5 -15 0 8
l2=letter	4 -3 0 0
l2=line	4 -2 0 0
l2=list	-9 3 0 5
l2=make	7 -12 4 0
l2=man	1 0 0 0
l2=meet	-9 -3 0 14
l2=midnight	0 3 -1 0
l2=night	-14 14 0 0
l2=of	7 -3 0 -4
l2=on	0 -7 8 0
l2=out	8 -6 0 0
l2=own	-5 0 0 8
l2=pay	4 -3 0 0
l2=place	1 0 0 -1
l2=port	2 -1 0 0
l2=post	-3 5 0 0
l2=promise	3 0 0 0
l2=question	-3 4 0 0
l2=rate	5 -3 0 0
l2=return	-4 5 0 0
l2=round	-9 14 -1 0
l2=sale	2 -2 0 0
l2=say	8 -6 0 0
l2=settle	0 0 -2 0
l2=share	1 0 0 0
l2=ship	10 -1 0 -6
l2=sign	7 -4 0 0
l2=signature	2 0 0 0
l2=sit	-13 -1 0 14
l2=so	5 -6 0 0
l2=speaking	3 -2 0 0
l2=strike	4 -1 0 0
l2=summit	-3 -11 14 0
l2=table	-4 6 0 0
l2=talk	-8 16 -9 -2
l2=tariff	13 -9 -1 0
l2=term	-1 4 -2 0
l2=that	0 0 -2 1
l2=the	23 -16 -4 0
l2=them	-11 8 0 3
l2=then	0 2 0 0
l2=those	-6 7 0 0
l2=time	-5 8 0 0
l2=to	10 -8 0 0
l2=together	-11 10 1 0
l2=trade	5 -5 0 0
l2=travel	7 -6 0 0
l2=truce	0 4 -4 0
l2=two	0 -8 10 0
l2=up	-13 7 -2 8
l2=vote	4 -3 0 0
l2=was	-15 5 0 7
l2=way	3 -2 0 0
l2=week	3 0 0 0
l2=were	-11 12 0 0
l2=what	0 1 0 0
l2=when	4 -3 0 0
l2=which	-2 3 0 0
l2=with	6 -5 0 0
l3="	2 0 0 0
l3='s	3 -8 4 0
l3=(	7 -6 0 0
l3=,	12 -8 -8 2
l3=-	4 0 0 0
l3=.	19 -18 0 0
l3=:	5 0 -5 -3
l3=;	3 -2 0 0
l3=<agent>	-8 13 0 -1
l3=<begin>	16 -11 -2 -6
l3=<day-ahead>	-2 2 0 0
l3=<day-gone>	-4 8 0 0
l3=<day-today>	2 -6 1 0
l3=<duty>	-3 12 -4 -6
l3=<gate>	0 -8 8 0
l3=<goods>	12 -19 -1 7
l3=<level-noun>	13 -12 0 1
l3=<level>	9 -8 0 0
l3=<month-ahead>	-16 18 0 0
l3=<month-gone>	-14 13 2 -2
l3=<name>	13 -7 -1 0
l3=<not>	5 -4 0 -1
l3=<number>	-29 33 -5 0
l3=<office>	4 -2 0 0
l3=<organisation>	-20 22 0 0
l3=<person>	0 0 0 -4
l3=<quality>	6 -5 0 0
l3=<seat>	-4 4 -1 1
l3=<sender>	4 -3 0 0
l3=<span>	1 -6 5 0
l3=<v-bear>	1 11 -4 -17
l3=<v-begin>	-12 9 0 3
l3=<v-buy>	3 -2 0 0
l3=<v-down>	-23 7 3 7
l3=<v-impose>	0 3 -4 0
l3=<v-propose>	0 0 1 -2
l3=<v-return>	0 2 0 0
l3=<v-say>	13 -14 0 0
l3=<v-stay>	16 -9 -6 0
l3=<v-suspend>	-1 2 0 0
l3=<v-target>	0 -4 0 3
l3=<v-up>	-5 5 0 0
l3=a	-16 24 -8 -5
l3=account	-3 0 3 0
l3=after	5 0 -4 0
l3=again	-2 5 0 0
l3=agreement	4 -4 0 0
l3=air	-13 -1 14 0
l3=an	-5 1 2 0
l3=and	-9 2 1 4
l3=are	-1 4 0 0
l3=arrangement	6 -4 0 0
l3=as	0 1 0 0
l3=at	14 -10 -1 0
l3=back	-2 0 1 0
l3=be	0 2 -2 -1
l3=been	-4 -1 0 9
l3=between	10 -7 0 0
l3=both	-14 15 0 0
l3=by	0 -3 0 5
l3=charge	0 -3 0 3
l3=come	-18 4 0 7
l3=custom	4 -4 0 0
l3=delegation	-14 17 0 0
l3=down	0 0 1 0
l3=duty	-8 11 0 -2
l3=each	-1 0 0 0
l3=expert	-3 -9 0 12
l3=extension	2 -1 0 0
l3=first	-18 14 1 0
l3=for	0 0 2 0
l3=four	-7 11 0 0
l3=fourth	-8 12 0 0
l3=from	5 -4 0 0
l3=go	-2 3 0 0
l3=good	-7 10 0 0
l3=grain	-3 -1 0 6
l3=hall	4 -3 0 0
l3=have	0 -2 0 2
l3=he	-10 1 -3 10
l3=his	0 -5 7 0
l3=in	0 0 -6 4
l3=is	1 -6 1 0
l3=it	0 0 1 -2
l3=its	0 -8 0 7
l3=long	-9 10 0 0
l3=meet	9 2 -5 -14
l3=member	1 -1 0 0
l3=next	-9 5 6 -1
l3=no	4 -2 0 0
l3=not	8 -10 0 0
l3=nothing	6 -6 0 0
l3=of	24 -10 -8 -9
l3=on	-2 6 -8 0
l3=one	-1 4 0 0
l3=other	1 -1 0 0
l3=our	0 0 3 -4
l3=out	-2 3 0 0
l3=over	-2 -2 2 2
l3=past	2 -1 0 0
l3=pay	6 -4 0 0
l3=pencilled	-4 7 0 0
l3=port	1 -1 0 0
l3=raise	-1 2 0 0
l3=rate	7 -6 0 0
l3=receive	-10 4 5 0
l3=round	0 3 0 0
l3=say	3 -5 0 0
l3=sheet	-3 0 4 0
l3=shook	-7 7 0 0
l3=short	1 0 0 0
l3=side	10 0 0 -7
l3=since	0 3 0 0
l3=sit	11 -5 -5 0
l3=take	3 1 -2 -4
l3=talk	13 -10 0 0
l3=talked	-8 -3 13 0
l3=tariff	0 3 -4 -1
l3=tell	5 -3 0 0
l3=that	-8 6 0 2
l3=the	0 -12 10 2
l3=they	2 -7 7 -2
l3=thi	0 -2 0 2
l3=third	14 -13 0 0
l3=three	-10 14 0 0
l3=tie	-4 5 0 0
l3=to	6 2 -5 -10
l3=trade	10 -7 0 0
l3=twice	-2 4 0 0
l3=two	1 0 -1 0
l3=up	2 -1 0 0
l3=was	3 0 0 -2
l3=week	5 -6 0 0
l3=were	0 1 -2 0
l3=what	-6 8 0 0
l3=which	2 -4 0 0
l3=who	1 -15 0 11
l3=will	-3 7 0 -1
l3=with	-6 10 0 -1
l3=would	0 -2 0 3
l3=year	3 -2 0 0
l3=you	5 -2 0 0
l3=—	-1 0 3 0
l4="	0 -4 5 0
l4='s	2 0 0 0
l4=(	-6 7 0 0
l4=)	-8 9 0 0
l4=*	-5 5 0 0
l4=,	40 -38 -10 6
l4=.	-27 27 0 0
l4=:	-13 13 -6 1
l4=;	-10 9 -1 1
l4=<agent>	0 -2 1 0
l4=<begin>	9 -5 4 -14
l4=<day-ahead>	1 -8 5 0
l4=<day-gone>	12 -6 -4 0
l4=<day-today>	14 -11 0 0
l4=<gate>	1 -5 0 3
l4=<goods-amount>	-4 0 6 0
l4=<goods>	0 0 -2 1
l4=<level-noun>	-16 11 0 4
l4=<level>	9 -8 0 0
l4=<month-gone>	-3 6 0 0
l4=<name>	0 3 -5 0
l4=<not>	0 1 0 0
l4=<number>	-2 5 -1 0
l4=<office>	-20 -4 14 6
l4=<organisation>	5 -12 0 6
l4=<person>	-7 12 0 -7
l4=<quality>	-1 6 -1 -1
l4=<seat>	7 -5 0 0
l4=<sender>	-6 7 0 0
l4=<span>	10 -7 0 0
l4=<v-agree>	-2 0 1 0
l4=<v-bear>	-9 20 -6 -6
l4=<v-begin>	5 0 -5 0
l4=<v-buy>	-5 0 6 0
l4=<v-down>	7 -3 -2 0
l4=<v-end>	2 -1 0 0
l4=<v-impose>	7 0 0 -13
l4=<v-propose>	8 0 -5 -3
l4=<v-say>	1 -13 0 10
l4=<v-sell>	-4 -2 0 8
l4=<v-stay>	11 -12 -1 1
l4=<v-suspend>	10 -9 0 0
l4=<v-up>	4 -3 0 0
l4=a	15 -12 3 -8
l4=accept	-5 1 2 0
l4=after	0 3 0 0
l4=agreement	3 -2 0 0
l4=all	-5 8 0 0
l4=an	-1 -4 7 0
l4=and	12 0 -10 -4
l4=are	5 0 -2 -6
l4=ask	4 -4 0 0
l4=at	0 11 -14 0
l4=be	-2 3 0 -1
l4=before	-1 2 0 0
l4=both	8 0 0 -7
l4=by	15 -10 -3 0
l4=come	2 0 -1 0
l4=consultation	1 0 0 0
l4=day	-1 1 0 0
l4=did	-4 5 0 0
l4=doe	6 -5 0 0
l4=down	-9 -2 0 13
l4=fact	-3 0 4 0
l4=five	3 -2 0 0
l4=for	19 -14 0 -1
l4=from	0 -8 7 0
l4=geneva	-6 7 0 0
l4=great	4 -3 0 0
l4=had	-4 0 1 2
l4=has	3 0 -3 0
l4=have	6 -5 -4 1
l4=having	-2 3 0 0
l4=his	0 2 0 0
l4=i	3 -2 0 0
l4=if	11 -10 0 0
l4=in	-12 11 7 -13
l4=is	6 -2 1 -6
l4=it	-11 5 -4 10
l4=its	1 -4 0 0
l4=joint	-5 7 0 0
l4=london	-5 6 0 0
l4=make	6 0 -4 0
l4=meet	-10 18 -5 -3
l4=minute	7 -6 0 0
l4=next	-14 15 0 -1
l4=of	4 -12 6 4
l4=on	5 -18 3 9
l4=one	-3 6 0 0
l4=our	2 -10 0 3
l4=out	3 -1 0 0
l4=p	4 -4 0 0
l4=paper	7 -7 0 0
l4=president	-4 -9 15 0
l4=r	3 -3 0 0
l4=rice	0 3 0 -1
l4=round	4 2 -4 -5
l4=say	2 -1 0 0
l4=shall	-4 8 0 0
l4=ship	-6 0 0 8
l4=side	5 -1 -1 0
l4=since	0 -7 0 6
l4=sit	0 -4 1 3
l4=so	-5 7 0 0
l4=take	0 1 0 0
l4=talk	0 2 0 0
l4=tariff	2 -2 0 0
l4=tell	1 0 0 0
l4=that	13 -3 -4 -9
l4=the	-15 24 -7 -8
l4=their	-10 -3 0 12
l4=them	-6 8 0 0
l4=there	-5 9 -1 0
l4=they	0 1 -3 0
l4=through	-3 5 0 0
l4=to	14 -6 -6 -2
l4=truce	-4 0 6 0
l4=two	6 0 -4 -1
l4=visit	-1 -12 14 0
l4=was	-10 14 0 -2
l4=we	-13 14 0 0
l4=were	-5 3 0 0
l4=what	4 -5 2 -2
l4=when	0 -4 2 0
l4=which	-15 18 -1 0
l4=who	2 0 -2 0
l4=will	9 -4 0 0
l4=with	-3 7 -1 0
l4=your	1 0 0 0
l4=—	8 -6 0 0
l=" in	0 1 0 0
l='s in	-3 5 0 0
l=) :	1 -1 0 0
l=, and	-2 -4 1 4
l=, at	-15 6 9 0
l=, for	2 -1 0 0
l=, in	-41 15 7 15
l=, the	11 -7 -1 0
l=, which	2 -1 0 0
l=: <number>	4 0 0 0
l=: in	0 1 0 0
l=: the	-8 11 -1 0
l=; in	-4 0 0 7
l=<begin> "	1 0 0 0
l=<begin> *	0 2 0 0
l=<begin> <begin>	4 -1 0 0
l=<begin> and	5 -3 0 0
l=<begin> at	5 -3 0 0
l=<begin> for	-9 10 0 0
l=<begin> from	-6 -11 -1 16
l=<begin> in	-9 4 3 0
l=<begin> the	-1 3 0 0
l=<begin> what	-2 4 0 0
l=<begin> —	8 -7 0 0
l=<day-ahead> ,	-3 0 0 6
l=<day-ahead> in	-9 5 5 0
l=<day-gone> in	0 4 -1 -1
l=<day-today> —	3 -2 0 0
l=<level> in	11 -9 0 0
l=<name> ,	-10 11 0 0
l=<name> ;	2 -1 0 0
l=<name> and	4 -3 0 0
l=<name> in	-6 8 0 0
l=<number> in	0 1 -1 0
l=<office> ,	-5 8 0 0
l=<office> :	-3 6 0 0
l=<office> in	-5 0 6 0
l=<organisation> ,	-9 12 -1 0
l=<organisation> in	7 -5 0 -6
l=<person> ,	12 -10 0 0
l=<person> :	6 -4 0 0
l=<person> in	-10 1 2 4
l=<seat> ,	1 0 0 0
l=<seat> /	0 -1 0 0
l=<seat> and	6 0 -5 -1
l=<span> in	-13 17 -3 0
l=<span> of	-2 3 0 0
l=again in	0 7 -4 -4
l=agree in	0 1 0 0
l=and a	1 0 0 0
l=and in	4 7 -12 -2
l=and the	-12 13 0 0
l=arrangement of	6 -5 0 0
l=arrive in	-6 0 1 1
l=at the	0 8 -8 0
l=be in	-2 0 1 0
l=by the	-8 9 0 0
l=come from	0 4 -2 0
l=come to	-2 -3 7 0
l=custom in	4 -4 0 0
l=dinner in	0 -4 5 0
l=done at	3 0 -1 0
l=down in	7 -3 -4 0
l=due at	2 -1 0 0
l=due in	-5 0 4 0
l=duty in	-3 -2 0 6
l=expect in	-1 0 0 0
l=fly to	-5 5 0 0
l=from the	-4 0 6 0
l=go to	2 -3 0 0
l=grower in	5 -4 0 0
l=hand in	-5 6 0 0
l=hold at	-1 2 0 0
l=hold in	-3 5 0 0
l=home from	-6 0 9 -1
l=in a	7 -6 0 0
l=in for	-1 3 0 0
l=in the	16 -15 0 0
l=invitation to	-5 1 2 0
l=is in	1 0 -1 0
l=is the	3 -3 0 0
l=it ,	0 0 -2 0
l=it in	1 1 -2 0
l=it is	4 -4 0 0
l=it was	4 -1 0 0
l=land at	4 -3 0 0
l=land in	-6 7 0 0
l=leave for	1 -13 0 8
l=line from	2 -1 0 0
l=make in	7 -12 4 0
l=man in	1 0 0 0
l=meet at	-7 3 0 2
l=meet in	-8 -1 3 7
l=midnight in	-4 7 0 0
l=of the	15 -13 0 -3
l=on in	0 -2 2 0
l=on the	1 -1 0 0
l=one in	-4 6 0 0
l=other in	-1 0 0 0
l=place in	1 0 0 -1
l=port of	2 -1 0 0
l=rate in	5 -3 0 0
l=round in	-7 9 0 0
l=say in	5 -4 0 0
l=sign in	5 -2 0 0
l=sit in	-12 -2 0 14
l=so in	0 0 2 0
l=strike in	4 -1 0 0
l=table in	-4 5 0 0
l=talk between	-3 4 0 0
l=talk in	-8 14 -5 -2
l=talk with	3 -1 0 0
l=tariff ,	8 -6 0 0
l=that in	0 -1 0 2
l=that the	-4 5 0 0
l=the great	4 0 -1 0
l=time in	4 -1 0 0
l=to the	1 0 0 0
l=together in	-11 10 1 0
l=travel to	7 -6 0 0
l=truce of	0 2 -1 0
l=two hundred	1 -1 0 0
l=up at	-8 8 0 0
l=up in	0 -3 -6 8
l=vote in	4 -3 0 0
l=was in	-16 6 0 7
l=were in	-11 12 0 0
l=which the	-5 6 0 0
l=with the	5 -5 0 0
lead="	3 -3 1 -1
lead=(	15 -10 -1 0
lead=)	-1 3 0 0
lead=*	1 0 0 0
lead=,	-5 6 0 -2
lead=:	-7 16 -3 -12
lead=;	-22 26 -5 1
lead=[	6 -4 0 0
lead=a	10 -10 0 -1
lead=accra	6 -4 0 0
lead=after	5 -9 5 -1
lead=an	3 -3 0 0
lead=and	12 -10 -9 5
lead=ankara	7 -5 0 0
lead=as	-1 4 0 0
lead=asunción	4 -2 0 0
lead=at	11 -8 -1 0
lead=bangkok	2 -1 0 0
lead=before	0 4 -2 0
lead=beijing	-7 -11 15 0
lead=belgrade	0 2 0 0
lead=both	5 -1 0 -1
lead=brussels	9 -7 0 0
lead=buenos	-6 0 8 0
lead=busan	-7 -10 15 0
lead=but	7 -3 0 0
lead=by	14 -9 -3 0
lead=cairo	-23 26 -1 0
lead=call	1 0 0 0
lead=come	2 -2 0 0
lead=correspondent	4 -1 0 0
lead=customs	0 -5 0 3
lead=does	-2 -3 6 0
lead=done	5 -2 0 0
lead=for	-6 9 -2 0
lead=from	-8 -10 6 12
lead=geneva	-13 14 0 0
lead=given	2 -1 0 0
lead=goods	1 0 0 0
lead=hanoi	3 -2 0 0
lead=he	-13 13 1 -3
lead=his	6 -2 -2 0
lead=host	1 0 0 0
lead=i	2 0 -3 0
lead=if	1 0 0 0
lead=in	-12 6 5 0
lead=india	5 -3 0 0
lead=issued	8 -6 0 0
lead=it	2 -14 7 2
lead=its	5 -1 -1 0
lead=jakarta	2 0 0 0
lead=kuala	-12 14 -1 0
lead=last	-7 -10 3 11
lead=london	-23 25 -1 0
lead=long	-8 9 0 0
lead=madrid	-5 6 0 0
lead=manila	11 -6 -2 0
lead=mr	1 0 0 0
lead=my	0 3 0 0
lead=negotiators	0 1 0 0
lead=no	-3 5 0 0
lead=nobody	1 0 0 0
lead=number	-1 2 0 0
lead=officials	0 2 -5 0
lead=on	-1 11 -8 -1
lead=our	0 -2 -1 3
lead=over	0 1 0 0
lead=panama	-12 12 0 0
lead=peru	-4 6 0 0
lead=presenter	3 -2 0 0
lead=president	5 -2 0 0
lead=quito	10 -9 0 0
lead=rare	-2 2 0 0
lead=remarks	0 1 0 0
lead=seoul	1 0 0 0
lead=shares	6 -5 0 0
lead=since	1 0 0 0
lead=so	-9 0 10 0
lead=state	-3 -7 0 11
lead=stockholm	-8 11 -1 0
lead=talks	20 -15 -1 0
lead=tbilisi	9 -9 0 0
lead=that	11 -20 -2 8
lead=the	-13 15 9 -29
lead=their	-8 9 0 0
lead=then	-1 0 0 0
lead=there	13 -10 0 0
lead=they'd	1 -1 0 0
lead=they've	1 0 0 0
lead=thirteen	4 -3 0 0
lead=this	1 0 -3 0
lead=through	3 -2 0 0
lead=tiktok	2 -2 0 0
lead=together	0 -2 2 0
lead=tokyo	3 -1 0 0
lead=trade	-9 11 0 0
lead=treasury	0 6 -5 0
lead=trump	0 -6 8 0
lead=two	7 -4 0 0
lead=unless	2 0 0 0
lead=up	3 0 -1 0
lead=washington	10 -2 -5 0
lead=we	0 5 -1 0
lead=what	0 5 -7 0
lead=when	-1 1 0 0
lead=where	5 0 0 0
lead=whereas	5 -4 0 0
lead=whether	-10 10 0 0
lead=which	-4 6 -5 2
lead=who	8 -13 -9 13
lead=world	5 -4 0 0
lead=xi	-3 -5 10 0
lead=—	-1 -2 10 -5
left:calls	11 -4 -7 0
left:coming	-9 4 2 0
left:ended	-19 17 -7 7
left:experts	-21 -45 -6 56
left:m=arrives	-6 0 1 1
left:m=assembly	3 0 0 0
left:m=bargain	0 -9 0 7
left:m=came	-5 -1 0 7
left:m=closed	-2 5 0 0
left:m=come	0 2 -1 0
left:m=comes	-5 1 3 0
left:m=conference	3 -2 0 0
left:m=consultations	3 0 0 0
left:m=delegation	-7 9 0 0
left:m=delegations	-14 19 -1 -4
left:m=dinner	-1 0 3 0
left:m=due	15 -15 2 -3
left:m=ended	1 0 0 -2
left:m=expected	1 0 0 0
left:m=flies	-5 5 0 0
left:m=go	-3 1 0 1
left:m=goes	5 -6 0 0
left:m=here	19 -17 0 0
left:m=host	2 0 0 0
left:m=invitation	-6 1 3 0
left:m=land	1 -1 0 0
left:m=lunch	4 -2 0 0
left:m=meeting	-8 6 0 0
left:m=meetings	-1 6 0 0
left:m=meets	0 -3 0 3
left:m=met	-11 2 5 1
left:m=negotiations	-2 5 0 0
left:m=negotiators	-14 19 0 -3
left:m=received	-5 0 5 0
left:m=round	26 -9 -14 -17
left:m=rounds	-6 9 0 0
left:m=sat	0 0 -8 4
left:m=session	-7 2 0 5
left:m=settled	-1 2 0 0
left:m=shook hands	-13 1 10 0
left:m=signed	10 -4 -4 0
left:m=sit	-4 2 -1 2
left:m=sits	-11 2 0 7
left:m=summit	-3 -11 14 0
left:m=table	-7 9 0 0
left:m=talk	-8 10 0 0
left:m=talked	-11 0 10 0
left:m=talks	12 -4 -15 0
left:m=there	9 -8 0 -1
left:m=time	14 -7 -3 -3
left:m=travel	6 -4 0 0
left:m=visit	-14 -2 16 -1
left:m=where	5 -1 0 0
left:meets	-33 23 8 0
left:running	5 -5 -3 2
left:summit	-11 -12 28 -11
left:sure	-13 7 2 2
left:wished	24 -12 -12 -10
lll=, <day-today> —	1 0 0 0
lll=, and in	0 1 -2 0
lll=: <number> in	1 0 0 0
lll=<begin> <begin> "	1 0 0 0
lll=<begin> <begin> *	0 2 0 0
lll=<begin> <begin> <begin>	4 -1 0 0
lll=<begin> <begin> and	5 -3 0 0
lll=<begin> <begin> at	5 -3 0 0
lll=<begin> <begin> for	-9 10 0 0
lll=<begin> <begin> from	-6 -11 -1 16
lll=<begin> <begin> in	-9 4 3 0
lll=<begin> <begin> the	-1 3 0 0
lll=<begin> <begin> what	-2 4 0 0
lll=<begin> <begin> —	8 -7 0 0
lll=<begin> <office> :	0 1 0 0
lll=<begin> <organisation> ,	3 -2 0 0
lll=<begin> <person> ,	7 -6 0 0
lll=<begin> <person> :	3 -1 0 0
lll=<begin> <seat> /	0 -1 0 0
lll=<begin> <seat> and	9 -7 0 0
lll=<begin> done at	4 -2 0 0
lll=<day-ahead> , in	-13 9 0 0
lll=<day-gone> , in	-4 3 0 0
lll=<month-gone> , in	-7 4 2 0
lll=<number> : <number>	4 0 0 0
lll=<organisation> and a	1 0 0 0
lll=<person> , for	1 0 0 0
lll=<person> , the	1 0 0 0
lll=<person> come to	-5 0 7 0
lll=an invitation to	-5 1 2 0
lll=and <name> in	-11 11 0 0
lll=between <seat> and	7 -4 0 0
lll=come home from	-4 0 6 -1
lll=each other in	-1 0 0 0
lll=hall of the	4 -3 0 0
lll=in the great	3 0 -1 0
lll=is at the	2 0 0 0
lll=meet again in	2 1 -3 -1
lll=of talk in	-2 3 0 0
lll=on <day-ahead> in	-7 1 0 4
lll=on <day-gone> in	-2 6 -1 0
lll=our <office> in	-9 4 6 -1
lll=our man in	1 0 0 0
lll=pay <level> in	4 -2 0 0
lll=pencilled in for	-1 3 0 0
lll=receive <person> in	-11 4 5 0
lll=shook hand in	-7 7 0 0
lll=sit down in	5 -1 -4 0
lll=take place in	1 0 0 -1
lll=tariff talk in	-2 6 0 0
lll=the <organisation> ,	-15 16 0 0
lll=the <organisation> in	17 -22 1 -5
lll=the <person> in	-1 -4 -1 9
lll=the <span> of	-2 3 0 0
lll=the arrangement of	6 -5 0 0
lll=the line from	2 -1 0 0
lll=the table in	-3 4 0 0
lll=the talk in	0 2 0 0
lll=the truce of	0 2 -1 0
lll=they meet in	-10 -1 12 0
lll=three , in	-2 5 0 0
lll=to meet in	-11 12 0 -3
lll=was agree in	-3 3 0 0
lll=was sign in	6 -5 0 0
lll=with <person> in	-7 9 0 0
loud	27 -15 -13 -10
lr='s ,	1 -1 0 0
lr=( )	3 -2 0 0
lr=( ,	-5 7 0 0
lr=( translation	5 -5 0 0
lr=, 's	6 -5 0 0
lr=, ,	-23 14 9 1
lr=, .	-32 22 7 5
lr=, :	7 -7 0 0
lr=, <end>	22 -17 0 -3
lr=, and	-1 1 0 0
lr=, has	-3 3 0 0
lr=, time	0 2 -5 0
lr=, will	5 0 -2 0
lr=. ,	6 -5 0 0
lr=: 's	6 -3 0 0
lr=: ,	-25 32 -5 -10
lr=: .	3 -3 0 0
lr=<begin> (	-5 6 0 0
lr=<begin> ,	-37 21 16 10
lr=<begin> -	2 -1 0 0
lr=<begin> .	14 -10 0 0
lr=<begin> :	10 -30 -2 10
lr=<begin> <day-ahead>	7 -6 0 0
lr=<begin> <end>	8 -6 0 0
lr=<begin> and	10 -7 0 0
lr=<begin> closed	4 -3 0 0
lr=<begin> go	2 0 0 0
lr=<begin> had	6 -2 0 0
lr=<begin> in	-7 8 0 0
lr=<begin> is	0 3 -1 0
lr=<begin> of	5 -2 0 0
lr=<begin> on	6 -3 0 0
lr=<begin> put	-3 0 3 0
lr=<begin> say	-6 7 0 0
lr=<begin> thi	-3 4 0 0
lr=<begin> time	3 -3 0 0
lr=<begin> to	2 -1 0 0
lr=<begin> would	3 0 0 0
lr=<person> ,	2 -1 0 0
lr=a .	3 -2 0 0
lr=and ,	7 -4 0 0
lr=and .	13 -10 0 0
lr=and <end>	4 -2 0 0
lr=and are	-5 6 0 0
lr=and has	3 -2 0 0
lr=and have	-6 6 0 0
lr=and in	-2 4 0 0
lr=and the	2 -1 0 0
lr=at ,	3 -1 0 -3
lr=at .	10 -8 0 0
lr=at ;	-7 7 0 0
lr=at <end>	15 -13 0 0
lr=at and	1 0 0 0
lr=at from	-1 1 0 0
lr=at in	-8 10 0 0
lr=at on	-31 15 8 6
lr=between and	-7 9 0 0
lr=by ,	2 -1 0 0
lr=for ,	13 -20 -1 4
lr=for .	-2 -4 0 8
lr=for on	-15 12 0 1
lr=from ,	19 -17 0 -1
lr=from .	-2 1 3 -3
lr=from :	1 0 0 0
lr=great in	2 0 0 0
lr=in 's	8 -1 -4 0
lr=in (	4 -8 4 -2
lr=in ,	-11 -1 7 11
lr=in .	15 -13 -8 3
lr=in :	-14 16 0 0
lr=in <day-ahead>	-23 7 7 0
lr=in <day-gone>	14 -12 -4 1
lr=in <day-today>	-3 4 0 0
lr=in <end>	-37 41 -4 -4
lr=in ?	-3 0 4 0
lr=in and	-11 10 0 -2
lr=in at	-8 10 2 -5
lr=in before	-10 11 0 0
lr=in between	-10 11 0 0
lr=in bring	-8 5 2 0
lr=in fall	0 1 0 0
lr=in for	-6 6 0 0
lr=in from	-11 2 0 5
lr=in has	-7 7 0 0
lr=in have	4 -4 0 0
lr=in in	-14 1 0 12
lr=in is	6 -4 0 0
lr=in it	4 0 0 0
lr=in last	-9 12 0 0
lr=in no	1 0 0 0
lr=in on	0 1 0 -2
lr=in say	0 -2 0 0
lr=in since	4 -8 0 3
lr=in the	2 -20 5 5
lr=in they	10 -9 0 0
lr=in two	-2 3 0 0
lr=in was	3 -1 0 0
lr=in with	-1 3 0 0
lr=in would	1 0 0 0
lr=is ,	-5 6 0 0
lr=of 's	4 -4 0 0
lr=of ,	9 -13 3 0
lr=of .	-10 7 4 0
lr=of <end>	-20 21 0 0
lr=of and	1 0 0 0
lr=of is	-5 6 0 0
lr=on ,	-2 4 0 0
lr=on .	9 -8 0 0
lr=since ,	-3 0 4 0
lr=since .	4 0 0 0
lr=that ,	3 -3 0 0
lr=that will	-3 -1 0 6
lr=that would	-1 2 0 0
lr=the 's	7 -7 0 0
lr=the ,	12 -7 -5 0
lr=the .	14 -12 0 0
lr=the :	1 -1 0 0
lr=the <end>	3 -3 0 0
lr=the and	5 -4 0 0
lr=the arrangement	1 0 0 0
lr=the capital	2 -2 0 0
lr=the end	1 0 0 0
lr=the has	5 -2 0 0
lr=the on	19 -16 -2 -1
lr=the put	1 0 0 0
lr=the truce	-9 9 0 0
lr=to ,	-6 0 7 0
lr=to .	-11 14 -1 0
lr=to <end>	3 -3 0 0
lr=to and	2 -5 1 0
lr=to for	-7 1 3 0
lr=to in	-10 1 7 0
lr=to on	5 -5 0 0
lr=with ,	7 -6 0 0
lr=with .	-5 -1 0 8
lr=with in	4 -2 0 0
lr=with on	3 0 -1 0
lr=with over	1 0 0 0
lr=— ,	7 -5 0 0
lr=— <end>	10 -9 0 0
name=Abuja	-1 5 -1 0
name=Accra	13 -21 -2 6
name=Addis Ababa	-5 9 -2 0
name=Alexandria	0 1 0 0
name=Algiers	13 -9 0 0
name=Almaty	-7 10 0 0
name=Amman	6 0 -5 0
name=Ankara	-4 6 -7 3
name=Ankara of undefined	3 -2 0 0
name=Announcement	1 -1 0 0
name=Announcement of CN-US	1 -1 0 0
name=Antananarivo	-9 -11 0 19
name=Aqaba	-18 21 0 -2
name=Astana	8 -3 -1 0
name=Asunción	10 -6 -1 0
name=Auckland	-4 9 -4 0
name=Baku	0 -2 0 1
name=Bandung	-7 0 7 -2
name=Bangkok	6 -2 0 0
name=Basel	22 -20 0 0
name=Batumi	-12 12 0 0
name=Beijing	-23 -71 64 -26
name=Beijing of CN-US	-25 -64 62 -24
name=Beijing of undefined	-4 -7 11 0
name=Belgrade	-12 15 -1 0
name=Bergen	-30 10 0 21
name=Bern	4 -2 0 0
name=Berne	-4 6 0 0
name=Boeings	1 -1 0 0
name=Boeings of CN-US	1 -1 0 0
name=Bogotá	-1 5 -2 0
name=Brasília	10 -3 -4 -1
name=Brief	13 -12 0 0
name=Brussels	0 9 -7 -5
name=Brussels of CN-US	7 -6 0 0
name=Buenos Aires	-12 -14 23 0
name=Buenos Aires of CN-US	-16 -16 26 0
name=Busan	0 -62 44 4
name=Busan of CN-US	1 -62 46 -11
name=Cairo	-7 12 -4 -1
name=Callao	-1 0 0 0
name=Canberra	22 -19 -1 -1
name=Cape Town	0 2 0 0
name=Cartagena	0 -5 0 5
name=Chicago	5 -4 0 0
name=Chicago of CN-US	2 -2 0 0
name=Colombo	2 1 -5 -2
name=Come	2 -2 0 0
name=Congo	2 -1 0 0
name=Correspondent	4 -1 0 0
name=Da Nang	-23 18 0 3
name=Dakar	-18 21 -2 0
name=Delhi	-9 -3 -4 17
name=Dhaka	0 4 0 0
name=Djibouti	0 2 0 0
name=Doha	0 3 -2 -2
name=Dubai	15 -17 0 2
name=End	5 -4 0 0
name=Epiphany	9 -8 0 0
name=Geneva	8 0 -21 0
name=Geneva of CN-US	-9 20 -17 -7
name=Geneva of undefined	24 -24 0 0
name=Georgetown	-1 1 0 0
name=Georgia	8 -7 0 0
name=Goa	3 -5 0 1
name=Goods	3 -2 0 0
name=Government	4 -4 0 0
name=Guayaquil	-6 7 0 0
name=Halifax	6 -11 0 4
name=Hall	5 0 -1 0
name=Hall of CN-US	5 0 -1 0
name=Hanoi	5 0 -6 -2
name=Hanoi of undefined	2 -1 0 0
name=Hong Kong	2 -1 0 0
name=Hong Kong of CN-US	2 -1 0 0
name=Honolulu	-7 10 0 0
name=Host	1 0 0 0
name=I'd	6 -5 0 0
name=I'm	1 -1 0 0
name=I've	3 -2 0 0
name=Incheon	-5 -6 -3 14
name=International	1 0 0 0
name=Investment	1 0 0 0
name=Investment of CN-US	1 0 0 0
name=Islamabad	8 -3 -3 0
name=Istanbul	-20 14 0 3
name=Izmir	4 0 0 0
name=Jakarta	29 -15 -12 -8
name=Jakarta of ID-PH	2 0 0 0
name=Karachi	9 -7 0 0
name=Kigali	0 2 0 0
name=Kingston	13 -12 0 0
name=Kobe	-14 15 0 0
name=Kuala Lumpur	-26 38 -16 -6
name=Kuala Lumpur of CN-US	-25 36 -15 -5
name=Kyiv	-1 4 0 0
name=La Paz	4 -2 0 0
name=Lagos	4 0 0 0
name=Lancaster	10 -9 0 0
name=Lancaster of CN-US	10 -9 0 0
name=Leeds	10 -10 0 0
name=Lima	-36 13 0 21
name=Lisbon	12 -8 0 -5
name=London	-31 39 -19 0
name=London of CN-US	-47 54 -13 -2
name=Long Beach	7 -6 0 0
name=Long Beach of CN-US	7 -6 0 0
name=Lord	9 -8 0 0
name=Lusaka	3 -1 -1 0
name=Madrid	-31 37 -7 -1
name=Madrid of CN-US	-29 33 -5 0
name=Manila	41 -33 -13 -3
name=Manila of ID-PH	1 0 0 0
name=Maputo	-28 30 0 0
name=Mato Grosso	5 -4 0 0
name=Mersin	5 -3 0 0
name=Mombasa	-32 30 0 0
name=Montevideo	-5 11 -3 -1
name=Mumbai	7 -6 0 0
name=Muscat	-13 18 -2 0
name=Nagoya	-12 15 0 -2
name=Nairobi	26 -16 -6 -4
name=Negotiators	5 -4 0 0
name=Negotiators of CN-US	1 0 0 0
name=New	7 -4 0 0
name=New Delhi	1 -1 0 0
name=New York	6 6 -16 -6
name=New York of CN-US	4 4 -13 -4
name=Nexperia	3 -3 0 0
name=Nexperia of CN-US	3 -3 0 0
name=Nvidia	2 -1 0 0
name=Nvidia of CN-US	2 -1 0 0
name=Officials	1 0 0 0
name=Ohio	8 -7 0 0
name=Ohio of CN-US	8 -7 0 0
name=Osaka	-11 -15 22 0
name=Oslo	30 -24 -4 0
name=Ottawa	17 -11 -1 -1
name=Ottawa of undefined	4 -4 0 0
name=Panama	6 -3 0 0
name=Panama City	-17 19 -1 0
name=Panama of CR-PA	6 -6 0 0
name=Paris	-23 29 -8 0
name=Paris of CN-US	-24 29 -7 0
name=People	5 -3 0 0
name=People of CN-US	4 -3 0 0
name=Porto	6 -4 0 0
name=Presenter	3 -2 0 0
name=Pretoria	10 -6 0 0
name=Quito	17 -14 -2 0
name=Rabat	9 0 -9 -1
name=Recife	-11 11 0 0
name=Republic	6 -4 0 0
name=Reykjavik	-3 5 0 0
name=Reykjavík	-5 0 0 8
name=Rivers	1 -1 0 0
name=Rome	-1 4 0 0
name=Rome of IT-TN	0 1 0 0
name=Rosario	-11 11 0 0
name=Rotterdam	18 -17 0 0
name=Samarkand	1 0 0 0
name=San José	-6 7 0 0
name=San Pedro	-10 11 0 0
name=Santiago	7 -3 -1 0
name=Sapporo	-9 7 0 0
name=Seoul	15 0 -10 -2
name=Seoul of CN-US	0 8 -9 0
name=Shanghai	7 -4 0 0
name=Shanghai of CN-US	8 -6 0 0
name=Singapore	15 -1 -3 -10
name=Singapore of DK-SG	8 -5 0 0
name=Speaker	3 -3 0 0
name=State	4 -3 0 0
name=Stockholm	-47 54 -13 -4
name=Stockholm of CN-US	-35 41 -11 -2
name=Supreme	2 -1 0 0
name=Supreme of CN-US	1 0 0 0
name=Suva	6 -4 0 0
name=São Paulo	-14 14 0 0
name=Tashkent	-9 12 0 0
name=Tbilisi	13 -11 0 0
name=Tema	5 -5 0 0
name=The Hague	2 -11 6 0
name=They'd	1 -1 0 0
name=Thirteen	5 -4 0 0
name=Thirty	4 -3 0 0
name=Through	1 0 0 0
name=TikTok	18 -17 0 0
name=TikTok of CN-US	14 -13 0 0
name=Tokyo	28 -24 -4 0
name=Tokyo of undefined	8 -7 0 0
name=Translation	3 -2 0 0
name=Tunis	-24 21 -7 11
name=Tunis of IT-TN	-2 2 0 0
name=Twenty	3 -2 0 0
name=Ulaanbaatar	-18 21 -2 0
name=Unofficial	3 -2 0 0
name=Unofficial of CN-US	2 -1 0 0
name=Valletta	-10 11 0 0
name=Valparaíso	-12 12 0 0
name=Vienna	2 0 -1 0
name=Vienna of AT-HU	-2 5 0 0
name=Vilnius	-15 8 0 8
name=Warsaw	-7 10 0 0
name=Washington	3 -54 31 1
name=Washington of CN-US	-3 -41 25 4
name=Washington of undefined	2 0 0 0
name=Wellington	11 -8 0 0
name=Whereas	3 -2 0 0
name=White	31 -19 -15 -1
name=White of CN-US	26 -15 -13 0
name=Windhoek	0 0 0 3
name=Yerevan	2 0 0 0
name=Yokohama	3 0 0 0
nc2=agree	6 -8 1 0
nc2=bear	-1 0 -1 3
nc2=begin	-5 -1 0 10
nc2=end	0 -2 4 0
nc2=impose	6 -10 3 0
nc2=propose	12 -22 7 -1
nc2=return	-4 6 0 0
nc2=say	0 -1 2 -1
nc2=sell	1 0 0 0
nc2=stay	6 6 -16 -7
nc2=suspend	7 -8 0 0
nc2=target	6 -4 0 0
nc2=threaten	2 0 0 0
nc2=up	0 3 0 0
nct2=agree future	2 -1 0 0
nct2=agree modal	1 0 0 0
nct2=agree past	6 -9 1 0
nct2=agree present	-2 3 0 0
nct2=bear future	0 5 0 -8
nct2=bear gerund	-8 0 4 5
nct2=bear participle-passive	-4 -6 0 10
nct2=bear past	-14 18 -2 0
nct2=bear past-passive	6 -2 -2 0
nct2=bear present	18 -11 0 -2
nct2=begin future	3 -2 0 0
nct2=begin infinitive	4 -1 0 0
nct2=begin modal	1 0 0 0
nct2=begin past	-10 5 5 0
nct2=begin present	-3 -3 -2 11
nct2=down modal	3 -2 0 0
nct2=down participle-passive	-3 4 0 0
nct2=down past	-8 3 2 0
nct2=down present	9 -7 0 0
nct2=end infinitive	0 1 0 0
nct2=end perfect	-3 0 3 0
nct2=end present	6 -7 1 0
nct2=impose future	0 -7 0 7
nct2=impose infinitive	0 0 -1 0
nct2=impose modal-passive	1 0 0 0
nct2=impose past	6 -11 5 -3
nct2=impose past-passive	0 -2 0 0
nct2=impose perfect	0 -4 7 0
nct2=impose pluperfect	2 0 0 0
nct2=impose present	0 5 -1 -1
nct2=impose present-passive	-4 6 0 0
nct2=propose modal	3 -1 0 0
nct2=propose participle-passive	0 -2 3 0
nct2=propose past	6 -8 0 0
nct2=propose pluperfect	5 -3 0 0
nct2=propose present	-1 -2 5 0
nct2=return modal	-7 8 0 0
nct2=return present	1 0 0 0
nct2=say past	3 -3 0 0
nct2=say perfect	0 3 -1 0
nct2=say present	-7 1 6 0
nct2=say present-passive	2 0 0 0
nct2=stay future	0 8 -5 -1
nct2=stay modal	1 -1 0 0
nct2=stay past	3 0 0 -1
nct2=stay pluperfect	-6 7 0 0
nct2=stay present	7 0 -11 0
nct2=threaten perfect	1 0 0 0
nct2=up future	2 -1 0 0
nct2=up infinitive	2 -1 0 0
nct2=up modal	3 0 0 0
nct2=up past	-10 11 0 0
next:apart	-7 13 -1 -11
next:calls	-16 -7 5 23
next:coming	-5 6 0 -4
next:ended	-13 22 -8 -10
next:experts	-11 -6 7 15
next:heads=0	6 10 -24 -5
next:heads=1	-6 -6 18 -10
next:heads=2	-11 -17 20 4
next:meets	-34 26 14 -3
next:running	12 -5 -17 3
next:summit	-1 4 0 -1
next:sure	-40 11 21 18
next:wished	20 -13 -14 1
next="	12 -7 -2 0
next=(	-3 5 2 -6
next=)	-21 23 0 0
next=,	6 -6 3 -2
next=:	10 -1 -21 2
next=;	8 -3 -1 -1
next=and	-15 1 11 3
next=because	-1 1 0 0
next=before	-2 4 0 0
next=but	0 -5 2 0
next=if	-5 6 0 0
next=that	1 7 -15 -3
next=when	5 -1 0 0
next=where	-6 7 0 0
next=who	5 -4 0 0
next=yet	-1 3 0 0
next=—	26 -23 0 0
nhas-future	0 4 -9 0
nhas-gerund	1 -4 0 4
nhas-infinitive	-5 1 4 -2
nhas-modal	6 0 -9 0
nhas-participle	-6 -9 0 15
nhas-past	0 2 3 -16
nhas-perfect	7 -5 0 -1
nhas-pluperfect	4 0 -8 0
nhas-present	19 -17 -1 -2
nt2=future	0 4 -8 0
nt2=gerund	-7 0 2 4
nt2=infinitive	5 0 -2 0
nt2=modal	3 0 -6 0
nt2=participle-passive	0 -12 3 8
nt2=past	-4 4 6 -14
nt2=past-passive	1 0 -1 0
nt2=perfect	6 -2 0 0
nt2=perfect-not	0 -2 2 0
nt2=pluperfect	-1 7 -5 0
nt2=present	13 -17 0 0
nt2=present-not	14 -11 0 0
nt2=present-passive	0 3 0 0
nv0-none	7 0 -5 -9
nv1-none	7 0 -5 -9
nv2-none	-2 9 -6 -7
nv2=agree	0 -6 6 0
nv2=answer	-5 6 0 0
nv2=ask	5 -8 0 0
nv2=be	-1 15 -23 -4
nv2=begin	-12 0 0 12
nv2=bring	0 1 0 0
nv2=call	0 0 2 0
nv2=charge	2 -2 0 0
nv2=come	4 -1 0 0
nv2=conclude	3 -3 0 0
nv2=die	1 0 0 0
nv2=end	-4 5 0 0
nv2=fall	0 -2 3 0
nv2=get	-1 4 0 0
nv2=go	1 1 -4 0
nv2=have	8 -10 2 -2
nv2=hold	3 -6 0 0
nv2=leave	-2 6 -1 0
nv2=let	1 -1 0 0
nv2=look	0 0 2 0
nv2=make	3 -2 0 0
nv2=meet	-11 0 2 7
nv2=move	1 0 0 0
nv2=other	4 0 -6 0
nv2=pay	1 0 0 0
nv2=put	-5 0 0 5
nv2=raise	1 0 0 0
nv2=reach	1 0 0 0
nv2=resume	-7 8 0 0
nv2=run	2 0 0 0
nv2=say	-1 -2 7 0
nv2=see	13 -8 -3 0
nv2=set	1 0 0 0
nv2=settle	-6 5 0 0
nv2=sign	8 -5 -1 0
nv2=stop	5 -5 0 0
nv2=take	-1 -1 5 0
nv2=tell	-3 6 0 0
nv2=want	1 0 0 0
nv2=warn	1 0 0 0
nvt2=agree participle	3 -2 0 0
nvt2=ask past	4 -3 0 0
nvt2=ask present	-1 0 2 0
nvt2=be future	-8 13 -3 -1
nvt2=be modal	1 -1 0 0
nvt2=be past	0 2 -3 0
nvt2=be perfect	0 1 0 0
nvt2=be present	4 0 -10 0
nvt2=begin present	-12 0 0 12
nvt2=call past	0 0 2 0
nvt2=come past	-1 1 0 0
nvt2=come present	7 -5 0 0
nvt2=fall past	0 -1 3 0
nvt2=get past	-2 5 0 0
nvt2=go future	2 -1 0 0
nvt2=go infinitive	2 -1 0 0
nvt2=go past	-5 5 0 0
nvt2=have present	8 -10 2 -2
nvt2=leave past	0 3 0 0
nvt2=let present	1 0 0 0
nvt2=make past	3 -2 0 0
nvt2=meet gerund	-9 0 4 5
nvt2=meet participle	0 -11 0 10
nvt2=meet present	3 0 0 0
nvt2=other past	-2 5 -2 0
nvt2=other perfect	7 -6 0 0
nvt2=other pluperfect	-2 5 0 0
nvt2=other present	6 -4 0 0
nvt2=pay past	-4 4 0 0
nvt2=pay present	5 -4 0 0
nvt2=put future	-6 0 0 7
nvt2=put perfect	0 -1 1 0
nvt2=put present	-3 6 0 0
nvt2=say past	2 -5 0 0
nvt2=say present	-8 2 5 0
nvt2=see present	6 -5 0 0
nvt2=settle participle	-3 1 0 0
nvt2=sign past	9 -7 0 0
nvt2=sign present	-2 3 0 0
nvt2=take past	-1 -3 5 0
nvt2=tell past	0 2 0 0
o:calls	30 -25 -4 -8
o:coming	-32 20 17 -5
o:ended	-9 15 1 -19
o:experts	-6 -28 -13 39
o:experts-near	-41 -58 -30 92
o:heads	-23 -33 53 -7
o:l="	6 -4 0 0
o:l=&	-4 -6 0 11
o:l='s	3 -2 0 0
o:l=(	2 0 -3 0
o:l=)	8 -6 0 0
o:l=*	0 1 0 0
o:l=,	-38 42 -4 0
o:l=.	9 -8 0 0
o:l=/	0 -5 6 0
o:l=:	-10 24 -17 -20
o:l=;	-5 13 -8 -1
o:l=<begin>	18 -7 -7 -15
o:l=<day-ahead>	2 -1 0 0
o:l=<day-gone>	8 -4 -3 0
o:l=<day-today>	4 -3 0 0
o:l=<number>	15 -9 -4 0
o:l=<office>	16 -14 0 0
o:l=<organisation>	15 -8 -4 -1
o:l=<person>	2 -2 0 0
o:l=<quality>	4 -3 0 0
o:l=<span>	5 -3 0 0
o:l=a	3 0 0 0
o:l=after	-16 21 -6 0
o:l=an	2 0 0 0
o:l=and	10 -4 -11 0
o:l=are	-17 17 0 0
o:l=at	-15 21 -3 -5
o:l=between	-17 20 -2 0
o:l=but	1 0 0 0
o:l=by	12 -8 0 0
o:l=enter	2 -2 0 0
o:l=for	-10 6 -13 11
o:l=from	-6 2 3 1
o:l=great	5 0 -1 0
o:l=hundred	1 -1 0 0
o:l=if	-1 2 0 0
o:l=in	-64 45 13 17
o:l=into	-2 3 0 0
o:l=is	0 3 0 0
o:l=it	-1 1 0 0
o:l=leave	-20 23 -1 0
o:l=mr	2 -1 0 0
o:l=near	-13 11 2 0
o:l=no	-9 11 0 0
o:l=of	-4 0 13 -12
o:l=off	8 -7 0 0
o:l=on	14 -8 -1 0
o:l=our	3 -2 0 0
o:l=outside	7 -6 0 0
o:l=say	2 -1 0 0
o:l=sell	1 -1 0 0
o:l=should	2 0 0 0
o:l=since	0 -5 8 -1
o:l=that	-4 5 -2 0
o:l=the	9 4 -11 -17
o:l=through	-6 6 0 0
o:l=to	-41 28 26 -17
o:l=trade	1 0 0 0
o:l=under	11 -11 0 0
o:l=unless	6 -5 0 0
o:l=until	2 -1 0 0
o:l=was	-7 12 -5 0
o:l=what	0 6 -8 0
o:l=whatever	3 -2 0 0
o:l=when	-11 15 -2 0
o:l=whether	3 0 -3 0
o:l=which	27 -25 0 0
o:l=with	48 -40 -26 1
o:l=—	0 -8 8 -1
o:m=arrives	-5 -3 0 7
o:m=assembly	19 -13 -4 0
o:m=bargain	2 -15 0 6
o:m=broke up	-2 4 0 0
o:m=came	-10 0 3 6
o:m=closed	10 -5 -1 0
o:m=come	3 1 -4 -5
o:m=comes	-18 18 0 0
o:m=conference	-1 2 0 0
o:m=delegation	-11 13 0 0
o:m=delegations	-13 24 -5 -10
o:m=dinner	4 -9 4 0
o:m=due	13 -19 8 -4
o:m=ended	1 0 0 -2
o:m=expected	-17 9 11 -1
o:m=flies	-11 5 5 0
o:m=go	3 -5 5 -2
o:m=goes	6 -6 1 -1
o:m=guest	4 -3 0 0
o:m=here	8 -6 0 0
o:m=host	1 0 0 0
o:m=invitation	-31 26 5 0
o:m=land	13 -13 0 0
o:m=landed	1 -1 0 0
o:m=lunch	0 -11 9 0
o:m=meet	2 -3 0 0
o:m=meeting	-10 8 9 -12
o:m=meets	1 0 0 -1
o:m=met	-6 -9 15 3
o:m=negotiated	-7 8 0 0
o:m=negotiation	1 0 0 0
o:m=negotiations	0 3 -3 -1
o:m=negotiators	-29 36 -3 -6
o:m=parted	-2 4 0 0
o:m=received	-4 0 5 0
o:m=rose	-1 3 0 0
o:m=round	15 -3 -10 -8
o:m=rounds	-2 5 0 0
o:m=sat	-5 3 0 0
o:m=saw each other	-8 7 0 0
o:m=session	-7 8 0 0
o:m=settled	4 0 -7 0
o:m=shook hands	-12 2 9 0
o:m=signed	29 -20 -8 -3
o:m=sit	0 -6 0 3
o:m=sits	-11 2 0 7
o:m=sitting	-10 0 0 11
o:m=stop	-6 6 0 0
o:m=table	-13 21 -11 -1
o:m=talk	0 1 0 0
o:m=talked	-12 6 5 0
o:m=talking	10 -8 0 0
o:m=talks	-19 31 -29 0
o:m=there	13 -9 -17 4
o:m=time	14 0 -20 -6
o:m=to see	-3 0 3 0
o:m=travel	3 -8 2 0
o:m=visit	-24 -5 27 0
o:m=went	-2 12 -15 0
o:m=where	5 -1 0 0
o:meets	-43 31 18 -9
o:r=!	13 -12 0 0
o:r="	4 -3 0 0
o:r=&	8 0 0 -6
o:r='	4 -3 0 0
o:r='s	12 -4 -5 -11
o:r=(	-31 29 8 -7
o:r=)	13 -11 0 0
o:r=,	-54 35 21 14
o:r=-	10 -7 0 0
o:r=.	-11 2 4 11
o:r=/	2 -1 0 0
o:r=:	19 -16 -16 6
o:r=;	3 0 0 0
o:r=<day-ahead>	-8 -4 9 4
o:r=<day-gone>	-22 10 3 7
o:r=<day-today>	-4 9 0 -3
o:r=<end>	-8 6 0 2
o:r=<level>	10 -5 -2 0
o:r=<money>	4 -3 0 0
o:r=<name>	3 -1 0 0
o:r=<number>	21 -18 0 0
o:r=<person>	2 -1 0 0
o:r=<span>	0 0 -1 0
o:r=?	5 -4 0 -2
o:r=a	11 -7 -2 0
o:r=again	-32 35 0 0
o:r=an	4 -1 0 0
o:r=and	20 -10 -7 -15
o:r=announce	15 -10 -5 0
o:r=answer	7 0 -5 0
o:r=are	6 -1 -1 0
o:r=arrangement	1 0 0 0
o:r=as	-3 5 0 0
o:r=ask	2 -1 0 0
o:r=at	0 0 3 -8
o:r=b	3 -3 0 0
o:r=before	-14 15 0 0
o:r=begin	8 -8 0 0
o:r=between	-8 11 -1 0
o:r=bring	-5 3 2 0
o:r=but	4 -4 0 0
o:r=by	8 -4 0 0
o:r=call	5 -3 0 0
o:r=can	-4 -6 11 0
o:r=capital	2 -2 0 0
o:r=closed	9 -6 0 0
o:r=come	16 -12 0 0
o:r=could	9 -7 0 0
o:r=desk	-14 15 0 0
o:r=did	9 -2 -5 0
o:r=doe	8 -5 0 0
o:r=double	4 -1 0 0
o:r=duty	2 0 0 0
o:r=each	-5 6 0 0
o:r=end	9 -4 0 -2
o:r=expect	-23 25 -3 0
o:r=fall	-11 17 -9 0
o:r=for	-11 10 3 -4
o:r=from	-23 14 0 4
o:r=gave	7 -3 -1 0
o:r=give	10 -7 0 0
o:r=go	-6 6 1 -1
o:r=had	5 -5 -10 6
o:r=has	5 1 -7 -8
o:r=hasn't	-1 0 4 0
o:r=have	-16 18 0 0
o:r=having	-10 12 0 0
o:r=he	2 0 0 0
o:r=heard	2 -1 0 0
o:r=hold	8 -4 -2 0
o:r=house	12 -12 0 0
o:r=if	-6 8 0 0
o:r=in	-47 25 19 5
o:r=is	-11 12 0 -1
o:r=it	4 0 -3 0
o:r=keep	0 -2 4 0
o:r=last	-4 6 0 -4
o:r=late	-5 7 0 0
o:r=later	0 -1 0 0
o:r=leave	3 -2 0 0
o:r=lift	-7 8 0 0
o:r=like	2 -2 0 0
o:r=meet	-6 6 0 0
o:r=move	2 -1 0 0
o:r=next	8 -5 -1 0
o:r=no	6 -3 0 0
o:r=nobody	3 -1 0 0
o:r=note	-9 -3 12 0
o:r=of	26 -20 -2 -3
o:r=on	-39 25 9 7
o:r=our	1 -1 0 0
o:r=over	4 -2 0 0
o:r=pay	17 -15 0 0
o:r=put	2 -7 1 0
o:r=reach	2 0 0 0
o:r=reject	9 -8 0 0
o:r=reply	2 0 0 0
o:r=rise	3 0 0 0
o:r=round	-3 4 0 0
o:r=say	-2 3 1 -2
o:r=sell	3 -2 0 0
o:r=shook	1 -1 0 0
o:r=sign	-20 21 0 0
o:r=since	11 -12 0 1
o:r=so	3 -2 0 0
o:r=still	20 -16 -3 0
o:r=stop	-18 19 0 0
o:r=take	10 -6 -1 0
o:r=talk	-4 5 0 0
o:r=tell	3 -2 0 0
o:r=than	4 -3 0 0
o:r=that	12 -8 0 0
o:r=the	-7 -13 8 12
o:r=there	5 0 -3 0
o:r=they	12 -11 0 0
o:r=thi	-9 0 0 11
o:r=time	0 9 -11 0
o:r=to	7 -7 0 0
o:r=too	-4 5 0 0
o:r=translation	5 -5 0 0
o:r=truce	-13 14 0 0
o:r=two	-1 3 0 0
o:r=under	-3 5 0 0
o:r=until	10 -7 0 0
o:r=us	1 0 0 0
o:r=vote	4 -4 0 0
o:r=want	6 -3 0 0
o:r=was	0 1 -2 0
o:r=were	-8 10 0 0
o:r=what	2 -1 0 0
o:r=when	7 -2 0 0
o:r=which	-5 5 0 0
o:r=who	6 -5 0 0
o:r=will	20 -27 -9 6
o:r=with	-25 32 -8 -4
o:r=would	21 -5 -12 -6
o:r=you	7 -6 0 0
o:r=·	12 -9 0 0
o:r=—	26 -20 -6 0
o:running	17 -7 -19 0
o:summit	-30 -10 42 -11
o:summit-near	-30 -28 59 -26
o:sure	-30 14 25 -10
o:wished	16 -2 -13 -26
pair: both	6 -8 0 -2
pair: n=1	-5 0 9 -1
pair: n=2	16 -3 -13 -11
pair: n=3	12 -5 -10 0
pair: n=4	3 -1 -4 0
pair: n=5	7 -4 -1 0
pair: not-both	8 0 -6 -9
pair:both n=1	-15 9 7 -3
pair:both n=2	7 -5 5 -11
pair:both n=3	0 1 -12 5
pair:both n=4	12 -5 -6 -3
pair:both n=5	6 -2 -1 0
pair:city 	-19 13 6 -4
pair:city both	-22 18 2 0
pair:city coming	0 10 -21 -1
pair:city coming+ended	2 0 0 0
pair:city day-none	-7 9 0 0
pair:city day=l1	-21 21 3 -4
pair:city day=l2	-4 7 0 0
pair:city day=l3	4 0 -6 0
pair:city day=l4	2 2 -4 -2
pair:city day=r0	15 -11 -2 0
pair:city day=r1	4 -3 0 -3
pair:city day=r2	-4 7 0 -2
pair:city day=r3	-7 12 -1 -2
pair:city day=r4	-20 18 -5 4
pair:city ended	-9 17 -4 -11
pair:city ended+running	8 -14 7 0
pair:city n=1	-7 14 0 -22
pair:city n=2	-22 20 -5 3
pair:city n=3	1 0 -3 2
pair:city n=4	19 -17 0 0
pair:city no-word	-13 10 10 -15
pair:city not-both	-3 11 -6 -12
pair:city part:sure	15 -6 -7 -6
pair:city prev:sure	-6 12 -12 0
pair:city running	8 -6 0 0
pair:city sent:sure	-21 22 -11 4
pair:coming both	14 -23 9 0
pair:coming n=1	4 2 -1 -11
pair:coming n=2	3 -11 0 9
pair:coming not-both	0 9 -13 -3
pair:coming+ended n=1	7 -4 0 0
pair:coming+ended not-both	3 -1 0 0
pair:coming+running n=1	0 5 -1 0
pair:day-none 	8 2 -3 -17
pair:day-none both	11 -6 -3 -8
pair:day-none coming	1 2 -4 -1
pair:day-none coming+ended	14 -12 0 0
pair:day-none ended	2 -9 0 9
pair:day-none ended+running	14 -5 0 -6
pair:day-none n=1	14 -15 1 -3
pair:day-none n=2	1 5 0 -12
pair:day-none n=3	0 4 -24 6
pair:day-none n=4	11 -5 -7 -2
pair:day-none n=5	6 -3 -1 0
pair:day-none no-word	0 4 -3 0
pair:day-none not-both	12 -2 -10 -4
pair:day-none part:sure	28 -33 4 -2
pair:day-none prev:sure	7 0 -4 -15
pair:day-none running	9 -7 -9 3
pair:day-none sent:sure	8 5 -21 -4
pair:day=l0 	6 -8 -6 5
pair:day=l0 both	7 0 -5 0
pair:day=l0 n=1	11 -4 -4 0
pair:day=l0 n=2	0 -6 0 6
pair:day=l0 no-word	14 -6 -6 0
pair:day=l0 not-both	2 -10 0 5
pair:day=l0 sent:sure	-2 -2 0 6
pair:day=l1 	-14 13 5 -3
pair:day=l1 both	-3 -5 12 0
pair:day=l1 coming	-10 6 4 -2
pair:day=l1 ended	5 -5 0 0
pair:day=l1 n=1	-17 7 10 1
pair:day=l1 n=2	0 9 0 -13
pair:day=l1 n=3	-1 3 0 0
pair:day=l1 n=4	8 -7 0 0
pair:day=l1 no-word	1 0 0 -3
pair:day=l1 not-both	-11 16 0 -5
pair:day=l1 part:sure	0 4 0 -9
pair:day=l1 prev:sure	-15 19 0 -1
pair:day=l1 running	2 -1 0 0
pair:day=l1 sent:sure	-17 -1 13 3
pair:day=l2 	11 -11 3 -10
pair:day=l2 both	0 -4 6 -2
pair:day=l2 coming	2 -3 0 0
pair:day=l2 ended	-7 9 0 0
pair:day=l2 n=1	0 0 2 -5
pair:day=l2 n=2	-1 1 2 -2
pair:day=l2 n=3	14 -11 0 0
pair:day=l2 n=4	2 -1 0 0
pair:day=l2 no-word	9 -14 5 -5
pair:day=l2 not-both	10 -3 -1 -8
pair:day=l2 part:sure	-1 1 0 0
pair:day=l2 prev:sure	8 -7 0 0
pair:day=l2 sent:sure	-3 8 -1 -1
pair:day=l3 	16 -5 -5 -4
pair:day=l3 both	8 -1 -3 0
pair:day=l3 coming	0 -1 0 0
pair:day=l3 ended	10 -6 -2 0
pair:day=l3 n=1	27 -17 -8 -2
pair:day=l3 n=2	-2 5 0 0
pair:day=l3 n=4	4 -1 0 0
pair:day=l3 no-word	19 -6 -11 -4
pair:day=l3 not-both	20 -12 -5 -3
pair:day=l3 sent:sure	3 0 0 0
pair:day=l4 	1 -8 0 8
pair:day=l4 both	-4 0 0 4
pair:day=l4 n=1	-19 10 0 9
pair:day=l4 n=2	7 -3 -1 0
pair:day=l4 n=3	2 0 0 0
pair:day=l4 no-word	4 -4 1 -3
pair:day=l4 not-both	1 0 -4 1
pair:day=l4 part:sure	-13 17 -2 0
pair:day=l4 running	-1 2 0 0
pair:day=l4 sent:sure	4 -5 0 1
pair:day=l5 	-6 2 4 0
pair:day=l5 both	0 3 0 0
pair:day=l5 n=2	-7 3 4 0
pair:day=l5 no-word	0 -3 5 0
pair:day=r0 	-14 10 10 -8
pair:day=r0 both	-14 16 3 -15
pair:day=r0 coming	4 -20 5 11
pair:day=r0 ended	-14 17 0 -1
pair:day=r0 n=1	-22 20 3 -3
pair:day=r0 n=2	17 -22 1 5
pair:day=r0 n=3	-4 0 7 -1
pair:day=r0 n=4	-15 13 0 0
pair:day=r0 no-word	3 7 -7 -20
pair:day=r0 not-both	-8 -3 8 7
pair:day=r0 part:sure	-4 1 0 0
pair:day=r0 prev:sure	3 -5 0 2
pair:day=r0 running	4 -1 0 0
pair:day=r0 sent:sure	-29 0 22 9
pair:day=r1 	5 -8 0 4
pair:day=r1 both	-18 9 0 9
pair:day=r1 coming	9 -4 -5 -1
pair:day=r1 ended	-26 31 0 -8
pair:day=r1 ended+running	0 -5 3 1
pair:day=r1 n=1	-7 14 -4 -9
pair:day=r1 n=2	0 -4 -2 9
pair:day=r1 n=3	12 -9 0 0
pair:day=r1 n=4	-2 0 0 1
pair:day=r1 no-word	9 -9 0 -1
pair:day=r1 not-both	6 0 -4 -8
pair:day=r1 part:sure	-4 8 -8 0
pair:day=r1 prev:sure	-2 4 0 0
pair:day=r1 running	-11 12 0 0
pair:day=r1 sent:sure	-15 10 2 0
pair:day=r2 	0 4 -11 6
pair:day=r2 both	8 -4 0 -4
pair:day=r2 coming	0 8 -1 -10
pair:day=r2 ended	11 -14 2 0
pair:day=r2 ended+running	-5 0 5 0
pair:day=r2 n=1	0 3 -14 7
pair:day=r2 n=2	-8 12 4 -13
pair:day=r2 n=3	9 -11 2 0
pair:day=r2 n=4	3 -1 0 0
pair:day=r2 no-word	7 -6 -15 11
pair:day=r2 not-both	-5 8 -5 1
pair:day=r2 part:sure	2 -1 5 -8
pair:day=r2 prev:sure	-11 16 0 -4
pair:day=r2 running	0 1 0 0
pair:day=r2 sent:sure	0 3 0 -6
pair:day=r3 	12 -6 -1 -5
pair:day=r3 both	14 -13 0 -3
pair:day=r3 coming	-2 6 0 0
pair:day=r3 ended+running	2 -1 0 0
pair:day=r3 n=1	7 -11 3 0
pair:day=r3 n=2	10 0 -5 -7
pair:day=r3 n=3	7 0 -4 -1
pair:day=r3 n=4	-9 10 0 0
pair:day=r3 no-word	16 -6 -17 0
pair:day=r3 not-both	4 2 -7 -5
pair:day=r3 part:sure	0 3 0 -2
pair:day=r3 prev:sure	-4 0 5 0
pair:day=r3 sent:sure	5 -2 0 -3
pair:day=r4 	7 -4 -17 10
pair:day=r4 both	-4 8 -10 5
pair:day=r4 coming	1 0 0 0
pair:day=r4 ended	0 1 0 0
pair:day=r4 n=1	4 -7 -5 6
pair:day=r4 n=2	14 -10 -6 3
pair:day=r4 n=3	-10 12 0 0
pair:day=r4 n=4	0 -3 0 0
pair:day=r4 no-word	6 0 -13 4
pair:day=r4 not-both	15 -14 -8 3
pair:day=r4 sent:sure	0 0 -1 5
pair:day=r5 	5 -3 0 0
pair:day=r5 both	1 0 0 0
pair:day=r5 n=1	1 0 0 0
pair:day=r5 no-word	2 -1 0 0
pair:day=r5 not-both	2 0 0 0
pair:ended both	-18 22 1 -14
pair:ended n=1	-5 13 -21 5
pair:ended n=2	-10 6 10 -12
pair:ended n=4	7 -2 -3 0
pair:ended not-both	8 -5 -7 4
pair:ended+running both	0 0 -2 2
pair:ended+running n=1	7 -8 2 0
pair:ended+running n=2	2 -10 5 0
pair:ended+running n=3	1 0 0 0
pair:ended+running not-both	10 -14 9 -9
pair:l=" 	4 -2 0 0
pair:l=" day-none	1 0 0 0
pair:l=" n=1	3 -1 0 0
pair:l=" no-word	2 0 0 0
pair:l=" not-both	3 -2 0 0
pair:l=" unknown	3 -2 0 0
pair:l=& 	-4 -2 0 8
pair:l=& not-both	-4 -2 0 8
pair:l=& unknown	-4 -2 0 8
pair:l=( 	8 -3 -1 0
pair:l=( both	2 0 0 0
pair:l=( day-none	5 -3 0 0
pair:l=( day=r3	6 -5 0 0
pair:l=( n=1	0 1 0 0
pair:l=( n=3	6 -5 0 0
pair:l=( not-both	4 0 0 0
pair:l=( prev:sure	2 -1 0 0
pair:l=( sent:sure	6 -2 0 0
pair:l=( unknown	20 -17 0 0
pair:l=* 	0 1 0 0
pair:l=* day-none	1 0 0 0
pair:l=* n=1	3 -1 0 0
pair:l=* no-word	5 -3 0 0
pair:l=* not-both	0 1 0 0
pair:l=* unknown	2 -2 0 0
pair:l=<begin> 	0 0 0 2
pair:l=<begin> both	-1 7 -2 -5
pair:l=<begin> city	-17 6 15 -4
pair:l=<begin> coming	-6 11 -1 -2
pair:l=<begin> day-none	1 -5 5 0
pair:l=<begin> day=r0	3 -3 3 -10
pair:l=<begin> day=r1	1 4 -7 -8
pair:l=<begin> day=r2	-14 3 0 14
pair:l=<begin> day=r3	2 1 -5 0
pair:l=<begin> day=r4	6 0 -5 0
pair:l=<begin> day=r5	2 0 0 0
pair:l=<begin> ended	13 -18 0 0
pair:l=<begin> n=1	5 -9 0 6
pair:l=<begin> n=2	9 0 -5 -10
pair:l=<begin> n=3	-8 5 4 0
pair:l=<begin> n=4	-6 8 0 0
pair:l=<begin> no-word	4 -7 0 7
pair:l=<begin> not-both	5 -5 0 2
pair:l=<begin> part:sure	15 -15 0 -3
pair:l=<begin> prev:sure	-14 19 0 -2
pair:l=<begin> running	3 0 0 0
pair:l=<begin> seat-home	8 4 -17 -9
pair:l=<begin> seat-other	-22 8 5 11
pair:l=<begin> seat-side	13 -29 4 -3
pair:l=<begin> sent:sure	3 0 0 -4
pair:l=<begin> unknown	21 -9 -25 1
pair:l=a 	2 0 0 0
pair:l=a both	-6 6 0 0
pair:l=a city	-6 7 0 0
pair:l=a n=1	4 -2 0 0
pair:l=a no-word	0 1 0 0
pair:l=a not-both	11 -10 0 0
pair:l=a unknown	9 -8 0 0
pair:l=after city	-2 7 -4 0
pair:l=after day-none	-2 7 -4 0
pair:l=after ended	-2 7 -5 0
pair:l=after n=1	-3 4 0 0
pair:l=after n=2	0 0 -3 0
pair:l=after no-word	0 5 -4 0
pair:l=after not-both	5 0 -2 0
pair:l=an 	2 0 0 0
pair:l=an unknown	2 0 0 0
pair:l=and 	10 -10 -3 0
pair:l=and both	0 0 -6 3
pair:l=and city	-6 8 0 0
pair:l=and coming	2 0 0 0
pair:l=and day-none	-1 3 -3 1
pair:l=and day=l2	3 -2 0 0
pair:l=and day=r0	9 -8 0 0
pair:l=and day=r2	4 -3 0 0
pair:l=and ended	-7 9 0 0
pair:l=and n=1	21 -26 0 0
pair:l=and n=2	16 -7 -4 -2
pair:l=and n=3	-11 9 0 4
pair:l=and n=4	-4 5 0 0
pair:l=and no-word	15 -19 -2 0
pair:l=and not-both	14 -11 0 -6
pair:l=and part:sure	2 0 0 0
pair:l=and running	1 0 0 0
pair:l=and seat-home	1 -10 0 3
pair:l=and seat-other	11 -7 0 0
pair:l=and seat-side	6 -1 -1 0
pair:l=and sent:sure	-4 7 0 0
pair:l=and unknown	4 -1 0 0
pair:l=are 	-17 17 0 0
pair:l=are day-none	-20 20 0 0
pair:l=are n=3	3 -3 0 0
pair:l=are no-word	-17 17 0 0
pair:l=are not-both	-17 17 0 0
pair:l=are unknown	-20 20 0 0
pair:l=at 	0 0 3 -2
pair:l=at both	-12 10 6 -3
pair:l=at city	-5 11 -10 0
pair:l=at coming	0 0 0 2
pair:l=at coming+ended	-3 4 0 0
pair:l=at day-none	12 -3 -8 -3
pair:l=at day=l1	-1 0 3 0
pair:l=at day=l4	8 -7 0 0
pair:l=at day=r1	-31 20 6 4
pair:l=at day=r2	-8 9 0 0
pair:l=at day=r3	8 -7 0 0
pair:l=at ended	-4 5 0 0
pair:l=at ended+running	2 -1 0 0
pair:l=at n=1	-10 8 0 1
pair:l=at n=2	-5 5 3 -5
pair:l=at n=3	2 -2 0 0
pair:l=at no-word	0 -3 3 0
pair:l=at not-both	1 0 -4 0
pair:l=at part:sure	-16 15 -2 1
pair:l=at prev:sure	5 -2 0 0
pair:l=at running	-4 4 0 0
pair:l=at seat-home	6 -14 7 -1
pair:l=at seat-side	0 1 0 0
pair:l=at sent:sure	0 2 0 -3
pair:l=at unknown	-8 5 2 0
pair:l=before n=1	4 -3 0 0
pair:l=before no-word	6 -5 0 0
pair:l=between 	-9 11 0 0
pair:l=between both	7 -6 0 0
pair:l=between day-none	-12 13 0 0
pair:l=between n=2	-13 14 0 0
pair:l=between n=3	4 -3 0 0
pair:l=between no-word	-10 10 0 0
pair:l=between not-both	-13 14 0 0
pair:l=between part:sure	0 1 0 0
pair:l=between seat-side	7 -6 0 0
pair:l=between unknown	-5 5 0 0
pair:l=by 	5 -3 0 0
pair:l=by coming	2 0 0 0
pair:l=by day-none	4 -1 0 0
pair:l=by n=1	5 -2 0 0
pair:l=by no-word	7 -3 0 0
pair:l=by not-both	6 -3 0 0
pair:l=by unknown	5 -3 0 0
pair:l=for 	5 -18 -6 13
pair:l=for both	3 -13 0 7
pair:l=for city	-1 0 0 6
pair:l=for coming	-3 5 0 0
pair:l=for day-none	-1 1 -5 4
pair:l=for day=r1	-15 12 0 1
pair:l=for day=r3	0 -2 0 5
pair:l=for n=1	-11 8 -5 4
pair:l=for n=2	7 -4 0 0
pair:l=for n=3	-4 -4 0 9
pair:l=for no-word	-1 0 -7 8
pair:l=for not-both	-10 10 -6 3
pair:l=for part:sure	-1 3 0 0
pair:l=for running	-16 16 0 0
pair:l=for seat-home	-10 12 0 0
pair:l=for seat-side	7 -4 0 0
pair:l=for unknown	-2 -3 0 7
pair:l=from 	0 -4 -1 8
pair:l=from both	3 0 -1 0
pair:l=from city	9 -8 0 -2
pair:l=from coming	9 -5 0 -2
pair:l=from day-none	6 -15 0 7
pair:l=from day=r1	-1 6 -1 0
pair:l=from day=r2	0 3 0 -1
pair:l=from ended	-6 2 4 -2
pair:l=from n=1	-1 2 -18 10
pair:l=from n=2	1 -9 12 -9
pair:l=from n=3	4 -2 0 0
pair:l=from no-word	-6 1 0 6
pair:l=from not-both	0 -5 1 5
pair:l=from part:sure	10 -7 0 -1
pair:l=from seat-home	-13 -11 7 14
pair:l=from seat-other	0 6 0 -3
pair:l=from seat-side	-2 12 -8 -4
pair:l=from sent:sure	11 -12 0 0
pair:l=from unknown	14 -12 0 0
pair:l=great 	5 0 -1 0
pair:l=great both	4 0 -1 0
pair:l=great part:sure	1 0 0 0
pair:l=great unknown	5 0 -1 0
pair:l=host: 	3 -3 0 0
pair:l=host: day-none	2 -2 0 0
pair:l=host: n=2	4 -3 0 0
pair:l=host: no-word	5 -4 0 0
pair:l=host: not-both	5 -4 0 0
pair:l=host: unknown	5 -4 0 0
pair:l=hundred 	1 -1 0 0
pair:l=hundred day-none	1 -1 0 0
pair:l=hundred not-both	1 -1 0 0
pair:l=hundred unknown	1 -1 0 0
pair:l=if 	-9 8 0 0
pair:l=if n=2	-8 9 0 0
pair:l=if no-word	-9 8 0 0
pair:l=if not-both	-9 9 0 0
pair:l=if seat-home	0 0 1 0
pair:l=if seat-side	1 0 0 0
pair:l=in 	-8 0 7 1
pair:l=in both	-26 14 11 1
pair:l=in city	5 2 -14 -2
pair:l=in coming	-18 8 6 0
pair:l=in coming+ended	2 -1 0 0
pair:l=in day-none	1 -3 4 -1
pair:l=in day=l1	-18 18 1 -3
pair:l=in day=l2	-7 2 8 -6
pair:l=in day=l3	5 0 -2 -2
pair:l=in day=l4	-8 2 0 7
pair:l=in day=l5	-4 5 0 0
pair:l=in day=r0	0 -15 9 10
pair:l=in day=r1	-3 1 -3 4
pair:l=in day=r2	2 9 -9 -12
pair:l=in day=r3	-9 12 0 -5
pair:l=in day=r4	0 0 -9 5
pair:l=in ended	-9 12 -2 -2
pair:l=in ended+running	-1 2 -2 0
pair:l=in n=1	-11 6 2 1
pair:l=in n=2	-23 8 2 11
pair:l=in n=3	8 0 -6 -10
pair:l=in n=4	15 -10 0 -3
pair:l=in no-word	5 -3 -5 0
pair:l=in not-both	-1 1 -5 2
pair:l=in part:sure	-9 3 5 -3
pair:l=in prev:sure	-22 17 2 1
pair:l=in running	8 -7 -9 3
pair:l=in seat-home	4 -19 11 0
pair:l=in seat-other	0 2 0 -6
pair:l=in seat-side	-8 -13 15 9
pair:l=in sent:sure	-17 2 2 8
pair:l=in unknown	-28 28 -11 4
pair:l=into day-none	1 0 0 0
pair:l=into n=2	-6 6 0 0
pair:l=into no-word	-5 6 0 0
pair:l=into not-both	-7 8 0 0
pair:l=is 	2 0 0 0
pair:l=is day-none	-3 5 0 0
pair:l=is unknown	6 -6 0 0
pair:l=it 	-1 1 0 0
pair:l=it n=1	-1 2 0 0
pair:l=it no-word	-1 1 0 0
pair:l=it not-both	-1 1 0 0
pair:l=it, 	-1 1 0 0
pair:l=it, day-none	0 0 -2 0
pair:l=it, n=1	0 0 -2 0
pair:l=it, no-word	0 0 -2 0
pair:l=it, not-both	-1 1 0 0
pair:l=leave 	-5 5 0 0
pair:l=leave n=2	-5 5 0 0
pair:l=leave no-word	-12 12 0 0
pair:l=leave not-both	-12 12 0 0
pair:l=mr 	2 -1 0 0
pair:l=mr day-none	1 0 0 0
pair:l=mr n=1	1 -1 0 0
pair:l=mr not-both	2 -1 0 0
pair:l=mr unknown	2 -1 0 0
pair:l=near 	-7 4 2 0
pair:l=near city	0 0 2 0
pair:l=near day-none	-3 0 3 0
pair:l=near n=1	-3 0 3 0
pair:l=near no-word	-2 0 3 0
pair:l=near not-both	-9 5 3 0
pair:l=of 	1 -6 10 -8
pair:l=of both	9 -15 5 0
pair:l=of city	3 -1 0 -2
pair:l=of day-none	-5 8 0 -3
pair:l=of day=l3	2 -1 0 0
pair:l=of day=r1	5 -15 7 0
pair:l=of day=r2	10 -7 0 0
pair:l=of day=r3	-3 3 0 0
pair:l=of ended	-2 2 0 0
pair:l=of n=1	-7 2 7 -4
pair:l=of n=2	4 -5 1 -1
pair:l=of n=3	6 -5 0 0
pair:l=of n=4	1 0 0 0
pair:l=of no-word	-6 6 3 -4
pair:l=of not-both	-2 2 3 -5
pair:l=of prev:sure	7 -5 0 0
pair:l=of seat-home	-2 -2 6 0
pair:l=of seat-side	2 0 0 0
pair:l=of sent:sure	5 -14 7 0
pair:l=of unknown	0 -1 4 -2
pair:l=on 	5 -3 0 0
pair:l=on day-none	14 -12 0 0
pair:l=on n=1	0 1 0 0
pair:l=on no-word	14 -12 0 0
pair:l=on not-both	9 -5 0 0
pair:l=on unknown	8 -4 0 0
pair:l=our 	1 0 0 0
pair:l=our no-word	1 0 0 0
pair:l=our not-both	1 0 0 0
pair:l=outside 	1 0 0 0
pair:l=outside day-none	1 0 0 0
pair:l=outside n=2	3 -2 0 0
pair:l=outside no-word	3 -2 0 0
pair:l=outside not-both	3 -2 0 0
pair:l=outside unknown	3 -2 0 0
pair:l=should 	1 0 0 0
pair:l=should both	1 0 0 0
pair:l=should day-none	1 0 0 0
pair:l=should no-word	1 0 0 0
pair:l=since city	0 -7 9 0
pair:l=since day-none	1 -4 2 0
pair:l=since ended+running	0 -5 8 -1
pair:l=since n=1	0 -5 9 0
pair:l=since no-word	0 -8 9 0
pair:l=since not-both	0 -5 8 -1
pair:l=that 	0 3 -4 0
pair:l=that both	-3 5 0 0
pair:l=that coming	-8 -5 6 6
pair:l=that day-none	-8 2 1 4
pair:l=that day=r3	3 -2 0 0
pair:l=that n=1	-6 0 1 4
pair:l=that no-word	-8 2 1 4
pair:l=that not-both	0 -6 3 3
pair:l=that seat-home	-5 1 -1 5
pair:l=that seat-other	1 -1 0 0
pair:l=that seat-side	-6 2 4 0
pair:l=that sent:sure	3 -2 0 0
pair:l=that unknown	3 -2 0 0
pair:l=the 	-1 14 -17 -7
pair:l=the both	30 -19 -11 -2
pair:l=the city	-7 12 -6 0
pair:l=the coming	27 -23 -3 -2
pair:l=the day-none	-19 25 -9 -1
pair:l=the day=l1	15 -12 -2 0
pair:l=the day=l2	4 -3 0 0
pair:l=the day=r1	17 -10 -4 -4
pair:l=the day=r2	7 -15 5 0
pair:l=the day=r3	6 -4 0 0
pair:l=the ended	13 -12 0 0
pair:l=the ended+running	-5 0 6 0
pair:l=the n=1	19 -3 -20 -8
pair:l=the n=2	0 -2 4 0
pair:l=the n=3	-4 5 0 0
pair:l=the n=4	8 -7 0 0
pair:l=the no-word	6 0 -4 -7
pair:l=the not-both	0 6 0 -8
pair:l=the part:sure	1 0 0 0
pair:l=the prev:sure	7 -6 0 0
pair:l=the seat-home	4 -8 2 0
pair:l=the seat-other	6 -4 0 0
pair:l=the seat-side	-6 10 -2 0
pair:l=the sent:sure	12 -5 -7 0
pair:l=the unknown	24 -16 -7 -7
pair:l=through no-word	-6 6 0 0
pair:l=through not-both	-6 6 0 0
pair:l=to 	-6 1 9 -5
pair:l=to both	-17 -1 19 0
pair:l=to city	5 -1 -2 0
pair:l=to coming	-11 6 4 0
pair:l=to day-none	-10 1 13 -1
pair:l=to day=r0	-1 4 0 0
pair:l=to day=r2	-3 0 3 0
pair:l=to ended	4 -5 0 0
pair:l=to n=1	-11 0 14 -5
pair:l=to n=2	-5 6 0 0
pair:l=to n=3	5 -2 0 0
pair:l=to no-word	0 0 4 -4
pair:l=to not-both	0 7 -6 -4
pair:l=to part:sure	-6 0 3 0
pair:l=to seat-home	1 -3 1 0
pair:l=to seat-other	-2 4 0 0
pair:l=to seat-side	-18 0 19 0
pair:l=to sent:sure	-10 5 5 0
pair:l=to unknown	-2 8 -4 -2
pair:l=trade 	2 -1 0 0
pair:l=trade no-word	2 -1 0 0
pair:l=trade not-both	2 0 0 0
pair:l=trade unknown	2 -1 0 0
pair:l=under n=1	8 -7 0 0
pair:l=under not-both	7 -7 0 0
pair:l=under unknown	7 -7 0 0
pair:l=until 	2 -1 0 0
pair:l=until n=1	1 0 0 0
pair:l=until no-word	2 -1 0 0
pair:l=until not-both	2 -1 0 0
pair:l=until unknown	2 -1 0 0
pair:l=was 	7 -4 -1 0
pair:l=was day-none	2 0 0 0
pair:l=was n=1	-4 7 -2 0
pair:l=was no-word	-2 4 0 0
pair:l=was not-both	0 0 -2 0
pair:l=was unknown	10 -9 0 0
pair:l=what 	0 2 -1 0
pair:l=what both	-2 5 0 0
pair:l=what day-none	4 -1 0 0
pair:l=what n=1	-2 4 0 0
pair:l=what n=2	3 0 0 0
pair:l=what no-word	5 -1 0 0
pair:l=what not-both	3 -1 0 0
pair:l=what seat-side	1 0 0 0
pair:l=whatever no-word	3 -2 0 0
pair:l=when n=1	-1 2 0 0
pair:l=when not-both	0 2 0 0
pair:l=whether day-none	3 0 -3 0
pair:l=whether no-word	3 0 -3 0
pair:l=which 	2 -6 2 0
pair:l=which both	0 -2 0 0
pair:l=which day-none	2 -6 1 0
pair:l=which n=1	3 -5 0 0
pair:l=which no-word	4 -7 0 0
pair:l=which not-both	2 -1 0 0
pair:l=which seat-home	0 -1 2 0
pair:l=which seat-side	3 0 0 0
pair:l=with 	24 -16 -5 -1
pair:l=with both	9 -8 0 0
pair:l=with city	2 0 0 0
pair:l=with day-none	8 -15 -2 6
pair:l=with day=l2	3 -2 0 0
pair:l=with day=r1	4 0 -1 0
pair:l=with ended	-5 -2 0 8
pair:l=with n=1	7 -11 -6 6
pair:l=with n=2	4 -3 0 0
pair:l=with n=3	6 -5 0 0
pair:l=with no-word	6 -13 -5 7
pair:l=with not-both	9 -13 -7 6
pair:l=with part:sure	10 -7 0 0
pair:l=with seat-home	3 -1 0 0
pair:l=with seat-side	2 -6 -6 7
pair:l=with unknown	9 -8 0 0
pair:l=— 	-2 -4 8 0
pair:l=— day-none	23 -20 0 0
pair:l=— day=l1	-18 9 10 0
pair:l=— n=1	-15 6 10 0
pair:l=— n=2	4 -3 0 0
pair:l=— n=4	15 -13 0 0
pair:l=— no-word	-1 -5 8 0
pair:l=— not-both	0 -7 9 -1
pair:l=— unknown	18 -15 0 0
pair:no-word 	27 -13 -15 -13
pair:no-word both	6 -7 0 -2
pair:no-word coming	7 1 -10 -4
pair:no-word coming+ended	-4 4 0 0
pair:no-word ended	4 -11 1 7
pair:no-word ended+running	7 -13 9 -6
pair:no-word n=1	8 0 -13 2
pair:no-word n=2	22 -17 3 -18
pair:no-word n=3	26 -20 -13 2
pair:no-word n=4	-9 16 -4 -7
pair:no-word n=5	7 -4 -1 0
pair:no-word not-both	26 -8 -21 -9
pair:no-word running	-6 11 -9 1
pair:not-both n=1	4 2 -9 0
pair:not-both n=2	10 -3 -9 0
pair:not-both n=3	15 -8 0 -17
pair:not-both n=4	0 0 -1 0
pair:part:sure 	0 -1 7 -12
pair:part:sure both	4 3 -6 -6
pair:part:sure coming	14 -14 2 0
pair:part:sure coming+ended	8 -6 0 0
pair:part:sure ended	-7 17 -7 -10
pair:part:sure ended+running	0 0 -1 0
pair:part:sure n=1	6 -3 4 -14
pair:part:sure n=2	-6 5 0 1
pair:part:sure n=3	12 -7 0 -1
pair:part:sure not-both	11 -10 4 -9
pair:part:sure running	14 -10 -3 0
pair:prev:sure 	-10 13 -2 0
pair:prev:sure both	4 -10 -1 6
pair:prev:sure coming	-5 13 -3 -4
pair:prev:sure ended	10 -9 0 0
pair:prev:sure ended+running	4 -3 0 0
pair:prev:sure n=1	-2 2 -3 1
pair:prev:sure n=2	1 9 -11 -11
pair:prev:sure n=3	-7 6 2 -1
pair:prev:sure not-both	-9 20 -5 -13
pair:running both	4 0 -6 -2
pair:running n=1	-3 8 -13 2
pair:running n=2	14 -9 0 0
pair:running not-both	4 -1 -9 3
pair:seat-home 	9 -13 0 0
pair:seat-home both	-15 8 5 0
pair:seat-home coming	-1 0 -8 8
pair:seat-home day-none	2 -17 5 6
pair:seat-home day=l0	6 0 -5 0
pair:seat-home day=l1	6 -12 4 0
pair:seat-home day=l2	-2 0 4 0
pair:seat-home day=l3	10 -7 0 0
pair:seat-home day=l4	-2 0 5 0
pair:seat-home day=r0	0 2 -6 2
pair:seat-home day=r1	11 0 -8 -4
pair:seat-home day=r2	-8 12 0 -5
pair:seat-home day=r3	-5 0 7 -2
pair:seat-home day=r4	0 0 -6 6
pair:seat-home ended	0 -5 9 -4
pair:seat-home ended+running	-2 0 5 0
pair:seat-home n=1	2 7 -16 2
pair:seat-home n=2	4 -31 22 -2
pair:seat-home n=3	-1 0 -1 2
pair:seat-home n=4	-8 9 0 0
pair:seat-home no-word	15 -20 -7 6
pair:seat-home not-both	15 -15 -3 0
pair:seat-home part:sure	-9 6 0 0
pair:seat-home prev:sure	-1 2 3 -6
pair:seat-home running	-12 16 -3 0
pair:seat-home sent:sure	-10 3 7 -2
pair:seat-other 	-11 7 0 2
pair:seat-other both	0 9 -9 0
pair:seat-other coming	-6 2 5 -3
pair:seat-other day-none	-2 6 -9 2
pair:seat-other day=l2	0 -2 1 0
pair:seat-other day=r0	-3 -10 15 -2
pair:seat-other day=r1	-4 8 0 0
pair:seat-other day=r2	-2 5 0 -1
pair:seat-other day=r3	0 1 0 0
pair:seat-other ended	-1 6 0 0
pair:seat-other n=1	-17 11 3 4
pair:seat-other n=2	9 2 -6 -8
pair:seat-other n=3	0 -6 6 0
pair:seat-other n=4	1 0 0 0
pair:seat-other no-word	-4 1 1 1
pair:seat-other not-both	-10 2 10 0
pair:seat-other part:sure	-1 9 -4 -4
pair:seat-other running	4 -1 0 0
pair:seat-other sent:sure	-9 1 6 0
pair:seat-side 	29 -25 0 -21
pair:seat-side both	17 -20 1 -10
pair:seat-side coming	-15 0 17 -6
pair:seat-side day-none	0 -7 4 4
pair:seat-side day=l1	5 -10 7 -3
pair:seat-side day=l2	4 -5 1 -1
pair:seat-side day=l3	1 0 0 0
pair:seat-side day=l4	-1 -4 -2 9
pair:seat-side day=r0	8 -5 -1 0
pair:seat-side day=r1	0 0 1 -8
pair:seat-side day=r2	6 -3 0 -1
pair:seat-side day=r3	2 0 -2 0
pair:seat-side ended	-11 0 -1 16
pair:seat-side ended+running	4 0 -1 0
pair:seat-side n=1	-12 -12 20 7
pair:seat-side n=2	31 -16 -13 -9
pair:seat-side n=3	1 3 -5 -4
pair:seat-side n=4	13 -10 -3 0
pair:seat-side no-word	18 -12 -10 0
pair:seat-side not-both	3 -11 4 4
pair:seat-side part:sure	0 -10 15 -4
pair:seat-side prev:sure	0 -9 3 6
pair:seat-side running	0 -2 -4 5
pair:seat-side sent:sure	0 0 4 -5
pair:sent:sure 	-9 -2 7 10
pair:sent:sure both	-16 13 9 -12
pair:sent:sure coming	-6 -3 6 2
pair:sent:sure ended	-21 26 0 -5
pair:sent:sure n=1	-24 9 16 0
pair:sent:sure n=2	-7 1 -1 8
pair:sent:sure n=3	-12 16 -2 -1
pair:sent:sure n=4	14 -19 0 2
pair:sent:sure not-both	-12 -1 2 16
pair:sent:sure running	2 0 0 0
pair:unknown 	12 -1 -24 3
pair:unknown both	25 -15 -8 -2
pair:unknown coming	28 -21 -4 -4
pair:unknown day-none	33 -7 -30 -37
pair:unknown day=l0	1 -10 0 5
pair:unknown day=l1	-8 10 -3 0
pair:unknown day=l2	16 -8 -4 -3
pair:unknown day=l3	12 -7 0 0
pair:unknown day=l4	0 3 0 0
pair:unknown day=l5	2 0 0 0
pair:unknown day=r0	-37 24 14 0
pair:unknown day=r1	-15 5 0 11
pair:unknown day=r2	6 -10 -7 9
pair:unknown day=r3	31 -26 -9 0
pair:unknown day=r4	31 -34 -3 0
pair:unknown day=r5	4 -2 0 0
pair:unknown ended	12 -1 -6 -12
pair:unknown ended+running	-1 4 -2 0
pair:unknown n=1	21 -10 -21 1
pair:unknown n=2	12 -3 -8 -4
pair:unknown n=3	20 -9 -10 -9
pair:unknown n=4	-6 7 -3 0
pair:unknown n=5	9 -8 0 0
pair:unknown no-word	33 -13 -36 -8
pair:unknown not-both	18 -2 -32 -1
pair:unknown part:sure	9 -3 -6 -3
pair:unknown prev:sure	0 9 -12 -10
pair:unknown running	9 -5 0 0
pair:unknown sent:sure	2 -12 3 10
part:calls	20 -10 -6 -5
part:coming	7 -1 -4 -5
part:ended	0 3 -1 -9
part:experts	6 -23 -11 23
part:m=arrives	-1 0 1 0
part:m=assembly	7 -4 0 0
part:m=bargain	-1 -10 2 7
part:m=broke up	-2 4 0 0
part:m=came	-14 5 0 6
part:m=closed	3 0 0 0
part:m=come	11 -5 -5 0
part:m=comes	0 0 3 0
part:m=conference	-1 2 0 0
part:m=delegation	-3 5 0 0
part:m=delegations	-7 15 -3 -6
part:m=dinner	2 -8 5 0
part:m=due	16 -15 1 -4
part:m=ended	1 0 0 -2
part:m=expected	4 -1 0 -1
part:m=flies	-5 5 0 0
part:m=go	-1 0 2 -1
part:m=goes	5 -1 0 0
part:m=guest	4 -2 0 0
part:m=here	6 -4 0 0
part:m=host	1 0 0 0
part:m=invitation	-5 1 2 0
part:m=land	1 -1 0 0
part:m=landed	1 -1 0 0
part:m=lunch	1 -5 1 0
part:m=meet	7 -8 0 0
part:m=meeting	4 0 0 -11
part:m=meets	2 0 0 -1
part:m=met	0 -7 2 5
part:m=negotiated	-1 2 0 0
part:m=negotiations	-4 7 0 0
part:m=negotiators	-7 14 -2 -4
part:m=parted	2 0 0 0
part:m=received	-4 0 5 0
part:m=round	8 0 -9 -6
part:m=rounds	-2 4 0 0
part:m=sat	0 0 -2 1
part:m=session	-2 4 0 0
part:m=settled	0 3 -4 0
part:m=shook hands	-11 1 9 0
part:m=signed	9 -3 -3 0
part:m=sit	5 -8 0 3
part:m=sits	-11 2 0 7
part:m=sitting	-3 0 0 5
part:m=stop	-6 6 0 0
part:m=table	0 2 -4 0
part:m=talk	-1 2 0 0
part:m=talked	-11 5 5 0
part:m=talking	7 -6 0 0
part:m=talks	11 3 -22 -7
part:m=there	14 -9 -7 0
part:m=time	22 -11 -13 -3
part:m=travel	8 -8 0 0
part:m=visit	-10 -3 14 0
part:m=went	0 5 -5 0
part:m=where	5 0 0 0
part:meets	-6 9 -2 -8
part:running	15 -8 -6 -2
part:summit	-4 -10 19 -9
part:sure	12 -5 0 -13
part:wished	13 -4 -9 -13
pc0=agree	1 -2 1 -1
pc0=bear	-3 2 0 0
pc0=begin	-2 8 -10 0
pc0=down	-14 16 0 -1
pc0=end	0 -2 2 0
pc0=impose	-9 9 -3 5
pc0=propose	18 -10 -3 -4
pc0=say	14 -2 -8 -6
pc0=stay	-15 11 -4 6
pc0=suspend	-6 10 -3 0
pc0=target	0 -4 0 6
pc0=up	1 0 -4 2
pc1=agree	4 -3 0 -1
pc1=bear	-8 2 -2 9
pc1=begin	-15 15 0 0
pc1=down	-20 21 0 -2
pc1=end	-3 1 1 0
pc1=impose	-1 5 -3 0
pc1=propose	29 -15 -6 -12
pc1=say	14 -2 -8 -6
pc1=stay	-8 8 -7 2
pc1=suspend	-4 9 -3 -1
pc1=target	0 -5 0 6
pc1=up	-4 0 2 1
pct0=agree future	4 -3 0 0
pct0=agree past	0 -1 3 0
pct0=bear past	-4 0 7 0
pct0=bear perfect	-4 6 0 0
pct0=bear present	4 -5 -2 3
pct0=begin future	2 -2 0 0
pct0=begin past	0 4 -4 0
pct0=begin present	-2 0 0 2
pct0=down past	-2 3 0 0
pct0=down present	0 1 0 0
pct0=end present	3 -1 0 0
pct0=impose future	6 -4 0 0
pct0=impose past	0 0 0 -2
pct0=impose past-passive	-5 7 -1 0
pct0=impose perfect	-8 2 0 6
pct0=impose present	0 1 0 -2
pct0=impose present-passive	-1 3 0 0
pct0=propose past	10 -5 -1 -1
pct0=propose present	1 0 0 0
pct0=say past	5 -2 0 0
pct0=say present	5 -1 0 0
pct0=stay modal	6 -9 1 0
pct0=stay past	-9 11 -3 0
pct0=stay past-passive	1 0 0 0
pct0=stay perfect	-6 7 0 0
pct0=stay present	-11 4 0 6
pct0=suspend past	-1 3 0 0
pct0=suspend present	-8 10 0 0
pct0=target present	3 -2 0 0
pct0=up modal	1 0 -1 0
pct0=up past	2 -1 0 0
pct0=up present	0 0 0 3
pct1=agree future	4 -3 0 0
pct1=agree participle-passive	3 -2 0 0
pct1=agree past	0 0 1 0
pct1=bear gerund	-4 -2 0 10
pct1=bear participle-passive	0 1 -1 0
pct1=bear past	-5 0 7 0
pct1=bear perfect	-4 6 0 0
pct1=bear present	4 -5 -2 3
pct1=begin past	0 4 -4 0
pct1=begin present	-2 0 0 2
pct1=down past	-2 3 0 0
pct1=down present	0 1 0 0
pct1=end present	3 -1 0 0
pct1=impose future	6 -4 0 0
pct1=impose gerund	2 -2 0 0
pct1=impose infinitive	5 0 2 -7
pct1=impose participle-passive	5 -2 0 0
pct1=impose past	0 2 0 -1
pct1=impose past-passive	-5 7 -1 0
pct1=impose perfect	-8 2 0 6
pct1=impose present	0 1 0 -2
pct1=impose present-passive	-1 3 0 0
pct1=propose gerund	2 -1 0 0
pct1=propose past	10 -5 -1 -1
pct1=propose present	2 0 0 0
pct1=say past	5 -2 0 0
pct1=say present	5 -1 0 0
pct1=stay future	0 4 0 -2
pct1=stay modal	10 -9 0 0
pct1=stay participle-passive	4 -3 0 0
pct1=stay past	-3 5 -1 0
pct1=stay past-passive	1 0 0 0
pct1=stay perfect	-6 7 0 0
pct1=stay present	-11 5 0 7
pct1=suspend past	-1 3 0 0
pct1=suspend present	-8 10 0 0
pct1=target present	3 -2 0 0
pct1=up modal	1 0 -1 0
pct1=up past	2 -1 0 0
pct1=up present	0 0 0 3
people=0	15 -3 -11 -9
people=1	14 -2 -12 -9
people=2	-13 8 3 0
people=3	-8 13 -4 0
phas-future	8 -4 -5 0
phas-gerund	-7 0 -2 9
phas-infinitive	-2 0 9 -8
phas-modal	12 -16 -1 3
phas-participle	14 -7 -3 0
phas-past	3 -2 -3 0
phas-perfect	-8 11 -7 1
phas-pluperfect	-9 1 1 5
phas-present	6 0 -13 0
prev:apart	21 -15 -5 -3
prev:calls	-27 8 9 11
prev:coming	7 -3 0 -10
prev:ended	7 3 -15 -6
prev:experts	18 -10 -7 -3
prev:heads=0	21 -10 -13 -4
prev:heads=1	23 -17 -9 1
prev:heads=2	-22 4 19 -3
prev:meets	-6 -1 -7 21
prev:running	9 -5 -4 -2
prev:summit	0 -8 0 7
prev:sure	8 -10 -5 10
prev:wished	6 -22 6 16
pt0=future	6 -4 -1 0
pt0=modal	12 -12 0 0
pt0=past	0 2 1 -9
pt0=past-passive	0 -4 -6 10
pt0=perfect	-8 9 -6 2
pt0=perfect-passive	-1 2 0 0
pt0=pluperfect	-10 6 0 5
pt0=present	0 3 -9 1
pt0=present-passive	0 3 -4 0
pt1=future	3 0 -1 -3
pt1=gerund	-8 0 -1 9
pt1=infinitive	-2 0 9 -8
pt1=modal	16 -11 -3 0
pt1=participle-passive	14 -7 -3 0
pt1=past	3 0 0 -7
pt1=past-passive	0 -4 -6 10
pt1=perfect	-8 10 -6 2
pt1=perfect-passive	-1 2 0 0
pt1=pluperfect	-10 6 0 5
pt1=present	-4 3 -8 8
pt1=present-passive	0 3 -4 0
pv0-none	-4 1 6 -1
pv0=add	1 0 0 0
pv0=ask	1 0 0 0
pv0=be	0 -4 0 7
pv0=call	8 -5 0 0
pv0=charge	-5 0 0 6
pv0=come	0 2 -1 0
pv0=get	5 -3 0 0
pv0=go	2 -2 -3 3
pv0=have	3 3 0 -8
pv0=hold	-4 7 -1 0
pv0=keep	-9 10 0 0
pv0=make	-9 9 0 0
pv0=meet	-11 1 3 3
pv0=negotiate	0 1 0 0
pv0=other	0 -5 -2 7
pv0=pay	9 -7 0 0
pv0=put	-2 0 3 0
pv0=say	17 -5 -9 -2
pv0=see	-1 2 0 0
pv0=set	2 0 0 0
pv0=settle	-7 4 0 0
pv0=sign	6 -4 0 0
pv0=sit	-1 0 0 0
pv0=stay	-4 6 0 0
pv0=stop	-2 3 0 0
pv0=take	-8 9 0 0
pv0=tell	-1 3 0 0
pv0=want	3 -1 0 0
pv0=write	-3 0 5 0
pv1-none	-4 2 7 -3
pv1=add	1 0 0 0
pv1=ask	5 -2 0 0
pv1=be	5 -7 -2 3
pv1=call	8 -5 0 0
pv1=charge	-5 0 0 6
pv1=come	-4 8 -1 0
pv1=get	4 -1 0 0
pv1=go	-4 0 3 2
pv1=have	-1 3 0 0
pv1=hold	-4 8 -1 0
pv1=keep	-10 10 0 0
pv1=leave	1 0 0 0
pv1=make	-4 5 0 0
pv1=meet	-13 0 0 12
pv1=negotiate	0 1 0 0
pv1=other	0 -5 -2 7
pv1=pay	8 -7 0 0
pv1=propose	11 -2 0 -7
pv1=put	-5 0 6 0
pv1=reach	1 0 0 0
pv1=say	17 -5 -9 -2
pv1=see	-1 2 0 0
pv1=set	2 0 0 0
pv1=settle	-8 5 1 0
pv1=sign	8 -6 0 0
pv1=sit	-4 2 0 0
pv1=stay	-4 6 0 0
pv1=stop	-2 3 0 0
pv1=suspend	3 -3 0 0
pv1=take	-8 9 0 0
pv1=tell	-1 3 0 0
pv1=want	3 -1 0 0
pv1=write	-3 0 5 0
pv2-none	-4 4 -4 5
pvt0=add past	1 0 0 0
pvt0=be modal	5 -9 1 0
pvt0=be past	0 3 -2 -1
pvt0=be present	-3 -3 0 8
pvt0=call past	8 -5 0 0
pvt0=come past	0 2 -1 0
pvt0=get past	2 0 0 0
pvt0=get present	1 0 0 0
pvt0=go past	2 -1 0 0
pvt0=go present	0 -2 0 4
pvt0=have present	3 3 0 -8
pvt0=hold past	0 3 0 0
pvt0=hold present	-3 4 0 0
pvt0=keep present	-1 1 0 0
pvt0=make past	-9 9 0 0
pvt0=meet past	-4 -1 6 0
pvt0=meet present	-1 0 0 5
pvt0=negotiate present	0 1 0 0
pvt0=other future	0 2 0 0
pvt0=other past	1 -13 0 11
pvt0=other present	-1 4 0 0
pvt0=pay present	7 -6 0 0
pvt0=say past	8 -4 0 0
pvt0=say present	6 0 -3 0
pvt0=settle past	-3 0 1 0
pvt0=sign future	4 -3 0 0
pvt0=sign past	3 -2 0 0
pvt0=sit past	0 -3 0 1
pvt0=stay present	-5 6 0 0
pvt0=stop present	-2 3 0 0
pvt0=take past	-2 4 0 0
pvt0=take present	-2 3 0 0
pvt0=tell past	-2 4 0 0
pvt0=write present	-1 0 3 0
pvt1=add past	1 0 0 0
pvt1=be future	0 4 0 -2
pvt1=be past	4 -1 -1 0
pvt1=be present	-3 -3 0 8
pvt1=call past	8 -5 0 0
pvt1=come past	0 2 -1 0
pvt1=get present	1 0 0 0
pvt1=go past	2 -1 0 0
pvt1=go present	0 -2 0 4
pvt1=have present	-2 3 0 0
pvt1=hold past	0 3 0 0
pvt1=hold present	-3 4 0 0
pvt1=keep present	-1 2 0 0
pvt1=make participle	5 -4 0 0
pvt1=make past	-9 9 0 0
pvt1=meet gerund	-4 -2 0 10
pvt1=meet past	-4 -1 6 0
pvt1=meet present	-1 0 0 5
pvt1=negotiate present	0 1 0 0
pvt1=other future	0 2 0 0
pvt1=other past	1 -13 0 11
pvt1=other present	-1 4 0 0
pvt1=pay present	7 -6 0 0
pvt1=say past	8 -4 0 0
pvt1=say present	6 0 -3 0
pvt1=settle past	-3 0 1 0
pvt1=sign future	4 -3 0 0
pvt1=sign past	3 -2 0 0
pvt1=sit past	0 -3 0 1
pvt1=stay present	-5 6 0 0
pvt1=stop present	-2 3 0 0
pvt1=take past	-2 4 0 0
pvt1=take present	-2 3 0 0
pvt1=tell past	-2 4 0 0
pvt1=write present	-1 0 3 0
q:!	6 -11 1 0
q:"	16 -15 -1 0
q:'	2 0 0 0
q:'s	-3 -7 17 -5
q:(	6 -6 0 0
q:)	24 -18 -4 0
q:*	-5 7 0 0
q:,	7 -4 2 -11
q:-	-1 10 -4 -5
q:.	1 2 1 -13
q:/	-1 0 0 0
q::	14 -16 -1 1
q:;	-3 18 -10 -9
q:<agent>	-6 21 -20 -10
q:<day-ahead>	7 -15 12 -5
q:<day-gone>	3 -12 -1 4
q:<day-today>	-19 25 -5 0
q:<duty>	-1 0 7 -11
q:<gate>	12 -10 -11 5
q:<goods-amount>	0 -8 8 0
q:<goods>	13 -6 0 -12
q:<level-noun>	5 -9 -1 4
q:<level>	2 -13 12 -5
q:<money>	10 -18 7 0
q:<month-ahead>	4 -1 0 0
q:<month-gone>	8 -6 -8 4
q:<name>	0 -16 18 0
q:<not>	2 -8 3 3
q:<number>	5 -5 0 -1
q:<office>	4 -14 13 0
q:<organisation>	27 -14 -10 -9
q:<person>	6 3 -16 -3
q:<points>	-6 8 0 0
q:<quality>	-13 16 -6 1
q:<seat>	0 7 -8 -1
q:<sender>	11 -19 0 2
q:<span>	11 -3 -9 0
q:<taker>	2 0 0 0
q:<v-agree>	18 -9 -7 -6
q:<v-bear>	-1 0 -1 7
q:<v-begin>	-3 -1 5 2
q:<v-buy>	3 0 0 -3
q:<v-down>	-21 17 6 0
q:<v-end>	0 -18 9 8
q:<v-impose>	0 9 -8 -7
q:<v-propose>	7 -8 -3 4
q:<v-return>	20 -15 -2 -2
q:<v-say>	10 0 -17 0
q:<v-sell>	-4 -4 6 6
q:<v-stay>	-1 3 0 -3
q:<v-suspend>	-1 3 2 -6
q:<v-target>	1 4 -6 -3
q:<v-threaten>	-7 11 0 0
q:<v-up>	8 -11 0 2
q:?	4 -10 2 0
q:@	-13 7 6 0
q:_	-14 8 7 0
q:a	19 -6 -12 -11
q:about	5 0 -4 0
q:according	-3 0 5 0
q:account	1 -5 2 0
q:add	-1 2 0 0
q:additional	1 0 0 0
q:affair	-5 6 0 0
q:after	-7 3 5 0
q:again	-7 6 4 -3
q:against	6 -2 -2 0
q:agree	0 0 2 -2
q:agreement	9 -6 0 0
q:alarm	4 -3 0 0
q:alert	1 0 0 0
q:alive	8 -6 0 0
q:all	-10 11 0 0
q:also	-6 -2 5 4
q:am	8 -8 0 0
q:among	-4 1 2 0
q:an	-7 8 3 -7
q:and	-6 4 15 -17
q:another	6 0 -6 0
q:answer	-3 -1 1 4
q:any	0 1 0 0
q:anything	12 -6 -5 0
q:approval	0 0 0 1
q:approve	4 -3 0 0
q:are	-13 5 5 3
q:around	-1 5 0 0
q:article	3 -2 0 0
q:as	18 -21 0 1
q:aside	-2 0 0 3
q:ask	2 -8 0 2
q:asleep	-7 5 1 0
q:at	-11 19 -26 3
q:ate	0 -2 4 0
q:autumn	8 -7 0 0
q:away	-1 3 0 0
q:b	4 -2 0 0
q:back	0 6 -3 -5
q:banana	1 0 -1 0
q:be	-8 7 -5 5
q:because	-6 0 4 0
q:beef	0 -4 2 0
q:been	-19 30 -12 -6
q:before	-16 18 -8 0
q:begin	0 0 3 0
q:being	-10 6 4 0
q:believe	1 0 0 0
q:beside	2 -1 0 0
q:between	21 -17 0 0
q:bill	-2 5 0 0
q:both	0 -3 0 4
q:bring	-3 9 -2 -1
q:broker	1 -1 0 0
q:but	-9 13 -1 0
q:buy	0 0 1 0
q:by	20 -20 -1 0
q:calendar	-9 9 0 0
q:call	-9 5 5 -1
q:can	-10 5 4 0
q:cannot	0 -3 0 3
q:capital	2 0 0 0
q:carry	0 3 -3 0
q:case	3 -1 0 0
q:cessation	0 -4 0 6
q:change	-4 -3 5 2
q:charge	0 1 0 0
q:chicago	9 -8 0 0
q:chip	7 -5 0 0
q:christma	8 -6 0 0
q:city	6 -2 0 0
q:clear	-3 3 0 0
q:clock	1 0 0 0
q:club	8 -7 0 0
q:coal	2 0 0 0
q:collect	4 0 -1 0
q:come	-17 7 9 1
q:commerce	1 0 0 0
q:commission	0 1 -1 0
q:cost	-6 7 0 0
q:count	2 -2 0 0
q:counter	-4 0 4 0
q:counting	-7 0 7 0
q:country	-7 9 0 0
q:crane	-7 0 7 0
q:crop	-8 0 0 9
q:custom	12 -8 -3 0
q:cut	0 -3 3 0
q:date	-6 0 0 8
q:dawn	-2 2 0 0
q:day	-11 4 2 3
q:deal	12 -10 0 0
q:decision	4 -6 0 1
q:deficit	1 0 0 0
q:delegation	9 -9 0 0
q:did	1 3 -2 -4
q:die	0 -2 0 2
q:dinner	1 0 0 0
q:do	13 -9 0 -1
q:doe	0 2 0 0
q:doesn't	-11 2 0 8
q:don't	-4 0 5 0
q:done	0 0 -2 0
q:door	-6 6 0 0
q:double	0 1 0 0
q:down	0 0 1 0
q:draft	8 -5 0 0
q:draw	-3 0 5 0
q:drug	2 0 -3 1
q:due	0 1 -1 0
q:dump	1 0 0 0
q:duty	-12 2 14 -2
q:each	-3 0 7 -1
q:earth	5 -1 -1 0
q:eight	2 -5 1 0
q:eighth	1 -12 10 0
q:either	-11 6 4 0
q:else	15 -13 0 0
q:end	15 -13 -2 0
q:evening	0 -2 6 0
q:ever	3 -1 0 0
q:every	-6 -5 6 3
q:everyone	-3 7 0 -1
q:everything	3 -10 4 0
q:exchanged	0 3 0 0
q:expect	2 0 0 0
q:expert	17 -13 0 -1
q:export	2 -6 -1 4
q:expressed	0 -2 0 3
q:extend	3 -1 0 0
q:extension	5 -7 1 0
q:extra	-4 5 0 0
q:face	3 0 0 0
q:fact	0 -3 0 0
q:factory	-5 0 6 0
q:fair	-1 0 0 4
q:fall	2 0 0 0
q:far	12 -15 3 0
q:farm	-4 0 6 0
q:fax	-3 5 0 0
q:fee	0 -2 0 3
q:fentanyl	-9 8 3 0
q:ferry	7 -6 0 0
q:fifteen	1 0 0 0
q:fifth	5 -5 2 -2
q:file	-5 6 0 0
q:final	11 -10 0 0
q:firm	-3 0 5 0
q:first	-7 0 3 3
q:fish	-8 8 0 0
q:flag	1 0 0 0
q:flour	-2 2 0 0
q:follow	-1 6 0 0
q:followed	17 -17 0 0
q:for	2 0 -10 6
q:forced	-10 5 5 0
q:foreign	-11 14 0 0
q:forty	-7 7 1 0
q:four	0 1 -1 0
q:fourth	-13 10 0 2
q:free	8 -7 0 0
q:freeze	-6 6 0 0
q:friend	-6 7 0 0
q:from	-8 -15 27 -4
q:full	-2 3 0 0
q:further	9 -4 -8 0
q:gave	-17 18 0 0
q:general	7 -7 0 0
q:geneva	7 -2 0 0
q:get	9 -7 0 -1
q:give	-2 4 0 0
q:given	2 -2 0 0
q:go	17 -16 -7 2
q:good	-8 -2 15 -5
q:grace	5 -4 0 0
q:great	-2 0 0 0
q:had	4 5 -9 -6
q:half	-5 0 5 0
q:hall	-1 0 0 0
q:hang	-8 0 0 9
q:hardly	0 2 0 0
q:has	15 -6 -4 -13
q:have	-3 13 -17 0
q:having	4 -3 0 0
q:he	-3 16 -16 -5
q:hear	-3 4 0 0
q:heard	-5 0 0 4
q:her	-2 5 0 0
q:here	5 0 -1 0
q:high	-1 3 0 0
q:higher	1 0 0 0
q:him	4 -4 0 0
q:his	6 0 -8 -2
q:hold	-1 0 1 0
q:home	0 3 -1 0
q:hour	-3 4 0 0
q:house	6 -5 0 0
q:how	4 -7 2 0
q:hurt	-1 2 0 0
q:i	6 0 -9 0
q:i've	-2 -1 6 0
q:if	10 -4 -3 0
q:import	0 2 -1 0
q:in	-2 -2 0 4
q:informed	4 -3 0 0
q:inside	-1 3 0 0
q:instead	9 -8 0 0
q:international	-1 1 0 0
q:into	-1 -2 5 0
q:is	0 2 -5 1
q:istanbul	6 -6 0 0
q:it	7 -8 0 1
q:its	-9 6 8 -6
q:joint	0 0 1 0
q:josé	-4 5 0 0
q:just	-10 10 0 0
q:keep	4 0 -2 0
q:kind	-6 9 -1 0
q:know	13 -12 0 0
q:labor	-10 5 5 0
q:lamp	2 -1 0 0
q:land	-4 5 0 0
q:lapse	-4 1 1 0
q:last	6 0 -3 -5
q:later	-9 0 10 0
q:lay	0 0 0 3
q:lead	0 -2 0 0
q:leader	-4 5 0 0
q:least	-3 3 0 0
q:leave	-10 13 3 -9
q:led	-1 2 0 0
q:lentil	-4 7 0 0
q:less	-3 0 3 0
q:let	14 -6 -3 -3
q:letter	5 -4 0 0
q:levy	4 -3 0 0
q:licence	-5 4 0 1
q:lie	-1 1 0 0
q:like	1 0 0 0
q:line	9 -9 0 0
q:lisbon	-4 -2 0 9
q:list	0 -1 0 0
q:lithium	0 2 0 0
q:live	2 0 0 0
q:lived	5 -3 0 0
q:long	-13 14 0 0
q:longer	0 -1 4 0
q:look	1 0 0 0
q:lose	-6 0 0 5
q:lunch	0 1 0 0
q:make	1 -6 4 0
q:many	4 -1 0 0
q:matter	-3 1 3 0
q:may	7 -6 0 0
q:me	3 -1 0 0
q:meet	-9 1 2 5
q:message	-3 5 0 0
q:midnight	6 -3 0 0
q:million	5 -3 0 0
q:mine	0 -5 6 0
q:minister	-15 19 -1 0
q:ministry	-4 6 0 0
q:mombasa	-4 9 0 0
q:monday	5 -5 0 0
q:month	-1 -1 5 0
q:more	8 -8 0 0
q:morning	-3 6 0 0
q:motor	5 -4 0 0
q:move	11 -8 0 0
q:movement	-4 0 0 6
q:mr	4 -4 -4 3
q:must	2 0 0 0
q:name	2 0 0 0
q:need	0 1 0 0
q:negotiate	6 -5 0 0
q:neither	6 -4 0 0
q:never	-5 -7 12 0
q:new	-13 -1 19 -4
q:next	-14 14 5 -7
q:nine	1 -4 0 2
q:no	-27 16 6 9
q:nobody	1 0 -1 0
q:none	6 -1 -2 0
q:nor	3 -1 0 0
q:not	35 -24 -14 -3
q:note	-4 6 0 0
q:nothing	-2 6 -1 0
q:now	-8 12 -1 0
q:number	7 -4 -1 0
q:of	4 -16 4 6
q:off	-7 0 -1 7
q:offer	0 2 0 0
q:oil	7 0 -5 0
q:old	-3 5 0 0
q:older	0 4 0 -2
q:on	8 -12 2 -1
q:one	-12 0 10 4
q:open	-5 0 5 0
q:opened	2 -6 2 0
q:or	5 -4 0 0
q:order	10 -2 -4 0
q:ordinary	2 0 0 0
q:other	4 -4 2 -4
q:our	3 0 0 -2
q:out	4 1 -8 -1
q:over	-11 14 -10 5
q:owe	3 -2 0 0
q:own	6 -3 0 0
q:page	-8 5 4 0
q:panama	5 -2 0 0
q:paper	1 0 0 0
q:part	-11 6 2 0
q:party	3 -1 0 0
q:pause	0 -1 1 -1
q:pay	13 -14 -7 3
q:peace	0 2 0 0
q:pen	4 0 0 0
q:people	-1 2 -1 0
q:period	5 -4 0 0
q:permit	0 4 0 0
q:phosphate	5 -4 0 0
q:place	-24 23 1 0
q:plant	0 -5 0 6
q:point	5 -4 0 0
q:port	-4 0 0 4
q:post	4 0 -2 0
q:prefer	-10 11 0 0
q:presenter	-3 0 3 0
q:president	0 2 -2 0
q:press	-5 5 0 0
q:pretoria	5 -7 0 2
q:prolongation	9 -9 0 0
q:prolonged	2 -6 0 3
q:promise	-2 3 0 0
q:proposal	1 -6 0 4
q:propose	1 -1 0 0
q:published	6 -2 -1 0
q:purchase	-1 0 2 0
q:put	4 -2 0 0
q:quarrel	-2 4 0 0
q:question	0 -3 0 5
q:raise	-3 -4 3 3
q:rang	9 -7 0 0
q:rare	5 -1 -1 0
q:rate	0 -6 0 7
q:rather	-5 6 0 0
q:read	-1 6 0 -1
q:ready	3 -1 0 0
q:receive	-9 10 0 0
q:reciprocal	-17 14 4 0
q:remain	3 -1 0 0
q:reply	1 -5 0 3
q:report	0 2 0 0
q:reporter	1 0 0 0
q:representative	-8 8 0 0
q:rest	4 -3 0 0
q:retaliate	0 1 0 0
q:rice	-3 5 0 0
q:right	9 -6 0 0
q:room	0 0 -1 0
q:round	12 -11 8 -14
q:run	-3 5 0 0
q:same	0 0 2 0
q:say	17 -3 -10 -9
q:season	0 -5 3 0
q:second	-21 1 8 9
q:secretary	0 -9 0 11
q:section	-5 2 2 0
q:see	-8 5 0 0
q:sell	0 -5 4 0
q:send	0 -6 6 0
q:sentence	-15 17 0 0
q:seoul	2 -4 0 0
q:set	3 -7 0 3
q:settle	0 0 0 1
q:shall	0 1 0 0
q:she	0 1 0 0
q:sheet	0 -3 0 0
q:ship	-11 9 -1 4
q:short	2 0 0 0
q:should	3 0 0 0
q:shut	9 -8 0 0
q:side	0 -8 4 3
q:sign	24 -7 -18 -5
q:signature	12 -11 0 0
q:since	6 0 -10 -1
q:sir	2 0 0 0
q:sit	-5 9 -1 -2
q:six	19 -15 -1 0
q:sleep	8 -2 -1 0
q:so	0 0 4 -4
q:some	-1 2 0 0
q:somebody	6 -6 0 0
q:sort	-1 2 0 0
q:soybean	-1 0 3 0
q:spare	3 -2 0 0
q:speak	5 -4 0 0
q:special	0 1 0 0
q:spent	6 -6 0 0
q:spoke	-15 7 6 -1
q:spring	14 -11 0 -1
q:st	-1 2 0 0
q:stand	-3 1 2 0
q:standstill	2 -1 0 0
q:start	6 -3 0 0
q:state	0 -13 0 12
q:stay	-11 4 2 3
q:step	-14 9 6 0
q:still	13 -11 0 0
q:stockholm	5 -3 0 0
q:stop	-10 0 13 0
q:story	-2 3 0 0
q:such	0 4 0 0
q:sugar	-3 4 0 0
q:sum	-4 0 6 0
q:summer	-4 7 0 0
q:surcharge	-7 3 2 0
q:table	15 -20 0 5
q:take	-9 11 0 -1
q:talk	13 -13 -9 5
q:talked	0 -2 2 0
q:talking	2 -1 0 0
q:tariff	5 2 -3 -6
q:tea	5 -3 0 0
q:television	0 -3 2 0
q:tell	-2 3 0 0
q:ten	-6 9 -7 1
q:text	-3 -1 5 0
q:than	-9 4 8 -5
q:that	-10 13 -13 8
q:the	28 -24 -8 -3
q:their	18 -11 -3 -1
q:them	-1 0 3 0
q:then	5 0 -1 0
q:there	-12 20 -6 -5
q:these	2 0 0 0
q:they	2 -5 6 -3
q:they're	-1 2 0 0
q:they've	0 2 0 0
q:thi	-27 22 0 6
q:thin	-2 3 0 0
q:thing	-1 0 -2 7
q:third	1 0 0 0
q:thirty	-7 4 -2 3
q:those	-6 7 0 0
q:threat	1 -1 0 0
q:threaten	-1 4 0 0
q:three	-2 3 0 -1
q:through	-15 12 4 0
q:thursday	-14 11 2 0
q:tile	-7 7 0 0
q:till	-1 0 2 0
q:time	-10 18 -7 -6
q:to	13 -24 0 9
q:together	-6 4 0 0
q:too	-8 1 0 7
q:top	4 -3 0 0
q:trade	-21 16 0 0
q:treaty	-5 7 0 0
q:truce	13 -10 -2 0
q:twenty	1 0 0 0
q:twice	-10 6 0 4
q:two	0 0 3 -5
q:unchanged	10 -9 0 0
q:under	7 0 -3 0
q:understanding	6 -3 -1 0
q:until	11 -12 1 -2
q:up	-6 2 6 -3
q:upon	6 -4 0 0
q:us	4 -9 3 0
q:valley	2 -2 0 0
q:version	0 -7 8 0
q:vessel	-7 7 0 0
q:video	5 -2 0 0
q:vote	-1 2 0 0
q:wall	4 -3 0 0
q:want	-16 18 -4 0
q:war	5 -4 0 0
q:warn	-4 6 0 0
q:was	26 -30 0 3
q:way	13 -14 1 0
q:we	17 -9 -8 -4
q:week	9 -17 0 10
q:well	6 -10 4 0
q:were	-9 15 -2 -1
q:what	12 0 -8 -5
q:whatever	9 -3 -2 0
q:wheat	6 -5 0 0
q:when	0 10 -6 -4
q:where	0 4 -1 -1
q:whether	-1 0 0 6
q:which	-3 2 0 1
q:who	-8 0 4 6
q:whole	-8 9 0 0
q:why	-2 0 1 0
q:will	-8 6 7 -6
q:wine	0 2 0 0
q:winter	-2 2 0 0
q:wish	8 -7 0 0
q:with	5 -10 2 0
q:without	0 3 0 0
q:word	-1 4 0 -3
q:working	4 -3 0 0
q:worst	1 0 0 0
q:worth	9 -11 2 0
q:would	4 0 -12 0
q:write	5 -8 -2 4
q:year	-2 -1 8 -2
q:yes	-7 11 0 0
q:yet	5 0 -1 0
q:york	-2 -14 17 -1
q:you	-9 7 4 -3
q:—	0 9 -7 -2
q:•	-2 -2 0 6
qt=future	-1 4 -9 2
qt=modal	-2 1 0 0
qt=past	19 -31 7 -1
qt=perfect	8 2 -9 -15
qt=pluperfect	-2 2 0 0
qt=present	7 -6 0 0
quoted	17 -11 -3 -1
r1=!	10 -10 0 0
r1="	4 -3 0 0
r1=&	7 0 0 -6
r1='	4 -3 0 0
r1='s	12 0 -11 -6
r1=(	-12 12 3 -4
r1=)	10 -9 0 0
r1=,	-17 2 19 6
r1=-	10 -7 0 0
r1=.	-5 -1 3 7
r1=:	7 -8 -9 8
r1=;	0 1 0 0
r1=<agent>	4 -3 0 0
r1=<day-ahead>	1 -5 6 0
r1=<day-gone>	-2 5 -7 0
r1=<day-today>	0 4 0 -1
r1=<duty>	2 0 0 0
r1=<end>	-12 11 -1 3
r1=<goods>	8 -6 0 0
r1=<level-noun>	4 0 -1 0
r1=<money>	4 -3 0 0
r1=<name>	2 0 0 0
r1=<not>	-8 0 9 0
r1=<number>	10 -8 0 0
r1=<person>	2 0 0 0
r1=<span>	0 1 -1 0
r1=<v-agree>	-5 8 0 0
r1=<v-bear>	-1 3 0 0
r1=<v-begin>	1 -3 1 0
r1=<v-deny>	5 -3 0 0
r1=<v-end>	-1 4 0 -1
r1=<v-impose>	13 -7 -4 -6
r1=<v-propose>	4 0 -3 0
r1=<v-say>	-4 2 3 0
r1=<v-stay>	2 -6 2 0
r1=<v-suspend>	5 -1 0 0
r1=<v-target>	3 0 0 0
r1=<v-up>	-1 1 0 0
r1=?	0 0 0 -2
r1=a	6 -1 -1 0
r1=again	-14 16 0 0
r1=and	7 -2 -1 -8
r1=answer	4 0 -3 0
r1=arrangement	1 0 0 0
r1=as	-1 3 0 0
r1=at	0 2 1 -6
r1=before	-9 11 0 0
r1=begin	8 -8 0 0
r1=between	-8 11 -1 0
r1=bring	-2 0 1 0
r1=but	4 -4 0 0
r1=by	2 0 0 0
r1=can	-1 -4 6 0
r1=capital	2 -2 0 0
r1=closed	2 -1 0 0
r1=desk	-12 12 0 0
r1=did	2 -1 0 0
r1=doe	5 -3 0 0
r1=double	2 0 0 0
r1=each	-5 6 0 0
r1=expect	-6 6 0 0
r1=fall	0 0 -1 0
r1=for	0 0 1 -1
r1=from	-7 0 0 5
r1=gave	1 0 0 0
r1=go	-5 2 2 0
r1=had	0 0 -5 4
r1=has	5 0 -4 -1
r1=hasn't	-1 0 2 0
r1=he	2 -1 0 0
r1=heard	2 -1 0 0
r1=hold	1 0 0 0
r1=house	12 -12 0 0
r1=if	-7 8 0 0
r1=in	-25 14 0 9
r1=is	-5 7 0 0
r1=it	2 0 -1 0
r1=keep	-3 0 3 0
r1=last	0 5 -3 -1
r1=later	1 0 0 0
r1=lift	-2 2 0 0
r1=like	2 -1 0 0
r1=meet	-7 7 0 0
r1=next	5 -2 -1 0
r1=no	5 -3 0 0
r1=note	-5 0 6 0
r1=of	18 -12 -1 -1
r1=on	-7 3 3 0
r1=our	1 -1 0 0
r1=over	2 -1 0 0
r1=pay	1 0 0 0
r1=put	2 -6 0 0
r1=reach	1 0 0 0
r1=reply	2 0 0 0
r1=round	-3 4 0 0
r1=say	0 1 0 0
r1=sign	-10 10 0 0
r1=since	7 -10 0 3
r1=still	9 -7 0 0
r1=stop	-4 4 0 0
r1=talk	-3 4 0 0
r1=tell	2 -2 0 0
r1=that	11 -8 0 0
r1=the	-5 -1 5 4
r1=they	10 -9 0 0
r1=thi	-9 0 0 8
r1=time	15 -7 -8 0
r1=to	7 -5 0 0
r1=translation	5 -5 0 0
r1=truce	-9 9 0 0
r1=two	-1 3 0 0
r1=under	-4 5 0 0
r1=until	8 -7 0 0
r1=us	1 0 0 0
r1=vote	4 -4 0 0
r1=was	0 0 -1 0
r1=were	0 1 0 0
r1=when	4 0 0 0
r1=which	-5 5 0 0
r1=who	5 -4 0 0
r1=will	13 -19 -5 3
r1=with	-11 15 -3 0
r1=would	4 0 -4 0
r1=you	7 -6 0 0
r1=·	6 -4 0 0
r1=—	19 -17 0 0
r2=!	11 -10 0 0
r2="	7 -3 -1 0
r2=)	-15 15 0 0
r2=,	10 0 -13 -9
r2=.	10 -2 0 -18
r2=:	3 0 0 0
r2=;	0 2 0 0
r2=<agent>	14 -9 -3 0
r2=<day-ahead>	-22 6 1 12
r2=<day-gone>	-14 0 16 0
r2=<day-today>	18 -8 -8 -15
r2=<duty>	7 -4 0 0
r2=<end>	-5 1 -1 7
r2=<goods>	0 1 0 -1
r2=<level-noun>	0 0 1 0
r2=<level>	15 -11 -1 0
r2=<month-ahead>	-15 13 0 0
r2=<month-gone>	-18 13 0 1
r2=<name>	-7 11 0 -2
r2=<not>	3 4 -11 0
r2=<number>	21 -12 -6 -1
r2=<office>	-11 0 0 12
r2=<organisation>	-14 6 2 6
r2=<person>	22 -11 -10 0
r2=<quality>	4 -2 0 0
r2=<seat>	14 -3 -10 -1
r2=<sender>	3 0 -1 0
r2=<span>	0 3 0 0
r2=<v-agree>	9 -7 0 0
r2=<v-bear>	10 -8 0 -3
r2=<v-begin>	20 -15 -2 0
r2=<v-buy>	-4 5 0 0
r2=<v-down>	3 -2 0 0
r2=<v-end>	-10 6 3 0
r2=<v-impose>	-5 4 -6 6
r2=<v-propose>	-3 5 0 0
r2=<v-return>	-5 6 0 0
r2=<v-say>	13 -4 -9 0
r2=<v-target>	8 -3 -3 0
r2=<v-up>	5 -9 1 0
r2=?	16 -10 -3 0
r2=a	2 -1 0 -1
r2=about	-3 3 0 0
r2=again	13 -12 0 0
r2=agree	1 0 0 0
r2=all	0 1 0 0
r2=and	15 -15 0 -1
r2=answer	-2 0 4 0
r2=ask	-2 3 0 0
r2=at	0 -3 7 0
r2=away	2 0 0 0
r2=back	3 -2 0 0
r2=be	8 -3 -3 0
r2=been	-3 5 0 0
r2=before	6 0 -5 0
r2=both	2 0 0 0
r2=bring	2 -1 0 0
r2=buy	-6 7 0 0
r2=by	0 -5 -4 11
r2=christma	-10 11 0 0
r2=come	3 -2 0 0
r2=day	-3 4 0 0
r2=described	5 -3 0 0
r2=down	-21 17 5 0
r2=due	5 -1 0 0
r2=duty	3 -3 0 0
r2=end	-8 9 0 0
r2=first	1 0 0 0
r2=for	-26 32 -6 0
r2=four	0 2 0 0
r2=friday	-2 4 0 0
r2=from	1 0 0 -3
r2=front	-3 4 0 0
r2=go	7 -4 0 0
r2=good	-8 9 0 0
r2=had	8 -7 0 0
r2=has	8 -6 0 0
r2=have	7 -7 0 0
r2=he	-5 2 1 0
r2=i	4 -3 0 0
r2=if	-9 0 8 0
r2=in	-14 15 4 -11
r2=is	0 -5 4 0
r2=it	3 1 -6 0
r2=its	13 -6 -5 0
r2=lago	-5 6 0 0
r2=last	0 1 0 0
r2=leave	-13 7 0 6
r2=let	-2 3 0 0
r2=lift	-4 0 4 0
r2=man	3 -3 0 0
r2=march	-8 9 0 0
r2=meet	6 -2 0 -1
r2=monday	-7 8 0 0
r2=month	-4 5 0 0
r2=my	2 0 0 0
r2=need	-13 13 0 0
r2=next	-12 11 0 0
r2=night	-4 0 4 0
r2=nine	5 -4 0 0
r2=no	-4 5 0 0
r2=not	8 0 -6 0
r2=nothing	0 1 0 0
r2=now	4 -3 0 0
r2=of	-6 2 -1 4
r2=on	11 -11 3 -3
r2=once	0 -3 3 0
r2=one	4 -1 0 0
r2=our	2 -2 0 0
r2=out	3 -4 0 0
r2=over	-5 5 0 0
r2=published	2 0 0 0
r2=put	0 -2 -2 5
r2=reply	2 0 -1 0
r2=same	0 -1 1 0
r2=say	6 -4 0 0
r2=second	0 2 0 0
r2=settle	-2 1 0 0
r2=shut	4 -1 0 0
r2=sign	10 -8 0 0
r2=sit	0 0 1 0
r2=six	-1 0 2 0
r2=still	1 -1 0 0
r2=take	3 0 0 0
r2=talk	9 -9 0 0
r2=tariff	1 0 0 0
r2=tell	2 0 -6 0
r2=that	5 -3 0 0
r2=the	-13 -1 20 -2
r2=their	1 0 0 0
r2=then	7 -4 0 0
r2=there	2 0 0 0
r2=they	-2 3 0 0
r2=thi	-3 5 0 0
r2=three	0 1 0 0
r2=thursday	2 0 0 0
r2=to	-18 12 7 -1
r2=trade	11 -10 0 0
r2=tuesday	10 -8 0 0
r2=turn	-7 8 0 0
r2=two	5 -5 0 0
r2=under	7 -5 0 0
r2=until	0 3 0 0
r2=up	14 -13 0 0
r2=us	-3 4 0 0
r2=want	-6 8 0 0
r2=was	5 -1 0 0
r2=wednesday	-33 17 0 21
r2=week	-12 12 -7 6
r2=welcome	5 -4 0 0
r2=what	0 1 0 0
r2=when	-4 7 0 0
r2=where	-10 0 4 7
r2=which	13 -14 0 -2
r2=who	0 0 -1 0
r2=whose	2 -1 0 0
r2=will	1 0 0 0
r2=with	0 0 2 0
r2=without	-6 6 0 0
r2=would	-10 10 0 0
r2=yet	2 -1 0 0
r2=—	6 -5 0 0
r3=!	10 -9 0 0
r3="	-6 9 -1 0
r3='s	0 -8 6 0
r3=(	-1 0 0 0
r3=)	-14 14 2 -1
r3=,	4 0 -11 1
r3=-	6 -4 0 0
r3=.	5 0 -2 -7
r3=:	2 -11 11 -2
r3=;	-3 -4 3 6
r3=<agent>	18 -14 0 0
r3=<day-ahead>	-1 4 -2 -2
r3=<day-gone>	-7 12 0 -11
r3=<day-today>	-26 19 -5 15
r3=<duty>	9 -6 0 0
r3=<end>	1 -1 -5 3
r3=<goods>	16 -19 0 0
r3=<level-noun>	16 -12 0 0
r3=<level>	-16 20 -3 0
r3=<money>	2 -1 0 0
r3=<month-gone>	-12 6 6 0
r3=<name>	-3 7 -2 0
r3=<not>	1 0 -1 0
r3=<number>	-5 0 0 5
r3=<office>	10 0 -1 -7
r3=<organisation>	2 -5 0 0
r3=<person>	12 -3 -5 0
r3=<quality>	17 -16 0 0
r3=<seat>	6 -6 1 -2
r3=<span>	0 -1 0 1
r3=<v-agree>	-9 13 -2 0
r3=<v-bear>	5 -6 0 0
r3=<v-begin>	-19 13 -2 10
r3=<v-down>	-15 4 11 0
r3=<v-end>	10 -12 0 1
r3=<v-impose>	17 -13 -2 -1
r3=<v-propose>	-18 6 12 0
r3=<v-return>	8 -6 0 0
r3=<v-say>	0 5 -5 0
r3=<v-stay>	9 -7 0 0
r3=<v-suspend>	3 -2 0 0
r3=<v-target>	2 0 0 0
r3=<v-up>	-2 6 0 0
r3=?	7 -2 -6 0
r3=a	-5 16 -13 -2
r3=about	6 -5 0 0
r3=after	-3 4 0 0
r3=again	-6 6 0 0
r3=against	-2 0 3 0
r3=ago	-2 3 0 0
r3=an	0 -7 8 0
r3=and	-24 24 2 -10
r3=are	-3 5 0 0
r3=as	-2 0 5 0
r3=at	11 -10 -4 3
r3=back	5 0 -2 0
r3=be	8 -6 0 0
r3=been	2 -1 0 0
r3=both	-6 0 0 7
r3=but	-2 0 3 0
r3=by	-3 0 4 0
r3=charge	1 0 0 0
r3=cheese	2 0 0 0
r3=come	-2 3 0 0
r3=conclude	3 -3 0 0
r3=custom	1 0 0 0
r3=day	6 -8 1 0
r3=die	1 0 0 0
r3=don't	-6 7 0 0
r3=down	7 -7 0 0
r3=draw	1 -1 0 0
r3=duty	1 0 0 0
r3=end	0 -3 0 3
r3=evening	6 -3 -1 0
r3=fall	-12 0 12 0
r3=first	-2 3 0 0
r3=for	9 -4 -1 -5
r3=from	-4 0 6 0
r3=go	-3 6 0 0
r3=good	4 -3 0 0
r3=had	6 -4 0 0
r3=has	0 1 -3 0
r3=have	12 -9 0 0
r3=he	6 -13 2 3
r3=his	-3 4 0 0
r3=hold	2 -1 0 0
r3=hour	6 -5 0 0
r3=i	3 -2 0 0
r3=in	9 -2 -3 -2
r3=is	11 -14 -7 6
r3=it	6 0 -6 0
r3=its	0 -7 4 0
r3=lapse	1 -3 1 0
r3=last	-8 0 9 0
r3=leave	11 -10 0 0
r3=less	2 -1 0 0
r3=let	2 -1 0 0
r3=line	-16 16 0 0
r3=may	-2 2 0 0
r3=meet	0 -2 0 0
r3=ministry	1 0 0 0
r3=minute	2 -1 0 0
r3=month	-3 4 0 0
r3=more	3 -1 0 0
r3=morning	0 7 -6 0
r3=must	2 -1 0 0
r3=next	3 0 -2 0
r3=not	4 -2 0 0
r3=nothing	1 0 0 0
r3=of	19 -8 -7 -1
r3=on	14 -6 -17 3
r3=one	0 -3 1 0
r3=open	0 3 0 0
r3=other	2 -1 0 0
r3=our	-5 8 0 0
r3=out	-9 3 5 0
r3=own	2 0 0 0
r3=paper	-3 0 4 0
r3=put	2 0 0 0
r3=reach	-6 7 0 0
r3=same	-20 20 0 0
r3=say	8 -1 -4 0
r3=second	-16 -2 6 10
r3=see	0 -1 0 0
r3=sign	-4 7 -1 0
r3=so	2 -2 0 0
r3=spring	5 -5 0 0
r3=table	-3 3 0 0
r3=talk	0 3 -2 0
r3=tariff	1 0 0 0
r3=tell	-8 9 0 0
r3=that	4 0 -1 0
r3=the	-22 19 7 -3
r3=their	2 -4 0 0
r3=then	-1 1 0 0
r3=there	3 -1 0 0
r3=they	-4 6 0 0
r3=thi	1 0 0 0
r3=thousand	4 -3 0 0
r3=three	1 0 0 0
r3=to	16 -2 -14 -1
r3=too	1 -1 0 0
r3=truce	4 -2 0 0
r3=two	-12 14 0 0
r3=until	4 -2 0 0
r3=up	-3 4 0 0
r3=was	14 -11 0 0
r3=week	0 5 -2 0
r3=were	-7 8 0 0
r3=where	-4 5 0 0
r3=which	9 -7 0 0
r3=why	1 0 0 0
r3=will	-6 4 0 1
r3=with	0 -1 0 0
r3=would	4 -3 0 0
r3=year	2 0 -2 0
r3=yes	2 -1 0 0
r3=you	-6 0 8 0
r3=your	-4 5 0 0
r3=—	-3 6 0 0
r4="	7 -5 0 0
r4='s	0 1 0 0
r4=(	10 -8 0 0
r4=)	-7 9 0 0
r4=+	2 0 0 0
r4=,	-10 15 2 -18
r4=-	1 0 0 0
r4=.	-13 10 -12 16
r4=;	5 -2 0 -1
r4=<agent>	3 0 0 0
r4=<day-ahead>	21 -15 0 0
r4=<day-gone>	3 0 -2 -1
r4=<day-today>	24 -19 -3 -3
r4=<duty>	5 -1 0 0
r4=<end>	10 -4 -10 0
r4=<gate>	8 -3 -3 0
r4=<goods-amount>	1 0 0 0
r4=<goods>	-5 1 9 -4
r4=<level>	3 -7 1 0
r4=<month-gone>	2 -1 0 0
r4=<name>	-3 10 -9 0
r4=<not>	0 6 -8 0
r4=<number>	-3 -10 15 -2
r4=<office>	0 6 -5 0
r4=<organisation>	-13 14 0 0
r4=<person>	0 -3 3 -1
r4=<quality>	3 0 -3 -2
r4=<sender>	3 0 0 0
r4=<span>	-15 4 0 12
r4=<v-agree>	0 4 -1 0
r4=<v-bear>	-5 6 0 -2
r4=<v-begin>	16 -10 -6 0
r4=<v-deny>	-4 -2 0 8
r4=<v-down>	7 -3 -3 0
r4=<v-end>	1 0 0 0
r4=<v-impose>	18 -3 -11 -3
r4=<v-propose>	14 -8 -3 0
r4=<v-say>	6 -17 6 0
r4=<v-sell>	4 -1 0 0
r4=<v-stay>	0 -2 2 0
r4=<v-suspend>	0 -4 3 0
r4=<v-target>	2 -1 0 0
r4=<v-up>	4 -1 0 0
r4=?	-9 4 5 0
r4=a	5 -17 10 0
r4=after	4 0 -2 0
r4=against	2 -1 0 0
r4=ago	-5 6 0 0
r4=and	-11 6 4 0
r4=are	9 -8 0 0
r4=as	8 -3 -2 0
r4=at	8 -5 0 0
r4=away	1 0 0 0
r4=back	6 -6 0 0
r4=be	0 -1 0 2
r4=been	5 -3 0 0
r4=bring	0 2 0 0
r4=by	-8 13 -4 0
r4=come	11 -9 -1 0
r4=continue	-6 7 0 0
r4=day	-6 6 0 0
r4=deal	-6 8 0 0
r4=do	1 0 0 0
r4=down	5 -5 0 0
r4=each	4 -3 0 0
r4=end	-3 5 0 0
r4=everything	6 -4 0 0
r4=first	-1 5 -1 0
r4=for	18 -11 -4 0
r4=from	4 -1 0 0
r4=get	-4 5 0 0
r4=go	1 0 0 0
r4=good	-2 0 3 0
r4=had	-4 1 -1 4
r4=has	3 0 0 0
r4=have	-11 12 0 0
r4=he	-4 5 0 0
r4=his	5 0 -1 0
r4=i	-1 2 0 0
r4=in	19 -13 -3 -5
r4=is	-6 4 4 -2
r4=it	12 -20 -1 7
r4=its	3 0 0 0
r4=last	-12 9 2 0
r4=meet	0 0 3 0
r4=month	-2 -1 0 6
r4=more	4 -2 0 0
r4=nine	2 -1 0 0
r4=no	-4 8 -3 0
r4=nothing	-1 1 0 0
r4=now	2 -1 0 0
r4=of	1 0 0 0
r4=on	-6 2 1 1
r4=over	11 -10 0 0
r4=part	-1 0 2 0
r4=past	-6 8 0 0
r4=pay	4 -3 0 0
r4=quarrel	-1 1 0 0
r4=question	-5 5 0 0
r4=round	-10 12 0 0
r4=rule	-4 -2 0 8
r4=salmon	4 -2 0 0
r4=say	4 -3 0 0
r4=see	-3 6 0 0
r4=side	0 4 0 0
r4=since	-3 0 6 0
r4=sit	4 -5 0 0
r4=so	-4 5 0 0
r4=stay	0 -4 4 0
r4=still	-22 16 0 7
r4=stockholm	-11 11 0 0
r4=take	1 0 0 0
r4=talk	2 -1 0 0
r4=tariff	5 -2 0 0
r4=tell	5 -4 0 0
r4=text	-6 6 0 0
r4=that	-6 9 -2 0
r4=the	2 0 4 -14
r4=their	0 3 0 0
r4=them	-2 3 0 0
r4=then	-9 9 0 0
r4=there	13 -12 0 0
r4=they	-1 3 0 0
r4=thi	-5 0 6 0
r4=third	-14 15 0 0
r4=three	-9 10 0 0
r4=to	11 -11 0 0
r4=truce	-4 -1 0 7
r4=two	-29 22 10 0
r4=until	1 0 0 0
r4=up	2 0 0 0
r4=us	-4 5 0 0
r4=was	-10 10 0 0
r4=week	-5 -2 5 2
r4=well	-3 0 6 0
r4=when	-5 -4 0 10
r4=will	4 0 0 -6
r4=with	8 -15 1 2
r4=word	1 0 0 0
r4=would	4 -2 0 0
r4=year	-4 0 5 0
r4=—	-4 4 0 0
r=" .	2 -2 0 0
r='s ,	6 -4 0 0
r='s .	-18 19 0 0
r='s <person>	2 0 0 0
r='s answer	-4 0 5 0
r='s man	3 -3 0 0
r='s reply	1 0 0 0
r=( <number>	-4 5 0 0
r=) .	1 -1 0 0
r=) <end>	3 -2 0 0
r=, "	11 -8 0 0
r=, <day-ahead>	-32 19 11 0
r=, <day-gone>	-18 -5 14 10
r=, <day-today>	12 -5 -5 -13
r=, <name>	-2 1 0 0
r=, <number>	17 -13 -1 0
r=, <person>	11 -6 -3 0
r=, <seat>	8 -6 0 0
r=, <span>	-1 3 0 0
r=, a	-5 0 4 0
r=, and	17 -16 0 -5
r=, at	-8 0 8 0
r=, by	-1 -9 -2 11
r=, for	-13 11 2 0
r=, friday	-2 4 0 0
r=, from	-4 7 0 -1
r=, good	-8 9 0 0
r=, has	6 -4 0 0
r=, he	-3 0 2 0
r=, i	3 -3 0 0
r=, if	-9 0 8 0
r=, in	-28 26 2 -4
r=, it	2 -1 0 0
r=, monday	-8 9 0 0
r=, our	2 -1 0 0
r=, say	2 -1 0 0
r=, second	-1 2 0 0
r=, the	6 -28 16 0
r=, then	3 0 0 0
r=, three	-3 3 0 0
r=, thursday	2 0 0 0
r=, to	-30 29 0 0
r=, tuesday	10 -8 0 0
r=, was	5 -3 0 0
r=, wednesday	-33 17 0 21
r=, welcome	5 -4 0 0
r=, where	-3 -6 4 7
r=, which	13 -13 0 -2
r=, who	0 0 -1 0
r=, whose	2 -1 0 0
r=, with	-3 0 4 0
r=. <end>	-5 1 0 8
r=: "	-3 5 0 0
r=: <day-gone>	1 -1 0 0
r=: <number>	4 -3 0 0
r=: <office>	-12 0 0 13
r=: a	4 -3 0 0
r=: and	1 0 0 0
r=: the	-14 17 0 0
r=; the	1 0 0 0
r=<day-ahead> ,	17 -16 0 0
r=<day-ahead> .	-7 13 0 -5
r=<day-ahead> of	-3 0 0 2
r=<day-gone> ,	-13 17 -1 0
r=<day-gone> .	24 -23 0 -2
r=<day-today> .	2 -2 0 0
r=<day-today> ?	4 -2 0 0
r=<end> <end>	-12 11 -1 3
r=? <end>	0 0 2 0
r=again .	-17 18 0 0
r=and <seat>	4 0 -3 0
r=and in	0 1 0 0
r=and the	-2 3 0 0
r=are not	1 0 0 0
r=at <level>	2 -1 0 0
r=at <number>	1 0 0 0
r=at the	-2 7 0 0
r=before christma	-10 11 0 0
r=bring out	-2 0 3 0
r=double its	2 0 0 0
r=for <name>	-1 2 0 0
r=for a	-3 2 0 0
r=for the	3 0 0 0
r=from <day-ahead>	-4 0 0 1
r=from <day-gone>	-7 5 -2 3
r=from the	2 -2 0 0
r=had been	-6 7 0 0
r=had put	-4 0 0 6
r=has ask	-7 7 0 0
r=has it	-6 6 0 0
r=has not	3 0 -1 0
r=has put	2 0 0 0
r=has the	1 0 0 0
r=in <month-ahead>	-8 7 1 0
r=in <month-gone>	-13 12 -3 2
r=in <seat>	4 0 0 0
r=in the	-13 0 4 9
r=is a	-1 1 0 0
r=is at	1 -1 0 0
r=is in	4 -5 0 0
r=is to	1 0 0 0
r=is what	-7 7 0 0
r=it is	3 -2 0 0
r=it was	-1 2 0 0
r=last <month-gone>	0 -3 1 0
r=last month	-4 5 0 0
r=last week	0 3 -1 0
r=like to	2 -1 0 0
r=no .	2 -1 0 0
r=of the	7 -4 0 0
r=on <day-ahead>	-11 4 -11 12
r=on <day-gone>	-3 1 10 -21
r=on <day-today>	-1 1 0 0
r=on the	5 0 -2 0
r=on what	4 -3 0 0
r=put out	2 0 0 0
r=put the	0 -2 3 0
r=reach for	1 0 0 0
r=say .	-5 0 7 0
r=say it	1 0 0 0
r=say the	1 0 -1 0
r=sign for	-11 11 0 0
r=since <day-gone>	4 -8 0 3
r=the <organisation>	-18 10 3 6
r=thi week	-9 0 0 8
r=time ,	5 0 -4 0
r=two week	-2 4 0 0
r=until <day-ahead>	5 -4 0 0
r=vote on	4 -4 0 0
r=was the	-6 6 0 0
r=when the	3 0 0 0
r=with <person>	0 2 0 0
r=with a	-4 5 0 0
r=· <day-today>	2 0 0 0
right:calls	16 -13 0 -2
right:coming	1 4 -6 -8
right:ended	5 0 0 -14
right:experts	-19 -4 -5 25
right:m=assembly	1 0 0 0
right:m=came	-11 12 0 0
right:m=closed	3 -1 0 0
right:m=come	12 -10 -1 0
right:m=comes	4 -3 0 0
right:m=conference	7 -7 0 0
right:m=delegations	-1 2 0 0
right:m=due	2 0 0 0
right:m=edition	1 0 0 0
right:m=ended	-3 5 0 0
right:m=expected	-2 0 1 0
right:m=go	0 -11 8 0
right:m=goes	0 3 -2 0
right:m=here	-4 7 0 0
right:m=meet	0 9 -1 -5
right:m=meeting	-20 16 7 -1
right:m=meets	7 -6 0 0
right:m=met	5 -14 0 9
right:m=negotiators	-8 10 0 0
right:m=rose	-5 5 0 0
right:m=round	0 2 -1 -1
right:m=sat	-8 6 2 0
right:m=settled	-8 8 0 0
right:m=signed	18 -14 -4 0
right:m=sit	0 -4 0 5
right:m=sitting	0 0 0 1
right:m=spent	-9 10 0 0
right:m=stop	-1 2 0 0
right:m=summit	-3 0 4 0
right:m=table	14 -11 -2 0
right:m=talk	1 0 0 0
right:m=talking	-1 -5 7 0
right:m=talks	5 -5 0 0
right:m=there	20 -16 -8 0
right:m=time	14 -5 -10 0
right:m=visit	-5 -3 10 0
right:m=went	-6 7 0 0
right:m=where	-13 2 4 6
right:meets	-5 14 -8 -7
right:running	7 -4 -8 3
right:summit	2 -18 12 -1
right:sure	-7 0 12 -3
right:wished	24 -17 0 -14
s:!	13 -12 0 0
s:"	21 -14 -7 -1
s:&	4 -9 0 2
s:'	-4 0 0 5
s:'s	7 0 -8 -4
s:(	2 -2 1 -2
s:)	-3 2 6 -3
s:*	-4 8 -1 0
s:+	1 -9 7 0
s:,	-5 12 -11 3
s:-	3 -5 0 0
s:.	6 2 -1 -14
s:/	7 -9 0 0
s::	12 -6 0 -8
s:;	-1 8 -11 0
s:<agent>	-5 1 -1 4
s:<day-ahead>	-11 7 -9 11
s:<day-gone>	-2 8 0 -18
s:<day-today>	30 -22 -10 -10
s:<duty>	6 -5 0 -2
s:<gate>	12 -5 -7 -1
s:<goods-amount>	14 -19 1 0
s:<goods>	11 -25 11 7
s:<level-noun>	5 -21 0 20
s:<level>	26 -30 -8 1
s:<money>	3 1 -5 0
s:<month-ahead>	-30 24 11 -8
s:<month-gone>	-19 10 10 0
s:<month-today>	4 -1 0 0
s:<name>	27 -2 -36 -13
s:<not>	-5 6 3 -9
s:<number>	10 -8 5 -16
s:<office>	1 4 -17 5
s:<organisation>	18 -8 -9 -7
s:<person>	7 7 -9 -19
s:<points>	10 -6 -1 0
s:<quality>	4 0 -4 -2
s:<seat>	0 -1 2 -1
s:<sender>	21 -13 -11 -2
s:<span>	1 5 -5 -10
s:<taker>	1 -6 5 -1
s:<v-agree>	20 -14 2 -25
s:<v-bear>	10 -2 -10 -2
s:<v-begin>	6 -6 -9 8
s:<v-buy>	3 -1 0 -5
s:<v-deny>	13 -18 -5 6
s:<v-down>	1 -1 5 -11
s:<v-end>	7 -4 0 -3
s:<v-impose>	24 -15 -2 -14
s:<v-propose>	5 -17 8 1
s:<v-return>	-6 16 -8 -7
s:<v-say>	12 -2 -9 -6
s:<v-sell>	11 -1 -14 0
s:<v-stay>	1 -8 5 1
s:<v-suspend>	1 3 1 -21
s:<v-target>	9 0 -23 1
s:<v-threaten>	0 7 -4 0
s:<v-up>	1 -5 4 0
s:?	8 -8 3 -11
s:@	-1 0 5 0
s:[	7 -5 0 0
s:]	6 -4 0 0
s:_	-10 7 4 0
s:a	14 -9 -17 6
s:about	0 -2 8 -8
s:above	9 -7 0 0
s:abroad	1 0 -2 0
s:accept	-5 0 5 0
s:access	0 2 0 0
s:accord	-5 6 0 0
s:according	0 -2 4 0
s:account	0 0 1 0
s:accra	5 -12 -1 7
s:across	-12 10 1 0
s:act	8 -4 -2 0
s:additional	10 -5 -2 0
s:aeroplane	-15 12 5 0
s:affiliate	3 -1 0 0
s:after	0 8 -18 0
s:afternoon	-7 5 4 -1
s:afterward	3 -3 0 0
s:again	-13 14 4 -6
s:against	9 -10 0 0
s:agenda	0 -5 8 0
s:ago	-12 10 2 0
s:agree	4 -17 17 -4
s:agreement	22 -20 -3 2
s:ahead	-11 5 0 2
s:air	-12 -3 15 0
s:aire	-10 -14 20 0
s:al	-4 6 0 0
s:alfred	0 -8 9 0
s:ali	0 1 0 0
s:all	2 5 -9 -5
s:almaty	-6 9 0 0
s:almost	4 -4 0 0
s:along	6 -5 0 0
s:already	-1 0 1 0
s:also	0 -1 6 -1
s:althing	2 -1 0 0
s:altogether	5 -1 0 0
s:am	8 -7 0 0
s:among	-2 -8 3 7
s:an	-2 -7 15 -3
s:and	-17 18 1 -6
s:anew	0 1 0 0
s:ankara	10 -9 0 0
s:announce	10 -5 -3 0
s:announcement	7 -4 0 0
s:another	0 1 0 -1
s:answer	-7 4 4 0
s:antimony	7 -6 0 0
s:any	8 -4 0 0
s:anything	-4 7 0 0
s:apart	0 -3 3 0
s:app	-2 3 0 0
s:apply	5 -4 0 0
s:approval	0 0 -1 0
s:aqaba	-18 21 0 -2
s:are	-8 11 -7 2
s:armistice	9 -8 0 0
s:around	6 -3 0 0
s:arrangement	5 -2 -1 0
s:arrive	-1 2 0 0
s:as	2 1 1 -16
s:ask	-2 -3 5 0
s:assent	6 -5 0 0
s:at	-4 5 -1 -1
s:auckland	-4 9 -4 0
s:audience	4 0 -3 0
s:autumn	0 6 -5 0
s:await	7 -3 -2 0
s:away	16 -13 0 0
s:b	5 -3 0 0
s:back	11 -2 -7 -8
s:bad	2 -2 0 0
s:bag	2 -1 0 0
s:ban	-3 0 6 0
s:banana	3 -2 0 0
s:bandung	-7 0 7 -2
s:bargain	0 -13 2 7
s:bargaining	2 -1 0 0
s:barn	5 -4 0 0
s:base	-14 -2 16 0
s:basel	22 -20 0 0
s:battery	-23 21 2 0
s:batumi	-9 10 0 0
s:bay	-6 6 0 0
s:be	0 -2 7 -3
s:beach	10 -9 0 0
s:bean	0 -6 7 -2
s:because	-10 12 0 0
s:become	11 -10 0 0
s:bed	2 -2 0 0
s:beef	0 -10 11 0
s:been	-3 2 0 1
s:before	1 3 -5 -3
s:begin	-6 0 -5 9
s:behind	-8 1 6 0
s:being	-6 -2 11 0
s:believe	-10 2 8 0
s:bell	15 -14 0 0
s:below	-12 0 0 13
s:bergen	-28 9 0 21
s:berth	3 -2 0 0
s:beside	4 -1 0 0
s:better	-4 5 0 0
s:between	10 -10 -7 7
s:big	-3 5 0 0
s:bill	2 0 0 0
s:boat	-4 4 0 0
s:body	4 -4 0 0
s:boeing	1 -8 4 0
s:book	9 -7 0 0
s:born	9 -9 0 0
s:both	-6 0 -3 10
s:bottle	0 3 0 0
s:breakfast	15 -11 -4 0
s:bridge	-2 -4 7 0
s:brief	17 -15 0 0
s:briefing	4 -2 0 0
s:bring	0 6 0 -5
s:broke	2 0 -2 0
s:brussel	11 -9 0 0
s:bueno	-9 -14 20 0
s:built	7 -5 0 0
s:busan	9 -65 39 2
s:but	-1 9 -3 -7
s:butter	13 -9 0 0
s:buy	-5 9 -1 0
s:by	13 -3 -13 -1
s:c	13 -11 0 0
s:cabinet	4 -3 0 0
s:calendar	2 0 0 0
s:call	2 -16 -2 14
s:callao	-1 0 0 0
s:camera	-1 3 0 0
s:can	0 -7 4 2
s:canal	-3 4 0 0
s:cap	-10 12 0 0
s:capacity	-1 0 2 0
s:cape	0 2 0 0
s:capital	1 -1 0 0
s:car	15 -13 0 0
s:carmaker	3 0 0 0
s:carrier	-9 10 0 0
s:carry	11 -8 0 0
s:cartagena	0 -3 0 5
s:case	14 -10 -1 0
s:ceasefire	2 -2 0 0
s:cement	2 0 0 0
s:certificate	-2 4 0 0
s:cessation	3 -2 0 0
s:chair	3 -5 0 0
s:change	4 -11 5 0
s:charge	-6 3 -5 7
s:cheese	6 -2 -1 0
s:chicago	8 -6 0 0
s:chicken	-4 0 5 0
s:chip	11 -6 -1 0
s:choir	3 -3 0 0
s:christma	0 1 0 0
s:circular	3 -2 0 0
s:citru	6 -4 0 0
s:city	-9 12 -2 0
s:client	1 0 0 0
s:clock	-16 19 -3 0
s:close	8 -1 -1 -2
s:closed	7 -1 -1 0
s:club	3 -3 0 0
s:co	1 0 0 0
s:coal	0 0 1 0
s:cocoa	4 -2 0 0
s:cod	6 -5 0 0
s:coffee	-15 5 6 0
s:collapsed	4 -2 0 0
s:colleague	0 3 -2 -1
s:colombo	2 0 -2 0
s:come	-2 1 0 0
s:comment	3 -1 0 0
s:commerce	6 -3 0 0
s:communiqué	1 0 0 0
s:company	13 -6 -3 0
s:compare	-14 0 0 10
s:compiled	-12 13 0 0
s:complain	-5 2 2 0
s:complained	0 2 0 0
s:conclude	4 0 0 0
s:conference	1 0 0 0
s:confirm	6 -3 0 0
s:congo	-4 5 0 0
s:consensu	1 0 0 0
s:consent	-6 7 0 0
s:consultation	-7 10 -1 0
s:contact	0 -4 5 0
s:container	5 -4 0 0
s:continue	-2 0 6 0
s:contract	1 0 0 0
s:control	0 1 0 0
s:convene	-1 3 0 0
s:conversation	-2 6 0 -1
s:copper	7 -3 -1 0
s:copy	-4 4 0 0
s:cork	-2 4 0 0
s:corridor	-7 12 -1 0
s:cost	2 0 0 0
s:cotton	-3 5 0 0
s:could	13 -11 -1 0
s:count	2 0 0 0
s:counted	3 -11 5 0
s:countersign	2 -1 0 0
s:counting	3 0 0 0
s:country	-6 0 0 4
s:county	4 -3 0 0
s:course	-11 0 10 0
s:cricket	6 -5 0 0
s:cried	3 -3 0 0
s:crossed	3 -1 0 0
s:crude	-2 6 -1 0
s:cruz	-3 -4 0 8
s:cup	2 -2 0 0
s:current	5 -4 0 0
s:custom	12 -12 -4 1
s:customer	2 -1 0 0
s:cut	5 -3 0 0
s:d	3 -2 0 0
s:da	-23 18 0 3
s:date	0 5 -4 0
s:day	-2 9 -1 -11
s:de	0 -5 6 0
s:deadline	17 -15 0 0
s:deakin	0 -8 9 0
s:deal	-1 5 -2 0
s:dealer	-5 6 0 0
s:dear	1 0 0 0
s:decide	0 -1 3 0
s:decided	-2 -11 9 3
s:decision	-3 0 0 6
s:decree	4 -3 0 0
s:delegation	-17 22 -6 0
s:deny	2 0 0 0
s:described	4 -9 3 0
s:desk	4 -1 -1 0
s:did	15 -6 -12 -3
s:die	16 -14 0 0
s:digit	0 7 -5 0
s:dinner	-1 -3 7 0
s:discuss	-12 0 9 0
s:dispute	-3 8 -4 0
s:district	3 -3 0 0
s:djibouti	-2 3 0 0
s:do	1 0 -2 0
s:dock	1 0 0 0
s:doe	0 -9 11 -1
s:doesn't	-6 8 0 0
s:doha	-3 10 -1 -1
s:doing	-1 -1 5 0
s:don't	-7 1 6 0
s:done	0 5 -9 0
s:door	-13 0 13 0
s:double	1 0 -2 0
s:down	-2 -4 1 6
s:draft	7 -8 0 2
s:draw	9 -8 0 0
s:drop	3 -2 0 0
s:dubai	15 -16 0 0
s:due	15 -26 8 1
s:dump	1 0 0 0
s:duty	16 -2 -20 0
s:each	-11 21 -6 -5
s:earlier	-19 21 0 0
s:earth	-4 7 0 0
s:ease	-3 4 0 0
s:easter	-3 6 0 0
s:economic	0 3 0 0
s:economy	-1 2 -2 0
s:edition	1 -1 0 0
s:editor	-1 2 0 0
s:effect	2 0 0 0
s:eight	3 0 -2 0
s:either	0 2 -3 0
s:election	-5 5 0 0
s:eleven	1 0 -1 0
s:else	0 1 0 0
s:elsewhere	1 0 0 0
s:emergency	2 0 0 0
s:end	-3 -1 2 3
s:energy	-1 4 0 0
s:english	10 -8 0 0
s:enter	13 -13 0 0
s:entity	6 0 -2 0
s:envoy	13 -13 0 0
s:epiphany	-3 0 0 5
s:evening	9 -1 -11 0
s:event	5 -4 0 0
s:every	15 -7 -6 -2
s:everybody	0 -4 0 7
s:everyone	1 0 0 0
s:everything	13 -7 -3 0
s:excess	-1 0 2 0
s:exemption	-3 -2 7 0
s:expect	-8 6 4 -2
s:expert	-15 -24 -5 33
s:expire	10 -7 0 0
s:explain	4 -2 0 0
s:export	0 3 -4 -2
s:extend	3 -2 0 0
s:extension	5 0 -2 -2
s:extra	-2 3 0 0
s:fact	0 -8 7 0
s:factbox	1 0 0 0
s:factory	0 1 -1 0
s:fail	-9 9 0 0
s:failed	-9 10 0 0
s:fair	10 -9 0 0
s:fall	-20 0 22 0
s:far	0 2 0 0
s:farm	4 -7 0 0
s:federal	-5 6 0 0
s:fee	-2 0 0 0
s:fentanyl	0 2 -5 0
s:ferry	7 -6 0 0
s:few	-2 0 3 0
s:fifteen	9 -8 0 0
s:fifth	0 4 0 0
s:file	1 -6 0 4
s:fill	-2 3 0 0
s:final	11 -8 0 0
s:finance	-5 7 0 0
s:find	7 -3 0 0
s:fine	-3 4 0 0
s:fire	6 -4 0 0
s:firm	9 -5 -1 0
s:first	-10 23 -8 -13
s:fish	0 2 0 0
s:fix	-4 6 0 0
s:flag	-9 12 -1 0
s:flat	-5 0 0 7
s:fluorspar	0 2 0 0
s:fly	-14 13 0 0
s:folder	-2 5 0 0
s:folk	1 -1 0 0
s:follow	0 1 0 0
s:followed	-11 11 0 0
s:following	-6 6 0 0
s:footnote	-8 8 0 0
s:for	0 3 -4 -1
s:force	4 -3 0 0
s:forced	-1 0 2 0
s:forecast	4 -2 0 0
s:foreign	13 -9 -2 0
s:form	-3 3 0 0
s:forty	-18 4 15 0
s:forward	-4 -2 7 0
s:found	0 2 0 -2
s:four	-16 13 7 -5
s:fourteen	0 1 0 0
s:fourth	2 3 -5 -6
s:framework	-6 6 0 0
s:free	7 -6 0 0
s:freeze	6 -5 0 0
s:friday	5 -2 0 0
s:friend	4 -3 0 0
s:from	-4 -5 0 12
s:front	0 2 0 0
s:further	2 2 -11 0
s:game	-7 0 7 0
s:garden	5 -4 0 0
s:gas	-15 3 2 7
s:gave	6 -6 0 0
s:gazette	-8 8 0 0
s:general	6 -4 0 0
s:generic	-4 -1 7 0
s:geneva	4 6 -31 -3
s:gentlemen	1 -1 0 0
s:georgetown	-1 1 0 0
s:get	0 0 -1 0
s:give	-15 17 0 0
s:given	20 -16 0 0
s:go	4 -1 -1 -1
s:goa	1 -2 0 1
s:gold	-7 8 0 0
s:good	-6 3 8 -7
s:government	-7 0 7 0
s:grace	1 0 0 0
s:grape	-4 0 0 5
s:great	11 -15 4 0
s:grosso	5 -4 0 0
s:ground	0 6 -1 0
s:grower	15 -18 0 1
s:guard	0 -4 4 0
s:guayaquil	-6 7 0 0
s:guest	3 -3 0 0
s:gulf	6 -6 0 0
s:gun	1 0 0 0
s:guyana	3 -2 0 0
s:had	-11 17 -3 -1
s:half	16 -12 0 0
s:halifax	7 -12 0 4
s:hall	12 -16 4 0
s:hand	2 -8 7 -1
s:hang	3 -2 0 0
s:happen	-2 0 3 0
s:happened	-5 6 0 0
s:harvest	1 0 0 0
s:has	13 0 -20 -7
s:hasn't	-1 0 2 0
s:have	10 -7 0 -5
s:having	-4 8 0 0
s:he	-6 9 -6 0
s:he'd	0 -2 0 4
s:he'll	1 -4 0 0
s:head	-6 5 0 0
s:hear	1 0 0 0
s:heard	-3 1 1 0
s:hearing	6 -4 0 0
s:height	2 -2 0 0
s:her	6 -5 0 0
s:here	0 3 -3 0
s:high	-7 9 0 0
s:higher	2 0 0 0
s:him	2 0 -1 0
s:himself	-4 -6 -1 11
s:his	-6 18 -7 -11
s:history	4 -3 0 0
s:hit	7 0 -3 0
s:hold	0 4 0 -11
s:holiday	26 -24 -1 0
s:home	11 -13 3 -5
s:honolulu	-7 10 0 0
s:honourable	5 -4 0 0
s:hope	0 2 -3 0
s:hotel	-4 6 0 0
s:hour	-2 -5 12 -2
s:hull	-3 4 0 0
s:hundred	-10 6 5 0
s:i	17 -11 -4 -2
s:i'd	7 -6 0 0
s:i'm	4 -4 0 0
s:i've	0 -6 5 0
s:ice	4 -4 0 0
s:if	3 -8 8 -6
s:iii	-12 13 0 0
s:immediately	2 0 -1 0
s:importer	0 -9 7 0
s:impose	1 0 0 0
s:in	4 2 -5 -6
s:incheon	-12 0 0 13
s:increase	-5 0 8 0
s:industry	-8 8 0 0
s:initial	9 -7 0 0
s:ink	5 -3 0 0
s:inquiry	0 0 2 0
s:insist	4 -3 0 0
s:instead	-1 2 0 0
s:interest	-3 3 0 0
s:into	-2 4 0 0
s:investigation	-7 5 1 0
s:invitation	-9 7 0 0
s:is	15 -12 -1 -4
s:island	-3 4 0 0
s:issue	0 2 0 0
s:issued	8 -12 2 0
s:istanbul	-20 16 0 3
s:it	-11 3 5 5
s:it'll	0 5 0 0
s:item	-3 7 0 -1
s:its	18 -19 0 0
s:itself	6 -14 9 0
s:izmir	8 -4 0 0
s:jakarta	5 0 -3 -2
s:john	10 -7 0 0
s:joint	-13 9 0 4
s:josé	-10 6 0 3
s:judgment	2 -2 0 0
s:jump	2 -1 0 0
s:karachi	1 0 0 0
s:kazakh	-1 1 0 0
s:keep	7 -1 0 -2
s:kettle	-4 4 0 0
s:kind	7 -5 0 0
s:kingston	14 -13 0 0
s:knock	2 -2 0 0
s:know	15 -8 -5 0
s:kobe	-14 15 0 0
s:kuala	-4 12 -3 -4
s:la	-5 5 0 0
s:labor	-4 0 3 0
s:lack	4 -4 0 0
s:lacking	2 -2 0 0
s:lago	0 2 0 0
s:lake	10 -10 0 0
s:lamb	-13 14 0 0
s:lancaster	10 -9 0 0
s:land	3 -1 0 0
s:lapse	2 -10 7 0
s:last	-7 5 -2 2
s:late	-3 6 0 0
s:later	2 -3 3 -4
s:law	11 -8 0 0
s:lawful	2 -2 0 0
s:lawyer	0 -5 0 5
s:lay	0 3 0 0
s:least	2 0 0 0
s:leave	-7 0 -13 14
s:led	-9 15 -6 0
s:ledger	6 -6 0 0
s:leed	11 -10 0 0
s:legal	19 -17 0 0
s:lentil	-8 -4 0 12
s:less	0 2 0 0
s:let	5 -3 0 -1
s:letter	16 -15 0 0
s:level	-7 -18 0 24
s:levy	5 -13 6 0
s:liaquat	0 2 0 0
s:licence	-3 7 -8 0
s:licensing	-10 3 -1 7
s:lie	1 -1 0 0
s:lift	-4 0 2 0
s:like	0 -5 3 0
s:lima	-8 6 0 2
s:line	-5 7 0 0
s:lisbon	9 -5 0 -5
s:list	-9 -16 11 12
s:little	-9 10 0 0
s:live	-10 15 -5 0
s:london	-21 28 -9 -4
s:long	1 -3 2 0
s:longer	-4 3 0 0
s:look	3 -17 3 3
s:lord	9 -9 0 0
s:lorry	2 -2 0 0
s:loui	-8 9 0 0
s:lower	16 -11 0 0
s:lumpur	-4 12 -3 -4
s:lunch	3 -6 0 0
s:macdonald	7 -6 0 0
s:machine	-1 0 2 0
s:madrid	-9 11 0 -1
s:magnet	-7 1 6 0
s:make	4 -16 14 -4
s:man	5 -1 -1 0
s:mandate	3 0 0 0
s:mangoe	4 -3 0 0
s:manila	10 -7 0 0
s:many	-4 4 0 0
s:maputo	-20 21 0 0
s:marble	-2 2 0 0
s:march	-5 6 0 0
s:margin	-4 -1 7 0
s:market	5 -3 0 0
s:match	8 -5 0 0
s:mato	5 -4 0 0
s:matter	-6 5 1 0
s:may	-13 16 -1 0
s:me	0 3 -1 0
s:mean	7 -2 -2 0
s:meaning	-4 -1 7 0
s:meant	10 -7 0 0
s:meanwhile	3 -2 0 0
s:measure	-3 0 4 0
s:media	3 -1 0 0
s:mediator	7 -6 0 0
s:medicine	2 -4 0 0
s:meet	-9 1 1 8
s:meeting	-1 6 0 0
s:member	8 -7 0 0
s:men	-12 0 8 0
s:mentioned	-7 8 0 0
s:mersin	11 -8 0 0
s:middle	0 1 0 0
s:midnight	8 0 -13 -3
s:might	5 0 -5 0
s:mill	1 0 0 0
s:million	6 -3 0 0
s:mind	-8 9 0 0
s:minister	-7 9 0 0
s:ministry	-6 -2 -2 12
s:minute	16 -28 10 -2
s:missing	3 -1 0 0
s:mission	8 -8 0 0
s:moderator	1 0 0 0
s:mombasa	-30 26 0 1
s:monday	-2 5 0 0
s:money	0 1 0 0
s:montevideo	-10 12 0 0
s:month	-17 16 0 0
s:more	10 -5 -2 -3
s:morning	-1 6 -2 0
s:most	-8 0 9 0
s:mouth	6 0 -4 0
s:move	10 -7 0 0
s:movement	3 -2 0 0
s:mr	19 -20 0 1
s:much	-1 4 0 0
s:mumbai	9 -8 0 0
s:muscat	-26 29 -1 0
s:must	16 -13 0 0
s:my	4 0 0 -4
s:nagoya	-12 15 0 -2
s:nairobi	-13 15 0 0
s:named	-3 0 6 0
s:nang	-23 18 0 3
s:near	0 -4 4 0
s:nearly	1 0 0 0
s:need	-2 8 -5 0
s:negotiate	4 0 0 0
s:negotiation	-8 14 -5 -2
s:negotiator	3 0 0 0
s:neither	6 -1 -1 0
s:network	4 -3 0 0
s:never	-2 0 1 0
s:new	14 -7 -6 0
s:newspaper	2 -1 0 0
s:nexperia	3 -3 0 0
s:next	-19 11 0 6
s:nickel	0 -6 8 0
s:night	-15 19 -2 0
s:nine	7 -3 0 -1
s:nineteen	7 -6 0 0
s:ninety	2 -1 0 0
s:no	4 7 -20 -1
s:nobody	-8 12 -1 0
s:none	15 -13 0 0
s:noon	0 1 0 -2
s:nor	-9 2 0 7
s:not	2 -6 6 -4
s:note	0 0 2 0
s:nothing	-5 0 9 -8
s:notice	11 -12 0 0
s:now	-5 5 1 0
s:number	-8 5 4 0
s:nut	-3 4 0 0
s:nvidia	5 -3 0 0
s:objection	4 -4 0 0
s:occasion	0 -4 0 4
s:of	3 4 -21 6
s:off	1 4 -4 -8
s:official	-14 12 0 0
s:ohio	8 -8 0 0
s:oil	10 -3 -4 0
s:old	8 -6 0 0
s:on	2 -5 -7 12
s:once	-3 3 0 0
s:one	0 12 -14 -15
s:only	1 1 -5 0
s:open	-2 12 -6 -4
s:opened	-7 11 -2 0
s:opening	7 -6 0 0
s:operator	6 -4 0 0
s:opposite	-1 1 0 0
s:or	28 -23 -3 0
s:orange	11 -8 0 0
s:order	9 -18 3 -1
s:ordinary	0 2 0 0
s:ore	-4 5 0 0
s:origin	-1 -5 0 7
s:osaka	-11 -15 22 0
s:oslo	25 -23 0 0
s:other	4 0 -4 -1
s:our	11 -15 1 0
s:out	14 -11 -1 -4
s:outcome	11 -11 0 0
s:outside	7 -6 0 0
s:outstanding	4 -3 0 0
s:over	7 -17 11 0
s:owe	-6 7 0 0
s:own	-8 -6 11 4
s:owned	10 -9 0 0
s:owner	1 0 0 0
s:p	7 -7 0 0
s:pact	1 0 0 0
s:page	6 -4 0 0
s:palace	-3 4 0 0
s:pallet	-1 1 0 0
s:panama	-13 15 -1 0
s:panel	10 -9 0 0
s:paper	0 -11 9 0
s:pari	-25 24 2 0
s:park	0 0 2 0
s:partner	1 0 0 0
s:party	-1 0 -1 3
s:pass	4 -3 0 0
s:passed	1 0 0 0
s:past	0 4 -6 0
s:patience	-4 0 0 6
s:paulo	-15 15 0 0
s:pause	-9 3 5 0
s:pay	10 0 -10 -6
s:payable	5 -1 0 0
s:payment	10 -9 0 0
s:peace	2 -8 3 0
s:pedro	-9 10 0 0
s:pen	10 -8 0 0
s:pencilled	-4 0 7 -1
s:people	4 0 0 -1
s:pepper	2 -1 0 0
s:percent	-2 2 0 0
s:period	-1 3 0 0
s:permanent	0 -2 0 3
s:permit	0 2 -1 0
s:person	-4 -1 8 0
s:phan	0 2 0 0
s:phase	3 0 0 0
s:phone	4 -2 0 0
s:phosphate	1 0 0 0
s:pill	-1 -4 7 0
s:pineapple	1 0 0 0
s:place	10 -5 -2 -2
s:plan	-1 0 1 0
s:plant	-1 0 3 0
s:play	-12 6 7 0
s:point	17 -11 -4 0
s:policy	14 -12 0 0
s:politic	-1 1 0 0
s:port	6 -7 0 0
s:porto	1 0 0 0
s:post	0 1 0 0
s:poultry	0 -8 0 8
s:power	0 0 1 0
s:preceded	-8 9 0 0
s:premier	-5 0 6 0
s:prepare	0 3 -5 0
s:present	-8 9 0 0
s:president	-11 -19 30 -6
s:press	1 0 0 0
s:pressed	3 0 -1 0
s:pretoria	7 -6 0 0
s:price	10 -7 0 0
s:principle	3 -2 0 0
s:print	3 -2 0 0
s:printed	1 0 0 0
s:prisoner	22 -21 0 0
s:produced	-6 7 0 0
s:product	2 0 0 0
s:promise	0 -4 3 0
s:propose	18 -10 0 -9
s:protested	-12 5 7 0
s:provided	4 -3 0 0
s:public	8 -6 0 0
s:published	7 -3 0 0
s:purchase	2 0 0 0
s:put	-10 0 5 8
s:q	-10 11 0 0
s:quarrel	1 0 0 0
s:quarter	5 -4 0 0
s:quay	1 0 0 0
s:question	19 -14 -2 0
s:quiet	7 -2 -4 0
s:quote	3 -2 0 0
s:r	5 -5 0 0
s:radio	1 0 0 0
s:rain	9 -8 0 0
s:raise	-17 11 0 4
s:rang	2 0 0 0
s:rare	-2 7 -1 0
s:raspberry	4 -1 0 0
s:rate	24 -19 -2 -1
s:rather	1 0 0 0
s:ratify	-4 4 0 0
s:ration	-7 0 7 0
s:raw	-1 2 0 0
s:re	2 -1 0 0
s:reach	-1 6 0 -1
s:reaction	-16 16 0 0
s:read	-5 0 10 -2
s:reader	1 0 0 0
s:readout	-16 16 0 0
s:real	4 -3 0 0
s:reason	2 0 0 0
s:receive	-1 -2 7 0
s:recess	3 -2 0 0
s:recife	-8 9 0 0
s:reciprocal	3 -2 0 0
s:recommend	2 -1 0 0
s:record	2 0 0 0
s:red	2 -2 0 0
s:refiner	1 0 0 0
s:refund	1 0 0 0
s:regard	-3 4 0 0
s:relief	3 -1 0 0
s:remain	4 -3 0 0
s:remark	-2 4 0 0
s:renewed	-1 0 2 0
s:reply	14 -6 -6 0
s:report	3 -1 0 0
s:reporter	0 2 -1 0
s:representative	9 -8 0 0
s:require	6 -5 0 0
s:required	2 0 0 0
s:resolution	1 0 0 0
s:rest	-5 6 0 0
s:result	-8 7 2 -1
s:resume	-6 10 -2 -1
s:retired	2 -2 0 0
s:return	0 1 0 0
s:review	-5 0 5 0
s:reykjavík	0 -1 -1 6
s:rice	-4 9 0 -3
s:right	5 0 0 -1
s:ring	3 -3 0 0
s:rise	0 0 1 0
s:river	13 -13 0 0
s:room	0 -12 11 0
s:rosario	-6 7 0 0
s:rotterdam	19 -17 0 0
s:round	7 8 -14 -28
s:row	0 0 2 0
s:rule	7 -14 -3 6
s:rumour	1 0 0 0
s:run	18 -12 -4 0
s:saad	2 -2 0 0
s:safeguard	2 -2 0 0
s:sale	3 -1 0 0
s:salmon	6 -4 0 0
s:salt	0 -2 0 3
s:same	-7 -5 14 -2
s:san	-16 17 0 0
s:sanction	6 -2 0 0
s:santa	-3 -4 0 8
s:sapporo	-9 7 0 0
s:sardine	-8 -3 0 12
s:save	3 -1 0 0
s:say	0 5 -5 -6
s:schedule	0 -9 0 8
s:school	1 -1 0 0
s:scott	-1 2 0 0
s:scrap	6 -5 0 0
s:screen	-7 9 0 0
s:sea	4 -2 0 0
s:season	4 -2 0 0
s:second	-17 16 -3 3
s:secretary	-11 0 -3 12
s:section	-3 5 0 0
s:see	11 0 -8 -6
s:seed	0 -1 0 4
s:sell	9 -6 0 0
s:senanayake	3 -3 0 0
s:send	-3 6 0 0
s:sentence	-1 2 0 0
s:seoul	12 -1 -8 -1
s:service	-6 4 0 0
s:session	-6 0 0 4
s:set	-8 13 0 -3
s:settle	-9 11 0 0
s:seven	11 -18 6 0
s:seventh	1 0 0 0
s:shall	0 0 -4 2
s:shanghai	9 -6 -1 0
s:share	5 -2 0 0
s:she	16 -15 0 0
s:sheet	-5 -5 12 0
s:ship	5 -7 -2 3
s:shipment	1 0 0 0
s:shook	-8 0 9 0
s:short	8 -5 0 0
s:shorter	-1 -1 4 0
s:should	-1 -4 7 0
s:show	-3 6 0 0
s:shrimp	3 -2 0 0
s:shut	-2 -3 6 0
s:side	7 10 -16 -12
s:sign	15 -3 -13 -7
s:signature	22 -16 -5 0
s:silence	3 -2 0 0
s:silent	-1 1 0 0
s:since	0 1 -2 0
s:single	1 0 0 0
s:sit	-15 0 0 17
s:six	0 1 0 0
s:sixth	-8 13 0 -1
s:size	-7 8 0 0
s:sleep	3 -2 0 0
s:small	11 -10 0 0
s:smaller	-1 2 0 0
s:snow	-1 3 0 0
s:so	-11 5 10 -2
s:some	4 -3 0 0
s:something	-6 7 0 0
s:soybean	5 -10 3 -1
s:spare	1 -1 0 0
s:speak	16 -11 -7 0
s:special	-8 9 0 0
s:spent	-9 13 -2 0
s:spoke	7 -6 0 0
s:spoken	5 -4 0 0
s:spring	-3 7 -1 0
s:st	0 -12 0 12
s:stalled	-5 5 0 0
s:stand	3 0 0 0
s:standstill	-10 13 -1 0
s:start	12 -16 -6 4
s:state	0 -10 0 9
s:statement	9 -7 0 0
s:stay	-7 10 0 -1
s:steel	4 -2 0 0
s:step	9 -6 0 0
s:still	8 -8 -5 4
s:stock	11 -7 -1 0
s:stockholm	-38 43 -7 -3
s:stop	-21 28 -8 0
s:story	-12 5 0 7
s:stress	3 -1 0 0
s:strike	18 -13 -3 0
s:stroke	6 -6 0 0
s:stuttgart	1 0 0 0
s:subject	-1 3 0 0
s:such	-1 0 -1 3
s:sugar	-1 3 0 0
s:summer	-1 4 -1 0
s:summit	-4 -19 22 0
s:sunflower	-8 9 0 0
s:suspend	12 -8 -2 0
s:suspension	1 0 -2 0
s:são	-15 15 0 0
s:t	0 1 0 0
s:table	1 7 -12 -4
s:take	-4 11 -5 -1
s:talk	15 -2 -18 -6
s:talked	-13 4 8 0
s:talking	7 -16 6 0
s:tariff	-6 -1 15 -7
s:tax	-8 9 0 0
s:tea	13 -10 0 0
s:team	-9 7 0 3
s:technical	9 -32 0 21
s:telephone	9 -8 -1 0
s:television	2 0 -6 0
s:tell	-4 6 -5 0
s:tema	6 -5 0 0
s:temporary	2 -1 0 0
s:ten	9 -16 5 0
s:term	1 4 -10 0
s:terminal	7 -6 0 0
s:text	-11 15 -2 0
s:textile	5 -4 0 0
s:th	-1 4 0 0
s:than	-2 6 0 -1
s:thank	2 0 0 0
s:that	4 -2 0 -7
s:the	-6 6 6 -9
s:their	2 -11 -5 15
s:them	-19 23 -8 1
s:themselve	-21 15 5 0
s:then	-10 11 2 -9
s:there	17 -6 -14 -6
s:these	-9 8 1 0
s:they	5 4 -6 -15
s:they'd	1 -1 0 0
s:they'll	-15 16 0 0
s:they're	-1 4 0 0
s:they've	-9 11 0 0
s:thi	9 -3 -11 0
s:thin	-1 1 0 0
s:thing	0 0 4 0
s:think	-17 18 0 0
s:third	-17 25 -9 -5
s:thirty	9 -9 0 0
s:those	-8 9 0 -1
s:though	-2 4 0 0
s:thousand	0 3 -2 0
s:threaten	-3 4 0 0
s:three	-1 14 -7 -14
s:through	-4 6 -8 2
s:thursday	5 -2 0 0
s:tie	0 3 -1 0
s:tiktok	8 -5 0 0
s:tile	2 -1 0 0
s:time	-3 14 -8 -12
s:to	3 -4 12 -24
s:together	-6 4 2 -2
s:tokyo	8 -7 0 0
s:toll	-4 0 0 6
s:too	1 0 0 0
s:top	5 -17 7 1
s:touched	-15 8 0 7
s:town	-6 9 0 0
s:trade	5 3 -17 -2
s:transcript	4 -1 0 0
s:transfer	1 -1 0 0
s:translated	0 -8 7 0
s:translation	8 -5 0 0
s:travel	5 -2 -2 0
s:trawler	3 -3 0 0
s:treasury	-6 7 0 0
s:treaty	3 0 0 0
s:trip	-9 0 9 0
s:triple	0 2 -4 0
s:truce	5 -10 1 0
s:try	-7 7 0 0
s:tuesday	9 -17 6 -2
s:tuna	-5 6 0 0
s:turn	-10 12 0 0
s:turned	-4 5 0 0
s:turnout	5 -4 0 0
s:twelve	15 -12 0 0
s:twenty	0 -5 6 0
s:twice	-13 15 0 -2
s:two	-26 20 19 -25
s:under	10 0 -7 -8
s:understanding	-5 8 0 0
s:union	1 0 0 0
s:unlawful	3 -2 0 0
s:unless	3 0 0 0
s:unofficial	1 -1 0 0
s:until	15 -4 -9 -3
s:untouched	-4 5 0 0
s:up	-3 1 -10 11
s:upon	2 -1 0 0
s:upper	5 -3 0 0
s:urge	0 -1 4 0
s:us	0 4 -1 -1
s:use	-9 0 11 0
s:used	-16 17 0 0
s:usual	-9 10 0 0
s:valparaíso	-10 11 0 0
s:value	2 0 0 0
s:version	3 -5 0 0
s:very	6 -5 0 0
s:vessel	5 -4 0 0
s:video	5 -3 0 0
s:view	-6 2 0 3
s:villa	-9 10 0 0
s:visit	-11 -4 18 -3
s:wait	16 -14 0 0
s:waited	-3 3 0 0
s:waiting	3 -2 0 0
s:wake	-2 5 0 0
s:walk	-11 12 0 0
s:walked	10 -8 0 0
s:wall	8 -6 0 0
s:walnut	7 -6 0 0
s:want	-6 8 -5 0
s:warn	0 1 -3 0
s:was	3 2 -10 0
s:watche	1 0 0 0
s:water	2 -1 0 0
s:we	4 1 -6 -6
s:we'll	8 -6 0 0
s:we've	1 0 0 0
s:wed	9 -10 0 0
s:wednesday	-26 10 0 20
s:week	-18 1 -1 18
s:weekend	-7 7 0 0
s:weigh	-8 8 0 0
s:welcome	2 -7 2 0
s:well	-5 0 5 0
s:wellington	3 -2 0 0
s:were	-7 17 -7 -12
s:what	11 -7 -2 -5
s:whatever	6 -3 0 0
s:wheat	-5 0 4 0
s:when	-3 4 -5 3
s:where	-8 0 3 3
s:wherea	-2 3 0 0
s:whether	-8 8 0 0
s:which	11 -9 -8 6
s:while	5 0 -1 0
s:who	-13 7 2 6
s:whose	11 -9 0 0
s:why	-4 6 0 0
s:will	4 -6 -4 2
s:willing	1 0 0 0
s:window	11 -9 0 0
s:wine	-3 7 -2 0
s:winter	2 -1 0 0
s:wire	-13 16 0 0
s:with	0 7 -5 -10
s:within	1 0 0 0
s:without	-7 3 0 5
s:woke	0 1 0 0
s:won't	-7 10 -2 0
s:wool	5 -4 0 0
s:word	-5 5 0 0
s:work	2 0 -1 0
s:working	-5 -8 -2 16
s:world	8 -6 0 0
s:worth	2 0 0 0
s:would	7 -1 -3 -4
s:wrapped	-9 0 0 9
s:write	3 -14 7 0
s:yarn	3 -2 0 0
s:year	11 -13 0 0
s:yes	0 -6 0 7
s:yet	0 1 -1 0
s:yokohama	0 1 0 -1
s:york	10 3 -15 -7
s:you	5 -10 9 -8
s:you'll	-7 7 0 0
s:your	0 5 -1 0
s:zaghloul	2 -2 0 0
s:|	4 -3 0 0
s:·	12 -9 0 0
s:—	-8 0 16 -16
sa:!	13 -12 0 0
sa:"	33 -16 -20 -9
sa:" .	12 -6 -5 0
sa:" <person>	1 0 0 0
sa:" a	3 -1 0 0
sa:" he	2 -1 0 0
sa:" say	1 -1 0 0
sa:" the	-2 2 0 0
sa:" we	2 -1 0 0
sa:&	8 0 0 -7
sa:'	-1 0 0 4
sa:' <organisation>	-3 4 0 0
sa:' meet	-4 0 0 5
sa:'s	3 4 -7 -5
sa:'s ,	1 0 0 0
sa:'s .	-17 18 0 0
sa:'s <organisation>	3 -2 0 0
sa:'s <person>	0 3 0 0
sa:'s answer	-4 0 5 0
sa:'s on	12 -12 0 0
sa:'s reply	1 0 0 0
sa:'s tariff	3 -1 0 0
sa:'s the	-8 9 0 0
sa:'s trade	-2 4 0 0
sa:(	9 -12 2 0
sa:( <day-gone>	-12 14 0 0
sa:( <day-today>	3 0 -4 0
sa:( <month-gone>	-5 5 0 0
sa:( <number>	-5 0 7 0
sa:( transcript	8 -6 0 0
sa:)	-9 5 8 0
sa:) ,	-8 10 0 0
sa:) .	12 -6 -3 -2
sa:) and	4 -4 0 0
sa:) —	-14 6 7 0
sa:+	2 0 0 0
sa:,	-5 10 -5 -1
sa:, "	16 -8 -6 0
sa:, <day-ahead>	-24 14 11 -1
sa:, <day-gone>	-24 6 9 7
sa:, <day-today>	25 -18 -3 -20
sa:, <level>	10 -8 0 0
sa:, <name>	0 0 0 -2
sa:, <number>	-1 6 -3 0
sa:, <office>	-4 5 0 0
sa:, <person>	18 0 -20 -1
sa:, <quality>	10 -6 0 0
sa:, <seat>	-1 4 0 0
sa:, <span>	2 0 0 0
sa:, a	-6 6 0 0
sa:, after	2 -1 0 0
sa:, all	0 1 0 0
sa:, an	0 -2 2 0
sa:, and	3 0 0 -11
sa:, answer	-13 10 2 0
sa:, are	4 -1 0 0
sa:, as	14 -8 -5 0
sa:, at	-7 0 7 0
sa:, because	-5 6 0 0
sa:, before	13 -10 -2 0
sa:, both	9 -2 -4 0
sa:, broke	11 -10 0 0
sa:, by	1 -7 -9 11
sa:, day	-6 7 0 0
sa:, do	-7 8 0 0
sa:, down	7 -6 0 0
sa:, due	3 -1 0 0
sa:, duty	3 -2 0 0
sa:, end	-1 2 0 0
sa:, export	-4 5 0 0
sa:, for	0 2 0 -3
sa:, friday	-2 4 0 0
sa:, from	-3 4 0 0
sa:, go	4 -2 0 0
sa:, good	-8 8 0 0
sa:, had	1 0 0 0
sa:, has	9 -7 0 0
sa:, having	2 -2 0 0
sa:, he	-7 4 1 0
sa:, i	9 -8 0 0
sa:, if	-7 0 7 0
sa:, in	-9 12 1 -11
sa:, is	1 0 0 -1
sa:, it	0 1 -2 0
sa:, its	-2 3 0 0
sa:, last	-1 2 0 0
sa:, leave	-4 5 0 0
sa:, monday	-7 8 0 0
sa:, no	5 -4 0 0
sa:, not	0 -3 0 3
sa:, nothing	-5 -1 8 0
sa:, on	-9 7 3 -2
sa:, or	2 -1 0 0
sa:, our	2 -2 0 0
sa:, put	0 3 0 0
sa:, same	6 -6 0 0
sa:, say	-3 5 0 0
sa:, second	0 1 0 0
sa:, sign	10 -8 0 0
sa:, sit	1 0 -1 0
sa:, stay	-2 3 0 0
sa:, take	3 0 0 0
sa:, tell	-5 1 0 3
sa:, that	0 1 -3 0
sa:, the	17 -26 13 -5
sa:, then	-8 11 -1 0
sa:, there	3 0 0 0
sa:, thi	3 -1 0 0
sa:, though	-3 5 0 0
sa:, three	-3 3 0 0
sa:, thursday	4 -1 0 0
sa:, to	-28 31 -2 0
sa:, tuesday	10 -8 0 0
sa:, two	-8 2 4 0
sa:, under	5 -3 0 0
sa:, unless	0 1 0 0
sa:, until	-5 2 2 0
sa:, want	1 0 0 0
sa:, was	0 1 -2 0
sa:, we	2 -1 0 0
sa:, wednesday	-27 11 0 20
sa:, welcome	5 -5 0 0
sa:, were	-8 8 0 0
sa:, wheat	-3 3 0 0
sa:, when	-1 -2 -3 9
sa:, where	-10 -1 7 6
sa:, which	18 -19 1 -4
sa:, who	-9 8 2 -1
sa:, whose	6 -5 0 0
sa:, will	-2 4 0 0
sa:, with	4 -14 7 1
sa:, without	0 0 1 0
sa:, would	6 -5 0 0
sa:-	0 -9 7 0
sa:- <person>	-9 10 0 0
sa:- down	1 -1 0 0
sa:- five	2 -6 2 0
sa:- four	-5 0 7 0
sa:- one	-1 2 0 0
sa:- two	4 -2 0 0
sa:.	0 6 0 -13
sa:. "	16 -7 -7 0
sa:. )	7 -12 3 0
sa:. .	4 -4 0 0
sa:. <number>	5 -4 0 0
sa:/	4 -3 0 0
sa::	3 -4 3 0
sa:: "	0 0 -2 0
sa:: <day-ahead>	9 -8 0 0
sa:: <day-gone>	1 -1 0 0
sa:: <level>	-2 0 4 0
sa:: <name>	9 -8 0 0
sa:: <number>	-10 15 -5 -1
sa:: <office>	-11 0 0 12
sa:: <person>	5 -3 0 0
sa:: <quality>	-8 9 0 0
sa:: <span>	5 -5 0 0
sa:: a	5 -3 0 0
sa:: and	2 -2 0 0
sa:: for	-3 3 0 0
sa:: from	1 0 0 0
sa:: no	-5 6 0 0
sa:: the	-10 14 -2 0
sa:: we	1 0 0 0
sa:: your	-4 4 0 0
sa:;	10 0 -14 -8
sa:; <name>	-7 7 0 0
sa:; <person>	-6 9 -2 0
sa:; <seat>	1 0 0 0
sa:; and	6 -5 0 0
sa:; for	1 -1 0 0
sa:; the	1 -5 3 0
sa:; they	-3 4 0 0
sa:<agent>	-5 3 0 0
sa:<day-ahead>	-11 3 -4 11
sa:<day-ahead> ,	2 -1 -5 1
sa:<day-ahead> .	-16 8 15 -5
sa:<day-ahead> :	2 -1 0 0
sa:<day-ahead> ;	0 3 0 -1
sa:<day-ahead> and	1 -3 3 -1
sa:<day-ahead> for	6 -5 0 0
sa:<day-ahead> in	3 -2 0 0
sa:<day-ahead> of	-3 0 0 1
sa:<day-ahead> to	-2 -4 8 0
sa:<day-gone>	-10 10 6 -13
sa:<day-gone> (	7 -6 0 0
sa:<day-gone> )	-13 14 0 0
sa:<day-gone> ,	-3 8 0 -13
sa:<day-gone> .	1 3 -11 1
sa:<day-gone> :	0 -18 14 0
sa:<day-gone> ;	7 -12 4 0
sa:<day-gone> ?	0 1 0 0
sa:<day-gone> after	-5 6 0 0
sa:<day-gone> and	-7 -1 8 0
sa:<day-gone> by	-4 0 6 0
sa:<day-gone> evening	2 0 0 0
sa:<day-gone> for	-10 16 -4 0
sa:<day-gone> in	0 -2 1 0
sa:<day-gone> last	0 -1 2 0
sa:<day-gone> of	-6 8 0 -1
sa:<day-gone> on	-1 1 0 0
sa:<day-gone> that	-1 1 0 0
sa:<day-gone> to	0 0 -2 0
sa:<day-today>	16 -5 -14 -2
sa:<day-today> (	7 -7 0 -1
sa:<day-today> )	-3 6 0 0
sa:<day-today> ,	-27 30 -2 -1
sa:<day-today> .	-10 4 -12 14
sa:<day-today> ;	-11 12 0 0
sa:<day-today> ?	4 -2 0 0
sa:<day-today> by	4 -3 0 0
sa:<day-today> evening	1 0 0 0
sa:<day-today> to	-14 16 0 0
sa:<day-today> —	-3 3 0 0
sa:<duty>	8 -3 0 -6
sa:<gate>	29 -16 -17 -3
sa:<goods-amount>	7 -4 0 0
sa:<goods-amount> in	3 -1 0 0
sa:<goods>	-7 -4 14 2
sa:<level-noun>	4 -19 0 15
sa:<level>	15 -14 -11 1
sa:<level> )	-5 7 0 0
sa:<level> ,	1 -3 -1 2
sa:<level> .	32 -25 -5 -1
sa:<level> <day-gone>	2 -1 0 0
sa:<level> and	3 0 0 0
sa:<level> by	-4 4 0 0
sa:<level> from	2 0 0 0
sa:<level> in	2 -1 0 0
sa:<level> it	1 0 0 0
sa:<level> of	3 -1 0 0
sa:<level> on	-11 2 4 4
sa:<level> that	3 -1 0 0
sa:<money>	15 -12 0 0
sa:<money> in	3 -2 0 0
sa:<money> of	4 -2 0 0
sa:<month-ahead>	-25 16 11 -4
sa:<month-ahead> ,	-13 10 3 0
sa:<month-ahead> and	-1 0 0 0
sa:<month-gone>	-12 2 6 6
sa:<month-gone> )	-5 5 0 0
sa:<month-gone> ,	-15 0 11 5
sa:<month-gone> ;	1 -1 0 0
sa:<month-gone> and	-10 12 0 0
sa:<month-gone> for	5 -5 0 0
sa:<month-gone> that	6 -5 0 0
sa:<month-today>	4 -1 0 0
sa:<name>	18 0 -28 -9
sa:<name> 's	-7 9 -7 1
sa:<name> ,	6 -5 0 0
sa:<name> .	9 -6 0 0
sa:<name> and	5 0 -6 -4
sa:<name> end	7 -6 0 0
sa:<name> for	2 0 0 0
sa:<name> go	-4 4 0 0
sa:<name> has	3 -2 0 0
sa:<name> have	-2 3 0 0
sa:<name> in	2 -1 0 0
sa:<name> is	-2 3 0 0
sa:<name> on	9 0 -6 0
sa:<name> stop	3 -1 0 0
sa:<name> to	5 -1 0 0
sa:<name> treasury	-3 3 0 0
sa:<name> would	7 -6 0 0
sa:<name> —	2 -1 0 0
sa:<not>	-3 0 9 -13
sa:<number>	10 -18 12 -4
sa:<number> )	0 -10 7 0
sa:<number> ,	10 -7 -1 0
sa:<number> .	21 -21 2 -4
sa:<number> /	2 -1 0 0
sa:<number> :	-6 11 -4 0
sa:<number> <day-ahead>	4 -3 0 0
sa:<number> ?	0 2 0 0
sa:<number> again	-9 -8 15 0
sa:<number> and	1 0 0 0
sa:<number> hour	-2 3 0 0
sa:<number> in	2 -1 0 0
sa:<number> is	-10 10 0 0
sa:<number> on	-7 2 0 5
sa:<number> th	-5 6 0 0
sa:<office>	3 -7 -3 8
sa:<office> ,	7 -10 2 0
sa:<office> .	-5 -4 0 11
sa:<office> has	-2 0 3 0
sa:<office> in	5 -4 0 0
sa:<office> on	-5 6 0 0
sa:<office> who	-1 2 0 0
sa:<organisation>	-8 13 -9 2
sa:<organisation> ,	4 -6 0 0
sa:<organisation> .	-12 12 0 0
sa:<organisation> ;	-3 4 0 0
sa:<organisation> and	1 0 0 0
sa:<organisation> has	-9 12 -1 0
sa:<organisation> is	-5 0 0 7
sa:<organisation> that	1 0 0 0
sa:<organisation> to	-5 6 0 0
sa:<person>	21 -1 -16 -17
sa:<person> 's	2 -1 0 0
sa:<person> ,	14 -5 -6 -5
sa:<person> .	-2 4 0 0
sa:<person> ;	-3 3 0 0
sa:<person> add	0 1 0 0
sa:<person> call	0 0 2 0
sa:<person> had	0 4 -3 0
sa:<person> has	-3 4 0 0
sa:<person> in	7 -6 0 0
sa:<person> of	15 -10 -4 0
sa:<person> say	1 0 -3 0
sa:<person> sign	1 0 -1 0
sa:<person> sit	-3 5 0 0
sa:<points> .	6 -5 0 0
sa:<quality>	-5 1 2 4
sa:<quality> )	-9 -7 6 7
sa:<quality> ,	8 -7 0 0
sa:<quality> .	0 4 -1 0
sa:<quality> and	-28 25 -5 6
sa:<quality> beef	-4 5 0 0
sa:<quality> car	1 0 0 0
sa:<quality> copper	6 -2 -1 0
sa:<quality> duty	3 -2 0 0
sa:<quality> good	-12 -4 17 0
sa:<quality> negotiator	0 1 0 0
sa:<quality> port	1 -1 0 0
sa:<quality> rice	-12 13 0 0
sa:<quality> salmon	4 -2 0 0
sa:<quality> wine	1 0 0 0
sa:<seat>	18 -1 -8 -24
sa:<seat> 's	-13 14 0 0
sa:<seat> ,	11 -5 -2 -2
sa:<seat> .	14 -16 0 0
sa:<seat> <day-ahead>	2 0 0 -1
sa:<seat> <day-gone>	0 6 0 -6
sa:<seat> and	-8 10 0 0
sa:<seat> for	3 -3 0 0
sa:<seat> had	2 0 0 0
sa:<seat> has	0 -1 2 0
sa:<seat> in	-9 5 3 0
sa:<seat> it	-2 2 0 0
sa:<seat> on	10 -4 -3 0
sa:<seat> put	-1 0 2 0
sa:<seat> would	1 0 0 0
sa:<sender>	5 0 -14 1
sa:<span>	-6 12 -12 0
sa:<span> ,	-2 6 -2 0
sa:<span> .	-3 6 0 -4
sa:<span> ;	-9 9 0 0
sa:<span> after	2 -1 0 0
sa:<span> before	-2 0 2 0
sa:<span> earlier	0 1 0 0
sa:<span> from	-5 5 0 0
sa:<span> later	1 -4 0 0
sa:<span> more	-3 5 0 0
sa:<span> of	-1 6 -4 0
sa:<span> on	-14 3 -1 12
sa:<span> to	7 -6 0 0
sa:<taker>	-3 0 7 0
sa:<v-agree>	0 2 0 -10
sa:<v-bear>	17 -6 -16 0
sa:<v-begin>	9 -15 -7 12
sa:<v-buy>	-2 6 0 0
sa:<v-deny>	6 -13 -4 7
sa:<v-down>	7 -5 1 -12
sa:<v-end>	-8 10 -3 0
sa:<v-impose>	11 -14 4 -6
sa:<v-propose>	-2 -7 14 -7
sa:<v-return>	0 4 -1 0
sa:<v-say>	3 -4 2 -6
sa:<v-sell>	10 0 -7 -1
sa:<v-stay>	1 -12 14 -1
sa:<v-suspend>	-2 0 7 -6
sa:<v-target>	9 1 -14 -4
sa:<v-up>	7 -7 7 -14
sa:?	8 -8 3 -11
sa:a	4 5 -19 0
sa:a <level>	-8 8 0 0
sa:a <office>	0 -2 -2 6
sa:a <organisation>	-1 3 0 0
sa:a <quality>	-6 8 0 0
sa:a date	1 0 0 0
sa:a deal	0 1 0 0
sa:a draw	5 -5 0 0
sa:a duty	6 -3 0 0
sa:a few	-2 0 3 0
sa:a first	2 0 -1 0
sa:a framework	-4 5 0 0
sa:a further	-2 9 -5 0
sa:a half	5 -3 0 0
sa:a list	-6 0 6 0
sa:a man	3 -3 0 0
sa:a matter	-3 5 0 0
sa:a meet	0 -1 0 0
sa:a new	-4 5 0 0
sa:a notice	5 0 -3 0
sa:a number	-1 3 0 0
sa:a permit	-5 6 0 0
sa:a quarter	1 0 0 0
sa:a second	-4 7 0 0
sa:a smaller	-1 2 0 0
sa:a tariff	-8 0 7 0
sa:a telephone	5 -1 -2 0
sa:a text	-7 7 0 0
sa:a truce	7 -6 0 0
sa:about	0 0 5 -4
sa:about the	8 -4 0 0
sa:abroad	5 -1 -1 0
sa:accord	-13 13 0 0
sa:accra	1 -1 0 0
sa:across	-7 5 1 0
sa:additional	5 0 -1 0
sa:after	11 -1 -8 -2
sa:after <number>	-4 4 0 0
sa:after a	0 2 0 0
sa:afternoon	-3 0 5 0
sa:afternoon .	-7 0 6 0
sa:again	-10 3 11 -4
sa:again ,	3 -2 0 0
sa:again .	-22 10 14 0
sa:against	4 -6 0 0
sa:against the	2 -2 0 0
sa:ago	-12 11 0 0
sa:ago .	-3 4 0 0
sa:agree	1 -15 13 0
sa:agree .	-2 -13 15 0
sa:agree on	0 2 0 0
sa:agree to	0 -6 4 0
sa:agreement	1 -5 0 3
sa:agreement .	0 -3 0 3
sa:ahead	-7 0 0 5
sa:al	-4 5 0 0
sa:al -	-6 6 0 0
sa:all	1 1 -4 0
sa:all .	3 -3 0 0
sa:almost	4 -4 0 0
sa:alone	-2 2 0 0
sa:along	5 -5 0 0
sa:already	-2 0 1 0
sa:altogether	2 0 0 0
sa:am	5 -4 0 0
sa:an	0 -13 11 1
sa:an additional	1 0 0 0
sa:an hour	-3 -5 9 0
sa:and	-19 11 12 -5
sa:and ,	-11 6 4 0
sa:and <name>	0 7 -10 -3
sa:and <number>	-2 4 0 0
sa:and <person>	2 -4 2 -2
sa:and <quality>	-24 22 -5 5
sa:and <seat>	4 0 -6 -1
sa:and a	3 0 -6 0
sa:and after	1 -1 0 0
sa:and at	0 1 0 0
sa:and by	-4 5 0 0
sa:and come	9 -6 -1 0
sa:and for	0 -3 5 0
sa:and forty	-3 -6 10 0
sa:and get	0 4 -1 0
sa:and go	0 0 3 0
sa:and has	7 -9 0 0
sa:and he	0 3 0 0
sa:and his	0 2 0 0
sa:and in	-7 11 0 0
sa:and is	4 -4 0 0
sa:and it	12 -5 -7 0
sa:and last	-15 10 5 0
sa:and leave	0 1 0 0
sa:and me	-4 5 0 0
sa:and mr	5 -3 0 0
sa:and no	-2 0 4 0
sa:and nothing	0 0 2 0
sa:and of	3 -2 0 0
sa:and on	3 0 0 0
sa:and one	4 -1 0 0
sa:and our	0 0 3 0
sa:and pay	-13 13 0 0
sa:and put	-6 0 0 7
sa:and she	2 -1 0 0
sa:and since	-6 8 0 0
sa:and stay	-8 3 4 0
sa:and ten	-1 0 2 0
sa:and that	-5 0 2 1
sa:and the	5 0 -2 -4
sa:and there	4 -3 0 0
sa:and they	7 -5 0 0
sa:and thirty	0 1 0 0
sa:and to	4 -3 0 0
sa:and was	3 -1 0 0
sa:and what	-1 2 0 0
sa:and when	-1 0 3 0
sa:and which	3 -2 0 0
sa:and will	0 -1 0 1
sa:and wine	-3 5 0 0
sa:and without	7 -6 0 0
sa:and would	-6 7 0 0
sa:announce	5 0 -2 0
sa:announcement	3 -2 0 0
sa:another	9 -4 -3 0
sa:another <span>	2 0 0 0
sa:answer	-9 6 4 0
sa:answer with	-6 3 2 0
sa:any	8 -4 -1 0
sa:anything	-4 5 0 0
sa:apart	0 -3 3 0
sa:approval	-3 4 0 0
sa:approval with	-4 6 0 0
sa:are	6 0 -10 2
sa:are .	-3 4 0 0
sa:are a	1 0 0 0
sa:are not	5 -3 0 0
sa:are to	-2 3 0 0
sa:are up	8 -7 0 0
sa:around	1 0 0 0
sa:arrangement	0 -1 0 0
sa:arrive	1 2 -2 -1
sa:as	10 -10 2 -8
sa:as "	6 -4 0 0
sa:as a	-4 5 0 0
sa:as before	-3 0 3 0
sa:as far	0 1 0 0
sa:as he	3 -2 0 0
sa:as long	-1 -1 4 0
sa:as much	3 -2 0 0
sa:as of	-1 3 0 0
sa:as the	8 -5 0 0
sa:as they	-1 2 0 0
sa:as well	-6 0 5 0
sa:ask	-2 -4 3 2
sa:ask for	-1 0 0 3
sa:at	21 -9 -5 -11
sa:at <level>	16 -10 -2 0
sa:at <number>	0 3 -2 0
sa:at <quality>	1 -1 0 0
sa:at a	4 -3 0 0
sa:at all	3 -2 0 0
sa:at every	2 -1 0 0
sa:at four	1 -1 0 0
sa:at it	-5 5 0 0
sa:at nine	2 -1 0 0
sa:at noon	0 3 0 -1
sa:at once	3 -1 0 0
sa:at the	-12 15 0 -6
sa:autumn	0 7 -5 0
sa:autumn .	0 4 -2 0
sa:await	3 -2 0 0
sa:away	11 -8 0 0
sa:away in	2 -2 0 0
sa:back	12 -3 -7 -1
sa:back ,	4 0 -2 0
sa:back on	0 0 1 0
sa:back to	6 0 -4 0
sa:bargain	2 -1 0 0
sa:bargaining	1 -1 0 0
sa:battery	-20 17 2 0
sa:batumi	1 0 0 0
sa:be	11 -9 0 -4
sa:be ask	2 0 0 0
sa:be at	-2 4 0 0
sa:be no	12 -11 0 0
sa:be the	-5 8 0 0
sa:bear	0 1 0 0
sa:bear <level>	-3 3 0 0
sa:because	-8 9 0 0
sa:become	5 -5 0 0
sa:beef	-4 -2 8 0
sa:been	-6 8 1 -6
sa:been .	-8 9 0 0
sa:been at	-5 6 0 0
sa:been settle	-1 1 0 0
sa:before	-1 2 0 -6
sa:before ,	6 -3 0 0
sa:before .	-17 12 4 0
sa:before <day-ahead>	3 -2 0 0
sa:before christma	-10 11 0 0
sa:before the	1 0 0 0
sa:begin	-8 0 0 11
sa:begin on	5 -4 0 0
sa:behind	-6 0 7 0
sa:behind the	-4 -1 7 0
sa:being	-6 -3 11 0
sa:being the	-5 0 4 0
sa:believe	-11 2 8 0
sa:below	-12 0 0 13
sa:beside	8 -7 0 0
sa:better	-4 5 0 0
sa:between	-12 11 1 0
sa:between <name>	-4 5 0 0
sa:between <person>	-1 0 3 0
sa:between <seat>	-2 3 0 0
sa:between the	1 -2 0 0
sa:bill of	0 1 0 0
sa:boeing	0 -4 4 0
sa:book	5 -4 0 0
sa:both	-4 0 1 3
sa:both government	-9 0 11 0
sa:breakfast	8 -5 -2 0
sa:bring	0 6 -2 -4
sa:bring home	0 3 0 0
sa:bring out	0 0 1 0
sa:bring the	0 3 0 0
sa:broke	7 -3 -1 0
sa:busan	9 0 -10 0
sa:but	-10 11 0 -2
sa:but a	-3 0 3 0
sa:buy	-10 13 0 0
sa:buy themselve	-16 16 0 0
sa:buyer	-2 4 0 0
sa:by	-5 7 -6 3
sa:by <day-ahead>	7 -5 0 0
sa:by <level>	-3 5 0 0
sa:by <name>	-4 5 0 0
sa:by <number>	1 -1 0 0
sa:by <person>	1 -3 1 0
sa:by <points>	6 -5 0 0
sa:by <span>	-3 4 0 0
sa:by a	10 -9 0 0
sa:by telephone	-1 0 2 0
sa:by the	2 -1 0 0
sa:by then	-5 6 0 0
sa:c	2 0 0 0
sa:calendar	2 -1 0 0
sa:call	0 -1 0 0
sa:call it	0 -2 1 0
sa:can	0 -9 5 0
sa:can be	2 0 0 0
sa:capacity	-1 0 2 0
sa:capital	1 0 0 0
sa:car	10 -8 0 0
sa:carrier	-9 10 0 0
sa:carry	5 -3 0 0
sa:case	5 -3 0 0
sa:case against	2 -1 0 0
sa:cement	2 0 0 0
sa:certificate	-3 3 0 0
sa:change	0 -6 6 0
sa:charge	8 -1 -2 0
sa:charge <level>	-1 1 0 0
sa:cheese	6 -2 -1 0
sa:chip	7 -3 0 0
sa:christma	-8 10 0 0
sa:christma ,	-2 3 0 0
sa:city	3 -2 0 0
sa:clock	-2 5 -2 0
sa:close	7 -1 0 -2
sa:close of	1 0 0 0
sa:close on	0 4 0 -1
sa:closed	7 -5 0 0
sa:coal	0 0 1 0
sa:cocoa	2 -1 0 0
sa:cod	3 -2 0 0
sa:coffee	-15 7 8 0
sa:coffee .	-17 17 0 0
sa:colleague	-4 7 0 0
sa:colleague ,	-4 7 0 0
sa:come	5 0 -8 0
sa:come .	-6 6 0 0
sa:come home	13 -11 -1 0
sa:come to	3 -1 0 0
sa:company	5 0 -2 0
sa:conclude	4 -4 0 0
sa:conference	9 -8 0 0
sa:confirm	2 -1 0 0
sa:consensu	-3 5 0 0
sa:consent	-10 11 0 0
sa:continue	1 0 0 0
sa:contract	1 0 0 0
sa:control	-1 3 0 0
sa:copper	6 -2 -1 0
sa:copy	-4 4 0 0
sa:cork	-2 4 0 0
sa:corridor	-4 4 0 0
sa:cotton	-3 5 0 0
sa:could	10 -10 0 0
sa:could not	5 -4 0 0
sa:count	-4 4 0 0
sa:counted	1 0 0 0
sa:counting	3 0 0 0
sa:country	-1 1 0 0
sa:country ,	-2 3 0 0
sa:country on	1 0 0 0
sa:county	1 0 0 0
sa:course	-5 0 6 0
sa:cried	3 -3 0 0
sa:crude	-5 8 -1 0
sa:cup	2 -2 0 0
sa:custom	7 -5 0 0
sa:date	0 4 -3 0
sa:day	-2 10 -6 -3
sa:day ,	-5 5 0 0
sa:day .	5 -3 0 0
sa:day of	-11 14 -3 0
sa:deadline	3 -2 0 0
sa:deal	-5 8 0 0
sa:deal with	-3 4 0 0
sa:decide	1 0 0 0
sa:decided	-2 -7 10 0
sa:decree	1 0 0 0
sa:delegation of	3 -1 0 0
sa:described	5 -3 0 0
sa:described the	5 -3 0 0
sa:desk	0 2 0 0
sa:did	13 -7 -6 0
sa:did it	3 -2 0 0
sa:did not	-8 10 -1 0
sa:die	7 -5 0 0
sa:dinner	0 -2 2 0
sa:discuss	-7 -1 9 0
sa:dispute	-7 11 -3 0
sa:do	0 4 -2 0
sa:doe	0 -2 7 0
sa:doe .	2 -2 0 0
sa:doe not	-3 0 1 0
sa:doesn't	-6 8 0 0
sa:don't	-9 2 6 0
sa:done	-3 9 -5 0
sa:done ,	-5 6 0 0
sa:done so	4 0 -2 0
sa:door	-8 -6 13 0
sa:double	0 0 -2 0
sa:double .	-2 3 0 0
sa:double its	2 0 0 0
sa:down	-3 0 7 -5
sa:down .	4 -7 1 0
sa:down <level>	-20 20 0 0
sa:down as	-4 0 6 0
sa:down by	6 -5 0 0
sa:down for	-4 4 0 0
sa:down on	1 -4 1 0
sa:down to	3 0 0 0
sa:draft	1 0 0 0
sa:draw	9 -8 0 0
sa:drop	2 -1 0 0
sa:due	11 -13 0 0
sa:due course	-5 0 6 0
sa:due for	4 -1 0 0
sa:due to	6 -2 0 0
sa:dump	1 0 0 0
sa:duty	15 -4 -7 -5
sa:duty .	0 1 0 0
sa:duty of	8 -4 0 0
sa:duty on	0 2 0 0
sa:each	0 4 -5 0
sa:each of	5 -4 0 0
sa:each other	3 0 -3 0
sa:earlier	0 1 0 0
sa:earth	-4 6 0 0
sa:earth .	-1 3 0 0
sa:easter	-4 6 0 0
sa:economy	0 -1 0 3
sa:edition	1 -1 0 0
sa:eight	3 0 -1 0
sa:either	8 -4 -2 0
sa:either .	5 -1 -1 0
sa:election	-6 6 0 0
sa:eleven	10 -7 0 0
sa:eleven .	5 -4 0 0
sa:else	3 -2 0 0
sa:end	-8 4 -1 7
sa:end in	-3 0 3 0
sa:end on	10 -7 0 0
sa:end the	0 4 -3 0
sa:energy	-2 5 0 0
sa:english	6 -5 0 0
sa:enter	6 -8 0 0
sa:entity	5 0 -1 0
sa:entity list	5 0 -1 0
sa:evening	0 5 -4 0
sa:evening .	3 -2 0 0
sa:ever	5 -4 0 0
sa:ever since	2 -2 0 0
sa:every	14 -9 -3 0
sa:everybody	0 -5 0 7
sa:everything	9 -3 -3 0
sa:excess	-1 0 2 0
sa:excess capacity	-1 0 2 0
sa:expect	-11 7 4 0
sa:expect in	0 -1 1 0
sa:expect to	0 1 -1 0
sa:expert	-9 0 0 7
sa:expire	2 0 0 0
sa:export	-2 6 -3 0
sa:export control	-3 5 0 0
sa:extension	-1 2 0 0
sa:fact	0 -2 0 0
sa:fact sheet	0 -1 1 0
sa:factory	3 0 0 0
sa:fail	-9 9 0 0
sa:failed	-9 10 0 0
sa:fair	1 -1 0 0
sa:fall	-10 -2 15 0
sa:fall .	-5 0 7 0
sa:fall by	0 1 0 0
sa:far	-1 3 0 0
sa:far as	-3 5 0 0
sa:farm	0 -2 2 0
sa:farm good	4 -2 0 0
sa:fee	-4 5 0 0
sa:fee on	-7 8 0 0
sa:fentanyl	5 -1 -1 0
sa:few	-2 0 3 0
sa:fifteen	1 0 0 0
sa:fifth	0 2 0 0
sa:fifth .	-1 2 0 0
sa:fifth of	-3 3 0 0
sa:file	2 0 0 0
sa:final	-3 5 0 0
sa:find	4 0 0 0
sa:first	5 0 -7 -2
sa:first .	3 -1 0 0
sa:first day	-2 4 0 0
sa:five	6 -6 0 0
sa:five .	0 -2 3 0
sa:fix	-3 5 0 0
sa:flag	-3 5 0 0
sa:flag .	3 0 0 0
sa:flat	-5 0 0 7
sa:floor .	0 3 0 0
sa:fluorspar	-1 3 0 0
sa:fly	-8 8 0 0
sa:folder	-2 5 0 0
sa:folder ,	0 2 0 0
sa:follow	2 -1 0 0
sa:followed	-7 8 0 0
sa:for	1 2 -1 -8
sa:for <day-ahead>	-5 8 0 0
sa:for <level>	1 -7 0 3
sa:for <month-ahead>	-1 0 2 0
sa:for <name>	8 -5 0 0
sa:for <number>	4 -3 0 0
sa:for <span>	-7 9 0 0
sa:for a	3 5 -10 0
sa:for an	-7 0 4 0
sa:for good	0 2 0 0
sa:for its	0 0 2 0
sa:for the	0 -2 5 -5
sa:for two	-6 7 0 0
sa:for what	-2 2 0 0
sa:forced	-1 0 2 0
sa:forecast	2 -1 0 0
sa:foreign	5 -3 0 0
sa:forty	0 -9 10 0
sa:forty minute	-4 -6 10 0
sa:forward	0 0 2 0
sa:found	1 0 0 0
sa:four	-7 1 6 0
sa:four .	0 -2 1 0
sa:fourth	3 0 -2 0
sa:fourth round	17 -15 0 0
sa:framework	-4 5 0 0
sa:free	6 -5 0 0
sa:free ,	3 -2 0 0
sa:friday	-1 3 0 0
sa:friday ,	10 -9 0 0
sa:friday <day-today>	-10 11 0 0
sa:from	0 -2 0 3
sa:from <day-ahead>	-6 3 1 0
sa:from <day-gone>	-10 8 -3 4
sa:from <level>	7 -4 0 0
sa:from <person>	-3 4 0 0
sa:from <seat>	2 0 0 0
sa:from midnight	1 0 0 0
sa:from the	0 -8 4 3
sa:front	-3 3 0 0
sa:front of	-3 4 0 0
sa:further	0 6 -6 0
sa:further <span>	5 0 -4 0
sa:gas	-2 0 3 0
sa:gave	3 -3 0 0
sa:gazette	-8 8 0 0
sa:general	4 -3 0 0
sa:geneva	2 0 0 0
sa:get	5 0 -6 0
sa:give	-5 7 0 0
sa:given	3 -3 0 0
sa:go	10 -2 0 -8
sa:go back	5 0 -4 0
sa:go down	-4 0 6 0
sa:go on	0 -2 4 0
sa:go the	3 -2 0 0
sa:go to	1 0 0 0
sa:go up	4 -2 0 0
sa:good	-6 0 11 -1
sa:good ,	-2 0 2 0
sa:good .	-2 0 3 0
sa:good is	-3 0 3 0
sa:good morning	-7 8 0 0
sa:good pay	2 -1 0 0
sa:government	-13 2 10 0
sa:government .	-6 0 8 0
sa:great	0 -4 5 0
sa:great hall	0 -4 5 0
sa:grower	0 -5 0 3
sa:gun	1 0 0 0
sa:had	0 0 -5 4
sa:had agree	-1 3 0 0
sa:had already	-8 5 2 0
sa:had been	-13 8 7 -1
sa:had meet	0 -5 0 5
sa:had not	1 0 0 0
sa:had put	-2 0 0 5
sa:had the	2 0 0 0
sa:half	15 -8 -3 0
sa:half a	3 -2 0 0
sa:half of	4 -2 0 0
sa:hall	0 -4 5 0
sa:hand	14 -9 -1 0
sa:hand in	1 -1 0 0
sa:happen	-2 0 4 0
sa:harbour	-1 1 0 0
sa:has	21 -6 -13 -14
sa:has <number>	1 0 0 0
sa:has ask	-6 6 0 0
sa:has been	0 3 -2 0
sa:has done	4 0 -2 0
sa:has had	1 0 0 0
sa:has it	-6 6 0 0
sa:has not	9 -11 0 0
sa:has put	4 -3 0 0
sa:has the	0 1 0 0
sa:has to	5 -4 0 0
sa:has warn	1 0 0 0
sa:hasn't	-1 0 2 0
sa:have	3 4 -2 -13
sa:have had	1 0 0 0
sa:have put	1 0 0 0
sa:have read	1 0 0 0
sa:have the	1 -1 0 0
sa:have to	-3 -1 6 0
sa:having	3 -2 0 0
sa:he and	-11 10 0 0
sa:he had	2 -8 0 5
sa:he has	-1 3 0 0
sa:he say	2 -1 0 0
sa:he tell	-2 2 0 0
sa:he'd	0 -2 0 4
sa:head	-6 5 0 0
sa:heard	0 -2 1 0
sa:heard the	2 -1 0 0
sa:height	2 -2 0 0
sa:here	-13 16 -2 0
sa:here ,	-9 9 0 0
sa:high	-3 3 0 0
sa:higher	1 0 0 0
sa:him	9 -6 0 0
sa:him ,	9 -8 0 0
sa:himself	-4 -6 -1 11
sa:his	-1 9 -7 0
sa:his <person>	-2 3 0 0
sa:his <quality>	-6 9 -1 0
sa:his name	-2 2 0 0
sa:history	5 -4 0 0
sa:hit	5 0 -3 0
sa:hit back	3 0 -2 0
sa:hold	0 -4 5 0
sa:hold a	0 1 0 0
sa:hold for	8 -8 0 0
sa:hold in	0 1 0 0
sa:hold the	-2 0 2 0
sa:holiday	11 -10 0 0
sa:home	14 -8 -4 0
sa:hope	0 2 -3 0
sa:hope for	-2 5 -1 0
sa:hotel	3 -1 0 0
sa:hour	3 -9 6 0
sa:hour and	-3 -6 10 0
sa:house	-3 3 0 0
sa:hundred	-7 0 6 0
sa:hundred and	-3 0 4 0
sa:i	7 -7 0 0
sa:i am	3 -3 0 0
sa:i have	1 0 0 0
sa:i've	-5 0 6 0
sa:ice	3 -3 0 0
sa:if	2 -9 7 0
sa:if it	2 -1 0 0
sa:if the	9 -8 0 0
sa:if they	-7 8 0 0
sa:if you	-6 -2 10 0
sa:importer	0 -7 7 0
sa:in	11 -14 9 -12
sa:in :	1 -1 0 0
sa:in <month-ahead>	-14 4 10 0
sa:in <month-gone>	-12 11 0 0
sa:in <name>	8 -5 0 0
sa:in <number>	-5 0 5 0
sa:in <seat>	17 -7 0 -14
sa:in <span>	1 0 0 0
sa:in a	-2 4 0 0
sa:in busan	5 0 -8 0
sa:in due	-5 0 6 0
sa:in each	3 -1 0 0
sa:in front	-3 4 0 0
sa:in geneva	4 -4 0 0
sa:in its	1 0 0 0
sa:in kuala	0 2 -2 0
sa:in london	1 0 0 0
sa:in madrid	0 2 -1 0
sa:in new	-1 0 3 0
sa:in one	10 -7 -1 0
sa:in our	1 0 0 0
sa:in pari	-7 0 5 0
sa:in place	5 -4 0 0
sa:in spring	-2 3 0 0
sa:in stockholm	0 1 0 0
sa:in the	-5 -1 5 3
sa:in their	-11 11 0 0
sa:in two	-9 10 0 0
sa:incheon	-6 6 0 0
sa:increase	-6 0 8 0
sa:ink	2 -1 0 0
sa:instead	-4 5 0 0
sa:instead of	-5 6 0 0
sa:into	4 -5 0 0
sa:is	4 -2 -1 0
sa:is a	-5 9 -1 0
sa:is about	-5 6 0 0
sa:is at	6 -5 0 0
sa:is being	1 0 0 0
sa:is done	-5 6 0 0
sa:is expect	-3 2 0 0
sa:is for	3 -2 0 0
sa:is go	0 3 0 0
sa:is in	11 -16 3 0
sa:is no	5 -1 -1 0
sa:is not	9 -8 0 0
sa:is nothing	2 0 0 0
sa:is out	-6 0 6 0
sa:is over	1 0 0 0
sa:is still	-4 -2 0 7
sa:is the	8 -6 0 0
sa:is to	0 3 -2 0
sa:is what	-2 3 0 0
sa:it	8 -8 2 -7
sa:it 's	-8 9 0 0
sa:it ,	4 -2 0 0
sa:it .	0 -9 3 5
sa:it could	9 -7 0 0
sa:it down	-1 0 2 0
sa:it had	-3 5 0 0
sa:it has	14 -5 -7 0
sa:it in	3 -2 0 0
sa:it is	14 -14 -1 0
sa:it now	-4 0 4 0
sa:it on	8 -5 0 0
sa:it that	-7 7 0 0
sa:it there	-11 12 0 0
sa:it to	0 2 0 0
sa:it up	5 -4 0 0
sa:it was	-9 13 -2 0
sa:it would	0 -1 4 0
sa:it'll	0 1 0 0
sa:it'll be	0 3 0 0
sa:item	1 0 0 0
sa:its	15 -17 1 -6
sa:its fact	0 0 1 0
sa:its own	-3 -2 8 0
sa:its part	0 0 2 0
sa:itself	2 -1 0 0
sa:izmir	4 -4 0 0
sa:josé	2 -8 0 4
sa:jump	2 -1 0 0
sa:keep	9 -7 0 0
sa:keep on	-2 0 3 0
sa:keep their	3 -2 0 0
sa:kettle	-4 4 0 0
sa:kind	3 -1 0 0
sa:kind .	2 0 0 0
sa:knock	2 -2 0 0
sa:know	5 -2 0 0
sa:kuala	0 2 -3 0
sa:kuala lumpur	0 2 -3 0
sa:lago	-3 4 0 0
sa:lake	9 -9 0 0
sa:lamb	-12 13 0 0
sa:lapse	3 -7 3 0
sa:lapse on	3 -7 3 0
sa:last	-10 9 0 0
sa:last ,	-7 3 2 0
sa:last -	-8 8 0 0
sa:last <month-gone>	0 -3 1 0
sa:last <span>	5 -3 0 0
sa:last day	0 1 0 0
sa:last month	-5 7 0 0
sa:last summer	0 1 0 0
sa:last time	4 -4 0 0
sa:last week	-3 3 -2 0
sa:last word	0 1 0 0
sa:last year	0 -3 5 0
sa:late	-5 7 0 0
sa:later	3 -11 4 0
sa:later in	-4 0 7 0
sa:law	3 0 0 0
sa:leave	-9 8 -6 4
sa:leave .	6 -6 0 0
sa:leave the	-7 7 0 0
sa:led	-10 11 0 0
sa:lentil	-12 0 0 13
sa:less .	2 -1 0 0
sa:let	0 -1 2 0
sa:let it	2 -1 0 0
sa:let the	3 -2 0 0
sa:letter	2 -2 0 0
sa:level	-8 -7 0 15
sa:level of	-7 -3 0 12
sa:levy	0 -8 7 0
sa:licence	3 0 -3 0
sa:licence for	-1 2 0 0
sa:lift	-7 2 3 0
sa:like	6 -1 -2 0
sa:like to	1 0 0 0
sa:line	-12 13 0 0
sa:list	3 -9 4 0
sa:list .	4 0 0 0
sa:list and	2 0 0 0
sa:list of	0 -2 3 0
sa:live	8 -2 -3 0
sa:london	-1 3 0 0
sa:long	0 -6 4 0
sa:long as	1 -1 0 0
sa:longer	-1 0 1 0
sa:look	7 -8 0 0
sa:lorry	1 -1 0 0
sa:lose	0 1 0 0
sa:lower	12 -10 0 0
sa:lumpur	0 2 -3 0
sa:lunch	0 0 2 0
sa:machine	-2 0 2 0
sa:madrid	6 -1 -1 0
sa:magnet	-6 7 0 0
sa:make	0 -11 12 0
sa:make it	-1 2 0 0
sa:man	1 0 0 0
sa:man in	3 -3 0 0
sa:marble	-2 2 0 0
sa:march	-3 3 0 0
sa:margin	0 -8 8 0
sa:matter	4 0 -1 0
sa:matter .	4 -3 0 0
sa:matter of	-3 5 0 0
sa:may	-13 15 -1 0
sa:me	1 0 0 0
sa:me .	0 2 0 0
sa:measure	-8 1 5 0
sa:mediator	7 -6 0 0
sa:meet	-11 4 0 5
sa:meet ,	0 0 1 -1
sa:meet .	-8 1 -4 7
sa:meet again	4 -1 0 0
sa:meet in	-2 5 0 0
sa:meet of	0 -1 4 0
sa:member	1 0 0 0
sa:men	-7 -2 9 0
sa:mersin	2 -2 0 0
sa:middle	0 2 0 0
sa:middle of	-1 2 0 0
sa:midnight	-3 8 -2 0
sa:midnight on	1 0 0 0
sa:might	2 0 -3 0
sa:minister	-3 4 -4 1
sa:ministry	4 -2 0 0
sa:minute	4 -15 10 0
sa:minute .	2 -9 5 0
sa:minute past	2 -1 0 0
sa:mombasa	2 -2 0 0
sa:monday	-4 6 0 0
sa:monday <day-today>	-7 8 0 0
sa:money	-1 2 0 0
sa:month	-16 17 -5 0
sa:month ,	-6 9 0 0
sa:month .	-3 0 0 1
sa:mood	3 -2 0 0
sa:more	6 -2 -1 -1
sa:more .	-4 4 0 0
sa:more than	2 -1 0 0
sa:morning	-2 6 -1 0
sa:morning .	-4 7 0 0
sa:most	-12 6 6 0
sa:most of	-13 7 6 0
sa:move	7 -5 0 0
sa:move .	1 0 0 0
sa:mr	5 -8 0 4
sa:mr <person>	6 -5 0 0
sa:much	-2 3 0 0
sa:much .	-6 6 0 0
sa:must	8 -7 0 0
sa:my	-10 13 0 -2
sa:name to	-2 2 0 0
sa:near	0 -3 1 0
sa:need	-8 10 0 0
sa:need the	-10 11 0 0
sa:negotiate	8 -8 0 0
sa:negotiation	-1 4 -1 0
sa:negotiation with	0 1 0 0
sa:negotiator	0 1 0 0
sa:never	-2 0 1 0
sa:new	0 -8 5 0
sa:new duty	-1 0 3 0
sa:new tariff	0 5 -5 0
sa:next	3 0 -1 -2
sa:next .	-11 12 0 0
sa:next morning	2 -2 0 0
sa:next week	0 4 -1 0
sa:nickel	0 -6 8 0
sa:night	-11 6 4 0
sa:nine	20 -19 0 0
sa:ninety	1 -1 0 0
sa:no	4 2 -8 -6
sa:no .	0 3 -1 0
sa:no date	-8 9 0 0
sa:no more	9 -8 0 0
sa:no notice	2 0 0 0
sa:no signature	-3 4 0 0
sa:no such	1 0 0 0
sa:no word	0 -4 4 0
sa:nobody	6 0 -6 0
sa:nobody had	-2 3 0 0
sa:none	9 -8 0 0
sa:noon	0 2 0 -1
sa:not	3 -4 0 0
sa:not .	0 4 -1 0
sa:not a	3 -2 0 0
sa:not be	-2 3 0 0
sa:not been	2 0 0 0
sa:not come	-6 7 0 0
sa:not in	2 0 0 0
sa:not on	0 1 0 0
sa:not say	2 0 -1 0
sa:not yet	2 0 0 0
sa:note	2 -10 5 0
sa:note .	7 -6 0 0
sa:nothing	-10 0 12 -5
sa:nothing .	3 0 0 0
sa:nothing but	-2 4 0 0
sa:nothing in	2 0 0 0
sa:nothing was	-2 0 0 0
sa:notice	0 -6 2 0
sa:notice .	1 0 0 0
sa:notice of	3 0 -2 0
sa:now	0 -5 3 0
sa:now .	-3 0 4 0
sa:number on	-2 3 0 0
sa:nut	-4 4 0 0
sa:of	7 -2 -15 6
sa:of <day-ahead>	0 2 0 -1
sa:of <day-gone>	-12 13 0 0
sa:of <day-today>	1 0 0 0
sa:of <level>	12 -8 -1 0
sa:of <month-ahead>	-9 11 0 0
sa:of <month-gone>	-3 -12 4 10
sa:of <month-today>	3 -1 0 0
sa:of <name>	20 -19 0 0
sa:of <number>	6 -2 0 0
sa:of <person>	7 -4 -1 0
sa:of <quality>	0 -5 3 0
sa:of <span>	0 1 0 0
sa:of a	-6 3 -1 5
sa:of all	-3 4 0 0
sa:of farm	2 -1 0 0
sa:of it	-1 3 0 0
sa:of its	9 -4 -1 0
sa:of no	1 0 0 0
sa:of one	-9 4 4 0
sa:of talk	5 -3 0 0
sa:of the	-12 14 2 -8
sa:of their	8 -6 0 0
sa:of them	-1 3 0 0
sa:of thi	-6 4 0 0
sa:of trade	0 1 0 0
sa:of two	11 -10 0 0
sa:of what	-4 4 0 0
sa:off	-8 11 -1 -1
sa:off the	-6 7 0 0
sa:offer	2 0 0 0
sa:official	-7 8 0 0
sa:oil	2 0 -1 0
sa:oil .	2 0 0 0
sa:on	4 -8 1 1
sa:on .	9 -6 0 0
sa:on <day-ahead>	-7 3 -5 7
sa:on <day-gone>	14 -13 9 -36
sa:on <day-today>	-9 14 -3 0
sa:on <number>	0 1 0 0
sa:on <quality>	-9 1 4 2
sa:on a	-7 6 -5 5
sa:on coal	-3 0 3 0
sa:on each	5 0 -4 0
sa:on everything	3 0 -2 0
sa:on ice	3 -3 0 0
sa:on it	2 -1 0 0
sa:on its	0 2 -2 0
sa:on one	2 -1 0 0
sa:on our	0 2 0 0
sa:on paper	4 -10 5 0
sa:on pay	1 -1 0 0
sa:on steel	0 1 0 0
sa:on tariff	-6 7 0 0
sa:on that	0 -5 3 0
sa:on the	12 -8 -1 -7
sa:on to	3 0 -3 0
sa:on top	5 -4 0 0
sa:on what	9 -5 0 0
sa:once ,	1 0 0 0
sa:once more	-7 8 0 0
sa:one	2 0 1 -5
sa:one .	1 0 0 0
sa:one hundred	-3 0 4 0
sa:one in	1 0 0 0
sa:one of	2 0 -2 0
sa:one on	1 -1 0 0
sa:one to	-2 0 5 0
sa:one with	3 -2 0 0
sa:only	2 0 0 0
sa:only one	0 1 0 0
sa:open	0 6 -4 0
sa:opened	2 0 0 0
sa:or	13 -8 -2 0
sa:order	7 -8 0 0
sa:order .	2 -1 0 0
sa:ordinary	-1 3 0 0
sa:ore	-1 1 0 0
sa:origin	-3 -3 0 8
sa:oslo	4 -3 0 0
sa:other	11 -5 -4 0
sa:other .	8 -2 -4 0
sa:other in	6 -5 0 0
sa:our	10 -5 0 -3
sa:our ,	2 -1 0 0
sa:our <office>	-4 0 2 0
sa:our own	2 -1 0 0
sa:out	18 -17 0 -3
sa:out ,	1 0 0 0
sa:out .	-1 4 -1 0
sa:out in	5 -4 0 0
sa:out of	6 -3 0 0
sa:out on	11 -10 0 0
sa:outcome	4 -5 0 0
sa:outstanding	3 -2 0 0
sa:over	6 -17 13 -3
sa:over a	-1 2 0 0
sa:over the	8 -7 0 0
sa:own	0 -7 6 0
sa:pact	8 -7 0 0
sa:pact with	5 -5 0 0
sa:page	5 -4 0 0
sa:palace	-2 3 0 0
sa:panel	4 -4 0 0
sa:paper	10 -11 0 0
sa:paper that	1 -1 0 0
sa:pari	-9 0 9 0
sa:park	-1 0 2 0
sa:part	1 -5 1 0
sa:part ,	-1 0 2 0
sa:party	0 1 0 0
sa:passed	1 0 0 0
sa:past	-6 8 0 0
sa:past midnight	-11 12 0 0
sa:pause	-5 8 0 0
sa:pause .	7 -6 0 0
sa:pay	0 4 -1 0
sa:pay .	1 -1 0 0
sa:pay <number>	2 -1 0 0
sa:pay a	1 0 0 0
sa:pay in	-13 13 0 0
sa:pay ten	3 -2 0 0
sa:payable	2 0 0 0
sa:peace	2 -6 1 0
sa:people	0 -2 1 0
sa:people ,	0 -1 1 0
sa:percent	-2 2 0 0
sa:permanent	0 -2 0 3
sa:permit	0 2 0 0
sa:permit ,	-5 6 0 0
sa:permit for	1 -1 0 0
sa:person	-5 0 6 0
sa:phone	1 0 0 0
sa:place	5 -5 0 0
sa:place of	5 -4 0 0
sa:plan	-2 0 1 0
sa:plan for	-1 0 2 0
sa:plate	0 1 0 0
sa:plate .	0 1 0 0
sa:play	-4 6 0 0
sa:point	14 -9 -3 0
sa:port	8 -6 0 0
sa:post	1 0 0 0
sa:present	-4 4 0 0
sa:president	-6 0 8 0
sa:produced	-6 7 0 0
sa:promise	3 0 0 0
sa:promise .	1 0 0 0
sa:protested	-9 0 10 0
sa:published	3 -1 0 0
sa:put	4 -9 -6 9
sa:put <number>	0 -4 0 5
sa:put a	-10 2 0 7
sa:put his	-1 2 0 0
sa:put it	0 0 -2 0
sa:put its	0 -5 4 0
sa:put off	1 0 0 0
sa:put on	2 0 0 0
sa:put out	2 0 0 0
sa:put the	0 -4 2 0
sa:quarter	1 0 0 0
sa:question	8 -6 0 0
sa:question ,	-3 3 0 0
sa:quiet	5 -1 -3 0
sa:quote	3 -2 0 0
sa:raise	-2 1 0 0
sa:raise the	-7 8 0 0
sa:rare	-4 6 0 0
sa:rare earth	-6 7 0 0
sa:rate	14 -10 0 0
sa:rate of	1 0 0 0
sa:raw	-2 3 0 0
sa:reach	1 2 -4 0
sa:reach for	2 0 0 0
sa:read	-6 -3 11 0
sa:read it	-13 0 13 0
sa:ready	0 2 0 0
sa:receive	5 -4 0 0
sa:recess	3 -2 0 0
sa:reciprocal	2 -1 0 0
sa:reciprocal tariff	1 0 0 0
sa:red	1 -1 0 0
sa:refiner	1 0 0 0
sa:regard	-5 5 0 0
sa:remark	1 0 0 0
sa:renewed	-4 1 2 0
sa:reply	5 0 -4 0
sa:reply that	1 0 0 0
sa:report	2 0 0 0
sa:reporter	-2 4 0 0
sa:required	1 0 0 0
sa:rest	-5 6 0 0
sa:result	0 1 0 0
sa:resume	-7 8 0 0
sa:return	3 -4 0 0
sa:return to	4 -1 0 0
sa:review	-6 0 5 0
sa:rice	-7 9 0 0
sa:right	2 0 0 0
sa:ring	3 -3 0 0
sa:rise	-1 0 1 0
sa:rise to	-5 6 0 0
sa:river	6 -5 0 0
sa:room	15 -14 0 0
sa:round	-4 6 0 -2
sa:round .	-1 2 0 0
sa:round of	6 -5 0 0
sa:rule	1 -9 -3 7
sa:run	10 -4 -3 0
sa:run out	11 -9 -1 0
sa:salmon	6 -4 0 0
sa:same	-5 0 6 -1
sa:san	7 -6 0 0
sa:san josé	6 -5 0 0
sa:sardine	-12 0 0 12
sa:say	-7 7 4 -5
sa:say ,	5 0 -2 0
sa:say .	-2 0 3 0
sa:say <seat>	-10 10 0 0
sa:say he	2 -1 0 0
sa:say it	-1 0 3 0
sa:say no	-4 6 0 0
sa:say on	1 0 0 0
sa:say so	-4 -3 8 0
sa:say that	-2 0 3 0
sa:say the	3 0 -1 0
sa:schedule	-4 -2 0 8
sa:scrap	6 -5 0 0
sa:screen	-8 10 0 0
sa:season	1 0 0 0
sa:second	-24 11 3 8
sa:second day	-5 6 0 0
sa:second time	-1 2 0 0
sa:second week	-5 -14 7 10
sa:secretary	-5 0 0 3
sa:secretary ,	-1 0 0 4
sa:see	15 -8 -4 -2
sa:sell	2 -1 0 0
sa:send	1 0 0 0
sa:sentence	-1 2 0 0
sa:sesame	4 -3 0 0
sa:set	-7 8 0 0
sa:set the	0 3 0 0
sa:settle	-8 9 0 0
sa:settle .	0 1 0 0
sa:seven	2 -3 0 0
sa:shall	7 -6 0 0
sa:share	1 -1 0 0
sa:she	12 -11 0 0
sa:sheet of	0 2 0 0
sa:ship	9 -6 0 0
sa:shipment	1 0 0 0
sa:shook	4 -2 0 0
sa:shook hand	3 -1 0 0
sa:short	2 0 0 0
sa:shorter	-1 -1 4 0
sa:should	-5 -2 9 0
sa:should be	-2 -7 10 0
sa:show	-4 6 0 0
sa:shut	-2 -3 6 0
sa:side	-1 9 -3 -3
sa:side .	-2 2 0 0
sa:side would	0 2 0 0
sa:sign	-3 10 -5 -1
sa:sign ,	0 2 0 0
sa:sign and	1 0 0 0
sa:sign for	-11 11 0 0
sa:sign in	0 -1 1 0
sa:sign on	8 -6 0 0
sa:sign the	1 -1 0 0
sa:signature	6 -2 -1 0
sa:signature of	6 -4 0 0
sa:since	11 -9 -1 0
sa:since <day-gone>	-1 -4 4 2
sa:since <month-gone>	5 -1 0 0
sa:since easter	-4 4 0 0
sa:since spring	2 -1 0 0
sa:since the	8 -7 -2 0
sa:sit	-8 0 5 3
sa:sit <day-gone>	-4 5 0 0
sa:sit down	-1 1 1 -1
sa:sit with	0 0 1 0
sa:six	0 0 1 0
sa:size	-7 8 0 0
sa:sleep	0 0 2 0
sa:sleep .	3 -2 0 0
sa:small	7 -5 0 0
sa:smaller	-1 2 0 0
sa:so	-4 2 5 -2
sa:so .	3 -3 0 0
sa:so did	13 -12 0 0
sa:soybean	2 -2 0 0
sa:speak	2 -2 0 0
sa:special	-9 10 0 0
sa:spent	-11 13 0 0
sa:spent <day-gone>	-5 6 0 0
sa:spoke	6 -4 -1 0
sa:spoke of	2 0 0 0
sa:spring ,	-7 8 0 0
sa:spring .	2 -1 0 0
sa:stand	-3 4 0 0
sa:stand in	-7 8 0 0
sa:standstill	-13 16 -1 0
sa:start	-5 0 0 7
sa:state	5 -1 0 0
sa:state visit	1 0 0 0
sa:statement	17 -15 0 0
sa:stay	-1 1 0 0
sa:stay .	-6 7 0 0
sa:steel .	-1 1 0 0
sa:step	2 0 0 0
sa:still	-5 3 -3 5
sa:still to	-22 16 0 7
sa:stock	7 -5 0 0
sa:stockholm	-18 21 -2 0
sa:stockholm in	-3 5 0 0
sa:stop	-17 23 -7 0
sa:strike a	0 1 0 0
sa:subject	-4 5 0 0
sa:subject to	-5 6 0 0
sa:such	-1 3 0 0
sa:such meet	-4 4 0 0
sa:summer	0 2 0 0
sa:summer .	1 0 0 0
sa:summit	-1 0 4 0
sa:surcharge	3 -2 0 0
sa:suspend	4 0 0 0
sa:table	10 -2 -9 0
sa:table ,	10 -8 0 0
sa:table that	-4 5 0 0
sa:take	0 0 0 3
sa:take a	-4 5 0 0
sa:take back	2 -1 0 0
sa:take it	-4 0 0 6
sa:take off	-2 2 0 0
sa:take up	-6 0 7 0
sa:talk	7 -2 -4 -1
sa:talk .	15 -17 0 0
sa:talk about	12 -10 0 0
sa:talk between	9 -8 0 0
sa:talk in	3 0 0 0
sa:talk on	-14 15 0 0
sa:talk with	-3 3 0 0
sa:talked	-8 12 -3 0
sa:talking	0 -6 7 0
sa:talking about	-4 -2 7 0
sa:tariff	-6 0 8 0
sa:tariff ,	-6 6 0 0
sa:tariff .	-10 1 9 -2
sa:tariff ;	5 -4 0 0
sa:tariff in	6 -6 0 0
sa:tariff on	5 -6 0 0
sa:tariff talk	-2 2 0 0
sa:tariff truce	0 1 0 0
sa:tariff war	-3 3 0 0
sa:tax	-4 5 0 0
sa:tax on	-7 7 0 0
sa:tea	7 -5 0 0
sa:team	-11 6 0 5
sa:technical	-6 -3 0 10
sa:telephone	2 -3 0 0
sa:telephone that	5 -1 -2 0
sa:tell	-6 4 0 2
sa:tell ,	10 -4 -4 0
sa:tell a	-2 3 0 0
sa:tell by	2 -1 0 0
sa:tell me	3 -2 0 0
sa:tell reporter	-3 5 0 0
sa:tell the	-6 7 0 0
sa:tell to	-6 0 8 0
sa:tell us	-7 7 0 0
sa:ten	5 -14 6 0
sa:ten minute	-3 0 4 0
sa:term	0 2 -4 0
sa:text	-5 7 0 0
sa:th	-5 6 0 0
sa:than	-2 4 0 0
sa:that	6 0 -3 -8
sa:that .	9 -4 -2 0
sa:that <name>	10 -12 -3 3
sa:that <person>	5 -4 0 0
sa:that <quality>	-6 0 8 0
sa:that <seat>	1 0 0 0
sa:that begin	-4 5 0 0
sa:that both	-10 12 0 0
sa:that had	-2 2 0 0
sa:that has	3 -2 0 0
sa:that in	1 0 0 0
sa:that is	-9 11 0 0
sa:that it	0 -4 3 0
sa:that matter	2 -2 0 0
sa:that nobody	-2 3 0 0
sa:that nothing	-13 3 8 0
sa:that of	0 -4 3 0
sa:that the	3 -3 0 -1
sa:that they	-7 9 0 0
sa:that was	6 -3 0 0
sa:that would	1 0 0 0
sa:the	-7 2 15 -9
sa:the <day-ahead>	-2 0 0 2
sa:the <day-gone>	-3 9 -2 -2
sa:the <day-today>	-2 3 0 0
sa:the <level>	13 -7 -4 0
sa:the <name>	5 -1 -3 0
sa:the <number>	1 0 0 0
sa:the <office>	18 -18 0 0
sa:the <organisation>	-9 9 -1 4
sa:the <person>	3 5 -12 0
sa:the <points>	-2 3 0 0
sa:the <quality>	0 3 -3 0
sa:the <seat>	0 -8 6 0
sa:the <span>	1 0 0 0
sa:the calendar	2 -1 0 0
sa:the case	2 -1 0 0
sa:the clock	-12 14 0 0
sa:the coffee	-6 7 0 0
sa:the country	-6 7 0 0
sa:the deadline	2 -2 0 0
sa:the delegation	3 -2 0 0
sa:the desk	2 0 0 0
sa:the door	-4 0 6 0
sa:the duty	-5 7 0 0
sa:the end	0 5 -4 0
sa:the entity	4 0 -1 0
sa:the export	1 0 0 0
sa:the extension	-2 3 0 0
sa:the first	-2 7 -3 0
sa:the fourth	-3 6 -1 0
sa:the great	0 -4 5 0
sa:the house	-15 15 0 0
sa:the hundred	-5 7 0 0
sa:the kettle	-4 4 0 0
sa:the kind	1 0 0 0
sa:the lake	9 -9 0 0
sa:the last	0 0 1 0
sa:the list	0 -1 4 0
sa:the matter	5 -3 0 0
sa:the measure	0 3 0 0
sa:the middle	0 2 0 0
sa:the month	-5 6 0 0
sa:the name	3 -2 0 0
sa:the new	1 -4 0 0
sa:the next	5 -7 1 0
sa:the one	-2 -1 4 0
sa:the other	8 -6 0 0
sa:the outcome	2 -3 0 0
sa:the paper	3 -2 0 0
sa:the party	0 1 0 0
sa:the pause	0 1 0 0
sa:the people	0 -1 1 0
sa:the permit	-5 6 0 0
sa:the phone	1 0 0 0
sa:the quarrel	1 0 0 0
sa:the rice	3 -2 0 0
sa:the river	6 -5 0 0
sa:the same	-12 5 7 0
sa:the second	-20 2 7 10
sa:the signature	5 -4 0 0
sa:the spring	3 -2 0 0
sa:the standstill	0 2 0 0
sa:the state	3 0 0 0
sa:the table	3 0 -5 0
sa:the talk	0 -3 3 0
sa:the tariff	5 -10 2 0
sa:the text	1 0 0 0
sa:the thing	2 0 0 0
sa:the third	-24 27 0 -3
sa:the time	-4 -4 9 0
sa:the trade	0 1 0 0
sa:the truce	9 -9 1 0
sa:the twenty	6 -5 0 0
sa:the two	-8 0 14 -5
sa:the upper	2 -1 0 0
sa:the very	2 -1 0 0
sa:the way	-6 7 0 0
sa:the week	0 7 -3 0
sa:the weekend	-2 2 0 0
sa:the worst	-2 4 0 0
sa:the year	0 4 -5 0
sa:their	7 -1 -7 0
sa:them	4 0 -2 0
sa:them ,	-4 5 0 0
sa:them .	-1 0 2 0
sa:them to	1 0 0 0
sa:themselve	-20 15 3 0
sa:then	-5 12 -7 0
sa:there	0 7 -13 0
sa:there ,	1 -1 0 0
sa:there .	-5 6 0 0
sa:there is	1 0 -2 0
sa:there since	-6 6 0 0
sa:there were	13 -12 0 0
sa:these	-6 3 1 0
sa:they	6 0 -5 -7
sa:they are	0 1 0 0
sa:they had	1 0 -2 0
sa:they pay	-7 7 0 0
sa:they were	5 -3 0 0
sa:they will	1 -1 0 0
sa:thi	-1 2 -2 0
sa:thi autumn	-6 6 0 0
sa:thi month	-6 4 0 0
sa:thi week	-7 0 5 0
sa:thi year	6 -2 -2 0
sa:thin	-1 1 0 0
sa:thing	6 -2 0 0
sa:think	-19 20 0 0
sa:third	-21 25 -1 -1
sa:third meet	-4 7 0 -1
sa:third round	-8 9 0 0
sa:third time	-15 16 0 0
sa:thirty	1 -1 0 0
sa:those	2 0 0 0
sa:though	-3 4 0 0
sa:thousand	2 0 -1 0
sa:threaten	0 1 0 0
sa:three	0 2 0 0
sa:through	0 -5 -2 6
sa:through <day-ahead>	-1 -5 0 8
sa:through a	1 -1 0 0
sa:thursday	4 -1 0 0
sa:thursday ,	9 -8 0 0
sa:thursday <day-today>	0 2 0 0
sa:tie	2 0 0 0
sa:till	1 0 0 0
sa:time	4 0 0 -4
sa:time ,	1 2 -5 0
sa:time .	-13 15 0 0
sa:time being	-1 -8 10 0
sa:time in	2 -2 0 0
sa:to	2 8 -3 -14
sa:to <day-ahead>	-9 11 0 -1
sa:to <level>	3 0 -4 0
sa:to <number>	1 0 0 0
sa:to a	7 -11 0 3
sa:to agree	-11 12 0 0
sa:to be	9 -2 -4 -1
sa:to bring	0 3 0 0
sa:to consent	2 -2 0 0
sa:to discuss	-4 -4 10 0
sa:to do	0 0 -1 0
sa:to end	1 0 0 0
sa:to give	-8 9 0 0
sa:to go	0 -6 6 0
sa:to have	-3 4 0 0
sa:to hold	3 -7 2 0
sa:to it	0 0 1 0
sa:to make	-1 2 0 0
sa:to run	1 0 0 0
sa:to say	-14 9 4 0
sa:to see	-4 3 0 0
sa:to set	0 3 0 0
sa:to sign	-1 3 0 0
sa:to sit	1 -1 0 0
sa:to stop	-2 8 -4 0
sa:to take	-4 0 0 7
sa:to talk	5 -4 0 0
sa:to the	-15 19 0 0
sa:to twenty	0 -1 2 0
sa:to two	1 0 0 0
sa:to us	2 0 0 0
sa:to vote	-15 16 0 0
sa:too much	-7 7 0 0
sa:top	6 -4 0 0
sa:top ,	2 -1 0 0
sa:touched	-4 5 0 0
sa:trade	9 -7 -3 1
sa:trade ,	1 -5 0 3
sa:trade minister	-2 4 0 0
sa:transcript	10 -7 0 0
sa:transcript ,	-2 3 0 0
sa:translated	0 -7 7 0
sa:translated from	-1 -4 7 0
sa:translation	3 -1 0 0
sa:treasury	-3 3 0 0
sa:treasury secretary	-3 3 0 0
sa:treaty	0 1 0 0
sa:triple	7 0 -4 0
sa:truce	4 -8 0 3
sa:truce ,	3 -2 0 0
sa:truce .	-3 0 4 0
sa:truce of	8 -5 0 0
sa:truce with	1 0 0 0
sa:try	-7 7 0 0
sa:tuesday	4 -13 6 0
sa:tuesday ,	4 -3 0 0
sa:tuesday <day-today>	0 -8 7 0
sa:turn	-10 12 0 0
sa:turnout	4 -4 0 0
sa:twelve	7 -6 0 0
sa:twenty	3 -13 7 0
sa:twenty -	2 -12 7 0
sa:twice	-12 11 0 0
sa:twice .	-10 8 2 0
sa:two	-27 17 21 -11
sa:two .	-25 25 0 0
sa:two country	0 -1 1 0
sa:two hundred	0 -3 3 0
sa:two president	-10 -1 12 0
sa:two side	-4 8 0 -1
sa:two week	-2 4 0 0
sa:under	9 -4 -1 0
sa:under a	4 -3 0 0
sa:under it	-5 6 0 0
sa:under the	11 -8 0 0
sa:understanding	-1 3 0 0
sa:union	1 0 0 0
sa:unlawful	3 -2 0 0
sa:unlawful ,	2 -2 0 0
sa:until	8 0 -6 0
sa:until <day-ahead>	6 -1 -2 0
sa:until the	0 1 0 0
sa:up	7 -3 0 -4
sa:up ,	1 -1 0 0
sa:up .	-10 11 0 0
sa:up by	1 0 0 0
sa:up on	6 -5 0 0
sa:up the	-4 6 0 0
sa:up to	2 -1 0 0
sa:upper	2 -1 0 0
sa:us	0 2 0 0
sa:us ,	3 -2 0 0
sa:us .	-7 8 0 0
sa:use	-5 0 5 0
sa:used	-16 17 0 0
sa:usual	0 1 0 0
sa:value	2 0 0 0
sa:version	0 -2 0 0
sa:very	4 -3 0 0
sa:video	1 0 0 0
sa:view	0 -3 0 3
sa:visit	0 0 2 0
sa:visit .	6 -1 -3 0
sa:vote	-8 10 0 0
sa:vote .	-15 16 0 0
sa:vote on	6 -5 0 0
sa:wait	9 -8 0 0
sa:wait for	6 -4 0 0
sa:walk	-3 4 0 0
sa:walk out	-5 5 0 0
sa:walked	6 -5 0 0
sa:want	-10 13 -2 0
sa:want <span>	3 -2 0 0
sa:want to	-12 13 0 0
sa:war	-2 3 0 0
sa:war .	-3 4 0 0
sa:warn	1 0 0 0
sa:was	-2 9 -2 -11
sa:was "	1 0 0 0
sa:was ,	9 -8 0 0
sa:was .	-6 7 0 0
sa:was charge	2 -1 0 0
sa:was in	-3 3 0 0
sa:was the	-12 12 0 0
sa:was to	3 -2 0 0
sa:way	-2 4 0 0
sa:we	12 -10 0 0
sa:we have	3 -1 0 0
sa:we'll	3 -3 0 0
sa:wed	1 -3 0 0
sa:wednesday	-26 10 0 20
sa:wednesday ,	-4 5 0 0
sa:wednesday <day-today>	-24 6 0 21
sa:week	-23 11 3 8
sa:week .	6 -3 0 0
sa:week ;	-1 2 0 0
sa:week ago	-11 10 0 0
sa:week of	-7 -6 5 8
sa:weekend	-2 2 0 0
sa:welcome	7 -6 0 0
sa:well	-6 0 5 0
sa:well .	-1 3 0 0
sa:were	13 -3 -11 -1
sa:were not	-6 8 0 0
sa:were to	12 -11 0 0
sa:what	9 0 -12 -2
sa:what <person>	1 0 -1 0
sa:what it	-11 11 0 0
sa:what the	5 -4 0 0
sa:what they	-1 2 0 0
sa:what was	10 -6 -1 0
sa:wheat	-6 1 4 0
sa:when	5 -10 0 6
sa:when the	0 -10 1 7
sa:when they	-1 0 0 0
sa:where	-15 4 5 5
sa:where <person>	-2 0 0 0
sa:where he	-10 0 1 4
sa:where the	-5 0 0 4
sa:where they	0 0 1 0
sa:whether	1 0 0 0
sa:which	21 -18 0 -8
sa:which has	6 -5 0 0
sa:which is	2 0 0 0
sa:which it	5 -4 0 0
sa:which the	-7 0 7 0
sa:while	1 0 0 0
sa:who	-5 4 4 -3
sa:who ask	4 -3 0 0
sa:who have	5 -3 0 0
sa:who is	0 -2 3 0
sa:whose	8 -7 0 0
sa:whose good	2 -1 0 0
sa:why	-4 6 0 0
sa:why the	1 0 0 0
sa:will	2 0 -2 -1
sa:will be	0 1 0 0
sa:will go	1 -1 0 0
sa:will have	0 5 0 -6
sa:will keep	4 -3 0 0
sa:will not	-7 0 7 0
sa:will pay	1 0 0 0
sa:will take	-4 4 0 0
sa:willing	1 0 0 0
sa:wine	-6 9 -1 0
sa:wine .	-3 5 0 0
sa:winter	2 -1 0 0
sa:winter .	1 -1 0 0
sa:wire	-8 9 0 0
sa:with	2 1 -3 -3
sa:with <name>	1 1 -3 0
sa:with <person>	2 0 0 0
sa:with <quality>	1 0 0 0
sa:with <seat>	1 0 0 0
sa:with a	-9 5 0 2
sa:with an	0 -2 4 0
sa:with both	4 -4 0 0
sa:with the	0 2 -3 0
sa:within	2 0 0 0
sa:within the	3 -1 0 0
sa:without	-1 0 0 0
sa:without a	-9 10 0 0
sa:without which	0 0 1 0
sa:woke	0 1 0 0
sa:word	-6 2 3 0
sa:word ,	1 0 0 0
sa:word .	-14 11 0 0
sa:word on	0 -7 4 0
sa:working	-2 2 0 0
sa:worst	-2 3 0 0
sa:would	6 3 -11 -6
sa:would "	1 -1 0 0
sa:would be	13 -10 0 0
sa:would have	3 -1 0 0
sa:would not	1 0 0 0
sa:would take	6 -5 0 0
sa:write	5 -9 0 0
sa:write to	1 0 0 0
sa:year	9 -6 -3 0
sa:year 's	-5 0 6 0
sa:year ,	0 -2 0 0
sa:year .	0 1 -2 0
sa:yes	5 -4 0 0
sa:yet	0 1 0 0
sa:you	2 -22 14 0
sa:·	9 -7 0 0
sa:· <day-today>	4 -2 0 0
sa:—	0 -3 7 -4
sa:— <day-today>	1 0 0 0
sa:— <name>	-10 14 -4 0
sa:— <seat>	-3 3 0 0
sa:— a	-5 -2 8 0
sa:— for	8 -2 -5 0
sa:— the	-4 6 0 0
sa:— tuesday	-4 -2 7 0
sb:"	3 -8 3 0
sb:" ,	-2 4 0 0
sb:" <person>	0 1 0 0
sb:" a	0 -4 0 6
sb:" he	1 0 0 0
sb:" i	9 -8 0 0
sb:" if	-7 0 7 0
sb:" in	-6 1 4 0
sb:" the	0 -9 6 0
sb:" we	4 -2 0 0
sb:&	0 -8 0 9
sb:'	-1 0 0 0
sb:' meet	-8 5 0 1
sb:'s	9 -10 1 0
sb:'s <person>	-6 6 0 0
sb:'s a	7 -1 0 -6
sb:'s been	0 1 0 0
sb:'s in	-3 5 0 0
sb:'s minister	-7 8 0 0
sb:'s on	-5 0 0 6
sb:'s own	-3 0 1 0
sb:'s talk	3 -1 0 0
sb:'s tariff	1 -1 0 0
sb:'s the	15 -13 0 0
sb:'s trade	-7 7 0 0
sb:(	-12 16 0 -6
sb:( <person>	4 -3 0 0
sb:( b	3 -2 0 0
sb:)	0 5 -3 -2
sb:) ,	-5 7 0 0
sb:) :	12 -11 0 0
sb:) and	-10 10 0 0
sb:) —	-4 5 0 0
sb:*	-4 8 -1 0
sb:* <name>	6 -4 0 0
sb:+	0 -9 6 0
sb:,	12 -9 -4 -1
sb:, "	1 -6 4 0
sb:, <day-ahead>	-6 -3 0 9
sb:, <day-gone>	2 -3 0 0
sb:, <day-today>	11 -7 0 0
sb:, <goods-amount>	-4 0 6 0
sb:, <level>	3 -1 0 0
sb:, <name>	3 0 0 0
sb:, <number>	13 -11 0 0
sb:, <office>	0 10 -5 -1
sb:, <organisation>	-6 6 0 0
sb:, <person>	-9 8 0 0
sb:, <quality>	1 0 0 0
sb:, a	-2 -8 3 7
sb:, after	0 1 0 -3
sb:, agree	3 -3 0 0
sb:, and	3 0 -13 7
sb:, are	1 0 0 0
sb:, as	-11 14 -1 0
sb:, at	-14 3 12 -3
sb:, before	8 -6 0 0
sb:, by	9 -7 0 0
sb:, for	0 -9 4 1
sb:, from	0 -6 5 0
sb:, had	0 2 0 0
sb:, has	0 3 0 0
sb:, he	0 3 0 0
sb:, his	0 2 -4 0
sb:, hold	5 -4 0 0
sb:, if	5 -3 0 0
sb:, in	-40 20 3 15
sb:, is	-3 0 6 -2
sb:, it	-7 5 5 -2
sb:, meet	-6 0 8 0
sb:, mr	10 -9 0 0
sb:, not	0 0 1 0
sb:, of	-6 13 -1 -3
sb:, on	6 -16 1 9
sb:, one	1 1 -5 0
sb:, our	0 0 2 0
sb:, say	1 0 0 0
sb:, sign	-5 5 0 0
sb:, since	11 -9 0 0
sb:, sit	2 -9 0 6
sb:, suspend	1 0 0 0
sb:, tell	5 -4 0 0
sb:, that	7 0 0 -8
sb:, the	-1 4 0 -1
sb:, then	2 -2 0 0
sb:, to	0 2 0 0
sb:, under	7 -2 -2 0
sb:, warn	-1 3 0 0
sb:, was	-11 8 -1 4
sb:, whatever	5 -3 0 0
sb:, when	0 3 0 0
sb:, where	6 -3 0 0
sb:, which	-1 0 -7 9
sb:, who	-5 2 -7 11
sb:, with	-11 5 7 0
sb:, without	-12 3 0 7
sb:-	1 1 -10 0
sb:- <number>	16 -15 0 0
sb:- down	-8 11 0 -1
sb:- owned	10 -9 0 0
sb:.	-10 17 -7 -3
sb:. <number>	-24 27 0 0
sb:. s	1 0 0 0
sb:/	2 -3 0 0
sb::	6 -3 0 -9
sb:: "	2 -1 0 0
sb:: <number>	23 -15 -1 -2
sb:: <office>	-10 9 -1 0
sb:: <person>	6 -7 0 0
sb:: <span>	2 -1 0 0
sb:: a	0 -3 0 2
sb:: an	9 -8 0 0
sb:: and	-8 10 0 0
sb:: in	0 3 0 -1
sb:: it	0 -10 -1 10
sb:: no	2 -1 0 0
sb:: on	0 4 0 -1
sb:: the	-14 13 5 -2
sb:: there	9 -8 0 0
sb:: they	-5 0 3 0
sb:: we	-1 2 0 0
sb:: what	-11 4 7 -1
sb:;	-15 11 -2 5
sb:; in	0 -10 2 7
sb:; the	-1 2 0 0
sb:<agent>	0 -2 0 3
sb:<day-ahead>	-3 6 -3 0
sb:<day-ahead> ,	0 0 -6 2
sb:<day-ahead> :	-2 3 0 0
sb:<day-ahead> ;	-3 0 0 2
sb:<day-ahead> at	0 1 0 0
sb:<day-ahead> in	0 -1 5 -1
sb:<day-ahead> the	5 0 -3 0
sb:<day-ahead> to	0 3 0 0
sb:<day-ahead> —	-17 14 2 0
sb:<day-gone>	6 0 -2 -5
sb:<day-gone> ,	-9 6 0 3
sb:<day-gone> :	16 -15 -2 0
sb:<day-gone> ;	0 -1 3 0
sb:<day-gone> <person>	0 6 -5 0
sb:<day-gone> evening	-3 5 0 0
sb:<day-gone> for	0 -4 1 0
sb:<day-gone> in	0 4 -3 -2
sb:<day-gone> on	4 -3 0 0
sb:<day-gone> that	0 3 -4 0
sb:<day-gone> the	0 1 0 0
sb:<day-today>	28 -29 0 -10
sb:<day-today> ,	9 -12 1 0
sb:<day-today> the	0 -4 6 0
sb:<day-today> —	14 -11 0 0
sb:<duty>	0 -2 0 2
sb:<gate>	-8 5 1 0
sb:<goods-amount>	5 -12 3 0
sb:<goods-amount> of	7 -3 -1 0
sb:<goods>	16 -24 -1 12
sb:<level-noun>	0 -6 0 7
sb:<level>	22 -26 0 0
sb:<level> ,	4 0 -1 0
sb:<level> and	9 -6 0 0
sb:<level> before	0 1 0 0
sb:<level> in	16 -13 0 0
sb:<level> of	-5 0 7 0
sb:<level> on	3 0 0 0
sb:<level> since	-5 0 0 6
sb:<money>	-7 11 -2 0
sb:<money> <span>	2 0 0 0
sb:<money> of	3 -2 0 0
sb:<month-ahead>	-10 12 0 -1
sb:<month-ahead> ,	2 0 0 0
sb:<month-gone>	-10 14 2 -15
sb:<month-gone> ,	-6 8 3 -10
sb:<month-gone> ;	-9 10 0 0
sb:<month-gone> and	-2 6 0 0
sb:<month-gone> the	2 0 -2 0
sb:<name>	6 0 -12 0
sb:<name> 's	9 1 -10 -5
sb:<name> (	3 -2 0 0
sb:<name> ,	0 -3 1 0
sb:<name> ;	0 1 0 0
sb:<name> and	-13 10 4 0
sb:<name> are	9 -8 0 0
sb:<name> at	0 2 0 0
sb:<name> has	-1 -5 0 8
sb:<name> have	0 -3 0 4
sb:<name> in	5 -3 0 0
sb:<name> is	-2 5 0 0
sb:<name> on	-1 2 0 0
sb:<name> pay	-1 2 0 0
sb:<name> put	1 0 0 0
sb:<name> sign	6 -3 0 0
sb:<name> stop	-5 5 0 0
sb:<name> take	4 -2 0 0
sb:<name> was	1 0 0 0
sb:<name> were	-1 2 0 0
sb:<name> —	1 0 0 0
sb:<not>	-10 16 -6 0
sb:<number>	0 11 -9 -15
sb:<number> (	1 0 0 0
sb:<number> )	1 0 0 0
sb:<number> ,	0 1 0 0
sb:<number> -	13 -12 0 0
sb:<number> :	20 -13 0 0
sb:<number> <person>	3 -2 0 0
sb:<number> a	0 1 0 0
sb:<number> and	5 -4 0 0
sb:<number> in	0 1 -1 0
sb:<number> th	1 0 0 0
sb:<number> that	1 -1 0 0
sb:<number> the	5 -6 1 0
sb:<number> —	1 0 0 0
sb:<office>	-19 21 -10 5
sb:<office> '	-9 5 0 1
sb:<office> 's	7 -12 3 0
sb:<office> ,	4 1 -4 -3
sb:<office> :	4 0 0 -2
sb:<office> and	0 -6 6 0
sb:<office> from	-10 13 0 0
sb:<office> in	-2 0 4 0
sb:<office> meet	1 1 -1 -1
sb:<office> of	-4 9 -4 0
sb:<office> on	-8 9 0 0
sb:<office> sit	-6 0 0 4
sb:<organisation>	3 -4 0 0
sb:<organisation> 's	4 -3 0 0
sb:<organisation> ,	2 3 -1 -8
sb:<organisation> :	-1 -2 8 -1
sb:<organisation> and	-3 4 0 0
sb:<organisation> has	-6 0 0 7
sb:<organisation> in	6 -1 0 -7
sb:<organisation> on	0 -4 0 6
sb:<organisation> that	0 -1 0 3
sb:<organisation> to	-4 5 0 0
sb:<person>	-6 9 3 -12
sb:<person> 's	-8 0 3 1
sb:<person> (	6 -5 0 0
sb:<person> )	2 -2 0 0
sb:<person> ,	11 0 -13 -1
sb:<person> :	16 -17 -1 4
sb:<person> and	9 0 -4 -3
sb:<person> ask	1 0 0 0
sb:<person> come	-5 0 7 0
sb:<person> had	-7 7 0 0
sb:<person> has	0 6 -3 0
sb:<person> in	-8 0 2 4
sb:<person> is	2 -8 3 0
sb:<person> meet	0 3 0 0
sb:<person> of	0 1 -4 0
sb:<person> put	-2 0 1 0
sb:<person> say	-1 4 0 0
sb:<person> sign	0 1 0 0
sb:<person> sit	0 3 0 0
sb:<person> tell	2 0 -2 0
sb:<points>	11 -5 -3 0
sb:<quality>	19 -8 -14 -2
sb:<quality> -	8 -12 0 5
sb:<quality> and	-9 14 -2 -2
sb:<quality> beef	3 -1 0 0
sb:<quality> butter	4 -3 0 0
sb:<quality> colleague	4 0 0 -1
sb:<quality> in	0 1 0 0
sb:<quality> minister	5 -3 0 0
sb:<quality> negotiator	5 -3 0 0
sb:<quality> official	-3 0 0 2
sb:<quality> orange	2 -1 0 0
sb:<quality> rice	1 0 0 0
sb:<quality> ship	-1 1 0 0
sb:<quality> side	-3 7 0 0
sb:<seat>	10 -13 -8 9
sb:<seat> 's	-20 14 0 6
sb:<seat> ,	18 -6 -12 -3
sb:<seat> /	1 -2 0 0
sb:<seat> and	4 1 -5 -2
sb:<seat> had	-9 -2 6 5
sb:<seat> in	-5 6 0 0
sb:<seat> on	2 0 0 0
sb:<seat> put	-3 -1 6 0
sb:<sender>	18 -14 0 -7
sb:<span>	6 -4 3 -17
sb:<span> ,	2 -13 12 -3
sb:<span> after	0 -1 0 0
sb:<span> in	-9 16 -5 0
sb:<span> later	6 -6 0 0
sb:<span> of	-8 11 -2 0
sb:<span> to	4 -3 0 0
sb:<taker>	4 0 0 0
sb:<v-agree>	21 -17 0 -14
sb:<v-bear>	-2 5 0 -3
sb:<v-begin>	-4 8 -5 -2
sb:<v-buy>	9 -12 0 -1
sb:<v-deny>	5 -4 0 0
sb:<v-down>	-18 9 6 -1
sb:<v-end>	16 -14 1 -8
sb:<v-impose>	14 -7 -6 -4
sb:<v-propose>	6 -12 -1 6
sb:<v-return>	-6 13 -6 -3
sb:<v-say>	8 0 -14 0
sb:<v-sell>	1 0 -3 0
sb:<v-stay>	-3 2 -7 6
sb:<v-suspend>	2 4 -4 -12
sb:<v-target>	2 -2 -8 5
sb:<v-threaten>	-2 6 -1 0
sb:<v-up>	-5 0 -1 9
sb:@	-1 0 5 0
sb:[	7 -5 0 0
sb:_	-10 7 4 0
sb:a	13 -16 -4 5
sb:a <office>	-5 13 0 -7
sb:a <organisation>	0 -2 6 -1
sb:a <quality>	5 -3 0 0
sb:a bargain	-5 0 0 8
sb:a container	3 -2 0 0
sb:a framework	-2 2 0 0
sb:a further	0 4 -3 0
sb:a hotel	-14 14 0 0
sb:a meet	-9 3 5 -1
sb:a paper	1 0 0 0
sb:a room	-7 0 9 0
sb:a second	0 1 -2 0
sb:a technical	23 -22 0 0
sb:a television	0 1 -3 0
sb:a third	2 0 0 0
sb:a working	-3 -4 -1 10
sb:about	0 -3 2 0
sb:above	8 -7 0 0
sb:accept	-7 0 5 0
sb:accept an	-7 0 5 0
sb:accord	9 -8 0 0
sb:according	0 -2 4 0
sb:according to	0 -2 4 0
sb:account	-2 0 3 0
sb:act	6 -2 -1 0
sb:additional	3 -2 0 0
sb:aeroplane	-15 12 5 0
sb:after	-3 8 -10 0
sb:after <person>	0 -7 6 0
sb:after <span>	-9 11 0 0
sb:after geneva	-3 5 0 0
sb:afternoon	-4 7 0 0
sb:again	3 4 -10 -1
sb:again ,	-3 10 -1 -2
sb:again in	6 1 -4 -5
sb:again on	-1 3 0 0
sb:against	4 -1 0 0
sb:ago	0 0 1 0
sb:ago <day-today>	0 0 -1 0
sb:agree	1 -4 3 0
sb:agree in	0 1 0 0
sb:agree to	3 -5 0 0
sb:agreement	19 -15 -2 0
sb:agreement with	7 -5 0 0
sb:air	-12 -2 14 0
sb:air base	-13 -1 14 0
sb:all	0 5 -2 -3
sb:all ,	2 -1 0 0
sb:all three	-6 9 0 0
sb:alone	1 0 0 0
sb:also	-2 0 7 0
sb:also :	1 0 0 0
sb:am	1 0 0 0
sb:among	-4 -8 5 7
sb:an	-3 0 9 -9
sb:an <office>	-4 5 0 0
sb:an <quality>	6 -5 0 0
sb:an invitation	-7 0 5 0
sb:an order	2 0 -1 0
sb:and	-1 9 -7 -6
sb:and ,	-4 5 0 0
sb:and <name>	-34 28 6 0
sb:and <person>	7 -17 6 2
sb:and <quality>	-6 10 0 -2
sb:and <seat>	3 -1 0 0
sb:and a	0 0 6 -6
sb:and at	0 -1 3 0
sb:and forty	-5 0 7 0
sb:and has	9 -9 0 0
sb:and his	0 1 -1 0
sb:and in	7 0 -4 -4
sb:and it	8 -1 0 -2
sb:and last	5 0 -2 0
sb:and mr	0 5 0 -2
sb:and nobody	-7 8 0 0
sb:and on	4 -4 -3 3
sb:and so	0 -1 0 2
sb:and that	-6 6 0 0
sb:and the	3 0 0 -3
sb:and there	-1 3 0 0
sb:and trade	3 -1 0 0
sb:and we	-13 13 0 0
sb:and will	6 -10 0 3
sb:and with	-7 7 0 0
sb:anew	0 1 0 0
sb:announce	4 -2 0 0
sb:another	-7 6 1 0
sb:app	-1 2 0 0
sb:apply	2 -1 0 0
sb:approval	5 -3 0 0
sb:approval of	3 -1 0 0
sb:are	-15 14 0 0
sb:are in	-4 6 0 0
sb:are the	0 -4 2 0
sb:are to	-9 17 -2 -6
sb:armistice	9 -8 0 0
sb:arrangement	4 0 -2 0
sb:arrangement of	6 -5 0 0
sb:arrive	-6 0 1 1
sb:arrive in	-6 0 1 1
sb:as	-9 12 0 -5
sb:as a	-3 3 0 0
sb:as it	-9 11 0 0
sb:as the	0 1 0 0
sb:ask for	-6 6 0 0
sb:ask whether	0 1 -2 0
sb:at	-13 10 0 4
sb:at <level>	8 -1 -2 0
sb:at <number>	0 2 -1 0
sb:at a	-7 12 -2 0
sb:at midnight	16 -15 0 0
sb:at night	11 -3 -7 0
sb:at one	7 -2 -3 0
sb:at the	-13 9 0 5
sb:audience	4 0 -3 0
sb:await	2 0 -1 0
sb:away	3 -2 0 0
sb:b	5 -4 0 0
sb:b )	3 -2 0 0
sb:back	0 0 0 -3
sb:back at	-2 5 0 0
sb:banana	2 -2 0 0
sb:bargain	-2 -9 2 7
sb:bargain of	-6 -1 0 8
sb:base	-13 -1 14 0
sb:be	-11 5 6 0
sb:be "	2 -1 0 0
sb:be in	-9 4 0 0
sb:be know	2 0 0 0
sb:be no	-7 8 0 0
sb:be sign	6 -5 0 0
sb:be take	-6 5 0 0
sb:bean	0 -4 7 -1
sb:bear	3 -2 0 0
sb:because	0 2 0 0
sb:become	6 -5 0 0
sb:beef	1 -6 2 0
sb:been	0 -4 0 5
sb:before	2 1 -11 0
sb:before that	8 -3 -2 0
sb:before the	0 1 0 0
sb:begin	0 1 -3 0
sb:begin on	0 3 0 0
sb:behind	-1 2 0 0
sb:bell	14 -14 0 0
sb:berth	3 -2 0 0
sb:beside	-1 3 0 0
sb:between	13 -14 -11 9
sb:between <name>	8 -7 0 0
sb:between <person>	0 -6 -3 9
sb:between <seat>	7 -4 0 0
sb:between the	12 -11 0 0
sb:boat	-6 7 0 0
sb:body	4 -4 0 0
sb:book	2 -2 0 0
sb:both	-2 0 -11 7
sb:both side	1 3 0 -4
sb:bottle	-2 4 0 0
sb:breakfast	7 -5 0 0
sb:bridge	-3 -3 7 0
sb:bring	-1 0 0 0
sb:broke	-5 6 0 0
sb:built	7 -6 0 0
sb:busan	7 -5 0 0
sb:but	11 0 -7 -3
sb:butter	12 -9 0 0
sb:buy	5 -4 0 0
sb:by	23 -11 -9 -7
sb:by <day-ahead>	1 0 0 0
sb:by <person>	-2 8 -2 -1
sb:by a	4 -2 0 0
sb:by telephone	7 0 -2 -2
sb:by the	4 0 -3 0
sb:by video	1 0 0 0
sb:c	9 -8 0 0
sb:cabinet	2 -1 0 0
sb:call	0 -14 -6 15
sb:call it	-5 0 0 6
sb:can	-2 0 0 3
sb:car	3 -2 0 0
sb:carry	4 -2 0 0
sb:case	1 0 0 0
sb:ceasefire	1 0 0 0
sb:charge	-15 6 0 9
sb:christma	8 -7 0 0
sb:circular	3 -2 0 0
sb:city	4 -4 0 0
sb:clock	-16 16 0 0
sb:closed	0 1 0 0
sb:co	1 0 0 0
sb:coffee	0 0 0 1
sb:colleague	4 0 0 -1
sb:come	-13 4 2 2
sb:come from	0 4 -2 0
sb:come home	-4 0 6 -1
sb:come to	0 -2 4 0
sb:come up	-5 -2 -1 10
sb:comment	2 -1 0 0
sb:comment on	2 -1 0 0
sb:commerce	3 -1 0 0
sb:communiqué	2 -1 0 0
sb:company	3 -1 0 0
sb:complained	-2 4 0 0
sb:conference	-4 6 0 0
sb:confirm	2 0 0 0
sb:consensu	8 -7 0 0
sb:consensu of	8 -7 0 0
sb:consent	4 -3 0 0
sb:consultation	-8 12 -1 0
sb:consultation between	1 0 0 0
sb:container	3 -2 0 0
sb:continue	-6 0 7 0
sb:continue to	-6 0 7 0
sb:conversation	-2 6 0 -1
sb:corridor	-2 7 -1 0
sb:could	1 0 0 0
sb:count	8 -7 0 0
sb:counted	1 -8 5 0
sb:country	-4 0 0 5
sb:course	-5 0 4 0
sb:cricket	6 -5 0 0
sb:crossed	3 -1 0 0
sb:custom	5 -6 -1 2
sb:custom in	4 -4 0 0
sb:d	2 -2 0 0
sb:d .	2 -2 0 0
sb:day	0 0 3 -4
sb:day ,	-1 6 0 -2
sb:de	-2 -3 7 0
sb:deadline	12 -10 0 0
sb:deal	4 -2 0 0
sb:decision	-2 -1 0 6
sb:declare	0 1 0 0
sb:delegation	-20 22 -5 0
sb:delegation meet	0 2 0 -2
sb:delegation of	-8 9 0 0
sb:desk	-8 9 0 0
sb:did	5 0 -4 0
sb:did not	-2 4 0 0
sb:did the	-5 6 0 0
sb:die	7 -6 0 0
sb:dinner	-1 0 3 0
sb:dinner in	3 -7 4 0
sb:discuss	-3 1 0 0
sb:dispute	4 -2 0 0
sb:do	5 -3 0 0
sb:doe	1 -7 4 0
sb:doe not	2 -2 0 0
sb:doe the	4 -3 0 0
sb:done	4 0 -1 0
sb:done at	3 0 -1 0
sb:door	-5 5 0 0
sb:down	0 -5 -4 10
sb:down for	0 1 0 0
sb:down in	7 -5 -1 0
sb:draft	3 -6 0 2
sb:due	5 -16 7 3
sb:due at	0 -7 0 8
sb:due in	-5 0 4 0
sb:duty	2 0 -13 3
sb:duty in	-7 5 0 0
sb:duty on	0 0 0 1
sb:each	-17 20 0 -1
sb:each other	-12 12 0 0
sb:earlier	-18 19 0 0
sb:economic	-1 4 0 0
sb:economic and	1 0 0 0
sb:economy	0 5 0 -1
sb:either	-8 8 0 0
sb:eleven	-3 5 0 0
sb:else	-4 4 0 0
sb:end	1 -3 5 -3
sb:end in	0 2 0 -1
sb:end the	5 -11 6 0
sb:enter	5 -4 0 0
sb:evening	13 -7 -5 0
sb:every	2 0 0 0
sb:everything	2 -1 0 0
sb:exchanged	-1 2 0 0
sb:exemption	-4 0 7 0
sb:expect	3 0 0 -1
sb:expect in	-1 0 0 0
sb:expert	-8 -26 -3 30
sb:expert ,	-4 -8 0 12
sb:expire	6 -5 0 0
sb:explain	3 -3 0 0
sb:export	7 -2 0 0
sb:export permit	2 -1 0 0
sb:extend	4 -3 0 0
sb:extend the	3 -3 0 0
sb:extension	9 -3 -1 -1
sb:fact	-1 -4 6 0
sb:fact sheet	-3 -2 6 0
sb:factory	-1 3 0 0
sb:fall	-13 3 9 0
sb:farm	4 -1 0 0
sb:federal	-7 8 0 0
sb:fee	0 -3 2 0
sb:fentanyl	-2 5 -1 0
sb:finance	0 1 0 0
sb:firm	6 -3 0 0
sb:first	-18 24 0 -8
sb:first ,	7 -6 0 0
sb:first meet	-9 13 -1 0
sb:five	-3 7 0 0
sb:flag	-6 7 0 0
sb:fly	-5 5 0 0
sb:fly to	-5 5 0 0
sb:follow	-3 5 0 0
sb:followed	-5 3 0 0
sb:for	3 -4 -3 2
sb:for <day-ahead>	-7 0 8 0
sb:for <name>	4 -4 -1 0
sb:for <quality>	5 -4 0 0
sb:for <span>	14 -9 -2 -1
sb:for a	5 0 0 -2
sb:for the	11 -11 -2 0
sb:for what	-5 6 0 0
sb:foreign	7 -4 0 0
sb:forty	-18 13 6 0
sb:found	0 5 0 -2
sb:four	-11 13 0 -2
sb:four ,	-10 12 0 0
sb:fourth	0 4 0 -4
sb:fourth round	9 -8 0 0
sb:framework	-1 2 0 0
sb:freeze	5 -5 0 0
sb:friday	10 -9 0 0
sb:friend	1 0 0 0
sb:from	-6 -7 8 9
sb:from <day-ahead>	0 3 0 0
sb:from <day-gone>	3 0 0 0
sb:from <name>	-13 10 0 2
sb:from <number>	3 0 0 0
sb:from <seat>	0 -1 0 2
sb:from a	-1 0 0 0
sb:from our	-2 0 6 -2
sb:from the	0 1 0 0
sb:further	2 -1 -4 0
sb:geneva	0 4 -5 -1
sb:geneva ,	-11 15 -2 0
sb:geneva in	8 -6 0 0
sb:give	-11 11 0 0
sb:given	14 -11 0 0
sb:go	-3 0 0 3
sb:go on	12 -16 3 0
sb:go through	0 2 -1 0
sb:go to	-3 -1 0 8
sb:gold	-8 8 0 0
sb:gold tariff	-8 9 0 0
sb:good	-2 8 -4 -1
sb:government	3 -2 -1 0
sb:grain	-4 3 0 0
sb:great	12 -10 0 0
sb:great hall	6 -7 0 0
sb:ground	-2 7 0 0
sb:grower	15 -13 0 0
sb:grower in	5 -4 0 0
sb:grower of	5 -5 0 0
sb:guest	4 -3 0 0
sb:had	-23 23 0 1
sb:had been	-1 0 -4 7
sb:half	0 -3 2 0
sb:hall	6 -7 0 0
sb:hall of	6 -4 0 0
sb:hand	-5 -1 10 0
sb:hand ,	4 -3 0 0
sb:hand in	-5 6 0 0
sb:hand on	-5 -4 10 0
sb:has	-1 7 -10 0
sb:has been	6 -3 0 0
sb:has the	8 0 0 -7
sb:have	9 -15 0 1
sb:have a	-5 7 0 0
sb:have been	10 -8 -1 0
sb:have meet	-1 0 0 1
sb:have their	-2 0 5 0
sb:have to	4 -1 0 0
sb:having	-9 11 0 0
sb:he	-7 9 -1 0
sb:he 's	2 -1 0 0
sb:he and	-3 6 0 0
sb:he had	2 0 0 0
sb:he has	-3 0 6 0
sb:he say	6 -5 0 0
sb:he sit	0 2 0 0
sb:he tell	-3 3 0 0
sb:he was	0 -12 -2 11
sb:he would	0 4 0 0
sb:he'll	0 -4 1 0
sb:heard	-6 7 0 0
sb:hearing	6 -3 0 0
sb:her	3 -3 0 0
sb:here	14 -14 0 0
sb:high	-3 4 0 0
sb:him	-4 6 0 0
sb:his	-3 10 0 -7
sb:his <office>	5 -4 0 0
sb:his <person>	-3 10 -6 0
sb:his <quality>	-7 11 0 0
sb:his name	-2 0 3 0
sb:his own	-1 1 0 0
sb:hold	-1 9 -7 -7
sb:hold a	7 -4 0 -1
sb:hold at	-1 2 0 0
sb:hold in	-12 15 0 0
sb:hold the	3 -3 0 0
sb:hold their	0 2 0 0
sb:holiday	16 -15 0 0
sb:home	0 -4 8 -2
sb:home from	-6 0 9 -1
sb:hotel	-10 11 0 0
sb:hour	-7 2 5 0
sb:hour and	-4 -2 7 0
sb:hour in	-10 11 0 0
sb:house	8 -4 0 0
sb:house of	7 -6 0 0
sb:hundred	-4 5 0 0
sb:i	14 -6 -8 0
sb:i am	1 0 0 0
sb:i have	3 0 0 0
sb:i say	1 -1 0 0
sb:i've	1 0 0 0
sb:if	1 -1 1 -2
sb:if it	-6 7 0 0
sb:if the	3 -9 3 0
sb:if they	0 1 0 0
sb:if you	9 -8 0 0
sb:iii	-12 13 0 0
sb:in	-6 4 0 3
sb:in <month-ahead>	-4 6 0 0
sb:in <month-gone>	-11 9 7 -8
sb:in <name>	10 -8 0 0
sb:in <number>	-3 3 0 0
sb:in <seat>	19 0 -21 -4
sb:in a	-4 9 -2 -1
sb:in busan	3 -1 0 0
sb:in for	-3 -1 7 0
sb:in geneva	12 -7 -4 0
sb:in london	1 -5 3 0
sb:in principle	3 -2 0 0
sb:in return	1 0 0 0
sb:in stockholm	2 -6 3 0
sb:in the	14 -12 2 -11
sb:in thi	6 -6 0 0
sb:initial	8 -7 0 0
sb:insist	4 -3 0 0
sb:instead	1 -1 0 0
sb:instead of	1 -1 0 0
sb:interview	-1 1 0 0
sb:into	-6 7 0 0
sb:invitation	-9 7 0 0
sb:invitation to	-7 0 5 0
sb:is	15 -12 0 -4
sb:is an	2 -8 4 0
sb:is at	3 0 0 0
sb:is expect	2 -2 0 0
sb:is in	4 0 -2 -1
sb:is it	-6 7 0 0
sb:is missing	3 -1 0 0
sb:is on	-6 8 0 0
sb:is pencilled	-9 1 7 0
sb:is set	-9 12 0 -1
sb:is that	0 -5 0 3
sb:is the	10 -11 1 -1
sb:is to	3 -2 0 0
sb:is what	4 -3 0 0
sb:island	-3 4 0 0
sb:issue	-1 4 0 0
sb:issued	7 -11 2 0
sb:it	-10 2 0 11
sb:it "	-6 0 0 6
sb:it 's	0 -1 0 2
sb:it ,	-4 0 -6 11
sb:it be	2 0 0 0
sb:it come	0 -6 -3 10
sb:it go	2 0 0 0
sb:it had	0 -5 0 3
sb:it has	7 0 0 -9
sb:it in	3 0 -2 0
sb:it is	1 -6 2 0
sb:it on	-6 8 0 0
sb:it put	-8 2 5 0
sb:it take	-4 2 1 0
sb:it to	2 -8 0 5
sb:it up	-2 3 0 0
sb:it was	10 -6 0 -2
sb:it will	0 -5 6 -1
sb:it would	-2 0 4 0
sb:item	-7 10 0 0
sb:its	5 -5 -4 4
sb:its <office>	0 3 -1 0
sb:its own	-3 -2 0 8
sb:itself	1 -11 10 0
sb:itself ,	0 -11 10 0
sb:joint	-15 11 0 4
sb:joint <organisation>	-8 1 0 5
sb:joint statement	-4 5 0 0
sb:josé	-7 8 0 0
sb:judgment	2 -2 0 0
sb:judgment of	2 -2 0 0
sb:keep	0 2 0 0
sb:keep the	-1 3 0 0
sb:know	8 -3 -3 0
sb:know on	2 0 0 0
sb:kuala	0 -7 5 0
sb:kuala lumpur	0 -7 5 0
sb:la	-5 6 0 0
sb:lack	1 0 0 0
sb:lack the	1 0 0 0
sb:land	2 0 0 0
sb:land at	4 -3 0 0
sb:land in	0 1 0 0
sb:lapse	0 -1 3 0
sb:last	-1 -2 0 3
sb:last week	0 -11 0 10
sb:last year	2 -3 0 0
sb:later	0 3 0 -3
sb:law	5 -4 0 0
sb:lay	-1 3 0 0
sb:lead for	0 1 0 0
sb:leave	1 -7 -4 9
sb:leave for	1 -13 0 8
sb:leave it	-4 0 0 2
sb:legal	17 -15 0 0
sb:less	-1 2 0 0
sb:let	5 0 -2 0
sb:let it	4 -2 0 0
sb:letter	9 -8 0 0
sb:level	0 -10 0 11
sb:level ,	0 -7 0 7
sb:levy	5 -4 0 0
sb:licence	-7 7 -2 1
sb:licence for	-4 7 0 0
sb:licensing	-12 3 0 7
sb:licensing of	-12 3 0 7
sb:lie	1 -1 0 0
sb:like	-3 -1 7 0
sb:line	10 -8 0 0
sb:line from	2 -1 0 0
sb:list	-16 -7 8 14
sb:little	-11 12 0 0
sb:live	-17 18 0 0
sb:live :	-19 19 0 0
sb:london	-8 5 3 0
sb:long	-5 7 0 0
sb:longer	-1 3 0 0
sb:look	0 -8 4 4
sb:look at	0 -3 0 4
sb:lower	3 0 0 0
sb:lumpur	0 -7 5 0
sb:lunch	4 -2 0 0
sb:magnet	-3 -2 7 0
sb:make	6 -7 2 -1
sb:make in	11 -16 4 0
sb:maker	3 -3 0 0
sb:man	3 0 0 0
sb:man in	1 0 0 0
sb:many	-4 4 0 0
sb:matter	-12 8 4 0
sb:me	-2 3 0 0
sb:mean	5 0 -2 0
sb:meant	10 -7 0 0
sb:measure	3 -3 0 0
sb:media	2 0 0 0
sb:meet	-5 0 1 3
sb:meet ,	-12 8 -3 4
sb:meet again	5 4 -6 -6
sb:meet at	-7 0 0 10
sb:meet in	-10 0 2 6
sb:meet of	3 -11 8 0
sb:meet on	-10 8 -2 1
sb:meet since	0 0 0 2
sb:meet with	8 -4 0 0
sb:meeting	-1 6 0 0
sb:meeting ,	-1 6 0 0
sb:member	2 -2 0 0
sb:men	-3 5 0 0
sb:mentioned	-7 8 0 0
sb:midnight	11 -4 -8 -1
sb:midnight ,	17 -15 0 0
sb:midnight in	-2 7 -5 0
sb:million	4 -2 0 0
sb:minister	-2 4 2 -6
sb:minister ,	10 -6 -1 0
sb:minister of	-4 6 0 0
sb:ministry	-11 0 0 12
sb:ministry of	-4 4 0 0
sb:minute	14 -16 0 0
sb:minute past	11 -5 -5 0
sb:missing	3 -1 0 0
sb:month	-3 0 2 0
sb:month ,	3 -8 3 0
sb:more	5 -3 0 0
sb:most	2 -8 3 0
sb:mr	15 -14 0 -1
sb:mr <person>	4 -6 0 0
sb:must	5 -4 0 0
sb:my	14 -9 0 -2
sb:my <office>	0 3 0 0
sb:name	0 0 1 0
sb:name to	-1 0 3 0
sb:near	0 0 1 0
sb:need	5 0 -4 0
sb:need a	2 0 -3 0
sb:negotiate	-1 5 0 0
sb:negotiate for	-1 5 0 0
sb:negotiation	-6 10 -1 -2
sb:negotiator	5 -3 0 0
sb:neither	7 -4 0 0
sb:network	4 -3 0 0
sb:new	8 -8 0 1
sb:new year	0 -3 0 3
sb:next	-25 12 2 9
sb:next meet	-3 5 0 0
sb:next round	-4 6 0 0
sb:night	-5 14 -8 0
sb:night ,	-4 4 0 0
sb:nine	-10 12 0 0
sb:nineteen	7 -6 0 0
sb:no	1 3 -12 1
sb:no .	22 -19 0 0
sb:nobody	-13 12 3 0
sb:nobody at	-7 8 0 0
sb:nobody in	-3 0 5 0
sb:none	5 -3 0 0
sb:nor	-10 3 0 7
sb:nor is	-6 7 0 0
sb:not	0 -2 8 -6
sb:not ,	-6 5 0 0
sb:note	-6 6 0 0
sb:note that	1 0 0 0
sb:nothing	4 0 -3 0
sb:nothing that	0 1 0 0
sb:notice	11 -4 -5 0
sb:now	-8 10 0 0
sb:now ,	-4 5 0 0
sb:number	-10 4 6 0
sb:of	-5 5 -4 3
sb:of <day-gone>	0 3 -5 0
sb:of <day-today>	0 -1 2 0
sb:of <level>	4 -2 0 0
sb:of <money>	3 -2 0 0
sb:of <name>	-17 8 9 -1
sb:of <number>	-1 2 0 0
sb:of <quality>	1 -2 0 1
sb:of <seat>	2 -1 0 0
sb:of <span>	0 -6 8 0
sb:of a	-2 9 0 -6
sb:of both	0 0 0 4
sb:of consultation	-5 7 0 0
sb:of duty	0 3 -1 0
sb:of his	0 4 -4 0
sb:of it	6 -7 0 1
sb:of its	-2 -4 0 8
sb:of representative	5 -4 0 0
sb:of soybean	1 0 0 0
sb:of talk	0 2 0 0
sb:of tariff	-3 5 0 0
sb:of the	0 -6 1 3
sb:of them	-14 17 0 0
sb:of thi	3 -4 0 0
sb:of trade	-2 3 0 0
sb:of what	2 -6 2 0
sb:of which	-8 9 0 0
sb:off	9 -3 -3 -4
sb:off by	3 -2 0 0
sb:off the	7 -4 0 0
sb:offer	-1 1 0 0
sb:official	-7 4 0 1
sb:oil	6 -3 0 0
sb:old	5 -4 0 0
sb:on	6 -10 -11 15
sb:on <day-ahead>	10 0 -11 -4
sb:on <day-gone>	-8 15 -7 0
sb:on <quality>	2 0 0 0
sb:on in	-2 -5 1 7
sb:on its	-3 4 0 0
sb:on our	-8 0 0 6
sb:on paper	-3 -1 6 0
sb:on pay	2 0 0 0
sb:on the	0 -2 1 0
sb:on thi	3 -6 0 2
sb:on what	2 -1 0 0
sb:on which	10 -9 0 0
sb:once	-3 4 0 0
sb:one	0 13 -22 -7
sb:one ,	1 0 0 0
sb:one in	0 5 -5 0
sb:one minute	12 -6 -5 0
sb:only	0 3 -2 0
sb:open	-2 6 0 -1
sb:opened	-10 12 0 0
sb:or	18 -17 0 0
sb:orange	8 -7 0 0
sb:order	2 -8 3 0
sb:other	-5 7 0 0
sb:other in	-8 8 0 0
sb:our	1 -12 3 3
sb:our <office>	-11 3 9 -1
sb:our man	1 0 0 0
sb:out	0 0 -1 0
sb:out :	15 -14 0 0
sb:out in	-13 14 0 0
sb:out of	-6 3 0 0
sb:outcome	5 -4 0 0
sb:outcome of	4 -3 0 0
sb:outside	7 -5 0 0
sb:over	0 -2 0 0
sb:over the	1 -2 0 0
sb:owe	-6 8 0 0
sb:own	-10 0 5 5
sb:owned	10 -9 0 0
sb:p	6 -6 0 0
sb:p .	6 -5 0 0
sb:pact	-3 6 0 0
sb:pact with	-3 6 0 0
sb:paper	-9 0 8 0
sb:part	-3 5 0 0
sb:part of	4 -2 0 0
sb:partner	1 0 0 0
sb:party	-3 0 0 4
sb:past	11 -5 -5 0
sb:past midnight	6 -1 -4 0
sb:pause	-4 -2 8 0
sb:pay	9 -2 -6 -2
sb:pay <level>	4 -1 0 0
sb:pay <number>	3 -2 0 0
sb:pay in	4 -3 0 0
sb:pen	6 -6 0 0
sb:pencilled	-6 0 7 -1
sb:pencilled in	-6 0 7 -1
sb:people	0 5 -1 0
sb:phan	-2 3 0 0
sb:place	5 0 -2 -1
sb:place in	1 0 0 -1
sb:plant	-2 0 3 0
sb:port	1 -4 0 0
sb:port due	1 0 0 0
sb:port fee	0 -2 2 0
sb:port of	3 -1 0 0
sb:post	-2 4 0 0
sb:power	0 0 1 0
sb:prepare	0 5 -4 0
sb:present	-4 5 0 0
sb:presenter	-2 3 0 0
sb:presenter :	-2 3 0 0
sb:president	-6 -18 26 -4
sb:press	2 0 0 0
sb:pressed	2 0 0 0
sb:price	8 -6 0 0
sb:price of	0 2 0 0
sb:principle	3 -2 0 0
sb:product	1 0 0 0
sb:promise	0 -1 4 0
sb:propose	17 -8 0 -9
sb:protested	-2 6 -1 0
sb:public	8 -6 0 0
sb:published	1 0 0 0
sb:purchase	3 0 0 0
sb:put	-18 6 13 0
sb:put his	0 0 2 0
sb:q	-10 11 0 0
sb:quarter	1 -1 0 0
sb:question	11 -7 -1 0
sb:question :	13 -11 0 0
sb:r	5 -5 0 0
sb:r .	5 -4 0 0
sb:rain	8 -7 0 0
sb:raise	-15 10 0 5
sb:raspberry	4 -1 0 0
sb:rate	15 -12 0 0
sb:rate in	5 -3 0 0
sb:re	1 0 0 0
sb:reach	-5 3 1 0
sb:reach a	-3 4 0 0
sb:read	0 2 0 0
sb:ready	2 -2 0 0
sb:receive	-6 0 8 0
sb:receive <person>	-6 3 1 0
sb:remain	2 -1 0 0
sb:remark	-5 7 0 0
sb:reply	7 -5 0 0
sb:representative	8 -7 0 0
sb:representative ,	8 -7 0 0
sb:republic	-1 2 0 0
sb:require	6 -5 0 0
sb:result	-7 5 3 0
sb:resume	0 2 -1 0
sb:return	-4 6 0 0
sb:return to	-2 2 0 0
sb:rice	3 0 0 -2
sb:room	-12 0 12 0
sb:round	13 2 -18 -23
sb:round ,	6 0 0 -3
sb:round in	-11 14 0 0
sb:round of	17 -12 0 -3
sb:rule	4 -3 0 0
sb:run	7 -6 0 0
sb:s .	1 -1 0 0
sb:sale	2 0 0 0
sb:salt	0 -2 0 3
sb:same	-2 -7 9 0
sb:same day	-5 0 6 0
sb:sanction	2 -1 0 0
sb:sanction on	1 -1 0 0
sb:say	1 0 -2 -2
sb:say ,	2 0 0 0
sb:say <person>	-9 10 0 0
sb:say in	0 -6 4 0
sb:say that	-12 15 0 0
sb:say the	3 0 0 0
sb:schedule	5 -5 0 0
sb:second	0 8 -12 -3
sb:second ,	-20 22 0 0
sb:second meet	0 3 0 0
sb:second round	13 -8 -1 -3
sb:second time	7 -5 0 0
sb:secretary	-6 0 -2 9
sb:section	-5 5 0 0
sb:see	-3 9 -3 0
sb:see each	-4 5 0 0
sb:sell	4 -1 0 0
sb:send	-6 8 0 0
sb:session	-7 2 0 5
sb:set	0 4 0 -2
sb:set for	-7 9 0 0
sb:settle	-1 3 0 0
sb:seven	8 -14 4 0
sb:shall	-6 4 -2 3
sb:share	1 0 0 0
sb:she	4 -3 0 0
sb:sheet	-5 -6 11 0
sb:sheet that	-1 -3 5 0
sb:ship	0 -2 0 3
sb:shook	-13 1 10 0
sb:shook hand	-13 1 10 0
sb:short	1 0 0 0
sb:should	3 0 0 0
sb:side	7 5 -10 -8
sb:side agree	3 -3 0 0
sb:side meet	12 -2 -1 -8
sb:sign	21 -13 -8 -3
sb:sign a	2 -2 0 0
sb:sign in	8 -5 0 0
sb:sign it	0 1 0 0
sb:signature	19 -15 -1 0
sb:since	-11 11 0 0
sb:since <month-gone>	1 1 0 -3
sb:since the	-8 8 -1 0
sb:sit	-13 0 -8 17
sb:sit -	-8 11 0 -1
sb:sit down	7 -8 -2 3
sb:sit in	-13 0 0 14
sb:sit of	-2 0 0 2
sb:sit together	0 3 0 0
sb:six	0 1 0 0
sb:sixth	-9 14 0 -1
sb:sleep	6 -1 -2 0
sb:so	-16 3 16 0
sb:so ,	-11 6 5 0
sb:so in	0 -1 2 0
sb:something	-7 8 0 0
sb:soybean	0 -4 3 0
sb:speak	13 -8 -6 0
sb:speak of	0 -1 0 2
sb:speaking	3 -3 0 0
sb:speaking in	2 -3 0 0
sb:spoken	4 -3 0 0
sb:spoken of	4 -3 0 0
sb:spring	-4 5 0 0
sb:stand	10 -8 0 0
sb:standstill	1 -1 0 0
sb:start	19 -15 -3 -1
sb:state	-4 -8 0 11
sb:statement	-4 5 0 0
sb:stay	-6 10 -1 0
sb:steel	6 -5 0 0
sb:step	3 -3 0 0
sb:still	19 -17 0 0
sb:stock	2 0 0 0
sb:stockholm	11 -13 3 0
sb:stockholm ,	5 -10 4 0
sb:stop	-7 8 0 0
sb:strike	17 -14 -1 0
sb:strike a	1 0 0 0
sb:strike in	12 -9 -1 0
sb:such	0 -2 0 3
sb:sugar	-1 2 0 0
sb:summit	-1 -17 19 0
sb:sunflower	-6 7 0 0
sb:suspend	7 -5 0 0
sb:table	-8 12 0 -1
sb:table at	-1 2 0 0
sb:table in	0 2 0 0
sb:take	-5 15 -5 -8
sb:take a	2 0 0 0
sb:take it	0 4 0 -1
sb:take place	-5 9 0 -1
sb:take the	-6 8 0 0
sb:take up	-3 2 0 0
sb:talk	12 -2 -15 -3
sb:talk :	3 -9 0 6
sb:talk between	3 -1 0 0
sb:talk in	-2 9 -7 -2
sb:talk resume	5 0 0 0
sb:talk with	5 0 -2 -1
sb:talked	-5 0 9 0
sb:tariff	-1 0 9 -10
sb:tariff ,	-6 3 4 0
sb:tariff on	2 -1 0 0
sb:tariff talk	0 3 -1 0
sb:tariff truce	-2 0 1 0
sb:tax	-3 3 0 0
sb:tea	5 -3 0 0
sb:technical	15 -30 0 15
sb:telephone	7 -4 -2 0
sb:television	2 0 -6 0
sb:tell	0 5 -4 -3
sb:tell ,	1 0 0 0
sb:tell <organisation>	-3 4 0 0
sb:tell a	5 -2 -1 0
sb:tell the	6 -6 0 0
sb:ten	0 -3 1 0
sb:term	0 2 -4 0
sb:text	-7 9 0 0
sb:text ,	-8 10 0 0
sb:th	2 0 0 0
sb:that	2 -6 1 0
sb:that 's	8 -11 2 0
sb:that ,	3 -1 0 0
sb:that <name>	-3 -3 0 8
sb:that <person>	10 -8 0 0
sb:that <quality>	-6 7 0 0
sb:that a	0 -2 0 2
sb:that come	-4 6 0 0
sb:that has	0 2 0 0
sb:that he	0 -1 2 -1
sb:that in	0 -1 0 1
sb:that is	20 -18 0 0
sb:that it	-12 11 1 0
sb:that leave	2 -1 0 0
sb:that of	-6 8 0 0
sb:that the	14 -8 -1 -5
sb:that there	-2 4 0 0
sb:that was	5 -2 -2 0
sb:the	0 3 -2 -5
sb:the <day-ahead>	9 -5 0 0
sb:the <goods-amount>	3 0 0 0
sb:the <level>	-9 0 11 0
sb:the <name>	8 -13 3 0
sb:the <number>	4 -2 0 0
sb:the <office>	15 -13 1 -5
sb:the <organisation>	6 -8 0 0
sb:the <person>	-18 18 -9 8
sb:the <quality>	5 -4 0 0
sb:the <seat>	-10 -7 16 0
sb:the <span>	-2 5 -1 0
sb:the aeroplane	-11 12 0 0
sb:the app	-1 2 0 0
sb:the approval	3 -1 0 0
sb:the bargain	2 -7 3 0
sb:the bridge	-3 -3 7 0
sb:the custom	6 -2 0 -1
sb:the day	1 0 0 0
sb:the delegation	-18 14 0 2
sb:the due	-8 0 0 8
sb:the duty	13 -13 0 1
sb:the economic	-5 7 0 0
sb:the evening	18 -14 -4 0
sb:the expert	4 -8 0 0
sb:the export	1 0 0 0
sb:the extension	6 -3 0 0
sb:the fact	-6 0 6 0
sb:the first	-7 13 -1 -5
sb:the fourth	0 4 0 -4
sb:the freeze	5 -4 0 0
sb:the gold	-8 9 0 0
sb:the great	10 -6 -1 0
sb:the holiday	9 -8 0 0
sb:the invitation	0 5 -3 0
sb:the joint	-11 14 0 0
sb:the last	0 3 0 0
sb:the line	2 -1 0 0
sb:the list	-11 0 5 4
sb:the matter	-12 8 4 0
sb:the meet	1 0 0 -6
sb:the new	4 -7 0 2
sb:the next	-9 6 4 0
sb:the one	8 -5 0 0
sb:the outcome	5 -4 0 0
sb:the paper	-8 4 0 2
sb:the party	-2 5 0 0
sb:the pause	-3 3 0 0
sb:the port	0 -1 0 0
sb:the president	-9 -3 13 -1
sb:the price	2 0 0 0
sb:the rate	7 -6 0 0
sb:the same	-2 -6 9 0
sb:the second	21 -14 -4 -4
sb:the sixth	-9 14 0 -1
sb:the standstill	1 0 0 0
sb:the table	-11 15 0 -1
sb:the talk	0 4 -2 0
sb:the tariff	-1 3 0 0
sb:the tea	3 -2 0 0
sb:the text	-3 3 0 0
sb:the third	10 -3 0 -5
sb:the trade	4 -2 0 0
sb:the truce	9 0 -11 0
sb:the two	-10 6 7 -9
sb:the wall	5 -5 0 0
sb:their	-4 -9 0 17
sb:their own	-2 0 5 0
sb:their second	-10 13 0 0
sb:their third	-6 1 0 1
sb:them	-30 28 -5 3
sb:them ,	0 1 0 0
sb:them at	-2 -5 0 8
sb:then	-5 0 8 -5
sb:then the	-5 0 8 -3
sb:there	23 -16 0 -6
sb:there 's	17 -11 0 -6
sb:there ,	1 0 0 0
sb:there is	-3 2 2 -1
sb:there was	10 -9 0 0
sb:there will	0 -3 0 2
sb:these	-2 4 0 0
sb:they	-3 8 0 -8
sb:they are	0 0 1 0
sb:they had	-1 0 3 0
sb:they have	3 -1 0 0
sb:they meet	-6 0 12 -1
sb:they sit	-7 8 0 0
sb:they were	9 -7 0 0
sb:they will	-4 1 0 3
sb:they'll	-10 10 0 0
sb:they're	-2 5 0 0
sb:they've	-11 12 0 0
sb:thi	13 -6 -8 0
sb:thi <organisation>	-5 5 0 0
sb:thi is	4 0 -1 0
sb:thi week	0 -1 0 2
sb:thing	-6 0 6 0
sb:third	0 6 -5 -3
sb:third meet	10 -8 0 0
sb:third round	19 -16 0 0
sb:thirty	1 0 0 0
sb:thirty -	1 0 0 0
sb:those	-11 9 3 0
sb:those of	-12 13 0 0
sb:thousand	-2 4 0 0
sb:threaten	-1 1 0 0
sb:three	0 12 -5 -13
sb:three ,	12 -5 0 -7
sb:through	-9 16 -4 -3
sb:through the	6 -2 -1 0
sb:tie	-3 4 0 0
sb:tie up	-4 5 0 0
sb:till	-1 2 0 0
sb:time	-10 18 -7 -5
sb:time in	1 0 0 0
sb:to	4 -15 20 -11
sb:to :	1 0 0 0
sb:to <day-ahead>	2 0 -1 0
sb:to <level>	5 -3 0 0
sb:to <name>	1 0 0 0
sb:to <seat>	0 -2 0 0
sb:to a	0 -8 0 10
sb:to be	0 -6 6 0
sb:to go	-3 -2 6 0
sb:to have	0 -4 5 0
sb:to it	0 -3 4 0
sb:to leave	-1 1 0 0
sb:to meet	-11 12 0 -3
sb:to sign	11 -11 0 0
sb:to the	0 0 -3 1
sb:together	-8 5 3 -1
sb:together in	-8 9 0 0
sb:too	-6 6 0 0
sb:top	0 -12 8 2
sb:trade	0 10 -11 -8
sb:trade ,	-5 6 0 0
sb:trade minister	-5 7 0 0
sb:transcript	-4 5 0 0
sb:travel	5 -2 -2 0
sb:travel to	7 -6 0 0
sb:trawler	3 -3 0 0
sb:treaty	5 -4 0 0
sb:trouble	0 1 0 0
sb:truce	1 -2 2 -3
sb:truce is	4 0 -2 0
sb:truce of	-1 0 0 0
sb:truce that	7 -8 0 0
sb:tuna	-5 6 0 0
sb:twelve	6 -4 0 0
sb:twenty	-5 6 0 0
sb:twice	0 6 0 -1
sb:twice ,	-3 5 0 0
sb:two	-6 7 5 -13
sb:two ,	5 -5 0 0
sb:two <office>	4 0 0 0
sb:two delegation	-3 7 0 0
sb:two government	-7 4 0 1
sb:two have	-6 9 0 0
sb:two hundred	1 -1 0 0
sb:two in	0 -10 11 0
sb:two of	0 1 0 0
sb:two president	3 -11 7 0
sb:two side	5 -1 -1 0
sb:under	3 1 -4 -4
sb:under an	-3 4 0 0
sb:under licence	0 2 0 0
sb:under the	-1 3 0 0
sb:unless	2 0 0 0
sb:until	9 -3 -2 -2
sb:until <day-ahead>	7 -8 1 0
sb:until then	-10 11 0 0
sb:up	-15 8 -10 15
sb:up at	-8 8 0 0
sb:up by	-7 6 0 0
sb:up in	3 -7 -6 8
sb:up to	-1 3 0 0
sb:us	0 1 0 0
sb:use	-3 0 6 0
sb:usual	-6 8 0 0
sb:vessel	4 -3 0 0
sb:video	1 0 0 0
sb:view	-7 8 0 0
sb:visit	-14 -2 16 -1
sb:vote	14 -14 0 0
sb:vote in	4 -3 0 0
sb:wait	6 -5 0 0
sb:waited	-5 5 0 0
sb:waiting	2 -1 0 0
sb:wall	5 -5 0 0
sb:want	2 -4 0 1
sb:warn	0 2 -1 0
sb:was	2 0 -9 6
sb:was agree	0 1 0 0
sb:was hold	11 -10 0 0
sb:was in	-15 6 0 7
sb:was make	-2 -2 6 0
sb:was sign	9 -8 0 0
sb:was the	5 -2 0 0
sb:was their	-3 0 3 -1
sb:way	5 -4 0 0
sb:we	-2 9 -5 -4
sb:week	6 -13 -7 12
sb:week ,	2 -7 2 0
sb:week ago	9 0 -8 0
sb:welcome	-1 0 2 0
sb:were	-19 22 0 -8
sb:were hold	-19 20 0 0
sb:were in	-13 14 0 0
sb:were the	-6 0 6 0
sb:what	4 -8 3 -1
sb:what 's	-9 10 0 0
sb:what <name>	-5 5 0 0
sb:what <person>	-2 -12 14 0
sb:what i	0 -4 0 3
sb:what is	0 2 -2 0
sb:what it	4 -3 0 0
sb:what the	14 -8 -5 0
sb:what was	-3 5 0 0
sb:whatever	6 -4 0 0
sb:when	-10 14 -4 -1
sb:when a	0 -1 3 0
sb:when it	2 0 0 0
sb:when the	0 9 -4 -1
sb:when they	-8 5 1 0
sb:where	10 -5 0 0
sb:where they	1 0 0 0
sb:wherea	-6 7 0 0
sb:whether	-10 10 0 0
sb:which	-6 4 -13 12
sb:which <seat>	-1 2 0 0
sb:which the	-13 15 0 0
sb:who	-9 3 0 10
sb:who has	-3 5 0 0
sb:who hold	8 -6 0 0
sb:who negotiate	-1 5 0 0
sb:who was	1 0 0 0
sb:why the	6 -6 0 0
sb:will	0 -1 -1 3
sb:will be	-4 0 3 0
sb:will go	5 -3 0 0
sb:will have	0 -2 0 2
sb:will take	-3 6 0 0
sb:window	3 -1 0 0
sb:wire	-8 9 0 0
sb:with	0 5 -2 -5
sb:with <name>	0 4 -4 -4
sb:with <person>	-11 13 0 0
sb:with <seat>	-4 4 0 0
sb:with a	2 0 0 0
sb:with the	-7 9 0 0
sb:within the	0 0 1 0
sb:without	-7 1 0 6
sb:without a	1 0 0 0
sb:without which	-11 3 0 7
sb:won't	-8 10 -1 0
sb:wool	4 -3 0 0
sb:word	0 2 -4 0
sb:working	-5 -10 -2 17
sb:working <organisation>	-2 -5 0 8
sb:world	5 -3 0 0
sb:worst	3 -2 0 0
sb:would	2 -8 4 0
sb:would be	-2 0 0 1
sb:would have	6 -2 -1 0
sb:would like	-4 -1 7 0
sb:would take	2 -1 0 0
sb:write	0 -3 5 0
sb:write that	0 0 2 0
sb:year	-1 -9 9 0
sb:year ,	4 -6 0 1
sb:year ago	-10 0 10 0
sb:yes	-2 -2 0 7
sb:you	3 3 -5 -5
sb:your	-2 3 0 0
sb:|	3 -2 0 0
sb:·	1 -1 0 0
sb:—	-7 2 11 -9
sb:— <name>	0 1 0 0
sb:— <number>	1 0 0 0
sb:— <person>	-1 0 4 0
sb:— for	3 -2 0 0
sb:— the	0 1 0 0
seat	7 -16 8 -1
seat-home	0 -7 1 1
seat-other	-10 9 2 -1
seat-side	17 -27 6 -4
sent:calls	30 -32 -13 8
sent:coming	-15 5 8 0
sent:ended	-11 8 0 0
sent:experts	-22 -51 -25 73
sent:m=arrives	-2 3 0 0
sent:m=assembly	10 -7 0 0
sent:m=bargain	0 -13 2 7
sent:m=bargaining	2 -1 0 0
sent:m=broke up	0 1 0 0
sent:m=came	-14 6 0 5
sent:m=closed	8 -2 -2 0
sent:m=come	5 0 -9 -2
sent:m=comes	5 -8 2 0
sent:m=conference	1 0 0 0
sent:m=consultations	-4 8 -2 0
sent:m=delegation	-8 11 0 0
sent:m=delegations	-14 17 -6 0
sent:m=dinner	-1 -3 7 0
sent:m=due	11 -20 10 -5
sent:m=edition	1 -1 0 0
sent:m=ended	0 2 0 -4
sent:m=expected	0 2 0 -2
sent:m=flies	-5 5 0 0
sent:m=fly	-8 8 0 0
sent:m=go	-1 -8 11 0
sent:m=goes	2 -1 -2 0
sent:m=guest	3 -5 0 0
sent:m=here	0 3 -3 0
sent:m=host	6 -4 0 0
sent:m=invitation	-9 7 0 0
sent:m=land	1 -1 0 0
sent:m=landed	2 -1 0 0
sent:m=lunch	3 -6 0 0
sent:m=meet	3 0 -1 -4
sent:m=meeting	-11 6 0 3
sent:m=meetings	-1 6 0 0
sent:m=meets	6 -8 0 3
sent:m=met	-14 1 4 7
sent:m=negotiated	3 -2 0 0
sent:m=negotiation	-2 4 0 0
sent:m=negotiations	-4 10 -4 0
sent:m=negotiator	11 -10 0 0
sent:m=negotiators	-18 27 -5 -7
sent:m=received	-7 -1 11 0
sent:m=rose	-1 2 0 0
sent:m=round	17 0 -12 -25
sent:m=rounds	-13 15 0 0
sent:m=sat	-5 0 3 0
sent:m=session	-4 0 0 4
sent:m=settled	-11 13 0 0
sent:m=shook hands	-9 0 9 0
sent:m=signed	26 -17 -8 -4
sent:m=sit	-2 -4 -2 10
sent:m=sits	-9 1 0 7
sent:m=sitting	-1 0 -2 3
sent:m=spent	-9 13 -2 0
sent:m=stop	0 5 -5 0
sent:m=summit	-4 -19 22 0
sent:m=table	1 7 -12 -3
sent:m=talk	-1 4 0 0
sent:m=talked	-13 4 8 0
sent:m=talking	7 -16 6 0
sent:m=talks	17 -5 -17 -4
sent:m=there	13 -7 -3 -7
sent:m=time	8 1 -8 -13
sent:m=to see	1 0 0 0
sent:m=travel	6 -4 0 0
sent:m=visit	-15 -5 22 -4
sent:m=went	0 7 -9 0
sent:m=where	-8 0 3 3
sent:meets	-19 15 8 -7
sent:running	-2 4 1 -5
sent:summit	-2 -29 38 -24
sent:sure	-9 2 8 -1
sent:wished	1 -5 8 -9
sides=0	7 0 -15 0
sides=1	3 7 -5 -15
sides=2	2 -7 4 0
sides=3	3 4 -7 -4
sides=4	24 -23 0 0
sides=5	5 -5 0 0
t0=future	10 -2 -3 -5
t0=future-not	-7 10 -1 0
t0=future-passive	-1 1 0 0
t0=past	-1 0 0 1
t0=past-passive	4 1 -3 -6
t0=perfect	-12 4 1 7
t0=perfect-passive	6 -4 0 0
t0=pluperfect	1 -2 2 -3
t0=pluperfect-passive	-6 0 0 5
t0=present	4 6 -17 -2
t0=present-passive	0 -10 10 0
t1=future	9 -1 -3 -5
t1=future-not	-8 11 -1 0
t1=future-passive	-1 1 0 0
t1=gerund	5 4 -5 -12
t1=infinitive	13 -10 -1 0
t1=participle-passive	17 -10 -13 0
t1=past	-5 0 2 4
t1=past-passive	4 0 -1 -6
t1=perfect	-10 2 1 7
t1=perfect-passive	4 -2 0 0
t1=pluperfect	1 -2 2 -3
t1=pluperfect-passive	-7 0 0 5
t1=present	3 5 -14 -1
t1=present-passive	0 -10 10 0
t2=future	3 -16 -7 13
t2=future-not	2 -1 0 0
t2=gerund	0 4 -6 0
t2=infinitive	-13 4 8 0
t2=modal	26 -19 -6 0
t2=participle-passive	12 -9 0 0
t2=past	3 0 0 -12
t2=past-passive	12 -9 0 0
t2=past-passive-not	-3 4 0 0
t2=perfect	1 1 -1 -1
t2=pluperfect	0 0 -3 4
t2=present	19 -7 -5 -25
t2=present-not	0 2 -1 0
t2=present-passive	10 -9 0 0
tail=a	-2 12 -26 0
tail=c	12 -9 0 0
tail=d	2 13 -22 -14
tail=e	44 -14 -27 -33
tail=f	12 -10 0 0
tail=g	-25 -49 64 -27
tail=h	17 -10 -2 -4
tail=i	14 0 -36 0
tail=k	19 -8 -24 2
tail=l	42 -20 -23 -4
tail=m	-22 34 -17 -8
tail=n	-2 -44 40 17
tail=o	0 14 -46 1
tail=p	10 -7 0 0
tail=r	-2 19 -30 -2
tail=s	0 -5 2 7
tail=t	47 -21 -26 -17
tail=u	-18 16 -6 3
tail=v	-3 0 0 5
tail=w	0 9 -2 -10
tail=x	-3 0 0 4
tail=y	3 0 0 -9
tail=z	-11 7 0 6
tail=á	-19 22 -2 0
tail=é	-21 17 0 5
third-side	5 4 -9 -8
top	18 -7 -2 -22
town-l	10 -5 -12 4
town-none	-3 6 -1 -3
town-r	24 -8 -3 -32
town=l0	0 4 -2 -8
town=l1	24 -16 -18 1
town=l2	10 0 -30 4
town=l3	-13 11 0 2
town=l4	-11 -7 19 1
town=l5	8 0 -2 -2
town=r0	0 1 0 -1
town=r1	25 -5 -17 -17
town=r2	13 -10 0 -5
town=r3	-2 4 3 -5
town=r4	10 -12 2 -2
town=r5	-10 6 3 0
towns=1	-3 6 -1 -3
towns=2	13 -6 -3 -9
towns=3	15 -5 -11 -4
towns=4	7 -2 -9 0
towns=5	10 -6 -2 0
tri:city day-none no-word	-13 7 8 0
tri:city day-none part:sure	16 -12 0 -5
tri:city day-none prev:sure	-15 20 -4 -2
tri:city day-none sent:sure	1 0 -14 4
tri:city day=l1 no-word	-10 7 4 0
tri:city day=l1 part:sure	-6 5 0 0
tri:city day=l1 prev:sure	0 3 0 0
tri:city day=l1 sent:sure	-6 8 0 0
tri:city day=l2 no-word	0 1 0 0
tri:city day=l2 sent:sure	-4 6 0 0
tri:city day=l3 no-word	5 0 -4 0
tri:city day=l4 no-word	2 0 0 0
tri:city day=l4 part:sure	-5 9 -2 0
tri:city day=r0 no-word	15 -14 2 -8
tri:city day=r0 part:sure	3 0 -6 0
tri:city day=r0 prev:sure	9 -12 -1 5
tri:city day=r0 sent:sure	-11 13 0 -1
tri:city day=r1 no-word	0 -1 5 -1
tri:city day=r1 part:sure	12 -5 -4 -2
tri:city day=r1 prev:sure	2 -1 0 0
tri:city day=r1 sent:sure	-7 5 0 0
tri:city day=r2 no-word	-1 8 -7 0
tri:city day=r2 sent:sure	-2 0 1 0
tri:city day=r3 no-word	-1 5 -2 0
tri:city day=r3 prev:sure	-5 6 0 0
tri:city day=r4 no-word	-12 17 -4 0
tri:l=" unknown day-none	1 0 0 0
tri:l=" unknown no-word	1 0 0 0
tri:l=( day-none no-word	4 -3 0 0
tri:l=( unknown day-none	8 -7 0 0
tri:l=( unknown day=r3	6 -5 0 0
tri:l=( unknown no-word	6 -5 0 0
tri:l=( unknown prev:sure	2 -1 0 0
tri:l=( unknown sent:sure	8 -7 0 0
tri:l=* unknown no-word	2 -2 0 0
tri:l=<begin> city day-none	-22 11 12 0
tri:l=<begin> city day=r0	0 -1 4 0
tri:l=<begin> city day=r1	7 -4 -1 0
tri:l=<begin> city day=r2	0 -2 1 0
tri:l=<begin> city no-word	-11 2 13 -4
tri:l=<begin> day-none no-word	7 -15 4 1
tri:l=<begin> day-none part:sure	1 -5 1 0
tri:l=<begin> day-none prev:sure	-12 15 0 0
tri:l=<begin> day=r0 no-word	4 -5 5 -9
tri:l=<begin> day=r0 sent:sure	0 1 -2 0
tri:l=<begin> day=r1 no-word	0 5 -6 -7
tri:l=<begin> day=r1 prev:sure	1 0 0 0
tri:l=<begin> day=r2 no-word	-17 5 -5 17
tri:l=<begin> day=r2 part:sure	5 -1 0 0
tri:l=<begin> day=r2 prev:sure	-9 9 0 0
tri:l=<begin> day=r2 sent:sure	6 -11 1 0
tri:l=<begin> day=r3 no-word	5 -2 0 0
tri:l=<begin> day=r3 part:sure	2 0 0 0
tri:l=<begin> day=r3 prev:sure	1 0 0 0
tri:l=<begin> day=r3 sent:sure	-5 8 -1 0
tri:l=<begin> day=r4 no-word	0 2 -3 0
tri:l=<begin> day=r4 sent:sure	5 -3 0 0
tri:l=<begin> seat-home day-none	3 0 0 -1
tri:l=<begin> seat-home day=r0	10 -1 -13 0
tri:l=<begin> seat-home day=r1	12 -10 0 0
tri:l=<begin> seat-home day=r2	-8 10 0 0
tri:l=<begin> seat-home day=r3	-7 8 0 0
tri:l=<begin> seat-home day=r4	3 0 -1 0
tri:l=<begin> seat-home no-word	29 -13 -18 -5
tri:l=<begin> seat-home sent:sure	-8 9 0 0
tri:l=<begin> seat-other day-none	-8 0 0 12
tri:l=<begin> seat-other day=r0	-4 -2 7 0
tri:l=<begin> seat-other no-word	-22 8 5 11
tri:l=<begin> seat-side day-none	3 -13 4 0
tri:l=<begin> seat-side day=r0	9 -11 0 0
tri:l=<begin> seat-side day=r1	1 0 0 0
tri:l=<begin> seat-side no-word	15 -26 1 -3
tri:l=<begin> unknown day-none	20 -7 -11 -13
tri:l=<begin> unknown day=r0	-2 5 0 0
tri:l=<begin> unknown day=r1	-9 13 0 -4
tri:l=<begin> unknown day=r2	-3 -10 0 15
tri:l=<begin> unknown day=r3	14 -7 -2 0
tri:l=<begin> unknown day=r4	14 -10 0 0
tri:l=<begin> unknown day=r5	1 0 0 0
tri:l=<begin> unknown no-word	3 0 -14 7
tri:l=<begin> unknown part:sure	21 -14 0 -3
tri:l=<begin> unknown prev:sure	-1 6 -1 -1
tri:l=<begin> unknown sent:sure	18 -13 -2 -1
tri:l=a city no-word	-6 7 0 0
tri:l=a unknown no-word	3 -3 0 0
tri:l=after city day-none	-3 8 -4 0
tri:l=after city no-word	-3 8 -4 0
tri:l=after day-none no-word	-2 7 -4 0
tri:l=and city day-none	-8 9 0 0
tri:l=and day-none no-word	0 -3 -1 2
tri:l=and day-none sent:sure	-4 5 0 0
tri:l=and day=r0 no-word	9 -8 0 0
tri:l=and day=r1 no-word	1 0 0 0
tri:l=and day=r2 no-word	3 -2 0 0
tri:l=and seat-home day-none	0 -6 0 4
tri:l=and seat-home no-word	1 -9 0 3
tri:l=and seat-other day-none	11 -7 0 0
tri:l=and seat-other no-word	8 -5 0 0
tri:l=and seat-side day-none	4 -1 0 0
tri:l=and seat-side day=l2	2 -1 0 0
tri:l=and seat-side no-word	4 0 0 0
tri:l=and seat-side part:sure	1 0 0 0
tri:l=and unknown day-none	-5 7 0 0
tri:l=and unknown day=r0	9 -8 0 0
tri:l=and unknown day=r4	2 -2 0 0
tri:l=and unknown no-word	7 -5 0 0
tri:l=and unknown sent:sure	-3 4 0 0
tri:l=are day-none no-word	-20 20 0 0
tri:l=are unknown day-none	-20 20 0 0
tri:l=are unknown no-word	-20 20 0 0
tri:l=at city day-none	0 4 -5 0
tri:l=at city day=r1	-21 19 -4 2
tri:l=at city no-word	-7 12 -6 0
tri:l=at city part:sure	-5 1 0 2
tri:l=at city sent:sure	7 -4 0 0
tri:l=at day-none no-word	13 -8 -2 0
tri:l=at day-none prev:sure	3 -1 0 0
tri:l=at day-none sent:sure	-1 5 -1 0
tri:l=at day=r0 no-word	-4 6 0 0
tri:l=at day=r1 no-word	-23 9 10 2
tri:l=at day=r1 part:sure	-10 8 -1 2
tri:l=at day=r3 no-word	3 -3 0 0
tri:l=at seat-home day=r0	10 -7 -1 0
tri:l=at seat-home day=r1	-7 0 6 0
tri:l=at seat-home no-word	2 -7 3 0
tri:l=at seat-side day-none	1 0 0 0
tri:l=at seat-side no-word	1 0 0 0
tri:l=at unknown day-none	10 -7 0 0
tri:l=at unknown day=r0	-8 9 0 0
tri:l=at unknown day=r1	-8 0 5 2
tri:l=at unknown day=r2	-8 9 0 0
tri:l=at unknown no-word	2 -12 5 1
tri:l=at unknown part:sure	-8 10 0 0
tri:l=at unknown sent:sure	-6 8 0 0
tri:l=before city no-word	6 -5 0 0
tri:l=before day-none no-word	6 -5 0 0
tri:l=between day-none no-word	-10 10 0 0
tri:l=between day-none part:sure	-3 4 0 0
tri:l=between seat-side day-none	3 -2 0 0
tri:l=between seat-side part:sure	6 -5 0 0
tri:l=between unknown day-none	-7 7 0 0
tri:l=by day-none no-word	2 0 0 0
tri:l=by unknown day-none	2 0 0 0
tri:l=by unknown no-word	3 0 0 0
tri:l=for city day-none	-5 0 0 8
tri:l=for city no-word	0 -3 0 6
tri:l=for day-none no-word	-7 5 -4 5
tri:l=for day=r3 no-word	0 -2 0 5
tri:l=for seat-home day-none	-10 12 0 0
tri:l=for seat-home no-word	-10 12 0 0
tri:l=for seat-side day-none	5 -3 0 0
tri:l=for seat-side no-word	7 -4 0 0
tri:l=for unknown day-none	10 -9 0 0
tri:l=for unknown day=r1	-11 7 0 2
tri:l=for unknown no-word	0 -8 0 5
tri:l=for unknown part:sure	-1 3 0 0
tri:l=from city day-none	15 -17 1 -1
tri:l=from city no-word	4 -5 1 0
tri:l=from city sent:sure	13 -11 0 0
tri:l=from day-none no-word	-7 -1 1 8
tri:l=from day-none sent:sure	14 -11 0 0
tri:l=from day=r1 no-word	-1 6 -1 0
tri:l=from seat-home day-none	-13 -9 5 14
tri:l=from seat-home no-word	-12 -10 5 14
tri:l=from seat-other day-none	-4 7 0 0
tri:l=from seat-other no-word	-4 7 0 0
tri:l=from seat-side day-none	0 6 -4 -2
tri:l=from seat-side no-word	-2 12 -8 -4
tri:l=from unknown day-none	14 -12 0 0
tri:l=from unknown no-word	6 -4 0 0
tri:l=great unknown part:sure	1 0 0 0
tri:l=host: day-none no-word	2 -2 0 0
tri:l=host: unknown day-none	2 -2 0 0
tri:l=host: unknown no-word	5 -4 0 0
tri:l=hundred unknown day-none	1 -1 0 0
tri:l=if seat-home day-none	0 0 1 0
tri:l=if seat-home no-word	0 0 1 0
tri:l=if seat-side no-word	1 0 0 0
tri:l=in city day-none	18 -14 -7 0
tri:l=in city day=l1	-13 18 -2 -1
tri:l=in city day=l2	-2 5 0 0
tri:l=in city day=l3	0 3 -3 0
tri:l=in city day=l4	-1 7 -3 -1
tri:l=in city day=r0	-3 3 -5 4
tri:l=in city day=r1	4 -5 5 -4
tri:l=in city day=r2	5 -2 0 0
tri:l=in city day=r3	-5 9 -1 0
tri:l=in city day=r4	-5 2 -4 4
tri:l=in city no-word	5 0 -4 -7
tri:l=in city part:sure	19 -9 -3 -9
tri:l=in city prev:sure	-2 3 -5 3
tri:l=in city sent:sure	-21 15 -9 8
tri:l=in day-none no-word	-5 3 3 0
tri:l=in day-none part:sure	15 -22 5 0
tri:l=in day-none prev:sure	-6 5 3 -4
tri:l=in day-none sent:sure	5 1 -14 0
tri:l=in day=l1 no-word	0 1 -4 0
tri:l=in day=l1 part:sure	0 7 0 -8
tri:l=in day=l1 prev:sure	-15 19 0 -1
tri:l=in day=l1 sent:sure	-12 -1 9 3
tri:l=in day=l2 no-word	-1 -3 8 -1
tri:l=in day=l2 part:sure	-11 7 2 0
tri:l=in day=l2 sent:sure	0 1 -1 0
tri:l=in day=l3 no-word	6 0 -6 0
tri:l=in day=l4 no-word	0 0 2 -2
tri:l=in day=l4 part:sure	-9 13 -2 0
tri:l=in day=r0 no-word	4 1 -6 0
tri:l=in day=r0 part:sure	0 -4 2 0
tri:l=in day=r0 prev:sure	0 -5 0 7
tri:l=in day=r0 sent:sure	-8 -12 15 5
tri:l=in day=r1 no-word	4 -10 0 5
tri:l=in day=r1 part:sure	-3 3 -2 0
tri:l=in day=r1 prev:sure	-2 8 0 -4
tri:l=in day=r1 sent:sure	-5 4 -1 0
tri:l=in day=r2 no-word	13 -3 -10 -1
tri:l=in day=r2 part:sure	-8 7 0 0
tri:l=in day=r2 prev:sure	3 0 0 0
tri:l=in day=r2 sent:sure	-7 14 -1 -4
tri:l=in day=r3 no-word	3 1 -7 -1
tri:l=in day=r3 part:sure	-10 10 0 0
tri:l=in day=r3 prev:sure	-7 0 7 0
tri:l=in day=r4 no-word	-4 2 -6 6
tri:l=in seat-home day-none	20 -25 5 -15
tri:l=in seat-home day=l2	-5 0 5 0
tri:l=in seat-home day=l3	1 0 0 0
tri:l=in seat-home day=r0	1 -14 2 6
tri:l=in seat-home day=r1	0 6 -9 0
tri:l=in seat-home day=r2	3 0 -5 0
tri:l=in seat-home day=r3	-6 0 7 0
tri:l=in seat-home day=r4	-1 -1 -2 7
tri:l=in seat-home no-word	16 -26 3 0
tri:l=in seat-home part:sure	-10 3 2 1
tri:l=in seat-home prev:sure	-2 0 4 0
tri:l=in seat-home sent:sure	-1 0 0 0
tri:l=in seat-other day-none	-1 9 -10 -4
tri:l=in seat-other day=l1	0 1 0 0
tri:l=in seat-other day=r0	0 -7 9 -2
tri:l=in seat-other day=r1	3 0 0 0
tri:l=in seat-other no-word	5 0 -2 -6
tri:l=in seat-other part:sure	-7 12 -3 0
tri:l=in seat-other sent:sure	0 -6 8 0
tri:l=in seat-side day-none	-12 -1 9 10
tri:l=in seat-side day=l1	4 -10 8 -3
tri:l=in seat-side day=l2	0 0 2 0
tri:l=in seat-side day=r1	0 -3 3 -3
tri:l=in seat-side day=r2	2 0 -1 0
tri:l=in seat-side day=r3	0 3 -3 0
tri:l=in seat-side no-word	2 -9 -1 8
tri:l=in seat-side part:sure	-6 0 8 -2
tri:l=in seat-side prev:sure	-6 -9 7 7
tri:l=in seat-side sent:sure	-6 0 7 0
tri:l=in unknown day-none	-17 17 0 0
tri:l=in unknown day=l1	-12 12 -2 0
tri:l=in unknown day=r0	0 -4 6 0
tri:l=in unknown day=r1	-13 6 -15 13
tri:l=in unknown day=r2	-8 12 0 -4
tri:l=in unknown day=r3	2 -1 0 0
tri:l=in unknown day=r4	10 -1 0 -7
tri:l=in unknown no-word	-14 16 -10 2
tri:l=in unknown part:sure	-15 6 2 5
tri:l=in unknown prev:sure	-18 26 -1 -9
tri:l=in unknown sent:sure	6 -5 -6 1
tri:l=into day-none no-word	1 0 0 0
tri:l=is day-none no-word	-3 5 0 0
tri:l=is unknown no-word	6 -6 0 0
tri:l=it, day-none no-word	0 0 -2 0
tri:l=mr unknown day-none	1 0 0 0
tri:l=near day-none no-word	-3 0 3 0
tri:l=of city day-none	0 3 -6 0
tri:l=of city day=r2	7 -4 0 0
tri:l=of city day=r3	-4 3 0 0
tri:l=of city no-word	0 0 0 -1
tri:l=of day-none no-word	-15 16 0 0
tri:l=of day-none sent:sure	9 -6 0 0
tri:l=of day=l2 no-word	-3 4 0 0
tri:l=of day=l2 prev:sure	3 -2 0 0
tri:l=of day=r1 no-word	12 -12 0 0
tri:l=of day=r2 no-word	9 -6 0 0
tri:l=of day=r3 no-word	-2 4 0 0
tri:l=of seat-home day-none	-2 -2 6 0
tri:l=of seat-home no-word	-6 0 7 0
tri:l=of seat-side day-none	2 0 0 0
tri:l=of unknown day-none	-7 10 0 0
tri:l=of unknown day=l2	5 -4 0 0
tri:l=of unknown day=l3	2 -1 0 0
tri:l=of unknown no-word	-5 8 0 0
tri:l=of unknown prev:sure	7 -5 0 0
tri:l=of unknown sent:sure	0 -9 6 0
tri:l=on day-none no-word	12 -11 0 0
tri:l=on unknown day-none	11 -10 0 0
tri:l=on unknown no-word	12 -11 0 0
tri:l=outside day-none no-word	1 0 0 0
tri:l=outside unknown day-none	1 0 0 0
tri:l=outside unknown no-word	3 -2 0 0
tri:l=should day-none no-word	1 0 0 0
tri:l=since city day-none	0 -1 3 0
tri:l=since day-none no-word	0 -2 3 0
tri:l=since unknown day-none	2 0 0 0
tri:l=that day-none no-word	-10 2 1 4
tri:l=that seat-home day-none	-6 1 0 5
tri:l=that seat-home no-word	-6 1 0 6
tri:l=that seat-other day-none	1 -1 0 0
tri:l=that seat-other no-word	1 -1 0 0
tri:l=that seat-side day-none	-6 2 4 0
tri:l=that seat-side no-word	-7 3 4 0
tri:l=that unknown day=r3	2 -1 0 0
tri:l=the city day-none	-13 14 0 0
tri:l=the city no-word	3 0 -2 0
tri:l=the city part:sure	-10 11 0 0
tri:l=the day-none no-word	-16 19 -2 0
tri:l=the day-none part:sure	-13 14 0 0
tri:l=the day-none prev:sure	2 -2 0 0
tri:l=the day-none sent:sure	2 0 -2 0
tri:l=the day=l1 no-word	9 -5 -1 0
tri:l=the day=l2 no-word	2 -1 0 0
tri:l=the day=r1 no-word	15 -11 0 -1
tri:l=the day=r1 part:sure	3 -1 0 0
tri:l=the day=r2 no-word	0 -9 6 0
tri:l=the day=r2 part:sure	0 -2 0 0
tri:l=the day=r3 no-word	2 -1 0 0
tri:l=the seat-home day-none	5 -1 0 0
tri:l=the seat-home day=r1	6 -4 0 0
tri:l=the seat-home no-word	0 -5 3 0
tri:l=the seat-other day-none	5 -4 0 0
tri:l=the seat-other no-word	3 -3 0 0
tri:l=the seat-side day-none	-12 14 0 0
tri:l=the seat-side day=r2	1 0 0 0
tri:l=the seat-side no-word	-9 12 -2 0
tri:l=the unknown day-none	-9 11 0 0
tri:l=the unknown day=l1	8 -8 0 0
tri:l=the unknown day=l2	2 -1 0 0
tri:l=the unknown day=r1	15 -10 0 -2
tri:l=the unknown day=r2	13 -12 0 0
tri:l=the unknown day=r3	3 -2 0 0
tri:l=the unknown day=r4	2 -1 0 0
tri:l=the unknown no-word	6 -2 0 -3
tri:l=the unknown part:sure	7 -4 0 0
tri:l=the unknown prev:sure	5 -4 0 0
tri:l=the unknown sent:sure	12 -10 0 0
tri:l=to city day-none	-3 4 0 0
tri:l=to city no-word	5 -1 -2 0
tri:l=to day-none no-word	-2 0 7 0
tri:l=to day-none part:sure	0 0 1 0
tri:l=to day-none sent:sure	-7 5 2 0
tri:l=to day=r3 no-word	2 0 0 0
tri:l=to seat-home day-none	0 -8 5 0
tri:l=to seat-home no-word	9 -8 0 0
tri:l=to seat-home part:sure	-2 3 0 0
tri:l=to seat-other day-none	-3 5 0 0
tri:l=to seat-other no-word	3 -2 0 0
tri:l=to seat-side day-none	-9 0 11 0
tri:l=to seat-side day=r1	-2 0 3 0
tri:l=to seat-side day=r2	-3 0 2 0
tri:l=to seat-side no-word	-14 1 11 0
tri:l=to seat-side part:sure	-2 -1 5 0
tri:l=to unknown day-none	1 0 0 0
tri:l=to unknown day=r1	-5 6 0 0
tri:l=to unknown no-word	-3 7 -1 0
tri:l=trade unknown no-word	2 -1 0 0
tri:l=until unknown no-word	2 -1 0 0
tri:l=was day-none no-word	-2 4 0 0
tri:l=was unknown day-none	10 -9 0 0
tri:l=what day-none no-word	3 0 0 0
tri:l=what seat-side day-none	1 0 0 0
tri:l=what seat-side no-word	1 0 0 0
tri:l=whether day-none no-word	3 0 -3 0
tri:l=which day-none no-word	2 -6 1 0
tri:l=which seat-home day-none	0 -1 2 0
tri:l=which seat-home no-word	0 -1 2 0
tri:l=which seat-side day-none	1 0 0 0
tri:l=which seat-side no-word	2 0 0 0
tri:l=with city day-none	2 0 0 0
tri:l=with city no-word	2 0 0 0
tri:l=with day-none no-word	0 -7 0 7
tri:l=with day-none part:sure	8 -6 0 0
tri:l=with day=r1 no-word	4 0 -1 0
tri:l=with seat-side day-none	-1 -3 0 7
tri:l=with seat-side day=r1	3 0 -1 0
tri:l=with seat-side no-word	0 -3 -3 8
tri:l=with seat-side part:sure	1 0 0 0
tri:l=with unknown day-none	6 -6 0 0
tri:l=with unknown no-word	2 -1 0 0
tri:l=— day-none no-word	20 -18 0 0
tri:l=— day=l1 no-word	-18 9 10 0
tri:l=— unknown day-none	11 -9 0 0
tri:l=— unknown day=l1	3 -2 0 0
tri:l=— unknown no-word	15 -12 0 0
tri:seat-home day-none no-word	-1 -11 3 9
tri:seat-home day-none part:sure	0 -2 1 0
tri:seat-home day-none prev:sure	6 -2 0 0
tri:seat-home day-none sent:sure	4 -1 0 -2
tri:seat-home day=l0 no-word	6 0 -5 0
tri:seat-home day=l1 no-word	14 -10 -1 0
tri:seat-home day=l2 no-word	-4 0 5 0
tri:seat-home day=l3 no-word	5 0 -1 0
tri:seat-home day=l4 no-word	-2 0 5 0
tri:seat-home day=r0 no-word	1 12 -19 -3
tri:seat-home day=r0 part:sure	-5 0 0 4
tri:seat-home day=r0 sent:sure	-3 -1 2 1
tri:seat-home day=r1 no-word	15 -11 -2 -1
tri:seat-home day=r1 part:sure	-5 13 -6 0
tri:seat-home day=r2 no-word	0 -4 1 0
tri:seat-home day=r2 prev:sure	-7 10 0 0
tri:seat-home day=r3 no-word	2 0 -1 0
tri:seat-home day=r3 sent:sure	-5 4 0 0
tri:seat-home day=r4 no-word	0 -3 -4 7
tri:seat-other day-none no-word	-1 2 -6 3
tri:seat-other day-none part:sure	2 0 0 0
tri:seat-other day-none sent:sure	-5 7 0 0
tri:seat-other day=r0 no-word	-1 -5 7 0
tri:seat-other day=r0 sent:sure	0 -7 10 0
tri:seat-other day=r1 no-word	-1 0 2 0
tri:seat-other day=r1 part:sure	-3 10 -5 0
tri:seat-other day=r2 no-word	-5 6 0 0
tri:seat-other day=r3 no-word	1 -1 0 0
tri:seat-side day-none no-word	-10 3 2 8
tri:seat-side day-none part:sure	11 -15 1 0
tri:seat-side day-none prev:sure	1 -6 4 0
tri:seat-side day-none sent:sure	5 0 -4 0
tri:seat-side day=l1 no-word	8 -2 0 -2
tri:seat-side day=l2 no-word	2 -4 1 0
tri:seat-side day=l2 part:sure	-1 1 0 0
tri:seat-side day=l3 no-word	1 0 0 0
tri:seat-side day=l4 no-word	1 0 0 0
tri:seat-side day=r0 no-word	11 -9 0 0
tri:seat-side day=r1 no-word	7 0 -6 -4
tri:seat-side day=r1 part:sure	-8 -3 11 0
tri:seat-side day=r2 no-word	15 -5 -8 0
tri:seat-side day=r2 part:sure	0 0 2 0
tri:seat-side day=r2 sent:sure	-3 1 0 0
tri:seat-side day=r3 no-word	9 -4 -4 0
tri:seat-side day=r3 part:sure	-4 5 0 0
tri:unknown day-none no-word	23 0 -30 -43
tri:unknown day-none part:sure	9 -13 0 3
tri:unknown day-none prev:sure	17 -11 -3 -5
tri:unknown day-none sent:sure	3 2 -4 -9
tri:unknown day=l0 no-word	5 -4 0 0
tri:unknown day=l0 sent:sure	-2 -2 0 6
tri:unknown day=l1 no-word	-3 2 0 0
tri:unknown day=l1 part:sure	5 0 0 -8
tri:unknown day=l1 prev:sure	-13 15 0 0
tri:unknown day=l1 sent:sure	0 -4 0 6
tri:unknown day=l2 no-word	20 -18 0 0
tri:unknown day=l2 part:sure	0 3 -1 0
tri:unknown day=l2 prev:sure	5 -3 0 0
tri:unknown day=l2 sent:sure	0 2 0 0
tri:unknown day=l3 no-word	4 0 0 0
tri:unknown day=l3 sent:sure	3 -2 0 0
tri:unknown day=l4 no-word	6 -4 0 0
tri:unknown day=l4 part:sure	-8 9 0 0
tri:unknown day=r0 no-word	-18 23 -2 -8
tri:unknown day=r0 part:sure	-3 1 6 -5
tri:unknown day=r0 sent:sure	-21 -2 13 11
tri:unknown day=r1 no-word	0 -6 0 5
tri:unknown day=r1 part:sure	-6 4 -8 7
tri:unknown day=r1 prev:sure	-9 10 0 0
tri:unknown day=r1 sent:sure	-7 2 4 0
tri:unknown day=r2 no-word	0 -14 -1 15
tri:unknown day=r2 part:sure	6 -2 0 -2
tri:unknown day=r2 prev:sure	-4 6 0 0
tri:unknown day=r2 sent:sure	5 0 0 -1
tri:unknown day=r3 no-word	7 -7 -2 1
tri:unknown day=r3 part:sure	7 -3 0 0
tri:unknown day=r3 prev:sure	4 -1 0 0
tri:unknown day=r3 sent:sure	17 -12 -1 0
tri:unknown day=r4 no-word	23 -19 0 0
tri:unknown day=r4 part:sure	3 -2 0 0
tri:unknown day=r4 sent:sure	7 -12 0 0
tri:unknown day=r5 no-word	1 -1 0 0
two-words	-18 18 2 -5
unknown	32 -10 -38 -4
v0-none	19 -8 -6 -13
v0=accept	-5 1 2 0
v0=announce	1 -1 0 0
v0=ask	-2 -3 7 0
v0=be	-6 14 -1 -9
v0=bear	1 -1 0 0
v0=begin	-1 3 0 0
v0=bring	3 -6 0 0
v0=buy	3 -2 0 0
v0=come	-12 3 0 4
v0=conclude	-1 2 0 0
v0=end	5 -4 0 0
v0=expect	2 0 0 0
v0=get	1 0 0 0
v0=go	-2 6 -1 0
v0=have	0 2 -1 0
v0=hold	6 -1 -1 -3
v0=keep	7 -5 0 0
v0=land	1 0 0 0
v0=lay	0 2 0 0
v0=leave	0 -3 -2 7
v0=let	1 0 0 0
v0=look	-4 -3 4 4
v0=make	7 -15 6 0
v0=meet	4 -5 -1 2
v0=negotiate	-1 2 0 0
v0=other	-9 -6 13 4
v0=owe	-6 8 0 0
v0=pay	11 -5 -3 0
v0=place	-5 7 0 0
v0=propose	6 -4 0 0
v0=put	-12 6 7 0
v0=raise	-7 9 0 0
v0=reach	-4 4 0 0
v0=receive	-3 2 0 0
v0=resume	0 2 -1 0
v0=return	-7 8 0 0
v0=run	6 -5 0 0
v0=say	0 0 0 -1
v0=see	-5 8 -1 0
v0=send	-2 4 0 0
v0=set	-4 7 0 0
v0=settle	0 2 0 0
v0=sign	15 -11 -2 0
v0=sit	-16 3 -4 13
v0=stop	-4 4 0 0
v0=strike	6 -3 0 0
v0=take	0 3 0 -4
v0=tell	5 -1 -2 0
v1-none	12 -2 -4 -11
v1=accept	-5 1 2 0
v1=agree	2 0 0 0
v1=announce	1 -1 0 0
v1=ask	0 -3 2 0
v1=be	-12 16 1 -6
v1=bear	2 -1 0 0
v1=begin	-1 3 0 0
v1=bring	3 -6 0 0
v1=buy	4 -3 0 0
v1=come	-12 3 0 4
v1=conclude	3 0 0 0
v1=discuss	-3 1 0 0
v1=end	2 0 0 -2
v1=enter	1 0 0 0
v1=expect	2 0 0 -1
v1=extend	4 -3 0 0
v1=get	1 0 0 0
v1=go	-5 7 -1 0
v1=have	0 1 0 0
v1=hold	0 2 -1 -1
v1=keep	7 -6 0 0
v1=know	2 0 0 0
v1=land	2 0 0 0
v1=lay	0 2 0 0
v1=leave	-1 0 -2 7
v1=let	1 0 0 0
v1=look	-4 -4 4 4
v1=make	11 -14 3 0
v1=meet	5 -3 -7 1
v1=negotiate	-1 2 0 0
v1=other	-9 -6 13 4
v1=owe	-6 8 0 0
v1=pay	14 -8 -3 0
v1=place	-1 3 0 0
v1=propose	6 -4 0 0
v1=put	-11 4 7 0
v1=raise	-7 9 0 0
v1=reach	-1 0 2 0
v1=receive	-3 2 0 0
v1=resume	0 2 -1 0
v1=return	-7 8 0 0
v1=run	6 -5 0 0
v1=say	0 0 0 -1
v1=see	-5 8 -1 0
v1=sell	1 0 0 0
v1=send	-2 4 0 0
v1=set	-4 7 0 0
v1=settle	1 0 -4 0
v1=sign	10 -5 -2 0
v1=sit	-2 -3 -5 12
v1=strike	7 -3 -1 0
v1=take	0 2 0 -4
v1=tell	5 -1 -1 0
v2-none	-1 6 -1 -7
v2=announce	2 0 0 0
v2=answer	2 0 0 0
v2=ask	-5 6 0 0
v2=be	-6 12 -1 -9
v2=begin	6 -5 0 0
v2=bring	-2 0 1 0
v2=buy	-3 4 0 0
v2=call	3 0 0 0
v2=come	-5 6 0 0
v2=die	1 0 0 0
v2=discuss	-4 -3 9 0
v2=double	3 0 0 0
v2=enter	6 -6 0 0
v2=expect	-5 6 0 0
v2=explain	1 -1 0 0
v2=fall	-4 0 3 0
v2=get	8 -4 -1 0
v2=go	0 0 0 -2
v2=have	0 5 -7 -1
v2=hit	4 0 -3 0
v2=hold	6 -4 0 0
v2=keep	-1 0 2 0
v2=leave	0 -7 0 7
v2=let	3 -2 0 0
v2=lift	-8 2 4 0
v2=like	2 -1 0 0
v2=meet	0 4 0 -2
v2=note	-5 0 6 0
v2=other	1 0 0 -2
v2=pay	5 -4 0 0
v2=put	1 -11 0 5
v2=reach	2 0 0 0
v2=receive	3 -3 0 0
v2=reply	2 0 0 0
v2=rise	1 0 0 0
v2=say	2 0 0 0
v2=settle	-1 2 0 0
v2=sign	4 -3 0 0
v2=sit	6 -9 0 1
v2=sleep	4 -4 0 0
v2=stand	1 0 0 0
v2=stop	-10 11 0 0
v2=take	-2 -1 0 7
v2=tell	14 -6 -6 0
v2=want	-7 9 0 0
verbless	-10 10 4 -6
vt0=announce past	1 -1 0 0
vt0=ask past	1 -1 0 0
vt0=ask present	-5 0 7 0
vt0=be future	-16 14 1 -2
vt0=be modal	0 0 0 1
vt0=be past	-8 5 1 0
vt0=be perfect	5 -2 0 0
vt0=be present	5 4 -6 -14
vt0=bring past	2 -5 0 0
vt0=come past	-5 -1 0 7
vt0=come present	-5 4 2 0
vt0=conclude past	-1 2 0 0
vt0=end past	5 -4 0 0
vt0=expect present	3 -1 0 0
vt0=go present	-7 8 0 0
vt0=have past	-6 7 0 0
vt0=have present	3 -1 -5 1
vt0=hold future	-4 6 0 0
vt0=hold past	9 -6 0 0
vt0=keep perfect	6 -5 0 0
vt0=land past	1 -1 0 0
vt0=leave past	-5 -3 0 9
vt0=leave present	1 0 0 0
vt0=make past	7 -14 6 0
vt0=meet future	5 -4 -3 2
vt0=meet modal	-2 2 0 0
vt0=meet past	-2 0 6 -2
vt0=meet present	3 0 -8 0
vt0=other future	0 1 0 0
vt0=other modal	2 0 0 0
vt0=other past	0 1 -1 -1
vt0=other perfect	-6 -6 4 7
vt0=other present	-4 -3 7 1
vt0=owe present	-6 8 0 0
vt0=pay past	0 0 -1 0
vt0=pay present	9 -8 0 0
vt0=place present	-5 7 0 0
vt0=put present	-4 -1 8 0
vt0=raise past	-6 7 0 0
vt0=resume present	6 -2 0 0
vt0=run present	6 -5 0 0
vt0=say past	4 -2 0 0
vt0=say present	-9 8 2 0
vt0=set present	-4 7 0 0
vt0=settle past	0 2 0 0
vt0=sign future	9 -9 0 0
vt0=sign past	7 -3 -1 0
vt0=sit past	0 1 -3 1
vt0=sit present	-17 0 0 13
vt0=strike past	6 -3 0 0
vt0=take future	-1 6 0 -1
vt0=take past	1 -3 0 0
vt0=take present	1 0 0 0
vt0=tell past	9 -6 0 0
vt1=agree participle	1 0 0 0
vt1=announce past	1 -1 0 0
vt1=ask past	1 -1 0 0
vt1=ask present	-5 0 7 0
vt1=be future	-16 14 1 -2
vt1=be modal	0 0 0 1
vt1=be past	-18 11 3 2
vt1=be perfect	3 0 0 0
vt1=be present	6 1 -1 -14
vt1=bring past	2 -5 0 0
vt1=come past	-5 -1 0 7
vt1=come present	-5 4 2 0
vt1=conclude participle	6 -4 0 0
vt1=conclude past	-1 2 0 0
vt1=end participle	-3 6 0 -2
vt1=end past	5 -4 0 0
vt1=expect present	3 0 0 0
vt1=go present	-9 9 0 0
vt1=have past	-8 8 1 0
vt1=have present	5 -3 -4 1
vt1=hold future	-4 6 0 0
vt1=hold participle	1 0 0 0
vt1=hold past	1 0 0 0
vt1=keep perfect	6 -5 0 0
vt1=land past	1 -1 0 0
vt1=leave past	-5 -3 0 9
vt1=leave present	1 0 0 0
vt1=make participle	4 0 -4 0
vt1=make past	5 -14 7 0
vt1=meet future	5 -4 -3 2
vt1=meet gerund	4 4 -4 -10
vt1=meet modal	-2 2 0 0
vt1=meet participle	-2 0 0 6
vt1=meet past	-2 0 6 -2
vt1=meet present	3 0 -8 0
vt1=other future	0 1 0 0
vt1=other modal	2 0 0 0
vt1=other past	0 1 -1 -1
vt1=other perfect	-6 -6 4 7
vt1=other present	-4 -3 7 1
vt1=owe present	-6 8 0 0
vt1=pay gerund	2 0 0 0
vt1=pay past	0 0 -1 0
vt1=pay present	9 -8 0 0
vt1=place present	-5 7 0 0
vt1=put present	-4 -1 8 0
vt1=raise past	-6 7 0 0
vt1=reach participle	-1 0 2 0
vt1=resume present	6 -2 0 0
vt1=run present	6 -5 0 0
vt1=say past	11 -9 0 0
vt1=say present	-9 8 2 0
vt1=set present	-4 7 0 0
vt1=settle past	0 2 0 0
vt1=sign future	9 -9 0 0
vt1=sign participle	-5 5 0 0
vt1=sign past	7 -3 -1 0
vt1=sit past	0 1 -3 1
vt1=sit present	-17 0 0 13
vt1=strike past	6 -3 0 0
vt1=take future	-1 6 0 -1
vt1=take past	1 -3 0 0
vt1=take present	1 0 0 0
vt1=tell past	9 -6 0 0
vt2=ask perfect	-7 7 0 0
vt2=be modal	7 -2 -3 0
vt2=be past	0 2 -2 0
vt2=be pluperfect	-6 6 0 0
vt2=be present	-8 7 4 -2
vt2=bring future	2 -1 0 0
vt2=bring past	-8 6 2 0
vt2=come past	-9 10 0 0
vt2=double past	2 0 0 0
vt2=expect present	-6 6 0 0
vt2=fall past	-4 0 3 0
vt2=get past	7 -3 0 0
vt2=go past	-1 4 -2 0
vt2=go present	0 0 3 0
vt2=have past	0 0 -1 0
vt2=have present	0 3 -3 0
vt2=hold present	1 0 0 0
vt2=keep past	-3 0 3 0
vt2=leave present	5 -4 0 0
vt2=let present	1 0 0 0
vt2=lift past	-8 2 4 0
vt2=like modal	2 -1 0 0
vt2=meet gerund	-10 11 0 0
vt2=meet past	1 -1 0 0
vt2=meet present	5 -2 0 0
vt2=other future	-4 4 0 0
vt2=other past	0 1 0 0
vt2=other perfect	-1 0 4 0
vt2=other present	12 -8 0 0
vt2=pay present	1 0 0 0
vt2=put perfect	2 0 0 0
vt2=put pluperfect	-4 0 0 6
vt2=put present	4 -8 0 0
vt2=reach past	2 0 0 0
vt2=reply past	2 0 0 0
vt2=say past	-4 3 0 0
vt2=say perfect	4 0 -2 0
vt2=say present	6 -4 0 0
vt2=sign past	1 0 0 0
vt2=sit gerund	4 -4 0 0
vt2=take future	-6 0 0 7
vt2=tell present	2 0 0 0
vt2=want present	-7 9 0 0
words=0	-1 -10 12 2
words=1	-13 17 -11 3
words=2	24 -10 -10 -22
words=3	0 0 1 -1
words=4	7 -1 -15 6
words=5	6 -2 1 -15`;
