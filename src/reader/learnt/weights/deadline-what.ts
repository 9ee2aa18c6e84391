// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-20 -11 -20 44 -5 -21 -24 -8
a:'s commerce	-2 -1 0 8 0 0 0 0
a:-	-2 7 0 -3 -1 0 0 1
a:.	-3 -6 -6 29 -3 -7 -9 -16
a:<agent>	-3 0 0 24 -13 -1 0 -11
a:<day-ahead>	-2 -1 -6 21 -21 0 -2 -7
a:<day-ahead> .	0 19 -1 -5 -5 0 0 -13
a:<day-today>	0 -13 0 0 -2 0 0 11
a:<day-today> .	0 -8 0 -2 0 0 0 9
a:<duty>	-5 -9 -2 2 1 -2 5 5
a:<gate>	-5 0 7 -7 20 2 0 -24
a:<goods>	-5 7 0 -17 11 -8 5 4
a:<level-noun>	-1 7 -3 0 0 0 0 -4
a:<level>	-8 -6 -10 34 -5 -2 -4 -22
a:<level> .	0 -14 0 24 1 0 0 -12
a:<level> from	0 -13 0 17 0 0 0 -2
a:<level> in	0 0 0 -8 0 0 0 11
a:<level> more	0 -12 0 16 0 0 0 -3
a:<level> on	0 -3 0 12 -2 0 0 -4
a:<money>	0 8 -9 1 0 0 0 0
a:<name>	-7 -1 6 -9 1 0 0 13
a:<name> 's	0 2 -1 -10 -1 0 0 13
a:<name> .	0 3 0 -7 9 0 0 -3
a:<name> charge	0 2 0 -8 0 0 0 4
a:<name> will	0 9 0 -7 0 0 0 0
a:<name> would	0 -2 0 14 0 0 0 -9
a:<not>	-7 13 9 -13 -9 -5 0 7
a:<number>	0 -5 0 22 0 -6 -1 -17
a:<number> .	-1 12 0 10 -8 0 0 -14
a:<number> and	0 8 0 -10 0 0 0 3
a:<number> in	0 -1 0 10 0 0 0 -7
a:<number> th	8 0 0 -4 0 0 0 0
a:<office>	0 4 0 -10 0 0 0 10
a:<organisation>	-2 -13 0 15 0 0 0 0
a:<organisation> .	0 6 0 0 -4 0 0 0
a:<person>	0 -12 0 14 2 0 0 -2
a:<person> and	0 12 0 -4 0 0 0 -8
a:<person> post	0 -1 0 -5 9 0 0 0
a:<points>	0 -1 0 7 0 -1 0 0
a:<quality>	0 13 6 -6 -12 0 -5 -1
a:<quality> duty	0 -4 0 14 0 0 0 -9
a:<quality> good	0 10 0 -14 0 0 0 7
a:<seat>	-3 4 0 10 -10 0 -1 -3
a:<sender>	0 11 0 0 -7 0 0 -8
a:<span>	-2 20 0 0 -5 0 0 -19
a:<span> .	0 24 0 -6 -2 0 0 -20
a:<v-agree>	0 4 0 0 -5 -2 8 -6
a:<v-bear>	-7 -4 -12 13 0 -4 0 -1
a:<v-begin>	-1 -1 -11 10 6 -4 -1 -7
a:<v-deny>	0 0 0 8 -2 0 0 0
a:<v-down>	0 0 0 -2 -8 0 0 6
a:<v-end>	-5 8 0 -15 -3 0 -2 13
a:<v-impose>	-7 0 -1 4 2 -5 8 -7
a:<v-propose>	0 -11 0 0 1 0 4 8
a:<v-return>	0 -8 0 -9 0 0 0 20
a:<v-say>	-6 0 0 12 2 0 -1 -11
a:<v-sell>	0 -6 -3 -12 13 11 -2 0
a:<v-stay>	5 -15 -3 17 -14 -1 6 -2
a:<v-target>	-3 -3 0 4 14 0 0 -12
a:<v-up>	0 3 -3 7 3 0 0 -17
a:?	3 -4 -6 14 -2 0 -3 -6
a:a	0 0 2 -5 0 0 12 -4
a:a <quality>	5 13 0 -8 0 0 0 -7
a:a meet	0 0 0 -8 0 0 0 8
a:a new	0 4 0 -10 3 0 0 1
a:a result	0 0 0 -9 0 0 3 6
a:a truce	0 6 8 -4 0 0 0 -11
a:about	0 -1 0 6 0 0 0 0
a:additional	0 -3 7 -4 -9 0 0 10
a:additional <level>	0 -3 0 -1 0 0 0 6
a:additional duty	0 0 7 -3 -9 0 0 4
a:after	0 7 0 -5 -3 0 0 2
a:after <name>	0 8 0 -7 0 0 0 0
a:after <span>	0 7 0 4 0 0 0 -12
a:after all	0 -6 0 8 0 0 0 0
a:again	0 -2 0 16 -2 0 0 -10
a:against	0 1 0 -8 9 0 0 0
a:agree	0 0 0 -2 0 0 8 -1
a:agreement	0 -10 0 -2 0 0 2 10
a:agreement with	0 -6 0 0 0 0 3 4
a:all	0 8 0 -9 0 0 0 1
a:all .	0 -5 0 7 0 0 0 0
a:an	0 6 0 -16 -7 0 4 14
a:an hour	0 0 0 -8 0 0 0 9
a:and	-6 5 -1 -14 -12 -4 0 20
a:and <level>	0 0 0 -5 0 0 0 6
a:and <number>	0 -6 0 6 4 0 0 -4
a:and <person>	0 14 0 -8 0 0 0 -5
a:and a	0 10 0 -12 0 0 0 2
a:and end	0 -4 0 6 0 0 0 0
a:and last	0 9 0 -4 0 0 0 -4
a:and on	0 -3 0 -9 0 0 0 13
a:and the	0 7 0 -6 -1 0 0 2
a:announce	-3 0 0 11 0 0 0 0
a:answer	0 -7 0 10 0 0 0 -2
a:any	2 8 0 0 0 0 0 -9
a:are	-3 -1 0 9 -2 0 0 -3
a:are exempt	0 -8 -5 9 4 0 0 0
a:are suspend	0 6 0 -3 0 0 0 0
a:as well	8 0 1 0 0 0 0 -11
a:at	0 -8 -3 21 0 -2 0 -7
a:at <number>	0 4 0 7 2 0 0 -14
a:at a	0 0 0 -7 0 0 0 8
a:at least	0 -12 0 0 0 0 0 14
a:at once	0 -8 0 9 0 0 0 0
a:at the	4 1 0 3 0 0 0 -8
a:back	0 5 0 -16 -4 3 0 13
a:ban	0 0 0 -4 0 6 0 0
a:be	0 -14 3 -9 16 2 0 3
a:been	0 -8 0 0 0 0 3 5
a:before	0 0 0 -13 0 5 0 12
a:between	0 -7 0 6 0 0 0 0
a:both	0 3 0 -7 2 0 0 0
a:both side	0 7 0 -3 0 0 0 -1
a:busan	0 7 0 -3 0 0 0 -1
a:butter	0 2 6 0 -5 0 0 -2
a:by	0 -19 0 24 -16 0 0 3
a:by <span>	0 0 0 6 0 0 0 -4
a:call	0 -8 0 3 0 0 0 4
a:can	0 6 0 0 -1 0 0 -3
a:capital	0 -9 0 11 0 0 0 0
a:case	0 6 0 -4 2 0 0 -4
a:charge	0 -11 6 1 9 0 0 -4
a:charge <level>	0 -2 0 8 0 0 0 -3
a:chicken	0 10 0 -9 0 0 0 0
a:chip	-1 -4 0 10 0 0 0 -1
a:collect	0 6 -1 -17 3 0 0 8
a:commerce	-2 -1 0 8 0 0 0 0
a:commerce ministry	-2 -1 0 8 0 0 0 0
a:cost	0 -3 0 8 0 0 0 -4
a:could	0 8 0 -6 0 0 0 0
a:country	2 0 0 -8 3 0 0 0
a:custom	0 4 6 -6 -1 0 0 0
a:cut	0 -6 0 0 0 0 0 8
a:date	7 -2 0 -2 0 0 0 0
a:day	0 -4 4 -8 1 0 0 7
a:day of	0 -6 5 -5 3 0 0 1
a:deadline	0 0 0 -11 0 0 2 6
a:deal	0 0 0 1 -1 0 6 -8
a:dispute	0 -1 0 -6 6 0 5 -2
a:dispute over	0 -1 0 -7 6 0 5 -2
a:do	0 2 0 -3 -4 0 0 7
a:down	0 -2 0 9 0 0 0 -4
a:due	0 12 0 -3 0 0 0 -6
a:duty	-1 4 2 -3 -11 0 -1 8
a:duty .	0 -2 10 0 -7 0 0 0
a:duty of	0 7 0 -7 0 0 0 2
a:each	0 -10 0 9 8 0 0 -9
a:each other	0 -5 0 0 9 0 0 -6
a:earth	-7 -5 0 14 0 0 0 0
a:earth .	-1 -4 0 9 0 0 0 0
a:end	-3 4 2 -26 0 0 0 20
a:end .	0 -11 0 -3 0 0 0 15
a:end of	0 5 0 -7 0 0 0 2
a:entry	0 15 0 -13 0 0 0 0
a:evening	0 0 0 15 0 0 0 -17
a:every	0 -4 13 -7 0 0 0 0
a:everything	0 -6 0 5 -2 0 0 1
a:exempt	0 -5 -9 13 3 0 0 0
a:exemption	0 6 6 -9 -2 0 0 -4
a:export of	0 0 0 6 0 0 0 0
a:extension	0 0 0 -6 10 0 0 0
a:extension of	0 0 0 -12 10 0 0 0
a:extra	0 0 0 8 0 0 0 -5
a:fall	0 9 0 -3 0 0 0 -2
a:fee	0 -14 -2 -10 28 0 0 -6
a:for	-2 -7 0 9 -9 -1 2 5
a:for <number>	0 0 6 0 -1 0 0 0
a:for <span>	0 0 0 13 -1 0 0 -15
a:for an	0 5 0 -8 0 0 5 0
a:for the	-1 5 -9 0 -5 1 0 4
a:four	0 -9 0 11 0 0 0 0
a:framework	0 -6 0 6 0 0 0 0
a:free	0 -9 8 -4 7 0 0 -1
a:free of	0 -12 8 -2 7 0 0 0
a:from	0 0 0 13 6 0 0 -24
a:from <day-ahead>	1 -22 0 30 -1 0 0 -16
a:geneva	0 0 0 6 0 0 0 -2
a:georgia	0 -8 0 8 0 0 0 0
a:go	0 -10 -2 9 7 0 0 -4
a:go to	0 -14 0 14 0 0 0 0
a:good	0 7 5 -15 0 0 0 6
a:good from	0 4 6 -8 0 0 0 0
a:good have	0 0 0 -3 0 0 0 6
a:good of	0 -7 0 9 0 0 0 0
a:government	0 0 0 8 -1 0 0 0
a:hand	-1 13 0 0 -6 0 0 -4
a:happen	0 -12 2 12 0 0 0 -2
a:has	4 -11 0 17 -6 0 2 -10
a:have	0 0 0 -3 -4 0 8 1
a:he	0 -3 0 14 -1 0 0 -6
a:his	0 13 0 -9 -1 0 0 0
a:home	0 0 0 -6 0 0 0 6
a:hour	0 0 0 -7 0 0 0 8
a:in	8 4 -7 0 6 1 -1 -16
a:in <name>	0 4 0 -10 5 0 0 1
a:in <seat>	0 17 0 -9 -4 0 0 -2
a:in a	0 11 0 -6 0 0 0 0
a:in any	0 15 0 -11 0 0 0 -2
a:in busan	0 7 0 -3 0 0 0 -1
a:in geneva	0 0 0 6 0 0 0 -2
a:in the	0 -11 0 -3 0 6 3 2
a:in their	0 0 0 -4 8 0 0 -1
a:into	0 -13 0 1 0 0 0 12
a:is	8 0 3 -7 -6 0 0 3
a:is over	0 -3 0 -2 0 0 0 8
a:is the	7 14 4 -18 -3 0 0 -4
a:it	7 -8 -7 8 1 -1 -2 -4
a:it 's	0 -13 0 21 0 0 0 -7
a:it .	5 -5 -2 0 12 -1 0 -10
a:it is	0 12 0 -11 0 0 0 0
a:it will	0 13 0 -18 0 0 0 4
a:it would	0 -14 0 18 0 0 0 -4
a:its	-4 19 -1 -17 5 3 0 -3
a:its control	-3 0 0 6 0 0 0 0
a:its own	1 2 0 -15 6 0 0 5
a:last	0 -2 6 -2 0 0 0 4
a:last <span>	0 11 0 -10 0 0 0 0
a:later	0 0 0 -8 0 0 0 9
a:least	0 -12 0 0 0 0 0 14
a:less	0 14 -9 0 0 0 0 -1
a:let	0 -11 0 0 5 0 0 7
a:letter	0 10 0 -7 0 0 0 0
a:licence	7 -4 0 0 0 0 0 0
a:list	0 0 6 -2 0 0 0 0
a:make	6 -4 0 -2 0 0 7 -3
a:may	0 -2 0 7 0 0 0 0
a:month	5 -12 0 -13 12 0 0 8
a:month .	0 -8 0 -4 10 0 0 2
a:more	-2 -10 0 18 0 0 0 -3
a:more .	0 -2 0 11 0 0 0 -6
a:morning .	0 -8 0 10 0 0 0 0
a:mr	0 -3 0 6 0 0 0 0
a:mr <person>	0 -2 0 6 0 0 0 0
a:must	0 -13 0 4 0 0 3 1
a:new duty	0 2 0 -8 0 0 0 10
a:next	8 0 -1 -2 4 -2 0 -2
a:next week	0 0 0 13 0 0 0 -9
a:next year	3 4 0 -20 7 0 0 4
a:night	0 -9 0 0 0 0 0 8
a:night .	0 0 0 -15 0 0 0 17
a:no	0 -5 0 -1 0 0 0 11
a:not	0 6 6 -7 -2 0 0 0
a:not be	0 -3 6 -10 3 0 0 2
a:now	0 1 0 5 0 0 0 -8
a:number	0 -8 0 0 0 0 0 8
a:of	1 -7 7 6 3 0 -9 -6
a:of <day-gone>	3 3 0 -10 0 0 0 3
a:of <level>	0 7 0 2 -1 0 0 -5
a:of <quality>	0 -9 7 6 0 0 0 0
a:of good	0 0 6 -3 0 0 0 0
a:of it	0 0 0 0 14 0 0 -12
a:of next	4 5 0 -7 -4 0 0 2
a:of the	0 -27 11 3 5 0 0 1
a:of thi	0 -8 0 -6 7 0 0 9
a:off	-1 -8 0 4 4 0 0 2
a:off .	0 -6 0 0 6 0 0 0
a:off the	0 -6 0 8 0 0 0 0
a:oil	0 5 0 -6 0 0 0 0
a:old	0 -4 5 14 -3 0 0 -12
a:on	0 6 -1 1 -14 -4 4 0
a:on <quality>	0 0 0 7 -1 0 0 -4
a:on a	0 0 0 8 -1 0 0 -3
a:on all	0 7 0 -6 0 0 0 0
a:on its	1 4 0 -7 0 0 0 0
a:on rare	-1 -4 0 9 0 0 0 0
a:on the	0 -4 2 -11 0 0 0 14
a:on whether	0 0 0 6 -2 0 0 0
a:once	0 -8 0 12 0 0 0 -1
a:one	-1 -11 0 7 0 0 0 6
a:one .	0 -5 0 6 0 0 0 0
a:only	0 -9 0 16 0 0 0 -3
a:opened	0 -4 0 8 0 0 0 0
a:or	0 -1 7 12 -5 -1 0 -11
a:ordinary	0 7 0 -6 0 0 0 0
a:other	0 0 0 -3 8 0 0 0
a:other 's	0 -6 0 -8 9 0 0 5
a:our	0 -7 0 -1 17 0 0 -8
a:out	0 -7 0 -10 4 0 0 13
a:out .	0 -7 0 -4 0 0 0 11
a:over	0 -9 0 1 3 0 5 -4
a:over .	0 0 0 7 0 0 0 -5
a:own	1 0 0 -18 12 0 0 4
a:paper	0 -5 0 8 0 0 0 0
a:parcel	0 -2 12 -2 -1 0 0 -4
a:period	0 -1 0 -8 0 0 0 11
a:port	0 -2 -1 -5 12 4 0 -5
a:port fee	0 -1 -1 0 12 0 0 -5
a:post	0 -1 0 -5 9 0 0 0
a:present	0 0 0 -6 0 0 6 0
a:prolong	0 -1 0 0 0 0 0 6
a:prolonged	0 0 0 6 0 0 0 -5
a:put	0 0 0 2 -2 2 0 -6
a:rare	-7 -5 0 14 0 0 0 0
a:rare earth	-5 -5 0 13 0 0 0 0
a:rate	0 14 0 0 -10 0 0 0
a:read	0 -3 0 11 0 0 0 -6
a:report	0 0 0 17 -12 0 0 -1
a:result	0 0 0 -8 0 0 3 5
a:result .	0 0 0 -6 0 0 0 6
a:return	0 -5 0 -1 0 0 0 7
a:rice	0 8 0 -6 0 0 0 0
a:right	0 8 0 -4 0 0 0 0
a:rise	0 8 0 2 -1 0 0 -12
a:run	0 -6 0 0 0 0 0 7
a:run out	0 -8 0 0 0 0 0 7
a:same	-2 -8 0 5 2 0 0 2
a:say	0 -10 0 11 4 0 0 -9
a:season	0 -2 0 8 0 -1 0 0
a:sell	0 -1 0 0 -5 13 0 -3
a:shall	0 -7 0 -9 4 0 5 9
a:ship	1 -3 0 -18 21 0 0 0
a:ship .	0 -8 0 -6 15 0 0 0
a:side	0 5 4 0 -5 0 6 -15
a:side .	0 6 4 -6 0 0 0 -3
a:sign a	0 6 0 -6 0 0 0 0
a:sign the	0 0 0 6 0 0 0 0
a:speaking	0 0 0 -11 0 0 0 11
a:stay	0 2 0 1 0 0 0 -6
a:surcharge	0 12 -4 -10 3 0 0 0
a:suspend for	0 6 0 -3 0 0 0 0
a:suspension	0 7 -2 0 1 0 0 -9
a:table	0 -6 0 8 0 0 0 0
a:take	0 0 -1 6 0 0 0 0
a:tariff	0 -32 -1 15 9 0 9 -3
a:tariff .	0 -8 0 -2 4 0 7 0
a:tariff of	0 -2 0 6 0 0 0 0
a:tariff on	0 -1 0 6 0 0 0 -1
a:tariff truce	0 0 0 -13 9 0 0 3
a:telephone	0 -4 0 -10 0 0 0 15
a:tell	0 0 0 -5 0 0 0 7
a:th	8 0 0 -4 0 0 0 0
a:than	0 10 -10 -6 8 0 0 0
a:that	0 11 0 4 -13 0 0 -12
a:that <person>	0 11 0 -8 0 0 0 0
a:that the	0 -2 0 11 -2 0 0 0
a:the	-2 -22 2 14 1 0 -2 4
a:the <day-ahead>	0 7 0 0 0 0 0 -5
a:the <level>	0 -11 0 8 3 0 0 -2
a:the <number>	8 -5 0 4 -2 0 0 -3
a:the <office>	0 -5 0 14 0 0 0 -7
a:the <organisation>	0 -19 0 13 0 0 0 3
a:the <person>	0 -4 0 0 8 0 0 -7
a:the additional	0 1 8 -10 -8 0 0 5
a:the duty	0 -7 0 0 3 0 0 6
a:the end	0 7 0 -5 0 0 0 0
a:the last	0 -5 6 -3 0 0 0 3
a:the old	0 -4 5 11 -3 0 0 -9
a:the ordinary	0 7 0 -6 0 0 0 0
a:the same	-2 -8 0 5 2 0 0 2
a:the suspension	0 7 -2 0 1 0 0 -9
a:the table	0 -6 0 8 0 0 0 0
a:the tariff	0 0 0 -9 0 0 3 5
a:the trade	0 -5 0 0 0 0 0 7
a:the two	0 0 0 -8 -1 0 6 3
a:their	0 -6 0 3 6 0 0 0
a:there	0 -3 0 16 -1 0 0 -7
a:they	0 0 0 -2 -3 0 0 8
a:thi	0 0 0 -15 16 0 0 3
a:thi month	0 -11 0 -5 8 0 0 8
a:thi year	0 8 0 -15 10 0 0 -2
a:thing	0 -10 0 6 0 0 0 3
a:three	0 -4 0 11 0 0 0 -2
a:time	0 -4 0 -4 0 0 0 11
a:to	-10 8 -6 -14 8 4 10 0
a:to <day-ahead>	-1 0 0 -4 -2 0 0 12
a:to <day-gone>	0 0 0 5 0 3 0 -10
a:to <level>	0 -3 0 7 3 0 0 -6
a:to <name>	0 0 0 -4 6 0 0 0
a:to <number>	-2 0 0 7 -3 0 0 0
a:to charge	0 4 0 -8 2 0 0 0
a:to prolong	0 0 0 0 0 0 0 7
a:to sell	0 0 0 -2 -2 11 0 0
a:trade	0 -6 0 0 0 0 0 5
a:truce	-2 14 6 -16 15 0 0 -10
a:truce .	0 0 0 0 7 0 0 -3
a:truce in	0 0 0 -1 6 0 0 -2
a:truce with	0 0 0 -15 9 0 0 6
a:turn	0 0 0 -7 0 0 0 5
a:two	0 -18 0 19 -11 0 6 0
a:two side	0 0 0 0 0 0 6 -5
a:until <day-ahead>	0 9 0 0 -1 0 0 -4
a:vote	0 -11 0 7 2 0 0 0
a:want	1 6 0 -8 -1 0 5 -3
a:want to	0 11 0 -12 0 0 6 -3
a:was	0 -3 -1 9 -6 0 0 0
a:we	0 -3 0 -1 0 0 9 0
a:week .	0 1 0 5 0 0 0 -8
a:well	8 0 1 0 0 0 0 -11
a:well .	9 -1 1 2 0 0 0 -11
a:were	0 -8 0 19 0 0 0 -11
a:what	0 -10 0 9 0 0 0 0
a:will	1 4 3 -15 11 -2 -1 0
a:will be	0 0 0 -10 10 0 0 2
a:will not	0 -1 7 0 -1 0 0 0
a:with	0 -12 7 -12 9 0 1 7
a:with <name>	0 -8 0 -9 8 0 4 2
a:with a	0 7 0 -3 0 0 0 -1
a:without	0 17 5 -13 -11 0 -2 0
a:without a	0 -10 8 2 0 0 0 0
a:world	0 11 -9 1 0 0 0 -6
a:would	0 0 0 8 -4 3 0 -7
a:would be	0 -9 0 4 0 3 0 0
a:would have	0 -6 0 10 0 0 0 0
a:year	3 1 -1 -22 18 0 0 0
a:year .	3 -1 -1 -17 17 0 0 2
a:you	0 11 0 -11 9 0 0 -10
asks	1 -4 -10 27 -8 -2 -2 -16
b:"	0 3 -2 11 -16 -1 1 -8
b:" <person>	0 8 0 -5 0 0 0 -1
b:" i	0 0 0 -4 0 0 0 6
b:" the	0 0 0 19 0 0 0 -18
b:'s	7 -6 -4 17 4 0 2 -24
b:'s <level>	0 13 0 -11 0 0 0 0
b:'s <organisation>	0 -4 0 12 -7 0 0 0
b:'s <person>	0 16 0 -8 0 0 0 -4
b:'s commerce	0 0 0 10 0 0 0 -3
b:'s good	0 10 0 -14 -2 0 0 7
b:'s on	0 -4 0 9 0 0 0 -4
b:'s tariff	0 10 0 -12 0 0 0 0
b:'s trade	0 0 0 -5 6 0 0 0
b:)	-5 15 0 -2 -3 0 0 -3
b:*	0 -13 0 33 0 0 0 -22
b:,	3 3 -13 12 -13 -1 0 -7
b:, <level>	0 -6 0 2 8 0 0 -4
b:, <name>	0 -10 0 0 5 0 0 5
b:, <number>	0 23 0 -16 -1 0 0 -7
b:, <person>	0 -4 0 7 3 0 0 -7
b:, a	1 4 0 4 -5 0 0 -9
b:, and	-7 -21 -7 1 26 0 -1 0
b:, are	2 0 0 15 -9 0 0 -9
b:, at	0 -1 0 9 -1 0 0 0
b:, begin	0 19 0 -17 0 0 0 0
b:, both	0 22 0 -22 0 0 0 0
b:, by	0 -13 0 7 4 0 6 -9
b:, come	0 -2 0 7 0 0 0 -3
b:, down	0 -4 0 8 0 0 0 -3
b:, due	0 4 5 -13 -4 0 0 8
b:, for	0 1 0 -14 4 0 0 7
b:, from	0 3 0 26 -8 0 0 -33
b:, has	10 0 0 -3 -7 0 0 0
b:, he	0 0 0 -16 0 0 0 17
b:, in	0 -5 0 15 -7 0 0 0
b:, is	5 0 0 -13 -9 1 0 11
b:, it	0 -2 0 -9 6 0 0 7
b:, now	0 10 0 -11 0 0 0 0
b:, on	4 -4 -4 -1 -6 0 7 5
b:, run	2 0 0 6 -1 0 0 -8
b:, say	0 6 0 -3 -1 0 0 0
b:, so	0 17 0 -24 3 0 0 1
b:, spoke	0 0 0 -15 0 0 0 15
b:, start	5 6 0 -7 0 0 0 -2
b:, take	0 9 0 -8 0 0 0 0
b:, the	1 13 -3 -14 -1 0 0 4
b:, to	0 5 -1 -11 -6 3 0 6
b:, until	0 17 -4 -9 -3 2 0 -4
b:, up	0 0 0 -12 0 0 0 14
b:, was	0 -9 0 19 0 0 0 -9
b:, we	0 5 0 4 0 0 0 -10
b:, what	0 -8 0 2 0 0 0 5
b:, will	0 8 1 0 -6 0 0 -5
b:, with	0 -10 0 6 0 0 0 5
b:, would	0 -5 0 -14 6 0 0 13
b:-	11 -7 3 -10 -2 0 0 9
b:.	-4 0 4 -4 7 0 0 0
b:. <person>	0 -6 0 14 -5 0 0 0
b:. eastern	0 0 0 -5 10 0 0 -5
b:. m	-1 3 1 -9 6 0 0 0
b:. on	0 0 3 -7 0 0 0 8
b:/	0 -18 5 0 7 0 0 5
b::	-6 -6 -5 10 3 -4 -10 1
b:: <name>	-6 13 0 -4 0 0 0 0
b:: <number>	-4 11 -3 4 2 0 0 -18
b:: <person>	0 7 0 -3 0 0 0 -1
b:: a	0 0 0 -4 7 0 0 0
b:: and	0 26 0 -27 -3 0 0 8
b:: from	0 -3 0 0 -6 0 0 12
b:: it	0 3 0 -21 -1 0 0 20
b:: my	-2 -13 0 12 0 0 0 4
b:: on	0 12 0 -14 7 0 0 -6
b:: the	-3 -20 3 20 -13 0 0 0
b:: until	-3 -9 -2 0 3 0 0 4
b:: what	10 -21 9 18 -1 0 0 -9
b:;	0 -2 -4 7 -1 6 0 -7
b:; a	0 0 0 8 -2 0 0 0
b:; it	0 -3 0 -8 18 0 0 -4
b:; the	-1 -7 0 34 -21 7 0 -19
b:; they	0 0 0 -6 7 0 0 0
b:<agent>	0 -5 0 9 3 2 -8 -13
b:<day-ahead>	-1 -7 -8 -3 2 0 -1 12
b:<day-ahead> and	0 0 0 -4 10 0 0 -1
b:<day-ahead> to	-1 -14 -1 15 -1 0 0 0
b:<day-gone>	5 15 1 -28 8 0 0 5
b:<day-gone> and	0 5 0 0 2 0 0 -14
b:<day-gone> to	-1 6 0 1 -1 0 0 -3
b:<day-today>	-1 11 0 -1 -8 0 0 0
b:<day-today> to	0 -6 0 15 0 0 0 -8
b:<duty>	-7 -4 9 -1 3 -6 0 4
b:<gate>	-4 0 -8 11 13 0 -3 -19
b:<goods-amount>	-2 -5 0 29 -12 0 -1 -8
b:<goods-amount> by	0 0 0 14 -7 0 0 0
b:<goods-amount> of	-1 -2 0 17 -3 0 0 -6
b:<goods>	14 6 0 -4 -4 -10 -8 -1
b:<level-noun>	-7 -8 -8 7 3 -1 0 6
b:<level>	0 1 -1 6 -14 -5 -7 1
b:<level> and	0 7 0 3 0 0 0 -13
b:<level> as	0 -1 0 7 0 0 0 -2
b:<level> by	0 8 0 -3 0 0 0 -1
b:<level> for	0 -4 0 10 0 0 0 -3
b:<level> from	-2 12 0 -1 -10 0 0 -3
b:<level> in	0 3 0 -15 0 0 0 12
b:<level> is	0 9 0 -13 0 0 0 6
b:<level> more	0 -28 0 28 0 0 0 0
b:<level> of	1 -6 0 0 0 0 0 1
b:<level> off	0 -11 0 15 0 0 0 -1
b:<level> on	-3 11 12 -12 -5 0 0 1
b:<level> tariff	5 6 0 -11 0 0 0 0
b:<level> to	0 5 0 1 0 0 0 -8
b:<level> until	0 -2 -1 0 -3 0 0 11
b:<level> will	0 -4 0 0 0 0 0 6
b:<level> would	0 -8 0 10 0 0 0 0
b:<money> in	0 -1 0 8 0 0 0 0
b:<money> of	0 14 0 -13 0 0 0 0
b:<month-ahead>	0 -7 0 -15 0 0 0 21
b:<month-gone>	12 8 0 -16 -2 0 0 2
b:<month-today>	2 9 0 -7 0 0 0 -3
b:<name>	11 -10 0 -5 5 -19 0 9
b:<name> 's	11 2 0 -7 13 -1 4 -17
b:<name> and	-4 -15 -12 2 -15 0 -4 29
b:<name> announce	4 0 0 2 0 0 0 -6
b:<name> at	0 0 0 7 0 0 0 -5
b:<name> by	4 -6 0 10 0 0 -1 -2
b:<name> duty	0 6 0 0 0 0 0 -6
b:<name> enter	0 6 0 0 0 0 0 -4
b:<name> expire	0 -3 0 -2 0 0 0 6
b:<name> from	5 5 0 -9 0 0 0 -2
b:<name> go	0 -2 0 6 0 0 0 -4
b:<name> good	0 10 0 -9 0 0 0 0
b:<name> had	0 -9 0 0 9 0 0 1
b:<name> have	0 0 0 -9 0 0 0 12
b:<name> is	0 0 5 10 -1 0 0 -14
b:<name> meet	0 2 0 -9 0 0 0 3
b:<name> on	0 -1 7 5 -6 0 5 -13
b:<name> president	6 -6 0 0 0 0 0 0
b:<name> run	0 -5 0 0 0 0 0 6
b:<name> sign	0 -4 0 7 0 0 0 0
b:<name> the	0 -3 -6 11 -2 0 0 0
b:<name> to	0 0 0 -2 0 0 0 6
b:<name> until	0 -3 0 -8 1 0 0 8
b:<name> will	0 4 0 -17 -3 0 0 20
b:<not>	-4 -19 -1 11 -2 -10 4 7
b:<number>	-15 13 15 18 -3 -11 -7 -47
b:<number> /	0 -18 5 0 7 0 0 5
b:<number> a	0 6 -11 -6 0 0 0 7
b:<number> again	0 15 0 -2 0 0 0 -12
b:<number> exclusion	0 -4 14 -6 0 0 0 -3
b:<number> from	0 15 0 -14 0 0 0 0
b:<number> is	0 10 0 -3 0 0 0 -6
b:<number> of	-1 0 0 0 7 0 0 -1
b:<number> on	0 25 -4 -16 -1 0 0 -4
b:<number> the	0 0 0 13 0 0 0 -8
b:<number> to	0 -12 0 14 0 0 0 0
b:<office>	-5 -14 -3 20 2 -2 8 -17
b:<office> 's	-1 0 0 16 7 0 0 -22
b:<office> from	0 1 0 -7 0 0 0 3
b:<office> had	0 0 0 -6 6 0 0 0
b:<office> on	0 9 0 -4 -5 0 0 0
b:<office> will	0 -1 0 9 0 0 0 -2
b:<organisation>	0 -22 5 19 5 -4 -10 -13
b:<organisation> 's	0 -3 0 30 -22 0 0 -5
b:<organisation> and	0 0 0 0 5 0 0 -6
b:<organisation> has	0 -7 0 17 -11 0 0 0
b:<organisation> in	0 4 0 -19 11 0 0 6
b:<organisation> is	0 0 0 17 -15 0 0 -1
b:<organisation> meet	0 4 0 -8 -7 0 0 11
b:<organisation> of	0 -5 0 -1 9 0 0 0
b:<organisation> on	0 -1 0 16 -9 0 0 -2
b:<organisation> vote	0 0 0 16 -15 0 0 0
b:<organisation> will	0 2 0 -12 12 0 0 0
b:<person>	-14 14 -10 -2 5 0 -6 -6
b:<person> 's	0 -4 0 -8 10 0 0 3
b:<person> agree	0 5 0 -14 0 0 0 11
b:<person> and	0 -1 0 -3 6 0 0 2
b:<person> announce	0 0 0 -8 0 0 0 10
b:<person> are	0 -1 0 10 -1 0 0 -2
b:<person> had	0 -8 0 2 5 3 0 0
b:<person> has	0 15 0 -6 7 0 0 -14
b:<person> in	0 0 0 8 0 0 0 -1
b:<person> is	0 -1 0 15 -3 0 0 -7
b:<person> on	0 5 0 0 0 0 0 -6
b:<person> say	-1 22 0 -11 -7 0 0 0
b:<person> sign	0 13 0 -10 -1 0 0 0
b:<person> spoke	0 11 0 -16 8 0 0 0
b:<person> tell	0 1 0 6 0 0 0 -10
b:<person> will	0 -3 0 8 0 0 0 -1
b:<person> would	0 -1 0 10 -4 0 0 0
b:<person> write	0 -8 0 4 5 0 0 -2
b:<points>	-13 -6 -3 -12 -12 0 0 37
b:<points> of	0 -6 0 5 0 0 0 2
b:<points> stay	0 0 0 -8 0 0 0 11
b:<quality>	-2 2 -9 -8 15 7 -11 -7
b:<quality> and	0 -8 0 16 0 0 0 -2
b:<quality> beef	0 0 0 6 0 0 0 -4
b:<quality> company	-3 0 0 11 -1 0 0 0
b:<quality> duty	0 0 0 -14 -2 0 0 15
b:<quality> negotiator	0 0 0 6 0 0 0 0
b:<quality> parliament	0 0 0 -14 17 0 0 0
b:<quality> president	0 4 0 0 -6 0 0 0
b:<quality> ship	0 -17 0 0 15 0 0 0
b:<quality> side	2 0 0 -1 7 0 0 -8
b:<quality> tariff	0 3 0 -5 6 0 0 -5
b:<seat>	5 -26 0 5 17 -8 11 -14
b:<seat> 's	1 -13 0 4 1 0 0 0
b:<seat> and	0 -4 0 3 -3 0 0 7
b:<seat> from	0 -1 0 11 -7 0 0 -1
b:<seat> has	0 0 0 -12 15 0 0 0
b:<seat> is	0 0 0 -4 0 0 0 6
b:<seat> on	0 -16 0 23 -2 0 0 -6
b:<seat> say	0 8 5 0 -11 0 0 -3
b:<seat> the	0 -2 0 -6 10 0 0 0
b:<sender>	2 -2 0 -6 -7 1 -4 15
b:<span>	0 -2 -2 0 -7 0 0 8
b:<span> and	0 0 0 14 0 0 0 -15
b:<span> from	0 7 0 4 0 0 0 -12
b:<span> of	0 0 0 -9 0 0 0 11
b:<span> tariff	0 0 0 -6 0 0 0 6
b:<span> to	0 -1 0 -2 0 0 0 6
b:<span> truce	0 -2 0 19 0 0 0 -17
b:<taker>	0 4 -1 14 -10 -6 0 -10
b:<v-agree>	-7 -10 0 0 8 -8 -2 9
b:<v-bear>	-2 6 -4 4 -4 -6 0 0
b:<v-begin>	9 3 0 4 -11 -12 -1 -2
b:<v-buy>	0 5 2 4 -8 0 -2 -7
b:<v-deny>	18 -15 -1 1 -10 0 5 -5
b:<v-down>	-2 -6 -12 9 -13 -5 4 10
b:<v-end>	-2 -1 2 -1 -1 -11 -10 6
b:<v-impose>	5 -5 -10 5 15 -4 0 -9
b:<v-propose>	-11 6 -12 2 2 -5 1 -4
b:<v-return>	-3 6 -3 6 2 0 -3 -9
b:<v-say>	2 1 4 -5 13 -2 -10 -6
b:<v-sell>	3 -19 -8 6 7 3 -2 0
b:<v-stay>	2 -11 5 4 0 -13 -10 4
b:<v-suspend>	10 2 4 -1 2 -6 1 -10
b:<v-target>	-6 -5 0 5 13 0 -1 -6
b:<v-threaten>	0 -6 0 3 10 0 0 -8
b:<v-up>	0 9 -13 -3 0 -3 -5 1
b:a	3 -9 -16 12 7 7 1 -20
b:a .	0 5 -11 -6 0 0 0 7
b:a <organisation>	0 0 0 9 -4 0 0 0
b:a deal	0 -3 0 -2 0 0 0 12
b:a further	0 2 0 -6 0 0 0 8
b:a hearing	0 0 0 -9 13 0 0 0
b:a licence	7 -2 0 -3 0 0 0 0
b:a new	0 11 0 -4 0 0 0 -2
b:a notice	0 5 0 -7 3 0 0 0
b:a pause	0 9 0 -4 0 0 0 -1
b:a report	0 7 0 -13 7 0 0 0
b:a rule	0 0 0 6 -2 0 0 0
b:a second	0 -11 0 1 12 0 0 -3
b:a surcharge	0 -16 0 17 0 0 0 0
b:a tariff	0 5 0 -6 0 0 0 3
b:a third	0 0 0 7 0 0 0 0
b:a trade	0 -6 0 0 0 0 0 7
b:about	0 -8 0 0 0 0 0 10
b:accept	0 0 0 -1 7 0 0 0
b:accord	0 8 0 -1 0 0 0 -6
b:according	0 -4 0 8 0 0 0 0
b:add	0 -3 0 11 0 0 0 -3
b:additional	3 0 2 -15 -6 0 0 16
b:additional duty	0 -2 3 -12 -3 0 0 14
b:additional tariff	0 15 0 -14 0 0 0 0
b:after	0 0 -2 -10 14 0 0 1
b:again	0 5 4 0 -8 0 0 -2
b:again from	0 -4 0 0 -4 0 0 12
b:again on	0 8 7 -3 0 0 0 -11
b:against	0 -10 0 -13 17 0 0 2
b:against the	0 0 0 -15 16 0 0 0
b:agree	0 -10 0 6 -11 0 0 8
b:agree in	0 0 0 -9 0 0 0 10
b:agree to	0 -4 0 -1 -3 0 0 11
b:agreement	-3 0 -3 25 -10 -2 -6 -9
b:agreement by	0 0 0 0 0 0 -8 10
b:agreement was	0 0 0 -6 0 0 0 7
b:agreement with	0 0 0 16 0 0 0 -10
b:alert	0 6 0 -5 0 0 0 0
b:all	0 17 5 -13 -2 0 0 -3
b:all <quality>	0 17 0 -14 0 0 0 -1
b:am	0 -1 0 9 -2 0 0 -2
b:an	1 0 -8 -11 4 -3 -5 15
b:an agreement	0 -1 0 6 0 0 0 0
b:an extension	0 8 -5 -17 9 0 0 12
b:an extra	0 6 0 -4 0 0 0 0
b:and	-2 6 -29 -9 10 -13 -22 12
b:and <level>	0 0 0 5 0 0 0 -7
b:and <name>	-4 -10 -12 4 -16 0 -4 21
b:and <number>	0 0 0 2 -6 0 0 1
b:and <person>	0 -2 0 6 4 0 0 -6
b:and <quality>	0 -9 0 19 0 0 0 -4
b:and <seat>	0 -4 0 4 -3 0 0 7
b:and a	-4 7 0 -11 0 2 0 4
b:and after	0 -9 0 0 0 0 0 10
b:and are	0 11 0 9 -11 0 0 -7
b:and come	0 0 0 -5 0 0 0 7
b:and end	0 0 0 -7 5 0 0 0
b:and from	2 14 0 -8 0 0 0 -8
b:and has	0 0 0 -8 5 0 0 3
b:and is	0 -1 0 -11 10 0 0 3
b:and it	0 4 0 -13 10 0 0 2
b:and on	0 32 0 -16 -5 0 0 -15
b:and the	-2 -12 -2 13 1 0 0 2
b:and we	0 9 0 -3 0 0 0 -3
b:and will	0 8 0 -12 0 0 0 0
b:announce	6 0 0 5 -12 -1 0 -1
b:announce for	0 10 0 -5 -2 0 0 0
b:announce on	3 -12 0 5 0 0 0 0
b:another	0 15 0 -11 0 0 0 0
b:another <level>	0 7 0 -5 0 0 0 0
b:answer	0 -6 0 0 9 0 0 -2
b:antimony	10 0 0 -1 0 0 0 -2
b:any	0 6 0 0 0 0 0 -9
b:apply	4 -4 -2 0 -2 0 0 8
b:apply again	0 14 0 -10 0 0 0 -5
b:apply from	3 -3 0 0 -7 0 0 5
b:apply until	4 -11 0 -5 0 0 0 10
b:approval	0 -9 0 12 0 0 0 0
b:approve	0 -6 0 -6 5 0 0 10
b:approve the	0 0 0 -4 -1 0 0 10
b:are	10 4 5 1 7 -9 -5 -21
b:are back	0 21 0 -9 0 0 0 -15
b:are due	1 -16 0 1 14 0 0 -6
b:are expect	0 -1 0 6 0 0 0 0
b:are to	4 -11 3 10 1 0 0 -10
b:argument	0 0 0 -11 14 0 0 0
b:arrangement	0 -3 -3 -17 -2 0 0 29
b:arrangement of	0 -4 0 0 0 0 0 6
b:arrive	0 4 5 -14 1 0 -1 3
b:arrive by	0 5 6 -11 -2 0 -1 3
b:arrived	0 0 0 12 -2 0 0 -5
b:as	0 -2 -1 6 0 0 0 0
b:as of	0 16 0 -5 -2 0 0 -9
b:at	-7 -3 -19 16 15 -3 -3 -11
b:at <number>	0 10 -1 3 -9 0 0 -5
b:at a	0 0 0 9 -1 0 0 -4
b:at midnight	0 -15 0 0 -1 0 0 10
b:at noon	0 -9 0 19 0 0 0 -7
b:at the	-1 2 -5 13 0 0 0 -9
b:avoid	0 7 0 -6 0 0 0 0
b:avoid the	0 7 0 -6 0 0 0 0
b:away	9 -2 0 -11 -1 0 0 8
b:away on	0 0 0 -6 0 0 0 9
b:back	0 28 -3 -5 -13 1 0 -16
b:back on	-1 13 0 -3 -4 0 0 -5
b:battery	5 2 0 -7 0 0 0 0
b:be	-4 16 0 -3 -5 -3 0 -3
b:be <level>	0 6 0 0 0 0 0 -4
b:be apply	6 3 0 -5 0 0 0 -4
b:be back	0 7 0 6 -8 0 0 -10
b:be charge	0 -1 0 7 -7 0 0 0
b:be collect	0 -2 0 -12 7 0 0 7
b:be due	0 0 0 -15 7 0 0 2
b:be extend	0 0 3 -12 0 0 0 11
b:be hold	0 -2 0 6 0 0 0 0
b:be in	0 -4 0 17 -5 0 0 -5
b:be lodged	0 0 0 0 6 0 0 -1
b:be prolonged	0 -1 6 1 0 0 0 -5
b:because	0 0 0 -5 0 0 0 7
b:beef	0 -2 0 8 0 0 0 -4
b:been	0 -2 -2 7 -22 7 -5 1
b:been <level>	0 -12 0 6 0 0 0 2
b:been due	0 -12 0 11 -1 0 0 0
b:been extend	0 0 0 6 0 0 0 -4
b:been in	0 0 0 8 0 0 0 -6
b:before	-12 -1 3 0 7 -7 -8 -1
b:before it	0 0 0 -8 5 0 0 2
b:before the	-3 0 5 10 0 0 0 -10
b:begin	-13 13 -1 3 8 0 0 -24
b:begin on	-9 10 0 2 5 0 0 -15
b:begin to	0 0 0 -3 6 0 0 -3
b:between	-1 -5 -3 9 1 0 0 0
b:between <name>	0 0 0 -5 -1 0 0 7
b:beyond	0 4 0 -14 0 0 0 12
b:boat	0 -3 0 -8 8 0 0 5
b:border	0 9 0 -5 0 0 0 -1
b:both	-4 36 -6 -9 0 -1 -1 -23
b:both country	0 4 0 -11 9 0 0 0
b:both duty	0 9 0 -6 0 0 0 -1
b:both government	0 -3 0 9 0 0 0 -3
b:both side	0 0 0 8 6 0 0 -13
b:brandy	0 -2 0 -2 0 0 0 7
b:bridge	0 0 0 7 -4 0 0 0
b:busan	0 -7 0 0 -2 0 0 11
b:busan on	0 -2 0 12 0 0 0 -5
b:but	-3 12 0 1 -9 0 0 -1
b:but the	-2 0 0 12 -3 0 0 -2
b:butter	0 -4 0 7 0 0 0 -1
b:buy	0 0 0 10 -1 0 0 -3
b:buy <goods-amount>	0 0 0 10 -1 0 0 -2
b:by	-2 -13 -1 10 7 -1 20 -28
b:by <level>	0 -16 0 20 -2 0 0 0
b:by <number>	0 -8 0 8 0 0 0 0
b:by <points>	0 -4 0 7 0 0 0 -1
b:by our	0 7 0 -6 0 0 0 0
b:by the	0 -12 -3 7 1 -3 19 -19
b:by video	0 0 0 9 -3 0 0 0
b:call	0 2 0 9 0 0 0 -11
b:call with	0 6 0 -6 0 0 0 0
b:can	0 -3 0 0 6 0 0 0
b:can be	0 -2 0 0 10 0 0 -6
b:cannot	0 16 0 -21 6 0 0 0
b:carry	0 -2 0 6 -5 0 0 0
b:carry the	0 -3 0 -6 0 0 0 10
b:case	0 0 0 -13 17 0 0 -5
b:case against	0 -6 0 -8 13 0 0 0
b:cease	0 0 0 -13 0 0 0 13
b:change	0 -9 10 9 3 0 0 -17
b:change on	0 -11 11 0 8 0 0 -10
b:changed	0 0 0 -5 0 0 0 6
b:charge <level>	0 -8 0 8 0 0 0 0
b:charge on	0 13 0 -7 0 0 0 -2
b:claim	0 -2 0 0 14 0 0 -8
b:clear	0 -6 -2 1 -5 0 0 15
b:clock	0 10 0 -23 0 0 0 9
b:close	0 -18 0 0 -7 15 0 5
b:close on	0 -12 0 -2 -5 15 0 4
b:closed	0 0 0 21 -15 0 0 -5
b:closed on	0 -1 0 13 -7 0 0 0
b:club	0 -1 0 21 0 -1 0 -16
b:coal	0 -3 0 9 -3 0 0 0
b:collect	0 -4 0 -6 9 0 0 3
b:column	0 15 0 -10 -5 0 0 0
b:come	1 -9 -1 5 -5 0 2 7
b:come by	0 -7 0 15 -2 0 0 -1
b:come down	0 6 0 -4 0 0 0 0
b:come to	0 -7 0 4 0 0 0 4
b:comment	0 -6 0 -4 16 0 0 -6
b:comment on	0 -5 0 -7 14 0 0 -1
b:commerce	3 -5 0 14 -1 0 0 -10
b:commerce ministry	0 0 0 10 0 0 0 -3
b:commission	0 -3 0 7 0 0 0 0
b:company	0 0 0 12 -5 1 0 -9
b:conclude	0 0 0 -3 0 0 0 6
b:confirm	0 -9 0 2 3 0 0 0
b:confirm it	0 0 0 3 -8 0 0 5
b:congress	0 -2 0 0 6 0 0 -4
b:consultation	0 -8 0 11 0 0 0 0
b:contact	0 0 0 -11 12 0 0 0
b:container	0 0 0 6 -2 0 0 0
b:continue	0 9 0 -4 -1 0 0 0
b:contract	-3 -10 0 21 -5 0 -1 -1
b:control	-1 3 0 10 -1 0 0 -9
b:control of	3 0 0 4 0 0 0 -6
b:control on	-2 6 0 0 0 0 0 -2
b:cost	0 -12 0 15 0 0 0 0
b:cotton	0 12 10 -10 -6 0 0 -13
b:could	0 -21 0 21 -5 0 0 0
b:council	0 -3 0 -3 6 0 0 0
b:counted	0 0 0 -4 0 0 0 6
b:counted from	0 0 0 -4 0 0 0 6
b:country	0 -12 0 -5 4 0 7 13
b:country will	0 2 0 -10 6 0 0 0
b:county	0 -11 0 19 -6 0 0 0
b:crane	0 0 0 6 -7 0 0 0
b:custom	0 14 -4 -12 6 0 0 -4
b:cut	0 -8 0 10 3 0 0 -7
b:cut its	0 -6 0 9 0 0 0 -1
b:date	0 22 0 -13 -4 0 0 -4
b:date is	0 2 0 -22 0 0 0 16
b:day	0 -16 -2 3 0 0 0 10
b:deadline	0 -15 0 10 -14 22 3 -25
b:deadline for	0 -8 0 12 -4 9 0 -16
b:deadline of	0 -4 0 -7 -3 11 4 0
b:deal	7 -6 -1 -18 1 5 6 8
b:deal was	0 0 0 -4 0 6 0 0
b:deal with	0 -1 0 -12 15 0 0 0
b:dearer	0 7 0 -12 5 0 0 0
b:decide	0 -11 0 4 8 0 0 -9
b:decide on	0 -4 0 -6 11 0 0 0
b:decision	0 -8 0 12 0 0 0 -4
b:decision is	0 0 0 7 0 0 0 -7
b:decree	0 5 0 -6 1 0 0 0
b:decree on	0 7 0 -5 0 0 0 0
b:delegation	0 0 0 6 0 0 0 -2
b:detail	0 -1 0 9 0 0 0 -2
b:did	0 -8 0 20 -1 0 0 -7
b:die	0 4 0 -9 0 0 0 5
b:die on	0 9 0 -9 0 0 0 0
b:discuss	0 -4 0 4 -7 0 0 5
b:dispute	0 1 0 -13 0 0 0 9
b:do	0 -14 0 0 -2 0 0 15
b:do not	0 -6 0 5 0 0 0 3
b:doe	0 1 0 -8 0 0 -2 10
b:doe not	0 2 0 -2 -14 0 -2 14
b:donald	6 -6 0 0 0 0 0 0
b:donald trump	6 -6 0 0 0 0 0 0
b:done	0 -2 0 9 -2 0 0 0
b:double	0 3 0 -6 0 0 0 3
b:down	0 -4 3 9 -7 2 0 -7
b:down on	0 -3 0 6 0 0 0 0
b:down to	0 5 5 -8 0 0 0 0
b:draft	0 -1 0 -1 -4 2 0 8
b:driver	0 0 0 -6 9 0 0 0
b:drop	0 10 0 -10 0 0 0 0
b:due	-1 -12 -1 -1 10 -4 0 8
b:due by	0 0 0 -1 9 0 0 -1
b:due in	0 -3 0 13 -3 0 0 -3
b:due on	0 -8 0 5 1 0 0 0
b:due to	2 0 0 -7 -6 0 0 11
b:duty	-8 2 19 -24 -11 -1 -4 19
b:duty from	0 -8 0 10 0 0 0 0
b:duty of	0 -2 8 -4 -6 0 0 6
b:duty on	0 6 -2 -1 -7 0 0 1
b:duty until	0 -5 2 -10 -4 0 0 15
b:duty will	0 1 0 -10 0 0 0 6
b:each	0 -12 0 4 -4 0 0 10
b:each other	0 -5 0 -3 0 0 0 10
b:early	0 0 0 -7 -1 0 0 9
b:earth	7 -9 0 12 -2 0 0 -8
b:eastern	0 0 0 -5 10 0 0 -5
b:eastern time	0 -6 0 0 19 0 0 -13
b:effect	2 3 0 3 -12 0 0 -3
b:effect on	4 -3 0 5 -6 0 0 -2
b:effective	0 20 0 -13 -2 0 0 -5
b:election	0 -2 0 11 -5 0 0 0
b:electricity	0 -7 0 8 0 0 0 0
b:emergency	0 -3 0 6 0 0 0 0
b:end	0 -9 3 5 -12 -3 -2 7
b:end <span>	0 0 0 9 0 0 0 -8
b:end in	0 0 0 -10 0 0 0 10
b:end on	0 3 -4 -5 -5 -1 0 9
b:end the	0 -5 8 -1 0 0 0 0
b:enter	3 3 6 -2 -1 0 0 -11
b:enter before	0 -7 1 0 7 0 0 0
b:enter into	4 13 0 -11 -2 0 0 -4
b:entry	-1 -12 0 1 14 0 0 -3
b:every	0 -4 0 8 0 0 0 0
b:everybody	0 5 0 -15 0 0 0 9
b:exclusion	-1 -14 24 0 -5 0 0 -13
b:exemption	0 0 -3 7 0 0 0 0
b:expect	0 13 0 -1 0 0 -1 -5
b:expect on	0 0 0 -3 7 0 0 0
b:expect to	0 -9 0 0 10 0 0 -5
b:expert	0 0 0 10 -3 0 0 -2
b:expire	-5 1 4 4 -7 0 0 -1
b:expire at	0 0 0 8 0 0 0 -7
b:expire on	-4 -4 6 0 -6 0 0 4
b:export	4 4 -2 2 -8 0 0 -5
b:export control	-9 8 0 3 0 0 0 -2
b:extend	0 -6 3 3 -5 0 0 2
b:extend until	0 0 0 13 0 0 0 -12
b:extension	0 -5 0 -7 6 0 0 10
b:extension of	0 0 0 -12 0 0 0 15
b:extension to	0 0 0 -10 0 0 0 15
b:extra	0 12 0 -9 0 0 0 0
b:extra <level>	0 12 0 -13 0 0 0 2
b:face	0 8 0 -17 0 1 1 2
b:face <level>	0 0 0 -2 0 0 0 6
b:face a	0 0 0 -8 0 3 4 0
b:fact	0 -2 0 9 0 0 0 -2
b:fact sheet	0 -2 0 9 0 0 0 -2
b:fall	0 -1 0 2 -11 0 0 11
b:fall by	0 -8 0 9 0 0 0 0
b:fare	0 -10 0 12 0 0 0 0
b:fee	-3 -26 -2 28 0 0 0 0
b:fee for	0 -3 0 18 -9 0 0 0
b:fee on	0 -10 0 -1 12 0 0 -1
b:ferry	0 0 0 9 0 0 0 -7
b:figure	0 0 0 -3 6 0 0 0
b:final	0 -4 0 -6 3 0 0 10
b:firm	-5 -3 0 9 0 0 0 1
b:first	0 0 0 9 0 0 0 -5
b:follow	0 9 0 -6 6 0 0 -8
b:follow on	0 4 0 -7 10 0 0 -7
b:for	3 -18 0 26 -1 0 0 -15
b:for <name>	0 -5 0 6 -1 0 0 1
b:for <quality>	-2 -5 0 0 10 0 0 0
b:for <span>	1 0 0 6 0 0 0 -5
b:for a	0 5 0 -14 1 7 5 -4
b:for its	0 -5 0 -1 0 -2 0 14
b:for the	-7 6 0 8 0 0 0 -13
b:force	4 9 0 -10 -7 0 0 1
b:force on	4 4 0 -6 -2 0 0 0
b:force since	0 4 0 3 0 0 0 -9
b:force until	0 -4 1 -2 0 0 0 6
b:former	0 -1 0 16 0 0 0 -13
b:found	0 -5 0 4 -8 0 5 0
b:found by	0 0 0 3 -7 0 5 -1
b:fourth	0 0 0 -1 6 0 0 0
b:free	0 -2 7 9 -12 0 0 -4
b:from	6 12 9 -3 2 -19 -15 -21
b:from <day-ahead>	0 -6 -3 4 -3 0 0 5
b:from <level>	0 9 0 -3 0 0 0 -4
b:from <name>	5 -6 7 -19 0 0 0 14
b:from <number>	0 -11 0 13 0 0 0 0
b:from <seat>	1 -3 0 -16 18 0 0 0
b:from the	8 6 11 -7 -11 0 0 -11
b:front	0 0 0 8 -2 0 0 -3
b:further	0 -3 0 1 0 0 0 6
b:further <points>	0 6 0 -16 0 0 0 11
b:gallium	14 0 0 -2 -2 0 0 -8
b:gas	0 -12 0 9 0 0 0 3
b:gave	0 -2 0 -3 -1 3 7 0
b:geneva	0 -4 0 -3 -2 0 0 15
b:geneva on	0 -1 0 9 0 0 0 -1
b:germanium	16 0 0 -5 -1 0 0 -9
b:get	0 0 0 -1 10 0 0 -4
b:given	0 0 0 -12 7 0 0 4
b:go	-4 -4 -5 0 -12 0 0 21
b:go back	0 6 0 -12 0 0 0 3
b:go down	0 4 0 0 0 0 0 -6
b:go into	0 -7 0 2 3 0 0 0
b:go on	0 -21 0 -4 0 0 0 21
b:go to	0 -16 0 16 -7 0 0 5
b:go up	0 11 0 -8 0 0 0 0
b:good	-1 -1 3 -8 4 -3 -3 10
b:good at	0 5 0 -8 0 0 0 0
b:good on	0 -8 0 6 5 0 0 -5
b:good pay	0 1 0 4 0 0 0 -6
b:good to	0 5 6 -15 0 0 0 5
b:good until	0 9 0 -5 -2 0 0 0
b:good would	0 11 1 -18 0 0 0 4
b:government	0 -9 0 8 0 0 0 0
b:grant	0 -2 8 0 -1 0 0 0
b:had	-4 -17 -2 7 16 4 -1 -5
b:had announce	0 -11 0 10 0 0 0 0
b:had been	0 0 0 0 -13 2 0 2
b:had sign	0 12 0 -10 0 0 0 0
b:had threaten	0 -15 0 11 6 0 0 -1
b:had to	0 0 0 -26 21 3 0 1
b:half	0 6 0 0 0 0 0 -4
b:halifax	0 2 0 -7 0 0 0 3
b:halifax on	0 2 0 -8 0 0 0 3
b:halt	0 0 0 7 0 0 0 -6
b:halve	0 8 0 -8 0 0 0 0
b:hand	0 -1 0 11 0 0 0 -8
b:happen	7 10 -4 -12 9 0 0 -6
b:happen on	7 6 -3 -12 1 0 0 0
b:has	7 0 -17 0 4 7 -4 -7
b:has been	2 0 0 -2 -7 5 -4 1
b:has promise	0 0 0 8 -5 0 0 0
b:has put	0 0 0 -2 6 0 0 0
b:has suspend	0 7 -2 -1 -3 0 0 2
b:has until	-1 -13 0 -2 2 5 -1 7
b:have	-6 -23 -6 22 7 -6 3 -6
b:have been	0 -4 0 17 0 0 0 -14
b:have end	0 0 0 10 0 0 0 -9
b:have run	0 0 0 12 0 0 0 -8
b:have until	0 -2 0 1 0 -1 6 -1
b:he	3 -4 -1 15 -31 -2 0 4
b:he had	0 -2 0 6 0 0 0 0
b:he hope	0 0 0 9 -2 0 0 0
b:he is	0 -3 0 8 -1 0 0 0
b:he tell	0 0 0 -7 0 0 0 7
b:he was	0 11 0 -3 0 0 0 -7
b:he would	5 -13 0 8 0 0 0 0
b:hear	0 -6 0 -25 30 0 0 0
b:heard	0 -3 0 13 -6 0 0 0
b:hearing	0 -7 0 -5 11 0 0 0
b:her	0 -9 0 17 -5 0 0 -1
b:here	0 -8 0 10 0 0 0 0
b:higher	0 7 0 -12 5 0 0 0
b:him	0 -8 0 -4 5 0 0 7
b:his	0 -18 0 -3 0 0 0 20
b:his <organisation>	0 0 0 0 -3 0 0 6
b:hold	3 -15 6 2 3 0 0 -3
b:hold a	0 0 0 -12 12 0 0 0
b:hold in	0 -1 9 -3 0 0 0 0
b:home	0 -10 0 19 0 0 0 -5
b:hope	0 -2 0 15 -6 0 0 -2
b:house	0 -6 0 12 -3 0 0 0
b:household	0 -11 0 12 0 0 0 0
b:i	0 -6 0 7 -11 0 0 9
b:ice	8 0 0 11 0 0 0 -16
b:if	-8 1 1 -21 7 -7 5 11
b:if it	0 -24 11 20 -5 0 -2 -1
b:if no	0 3 0 -1 -12 0 -2 13
b:if nothing	0 -5 0 -6 6 0 6 0
b:if the	0 11 -3 -15 -7 0 0 15
b:if there	0 -14 0 7 -2 0 5 0
b:if they	0 5 0 -2 4 0 -4 -10
b:import	0 0 4 4 0 0 0 -11
b:import from	6 -8 0 2 0 0 0 0
b:importer	0 8 0 -2 0 0 0 -6
b:impose	5 1 0 0 -7 0 0 -3
b:in	-12 -7 -1 25 -7 -16 -14 0
b:in <month-gone>	0 2 0 -14 0 0 0 15
b:in <name>	0 0 0 10 -3 0 0 -9
b:in <organisation>	0 0 0 10 -7 0 0 0
b:in <quality>	0 -4 0 -3 8 0 0 0
b:in <seat>	0 -8 0 5 16 -1 0 -24
b:in a	0 -10 0 16 2 0 0 -12
b:in an	0 13 0 -9 0 0 0 -1
b:in busan	0 0 0 -6 0 0 0 8
b:in halifax	0 2 0 -8 0 0 0 3
b:in mombasa	0 0 0 -8 0 0 0 10
b:in on	2 0 0 -8 0 0 0 3
b:in place	0 11 0 -18 1 0 0 1
b:in the	-1 7 6 23 -16 0 0 -24
b:in write	0 -6 0 0 0 0 0 5
b:increase	0 19 0 -12 -1 0 0 -8
b:increase announce	0 7 0 -6 0 0 0 0
b:industry	0 -9 5 3 0 0 0 0
b:into	2 -2 0 7 0 0 0 -9
b:into force	4 9 0 -8 -2 0 0 -3
b:introduce	0 -10 0 16 0 0 0 -3
b:invest	0 -1 0 8 0 0 0 0
b:invest <money>	0 -1 0 8 0 0 0 0
b:is	-3 5 0 -1 -9 5 -10 10
b:is <level>	0 -9 0 7 0 0 0 1
b:is <number>	0 -1 0 6 0 0 0 -2
b:is due	0 0 0 -18 12 0 0 11
b:is good	0 0 0 -11 0 0 0 12
b:is in	0 0 0 13 -13 0 0 0
b:is no	0 -12 0 10 -2 0 0 0
b:is not	0 0 0 -12 11 0 0 2
b:is on	7 -6 0 5 0 0 0 -8
b:is plan	0 -1 0 8 -1 0 0 0
b:is still	0 6 0 -8 0 0 0 0
b:is suspend	-1 10 0 -1 -3 0 0 0
b:is the	0 -4 0 8 -7 0 0 3
b:is to	-6 23 0 -8 0 8 -2 -18
b:is up	0 0 0 -10 0 0 0 11
b:issued	-5 0 0 17 -14 0 0 0
b:it	-12 -3 -3 -2 3 -1 8 7
b:it 's	5 -2 0 -5 -1 0 0 7
b:it begin	0 0 0 6 0 0 0 -2
b:it by	0 -6 0 3 -10 0 7 0
b:it die	0 4 0 -6 0 0 0 0
b:it doe	0 -8 0 6 -5 0 0 6
b:it end	0 9 0 -35 3 0 0 16
b:it expire	0 5 0 9 2 0 0 -17
b:it go	0 14 0 -17 3 0 0 0
b:it had	0 0 0 9 -2 0 0 -4
b:it in	0 -6 0 15 -8 0 0 0
b:it is	6 0 0 -10 7 -3 -2 5
b:it lapse	0 -6 0 11 -1 0 0 -3
b:it last	0 3 0 -8 0 0 0 4
b:it meet	0 -1 0 -13 19 0 0 -7
b:it on	0 -5 0 16 0 0 0 -12
b:it sit	0 0 0 -15 16 0 0 0
b:it take	0 1 0 -6 0 0 0 8
b:it to	0 13 0 14 -6 0 0 -20
b:it up	0 -7 0 5 4 0 0 -7
b:it vote	0 0 0 12 -10 0 0 0
b:it was	0 -5 0 -8 -2 0 0 16
b:it will	0 4 0 -13 2 0 0 8
b:it would	0 -5 0 0 -11 0 0 14
b:its	5 -7 0 -6 10 -5 -5 7
b:its <level>	0 6 0 -4 0 0 0 0
b:its additional	0 12 0 -14 0 0 0 0
b:its duty	0 3 0 7 -3 0 0 -11
b:its own	-1 0 9 -10 -6 0 0 5
b:its rate	0 -6 0 9 0 0 0 0
b:its tariff	0 -5 0 6 0 0 0 0
b:its truce	0 0 0 -11 0 0 0 14
b:itself	0 -6 0 0 0 0 5 1
b:keep	0 -5 0 -11 5 0 0 12
b:keep the	0 -1 0 -10 0 0 0 13
b:kick	2 7 0 -8 0 0 0 -1
b:kick in	2 7 0 -8 0 0 0 -1
b:kuala	0 0 0 -7 0 0 0 11
b:kuala lumpur	0 0 0 -7 0 0 0 11
b:land	0 14 0 -7 -3 0 0 -1
b:lapse	1 11 -9 -6 0 0 0 -3
b:lapse at	0 -9 -3 25 0 0 0 -14
b:lapse on	2 -9 0 -8 4 0 0 9
b:last	4 5 0 -16 -9 -4 0 14
b:lasted	0 0 0 6 0 0 0 -4
b:lasting	0 0 0 -2 0 0 -2 8
b:later	0 0 0 -14 18 0 0 -5
b:law	0 16 0 -23 -7 10 0 2
b:leave	0 -6 0 3 -3 0 0 10
b:less	0 -14 0 13 0 0 0 0
b:let	0 0 0 -4 -4 8 0 0
b:let it	0 0 0 0 0 8 0 -6
b:level	0 0 0 -2 -1 0 0 7
b:levy	0 -8 0 20 0 0 0 -12
b:levy on	0 4 0 3 0 0 0 -7
b:licence	12 -7 0 -2 3 -3 0 -1
b:licence from	12 -4 0 -6 0 0 0 0
b:line	0 0 6 0 0 0 0 -1
b:list	0 -1 0 0 7 0 0 -4
b:listed	0 0 0 -9 4 0 0 5
b:live	0 -2 2 -10 0 0 0 12
b:lodged	0 0 0 0 6 0 0 -2
b:lorry	0 -8 0 15 0 0 0 -7
b:lose	0 -7 4 -9 6 0 0 4
b:lose <level>	0 -7 0 -6 0 0 0 12
b:lower	0 -4 -1 12 -2 0 0 0
b:lower its	0 14 0 -10 0 0 0 -2
b:lumpur	0 0 0 -7 0 0 0 11
b:m	-1 3 1 -9 6 0 0 0
b:m .	-1 3 1 -9 6 0 0 0
b:machinery	0 -4 8 -3 -1 0 0 2
b:matter	0 6 0 -11 15 0 0 -10
b:may	0 -21 3 11 10 0 0 -9
b:may be	0 -6 0 16 -6 0 0 -4
b:me	0 -1 0 10 0 0 0 -6
b:measure	0 8 0 -2 -5 0 0 0
b:measure on	0 -4 0 6 0 0 0 0
b:meet	0 -5 -1 3 0 -1 0 9
b:meet on	0 2 0 3 -7 0 0 0
b:midnight	0 -2 -2 -8 0 0 0 13
b:midnight on	0 0 0 -7 -1 0 0 10
b:ministry	2 -3 0 16 -2 0 0 -15
b:ministry of	4 -1 0 5 0 0 0 -6
b:minute	0 2 -1 -8 3 0 0 4
b:minute of	0 12 0 -12 5 0 0 -4
b:mombasa	0 0 0 -8 0 0 0 10
b:monday	0 -3 13 -2 0 0 0 -6
b:month	0 -7 0 0 0 0 0 7
b:more	0 -18 0 24 0 0 0 -7
b:more from	0 -15 0 17 0 0 0 0
b:most	2 5 0 -10 -1 0 0 3
b:move	0 3 0 -2 6 0 0 -4
b:mr	0 3 0 0 2 0 0 -7
b:mr .	0 -6 0 14 -5 0 0 0
b:mr <person>	0 9 0 -8 8 0 0 -6
b:much	0 -7 0 8 0 0 0 0
b:must	1 -11 -2 6 7 0 -3 -8
b:must be	0 -2 0 10 -3 0 0 0
b:must reach	0 0 0 0 6 0 0 -4
b:my	-4 0 0 12 -8 0 0 0
b:named	0 10 0 -5 0 0 0 -1
b:need	5 -14 0 12 0 0 0 -8
b:need a	6 0 0 0 -2 0 0 0
b:negotiation	0 0 0 10 -6 0 0 0
b:negotiator	0 0 0 8 0 0 0 -1
b:neither	0 -11 0 10 0 0 0 1
b:network	0 -9 0 0 0 0 0 10
b:new	2 7 0 9 -13 0 0 -15
b:new date	0 20 0 -8 0 0 0 -11
b:new tariff	0 -12 0 17 -3 0 0 0
b:next	0 -17 0 22 -10 0 0 0
b:night	0 -11 0 19 0 0 0 -9
b:no	-3 2 0 -7 -1 -4 5 6
b:no agreement	0 0 0 0 -1 0 -2 7
b:no deal	0 4 0 -2 -3 0 12 -10
b:nobody	0 -2 0 7 0 0 0 -1
b:noon	0 1 0 2 4 0 0 -12
b:not	1 -17 -9 10 1 0 -11 9
b:not be	6 4 0 -9 1 0 0 -6
b:not raise	0 -7 0 3 0 0 0 2
b:not to	0 -6 0 1 0 0 0 4
b:note	0 -4 0 6 0 0 0 0
b:nothing	0 -13 0 5 0 0 5 -1
b:nothing is	0 0 0 0 6 0 0 0
b:notice	0 6 6 -1 0 0 0 -14
b:notice by	0 0 0 12 -9 0 0 0
b:notice of	3 7 0 -8 4 0 0 -6
b:now	-4 13 5 -8 -4 0 0 -2
b:now last	0 0 0 7 0 0 0 -6
b:now run	0 0 0 -8 0 0 0 10
b:objection	0 -1 0 22 -15 0 0 -3
b:of	7 -9 2 10 -30 6 0 0
b:of <day-ahead>	0 -1 0 -15 0 4 0 15
b:of <level>	-3 -2 7 1 -12 0 0 4
b:of <month-gone>	11 0 0 0 0 0 0 -8
b:of <name>	0 12 -3 0 0 0 0 -6
b:of <number>	0 -20 1 15 0 0 0 0
b:of <quality>	0 3 0 2 0 0 0 -7
b:of <span>	0 17 0 -9 0 0 0 -6
b:of a	1 -10 0 12 0 0 0 -2
b:of an	0 8 0 0 0 0 0 -4
b:of both	0 -10 0 6 0 0 0 0
b:of duty	0 -1 0 13 -5 0 0 -3
b:of it	0 0 0 0 -4 0 8 0
b:of its	7 12 0 -21 7 0 0 -4
b:of soybean	0 -1 0 9 -2 0 0 -1
b:of that	2 -8 0 0 0 0 0 6
b:of the	0 -6 -7 10 -11 5 -1 1
b:of them	3 13 0 -6 -2 0 0 -5
b:of thi	0 -5 0 -8 0 0 0 15
b:off	-4 -16 -1 9 14 -1 0 -6
b:off on	0 -6 0 -9 19 0 0 -4
b:off the	0 0 0 -4 7 0 0 -1
b:offer	0 0 0 -2 11 0 0 -5
b:oil	0 14 0 -12 0 0 0 0
b:old	0 -12 0 9 -5 0 0 5
b:olive	0 7 0 -11 0 0 0 3
b:on	-7 15 0 8 6 -8 -20 -15
b:on <day-ahead>	0 1 0 9 -5 0 0 -7
b:on <day-gone>	6 20 0 -11 -9 0 0 -5
b:on <name>	0 2 0 -12 7 0 0 1
b:on <quality>	0 3 0 -16 5 0 0 7
b:on a	0 -20 6 20 0 0 0 -10
b:on affiliate	0 0 0 0 -1 0 0 6
b:on all	0 19 0 -9 -1 0 0 -8
b:on an	0 0 0 8 -6 0 0 -1
b:on both	0 6 0 -9 6 0 0 -2
b:on good	0 -3 0 0 0 0 0 8
b:on his	0 0 0 -9 0 0 0 10
b:on it	0 0 0 -3 6 0 0 0
b:on rare	0 -2 0 11 0 0 0 -4
b:on tariff	0 -5 0 -13 8 0 0 9
b:on the	-1 7 0 9 4 -1 -4 -22
b:on to	0 0 0 -5 0 0 0 7
b:once	0 19 0 -16 0 0 0 0
b:one	4 -1 0 0 -12 0 0 6
b:only	0 -3 6 0 -1 0 0 0
b:open	0 -4 0 20 -10 0 0 -9
b:opened	0 -4 0 19 -5 0 0 -8
b:opened on	0 -3 0 15 -3 0 0 -5
b:operator	0 0 0 6 0 0 0 -3
b:or	0 -3 0 8 -9 -3 0 4
b:order	0 9 0 -4 -6 0 0 3
b:order on	0 8 0 -9 0 0 0 2
b:other	0 -2 -6 2 -16 0 7 7
b:other country	0 -10 0 -5 -2 0 7 12
b:other in	0 0 0 7 0 0 0 -3
b:otherwise	0 6 0 -13 -1 0 0 10
b:our	0 -6 0 11 5 0 0 -13
b:our webinar	0 -2 0 10 -5 0 0 0
b:out	0 0 9 -10 -2 0 -2 8
b:out at	0 0 0 -5 0 0 0 7
b:out on	-5 4 10 -2 -9 0 0 0
b:over	0 4 0 0 -12 0 0 7
b:over on	0 11 0 -11 -1 0 0 6
b:own	3 0 8 -9 -5 0 0 4
b:p	0 -9 9 0 10 0 0 -12
b:page	0 0 0 -11 13 0 0 0
b:pair	0 -1 0 8 0 0 0 0
b:palm	2 8 0 -2 0 0 0 -7
b:palm oil	0 8 0 0 0 0 0 -7
b:paper	0 -14 0 10 -11 0 0 12
b:paper on	0 -9 0 14 -5 0 0 0
b:parliament	0 -7 0 -5 12 0 0 3
b:part	4 -6 0 -1 0 0 0 4
b:party	0 0 0 14 -5 0 0 -7
b:past	0 0 0 -3 -6 0 0 12
b:pause	6 0 0 -6 -3 0 0 4
b:pause end	0 0 0 -6 0 0 0 7
b:pause until	0 0 0 -5 0 0 0 9
b:pay	0 5 -4 18 -10 0 0 -16
b:pay <level>	0 6 0 -7 0 0 0 3
b:pay <number>	0 7 0 -7 0 0 0 0
b:pay at	0 7 0 -5 0 0 0 0
b:pay in	0 -6 0 8 -2 0 0 0
b:pay on	0 -3 0 12 -1 0 0 -7
b:pay the	0 -7 0 1 -1 0 0 5
b:phosphate	3 -6 0 -7 0 0 0 11
b:place in	-1 -3 0 14 -3 0 0 0
b:plan	0 10 0 -4 0 0 0 -3
b:plan to	0 -11 0 1 7 0 0 0
b:play	0 -5 0 10 0 0 0 -4
b:port	-3 -12 0 11 12 0 0 -9
b:port fee	-2 0 0 -5 9 0 0 0
b:post	0 8 0 -10 6 0 0 0
b:power	0 -14 0 0 13 0 0 0
b:premier	0 -3 0 6 0 0 0 0
b:prepare	0 0 0 -6 0 0 0 7
b:present	0 -5 0 -24 9 0 0 22
b:president	5 -2 0 10 -9 0 0 -8
b:president donald	6 -6 0 0 0 0 0 0
b:price	0 0 -1 16 -1 0 0 -14
b:price of	0 0 0 8 0 0 0 -4
b:proclamation on	0 -9 0 10 0 0 0 0
b:product	0 0 0 -1 6 0 0 0
b:prolonged to	0 0 7 -1 0 0 0 -3
b:promise	0 -10 0 12 0 0 0 0
b:proposal	0 0 0 15 -12 0 0 0
b:propose	0 -2 0 -17 12 0 0 8
b:published	-4 -6 0 19 0 0 0 -5
b:published on	-2 0 0 9 -2 0 0 0
b:put	1 8 4 -7 -6 7 0 -5
b:put <level>	0 0 7 0 0 0 0 -1
b:put a	0 0 0 -8 0 0 0 4
b:put off	-1 0 0 4 -8 4 0 0
b:quarrel	0 7 0 0 0 0 0 0
b:quarter	0 4 0 -10 10 0 0 -4
b:rare	7 -9 0 12 -2 0 0 -8
b:rare earth	2 -5 0 11 0 0 0 -4
b:rate	0 4 0 -9 3 0 0 5
b:rate at	0 -4 0 7 0 0 0 0
b:rate of	0 4 0 -8 0 0 0 4
b:ratify	0 0 0 -13 10 0 0 4
b:reach	0 -6 0 0 12 0 0 -5
b:reach the	0 0 0 -2 7 0 0 -4
b:receive	0 -3 0 0 6 0 0 0
b:reduction	0 7 0 -6 0 0 0 1
b:refund	0 -3 0 7 1 0 0 -4
b:remain in	0 -4 0 0 0 0 0 9
b:remove	0 -2 0 8 0 0 0 -3
b:renewal	0 0 0 -16 7 0 0 11
b:renewed	0 0 0 -7 0 0 0 10
b:reply	0 -2 0 8 0 0 0 0
b:report	0 0 0 -8 14 0 0 -4
b:report on	0 6 0 -14 10 0 0 0
b:rest	0 11 0 -11 0 0 0 0
b:result	0 7 0 0 -5 0 0 0
b:resume on	0 6 0 0 0 0 0 -6
b:return	0 0 0 9 4 0 -2 -8
b:return on	0 1 0 -4 -5 0 0 9
b:return to	0 5 0 7 4 0 -1 -16
b:rise	0 0 0 5 0 0 0 -8
b:rise <level>	0 -9 0 11 0 0 0 0
b:rise by	0 -5 0 7 0 0 0 0
b:roaming	0 -7 0 11 0 0 0 -2
b:round	0 -6 0 26 -5 0 0 -10
b:round of	0 0 0 7 0 0 0 -3
b:rule	18 -13 -1 0 -9 0 6 -4
b:rule on	0 -5 0 4 -8 0 0 5
b:run	0 -9 8 -7 -4 -3 0 11
b:run for	0 0 0 6 0 0 0 -6
b:run out	3 0 10 -4 -5 0 0 0
b:run until	-2 0 0 -11 0 0 0 19
b:same	-2 8 0 0 -4 0 0 0
b:saturday	0 -2 0 0 6 0 0 -1
b:say	1 20 4 -11 -17 -4 0 0
b:say <person>	0 12 0 -11 0 0 0 0
b:say he	5 -9 0 15 -2 0 0 -6
b:say in	0 15 0 -22 0 0 0 12
b:say it	0 11 0 -2 -5 0 0 -1
b:say on	0 0 0 12 -8 0 0 -7
b:say the	0 7 0 3 3 0 0 -16
b:say until	0 0 5 -8 0 0 0 2
b:scheduled	0 -5 0 -1 10 0 0 0
b:season	0 -15 0 32 -1 0 0 -19
b:second	0 -8 0 5 13 -1 0 -7
b:secretary	0 -6 0 7 0 0 0 0
b:section	0 -12 13 0 5 0 0 -5
b:section <number>	0 -12 13 0 5 0 0 -5
b:see	0 -14 0 20 -6 0 0 -4
b:see <person>	0 -1 0 8 0 0 0 -3
b:sell	0 -1 0 2 -2 6 0 -4
b:seoul	0 0 9 -8 0 0 0 0
b:session	0 0 0 -15 16 0 0 0
b:set	0 -7 0 8 -6 4 4 -5
b:she	0 -11 0 20 -11 0 0 0
b:she would	0 -7 0 10 0 0 0 0
b:sheet	0 -1 0 8 0 0 0 -2
b:ship	0 -24 -1 -1 16 0 0 9
b:shook	0 0 0 9 0 0 0 -8
b:shook hand	0 0 0 9 0 0 0 -8
b:should	0 1 0 -13 -7 0 0 20
b:shut	0 -14 0 3 0 3 6 0
b:side	0 -1 0 3 15 0 0 -13
b:side had	0 0 0 -7 0 0 0 9
b:sign	-1 3 2 -9 1 -2 0 6
b:sign a	0 -9 0 14 0 0 0 -2
b:sign by	0 -8 0 -2 7 0 0 1
b:sign for	0 0 0 -6 0 0 0 7
b:sign in	0 0 0 -5 0 0 0 9
b:sign the	0 11 0 -7 -2 0 0 0
b:signature	0 -8 0 6 -1 0 4 -1
b:since	0 -22 -3 48 -18 0 0 -22
b:since the	0 -6 0 20 0 0 0 -13
b:sit	-1 0 0 17 0 0 0 -22
b:sit down	0 -1 0 8 0 0 0 0
b:sit in	0 0 0 7 -4 0 0 0
b:sit on	0 -4 0 0 6 0 0 0
b:sleep	3 1 0 -6 0 0 0 1
b:sleep until	0 4 0 -8 1 0 0 1
b:small	0 -6 8 0 0 0 0 0
b:so	0 6 0 -23 19 0 0 1
b:so on	0 -1 0 -10 16 0 0 -4
b:so until	0 -1 0 0 8 0 0 -1
b:social	0 -2 0 -5 0 0 0 9
b:some	11 0 0 -5 0 0 0 0
b:soybean	0 -3 0 15 -2 0 0 -4
b:soybean by	0 0 0 7 -1 0 0 0
b:speak	0 9 0 -1 -6 0 0 0
b:speak of	0 11 0 -6 -4 0 0 0
b:special	0 15 0 -13 0 0 0 0
b:spoke	0 7 0 -18 5 0 0 11
b:spoke by	0 -1 0 6 0 0 0 0
b:spoke on	0 0 0 -6 8 0 0 0
b:spoke with	0 2 0 -9 0 0 0 6
b:stand	0 0 0 6 0 0 0 -2
b:standstill	0 -3 0 24 0 0 0 -18
b:start	4 15 5 -4 -9 0 0 -24
b:start on	7 3 0 0 -3 0 0 -9
b:state	0 1 0 -9 10 0 0 -1
b:statement on	0 -4 0 6 0 0 0 0
b:stay	-1 3 0 5 0 0 0 -6
b:step	0 0 0 11 -5 0 0 -4
b:stop	0 1 -1 -8 5 0 0 3
b:stop on	0 -1 0 -7 0 0 0 11
b:strike	0 -21 0 18 -4 0 0 0
b:such	0 9 0 -3 -2 0 0 0
b:sugar	0 -19 0 14 0 0 0 6
b:sum	0 -6 0 10 0 0 0 0
b:summer	0 -3 0 14 0 0 0 -6
b:sunday	0 0 0 -8 -1 0 0 12
b:surcharge	0 6 -7 12 -8 0 0 -12
b:surcharge end	0 14 0 -11 0 0 0 -2
b:surcharge of	0 -21 0 18 0 0 0 3
b:suspend	0 14 -14 -1 7 0 0 -8
b:suspend for	-3 8 0 -12 7 0 0 0
b:suspend from	0 6 0 0 0 0 0 -7
b:suspend its	0 8 -3 -2 -6 0 0 4
b:suspend to	9 4 0 -17 0 0 0 1
b:suspension	4 -12 -4 7 -11 0 0 5
b:suspension begin	0 9 0 -6 0 0 0 0
b:suspension end	0 0 0 8 -1 0 0 -5
b:suspension of	5 -7 -1 0 0 0 0 4
b:table	0 10 0 -1 -5 0 0 0
b:take	-2 -9 0 12 0 0 0 -1
b:take effect	2 9 0 -5 -7 0 0 -3
b:take it	0 -8 0 4 5 0 0 -6
b:take place	-2 -8 0 20 -4 0 0 0
b:take us	0 7 0 -15 0 0 0 6
b:talk	0 -7 -1 20 -10 0 0 -3
b:talk on	0 -5 0 13 -1 0 0 -1
b:talk resume	0 0 0 -7 0 0 0 9
b:tariff	1 -9 -9 5 11 0 3 -3
b:tariff commission	0 -3 0 7 0 0 0 0
b:tariff for	0 -28 0 33 -1 0 0 -4
b:tariff go	0 -5 0 6 0 0 0 0
b:tariff increase	0 7 0 -6 0 0 0 0
b:tariff of	0 11 0 -8 -6 0 0 4
b:tariff on	5 17 0 -29 12 0 0 -1
b:tariff pause	0 0 0 -9 0 0 0 9
b:tariff truce	0 0 0 -3 0 0 0 6
b:tariff until	0 0 0 12 0 0 0 -6
b:tariff will	0 -10 0 11 0 0 0 0
b:tax	0 -10 0 0 10 0 0 2
b:tea	0 7 0 -14 0 0 0 6
b:team	0 -1 0 8 0 0 0 -2
b:technical	0 -4 0 9 0 0 0 0
b:television	0 0 0 10 0 0 0 -5
b:tell	0 -3 0 -1 -3 5 0 8
b:tell to	0 -9 0 0 -3 7 0 3
b:than	0 -6 0 -1 17 0 0 -12
b:that	0 -2 0 -12 10 4 -1 4
b:that <name>	0 0 0 -10 6 0 0 5
b:that <person>	0 -18 0 9 0 2 0 4
b:that <quality>	0 -5 0 9 0 0 0 0
b:that <seat>	0 0 0 -4 -1 0 0 9
b:that are	0 5 3 -9 0 0 0 0
b:that both	0 0 0 9 0 0 0 -7
b:that end	0 0 0 -4 0 0 0 7
b:that expire	0 2 0 -9 0 0 0 7
b:that from	0 16 0 -12 0 0 0 0
b:that had	0 0 0 0 7 0 0 -6
b:that he	0 -9 0 20 -6 0 0 -5
b:that his	0 0 0 0 -4 0 0 6
b:that it	0 8 0 -15 -1 0 0 13
b:that keep	0 0 0 -8 0 0 0 10
b:that take	0 7 0 -4 0 0 0 0
b:that the	-4 -4 -7 -12 5 11 0 15
b:that they	0 -5 5 -8 11 0 0 -3
b:that truce	0 0 0 -8 0 0 0 10
b:that was	-2 -5 0 12 0 0 0 -1
b:that were	0 -7 0 16 0 0 0 -5
b:the	-22 -11 2 13 -14 8 -4 6
b:the <level>	1 16 -1 -22 -3 0 0 7
b:the <name>	7 -5 5 1 0 0 -2 -4
b:the <number>	0 3 10 0 -10 0 0 -4
b:the <office>	-2 -18 0 15 8 0 0 -9
b:the <organisation>	-9 -6 7 6 14 -7 -6 -17
b:the <points>	-3 -7 0 -7 0 0 0 19
b:the <quality>	-1 3 -7 -2 19 3 -1 -24
b:the <seat>	-1 0 4 3 -11 0 10 -13
b:the <span>	0 -14 0 -26 0 0 0 34
b:the additional	0 -10 4 -4 0 0 0 14
b:the agreement	0 0 0 10 -2 0 0 -5
b:the arrangement	0 -12 -1 -4 -1 0 0 20
b:the case	0 -7 0 -12 16 0 0 0
b:the clock	0 10 0 -21 0 0 0 7
b:the custom	0 0 0 -5 6 0 0 0
b:the deadline	0 -12 0 11 -8 16 0 -18
b:the deal	0 -4 0 -4 -4 8 0 6
b:the decree	0 7 0 -3 -2 0 0 0
b:the duty	0 3 14 -13 2 0 0 -2
b:the emergency	0 -3 0 6 0 0 0 0
b:the end	0 -2 3 -7 0 0 0 7
b:the exclusion	0 -9 4 8 0 0 0 -3
b:the export	-8 0 -1 16 -2 0 0 0
b:the extension	0 -11 0 1 -2 0 0 10
b:the extra	0 10 0 -8 0 0 0 0
b:the fentanyl	0 0 0 -8 0 0 0 6
b:the first	0 0 0 7 0 0 0 -5
b:the former	0 -1 0 9 0 0 0 -6
b:the fourth	0 0 0 -4 7 0 0 0
b:the house	0 -4 0 11 0 0 0 -4
b:the lower	0 -12 0 10 0 0 0 2
b:the matter	0 -4 0 -10 16 0 0 0
b:the meet	0 0 0 -4 0 0 0 9
b:the new	-2 5 0 9 -11 0 0 -7
b:the next	0 -9 0 5 -3 0 0 5
b:the night	0 -2 0 12 0 0 0 -9
b:the order	0 12 0 -14 0 0 0 4
b:the other	0 5 0 -6 -2 0 0 0
b:the pair	0 -1 0 8 0 0 0 0
b:the paper	0 -9 0 15 -6 0 0 0
b:the pause	0 -9 0 -1 0 0 0 12
b:the plan	0 19 0 -13 0 0 0 -4
b:the port	-2 -6 0 18 -5 0 0 -1
b:the power	0 -6 0 -9 15 0 0 0
b:the present	0 0 0 -8 0 0 0 12
b:the price	0 0 0 8 0 0 0 -4
b:the rest	0 12 0 -15 0 0 0 2
b:the rule	12 -1 0 0 -3 0 0 -7
b:the second	0 7 0 -7 2 0 0 0
b:the standstill	0 -2 0 11 0 0 0 -8
b:the strike	0 -8 0 13 0 0 0 -2
b:the surcharge	0 33 -4 -24 0 0 0 -12
b:the suspension	0 0 0 -11 -4 0 0 16
b:the table	0 9 0 -1 -5 0 0 0
b:the talk	0 0 0 5 0 0 0 -7
b:the tariff	0 15 0 -25 8 0 0 10
b:the thing	0 0 0 -9 0 7 0 3
b:the town	0 0 0 12 -10 0 0 0
b:the two	-1 -24 -2 15 -4 0 0 4
b:the upper	0 0 0 6 0 0 0 -4
b:the vote	0 0 0 -21 22 0 0 0
b:the window	0 -9 0 16 0 0 0 -5
b:the world	0 6 0 -5 0 0 0 0
b:their	3 -5 -2 5 -6 0 0 1
b:their dispute	0 2 0 -10 0 0 0 5
b:their truce	0 5 0 -13 0 0 0 11
b:them	0 24 0 -12 -2 0 0 -7
b:then	0 10 0 -6 -5 0 0 2
b:then the	0 6 0 0 0 0 0 -2
b:there	-2 -8 -1 2 12 -2 4 -4
b:there is	0 -14 0 13 -3 0 0 0
b:there on	0 0 0 7 0 0 0 0
b:there until	0 -7 0 9 0 0 0 -1
b:therefore	0 0 0 -7 1 0 0 4
b:these	0 9 0 1 -4 0 0 -6
b:they	-8 -2 9 -6 10 -2 -7 0
b:they are	0 -16 3 18 5 0 0 -12
b:they arrive	0 7 -3 -13 8 0 0 -3
b:they go	0 -4 0 6 0 0 0 0
b:they have	0 5 0 16 -3 0 0 -16
b:they meet	0 0 0 -8 0 0 0 9
b:they were	0 -7 -5 18 0 0 0 -7
b:they will	0 -14 7 9 -5 0 0 0
b:they would	0 -5 0 -12 0 0 0 15
b:thi	2 -15 0 1 8 0 0 0
b:thing	0 0 0 -9 0 7 0 4
b:third	0 0 0 9 -1 0 0 -3
b:those	0 5 0 0 4 0 0 -7
b:threaten	0 -5 0 1 12 0 0 -7
b:threaten to	0 -8 0 4 7 0 0 -3
b:three	0 -2 0 9 -2 0 0 -2
b:through	0 -12 3 0 0 0 0 8
b:ticket	0 -7 0 16 0 0 0 -5
b:till	9 -10 0 -17 -5 6 0 13
b:time	0 6 0 9 12 0 0 -26
b:to	-3 -6 -5 -5 6 12 -43 7
b:to <level>	0 29 -3 -21 5 0 0 -13
b:to <number>	0 3 0 2 0 0 0 -10
b:to <seat>	0 -2 0 8 -9 0 0 1
b:to a	0 10 0 -2 0 0 0 -3
b:to an	0 0 0 -9 0 0 0 10
b:to apply	0 -9 0 8 0 0 0 3
b:to be	-1 9 0 2 -10 -1 -2 0
b:to begin	0 -4 0 8 -3 0 0 0
b:to buy	0 0 0 6 0 0 0 0
b:to charge	0 -11 0 0 9 0 0 0
b:to close	0 0 0 -8 -3 16 0 -2
b:to come	0 1 0 4 0 0 0 -6
b:to do	0 0 0 -9 10 0 0 0
b:to go	0 -8 0 9 -2 0 0 0
b:to hold	0 -4 0 8 0 0 0 0
b:to impose	0 -8 0 9 0 0 0 0
b:to invest	0 0 0 7 0 0 0 0
b:to keep	0 -2 0 -6 6 0 0 2
b:to last	0 3 2 2 0 0 0 -7
b:to prolong	0 0 0 7 0 0 0 -3
b:to run	0 0 0 7 0 0 0 -8
b:to say	0 0 0 -4 0 0 0 6
b:to see	0 -4 0 11 0 0 0 -4
b:to sign	0 0 0 10 -5 0 0 0
b:to start	4 -3 0 7 -1 0 0 -6
b:to suspend	0 6 0 -10 0 0 0 6
b:to take	-2 -14 0 19 0 0 0 0
b:to the	2 -7 0 4 -4 -1 -3 2
b:together	0 -2 0 9 0 0 0 -4
b:town	0 0 0 12 -10 0 0 0
b:trade	0 -13 0 4 2 0 0 3
b:trade deal	0 -3 0 -2 0 0 0 7
b:trade representative	0 0 0 -6 5 0 0 0
b:treaty	0 0 0 12 0 0 0 -10
b:truce	-15 6 -6 1 -6 -1 0 4
b:truce between	0 -1 0 -1 0 0 0 6
b:truce end	0 0 0 -6 0 0 0 10
b:truce expire	0 0 0 7 0 0 0 -6
b:truce from	0 -2 0 -8 0 0 0 12
b:truce in	0 2 0 -8 0 0 0 3
b:truce is	0 8 0 -20 0 0 0 12
b:truce last	0 0 0 -7 0 0 0 8
b:truce of	0 10 0 1 -2 0 0 -8
b:truce on	0 0 0 -8 1 0 0 8
b:truce over	0 0 0 -12 0 0 0 12
b:truce run	0 -5 0 17 0 0 0 -13
b:truce that	0 0 0 7 0 0 0 -6
b:truce to	0 7 0 -14 0 0 0 7
b:truce until	0 0 0 14 0 0 0 -12
b:truce was	0 -13 0 25 0 0 0 -15
b:truce with	0 -5 0 17 -2 0 0 -11
b:truce would	0 15 0 -16 0 0 0 0
b:trump	6 -6 0 0 0 0 0 0
b:trump say	6 -5 0 0 0 0 0 0
b:tuesday	0 -4 0 2 6 0 0 -5
b:two	-1 -27 -3 22 -6 0 0 0
b:two government	0 0 0 -4 0 0 0 8
b:two of	0 0 0 -6 0 0 0 7
b:under	4 -17 8 9 -7 0 0 -1
b:under a	0 -5 0 0 0 0 0 6
b:under the	0 -9 0 13 0 3 0 -5
b:union	0 0 0 10 0 0 0 -7
b:unless	0 0 0 2 -6 0 0 2
b:until	0 -8 0 -8 0 -6 -2 13
b:until <day-ahead>	0 -10 0 16 0 0 0 -5
b:up	0 -4 -2 -18 4 0 0 25
b:up <level>	0 -14 0 14 0 0 0 0
b:up by	0 -10 0 1 7 1 0 0
b:up on	0 6 0 -12 0 0 0 7
b:up to	0 12 0 -26 0 0 0 16
b:upper	0 0 0 6 0 0 0 -4
b:us	0 0 0 -23 10 0 0 13
b:us to	0 7 0 -15 0 0 0 6
b:used	0 -10 0 -1 13 0 0 0
b:valid	0 -9 0 0 0 0 0 15
b:video	0 -1 0 11 -4 0 0 0
b:visit	0 0 0 9 -3 0 0 0
b:vote	-1 -19 0 0 12 -1 0 -7
b:vote is	0 0 0 -23 25 0 0 0
b:vote on	0 -10 0 2 4 0 0 -1
b:want	0 -3 0 8 -11 0 8 0
b:want to	0 -9 0 11 -2 0 0 0
b:was	-7 -2 -7 17 -24 -1 1 -2
b:was not	0 6 0 -10 0 0 0 6
b:was to	-2 -12 0 20 -2 5 0 -11
b:water	0 8 -4 4 -1 0 0 -8
b:we	-1 6 3 6 -3 0 0 -9
b:we are	0 5 0 6 0 0 0 -13
b:we avoid	0 7 0 -6 0 0 0 0
b:we have	0 7 0 1 0 0 0 -9
b:we shall	0 -12 0 7 0 0 0 3
b:webinar	0 -2 0 10 -5 0 0 0
b:wednesday	0 0 0 11 0 0 0 -7
b:were	-5 -14 -12 42 -7 0 0 -21
b:what	3 -8 6 9 -2 0 0 -2
b:what <person>	0 9 0 -12 0 0 0 3
b:what change	0 -5 11 2 0 0 0 -10
b:what happen	7 3 -3 -1 -11 0 0 0
b:what is	0 -11 0 15 0 0 0 -2
b:what the	0 -8 0 0 0 0 0 6
b:what they	0 -6 0 -1 0 0 0 7
b:when	0 -13 0 0 0 0 0 10
b:when the	0 -6 0 -2 0 0 0 8
b:when they	0 0 0 -10 0 0 0 10
b:where	0 -3 0 1 1 6 0 -8
b:where the	0 0 0 -1 0 7 0 0
b:which <person>	0 0 0 -8 11 0 0 -4
b:which begin	0 -4 0 11 -2 0 0 0
b:which both	0 -2 0 11 0 0 0 -7
b:which end	0 -3 7 -6 0 0 0 3
b:which expire	0 9 0 -1 0 0 0 -3
b:which it	0 0 0 0 -5 0 0 7
b:which lapse	3 3 0 -10 0 0 0 2
b:which meet	0 0 0 8 -5 0 0 0
b:which run	0 0 0 -10 0 0 0 9
b:which sit	0 0 0 6 -4 0 0 0
b:which take	0 -9 0 0 0 0 0 10
b:which the	0 -15 0 19 0 0 0 -3
b:which was	0 0 0 18 0 0 0 -18
b:who	0 0 0 19 -7 0 0 -10
b:will	1 -11 -1 11 -1 -7 -8 4
b:will be	0 -1 3 -1 -14 0 0 13
b:will begin	0 -1 0 -6 9 0 0 0
b:will charge	0 0 0 -7 0 0 0 7
b:will discuss	0 -3 0 9 0 0 0 0
b:will do	0 -2 0 10 -3 0 0 -1
b:will go	0 4 0 -11 0 0 0 8
b:will hold	0 0 0 -11 11 0 0 0
b:will meet	0 0 0 7 0 0 0 -3
b:will not	0 -20 0 15 -1 0 0 2
b:will now	0 -3 0 6 0 0 0 0
b:will return	0 10 0 -5 0 0 0 -5
b:will suspend	0 -2 0 0 0 0 0 6
b:will vote	0 0 0 10 -9 0 0 0
b:window	0 -15 0 0 11 0 6 -7
b:winter	0 -5 0 15 0 0 0 -7
b:with	0 3 -4 -14 0 3 3 10
b:with <level>	0 10 0 -9 0 0 0 0
b:with <name>	0 -15 0 0 -5 0 5 9
b:with <seat>	0 0 0 -3 0 0 0 7
b:with the	0 1 0 1 13 0 0 -9
b:without	0 -11 3 15 -4 0 0 -5
b:without a	0 0 0 -3 0 0 0 8
b:without the	0 -7 5 18 0 0 0 -17
b:word	0 9 0 -10 0 0 0 0
b:working	0 0 0 14 0 0 0 -11
b:world	0 7 0 -7 0 0 0 0
b:would	-4 9 -8 -15 0 0 1 15
b:would apply	0 -7 0 5 0 0 0 4
b:would be	-7 0 0 -5 0 0 5 6
b:would have	0 -19 0 17 6 0 0 -5
b:would otherwise	0 -2 0 -10 0 0 0 14
b:would sign	0 -5 0 10 0 0 0 -1
b:would take	0 -5 0 8 0 0 0 0
b:write	0 -7 7 -13 13 0 0 4
b:write on	0 -7 0 -4 4 0 0 7
b:year 's	0 -2 0 9 0 0 0 -3
b:you	0 16 0 4 0 0 0 -20
b:your	0 -2 0 13 7 -8 0 -10
b:·	0 -2 0 8 0 0 0 -2
b:—	7 0 -1 -6 0 0 -1 8
b:— <name>	5 7 0 -7 4 0 0 -13
b:— the	0 -8 1 10 0 0 0 -2
c0=agree	-3 -5 -8 -3 12 -4 0 6
c0=bear	-1 -8 0 7 4 -3 -12 4
c0=begin	10 -12 -3 12 0 -9 0 0
c0=buy	0 0 7 4 -5 0 0 -8
c0=deny	-4 -1 0 4 -4 0 0 7
c0=down	0 -1 -7 8 -17 -2 0 6
c0=end	0 4 -7 15 -7 -6 -3 -8
c0=impose	0 -2 -6 5 -3 2 0 1
c0=propose	-5 7 -5 4 -10 -7 0 7
c0=return	-2 17 -1 3 -1 0 -1 -15
c0=say	-3 -5 7 2 -4 0 -5 5
c0=sell	4 0 0 11 -4 0 0 -7
c0=suspend	5 0 10 0 -2 -2 -1 -3
c0=threaten	0 -6 0 2 11 0 0 -8
c0=up	-3 2 -7 0 2 0 -2 1
c1=agree	-3 0 0 1 8 -6 -1 -3
c1=agree & d:ahead	-3 0 0 1 9 -6 0 -5
c1=bear	-2 0 -1 0 0 -5 0 9
c1=bear & d:ahead	-1 0 0 -4 0 -5 0 13
c1=bear & d:today	0 0 0 10 0 0 0 -6
c1=begin	9 -1 -4 7 -5 -10 0 -4
c1=begin & d:ahead	10 0 -3 5 -4 -10 0 -5
c1=buy	0 0 6 10 -8 0 0 -11
c1=buy & d:ahead	0 0 6 9 -8 0 0 -11
c1=deny	-4 -1 0 4 -4 0 0 7
c1=deny & d:ahead	-4 -1 0 3 -4 0 0 7
c1=down	0 4 -7 2 -20 -2 5 4
c1=down & d:ahead	0 4 -7 1 -19 -2 5 3
c1=end	0 4 -6 15 -5 -6 -4 -9
c1=end & d:ahead	0 5 -5 12 -5 -6 -3 -7
c1=end & d:today	0 -1 0 8 0 0 0 -4
c1=impose	0 3 -3 7 -2 0 -1 -6
c1=impose & d:ahead	0 8 -2 1 -2 0 0 -4
c1=impose & d:today	0 -14 0 21 0 0 0 -6
c1=propose	-5 2 -7 0 5 -6 6 -4
c1=propose & d:ahead	-5 3 -7 -1 6 -6 7 -4
c1=say	-4 0 6 0 2 -1 -5 2
c1=say & d:ahead	-3 0 7 -5 3 -1 -4 6
c1=say & d:today	0 0 0 9 0 0 0 -7
c1=sell	3 -9 0 3 0 5 0 -4
c1=sell & d:ahead	3 -9 0 7 0 5 0 -12
c1=stay	-2 -2 -4 9 -5 -2 -2 -2
c1=stay & d:today	0 -2 0 9 0 0 0 -2
c1=suspend	9 -4 8 -7 2 -3 -2 2
c1=suspend & d:ahead	10 -4 8 -9 2 -3 -2 3
c1=target & d:ahead	-2 4 0 3 -8 0 0 0
c1=threaten	0 -6 0 3 4 0 0 0
c1=threaten & d:ahead	0 -6 0 3 4 0 0 0
c1=up	-4 3 -7 3 0 -1 -2 0
c1=up & d:ahead	-4 5 -7 2 0 -1 -2 0
c2=agree	0 1 0 0 -4 -2 8 0
c2=bear	-5 -6 -7 15 5 -4 0 -10
c2=begin	-5 0 -10 9 1 4 -1 -9
c2=down	0 4 0 -1 -7 0 0 1
c2=end	-1 0 1 -12 0 0 0 10
c2=impose	-6 0 -4 4 -12 -3 8 4
c2=propose	0 -8 0 -7 8 0 5 6
c2=return	0 -13 0 -5 0 0 0 18
c2=say	-5 -11 0 10 7 0 0 -3
c2=sell	0 0 0 -5 -7 12 -1 0
c2=stay	5 -18 0 23 -11 -1 2 -9
c2=suspend	-1 5 0 5 -2 0 0 -7
c2=up	-4 8 -3 7 0 5 0 -23
ct0=agree future	0 -6 0 13 -3 0 0 0
ct0=agree modal	0 -7 0 12 4 0 0 -13
ct0=agree past	0 5 0 -4 -10 0 0 9
ct0=agree perfect	0 -3 0 -10 3 0 0 11
ct0=agree pluperfect	0 11 0 -17 -1 0 0 10
ct0=agree present	0 -8 0 1 2 0 4 -2
ct0=agree present-passive	0 -6 0 -7 17 0 -3 0
ct0=bear future	3 0 0 16 0 0 0 -22
ct0=bear future-passive	0 -11 0 13 -1 0 0 1
ct0=bear modal	0 -6 5 0 -9 0 0 8
ct0=bear modal-passive	0 0 0 4 -6 0 0 1
ct0=bear past	0 -15 0 14 3 0 0 -4
ct0=bear pluperfect	0 0 0 -5 0 0 0 7
ct0=bear present	-3 13 -8 -8 -1 0 -4 7
ct0=bear present-passive	0 -7 1 -17 21 0 0 -6
ct0=begin future	6 1 0 0 -2 0 0 -1
ct0=begin modal	-9 -10 4 12 -11 0 0 8
ct0=begin modal-passive	2 7 0 -8 0 0 0 0
ct0=begin past	-2 -34 0 31 3 0 0 0
ct0=begin perfect	0 -3 0 8 0 0 0 -1
ct0=begin present	12 2 -12 -5 3 -5 0 -3
ct0=begin present-passive	0 0 2 -14 0 0 0 7
ct0=buy modal	0 0 0 6 -2 0 0 0
ct0=buy past	0 2 7 -8 0 0 0 0
ct0=down future	0 18 0 -5 0 0 0 -11
ct0=down modal	0 3 0 -15 -2 0 0 18
ct0=down past	0 -11 0 4 0 0 0 7
ct0=down present	1 -9 -4 21 -7 0 3 -9
ct0=end future	0 17 -9 -11 -9 0 0 9
ct0=end modal	0 -2 -5 11 -2 0 0 -2
ct0=end past	0 -17 0 26 -3 0 0 -10
ct0=end pluperfect	0 -1 0 10 0 0 0 -7
ct0=end present	0 7 1 -2 1 -3 -2 -5
ct0=impose future	-7 -1 -1 12 -16 0 0 5
ct0=impose future-passive	0 6 0 -8 0 0 0 0
ct0=impose modal	4 -4 0 8 3 0 0 -10
ct0=impose modal-passive	1 0 0 -13 7 3 0 0
ct0=impose past	0 8 5 -3 -10 -2 -2 2
ct0=impose past-passive	-4 -4 0 8 0 0 0 0
ct0=impose perfect	0 7 -5 -1 4 -1 2 -5
ct0=impose pluperfect	0 -19 0 10 7 0 0 4
ct0=impose present	-11 0 2 -4 -4 9 8 1
ct0=impose present-passive	9 11 -5 -9 0 0 -4 -1
ct0=propose future	0 -7 0 10 -10 0 0 5
ct0=propose future-passive	0 0 0 9 -4 0 0 0
ct0=propose past	0 8 0 -6 -7 0 0 3
ct0=propose past-passive	0 10 0 -16 0 0 0 6
ct0=propose perfect	0 0 0 10 0 0 0 -9
ct0=propose present	0 0 0 -3 2 0 6 0
ct0=propose present-passive	0 5 0 6 -12 0 0 2
ct0=return future	0 6 0 0 0 0 0 -6
ct0=return modal	0 2 0 6 0 0 0 -9
ct0=return present	-2 9 0 -2 -6 0 -1 1
ct0=say future	0 -10 8 -18 10 0 0 8
ct0=say modal	0 0 0 11 -12 0 0 1
ct0=say past	-10 1 -4 5 -5 -2 0 3
ct0=say perfect	8 4 0 -4 -2 0 0 -5
ct0=say present	0 -6 4 0 0 0 0 1
ct0=stay future	-3 4 0 -4 10 0 0 -5
ct0=stay future-passive	0 0 0 7 0 0 0 -4
ct0=stay modal	-2 5 -2 0 5 -1 5 -13
ct0=stay modal-passive	2 8 0 -4 -1 0 0 -3
ct0=stay past	6 -5 0 3 -12 4 3 -4
ct0=stay perfect	1 -4 0 1 -4 0 -1 6
ct0=stay present	-9 -2 0 0 0 -1 -8 8
ct0=suspend future	0 0 1 0 9 0 0 -10
ct0=suspend future-passive	0 -7 0 0 8 0 0 0
ct0=suspend past	17 6 10 -16 -1 0 0 -9
ct0=suspend past-passive	-4 0 0 8 0 0 0 -1
ct0=suspend perfect	0 7 -3 0 -4 0 0 0
ct0=suspend present	-3 -9 4 5 -13 0 0 5
ct0=suspend present-passive	0 0 -2 0 -11 0 0 7
ct0=target future	0 0 0 -8 0 0 0 5
ct0=target future-passive	0 11 0 -6 -4 0 0 0
ct0=target perfect	0 5 0 -6 5 0 0 -4
ct0=target pluperfect	0 -15 0 11 6 0 0 -1
ct0=target present	0 0 3 -4 -5 0 0 6
ct0=threaten perfect	1 6 0 -15 8 0 0 -1
ct0=threaten pluperfect	0 -16 0 14 6 0 0 -2
ct0=up future	0 -6 0 1 -1 0 0 8
ct0=up modal	0 4 0 -5 6 0 0 -4
ct0=up modal-passive	0 9 0 -3 0 0 0 -4
ct0=up past	0 -7 0 9 0 0 0 0
ct1=agree future	0 -6 0 13 -3 0 0 0
ct1=agree modal	0 -7 0 12 4 0 0 -13
ct1=agree participle-passive	0 -3 6 1 -6 0 0 0
ct1=agree past	0 12 0 -3 -7 0 0 0
ct1=agree perfect	0 -1 0 -11 3 0 0 11
ct1=agree pluperfect	0 12 0 -13 0 0 0 4
ct1=agree present	0 -7 0 2 2 0 4 -5
ct1=agree present-passive	0 -6 0 -7 17 0 -3 0
ct1=bear future	3 0 0 16 0 0 0 -21
ct1=bear future-passive	0 -11 0 13 -1 0 0 1
ct1=bear infinitive	0 18 0 -20 -4 0 0 6
ct1=bear modal	0 -6 5 0 -9 0 0 8
ct1=bear modal-passive	0 0 0 4 -6 0 0 1
ct1=bear participle-passive	0 0 0 0 -7 0 6 -1
ct1=bear past	0 -15 0 14 3 0 0 -4
ct1=bear pluperfect	0 0 0 -5 0 0 0 7
ct1=bear present	-3 13 -8 -9 -1 0 -4 7
ct1=bear present-passive	0 -5 1 -19 21 0 0 -6
ct1=begin future	6 2 0 3 -5 0 0 -7
ct1=begin gerund	0 7 0 -6 0 0 0 0
ct1=begin infinitive	0 16 0 -7 -6 0 0 -3
ct1=begin modal	-9 -9 4 13 -11 0 0 6
ct1=begin modal-passive	2 7 0 -8 0 0 0 0
ct1=begin past	-2 -33 0 29 3 0 0 0
ct1=begin perfect	0 -3 0 8 0 0 0 -1
ct1=begin present	12 1 -12 -6 4 -5 0 -3
ct1=begin present-passive	0 0 2 -14 0 0 0 7
ct1=buy infinitive	0 0 0 6 0 0 0 0
ct1=buy modal	0 0 0 6 -2 0 0 0
ct1=buy past	0 2 7 -8 0 0 0 0
ct1=down future	0 18 0 -5 0 0 0 -11
ct1=down infinitive	0 14 0 -6 -2 0 0 -4
ct1=down modal	0 3 0 -15 -2 0 0 18
ct1=down participle-passive	0 0 0 -5 0 0 6 0
ct1=down past	0 -11 0 4 0 0 0 7
ct1=down present	1 -9 -4 19 -5 0 3 -8
ct1=end future	0 15 -9 -9 -9 0 0 10
ct1=end infinitive	0 8 4 -23 2 0 0 6
ct1=end modal	0 -2 -5 11 -2 0 0 -2
ct1=end participle-passive	0 -1 -6 24 0 0 0 -15
ct1=end past	0 -17 0 24 -3 0 0 -8
ct1=end pluperfect	0 -1 0 10 0 0 0 -7
ct1=end present	0 6 1 -2 1 -3 -2 -5
ct1=impose future	-7 0 -1 15 -16 0 0 0
ct1=impose future-passive	0 6 0 -8 0 0 0 0
ct1=impose infinitive	-1 -11 0 8 -1 0 0 9
ct1=impose modal	4 -4 0 8 3 0 0 -10
ct1=impose modal-passive	1 0 0 -13 7 3 0 0
ct1=impose participle-passive	0 2 8 -1 0 0 -1 -6
ct1=impose past	0 10 6 -6 -7 -1 -2 1
ct1=impose past-passive	-4 -4 0 7 0 0 0 1
ct1=impose perfect	0 7 -5 0 0 -1 2 -2
ct1=impose pluperfect	0 -8 0 2 9 0 0 0
ct1=impose present	-10 2 -1 -3 0 9 8 -2
ct1=impose present-passive	9 11 -5 -5 0 0 -4 -5
ct1=propose future	0 -7 0 10 -10 0 0 5
ct1=propose future-passive	0 0 0 9 -4 0 0 0
ct1=propose infinitive	0 -4 0 9 -1 0 0 0
ct1=propose participle-passive	0 3 0 -8 10 0 5 -11
ct1=propose past	0 8 0 -10 -7 0 0 7
ct1=propose past-passive	0 10 0 -16 0 0 0 6
ct1=propose perfect	0 0 0 5 2 0 0 -7
ct1=propose present	0 -8 0 -1 12 0 6 -5
ct1=propose present-passive	0 5 0 12 -12 0 0 -3
ct1=return future	0 6 0 0 0 0 0 -6
ct1=return modal	0 2 0 6 0 0 0 -9
ct1=return present	-2 9 0 -2 -6 0 -1 1
ct1=say future	0 -10 8 -18 10 0 0 8
ct1=say modal	0 0 0 11 -12 0 0 1
ct1=say past	-10 1 -4 5 -5 -2 0 3
ct1=say perfect	8 4 0 -4 -2 0 0 -5
ct1=stay future	-3 2 0 3 2 0 0 -6
ct1=stay future-passive	0 0 0 7 0 0 0 -4
ct1=stay gerund	0 -10 0 0 -3 0 0 10
ct1=stay infinitive	0 -10 0 7 0 0 0 0
ct1=stay modal	-2 5 -2 0 5 -1 5 -13
ct1=stay modal-passive	2 8 0 -4 -1 0 0 -3
ct1=stay past	7 -5 0 3 -11 4 3 -4
ct1=stay perfect	1 -4 0 1 -4 0 -1 6
ct1=stay present	-6 -2 0 0 1 -1 -8 5
ct1=suspend future	0 -4 1 4 9 0 0 -10
ct1=suspend future-passive	0 -7 0 0 8 0 0 0
ct1=suspend participle-passive	2 -1 0 -7 8 0 0 0
ct1=suspend past	17 6 10 -24 0 0 0 -3
ct1=suspend past-passive	-4 0 0 8 0 0 0 -1
ct1=suspend perfect	0 7 -3 0 -4 0 0 0
ct1=suspend present	0 -4 4 0 -10 0 0 5
ct1=suspend present-passive	0 0 -2 0 -11 0 0 7
ct1=target future	0 0 0 -8 0 0 0 5
ct1=target future-passive	0 11 0 -6 -4 0 0 0
ct1=target pluperfect	0 -6 0 0 7 0 0 0
ct1=target present	0 0 3 -4 -5 0 0 6
ct1=threaten pluperfect	0 -8 0 2 7 0 0 0
ct1=up modal	0 5 0 -4 6 0 0 -6
ct1=up modal-passive	0 9 0 -3 0 0 0 -4
ct1=up participle-passive	0 0 0 8 0 0 0 -4
ct1=up past	0 -6 0 8 0 0 0 0
ct2=agree infinitive	0 6 0 -10 -1 -1 5 3
ct2=agree past	0 -2 0 9 0 0 0 -2
ct2=bear infinitive	0 -11 0 10 0 0 2 -2
ct2=bear modal	0 -1 0 -1 6 0 0 0
ct2=bear participle-passive	0 6 0 -3 0 0 0 0
ct2=bear past	0 -9 0 12 0 0 0 0
ct2=bear perfect	0 -6 0 2 0 0 0 2
ct2=bear present	0 13 0 0 0 -1 0 -7
ct2=bear present-passive	0 -10 0 9 0 0 0 0
ct2=begin infinitive	0 0 0 4 0 6 0 -12
ct2=begin past	0 1 0 4 0 0 0 -6
ct2=down past	0 -13 0 11 0 0 0 0
ct2=down present	0 22 0 -21 0 0 0 0
ct2=end past	0 -4 0 -2 0 0 0 7
ct2=end present	0 0 3 -16 4 0 0 9
ct2=impose future	0 3 0 -6 2 0 0 0
ct2=impose future-passive	0 0 5 -15 6 0 0 2
ct2=impose gerund	0 -3 0 6 0 0 0 0
ct2=impose infinitive	0 12 0 -7 -11 0 6 0
ct2=impose modal	0 -6 0 9 0 0 0 -1
ct2=impose participle-passive	-3 11 0 -13 -12 0 -1 15
ct2=impose past	-5 -20 0 28 -2 0 0 0
ct2=impose past-passive	0 2 -1 8 0 0 0 -7
ct2=impose perfect	3 0 0 8 -2 0 0 -6
ct2=impose present	3 -6 -1 0 0 0 4 1
ct2=propose present	0 0 0 0 0 0 6 -3
ct2=return present	0 -9 0 -5 -3 0 0 18
ct2=say past	-4 -11 0 6 5 0 0 0
ct2=say present	0 0 0 7 0 0 0 -5
ct2=sell infinitive	2 -3 0 -4 -2 10 0 0
ct2=stay future	0 10 0 -3 4 0 0 -10
ct2=stay infinitive	0 0 0 -1 0 0 8 -2
ct2=stay modal	0 -16 0 20 0 0 0 -1
ct2=stay past	0 -13 0 19 -1 0 0 -5
ct2=stay present	2 0 2 2 -11 0 -3 2
ct2=suspend present-passive	0 6 0 -3 0 0 0 0
ct2=target future	0 3 0 -8 0 0 0 5
ct2=target past	0 0 0 7 0 0 0 0
ct2=target present	0 0 0 -9 8 0 0 4
ct2=target present-passive	0 6 0 -2 0 0 0 0
ct2=up infinitive	0 0 0 4 0 6 0 -11
ct2=up modal	0 -4 0 8 0 0 0 -2
ct2=up past	0 20 0 -16 0 0 0 -3
ct2=up present	-1 -14 -2 12 2 0 0 0
d:after 	2 -3 0 9 0 0 0 -7
d:after ,	0 0 0 7 -4 6 0 -8
d:after , a	0 -7 0 12 0 0 0 -3
d:after , ends on	0 0 0 -5 0 0 0 7
d:after , expires on	0 0 0 -7 0 0 0 7
d:after and	0 -1 0 0 6 0 0 -5
d:after and ends on	0 -3 0 -10 -3 0 0 18
d:after and expires on	0 0 0 -9 0 0 0 11
d:after to	-5 -9 -2 6 -4 0 0 9
d:ahead	-10 -3 -7 15 5 -9 -11 -2
d:ahead other	-38 -34 -16 64 -24 -15 -17 -7
d:ahead own	4 12 0 -22 16 0 -1 2
d:ahead-0	-4 -6 -10 44 10 9 -13 -72
d:ahead-1	-47 39 -4 12 9 -18 -4 -48
d:ahead-2	-9 11 -27 -24 31 -8 0 10
d:ahead-3	25 -38 20 -27 0 5 0 28
d:ahead-4	-49 20 -4 -36 -61 6 11 46
d:ahead-5	6 -104 -13 94 -23 -30 -20 -9
d:ahead-6	8 5 13 -2 -26 -4 -3 -4
d:at=0	3 -2 -2 17 -34 -13 11 0
d:at=1	-10 0 -23 22 -57 -18 -20 14
d:at=2	-18 7 8 -9 22 -5 -4 -2
d:at=3	4 -34 -12 40 20 5 -18 -39
d:before 	0 0 0 -7 -1 0 0 12
d:before ,	0 5 0 -14 -2 5 0 5
d:before , a	0 0 0 -8 0 0 0 12
d:before and	0 -9 0 12 0 0 0 0
d:before from	0 -4 0 17 0 0 0 -10
d:before to	-1 0 0 0 -5 0 0 8
d:begins	4 10 -16 0 -5 8 -24 -3
d:begins ahead	4 17 -11 -7 -9 11 -19 -2
d:begins today	0 -15 -5 11 7 -3 -2 0
d:by another	12 -23 5 1 4 -2 0 -1
d:by another ahead	12 -22 5 1 4 -2 0 -1
d:ends	-12 -7 -1 5 -8 -8 -30 20
d:ends ahead	-8 -5 0 1 -15 -7 -27 21
d:ends other ahead	-23 -8 0 2 1 0 -6 13
d:ends own ahead	0 -2 0 0 -16 -6 -22 13
d:ends own today	-9 -3 -4 5 10 -1 -1 0
d:ends today	-9 -3 -4 5 10 -1 -1 0
d:how=calendar	-2 7 -3 -11 7 0 -20 16
d:how=relative	-1 -30 1 47 -10 -9 -8 -20
d:how=weekday	-36 -12 -35 63 -10 -23 4 -37
d:last	-4 -52 -3 61 -27 -1 0 4
d:named=0	-25 -19 -16 60 1 -10 -5 -28
d:named=1	6 -1 -9 -15 -14 -3 -16 32
d:named=2	5 21 0 -27 5 -7 -10 5
d:named=3	0 -11 0 17 3 0 0 -7
d:rank=0	-11 36 2 -34 20 7 6 -12
d:rank=0 of 1	-4 25 1 -55 -59 -14 12 60
d:rank=0 of 2	2 20 -4 -5 8 -1 8 -25
d:rank=0 of 3	-4 10 0 -3 23 7 -17 -33
d:rank=0 of 4	-3 -1 7 3 35 15 -12 -52
d:rank=1	0 25 0 -40 13 -28 0 15
d:rank=1 of 2	-3 6 2 -46 -23 -25 -6 58
d:rank=1 of 3	-2 21 -8 -8 11 -3 0 -15
d:rank=1 of 4	3 9 2 -4 27 -8 5 -41
d:rank=2	4 22 12 -42 2 7 1 6
d:rank=2 of 3	4 5 3 -37 -21 4 0 37
d:rank=2 of 4	17 11 0 -34 15 2 -10 7
d:rank=3	15 -11 -8 -28 0 0 -19 36
d:span-after	-6 8 -14 5 -5 0 -11 1
d:span-before	-22 2 -18 -6 1 -1 -5 15
d:today	-12 -16 -25 52 -20 -15 -16 -15
d:today own	-11 -16 -25 52 -20 -15 -16 -15
d:today-0	-12 -16 -25 52 -20 -15 -16 -15
f:"	-7 18 -6 25 -7 -6 -3 -32
f:'	0 -9 0 21 -11 0 0 -1
f:'s	11 26 -5 -30 0 0 -8 4
f:(	0 9 0 -12 0 0 0 2
f:)	0 10 0 -13 0 0 0 2
f:,	11 -7 2 19 -29 -8 -37 0
f:-	8 -5 -1 5 -19 0 0 2
f:.	-6 -1 -5 17 -9 -8 -21 2
f::	4 7 -12 -11 -13 -7 0 19
f:;	0 22 -6 -18 -1 -3 -1 4
f:<agent>	0 10 10 -8 -17 8 10 -9
f:<day-ahead>	2 13 0 2 -15 -15 0 -3
f:<day-gone>	-10 5 -3 -12 -17 -9 -3 31
f:<day-today>	-11 18 5 -8 -21 -1 0 2
f:<duty>	-2 10 9 0 0 -15 -11 -6
f:<gate>	-1 -17 0 18 -13 9 -1 -2
f:<goods-amount>	0 0 0 -13 16 0 6 -6
f:<goods>	13 22 -23 -27 -10 -20 -12 21
f:<level-noun>	-17 0 -1 0 16 -10 -8 0
f:<level>	-8 15 -5 -4 -8 -32 0 7
f:<money>	-5 -6 1 12 0 1 0 -8
f:<month-ahead>	3 -16 7 10 0 0 0 -7
f:<month-gone>	9 -18 1 -20 10 7 -4 20
f:<month-today>	0 -1 0 -9 -3 0 0 17
f:<name>	1 10 -3 -26 13 -8 0 17
f:<not>	15 -19 3 12 10 -6 -12 -5
f:<number>	-11 -1 9 -1 -3 4 -11 6
f:<office>	2 -9 1 13 0 -5 -3 -5
f:<organisation>	0 27 -2 -15 -12 15 -7 -7
f:<person>	-17 -7 -6 -11 34 4 -13 5
f:<points>	-4 0 -3 -16 -10 0 0 33
f:<quality>	4 -30 0 -17 9 -2 13 33
f:<seat>	-8 -3 -12 -25 5 20 4 23
f:<sender>	3 19 5 -15 18 -5 -2 -23
f:<span>	0 -40 -14 26 -25 -8 -2 16
f:<taker>	0 -15 0 8 0 0 0 13
f:<v-agree>	-17 -11 0 22 -18 0 -5 0
f:<v-bear>	-2 -3 -6 10 -19 -16 0 8
f:<v-begin>	-3 19 1 -13 -15 -12 -1 10
f:<v-buy>	1 -2 4 -10 0 -1 0 13
f:<v-deny>	8 0 0 12 -5 0 0 -14
f:<v-down>	0 3 -1 13 -28 -11 -3 2
f:<v-end>	4 14 -3 -8 -20 -12 -5 12
f:<v-impose>	-4 -1 -20 11 9 9 -18 -5
f:<v-propose>	-3 0 2 7 2 -2 0 -7
f:<v-return>	0 -1 -1 0 -10 0 -2 13
f:<v-say>	-5 -5 -10 9 11 0 -14 -5
f:<v-sell>	-1 1 5 -4 15 -3 -2 -10
f:<v-stay>	1 2 0 -12 0 11 -9 8
f:<v-suspend>	12 -9 -9 -9 14 15 -3 -3
f:<v-target>	-2 1 -8 -15 0 -4 -6 25
f:<v-threaten>	-6 14 0 9 -22 0 -5 0
f:<v-up>	-1 -18 4 20 -7 7 -2 -6
f:?	0 1 0 -18 -6 0 0 27
f:a	15 0 -17 8 6 18 4 -29
f:above	0 19 0 -18 0 0 0 0
f:abroad	0 -5 0 8 -5 2 0 -2
f:according	0 6 0 -5 9 0 0 -8
f:act	0 11 0 -2 0 0 0 -8
f:add	0 3 0 2 3 0 0 -10
f:additional	0 19 0 -19 -2 0 0 6
f:affiliate	0 -4 0 0 -6 0 0 9
f:after	-3 18 8 1 -17 -7 -1 -10
f:afterward	0 7 0 -5 0 0 0 0
f:again	-1 0 -2 15 0 -3 -1 -12
f:agenda	0 -3 0 6 0 0 0 0
f:ago	3 7 0 -5 0 0 0 -4
f:agree	0 0 0 7 -14 -2 0 3
f:agreement	-4 17 0 -4 -10 0 0 -1
f:all	5 7 -2 8 0 0 0 -21
f:allow	0 -6 0 1 0 4 0 0
f:almost	0 0 0 8 0 0 0 -6
f:alone	0 7 0 -9 0 0 0 4
f:already	0 -8 0 25 -15 0 7 -18
f:am	0 5 0 5 0 0 0 -10
f:among	0 1 0 6 0 0 0 -8
f:amount	0 -3 0 6 -1 0 0 0
f:an	0 20 -9 -4 0 -4 0 -6
f:and	7 26 -18 -14 -1 -11 -7 2
f:announce	0 1 1 10 -6 0 0 -13
f:announcement	0 -2 0 6 0 0 0 -1
f:answer	-1 -12 0 17 3 0 0 -8
f:antimony	9 -12 0 10 -4 0 0 -11
f:any	-4 0 0 17 0 0 0 -9
f:anything	0 -16 5 9 -2 0 0 1
f:apart	0 0 0 12 0 0 0 -11
f:apple	0 -5 0 -5 0 0 0 11
f:application	11 0 0 -1 0 0 0 -6
f:apply	-2 14 -1 -10 3 0 0 -3
f:approval	0 0 0 -19 3 0 0 18
f:approve	-3 15 0 32 8 7 0 -55
f:are	11 3 4 -25 11 -10 -2 7
f:argue	0 0 0 -10 11 0 0 0
f:arrangement	-5 -7 7 0 2 0 0 0
f:arrive	0 -11 0 -2 0 0 8 5
f:as	13 10 7 -12 9 -3 -2 -11
f:ask	-4 -35 0 24 2 0 0 3
f:at	-10 -18 0 2 0 -3 12 12
f:away	0 -3 0 11 -3 -1 0 0
f:back	1 -12 10 -9 -4 -2 0 16
f:ban	-2 0 0 16 -12 0 0 0
f:banana	0 3 0 -12 1 0 0 4
f:basi	0 0 0 -7 0 0 0 11
f:basic	0 7 0 -5 0 2 0 -2
f:battery	5 6 0 0 0 0 0 -14
f:be	0 -10 -2 1 -8 -1 -6 20
f:become	0 -5 0 19 -13 0 0 0
f:beef	0 20 0 -10 -3 0 0 -4
f:been	-7 6 -4 6 -5 1 0 -6
f:before	2 19 3 17 -8 0 0 -33
f:begin	1 0 0 7 -9 0 0 -2
f:being	0 0 0 6 -7 0 0 0
f:believe	0 0 0 13 0 0 0 -12
f:belong	0 0 0 13 0 0 0 -11
f:below	0 -4 0 10 0 0 0 -2
f:bergen	0 0 0 8 0 0 0 -5
f:beside	0 0 0 5 0 0 0 -6
f:better	0 -10 0 2 0 0 0 3
f:between	0 -18 0 6 0 0 0 12
f:beyond	0 3 0 -12 0 0 0 8
f:bill	0 -10 0 1 7 0 0 0
f:blacklisted	0 0 0 -7 0 0 0 7
f:both	-2 -11 -2 17 -9 -5 0 0
f:budget	0 -2 0 11 0 0 0 -7
f:busan	1 -9 0 -25 8 0 0 23
f:business	0 6 0 0 0 0 0 -2
f:but	0 26 0 -38 9 0 0 9
f:butter	0 -23 0 10 -3 0 5 7
f:buy	0 -4 0 0 10 0 0 0
f:buyer	2 -7 0 2 0 0 0 0
f:by	4 -23 1 25 -25 14 -6 -5
f:cabinet	0 11 0 0 -5 0 0 -6
f:calendar	0 0 0 7 9 0 0 -13
f:call	-3 18 0 4 -7 2 0 -19
f:can	0 23 0 -20 -2 0 0 0
f:cancel	0 7 0 -5 0 0 0 0
f:cannot	0 0 0 -13 11 0 0 0
f:car	0 7 0 -9 8 0 0 -4
f:carry	0 -4 0 9 0 0 0 -1
f:case	0 7 0 -12 0 0 -3 8
f:cement	0 -8 0 2 0 0 0 5
f:cent	0 -6 0 10 0 0 0 -3
f:chair	0 -14 0 15 0 0 0 0
f:change	0 -15 0 0 -8 0 0 15
f:charge	-2 -15 -2 -7 15 0 0 16
f:check	0 -10 0 18 0 0 0 -7
f:chicken	0 -6 0 8 0 0 0 0
f:chip	2 8 0 -5 -4 0 0 0
f:clear	0 -5 0 6 0 0 0 0
f:close	0 14 0 -9 0 0 0 0
f:closed	1 0 0 -7 0 0 0 6
f:club	0 -4 0 20 0 0 0 -16
f:coal	0 -12 0 22 0 0 0 -14
f:coffee	0 -2 0 -20 6 0 0 17
f:cold	0 2 0 7 0 0 0 -12
f:colleague	0 9 0 0 0 0 0 -6
f:collect	-1 -1 0 -16 0 0 0 17
f:come	5 -6 2 0 -12 -1 0 11
f:comment	0 -14 0 -12 20 0 0 1
f:commerce	-2 -6 -1 6 0 0 0 0
f:commission	0 14 0 -11 0 0 0 -3
f:company	0 0 0 29 -7 0 0 -23
f:conclude	0 -10 0 0 0 0 0 11
f:confirm	0 11 0 -10 -6 0 0 7
f:consent	1 -11 0 12 -4 0 0 0
f:consider	0 4 0 -14 6 0 0 1
f:continue	0 10 0 -20 0 0 0 12
f:control	12 0 0 0 -8 0 0 -1
f:copper	0 8 0 0 -1 0 0 -6
f:corn	0 -3 0 8 0 0 0 0
f:cost	0 0 0 16 -6 0 0 -10
f:could	0 0 0 14 -4 5 0 -15
f:council	0 0 0 17 0 0 0 -15
f:count	0 -12 0 7 9 0 0 -8
f:counterpart	0 -13 0 8 0 0 0 6
f:country	6 4 -5 2 0 0 0 -9
f:course	-1 0 0 -6 0 0 0 9
f:cover	0 0 0 -6 0 0 0 11
f:covered	0 0 -4 -7 11 0 0 0
f:crane	3 0 0 8 0 0 0 -14
f:customer	0 -4 0 8 0 0 0 0
f:cut	0 -5 0 0 -15 0 0 16
f:date	-1 -15 0 10 -1 1 0 0
f:day	0 6 -2 -36 14 0 0 18
f:deadline	0 -11 0 15 0 0 0 -1
f:deal	3 -11 0 -4 -16 8 0 21
f:decide	-1 0 0 -3 -12 0 0 15
f:decided	0 -5 0 17 7 0 0 -18
f:decision	0 -2 0 -6 0 0 0 15
f:declare	0 1 0 -7 5 0 0 0
f:decree	0 29 0 -35 0 0 0 12
f:delay	0 -7 0 8 0 0 0 0
f:delegation	0 0 0 11 0 0 8 -16
f:described	0 -3 0 7 0 0 0 0
f:did	0 14 0 -16 0 0 0 5
f:different	0 6 0 0 0 0 0 -4
f:dinner	0 -11 0 14 0 0 0 0
f:do	7 -5 0 -22 11 0 0 13
f:doe	0 17 0 -15 0 0 0 2
f:don't	5 7 0 -9 -5 0 0 0
f:done	0 0 0 13 -9 0 0 -8
f:double	0 -3 0 17 -3 0 0 -8
f:down	0 -2 0 18 1 0 0 -15
f:draft	0 8 0 0 -8 0 0 0
f:drawer	0 -7 0 4 0 0 0 1
f:drop	0 10 0 0 0 0 0 -10
f:dry	0 8 0 -4 0 2 0 -3
f:due	0 -11 0 -5 2 0 0 11
f:during	0 0 0 17 0 0 0 -13
f:duty	-2 22 0 -9 0 -6 -6 -6
f:each	-1 1 0 -12 0 0 0 16
f:earlier	0 -3 0 -12 7 0 0 8
f:earth	15 -13 0 6 -14 0 0 0
f:effect	0 21 -2 -9 0 0 0 -15
f:either	0 -6 0 3 0 0 0 3
f:else	0 0 0 -24 0 0 0 24
f:emergency	0 0 0 -4 0 0 0 8
f:end	14 -9 0 -17 2 -5 0 17
f:entity	0 9 0 -7 0 0 0 0
f:entry	0 22 0 -29 0 0 0 10
f:even	0 0 0 9 0 0 0 -9
f:evening	0 -10 0 12 0 0 0 -3
f:event	0 0 0 -16 4 0 0 11
f:ever	0 2 0 -14 0 0 0 10
f:every	0 15 -7 0 -11 0 0 0
f:everybody	0 7 0 -19 0 0 0 12
f:everything	-1 2 0 -2 -7 0 0 14
f:examine	6 -2 0 0 -1 0 0 0
f:expect	0 6 -1 4 6 0 0 -19
f:expire	0 -27 1 21 0 0 0 0
f:explain	0 8 0 -4 0 0 0 -3
f:export	0 11 0 -13 17 -1 0 -18
f:extend	0 2 0 2 -11 0 0 0
f:extension	-1 0 0 -8 -9 0 0 12
f:extra	0 22 0 -18 0 0 0 -2
f:fact	0 -2 0 -4 0 0 0 11
f:fail	0 0 0 7 0 0 0 -5
f:failed	0 -7 -1 13 0 0 0 0
f:fall	-2 7 0 11 -3 -1 0 -19
f:farm	0 -16 0 35 0 0 0 -23
f:fear	0 0 0 0 -5 0 0 6
f:fee	6 -28 0 2 21 -4 0 -8
f:fentanyl	0 -11 -3 0 4 6 0 5
f:fertilizer	0 -4 0 -17 21 0 0 -4
f:few	5 6 0 -9 0 0 0 0
f:fifth	0 -3 0 13 -1 0 0 -3
f:figure	0 -9 0 8 -3 0 0 3
f:find	0 -8 0 10 -3 0 0 1
f:fine	0 0 0 15 0 0 0 -10
f:firm	2 8 0 -8 -1 0 0 0
f:first	0 9 0 -14 20 -5 0 -4
f:fish	0 -4 0 0 0 0 0 6
f:five	0 -5 0 10 0 0 0 0
f:fix	0 -8 0 1 0 0 0 6
f:flour	0 4 0 2 0 0 0 -7
f:flow	0 16 0 -16 0 0 0 0
f:follow	0 8 0 -16 0 0 0 10
f:followed	0 10 0 -16 0 0 0 8
f:following	0 6 0 -8 0 0 0 0
f:for	0 -27 -9 11 10 0 -15 11
f:force	0 -1 0 12 0 0 0 -6
f:foreign	6 -7 0 10 0 0 0 -8
f:former	0 -9 0 8 -5 0 0 2
f:forty	0 0 0 8 0 0 0 -5
f:found	0 5 0 19 0 0 0 -21
f:four	0 14 0 -5 0 0 0 -11
f:fourth	0 -17 0 3 20 0 0 -22
f:framework	0 -6 0 5 0 2 0 -2
f:free	0 -1 0 18 -2 0 0 -8
f:from	4 9 11 -8 -9 -6 -3 0
f:fruit	0 12 0 -10 0 0 0 0
f:further	6 -4 0 -12 5 0 0 6
f:gallium	12 -3 0 3 -3 0 0 -12
f:gas	0 -15 0 20 0 0 0 -7
f:gave	0 2 0 12 -3 0 0 -10
f:gazette	0 11 0 -5 0 0 0 -6
f:general	-7 0 0 19 1 0 0 -19
f:geneva	0 -16 0 17 0 0 0 0
f:germanium	12 -2 0 1 -3 0 0 -11
f:get	0 -1 0 16 -11 0 0 -8
f:go	0 2 8 -2 -2 0 0 -2
f:good	4 -16 0 12 -7 -3 0 7
f:government	-3 -7 0 -5 -5 0 0 22
f:graphite	0 8 0 -5 0 3 0 -3
f:great	0 -4 0 6 0 0 0 0
f:grow	0 -4 0 11 0 0 0 -2
f:grower	0 -5 0 29 0 0 0 -24
f:growth	0 0 0 -5 7 0 0 0
f:had	1 -20 -7 8 0 -6 -2 13
f:half	0 0 0 -19 6 0 0 13
f:hall	0 -14 0 19 -1 0 0 -4
f:halve	0 -1 0 12 0 0 0 -9
f:hand	8 -12 0 0 -5 0 0 4
f:hang	0 -8 0 4 0 0 0 3
f:has	-5 0 16 3 -4 0 1 -9
f:hasn't	0 4 0 -1 0 7 0 -9
f:have	-2 -1 -11 11 0 21 -4 -13
f:he	-4 10 -5 -7 12 0 -4 -5
f:hear	0 0 0 9 -3 0 0 0
f:heard	0 0 0 -5 0 0 0 6
f:height	0 -3 0 0 0 0 0 7
f:help	0 -5 0 11 0 0 0 -5
f:her	0 10 0 -10 0 0 0 0
f:here	0 -4 0 -10 -1 0 0 24
f:higher	0 7 0 1 0 0 0 -9
f:him	0 -1 0 16 -6 0 0 -9
f:himself	0 6 0 -16 5 0 0 4
f:his	0 6 0 3 12 0 0 -20
f:hit	0 9 0 1 0 0 0 -7
f:hold	-2 1 0 -25 -13 19 0 20
f:holiday	0 -8 0 12 -5 0 0 0
f:home	0 8 0 -6 0 0 0 0
f:hope	0 -4 0 0 0 0 0 7
f:hour	0 -28 0 31 0 0 0 -5
f:house	0 -8 0 9 0 0 0 -1
f:household	0 -15 0 21 -5 0 0 0
f:i	8 -2 -6 -8 29 -1 0 -11
f:ice	0 0 0 9 0 0 0 -6
f:if	8 11 -6 -3 -18 -4 -1 3
f:import	0 -11 0 9 -7 0 0 8
f:importer	-1 11 0 -17 -2 0 0 9
f:impose	0 22 0 -16 -1 0 0 -5
f:in	-28 -14 -11 14 -9 0 2 13
f:include	0 2 0 7 -4 0 0 -5
f:increase	0 -11 0 14 0 0 0 0
f:instead	0 -19 0 10 0 0 0 10
f:intend	0 -4 0 -21 0 0 0 25
f:interest	0 -9 0 6 4 0 0 -3
f:into	0 -11 0 4 3 0 0 0
f:is	5 -8 -9 11 4 -6 6 -6
f:island	0 0 0 20 -14 3 0 -10
f:issue	-6 -7 0 8 6 0 0 0
f:it	-16 4 -11 -9 -25 0 -3 32
f:item	0 0 0 6 -2 0 0 0
f:its	7 11 -10 -12 -16 19 -5 1
f:joint	0 1 0 -19 -4 19 0 0
f:judge	0 -4 0 21 0 0 0 -16
f:just	14 -3 0 0 0 0 0 -8
f:keep	0 4 0 4 -20 0 0 1
f:kind	0 -4 0 8 -4 0 0 0
f:know	4 -8 0 16 3 0 0 -15
f:land	0 -3 0 -4 0 0 0 10
f:large	0 -2 0 8 0 0 0 -3
f:last	-4 7 -4 -13 -4 -6 -2 19
f:late	0 -6 0 -3 12 0 0 0
f:later	6 6 0 12 0 0 0 -25
f:law	8 -5 0 -4 0 2 7 -8
f:lead	0 14 0 -12 11 0 0 -11
f:leader	0 13 0 -4 0 0 0 -7
f:least	0 -11 0 0 1 0 0 9
f:leather	0 5 0 3 -3 0 0 -7
f:leave	0 5 0 -7 4 0 0 0
f:led	0 0 0 6 0 0 0 -3
f:less	0 -4 0 20 0 0 0 -14
f:let	0 12 0 -1 2 1 0 -8
f:letter	0 21 0 -17 -5 0 0 0
f:level	0 0 6 -5 0 0 0 0
f:levy	0 -1 -2 -16 -3 0 0 26
f:licence	12 0 0 0 -7 0 0 -1
f:license	4 -4 0 -8 20 0 0 -14
f:lift	0 -1 0 8 0 0 0 -1
f:like	0 -14 6 3 -2 0 0 5
f:line	-8 0 11 28 -8 0 0 -30
f:list	0 2 -5 0 -11 0 -1 10
f:lithium	6 9 0 -11 0 0 0 -4
f:little	2 -6 0 -1 0 7 0 0
f:live	0 0 0 -13 0 0 0 13
f:london	0 -6 0 18 0 0 0 -10
f:long	0 0 0 -1 0 0 0 6
f:longer	1 8 0 -6 0 0 0 0
f:look	0 2 0 6 -7 0 0 -4
f:lorry	0 -3 0 0 0 0 0 6
f:lose	0 11 0 0 -10 0 0 0
f:lower	0 0 0 9 0 0 0 -9
f:lunch	0 -1 0 6 0 0 0 -3
f:m	0 0 0 -9 0 0 0 12
f:magnet	0 9 0 -5 0 0 0 -1
f:make	4 1 0 1 -8 0 0 -2
f:maker	5 1 0 -10 0 0 0 0
f:making	0 0 0 -8 0 0 0 11
f:many	0 -5 0 6 0 0 0 0
f:market	0 0 0 8 0 0 0 -5
f:matter	0 0 0 21 0 0 0 -20
f:may	0 1 0 19 1 0 0 -24
f:me	0 0 0 8 0 0 0 -3
f:meal	0 14 0 -13 0 0 0 0
f:mean	0 17 0 -15 0 0 0 1
f:measure	0 12 0 -13 0 0 0 4
f:mediator	0 0 0 24 0 0 0 -23
f:medicine	0 9 -3 -18 12 0 0 0
f:meet	0 -6 -3 11 12 -12 -2 -11
f:milk	0 -1 0 11 -10 0 0 0
f:million	0 -5 0 16 -4 0 0 -4
f:minister	-5 3 0 -3 -7 -1 -1 11
f:ministry	-4 -20 -2 24 1 0 0 -7
f:minute	0 -15 0 23 0 0 0 -8
f:moment	0 0 0 -3 0 0 7 -1
f:month	0 7 0 -16 0 0 0 10
f:more	0 4 -5 1 -17 0 0 1
f:morning	0 0 0 -9 0 0 0 10
f:most	0 -3 0 20 -7 0 0 -11
f:move	0 -5 0 -15 0 11 0 5
f:mr	0 -1 0 1 16 0 0 -11
f:mrs	0 -16 0 34 0 0 0 -24
f:must	0 -5 0 12 0 26 0 -34
f:my	0 6 0 -15 0 0 0 10
f:national	0 -7 0 2 0 0 0 2
f:necessary	0 11 0 -7 0 0 0 -1
f:need	0 17 0 -12 3 2 0 -10
f:needed	8 -14 0 1 3 0 0 -2
f:negotiate	0 -7 0 11 0 0 0 0
f:negotiation	0 -8 0 -6 13 0 0 0
f:negotiator	0 8 0 -7 0 0 0 0
f:neither	2 0 0 5 -6 0 0 0
f:never	0 6 0 0 0 2 0 -10
f:new	-1 12 0 1 -6 -2 0 -3
f:next	-5 7 0 -21 -5 0 0 22
f:night	0 -20 0 10 -3 0 0 9
f:no	9 -15 0 13 13 -4 0 -13
f:nobody	-4 -28 0 5 8 0 0 11
f:noon	0 4 0 4 0 0 0 -10
f:north	0 0 0 -8 0 0 0 8
f:not	13 0 5 0 1 -1 -2 -8
f:note	0 1 0 -8 0 0 0 8
f:nothing	-4 -13 -1 -11 11 0 0 20
f:notice	1 -8 16 0 1 0 0 -13
f:now	3 -11 0 11 1 0 0 -1
f:number	0 0 0 10 -3 0 0 -9
f:observer	0 0 0 17 0 0 0 -16
f:of	18 -15 -5 17 -3 0 -8 -6
f:off	0 -13 0 24 -9 3 0 -9
f:offer	0 -16 0 44 -3 0 0 -30
f:oil	0 20 0 -21 0 0 0 4
f:old	0 28 11 -25 0 0 0 -6
f:older	0 23 0 -4 -11 0 0 -12
f:on	-3 14 -3 6 -17 -45 -13 0
f:once	0 20 0 -20 -2 0 0 0
f:one	-1 -1 1 -2 -30 -9 -1 26
f:only	-2 29 0 -10 -3 2 0 -14
f:opened	0 10 0 -8 0 0 0 0
f:operator	0 0 0 1 6 0 0 -5
f:or	0 -7 0 3 -7 0 0 9
f:orange	0 7 0 -1 0 0 0 -2
f:order	4 5 5 -20 -1 0 0 9
f:ordinary	0 -4 0 11 0 0 0 -1
f:origin	0 6 0 0 0 0 0 -6
f:other	6 6 -5 -3 -14 0 0 6
f:otherwise	3 -3 0 -6 0 0 0 6
f:our	-6 11 -4 -36 14 0 0 28
f:out	7 -19 0 26 -12 0 0 -10
f:over	4 -15 -4 -12 -2 -1 0 26
f:owe	-3 -6 11 -3 -1 0 0 2
f:own	3 10 0 -18 7 0 0 1
f:p	0 -2 0 -6 0 0 0 10
f:page	0 0 0 10 -5 0 0 -2
f:palace	0 0 0 -6 0 0 0 6
f:paper	0 -16 0 12 1 0 0 0
f:parliament	0 8 0 2 0 0 0 -9
f:party	0 0 0 22 -6 -2 0 -11
f:pass	0 -14 0 -14 9 0 0 18
f:pause	19 -7 0 -23 6 0 0 6
f:pay	0 0 -18 5 -12 -3 3 0
f:peace	0 -8 0 14 -4 0 0 -3
f:pen	0 -2 0 -11 0 0 0 17
f:people	0 -4 0 0 -3 0 0 11
f:period	0 2 0 -14 -1 0 0 14
f:permanent	0 9 0 10 1 0 0 -24
f:plan	0 -1 0 -11 27 0 0 -8
f:plant	0 0 9 -4 0 0 0 -2
f:please	4 6 0 -4 0 0 0 -4
f:plu	0 -6 0 10 0 0 0 -3
f:point	0 -5 0 -10 10 0 0 9
f:pork	0 27 -7 -6 -12 0 0 -11
f:port	4 -19 1 8 -9 4 0 0
f:power	0 -1 8 0 -1 0 0 0
f:present	0 5 0 -11 0 0 0 7
f:press	0 -4 7 -2 4 0 0 -5
f:price	-1 -16 0 42 -19 -1 0 -14
f:prime	0 3 0 -6 0 0 0 4
f:prisoner	0 0 0 14 0 0 0 -12
f:proclamation	0 0 0 0 6 0 0 -2
f:product	0 -4 0 10 0 0 0 -1
f:prolong	2 11 3 -32 -1 0 0 18
f:prolongation	0 4 0 12 0 0 0 -15
f:promise	0 -5 6 -4 0 0 0 7
f:proposal	0 10 0 0 0 0 0 -5
f:propose	0 13 0 -19 -1 0 6 0
f:public	0 3 0 0 -6 0 0 2
f:publish	1 4 5 -6 1 0 0 -10
f:push	0 0 0 -6 0 0 0 7
f:put	-6 -9 -1 20 4 1 -1 -12
f:quarter	0 -7 0 7 0 0 0 0
f:question	8 -4 0 0 0 0 0 -4
f:quota	0 0 0 0 0 0 6 0
f:raise	1 -7 0 7 0 0 0 0
f:rare	15 -13 0 6 -14 0 0 0
f:rate	-4 9 -3 -5 12 -1 0 -4
f:rather	0 -8 0 17 0 0 0 -9
f:ratify	0 14 0 -4 0 0 0 -10
f:reach	-2 4 0 1 -7 0 0 0
f:read	0 -9 0 4 0 0 0 6
f:reason	0 -1 0 10 0 0 0 -6
f:reciprocal	0 0 -1 19 -3 0 0 -15
f:record	0 8 0 -7 0 0 0 0
f:refund	0 -2 0 11 -4 0 0 0
f:refused	6 -3 0 0 0 0 0 0
f:register	0 -8 0 7 0 0 0 0
f:renewed	0 0 2 -6 0 0 0 5
f:replace	0 10 0 -9 0 0 0 0
f:representative	0 -15 0 -4 6 6 0 7
f:required	0 0 0 -3 0 0 0 7
f:rest	0 0 0 0 -3 0 0 6
f:result	0 -5 0 20 -2 0 0 -9
f:return	0 -4 0 -12 -3 0 0 24
f:rice	0 10 0 -21 0 0 0 14
f:right	0 -6 0 2 0 0 0 0
f:rise	0 -10 0 9 -3 0 0 6
f:room	0 -4 0 13 0 0 0 -6
f:round	0 -22 0 48 0 0 0 -32
f:rule	8 2 0 7 -3 0 0 -12
f:rum	0 -5 0 12 0 0 0 -6
f:run	5 0 0 -9 6 0 0 1
f:same	-2 0 -2 -17 -2 2 0 21
f:say	-2 -5 -7 -18 19 2 -8 17
f:season	0 -8 0 10 0 0 0 0
f:second	0 -17 0 37 -15 -2 0 -12
f:section	0 31 0 -21 -6 0 0 -5
f:see	0 9 0 -9 -1 0 0 3
f:sell	0 -8 0 23 -7 0 0 -7
f:send	0 3 0 -11 0 0 0 9
f:set	-1 14 0 -15 0 3 0 0
f:settle	0 -2 0 -8 0 0 0 12
f:settlement	0 -4 0 27 -3 0 0 -20
f:shall	0 -5 0 11 -3 0 0 -2
f:she	0 26 -6 -2 -12 0 0 -7
f:sheet	0 4 0 -11 0 0 0 8
f:shelve	5 0 0 -6 0 0 0 1
f:ship	-2 -9 7 -1 5 0 0 2
f:shipment	0 10 0 -8 0 0 0 -2
f:short	0 -6 0 10 0 0 0 -2
f:should	0 -13 0 25 -5 0 0 -8
f:show	0 0 0 14 -3 0 0 -9
f:side	-4 -10 -1 2 -5 -1 0 14
f:sign	-7 -9 1 16 2 2 -2 -14
f:signature	0 14 0 -14 -4 0 0 7
f:since	0 -16 -7 15 9 9 -2 -13
f:single	0 -5 0 11 0 0 0 -4
f:sit	0 -12 0 8 -4 0 0 3
f:sixth	0 7 0 -11 0 0 0 3
f:sleep	0 -7 0 15 -7 0 0 0
f:slip	0 18 0 -13 0 0 0 -5
f:so	14 -34 -4 9 16 0 0 -7
f:some	0 10 0 0 -2 0 0 -4
f:somebody	0 -19 0 7 0 0 0 7
f:something	0 -13 0 11 0 0 0 -3
f:sorghum	0 -3 0 8 0 0 0 0
f:soybean	0 0 0 3 8 0 0 -11
f:speak	0 -5 0 12 -1 0 0 0
f:spoke	0 0 0 -7 0 2 0 5
f:squash	0 0 0 -12 0 0 0 13
f:stand	-4 0 11 1 -7 0 0 -4
f:standard	0 -8 0 13 0 0 0 -3
f:start	0 20 0 -40 0 0 0 23
f:state	0 0 0 5 0 0 0 -6
f:stay	0 -4 0 6 26 0 0 -27
f:steel	0 29 0 -26 4 0 0 -10
f:still	4 -26 -5 -1 17 6 0 1
f:stockholm	0 2 0 -9 0 0 0 6
f:stop	-3 12 0 -13 2 0 -1 5
f:strike	0 0 0 16 -16 0 0 0
f:stuff	0 6 0 -2 0 0 0 0
f:subject	2 4 0 -12 -2 0 0 8
f:such	7 1 0 4 0 0 0 -11
f:sum	0 -1 0 -6 7 0 0 0
f:summer	0 0 0 13 0 0 0 -8
f:surcharge	0 -6 0 19 -3 0 0 -7
f:suspend	-5 6 0 10 -3 -1 0 -7
f:suspension	6 -2 0 0 -6 0 0 0
f:table	0 -4 0 14 0 0 0 -7
f:take	-4 1 -4 0 -1 -3 -1 7
f:talk	-5 -16 -5 33 0 -5 0 -11
f:talking	0 0 0 -10 11 0 0 0
f:tariff	1 -13 13 1 14 -4 -1 -7
f:tax	0 13 0 -17 0 0 0 7
f:tea	0 19 0 -16 0 0 0 0
f:team	0 0 0 12 0 0 0 -11
f:television	0 4 0 -20 -1 0 0 19
f:text	0 -3 0 -22 15 0 0 11
f:th	-1 -2 0 -19 8 0 0 15
f:than	0 2 -1 11 -12 0 0 -7
f:that	-10 1 -1 -3 -15 0 -7 19
f:the	-5 -10 14 14 -6 21 -13 -9
f:their	0 -11 -2 22 2 -1 0 -16
f:them	1 0 15 -1 2 -3 0 -7
f:then	-1 -4 -4 -8 18 18 -6 -4
f:there	14 -6 -5 -21 -7 0 -3 25
f:therefore	0 19 0 -6 -3 0 0 -13
f:these	1 1 0 -11 0 0 0 5
f:they	0 -9 0 6 -17 0 0 12
f:thi	-11 7 -2 -9 -3 0 0 15
f:think	0 6 0 0 -10 0 0 4
f:third	0 -19 0 40 -13 0 0 -18
f:those	5 8 10 -2 -5 0 0 -17
f:threat	0 10 0 -17 6 0 0 0
f:threaten	0 9 0 1 0 0 0 -12
f:three	-1 -4 0 21 -2 -5 0 -6
f:through	0 0 0 -17 -5 0 0 27
f:ticket	0 -10 0 29 -12 0 0 -9
f:tiktok	0 3 0 -16 -4 19 0 -5
f:timber	0 11 0 -5 0 0 0 -4
f:time	-7 6 0 -17 1 3 0 17
f:to	8 8 0 -20 1 -16 -9 19
f:together	0 -19 0 8 0 0 0 8
f:too	0 -3 -4 -4 4 0 0 7
f:top	0 -6 0 15 0 0 0 -7
f:touch	-1 -2 0 -7 0 0 0 13
f:trade	0 -8 0 -2 2 9 0 4
f:trader	0 0 0 -17 10 0 0 6
f:treaty	0 0 0 -13 0 0 0 13
f:truce	10 0 0 -18 -1 -3 0 15
f:two	-5 9 -1 22 -25 -2 -1 -14
f:unchanged	0 -16 0 21 0 0 0 0
f:under	-6 -9 -6 15 -2 -1 0 5
f:unlawful	0 29 0 -16 0 0 0 -16
f:unless	0 0 0 -32 -5 0 0 33
f:unreliable	0 9 0 -7 0 0 0 0
f:until	6 -20 4 29 0 -3 0 -16
f:up	3 -14 5 24 -3 -2 0 -19
f:us	-7 -18 0 20 -8 0 0 6
f:use	0 6 9 -3 -8 0 0 -4
f:value	10 -3 0 -8 1 0 0 0
f:vote	0 -15 0 -19 30 0 0 3
f:voted	0 -9 0 16 0 0 0 -10
f:wait	4 3 0 0 0 0 0 -7
f:walk	0 0 0 12 0 0 0 -11
f:want	3 -13 2 9 -8 0 0 -1
f:war	0 -8 0 14 0 0 0 -4
f:warn	-4 3 0 16 -16 0 -2 0
f:was	1 0 -9 3 0 -3 0 0
f:way	0 0 8 -3 -8 0 0 6
f:we	-1 18 -4 7 -16 -2 0 -11
f:we've	0 11 0 -17 0 0 0 8
f:week	0 2 0 -14 7 0 0 12
f:well	-4 0 11 3 -1 0 0 -9
f:were	-1 8 0 -8 -10 0 0 8
f:what	0 5 -4 -17 -14 -1 0 24
f:wheat	0 -13 0 15 -1 0 0 0
f:when	6 -10 0 0 -9 0 0 9
f:where	0 -17 0 19 0 0 0 -1
f:whether	0 -4 6 -5 0 0 0 1
f:which	-3 -14 0 16 -2 0 -4 0
f:while	0 -18 0 7 0 0 0 11
f:whisky	0 0 0 9 0 0 0 -9
f:who	-3 -1 -2 17 0 0 0 -10
f:whoever	-3 0 0 12 -5 0 0 0
f:whose	0 -3 0 0 0 0 0 10
f:will	-9 -25 -1 27 10 0 -5 -6
f:winter	0 -3 0 21 -8 0 0 -6
f:wire	0 -3 0 6 0 0 0 0
f:with	0 -18 0 15 8 16 -1 -17
f:within	0 0 0 -4 0 0 0 7
f:without	7 -10 -1 -2 -4 -1 0 11
f:wool	0 2 0 -11 0 0 0 8
f:word	-1 -13 0 18 -9 0 0 0
f:work	0 0 0 14 0 0 0 -11
f:working	0 -7 0 8 0 0 0 0
f:world	0 -6 0 4 0 0 0 0
f:worth	0 -2 -1 1 -2 0 0 7
f:would	-2 22 -16 -21 7 0 -11 7
f:write	1 0 0 0 -7 0 0 2
f:wrong	0 -8 0 17 0 0 0 -6
f:year	0 4 -1 7 -17 0 0 0
f:yes	0 -3 0 -15 0 0 0 20
f:yet	6 -16 4 3 -3 0 0 2
f:york	0 18 0 -13 0 0 0 -5
f:your	-2 0 0 -2 21 0 0 -17
f:—	3 11 0 -22 0 0 0 8
first-of-paragraph	-12 7 -16 31 -15 -9 0 -18
h:controls	55 -6 -11 -14 -24 9 -14 -35
h:controls truce	4 0 -1 -10 8 0 0 0
h:deal	-28 2 -14 8 -19 9 20 -6
h:deal truce	0 8 0 -2 1 0 0 -2
h:duties	-41 7 5 8 -16 -27 10 6
h:duties truce	-9 -32 0 -3 -3 0 -3 36
h:exclusions	0 -9 53 -21 -6 -3 -4 -38
h:fees	-9 -11 -17 -9 31 -6 -3 0
h:fees truce	-6 -1 -2 0 19 0 0 -11
h:meeting	-17 -26 -6 47 -31 -8 -2 4
h:meeting truce	0 -6 0 -10 -1 0 0 18
h:price	-3 -13 -6 28 2 -3 -2 -18
h:price truce	0 0 0 -5 0 0 0 6
h:procedure	-17 -10 -16 -1 52 -23 -4 -37
h:procedure truce	-1 -8 0 8 7 0 0 -4
h:sale	0 -16 -4 -1 -15 35 -5 -24
h:shipped	-1 5 9 -13 9 0 -3 -16
has-future	-7 14 2 -5 1 -20 -20 2
has-gerund	-7 -4 -2 8 -21 -2 0 15
has-infinitive	-6 2 0 -6 -3 14 4 -3
has-modal	-6 -17 -11 19 9 0 -1 -7
has-participle	2 12 0 -9 6 0 0 -11
has-past	-2 -9 -5 31 -20 -6 -9 -6
has-perfect	8 0 -16 -3 4 0 0 0
has-pluperfect	-7 -13 -2 18 6 0 -1 -9
has-present	0 5 -4 0 -10 -7 -4 6
headline	12 -5 9 -9 -6 0 20 -3
hs:controls	34 -24 3 0 -6 0 0 -23
hs:deal	-4 5 4 -2 -14 -2 0 7
hs:duties	6 13 0 3 -24 0 -6 -9
hs:exclusions	1 -15 20 2 -3 0 0 -11
hs:fees	0 -8 -1 12 12 0 0 -15
hs:meeting	0 -2 0 0 9 0 0 0
hs:price	0 -13 0 24 0 0 0 -9
hs:procedure	0 -10 0 14 4 4 0 -12
hs:sale	-1 0 0 -11 4 6 0 4
hs:shipped	0 1 0 -6 7 0 0 0
l1="	0 0 0 7 0 0 0 0
l1='s	0 -1 0 -1 0 7 0 0
l1=(	0 -2 0 -1 0 0 0 6
l1=( & d:ahead	0 0 0 -4 0 0 0 8
l1=,	-15 0 10 19 -6 0 0 -16
l1=, & d:ahead	-9 0 13 22 -4 2 3 -35
l1=, & d:today	-4 -3 -3 0 0 -2 -2 13
l1=:	0 0 -1 -7 -1 0 0 14
l1=: & d:ahead	0 0 -1 -4 0 0 0 9
l1=: & d:today	0 0 0 -4 0 0 0 7
l1=<agent>	0 0 0 3 1 0 0 -6
l1=<begin>	0 3 0 2 1 7 -10 -11
l1=<begin> & d:ahead	0 0 1 0 2 9 -7 -8
l1=<begin> & d:today	2 6 -1 1 0 0 0 -4
l1=<day-ahead>	0 0 0 8 0 0 0 -4
l1=<day-ahead> & d:today	0 0 0 11 0 0 0 -10
l1=<duty>	0 -2 0 10 0 0 0 -4
l1=<gate>	0 -2 0 12 0 0 0 -4
l1=<goods>	-1 -8 0 15 -3 -2 0 1
l1=<goods> & d:ahead	-1 -7 0 12 -2 -2 0 3
l1=<level-noun>	0 -7 0 -19 0 0 0 24
l1=<level> & d:ahead	0 6 0 -4 0 0 0 0
l1=<name>	0 -10 0 15 0 0 7 -15
l1=<name> & d:ahead	0 -8 0 8 0 0 7 -10
l1=<name> & d:today	0 0 0 7 0 0 0 -5
l1=<not>	0 -2 0 13 0 0 0 -7
l1=<number>	0 2 -1 -3 7 0 0 0
l1=<number> & d:ahead	0 5 0 -14 7 0 0 4
l1=<number> & d:today	0 -1 0 7 0 0 0 -6
l1=<organisation>	0 0 0 6 0 0 0 -2
l1=<seat>	5 -2 0 9 -8 0 0 -2
l1=<seat> & d:ahead	5 -1 0 7 -8 0 0 -1
l1=<span>	0 -5 0 23 0 0 0 -19
l1=<span> & d:ahead	0 -5 0 23 0 0 0 -19
l1=<v-agree>	0 0 0 9 -1 0 0 -1
l1=<v-agree> & d:ahead	0 0 0 8 -1 0 0 0
l1=<v-bear>	0 0 0 -14 10 0 0 7
l1=<v-bear> & d:ahead	0 3 0 -19 10 0 0 9
l1=<v-bear> & d:today	0 -3 0 7 0 0 0 0
l1=<v-begin>	3 19 0 -4 -3 0 0 -21
l1=<v-begin> & d:ahead	4 21 0 -7 -2 0 0 -19
l1=<v-down>	0 9 0 -5 -4 0 0 2
l1=<v-down> & d:ahead	0 9 0 -5 -4 0 0 2
l1=<v-end>	0 -7 0 4 -6 0 0 3
l1=<v-end> & d:ahead	0 -6 0 9 -6 0 0 0
l1=<v-impose>	3 -18 0 14 1 0 0 -3
l1=<v-impose> & d:ahead	3 -21 0 19 0 0 0 -5
l1=<v-say>	0 -2 0 -3 2 0 0 8
l1=<v-say> & d:ahead	0 -4 0 -9 3 0 0 11
l1=<v-stay>	0 -2 0 -10 0 0 0 16
l1=<v-stay> & d:ahead	0 0 0 -13 0 0 0 17
l1=<v-suspend>	5 -3 0 0 2 0 0 -8
l1=<v-up>	0 -6 0 0 4 0 0 0
l1=a	0 -17 0 14 0 0 4 -2
l1=a & d:ahead	0 -17 0 14 0 0 4 -2
l1=after	0 0 -1 -15 10 0 0 9
l1=after & d:ahead	0 -5 -1 -11 10 0 0 9
l1=again	0 -5 0 8 0 0 0 0
l1=again & d:ahead	0 -4 0 7 0 0 0 0
l1=and	0 -10 0 10 14 0 0 -15
l1=and & d:ahead	0 -10 0 10 15 0 0 -15
l1=are	0 8 0 0 -2 0 0 -6
l1=as	0 -9 0 -5 5 0 0 8
l1=as & d:ahead	0 -8 0 -4 5 0 0 7
l1=at	0 -7 0 -2 10 0 0 0
l1=at & d:ahead	0 -7 0 -2 10 0 0 0
l1=back	0 8 0 -9 0 0 0 0
l1=back & d:ahead	0 9 0 -5 0 0 0 -4
l1=before	-5 6 -4 2 4 -4 -6 -6
l1=before & d:ahead	-5 10 -3 -3 5 -4 -6 -5
l1=before & d:today	0 -6 0 10 0 0 0 0
l1=begin	0 6 0 0 0 0 0 0
l1=begin & d:ahead	0 8 0 -3 0 0 0 0
l1=between	0 0 0 8 -3 0 0 0
l1=between & d:ahead	0 0 0 8 -3 0 0 0
l1=beyond	0 5 0 -10 0 0 0 7
l1=beyond & d:ahead	0 5 0 -10 0 0 0 7
l1=by	-16 -11 5 -2 16 0 7 -13
l1=by & d:ahead	-16 -11 5 -2 16 0 7 -13
l1=come	0 11 0 0 0 0 0 -8
l1=come & d:ahead	0 11 0 0 0 0 0 -8
l1=due	0 6 0 -8 6 0 0 -4
l1=due & d:ahead	0 6 0 -8 6 0 0 -4
l1=duty	0 0 0 6 0 0 0 -3
l1=effect & d:today	0 6 0 -6 0 0 0 0
l1=effective	0 20 0 -13 -2 0 0 -5
l1=end	0 -7 0 10 -5 0 0 -2
l1=end & d:ahead	0 -7 0 19 -4 0 0 -11
l1=end & d:today	0 0 0 -6 0 0 0 7
l1=expire	0 0 0 -6 0 0 0 6
l1=for	-1 -5 -3 1 0 1 0 6
l1=for & d:ahead	-1 -5 -3 0 0 1 0 7
l1=from	4 12 -10 4 0 -13 -11 -20
l1=from & d:ahead	4 11 -10 4 1 -13 -11 -19
l1=has	5 0 0 2 -8 0 0 -2
l1=has & d:ahead	5 0 0 2 -8 0 0 -1
l1=is	-1 5 0 0 -12 5 0 0
l1=is & d:ahead	-1 5 0 -1 -12 5 0 0
l1=it	0 -5 0 14 -5 0 0 0
l1=it & d:ahead	0 -3 0 11 -5 0 0 0
l1=meet	0 -2 0 -14 13 0 0 5
l1=meet & d:ahead	0 -2 0 -14 13 0 0 5
l1=midnight	0 -7 -1 0 1 0 0 5
l1=midnight & d:ahead	0 -6 -1 2 1 0 0 0
l1=monday	0 -1 0 7 0 0 0 -1
l1=monday & d:today	0 -1 0 7 0 0 0 -1
l1=noon	0 3 0 -2 7 0 0 -7
l1=of	-24 8 -3 16 -3 2 0 -18
l1=of & d:ahead	-23 10 -2 13 -3 2 0 -16
l1=of & d:today	0 -2 0 7 0 0 0 0
l1=on	-5 7 -2 16 0 -14 -18 -11
l1=on & d:ahead	-4 9 -1 13 0 -13 -17 -10
l1=on & d:today	0 -2 0 8 -2 0 0 -2
l1=out	0 0 0 -4 0 0 0 9
l1=out & d:ahead	0 -9 0 -1 0 0 0 9
l1=saturday	0 -2 0 0 6 0 0 -1
l1=say	0 -2 0 -6 0 0 0 12
l1=say & d:ahead	0 -1 0 -9 0 0 0 13
l1=sign	0 0 0 9 -1 0 0 -1
l1=sign & d:ahead	0 0 0 7 -1 0 0 0
l1=since	0 -10 -2 31 -9 0 0 -16
l1=since & d:ahead	0 -8 -2 30 -9 0 0 -16
l1=start	0 12 0 -4 0 0 0 -5
l1=start & d:ahead	0 11 0 -4 0 0 0 -4
l1=sunday	0 0 0 -8 -1 0 0 12
l1=than	0 8 0 -23 19 0 0 -4
l1=than & d:ahead	0 8 0 -23 19 0 0 -4
l1=the	-1 6 4 -4 -8 -14 12 0
l1=the & d:ahead	-1 6 5 -5 -8 -13 12 0
l1=through	0 -15 3 3 -10 0 0 10
l1=through & d:ahead	0 -14 3 3 -10 0 0 10
l1=till	10 -8 0 -12 -3 6 0 3
l1=till & d:ahead	11 -8 0 -13 -3 6 0 4
l1=time & d:today	0 -5 0 6 0 0 0 0
l1=to	6 -16 5 -15 -17 5 -5 21
l1=to & d:ahead	6 -16 5 -16 -17 5 -5 21
l1=tuesday	0 -4 0 2 6 0 0 -5
l1=tuesday & d:today	0 -1 0 11 0 0 0 -5
l1=until	2 -9 3 -6 0 -3 0 8
l1=until & d:ahead	2 -9 3 -7 1 -3 0 8
l1=up	0 -6 0 -7 5 0 0 7
l1=up & d:ahead	0 -6 0 -7 5 0 0 7
l1=wednesday	0 0 0 11 0 0 0 -7
l1=wednesday & d:today	0 0 0 11 0 0 0 -7
l1=with	0 -7 0 1 0 6 0 0
l1=with & d:ahead	0 -7 0 1 0 6 0 0
l1=·	0 -2 0 8 0 0 0 -2
l1=· & d:today	0 -2 0 7 0 0 0 -1
l1=— & d:today	0 -5 0 14 0 0 0 -5
l2=)	0 0 0 5 -7 0 0 0
l2=,	10 3 -18 0 -14 4 3 -1
l2=, & d:ahead	10 3 -17 0 -13 4 3 -3
l2=, & d:today	0 -1 0 -2 0 0 0 8
l2=.	0 -1 3 -5 0 0 0 8
l2=. & d:ahead	0 0 3 -6 0 0 0 8
l2=:	-7 -2 -7 3 12 0 0 -3
l2=: & d:ahead	-6 -4 -6 1 13 0 0 -1
l2=; & d:ahead	2 0 0 -6 0 0 0 5
l2=<agent>	0 7 0 0 -6 -2 0 0
l2=<agent> & d:ahead	0 9 0 -3 -6 -2 0 3
l2=<agent> & d:today	0 -2 0 10 0 0 0 -4
l2=<begin>	4 -2 -1 6 5 4 -10 -9
l2=<begin> & d:ahead	3 -1 0 -3 7 7 -6 -3
l2=<begin> & d:today	0 0 -3 19 -2 -2 -1 -14
l2=<day-ahead>	-7 -15 0 6 -8 5 0 11
l2=<day-ahead> & d:ahead	-7 -15 0 5 -8 5 0 11
l2=<day-gone>	-1 3 0 6 4 0 0 -10
l2=<day-gone> & d:ahead	-1 4 0 6 4 0 0 -9
l2=<day-today>	0 11 0 -9 -1 0 0 3
l2=<day-today> & d:ahead	0 12 0 0 -1 0 0 -6
l2=<day-today> & d:today	0 0 0 -8 0 0 0 9
l2=<duty>	-1 5 0 -4 8 0 0 -6
l2=<duty> & d:ahead	-1 6 1 -6 8 0 0 -6
l2=<gate>	0 -3 -1 1 7 0 0 -4
l2=<gate> & d:ahead	0 -3 -1 1 8 0 0 -4
l2=<goods>	-2 -3 7 9 -25 -3 4 2
l2=<goods> & d:ahead	-2 0 8 18 -25 -3 4 -15
l2=<goods> & d:today	0 -8 0 -13 0 0 0 24
l2=<level>	-5 0 -8 13 0 0 -1 -13
l2=<level> & d:ahead	-5 1 -8 10 0 0 -1 -12
l2=<level> & d:today	0 -7 0 10 0 0 0 0
l2=<name>	4 -4 6 3 -5 0 0 -1
l2=<name> & d:ahead	5 0 6 -2 -5 0 0 0
l2=<name> & d:today	0 -7 0 9 0 0 0 -1
l2=<not>	0 19 0 -9 -7 0 0 0
l2=<not> & d:ahead	0 20 0 -5 -6 0 0 -7
l2=<number>	-1 2 -6 -6 3 -3 0 8
l2=<number> & d:ahead	-1 7 -6 -13 4 -3 0 11
l2=<number> & d:today	0 -6 0 13 0 0 0 -4
l2=<office>	0 -6 0 4 0 0 5 -5
l2=<organisation>	0 -1 0 7 -7 0 0 4
l2=<organisation> & d:ahead	0 -11 0 11 -6 0 0 4
l2=<person>	0 0 0 9 0 0 0 -9
l2=<person> & d:ahead	0 1 0 6 0 0 0 -8
l2=<quality>	0 -7 0 20 -3 0 0 -10
l2=<quality> & d:ahead	0 -6 0 17 -2 0 0 -7
l2=<seat>	0 7 -1 10 -3 -2 -1 -7
l2=<seat> & d:ahead	0 0 0 8 0 -1 0 -1
l2=<seat> & d:today	0 8 0 0 0 0 0 -5
l2=<sender>	-5 5 0 -8 4 0 0 4
l2=<sender> & d:ahead	-5 5 0 -8 4 0 0 4
l2=<span>	0 10 0 -2 -2 0 0 -1
l2=<span> & d:ahead	0 11 0 -3 -2 0 0 -1
l2=<v-agree>	0 -7 -1 7 0 0 0 2
l2=<v-agree> & d:ahead	0 -7 -1 6 0 0 0 2
l2=<v-bear>	-1 -14 2 5 0 -2 1 7
l2=<v-bear> & d:ahead	-1 -11 2 1 0 -2 1 7
l2=<v-bear> & d:today	0 -5 0 6 0 0 0 0
l2=<v-begin>	7 -3 1 6 1 -3 -6 -9
l2=<v-begin> & d:ahead	7 -3 1 8 1 -3 -6 -13
l2=<v-buy>	0 0 6 0 -7 0 0 0
l2=<v-buy> & d:ahead	0 0 6 0 -7 0 0 0
l2=<v-deny>	0 0 0 9 -2 0 0 0
l2=<v-deny> & d:ahead	0 0 0 9 -2 0 0 0
l2=<v-down>	1 -3 0 8 0 0 -2 -1
l2=<v-down> & d:ahead	1 -3 0 8 0 0 -2 0
l2=<v-end>	0 0 0 -9 -3 -5 -3 14
l2=<v-end> & d:ahead	0 0 0 -10 -3 -5 -3 14
l2=<v-impose>	0 6 -17 4 0 -3 -3 -4
l2=<v-impose> & d:ahead	0 7 -17 2 0 -3 -3 -3
l2=<v-propose>	0 4 0 3 3 0 0 -10
l2=<v-propose> & d:ahead	0 5 0 1 3 0 0 -8
l2=<v-return>	0 12 0 0 -7 0 0 -6
l2=<v-return> & d:ahead	0 12 0 0 -7 0 0 -5
l2=<v-say>	-8 -10 1 20 0 -4 0 -5
l2=<v-say> & d:ahead	-8 -7 2 14 0 -4 0 -3
l2=<v-say> & d:today	0 -3 0 9 0 0 0 0
l2=<v-sell>	0 0 -5 6 -4 5 0 -1
l2=<v-sell> & d:ahead	0 0 -5 8 -4 5 0 -1
l2=<v-stay>	5 -6 0 6 -2 -6 -4 0
l2=<v-stay> & d:ahead	5 -12 0 7 -1 -5 -3 0
l2=<v-suspend>	10 0 -11 0 -3 -1 0 0
l2=<v-suspend> & d:ahead	10 0 -11 -1 -3 -1 0 0
l2=<v-target>	0 -5 3 11 -9 0 0 -1
l2=<v-target> & d:ahead	0 -5 3 11 -8 0 0 -1
l2=<v-up>	0 13 0 -6 -6 0 0 0
l2=<v-up> & d:ahead	0 13 0 -4 -6 0 0 -1
l2=a	0 -7 0 4 0 0 0 2
l2=a & d:ahead	0 -4 0 8 0 0 0 0
l2=agree	0 6 0 0 0 0 0 -5
l2=agree & d:ahead	0 7 0 0 0 0 0 -4
l2=agreement	0 0 0 1 -1 0 -5 8
l2=agreement & d:ahead	0 0 0 1 -1 0 -5 8
l2=ahead	0 -11 0 18 0 0 0 -7
l2=ahead & d:ahead	0 -11 0 18 0 0 0 -7
l2=alert	0 16 0 -15 0 0 0 0
l2=alert & d:today	0 16 0 -15 0 0 0 0
l2=all	0 0 0 7 0 0 0 -5
l2=and	-1 14 0 -11 -13 0 0 4
l2=and & d:ahead	0 15 0 -15 -13 0 0 8
l2=apply	6 -7 0 3 -8 0 0 6
l2=apply & d:ahead	6 -4 0 0 -8 0 0 6
l2=apply & d:today	0 -4 0 6 0 0 0 0
l2=are	3 -16 0 4 6 0 0 -1
l2=are & d:ahead	3 -14 0 8 6 0 0 -7
l2=arrangement	0 0 0 7 0 0 0 -4
l2=arrangement & d:ahead	0 0 0 7 0 0 0 -4
l2=arrive	0 6 5 -15 2 0 -1 0
l2=arrive & d:ahead	0 6 5 -15 2 0 -1 0
l2=as	0 13 0 -4 0 0 0 -8
l2=as & d:ahead	0 20 0 -14 0 0 0 -6
l2=as & d:today	0 -11 0 13 0 0 0 0
l2=at	-1 1 -6 20 0 0 0 -15
l2=at & d:ahead	-1 2 -5 17 0 0 0 -13
l2=away	11 -1 0 -8 -1 0 0 2
l2=away & d:ahead	11 -1 0 -8 -1 0 0 2
l2=back	-1 8 0 7 -9 3 0 -15
l2=back & d:ahead	-1 8 0 7 -9 3 0 -15
l2=be	-4 -7 -2 14 -6 0 0 8
l2=be & d:ahead	-4 -6 -1 12 -6 0 0 9
l2=before	-3 -2 0 4 7 0 0 -3
l2=before & d:ahead	-3 -1 0 3 7 0 0 -3
l2=begin	-9 4 0 5 5 0 0 -12
l2=begin & d:ahead	-9 4 0 5 5 0 0 -12
l2=bergen	0 0 0 12 -1 0 0 -5
l2=bergen & d:ahead	0 0 0 12 0 0 0 -5
l2=both	0 14 0 -11 0 0 0 -3
l2=both & d:ahead	0 14 0 -11 0 0 0 -3
l2=busan	0 -2 0 14 -1 0 0 -8
l2=busan & d:ahead	0 -2 0 14 -1 0 0 -8
l2=by	6 -15 -4 0 5 -3 18 -12
l2=by & d:ahead	6 -15 -4 0 5 -3 18 -11
l2=change	0 -12 11 3 4 0 0 -10
l2=change & d:ahead	0 -12 11 3 4 0 0 -10
l2=clear	0 -9 0 0 0 0 0 6
l2=clear & d:ahead	0 -9 0 0 0 0 0 7
l2=close	0 -17 0 -1 -6 15 0 8
l2=close & d:ahead	0 -16 0 -1 -6 15 0 8
l2=closed	0 2 0 5 -6 0 0 0
l2=closed & d:ahead	0 2 0 5 -6 0 0 0
l2=come	2 0 0 9 0 0 -1 -11
l2=come & d:ahead	2 0 0 9 0 0 -1 -11
l2=comment	0 0 0 0 6 0 0 -2
l2=continue	0 10 0 -5 0 0 0 -3
l2=counted	0 0 0 -4 0 0 0 6
l2=counted & d:ahead	0 0 0 -4 0 0 0 6
l2=custom	0 2 0 -3 6 0 0 -4
l2=custom & d:ahead	0 2 0 -3 6 0 0 -4
l2=date	0 3 0 -13 -3 0 7 7
l2=date & d:ahead	0 4 0 -18 -3 0 7 10
l2=date & d:today	0 0 0 8 0 0 0 -5
l2=day	0 0 0 -9 -8 0 0 17
l2=day & d:ahead	0 0 0 -9 -8 0 0 17
l2=deadline	0 -5 0 -4 -4 13 4 -3
l2=deadline & d:ahead	0 -5 0 -4 -4 13 4 -3
l2=deal	9 8 0 -8 -7 -1 1 -6
l2=deal & d:ahead	9 9 0 -9 -7 -1 2 -6
l2=decide	0 -2 0 -5 7 0 0 0
l2=decide & d:ahead	0 -2 0 -5 7 0 0 0
l2=decree	0 7 0 -4 0 0 0 0
l2=decree & d:ahead	0 7 0 -4 0 0 0 0
l2=die	0 0 0 -11 0 0 0 11
l2=die & d:ahead	0 0 0 -11 0 0 0 11
l2=down	0 -3 4 1 -1 2 0 -8
l2=down & d:ahead	0 -3 4 0 -1 2 0 -6
l2=due	0 -10 0 0 14 0 0 0
l2=due & d:ahead	0 -10 0 0 14 0 0 0
l2=duty & d:ahead	0 0 4 -6 0 0 0 5
l2=early	0 -6 0 -8 5 0 0 8
l2=early & d:ahead	0 -6 0 -8 5 0 0 8
l2=effect	3 0 0 6 -10 0 0 -5
l2=effect & d:ahead	3 0 0 6 -10 0 0 -4
l2=end	0 2 0 -2 -5 -1 -1 6
l2=end & d:ahead	0 2 0 -3 -5 -1 -1 6
l2=enter	0 -11 6 -2 8 0 0 -1
l2=enter & d:ahead	0 -9 6 -4 8 0 0 -1
l2=entry	0 -5 0 19 -2 0 0 -9
l2=expire	-4 -2 6 0 -5 0 0 2
l2=expire & d:ahead	-4 -2 6 0 -5 0 0 2
l2=extend	0 -4 1 7 0 0 0 -3
l2=extend & d:ahead	0 -4 1 7 0 0 0 -3
l2=fall	0 0 0 2 -6 0 0 2
l2=fall & d:ahead	0 0 0 2 -6 0 0 2
l2=follow	0 4 0 -7 10 0 0 -7
l2=follow & d:ahead	0 4 0 -7 10 0 0 -7
l2=for	0 -5 0 20 -2 0 0 -13
l2=for & d:ahead	0 -4 0 20 -2 0 0 -12
l2=force	4 12 0 -22 0 0 0 1
l2=force & d:ahead	4 12 0 -22 0 0 0 1
l2=friday	1 6 7 -8 3 -2 0 -10
l2=friday & d:ahead	2 0 8 -10 4 -2 0 -3
l2=friday & d:today	0 6 0 0 0 0 0 -9
l2=from	8 11 0 -5 -4 0 0 -17
l2=from & d:ahead	8 11 0 -5 -4 0 0 -16
l2=geneva	0 -3 0 13 0 0 0 -4
l2=geneva & d:ahead	0 -3 0 13 0 0 0 -3
l2=go	0 -3 0 -6 -1 0 0 14
l2=go & d:ahead	0 -2 0 -4 -1 0 0 12
l2=good	0 0 0 0 -5 -1 0 10
l2=good & d:ahead	0 0 0 -2 -5 -1 0 11
l2=happen	7 7 -3 -17 1 0 0 3
l2=happen & d:ahead	7 7 -3 -17 1 0 0 3
l2=has	0 -13 0 -2 2 5 -1 7
l2=has & d:ahead	0 -13 0 -2 2 5 -1 7
l2=have	0 -3 0 11 1 -2 6 -10
l2=have & d:ahead	0 -3 0 10 1 -2 6 -10
l2=holiday	0 -1 0 12 -1 0 0 -6
l2=holiday & d:ahead	0 -1 0 12 -1 0 0 -6
l2=home	0 -6 0 12 0 0 0 -4
l2=home & d:ahead	0 -6 0 12 0 0 0 -4
l2=impose	0 4 0 1 -6 0 0 0
l2=impose & d:ahead	0 4 0 1 -6 0 0 0
l2=in	0 -7 0 8 3 0 0 -5
l2=in & d:ahead	0 -6 0 3 4 0 0 -1
l2=into	0 5 0 0 0 0 0 -6
l2=is	-1 -1 0 -2 0 -2 0 10
l2=is & d:ahead	0 3 0 -7 0 -1 0 12
l2=is & d:today	0 -9 0 6 1 0 0 0
l2=it	-7 -22 -1 -2 11 0 6 3
l2=it & d:ahead	-7 -21 0 -3 11 0 6 5
l2=lapse	2 -6 0 -7 5 0 0 5
l2=lapse & d:ahead	2 -6 0 -7 5 0 0 5
l2=last	4 -7 0 0 -9 -1 0 7
l2=last & d:ahead	4 -7 0 2 -9 -1 0 2
l2=later	0 -3 0 -11 19 0 0 -3
l2=later & d:ahead	0 -3 0 -11 19 0 0 -2
l2=law	0 2 0 -3 -5 0 0 6
l2=law & d:ahead	0 2 0 -6 -5 0 0 9
l2=level	0 -1 0 -5 0 0 0 8
l2=level & d:ahead	0 -1 0 -5 0 0 0 8
l2=live	0 -2 2 -8 0 0 0 10
l2=live & d:ahead	0 -2 2 -8 0 0 0 10
l2=loaded & d:ahead	0 8 0 0 -2 0 0 0
l2=loaded & d:today	0 -5 0 8 0 0 0 0
l2=lumpur	0 -4 0 6 0 0 0 0
l2=lumpur & d:ahead	0 -4 0 6 0 0 0 0
l2=make	0 7 0 0 -4 0 0 -3
l2=make & d:ahead	0 8 0 0 -4 0 0 -3
l2=measure	0 -4 0 6 0 0 0 0
l2=measure & d:ahead	0 -4 0 6 0 0 0 0
l2=meet	0 2 0 7 -8 0 0 -3
l2=meet & d:ahead	0 2 0 7 -8 0 0 -3
l2=midnight	0 0 0 -7 -1 0 0 10
l2=midnight & d:ahead	0 0 0 -7 -1 0 0 10
l2=minute	0 11 0 -12 5 0 0 -4
l2=minute & d:ahead	0 12 0 -12 5 0 0 -4
l2=mombasa	0 0 0 -5 0 0 0 8
l2=mombasa & d:ahead	0 0 0 -5 0 0 0 8
l2=monday	0 7 12 -3 -4 0 0 -7
l2=monday & d:ahead	0 10 13 -14 -3 0 0 -5
l2=monday & d:today	0 -3 0 9 0 0 0 -2
l2=new	0 7 0 -3 0 0 0 0
l2=new & d:ahead	0 7 0 -3 0 0 0 0
l2=next	0 0 0 10 -2 0 0 -4
l2=next & d:ahead	0 0 0 10 -2 0 0 -4
l2=night	0 -7 0 18 0 0 0 -12
l2=night & d:ahead	0 -7 0 18 0 0 0 -12
l2=not	0 9 0 -6 -1 0 0 0
l2=nothing	0 -3 0 12 -2 0 0 -2
l2=notice	-1 -1 0 11 -2 0 0 -3
l2=notice & d:ahead	-1 -1 0 11 -2 0 0 -3
l2=of	0 3 0 0 -8 0 0 1
l2=of & d:ahead	-2 4 0 0 -8 0 0 6
l2=off	-1 -6 0 4 9 -1 0 -5
l2=off & d:ahead	-1 -6 0 4 9 -1 0 -5
l2=offer	0 0 0 -9 12 0 0 0
l2=offer & d:ahead	0 0 0 -9 12 0 0 0
l2=on	-7 -1 6 6 2 6 -1 -11
l2=on & d:ahead	-7 0 6 0 2 6 -1 -6
l2=on & d:today	0 0 0 12 0 0 0 -10
l2=open	0 2 0 8 -7 0 0 -7
l2=open & d:ahead	0 2 0 8 -7 0 0 -7
l2=opened	0 -3 0 12 -4 0 0 0
l2=opened & d:ahead	0 -2 0 10 -4 0 0 0
l2=out	-2 3 0 -9 1 0 0 9
l2=out & d:ahead	-2 3 0 -10 1 0 0 9
l2=over	0 11 0 -9 -1 0 0 3
l2=over & d:ahead	0 11 0 -9 -1 0 0 3
l2=own	0 -4 0 0 0 0 0 7
l2=own & d:ahead	0 -4 0 0 0 0 0 8
l2=paper	0 0 0 7 -7 0 0 -3
l2=paper & d:ahead	0 0 0 7 -7 0 0 -3
l2=pause	-1 -12 0 8 0 0 0 3
l2=pause & d:ahead	-1 -12 0 8 0 0 0 3
l2=pay	0 0 -1 14 -2 0 0 -7
l2=pay & d:ahead	0 0 -1 11 -2 0 0 -7
l2=place	0 8 0 -12 1 0 0 0
l2=place & d:ahead	0 8 0 -12 1 0 0 0
l2=port	0 -4 0 0 6 0 0 0
l2=port & d:ahead	0 -4 0 0 6 0 0 0
l2=price	0 7 0 -2 0 0 0 -1
l2=price & d:ahead	0 7 0 -2 0 0 0 -1
l2=proclamation	0 -10 0 11 0 0 0 0
l2=proclamation & d:ahead	0 -10 0 11 0 0 0 0
l2=published	-2 -2 0 7 0 0 0 -1
l2=published & d:ahead	-2 -1 0 6 0 0 0 0
l2=rate & d:ahead	0 -6 0 8 0 0 0 0
l2=reach	0 -4 0 -1 0 0 0 8
l2=reach & d:ahead	0 -4 0 -1 0 0 0 8
l2=renewed	0 0 0 -7 0 0 0 11
l2=renewed & d:ahead	0 0 0 -7 0 0 0 11
l2=report	0 0 0 -3 7 0 0 -3
l2=report & d:ahead	0 1 0 -4 7 0 0 -3
l2=resume	0 6 0 0 0 0 0 -6
l2=resume & d:ahead	0 6 0 0 0 0 0 -6
l2=rule	0 0 0 8 -2 0 0 0
l2=rule & d:ahead	0 0 0 8 -2 0 0 0
l2=run	-4 -7 2 -4 2 -1 0 9
l2=run & d:ahead	-4 -17 2 -2 2 -1 0 11
l2=same	0 -1 0 -4 0 0 0 9
l2=saturday	0 7 0 -5 0 0 0 0
l2=saturday & d:ahead	0 9 0 -11 0 0 0 0
l2=saturday & d:today	0 0 0 6 0 0 0 -1
l2=say	0 0 4 8 -9 0 0 -1
l2=say & d:ahead	0 0 4 4 -9 0 0 0
l2=second	0 -2 0 8 0 0 0 -3
l2=since	0 -4 0 11 0 0 0 -3
l2=since & d:ahead	0 -4 0 11 0 0 0 -3
l2=sit	0 -8 0 4 8 0 0 -10
l2=sit & d:ahead	0 -7 0 4 8 0 0 -10
l2=sleep	2 2 0 -7 0 0 0 0
l2=sleep & d:ahead	2 2 0 -7 0 0 0 0
l2=so	0 -9 0 -11 16 0 0 0
l2=so & d:ahead	0 -9 0 -12 16 0 0 0
l2=speak	0 10 0 -7 -2 0 0 0
l2=speak & d:ahead	0 10 0 -7 -2 0 0 0
l2=spoke	0 0 0 -15 8 0 0 9
l2=spoke & d:ahead	0 0 0 -15 8 0 0 9
l2=start	7 1 0 0 -2 0 0 -9
l2=start & d:ahead	7 1 0 0 -2 0 0 -9
l2=statement	0 -4 0 7 0 0 0 0
l2=statement & d:ahead	0 -4 0 6 0 0 0 0
l2=stay	7 0 0 9 -1 0 0 -14
l2=stay & d:ahead	7 0 0 9 -1 0 0 -14
l2=stop	0 -1 0 0 0 0 0 7
l2=stop & d:ahead	0 -1 0 0 0 0 0 7
l2=strike	0 -9 0 9 -1 0 0 0
l2=strike & d:ahead	0 -9 0 9 -1 0 0 0
l2=sunday	0 -4 0 0 0 0 0 6
l2=sunday & d:ahead	0 -3 0 -3 0 0 0 8
l2=suspend	0 9 -4 -12 0 0 0 2
l2=suspend & d:ahead	0 9 -4 -12 0 0 0 2
l2=take & d:ahead	0 -1 0 6 0 0 0 -3
l2=take & d:today	0 6 0 -6 0 0 0 0
l2=talk	0 -2 0 9 0 0 0 0
l2=talk & d:ahead	0 -2 0 9 0 0 0 0
l2=tariff	0 8 -2 0 9 0 0 -16
l2=tariff & d:ahead	0 8 -2 -1 9 0 0 -15
l2=television	0 0 0 8 0 0 0 -6
l2=television & d:ahead	0 0 0 8 0 0 0 -6
l2=term	5 6 0 -19 0 0 0 6
l2=term & d:ahead	5 6 0 -19 0 0 0 6
l2=that	8 1 0 -3 -6 0 0 0
l2=that & d:ahead	8 2 0 -1 -6 0 0 0
l2=the	0 -2 0 14 -2 0 -1 -3
l2=the & d:ahead	0 -1 0 12 -1 0 -1 -2
l2=them	2 14 0 -12 -5 0 0 0
l2=them & d:ahead	2 14 0 -12 -5 0 0 0
l2=there	0 6 0 0 4 0 0 -9
l2=there & d:ahead	0 6 0 0 4 0 0 -9
l2=thi	0 3 0 2 0 0 0 -7
l2=thursday	0 -14 0 0 -1 0 0 10
l2=thursday & d:ahead	0 -10 0 4 0 0 0 5
l2=time	0 11 0 4 3 0 0 -17
l2=time & d:ahead	0 11 0 4 3 0 0 -17
l2=to	-6 -17 -3 4 0 -1 0 13
l2=to & d:ahead	-6 -17 -2 1 0 -1 0 15
l2=truce	0 1 0 -12 6 0 0 8
l2=truce & d:ahead	0 1 0 -8 6 0 0 3
l2=truce & d:today	0 0 0 -5 0 0 0 6
l2=tuesday	0 4 0 -7 0 0 0 3
l2=tuesday & d:ahead	0 6 0 -4 0 0 0 -3
l2=tuesday & d:today	0 -3 0 -3 0 0 0 7
l2=until	-2 -3 -4 -10 -2 -1 0 19
l2=until & d:ahead	-2 -3 -4 -2 -2 -1 0 10
l2=up	0 -10 0 -15 8 1 0 15
l2=up & d:ahead	0 -10 0 -15 8 1 0 15
l2=us	0 3 0 -7 1 0 0 3
l2=us & d:ahead	0 3 0 -8 1 0 0 3
l2=valid	0 -9 0 0 0 0 0 9
l2=valparaíso	0 0 0 6 0 0 0 -1
l2=vienna	0 0 0 6 0 0 0 0
l2=vote	0 -7 0 0 7 0 0 -1
l2=vote & d:ahead	0 -7 0 0 7 0 0 -1
l2=we	0 9 0 -7 0 0 0 0
l2=we & d:today	0 9 0 -8 0 0 0 0
l2=wednesday	0 7 0 -8 3 4 0 -3
l2=wednesday & d:ahead	0 16 0 -10 -6 4 0 -4
l2=wednesday & d:today	0 -12 0 0 8 0 0 0
l2=week	0 -1 0 -14 8 0 0 8
l2=week & d:ahead	0 0 0 -14 8 0 0 8
l2=what	0 4 0 9 0 0 0 -15
l2=what & d:ahead	0 2 0 10 0 0 0 -13
l2=which	0 -4 0 0 -6 0 0 8
l2=which & d:ahead	0 -4 0 4 -6 0 0 3
l2=would	0 -1 0 7 0 0 0 -3
l2=would & d:ahead	0 -1 0 7 0 0 0 -2
l2=year	0 8 0 0 -1 0 0 -6
l2=year & d:ahead	0 8 0 0 -1 0 0 -6
l2=—	0 4 0 2 0 0 0 -10
l2=— & d:today	0 0 0 6 0 0 0 -5
l3='s	1 -2 -1 -15 0 -4 0 20
l3='s & d:ahead	1 -2 -1 -15 0 -3 0 21
l3=)	0 6 0 0 0 0 0 -1
l3=) & d:ahead	0 6 0 -1 0 0 0 -1
l3=,	-6 0 -6 1 -4 -7 3 3
l3=, & d:ahead	-5 -3 -3 0 -1 -6 4 6
l3=, & d:today	0 8 0 0 -2 0 0 -5
l3=-	0 -4 -1 6 -2 0 0 3
l3=- & d:ahead	0 -4 -1 6 -2 0 0 3
l3=. & d:ahead	0 0 0 6 -1 0 0 0
l3=:	3 12 -8 -1 1 0 0 -13
l3=: & d:ahead	5 11 -7 -2 1 0 0 -12
l3=<agent>	0 2 0 4 3 0 0 -10
l3=<agent> & d:ahead	-3 4 0 6 4 0 0 -10
l3=<begin>	4 -5 3 -5 7 0 -11 10
l3=<begin> & d:ahead	6 -2 7 -11 7 2 -5 4
l3=<begin> & d:today	0 -4 -6 0 0 -5 -4 13
l3=<day-ahead>	0 -7 0 10 -6 0 0 1
l3=<day-ahead> & d:ahead	0 -6 0 13 -6 0 0 0
l3=<day-gone>	0 10 0 -7 0 0 0 0
l3=<day-gone> & d:ahead	0 10 0 -7 0 0 0 0
l3=<day-today>	0 10 0 -4 0 0 0 -6
l3=<duty>	-2 10 9 -1 -4 0 0 -12
l3=<duty> & d:ahead	-2 12 10 -2 -3 0 0 -15
l3=<goods-amount>	0 0 0 10 -4 0 0 0
l3=<goods-amount> & d:ahead	0 0 0 10 -4 0 0 0
l3=<goods>	3 -25 -1 12 9 -3 -3 4
l3=<goods> & d:ahead	3 -14 0 0 11 -3 -3 5
l3=<goods> & d:today	0 -24 0 26 0 0 0 0
l3=<level>	0 12 -4 -4 -9 0 0 0
l3=<level> & d:ahead	0 13 -3 -7 -8 0 0 1
l3=<level> & d:today	0 -2 0 9 0 0 0 -4
l3=<month-gone>	0 -17 0 0 0 0 0 15
l3=<month-gone> & d:ahead	0 -17 0 0 0 0 0 12
l3=<name>	2 0 4 -2 -9 0 0 1
l3=<name> & d:ahead	3 0 5 0 -8 0 1 0
l3=<not>	0 8 -6 -2 10 -1 2 -10
l3=<not> & d:ahead	0 9 -6 -5 11 -1 2 -8
l3=<number>	-4 32 4 -27 2 0 0 -8
l3=<number> & d:ahead	-4 35 5 -35 3 0 0 -5
l3=<office>	0 -11 0 2 12 0 4 -10
l3=<office> & d:ahead	0 -11 0 2 12 0 4 -10
l3=<organisation>	-1 0 0 13 5 0 0 -18
l3=<organisation> & d:ahead	-1 0 0 11 6 0 0 -18
l3=<person>	5 1 0 -7 5 0 0 0
l3=<person> & d:ahead	6 2 0 -10 5 0 0 1
l3=<person> & d:today	0 0 0 6 0 0 0 -2
l3=<points>	0 15 0 -17 -4 0 0 4
l3=<points> & d:ahead	0 16 0 -17 -4 0 0 4
l3=<quality>	0 -2 -1 6 3 3 0 -14
l3=<quality> & d:ahead	0 0 -1 2 3 3 0 -13
l3=<quality> & d:today	0 -6 0 8 0 0 0 0
l3=<seat>	3 5 4 -18 3 0 4 1
l3=<seat> & d:ahead	4 3 4 -12 3 0 4 -5
l3=<seat> & d:today	0 1 0 -10 0 0 0 9
l3=<sender>	-4 0 -1 0 -5 0 0 10
l3=<sender> & d:ahead	-4 0 -1 0 -5 0 0 10
l3=<span>	-12 11 -4 -8 0 3 0 2
l3=<span> & d:ahead	-12 6 -4 -1 0 3 0 0
l3=<span> & d:today	0 9 0 -14 0 0 0 4
l3=<v-agree>	0 0 5 0 10 0 0 -14
l3=<v-agree> & d:ahead	0 0 5 3 10 0 0 -21
l3=<v-agree> & d:today	0 0 0 -5 0 0 0 6
l3=<v-bear>	0 4 -3 1 12 0 -4 -12
l3=<v-bear> & d:ahead	0 0 -3 5 12 0 -4 -11
l3=<v-bear> & d:today	0 8 0 -6 0 0 0 0
l3=<v-begin>	0 8 -1 -6 -3 0 0 0
l3=<v-begin> & d:ahead	0 5 -1 -7 -3 0 0 4
l3=<v-begin> & d:today	0 5 0 0 0 0 0 -7
l3=<v-deny>	8 0 0 -1 4 0 0 -13
l3=<v-deny> & d:ahead	8 0 0 -1 4 0 0 -13
l3=<v-down>	-4 -13 -1 8 -2 0 -2 13
l3=<v-down> & d:ahead	-4 -12 -1 5 -2 0 -2 15
l3=<v-end>	0 3 -6 2 -14 0 0 2
l3=<v-end> & d:ahead	0 4 -6 0 -14 0 0 6
l3=<v-impose>	8 6 0 3 -12 5 -5 -10
l3=<v-impose> & d:ahead	8 6 0 5 -11 5 -4 -14
l3=<v-impose> & d:today	0 0 0 -5 0 0 0 7
l3=<v-propose>	-1 -4 0 6 -9 0 -1 11
l3=<v-propose> & d:ahead	-1 -4 0 5 -9 0 -1 11
l3=<v-say>	-1 2 7 0 -2 0 0 -6
l3=<v-say> & d:ahead	0 3 7 0 -2 0 0 -5
l3=<v-sell>	-4 -8 -2 12 0 2 0 -6
l3=<v-sell> & d:ahead	-4 -7 -2 11 0 2 0 -6
l3=<v-stay>	-11 6 -5 13 -17 0 0 -4
l3=<v-stay> & d:ahead	-11 6 -5 11 -17 0 0 -3
l3=<v-suspend>	-7 -4 -1 17 -6 0 0 -3
l3=<v-suspend> & d:ahead	-7 -4 -1 18 -6 0 0 -5
l3=<v-target>	0 3 0 -5 -9 0 0 10
l3=<v-target> & d:ahead	0 4 0 1 -9 0 0 0
l3=<v-threaten>	0 6 0 -3 -2 0 0 0
l3=<v-threaten> & d:ahead	0 6 0 -3 -2 0 0 0
l3=<v-up>	0 -9 0 4 3 0 0 0
l3=<v-up> & d:ahead	0 -9 0 3 3 0 0 1
l3=a	-1 7 -2 -17 11 10 1 -6
l3=a & d:ahead	-1 0 -1 -12 12 10 1 -5
l3=a & d:today	0 12 0 -10 0 0 0 0
l3=again	0 12 0 -13 0 0 0 0
l3=again & d:ahead	0 12 0 -13 0 0 0 0
l3=agree	0 0 0 8 0 0 0 -7
l3=agree & d:ahead	0 0 0 8 0 0 0 -7
l3=agreement	0 0 0 25 0 0 -2 -20
l3=agreement & d:ahead	0 0 0 25 0 0 -2 -20
l3=all	0 7 0 -9 0 0 0 2
l3=all & d:ahead	0 8 0 -9 0 0 0 2
l3=an	0 0 -3 -4 6 0 0 2
l3=an & d:ahead	0 0 -3 -5 6 0 0 2
l3=and	0 -2 7 3 -6 -3 0 0
l3=and & d:ahead	0 -10 7 2 -6 -3 0 7
l3=and & d:today	0 10 0 0 0 0 0 -14
l3=answer	0 -10 0 13 0 0 0 -1
l3=apply	0 11 0 -5 0 0 0 -5
l3=apply & d:ahead	0 11 0 -5 0 0 0 -5
l3=are	0 5 0 -19 -4 0 0 21
l3=are & d:ahead	0 5 0 -20 -4 0 0 21
l3=arrangement	0 0 0 -10 0 0 0 14
l3=arrangement & d:ahead	0 0 0 -10 0 0 0 14
l3=as	0 -10 0 0 3 0 0 8
l3=as & d:ahead	0 -10 0 0 3 0 0 9
l3=at	0 -6 -1 2 1 0 0 4
l3=back	-2 6 0 1 -1 0 0 -3
l3=be	0 3 6 -15 5 0 4 0
l3=be & d:ahead	0 3 6 -15 5 0 4 0
l3=been	0 -4 0 0 -6 -3 0 11
l3=been & d:ahead	0 -4 0 0 -6 -3 0 11
l3=both	0 -8 0 6 0 0 0 0
l3=both & d:ahead	0 -7 0 5 0 0 0 0
l3=busan	0 -1 0 6 0 0 0 0
l3=busan & d:ahead	0 -1 0 6 0 0 0 0
l3=by	0 -14 0 26 -13 2 0 -10
l3=by & d:ahead	0 -14 0 25 -13 2 0 -9
l3=carry	0 0 0 9 0 0 0 -10
l3=carry & d:ahead	0 0 0 9 0 0 0 -10
l3=charge	0 0 0 -3 0 0 0 6
l3=charge & d:ahead	0 0 0 -4 0 0 0 6
l3=come	-1 -7 0 2 0 0 0 7
l3=come & d:ahead	-1 -7 0 0 0 0 0 10
l3=company	0 0 0 8 0 0 0 -5
l3=company & d:ahead	0 0 0 8 0 0 0 -5
l3=confirm	0 0 0 2 -8 0 0 5
l3=confirm & d:ahead	0 0 0 2 -8 0 0 5
l3=contract	0 -5 0 12 0 0 0 -3
l3=contract & d:ahead	0 -5 0 12 0 0 0 -3
l3=control	-5 0 0 7 0 0 0 0
l3=country	0 -3 0 -18 5 0 8 9
l3=country & d:ahead	0 -2 0 -18 5 0 8 9
l3=day	0 -8 0 8 5 0 0 -7
l3=day & d:ahead	0 -8 0 8 5 0 0 -6
l3=deal	0 0 0 -6 0 0 5 3
l3=deal & d:ahead	0 0 0 -6 0 0 5 3
l3=did	0 0 0 12 0 0 0 -7
l3=did & d:ahead	0 0 0 11 0 0 0 -7
l3=down	0 -3 0 11 0 0 0 -6
l3=down & d:ahead	0 -2 0 11 0 0 0 -6
l3=due	-1 -27 0 5 6 0 0 13
l3=due & d:ahead	-1 -27 0 5 6 0 0 13
l3=duty	0 2 15 -1 -11 0 0 -8
l3=duty & d:ahead	0 2 16 -3 -11 0 0 -7
l3=earth	-3 -1 0 8 0 0 0 0
l3=earth & d:ahead	-3 -1 0 8 0 0 0 0
l3=eastern	0 -3 0 -1 11 0 0 -5
l3=end	0 -6 0 0 -1 0 0 7
l3=end & d:ahead	0 -5 0 -6 -1 0 0 14
l3=end & d:today	0 0 0 7 0 0 0 -7
l3=exclusion	0 0 -2 9 0 0 0 -3
l3=exclusion & d:ahead	0 0 -2 9 0 0 0 -3
l3=expect	0 6 0 -4 -1 0 0 1
l3=expect & d:ahead	0 6 0 -4 -1 0 0 1
l3=export	-3 0 -1 13 -2 0 0 0
l3=export & d:ahead	-3 0 -1 13 -2 0 0 0
l3=extension	0 -4 0 -7 0 0 0 14
l3=extension & d:ahead	0 -4 0 -7 0 0 0 14
l3=extra	0 6 0 -5 0 0 0 0
l3=extra & d:ahead	0 6 0 -5 0 0 0 0
l3=first	0 0 0 -10 2 0 0 8
l3=first & d:ahead	0 0 0 -10 2 0 0 8
l3=for	0 0 0 9 1 0 0 -8
l3=for & d:ahead	0 0 0 6 2 0 0 -7
l3=force	0 -3 0 -4 0 0 0 9
l3=force & d:ahead	0 -2 0 -5 0 0 0 10
l3=from	2 9 2 -11 0 0 0 0
l3=from & d:ahead	2 10 2 -12 0 0 0 0
l3=further	0 -8 0 3 0 0 0 2
l3=further & d:ahead	0 -8 0 3 0 0 0 2
l3=geneva	0 0 0 -12 0 0 0 15
l3=geneva & d:ahead	0 0 0 -12 0 0 0 15
l3=get	0 0 0 -13 19 0 0 -6
l3=get & d:ahead	0 0 0 -13 19 0 0 -6
l3=give	0 0 0 0 -10 0 5 3
l3=give & d:ahead	0 0 0 0 -10 0 5 3
l3=go	-1 -17 0 6 0 0 0 11
l3=go & d:ahead	-1 -15 0 4 0 0 0 12
l3=good	0 -15 -1 0 11 0 0 1
l3=good & d:ahead	0 -10 0 -4 12 0 0 1
l3=good & d:today	0 -5 0 8 0 0 0 0
l3=had	0 1 0 11 0 0 0 -13
l3=had & d:ahead	0 1 0 11 0 0 0 -13
l3=has	0 3 0 10 0 0 0 -10
l3=has & d:ahead	0 3 0 6 0 0 0 -7
l3=have	0 -4 0 24 0 0 0 -23
l3=have & d:ahead	0 -4 0 24 0 0 0 -23
l3=he	0 -10 0 14 -6 0 0 0
l3=he & d:ahead	0 -10 0 14 -5 0 0 0
l3=his	0 -5 0 0 7 0 0 0
l3=his & d:ahead	0 -5 0 0 7 0 0 0
l3=hold	0 0 0 7 0 0 0 -5
l3=hold & d:ahead	0 0 0 6 0 0 0 -4
l3=in	-12 -8 -2 27 -11 -5 -3 -2
l3=in & d:ahead	-11 -7 -1 25 -10 -4 -2 -1
l3=increase	0 7 0 -6 0 0 0 0
l3=increase & d:ahead	0 7 0 -6 0 0 0 0
l3=is	-6 -1 0 4 -17 7 -8 14
l3=is & d:ahead	-6 0 0 6 -17 7 -8 10
l3=it	-14 0 7 21 -10 -2 -2 -12
l3=it & d:ahead	-14 1 7 17 -10 -1 -1 -10
l3=it & d:today	0 -2 0 8 0 0 0 -4
l3=its	0 -5 0 -6 9 -3 0 6
l3=its & d:ahead	0 -4 0 -10 9 -3 0 10
l3=kick	2 7 0 -8 0 0 0 -1
l3=kick & d:ahead	2 7 0 -8 0 0 0 -1
l3=kuala	0 -4 0 6 0 0 0 0
l3=kuala & d:ahead	0 -4 0 6 0 0 0 0
l3=last	0 0 0 -23 17 0 0 10
l3=last & d:ahead	0 0 0 -21 17 0 0 7
l3=leave	0 6 0 1 -6 0 0 0
l3=leave & d:ahead	0 6 0 1 -6 0 0 0
l3=long	0 0 0 -4 -1 0 0 8
l3=m	0 0 3 -5 0 0 0 8
l3=m & d:ahead	0 0 3 -7 0 0 0 8
l3=make	0 -1 0 9 0 0 0 -2
l3=make & d:ahead	0 -1 0 9 0 0 0 -2
l3=meet	0 -2 0 15 -1 0 0 -5
l3=meet & d:ahead	0 -2 0 15 -1 0 0 -5
l3=more	0 -8 0 6 0 6 0 -3
l3=more & d:ahead	0 -8 0 6 0 6 0 -3
l3=mr	0 2 0 -6 0 0 0 3
l3=mr & d:ahead	0 2 0 -6 0 0 0 3
l3=must	0 -2 0 17 -9 0 0 0
l3=must & d:ahead	0 -2 0 17 -9 0 0 0
l3=next	0 0 0 -19 -1 0 0 16
l3=next & d:ahead	0 0 0 -19 -1 0 0 16
l3=no	0 5 0 -6 6 0 5 -5
l3=no & d:ahead	0 5 0 -7 6 0 5 -5
l3=not	0 0 -3 0 8 0 -4 0
l3=not & d:ahead	0 0 -3 -2 8 0 -4 0
l3=now	-3 17 6 -6 0 0 0 -8
l3=now & d:ahead	-3 17 6 -6 0 0 0 -8
l3=of	2 27 0 -23 0 0 7 -10
l3=of & d:ahead	2 25 0 -15 0 0 7 -22
l3=of & d:today	0 2 0 -14 0 0 0 12
l3=old	0 -12 0 7 0 0 0 3
l3=on	5 -9 5 1 -3 -2 4 0
l3=on & d:ahead	5 -8 5 0 -3 -2 4 2
l3=on & d:today	0 0 0 6 0 0 0 -2
l3=one	0 0 0 -13 0 0 0 12
l3=one & d:ahead	0 0 0 -13 0 0 0 12
l3=open	0 -5 0 8 0 0 0 -2
l3=open & d:ahead	0 -5 0 8 0 0 0 -2
l3=other	1 1 0 -6 0 0 8 -6
l3=other & d:ahead	1 2 0 -8 0 0 8 -6
l3=otherwise	0 0 0 -11 0 0 0 12
l3=otherwise & d:ahead	0 0 0 -11 0 0 0 12
l3=out	0 0 12 0 0 0 0 -9
l3=out & d:ahead	0 0 12 0 0 0 0 -8
l3=over	0 0 0 -4 0 0 0 6
l3=over & d:ahead	0 0 0 -4 0 0 0 6
l3=pause	0 -2 0 -6 0 0 0 12
l3=pause & d:ahead	0 -2 0 -2 0 0 0 8
l3=pay	0 0 0 7 -4 0 0 -6
l3=pay & d:ahead	0 0 0 8 -4 0 0 -5
l3=put	9 1 0 -9 -3 9 0 -6
l3=put & d:ahead	9 1 0 -9 -3 9 0 -6
l3=rate	0 -5 0 8 0 0 0 0
l3=rate & d:ahead	0 -3 0 6 0 0 0 0
l3=reach	0 0 0 0 7 0 0 -7
l3=reach & d:ahead	0 0 0 0 7 0 0 -7
l3=rise	0 -5 0 9 0 0 0 0
l3=rise & d:ahead	0 -5 0 9 0 0 0 0
l3=round	0 -1 0 6 0 0 0 0
l3=rule	8 0 0 -2 4 0 0 -13
l3=rule & d:ahead	8 0 0 -2 4 0 0 -13
l3=run	0 1 0 -8 -4 0 0 11
l3=run & d:ahead	0 1 0 -8 -4 0 0 12
l3=side	0 14 0 -10 0 0 0 -1
l3=side & d:ahead	0 14 0 -10 0 0 0 -1
l3=sign	0 5 6 -6 -1 0 0 -3
l3=sign & d:ahead	0 5 6 -6 -1 0 0 -3
l3=sit	0 9 0 -1 0 0 0 -6
l3=sit & d:ahead	0 9 0 -1 0 0 0 -6
l3=social	0 -1 0 -7 0 0 0 10
l3=social & d:ahead	0 -1 0 -7 0 0 0 10
l3=soybean	0 0 0 8 0 0 0 -2
l3=soybean & d:ahead	0 0 0 8 0 0 0 -2
l3=standstill	0 0 0 10 0 0 0 -8
l3=standstill & d:ahead	0 0 0 10 0 0 0 -8
l3=stay	-3 -11 0 19 0 0 0 -7
l3=stay & d:ahead	-3 -11 0 19 0 0 0 -7
l3=still	0 8 0 -9 0 0 0 0
l3=still & d:ahead	0 8 0 -9 0 0 0 0
l3=strike & d:ahead	0 0 0 11 0 0 0 -8
l3=surcharge	0 24 -2 -12 0 0 0 -11
l3=surcharge & d:ahead	0 24 -2 -12 0 0 0 -11
l3=suspend	0 2 0 8 0 0 0 -10
l3=suspend & d:ahead	0 2 0 8 0 0 0 -10
l3=suspension	0 -3 0 6 -7 0 0 0
l3=suspension & d:ahead	0 -3 0 6 -7 0 0 0
l3=talk	0 -7 0 15 0 0 0 -3
l3=talk & d:ahead	0 -7 0 14 0 0 0 -2
l3=tariff & d:today	0 -2 0 6 0 0 0 0
l3=that	-7 7 -4 1 -2 0 6 -2
l3=that & d:ahead	-7 9 -4 1 -8 0 6 -1
l3=the	-12 -3 4 -1 -14 0 -8 18
l3=the & d:ahead	-11 -7 5 0 -13 1 -8 17
l3=their	0 -7 0 9 0 0 0 -2
l3=their & d:ahead	0 -7 0 9 0 0 0 -2
l3=them	0 5 0 3 0 0 0 -8
l3=there	0 0 0 -6 0 0 0 9
l3=they	0 16 -4 -7 12 0 -1 -15
l3=they & d:ahead	0 17 -4 -9 12 0 -1 -15
l3=thi	5 -4 0 -6 0 0 0 7
l3=thi & d:ahead	5 -4 0 -7 0 0 0 7
l3=threaten	0 6 0 -3 -2 0 0 0
l3=threaten & d:ahead	0 6 0 -3 -2 0 0 0
l3=time	0 0 0 7 0 0 0 -4
l3=time & d:ahead	0 0 0 6 0 0 0 -4
l3=to	-2 -6 -4 -13 20 16 -8 -1
l3=to & d:ahead	-2 -5 -4 -14 20 16 -8 -1
l3=trade	0 12 0 -9 0 0 0 0
l3=trade & d:today	0 14 0 -13 0 0 0 0
l3=truce	0 -2 0 7 -2 0 0 -2
l3=truce & d:today	0 -2 0 7 0 0 0 -4
l3=under	7 -4 0 0 0 0 0 0
l3=under & d:ahead	7 -4 0 0 0 0 0 0
l3=until	0 -6 0 18 0 0 0 -11
l3=until & d:ahead	0 -6 0 18 0 0 0 -11
l3=up	0 -17 0 9 0 0 0 4
l3=up & d:ahead	0 -17 0 8 0 0 0 4
l3=video	0 -2 0 8 0 0 0 0
l3=video & d:ahead	0 -2 0 8 0 0 0 0
l3=was	0 -8 0 23 -3 0 0 -11
l3=was & d:ahead	0 -7 0 25 -3 0 0 -14
l3=we	0 -2 0 4 -6 0 0 2
l3=week	0 -11 0 13 0 0 0 0
l3=week & d:ahead	0 -11 0 13 0 0 0 0
l3=were	-4 -2 -2 22 -5 0 0 -7
l3=were & d:ahead	-4 -1 -2 22 -5 0 0 -7
l3=what	7 -4 8 0 -14 0 0 -1
l3=what & d:ahead	7 -2 8 -1 -14 0 0 0
l3=what & d:today	0 -2 0 7 0 0 0 -1
l3=which	0 3 -2 -13 -2 0 0 15
l3=which & d:ahead	0 5 -1 -16 -2 0 0 16
l3=will & d:ahead	-2 2 0 6 -2 0 0 -2
l3=with & d:ahead	0 6 0 1 -3 0 0 -3
l3=would	-7 24 0 -17 -5 -1 0 6
l3=would & d:ahead	-7 21 0 -14 -5 -1 0 6
l3=·	0 -2 0 6 0 0 0 0
l3=· & d:today	0 -2 0 6 0 0 0 0
l3=—	0 -7 0 -4 0 0 0 11
l3=— & d:today	0 -5 0 -5 0 0 0 12
l4=" & d:ahead	0 6 0 -2 0 0 0 0
l4='s	-1 -17 0 12 0 3 0 1
l4='s & d:ahead	-7 -17 0 15 0 3 0 2
l4=(	0 0 0 7 -7 0 0 0
l4=,	-10 -7 -12 16 0 -4 -3 0
l4=, & d:ahead	-10 -7 -11 14 0 -4 -3 2
l4=, & d:today	0 0 0 6 0 0 0 -8
l4=.	-1 -10 13 -6 7 0 0 1
l4=. & d:ahead	-1 -8 13 -9 7 0 0 1
l4=:	3 -3 5 28 -21 0 0 -24
l4=: & d:ahead	3 -1 5 25 -20 0 0 -23
l4=: & d:today	0 -2 0 6 0 0 0 0
l4=<agent>	-3 6 0 -12 9 0 0 3
l4=<agent> & d:ahead	-3 9 0 -9 10 0 0 -5
l4=<agent> & d:today	0 -3 0 -3 0 0 0 8
l4=<begin>	4 6 -10 2 -9 -5 2 3
l4=<begin> & d:ahead	7 8 -3 -4 -8 0 7 -2
l4=<begin> & d:today	0 -1 -10 5 -2 -6 -5 9
l4=<day-ahead>	0 -20 -6 -1 4 0 0 12
l4=<day-ahead> & d:ahead	0 -18 -5 -3 4 0 0 13
l4=<day-gone>	3 -8 0 13 -13 0 0 -3
l4=<day-gone> & d:ahead	3 -22 0 21 -13 0 0 -3
l4=<day-gone> & d:today	0 9 0 -9 0 0 0 0
l4=<day-today>	0 -7 9 -2 1 0 0 0
l4=<day-today> & d:ahead	0 -6 9 -3 1 0 0 0
l4=<duty>	-2 -13 -11 8 11 0 0 6
l4=<duty> & d:ahead	-2 -13 -11 9 8 0 0 8
l4=<gate>	-1 0 0 12 4 0 0 -14
l4=<gate> & d:ahead	-1 0 0 11 4 0 0 -14
l4=<goods>	4 0 10 -8 -20 -1 -3 10
l4=<goods> & d:ahead	7 1 11 -11 -19 -1 -2 8
l4=<level-noun>	0 -14 0 27 -7 0 0 -8
l4=<level-noun> & d:ahead	0 -14 0 27 -7 0 0 -8
l4=<level>	0 17 -4 -5 -12 0 0 -6
l4=<level> & d:ahead	0 18 -4 -8 -12 0 0 -4
l4=<level> & d:today	0 -3 0 6 0 0 0 0
l4=<money>	0 -7 0 8 0 0 0 0
l4=<month-gone>	10 16 0 -22 2 0 0 -1
l4=<month-gone> & d:ahead	10 16 0 -22 2 0 0 0
l4=<name>	0 12 -3 4 -1 0 4 -15
l4=<name> & d:ahead	0 10 -3 -6 0 0 4 -2
l4=<name> & d:today	0 2 0 17 0 0 0 -22
l4=<not>	3 -12 0 -1 7 0 0 2
l4=<not> & d:ahead	3 -9 0 -3 7 0 0 3
l4=<number>	-5 -13 2 22 -19 0 0 2
l4=<number> & d:ahead	-5 -11 3 18 -18 0 0 4
l4=<number> & d:today	0 -1 0 6 0 0 0 0
l4=<office>	0 9 0 -2 8 0 0 -18
l4=<office> & d:ahead	0 10 0 -6 9 0 0 -17
l4=<organisation>	0 -17 0 6 -2 0 0 4
l4=<organisation> & d:ahead	0 -21 0 6 -2 1 0 4
l4=<person>	0 8 0 11 -8 0 0 -14
l4=<person> & d:ahead	0 0 0 17 -7 0 0 -12
l4=<person> & d:today	0 9 0 -7 0 0 0 0
l4=<points>	-6 0 0 -18 0 0 0 26
l4=<points> & d:ahead	-6 0 0 -18 0 0 0 26
l4=<quality>	-2 4 0 -16 10 3 0 0
l4=<quality> & d:ahead	-1 6 0 -20 11 3 0 1
l4=<seat>	0 -1 0 7 -3 0 0 0
l4=<seat> & d:ahead	0 -9 0 7 -2 0 0 5
l4=<sender>	0 -5 0 10 -11 0 0 2
l4=<sender> & d:ahead	0 -5 0 10 -11 0 0 2
l4=<span>	0 12 0 -25 10 0 0 8
l4=<span> & d:ahead	0 15 0 -27 10 0 0 7
l4=<v-agree>	0 4 0 -6 1 0 6 0
l4=<v-agree> & d:ahead	0 5 0 -7 1 0 6 0
l4=<v-bear>	2 -2 -4 -11 4 0 0 13
l4=<v-bear> & d:ahead	2 0 -4 -16 4 0 0 17
l4=<v-bear> & d:today	0 -5 0 8 0 0 0 -2
l4=<v-begin>	3 -1 4 4 -7 0 7 -8
l4=<v-begin> & d:ahead	3 0 4 0 -7 0 7 -5
l4=<v-buy>	1 2 0 -12 9 0 0 0
l4=<v-buy> & d:ahead	5 2 0 -16 9 0 0 0
l4=<v-deny>	9 -6 0 -9 3 0 0 3
l4=<v-deny> & d:ahead	10 -6 0 -11 3 0 0 3
l4=<v-down>	1 -10 0 4 4 0 7 -8
l4=<v-down> & d:ahead	1 -10 0 4 4 0 7 -7
l4=<v-end>	0 -25 6 1 -1 0 0 12
l4=<v-end> & d:ahead	0 -25 6 2 -1 0 0 11
l4=<v-impose>	-7 2 -15 13 1 -8 6 -11
l4=<v-impose> & d:ahead	-7 4 -15 10 2 -7 6 -10
l4=<v-propose>	0 8 0 3 5 0 -3 -16
l4=<v-propose> & d:ahead	0 8 0 3 5 0 -3 -16
l4=<v-return>	0 1 0 13 -9 0 -1 -6
l4=<v-return> & d:ahead	0 1 0 13 -9 0 -1 -6
l4=<v-say>	0 -5 0 -1 0 2 0 7
l4=<v-say> & d:ahead	0 -2 0 -5 0 2 0 9
l4=<v-say> & d:today	0 -1 0 8 0 0 0 -2
l4=<v-stay>	-5 0 12 15 -7 0 0 -16
l4=<v-stay> & d:ahead	-5 0 12 14 -7 0 0 -16
l4=<v-suspend>	-4 5 0 0 5 0 5 -11
l4=<v-suspend> & d:ahead	-4 5 0 0 5 0 5 -11
l4=<v-target>	0 -15 0 12 5 0 0 -3
l4=<v-target> & d:ahead	0 -15 0 11 5 0 0 -2
l4=<v-threaten>	0 -9 0 -1 11 0 0 0
l4=<v-threaten> & d:ahead	0 -9 0 -1 11 0 0 0
l4=<v-up>	0 -16 0 11 11 0 0 -2
l4=<v-up> & d:ahead	0 -15 0 10 11 0 0 -2
l4=a	1 12 4 1 -8 -1 -2 -14
l4=a & d:ahead	1 10 4 3 -8 -1 -1 -13
l4=against	0 -7 0 -20 21 0 0 2
l4=against & d:ahead	0 -7 0 -20 21 0 0 2
l4=agree	0 0 0 -3 0 0 7 0
l4=agree & d:ahead	0 0 0 -3 0 0 7 0
l4=and	7 10 -8 -15 13 -2 -1 -2
l4=and & d:ahead	7 12 -8 -18 14 -1 -1 -1
l4=another	0 0 0 17 0 0 0 -16
l4=another & d:ahead	0 0 0 17 0 0 0 -16
l4=approve	0 0 0 -5 0 0 0 10
l4=approve & d:ahead	0 0 0 -5 0 0 0 10
l4=are	2 -1 0 10 0 0 0 -13
l4=are & d:ahead	2 -1 0 7 0 0 0 -10
l4=arrangement	0 0 0 -4 0 0 0 7
l4=arrangement & d:ahead	0 0 0 -5 0 0 0 8
l4=as	0 10 0 7 -1 0 0 -15
l4=as & d:ahead	0 10 0 7 -1 0 0 -15
l4=ask	0 8 0 0 0 0 0 -6
l4=ask & d:ahead	0 8 0 -1 0 0 0 -6
l4=at	0 0 -4 -10 9 0 0 8
l4=at & d:ahead	0 1 -4 -14 9 0 0 9
l4=back	0 7 0 0 -5 0 0 -3
l4=back & d:ahead	0 7 0 0 -5 0 0 -3
l4=be	4 -1 -2 -7 6 3 -3 2
l4=be & d:ahead	4 -1 -2 -8 6 3 -3 2
l4=been	0 5 0 -7 -3 3 -1 3
l4=been & d:ahead	0 5 0 -7 -2 3 -1 3
l4=between	0 0 0 6 0 0 0 -6
l4=both	0 12 0 -9 1 0 0 0
l4=both & d:ahead	0 13 0 -12 1 0 0 0
l4=brief	0 0 0 -8 0 0 0 8
l4=brief & d:today	0 0 0 -8 0 0 0 8
l4=busan	0 0 0 -11 0 0 0 12
l4=busan & d:ahead	0 0 0 -11 0 0 0 12
l4=but	0 0 0 -4 0 0 0 6
l4=by	-1 17 0 7 -1 0 0 -20
l4=by & d:ahead	-1 18 0 7 -1 0 0 -20
l4=call	0 0 0 10 0 0 0 -8
l4=call & d:ahead	0 0 0 10 0 0 0 -8
l4=can	0 -1 0 0 6 0 0 -5
l4=can & d:ahead	0 -1 0 0 6 0 0 -5
l4=charge	0 -2 0 12 -4 0 0 -1
l4=charge & d:ahead	0 -2 0 12 -4 0 0 -1
l4=come	2 -12 0 1 -1 0 7 0
l4=come & d:ahead	2 -12 0 0 -1 0 7 0
l4=comment	0 0 0 9 -7 0 0 0
l4=company	-1 0 0 6 -2 1 0 0
l4=company & d:ahead	-1 0 0 6 -2 1 0 0
l4=could	0 -4 0 9 -2 0 0 0
l4=country	0 18 0 -13 -2 0 0 0
l4=country & d:ahead	0 18 0 -13 -2 0 0 0
l4=custom	0 -1 0 6 0 0 0 0
l4=custom & d:ahead	0 -1 0 6 0 0 0 0
l4=date	0 22 0 -6 0 0 0 -18
l4=deal	0 0 0 0 -1 -1 0 6
l4=deal & d:ahead	0 0 0 0 -1 -1 0 6
l4=decision	0 0 0 6 1 0 0 -8
l4=decision & d:ahead	0 0 0 6 1 0 0 -8
l4=doe	0 0 0 8 -5 0 0 -3
l4=doe & d:ahead	0 0 0 8 -5 0 0 -3
l4=down	0 -5 0 10 0 3 0 -10
l4=down & d:ahead	0 -5 0 10 0 3 0 -10
l4=duty	0 4 -6 -19 8 0 0 9
l4=duty & d:ahead	0 4 -6 -17 5 0 0 9
l4=each	0 -4 0 9 0 0 0 -3
l4=each & d:ahead	0 -4 0 9 0 0 0 -3
l4=end	0 -18 0 1 -1 0 0 14
l4=end & d:ahead	0 -18 0 0 -1 0 0 15
l4=enter	4 8 0 -4 -2 0 0 -3
l4=enter & d:ahead	4 8 0 -8 -2 0 0 0
l4=expect	0 -2 0 -2 7 0 0 0
l4=expect & d:ahead	0 -2 0 -2 7 0 0 0
l4=expire	0 -7 1 0 0 0 0 1
l4=expire & d:ahead	0 -7 1 0 0 0 0 1
l4=extend	2 0 0 8 0 0 0 -6
l4=extend & d:ahead	2 0 0 8 0 0 0 -6
l4=extension	0 0 0 14 0 0 0 -14
l4=extension & d:ahead	0 0 0 14 0 0 0 -14
l4=fall	0 3 0 -6 9 0 0 -8
l4=fall & d:ahead	0 3 0 -6 9 0 0 -8
l4=first	0 3 0 -10 6 0 0 0
l4=first & d:ahead	0 3 0 -10 6 0 0 0
l4=for	-4 -15 4 2 4 8 0 1
l4=for & d:ahead	-4 -14 4 1 4 8 0 1
l4=from	0 4 3 4 -7 0 0 -7
l4=from & d:ahead	0 7 3 3 -7 0 0 -10
l4=geneva	0 9 0 -10 0 0 0 0
l4=geneva & d:ahead	0 9 0 -10 0 0 0 0
l4=go	0 -7 0 5 0 0 0 0
l4=go & d:ahead	0 -7 0 5 0 0 0 0
l4=good	0 -8 0 14 0 0 0 -1
l4=good & d:ahead	0 -6 0 12 0 0 0 -1
l4=had	0 3 0 13 -14 0 0 -10
l4=had & d:ahead	0 3 0 13 -14 0 0 -10
l4=has	0 4 0 -20 4 -1 0 13
l4=has & d:ahead	0 4 0 -20 4 -1 0 13
l4=have	0 -24 0 14 0 0 0 2
l4=have & d:ahead	0 -24 0 14 0 0 0 2
l4=he	0 0 0 10 -7 0 0 -2
l4=he & d:ahead	0 0 0 9 -7 0 0 -1
l4=his	0 0 0 -7 0 0 0 9
l4=his & d:ahead	0 0 0 -7 0 0 0 9
l4=hold	0 -6 0 1 4 0 0 0
l4=hold & d:ahead	0 -6 0 1 4 0 0 0
l4=if	0 1 6 -3 0 0 2 -7
l4=if & d:ahead	0 2 6 -5 0 0 2 -7
l4=in	-6 -15 2 20 -4 -2 0 0
l4=in & d:ahead	-6 -14 2 18 -4 -2 0 0
l4=is	13 -3 0 0 0 4 -1 -11
l4=is & d:ahead	14 -3 0 -1 0 4 -1 -11
l4=it	-3 0 -3 -15 3 5 10 8
l4=it & d:ahead	-3 0 -3 -20 3 5 10 11
l4=last	11 -15 0 -15 -1 0 0 18
l4=last & d:ahead	11 -15 0 -15 -1 0 0 18
l4=make	0 6 0 -1 0 0 0 -1
l4=make & d:ahead	0 6 0 -1 0 0 0 -1
l4=may	0 -8 0 18 -8 0 0 0
l4=may & d:ahead	0 -8 0 17 -8 0 0 0
l4=meet	0 -5 0 6 -4 0 0 2
l4=meet & d:ahead	0 -5 0 6 -4 0 0 2
l4=minute	0 -7 0 -1 0 0 0 9
l4=minute & d:ahead	0 -7 0 -1 0 0 0 9
l4=more	0 0 0 -5 0 0 0 7
l4=more & d:ahead	0 0 0 -5 0 0 0 7
l4=must	0 0 0 9 -5 0 0 0
l4=must & d:ahead	0 0 0 9 -5 0 0 0
l4=new	0 -9 0 10 0 0 0 0
l4=new & d:ahead	0 -9 0 9 0 0 0 0
l4=next	0 -9 0 8 -4 0 0 4
l4=next & d:ahead	0 -9 0 8 -4 0 0 4
l4=not	5 0 0 -8 -1 0 0 6
l4=not & d:ahead	5 0 0 -8 -1 0 0 6
l4=now	0 -11 0 -5 -1 0 0 18
l4=now & d:ahead	0 -11 0 -5 -1 0 0 18
l4=of	-6 4 -4 -2 -16 -1 0 13
l4=of & d:ahead	-5 -10 -4 5 -15 0 0 17
l4=of & d:today	0 20 0 -13 0 0 0 -6
l4=old	0 -1 0 12 -2 0 0 -6
l4=old & d:ahead	0 -1 0 12 -2 0 0 -6
l4=on	-7 -17 4 0 12 0 5 5
l4=on & d:ahead	-6 -10 4 -7 12 0 5 6
l4=on & d:today	0 -14 0 16 0 0 0 0
l4=order	0 9 0 -8 0 0 0 0
l4=order & d:ahead	0 9 0 -8 0 0 0 0
l4=other	0 0 0 -21 0 0 8 14
l4=other & d:ahead	0 0 0 -21 0 0 8 14
l4=our	0 -4 0 -17 10 0 0 14
l4=our & d:ahead	0 0 0 -23 10 0 0 15
l4=over	0 -8 0 24 0 0 0 -17
l4=paper	0 -11 0 -4 -1 0 0 19
l4=paper & d:ahead	0 -11 0 -4 -1 0 0 19
l4=pause	0 7 0 -5 0 0 0 -1
l4=pause & d:ahead	0 7 0 -5 0 0 0 -1
l4=pay	0 0 0 -4 -1 0 0 9
l4=pay & d:ahead	0 1 0 -7 -1 0 0 9
l4=place	-1 -1 0 14 -4 0 0 0
l4=place & d:ahead	-1 -1 0 14 -4 0 0 0
l4=port	0 11 0 -2 0 0 0 -6
l4=port & d:ahead	0 11 0 -2 0 0 0 -6
l4=post	0 -3 0 6 0 0 0 0
l4=present	0 0 0 -9 0 0 0 13
l4=present & d:ahead	0 0 0 -9 0 0 0 13
l4=president	0 6 0 -5 0 0 0 0
l4=president & d:ahead	0 6 0 -5 0 0 0 0
l4=prolong	0 0 0 13 0 0 0 -11
l4=prolong & d:ahead	0 0 0 13 0 0 0 -11
l4=published	0 0 0 6 0 0 0 0
l4=return	0 0 0 7 -8 0 -1 0
l4=return & d:ahead	0 0 0 7 -8 0 -1 0
l4=round	0 0 0 8 0 0 0 0
l4=round & d:ahead	0 0 0 8 0 0 0 0
l4=rule	9 -4 0 -12 4 0 0 3
l4=rule & d:ahead	10 -4 0 -13 4 0 0 4
l4=run	0 -6 12 9 -2 0 0 -12
l4=run & d:ahead	0 -5 12 9 -2 0 0 -12
l4=say	0 7 0 -18 0 0 0 14
l4=say & d:ahead	0 7 0 -18 0 0 0 14
l4=second	0 8 0 -6 0 0 0 0
l4=second & d:ahead	0 8 0 -7 0 0 0 0
l4=see	0 -3 0 11 0 0 0 -6
l4=see & d:ahead	0 -3 0 11 0 0 0 -6
l4=should	0 3 0 -14 0 0 0 13
l4=should & d:ahead	0 3 0 -14 0 0 0 13
l4=side	0 -2 0 0 10 0 0 -4
l4=side & d:ahead	0 -2 0 0 10 0 0 -4
l4=sign	0 6 0 1 -4 0 0 -6
l4=sign & d:ahead	0 6 0 1 -4 0 0 -6
l4=sit	0 0 0 10 -2 0 0 0
l4=sit & d:ahead	0 0 0 9 -2 0 0 0
l4=spoke	0 11 0 -8 0 0 0 0
l4=spoke & d:ahead	0 11 0 -8 0 0 0 0
l4=standstill	0 0 0 11 0 0 0 -10
l4=standstill & d:ahead	0 0 0 11 0 0 0 -10
l4=start	0 10 7 -3 0 0 0 -12
l4=start & d:ahead	0 12 7 -5 0 0 0 -12
l4=stay	0 7 2 -6 0 0 0 -2
l4=stay & d:ahead	0 7 2 -6 0 0 0 -2
l4=still	0 0 0 8 0 0 0 -8
l4=still & d:ahead	0 0 0 8 0 0 0 -8
l4=surcharge	0 -14 0 20 0 0 0 -2
l4=surcharge & d:ahead	0 -14 0 20 0 0 0 -2
l4=suspend	-3 0 0 6 5 0 0 -9
l4=suspend & d:ahead	-3 0 0 6 5 0 0 -9
l4=suspension	0 -1 0 -6 5 0 0 3
l4=suspension & d:ahead	0 -1 0 -6 5 0 0 3
l4=talk	0 1 0 -6 0 0 0 7
l4=talk & d:ahead	0 -2 0 -2 0 0 0 7
l4=tariff	-1 -12 0 11 3 0 0 0
l4=tariff & d:ahead	-1 -12 0 9 3 0 0 2
l4=tell	0 -15 0 0 2 3 0 3
l4=tell & d:ahead	0 -15 0 0 2 3 0 3
l4=that	0 11 -4 -16 10 0 0 -4
l4=that & d:ahead	0 13 -4 -22 10 0 0 -1
l4=that & d:today	0 0 0 7 0 0 0 -3
l4=the	0 9 -11 6 -15 -18 0 3
l4=the & d:ahead	0 9 -11 6 -15 -18 0 2
l4=their	5 5 0 -11 -1 0 0 1
l4=their & d:ahead	5 6 0 -12 -1 0 0 2
l4=them	0 -8 0 4 4 0 0 0
l4=them & d:ahead	0 -8 0 3 4 0 0 0
l4=they	-3 -2 8 3 0 0 0 -5
l4=they & d:ahead	-3 -1 8 3 0 0 0 -5
l4=thi	0 -4 0 10 0 0 0 -4
l4=thi & d:ahead	0 -4 0 10 0 0 0 -4
l4=threaten	0 -9 0 -1 11 0 0 0
l4=threaten & d:ahead	0 -9 0 -1 11 0 0 0
l4=time	0 -4 0 0 7 0 0 0
l4=time & d:ahead	0 -4 0 0 7 0 0 0
l4=to	0 -3 2 7 0 1 -7 -9
l4=to & d:ahead	0 -1 2 3 0 2 -6 -6
l4=to & d:today	0 -2 0 10 0 0 0 -5
l4=trade	0 -5 0 0 0 0 0 6
l4=truce	0 21 0 -14 -4 0 0 2
l4=truce & d:ahead	0 21 0 -14 -4 0 0 1
l4=two	0 5 0 -16 0 0 0 14
l4=two & d:ahead	0 5 0 -17 0 0 0 15
l4=under	0 0 0 9 0 0 0 -6
l4=under & d:ahead	0 0 0 9 0 0 0 -6
l4=until	0 5 0 -13 -4 0 0 11
l4=until & d:ahead	0 5 0 -13 -4 0 0 11
l4=up	0 2 0 -2 -3 0 0 6
l4=up & d:ahead	0 2 0 -3 -3 0 0 6
l4=vote	0 -5 0 -16 22 0 0 0
l4=vote & d:ahead	0 -5 0 -16 22 0 0 0
l4=we	0 -3 0 6 0 0 0 -1
l4=we & d:ahead	0 -3 0 6 0 0 0 -1
l4=were	0 -14 0 17 0 0 0 0
l4=were & d:ahead	0 -14 0 17 0 0 0 0
l4=what	0 4 0 1 0 0 0 -6
l4=what & d:ahead	0 10 0 -4 0 0 0 -3
l4=what & d:today	0 -6 0 9 0 0 0 0
l4=where	0 0 0 0 0 6 0 -5
l4=where & d:ahead	0 0 0 0 0 6 0 -5
l4=which	0 6 0 -3 -1 0 0 3
l4=which & d:ahead	0 7 0 -4 -1 0 0 3
l4=will	-4 -1 5 10 -6 0 0 -7
l4=will & d:ahead	-4 -1 5 10 -6 0 0 -7
l4=winter	0 -4 0 12 0 0 0 -6
l4=winter & d:ahead	0 -4 0 12 0 0 0 -6
l4=with	0 2 0 -20 13 0 0 8
l4=with & d:ahead	0 4 0 -17 13 0 0 2
l4=would	-1 0 0 -9 2 0 5 6
l4=would & d:ahead	-1 0 0 -7 2 0 5 4
l4=—	0 -10 0 0 0 0 0 12
l4=— & d:ahead	0 -4 0 -6 0 0 0 14
l4=— & d:today	0 -3 0 7 0 0 0 0
l=, a	0 -7 0 12 0 0 0 -4
l=, a & d:ahead	0 -7 0 12 0 0 0 -4
l=, and	0 -9 0 0 10 0 0 -1
l=, and & d:ahead	0 -9 0 0 10 0 0 -1
l=, from	0 6 0 2 -5 0 0 -8
l=, from & d:ahead	0 6 0 2 -5 0 0 -8
l=, on	5 -10 0 -2 -16 0 7 10
l=, on & d:ahead	5 -10 0 -2 -16 0 7 10
l=, the	0 1 0 -11 0 0 0 8
l=, the & d:ahead	0 1 0 -12 0 0 0 8
l=, to	0 -12 0 1 -1 4 0 2
l=, to & d:ahead	0 -12 0 1 -1 4 0 2
l=, until	0 13 -4 -9 -2 3 0 -3
l=, until & d:ahead	0 13 -4 -10 -2 3 0 -3
l=. on	0 0 3 -7 0 0 0 8
l=. on & d:ahead	0 0 3 -7 0 0 0 8
l=: <number>	0 7 0 -3 0 0 0 -2
l=: from	0 -3 0 13 -5 0 0 -4
l=: from & d:ahead	0 -3 0 13 -5 0 0 -4
l=: on	0 10 0 -14 8 0 0 -5
l=: on & d:ahead	0 10 0 -14 8 0 0 -5
l=: until	-3 -8 -2 -15 3 0 0 19
l=: until & d:ahead	-3 -8 -2 -15 3 0 0 19
l=<begin> <begin>	0 3 0 2 1 7 -10 -11
l=<begin> <begin> & d:ahead	0 0 1 0 2 9 -7 -8
l=<begin> <begin> & d:today	2 6 -1 1 0 0 0 -4
l=<begin> from	4 -6 8 0 4 0 0 -2
l=<begin> from & d:ahead	4 -7 8 0 4 0 0 -1
l=<begin> on	0 3 0 -5 -2 -2 -1 7
l=<begin> on & d:ahead	0 3 0 -6 -2 -2 -1 7
l=<begin> sunday	0 0 0 6 0 0 0 -4
l=<begin> the	6 0 0 -11 -1 1 0 4
l=<begin> the & d:ahead	6 1 0 -14 -1 1 0 5
l=<begin> until	-1 -1 -1 6 -6 -1 0 4
l=<begin> until & d:ahead	-1 0 -1 6 -6 -1 0 4
l=<day-ahead> ,	0 0 0 0 0 6 0 -3
l=<day-ahead> , & d:ahead	0 0 0 0 0 6 0 -2
l=<day-ahead> to	-1 -13 -1 1 -1 0 0 13
l=<day-ahead> to & d:ahead	-1 -13 -1 1 -1 0 0 13
l=<day-gone> ,	0 0 0 16 0 0 0 -14
l=<day-gone> and	0 0 0 -4 7 0 0 0
l=<level> by	0 6 0 -1 0 0 0 -1
l=<level> from	-2 4 0 5 -9 0 0 -2
l=<level> from & d:ahead	-2 6 0 2 -9 0 0 -2
l=<level> from & d:today	0 -5 0 6 0 0 0 0
l=<level> on	0 4 0 3 3 0 0 -23
l=<level> on & d:ahead	0 5 0 2 3 0 0 -23
l=<level> until	0 0 0 -1 -6 0 0 9
l=<level> until & d:ahead	0 0 0 -2 -6 0 0 10
l=<name> ,	0 0 0 -10 0 0 0 10
l=<name> , & d:today	0 0 0 -10 0 0 0 10
l=<name> before	0 6 0 0 -2 0 0 -1
l=<name> on	0 -7 7 12 0 0 0 -10
l=<name> on & d:ahead	0 -6 7 10 0 0 0 -9
l=<name> until	0 0 0 -6 1 0 0 4
l=<name> until & d:ahead	0 0 0 -6 1 0 0 4
l=<number> ,	0 -15 0 -6 0 0 0 19
l=<number> on	0 10 -3 -5 0 0 0 -1
l=<number> on & d:ahead	0 12 -3 -8 0 0 0 0
l=<organisation> ,	0 -3 0 -6 12 0 0 -3
l=<organisation> meet	0 0 0 -4 -5 0 0 12
l=<organisation> on	0 -1 0 10 -2 0 0 -2
l=<organisation> on & d:ahead	0 -1 0 9 -1 0 0 -2
l=<person> on	0 5 0 0 0 0 0 -7
l=<person> on & d:ahead	0 6 0 0 0 0 0 -6
l=<seat> ,	-2 4 0 10 -5 0 0 -8
l=<seat> , & d:ahead	-1 -6 0 16 -1 0 0 -2
l=<seat> , & d:today	0 9 0 0 0 0 0 -5
l=<seat> from	0 -1 0 11 -7 0 0 -1
l=<seat> from & d:ahead	0 -1 0 11 -7 0 0 -1
l=<seat> on	0 -10 0 7 0 0 0 0
l=<seat> on & d:ahead	0 -10 0 7 0 0 0 0
l=<span> ,	0 -4 0 8 0 0 0 -2
l=<span> from	0 15 0 0 0 0 0 -21
l=<span> from & d:ahead	0 16 0 0 0 0 0 -20
l=again from	0 -4 0 0 -4 0 0 12
l=again from & d:ahead	0 -4 0 0 -4 0 0 12
l=again on	0 1 7 0 0 0 0 -7
l=again on & d:ahead	0 1 7 0 0 0 0 -7
l=agree on	0 7 0 0 0 0 0 -3
l=agree on & d:ahead	0 7 0 -1 0 0 0 -3
l=agreement by	0 0 0 0 0 0 -5 9
l=agreement by & d:ahead	0 0 0 0 0 0 -5 9
l=and from	0 15 0 -6 0 0 0 -8
l=and from & d:ahead	0 15 0 -6 0 0 0 -8
l=and on	0 24 0 -13 -4 0 0 -9
l=and on & d:ahead	0 24 0 -13 -4 0 0 -9
l=announce for	0 11 0 -5 -2 0 0 0
l=announce for & d:ahead	0 11 0 -5 -2 0 0 0
l=announce on	-3 -10 0 6 0 0 0 3
l=announce on & d:ahead	-3 -9 0 5 0 0 0 3
l=apply until	4 -11 0 -5 0 0 0 10
l=apply until & d:ahead	4 -11 0 -5 0 0 0 10
l=arrive by	0 7 6 -7 -2 0 -1 -3
l=arrive by & d:ahead	0 7 6 -7 -2 0 -1 -3
l=as of	0 14 0 -5 0 0 0 -7
l=as of & d:ahead	0 21 0 -15 0 0 0 -5
l=as of & d:today	0 -10 0 13 0 0 0 0
l=at <number>	0 4 0 -9 0 0 0 6
l=at the	0 7 -1 14 3 0 0 -20
l=at the & d:ahead	0 7 -1 14 3 0 0 -20
l=away on	0 0 0 -6 0 0 0 9
l=away on & d:ahead	0 0 0 -6 0 0 0 9
l=back on	-1 10 0 -5 -2 0 0 0
l=back on & d:ahead	-1 10 0 -5 -2 0 0 0
l=back to	0 0 0 4 0 4 0 -8
l=back to & d:ahead	0 0 0 4 0 4 0 -8
l=before the	-2 -3 0 8 4 0 0 -4
l=before the & d:ahead	-2 -3 0 8 4 0 0 -4
l=begin on	-9 4 0 8 6 0 0 -17
l=begin on & d:ahead	-9 4 0 8 6 0 0 -17
l=busan on	0 0 0 6 0 0 0 -1
l=busan on & d:ahead	0 0 0 6 0 0 0 -1
l=by the	0 -9 -2 3 0 -3 19 -17
l=by the & d:ahead	0 -9 -2 3 0 -3 19 -17
l=change on	0 -11 11 0 8 0 0 -10
l=change on & d:ahead	0 -11 11 0 8 0 0 -10
l=close on	0 -12 0 -2 -5 15 0 4
l=close on & d:ahead	0 -12 0 -2 -5 15 0 4
l=closed on	0 0 0 12 -5 0 0 0
l=closed on & d:ahead	0 0 0 11 -5 0 0 0
l=control of	-5 0 0 7 0 0 0 0
l=control of & d:ahead	-5 0 0 7 0 0 0 0
l=counted from	0 0 0 -4 0 0 0 6
l=counted from & d:ahead	0 0 0 -4 0 0 0 6
l=date : & d:today	0 0 0 8 0 0 0 -5
l=date is	0 2 0 -22 0 0 0 16
l=date is & d:ahead	0 2 0 -22 0 0 0 16
l=deadline of	0 -4 0 -3 -3 7 4 0
l=deadline of & d:ahead	0 -4 0 -3 -3 7 4 0
l=decide on	0 -2 0 -5 7 0 0 0
l=decide on & d:ahead	0 -2 0 -5 7 0 0 0
l=die on	0 0 0 -11 0 0 0 11
l=die on & d:ahead	0 0 0 -11 0 0 0 11
l=down on	0 -3 0 6 0 0 0 0
l=due on	0 -8 0 4 1 0 0 0
l=due on & d:ahead	0 -8 0 4 1 0 0 0
l=duty from	0 -8 0 10 0 0 0 0
l=duty from & d:ahead	0 -6 0 9 0 0 0 0
l=duty of	0 -4 0 6 0 0 0 0
l=duty on	0 8 0 0 -1 0 0 -4
l=duty on & d:ahead	0 8 0 0 -1 0 0 -4
l=duty until	0 -2 2 -8 -3 0 0 11
l=duty until & d:ahead	0 -2 2 -8 -3 0 0 11
l=early as	0 -4 0 -10 6 0 0 9
l=early as & d:ahead	0 -4 0 -10 6 0 0 9
l=effect on	4 -3 0 6 -6 0 0 -2
l=effect on & d:ahead	4 -4 0 6 -6 0 0 -2
l=enter before	0 -11 6 -3 8 0 0 0
l=enter before & d:ahead	0 -11 6 -3 8 0 0 0
l=expect on	0 0 0 -7 8 0 0 0
l=expect on & d:ahead	0 0 0 -7 8 0 0 0
l=expire on	-4 -2 6 0 -5 0 0 2
l=expire on & d:ahead	-4 -2 6 0 -5 0 0 2
l=follow on	0 4 0 -7 10 0 0 -7
l=follow on & d:ahead	0 4 0 -7 10 0 0 -7
l=for the	0 0 0 6 0 0 0 -3
l=for the & d:ahead	0 0 0 6 0 0 0 -3
l=force on	4 4 0 -6 -2 0 0 0
l=force on & d:ahead	4 4 0 -6 -2 0 0 0
l=force since	0 9 0 -3 0 0 0 -5
l=force since & d:ahead	0 9 0 -3 0 0 0 -5
l=force until	0 1 1 -13 4 0 0 0
l=force until & d:ahead	0 1 1 -13 4 0 0 0
l=friday ,	1 6 7 -8 3 -2 0 -10
l=friday , & d:ahead	2 0 8 -10 4 -2 0 -3
l=friday , & d:today	0 6 0 0 0 0 0 -9
l=from the	8 11 0 -5 -4 0 0 -16
l=from the & d:ahead	8 11 0 -5 -4 0 0 -16
l=geneva on	0 -1 0 9 0 0 0 -1
l=geneva on & d:ahead	0 -1 0 9 0 0 0 -1
l=go on	0 -11 0 -8 0 0 0 17
l=go on & d:ahead	0 -11 0 -4 0 0 0 14
l=good on	0 -4 0 6 0 0 0 -1
l=good on & d:ahead	0 -4 0 6 0 0 0 -1
l=happen on	7 7 -3 -15 2 0 0 0
l=happen on & d:ahead	7 7 -3 -15 2 0 0 0
l=has until	0 -11 0 -5 3 5 -1 9
l=has until & d:ahead	0 -11 0 -5 3 5 -1 9
l=have until	0 -2 0 2 2 -1 6 -5
l=have until & d:ahead	0 -2 0 2 2 -1 6 -5
l=in <seat>	0 0 0 12 -7 0 0 0
l=in <seat> & d:ahead	0 0 0 12 -7 0 0 0
l=in on	2 0 0 -8 0 0 0 3
l=in on & d:ahead	2 0 0 -8 0 0 0 3
l=it by	0 -4 0 6 -9 0 8 -2
l=it by & d:ahead	0 -4 0 6 -9 0 8 -2
l=it on	0 -5 0 19 -9 0 0 -6
l=it on & d:ahead	0 -5 0 19 -9 0 0 -5
l=lapse on	2 -6 0 -7 5 0 0 5
l=lapse on & d:ahead	2 -6 0 -7 5 0 0 5
l=last until	0 -6 1 7 -2 0 0 -3
l=last until & d:ahead	0 -6 1 7 -2 0 0 -3
l=loaded before & d:ahead	0 8 0 0 -2 0 0 0
l=loaded before & d:today	0 -5 0 8 0 0 0 0
l=measure on	0 -4 0 6 0 0 0 0
l=measure on & d:ahead	0 -4 0 6 0 0 0 0
l=meet on	0 2 0 3 -6 0 0 0
l=meet on & d:ahead	0 2 0 3 -6 0 0 0
l=midnight on	0 0 0 -7 -1 0 0 10
l=midnight on & d:ahead	0 0 0 -7 -1 0 0 10
l=minute of	0 12 0 -12 5 0 0 -4
l=monday ,	0 8 0 2 -4 0 0 -4
l=monday , & d:ahead	0 11 0 -5 -2 0 0 -2
l=monday , & d:today	0 -3 0 9 0 0 0 -2
l=more from	0 -15 0 17 0 0 0 0
l=more from & d:ahead	0 -15 0 17 0 0 0 0
l=off on	0 -2 0 -9 14 0 0 0
l=off on & d:ahead	0 -2 0 -9 14 0 0 0
l=on a	0 -8 0 6 0 0 0 1
l=on a & d:ahead	0 -8 0 6 0 0 0 1
l=on the	-4 12 7 -4 0 0 -1 -7
l=on the & d:ahead	-4 12 7 -4 0 0 -1 -7
l=opened on	0 -2 0 8 -2 0 0 0
l=opened on & d:ahead	0 -2 0 8 -2 0 0 0
l=or after	0 0 0 6 1 0 0 -6
l=or after & d:ahead	0 0 0 6 1 0 0 -6
l=over on	0 11 0 -7 -1 0 0 2
l=over on & d:ahead	0 11 0 -7 -1 0 0 2
l=paper on	0 -9 0 14 -5 0 0 0
l=paper on & d:ahead	0 -9 0 14 -5 0 0 0
l=pay before	0 11 0 -2 -3 0 0 -1
l=pay before & d:ahead	0 11 0 -2 -3 0 0 -1
l=proclamation on	0 -9 0 10 0 0 0 0
l=proclamation on & d:ahead	0 -9 0 10 0 0 0 0
l=prolonged to	0 0 7 -1 0 0 0 -3
l=prolonged to & d:ahead	0 0 7 -1 0 0 0 -3
l=published on	-2 0 0 9 -2 0 0 0
l=published on & d:ahead	-2 0 0 9 -2 0 0 0
l=report on	0 7 0 -8 2 0 0 0
l=report on & d:ahead	0 7 0 -9 2 0 0 0
l=resume on	0 6 0 0 0 0 0 -6
l=resume on & d:ahead	0 6 0 0 0 0 0 -6
l=run until	-2 0 2 -16 0 0 0 20
l=run until & d:ahead	-2 0 2 -16 0 0 0 20
l=saturday ,	0 7 0 -5 0 0 0 0
l=saturday , & d:ahead	0 9 0 -11 0 0 0 0
l=saturday , & d:today	0 0 0 6 0 0 0 -1
l=say on	0 0 0 12 -8 0 0 -4
l=say on & d:ahead	0 1 0 8 -7 0 0 -3
l=say until	0 0 5 -6 0 0 0 0
l=say until & d:ahead	0 0 5 -6 0 0 0 0
l=since the	0 -4 0 11 0 0 0 -3
l=since the & d:ahead	0 -4 0 11 0 0 0 -3
l=sit on	0 -4 0 0 6 0 0 0
l=sit on & d:ahead	0 -4 0 0 6 0 0 0
l=so on	0 -1 0 -10 16 0 0 -4
l=so on & d:ahead	0 -1 0 -10 16 0 0 -4
l=start on	7 1 0 0 -2 0 0 -9
l=start on & d:ahead	7 1 0 0 -2 0 0 -9
l=statement on	0 -4 0 6 0 0 0 0
l=statement on & d:ahead	0 -3 0 6 0 0 0 0
l=sunday ,	0 -4 0 0 0 0 0 6
l=sunday , & d:ahead	0 -3 0 -3 0 0 0 8
l=suspend from	0 10 0 -12 0 0 0 0
l=suspend from & d:ahead	0 10 0 -12 0 0 0 0
l=take effect & d:today	0 6 0 -6 0 0 0 0
l=talk on	0 -1 0 6 0 0 0 0
l=talk on & d:ahead	0 -1 0 6 0 0 0 0
l=tariff from	0 -6 0 9 0 0 0 0
l=tariff from & d:ahead	0 -6 0 9 0 0 0 0
l=tariff on	0 10 0 -22 14 0 0 0
l=tariff on & d:ahead	0 10 0 -22 14 0 0 0
l=tariff until	0 0 0 12 0 0 0 -6
l=tariff until & d:ahead	0 0 0 12 0 0 0 -6
l=there on	0 0 0 7 0 0 0 0
l=there on & d:ahead	0 0 0 7 0 0 0 0
l=there until	0 -7 0 9 0 0 0 -1
l=there until & d:ahead	0 -7 0 9 0 0 0 -1
l=thursday ,	0 -14 0 0 -1 0 0 10
l=thursday , & d:ahead	0 -10 0 4 0 0 0 5
l=to the	0 -11 0 -9 5 0 0 13
l=to the & d:ahead	0 -11 0 -9 5 0 0 13
l=truce end	0 0 0 -15 0 0 0 17
l=truce end & d:ahead	0 0 0 -10 0 0 0 12
l=truce of	0 8 0 0 0 0 0 -8
l=truce of & d:ahead	0 8 0 0 0 0 0 -8
l=truce to	0 0 0 -16 0 0 0 17
l=truce to & d:ahead	0 0 0 -16 0 0 0 17
l=truce until	0 0 0 20 0 0 0 -18
l=truce until & d:ahead	0 0 0 20 0 0 0 -18
l=tuesday ,	0 4 0 -7 0 0 0 3
l=tuesday , & d:ahead	0 6 0 -4 0 0 0 -3
l=tuesday , & d:today	0 -3 0 -3 0 0 0 7
l=until the	-2 -1 -2 5 -13 -1 0 4
l=until the & d:ahead	-2 -1 -2 5 -13 -1 0 4
l=up on	0 -1 0 -3 0 0 0 9
l=up on & d:ahead	0 -1 0 -4 0 0 0 9
l=us to	0 8 0 -4 0 0 0 0
l=us to & d:ahead	0 8 0 -4 0 0 0 0
l=vote on	0 -7 0 -1 8 0 0 -1
l=vote on & d:ahead	0 -7 0 -1 8 0 0 -1
l=wednesday ,	0 7 0 -8 3 4 0 -3
l=wednesday , & d:ahead	0 16 0 -10 -6 4 0 -4
l=wednesday , & d:today	0 -12 0 0 8 0 0 0
l=week ,	0 0 0 -18 9 0 0 9
l=week , & d:ahead	0 0 0 -18 9 0 0 9
lead="	0 3 -2 11 -16 -1 1 -8
lead=" & d:ahead	0 3 -2 10 -15 -1 1 -8
lead=)	-5 15 0 -2 -3 0 0 -3
lead=) & d:ahead	-5 15 0 -3 -3 0 0 -2
lead=,	3 3 -6 12 -13 -1 0 -9
lead=, & d:ahead	7 4 -1 5 -11 0 3 -13
lead=, & d:today	-6 -3 -6 7 -4 -3 -4 9
lead=-	0 0 0 -8 0 0 0 7
lead=- & d:ahead	0 1 0 -13 0 0 0 9
lead=1	-1 30 0 -18 -3 0 0 -8
lead=1 & d:ahead	0 33 0 -37 -3 0 0 1
lead=1 & d:today	0 -3 0 22 0 0 0 -17
lead=10	0 0 1 -9 0 0 0 11
lead=12	0 -10 0 5 -1 0 0 6
lead=13	0 -7 0 -8 0 -5 0 17
lead=14	0 -2 0 31 -2 -2 0 -23
lead=14 & d:today	0 0 0 9 0 0 0 -6
lead=15	0 0 0 7 0 0 0 0
lead=2	0 1 0 3 0 0 0 -7
lead=2 & d:today	0 -1 0 6 0 0 0 0
lead=20	0 -1 0 16 -2 0 0 -11
lead=3	0 10 0 -20 0 0 0 13
lead=30	0 -2 0 -30 -4 21 0 16
lead=30 & d:today	0 0 0 -18 0 0 0 20
lead=31	0 0 0 -19 -3 0 0 21
lead=5	0 18 0 -16 0 0 0 0
lead=8	0 -6 0 24 -1 0 0 -16
lead=9	7 3 0 -6 7 0 0 -11
lead=9 & d:today	8 0 0 -6 0 0 0 0
lead=:	-6 -6 -5 10 3 -4 -10 1
lead=: & d:ahead	-4 -5 -3 4 6 -3 -9 2
lead=: & d:today	-1 -2 0 9 -4 0 0 0
lead=;	0 -2 -4 7 -1 6 0 -7
lead=; & d:ahead	0 -1 -4 6 -1 6 0 -7
lead=a	9 -19 3 7 3 0 -8 0
lead=a & d:ahead	9 -20 3 6 3 0 -8 0
lead=according	0 -2 0 9 0 0 0 -2
lead=according & d:ahead	0 -2 0 9 0 0 0 -2
lead=after	0 5 0 0 9 0 0 -13
lead=after & d:ahead	0 8 0 -2 9 0 0 -12
lead=an	0 -9 0 -1 1 0 0 10
lead=an & d:ahead	0 -8 0 -1 1 0 0 10
lead=and	-6 11 -5 -7 -11 -2 -2 12
lead=and & d:ahead	-6 11 -5 -9 -11 -2 -2 14
lead=april	0 -9 0 18 2 0 0 -16
lead=april & d:ahead	0 -9 0 18 2 0 0 -16
lead=argentina	0 0 0 -4 0 0 6 0
lead=argentina & d:ahead	0 0 0 -4 0 0 6 0
lead=as	0 -15 0 13 5 0 0 -5
lead=as & d:ahead	0 -14 0 11 5 0 0 -4
lead=at	0 -5 0 -5 0 0 0 12
lead=at & d:ahead	0 -5 0 -2 0 0 0 9
lead=august	0 -4 0 12 -3 0 0 -5
lead=august & d:ahead	0 -11 0 17 -2 0 0 -5
lead=because	0 0 0 -5 0 0 0 7
lead=because & d:ahead	0 0 0 -5 0 0 0 7
lead=before	0 1 8 1 -8 0 0 -2
lead=before & d:ahead	0 5 9 -5 -7 0 0 -1
lead=before & d:today	0 -4 0 9 0 0 0 0
lead=beijing & d:ahead	0 6 0 -5 -4 0 0 3
lead=both	0 10 0 -1 -2 0 0 -1
lead=both & d:ahead	0 11 0 -2 -1 0 0 -1
lead=brazil	0 0 0 -9 0 0 5 2
lead=brazil & d:ahead	0 0 0 -9 0 0 5 2
lead=britain	0 -6 0 -4 8 0 0 2
lead=britain & d:ahead	0 -6 0 -4 8 0 0 2
lead=but	-3 12 0 1 -9 0 0 -1
lead=but & d:ahead	-3 12 0 1 -9 0 0 -1
lead=by	-1 -6 0 8 0 1 8 -16
lead=by & d:ahead	-1 -5 0 7 0 1 8 -15
lead=canada	0 8 0 -6 0 0 0 0
lead=canada & d:ahead	0 9 0 -8 0 0 0 0
lead=china	10 -8 0 0 -1 0 -1 1
lead=china & d:ahead	7 -5 0 0 -1 0 -1 2
lead=chinese	0 -12 0 15 1 -2 0 -2
lead=chinese & d:ahead	0 -10 0 13 1 -2 0 -2
lead=export	0 7 0 0 0 0 0 -2
lead=february	0 11 0 0 -2 0 0 -10
lead=for	0 15 -8 -11 -2 0 0 5
lead=for & d:ahead	0 8 -8 -5 -2 0 0 7
lead=from	3 -1 7 0 3 0 0 -7
lead=from & d:ahead	3 -1 7 0 3 0 0 -7
lead=goods	0 -8 -2 10 8 0 0 -7
lead=goods & d:ahead	0 -5 -2 7 8 0 0 -6
lead=he	0 7 0 2 -13 0 0 0
lead=he & d:ahead	0 7 0 1 -13 0 0 0
lead=i	0 -4 0 15 -1 0 0 -5
lead=i & d:ahead	0 -3 0 14 -1 0 0 -5
lead=if	-8 1 1 -21 7 -7 5 11
lead=if & d:ahead	-8 2 1 -19 7 -7 5 8
lead=if & d:today	0 0 0 -3 0 0 0 6
lead=in	0 12 0 -18 3 0 0 7
lead=in & d:ahead	0 12 0 -18 3 0 0 7
lead=india	0 6 0 -10 0 0 6 0
lead=india & d:ahead	0 7 0 -6 0 0 7 -5
lead=indonesia	0 -1 0 8 0 0 0 -5
lead=indonesia & d:ahead	0 -1 0 8 0 0 0 -5
lead=it	2 -2 -11 1 0 -8 -1 6
lead=it & d:ahead	2 -1 -10 -1 0 -8 -1 8
lead=it & d:today	0 -2 0 11 0 0 0 -5
lead=its	-1 -9 0 11 -2 0 0 3
lead=its & d:ahead	-1 -9 0 11 -2 0 0 3
lead=january	0 -8 0 -25 -5 18 0 16
lead=january & d:ahead	0 -8 0 -25 -5 18 0 16
lead=july	0 17 0 -1 0 0 0 -16
lead=july & d:ahead	0 18 0 -2 0 0 0 -16
lead=june	0 4 0 11 -5 0 0 -12
lead=last	0 0 0 -14 0 0 0 17
lead=march	0 5 0 -6 17 -3 0 -17
lead=may	0 -9 0 20 0 0 0 -12
lead=minister & d:ahead	0 0 0 -6 4 0 0 1
lead=monday	0 -11 13 0 0 0 0 -7
lead=monday & d:ahead	0 -9 13 0 0 0 0 -5
lead=mr	0 -12 0 14 0 0 0 -4
lead=mr & d:ahead	0 -12 0 14 0 0 0 -3
lead=my	0 13 0 -3 -6 0 0 -2
lead=my & d:ahead	0 13 0 -3 -6 0 0 -2
lead=neither	0 -10 0 6 0 0 0 4
lead=new	3 4 0 -8 1 0 0 0
lead=new & d:ahead	3 4 0 -8 1 0 0 0
lead=not	0 0 0 8 0 0 0 -8
lead=november	10 -9 10 -35 -8 0 0 27
lead=november & d:ahead	12 -5 11 -39 -7 0 0 28
lead=november & d:today	0 -1 0 8 0 0 0 0
lead=objections	0 -1 0 21 -15 0 0 -2
lead=objections & d:ahead	0 -1 0 21 -15 0 0 -2
lead=october	0 0 0 10 0 0 0 -1
lead=officials	0 10 0 -6 -3 0 0 0
lead=officials & d:ahead	0 10 0 -6 -3 0 0 0
lead=our	0 -9 0 19 -12 0 0 -4
lead=our & d:ahead	0 -9 0 19 -12 0 0 -4
lead=president	0 5 0 -8 7 0 0 0
lead=president & d:ahead	0 5 0 -9 7 0 0 1
lead=saturday	0 0 0 6 0 0 0 -2
lead=september	0 -3 0 12 0 0 0 -7
lead=since	0 -5 0 6 0 0 0 0
lead=since & d:ahead	0 -5 0 6 0 0 0 0
lead=so	0 -6 0 -2 0 0 0 11
lead=so & d:ahead	0 -5 0 -6 0 0 0 14
lead=sunday	0 -2 0 15 0 0 0 -8
lead=sunday & d:ahead	0 -1 0 11 0 0 0 -4
lead=swiss	0 -2 0 7 0 0 0 0
lead=swiss & d:ahead	0 -2 0 7 0 0 0 0
lead=talks	0 -3 0 -3 0 0 0 9
lead=talks & d:ahead	0 -3 0 0 0 0 0 6
lead=that	-6 -13 3 7 -7 3 0 4
lead=that & d:ahead	-6 -14 4 8 -9 4 0 3
lead=the	-18 2 -10 6 -8 4 2 5
lead=the & d:ahead	-17 0 -9 2 -8 4 2 11
lead=the & d:today	0 5 0 11 0 0 0 -16
lead=their	0 1 0 11 -1 0 0 -11
lead=their & d:ahead	0 2 0 11 -1 0 0 -11
lead=then	0 0 0 11 -2 0 0 -9
lead=then & d:ahead	0 0 0 11 -2 0 0 -9
lead=they	-1 -2 8 0 -6 0 0 1
lead=they & d:ahead	-1 -1 8 0 -6 0 0 2
lead=this	5 -5 0 11 4 0 0 -17
lead=this & d:ahead	5 -5 0 18 -1 0 0 -16
lead=this & d:today	0 0 0 -6 6 0 0 0
lead=thursday	0 -7 0 -20 -3 0 0 28
lead=thursday & d:ahead	0 -4 0 -21 -2 0 0 27
lead=to	3 0 0 -13 0 0 0 11
lead=to & d:ahead	3 0 0 -13 0 0 0 11
lead=today	0 -6 0 0 0 0 0 7
lead=today & d:today	0 -6 0 0 0 0 0 7
lead=tomorrow	6 0 0 -13 18 -4 0 -8
lead=tomorrow & d:ahead	6 0 0 -13 18 -4 0 -8
lead=treasury	0 -2 0 7 -2 0 0 0
lead=treasury & d:ahead	0 -2 0 6 -2 0 0 0
lead=tuesday	0 -1 0 12 0 0 0 -5
lead=twenty	0 6 0 0 0 0 0 -2
lead=twenty & d:ahead	0 6 0 0 0 0 0 -2
lead=two	0 -5 0 -4 0 0 0 11
lead=two & d:ahead	0 -5 0 -4 0 0 0 12
lead=u.s.	0 3 0 1 0 0 0 -6
lead=u.s. & d:ahead	0 3 0 0 0 0 0 -6
lead=under	0 0 0 10 0 -1 0 -2
lead=under & d:ahead	0 0 0 10 0 -1 0 -2
lead=unless	0 0 0 2 -6 0 0 2
lead=unless & d:ahead	0 0 0 8 -6 0 0 -2
lead=until	-5 -1 0 -1 0 -3 -3 10
lead=until & d:ahead	-5 0 0 -2 0 -3 -3 9
lead=washington	5 -7 0 -3 6 0 0 0
lead=washington & d:ahead	5 -7 0 -3 6 0 0 0
lead=we	0 13 5 -7 -4 0 0 -2
lead=we & d:today	0 10 0 -8 0 0 0 0
lead=wednesday	0 -6 0 4 0 0 0 2
lead=what	-7 7 -2 -1 3 0 0 0
lead=what & d:ahead	-7 8 -1 -5 3 0 0 0
lead=what & d:today	0 0 0 7 0 0 0 -1
lead=when	0 -7 0 6 0 0 0 0
lead=when & d:ahead	0 -7 0 3 0 0 0 1
lead=where	0 -3 0 1 1 6 0 -8
lead=where & d:ahead	0 -1 0 0 1 6 0 -6
lead=who	0 0 0 19 -7 0 0 -10
lead=who & d:ahead	0 -7 0 23 -6 0 0 -9
lead=with	0 -5 0 -9 0 6 0 9
lead=with & d:ahead	0 -3 0 -10 0 6 0 9
lead=without & d:ahead	0 6 0 -2 0 0 0 0
lead=—	7 0 -1 -6 0 0 -1 8
lead=— & d:ahead	7 3 0 -16 0 0 0 12
lead=— & d:today	0 -6 0 14 0 0 0 -4
lll=, and from	0 2 0 2 0 0 0 -7
lll=, and from & d:ahead	0 2 0 2 0 0 0 -7
lll=, and on	0 -15 0 10 0 0 0 3
lll=, and on & d:ahead	0 -15 0 10 0 0 0 3
lll=, begin on	0 14 0 -13 0 0 0 0
lll=, begin on & d:ahead	0 14 0 -13 0 0 0 0
lll=, on the	0 7 0 -3 5 0 0 -5
lll=, on the & d:ahead	0 7 0 -3 5 0 0 -5
lll=, run to	-3 0 0 8 0 0 0 -2
lll=, run to & d:ahead	-3 0 0 8 0 0 0 -2
lll=, say on	0 -6 0 13 0 0 0 -3
lll=, say on & d:ahead	0 -6 0 12 0 0 0 -3
lll=, start on	6 5 0 -12 0 0 0 0
lll=, start on & d:ahead	6 5 0 -12 0 0 0 0
lll=: <number> on	0 -2 -2 -3 0 0 0 8
lll=: <number> on & d:ahead	0 -2 -2 -3 0 0 0 8
lll=<begin> <begin> <begin>	0 3 0 2 1 7 -10 -11
lll=<begin> <begin> <begin> & d:ahead	0 0 1 0 2 9 -7 -8
lll=<begin> <begin> <begin> & d:today	2 6 -1 1 0 0 0 -4
lll=<begin> <begin> from	4 -6 8 0 4 0 0 -2
lll=<begin> <begin> from & d:ahead	4 -7 8 0 4 0 0 -1
lll=<begin> <begin> on	0 3 0 -5 -2 -2 -1 7
lll=<begin> <begin> on & d:ahead	0 3 0 -6 -2 -2 -1 7
lll=<begin> <begin> sunday	0 0 0 6 0 0 0 -4
lll=<begin> <begin> the	6 0 0 -11 -1 1 0 4
lll=<begin> <begin> the & d:ahead	6 1 0 -14 -1 1 0 5
lll=<begin> <begin> until	-1 -1 -1 6 -6 -1 0 4
lll=<begin> <begin> until & d:ahead	-1 0 -1 6 -6 -1 0 4
lll=<begin> <seat> ,	0 0 0 9 0 0 0 -7
lll=<begin> <seat> , & d:today	0 1 0 7 0 0 0 -6
lll=<begin> and on	0 22 0 -12 0 0 0 -13
lll=<begin> and on & d:ahead	0 22 0 -12 0 0 0 -13
lll=<begin> as of	0 -8 0 9 0 0 0 0
lll=<begin> friday ,	0 -3 0 12 0 0 0 -10
lll=<begin> on the	0 -1 0 -7 0 0 0 8
lll=<begin> on the & d:ahead	0 -1 0 -7 0 0 0 8
lll=<begin> thursday ,	0 -3 0 8 0 0 0 -3
lll=<begin> tuesday ,	0 -9 0 0 0 0 0 8
lll=<begin> tuesday , & d:today	0 0 0 -9 0 0 0 11
lll=<begin> until the	0 0 0 12 0 0 0 -10
lll=<begin> until the & d:ahead	0 0 0 12 0 0 0 -10
lll=<begin> wednesday ,	0 8 0 -5 8 0 0 -14
lll=<begin> wednesday , & d:today	0 -6 0 2 9 0 0 -11
lll=<day-ahead> , a	0 -7 0 12 0 0 0 -3
lll=<day-ahead> , a & d:ahead	0 -7 0 12 0 0 0 -3
lll=<goods-amount> by the	0 0 0 10 -4 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 10 -4 0 0 0
lll=<level> until the	0 3 0 -6 0 0 0 3
lll=<level> until the & d:ahead	0 3 0 -6 0 0 0 3
lll=<name> at the	0 0 0 7 0 0 0 -3
lll=<name> at the & d:ahead	0 0 0 7 0 0 0 -3
lll=<name> by the	4 -5 0 9 0 0 -1 -2
lll=<name> by the & d:ahead	4 -5 0 9 0 0 -1 -2
lll=<number> : <number>	0 7 0 -3 0 0 0 -1
lll=<organisation> meet on	0 6 0 -4 0 0 0 0
lll=<organisation> meet on & d:ahead	0 6 0 -4 0 0 0 0
lll=<organisation> vote on	0 0 0 -12 13 0 0 0
lll=<organisation> vote on & d:ahead	0 0 0 -12 13 0 0 0
lll=<person> , on	0 -2 0 9 0 0 0 -3
lll=<person> , on & d:ahead	0 -2 0 9 0 0 0 -3
lll=<person> announce on	0 0 0 -5 0 0 0 7
lll=<person> announce on & d:ahead	0 0 0 -5 0 0 0 7
lll=<quality> good on	0 -4 0 6 0 0 0 -1
lll=<quality> good on & d:ahead	0 -4 0 6 0 0 0 -1
lll=<seat> , on	0 15 0 -9 -2 0 0 -3
lll=<seat> , on & d:ahead	0 15 0 -9 -2 0 0 -3
lll=<span> , from	0 -2 0 8 0 0 0 -4
lll=<span> , from & d:ahead	0 -2 0 8 0 0 0 -4
lll=<span> , on	0 1 0 -29 0 0 0 24
lll=<span> , on & d:ahead	0 1 0 -29 0 0 0 24
lll=<span> , to	0 -9 0 11 0 0 0 -2
lll=<span> , to & d:ahead	0 -9 0 11 0 0 0 -2
lll=<span> , until	-6 14 0 -19 2 6 0 0
lll=<span> , until & d:ahead	-6 14 0 -19 2 6 0 0
lll=and <level> from	0 -13 0 16 0 0 0 -1
lll=and end on	0 0 0 -9 6 0 0 0
lll=and end on & d:ahead	0 0 0 -9 6 0 0 0
lll=and expire on	0 0 0 -11 0 0 0 14
lll=and expire on & d:ahead	0 0 0 -11 0 0 0 14
lll=and run until	0 0 0 -4 0 0 0 7
lll=and run until & d:ahead	0 0 0 -4 0 0 0 7
lll=apply again from	0 12 0 -7 0 0 0 -4
lll=apply again from & d:ahead	0 12 0 -7 0 0 0 -4
lll=as early as	0 -4 0 -10 6 0 0 9
lll=as early as & d:ahead	0 -4 0 -10 6 0 0 9
lll=at <level> until	0 -5 0 -7 0 0 0 14
lll=at <level> until & d:ahead	0 -5 0 -7 0 0 0 14
lll=at midnight on	0 -8 0 -3 0 0 0 8
lll=at midnight on & d:ahead	0 -8 0 -3 0 0 0 8
lll=at noon on	0 -1 0 7 0 0 0 -1
lll=be <level> from	0 10 0 -9 0 0 0 0
lll=be <level> from & d:ahead	0 10 0 -9 0 0 0 0
lll=be extend to	0 0 4 -6 0 0 0 3
lll=be extend to & d:ahead	0 0 4 -6 0 0 0 3
lll=be hold on	0 0 0 -3 6 0 0 0
lll=be hold on & d:ahead	0 0 0 -3 6 0 0 0
lll=by <level> on	0 -20 0 23 -1 0 0 0
lll=by <level> on & d:ahead	0 -20 0 23 -1 0 0 0
lll=come back on	0 -9 0 4 0 0 0 6
lll=come back on & d:ahead	0 -9 0 4 0 0 0 6
lll=duty pay before	0 11 0 -2 -3 0 0 -1
lll=duty pay before & d:ahead	0 11 0 -2 -3 0 0 -1
lll=end on the	0 -2 0 -8 0 0 0 14
lll=end on the & d:ahead	0 -2 0 -8 0 0 0 14
lll=extension to the	0 0 0 -9 0 0 0 12
lll=extension to the & d:ahead	0 0 0 -9 0 0 0 12
lll=face <level> from	0 -7 0 0 0 0 0 7
lll=face <level> from & d:ahead	0 -7 0 0 0 0 0 7
lll=for <span> from	0 2 0 7 0 0 0 -15
lll=for <span> from & d:ahead	0 2 0 7 0 0 0 -15
lll=from <day-ahead> to	-1 -15 -1 6 -1 0 0 10
lll=from <day-ahead> to & d:ahead	-1 -15 -1 6 -1 0 0 10
lll=from <level> on	0 11 0 -10 0 0 0 0
lll=from <level> on & d:ahead	0 12 0 -11 0 0 0 0
lll=from <name> on	0 -3 8 -1 0 0 0 0
lll=good loaded before	0 -5 0 7 0 0 0 0
lll=good loaded before & d:today	0 -5 0 7 0 0 0 0
lll=in <seat> from	0 -4 0 13 -5 0 0 0
lll=in <seat> from & d:ahead	0 -4 0 13 -5 0 0 0
lll=in <seat> on	0 -4 0 9 3 0 0 -10
lll=in <seat> on & d:ahead	0 -4 0 8 3 0 0 -10
lll=in force since	0 9 0 -3 0 0 0 -5
lll=in force since & d:ahead	0 9 0 -3 0 0 0 -5
lll=in force until	0 1 1 -13 4 0 0 0
lll=in force until & d:ahead	0 1 1 -13 4 0 0 0
lll=in geneva on	0 -1 0 9 0 0 0 -1
lll=in geneva on & d:ahead	0 -1 0 9 0 0 0 -1
lll=increase announce for	0 7 0 -6 0 0 0 0
lll=increase announce for & d:ahead	0 7 0 -6 0 0 0 0
lll=into force on	4 4 0 -6 -2 0 0 0
lll=into force on & d:ahead	4 4 0 -6 -2 0 0 0
lll=is due on	0 -6 0 -1 0 0 0 9
lll=is due on & d:ahead	0 -6 0 -1 0 0 0 9
lll=is good until	0 0 0 -8 0 0 0 9
lll=is good until & d:ahead	0 0 0 -8 0 0 0 9
lll=is suspend from	0 11 0 -10 0 0 0 0
lll=is suspend from & d:ahead	0 11 0 -10 0 0 0 0
lll=it end on	0 13 0 -36 4 0 0 9
lll=it end on & d:ahead	0 13 0 -36 4 0 0 9
lll=it expire on	0 9 0 6 3 0 0 -17
lll=it expire on & d:ahead	0 9 0 6 3 0 0 -17
lll=it run to	0 0 0 -9 0 0 0 11
lll=it run to & d:ahead	0 0 0 -9 0 0 0 11
lll=it run until	0 0 0 -8 0 0 0 11
lll=it run until & d:ahead	0 0 0 -8 0 0 0 11
lll=it sit on	0 0 0 -10 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -10 11 0 0 0
lll=kick in on	2 7 0 -8 0 0 0 -1
lll=kick in on & d:ahead	2 7 0 -8 0 0 0 -1
lll=last until the	0 -2 0 -2 0 0 0 6
lll=last until the & d:ahead	0 -2 0 -2 0 0 0 6
lll=m . on	0 0 3 -7 0 0 0 8
lll=m . on & d:ahead	0 0 3 -7 0 0 0 8
lll=now last until	0 0 0 7 0 0 0 -6
lll=now last until & d:ahead	0 0 0 7 0 0 0 -6
lll=of <level> from	0 16 0 -15 0 0 0 0
lll=of <level> from & d:ahead	0 16 0 -15 0 0 0 0
lll=on friday ,	2 -10 9 -7 7 0 0 -1
lll=on friday , & d:ahead	2 -10 9 -7 7 0 0 -1
lll=on or after	0 0 0 6 1 0 0 -6
lll=on or after & d:ahead	0 0 0 6 1 0 0 -6
lll=on saturday ,	0 -2 0 -4 0 0 0 10
lll=on saturday , & d:ahead	0 -2 0 -4 0 0 0 10
lll=on thursday ,	0 0 0 -2 0 0 0 6
lll=on thursday , & d:ahead	0 0 0 -2 0 0 0 6
lll=on tuesday ,	0 0 0 -9 2 0 0 7
lll=on tuesday , & d:ahead	0 0 0 -9 2 0 0 7
lll=on wednesday ,	0 -3 0 8 -3 0 0 0
lll=pause end on	0 0 0 -6 0 0 0 6
lll=pause end on & d:ahead	0 0 0 -6 0 0 0 6
lll=rise <level> on	0 -7 0 8 0 0 0 0
lll=run out on	0 2 0 -4 -3 0 0 6
lll=run out on & d:ahead	0 2 0 -4 -3 0 0 6
lll=stay suspend until	-1 -2 0 12 0 0 0 -5
lll=stay suspend until & d:ahead	-1 -2 0 12 0 0 0 -5
lll=surcharge end on	0 14 0 -11 0 0 0 -2
lll=surcharge end on & d:ahead	0 14 0 -11 0 0 0 -2
lll=suspension end on	0 0 0 8 -1 0 0 -5
lll=suspension end on & d:ahead	0 0 0 8 -1 0 0 -5
lll=take effect on	4 0 0 2 -6 0 0 -1
lll=take effect on & d:ahead	4 -1 0 3 -6 0 0 -1
lll=take us to	0 10 0 -3 0 0 0 -3
lll=take us to & d:ahead	0 10 0 -3 0 0 0 -3
lll=that expire on	0 2 0 -13 0 0 0 9
lll=that expire on & d:ahead	0 2 0 -13 0 0 0 9
lll=the <organisation> on	0 0 0 7 -1 0 0 -1
lll=the <organisation> on & d:ahead	0 0 0 6 -1 0 0 -1
lll=the order on	0 8 0 -8 0 0 0 0
lll=the order on & d:ahead	0 8 0 -8 0 0 0 0
lll=the paper on	0 -9 0 13 -5 0 0 0
lll=the paper on & d:ahead	0 -9 0 13 -5 0 0 0
lll=the proclamation on	0 -5 0 6 0 0 0 0
lll=the proclamation on & d:ahead	0 -5 0 6 0 0 0 0
lll=the truce end	0 0 0 -13 0 0 0 13
lll=the truce end & d:ahead	0 0 0 -8 0 0 0 8
lll=the truce of	0 8 0 0 0 0 0 -8
lll=the truce of & d:ahead	0 8 0 0 0 0 0 -8
lll=they arrive by	0 8 -2 -5 2 0 0 -1
lll=they arrive by & d:ahead	0 8 -2 -5 2 0 0 -1
lll=to <level> on	0 15 0 -13 10 0 0 -18
lll=to <level> on & d:ahead	0 15 0 -13 10 0 0 -18
lll=to <number> on	0 7 0 -2 0 0 0 -5
lll=to <number> on & d:ahead	0 7 0 -2 0 0 0 -5
lll=to <seat> on	0 0 0 -3 0 0 0 6
lll=to <seat> on & d:ahead	0 0 0 -3 0 0 0 6
lll=to begin on	0 -8 0 12 -1 0 0 0
lll=to begin on & d:ahead	0 -8 0 12 -1 0 0 0
lll=to end on	0 6 0 -5 -2 0 0 4
lll=to end on & d:ahead	0 6 0 -5 -2 0 0 4
lll=to expire on	0 -11 0 11 -1 0 0 -1
lll=to expire on & d:ahead	0 -11 0 11 -1 0 0 -1
lll=to lapse on	0 3 0 6 -3 0 0 -6
lll=to lapse on & d:ahead	0 3 0 6 -3 0 0 -6
lll=to last until	0 0 2 8 0 0 0 -7
lll=to last until & d:ahead	0 0 2 8 0 0 0 -7
lll=to start on	4 0 0 3 0 0 0 -6
lll=to start on & d:ahead	4 0 0 3 0 0 0 -6
lll=truce expire on	0 0 0 7 0 0 0 -6
lll=truce expire on & d:ahead	0 0 0 7 0 0 0 -6
lll=truce last until	0 0 0 -5 0 0 0 7
lll=truce last until & d:ahead	0 0 0 -5 0 0 0 7
lll=truce run to	0 0 0 8 0 0 0 -8
lll=truce run to & d:ahead	0 0 0 8 0 0 0 -8
lll=what change on	0 -5 12 2 0 0 0 -10
lll=what change on & d:ahead	0 -5 12 2 0 0 0 -10
lll=what happen on	8 5 -2 -9 -10 0 0 3
lll=what happen on & d:ahead	8 5 -2 -9 -10 0 0 3
lll=which begin on	0 -4 0 9 -2 0 0 0
lll=which begin on & d:ahead	0 -4 0 9 -2 0 0 0
lll=which expire on	0 9 0 -9 0 0 0 1
lll=which expire on & d:ahead	0 9 0 -9 0 0 0 1
lll=which lapse on	3 0 0 -9 0 0 0 2
lll=which lapse on & d:ahead	3 0 0 -9 0 0 0 2
lll=will vote on	0 0 0 10 -9 0 0 0
lll=will vote on & d:ahead	0 0 0 10 -9 0 0 0
lll=with <name> on	0 0 0 7 0 0 0 -3
lll=with <name> on & d:ahead	0 0 0 7 0 0 0 -3
lr='s .	0 -1 0 -1 0 7 0 0
lr=, (	0 -1 0 8 0 0 0 -2
lr=, ( & d:today	0 -2 0 9 0 0 0 -2
lr=, ,	1 1 -2 23 -17 0 0 -20
lr=, , & d:ahead	1 8 -2 15 -15 0 0 -20
lr=, , & d:today	0 -12 0 13 0 0 0 0
lr=, -	0 -1 0 6 0 0 0 -1
lr=, - & d:today	0 -1 0 6 0 0 0 -1
lr=, .	-3 -11 4 6 0 5 0 -1
lr=, . & d:ahead	-2 -13 4 14 0 5 0 -13
lr=, . & d:today	0 0 0 -7 0 0 0 8
lr=, :	0 6 0 2 0 0 0 -10
lr=, <end>	-9 11 0 -13 3 -5 3 8
lr=, <end> & d:ahead	-7 7 1 -7 0 -2 6 -1
lr=, <end> & d:today	0 5 0 -9 2 0 0 10
lr=: ,	0 7 0 -5 -6 0 0 4
lr=: , & d:ahead	0 7 0 6 -5 0 0 -9
lr=: .	0 -12 0 0 -1 0 0 11
lr=: . & d:ahead	0 -12 0 0 -1 0 0 13
lr=: <end> & d:ahead	0 3 0 -10 5 0 0 1
lr=: <end> & d:today	0 0 0 9 0 0 0 -6
lr=<begin> ,	1 -19 10 10 0 0 0 -8
lr=<begin> , & d:ahead	-5 -23 10 25 -10 0 0 -8
lr=<begin> , & d:today	7 0 0 -10 4 0 0 0
lr=<begin> .	7 6 -9 -5 -5 3 0 -2
lr=<begin> . & d:ahead	8 8 -9 -7 -5 3 0 -1
lr=<begin> . & d:today	0 -2 0 6 0 0 0 0
lr=<begin> :	-4 -6 0 0 4 0 0 9
lr=<begin> : & d:ahead	-4 -5 0 -1 4 0 0 9
lr=<begin> <end>	-6 -5 -2 -13 5 12 0 14
lr=<begin> <end> & d:ahead	-3 -31 0 -13 10 14 0 17
lr=<begin> <end> & d:today	0 14 0 -3 -6 0 0 0
lr=<begin> is	8 -2 0 -5 0 0 0 0
lr=<begin> it	0 -6 0 9 0 0 0 0
lr=<begin> the	0 10 0 -7 5 0 0 -6
lr=<begin> the & d:ahead	0 10 0 -7 6 0 0 -6
lr=<day-ahead> .	0 0 0 7 0 0 0 -6
lr=<day-ahead> . & d:today	0 0 0 7 0 0 0 -6
lr=<level> .	0 8 0 0 0 0 0 -5
lr=<name> ,	0 0 0 -5 0 0 7 0
lr=<number> ,	0 2 0 -10 12 0 0 -2
lr=<number> .	0 17 0 -19 -2 0 0 8
lr=<number> . & d:ahead	0 10 0 -18 -1 0 0 10
lr=<number> . & d:today	0 7 0 -4 0 0 0 -1
lr=<seat> .	0 0 0 12 -7 0 0 0
lr=<seat> . & d:ahead	0 0 0 11 -7 0 0 0
lr=a ,	0 -7 0 7 0 0 0 0
lr=a , & d:ahead	0 -7 0 7 0 0 0 0
lr=a .	0 -2 0 7 0 0 0 -3
lr=a . & d:ahead	0 -2 0 7 0 0 0 -2
lr=after ,	0 1 0 -5 7 0 0 -2
lr=after , & d:ahead	0 1 0 -5 7 0 0 -2
lr=after .	2 3 0 -7 0 0 0 0
lr=as .	0 -3 0 -9 0 0 0 12
lr=at 's	0 0 0 -5 0 0 0 6
lr=before ,	0 10 -3 -15 0 0 0 9
lr=before , & d:ahead	0 10 -3 -15 0 0 0 9
lr=before .	0 -10 4 3 11 0 0 -11
lr=before . & d:ahead	0 -10 4 3 11 0 0 -11
lr=before <end>	0 -14 -6 6 4 0 0 5
lr=before <end> & d:ahead	0 -14 -6 6 4 0 0 5
lr=before and & d:today	0 -5 0 6 0 0 0 0
lr=begin .	0 11 0 -7 0 0 0 0
lr=by ,	-3 -4 0 -7 6 0 6 1
lr=by , & d:ahead	-3 -4 0 -7 6 0 6 1
lr=by .	-4 -4 3 11 0 -4 -4 -3
lr=by . & d:ahead	-4 -4 3 11 0 -4 -4 -3
lr=by <end>	0 11 0 -3 5 0 0 -21
lr=by <end> & d:ahead	0 11 0 -3 5 0 0 -21
lr=by the	0 0 0 -1 -1 0 6 0
lr=come ,	0 10 0 -1 0 0 0 -7
lr=come , & d:ahead	0 10 0 -1 0 0 0 -7
lr=due .	0 6 0 -9 6 0 0 -2
lr=end ,	0 0 0 10 0 0 0 -7
lr=end . & d:ahead	0 -3 0 20 -1 0 0 -14
lr=end . & d:today	0 0 0 -12 0 0 0 12
lr=for ,	0 0 0 -6 -3 5 0 6
lr=for , & d:ahead	0 0 0 -6 -3 5 0 6
lr=for .	0 8 0 -13 14 0 0 -5
lr=for . & d:ahead	0 8 0 -15 14 0 0 -3
lr=for <end>	0 -8 0 0 -3 0 0 10
lr=for <end> & d:ahead	0 -8 0 0 -3 0 0 10
lr=for in	0 0 0 6 0 0 0 0
lr=for in & d:ahead	0 0 0 6 0 0 0 0
lr=friday <end> & d:today	0 -3 0 8 0 0 0 -2
lr=from "	0 7 0 -4 0 0 0 0
lr=from " & d:ahead	0 7 0 -4 0 0 0 0
lr=from .	0 1 -9 4 4 -1 0 -9
lr=from . & d:ahead	0 3 -9 2 5 -1 0 -9
lr=from . & d:today	0 -6 0 7 0 0 0 0
lr=from :	0 7 0 -7 0 0 0 0
lr=from <end>	0 -1 -5 14 -2 0 0 -19
lr=from <end> & d:ahead	0 -1 -4 12 -1 0 0 -19
lr=from <name>	0 9 0 0 0 0 0 -9
lr=from <name> & d:ahead	0 9 0 0 0 0 0 -9
lr=from <quality>	0 7 0 -6 0 0 0 0
lr=from a	6 -6 0 0 0 0 0 0
lr=from a & d:ahead	6 -6 0 0 0 0 0 0
lr=from and	0 -6 0 3 0 0 0 2
lr=from and & d:ahead	0 -6 0 3 0 0 0 2
lr=from if	0 0 0 -9 0 0 0 6
lr=from if & d:ahead	0 0 0 -9 0 0 0 6
lr=from the	-1 -1 0 10 -2 0 0 -3
lr=from the & d:ahead	-1 -1 0 10 -2 0 0 -3
lr=from to	-2 0 0 -6 -7 0 0 17
lr=from to & d:ahead	-2 0 0 -6 -7 0 0 17
lr=is ,	0 -3 0 10 0 4 0 -10
lr=is , & d:ahead	0 -3 0 10 0 4 0 -10
lr=is <end>	0 9 0 -10 -6 -4 0 7
lr=is <end> & d:ahead	0 9 0 -10 -6 -4 0 7
lr=it .	0 0 0 7 -3 0 0 0
lr=it . & d:ahead	0 0 0 6 -3 0 0 0
lr=meet .	0 0 0 -24 19 0 0 8
lr=of 's	0 -5 0 7 0 0 0 0
lr=of .	-2 15 0 -9 0 0 0 0
lr=of . & d:ahead	-1 14 0 -8 0 0 0 0
lr=of :	0 -3 0 8 0 0 0 0
lr=of : & d:ahead	0 -3 0 8 0 0 0 0
lr=of <end>	0 11 3 2 -10 0 0 -13
lr=of <end> & d:ahead	0 13 3 0 -9 0 0 -13
lr=of on	0 -5 0 9 0 0 0 0
lr=of on & d:ahead	0 -5 0 9 0 0 0 0
lr=on "	0 10 0 -5 0 0 0 -1
lr=on " & d:ahead	0 10 0 -5 0 0 0 -1
lr=on ,	-4 3 -6 -2 4 0 -5 4
lr=on , & d:ahead	-4 7 -6 -4 4 0 -5 2
lr=on , & d:today	0 -8 0 5 0 0 0 0
lr=on . & d:ahead	6 -2 3 -8 4 2 4 0
lr=on . & d:today	0 -1 0 7 0 0 0 -2
lr=on :	0 7 0 -8 0 0 0 0
lr=on : & d:ahead	0 7 0 -8 0 0 0 0
lr=on <end>	0 2 0 12 -9 -5 -3 -7
lr=on <end> & d:ahead	0 3 0 12 -9 -5 -3 -7
lr=on <name>	-3 -12 -1 6 -1 0 0 11
lr=on <name> & d:ahead	-3 -12 -1 6 -1 0 0 11
lr=on <person>	0 -11 0 9 0 0 0 0
lr=on <person> & d:ahead	0 -11 0 9 0 0 0 0
lr=on <seat>	0 -1 0 6 0 0 0 0
lr=on <seat> & d:ahead	0 -1 0 6 0 0 0 0
lr=on ?	8 3 0 -20 4 0 0 8
lr=on ? & d:ahead	8 3 0 -20 4 0 0 8
lr=on a	0 8 0 -6 0 0 0 0
lr=on a & d:ahead	0 8 0 -6 0 0 0 0
lr=on after	0 6 0 -8 0 0 0 4
lr=on after & d:ahead	0 7 0 -11 0 0 0 5
lr=on and	0 11 2 6 -10 0 0 -17
lr=on and & d:ahead	0 8 2 8 -10 0 0 -16
lr=on at	0 1 0 8 4 0 0 -14
lr=on at & d:ahead	0 1 0 7 4 0 0 -14
lr=on by	0 0 0 12 -3 0 0 -5
lr=on by & d:ahead	0 0 0 12 -3 0 0 -5
lr=on for	0 0 0 4 -6 0 0 0
lr=on for & d:ahead	0 0 0 4 -6 0 0 0
lr=on if	0 -6 0 5 6 0 0 -1
lr=on if & d:ahead	0 -6 0 5 6 0 0 -1
lr=on in	0 10 0 1 -3 0 0 -13
lr=on in & d:ahead	0 12 0 0 -3 0 0 -13
lr=on is	0 4 0 3 0 0 0 -8
lr=on is & d:ahead	0 4 0 3 0 0 0 -8
lr=on morning	0 10 0 -7 0 0 0 -1
lr=on morning & d:ahead	0 11 0 -8 0 0 0 -1
lr=on night	0 -6 0 -3 0 0 0 11
lr=on night & d:ahead	0 -6 0 -3 0 0 0 11
lr=on on	0 2 0 3 -8 0 0 0
lr=on on & d:ahead	0 2 0 3 -8 0 0 0
lr=on that	0 6 0 0 -2 0 0 -1
lr=on they	0 11 0 -7 0 0 0 -2
lr=on to	0 -11 0 14 0 0 0 -3
lr=on to & d:ahead	0 -11 0 13 0 0 0 -3
lr=on unless	0 5 5 -9 10 0 0 -6
lr=on unless & d:ahead	0 5 5 -9 10 0 0 -6
lr=on with	0 -4 0 10 0 0 0 0
lr=on with & d:ahead	0 -4 0 10 0 0 0 0
lr=out ,	0 -7 0 6 0 0 0 0
lr=out .	0 8 0 -18 0 0 0 11
lr=out . & d:ahead	0 0 0 -12 0 0 0 14
lr=saturday <end>	0 -2 0 -1 6 0 0 0
lr=since ,	1 -7 0 18 0 0 0 -12
lr=since , & d:ahead	1 -6 0 17 0 0 0 -12
lr=since .	0 6 0 2 0 0 0 -9
lr=since . & d:ahead	0 6 0 2 0 0 0 -9
lr=than .	0 8 0 -16 12 0 0 -3
lr=the ,	-5 11 7 0 -18 0 0 -3
lr=the , & d:ahead	-5 11 7 0 -18 0 0 -3
lr=the .	-5 0 -4 10 -5 -1 3 -1
lr=the . & d:ahead	-5 0 -4 10 -5 -1 3 -1
lr=the <end>	0 4 0 -6 0 -4 4 0
lr=the <end> & d:ahead	0 4 0 -6 0 -4 4 0
lr=the ?	0 -16 0 25 -5 0 0 -4
lr=the ? & d:ahead	0 -16 0 25 -5 0 0 -4
lr=through .	0 -8 1 4 -2 0 0 1
lr=through . & d:ahead	0 -8 1 4 -2 0 0 1
lr=thursday <end>	0 0 0 6 0 0 0 -2
lr=thursday <end> & d:today	0 0 0 6 0 0 0 -2
lr=till .	4 -5 0 -7 0 7 0 0
lr=till . & d:ahead	4 -5 0 -7 0 7 0 0
lr=till <end>	0 0 0 -4 0 0 0 8
lr=till <end> & d:ahead	0 0 0 -4 0 0 0 8
lr=to ,	1 -13 1 -12 3 0 0 13
lr=to , & d:ahead	1 -13 1 -12 3 0 0 13
lr=to .	0 0 8 -9 -10 0 0 5
lr=to . & d:ahead	0 0 8 -9 -10 0 0 5
lr=to <end>	0 -11 -3 10 -11 7 0 -2
lr=to <end> & d:ahead	0 -11 -3 10 -11 7 0 -2
lr=tuesday ,	0 -2 0 -1 6 0 0 0
lr=until ,	-1 0 -1 -5 -10 4 0 10
lr=until , & d:ahead	-1 0 -1 -5 -10 4 0 10
lr=until .	7 11 7 -22 -1 -3 -5 5
lr=until . & d:ahead	7 11 7 -23 -1 -3 -5 5
lr=until ;	0 -7 7 2 0 0 0 -1
lr=until ; & d:ahead	0 -7 7 2 0 0 0 -1
lr=until <end>	1 -13 -6 11 5 -2 -1 -6
lr=until <end> & d:ahead	1 -13 -6 11 5 -2 -1 -6
lr=until and	0 3 4 -7 0 0 0 0
lr=until and & d:ahead	0 3 4 -7 0 0 0 0
lr=until of	0 7 0 -18 0 0 0 12
lr=until of & d:ahead	0 7 0 -18 0 0 0 12
lr=until to	-1 0 -2 0 10 2 9 -25
lr=until to & d:ahead	-1 0 -2 0 10 2 9 -25
lr=until under	0 0 0 -5 0 0 0 6
lr=until under & d:ahead	0 0 0 -5 0 0 0 6
lr=wednesday <end>	0 0 0 7 0 0 0 -5
lr=wednesday <end> & d:today	0 0 0 7 0 0 0 -5
lr=· <end>	0 -1 0 6 0 0 0 -1
lr=· <end> & d:today	0 -1 0 6 0 0 0 0
lr=— <end>	0 -4 0 7 0 0 0 0
lr=— <end> & d:today	0 -4 0 7 0 0 0 0
nc2=bear	-4 14 -7 -13 7 3 -2 -1
nc2=begin	0 -8 14 -7 0 0 -3 13
nc2=buy	0 -2 0 7 0 0 0 0
nc2=down	0 5 11 -1 -10 0 0 -6
nc2=end	-4 9 -12 18 -5 3 0 -19
nc2=impose	-4 3 -6 2 -14 -6 -1 10
nc2=return	0 3 0 7 -2 0 -3 -3
nc2=say	13 0 0 -5 -13 0 5 4
nc2=stay	-1 -23 -12 20 0 -5 -9 5
nc2=suspend	-5 -7 -1 9 -8 0 -2 7
nc2=target	0 5 0 -14 -4 4 -5 12
nc2=threaten	0 15 0 0 -13 0 0 0
nc2=up	0 3 3 -11 -3 0 -2 14
nct2=agree participle-passive	0 7 0 -6 0 0 0 0
nct2=agree past	0 -4 0 16 0 0 0 -8
nct2=agree perfect	0 -8 0 7 0 6 0 -3
nct2=agree pluperfect	0 8 0 -9 0 0 0 0
nct2=agree present	0 -4 0 0 0 0 0 8
nct2=bear gerund	0 16 0 -11 0 0 0 -5
nct2=bear modal	0 -7 0 9 0 0 0 0
nct2=bear participle-passive	0 0 0 6 0 0 0 -2
nct2=bear present	0 7 -2 -18 3 5 0 4
nct2=bear present-passive	0 -12 0 0 7 0 0 5
nct2=begin modal	-2 22 0 -11 0 0 -3 -6
nct2=begin past	0 -2 8 5 -2 0 0 -9
nct2=begin present	0 -32 9 -4 5 0 -2 24
nct2=begin present-passive	0 -5 0 10 -1 0 0 0
nct2=down modal	0 10 0 0 0 0 0 -8
nct2=down past	0 -10 0 13 0 0 0 0
nct2=down present	0 0 12 -9 -5 0 0 1
nct2=end past	0 6 -9 14 0 0 0 -12
nct2=end present	0 12 0 1 0 0 0 -11
nct2=end present-passive	0 0 0 6 0 0 0 -5
nct2=impose future	0 4 0 -15 -2 0 6 5
nct2=impose future-passive	0 -11 1 3 -4 0 0 7
nct2=impose infinitive	0 -4 0 6 0 0 0 0
nct2=impose modal	-5 0 0 11 -1 0 0 -3
nct2=impose past	0 6 0 -10 6 0 0 0
nct2=impose perfect	0 -15 0 12 0 0 0 0
nct2=impose perfect-passive	0 6 0 -5 0 0 0 0
nct2=impose pluperfect	0 13 0 -12 0 0 0 0
nct2=impose present	4 0 -1 8 -4 0 -2 -5
nct2=propose modal	0 -6 0 3 0 0 0 5
nct2=propose participle-passive	0 0 0 9 0 0 0 -10
nct2=propose present	0 8 0 -10 3 0 0 0
nct2=return present	0 2 0 7 0 0 -1 -5
nct2=say past	7 4 0 -16 -4 0 3 10
nct2=say perfect	7 -3 0 0 -2 0 5 -7
nct2=say present	1 2 0 1 -10 0 -1 1
nct2=stay future	0 1 0 9 -8 0 0 -3
nct2=stay future-passive	0 0 0 -10 0 0 0 12
nct2=stay modal	0 -21 0 11 14 0 0 -12
nct2=stay past	0 -19 0 21 -2 0 0 0
nct2=stay present	0 3 -5 4 -1 -2 -7 0
nct2=suspend participle-passive	0 0 0 -6 0 0 0 9
nct2=suspend past	0 5 0 -9 0 0 0 4
nct2=suspend present	0 -11 0 16 -3 0 -1 0
nct2=target future	0 0 0 -11 0 0 0 10
nct2=target present	0 -2 0 6 0 0 0 0
nct2=threaten past	0 1 0 8 -3 0 0 -6
nct2=up modal	0 9 0 -10 4 0 -3 0
nct2=up past	0 -4 9 2 0 0 0 -6
nct2=up present	0 0 -3 -6 -6 0 -3 17
next="	-5 4 0 9 -6 0 0 -6
next=(	0 -4 -1 0 -4 0 0 12
next=,	1 0 9 -11 6 -1 -1 6
next=:	5 -10 -13 3 -1 -4 -2 12
next=;	0 -13 -3 18 -6 -4 -6 5
next=and	-1 6 1 21 -9 0 0 -29
next=as	0 -4 0 14 0 0 0 -7
next=before	0 13 0 -7 0 0 0 0
next=if	-1 7 -7 8 -1 0 0 -8
next=or	0 -3 0 -8 0 10 5 0
next=so	0 2 0 0 6 0 0 -10
next=that	-4 -5 10 -2 5 -1 -2 5
next=unless	-3 8 2 -5 3 0 0 -4
next=until	0 -9 0 10 0 0 0 0
next=where	0 0 0 -6 0 0 0 5
next=which	8 8 0 -3 -7 0 0 -6
next=—	-3 -4 -4 40 -6 -3 0 -32
nhas-future	0 -14 0 5 -25 0 2 17
nhas-gerund	0 10 0 -11 -3 0 0 3
nhas-infinitive	0 0 0 0 -7 5 0 2
nhas-modal	-8 1 -3 11 8 0 -7 -12
nhas-participle	0 10 0 4 -5 0 0 -10
nhas-past	2 1 0 2 -6 -2 1 -1
nhas-present	-3 4 -1 -6 4 5 -13 5
nt2=future	0 7 -4 -3 -16 0 4 6
nt2=future-not	0 -6 0 10 0 0 0 0
nt2=future-passive	2 -18 0 0 -5 0 0 14
nt2=gerund	0 12 0 -8 -2 0 0 0
nt2=infinitive	0 14 0 -10 -3 0 0 0
nt2=modal	-8 -3 -1 14 12 0 -5 -12
nt2=modal-passive-not	0 13 0 -11 0 0 0 0
nt2=participle-passive	0 5 0 7 -5 0 0 -8
nt2=past	3 -7 0 9 -4 -1 1 -2
nt2=past-passive	0 -5 0 10 0 0 0 -2
nt2=past-passive-not	0 8 0 -4 0 0 0 0
nt2=perfect	4 -19 0 10 0 5 2 -3
nt2=perfect-passive	0 17 0 -16 -4 0 0 3
nt2=pluperfect	0 9 0 -8 0 0 0 1
nt2=present	0 12 3 -2 -2 -2 -10 -4
nt2=present-not	0 1 0 -9 9 0 0 0
nt2=present-passive	-3 -10 -8 5 -12 10 0 7
nt2=present-passive-not	0 -17 0 0 8 0 0 7
nv0-none	-3 2 1 16 -1 -9 -11 -10
nv1-none	-3 2 1 16 -1 -9 -11 -10
nv2-none	0 -2 7 10 7 -14 -5 -14
nv2=agree	0 -6 0 0 0 0 0 9
nv2=announce	0 1 0 -11 8 0 0 0
nv2=apply	0 0 0 -9 -6 0 0 15
nv2=be	-1 -16 -5 19 11 -2 -4 -9
nv2=begin	0 -1 0 8 3 0 0 -11
nv2=buy	0 -1 0 6 0 0 0 0
nv2=carry	0 0 0 -3 0 0 0 6
nv2=charge	0 -6 0 -7 0 0 0 17
nv2=come	0 -15 12 10 -4 0 0 -1
nv2=continue	0 9 0 -16 0 0 0 6
nv2=end	0 16 -10 8 -5 0 0 -15
nv2=enter	0 6 0 3 -3 0 0 -6
nv2=expire	0 -7 0 2 0 0 0 5
nv2=extend	1 -7 0 6 -4 0 0 3
nv2=get	0 9 0 -7 2 0 0 -4
nv2=go	0 -4 5 -16 0 0 -7 24
nv2=have	0 11 0 -6 0 0 9 -11
nv2=hold	0 -4 0 7 0 0 0 0
nv2=hope	0 -1 0 -10 7 0 0 5
nv2=impose	0 -10 0 4 0 0 0 3
nv2=keep	0 5 0 -7 0 0 0 1
nv2=leave	0 -9 0 10 0 0 0 0
nv2=look	0 0 0 6 0 0 0 -2
nv2=make	4 -11 0 -4 0 0 0 12
nv2=meet	0 -11 0 -2 9 0 0 6
nv2=other	0 11 9 -2 -11 11 0 -16
nv2=plan	0 0 0 9 0 0 0 -9
nv2=raise	0 -1 0 9 0 0 3 -11
nv2=rise	0 6 0 0 -1 0 0 0
nv2=say	8 4 5 -15 -7 -3 4 8
nv2=see	0 0 0 5 -1 6 0 -6
nv2=stay	0 -8 0 18 -3 0 -1 -3
nv2=stop	0 6 0 -3 0 0 0 0
nv2=strike	0 0 0 -4 0 6 0 0
nv2=suspend	-3 3 0 -11 0 0 0 14
nv2=tell	0 9 -5 2 -11 1 0 -2
nv2=threaten	0 17 0 -2 -6 0 -3 -3
nv2=want	0 -2 0 6 0 0 0 0
nv2=warn	0 0 0 0 -6 0 2 0
nv2=write	6 -9 0 0 0 0 0 3
nvt2=agree participle	0 7 0 -4 0 0 0 0
nvt2=agree perfect	0 -9 0 10 0 0 0 0
nvt2=agree present	0 -3 0 -9 0 0 0 12
nvt2=announce past	0 3 0 -13 8 0 0 0
nvt2=apply present	0 0 0 -5 -5 0 0 10
nvt2=be future	0 4 0 7 -7 0 0 -8
nvt2=be modal	0 -20 0 7 14 0 0 -11
nvt2=be past	0 -15 0 18 -1 0 0 0
nvt2=be present	0 0 -3 -1 8 0 -2 0
nvt2=begin present	0 -1 0 7 3 0 0 -10
nvt2=charge future	0 0 0 -11 0 0 0 10
nvt2=come past	0 -8 0 10 0 0 0 0
nvt2=come present	0 -19 13 1 0 0 0 4
nvt2=end past	0 13 -9 5 0 0 0 -11
nvt2=end present	0 9 0 1 0 0 0 -10
nvt2=enter present	0 -3 0 9 -1 0 0 0
nvt2=extend past	0 0 0 -8 0 0 0 9
nvt2=extend present	1 0 -1 6 0 0 0 -4
nvt2=go modal	0 12 0 -16 5 0 -3 0
nvt2=go past	0 -4 9 0 0 0 0 -4
nvt2=go present	0 -16 -2 -4 -1 0 -1 23
nvt2=have present	0 14 0 -12 0 0 9 -8
nvt2=hope present	0 0 0 -12 7 0 0 5
nvt2=keep present	0 8 0 -4 0 0 0 -2
nvt2=make present	4 -9 0 -2 0 0 0 7
nvt2=other modal	0 11 0 -10 0 0 0 0
nvt2=other past	0 5 0 4 0 0 0 -10
nvt2=other perfect	0 12 0 -1 0 0 0 -11
nvt2=other present	0 -13 7 0 -4 11 0 0
nvt2=pay future	0 8 0 -1 0 0 0 -3
nvt2=pay present	0 -10 0 0 1 0 0 7
nvt2=rise present	0 6 0 0 -1 0 0 0
nvt2=run present	0 7 0 -5 0 0 0 0
nvt2=say past	-2 -4 6 -11 -4 -2 6 16
nvt2=say perfect	7 0 0 0 0 0 0 -3
nvt2=say present	3 12 0 -3 -1 0 0 -9
nvt2=sign past	0 -3 0 8 0 0 0 -2
nvt2=stay present	0 -6 0 14 -3 0 -1 -2
nvt2=suspend participle	0 0 0 -6 0 0 0 9
nvt2=suspend past	0 5 0 -9 0 0 0 4
nvt2=take present	3 -1 0 -4 6 0 0 0
nvt2=tell past	0 9 -5 2 -11 1 0 -2
nvt2=warn past	0 1 0 7 -3 0 0 -6
o:act=accept	0 0 0 -1 6 0 0 -1
o:act=add	0 -4 0 12 0 0 0 -3
o:act=agree	0 0 0 5 -2 0 8 -9
o:act=announce	-4 0 0 11 -13 -1 0 0
o:act=approve	0 -6 0 -6 5 0 0 10
o:act=ask	0 5 0 -9 10 0 0 -6
o:act=be	-2 -6 -2 6 -3 2 0 0
o:act=bear	0 9 0 -7 0 0 0 0
o:act=begin	7 1 -9 10 -7 -1 -2 -9
o:act=buy	0 0 0 10 -1 0 0 -3
o:act=call	0 -3 0 15 0 0 0 -9
o:act=carry	0 -2 0 6 -5 0 0 0
o:act=charge	0 0 -2 8 0 0 0 -2
o:act=clear	0 -10 -1 6 -2 0 0 12
o:act=collect	0 0 -1 -11 12 0 0 5
o:act=confirm	0 -10 0 2 3 0 0 0
o:act=continue	0 9 0 -4 -1 0 0 0
o:act=discuss	0 -7 0 7 -7 0 0 5
o:act=double	0 6 0 -10 0 0 0 3
o:act=end	-2 2 -4 10 -4 -9 -6 -3
o:act=expect	0 6 0 0 0 0 -1 0
o:act=extend	0 -6 0 6 -4 0 0 0
o:act=face	0 -7 0 0 0 0 0 6
o:act=grant	0 -1 7 0 -1 0 0 0
o:act=have	-2 -11 -8 4 0 0 9 0
o:act=impose	5 -1 0 2 -6 0 0 0
o:act=introduce	4 -16 0 15 0 0 0 -1
o:act=jump	0 -6 0 -7 13 0 0 0
o:act=land	0 14 0 -7 -3 0 0 -1
o:act=leave	-1 -3 -1 1 -6 0 0 13
o:act=let	0 -5 0 -6 2 8 0 0
o:act=levy	0 13 0 -5 0 0 0 -3
o:act=look	0 -9 0 -5 4 0 0 9
o:act=make	5 0 0 0 -10 0 0 1
o:act=meet	0 -7 0 11 1 -1 0 0
o:act=move	0 -2 0 0 7 0 0 0
o:act=no verb	-8 1 1 10 2 -14 -12 -2
o:act=order	0 1 0 7 -3 0 0 -6
o:act=other	-1 -12 5 4 8 -10 -6 0
o:act=place	0 -1 0 7 -2 0 0 0
o:act=post	0 -4 0 -1 9 0 0 -2
o:act=propose	0 -2 0 -15 12 0 0 6
o:act=put	5 8 -1 0 -6 10 0 -14
o:act=reach	0 0 0 0 11 0 0 -7
o:act=receive	0 -3 0 0 6 0 0 0
o:act=report	0 -8 0 0 9 0 0 -2
o:act=return	-3 -1 -3 0 0 -1 -2 10
o:act=rise	0 11 0 1 -5 0 0 -18
o:act=rule	-4 -1 0 2 -3 0 0 7
o:act=say	-2 0 3 6 -15 0 0 3
o:act=see	0 -6 0 10 -3 0 0 0
o:act=sell	0 -3 0 1 -7 13 0 -8
o:act=set	0 -6 0 11 -5 4 4 -15
o:act=sign	0 6 3 -1 -4 -2 0 0
o:act=sit	-1 0 0 19 0 0 0 -24
o:act=stand	0 0 0 6 0 0 0 -2
o:act=state	0 5 0 -14 11 0 0 0
o:act=step	0 7 0 2 -6 0 0 -5
o:act=suspend	7 -4 7 -3 1 -4 -3 1
o:act=tell	0 9 0 -12 -3 2 0 6
o:act=want	1 -5 0 2 -3 0 14 -9
o:act=write	0 -11 8 0 7 0 0 0
o:add on ahead	0 -3 0 12 0 0 0 -4
o:agree on ahead	0 4 0 7 0 0 0 -14
o:announce for ahead	0 8 0 -2 -2 0 0 0
o:announce from ahead	0 -5 0 6 0 0 0 0
o:announce on ahead	-9 -12 0 20 -3 0 0 0
o:approve on ahead	0 -1 0 11 -4 0 0 0
o:ask on ahead	0 8 0 -11 7 0 0 -3
o:be  ahead	7 -5 0 -1 0 0 0 1
o:be before ahead	0 -6 2 0 1 0 0 0
o:be before today	0 -4 0 7 0 0 0 0
o:be from ahead	-7 -5 -1 12 0 0 0 0
o:be is ahead	-1 5 0 -1 -12 5 0 0
o:be of ahead	0 -3 5 11 0 0 0 -12
o:be on ahead	-2 17 -9 -41 11 12 0 17
o:be the ahead	-1 3 -1 8 -14 0 3 -5
o:be until ahead	4 -19 0 21 -7 -4 0 -8
o:begin before ahead	0 -2 0 -8 6 0 0 0
o:begin by ahead	0 4 0 8 -13 0 6 -9
o:begin from ahead	7 -7 0 12 -7 0 0 -8
o:begin from today	0 -9 0 10 0 0 0 0
o:begin on ahead	4 3 -12 9 -10 -1 -1 -8
o:begin the ahead	0 4 0 -11 0 0 -1 11
o:begin to ahead	-2 3 0 -17 -1 0 0 16
o:begin until ahead	1 -20 4 -20 17 0 0 14
o:bring on ahead	0 6 0 -1 0 0 0 -3
o:buy the ahead	0 0 0 8 0 0 0 -2
o:carried=controls	22 0 0 5 -14 -6 0 -20
o:carried=controls far	26 -13 21 -24 17 -6 -2 -14
o:carried=deal	-9 15 -12 5 -17 -3 -7 1
o:carried=deal far	-13 -2 -17 27 -24 0 -16 5
o:carried=duties	-23 8 -23 7 -8 -11 -17 14
o:carried=duties far	-14 17 3 10 -21 -8 -15 -8
o:carried=exclusions	-4 -23 25 4 5 0 0 -19
o:carried=exclusions far	18 -15 9 -1 7 0 0 -20
o:carried=fees	-6 -4 4 12 12 0 0 -26
o:carried=fees far	0 -27 0 5 16 0 0 0
o:carried=longer	-9 5 0 -13 0 -4 2 11
o:carried=longer far	-1 -12 2 -10 13 -6 -4 12
o:carried=meeting	-19 -9 -13 9 -4 16 -9 5
o:carried=meeting far	-15 -23 -28 17 16 0 8 -2
o:carried=none	-15 -5 -20 14 1 -15 14 -3
o:carried=procedure	-6 -12 -6 17 3 -5 -2 -3
o:carried=procedure far	0 3 -17 -4 6 6 -3 0
o:carried=sale	-2 -3 0 -13 -2 29 0 -8
o:carried=sale far	-6 17 0 -15 0 0 3 -7
o:carried=truce	7 -5 -17 7 -7 -16 5 0
o:carried=truce far	-1 -4 -7 14 -3 -11 -13 1
o:charge since ahead	0 -2 0 6 0 0 0 0
o:clear on ahead	0 -9 0 12 0 0 0 0
o:collect from ahead	0 5 0 -16 2 0 0 3
o:confirm on ahead	0 0 0 9 0 0 0 -5
o:continue on ahead	0 0 0 7 0 0 0 0
o:discuss on ahead	0 -4 0 16 -5 0 0 -1
o:end by ahead	0 7 0 2 -4 0 0 -4
o:end ends ahead	0 0 0 -7 0 0 0 11
o:expect on ahead	0 -4 0 -9 17 0 0 0
o:extend on ahead	0 0 0 6 0 0 0 -6
o:extend to ahead	0 0 2 -3 -1 0 0 6
o:extend until ahead	0 0 0 14 0 0 0 -12
o:face from ahead	0 0 0 -6 0 0 0 6
o:face on ahead	0 -6 0 4 0 0 0 0
o:get on ahead	0 -12 0 10 0 0 0 0
o:have has ahead	6 2 0 5 -3 0 0 -14
o:have on ahead	0 -3 0 8 -10 0 0 2
o:have the ahead	0 3 0 -12 13 0 8 -5
o:have until ahead	-4 -12 -3 -5 4 2 4 9
o:impose from ahead	5 -8 0 5 0 0 0 0
o:introduce on ahead	4 -15 0 12 0 0 0 0
o:keep on ahead	0 -4 0 -5 0 0 0 10
o:land on ahead	0 8 0 -4 0 0 0 -1
o:leads=	0 3 0 2 1 7 -10 -11
o:leads=25% on	0 10 0 -9 0 0 0 0
o:leads=30% from	0 10 0 -8 0 0 0 0
o:leads=30% on	0 19 0 -18 0 0 0 0
o:leads=50% from	0 16 0 -15 0 0 0 0
o:leads=a.m. on	0 0 -7 -4 0 0 0 11
o:leads=again from	0 -4 0 0 -4 0 0 12
o:leads=again on	0 1 7 0 0 0 0 -7
o:leads=agreed on	0 7 0 -3 0 0 0 -1
o:leads=agreement by	0 0 0 0 0 0 -5 9
o:leads=and from	0 15 0 -6 0 0 0 -8
o:leads=and on	0 24 0 -13 -4 0 0 -9
o:leads=announced for	0 11 0 -5 -2 0 0 0
o:leads=announced on	-3 -10 0 6 0 0 0 3
o:leads=april to	0 0 0 17 0 0 0 -15
o:leads=arrive by	0 7 -2 -4 1 0 0 -2
o:leads=as of	0 14 0 -5 0 0 0 -7
o:leads=at the	0 7 -1 14 3 0 0 -20
o:leads=away on	0 0 0 -6 0 0 0 9
o:leads=back on	-1 10 0 -5 -2 0 0 0
o:leads=back to	0 0 0 4 0 4 0 -8
o:leads=before the	-2 -3 0 8 4 0 0 -4
o:leads=began on	0 -17 0 22 0 0 0 -1
o:leads=begin on	-7 4 0 -5 13 0 0 -5
o:leads=begins on	0 15 0 -5 -6 0 0 -6
o:leads=bern,	0 8 0 -8 0 0 0 0
o:leads=busan on	0 0 0 6 0 0 0 -1
o:leads=by the	0 -8 -2 6 0 -2 15 -16
o:leads=cent from	0 -4 0 7 0 0 0 -1
o:leads=cent on	0 -15 0 3 12 0 0 -1
o:leads=cent until	0 -3 0 0 0 0 0 6
o:leads=changes on	0 -5 12 2 0 0 0 -10
o:leads=china on	0 -1 8 -4 0 0 0 0
o:leads=close on	0 -5 0 -11 1 16 0 -3
o:leads=closed on	0 0 0 12 -5 0 0 0
o:leads=closes on	0 -5 0 5 -8 0 0 8
o:leads=cnbc on	0 6 0 -5 0 0 0 0
o:leads=come on	3 8 0 -10 0 0 0 0
o:leads=controls of	-5 0 0 7 0 0 0 0
o:leads=council on	0 0 0 7 -6 0 0 0
o:leads=counted from	0 0 0 -4 0 0 0 6
o:leads=date is	0 2 0 -22 0 0 0 16
o:leads=days from	0 4 0 8 -4 0 0 -10
o:leads=days, from	0 -11 0 15 0 0 0 -3
o:leads=days, until	-2 19 0 -7 0 8 0 -13
o:leads=deadline of	0 -4 0 -3 -3 7 4 0
o:leads=decide on	0 0 0 -6 8 0 0 0
o:leads=down on	0 -3 0 6 0 0 0 0
o:leads=due on	0 -8 0 4 1 0 0 0
o:leads=duties of	0 -4 0 6 0 0 0 0
o:leads=duty from	0 -13 0 15 0 0 0 0
o:leads=early as	0 -4 0 -10 6 0 0 9
o:leads=effect on	4 -3 0 6 -6 0 0 -2
o:leads=end on	0 13 4 -19 -10 0 0 9
o:leads=ended on	0 0 -6 29 0 0 0 -23
o:leads=ends on	1 -3 -4 -6 0 0 0 10
o:leads=entered before	0 -11 6 -3 8 0 0 0
o:leads=expected on	0 7 0 -14 9 0 0 0
o:leads=expire on	0 -21 9 3 -3 0 0 6
o:leads=expired on	0 0 0 15 0 0 0 -14
o:leads=expires on	-2 12 0 -12 -1 0 0 6
o:leads=follow on	0 12 0 -16 10 0 0 -5
o:leads=for the	0 0 0 6 0 0 0 -3
o:leads=force on	4 4 0 -6 -2 0 0 0
o:leads=force since	0 9 0 -3 0 0 0 -5
o:leads=force until	0 1 1 -13 4 0 0 0
o:leads=friday,	0 -3 0 12 0 0 0 -10
o:leads=from	2 -8 6 9 0 0 0 -10
o:leads=from the	8 11 0 -5 -4 0 0 -16
o:leads=from tomorrow,	0 0 0 6 0 0 0 -5
o:leads=geneva on	0 -1 0 9 0 0 0 -1
o:leads=go on	0 -7 0 2 0 0 0 1
o:leads=good until	0 0 0 -4 0 0 0 8
o:leads=goods on	0 -4 0 6 0 0 0 -1
o:leads=happen on	0 1 0 -7 10 0 0 -4
o:leads=happens on	8 5 -2 -9 -10 0 0 3
o:leads=has until	0 -11 0 -5 3 5 -1 9
o:leads=have until	0 -2 0 2 2 -1 6 -5
o:leads=holds until	0 0 0 -12 0 0 0 15
o:leads=in on	2 0 0 -8 0 0 0 3
o:leads=it by	0 -4 0 6 -9 0 8 -2
o:leads=it on	0 -5 0 19 -9 0 0 -6
o:leads=kuala lumpur,	0 -4 0 7 0 0 0 0
o:leads=lapse on	0 -2 0 0 10 0 0 -8
o:leads=lapses on	3 -2 0 -9 -6 0 0 15
o:leads=last until	0 -2 2 18 0 0 0 -15
o:leads=lasts until	1 -2 0 -8 0 0 0 9
o:leads=midnight on	0 0 0 -7 -1 0 0 10
o:leads=months from	0 10 0 -5 0 0 0 -1
o:leads=months to	0 0 0 -6 0 0 0 7
o:leads=months, from	0 7 0 -5 0 0 0 0
o:leads=months, to	0 -3 0 7 0 0 0 -3
o:leads=months, until	0 -7 0 -1 0 0 0 10
o:leads=more from	0 -15 0 17 0 0 0 0
o:leads=off on	0 0 0 -12 14 0 0 0
o:leads=on	0 3 0 -5 -2 -2 -1 7
o:leads=on a	0 -8 0 6 0 0 0 1
o:leads=on friday,	2 -10 9 -7 7 0 0 -1
o:leads=on saturday,	0 -2 0 -4 0 0 0 10
o:leads=on the	-4 12 7 -4 0 0 -1 -7
o:leads=on thursday,	0 0 0 -2 0 0 0 6
o:leads=on tuesday,	0 0 0 -10 5 0 0 7
o:leads=on wednesday,	0 -3 0 8 -3 0 0 0
o:leads=opened on	0 -2 0 8 -2 0 0 0
o:leads=or after	0 0 0 6 1 0 0 -6
o:leads=over on	0 11 0 -7 -1 0 0 2
o:leads=paid before	0 11 0 -2 -3 0 0 -1
o:leads=paper on	0 -9 0 14 -5 0 0 0
o:leads=per cent	0 -6 0 9 0 0 0 0
o:leads=percent from	0 6 0 -4 0 0 0 0
o:leads=percent on	0 15 0 -12 0 0 0 -1
o:leads=planned for	0 6 0 0 0 0 0 0
o:leads=proclamation on	0 -9 0 10 0 0 0 0
o:leads=prolonged to	0 0 7 -1 0 0 0 -3
o:leads=published on	-2 0 0 9 -2 0 0 0
o:leads=return on	0 15 0 -20 -2 0 0 5
o:leads=returns on	0 -15 0 20 0 0 0 -4
o:leads=run to	0 0 1 -9 0 0 0 5
o:leads=runs out	0 0 0 -7 0 0 0 10
o:leads=runs until	-2 0 3 -12 0 0 0 15
o:leads=said on	0 0 0 12 -8 0 0 -4
o:leads=signed by	0 -4 0 -4 10 0 -3 2
o:leads=since the	0 -4 0 11 0 0 0 -3
o:leads=sits on	0 0 0 -6 9 0 0 0
o:leads=so on	0 -1 0 -10 16 0 0 -4
o:leads=start on	9 8 0 -13 0 0 0 -6
o:leads=starts on	0 -7 0 11 -1 0 0 0
o:leads=statement on	0 -4 0 6 0 0 0 0
o:leads=sunday	0 0 0 6 0 0 0 -4
o:leads=suspended from	0 7 0 -10 1 0 0 0
o:leads=tariff from	0 -14 0 15 0 0 0 0
o:leads=tariff on	0 18 0 -17 0 0 0 0
o:leads=tariffs from	0 6 0 -3 0 0 0 0
o:leads=tariffs on	0 -9 0 -7 14 0 0 0
o:leads=the	6 0 0 -11 -1 1 0 4
o:leads=there on	0 0 0 7 0 0 0 0
o:leads=there until	0 -7 0 9 0 0 0 -1
o:leads=thursday,	0 -3 0 8 0 0 0 -3
o:leads=to the	0 -11 0 -9 5 0 0 13
o:leads=truce ends	0 0 0 -15 0 0 0 17
o:leads=truce of	0 8 0 0 0 0 0 -8
o:leads=truce to	0 0 0 -16 0 0 0 17
o:leads=truce until	0 0 0 20 0 0 0 -18
o:leads=tuesday,	0 -9 0 0 0 0 0 8
o:leads=until	-2 -4 -2 12 -9 -2 0 2
o:leads=until the	-2 -1 -2 5 -13 -1 0 4
o:leads=up on	0 -1 0 -6 0 0 0 10
o:leads=us to	0 8 0 -4 0 0 0 0
o:leads=vote on	0 -3 0 9 -4 0 0 0
o:leads=votes on	0 -2 0 -14 17 0 0 0
o:leads=wednesday,	0 8 0 -5 8 0 0 -14
o:leads=year from	0 4 0 0 0 0 0 -8
o:leads=year, to	0 0 0 -9 0 0 0 11
o:leads=year, until	0 -5 0 -18 5 0 0 18
o:left=controls	22 -15 -12 -1 0 2 -4 -6
o:left=controls right=none	22 -12 -9 0 -8 -5 -1 -2
o:left=deal	2 -3 -8 6 -8 0 13 -11
o:left=deal right=duties	0 -5 0 0 -2 0 -1 12
o:left=deal right=none	3 -1 -6 15 -3 0 11 -26
o:left=deal right=truce	0 4 0 -7 0 0 0 5
o:left=duties	-17 -7 -1 17 7 -15 -20 0
o:left=duties right=deal	0 -19 0 22 0 0 0 -1
o:left=duties right=duties	5 -6 0 5 0 0 0 -1
o:left=duties right=longer	0 0 0 -10 0 0 0 9
o:left=duties right=meeting	0 -4 0 6 0 0 0 0
o:left=duties right=none	-31 7 0 5 3 -13 -18 -1
o:left=duties right=procedure	0 -10 0 0 13 0 0 -3
o:left=duties right=truce	0 -11 0 14 -4 0 0 3
o:left=exclusions	-2 3 29 -3 -18 0 0 -22
o:left=exclusions right=none	-2 0 19 5 -14 0 0 -17
o:left=fees	0 -7 -4 8 7 -2 0 -10
o:left=fees right=none	0 -6 -4 7 7 0 0 -9
o:left=longer	-1 -21 7 5 -13 -6 -4 11
o:left=longer right=duties	0 0 0 -10 0 0 0 12
o:left=longer right=none	-8 -15 10 14 -11 -5 -3 0
o:left=meeting	-13 -2 -2 33 -6 -18 0 -19
o:left=meeting right=deal	0 11 0 -8 -2 0 0 2
o:left=meeting right=duties	0 -4 7 14 -8 0 0 -10
o:left=meeting right=meeting	0 0 0 7 0 0 0 0
o:left=meeting right=none	-10 -4 -8 25 4 -15 1 -19
o:left=none	-19 9 -25 13 -6 -19 -11 9
o:left=none right=controls	7 -2 0 0 -5 4 0 -5
o:left=none right=deal	-3 -5 0 -8 4 -4 14 3
o:left=none right=duties	-8 5 -2 11 -26 -2 2 -1
o:left=none right=exclusions	0 -5 7 -8 0 0 0 3
o:left=none right=fees	0 -9 0 -8 18 0 0 0
o:left=none right=longer	0 18 -13 -5 6 0 5 -16
o:left=none right=meeting	0 -12 0 9 -2 0 0 1
o:left=none right=none	-14 2 -22 19 -15 -27 -26 17
o:left=none right=procedure	-1 5 0 -8 11 0 0 -2
o:left=none right=sale	0 -6 0 1 -6 16 0 -6
o:left=none right=signing	0 12 0 4 2 0 0 -22
o:left=none right=truce	-1 6 1 -14 7 0 0 3
o:left=procedure	-3 -2 -16 11 12 -14 -7 -17
o:left=procedure right=none	-2 -2 -14 10 13 -13 -6 -17
o:left=sale	-5 -3 -2 -3 -5 25 -2 -13
o:left=sale right=none	-5 -2 -2 -2 -4 23 -1 -13
o:left=signing	-12 -16 0 5 3 4 0 4
o:left=signing right=duties	0 -6 0 18 -3 0 0 -2
o:left=signing right=none	-10 -7 -4 0 7 5 1 2
o:left=truce	-3 2 -26 11 0 -11 -7 0
o:left=truce right=duties	0 6 0 -2 4 0 0 -6
o:left=truce right=longer	0 -5 0 17 0 0 0 -11
o:left=truce right=none	0 3 -24 9 -6 -9 -5 1
o:meet meets ahead	0 -1 0 -17 14 0 0 6
o:meet on ahead	0 0 0 16 -16 0 0 -1
o:near=controls	9 -9 -5 4 3 -3 -2 -5
o:near=deal	4 3 -5 -6 -8 1 11 -3
o:near=duties	-7 -13 3 14 8 -7 -11 -2
o:near=exclusions	0 -4 8 10 -1 0 0 -13
o:near=fees	0 -5 0 11 0 0 0 -6
o:near=longer	-5 -27 5 1 -5 -4 -3 15
o:near=meeting	-8 4 0 0 4 -12 -11 5
o:near=none	-17 4 -21 22 -6 -12 -15 1
o:near=procedure	-11 -25 -12 27 3 -10 -4 -6
o:near=sale	-3 0 0 0 -10 19 0 -8
o:near=signing	-5 -6 0 4 5 -9 0 -3
o:near=truce	1 13 -17 11 -4 -7 -4 -10
o:no verb  ahead	-5 1 0 -2 3 12 -3 -7
o:no verb  today	3 9 0 -3 0 0 0 -3
o:no verb ( ahead	0 0 0 -4 0 0 0 8
o:no verb 12:01 today	0 14 0 -13 0 0 0 0
o:no verb a ahead	0 -16 0 21 0 0 0 -6
o:no verb after ahead	0 -2 0 -6 6 0 0 4
o:no verb and ahead	0 -10 0 10 10 0 0 -10
o:no verb before ahead	0 -26 -3 31 0 0 0 -10
o:no verb bern, today	0 8 0 -8 0 0 0 0
o:no verb by ahead	-1 -10 3 -12 19 -5 0 0
o:no verb date: today	0 0 0 8 0 0 0 -5
o:no verb ends ahead	0 -3 0 18 -1 0 0 -12
o:no verb ends today	0 0 0 -14 0 0 0 14
o:no verb friday, ahead	2 0 8 -9 4 -2 0 -3
o:no verb friday, today	0 6 0 0 0 0 0 -9
o:no verb from ahead	-5 5 6 15 -6 -1 0 -40
o:no verb from today	0 13 0 -11 0 0 0 0
o:no verb monday today	0 -1 0 7 0 0 0 -1
o:no verb monday, ahead	0 11 0 -5 -2 0 0 -1
o:no verb monday, today	0 -3 0 9 0 0 0 -2
o:no verb of ahead	-8 5 0 1 -10 0 0 4
o:no verb on ahead	12 14 4 -26 3 -13 1 7
o:no verb on today	0 5 0 1 0 0 0 -9
o:no verb saturday, ahead	0 9 0 -11 0 0 0 0
o:no verb saturday, today	0 0 0 6 0 0 0 -1
o:no verb since ahead	0 4 0 4 0 0 0 -8
o:no verb sunday, ahead	0 -2 0 -7 0 0 0 11
o:no verb the ahead	1 6 12 -19 0 -4 1 1
o:no verb through ahead	0 -6 4 -5 0 0 0 8
o:no verb thursday, ahead	0 -11 0 5 0 0 0 5
o:no verb to ahead	-1 -7 0 -6 -10 1 0 16
o:no verb tomorrow, ahead	0 0 0 0 -2 7 0 -9
o:no verb tuesday today	0 -1 0 11 0 0 0 -5
o:no verb tuesday, ahead	0 6 0 -4 3 0 0 -3
o:no verb tuesday, today	0 -3 0 -3 0 0 0 7
o:no verb until ahead	3 2 -12 -8 -6 0 -7 10
o:no verb washington, today	0 0 0 6 0 0 0 -1
o:no verb wednesday today	0 0 0 10 0 0 0 -6
o:no verb wednesday, ahead	0 16 0 -10 -6 4 0 -4
o:no verb wednesday, today	0 -12 0 0 8 0 0 0
o:no verb week, ahead	0 0 0 -18 9 0 0 9
o:no verb · today	0 0 0 6 0 0 0 0
o:no verb — today	0 -5 0 14 0 0 0 -5
o:other by ahead	0 -6 -1 -18 19 0 0 8
o:other for ahead	0 -9 0 7 3 0 0 -4
o:other from ahead	0 -10 -2 4 -8 0 0 11
o:other of ahead	0 13 0 -10 0 0 0 0
o:other the ahead	0 -2 0 0 -1 0 0 7
o:other to ahead	0 -3 11 7 0 0 0 -12
o:other until ahead	0 10 7 -5 6 0 0 -22
o:pay from ahead	0 10 0 -16 13 0 0 -2
o:pay on ahead	0 -9 0 14 -1 0 0 -1
o:pay until ahead	0 -8 0 0 0 0 0 7
o:place on ahead	0 -1 0 7 -2 0 0 0
o:plan from ahead	0 -4 0 -1 7 0 0 0
o:post on ahead	0 -3 0 -3 9 0 0 0
o:put from ahead	0 19 0 -15 0 0 0 -1
o:put on ahead	-3 -15 0 34 -7 0 0 -8
o:put to ahead	3 -2 0 -3 0 9 0 -4
o:put until ahead	10 2 0 -8 -3 0 0 0
o:raise on ahead	0 3 0 0 0 0 0 -7
o:return on ahead	-2 6 -1 0 -9 0 0 1
o:right=controls	6 -6 0 3 -1 3 0 -6
o:right=controls on	0 -11 0 16 -1 0 0 0
o:right=deal	0 -12 -3 -1 0 2 17 0
o:right=deal from	0 -3 0 8 0 0 0 -3
o:right=deal on	0 -4 0 -10 0 0 0 19
o:right=deal until	-2 8 0 -5 -4 6 11 -15
o:right=duties	0 -1 -1 17 -31 -7 -2 1
o:right=duties 	0 9 0 -3 -3 0 0 0
o:right=duties before	0 7 3 2 -7 0 0 -9
o:right=duties by	0 7 5 -11 -3 0 0 0
o:right=duties from	6 5 -1 0 -6 0 0 -12
o:right=duties on	0 -15 -2 32 -19 0 0 -5
o:right=duties since	0 0 0 6 0 0 0 -4
o:right=duties the	0 6 0 -13 0 0 0 5
o:right=duties to	0 -3 0 -12 0 0 0 17
o:right=duties until	0 0 0 -3 -3 0 0 10
o:right=exclusions	0 -5 7 -8 0 0 0 3
o:right=exclusions before	0 0 -8 5 3 0 0 0
o:right=exclusions on	3 3 0 -16 -4 0 0 7
o:right=fees	-1 -9 0 -10 18 0 0 0
o:right=longer	0 15 7 -6 3 0 4 -17
o:right=longer from	0 8 0 -3 0 0 0 0
o:right=longer on	-2 9 12 -5 8 0 0 -16
o:right=meeting	0 -17 0 20 -10 0 0 2
o:right=meeting on	0 -12 0 13 -6 0 0 1
o:right=none	-16 -4 -20 43 -5 -22 -27 -10
o:right=none 	6 -1 0 8 -11 9 -5 -5
o:right=none "	0 0 0 6 0 0 0 0
o:right=none (	0 -1 0 -3 0 0 0 8
o:right=none 12:01	0 13 0 -11 0 0 0 0
o:right=none a	0 -17 0 14 0 0 4 -2
o:right=none a.m.	0 7 0 -3 0 0 0 -2
o:right=none after	0 6 0 -25 9 0 0 10
o:right=none again	0 -5 0 8 0 0 0 0
o:right=none and	0 -4 0 13 3 0 0 -11
o:right=none are	0 8 0 0 -2 0 0 -6
o:right=none as	0 -9 0 1 -6 0 0 8
o:right=none before	-2 0 -2 3 6 -2 -3 -3
o:right=none beginning	0 7 0 -5 0 0 0 0
o:right=none bern,	0 9 0 -8 0 0 0 0
o:right=none beyond	0 0 0 -5 0 0 0 7
o:right=none by	-14 -11 1 6 14 -1 7 -22
o:right=none cent	0 -6 0 8 0 0 0 0
o:right=none come	0 10 0 -4 0 0 0 -6
o:right=none due	0 6 0 -8 6 0 0 -4
o:right=none end	0 0 0 10 0 0 0 -11
o:right=none ended	0 0 0 6 0 0 0 -5
o:right=none ends	0 -5 0 -4 -4 0 0 13
o:right=none for	-1 -3 -3 0 0 1 0 6
o:right=none friday	0 0 0 0 4 0 0 -6
o:right=none friday,	0 7 8 -10 3 -2 0 -5
o:right=none from	0 13 -3 4 4 -10 -7 -26
o:right=none has	6 0 0 3 -8 0 0 -4
o:right=none is	-1 5 0 0 -11 5 0 0
o:right=none it	0 -2 0 10 -4 0 0 0
o:right=none lumpur,	0 -4 0 7 0 0 0 0
o:right=none meets	0 0 0 -23 17 0 0 8
o:right=none midnight	0 0 0 -9 3 0 0 5
o:right=none monday	0 -1 0 7 0 0 0 -1
o:right=none noon	0 3 0 -5 7 0 0 -6
o:right=none of	-20 11 0 8 0 0 -2 -10
o:right=none on	0 10 -9 11 -1 -11 -9 -8
o:right=none out	0 0 0 -9 0 0 0 12
o:right=none saturday	0 -2 0 0 6 0 0 -3
o:right=none says	0 0 0 -5 0 0 0 9
o:right=none since	0 -6 -1 21 -7 0 0 -9
o:right=none starts	0 13 0 -6 0 0 0 -4
o:right=none sunday	0 0 0 -3 -1 0 0 8
o:right=none sunday,	0 -2 0 -4 0 0 0 9
o:right=none than	0 8 0 -23 19 0 0 -4
o:right=none the	0 5 0 2 -11 -18 2 1
o:right=none through	0 -13 0 3 -9 0 0 11
o:right=none thursday	0 -2 0 6 0 0 0 -1
o:right=none thursday,	0 -13 0 5 -1 0 0 5
o:right=none till	10 -8 0 -12 -3 6 0 3
o:right=none to	0 -11 2 -5 -14 6 -3 13
o:right=none tomorrow,	0 0 0 0 -2 7 0 -9
o:right=none tuesday	0 -4 0 2 6 0 0 -5
o:right=none tuesday,	0 4 0 -6 2 0 0 0
o:right=none until	4 -11 7 -6 7 -15 -19 9
o:right=none up	0 -6 0 -7 5 0 0 7
o:right=none wednesday	0 0 0 11 0 0 0 -7
o:right=none wednesday,	0 7 0 -8 3 3 0 -4
o:right=none week,	0 0 0 -18 9 0 0 9
o:right=none ·	0 -2 0 8 0 0 0 -1
o:right=none —	0 0 0 10 -3 0 0 -6
o:right=procedure	-3 -6 0 -9 20 -1 -1 0
o:right=procedure 	0 -2 0 -13 18 0 0 0
o:right=procedure on	0 6 0 0 2 0 0 -7
o:right=sale	0 -7 0 0 -7 18 0 -7
o:right=signing	1 4 -1 9 -4 -1 -1 -9
o:right=signing on	0 0 0 -1 7 0 0 -4
o:right=truce	-4 -4 1 -10 6 -2 -3 13
o:right=truce by	0 -3 0 -3 10 0 0 0
o:right=truce from	0 -13 0 -5 -3 0 0 21
o:right=truce of	0 0 0 14 0 0 0 -6
o:right=truce on	0 3 0 0 2 0 0 -6
o:right=truce until	0 0 0 -5 0 0 0 8
o:rise from ahead	0 -11 0 14 0 0 0 0
o:rise on ahead	0 23 0 -10 -2 0 0 -15
o:run from ahead	0 -1 0 13 0 0 0 -11
o:run the ahead	0 -8 3 0 0 0 0 1
o:say on ahead	0 3 0 5 -9 0 0 0
o:see on ahead	0 -2 0 8 0 0 0 -2
o:sell by ahead	0 0 0 -4 -4 10 0 0
o:set on ahead	0 -1 0 9 0 0 0 -4
o:sign by ahead	0 -7 6 -3 6 0 0 -2
o:sign on ahead	0 10 0 6 -13 0 0 -8
o:sit on ahead	0 -8 0 7 1 0 0 -4
o:sit until ahead	0 11 0 0 2 0 0 -14
o:subject=controls	15 0 -12 9 -3 0 -5 -23
o:subject=controls carried	17 1 0 -11 -6 0 0 0
o:subject=controls carried begin	10 0 0 -6 0 0 0 -1
o:subject=controls carried begin ahead	10 0 0 -6 0 0 0 -1
o:subject=controls carried from ahead	12 -9 0 -1 0 0 0 0
o:subject=controls carried say	0 11 0 -10 0 0 0 0
o:subject=controls carried say ahead	0 11 0 -10 0 0 0 0
o:subject=controls carried say on	0 11 0 -10 0 0 0 0
o:subject=controls carried suspend	8 0 0 -11 0 0 0 2
o:subject=controls carried suspend ahead	8 0 0 -11 0 0 0 2
o:subject=controls far	12 -3 0 0 -5 0 0 -4
o:subject=controls far carried	9 -4 3 -7 11 -1 0 -7
o:subject=controls far carried begin	0 -12 0 6 0 0 0 3
o:subject=controls far carried begin ahead	0 -12 0 6 0 0 0 3
o:subject=controls far carried end	0 0 0 9 -2 0 0 -5
o:subject=controls far carried end ahead	0 0 0 8 -2 0 0 -4
o:subject=controls far carried from ahead	0 -7 0 1 7 0 0 0
o:subject=controls far carried on ahead	0 -3 7 -7 5 0 0 0
o:subject=controls far carried put	9 -3 0 -2 0 0 0 0
o:subject=controls far carried put ahead	9 -3 0 -2 0 0 0 0
o:subject=controls far carried suspend	2 0 0 0 4 0 0 -8
o:subject=controls far carried suspend ahead	2 0 0 0 4 0 0 -8
o:subject=controls far carried write	0 0 9 -3 0 0 0 -2
o:subject=controls far carried write on	0 0 9 -3 0 0 0 -2
o:subject=controls far no verb	12 -3 0 0 -5 0 0 -4
o:subject=controls far no verb 	7 0 0 -4 0 0 0 0
o:subject=controls far no verb ahead	5 -3 0 6 -4 0 0 -4
o:subject=controls far no verb on	-1 0 0 10 0 0 0 -2
o:subject=controls far no verb today	7 0 0 -6 0 0 0 0
o:subject=controls far on ahead	-1 0 0 10 0 0 0 -2
o:subject=controls from ahead	11 -7 0 0 0 0 0 0
o:subject=controls no verb	5 3 -6 0 -1 3 -1 -10
o:subject=controls no verb ahead	8 3 -6 -2 0 3 -1 -10
o:subject=controls no verb of	-3 0 0 6 0 0 0 0
o:subject=controls no verb today	-7 0 0 9 0 0 0 0
o:subject=controls no verb until	1 3 -1 -13 9 6 0 -11
o:subject=controls of ahead	-6 0 0 9 0 0 0 0
o:subject=controls on ahead	-6 0 0 9 1 0 0 -1
o:subject=controls suspend	6 0 0 0 0 0 0 -6
o:subject=controls suspend ahead	6 0 0 0 0 0 0 -6
o:subject=controls until ahead	6 3 -1 -14 8 5 0 -16
o:subject=deal	1 2 -9 1 -5 1 15 -15
o:subject=deal be	0 -4 0 -4 0 10 0 0
o:subject=deal be ahead	0 -4 0 -4 0 10 0 0
o:subject=deal begin	0 -6 0 11 0 0 0 0
o:subject=deal begin ahead	0 -6 0 11 0 0 0 0
o:subject=deal begin on	0 -5 0 6 0 0 0 0
o:subject=deal by ahead	0 -3 0 -2 -3 0 0 11
o:subject=deal carried	-3 1 -6 4 -11 0 -5 7
o:subject=deal carried be	0 4 0 12 -1 0 0 -14
o:subject=deal carried be ahead	0 4 0 12 -1 0 0 -14
o:subject=deal carried begin	0 0 0 13 -10 0 0 -3
o:subject=deal carried begin ahead	0 0 0 13 -10 0 0 -3
o:subject=deal carried end	0 0 -1 0 0 0 0 7
o:subject=deal carried end ahead	0 0 -1 0 0 0 0 7
o:subject=deal carried from ahead	0 14 0 -12 0 0 0 0
o:subject=deal carried on ahead	0 0 0 -2 0 0 0 6
o:subject=deal carried the ahead	0 0 0 7 -3 0 -1 0
o:subject=deal carried until ahead	0 -10 0 13 -4 0 0 -1
o:subject=deal end	0 0 0 16 0 0 0 -15
o:subject=deal end ahead	0 0 0 16 0 0 0 -15
o:subject=deal end on	0 0 0 16 0 0 0 -15
o:subject=deal far	-2 0 -1 4 7 0 0 -5
o:subject=deal far  ahead	0 0 0 9 0 0 0 -5
o:subject=deal far carried	-2 9 -8 8 -16 -7 -10 4
o:subject=deal far carried be	0 16 0 -4 -10 0 -1 0
o:subject=deal far carried be ahead	0 16 0 -5 -10 0 -1 0
o:subject=deal far carried begin	0 -2 0 7 3 0 0 -8
o:subject=deal far carried begin ahead	0 -2 0 7 3 0 0 -8
o:subject=deal far carried begin on	0 0 0 5 0 0 0 -8
o:subject=deal far carried by ahead	0 -2 0 13 -7 0 -1 0
o:subject=deal far carried end	0 1 0 4 0 0 0 -6
o:subject=deal far carried end ahead	0 1 0 4 0 0 0 -6
o:subject=deal far carried end on	0 4 0 1 0 0 0 -6
o:subject=deal far carried for ahead	0 -1 0 10 -2 0 0 -1
o:subject=deal far carried meet	0 0 0 7 0 0 0 -2
o:subject=deal far carried meet ahead	0 0 0 7 0 0 0 -2
o:subject=deal far carried on ahead	0 8 0 0 -8 0 0 0
o:subject=deal far carried the ahead	0 0 0 10 0 0 0 -3
o:subject=deal far carried until ahead	0 5 0 -8 4 0 0 0
o:subject=deal far no verb	-2 0 -1 4 7 0 0 -5
o:subject=deal far no verb 	0 0 0 10 0 0 0 -5
o:subject=deal far no verb ahead	-1 0 0 0 8 0 0 -3
o:subject=deal far no verb on	0 0 0 -11 0 0 0 11
o:subject=deal far no verb today	0 0 0 7 0 0 0 -1
o:subject=deal far on ahead	0 0 0 -11 0 0 0 11
o:subject=deal from ahead	0 3 0 -10 0 0 0 7
o:subject=deal no verb	5 3 -2 -5 2 -9 9 -7
o:subject=deal no verb ahead	6 4 -2 -8 2 -9 10 -7
o:subject=deal no verb on	0 9 0 -19 10 0 -1 3
o:subject=deal no verb until	10 -3 0 8 0 0 -1 -9
o:subject=deal on ahead	-3 6 0 -8 6 9 -3 -7
o:subject=deal reach	0 -4 0 -3 0 0 0 9
o:subject=deal reach ahead	0 -4 0 -3 0 0 0 9
o:subject=deal reach on	0 -3 0 -2 0 0 0 7
o:subject=deal until ahead	8 -5 0 6 -1 0 3 -13
o:subject=duties	-22 3 -4 12 -8 -12 -16 1
o:subject=duties after ahead	0 -1 0 -1 6 0 0 0
o:subject=duties announce for	0 7 0 -6 0 0 0 0
o:subject=duties be	0 -5 -3 2 -3 0 0 11
o:subject=duties be ahead	0 -1 -3 1 -3 0 0 8
o:subject=duties be from	0 6 0 -4 0 0 0 0
o:subject=duties be on	0 4 0 1 -17 0 0 6
o:subject=duties before ahead	0 -5 0 14 -8 0 0 -1
o:subject=duties begin	-2 1 -4 11 -9 0 0 -7
o:subject=duties begin ahead	-2 6 -4 5 -8 0 0 -6
o:subject=duties begin from	0 -10 0 14 0 0 0 -2
o:subject=duties begin on	0 -1 0 11 -2 0 0 -10
o:subject=duties begin today	0 -7 0 9 0 0 0 0
o:subject=duties by ahead	0 11 4 -1 0 0 0 -15
o:subject=duties carried	-1 -6 -11 6 6 -12 -8 7
o:subject=duties carried announce	0 -4 0 7 0 0 0 0
o:subject=duties carried announce ahead	0 -4 0 7 0 0 0 0
o:subject=duties carried be ahead	-4 0 0 -3 1 0 0 8
o:subject=duties carried be from	-1 -5 0 6 -5 0 0 5
o:subject=duties carried be the	0 12 0 2 0 0 0 -14
o:subject=duties carried be today	0 0 0 9 0 0 0 -6
o:subject=duties carried be until	0 -2 0 0 0 0 0 6
o:subject=duties carried before ahead	0 -4 0 -5 6 0 0 4
o:subject=duties carried begin	13 -4 0 -3 -2 0 0 5
o:subject=duties carried begin ahead	13 -3 0 -5 -2 0 0 5
o:subject=duties carried begin on	8 0 0 -4 -2 0 0 2
o:subject=duties carried by ahead	0 -11 7 -1 5 0 0 0
o:subject=duties carried charge	0 -4 0 6 0 0 0 0
o:subject=duties carried charge from	0 0 0 -7 0 0 0 6
o:subject=duties carried end	0 9 -4 0 6 0 0 -7
o:subject=duties carried end ahead	0 9 -4 0 6 0 0 -6
o:subject=duties carried end on	0 10 -3 -23 7 0 0 3
o:subject=duties carried fall	0 1 0 -10 0 0 0 8
o:subject=duties carried fall ahead	0 1 0 -10 0 0 0 8
o:subject=duties carried fall on	0 1 0 -10 0 0 0 8
o:subject=duties carried from ahead	-4 -4 0 4 -9 0 0 12
o:subject=duties carried have	0 -6 0 0 5 0 0 0
o:subject=duties carried meet	0 0 0 -4 11 0 0 -5
o:subject=duties carried meet ahead	0 0 0 -4 11 0 0 -5
o:subject=duties carried on ahead	3 1 -8 -1 0 0 0 5
o:subject=duties carried order	0 -4 0 10 0 0 0 -4
o:subject=duties carried order ahead	0 -4 0 10 0 0 0 -4
o:subject=duties carried other	0 -6 0 -4 -3 0 0 17
o:subject=duties carried other ahead	0 -6 0 -5 -2 0 0 17
o:subject=duties carried other on	0 -7 0 0 0 0 0 6
o:subject=duties carried pay	0 -11 0 14 0 0 0 0
o:subject=duties carried pay ahead	0 -9 0 17 0 0 0 -5
o:subject=duties carried put	0 -7 0 0 10 0 0 0
o:subject=duties carried put ahead	0 -7 0 0 10 0 0 0
o:subject=duties carried reach	0 0 0 6 1 0 0 -8
o:subject=duties carried reach ahead	0 0 0 6 1 0 0 -8
o:subject=duties carried run	0 3 0 -8 0 0 0 3
o:subject=duties carried run ahead	0 3 0 -8 0 0 0 3
o:subject=duties carried since ahead	0 0 0 8 0 0 0 -4
o:subject=duties carried suspend	-1 0 -2 -5 0 0 0 12
o:subject=duties carried suspend ahead	-1 0 -2 -5 0 0 0 12
o:subject=duties carried suspend until	-6 6 -1 -16 -4 0 0 20
o:subject=duties carried the ahead	0 0 0 9 0 0 0 -7
o:subject=duties carried to ahead	1 8 0 -1 -3 0 0 -1
o:subject=duties carried until ahead	-9 7 -5 -4 2 0 0 6
o:subject=duties collect	0 0 0 -4 0 0 0 8
o:subject=duties collect ahead	0 0 0 -8 0 0 0 10
o:subject=duties collect from	0 0 0 -8 0 0 0 5
o:subject=duties end	0 18 4 -6 -9 0 0 -16
o:subject=duties end ahead	0 20 4 -10 -9 0 0 -15
o:subject=duties end on	0 9 6 -1 -7 0 0 -12
o:subject=duties far	-12 2 1 3 -5 3 -4 0
o:subject=duties far  ahead	-5 -1 -3 -4 8 10 0 -3
o:subject=duties far carried	-15 1 6 0 7 -9 -12 0
o:subject=duties far carried agree	0 7 0 0 0 0 0 -6
o:subject=duties far carried agree ahead	0 7 0 -1 0 0 0 -6
o:subject=duties far carried agree on	0 7 0 -4 0 0 0 0
o:subject=duties far carried announce on	0 -7 0 3 0 0 0 3
o:subject=duties far carried announce today	0 6 0 -6 0 0 0 0
o:subject=duties far carried ask	0 10 0 -2 -4 0 0 -2
o:subject=duties far carried ask ahead	0 10 0 -2 -4 0 0 -2
o:subject=duties far carried ask on	0 11 0 -8 0 0 0 -1
o:subject=duties far carried be	-3 -2 3 -1 14 -2 1 -11
o:subject=duties far carried be ahead	-3 0 4 -5 15 -2 1 -11
o:subject=duties far carried be before	0 -8 7 9 -10 0 0 0
o:subject=duties far carried be by	0 -7 0 -8 22 0 -4 -4
o:subject=duties far carried be is	0 10 0 0 -2 -3 0 -5
o:subject=duties far carried be the	0 6 0 -12 0 0 6 0
o:subject=duties far carried be today	0 -4 0 7 0 0 0 0
o:subject=duties far carried be until	0 -1 0 3 8 0 0 -9
o:subject=duties far carried before ahead	0 -10 9 -5 0 0 0 5
o:subject=duties far carried before today	0 -5 0 8 0 0 0 0
o:subject=duties far carried begin	-8 -4 7 -1 3 0 0 1
o:subject=duties far carried begin ahead	-7 0 7 -8 4 0 0 2
o:subject=duties far carried begin before	0 -17 2 0 12 0 0 0
o:subject=duties far carried begin from	0 7 0 -5 0 0 0 0
o:subject=duties far carried begin on	-1 6 0 -2 0 0 0 0
o:subject=duties far carried begin today	0 -6 0 9 0 0 0 0
o:subject=duties far carried begin until	0 -12 5 0 0 0 0 6
o:subject=duties far carried by ahead	0 7 -2 3 3 0 -9 -15
o:subject=duties far carried charge	0 -7 0 14 0 0 0 -6
o:subject=duties far carried charge ahead	0 -6 0 14 0 0 0 -6
o:subject=duties far carried charge from	0 -17 0 17 0 0 0 0
o:subject=duties far carried collect ahead	0 6 0 -5 1 0 0 0
o:subject=duties far carried confirm	0 -4 0 0 -4 0 0 10
o:subject=duties far carried confirm ahead	0 -4 0 0 -4 0 0 10
o:subject=duties far carried end	1 -7 5 -2 -14 0 0 8
o:subject=duties far carried end ahead	1 -7 5 -3 -14 0 0 9
o:subject=duties far carried end on	1 -6 8 -3 -10 0 0 4
o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
o:subject=duties far carried fall	0 9 0 -1 0 0 0 -6
o:subject=duties far carried fall ahead	0 10 0 -2 0 0 0 -6
o:subject=duties far carried fall on	0 7 0 -1 0 0 0 -5
o:subject=duties far carried from ahead	3 8 -2 -30 16 0 0 12
o:subject=duties far carried have	-1 0 0 -1 9 -1 0 0
o:subject=duties far carried have ahead	-1 0 0 -1 9 -1 0 0
o:subject=duties far carried impose	6 -6 0 1 0 0 0 0
o:subject=duties far carried impose ahead	6 -6 0 1 0 0 0 0
o:subject=duties far carried impose from	6 -6 0 0 0 0 0 0
o:subject=duties far carried is ahead	0 10 0 0 -2 -3 0 -5
o:subject=duties far carried keep	0 5 0 0 0 0 0 -6
o:subject=duties far carried keep ahead	0 5 0 0 0 0 0 -6
o:subject=duties far carried lower	0 12 0 -8 0 0 0 -2
o:subject=duties far carried lower ahead	0 12 0 -8 0 0 0 -2
o:subject=duties far carried make	0 6 0 0 -2 0 0 -5
o:subject=duties far carried make ahead	0 6 0 0 -2 0 0 -5
o:subject=duties far carried meet	0 -2 0 -9 8 0 0 5
o:subject=duties far carried meet ahead	0 -2 0 -9 8 0 0 5
o:subject=duties far carried meet on	0 0 0 -5 0 0 0 8
o:subject=duties far carried of ahead	0 0 0 11 0 0 0 -8
o:subject=duties far carried on ahead	0 0 4 7 -5 0 0 -7
o:subject=duties far carried on today	0 -5 0 9 0 0 0 0
o:subject=duties far carried order	0 7 0 -6 0 0 0 0
o:subject=duties far carried order ahead	0 7 0 -6 0 0 0 0
o:subject=duties far carried other	0 -17 -1 6 6 0 0 2
o:subject=duties far carried other ahead	0 -17 -1 5 6 0 0 3
o:subject=duties far carried other on	0 -8 0 -7 5 0 0 10
o:subject=duties far carried pay	0 0 0 5 0 0 0 -9
o:subject=duties far carried pay ahead	0 4 0 0 0 0 0 -7
o:subject=duties far carried pay from	0 1 0 -9 6 0 0 0
o:subject=duties far carried pay today	0 -4 0 6 0 0 0 0
o:subject=duties far carried plan	0 0 0 -9 4 0 0 3
o:subject=duties far carried plan ahead	0 0 0 -9 4 0 0 3
o:subject=duties far carried post	0 0 0 -7 9 0 0 0
o:subject=duties far carried put	0 7 0 -6 -6 0 0 4
o:subject=duties far carried put ahead	0 7 0 -7 -6 0 0 4
o:subject=duties far carried reach	0 0 0 7 -4 0 0 0
o:subject=duties far carried reach ahead	0 0 0 7 -4 0 0 0
o:subject=duties far carried return	0 0 0 -4 -3 0 0 10
o:subject=duties far carried return ahead	0 0 0 -4 -3 0 0 10
o:subject=duties far carried run	-3 0 0 -4 0 0 0 8
o:subject=duties far carried run ahead	-3 0 0 -4 0 0 0 8
o:subject=duties far carried set	0 -3 0 8 0 0 0 0
o:subject=duties far carried set ahead	0 -3 0 8 0 0 0 0
o:subject=duties far carried sign	0 6 0 0 -3 0 0 -2
o:subject=duties far carried sign ahead	0 6 0 0 -3 0 0 -1
o:subject=duties far carried sign on	0 8 0 -3 0 0 0 -3
o:subject=duties far carried since ahead	0 -3 0 10 0 0 0 -5
o:subject=duties far carried sit	0 -1 0 11 -1 0 0 -3
o:subject=duties far carried sit ahead	0 -1 0 11 -1 0 0 -3
o:subject=duties far carried suspend	0 12 0 0 -6 0 0 -8
o:subject=duties far carried suspend ahead	0 12 0 0 -6 0 0 -8
o:subject=duties far carried suspend from	0 13 0 -6 0 0 0 -5
o:subject=duties far carried suspend until	0 6 0 1 0 0 0 -5
o:subject=duties far carried tell	0 9 0 -4 -2 0 0 -1
o:subject=duties far carried tell ahead	0 10 0 -5 -2 0 0 -1
o:subject=duties far carried tell on	0 -6 0 12 -2 0 0 0
o:subject=duties far carried the ahead	-9 14 0 -6 2 0 4 -5
o:subject=duties far carried threaten	0 0 0 -7 9 0 0 0
o:subject=duties far carried threaten ahead	0 0 0 -7 9 0 0 0
o:subject=duties far carried threaten from	0 0 0 -9 9 0 0 0
o:subject=duties far carried to ahead	2 -16 0 1 0 0 0 5
o:subject=duties far carried until ahead	-9 0 6 4 2 -2 0 -5
o:subject=duties far carried write	0 -6 0 10 0 0 0 0
o:subject=duties far carried write ahead	0 -6 0 10 0 0 0 0
o:subject=duties far carried write on	0 -6 0 10 0 0 0 0
o:subject=duties far friday, today	0 8 0 -6 0 0 0 0
o:subject=duties far from ahead	0 -5 12 6 -5 0 0 -7
o:subject=duties far no verb	-12 2 1 3 -5 3 -4 0
o:subject=duties far no verb 	-6 -4 -4 -1 11 9 0 -7
o:subject=duties far no verb ahead	-9 -2 3 6 -5 4 -2 -1
o:subject=duties far no verb friday,	0 13 0 -11 -1 0 0 0
o:subject=duties far no verb from	0 -2 12 3 -5 0 0 -8
o:subject=duties far no verb on	-1 20 0 -12 -4 0 0 -1
o:subject=duties far no verb the	0 6 0 3 0 0 0 -8
o:subject=duties far no verb thursday,	0 -4 0 0 0 0 0 6
o:subject=duties far no verb to	0 -8 0 6 0 0 0 0
o:subject=duties far no verb tuesday,	0 -7 0 12 0 0 0 -3
o:subject=duties far no verb until	1 -19 0 5 -13 0 0 10
o:subject=duties far on ahead	-1 20 0 -12 -4 0 0 -1
o:subject=duties far the ahead	0 6 0 3 0 0 0 -8
o:subject=duties far thursday, today	0 0 0 -9 0 0 0 10
o:subject=duties far to ahead	0 -8 0 6 0 0 0 0
o:subject=duties far until ahead	1 -19 0 5 -13 0 0 10
o:subject=duties for ahead	0 3 0 3 -9 0 0 0
o:subject=duties from ahead	-4 -9 -6 25 -17 0 0 -6
o:subject=duties no verb	-14 -3 -9 6 -4 -4 -7 12
o:subject=duties no verb 	0 2 0 5 -6 0 0 -3
o:subject=duties no verb 12:01	0 12 0 -11 0 0 0 0
o:subject=duties no verb after	0 -3 0 -1 6 0 0 0
o:subject=duties no verb ahead	-13 -5 -7 5 -3 -4 -6 15
o:subject=duties no verb as	0 -3 0 -9 0 0 0 12
o:subject=duties no verb before	0 -11 0 14 -2 0 0 0
o:subject=duties no verb from	0 -5 -2 18 -12 0 0 -14
o:subject=duties no verb monday,	0 8 0 -6 0 0 0 0
o:subject=duties no verb of	0 -4 0 8 0 0 0 -1
o:subject=duties no verb on	0 -7 -6 6 0 0 0 5
o:subject=duties no verb the	0 15 0 -20 -1 0 0 3
o:subject=duties no verb to	0 9 0 -15 0 0 0 2
o:subject=duties no verb today	0 3 0 2 0 0 0 -6
o:subject=duties no verb until	0 6 -8 2 -1 0 0 -2
o:subject=duties no verb wednesday,	0 11 0 -7 0 0 0 -2
o:subject=duties of ahead	0 3 0 4 -1 0 0 -8
o:subject=duties on ahead	-4 7 0 4 -11 0 0 -4
o:subject=duties other	0 0 -1 -3 9 0 0 -2
o:subject=duties other ahead	0 0 -1 -3 9 0 0 -2
o:subject=duties pay	0 -5 0 11 -3 0 0 0
o:subject=duties pay ahead	0 -5 0 11 -3 0 0 0
o:subject=duties return	0 5 0 -19 0 0 0 9
o:subject=duties return ahead	0 5 0 -22 0 0 0 11
o:subject=duties return on	0 5 0 -22 0 0 0 11
o:subject=duties rise from	0 -10 0 11 0 0 0 0
o:subject=duties rise on	0 6 0 -1 0 0 0 -2
o:subject=duties suspend from	0 8 0 -6 0 0 0 0
o:subject=duties suspend until	-2 -10 -1 9 -2 0 0 2
o:subject=duties the ahead	0 12 1 -14 -3 0 0 1
o:subject=duties to ahead	2 2 0 -20 0 0 0 6
o:subject=duties until ahead	-6 0 -16 1 3 0 0 3
o:subject=duties wednesday, ahead	0 11 0 -7 0 0 0 -2
o:subject=exclusions	0 -3 23 -6 -15 0 0 -10
o:subject=exclusions carried	0 -19 10 4 7 0 0 -9
o:subject=exclusions carried on ahead	0 -10 -5 11 0 0 0 0
o:subject=exclusions end	0 0 -3 16 0 0 0 -8
o:subject=exclusions end ahead	0 0 -3 16 0 0 0 -8
o:subject=exclusions end on	0 0 -5 16 0 0 0 -7
o:subject=exclusions far	11 -7 10 -19 7 0 0 -7
o:subject=exclusions far carried	4 -7 0 9 0 0 0 -8
o:subject=exclusions far carried on ahead	0 0 -1 6 0 0 0 0
o:subject=exclusions far no verb	11 -7 10 -19 7 0 0 -7
o:subject=exclusions far no verb ahead	12 -6 10 -20 7 0 0 -7
o:subject=exclusions no verb	1 3 21 -15 -8 0 0 -15
o:subject=exclusions no verb ahead	1 3 21 -16 -7 0 0 -15
o:subject=exclusions no verb on	2 5 7 -10 -6 0 0 -9
o:subject=exclusions on ahead	1 0 7 0 -13 0 0 0
o:subject=fees	1 -15 -2 13 7 -1 0 -14
o:subject=fees begin	0 -4 0 -6 8 0 0 0
o:subject=fees begin ahead	0 -4 0 -6 8 0 0 0
o:subject=fees begin on	0 -2 0 -3 7 0 0 0
o:subject=fees carried	0 8 0 -5 11 0 0 -14
o:subject=fees carried on ahead	0 3 0 0 9 0 0 -12
o:subject=fees far	0 -9 0 2 0 0 0 4
o:subject=fees far no verb	0 -9 0 2 0 0 0 4
o:subject=fees far no verb ahead	0 -8 0 1 0 0 0 5
o:subject=fees from ahead	-1 -12 0 0 16 0 0 -4
o:subject=fees no verb	1 -8 0 3 8 0 0 -8
o:subject=fees no verb ahead	1 -6 0 1 8 0 0 -8
o:subject=fees no verb from	0 -9 0 4 8 0 0 -2
o:subject=longer	0 -6 0 3 -16 0 5 5
o:subject=longer carried	-6 6 3 -17 12 -3 3 0
o:subject=longer carried be	0 8 0 -4 -5 0 0 3
o:subject=longer carried be ahead	0 10 0 -7 -5 0 0 4
o:subject=longer carried begin	0 10 0 6 0 0 0 -16
o:subject=longer carried begin ahead	0 10 0 5 0 0 0 -16
o:subject=longer carried end	0 -8 6 -1 -7 0 0 7
o:subject=longer carried end ahead	0 -8 6 -1 -7 0 0 8
o:subject=longer carried end on	0 -8 6 0 -6 0 0 4
o:subject=longer carried on ahead	0 1 5 -9 1 0 0 2
o:subject=longer carried other	0 0 0 -6 5 0 0 2
o:subject=longer carried other ahead	0 0 0 -6 5 0 0 2
o:subject=longer carried run	0 -4 0 0 0 0 0 7
o:subject=longer carried run ahead	0 -4 0 0 0 0 0 7
o:subject=longer carried the ahead	0 0 0 -15 7 0 5 1
o:subject=longer carried to ahead	0 14 0 -6 0 0 0 -7
o:subject=longer carried until ahead	0 0 0 -6 11 0 0 0
o:subject=longer far	-3 12 -2 -12 1 0 0 5
o:subject=longer far  ahead	0 9 0 4 -4 0 0 -13
o:subject=longer far carried	4 -30 -7 23 -11 -1 -2 5
o:subject=longer far carried begin	-2 -8 0 12 0 0 0 0
o:subject=longer far carried begin ahead	-2 -8 0 12 0 0 0 0
o:subject=longer far carried end ahead	0 0 -2 11 0 0 0 -5
o:subject=longer far carried end on	0 0 0 6 0 0 0 -3
o:subject=longer far carried from ahead	0 -4 0 13 0 0 0 -8
o:subject=longer far carried on ahead	0 -15 0 25 -6 0 0 -6
o:subject=longer far carried other	0 0 0 6 -3 0 0 0
o:subject=longer far carried other ahead	0 0 0 6 -3 0 0 0
o:subject=longer far carried run	0 0 0 7 0 0 0 -6
o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
o:subject=longer far no verb	-3 12 -2 -12 1 0 0 5
o:subject=longer far no verb 	0 9 0 5 -4 0 0 -14
o:subject=longer far no verb ahead	-3 13 -2 -11 1 0 0 1
o:subject=longer far no verb on	0 -5 0 -13 10 0 0 8
o:subject=longer far on ahead	0 -5 0 -13 10 0 0 8
o:subject=longer from ahead	0 -5 0 7 0 0 0 0
o:subject=longer no verb	0 0 0 3 -17 0 5 1
o:subject=longer no verb ahead	-3 0 0 4 -17 0 5 2
o:subject=longer no verb on	0 1 4 7 -11 0 0 -6
o:subject=longer no verb to	0 0 0 -8 0 0 0 11
o:subject=longer on ahead	0 0 3 5 -12 0 0 0
o:subject=longer the ahead	0 0 0 -11 0 0 7 6
o:subject=meeting	-9 -2 0 5 -2 0 0 4
o:subject=meeting be	0 0 0 6 0 0 0 -1
o:subject=meeting be ahead	0 0 0 6 0 0 0 -1
o:subject=meeting begin	0 -5 0 0 0 0 0 6
o:subject=meeting begin on	0 -2 0 -3 0 0 0 7
o:subject=meeting by ahead	0 7 6 -8 -1 0 -1 -3
o:subject=meeting carried	-12 -2 -6 5 -13 9 -4 8
o:subject=meeting carried begin	-2 9 0 -10 7 0 0 -2
o:subject=meeting carried begin ahead	-2 10 0 -11 8 0 0 -2
o:subject=meeting carried begin on	-1 8 0 -2 0 0 0 0
o:subject=meeting carried end	0 -2 0 -15 0 0 0 21
o:subject=meeting carried end ahead	0 -2 0 -16 0 0 0 21
o:subject=meeting carried end on	0 -1 0 -18 0 0 0 22
o:subject=meeting carried on ahead	-3 2 0 -2 -13 0 0 16
o:subject=meeting carried other	0 0 0 13 -1 0 0 -7
o:subject=meeting carried other ahead	0 0 0 13 -1 0 0 -7
o:subject=meeting carried run	0 0 0 -9 0 0 0 10
o:subject=meeting carried run ahead	0 0 0 -9 0 0 0 10
o:subject=meeting carried the ahead	0 0 0 -4 -1 0 0 9
o:subject=meeting carried to ahead	0 0 0 -14 0 3 0 12
o:subject=meeting carried until ahead	0 -4 0 0 7 0 0 0
o:subject=meeting far	-6 -14 -4 11 6 -5 0 3
o:subject=meeting far  ahead	0 -5 0 0 -8 -1 0 10
o:subject=meeting far carried	-17 -1 -9 12 3 -4 6 -8
o:subject=meeting far carried agree	0 0 0 -6 0 0 0 8
o:subject=meeting far carried agree ahead	0 0 0 -6 0 0 0 8
o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
o:subject=meeting far carried announce ahead	0 -6 0 8 0 0 0 0
o:subject=meeting far carried begin ahead	0 1 0 -6 3 0 0 4
o:subject=meeting far carried begin on	0 0 0 -6 0 0 0 7
o:subject=meeting far carried by ahead	0 -8 0 7 -2 0 4 -2
o:subject=meeting far carried end	0 -1 0 0 6 0 0 0
o:subject=meeting far carried end ahead	0 -1 0 0 6 0 0 0
o:subject=meeting far carried end on	0 0 0 0 6 0 0 0
o:subject=meeting far carried have	0 5 0 -18 9 0 7 0
o:subject=meeting far carried have ahead	0 5 0 -18 9 0 7 0
o:subject=meeting far carried leave	0 -8 0 8 0 0 0 0
o:subject=meeting far carried leave ahead	0 -7 0 8 0 0 0 0
o:subject=meeting far carried meet on	0 5 0 -6 0 0 0 0
o:subject=meeting far carried rise	0 9 0 -9 0 0 0 0
o:subject=meeting far carried say	0 7 0 -3 0 0 0 -2
o:subject=meeting far carried say ahead	0 7 0 -3 0 0 0 -2
o:subject=meeting far carried say on	0 7 0 -6 0 0 0 0
o:subject=meeting far carried suspend on	0 0 0 -5 6 0 0 0
o:subject=meeting far carried the ahead	0 0 0 6 12 0 -1 -18
o:subject=meeting far carried to ahead	0 0 0 -2 0 0 0 7
o:subject=meeting far carried until ahead	-6 -6 0 -3 8 -2 7 0
o:subject=meeting far no verb	-6 -14 -4 11 6 -5 0 3
o:subject=meeting far no verb 	-1 -5 0 1 -8 -1 0 9
o:subject=meeting far no verb ahead	-6 -12 -4 16 7 -5 0 -2
o:subject=meeting far no verb on	0 0 0 7 -4 0 0 -2
o:subject=meeting far no verb the	0 -6 0 3 0 0 0 1
o:subject=meeting far no verb today	0 0 0 -7 0 0 0 10
o:subject=meeting far on ahead	0 0 0 6 -3 0 0 -2
o:subject=meeting far the ahead	0 -6 0 3 0 0 0 1
o:subject=meeting for ahead	0 0 0 7 -1 0 0 0
o:subject=meeting no verb ahead	-3 1 1 -7 5 1 1 0
o:subject=meeting no verb by	0 7 6 -8 -1 0 -1 -3
o:subject=meeting no verb from	0 6 0 -4 0 0 0 0
o:subject=meeting no verb of	0 11 0 -16 -2 0 0 8
o:subject=meeting no verb on	0 -5 0 -7 11 0 7 -1
o:subject=meeting no verb the	0 -3 0 0 -1 0 0 7
o:subject=meeting no verb today	0 0 0 10 0 0 0 -5
o:subject=meeting of ahead	0 11 0 -15 -3 0 0 8
o:subject=meeting on ahead	0 -11 0 0 6 0 7 0
o:subject=meeting return	0 0 0 -6 0 0 0 9
o:subject=meeting return ahead	0 0 0 -6 0 0 0 9
o:subject=meeting suspend	0 0 0 6 0 0 0 0
o:subject=meeting suspend ahead	0 0 0 6 0 0 0 0
o:subject=meeting the ahead	0 -3 0 0 -2 0 0 6
o:subject=none	-8 4 1 3 -14 -10 -10 8
o:subject=none  ahead	-5 3 -3 2 -6 0 0 1
o:subject=none  today	0 16 0 -10 0 0 0 0
o:subject=none a ahead	0 -6 0 8 0 0 0 0
o:subject=none carried	-9 -1 -10 -1 0 -5 16 2
o:subject=none carried  ahead	6 -10 6 0 -2 0 0 1
o:subject=none carried  today	0 -2 0 8 0 0 0 -2
o:subject=none carried agree	0 0 0 15 0 0 3 -15
o:subject=none carried agree ahead	0 0 0 15 0 0 3 -15
o:subject=none carried agree on	0 0 0 9 0 0 0 -5
o:subject=none carried announce	0 7 0 0 0 0 0 -3
o:subject=none carried announce ahead	0 7 0 0 0 0 0 -3
o:subject=none carried approve	0 0 0 -10 8 0 0 2
o:subject=none carried ask	0 0 0 -7 10 0 0 0
o:subject=none carried ask ahead	0 0 0 -7 10 0 0 0
o:subject=none carried be 	7 -4 0 1 0 0 0 -5
o:subject=none carried be from	0 -10 0 12 0 0 0 0
o:subject=none carried be of	0 -4 0 8 0 0 0 -1
o:subject=none carried be on	-2 17 -2 -30 9 1 0 8
o:subject=none carried be the	0 2 0 8 -1 0 0 -6
o:subject=none carried before ahead	0 16 -10 -18 2 0 0 4
o:subject=none carried begin	0 4 -4 5 -10 0 5 -4
o:subject=none carried begin ahead	0 -5 -4 12 -10 0 5 -1
o:subject=none carried begin from	0 -12 0 11 0 0 0 2
o:subject=none carried begin on	4 -18 0 26 -8 0 0 -5
o:subject=none carried begin today	0 14 0 -11 0 0 0 -4
o:subject=none carried by ahead	0 -3 0 -11 1 0 15 -1
o:subject=none carried clear	0 -4 0 9 -2 0 0 0
o:subject=none carried clear ahead	0 -4 0 9 -2 0 0 0
o:subject=none carried end	1 5 5 0 -7 0 0 -5
o:subject=none carried end ahead	1 6 5 1 -7 0 0 -8
o:subject=none carried end on	2 11 0 -8 -3 0 0 0
o:subject=none carried fall	0 -4 0 12 0 0 0 -5
o:subject=none carried fall ahead	0 -4 0 12 0 0 0 -5
o:subject=none carried fall on	0 -6 0 12 0 0 0 -4
o:subject=none carried for ahead	0 0 0 -6 0 -1 0 7
o:subject=none carried get	0 3 0 -8 0 0 0 2
o:subject=none carried get ahead	0 3 0 -9 0 0 0 3
o:subject=none carried have	0 -5 0 8 -4 0 0 0
o:subject=none carried have until	0 -14 0 7 -5 0 0 5
o:subject=none carried keep	0 0 0 -9 0 0 0 10
o:subject=none carried keep ahead	0 0 0 -9 0 0 0 10
o:subject=none carried leave	0 -4 0 0 -4 0 0 13
o:subject=none carried leave ahead	0 -4 0 0 -4 0 0 13
o:subject=none carried let	0 -6 0 -2 5 0 0 4
o:subject=none carried let ahead	0 -6 0 -2 5 0 0 4
o:subject=none carried make	0 1 0 -12 0 0 0 13
o:subject=none carried make ahead	0 1 0 -12 0 0 0 13
o:subject=none carried meet	0 -3 0 3 -10 0 0 7
o:subject=none carried meet ahead	0 -3 0 3 -10 0 0 7
o:subject=none carried meet on	0 0 0 10 -2 0 0 -1
o:subject=none carried of ahead	-2 -1 0 2 4 0 4 -6
o:subject=none carried on ahead	0 -9 0 7 2 0 -4 -3
o:subject=none carried other	0 11 3 1 1 0 0 -19
o:subject=none carried other ahead	0 11 3 1 1 0 0 -19
o:subject=none carried other on	0 13 0 -9 0 0 0 -1
o:subject=none carried pay	0 6 0 -12 1 0 0 6
o:subject=none carried pay ahead	0 8 0 -17 1 0 0 8
o:subject=none carried pay since	0 0 0 -4 0 0 0 6
o:subject=none carried put	3 7 0 1 -3 0 0 -11
o:subject=none carried put ahead	3 7 0 1 -3 0 0 -11
o:subject=none carried put on	0 -3 0 7 0 0 0 -2
o:subject=none carried receive	0 0 0 -11 12 0 0 0
o:subject=none carried return	0 -19 0 13 0 0 -1 5
o:subject=none carried return ahead	0 -19 0 13 0 0 -1 5
o:subject=none carried return on	0 -9 0 12 0 0 0 0
o:subject=none carried rise	0 12 0 -12 0 0 0 0
o:subject=none carried rise on	0 12 0 -12 0 0 0 0
o:subject=none carried run	0 -4 0 6 0 0 0 0
o:subject=none carried say	0 -8 0 0 0 0 0 8
o:subject=none carried say ahead	0 -7 0 -2 0 0 0 9
o:subject=none carried say on	0 -5 0 -2 0 0 0 7
o:subject=none carried sign	0 0 0 -9 0 0 1 9
o:subject=none carried sign ahead	0 0 0 -10 0 0 1 9
o:subject=none carried sign on	0 -6 0 12 0 0 0 -1
o:subject=none carried sit	0 7 0 1 0 0 0 -11
o:subject=none carried sit ahead	0 7 0 1 0 0 0 -11
o:subject=none carried suspend	0 -2 7 0 -7 0 0 0
o:subject=none carried suspend ahead	1 -2 7 0 -7 0 0 0
o:subject=none carried suspend from	0 8 0 -3 0 0 0 -1
o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
o:subject=none carried suspend until	-2 -7 0 3 -1 0 0 4
o:subject=none carried tell	0 -4 0 6 -1 4 0 -1
o:subject=none carried tell on	0 -3 0 7 0 0 0 0
o:subject=none carried the ahead	-4 -2 -3 1 -17 0 13 4
o:subject=none carried to ahead	2 -11 3 11 -1 0 0 -8
o:subject=none carried until ahead	-9 6 -3 11 -10 4 -6 -5
o:subject=none carried want	0 -4 0 -9 -2 0 16 0
o:subject=none carried write	0 0 0 -7 11 0 0 -1
o:subject=none carried write ahead	0 0 0 -8 11 0 0 -1
o:subject=none no verb	-8 4 1 3 -14 -10 -10 8
o:subject=none no verb 	-7 16 -5 -5 -9 -1 0 2
o:subject=none no verb a	0 -6 0 8 0 0 0 0
o:subject=none no verb ahead	-2 0 4 -1 -8 -6 -5 7
o:subject=none no verb friday,	0 0 0 6 0 0 0 -5
o:subject=none no verb on	7 8 5 -18 4 0 0 0
o:subject=none no verb since	0 9 0 -6 0 0 0 0
o:subject=none no verb the	0 4 10 -5 0 0 0 -5
o:subject=none no verb to	0 -2 0 -12 0 0 0 17
o:subject=none no verb today	-4 6 -3 5 -7 0 -1 0
o:subject=none no verb tuesday,	0 0 0 9 0 0 0 -5
o:subject=none no verb until	0 -15 0 -6 0 0 0 19
o:subject=none no verb wednesday	0 0 0 7 0 0 0 -5
o:subject=none no verb —	0 -4 0 12 0 0 0 -5
o:subject=none on ahead	7 2 5 -13 4 0 0 0
o:subject=none on today	0 10 0 -9 0 0 0 0
o:subject=none since ahead	0 9 0 -6 0 0 0 0
o:subject=none the ahead	0 5 10 -6 0 0 0 -4
o:subject=none thursday, today	0 0 0 10 0 0 0 -9
o:subject=none to ahead	0 -2 0 -12 0 0 0 17
o:subject=none tuesday, today	0 0 0 9 0 0 0 -5
o:subject=none until ahead	0 -15 0 -7 0 0 0 19
o:subject=none wednesday today	0 0 0 7 0 0 0 -5
o:subject=none — today	0 -4 0 12 0 0 0 -5
o:subject=procedure	-4 -13 -8 4 11 -9 -4 0
o:subject=procedure  ahead	0 -2 0 -13 18 0 0 0
o:subject=procedure be	0 -1 0 -1 6 0 0 0
o:subject=procedure be ahead	0 -1 0 -1 6 0 0 0
o:subject=procedure be on	0 0 0 -10 12 0 0 0
o:subject=procedure by ahead	0 -2 0 2 -4 0 0 6
o:subject=procedure carried	0 4 0 8 -1 -1 0 -9
o:subject=procedure carried be	0 -6 0 13 0 0 0 -9
o:subject=procedure carried be ahead	0 -6 0 13 0 0 0 -8
o:subject=procedure carried begin	1 0 0 -9 0 0 0 5
o:subject=procedure carried begin ahead	1 0 0 -9 0 0 0 5
o:subject=procedure carried on ahead	0 12 0 -4 -7 0 0 -3
o:subject=procedure carried until ahead	0 -4 0 9 -2 0 0 0
o:subject=procedure far	-3 -4 -2 1 0 10 0 0
o:subject=procedure far  ahead	0 -15 0 -2 -7 12 0 7
o:subject=procedure far carried be	0 10 0 -9 1 0 0 0
o:subject=procedure far carried be ahead	0 10 0 -9 1 0 0 0
o:subject=procedure far carried begin	0 7 0 -8 0 0 0 0
o:subject=procedure far carried begin ahead	0 8 0 -9 0 0 0 0
o:subject=procedure far carried begin on	0 7 0 -8 1 0 0 0
o:subject=procedure far carried end	0 4 0 -6 0 0 0 1
o:subject=procedure far carried end ahead	0 4 0 -6 0 0 0 1
o:subject=procedure far carried from ahead	0 0 0 6 0 0 0 -1
o:subject=procedure far carried on ahead	0 12 0 -11 2 0 0 0
o:subject=procedure far carried other	0 0 0 9 -3 0 0 0
o:subject=procedure far carried other ahead	0 0 0 8 -3 0 0 0
o:subject=procedure far carried the ahead	4 -3 0 -7 0 0 0 8
o:subject=procedure far no verb	-3 -4 -2 1 0 10 0 0
o:subject=procedure far no verb 	0 -15 0 -1 -7 12 0 7
o:subject=procedure far no verb ahead	-3 -2 -2 -1 0 11 0 0
o:subject=procedure far no verb on	0 -8 0 -1 10 0 0 -1
o:subject=procedure far no verb today	0 -1 0 6 0 0 0 0
o:subject=procedure far on ahead	0 -8 0 -1 10 0 0 -1
o:subject=procedure no verb 	0 -2 0 -13 18 0 0 0
o:subject=procedure no verb ahead	1 -13 -3 0 7 -2 0 6
o:subject=procedure no verb by	0 -1 0 0 -3 0 0 7
o:subject=procedure no verb on	8 0 0 4 -6 0 0 -3
o:subject=procedure no verb the	0 -8 0 -4 0 0 0 13
o:subject=procedure no verb today	0 7 0 0 -6 0 0 0
o:subject=procedure on ahead	5 -7 -1 -2 11 0 0 -6
o:subject=procedure set	0 0 0 7 -4 0 0 0
o:subject=procedure set ahead	0 0 0 7 -4 0 0 0
o:subject=procedure set for	0 0 0 6 -3 0 0 0
o:subject=procedure suspend on	0 0 0 -5 7 0 0 0
o:subject=procedure the ahead	0 -8 0 0 -2 0 0 13
o:subject=procedure until ahead	0 0 0 11 -10 0 0 0
o:subject=sale	-5 1 -2 -7 -6 24 0 -9
o:subject=sale carried	0 -5 0 -15 1 20 0 -1
o:subject=sale far	0 3 0 -2 9 0 0 -9
o:subject=sale far carried	-3 0 10 -17 7 2 3 -5
o:subject=sale far carried begin	0 -3 0 0 0 6 0 0
o:subject=sale far carried on ahead	0 7 0 0 -6 0 0 0
o:subject=sale far no verb	0 3 0 -2 9 0 0 -9
o:subject=sale far no verb 	0 -2 0 -2 10 0 0 -2
o:subject=sale far no verb ahead	0 4 0 -7 10 0 0 -7
o:subject=sale no verb	-1 4 0 0 -3 8 0 -7
o:subject=sale no verb ahead	0 4 0 0 -3 8 0 -7
o:subject=sale no verb on	0 6 0 0 0 0 0 -7
o:subject=sale on ahead	0 5 0 2 0 0 0 -7
o:subject=signing	-3 6 -8 -5 2 -7 -4 11
o:subject=signing by ahead	0 -1 0 -5 15 0 0 -5
o:subject=signing no verb	-2 0 -3 0 -3 -3 0 13
o:subject=signing no verb ahead	-1 3 -2 -7 -2 -3 0 15
o:subject=signing no verb by	0 0 0 -6 8 0 0 0
o:subject=signing no verb of	0 -1 0 6 0 0 0 0
o:subject=signing no verb on	0 0 0 6 -8 0 0 1
o:subject=signing no verb today	0 -7 0 14 0 0 0 -2
o:subject=signing of ahead	0 0 0 6 0 0 0 -1
o:subject=signing on ahead	0 0 0 12 -10 0 0 0
o:subject=signing until ahead	1 0 0 -10 0 0 0 9
o:subject=truce	-10 1 -8 22 -21 -10 -5 -4
o:subject=truce  ahead	-4 0 0 -4 -9 0 0 12
o:subject=truce be	0 -13 0 10 -1 0 0 0
o:subject=truce be ahead	0 -13 0 10 -1 0 0 0
o:subject=truce begin	-1 8 0 0 -3 0 0 -6
o:subject=truce begin ahead	-1 8 0 0 -3 0 0 -4
o:subject=truce begin on	0 7 0 0 -2 0 0 -3
o:subject=truce carried	0 -8 -6 19 -6 -8 -5 -4
o:subject=truce carried be	0 -9 0 0 -3 0 0 11
o:subject=truce carried be ahead	0 -8 0 -1 -3 0 0 12
o:subject=truce carried be on	0 -8 0 0 0 0 0 7
o:subject=truce carried begin on	0 8 0 0 0 0 0 -4
o:subject=truce carried charge	0 -6 0 1 0 0 0 4
o:subject=truce carried end	0 -14 0 3 2 0 0 2
o:subject=truce carried end ahead	0 -14 0 3 2 0 0 3
o:subject=truce carried end on	0 -13 0 3 3 0 0 2
o:subject=truce carried have	7 -1 0 0 -1 0 0 0
o:subject=truce carried have ahead	7 -1 0 0 -1 0 0 0
o:subject=truce carried on ahead	-6 3 0 9 3 0 0 -11
o:subject=truce carried other	1 0 0 -12 0 0 0 12
o:subject=truce carried other ahead	1 0 0 -13 0 0 0 12
o:subject=truce carried pay	0 7 0 -9 0 0 0 2
o:subject=truce carried pay ahead	0 7 0 -9 0 0 0 2
o:subject=truce carried run on	0 0 0 6 0 0 0 -3
o:subject=truce carried say on	0 -3 0 6 0 0 0 0
o:subject=truce carried suspend	-3 0 0 15 0 0 0 -9
o:subject=truce carried suspend ahead	-3 0 0 15 0 0 0 -9
o:subject=truce carried suspend until	0 0 0 13 0 0 0 -11
o:subject=truce carried the ahead	0 -5 0 0 0 0 -1 8
o:subject=truce carried to ahead	-1 0 0 -8 0 0 0 14
o:subject=truce carried until ahead	2 -10 0 0 6 0 0 0
o:subject=truce end	5 -10 0 14 -10 0 0 -6
o:subject=truce end ahead	5 -10 0 9 -10 0 0 -1
o:subject=truce end on	6 -7 0 11 -8 0 0 -5
o:subject=truce end today	0 0 0 15 0 0 0 -14
o:subject=truce ends today	0 0 0 -7 0 0 0 7
o:subject=truce extend	0 0 0 -9 0 0 0 12
o:subject=truce extend to	0 0 0 -6 0 0 0 7
o:subject=truce far	-11 6 -6 1 -1 -4 -1 4
o:subject=truce far  ahead	0 6 0 17 -1 0 0 -21
o:subject=truce far carried	1 -8 -4 11 -4 0 -4 0
o:subject=truce far carried be	3 -6 5 9 -6 0 0 -8
o:subject=truce far carried be ahead	3 -5 5 20 -6 0 0 -17
o:subject=truce far carried be today	0 0 0 -8 0 0 0 9
o:subject=truce far carried be until	0 -1 0 9 0 0 0 -4
o:subject=truce far carried begin ahead	1 6 0 -3 -1 0 0 -3
o:subject=truce far carried charge	0 -9 0 4 0 0 0 3
o:subject=truce far carried charge ahead	0 -8 0 2 0 0 0 4
o:subject=truce far carried end	0 0 0 -16 1 0 0 13
o:subject=truce far carried end ahead	0 0 0 -16 1 0 0 12
o:subject=truce far carried end on	0 -2 0 -13 2 0 0 13
o:subject=truce far carried expect	0 -11 0 14 0 0 0 0
o:subject=truce far carried expect ahead	0 -11 0 14 0 0 0 0
o:subject=truce far carried from ahead	0 -10 0 0 2 0 0 10
o:subject=truce far carried on ahead	0 -19 -1 20 1 0 0 -9
o:subject=truce far carried return	0 -4 0 6 0 0 0 0
o:subject=truce far carried run	0 0 0 9 0 0 0 -6
o:subject=truce far carried run ahead	0 0 0 9 0 0 0 -6
o:subject=truce far carried suspend	0 4 -1 -9 -1 0 0 3
o:subject=truce far carried suspend ahead	0 4 -1 -9 -1 0 0 3
o:subject=truce far carried tell	0 2 0 -8 4 0 0 0
o:subject=truce far carried tell ahead	0 2 0 -8 4 0 0 0
o:subject=truce far carried tell on	0 3 0 -7 6 0 0 -2
o:subject=truce far carried the ahead	0 7 0 2 -6 0 0 -1
o:subject=truce far carried until ahead	0 7 -4 6 -16 0 0 0
o:subject=truce far from ahead	0 12 0 -10 0 0 0 0
o:subject=truce far no verb	-11 6 -6 1 -1 -4 -1 4
o:subject=truce far no verb 	0 5 0 16 -4 0 0 -16
o:subject=truce far no verb ahead	-8 11 -4 1 -9 -2 0 0
o:subject=truce far no verb friday,	0 -8 0 13 0 0 0 -5
o:subject=truce far no verb from	0 11 0 -9 0 0 0 0
o:subject=truce far no verb monday,	0 -5 0 0 0 0 0 7
o:subject=truce far no verb on	0 10 0 -10 -4 0 0 5
o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
o:subject=truce far no verb thursday,	0 -2 0 10 0 0 0 -6
o:subject=truce far no verb today	0 -11 0 0 5 0 0 4
o:subject=truce far no verb until	0 0 0 -17 0 0 0 18
o:subject=truce far no verb wednesday,	0 0 0 -3 9 0 0 -5
o:subject=truce far on ahead	0 10 0 -10 -4 0 0 5
o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
o:subject=truce far until ahead	0 0 0 -17 0 0 0 18
o:subject=truce far wednesday, today	0 0 0 -3 9 0 0 -5
o:subject=truce friday, ahead	3 -6 0 -1 0 0 0 4
o:subject=truce from ahead	0 12 0 6 -3 0 0 -18
o:subject=truce monday, ahead	0 8 0 0 0 0 0 -8
o:subject=truce no verb	-5 3 0 10 -2 -4 -1 -6
o:subject=truce no verb 	-4 0 0 -2 -9 0 0 10
o:subject=truce no verb ahead	-5 1 0 15 -1 -4 -1 -11
o:subject=truce no verb friday,	3 -6 0 -1 0 0 0 4
o:subject=truce no verb from	0 4 0 8 0 0 0 -14
o:subject=truce no verb monday,	0 8 0 0 0 0 0 -8
o:subject=truce no verb on	3 -8 0 -6 3 0 0 8
o:subject=truce no verb the	0 -8 7 8 6 0 0 -14
o:subject=truce no verb today	0 2 0 -10 0 0 0 9
o:subject=truce no verb tuesday,	0 9 0 -11 0 0 0 0
o:subject=truce no verb until	-2 -13 0 11 -4 0 0 0
o:subject=truce of ahead	0 4 0 0 0 0 0 -7
o:subject=truce on ahead	7 -10 -5 3 -5 0 0 4
o:subject=truce on today	0 0 0 6 0 0 0 -5
o:subject=truce other to	0 0 0 -3 0 0 0 6
o:subject=truce out today	0 5 0 -7 0 0 0 0
o:subject=truce run	0 9 0 9 0 0 0 -13
o:subject=truce run ahead	0 3 0 11 0 0 0 -11
o:subject=truce run on	0 -3 0 -4 0 0 0 7
o:subject=truce run to	0 0 0 15 0 0 0 -13
o:subject=truce suspend	0 0 0 -4 0 0 0 9
o:subject=truce suspend ahead	0 0 0 -4 0 0 0 9
o:subject=truce suspend until	0 0 0 -5 0 0 0 9
o:subject=truce the ahead	0 -11 7 22 5 0 0 -25
o:subject=truce to ahead	-3 -8 -1 4 0 0 0 3
o:subject=truce tuesday, ahead	0 9 0 -11 0 0 0 0
o:subject=truce until ahead	-7 -14 0 8 -7 0 0 6
o:suspend from ahead	-4 17 0 -15 4 0 0 -1
o:suspend on ahead	-1 -13 8 0 10 0 0 -8
o:suspend the ahead	-7 -3 0 2 0 0 0 7
o:suspend to ahead	13 -10 0 -2 -2 0 0 0
o:suspend until ahead	-3 -3 5 3 -12 0 0 5
o:tell on ahead	0 -2 0 -2 0 0 0 6
o:threaten from ahead	0 -1 0 -2 7 0 0 0
o:topic=controls	27 -6 -17 0 -5 4 -8 -19
o:topic=controls ahead	29 -10 -17 0 -5 4 -8 -19
o:topic=controls begin	11 -5 0 -1 -6 5 0 -3
o:topic=controls by	0 -3 0 10 0 0 0 0
o:topic=controls by ahead	0 -3 0 10 0 0 0 0
o:topic=controls far	19 -20 4 -6 0 -2 0 -1
o:topic=controls far 	6 0 0 0 -3 0 0 0
o:topic=controls far ahead	13 -19 4 -2 0 -2 0 0
o:topic=controls far no verb	12 -3 0 0 -5 0 0 -4
o:topic=controls far on	-3 -9 7 3 -5 0 0 0
o:topic=controls far on ahead	-3 -9 7 3 -5 0 0 0
o:topic=controls far today	7 0 0 -4 0 0 0 0
o:topic=controls from	17 -14 0 0 -1 0 0 0
o:topic=controls from ahead	17 -14 0 0 -1 0 0 0
o:topic=controls no verb	5 3 -6 0 -1 3 -1 -10
o:topic=controls of	-11 0 0 15 0 0 0 0
o:topic=controls of ahead	-11 0 0 15 0 0 0 0
o:topic=controls on	10 -10 -1 14 -8 0 0 -13
o:topic=controls on ahead	11 -9 -1 14 -8 0 0 -13
o:topic=controls run	4 0 0 -6 0 0 0 0
o:topic=controls say	0 10 0 -8 0 0 0 0
o:topic=controls suspend	0 0 0 6 -1 0 0 -4
o:topic=controls to	9 0 0 -4 0 0 0 -4
o:topic=controls to ahead	9 0 0 -4 0 0 0 -4
o:topic=controls today	-7 5 0 0 0 0 0 0
o:topic=controls until	0 3 -2 -20 7 5 0 0
o:topic=controls until ahead	0 3 -2 -20 7 5 0 0
o:topic=deal	-2 -4 -13 3 -10 -5 21 -2
o:topic=deal 	0 -6 0 12 0 0 0 0
o:topic=deal ahead	-1 -3 -12 1 -9 -4 21 -2
o:topic=deal announce	0 -1 0 -3 0 0 0 7
o:topic=deal be	0 -14 0 2 8 7 0 -7
o:topic=deal begin	0 -9 0 18 -3 0 0 -2
o:topic=deal confirm	0 0 0 7 -2 0 0 -2
o:topic=deal expect	0 0 0 8 -4 0 0 0
o:topic=deal face	0 -5 0 -5 0 0 0 13
o:topic=deal far	-9 0 -6 3 0 -4 -2 8
o:topic=deal far 	0 0 0 9 0 0 0 -6
o:topic=deal far  ahead	0 0 0 7 0 0 0 -5
o:topic=deal far ahead	-8 0 -5 0 0 -3 -1 11
o:topic=deal far be	0 -5 0 0 -7 0 0 10
o:topic=deal far for	0 0 0 7 -1 0 0 0
o:topic=deal far from	0 -2 0 7 0 0 0 -2
o:topic=deal far from ahead	0 -2 0 7 0 0 0 -2
o:topic=deal far no verb	-2 0 -1 4 7 0 0 -5
o:topic=deal far on	0 11 0 -11 -6 0 0 7
o:topic=deal far on ahead	0 11 0 -11 -6 0 0 7
o:topic=deal far the	0 0 0 7 0 0 0 -2
o:topic=deal far the ahead	0 0 0 7 0 0 0 -2
o:topic=deal far today	0 -1 0 7 0 0 0 -1
o:topic=deal from	0 11 0 -14 0 0 0 5
o:topic=deal from ahead	0 11 0 -14 0 0 0 5
o:topic=deal have	0 0 0 0 -4 0 10 -5
o:topic=deal no verb	5 3 -2 -5 2 -9 9 -7
o:topic=deal on	-6 -3 -1 0 11 7 -7 -4
o:topic=deal on ahead	-5 -6 -1 0 11 7 -7 -3
o:topic=deal reach	0 -2 0 -2 0 0 0 8
o:topic=deal return	0 6 0 1 0 0 -1 -6
o:topic=deal sign	0 -5 0 6 0 0 0 0
o:topic=deal tell	0 0 0 -8 0 0 0 7
o:topic=deal the	0 -2 0 0 -5 0 6 1
o:topic=deal the ahead	0 -2 0 0 -5 0 6 1
o:topic=deal until	8 -15 0 7 -10 -3 9 -6
o:topic=deal until ahead	8 -15 0 7 -10 -3 9 -6
o:topic=duties	-15 0 0 19 -10 -28 -14 -1
o:topic=duties 	0 3 0 10 -8 0 0 -8
o:topic=duties  ahead	0 6 0 6 -7 0 0 -9
o:topic=duties 12:01	0 7 0 -5 0 0 0 0
o:topic=duties add	0 -8 0 10 0 0 0 0
o:topic=duties ahead	-13 7 0 5 -8 -27 -13 3
o:topic=duties announce	0 -2 0 9 0 0 0 -6
o:topic=duties as	0 -3 0 -9 0 0 0 12
o:topic=duties back	0 -8 0 0 0 0 0 10
o:topic=duties be	-3 -6 2 11 -3 -2 0 -1
o:topic=duties before	0 -9 0 0 5 0 0 3
o:topic=duties before ahead	0 -9 0 0 6 0 0 3
o:topic=duties begin	5 -9 -7 11 3 0 5 -6
o:topic=duties by	0 15 2 -3 -2 0 4 -23
o:topic=duties by ahead	0 15 2 -3 -2 0 4 -23
o:topic=duties call	0 -2 0 11 0 0 0 -8
o:topic=duties cent	0 -6 0 9 0 0 0 0
o:topic=duties collect	0 -3 0 0 0 0 0 8
o:topic=duties double	0 5 0 -9 0 0 0 3
o:topic=duties duty	0 0 0 6 0 0 0 -3
o:topic=duties end	-1 22 6 -4 -23 0 0 -15
o:topic=duties expect	0 1 0 4 -7 0 0 0
o:topic=duties fall	0 6 0 -3 0 0 0 0
o:topic=duties far	-27 3 -11 1 8 -5 -15 3
o:topic=duties far 	-8 0 -5 -2 9 9 0 -8
o:topic=duties far  ahead	-6 2 -4 -5 7 9 0 -4
o:topic=duties far ahead	-23 2 -9 -1 10 -3 -12 5
o:topic=duties far announce	0 -5 0 10 0 0 0 -1
o:topic=duties far be	-1 4 -1 1 10 -6 0 -10
o:topic=duties far before today	0 -6 0 7 0 0 0 0
o:topic=duties far begin	0 7 0 -3 0 0 0 0
o:topic=duties far by	0 0 0 -12 20 0 0 -8
o:topic=duties far by ahead	0 0 0 -12 20 0 0 -8
o:topic=duties far charge	0 -16 0 16 0 0 0 0
o:topic=duties far end	0 -14 -2 5 -6 0 0 10
o:topic=duties far fall	0 1 0 5 0 0 0 -6
o:topic=duties far friday,	0 13 0 -11 -1 0 0 0
o:topic=duties far friday, today	0 8 0 -6 0 0 0 0
o:topic=duties far from	-2 -2 10 -5 0 0 0 6
o:topic=duties far from ahead	-2 -5 10 -3 0 0 0 6
o:topic=duties far have	0 2 0 1 6 0 0 -12
o:topic=duties far is	0 16 0 -3 -1 -3 0 -7
o:topic=duties far is ahead	0 16 0 -4 -1 -3 0 -6
o:topic=duties far no verb	-12 2 1 3 -5 3 -4 0
o:topic=duties far of	0 -5 0 9 0 0 0 0
o:topic=duties far of ahead	0 -4 0 8 0 0 0 0
o:topic=duties far on	-8 6 -8 1 -1 -1 0 0
o:topic=duties far on ahead	-8 7 -8 0 -1 -1 0 0
o:topic=duties far other	0 -18 -1 1 13 0 0 2
o:topic=duties far say	0 4 0 -7 0 0 0 4
o:topic=duties far since	0 -1 0 9 0 0 0 -4
o:topic=duties far since ahead	0 -1 0 9 0 0 0 -4
o:topic=duties far sit	0 -1 0 9 0 0 0 -1
o:topic=duties far tell	0 11 0 -6 -2 0 0 0
o:topic=duties far the	0 7 0 10 -10 0 0 -8
o:topic=duties far the ahead	0 7 0 9 -10 0 0 -8
o:topic=duties far thursday,	0 -4 0 0 0 0 0 6
o:topic=duties far thursday, today	0 0 0 -9 0 0 0 10
o:topic=duties far to	0 -9 0 6 0 0 0 0
o:topic=duties far to ahead	0 -9 0 6 0 0 0 0
o:topic=duties far today	0 -1 0 7 -1 0 0 -1
o:topic=duties far tuesday,	0 -7 0 12 0 0 0 -3
o:topic=duties far until	0 -8 0 0 12 0 0 -1
o:topic=duties far until ahead	0 -8 0 0 12 0 0 -1
o:topic=duties for	0 0 0 12 -12 0 0 -3
o:topic=duties for ahead	0 0 0 12 -12 0 0 -3
o:topic=duties from	0 4 -12 9 -9 0 0 -8
o:topic=duties from ahead	0 2 -12 11 -9 0 0 -7
o:topic=duties from today	0 6 0 -5 0 0 0 0
o:topic=duties get	0 3 0 1 0 0 0 -6
o:topic=duties has	0 -2 0 0 -1 0 0 8
o:topic=duties have	0 -11 0 0 0 0 0 7
o:topic=duties introduce	0 -11 0 14 0 0 0 -1
o:topic=duties is	0 -12 0 7 0 0 0 1
o:topic=duties is ahead	0 -11 0 7 0 0 0 2
o:topic=duties keep	0 -6 0 7 0 0 0 0
o:topic=duties leave	0 -6 0 8 -2 0 0 0
o:topic=duties levy	0 13 0 -5 0 0 0 -3
o:topic=duties lower	0 8 0 -1 0 0 0 -2
o:topic=duties make	0 5 0 4 -2 0 0 -7
o:topic=duties monday,	0 8 0 -6 0 0 0 0
o:topic=duties no verb	-14 -3 -9 6 -4 -4 -7 12
o:topic=duties of	0 4 -3 6 -1 0 0 -11
o:topic=duties of ahead	0 8 -3 3 0 0 0 -10
o:topic=duties on	-5 5 0 8 -20 -3 -2 -2
o:topic=duties on ahead	-5 7 0 5 -20 -3 -2 -1
o:topic=duties on today	0 -5 0 9 0 0 0 0
o:topic=duties pay	0 -2 -1 14 -9 0 0 -4
o:topic=duties plan	0 18 0 -14 -1 0 0 -1
o:topic=duties reach	0 0 0 4 2 0 0 -8
o:topic=duties remain	0 -5 0 7 0 0 0 0
o:topic=duties since	0 -12 0 17 0 0 0 -2
o:topic=duties since ahead	0 -12 0 17 0 0 0 -2
o:topic=duties suspend	0 -10 7 -6 -22 0 0 18
o:topic=duties the	0 18 0 -6 -5 0 -1 -5
o:topic=duties the ahead	0 18 0 -6 -5 0 -1 -4
o:topic=duties threaten	0 -8 0 1 7 0 0 0
o:topic=duties through	0 -5 0 0 0 0 0 10
o:topic=duties through ahead	0 -5 0 0 0 0 0 10
o:topic=duties today	0 -23 -2 38 0 0 0 -20
o:topic=duties until	-12 -6 9 -7 4 -1 -1 9
o:topic=duties until ahead	-12 -6 9 -7 4 -1 -1 9
o:topic=duties wednesday,	0 11 0 -7 0 0 0 -2
o:topic=duties wednesday, ahead	0 11 0 -7 0 0 0 -2
o:topic=duties write	0 -6 0 11 0 0 0 -1
o:topic=exclusions	-1 -10 37 -8 -12 -3 -2 -13
o:topic=exclusions ahead	-1 -5 38 -15 -11 -3 -1 -13
o:topic=exclusions be	0 0 6 -5 2 0 0 -3
o:topic=exclusions before	0 2 0 5 -6 0 0 0
o:topic=exclusions end	0 -12 0 26 -3 0 0 -13
o:topic=exclusions far	17 0 10 -22 6 0 0 -15
o:topic=exclusions far ahead	17 0 10 -23 6 0 0 -14
o:topic=exclusions far no verb	11 -7 10 -19 7 0 0 -7
o:topic=exclusions no verb	1 3 21 -15 -8 0 0 -15
o:topic=exclusions on	1 1 5 0 -12 0 0 0
o:topic=exclusions on ahead	1 1 5 0 -12 0 0 0
o:topic=exclusions today	0 -7 0 10 0 0 0 0
o:topic=exclusions until	0 -1 16 -4 0 0 0 -8
o:topic=exclusions until ahead	0 -1 16 -4 0 0 0 -8
o:topic=fees	-1 -15 -6 9 17 -4 0 -16
o:topic=fees ahead	-1 -14 -6 8 17 -4 0 -16
o:topic=fees be	-1 -7 0 15 -4 0 0 2
o:topic=fees begin	0 1 0 -14 13 0 0 0
o:topic=fees charge	0 5 0 0 -6 0 0 0
o:topic=fees far	-1 0 0 -3 0 0 0 8
o:topic=fees far ahead	-1 0 0 -4 0 0 0 9
o:topic=fees far no verb	0 -9 0 2 0 0 0 4
o:topic=fees from	-3 -10 0 -2 12 0 0 3
o:topic=fees from ahead	-3 -10 0 -2 12 0 0 3
o:topic=fees no verb	1 -8 0 3 8 0 0 -8
o:topic=fees on	3 -12 0 0 9 0 0 -6
o:topic=fees on ahead	3 -12 0 0 9 0 0 -6
o:topic=fees pay	0 -4 0 0 6 0 0 0
o:topic=longer	-7 0 3 -5 2 -13 5 5
o:topic=longer ahead	-11 1 3 -4 3 -13 6 4
o:topic=longer be	0 11 -1 -11 -7 0 0 11
o:topic=longer begin	0 0 0 11 0 0 0 -8
o:topic=longer by	0 -2 4 -12 -4 0 0 13
o:topic=longer by ahead	0 -2 4 -12 -4 0 0 13
o:topic=longer extend	0 -5 1 7 -1 0 0 -2
o:topic=longer far	0 -3 -5 6 0 -2 0 0
o:topic=longer far 	0 9 0 5 -4 0 0 -14
o:topic=longer far  ahead	0 9 0 4 -4 0 0 -13
o:topic=longer far ahead	0 -2 -4 7 0 -1 0 -1
o:topic=longer far begin	0 -6 0 11 0 0 0 -3
o:topic=longer far no verb	-3 12 -2 -12 1 0 0 5
o:topic=longer far on	0 -7 0 -7 7 0 0 8
o:topic=longer far on ahead	0 -7 0 -7 7 0 0 8
o:topic=longer from	0 0 -2 -1 -1 0 0 9
o:topic=longer from ahead	0 0 -2 -2 -1 0 0 9
o:topic=longer no verb	0 0 0 3 -17 0 5 1
o:topic=longer on	0 7 3 0 0 0 0 -8
o:topic=longer on ahead	0 7 3 0 0 0 0 -7
o:topic=longer propose	0 0 0 -18 9 0 0 7
o:topic=longer run	0 -4 0 13 0 0 0 -5
o:topic=longer sign	0 -5 6 -5 0 0 0 6
o:topic=longer the	0 0 0 0 5 0 11 -10
o:topic=longer the ahead	0 0 0 0 5 0 11 -10
o:topic=longer to	-2 10 6 -18 -5 -2 0 12
o:topic=longer to ahead	-2 10 6 -18 -5 -2 0 12
o:topic=longer until	0 -1 0 -3 18 0 0 -6
o:topic=longer until ahead	0 -1 0 -3 18 0 0 -6
o:topic=meeting	-20 -13 -7 26 -5 2 -4 -2
o:topic=meeting 	0 0 0 8 -1 0 0 0
o:topic=meeting  ahead	0 0 0 8 -1 0 0 0
o:topic=meeting ahead	-19 -15 -6 25 -3 3 -3 -1
o:topic=meeting be	0 -12 0 16 -9 1 0 -3
o:topic=meeting before	0 -1 0 -1 7 0 0 0
o:topic=meeting before ahead	0 -1 0 -1 7 0 0 0
o:topic=meeting begin	0 0 0 12 -6 0 0 -5
o:topic=meeting by	0 6 6 0 -5 0 -1 -4
o:topic=meeting by ahead	0 6 6 0 -5 0 -1 -4
o:topic=meeting end	0 0 0 -12 -1 0 0 17
o:topic=meeting far	-12 0 -8 0 9 -10 0 1
o:topic=meeting far 	-1 -6 0 1 -8 -1 0 9
o:topic=meeting far  ahead	0 -5 0 0 -8 -1 0 10
o:topic=meeting far ahead	-12 0 -8 1 10 -10 1 -2
o:topic=meeting far be	0 2 0 0 -3 0 6 -2
o:topic=meeting far by	0 -8 0 6 -4 0 6 -1
o:topic=meeting far by ahead	0 -8 0 6 -4 0 6 -1
o:topic=meeting far end	0 0 0 -11 9 0 0 2
o:topic=meeting far from	0 8 0 -2 -2 0 0 0
o:topic=meeting far from ahead	0 8 0 -2 -2 0 0 0
o:topic=meeting far have	0 6 0 -12 5 0 0 1
o:topic=meeting far no verb	-6 -14 -4 11 6 -5 0 3
o:topic=meeting far say	0 8 0 -4 0 0 0 -2
o:topic=meeting far the	0 -3 0 0 12 0 -1 -4
o:topic=meeting far the ahead	0 -3 0 0 12 0 -1 -4
o:topic=meeting far to	0 -8 0 -1 0 0 0 9
o:topic=meeting far to ahead	0 -8 0 -1 0 0 0 9
o:topic=meeting far today	0 -2 0 -5 0 0 0 9
o:topic=meeting from	0 0 0 8 -6 0 0 0
o:topic=meeting from ahead	0 0 0 8 -6 0 0 0
o:topic=meeting have	0 0 0 9 0 0 0 -8
o:topic=meeting meet	0 -6 0 7 2 0 0 0
o:topic=meeting meets	0 -1 0 -17 14 0 0 6
o:topic=meeting meets ahead	0 -1 0 -17 14 0 0 6
o:topic=meeting of	0 11 0 -17 -3 3 0 8
o:topic=meeting of ahead	0 11 0 -17 -3 3 0 8
o:topic=meeting on	-3 -11 -5 8 -5 -4 6 8
o:topic=meeting on ahead	-3 -11 -4 9 -5 -3 6 6
o:topic=meeting other	0 0 0 -6 6 0 0 2
o:topic=meeting pay	0 6 0 -5 0 0 0 0
o:topic=meeting plan	0 0 0 7 -1 0 0 0
o:topic=meeting receive	0 -3 0 -1 6 0 0 0
o:topic=meeting return	0 -4 0 -1 0 0 0 7
o:topic=meeting run	0 0 0 -9 0 0 0 11
o:topic=meeting suspend	0 -1 0 10 0 0 0 -1
o:topic=meeting the	0 0 0 0 -10 0 0 7
o:topic=meeting the ahead	0 0 0 0 -10 0 0 7
o:topic=meeting until	0 7 0 14 -7 -2 0 -12
o:topic=meeting until ahead	0 7 0 13 -7 -2 0 -12
o:topic=none	-11 14 -9 8 -23 -27 0 6
o:topic=none 	0 9 -6 -2 -12 -3 0 3
o:topic=none  ahead	2 -3 -4 3 -9 -1 0 4
o:topic=none  today	0 15 0 -7 0 0 0 0
o:topic=none a	0 -7 0 11 0 0 0 -1
o:topic=none a ahead	0 -7 0 11 0 0 0 -1
o:topic=none after	0 2 0 -9 0 0 0 4
o:topic=none after ahead	0 2 0 -9 0 0 0 4
o:topic=none ahead	-4 7 -5 3 -17 -23 2 7
o:topic=none announce	0 10 0 -6 0 0 0 -3
o:topic=none be	1 12 -3 2 -4 -5 -3 -6
o:topic=none before ahead	0 -7 0 5 0 0 0 1
o:topic=none begin	-2 -3 0 8 0 0 0 0
o:topic=none by	0 -5 0 0 6 0 3 -4
o:topic=none by ahead	0 -5 0 0 6 0 3 -4
o:topic=none end	0 5 0 7 -2 0 0 -8
o:topic=none for	0 4 0 -13 0 0 0 8
o:topic=none for ahead	0 5 0 -14 0 0 0 9
o:topic=none friday,	0 0 0 6 0 0 0 -5
o:topic=none from	0 4 0 3 -3 0 0 -8
o:topic=none from ahead	0 1 0 6 -3 0 0 -8
o:topic=none have	0 0 0 15 -4 0 -1 -6
o:topic=none keep	0 0 0 -8 0 0 0 9
o:topic=none leave	0 -1 0 -5 -2 0 0 14
o:topic=none make	0 0 0 -12 0 0 0 13
o:topic=none no verb	-8 4 1 3 -14 -10 -10 8
o:topic=none on today	0 9 0 -7 0 0 0 0
o:topic=none other	0 19 0 -13 0 0 0 -9
o:topic=none pay	0 5 0 -8 0 0 0 4
o:topic=none put	0 -8 0 18 0 0 0 -9
o:topic=none return	0 -10 0 1 0 0 0 7
o:topic=none run	0 -3 0 14 0 0 0 -7
o:topic=none say	0 -8 0 -1 0 0 0 9
o:topic=none since	0 6 0 -7 0 0 0 2
o:topic=none since ahead	0 8 0 -9 0 0 0 2
o:topic=none sit	0 7 0 0 -5 0 0 -4
o:topic=none suspend	5 -4 0 6 0 0 0 -6
o:topic=none the	-3 6 8 -10 -9 0 11 0
o:topic=none the ahead	-3 6 8 -11 -9 0 11 0
o:topic=none thursday, today	0 0 0 10 0 0 0 -9
o:topic=none to	0 -8 0 -16 0 0 0 26
o:topic=none to ahead	0 -8 0 -16 0 0 0 26
o:topic=none today	-8 13 -4 4 -9 -1 -2 -1
o:topic=none tuesday,	0 0 0 9 0 0 0 -5
o:topic=none tuesday, today	0 0 0 9 0 0 0 -5
o:topic=none until	-3 4 -2 5 -13 0 -1 1
o:topic=none until ahead	-3 4 -2 5 -13 0 -1 2
o:topic=none wednesday	0 0 0 9 0 0 0 -6
o:topic=none wednesday today	0 0 0 9 0 0 0 -6
o:topic=none write	0 0 0 -7 5 0 0 0
o:topic=none —	0 -4 0 12 0 0 0 -5
o:topic=none — today	0 -4 0 12 0 0 0 -5
o:topic=procedure	-7 1 -20 11 13 -18 -10 -16
o:topic=procedure 	0 -2 0 -13 18 0 0 0
o:topic=procedure  ahead	0 -2 0 -13 18 0 0 0
o:topic=procedure ahead	-7 0 -19 9 14 -18 -9 -14
o:topic=procedure before	0 5 0 -6 5 0 0 -3
o:topic=procedure before ahead	0 5 0 -6 5 0 0 -3
o:topic=procedure begin	0 13 -1 -8 -5 0 0 3
o:topic=procedure end	0 11 0 -2 -7 0 0 0
o:topic=procedure far	-9 -4 -6 0 -3 8 -1 8
o:topic=procedure far 	0 -15 0 -1 -7 12 0 7
o:topic=procedure far  ahead	0 -15 0 -2 -7 12 0 7
o:topic=procedure far ahead	-8 -2 -5 -3 -2 8 0 9
o:topic=procedure far be	0 2 0 -12 5 0 0 4
o:topic=procedure far no verb	-3 -4 -2 1 0 10 0 0
o:topic=procedure far on	0 4 0 -11 11 0 0 -2
o:topic=procedure far on ahead	0 4 0 -11 11 0 0 -2
o:topic=procedure far other	0 0 0 8 -3 0 0 0
o:topic=procedure far today	0 -2 0 9 0 0 0 0
o:topic=procedure from	4 2 0 4 -11 0 0 -7
o:topic=procedure from ahead	4 6 0 0 -10 0 0 -7
o:topic=procedure have	0 -1 0 8 0 0 0 -4
o:topic=procedure of	0 0 0 9 -4 0 0 0
o:topic=procedure of ahead	0 0 0 8 -4 0 0 0
o:topic=procedure on	0 11 -3 3 3 -1 0 -17
o:topic=procedure on ahead	0 11 -3 3 3 -1 0 -17
o:topic=procedure suspend	-2 0 0 -11 9 0 0 5
o:topic=procedure the	0 -9 0 0 -3 0 0 12
o:topic=procedure the ahead	0 -9 0 0 -3 0 0 12
o:topic=procedure today	0 0 0 6 -8 0 0 -2
o:topic=procedure until	-3 -6 0 13 -7 0 0 3
o:topic=procedure until ahead	-3 -6 0 13 -7 0 0 3
o:topic=sale	-10 -8 -5 -6 -13 38 -5 -15
o:topic=sale ahead	-10 -8 -5 -6 -13 38 -5 -14
o:topic=sale be	0 -1 0 -15 0 15 0 2
o:topic=sale by	0 -1 0 -4 0 11 0 -2
o:topic=sale by ahead	0 -1 0 -4 0 11 0 -2
o:topic=sale far	0 1 0 2 7 0 0 -12
o:topic=sale far 	0 -2 0 -2 10 0 0 -2
o:topic=sale far ahead	0 4 0 0 8 0 0 -9
o:topic=sale far no verb	0 3 0 -2 9 0 0 -9
o:topic=sale far on	0 -4 0 11 0 0 0 -4
o:topic=sale far on ahead	0 -3 0 10 0 0 0 -4
o:topic=sale far today	0 -1 0 7 0 0 0 0
o:topic=sale have	0 0 0 0 -1 7 0 0
o:topic=sale no verb	-1 4 0 0 -3 8 0 -7
o:topic=sale on	0 2 0 5 -1 3 0 -11
o:topic=sale on ahead	0 2 0 5 -1 3 0 -11
o:topic=sale sell	0 0 0 0 -7 13 0 -6
o:topic=sale until	-1 -1 0 0 -3 8 0 0
o:topic=sale until ahead	-1 -1 0 0 -3 8 0 0
o:topic=signing	-14 -9 -1 8 5 2 0 -4
o:topic=signing ahead	-13 -4 0 0 6 3 0 -1
o:topic=signing approve	0 -4 0 0 6 0 0 0
o:topic=signing be	0 5 0 0 0 0 2 -10
o:topic=signing begin	0 -7 0 10 0 0 0 0
o:topic=signing by	0 -14 0 2 4 0 4 0
o:topic=signing by ahead	0 -14 0 2 4 0 4 0
o:topic=signing from	0 1 0 -9 6 0 0 0
o:topic=signing have	0 -2 0 15 -6 0 0 -2
o:topic=signing no verb	-2 0 -3 0 -3 -3 0 13
o:topic=signing on	-6 -1 3 5 4 -2 0 -6
o:topic=signing on ahead	-5 0 3 3 4 -2 0 -6
o:topic=signing say	0 0 0 7 0 0 0 -2
o:topic=signing sign	0 8 -1 2 -3 -1 0 -5
o:topic=signing today	0 -9 0 20 0 0 0 -5
o:topic=truce	-5 4 -25 18 -10 -22 -13 -1
o:topic=truce 	-5 0 -3 -5 0 0 0 9
o:topic=truce  ahead	-5 0 -3 -6 0 0 0 10
o:topic=truce agree	0 -1 0 16 0 0 0 -12
o:topic=truce ahead	-4 4 -24 14 -9 -21 -12 2
o:topic=truce be	-2 -22 0 1 0 -1 0 13
o:topic=truce begin	0 15 0 -11 -8 0 0 2
o:topic=truce by	0 -3 0 4 12 0 0 -16
o:topic=truce by ahead	0 -3 0 4 12 0 0 -16
o:topic=truce carry	0 -4 0 -8 0 0 0 12
o:topic=truce charge	0 -7 0 16 0 0 0 -9
o:topic=truce end	1 -34 -9 15 8 0 0 -4
o:topic=truce ends	0 0 0 -8 0 0 0 11
o:topic=truce ends today	0 0 0 -10 0 0 0 10
o:topic=truce far	0 -8 -9 2 -4 -7 -4 15
o:topic=truce far 	0 5 0 16 -4 0 0 -16
o:topic=truce far  ahead	0 6 0 17 -1 0 0 -21
o:topic=truce far ahead	0 -2 -7 3 -13 -5 -2 10
o:topic=truce far be	4 -1 0 6 -2 0 0 -3
o:topic=truce far by	0 0 0 6 -5 0 0 0
o:topic=truce far charge	0 -6 0 5 0 0 0 0
o:topic=truce far end	0 -1 0 -14 0 0 0 18
o:topic=truce far friday,	0 -8 0 13 0 0 0 -5
o:topic=truce far monday,	0 -5 0 0 0 0 0 7
o:topic=truce far no verb	-11 6 -6 1 -1 -4 -1 4
o:topic=truce far on	0 5 0 -11 -9 0 0 12
o:topic=truce far on ahead	0 5 0 -10 -9 0 0 10
o:topic=truce far run	0 0 0 -4 0 0 0 6
o:topic=truce far the	0 0 0 0 8 0 0 -4
o:topic=truce far the ahead	0 0 0 0 8 0 0 -4
o:topic=truce far thursday,	0 -2 0 10 0 0 0 -6
o:topic=truce far to	0 0 0 -4 0 0 0 8
o:topic=truce far to ahead	0 0 0 -4 0 0 0 8
o:topic=truce far today	0 -13 0 0 5 0 0 7
o:topic=truce far until	0 -2 0 -7 -2 0 0 14
o:topic=truce far until ahead	0 -2 0 -7 -2 0 0 14
o:topic=truce far wednesday,	0 0 0 -3 9 0 0 -5
o:topic=truce far wednesday, today	0 0 0 -3 9 0 0 -5
o:topic=truce for	0 0 0 -7 0 0 0 10
o:topic=truce for ahead	0 0 0 -7 0 0 0 10
o:topic=truce friday,	3 -6 0 -1 0 0 0 4
o:topic=truce friday, ahead	3 -6 0 -1 0 0 0 4
o:topic=truce from	-6 11 0 4 0 0 0 -11
o:topic=truce from ahead	-6 11 0 3 0 0 0 -11
o:topic=truce has	6 -2 0 -1 0 0 0 0
o:topic=truce has ahead	6 -2 0 -1 0 0 0 0
o:topic=truce have	5 -3 0 -8 -2 0 0 10
o:topic=truce midnight	0 0 0 -7 0 0 0 8
o:topic=truce monday,	0 8 0 0 0 0 0 -8
o:topic=truce monday, ahead	0 8 0 0 0 0 0 -8
o:topic=truce no verb	-5 3 0 10 -2 -4 -1 -6
o:topic=truce of	0 2 0 14 0 0 0 -20
o:topic=truce of ahead	0 3 0 13 0 0 0 -19
o:topic=truce on	0 -1 -10 11 -1 -2 0 -3
o:topic=truce on ahead	0 0 -10 8 -1 -2 0 -2
o:topic=truce on today	0 -1 0 6 0 0 0 -1
o:topic=truce other	0 -2 0 -15 2 0 0 15
o:topic=truce out ahead	0 -5 0 6 0 0 0 -1
o:topic=truce put	-2 6 0 0 0 0 0 0
o:topic=truce run	-2 6 0 2 -3 0 0 -2
o:topic=truce since	0 0 0 12 0 0 0 -10
o:topic=truce since ahead	0 0 0 12 0 0 0 -10
o:topic=truce suspend	4 6 -6 -1 7 0 0 -6
o:topic=truce tell	0 7 0 -3 0 0 0 -3
o:topic=truce the	-2 -19 7 11 3 0 0 -7
o:topic=truce the ahead	-2 -19 7 11 3 0 0 -7
o:topic=truce today	0 2 0 11 0 0 0 -10
o:topic=truce tuesday,	0 9 0 -11 0 0 0 0
o:topic=truce tuesday, ahead	0 9 0 -11 0 0 0 0
o:topic=truce until	-4 -6 -7 2 -10 -1 0 12
o:topic=truce until ahead	-4 -6 -7 2 -10 -1 0 12
o:write on ahead	0 -9 8 0 0 0 0 1
pc0=agree	-1 -8 5 2 -10 5 0 7
pc0=bear	-3 6 -7 -1 -4 -1 0 7
pc0=begin	0 6 -5 4 0 0 0 -9
pc0=buy	0 -7 0 4 5 0 0 -3
pc0=deny	8 0 0 -16 12 0 0 -2
pc0=end	-1 3 0 -13 6 6 0 1
pc0=impose	-7 5 0 0 0 3 -11 -2
pc0=propose	-3 -9 -2 12 0 1 6 -11
pc0=say	-2 -1 0 4 -12 7 -2 0
pc0=stay	-13 6 -16 1 -2 0 -5 4
pc0=suspend	-13 3 -3 0 0 -1 0 6
pc0=target	-2 3 8 -7 -5 0 -3 4
pc0=threaten	0 9 0 -1 -8 0 0 0
pc0=up	0 -10 0 21 0 0 0 -21
pc1=agree	-1 -6 4 -5 -14 8 5 10
pc1=begin	-2 11 1 -6 3 3 0 -7
pc1=buy	0 -8 0 4 5 0 0 -3
pc1=deny	8 -6 0 -11 12 0 0 -2
pc1=down	0 3 0 3 -3 0 0 -6
pc1=end	-1 -8 4 -5 7 6 0 0
pc1=impose	-8 4 -1 0 -11 5 0 3
pc1=propose	-4 -3 -3 2 -15 0 3 13
pc1=say	-3 -2 0 1 -13 7 -2 4
pc1=sell	0 0 3 -6 0 0 0 0
pc1=stay	-13 10 -15 4 -2 0 -5 -1
pc1=suspend	-15 -1 -5 7 0 -1 0 6
pc1=target	-2 0 6 -14 -2 0 -3 13
pc1=up	0 -8 0 16 0 2 0 -21
pct0=agree past	0 8 7 -7 -2 0 0 -1
pct0=agree past-passive	0 -19 0 0 -4 7 0 12
pct0=agree perfect	0 -2 0 -2 0 0 0 9
pct0=agree present	0 4 0 5 -3 0 0 -8
pct0=agree present-passive	0 -6 0 0 5 0 0 3
pct0=bear future	0 -8 0 -8 0 0 0 16
pct0=bear modal	0 -7 0 8 -8 0 0 6
pct0=bear past	0 -10 0 1 8 0 0 0
pct0=bear present	-1 11 -2 0 -1 0 0 -2
pct0=bear present-passive	0 16 0 -7 -1 0 0 -3
pct0=begin modal	0 -13 0 4 -1 0 0 7
pct0=begin past	0 2 0 0 11 3 0 -17
pct0=begin perfect	0 5 0 -9 0 0 0 5
pct0=down future	0 2 0 0 2 0 0 -7
pct0=down past	0 -16 0 13 0 3 0 0
pct0=down present	0 6 0 1 -4 0 0 -3
pct0=end future	0 6 0 -5 -2 0 0 0
pct0=end past	0 3 0 8 0 0 0 -13
pct0=end present	-3 -2 -1 -12 6 7 0 8
pct0=impose future	0 7 0 18 -14 0 0 -19
pct0=impose future-passive	0 7 0 0 -2 0 0 -2
pct0=impose modal	0 7 0 0 0 0 0 -5
pct0=impose modal-passive	0 -1 0 -13 9 0 0 8
pct0=impose past	3 12 3 -10 4 -2 0 -7
pct0=impose past-passive	0 -14 0 21 -7 8 0 -10
pct0=impose perfect	-5 -4 0 2 -5 0 0 15
pct0=impose perfect-passive	0 -2 0 5 8 0 0 -10
pct0=impose present	-8 -16 -3 6 -20 3 0 24
pct0=impose present-passive	0 10 6 -27 14 0 0 0
pct0=propose future	0 6 0 0 -3 0 0 0
pct0=propose modal	0 0 0 -7 0 2 7 0
pct0=propose past	0 -7 0 12 0 0 0 0
pct0=propose perfect	0 -5 0 0 -2 0 0 6
pct0=propose present	-1 0 0 11 0 0 0 -12
pct0=say past	-4 6 -7 -2 -24 8 0 6
pct0=say perfect	0 4 8 0 0 0 0 -12
pct0=say present	0 -9 0 15 -4 0 0 0
pct0=stay modal	0 6 0 5 0 0 0 -8
pct0=stay perfect	0 19 0 -9 -1 0 0 -4
pct0=stay present	-9 -5 -10 3 -1 0 -3 9
pct0=suspend perfect	-1 -7 0 9 0 0 0 0
pct0=suspend present	-12 4 0 -7 -2 0 0 14
pct0=target past	0 8 0 -16 0 0 0 7
pct0=target present	0 -5 10 -2 0 0 0 1
pct0=up modal	0 -12 0 13 0 0 0 0
pct0=up present	0 3 0 0 2 0 0 -11
pct1=agree infinitive	0 -1 0 0 0 0 7 -1
pct1=agree participle-passive	0 11 0 -29 0 2 0 19
pct1=agree past	0 5 7 -3 -2 0 0 -3
pct1=agree past-passive	0 -19 0 0 -4 7 0 12
pct1=agree perfect	0 -6 0 2 0 0 0 3
pct1=agree present	0 4 0 5 -3 0 0 -8
pct1=agree present-passive	0 -6 0 0 5 0 0 3
pct1=bear future	0 -8 0 -8 0 0 0 15
pct1=bear gerund	0 0 0 7 0 0 0 -4
pct1=bear modal	0 -7 0 8 -8 0 0 6
pct1=bear participle-passive	0 0 3 -7 14 0 0 -12
pct1=bear past	0 -5 0 -6 8 0 0 3
pct1=bear present	-1 11 -2 0 -1 0 0 -2
pct1=bear present-passive	0 16 0 -7 -1 0 0 -3
pct1=begin gerund	0 9 0 0 -1 0 0 -5
pct1=begin modal	0 -13 0 4 -1 0 0 7
pct1=begin participle-passive	0 -2 5 -9 9 0 0 0
pct1=begin past	0 7 0 -4 12 3 0 -14
pct1=begin perfect	0 5 0 -9 0 0 0 5
pct1=down future	0 2 0 0 2 0 0 -7
pct1=down past	0 -13 0 16 0 3 0 -8
pct1=down present	0 6 0 1 -4 0 0 -3
pct1=end future	0 3 0 -6 0 0 0 0
pct1=end participle-passive	0 -11 0 6 0 0 0 2
pct1=end past	0 3 0 9 0 0 0 -15
pct1=end present	-3 -3 -1 -11 6 7 0 8
pct1=impose future	0 8 0 17 -14 0 0 -19
pct1=impose future-passive	0 7 0 0 -2 0 0 -2
pct1=impose gerund	0 -7 0 8 -4 0 0 1
pct1=impose infinitive	0 3 0 -1 0 0 6 -3
pct1=impose modal	0 7 0 0 0 0 0 -5
pct1=impose modal-passive	0 -1 0 -13 9 0 0 8
pct1=impose participle-passive	0 6 -3 -12 -24 1 0 19
pct1=impose past	3 3 3 -4 6 -2 0 -6
pct1=impose past-passive	0 -14 0 21 -7 8 0 -10
pct1=impose perfect	-5 0 0 -4 0 0 0 17
pct1=impose perfect-passive	0 -2 0 5 8 0 0 -10
pct1=impose pluperfect	1 -1 0 8 -3 0 0 -7
pct1=impose present	-8 -13 -2 8 -18 4 0 18
pct1=impose present-passive	0 10 6 -27 14 0 0 0
pct1=propose participle-passive	0 0 0 0 -14 0 0 15
pct1=propose past	0 -4 0 9 0 0 0 0
pct1=propose perfect	0 0 0 -4 -2 0 0 7
pct1=propose present	-1 0 0 3 1 0 0 -6
pct1=say infinitive	0 6 0 -13 0 0 0 9
pct1=say past	-4 6 -7 -3 -23 8 0 6
pct1=say perfect	0 -2 8 5 0 0 0 -10
pct1=say present	0 -9 0 15 -4 0 0 0
pct1=stay modal	0 6 0 5 0 0 0 -8
pct1=stay participle-passive	0 6 0 1 -1 0 0 -8
pct1=stay perfect	0 19 0 -12 -1 0 0 -2
pct1=stay present	-7 -1 -9 3 0 0 -3 3
pct1=suspend participle-passive	0 -16 0 15 0 0 0 0
pct1=suspend perfect	-1 -7 0 6 0 0 0 0
pct1=suspend present	-12 4 0 -6 -2 0 0 13
pct1=target present	0 -5 10 -2 0 0 0 1
pct1=threaten past	0 -7 0 4 0 0 0 1
pct1=up modal	0 -12 0 13 0 0 0 0
phas-gerund	0 -3 0 12 -4 0 0 0
phas-modal	0 -22 0 10 0 4 5 -3
phas-participle	-3 4 5 8 -12 0 -4 -7
phas-past	-9 -20 0 13 4 14 1 -4
phas-perfect	-11 5 0 14 -12 -3 -2 -3
phas-pluperfect	1 -3 0 0 8 0 0 -3
phas-present	0 1 -2 -8 0 3 -19 10
pt0=future-passive	0 7 0 -4 0 0 0 -2
pt0=modal	0 -24 0 15 -5 0 6 0
pt0=modal-passive	0 -6 0 0 6 2 0 -3
pt0=past	-6 -4 -1 14 3 9 -4 -13
pt0=past-passive	-2 -11 0 2 -3 7 0 6
pt0=perfect	-9 10 1 6 -18 -2 -1 2
pt0=perfect-passive	0 -11 0 9 6 0 0 -5
pt0=pluperfect	1 -7 0 6 0 0 0 -2
pt0=pluperfect-passive	0 5 0 -11 7 0 0 0
pt0=present	-3 2 -4 -6 0 5 -14 9
pt0=present-not	0 -4 0 14 -6 0 0 -1
pt0=present-passive	1 5 3 -11 -1 0 0 5
pt0=present-passive-not	0 4 0 0 5 0 0 -10
pt1=future-passive	0 7 0 -4 0 0 0 -2
pt1=gerund	0 0 0 9 -4 0 0 -2
pt1=modal	0 -24 0 15 -5 0 6 0
pt1=modal-passive	0 -6 0 0 6 2 0 -3
pt1=participle-passive	-1 7 5 -10 -9 0 -2 7
pt1=past	-5 -7 -1 15 6 9 -3 -13
pt1=past-passive	-2 -11 0 2 -3 7 0 6
pt1=perfect	-8 7 2 6 -9 -1 0 0
pt1=perfect-passive	0 -11 0 9 6 0 0 -5
pt1=pluperfect	1 -7 0 14 -3 0 0 -7
pt1=pluperfect-passive	0 5 0 -11 7 0 0 0
pt1=present	-1 5 -3 -6 0 6 -14 3
pt1=present-not	0 -4 0 12 -4 0 0 0
pt1=present-passive	1 6 3 -11 -1 0 0 3
pt1=present-passive-not	0 4 0 0 5 0 0 -10
pv0-none	-7 8 1 -1 -1 -21 -2 4
pv0=agree	0 3 0 -10 -8 0 0 15
pv0=announce	1 13 0 -3 -1 0 0 -11
pv0=approve	0 -11 0 12 0 0 0 -2
pv0=ask	0 14 0 -30 8 0 0 11
pv0=be	-2 0 -8 7 0 1 -2 -5
pv0=begin	0 -8 0 0 11 0 0 -1
pv0=call	0 0 0 8 -7 0 0 0
pv0=carry	0 7 0 -1 0 0 0 -2
pv0=charge	0 -6 0 -2 0 0 0 11
pv0=conclude	0 0 0 -5 0 0 0 7
pv0=confirm	0 0 0 11 3 0 0 -12
pv0=continue	0 0 0 -9 0 0 0 13
pv0=cut	0 11 0 -8 0 0 0 0
pv0=end	0 -1 0 -2 10 0 0 0
pv0=enter	0 18 0 0 -17 0 0 0
pv0=exempt	0 0 9 0 0 0 0 -6
pv0=expire	0 0 2 -10 0 0 0 7
pv0=extend	0 0 7 4 4 0 0 -17
pv0=face	0 1 0 -8 0 0 0 6
pv0=fall	0 -8 0 10 -1 0 0 0
pv0=get	0 -18 0 20 0 0 0 -1
pv0=go	0 -10 0 14 2 0 0 -8
pv0=have	8 -2 0 2 3 0 0 -9
pv0=hold	-3 -2 0 -10 0 0 0 17
pv0=impose	0 -3 0 0 6 0 0 0
pv0=keep	0 6 0 -2 -3 0 0 0
pv0=leave	0 -3 0 -10 15 0 0 0
pv0=make	0 0 0 -8 2 0 0 4
pv0=offer	0 -12 0 15 0 0 0 -4
pv0=other	0 -1 0 2 -10 -1 0 7
pv0=pay	0 5 0 -10 3 0 0 7
pv0=propose	0 -14 0 17 0 0 0 -1
pv0=put	1 6 0 -4 -2 4 0 -5
pv0=raise	0 -3 0 6 0 0 0 0
pv0=reach	0 -10 0 17 0 0 0 -7
pv0=replace	0 0 0 6 0 0 0 -4
pv0=rise	0 -14 0 15 0 0 0 0
pv0=rule	8 0 0 -16 12 0 0 -2
pv0=run	0 -12 0 15 -1 0 0 -1
pv0=say	-4 0 4 0 -7 5 0 0
pv0=set	0 -2 0 6 0 0 0 -2
pv0=sign	0 -6 6 12 -11 6 0 -9
pv0=sit	0 8 0 -5 0 0 0 0
pv0=stand	0 -1 0 7 0 0 0 -4
pv0=state	-2 0 0 0 -1 0 0 6
pv0=stay	0 15 0 0 -1 0 0 -13
pv0=stop	-1 -1 0 0 -3 8 0 0
pv0=suspend	-6 -8 0 3 7 0 0 1
pv0=take	3 9 0 -3 -5 0 0 -1
pv0=threaten	0 11 0 -1 -7 0 0 -2
pv0=want	0 -2 0 11 0 0 0 -6
pv0=write	1 -5 0 6 -2 0 0 0
pv1-none	-5 4 -4 -2 2 -28 -4 11
pv1=add	0 10 0 -6 0 0 0 0
pv1=agree	0 -1 0 -11 -9 1 6 13
pv1=announce	1 12 0 -4 -1 0 0 -9
pv1=answer	0 -1 0 12 0 0 0 -6
pv1=apply	0 0 0 -5 0 0 0 6
pv1=approve	0 -11 0 12 0 0 0 -2
pv1=ask	0 19 0 -35 -1 0 0 22
pv1=be	-2 1 -8 3 0 1 -2 -1
pv1=begin	0 -4 0 0 7 0 0 0
pv1=bring	0 0 0 -6 0 0 0 6
pv1=call	0 -2 0 13 -9 0 0 0
pv1=carry	0 7 0 0 0 0 0 -4
pv1=charge	0 -6 0 -2 0 0 0 11
pv1=conclude	0 5 0 -6 0 0 0 0
pv1=confirm	0 0 0 11 3 0 0 -12
pv1=cut	0 11 0 -8 0 0 0 0
pv1=end	0 -10 0 7 10 0 0 -4
pv1=enter	0 7 3 -4 -4 0 0 0
pv1=exempt	0 1 7 -2 0 0 0 -7
pv1=expire	0 0 7 -10 0 0 0 2
pv1=extend	2 -1 6 18 3 0 0 -26
pv1=face	0 1 0 -8 0 0 0 6
pv1=fall	0 -5 0 13 0 0 0 -8
pv1=get	0 -14 0 10 0 0 0 1
pv1=go	0 -6 0 4 2 3 0 -2
pv1=have	8 -2 0 2 3 0 0 -10
pv1=hold	-3 -7 0 -7 0 0 0 18
pv1=impose	0 7 0 -5 2 0 0 -2
pv1=keep	0 12 0 0 0 0 0 -9
pv1=leave	0 -6 0 -11 9 0 0 13
pv1=make	0 3 0 -11 0 0 0 6
pv1=meet	0 -3 0 10 -3 0 0 0
pv1=other	0 0 0 12 -7 -1 0 -5
pv1=pay	-1 9 -2 -13 8 0 0 4
pv1=prepare	0 -10 0 1 0 0 0 8
pv1=propose	0 -15 0 22 -5 0 0 -1
pv1=put	1 7 0 -9 1 4 0 -6
pv1=raise	0 -3 0 6 0 0 0 0
pv1=reach	0 -10 0 12 0 0 0 0
pv1=replace	0 0 0 6 0 0 0 -4
pv1=rise	0 -14 0 15 0 0 0 0
pv1=rule	8 -6 0 -11 12 0 0 -2
pv1=run	0 -9 0 16 -1 0 0 -5
pv1=say	-4 -1 4 -2 -8 5 0 5
pv1=set	0 -2 0 6 0 0 0 -2
pv1=ship	0 6 4 -11 0 0 0 0
pv1=sign	0 -7 6 7 -12 6 0 -2
pv1=sit	0 8 0 -5 0 0 0 0
pv1=stand	0 -6 0 16 0 0 0 -9
pv1=start	0 11 0 0 0 0 0 -11
pv1=state	-2 0 0 0 -1 0 0 6
pv1=stay	0 16 0 2 0 0 0 -16
pv1=stop	-1 -5 0 0 0 8 0 0
pv1=strike	0 4 0 -9 0 0 0 3
pv1=suspend	-7 -13 0 9 4 0 0 2
pv1=take	3 10 0 -6 -5 0 0 0
pv1=want	0 -2 0 9 0 0 0 -5
pv1=write	1 -15 0 11 0 0 0 0
pv2-none	-15 4 0 8 0 -1 -14 0
pvt0=agree perfect	0 0 0 -7 0 0 0 10
pvt0=agree present	0 7 0 -2 -3 0 0 0
pvt0=announce past	1 13 0 -7 0 0 0 -7
pvt0=ask perfect	0 3 0 -15 0 0 0 11
pvt0=ask present	0 7 0 -11 1 0 0 0
pvt0=be past	0 5 0 -14 -2 0 0 16
pvt0=be perfect	0 8 0 1 0 0 0 -10
pvt0=be present	-1 -7 -5 12 5 2 -2 -10
pvt0=begin past	0 0 0 2 14 0 0 -14
pvt0=begin present	0 -3 0 -1 1 0 0 6
pvt0=carry present	0 7 0 -1 0 0 0 -2
pvt0=come present	0 -1 0 7 0 0 0 -2
pvt0=conclude past	0 0 0 -5 0 0 0 7
pvt0=continue present	0 0 0 -2 0 0 0 7
pvt0=end past	0 0 0 11 0 0 0 -11
pvt0=end present	0 0 0 -10 11 0 0 3
pvt0=enter present	0 13 0 5 -17 0 0 0
pvt0=exempt present	0 0 10 -5 0 0 0 -5
pvt0=expire present	0 0 0 -9 0 0 0 11
pvt0=extend perfect	0 0 0 8 0 0 0 -7
pvt0=extend present	0 0 7 -10 4 0 0 0
pvt0=go present	0 -7 0 10 2 0 0 -7
pvt0=have past	0 -11 0 22 0 0 0 -12
pvt0=have present	9 4 0 -11 3 0 0 0
pvt0=hold present	-3 -7 0 -11 0 0 0 20
pvt0=keep present	0 -6 0 -5 0 0 0 13
pvt0=leave past	0 -3 0 0 12 0 0 -4
pvt0=leave present	0 0 0 -10 2 0 0 5
pvt0=offer perfect	0 -11 0 15 0 0 0 -3
pvt0=other past	0 1 1 -9 1 0 0 1
pvt0=other perfect	0 1 0 1 -8 0 0 5
pvt0=other present	0 -3 0 0 -12 0 0 10
pvt0=pay future	0 0 0 -11 0 0 0 13
pvt0=pay present	0 11 0 0 -3 0 0 -5
pvt0=put perfect	0 1 0 -7 0 0 0 3
pvt0=put present	0 -7 0 9 0 6 0 -6
pvt0=reach present	0 -9 0 10 0 0 0 0
pvt0=run present	0 -9 0 3 0 0 0 6
pvt0=say past	-1 0 -2 -3 -6 6 0 8
pvt0=say perfect	0 0 8 4 0 0 0 -9
pvt0=set present	0 -2 0 6 0 0 0 -2
pvt0=sign past	0 -4 7 1 -6 6 0 -2
pvt0=start present	0 11 0 -9 0 0 0 -2
pvt0=state past	-2 0 0 0 -1 0 0 7
pvt0=stay present	0 17 0 2 0 0 0 -19
pvt0=stop present	-1 -5 0 0 0 8 0 0
pvt0=suspend perfect	0 -6 0 5 5 0 0 -3
pvt0=suspend present	-6 -5 0 -4 2 0 0 13
pvt0=threaten past	0 14 0 -12 0 0 0 0
pvt0=want present	0 -2 0 11 0 0 0 -6
pvt1=agree participle	0 0 0 -12 0 2 0 11
pvt1=agree past	0 -8 0 3 0 0 0 2
pvt1=agree present	0 7 0 -2 -3 0 0 0
pvt1=announce past	1 13 0 -7 0 0 0 -7
pvt1=ask present	0 7 0 -11 1 0 0 0
pvt1=be past	0 5 0 -14 -2 0 0 16
pvt1=be perfect	0 8 0 1 0 0 0 -10
pvt1=be present	-1 -7 -5 8 5 2 -2 -6
pvt1=begin past	0 0 0 0 14 0 0 -13
pvt1=begin present	0 -3 0 -1 1 0 0 6
pvt1=carry present	0 7 0 -1 0 0 0 -2
pvt1=come present	0 -1 0 7 0 0 0 -2
pvt1=conclude past	0 0 0 -5 0 0 0 7
pvt1=end participle	0 -5 0 13 0 0 0 -7
pvt1=end past	0 0 0 13 0 0 0 -13
pvt1=end present	0 0 0 -10 11 0 0 3
pvt1=enter participle	0 -10 5 -6 9 0 0 0
pvt1=enter present	0 13 0 5 -17 0 0 0
pvt1=exempt present	0 0 10 -5 0 0 0 -5
pvt1=expire present	0 0 0 -9 0 0 0 11
pvt1=extend infinitive	0 0 0 17 0 0 0 -17
pvt1=extend perfect	0 0 0 8 0 0 0 -7
pvt1=extend present	0 0 7 -10 4 0 0 0
pvt1=go present	0 -10 0 8 2 0 0 0
pvt1=have past	0 -11 0 22 0 0 0 -12
pvt1=have present	9 4 0 -10 4 0 0 0
pvt1=hold present	-3 -7 0 -11 0 0 0 20
pvt1=leave infinitive	0 0 0 0 -5 0 0 8
pvt1=leave past	0 -3 0 0 12 0 0 -4
pvt1=leave present	0 0 0 -10 2 0 0 5
pvt1=make participle	0 8 0 -2 0 0 0 -2
pvt1=other past	0 1 1 -9 1 0 0 1
pvt1=other perfect	0 0 0 6 -4 0 0 0
pvt1=other present	0 0 0 6 -10 0 0 0
pvt1=pay future	0 0 0 -11 0 0 0 13
pvt1=pay participle	0 4 0 -6 4 0 0 -1
pvt1=pay present	0 11 0 0 -3 0 0 -5
pvt1=put perfect	0 1 0 -7 0 0 0 3
pvt1=put present	0 -7 0 9 0 6 0 -6
pvt1=reach present	0 -9 0 10 0 0 0 0
pvt1=run present	0 -9 0 3 0 0 0 6
pvt1=say past	-1 0 -2 -4 -6 6 0 8
pvt1=say perfect	0 0 8 4 0 0 0 -9
pvt1=set present	0 -2 0 6 0 0 0 -2
pvt1=sign participle	0 0 0 -6 0 0 0 10
pvt1=sign past	0 -4 7 1 -6 6 0 -2
pvt1=start gerund	0 9 0 0 -1 0 0 -5
pvt1=start present	0 11 0 -9 0 0 0 -2
pvt1=state past	-2 0 0 0 -1 0 0 7
pvt1=stay present	0 18 0 4 0 0 0 -21
pvt1=stop present	-1 -5 0 0 0 8 0 0
pvt1=suspend participle	0 -14 0 10 0 0 0 3
pvt1=suspend perfect	0 -6 0 5 5 0 0 -3
pvt1=suspend present	-6 -5 0 -4 2 0 0 13
pvt1=take past	0 5 0 -7 0 0 0 0
q:!	0 -3 0 0 -3 0 0 10
q:"	-1 -18 -7 35 -29 0 4 -5
q:&	0 6 0 -4 0 0 0 0
q:'	0 0 0 14 -3 0 0 -6
q:'s	15 -17 -12 17 -19 8 3 -10
q:(	-8 2 -1 3 6 0 0 -4
q:)	-9 -5 -1 8 5 0 0 0
q:,	1 2 -7 -5 -18 7 0 12
q:-	0 10 0 -19 12 0 0 0
q:.	-10 -14 -5 6 27 -2 -23 2
q:/	-1 0 0 -8 -25 0 0 32
q::	-5 4 -7 9 0 -5 -1 -9
q:;	0 -8 0 10 -9 4 0 0
q:<agent>	0 -6 -5 -14 24 -1 3 0
q:<day-ahead>	0 -3 -3 6 -8 8 0 -3
q:<day-gone>	9 14 -29 -16 10 -1 -16 2
q:<day-today>	-10 33 -12 2 -28 -3 -3 -9
q:<duty>	-26 13 -1 -2 7 -18 -5 0
q:<gate>	3 -23 3 -15 10 2 0 14
q:<goods-amount>	0 6 0 13 -11 0 0 -9
q:<goods>	1 16 -3 -24 8 -5 -8 3
q:<level-noun>	-13 -21 1 19 1 -2 0 9
q:<level>	-13 17 -11 -4 -15 0 -18 8
q:<money>	0 -28 8 31 0 0 0 -14
q:<month-ahead>	1 -8 3 -4 0 0 0 5
q:<month-gone>	5 -12 0 3 -10 -5 -1 12
q:<month-today>	1 0 0 -11 7 0 0 0
q:<name>	2 11 -4 -39 4 -2 0 32
q:<not>	-6 -12 -1 0 17 0 5 -5
q:<number>	-23 0 15 19 -15 -13 -19 -6
q:<office>	-3 -12 8 19 -4 -6 -1 -7
q:<organisation>	-12 15 -2 16 4 -16 5 -32
q:<person>	-17 -8 -20 0 12 10 4 4
q:<points>	-3 11 0 -10 -3 0 0 9
q:<quality>	4 -3 -5 -40 15 2 -9 33
q:<seat>	10 -2 -4 -10 -13 -12 5 20
q:<sender>	5 -28 0 20 14 -1 -1 -15
q:<span>	-5 0 -17 -7 -19 2 -6 23
q:<taker>	14 -6 -7 19 -1 0 -2 -17
q:<v-agree>	-28 -28 -21 13 -1 9 -8 18
q:<v-bear>	-6 24 -19 1 -9 0 -8 -11
q:<v-begin>	-6 0 9 1 -13 9 0 -2
q:<v-buy>	5 2 -10 6 13 -2 -1 -24
q:<v-deny>	24 -8 0 9 -24 0 0 -12
q:<v-down>	-10 18 1 2 -12 5 -1 -12
q:<v-end>	0 0 -17 -2 8 0 -4 1
q:<v-impose>	-1 -17 -15 18 1 -12 -12 7
q:<v-propose>	2 -21 -6 14 3 1 -11 0
q:<v-return>	0 -2 -5 14 -9 0 0 0
q:<v-say>	-1 -24 2 12 0 -3 5 2
q:<v-sell>	0 -6 0 6 -5 9 -1 -3
q:<v-stay>	1 -23 -14 5 1 0 1 11
q:<v-suspend>	0 -1 0 14 -15 -8 -1 0
q:<v-target>	-8 -2 -1 3 -7 -6 -1 13
q:<v-threaten>	-1 -4 0 8 -11 0 0 5
q:<v-up>	0 -9 -8 26 -40 1 -6 5
q:?	-2 -7 7 -12 -10 -12 0 24
q:_	0 9 0 0 0 0 0 -8
q:a	3 19 -6 5 1 3 -4 -29
q:about	0 0 0 -6 -6 0 0 20
q:accept	0 3 0 5 0 0 0 -10
q:accord	0 11 -1 -7 7 0 0 -11
q:according	0 -3 0 -13 13 0 0 3
q:act	0 22 7 -20 0 0 0 -12
q:additional	0 -1 -4 -12 6 0 0 13
q:advanced	1 -1 0 -4 0 0 0 6
q:after	-6 18 -1 14 -16 0 0 -19
q:afternoon	7 -9 0 -11 0 3 0 9
q:again	-1 -20 0 9 -1 1 0 9
q:against	0 0 0 -4 0 0 0 10
q:agree	-10 -3 -3 -14 -16 -1 0 32
q:agreement	0 -2 -2 20 0 6 0 -22
q:all	7 21 0 -18 -3 0 0 -7
q:allow	0 25 0 -1 -1 0 0 -21
q:alone	0 -3 0 -14 9 0 2 6
q:already	0 -3 0 6 -1 0 0 0
q:also	0 5 0 2 -12 0 0 0
q:aluminium	0 -2 0 15 0 0 0 -10
q:aluminum	0 -7 0 8 3 0 0 -4
q:am	0 6 0 -1 0 0 0 -4
q:amount	6 0 0 -13 -7 0 0 11
q:an	3 1 -6 23 -10 0 0 -18
q:and	0 -12 -9 0 -1 26 -7 -1
q:announce	1 20 2 -12 -7 0 0 -9
q:announcement	0 -4 0 -7 11 0 0 0
q:another	0 1 0 -22 11 0 0 14
q:answer	0 11 -1 4 -15 0 0 -9
q:any	0 11 0 -24 23 -1 0 -13
q:anybody	0 0 0 -1 0 0 0 7
q:anything	11 -14 0 0 -1 0 5 0
q:apply	-1 -11 -5 6 2 0 0 4
q:approval	1 -6 0 10 0 0 0 -7
q:approve	0 9 0 -1 -14 0 11 0
q:are	11 -13 -18 -9 9 11 -2 8
q:arrangement	0 11 0 -30 3 0 0 14
q:article	0 2 3 -13 15 0 0 -11
q:as	8 7 -4 1 -31 -1 0 4
q:ask	0 -5 -1 1 0 0 0 7
q:at	0 -6 5 18 -1 -3 -9 -13
q:away	0 8 0 3 0 0 0 -13
q:b	0 -1 0 15 0 0 0 -11
q:back	0 -19 0 24 0 0 0 -4
q:basi	0 6 0 0 -4 0 0 0
q:be	4 -10 -11 -6 -2 18 -1 8
q:bean	0 0 0 -6 -1 0 0 9
q:bear	0 17 0 -17 0 0 0 1
q:because	0 -16 0 -5 20 0 0 2
q:become	0 0 0 -7 0 0 0 8
q:beef	0 13 -4 -16 9 0 0 -1
q:been	4 1 -3 -3 16 -2 0 -6
q:before	-3 10 -15 0 0 7 0 -4
q:begin	-7 3 13 0 -5 1 2 -11
q:behind	0 0 0 1 0 3 0 -7
q:being	0 1 0 -24 -2 0 0 25
q:between	0 -11 0 18 -11 1 0 -7
q:bill	0 -3 0 0 8 0 0 -2
q:boat	0 0 0 7 0 0 0 -4
q:border	0 3 0 10 0 0 0 -14
q:both	-6 2 -2 7 -12 -1 -4 6
q:breathe	0 -7 0 -5 10 0 0 3
q:bring	0 8 0 -17 -2 0 0 15
q:broke	0 0 0 7 0 0 0 -7
q:built	0 0 0 -7 15 0 0 -9
q:busan	0 -10 0 -5 3 0 0 14
q:business	0 -2 0 5 0 4 0 -6
q:but	-1 0 0 0 6 0 0 0
q:butter	0 0 0 -7 0 0 0 6
q:buy	0 -7 0 18 -1 0 0 -7
q:by	15 -10 -9 -1 19 3 -4 -17
q:c	0 -14 0 10 0 0 0 5
q:cabinet	0 -10 0 12 0 0 0 0
q:calendar	0 0 0 -5 -6 0 0 15
q:call	-2 -5 0 19 0 0 0 -13
q:can	-4 -18 0 0 1 0 7 8
q:capital	0 6 0 7 -1 0 0 -10
q:car	0 -6 0 15 -13 0 0 1
q:cargo	0 -3 0 6 3 0 0 -5
q:carry	0 -5 0 6 0 0 0 0
q:case	0 7 0 -11 -1 0 0 8
q:ceasefire	0 0 0 24 0 0 0 -22
q:cent	0 -19 0 22 0 0 0 0
q:certain	0 11 0 -5 0 0 0 -3
q:certificate	0 -2 0 15 0 0 0 -13
q:change	0 -15 0 2 9 0 0 0
q:charge	-4 -1 0 -6 -3 0 0 17
q:cheese	0 7 0 -5 -4 0 0 3
q:chip	0 0 0 -11 0 3 0 6
q:christma	0 -9 0 15 0 0 0 -4
q:city	0 -7 0 18 0 0 0 -11
q:claim	8 -12 0 -1 9 0 0 -6
q:clear	2 -2 0 7 -2 0 0 -5
q:clock	0 13 0 -14 0 0 0 3
q:close	-7 11 0 -10 0 0 0 5
q:closed	0 0 11 2 5 0 0 -21
q:cod	0 0 0 6 0 0 0 -9
q:coffee	-1 0 0 -7 -4 0 0 14
q:collect	0 -4 0 3 6 0 0 -3
q:collection	0 8 0 -2 -3 0 0 0
q:column	0 -1 0 -4 0 0 0 8
q:come	-3 7 4 -6 0 8 0 -7
q:comment	0 -2 0 -2 6 0 0 0
q:commerce	13 -12 0 0 0 0 0 -5
q:company	6 -14 0 25 -15 3 0 -17
q:conclude	0 -10 0 12 0 0 0 -2
q:confirm	0 -12 0 1 0 2 0 5
q:consent	2 -14 0 20 -10 0 0 -4
q:contain	17 -2 0 -11 0 0 0 -1
q:container	0 -5 0 0 8 0 0 0
q:continue	0 -4 0 -7 9 0 0 2
q:contract	0 -5 -13 32 -6 0 0 -14
q:control	18 -9 0 -6 -1 0 0 -2
q:copper	0 14 0 -26 7 0 0 9
q:correct	0 0 0 9 0 0 0 -8
q:cost	0 -13 0 13 1 0 0 -4
q:could	0 17 0 -12 -3 0 0 0
q:count	8 -7 0 5 -2 0 0 -3
q:counted	0 0 0 -4 0 0 0 6
q:country	0 24 6 -24 -4 -1 0 -1
q:course	0 9 0 0 0 0 0 -4
q:crane	0 0 6 0 0 0 0 0
q:crude	0 1 0 11 -1 0 0 -11
q:custom	0 -10 0 -4 6 0 0 5
q:customer	15 -3 -14 16 0 0 -1 -18
q:cut	0 8 0 -4 -3 0 0 1
q:day	9 -33 0 37 -20 7 0 -8
q:de	0 0 0 -7 0 9 0 0
q:deadline	0 3 0 -14 -1 0 0 14
q:deal	0 7 0 -2 -4 0 0 0
q:decide	0 -4 0 0 -9 0 8 3
q:decision	0 -5 0 8 -10 0 0 7
q:decree	0 -16 0 7 1 0 0 2
q:delegation	0 0 0 -7 7 0 0 1
q:did	2 -20 0 7 -4 0 0 9
q:die	0 0 0 -13 0 0 0 13
q:direction	0 6 0 -7 0 0 0 0
q:discuss	-3 -1 0 12 -5 0 0 0
q:dispute	-1 13 0 4 -8 0 0 -7
q:district	0 11 0 -5 0 0 0 -4
q:do	2 5 4 -3 -1 0 0 -7
q:doe	-7 -7 6 -19 2 0 0 22
q:don't	0 -5 0 9 0 0 0 0
q:done	0 -6 0 6 -1 0 0 1
q:down	0 -15 0 5 -9 11 0 6
q:draft	0 -4 0 18 -13 0 0 0
q:draw	0 0 0 15 0 0 0 -13
q:drone	0 12 0 -8 0 0 0 -1
q:drop	0 0 0 7 0 0 0 -4
q:during	0 -4 0 9 0 0 0 -2
q:duty	-15 -8 11 -33 21 -6 -1 27
q:each	0 -4 0 2 -1 0 0 7
q:earlier	0 -9 0 10 0 0 0 0
q:early	-1 -5 0 11 -1 0 0 0
q:earth	33 -21 0 -13 -1 3 0 -15
q:economy	0 -10 0 5 6 0 0 -2
q:effect	6 15 0 -22 5 0 0 -4
q:either	0 -1 0 0 -2 0 0 7
q:electricity	0 -4 0 7 0 0 0 0
q:else	0 16 0 -2 0 0 0 -13
q:elsewhere	0 7 0 14 0 0 0 -17
q:emergency	0 1 0 12 -5 0 0 -9
q:end	0 28 -8 -22 10 3 -1 -8
q:energy	0 10 0 -9 0 0 0 0
q:enter	0 -1 0 -10 0 0 0 16
q:entry	0 -1 0 16 -5 0 0 -8
q:evening	0 -4 0 -9 13 0 0 2
q:every	0 -7 10 2 0 0 0 -6
q:everybody	0 30 -4 -3 0 0 0 -26
q:everyone	0 5 0 0 3 0 0 -12
q:everything	0 8 0 0 0 0 0 -5
q:everywhere	0 12 0 -2 0 0 0 -6
q:exclusion	-2 -16 20 18 0 0 0 -26
q:expect	2 -4 3 -17 11 0 0 2
q:expert	0 -3 0 9 0 0 0 -1
q:expire	0 -7 -2 -4 8 0 0 9
q:export	1 -18 2 16 0 -5 0 -3
q:extend	-1 6 0 20 8 0 0 -34
q:extension	-1 -6 -1 14 -6 0 0 0
q:extra	0 11 0 0 -5 0 0 -5
q:face	0 10 0 -8 0 0 0 0
q:fact	0 -5 0 7 0 0 0 0
q:failed	0 8 0 -8 0 0 0 0
q:fair	0 -6 0 0 0 0 0 5
q:fall	0 20 0 0 0 0 0 -22
q:far	-2 -10 0 10 0 0 0 3
q:fare	0 -9 0 15 0 0 0 -5
q:farm	0 -8 0 17 0 0 0 -10
q:fee	-9 0 4 -4 14 0 0 -6
q:fentanyl	-4 13 0 0 -4 0 0 -3
q:ferry	0 -13 0 24 0 0 0 -13
q:few	0 -6 0 4 0 -2 0 2
q:figure	0 0 0 -5 0 0 0 7
q:final	0 0 0 8 -5 0 11 -16
q:find	0 9 0 -9 -1 0 0 1
q:firm	13 -6 -1 0 7 0 0 -15
q:first	0 -9 0 4 0 0 0 5
q:fish	0 -14 -4 17 6 0 0 -6
q:fishing	-1 0 0 6 0 0 0 0
q:fishmeal	0 7 0 -5 -5 0 0 0
q:follow	0 1 0 -12 15 0 0 -4
q:for	-2 -29 13 -6 24 -15 -13 17
q:force	0 -7 0 -5 -5 0 0 20
q:forced	0 -1 0 8 0 0 0 -4
q:foreign	19 -5 0 -4 -7 0 0 -3
q:forty	0 0 0 -3 7 0 0 0
q:found	2 0 0 -8 2 0 0 4
q:four	0 1 0 10 -5 0 0 -8
q:framework	0 -1 0 -2 0 7 0 1
q:friday	0 7 0 -14 0 0 0 7
q:friend	0 -6 0 4 -1 0 0 2
q:from	9 24 -7 -5 -4 -4 -5 -17
q:front	0 -6 0 28 -2 0 0 -21
q:fruit	0 0 -4 -15 12 0 0 9
q:further	-6 10 0 12 -4 0 0 -9
q:gas	0 -4 0 13 -5 0 0 -1
q:geneva	0 -7 0 -9 -1 0 0 21
q:get	0 3 0 0 3 7 0 -20
q:give	0 0 0 23 -18 0 0 -1
q:given	0 -12 0 7 3 0 0 -1
q:glass	0 -5 0 -9 5 0 0 9
q:go	3 14 0 -23 -6 7 -2 14
q:good	-3 23 -18 -3 -1 -7 -1 -5
q:government	0 0 0 -5 0 0 0 8
q:great	0 11 0 -8 0 0 0 0
q:grower	0 0 0 -4 0 0 0 7
q:had	-11 4 -3 18 -7 -3 2 -14
q:half	7 -20 0 10 0 0 0 0
q:hand	2 6 0 2 -3 9 0 -19
q:harbour	0 9 0 -7 0 0 0 0
q:has	-7 5 10 0 13 0 1 -23
q:have	-4 5 0 8 -11 -7 -3 1
q:he	-1 -19 -3 12 -3 -3 13 2
q:hear	0 -4 0 14 -12 0 0 0
q:here	0 0 0 -8 12 0 0 0
q:higher	0 0 0 12 -3 0 0 -4
q:him	0 -4 0 -2 7 0 0 1
q:his	0 4 0 10 8 0 10 -38
q:hit	0 10 0 -1 0 0 0 -9
q:hold	0 -4 0 12 -4 0 0 -1
q:holiday	0 -1 0 10 0 0 0 -6
q:hotel	0 -2 0 13 0 0 0 -9
q:hour	0 22 0 -3 -4 0 0 -10
q:house	0 -6 0 -2 5 0 5 -2
q:household	0 -6 0 6 0 0 0 0
q:how	0 5 0 -30 4 0 0 19
q:i	-5 -15 -2 2 8 -4 7 2
q:ice	0 -2 0 -7 -4 0 0 10
q:if	0 9 0 6 0 0 0 -15
q:import	0 6 0 5 4 0 0 -19
q:impose	5 1 0 8 -12 0 0 -10
q:in	-10 1 -19 12 -2 -5 0 0
q:increase	0 -14 0 5 0 0 0 9
q:industry	0 0 0 0 6 0 0 -4
q:initial	0 0 0 8 0 0 0 -5
q:instead	0 -13 0 8 0 0 0 6
q:interview	0 0 0 -3 0 0 0 6
q:into	0 -4 9 -4 0 0 0 4
q:introduce	-4 -8 0 1 -1 0 0 14
q:investigation	0 13 0 -14 0 0 0 0
q:is	-3 -10 -1 -17 11 -23 6 28
q:island	0 -6 0 23 0 0 0 -16
q:issued	5 0 0 -14 0 0 0 9
q:it	-8 0 1 16 -24 13 -1 -8
q:its	19 3 -1 -14 -8 21 -2 -10
q:itself	0 0 0 -10 18 0 0 -8
q:joint	0 19 0 -28 6 3 0 0
q:just	0 11 0 -7 0 0 0 0
q:keep	0 0 3 -11 10 5 0 -2
q:kind	0 5 0 27 0 0 0 -32
q:know	-5 -12 11 -5 -11 0 7 8
q:kuala	0 0 0 -8 0 0 0 11
q:labor	0 -1 0 7 0 0 0 -4
q:lapse	2 -1 0 7 -7 0 0 0
q:large	0 -17 0 16 0 0 0 0
q:last	-5 8 -2 -9 -13 -3 3 15
q:lasted	0 -2 13 9 0 0 0 -17
q:late	0 0 0 8 0 0 0 -4
q:later	0 -4 0 11 0 0 0 -4
q:law	-3 37 0 -28 9 5 0 -22
q:lay	0 -6 0 12 0 0 0 -7
q:leave	2 -14 0 15 -20 0 0 0
q:led	0 0 0 7 -3 0 0 0
q:less	0 -6 0 13 0 0 0 -4
q:let	5 12 7 -18 0 0 0 0
q:letter	0 6 0 0 -7 0 0 1
q:level	0 -11 0 1 0 0 0 8
q:levy	0 0 0 -5 -2 0 0 7
q:licence	6 -15 0 7 1 0 0 -3
q:line	0 -8 0 17 0 0 0 -6
q:lisbon	0 -11 0 0 14 0 0 -10
q:list	0 -4 0 0 8 0 0 0
q:listed	11 0 0 0 0 0 0 -8
q:little	0 -4 12 0 -4 0 0 -4
q:live	0 24 0 -24 0 0 0 0
q:london	0 0 0 -5 0 0 0 7
q:long	0 34 -1 -42 -9 0 0 11
q:look	8 5 0 -28 -3 0 0 19
q:lorry	0 -6 0 8 0 0 0 0
q:lose	0 -3 0 10 -6 0 0 0
q:lower	0 0 0 10 0 0 0 -7
q:lumpur	0 0 0 -8 0 0 0 11
q:m	0 6 -1 1 5 0 0 -11
q:madrid	0 0 0 -10 0 12 0 0
q:magnet	9 -3 0 -2 0 2 0 -5
q:make	8 0 -14 4 3 1 7 -12
q:market	0 0 0 -9 6 0 0 2
q:matter	0 -3 0 -21 12 0 0 18
q:may	10 -19 0 9 -2 2 0 -3
q:me	0 -6 0 9 -7 0 0 4
q:mean	3 -1 0 8 0 0 0 -9
q:mediator	0 0 0 9 -7 0 0 0
q:medicine	0 8 0 -18 1 0 0 7
q:meet	-3 -9 -2 16 -2 -4 0 -1
q:member	0 -8 0 4 2 0 0 0
q:memorandum	0 -5 0 12 -3 0 0 -3
q:men	0 -2 0 0 8 0 0 -6
q:metal	0 -7 0 -3 9 0 0 0
q:midnight	0 -6 0 6 0 0 0 4
q:might	0 0 0 -9 11 0 0 0
q:million	0 -9 0 23 0 0 0 -12
q:minister	0 -35 0 13 -11 0 0 18
q:ministry	9 -4 0 -15 1 0 0 8
q:minute	0 3 0 11 -10 0 0 -7
q:missing	0 -7 0 7 0 0 0 0
q:moment	0 -11 0 16 0 0 0 -4
q:money	0 -2 0 16 -5 0 0 -4
q:month	0 -2 7 0 0 0 0 -2
q:more	4 0 0 -7 5 0 0 -4
q:morning	0 4 0 10 -7 0 0 -11
q:move	0 -3 0 10 -6 0 0 0
q:mr	-5 2 0 -14 4 0 0 19
q:must	0 8 0 11 -23 3 11 -11
q:my	0 -9 0 11 4 0 0 -5
q:name	0 0 0 12 0 0 0 -10
q:national	0 5 0 -7 3 0 0 0
q:nearly	0 11 0 -19 -1 8 0 0
q:need	5 -7 0 -9 14 0 0 -3
q:negotiate	0 1 0 0 7 0 0 -5
q:negotiator	0 -1 0 13 0 0 0 -8
q:neither	0 6 0 -2 -4 0 0 0
q:network	3 8 0 3 0 0 0 -16
q:never	0 2 0 -9 5 0 0 0
q:new	3 -11 5 16 8 0 6 -28
q:next	0 -17 0 21 -8 0 0 0
q:night	0 0 0 24 0 0 0 -23
q:no	0 11 -3 -7 1 -1 6 -6
q:nobody	0 0 0 -7 5 0 0 6
q:none	0 -9 0 0 0 0 4 5
q:noon	0 0 0 17 0 0 0 -15
q:nor	0 0 0 15 0 0 0 -14
q:northern	0 0 0 20 -7 0 0 -13
q:not	-2 -23 -13 10 18 -1 1 -6
q:note	0 -2 0 -9 8 0 0 4
q:nothing	0 9 7 -7 -13 0 0 4
q:notice	10 -4 4 -12 0 0 0 0
q:now	-4 4 8 -8 -14 1 0 7
q:number	-6 0 0 8 -3 0 0 0
q:of	13 -1 0 0 13 4 -6 -20
q:off	0 7 0 3 -13 0 0 -6
q:offer	0 -7 0 12 -8 0 0 0
q:official	0 -1 0 -2 0 0 0 6
q:oil	0 0 0 13 -2 0 0 -10
q:old	0 6 0 -3 0 0 0 -2
q:older	0 4 0 -2 5 2 0 -10
q:on	-3 5 -14 -5 1 8 -18 3
q:once	0 -12 0 22 -7 0 0 -1
q:one	11 14 0 5 -21 3 0 -28
q:only	6 1 0 -9 3 0 0 0
q:open	0 -14 5 22 -12 0 0 -2
q:opened	0 4 0 -10 9 0 0 -3
q:operated	0 0 0 -7 15 0 0 -9
q:operator	0 -1 0 18 -6 0 0 -9
q:or	7 -4 0 -10 11 23 0 -26
q:orange	0 0 0 -5 0 0 0 8
q:order	6 5 -8 -14 12 0 0 -3
q:ordinary	-5 -9 0 23 -3 0 0 -6
q:origin	0 1 0 -11 7 0 0 2
q:other	-1 9 5 -4 -3 0 0 -3
q:otherwise	0 -4 6 0 0 0 0 0
q:our	1 -20 0 18 -18 0 3 4
q:out	3 1 5 -23 13 0 0 6
q:outcome	0 -3 0 7 0 0 0 -2
q:over	3 -32 0 31 -23 2 0 0
q:own	2 6 0 -16 -9 0 0 16
q:owned	7 0 0 0 0 0 0 -6
q:p	0 15 -1 -12 6 0 0 -6
q:palm	0 0 0 15 0 0 0 -14
q:paper	0 1 0 5 -14 0 3 0
q:parcel	0 0 0 -1 0 0 0 6
q:parliament	0 -3 0 -1 9 0 0 -2
q:part	-1 -19 7 -15 12 1 0 9
q:partner	0 7 0 -6 0 0 0 0
q:party	0 0 0 -9 3 2 0 3
q:pass	0 0 0 10 0 0 0 -9
q:past	0 -5 0 0 -2 0 0 9
q:pay	-2 17 -8 -14 1 0 -1 1
q:peace	0 -6 0 10 0 0 0 -2
q:pen	0 -1 0 9 -2 0 0 -1
q:people	4 -7 0 10 -2 0 0 -2
q:percent	9 0 0 -1 0 0 0 -6
q:period	1 -2 0 6 0 0 0 -7
q:permit	0 10 0 -8 2 0 0 -4
q:phone	0 -7 0 6 0 0 0 0
q:phosphate	0 11 0 -8 0 0 0 -1
q:place	0 17 0 -14 13 0 0 -17
q:plant	0 0 -2 18 0 0 0 -9
q:plastic	0 -8 0 13 0 0 0 -4
q:plu	0 -1 0 -8 13 0 0 -1
q:point	0 -8 0 7 8 0 0 -8
q:polysilicon	0 11 0 -8 0 0 0 0
q:pork	0 12 -4 -14 12 0 0 -8
q:port	-8 -13 4 -14 14 1 0 11
q:power	0 -10 0 17 9 0 0 -18
q:prefer	0 0 0 7 -2 0 0 0
q:prepare	0 18 0 -20 0 0 0 0
q:present	0 -17 0 -13 15 0 0 16
q:presenter	0 0 0 -4 0 0 0 7
q:president	-1 10 0 -14 -11 2 0 15
q:price	0 -8 0 18 0 0 0 -6
q:proclamation	0 45 0 -36 0 0 0 -14
q:product	7 -17 0 1 6 0 0 0
q:progress	0 -3 0 8 0 0 0 0
q:prolong	0 -3 0 -2 -3 0 0 12
q:prolongation	0 0 0 -14 8 0 0 5
q:prolonged	0 1 0 -2 0 0 0 6
q:promise	0 -12 0 25 0 0 0 -14
q:propose	0 0 0 9 1 0 0 -11
q:public	0 9 0 0 0 0 0 -10
q:published	2 13 5 -16 -5 0 0 0
q:purchase	0 -7 0 15 0 0 0 -4
q:put	0 -4 -1 10 0 0 0 -2
q:quarrel	0 6 0 -9 0 0 0 4
q:question	0 -6 0 0 -2 2 0 6
q:raise	0 -3 0 28 -16 0 0 -12
q:rare	33 -21 0 -13 -1 3 0 -15
q:rate	-3 -4 7 -12 0 0 0 18
q:ratify	0 10 -1 -9 7 0 0 -6
q:reach	0 -17 0 7 6 0 0 0
q:read	5 7 0 -16 6 0 0 0
q:reader	9 0 0 -4 0 0 0 -4
q:reason	0 -4 0 -2 8 0 4 -3
q:recommend	0 0 0 0 11 0 0 -12
q:reduce	0 -2 0 -1 0 0 0 9
q:remain	0 -9 0 11 0 0 0 0
q:report	0 -3 0 20 -9 0 0 -5
q:reporter	0 -6 0 -2 -6 2 0 11
q:representative	0 -2 0 0 13 0 0 -10
q:rest	0 14 0 -10 -3 5 0 -4
q:result	0 -11 0 12 0 0 0 0
q:return	0 7 0 1 0 0 0 -6
q:rise	0 -7 0 27 -13 0 0 -9
q:river	0 -4 0 25 0 0 0 -21
q:room	0 0 0 7 0 0 0 -1
q:round	-4 -5 0 10 -15 -2 -1 8
q:rule	24 -8 0 9 -24 0 0 -12
q:rum	0 -18 0 0 -4 0 0 21
q:run	-1 0 6 -14 -7 -1 0 17
q:salmon	0 -7 0 -1 0 0 0 9
q:same	15 15 0 -29 0 1 0 3
q:say	3 0 -4 5 7 -12 -9 -6
q:sea	0 5 0 1 0 0 0 -7
q:season	0 -11 0 6 0 0 0 7
q:second	0 12 0 19 -11 6 0 -27
q:section	0 24 10 -11 -1 2 0 -30
q:security	0 10 0 -10 0 0 0 0
q:see	0 -6 0 18 -6 0 0 -6
q:sell	0 -8 0 -10 1 15 0 0
q:send	0 11 0 -1 -11 0 0 0
q:set	0 14 0 -27 11 0 0 4
q:settle	0 -8 0 12 -8 0 0 2
q:settlement	0 0 0 11 -9 0 0 0
q:shall	-1 -5 0 -5 13 0 0 0
q:sheet	0 0 0 6 0 0 0 -1
q:ship	-1 8 -1 6 -9 0 0 0
q:shook	0 7 0 8 0 0 0 -15
q:short	0 -2 0 7 0 0 0 -6
q:show	0 -4 0 -4 0 0 0 9
q:shrimp	0 -9 0 8 0 0 0 0
q:side	1 -9 -2 12 -11 -3 0 5
q:sign	-13 -8 -11 6 2 0 -3 7
q:signature	-3 -15 0 7 8 0 0 0
q:since	-11 13 -1 10 -4 -7 -4 -10
q:sir	0 -2 0 12 -5 0 0 -1
q:sit	4 -8 0 8 -1 0 0 -1
q:sleep	-4 11 0 -14 0 0 0 9
q:small	7 4 0 -11 0 0 0 1
q:so	0 -11 3 13 0 0 0 -4
q:some	0 0 8 1 -6 0 0 -2
q:soybean	0 -7 -5 18 7 -3 0 -11
q:spare	0 10 0 -10 0 0 0 0
q:speak	0 -4 0 -2 -6 13 0 0
q:spoke	0 0 0 -3 -6 1 0 5
q:spring	0 -4 0 9 -3 0 0 0
q:stake	0 -6 0 9 0 0 0 -2
q:stand	0 1 -1 -8 7 0 0 3
q:standstill	0 4 0 -13 0 0 0 13
q:start	3 -1 0 14 -3 0 0 -15
q:state	0 -2 0 -14 0 0 0 22
q:statement	0 19 0 -15 0 0 0 0
q:stay	-5 -12 0 0 -7 0 0 16
q:steel	0 -10 0 10 3 0 0 -2
q:step	0 -6 0 9 -1 0 0 1
q:still	-2 6 0 19 -34 0 -1 7
q:stockholm	0 0 0 -13 0 0 0 16
q:strike	0 -14 0 25 -2 0 0 -9
q:subject	0 -7 0 -5 12 0 0 0
q:such	0 -5 0 6 0 0 0 0
q:sugar	0 -3 0 -1 0 0 0 7
q:surcharge	0 66 -2 -22 1 0 0 -61
q:suspend	8 1 0 7 -5 -1 0 -9
q:suspension	4 3 0 -25 11 0 0 1
q:table	0 -20 0 0 -6 2 0 19
q:take	-5 -22 -3 21 4 -1 0 1
q:talk	-8 -3 0 2 -1 12 5 -2
q:talked	0 -8 0 2 0 0 0 5
q:tariff	-9 -12 -13 36 -13 -5 0 -4
q:tea	0 -6 0 0 -4 2 0 7
q:telephone	0 -15 0 14 -8 6 0 0
q:television	0 -2 0 -1 0 0 0 6
q:tell	-3 -13 0 14 -24 5 7 0
q:text	0 0 0 12 -7 0 0 -6
q:than	0 -1 0 19 -12 2 0 -13
q:thank	0 -1 0 1 6 0 0 -7
q:that	10 17 -13 -22 2 -7 11 -1
q:the	-14 9 -8 18 3 0 -22 -18
q:their	0 -1 -2 -9 -9 0 0 24
q:them	0 1 4 -5 16 0 0 -17
q:then	0 -2 0 5 -13 -8 0 12
q:there	8 -11 -3 -6 -14 0 1 18
q:these	0 0 0 -11 5 0 0 9
q:they	0 -8 -5 11 0 -3 0 -1
q:thi	-8 -28 10 -13 11 0 4 17
q:thing	0 -5 0 -7 -5 1 0 16
q:think	0 9 0 -26 10 0 0 8
q:third	0 -17 0 9 -10 0 0 8
q:those	2 1 0 -6 6 0 0 -3
q:threat	1 -12 0 0 0 0 0 12
q:threaten	0 -2 0 -1 -8 0 0 16
q:three	0 5 0 -22 -4 0 0 23
q:through	0 -3 0 11 0 0 0 0
q:tiktok	0 0 0 -12 0 19 0 -2
q:time	0 0 0 -11 -2 0 5 16
q:to	14 -4 4 -8 9 15 3 -13
q:together	-1 -3 0 8 5 0 0 -9
q:tomatoe	0 6 0 2 0 0 0 -10
q:too	2 11 5 -12 0 0 0 -7
q:top	-5 14 -5 1 8 0 0 -17
q:touched	0 14 0 -10 0 0 0 -4
q:town	0 7 0 0 0 0 0 -8
q:tractor	0 -5 0 -5 0 0 0 13
q:trade	0 8 -3 -10 4 0 0 4
q:trading	0 7 0 -8 0 0 0 0
q:treasury	0 -4 0 7 0 0 0 0
q:truce	3 -10 -9 -16 -18 -9 7 33
q:tuna	0 -12 0 6 0 0 0 4
q:twice	0 -1 0 0 6 0 0 -1
q:two	-14 -36 -1 34 -22 0 0 2
q:unchanged	0 -3 0 7 0 0 0 -4
q:under	8 16 -3 -1 -15 7 0 -13
q:understanding	0 -1 0 -19 18 0 0 1
q:unless	0 18 0 -6 -1 0 7 -18
q:until	0 6 16 22 -23 -12 0 -22
q:up	-3 0 7 16 -2 -2 0 -16
q:upper	0 0 0 18 0 0 0 -16
q:us	-3 -9 0 17 -5 0 0 0
q:use	0 -2 0 -5 11 0 0 -2
q:used	0 8 0 0 0 0 0 -6
q:valley	0 0 0 23 0 0 0 -21
q:value	21 -3 0 -6 -5 0 0 -8
q:vessel	-1 0 0 -1 14 0 0 -9
q:visit	0 -5 0 -15 7 0 0 13
q:vote	0 10 0 -3 -4 0 0 0
q:voted	0 -15 0 16 0 0 0 0
q:wage	0 0 0 16 -7 0 0 -5
q:want	2 -12 0 23 -10 0 0 -6
q:war	0 -12 0 7 0 0 0 6
q:was	-4 -14 5 6 3 1 -5 2
q:watch	5 -5 -1 -14 5 0 0 9
q:water	0 -14 0 -10 16 0 0 9
q:way	0 -14 0 0 -6 0 7 8
q:we	0 -19 1 -1 9 -6 0 8
q:week	-1 10 0 -22 -7 -6 0 26
q:welcome	-1 4 0 -6 0 0 0 6
q:well	0 -3 0 4 -8 0 0 5
q:were	0 -8 5 2 0 0 0 0
q:what	6 0 -6 -12 -12 0 -1 18
q:wheat	0 3 8 15 -2 0 0 -23
q:when	0 6 8 -36 11 -11 0 16
q:where	0 -9 -1 12 4 0 0 -4
q:whether	0 -8 0 1 -8 0 0 12
q:which	14 -11 0 -26 -1 -7 0 27
q:while	0 -15 13 4 2 0 0 -9
q:who	12 -4 3 15 8 -1 -1 -31
q:whose	0 -2 0 7 0 0 0 -2
q:will	11 -8 -11 29 -12 -1 -5 -16
q:win	0 9 0 -7 0 0 0 0
q:winter	0 0 0 7 0 0 0 -6
q:with	6 14 -24 -9 -15 -11 0 15
q:within	0 4 0 -6 0 0 0 2
q:without	2 -3 10 -9 -9 0 0 12
q:wood	0 8 0 -3 0 0 0 -3
q:word	0 -12 0 -4 1 0 0 14
q:work	0 -7 0 10 0 0 0 0
q:worked	0 3 0 -1 -7 0 0 7
q:world	8 3 -13 4 -1 0 0 -8
q:worst	0 6 0 -14 0 0 0 8
q:worth	0 -18 10 9 0 0 0 0
q:would	2 10 -2 -30 4 1 0 14
q:write	-2 0 0 -5 19 0 0 -4
q:wrong	0 10 0 -9 0 0 0 0
q:yarn	0 0 0 -8 0 0 0 8
q:year	0 -35 0 39 -1 0 0 -11
q:yes	0 2 2 -15 11 0 0 0
q:yet	0 10 0 0 -9 0 -1 0
q:york	0 -7 0 18 -4 0 0 -6
q:you	-3 -2 -2 20 -13 0 0 -1
q:your	10 0 0 -17 -9 0 -1 17
q:zero	0 -2 0 -4 7 0 0 0
q:—	0 0 -7 13 -4 0 0 -6
qt=future	1 -10 -12 -17 8 5 -5 28
qt=modal	3 -11 3 -16 0 14 9 6
qt=past	-15 13 7 14 -4 -12 -2 -18
qt=perfect	-9 -11 0 12 10 -8 1 -8
qt=pluperfect	-5 2 0 16 0 -1 0 -13
qt=present	14 -14 -12 4 0 2 -4 3
quoted	-3 -9 -1 14 -14 -1 3 3
r1="	-3 3 0 -10 -3 0 0 16
r1=" & d:ahead	-3 3 0 -10 -3 0 0 16
r1='s	6 14 0 -10 0 0 0 -5
r1='s & d:ahead	6 -1 0 0 0 0 0 -1
r1='s & d:today	0 19 0 -14 0 0 0 -3
r1=(	3 -3 -1 -1 -5 0 0 8
r1=( & d:ahead	3 0 -1 -15 -4 0 0 14
r1=( & d:today	0 -3 0 16 0 0 0 -8
r1=) & d:ahead	0 0 0 7 0 0 0 -4
r1=,	-5 -12 -5 3 9 0 -1 5
r1=, & d:ahead	-8 -7 -4 1 6 0 0 5
r1=, & d:today	5 -12 0 3 3 0 0 0
r1=-	0 -1 0 6 0 0 0 -1
r1=- & d:today	0 -1 0 6 0 0 0 -1
r1=.	1 6 3 0 -3 1 -11 -3
r1=. & d:ahead	2 2 5 -3 -1 2 -9 -1
r1=. & d:today	-2 11 -1 3 -8 0 0 -5
r1=:	1 -3 -9 0 -2 -3 -1 9
r1=: & d:ahead	1 0 -7 -4 -1 -3 0 10
r1=: & d:today	0 -2 0 9 0 0 0 -1
r1=;	0 -8 5 8 0 -3 -5 0
r1=; & d:ahead	0 -6 5 7 0 -2 -5 0
r1=<day-today>	0 -3 0 -3 0 0 0 8
r1=<day-today> & d:ahead	0 -2 0 -3 0 0 0 7
r1=<end>	-18 0 -16 10 7 -5 0 1
r1=<end> & d:ahead	-12 0 -11 0 11 0 4 -1
r1=<end> & d:today	-6 1 -6 9 -7 -4 -4 7
r1=<goods>	0 -10 0 11 4 0 0 -5
r1=<goods> & d:ahead	0 -6 0 7 4 0 0 -4
r1=<level>	0 33 0 -24 -3 0 0 -8
r1=<level> & d:ahead	0 33 0 -25 -3 0 0 -7
r1=<name>	-9 -7 4 3 0 0 0 5
r1=<name> & d:ahead	-9 -5 4 0 1 0 0 6
r1=<number>	0 -14 0 15 4 0 0 -6
r1=<number> & d:ahead	0 -13 0 14 4 0 0 -6
r1=<person>	0 -12 0 14 0 0 0 0
r1=<person> & d:ahead	0 -12 0 13 0 0 0 0
r1=<quality>	0 10 0 -16 0 0 0 8
r1=<quality> & d:ahead	0 11 0 -20 0 0 0 10
r1=<seat>	0 -3 0 11 0 0 0 0
r1=<seat> & d:ahead	0 -3 0 11 0 0 0 0
r1=<v-bear>	0 10 -2 1 -5 0 0 -4
r1=<v-bear> & d:ahead	0 11 -2 0 -5 0 0 -4
r1=<v-begin>	0 0 0 2 5 0 0 -8
r1=<v-begin> & d:ahead	0 0 0 1 5 0 0 -7
r1=<v-down>	0 -13 0 10 0 0 0 1
r1=<v-down> & d:ahead	0 -13 0 10 0 0 0 1
r1=<v-end>	0 0 -1 -6 6 0 0 5
r1=<v-end> & d:ahead	0 0 -1 -6 6 0 0 5
r1=<v-propose>	0 -6 0 8 0 0 0 0
r1=<v-say>	0 0 0 6 0 0 0 -1
r1=<v-stay>	0 -1 0 9 0 0 0 -3
r1=<v-stay> & d:ahead	0 -1 0 9 0 0 0 -3
r1=?	6 -2 -5 4 -1 0 0 0
r1=? & d:ahead	6 -1 -5 2 -1 0 0 1
r1=a	5 6 0 -5 -1 0 0 -2
r1=a & d:ahead	5 7 0 -6 -1 0 0 -2
r1=after	0 10 0 -9 0 0 0 2
r1=after & d:ahead	0 11 0 -12 0 0 0 3
r1=an	1 -4 0 -12 0 0 0 15
r1=and	-2 3 3 12 -24 -1 -3 -8
r1=and & d:ahead	-2 2 3 15 -23 -1 -2 -12
r1=are	-1 0 2 9 -1 0 0 -7
r1=are & d:ahead	-1 0 2 7 -1 0 0 -7
r1=before	0 9 0 -12 0 5 0 0
r1=before & d:ahead	0 9 0 -12 0 5 0 0
r1=both	0 -1 0 -8 4 0 0 5
r1=both & d:ahead	0 -1 0 -8 4 0 0 5
r1=by	0 0 0 13 -3 0 0 -6
r1=by & d:ahead	0 0 0 12 -3 0 0 -5
r1=call	0 -6 0 7 0 0 0 0
r1=come	0 -9 0 10 0 0 0 0
r1=end	0 0 -1 -9 6 0 0 6
r1=end & d:ahead	0 0 -1 -9 6 0 0 6
r1=evening	0 0 0 8 0 0 0 -9
r1=evening & d:ahead	0 0 0 8 0 0 0 -9
r1=for	0 -2 0 8 -5 0 4 -2
r1=for & d:ahead	0 -1 0 6 -5 0 4 -1
r1=from	0 -2 0 9 -1 0 0 -3
r1=from & d:ahead	0 -2 0 8 0 0 0 -3
r1=has	0 -4 0 13 -3 0 0 0
r1=has & d:ahead	0 -4 0 13 -3 0 0 0
r1=he	0 -1 0 8 0 0 0 -2
r1=he & d:ahead	0 -1 0 7 0 0 0 -2
r1=if	-1 10 0 -4 3 0 0 -6
r1=if & d:ahead	-1 11 0 -5 3 0 0 -5
r1=in	0 7 0 12 -14 0 -2 -10
r1=in & d:ahead	0 7 0 12 -14 0 -2 -10
r1=instead	0 0 0 -5 0 0 0 6
r1=instead & d:ahead	0 0 0 -5 0 0 0 6
r1=it	2 -2 -1 5 -9 0 0 0
r1=it & d:ahead	2 0 -1 0 -9 0 0 1
r1=it & d:today	0 -5 0 9 0 0 0 0
r1=last	0 -2 0 6 0 0 0 0
r1=last & d:ahead	0 -2 0 6 0 0 0 0
r1=next	4 0 0 -7 9 0 0 -3
r1=next & d:ahead	6 0 0 -8 9 0 0 -2
r1=night	0 -8 0 0 0 0 0 9
r1=night & d:ahead	0 -8 0 0 0 0 0 9
r1=of	2 -5 -3 0 -8 0 0 10
r1=of & d:ahead	2 -5 -3 0 -8 0 0 10
r1=on	-2 0 2 8 -8 0 0 0
r1=on & d:ahead	-2 0 2 7 -8 0 0 0
r1=or	0 -2 0 11 -4 0 0 -6
r1=or & d:ahead	0 0 0 10 -4 0 0 -6
r1=our	0 -6 0 9 3 0 0 -8
r1=our & d:ahead	0 -5 0 9 3 0 0 -8
r1=over	0 -3 0 6 0 0 0 0
r1=over & d:ahead	0 -3 0 6 0 0 0 0
r1=take	0 6 0 -4 0 0 0 0
r1=take & d:ahead	0 6 0 -4 0 0 0 0
r1=that	-2 8 0 1 -4 0 0 -4
r1=the	-13 -7 -5 10 -2 -2 3 4
r1=the & d:ahead	-12 0 -5 3 -2 -1 3 5
r1=the & d:today	0 -11 0 15 0 0 0 -1
r1=there	0 -10 0 14 0 0 0 -2
r1=there & d:ahead	0 -10 0 14 0 0 0 -2
r1=they	0 0 0 -3 -2 0 0 9
r1=they & d:ahead	0 0 0 -3 -2 0 0 6
r1=to	-9 -2 -6 4 0 5 7 -5
r1=to & d:ahead	-9 -2 -6 3 0 5 7 -4
r1=unless	-3 8 2 -4 3 0 0 -4
r1=unless & d:ahead	-3 8 2 -6 3 0 0 -2
r1=was	0 0 -1 1 -3 0 0 7
r1=was & d:ahead	0 0 -1 1 -3 0 0 7
r1=we	0 0 0 -4 0 0 9 0
r1=we & d:ahead	0 0 0 -4 0 0 9 0
r1=whether	0 0 0 -11 8 0 0 2
r1=will	0 -4 6 0 0 0 0 -1
r1=will & d:ahead	0 -4 6 0 0 0 0 -1
r1=with	0 -7 8 0 -1 0 0 0
r1=with & d:ahead	0 -6 8 0 -1 0 0 0
r1=without	0 9 0 0 -3 0 0 -6
r1=without & d:ahead	0 14 0 0 -3 0 0 -8
r1=—	-1 0 -2 13 0 0 0 -12
r1=— & d:ahead	0 4 0 6 0 0 0 -10
r1=— & d:today	0 -5 0 11 -1 0 0 0
r2="	4 -14 0 18 -6 0 0 -1
r2='s	0 -15 -1 12 -2 0 0 8
r2=,	-7 19 0 -5 -5 0 0 -3
r2=.	0 -13 0 -3 0 0 0 17
r2=:	0 -3 0 7 0 0 0 0
r2=<agent>	0 -6 0 16 -2 0 0 -2
r2=<day-ahead>	-5 -4 0 5 -12 3 0 6
r2=<day-today>	0 0 0 -6 0 0 0 10
r2=<duty>	0 15 0 -20 0 0 0 9
r2=<end>	-3 -2 -7 12 2 -3 -10 0
r2=<gate>	0 -2 0 1 12 0 0 -12
r2=<goods>	4 12 -2 -4 0 0 0 -7
r2=<level-noun>	0 -11 0 0 0 0 0 9
r2=<level>	0 6 -1 -2 -13 0 0 6
r2=<name>	0 -1 -2 8 3 0 0 -7
r2=<not>	-3 9 0 -9 -12 0 2 8
r2=<number>	5 -4 -6 -9 1 -1 0 13
r2=<organisation>	0 22 0 0 0 0 0 -23
r2=<person>	0 12 0 -7 3 0 0 -1
r2=<points>	0 -3 0 8 0 0 0 -3
r2=<quality>	0 20 0 -21 -6 0 0 10
r2=<sender>	8 -4 0 0 0 0 0 0
r2=<span>	0 0 0 -9 0 0 0 13
r2=<v-bear>	-2 10 -6 -2 4 -1 2 -5
r2=<v-begin>	0 -19 0 35 -4 -1 0 -16
r2=<v-down>	0 12 0 -10 -6 0 3 0
r2=<v-end>	0 -9 6 1 -4 0 0 9
r2=<v-impose>	-12 -2 0 12 0 -2 0 -4
r2=<v-propose>	0 9 0 -1 0 0 0 -5
r2=<v-say>	-1 2 0 9 -10 0 0 0
r2=<v-sell>	5 -10 0 -4 0 12 0 0
r2=<v-stay>	0 -6 0 4 -5 0 7 -2
r2=<v-suspend>	-1 -1 0 9 0 0 0 -2
r2=<v-target>	0 -5 -10 7 3 0 0 2
r2=<v-up>	0 -8 0 21 -1 0 0 -12
r2=a	-6 -6 11 1 -18 3 -3 7
r2=according	0 7 0 -5 6 0 0 -10
r2=additional	0 0 0 -7 0 0 0 8
r2=among	-1 8 0 -3 0 0 0 0
r2=and	-8 -6 -9 4 13 2 -3 0
r2=answer	0 -7 0 10 0 0 0 -2
r2=are	0 -11 0 3 -4 0 0 8
r2=at	0 9 9 -15 0 -2 0 -2
r2=be	0 -1 0 -16 6 7 0 5
r2=both	-2 -15 0 11 -3 0 -3 8
r2=bring	0 10 0 -4 -4 0 0 0
r2=but	0 -10 0 8 0 0 0 0
r2=by	0 -8 0 13 0 0 0 -3
r2=charge	0 0 0 -9 1 0 0 4
r2=could	-1 11 0 8 -1 0 0 -18
r2=duty	0 6 0 -10 0 0 0 5
r2=each	0 2 0 3 1 0 0 -10
r2=end	0 -12 6 -3 -1 0 0 16
r2=entry	0 8 0 0 -3 0 0 -8
r2=exempt	0 -1 -9 10 3 0 0 0
r2=export	6 -6 0 0 0 0 0 0
r2=free	0 -9 7 0 2 0 0 0
r2=from	0 0 0 -1 9 0 0 -2
r2=go	0 -19 0 29 0 0 0 -12
r2=good	0 -7 0 -4 0 0 0 9
r2=had	0 -3 0 12 0 0 0 -2
r2=has	4 -13 0 15 0 0 3 -13
r2=have	0 0 0 7 0 0 0 -3
r2=he	3 -2 0 -9 0 0 1 11
r2=hour	0 0 0 -9 0 0 0 10
r2=if	0 36 0 -11 -7 0 0 -19
r2=in	-3 0 0 13 1 0 0 -11
r2=is	0 -11 3 6 0 0 0 -1
r2=it	-1 8 0 11 0 0 0 -19
r2=its	0 -2 0 -4 -2 4 0 8
r2=last	0 17 0 -10 0 0 0 -8
r2=leave	0 -4 0 0 0 0 0 8
r2=let	0 -7 0 0 5 0 0 0
r2=local	0 0 0 6 0 0 0 0
r2=make	2 -1 0 -2 0 0 8 -3
r2=may	0 0 0 7 0 0 0 -4
r2=more	0 3 0 5 0 0 0 -9
r2=mr	0 2 0 -11 9 0 5 -5
r2=must	0 -8 0 9 -7 0 3 0
r2=next	4 6 0 -11 -3 0 0 4
r2=no	0 6 0 -1 0 0 3 -5
r2=noon	0 5 0 0 0 0 0 -6
r2=not	0 3 1 -18 -5 0 0 19
r2=now	0 0 0 15 0 0 0 -14
r2=of	0 -14 0 14 0 0 0 3
r2=on	0 8 0 0 6 0 7 -19
r2=one	0 6 0 -2 -1 4 0 -5
r2=or	0 2 8 -15 11 0 0 -4
r2=pay	0 -11 0 13 3 0 0 -3
r2=prolong	0 -1 0 -1 0 0 0 6
r2=say	0 7 0 0 -7 0 0 0
r2=section	0 -7 0 5 0 0 0 0
r2=see	0 15 0 -7 0 0 0 -7
r2=sell	0 0 0 -5 -2 12 0 0
r2=shall	0 -6 0 -11 0 0 5 12
r2=she	0 -6 0 0 0 0 0 5
r2=should	0 6 0 -6 0 0 0 0
r2=sign	0 0 0 7 0 0 0 0
r2=so	0 -1 0 0 9 7 0 -12
r2=stay	0 0 0 6 0 0 0 -6
r2=talk	0 0 0 -7 0 0 0 10
r2=tariff	0 3 0 -7 0 0 0 3
r2=tell	0 0 0 -5 0 0 0 7
r2=that	0 -9 0 10 9 0 0 -7
r2=the	4 -10 6 -9 6 -14 -1 12
r2=then	0 -3 0 25 0 0 0 -20
r2=there	0 0 0 7 -3 0 0 -4
r2=they	0 -1 -1 16 -5 0 0 -6
r2=thi	0 -8 0 -9 7 0 0 10
r2=three	0 -4 0 9 0 0 0 -1
r2=time	0 -2 0 -1 0 0 0 6
r2=to	0 2 0 -9 -9 0 9 4
r2=truce	-1 10 0 -1 -5 0 0 0
r2=two	0 -4 0 3 -4 0 6 -2
r2=unless	0 10 0 2 -2 0 0 -10
r2=until	0 9 0 -8 0 0 -1 0
r2=up	0 -12 0 13 0 0 0 0
r2=was	0 -10 0 17 0 0 0 -7
r2=we	0 0 6 -10 7 0 0 0
r2=well	6 0 2 0 0 0 0 -10
r2=what	0 6 0 2 0 0 0 -9
r2=when	-2 3 -7 4 -5 -2 -3 2
r2=whether	0 0 0 6 -2 0 0 0
r2=which	-1 5 0 1 -12 0 0 1
r2=will	0 -1 0 0 6 0 0 -2
r2=with	0 6 0 -7 0 0 0 5
r2=without	0 0 0 7 0 0 0 -5
r2=would	0 -11 0 15 0 0 0 -4
r2=year	4 5 0 -13 9 0 0 -4
r2=yes	0 0 0 -8 0 0 0 10
r3="	0 -10 0 16 0 0 0 -4
r3='s	3 4 0 -6 0 1 0 -2
r3=,	4 12 -4 4 -17 0 0 -7
r3=.	1 -16 8 -2 -20 1 -5 23
r3=;	0 6 0 -6 0 0 0 0
r3=<day-ahead>	0 -1 0 11 -3 0 0 -5
r3=<day-gone>	0 -6 0 0 0 0 0 7
r3=<duty>	0 -8 -6 15 0 0 -4 3
r3=<end>	0 -7 -9 14 1 -4 -12 3
r3=<goods>	-8 5 0 -3 -2 0 0 9
r3=<level-noun>	-5 10 0 0 9 0 0 -11
r3=<level>	0 -3 0 12 -9 0 0 0
r3=<name>	0 -2 0 2 -5 0 0 7
r3=<not>	6 0 11 -2 0 0 -1 -11
r3=<number>	3 -18 6 -10 9 0 6 8
r3=<office>	0 -14 0 12 0 0 0 3
r3=<organisation>	0 13 6 -10 6 0 -1 -20
r3=<person>	0 15 -6 -19 3 0 2 4
r3=<quality>	-3 0 3 -1 0 0 0 6
r3=<seat>	0 12 0 5 -3 0 0 -18
r3=<sender>	-2 16 0 -5 -4 0 0 -1
r3=<span>	0 8 0 -7 1 0 0 0
r3=<v-agree>	0 3 0 -6 0 0 7 0
r3=<v-bear>	0 9 0 0 -2 0 6 -13
r3=<v-begin>	-3 16 -4 -5 0 0 0 -6
r3=<v-buy>	0 -5 0 7 0 0 0 0
r3=<v-down>	0 0 0 3 -4 0 7 -7
r3=<v-end>	0 30 -2 -1 -5 0 -1 -17
r3=<v-impose>	-1 0 -11 18 -4 0 6 -15
r3=<v-propose>	0 -4 0 -7 8 0 -1 6
r3=<v-say>	0 1 0 -6 -6 0 0 11
r3=<v-sell>	-1 0 0 6 0 0 0 0
r3=<v-stay>	0 -7 -1 25 0 0 0 -16
r3=<v-suspend>	0 0 0 -9 -1 0 0 13
r3=<v-target>	0 0 0 6 4 0 -3 -10
r3=<v-threaten>	0 0 0 6 -7 0 -3 0
r3=<v-up>	0 32 0 -20 0 0 0 -14
r3=?	-2 5 0 11 0 0 0 -14
r3=a	1 4 0 4 2 0 1 -17
r3=additional	0 12 0 -2 -3 0 0 -4
r3=after	0 -15 0 14 0 0 0 0
r3=again	0 -9 0 11 0 0 0 0
r3=agree	0 6 0 -8 0 0 4 0
r3=agreement	0 15 0 -16 -2 0 4 -2
r3=all	0 0 0 9 0 0 0 -11
r3=an	0 0 0 -2 0 0 7 -2
r3=and	0 -12 0 -3 -19 0 0 30
r3=another	0 -13 0 14 0 0 0 0
r3=are	0 -15 -1 8 -3 0 0 7
r3=as	0 0 0 9 0 0 0 -3
r3=at	0 -16 0 3 11 0 0 0
r3=be	0 -8 4 -4 10 0 0 2
r3=both	0 2 0 -9 0 0 0 6
r3=by	0 -10 0 8 0 0 0 0
r3=carry	0 0 0 -5 0 0 0 6
r3=charge	0 -8 0 5 8 0 0 -4
r3=collect	0 0 0 -5 0 0 0 8
r3=come	0 -2 0 8 0 0 0 -3
r3=commerce	-2 -1 0 8 0 0 0 0
r3=date	0 -1 0 -9 -1 0 6 6
r3=day	-3 6 3 -14 -10 0 0 16
r3=deal	0 -1 0 0 0 0 7 -3
r3=duty	0 -4 -4 2 2 0 -2 7
r3=end	0 17 0 -9 0 0 0 -5
r3=export	-1 0 0 6 0 0 0 0
r3=extend	0 8 -1 0 0 0 0 -4
r3=fee	0 -3 0 -5 10 0 0 0
r3=first	0 0 0 6 0 0 0 -3
r3=for	-2 1 0 6 0 0 0 -9
r3=from	1 -13 -4 8 4 0 0 0
r3=go	0 17 0 -18 0 0 0 2
r3=good	0 -10 0 8 1 0 0 0
r3=had	0 4 0 -7 0 0 0 5
r3=has	0 14 0 -5 0 0 0 -7
r3=have	0 11 4 -11 -7 0 9 -4
r3=he	0 -2 0 7 -3 0 0 0
r3=his	0 -1 0 -2 6 0 0 0
r3=i	0 -7 0 -8 0 0 0 14
r3=if	0 6 -2 4 -4 0 0 -3
r3=in	5 -3 0 10 4 0 0 -20
r3=is	0 6 -2 -6 0 0 0 5
r3=it	0 0 0 25 4 0 0 -32
r3=keep	0 8 0 0 0 0 0 -4
r3=last	0 -6 6 4 0 0 0 -2
r3=make	0 1 0 2 0 0 0 -6
r3=may	0 -12 0 13 0 0 0 0
r3=minute	0 0 13 -8 0 0 0 -6
r3=month	5 -11 0 -11 7 0 0 10
r3=mr	0 8 0 -7 0 0 0 0
r3=no	5 -10 0 -1 5 0 0 1
r3=nobody	7 -7 0 -4 0 0 0 6
r3=not	-2 0 7 -4 2 0 0 -2
r3=nothing	0 19 0 -3 0 0 0 -16
r3=of	2 3 5 -19 7 2 -1 0
r3=old	0 -5 0 11 -3 0 -1 0
r3=on	-1 7 0 -1 0 0 0 -2
r3=out	0 0 0 -5 0 0 0 6
r3=over	5 -7 0 8 0 0 0 -3
r3=pay	0 11 0 0 -5 0 0 -3
r3=prolong	0 8 0 -2 0 0 0 -4
r3=put	3 -7 0 3 0 2 0 -4
r3=rate	0 0 0 -9 3 0 0 5
r3=run	0 -8 0 19 0 0 0 -12
r3=say	0 0 0 -14 -11 0 1 20
r3=side	0 3 0 6 -3 0 2 -11
r3=sign	0 -5 0 11 0 0 0 -1
r3=so	-3 0 0 -16 14 0 0 5
r3=sooner	0 9 0 -5 0 0 0 0
r3=suspend	0 4 0 -10 0 0 0 7
r3=take	-1 1 -2 9 0 0 0 -6
r3=tariff	0 -10 0 18 -2 0 0 -2
r3=that	-2 10 11 0 -1 7 0 -27
r3=the	-1 8 0 13 -20 4 -9 -8
r3=their	0 0 0 9 0 0 0 -6
r3=them	-3 9 0 0 0 0 0 0
r3=then	0 11 0 -7 0 0 -1 0
r3=there	0 8 0 -7 0 0 0 1
r3=they	0 9 0 3 0 0 0 -12
r3=thi	0 -5 0 0 10 0 0 -1
r3=three	0 0 0 6 -1 0 0 0
r3=time	0 5 0 -8 -5 0 0 9
r3=truce	-1 -4 0 10 9 0 0 -11
r3=two	0 -6 0 0 0 0 0 5
r3=until	0 0 0 -6 14 0 0 -9
r3=vote	0 -4 0 13 -7 0 0 -2
r3=was	0 -13 0 20 0 0 0 -6
r3=we	0 0 0 10 0 0 0 -9
r3=week	0 1 0 6 0 0 0 -8
r3=were	0 3 0 4 0 0 0 -11
r3=what	0 -7 0 0 0 0 0 10
r3=will	0 0 0 -14 13 0 0 3
r3=with	0 -15 0 7 4 0 0 1
r3=without	0 -6 7 10 -5 0 0 -6
r3=would	0 -4 0 -4 1 0 0 9
r3=write	1 -5 0 -3 0 0 0 6
r3=year	0 0 0 -7 0 0 0 9
r4="	0 11 0 -8 0 0 0 0
r4='s	-3 9 0 -17 2 2 0 3
r4=)	0 0 0 -9 -3 0 0 16
r4=,	3 7 -7 3 -6 3 0 -10
r4=-	0 -5 0 12 0 0 0 -2
r4=.	-1 -11 -20 10 12 -12 2 0
r4=:	-6 1 10 -21 4 0 3 0
r4=<agent>	-3 -13 0 6 0 0 0 10
r4=<day-ahead>	1 -8 0 10 1 0 0 -7
r4=<day-gone>	0 0 0 12 -3 0 0 -6
r4=<day-today>	0 -12 13 6 0 0 0 -11
r4=<duty>	0 0 -4 -3 0 0 -6 15
r4=<end>	-3 -14 -3 20 -3 -4 -17 5
r4=<gate>	-1 -3 12 -1 0 0 0 0
r4=<goods>	3 -5 -13 25 -18 0 0 0
r4=<level-noun>	0 7 0 -9 -3 0 0 11
r4=<level>	-4 -2 -1 23 -19 0 0 -9
r4=<name>	3 2 0 0 1 0 0 -6
r4=<not>	-2 0 2 0 -13 0 0 7
r4=<number>	4 28 -2 -24 6 0 0 -8
r4=<organisation>	-2 -3 0 6 0 0 0 0
r4=<quality>	0 18 -1 0 -11 0 0 -3
r4=<seat>	0 -12 0 25 -7 0 0 -5
r4=<span>	0 -13 0 29 0 0 0 -19
r4=<v-bear>	0 -3 0 2 -11 0 -1 12
r4=<v-begin>	0 -1 11 -19 14 0 -1 1
r4=<v-down>	0 -3 12 0 0 0 -1 -3
r4=<v-end>	3 2 0 8 0 0 0 -16
r4=<v-impose>	0 -25 0 4 16 -3 7 2
r4=<v-propose>	0 -4 0 -3 4 0 6 0
r4=<v-return>	0 -12 0 18 0 0 -1 -2
r4=<v-say>	0 0 1 19 -8 0 -3 -19
r4=<v-sell>	0 2 0 -3 -3 0 0 6
r4=<v-stay>	-1 9 0 -2 -4 0 -1 1
r4=<v-suspend>	0 -12 0 7 -4 0 -2 11
r4=<v-target>	0 -21 6 4 11 0 0 0
r4=<v-up>	0 -6 0 -2 4 0 0 4
r4=a	-1 -16 6 17 -11 0 7 -5
r4=after	0 17 0 -5 -1 0 0 -9
r4=announce	1 2 0 -11 8 0 0 0
r4=apply	0 -6 0 7 0 0 0 0
r4=are	0 -5 0 9 0 0 0 0
r4=ask	0 0 0 -8 10 0 0 0
r4=at	0 -13 0 19 -1 0 0 -3
r4=back	0 -18 0 7 0 3 0 6
r4=be	0 -10 6 1 0 0 0 2
r4=been	0 -3 0 -4 0 0 0 9
r4=before	0 8 0 0 0 0 0 -4
r4=between	0 0 0 -6 0 0 0 8
r4=by	0 -3 0 6 -1 0 0 0
r4=charge	0 -16 6 4 0 0 0 1
r4=come	0 0 13 -12 0 0 0 0
r4=continue	0 9 0 -11 0 0 0 0
r4=could	0 14 0 -12 0 0 0 0
r4=custom	0 0 7 -3 0 0 0 0
r4=day	-2 -3 6 0 0 0 0 0
r4=deal	0 -3 0 6 0 0 0 0
r4=duty	0 6 0 -5 -13 0 -2 11
r4=emergency	0 0 0 7 -5 0 0 0
r4=end	3 0 0 12 0 0 0 -18
r4=extend	0 2 0 10 0 0 0 -10
r4=extension	0 0 -1 0 0 0 7 -3
r4=for	-1 0 -5 0 7 0 0 -1
r4=further	0 0 0 10 0 0 0 -8
r4=good	0 8 0 -4 -8 0 0 5
r4=government	0 -8 0 0 0 0 0 9
r4=happen	0 11 0 -3 0 0 0 -9
r4=has	6 13 0 -17 -3 0 5 -6
r4=have	0 8 0 -10 0 0 0 5
r4=he	0 -3 0 -4 12 0 0 -2
r4=if	0 -10 0 15 0 0 0 0
r4=in	1 4 -3 -10 14 3 -1 -15
r4=into	0 -11 0 -6 0 0 0 17
r4=is	0 12 -1 -10 11 0 -1 -7
r4=it	5 0 -3 6 2 0 0 -9
r4=its	0 0 5 1 1 0 0 -10
r4=leave	0 -6 0 9 0 0 0 -2
r4=longer	0 -6 0 6 0 0 0 0
r4=make	0 7 0 -11 0 0 0 4
r4=ministry	-2 -7 0 6 0 0 0 3
r4=no	0 -3 0 7 -4 0 0 2
r4=not	0 6 4 -13 -2 0 0 3
r4=of	0 8 -10 1 4 0 -2 -8
r4=on	8 18 -2 -19 -10 0 9 0
r4=one	0 -6 0 4 0 0 0 3
r4=other	0 -6 0 0 0 0 0 5
r4=our	0 0 0 -11 11 0 0 0
r4=paper	0 0 0 6 0 0 0 -7
r4=pay	0 -9 0 4 0 0 0 5
r4=prolonged	0 7 0 -15 0 0 0 7
r4=put	0 6 0 -2 0 0 0 0
r4=rate	0 10 0 -3 -6 0 0 1
r4=same	0 -3 0 0 0 0 0 6
r4=say	0 -9 7 18 -6 0 0 -11
r4=stay	0 0 0 9 0 0 0 -5
r4=surcharge	0 -8 0 6 4 0 0 -1
r4=suspend	0 -2 0 6 0 0 0 0
r4=suspension	3 7 0 0 -4 0 0 -5
r4=take	0 1 0 -10 7 0 0 0
r4=tell	0 11 -5 5 -9 0 0 -3
r4=than	0 0 0 9 0 0 0 -9
r4=that	3 -18 0 -4 4 0 0 12
r4=the	-9 -9 0 -4 20 8 0 -7
r4=their	1 0 0 -5 0 0 0 6
r4=then	0 0 0 -6 0 0 0 8
r4=to	-6 0 -3 2 7 0 -1 0
r4=truce	0 -15 0 -2 -7 0 0 20
r4=unless	0 8 0 0 0 0 0 -8
r4=until	0 -3 0 15 0 0 0 -11
r4=up	0 6 -1 -7 0 0 0 4
r4=vote	0 -4 0 0 6 0 0 0
r4=want	1 -8 0 2 -1 0 6 -2
r4=was	0 8 0 -2 0 0 0 -2
r4=what	0 -7 0 10 1 0 0 -6
r4=where	0 -1 0 8 0 0 0 -4
r4=will	1 15 0 -13 -11 -1 0 6
r4=with	0 -11 0 8 0 0 4 0
r4=would	0 0 0 0 6 0 0 -5
r4=year	0 0 0 -7 10 0 0 0
r=" .	0 -4 0 0 0 0 0 7
r=" <end>	0 -10 0 0 0 0 0 10
r=" or	0 8 0 -4 0 0 0 0
r=) <end>	0 2 0 7 0 0 0 -10
r=, "	4 -10 0 0 -5 0 0 14
r=, <day-ahead>	0 4 0 -6 -1 5 0 0
r=, <day-today>	0 0 0 -11 0 0 0 10
r=, <level>	0 -11 0 2 -1 0 0 7
r=, <name>	2 8 0 -11 8 0 0 -6
r=, <number>	6 -7 0 -1 0 0 0 7
r=, <person>	0 6 0 -6 0 0 0 2
r=, <quality>	0 10 0 -12 -1 0 0 5
r=, <seat>	0 0 0 -9 0 0 0 7
r=, <span>	0 -17 0 -14 1 0 0 28
r=, a	-1 -15 12 -3 -4 0 0 12
r=, according	0 7 0 -5 6 0 0 -10
r=, after	0 -4 0 0 -1 0 0 8
r=, among	-1 8 0 -3 0 0 0 0
r=, and	-7 -12 -9 7 14 2 -2 0
r=, are	0 -7 1 0 0 0 0 5
r=, as	4 0 0 0 1 0 0 -8
r=, at	0 0 9 -11 0 -2 0 0
r=, both	-2 -9 0 4 -2 0 -3 10
r=, but	0 -10 0 8 0 0 0 0
r=, by	0 -7 0 12 0 0 0 -3
r=, for	1 3 0 1 3 0 0 -14
r=, from	0 3 0 -17 12 0 0 0
r=, go	0 0 0 8 0 0 0 -6
r=, has	0 -2 0 10 -2 0 0 -3
r=, he	3 -4 0 -7 2 0 2 0
r=, if	0 37 0 -26 -1 0 0 -13
r=, in	-3 6 0 4 2 0 0 -10
r=, is	0 -13 0 2 3 0 0 2
r=, its	0 0 0 -1 0 0 0 6
r=, mr	0 2 0 -11 9 0 5 -5
r=, no	0 4 0 0 0 0 3 -7
r=, on	0 6 0 -1 6 0 7 -16
r=, or	0 -2 0 -7 12 0 0 0
r=, say	0 8 0 0 -7 0 0 0
r=, so	-1 0 0 -8 10 7 0 -5
r=, that	0 -18 0 4 6 0 0 4
r=, the	2 -6 7 -9 0 -3 1 8
r=, to	0 -6 0 4 -5 0 7 0
r=, under	3 0 0 6 -2 0 0 -4
r=, unless	0 10 0 2 -2 0 0 -10
r=, up	0 -9 0 9 0 0 0 0
r=, was	0 -6 0 8 0 0 0 0
r=, we	0 2 0 -11 8 0 0 0
r=, when	-2 3 -7 4 -5 -2 -3 2
r=, which	-1 0 0 5 -9 0 0 3
r=, will	0 -10 -2 18 0 0 0 -3
r=, with	0 7 0 0 0 0 0 -4
r=, would	0 7 0 -3 0 0 0 0
r=, yes	0 0 0 -8 0 0 0 10
r=. "	0 0 0 19 0 0 0 -17
r=. <end>	3 6 4 -5 -2 1 -11 0
r=: <level>	0 0 0 -4 0 0 0 7
r=: the	-3 0 0 -6 -7 0 0 18
r=; <level>	0 0 0 7 -5 0 0 0
r=; <quality>	0 -2 0 -3 0 0 0 7
r=; the	0 0 0 -6 9 0 0 3
r=<end> <end>	-18 0 -16 10 7 -5 0 1
r=<name> 's	0 -4 -1 -2 0 0 0 13
r=? <end>	6 -9 -5 9 -1 0 0 1
r=after <name>	0 7 0 -7 0 0 0 0
r=after <span>	0 13 0 0 0 0 0 -12
r=and are	0 0 0 7 -1 0 0 -2
r=and end	0 -4 0 9 0 0 0 -1
r=and has	0 -1 0 8 0 0 0 -2
r=and is	0 -15 6 21 0 0 0 -13
r=and last	0 13 0 -8 0 0 0 -3
r=and must	0 -6 0 14 -6 0 0 -1
r=and the	0 6 0 -3 0 0 0 -1
r=and to	0 4 0 -9 0 0 0 4
r=as the	0 0 0 -9 0 0 0 10
r=as well	6 0 2 0 0 0 0 -10
r=at <level>	0 6 0 -4 0 0 0 0
r=at <number>	0 1 0 5 3 0 0 -10
r=evening ,	0 0 0 6 0 0 0 -1
r=for <span>	0 0 0 8 0 0 0 -8
r=from <day-ahead>	0 -4 0 17 0 0 0 -10
r=from <level>	0 -8 0 5 0 0 0 3
r=if it	0 20 0 -8 0 0 0 -12
r=if the	0 -11 0 -2 9 0 0 6
r=if there	0 0 0 6 -2 0 0 0
r=in a	0 13 0 -14 0 0 0 1
r=in the	0 -2 0 0 0 0 0 6
r=is the	6 0 5 -6 -1 0 0 -3
r=it 's	0 -12 0 17 0 0 0 -2
r=it is	0 12 0 -11 0 0 0 0
r=it will	0 13 0 -18 0 0 0 4
r=it would	0 -14 0 17 0 0 0 -4
r=morning ,	0 10 0 -8 0 0 0 0
r=morning .	0 -8 0 10 0 0 0 0
r=next year	4 0 0 -9 9 0 0 -1
r=night ,	0 -1 0 10 0 0 0 -5
r=night .	0 0 0 -15 0 0 0 17
r=of next	4 6 0 -11 -3 0 0 4
r=of thi	0 -7 0 -10 7 0 0 12
r=on whether	0 0 0 6 -2 0 0 0
r=that <name>	0 -6 0 11 0 0 0 0
r=that <person>	0 14 0 -14 0 0 0 0
r=that he	0 0 0 -5 -3 0 0 10
r=that it	0 -7 0 3 5 0 0 -2
r=that the	0 8 0 0 -1 0 0 -5
r=the <level>	0 -3 0 7 0 0 0 0
r=the <name>	0 8 0 -8 0 0 0 1
r=the <office>	0 0 0 6 0 0 0 -3
r=the <organisation>	0 -12 0 14 0 0 0 -2
r=the <person>	0 -3 0 -3 9 0 0 0
r=the <quality>	0 6 0 -1 0 0 0 0
r=the additional	0 0 0 -8 0 0 0 8
r=the duty	0 2 0 -10 0 0 0 8
r=the two	0 0 0 -3 0 0 6 0
r=to <day-ahead>	-1 0 0 -5 -2 0 0 13
r=to sell	0 0 0 -5 -2 12 0 0
r=unless <organisation>	0 30 0 -13 0 0 0 -19
r=— <name>	0 -14 0 9 0 0 0 2
r=— <office>	0 7 0 -5 0 0 0 -1
r=— <person>	0 -2 0 7 0 0 0 -3
r=— a	0 -1 0 12 0 0 0 -9
r=— the	0 -2 0 12 0 0 0 -8
s:!	0 -25 0 29 0 0 0 -7
s:"	-2 0 -10 4 -4 -7 -1 5
s:&	0 -10 0 6 0 0 0 1
s:'	0 -10 7 26 -13 0 0 -12
s:'s	12 -3 -8 0 1 11 2 -13
s:(	-1 -14 0 17 -16 -1 0 4
s:)	-3 -11 0 16 -19 -1 0 5
s:*	-1 -10 4 30 -1 0 0 -23
s:,	-1 2 -24 1 0 8 -2 6
s:-	17 -13 15 0 -9 0 -6 -2
s:.	-11 3 3 16 -8 -10 -9 -2
s:/	-6 1 3 -7 4 0 0 4
s::	0 -5 7 4 1 -20 -16 3
s:<agent>	1 -4 -5 8 -4 14 -7 -6
s:<day-ahead>	-4 8 -7 -2 10 0 -2 -6
s:<day-gone>	-5 -26 -22 29 -7 5 -26 11
s:<day-today>	-9 -9 5 37 -9 0 -9 -23
s:<duty>	-43 8 8 2 2 -13 12 -9
s:<gate>	-10 6 -6 -15 30 3 -14 -10
s:<goods-amount>	-3 -14 0 28 0 0 -3 -11
s:<goods>	11 16 22 -22 -5 -36 4 -2
s:<level-noun>	-22 3 -28 17 1 -5 -8 -8
s:<level>	-8 27 -39 6 -42 -28 0 1
s:<money>	-5 -15 -13 39 0 3 -2 -25
s:<month-ahead>	-2 -19 0 -4 0 0 -1 25
s:<month-gone>	2 -19 9 1 -16 -5 0 13
s:<name>	4 8 15 -23 -6 0 0 11
s:<not>	0 6 9 -2 -2 -30 0 0
s:<number>	-2 8 24 3 -9 -38 -8 -20
s:<office>	-19 -9 -17 10 6 -12 10 0
s:<organisation>	6 12 -8 13 19 -7 -15 -45
s:<person>	-11 -3 -26 15 -11 3 -3 5
s:<points>	-23 -12 -9 -20 -23 -5 -1 62
s:<quality>	-9 12 -3 -13 8 6 -12 0
s:<seat>	0 -12 0 5 13 0 14 -9
s:<sender>	19 5 -2 -3 -8 0 -11 -11
s:<span>	-21 7 -20 0 -14 -8 -17 17
s:<taker>	0 -3 -6 20 3 -11 -1 -15
s:<v-agree>	-31 0 -2 10 -17 2 9 2
s:<v-bear>	-11 18 -5 5 -9 -17 0 -7
s:<v-begin>	8 12 1 -11 -6 -13 0 5
s:<v-buy>	-5 -9 6 11 -4 12 -6 -5
s:<v-deny>	40 -28 -1 -3 -6 -5 4 -19
s:<v-down>	-7 9 -3 0 -14 -9 11 0
s:<v-end>	-9 -3 14 -8 -4 -1 -5 10
s:<v-impose>	-6 0 -13 0 10 -3 6 2
s:<v-propose>	-24 -3 -30 10 25 -14 9 -26
s:<v-return>	-7 4 -9 3 0 -5 -10 5
s:<v-sell>	16 -15 -5 -5 7 13 0 -14
s:<v-stay>	1 -2 0 12 -15 -22 -14 3
s:<v-suspend>	9 -12 0 1 -12 -9 -4 11
s:<v-target>	-9 8 0 -1 13 0 -12 -12
s:<v-threaten>	0 10 -2 5 -1 -1 -1 -12
s:<v-up>	-6 10 -11 7 -11 -5 -5 -7
s:?	1 1 -10 21 -6 -2 -4 -16
s:@	-3 -13 0 9 -4 0 0 9
s:_	-3 0 0 -1 -3 0 0 11
s:a	4 -1 -11 1 -6 15 24 -18
s:about	4 1 0 -15 -3 6 0 10
s:above	4 15 0 -21 0 0 0 -10
s:abroad	0 -16 0 18 0 0 0 -1
s:accept	0 6 0 -8 11 0 0 -7
s:accord	4 11 0 -10 0 0 0 -3
s:according	0 -7 0 10 4 0 -1 -2
s:account	3 5 0 -8 0 0 0 0
s:add	-2 0 0 2 -8 0 9 0
s:additional	0 -2 8 -8 -6 0 -1 16
s:adopt	0 9 0 -3 0 0 0 -7
s:advanced	0 -7 0 7 0 0 0 0
s:affiliate	14 -10 0 -15 0 0 0 0
s:afraid	0 -1 0 -7 0 0 0 10
s:after	-3 17 -10 10 -7 -2 -2 -18
s:afterward	0 0 0 9 0 0 0 -8
s:again	0 2 0 2 -21 -1 -5 8
s:against	0 -11 0 -20 23 0 3 5
s:agency	0 0 0 14 0 0 0 -13
s:agree	-10 -8 -6 1 -30 0 11 13
s:agreement	-8 -8 -7 19 0 1 -4 -2
s:ahead	0 -4 0 15 -2 0 0 -10
s:aircraft	-4 19 0 -13 0 0 0 0
s:airport	0 -2 0 6 -6 0 0 1
s:al	0 6 0 -8 -1 0 0 4
s:alert	0 14 -1 -4 -1 0 0 -8
s:alexandria	0 -2 0 21 0 0 -1 -15
s:alive	2 8 0 -2 0 0 0 -5
s:all	-4 7 1 8 -19 6 -1 -11
s:alone	0 -12 0 0 0 0 0 13
s:along	0 0 0 9 0 0 0 -10
s:already	1 23 0 -9 -12 0 0 -9
s:also	-6 -1 6 0 8 0 0 -5
s:although	0 6 0 -5 0 0 0 0
s:am	0 9 0 2 -2 0 0 -9
s:among	4 0 0 0 3 0 0 -6
s:an	-2 7 -2 -3 -16 6 3 1
s:anchor	0 -5 0 10 0 0 0 -2
s:and	8 1 -20 6 -12 -9 -16 5
s:anew	0 12 0 -14 -2 0 0 4
s:annex	0 23 0 -25 0 0 0 4
s:announce	8 4 1 -2 -6 -4 0 -6
s:announcement	5 5 0 0 -2 0 0 -9
s:annual	0 -3 0 10 -2 0 0 0
s:another	-2 0 0 14 -6 0 0 -8
s:answer	-5 -21 0 20 8 0 0 0
s:antimony	36 -14 0 -6 -4 0 0 -24
s:any	3 9 -1 2 -6 0 0 -15
s:anyone	0 3 0 -11 7 0 0 0
s:anything	2 10 0 -12 7 0 0 -9
s:app	0 -5 0 -2 0 11 0 0
s:appeal	0 -9 0 9 2 0 0 -1
s:apple	0 -4 0 0 0 0 0 6
s:application	-5 0 -1 -13 27 0 0 -12
s:apply	1 6 -2 -21 -8 -1 -2 29
s:approve	-1 -29 0 14 -1 0 0 12
s:are	10 8 3 -20 15 -21 -6 -6
s:argument	0 0 0 -10 14 0 0 0
s:armistice	0 0 0 17 0 0 0 -13
s:army	0 -2 0 20 -4 0 0 -14
s:around	0 -14 0 1 0 0 0 12
s:arrangement	-3 -6 -6 -22 -5 0 0 38
s:arrive	0 9 2 -8 0 0 -3 1
s:arrived	0 -2 0 15 -5 0 0 -5
s:article	0 1 0 9 -7 0 0 -5
s:artificial	8 -7 0 -5 0 0 0 5
s:as	6 4 -5 -4 8 -6 -10 -5
s:ask	0 9 0 -32 9 0 0 24
s:assembly	0 0 0 -10 17 0 0 -2
s:at	-18 6 1 0 14 0 -17 -8
s:autumn	0 13 0 -16 0 0 0 5
s:avocado	0 -4 0 -3 0 0 0 10
s:avoid	0 6 0 -7 0 0 0 0
s:await	0 -1 0 -2 6 0 0 0
s:away	13 -7 0 -4 -3 0 0 4
s:back	-6 10 -7 -8 -29 7 -12 22
s:ban	11 -1 0 -5 -8 18 0 -15
s:bank	0 -10 0 13 -4 2 0 0
s:bar	0 0 0 -4 6 0 0 -3
s:battery	17 -1 0 -7 -1 0 0 -6
s:be	-7 0 0 -5 11 6 -6 -1
s:bear	0 6 0 -10 0 0 0 4
s:became	0 -14 0 21 0 0 0 -9
s:become	0 2 0 -27 18 0 8 -2
s:beef	0 -13 0 22 -1 0 0 -7
s:been	-2 -8 -4 8 -3 10 -3 -3
s:beer	0 5 0 0 5 0 0 -13
s:before	-20 -2 6 -12 12 0 -17 9
s:begin	-17 5 -8 -1 20 0 5 -15
s:being	0 0 0 -5 -3 0 0 14
s:believe	0 7 0 -6 0 0 0 0
s:bergen	0 -7 0 19 -1 0 0 -7
s:beside	0 -11 0 14 0 0 0 0
s:better	5 -23 0 2 -2 0 0 14
s:between	-6 -25 -7 17 -2 0 -3 2
s:beyond	0 4 0 -13 0 0 0 12
s:bid	0 0 0 8 -2 0 0 0
s:big	0 -1 0 13 0 0 0 -10
s:biggest	0 -4 0 -1 7 0 0 0
s:bill	0 -16 0 7 10 0 0 -3
s:bite	11 -9 0 -9 5 0 0 0
s:blink	0 -5 0 7 0 0 0 0
s:boat	0 -4 0 -5 7 0 0 5
s:bond	0 -3 0 -1 11 0 0 -4
s:border	0 13 0 -12 -3 0 0 3
s:both	-17 32 -14 -17 -15 -7 -11 15
s:box	0 0 0 -2 6 0 0 0
s:brandy	0 0 0 -6 0 0 0 5
s:break	0 -11 0 36 0 0 0 -28
s:bridge	0 -4 0 14 -4 0 0 -3
s:brief	0 -3 0 -3 0 0 0 7
s:bring	-1 9 0 -2 0 0 0 0
s:broke	0 0 0 6 0 0 0 -4
s:budget	0 -6 0 22 -3 0 0 -11
s:built	0 -3 0 0 6 0 0 0
s:bulletin	-4 -2 0 10 0 0 0 -1
s:busan	0 -8 -1 -4 -9 0 0 18
s:buse	0 -7 0 16 -11 0 0 0
s:business	0 -8 0 0 -4 17 0 -6
s:but	-7 7 -2 -4 10 -1 0 -2
s:butter	0 -6 5 10 -16 0 9 -8
s:buy	0 -6 0 5 6 0 0 -2
s:buyer	0 0 0 6 8 -10 0 -7
s:by	-8 0 -15 7 6 -6 20 -19
s:bytedance	0 0 0 -1 0 7 0 0
s:c	0 7 5 -12 2 0 0 -6
s:cabinet	0 12 0 2 0 0 0 -16
s:calendar	0 -4 0 -1 -3 0 0 13
s:call	0 -8 0 20 7 0 0 -19
s:calm	0 -6 0 -16 0 0 0 21
s:can	-4 7 -2 -19 14 7 -5 0
s:cannot	0 20 0 -26 6 0 0 0
s:capital	0 -14 0 7 0 0 0 8
s:car	0 14 0 -3 -1 0 0 -9
s:cargo	0 0 10 0 -9 0 0 0
s:carry	0 -3 -1 10 -9 0 0 0
s:cartagena	0 -7 0 10 0 0 0 0
s:case	0 11 0 -15 26 0 0 -22
s:cease	0 0 0 0 -8 0 0 12
s:ceasefire	0 0 0 18 0 0 0 -17
s:cent	0 -2 0 11 0 0 0 -3
s:central	0 -11 0 9 -2 0 0 3
s:certain	0 -10 1 11 0 0 0 -1
s:certificate	0 -13 0 -6 24 0 0 -10
s:chair	0 0 0 -6 0 0 0 7
s:chance	0 -3 0 8 0 0 0 -3
s:change	0 0 8 1 0 0 0 -8
s:charge	-10 2 0 -8 8 0 1 1
s:chicken	0 10 0 -22 13 0 0 0
s:chip	-5 -10 -1 5 0 3 0 6
s:christma	0 -10 0 19 0 0 0 -8
s:city	0 -9 0 29 0 0 0 -21
s:civilian	0 0 -2 9 0 0 0 0
s:claim	0 -4 0 -3 21 0 0 -12
s:clear	0 -18 -2 17 -6 0 0 12
s:client	0 11 8 -8 -12 0 0 0
s:clock	0 9 0 -16 0 0 0 7
s:close	-1 -14 -2 0 0 14 0 1
s:closed	0 -2 0 26 -17 0 0 -7
s:closing	0 0 0 -5 0 8 0 0
s:club	0 -7 0 29 0 -2 0 -18
s:coal	0 -8 0 14 -3 0 0 0
s:coast	0 0 0 14 0 0 0 -13
s:cocoa	0 -19 5 21 -5 0 0 0
s:coconut	0 0 2 -4 -1 0 7 -4
s:cod	0 -13 0 4 0 0 0 8
s:coffee	0 -10 0 13 0 0 0 0
s:colleague	0 0 0 -5 0 0 0 8
s:collect	-1 -4 -4 -5 10 0 0 6
s:collection	-1 4 0 14 -5 0 0 -14
s:column	0 21 0 -12 -6 0 0 -1
s:come	2 -5 8 -4 -9 0 0 9
s:comment	-1 -14 -1 -4 22 0 0 -9
s:commerce	2 0 0 5 -6 0 0 -4
s:commission	0 0 0 7 0 0 0 -1
s:common	0 0 0 -8 0 0 0 10
s:company	0 0 -3 20 -8 0 -1 -26
s:complete	0 0 0 -10 12 0 0 0
s:completed	-1 3 0 -16 0 8 0 7
s:component	0 18 0 -16 0 0 0 0
s:conclude	0 8 0 -3 0 0 0 0
s:confirm	0 -20 0 4 16 0 0 -2
s:congress	0 5 0 -3 0 3 0 -7
s:consent	0 -1 0 -10 9 0 0 7
s:consider	0 3 0 -8 -1 0 0 7
s:consultation	0 -10 0 5 7 0 0 0
s:contact	0 0 0 -11 12 0 0 0
s:contain	0 -5 0 6 0 0 0 0
s:continue	-2 15 0 -28 -3 0 0 17
s:contract	-3 -16 0 33 -12 0 -2 -4
s:control	10 -2 0 5 -13 -1 0 -8
s:conversation	0 -6 0 14 0 0 0 -5
s:copper	0 13 0 -13 -2 0 0 4
s:cork	0 12 0 -12 -1 0 0 4
s:corn	0 12 0 -11 0 0 0 0
s:corrected	0 0 0 -5 10 0 0 -2
s:correction	0 -6 0 -3 8 0 0 3
s:cost	0 -3 0 0 0 0 0 6
s:cotton	0 24 9 -27 -7 0 0 0
s:could	-2 5 0 20 -7 0 0 -21
s:council	0 -9 0 -10 11 0 0 8
s:count	0 -6 0 -17 14 0 0 14
s:counted	0 0 0 -10 0 0 0 14
s:counter	0 -18 -3 8 11 0 0 2
s:countermeasure	-1 8 0 1 -2 0 0 -6
s:counterpart	11 0 0 -10 0 0 0 0
s:country	-3 5 -6 -11 2 -4 5 9
s:county	0 -13 0 23 -9 0 0 -2
s:court	0 -7 0 1 5 0 0 0
s:cover	10 -1 0 -4 0 0 0 0
s:crane	-1 21 0 -7 -2 0 0 -7
s:critical	7 0 0 -13 0 0 0 4
s:current	0 0 0 -16 0 13 0 6
s:custom	0 17 0 -11 0 0 0 -2
s:customer	0 -5 0 12 -4 0 0 0
s:cut	0 -1 0 6 2 0 4 -13
s:date	2 13 -3 -25 -9 2 12 8
s:day	5 -14 0 -16 17 -9 -5 16
s:daylight	0 4 0 1 -7 0 0 0
s:de	0 -4 0 9 0 0 0 -3
s:deadline	-2 12 -1 -10 -27 28 6 -20
s:deal	0 -5 -5 -15 1 14 9 3
s:dearer	0 12 0 -12 3 0 0 -1
s:decide	0 -13 -1 7 15 -1 0 -14
s:decided	0 0 0 -9 -2 0 0 12
s:decision	0 -18 0 15 -8 0 0 8
s:declare	0 1 0 -11 -2 0 0 14
s:decline	0 0 0 6 -4 0 0 0
s:decree	0 2 0 -13 -2 0 0 14
s:delay	0 0 0 -1 0 0 6 0
s:delegation	0 -16 0 35 -1 0 0 -21
s:deliver	0 -7 0 0 0 0 7 0
s:deny	0 0 0 6 -3 0 0 0
s:desk	0 -11 -3 16 0 0 0 0
s:detail	0 -1 0 10 0 0 0 -2
s:diary	0 0 0 -5 9 0 0 -1
s:did	0 -8 0 32 0 0 0 -23
s:die	0 3 0 -18 0 0 0 17
s:different	0 0 0 -8 7 0 0 0
s:dinner	0 -11 0 2 -1 0 0 7
s:discuss	0 -15 0 20 -14 0 0 5
s:dispute	0 -2 0 -9 0 0 12 3
s:do	2 -7 0 0 -15 0 -4 20
s:doe	-5 7 0 -17 0 -2 -3 20
s:doesn't	0 -2 0 -6 12 0 0 0
s:don't	0 -7 0 9 0 0 0 0
s:donald	5 -7 0 0 0 8 0 -7
s:done	0 15 0 -13 10 0 0 -11
s:double	0 8 0 5 -4 0 -1 -9
s:down	0 -3 1 13 -11 8 0 -10
s:draft	0 -6 0 -5 -1 2 5 3
s:draw	0 -6 0 11 0 0 0 -2
s:drawer	0 0 0 -9 0 0 0 9
s:driver	0 0 0 -6 9 0 0 -1
s:due	0 2 0 -4 11 -5 -2 -7
s:dump	0 -4 0 8 0 0 0 0
s:during	0 11 0 16 0 0 0 -26
s:duty	-29 15 29 -32 -1 -11 0 9
s:each	-5 -17 -2 14 7 0 -3 0
s:earlier	0 10 3 -26 9 0 0 0
s:early	0 -8 0 0 4 0 0 2
s:earth	22 -21 0 5 -17 -2 0 -5
s:easter	0 -7 0 7 0 0 0 0
s:eastern	-1 0 -2 -10 11 0 0 0
s:economic	0 -11 0 10 0 0 0 1
s:economy	0 1 0 11 0 0 0 -11
s:edition	0 0 0 7 0 0 0 -5
s:effect	7 22 -4 -13 -10 0 0 -6
s:effective	0 13 0 -14 8 0 0 -6
s:either	3 0 0 -1 6 0 0 -5
s:election	0 -5 0 14 -5 0 0 0
s:electricity	0 -13 0 17 0 0 0 0
s:eleven	0 -7 0 9 0 0 0 0
s:else	0 6 0 -3 0 0 0 0
s:elsewhere	0 7 0 -4 0 0 0 0
s:emergency	-3 5 0 10 -1 0 0 -17
s:employer	0 -1 0 10 0 0 0 -6
s:end	-2 -25 16 -4 -18 -11 8 22
s:energy	1 -6 0 4 0 0 0 0
s:enter	1 20 7 -5 -8 0 0 -24
s:entry	-2 10 -2 -3 9 -1 0 -10
s:episode	0 10 0 -10 0 0 0 0
s:erbium	12 -9 0 0 0 0 0 0
s:evening	-1 0 0 13 6 0 0 -17
s:event	0 14 0 -12 0 0 0 0
s:every	9 -2 12 -13 6 0 0 -13
s:everybody	0 -2 0 -1 -3 0 0 9
s:everyone	0 12 0 -1 0 0 0 -7
s:everything	-6 -5 0 -3 -10 0 0 19
s:everywhere	0 13 8 -13 0 0 0 -10
s:exact	0 -3 0 9 0 0 0 0
s:examine	0 -1 0 8 0 0 0 -2
s:excluded	0 -5 15 -1 0 0 0 -7
s:exclusion	4 -30 50 -14 -10 0 0 -30
s:exempt	-1 0 3 6 0 0 -1 -11
s:exemption	0 4 14 -10 -3 0 0 -7
s:expect	0 6 0 5 -6 0 -2 0
s:expert	0 -6 0 15 -10 0 0 0
s:expire	-8 5 11 -7 -6 -1 0 5
s:explain	0 0 0 16 0 0 0 -16
s:export	22 -8 3 18 -31 -2 -2 -19
s:exporter	0 10 0 -19 13 0 0 0
s:extend	1 -10 13 27 -7 0 -2 -24
s:extension	-5 9 -4 -9 14 -2 4 0
s:extra	0 5 0 4 0 0 0 -8
s:face	0 10 0 -22 0 2 0 9
s:fact	0 0 0 13 -2 0 0 -9
s:fail	-2 7 0 2 -9 0 0 0
s:failed	0 -11 0 15 0 0 0 -3
s:failing	0 26 0 -19 -3 0 0 -7
s:far	0 -2 0 19 -2 0 0 -12
s:fare	0 -24 0 34 -1 0 0 -13
s:farm	0 0 9 4 -11 0 0 -8
s:farmer	0 6 0 -2 0 0 0 -2
s:favour	0 0 0 11 -5 0 0 -4
s:fear	0 8 0 -8 0 0 0 1
s:fee	-16 -43 -14 20 43 -5 0 -29
s:fentanyl	-3 3 0 -2 -12 0 0 10
s:ferry	0 -7 0 23 0 0 0 -16
s:fertiliser	0 -8 0 11 0 0 0 0
s:file	0 -3 0 15 -7 0 0 -2
s:final	0 -16 0 -1 13 0 0 5
s:finance	0 10 0 -7 0 0 0 0
s:find	0 21 0 -17 0 -1 0 1
s:fine	0 -6 0 17 -4 0 0 -7
s:finish	0 8 0 -11 0 0 0 3
s:finished	-2 7 0 -8 -4 0 11 0
s:firm	6 -1 0 1 -3 0 0 0
s:first	-1 -11 -2 24 0 -3 0 -12
s:fish	0 -7 0 4 -2 0 0 6
s:flash	0 7 0 -15 0 0 0 6
s:flat	0 0 0 -4 0 0 0 6
s:flew	0 0 0 -3 0 0 0 6
s:floor	0 -2 0 0 6 0 0 -3
s:flour	0 -4 0 22 0 0 0 -18
s:flow	0 9 0 -5 0 0 0 0
s:flower	0 10 0 -15 4 0 0 0
s:fly	0 -4 0 0 0 0 7 -3
s:follow	0 5 0 1 4 0 0 -13
s:followed	0 -4 0 -4 0 0 0 9
s:food	0 6 0 0 0 0 0 -7
s:for	-14 0 7 9 3 3 8 -13
s:force	2 7 -1 -11 7 0 0 0
s:forced	0 -1 0 6 0 0 0 0
s:foreign	5 -15 0 18 0 0 0 -8
s:form	0 -3 0 -11 16 0 0 0
s:formal	0 0 0 -2 7 0 0 -3
s:former	0 0 0 17 -2 0 0 -13
s:forty	0 -1 0 8 -8 3 0 0
s:found	0 -21 0 23 -13 0 4 -2
s:four	0 -6 0 16 -2 0 0 -1
s:fourth	0 -6 0 5 3 0 0 -2
s:framework	0 -13 0 18 0 0 0 -2
s:franc	0 -9 0 13 0 0 0 0
s:free	0 -12 11 5 8 0 0 -11
s:freeze	0 -5 0 -11 -2 0 0 20
s:friday	1 4 7 -12 6 -3 0 -3
s:from	1 20 16 -5 -6 -17 -31 -18
s:front	0 -1 0 14 -4 0 0 -5
s:frozen	0 0 0 27 -6 0 0 -22
s:full	0 23 -1 1 -4 0 0 -25
s:further	-1 -8 -1 12 -8 0 0 4
s:gallium	43 -14 0 -7 -9 0 0 -31
s:gas	0 -17 0 14 0 0 0 3
s:gate	0 -9 0 22 3 0 0 -18
s:gave	0 -16 0 13 -6 3 7 -7
s:gazette	0 10 0 -2 0 0 0 -6
s:geneva	-2 -11 0 2 -9 0 0 16
s:georgia	0 -13 0 0 6 0 0 7
s:germanium	41 -12 0 -9 -4 0 0 -30
s:get	0 -8 -2 -4 15 0 0 5
s:give	0 -13 0 8 0 0 4 -1
s:given	0 0 0 -2 -4 0 0 10
s:glass	0 0 0 9 0 0 0 -5
s:go	-8 -12 0 0 -1 0 -5 21
s:goalkeeper	0 -3 0 8 0 0 0 0
s:gold	0 2 5 -4 5 0 0 -9
s:good	-22 -3 15 -6 -5 -11 -3 18
s:government	-3 -17 -1 13 -7 -1 0 12
s:grain	0 -15 0 13 6 0 0 -1
s:grant	0 -4 8 -5 -2 0 0 6
s:graphite	12 2 0 -10 0 0 0 -1
s:great	0 0 0 -7 6 0 0 0
s:grid	0 -9 0 13 0 0 0 0
s:ground	0 0 0 8 -5 0 0 0
s:grower	0 0 0 -7 9 0 0 0
s:guayaquil	0 0 0 -7 -1 4 0 5
s:had	-8 -33 0 26 7 1 -9 -3
s:half	8 -6 0 -2 2 0 4 -1
s:halt	0 0 0 6 0 0 0 -5
s:halve	0 6 0 -11 0 0 0 4
s:ham	0 -14 0 11 5 0 0 -8
s:hand	-4 6 0 12 -10 4 0 -14
s:handed	0 -4 0 6 1 0 0 -4
s:handshake	0 -4 0 7 0 0 0 0
s:hang	0 -16 0 21 0 0 0 -5
s:happen	6 9 0 -3 6 0 0 -13
s:happened	0 -4 0 7 0 0 0 0
s:harbour	0 -2 0 0 6 0 0 0
s:has	8 -3 -9 7 12 5 0 -20
s:have	-3 -4 -8 13 -17 -4 13 -1
s:having	0 -9 0 2 0 0 0 8
s:he	-4 -12 0 16 -18 -12 11 5
s:hear	0 -7 0 -31 37 0 0 0
s:heard	0 -3 0 18 -8 0 0 -2
s:hearing	0 -11 0 -6 24 0 0 -12
s:height	0 6 0 0 0 0 0 -6
s:her	0 -16 0 22 -5 0 0 0
s:higher	0 22 0 -27 3 0 0 0
s:highest	0 -4 0 13 -2 0 0 -3
s:him	0 -8 0 -2 4 0 0 6
s:himself	0 -1 0 13 -3 0 0 -4
s:his	-3 9 -4 1 -6 5 0 -5
s:history	0 17 0 -16 0 0 0 0
s:hit	0 -8 0 4 0 0 0 2
s:hold	-1 -26 5 20 0 1 0 -5
s:holiday	0 -9 0 15 -3 0 0 -1
s:holmium	15 -10 0 -1 0 0 0 0
s:home	0 -13 0 13 -1 0 0 0
s:hope	0 1 0 -11 12 0 5 -4
s:hospital	0 -2 0 15 0 0 0 -8
s:hotel	0 0 0 8 0 0 0 -4
s:hour	0 -12 0 4 -8 2 0 8
s:house	0 -7 0 12 -9 0 0 0
s:household	0 -19 0 25 0 0 0 -8
s:how	0 -7 0 0 -4 0 0 13
s:i	-3 -17 0 16 0 -2 -3 2
s:ice	8 -1 0 10 0 0 0 -14
s:if	-20 30 -8 0 -5 -15 2 -19
s:immediately	0 0 0 -3 7 0 0 0
s:import	0 -5 3 9 2 0 0 -11
s:importer	0 12 0 -7 -2 0 0 0
s:impose	1 3 0 0 1 0 0 -9
s:in	-15 1 -15 11 7 0 -25 0
s:including	0 0 0 -7 0 0 0 5
s:increase	-1 14 0 -2 -5 0 0 -12
s:industry	0 -10 5 15 0 0 0 -11
s:informed	0 0 0 -1 -4 0 0 7
s:initial	0 7 0 -5 0 0 0 -1
s:initialled	0 4 0 -6 8 0 0 -5
s:instead	0 8 0 -7 0 0 0 0
s:interest	0 -7 0 16 0 0 0 -9
s:interim	0 -8 0 9 0 0 0 0
s:international	0 -3 0 6 0 0 0 0
s:into	0 0 10 -5 0 5 0 -7
s:introduce	4 -8 0 6 0 0 0 0
s:invited	0 0 0 -4 7 0 0 0
s:is	0 1 2 -7 -6 2 -20 16
s:island	0 0 0 17 0 0 0 -14
s:issue	0 -4 0 8 0 0 0 0
s:issued	-5 0 0 12 -3 0 0 0
s:istanbul	0 0 0 9 0 0 0 -5
s:it	-16 0 -21 1 1 -5 -7 15
s:item	0 -2 0 7 -1 0 0 0
s:its	12 1 0 -5 -5 -3 -17 3
s:itself	0 19 0 -20 -4 0 4 0
s:job	0 9 0 -17 0 0 0 9
s:john	0 0 0 8 0 0 0 -5
s:joint	0 2 0 1 -6 1 0 0
s:judge	0 -3 0 5 5 0 0 -9
s:jump	0 -8 0 -8 13 0 0 2
s:just	0 -24 13 1 -2 0 0 14
s:keep	-2 8 -3 -14 -2 0 0 15
s:key	0 -2 0 -2 0 0 0 7
s:kick	2 6 0 -6 0 0 0 -1
s:kind	0 -1 10 0 -1 0 0 -2
s:kitchen	0 8 0 -6 0 0 0 0
s:know	-3 0 0 -7 -3 0 0 17
s:kuala	0 -7 0 4 0 0 0 3
s:land	0 22 0 -11 -4 0 0 -7
s:lapse	0 15 0 -9 1 0 0 -9
s:last	0 11 8 -20 -14 -3 3 11
s:lasted	0 0 0 17 0 0 0 -15
s:lasting	0 3 0 -6 0 0 -2 5
s:late	0 0 0 6 -2 0 0 0
s:later	0 -12 0 -7 15 0 0 8
s:latter	0 -1 0 -1 0 0 0 6
s:law	0 25 -2 -14 -26 13 0 -2
s:lawful	0 0 0 -8 9 0 0 0
s:lawyer	0 -7 0 14 6 0 0 -16
s:lay	0 -10 0 6 1 0 0 2
s:lead	0 -8 0 18 0 0 0 -7
s:leather	0 -6 0 0 0 0 0 6
s:leave	0 -21 2 4 9 -2 -6 4
s:led	-1 -1 0 6 0 0 0 0
s:legal	0 18 0 -21 0 0 0 2
s:lentil	0 8 0 -15 0 0 0 9
s:less	0 0 -9 9 -2 0 0 1
s:let	-1 0 0 -13 -4 8 0 12
s:letter	0 12 0 -10 -6 0 0 4
s:level	0 7 0 0 -8 0 0 0
s:levy	-5 -8 -1 21 -5 0 -2 -2
s:licence	18 -25 -1 11 -1 -5 0 -6
s:license	12 -7 0 0 0 0 -1 0
s:lie	0 5 0 7 -6 0 0 -8
s:lifeng	0 -1 0 7 0 0 0 -1
s:lift	8 -7 0 8 0 0 0 -6
s:light	0 0 0 10 0 0 0 -9
s:like	0 8 0 -5 -5 2 0 -1
s:likely	0 -6 0 4 0 0 0 1
s:likewise	0 9 0 -18 1 0 0 6
s:line	0 0 5 -7 8 0 0 -5
s:link	0 -2 0 0 7 0 0 0
s:lisbon	0 -2 0 14 -1 0 0 -4
s:list	5 -6 4 -5 8 0 3 -8
s:listed	0 0 0 -6 3 0 0 4
s:lithium	14 -4 0 -7 0 0 0 0
s:live	0 2 1 -12 -2 0 0 10
s:loaded	0 -6 7 -17 19 0 0 -10
s:local	0 -4 0 12 0 0 0 -2
s:lodged	0 -2 0 0 7 0 0 -3
s:london	8 -1 0 0 0 0 0 -4
s:long	0 -14 0 6 -7 0 0 10
s:longer	1 -7 0 19 -3 0 0 -10
s:look	0 -6 0 0 5 0 0 2
s:lorry	0 -10 0 34 0 0 0 -27
s:lose	0 -6 3 -6 5 0 0 2
s:lower	0 1 -3 7 0 0 -1 -3
s:lumpur	0 -7 0 4 0 0 0 3
s:m	-9 -3 17 -15 5 0 0 6
s:machine	0 -6 0 6 0 0 0 0
s:machinery	0 -4 8 -3 -2 0 0 3
s:magnet	0 13 0 -5 0 0 0 -6
s:main	15 0 0 -14 0 0 0 0
s:majority	0 0 0 -4 7 0 0 0
s:make	10 2 -4 -7 3 -1 5 -6
s:maker	1 3 0 -12 0 0 0 7
s:making	0 13 0 -12 0 0 0 0
s:man	0 0 0 7 0 0 0 -4
s:mandate	0 -3 0 5 -1 0 7 -8
s:mangoe	0 17 0 -10 -5 0 0 0
s:many	0 12 0 -4 0 0 0 -6
s:mark	0 -6 0 -22 0 0 0 26
s:market	0 -7 0 0 1 0 0 6
s:match	0 6 0 -1 0 0 0 -5
s:matter	0 5 0 0 13 0 0 -20
s:may	-3 -19 0 13 25 0 -7 -21
s:me	0 -2 0 1 -1 0 7 0
s:meal	0 8 0 -6 0 0 0 0
s:meanwhile	0 -8 0 0 -5 4 0 8
s:measure	-1 11 7 -13 -12 0 3 2
s:media	5 -6 0 3 0 0 0 0
s:mediator	0 -2 0 27 -13 0 0 -14
s:medicine	0 10 0 -12 -6 0 0 9
s:meet	-5 -21 -14 30 -18 -6 -6 8
s:member	0 -19 0 6 7 0 0 1
s:memo	0 -7 0 -4 0 9 0 2
s:memorandum	0 10 0 -12 0 0 0 0
s:men	-2 -3 0 -12 0 5 0 15
s:metal	5 10 0 -13 0 0 0 -4
s:midnight	-2 -2 -3 -21 0 0 0 28
s:might	0 -2 0 -4 6 0 0 0
s:mill	0 0 0 -15 -3 0 0 17
s:million	0 -12 0 28 -6 0 0 -12
s:minimum	0 22 0 -21 0 0 0 0
s:minister	0 12 -1 -3 -15 0 -1 5
s:ministry	5 11 0 -7 -9 0 6 -4
s:minute	-2 0 9 -4 5 0 0 -4
s:mombasa	0 -1 0 0 -7 0 0 6
s:monday	0 11 11 -1 -11 0 0 -8
s:money	0 -4 0 6 0 0 0 0
s:month	4 -32 0 0 8 0 0 16
s:moratorium	0 0 0 8 0 0 0 -5
s:morning	0 -2 0 8 -3 0 0 0
s:most	0 10 0 -9 0 1 0 -3
s:move	-1 17 0 -5 4 0 0 -12
s:mr	-2 0 5 -14 9 2 7 2
s:muscat	0 0 0 9 0 0 0 -8
s:must	0 -25 -5 5 18 2 6 -23
s:my	-7 -3 2 22 -9 0 0 -10
s:nagoya	0 -2 0 7 0 0 0 0
s:name	0 -9 0 0 -4 8 0 3
s:named	0 21 0 -15 -1 0 0 -3
s:natural	0 11 0 -10 0 0 0 0
s:nearly	0 4 0 0 0 0 0 -6
s:need	13 -30 0 17 -2 0 0 -7
s:needed	0 0 0 -6 0 0 0 6
s:negotiate	0 13 0 -10 -3 0 4 -3
s:negotiation	0 4 0 -7 -7 0 17 -6
s:negotiator	0 -4 0 10 -1 0 0 0
s:neighbour	0 8 0 -6 0 0 0 0
s:neither	0 -7 0 12 -2 0 0 0
s:net	0 0 0 0 12 0 0 -12
s:network	0 -9 0 0 0 0 0 10
s:new	0 13 -18 1 8 -5 -5 -15
s:newspaper	0 -11 0 17 0 0 0 -2
s:nexperia	-3 0 0 10 0 0 0 0
s:next	5 -22 -6 27 -6 -8 -3 -1
s:night	0 -20 5 19 -3 0 0 -7
s:nine	0 0 0 -5 0 0 0 6
s:no	5 -5 -9 2 4 -8 3 0
s:nobody	4 6 0 1 4 0 0 -16
s:non	0 -5 0 10 0 0 0 -3
s:none	0 -10 0 16 -5 0 0 0
s:noon	0 7 0 0 3 0 0 -8
s:nor	0 -3 0 8 0 0 0 -2
s:north	0 -9 0 3 8 0 0 -4
s:northern	0 0 0 6 0 0 0 -3
s:not	-1 4 13 -1 -9 -8 -20 5
s:note	0 2 8 -10 -3 0 0 5
s:nothing	0 12 -2 -10 -8 0 8 0
s:notice	15 0 4 -6 7 0 -1 -20
s:now	-9 -3 2 21 -7 0 0 -10
s:number	0 -13 0 13 0 0 0 1
s:nut	0 -3 0 -5 9 0 0 0
s:objection	0 -3 0 20 -8 0 0 -6
s:observer	0 -7 0 3 6 0 0 -2
s:of	20 4 -2 8 -2 -4 -6 -22
s:off	-2 -13 -5 16 8 6 -2 -14
s:offer	0 -6 0 22 13 0 0 -28
s:office	0 -9 0 12 0 0 0 0
s:oil	-2 2 5 -7 0 0 12 -5
s:old	-2 -18 1 21 -2 0 -6 -1
s:olive	0 -2 0 8 0 0 0 -2
s:on	-2 13 -6 -6 15 -14 0 -4
s:once	-1 1 0 4 -1 5 0 -7
s:one	14 -20 -7 0 4 0 5 0
s:only	0 -21 3 6 -7 0 0 12
s:open	0 0 0 30 -13 0 0 -24
s:opened	0 -2 0 15 -9 0 0 -2
s:operator	0 -4 0 13 -1 0 0 -3
s:or	-4 0 1 -11 -4 7 13 2
s:order	-7 4 3 -10 -18 14 0 7
s:ordinary	0 18 0 -9 0 0 0 -11
s:other	-5 0 -11 -16 2 -4 12 18
s:otherwise	0 0 0 -19 -9 0 0 26
s:our	-7 -28 -1 13 20 -1 -1 0
s:out	-1 -12 20 -1 -2 -10 -7 8
s:outline	0 0 0 -2 0 6 0 0
s:over	0 -2 -5 6 -25 -1 10 3
s:owned	9 0 0 -6 0 0 0 0
s:owner	0 -7 0 0 -3 11 0 0
s:ownership	0 0 0 7 0 0 0 -4
s:p	-5 -8 17 -4 6 0 0 -8
s:page	0 -4 0 -4 12 0 0 -3
s:pair	0 -1 0 9 0 0 0 0
s:palace	0 -3 0 7 -4 0 0 0
s:palm	0 5 0 -7 -1 0 7 -2
s:panama	0 -3 0 14 0 0 0 -9
s:paper	-1 -7 -1 -3 -22 0 0 29
s:parcel	0 -15 26 -2 -3 0 0 -11
s:parliament	0 -5 0 -15 24 0 0 1
s:part	9 1 0 -9 -4 0 0 2
s:party	0 -16 0 43 -6 0 0 -29
s:pass	0 -15 0 7 0 0 0 5
s:past	0 -2 0 -12 -7 0 0 25
s:pause	4 -4 0 -14 -12 0 0 20
s:pay	0 14 0 -1 9 -10 -8 -17
s:payable	0 13 0 11 -21 0 0 -5
s:peace	0 -2 0 0 0 0 0 7
s:pen	0 0 0 -4 0 0 0 6
s:people	0 -11 0 9 0 0 0 1
s:per	0 0 0 1 9 0 0 -13
s:percent	0 0 0 8 -6 0 0 0
s:period	0 4 0 -16 -1 0 0 15
s:permanent	0 4 0 -1 -10 0 11 -4
s:permit	0 0 0 6 0 0 0 0
s:phase	0 -2 0 -8 14 0 0 -1
s:phone	0 -8 0 13 0 0 0 -2
s:phosphate	3 -9 0 0 0 0 0 3
s:pipe	0 1 0 -11 0 0 0 9
s:plan	0 3 0 10 4 0 0 -20
s:plant	0 -13 0 17 -2 4 0 -4
s:plastic	0 0 0 -13 0 0 0 12
s:play	0 -6 0 11 0 0 0 -4
s:please	0 4 0 -26 23 0 0 0
s:plum	0 5 0 -14 10 0 0 -5
s:plywood	0 0 5 3 0 0 0 -7
s:point	0 -4 0 9 -9 3 0 0
s:pointed	0 -6 7 -5 -1 0 0 6
s:polysilicon	0 20 0 -19 0 0 0 0
s:pork	0 4 0 -15 0 0 0 12
s:port	-8 -6 -6 -2 29 2 0 -26
s:position	0 10 0 -7 0 0 0 0
s:post	-4 4 0 -2 12 0 0 -13
s:powder	0 0 0 -16 17 0 0 0
s:power	0 -11 0 5 9 0 0 -3
s:premier	0 -7 0 12 0 0 0 -1
s:prepare	0 -8 0 0 0 0 0 16
s:present	0 -5 0 -13 3 0 6 13
s:presenter	0 -1 0 9 0 0 0 -5
s:president	5 -3 0 14 -14 0 0 -4
s:press	0 -9 0 12 -2 0 0 2
s:price	0 5 -3 8 -5 0 0 -6
s:prime	0 10 0 0 0 0 0 -7
s:proclamation	0 9 0 -7 8 0 0 -8
s:product	7 -7 8 3 0 0 0 -13
s:prolong	0 27 -2 -19 -4 0 0 0
s:prolongation	0 0 0 -16 5 0 0 13
s:prolonged	0 0 3 13 -2 0 0 -11
s:promise	0 -6 0 4 6 0 -2 -2
s:proper	0 0 0 16 0 0 0 -12
s:proposal	0 0 -1 8 -2 0 0 -4
s:propose	0 -17 0 1 5 0 0 6
s:protest	0 -2 0 6 0 0 0 -3
s:provide	0 -1 0 3 5 0 0 -6
s:provided	0 1 0 -11 10 0 0 0
s:provisional	0 7 0 -15 0 0 0 9
s:public	0 -6 2 11 -3 0 0 -3
s:published	1 -12 -3 14 -3 0 0 0
s:purchase	0 -6 0 16 -1 0 0 -7
s:put	8 9 1 -10 -11 19 -5 -13
s:q	0 -11 0 11 0 0 0 0
s:quarrel	0 -2 0 14 -6 0 5 -10
s:quarter	0 4 0 -9 10 0 0 -4
s:question	0 2 -3 17 -8 0 0 -12
s:quiet	0 0 0 28 0 0 0 -27
s:quota	-1 7 0 0 7 0 0 -11
s:radio	0 0 0 6 -6 0 0 0
s:rail	0 0 0 26 0 0 0 -23
s:rain	0 -11 0 16 0 0 0 -2
s:raise	0 0 0 7 -5 0 2 -6
s:rare	22 -19 0 5 -16 -2 0 -7
s:raspberry	0 2 0 -7 0 0 0 4
s:rate	-4 22 -10 -14 6 -1 -5 -1
s:rather	0 -15 0 -10 9 0 0 15
s:ratify	0 -1 0 -22 23 0 0 2
s:raw	0 -2 12 -6 0 0 0 -1
s:reach	0 -6 0 11 7 -1 -5 -6
s:read	0 -6 0 16 -1 0 0 -6
s:ready	0 0 0 5 -1 0 2 -6
s:reason	0 -4 0 10 -1 0 0 -3
s:recall	0 2 0 9 -2 0 0 -11
s:receive	0 -9 0 7 7 0 0 -9
s:recommend	0 0 0 -16 0 0 7 4
s:red	0 -10 0 -2 12 0 0 0
s:reduce	0 0 0 12 -2 0 0 -7
s:reduction	0 7 0 -2 -5 0 0 4
s:refrain	0 0 0 -6 0 0 0 4
s:refund	0 0 -2 1 14 0 0 -15
s:refused	2 7 0 -8 0 0 0 0
s:regard	0 -1 0 -5 6 0 0 1
s:register	2 -7 0 22 -18 0 0 0
s:reject	0 6 0 0 -2 0 0 -1
s:released	0 -1 0 6 0 0 0 0
s:relief	2 -1 0 -6 13 0 0 -5
s:remain	-5 -9 -3 16 0 0 0 -1
s:remind	0 -7 0 23 -1 0 0 -14
s:reminder	0 -16 0 14 0 0 0 2
s:remove	0 -6 0 15 0 0 0 -6
s:renew	3 0 0 -7 0 0 0 5
s:renewal	0 13 0 -28 6 0 0 10
s:renewed	0 -8 7 -10 9 0 0 5
s:replace	0 1 0 6 -3 0 0 -5
s:reply	0 0 0 -4 7 0 0 0
s:report	0 -1 0 9 5 0 0 -14
s:reporter	0 0 0 0 -7 0 0 10
s:representative	-4 -3 0 0 11 0 0 -7
s:republic	0 -3 0 -1 -2 0 0 9
s:request	0 0 0 -20 21 0 0 -2
s:required	5 8 0 -14 -2 0 0 4
s:reserved	0 0 0 9 -5 0 0 0
s:resolution	0 4 0 5 -9 0 0 0
s:rest	0 12 0 -25 0 0 0 14
s:restore	0 11 0 -2 0 0 0 -6
s:retain	0 -6 0 10 0 0 0 -1
s:return	-1 -4 -3 2 6 -1 -7 5
s:review	0 -9 0 -2 4 0 0 7
s:rice	0 14 5 -18 0 0 0 0
s:right	0 -10 0 10 -8 7 0 0
s:ring	0 -8 0 10 0 0 0 0
s:rise	-1 3 0 7 -5 0 0 -8
s:river	0 -5 0 22 -4 0 0 -14
s:road	0 -7 0 22 0 0 0 -16
s:roaming	0 -19 -1 25 0 0 0 -6
s:room	0 -11 0 22 -2 0 0 -7
s:round	-1 -12 0 40 -16 -2 6 -27
s:rule	40 -36 -1 -5 -2 -4 4 -17
s:rum	0 5 0 -6 0 0 0 4
s:run	-1 -19 13 1 -1 -8 -3 10
s:s	0 -7 0 8 0 0 0 0
s:safeguard	0 22 0 -17 0 0 0 -5
s:sale	0 -4 0 -15 -1 22 0 -5
s:salmon	0 16 0 -13 0 0 0 0
s:same	6 -15 4 -13 1 -5 0 20
s:sanction	0 -16 0 23 -1 0 0 -6
s:santa	0 0 0 6 -1 0 0 0
s:saturday	0 1 0 -11 10 0 0 -1
s:save	0 3 0 -2 -7 0 0 7
s:say	0 7 7 -1 -9 -3 -2 1
s:schedule	0 0 0 -1 6 0 0 -3
s:scheduled	0 -5 0 -1 10 0 0 0
s:scott	0 -5 0 6 0 0 0 0
s:sea	0 0 0 7 0 0 0 -1
s:seal	0 15 0 -11 -2 0 0 -1
s:season	0 -21 0 33 -5 -1 3 -16
s:second	-3 0 -3 11 10 -2 0 -12
s:secretary	0 -3 0 8 0 0 0 -1
s:section	0 0 20 -16 15 0 0 -17
s:see	-2 -8 2 18 -18 4 0 -6
s:seem	0 7 0 -6 0 0 0 0
s:sell	6 -15 0 7 -15 19 -1 -17
s:send	-1 0 0 -2 -1 0 0 9
s:seoul	0 0 9 -7 0 0 0 0
s:separate	12 0 0 -1 0 0 0 -10
s:session	0 0 0 -13 15 0 0 0
s:set	-1 0 0 7 -12 3 3 0
s:settle	0 -5 0 0 -2 0 10 -1
s:several	0 -14 0 14 0 0 0 0
s:shall	-2 4 -3 -17 6 0 4 14
s:share	0 0 0 0 -5 8 0 0
s:she	0 1 0 15 -14 0 0 0
s:sheet	0 1 0 12 -5 0 0 -12
s:ship	-9 1 0 -23 24 -5 -5 8
s:shipment	0 0 -7 -3 14 0 0 0
s:shook	0 6 0 4 0 0 0 -10
s:shop	0 6 0 0 -2 0 0 0
s:shore	0 15 0 -13 2 0 0 -3
s:short	0 2 0 -14 -10 0 0 18
s:should	-3 29 7 -18 -17 0 0 0
s:show	0 -2 0 6 0 0 0 0
s:shrimp	0 -7 0 10 2 0 0 -4
s:shut	0 -21 0 7 -5 11 6 -3
s:side	0 14 0 -10 2 -4 0 -2
s:sign	-9 2 6 6 -12 0 -1 0
s:signature	-4 -1 0 16 -12 0 4 0
s:since	-13 -20 -7 22 -12 -5 -3 12
s:single	0 -11 0 19 -6 0 0 0
s:sir	0 -9 0 1 0 0 0 5
s:sit	-2 0 0 15 0 0 0 -14
s:six	0 -4 0 -8 -1 0 0 13
s:sixth	0 -3 0 7 0 0 0 0
s:slap	0 14 0 -20 -1 0 0 9
s:sleep	2 0 0 -8 0 0 0 3
s:small	-1 -3 15 -3 0 0 0 -1
s:so	-2 -8 -10 -8 26 4 -2 -2
s:social	5 -7 0 -4 0 0 0 7
s:software	7 0 0 -13 0 0 0 4
s:solution	0 0 0 4 -7 0 4 0
s:some	9 -7 0 11 -5 0 -1 -8
s:somebody	0 -23 0 -8 -4 0 0 33
s:something	0 0 0 -17 0 0 0 21
s:sooner	0 8 0 -9 -1 0 0 0
s:south	0 -8 0 16 0 0 0 -7
s:soybean	-1 -4 0 0 2 0 0 7
s:spare	0 9 0 -15 7 0 0 0
s:speak	0 14 0 -1 -8 0 0 -5
s:speaking	0 0 0 -10 0 0 0 11
s:special	0 20 0 -2 0 0 0 -18
s:spoke	0 6 0 -18 5 0 0 11
s:spoken	0 0 0 12 0 0 0 -9
s:spring	0 11 0 0 0 0 0 -4
s:staff	0 0 0 0 0 6 0 -6
s:stage	3 -7 0 10 -1 0 0 -4
s:stand	0 13 0 14 -5 0 0 -22
s:standard	0 2 0 0 -7 0 0 4
s:standstill	-1 -12 0 16 5 0 0 -8
s:start	10 28 2 -6 -15 -3 0 -29
s:state	-4 -1 -1 -15 17 0 0 9
s:statement	0 15 0 -9 0 0 0 -2
s:stay	9 14 0 11 -7 -4 -6 -22
s:steel	0 11 10 -16 -1 0 0 0
s:step	0 38 0 -19 -9 0 0 -17
s:still	-3 -13 0 5 6 -1 -2 6
s:stockholm	0 0 0 -5 0 0 0 12
s:stop	-5 7 -5 -3 0 7 0 -3
s:strike	-4 -5 0 19 -12 5 -4 -6
s:stuff	0 4 0 -13 6 0 0 0
s:subject	0 -4 0 1 12 0 0 -9
s:such	0 9 -2 -5 -5 0 0 1
s:sugar	0 -21 0 14 0 0 4 3
s:sum	0 -2 0 6 0 0 0 0
s:summer	0 5 -2 17 -4 0 0 -15
s:summit	0 -2 0 6 0 0 0 0
s:sunday	0 -13 0 -13 -5 0 0 26
s:supposed	0 7 0 4 0 -7 0 -3
s:surcharge	-2 36 -19 11 -5 0 0 -58
s:suspend	-3 5 -21 1 5 -3 -5 1
s:suspension	7 -4 -6 -19 26 0 6 -10
s:table	0 0 0 6 -7 0 -1 2
s:take	0 -5 -9 13 -3 0 0 -1
s:talk	-5 -17 -5 15 -24 0 -2 14
s:talked	0 0 0 6 0 0 0 -2
s:talking	0 -1 0 -8 0 0 0 12
s:tangier	0 10 0 -8 0 0 0 -1
s:tariff	-13 -21 -28 21 1 0 17 4
s:tax	0 7 0 -26 10 0 0 11
s:tea	0 4 -1 -4 -3 0 0 6
s:team	0 -15 0 22 -5 0 0 -2
s:technical	0 -6 0 14 -2 0 0 0
s:technology	6 0 0 -3 0 0 0 0
s:telephone	0 0 0 -5 -5 0 0 13
s:television	0 -10 0 0 -2 0 0 12
s:tell	-4 11 -13 -13 -12 11 0 10
s:temporary	10 0 0 -1 -1 0 0 0
s:ten	0 0 0 -9 0 0 0 12
s:tenth	-2 4 0 8 -2 0 0 -7
s:term	4 2 0 7 4 0 0 -19
s:terminal	0 0 0 0 0 7 0 -6
s:text	6 -2 4 -17 -4 0 0 11
s:th	7 -7 0 -17 0 0 0 14
s:than	-2 15 -10 -10 21 -1 0 -12
s:that	-4 7 12 -11 6 4 -1 -6
s:the	-3 -11 2 18 4 4 -7 -11
s:their	5 0 -9 -7 -12 -4 -7 19
s:them	5 12 0 -3 -1 -4 0 -8
s:then	-3 18 -4 -11 4 0 -3 -2
s:there	-2 0 -9 17 0 -6 2 -16
s:therefore	0 -3 0 -1 0 0 0 7
s:these	0 20 0 -3 -6 0 0 -11
s:they	0 7 3 -6 -1 -12 -16 5
s:thi	7 -26 -2 9 12 0 -3 0
s:thing	0 0 0 -23 -14 11 0 21
s:think	0 0 0 -3 6 0 0 -1
s:third	0 -3 0 14 -23 0 6 0
s:those	0 4 9 -5 0 0 0 -7
s:though	2 0 0 -10 10 0 0 0
s:thread	0 0 0 -21 0 0 0 22
s:threat	0 -3 0 7 -1 0 0 0
s:threaten	-1 0 0 9 0 0 -7 -7
s:three	-1 1 -1 22 -23 0 0 -9
s:through	-1 -9 2 1 0 0 0 6
s:thursday	0 -18 0 3 -3 0 0 10
s:ticket	0 -18 0 29 -3 0 0 -6
s:tiktok	-3 -6 0 -19 -7 31 0 0
s:till	8 -17 -1 -23 -8 6 0 24
s:timber	0 -6 0 0 0 0 6 0
s:time	-6 1 -9 -3 -1 0 -1 11
s:tin	0 -11 -1 0 0 0 0 12
s:to	-11 -9 -13 -6 11 10 12 2
s:tobacco	0 -9 0 10 0 0 0 0
s:together	-1 -11 0 16 0 0 0 -6
s:tomatoe	0 -10 0 7 0 0 0 2
s:too	6 -2 1 -6 -3 0 0 4
s:top	-3 13 0 0 0 0 0 -17
s:touched	0 5 0 -11 0 0 0 6
s:toward	0 0 0 -9 0 0 0 12
s:town	0 0 0 16 -11 0 0 0
s:tractor	0 -24 0 10 -1 0 0 15
s:transcript	0 7 0 -1 0 0 0 -6
s:travel	0 -3 0 11 -2 0 0 0
s:treat	0 -6 0 6 -3 0 0 0
s:treaty	0 6 0 4 0 0 5 -18
s:tromsø	0 -6 0 0 0 0 0 7
s:trouble	0 0 0 -4 7 0 0 0
s:truce	-21 2 -7 4 -3 -9 -9 10
s:trump	5 -6 0 3 0 0 0 0
s:turn	1 -5 0 -18 0 0 0 22
s:turned	1 -7 0 9 0 0 0 0
s:twenty	0 0 0 14 -5 0 0 -5
s:two	-13 -6 -12 22 -22 -6 15 -7
s:tyre	0 9 0 -25 0 0 4 14
s:under	0 -6 2 7 0 10 -4 -6
s:understanding	0 0 0 -2 0 0 0 6
s:union	0 0 0 11 0 0 0 -7
s:unless	0 18 0 -22 -6 0 -1 12
s:until	-4 -13 -1 5 0 -9 0 8
s:up	0 -1 -11 -3 -3 0 -6 15
s:updated	0 -7 0 11 0 0 0 0
s:upper	0 0 0 20 0 0 0 -18
s:us	3 -1 -3 -13 10 0 1 6
s:use	0 0 0 13 -4 0 0 -12
s:used	0 -2 0 -10 21 0 0 -6
s:valid	0 -10 0 0 0 0 0 13
s:valley	0 6 0 0 0 0 0 -2
s:valparaíso	0 -2 0 9 0 0 0 -2
s:value	13 -9 0 -2 0 0 0 0
s:vanilla	0 -1 0 -6 0 0 0 8
s:version	0 0 0 -7 -1 0 0 8
s:very	-4 -3 0 -6 -2 0 0 18
s:vessel	0 9 0 0 0 0 0 -12
s:vice	0 -2 0 7 0 0 0 -1
s:video	0 -17 0 23 -9 5 0 -7
s:vienna	0 0 0 7 0 0 0 0
s:visit	0 -9 0 22 -10 0 0 0
s:vote	-7 -10 -1 -3 27 -4 0 -18
s:voted	0 0 0 4 0 4 0 -11
s:wait	0 10 0 -1 0 0 0 -7
s:waiting	0 -3 0 0 0 0 0 6
s:want	0 2 0 5 -19 -2 18 -11
s:warn	1 10 0 -5 -3 0 2 -2
s:was	-3 -12 -18 13 -14 -7 -2 11
s:watche	0 -9 0 13 0 0 0 -1
s:water	-2 3 -5 14 -6 0 0 -12
s:way	0 1 0 -11 0 0 7 5
s:we	-9 -9 6 0 12 -5 6 -2
s:we'll	0 -11 0 24 -12 0 0 0
s:we've	0 -6 0 3 0 0 0 2
s:webinar	0 -2 0 11 -5 0 0 0
s:wed	0 -5 0 16 0 0 0 -10
s:wednesday	0 5 0 -1 1 3 0 -6
s:week	-3 -15 4 10 0 0 -1 0
s:weekend	0 11 0 -5 0 0 0 -3
s:well	1 8 0 0 -1 0 0 -6
s:were	-11 5 -2 6 -18 5 0 1
s:what	0 -4 2 1 -1 -5 -9 8
s:whatever	3 0 0 -7 9 0 0 -11
s:wheat	0 12 0 0 -1 0 0 -13
s:when	-4 -10 0 0 -11 -4 -5 20
s:where	0 11 0 -9 0 5 -2 0
s:whether	0 -8 0 -15 8 0 0 14
s:which	1 -8 -2 -7 7 0 5 9
s:who	0 -13 -1 21 -5 -3 -1 0
s:whoever	0 0 0 20 -8 0 0 -10
s:whole	0 8 -9 -11 0 0 0 12
s:why	0 -8 0 5 0 0 0 2
s:will	0 0 -3 8 -15 -13 -5 11
s:win	0 -2 0 11 0 0 0 -6
s:window	0 -15 0 -2 17 0 5 -8
s:wine	0 0 0 -5 0 0 0 6
s:winter	0 -18 0 25 -1 0 0 -6
s:wire	0 3 0 11 0 0 0 -16
s:wish	0 0 0 -6 9 0 0 0
s:with	-8 -8 4 4 -2 0 3 5
s:withdraw	-1 13 0 6 -15 0 0 -7
s:within	0 -9 0 3 0 0 0 6
s:without	0 4 7 1 -4 0 0 -7
s:wool	0 17 0 -19 0 0 0 0
s:word	5 10 0 -21 -4 0 0 9
s:work	0 -8 2 3 -2 0 0 4
s:working	0 -3 0 19 -1 0 0 -12
s:world	0 12 -10 -15 3 0 0 6
s:worldwide	-6 12 0 -4 0 0 0 0
s:worst	0 9 0 -4 0 0 0 -1
s:worth	0 12 -10 -2 -2 0 0 -1
s:would	4 0 -20 -6 -14 0 6 15
s:write	5 -12 5 -3 4 -1 -1 7
s:wrong	0 10 0 -7 -1 0 0 0
s:yarn	0 0 0 -5 0 0 0 6
s:year	4 11 -6 -21 8 0 -1 3
s:yes	0 6 0 -14 -3 0 0 13
s:yet	0 -12 0 -2 13 0 0 0
s:york	0 0 0 11 -3 0 0 -7
s:you	-2 -1 0 28 0 0 -1 -26
s:your	-1 -32 15 12 3 -9 -2 8
s:ytterbium	13 -8 0 0 0 0 0 0
s:·	-1 -10 0 15 -1 0 0 0
s:—	1 1 6 -3 -8 4 6 -5
s:•	0 19 0 -21 0 0 0 3
sa:!	0 -25 0 29 0 0 0 -7
sa:"	0 -9 -6 10 -11 -3 0 8
sa:" ,	-1 9 0 1 0 0 0 -9
sa:" .	0 9 0 -11 3 0 -1 3
sa:" <person>	0 6 0 -10 0 0 0 5
sa:" a	0 8 0 -5 -1 0 0 0
sa:" an	0 0 0 6 0 0 0 -4
sa:" effective	0 0 0 -6 7 0 0 0
sa:" say	0 -4 0 0 0 0 0 6
sa:" the	0 -11 0 6 0 0 0 4
sa:'	0 -9 8 13 -1 0 0 -10
sa:'s	7 5 -3 -6 0 12 -1 -9
sa:'s <number>	0 -5 0 8 0 0 0 -2
sa:'s <organisation>	0 0 0 -4 -1 0 0 8
sa:'s commerce	-2 -1 0 9 0 0 0 -2
sa:'s duty	0 -8 0 -4 0 0 0 15
sa:'s on	0 -6 0 2 0 0 0 3
sa:'s ship	0 -5 0 -6 12 0 0 0
sa:'s trade	0 16 0 -10 0 0 0 -6
sa:(	2 -13 -2 5 -8 0 0 9
sa:( <number>	0 0 0 -4 0 0 0 6
sa:)	0 -12 -3 11 -11 0 0 5
sa:) .	0 -1 0 -6 0 0 0 13
sa:,	-7 -13 -15 14 0 1 0 4
sa:, "	4 -3 0 -2 -1 0 -3 9
sa:, <day-ahead>	0 1 0 9 -4 5 0 -12
sa:, <day-today>	0 0 0 -6 0 0 0 9
sa:, <name>	9 6 0 -3 4 0 9 -20
sa:, <person>	3 -2 0 4 -6 5 0 -3
sa:, <points>	0 -6 0 12 0 0 0 -6
sa:, <quality>	0 14 0 -15 -3 0 0 6
sa:, <seat>	0 -4 0 -6 0 0 0 13
sa:, <span>	-1 -6 0 -7 -1 0 0 20
sa:, a	-3 -10 11 -6 -11 7 0 10
sa:, after	0 -6 0 0 -2 0 0 13
sa:, all	0 -6 0 4 0 0 0 0
sa:, although	0 6 0 -5 0 0 0 0
sa:, and	-5 -22 -3 8 0 0 -10 20
sa:, antimony	6 0 0 -1 0 0 0 0
sa:, are	0 -9 1 0 0 0 0 4
sa:, at	0 -15 8 12 1 -2 0 -9
sa:, because	0 -1 0 8 -2 0 0 -1
sa:, both	-3 -7 0 3 -12 0 -4 17
sa:, by	0 -13 0 18 3 0 0 -11
sa:, corn	0 7 0 -6 0 0 0 0
sa:, down	0 0 0 -10 0 0 0 13
sa:, failing	0 27 0 -22 -3 0 0 -2
sa:, for	0 -4 0 2 11 0 0 -7
sa:, from	0 5 0 -21 9 0 0 12
sa:, germanium	17 -5 0 0 0 0 0 -10
sa:, go	0 6 0 2 0 0 0 -8
sa:, has	0 -6 0 5 3 0 0 -4
sa:, i	0 9 0 -8 0 0 0 0
sa:, if	0 22 -2 -19 -5 0 0 0
sa:, in	-4 4 0 8 0 0 0 -9
sa:, is	0 -18 0 12 1 0 0 -1
sa:, its	0 -4 0 -6 5 0 0 7
sa:, leave	0 -5 0 0 0 0 0 8
sa:, make	0 4 0 1 0 0 0 -6
sa:, mr	0 1 0 -12 9 0 8 -8
sa:, no	0 3 0 0 0 0 3 -8
sa:, now	0 -10 0 20 0 0 0 -10
sa:, of	0 -5 0 9 0 0 0 -1
sa:, on	0 3 0 -3 4 0 6 -10
sa:, one	0 7 0 0 -1 4 0 -6
sa:, or	0 -8 0 -12 11 0 3 8
sa:, put	0 7 0 -7 0 0 0 0
sa:, say	3 4 0 -6 -9 0 0 6
sa:, she	0 -6 0 1 0 0 0 5
sa:, sign	0 -4 0 7 0 0 0 0
sa:, so	-1 0 0 -3 10 7 0 -8
sa:, tell	0 5 0 -9 0 0 0 2
sa:, that	0 -28 0 3 9 0 0 13
sa:, the	4 9 3 -7 -3 -6 3 -5
sa:, their	0 0 0 -8 0 0 0 9
sa:, then	0 -1 0 16 0 0 0 -13
sa:, they	0 0 0 -6 0 0 0 9
sa:, thi	0 -4 0 7 0 0 0 0
sa:, to	0 -12 0 13 -9 0 6 0
sa:, together	0 -7 0 2 6 0 0 0
sa:, too	4 -4 2 -11 0 0 0 8
sa:, under	2 7 0 5 -4 0 0 -12
sa:, unless	0 16 -3 -11 -6 0 0 1
sa:, until	0 -4 0 7 0 0 0 0
sa:, was	0 -8 0 11 0 0 0 0
sa:, we	0 1 0 -11 6 0 0 2
sa:, wheat	0 9 0 -7 0 0 0 0
sa:, when	-2 3 -7 9 -5 -2 -3 0
sa:, where	0 20 0 -10 0 0 0 -10
sa:, which	-3 -9 -1 3 3 0 0 6
sa:, while	0 -8 0 13 0 0 0 -3
sa:, will	0 -6 -3 10 -3 0 0 0
sa:, with	5 -7 0 6 -6 0 0 2
sa:, would	0 2 0 -7 0 0 0 6
sa:, yes	0 0 0 -8 0 0 0 10
sa:-	3 -4 11 12 -5 0 -2 -16
sa:.	-10 0 4 18 -5 -10 -9 -3
sa:. "	0 -6 0 17 -5 0 5 -11
sa:. <number>	6 0 0 0 0 0 0 -4
sa:. m	-4 -12 9 -2 8 0 0 0
sa:. on	0 -6 0 2 5 0 0 0
sa::	7 0 10 5 0 -8 -2 -17
sa:: "	0 -6 0 0 0 0 0 8
sa:: <level>	0 16 0 -6 -4 0 0 -4
sa:: <name>	0 -8 0 13 0 0 0 -2
sa:: <number>	0 -1 6 -9 9 0 0 -2
sa:: a	0 0 0 16 0 0 0 -13
sa:: the	1 2 10 -9 -9 0 0 1
sa:: what	0 -1 0 10 0 0 0 -4
sa:;	-4 4 4 2 -17 -6 0 5
sa:; <level>	0 0 0 7 -5 0 0 0
sa:; <name>	0 -5 0 9 0 0 0 -3
sa:; <quality>	0 0 0 -6 0 0 0 7
sa:; and	0 8 0 -10 0 0 0 4
sa:; it	0 -3 0 6 0 0 0 0
sa:; the	0 0 0 -6 6 0 0 4
sa:<agent>	-5 11 -9 8 -26 0 -6 0
sa:<day-ahead>	-17 -8 -14 41 -7 0 -1 -18
sa:<day-ahead> ,	0 24 -1 2 -6 0 0 -23
sa:<day-ahead> .	-5 -6 -7 8 -11 5 -3 11
sa:<day-ahead> ;	0 9 0 -11 -2 0 7 -3
sa:<day-ahead> for	0 0 0 -2 7 0 0 0
sa:<day-ahead> of	0 -1 0 9 0 0 0 -5
sa:<day-gone>	8 -4 -5 12 -7 0 -4 -6
sa:<day-gone> ,	1 9 0 1 0 0 0 -14
sa:<day-gone> .	2 -10 0 12 0 0 -1 0
sa:<day-gone> after	0 0 0 10 0 0 0 -9
sa:<day-today>	-2 -9 10 -1 -16 0 0 12
sa:<day-today> .	0 -10 0 -1 -7 0 0 15
sa:<day-today> and	0 6 0 -7 0 0 0 0
sa:<duty>	-5 5 2 6 -8 0 1 -7
sa:<gate>	-5 10 2 -16 16 7 -7 -7
sa:<goods-amount>	0 -3 0 14 0 0 0 -4
sa:<goods-amount> in	0 0 0 7 0 0 0 -1
sa:<goods>	5 9 -1 -4 -7 -21 7 -5
sa:<level-noun>	-12 -2 -9 7 2 0 0 0
sa:<level>	-5 10 -32 9 -21 -14 1 -1
sa:<level> )	0 0 0 -3 0 0 0 8
sa:<level> ,	-1 -11 -1 13 3 0 0 -2
sa:<level> .	-7 4 -8 11 -13 -1 0 -6
sa:<level> ;	0 9 0 -9 0 0 0 0
sa:<level> <day-today>	0 6 0 -4 0 0 0 0
sa:<level> again	0 -12 0 13 0 0 0 0
sa:<level> and	0 -6 0 0 0 0 -1 13
sa:<level> at	0 -3 0 -9 0 0 0 12
sa:<level> from	0 -7 0 17 0 0 0 -8
sa:<level> if	0 2 0 -9 0 0 0 3
sa:<level> in	0 3 0 -12 5 0 0 5
sa:<level> more	0 0 0 10 0 0 0 -13
sa:<level> of	9 -9 0 2 -2 0 0 -1
sa:<level> on	-3 -9 -3 15 0 0 0 -1
sa:<level> tariff	0 -7 0 9 0 0 0 0
sa:<level> to	0 8 0 3 3 0 0 -22
sa:<level> under	0 5 0 2 -2 0 0 -7
sa:<money>	0 -7 -11 24 0 4 0 -21
sa:<month-ahead>	0 -13 0 11 0 0 0 1
sa:<month-gone>	1 -26 6 7 -8 0 0 11
sa:<month-gone> ,	0 -13 0 -7 0 0 0 18
sa:<name>	0 0 3 4 -18 13 4 -6
sa:<name> 's	9 5 0 -7 -5 2 -3 -1
sa:<name> ,	0 -4 0 6 2 0 0 -2
sa:<name> .	0 -28 11 16 2 5 0 -10
sa:<name> <level>	0 -3 0 14 0 0 0 -10
sa:<name> and	-2 3 -11 2 -8 6 -1 3
sa:<name> charge	0 -2 0 6 0 0 0 -2
sa:<name> did	0 6 0 -2 0 0 0 0
sa:<name> end	0 -4 7 -9 0 0 0 8
sa:<name> had	0 0 0 6 0 0 0 -5
sa:<name> have	0 -9 0 12 0 0 0 0
sa:<name> in	0 9 0 -7 0 0 0 0
sa:<name> is	0 -4 0 0 0 0 0 9
sa:<name> on	0 -7 0 1 0 0 5 0
sa:<name> pay	0 0 13 -15 0 0 0 0
sa:<name> stop	0 9 0 -6 0 0 0 0
sa:<name> to	1 3 0 -7 0 0 3 0
sa:<name> until	-3 2 0 -5 0 0 0 7
sa:<name> was	0 -9 0 11 0 0 0 0
sa:<name> will	0 6 0 -18 3 0 5 0
sa:<name> would	0 -4 0 12 0 0 4 -12
sa:<not>	-2 1 16 -9 -7 -14 0 8
sa:<number>	4 4 -2 6 4 -15 0 -20
sa:<number> )	5 -7 0 0 -3 0 0 5
sa:<number> ,	-2 8 -1 -4 -7 0 0 7
sa:<number> .	-10 20 -8 -10 1 0 0 0
sa:<number> :	0 -8 6 -4 10 0 0 0
sa:<number> a	0 -9 0 0 11 0 0 0
sa:<number> and	0 23 0 -28 -6 0 0 4
sa:<number> from	0 0 0 11 0 0 0 -9
sa:<number> hour	0 0 0 9 0 0 0 -6
sa:<number> in	-1 0 0 2 7 0 0 -6
sa:<number> more	0 0 0 7 0 0 0 -1
sa:<number> notice	11 0 0 -4 0 0 0 -4
sa:<number> of	8 0 0 0 0 0 0 -7
sa:<number> on	0 5 0 -7 -3 0 0 7
sa:<number> p	-3 -4 9 0 -2 0 0 0
sa:<number> th	8 0 0 -3 0 0 0 0
sa:<number> to	0 -17 0 16 5 0 0 -6
sa:<office>	-2 -4 -1 2 -20 -2 3 12
sa:<office> ,	0 5 0 -7 0 0 0 3
sa:<office> .	0 6 0 0 -1 0 0 -2
sa:<office> on	0 0 0 -10 0 0 0 11
sa:<office> say	0 0 0 -7 0 0 6 2
sa:<office> will	0 0 0 11 -5 0 0 -2
sa:<organisation>	0 19 -1 10 4 -6 -2 -36
sa:<organisation> .	0 9 0 8 -5 0 0 -13
sa:<organisation> and	0 6 0 -4 0 0 0 0
sa:<organisation> extend	0 13 0 4 0 0 0 -17
sa:<organisation> has	0 -7 0 -14 16 0 0 4
sa:<organisation> in	0 -4 0 -11 18 0 0 0
sa:<organisation> prolong	0 19 0 -6 0 0 0 -12
sa:<organisation> say	0 1 7 7 -10 0 0 -7
sa:<organisation> was	0 10 0 -4 0 0 0 -4
sa:<organisation> would	0 -2 0 9 0 0 0 -6
sa:<person>	-1 5 -14 5 -1 2 0 -4
sa:<person> 's	0 8 0 -2 0 5 0 -6
sa:<person> .	0 -2 0 4 -9 0 0 6
sa:<person> and	0 11 0 -7 -4 0 0 0
sa:<person> announce	0 0 0 -14 12 0 3 -1
sa:<person> had	0 7 0 0 -1 0 0 -4
sa:<person> in	0 -13 0 17 0 0 0 0
sa:<person> of	0 0 0 -4 7 0 0 0
sa:<person> post	0 -1 0 -5 9 0 0 0
sa:<person> put	0 -3 0 8 0 0 0 0
sa:<person> say	0 -1 0 -11 0 0 -1 17
sa:<person> sign	0 -11 0 19 0 0 0 -6
sa:<person> tell	0 10 -6 -9 -4 1 -2 8
sa:<person> would	0 6 0 -5 0 0 0 0
sa:<points>	-1 -6 0 -2 -10 -2 0 18
sa:<quality>	-4 17 8 -10 -6 -3 -6 0
sa:<quality> car	0 8 0 -6 0 0 0 0
sa:<quality> duty	0 16 0 -4 0 0 0 -11
sa:<quality> good	0 -8 0 7 -6 0 0 7
sa:<quality> official	0 6 0 -6 0 0 0 0
sa:<quality> one	-3 -3 0 -9 14 0 0 4
sa:<quality> origin	0 -9 0 10 0 0 0 0
sa:<quality> port	0 -3 0 7 0 0 0 -1
sa:<quality> rare	12 -9 0 0 0 0 0 0
sa:<quality> rice	0 9 0 -11 0 0 0 1
sa:<quality> ship	-3 -3 0 0 9 0 0 -4
sa:<quality> side	0 -4 4 -8 -2 0 0 13
sa:<quality> soybean	0 -8 0 2 0 0 0 5
sa:<quality> trade	0 0 0 -7 0 0 0 6
sa:<seat>	-13 3 -7 6 0 0 -7 -1
sa:<seat> 's	0 10 0 -11 0 0 0 1
sa:<seat> ,	0 -7 0 25 -6 0 0 -12
sa:<seat> .	0 4 0 11 -12 0 -2 -4
sa:<seat> on	0 0 0 -10 12 0 0 0
sa:<seat> say	0 -2 0 -1 8 0 0 -1
sa:<seat> time	0 0 0 -12 0 0 0 11
sa:<sender>	4 10 -4 6 -5 0 -1 -23
sa:<span>	-11 6 -12 6 -10 -5 -9 5
sa:<span> ,	0 17 0 -9 -3 0 0 0
sa:<span> .	0 -10 -4 18 7 0 -3 -8
sa:<span> after	0 -1 0 6 -6 0 0 0
sa:<span> at	0 7 0 0 0 0 0 -3
sa:<span> before	0 0 0 2 4 0 0 -6
sa:<span> earlier	0 -6 0 7 -3 0 0 6
sa:<span> from	0 -9 0 11 0 0 0 0
sa:<span> in	0 -7 0 1 0 0 0 5
sa:<span> later	0 -16 0 9 0 0 0 5
sa:<span> of	0 0 0 -12 0 0 0 16
sa:<span> to	0 4 0 -11 0 0 0 4
sa:<taker>	0 -16 0 14 0 0 0 1
sa:<v-agree>	-7 -3 -4 10 -26 1 9 -1
sa:<v-bear>	-5 14 0 3 -16 0 0 -6
sa:<v-begin>	-3 -4 4 8 -11 -6 -5 8
sa:<v-buy>	0 -18 0 22 -6 0 0 3
sa:<v-deny>	4 -15 0 16 -1 0 0 -5
sa:<v-down>	0 7 7 -1 -15 -2 5 -5
sa:<v-end>	-2 5 0 3 -9 0 -15 0
sa:<v-impose>	-12 -11 -7 5 -1 -6 11 13
sa:<v-propose>	-1 -4 -4 -2 11 -5 6 0
sa:<v-return>	0 -1 -2 -8 0 -1 -5 21
sa:<v-say>	0 2 -8 12 -5 -6 0 -7
sa:<v-sell>	9 -13 -8 -11 19 11 -5 -7
sa:<v-stay>	1 0 -7 10 -10 -8 -1 0
sa:<v-suspend>	-4 -12 0 12 -25 -3 -10 14
sa:<v-target>	1 4 -3 -4 11 2 -4 -10
sa:<v-threaten>	0 11 0 0 -6 0 0 -1
sa:<v-up>	-4 12 0 -5 -11 -3 0 2
sa:?	1 1 -10 21 -6 -2 -4 -16
sa:a	-3 -8 6 6 -8 3 13 -7
sa:a "	0 0 0 6 0 0 0 -3
sa:a .	0 -9 0 -1 11 0 0 0
sa:a <day-ahead>	0 2 0 -8 0 0 0 6
sa:a <level>	0 -5 0 9 0 0 0 0
sa:a <office>	0 -13 0 15 0 0 0 0
sa:a <quality>	5 11 0 -6 -1 0 0 -8
sa:a deal	0 3 0 -6 0 0 0 4
sa:a dispute	0 0 0 -3 0 0 6 0
sa:a duty	0 0 0 6 0 0 0 -7
sa:a meet	0 0 0 -8 0 0 0 8
sa:a minute	0 -7 12 -12 0 0 0 7
sa:a new	0 7 0 -13 7 0 0 0
sa:a pause	0 -7 0 -1 0 0 0 10
sa:a permanent	0 0 0 -3 0 0 6 0
sa:a rate	0 -1 0 7 0 0 0 -2
sa:a result	0 0 0 -9 0 0 3 6
sa:a signature	0 6 0 -2 0 0 0 0
sa:a telephone	0 0 0 -7 0 0 0 9
sa:a third	3 8 0 -3 -3 0 0 -5
sa:a treaty	0 8 0 -10 0 0 5 -2
sa:a truce	0 4 8 10 -1 0 0 -25
sa:a word	7 0 0 0 0 0 0 -2
sa:about	6 -7 0 0 -3 7 0 -2
sa:above	5 9 0 -13 0 0 0 -8
sa:act doe	0 -4 0 6 0 0 0 0
sa:add	0 -3 0 -1 -1 0 9 0
sa:additional	0 0 6 0 -7 0 0 0
sa:additional <level>	0 -13 0 5 0 0 0 7
sa:additional duty	0 6 6 -1 -4 0 0 -4
sa:affiliate	3 -7 0 -3 -1 0 0 3
sa:after	-1 9 -2 10 -18 0 0 -6
sa:after .	0 0 0 19 -5 0 0 -12
sa:after <name>	0 7 0 -7 0 0 0 0
sa:after <span>	0 6 0 7 0 0 0 -15
sa:after a	0 -9 0 -1 0 0 0 11
sa:after all	0 -6 0 5 0 0 0 0
sa:after that	0 16 0 0 0 0 0 -12
sa:after the	0 -13 0 13 0 0 0 0
sa:again	0 2 -2 5 -9 0 -3 1
sa:again ,	0 2 0 6 -1 0 0 -8
sa:against	0 0 0 -13 10 0 3 2
sa:agree	0 -13 0 5 -1 0 8 5
sa:agree .	0 6 0 -5 0 0 0 0
sa:agree to	0 -17 0 24 0 0 0 -7
sa:agreement	0 -5 0 -6 0 0 0 12
sa:agreement ,	0 2 0 -9 -5 0 0 8
sa:agreement with	0 -7 0 0 0 0 2 2
sa:aircraft	-4 9 0 -3 0 0 0 0
sa:airport	0 0 0 -4 0 0 0 6
sa:alive	0 8 0 8 0 0 0 -16
sa:all	-2 -4 0 23 -11 0 0 -16
sa:all .	0 -7 0 14 0 0 0 -4
sa:already	0 12 0 -4 0 0 0 -6
sa:also	0 -1 0 -1 8 0 0 0
sa:although	0 6 0 -5 0 0 0 0
sa:altogether	0 0 0 8 -1 0 0 -1
sa:an	2 -5 -3 -1 -22 2 8 7
sa:an <office>	0 -2 0 -3 0 0 0 6
sa:an additional	0 -16 0 8 0 0 0 7
sa:an agreement	0 -10 0 -8 -2 0 4 14
sa:an extension	0 4 0 -1 0 0 6 -5
sa:an order	0 -7 0 9 0 0 0 0
sa:and	3 3 -15 6 -35 2 -8 9
sa:and ,	0 0 0 -5 0 0 0 8
sa:and <level>	0 2 0 -4 -9 0 -1 12
sa:and <name>	-3 -13 -14 3 -11 0 -4 28
sa:and <number>	0 -6 0 0 4 0 0 5
sa:and <person>	0 10 0 -12 8 0 0 -2
sa:and <quality>	0 -12 0 0 0 0 0 9
sa:and a	0 20 0 -12 -2 0 0 -3
sa:and antimony	11 -3 0 0 0 0 0 -8
sa:and are	0 0 0 7 -1 0 0 -1
sa:and beef	0 -7 0 10 0 0 0 -1
sa:and by	0 -6 0 -3 0 0 0 11
sa:and come	0 0 0 -4 0 0 0 6
sa:and cotton	0 9 0 -7 0 0 0 0
sa:and enter	0 10 0 0 -8 0 0 0
sa:and for	0 11 0 -20 0 0 0 10
sa:and has	0 -5 0 14 -3 4 0 -11
sa:and i	0 -8 0 3 0 0 0 4
sa:and is	0 -16 6 24 0 0 0 -16
sa:and it	0 -8 0 18 2 0 0 -13
sa:and last	0 9 0 -4 0 0 0 -4
sa:and mr	0 11 0 -11 0 0 0 0
sa:and must	0 -6 0 14 -6 0 0 -1
sa:and nobody	6 -7 0 -4 0 0 0 7
sa:and not	0 2 0 -8 -1 0 0 8
sa:and on	-1 -17 0 -4 0 0 0 22
sa:and say	0 8 0 -7 0 0 0 0
sa:and so	-3 0 0 -13 3 0 0 14
sa:and that	0 -12 0 12 -2 0 0 0
sa:and the	1 17 4 -5 0 9 -1 -22
sa:and then	0 -4 0 0 0 0 0 7
sa:and they	0 13 0 -12 4 0 0 -5
sa:and to	0 5 0 8 0 0 0 -11
sa:and was	4 0 0 7 0 0 0 -9
sa:and we	0 0 0 0 6 0 0 -5
sa:and what	0 -5 0 0 0 0 0 8
sa:and with	0 -7 0 3 0 0 0 3
sa:announce	-2 -3 7 0 7 0 0 -9
sa:announce .	0 -4 0 -6 14 0 1 -7
sa:announce on	0 10 0 -5 0 0 0 -4
sa:announce that	-2 0 0 6 0 0 0 0
sa:another	0 -21 0 19 0 0 0 0
sa:another <level>	0 -11 0 9 0 0 0 0
sa:answer	0 -10 0 17 0 0 0 -3
sa:answer to	0 -6 0 7 0 0 0 0
sa:antimony	17 -5 0 0 0 0 0 -10
sa:any	6 8 0 -2 -4 0 0 -14
sa:anything	2 11 0 -2 0 0 0 -14
sa:appeal	0 -1 0 11 -5 0 0 0
sa:apply	0 3 0 -10 -8 0 0 16
sa:apply again	0 6 0 -12 -1 0 0 9
sa:apply from	0 -8 0 4 -5 0 0 8
sa:apply to	0 10 0 -8 0 0 0 0
sa:approval	0 6 0 -6 0 0 0 0
sa:approve	0 -6 0 0 0 0 0 7
sa:approve it	0 0 0 9 -4 0 0 0
sa:are	0 -2 0 0 6 -2 0 -7
sa:are enter	0 -3 0 9 -1 0 0 0
sa:are exempt	0 -6 -5 8 4 0 0 0
sa:are not	0 -6 0 -7 6 0 0 8
sa:are to	0 0 3 -9 9 0 0 -2
sa:as	5 -10 0 3 2 -2 -7 0
sa:as <person>	0 -1 0 8 0 0 0 -3
sa:as before	0 0 0 -15 4 0 0 9
sa:as much	0 6 0 -1 0 0 0 -3
sa:as plan	0 -9 0 10 0 0 0 0
sa:as well	7 -3 0 8 -4 0 0 -8
sa:ask	0 -2 0 0 7 0 0 -5
sa:ask for	0 0 0 7 0 0 0 -1
sa:at	-2 1 3 0 7 0 -7 -5
sa:at <level>	0 2 0 -14 6 0 0 10
sa:at <number>	-10 1 8 11 3 -1 0 -22
sa:at a	0 5 0 -16 0 0 0 8
sa:at all	0 -11 0 13 0 0 0 0
sa:at least	0 -14 0 10 -4 0 0 7
sa:at once	0 -10 0 12 0 0 0 0
sa:at the	7 3 0 -13 4 0 0 0
sa:autumn	0 13 0 -15 0 0 0 3
sa:autumn .	0 14 0 -14 0 0 0 0
sa:away	4 -4 0 7 0 0 0 -6
sa:back	-4 -1 0 -17 -19 1 -10 39
sa:back .	0 -3 0 -17 0 0 0 21
sa:back to	0 0 0 -2 -8 3 -4 11
sa:ban	7 -8 0 0 0 6 0 -6
sa:ban on	4 -4 0 7 0 0 0 -5
sa:battery	6 0 0 -1 0 0 0 0
sa:be	-3 -5 5 -9 11 12 -6 -1
sa:be <level>	0 -10 0 -2 18 0 0 -2
sa:be <number>	0 9 0 -3 -2 0 0 0
sa:be charge	0 13 7 -18 -1 0 0 0
sa:be in	0 -2 0 5 -6 0 0 4
sa:be prolonged	0 6 0 -4 0 0 0 0
sa:became	0 -12 0 26 0 0 0 -17
sa:because	0 -4 0 13 -4 0 0 -7
sa:become	0 6 0 -22 4 0 8 0
sa:beef	0 -7 0 14 0 0 0 -5
sa:been	-2 0 -1 -4 -3 3 0 6
sa:been <level>	0 -3 0 11 0 0 0 -6
sa:been charge	0 -10 0 12 0 0 0 0
sa:before	-2 6 -3 -1 -10 4 -1 4
sa:before ,	0 0 0 -8 5 0 0 1
sa:before .	0 0 0 -7 0 0 0 8
sa:before <day-ahead>	0 10 0 6 -13 0 0 -2
sa:before <month-ahead>	0 -6 0 8 0 0 0 0
sa:before a	0 0 0 -2 0 6 0 0
sa:before it	0 8 0 0 0 0 0 -11
sa:begin	0 2 -1 11 0 0 0 -12
sa:begin ,	0 6 0 0 0 0 0 -3
sa:begin .	0 -2 0 22 -1 0 0 -15
sa:believe	0 7 0 -6 0 0 0 0
sa:beside	0 -11 0 15 0 0 0 -3
sa:better	5 -9 0 -10 0 0 0 14
sa:between	-1 -15 0 5 -5 3 0 8
sa:between <name>	0 -4 0 -4 -1 4 0 9
sa:between the	0 -4 0 -1 0 0 0 7
sa:border	0 2 0 -8 0 0 0 5
sa:border .	0 4 0 -6 0 0 0 1
sa:both	-7 8 -2 -3 -12 0 -5 12
sa:both .	0 9 0 0 -1 0 0 -5
sa:both country	0 -7 0 0 4 0 0 0
sa:both government	0 13 0 -10 0 0 0 -2
sa:both side	0 7 0 2 -7 0 0 0
sa:bring	0 10 0 0 0 0 0 -8
sa:business	0 -1 0 -3 -3 13 0 -1
sa:but	-1 -9 0 1 7 0 0 1
sa:but the	0 -3 0 -1 8 0 0 0
sa:butter	0 -2 6 4 -8 0 3 -3
sa:by	-10 5 -14 15 -9 -3 1 -6
sa:by <day-ahead>	0 15 -5 -2 0 0 0 -4
sa:by <level>	0 -13 0 15 0 0 0 0
sa:by <name>	0 -2 0 7 -1 0 0 0
sa:by <points>	0 -15 0 7 -1 0 0 7
sa:by <span>	0 -1 0 8 -2 0 0 0
sa:by a	0 -1 0 15 0 0 0 -10
sa:by then	0 -2 0 -16 9 0 0 11
sa:by which	0 -1 0 8 0 0 0 -3
sa:calendar	0 0 0 -9 0 0 0 12
sa:call	0 -14 0 8 4 0 0 0
sa:call "	0 0 0 12 0 0 0 -6
sa:call with	0 2 0 -12 0 0 0 9
sa:can	-2 16 0 -14 0 8 -2 -3
sa:can be	-1 9 0 -11 -2 8 0 0
sa:cancel	0 6 0 -1 0 0 0 -1
sa:cannot	0 5 0 -6 0 0 0 0
sa:capital	0 -12 0 2 0 0 0 9
sa:car	0 15 0 -12 0 0 0 0
sa:carry	0 -9 0 3 0 0 0 5
sa:case	0 6 0 2 3 0 0 -14
sa:case .	0 7 0 -4 0 0 0 0
sa:cease	0 -14 0 16 0 0 0 0
sa:cease to	0 -14 0 16 0 0 0 0
sa:cent	0 0 0 7 0 0 0 -1
sa:certain	0 -10 0 11 0 0 0 0
sa:change	0 -18 0 15 -2 0 0 3
sa:charge	-2 -5 5 -6 12 0 2 -1
sa:charge .	0 9 7 -19 -6 0 5 0
sa:charge <level>	0 -4 0 10 -1 0 0 -4
sa:charge a	0 -1 0 8 0 0 0 -6
sa:chicken	0 6 0 -18 14 0 0 0
sa:chicken ,	0 9 0 -7 0 0 0 0
sa:chip	-3 -7 0 0 0 0 0 8
sa:chip ,	0 -1 0 -8 0 0 0 11
sa:clear	0 -12 0 7 0 0 0 4
sa:close	0 0 0 -8 11 0 0 0
sa:close to	0 0 0 -7 0 0 0 7
sa:cocoa	0 -5 7 5 0 0 0 -2
sa:cocoa butter	0 0 7 -2 0 0 0 0
sa:cod	0 -7 0 2 0 0 0 3
sa:come	1 -17 11 3 -9 0 0 7
sa:come back	0 -8 0 -1 -1 0 0 14
sa:come into	0 -3 13 0 0 0 0 -7
sa:come to	3 -8 0 6 0 0 0 -1
sa:commerce	-2 0 0 6 0 0 0 -5
sa:commerce ministry	-2 -2 0 10 0 0 0 -2
sa:commission	0 -10 0 7 0 0 0 1
sa:confirm	0 -8 0 4 4 0 0 0
sa:consider	0 0 0 -7 0 0 0 8
sa:contain	0 -5 0 6 0 0 0 0
sa:continue	0 7 0 -15 0 0 0 6
sa:control	8 0 0 2 -3 0 0 -8
sa:control of	6 0 0 0 0 0 0 -3
sa:control on	11 -2 0 -2 0 0 0 -3
sa:copper	0 0 0 -4 0 0 0 7
sa:corn	0 7 0 -6 0 0 0 0
sa:corn and	0 8 0 -7 0 0 0 0
sa:cotton	0 10 0 -15 0 0 0 6
sa:could	-1 20 0 0 0 0 0 -22
sa:count	0 -3 0 -11 16 0 0 0
sa:country ,	0 10 0 -5 0 0 0 -2
sa:critical	9 -2 0 -3 0 0 0 0
sa:critical software	9 -2 0 -3 0 0 0 0
sa:custom	0 13 6 -9 -5 0 0 -1
sa:date	5 -15 0 -7 -7 0 6 16
sa:date ,	0 0 0 -6 0 0 0 7
sa:date that	0 0 0 -4 0 0 0 6
sa:day	-2 10 6 -24 0 0 -1 13
sa:day ,	3 -11 0 1 0 0 0 0
sa:day .	0 18 0 -10 0 0 0 -4
sa:day of	-1 -7 5 -4 3 0 0 2
sa:day on	0 15 0 -14 -3 0 0 3
sa:deadline	0 2 0 -9 -5 1 2 5
sa:deal	-7 -3 0 -3 2 11 5 -1
sa:deal .	0 0 0 -1 -3 0 6 0
sa:deal were	0 7 0 -6 0 0 0 0
sa:deal with	0 0 0 -5 0 6 0 2
sa:dearer	0 7 0 0 0 0 0 -4
sa:decide	0 0 0 11 -4 0 0 -4
sa:decide .	0 0 0 6 -1 0 0 0
sa:decided	0 -5 0 -2 0 0 0 9
sa:decision	0 -8 0 -5 0 0 0 14
sa:decree	0 0 0 -8 -2 0 0 12
sa:delegation	0 -5 0 11 0 0 0 -4
sa:did	0 0 0 2 1 0 0 -8
sa:die	0 0 0 -8 0 0 0 8
sa:different	0 0 0 -5 7 0 0 0
sa:discuss	0 -7 0 8 0 0 0 0
sa:dispute	0 -3 0 -7 5 0 13 -8
sa:dispute over	0 -2 0 -12 5 0 13 -3
sa:do	3 -1 -1 -10 0 0 0 12
sa:doe	-2 -13 0 0 3 0 0 16
sa:doe not	0 -4 0 0 0 0 0 7
sa:don't	0 -7 0 9 0 0 0 0
sa:done	0 12 0 -20 13 0 0 -5
sa:double	0 6 0 0 0 0 -1 -2
sa:down	0 0 0 6 -5 0 0 -3
sa:down .	0 -4 0 6 0 0 0 0
sa:down from	0 7 0 -14 0 0 0 8
sa:draft	0 0 0 -8 0 0 6 2
sa:draw	0 -3 0 10 0 0 0 -5
sa:drop	0 -4 0 9 0 0 0 -1
sa:due	0 21 0 -8 -6 0 0 -7
sa:duty	-8 15 11 -4 -16 -3 -6 0
sa:duty .	0 -3 9 1 -7 0 0 0
sa:duty of	0 5 -2 -6 2 0 0 3
sa:duty on	0 -2 -1 0 -14 0 -3 18
sa:duty which	0 9 0 -14 0 0 0 5
sa:each	0 -7 0 11 7 0 -2 -7
sa:each of	0 0 0 8 0 0 0 -1
sa:each other	0 -12 0 7 11 0 0 -6
sa:each side	0 7 0 0 0 0 0 -6
sa:earlier .	-4 9 0 -4 -5 0 0 2
sa:early	0 -7 0 4 0 0 0 1
sa:earth	9 -4 0 2 -5 0 0 -3
sa:earth .	-8 6 0 0 0 0 0 0
sa:easter	0 -7 0 7 0 0 0 0
sa:economic	0 -7 0 5 0 0 0 2
sa:economy	0 7 0 0 0 0 0 -5
sa:effect	0 11 -1 -2 4 0 0 -13
sa:effect on	0 11 0 -16 7 0 0 -1
sa:effective	0 0 0 -3 7 0 0 0
sa:effective immediately	0 0 0 -3 7 0 0 0
sa:either	3 3 0 7 -8 0 0 -9
sa:eleven	0 -2 0 9 0 0 0 -4
sa:emergency	0 -10 0 14 0 0 0 -4
sa:emergency law	0 -3 0 8 0 0 0 -1
sa:emergency power	0 -5 0 7 0 0 0 0
sa:employer	0 0 0 7 0 0 0 -6
sa:end	3 -4 4 -8 -12 -3 -4 15
sa:end ,	0 0 0 -11 -1 0 0 14
sa:end .	2 -30 4 -18 -4 0 0 34
sa:end on	0 8 0 0 0 0 0 -4
sa:end the	0 0 4 -1 4 0 0 -9
sa:enter	0 14 -3 0 -4 0 0 -11
sa:enter <name>	0 8 0 -3 0 0 0 -4
sa:enter before	0 8 0 5 -12 0 0 0
sa:entry	0 12 0 0 -3 0 0 -9
sa:evening	-1 0 0 12 6 0 0 -17
sa:evening ,	0 0 0 8 0 0 0 -4
sa:evening .	-1 4 0 0 8 0 0 -11
sa:every	0 0 13 -6 0 0 0 -4
sa:everybody	0 -8 0 6 0 0 0 1
sa:everything	0 -9 0 -4 -3 0 0 15
sa:exclusion	6 -12 15 -12 0 0 0 -5
sa:exempt	0 -4 -9 14 2 0 0 0
sa:exemption	0 6 5 -8 -2 0 0 -4
sa:expire	0 13 0 -13 -1 0 0 3
sa:expire ,	0 0 0 -9 0 0 0 12
sa:expire on	0 -3 0 12 0 0 0 -6
sa:explain	0 0 0 14 0 0 0 -15
sa:export	6 -4 0 14 -7 0 0 -12
sa:export control	9 0 0 -6 0 0 0 -1
sa:export of	0 -5 0 18 0 0 0 -6
sa:exporter	0 7 0 -3 0 0 0 0
sa:extend	0 -2 0 10 -7 0 0 -4
sa:extend .	0 -9 0 2 0 0 0 8
sa:extend by	0 0 0 13 0 0 0 -7
sa:extend it	0 18 0 0 0 0 0 -15
sa:extend the	0 -5 0 6 0 0 0 0
sa:extend their	0 0 0 -7 0 0 0 8
sa:extension	0 10 -4 0 6 0 6 -16
sa:extension .	0 0 0 18 0 0 0 -16
sa:extension of	0 0 0 -18 10 0 7 1
sa:extra	0 -5 0 18 0 0 0 -11
sa:failed	0 -3 0 6 0 0 0 0
sa:failing	0 27 0 -21 -3 0 0 -3
sa:fall	0 15 0 -1 -1 0 0 -11
sa:far	0 -2 0 11 0 0 0 -5
sa:farmer	0 8 0 -5 0 0 0 -1
sa:fee	-6 -28 -3 6 28 0 0 -11
sa:fee .	0 -9 -2 9 8 0 0 -5
sa:fee on	-3 -1 0 0 8 0 0 0
sa:fentanyl	0 -13 0 5 0 0 0 7
sa:fentanyl ,	0 -6 0 -3 0 0 0 10
sa:fertiliser	0 -10 0 12 0 0 0 0
sa:find	0 19 0 -23 0 0 0 4
sa:finish	0 8 0 -11 0 0 0 3
sa:first	0 -13 0 9 0 0 0 1
sa:first .	0 -2 0 6 0 0 0 -2
sa:fish	0 -1 0 8 -1 0 0 0
sa:follow	0 -5 0 12 0 0 0 -2
sa:follow .	0 0 0 13 0 0 0 -9
sa:following	0 5 0 -14 0 0 0 10
sa:for	-3 3 1 6 12 -9 0 -17
sa:for <number>	1 6 6 -10 -2 0 0 0
sa:for <quality>	0 -12 6 0 0 0 0 5
sa:for <span>	0 9 -1 4 9 0 0 -23
sa:for a	0 4 0 7 1 0 0 -15
sa:for good	1 -2 0 -6 0 0 4 0
sa:for it	0 -8 0 3 -6 0 0 9
sa:for more	0 0 8 -3 0 0 0 -4
sa:for talk	0 0 0 -6 0 0 0 7
sa:for the	-3 3 -11 3 -4 0 0 4
sa:for which	0 -7 0 -8 8 0 0 6
sa:force	0 -2 -4 11 7 0 0 -14
sa:force .	0 -4 0 8 0 0 0 0
sa:force on	0 5 0 0 4 0 0 -9
sa:force until	0 0 0 6 0 0 0 0
sa:foreign	1 -10 0 11 0 0 0 -1
sa:found	0 -4 0 0 0 0 0 7
sa:four	0 -10 0 11 0 0 0 1
sa:fourth	0 -2 0 13 0 0 0 -7
sa:fourth round	0 -1 0 10 0 0 0 -6
sa:framework	0 -6 0 9 0 0 0 0
sa:free	0 -12 6 1 7 0 0 -3
sa:free of	0 -9 7 -2 7 0 0 -3
sa:freeze	0 -5 0 -6 0 0 0 14
sa:from	-1 7 2 3 -3 -5 -7 -6
sa:from <day-ahead>	0 -32 0 35 -12 0 0 0
sa:from <level>	0 17 0 -15 2 0 0 -1
sa:from <name>	0 9 8 -1 -5 0 0 -13
sa:from <number>	0 -2 0 0 8 0 0 0
sa:from <seat>	0 7 0 -5 0 0 0 0
sa:from a	0 0 0 -5 0 0 0 9
sa:full	0 23 0 -7 0 0 0 -15
sa:gallium	19 -5 0 -2 0 0 0 -10
sa:gallium ,	17 -5 0 0 0 0 0 -10
sa:gave	0 -3 0 6 0 0 0 0
sa:geneva	0 -8 0 1 -1 0 0 7
sa:geneva .	0 0 0 6 0 0 0 -2
sa:georgia	0 -8 0 8 0 0 0 0
sa:germanium	17 -5 0 0 0 0 0 -10
sa:germanium ,	6 0 0 -1 0 0 0 0
sa:germanium and	11 -3 0 0 0 0 0 -8
sa:get	0 7 0 -13 0 0 0 6
sa:give	0 -13 0 19 -2 0 0 -4
sa:given	0 1 0 -13 -1 0 0 11
sa:go	0 -2 2 -3 0 0 -2 7
sa:go .	0 -11 0 10 0 0 3 -2
sa:go back	0 -7 0 0 -8 0 -6 17
sa:go on	0 -7 0 5 0 0 0 0
sa:go up	0 13 0 -6 0 0 0 -5
sa:gold	0 4 0 -6 6 0 0 -4
sa:good	-2 0 1 6 -17 0 0 3
sa:good ,	0 8 0 -11 0 0 0 4
sa:good .	0 13 0 -8 0 0 0 -3
sa:good for	0 0 0 -6 1 0 0 2
sa:good of	0 -4 0 8 0 0 0 0
sa:good pay	0 -16 0 17 0 0 0 0
sa:government	0 2 0 -6 -4 0 0 9
sa:graphite	3 8 0 -8 0 0 0 -1
sa:had	-7 -2 -2 -1 -4 0 -2 16
sa:had been	0 -10 0 0 4 0 0 5
sa:had not	0 -4 0 8 0 0 0 -1
sa:had put	-1 -1 0 12 0 0 0 -1
sa:had to	0 0 0 -6 0 0 0 7
sa:half of	0 -3 0 -8 0 0 0 13
sa:hand	-3 11 0 -2 -7 5 0 -5
sa:hand .	0 0 0 0 0 6 0 0
sa:happen	0 4 2 2 -2 0 0 -10
sa:has	5 0 -6 -2 13 1 6 -13
sa:has a	0 0 0 4 4 0 0 -8
sa:has been	0 4 0 -3 -8 4 2 0
sa:has not	0 16 0 -18 0 0 0 2
sa:has say	7 -1 0 -8 6 0 0 -1
sa:have	-6 4 1 -9 -19 2 12 7
sa:have a	0 7 0 -18 -2 0 15 -3
sa:have agree	0 -9 0 11 0 0 0 0
sa:have to	0 4 0 -6 0 0 0 1
sa:he	0 -17 0 2 7 -2 0 9
sa:he had	0 0 0 -11 0 0 0 11
sa:he hope	0 0 0 -10 13 0 0 0
sa:he tell	0 -4 0 -3 0 0 0 11
sa:he was	0 -2 0 8 0 0 0 0
sa:he would	0 -6 0 -7 3 0 0 12
sa:hear	0 0 0 -9 10 0 0 0
sa:hearing	0 -1 0 -3 10 0 0 0
sa:here	0 11 0 -10 0 0 0 0
sa:higher	0 5 0 -9 0 0 0 4
sa:highest	0 -4 0 13 -2 0 0 -3
sa:his	0 7 0 -5 2 0 1 -2
sa:his <office>	0 8 0 -6 0 0 0 0
sa:hold	0 -4 0 14 0 0 0 -3
sa:hold back	0 0 0 -5 0 0 0 6
sa:hope	0 -3 0 -20 19 0 0 3
sa:hotel	0 0 0 6 0 0 0 -3
sa:hour	0 -11 0 16 0 0 0 -5
sa:hour .	0 -4 0 10 0 0 0 -3
sa:how	0 -2 0 6 0 0 0 0
sa:hundred	0 0 0 11 0 0 0 -11
sa:i	0 -7 0 -9 13 0 0 10
sa:if	-3 28 -13 2 -16 -1 -2 -16
sa:if it	0 19 -2 0 -9 0 0 -10
sa:if the	0 3 0 -2 7 0 0 -5
sa:if there	0 11 0 0 -4 0 0 -6
sa:if they	0 -11 0 19 -4 0 0 0
sa:immediately	0 0 0 -3 7 0 0 0
sa:immediately "	0 0 0 -6 7 0 0 0
sa:impose	0 -12 0 16 -1 0 0 0
sa:in	-3 1 -19 12 12 6 -15 -16
sa:in <month-gone>	0 -30 8 4 -4 0 0 14
sa:in <number>	0 10 0 -18 0 0 0 8
sa:in <seat>	-1 1 0 6 10 0 0 -20
sa:in <span>	0 -7 0 7 0 0 0 0
sa:in a	0 7 0 -5 0 1 0 -1
sa:in any	0 14 0 -10 0 0 0 -2
sa:in busan	0 7 0 -5 0 0 0 0
sa:in each	0 -2 0 11 0 0 0 -2
sa:in force	0 -9 -3 6 8 0 0 -4
sa:in geneva	0 -2 0 9 0 0 0 -4
sa:in it	7 0 0 -6 0 0 0 0
sa:in its	0 0 0 -5 7 0 0 0
sa:in place	0 -11 0 8 0 0 0 2
sa:in the	-6 12 -2 -20 10 10 0 -1
sa:in their	0 -2 0 -10 8 0 0 5
sa:in which	8 2 0 -1 -4 0 0 -6
sa:included .	-2 -4 0 0 0 0 0 10
sa:industry	0 0 0 6 0 0 0 -4
sa:into	-1 -1 11 -8 -6 5 0 0
sa:into <name>	0 8 0 -11 0 6 0 -1
sa:into force	0 4 0 5 0 0 0 -8
sa:into the	0 -2 13 -17 0 0 0 7
sa:introduce	5 0 0 -7 0 0 0 0
sa:is	1 6 2 -16 6 2 -1 1
sa:is <day-ahead>	0 -6 0 5 0 1 0 0
sa:is at	0 -1 0 0 6 0 0 -1
sa:is done	0 8 0 -2 0 0 0 -4
sa:is due	0 7 0 -5 0 0 0 0
sa:is go	0 -7 0 11 0 0 0 -2
sa:is in	0 12 0 -16 4 0 0 0
sa:is no	-1 20 0 0 -10 0 0 -11
sa:is not	0 -2 4 -6 3 0 0 0
sa:is off	0 -7 0 0 3 0 0 2
sa:is on	0 9 0 -8 0 0 0 0
sa:is over	0 -7 0 9 0 0 0 -3
sa:is the	6 12 4 -16 -3 0 0 0
sa:is to	1 0 0 -8 -4 0 0 13
sa:is up	0 -4 0 -8 0 0 0 14
sa:is what	0 8 0 0 4 0 0 -11
sa:issue	0 -4 0 7 0 0 0 0
sa:it	-2 3 -9 7 -1 -3 -20 1
sa:it 's	0 -11 0 18 4 0 0 -12
sa:it ,	0 -5 0 -4 0 0 0 10
sa:it .	0 16 -10 -14 15 -5 -2 -6
sa:it end	0 8 -10 -3 0 0 0 5
sa:it go	0 -4 9 0 0 0 0 -2
sa:it had	0 -4 0 10 -3 0 0 0
sa:it has	4 13 0 -3 -5 0 0 -11
sa:it in	0 6 0 0 -3 0 0 0
sa:it is	0 15 -1 -1 0 0 0 -8
sa:it say	0 7 0 -1 -1 0 0 0
sa:it to	0 -7 0 7 0 0 0 0
sa:it was	0 0 0 -4 0 0 0 10
sa:it will	0 11 0 -21 0 0 0 11
sa:it would	-3 -11 0 2 8 0 0 4
sa:item	0 -5 0 10 0 0 0 0
sa:its	6 9 0 3 0 1 -7 -16
sa:its <level>	0 6 0 -4 0 0 0 0
sa:its <organisation>	0 -8 0 8 2 0 0 -1
sa:its control	-4 9 0 -1 0 0 0 0
sa:its own	0 0 0 -7 5 0 0 4
sa:its tariff	0 4 0 4 0 0 0 -10
sa:itself	0 20 0 -16 -1 0 0 -4
sa:job	0 11 0 -11 0 0 0 0
sa:just	0 -13 13 -2 0 0 0 1
sa:keep	0 12 0 -11 -1 0 0 4
sa:keep the	0 3 0 -8 0 0 0 7
sa:kind	0 2 6 -5 0 0 0 0
sa:lapse	0 -6 0 8 2 0 0 -2
sa:lapse ,	0 -6 0 7 0 0 0 0
sa:last	-3 7 12 -3 -12 0 0 -1
sa:last <month-gone>	0 9 0 -4 0 0 0 -4
sa:last <span>	0 9 0 -6 0 0 0 -1
sa:last day	0 13 6 -16 0 0 0 0
sa:last week	0 2 8 -13 -5 0 0 9
sa:last year	0 -6 0 13 0 0 0 -4
sa:later	0 -12 0 0 0 0 0 14
sa:later .	0 -1 0 -14 0 0 0 17
sa:law	0 7 0 14 -11 0 0 -15
sa:law .	0 10 0 0 0 0 0 -6
sa:law on	0 7 0 -4 0 0 0 0
sa:lawful	0 0 0 -8 9 0 0 0
sa:lawful .	0 0 0 -8 9 0 0 0
sa:lay	0 -7 0 7 -2 0 0 2
sa:least	0 -14 0 10 -4 0 0 7
sa:leather	0 -9 0 1 0 0 0 5
sa:leave	5 -15 0 0 4 0 0 2
sa:less	0 10 -10 -1 0 0 0 2
sa:less than	0 7 -9 0 0 0 0 3
sa:let	0 -6 0 -7 2 0 0 13
sa:letter	0 7 0 -2 0 0 0 0
sa:level	0 5 0 4 -4 0 0 -9
sa:levy on	0 9 0 -3 0 0 -1 0
sa:licence	5 -12 0 8 0 0 0 0
sa:licence for	0 -5 0 6 0 0 0 0
sa:likewise	0 2 0 -9 3 0 0 2
sa:lisbon	0 0 0 7 0 0 0 -1
sa:list .	0 0 6 0 0 0 0 -5
sa:list of	0 0 0 -12 8 0 0 7
sa:lithium	8 0 0 -5 0 0 0 0
sa:local	0 0 0 6 0 0 0 0
sa:local time	0 0 0 6 0 0 0 0
sa:london	8 0 0 -5 0 0 0 0
sa:long	0 -8 0 5 0 0 0 2
sa:longer	0 -12 0 17 -4 0 0 -2
sa:longer .	0 0 0 -2 0 0 0 6
sa:look	0 -11 0 0 1 0 0 7
sa:lorry	0 0 0 21 0 0 0 -19
sa:lower tariff	0 0 0 -4 0 0 0 6
sa:m	-4 -12 9 -2 8 0 0 0
sa:m .	-4 -12 9 -2 8 0 0 0
sa:machine	0 -6 0 7 0 0 0 0
sa:magnet	0 12 0 -5 0 0 0 -6
sa:make	7 -4 0 -3 2 0 7 -5
sa:make it	0 -5 0 0 7 0 0 0
sa:making	0 13 0 -12 0 0 0 0
sa:making of	0 13 0 -12 0 0 0 0
sa:many	0 13 0 -6 0 0 0 -6
sa:match	0 6 0 -1 0 0 0 -4
sa:matter	0 0 0 9 -4 1 0 -7
sa:may	0 -16 0 20 -6 0 -5 1
sa:may be	0 -10 0 17 0 0 0 -7
sa:me	0 -3 0 13 0 0 0 -8
sa:measure	0 0 8 -4 -5 0 3 -1
sa:media	5 -6 0 0 0 0 0 0
sa:mediator	0 0 0 11 0 0 0 -9
sa:medicine	0 -11 0 0 -3 0 0 13
sa:meet	0 -1 -8 18 -8 0 0 0
sa:meet .	0 13 -6 7 -12 0 0 -2
sa:meet again	0 -6 0 10 0 0 0 -1
sa:meet in	0 -8 0 15 -7 0 0 -2
sa:member	0 -3 0 -2 7 0 0 0
sa:memorandum	0 8 0 -9 0 0 0 0
sa:metal	0 12 0 -10 0 0 0 0
sa:midnight	0 4 0 -20 0 0 0 18
sa:midnight .	0 0 0 -21 0 0 0 25
sa:might	0 -1 0 -5 6 0 0 1
sa:million	0 -5 0 14 -4 0 0 0
sa:minister	0 7 0 -1 -3 0 0 0
sa:ministry	-3 14 0 -7 0 0 0 0
sa:minute	0 0 12 -8 -2 0 0 0
sa:minute past	0 -3 0 -2 0 0 0 9
sa:month	4 -26 0 1 7 0 0 9
sa:month ,	5 0 0 -15 3 0 0 8
sa:month .	0 -15 0 2 5 0 0 1
sa:more	-6 0 6 -1 -3 0 0 2
sa:more ,	0 -12 0 6 0 0 0 5
sa:more .	0 -7 8 -3 0 0 0 4
sa:morning ,	0 10 0 -8 0 0 0 0
sa:morning .	0 -10 0 4 0 0 0 6
sa:mr	0 10 0 -15 7 0 8 -10
sa:mr <person>	0 10 0 -16 7 0 8 -10
sa:must	0 -12 0 13 0 0 2 -6
sa:must be	0 -5 0 18 -7 0 0 -4
sa:my	0 -8 0 5 0 0 0 3
sa:need	4 -13 0 1 -4 0 0 9
sa:needed	0 -5 0 -6 0 0 0 9
sa:negotiate	0 14 0 -11 0 0 0 -1
sa:negotiation	0 -2 0 -3 0 0 11 -2
sa:negotiation .	0 0 0 -6 0 0 7 0
sa:neither	0 -5 0 9 0 0 0 -2
sa:never	0 -3 0 6 0 0 0 0
sa:new	-1 26 -5 -16 4 0 -2 -12
sa:new duty	0 5 0 -10 -1 0 0 10
sa:new rate	0 11 0 -3 -6 0 0 0
sa:new year	0 7 0 -10 5 0 0 -2
sa:nexperia	-1 0 0 7 0 0 0 0
sa:next	8 0 -2 2 2 -3 0 -7
sa:next week	0 0 0 9 0 0 0 -5
sa:next year	3 0 0 -16 7 0 0 4
sa:night	0 -11 0 5 -1 0 0 5
sa:night ,	0 -2 0 16 0 0 0 -11
sa:night .	0 0 0 -15 0 0 0 17
sa:no	0 -9 -8 -2 5 0 0 11
sa:no .	6 -3 0 6 0 0 0 -8
sa:no longer	0 -2 0 8 0 0 0 0
sa:nobody	5 -1 0 9 -4 0 0 -6
sa:nobody has	7 0 0 -2 0 0 0 -1
sa:none	0 -9 0 20 -5 0 0 -2
sa:north	0 -6 0 8 0 0 0 0
sa:not	-1 3 21 -23 -6 -1 -4 15
sa:not .	0 6 0 -3 0 0 0 0
sa:not be	0 -4 8 -5 2 0 0 0
sa:not been	0 8 0 -8 0 0 0 0
sa:not extend	0 -9 0 0 0 0 0 8
sa:note	0 -1 0 7 0 0 0 -3
sa:nothing	0 16 0 -4 -9 0 1 -4
sa:nothing .	0 -5 0 0 0 0 0 8
sa:notice	17 4 0 -4 -5 0 0 -9
sa:notice of	11 0 0 -4 0 0 0 -4
sa:now	0 -20 0 35 -2 0 0 -16
sa:now .	0 0 0 -6 0 0 0 5
sa:number	0 -9 0 0 0 0 0 7
sa:of	9 -9 -2 12 0 0 -8 -10
sa:of <day-gone>	12 0 0 -10 0 0 0 0
sa:of <number>	0 -1 -2 16 -6 0 0 -9
sa:of <quality>	0 -8 7 6 -3 0 0 0
sa:of <span>	0 -1 0 8 -3 0 0 -1
sa:of a	-1 15 0 -16 5 0 0 0
sa:of all	0 10 0 -9 0 0 0 0
sa:of an	0 -10 0 0 -2 0 0 11
sa:of both	0 -2 0 7 0 0 0 -3
sa:of good	0 0 6 -9 0 0 0 5
sa:of it	0 -1 0 -7 13 0 0 0
sa:of its	9 0 0 -1 0 0 0 -3
sa:of last	0 -5 0 8 0 0 0 0
sa:of next	4 5 0 -8 -4 0 0 2
sa:of our	0 -4 0 -3 9 0 0 0
sa:of the	5 -30 7 1 7 0 3 -3
sa:of them	-2 0 0 7 0 0 0 0
sa:of thi	0 -14 0 0 3 0 0 7
sa:of what	0 -4 0 0 0 0 0 6
sa:off	-2 -6 0 4 1 3 -1 1
sa:off .	0 0 0 -7 5 3 0 0
sa:off the	0 -4 0 12 -1 0 0 -3
sa:official	0 6 0 -6 0 0 0 0
sa:oil	0 -6 4 2 -4 0 6 -1
sa:oil and	0 -7 0 11 0 0 0 -2
sa:old	0 -15 4 21 -2 0 -5 -7
sa:old tariff	0 -7 0 20 -6 0 0 -6
sa:older	0 8 0 -3 0 0 0 -1
sa:on	0 8 -25 9 2 -20 9 -20
sa:on .	0 9 0 -2 0 0 0 -7
sa:on <day-ahead>	-3 0 -4 17 18 0 -4 -27
sa:on <day-gone>	0 10 0 1 0 0 -2 -6
sa:on <day-today>	0 0 0 10 -4 0 0 -6
sa:on <name>	0 -1 0 8 0 0 0 -5
sa:on <quality>	-5 12 -4 2 0 0 0 -15
sa:on all	0 6 0 0 0 0 0 -5
sa:on an	0 0 0 0 -3 0 7 -1
sa:on both	0 9 0 -6 0 0 0 0
sa:on certain	0 -5 0 7 0 0 0 0
sa:on critical	10 -3 0 -3 0 0 0 0
sa:on good	0 11 0 -11 1 0 0 0
sa:on it	0 -1 0 6 0 0 0 -2
sa:on its	0 5 0 2 -1 0 0 -7
sa:on social	5 -6 0 0 0 0 0 0
sa:on that	0 6 0 -19 0 0 0 10
sa:on the	2 -7 0 0 0 0 0 8
sa:on top	0 7 0 0 0 0 0 -8
sa:on what	0 -3 0 5 1 0 0 -6
sa:on whether	0 0 0 6 -2 0 0 0
sa:on which	0 10 0 -12 -9 0 11 1
sa:once	0 -13 0 23 0 0 0 -8
sa:once more	0 0 0 9 0 0 0 -7
sa:one	2 -19 -1 10 1 2 0 -2
sa:one ,	7 0 0 0 -2 0 0 -4
sa:one .	-5 -9 0 0 9 0 0 4
sa:one minute	0 6 0 0 0 0 0 -6
sa:only	0 -13 0 11 0 0 0 1
sa:open	0 5 0 11 0 0 0 -15
sa:or	-1 -10 5 -7 7 7 7 0
sa:or so	0 -3 0 0 12 0 0 -9
sa:or sooner	0 7 0 -11 0 0 0 0
sa:order	0 -12 0 10 0 0 0 3
sa:ordinary	0 8 0 -2 0 0 0 -4
sa:other	-2 -11 0 -9 13 0 0 18
sa:other 's	0 -8 0 -8 12 0 0 4
sa:other since	0 7 0 -7 0 0 0 0
sa:otherwise	0 -7 0 -4 -4 0 0 18
sa:our	0 -20 0 -1 16 0 0 8
sa:out	-1 -12 1 1 10 -2 0 2
sa:out ,	0 -9 0 14 0 0 0 -1
sa:out .	0 -13 0 -2 -1 0 0 17
sa:out in	0 0 0 -6 5 0 0 0
sa:out of	0 12 0 -10 0 0 0 0
sa:out on	0 7 0 -2 4 0 0 -9
sa:outline	0 0 0 -1 0 6 0 0
sa:over	3 -13 0 3 0 0 11 -1
sa:over ,	0 -3 0 0 0 0 0 7
sa:over tariff	0 0 0 -5 0 0 7 0
sa:owe	0 1 0 -6 2 0 0 3
sa:own	0 -2 0 -2 10 0 0 -2
sa:p	-3 -7 9 0 -2 0 0 0
sa:p .	-3 -4 9 0 -2 0 0 0
sa:page	0 -3 0 7 0 0 0 0
sa:palm	0 -1 0 -6 0 0 7 2
sa:palm oil	0 -1 0 -6 0 0 7 2
sa:paper	0 -1 0 12 0 0 0 -6
sa:parcel	0 0 11 -5 -1 0 0 -5
sa:part	8 0 0 0 0 0 0 -6
sa:part of	6 0 0 -2 0 0 0 -1
sa:partner	0 -7 0 7 0 0 0 0
sa:pass	0 -9 0 8 0 0 0 0
sa:past	0 -3 0 -1 0 0 0 8
sa:past midnight	0 -3 0 -2 0 0 0 9
sa:pause	0 -17 2 0 -3 0 0 15
sa:pause of	0 -10 0 -1 0 0 0 14
sa:pay	1 1 7 8 1 -3 -3 -19
sa:pay ,	6 -6 0 0 0 0 0 0
sa:pay <level>	-1 13 0 -3 -4 0 0 -2
sa:pay <number>	0 12 0 -10 0 0 0 0
sa:pay a	0 -8 0 0 8 0 0 1
sa:pay an	0 -13 0 16 0 0 0 0
sa:pen	0 0 0 -7 0 0 0 7
sa:period	0 0 0 -10 0 0 0 9
sa:permanent	0 3 0 -5 0 0 6 -3
sa:place	0 -16 0 10 0 0 0 6
sa:place .	0 -4 0 8 0 0 0 0
sa:place of	0 -11 0 12 0 0 0 0
sa:plan	0 0 0 14 0 0 0 -13
sa:plan .	0 0 0 11 0 0 0 -9
sa:plant	0 -2 0 7 0 0 0 -1
sa:pork	0 0 0 -6 0 0 0 8
sa:pork ,	0 0 0 -7 0 0 0 9
sa:port	-5 1 -3 -3 11 3 0 -11
sa:port .	0 -6 0 6 1 0 0 -1
sa:port fee	-5 -3 -2 -1 15 0 0 -5
sa:post	0 -3 0 -2 8 0 0 0
sa:post that	0 -1 0 -4 8 0 0 0
sa:power	0 -12 0 15 -2 0 0 0
sa:power act	0 -7 0 10 0 0 0 0
sa:prepare	0 10 0 -12 0 0 0 0
sa:present	0 -4 0 1 -5 0 6 0
sa:price	0 6 0 -7 0 0 0 5
sa:proclamation	0 -2 0 0 6 0 0 0
sa:product	6 -18 0 21 0 0 0 -7
sa:product of	0 -7 0 10 0 0 0 0
sa:prolong	0 19 0 -7 -1 0 0 -5
sa:prolong it	0 21 0 -7 0 0 0 -12
sa:prolonged .	0 2 0 -16 0 0 0 11
sa:promise	0 10 0 -11 0 0 0 0
sa:promise to	0 6 0 -7 0 0 0 0
sa:purchase	0 -7 0 10 0 0 0 0
sa:purchase of	0 -6 0 9 0 0 0 0
sa:put	5 -4 0 3 -12 9 0 -5
sa:put <level>	0 -3 0 7 0 0 0 0
sa:put the	0 5 0 -7 0 6 0 0
sa:quarrel	0 -6 0 0 0 0 5 0
sa:quarrel over	0 -3 0 7 0 0 0 -1
sa:question	0 -5 0 0 0 0 0 8
sa:raise it	0 -10 0 4 0 0 0 3
sa:raise its	0 6 0 0 0 0 0 -7
sa:rare	9 -4 0 2 -5 0 0 -3
sa:rate	0 6 -3 4 -5 0 -2 0
sa:rate .	0 9 0 0 -7 0 0 0
sa:rate of	0 -5 0 9 0 0 0 -1
sa:rather	0 -9 0 -12 9 0 0 11
sa:reach	0 1 0 6 -4 0 -2 0
sa:read	0 -4 0 11 0 0 0 -3
sa:record	0 -8 0 8 0 0 0 -1
sa:reduce	0 -3 0 11 0 0 0 -5
sa:refund	0 3 0 8 -1 0 0 -9
sa:relief	0 4 0 -10 9 0 0 -5
sa:remain	0 -14 0 22 0 0 0 -9
sa:renew	0 0 0 -5 0 0 0 6
sa:renewed	0 0 9 -1 10 0 0 -18
sa:renewed .	0 -1 13 -5 0 0 0 -4
sa:reply	0 -5 0 0 6 0 0 0
sa:report	0 -1 0 18 -12 0 0 -2
sa:report .	0 0 0 15 -10 0 0 -1
sa:reporter	0 0 0 -11 0 0 0 15
sa:reporter .	0 0 0 -8 0 0 0 9
sa:result	0 -9 0 0 0 0 2 1
sa:result .	0 0 0 -8 2 0 0 6
sa:resume	0 0 0 8 0 0 0 0
sa:retain	0 -6 0 10 0 0 0 -1
sa:return	0 -6 0 -6 3 0 -2 12
sa:return to	0 -3 0 -5 0 0 0 13
sa:rice	0 13 0 -13 0 0 0 0
sa:rise	0 7 0 0 -9 0 0 0
sa:rise by	0 -15 0 4 -1 0 0 12
sa:rise to	0 20 0 -8 -1 0 0 -12
sa:room	0 0 0 6 -1 0 0 0
sa:round	0 -7 0 23 -1 0 0 -13
sa:round of	0 0 0 8 0 0 0 -5
sa:rule	4 -14 0 12 0 0 0 -5
sa:rule on	0 0 0 -2 0 0 0 6
sa:run	0 -9 -1 7 4 0 0 0
sa:run out	0 -4 0 8 0 0 0 -2
sa:run to	0 -8 0 11 0 0 0 -1
sa:run until	0 0 0 8 0 0 0 -6
sa:salmon	0 10 0 -9 0 0 0 0
sa:same	-6 -6 0 0 4 0 0 7
sa:same .	0 0 0 -5 0 0 0 7
sa:same day	0 -1 0 9 0 0 0 -4
sa:save	0 3 0 0 -8 0 0 3
sa:say	4 -4 1 3 -7 -6 0 4
sa:say .	-1 0 0 10 -12 0 2 -3
sa:say <person>	0 -8 0 5 -7 0 0 8
sa:say on	0 8 0 0 0 0 0 -8
sa:say that	0 -6 0 6 3 0 0 -4
sa:say the	4 -5 0 -2 -1 0 0 7
sa:sea	0 0 0 7 0 0 0 -1
sa:season	0 -4 0 6 0 -1 3 0
sa:section	1 8 -1 -5 3 0 0 -5
sa:section <number>	0 6 0 -3 3 0 0 -3
sa:see	0 7 4 -3 -6 5 0 -5
sa:see no	0 0 0 -6 0 0 0 6
sa:seem	0 7 0 -6 0 0 0 0
sa:sell	7 0 0 -1 -9 13 0 -10
sa:send	-1 0 0 -8 0 0 0 12
sa:set	0 0 0 8 -5 0 0 0
sa:settle	0 -6 0 0 0 0 10 -1
sa:shall	0 -6 -2 -3 -2 0 4 14
sa:shall be	0 2 0 -9 0 0 0 7
sa:sheet	0 -4 0 13 0 0 0 -4
sa:ship	-1 -9 -1 -18 29 0 0 0
sa:ship .	-3 -8 0 -6 18 0 0 0
sa:shook	0 7 0 -3 0 0 0 0
sa:shook hand	0 7 0 -3 0 0 0 0
sa:short	0 12 0 -3 -5 0 0 -2
sa:should	0 3 0 5 -1 0 0 -7
sa:side	1 15 2 -1 -12 0 1 -8
sa:side .	2 6 4 -19 -2 0 0 5
sa:sign	0 2 0 6 -8 0 0 -2
sa:sign in	0 5 0 -9 0 0 0 4
sa:sign on	0 -7 0 9 0 0 0 0
sa:sign the	0 -1 0 13 0 0 0 -6
sa:signature	-2 7 0 0 -6 0 0 0
sa:signature .	0 6 0 0 -5 0 0 0
sa:since	0 -4 0 -2 2 0 0 8
sa:since <month-gone>	0 -7 0 7 0 0 0 0
sa:single	0 -8 0 11 -1 0 0 0
sa:sit	0 -1 0 -1 0 0 0 6
sa:small	-1 -2 8 0 0 0 0 0
sa:so	-3 -7 -2 -12 28 6 0 -5
sa:so far	0 -2 0 10 0 0 0 -4
sa:so that	-1 6 0 -10 7 8 0 -7
sa:social	5 -6 0 1 0 0 0 0
sa:social media	5 -6 0 0 0 0 0 0
sa:software	9 -2 0 -3 0 0 0 0
sa:some	0 -7 0 16 -1 0 0 -6
sa:some of	0 0 0 8 0 0 0 -3
sa:somebody	0 -12 0 -10 -1 0 0 24
sa:something	0 -3 0 -2 0 0 0 10
sa:sooner	0 6 0 0 0 0 0 -6
sa:soybean	0 -7 0 -3 -1 0 0 16
sa:spare	0 8 0 -4 0 0 0 0
sa:speak	0 2 0 -9 0 0 0 5
sa:speaking	0 0 0 -10 0 0 0 11
sa:stand	0 21 0 0 0 0 0 -19
sa:start	0 11 0 0 -4 -2 0 -2
sa:start on	0 9 0 -3 0 0 0 -2
sa:state	0 0 0 -9 2 0 0 9
sa:stay	4 1 0 12 -6 0 -5 -12
sa:stay at	0 0 0 8 0 0 0 -7
sa:steel	0 18 0 -14 0 0 0 0
sa:step	0 23 0 -18 0 0 0 -5
sa:stop	0 12 0 1 0 0 0 -13
sa:strike	0 7 0 1 -3 5 -3 -8
sa:strike a	0 6 0 -5 0 0 0 0
sa:subject	0 0 0 -7 11 0 0 -1
sa:subject to	0 0 0 -8 11 0 0 -1
sa:surcharge	0 7 -6 0 5 0 0 -15
sa:surcharge of	0 -7 0 7 0 0 0 0
sa:suspend	-8 5 0 1 -5 0 -2 3
sa:suspend .	0 -2 0 10 0 0 0 -1
sa:suspend <points>	0 4 0 -7 0 0 0 3
sa:suspension	2 10 -6 -2 3 0 7 -16
sa:suspension of	3 0 -4 0 8 0 0 -9
sa:table	0 -6 0 12 -5 0 0 0
sa:table ,	0 -5 0 7 0 0 0 0
sa:take	0 -7 -3 8 0 0 1 0
sa:take effect	0 14 0 -5 5 0 0 -16
sa:talk	0 0 0 -4 -6 3 0 10
sa:tariff	1 -13 -8 13 -3 1 10 -7
sa:tariff ,	0 -5 0 7 0 0 0 0
sa:tariff .	0 5 0 -4 1 0 5 -8
sa:tariff ;	0 1 0 -11 0 0 0 11
sa:tariff of	0 6 0 0 -2 0 0 -2
sa:tariff on	0 8 0 5 0 0 0 -15
sa:tariff that	6 -5 0 0 0 0 0 0
sa:tariff truce	0 -8 0 -6 8 0 0 4
sa:tax	0 15 0 -14 0 0 0 -1
sa:telephone	0 0 0 -15 0 0 0 18
sa:telephone .	0 0 0 -11 0 0 0 11
sa:telephone call	0 2 0 -12 0 0 0 9
sa:tell	0 23 -7 -20 -8 0 -3 11
sa:tell a	0 6 0 -6 4 0 0 -1
sa:tell reporter	0 0 0 -12 0 0 0 15
sa:tell the	0 8 -6 1 -9 0 0 0
sa:term	0 2 0 -7 9 0 0 -3
sa:term of	0 0 0 -7 10 0 0 0
sa:th	8 0 0 -3 0 0 0 0
sa:than	0 8 -10 -4 7 0 0 0
sa:than <number>	0 0 0 9 0 0 0 -1
sa:that	-12 11 0 -3 3 5 -16 -2
sa:that 's	0 -10 0 0 0 0 0 10
sa:that ,	0 13 0 7 -3 0 0 -17
sa:that .	0 0 0 -8 0 0 0 10
sa:that <name>	0 -12 0 18 -5 4 0 -8
sa:that <person>	0 10 0 -4 -1 0 0 -1
sa:that <quality>	0 -5 0 10 0 0 0 -2
sa:that a	0 -6 0 9 0 0 0 0
sa:that are	0 1 0 -3 8 0 0 -5
sa:that both	0 -12 0 14 0 0 0 0
sa:that day	0 14 0 -16 0 0 0 4
sa:that he	0 -4 0 -1 0 0 0 11
sa:that his	0 10 0 -10 0 0 0 0
sa:that is	0 -7 0 -4 18 0 -1 0
sa:that it	-3 12 0 -11 12 0 0 -9
sa:that no	0 11 0 -6 0 0 0 -2
sa:that the	-3 0 0 11 -1 7 0 -13
sa:that was	0 0 0 -11 0 0 0 10
sa:that we	0 11 0 -9 0 0 0 0
sa:the	-3 3 6 0 7 4 2 -12
sa:the <day-ahead>	0 0 0 7 1 0 6 -16
sa:the <day-gone>	0 0 0 6 0 0 0 -4
sa:the <name>	1 -17 10 10 -7 9 -2 -4
sa:the <number>	14 9 0 -19 0 0 7 -8
sa:the <organisation>	0 -11 1 11 11 0 -5 -7
sa:the <person>	0 -25 0 8 11 0 0 0
sa:the <quality>	-8 12 6 -14 -12 -1 -2 15
sa:the <seat>	0 1 0 6 -6 0 0 0
sa:the <span>	0 -3 0 -6 -2 0 0 16
sa:the additional	0 11 7 -9 -5 0 0 0
sa:the agreement	0 0 0 -7 7 0 0 0
sa:the back	0 12 0 -10 0 0 0 0
sa:the custom	0 6 7 -8 -1 0 0 0
sa:the date	0 0 0 0 -1 0 6 -1
sa:the day	2 -15 3 -8 1 0 0 11
sa:the deal	-1 -13 0 0 9 8 0 -1
sa:the duty	0 -7 -3 2 0 0 0 5
sa:the emergency	0 -9 0 8 1 0 0 -2
sa:the evening	0 0 0 6 9 0 0 -13
sa:the extension	0 0 0 3 10 0 0 -12
sa:the first	0 -8 0 4 0 0 0 1
sa:the following	0 6 0 -13 0 0 0 8
sa:the highest	0 -4 0 13 -2 0 0 -3
sa:the last	0 -9 6 3 0 0 0 0
sa:the law	0 0 0 8 -4 0 0 -1
sa:the list	0 15 0 -4 0 0 0 -6
sa:the making	0 13 0 -12 0 0 0 0
sa:the matter	0 1 0 5 0 0 0 -6
sa:the measure	0 -3 8 0 -5 0 0 0
sa:the meet	0 13 -6 -1 -9 0 0 1
sa:the new	0 0 -3 6 1 0 0 -9
sa:the north	0 -6 0 8 0 0 0 0
sa:the old	0 -15 4 19 -2 0 -5 -5
sa:the one	2 -5 0 -6 0 0 0 10
sa:the ordinary	0 8 0 -1 0 0 0 -3
sa:the other	0 0 0 -15 0 0 0 18
sa:the pause	0 -6 2 5 0 0 0 0
sa:the port	-4 9 -2 -7 5 4 0 -7
sa:the present	0 -2 0 11 -2 0 0 -4
sa:the rate	0 -1 0 -10 4 0 0 7
sa:the remain	0 -10 0 12 0 0 0 -2
sa:the result	0 -7 0 6 1 0 0 -2
sa:the right	0 8 0 -5 0 0 0 0
sa:the same	-6 -6 0 0 5 0 0 9
sa:the second	0 0 0 -5 0 0 0 6
sa:the spring	0 0 0 -6 0 0 0 7
sa:the surcharge	0 -5 -4 13 2 0 0 -7
sa:the suspend	0 0 0 -7 0 0 0 9
sa:the suspension	-3 12 -3 -2 3 0 7 -15
sa:the table	0 -6 0 11 -4 0 0 0
sa:the tariff	0 10 0 -20 -4 3 1 10
sa:the term	0 -2 0 -5 10 0 0 0
sa:the third	0 0 0 6 0 0 0 -4
sa:the trade	0 -6 0 4 0 0 0 1
sa:the truce	-4 -8 -2 2 11 0 0 1
sa:the two	0 3 0 -23 -8 0 12 14
sa:the whole	0 9 -9 -11 0 0 0 10
sa:the world	0 -2 0 4 3 0 0 -6
sa:their	3 -1 0 -15 0 -1 -4 22
sa:their dispute	0 0 0 0 6 0 0 -2
sa:their truce	0 0 0 -6 0 0 0 7
sa:them	0 0 0 0 -10 -2 0 5
sa:then	0 0 0 1 7 0 -2 -3
sa:then .	0 -2 0 -3 9 0 0 0
sa:there	-4 11 -3 4 -8 0 -1 -5
sa:there is	-1 23 0 0 -10 0 0 -12
sa:there was	0 -12 0 14 0 0 0 0
sa:there will	0 0 0 9 0 0 0 -6
sa:therefore	0 -4 0 -1 0 0 0 7
sa:these	0 9 0 -5 0 0 0 -2
sa:they	2 4 -8 -3 0 -2 -5 7
sa:they are	4 -17 -3 0 0 0 0 15
sa:they had	0 -2 0 10 0 0 0 -4
sa:they have	0 12 0 -6 -1 0 -1 0
sa:they will	0 5 0 -7 0 0 0 0
sa:they would	0 -5 0 14 -4 0 0 -2
sa:thi	4 -14 0 4 10 0 -1 -3
sa:thi month	0 -14 0 0 3 0 0 8
sa:thi year	0 6 0 -13 10 0 0 -2
sa:third	1 3 0 10 -10 0 0 -9
sa:those	-4 7 3 -2 -3 0 0 -4
sa:those on	-3 10 0 -5 0 0 0 0
sa:threat	0 9 0 -7 0 0 0 0
sa:threaten	0 2 0 1 -6 0 -4 2
sa:threaten to	0 -3 0 11 0 0 0 -1
sa:three	0 -1 0 12 -6 0 0 -1
sa:three ,	0 0 0 8 0 0 0 -3
sa:through	0 1 0 9 0 0 0 -11
sa:ticket	0 -11 0 14 -1 0 0 0
sa:tiktok	0 0 0 0 -2 11 0 -2
sa:till	0 -3 0 -7 0 0 0 13
sa:timber	0 0 0 -3 0 0 6 0
sa:time	-1 -3 -2 8 -20 0 0 14
sa:time ,	0 4 0 6 -10 0 0 0
sa:time .	0 0 0 -2 -2 0 0 6
sa:time in	0 -10 0 14 0 0 0 -2
sa:to	-9 2 -17 -4 1 2 17 0
sa:to <day-gone>	0 0 0 11 -1 3 0 -14
sa:to <level>	0 8 -4 4 -5 0 -2 -6
sa:to <name>	-2 9 0 -3 5 0 0 -11
sa:to <number>	-4 -17 -2 16 2 0 0 1
sa:to <quality>	0 3 0 -10 7 0 0 0
sa:to a	2 1 0 -10 -6 0 4 7
sa:to be	1 -11 2 0 7 0 0 0
sa:to bring	0 6 0 -1 -2 0 0 0
sa:to charge	0 4 0 -6 2 0 0 0
sa:to end	0 4 0 -10 0 0 0 6
sa:to extend	0 -3 0 -1 0 0 0 7
sa:to go	0 -8 0 0 -2 0 3 8
sa:to have	0 6 0 -10 -1 0 6 0
sa:to it	0 -2 0 -3 0 0 0 6
sa:to one	0 0 0 7 -1 0 0 -1
sa:to put	0 1 0 -4 0 6 0 0
sa:to run	0 4 0 -6 0 0 0 2
sa:to say	0 -7 0 0 0 0 0 8
sa:to see	0 -3 0 6 0 0 0 0
sa:to sell	6 0 0 -10 -3 11 0 -5
sa:to settle	0 -6 0 0 0 0 10 -3
sa:to sign	0 6 0 0 -1 0 0 0
sa:to suspend	0 -2 0 6 0 0 0 -1
sa:to take	0 -5 0 7 0 0 0 0
sa:to their	0 -1 0 -1 0 0 0 9
sa:to three	0 6 0 -1 0 0 0 0
sa:together	0 -6 0 3 5 0 0 0
sa:together with	0 -7 0 2 6 0 0 0
sa:too	6 0 1 -8 -1 0 0 4
sa:too .	0 -8 2 -2 0 0 0 6
sa:top	0 7 0 0 0 0 0 -8
sa:top of	0 10 0 -8 0 0 0 0
sa:total of	0 -1 0 6 0 0 0 -2
sa:trade	-5 6 0 -2 0 0 0 0
sa:trade agreement	0 -7 0 12 0 0 0 -1
sa:trade minister	0 8 0 -13 0 0 0 6
sa:trade ministry	0 8 0 -5 0 0 0 -2
sa:transcript	0 0 0 6 0 0 0 -3
sa:treat	2 -6 0 6 -2 0 0 0
sa:treaty	0 8 0 -10 0 0 5 -2
sa:truce	-6 -2 3 -3 16 -1 -2 0
sa:truce ,	0 0 8 -2 0 0 0 -2
sa:truce .	0 -2 0 4 5 0 0 -6
sa:truce end	0 -13 0 5 -1 0 0 7
sa:truce expire	0 0 0 -1 -1 0 0 6
sa:truce in	0 0 0 0 6 0 0 -2
sa:truce of	0 -3 0 16 0 0 0 -10
sa:truce on	0 0 0 -8 0 0 0 8
sa:truce over	0 -9 0 1 0 0 0 8
sa:truce that	0 9 0 -2 0 0 0 -2
sa:truce with	0 -1 0 -12 8 0 0 8
sa:turn	1 0 0 -10 0 0 0 11
sa:turned	0 -4 0 6 0 0 0 0
sa:twenty	0 0 0 8 -4 0 0 0
sa:twenty -	0 0 0 8 -4 0 0 0
sa:two	-2 -13 -1 4 -20 0 12 9
sa:two <office>	0 -3 0 6 0 0 0 0
sa:two government	0 -10 0 2 -2 0 0 11
sa:two president	0 6 0 -10 0 0 0 2
sa:two side	0 0 0 2 0 0 6 -10
sa:under	2 3 0 2 -8 0 0 0
sa:under a	6 0 0 3 0 0 0 -9
sa:under it	0 0 0 -13 0 0 0 14
sa:under section	0 5 0 0 0 0 0 -7
sa:under which	0 0 0 11 0 0 0 -4
sa:unless	-7 21 0 -15 0 0 0 0
sa:unless <organisation>	0 47 -1 -24 -3 0 0 -30
sa:unless it	0 -3 0 14 0 0 0 -9
sa:until	-9 -14 0 19 7 0 1 -7
sa:until <day-ahead>	-3 -1 0 7 -11 0 0 2
sa:until <day-gone>	0 0 0 8 0 0 0 -6
sa:until the	0 -7 0 -5 13 0 7 -4
sa:until then	0 6 0 -4 1 0 -1 0
sa:up	1 11 -4 1 -11 0 -3 -5
sa:up .	0 9 -1 -18 0 0 0 15
sa:up to	0 9 0 3 -3 0 0 -13
sa:us	6 3 -1 -2 -4 0 3 -5
sa:use	0 -3 0 15 0 0 0 -5
sa:used	0 9 0 -9 0 0 0 0
sa:value	10 -8 0 0 0 0 0 0
sa:very	0 0 0 -8 0 0 0 11
sa:vessel	0 7 0 0 -8 0 0 0
sa:video	0 -7 0 6 -3 6 0 -1
sa:vote	0 -7 0 1 12 0 0 -4
sa:vote to	0 0 0 7 -1 0 0 -2
sa:want	0 3 0 -6 -6 0 12 -7
sa:want to	0 10 0 -16 -4 0 12 -2
sa:warn	0 9 0 -4 0 0 2 -4
sa:was	0 -3 -5 10 -21 -2 -4 5
sa:was "	0 7 0 -6 0 0 0 0
sa:was no	0 -12 0 13 0 0 0 0
sa:was not	3 24 -1 -18 0 0 0 -6
sa:was to	0 -1 0 -3 0 0 0 7
sa:watche	0 -9 0 10 0 0 0 0
sa:we	0 0 4 -16 14 0 8 -7
sa:we have	0 0 5 -6 5 0 0 -2
sa:we shall	0 -13 0 9 0 0 5 -1
sa:week	0 1 7 -1 -8 0 0 1
sa:week .	0 2 8 -3 -5 0 0 0
sa:well	7 3 0 7 -4 0 0 -16
sa:well .	7 1 0 10 -4 0 0 -18
sa:were	0 -1 0 -1 -1 0 0 6
sa:were there	0 7 0 -9 2 0 0 0
sa:what	0 -13 0 7 1 0 -2 5
sa:what he	0 -5 0 0 0 0 0 6
sa:what it	0 -8 0 0 0 0 0 10
sa:what the	0 0 0 9 0 0 0 -6
sa:what we	0 7 0 -7 0 0 0 0
sa:whatever	3 -3 0 -4 12 0 0 -9
sa:when	-2 -4 1 0 -8 -3 -4 12
sa:when a	0 -9 0 0 0 0 0 9
sa:when it	0 2 7 -14 -5 0 0 8
sa:when the	-1 7 -5 9 -15 -2 0 -1
sa:where	0 17 0 -10 -2 0 0 0
sa:where it	0 -5 0 -7 0 0 0 14
sa:where the	0 10 0 -9 0 0 0 0
sa:where they	0 13 0 -2 0 0 0 -9
sa:whether	0 -5 0 -9 10 0 0 7
sa:whether the	0 0 0 -8 9 0 0 1
sa:which	0 0 -6 -1 -3 0 8 0
sa:which <quality>	8 -6 0 -3 0 0 0 0
sa:which had	0 -1 0 0 6 0 0 -1
sa:which has	0 -4 0 -3 0 0 0 9
sa:which he	0 0 0 13 0 0 0 -11
sa:which is	0 0 0 -6 1 0 0 7
sa:which the	0 13 0 -17 -6 1 6 4
sa:which they	0 4 0 -9 0 0 0 6
sa:while	0 0 0 6 0 0 0 -5
sa:who	0 -3 0 11 -1 0 0 0
sa:whole	0 9 -9 -11 0 0 0 10
sa:why	0 -4 0 6 0 0 0 0
sa:widened its	-1 6 0 -2 0 0 0 0
sa:will	0 10 0 -22 -5 -2 0 17
sa:will charge	0 0 0 -5 0 0 0 10
sa:will go	0 -5 0 6 0 0 0 0
sa:will have	0 12 0 -16 -5 0 0 9
sa:will meet	0 0 0 6 0 0 0 -3
sa:will need	5 -6 0 -1 0 0 0 3
sa:will not	0 -17 10 17 -6 0 0 -7
sa:will pay	0 12 0 -13 0 0 0 3
sa:win	0 0 0 7 0 0 0 -6
sa:with	-3 -21 2 5 3 0 -2 10
sa:with <level>	0 -7 0 12 -1 0 0 0
sa:with <name>	4 -20 0 -6 5 0 3 10
sa:with <seat>	0 -6 0 -2 0 5 0 6
sa:with a	0 -1 0 11 1 0 0 -12
sa:with it	0 -8 -1 -4 0 0 0 13
sa:with the	0 8 0 -16 10 0 0 0
sa:within	0 -6 0 2 0 0 0 2
sa:without	-1 12 4 5 -26 0 0 -6
sa:without a	0 -17 7 11 0 0 0 -1
sa:wool	0 14 0 -7 0 0 0 -6
sa:word	5 -3 0 -9 0 0 0 9
sa:world	0 11 -9 0 2 0 0 -6
sa:worth	0 8 -9 -8 0 0 0 5
sa:would	-9 -18 -4 19 0 1 0 1
sa:would be	0 -8 0 -1 16 3 0 -5
sa:would come	0 0 0 -5 0 0 0 6
sa:would go	0 0 0 0 -4 0 0 6
sa:would have	0 -11 0 6 0 0 0 1
sa:would not	0 3 0 7 -1 0 0 -11
sa:would pay	0 -5 0 8 0 0 0 -1
sa:write	6 -6 0 7 -4 0 0 0
sa:write .	3 6 0 -10 0 0 0 0
sa:write on	5 -11 0 7 0 0 0 0
sa:wrong	0 7 0 -4 0 0 0 0
sa:year	2 12 -3 -21 16 0 0 -4
sa:year .	3 4 -1 -24 15 0 0 3
sa:yes	0 2 0 -11 0 0 0 8
sa:yes .	0 0 0 -5 0 0 0 7
sa:yet	0 0 0 -8 0 0 0 11
sa:you	0 1 0 -1 8 0 0 -8
sa:your	0 -22 0 5 4 0 0 12
sa:—	-3 -7 10 12 -2 0 0 -8
sa:— <name>	0 -16 0 7 0 0 0 5
sa:— <office>	0 7 0 -5 0 0 0 -1
sa:— <person>	0 -2 0 7 0 0 0 -3
sa:— a	0 -1 0 12 0 0 0 -9
sa:— the	0 -2 0 13 0 0 0 -8
sb:"	-6 -2 -4 12 -2 -2 0 -1
sb:" ,	-6 2 0 -14 12 0 0 5
sb:" a	0 -5 0 8 0 0 0 0
sb:" i	0 0 0 -3 0 0 0 6
sb:" the	0 -1 0 25 0 0 0 -20
sb:" we	0 6 0 -6 -2 0 0 4
sb:&	0 -7 0 4 0 0 0 1
sb:'	0 -3 0 18 -10 0 0 -3
sb:'s	5 -10 -5 2 1 0 5 -3
sb:'s <level>	0 7 0 -17 0 0 0 9
sb:'s <person>	0 15 0 -10 -2 0 0 0
sb:'s <quality>	0 0 0 -11 0 14 0 0
sb:'s a	0 8 0 -6 0 0 0 0
sb:'s good	0 8 0 -17 -3 0 0 12
sb:'s minister	0 6 0 -12 0 0 0 9
sb:'s ministry	6 3 0 -5 0 0 0 -1
sb:'s on	0 0 0 6 0 0 0 -5
sb:'s parliament	0 -10 0 6 0 0 0 0
sb:'s president	0 -3 0 6 0 0 0 0
sb:'s signature	0 0 0 6 -2 0 0 -1
sb:'s suspension	8 0 4 10 0 0 0 -20
sb:'s tariff	0 2 0 -20 6 0 7 3
sb:'s the	0 -2 0 14 0 0 0 -11
sb:'s visit	0 -3 0 9 -2 0 0 0
sb:(	-5 -7 3 12 -9 0 0 0
sb:( <level>	0 8 0 -11 0 0 0 2
sb:( <number>	-2 -13 0 9 3 0 0 0
sb:( <organisation>	0 0 0 -8 0 0 0 8
sb:)	-5 -3 3 9 -10 0 0 0
sb:) ,	0 0 0 -11 0 0 0 12
sb:) :	0 -16 0 6 0 0 0 9
sb:) the	-3 4 8 -7 3 0 0 -8
sb:) —	0 -3 0 9 0 0 0 -4
sb:*	-1 -10 4 30 -1 0 0 -23
sb:,	3 9 -24 11 -8 5 -3 -8
sb:, "	-6 12 0 -2 -1 0 0 0
sb:, <day-today>	4 -1 0 -1 6 8 0 -9
sb:, <level>	0 -15 0 8 4 0 0 2
sb:, <name>	0 -9 0 13 2 2 0 -7
sb:, <number>	0 15 0 -12 -3 0 0 0
sb:, <person>	0 -10 0 16 -2 0 0 0
sb:, <quality>	0 -6 0 5 0 0 0 1
sb:, <span>	0 -3 0 17 0 0 0 -13
sb:, a	0 2 0 4 -1 0 0 -8
sb:, agree	-3 0 0 -3 -1 2 0 6
sb:, and	7 -26 -5 9 21 -1 -4 -8
sb:, announce	0 0 0 13 0 0 0 -10
sb:, are	5 -1 9 11 -13 0 0 -11
sb:, as	0 -11 0 12 -2 0 0 -1
sb:, at	0 -7 0 20 -7 0 0 0
sb:, begin	0 19 0 -17 0 0 0 0
sb:, both	0 20 0 -23 0 0 0 2
sb:, but	0 16 0 0 -7 0 0 -8
sb:, by	0 -7 0 -12 3 0 6 14
sb:, conclude	0 8 0 0 0 0 0 -10
sb:, down	0 -4 0 8 0 0 0 -3
sb:, due	0 4 8 -14 -4 0 0 7
sb:, effective	0 13 0 -11 -2 0 0 0
sb:, for	0 1 0 -18 10 0 0 8
sb:, from	0 15 0 18 -15 0 0 -33
sb:, germanium	23 -5 0 -4 -1 0 0 -15
sb:, has	9 -6 0 5 -3 0 0 -3
sb:, he	-5 3 0 -7 -1 0 0 11
sb:, in	7 -19 0 12 -11 2 0 0
sb:, is	5 -1 0 1 -11 1 0 0
sb:, it	0 -5 0 -10 5 0 0 11
sb:, make	0 -10 0 7 0 0 0 3
sb:, mr	0 0 0 12 0 0 0 -10
sb:, no	6 0 0 -1 0 0 0 -2
sb:, not	0 -3 0 17 0 0 0 -12
sb:, now	0 5 0 -10 0 0 0 6
sb:, of	0 -14 0 22 0 0 0 -6
sb:, on	0 2 -7 -8 -9 -1 6 12
sb:, one	0 -3 0 12 0 0 8 -20
sb:, or	0 12 0 5 -9 0 0 -13
sb:, put	0 -8 0 9 0 0 0 0
sb:, run	2 0 0 6 -1 0 0 -7
sb:, sign	0 0 0 -3 -2 0 0 8
sb:, sit	0 -5 0 10 -3 0 0 0
sb:, so	0 8 0 -25 3 0 0 13
sb:, spoke	0 0 0 -15 0 0 0 15
sb:, start	5 18 0 -12 0 0 0 -8
sb:, suspend	0 -15 0 2 2 0 0 6
sb:, take	0 9 0 -8 0 0 0 0
sb:, tell	0 0 0 -5 0 5 7 0
sb:, that	0 -5 0 -9 5 0 0 10
sb:, the	0 31 -8 -27 -1 0 4 0
sb:, to	0 0 -2 -7 -11 3 0 9
sb:, tuesday	0 -1 0 9 0 0 0 -4
sb:, under	-3 -14 0 14 0 0 0 1
sb:, unless	2 -10 0 0 -1 0 0 5
sb:, until	0 17 -4 -4 -3 2 0 -6
sb:, up	0 7 0 -20 0 0 0 14
sb:, was	0 -10 0 24 0 0 0 -17
sb:, wednesday	0 -3 0 14 0 0 0 -8
sb:, what	0 -8 0 2 0 0 0 5
sb:, when	0 -4 0 -7 11 0 0 0
sb:, where	0 -5 0 -4 1 6 0 0
sb:, which	0 6 -2 1 0 -3 0 -1
sb:, who	0 -4 0 20 -6 0 0 -6
sb:, will	0 4 0 2 -6 0 0 -5
sb:, with	0 -15 0 7 0 0 0 9
sb:, would	0 -5 0 -14 6 0 0 13
sb:, —	0 -9 0 0 0 0 0 7
sb:-	14 -10 5 -6 -6 0 -2 7
sb:- <name>	0 -3 0 -6 0 0 0 10
sb:- a	0 -1 0 -3 7 0 0 0
sb:- call	0 5 0 2 0 0 0 -6
sb:- shore	0 12 0 -5 -2 0 0 -2
sb:- tariff	0 -10 0 12 0 0 0 0
sb:- the	0 -6 0 1 0 0 0 1
sb:- to	0 12 0 -5 -2 0 0 -2
sb:.	2 -3 12 -15 0 7 0 5
sb:. <number>	6 -4 5 -6 8 0 0 -11
sb:. <person>	0 -2 0 0 -5 0 0 8
sb:. eastern	0 0 0 -8 7 0 0 0
sb:. m	-2 0 10 -12 3 0 0 5
sb:. on	0 -5 13 -8 0 0 0 5
sb:/	-6 1 3 -7 4 0 0 4
sb:/ <number>	0 -7 2 4 0 0 0 0
sb:/ <seat>	0 7 0 -4 0 0 0 0
sb:/ the	0 -1 1 -5 0 0 0 8
sb::	-6 -8 -2 1 6 -12 -22 13
sb:: "	0 0 0 -12 0 0 0 11
sb:: <level>	0 9 0 -5 -3 0 0 0
sb:: <name>	-5 34 0 -23 -1 0 0 -5
sb:: <number>	-4 12 0 -8 1 -1 -2 0
sb:: <office>	0 9 0 -8 0 0 0 0
sb:: <person>	0 -2 0 9 0 0 0 -7
sb:: <quality>	0 -3 0 -14 0 0 0 17
sb:: <seat>	0 -1 0 -3 0 0 0 8
sb:: <span>	0 -7 0 11 0 0 0 -4
sb:: a	0 0 0 0 6 0 0 -1
sb:: an	0 6 0 17 0 0 0 -21
sb:: and	0 24 0 -29 -3 0 0 11
sb:: for	0 12 0 -19 0 0 0 10
sb:: from	0 -3 0 0 -7 0 0 13
sb:: if	0 -2 0 -5 -4 0 0 13
sb:: in	0 -16 0 21 0 0 0 -6
sb:: it	0 1 0 -18 -1 0 0 19
sb:: its	0 -3 0 12 0 0 0 -7
sb:: my	-2 -13 0 12 0 0 0 4
sb:: on	0 12 0 -12 7 0 0 -6
sb:: our	0 -10 0 -2 7 0 0 5
sb:: since	0 0 0 -13 0 0 0 11
sb:: the	0 -24 8 13 -7 0 0 0
sb:: until	-3 0 -2 -7 3 0 0 8
sb:: we	0 -11 0 7 10 0 0 -11
sb:: what	10 -10 7 10 -3 0 0 -11
sb:;	-2 -8 -12 -2 8 4 4 2
sb:; <name>	0 -7 0 9 0 0 0 -2
sb:; a	0 -1 0 12 -6 0 0 0
sb:; it	0 -9 0 -1 18 0 0 -6
sb:; the	-3 -8 -1 14 -16 6 7 -3
sb:; they	0 0 0 -5 7 0 0 0
sb:<agent>	5 -11 0 2 5 14 0 -8
sb:<day-ahead>	0 -14 6 -18 22 3 1 6
sb:<day-ahead> ,	1 -16 6 -12 17 4 0 8
sb:<day-ahead> ;	0 -1 0 12 -9 0 0 0
sb:<day-ahead> and	0 -8 -7 -4 13 -1 7 0
sb:<day-ahead> the	0 -5 0 -4 0 0 0 11
sb:<day-ahead> to	-1 -13 -1 15 -2 0 0 0
sb:<day-ahead> until	0 7 0 -11 -1 0 0 4
sb:<day-gone>	15 5 -13 -32 10 16 -7 12
sb:<day-gone> 's	0 0 0 -9 0 0 0 11
sb:<day-gone> ,	3 10 -3 -8 -9 0 0 2
sb:<day-gone> ;	0 -9 0 -4 5 7 0 0
sb:<day-gone> and	-2 -19 0 4 4 0 0 16
sb:<day-gone> for	0 0 0 0 0 0 0 6
sb:<day-gone> night	0 0 0 6 0 0 0 -7
sb:<day-gone> that	0 3 -1 -16 4 0 0 10
sb:<day-gone> the	5 -1 0 8 -1 0 0 -11
sb:<day-gone> to	-1 6 0 6 1 0 0 -10
sb:<day-today>	1 13 12 -25 8 12 3 -13
sb:<day-today> (	0 -3 0 13 0 0 0 -8
sb:<day-today> ,	0 25 0 -14 6 0 0 -11
sb:<day-today> -	0 0 0 -7 6 0 0 0
sb:<day-today> ;	0 0 0 -7 3 0 0 5
sb:<day-today> and	0 7 4 3 -4 0 0 -11
sb:<day-today> from	0 16 0 -12 0 0 0 0
sb:<day-today> that	0 -10 3 2 -3 8 0 -1
sb:<day-today> to	0 -8 0 28 0 0 0 -21
sb:<day-today> without	0 0 0 -9 0 0 0 9
sb:<day-today> —	4 4 0 -2 0 8 0 -14
sb:<duty>	-30 6 5 -2 7 -15 13 -4
sb:<gate>	-5 -4 -14 0 18 -4 -5 -4
sb:<goods-amount>	-3 -12 0 26 0 0 -3 -9
sb:<goods-amount> by	0 0 0 15 -7 0 0 -1
sb:<goods-amount> of	-1 -3 0 8 6 0 0 -9
sb:<goods>	7 9 22 -20 -2 -21 -3 3
sb:<level-noun>	-10 1 -16 19 -1 -5 -5 -11
sb:<level>	-8 12 -19 9 -40 -13 -3 6
sb:<level> )	0 6 0 -9 0 0 0 2
sb:<level> ,	-3 -3 -3 10 -8 0 0 3
sb:<level> <day-today>	0 0 0 -10 9 0 0 0
sb:<level> and	0 6 0 0 -1 0 0 -1
sb:<level> as	0 -4 0 6 3 0 0 -3
sb:<level> at	0 10 0 -4 0 0 0 -4
sb:<level> by	0 8 0 -3 0 0 0 -1
sb:<level> for	0 -5 0 8 0 0 0 0
sb:<level> from	-2 0 -1 12 -12 0 0 -8
sb:<level> if	0 10 0 5 -14 0 0 0
sb:<level> in	0 -7 0 -8 -1 0 0 21
sb:<level> is	0 3 0 -16 0 0 0 13
sb:<level> more	0 -29 0 31 0 0 0 0
sb:<level> now	0 14 0 -16 0 0 0 1
sb:<level> of	0 -9 0 13 -4 0 0 0
sb:<level> off	0 -13 0 25 0 0 0 -13
sb:<level> on	-11 30 6 -20 -23 0 4 0
sb:<level> since	0 9 0 -13 0 0 0 4
sb:<level> surcharge	0 13 0 -2 0 0 0 -7
sb:<level> tariff	3 7 0 -12 0 0 0 0
sb:<level> that	0 0 0 9 -4 0 0 -2
sb:<level> to	0 5 0 0 -8 0 0 0
sb:<level> until	0 2 -1 -3 -6 0 0 8
sb:<level> with	0 0 0 -13 11 0 0 0
sb:<level> would	9 -11 0 2 0 0 0 0
sb:<money>	-2 -11 0 24 0 0 0 -11
sb:<money> ,	0 0 0 13 0 0 0 -11
sb:<money> a	0 3 0 -8 -7 0 0 13
sb:<money> in	0 -2 0 10 0 0 0 0
sb:<month-ahead>	-3 -8 0 -16 0 0 0 25
sb:<month-ahead> ,	0 3 0 0 1 0 0 -7
sb:<month-gone>	0 1 3 -3 -8 -4 0 4
sb:<month-gone> ,	-8 -1 0 7 -10 -1 0 4
sb:<month-gone> and	0 -9 4 17 0 0 0 -15
sb:<name>	4 5 17 -25 2 -19 -3 16
sb:<name> 's	8 -5 1 -4 4 -6 9 -4
sb:<name> (	0 -5 0 9 0 0 0 -1
sb:<name> :	0 17 15 -28 2 0 0 -11
sb:<name> <level>	0 18 0 -12 0 0 0 -7
sb:<name> agree	0 -10 0 9 -1 0 0 0
sb:<name> and	-10 -20 0 -8 -16 0 -6 40
sb:<name> announce	4 -3 0 7 0 0 0 -7
sb:<name> are	4 4 0 -8 0 0 0 0
sb:<name> before	0 0 7 -2 0 0 0 -6
sb:<name> begin	0 -10 0 13 0 0 0 0
sb:<name> by	4 -6 0 10 0 0 -1 -1
sb:<name> duty	0 7 0 0 0 0 0 -5
sb:<name> end	0 -4 0 -4 0 0 7 2
sb:<name> enter	0 6 0 0 0 0 0 -4
sb:<name> expire	0 -3 0 -2 0 0 0 7
sb:<name> for	0 -6 0 2 0 0 0 5
sb:<name> from	5 6 0 -13 0 0 0 0
sb:<name> go	0 -8 0 16 -2 0 0 -7
sb:<name> good	0 15 0 -14 0 0 0 0
sb:<name> had	0 1 0 -2 9 0 0 -4
sb:<name> has	0 14 -7 -4 0 -2 0 -3
sb:<name> have	0 0 0 -15 0 0 0 16
sb:<name> in	0 -16 0 5 0 0 0 5
sb:<name> is	0 22 4 -13 9 0 0 -22
sb:<name> meet	0 1 0 -17 0 0 0 14
sb:<name> on	0 -4 7 13 -8 0 5 -17
sb:<name> pay	0 -9 0 12 0 0 0 0
sb:<name> prolonged	0 -4 0 9 0 0 0 -3
sb:<name> run	0 -5 0 0 0 0 0 6
sb:<name> say	0 12 0 -4 0 0 0 -7
sb:<name> tariff	0 -11 0 12 0 0 0 0
sb:<name> that	0 -4 10 -4 0 0 0 0
sb:<name> the	0 0 -6 4 0 0 0 0
sb:<name> to	0 2 0 -6 0 0 0 6
sb:<name> under	0 -6 0 -10 0 0 0 14
sb:<name> until	0 -3 0 -8 1 0 0 8
sb:<name> was	0 10 0 -22 9 0 0 0
sb:<name> will	0 7 0 -9 -19 0 0 22
sb:<name> would	1 6 0 0 -2 2 0 -11
sb:<name> —	0 0 0 7 0 0 0 -2
sb:<not>	2 8 -9 6 0 -15 1 -11
sb:<number>	-10 7 25 -1 -9 -23 -15 -9
sb:<number> )	-2 -8 0 8 1 0 0 0
sb:<number> ,	-1 0 -4 -29 7 -3 0 31
sb:<number> /	-5 -4 3 -3 5 0 0 6
sb:<number> :	-9 -1 0 3 3 0 -1 0
sb:<number> <person>	0 7 0 -9 0 0 0 3
sb:<number> a	-1 1 1 -8 -3 0 0 11
sb:<number> again	0 14 0 -6 0 0 0 -4
sb:<number> as	0 7 0 -3 0 0 0 -2
sb:<number> duty	0 -14 13 5 0 0 0 -7
sb:<number> exclusion	0 -9 23 -3 0 0 0 -12
sb:<number> for	0 11 3 -7 -8 0 0 0
sb:<number> from	0 14 0 -17 0 0 0 4
sb:<number> is	0 10 0 -3 0 0 0 -6
sb:<number> more	9 2 0 -12 0 0 0 0
sb:<number> of	4 -9 0 -1 11 0 0 -2
sb:<number> on	-3 23 -4 -26 -4 0 0 13
sb:<number> p	0 -5 8 -6 9 0 0 -7
sb:<number> rare	-5 0 0 6 0 0 0 0
sb:<number> th	0 -4 0 -14 1 0 0 16
sb:<number> that	0 0 0 10 -2 0 0 -6
sb:<number> the	6 -8 0 13 -1 0 0 -9
sb:<number> to	0 -12 0 15 0 0 0 0
sb:<number> —	0 0 0 7 0 0 0 -3
sb:<office>	-15 -8 -14 7 13 -8 12 -9
sb:<office> 's	-1 -1 0 19 7 0 0 -22
sb:<office> ,	0 4 0 -3 -11 0 6 3
sb:<office> :	0 -3 0 6 21 0 0 -24
sb:<office> and	0 8 0 -11 -2 0 0 5
sb:<office> had	0 0 0 -6 5 0 0 0
sb:<office> in	0 -4 0 0 9 0 0 -4
sb:<office> meet	0 0 0 -1 -1 0 0 7
sb:<office> on	0 -5 0 6 -7 0 0 3
sb:<office> will	0 -1 0 9 0 0 0 -2
sb:<organisation>	5 -2 -5 2 18 0 -15 -20
sb:<organisation> 's	5 0 0 22 -27 0 0 0
sb:<organisation> )	0 0 0 -8 0 0 0 8
sb:<organisation> ,	0 7 0 -6 8 0 0 -4
sb:<organisation> and	2 0 0 0 5 0 0 -10
sb:<organisation> approve	0 -6 0 6 1 0 0 0
sb:<organisation> from	-1 5 0 -6 -2 8 0 -2
sb:<organisation> had	2 -1 0 -7 6 0 0 0
sb:<organisation> has	0 -13 -3 18 -10 -1 0 3
sb:<organisation> in	2 3 0 -16 8 0 0 4
sb:<organisation> is	0 -3 0 22 -15 0 0 -1
sb:<organisation> meet	0 4 0 -6 -8 0 0 10
sb:<organisation> must	0 0 0 -7 12 0 0 0
sb:<organisation> of	0 -5 0 -12 9 0 0 10
sb:<organisation> on	0 -7 0 20 -5 0 0 -7
sb:<organisation> put	0 0 0 7 0 0 0 -1
sb:<organisation> say	1 6 1 -12 5 0 0 -3
sb:<organisation> take	0 -8 0 -6 14 0 0 0
sb:<organisation> that	0 0 0 0 -4 0 0 6
sb:<organisation> vote	0 9 0 10 -19 0 0 0
sb:<organisation> will	0 6 0 -7 12 0 0 -11
sb:<person>	-8 -5 -15 9 -7 0 -3 9
sb:<person> 's	4 13 0 -27 9 0 0 0
sb:<person> (	0 -6 0 -11 0 0 0 17
sb:<person> ,	4 0 -1 19 -11 2 -1 -22
sb:<person> :	-3 -22 -3 30 -14 0 0 -2
sb:<person> agree	0 5 0 -8 0 0 0 4
sb:<person> announce	0 4 0 -16 0 0 0 14
sb:<person> are	0 -2 0 10 -3 0 0 0
sb:<person> ask	0 11 0 -11 0 0 0 0
sb:<person> come	0 -4 0 15 -2 0 0 -7
sb:<person> had	0 -15 0 5 3 3 0 9
sb:<person> has	0 16 0 -17 19 0 0 -15
sb:<person> in	0 -9 0 23 0 0 0 -12
sb:<person> is	0 -5 0 11 -7 0 0 0
sb:<person> of	0 -3 0 14 -9 0 0 0
sb:<person> put	0 -3 0 5 0 6 0 -6
sb:<person> say	-4 7 -3 -20 1 -3 0 23
sb:<person> sign	0 21 0 -13 0 0 0 -2
sb:<person> spoke	0 11 0 -16 7 0 0 0
sb:<person> tell	0 -1 0 15 -5 0 0 -8
sb:<person> that	0 -1 0 8 0 0 0 -4
sb:<person> threaten	0 11 0 -6 -1 0 0 0
sb:<person> will	0 -6 0 13 0 0 0 -2
sb:<person> would	0 -1 0 13 -4 0 0 -3
sb:<person> write	0 -6 0 3 5 0 0 -3
sb:<points>	-20 -9 -7 -21 -14 -1 0 56
sb:<points> ,	-2 13 0 -19 -2 0 0 12
sb:<points> are	-2 2 0 -7 1 0 0 2
sb:<points> in	0 0 0 -6 0 0 0 7
sb:<points> of	0 -14 0 4 -1 0 0 11
sb:<points> on	0 -4 0 0 0 0 0 7
sb:<points> stay	0 -2 0 -10 0 0 0 15
sb:<points> that	0 -4 0 8 0 0 0 0
sb:<quality>	-12 4 -18 -7 14 10 -5 -1
sb:<quality> ,	0 0 0 15 0 0 0 -14
sb:<quality> and	0 -17 0 9 -4 0 0 7
sb:<quality> beef	0 -1 0 7 0 0 0 -4
sb:<quality> business	0 0 0 -9 0 12 0 0
sb:<quality> car	0 16 0 -11 0 0 0 -3
sb:<quality> coffee	0 -15 0 17 0 0 0 0
sb:<quality> colleague	0 0 0 -7 0 0 0 9
sb:<quality> company	-3 0 0 11 -1 0 0 0
sb:<quality> counterpart	11 0 0 -8 0 0 0 0
sb:<quality> date	0 7 0 -9 0 0 0 1
sb:<quality> duty	0 -11 2 0 6 0 0 3
sb:<quality> economy	0 -3 0 9 0 0 0 -1
sb:<quality> good	-13 0 0 2 -4 0 0 0
sb:<quality> minister	0 5 0 -11 0 0 0 7
sb:<quality> oil	0 0 0 -16 5 0 0 10
sb:<quality> one	0 7 0 -1 0 0 0 -4
sb:<quality> origin	0 9 0 -3 0 0 0 -2
sb:<quality> owner	0 -2 0 0 -2 7 0 0
sb:<quality> parliament	0 0 0 -22 25 0 0 -1
sb:<quality> port	0 -5 0 -1 8 0 0 0
sb:<quality> president	0 4 0 1 -7 0 0 0
sb:<quality> prime	0 13 0 -3 0 0 0 -7
sb:<quality> ship	-4 -10 0 -6 17 0 0 4
sb:<quality> side	1 -2 0 -20 11 0 0 10
sb:<quality> tariff	0 6 0 -10 6 0 0 0
sb:<quality> wine	0 7 0 0 0 0 0 -2
sb:<seat>	5 -15 2 -1 16 -1 18 -9
sb:<seat> 's	4 -3 0 -6 9 0 0 0
sb:<seat> ,	0 0 0 8 -13 -1 -2 0
sb:<seat> /	0 7 0 -5 0 0 0 0
sb:<seat> <day-today>	0 -1 0 -5 -1 0 8 2
sb:<seat> and	0 0 0 0 -7 0 0 14
sb:<seat> from	0 -1 0 11 -7 0 0 0
sb:<seat> had	0 1 0 2 2 0 0 -9
sb:<seat> has	0 -1 8 -1 5 0 0 -9
sb:<seat> is	0 0 0 -4 0 0 0 6
sb:<seat> on	0 -21 -1 13 -6 0 0 5
sb:<seat> say	0 1 4 5 -13 8 0 -10
sb:<seat> that	0 0 0 -5 0 0 0 6
sb:<seat> the	0 -2 0 -6 9 0 0 0
sb:<seat> would	0 0 0 -13 12 0 0 0
sb:<sender>	12 -3 0 -4 -5 0 -7 2
sb:<span>	-20 2 -17 -1 -4 0 -4 12
sb:<span> ,	-15 19 -7 5 -1 2 0 -13
sb:<span> ;	0 -6 0 -6 0 0 0 13
sb:<span> are	0 -1 0 -26 0 0 0 27
sb:<span> before	0 -4 0 -15 2 0 0 15
sb:<span> from	0 6 0 -6 -3 0 0 8
sb:<span> later	0 -7 0 1 0 0 0 3
sb:<span> more	0 -1 0 -4 0 0 0 9
sb:<span> of	0 -2 0 8 0 0 0 -3
sb:<span> the	-3 -3 0 13 0 0 0 -5
sb:<span> truce	0 -11 0 22 0 0 0 -13
sb:<taker>	0 5 -6 12 5 -10 0 -19
sb:<v-agree>	-22 2 0 5 -7 0 0 2
sb:<v-bear>	-6 14 -6 0 -2 -11 0 0
sb:<v-begin>	9 15 -1 -16 0 -6 1 0
sb:<v-buy>	-4 0 7 0 0 13 -4 -8
sb:<v-deny>	37 -17 -5 -15 -4 -2 5 -15
sb:<v-down>	-6 2 -19 2 -5 -3 7 3
sb:<v-end>	-7 -9 15 -10 0 -2 5 9
sb:<v-impose>	-1 -1 -6 2 10 0 -5 0
sb:<v-propose>	-21 -1 -23 13 16 -9 9 -28
sb:<v-return>	-3 7 -4 11 0 -1 -3 -13
sb:<v-say>	0 8 2 -18 12 2 -8 2
sb:<v-sell>	5 -4 0 6 -8 3 1 -5
sb:<v-stay>	0 -5 6 3 -9 -12 -14 7
sb:<v-suspend>	13 -6 0 -6 -2 -4 0 4
sb:<v-target>	-19 4 1 4 3 -4 -9 -8
sb:<v-threaten>	0 2 0 4 2 0 -1 -13
sb:<v-up>	-2 1 -17 12 0 0 -9 -10
sb:@	-3 -13 0 9 -4 0 0 9
sb:_	-3 0 0 -1 -3 0 0 11
sb:a	7 2 -22 -3 -1 16 14 -11
sb:a .	-1 1 2 -8 -3 0 0 12
sb:a <level>	0 -1 0 -5 0 0 0 11
sb:a <office>	0 -3 0 -7 3 0 7 0
sb:a <organisation>	0 6 0 -5 3 0 0 -3
sb:a <quality>	1 0 0 0 3 4 0 -15
sb:a deal	0 0 0 -4 -2 0 -3 13
sb:a duty	0 0 0 4 0 0 7 -14
sb:a further	0 -6 0 3 0 0 0 8
sb:a hearing	0 0 0 0 12 0 0 -10
sb:a law	0 -1 0 -2 0 7 0 0
sb:a licence	12 -4 0 -6 0 0 0 0
sb:a list	11 0 0 -10 0 0 0 0
sb:a new	0 13 0 -16 0 0 0 7
sb:a notice	0 5 0 -7 3 0 0 0
sb:a pause	0 6 0 -16 0 0 0 13
sb:a period	0 4 0 -8 0 0 0 2
sb:a post	-1 7 0 -1 0 0 0 0
sb:a proclamation	0 10 0 -5 0 0 0 -4
sb:a report	0 5 0 -10 6 0 0 0
sb:a rise	0 9 0 -7 0 0 0 0
sb:a second	0 -1 0 0 11 -1 0 -5
sb:a separate	8 0 0 -1 0 0 0 -7
sb:a surcharge	0 -6 0 20 0 0 0 -17
sb:a tariff	0 4 0 -3 -10 0 0 7
sb:a telephone	0 6 0 -4 0 0 0 0
sb:a television	0 -6 0 2 0 0 0 2
sb:a third	-3 -3 0 -1 -2 0 7 4
sb:a trade	0 -8 0 -4 0 0 0 12
sb:a truce	-1 0 0 23 -5 0 0 -15
sb:about	-1 7 0 -15 0 0 0 13
sb:about the	0 12 0 -1 -7 0 0 -4
sb:above	0 8 0 -8 0 0 0 0
sb:abroad	0 -12 0 14 0 0 0 0
sb:accept	0 6 0 -9 11 0 0 -7
sb:accord	0 13 0 -8 0 0 0 -2
sb:according	0 -6 0 11 1 0 0 -6
sb:act	0 -6 0 0 6 0 0 0
sb:additional	0 -5 1 -12 0 0 0 19
sb:additional <level>	2 -11 0 9 0 0 0 4
sb:additional duty	0 -15 4 -11 3 0 0 22
sb:additional tariff	0 21 0 -20 0 0 0 0
sb:adopt	0 9 0 -3 0 0 0 -7
sb:affiliate	11 -1 0 -12 0 0 0 -1
sb:affiliate rule	12 0 0 -12 2 0 0 -8
sb:after	0 11 -5 2 1 0 0 -14
sb:after <number>	0 14 0 -4 -11 0 0 0
sb:after <span>	0 2 0 4 0 0 0 -6
sb:after a	0 7 0 -2 0 0 0 -4
sb:after that	0 -3 0 10 0 0 0 -4
sb:again	0 0 2 -2 -14 0 0 7
sb:again ,	0 -11 0 6 -2 0 0 8
sb:again from	0 -7 0 2 -6 0 0 11
sb:again in	0 0 0 8 0 0 0 -3
sb:again on	0 8 7 -4 0 0 0 -11
sb:against	0 -13 0 -9 15 0 0 1
sb:against the	0 0 0 -13 15 0 0 0
sb:agree	-8 0 -4 -1 -26 0 4 11
sb:agree ,	0 9 0 -18 -2 0 6 6
sb:agree in	-3 -2 0 -10 0 0 0 16
sb:agree on	0 -1 0 16 -6 2 0 -14
sb:agree to	0 0 0 -10 -6 0 0 18
sb:agreement	-6 -3 -5 26 0 4 -7 -15
sb:agreement ,	0 0 0 0 8 0 0 -8
sb:agreement by	0 0 0 2 0 0 -8 8
sb:agreement on	0 -2 0 -3 -1 8 0 2
sb:agreement was	0 0 0 -6 0 0 0 7
sb:agreement with	0 0 0 17 0 0 0 -12
sb:ahead	0 -13 0 20 0 0 0 -8
sb:airport	0 0 0 13 -6 0 0 -3
sb:alert	0 14 -1 -4 -1 0 0 -8
sb:alert :	0 11 0 -5 0 0 0 0
sb:alert —	0 -3 0 6 0 0 0 0
sb:alexandria	0 -1 0 18 0 0 0 -15
sb:all	-1 10 3 -9 -10 7 0 0
sb:all <quality>	0 16 0 -13 0 0 0 0
sb:all of	0 -4 0 -16 0 0 0 20
sb:all the	0 7 0 -5 0 0 0 0
sb:allowed	0 -3 0 8 0 0 0 0
sb:alone	0 -9 0 1 0 0 0 9
sb:along	0 0 0 7 0 0 0 -5
sb:already	2 13 0 -5 -9 0 0 -1
sb:also	-5 0 7 3 0 0 0 -4
sb:am	0 0 0 14 -2 0 0 -8
sb:among them	3 -2 0 -7 6 0 0 0
sb:an	-5 10 0 -2 -1 3 -7 -3
sb:an <organisation>	0 -5 0 0 7 0 0 0
sb:an <quality>	0 9 0 0 -1 0 0 -8
sb:an additional	2 -7 0 13 -3 0 0 -5
sb:an extension	0 12 -6 -19 8 0 0 12
sb:an extra	0 7 0 -6 0 0 0 0
sb:an hour	0 0 0 -7 0 0 0 8
sb:an order	0 -4 7 4 -2 8 0 -8
sb:anchor	0 -5 0 10 0 0 0 -2
sb:and	6 -3 -8 -2 4 -20 -12 6
sb:and <name>	-9 -15 0 -7 -15 0 -6 33
sb:and <number>	0 -6 0 9 -7 0 0 0
sb:and <person>	-1 4 0 16 0 -1 0 -18
sb:and <quality>	0 -17 0 6 -4 0 0 10
sb:and <seat>	0 -7 0 1 -4 0 0 11
sb:and a	-4 8 0 0 -5 2 0 -5
sb:and above	0 8 0 -9 0 0 0 0
sb:and after	0 -9 0 0 0 0 0 10
sb:and antimony	8 0 0 0 0 0 0 -2
sb:and are	0 8 -1 0 -8 0 0 3
sb:and come	0 0 0 -5 0 0 0 7
sb:and end	0 0 0 -22 5 0 8 9
sb:and enter	0 -25 4 9 9 0 0 0
sb:and from	2 11 0 -3 0 0 0 -10
sb:and has	0 0 0 -7 5 0 0 3
sb:and if	0 -2 0 9 0 0 0 -6
sb:and in	0 -3 -3 15 5 0 0 -14
sb:and is	0 -11 0 -12 10 0 0 13
sb:and it	-6 1 0 -6 9 0 0 3
sb:and last	0 1 0 -8 0 0 8 0
sb:and mr	0 0 0 0 -1 0 0 6
sb:and not	0 -9 0 23 0 0 0 -11
sb:and now	0 0 0 -5 0 0 0 6
sb:and on	0 34 0 -14 -14 0 0 -16
sb:and say	0 0 0 -4 6 0 0 0
sb:and textile	0 -6 0 5 0 0 0 0
sb:and that	-3 11 1 4 2 0 0 -20
sb:and the	9 -12 0 12 -1 -1 0 -7
sb:and their	0 0 0 8 0 0 0 -7
sb:and they	0 -2 0 -9 2 0 0 10
sb:and to	0 -7 0 3 0 0 0 6
sb:and we	0 8 0 -3 0 0 0 0
sb:and will	0 6 0 -10 0 0 0 2
sb:annex	0 21 0 -25 0 0 0 4
sb:announce	11 6 -6 0 -19 -3 0 0
sb:announce for	0 10 0 -5 -2 0 0 0
sb:announce on	7 0 0 -6 -5 0 0 4
sb:announce that	5 -4 0 7 -8 0 0 0
sb:announcement	0 7 0 0 -1 0 0 -4
sb:annual	0 -3 0 10 -2 0 0 0
sb:another	-1 22 0 -1 -5 0 0 -9
sb:another <level>	0 9 0 -7 0 0 0 0
sb:another <number>	0 8 0 -15 0 0 0 9
sb:another <points>	0 0 0 -5 0 0 0 7
sb:another <span>	0 -1 0 25 0 0 0 -23
sb:answer	-4 -14 0 4 9 0 0 4
sb:answer :	0 5 0 -9 0 0 0 3
sb:antimony	25 -8 0 -4 -1 0 0 -15
sb:any	-1 0 0 7 0 0 0 -2
sb:app 's	0 0 0 -6 0 8 0 0
sb:application	-5 -5 0 -3 20 0 0 -6
sb:application for	-4 -1 0 -1 14 0 0 -4
sb:apply	2 3 -4 -16 -1 0 0 19
sb:apply again	0 13 0 -7 0 0 0 -6
sb:apply from	3 0 0 -5 -3 0 0 7
sb:apply to	0 13 0 -2 -4 0 0 -5
sb:apply until	4 -11 0 -6 0 0 0 12
sb:approval	0 -8 0 4 6 0 0 0
sb:approve	-1 -24 0 15 -1 0 0 6
sb:approve by	0 -6 0 18 -11 0 0 0
sb:approve it	0 0 0 0 6 0 0 -1
sb:approve the	0 -4 0 5 -6 0 0 4
sb:are	10 11 2 -21 10 -16 -13 -2
sb:are back	0 21 0 -9 0 0 0 -15
sb:are due	4 -19 0 0 17 0 0 -4
sb:are enter	0 10 1 0 -9 0 0 0
sb:are expect	0 -1 0 8 -1 0 0 0
sb:are in	0 2 0 0 4 0 0 -7
sb:are not	0 11 0 -11 -4 0 0 3
sb:are to	7 -10 3 2 4 0 0 -8
sb:argument	0 0 0 -11 14 0 0 0
sb:armistice	0 0 0 15 0 0 0 -14
sb:army	0 -2 0 17 -4 0 0 -10
sb:around	0 -4 0 -2 0 0 0 9
sb:arrangement	-2 -9 -5 -21 -4 0 0 38
sb:arrangement ,	0 4 0 -8 0 0 0 1
sb:arrangement is	0 0 0 -5 0 0 0 6
sb:arrangement of	0 -8 0 -3 0 0 0 15
sb:arrangement with	0 -11 0 7 0 0 0 0
sb:arrive	0 7 5 -12 0 0 -2 1
sb:arrive by	0 5 6 -11 -2 0 -1 3
sb:arrive in	0 -7 0 11 0 0 0 0
sb:arrived	0 -2 0 15 -5 0 0 -5
sb:article	0 -5 0 15 -6 0 0 -3
sb:artificial	8 -7 0 0 0 0 0 0
sb:as	0 16 -5 -9 7 0 0 -5
sb:as early	0 -4 0 -10 6 0 0 9
sb:as of	0 39 0 -23 -4 0 0 -19
sb:as they	1 0 0 10 0 0 0 -11
sb:as well	-4 5 0 -9 0 0 0 7
sb:ask	0 11 0 -34 3 0 0 28
sb:ask :	0 7 0 -13 0 0 0 6
sb:ask about	0 7 0 -4 0 0 0 0
sb:ask for	0 -9 0 -6 0 0 0 14
sb:at	-20 0 -1 -1 10 0 -7 2
sb:at <level>	0 19 0 -15 -8 0 0 7
sb:at <seat>	0 -2 0 13 -4 0 0 -1
sb:at a	0 7 0 8 -3 0 0 -14
sb:at it	0 0 0 13 0 0 0 -8
sb:at its	0 5 0 -8 7 0 0 -2
sb:at least	0 8 0 -7 6 0 0 -8
sb:at midnight	0 -19 0 0 -2 0 0 15
sb:at noon	0 -9 0 19 0 0 0 -7
sb:at present	0 8 0 0 0 0 0 -3
sb:at the	-4 4 1 5 -10 0 0 -1
sb:avoid	0 7 0 -6 0 0 0 0
sb:avoid the	0 7 0 -6 0 0 0 0
sb:away	9 -2 0 -11 -1 0 0 9
sb:away on	0 0 0 -7 0 0 0 9
sb:back	-2 18 -3 -1 -14 5 0 -9
sb:back on	-1 13 0 -3 -4 0 0 -5
sb:back to	-2 0 0 6 -3 4 0 -4
sb:ban	4 3 0 -8 -5 12 0 -9
sb:ban on	6 8 0 -13 -3 4 0 -3
sb:bank	0 -7 0 7 -2 3 0 0
sb:battery	12 0 0 -5 0 0 0 -3
sb:be	-5 7 -4 -1 3 -4 0 0
sb:be <level>	0 6 0 0 0 0 0 -5
sb:be apply	3 2 0 -10 4 0 0 -1
sb:be approve	0 -2 0 14 -11 0 0 0
sb:be at	0 10 0 -4 0 0 0 -3
sb:be back	0 7 0 6 -8 0 0 -10
sb:be charge	0 0 0 6 -7 0 0 0
sb:be collect	0 1 0 -18 10 0 0 6
sb:be discuss	0 0 0 6 -3 0 0 0
sb:be due	0 0 0 -15 7 0 0 2
sb:be extend	0 -1 3 -10 0 0 0 10
sb:be hold	0 -4 0 7 0 0 0 0
sb:be in	0 -4 0 22 -9 0 0 -8
sb:be lodged	0 0 0 0 8 0 0 -2
sb:be on	0 0 0 -6 0 0 0 6
sb:be prolonged	0 4 6 10 0 0 0 -18
sb:be suspend	0 -4 0 -6 9 0 0 0
sb:because	0 0 0 -14 6 0 0 7
sb:become	0 -3 0 -6 15 0 0 -7
sb:beef	0 -6 0 9 0 0 0 -1
sb:beef ,	0 -9 0 9 0 0 0 0
sb:been	0 -7 0 12 0 6 -6 -7
sb:been <level>	0 -12 0 6 0 0 0 2
sb:been at	0 3 0 0 6 0 0 -9
sb:been due	0 -12 0 11 -1 0 0 0
sb:been extend	0 0 0 13 0 0 0 -12
sb:been in	0 0 0 15 0 0 0 -11
sb:been on	2 -6 0 -4 0 0 0 9
sb:been prolonged	0 -6 0 5 0 0 0 0
sb:been tell	0 5 0 -14 3 8 0 0
sb:before	-14 -7 8 -7 15 -9 -13 5
sb:before <day-ahead>	0 -18 5 -7 19 0 0 -4
sb:before <day-today>	0 0 15 -7 -3 0 0 -3
sb:before <number>	0 -5 0 0 6 0 0 0
sb:before that	0 -2 -4 -4 13 0 0 0
sb:before the	-4 -6 4 2 4 0 0 0
sb:begin	-15 3 -3 -7 21 0 6 -6
sb:begin a	0 0 0 -8 0 0 0 8
sb:begin in	0 2 0 4 0 0 0 -7
sb:begin on	-11 4 -1 -8 12 0 0 4
sb:being	0 0 0 -7 -2 0 0 15
sb:bergen	0 0 0 12 -1 0 0 -5
sb:bessent	0 -5 0 7 0 0 0 0
sb:between	-4 -12 -5 12 0 -1 0 0
sb:between <name>	0 -1 0 -3 -3 0 0 10
sb:between <person>	0 0 0 9 0 0 0 -7
sb:between the	0 -10 0 -3 -2 0 0 14
sb:between them	0 0 0 12 0 0 0 -12
sb:beyond	0 4 0 -14 0 0 0 12
sb:big	0 0 0 12 0 0 0 -10
sb:boat	0 -4 0 -7 8 0 0 5
sb:bond	0 -2 0 0 9 0 0 -4
sb:border	0 12 0 -5 -3 0 0 -1
sb:both	-8 29 -9 -19 -5 -4 -4 7
sb:both country	0 8 0 -17 9 0 0 0
sb:both duty	0 10 0 -8 0 0 0 0
sb:both government	0 -4 0 16 -1 0 0 -6
sb:both of	0 5 0 -9 0 0 0 4
sb:both side	0 -4 0 10 5 0 0 -7
sb:brandy	0 1 0 -9 0 0 0 7
sb:break	0 -11 0 36 0 0 0 -28
sb:bridge	0 -3 0 14 -4 0 0 -3
sb:brief	0 -3 0 -3 0 0 0 7
sb:brief —	0 0 0 -7 0 0 0 8
sb:bring	0 0 0 -1 0 0 0 6
sb:bulletin	-4 -1 0 10 0 0 0 0
sb:busan	-5 -15 0 -5 -5 0 0 25
sb:busan last	0 0 0 -15 0 0 0 16
sb:busan on	0 -2 0 11 0 0 0 -4
sb:business	0 -5 0 -2 0 11 0 -2
sb:but	-4 15 0 -6 3 0 0 -5
sb:but <person>	0 11 0 -13 0 0 0 2
sb:but the	-2 0 0 12 -3 0 0 -2
sb:butter	0 -3 0 7 -6 0 5 -4
sb:buy	0 -4 0 2 7 0 0 -4
sb:buy <goods-amount>	0 0 0 11 -1 0 0 -4
sb:buyer	0 0 0 5 9 -10 0 -7
sb:by	-1 -4 -6 0 6 -3 19 -11
sb:by <day-ahead>	0 12 0 -14 0 0 0 1
sb:by <level>	0 -24 0 29 -7 0 0 0
sb:by <number>	0 -10 0 8 4 0 0 -2
sb:by <person>	0 6 0 -4 -4 0 0 3
sb:by <points>	0 7 0 1 -3 0 0 -6
sb:by <span>	0 -3 0 6 4 0 0 -4
sb:by a	0 0 0 -2 -2 0 0 7
sb:by its	0 3 0 -10 1 0 0 4
sb:by law	0 10 0 -6 0 2 0 -8
sb:by our	0 6 0 -8 0 0 0 2
sb:by the	0 -21 -4 14 -1 -4 19 -10
sb:by video	0 -7 0 18 -3 0 0 -2
sb:by wednesday	0 11 0 -10 0 3 0 -5
sb:by which	0 -1 0 -8 8 0 0 4
sb:bytedance	0 0 0 -1 0 7 0 0
sb:c	0 8 5 -13 2 0 0 -6
sb:cabinet	0 13 0 -6 0 0 0 -6
sb:call	0 1 0 14 4 0 0 -22
sb:call ,	0 0 0 -11 13 0 0 0
sb:call a	0 0 0 8 -4 0 0 -1
sb:call it	0 0 0 7 0 0 0 -6
sb:call reciprocal	0 -3 0 10 0 0 0 -5
sb:call with	0 10 0 -9 0 0 0 0
sb:can	0 -13 0 -7 15 0 0 4
sb:can be	0 -8 0 -10 22 0 0 -8
sb:cannot	0 16 0 -21 6 0 0 0
sb:car	0 1 0 7 0 0 0 -7
sb:carry	0 2 0 8 -7 0 0 -3
sb:carry the	0 2 0 -8 0 0 0 6
sb:cartagena	0 -7 0 9 0 0 0 0
sb:case	0 5 0 -20 24 0 0 -10
sb:case against	0 -8 0 -6 13 0 0 0
sb:cease	0 10 0 -16 -6 0 0 13
sb:cease to	0 10 0 -7 -5 0 0 2
sb:ceasefire	0 0 0 18 0 0 0 -17
sb:cement	0 -5 0 12 0 0 0 -5
sb:central	0 -8 0 10 0 0 0 0
sb:central bank	0 -7 0 9 0 0 0 0
sb:certificate	0 -11 0 -9 25 0 0 -10
sb:change	0 11 9 -8 1 0 0 -16
sb:change on	0 -11 11 0 8 0 0 -10
sb:charge	-5 8 -5 -2 -3 0 0 3
sb:charge <level>	0 -17 0 8 0 0 0 13
sb:charge on	0 18 0 -9 0 0 0 -8
sb:chip	0 0 -1 6 -1 4 0 0
sb:city	0 -8 0 27 0 0 0 -21
sb:claim	0 -4 0 -6 22 0 0 -9
sb:claim for	0 0 0 0 7 0 0 -5
sb:clear	0 -9 -2 8 -6 0 0 11
sb:client	0 11 8 -8 -12 0 0 0
sb:client alert	0 12 0 -6 0 0 0 -1
sb:clock	0 6 0 -15 0 0 0 8
sb:close	0 -20 0 8 -12 14 0 2
sb:close of	0 0 0 -7 0 0 0 9
sb:close on	0 -13 0 3 -10 15 0 1
sb:close to	0 0 0 6 0 0 0 -3
sb:closed	0 -1 0 25 -17 0 0 -6
sb:closed on	0 -1 0 13 -7 0 0 0
sb:club	0 -2 0 22 0 -1 0 -17
sb:coal	0 -7 0 13 -3 0 0 0
sb:cocoa	0 -16 0 17 -3 0 0 0
sb:coconut	0 0 2 -4 -1 0 7 -5
sb:coconut oil	0 0 2 -4 -1 0 7 -5
sb:cod	0 -7 0 1 0 0 0 4
sb:coffee	0 -22 0 22 0 0 0 0
sb:colleague	0 0 0 -7 0 0 0 9
sb:collect	0 -4 0 -6 10 0 0 5
sb:collect from	0 9 0 -7 0 0 0 0
sb:collect the	0 -6 0 10 -1 0 0 0
sb:collection	-1 4 0 13 -4 0 0 -14
sb:column	0 15 0 -9 -5 0 0 0
sb:come	0 5 -3 -6 -1 0 2 3
sb:come by	0 -7 0 15 -2 0 0 -1
sb:come in	0 6 0 -7 0 0 0 0
sb:come on	3 1 0 0 0 0 0 -6
sb:come out	0 0 0 6 0 0 0 -3
sb:come to	-1 -12 0 5 -5 2 0 7
sb:comment	0 -12 0 0 16 0 0 -7
sb:comment on	0 -9 0 -3 13 0 0 -2
sb:commerce	6 0 0 0 -5 0 0 0
sb:commission	0 7 0 0 0 0 0 -5
sb:common	0 0 0 -8 0 0 0 10
sb:company	0 0 -2 21 -8 1 0 -21
sb:conclude in	0 0 0 8 0 0 0 -6
sb:conclude on	0 7 0 -10 0 0 0 3
sb:confirm	0 -13 0 0 12 0 0 0
sb:confirm it	0 0 0 3 -8 0 0 5
sb:confirm on	0 0 0 7 0 0 0 -6
sb:confirm that	0 0 0 -6 6 0 0 0
sb:confirm the	0 -6 0 8 0 0 0 0
sb:congress	0 6 0 0 0 0 0 -7
sb:consent	0 -1 0 -14 11 0 0 7
sb:consultation	0 -10 0 7 7 0 0 -1
sb:contact	0 0 0 -11 12 0 0 0
sb:continue	-1 9 0 -17 -2 0 0 14
sb:continue to	0 0 0 -6 0 0 0 11
sb:contract	-3 -12 0 30 -12 0 -2 -3
sb:control	3 -3 0 3 -7 0 0 0
sb:control on	0 0 0 -5 -1 0 0 7
sb:conversation	0 -5 0 13 0 0 0 -5
sb:copper	0 15 0 -8 -1 0 0 0
sb:cork	0 12 0 -15 0 0 0 6
sb:corrected	0 0 0 -5 11 0 0 -2
sb:cotton	0 16 10 -17 -6 0 0 -9
sb:could	0 -22 0 25 -5 0 0 -2
sb:council	0 -9 0 -6 11 0 0 2
sb:count	0 -1 0 -8 0 0 0 14
sb:counted	0 0 0 -8 0 0 0 12
sb:counted from	0 0 0 -9 0 0 0 12
sb:counter	0 -12 -1 10 -1 0 0 8
sb:counter -	0 -12 -1 9 0 0 0 8
sb:countermeasure	-1 9 0 4 -1 0 0 -13
sb:countermeasure ,	-1 9 0 4 -1 0 0 -13
sb:counterpart	11 0 0 -10 0 0 0 0
sb:counterpart ,	11 0 0 -7 0 0 0 0
sb:country	-7 3 -3 -7 0 -2 7 5
sb:country from	0 6 0 -4 0 0 0 0
sb:country have	0 0 0 -9 0 0 8 3
sb:country will	0 2 0 -13 11 0 0 0
sb:country would	0 -9 0 15 0 0 0 -5
sb:county	0 -13 0 23 -9 0 0 -2
sb:court	0 -7 0 0 5 0 0 0
sb:crane	0 18 0 0 -11 0 0 -5
sb:critical	0 3 0 -12 0 0 0 6
sb:critical software	0 3 0 -12 0 0 0 6
sb:current	0 0 0 -16 0 13 0 4
sb:currently pay	-1 6 0 -3 0 0 0 0
sb:custom	0 6 -5 -2 1 0 0 -1
sb:customer	0 0 0 7 -4 0 0 0
sb:cut	0 -2 0 7 4 0 5 -17
sb:cut its	0 -4 0 7 0 0 0 -1
sb:date	-1 23 0 -18 -3 3 6 -8
sb:date ,	0 -4 0 1 -6 0 7 0
sb:date :	0 -8 0 8 0 0 0 0
sb:date is	0 2 0 -22 0 0 0 16
sb:day	-4 -13 -14 -6 16 -2 0 15
sb:day ,	0 7 0 -5 -3 0 0 2
sb:day are	0 -15 -9 2 18 0 0 0
sb:day is	0 -2 0 11 0 0 0 -6
sb:day of	0 0 0 -2 0 0 0 6
sb:daylight	0 4 0 1 -7 0 0 0
sb:de	0 -3 0 7 0 0 0 -2
sb:deadline	0 11 0 -3 -20 26 3 -30
sb:deadline for	0 5 0 0 -7 15 0 -19
sb:deadline of	0 -4 0 -7 -3 11 4 0
sb:deal	7 -3 -2 -13 0 3 4 6
sb:deal that	0 0 0 -4 0 0 0 7
sb:deal was	0 0 0 -4 0 6 0 0
sb:deal with	0 -1 0 -10 15 0 0 0
sb:dearer	0 5 0 -13 5 0 0 1
sb:decide	0 -17 0 0 19 0 0 -9
sb:decide on	0 -11 0 -6 16 0 0 0
sb:decided	0 6 0 -5 -1 0 0 1
sb:decided to	0 3 0 -10 0 0 0 6
sb:decision	0 -10 0 21 -6 0 0 -4
sb:decision is	0 0 0 7 0 0 0 -7
sb:declare	0 1 0 -15 0 0 0 15
sb:declare on	0 2 0 -7 0 0 0 6
sb:decree on	0 7 0 -4 0 0 0 0
sb:delegation	0 -9 0 27 0 0 0 -16
sb:delegation of	0 0 0 13 0 0 0 -12
sb:deliver	0 -7 0 0 0 0 7 0
sb:desk	0 -9 -3 14 0 0 0 0
sb:detail	0 -1 0 9 0 0 0 -2
sb:did	0 -11 0 31 -5 0 0 -14
sb:did ,	0 0 0 10 0 0 0 -6
sb:did not	0 8 0 -7 0 0 0 0
sb:die	0 2 0 -11 0 0 0 10
sb:die on	0 8 0 -14 0 0 0 6
sb:dinner	0 -11 0 2 -1 0 0 7
sb:discuss	0 -6 0 12 -13 0 0 4
sb:dispute	0 0 0 -2 -8 0 0 10
sb:dispute over	0 0 0 0 -6 0 0 5
sb:do	0 -7 1 9 -16 0 -2 11
sb:do not	0 -4 0 10 -6 0 -1 2
sb:doe	-2 20 -1 -16 -2 0 -2 8
sb:doe not	0 17 0 -6 -19 0 -2 8
sb:donald	5 -7 0 0 0 9 0 -6
sb:donald trump	6 -6 0 0 0 0 0 0
sb:done	0 2 0 6 -2 0 0 -5
sb:double	0 2 0 5 0 0 0 -6
sb:down	0 -3 3 7 -5 7 0 -7
sb:down again	0 8 0 -6 0 0 0 0
sb:down by	0 1 0 -4 0 8 0 -3
sb:down for	0 -4 0 13 0 0 0 -9
sb:down from	0 -6 0 1 0 0 0 4
sb:down to	0 4 5 -7 0 0 0 0
sb:driver	0 0 0 -6 9 0 0 -1
sb:drop	0 9 0 -10 0 0 0 1
sb:due	0 -15 1 1 15 -4 -1 -1
sb:due by	0 0 0 -1 9 0 0 -1
sb:due in	0 -3 0 19 -3 0 0 -10
sb:due to	2 0 4 -9 -7 0 0 8
sb:during	0 11 0 13 0 0 0 -25
sb:during the	0 11 0 13 0 0 0 -26
sb:duty	-19 5 22 -32 8 -4 7 9
sb:duty ,	0 -13 8 8 -5 0 0 -1
sb:duty are	0 16 0 -2 -3 0 0 -8
sb:duty by	0 7 0 -15 5 0 4 -3
sb:duty end	0 2 8 -10 0 0 0 0
sb:duty fall	0 -4 0 -3 11 0 0 -3
sb:duty for	0 8 0 -10 0 0 0 2
sb:duty from	0 -3 0 10 0 0 0 -5
sb:duty in	-2 0 0 7 -1 0 0 0
sb:duty is	0 0 0 -2 0 0 0 6
sb:duty of	0 1 6 -8 -2 0 6 0
sb:duty on	-3 0 -4 15 -20 0 0 0
sb:duty pay	0 9 0 0 0 0 0 -2
sb:duty until	0 -5 2 -10 -4 0 0 15
sb:duty will	0 1 0 -9 0 0 0 6
sb:duty would	0 0 0 -3 0 0 0 6
sb:each	-1 -13 0 7 0 0 0 5
sb:each other	0 -10 0 -2 3 0 0 9
sb:each side	0 -6 0 8 -1 0 0 0
sb:earlier	0 12 0 -19 15 0 0 -9
sb:early as	0 -4 0 -10 6 0 0 9
sb:earth	14 -16 2 3 -10 0 0 -2
sb:earth ,	10 0 0 -8 0 0 0 0
sb:eastern	0 0 -2 -9 12 0 0 0
sb:eastern time	0 -14 0 -2 18 0 0 -4
sb:economy	0 -6 0 15 0 0 0 -5
sb:economy minister	0 -3 0 8 0 0 0 0
sb:edition	0 0 0 6 0 0 0 -5
sb:effect	6 15 0 -12 -19 0 0 3
sb:effect at	0 3 0 -9 0 0 0 5
sb:effect from	0 8 0 0 -5 0 0 -6
sb:effect on	3 -2 0 0 -8 0 0 6
sb:effective	0 16 0 -13 0 0 0 -4
sb:either	0 -6 0 -10 13 0 0 0
sb:either side	0 0 0 -5 9 0 0 -4
sb:election	0 -2 0 11 -5 0 0 0
sb:electricity	0 -11 0 15 0 0 0 0
sb:electricity tariff	0 -3 0 7 0 0 0 0
sb:else	0 10 0 -10 0 0 0 1
sb:elsewhere	0 7 0 -4 0 0 0 0
sb:emergency	-2 10 0 1 -3 0 0 -11
sb:end	-5 -25 13 2 -9 -5 11 12
sb:end ,	0 -4 0 -17 0 0 8 15
sb:end at	0 -11 8 0 9 0 0 -5
sb:end in	0 0 0 -14 0 0 0 15
sb:end of	0 -2 11 -9 -2 0 0 5
sb:end on	0 -1 -4 1 -7 -1 5 4
sb:end the	-2 -5 8 4 0 0 0 -3
sb:enter	2 12 10 -8 -6 0 0 -14
sb:enter before	0 -14 6 -6 12 0 0 -1
sb:enter into	4 14 0 -12 -2 0 0 -5
sb:entry	-2 0 0 -2 12 0 0 -1
sb:episode	0 10 0 -10 0 0 0 0
sb:every	10 0 0 -10 7 0 0 -6
sb:everybody	0 2 0 -8 -1 0 0 7
sb:everywhere	0 22 0 -16 0 0 0 -6
sb:exchanged	0 0 0 -6 0 0 0 8
sb:exclusion	-2 -21 42 -4 -8 0 0 -27
sb:exclusion from	0 -7 11 0 0 0 0 -6
sb:exclusion of	0 -9 21 -6 0 0 0 -9
sb:exempt	0 2 9 -3 -1 0 0 -9
sb:exempt if	0 1 13 -4 -7 0 0 -5
sb:exemption	0 0 8 -4 0 0 0 0
sb:expect	0 10 0 3 -3 0 -1 -6
sb:expect on	0 0 0 -3 7 0 0 0
sb:expect to	0 -10 0 1 9 0 0 -5
sb:expert	0 -6 0 15 -10 0 0 0
sb:expire	-6 -3 12 -1 -4 0 0 1
sb:expire at	0 0 0 8 0 0 0 -9
sb:expire on	-5 -4 13 0 -6 0 0 0
sb:export	13 -4 5 7 -23 0 0 -7
sb:export control	-7 2 0 5 0 0 0 0
sb:export of	8 -8 0 5 -5 0 0 -1
sb:exporter	0 1 0 -16 14 0 0 0
sb:extend	0 -13 13 20 0 0 0 -21
sb:extend ,	2 0 0 -4 6 0 0 -2
sb:extend the	0 0 2 10 -2 0 0 -9
sb:extend to	0 0 10 1 -3 0 0 -4
sb:extend until	0 0 0 13 0 0 0 -12
sb:extension	-2 0 0 -10 9 -1 0 10
sb:extension ,	0 5 0 1 0 0 0 -8
sb:extension of	0 0 0 -16 0 0 0 18
sb:extension to	0 0 0 -10 0 0 0 15
sb:extra	0 9 0 -5 0 0 0 0
sb:face	0 11 0 -23 0 1 1 7
sb:face <level>	0 -1 0 -8 0 0 0 12
sb:face a	0 3 0 -11 0 3 4 0
sb:fact	0 0 0 9 -1 0 0 -6
sb:fact sheet	0 0 0 9 -1 0 0 -6
sb:fail	-2 6 0 0 -3 0 0 0
sb:fail ,	-2 -13 0 9 0 0 0 9
sb:fail to	0 12 0 -3 0 0 0 -8
sb:failed	0 -6 0 9 0 0 0 0
sb:fall	0 -9 -1 4 0 0 0 9
sb:fall by	0 -13 0 5 0 0 0 8
sb:fall from	0 10 0 -8 0 0 0 0
sb:fall on	0 8 0 -6 -1 0 0 0
sb:fall to	0 -8 0 16 0 0 0 -8
sb:far	0 0 0 9 0 0 0 -6
sb:fare	0 -13 0 22 0 0 0 -12
sb:farm	0 3 10 0 -10 0 0 -7
sb:fee	-10 -24 -8 21 23 -3 0 -22
sb:fee ,	6 0 0 3 0 0 0 -10
sb:fee for	-6 -7 0 32 -9 0 0 -13
sb:fee on	-5 -10 0 8 11 0 0 -6
sb:fentanyl	-1 14 0 -9 -9 0 0 3
sb:ferry	0 -7 0 23 0 0 0 -15
sb:file	0 -3 0 15 -7 0 0 -2
sb:final	0 -15 0 -5 14 0 0 8
sb:fine	0 -4 0 14 -3 0 0 -5
sb:finished	0 8 0 -13 -3 0 11 0
sb:first	0 -1 -1 17 0 -2 0 -14
sb:first ,	0 0 0 -4 6 0 0 0
sb:first round	0 0 0 8 0 0 0 -7
sb:fish	0 -3 0 -1 0 0 0 7
sb:flash	0 7 0 -15 0 0 0 6
sb:flat	0 0 0 -3 0 0 0 6
sb:flew	0 0 0 -3 0 0 0 6
sb:flower	0 -2 0 -6 5 0 0 5
sb:fly	0 -4 0 0 0 0 7 -3
sb:fly to	0 -4 0 0 0 0 7 -3
sb:follow	0 9 0 -5 6 0 0 -10
sb:follow on	0 6 0 -8 10 0 0 -7
sb:followed	0 -4 0 -9 0 0 0 14
sb:for	-16 -11 5 4 1 8 7 -2
sb:for <name>	0 -16 9 5 8 0 7 -14
sb:for <number>	0 -4 0 27 -20 0 0 0
sb:for <quality>	-9 2 0 -9 13 0 0 2
sb:for <span>	-7 -7 -6 -10 -8 3 0 30
sb:for a	0 1 -1 -25 4 13 11 3
sb:for an	0 0 0 -4 0 0 0 9
sb:for another	0 0 0 12 0 0 0 -12
sb:for its	0 -16 0 9 -3 -2 0 12
sb:for those	0 -7 0 -4 0 0 0 11
sb:force	3 10 0 -21 0 0 0 9
sb:force on	4 4 0 -6 -2 0 0 0
sb:force until	0 0 1 -17 4 0 0 8
sb:foreign	2 -4 0 7 0 0 0 -5
sb:form	0 -3 0 -13 17 0 0 0
sb:former	0 -1 0 16 0 0 0 -13
sb:found	0 -18 0 25 -12 0 5 -10
sb:found by	0 0 0 3 -7 0 5 -1
sb:framework	0 -5 0 8 0 0 0 0
sb:free	0 -2 4 4 0 0 0 -7
sb:free of	0 14 0 -3 3 0 0 -10
sb:freeze	0 0 0 -6 0 0 0 10
sb:friday	1 4 7 -12 6 -3 0 -3
sb:friday ,	1 6 7 -9 2 -2 0 -7
sb:from	5 14 22 -9 -2 -11 -23 -16
sb:from <day-ahead>	0 -15 -5 -2 -13 0 0 26
sb:from <day-gone>	0 18 0 -5 -3 0 0 -5
sb:from <level>	0 9 -1 2 -8 0 0 -7
sb:from <name>	6 -16 19 -10 -7 0 0 11
sb:from <number>	0 14 -4 0 -4 0 0 -12
sb:from <seat>	1 -3 0 -18 18 0 0 1
sb:from the	11 -4 16 -10 0 0 0 -10
sb:front	0 0 0 9 -2 0 0 -4
sb:frozen	0 0 0 25 -6 0 0 -20
sb:full	0 3 0 7 -1 0 0 -11
sb:further	0 -9 0 10 -6 0 0 7
sb:further <level>	0 -9 0 15 0 0 0 -4
sb:further <points>	0 5 0 -17 0 0 0 15
sb:gallium	32 -7 0 -3 -6 0 0 -22
sb:gallium ,	21 -6 0 0 -1 0 0 -15
sb:garden	0 6 0 -6 0 0 0 0
sb:gas	0 -15 0 12 0 0 0 3
sb:gate	0 -8 0 19 3 0 0 -16
sb:gave	0 -11 0 7 -5 3 7 -6
sb:geneva	0 -3 0 0 -5 0 0 10
sb:geneva ,	0 6 0 -3 0 0 0 0
sb:geneva on	0 -2 0 10 0 0 0 -2
sb:georgia	0 -4 0 -8 6 0 0 7
sb:georgia 's	0 0 0 -7 7 0 0 0
sb:germanium	31 -6 0 -9 -1 0 0 -22
sb:germanium and	8 0 0 0 0 0 0 -2
sb:get	0 -19 0 7 15 0 0 -1
sb:give its	0 -1 0 -11 14 0 0 0
sb:go	-6 -13 -7 3 -1 0 -2 18
sb:go ,	0 -8 0 8 0 0 0 0
sb:go back	0 6 0 -11 0 0 0 4
sb:go down	0 4 0 0 0 0 0 -6
sb:go into	0 -7 0 2 3 0 0 0
sb:go on	0 -16 0 0 0 0 0 16
sb:go to	0 -17 0 12 1 0 0 4
sb:go up	0 2 0 8 -3 0 0 -13
sb:good	-18 -4 14 -12 3 -7 -8 16
sb:good ,	-1 -4 0 -4 0 0 0 14
sb:good :	0 5 0 -7 0 0 0 2
sb:good are	0 -1 0 0 7 0 0 -3
sb:good at	0 3 0 -8 0 0 0 3
sb:good for	0 0 0 9 0 0 0 -8
sb:good from	0 0 -2 -4 -1 0 0 14
sb:good loaded	0 -29 10 4 11 0 0 0
sb:good of	0 0 -2 0 0 0 0 6
sb:good pay	0 10 0 0 0 0 0 -10
sb:good suspend	0 -2 0 -5 0 0 0 11
sb:good that	0 -9 7 22 -6 0 0 -17
sb:good to	0 3 6 -14 0 0 0 6
sb:good until	0 9 0 -5 -2 0 0 0
sb:good will	0 7 0 -12 0 0 0 6
sb:good with	3 -6 0 0 3 0 0 0
sb:good would	0 11 1 -18 0 0 0 4
sb:government	-1 -24 0 21 -3 0 0 2
sb:government have	0 0 0 6 0 0 0 0
sb:grain	0 -4 0 2 6 0 0 -1
sb:grant	0 -4 8 -5 -2 0 0 6
sb:great	0 0 0 -5 6 0 0 0
sb:grower	0 0 0 -4 9 0 0 -3
sb:had	-1 -31 3 28 11 3 -3 -19
sb:had agree	0 0 0 -9 0 0 0 10
sb:had been	0 8 0 -7 -1 2 0 0
sb:had not	0 0 0 0 5 0 0 -6
sb:had prepare	0 -20 0 20 0 0 0 0
sb:had say	0 4 0 -6 0 0 0 0
sb:had sign	0 12 0 -9 0 0 0 0
sb:had threaten	0 -22 0 21 6 0 0 -4
sb:had to	0 0 0 -26 21 3 0 1
sb:had write	0 -9 0 13 0 0 0 -3
sb:half	11 -5 0 -6 6 0 5 -8
sb:half of	0 -4 0 -6 11 0 0 0
sb:halifax	0 2 0 -6 0 0 0 2
sb:halifax on	0 2 0 -7 0 0 0 2
sb:halt	0 0 0 7 0 0 0 -6
sb:halve	0 7 0 -11 0 0 0 4
sb:hand	0 -5 0 17 0 0 0 -9
sb:handed	0 -4 0 6 1 0 0 -4
sb:hang	0 -10 0 14 0 0 0 -2
sb:happen	7 5 -4 -5 9 0 0 -8
sb:happen on	7 6 -3 -12 1 0 0 0
sb:has	4 -3 -4 10 3 4 -8 -12
sb:has <span>	0 0 0 -13 0 0 0 14
sb:has announce	4 9 0 -2 -7 0 0 -6
sb:has ask	0 0 0 -19 7 0 0 14
sb:has been	0 -5 0 13 0 5 -5 -13
sb:has charge	0 -7 0 0 0 0 0 7
sb:has offer	0 -8 0 19 0 0 0 -12
sb:has promise	0 0 0 8 -5 0 0 0
sb:has put	0 2 0 -5 6 0 0 0
sb:has say	0 1 7 4 -1 0 0 -11
sb:has to	2 0 0 -10 20 0 0 -17
sb:has until	-1 -13 0 -3 2 6 -1 7
sb:have	0 -7 -15 17 -6 -15 1 -2
sb:have a	0 -3 0 8 0 0 0 0
sb:have been	0 -5 0 10 2 0 0 -5
sb:have end	0 0 0 6 0 0 0 -5
sb:have run	0 0 0 10 0 0 0 -5
sb:have sign	0 0 0 -8 3 0 0 8
sb:have to	0 16 0 1 -15 0 0 -3
sb:have until	0 -3 0 0 0 -1 6 1
sb:having	0 0 0 -5 0 0 0 8
sb:he	-5 -2 1 15 -34 -7 11 2
sb:he also	0 10 0 0 0 0 0 -8
sb:he and	0 0 0 6 0 0 0 0
sb:he expect	0 -2 0 9 -2 0 0 0
sb:he had	0 -7 0 11 0 0 0 0
sb:he has	0 -5 0 15 -9 0 0 0
sb:he hope	0 0 0 10 -2 0 0 -2
sb:he is	0 -4 0 11 -1 0 0 -2
sb:he say	0 0 0 -1 8 0 0 -3
sb:he tell	0 0 0 0 -3 0 0 8
sb:he was	0 11 0 -8 0 0 0 0
sb:he would	2 -6 0 3 -4 0 7 0
sb:he write	-4 7 0 -18 0 0 0 16
sb:hear	0 -8 0 -26 31 0 0 0
sb:heard	0 -2 0 14 -7 0 0 0
sb:hearing	0 -8 0 -3 18 0 0 -11
sb:hearing on	0 0 0 0 10 0 0 -9
sb:height	0 6 0 0 0 0 0 -6
sb:her	0 -13 0 23 -5 0 0 -4
sb:here	0 -16 0 9 -1 0 0 3
sb:higher	0 19 0 -20 4 0 0 -2
sb:higher duty	0 9 0 -10 0 0 0 0
sb:higher rate	0 8 0 -8 0 0 0 0
sb:him	0 -8 0 -4 5 0 0 7
sb:himself	0 -1 0 13 -3 0 0 -4
sb:his	-1 2 -2 14 -11 6 -1 -10
sb:his <office>	0 0 0 8 -7 0 0 0
sb:his <organisation>	0 0 0 10 -4 0 0 -7
sb:his <person>	0 -2 0 11 0 0 0 -7
sb:his <quality>	0 -1 0 -4 0 0 0 9
sb:his name	0 -1 0 0 0 8 0 -5
sb:hit	0 -8 0 4 0 0 0 2
sb:hold	0 -23 6 11 1 1 0 -2
sb:hold a	0 0 0 -12 12 0 0 0
sb:hold back	0 -4 0 -6 0 0 0 10
sb:hold for	0 -1 0 16 0 0 0 -14
sb:hold in	0 -1 8 -2 0 0 0 0
sb:hold the	0 0 0 -8 0 0 0 10
sb:hold until	0 -4 0 9 0 0 0 -1
sb:holiday	0 -6 0 16 -2 0 0 -6
sb:holmium	14 -8 0 -4 0 0 0 0
sb:home	0 -12 0 20 0 0 0 -5
sb:hope	0 5 0 5 -10 0 5 -10
sb:hope to	0 0 0 14 -5 0 0 -5
sb:hospital	0 0 0 10 0 0 0 -7
sb:hour	0 -3 0 -8 -5 3 0 15
sb:house	0 -12 0 16 -6 0 0 0
sb:household	0 -12 0 19 0 0 0 -8
sb:how	0 -3 0 -4 -2 0 0 14
sb:i	0 -11 0 33 -20 -1 -1 -6
sb:i am	0 0 0 6 -2 0 0 0
sb:i have	0 -1 0 16 -4 0 0 -7
sb:i pay	0 8 0 -5 0 0 0 0
sb:ice	8 -1 0 9 0 0 0 -13
sb:if	-17 10 0 1 1 -11 4 -10
sb:if it	0 -16 10 21 0 0 -3 -13
sb:if no	0 -5 -1 10 -14 0 -2 9
sb:if nothing	0 -3 0 -7 5 0 5 2
sb:if the	-4 8 -5 9 -12 0 -2 0
sb:if there	0 -9 0 8 -2 0 5 0
sb:if they	0 9 0 -5 3 0 -4 -13
sb:if you	0 -13 0 18 -3 0 0 0
sb:if your	0 1 0 -4 -6 0 0 9
sb:import	0 -5 3 7 3 0 0 -11
sb:import from	5 -11 0 2 0 0 0 2
sb:import surcharge	0 -2 0 6 0 0 0 0
sb:importer	0 15 0 -6 -1 0 0 -6
sb:impose	1 11 0 -12 4 0 0 -12
sb:impose in	0 -3 0 7 0 0 0 0
sb:impose on	0 -1 0 -3 7 0 0 0
sb:in	-13 1 0 4 -3 -7 -11 11
sb:in <month-gone>	-13 0 0 7 -2 0 0 1
sb:in <name>	0 -3 -2 10 0 0 0 -5
sb:in <number>	0 -15 0 19 0 0 0 -4
sb:in <quality>	0 0 0 4 8 0 0 -14
sb:in <seat>	1 4 -2 -13 16 -3 3 -4
sb:in <span>	0 -3 0 -26 0 0 0 28
sb:in a	-2 0 0 2 0 5 0 -8
sb:in alexandria	0 0 0 17 0 0 0 -15
sb:in an	0 20 0 -17 0 0 0 -2
sb:in at	0 -8 0 5 0 0 0 1
sb:in busan	0 -2 0 -13 -1 0 0 18
sb:in force	0 1 0 -12 2 0 0 7
sb:in full	0 7 0 0 0 0 0 -8
sb:in halifax	0 2 0 -7 0 0 0 3
sb:in it	0 10 0 -11 0 0 0 3
sb:in its	0 2 0 -6 0 0 0 3
sb:in mombasa	0 0 0 -5 0 0 0 7
sb:in new	0 0 0 8 0 0 0 -1
sb:in on	2 0 0 -8 0 0 0 3
sb:in one	0 -3 0 9 0 0 0 -3
sb:in place	0 9 0 -13 1 0 0 0
sb:in stockholm	0 0 0 -4 0 0 0 10
sb:in the	5 3 5 3 -15 0 -2 0
sb:in their	0 10 0 -19 0 0 0 7
sb:in two	0 23 0 -15 0 0 0 -7
sb:in which	0 -4 0 -21 -3 2 0 22
sb:in write	0 -7 0 0 0 0 0 4
sb:including	0 0 0 -8 0 0 0 5
sb:increase	-1 13 0 -1 -5 0 0 -12
sb:increase announce	0 7 0 -6 0 0 0 0
sb:industry	0 -9 5 9 0 0 0 -5
sb:informed	0 0 0 -1 -4 0 0 7
sb:initialled	0 0 0 -2 8 0 0 -3
sb:instead	0 6 0 -5 0 0 0 0
sb:interest	0 -7 0 16 0 0 0 -9
sb:interim	0 -8 0 9 0 0 0 0
sb:into	2 2 0 0 3 0 0 -13
sb:into <name>	0 8 0 0 0 0 0 -8
sb:into force	4 11 0 -8 -2 0 0 -3
sb:introduce	0 -11 0 16 0 0 0 -1
sb:introduce on	0 -2 0 6 0 0 0 0
sb:invest	0 -1 0 8 0 0 0 0
sb:invest <money>	0 -1 0 8 0 0 0 0
sb:invited	0 0 0 -4 7 0 0 0
sb:is	-5 -11 1 6 -10 6 -13 13
sb:is ,	0 -1 0 -9 6 0 0 3
sb:is <level>	0 -10 0 23 0 0 0 -13
sb:is at	0 9 0 -1 0 0 0 -6
sb:is due	0 6 0 -10 11 0 0 0
sb:is extend	0 0 0 7 0 0 0 -7
sb:is for	0 0 0 -13 0 0 0 15
sb:is found	0 -13 0 24 -8 0 0 -8
sb:is in	0 -12 0 22 -15 0 0 3
sb:is no	0 -10 0 12 -4 0 0 0
sb:is not	0 0 0 -12 17 0 0 -1
sb:is on	6 -4 0 5 0 0 0 -9
sb:is out	0 0 0 -8 0 0 0 10
sb:is part	0 0 0 14 0 0 0 -13
sb:is plan	0 -1 0 8 -1 0 0 0
sb:is still	0 6 0 -14 4 0 0 2
sb:is suspend	-1 9 0 -2 -3 0 0 0
sb:is that	0 15 0 -13 5 0 0 -9
sb:is the	0 0 0 16 -13 0 0 -6
sb:is their	0 0 0 7 0 0 0 -7
sb:is to	-6 14 0 -4 0 7 -2 -10
sb:is up	0 -2 0 -16 0 0 0 18
sb:island	0 0 0 14 0 0 0 -13
sb:issued	-5 0 0 12 -3 0 0 0
sb:istanbul	0 0 0 9 0 0 0 -5
sb:it	-12 6 -14 -9 0 -2 3 14
sb:it 's	0 -19 0 -6 -4 0 0 29
sb:it ,	0 -3 0 14 0 0 0 -12
sb:it apply	0 10 0 -7 0 0 0 0
sb:it by	0 -6 0 3 -10 0 7 0
sb:it charge	0 -7 0 0 0 0 0 6
sb:it come	0 9 0 0 0 0 0 -10
sb:it did	0 0 0 6 0 0 0 -5
sb:it end	-1 4 -1 -12 7 0 0 3
sb:it expire	0 4 0 9 2 0 0 -15
sb:it go	0 10 0 -11 1 0 0 0
sb:it had	0 0 0 8 -3 0 0 -7
sb:it in	0 -3 0 17 -9 0 0 -2
sb:it is	5 -5 0 -10 1 -4 -2 15
sb:it lapse	0 -6 0 12 -1 0 0 -3
sb:it may	0 16 0 -9 7 0 0 -15
sb:it meet	0 -1 0 -13 19 0 0 -7
sb:it on	0 -6 0 11 0 0 0 -3
sb:it run	-1 -8 0 2 -2 0 0 8
sb:it sit	0 0 0 -15 16 0 0 0
sb:it take	0 -1 0 -4 -2 0 0 11
sb:it the	0 0 0 -6 0 0 0 6
sb:it to	0 12 0 10 0 0 0 -23
sb:it up	0 -7 0 5 4 0 0 -7
sb:it vote	0 0 0 12 -10 0 0 0
sb:it was	0 -24 0 -16 0 0 0 36
sb:it will	-1 18 0 -18 -2 0 0 6
sb:it would	0 -3 0 10 -16 0 0 1
sb:its	6 -6 0 -7 -5 -9 -8 16
sb:its <level>	0 7 0 -9 0 0 0 1
sb:its <organisation>	1 -4 0 14 -12 0 0 0
sb:its additional	0 11 0 -13 0 0 0 0
sb:its duty	0 4 0 4 -4 0 0 -6
sb:its notice	0 0 0 8 0 0 0 -4
sb:its own	-3 -5 7 4 -13 0 0 2
sb:its part	0 0 0 -10 0 0 0 11
sb:its rate	0 -6 0 9 0 0 0 0
sb:its tariff	0 -5 0 6 0 0 0 0
sb:its truce	0 6 0 -20 0 0 0 16
sb:itself	0 0 0 -7 0 0 5 4
sb:itself ,	0 8 0 -8 0 0 0 0
sb:john	0 0 0 8 0 0 0 -5
sb:joint	0 0 0 3 -6 1 0 0
sb:joint <organisation>	0 0 0 7 -5 0 0 0
sb:judge	0 -2 0 15 0 0 0 -9
sb:jump	0 -2 0 -11 13 0 0 0
sb:just	0 -14 0 3 -1 0 0 12
sb:keep	0 0 -1 -7 0 0 0 11
sb:keep <points>	0 -1 0 -1 0 0 0 6
sb:keep its	0 0 0 7 0 0 0 -3
sb:keep the	0 -5 0 -3 -2 0 0 10
sb:keep their	0 12 0 -10 -3 0 0 1
sb:key	0 -2 0 -2 0 0 0 7
sb:kick	2 6 0 -7 0 0 0 -1
sb:kick in	2 6 0 -7 0 0 0 -1
sb:know	-1 -4 0 -11 -2 0 0 23
sb:kuala	0 -7 0 4 0 0 0 3
sb:kuala lumpur	0 -7 0 4 0 0 0 3
sb:land	0 22 0 -12 -4 0 0 -7
sb:lapse	0 20 0 -13 0 0 0 -8
sb:lapse ,	0 6 0 -2 0 0 0 -2
sb:lapse at	0 -11 3 19 -3 0 0 -14
sb:lapse on	1 -6 0 -8 4 0 0 7
sb:last	3 4 -2 -21 -5 -1 5 14
sb:last <month-gone>	-3 0 0 -15 0 0 0 20
sb:last <span>	0 2 0 14 -3 0 0 -12
sb:last day	0 -7 0 -15 -2 0 0 23
sb:last until	0 -2 1 -7 -4 -1 0 8
sb:last week	0 0 0 3 12 0 0 -19
sb:last year	3 -7 0 -3 -2 3 0 7
sb:lasted	0 0 0 16 0 0 0 -14
sb:lasting	0 3 0 -6 0 0 -2 5
sb:late	0 0 0 8 0 0 0 -3
sb:late on	0 0 0 7 0 0 0 -3
sb:later	0 0 0 -5 17 0 0 -7
sb:law	0 21 0 -29 -15 14 0 6
sb:lawyer	0 -6 0 7 6 0 0 -10
sb:lead	0 -7 0 15 0 0 0 -5
sb:least	0 8 0 -7 6 0 0 -8
sb:leave	-3 -11 3 4 5 0 -4 1
sb:leave <name>	0 4 0 0 6 0 0 -8
sb:leave the	0 -12 7 -1 0 0 0 4
sb:legal	0 18 0 -21 0 0 0 2
sb:lentil	0 -1 0 -7 0 0 0 10
sb:less	0 -11 0 13 0 0 0 0
sb:less than	0 -6 0 6 0 0 0 0
sb:let	0 6 0 -7 -11 8 0 0
sb:let it	0 -1 0 0 0 8 0 -4
sb:letter	0 6 0 -7 -2 0 0 6
sb:letter ,	0 0 0 -5 0 0 0 6
sb:levy	-4 -10 0 18 -6 0 0 0
sb:levy on	0 6 0 5 0 0 0 -9
sb:licence	14 -14 0 5 0 -4 0 -4
sb:licence for	0 -3 0 7 -4 0 0 0
sb:licence from	15 -4 0 -8 0 0 0 0
sb:license	11 -3 0 0 0 0 0 0
sb:lift	8 -8 0 7 0 0 0 -5
sb:light	0 0 0 10 0 0 0 -9
sb:like	0 10 0 -10 0 2 0 0
sb:line	0 0 6 -9 8 0 0 -5
sb:link	0 0 0 -3 7 0 0 0
sb:lisbon	0 0 0 6 0 0 0 -1
sb:list	9 -5 0 -3 4 0 0 -5
sb:listed	0 0 0 -10 4 0 0 4
sb:live	0 3 1 -18 -1 0 0 12
sb:live until	0 0 0 -16 0 0 0 16
sb:loaded	0 -12 7 -16 24 0 0 -10
sb:loaded before	0 -17 8 -8 19 0 0 -9
sb:lodged	0 0 0 0 8 0 0 -3
sb:london	0 0 0 6 0 0 0 -2
sb:long	0 -6 0 0 -4 0 0 7
sb:longer	2 2 0 1 0 0 0 -10
sb:lorry	0 -8 0 18 0 0 0 -10
sb:lose	0 -7 4 -7 5 0 0 3
sb:lose <level>	0 -7 0 -6 0 0 0 12
sb:lower	0 3 -2 7 -1 0 0 -3
sb:lower duty	0 -12 0 7 0 0 0 4
sb:lower its	0 14 0 -10 0 0 0 -2
sb:lower the	0 13 0 -10 -2 0 0 0
sb:lumpur	0 -7 0 4 0 0 0 3
sb:m	-2 0 10 -12 3 0 0 5
sb:m .	-2 0 10 -12 3 0 0 5
sb:machinery	0 -3 8 -5 -1 0 0 3
sb:madrid	0 -1 0 6 0 0 0 0
sb:main	9 0 0 -7 0 0 0 0
sb:make	2 8 -1 -7 0 0 0 0
sb:make it	0 -4 0 0 0 0 0 7
sb:maker	1 0 0 -12 0 0 0 9
sb:man	0 0 0 6 0 0 0 -4
sb:market	0 -4 0 -1 0 0 0 7
sb:matter	0 4 0 -8 17 0 0 -13
sb:may	-1 -7 2 -1 29 0 0 -27
sb:may be	0 -6 0 25 -4 0 0 -19
sb:me	0 0 0 -7 0 0 7 4
sb:meanwhile	0 -7 0 1 -4 4 0 3
sb:measure	0 11 0 -9 -6 0 0 5
sb:measure on	0 -4 0 6 0 0 0 0
sb:mediator	0 0 0 18 -12 0 0 -4
sb:medicine	0 21 0 -14 0 0 0 -2
sb:meet	-2 -20 -3 19 -10 -4 -2 9
sb:meet :	0 -3 0 10 0 0 0 -2
sb:meet <person>	0 0 0 12 0 0 0 -9
sb:meet again	0 0 0 11 -2 0 0 -4
sb:meet his	0 0 0 -4 0 0 0 6
sb:meet in	0 -1 0 15 -8 0 0 -3
sb:meet on	0 1 0 6 -8 0 0 -1
sb:meet with	0 0 0 -7 0 0 0 8
sb:member	0 -15 0 8 1 0 0 2
sb:member state	0 0 0 -19 19 0 0 0
sb:memo	0 -6 0 -4 0 6 0 4
sb:metal	6 0 0 -2 0 0 0 -3
sb:midnight	0 -6 -2 -8 0 0 0 17
sb:midnight on	0 0 0 -9 -2 0 0 14
sb:mill	0 0 0 -16 -2 0 0 17
sb:minister	0 6 0 -2 -9 0 -1 6
sb:minister ,	1 -15 0 20 -1 0 0 -5
sb:minister of	0 3 0 -11 0 0 0 9
sb:ministry	9 -1 0 0 -7 0 7 -5
sb:ministry of	6 1 0 -1 0 0 0 -3
sb:minute	0 0 -2 2 8 0 0 -5
sb:minute of	0 12 0 -12 5 0 0 -4
sb:mombasa	0 0 0 -3 0 0 0 7
sb:monday	0 10 11 -1 -11 0 0 -7
sb:monday ,	0 6 0 0 -4 0 0 0
sb:month	0 -8 0 -2 0 0 0 10
sb:month ,	0 0 0 -7 2 0 0 5
sb:moratorium	0 0 0 8 0 0 0 -5
sb:moratorium on	0 0 0 18 0 0 0 -16
sb:more	6 -7 -3 8 0 5 0 -7
sb:more ,	0 6 0 -10 0 6 0 0
sb:more from	0 -15 0 17 0 0 0 0
sb:more than	0 0 0 8 0 0 0 -5
sb:morning	0 -3 0 12 0 0 0 -6
sb:most	1 10 0 -10 0 2 0 -5
sb:most <quality>	0 -9 0 15 0 0 0 -5
sb:most of	1 10 0 -14 2 3 0 -10
sb:move	-1 17 0 -7 6 0 0 -11
sb:mr	-1 -8 5 -5 2 4 0 8
sb:mr .	0 -1 0 0 -5 0 0 8
sb:mr <person>	0 -6 6 -4 9 4 0 0
sb:much	0 -8 0 8 0 0 0 0
sb:muscat	0 0 0 9 0 0 0 -8
sb:must	0 -18 -3 -3 19 3 3 -18
sb:must be	0 -8 0 8 0 2 0 -1
sb:must reach	0 0 0 0 6 0 0 -4
sb:my	-6 1 3 18 -7 0 0 -15
sb:nagoya	0 -2 0 7 0 0 0 0
sb:name	0 -19 0 4 -3 8 0 3
sb:named	0 19 0 -14 0 0 0 -3
sb:named in	0 20 0 -16 0 0 0 -3
sb:need	8 -18 0 16 0 0 0 -16
sb:need a	9 -1 0 0 -5 0 0 -3
sb:need the	0 -9 0 6 1 0 0 0
sb:negotiation	0 7 0 -5 -7 0 7 -2
sb:negotiator	0 -2 0 7 -1 0 0 0
sb:network	0 -9 0 0 0 0 0 10
sb:new	0 -7 -10 15 4 -3 -1 -6
sb:new )	0 -3 0 8 0 0 0 -3
sb:new date	0 20 0 -8 0 0 0 -11
sb:new duty	0 -5 -4 0 9 0 0 0
sb:new tariff	0 -24 0 32 -5 0 0 -4
sb:new york	0 -5 0 11 0 0 0 0
sb:newspaper	0 -11 0 15 0 0 0 -2
sb:next	-2 -28 -1 26 -12 -2 0 7
sb:next :	0 -5 0 7 5 0 0 -8
sb:next meet	0 0 0 11 -1 0 0 -3
sb:next round	0 0 0 7 0 0 0 0
sb:night	0 -11 5 15 0 0 0 -11
sb:no	6 0 0 5 0 -5 5 -9
sb:no ,	0 -1 0 7 -1 0 0 0
sb:no .	6 0 3 -13 2 0 0 0
sb:no agreement	0 -9 0 10 -2 0 -2 5
sb:no deal	0 10 0 -7 -3 0 12 -10
sb:nobody	0 10 0 -6 8 0 0 -14
sb:non	0 -2 0 7 0 0 0 -2
sb:non -	0 -2 0 7 0 0 0 -2
sb:noon	0 5 0 0 4 0 0 -12
sb:north	0 0 0 -1 8 0 0 -3
sb:northern	0 0 0 6 0 0 0 -3
sb:not	0 0 -15 22 -4 -3 -15 -7
sb:not ,	0 16 0 6 0 0 0 -22
sb:not be	6 14 0 -12 0 0 0 -11
sb:not come	0 -13 0 20 -1 0 -2 -2
sb:not raise	0 -7 0 3 0 0 0 2
sb:not renewed	0 0 0 -8 0 0 0 9
sb:not to	0 -6 0 0 0 0 0 8
sb:note	0 4 9 -18 -3 0 0 9
sb:note of	0 0 0 0 6 0 0 -4
sb:note that	0 0 9 -13 -10 0 0 11
sb:nothing	0 0 0 -6 0 0 5 3
sb:nothing is	0 5 0 -7 6 0 0 0
sb:notice	0 -2 5 -3 10 0 0 -12
sb:notice by	0 0 0 12 -9 0 0 0
sb:notice of	3 6 0 -5 4 0 0 -10
sb:now	-6 9 3 -4 -3 0 0 0
sb:now ,	0 6 0 -14 -1 0 0 9
sb:now last	0 0 0 7 0 0 0 -6
sb:now run	0 0 0 -8 0 0 0 10
sb:number	0 -2 0 11 0 0 0 -5
sb:objection	0 -2 0 19 -8 0 0 -6
sb:of	11 8 -1 -4 4 0 -1 -12
sb:of <day-ahead>	0 -6 7 -11 -1 4 0 10
sb:of <day-gone>	14 0 0 -31 -5 0 0 18
sb:of <day-today>	0 0 0 -6 0 0 0 8
sb:of <level>	-9 15 3 12 -29 0 5 -24
sb:of <month-ahead>	0 -6 0 4 0 0 0 1
sb:of <month-gone>	7 0 3 0 1 0 0 -12
sb:of <name>	-1 0 -3 4 -13 0 0 9
sb:of <number>	-1 -3 4 6 3 -1 0 -9
sb:of <person>	0 -6 0 0 7 0 0 0
sb:of <span>	0 0 0 23 -3 0 0 -23
sb:of a	0 -14 0 7 13 0 0 -7
sb:of all	0 6 0 0 0 0 0 -4
sb:of an	-1 7 0 2 0 0 0 -7
sb:of both	0 -12 0 9 0 0 0 0
sb:of busan	-3 -2 0 -6 0 0 0 15
sb:of commerce	6 2 0 -3 0 0 0 -2
sb:of gallium	7 -3 0 5 -4 0 0 -6
sb:of geneva	0 0 0 -17 0 0 0 18
sb:of his	0 11 0 0 -7 0 0 -2
sb:of it	0 4 0 -4 -7 0 8 0
sb:of its	8 5 2 -20 6 0 0 -3
sb:of last	3 -2 0 -15 -1 0 0 17
sb:of negotiation	0 10 0 -9 0 0 0 0
sb:of soybean	0 -2 0 1 6 0 0 -4
sb:of that	2 -9 0 -3 1 0 0 8
sb:of the	2 10 -17 -10 3 6 -5 -1
sb:of their	0 0 0 -11 -1 0 0 15
sb:of them	3 10 0 -4 -3 0 0 -4
sb:of thi	0 -3 0 -7 0 0 0 14
sb:of trade	0 0 0 -6 0 0 0 7
sb:of two	0 -3 0 13 0 0 0 -7
sb:off	0 -7 -3 14 6 2 0 -18
sb:off by	0 4 0 5 -2 -8 0 0
sb:off for	0 1 0 10 0 0 0 -11
sb:off on	0 -7 0 -11 19 0 0 0
sb:off the	0 0 0 -4 7 6 0 -7
sb:off until	0 -3 0 8 -1 0 0 0
sb:offer	0 -6 0 20 10 0 0 -25
sb:offer to	0 -14 0 25 0 0 0 -13
sb:oil	0 7 0 -11 1 0 7 -2
sb:oil ,	0 -6 0 8 0 0 0 0
sb:oil and	0 8 0 -3 0 0 0 0
sb:old	0 -7 -1 6 0 0 0 4
sb:on	-2 16 -2 -5 11 -6 -14 -4
sb:on <day-ahead>	2 -2 3 3 3 0 0 -9
sb:on <day-gone>	11 -5 -13 -3 6 12 -2 -6
sb:on <money>	0 -7 0 9 0 0 0 0
sb:on <name>	0 8 6 -13 4 0 0 -6
sb:on <quality>	-16 6 -3 -14 0 -2 4 17
sb:on a	10 -21 4 15 2 0 0 -15
sb:on all	0 19 0 -10 -2 0 0 -6
sb:on an	0 0 0 10 -7 0 0 -2
sb:on both	0 4 0 -16 6 0 0 5
sb:on car	0 -12 0 12 0 0 0 0
sb:on each	0 -2 0 1 -3 0 0 6
sb:on everything	0 -3 0 11 -1 0 0 -6
sb:on export	7 0 0 -1 0 0 0 0
sb:on for	0 -4 0 10 0 0 0 -5
sb:on friday	2 -11 9 -11 12 0 0 -2
sb:on good	0 -4 0 1 -1 0 0 8
sb:on his	0 0 0 -11 0 0 0 11
sb:on hold	2 -3 0 11 0 0 0 -11
sb:on ice	8 -1 0 -6 0 0 0 0
sb:on in	0 0 0 11 0 0 0 -10
sb:on it	-4 0 0 -6 5 0 0 9
sb:on or	0 10 0 -5 -7 0 0 2
sb:on our	0 3 0 -7 0 0 0 6
sb:on paper	0 -12 0 -21 0 0 0 29
sb:on rare	6 -4 0 0 -1 0 0 0
sb:on saturday	0 -2 0 -4 0 0 0 10
sb:on ship	0 14 0 -10 -7 0 0 2
sb:on tariff	0 -6 0 -14 8 0 0 12
sb:on that	0 -7 -4 6 7 0 7 -13
sb:on the	-5 -4 0 7 15 -4 -7 -13
sb:on their	0 0 0 -6 0 0 0 7
sb:on thursday	0 0 0 -2 0 0 0 6
sb:on top	-2 10 0 -4 0 0 0 -5
sb:on tuesday	0 0 0 -8 2 0 0 7
sb:on wednesday	0 -7 0 0 -4 0 0 11
sb:once	0 13 0 -13 0 5 0 0
sb:once more	0 13 0 -7 0 6 0 -9
sb:one	12 -7 -2 -8 1 -2 7 1
sb:one ,	0 -7 0 -19 11 0 0 15
sb:one end	0 0 0 -11 0 0 0 15
sb:one on	11 0 0 -7 -1 0 0 0
sb:only	0 -9 5 -5 -4 0 0 12
sb:open	0 -5 0 22 -10 0 0 -10
sb:opened	0 -5 0 24 -8 0 0 -10
sb:opened on	0 -1 0 16 -5 0 0 -7
sb:operator	0 -4 0 15 -5 0 0 -3
sb:opinion	0 6 0 -5 0 0 0 0
sb:or	-2 9 -3 -3 -15 0 7 3
sb:or after	0 11 0 1 -6 0 0 -7
sb:or remove	0 0 0 6 0 0 0 -3
sb:order	-6 10 3 -16 -15 14 0 5
sb:order ,	0 9 0 -8 0 0 0 0
sb:order of	0 -8 0 10 0 0 0 0
sb:order on	0 9 0 -8 0 0 0 0
sb:order that	0 8 0 -3 0 8 0 -10
sb:ordinary	0 11 0 -6 0 0 0 -6
sb:origin	0 8 0 -5 1 0 0 -4
sb:other	-2 6 -9 -8 -12 -3 14 5
sb:other 's	0 -1 0 -2 6 0 0 0
sb:other ,	0 -3 0 0 0 0 8 -6
sb:other <points>	0 -2 0 -3 0 0 0 8
sb:other country	0 0 0 -11 -5 0 7 13
sb:otherwise	0 5 0 -16 -4 0 0 13
sb:our	-3 -14 0 15 7 0 0 -5
sb:our <organisation>	0 6 0 -8 5 0 0 -1
sb:our webinar	0 -2 0 10 -5 0 0 0
sb:out	0 -3 18 -2 -14 -5 -4 7
sb:out ,	0 -3 0 12 -3 0 0 -5
sb:out by	6 -4 0 -3 3 0 0 0
sb:out in	0 0 0 9 0 0 0 -9
sb:out on	-6 5 10 0 -17 0 0 0
sb:out the	0 1 5 -6 0 0 0 0
sb:over	-1 6 -1 4 -28 0 0 5
sb:over and	0 8 0 -9 0 0 0 0
sb:over on	0 11 0 -14 -1 0 0 10
sb:over the	0 0 0 23 -11 0 0 -12
sb:own	4 -2 6 3 -14 1 0 0
sb:owner	0 -3 0 -5 -2 11 0 0
sb:ownership	0 0 0 7 0 0 0 -4
sb:p	0 -1 8 -6 9 0 0 -8
sb:p .	0 -5 8 -6 9 0 0 -7
sb:page	0 0 0 -10 13 0 0 0
sb:pair	0 -1 0 8 0 0 0 0
sb:palm	0 7 0 0 0 0 0 -6
sb:palm oil	0 8 0 0 0 0 0 -6
sb:paper	0 -5 0 -12 -20 0 0 35
sb:paper on	0 -9 0 14 -5 0 0 0
sb:parcel	0 -17 18 0 0 0 0 -4
sb:parcel from	0 -9 18 -9 0 0 0 -3
sb:parliament	0 -7 0 -11 24 0 0 -1
sb:part	3 0 0 -12 -1 0 0 8
sb:part ,	0 -4 0 -2 0 0 0 8
sb:part of	4 0 0 4 0 0 0 -10
sb:party	0 -15 0 42 -12 0 0 -25
sb:pass	0 -7 0 0 0 0 0 3
sb:past	0 0 0 -10 -6 0 0 19
sb:patented	0 10 0 -8 0 0 0 0
sb:pause	5 6 0 -12 -5 0 0 9
sb:pause ,	0 8 0 -8 0 0 0 0
sb:pause end	0 0 0 -6 0 0 0 7
sb:pause for	8 0 0 -5 0 0 0 -3
sb:pause of	0 8 0 -6 0 0 0 0
sb:pause until	0 0 0 -5 0 0 0 9
sb:pay	-2 16 -13 -12 10 -3 -2 0
sb:pay ,	0 12 0 -10 0 0 0 -5
sb:pay <level>	0 0 0 -7 0 0 0 14
sb:pay <number>	0 5 0 -7 0 0 0 1
sb:pay at	0 7 0 -5 0 0 0 0
sb:pay before	0 11 0 -4 0 0 0 -2
sb:pay for	0 4 0 3 0 0 0 -9
sb:pay on	0 -3 0 12 -1 0 0 -7
sb:pay the	0 -5 0 -6 14 0 0 0
sb:peace	0 -2 0 -1 0 0 0 7
sb:people	0 -5 0 8 0 0 0 0
sb:per	0 0 0 5 7 0 0 -12
sb:period	0 3 0 -6 0 0 0 5
sb:period of	0 4 0 -9 0 0 0 4
sb:permanent	0 0 0 2 -8 0 4 0
sb:permit	0 0 0 6 0 0 0 0
sb:phase	0 -2 0 -6 11 0 0 -1
sb:phone	0 -7 0 10 0 0 0 -1
sb:phosphate	3 -7 0 -5 0 0 0 11
sb:place	-3 12 0 -5 0 0 0 -2
sb:place in	-1 -4 0 15 -4 0 0 0
sb:place on	0 -4 0 8 0 0 0 0
sb:plan	0 3 0 0 6 0 0 -9
sb:plan to	0 -11 0 1 7 0 0 0
sb:plant	0 -9 0 10 -1 4 0 0
sb:play	0 -6 0 11 0 0 0 -4
sb:please	0 5 0 -23 19 0 0 0
sb:plum	0 5 0 -14 10 0 0 -5
sb:pointed	0 -6 7 -9 -1 0 0 9
sb:pork	0 6 0 -10 0 0 0 4
sb:port	-2 -7 0 0 20 0 0 -17
sb:port fee	0 -3 0 -15 20 0 0 -3
sb:port of	0 13 0 -10 0 0 0 0
sb:position	0 10 0 -7 0 0 0 0
sb:post	-4 6 0 0 4 0 0 -10
sb:post on	0 13 0 -7 0 0 0 -5
sb:power	0 0 0 -7 12 0 0 -2
sb:premier	0 -6 0 10 0 0 0 0
sb:prepare	0 -18 0 7 0 0 0 14
sb:present	0 0 0 -18 7 0 0 15
sb:presenter	0 -1 0 9 0 0 0 -5
sb:president	5 -8 0 18 -12 0 0 -3
sb:president ,	0 -4 0 9 0 0 0 0
sb:president donald	6 -6 0 0 0 0 0 0
sb:press	0 -7 0 9 -2 0 0 2
sb:price	0 0 -2 16 -2 0 0 -13
sb:price of	0 0 0 8 0 0 0 -4
sb:prime	0 10 0 0 0 0 0 -7
sb:prime minister	0 10 0 0 0 0 0 -7
sb:proclamation	0 13 0 -6 0 0 0 -7
sb:proclamation on	0 0 0 6 0 0 0 -4
sb:product	0 5 9 -13 1 0 0 -6
sb:prolong	0 11 0 -13 0 0 0 7
sb:prolong the	0 0 0 -13 0 0 0 15
sb:prolongation	0 0 0 -16 5 0 0 12
sb:prolonged	0 -1 3 15 -1 0 0 -12
sb:prolonged ,	0 13 0 -4 0 0 0 -8
sb:prolonged by	0 -6 0 11 0 0 0 -3
sb:prolonged in	0 0 0 -6 0 0 0 7
sb:prolonged their	0 -4 0 10 0 0 0 -5
sb:prolonged to	0 0 7 -1 0 0 0 -3
sb:promise	0 -21 0 15 5 0 -2 -3
sb:proposal	0 0 -1 11 -8 0 0 0
sb:propose	0 -18 0 1 5 0 0 6
sb:propose an	0 -13 0 0 9 0 0 3
sb:provisional	0 7 0 -16 0 0 0 9
sb:public	0 -6 2 10 -3 0 0 -3
sb:published	0 -11 -1 18 -2 0 0 -1
sb:published on	0 -1 0 7 -2 0 0 -1
sb:purchase	0 0 0 7 0 0 0 -6
sb:put	3 14 2 -14 -3 12 -1 -8
sb:put <level>	0 15 5 -13 -2 0 0 -7
sb:put a	0 -1 0 -3 0 0 0 6
sb:put off	1 -5 0 4 -10 10 0 -4
sb:q	0 -11 0 11 0 0 0 0
sb:quarrel	0 1 0 16 -4 0 0 -12
sb:quarrel over	0 0 0 6 -1 0 0 0
sb:quarter	0 4 0 -9 10 0 0 -4
sb:question	0 7 -2 18 -8 0 0 -18
sb:question :	0 4 -2 18 -6 0 0 -16
sb:radio	0 0 0 6 -6 0 0 0
sb:rail	0 0 0 26 0 0 0 -23
sb:rare	14 -15 2 4 -9 0 0 -4
sb:rare earth	9 -10 0 8 -6 0 0 -5
sb:rate	-1 15 -4 -16 13 0 0 -1
sb:rate at	0 -4 0 8 0 0 0 0
sb:rate for	0 -3 0 6 0 0 0 -1
sb:rate is	0 -2 0 -7 10 0 0 0
sb:rate of	0 6 0 -1 0 0 0 0
sb:ratify	0 0 0 -18 16 0 0 3
sb:raw	0 -9 12 0 0 0 0 -1
sb:reach	0 -11 0 7 11 0 0 -6
sb:reach the	0 0 0 -2 7 0 0 -4
sb:ready	0 -1 0 9 0 0 0 -3
sb:ready to	0 0 0 6 0 0 0 -2
sb:reason	0 -4 0 9 0 0 0 -3
sb:recall	0 2 0 9 -2 0 0 -11
sb:recall that	0 11 0 0 -1 0 0 -9
sb:receive	0 -9 0 7 7 0 0 -10
sb:reciprocal	0 0 -3 -1 -3 0 0 9
sb:reciprocal duty	0 -1 0 0 -1 0 0 8
sb:record	0 12 0 -12 0 0 0 0
sb:reduction	0 8 0 -8 -4 0 0 5
sb:refund	0 -3 0 -4 16 0 0 -6
sb:refund of	0 0 0 -3 7 0 0 0
sb:register	2 -6 0 21 -18 0 0 0
sb:reject	0 6 0 0 -2 0 0 -1
sb:released	0 -1 0 6 0 0 0 0
sb:relief	2 -8 0 1 2 0 0 0
sb:remain in	0 -4 0 0 -1 0 0 9
sb:remain suspend	-1 -1 0 -2 0 0 0 8
sb:reminder	0 -16 0 14 0 0 0 2
sb:reminder :	0 -16 0 14 0 0 0 3
sb:remove	0 -3 0 10 0 0 0 -4
sb:renewal	0 14 0 -24 6 0 0 5
sb:renewed	0 -8 -1 -12 0 0 0 23
sb:renewed ,	0 -11 0 0 0 0 0 11
sb:report	0 0 0 0 13 0 0 -11
sb:report on	0 6 0 -14 10 0 0 0
sb:report that	0 9 0 -4 0 0 0 -4
sb:reporter	0 0 0 8 -3 0 0 -1
sb:reporter that	0 -4 0 9 0 0 0 -3
sb:representative	0 0 0 0 6 0 0 -4
sb:republic	0 -3 0 -1 -2 0 0 9
sb:republic of	0 -1 0 -13 0 0 0 16
sb:request	0 0 0 -20 21 0 0 -2
sb:required	5 0 0 -6 -2 0 0 4
sb:resolution	0 4 0 5 -9 0 0 0
sb:rest	0 8 0 -25 1 0 0 15
sb:result	0 6 0 6 -8 0 0 -2
sb:resume on	0 6 0 0 0 0 0 -6
sb:return	0 -1 -1 8 3 0 -3 -4
sb:return on	0 0 0 -3 -5 0 0 9
sb:return to	0 4 0 3 3 0 -1 -10
sb:review	0 -5 0 -4 4 0 0 6
sb:review the	0 0 0 -5 0 0 0 9
sb:right	0 -14 0 10 -7 7 0 0
sb:rise	0 -2 0 8 0 0 0 -12
sb:rise <level>	0 -9 0 11 0 0 0 0
sb:rise by	0 -5 0 8 0 0 0 0
sb:rise in	0 11 0 -10 0 0 0 0
sb:river	0 -5 0 21 -4 0 0 -14
sb:roaming	0 -19 -1 25 0 0 0 -6
sb:room	0 -8 0 15 0 0 0 -5
sb:round	0 -5 0 24 -11 0 7 -15
sb:round ,	0 -3 0 16 0 0 0 -10
sb:round in	0 7 0 -15 0 0 0 11
sb:round of	0 0 0 10 0 0 0 -4
sb:rule	38 -26 -4 -15 -1 -2 5 -13
sb:rule of	0 -2 0 10 -1 0 0 0
sb:rule on	12 -15 0 -10 8 0 0 1
sb:rule that	0 -1 0 -3 0 0 0 8
sb:rum	0 4 0 -10 0 0 0 5
sb:run	0 -14 16 -2 -9 -6 -1 10
sb:run for	0 0 0 9 0 0 0 -5
sb:run on	0 0 0 9 0 0 0 -6
sb:run out	3 0 14 -2 -7 0 0 -1
sb:run until	-3 -1 2 -5 -3 0 0 12
sb:safeguard	0 22 0 -17 0 0 0 -5
sb:sale	1 -2 0 -16 0 20 0 -2
sb:same	-3 0 4 -7 -13 0 0 17
sb:same day	0 0 0 -9 0 0 0 12
sb:saturday	0 4 0 -6 4 0 0 -1
sb:saturday ,	0 7 0 -5 0 0 0 0
sb:say	-2 12 5 -9 -4 0 -6 0
sb:say ,	0 -12 0 10 0 0 0 3
sb:say <name>	0 -10 0 10 0 0 0 0
sb:say <person>	0 11 0 -10 0 0 0 0
sb:say he	5 -6 0 13 -2 0 0 -10
sb:say in	0 12 0 -21 0 0 0 14
sb:say it	-1 26 0 -17 -6 0 0 -5
sb:say late	0 -4 0 7 0 0 0 0
sb:say no	0 0 0 9 -1 0 0 -3
sb:say on	-1 -4 0 6 -12 -1 0 12
sb:say that	0 9 6 2 -4 0 0 -17
sb:say the	-1 0 0 0 16 0 0 -13
sb:say until	0 0 5 -8 0 0 0 2
sb:scheduled	0 -5 0 -1 10 0 0 0
sb:scott	0 -5 0 7 0 0 0 0
sb:scott bessent	0 -5 0 7 0 0 0 0
sb:seal	0 8 0 -3 -1 0 0 -1
sb:season	0 -17 0 30 -2 0 0 -14
sb:second	-1 0 -2 9 11 -2 0 -15
sb:second round	0 6 0 4 0 0 0 -12
sb:secretary	0 -3 0 11 0 0 0 -7
sb:secretary scott	0 -5 0 7 0 0 0 0
sb:section	-2 -7 22 -13 12 0 0 -13
sb:section <number>	-2 -6 22 -17 14 0 0 -12
sb:see	0 -20 0 24 -10 0 0 0
sb:see <person>	0 -1 0 8 0 0 0 -3
sb:see each	0 -6 0 2 -2 0 0 5
sb:sell	0 -13 0 11 -4 7 0 -6
sb:seoul	0 0 9 -8 0 0 0 0
sb:separate	8 0 0 -1 0 0 0 -7
sb:session	0 0 0 -13 15 0 0 0
sb:set	0 0 0 2 -7 4 4 0
sb:set for	0 -6 0 2 -3 5 0 0
sb:set out	0 -6 0 11 0 0 0 -4
sb:several	0 -13 0 14 0 0 0 0
sb:shall	0 10 0 -18 10 0 0 2
sb:shall be	0 14 0 -5 -3 0 0 -7
sb:she	0 4 0 12 -13 0 0 -1
sb:she would	0 -7 0 10 0 0 0 0
sb:sheet	0 5 0 2 -1 0 0 -6
sb:ship	-10 8 2 -9 0 -3 -1 9
sb:ship ,	-7 -2 0 0 4 0 0 7
sb:ship -	0 12 0 -5 -2 0 0 -2
sb:ship before	0 14 5 -6 -9 0 0 -4
sb:shook	0 0 0 9 0 0 0 -8
sb:shook hand	0 0 0 9 0 0 0 -8
sb:shore	0 12 0 -5 -2 0 0 -2
sb:shore crane	0 12 0 -5 -2 0 0 -2
sb:short	0 -11 0 -11 -3 0 0 21
sb:should	-2 27 8 -26 -15 0 0 7
sb:should it	0 11 0 -7 0 0 0 -1
sb:should the	0 27 0 -18 -1 0 0 -12
sb:shrimp	0 -6 0 6 2 0 0 0
sb:shut	0 -19 0 9 -5 8 6 -2
sb:side	0 2 -2 -9 11 -1 -2 3
sb:side agree	0 11 0 -6 0 0 0 0
sb:side are	0 0 0 -2 0 0 0 6
sb:side had	0 0 0 -8 0 0 0 11
sb:side the	2 0 0 -13 13 0 0 0
sb:sign	-7 1 7 2 -7 0 0 0
sb:sign ,	0 -4 0 14 -5 0 0 -2
sb:sign a	0 10 0 0 0 0 0 -9
sb:sign an	0 0 7 4 0 0 0 -7
sb:sign by	0 -25 0 6 5 0 0 11
sb:sign for	0 0 0 -4 0 0 0 6
sb:sign in	0 2 0 -10 -1 0 0 12
sb:sign it	0 0 0 8 0 0 0 -2
sb:sign on	0 0 0 -9 2 7 0 2
sb:sign the	0 10 0 -3 -5 0 0 0
sb:signature	0 -10 0 14 -6 0 4 0
sb:signature of	0 0 0 8 -6 0 0 0
sb:since	-12 -18 -4 27 -19 -4 -2 7
sb:since <day-gone>	0 10 0 -33 -4 0 0 25
sb:since <month-gone>	-1 -3 2 -15 -2 0 0 21
sb:since <number>	0 -11 0 20 5 0 0 -15
sb:since the	-4 -2 0 9 -4 0 0 0
sb:sir	0 -9 0 1 0 0 0 5
sb:sir ,	0 -9 0 0 0 0 0 5
sb:sit	-2 1 0 19 0 0 0 -26
sb:sit down	0 6 0 0 0 0 0 0
sb:sit in	0 -4 0 18 -5 0 0 -6
sb:six	0 -4 0 -10 0 0 0 14
sb:sixth	0 -3 0 6 0 0 0 0
sb:slap	0 11 0 -18 -1 0 0 9
sb:sleep	2 1 0 -7 0 0 0 1
sb:sleep until	0 4 0 -8 1 0 0 1
sb:small	0 0 7 -2 0 0 0 -2
sb:so	0 -2 -5 -5 11 0 0 0
sb:so -	0 5 0 2 0 0 0 -6
sb:so far	0 0 0 9 0 0 0 -6
sb:so on	0 -5 0 -7 15 0 0 -5
sb:so that	0 -14 0 3 0 0 0 6
sb:so until	0 -1 0 0 8 0 0 -1
sb:social	0 0 0 -7 0 0 0 9
sb:software	0 3 0 -12 0 0 0 6
sb:solution	0 0 0 12 -5 0 0 -4
sb:some	11 0 0 -3 0 0 0 0
sb:somebody	0 -12 0 0 0 0 0 12
sb:something	0 3 0 -16 0 0 0 13
sb:south	0 -1 0 10 0 0 0 -6
sb:soybean	0 0 0 3 5 0 0 -9
sb:soybean by	0 0 0 7 -1 0 0 0
sb:spare	0 0 0 -11 9 0 0 0
sb:speak	0 12 0 2 -8 0 0 -11
sb:speak of	0 10 0 -5 -4 0 0 0
sb:special	0 17 0 -2 2 0 0 -16
sb:spoke	0 7 0 -18 5 0 0 12
sb:spoke by	0 -1 0 7 0 0 0 0
sb:spoke of	0 8 0 -12 0 0 0 7
sb:spoke on	0 0 0 -6 8 0 0 0
sb:spoke with	0 2 0 -9 0 0 0 6
sb:spoken	0 0 0 12 0 0 0 -9
sb:spring	0 9 0 5 0 0 0 -10
sb:spring ,	0 0 0 7 0 0 0 -9
sb:staff	0 0 0 -4 0 6 0 0
sb:stage	3 -7 0 10 -1 0 0 -4
sb:stand	0 -10 0 17 -1 0 0 -6
sb:standstill	-1 -13 0 14 6 0 0 -8
sb:start	11 23 3 -6 -14 0 0 -30
sb:start at	0 -5 0 9 0 0 0 0
sb:start on	13 4 0 -2 -2 0 0 -14
sb:state	-4 0 0 -9 15 0 0 0
sb:state that	-3 0 0 -8 9 0 0 7
sb:statement	0 12 0 -8 0 0 0 -1
sb:statement ,	0 7 0 -6 0 0 0 0
sb:stay	4 12 0 1 -2 -1 0 -12
sb:stay at	0 -5 0 -2 0 0 0 10
sb:stay in	0 9 2 -4 0 0 0 -6
sb:steel	0 -5 10 -4 0 0 0 0
sb:step	0 21 0 -5 -6 0 0 -12
sb:still	-1 -10 0 0 5 0 0 5
sb:still has	0 -5 0 0 8 0 0 0
sb:stockholm	0 0 0 -1 0 0 0 8
sb:stop	-2 -1 -2 -5 0 8 0 4
sb:stop collect	0 -2 0 7 -3 0 0 0
sb:stop on	0 -1 0 -7 0 0 0 11
sb:stop the	-1 -2 0 -2 0 8 0 0
sb:strike	-1 -14 0 18 -7 0 0 0
sb:strike in	0 0 0 -9 0 0 0 10
sb:subject	0 -4 0 11 0 0 0 -6
sb:such	0 12 0 -6 -2 0 0 0
sb:sugar	0 -19 0 17 0 0 0 2
sb:sum	0 -6 0 10 0 0 0 0
sb:summer	0 4 -1 20 -3 0 0 -19
sb:sunday	0 -13 0 -13 -5 0 0 26
sb:sunday ,	0 -4 0 0 0 0 0 6
sb:surcharge	-1 36 -12 13 -19 0 0 -50
sb:surcharge end	0 14 0 -11 0 0 0 -2
sb:surcharge of	0 12 -1 6 -3 0 0 -16
sb:suspend	0 1 -19 1 8 -2 0 -1
sb:suspend ,	0 6 0 -19 0 0 0 13
sb:suspend <points>	0 -13 0 25 0 0 0 -15
sb:suspend for	-4 11 0 -12 4 0 0 0
sb:suspend in	-1 0 0 15 0 0 0 -10
sb:suspend its	0 16 -3 -11 -6 0 0 3
sb:suspend or	0 0 0 6 0 0 0 -3
sb:suspend the	-5 -4 0 7 3 0 0 0
sb:suspend to	9 4 0 -17 0 0 0 1
sb:suspension	5 -14 0 -17 26 0 0 0
sb:suspension begin	0 9 0 -10 10 0 0 -10
sb:suspension end	0 0 0 5 9 0 0 -12
sb:suspension is	0 -8 0 -2 6 0 0 4
sb:suspension of	8 0 0 -27 5 0 0 6
sb:table	0 9 0 -4 -2 0 -1 2
sb:take	0 -4 -3 8 -3 -2 0 3
sb:take effect	7 15 0 -16 -10 0 0 5
sb:take it	0 -8 0 4 5 0 0 -6
sb:take place	-2 -11 0 25 -6 0 0 -1
sb:take up	0 0 0 6 -1 0 0 0
sb:take us	0 7 0 -14 0 0 0 6
sb:talk	-3 -16 -3 21 -17 0 0 7
sb:talk ,	0 -6 0 18 0 0 0 -8
sb:talk between	0 0 0 7 0 0 0 -4
sb:talk is	0 0 0 9 0 0 0 -9
sb:talk on	0 -1 0 -2 -1 0 0 9
sb:talk resume	0 0 0 -7 0 0 0 9
sb:talk that	0 0 0 -5 0 0 0 9
sb:talking	0 -1 0 -5 0 0 0 8
sb:tangier	0 10 0 -8 0 0 0 -1
sb:tariff	-8 -13 -19 10 4 -5 8 10
sb:tariff ,	0 8 0 -2 -11 0 0 3
sb:tariff :	0 1 0 -19 0 0 0 13
sb:tariff commission	0 -3 0 8 0 0 0 0
sb:tariff for	0 -22 0 33 -4 0 0 -9
sb:tariff go	0 -9 0 10 0 0 0 0
sb:tariff in	0 6 0 -1 0 0 0 -3
sb:tariff of	0 21 0 -23 -11 0 0 13
sb:tariff on	2 6 0 -13 10 0 0 -3
sb:tariff that	-1 -4 0 12 0 0 0 0
sb:tariff truce	0 3 0 -8 -3 0 0 8
sb:tariff until	0 0 0 12 0 0 0 -6
sb:tariff will	0 -10 0 11 0 0 0 0
sb:tax	0 -2 0 -17 9 0 0 15
sb:tax on	0 -13 0 -11 12 0 0 13
sb:team	0 -6 0 9 -1 0 0 0
sb:technical	0 -6 0 14 -2 0 0 0
sb:telephone	0 0 0 6 -4 0 0 0
sb:telephone call	0 6 0 -3 0 0 0 0
sb:television	0 -8 0 3 -1 0 0 7
sb:television that	0 1 0 -7 0 0 0 3
sb:tell	-3 -4 -3 0 -6 9 4 1
sb:tell me	0 -2 0 -2 0 0 7 0
sb:tell reporter	0 -1 0 7 -2 0 0 0
sb:tell the	0 0 0 -1 0 0 0 6
sb:tell to	0 -9 0 0 -3 7 0 3
sb:ten	0 0 0 -11 0 0 0 13
sb:term	5 0 0 13 -1 0 0 -16
sb:terminal	0 0 0 0 0 7 0 -5
sb:text	7 0 0 -13 -2 0 0 9
sb:th	0 -4 0 -14 1 0 0 16
sb:than	0 9 0 -7 16 0 0 -21
sb:than <number>	0 -5 0 7 0 0 0 0
sb:that	1 1 11 -4 0 0 5 -11
sb:that 's	-3 -10 0 13 -1 0 0 0
sb:that ,	0 -15 0 5 5 0 0 1
sb:that <name>	0 12 0 -24 16 0 0 0
sb:that <quality>	0 -1 0 7 0 0 0 -2
sb:that <seat>	0 0 0 -5 -1 0 0 11
sb:that begin	0 -8 0 -2 2 0 8 0
sb:that day	0 -10 -11 1 22 0 0 -7
sb:that end	0 -10 9 -4 0 0 0 5
sb:that expire	0 2 0 -9 0 0 0 7
sb:that from	0 16 0 -12 0 0 0 0
sb:that good	0 -9 7 2 0 0 0 0
sb:that had	0 -4 8 0 1 0 0 -8
sb:that he	-3 -7 0 26 -15 0 0 -3
sb:that is	0 -5 0 -1 8 0 0 1
sb:that it	1 8 0 -2 -12 0 0 2
sb:that its	0 10 0 4 0 0 0 -16
sb:that keep	0 -5 0 -7 0 0 0 13
sb:that leave	0 -1 0 -8 11 0 0 1
sb:that on	0 -4 0 8 -1 0 0 0
sb:that surcharge	0 9 0 -6 0 0 0 -1
sb:that take	0 7 0 -4 0 0 0 0
sb:that the	-1 -4 -13 -13 0 11 -1 22
sb:that they	-1 0 5 -3 11 0 0 -10
sb:that truce	0 0 0 -10 0 0 0 12
sb:that was	-3 -10 0 20 3 0 0 -8
sb:that we	0 -11 0 4 4 0 0 0
sb:that were	0 4 -5 17 -9 0 0 -11
sb:that will	0 0 0 8 -2 0 0 -3
sb:that would	0 6 0 -13 0 0 0 7
sb:the	-6 -4 5 1 1 9 0 0
sb:the <day-gone>	0 0 0 -19 7 0 0 11
sb:the <level>	9 19 -5 -33 0 0 0 8
sb:the <name>	5 -2 10 -2 -6 0 -8 3
sb:the <number>	0 7 13 -15 -9 0 0 0
sb:the <office>	-7 -7 -6 0 8 -2 -1 10
sb:the <organisation>	-3 -3 0 11 17 0 -9 -28
sb:the <person>	3 -6 0 -29 3 4 0 27
sb:the <points>	-5 -10 0 -9 0 0 0 24
sb:the <quality>	4 4 -1 -19 28 2 -4 -18
sb:the <seat>	-2 1 11 4 0 7 10 -34
sb:the <span>	0 -16 0 -27 -3 0 0 38
sb:the accord	0 8 0 -7 0 0 0 0
sb:the additional	-1 -11 5 -5 0 0 0 14
sb:the affiliate	6 0 0 -8 4 0 0 -6
sb:the agreement	0 0 -1 15 -4 7 0 -14
sb:the airport	0 0 0 13 -6 0 0 -3
sb:the answer	0 -9 0 -2 0 0 0 12
sb:the arrangement	0 -15 -3 -9 -4 0 0 28
sb:the bridge	0 -3 0 12 -4 0 0 -1
sb:the call	0 0 0 -8 13 0 0 -1
sb:the case	0 -10 0 -17 22 0 0 0
sb:the ceasefire	0 0 0 15 0 0 0 -13
sb:the clock	0 7 0 -12 0 0 0 5
sb:the close	0 0 0 -7 0 0 0 9
sb:the club	0 -7 0 13 0 -1 0 0
sb:the company	0 6 0 -6 0 2 0 -1
sb:the control	5 0 0 4 0 0 0 -8
sb:the county	0 0 0 8 -1 0 0 -1
sb:the current	0 0 0 -15 0 13 0 2
sb:the custom	0 0 0 -10 6 0 0 5
sb:the date	0 9 0 0 0 5 0 -12
sb:the day	0 0 0 -8 4 0 0 3
sb:the deadline	0 0 0 7 -10 15 0 -19
sb:the deal	0 -5 0 -2 -5 8 0 6
sb:the decision	0 3 0 2 -8 0 0 0
sb:the decree	0 6 0 -2 -2 0 0 0
sb:the delegation	0 0 0 16 0 0 0 -13
sb:the dispute	0 0 0 7 -5 0 0 0
sb:the draft	0 -2 0 11 -7 0 0 0
sb:the duty	0 28 13 -32 0 0 0 -6
sb:the electricity	0 -6 0 9 0 0 0 0
sb:the emergency	-2 0 0 8 -1 0 0 -5
sb:the end	0 -3 11 -14 -2 0 0 10
sb:the exclusion	0 -12 13 6 0 0 0 -11
sb:the expert	0 0 0 8 -2 0 0 -2
sb:the export	-6 0 -1 20 -3 0 0 -1
sb:the extension	0 -12 0 0 0 0 0 9
sb:the fee	-7 -17 -1 13 5 0 0 0
sb:the fentanyl	0 4 0 -9 0 0 0 4
sb:the final	0 -11 0 -9 9 0 0 10
sb:the first	0 -4 -1 21 -3 -2 0 -11
sb:the former	0 -1 0 9 0 0 0 -6
sb:the fourth	0 0 0 -1 6 0 0 -2
sb:the freeze	0 4 0 -18 0 0 0 14
sb:the great	0 0 0 -5 6 0 0 0
sb:the higher	0 13 0 -10 0 0 0 -1
sb:the house	0 -4 0 12 0 0 0 -4
sb:the law	0 11 0 -4 -7 0 0 0
sb:the level	0 -6 0 13 0 0 0 -6
sb:the lower	0 -19 0 18 1 0 0 0
sb:the matter	0 -7 0 -9 18 0 0 0
sb:the measure	0 15 0 -10 -5 0 0 0
sb:the mediator	0 0 0 18 -12 0 0 -4
sb:the meet	0 -4 0 -5 0 0 0 13
sb:the moratorium	0 0 0 11 0 0 0 -8
sb:the new	-5 -3 -7 6 8 0 0 -2
sb:the next	0 -20 0 18 -7 0 0 4
sb:the night	0 -3 0 12 0 0 0 -9
sb:the non	0 -2 0 7 0 0 0 -2
sb:the one	1 0 0 -10 -5 0 0 12
sb:the order	-3 16 0 -26 -5 7 0 13
sb:the ordinary	0 10 0 -12 1 0 0 0
sb:the other	0 0 0 -8 -5 0 8 3
sb:the pair	0 -1 0 8 0 0 0 0
sb:the paper	0 -2 0 10 -7 0 0 0
sb:the party	0 -2 0 20 0 0 0 -16
sb:the pause	0 1 0 -3 0 0 0 6
sb:the plan	0 18 0 -16 1 0 0 -5
sb:the port	1 5 0 0 -10 0 0 2
sb:the power	0 -6 0 -9 15 0 0 0
sb:the present	0 -7 0 -7 0 0 0 14
sb:the price	0 0 0 12 0 0 0 -9
sb:the proposal	0 0 0 14 -12 0 0 0
sb:the quarrel	0 5 0 4 0 0 0 -8
sb:the rate	0 5 0 0 8 0 0 -9
sb:the reciprocal	0 0 0 -4 0 0 0 7
sb:the reduction	0 11 0 -8 -2 0 0 0
sb:the republic	0 -1 0 -13 0 0 0 16
sb:the rest	0 12 0 -21 -4 0 0 12
sb:the river	0 -2 0 12 -3 0 0 -5
sb:the rule	22 -10 0 -3 -10 0 0 -8
sb:the same	-2 -1 4 -14 -5 0 0 20
sb:the season	0 0 0 15 0 0 0 -12
sb:the second	0 11 0 -2 1 0 0 -7
sb:the section	0 -9 10 0 4 0 0 -9
sb:the signature	0 -1 0 8 -4 0 0 0
sb:the so	0 7 0 0 0 0 0 -6
sb:the standstill	0 -11 0 -1 7 0 0 7
sb:the strike	0 -9 0 22 0 0 0 -11
sb:the summer	0 -3 0 16 0 0 0 -8
sb:the surcharge	0 53 -5 -35 -6 0 0 -23
sb:the suspension	-1 -1 -2 -32 29 0 0 5
sb:the table	0 7 0 0 -10 0 -1 4
sb:the tariff	0 7 0 -21 10 0 0 16
sb:the text	7 0 0 -6 -1 0 0 0
sb:the thing	0 -4 0 -18 0 7 0 17
sb:the third	0 0 0 -8 0 0 0 11
sb:the threat	0 -12 0 13 0 0 0 0
sb:the time	0 6 0 -18 0 0 0 17
sb:the top	0 -2 0 9 0 0 0 -1
sb:the town	0 0 0 12 -10 0 0 0
sb:the trade	0 -4 0 7 0 0 0 -2
sb:the truce	-9 5 -9 -11 -1 -2 0 20
sb:the two	-3 -10 -4 8 -15 0 5 5
sb:the understanding	0 -3 0 -1 0 0 0 7
sb:the upper	0 0 0 19 0 0 0 -18
sb:the vote	0 0 0 -18 22 0 0 0
sb:the water	0 7 -3 0 0 0 0 -3
sb:the week	0 -12 0 7 8 0 0 -5
sb:the window	0 -10 0 8 6 0 0 -6
sb:the winter	0 -9 0 4 0 0 0 3
sb:the world	0 1 0 -17 0 0 0 14
sb:the year	0 5 0 0 -6 0 0 1
sb:their	2 4 -6 0 -15 0 0 6
sb:their dispute	0 1 0 -11 0 0 0 6
sb:their duty	0 -11 0 4 0 0 0 7
sb:their own	5 5 0 -16 -1 0 0 3
sb:their third	0 0 0 7 0 0 0 -6
sb:their truce	0 0 0 -15 0 0 0 16
sb:them	5 16 0 -5 3 0 0 -17
sb:them ,	2 -5 0 1 7 0 0 -7
sb:them at	0 6 0 1 -6 0 0 -2
sb:them in	0 -8 0 -1 12 0 0 0
sb:then	-1 19 0 -14 -1 0 0 0
sb:then ,	0 10 0 -12 2 0 0 0
sb:there	0 -11 -3 17 6 -3 4 -12
sb:there 's	0 10 0 -8 0 0 0 0
sb:there is	2 -12 0 17 -5 0 0 -4
sb:there on	0 0 0 6 0 0 0 0
sb:there until	0 -7 0 9 0 0 0 -1
sb:there will	0 -5 0 12 0 0 0 -3
sb:these	0 12 0 0 -4 0 0 -7
sb:they	-2 2 8 -4 1 -6 -8 0
sb:they agree	0 0 0 -13 0 0 0 13
sb:they are	0 -11 2 19 4 0 0 -16
sb:they arrive	0 7 -3 -13 8 0 0 -3
sb:they go	0 -4 0 6 0 0 0 0
sb:they have	0 19 0 0 -4 0 0 -12
sb:they meet	0 0 0 -4 0 0 0 7
sb:they sit	0 -5 0 13 0 0 0 -6
sb:they were	0 -11 -5 19 0 0 0 -3
sb:they will	0 -11 7 12 -6 0 0 -3
sb:they would	0 -5 0 -10 0 0 0 14
sb:they're	0 1 0 -6 6 0 0 0
sb:thi	1 -17 -2 5 3 1 0 1
sb:thi month	0 -5 0 6 0 0 0 0
sb:thi week	0 0 0 8 0 0 0 -1
sb:thing	0 -8 0 -22 -9 6 0 27
sb:third	-4 -8 0 6 -12 0 7 6
sb:third ,	-1 0 0 6 0 0 0 0
sb:third round	0 -2 0 -3 0 0 0 9
sb:those who	0 -7 0 -3 0 0 0 11
sb:thread	0 0 0 -21 0 0 0 22
sb:threat	0 -12 0 16 0 0 0 0
sb:threat of	0 -11 0 13 0 0 0 0
sb:threaten	0 0 0 7 5 0 0 -14
sb:threaten an	0 -5 0 10 0 0 0 0
sb:three	0 3 0 14 -15 0 0 -7
sb:three ,	0 16 0 -5 0 0 0 -10
sb:through	0 -12 3 -3 0 0 0 14
sb:through the	0 0 0 -11 -3 0 0 14
sb:thursday	0 -18 0 3 -3 0 0 10
sb:thursday ,	0 -14 0 0 -1 0 0 10
sb:ticket	0 -7 0 17 0 0 0 -5
sb:tiktok	-1 -2 0 -19 -2 23 0 0
sb:tiktok 's	0 0 0 -4 0 7 0 0
sb:tile	0 1 0 -4 -3 0 0 6
sb:till	9 -13 0 -18 -5 6 0 15
sb:time	-1 10 -4 -10 5 0 0 1
sb:time :	0 0 0 -6 0 0 0 6
sb:time in	0 18 0 -18 0 0 0 0
sb:time on	0 1 0 -13 2 0 0 5
sb:to	-7 -9 -3 0 5 8 -8 0
sb:to -	0 12 0 -5 -2 0 0 -2
sb:to <day-ahead>	0 0 0 9 0 0 0 -5
sb:to <day-gone>	0 0 0 7 0 0 0 -7
sb:to <level>	-3 15 -6 -4 1 0 0 -10
sb:to <money>	0 -17 0 19 0 0 0 0
sb:to <name>	7 0 0 0 0 0 0 -2
sb:to <number>	0 -1 6 5 -5 0 0 -3
sb:to <person>	0 0 0 -5 0 0 0 8
sb:to <seat>	0 -20 0 18 -19 0 7 0
sb:to a	0 12 0 -1 -2 0 0 -5
sb:to agree	0 0 0 -5 0 0 7 0
sb:to an	0 -4 0 0 0 0 0 6
sb:to apply	0 0 0 0 -7 0 0 7
sb:to be	-5 10 0 -6 -6 -2 -3 10
sb:to begin	0 -5 0 3 -6 0 0 9
sb:to buy	0 0 0 -2 8 0 0 -1
sb:to charge	0 -13 0 4 3 0 0 0
sb:to close	0 0 0 -8 -3 16 0 -2
sb:to collect	0 -4 0 0 9 0 0 0
sb:to come	0 0 0 0 4 0 0 -7
sb:to do	0 0 0 -9 10 0 0 0
sb:to end	0 4 0 10 -4 0 0 -7
sb:to expire	0 -1 7 1 -1 0 0 -3
sb:to extend	0 0 0 12 0 0 0 -9
sb:to follow	0 -3 0 -3 10 0 0 -2
sb:to happen	0 -6 0 -8 17 0 0 -5
sb:to hold	0 -9 0 1 0 0 0 7
sb:to invest	0 0 0 7 0 0 0 0
sb:to keep	0 -3 0 -3 6 0 0 0
sb:to lapse	0 0 5 -1 -7 0 0 0
sb:to last	0 0 2 4 0 0 0 -6
sb:to leave	0 -10 0 10 -12 0 0 11
sb:to lower	0 8 0 -3 0 0 0 -1
sb:to put	0 5 0 -9 2 0 0 1
sb:to report	0 0 0 -6 9 0 0 0
sb:to return	0 -18 0 6 0 0 0 13
sb:to run	0 0 0 9 0 0 0 -7
sb:to say	0 -2 0 -8 0 0 0 14
sb:to see	0 -6 0 15 -2 0 0 -6
sb:to sell	0 0 0 -4 0 7 0 0
sb:to sign	0 0 0 12 -8 0 0 0
sb:to start	4 0 0 6 -2 0 0 -8
sb:to suspend	0 12 0 -8 -1 0 0 0
sb:to take	-2 -15 0 21 0 0 0 0
sb:to talk	0 -3 0 8 0 0 0 0
sb:to the	2 -16 0 -1 9 -3 -6 8
sb:together	0 -5 0 16 -5 0 0 -4
sb:tomatoe	0 -11 0 2 0 0 0 7
sb:top	-3 8 0 0 0 0 0 -9
sb:top of	-2 13 0 -6 0 0 0 -5
sb:town	0 0 0 13 -10 0 0 0
sb:tractor	0 -22 0 8 -1 0 0 15
sb:trade ,	0 0 0 -7 0 0 0 8
sb:trade agreement	0 -4 0 6 0 0 0 0
sb:trade alert	0 14 0 -14 0 0 0 0
sb:trade deal	0 -6 0 0 0 0 0 6
sb:trade minister	1 -6 0 10 0 0 0 -2
sb:trade representative	0 0 0 -7 9 0 0 -2
sb:transcript	0 8 0 -6 0 0 0 0
sb:transcript ,	0 10 0 -8 0 0 0 0
sb:travel	0 -3 0 10 -2 0 0 0
sb:travel to	0 0 0 7 -1 0 0 0
sb:treaty	0 0 0 18 0 0 0 -14
sb:tromsø	0 -6 0 0 0 0 0 7
sb:truce	-18 3 -15 4 -22 -5 -3 13
sb:truce ,	0 3 0 27 -9 0 0 -20
sb:truce agree	0 0 0 -7 0 0 0 7
sb:truce begin	0 6 0 -12 0 0 0 4
sb:truce between	0 -6 0 4 -1 0 0 2
sb:truce by	0 6 0 -16 5 0 0 3
sb:truce end	0 -2 0 -1 -1 0 0 7
sb:truce expire	0 -6 0 7 0 0 0 -1
sb:truce from	0 -2 0 -8 0 0 0 12
sb:truce in	0 4 0 -19 0 0 0 11
sb:truce is	0 8 0 -19 0 0 0 12
sb:truce itself	0 0 0 -13 0 0 0 14
sb:truce last	0 2 0 -7 0 0 0 2
sb:truce of	-6 0 0 19 -4 0 0 -11
sb:truce on	0 -1 0 -16 1 0 0 17
sb:truce over	0 -1 0 -4 0 0 0 7
sb:truce run	0 -8 0 19 0 0 0 -13
sb:truce that	0 -12 0 -21 0 0 0 31
sb:truce to	0 7 0 -14 0 0 0 8
sb:truce until	0 0 0 16 0 0 0 -14
sb:truce was	0 -13 0 24 0 0 0 -14
sb:truce with	0 0 0 5 -7 0 0 -2
sb:truce would	0 15 0 -16 0 0 0 1
sb:trump	6 -6 0 1 0 0 0 0
sb:trump say	6 -5 0 0 0 0 0 0
sb:tuesday ,	0 3 0 -7 0 0 0 3
sb:tuna	0 -6 0 3 0 0 0 4
sb:turn	0 -5 0 -8 0 0 0 13
sb:two	-8 2 -7 22 -9 -1 4 -16
sb:two <office>	0 0 0 -3 0 0 0 6
sb:two country	0 -4 0 -10 0 0 0 14
sb:two government	0 -1 0 -7 0 0 0 11
sb:two side	0 16 0 -4 -7 0 0 -1
sb:two will	0 -4 0 6 0 0 0 0
sb:under	-3 -9 4 5 4 11 0 -7
sb:under a	0 -12 0 -12 0 3 0 19
sb:under an	0 8 0 -5 -1 8 0 -10
sb:under section	0 4 0 -7 12 0 0 -9
sb:under which	-5 -9 0 12 0 0 0 1
sb:understanding	0 0 0 -5 0 0 0 8
sb:union	0 0 0 10 0 0 0 -7
sb:unless	4 -5 0 -12 -9 0 0 18
sb:unless the	0 -2 0 10 -5 0 0 0
sb:until	0 -6 0 -5 -4 -6 -3 14
sb:until <day-ahead>	0 4 0 19 -3 0 0 -25
sb:until <number>	0 -5 0 2 -2 0 0 9
sb:until the	-5 0 -5 8 -7 -1 0 1
sb:up	0 -10 -4 -6 1 0 -1 20
sb:up <level>	0 -14 0 15 0 0 0 0
sb:up by	0 -17 0 16 2 1 0 -9
sb:up on	0 10 0 -12 0 0 0 5
sb:up to	0 1 0 -16 2 0 0 15
sb:updated	0 -3 0 7 0 0 0 0
sb:upper	0 0 0 19 0 0 0 -18
sb:us	-1 -6 0 -12 13 0 0 11
sb:us ,	0 -7 0 2 0 0 0 4
sb:us to	0 7 0 0 0 0 0 -2
sb:used	0 -16 0 -2 21 0 0 -6
sb:valid	0 -16 0 1 0 0 0 13
sb:valparaíso	0 -2 0 9 0 0 0 -2
sb:version	0 0 0 -7 -1 0 0 8
sb:vessel	0 2 0 0 7 0 0 -12
sb:video	0 -8 0 20 -4 0 0 -3
sb:vienna	0 0 0 6 0 0 0 0
sb:visit	0 -8 0 23 -9 0 0 0
sb:visit to	0 -3 0 9 -2 0 0 0
sb:vote	-5 -2 0 -4 20 -3 0 -15
sb:vote in	0 7 0 10 -16 0 0 -2
sb:vote is	0 -1 0 -26 29 0 0 0
sb:vote on	0 -15 0 3 6 0 0 -3
sb:wait	0 7 0 0 0 0 0 -7
sb:want	0 -1 0 14 -14 0 7 -6
sb:want to	0 -1 0 8 -3 0 0 0
sb:was	-5 -11 -12 7 0 -4 0 8
sb:was agree	0 0 0 -8 0 0 0 9
sb:was conclude	0 0 0 7 0 0 0 -4
sb:was in	0 9 0 -1 0 0 0 -6
sb:was not	0 5 0 -15 0 0 0 11
sb:was on	0 0 0 -5 9 0 0 -1
sb:was sign	0 -16 0 18 0 0 0 0
sb:was to	-3 -20 0 38 -7 5 0 -23
sb:water	-2 3 -5 14 -5 0 0 -12
sb:water tariff	0 -18 0 20 0 0 0 0
sb:way	0 1 0 -13 0 0 8 5
sb:way to	0 8 0 -16 0 0 0 9
sb:we	-7 -5 1 14 0 -3 -1 -4
sb:we agree	0 -8 0 0 0 0 0 4
sb:we are	0 3 0 12 0 0 0 -14
sb:we avoid	0 7 0 -6 0 0 0 0
sb:we have	0 6 0 -5 -2 0 0 5
sb:we shall	0 -15 0 0 12 0 0 6
sb:webinar	0 -2 0 11 -5 0 0 0
sb:wednesday	0 5 0 -2 1 3 0 -6
sb:wednesday ,	0 12 0 -5 3 4 0 -13
sb:week	-1 -19 -3 13 7 0 0 0
sb:week ,	0 -1 0 -17 9 0 0 11
sb:week ;	0 -1 0 6 0 0 0 0
sb:week of	0 -12 0 15 0 0 0 0
sb:week that	0 0 0 0 10 0 0 -11
sb:weekend	0 12 0 -10 0 0 0 -1
sb:well	-4 6 0 -11 0 0 0 8
sb:were	-9 5 -2 13 -18 6 0 -4
sb:were loaded	0 9 0 -6 0 0 0 -4
sb:were sign	0 0 0 -1 -3 8 0 0
sb:were suspend	-4 0 0 12 0 0 0 -6
sb:were to	0 0 7 -5 -3 0 0 1
sb:what <person>	0 9 0 -12 0 0 0 3
sb:what change	0 6 10 -5 -2 0 0 -12
sb:what come	0 0 0 0 9 0 0 -5
sb:what happen	7 3 -3 -1 -11 0 0 0
sb:what he	0 0 0 -9 0 0 0 9
sb:what is	0 -14 0 10 2 0 0 0
sb:what it	0 0 0 -3 -2 0 0 8
sb:what the	0 -9 0 5 -4 0 0 9
sb:what they	0 -7 0 3 -4 0 0 5
sb:what was	0 2 0 -7 0 0 0 3
sb:what we	0 5 0 0 0 0 0 -6
sb:what will	0 9 0 0 -2 0 0 -6
sb:wheat	0 11 0 0 0 0 0 -11
sb:when	0 -13 0 -2 7 0 0 8
sb:when the	0 -9 0 -2 10 0 0 0
sb:when they	0 0 0 -10 0 0 0 13
sb:where	0 -8 0 0 0 6 0 0
sb:where the	0 -3 0 0 0 7 0 0
sb:whether	0 0 1 -7 0 0 0 8
sb:which	0 -8 0 -5 9 0 -3 9
sb:which <person>	0 4 0 -11 11 0 0 -5
sb:which begin	0 -14 0 4 2 0 0 0
sb:which both	0 -5 0 21 -4 0 0 -12
sb:which end	0 -17 6 6 0 0 0 4
sb:which expire	0 9 0 -9 1 0 0 0
sb:which is	0 0 0 -8 3 0 0 9
sb:which it	0 -1 0 -4 -6 0 0 14
sb:which lapse	3 3 0 -10 0 0 0 2
sb:which meet	0 0 0 8 -5 0 0 0
sb:which sit	0 0 0 6 -4 0 0 0
sb:which start	-3 0 0 4 5 0 0 -6
sb:which take	0 -9 0 0 0 0 0 10
sb:which the	-2 -27 0 17 -4 2 0 11
sb:which was	0 0 0 20 -2 0 0 -16
sb:which were	0 1 7 -1 -2 0 0 -3
sb:which would	11 0 0 -12 0 0 0 5
sb:who	0 -11 0 14 -3 0 0 0
sb:who pay	0 11 0 -15 8 0 0 -4
sb:whose	2 5 0 -7 0 0 0 0
sb:whose good	0 7 0 -6 0 0 0 0
sb:will	0 -7 -5 21 -13 -9 -10 0
sb:will be	0 -2 2 6 -20 -1 -1 11
sb:will begin	0 -3 0 -2 7 0 0 0
sb:will decide	0 0 0 -8 11 0 0 0
sb:will discuss	0 -3 0 13 -6 0 0 0
sb:will do	0 -2 0 12 -5 0 0 -2
sb:will go	0 3 0 -7 0 0 0 4
sb:will hold	0 2 0 -14 11 0 0 0
sb:will meet	0 -4 0 12 0 0 0 -3
sb:will not	0 -24 0 18 -1 0 0 4
sb:will now	0 -2 0 11 0 0 0 -6
sb:will pay	0 -1 0 -5 1 0 0 8
sb:will put	0 -11 0 1 0 0 0 7
sb:will return	0 10 0 -5 0 0 0 -5
sb:will sign	0 -4 0 15 -10 0 0 0
sb:will stay	0 4 1 7 0 0 0 -14
sb:will suspend	0 0 0 -1 0 0 0 6
sb:will vote	0 0 0 10 -9 0 0 0
sb:window	0 -15 0 -2 17 0 6 -8
sb:wine	0 0 1 -12 0 0 0 8
sb:winter	0 -13 0 22 -1 0 0 -6
sb:wire	0 4 0 9 0 0 0 -14
sb:with	-5 2 1 1 -7 4 7 -3
sb:with <level>	0 15 0 -11 0 0 0 -3
sb:with <name>	-1 -25 0 1 -6 0 12 12
sb:with <seat>	0 0 0 -15 0 0 0 17
sb:with a	-2 0 0 19 0 0 0 -20
sb:with the	-1 16 0 0 0 0 0 -10
sb:with which	0 0 0 -8 9 0 0 0
sb:withdraw	0 13 0 1 -11 0 0 -1
sb:without	0 -4 3 -2 11 0 0 0
sb:without a	0 -4 0 -9 0 0 0 17
sb:without an	0 10 0 -8 0 0 0 0
sb:without the	0 -9 5 5 12 0 0 -17
sb:wool	0 5 0 -13 0 0 0 5
sb:word	0 16 0 -14 0 0 0 0
sb:working	0 0 0 15 0 0 0 -11
sb:world	0 1 0 -17 0 0 0 13
sb:worth	0 5 0 4 0 0 0 -9
sb:would	9 10 -15 -16 -16 0 7 11
sb:would apply	0 -8 0 5 0 0 0 4
sb:would be	-8 -1 0 -2 -6 0 5 10
sb:would go	0 0 0 10 -1 0 0 -8
sb:would have	9 -14 0 14 2 0 0 -10
sb:would otherwise	0 -2 0 -10 0 0 0 14
sb:would pay	0 -6 0 5 0 0 0 0
sb:would put	0 10 0 -4 0 0 0 0
sb:would sign	0 -5 0 11 0 0 0 -2
sb:would start	9 0 0 -3 0 0 0 0
sb:write	0 -9 6 -9 10 0 0 10
sb:write on	0 -3 0 -5 4 0 0 6
sb:year	1 0 0 -3 -13 0 0 10
sb:year 's	0 -8 0 19 -4 0 0 -4
sb:year ,	7 -1 0 -5 0 0 0 0
sb:yes ,	0 4 0 -9 0 0 0 8
sb:yet	0 -10 0 3 14 0 0 -13
sb:york	0 -5 0 11 0 0 0 0
sb:york ,	0 -3 0 6 0 0 0 0
sb:you	0 -6 0 35 -9 0 0 -22
sb:your	0 -15 16 8 0 -9 -1 0
sb:·	0 -6 0 14 0 0 0 -5
sb:—	4 6 -3 -13 -6 6 8 3
sb:— <name>	5 3 0 -8 9 0 0 -5
sb:— <quality>	0 -4 0 0 -5 0 0 11
sb:— a	0 -11 0 10 0 0 0 0
sb:— from	0 9 0 -12 0 0 0 2
sb:— the	0 -9 1 17 0 0 0 -9
sb:•	0 19 0 -21 0 0 0 3
t0=future	-3 16 -3 -7 0 -9 -8 1
t0=future-not	0 -21 0 16 3 0 0 0
t0=future-passive	0 -3 6 6 -8 -5 -4 4
t0=modal	-6 -3 -4 14 -5 -7 0 -2
t0=modal-passive	-7 -7 -1 6 3 5 0 -2
t0=past	0 -16 3 32 -8 0 -2 -14
t0=past-passive	-6 -8 -1 22 -8 0 0 -3
t0=perfect	1 1 -9 -6 12 -6 0 0
t0=perfect-passive	0 4 0 -8 -2 6 0 3
t0=pluperfect	-1 -14 0 11 11 0 0 -2
t0=pluperfect-passive	0 1 0 3 -9 2 0 -4
t0=present-not	0 3 0 8 -2 0 -6 -4
t0=present-passive	5 -1 -1 0 -2 -6 -7 6
t0=present-passive-not	0 1 0 -10 4 0 0 4
t1=future	-2 15 -3 3 -9 -8 -6 -4
t1=future-not	0 -21 0 16 3 0 0 0
t1=future-passive	0 -2 6 6 -7 -5 -4 3
t1=gerund	0 0 0 -3 -8 0 0 13
t1=infinitive	-3 -1 0 -10 -4 4 -3 15
t1=modal	-6 -2 -4 14 -5 -7 0 -4
t1=modal-passive	-7 -7 -1 6 3 5 0 -2
t1=participle-passive	0 -3 0 15 9 -3 2 -26
t1=past	0 -14 4 28 -6 0 -2 -12
t1=past-passive	-5 -8 0 23 -8 0 0 -4
t1=perfect	3 1 -9 -8 9 -5 0 3
t1=perfect-passive	0 4 0 -8 -2 6 0 3
t1=pluperfect	0 -4 0 4 12 0 0 -7
t1=pluperfect-passive	0 10 0 -1 -7 0 0 0
t1=present-not	0 3 0 8 -2 0 -6 -4
t1=present-passive	5 -2 -1 3 -2 -6 -7 2
t1=present-passive-not	0 1 0 -10 4 0 0 4
t2=future	-1 18 0 -8 0 -1 0 -4
t2=future-passive	0 -2 0 -12 11 0 0 7
t2=gerund	-2 -10 0 24 -4 0 0 -4
t2=infinitive	0 6 -1 -5 -12 12 9 -13
t2=modal	0 -19 0 22 3 0 0 -2
t2=participle-passive	0 11 0 -18 -14 -1 -2 18
t2=past	-9 -23 -2 27 -1 0 0 0
t2=past-passive	0 -3 0 9 -3 0 0 -1
t2=perfect	3 0 0 7 -5 0 0 -3
t2=pluperfect	-2 -5 0 12 -1 0 0 0
t2=present	0 -7 0 -6 -10 0 7 17
t2=present-not	0 6 0 -6 2 0 0 0
t2=present-passive	1 -7 -2 5 0 0 0 2
t2=present-passive-not	0 3 3 0 0 0 0 -6
t:loose	0 -5 -16 0 -7 6 0 10
t:loose & d:ahead	1 -9 -15 3 -6 7 0 8
t:loose & d:today	0 7 0 -8 0 0 0 6
t:loose-l	-1 -8 -24 7 -11 1 -1 10
t:loose-l1	11 6 -3 0 -2 -5 0 -11
t:loose-l2	-8 3 -6 3 4 3 -4 -2
t:loose-l3	-4 -8 -10 -3 -2 -5 2 20
t:loose-r	2 0 1 -8 0 5 2 0
t:loose-r1	0 0 -1 -8 8 0 3 3
t:loose-r2	2 -1 -4 -6 10 3 -1 0
t:loose-r3	1 -1 7 2 -11 3 -2 -4
t:more	-10 -6 10 11 -11 -16 -3 6
t:more & d:ahead	-12 -3 11 4 -9 -14 -2 9
t:more & d:today	1 -9 0 16 0 0 0 -7
t:more-in	0 -15 0 15 3 0 0 -2
t:more-in0	0 -15 0 15 3 0 0 -2
t:more-l	-1 -3 7 -3 -7 -7 -15 15
t:more-l0	0 -17 0 12 -6 0 0 2
t:more-l1	-6 -6 11 -6 -7 2 -2 13
t:more-l2	-2 -6 0 16 0 -5 -2 -7
t:more-l3	0 16 -4 -13 0 -1 -1 4
t:more-r	-9 -2 3 10 -6 -8 3 -1
t:more-r1	-4 -33 3 15 10 0 6 -4
t:more-r2	-8 2 0 15 -23 0 0 -7
t:more-r3	0 6 -6 8 0 0 0 -10
t:quiet	11 -12 -7 -3 0 0 0 5
t:quiet & d:ahead	11 -11 -7 -6 0 0 0 7
t:quiet-l	12 -11 -7 0 1 0 0 1
t:quiet-l1	10 -2 0 0 0 0 0 -9
t:quiet-l2	0 -9 0 0 -3 0 0 10
t:quiet-l3	0 1 0 6 -7 0 0 -1
t:quiet-r3	0 -3 0 -3 0 0 0 7
t:truce	-17 -14 -15 11 14 -16 -3 8
t:truce & d:ahead	-16 -14 -14 5 16 -15 -2 12
t:truce & d:today	0 3 0 12 -2 0 0 -9
t:truce-l	-12 -11 -19 14 5 -10 -8 4
t:truce-l2	-4 10 -10 11 -19 -2 0 -5
t:truce-l3	5 -14 -11 0 5 0 0 7
t:truce-r	-3 -7 0 -5 12 -3 1 6
t:truce-r2	0 -9 1 -23 3 0 4 17
t:truce-r3	0 0 0 3 9 0 0 -11
t:verb	9 -8 -12 11 -11 4 -11 0
t:verb & d:ahead	10 -10 -12 8 -10 4 -11 2
t:verb & d:today	0 2 0 5 0 0 0 -9
t:verb-l	13 -14 -9 11 -4 5 -5 -4
t:verb-l1	19 7 -10 -19 0 2 0 -1
t:verb-l2	-12 -7 -2 12 10 4 0 -10
t:verb-r	-5 7 -1 0 -13 0 -3 8
t:verb-r1	0 11 0 -13 -3 0 0 7
t:verb-r2	0 0 0 6 -1 0 0 -3
t:verb-r3	-6 0 0 0 -1 0 -1 9
tn:loose	0 5 0 -2 -7 2 -2 0
tn:more	0 25 -4 -2 -43 -4 -14 0
tn:quiet	-1 -28 0 22 -3 0 0 0
tn:truce	28 -11 0 -31 2 -10 -2 24
tp:loose	-14 5 -16 0 9 7 -6 -4
tp:more	-5 -5 -13 -3 18 15 0 -8
tp:quiet	-3 -2 0 19 -13 0 0 -4
tp:truce	1 2 -15 -23 -1 -15 5 28
tp:verb	8 -4 0 18 -8 -7 0 -13
v0-none	-8 -6 -4 16 0 -4 0 -3
v0=accept	0 0 0 -2 7 0 0 0
v0=add	0 -3 0 11 0 0 0 -3
v0=agree	0 -5 0 1 -5 0 0 7
v0=announce	0 0 0 6 -11 -1 0 0
v0=approve	0 -3 0 -6 0 0 0 11
v0=ask	0 7 0 -3 0 0 0 -4
v0=be	-5 2 -9 -1 4 2 0 -2
v0=begin	-10 6 0 6 9 0 0 -19
v0=call	0 -3 0 6 0 0 0 0
v0=carry	0 -1 0 9 -4 0 0 -2
v0=charge	0 -1 0 7 -5 0 0 0
v0=clear	0 0 -1 -8 -2 0 0 12
v0=collect	0 -3 0 -6 6 0 0 5
v0=come	1 -12 0 5 -4 0 3 10
v0=confirm	0 -9 0 2 3 0 0 0
v0=continue	0 9 0 -4 -1 0 0 0
v0=die	0 4 0 -9 0 0 0 4
v0=discuss	0 -4 0 3 -6 0 0 5
v0=double	0 6 0 -9 0 0 0 3
v0=drop	0 10 0 -12 0 0 0 1
v0=end	0 0 -1 19 -2 -1 0 -13
v0=enter	3 -5 7 2 0 0 0 -11
v0=expect	0 25 0 -6 -13 0 0 0
v0=expire	-5 2 -4 8 -6 0 0 -2
v0=extend	0 -5 2 6 -3 0 0 0
v0=face	0 -8 0 0 0 0 0 7
v0=go	-1 0 -3 0 -5 0 0 8
v0=have	-2 -3 -8 10 1 0 0 -5
v0=hold	-5 -3 7 -5 5 0 0 3
v0=impose	5 6 0 -8 -5 0 0 -1
v0=know	0 -1 0 3 -6 0 0 4
v0=land	0 14 0 -7 -3 0 0 -1
v0=lapse	2 -1 -8 8 3 0 0 -9
v0=let	0 2 0 -2 -2 8 0 -5
v0=lose	0 -3 5 -13 0 0 0 11
v0=lower	0 -1 0 6 0 0 0 0
v0=make	0 3 0 -2 -7 0 0 5
v0=move	0 -2 0 -4 7 0 0 1
v0=order	0 2 0 5 -2 0 0 -6
v0=other	-4 -12 2 10 9 -10 -6 -4
v0=pause	0 -3 0 -7 0 0 0 11
v0=place	0 -1 0 7 -2 0 0 0
v0=prepare	0 0 0 -6 0 0 0 7
v0=propose	0 0 0 -14 7 0 0 8
v0=put	4 5 5 -5 -5 7 0 -7
v0=reach	0 0 0 0 12 0 0 -12
v0=receive	0 -3 0 0 6 0 0 0
v0=report	0 -7 0 0 6 0 0 -1
v0=return	0 8 0 8 0 0 -1 -16
v0=rule	-4 0 0 1 -3 0 0 7
v0=say	-2 1 3 1 -14 0 0 6
v0=see	0 -6 0 16 -1 0 0 -7
v0=set	0 -6 0 10 -4 5 4 -14
v0=sit	0 4 0 10 3 0 0 -22
v0=sleep	6 0 0 -3 -3 0 0 2
v0=stand	0 0 0 6 0 0 0 -2
v0=start	1 -10 0 16 -3 0 0 -5
v0=state	0 7 0 -15 11 0 0 0
v0=stay	2 0 0 12 -5 0 0 -12
v0=stop	0 0 -1 -3 0 0 0 9
v0=strike	0 0 0 -4 0 0 0 6
v0=suspend	2 11 -8 1 0 0 0 -10
v0=tell	0 4 0 -4 -2 6 0 0
v0=threaten	0 -5 0 0 12 0 0 -7
v0=want	0 -2 0 8 -8 0 8 -4
v0=write	0 -10 8 -6 3 0 0 5
v1-none	-9 -7 -4 16 0 -7 0 0
v1=accept	0 0 0 -1 7 0 0 0
v1=add	0 -3 0 11 0 0 0 -3
v1=agree	0 0 0 7 -2 0 0 -5
v1=announce	0 0 0 5 -11 -1 0 0
v1=approve	0 -6 0 -6 5 0 0 10
v1=be	-6 2 -9 2 -1 2 1 -1
v1=begin	-12 5 0 11 6 0 0 -22
v1=buy	0 0 0 10 -1 0 0 -3
v1=call	0 -3 0 13 0 0 0 -8
v1=carry	0 -2 0 6 -5 0 0 0
v1=charge	0 3 -1 5 -8 0 0 0
v1=clear	0 0 -1 -1 -2 0 0 12
v1=collect	0 -4 0 -6 9 0 0 3
v1=come	1 -12 0 5 -4 0 3 9
v1=confirm	0 -9 0 2 3 0 0 0
v1=continue	0 9 0 -4 -1 0 0 0
v1=die	0 4 0 -9 0 0 0 5
v1=discuss	0 -4 0 4 -7 0 0 5
v1=double	0 7 0 -10 0 0 0 3
v1=drop	0 10 0 -12 0 0 0 1
v1=end	0 -1 -5 20 -3 -1 0 -11
v1=enter	3 4 6 -5 0 0 0 -12
v1=expect	0 6 0 0 0 0 -1 0
v1=expire	-5 1 1 7 -7 0 0 -4
v1=face	0 -9 0 0 0 0 0 6
v1=go	-1 0 -3 0 -9 0 0 9
v1=have	-1 -9 -8 7 2 0 1 0
v1=hold	-5 -9 7 -2 4 0 0 2
v1=impose	5 0 0 2 -6 0 0 -2
v1=introduce	0 -12 0 16 0 0 0 -1
v1=kick	2 7 0 -8 0 0 0 -1
v1=land	0 14 0 -7 -3 0 0 -1
v1=lapse	2 -2 -8 3 2 0 0 -2
v1=let	0 2 0 -2 -2 8 0 -4
v1=lose	0 -5 4 -6 0 0 0 8
v1=make	0 4 0 0 -9 0 0 2
v1=move	0 -2 0 0 7 0 0 0
v1=order	0 1 0 7 -3 0 0 -6
v1=other	-3 -11 2 8 10 -10 -5 -4
v1=pause	0 -3 0 -7 0 0 0 11
v1=place	0 -1 0 7 -2 0 0 0
v1=propose	0 -2 0 -16 12 0 0 7
v1=put	4 9 -1 -5 -4 7 0 -7
v1=reach	0 -6 0 0 12 0 0 -5
v1=receive	0 -3 0 0 6 0 0 0
v1=report	0 -8 0 0 9 0 0 -2
v1=return	0 -2 0 8 0 0 -1 0
v1=rule	-4 0 0 2 -3 0 0 7
v1=say	-2 1 3 1 -14 0 0 6
v1=see	0 -6 0 9 -3 0 0 0
v1=sell	0 -1 0 2 -2 6 0 -4
v1=set	0 -6 0 10 -4 5 4 -14
v1=shelve	5 0 0 -10 0 0 0 7
v1=sit	-1 0 0 17 0 0 0 -22
v1=sleep	6 0 0 -2 -3 0 0 2
v1=stand	0 0 0 6 0 0 0 -2
v1=start	1 0 0 9 -4 0 0 -15
v1=state	0 6 0 -15 11 0 0 0
v1=stay	6 -5 0 14 -3 0 0 -14
v1=stop	0 -2 0 -8 7 0 0 5
v1=suspend	0 14 -12 -11 7 0 0 0
v1=take	-2 -6 0 6 3 0 0 0
v1=tell	0 10 0 -8 -3 2 0 0
v1=threaten	0 -4 0 1 6 0 0 0
v1=want	0 0 0 2 -1 0 8 -6
v1=write	0 -11 8 -4 8 0 0 0
v2-none	-13 -5 -12 38 3 -21 -29 -12
v2=agree	0 0 0 -2 0 0 8 -1
v2=announce	-3 0 0 11 0 0 0 0
v2=apply	0 6 0 0 -2 0 0 0
v2=be	1 -15 3 14 -3 0 -3 -1
v2=charge	0 -6 6 0 5 0 0 -3
v2=collect	0 0 0 -13 4 0 0 9
v2=end	0 -3 3 -20 4 0 0 16
v2=fall	0 9 0 -3 0 0 0 -2
v2=go	-1 -4 -2 11 0 5 0 -11
v2=have	0 -1 0 -3 -2 0 8 0
v2=leave	-4 7 0 -9 -12 0 0 15
v2=let	0 -11 0 -1 5 0 0 7
v2=make	3 -3 0 0 0 0 8 -4
v2=meet	0 0 0 9 0 0 0 -4
v2=other	0 0 3 -6 -5 0 0 7
v2=pay	-1 0 -1 0 6 -1 0 0
v2=plan	0 -9 0 10 0 0 0 0
v2=post	0 -1 0 -5 9 0 0 0
v2=put	0 0 0 1 -2 2 0 -6
v2=return	0 -9 0 -3 2 0 0 10
v2=rise	0 8 0 0 0 0 0 -12
v2=say	0 -5 0 14 0 0 0 -5
v2=sell	0 -1 0 0 -5 13 0 -3
v2=take	0 -7 -1 13 0 0 0 0
v2=tell	0 0 0 -5 0 0 0 7
v2=want	1 6 0 -8 -1 0 5 -3
v:a:<v-agree>	0 6 0 6 -7 -3 7 -14
v:a:<v-begin>	-3 5 -13 3 5 -5 -1 -5
v:a:<v-end>	-7 0 1 -26 -6 -1 -2 32
v:a:<v-propose>	0 -11 0 9 0 0 3 0
v:a:<v-return>	0 -7 0 -10 0 0 0 20
v:a:<v-suspend>	0 22 0 -11 -8 0 0 -2
v:b:<v-agree>	-8 -18 -1 11 1 -11 -1 9
v:b:<v-begin>	8 24 6 -15 -17 -17 -7 1
v:b:<v-end>	-1 -19 7 -12 -8 -15 -17 33
v:b:<v-propose>	-16 -2 -16 12 2 -5 0 -4
v:b:<v-return>	-3 0 -4 11 0 -1 -4 -4
v:b:<v-suspend>	6 0 10 -14 14 -10 0 -1
v:c0=agree	-3 -9 -12 0 4 -7 0 11
v:c0=bear	-12 0 -3 8 11 -5 -14 -7
v:c0=begin	9 0 0 1 0 -13 -4 0
v:c0=buy	3 2 6 0 -6 0 0 -5
v:c0=deny	-7 0 0 0 0 0 0 6
v:c0=down	-3 14 0 0 -15 -4 0 -2
v:c0=end	0 -5 0 -8 -6 -9 -9 19
v:c0=impose	-1 1 -3 6 2 0 -3 -5
v:c0=propose	-7 -2 -6 9 -15 -7 0 16
v:c0=return	-2 15 -1 5 -4 0 -2 -13
v:c0=say	-3 -3 0 -2 1 0 -8 10
v:c0=sell	4 -1 0 12 -4 0 0 -8
v:c0=suspend	0 -6 14 0 14 -4 -5 -7
v:c0=target	-7 0 0 -8 13 0 0 4
v:c0=threaten	0 -6 0 8 10 0 0 -12
v:c0=up	-3 -23 -2 14 10 -2 -3 8
v:c1=agree	-8 -2 0 1 0 -8 0 5
v:c1=agree & d:ahead	-7 0 0 0 0 -8 1 0
v:c1=agree & d:today	0 -7 0 0 0 0 0 9
v:c1=bear	-11 7 0 0 3 -8 -2 -3
v:c1=bear & d:ahead	-8 12 0 -13 5 -7 -1 4
v:c1=bear & d:today	0 -9 0 29 -2 0 0 -22
v:c1=begin	8 13 2 -5 -14 -15 -5 -2
v:c1=begin & d:ahead	10 13 3 -8 -11 -14 -4 -1
v:c1=buy	3 1 6 6 -10 0 0 -8
v:c1=buy & d:ahead	3 2 6 3 -10 0 0 -7
v:c1=deny	-7 0 0 0 0 0 0 7
v:c1=deny & d:ahead	-7 0 0 0 0 0 0 7
v:c1=down	-4 20 -11 -4 -18 -5 5 0
v:c1=down & d:ahead	-4 22 -11 -3 -17 -4 5 -6
v:c1=down & d:today	0 0 0 -3 0 0 0 7
v:c1=end	0 -12 0 -3 -3 -9 -10 18
v:c1=end & d:ahead	0 -6 0 -11 -2 -8 -8 18
v:c1=end & d:today	0 -14 0 12 -1 0 0 0
v:c1=impose	-1 3 2 10 2 -4 -5 -13
v:c1=impose & d:ahead	0 13 4 0 -4 -3 -4 -7
v:c1=impose & d:today	-3 -25 0 27 12 0 0 -18
v:c1=propose	-6 -8 -9 6 1 -7 5 2
v:c1=propose & d:ahead	-6 -3 -9 0 2 -7 5 4
v:c1=propose & d:today	0 -10 0 20 0 0 0 -4
v:c1=return & d:ahead	-2 -1 -1 2 -4 0 -2 7
v:c1=return & d:today	0 0 0 6 0 0 0 -5
v:c1=say	-4 0 0 -6 9 -3 -8 7
v:c1=say & d:ahead	-2 3 1 -19 12 -2 -6 15
v:c1=say & d:today	0 -5 0 25 -3 0 0 -24
v:c1=sell	3 -14 0 0 3 5 0 -1
v:c1=sell & d:ahead	3 -14 0 7 3 5 0 -13
v:c1=stay	11 -7 -10 5 -13 1 3 1
v:c1=stay & d:ahead	5 -6 -8 8 -9 2 4 -4
v:c1=stay & d:today	8 -3 0 -5 -6 0 0 12
v:c1=suspend	4 -16 12 -9 18 -5 -6 5
v:c1=suspend & d:ahead	5 -15 12 -12 18 -5 -6 5
v:c1=suspend & d:today	0 0 0 7 0 0 0 0
v:c1=target	-8 0 5 -6 6 0 0 4
v:c1=target & d:ahead	-7 5 6 5 -10 0 0 -3
v:c1=target & d:today	0 -17 0 -16 18 0 0 10
v:c1=threaten	0 -3 0 6 3 0 0 -5
v:c1=up	-4 -19 -2 8 5 -3 -5 13
v:c1=up & d:ahead	-3 -12 -2 1 6 -2 -5 16
v:c1=up & d:today	0 -21 0 19 0 0 0 -2
v:ct1=agree future	0 -9 0 21 -4 0 0 -8
v:ct1=agree modal	0 -14 0 17 0 0 0 -6
v:ct1=agree participle-passive	0 0 7 -7 -10 0 0 9
v:ct1=agree past	0 16 0 -2 -11 0 0 -6
v:ct1=agree past-passive	0 -2 0 8 0 0 0 -1
v:ct1=agree perfect	0 -6 0 -12 3 0 0 14
v:ct1=agree pluperfect	0 13 0 -14 0 0 0 4
v:ct1=agree present	0 -11 0 0 0 0 10 -2
v:ct1=agree present-passive	0 -11 0 -9 16 0 -4 6
v:ct1=bear future	0 -8 -4 12 15 0 0 -29
v:ct1=bear future-passive	0 -11 0 13 -1 0 0 1
v:ct1=bear gerund	0 -9 0 6 0 0 0 3
v:ct1=bear infinitive	0 18 0 -23 -5 0 0 10
v:ct1=bear modal	0 -2 5 -7 -12 0 0 15
v:ct1=bear modal-passive	0 -1 0 3 -10 0 0 9
v:ct1=bear participle-passive	0 12 5 -3 -13 0 6 -13
v:ct1=bear past	0 -14 0 10 12 0 0 -8
v:ct1=bear perfect	0 -3 0 10 -7 0 0 0
v:ct1=bear pluperfect	0 0 0 -3 0 0 0 6
v:ct1=bear present	-8 14 -11 -1 -8 0 -5 0
v:ct1=bear present-passive	0 3 0 -25 19 0 0 -8
v:ct1=begin future	9 -11 0 5 -6 0 0 6
v:ct1=begin future-passive	1 7 0 -1 -1 0 0 -4
v:ct1=begin gerund	0 12 0 -11 -5 0 0 4
v:ct1=begin infinitive	-1 17 0 -7 -10 0 0 0
v:ct1=begin modal	-10 -25 9 25 -13 0 0 7
v:ct1=begin modal-passive	6 16 0 -19 0 0 0 -1
v:ct1=begin participle-passive	0 7 6 0 -5 0 0 -13
v:ct1=begin past	-3 -17 0 7 10 0 0 2
v:ct1=begin perfect	0 -4 0 10 0 0 0 -3
v:ct1=begin present	10 19 -19 -11 0 -7 0 -10
v:ct1=begin present-passive	0 9 1 -21 0 0 0 6
v:ct1=buy infinitive	0 0 0 6 -1 0 0 0
v:ct1=buy modal	0 0 0 6 -2 0 0 0
v:ct1=buy past	0 4 7 -10 0 0 0 0
v:ct1=down future	-2 26 0 -3 -1 0 0 -19
v:ct1=down infinitive	0 21 0 -12 -4 0 0 -6
v:ct1=down modal	0 11 0 -22 -4 0 0 20
v:ct1=down participle-passive	0 0 0 -6 0 0 6 0
v:ct1=down past	0 -31 0 13 -2 0 0 12
v:ct1=down present	0 10 -6 10 -16 -1 3 -14
v:ct1=end future	0 15 -9 -12 -10 0 0 15
v:ct1=end infinitive	0 8 4 -20 2 0 0 3
v:ct1=end modal	0 -7 -6 18 -10 0 0 -5
v:ct1=end participle-passive	0 -12 -6 36 0 0 0 -21
v:ct1=end past	0 -23 0 17 -4 0 0 0
v:ct1=end pluperfect	0 -1 0 10 0 0 0 -7
v:ct1=end present	0 -2 9 -36 5 -5 -6 28
v:ct1=impose future	-9 1 -3 17 -19 0 -1 0
v:ct1=impose future-passive	0 14 0 -18 2 0 0 0
v:ct1=impose gerund	0 6 0 0 -3 0 0 -1
v:ct1=impose infinitive	-4 -17 -1 13 1 0 -1 9
v:ct1=impose infinitive-passive	0 7 0 0 -4 0 0 -2
v:ct1=impose modal	5 -5 -1 16 0 0 -1 -18
v:ct1=impose modal-passive	10 -6 0 -8 11 3 0 -5
v:ct1=impose participle-passive	4 0 21 -14 -1 -2 -2 0
v:ct1=impose past	-4 22 4 -3 -4 -3 -3 -13
v:ct1=impose past-passive	-5 -3 0 6 -1 0 0 3
v:ct1=impose perfect	0 1 -6 5 0 -1 1 -2
v:ct1=impose perfect-passive	0 -7 0 13 -1 1 0 -8
v:ct1=impose pluperfect	0 -7 0 2 10 0 0 0
v:ct1=impose present	-7 15 -5 -7 -9 7 8 -2
v:ct1=impose present-passive	8 19 -2 -34 12 0 -5 7
v:ct1=propose future	0 -16 0 17 -10 0 0 4
v:ct1=propose future-passive	0 0 0 9 -4 0 0 0
v:ct1=propose infinitive	0 -3 0 8 -1 0 0 0
v:ct1=propose modal	0 -7 0 5 0 0 0 0
v:ct1=propose participle-passive	0 2 0 -6 10 0 5 -12
v:ct1=propose past	0 9 0 -10 -7 0 0 6
v:ct1=propose past-passive	0 10 0 -18 0 0 0 9
v:ct1=propose perfect	0 0 0 6 2 0 0 -7
v:ct1=propose present	0 -11 0 -8 10 0 6 7
v:ct1=propose present-passive	0 7 0 15 -14 0 0 -6
v:ct1=return future	0 6 0 0 0 0 0 -7
v:ct1=return modal	0 1 0 10 -3 0 0 -10
v:ct1=return past	0 -4 0 7 0 0 0 0
v:ct1=return present	-2 9 0 -3 -6 0 -1 4
v:ct1=say future	0 -13 8 -24 19 0 0 5
v:ct1=say modal	0 -5 0 11 -1 0 0 -1
v:ct1=say past	-14 7 -12 1 -10 -4 -2 10
v:ct1=say past-passive	0 -2 0 7 0 0 0 0
v:ct1=say perfect	7 4 0 -3 -3 0 0 -6
v:ct1=say present	0 -15 4 3 -6 0 0 11
v:ct1=say present-passive	0 5 0 0 0 0 0 -8
v:ct1=stay future	0 12 0 -6 5 0 0 -8
v:ct1=stay gerund	11 -11 0 -8 -4 0 0 9
v:ct1=stay infinitive	0 -10 0 8 0 0 0 0
v:ct1=stay modal-passive	6 10 0 -10 -1 0 0 -4
v:ct1=stay participle-passive	0 4 0 4 -1 0 0 -9
v:ct1=stay past	1 -4 -1 -2 -5 3 11 0
v:ct1=stay perfect	4 -11 0 -2 0 0 -2 9
v:ct1=stay present	2 -19 -2 -2 4 3 -5 10
v:ct1=suspend future	0 -6 1 4 8 0 0 -8
v:ct1=suspend future-passive	0 -7 0 0 8 0 0 0
v:ct1=suspend participle-passive	7 -13 6 -18 8 0 0 7
v:ct1=suspend past	10 0 9 -23 15 0 0 -7
v:ct1=suspend past-passive	-4 0 0 9 0 0 0 -2
v:ct1=suspend present-passive	-1 1 0 -6 -17 0 0 14
v:ct1=target future	0 1 0 -9 0 0 0 5
v:ct1=target future-passive	0 20 0 -13 -6 0 0 0
v:ct1=target modal-passive	0 -13 0 18 0 0 0 -3
v:ct1=target pluperfect	0 -12 0 5 10 0 0 -2
v:ct1=target present	-3 3 3 -15 -6 0 0 18
v:ct1=target present-passive	0 0 0 -19 17 0 0 5
v:ct1=threaten pluperfect	0 -14 0 8 10 0 0 -3
v:ct1=threaten present	-2 8 0 -3 0 0 0 0
v:ct1=up future	0 -25 0 9 -3 0 0 21
v:ct1=up gerund	0 2 0 -18 0 0 0 17
v:ct1=up modal	0 6 0 -6 16 0 0 -17
v:ct1=up modal-passive	0 16 0 -10 0 0 0 -4
v:ct1=up participle-passive	0 0 0 10 0 0 0 -6
v:ct1=up past	0 -10 2 13 0 0 0 -3
v:ct1=up present	0 1 -2 13 -12 0 0 -4
v:l1='s	0 -3 0 -1 0 6 0 0
v:l1=( & d:ahead	0 5 0 -6 0 0 0 0
v:l1=,	-11 12 15 -7 -6 1 -2 3
v:l1=, & d:ahead	-1 22 23 -26 -8 6 1 -4
v:l1=, & d:today	-10 -8 -11 12 0 -6 -7 9
v:l1=.	0 30 0 -21 0 0 0 -12
v:l1=. & d:today	0 33 0 -30 0 0 0 -5
v:l1=:	1 -13 -3 -24 -5 0 0 38
v:l1=: & d:ahead	2 -4 -2 -14 -4 0 0 22
v:l1=: & d:today	0 -13 0 -14 0 0 0 23
v:l1=<agent>	0 -2 0 9 1 0 0 -9
v:l1=<agent> & d:today	0 -1 0 8 0 0 0 -3
v:l1=<begin>	4 0 -1 -2 6 5 -13 -3
v:l1=<begin> & d:ahead	1 7 0 -8 1 8 -9 -3
v:l1=<begin> & d:today	3 -8 -4 6 5 -2 -1 0
v:l1=<day-ahead>	0 -5 0 26 0 0 0 -17
v:l1=<day-ahead> & d:today	0 -2 0 29 0 0 0 -25
v:l1=<day-gone>	0 0 0 8 0 0 0 -7
v:l1=<day-gone> & d:today	0 0 0 8 0 0 0 -7
v:l1=<duty>	0 -5 0 16 0 0 0 -8
v:l1=<duty> & d:today	0 0 0 11 0 0 0 -7
v:l1=<gate>	0 1 0 12 0 0 -1 -12
v:l1=<gate> & d:today	0 -3 0 6 0 0 0 0
v:l1=<goods>	4 -7 0 6 -10 -3 0 6
v:l1=<goods> & d:ahead	4 -4 0 -1 -10 -2 0 11
v:l1=<goods> & d:today	0 -3 0 14 0 0 0 -7
v:l1=<level-noun>	0 -8 0 -17 0 0 0 23
v:l1=<level>	0 11 0 0 -2 0 0 -7
v:l1=<level> & d:ahead	0 14 0 -9 0 0 0 -3
v:l1=<level> & d:today	0 0 0 10 0 0 0 -4
v:l1=<name>	0 -14 0 24 -2 0 6 -21
v:l1=<name> & d:ahead	0 -9 0 12 -2 0 7 -13
v:l1=<name> & d:today	0 -2 0 13 0 0 0 -7
v:l1=<not>	0 -4 0 28 0 0 0 -21
v:l1=<number>	0 24 -3 -13 3 0 0 -11
v:l1=<number> & d:ahead	0 12 0 -17 7 0 0 3
v:l1=<number> & d:today	0 15 0 -1 -2 0 0 -22
v:l1=<organisation>	0 -3 0 13 0 0 0 -5
v:l1=<organisation> & d:today	0 -2 0 7 0 0 0 0
v:l1=<seat>	5 -8 0 19 -9 0 0 -9
v:l1=<seat> & d:ahead	5 -1 0 9 -8 0 0 -3
v:l1=<seat> & d:today	0 -3 0 11 0 0 0 -3
v:l1=<span>	0 -6 0 26 0 0 0 -22
v:l1=<span> & d:ahead	0 -6 0 26 0 0 0 -22
v:l1=<v-agree>	0 -2 0 19 -3 0 0 -8
v:l1=<v-agree> & d:ahead	0 0 0 9 -1 0 0 -1
v:l1=<v-agree> & d:today	0 0 0 9 0 0 0 -4
v:l1=<v-bear>	-1 2 0 -6 7 0 0 1
v:l1=<v-bear> & d:ahead	0 10 0 -23 7 0 0 11
v:l1=<v-bear> & d:today	0 -11 0 25 0 0 0 -11
v:l1=<v-begin>	2 35 0 -3 -15 0 0 -39
v:l1=<v-begin> & d:ahead	2 42 0 -18 -13 0 0 -31
v:l1=<v-begin> & d:today	0 -10 0 21 0 0 0 -10
v:l1=<v-down>	0 11 0 -11 -5 0 0 7
v:l1=<v-down> & d:ahead	0 12 0 -11 -5 0 0 7
v:l1=<v-end>	0 -26 4 -6 -5 0 0 25
v:l1=<v-end> & d:ahead	0 -20 5 -1 -3 0 0 14
v:l1=<v-end> & d:today	0 -9 0 -6 0 0 0 15
v:l1=<v-impose>	5 -18 -2 0 18 0 0 0
v:l1=<v-impose> & d:ahead	6 -19 -1 18 3 0 0 -11
v:l1=<v-impose> & d:today	0 -2 0 -15 16 0 0 7
v:l1=<v-say>	0 -5 0 -2 6 0 0 3
v:l1=<v-say> & d:ahead	0 -6 0 -15 8 0 0 9
v:l1=<v-say> & d:today	0 0 0 8 0 0 0 -8
v:l1=<v-stay>	0 -5 0 -8 -1 0 0 15
v:l1=<v-stay> & d:ahead	0 0 0 -15 0 0 0 19
v:l1=<v-stay> & d:today	0 -2 0 9 0 0 0 -4
v:l1=<v-suspend>	5 2 0 0 2 0 0 -13
v:l1=<v-target>	0 -6 0 -11 18 0 0 -2
v:l1=<v-target> & d:today	0 -5 0 -10 18 0 0 -5
v:l1=<v-up>	0 -13 0 9 3 0 0 0
v:l1=a	0 -26 0 16 0 0 3 1
v:l1=a & d:ahead	0 -26 0 15 0 0 3 2
v:l1=after	0 9 3 -39 18 0 0 8
v:l1=after & d:ahead	0 -1 4 -30 19 0 0 8
v:l1=again	0 -5 0 8 0 0 0 0
v:l1=again & d:ahead	0 -4 0 7 0 0 0 0
v:l1=and	0 -3 0 11 13 0 0 -19
v:l1=and & d:ahead	0 -2 0 10 14 0 0 -18
v:l1=announce	0 6 0 -6 0 0 0 1
v:l1=announce & d:today	0 6 0 -4 0 0 0 0
v:l1=are	0 17 0 0 -4 0 0 -16
v:l1=as	0 -17 0 -12 12 0 0 15
v:l1=as & d:ahead	0 -15 0 -3 12 0 0 4
v:l1=as & d:today	0 0 0 -9 0 0 0 11
v:l1=at	0 -9 0 -2 10 0 0 0
v:l1=at & d:ahead	0 -8 0 -2 10 0 0 0
v:l1=back	0 2 0 -20 0 0 0 17
v:l1=before	-8 16 -6 -9 14 -6 -7 -12
v:l1=before & d:ahead	-7 22 -5 -20 15 -5 -7 -10
v:l1=before & d:today	0 -7 0 13 -1 0 0 0
v:l1=begin	-1 14 0 0 -1 0 0 -11
v:l1=begin & d:ahead	0 17 0 -5 0 0 0 -8
v:l1=begin & d:today	0 -2 0 7 0 0 0 0
v:l1=between	0 0 0 9 -3 0 0 0
v:l1=between & d:ahead	0 0 0 9 -3 0 0 0
v:l1=beyond	4 1 0 -7 0 0 0 2
v:l1=beyond & d:ahead	4 1 0 -7 0 0 0 2
v:l1=by	-20 -22 5 -8 29 0 12 -13
v:l1=by & d:ahead	-19 -20 5 -11 30 0 12 -12
v:l1=by & d:today	0 -3 0 9 0 0 0 -1
v:l1=charge	0 -5 0 -10 18 0 0 -5
v:l1=charge & d:today	0 -5 0 -10 18 0 0 -5
v:l1=come	0 15 0 -5 0 0 0 -8
v:l1=come & d:ahead	0 16 0 -5 0 0 0 -8
v:l1=deal	0 -1 0 -10 0 0 0 13
v:l1=die	0 -9 0 -3 0 0 0 13
v:l1=due	0 5 0 -7 6 0 0 -4
v:l1=due & d:ahead	0 6 0 -7 6 0 0 -4
v:l1=duty	0 0 0 10 0 0 0 -7
v:l1=duty & d:today	0 0 0 10 0 0 0 -7
v:l1=effect	0 22 0 -17 0 0 0 -4
v:l1=effect & d:today	0 18 0 -16 0 0 0 0
v:l1=effective	0 13 0 -5 0 0 0 -6
v:l1=end	0 -18 6 0 -3 0 0 10
v:l1=end & d:ahead	0 -16 7 11 -1 0 0 -2
v:l1=end & d:today	0 -1 0 -9 0 0 0 13
v:l1=expire	0 -3 0 -6 0 0 0 10
v:l1=for & d:ahead	-1 0 -4 -1 0 1 0 7
v:l1=for & d:today	0 -2 0 12 0 0 0 -4
v:l1=friday	0 13 0 -23 3 0 0 10
v:l1=friday & d:today	0 17 0 -8 0 0 0 -13
v:l1=from	13 58 -8 -33 -13 -18 -16 -36
v:l1=from & d:ahead	7 53 -6 -31 -10 -16 -15 -28
v:l1=from & d:today	9 10 0 -1 -5 0 0 -20
v:l1=good	2 8 0 0 -2 0 0 -9
v:l1=good & d:today	0 0 0 7 0 0 0 -3
v:l1=has	13 0 0 -2 -10 0 0 0
v:l1=has & d:ahead	13 0 0 -5 -9 0 0 0
v:l1=is	-4 3 -1 -5 -18 14 -1 4
v:l1=is & d:ahead	-3 4 -1 -8 -18 14 -1 6
v:l1=is & d:today	0 0 0 8 0 0 0 -4
v:l1=it	0 -12 0 16 -8 0 0 2
v:l1=it & d:ahead	0 -5 0 6 -7 0 0 5
v:l1=it & d:today	0 -6 0 10 0 0 0 -1
v:l1=leave	0 -6 0 11 0 0 0 0
v:l1=meet	0 -4 0 -8 13 0 0 0
v:l1=meet & d:ahead	0 -4 0 -15 13 0 0 7
v:l1=meet & d:today	0 0 0 8 0 0 0 -7
v:l1=midnight	0 -10 -3 -32 0 0 0 38
v:l1=midnight & d:ahead	0 -7 -3 -11 0 0 0 18
v:l1=midnight & d:today	0 0 0 -25 0 0 0 27
v:l1=monday	0 -8 0 15 0 0 0 -4
v:l1=monday & d:today	0 -8 0 15 0 0 0 -4
v:l1=noon	0 3 0 0 7 0 0 -10
v:l1=of	-9 11 -5 24 0 2 0 -37
v:l1=of & d:ahead	-8 19 -3 8 1 2 0 -30
v:l1=of & d:today	0 -12 0 25 0 0 0 -10
v:l1=on	3 2 -4 10 5 -20 -19 -4
v:l1=on & d:ahead	5 1 -2 3 8 -18 -17 -2
v:l1=on & d:today	-2 6 0 8 -9 0 0 -5
v:l1=out	0 2 0 -18 -1 0 0 20
v:l1=out & d:ahead	0 -12 0 -2 0 0 0 12
v:l1=out & d:today	0 10 0 -17 0 0 0 9
v:l1=pay	0 -7 0 11 0 0 0 0
v:l1=pay & d:today	0 -7 0 11 0 0 0 0
v:l1=published	0 0 0 8 0 0 0 0
v:l1=same	0 7 0 -5 1 0 0 -3
v:l1=saturday	0 -5 0 0 12 0 0 -7
v:l1=saturday & d:today	0 0 0 8 0 0 0 -6
v:l1=say	0 -7 0 -4 0 0 0 14
v:l1=say & d:ahead	0 -2 0 -12 0 0 0 17
v:l1=say & d:today	0 -2 0 7 0 0 0 -1
v:l1=sign	0 -2 0 18 -3 0 0 -8
v:l1=sign & d:ahead	0 0 0 8 -1 0 0 0
v:l1=sign & d:today	0 0 0 8 0 0 0 -4
v:l1=since	1 -20 -4 40 -17 0 0 -15
v:l1=since & d:ahead	1 -14 -4 33 -16 0 0 -13
v:l1=since & d:today	0 -9 0 14 0 0 0 -1
v:l1=start	0 17 0 0 -5 0 0 -14
v:l1=start & d:ahead	0 22 0 -8 -4 0 0 -9
v:l1=start & d:today	0 -3 0 9 0 0 0 -4
v:l1=sunday	0 0 0 -7 -1 0 0 12
v:l1=than	0 7 0 -21 18 0 0 -4
v:l1=than & d:ahead	0 8 0 -23 19 0 0 -4
v:l1=the	-3 -1 3 -12 -16 -15 11 20
v:l1=the & d:ahead	-3 0 3 -14 -15 -15 11 21
v:l1=the & d:today	0 -2 0 10 0 0 0 -4
v:l1=through	0 -17 10 3 -11 0 0 7
v:l1=through & d:ahead	0 -16 10 0 -10 0 0 9
v:l1=thursday	0 -6 0 5 0 0 0 0
v:l1=thursday & d:today	0 -6 0 5 0 0 0 0
v:l1=till	9 -13 -1 -18 -5 6 0 14
v:l1=till & d:ahead	11 -13 -1 -20 -5 6 0 15
v:l1=time	0 -7 0 9 0 0 0 0
v:l1=time & d:today	0 -20 0 22 0 0 0 0
v:l1=to	4 -4 2 -22 -19 3 -12 24
v:l1=to & d:ahead	4 -3 2 -23 -19 3 -11 25
v:l1=tuesday	0 -6 0 9 6 0 0 -9
v:l1=tuesday & d:today	0 -4 0 16 0 0 0 -9
v:l1=until	2 -6 8 -7 0 -5 -9 8
v:l1=until & d:ahead	2 -5 9 -9 0 -5 -9 9
v:l1=until & d:today	0 0 0 8 0 0 0 -4
v:l1=up	0 -8 0 -4 5 0 0 6
v:l1=up & d:ahead	0 -6 0 -6 5 0 0 7
v:l1=vote	0 -3 0 -2 11 0 0 -7
v:l1=vote & d:ahead	0 -3 0 -3 11 0 0 -7
v:l1=wednesday	0 -3 0 18 0 0 0 -11
v:l1=wednesday & d:today	0 -3 0 18 0 0 0 -11
v:l1=with	0 -18 0 12 0 6 0 0
v:l1=with & d:ahead	0 -18 0 12 0 6 0 0
v:l1=|	-4 0 0 -2 0 0 0 8
v:l1=| & d:today	-4 0 0 -2 0 0 0 8
v:l1=·	0 -8 0 20 0 0 0 -8
v:l1=· & d:today	0 -8 0 19 0 0 0 -8
v:l1=—	0 -5 0 15 -2 0 0 -4
v:l1=— & d:today	0 -13 0 24 0 0 0 -8
v:l2="	-3 17 0 -9 0 0 0 0
v:l2=" & d:ahead	-3 18 0 -12 0 0 0 0
v:l2='s	-3 -6 0 7 4 0 0 0
v:l2=)	0 -9 0 9 -7 0 0 7
v:l2=) & d:today	0 -4 0 9 0 0 0 -2
v:l2=,	14 12 -4 -18 -20 1 5 5
v:l2=, & d:ahead	15 9 -2 -13 -16 2 6 -1
v:l2=, & d:today	0 2 0 -11 -2 0 0 15
v:l2=.	0 6 7 -15 6 0 0 -4
v:l2=. & d:ahead	0 7 7 -17 6 0 0 -4
v:l2=:	-13 19 -11 -17 7 0 0 2
v:l2=: & d:ahead	-12 0 -8 -9 9 0 0 10
v:l2=: & d:today	0 20 0 -10 -2 0 0 -14
v:l2=; & d:ahead	2 0 0 -6 0 0 0 5
v:l2=<agent>	-1 0 0 8 -1 -3 0 -3
v:l2=<agent> & d:today	0 -10 0 21 0 0 0 -7
v:l2=<begin>	4 6 -6 -9 4 1 -14 6
v:l2=<begin> & d:ahead	4 12 -1 -25 3 5 -8 12
v:l2=<begin> & d:today	1 -12 -7 22 2 -5 -3 -11
v:l2=<day-ahead>	-15 -15 -4 0 -7 9 -3 19
v:l2=<day-ahead> & d:ahead	-15 -15 -4 0 -7 9 -3 20
v:l2=<day-gone>	-1 9 0 5 0 0 0 -9
v:l2=<day-gone> & d:ahead	-1 10 0 3 0 0 0 -8
v:l2=<day-today>	0 1 0 -21 0 0 0 22
v:l2=<day-today> & d:ahead	0 8 0 -7 0 0 0 -1
v:l2=<day-today> & d:today	0 -8 0 -16 0 0 0 25
v:l2=<duty>	-2 -19 0 27 3 0 0 -14
v:l2=<duty> & d:ahead	-2 -12 0 19 4 0 0 -13
v:l2=<duty> & d:today	0 -14 0 17 0 0 0 0
v:l2=<gate>	0 -2 -1 -7 13 0 0 0
v:l2=<gate> & d:ahead	0 -2 -1 -8 13 0 0 0
v:l2=<goods>	0 12 6 -4 -24 -4 3 0
v:l2=<goods> & d:ahead	0 17 7 0 -22 -3 4 -15
v:l2=<goods> & d:today	0 -8 0 -3 0 0 0 16
v:l2=<level-noun>	0 8 0 -10 0 0 0 5
v:l2=<level-noun> & d:ahead	0 0 0 -3 0 0 0 8
v:l2=<level-noun> & d:today	0 15 0 -10 0 0 0 -3
v:l2=<level>	-10 -1 -4 13 6 -2 -3 -18
v:l2=<level> & d:ahead	-9 6 -4 1 7 -2 -2 -14
v:l2=<level> & d:today	0 -25 0 30 0 0 0 -6
v:l2=<name>	1 -7 11 14 -9 0 -1 -11
v:l2=<name> & d:ahead	2 2 12 -7 -8 0 -1 0
v:l2=<name> & d:today	0 -20 0 31 0 0 0 -11
v:l2=<not>	0 14 0 -9 -9 0 0 5
v:l2=<not> & d:ahead	0 16 0 0 -8 0 0 -9
v:l2=<not> & d:today	0 -3 0 -9 0 0 0 13
v:l2=<number>	-2 11 -7 -4 0 -4 0 0
v:l2=<number> & d:ahead	-2 22 -6 -20 1 -3 0 3
v:l2=<number> & d:today	0 -21 0 33 0 0 0 -11
v:l2=<office>	0 -12 0 13 0 0 5 -9
v:l2=<office> & d:ahead	0 -8 0 3 0 0 5 -1
v:l2=<office> & d:today	0 -2 0 12 0 0 0 -8
v:l2=<organisation>	0 0 0 7 -9 0 0 2
v:l2=<organisation> & d:ahead	0 -17 0 14 -7 0 0 4
v:l2=<organisation> & d:today	0 10 0 -5 0 0 0 -1
v:l2=<person>	0 8 0 5 0 0 0 -13
v:l2=<person> & d:ahead	0 13 0 -1 0 0 0 -9
v:l2=<person> & d:today	0 -10 0 19 0 0 0 -5
v:l2=<quality>	6 0 0 19 -10 0 0 -15
v:l2=<quality> & d:ahead	6 0 0 10 -9 0 0 -10
v:l2=<quality> & d:today	0 -2 0 11 0 0 0 -5
v:l2=<seat>	-2 10 -6 10 -6 -5 -3 -6
v:l2=<seat> & d:ahead	0 -7 -3 10 0 -2 0 3
v:l2=<seat> & d:today	0 17 0 0 -5 0 0 -12
v:l2=<sender>	-5 5 0 -8 4 0 0 4
v:l2=<sender> & d:ahead	-5 5 0 -8 4 0 0 4
v:l2=<span>	0 9 0 0 -2 0 0 -8
v:l2=<span> & d:ahead	0 12 0 -3 -2 0 0 -6
v:l2=<span> & d:today	0 -4 0 11 0 0 0 -3
v:l2=<v-agree>	-1 -4 -2 3 -7 0 2 7
v:l2=<v-agree> & d:ahead	-1 -3 -2 1 -7 0 2 8
v:l2=<v-bear>	-4 -10 1 -6 7 -3 0 12
v:l2=<v-bear> & d:ahead	-4 -1 1 -20 8 -3 0 15
v:l2=<v-bear> & d:today	0 -19 0 24 0 0 0 -3
v:l2=<v-begin>	6 19 1 -16 3 -6 -8 -10
v:l2=<v-begin> & d:ahead	7 21 2 -17 4 -6 -8 -12
v:l2=<v-buy>	0 -1 6 5 -9 0 0 -2
v:l2=<v-buy> & d:ahead	0 0 6 4 -9 0 0 -2
v:l2=<v-deny>	0 -5 0 15 -2 0 0 0
v:l2=<v-deny> & d:ahead	0 -5 0 14 -2 0 0 0
v:l2=<v-down>	0 3 -1 14 -2 -1 -3 -16
v:l2=<v-down> & d:ahead	0 6 -1 10 -2 -1 -3 -15
v:l2=<v-down> & d:today	0 -5 0 9 0 0 0 0
v:l2=<v-end>	0 -7 3 -13 0 -6 -8 19
v:l2=<v-end> & d:ahead	0 -6 3 -13 0 -6 -8 19
v:l2=<v-impose>	-2 7 0 12 -13 -6 0 -8
v:l2=<v-impose> & d:ahead	-1 10 0 3 -12 -6 0 -4
v:l2=<v-impose> & d:today	-1 -5 0 22 -1 0 0 -16
v:l2=<v-propose>	0 4 0 14 0 0 0 -17
v:l2=<v-propose> & d:ahead	0 5 0 11 0 0 0 -15
v:l2=<v-return>	0 5 0 2 -10 0 0 0
v:l2=<v-return> & d:ahead	0 5 0 0 -10 0 0 1
v:l2=<v-say>	-11 -6 -1 9 13 -5 -1 -3
v:l2=<v-say> & d:ahead	-9 0 0 -2 14 -5 0 0
v:l2=<v-say> & d:today	0 -18 0 31 0 0 0 -11
v:l2=<v-sell>	0 0 -5 -2 6 5 0 -2
v:l2=<v-sell> & d:ahead	0 -12 -5 7 6 5 0 -2
v:l2=<v-stay>	8 -3 -2 -5 2 -7 -6 8
v:l2=<v-stay> & d:ahead	9 -15 -1 -2 3 -6 -6 11
v:l2=<v-stay> & d:today	0 11 0 -3 0 0 0 -7
v:l2=<v-suspend>	8 -15 1 -4 4 -3 0 3
v:l2=<v-suspend> & d:ahead	8 -14 1 -6 4 -3 0 4
v:l2=<v-target>	0 0 9 15 -13 0 -2 -16
v:l2=<v-target> & d:ahead	0 2 10 10 -12 0 -2 -13
v:l2=<v-target> & d:today	0 -2 0 8 0 0 0 -2
v:l2=<v-up>	0 14 0 -12 -8 0 0 5
v:l2=<v-up> & d:ahead	0 16 0 -11 -7 0 0 2
v:l2=a	0 -14 0 -7 12 0 0 7
v:l2=a & d:ahead	0 -7 0 0 13 0 0 -8
v:l2=a & d:today	0 -6 0 -6 0 0 0 13
v:l2=again	0 0 6 1 -6 0 0 -2
v:l2=again & d:ahead	0 0 6 0 -6 0 0 -1
v:l2=agreement	0 1 0 7 -2 0 -5 -1
v:l2=agreement & d:ahead	0 1 0 7 -2 0 -5 -1
v:l2=ahead	0 -1 0 19 0 0 0 -16
v:l2=ahead & d:ahead	0 -1 0 19 0 0 0 -16
v:l2=alert	0 18 0 -16 0 0 0 0
v:l2=alert & d:today	0 18 0 -16 0 0 0 0
v:l2=all	0 0 0 7 0 0 0 -5
v:l2=and	-3 1 -1 -19 -16 0 0 30
v:l2=and & d:ahead	-2 1 0 -26 -15 0 0 35
v:l2=and & d:today	0 0 0 10 0 0 0 -8
v:l2=announce	-5 10 0 -1 -4 -1 0 0
v:l2=announce & d:ahead	-5 11 0 -2 -4 -1 0 0
v:l2=apply	8 -13 0 6 -11 0 0 9
v:l2=apply & d:ahead	8 -4 0 -2 -10 0 0 10
v:l2=apply & d:today	0 -14 0 17 0 0 0 0
v:l2=are	3 -20 0 -13 2 0 0 22
v:l2=are & d:ahead	3 -17 0 8 3 0 0 0
v:l2=arrangement	0 -3 0 8 0 0 0 0
v:l2=arrangement & d:ahead	0 -3 0 8 0 0 0 0
v:l2=arrive	0 6 5 -15 2 0 -1 0
v:l2=arrive & d:ahead	0 6 5 -15 2 0 -1 0
v:l2=as	0 14 -1 0 -1 0 0 -14
v:l2=as & d:ahead	0 28 0 -21 0 0 0 -9
v:l2=as & d:today	0 -25 0 29 0 0 0 -4
v:l2=at	-5 -2 -6 20 -5 0 0 -5
v:l2=at & d:ahead	-4 1 -6 19 -3 0 0 -9
v:l2=at & d:today	0 -8 0 3 0 0 0 1
v:l2=away	15 -2 0 -5 -2 0 0 -1
v:l2=away & d:ahead	15 -2 0 -5 -2 0 0 -1
v:l2=back	-3 3 0 10 -9 3 0 -11
v:l2=back & d:ahead	-3 3 0 10 -9 3 0 -11
v:l2=be	0 -11 -2 13 0 -1 0 2
v:l2=be & d:ahead	0 -10 -2 10 0 -1 0 4
v:l2=begin	-11 10 1 0 2 0 0 -13
v:l2=begin & d:ahead	-11 10 1 0 3 0 0 -13
v:l2=bergen	0 0 0 13 -1 0 0 -5
v:l2=bergen & d:ahead	0 0 0 12 0 0 0 -5
v:l2=both	0 14 0 -11 0 0 0 -3
v:l2=both & d:ahead	0 14 0 -11 0 0 0 -3
v:l2=busan	0 -3 0 15 -1 0 0 -9
v:l2=busan & d:ahead	0 -3 0 15 -1 0 0 -8
v:l2=by	5 -21 -5 4 8 -5 17 -13
v:l2=by & d:ahead	5 -20 -5 1 9 -5 18 -11
v:l2=change	3 -10 19 0 0 0 0 -10
v:l2=change & d:ahead	3 -10 19 0 0 0 0 -10
v:l2=charge	0 7 5 -7 -2 0 0 0
v:l2=charge & d:ahead	0 8 6 -12 -1 0 0 0
v:l2=clear	0 -14 0 -3 0 0 0 18
v:l2=clear & d:ahead	0 -14 0 -4 0 0 0 18
v:l2=close	0 -18 0 0 -6 15 0 8
v:l2=close & d:ahead	0 -17 0 -1 -6 15 0 8
v:l2=closed	0 8 0 0 0 0 0 -5
v:l2=closed & d:ahead	0 8 0 0 0 0 0 -5
v:l2=collect	0 17 0 -5 -5 0 0 -5
v:l2=collect & d:ahead	0 17 0 -5 -5 0 0 -5
v:l2=come	1 2 0 14 -1 0 -2 -25
v:l2=come & d:ahead	1 4 0 12 -1 0 -2 -24
v:l2=comment	0 0 0 0 6 0 0 -2
v:l2=commerce	0 0 0 9 0 0 0 -4
v:l2=continue	0 18 0 -14 0 0 0 0
v:l2=counted	0 -3 0 -8 0 0 0 13
v:l2=counted & d:ahead	0 -3 0 -8 0 0 0 13
v:l2=country	0 1 0 4 0 0 0 -6
v:l2=custom	0 3 0 -3 6 0 0 -5
v:l2=custom & d:ahead	0 3 0 -3 6 0 0 -5
v:l2=date	0 3 0 -10 -4 0 7 6
v:l2=date & d:ahead	0 6 0 -18 -3 0 7 9
v:l2=date & d:today	0 -3 0 12 0 0 0 -5
v:l2=day	0 0 0 -9 -8 0 0 18
v:l2=day & d:ahead	0 0 0 -9 -8 0 0 18
v:l2=deadline	0 0 0 -6 -5 12 3 -5
v:l2=deadline & d:ahead	0 0 0 -6 -5 12 3 -5
v:l2=deal	9 18 0 -20 -9 -2 10 -12
v:l2=deal & d:ahead	9 19 0 -21 -9 -2 10 -11
v:l2=decide	0 -2 0 -5 7 0 0 0
v:l2=decide & d:ahead	0 -2 0 -5 7 0 0 0
v:l2=decree	0 3 0 0 -6 0 0 0
v:l2=decree & d:ahead	0 3 0 0 -6 0 0 0
v:l2=desk	0 -8 0 0 0 0 0 7
v:l2=desk & d:today	0 -8 0 0 0 0 0 7
v:l2=die	0 0 0 -11 0 0 0 14
v:l2=die & d:ahead	0 0 0 -11 0 0 0 14
v:l2=down	0 9 4 6 -2 2 0 -24
v:l2=down & d:ahead	0 10 4 0 -1 2 0 -18
v:l2=due	-1 -6 0 -1 13 0 0 -1
v:l2=due & d:ahead	-1 -6 0 -1 13 0 0 -1
v:l2=duty & d:ahead	0 7 3 -8 -1 0 0 0
v:l2=duty & d:today	0 -13 0 15 0 0 0 0
v:l2=early	0 -21 0 1 12 0 0 6
v:l2=early & d:ahead	0 -21 0 1 12 0 0 6
v:l2=eastern	7 14 -2 -16 0 0 0 -4
v:l2=edition	0 0 0 8 0 0 0 -5
v:l2=edition & d:today	0 0 0 8 0 0 0 -5
v:l2=effect	3 20 0 -11 -13 0 0 -10
v:l2=effect & d:ahead	3 12 0 -4 -12 0 0 -8
v:l2=effect & d:today	0 11 0 -10 0 0 0 0
v:l2=end	0 -8 3 -8 0 -2 -3 11
v:l2=end & d:ahead	1 -6 3 -8 0 -2 -3 10
v:l2=enter	0 -5 6 -14 14 0 0 -5
v:l2=enter & d:ahead	0 -2 6 -22 15 0 0 -3
v:l2=entry	0 -9 0 24 -2 0 0 -11
v:l2=expect	0 5 0 4 -7 0 0 -2
v:l2=expect & d:ahead	0 5 0 4 -7 0 0 -2
v:l2=expire	-3 -4 6 0 -7 0 0 6
v:l2=expire & d:ahead	-3 -4 6 0 -7 0 0 6
v:l2=extend	0 -7 0 12 0 0 0 -6
v:l2=extend & d:ahead	0 -7 0 12 0 0 0 -6
v:l2=fall	0 13 0 0 -7 0 0 -3
v:l2=fall & d:ahead	0 15 0 -2 -7 0 0 -3
v:l2=filed	0 0 0 7 -3 0 0 0
v:l2=filed & d:ahead	0 0 0 7 -3 0 0 0
v:l2=follow	0 3 0 -2 9 0 0 -12
v:l2=follow & d:ahead	0 3 0 -2 9 0 0 -12
v:l2=for	0 -9 0 29 -4 0 0 -18
v:l2=for & d:ahead	0 -6 0 26 -4 0 0 -17
v:l2=force	2 4 0 -13 0 0 0 7
v:l2=force & d:ahead	2 5 0 -13 0 0 0 7
v:l2=friday	13 8 21 -30 0 -3 0 0
v:l2=friday & d:ahead	14 -9 22 -30 3 -2 0 6
v:l2=friday & d:today	0 18 0 -5 -1 0 0 -20
v:l2=from	10 7 0 0 -4 0 0 -24
v:l2=from & d:ahead	11 8 0 -1 -4 0 0 -23
v:l2=geneva	0 -5 0 15 0 0 0 -4
v:l2=geneva & d:ahead	0 -4 0 14 0 0 0 -4
v:l2=go	0 -6 0 -15 -3 0 0 25
v:l2=go & d:ahead	0 -4 0 -14 -2 0 0 23
v:l2=good	0 3 0 -6 -11 -2 0 15
v:l2=good & d:ahead	0 4 0 -8 -11 -2 0 16
v:l2=happen	10 1 -5 -22 -2 0 0 16
v:l2=happen & d:ahead	10 1 -5 -22 -2 0 0 16
v:l2=has	0 -14 0 -8 2 5 -1 16
v:l2=has & d:ahead	0 -13 0 -8 2 5 -1 16
v:l2=have	0 1 0 16 0 -2 6 -22
v:l2=have & d:ahead	0 2 0 9 0 -2 6 -16
v:l2=hold	6 -14 0 2 -3 0 0 2
v:l2=hold & d:ahead	6 -14 0 2 -3 0 0 2
v:l2=holiday	0 0 0 11 -1 0 0 -6
v:l2=holiday & d:ahead	0 0 0 9 -1 0 0 -6
v:l2=home	0 -7 0 14 0 0 0 -4
v:l2=home & d:ahead	0 -7 0 14 0 0 0 -4
v:l2=hour	0 -3 0 6 0 0 0 0
v:l2=i	0 -1 0 6 0 0 0 0
v:l2=impose	0 7 0 3 -7 0 0 -7
v:l2=impose & d:ahead	0 7 0 3 -7 0 0 -7
v:l2=in	0 -17 0 11 3 0 0 2
v:l2=in & d:ahead	0 -13 0 0 3 0 0 8
v:l2=in & d:today	0 -4 0 16 0 0 0 -8
v:l2=into	0 12 0 -1 0 0 0 -11
v:l2=is	-2 -11 -1 -8 16 -2 -3 10
v:l2=is & d:ahead	-1 0 0 -1 0 -1 -3 8
v:l2=is & d:today	0 -15 0 -7 17 0 0 3
v:l2=istanbul	0 0 0 7 0 0 0 -6
v:l2=it	-8 -10 -2 -9 10 0 6 11
v:l2=it & d:ahead	-7 -9 -2 -12 10 0 6 13
v:l2=it & d:today	0 0 0 7 0 0 0 -4
v:l2=know	0 -3 0 -3 6 0 0 0
v:l2=know & d:ahead	0 -3 0 -3 6 0 0 0
v:l2=lapse	2 0 -1 -11 4 0 0 3
v:l2=lapse & d:ahead	2 0 -1 -11 4 0 0 3
v:l2=last	3 -9 0 -28 -10 -2 0 34
v:l2=last & d:ahead	3 -9 0 -5 -10 -2 0 13
v:l2=late	0 13 0 0 -7 0 0 -4
v:l2=late & d:ahead	0 13 0 0 -7 0 0 -4
v:l2=later	0 -3 0 -11 19 0 0 -3
v:l2=later & d:ahead	0 -3 0 -11 19 0 0 -2
v:l2=law	0 0 0 -4 -5 0 0 10
v:l2=law & d:ahead	0 0 0 -8 -5 0 0 14
v:l2=level	0 -18 0 -4 0 0 0 24
v:l2=level & d:ahead	0 -18 0 -4 0 0 0 24
v:l2=lisbon	0 0 0 7 0 0 0 -4
v:l2=lisbon & d:ahead	0 0 0 6 0 0 0 -4
v:l2=live	0 -2 2 -8 0 0 0 10
v:l2=live & d:ahead	0 -2 2 -8 0 0 0 10
v:l2=loaded	0 8 -3 0 0 0 0 -6
v:l2=loaded & d:ahead	0 20 -1 -14 0 0 0 -5
v:l2=loaded & d:today	0 -7 0 11 0 0 0 0
v:l2=lower	0 -9 0 16 -6 0 0 0
v:l2=lower & d:ahead	0 -8 0 14 -5 0 0 0
v:l2=m	0 30 0 -23 0 0 0 -8
v:l2=m & d:today	0 34 0 -32 0 0 0 0
v:l2=make & d:ahead	0 8 0 0 -5 0 0 -3
v:l2=measure	0 -4 0 6 0 0 0 0
v:l2=measure & d:ahead	0 -4 0 6 0 0 0 0
v:l2=meet	0 2 0 8 -9 0 0 -5
v:l2=meet & d:ahead	0 2 0 8 -9 0 0 -5
v:l2=midnight	0 -6 0 9 -4 0 0 -1
v:l2=midnight & d:ahead	0 -6 0 8 -4 0 0 -1
v:l2=minute	3 11 0 -12 5 0 0 -8
v:l2=minute & d:ahead	3 12 0 -14 5 0 0 -8
v:l2=mombasa	0 0 0 -8 0 0 0 11
v:l2=mombasa & d:ahead	0 0 0 -8 0 0 0 11
v:l2=monday	0 8 12 -7 -5 0 0 0
v:l2=monday & d:ahead	0 13 12 -23 -3 0 0 2
v:l2=monday & d:today	0 -8 0 14 0 0 0 -5
v:l2=more	0 12 0 -8 0 0 0 -5
v:l2=more & d:ahead	0 13 0 -8 0 0 0 -5
v:l2=new	0 6 0 -1 0 0 0 0
v:l2=new & d:ahead	0 7 0 -3 0 0 0 0
v:l2=next	0 0 0 10 -2 0 0 -4
v:l2=next & d:ahead	0 0 0 10 -2 0 0 -4
v:l2=night	0 -7 0 18 0 0 0 -12
v:l2=night & d:ahead	0 -7 0 18 0 0 0 -12
v:l2=not	0 10 0 -16 -2 0 0 10
v:l2=nothing	0 -10 0 19 -3 0 0 -6
v:l2=notice	-1 -5 0 14 3 0 0 -12
v:l2=notice & d:ahead	-1 -2 0 12 3 0 0 -11
v:l2=of	8 1 0 0 -9 0 0 -2
v:l2=of & d:ahead	-2 4 0 0 -8 0 0 4
v:l2=of & d:today	11 -1 0 0 0 0 0 -12
v:l2=off	-2 4 0 -3 15 -2 0 -9
v:l2=off & d:ahead	-2 4 0 -3 15 -2 0 -9
v:l2=offer	0 0 0 0 12 0 0 -10
v:l2=offer & d:ahead	0 0 0 0 12 0 0 -10
v:l2=on	-13 -6 4 3 -3 6 -4 3
v:l2=on & d:ahead	-13 -2 5 -7 -2 6 -4 11
v:l2=on & d:today	0 -7 0 25 0 0 0 -17
v:l2=one	0 -2 0 9 0 0 0 -2
v:l2=open	0 5 0 6 -7 0 0 -7
v:l2=open & d:ahead	0 5 0 6 -7 0 0 -7
v:l2=opened	0 -7 0 18 -4 0 0 -4
v:l2=opened & d:ahead	0 -2 0 10 -4 0 0 0
v:l2=or	0 9 6 -11 0 0 0 -5
v:l2=or & d:ahead	0 9 6 -11 0 0 0 -5
v:l2=order	0 0 0 9 -6 0 0 -2
v:l2=order & d:ahead	0 0 0 8 -6 0 0 -1
v:l2=other	0 3 0 -12 0 0 0 8
v:l2=other & d:ahead	0 3 0 -12 0 0 0 8
v:l2=out	0 2 -1 -16 -3 0 -1 18
v:l2=out & d:ahead	0 3 -1 -18 -3 0 -1 19
v:l2=over	0 10 0 -13 -5 0 0 12
v:l2=over & d:ahead	0 10 0 -13 -5 0 0 12
v:l2=own	0 -15 0 4 0 0 0 11
v:l2=own & d:ahead	0 -15 0 1 0 0 0 13
v:l2=paper	0 2 0 7 -8 0 0 -4
v:l2=paper & d:ahead	0 2 0 7 -8 0 0 -3
v:l2=pause	-3 -18 0 11 0 0 0 4
v:l2=pause & d:ahead	-3 -18 0 11 0 0 0 4
v:l2=pay	0 1 -1 14 0 0 0 -16
v:l2=pay & d:ahead	0 11 -1 1 0 0 0 -14
v:l2=pay & d:today	0 -16 0 19 0 0 0 0
v:l2=phone	0 7 0 -6 0 0 0 0
v:l2=phone & d:ahead	0 7 0 -6 0 0 0 0
v:l2=place	0 8 0 -12 1 0 0 0
v:l2=place & d:ahead	0 8 0 -12 1 0 0 0
v:l2=play	0 -2 0 6 0 0 0 -1
v:l2=point	0 -3 0 8 0 0 0 0
v:l2=point & d:ahead	0 -3 0 8 0 0 0 0
v:l2=port	0 -4 0 0 6 0 0 0
v:l2=port & d:ahead	0 -4 0 0 6 0 0 0
v:l2=post	0 -6 0 7 0 0 0 0
v:l2=post & d:ahead	0 -6 0 7 0 0 0 0
v:l2=price	0 6 0 -1 0 0 0 -1
v:l2=price & d:ahead	0 6 0 -1 0 0 0 -1
v:l2=proclamation	0 -10 0 12 0 0 0 0
v:l2=proclamation & d:ahead	0 -10 0 12 0 0 0 0
v:l2=prolonged	0 -6 11 0 0 0 0 -3
v:l2=prolonged & d:ahead	0 -6 11 0 0 0 0 -3
v:l2=published	-2 -4 0 0 10 0 0 -4
v:l2=published & d:ahead	-2 -4 0 0 11 0 0 -3
v:l2=rate	0 18 0 -14 0 0 0 0
v:l2=reach	0 -7 0 -2 0 0 0 12
v:l2=reach & d:ahead	0 -7 0 -2 0 0 0 12
v:l2=renewed	0 0 0 -7 0 0 0 11
v:l2=renewed & d:ahead	0 0 0 -7 0 0 0 11
v:l2=report	0 6 0 -15 15 0 0 -5
v:l2=report & d:ahead	0 7 0 -16 15 0 0 -4
v:l2=reporter	0 13 0 -7 -1 0 0 -3
v:l2=reporter & d:today	0 11 0 -10 0 0 0 0
v:l2=resume	0 5 0 4 -3 0 0 -7
v:l2=resume & d:ahead	0 5 0 4 -3 0 0 -7
v:l2=return	0 0 0 0 -5 0 0 7
v:l2=return & d:ahead	0 0 0 0 -5 0 0 9
v:l2=rise	0 13 0 -8 0 0 0 -3
v:l2=rise & d:ahead	0 13 0 -9 0 0 0 -3
v:l2=rule	0 -5 0 15 -2 0 0 0
v:l2=rule & d:ahead	0 -5 0 14 -2 0 0 0
v:l2=run	0 0 2 -15 1 -2 -2 14
v:l2=run & d:ahead	0 -21 2 -8 1 -1 -2 16
v:l2=run & d:today	0 12 0 -6 0 0 0 -5
v:l2=same	0 -2 0 -3 0 0 0 8
v:l2=saturday	0 19 0 -13 -1 0 0 -4
v:l2=saturday & d:ahead	0 21 0 -18 0 0 0 -1
v:l2=saturday & d:today	0 0 0 6 0 0 0 -1
v:l2=say	0 0 3 3 -11 0 0 4
v:l2=say & d:ahead	0 1 4 -3 -10 0 0 8
v:l2=say & d:today	0 -5 0 14 0 0 0 -6
v:l2=second	0 -4 0 14 0 0 0 -7
v:l2=sheet	0 8 0 -4 0 0 0 0
v:l2=sheet & d:ahead	0 -6 0 11 0 0 0 0
v:l2=ship	0 0 -5 -10 16 0 0 0
v:l2=ship & d:ahead	0 -11 -5 0 16 0 0 0
v:l2=side	0 0 0 -15 9 0 0 9
v:l2=side & d:ahead	0 0 0 -15 9 0 0 9
v:l2=sign	0 2 0 -8 -3 0 6 6
v:l2=sign & d:ahead	0 3 0 -9 -3 0 6 7
v:l2=since	0 -5 0 13 0 0 0 -5
v:l2=since & d:ahead	0 -5 0 13 0 0 0 -5
v:l2=sit	0 -11 0 -4 20 0 0 -10
v:l2=sit & d:ahead	0 -9 0 -5 20 0 0 -10
v:l2=sleep	1 4 -1 -10 5 0 0 -2
v:l2=sleep & d:ahead	1 4 -1 -10 5 0 0 -2
v:l2=so	0 -16 0 -8 17 0 0 1
v:l2=so & d:ahead	0 -16 0 -9 17 0 0 1
v:l2=soybean	0 8 0 0 -1 0 0 -8
v:l2=speak	0 10 0 -7 -2 0 0 0
v:l2=speak & d:ahead	0 10 0 -7 -2 0 0 0
v:l2=spoke	0 -1 0 -17 11 0 0 8
v:l2=spoke & d:ahead	0 -1 0 -17 11 0 0 8
v:l2=start	9 18 -3 -16 0 0 0 -10
v:l2=start & d:ahead	9 18 -3 -16 0 0 0 -10
v:l2=statement	0 -10 0 14 0 0 0 -1
v:l2=statement & d:ahead	0 -9 0 12 0 0 0 -1
v:l2=stay	5 0 0 4 6 0 0 -17
v:l2=stay & d:ahead	5 0 0 4 6 0 0 -17
v:l2=stockholm	0 0 0 9 0 0 0 -5
v:l2=stockholm & d:ahead	0 0 0 9 0 0 0 -5
v:l2=stop	0 -1 0 0 0 0 0 7
v:l2=stop & d:ahead	0 -1 0 0 0 0 0 7
v:l2=strike	0 -11 0 19 -4 0 -2 -4
v:l2=strike & d:ahead	0 -11 0 19 -4 0 -2 -4
v:l2=sunday	0 0 0 -5 -2 0 0 12
v:l2=sunday & d:ahead	0 0 0 -9 -2 0 0 14
v:l2=suspend	0 0 7 -15 1 0 0 7
v:l2=suspend & d:ahead	0 0 7 -16 1 0 0 7
v:l2=take	0 19 0 -11 0 0 0 -8
v:l2=take & d:ahead	0 3 0 2 0 0 0 -6
v:l2=take & d:today	0 18 0 -17 0 0 0 0
v:l2=talk	0 -4 0 0 0 0 0 8
v:l2=talk & d:ahead	0 -4 0 12 0 0 0 -1
v:l2=talk & d:today	0 0 0 -10 0 0 0 11
v:l2=tariff	0 -21 -2 29 7 0 0 -20
v:l2=tariff & d:ahead	0 -20 -2 28 8 0 0 -19
v:l2=telephone	0 -6 0 7 0 0 0 0
v:l2=television	0 0 0 10 0 0 0 -6
v:l2=television & d:ahead	0 0 0 10 0 0 0 -6
v:l2=tell	0 -3 0 6 0 0 0 0
v:l2=term	5 6 0 -19 0 0 0 6
v:l2=term & d:ahead	5 6 0 -19 0 0 0 6
v:l2=that	8 13 0 -22 0 0 0 7
v:l2=that & d:ahead	8 14 0 -17 0 0 0 0
v:l2=that & d:today	0 0 0 -6 0 0 0 7
v:l2=the	-1 2 0 15 -4 0 -1 -11
v:l2=the & d:ahead	-1 7 0 6 -2 0 -1 -8
v:l2=the & d:today	0 -5 0 12 0 0 0 -2
v:l2=them	2 11 0 0 -7 0 0 -7
v:l2=them & d:ahead	2 11 0 0 -7 0 0 -7
v:l2=there	-2 15 0 -4 1 0 0 -5
v:l2=there & d:ahead	-2 15 0 -4 1 0 0 -5
v:l2=they & d:today	0 -2 0 8 0 0 0 -2
v:l2=thi	0 5 0 1 0 0 0 -7
v:l2=thursday	0 0 0 -9 -3 0 0 15
v:l2=thursday & d:ahead	0 7 0 -10 -1 0 0 7
v:l2=thursday & d:today	0 -11 0 0 0 0 0 9
v:l2=time	0 11 0 1 6 0 0 -19
v:l2=time & d:ahead	0 11 0 1 6 0 0 -19
v:l2=to	-8 -10 -5 -3 3 -2 -1 17
v:l2=to & d:ahead	-8 -15 -4 -5 3 -1 0 21
v:l2=to & d:today	0 6 0 1 0 0 0 -10
v:l2=trade	0 -11 0 14 0 0 0 0
v:l2=trade & d:today	0 -11 0 14 0 0 0 0
v:l2=truce	1 1 0 -20 8 0 0 13
v:l2=truce & d:ahead	1 3 0 -7 8 0 0 -1
v:l2=truce & d:today	0 0 0 -22 0 0 0 24
v:l2=tuesday	0 5 0 -12 0 0 0 7
v:l2=tuesday & d:ahead	0 10 0 -15 0 0 0 2
v:l2=tuesday & d:today	0 -8 0 0 0 0 0 5
v:l2=two	0 -2 0 6 0 0 0 0
v:l2=until	-4 -11 -5 -28 -2 -2 -1 40
v:l2=until & d:ahead	-4 -10 -5 -3 -2 -1 0 16
v:l2=up	0 -10 0 -15 8 1 0 16
v:l2=up & d:ahead	0 -10 0 -16 8 1 0 16
v:l2=us	0 -3 0 -3 1 0 0 10
v:l2=us & d:ahead	0 -3 0 -3 1 0 0 10
v:l2=valid	0 -9 0 0 0 0 0 9
v:l2=valparaíso	0 0 0 8 0 0 0 -4
v:l2=vienna	0 0 0 6 0 0 0 0
v:l2=vote	0 -11 0 -5 13 0 0 -1
v:l2=vote & d:ahead	0 -11 0 -5 13 0 0 -1
v:l2=was & d:ahead	0 0 0 -4 0 0 0 6
v:l2=we	0 18 0 -16 0 0 0 0
v:l2=we & d:today	0 18 0 -16 0 0 0 0
v:l2=wednesday	0 0 0 -23 11 4 0 15
v:l2=wednesday & d:ahead	0 13 0 -25 -8 4 0 13
v:l2=wednesday & d:today	0 -23 0 -5 16 0 0 3
v:l2=week	0 -1 0 -14 10 0 0 7
v:l2=week & d:ahead	0 -1 0 -16 10 0 0 9
v:l2=what	0 4 0 9 0 0 0 -17
v:l2=what & d:ahead	0 2 0 10 0 0 0 -13
v:l2=which	0 -10 0 0 -7 0 0 15
v:l2=which & d:ahead	0 -10 0 9 -7 0 0 3
v:l2=will	4 13 0 -9 -4 0 0 -2
v:l2=will & d:ahead	4 13 0 -9 -4 0 0 -2
v:l2=would	0 -3 0 7 0 0 0 0
v:l2=would & d:ahead	0 -3 0 6 0 0 0 0
v:l2=write	0 -12 -4 9 10 0 0 -7
v:l2=write & d:ahead	0 -12 -4 9 10 0 0 -7
v:l2=year	0 12 0 0 -1 0 0 -8
v:l2=year & d:ahead	0 13 0 -2 -1 0 0 -7
v:l2=york	0 -2 0 9 0 0 0 -2
v:l2=—	0 1 0 6 0 0 0 -13
v:l2=— & d:today	0 0 0 9 0 0 0 -7
v:l=, a	0 -15 0 20 0 0 0 -5
v:l=, a & d:ahead	0 -15 0 20 0 0 0 -5
v:l=, and	0 -9 0 0 10 0 0 -1
v:l=, and & d:ahead	0 -9 0 0 10 0 0 -1
v:l=, friday	0 18 0 -15 0 0 0 -1
v:l=, friday & d:today	0 18 0 -15 0 0 0 -1
v:l=, from	0 29 0 -14 -7 0 0 -17
v:l=, from & d:ahead	0 27 0 -14 -7 0 0 -15
v:l=, monday	0 -5 0 6 0 0 0 0
v:l=, monday & d:today	0 -5 0 6 0 0 0 0
v:l=, on	6 -10 -2 -3 -13 0 11 10
v:l=, on & d:ahead	6 -10 -2 -3 -13 0 11 10
v:l=, the	0 0 0 -13 0 0 0 13
v:l=, the & d:ahead	0 0 0 -14 0 0 0 13
v:l=, thursday	0 -1 0 7 0 0 0 -2
v:l=, thursday & d:today	0 -1 0 7 0 0 0 -2
v:l=, tuesday	0 -1 0 6 0 0 0 0
v:l=, tuesday & d:today	0 -1 0 6 0 0 0 0
v:l=, until	-1 6 1 -2 -3 3 0 -4
v:l=, until & d:ahead	0 6 1 -3 -3 3 0 -4
v:l=, wednesday	0 0 0 7 0 0 0 -3
v:l=, wednesday & d:today	0 0 0 7 0 0 0 -3
v:l=. on	0 8 7 -18 7 0 0 -4
v:l=. on & d:ahead	0 8 7 -18 7 0 0 -4
v:l=: <number>	0 28 0 -17 -2 0 0 -13
v:l=: <number> & d:today	0 23 0 -14 -1 0 0 -11
v:l=: from	0 5 0 6 -10 0 0 -6
v:l=: from & d:ahead	0 5 0 6 -10 0 0 -6
v:l=: on	-3 5 0 -19 7 0 0 9
v:l=: on & d:ahead	-3 5 0 -19 7 0 0 9
v:l=: until	-3 -9 -2 -16 3 0 0 20
v:l=: until & d:ahead	-3 -9 -2 -16 3 0 0 20
v:l=<begin> <begin>	4 0 -1 -2 6 5 -13 -3
v:l=<begin> <begin> & d:ahead	1 7 0 -8 1 8 -9 -3
v:l=<begin> <begin> & d:today	3 -8 -4 6 5 -2 -1 0
v:l=<begin> from	2 17 7 -21 0 -1 -1 0
v:l=<begin> from & d:ahead	3 14 7 -20 0 -1 -1 0
v:l=<begin> on	0 0 -2 -5 -2 -3 -1 12
v:l=<begin> on & d:ahead	0 1 -2 -6 -1 -3 -1 12
v:l=<begin> saturday	0 0 0 6 0 0 0 -5
v:l=<begin> saturday & d:today	0 0 0 6 0 0 0 -5
v:l=<begin> since	0 -10 0 17 0 0 0 -3
v:l=<begin> since & d:ahead	0 -10 0 16 0 0 0 -3
v:l=<begin> sunday	0 0 0 6 0 0 0 -4
v:l=<begin> the	5 0 0 -9 -2 2 0 4
v:l=<begin> the & d:ahead	5 0 0 -15 -2 2 0 7
v:l=<begin> the & d:today	0 -1 0 8 0 0 0 -2
v:l=<begin> tuesday	0 0 0 7 0 0 0 -5
v:l=<begin> tuesday & d:today	0 0 0 7 0 0 0 -5
v:l=<begin> until	-1 0 -1 4 -7 -1 0 3
v:l=<begin> until & d:ahead	-1 0 -1 4 -7 -1 0 3
v:l=<day-ahead> ,	-5 2 -1 -7 0 12 0 -2
v:l=<day-ahead> , & d:ahead	-5 2 -1 -8 0 12 0 -1
v:l=<day-ahead> to	-1 -13 -2 0 -4 0 0 17
v:l=<day-ahead> to & d:ahead	-1 -13 -2 0 -4 0 0 17
v:l=<day-gone> ,	0 -1 0 18 0 0 0 -15
v:l=<day-gone> and	0 0 0 -4 7 0 0 0
v:l=<day-gone> to	-1 12 0 -5 -6 0 0 0
v:l=<day-gone> to & d:ahead	-1 12 0 -6 -6 0 0 1
v:l=<level> by	0 10 0 -4 0 0 0 -1
v:l=<level> from	-3 9 -1 11 -15 0 0 -19
v:l=<level> from & d:ahead	-3 16 -1 1 -15 0 0 -18
v:l=<level> from & d:today	0 -18 0 19 0 0 0 -2
v:l=<level> on	0 -1 0 9 12 0 0 -36
v:l=<level> on & d:ahead	0 1 0 5 12 0 0 -35
v:l=<level> on & d:today	0 -6 0 7 0 0 0 0
v:l=<level> since	0 -13 0 0 -2 0 0 10
v:l=<level> since & d:ahead	0 -13 0 0 -2 0 0 11
v:l=<level> until	0 -4 0 -1 -6 0 0 16
v:l=<level> until & d:ahead	0 -4 0 -2 -6 0 0 17
v:l=<name> ,	0 0 0 -11 0 0 0 13
v:l=<name> , & d:today	0 0 0 -12 0 0 0 13
v:l=<name> before	0 6 0 0 -2 0 0 -3
v:l=<name> end	2 0 8 6 0 0 0 -16
v:l=<name> from & d:ahead	1 5 0 -6 0 0 0 0
v:l=<name> on	0 -11 7 19 -1 0 0 -14
v:l=<name> on & d:ahead	0 -9 7 15 0 0 0 -12
v:l=<name> until	0 0 0 -6 1 0 0 4
v:l=<name> until & d:ahead	0 0 0 -6 1 0 0 4
v:l=<number> ,	0 -21 0 0 0 0 0 18
v:l=<number> , & d:today	0 -13 0 15 0 0 0 0
v:l=<number> on	0 20 -3 -12 0 0 0 -5
v:l=<number> on & d:ahead	0 24 -3 -17 0 0 0 -4
v:l=<office> on	0 -4 0 9 0 0 0 0
v:l=<office> on & d:ahead	0 -4 0 9 0 0 0 0
v:l=<organisation> ,	0 -4 0 -5 12 0 0 -3
v:l=<organisation> announce	0 13 0 -12 0 0 0 0
v:l=<organisation> announce & d:today	0 13 0 -12 0 0 0 0
v:l=<organisation> meet	0 -1 0 -4 -6 0 0 13
v:l=<organisation> on	0 -3 0 15 -4 0 0 -6
v:l=<organisation> on & d:ahead	0 -3 0 14 -3 0 0 -6
v:l=<person> ,	0 0 0 6 0 0 0 0
v:l=<person> :	0 -8 0 1 0 0 0 3
v:l=<person> on	0 16 0 -5 -1 0 0 -12
v:l=<person> on & d:ahead	0 17 0 -6 -1 0 0 -12
v:l=<seat> ,	-4 14 0 7 -10 0 0 -13
v:l=<seat> , & d:ahead	-1 -6 0 17 -2 0 0 -2
v:l=<seat> , & d:today	0 18 0 -2 -4 0 0 -10
v:l=<seat> from	0 -1 0 11 -7 0 0 -2
v:l=<seat> from & d:ahead	0 0 0 11 -7 0 0 -1
v:l=<seat> on	0 -28 0 19 2 0 0 -1
v:l=<seat> on & d:ahead	0 -27 0 17 3 0 0 0
v:l=<span> ,	0 -5 0 11 0 0 0 -5
v:l=<span> from	0 15 -2 3 0 0 0 -22
v:l=<span> from & d:ahead	0 17 -2 0 0 0 0 -22
v:l=again from	0 -6 0 0 -5 0 0 14
v:l=again from & d:ahead	0 -6 0 0 -5 0 0 14
v:l=again on	0 3 7 0 0 0 0 -10
v:l=again on & d:ahead	0 3 7 0 0 0 0 -10
v:l=agreement by	0 0 0 10 0 0 -5 0
v:l=agreement by & d:ahead	0 0 0 10 0 0 -5 0
v:l=and from	0 15 0 -6 0 0 0 -8
v:l=and from & d:ahead	0 15 0 -6 0 0 0 -8
v:l=and on	0 27 0 -21 -4 0 0 -1
v:l=and on & d:ahead	0 27 0 -23 -4 0 0 0
v:l=announce for	0 21 0 -16 -3 0 0 0
v:l=announce for & d:ahead	0 21 0 -16 -3 0 0 0
v:l=announce on	-4 -16 0 13 0 0 0 2
v:l=announce on & d:ahead	-4 -14 0 12 0 0 0 2
v:l=apply from	1 -9 0 10 -7 0 0 2
v:l=apply from & d:ahead	1 0 0 0 -6 0 0 3
v:l=apply until	8 -11 0 -9 0 0 0 10
v:l=apply until & d:ahead	8 -11 0 -9 0 0 0 10
v:l=arrive by	0 7 6 -7 -2 0 -1 -3
v:l=arrive by & d:ahead	0 7 6 -7 -2 0 -1 -3
v:l=as of	0 15 -1 0 -1 0 0 -13
v:l=as of & d:ahead	0 29 0 -23 0 0 0 -8
v:l=as of & d:today	0 -24 0 28 0 0 0 -4
v:l=at <number>	0 0 0 -4 0 0 0 6
v:l=at <number> & d:today	0 -5 0 10 0 0 0 -2
v:l=at the	-3 6 -1 15 0 0 0 -15
v:l=at the & d:ahead	-3 6 -1 15 0 0 0 -15
v:l=away on	0 0 0 -6 0 0 0 9
v:l=away on & d:ahead	0 0 0 -6 0 0 0 9
v:l=back to	0 0 0 4 0 4 0 -8
v:l=back to & d:ahead	0 0 0 4 0 4 0 -8
v:l=before the	-3 0 0 12 1 0 0 -10
v:l=before the & d:ahead	-3 0 0 12 1 0 0 -10
v:l=begin on	-11 10 1 2 3 0 0 -17
v:l=begin on & d:ahead	-11 10 1 1 3 0 0 -17
v:l=busan on	0 0 0 6 0 0 0 -1
v:l=busan on & d:ahead	0 0 0 6 0 0 0 -1
v:l=by the	0 -11 -3 14 0 -4 19 -28
v:l=by the & d:ahead	0 -11 -3 14 0 -4 19 -28
v:l=change on	3 -9 20 -5 1 0 0 -10
v:l=change on & d:ahead	3 -9 20 -5 1 0 0 -10
v:l=charge from	0 10 0 -7 0 0 0 0
v:l=charge from & d:ahead	0 10 0 -7 0 0 0 0
v:l=close on	0 -12 0 -2 -5 15 0 4
v:l=close on & d:ahead	0 -12 0 -2 -5 15 0 4
v:l=collect from	0 9 0 -4 0 0 0 0
v:l=collect from & d:ahead	0 9 0 -4 0 0 0 0
v:l=control of	-5 0 0 7 0 0 0 0
v:l=control of & d:ahead	-5 0 0 7 0 0 0 0
v:l=counted from	0 -3 0 -8 0 0 0 13
v:l=counted from & d:ahead	0 -3 0 -8 0 0 0 13
v:l=country from	0 11 0 -10 0 0 0 0
v:l=country from & d:ahead	0 11 0 -10 0 0 0 0
v:l=date :	0 -9 0 6 0 0 0 1
v:l=date : & d:today	0 -3 0 12 0 0 0 -5
v:l=date is	0 2 0 -22 0 0 0 16
v:l=date is & d:ahead	0 2 0 -22 0 0 0 16
v:l=deadline of	0 -4 0 -3 -3 7 4 0
v:l=deadline of & d:ahead	0 -4 0 -3 -3 7 4 0
v:l=deal on	0 9 0 -5 0 0 0 0
v:l=deal on & d:ahead	0 9 0 -6 0 0 0 0
v:l=decide on	0 -2 0 -5 7 0 0 0
v:l=decide on & d:ahead	0 -2 0 -5 7 0 0 0
v:l=desk ,	0 -6 0 7 0 0 0 0
v:l=desk , & d:today	0 -6 0 7 0 0 0 0
v:l=die on	0 0 0 -11 0 0 0 14
v:l=die on & d:ahead	0 0 0 -11 0 0 0 14
v:l=down on	0 -3 0 7 0 0 0 -1
v:l=duty from	0 -8 0 13 -1 0 0 -3
v:l=duty of	0 -5 0 7 0 0 0 0
v:l=duty on	0 5 0 4 -2 0 0 -9
v:l=duty on & d:ahead	0 5 0 3 -2 0 0 -9
v:l=duty until	0 -2 2 -8 -3 0 0 11
v:l=duty until & d:ahead	0 -2 2 -8 -3 0 0 11
v:l=early as	0 -11 0 -8 12 0 0 6
v:l=early as & d:ahead	0 -11 0 -8 12 0 0 6
v:l=eastern time	0 -8 0 10 1 0 0 0
v:l=effect from	0 -4 0 10 -1 0 0 -1
v:l=effect from & d:ahead	0 -4 0 10 -1 0 0 -1
v:l=effect on	3 20 0 -14 -9 0 0 -7
v:l=effect on & d:ahead	3 12 0 -7 -8 0 0 -5
v:l=effect on & d:today	0 11 0 -10 0 0 0 0
v:l=end on	1 -4 1 -8 1 -1 -1 9
v:l=end on & d:ahead	1 -4 1 -8 1 -1 -1 9
v:l=enter before	0 -5 6 -20 15 0 0 -3
v:l=enter before & d:ahead	0 -5 6 -20 15 0 0 -3
v:l=expire on	-3 -4 6 0 -7 0 0 6
v:l=expire on & d:ahead	-3 -4 6 0 -7 0 0 6
v:l=extension to	0 0 0 -3 0 0 0 7
v:l=extension to & d:ahead	0 0 0 -3 0 0 0 7
v:l=fall on	0 14 0 -8 0 0 0 -3
v:l=fall on & d:ahead	0 15 0 -10 0 0 0 -3
v:l=follow on	0 3 0 -2 9 0 0 -12
v:l=follow on & d:ahead	0 3 0 -2 9 0 0 -12
v:l=for the	0 0 0 6 0 0 0 -3
v:l=for the & d:ahead	0 0 0 6 0 0 0 -3
v:l=force on	4 -12 0 8 -3 0 0 2
v:l=force on & d:ahead	4 -12 0 8 -3 0 0 2
v:l=force since	0 17 0 -11 0 0 0 -5
v:l=force since & d:ahead	0 17 0 -11 0 0 0 -5
v:l=force until	0 1 1 -18 4 0 0 7
v:l=force until & d:ahead	0 1 1 -18 4 0 0 7
v:l=friday ,	13 8 21 -30 0 -3 0 0
v:l=friday , & d:ahead	14 -9 22 -30 3 -2 0 6
v:l=friday , & d:today	0 18 0 -5 -1 0 0 -20
v:l=from the	11 8 0 -1 -4 0 0 -23
v:l=from the & d:ahead	11 8 0 -1 -4 0 0 -23
v:l=geneva on	0 -2 0 11 0 0 0 -1
v:l=geneva on & d:ahead	0 -2 0 10 0 0 0 -1
v:l=go on	0 -11 0 -10 0 0 0 19
v:l=go on & d:ahead	0 -11 0 -4 0 0 0 14
v:l=good from	4 13 0 -10 -4 0 0 -5
v:l=good from & d:ahead	4 13 0 -10 -4 0 0 -5
v:l=good on	0 -9 0 12 0 0 0 -2
v:l=good on & d:ahead	0 -9 0 12 0 0 0 -2
v:l=good to	-4 0 0 -1 0 0 0 9
v:l=good to & d:ahead	-4 0 0 -1 0 0 0 9
v:l=happen on	10 1 -4 -20 -2 0 0 14
v:l=happen on & d:ahead	10 1 -4 -20 -2 0 0 14
v:l=has until	0 -11 0 -5 3 5 -1 9
v:l=has until & d:ahead	0 -11 0 -5 3 5 -1 9
v:l=have end	0 0 0 13 0 0 0 -12
v:l=have until	0 3 0 1 2 -1 6 -12
v:l=have until & d:ahead	0 3 0 1 2 -1 6 -12
v:l=hold until	1 -7 0 -1 -2 0 0 8
v:l=hold until & d:ahead	1 -7 0 -1 -2 0 0 8
v:l=in <name>	0 0 0 7 0 0 0 -2
v:l=in <seat>	0 -1 0 16 -7 0 0 -2
v:l=in <seat> & d:ahead	0 0 0 12 -7 0 0 0
v:l=in on	2 -3 0 -10 0 0 0 11
v:l=in on & d:ahead	2 -3 0 -10 0 0 0 11
v:l=is <level>	0 0 0 6 0 0 0 -2
v:l=is <level> & d:today	0 0 0 6 0 0 0 -2
v:l=it by	0 -6 0 8 -9 0 8 -3
v:l=it by & d:ahead	0 -6 0 8 -9 0 8 -3
v:l=it on	0 -8 0 26 -10 0 0 -11
v:l=it on & d:ahead	0 -8 0 26 -10 0 0 -11
v:l=lapse on	2 0 -1 -11 4 0 0 3
v:l=lapse on & d:ahead	2 0 -1 -11 4 0 0 3
v:l=last until	0 -7 1 6 -2 0 0 -1
v:l=last until & d:ahead	0 -7 1 6 -2 0 0 -1
v:l=late on	0 13 0 0 -7 0 0 -4
v:l=late on & d:ahead	0 13 0 0 -7 0 0 -4
v:l=loaded before	0 10 -1 2 -7 0 0 -11
v:l=loaded before & d:ahead	0 22 0 -9 -4 0 0 -9
v:l=loaded before & d:today	0 -7 0 11 0 0 0 0
v:l=m .	0 30 0 -23 0 0 0 -8
v:l=m . & d:today	0 34 0 -32 0 0 0 0
v:l=measure on	0 -4 0 6 0 0 0 0
v:l=measure on & d:ahead	0 -4 0 6 0 0 0 0
v:l=meet on	0 2 0 4 -7 0 0 -1
v:l=meet on & d:ahead	0 2 0 4 -7 0 0 -1
v:l=midnight on	0 -6 0 9 -4 0 0 -1
v:l=midnight on & d:ahead	0 -6 0 8 -4 0 0 -1
v:l=minute of	3 11 0 -13 5 0 0 -8
v:l=monday ,	0 9 0 -1 -4 0 0 0
v:l=monday , & d:ahead	0 14 0 -16 -2 0 0 4
v:l=monday , & d:today	0 -8 0 14 0 0 0 -5
v:l=notice of	-1 -2 0 0 13 0 0 -11
v:l=notice of & d:ahead	-1 0 0 0 13 0 0 -10
v:l=off on	0 0 0 -15 19 0 0 -2
v:l=off on & d:ahead	0 0 0 -15 19 0 0 -2
v:l=off until	0 7 0 0 -2 0 0 -2
v:l=off until & d:ahead	0 7 0 0 -2 0 0 -2
v:l=on <day-ahead>	0 -1 0 12 0 0 0 -8
v:l=on <day-ahead> & d:today	0 -1 0 12 0 0 0 -8
v:l=on <day-gone>	0 0 0 8 0 0 0 -7
v:l=on <day-gone> & d:today	0 0 0 8 0 0 0 -7
v:l=on a	0 -11 0 9 0 0 0 0
v:l=on a & d:ahead	0 -11 0 9 0 0 0 0
v:l=on the	-7 12 6 -17 -1 0 -1 8
v:l=on the & d:ahead	-7 12 6 -17 -1 0 -1 8
v:l=opened on	0 -2 0 8 -2 0 0 0
v:l=opened on & d:ahead	0 -2 0 8 -2 0 0 0
v:l=or after	0 8 6 0 0 0 0 -16
v:l=or after & d:ahead	0 8 6 0 0 0 0 -16
v:l=out on	0 4 -1 -12 -13 0 0 15
v:l=out on & d:ahead	0 5 -1 -12 -13 0 0 15
v:l=over on	0 10 0 -12 -5 0 0 11
v:l=over on & d:ahead	0 10 0 -12 -5 0 0 11
v:l=paper on	0 -9 0 14 -5 0 0 0
v:l=paper on & d:ahead	0 -9 0 14 -5 0 0 0
v:l=pay <level>	0 10 0 -3 0 0 0 -6
v:l=pay before	0 18 0 -11 -4 0 0 -3
v:l=pay before & d:ahead	0 18 0 -11 -4 0 0 -3
v:l=phone on	0 8 0 -7 0 0 0 0
v:l=phone on & d:ahead	0 8 0 -7 0 0 0 0
v:l=post on	0 -6 0 7 0 0 0 0
v:l=post on & d:ahead	0 -6 0 7 0 0 0 0
v:l=proclamation on	0 -10 0 11 0 0 0 0
v:l=proclamation on & d:ahead	0 -10 0 11 0 0 0 0
v:l=prolonged to	0 0 7 -2 0 0 0 -2
v:l=prolonged to & d:ahead	0 0 7 -2 0 0 0 -2
v:l=published on	-2 0 0 10 -3 0 0 -3
v:l=published on & d:ahead	-2 0 0 9 -3 0 0 -3
v:l=rate from	0 17 0 -15 0 0 0 0
v:l=reach on	0 -6 0 -1 0 0 0 9
v:l=reach on & d:ahead	0 -6 0 -1 0 0 0 9
v:l=report on	0 12 0 -13 1 0 0 0
v:l=report on & d:ahead	0 13 0 -14 1 0 0 0
v:l=reporter on	0 13 0 -8 -1 0 0 -2
v:l=reporter on & d:today	0 11 0 -10 0 0 0 0
v:l=resume on	0 5 0 4 -3 0 0 -7
v:l=resume on & d:ahead	0 5 0 4 -3 0 0 -7
v:l=return on	0 0 0 0 -5 0 0 9
v:l=return on & d:ahead	0 0 0 0 -5 0 0 9
v:l=rise on	0 14 0 -10 0 0 0 -1
v:l=rise on & d:ahead	0 14 0 -11 0 0 0 -1
v:l=rule on	0 -4 0 10 -1 0 0 0
v:l=rule on & d:ahead	0 -4 0 9 -1 0 0 0
v:l=run out	0 8 0 -6 0 0 0 0
v:l=run out & d:today	0 12 0 -6 0 0 0 -5
v:l=run to	1 -2 0 4 5 0 0 -8
v:l=run to & d:ahead	1 -2 0 4 5 0 0 -8
v:l=run until	0 -1 2 -20 0 0 -1 24
v:l=run until & d:ahead	0 -1 2 -20 0 0 -1 24
v:l=saturday ,	0 19 0 -13 -1 0 0 -4
v:l=saturday , & d:ahead	0 21 0 -18 0 0 0 -1
v:l=saturday , & d:today	0 0 0 6 0 0 0 -1
v:l=say on	0 0 0 7 -10 0 0 2
v:l=say on & d:ahead	0 2 0 0 -9 0 0 6
v:l=say on & d:today	0 -5 0 14 0 0 0 -5
v:l=say until	0 0 5 -6 0 0 0 0
v:l=say until & d:ahead	0 0 5 -6 0 0 0 0
v:l=sheet of	0 -6 0 10 0 0 0 0
v:l=sheet of & d:ahead	0 -6 0 10 0 0 0 0
v:l=ship before	0 7 -5 -9 6 0 0 0
v:l=ship before & d:ahead	0 -3 -4 2 6 0 0 0
v:l=sign by	0 -12 0 -8 0 0 6 11
v:l=sign by & d:ahead	0 -11 0 -9 0 0 6 11
v:l=sign on	0 12 0 -3 -6 0 0 -4
v:l=sign on & d:ahead	0 13 0 -3 -6 0 0 -4
v:l=since the	0 -5 0 13 0 0 0 -5
v:l=since the & d:ahead	0 -5 0 13 0 0 0 -5
v:l=sit on	0 -6 0 -12 18 0 0 0
v:l=sit on & d:ahead	0 -6 0 -12 18 0 0 0
v:l=sleep until	0 6 0 -4 1 0 0 -1
v:l=sleep until & d:ahead	0 6 0 -4 1 0 0 -1
v:l=so on	0 -7 0 -3 14 0 0 -8
v:l=so on & d:ahead	0 -7 0 -3 14 0 0 -8
v:l=start on	9 18 -3 -16 0 0 0 -10
v:l=start on & d:ahead	9 18 -3 -16 0 0 0 -10
v:l=statement on	0 -9 0 12 0 0 0 -1
v:l=statement on & d:ahead	0 -9 0 12 0 0 0 0
v:l=sunday ,	0 0 0 -5 -2 0 0 12
v:l=sunday , & d:ahead	0 0 0 -9 -2 0 0 14
v:l=suspend from	0 8 0 -11 3 0 0 0
v:l=suspend from & d:ahead	0 9 0 -13 3 0 0 0
v:l=suspend until	-2 -4 8 0 0 0 0 1
v:l=suspend until & d:ahead	-2 -4 8 0 0 0 0 1
v:l=take effect	0 22 0 -17 0 0 0 -4
v:l=take effect & d:today	0 18 0 -17 0 0 0 0
v:l=talk on	0 -3 0 -2 0 0 0 9
v:l=talk on & d:ahead	0 -3 0 9 0 0 0 0
v:l=talk on & d:today	0 0 0 -10 0 0 0 11
v:l=tariff from	0 -38 0 43 -3 0 0 -4
v:l=tariff from & d:ahead	0 -38 0 43 -3 0 0 -4
v:l=tariff on	0 12 0 -22 14 0 0 0
v:l=tariff on & d:ahead	0 12 0 -22 14 0 0 0
v:l=tariff until	0 0 0 12 0 0 0 -6
v:l=tariff until & d:ahead	0 0 0 12 0 0 0 -6
v:l=there until	0 -7 0 5 0 0 0 1
v:l=there until & d:ahead	0 -7 0 5 0 0 0 1
v:l=thursday ,	0 0 0 -9 -3 0 0 15
v:l=thursday , & d:ahead	0 7 0 -10 -1 0 0 7
v:l=thursday , & d:today	0 -11 0 0 0 0 0 9
v:l=to <level> & d:today	0 10 0 -8 0 0 0 0
v:l=to the	-1 -1 0 -12 5 0 0 15
v:l=to the & d:ahead	-1 -1 0 -12 5 0 0 15
v:l=truce end	0 -1 0 -29 2 0 0 29
v:l=truce end & d:ahead	0 0 0 -14 2 0 0 14
v:l=truce of	0 10 0 0 0 0 0 -10
v:l=truce of & d:ahead	0 10 0 0 0 0 0 -10
v:l=truce to	0 0 0 -17 0 0 0 18
v:l=truce to & d:ahead	0 0 0 -17 0 0 0 18
v:l=truce until	0 0 0 24 0 0 0 -21
v:l=truce until & d:ahead	0 0 0 24 0 0 0 -21
v:l=tuesday ,	0 5 0 -12 0 0 0 7
v:l=tuesday , & d:ahead	0 10 0 -15 0 0 0 2
v:l=tuesday , & d:today	0 -8 0 0 0 0 0 5
v:l=until the	-3 -8 -3 4 -14 -1 0 10
v:l=until the & d:ahead	-3 -8 -3 4 -14 -1 0 10
v:l=up on	0 -2 0 -4 0 0 0 10
v:l=up on & d:ahead	0 -1 0 -5 0 0 0 11
v:l=us on	0 -9 0 12 0 0 0 0
v:l=us to	0 5 0 -9 0 0 0 3
v:l=us to & d:ahead	0 5 0 -9 0 0 0 3
v:l=vote on	0 -11 0 -6 14 0 0 -1
v:l=vote on & d:ahead	0 -11 0 -6 14 0 0 -1
v:l=wednesday ,	0 0 0 -23 11 4 0 15
v:l=wednesday , & d:ahead	0 13 0 -25 -8 4 0 13
v:l=wednesday , & d:today	0 -23 0 -5 16 0 0 3
v:l=week ,	0 0 0 -20 11 0 0 9
v:l=week , & d:ahead	0 0 0 -20 11 0 0 10
v:l=write on	0 -12 -3 8 10 0 0 -7
v:l=write on & d:ahead	0 -12 -3 8 10 0 0 -7
v:l=york ,	0 -2 0 8 0 0 0 0
v:lead="	3 20 -4 -5 -21 -2 0 -9
v:lead=" & d:ahead	3 22 -4 -9 -20 -2 0 -6
v:lead=" & d:today	0 -4 0 11 0 0 0 -3
v:lead=(	0 1 0 18 0 0 0 -17
v:lead=( & d:ahead	0 4 0 20 0 0 0 -22
v:lead=)	-5 16 0 -4 -3 0 0 -3
v:lead=) & d:ahead	-5 18 0 -7 -3 0 0 -1
v:lead=,	7 8 -2 -8 -7 -2 -6 8
v:lead=, & d:ahead	13 7 4 -25 -6 0 0 11
v:lead=, & d:today	-14 -1 -14 19 -2 -7 -8 -2
v:lead=-	0 4 0 -12 -1 0 0 8
v:lead=- & d:ahead	0 7 0 -21 0 0 0 13
v:lead=- & d:today	0 -2 0 13 0 0 0 -6
v:lead=1	-1 41 0 -23 4 0 0 -24
v:lead=1 & d:ahead	-1 47 0 -52 4 0 0 -3
v:lead=1 & d:today	0 -11 0 34 0 0 0 -25
v:lead=10	0 -1 1 -11 0 0 0 13
v:lead=12	0 -22 0 0 -2 0 0 21
v:lead=13	0 -8 0 -6 0 -5 0 17
v:lead=14	0 -4 0 36 -3 -2 0 -26
v:lead=14 & d:today	0 -1 0 15 0 0 0 -10
v:lead=15	0 -1 0 7 0 0 0 0
v:lead=2	0 0 0 5 0 0 0 -8
v:lead=2 & d:today	0 -4 0 10 0 0 0 -2
v:lead=20	0 -1 0 16 -2 0 0 -11
v:lead=24	0 1 0 5 0 0 0 -6
v:lead=24 & d:today	0 -8 0 9 0 0 0 0
v:lead=29	0 0 0 6 0 0 0 -2
v:lead=3	0 11 0 -28 0 0 0 22
v:lead=30	0 -3 0 -38 -4 21 0 28
v:lead=30 & d:today	0 0 0 -29 0 0 0 31
v:lead=31	0 2 0 -21 -3 0 0 20
v:lead=5	0 18 0 -16 0 0 0 0
v:lead=7	0 11 0 -10 0 0 0 0
v:lead=7 & d:today	0 11 0 -10 0 0 0 0
v:lead=8	0 -8 0 27 -1 0 0 -17
v:lead=9	10 3 0 -8 6 0 0 -12
v:lead=9 & d:today	11 0 0 -9 0 0 0 0
v:lead=:	-2 11 10 -18 9 -9 -16 6
v:lead=: & d:ahead	0 -9 14 -5 15 -6 -13 1
v:lead=: & d:today	-4 31 -6 -25 -14 0 0 11
v:lead=;	0 5 -6 -7 7 6 -1 -2
v:lead=; & d:ahead	0 7 -6 -10 7 6 0 -1
v:lead=; & d:today	0 -2 0 6 0 0 0 0
v:lead=a	14 -4 0 -7 10 0 -8 -1
v:lead=a & d:ahead	15 -12 0 -1 10 0 -8 -4
v:lead=a & d:today	0 10 0 -10 0 0 0 1
v:lead=according	0 -2 0 9 0 0 0 -2
v:lead=according & d:ahead	0 -2 0 9 0 0 0 -2
v:lead=after	0 4 0 2 7 0 0 -15
v:lead=after & d:ahead	0 8 0 0 7 0 0 -12
v:lead=after & d:today	0 -4 0 6 0 0 0 -1
v:lead=an	0 -4 0 -5 1 0 0 11
v:lead=an & d:ahead	0 -3 0 -6 1 0 0 11
v:lead=and	-7 -1 -8 -8 2 -3 -2 19
v:lead=and & d:ahead	-7 -1 -8 -13 3 -3 -2 24
v:lead=and & d:today	0 0 0 9 0 0 0 -7
v:lead=april	0 -9 0 19 2 0 0 -16
v:lead=april & d:ahead	0 -9 0 18 2 0 0 -16
v:lead=argentina	0 0 0 -4 0 0 6 0
v:lead=argentina & d:ahead	0 0 0 -4 0 0 6 0
v:lead=as	0 -22 0 3 11 0 0 1
v:lead=as & d:ahead	0 -18 0 7 12 0 0 -4
v:lead=as & d:today	0 -1 0 -4 0 0 0 8
v:lead=at	0 -10 0 -14 0 0 0 24
v:lead=at & d:ahead	0 -8 0 -1 0 0 0 11
v:lead=at & d:today	0 0 0 -12 0 0 0 16
v:lead=august & d:ahead	0 -9 0 9 -2 0 0 0
v:lead=august & d:today	0 14 0 -12 0 0 0 0
v:lead=because	0 -2 0 -3 0 0 0 7
v:lead=because & d:ahead	0 -2 0 -3 0 0 0 7
v:lead=before	-1 8 8 -4 -5 0 0 -6
v:lead=before & d:ahead	-1 13 9 -17 -3 0 0 0
v:lead=before & d:today	0 -3 0 12 0 0 0 -9
v:lead=beijing	0 -4 0 6 -5 0 0 3
v:lead=both	1 17 0 -7 -4 0 -1 -2
v:lead=both & d:ahead	1 18 0 -9 -4 0 -1 -2
v:lead=brazil	0 1 0 -11 0 0 5 2
v:lead=brazil & d:ahead	0 1 0 -11 0 0 5 2
v:lead=britain	0 -6 0 -4 8 0 0 2
v:lead=britain & d:ahead	0 -6 0 -4 8 0 0 2
v:lead=but	-4 10 0 -12 -11 0 0 15
v:lead=but & d:ahead	-4 10 0 -12 -11 0 0 16
v:lead=by	0 -8 0 9 0 0 8 -14
v:lead=by & d:ahead	0 -7 0 8 0 0 8 -13
v:lead=china	18 -8 -2 -8 1 0 -2 1
v:lead=china & d:ahead	9 -2 -1 -7 2 0 -1 2
v:lead=china & d:today	11 -7 0 -2 0 0 0 0
v:lead=chinese	0 -13 0 16 1 -2 0 -3
v:lead=chinese & d:ahead	0 -10 0 13 1 -2 0 -2
v:lead=commerce	0 9 0 -7 0 0 0 0
v:lead=economy	0 -5 0 6 0 0 0 0
v:lead=economy & d:ahead	0 -5 0 6 0 0 0 0
v:lead=export	0 8 0 -2 0 0 0 -2
v:lead=february	0 11 0 0 -2 0 0 -10
v:lead=for	2 22 -8 -22 -3 0 0 5
v:lead=for & d:ahead	2 7 -8 -10 -3 0 0 9
v:lead=friday & d:today	0 0 0 7 0 0 0 -2
v:lead=from	2 20 7 -17 -2 -1 -1 -7
v:lead=from & d:ahead	2 18 7 -16 -1 -1 -1 -6
v:lead=goods	-1 -4 -3 7 12 0 0 -14
v:lead=goods & d:ahead	-1 0 -2 0 12 0 0 -12
v:lead=goods & d:today	0 -7 0 10 0 0 0 0
v:lead=greer	0 -2 0 7 0 0 0 -1
v:lead=he	0 12 0 1 -14 0 0 -2
v:lead=he & d:ahead	0 13 0 0 -14 0 0 0
v:lead=he & d:today	0 -1 0 7 0 0 0 -1
v:lead=i	0 -15 0 28 -2 0 0 -10
v:lead=i & d:ahead	0 -6 0 21 -2 0 0 -9
v:lead=i & d:today	0 -7 0 8 0 0 0 0
v:lead=if	-11 -2 0 -19 0 -8 10 20
v:lead=if & d:ahead	-11 0 0 -16 1 -8 10 12
v:lead=if & d:today	0 -3 0 -10 0 0 0 16
v:lead=in	0 27 -1 -18 -1 0 0 0
v:lead=in & d:ahead	0 28 0 -20 -1 0 0 0
v:lead=india	0 3 0 -19 0 0 6 12
v:lead=india & d:ahead	0 6 0 -4 0 0 6 -5
v:lead=indonesia	0 -1 0 9 0 0 0 -5
v:lead=indonesia & d:ahead	0 -1 0 9 0 0 0 -5
v:lead=it	2 -7 -17 2 -11 -9 -4 18
v:lead=it & d:ahead	3 -4 -17 -6 -9 -9 -4 24
v:lead=it & d:today	0 -10 0 34 0 0 0 -22
v:lead=january	0 -10 0 -26 -6 18 0 19
v:lead=january & d:ahead	0 -10 0 -27 -6 18 0 19
v:lead=july	0 24 0 -7 0 0 0 -19
v:lead=july & d:ahead	0 25 0 -8 0 0 0 -19
v:lead=june	0 3 0 10 -5 0 0 -11
v:lead=last	0 -5 0 -34 -2 0 0 40
v:lead=march	0 0 0 -1 17 -3 0 -17
v:lead=march & d:today	0 -14 0 15 0 0 0 0
v:lead=may	0 -12 0 24 0 0 0 -13
v:lead=may & d:today	0 -3 0 6 0 0 0 0
v:lead=minister & d:ahead	0 0 0 -6 4 0 0 1
v:lead=monday	0 -19 12 14 0 0 0 -13
v:lead=monday & d:ahead	0 -17 13 8 0 0 0 -9
v:lead=monday & d:today	0 0 0 6 0 0 0 -1
v:lead=mr	0 -12 0 16 0 0 0 -5
v:lead=mr & d:ahead	0 -12 0 15 0 0 0 -5
v:lead=my	0 13 0 -2 -6 0 0 -3
v:lead=my & d:ahead	0 13 0 -2 -6 0 0 -3
v:lead=neither	0 -17 0 6 0 0 0 11
v:lead=new	2 -10 0 8 0 0 0 0
v:lead=new & d:ahead	2 -9 0 7 0 0 0 0
v:lead=no	0 -6 0 0 2 0 3 0
v:lead=not	0 2 0 6 0 0 0 -9
v:lead=november	10 -13 10 -32 -8 0 0 27
v:lead=november & d:ahead	12 -5 11 -40 -7 0 0 29
v:lead=november & d:today	0 -5 0 14 0 0 0 -1
v:lead=objections	0 -1 0 21 -15 0 0 -2
v:lead=objections & d:ahead	0 -1 0 21 -15 0 0 -2
v:lead=october	0 -1 0 11 -1 0 0 -1
v:lead=officials	0 9 0 -5 -3 0 0 0
v:lead=officials & d:ahead	0 10 0 -5 -3 0 0 0
v:lead=on	0 0 -3 1 2 -6 -2 1
v:lead=on & d:ahead	0 0 -3 0 2 -6 -2 3
v:lead=on & d:today	0 0 0 8 0 0 0 -4
v:lead=our	0 0 0 11 -12 0 0 -4
v:lead=our & d:ahead	0 0 0 11 -12 0 0 -4
v:lead=president	-1 -3 -6 -4 11 0 0 7
v:lead=president & d:ahead	-1 -2 -6 -7 11 0 0 10
v:lead=president & d:today	0 0 0 6 0 0 0 -2
v:lead=saturday	0 -1 0 18 0 0 0 -14
v:lead=saturday & d:today	0 0 0 15 0 0 0 -13
v:lead=september	0 -13 0 20 0 0 0 -7
v:lead=september & d:today	0 -11 0 12 0 0 0 0
v:lead=since	0 -12 0 21 0 0 0 -5
v:lead=since & d:ahead	0 -12 0 20 0 0 0 -4
v:lead=so	0 -10 0 0 0 0 0 9
v:lead=so & d:ahead	0 -9 0 -1 0 0 0 12
v:lead=sunday	0 -4 0 19 0 0 0 -9
v:lead=sunday & d:ahead	0 -3 0 13 0 0 0 -5
v:lead=swiss	0 -2 0 7 0 0 0 0
v:lead=swiss & d:ahead	0 -2 0 7 0 0 0 0
v:lead=talks	0 -3 0 -7 0 0 0 13
v:lead=talks & d:ahead	0 -3 0 -2 0 0 0 8
v:lead=that	0 -10 0 -9 7 2 -1 10
v:lead=that & d:ahead	0 -14 0 0 -4 2 -1 11
v:lead=that & d:today	0 2 0 -15 17 0 0 -2
v:lead=the	-17 4 -4 -7 0 7 0 8
v:lead=the & d:ahead	-15 8 -3 -17 2 8 1 14
v:lead=the & d:today	0 -7 0 23 -4 0 0 -14
v:lead=their	0 -6 0 21 -3 0 0 -13
v:lead=their & d:ahead	0 -4 0 19 -3 0 0 -13
v:lead=then	0 0 0 11 -2 0 0 -9
v:lead=then & d:ahead	0 0 0 11 -2 0 0 -9
v:lead=they	-2 8 7 -8 -8 0 0 2
v:lead=they & d:ahead	-2 10 7 -11 -8 0 0 4
v:lead=this	5 -9 0 0 14 0 0 -12
v:lead=this & d:ahead	5 -6 0 14 -4 0 0 -10
v:lead=this & d:today	0 -1 0 -14 18 0 0 -1
v:lead=thursday	0 -18 0 -17 -8 0 0 32
v:lead=thursday & d:ahead	0 -13 0 -18 -6 0 0 30
v:lead=to	3 -1 0 -16 0 0 0 16
v:lead=to & d:ahead	3 -1 0 -16 0 0 0 16
v:lead=today	0 -15 0 -13 0 0 0 24
v:lead=today & d:today	0 -14 0 -12 -2 0 0 24
v:lead=tomorrow	13 -3 0 -11 16 -4 0 -10
v:lead=tomorrow & d:ahead	13 -3 0 -11 16 -4 0 -10
v:lead=trade	2 -4 0 10 -4 0 0 -2
v:lead=trade & d:today	0 -1 0 7 0 0 0 0
v:lead=treasury	0 -14 0 21 -4 0 0 0
v:lead=treasury & d:ahead	0 -13 0 19 -4 0 0 0
v:lead=trump	-4 12 0 -4 -5 0 0 0
v:lead=trump & d:ahead	-4 12 0 -4 -5 0 0 0
v:lead=tuesday	0 -6 0 26 0 0 0 -18
v:lead=tuesday & d:ahead	0 -5 0 19 0 0 0 -13
v:lead=tuesday & d:today	0 0 0 7 0 0 0 -5
v:lead=twenty	-2 12 0 0 0 0 0 -1
v:lead=twenty & d:ahead	-2 12 0 0 0 0 0 -1
v:lead=two	0 -8 0 -3 0 0 0 13
v:lead=two & d:ahead	0 -7 0 -4 0 0 0 14
v:lead=u.s.	0 6 0 0 0 0 0 -7
v:lead=u.s. & d:ahead	0 9 0 -1 0 0 0 -7
v:lead=under	0 0 0 12 0 -1 0 -3
v:lead=under & d:ahead	0 0 0 12 0 -1 0 -3
v:lead=unless	0 0 0 -6 -7 0 0 13
v:lead=unless & d:ahead	0 0 0 9 -6 0 0 -3
v:lead=until	-6 -11 0 11 0 -3 -3 6
v:lead=until & d:ahead	-6 -10 0 9 0 -3 -3 6
v:lead=washington	5 -7 0 -5 14 0 0 -8
v:lead=washington & d:ahead	5 -7 0 -5 14 0 0 -8
v:lead=we	0 21 6 -20 7 0 0 -10
v:lead=we & d:ahead	0 1 6 -6 8 0 0 -6
v:lead=we & d:today	0 23 0 -18 0 0 0 -3
v:lead=wednesday	0 -7 0 5 -1 0 0 2
v:lead=what	-10 6 -4 -2 -1 0 0 7
v:lead=what & d:ahead	-8 12 -3 -14 0 0 0 12
v:lead=what & d:today	0 -9 0 24 0 0 0 -11
v:lead=when	0 -15 0 11 0 0 0 0
v:lead=when & d:ahead	0 -14 0 0 0 0 0 10
v:lead=where	0 -12 0 22 0 6 -1 -21
v:lead=where & d:ahead	0 -10 0 12 0 6 -1 -11
v:lead=where & d:today	0 0 0 14 0 0 0 -10
v:lead=which & d:today	0 -10 0 4 0 0 0 3
v:lead=who	0 -1 0 16 -3 0 0 -11
v:lead=who & d:ahead	0 -8 0 23 -3 0 0 -11
v:lead=with	0 -3 0 -9 0 6 0 9
v:lead=with & d:ahead	0 -2 0 -10 0 6 0 9
v:lead=xi	0 0 0 8 0 0 0 -3
v:lead=xi & d:ahead	0 0 0 8 0 0 0 -3
v:lead=—	14 6 -2 -11 -14 0 -4 10
v:lead=— & d:ahead	6 11 0 -9 -10 0 -2 4
v:lead=— & d:today	10 -4 0 -5 -2 0 0 7
v:lr='s .	0 -2 0 -2 0 6 0 0
v:lr=( )	0 7 0 -1 0 0 0 -2
v:lr=( ) & d:ahead	0 8 0 -7 0 0 0 0
v:lr=, (	0 0 0 11 0 0 0 -9
v:lr=, ( & d:today	0 -4 0 18 0 0 0 -9
v:lr=, )	0 14 0 -12 0 0 0 0
v:lr=, ) & d:today	0 14 0 -13 0 0 0 0
v:lr=, ,	11 0 -7 11 -15 0 0 -5
v:lr=, , & d:ahead	12 13 -6 -4 -13 0 0 -5
v:lr=, , & d:today	0 -29 0 28 0 0 0 0
v:lr=, -	0 -9 0 20 0 0 0 -7
v:lr=, - & d:today	0 -9 0 20 0 0 0 -7
v:lr=, .	-5 0 17 -22 0 10 0 12
v:lr=, . & d:ahead	-3 0 18 -14 0 10 0 -1
v:lr=, . & d:today	0 0 0 -12 0 0 0 17
v:lr=, :	0 12 0 3 0 0 0 -16
v:lr=, <end>	-13 18 0 -17 4 -7 1 9
v:lr=, <end> & d:ahead	-7 17 0 -27 0 -2 5 11
v:lr=, <end> & d:today	-4 6 -4 -1 6 -2 -2 0
v:lr=, —	0 -6 0 6 -3 0 0 3
v:lr=, — & d:today	0 -6 0 6 -3 0 0 3
v:lr=: ,	0 5 0 -19 -6 0 0 21
v:lr=: , & d:ahead	0 6 0 8 -5 0 0 -10
v:lr=: .	0 -19 0 -5 -2 0 0 21
v:lr=: . & d:ahead	0 -18 0 -8 -2 0 0 23
v:lr=: <end> & d:ahead	4 4 0 -13 3 0 0 1
v:lr=: <end> & d:today	0 -7 0 17 0 0 0 -6
v:lr=<begin> 's	0 0 0 7 0 0 0 -1
v:lr=<begin> ,	5 -14 9 -7 8 0 0 0
v:lr=<begin> , & d:ahead	-6 -23 10 28 -13 0 0 -10
v:lr=<begin> , & d:today	10 3 0 -30 17 0 0 8
v:lr=<begin> .	7 6 -12 -11 -8 3 0 7
v:lr=<begin> . & d:ahead	7 11 -11 -19 -7 3 0 11
v:lr=<begin> . & d:today	0 -10 0 15 0 0 0 -4
v:lr=<begin> :	-5 -14 -1 10 0 -1 0 6
v:lr=<begin> : & d:ahead	-5 -11 -1 7 1 -1 0 6
v:lr=<begin> <end>	-8 -14 -5 -10 0 12 0 26
v:lr=<begin> <end> & d:ahead	-3 -26 -1 -21 8 14 0 27
v:lr=<begin> <end> & d:today	-2 3 -1 5 -11 0 0 3
v:lr=<begin> is	14 -5 0 -8 0 0 0 0
v:lr=<begin> it	-1 -15 0 23 -2 0 0 -8
v:lr=<begin> it & d:today	0 0 0 11 0 0 0 -5
v:lr=<begin> the	0 12 0 -4 4 0 0 -10
v:lr=<begin> the & d:ahead	0 13 0 -8 5 0 0 -9
v:lr=<begin> —	0 3 0 -2 8 0 0 -6
v:lr=<begin> — & d:ahead	0 6 0 -5 8 0 0 -5
v:lr=<day-ahead> .	0 -2 0 21 0 0 0 -17
v:lr=<day-ahead> . & d:today	0 -2 0 21 0 0 0 -17
v:lr=<level> ,	0 6 0 2 0 0 0 -10
v:lr=<level> , & d:today	0 -7 0 13 0 0 0 -3
v:lr=<level> .	0 2 0 9 0 0 0 -13
v:lr=<level> . & d:today	0 -9 0 20 0 0 0 -8
v:lr=<name> ,	0 0 0 0 0 0 7 -3
v:lr=<name> .	0 0 0 7 0 0 0 -1
v:lr=<number> ,	0 13 0 -15 11 0 0 -8
v:lr=<number> , & d:today	0 13 0 -7 0 0 0 -4
v:lr=<number> .	0 34 0 -33 -3 0 0 4
v:lr=<number> . & d:ahead	0 16 0 -21 -2 0 0 9
v:lr=<number> . & d:today	0 23 0 -18 0 0 0 -5
v:lr=<number> the	0 -19 0 20 0 0 0 0
v:lr=<number> the & d:today	0 -19 0 20 0 0 0 0
v:lr=<organisation> .	0 -1 0 7 0 0 0 -2
v:lr=<seat> .	0 0 0 13 -7 0 0 -1
v:lr=<seat> . & d:ahead	0 0 0 11 -7 0 0 0
v:lr=a ,	0 -15 0 13 0 0 0 0
v:lr=a , & d:ahead	0 -15 0 13 0 0 0 0
v:lr=a .	0 -11 0 18 0 0 0 -7
v:lr=a . & d:ahead	0 -11 0 18 0 0 0 -7
v:lr=after ,	0 1 0 -10 12 0 0 -1
v:lr=after , & d:ahead	0 1 0 -10 12 0 0 -1
v:lr=after .	3 11 7 -20 0 0 0 0
v:lr=after . & d:ahead	3 -1 7 -9 0 0 0 0
v:lr=announce that	0 13 0 -11 0 0 0 0
v:lr=announce that & d:today	0 13 0 -11 0 0 0 0
v:lr=as .	0 -4 0 -18 0 0 0 21
v:lr=at 's	0 0 0 -6 0 0 0 8
v:lr=before ,	0 21 -3 -24 5 0 0 0
v:lr=before , & d:ahead	0 21 -3 -24 5 0 0 0
v:lr=before .	0 -10 4 7 6 0 0 -6
v:lr=before . & d:ahead	0 -10 4 7 6 0 0 -6
v:lr=before <end>	0 -9 -7 -2 9 0 0 7
v:lr=before <end> & d:ahead	0 -9 -7 -2 9 0 0 7
v:lr=before and & d:today	0 -6 0 8 0 0 0 0
v:lr=before are	0 6 2 -4 0 0 0 -4
v:lr=before are & d:ahead	0 5 3 -6 0 0 0 -3
v:lr=before pay	0 1 0 0 6 0 0 -5
v:lr=before pay & d:ahead	0 1 0 -2 6 0 0 -4
v:lr=begin .	0 11 0 -7 0 0 0 0
v:lr=by ,	-5 -13 -1 -22 9 0 16 14
v:lr=by , & d:ahead	-5 -13 -1 -22 9 0 16 14
v:lr=by .	-5 -8 2 2 12 -4 -5 -2
v:lr=by . & d:ahead	-5 -6 2 0 12 -4 -5 -1
v:lr=by <end>	0 13 0 -8 6 0 5 -26
v:lr=by <end> & d:ahead	0 13 0 -8 6 0 5 -26
v:lr=by the	0 0 0 -3 -2 0 6 1
v:lr=charge .	0 -1 0 6 0 0 0 -1
v:lr=charge . & d:today	0 -1 0 6 0 0 0 -1
v:lr=come ,	0 14 0 -7 0 0 0 -7
v:lr=come , & d:ahead	0 14 0 -7 0 0 0 -7
v:lr=due .	0 6 0 -9 6 0 0 -3
v:lr=end , & d:ahead	0 -1 0 -10 1 0 0 12
v:lr=end .	0 -15 0 -2 -4 0 0 15
v:lr=end . & d:ahead	0 -13 0 13 -3 0 0 0
v:lr=end . & d:today	0 0 0 -14 0 0 0 17
v:lr=for ,	0 9 0 -16 -3 5 0 5
v:lr=for , & d:ahead	0 9 0 -16 -3 5 0 5
v:lr=for .	0 6 0 -10 13 0 0 -7
v:lr=for . & d:ahead	0 7 0 -15 14 0 0 -1
v:lr=for . & d:today	0 0 0 8 0 0 0 -4
v:lr=for <end>	0 -11 0 -1 -4 0 0 17
v:lr=for <end> & d:ahead	0 -11 0 -1 -4 0 0 17
v:lr=for in	0 0 0 6 0 0 0 0
v:lr=for in & d:ahead	0 0 0 6 0 0 0 0
v:lr=friday <end> & d:today	0 -3 0 10 0 0 0 -3
v:lr=from "	3 8 0 -9 0 0 0 -2
v:lr=from " & d:ahead	3 8 0 -9 0 0 0 -2
v:lr=from ,	-1 20 -7 -9 0 0 -1 -4
v:lr=from , & d:ahead	-1 12 -6 -6 0 0 -1 0
v:lr=from , & d:today	0 12 0 -4 0 0 0 -9
v:lr=from .	8 7 -1 0 2 -2 0 -21
v:lr=from . & d:ahead	0 15 -1 -5 3 -2 0 -20
v:lr=from . & d:today	11 -29 0 11 0 0 0 0
v:lr=from :	2 19 0 -17 0 0 0 -3
v:lr=from : & d:ahead	2 9 0 -9 0 0 0 -1
v:lr=from <end>	-6 9 -9 9 3 0 0 -33
v:lr=from <end> & d:ahead	-5 12 -7 4 5 0 0 -30
v:lr=from <end> & d:today	0 -5 0 11 -2 0 0 -1
v:lr=from <name>	0 17 0 -7 0 0 0 -10
v:lr=from <name> & d:ahead	0 17 0 -7 0 0 0 -10
v:lr=from <quality>	0 7 0 -5 0 0 0 0
v:lr=from a	6 -6 0 0 0 0 0 0
v:lr=from a & d:ahead	6 -6 0 0 0 0 0 0
v:lr=from and	0 9 0 -10 0 0 0 0
v:lr=from and & d:ahead	0 9 0 -10 0 0 0 0
v:lr=from if	0 15 0 -23 0 0 0 5
v:lr=from if & d:ahead	0 15 0 -23 0 0 0 5
v:lr=from it	0 14 0 -7 0 0 0 -5
v:lr=from it & d:ahead	0 15 0 -8 0 0 0 -5
v:lr=from the	-2 -4 0 10 -9 0 0 3
v:lr=from the & d:ahead	-2 -4 0 10 -9 0 0 3
v:lr=from to	-5 9 0 -11 -18 0 0 21
v:lr=from to & d:ahead	-5 10 0 -11 -18 0 0 21
v:lr=has .	0 8 0 0 -5 0 0 -2
v:lr=has . & d:ahead	0 8 0 0 -5 0 0 -2
v:lr=is ,	0 -4 0 4 0 12 0 -12
v:lr=is , & d:ahead	0 -3 0 3 0 12 0 -11
v:lr=is .	0 -3 0 -1 -2 7 0 2
v:lr=is . & d:ahead	0 -2 0 -4 -1 7 0 4
v:lr=is <end>	0 16 0 -18 -9 -5 0 10
v:lr=is <end> & d:ahead	0 16 0 -18 -9 -5 0 10
v:lr=it .	0 -5 0 7 -6 0 0 3
v:lr=it . & d:ahead	0 -2 0 1 -6 0 0 6
v:lr=meet .	0 0 0 -18 19 0 0 3
v:lr=midnight ,	0 0 0 -24 0 0 0 25
v:lr=monday <end>	0 -6 0 12 0 0 0 -2
v:lr=monday <end> & d:today	0 -6 0 12 0 0 0 -2
v:lr=of 's	0 -6 0 9 0 0 0 0
v:lr=of 's & d:ahead	0 -4 0 6 0 0 0 0
v:lr=of ,	-3 6 -4 -4 10 0 0 -3
v:lr=of , & d:ahead	-3 7 -3 -6 10 0 0 -3
v:lr=of .	-2 18 0 -6 -2 0 0 -4
v:lr=of . & d:ahead	-2 17 0 -10 -1 0 0 0
v:lr=of :	0 -3 0 8 0 0 0 0
v:lr=of : & d:ahead	0 -3 0 8 0 0 0 0
v:lr=of <end>	0 11 2 3 -10 0 0 -16
v:lr=of <end> & d:ahead	0 17 2 -1 -10 0 0 -15
v:lr=of <end> & d:today	0 -7 0 9 0 0 0 0
v:lr=of on	0 -5 0 9 0 0 0 0
v:lr=of on & d:ahead	0 -5 0 9 0 0 0 0
v:lr=on "	3 9 0 -9 0 0 0 -1
v:lr=on " & d:ahead	3 9 0 -9 0 0 0 -1
v:lr=on ,	0 -3 -3 11 -6 -2 -9 0
v:lr=on , & d:ahead	0 2 -2 4 -6 -2 -8 0
v:lr=on , & d:today	0 -19 0 20 0 0 0 -3
v:lr=on .	13 -11 0 4 9 0 4 -11
v:lr=on . & d:ahead	14 -6 0 -4 10 0 5 -7
v:lr=on . & d:today	0 -17 0 28 0 0 0 -9
v:lr=on :	0 1 0 -8 0 0 0 3
v:lr=on : & d:ahead	0 2 0 -9 0 0 0 3
v:lr=on ;	1 8 -1 -4 7 0 0 -10
v:lr=on ; & d:ahead	1 8 0 -4 7 0 0 -9
v:lr=on <day-today>	0 -7 0 -14 0 0 0 20
v:lr=on <day-today> & d:ahead	0 -7 0 -14 0 0 0 20
v:lr=on <end>	0 -5 11 8 -11 -7 -6 3
v:lr=on <end> & d:ahead	0 -5 11 7 -11 -7 -6 3
v:lr=on <name>	-3 -9 -2 4 0 0 0 11
v:lr=on <name> & d:ahead	-3 -9 -2 4 0 0 0 11
v:lr=on <person>	0 -24 0 15 0 0 0 7
v:lr=on <person> & d:ahead	0 -23 0 15 0 0 0 7
v:lr=on <seat>	0 -1 0 6 0 0 0 0
v:lr=on <seat> & d:ahead	0 -1 0 6 0 0 0 0
v:lr=on ?	12 -1 -2 -19 0 0 0 16
v:lr=on ? & d:ahead	12 -1 -2 -20 0 0 0 16
v:lr=on a	0 8 0 -6 0 0 0 0
v:lr=on a & d:ahead	0 8 0 -6 0 0 0 0
v:lr=on after & d:today	0 -6 0 11 0 0 0 -4
v:lr=on afternoon	0 -2 0 7 0 0 0 -2
v:lr=on and	-1 25 1 -2 -12 0 0 -21
v:lr=on and & d:ahead	-1 16 1 4 -12 0 0 -20
v:lr=on and & d:today	0 14 0 -12 0 0 0 0
v:lr=on at	-1 4 0 8 4 0 0 -16
v:lr=on at & d:ahead	-1 8 0 1 4 0 0 -13
v:lr=on at & d:today	0 -2 0 7 0 0 0 -2
v:lr=on by	0 0 0 15 -5 0 0 -6
v:lr=on by & d:ahead	0 0 0 14 -5 0 0 -6
v:lr=on evening	0 0 0 10 0 0 0 -11
v:lr=on evening & d:ahead	0 0 0 9 0 0 0 -10
v:lr=on for	0 9 0 -2 -8 0 0 0
v:lr=on for & d:ahead	0 9 0 -2 -8 0 0 0
v:lr=on from	0 14 0 -12 0 0 0 0
v:lr=on from & d:ahead	0 14 0 -12 0 0 0 0
v:lr=on he	0 0 0 6 0 0 0 0
v:lr=on if	0 -4 0 7 3 0 0 -3
v:lr=on if & d:ahead	0 -4 0 7 3 0 0 -3
v:lr=on in	0 5 0 7 -3 0 0 -13
v:lr=on in & d:ahead	0 9 0 2 -3 0 0 -13
v:lr=on is	0 8 0 0 0 0 0 -11
v:lr=on is & d:ahead	0 8 0 0 0 0 0 -11
v:lr=on it	0 0 0 2 -7 0 0 1
v:lr=on it & d:ahead	0 0 0 1 -7 0 0 1
v:lr=on morning	0 13 0 -12 -1 0 0 0
v:lr=on morning & d:ahead	0 14 0 -14 0 0 0 1
v:lr=on night	0 -8 9 -2 -3 0 0 5
v:lr=on night & d:ahead	0 -8 9 -2 -3 0 0 5
v:lr=on on	0 3 0 3 -8 0 0 0
v:lr=on on & d:ahead	0 4 0 2 -8 0 0 0
v:lr=on that	-3 5 -7 0 -12 0 0 7
v:lr=on that & d:ahead	-3 1 -6 2 -11 0 0 9
v:lr=on the	-4 5 -1 -11 1 0 0 10
v:lr=on the & d:ahead	-4 6 -1 -12 1 0 0 10
v:lr=on they	0 10 0 -4 0 0 0 -4
v:lr=on to	0 -3 0 9 0 0 0 -8
v:lr=on to & d:ahead	0 -1 0 4 0 0 0 -6
v:lr=on to & d:today	0 -2 0 6 0 0 0 0
v:lr=on unless	0 7 5 -11 10 0 0 -6
v:lr=on unless & d:ahead	0 7 5 -11 10 0 0 -6
v:lr=on whether	0 0 0 -8 0 0 0 10
v:lr=on with	0 3 0 7 0 0 0 -8
v:lr=on with & d:ahead	0 3 0 3 0 0 0 -7
v:lr=on without	0 -1 0 -5 0 0 0 10
v:lr=on without & d:ahead	0 -1 0 6 0 0 0 -2
v:lr=on without & d:today	0 0 0 -12 0 0 0 13
v:lr=on —	0 -11 0 10 0 0 0 0
v:lr=on — & d:ahead	0 -11 0 10 0 0 0 0
v:lr=out ,	0 -9 0 21 0 0 0 -9
v:lr=out .	0 15 0 -21 0 0 0 8
v:lr=out . & d:ahead	0 -3 0 -13 0 0 0 17
v:lr=saturday <end>	0 -4 0 -7 12 0 0 0
v:lr=since ,	5 -8 0 17 0 0 0 -15
v:lr=since , & d:ahead	5 -8 0 16 0 0 0 -15
v:lr=since .	0 7 0 9 -5 0 0 -16
v:lr=since . & d:ahead	0 7 0 7 -5 0 0 -14
v:lr=since ;	0 0 0 -15 0 0 0 16
v:lr=since ; & d:ahead	0 0 0 -15 0 0 0 16
v:lr=start ,	0 6 0 0 0 0 0 -6
v:lr=start , & d:ahead	0 8 0 0 0 0 0 -6
v:lr=than .	0 8 0 -16 12 0 0 -4
v:lr=the ,	-2 17 7 -9 -25 -2 0 1
v:lr=the , & d:ahead	-2 17 7 -9 -25 -2 0 1
v:lr=the .	-8 -13 -6 28 -8 -3 2 -6
v:lr=the . & d:ahead	-8 -13 -6 28 -8 -3 2 -6
v:lr=the <end>	-2 4 0 -13 0 -5 4 9
v:lr=the <end> & d:ahead	-2 4 0 -14 0 -5 4 9
v:lr=the ?	0 -19 0 28 -5 0 0 -6
v:lr=the ? & d:ahead	0 -19 0 28 -5 0 0 -6
v:lr=through .	0 -8 1 4 -2 0 0 1
v:lr=through . & d:ahead	0 -8 1 4 -2 0 0 1
v:lr=thursday <end>	0 -2 0 11 0 0 0 -5
v:lr=thursday <end> & d:today	0 -2 0 11 0 0 0 -5
v:lr=till .	4 -5 0 -7 0 7 0 0
v:lr=till . & d:ahead	4 -5 0 -7 0 7 0 0
v:lr=till <end>	0 -2 0 -11 0 0 0 17
v:lr=till <end> & d:ahead	0 -2 0 -11 0 0 0 17
v:lr=to ,	5 -16 3 -16 0 -1 -3 14
v:lr=to , & d:ahead	5 -16 3 -16 0 -1 -3 14
v:lr=to .	0 9 5 -22 0 0 0 8
v:lr=to . & d:ahead	0 9 5 -22 0 0 0 8
v:lr=to <end>	2 -13 -7 10 -16 7 0 0
v:lr=to <end> & d:ahead	2 -13 -7 10 -16 7 0 0
v:lr=tuesday ,	0 -3 0 0 6 0 0 0
v:lr=tuesday <end>	0 0 0 7 0 0 0 -5
v:lr=tuesday <end> & d:today	0 0 0 7 0 0 0 -5
v:lr=until ,	0 1 -1 -6 -16 4 -6 13
v:lr=until , & d:ahead	0 2 -1 -7 -16 4 -6 13
v:lr=until .	11 5 15 -37 0 -4 -6 13
v:lr=until . & d:ahead	11 5 15 -40 0 -4 -6 15
v:lr=until ;	0 -7 6 2 0 0 0 0
v:lr=until ; & d:ahead	0 -7 6 2 0 0 0 0
v:lr=until <end>	0 -8 -12 19 3 -2 -7 -11
v:lr=until <end> & d:ahead	0 -8 -12 19 3 -2 -7 -11
v:lr=until and	0 3 4 -7 0 0 0 0
v:lr=until and & d:ahead	0 3 4 -7 0 0 0 0
v:lr=until of	0 10 0 -21 -1 0 0 14
v:lr=until of & d:ahead	0 10 0 -21 -1 0 0 14
v:lr=until to	-2 5 -3 -2 10 2 8 -26
v:lr=until to & d:ahead	-2 5 -3 -2 10 2 8 -26
v:lr=until under	0 0 0 -5 0 0 0 6
v:lr=until under & d:ahead	0 0 0 -5 0 0 0 6
v:lr=wednesday <end>	0 0 0 11 0 0 0 -8
v:lr=wednesday <end> & d:today	0 0 0 11 0 0 0 -8
v:lr=| <end>	0 0 0 -8 0 0 0 8
v:lr=| <end> & d:today	0 0 0 -8 0 0 0 8
v:lr=· <end>	0 -5 0 16 0 0 0 -6
v:lr=· <end> & d:today	0 -5 0 15 0 0 0 -5
v:lr=— <end>	0 -11 0 17 0 0 0 -1
v:lr=— <end> & d:today	0 -11 0 17 0 0 0 -1
v:o:subject=controls	18 2 1 -5 -1 0 -6 -23
v:o:subject=controls begin	-3 7 0 0 -1 0 0 -1
v:o:subject=controls begin ahead	-3 7 0 0 -1 0 0 -1
v:o:subject=controls carried	16 0 -1 -13 0 -1 0 -1
v:o:subject=controls carried begin	10 -1 0 -7 0 0 0 -1
v:o:subject=controls carried begin ahead	10 -1 0 -7 0 0 0 -1
v:o:subject=controls carried from ahead	12 -9 0 -1 0 0 0 0
v:o:subject=controls carried on ahead	0 6 0 0 -1 0 0 -3
v:o:subject=controls carried say	0 12 0 -10 0 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -10 0 0 0 0
v:o:subject=controls carried say on	0 12 0 -10 0 0 0 0
v:o:subject=controls carried suspend	6 0 0 -14 4 0 0 1
v:o:subject=controls carried suspend ahead	6 0 0 -14 4 0 0 1
v:o:subject=controls carried the ahead	6 0 0 -2 0 0 0 0
v:o:subject=controls carried until ahead	3 0 0 -7 5 0 0 0
v:o:subject=controls far	15 -7 0 -1 0 0 0 -4
v:o:subject=controls far carried	23 -9 0 -24 19 -3 0 -2
v:o:subject=controls far carried begin	3 -13 0 5 0 0 0 3
v:o:subject=controls far carried begin ahead	3 -13 0 5 0 0 0 3
v:o:subject=controls far carried end	0 0 0 10 -3 0 0 -8
v:o:subject=controls far carried end ahead	0 0 0 8 -3 0 0 -7
v:o:subject=controls far carried end on	1 0 0 2 0 0 0 -6
v:o:subject=controls far carried from ahead	0 -7 0 1 7 0 0 0
v:o:subject=controls far carried on ahead	0 -9 6 -12 8 0 0 5
v:o:subject=controls far carried put	9 -3 0 -2 0 0 0 0
v:o:subject=controls far carried put ahead	9 -3 0 -2 0 0 0 0
v:o:subject=controls far carried suspend	8 -1 0 -8 12 0 0 -10
v:o:subject=controls far carried suspend ahead	8 -1 0 -8 12 0 0 -10
v:o:subject=controls far carried to ahead	0 0 0 -5 8 0 0 0
v:o:subject=controls far carried write	0 0 9 -2 0 0 0 -2
v:o:subject=controls far carried write on	0 0 9 -2 0 0 0 -2
v:o:subject=controls far no verb	15 -7 0 -1 0 0 0 -4
v:o:subject=controls far no verb 	10 0 0 -7 0 0 0 0
v:o:subject=controls far no verb ahead	5 -6 0 7 0 0 0 -3
v:o:subject=controls far no verb on	-1 0 0 10 0 0 0 -2
v:o:subject=controls far no verb today	11 0 0 -10 0 0 0 0
v:o:subject=controls far on ahead	-1 0 0 10 0 0 0 -2
v:o:subject=controls from ahead	7 0 0 -7 0 0 0 0
v:o:subject=controls no verb	8 1 1 -7 0 3 -2 -10
v:o:subject=controls no verb ahead	10 2 1 -12 0 3 -1 -10
v:o:subject=controls no verb of	-3 0 0 6 0 0 0 0
v:o:subject=controls no verb on	10 -7 0 0 0 0 0 0
v:o:subject=controls no verb today	-7 0 0 10 0 0 0 0
v:o:subject=controls no verb until	0 3 4 -18 9 5 0 -13
v:o:subject=controls of ahead	-6 0 0 9 0 0 0 0
v:o:subject=controls suspend	6 2 0 0 -3 0 0 -5
v:o:subject=controls suspend ahead	6 2 0 0 -3 0 0 -5
v:o:subject=controls until ahead	3 3 4 -19 7 5 0 -16
v:o:subject=deal	0 0 -11 9 -11 0 14 -15
v:o:subject=deal be	0 -6 0 -8 -1 10 0 5
v:o:subject=deal be ahead	0 -6 0 -8 -1 10 0 5
v:o:subject=deal begin	0 -6 0 11 0 0 0 0
v:o:subject=deal begin ahead	0 -6 0 11 0 0 0 0
v:o:subject=deal begin on	0 -5 0 6 0 0 0 0
v:o:subject=deal by ahead	0 -5 0 -5 -4 0 0 17
v:o:subject=deal carried	-5 0 -7 -6 5 0 -7 10
v:o:subject=deal carried be	0 4 0 16 -1 0 -1 -18
v:o:subject=deal carried be ahead	0 4 0 16 -1 0 -1 -18
v:o:subject=deal carried begin	0 0 0 11 -10 0 0 -3
v:o:subject=deal carried begin ahead	0 0 0 11 -10 0 0 -3
v:o:subject=deal carried by ahead	0 -8 0 -1 8 0 0 0
v:o:subject=deal carried end	0 -10 -1 -4 0 0 0 17
v:o:subject=deal carried end ahead	0 -10 -1 -4 0 0 0 17
v:o:subject=deal carried from ahead	0 20 0 -17 0 0 0 0
v:o:subject=deal carried have	0 7 0 0 -1 0 0 -1
v:o:subject=deal carried on ahead	0 -6 0 -10 10 0 0 12
v:o:subject=deal carried on today	0 7 0 -5 0 0 0 0
v:o:subject=deal carried pay	0 3 0 -7 0 0 0 5
v:o:subject=deal carried pay ahead	0 3 0 -7 0 0 0 5
v:o:subject=deal carried the ahead	0 -5 0 6 -4 0 -2 4
v:o:subject=deal carried until ahead	0 -10 0 13 -4 0 0 -1
v:o:subject=deal end	0 0 0 18 0 0 0 -16
v:o:subject=deal end ahead	0 0 0 16 0 0 0 -15
v:o:subject=deal end on	0 0 0 16 0 0 0 -15
v:o:subject=deal far	-3 -9 -2 12 6 -1 0 -1
v:o:subject=deal far  ahead	0 0 0 10 0 0 0 -5
v:o:subject=deal far carried	-3 8 -9 2 -19 -8 -12 16
v:o:subject=deal far carried be	0 15 0 -9 -10 0 -1 6
v:o:subject=deal far carried be ahead	0 15 0 -9 -10 0 -1 6
v:o:subject=deal far carried begin	0 -3 0 7 3 0 0 -9
v:o:subject=deal far carried begin ahead	0 -2 0 7 3 0 0 -9
v:o:subject=deal far carried begin on	0 0 0 5 0 0 0 -8
v:o:subject=deal far carried by ahead	0 -3 0 12 -7 0 -1 0
v:o:subject=deal far carried end	0 0 0 5 0 0 0 -7
v:o:subject=deal far carried end ahead	0 1 0 5 0 0 0 -7
v:o:subject=deal far carried end on	0 4 0 1 0 0 0 -6
v:o:subject=deal far carried for ahead	0 -2 0 11 -2 0 0 -1
v:o:subject=deal far carried meet	0 0 0 8 0 0 0 -2
v:o:subject=deal far carried meet ahead	0 0 0 8 0 0 0 -2
v:o:subject=deal far carried on ahead	0 10 -1 -2 -11 0 0 1
v:o:subject=deal far carried sign	0 8 0 -2 -1 0 0 -1
v:o:subject=deal far carried sign ahead	0 9 0 -3 -1 0 0 0
v:o:subject=deal far carried sign on	0 9 0 -6 0 0 0 0
v:o:subject=deal far carried the ahead	0 -1 0 7 0 0 0 0
v:o:subject=deal far carried until ahead	0 10 0 -11 4 0 0 0
v:o:subject=deal far no verb	-3 -9 -2 12 6 -1 0 -1
v:o:subject=deal far no verb 	0 -1 0 12 0 0 0 -6
v:o:subject=deal far no verb ahead	-2 -2 0 0 7 0 0 1
v:o:subject=deal far no verb on	0 -3 0 -7 0 0 0 15
v:o:subject=deal far no verb today	0 -9 0 19 0 0 0 -8
v:o:subject=deal far on ahead	0 -3 0 -7 0 0 0 15
v:o:subject=deal from ahead	0 9 0 -16 0 0 0 7
v:o:subject=deal no verb	4 1 -4 10 0 -10 8 -23
v:o:subject=deal no verb ahead	4 6 -4 4 0 -10 9 -21
v:o:subject=deal no verb on	-1 2 0 -4 8 0 -1 -1
v:o:subject=deal no verb today	0 -9 0 15 0 0 0 -2
v:o:subject=deal no verb until	9 -3 0 14 0 0 -1 -15
v:o:subject=deal on ahead	-4 -2 0 2 3 9 -3 -5
v:o:subject=deal reach	0 -7 0 -4 0 0 0 13
v:o:subject=deal reach ahead	0 -7 0 -4 0 0 0 13
v:o:subject=deal reach on	0 -6 0 -3 0 0 0 10
v:o:subject=deal until ahead	8 -5 0 11 -1 0 1 -15
v:o:subject=duties	-13 24 7 -5 -4 -18 -22 -11
v:o:subject=duties  ahead	0 6 0 7 -12 0 0 -12
v:o:subject=duties  today	0 -2 0 6 0 0 0 0
v:o:subject=duties after ahead	0 0 6 -11 11 0 0 -10
v:o:subject=duties announce	0 8 0 -4 0 0 0 -2
v:o:subject=duties announce ahead	0 15 0 -12 0 0 0 -1
v:o:subject=duties announce for	0 18 0 -18 0 0 0 0
v:o:subject=duties announce today	0 -9 0 10 0 0 0 0
v:o:subject=duties be	0 -11 -4 -19 0 0 0 39
v:o:subject=duties be ahead	0 -5 -3 -19 0 0 0 30
v:o:subject=duties be from	0 -8 0 -4 0 0 0 16
v:o:subject=duties be on	0 15 0 -7 -17 0 0 4
v:o:subject=duties be since	0 0 0 -16 0 0 0 17
v:o:subject=duties be today	0 -9 0 -4 0 0 0 16
v:o:subject=duties before ahead	0 -1 0 9 -13 0 0 3
v:o:subject=duties begin	-2 18 1 -4 -19 0 0 -6
v:o:subject=duties begin ahead	-2 22 2 -11 -18 0 0 -4
v:o:subject=duties begin from	0 -21 0 26 0 0 0 -4
v:o:subject=duties begin on	0 15 -1 -16 -3 0 0 6
v:o:subject=duties begin today	0 -5 0 11 0 0 0 -4
v:o:subject=duties beijing, today	0 6 0 -6 0 0 0 0
v:o:subject=duties by ahead	0 5 5 0 0 0 0 -12
v:o:subject=duties carried	0 4 -5 -1 -3 -14 -11 9
v:o:subject=duties carried announce	0 -4 0 7 0 0 0 0
v:o:subject=duties carried announce ahead	0 -4 0 7 0 0 0 0
v:o:subject=duties carried be	-7 2 0 -3 0 -1 0 7
v:o:subject=duties carried be 	0 0 0 7 0 0 0 -3
v:o:subject=duties carried be ahead	-4 6 0 -14 0 -1 0 14
v:o:subject=duties carried be from	-1 -4 0 3 -5 0 0 8
v:o:subject=duties carried be is	0 -4 0 -12 0 0 0 17
v:o:subject=duties carried be the	0 12 0 2 0 0 0 -14
v:o:subject=duties carried be today	0 -4 0 22 0 0 0 -14
v:o:subject=duties carried be until	0 -2 0 0 0 0 0 6
v:o:subject=duties carried before ahead	0 -4 0 -5 6 0 0 4
v:o:subject=duties carried begin	10 -6 -5 7 -6 0 0 -1
v:o:subject=duties carried begin ahead	10 -1 -5 2 -5 0 0 0
v:o:subject=duties carried begin on	6 -6 -2 8 -5 0 0 0
v:o:subject=duties carried by ahead	0 -11 7 0 5 0 0 0
v:o:subject=duties carried charge	0 -3 0 13 0 0 0 -5
v:o:subject=duties carried charge ahead	0 -1 0 10 0 0 0 -4
v:o:subject=duties carried charge from	0 1 0 -8 0 0 0 5
v:o:subject=duties carried end	-1 4 -6 2 0 0 0 -2
v:o:subject=duties carried end ahead	-1 4 -6 1 0 0 0 -1
v:o:subject=duties carried end on	0 8 -4 -14 1 0 0 3
v:o:subject=duties carried fall	0 8 0 -16 0 0 0 8
v:o:subject=duties carried fall ahead	0 8 0 -16 0 0 0 8
v:o:subject=duties carried fall on	0 8 0 -16 0 0 0 8
v:o:subject=duties carried from ahead	-5 3 0 -4 -10 0 0 12
v:o:subject=duties carried have	0 -8 0 6 1 0 0 0
v:o:subject=duties carried have ahead	0 -7 0 6 1 0 0 0
v:o:subject=duties carried is ahead	0 -4 0 -12 0 0 0 17
v:o:subject=duties carried meet	0 0 0 -3 10 0 0 -5
v:o:subject=duties carried meet ahead	0 0 0 -3 10 0 0 -5
v:o:subject=duties carried on ahead	0 12 -14 0 -10 -1 0 0
v:o:subject=duties carried order	0 -4 0 11 0 0 0 -4
v:o:subject=duties carried order ahead	0 -4 0 11 0 0 0 -4
v:o:subject=duties carried other	0 -7 0 -2 -3 0 0 16
v:o:subject=duties carried other ahead	0 -7 0 -3 -3 0 0 16
v:o:subject=duties carried other on	0 -8 0 0 0 0 0 5
v:o:subject=duties carried pay	0 -19 0 18 -1 0 0 0
v:o:subject=duties carried pay ahead	0 -16 0 27 0 0 0 -10
v:o:subject=duties carried pay since	0 -8 0 13 0 0 0 -4
v:o:subject=duties carried pay today	0 -1 0 -4 0 0 0 8
v:o:subject=duties carried put	0 -6 0 0 10 0 0 -1
v:o:subject=duties carried put ahead	0 -6 0 0 10 0 0 -1
v:o:subject=duties carried reach	0 0 0 7 1 0 0 -8
v:o:subject=duties carried reach ahead	0 0 0 7 1 0 0 -8
v:o:subject=duties carried run	0 3 0 -8 0 0 0 3
v:o:subject=duties carried run ahead	0 3 0 -8 0 0 0 3
v:o:subject=duties carried say	0 13 0 -5 0 0 0 -10
v:o:subject=duties carried say ahead	0 15 0 -8 0 0 0 -9
v:o:subject=duties carried say on	0 11 0 -7 0 0 0 -4
v:o:subject=duties carried since ahead	0 -10 0 27 0 0 0 -16
v:o:subject=duties carried suspend	5 -5 5 -12 2 0 0 2
v:o:subject=duties carried suspend ahead	5 -5 5 -12 2 0 0 2
v:o:subject=duties carried suspend until	4 0 8 -17 -4 0 0 1
v:o:subject=duties carried tell	0 7 0 -3 -1 0 0 0
v:o:subject=duties carried tell ahead	0 7 0 -3 -1 0 0 0
v:o:subject=duties carried tell on	0 8 0 -6 0 0 0 0
v:o:subject=duties carried the ahead	0 0 0 10 0 0 0 -7
v:o:subject=duties carried to ahead	0 12 -1 -6 0 0 0 -1
v:o:subject=duties cent today	0 12 0 -12 0 0 0 0
v:o:subject=duties collect	0 0 0 0 0 0 0 6
v:o:subject=duties collect ahead	0 0 0 -5 0 0 0 9
v:o:subject=duties collect from	0 1 0 -8 0 0 0 5
v:o:subject=duties end	-4 6 2 14 -1 0 0 -23
v:o:subject=duties end ahead	-4 13 2 5 -1 0 0 -22
v:o:subject=duties end on	-4 1 5 15 0 0 0 -20
v:o:subject=duties end today	0 -15 0 17 0 0 0 0
v:o:subject=duties fall	0 13 0 -9 0 0 0 -2
v:o:subject=duties far	-8 -2 -2 3 -1 1 -7 4
v:o:subject=duties far  ahead	-5 -7 -4 -4 6 10 0 5
v:o:subject=duties far  today	0 -13 0 11 13 0 0 -22
v:o:subject=duties far carried	-18 16 1 -4 -1 -12 -18 1
v:o:subject=duties far carried agree	0 10 0 -4 0 0 0 -6
v:o:subject=duties far carried agree ahead	0 11 0 -4 0 0 0 -6
v:o:subject=duties far carried agree on	0 10 0 -8 0 0 0 0
v:o:subject=duties far carried announce	0 11 0 -7 -2 0 0 0
v:o:subject=duties far carried announce on	0 -16 0 16 0 0 0 0
v:o:subject=duties far carried announce today	0 14 0 -14 0 0 0 0
v:o:subject=duties far carried ask	0 9 0 0 -4 0 0 -3
v:o:subject=duties far carried ask ahead	0 9 0 0 -4 0 0 -3
v:o:subject=duties far carried ask on	0 10 0 -6 0 0 0 -2
v:o:subject=duties far carried be	-5 -17 2 7 16 -3 0 -5
v:o:subject=duties far carried be ahead	-4 -6 3 -4 17 -3 0 -4
v:o:subject=duties far carried be before	0 -21 7 22 -11 0 0 0
v:o:subject=duties far carried be by	0 -10 0 0 21 0 -5 -6
v:o:subject=duties far carried be from	0 -2 0 -7 1 0 0 8
v:o:subject=duties far carried be on	0 -6 0 -2 10 0 0 -1
v:o:subject=duties far carried be the	0 5 0 -13 -1 0 6 3
v:o:subject=duties far carried be today	0 -19 0 23 0 0 0 0
v:o:subject=duties far carried be until	0 -1 0 3 8 0 0 -10
v:o:subject=duties far carried before ahead	0 -1 9 -23 6 0 0 6
v:o:subject=duties far carried before today	0 -12 0 16 0 0 0 0
v:o:subject=duties far carried begin	0 -1 6 -7 9 0 -3 0
v:o:subject=duties far carried begin ahead	0 2 6 -16 10 0 -3 2
v:o:subject=duties far carried begin before	0 -11 2 -9 19 0 0 0
v:o:subject=duties far carried begin on	0 8 0 -7 -1 0 0 0
v:o:subject=duties far carried begin today	0 -6 0 11 0 0 0 -2
v:o:subject=duties far carried begin until	0 -12 5 0 0 0 0 8
v:o:subject=duties far carried by ahead	0 9 -4 0 1 0 -11 -5
v:o:subject=duties far carried charge	0 0 0 11 0 0 0 -13
v:o:subject=duties far carried charge ahead	0 0 0 10 0 0 0 -13
v:o:subject=duties far carried charge from	0 -4 0 7 0 0 0 -2
v:o:subject=duties far carried collect	0 3 0 1 0 0 0 -9
v:o:subject=duties far carried collect ahead	0 15 0 -11 0 0 0 -5
v:o:subject=duties far carried collect on	0 4 0 0 1 0 0 -6
v:o:subject=duties far carried collect today	0 -10 0 12 0 0 0 -2
v:o:subject=duties far carried confirm	0 -4 0 0 -4 0 0 11
v:o:subject=duties far carried confirm ahead	0 -4 0 0 -4 0 0 11
v:o:subject=duties far carried end	0 -15 4 -4 0 0 0 13
v:o:subject=duties far carried end ahead	0 -13 4 -7 0 0 0 14
v:o:subject=duties far carried end on	1 -16 7 -5 0 0 0 10
v:o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried fall	0 12 0 0 0 0 0 -15
v:o:subject=duties far carried fall ahead	0 18 0 -3 0 0 0 -14
v:o:subject=duties far carried fall on	0 12 0 0 0 0 0 -15
v:o:subject=duties far carried for ahead	0 -6 0 0 -1 0 0 6
v:o:subject=duties far carried from ahead	4 31 -4 -45 14 0 0 6
v:o:subject=duties far carried have	-1 3 0 -5 8 -1 0 0
v:o:subject=duties far carried have ahead	-1 3 0 -5 8 -1 0 0
v:o:subject=duties far carried have until	0 12 0 -2 3 0 0 -9
v:o:subject=duties far carried is ahead	0 6 0 5 -4 -3 0 -5
v:o:subject=duties far carried keep	0 4 0 1 0 0 0 -6
v:o:subject=duties far carried keep ahead	0 4 0 1 0 0 0 -6
v:o:subject=duties far carried lower	0 15 0 -10 0 0 0 -2
v:o:subject=duties far carried lower ahead	0 15 0 -10 0 0 0 -2
v:o:subject=duties far carried make	0 6 0 2 -3 0 0 -5
v:o:subject=duties far carried make ahead	0 6 0 1 -3 0 0 -5
v:o:subject=duties far carried meet	0 -5 0 -8 6 0 0 7
v:o:subject=duties far carried meet ahead	0 -4 0 -9 7 0 0 8
v:o:subject=duties far carried meet on	0 -3 0 -5 0 0 0 11
v:o:subject=duties far carried of ahead	0 0 0 11 0 0 0 -8
v:o:subject=duties far carried on ahead	0 12 2 4 -3 0 -2 -19
v:o:subject=duties far carried on today	0 -19 0 26 0 0 0 -6
v:o:subject=duties far carried order	0 9 0 -9 0 0 0 0
v:o:subject=duties far carried order ahead	0 9 0 -9 0 0 0 0
v:o:subject=duties far carried other	0 -9 -2 11 2 0 0 -4
v:o:subject=duties far carried other ahead	0 -7 -2 7 3 0 0 -3
v:o:subject=duties far carried other on	0 -9 0 -7 5 0 0 10
v:o:subject=duties far carried other today	0 -1 0 6 0 0 0 0
v:o:subject=duties far carried pay	0 18 0 0 0 0 0 -22
v:o:subject=duties far carried pay ahead	0 24 0 -7 0 0 0 -19
v:o:subject=duties far carried pay from	0 25 0 -28 6 0 0 -2
v:o:subject=duties far carried pay today	0 -10 0 13 0 0 0 0
v:o:subject=duties far carried plan	0 0 0 -12 4 0 0 10
v:o:subject=duties far carried plan ahead	0 0 0 -12 4 0 0 10
v:o:subject=duties far carried post	0 -6 0 -7 14 0 0 0
v:o:subject=duties far carried put	4 4 0 -9 -6 0 0 4
v:o:subject=duties far carried put ahead	4 4 0 -9 -6 0 0 4
v:o:subject=duties far carried raise	0 -5 0 -1 0 0 0 10
v:o:subject=duties far carried raise ahead	0 -5 0 -1 0 0 0 10
v:o:subject=duties far carried reach	0 0 0 7 -4 0 0 0
v:o:subject=duties far carried reach ahead	0 0 0 7 -4 0 0 0
v:o:subject=duties far carried return	0 0 0 -4 -3 0 0 10
v:o:subject=duties far carried return ahead	0 0 0 -4 -3 0 0 10
v:o:subject=duties far carried rise	0 7 0 -5 0 0 0 0
v:o:subject=duties far carried rise ahead	0 7 0 -5 0 0 0 0
v:o:subject=duties far carried rise on	0 9 0 -6 0 0 0 0
v:o:subject=duties far carried run	-3 0 0 -4 0 0 0 8
v:o:subject=duties far carried run ahead	-3 0 0 -4 0 0 0 8
v:o:subject=duties far carried say	0 1 0 7 -7 0 0 0
v:o:subject=duties far carried say ahead	0 3 0 2 -7 0 0 0
v:o:subject=duties far carried say on	0 2 0 10 -6 0 0 -9
v:o:subject=duties far carried set	0 -1 0 6 0 0 0 0
v:o:subject=duties far carried set ahead	0 -1 0 6 0 0 0 0
v:o:subject=duties far carried sign	0 20 0 -13 -10 0 0 0
v:o:subject=duties far carried sign ahead	0 21 0 -15 -9 0 0 1
v:o:subject=duties far carried sign by	0 -5 0 0 -1 0 0 10
v:o:subject=duties far carried sign on	0 24 0 -14 -6 0 0 -11
v:o:subject=duties far carried since ahead	0 -9 0 17 0 0 0 -5
v:o:subject=duties far carried sit	0 -1 0 12 -1 0 0 -3
v:o:subject=duties far carried sit ahead	0 -1 0 12 -1 0 0 -3
v:o:subject=duties far carried suspend	0 13 -1 0 -8 0 0 -7
v:o:subject=duties far carried suspend ahead	0 13 -1 0 -8 0 0 -7
v:o:subject=duties far carried suspend from	0 17 0 -7 0 0 0 -8
v:o:subject=duties far carried tell	0 8 0 -1 -3 0 0 -2
v:o:subject=duties far carried tell ahead	0 9 0 -3 -2 0 0 -1
v:o:subject=duties far carried tell on	0 -9 0 15 -2 0 0 0
v:o:subject=duties far carried the ahead	-9 5 -1 1 0 0 4 -5
v:o:subject=duties far carried threaten	0 -2 0 0 8 0 0 -1
v:o:subject=duties far carried threaten ahead	0 -2 0 -1 8 0 0 -1
v:o:subject=duties far carried threaten from	0 0 0 -5 9 0 0 -1
v:o:subject=duties far carried to ahead	2 -17 0 0 0 0 0 8
v:o:subject=duties far carried until ahead	-10 3 5 4 1 -2 -2 -5
v:o:subject=duties far carried write	0 -8 0 14 0 0 0 -1
v:o:subject=duties far carried write ahead	0 -8 0 13 0 0 0 -1
v:o:subject=duties far carried write on	0 -8 0 14 0 0 0 -1
v:o:subject=duties far friday, today	0 15 0 -13 0 0 0 0
v:o:subject=duties far from ahead	0 1 11 0 0 0 0 -13
v:o:subject=duties far no verb	-8 -2 -2 3 -1 1 -7 4
v:o:subject=duties far no verb 	-8 -16 -6 2 17 9 0 -2
v:o:subject=duties far no verb ahead	-3 -13 0 10 -9 3 -3 8
v:o:subject=duties far no verb friday,	0 20 0 -17 -1 0 0 0
v:o:subject=duties far no verb from	0 8 11 -5 0 0 0 -15
v:o:subject=duties far no verb monday,	0 1 0 7 0 0 0 -11
v:o:subject=duties far no verb of	0 -4 0 6 0 0 0 0
v:o:subject=duties far no verb on	-2 12 -1 -2 -8 0 0 0
v:o:subject=duties far no verb the	0 6 0 2 0 0 0 -6
v:o:subject=duties far no verb thursday,	0 -8 0 -4 0 0 0 12
v:o:subject=duties far no verb to	4 -8 0 3 0 0 0 0
v:o:subject=duties far no verb today	-3 13 -3 -7 6 0 0 -6
v:o:subject=duties far no verb tuesday,	0 -2 0 8 0 0 0 -3
v:o:subject=duties far no verb until	1 -26 0 10 -14 0 0 9
v:o:subject=duties far no verb wednesday,	0 -1 0 6 0 0 0 0
v:o:subject=duties far on ahead	-2 13 -1 -4 -7 0 0 0
v:o:subject=duties far the ahead	0 6 0 2 0 0 0 -6
v:o:subject=duties far thursday, today	0 -3 0 -12 0 0 0 16
v:o:subject=duties far to ahead	4 -8 0 3 0 0 0 0
v:o:subject=duties far until ahead	1 -26 0 10 -14 0 0 9
v:o:subject=duties far wednesday, today	0 -3 0 7 0 0 0 0
v:o:subject=duties for ahead	0 12 0 3 -10 0 0 -11
v:o:subject=duties from ahead	-4 -5 -9 19 -16 0 0 -2
v:o:subject=duties from today	0 23 0 -14 0 0 0 -10
v:o:subject=duties lower	0 -8 0 14 -5 0 0 0
v:o:subject=duties lower ahead	0 -8 0 14 -5 0 0 0
v:o:subject=duties no verb	-1 11 0 -2 -3 -9 -12 -1
v:o:subject=duties no verb 	0 4 0 11 -12 0 0 -14
v:o:subject=duties no verb 12:01	0 19 0 -15 0 0 0 0
v:o:subject=duties no verb after	0 -4 0 -7 12 0 0 0
v:o:subject=duties no verb ahead	0 2 2 -4 0 -8 -11 6
v:o:subject=duties no verb as	0 -4 0 -17 0 0 0 21
v:o:subject=duties no verb before	0 -19 0 16 -2 0 0 3
v:o:subject=duties no verb beijing,	0 6 0 -6 0 0 0 0
v:o:subject=duties no verb by	0 -9 -1 7 4 0 0 0
v:o:subject=duties no verb from	0 20 -5 0 -11 0 0 -35
v:o:subject=duties no verb monday,	0 12 0 -10 0 0 0 0
v:o:subject=duties no verb of	0 -1 0 6 0 0 0 -2
v:o:subject=duties no verb on	3 10 -11 -5 0 0 0 -4
v:o:subject=duties no verb since	0 -12 0 18 -1 0 0 -1
v:o:subject=duties no verb the	0 15 0 -20 -1 0 0 3
v:o:subject=duties no verb to	0 22 0 -26 -1 0 0 2
v:o:subject=duties no verb today	0 17 -2 0 -8 0 0 -15
v:o:subject=duties no verb until	-3 7 -8 -2 -1 0 0 1
v:o:subject=duties no verb wednesday,	0 11 0 -7 0 0 0 -2
v:o:subject=duties of ahead	0 11 0 0 -1 0 0 -8
v:o:subject=duties of today	0 -8 0 10 0 0 0 0
v:o:subject=duties on ahead	-2 30 -5 -18 0 -2 0 -15
v:o:subject=duties on today	0 6 0 -4 0 0 0 0
v:o:subject=duties other	0 0 -1 -2 8 0 0 -2
v:o:subject=duties other ahead	0 0 -1 -2 8 0 0 -2
v:o:subject=duties pay	0 0 0 6 -4 0 0 0
v:o:subject=duties pay ahead	0 0 0 6 -4 0 0 0
v:o:subject=duties return	0 -1 0 -19 0 0 0 16
v:o:subject=duties return ahead	0 0 0 -22 0 0 0 18
v:o:subject=duties return on	0 0 0 -22 0 0 0 18
v:o:subject=duties rise	0 8 0 -1 0 0 0 -8
v:o:subject=duties rise ahead	0 9 0 -1 0 0 0 -8
v:o:subject=duties rise from	0 -7 0 11 0 0 0 -4
v:o:subject=duties rise on	0 15 0 -11 0 0 0 -2
v:o:subject=duties run	0 -6 3 1 0 0 0 0
v:o:subject=duties since ahead	0 -10 0 -2 -1 0 0 13
v:o:subject=duties suspend	0 -1 0 3 -6 0 0 1
v:o:subject=duties suspend ahead	0 -1 0 3 -6 0 0 1
v:o:subject=duties suspend from	0 11 0 -6 0 0 0 0
v:o:subject=duties suspend until	-3 -11 0 9 -2 0 0 0
v:o:subject=duties the ahead	0 12 1 -13 -3 0 0 0
v:o:subject=duties to ahead	2 15 0 -31 0 0 -1 7
v:o:subject=duties until ahead	-10 3 -8 -3 3 0 0 5
v:o:subject=duties wednesday, ahead	0 11 0 -7 0 0 0 -2
v:o:subject=exclusions	0 -6 29 -13 -6 0 0 -13
v:o:subject=exclusions carried	0 -22 12 -2 6 0 0 0
v:o:subject=exclusions carried on ahead	0 -10 -5 0 0 0 0 11
v:o:subject=exclusions carried say	0 -3 5 -12 0 0 0 11
v:o:subject=exclusions carried say ahead	0 -3 5 -12 0 0 0 11
v:o:subject=exclusions carried say on	0 -3 0 -9 0 0 0 13
v:o:subject=exclusions end	0 -2 9 7 -4 0 0 -13
v:o:subject=exclusions end ahead	0 -2 9 7 -4 0 0 -13
v:o:subject=exclusions end on	0 0 1 10 -2 0 0 -9
v:o:subject=exclusions far	11 0 10 -24 7 0 0 -6
v:o:subject=exclusions far carried	4 -14 0 9 6 0 0 -7
v:o:subject=exclusions far carried on ahead	0 -1 -1 6 0 0 0 0
v:o:subject=exclusions far no verb	11 0 10 -24 7 0 0 -6
v:o:subject=exclusions far no verb ahead	11 0 10 -24 7 0 0 -6
v:o:subject=exclusions no verb	1 1 18 -16 0 0 0 -14
v:o:subject=exclusions no verb ahead	1 2 18 -18 0 0 0 -14
v:o:subject=exclusions no verb on	2 5 5 -10 1 0 0 -15
v:o:subject=exclusions on ahead	1 0 12 -3 -2 0 0 -7
v:o:subject=fees	2 -6 -4 7 7 -1 0 -13
v:o:subject=fees begin	0 -4 0 -6 8 0 0 0
v:o:subject=fees begin ahead	0 -4 0 -6 8 0 0 0
v:o:subject=fees begin on	0 -2 0 -3 7 0 0 0
v:o:subject=fees carried	0 4 0 0 18 0 0 -23
v:o:subject=fees carried on ahead	0 0 0 2 8 0 0 -14
v:o:subject=fees far	0 -13 0 4 6 0 0 3
v:o:subject=fees far carried	0 -6 2 2 5 0 0 -3
v:o:subject=fees far carried on ahead	0 -9 0 1 7 0 0 0
v:o:subject=fees far no verb	0 -13 0 4 6 0 0 3
v:o:subject=fees far no verb ahead	0 -12 0 1 7 0 0 4
v:o:subject=fees from ahead	-1 -4 0 -6 15 0 0 0
v:o:subject=fees no verb	3 0 -1 -1 5 0 0 -7
v:o:subject=fees no verb ahead	3 1 -1 -3 5 0 0 -7
v:o:subject=fees suspend	0 -8 0 0 10 0 0 0
v:o:subject=fees suspend from	0 -8 0 0 10 0 0 0
v:o:subject=longer	1 -12 0 0 -8 -2 4 9
v:o:subject=longer carried	-9 -11 6 4 3 -4 3 -1
v:o:subject=longer carried be	0 7 0 0 -5 0 0 0
v:o:subject=longer carried be ahead	0 9 0 -4 -5 0 0 2
v:o:subject=longer carried begin	-1 -3 4 19 -1 0 0 -17
v:o:subject=longer carried begin ahead	-1 -3 4 19 -1 0 0 -16
v:o:subject=longer carried end	0 -9 5 0 -8 0 0 4
v:o:subject=longer carried end ahead	0 -9 5 -1 -7 0 0 8
v:o:subject=longer carried end on	0 -8 6 0 -6 0 0 4
v:o:subject=longer carried on ahead	0 -7 9 -9 -2 0 0 10
v:o:subject=longer carried other	0 0 0 -7 4 0 0 4
v:o:subject=longer carried other ahead	0 0 0 -7 4 0 0 4
v:o:subject=longer carried run	0 -18 0 11 -8 0 0 13
v:o:subject=longer carried run ahead	0 -18 0 11 -8 0 0 13
v:o:subject=longer carried sign	0 -3 0 8 -1 0 0 0
v:o:subject=longer carried sign ahead	0 -3 0 8 -1 0 0 0
v:o:subject=longer carried sign on	0 -3 0 6 0 0 0 0
v:o:subject=longer carried the ahead	0 0 0 -15 7 0 5 1
v:o:subject=longer carried to ahead	0 14 0 -7 0 0 0 -4
v:o:subject=longer carried until ahead	0 0 0 -6 11 0 0 0
v:o:subject=longer far	-5 2 -3 -2 0 0 0 6
v:o:subject=longer far  ahead	-1 7 0 10 -4 0 0 -17
v:o:subject=longer far carried	3 -29 -3 17 -6 -1 -2 8
v:o:subject=longer far carried begin	-3 -9 2 11 0 0 0 -1
v:o:subject=longer far carried begin ahead	-3 -9 2 11 0 0 0 -1
v:o:subject=longer far carried end ahead	0 0 -2 11 0 0 0 -6
v:o:subject=longer far carried from ahead	0 -2 0 13 0 0 0 -9
v:o:subject=longer far carried on ahead	2 -20 0 24 -7 0 0 -7
v:o:subject=longer far carried on today	0 0 0 -12 0 0 0 12
v:o:subject=longer far carried other	0 0 0 6 -3 0 0 0
v:o:subject=longer far carried other ahead	0 0 0 6 -3 0 0 0
v:o:subject=longer far carried run	0 0 0 7 0 0 0 -6
v:o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
v:o:subject=longer far no verb	-5 2 -3 -2 0 0 0 6
v:o:subject=longer far no verb 	-1 7 0 10 -4 0 0 -17
v:o:subject=longer far no verb ahead	-4 6 -3 -1 1 0 0 0
v:o:subject=longer far no verb on	0 -1 0 -15 10 0 0 9
v:o:subject=longer far no verb today	0 -8 0 0 0 0 0 8
v:o:subject=longer far on ahead	0 -1 0 -15 10 0 0 9
v:o:subject=longer from ahead	0 -5 0 7 0 0 0 0
v:o:subject=longer no verb	2 -5 1 -4 -23 0 5 12
v:o:subject=longer no verb ahead	-9 -4 1 -1 -22 0 5 14
v:o:subject=longer no verb on	0 0 4 11 -11 0 0 -8
v:o:subject=longer no verb to	-5 -1 0 -11 -2 0 0 16
v:o:subject=longer no verb today	11 0 0 -5 0 0 0 -2
v:o:subject=longer on ahead	-1 0 2 7 -2 0 0 -6
v:o:subject=longer the ahead	0 0 0 -11 0 0 7 6
v:o:subject=longer to ahead	-5 -1 0 0 -3 0 0 7
v:o:subject=meeting	-11 1 -2 -4 -1 2 3 5
v:o:subject=meeting be	0 0 0 8 0 0 0 -1
v:o:subject=meeting be ahead	0 0 0 8 0 0 0 -1
v:o:subject=meeting begin	0 -9 0 -4 0 0 0 13
v:o:subject=meeting begin ahead	0 -7 0 -1 0 0 0 10
v:o:subject=meeting begin on	0 -2 0 -12 0 0 0 17
v:o:subject=meeting by ahead	0 7 6 -8 -1 0 -1 -3
v:o:subject=meeting carried	-14 0 -8 5 -18 15 -5 6
v:o:subject=meeting carried be	0 -6 0 0 -3 10 0 0
v:o:subject=meeting carried be ahead	0 -6 0 0 -3 10 0 0
v:o:subject=meeting carried begin	-2 14 0 -13 7 0 0 -4
v:o:subject=meeting carried begin ahead	-2 14 0 -15 7 0 0 -4
v:o:subject=meeting carried begin on	-1 8 0 -2 0 0 0 0
v:o:subject=meeting carried end	0 -2 0 -14 0 0 0 19
v:o:subject=meeting carried end ahead	0 -2 0 -16 0 0 0 21
v:o:subject=meeting carried end on	0 -1 0 -18 0 0 0 22
v:o:subject=meeting carried from ahead	0 10 0 -2 0 0 0 -1
v:o:subject=meeting carried on ahead	-4 0 0 4 -17 0 0 14
v:o:subject=meeting carried other	0 0 0 15 -3 0 0 -8
v:o:subject=meeting carried other ahead	0 0 0 15 -3 0 0 -8
v:o:subject=meeting carried run	0 0 0 -9 0 0 0 10
v:o:subject=meeting carried run ahead	0 0 0 -9 0 0 0 10
v:o:subject=meeting carried see	0 0 0 -4 0 0 0 7
v:o:subject=meeting carried see ahead	0 0 0 -4 0 0 0 7
v:o:subject=meeting carried see the	0 0 0 -5 0 0 0 7
v:o:subject=meeting carried the ahead	0 0 0 -4 -1 0 0 11
v:o:subject=meeting carried to ahead	0 0 0 -14 0 3 0 12
v:o:subject=meeting carried until ahead	0 -4 0 0 7 0 0 0
v:o:subject=meeting continue	0 14 0 -13 0 0 0 0
v:o:subject=meeting end	0 -5 0 0 0 0 0 6
v:o:subject=meeting end ahead	0 -5 0 0 0 0 0 6
v:o:subject=meeting end on	0 -2 0 0 0 0 0 6
v:o:subject=meeting far	-8 4 -6 2 1 -6 -1 0
v:o:subject=meeting far  ahead	-1 6 0 -9 -9 -2 0 11
v:o:subject=meeting far  today	0 0 0 6 0 0 0 -3
v:o:subject=meeting far carried	-22 -2 -13 15 -3 -5 4 -3
v:o:subject=meeting far carried agree	0 -5 0 -7 0 0 0 12
v:o:subject=meeting far carried agree ahead	0 -5 0 -7 0 0 0 12
v:o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
v:o:subject=meeting far carried announce ahead	0 -6 0 8 0 0 0 0
v:o:subject=meeting far carried approve	0 0 0 -2 -1 0 0 6
v:o:subject=meeting far carried approve ahead	0 0 0 -2 -1 0 0 6
v:o:subject=meeting far carried be	0 9 0 0 -3 0 3 -5
v:o:subject=meeting far carried be ahead	0 9 0 -1 -3 0 3 -4
v:o:subject=meeting far carried begin	-2 -2 0 -1 1 0 -1 10
v:o:subject=meeting far carried begin ahead	-2 -2 0 -4 1 0 -1 11
v:o:subject=meeting far carried begin on	0 -5 0 2 0 0 0 6
v:o:subject=meeting far carried by ahead	0 -16 0 23 -3 0 4 -16
v:o:subject=meeting far carried end ahead	0 -4 0 -1 6 0 0 2
v:o:subject=meeting far carried end on	0 -3 0 -1 6 0 0 2
v:o:subject=meeting far carried from ahead	0 8 0 0 -5 0 0 -3
v:o:subject=meeting far carried have	0 5 0 -18 9 0 7 0
v:o:subject=meeting far carried have ahead	0 5 0 -18 9 0 7 0
v:o:subject=meeting far carried leave	0 -9 0 7 0 0 0 0
v:o:subject=meeting far carried leave ahead	0 -8 0 7 0 0 0 0
v:o:subject=meeting far carried meet	0 6 0 -3 0 0 0 0
v:o:subject=meeting far carried meet ahead	0 6 0 -3 0 0 0 0
v:o:subject=meeting far carried meet on	0 7 0 -6 0 0 0 0
v:o:subject=meeting far carried on ahead	-4 -6 -2 4 1 0 0 5
v:o:subject=meeting far carried on today	0 0 0 6 0 0 0 -3
v:o:subject=meeting far carried other	0 0 0 8 -7 0 0 0
v:o:subject=meeting far carried other ahead	0 0 0 8 -6 0 0 0
v:o:subject=meeting far carried other on	0 -2 0 8 0 0 0 0
v:o:subject=meeting far carried rise	0 10 0 -10 0 0 0 0
v:o:subject=meeting far carried say	0 11 0 -7 0 0 0 -4
v:o:subject=meeting far carried say ahead	0 12 0 -8 0 0 0 -3
v:o:subject=meeting far carried say on	0 12 0 -10 0 0 0 0
v:o:subject=meeting far carried sign	0 -2 0 12 0 0 0 -5
v:o:subject=meeting far carried sign today	0 0 0 6 0 0 0 -3
v:o:subject=meeting far carried suspend	-4 0 0 -2 2 0 0 6
v:o:subject=meeting far carried suspend ahead	-4 0 0 -2 2 0 0 6
v:o:subject=meeting far carried suspend on	0 0 0 -5 6 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 6 12 0 -1 -18
v:o:subject=meeting far carried to ahead	0 -6 0 -5 0 0 0 14
v:o:subject=meeting far carried until ahead	-7 -15 0 -9 6 -2 6 17
v:o:subject=meeting far no verb	-8 4 -6 2 1 -6 -1 0
v:o:subject=meeting far no verb 	-1 5 0 -5 -10 -2 0 9
v:o:subject=meeting far no verb ahead	-7 9 -5 2 2 -6 0 -5
v:o:subject=meeting far no verb on	0 0 0 13 -4 0 0 -7
v:o:subject=meeting far no verb the	0 -7 0 6 0 0 0 0
v:o:subject=meeting far no verb today	0 -7 0 0 0 0 0 8
v:o:subject=meeting far no verb until	0 6 0 -6 0 0 0 0
v:o:subject=meeting far on today	0 -2 0 7 0 0 0 -2
v:o:subject=meeting far the ahead	0 -7 0 6 0 0 0 0
v:o:subject=meeting far until ahead	0 6 0 -6 0 0 0 0
v:o:subject=meeting for ahead	0 0 0 7 -1 0 0 0
v:o:subject=meeting no verb	-6 5 0 -7 6 5 4 -10
v:o:subject=meeting no verb ahead	-5 8 0 -19 8 6 5 0
v:o:subject=meeting no verb by	0 7 6 -8 -1 0 -1 -3
v:o:subject=meeting no verb from	0 8 0 -5 0 0 0 0
v:o:subject=meeting no verb of	0 11 0 -16 -2 0 0 8
v:o:subject=meeting no verb on	0 0 0 -11 14 0 11 -7
v:o:subject=meeting no verb the	0 -4 0 3 -2 0 0 6
v:o:subject=meeting no verb today	0 -5 0 33 0 0 0 -23
v:o:subject=meeting of ahead	0 11 0 -15 -3 0 0 8
v:o:subject=meeting on ahead	0 -5 -3 -10 8 0 10 6
v:o:subject=meeting return	0 0 0 -9 0 0 0 11
v:o:subject=meeting return ahead	0 0 0 -9 0 0 0 11
v:o:subject=meeting suspend	0 0 0 6 0 0 0 0
v:o:subject=meeting suspend ahead	0 0 0 6 0 0 0 0
v:o:subject=none	-11 12 9 1 -28 -15 -15 8
v:o:subject=none  ahead	-6 -10 -4 8 -9 0 0 8
v:o:subject=none  today	0 15 0 -8 -1 0 0 3
v:o:subject=none a ahead	0 -10 0 16 0 0 0 -5
v:o:subject=none carried	1 9 -14 -15 10 -9 19 -1
v:o:subject=none carried  ahead	13 -14 6 -5 -2 0 0 1
v:o:subject=none carried  today	0 -8 0 21 0 0 0 -11
v:o:subject=none carried a ahead	0 -1 0 9 0 0 0 -4
v:o:subject=none carried agree	0 -9 0 28 -1 0 3 -23
v:o:subject=none carried agree ahead	0 -9 0 28 -1 0 3 -23
v:o:subject=none carried agree on	0 -8 0 18 0 0 0 -8
v:o:subject=none carried announce	0 7 0 0 0 0 0 -3
v:o:subject=none carried announce ahead	0 8 0 0 0 0 0 -3
v:o:subject=none carried approve	0 0 0 -10 8 0 0 1
v:o:subject=none carried ask	0 0 0 -7 10 0 0 0
v:o:subject=none carried ask ahead	0 0 0 -7 10 0 0 0
v:o:subject=none carried be	4 7 -3 1 6 -1 3 -16
v:o:subject=none carried be 	14 -7 0 0 0 0 0 -10
v:o:subject=none carried be ahead	5 -7 -3 5 7 -1 3 -9
v:o:subject=none carried be by	0 3 0 -9 -3 0 10 0
v:o:subject=none carried be from	0 -10 0 12 0 0 0 0
v:o:subject=none carried be is	0 -10 0 20 0 0 0 -11
v:o:subject=none carried be of	0 -5 0 9 0 0 0 -1
v:o:subject=none carried be on	-3 10 -2 -22 8 1 0 7
v:o:subject=none carried be the	0 0 0 10 -1 0 0 -3
v:o:subject=none carried be today	0 22 0 -9 0 0 0 -17
v:o:subject=none carried before ahead	0 14 -11 -19 12 0 0 0
v:o:subject=none carried begin	0 25 -9 -11 -17 0 4 -5
v:o:subject=none carried begin ahead	1 1 -8 5 -15 0 4 0
v:o:subject=none carried begin from	0 -13 0 12 0 0 0 2
v:o:subject=none carried begin on	6 -3 -2 14 -10 0 0 -7
v:o:subject=none carried begin the	0 -9 0 0 0 0 0 8
v:o:subject=none carried begin today	0 33 0 -26 0 0 0 -11
v:o:subject=none carried by ahead	0 -2 0 -31 14 0 25 -1
v:o:subject=none carried charge	0 18 6 -4 -10 0 0 -11
v:o:subject=none carried charge ahead	0 19 6 -7 -10 0 0 -9
v:o:subject=none carried charge from	0 19 0 -4 -5 0 0 -10
v:o:subject=none carried clear	0 -4 0 9 -2 0 0 0
v:o:subject=none carried clear ahead	0 -4 0 9 -2 0 0 0
v:o:subject=none carried confirm	0 0 0 0 9 0 0 -6
v:o:subject=none carried confirm ahead	0 0 0 0 9 0 0 -6
v:o:subject=none carried end	4 0 4 -4 -9 0 0 3
v:o:subject=none carried end ahead	5 2 5 0 -9 0 0 -3
v:o:subject=none carried end on	2 10 0 0 -4 0 0 -5
v:o:subject=none carried end today	0 -3 0 -6 0 0 0 11
v:o:subject=none carried expect	0 6 0 -6 1 0 0 -1
v:o:subject=none carried expect ahead	0 6 0 -6 1 0 0 -1
v:o:subject=none carried extend to	0 0 0 -4 0 0 0 9
v:o:subject=none carried fall	0 -3 0 8 0 0 0 -1
v:o:subject=none carried fall ahead	0 -3 0 8 0 0 0 -1
v:o:subject=none carried fall on	0 -7 0 9 0 0 0 0
v:o:subject=none carried for ahead	0 0 0 -10 0 -1 0 14
v:o:subject=none carried from ahead	-11 13 -2 0 -4 0 0 0
v:o:subject=none carried get	0 1 0 -24 20 0 0 3
v:o:subject=none carried get ahead	0 1 0 -25 20 0 0 4
v:o:subject=none carried have	0 -4 0 -7 22 0 0 -8
v:o:subject=none carried have ahead	0 -2 0 -13 22 0 0 -3
v:o:subject=none carried have today	0 0 0 7 0 0 0 -6
v:o:subject=none carried have until	0 -14 0 7 -5 0 0 5
v:o:subject=none carried is ahead	0 -9 0 17 0 0 0 -8
v:o:subject=none carried keep	0 0 0 -9 0 0 0 10
v:o:subject=none carried keep ahead	0 0 0 -9 0 0 0 10
v:o:subject=none carried know	0 -10 0 0 7 0 0 0
v:o:subject=none carried know ahead	0 -2 0 -6 7 0 0 0
v:o:subject=none carried leave	0 -10 0 0 -4 0 0 14
v:o:subject=none carried leave ahead	0 -10 0 0 -4 0 0 14
v:o:subject=none carried let	0 -6 0 -2 5 0 0 4
v:o:subject=none carried let ahead	0 -6 0 -2 5 0 0 4
v:o:subject=none carried make	0 10 0 -18 -1 0 0 12
v:o:subject=none carried make ahead	0 10 0 -18 -1 0 0 12
v:o:subject=none carried make on	0 10 0 -8 0 0 0 0
v:o:subject=none carried meet	0 -7 0 11 -10 0 0 2
v:o:subject=none carried meet ahead	0 -5 0 3 -10 0 0 8
v:o:subject=none carried meet on	0 0 0 12 -2 0 0 -3
v:o:subject=none carried meet today	0 0 0 8 0 0 0 -7
v:o:subject=none carried of ahead	1 0 0 1 3 0 4 -10
v:o:subject=none carried on ahead	3 -3 -4 -2 14 0 -6 -5
v:o:subject=none carried on today	0 -13 0 11 0 0 0 0
v:o:subject=none carried other	0 16 3 -8 1 0 0 -11
v:o:subject=none carried other ahead	0 16 3 -8 1 0 0 -11
v:o:subject=none carried other on	0 22 0 -19 0 0 0 -2
v:o:subject=none carried pay	0 13 0 -11 1 0 0 0
v:o:subject=none carried pay ahead	0 17 0 -25 2 0 0 4
v:o:subject=none carried pay from	0 6 0 -11 6 0 0 0
v:o:subject=none carried pay since	0 0 0 -5 0 0 0 6
v:o:subject=none carried pay today	0 -2 0 11 0 0 0 -8
v:o:subject=none carried post	0 -7 0 14 0 0 0 -5
v:o:subject=none carried promise	0 -10 0 14 -2 0 0 0
v:o:subject=none carried promise ahead	0 -10 0 14 -2 0 0 0
v:o:subject=none carried put	2 3 0 1 0 0 0 -8
v:o:subject=none carried put ahead	2 3 0 1 0 0 0 -8
v:o:subject=none carried put on	0 -3 0 7 0 0 0 -2
v:o:subject=none carried receive	0 0 0 -10 12 0 0 0
v:o:subject=none carried report	0 -2 0 -7 13 0 0 0
v:o:subject=none carried return	0 -19 0 13 0 0 -1 5
v:o:subject=none carried return ahead	0 -19 0 13 0 0 -1 5
v:o:subject=none carried return on	0 -9 0 12 0 0 0 0
v:o:subject=none carried rise	0 12 0 -11 0 0 0 0
v:o:subject=none carried rise on	0 12 0 -12 0 0 0 0
v:o:subject=none carried run on	2 10 0 -9 0 0 0 -3
v:o:subject=none carried say	0 -16 0 -9 0 0 0 21
v:o:subject=none carried say ahead	0 -13 0 -13 0 0 0 23
v:o:subject=none carried say on	0 -13 0 -9 0 0 0 18
v:o:subject=none carried sign	0 -12 0 0 -4 0 7 8
v:o:subject=none carried sign ahead	0 -10 0 0 -4 0 7 8
v:o:subject=none carried sign on	0 -15 0 22 -1 0 0 -3
v:o:subject=none carried since ahead	0 -6 0 6 -1 0 0 1
v:o:subject=none carried sit	0 9 0 5 -1 0 0 -17
v:o:subject=none carried sit ahead	0 9 0 5 -1 0 0 -16
v:o:subject=none carried suspend	0 -6 5 2 -11 0 -2 4
v:o:subject=none carried suspend ahead	0 -6 6 1 -11 0 -2 5
v:o:subject=none carried suspend from	0 9 0 -3 0 0 0 -1
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend until	-6 -10 0 5 -4 0 -2 9
v:o:subject=none carried tell	0 -7 0 12 -1 4 0 -3
v:o:subject=none carried tell ahead	0 -4 0 6 -1 4 0 0
v:o:subject=none carried tell on	0 -3 0 8 0 0 0 0
v:o:subject=none carried the ahead	-7 -6 -5 2 -19 -1 13 10
v:o:subject=none carried to ahead	2 -13 2 9 -1 0 0 -3
v:o:subject=none carried until ahead	-13 10 -5 17 -12 3 -10 -7
v:o:subject=none carried want	0 -5 0 -6 -2 0 16 -1
v:o:subject=none carried write	0 0 -4 -6 16 0 0 -2
v:o:subject=none carried write ahead	0 0 -4 -8 16 0 0 -2
v:o:subject=none carried write on	0 0 -3 -3 10 0 0 -3
v:o:subject=none date: today	0 -6 0 9 0 0 0 0
v:o:subject=none desk, today	0 -5 0 6 0 0 0 0
v:o:subject=none friday today	0 19 0 -12 0 0 0 -9
v:o:subject=none friday, today	0 6 0 0 0 0 0 -13
v:o:subject=none from ahead	0 8 0 0 0 0 0 -8
v:o:subject=none monday today	0 -5 0 8 0 0 0 0
v:o:subject=none monday, today	0 -4 0 13 0 0 0 -5
v:o:subject=none no verb	-11 12 9 1 -28 -15 -15 8
v:o:subject=none no verb 	-9 4 -6 0 -13 -2 0 10
v:o:subject=none no verb a	0 -10 0 17 0 0 0 -6
v:o:subject=none no verb ahead	-1 17 15 -21 -16 -9 -9 10
v:o:subject=none no verb date:	0 -9 0 2 0 0 0 4
v:o:subject=none no verb desk,	0 -5 0 6 0 0 0 0
v:o:subject=none no verb friday	0 19 0 -12 0 0 0 -9
v:o:subject=none no verb friday,	0 3 0 5 0 0 0 -16
v:o:subject=none no verb from	0 14 0 -5 0 0 0 -11
v:o:subject=none no verb monday	0 -5 0 8 0 0 0 0
v:o:subject=none no verb monday,	0 -4 0 14 0 0 0 -6
v:o:subject=none no verb of	0 8 0 -2 0 0 0 -6
v:o:subject=none no verb on	8 10 19 -31 0 0 0 4
v:o:subject=none no verb saturday	0 0 0 7 0 0 0 -5
v:o:subject=none no verb since	0 16 0 -12 0 0 0 -2
v:o:subject=none no verb sunday,	0 8 0 0 0 0 0 -5
v:o:subject=none no verb the	-3 1 9 -10 0 0 0 5
v:o:subject=none no verb thursday,	0 -10 0 14 0 0 0 -1
v:o:subject=none no verb to	0 -4 0 -14 0 0 0 19
v:o:subject=none no verb today	-11 -8 -9 26 -17 -3 -4 0
v:o:subject=none no verb tuesday	0 -1 0 7 0 0 0 -1
v:o:subject=none no verb tuesday,	0 -3 0 17 0 0 0 -13
v:o:subject=none no verb until	0 -16 0 -7 -1 0 0 21
v:o:subject=none no verb wednesday	0 0 0 13 0 0 0 -9
v:o:subject=none no verb wednesday,	0 -14 0 0 0 0 0 10
v:o:subject=none no verb ·	0 -1 0 11 0 0 0 -2
v:o:subject=none no verb —	0 -10 0 20 0 0 0 -7
v:o:subject=none of today	0 9 0 -5 0 0 0 0
v:o:subject=none on ahead	8 -1 19 -20 0 0 0 5
v:o:subject=none on today	0 22 0 -21 0 0 0 0
v:o:subject=none saturday today	0 0 0 7 0 0 0 -5
v:o:subject=none since ahead	0 16 0 -12 0 0 0 -2
v:o:subject=none the ahead	-3 2 9 -14 0 0 0 7
v:o:subject=none the today	0 -1 0 7 0 0 0 -2
v:o:subject=none thursday, today	0 -4 0 22 0 0 0 -16
v:o:subject=none to ahead	0 -4 0 -14 0 0 0 19
v:o:subject=none tuesday today	0 -1 0 7 0 0 0 -1
v:o:subject=none tuesday, today	0 -3 0 17 0 0 0 -13
v:o:subject=none until ahead	0 -16 0 -8 -1 0 0 21
v:o:subject=none wednesday today	0 0 0 13 0 0 0 -9
v:o:subject=none wednesday, today	0 -14 0 0 0 0 0 10
v:o:subject=none · today	0 -1 0 10 0 0 0 -1
v:o:subject=none — today	0 -10 0 20 0 0 0 -7
v:o:subject=procedure	-6 2 -12 -11 17 -10 -5 6
v:o:subject=procedure  ahead	0 -5 0 -20 26 0 0 0
v:o:subject=procedure be	0 -1 0 -1 6 0 0 0
v:o:subject=procedure be ahead	0 -1 0 -1 6 0 0 0
v:o:subject=procedure be on	0 0 0 -10 12 0 0 0
v:o:subject=procedure by ahead	0 -3 0 0 -5 0 0 13
v:o:subject=procedure carried	0 4 -1 0 9 -2 0 -12
v:o:subject=procedure carried be	0 -7 0 13 4 0 0 -10
v:o:subject=procedure carried be ahead	0 -7 0 11 4 0 0 -9
v:o:subject=procedure carried begin	1 -2 0 -10 0 0 0 9
v:o:subject=procedure carried begin ahead	1 -2 0 -10 0 0 0 9
v:o:subject=procedure carried on ahead	0 15 0 -4 -7 0 0 -6
v:o:subject=procedure carried until ahead	0 -7 0 10 -2 0 0 1
v:o:subject=procedure far	-5 8 -4 -6 -6 10 0 0
v:o:subject=procedure far  ahead	0 -15 0 -2 -7 12 0 7
v:o:subject=procedure far carried be	0 9 0 -11 4 0 0 0
v:o:subject=procedure far carried be ahead	0 9 0 -11 4 0 0 0
v:o:subject=procedure far carried begin	1 8 0 -10 0 0 0 0
v:o:subject=procedure far carried begin ahead	1 9 0 -12 0 0 0 0
v:o:subject=procedure far carried begin on	0 8 0 -9 1 0 0 0
v:o:subject=procedure far carried end	0 3 0 -7 0 0 0 3
v:o:subject=procedure far carried end ahead	0 3 0 -7 0 0 0 3
v:o:subject=procedure far carried from ahead	0 -4 0 8 -1 0 0 -1
v:o:subject=procedure far carried on ahead	0 15 0 -13 3 0 0 -3
v:o:subject=procedure far carried other	0 0 0 9 -3 0 0 0
v:o:subject=procedure far carried other ahead	0 0 0 8 -3 0 0 0
v:o:subject=procedure far carried say	0 -5 0 7 0 0 0 0
v:o:subject=procedure far carried the ahead	4 -3 0 -7 0 0 0 8
v:o:subject=procedure far no verb	-5 8 -4 -6 -6 10 0 0
v:o:subject=procedure far no verb 	0 -16 0 -1 -7 12 0 6
v:o:subject=procedure far no verb ahead	-5 10 -4 -11 -5 10 0 2
v:o:subject=procedure far no verb on	0 -8 0 -1 10 0 0 -1
v:o:subject=procedure far no verb today	0 -3 0 9 0 0 0 0
v:o:subject=procedure far on ahead	0 -8 0 -1 10 0 0 -1
v:o:subject=procedure no verb	0 14 -7 -24 12 -4 -2 11
v:o:subject=procedure no verb 	0 -5 0 -20 26 0 0 0
v:o:subject=procedure no verb ahead	0 -21 -4 -9 15 -3 -1 15
v:o:subject=procedure no verb by	0 -2 0 -3 -4 0 0 13
v:o:subject=procedure no verb on	7 0 0 0 0 0 0 -4
v:o:subject=procedure no verb the	0 -8 0 -11 0 0 0 20
v:o:subject=procedure no verb today	0 33 0 -22 -9 0 0 -8
v:o:subject=procedure on ahead	4 -10 -1 -4 15 0 0 -8
v:o:subject=procedure set	0 0 0 7 -4 0 0 0
v:o:subject=procedure set ahead	0 0 0 7 -4 0 0 0
v:o:subject=procedure set for	0 0 0 6 -3 0 0 0
v:o:subject=procedure suspend	0 -5 0 9 0 0 0 0
v:o:subject=procedure suspend on	0 -7 0 3 3 0 0 0
v:o:subject=procedure the ahead	0 -9 0 -8 -2 0 0 19
v:o:subject=procedure until ahead	0 0 0 11 -10 0 0 0
v:o:subject=sale	-5 12 -2 -16 -7 24 0 -9
v:o:subject=sale carried	0 -7 0 -11 0 20 0 -4
v:o:subject=sale carried on ahead	0 0 0 6 0 0 0 -3
v:o:subject=sale far	2 2 0 -7 9 0 0 -5
v:o:subject=sale far carried	-4 6 9 -21 4 2 9 -7
v:o:subject=sale far carried begin	0 -5 0 0 0 6 0 0
v:o:subject=sale far carried on ahead	0 6 0 4 -7 0 0 -5
v:o:subject=sale far no verb	2 2 0 -7 9 0 0 -5
v:o:subject=sale far no verb 	0 -2 0 -2 10 0 0 -2
v:o:subject=sale far no verb ahead	3 4 0 -12 9 0 0 -3
v:o:subject=sale far no verb today	0 -2 0 8 0 0 0 0
v:o:subject=sale no verb	-1 14 0 -7 -4 8 0 -8
v:o:subject=sale no verb ahead	-1 15 0 -8 -4 8 0 -7
v:o:subject=sale no verb on	0 17 0 -8 0 0 0 -7
v:o:subject=sale on ahead	0 16 0 -7 0 0 0 -7
v:o:subject=signing	0 5 -12 -3 -7 -9 -6 15
v:o:subject=signing be	0 -1 0 10 0 0 0 -5
v:o:subject=signing be ahead	0 -1 0 10 0 0 0 -5
v:o:subject=signing by ahead	0 -2 0 -6 15 0 0 -2
v:o:subject=signing no verb	-3 1 -6 -1 -15 -4 -2 21
v:o:subject=signing no verb ahead	-2 9 -4 -14 -13 -4 -1 26
v:o:subject=signing no verb by	0 0 0 -7 7 0 0 1
v:o:subject=signing no verb of	0 -2 0 8 0 0 0 0
v:o:subject=signing no verb on	0 7 0 4 -19 0 0 0
v:o:subject=signing no verb today	0 -17 0 29 0 0 0 -8
v:o:subject=signing on ahead	0 8 -1 10 -21 0 0 -5
v:o:subject=signing until ahead	1 0 0 -10 0 0 0 9
v:o:subject=truce	1 3 -4 -13 -26 -13 -10 27
v:o:subject=truce  ahead	-5 2 0 -9 -10 0 0 15
v:o:subject=truce be	-1 -17 0 1 -2 0 0 12
v:o:subject=truce be ahead	0 -17 0 4 -2 0 0 8
v:o:subject=truce be on	0 -3 0 -8 0 0 0 12
v:o:subject=truce begin	0 1 0 4 -6 0 0 -1
v:o:subject=truce begin ahead	0 4 0 -2 -6 0 0 3
v:o:subject=truce begin on	0 0 0 9 -4 0 0 -6
v:o:subject=truce begin today	0 -4 0 16 0 0 0 -9
v:o:subject=truce carried	6 -8 -11 9 -10 -10 -8 4
v:o:subject=truce carried be	-1 -1 0 9 -7 -1 0 0
v:o:subject=truce carried be ahead	0 0 0 5 -6 0 0 2
v:o:subject=truce carried be on	0 -9 0 6 0 0 0 0
v:o:subject=truce carried be today	0 0 0 7 0 0 0 -4
v:o:subject=truce carried begin	3 4 0 -12 -3 0 0 8
v:o:subject=truce carried begin ahead	4 6 0 0 -3 0 0 -5
v:o:subject=truce carried begin on	0 10 0 0 -1 0 0 -6
v:o:subject=truce carried charge	0 -6 0 1 0 0 0 4
v:o:subject=truce carried end	-2 -15 0 -4 3 0 0 11
v:o:subject=truce carried end ahead	-2 -15 0 -6 3 0 0 13
v:o:subject=truce carried end on	-1 -14 0 -5 4 0 0 11
v:o:subject=truce carried have	14 -10 0 0 -2 0 0 -1
v:o:subject=truce carried have ahead	14 -10 0 0 -2 0 0 -1
v:o:subject=truce carried on ahead	-9 2 -1 7 2 0 0 -6
v:o:subject=truce carried other	1 0 0 -12 0 0 0 12
v:o:subject=truce carried other ahead	1 0 0 -13 0 0 0 12
v:o:subject=truce carried pay	0 13 0 -15 0 0 0 2
v:o:subject=truce carried pay ahead	0 13 0 -15 0 0 0 2
v:o:subject=truce carried run ahead	0 -3 0 -5 0 0 0 10
v:o:subject=truce carried say	0 -4 0 6 0 0 0 0
v:o:subject=truce carried say ahead	0 -4 0 6 0 0 0 0
v:o:subject=truce carried say on	0 -4 0 8 0 0 0 -1
v:o:subject=truce carried tell	0 6 0 -5 0 0 0 0
v:o:subject=truce carried tell ahead	0 7 0 -5 0 0 0 0
v:o:subject=truce carried tell on	0 7 0 -5 0 0 0 0
v:o:subject=truce carried the ahead	0 -5 0 0 0 0 -1 8
v:o:subject=truce carried to ahead	0 0 0 -8 0 0 0 10
v:o:subject=truce carried until ahead	5 -20 0 -8 5 0 0 11
v:o:subject=truce end	4 -15 -2 0 -4 0 0 8
v:o:subject=truce end ahead	4 -10 -1 -7 -3 0 0 14
v:o:subject=truce end ends	0 0 0 7 2 0 0 -11
v:o:subject=truce end on	6 -14 0 2 -10 0 0 4
v:o:subject=truce end today	0 -4 0 18 0 0 0 -14
v:o:subject=truce ends today	0 0 0 -17 0 0 0 19
v:o:subject=truce extend	0 0 0 -23 0 0 0 26
v:o:subject=truce extend ahead	0 0 0 -4 0 0 0 7
v:o:subject=truce extend to	0 0 0 -8 0 0 0 9
v:o:subject=truce far	-13 0 -8 -2 2 -6 -3 13
v:o:subject=truce far  ahead	0 12 0 15 -3 0 0 -24
v:o:subject=truce far  today	0 -7 0 3 -1 0 0 3
v:o:subject=truce far carried	0 -3 0 7 -11 -3 -6 4
v:o:subject=truce far carried be	2 -13 5 -9 -8 0 0 16
v:o:subject=truce far carried be ahead	3 -11 5 20 -7 0 0 -13
v:o:subject=truce far carried be on	0 -1 0 -5 0 0 0 10
v:o:subject=truce far carried be today	0 0 0 -32 0 0 0 34
v:o:subject=truce far carried be until	0 -1 0 9 0 0 0 -4
v:o:subject=truce far carried begin	0 9 0 2 -5 0 0 -11
v:o:subject=truce far carried begin ahead	0 15 0 -3 -5 0 0 -8
v:o:subject=truce far carried begin on	1 0 0 4 0 0 0 -9
v:o:subject=truce far carried begin today	0 -7 0 10 0 0 0 -2
v:o:subject=truce far carried charge	0 -12 0 6 0 0 0 5
v:o:subject=truce far carried charge ahead	0 -10 0 3 0 0 0 6
v:o:subject=truce far carried end	0 2 0 -19 0 0 0 21
v:o:subject=truce far carried end ahead	0 3 0 -21 0 0 0 19
v:o:subject=truce far carried end on	0 -3 0 -9 2 0 0 13
v:o:subject=truce far carried expect	0 -11 0 14 0 0 0 0
v:o:subject=truce far carried expect ahead	0 -11 0 14 0 0 0 0
v:o:subject=truce far carried from ahead	0 -5 3 -4 1 0 0 6
v:o:subject=truce far carried have	0 0 0 -10 0 0 0 9
v:o:subject=truce far carried on ahead	0 -11 -2 24 0 0 0 -17
v:o:subject=truce far carried other	0 -8 3 3 0 0 0 0
v:o:subject=truce far carried other ahead	0 -8 3 3 0 0 0 0
v:o:subject=truce far carried return	0 -5 0 9 0 0 0 0
v:o:subject=truce far carried run	0 0 0 9 0 0 0 -6
v:o:subject=truce far carried run ahead	0 0 0 9 0 0 0 -6
v:o:subject=truce far carried say	0 0 0 9 -1 0 0 -2
v:o:subject=truce far carried say ahead	0 0 0 7 -1 0 0 0
v:o:subject=truce far carried say on	0 0 0 8 0 0 0 -5
v:o:subject=truce far carried suspend	0 11 -2 -4 -2 0 0 -2
v:o:subject=truce far carried suspend ahead	0 11 -2 -5 -2 0 0 -2
v:o:subject=truce far carried suspend on	0 0 0 11 0 0 0 -10
v:o:subject=truce far carried tell	0 13 0 -17 4 0 0 0
v:o:subject=truce far carried tell ahead	0 13 0 -17 4 0 0 0
v:o:subject=truce far carried tell on	0 14 0 -16 6 0 0 -3
v:o:subject=truce far carried the ahead	0 6 0 5 -10 0 0 -2
v:o:subject=truce far carried until ahead	0 6 -4 5 -16 0 0 0
v:o:subject=truce far from ahead	0 12 0 -11 0 0 0 0
v:o:subject=truce far monday, today	0 0 0 -7 0 0 0 7
v:o:subject=truce far no verb	-13 0 -8 -2 2 -6 -3 13
v:o:subject=truce far no verb 	0 6 0 13 -8 0 0 -11
v:o:subject=truce far no verb ahead	-8 14 -5 4 -11 -3 0 -3
v:o:subject=truce far no verb friday,	0 -8 0 14 0 0 0 -5
v:o:subject=truce far no verb monday,	0 -6 0 -6 0 0 0 12
v:o:subject=truce far no verb on	0 7 0 -3 -5 0 0 1
v:o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
v:o:subject=truce far no verb thursday,	0 -4 0 6 0 0 0 0
v:o:subject=truce far no verb today	-2 -32 0 -8 12 0 0 18
v:o:subject=truce far no verb until	0 0 0 -17 0 0 0 18
v:o:subject=truce far no verb wednesday,	0 0 0 -12 18 0 0 -7
v:o:subject=truce far on ahead	0 8 0 -4 -5 0 0 1
v:o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
v:o:subject=truce far thursday, today	0 0 0 -3 0 0 0 6
v:o:subject=truce far until ahead	0 0 0 -17 0 0 0 18
v:o:subject=truce far wednesday, today	0 0 0 -12 18 0 0 -7
v:o:subject=truce friday, ahead	15 -14 0 -18 -2 0 0 15
v:o:subject=truce from ahead	1 21 -1 0 -5 0 0 -22
v:o:subject=truce monday, ahead	0 8 0 0 0 0 0 -9
v:o:subject=truce no verb	4 6 2 -14 -5 -7 -5 11
v:o:subject=truce no verb 	-5 2 0 -6 -9 0 0 12
v:o:subject=truce no verb ahead	5 3 3 0 -3 -6 -4 -1
v:o:subject=truce no verb ends	0 0 0 -24 0 0 0 26
v:o:subject=truce no verb friday,	15 -14 0 -18 -2 0 0 15
v:o:subject=truce no verb from	1 9 0 7 -1 0 0 -19
v:o:subject=truce no verb monday,	0 8 0 0 0 0 0 -9
v:o:subject=truce no verb of	0 7 0 -3 0 0 0 -1
v:o:subject=truce no verb on	4 -12 4 -21 10 0 0 16
v:o:subject=truce no verb the	0 -13 7 7 1 0 0 -3
v:o:subject=truce no verb to	0 -8 0 -1 0 0 0 5
v:o:subject=truce no verb today	0 8 0 -31 0 0 0 29
v:o:subject=truce no verb tuesday,	0 9 0 -17 0 0 0 5
v:o:subject=truce no verb until	-2 -16 0 17 -4 0 0 -3
v:o:subject=truce of ahead	0 7 0 0 0 0 0 -8
v:o:subject=truce on ahead	10 -23 1 -5 0 0 0 18
v:o:subject=truce on today	0 0 0 12 0 0 0 -10
v:o:subject=truce other to	0 0 0 -4 0 0 0 7
v:o:subject=truce out ahead	0 -8 0 3 0 0 0 1
v:o:subject=truce out today	0 12 0 -26 0 0 0 17
v:o:subject=truce run	0 14 0 2 -2 0 0 -11
v:o:subject=truce run ahead	0 0 0 13 -1 0 0 -11
v:o:subject=truce run on	0 -3 0 -3 0 0 0 7
v:o:subject=truce run out	0 11 0 -10 0 0 0 0
v:o:subject=truce run to	0 0 0 21 0 0 0 -19
v:o:subject=truce run today	0 13 0 -9 0 0 0 -2
v:o:subject=truce saturday, ahead	0 5 0 -6 0 0 0 0
v:o:subject=truce sign	0 0 0 -12 0 0 0 13
v:o:subject=truce sign ahead	0 0 0 -13 0 0 0 14
v:o:subject=truce sign on	0 0 0 -13 0 0 0 14
v:o:subject=truce suspend	-1 0 0 0 0 0 0 6
v:o:subject=truce suspend ahead	-1 0 0 0 0 0 0 6
v:o:subject=truce suspend until	0 0 0 -5 0 0 0 9
v:o:subject=truce the ahead	0 -15 7 20 1 0 0 -14
v:o:subject=truce to ahead	0 -11 -3 7 0 0 0 1
v:o:subject=truce tuesday, ahead	0 9 0 -17 0 0 0 5
v:o:subject=truce until ahead	-5 -18 0 13 -8 0 0 3
v:o:topic=controls	33 0 0 -25 5 3 -9 -23
v:o:topic=controls ahead	30 -7 0 -16 6 3 -9 -22
v:o:topic=controls announce	-2 11 0 -3 0 0 0 -1
v:o:topic=controls begin	13 -4 0 -4 -6 5 0 -4
v:o:topic=controls by	0 -3 0 10 0 0 0 0
v:o:topic=controls by ahead	0 -3 0 10 0 0 0 0
v:o:topic=controls far	22 -29 3 -11 6 -3 0 2
v:o:topic=controls far 	10 0 0 -1 -3 0 0 0
v:o:topic=controls far ahead	14 -28 4 -5 6 -2 0 3
v:o:topic=controls far no verb	15 -7 0 -1 0 0 0 -4
v:o:topic=controls far on	0 -18 7 0 0 0 0 5
v:o:topic=controls far on ahead	0 -18 7 0 0 0 0 6
v:o:topic=controls far today	11 0 0 -7 0 0 0 0
v:o:topic=controls from	25 -7 0 -15 1 0 0 -1
v:o:topic=controls from ahead	16 -6 0 -6 1 0 0 -1
v:o:topic=controls no verb	8 1 1 -7 0 3 -2 -10
v:o:topic=controls of	-11 0 0 15 0 0 0 0
v:o:topic=controls of ahead	-11 0 0 15 0 0 0 0
v:o:topic=controls on	16 -13 0 11 -9 0 0 -16
v:o:topic=controls on ahead	16 -13 0 10 -9 0 0 -16
v:o:topic=controls run	4 0 0 -6 0 0 0 0
v:o:topic=controls say	0 11 0 -8 0 0 0 0
v:o:topic=controls suspend	0 0 0 0 12 0 0 -9
v:o:topic=controls the	7 -1 0 -4 4 0 0 -4
v:o:topic=controls the ahead	7 -1 0 -4 4 0 0 -4
v:o:topic=controls to	7 0 0 -11 8 0 0 -5
v:o:topic=controls to ahead	7 0 0 -11 8 0 0 -5
v:o:topic=controls today	5 12 0 -15 0 0 0 0
v:o:topic=controls until	-2 2 3 -27 12 5 0 -2
v:o:topic=controls until ahead	-2 2 3 -27 12 5 0 -2
v:o:topic=deal	-7 0 -18 0 0 -7 24 -6
v:o:topic=deal 	0 -8 0 18 -2 0 0 -5
v:o:topic=deal ahead	-5 2 -17 -2 0 -6 25 -8
v:o:topic=deal announce	0 -6 0 0 0 0 0 7
v:o:topic=deal be	-1 -20 0 11 5 7 5 -17
v:o:topic=deal begin	0 -8 0 20 -3 0 0 -6
v:o:topic=deal by	0 -2 0 8 5 -3 3 -11
v:o:topic=deal by ahead	0 0 0 5 6 -3 3 -10
v:o:topic=deal confirm	0 -3 0 13 -2 0 0 -4
v:o:topic=deal deal	0 -1 0 -10 0 0 0 13
v:o:topic=deal end	0 -13 0 -8 0 0 0 19
v:o:topic=deal expect	0 0 0 8 -4 0 0 0
v:o:topic=deal face	0 0 0 -12 0 0 0 13
v:o:topic=deal far	-10 -10 -7 3 -1 -4 -3 22
v:o:topic=deal far 	0 4 0 1 0 0 0 -7
v:o:topic=deal far  ahead	0 6 0 0 0 0 0 -6
v:o:topic=deal far ahead	-9 -4 -6 -7 0 -3 -2 27
v:o:topic=deal far be	0 -6 0 -3 -7 0 0 16
v:o:topic=deal far for	0 0 0 7 -1 0 0 0
v:o:topic=deal far from	0 6 0 0 0 0 0 -2
v:o:topic=deal far from ahead	0 6 0 -1 0 0 0 -2
v:o:topic=deal far no verb	-3 -9 -2 12 6 -1 0 -1
v:o:topic=deal far on	0 4 0 -10 -7 0 0 15
v:o:topic=deal far on ahead	0 4 0 -10 -7 0 0 15
v:o:topic=deal far the	0 0 0 8 0 0 0 -3
v:o:topic=deal far the ahead	0 0 0 8 0 0 0 -3
v:o:topic=deal far today	0 -11 0 21 0 0 0 -8
v:o:topic=deal from	0 27 0 -28 0 0 0 4
v:o:topic=deal from ahead	0 27 0 -29 0 0 0 4
v:o:topic=deal have	0 4 0 0 -6 -1 10 -11
v:o:topic=deal no verb	4 1 -4 10 0 -10 8 -23
v:o:topic=deal on	-8 -1 -2 -7 15 7 -8 0
v:o:topic=deal on ahead	-8 -8 -2 -3 16 7 -7 0
v:o:topic=deal on today	0 8 0 -5 0 0 0 0
v:o:topic=deal other	0 -6 0 -3 11 0 0 0
v:o:topic=deal reach	0 0 0 -7 0 0 0 12
v:o:topic=deal return	0 6 0 1 0 0 -1 -6
v:o:topic=deal say	0 7 0 -13 0 0 0 7
v:o:topic=deal sign	0 -12 0 14 0 0 0 0
v:o:topic=deal since	0 -8 0 13 0 0 0 -4
v:o:topic=deal since ahead	0 -8 0 13 0 0 0 -4
v:o:topic=deal sit	0 -3 0 -15 19 0 0 0
v:o:topic=deal tell	0 1 0 -12 -2 0 0 14
v:o:topic=deal the	0 -9 0 -1 -6 0 6 8
v:o:topic=deal the ahead	0 -9 0 -1 -6 0 6 8
v:o:topic=deal until	8 -15 0 16 -10 -3 7 -14
v:o:topic=deal until ahead	8 -15 0 16 -10 -3 7 -14
v:o:topic=duties	-11 23 3 -2 0 -39 -25 -9
v:o:topic=duties 	-3 8 -3 16 -17 0 0 -17
v:o:topic=duties  ahead	0 14 -2 7 -14 0 0 -20
v:o:topic=duties  today	0 -8 0 11 0 0 0 0
v:o:topic=duties 12:01	0 6 0 -2 0 0 0 -1
v:o:topic=duties add	0 -9 0 11 0 0 0 0
v:o:topic=duties after	0 0 6 -7 10 0 0 -9
v:o:topic=duties after ahead	0 0 6 -7 10 0 0 -9
v:o:topic=duties agree	0 0 0 -8 0 0 0 7
v:o:topic=duties ahead	-7 28 6 -16 -5 -35 -21 0
v:o:topic=duties announce	0 0 0 7 -1 0 0 -10
v:o:topic=duties announced	0 -8 0 9 0 0 0 0
v:o:topic=duties announced today	0 -8 0 9 0 0 0 0
v:o:topic=duties as	0 -4 0 -17 0 0 0 21
v:o:topic=duties back	0 -15 0 -13 0 0 0 27
v:o:topic=duties be	-7 -11 2 6 -6 -2 -1 12
v:o:topic=duties before	0 -4 0 -17 12 0 0 12
v:o:topic=duties before ahead	0 -6 0 -18 12 0 0 13
v:o:topic=duties begin	1 6 2 -3 0 -2 2 -7
v:o:topic=duties beijing,	0 6 0 -6 0 0 0 0
v:o:topic=duties beijing, today	0 6 0 -6 0 0 0 0
v:o:topic=duties bring	0 12 0 -14 0 0 0 3
v:o:topic=duties by	0 15 1 -5 -1 0 4 -18
v:o:topic=duties by ahead	0 15 1 -5 -1 0 4 -18
v:o:topic=duties call	0 -2 0 11 0 0 0 -8
v:o:topic=duties cent	0 1 0 4 0 0 0 -8
v:o:topic=duties cent today	0 10 0 -2 0 0 0 -5
v:o:topic=duties charge	0 4 0 -13 14 0 0 -1
v:o:topic=duties double	0 3 0 -6 0 0 0 5
v:o:topic=duties duty	0 0 0 9 0 0 0 -6
v:o:topic=duties end	-7 14 3 0 -20 0 0 -5
v:o:topic=duties expect	0 0 0 6 -7 0 0 0
v:o:topic=duties face	0 7 0 -5 0 0 0 0
v:o:topic=duties fall	0 11 0 -4 0 0 0 -6
v:o:topic=duties far	-18 5 -19 -4 13 -8 -19 6
v:o:topic=duties far 	-10 -3 -8 1 15 8 0 -11
v:o:topic=duties far  ahead	-8 4 -5 -7 5 9 0 -2
v:o:topic=duties far  today	0 -13 0 12 12 0 0 -23
v:o:topic=duties far ahead	-13 4 -14 -9 10 -5 -15 12
v:o:topic=duties far announce	0 -8 0 15 0 0 0 -5
v:o:topic=duties far be	-2 0 -2 2 14 -7 0 -8
v:o:topic=duties far before	0 -2 -1 10 0 0 0 -2
v:o:topic=duties far before ahead	0 11 0 -6 0 0 0 -2
v:o:topic=duties far before today	0 -19 0 20 0 0 0 0
v:o:topic=duties far begin	0 8 0 -4 0 0 0 -1
v:o:topic=duties far by	0 0 0 -12 20 0 0 -8
v:o:topic=duties far by ahead	0 0 0 -12 20 0 0 -8
v:o:topic=duties far charge	0 -16 0 19 0 0 0 -3
v:o:topic=duties far collect	0 10 0 -1 -1 0 0 -5
v:o:topic=duties far end	0 -23 -3 7 0 0 0 11
v:o:topic=duties far fall	0 10 0 4 0 0 0 -15
v:o:topic=duties far friday,	0 20 0 -17 -1 0 0 0
v:o:topic=duties far friday, today	0 15 0 -13 0 0 0 0
v:o:topic=duties far from	-3 9 9 -11 1 0 0 -3
v:o:topic=duties far from ahead	-3 6 9 -9 2 0 0 -1
v:o:topic=duties far have	0 10 0 1 5 0 0 -18
v:o:topic=duties far is	0 16 0 -3 -1 -3 0 -7
v:o:topic=duties far is ahead	0 16 0 -4 -1 -3 0 -6
v:o:topic=duties far monday,	0 1 0 7 0 0 0 -11
v:o:topic=duties far no verb	-8 -2 -2 3 -1 1 -7 4
v:o:topic=duties far of	0 -7 0 11 0 0 0 0
v:o:topic=duties far of ahead	0 -4 0 8 0 0 0 0
v:o:topic=duties far on	-2 8 -13 3 1 -3 0 -8
v:o:topic=duties far on ahead	-1 10 -12 1 2 -3 0 -7
v:o:topic=duties far on today	0 -5 0 8 0 0 0 0
v:o:topic=duties far other	0 -10 -2 6 9 0 0 -4
v:o:topic=duties far pay	0 8 0 -5 0 0 0 -3
v:o:topic=duties far say	0 4 0 -1 -6 0 0 3
v:o:topic=duties far since	0 -7 0 14 0 0 0 -4
v:o:topic=duties far since ahead	0 -7 0 14 0 0 0 -4
v:o:topic=duties far sit	0 -1 0 10 0 0 0 -2
v:o:topic=duties far tell	0 10 0 -5 -2 0 0 -1
v:o:topic=duties far the	0 5 0 9 -10 0 0 -5
v:o:topic=duties far the ahead	0 5 0 8 -10 0 0 -5
v:o:topic=duties far thursday,	0 -8 0 -4 0 0 0 12
v:o:topic=duties far thursday, today	0 -3 0 -12 0 0 0 16
v:o:topic=duties far to	4 -9 0 5 0 0 0 0
v:o:topic=duties far to ahead	4 -9 0 5 0 0 0 0
v:o:topic=duties far today	-3 0 -4 7 4 -1 0 -11
v:o:topic=duties far tuesday,	0 -2 0 8 0 0 0 -3
v:o:topic=duties far until	0 -5 0 2 12 0 0 -7
v:o:topic=duties far until ahead	0 -5 0 2 12 0 0 -7
v:o:topic=duties far wednesday,	0 -1 0 6 0 0 0 0
v:o:topic=duties far wednesday, today	0 -3 0 7 0 0 0 0
v:o:topic=duties far write	0 -4 0 8 0 0 0 0
v:o:topic=duties for	0 8 0 11 -13 0 0 -15
v:o:topic=duties for ahead	0 8 0 11 -13 0 0 -15
v:o:topic=duties from	0 37 -18 -14 -16 -2 -2 -19
v:o:topic=duties from ahead	0 25 -17 -6 -14 -1 -2 -11
v:o:topic=duties from today	0 25 0 -15 0 0 0 -10
v:o:topic=duties get	0 3 0 1 0 0 0 -6
v:o:topic=duties has	0 -5 0 0 -2 0 0 9
v:o:topic=duties have	0 -13 0 3 0 0 0 6
v:o:topic=duties introduce	0 -11 0 14 0 0 0 -1
v:o:topic=duties is	0 -17 0 0 0 0 0 15
v:o:topic=duties is ahead	0 -16 0 0 0 0 0 16
v:o:topic=duties keep	0 -7 0 7 0 0 0 0
v:o:topic=duties levy	0 23 0 -13 -2 0 0 -6
v:o:topic=duties lower	0 5 0 5 -7 0 0 -4
v:o:topic=duties make	0 5 0 7 -3 0 0 -9
v:o:topic=duties monday,	0 12 0 -10 0 0 0 0
v:o:topic=duties no verb	-1 11 0 -2 -3 -9 -12 -1
v:o:topic=duties of	0 6 -3 8 -1 0 0 -13
v:o:topic=duties of ahead	0 14 -3 -1 -1 0 0 -11
v:o:topic=duties of today	0 -16 0 16 0 0 0 -2
v:o:topic=duties on	-8 25 -4 -4 -17 -7 -5 -11
v:o:topic=duties on ahead	-7 26 -4 -8 -15 -6 -4 -7
v:o:topic=duties on today	0 -3 0 12 0 0 0 -9
v:o:topic=duties other	0 -7 5 6 0 0 0 -1
v:o:topic=duties pay	0 16 -2 0 -11 0 0 -8
v:o:topic=duties percent	0 8 0 0 0 0 0 -9
v:o:topic=duties percent today	0 -3 0 8 0 0 0 -1
v:o:topic=duties plan	0 18 0 -14 -1 0 0 -1
v:o:topic=duties put	2 13 0 -12 0 0 0 -1
v:o:topic=duties reach	0 0 0 4 2 0 0 -8
v:o:topic=duties reduce	0 11 0 -5 -1 0 0 -2
v:o:topic=duties remain	0 -5 0 7 0 0 0 0
v:o:topic=duties return	0 -1 0 -5 0 0 0 9
v:o:topic=duties rise	0 11 0 -1 -1 0 0 -10
v:o:topic=duties say	0 -5 0 11 0 0 0 -4
v:o:topic=duties since	0 -26 0 21 -4 0 0 0
v:o:topic=duties since ahead	0 -19 0 15 -4 0 0 1
v:o:topic=duties suspend	8 -4 5 -16 -7 0 0 13
v:o:topic=duties tell	0 7 0 -2 -2 0 0 -1
v:o:topic=duties the	-1 18 0 -6 -6 0 -2 -4
v:o:topic=duties the ahead	-1 18 0 -7 -6 0 -2 -4
v:o:topic=duties threaten	-2 -4 0 3 7 0 0 -3
v:o:topic=duties through	0 -6 0 0 0 0 0 10
v:o:topic=duties through ahead	0 -6 0 0 0 0 0 10
v:o:topic=duties to	2 9 -2 -5 0 0 -1 -2
v:o:topic=duties to ahead	2 9 -2 -8 1 0 -1 0
v:o:topic=duties today	-7 -12 -7 28 6 -1 -1 -25
v:o:topic=duties until	-2 -1 9 -16 3 -3 -6 12
v:o:topic=duties until ahead	-2 0 9 -17 3 -3 -6 13
v:o:topic=duties wednesday,	0 11 0 -7 0 0 0 -2
v:o:topic=duties wednesday, ahead	0 11 0 -7 0 0 0 -2
v:o:topic=duties write	0 -5 0 12 0 0 0 -1
v:o:topic=exclusions	-3 -15 42 -18 -3 -4 -3 -9
v:o:topic=exclusions ahead	-2 -2 43 -33 -1 -3 -2 -8
v:o:topic=exclusions be	-1 -6 6 0 8 0 0 -5
v:o:topic=exclusions before	0 -2 0 6 0 0 0 -1
v:o:topic=exclusions before ahead	0 6 0 -6 0 0 0 0
v:o:topic=exclusions end	0 -14 11 17 -7 0 0 -18
v:o:topic=exclusions far	17 4 9 -26 6 0 0 -13
v:o:topic=exclusions far ahead	17 5 9 -27 6 0 0 -13
v:o:topic=exclusions far no verb	11 0 10 -24 7 0 0 -6
v:o:topic=exclusions no verb	1 1 18 -16 0 0 0 -14
v:o:topic=exclusions on	0 3 9 -14 -1 0 0 1
v:o:topic=exclusions on ahead	0 3 9 -14 -1 0 0 1
v:o:topic=exclusions say	0 -4 5 -12 0 0 0 11
v:o:topic=exclusions today	0 -20 0 25 0 0 0 0
v:o:topic=exclusions until	0 -2 14 -6 0 0 0 -3
v:o:topic=exclusions until ahead	0 -2 14 -6 0 0 0 -3
v:o:topic=fees	4 -13 0 5 15 -5 0 -18
v:o:topic=fees ahead	4 -11 0 3 15 -5 0 -18
v:o:topic=fees be	-1 -5 0 11 -6 0 0 5
v:o:topic=fees begin	0 1 0 -14 14 0 0 0
v:o:topic=fees charge	0 5 6 -1 -7 0 0 -1
v:o:topic=fees far	-2 -6 0 -2 5 0 0 8
v:o:topic=fees far ahead	-1 -5 0 -5 6 0 0 9
v:o:topic=fees far no verb	0 -13 0 4 6 0 0 3
v:o:topic=fees from	-3 -6 0 -11 12 0 0 9
v:o:topic=fees from ahead	-3 -6 0 -11 12 0 0 9
v:o:topic=fees no verb	3 0 -1 -1 5 0 0 -7
v:o:topic=fees on	2 -19 0 5 10 0 0 -9
v:o:topic=fees on ahead	2 -19 0 5 10 0 0 -9
v:o:topic=fees pay	0 -11 0 0 11 0 0 0
v:o:topic=longer	0 -30 9 2 -2 -16 4 13
v:o:topic=longer ahead	-8 -26 10 5 0 -15 5 9
v:o:topic=longer be	0 10 -1 -10 -7 0 0 12
v:o:topic=longer begin	-1 -7 0 24 -1 0 0 -12
v:o:topic=longer by	0 -7 6 -12 -5 0 0 16
v:o:topic=longer by ahead	0 -7 6 -12 -5 0 0 16
v:o:topic=longer end	1 0 0 -1 9 0 0 -7
v:o:topic=longer extend	0 -9 0 0 -2 0 0 8
v:o:topic=longer far	-3 -9 -8 10 0 -2 0 3
v:o:topic=longer far 	-1 7 0 10 -4 0 0 -17
v:o:topic=longer far  ahead	-1 7 0 10 -4 0 0 -17
v:o:topic=longer far ahead	-2 -3 -7 10 0 -2 0 0
v:o:topic=longer far begin	0 -6 0 11 0 0 0 -3
v:o:topic=longer far no verb	-5 2 -3 -2 0 0 0 6
v:o:topic=longer far of	0 -4 0 6 0 0 0 0
v:o:topic=longer far on	0 -3 0 -10 7 0 0 9
v:o:topic=longer far on ahead	0 -3 0 -10 7 0 0 9
v:o:topic=longer far today	0 -10 0 0 0 0 0 7
v:o:topic=longer from	0 -14 2 9 -3 0 0 6
v:o:topic=longer from ahead	0 -14 2 8 -3 0 0 6
v:o:topic=longer no verb	2 -5 1 -4 -23 0 5 12
v:o:topic=longer on	3 3 2 1 0 0 0 -7
v:o:topic=longer on ahead	3 3 2 0 0 0 0 -7
v:o:topic=longer other	0 -10 8 3 -6 0 0 0
v:o:topic=longer propose	0 0 0 -18 9 0 0 7
v:o:topic=longer run	0 -18 0 22 -9 0 0 0
v:o:topic=longer say	0 -2 0 8 0 0 0 0
v:o:topic=longer sign	0 -7 7 -3 0 0 0 3
v:o:topic=longer the	0 -7 -1 9 4 0 11 -12
v:o:topic=longer the ahead	0 -7 -1 9 4 0 11 -12
v:o:topic=longer to	-7 6 7 -18 -10 -3 0 16
v:o:topic=longer to ahead	-7 6 7 -18 -10 -3 0 16
v:o:topic=longer today	11 -9 0 -10 0 0 0 9
v:o:topic=longer until	0 -1 -1 -4 18 0 0 -5
v:o:topic=longer until ahead	0 -1 -1 -4 18 0 0 -5
v:o:topic=meeting	-28 -16 -12 30 -5 0 -2 -2
v:o:topic=meeting 	0 0 0 11 -2 0 0 0
v:o:topic=meeting  ahead	0 0 0 9 -2 0 0 0
v:o:topic=meeting ahead	-25 -21 -9 23 -2 1 0 4
v:o:topic=meeting be	0 -15 -1 15 -12 9 0 -5
v:o:topic=meeting before	0 -1 0 2 7 0 0 -7
v:o:topic=meeting before ahead	0 -1 0 2 7 0 0 -7
v:o:topic=meeting begin	0 0 0 9 -8 0 0 -1
v:o:topic=meeting by	0 6 6 0 -5 0 -1 -4
v:o:topic=meeting by ahead	0 6 6 0 -5 0 -1 -4
v:o:topic=meeting continue	0 12 0 -9 0 0 0 -1
v:o:topic=meeting end	0 -7 0 -13 -3 0 0 26
v:o:topic=meeting far	-15 18 -11 -6 0 -12 0 0
v:o:topic=meeting far 	-1 5 0 -5 -10 -2 0 9
v:o:topic=meeting far  ahead	-1 6 0 -9 -9 -2 0 11
v:o:topic=meeting far  today	0 0 0 7 0 0 0 -4
v:o:topic=meeting far ahead	-14 23 -10 -9 2 -11 0 -3
v:o:topic=meeting far be	0 11 0 -3 -7 0 6 -5
v:o:topic=meeting far begin	0 0 0 0 -2 0 -1 8
v:o:topic=meeting far by	0 -16 0 15 -4 0 6 -4
v:o:topic=meeting far by ahead	0 -16 0 15 -4 0 6 -4
v:o:topic=meeting far end	0 0 0 -9 9 0 0 0
v:o:topic=meeting far from	0 22 0 -11 -8 0 0 -2
v:o:topic=meeting far from ahead	0 22 0 -11 -8 0 0 -2
v:o:topic=meeting far have	0 6 0 -12 5 0 0 1
v:o:topic=meeting far no verb	-8 4 -6 2 1 -6 -1 0
v:o:topic=meeting far on	-1 3 0 4 0 0 0 -8
v:o:topic=meeting far on ahead	-1 6 0 0 0 0 0 -4
v:o:topic=meeting far on today	0 -3 0 8 0 0 0 -3
v:o:topic=meeting far other	0 1 0 6 -6 0 0 -1
v:o:topic=meeting far say	0 13 0 -9 0 0 0 -2
v:o:topic=meeting far the	0 -3 0 1 11 0 -1 -7
v:o:topic=meeting far the ahead	0 -3 0 1 12 0 -1 -7
v:o:topic=meeting far to	0 -11 0 -2 0 0 0 13
v:o:topic=meeting far to ahead	0 -11 0 -2 0 0 0 13
v:o:topic=meeting far today	0 -11 0 4 0 0 0 6
v:o:topic=meeting from	0 -3 -1 17 -7 0 0 -3
v:o:topic=meeting from ahead	0 -3 -1 17 -7 0 0 -3
v:o:topic=meeting have	0 0 0 11 0 0 0 -9
v:o:topic=meeting meet	-3 -12 -1 22 0 -1 0 -5
v:o:topic=meeting meets	0 -3 0 -17 14 0 0 7
v:o:topic=meeting meets ahead	0 -3 0 -18 14 0 0 8
v:o:topic=meeting no verb	-6 5 0 -7 6 5 4 -10
v:o:topic=meeting of	0 10 0 -17 -3 3 0 8
v:o:topic=meeting of ahead	0 10 0 -17 -3 3 0 8
v:o:topic=meeting on	-7 -19 -9 12 -6 -6 8 11
v:o:topic=meeting on ahead	-6 -16 -8 13 -5 -5 9 5
v:o:topic=meeting on today	0 -1 0 -3 0 0 0 9
v:o:topic=meeting plan	0 0 0 7 -1 0 0 0
v:o:topic=meeting receive	0 -7 0 1 6 0 0 -3
v:o:topic=meeting return	0 -6 0 0 0 0 0 9
v:o:topic=meeting run	0 0 0 -9 0 0 0 11
v:o:topic=meeting say	0 -3 0 7 0 0 0 -2
v:o:topic=meeting suspend	0 -1 0 12 0 0 0 -2
v:o:topic=meeting the	-2 0 0 3 -12 0 0 7
v:o:topic=meeting the ahead	-2 0 0 3 -12 0 0 7
v:o:topic=meeting today	0 3 0 14 -4 0 0 -11
v:o:topic=meeting until	0 14 0 11 -8 -2 -1 -16
v:o:topic=meeting until ahead	0 14 0 8 -7 -2 -1 -13
v:o:topic=none	-3 14 -5 1 -23 -34 -6 9
v:o:topic=none 	7 -5 -8 2 -17 -4 -1 10
v:o:topic=none  ahead	9 -22 -6 6 -12 -1 0 11
v:o:topic=none  today	-1 11 0 -3 -1 0 0 0
v:o:topic=none a	0 -11 0 19 0 0 0 -8
v:o:topic=none a ahead	0 -11 0 19 0 0 0 -7
v:o:topic=none after	0 0 0 -20 10 0 0 12
v:o:topic=none after ahead	0 0 0 -20 10 0 0 12
v:o:topic=none agree	0 -8 0 3 0 0 3 0
v:o:topic=none ahead	1 17 0 -15 -13 -27 0 11
v:o:topic=none announce	0 12 0 -7 0 0 0 -3
v:o:topic=none be	7 16 -4 1 -6 -5 -5 -13
v:o:topic=none before	0 8 0 -10 0 0 0 4
v:o:topic=none begin	-3 10 0 -6 0 0 -1 0
v:o:topic=none by	0 -12 0 -15 24 0 3 0
v:o:topic=none by ahead	0 -12 0 -15 24 0 3 0
v:o:topic=none charge	0 19 0 -3 -5 0 0 -11
v:o:topic=none confirm	0 0 0 0 9 0 0 -5
v:o:topic=none date:	0 -9 0 2 0 0 0 4
v:o:topic=none date: today	0 -6 0 9 0 0 0 0
v:o:topic=none desk,	0 -5 0 6 0 0 0 0
v:o:topic=none desk, today	0 -5 0 6 0 0 0 0
v:o:topic=none expect	0 8 0 -5 0 0 0 -1
v:o:topic=none for	0 0 0 -13 0 0 0 13
v:o:topic=none for ahead	0 2 0 -18 0 0 0 15
v:o:topic=none friday	0 19 0 -12 0 0 0 -9
v:o:topic=none friday today	0 19 0 -12 0 0 0 -9
v:o:topic=none friday,	0 3 0 5 0 0 0 -16
v:o:topic=none friday, today	0 6 0 0 0 0 0 -13
v:o:topic=none from	-2 24 0 -2 -11 0 0 -23
v:o:topic=none from ahead	-1 26 0 -5 -11 0 0 -21
v:o:topic=none have	0 0 0 0 11 0 -1 -10
v:o:topic=none is	0 -10 0 20 0 0 0 -10
v:o:topic=none is ahead	0 -9 0 17 0 0 0 -8
v:o:topic=none keep	0 0 0 -7 0 0 0 9
v:o:topic=none leave	0 -7 0 0 -3 0 0 15
v:o:topic=none make	0 0 0 -12 0 0 0 13
v:o:topic=none monday	0 -5 0 8 0 0 0 0
v:o:topic=none monday today	0 -5 0 8 0 0 0 0
v:o:topic=none monday,	0 -4 0 14 0 0 0 -6
v:o:topic=none monday, today	0 -4 0 13 0 0 0 -5
v:o:topic=none no verb	-11 12 9 1 -28 -15 -15 8
v:o:topic=none of	0 6 0 0 -1 0 0 -5
v:o:topic=none on	5 0 11 -20 10 -2 -2 5
v:o:topic=none on ahead	5 -4 12 -17 10 -1 -2 8
v:o:topic=none on today	0 14 0 -7 0 0 0 -5
v:o:topic=none other	0 28 0 -22 0 0 0 -9
v:o:topic=none pay	0 13 0 -8 -4 0 0 0
v:o:topic=none put	0 -6 0 19 0 0 0 -10
v:o:topic=none return	0 -10 0 1 0 0 0 7
v:o:topic=none run	2 0 0 11 0 0 0 -12
v:o:topic=none saturday	0 0 0 7 0 0 0 -5
v:o:topic=none saturday today	0 0 0 7 0 0 0 -5
v:o:topic=none say	0 -14 0 -7 0 0 0 18
v:o:topic=none since	0 10 0 -8 0 0 0 1
v:o:topic=none since ahead	0 11 0 -10 0 0 0 1
v:o:topic=none sit	0 9 0 4 -8 0 0 -10
v:o:topic=none sunday,	0 8 0 0 0 0 0 -5
v:o:topic=none suspend	5 -8 0 9 -1 0 -1 -4
v:o:topic=none tell	0 -4 0 10 0 0 0 -2
v:o:topic=none the	-9 4 7 -22 -10 0 11 16
v:o:topic=none the ahead	-9 5 7 -25 -10 0 11 17
v:o:topic=none the today	0 -1 0 8 0 0 0 -2
v:o:topic=none thursday,	0 -10 0 14 0 0 0 -1
v:o:topic=none thursday, today	0 -4 0 22 0 0 0 -16
v:o:topic=none to	0 -10 0 -18 0 0 0 29
v:o:topic=none to ahead	0 -10 0 -18 0 0 0 29
v:o:topic=none today	-14 -2 -10 23 -19 -4 -4 0
v:o:topic=none tuesday	0 -1 0 7 0 0 0 -1
v:o:topic=none tuesday today	0 -1 0 7 0 0 0 -1
v:o:topic=none tuesday,	0 -3 0 17 0 0 0 -13
v:o:topic=none tuesday, today	0 -3 0 17 0 0 0 -13
v:o:topic=none until	-4 8 -3 7 -16 0 -4 0
v:o:topic=none until ahead	-4 8 -3 7 -15 0 -4 0
v:o:topic=none wednesday	0 -1 0 15 0 0 0 -10
v:o:topic=none wednesday today	0 -1 0 15 0 0 0 -10
v:o:topic=none wednesday,	0 -14 0 0 0 0 0 10
v:o:topic=none wednesday, today	0 -14 0 0 0 0 0 10
v:o:topic=none write	0 0 -3 -7 11 0 0 0
v:o:topic=none |	0 0 0 -8 0 0 0 8
v:o:topic=none | today	0 0 0 -8 0 0 0 8
v:o:topic=none ·	0 -1 0 12 0 0 0 -3
v:o:topic=none · today	0 -1 0 11 0 0 0 -2
v:o:topic=none —	0 -10 0 20 0 0 0 -7
v:o:topic=none — today	0 -10 0 20 0 0 0 -7
v:o:topic=procedure	-9 23 -24 -11 24 -20 -12 -17
v:o:topic=procedure 	0 -8 0 -17 25 0 0 -1
v:o:topic=procedure  ahead	0 -5 0 -20 26 0 0 0
v:o:topic=procedure ahead	-8 11 -21 -9 27 -19 -10 -12
v:o:topic=procedure be	-3 4 0 -7 12 -1 0 -5
v:o:topic=procedure before	0 11 0 -6 4 0 0 -9
v:o:topic=procedure before ahead	0 11 0 -6 4 0 0 -9
v:o:topic=procedure begin	0 19 -1 -12 -7 0 0 1
v:o:topic=procedure by	0 -7 0 -2 1 0 0 10
v:o:topic=procedure by ahead	0 -7 0 -2 1 0 0 10
v:o:topic=procedure end	0 18 0 -6 -8 0 0 -3
v:o:topic=procedure far	-12 2 -8 -2 -7 7 -1 9
v:o:topic=procedure far 	0 -16 0 -1 -7 12 0 6
v:o:topic=procedure far  ahead	0 -15 0 -2 -7 12 0 7
v:o:topic=procedure far ahead	-11 6 -7 -7 -6 8 -1 10
v:o:topic=procedure far be	0 2 0 -14 8 0 0 4
v:o:topic=procedure far from	-1 6 0 1 -4 0 0 -3
v:o:topic=procedure far from ahead	-1 6 0 0 -4 0 0 -3
v:o:topic=procedure far no verb	-5 8 -4 -6 -6 10 0 0
v:o:topic=procedure far on	0 7 0 -13 13 0 0 -5
v:o:topic=procedure far on ahead	0 7 0 -13 13 0 0 -5
v:o:topic=procedure far other	0 0 0 8 -3 0 0 0
v:o:topic=procedure far today	0 -5 0 13 0 0 0 -1
v:o:topic=procedure from	3 2 0 2 -14 0 0 0
v:o:topic=procedure from ahead	3 13 0 -9 -12 0 0 0
v:o:topic=procedure have	0 -6 0 2 9 0 0 -11
v:o:topic=procedure no verb	0 14 -7 -24 12 -4 -2 11
v:o:topic=procedure of	0 -2 0 11 -4 0 0 0
v:o:topic=procedure of ahead	0 0 0 8 -4 0 0 0
v:o:topic=procedure on	0 19 -3 -1 5 -1 0 -22
v:o:topic=procedure on ahead	0 21 -3 -3 5 -1 0 -22
v:o:topic=procedure on today	0 -3 0 6 0 0 0 0
v:o:topic=procedure suspend	-3 -8 0 0 6 0 0 3
v:o:topic=procedure the	0 -10 0 -5 -3 0 0 18
v:o:topic=procedure the ahead	0 -10 0 -5 -3 0 0 18
v:o:topic=procedure today	0 18 0 -3 -13 0 0 -13
v:o:topic=procedure until	-3 -7 0 13 -7 0 0 3
v:o:topic=procedure until ahead	-3 -7 0 13 -7 0 0 3
v:o:topic=sale	-11 4 -5 -14 -14 38 -5 -16
v:o:topic=sale ahead	-10 5 -5 -15 -14 38 -5 -15
v:o:topic=sale be	0 -1 0 -15 0 15 0 2
v:o:topic=sale by	0 -1 0 -4 0 11 0 -2
v:o:topic=sale by ahead	0 -1 0 -4 0 11 0 -2
v:o:topic=sale far	2 0 0 0 6 0 0 -8
v:o:topic=sale far 	0 -2 0 -2 10 0 0 -2
v:o:topic=sale far ahead	2 2 0 -4 7 0 0 -6
v:o:topic=sale far no verb	2 2 0 -7 9 0 0 -5
v:o:topic=sale far on	0 -6 0 15 0 0 0 -6
v:o:topic=sale far on ahead	0 -5 0 14 0 0 0 -6
v:o:topic=sale far today	0 -3 0 10 0 0 0 -1
v:o:topic=sale have	0 0 0 0 -1 7 0 0
v:o:topic=sale no verb	-1 14 0 -7 -4 8 0 -8
v:o:topic=sale on	0 10 0 -1 -2 2 0 -12
v:o:topic=sale on ahead	0 11 0 -1 -2 3 0 -12
v:o:topic=sale sell	0 -1 0 0 -7 13 0 -6
v:o:topic=sale until	-1 -1 0 0 -3 8 0 0
v:o:topic=sale until ahead	-1 -1 0 0 -3 8 0 0
v:o:topic=signing	-7 -13 -6 19 -2 0 -2 -2
v:o:topic=signing 	0 8 0 -1 0 0 0 -3
v:o:topic=signing  ahead	0 9 0 -2 0 0 0 -2
v:o:topic=signing ahead	-6 -5 -4 3 0 1 -1 5
v:o:topic=signing approve	0 -10 0 1 6 0 0 0
v:o:topic=signing be	0 0 0 8 -2 0 8 -15
v:o:topic=signing before	0 -12 0 12 3 0 0 -4
v:o:topic=signing before ahead	0 -12 0 12 3 0 0 -4
v:o:topic=signing begin	0 -22 0 25 -2 0 0 0
v:o:topic=signing by	0 -20 -1 -1 3 0 3 11
v:o:topic=signing by ahead	0 -19 -1 -2 3 0 3 11
v:o:topic=signing expect	0 6 0 -6 0 0 0 2
v:o:topic=signing from	0 1 0 -9 6 0 0 0
v:o:topic=signing have	0 -3 0 10 -8 -1 0 2
v:o:topic=signing it	0 0 0 0 -3 0 0 8
v:o:topic=signing no verb	-3 1 -6 -1 -15 -4 -2 21
v:o:topic=signing of	0 -8 0 6 12 0 0 -12
v:o:topic=signing of ahead	0 -4 0 2 13 0 0 -11
v:o:topic=signing on	-8 2 2 12 -6 -4 -1 -12
v:o:topic=signing on ahead	-8 3 2 10 -6 -4 -1 -11
v:o:topic=signing order	0 -2 0 9 -2 0 0 0
v:o:topic=signing say	0 -1 0 10 0 0 0 -4
v:o:topic=signing sign	-3 16 -4 0 -13 -3 4 -3
v:o:topic=signing signed	0 0 0 13 0 0 0 -6
v:o:topic=signing signed today	0 0 0 8 0 0 0 -4
v:o:topic=signing the	0 -2 0 11 -1 0 -1 -1
v:o:topic=signing the ahead	0 -2 0 11 -1 0 -1 -1
v:o:topic=signing today	0 -26 0 48 -4 0 0 -22
v:o:topic=truce	7 0 -6 -17 -17 -29 -25 34
v:o:topic=truce 	-5 0 0 -10 0 0 0 13
v:o:topic=truce  ahead	-5 0 0 -12 0 0 0 13
v:o:topic=truce agree	0 -1 0 24 0 0 0 -20
v:o:topic=truce ahead	9 -1 -4 -18 -13 -27 -23 32
v:o:topic=truce be	-6 -15 0 -1 -3 -3 0 19
v:o:topic=truce begin	0 8 0 -11 -13 0 0 10
v:o:topic=truce by	0 -3 0 4 12 0 0 -17
v:o:topic=truce by ahead	0 -3 0 4 12 0 0 -16
v:o:topic=truce carry	-1 -6 0 -11 -4 0 0 21
v:o:topic=truce charge	0 -8 0 19 0 0 0 -12
v:o:topic=truce end	2 -40 -7 -4 13 0 0 16
v:o:topic=truce ends	0 -2 0 -24 1 0 0 25
v:o:topic=truce ends today	0 0 0 -23 0 0 0 25
v:o:topic=truce far	-3 -17 -13 1 -1 -9 -6 20
v:o:topic=truce far 	0 6 0 13 -8 0 0 -11
v:o:topic=truce far  ahead	0 12 0 15 -3 0 0 -24
v:o:topic=truce far  today	0 -7 0 3 -1 0 0 3
v:o:topic=truce far ahead	0 0 -9 7 -18 -6 -3 8
v:o:topic=truce far be	3 -2 0 -17 -3 0 0 19
v:o:topic=truce far begin	1 -2 0 7 0 0 0 -6
v:o:topic=truce far charge	0 -8 0 6 0 0 0 1
v:o:topic=truce far end	0 -2 0 -18 -3 0 0 24
v:o:topic=truce far friday,	0 -8 0 14 0 0 0 -5
v:o:topic=truce far monday,	0 -6 0 -6 0 0 0 12
v:o:topic=truce far monday, today	0 0 0 -7 0 0 0 7
v:o:topic=truce far no verb	-13 0 -8 -2 2 -6 -3 13
v:o:topic=truce far on	0 2 0 -5 -10 0 0 10
v:o:topic=truce far on ahead	0 2 0 -2 -10 0 0 5
v:o:topic=truce far on today	0 0 0 -6 0 0 0 7
v:o:topic=truce far run	0 0 0 -4 0 0 0 6
v:o:topic=truce far thursday,	0 -4 0 6 0 0 0 0
v:o:topic=truce far thursday, today	0 0 0 -3 0 0 0 6
v:o:topic=truce far to	0 0 0 -4 0 0 0 8
v:o:topic=truce far to ahead	0 0 0 -4 0 0 0 8
v:o:topic=truce far today	-2 -33 0 -6 11 0 0 17
v:o:topic=truce far until	0 -4 0 -8 -2 0 0 16
v:o:topic=truce far until ahead	0 -4 0 -8 -2 0 0 16
v:o:topic=truce far wednesday,	0 0 0 -12 18 0 0 -7
v:o:topic=truce far wednesday, today	0 0 0 -12 18 0 0 -7
v:o:topic=truce for	0 0 0 -7 0 0 0 10
v:o:topic=truce for ahead	0 0 0 -7 0 0 0 10
v:o:topic=truce friday,	15 -14 0 -18 -2 0 0 15
v:o:topic=truce friday, ahead	15 -14 0 -18 -2 0 0 15
v:o:topic=truce from	-2 8 -5 3 0 0 0 -6
v:o:topic=truce from ahead	-2 10 -5 0 0 0 0 -5
v:o:topic=truce has	14 -9 0 -6 0 0 0 0
v:o:topic=truce has ahead	14 -8 0 -7 0 0 0 1
v:o:topic=truce have	13 -13 0 -8 -3 0 0 9
v:o:topic=truce is	0 -1 0 0 0 0 0 6
v:o:topic=truce is ahead	0 -1 0 0 0 0 0 6
v:o:topic=truce midnight	0 0 0 -32 0 0 0 33
v:o:topic=truce monday,	0 8 0 0 0 0 0 -9
v:o:topic=truce monday, ahead	0 8 0 0 0 0 0 -9
v:o:topic=truce no verb	4 6 2 -14 -5 -7 -5 11
v:o:topic=truce of	0 5 0 14 0 0 0 -22
v:o:topic=truce of ahead	0 6 0 11 0 0 0 -20
v:o:topic=truce on	0 -8 -1 -3 2 -4 -5 13
v:o:topic=truce on ahead	0 -6 -1 -7 3 -4 -4 13
v:o:topic=truce on today	0 -3 0 8 0 0 0 -3
v:o:topic=truce other	0 -7 0 -18 2 0 0 21
v:o:topic=truce out	0 6 0 -17 0 0 0 13
v:o:topic=truce out ahead	0 -8 0 6 0 0 0 0
v:o:topic=truce out today	0 12 0 -21 0 0 0 12
v:o:topic=truce run	0 9 0 -8 -5 0 0 6
v:o:topic=truce saturday, ahead	0 5 0 -6 0 0 0 0
v:o:topic=truce since	0 0 0 13 0 0 0 -11
v:o:topic=truce since ahead	0 0 0 12 0 0 0 -10
v:o:topic=truce tell	0 20 0 -15 0 0 0 -7
v:o:topic=truce the	-3 -22 6 8 0 0 0 0
v:o:topic=truce the ahead	-3 -22 6 8 0 0 0 0
v:o:topic=truce to	7 0 -4 0 -11 0 0 2
v:o:topic=truce to ahead	7 0 -4 0 -11 0 0 2
v:o:topic=truce tuesday,	0 9 0 -17 0 0 0 5
v:o:topic=truce tuesday, ahead	0 9 0 -17 0 0 0 5
v:o:topic=truce until	-2 -22 6 4 -14 -2 -4 13
v:o:topic=truce until ahead	-2 -22 6 4 -14 -2 -4 13
v:r1="	4 0 0 -11 -4 0 0 13
v:r1=" & d:ahead	4 0 0 -11 -4 0 0 13
v:r1='s	13 28 0 -23 -4 0 0 -5
v:r1='s & d:ahead	14 -6 0 -2 -1 0 0 0
v:r1='s & d:today	0 35 0 -26 -1 0 0 -13
v:r1=(	2 0 -2 7 -6 0 0 0
v:r1=( & d:ahead	3 3 -1 -19 -4 0 0 15
v:r1=( & d:today	0 -7 0 29 0 0 0 -19
v:r1=)	0 17 0 6 0 0 0 -21
v:r1=) & d:ahead	0 7 0 21 0 0 0 -26
v:r1=) & d:today	0 11 0 -13 0 0 0 4
v:r1=,	4 -4 -5 -25 15 0 4 20
v:r1=, & d:ahead	1 -5 -2 -20 11 1 6 14
v:r1=, & d:today	5 -1 -6 -12 7 0 -1 12
v:r1=-	0 -9 0 20 0 0 0 -7
v:r1=- & d:today	0 -9 0 20 0 0 0 -7
v:r1=.	7 11 0 -18 -5 1 -15 16
v:r1=. & d:ahead	5 6 2 -24 0 3 -12 19
v:r1=. & d:today	5 7 -8 7 -21 -3 -2 -3
v:r1=:	1 -13 -13 8 -5 -4 -3 13
v:r1=: & d:ahead	1 -13 -10 1 -3 -4 -2 16
v:r1=: & d:today	0 -1 0 13 0 0 0 -8
v:r1=; & d:today	0 -2 0 7 0 0 0 -1
v:r1=<day-today>	0 -11 0 -16 0 0 0 24
v:r1=<day-today> & d:ahead	0 -9 0 -12 0 0 0 19
v:r1=<end>	-16 -4 -16 9 9 -11 -3 6
v:r1=<end> & d:ahead	-6 8 -6 -19 12 -3 2 12
v:r1=<end> & d:today	-15 -24 -13 42 -4 -8 -8 -7
v:r1=<goods>	0 -10 0 15 3 0 0 -6
v:r1=<goods> & d:today	0 -12 0 15 0 0 0 0
v:r1=<level>	0 32 0 -19 -4 0 0 -11
v:r1=<level> & d:ahead	0 38 0 -30 -4 0 0 -7
v:r1=<level> & d:today	0 -8 0 11 0 0 0 -3
v:r1=<name> & d:ahead	0 2 3 -10 2 0 0 4
v:r1=<name> & d:today	0 -3 0 9 0 0 0 -3
v:r1=<not>	0 -3 -1 -8 2 -3 0 14
v:r1=<not> & d:today	0 -4 0 -4 0 0 0 10
v:r1=<number>	0 -14 0 15 4 0 0 -6
v:r1=<number> & d:ahead	0 -13 0 14 4 0 0 -6
v:r1=<person>	0 -25 0 21 -2 0 0 4
v:r1=<person> & d:ahead	0 -25 0 20 -2 0 0 4
v:r1=<quality>	0 9 0 -11 0 0 0 4
v:r1=<quality> & d:ahead	0 10 0 -19 0 0 0 11
v:r1=<seat>	0 -3 0 11 0 0 0 0
v:r1=<seat> & d:ahead	0 -3 0 11 0 0 0 0
v:r1=<v-bear>	0 12 -4 -1 0 0 0 -8
v:r1=<v-bear> & d:ahead	0 17 -4 -11 0 0 0 -6
v:r1=<v-bear> & d:today	0 -6 0 10 0 0 0 0
v:r1=<v-begin>	0 -5 0 9 4 0 0 -10
v:r1=<v-begin> & d:ahead	0 -3 0 7 5 0 0 -9
v:r1=<v-down>	0 0 0 7 0 0 0 -3
v:r1=<v-down> & d:ahead	0 0 0 6 0 0 0 -3
v:r1=<v-end>	0 -4 0 -8 4 0 0 8
v:r1=<v-end> & d:ahead	0 -4 0 -8 4 0 0 8
v:r1=<v-impose> & d:ahead	3 0 0 -5 0 0 0 6
v:r1=<v-impose> & d:today	0 -4 0 11 0 0 0 -2
v:r1=<v-propose>	0 -7 0 10 0 0 0 0
v:r1=<v-say>	0 0 0 6 0 0 0 -3
v:r1=<v-say> & d:today	0 -3 0 6 0 0 0 0
v:r1=<v-stay>	0 -3 0 12 0 0 0 -4
v:r1=<v-stay> & d:ahead	0 -1 0 9 0 0 0 -3
v:r1=<v-up>	0 0 0 1 5 0 0 -8
v:r1=<v-up> & d:ahead	0 0 0 1 5 0 0 -8
v:r1=?	8 -14 -8 8 -14 -1 -1 12
v:r1=? & d:ahead	9 -11 -8 1 -13 -1 -1 14
v:r1=? & d:today	0 -8 0 18 0 0 0 -6
v:r1=a	5 6 0 -4 -1 0 0 -3
v:r1=a & d:ahead	5 7 0 -6 -1 0 0 -2
v:r1=after	0 1 0 6 -3 0 0 -3
v:r1=after & d:ahead	0 7 0 -4 -2 0 0 0
v:r1=after & d:today	0 -7 0 15 0 0 0 -8
v:r1=afternoon	0 -2 0 7 0 0 0 -2
v:r1=an	0 -10 0 -9 0 0 0 17
v:r1=and	-5 30 1 -15 -29 -2 -4 0
v:r1=and & d:ahead	-4 25 2 0 -26 -1 -3 -16
v:r1=and & d:today	0 10 0 -23 -1 0 0 23
v:r1=are	-2 4 1 0 0 0 0 -10
v:r1=are & d:ahead	-1 2 2 0 1 0 0 -9
v:r1=as	-2 -10 0 8 4 0 0 -1
v:r1=as & d:today	0 -9 0 13 0 0 0 -1
v:r1=at	0 1 -1 13 -2 -1 -1 -9
v:r1=at & d:ahead	0 8 -1 0 -1 -1 -1 -1
v:r1=at & d:today	0 -9 0 20 0 0 0 -10
v:r1=because	1 0 0 -6 5 0 0 0
v:r1=because & d:ahead	1 0 0 -6 5 0 0 0
v:r1=before	0 14 0 -14 0 5 0 0
v:r1=before & d:ahead	0 14 0 -14 0 5 0 0
v:r1=both	0 -1 0 -8 4 0 0 5
v:r1=both & d:ahead	0 -1 0 -8 4 0 0 5
v:r1=by	0 2 0 12 -6 0 0 -6
v:r1=by & d:ahead	0 3 0 10 -6 0 0 -5
v:r1=call	0 -7 0 8 0 0 0 0
v:r1=come	0 -10 0 10 0 0 0 0
v:r1=end	0 -4 0 -10 5 0 0 9
v:r1=end & d:ahead	0 -4 0 -10 5 0 0 9
v:r1=evening	0 -7 0 33 -6 0 0 -25
v:r1=evening & d:ahead	0 -5 0 30 -5 0 0 -24
v:r1=for	0 1 0 0 -8 0 4 0
v:r1=for & d:ahead	0 3 0 0 -7 0 4 0
v:r1=from	0 7 0 1 -4 0 0 -5
v:r1=from & d:ahead	0 8 0 -2 -2 0 0 -1
v:r1=from & d:today	0 0 0 8 0 0 0 -3
v:r1=go	0 0 0 0 5 0 0 -7
v:r1=go & d:ahead	0 0 0 0 5 0 0 -7
v:r1=has	0 -4 0 13 -3 0 0 0
v:r1=has & d:ahead	0 -4 0 13 -3 0 0 0
v:r1=he	0 -3 0 12 -1 0 0 -4
v:r1=he & d:ahead	0 0 0 9 0 0 0 -3
v:r1=if	-2 21 0 -12 0 0 0 -8
v:r1=if & d:ahead	-2 23 0 -14 0 0 0 -7
v:r1=in	0 13 -2 12 -16 -1 -2 -19
v:r1=in & d:ahead	0 9 -1 17 -16 -1 -2 -17
v:r1=in & d:today	0 6 0 -4 0 0 0 0
v:r1=instead	0 0 0 -5 0 0 0 7
v:r1=instead & d:ahead	0 0 0 -5 0 0 0 7
v:r1=is	10 -1 1 -4 0 0 0 -1
v:r1=is & d:ahead	11 0 1 -11 0 0 0 1
v:r1=is & d:today	0 -2 0 15 0 0 0 -8
v:r1=it	0 -1 -2 14 -17 0 0 -5
v:r1=it & d:ahead	2 3 -2 4 -16 0 0 -1
v:r1=it & d:today	0 -12 0 24 0 0 0 -6
v:r1=last	0 -2 0 6 0 0 0 0
v:r1=last & d:ahead	0 -2 0 6 0 0 0 0
v:r1=next	10 -4 0 -8 9 0 0 -4
v:r1=next & d:ahead	11 -4 0 -10 9 0 0 -4
v:r1=night	0 -12 9 3 -4 0 0 1
v:r1=night & d:ahead	0 -12 9 3 -4 0 0 1
v:r1=noon	0 -7 0 9 0 0 0 0
v:r1=of	2 -2 -3 -1 -9 0 0 13
v:r1=of & d:ahead	2 -2 -3 -1 -9 0 0 13
v:r1=on	-3 9 2 0 -1 0 0 -11
v:r1=on & d:ahead	-3 10 2 -1 0 0 0 -7
v:r1=or	0 -6 0 13 -5 0 0 -4
v:r1=or & d:ahead	0 -2 0 8 -5 0 0 -3
v:r1=our	0 -13 0 17 2 0 0 -9
v:r1=our & d:ahead	0 -11 0 14 3 0 0 -8
v:r1=over	0 -4 0 7 0 0 0 0
v:r1=over & d:ahead	0 -3 0 6 0 0 0 0
v:r1=pay	0 10 -2 -8 5 0 0 -6
v:r1=pay & d:ahead	0 11 -2 -11 5 0 0 -5
v:r1=published	11 0 0 -8 0 0 0 0
v:r1=published & d:today	11 0 0 -9 0 0 0 0
v:r1=say	0 -1 0 7 0 0 0 -1
v:r1=that	-6 9 -8 4 -14 -1 -1 1
v:r1=that & d:ahead	-4 1 -7 4 -11 0 0 7
v:r1=that & d:today	0 10 0 0 -1 0 0 -14
v:r1=the	-17 -5 -7 5 -6 -5 0 13
v:r1=the & d:ahead	-16 8 -7 -10 -4 -4 1 14
v:r1=the & d:today	0 -37 0 38 0 0 0 0
v:r1=there	0 -16 0 21 0 0 0 -3
v:r1=there & d:ahead	0 -16 0 20 0 0 0 -3
v:r1=they	0 -5 0 0 -3 0 0 10
v:r1=to	-13 15 -9 -9 -6 4 6 2
v:r1=to & d:ahead	-13 17 -9 -12 -5 4 6 2
v:r1=to & d:today	0 -5 0 9 0 0 0 0
v:r1=unless	-3 13 2 -8 2 0 0 -4
v:r1=unless & d:ahead	-3 13 2 -12 2 0 0 0
v:r1=until	0 -1 0 -1 7 0 0 -1
v:r1=until & d:ahead	0 -1 0 -1 7 0 0 -1
v:r1=was	0 -1 -1 2 -3 0 0 6
v:r1=was & d:ahead	0 -1 -1 2 -3 0 0 6
v:r1=we	0 0 0 -5 0 0 9 0
v:r1=we & d:ahead	0 0 0 -6 0 0 9 0
v:r1=when	0 -2 0 7 0 0 0 -1
v:r1=whether	0 0 0 -16 7 0 0 10
v:r1=will	0 -7 6 3 0 0 0 0
v:r1=will & d:ahead	0 -7 6 3 0 0 0 0
v:r1=with	0 0 7 5 -2 0 0 -9
v:r1=with & d:ahead	0 2 8 -2 -1 0 0 -6
v:r1=with & d:today	0 -3 0 9 0 0 0 -2
v:r1=without	0 7 0 -4 -4 0 0 2
v:r1=without & d:ahead	0 12 0 0 -3 0 0 -9
v:r1=without & d:today	0 -4 0 -5 0 0 0 10
v:r1=—	-3 -5 -3 13 5 0 0 -11
v:r1=— & d:ahead	0 2 -1 1 9 0 0 -11
v:r1=— & d:today	0 -11 0 16 -5 0 0 0
v:t0=future	0 13 -8 -15 5 -12 -10 9
v:t0=future-not	0 -29 0 5 21 0 0 0
v:t0=future-passive	0 5 4 -14 6 -6 -4 5
v:t0=modal	-4 -4 -1 8 -6 -11 0 2
v:t0=modal-not	0 -2 0 6 5 0 0 -9
v:t0=modal-passive	-3 -14 1 7 5 4 -1 -3
v:t0=past	-12 -21 0 24 4 -4 0 -1
v:t0=past-not	0 0 0 6 0 0 0 -8
v:t0=past-passive	-6 0 -1 21 -12 0 0 -6
v:t0=perfect	2 -17 -12 1 13 -7 0 5
v:t0=perfect-passive	0 2 0 0 -3 6 0 -2
v:t0=pluperfect	-4 -17 -1 16 12 0 0 -3
v:t0=pluperfect-passive	0 1 0 4 -9 2 0 -4
v:t0=present	1 14 -2 -30 2 0 -8 19
v:t0=present-not	0 10 0 5 -4 0 -6 -7
v:t0=present-passive	3 1 -1 -14 3 -7 -8 14
v:t0=present-passive-not	0 1 0 -23 3 0 0 19
v:t:loose	3 8 0 -14 -19 5 1 8
v:t:loose & d:ahead	5 1 1 -12 -15 6 3 8
v:t:loose & d:today	0 14 0 -5 -6 0 0 0
v:t:loose-l	2 -5 0 -6 -19 0 2 13
v:t:loose-l0	0 0 0 -8 0 0 0 11
v:t:loose-l1	8 27 -6 -6 -5 -7 6 -23
v:t:loose-l3	1 -12 0 -12 -5 -6 0 23
v:t:loose-r	0 17 0 -15 -6 4 7 -3
v:t:loose-r1	0 6 -1 -18 7 0 3 8
v:t:loose-r2	0 21 -6 -23 7 2 -5 0
v:t:loose-r3	1 13 6 -4 -14 3 -3 -9
v:t:more	-4 -5 7 1 -24 -20 3 16
v:t:more & d:ahead	-9 2 9 -13 -20 -18 5 24
v:t:more & d:today	9 -23 -1 33 -5 0 0 -19
v:t:more-in	0 -17 0 14 2 0 0 0
v:t:more-in0	0 -17 0 14 2 0 0 0
v:t:more-l	-6 3 8 -16 -16 -9 -20 27
v:t:more-l0	0 -18 0 0 -7 0 0 14
v:t:more-l1	-6 7 16 -15 -10 1 -3 7
v:t:more-l2	-3 -2 0 21 0 -7 -3 -16
v:t:more-l3	6 9 -11 -27 -2 -2 -5 26
v:t:more-r	4 -8 0 7 -16 -11 13 2
v:t:more-r0	0 5 0 -18 0 0 0 16
v:t:more-r1	0 -30 2 27 8 0 5 -20
v:t:more-r2	-2 5 -2 4 -16 -2 7 -2
v:t:more-r3	4 -8 -9 12 -10 -1 2 -3
v:t:quiet	17 -13 -10 -8 2 -1 0 5
v:t:quiet & d:ahead	17 -11 -10 -13 2 -1 0 9
v:t:quiet & d:today	0 0 0 9 0 0 0 -7
v:t:quiet-l	18 -11 -10 -7 3 0 0 1
v:t:quiet-l1	11 1 -2 -4 4 0 0 -13
v:t:quiet-l2	0 -11 0 0 -6 0 0 14
v:t:quiet-l3	6 0 0 6 -8 0 0 -8
v:t:quiet-r3	0 -4 0 -3 0 0 0 7
v:t:truce	-6 -18 -7 -9 0 -21 -12 35
v:t:truce & d:ahead	-3 -21 -5 -15 4 -19 -9 37
v:t:truce & d:today	-2 5 -1 7 -10 0 0 -1
v:t:truce-l	-5 -11 -24 -12 -4 -14 -16 37
v:t:truce-l2	-1 13 -14 -14 -21 -3 -3 17
v:t:truce-l3	9 -34 -15 -10 4 -2 -1 27
v:t:truce-r	1 -24 3 -6 6 -6 0 16
v:t:truce-r1	-6 0 0 -1 3 0 0 1
v:t:truce-r2	6 -25 5 -32 0 0 4 31
v:t:truce-r3	-1 0 0 3 7 0 0 -3
v:t:verb	8 1 5 2 -6 1 -16 -2
v:t:verb & d:ahead	9 -6 5 1 -4 2 -15 1
v:t:verb & d:today	-1 16 0 -2 0 0 0 -17
v:t:verb-l	11 -14 7 6 0 3 -10 -4
v:t:verb-l1	17 6 3 -28 0 1 -2 5
v:t:verb-l2	-13 -12 -6 16 18 4 -3 -12
v:t:verb-l3	6 -5 9 12 -5 0 0 -14
v:t:verb-r	-6 7 -3 2 -8 0 -4 4
v:t:verb-r1	0 13 0 -16 -3 0 0 9
v:t:verb-r3	-6 0 0 0 0 0 -2 8
v:v0=accept	0 0 0 -2 7 0 0 0
v:v0=add	1 -1 0 12 -1 0 0 -8
v:v0=agree	-1 -17 -1 8 -9 0 -2 12
v:v0=announce	0 5 0 4 -14 -2 0 -2
v:v0=answer	0 -10 0 0 11 0 0 -1
v:v0=apply	7 0 -2 -2 -2 0 0 4
v:v0=approve	0 -10 0 -4 0 0 0 15
v:v0=ask	0 6 0 -1 0 0 0 -5
v:v0=be	-4 -8 -14 -4 3 8 8 4
v:v0=begin	-12 21 2 -7 6 0 0 -23
v:v0=bring	0 11 0 -12 0 0 0 4
v:v0=call	0 -3 0 7 0 0 0 0
v:v0=carry	-1 -3 0 12 -9 0 0 0
v:v0=charge	0 4 0 -5 7 0 0 -4
v:v0=clear	0 1 -1 -6 -3 0 0 10
v:v0=come	0 -14 -2 9 -7 -1 2 11
v:v0=confirm	0 -14 0 5 7 0 0 0
v:v0=continue	-1 17 0 -14 -1 0 0 0
v:v0=cut	0 6 0 4 0 0 0 -12
v:v0=die	0 -1 0 -20 0 0 0 23
v:v0=discuss	0 -4 0 3 -6 0 0 5
v:v0=drop	0 18 0 -16 -2 0 0 1
v:v0=end	2 -13 7 6 2 -3 -3 -1
v:v0=enter	2 -7 7 3 3 0 0 -15
v:v0=expect	0 32 0 -6 -17 0 0 -1
v:v0=expire	-4 0 -5 2 -8 0 0 6
v:v0=extend	4 -8 1 -2 -4 0 0 6
v:v0=face	0 1 0 -8 0 0 0 6
v:v0=fall	-3 21 0 -6 -6 0 0 -9
v:v0=get	0 -1 0 -13 20 0 0 -2
v:v0=go	0 -20 0 11 -8 0 0 17
v:v0=have	3 -6 -11 -8 19 0 0 0
v:v0=hold	0 -5 7 -6 1 0 0 6
v:v0=impose	1 20 0 -15 -7 0 0 -9
v:v0=keep	0 0 0 -12 0 0 0 15
v:v0=know	0 -10 0 6 1 0 0 0
v:v0=land	0 13 0 -4 -4 0 0 -4
v:v0=lapse	2 0 -9 13 3 0 0 -15
v:v0=let	0 4 0 -4 -2 8 0 -5
v:v0=levy	0 8 0 -5 0 0 0 -1
v:v0=lose	0 -10 3 -17 0 0 0 20
v:v0=lower	0 -12 5 17 -6 0 0 -5
v:v0=make	0 3 0 -1 -8 0 0 4
v:v0=meet	-3 -9 0 13 1 0 0 0
v:v0=offer	0 -1 0 6 0 0 0 -2
v:v0=order	0 4 0 4 -3 0 0 -6
v:v0=other	-6 -12 6 3 17 -12 -6 -5
v:v0=pause	0 -4 0 -6 0 0 0 11
v:v0=pay	-1 11 -6 12 0 0 0 -32
v:v0=place	0 -1 0 7 -2 0 0 0
v:v0=plan	0 -10 0 4 1 0 0 3
v:v0=post	0 -5 0 8 0 0 0 -1
v:v0=prepare	0 0 0 -6 0 0 0 7
v:v0=promise	0 -11 0 14 0 0 0 0
v:v0=propose	0 0 0 -14 7 0 0 8
v:v0=put	7 5 6 -9 -3 6 -3 -6
v:v0=reach	1 1 0 -6 11 0 0 -7
v:v0=receive	0 -5 0 0 6 0 0 0
v:v0=reply	0 -2 0 6 0 0 0 0
v:v0=report	0 -8 0 -3 13 0 0 -2
v:v0=return	0 8 0 9 0 0 -1 -17
v:v0=rise	0 9 0 1 -4 0 0 -12
v:v0=rule	-7 0 0 0 0 0 0 7
v:v0=run	0 -1 0 -5 -9 -2 0 10
v:v0=say	-4 0 2 -3 -19 -1 0 21
v:v0=see	0 -6 0 16 -2 0 0 -7
v:v0=set	0 -1 0 7 -4 5 4 -14
v:v0=sign	-2 5 -4 3 -8 -2 4 -2
v:v0=sit	-1 1 0 4 15 0 0 -27
v:v0=stand	0 -1 0 10 0 0 0 -3
v:v0=start	3 3 -3 1 4 0 -1 -11
v:v0=state	0 2 0 -11 11 0 0 0
v:v0=stay	4 -5 9 4 9 0 0 -20
v:v0=stop	0 -1 -1 -10 0 0 0 17
v:v0=strike	0 0 0 -17 0 0 0 18
v:v0=suspend	0 8 -5 6 7 0 -3 -14
v:v0=take	-1 12 -1 -4 0 0 0 -7
v:v0=tell	0 19 0 -16 -8 6 0 0
v:v0=threaten	-4 -5 0 7 11 0 0 -10
v:v0=want	0 -9 0 1 -8 0 7 6
v:v0=write	0 -19 4 1 8 0 0 0
v:v1=accept	0 0 0 -1 7 0 0 0
v:v1=add	1 -1 0 12 -1 0 0 -8
v:v1=agree	0 -4 0 16 -2 0 0 -8
v:v1=announce	0 5 0 4 -14 -2 0 -2
v:v1=answer	0 -10 0 0 11 0 0 -1
v:v1=apply	7 0 -2 -2 -2 0 0 4
v:v1=approve	0 -13 0 -4 4 0 0 14
v:v1=ask	0 3 0 0 0 0 0 -8
v:v1=be	-5 -8 -14 -2 -2 8 9 6
v:v1=begin	-15 21 0 0 2 0 0 -29
v:v1=bring	0 11 0 -12 -1 0 0 4
v:v1=call	0 -3 0 14 0 0 0 -8
v:v1=carry	-2 -4 0 8 -10 0 0 3
v:v1=charge	0 10 2 -8 5 0 0 -8
v:v1=clear	0 0 -1 0 -3 0 0 10
v:v1=collect	0 -2 0 -2 12 0 0 0
v:v1=come	0 -15 -2 11 -7 -1 2 10
v:v1=confirm	0 -14 0 5 7 0 0 0
v:v1=continue	-1 17 0 -14 -1 0 0 0
v:v1=cut	0 4 0 6 0 0 0 -12
v:v1=die	0 -1 0 -20 0 0 0 24
v:v1=discuss	0 -5 0 4 -7 0 0 5
v:v1=double	0 3 0 -6 0 0 0 5
v:v1=drop	0 18 0 -16 -2 0 0 1
v:v1=end	2 -17 3 10 1 -4 -4 0
v:v1=enter	3 7 12 -5 0 0 0 -22
v:v1=expect	0 11 0 0 -3 0 -1 -1
v:v1=expire	-4 -1 0 2 -9 0 0 5
v:v1=extend	2 -10 0 -1 -5 0 0 10
v:v1=face	0 1 0 -7 0 0 0 6
v:v1=fall	-2 16 0 -6 -4 0 0 -4
v:v1=get	0 -2 0 -12 20 0 0 -3
v:v1=go	0 -20 0 5 -13 0 -2 27
v:v1=have	3 -6 -11 -11 19 0 0 2
v:v1=hold	0 -9 7 -2 1 0 0 3
v:v1=impose	1 6 0 1 -8 0 0 -10
v:v1=introduce	0 -12 0 17 0 0 0 -1
v:v1=kick	2 7 0 -8 0 0 0 -1
v:v1=know	0 -7 0 2 5 0 0 0
v:v1=land	0 13 0 -4 -4 0 0 -4
v:v1=lapse	2 -1 -9 8 2 0 0 -8
v:v1=let	0 4 0 -4 -2 8 0 -5
v:v1=levy	0 16 0 -7 -1 0 0 -5
v:v1=lose	0 -18 2 0 -1 0 0 15
v:v1=lower	0 2 0 10 -8 0 0 -4
v:v1=make	12 9 0 -10 -12 0 0 0
v:v1=meet	-3 -11 0 18 0 -1 0 -2
v:v1=order	0 3 0 8 -4 0 0 -7
v:v1=other	-5 -11 6 1 18 -11 -6 -6
v:v1=pause	0 -4 0 -6 0 0 0 11
v:v1=pay	-1 10 -8 9 -4 0 0 -19
v:v1=place	0 -1 0 7 -2 0 0 0
v:v1=post	0 -5 0 8 0 0 0 -1
v:v1=promise	0 -11 0 11 0 0 0 0
v:v1=propose	0 -2 0 -16 12 0 0 7
v:v1=put	7 13 -2 -9 -2 6 -2 -9
v:v1=reach	0 -3 0 -7 11 0 0 2
v:v1=receive	0 -5 0 0 6 0 0 0
v:v1=reduce	0 11 0 -5 -2 0 0 -2
v:v1=report	0 -9 0 -4 15 0 0 -3
v:v1=return	0 -9 0 9 0 0 -1 3
v:v1=review	0 -7 0 9 0 0 0 0
v:v1=rise	0 15 0 -3 -5 0 0 -12
v:v1=rule	-7 0 0 0 0 0 0 7
v:v1=run	2 -7 0 -3 -9 -3 -1 11
v:v1=say	-4 0 2 -3 -19 -1 0 20
v:v1=see	0 -6 0 8 -3 0 0 0
v:v1=sell	0 -1 0 2 -2 6 0 -4
v:v1=set	0 -1 0 7 -4 5 4 -14
v:v1=shelve	5 -3 0 -10 0 0 0 10
v:v1=sign	-4 9 3 0 -14 -4 3 0
v:v1=sit	-1 0 0 10 12 0 0 -28
v:v1=stand	0 -1 0 10 0 0 0 -3
v:v1=start	3 22 -4 -5 -7 0 -1 -21
v:v1=state	0 1 0 -11 11 0 0 0
v:v1=stay	7 -7 0 7 11 0 0 -20
v:v1=stop	0 -4 -1 -14 7 0 0 15
v:v1=strike	0 0 0 -17 0 0 0 18
v:v1=suspend	0 3 1 -11 12 -1 -4 0
v:v1=take	-1 9 -1 -1 0 0 0 -8
v:v1=tell	0 25 0 -20 -9 2 0 1
v:v1=want	0 -5 0 -1 -1 0 8 3
v:v1=write	0 -20 4 2 12 0 0 -5
verbless	-8 1 1 10 2 -14 -12 -2
vt0=agree past	0 0 0 -8 0 0 0 13
vt0=agree present	0 -2 0 10 0 0 0 -5
vt0=announce past	-5 7 0 0 -2 0 0 0
vt0=announce pluperfect	0 -11 0 10 0 0 0 0
vt0=apply present	0 0 0 -8 0 0 0 10
vt0=ask past	0 9 0 -4 -1 0 0 -1
vt0=be future	0 2 0 -8 6 0 0 3
vt0=be modal	0 5 -1 -3 7 0 5 -13
vt0=be perfect	2 -1 0 -1 -3 0 0 7
vt0=be present	-1 0 -3 7 -1 0 -4 -3
vt0=begin future	0 3 0 -14 8 0 0 0
vt0=begin modal	-6 5 0 4 0 0 0 -5
vt0=begin past	0 -5 0 14 0 0 0 -7
vt0=begin present	0 2 0 2 5 0 0 -9
vt0=carry modal	0 -3 0 -5 0 0 0 8
vt0=charge future	0 2 0 -10 -5 0 0 10
vt0=charge modal	0 1 0 4 -1 0 0 -6
vt0=charge perfect	0 -2 0 9 -1 0 0 -1
vt0=collect future	0 -2 0 -1 0 0 0 7
vt0=come future	0 9 0 -4 0 0 0 -2
vt0=come modal	0 -13 0 -4 -2 0 0 19
vt0=come present	2 -8 0 12 -1 0 4 -8
vt0=continue future	0 -1 0 9 0 0 0 -1
vt0=continue present	0 6 0 -9 0 0 0 0
vt0=cut future	0 8 0 -4 0 0 0 -1
vt0=cut present	0 -5 0 6 0 0 0 0
vt0=die present	0 5 0 -15 0 0 0 6
vt0=discuss future	0 -4 0 3 -6 0 0 5
vt0=drop present	0 14 0 -12 0 0 0 0
vt0=end future	0 0 0 8 0 0 0 -5
vt0=end modal	0 4 0 8 0 0 0 -8
vt0=end past	0 0 0 6 0 0 0 -5
vt0=enter past	0 -5 0 2 6 0 0 -2
vt0=expect past	0 8 0 -8 0 0 0 1
vt0=expect present	0 15 0 0 -10 0 0 -2
vt0=expire future	0 0 -7 -10 0 0 0 19
vt0=expire modal	0 -6 0 4 0 0 0 2
vt0=expire past	0 0 0 15 0 0 0 -14
vt0=expire present	-3 7 1 4 -3 0 0 -7
vt0=extend modal	0 0 0 -10 0 0 0 11
vt0=extend past	0 0 0 10 0 0 0 -7
vt0=extend perfect	0 0 0 14 0 0 0 -11
vt0=face present	0 -3 0 -2 6 0 0 0
vt0=fall past	0 -7 0 4 0 0 0 2
vt0=fall present	0 -3 0 7 -2 0 0 0
vt0=get present	0 -3 0 9 0 0 0 -8
vt0=go past	0 -5 0 6 0 0 0 0
vt0=go present	0 5 0 -10 -1 0 0 10
vt0=have past	0 -3 0 -1 12 0 0 -5
vt0=have present	0 0 -7 12 -7 0 1 -2
vt0=hold future	-1 -4 0 2 9 0 0 -8
vt0=hold present	0 0 8 -19 0 0 0 15
vt0=keep past	0 0 0 -8 0 0 0 9
vt0=keep present	0 -3 0 10 0 0 0 -6
vt0=leave past	0 2 0 -5 6 0 0 -1
vt0=leave present	0 0 0 0 -1 0 0 6
vt0=lose past	0 -5 0 -8 0 0 0 12
vt0=lower present	0 -7 0 9 0 0 0 0
vt0=make past	0 -1 0 7 0 0 0 -1
vt0=make present	1 -1 0 -9 0 0 0 10
vt0=meet future	0 -2 0 15 -2 0 0 -6
vt0=meet past	0 0 0 -10 0 0 0 10
vt0=meet present	0 -1 0 0 7 0 0 0
vt0=other future	4 -4 6 -10 3 0 0 2
vt0=other modal	-5 -8 -4 7 9 0 0 -4
vt0=other past	0 0 0 10 -3 0 0 -4
vt0=other perfect	-1 -1 0 -16 18 0 0 4
vt0=other pluperfect	0 -4 0 20 -10 0 0 -3
vt0=other present	0 0 2 9 -14 0 0 0
vt0=pay future	0 -6 0 9 4 0 0 -7
vt0=pay present	0 14 0 -15 -1 0 0 3
vt0=place present	0 -1 0 7 -2 0 0 0
vt0=plan pluperfect	0 -4 0 6 0 0 0 0
vt0=promise perfect	0 0 0 8 -5 0 0 0
vt0=propose past	0 0 0 -8 0 0 0 9
vt0=put future	0 5 0 -2 -11 0 0 6
vt0=put present	8 0 5 0 0 0 0 -14
vt0=raise modal	0 8 0 -2 0 0 0 -4
vt0=reach modal	0 0 0 0 6 0 0 -4
vt0=reach present	0 0 0 0 7 0 0 -4
vt0=receive present	0 -1 0 -9 12 0 0 0
vt0=report future	0 -5 0 -6 13 0 0 0
vt0=resume present	0 8 0 -11 0 0 0 3
vt0=return future	0 6 0 0 0 0 0 -6
vt0=return present	0 0 0 8 -4 0 -1 0
vt0=run future	0 6 0 -11 0 0 0 5
vt0=run modal	0 -2 0 9 0 0 0 -4
vt0=say future	0 0 0 -9 0 0 0 11
vt0=say past	-1 0 0 10 -12 0 0 0
vt0=see future	0 0 0 7 0 0 0 -2
vt0=see present	0 -3 0 8 0 0 0 -1
vt0=set present	0 0 0 4 -2 5 0 -9
vt0=sign future	0 -6 0 13 -5 0 0 0
vt0=sign modal	0 -6 0 15 -2 0 0 -1
vt0=sign pluperfect	0 12 0 -10 0 0 0 0
vt0=sign present	0 -7 0 0 4 0 1 0
vt0=sit present	0 6 0 4 5 0 0 -19
vt0=sleep present	6 0 0 -4 -3 0 0 3
vt0=start future	6 -3 0 0 0 0 0 0
vt0=start modal	-1 -2 0 6 0 0 0 0
vt0=start present	0 -3 0 8 0 0 0 -3
vt0=state past	0 6 0 -15 11 0 0 0
vt0=stay future	0 6 2 2 0 0 0 -12
vt0=stay past	9 0 0 -3 0 0 0 -3
vt0=stay present	-5 -8 0 13 -3 0 0 0
vt0=stop present	0 -1 0 0 0 0 0 6
vt0=suspend future	0 -7 0 -6 8 0 0 6
vt0=suspend past	5 13 0 -7 0 0 0 -9
vt0=suspend present	-2 2 0 18 -8 0 0 -12
vt0=take future	-2 0 0 8 -1 0 0 -4
vt0=take modal	0 -8 0 10 0 0 0 0
vt0=take past	0 -13 0 14 0 0 0 0
vt0=take present	0 8 0 -18 6 0 0 3
vt0=tell pluperfect	0 6 0 -7 0 3 0 0
vt0=threaten pluperfect	0 -15 0 11 6 0 0 -1
vt0=want present	0 -1 0 0 0 0 8 0
vt0=write past	0 -9 0 -2 5 0 0 7
vt1=agree past	0 6 0 -8 0 0 0 2
vt1=agree present	0 0 0 13 0 0 0 -9
vt1=announce past	-5 7 0 0 -2 0 0 0
vt1=announce pluperfect	0 -11 0 10 0 0 0 0
vt1=apply present	0 0 0 -8 0 0 0 10
vt1=ask past	0 9 0 -4 -1 0 0 -1
vt1=be modal	0 5 -1 -3 7 0 5 -13
vt1=be perfect	2 -1 0 -1 -3 0 0 7
vt1=be present	-3 -3 -3 8 -1 0 -4 -2
vt1=begin future	0 2 0 -8 4 0 0 0
vt1=begin modal	-6 5 0 4 0 0 0 -5
vt1=begin past	0 -3 0 11 0 0 0 -5
vt1=begin present	0 0 0 3 6 0 0 -6
vt1=buy infinitive	0 0 0 6 0 0 0 0
vt1=carry modal	0 -3 0 -5 0 0 0 8
vt1=charge future	0 2 0 -10 -5 0 0 10
vt1=charge modal	0 1 0 4 -1 0 0 -6
vt1=charge participle	0 7 0 -2 0 0 0 0
vt1=charge perfect	0 -2 0 9 -1 0 0 -1
vt1=collect future	0 -2 0 -1 0 0 0 7
vt1=come future	0 9 0 -4 0 0 0 -2
vt1=come modal	0 -13 0 -4 -2 0 0 19
vt1=come present	2 -8 0 12 -1 0 4 -8
vt1=continue future	0 -1 0 9 0 0 0 -1
vt1=continue present	0 6 0 -9 0 0 0 0
vt1=cut future	0 8 0 -4 0 0 0 -1
vt1=cut present	0 -5 0 6 0 0 0 0
vt1=die present	0 5 0 -15 0 0 0 6
vt1=discuss future	0 -4 0 3 -6 0 0 5
vt1=drop present	0 14 0 -12 0 0 0 0
vt1=end future	0 0 0 8 0 0 0 -5
vt1=end infinitive	0 0 0 -11 0 0 0 12
vt1=end modal	0 4 0 8 0 0 0 -8
vt1=end participle	0 0 -6 19 0 0 0 -12
vt1=end past	0 0 0 6 0 0 0 -5
vt1=enter past	0 -5 0 2 6 0 0 -2
vt1=expect participle	0 -1 0 -5 8 0 0 0
vt1=expect past	0 8 0 -9 0 0 0 1
vt1=expect present	0 3 0 8 -8 0 0 0
vt1=expire future	0 0 -7 -10 0 0 0 19
vt1=expire infinitive	0 0 7 0 0 0 0 -3
vt1=expire modal	0 -6 0 4 0 0 0 2
vt1=expire past	0 0 0 15 0 0 0 -14
vt1=expire present	-3 7 1 4 -3 0 0 -7
vt1=extend modal	0 0 0 -10 0 0 0 11
vt1=extend past	0 0 0 10 0 0 0 -7
vt1=extend perfect	0 0 0 14 0 0 0 -11
vt1=face present	0 -3 0 -2 6 0 0 0
vt1=fall past	0 -7 0 4 0 0 0 2
vt1=go past	0 -5 0 6 0 0 0 0
vt1=go present	0 6 0 -9 -1 0 0 9
vt1=have past	0 -2 0 -6 12 0 0 0
vt1=have present	0 -6 -7 12 -6 0 1 0
vt1=hold future	-1 -4 0 2 9 0 0 -8
vt1=hold present	0 0 8 -19 0 0 0 15
vt1=impose infinitive	0 -10 0 11 0 0 0 0
vt1=keep past	0 0 0 -8 0 0 0 9
vt1=keep present	0 -2 0 13 0 0 0 -10
vt1=leave past	0 2 0 -6 6 0 0 -1
vt1=lose past	0 -5 0 -8 0 0 0 12
vt1=lower present	0 -7 0 9 0 0 0 0
vt1=make present	1 -1 0 -9 0 0 0 10
vt1=meet future	0 -1 0 13 -1 0 0 -5
vt1=meet past	0 0 0 -10 0 0 0 10
vt1=meet present	0 -1 0 0 7 0 0 0
vt1=other future	4 -3 6 -10 4 0 0 0
vt1=other modal	-5 -8 -4 7 9 0 0 -4
vt1=other past	0 0 0 12 -2 0 0 -6
vt1=other perfect	0 0 0 -20 19 0 0 6
vt1=other pluperfect	0 -4 0 20 -10 0 0 -3
vt1=other present	0 0 2 8 -14 0 0 0
vt1=pay future	0 -6 0 10 4 0 0 -7
vt1=pay gerund	0 -2 0 -2 0 0 0 6
vt1=pay present	0 14 0 -15 -1 0 0 3
vt1=place present	0 -1 0 7 -2 0 0 0
vt1=plan participle	0 10 0 -6 0 0 0 0
vt1=propose past	0 0 0 -8 0 0 0 9
vt1=put future	0 10 0 0 -11 0 0 0
vt1=put present	8 0 0 0 0 0 0 -8
vt1=raise modal	0 8 0 -2 0 0 0 -4
vt1=reach modal	0 0 0 0 6 0 0 -4
vt1=reach present	0 0 0 0 7 0 0 -4
vt1=receive present	0 -1 0 -9 12 0 0 0
vt1=report future	0 -5 0 -6 13 0 0 0
vt1=resume present	0 8 0 -11 0 0 0 3
vt1=return future	0 6 0 0 0 0 0 -6
vt1=return present	0 0 0 8 -4 0 -1 0
vt1=run future	0 6 0 -11 0 0 0 5
vt1=run infinitive	0 -6 0 13 0 0 0 -7
vt1=run modal	0 -2 0 9 0 0 0 -4
vt1=say future	0 0 0 -9 0 0 0 11
vt1=say past	-1 0 0 10 -12 0 0 0
vt1=see future	0 0 0 7 0 0 0 -2
vt1=set present	0 0 0 4 -2 5 0 -9
vt1=sign future	0 -6 0 13 -5 0 0 0
vt1=sign modal	0 -6 0 15 -2 0 0 -1
vt1=sign participle	0 0 6 -1 -3 0 0 0
vt1=sign pluperfect	0 12 0 -10 0 0 0 0
vt1=sign present	0 -7 0 0 4 0 1 0
vt1=sit present	0 6 0 4 5 0 0 -19
vt1=sleep present	6 0 0 -4 -3 0 0 3
vt1=start future	6 -3 0 0 0 0 0 0
vt1=start modal	-1 -2 0 6 0 0 0 0
vt1=start present	0 -3 0 8 0 0 0 -3
vt1=state past	0 6 0 -15 11 0 0 0
vt1=stay past	9 0 0 -3 0 0 0 -3
vt1=stay present	0 -3 0 8 0 0 0 0
vt1=stop present	0 -1 0 0 0 0 0 6
vt1=suspend future	0 -7 0 -6 8 0 0 6
vt1=suspend participle	-1 0 0 -5 9 0 0 2
vt1=suspend past	5 13 0 -14 0 0 0 -3
vt1=suspend present	-2 2 0 18 -8 0 0 -12
vt1=take future	-2 0 0 8 -1 0 0 -4
vt1=take modal	0 -8 0 10 0 0 0 0
vt1=take past	0 -13 0 14 0 0 0 0
vt1=take present	0 9 0 -20 6 0 0 3
vt1=threaten pluperfect	0 -6 0 0 7 0 0 0
vt1=want present	0 0 0 -3 3 0 8 -6
vt1=write past	0 -9 0 -2 5 0 0 7
vt2=announce past	-3 0 0 11 0 0 0 0
vt2=apply present	0 6 0 -1 -2 0 0 0
vt2=be future	0 4 0 0 4 0 0 -8
vt2=be modal	0 -15 0 17 0 0 0 0
vt2=be past	0 -12 0 16 0 0 0 -2
vt2=be present	2 0 3 -4 -7 0 -1 5
vt2=charge future	0 1 7 -13 -1 0 0 5
vt2=charge present	0 0 0 -9 8 0 0 4
vt2=collect future	0 2 0 -8 2 0 0 1
vt2=collect present	0 0 0 -7 0 0 0 7
vt2=come past	0 -11 0 9 0 0 0 0
vt2=come present	0 11 0 -15 0 0 0 3
vt2=end present	0 -6 4 -12 5 0 0 7
vt2=go infinitive	0 0 0 4 0 6 0 -11
vt2=go past	0 9 0 -5 0 0 0 -2
vt2=go present	0 -14 -1 10 2 0 0 1
vt2=have present	0 -1 0 -4 -2 0 8 0
vt2=leave participle	-2 13 0 -9 -11 0 0 9
vt2=let present	0 -10 0 -2 5 0 0 8
vt2=other perfect	0 7 0 -4 0 0 0 0
vt2=other present	1 0 4 2 -2 0 0 -6
vt2=pay past	0 -7 0 12 0 0 0 -3
vt2=pay perfect	0 0 0 -4 0 0 0 6
vt2=pay present	0 10 0 -1 1 0 0 -5
vt2=post past	0 -1 0 -5 9 0 0 0
vt2=put present	0 -5 0 9 0 0 0 0
vt2=say past	0 -3 0 9 0 0 0 -1
vt2=sell infinitive	0 0 0 -2 -2 11 0 0
vt2=suspend present	0 6 0 -3 0 0 0 0
vt2=take present	0 -12 0 13 0 0 0 0
vt2=tell past	0 0 0 -5 0 0 0 7`;
